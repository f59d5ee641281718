var vx=Object.defineProperty;var Ka=(e,t)=>{for(var n in t)vx(e,n,{get:t[n],enumerable:!0})};var de,rd,Ga,po,qa,qs,id,Ws,sd,Ja,Ua,ld,Fi=Symbol.for("pv"),Us={},js=[],bx=/^m(i|n|o|s|text|space)$/,Ya=Array.isArray,Za=js.
slice,Vo=Object.assign;function Io(e){e&&e.parentNode&&e.remove()}function ad(e,t,n){var o,r,i,s={},a=arguments.length;for(i in t)
i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:s[i]=t[i];return a>2&&(s.children=a>3?Za.call(arguments,2):n),Ni(e,
s,o,r,null)}function Ni(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Fi,__v:r||
++rd,__i:-1,__u:0};return!r&&de.vnode&&de.vnode(i),i}function te(e){return e.children}function Or(e,t){this.props=e,this.context=t,this.__g=0}function fo(e,t){if(t==null)return e.
__&&fo(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:fo(e)}function xx(e){var t,n=e.__v,o=n.__e,r=[],i=[],s=e.__P;s&&((t=Vo({constructor:Fi},n)).__v=n.__v+1,
de.vnode&&de.vnode(t),Qa(s,t,n,e.__n,s.namespaceURI,32&n.__u?[o]:null,r,o||fo(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,md(r,t,i),n.__=n.__e=null,t.__e!=o&&ud(t))}function ud(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),ud(e)}function ja(e){(8&e.__g||(e.__g|=8,po.push(e),qs++))&&qa==de.debounceRendering||
((qa=de.debounceRendering)||queueMicrotask)(cd)}function cd(){try{for(var e,t=1;po.length;)po.length>t&&po.sort(id),e=po.
shift(),t=po.length,8&e.__g&&xx(e)}finally{(qs=po.length)&&(qa||queueMicrotask)(cd)}}function pd(e,t,n,o,r,i,s,a,u,p,d){
var m,h,y,x,w,k,T=o.__k||js,C=t.length;for(u=wx(n,t,T,u,C),m=0;m<C;m++)(y=n.__k[m])!=null&&(h=~y.__i&&T[y.__i]||Us,y.__i=
m,k=Qa(e,y,h,r,i,s,a,u,p,d),x=y.__e,(h.ref!=y.ref||8&h.__u)&&(h.ref&&Xa(h.ref,null,y,h),y.ref&&d.push(y.ref,y.__c||x,y)),
w=w||x,4&y.__u?(u=dd(y,u,e,!h.__v),h.__e&&(h.__e=null)):typeof y.type=="function"&&k!==void 0?u=k:x&&(u=x.nextSibling),y.
__u&=-21);return n.__e=w,u}function wx(e,t,n,o,r){var i,s,a,u,p,d,m,h,y,x=n.length,w=x,k=0,T=0,C=e.__k=Array(r);for(i=0;i<
r;i++)(s=t[i])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=C[i]=Ni(null,
s):Ya(s)?s=C[i]=Ni(te,{children:s}):s.constructor===Fi&&s.__b?s=C[i]=Ni(s.type,s.props,s.key,s.ref,s.__v):C[i]=s,u=i+k,s.
__=e,s.__b=e.__b+1,a=null,~(p=s.__i=kx(s,n,u,w))&&(w--,(a=n[p])&&(a.__u|=2)),a&&a.__v?(s.__u|=16,p==u-1?k--:p==u+1?k++:p!=
u&&(p>u?k--:k++,T=1)):(~p||(r>x?k--:r<x&&k++),typeof s.type!="function"&&(s.__u|=4))):C[i]=null;if(T){for(d=[],m=[],i=0;i<
r;i++)if((s=C[i])&&16&s.__u){for(k=0,h=d.length;k<h;)d[y=k+h>>1]<s.__i?k=y+1:h=y;d[k]=s.__i,m[i]=k+1}for(k=d.length;i--;)
m[i]&&(m[i]==k?k--:C[i].__u|=4)}if(w)for(i=0;i<x;i++)!(a=n[i])||2&a.__u||(a.__e==o&&(o=fo(a)),eu(a,a));return o}function dd(e,t,n,o){
var r,i,s,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=dd(
r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=fo(e))&&!t.parentNode&&(t=null),s=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(s!=a&&(!o&&n.moveBefore&&s.parentNode?n.moveBefore(s,t):n.insertBefore(s,t||null)),t=s;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function kx(e,t,n,o){var r,i=e.key,s=e.type,a=t[n],u=a&&!(2&a.__u);if(a===null&&i==null||u&&i==a.key&&s==a.type)return n;
if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&i==a.key&&s==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&
!(2&a.__u)&&i==a.key&&s==a.type)return r}return-1}function od(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Vs(e,t,n,o,r){var i,s;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||od(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||od(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(s=Ua[t]||(Ua[t]=
_x(t)),(e.__a||(e.__a={}))[t]=Ja,i=t!=(t=t.replace(sd,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,s,i):e.removeEventListener(t,s,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function _x(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Ws]==null)t[Ws]=Ja++;else if(t[Ws]<this.__a[e])return;return n(de.event?de.event(t):t)}}}function Qa(e,t,n,o,r,i,s,a,u,p){
var d,m,h,y,x,w,k,T,C,P,_,O,D,B,I,X,W,$,V=t.type;if(t.constructor!==Fi)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&
(t.__u|=u,m=i=[],d.nodeType==8?a=Ks(d,i):i.push(d),a=i[0]||a),(d=de.__b)&&d(t);e:if(typeof V=="function"){h=s.length;try{
if(T=t.props,C=(d=V.prototype)&&d.render,P=(d=V.contextType)&&o[d.__c],_=d?P?P.props.value:d.__:o,(y=n.__c)?(t.__c=y,2&y.
__g&&(y.__g|=1)):(C?t.__c=y=new V(T,_):(t.__c=y=new Or(T,_),y.constructor=V,y.render=Sx),P&&P.sub(y),y.state||(y.state={}),
y.__n=o,y.__g|=8,y.__h=[],y.__k=[]),C&&(y.__s||(y.__s=y.state),V.getDerivedStateFromProps&&(y.__s==y.state&&(y.__s=Vo({},
y.__s)),Vo(y.__s,V.getDerivedStateFromProps(T,y.__s)))),x=y.props,w=y.state,y.__v=t,n.__c){if(T!==x&&C&&!V.getDerivedStateFromProps&&
y.componentWillReceiveProps&&y.componentWillReceiveProps(T,_),t.__v==n.__v&&!(8&y.__g)||!(4&y.__g)&&y.shouldComponentUpdate&&
y.shouldComponentUpdate(T,y.__s,_)===!1){t.__v!=n.__v&&(y.props=T,y.state=y.__s,y.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(R){R&&(R.__=t)}),js.push.apply(y.__h,y.__k),y.__k=[],y.__h.length&&s.push(y),a=fo(n);break e}y.componentWillUpdate&&
y.componentWillUpdate(T,y.__s,_),C&&y.componentDidUpdate&&y.__h.push(function(){y.componentDidUpdate(x,w,k)})}else C&&!V.
getDerivedStateFromProps&&y.componentWillMount&&y.componentWillMount(),C&&y.componentDidMount&&y.__h.push(y.componentDidMount);
y.context=_,y.props=T,y.__P=e,y.__g&=-5,O=de.__r,D=C?25:0;do y.__g&=-9,O&&O(t),d=y.render(y.props,y.state=y.__s,y.context);while(8&
y.__g&&++D<25);C&&(js.push.apply(y.__h,y.__k),y.__k=[]),y.state=y.__s,y.getChildContext&&(o=Vo({},o,y.getChildContext())),
C&&n.__c&&y.getSnapshotBeforeUpdate&&(k=y.getSnapshotBeforeUpdate(x,w)),B=d&&d.type===te&&d.key==null?d.props.children:d,
T.__P&&(d=a,r=(e=T.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(R){R&&eu(R,R)}),n.__k=null),
a=n.__k?fo(n,0):null),a=pd(e,Ya(B)?B:[B],t,n,o,r,i,s,a,u,p),T.__P&&(t.__e=null,a=d),t.__u&=-161,m&&m.some(Io),y.__h.length&&
s.push(y),1&y.__g&&(y.__g&=-4)}catch(R){if(s.length=h,t.__v=null,u||i)if(R&&R.then){if(t.__u|=128|u,i){for(~(W=i.indexOf(
a||void 0))||(W=i.length);($=i[W-1])&&$.nodeType==8;)W--;for(;W<i.length;W++)if($=i[W])if(i[W]=null,I){if($==X)break}else{
if($.nodeType!=8)break;$.data.startsWith("$s")&&(X=Ks(I=$))}}if(!I){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
I=a}(d=Ks(I=t.__c.__z||(t.__c.__z=I)))?(t.__e=I,a=d):t.__e=a,a=a&&a.nextSibling}else i&&i.some(Io);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),R&&R.then||fd(t),de.__e(R,t,n)}}else a=t.__e=Cx(n.__e,t,n,o,r,i,s,u,p,e);return(d=de.diffed)&&d(t),a}function Ks(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function fd(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(fd))}function md(e,t,n){for(var o=0;o<n.length;)Xa(n[o++],n[o++],n[o++]);de.__c&&de.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){de.__e(i,r.__v)}})}function Cx(e,t,n,o,r,i,s,a,u,p){var d,m,h,y,
x,w,k,T,C=n.props||Us,P=t.props,_=t.type;if(_=="svg"?r="http://www.w3.org/2000/svg":_=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(d=0;d<i.length;d++)if((x=i[d])&&(_?x.localName==_:x.nodeType==
3)){e=x,i[d]=null;break}}if(!e){if(T=p.ownerDocument||document,!_)return T.createTextNode(P);e=T.createElementNS(r,_,P.is?
P:p),a&&(de.__m&&de.__m(t,i),a=!1),i=null}if(_){if(p=_=="template"&&e.content||e,i=_=="textarea"&&P.defaultValue!=null?null:
i&&Za.call(p.childNodes),!a&&i)for(C={},d=0;d<e.attributes.length;d++)C[(x=e.attributes[d]).name]=x.value;for(d in C)x=C[d],
d=="dangerouslySetInnerHTML"?h=x:d=="children"||d in P||d=="value"&&"defaultValue"in P||d=="checked"&&"defaultChecked"in
P||Vs(e,d,null,x,r);for(d in P)x=P[d],d=="children"?y=x:d=="dangerouslySetInnerHTML"?m=x:d=="value"?w=x:d=="checked"?k=x:
a&&typeof x!="function"||C[d]===x||Vs(e,d,x,C[d],r);m?(a||h&&(m.__html==h.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(h&&(e.textContent=""),(_=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&bx.test(_))&&(r="\
http://www.w3.org/1999/xhtml"),pd(p,Ya(y)?y:[y],t,n,o,r,i,s,i?i[0]:n.__k&&fo(n,0),a,u),i&&i.some(Io)),a&&_!="textarea"||
(d="value",_=="progress"&&w==null?e.removeAttribute(d):w==null||w===e[d]&&(_!="progress"||w)||Vs(e,d,w,C[d],r),d="checke\
d",k!=null&&k!=e[d]&&Vs(e,d,k,C[d],r))}else C===P||a&&e.data==P||(e.data=P);return e}function Xa(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
de.__e(r,n)}}function eu(e,t,n){var o,r,i,s;if(de.unmount&&de.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Xa(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){de.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(s=
0;s<o.length;s++)o[s]&&eu(o[s],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Ks(o,i=[]))&&(o==
e.__e&&i.some(Io),Io(r),Io(o)),n||Io(e.__e),e.__e=e.__c=e.__=null}function Sx(e,t,n){return this.constructor(e,n)}function hd(e,t){
var n,o,r,i;de.__&&de.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ni(te,{children:[e]}),
r=[],i=[],Qa(t,t.__k,o||Us,Us,t.namespaceURI,o?null:t.firstChild?Za.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),
md(r,t.__k,i),t.__k.props.children=null}function gd(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){
return r},this.shouldComponentUpdate=function(i){this.props.value!=i.value&&o.forEach(function(s){s.__g|=4,ja(s)})},this.
sub=function(i){o.add(i);var s=i.componentWillUnmount;i.componentWillUnmount=function(){o.delete(i),s&&s.call(i)}}),n.children}
return t.__c="__cC"+ld++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}de={__e:function(e,t,n,o){for(var r,i,s;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((s=(i=r.constructor)&&i.getDerivedStateFromError)&&
r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),s=1),s&&8&r.__g)return void(r.
__g|=2)}catch(a){e=a}}throw qs=0,e}},rd=0,Ga=function(e){return e!=null&&e.constructor===Fi},Or.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Vo({},this.state)),typeof e=="function"&&(e=e(Vo({},n),this.props)),e&&(Vo(
n,e),this.__v&&(t&&this.__k.push(t),ja(this)))},Or.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),ja(this))},Or.prototype.render=te,po=[],qs=0,id=function(e,t){return e.__v.__b-t.__v.__b},Ws=Symbol(),sd=/(PointerCapture)$|Capture$/i,
Ja=0,Ua={},ld=0;var mo,ze,tu,yd,nu=Object.is,Gs=0,Td=[],ou=[],Ke=de,vd=Ke.__b,bd=Ke.__r,xd=Ke.diffed,wd=Ke.__c,kd=Ke.unmount,_d=Ke.__;function Rr(e,t){
Ke.__h&&Ke.__h(ze,e,Gs||t),Gs=0;var n=ze.__H||(ze.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function L(e){
return Gs=1,Tx(Md,e)}function Tx(e,t,n){var o=Rr(mo++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Md(void 0,t),function(i){var s=(o.
__N||o.__)[0],a=o.t(s,i);nu(s,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=ze,!ze.__f)){ze.__f=!0;var r=ze.shouldComponentUpdate;
ze.shouldComponentUpdate=function(i,s,a){var u=this.__H;if(!u)return!0;var p=!1,d=this.props!=i;if(u.__.some(function(h){
h.__N&&(p=!0,nu(h.__[0],h.__N[0])||(d=!0))}),r){var m=r.call(this,i,s,a);return p?m||d:m}return!p||d}}return o.__}function se(e,t){
var n=Rr(mo++,3);!Ke.__s&&iu(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ze.__H.__h.push(n))}function pt(e,t){var n=Rr(mo++,4);!Ke.
__s&&iu(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ze.__h.push(n))}function J(e){return Gs=5,_t(function(){return{current:e}},[])}function _t(e,t){var n=Rr(mo++,7);return iu(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Pd(e){var t=ze.context[e.__c],n=Rr(mo++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(ze)),t.props.value):e.__}function Qt(){var e=Rr(mo++,11);if(!e.__){for(var t=ze.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function Px(){var e;do{for(;e=ou.shift();)try{Hi(e)}catch(n){Ke.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Td.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Hi),t.__h.some(ru),t.__h=[]}catch(n){t.__h=[],Ke.__e(n,e.__v)}}}while(ou.
length)}Ke.__b=function(e){ze=null,vd&&vd(e)},Ke.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),_d&&_d(e,t)},Ke.
__r=function(e){bd&&bd(e),mo=0;var t=(ze=e.__c).__H;t&&(tu==ze?ze.__h=[]:(t.__h.some(Hi),t.__h.some(ru),mo=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),tu=ze},Ke.diffed=function(e){xd&&xd(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Sd(Td.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),tu=ze=null},Ke.__c=function(e,t){t.some(
function(n){try{n.__h.some(Hi),n.__h=n.__h.filter(function(o){return!o.__||ru(o)})}catch(o){n.__h=[function(){throw o}]}}),
wd&&wd(e,t)},Ke.unmount=function(e){kd&&kd(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Sd(ou.push(r))}else Hi(r)}catch(i){t=i}}),o.
__H=void 0,t&&Ke.__e(t,o.__v))};var Cd=typeof requestAnimationFrame=="function";function Mx(e){var t,n=function(){clearTimeout(
o),Cd&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Cd&&(t=requestAnimationFrame(n))}function Sd(e){e!=1&&yd==
Ke.requestAnimationFrame||((yd=Ke.requestAnimationFrame)||Mx)(Px)}function Hi(e){var t=ze,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),ze=t}function ru(e){var t=ze;e.__c=e.__(),ze=t}function iu(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!nu(n,e[o])})}function Md(e,t){return typeof t=="function"?t(e):t}var Ex=Symbol.for("preact-signals");function Qs(){if(qn>1)qn--;else{var e,t=!1;for((function(){var r=Ys;for(Ys=void 0;r!==
void 0;){var i=r.S;if(i.v===r.v)for(var s=i.t;s!==void 0;s=s.x)s.i===r.i&&(s.i=i.i);r=r.o}})();Bi!==void 0;){var n=Bi;for(Bi=
void 0,Js++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Dd(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Js=0,qn--,
t)throw e}}function lu(e){if(qn>0)return e();su=++Dx,qn++;try{return e()}finally{Qs()}}var zi,Re=void 0;function Ii(e){var t=Re,
n=zi;Re=void 0,zi=void 0;try{return e()}finally{Re=t,zi=n}}var Bi=void 0,qn=0,Js=0,Dx=0,su=0,Ys=void 0,Zs=0;function Ed(e){
if(Re!==void 0){var t=e.n;if(t===void 0||t.t!==Re)return t={i:0,S:e,p:Re.s,n:void 0,t:Re,e:void 0,x:void 0,r:t},Re.s!==void 0&&
(Re.s.n=t),Re.s=t,e.n=t,32&Re.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Re.s,t.n=void 0,Re.s.n=t,Re.s=t),t}}function Je(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}Je.prototype.brand=Ex;Je.prototype.h=function(){return!0};Je.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ii(function(){var o;(o=t.W)==null||o.call(t)}))};
Je.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Ii(function(){var r;(r=t.Z)==null||r.call(t)}))}};Je.prototype.subscribe=
function(e){var t=this;return Ct(function(){var n=t.value;Ii(function(){return e(n)})},{name:"sub"})};Je.prototype.valueOf=
function(){return this.value};Je.prototype.toString=function(){return this.value+""};Je.prototype.toJSON=function(){return this.
value};Je.prototype.peek=function(){var e=this;return Ii(function(){return e.value})};Object.defineProperty(Je.prototype,
"value",{get:function(){var e=Ed(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Js>100)
throw new Error("Cycle detected");(function(n){qn!==0&&Js===0&&n.l!==su&&(n.l=su,Ys={S:n,v:n.v,i:n.i,o:Ys})})(this),this.
v=e,this.i++,Zs++,qn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Qs()}}}});function re(e,t){return new Je(e,
t)}function Dd(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function $d(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ad(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Wo(e,t){Je.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Zs-1,this.
f=4}Wo.prototype=new Je;Wo.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Zs))return!0;if(this.g=Zs,this.f|=1,this.i>0&&!Dd(this))return this.f&=-2,!0;var e=Re;try{$d(this),Re=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Re=e,Ad(
this),this.f&=-2,!0};Wo.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
Je.prototype.S.call(this,e)};Wo.prototype.U=function(e){if(this.t!==void 0&&(Je.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Wo.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Wo.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Ed(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ht(e,t){
return new Wo(e,t)}function Ld(e){var t=e.j;if(e.j=void 0,typeof t=="function"){qn++;var n=Re;Re=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,au(e),o}finally{Re=n,Qs()}}}function au(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Ld(e)}function $x(e){if(Re!==this)throw new Error("Out-of-order effect");Ad(this),Re=e,this.f&=-2;try{8&this.f&&au(this)}finally{
Qs()}}function Nr(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,zi&&zi.push(this)}
Nr.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Nr.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ld(this),
$d(this),qn++;var e=Re;return Re=this,$x.bind(this,e)};Nr.prototype.N=function(){2&this.f||(this.f|=2,this.u=Bi,Bi=this)};
Nr.prototype.d=function(){this.f|=8,1&this.f||au(this)};Nr.prototype.dispose=function(){this.d()};function Ct(e,t){var n=new Nr(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Od,el,Xs,Ax=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Rd=[];Ct(function(){Od=this.N})();function Fr(e,t){de[e]=t.bind(null,de[e]||function(){})}function Vi(e){if(Xs){var t=Xs;
Xs=void 0,t()}Xs=e&&e.S()}function Nd(e){var t=this,n=e.data,o=Ox(n);o.name="ReactiveDom",o.value=n;var r=_t(function(){
for(var a=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var p=ht(function(){var y=o.value.value;return y===0?0:y===!0?
"":y||""}),d=ht(function(){return!Array.isArray(p.value)&&!Ga(p.value)}),m=Ct(function(){if(this.N=Fd,d.value){var y=p.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=y)}}),h=t.__$u.d;return t.__$u.d=function(){m(),h.call(this)},
[d,p]},[]),i=r[0],s=r[1];return i.value?s.peek():s.value}Nd.displayName="ReactiveTextNode";Object.defineProperties(Je.prototype,
{constructor:{configurable:!0,value:ad(te,null).constructor},type:{configurable:!0,value:Nd},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Fr("__b",function(e,t){if(Vi(),el=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof Je&&(n||(t.__np=
n={}),n[r]=i,o[r]=i.peek())}}e(t)});Fr("__r",function(e,t){if(e(t),t.type!==te){Vi();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,i){var s;return Ct(function(){s=this},{name:i}),s.c=r,s})((function(r){return function(){var i;
Ax&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),el=o,Vi(n)}});Fr("__e",function(e,t,n,o){Vi(),el=void 0,e(t,n,o)});Fr("diffed",function(e,t){Vi(),el=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var s in i){var a=i[s];a===void 0||o&&s in o||
(a.d(),i[s]=void 0)}if(o){i||(i={},n.U=i);for(var u in o){var p=i[u],d=o[u];p===void 0?(p=Lx(n,u,d,r),i[u]=p):p.o(d,r)}}}
e(t)});function Lx(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=re(n);return{o:function(s,a){i.value=s,o=a},d:Ct(
function(){this.N=Fd;var s=i.value.value;o[t]!==s&&(o[t]=s,r?e[t]=s:s!=null&&(s!==!1||t[4]==="-")?e.setAttribute(t,s):e.
removeAttribute(t))})}}Fr("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;
for(var r in o){var i=o[r];i&&i.d()}}}var s=t.__np;if(s){var a=t.props;for(var u in s)a[u]=s[u]}t.__np=void 0}else{var p=t.
__c;if(p){p.__$f|=8;var d=p.__$u;d&&(p.__$u=void 0,d.d())}}e(t)});Fr("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});
Or.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||
4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function Ox(e,t){return _t(function(){return re(e,t)},[])}var Rx=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Nx(){lu(function(){for(var e;e=Rd.shift();)Od.call(e)})}function Fd(){Rd.push(this)===1&&(de.requestAnimationFrame||
Rx)(Nx)}var uu=new URL("../../",import.meta.url);function Xt(e){return new URL(e,uu).href}function Hd(e){return e.startsWith(uu.
pathname)?e.slice(uu.pathname.length):e.replace(/^\//,"")}var cu=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],tl=["explore","funnel",
"retention","paths","sessions","difference","live"];function Ko(e){return cu.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function Be(e){return e==null?[]:typeof e=="string"?[e]:e}var Bd=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Id(e,t){
let n=e.split("/").filter(u=>u!=="").map(Fx),[o,r,i]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(Bd.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let s=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&i!==void 0)return{kind:"actor",dataset:s,actor:i};let a=tl.find(u=>u===r)??"explore";return{kind:"view",dataset:s,
view:a,fragment:t}}function Fx(e){try{return decodeURIComponent(e)}catch{return e}}function Vd(e,t){return`${Hx(e)}/${t}`}function Hx(e){let t=Bd.has(e)||e.startsWith("~")||e===""?`~${e}`:e;return encodeURIComponent(t)}async function Wd(e){let t=[
`q=${await zd(e.document)}`];return e.as!==null&&t.push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await zd(
e.open)}`),t.join("&")}async function nl(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Wi(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let r=t.get("open"),i=r===null?[]:await Wi(r);return{document:o,
as:t.get("as"),open:Array.isArray(i)?i.filter(zx):[]}}function zx(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function zd(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await Kd(t,new CompressionStream("defl\
ate-raw")),o="";for(let r of n)o+=String.fromCharCode(r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function Wi(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await Kd(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var Bx=4<<20;async function Kd(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let r=[],i=0,s=t.readable.getReader();for(;;){let{done:p,value:d}=await s.read();
if(p)break;if(r.push(d),i+=d.length,i>Bx)throw new Error("the link unpacks to too much")}let a=new Uint8Array(i),u=0;for(let p of r)
a.set(p,u),u+=p.length;return a}var qd={before:[],after:[]};function pu(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Ud(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function jd(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Hr=/([^.[\]]+)|\[(\d+)\]/gy;function Ki(e){let t=[];for(Hr.lastIndex=0;Hr.lastIndex<e.length;){e[Hr.lastIndex]==="."&&
Hr.lastIndex++;let n=Hr.lastIndex,o=Hr.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Gd(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function qi(e){return typeof e=="\
string"?Ki(e):e}function zr(e,t){let n=e;for(let o of qi(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Ne(e,t,n){return du(e,qi(t),n)}function du(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o==
"number"){let a=Array.isArray(e)?[...e]:e==null?[]:[e],u=du(a[o],r,n);return u===void 0?a.splice(o,1):a[o]=u,a}let i=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),s=du(i.get(o),r,n);return s===void 0?i.delete(o):i.set(o,s),Object.fromEntries(
i)}function fu(e,t){let n=zr(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function mu(e,t,n,o){let r=fu(e,qi(t));return r.
splice(n,0,o),Ne(e,t,r)}function ol(e,t,n){let o=fu(e,qi(t));return o.splice(n,1),Ne(e,t,o.length>0?o:void 0)}function Jd(e,t,n,o){
let r=fu(e,qi(t));if(n<0||n>=r.length)return e;let[i]=r.splice(n,1);return r.splice(Math.max(0,Math.min(o,r.length)),0,i),
Ne(e,t,r)}function zt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&zt(e[o],t[o]))}function Ui(e){return`'${e.replaceAll("'","''")}'`}var Yd="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",Ix=new RegExp(`^${Yd}(\\.${Yd}\
)*$`,"u"),Vx=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function dt(e){return Ix.test(e)&&!Vx.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Br(e){
return`event = ${Ui(e)}`}var Wx=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function ji(e){let t=e===void 0?null:Wx.exec(e);return t?
t[1].replaceAll("''","'"):null}function Gi(e,t){let n=dt(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Ui(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Ui(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Ji(e,t){return e===
void 0||e.trim()===""?t:`${Zd(e)} and ${Zd(t)}`}function Zd(e){return/\bor\b/i.test(e)?`(${e})`:e}var Kx=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function hu(e){
let t=Kx.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function qx(e){let t=e[Ko(e)];return Be(
t?.by).find(n=>!Ir(n))??null}function Ir(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Xd(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:Ux(e.document),as:e.as}},i=n[t],s=hu(e.document),a=qx(e.document);
if(i){let m=Qd({...s,...i.document},a);return{state:{view:t,document:m,as:i.as,open:[]},waiting:r,said:null}}let u=jx(t)?
ji(s.where):null;u!==null&&delete s.where;let p=Qd({...s,...gu(t,u,o)},a),d=u===null?null:`The filter ${Br(u)} became ${Gx(
t)}.`;return{state:{view:t,document:p,as:null,open:[]},waiting:r,said:d}}function Ux(e){let t=Ko(e);return e[t]===void 0?
{}:{[t]:e[t]}}function jx(e){return e==="funnel"||e==="retention"||e==="paths"}function Gx(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function gu(e,t,n){let[o,r]=n.events,i=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===r?o:r].filter(Jx).map(Yx),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":Br(i),return:"true",period:"day"}};case"paths":return{paths:i===void 0?{}:{start:Br(i)}};case"di\
fference":return{difference:{selection:i===void 0?"true":Br(i)}}}}function Jx(e){return e!==void 0}function Yx(e){return{
where:Br(e)}}function Qd(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=Be(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(Ir),t]}}}var yu={view:"explore",document:{dataset:""},as:null,open:[]},Ye=re(yu),fn=re(qd),ef=re({state:yu,how:"load"}),rl={},il=!1,
Ze=Ye,sl=ef,we=ht(()=>Ye.value.document),tf=ht(()=>Ye.value.view),nf=ht(()=>Ye.value.as),Vr=ht(()=>Ye.value.open),en=ht(
()=>Ye.value.document.dataset),Wr=ht(()=>fn.value.before.length>0),Kr=ht(()=>fn.value.after.length>0);function pe(e,t="p\
ush"){let n={...Ye.value,...e};zt(n,Ye.value)||((t==="push"||!il)&&(fn.value=pu(fn.value,Ye.value)),il=t==="replace",bu(
n,t))}function oe(e,t,n="push"){pe({document:Ne(Ye.value.document,e,t)},n)}function of(e){pe({open:[...Ye.value.open,e]})}
function ll(){pe({open:Ye.value.open.slice(0,-1)})}function rf(e,t){let n=Xd(Ye.value,e,rl,t);return rl=n.waiting,pe(n.state),
n.said}function Un(){sf(Ud(fn.value,Ye.value))}function qr(){sf(jd(fn.value,Ye.value))}function sf(e){e&&(fn.value=e.stack,il=!1,
bu(e.value,"push"))}function vu(e){zt(e,Ye.value)||(Ye.value!==yu&&(fn.value=pu(fn.value,Ye.value)),il=!1,bu(e,"load"))}
function bu(e,t){Ye.value=e,ef.value={state:e,how:t}}function lf(){return{undo:fn.value,waiting:rl}}function af(e){fn.value=
e.undo,rl=e.waiting}var gt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function al(){return new gt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function ul(e,t=0){let n=xu(e)&&xu(
e.error)?e.error:null;if(!n)return new gt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new gt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:Zx(n.span),status:t})}
function Zx(e){if(!xu(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function xu(e){return e!==null&&typeof e=="object"}function Ur(e,t){let n=new TextEncoder().encode(e),o=r=>new TextDecoder().
decode(n.subarray(0,r)).length;return{start:o(t.start),end:o(t.end)}}async function $n(e,t={}){let n=await cl(e,t);if(n.status!==204)return await uf(n)}async function cl(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await Qx(Xt(e),n);
if(!o.ok)throw ul(await uf(o).catch(()=>null),o.status);return o}async function Qx(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:al()}}async function uf(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new gt({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function qo(e){return e instanceof DOMException&&
e.name==="AbortError"}function An(e){return e instanceof gt?e:new gt({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var pl=re({value:null,error:null}),wu=new Map,Ln=pl;async function ho(){try{let e=await $n("v1/datasets");pl.value={value:e.
datasets,error:null}}catch(e){pl.value={value:pl.value.value,error:An(e)}}}function On(e){let t=wu.get(e);return t||(t=re(
{value:null,error:null}),wu.set(e,t),Xx(e)),t}async function Xx(e){let t=wu.get(e);if(!(!t||e===""))try{t.value={value:await $n(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:An(n)}}}async function cf(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await $n(
i,{signal:o})).values}async function pf(e,t,n){return $n(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var dl=new Map;function ku(e){return dl.has(e)||ff(e),dl.get(e)??{events:[]}}async function ff(e){if(e==="")return{events:[]};
dl.set(e,{events:[]});let n={events:(await cf(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return dl.set(e,n),n}var df=864e5;
async function _u(e,t){let n=t==="explore"?null:ff(e);Ln.value.value||await ho();let o=Ln.value.value?.find(({name:a})=>a===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*df,i=o!==void 0&&Date.parse(o.from)<Date.now()-31*df,s=n?await n:ku(e);return{
dataset:e,...r&&i?{from:"now-30d"}:{},timezone:Cu(),...gu(t,null,s)}}function Cu(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var fl="sluice.";function go(e){return Yi(()=>localStorage.getItem(fl+e))}function yo(e,t){Yi(()=>localStorage.setItem(fl+
e,t))}function mf(e){let t=Yi(()=>sessionStorage.getItem(fl+e));return t===null?null:Yi(()=>JSON.parse(t))}function hf(e,t){
Yi(()=>sessionStorage.setItem(fl+e,JSON.stringify(t)))}function Yi(e){try{return e()}catch{return null}}var Uo=re({kind:"home"}),bo=Uo,vo=Promise.resolve(),gf=0;async function yf(){let e=mf("undo");e?.undo&&Array.isArray(e.undo.
before)&&af(e),addEventListener("popstate",()=>{Su()}),addEventListener("pagehide",()=>hf("undo",lf())),await Su(),Ct(()=>{
let{state:t,how:n}=sl.value;n!=="load"&&(vo=vo.then(()=>ml(t,n)))})}function jn(e,t=""){history.pushState(null,"",Xt(e)+
(t===""?"":`#${t}`)),Su()}function Tu(e=Ze.value){Uo.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
vo=vo.then(()=>ml(e,"push"))}async function Pu(e){return`${Xt(Vd(e.document.dataset,e.view))}#${await Wd(e)}`}async function ml(e,t){
let n=await Pu(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Uo.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Su(){let e=++gf,t=Id(Hd(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Uo.value=t;return}let n=await nl(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await _u(t.dataset,t.view);e===gf&&(vu({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Uo.value=t,n||(vo=vo.then(
()=>ml(Ze.value,"replace"))))}async function jr(e){let{view:t,document:n}=Ze.value,o=await _u(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){vu(r),Uo.value={kind:"view",dataset:e,view:t,fragment:""},vo=vo.then(()=>ml(r,"repla\
ce"));return}pe(r),Uo.value.kind!=="view"&&Tu()}var xo={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},vf={text:xo.other,kind:"other"},ew=new Set(Object.
values(xo)),tw=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function nw(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function mn(e){return e.toWellFormed().replace(tw,nw).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function We(e){
if(e==null)return{text:xo.null,kind:"null"};if(e==="")return{text:xo.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>We(n).text).join(", "),kind:"value"};let t=mn(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:ew.has(t)?`"${t}"`:t,kind:"value"}}var ow=new Intl.Segmenter("en",{granularity:"grapheme"});function bf(e){return Array.
from(ow.segment(e),t=>t.segment)}function Mu(e,t){if(e.length<=t)return e;let n=bf(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function xf(e,t){if(e.length<=t)return e;let n=bf(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var rw=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function hl(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Gr(e,t){return e<0?"−"+t:t}function wo(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Gr(e,hl(n)+(o===void 0?"":`.${o}`))}
function Qe(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Gr(e,iw(t));if(t>=9995e11)return Gr(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=rw.find(([r])=>Number((t/r).toPrecision(3))>=1);return Gr(e,Number(t/
n).toPrecision(3)+" "+o)}function iw(e){return Number.isInteger(e)?hl(String(e)):e>=1e3?hl(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function jo(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Gr(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return Gr(e,`${hl(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function wf(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?
n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}var Eu=[[86400,"d"],[3600,"h"],[60,"min"]];function Zi(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Zi(-e)}`;
if(e<59.95)return sw(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Eu.findIndex(
([p])=>t>=p),[o,r]=Eu[n],i=Math.floor(t/o),[s,a]=Eu[n+1]??[1,"s"],u=Math.round((t-i*o)/s);return u===0?`${i}${" "}${r}`:
`${i}${" "}${r} ${u}${" "}${a}`}function sw(e){return e===0?`0${" "}s`:e<999e-6?`${Du(e*1e6)}${" "}µs`:e<.9995?
`${Du(e*1e3)}${" "}ms`:`${Du(e)}${" "}s`}function Du(e){return String(Number(e.toPrecision(e>=100?3:2)))}function kf(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Zi(e/1e3)}var lw={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},_f=new Map;function Cf(e,t){let n=`${t} ${e}`,o=_f.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...lw[t],timeZone:e,hourCycle:"h23"}),_f.set(n,o)),o}function $u(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function St(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):$u(t)?Cf(t,n).format(o):`${Cf("UTC",n).format(o)} UTC`}function Sf(e,t=Date.now()){return e==="UTC"||!$u(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function Tf(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:$u(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),r=i=>o.get(i)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function Qi(e,t,n){return t>=300*86400?St(e,n,"year"):t>=28*86400?St(e,n,"month"):t>=.9*86400?
St(e,n,"day"):t>=60?St(e,n,"minute"):St(e,n,"second")}function Xi(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Rn(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${wo(e)} ms`:Zi(e/1e3);case"seconds":return n?`${wo(e)} s`:Zi(e);case"bytes":return n?`${wo(e)} B`:
wf(e);case"share":return n?`${wo(e*100)} %`:jo(e);case"none":return n?wo(e):Qe(e)}}function es(e){return e.type==="int64"||
e.type==="float64"}function Pf(e,t,n){return typeof e=="number"&&es(t)?{text:Rn(e,Xi(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:St(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:We(e)}var Au={};Ka(Au,{default:()=>dw,empty:()=>cw,null:()=>uw,other:()=>pw,value:()=>aw});var aw="se",uw="xe",cw="ce",pw="ge",
dw={value:aw,null:uw,empty:cw,other:pw};var fw=Symbol.for("pv"),mw=0;function l(e,t,n,o,r,i){t||(t={});var s,a,u=t;if("ref"in u&&typeof e!="function")for(a in u={},t)a=="ref"?s=t[a]:u[a]=t[a];
var p={type:e,props:u,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:fw,__v:--mw,__i:-1,__u:0};return(r||
i)&&(p.__source=r,p.__self=i),de.vnode&&de.vnode(p),p}function ee({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??We(e),i=o?xf(r.text,n):Mu(r.text,n);return l("bdi",{class:Au[r.
kind],title:i===r.text?void 0:Mu(r.text,2e3),children:i})}function ye(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var hw={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
M3 16h14M5 16v-3M8 16V7M11 16V4M14 16v-6",heat:"M3 3h5v5H3zM12 3h5v5h-5zM3 12h5v5H3zM12 12h5v5h-5z",rows:"M3 5h14M3 10h1\
4M3 15h9",explore:"M3 16h14M4 13l4-5 3 3 5-7",funnel:"M3 4h14l-5.5 6.5V16l-3-2v-3.500z",retention:"M3 4h14M3 8h11M3 12h8\
M3 16h5",paths:"M3 5h4c4 0 4 10 8 10h2M3 10h14M3 15h4",sessions:"M3 10h14M5 7v6M9 8v4M12 8v4M15 7v6",difference:"M4 4v12\
M16 4v12M7 7h3M7 13h6M7 10h5",live:"M10 10h.01M6.500 13.500a5 5 0 010-7M13.500 6.500a5 5 0 010 7M4 16a8.500 8.500 0 010-\
12M16 4a8.500 8.500 0 010 12",boards:"M3 3h6v8H3zM11 3h6v4h-6zM11 9h6v8h-6zM3 13h6v4H3z",definitions:"M5 3h10v14H5zM8 7h\
4M8 10h4M8 13h2",data:"M4 5c0-2.700 12-2.700 12 0v10c0 2.700-12 2.700-12 0zM4 5c0 2.700 12 2.700 12 0M4 10c0 2.700 12 2.\
700 12 0",history:"M3.500 10a6.500 6.500 0 106.500-6.500A7 7 0 004.500 6M4 3v3.500h3.500M10 6.500V10l2.500 2",undo:"M4 8\
h8a4 4 0 010 8H8M7 4.500L3.500 8 7 11.500",redo:"M16 8H8a4 4 0 000 8h4M13 4.500L16.500 8 13 11.500",share:"M8 11a3 3 0 0\
04.500.300l2.500-2.500a3 3 0 00-4.300-4.300L9.500 5.700M12 9a3 3 0 00-4.500-.300L5 11.200a3 3 0 004.300 4.300l1.200-1.20\
0",save:"M5 3h10v14l-5-4-5 4z",search:"M8.500 14a5.500 5.500 0 100-11 5.500 5.500 0 000 11zM12.500 12.500L17 17",help:"M\
10 17a7 7 0 100-14 7 7 0 000 14zM8 8a2 2 0 113 1.700c-.700.500-1 .800-1 1.600M10 13.600v.100",close:"M5 5l10 10M15 5L5 1\
5",check:"M4 10.500l4 4 8-9",plus:"M10 4v12M4 10h12",minus:"M4 10h12",down:"M5.500 8l4.500 4.500L14.500 8",right:"M8 5.5\
00l4.500 4.500L8 14.500",left:"M12 5.500L7.500 10l4.500 4.500",up:"M5.500 12.500L10 8l4.500 4.500",more:"M4.500 10h.010M\
10 10h.010M15.500 10h.010",warning:"M10 3l7.500 13.500h-15zM10 8v4M10 14.200v.100",error:"M10 17a7 7 0 100-14 7 7 0 000 \
14zM10 6.500v4.500M10 13.500v.100",info:"M10 17a7 7 0 100-14 7 7 0 000 14zM10 9.500v4M10 6.600v.100",clock:"M10 17a7 7 0\
 100-14 7 7 0 000 14zM10 6v4.200l2.800 1.800",calendar:"M4 5h12v11H4zM4 8.500h12M7 3v3M13 3v3",globe:"M10 17a7 7 0 100-1\
4 7 7 0 000 14zM3 10h14M10 3c-4 4-4 10 0 14M10 3c4 4 4 10 0 14",compare:"M3 14l5-6 4 3 5-7M3 17.500h2M7.500 17.500h2M12 \
17.500h2",sample:"M10 17a7 7 0 100-14 7 7 0 000 14zM10 10V3M10 10l5 5",sun:"M10 13.500a3.500 3.500 0 100-7 3.500 3.500 0\
 000 7zM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1 1M14.700 14.700l1 1M15.700 4.300l-1 1M5.300 14.700\
l-1 1",moon:"M16 12.500A7 7 0 017.500 4a6.500 6.500 0 108.500 8.500z",collapse:"M4 4v12M16 6l-4 4 4 4M12 10h5",copy:"M7 \
7h9v9H7zM13 7V4H4v9h3",download:"M10 3v10M6 9.500l4 4 4-4M4 16.500h12",upload:"M10 14V4M6 7.500l4-4 4 4M4 16.500h12",filter:"\
M3 5h14M6 10h8M8.500 15h3",pause:"M7 4.500v11M13 4.500v11",play:"M6 4l10 6-10 6z",star:"M10 3l2.200 4.600 5 .700-3.600 3\
.500.900 5L10 14.400 5.500 16.800l.900-5L2.800 8.300l5-.700z",edit:"M4 16l.700-3.300L13.500 4 16 6.500l-8.700 8.800z",trash:"\
M4 6h12M8 6V4h4v2M5.500 6l.800 10.500h7.400L14.500 6",braces:"M8 4c-3 0-1 5-4 6 3 1 1 6 4 6M12 4c3 0 1 5 4 6-3 1-1 6-4 6",
sortUp:"M10 16V5M6 9l4-4 4 4",sortDown:"M10 4v11M6 11l4 4 4-4",actor:"M10 10a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM3.\
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ae({name:e,size:t=16}){return l("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:l("path",{d:hw[e]})})}var Mf=8;function gw(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-Mf,o)),i=Math.min(o,Math.ceil((e+t)/n)+Mf);return{
first:r,end:i,before:r*n,after:(o-i)*n}}function gl(e,t,n){let[o,r]=L({scroll:0,height:600});return se(()=>{let i=e.current;
if(!i)return;let s=()=>{let u=Math.floor(i.scrollTop/t)*t;r(p=>p.scroll===u&&p.height===i.clientHeight?p:{scroll:u,height:i.
clientHeight})};s();let a=new ResizeObserver(s);return a.observe(i),i.addEventListener("scroll",s,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",s)}},[t]),gw(o.scroll,o.height,t,n)}function Ef(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Df(e,t,n,o,r=0){let{row:i,column:s}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,p=new Map([["ArrowDown",{row:a?n-
1:i+1,column:s}],["ArrowUp",{row:a?0:i-1,column:s}],["ArrowRight",{row:i,column:a?o-1:s+1}],["ArrowLeft",{row:i,column:a?
0:s-1}],["PageDown",{row:i+10,column:s}],["PageUp",{row:i-10,column:s}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:o-1}]]).get(e.key);return!p||n<=r||o===0?null:{row:Math.max(r,Math.min(p.row,n-1)),column:Math.max(0,Math.min(p.
column,o-1))}}var $f="U",Af="fe",Lu="d",Lf="u",Of="E",Rf="i",Nf="l",yl="ue",Ou="L",Ru="r",Ff="h",Nu="he",Hf="m",zf="me",Bf="ve";function If(e){let{columns:t,rows:n,summary:o=[]}=e,r=J(null),i=Qt(),s=Ef(),a=gl(r,s,n.length),[u,p]=L(null),[d,m]=L(new Map),
h=t.map(({key:w,width:k})=>{let T=d.get(w);return T===void 0?k??"minmax(80px, max-content)":`${T}px`}).join(" ")+" minma\
x(0, 1fr)",y=w=>{let k=Df(w,u,n.length+o.length,t.length,e.onSort?-1:0);if(k){w.preventDefault(),p(k),vw(r.current,k,s);
return}let T=u?[...n,...o][u.row]:void 0,C=u?t[u.column]:void 0;if(u?.row===-1&&C&&(w.key==="Enter"||w.key===" ")){w.preventDefault(),
C.sortable!==!1&&e.onSort?.(Vf(C,e.sort??null));return}let P=r.current?.querySelector('[data-cursor="true"]');(w.key==="\
Enter"||w.key===".")&&T!==void 0&&C&&P&&w.target===r.current&&(w.preventDefault(),w.stopPropagation(),(e.onMenu??e.onCell)?.(
T,C,P))},x=(w,k,T)=>l(bw,{id:i,row:w,at:k,columns:t,cursor:u?.row===k?u.column:-1,onCursor:p,summary:T,last:k===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},T?`summary ${k}`:k);return l("div",{ref:r,class:$f,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${i}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:y,onFocus:w=>{w.target===r.current&&!u&&p({row:0,column:0})},children:l("div",{class:Af,role:"\
presentation",style:{gridTemplateColumns:h},children:[l("div",{role:"row","aria-rowindex":1,class:ye(Lu,Lf),children:t.map(
(w,k)=>l(xw,{id:`${i}--1-${k}`,column:w,cursor:u?.row===-1&&u.column===k,sort:e.sort??null,onSort:e.onSort,onWidth:T=>m(
new Map(d).set(w.key,T))},w.key))}),a.before>0&&l("div",{role:"presentation",class:zf,style:{height:`${a.before}px`}}),n.
slice(a.first,a.end).map((w,k)=>x(w,a.first+k,!1)),a.after>0&&l("div",{role:"presentation",class:Bf,style:{height:`${a.after}\
px`}}),o.map((w,k)=>x(w,n.length+k,!0))]})})}function vw(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function bw({id:e,row:t,at:n,columns:o,cursor:r,onCursor:i,
summary:s,last:a,onMenu:u,onCell:p}){return l("div",{role:"row","aria-rowindex":n+2,class:ye(Lu,s&&Hf,a&&Of),children:o.
map((d,m)=>l("div",{id:`${e}-${n}-${m}`,role:"gridcell","aria-colindex":m+1,"data-cursor":m===r,class:ye(Rf,d.number&&Ou,
m===r&&Nu),onPointerDown:()=>i({row:n,column:m}),onClick:p&&(h=>p(t,d,h.currentTarget)),onContextMenu:u&&(h=>{h.preventDefault(),
u(t,d,h.currentTarget)}),children:l("span",{class:yl,children:d.cell(t,n)})},d.key))})}function Vf(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function xw({id:e,column:t,
cursor:n,sort:o,onSort:r,onWidth:i}){let s=o?.key===t.key?o.descending?"descending":"ascending":"none",a=p=>{let d=p.currentTarget,
m=d.parentElement.getBoundingClientRect().width-p.clientX;d.setPointerCapture(p.pointerId),d.onpointermove=h=>i(Math.max(
48,Math.round(m+h.clientX))),d.onpointerup=()=>{d.onpointermove=null}},u=r!==void 0&&t.sortable!==!1;return l("div",{id:e,
role:"columnheader","aria-sort":u?s:void 0,"data-cursor":n,class:ye(Nf,t.number&&Ou,n&&Nu),children:[u?l("button",{type:"\
button",tabIndex:-1,class:Ru,onClick:()=>r(Vf(t,o)),children:[l("span",{class:yl,children:t.head}),s!=="none"&&l(ae,{name:s===
"descending"?"sortDown":"sortUp",size:12})]}):l("span",{class:Ru,children:l("span",{class:yl,children:t.head})}),l("span",
{class:Ff,onPointerDown:a})]})}function vl(e,t){let n=Be(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((s,a)=>a),r=o.slice(0,Math.min(
n,e.columns.length)),i=r.find(s=>e.columns[s]?.name==="time"&&e.columns[s]?.type==="timestamp")??-1;return{time:i,keys:r.
filter(s=>s!==i),measures:o.slice(r.length).filter(s=>es(e.columns[s]))}}function Kf(e,t,n){let o=new Map;for(let a of e.
rows){let u=Wf(a[t.time]);u!==null&&o.set(u,0)}let r=[...o.keys()].sort((a,u)=>a-u);r.forEach((a,u)=>o.set(a,u));let i=new Map;
for(let a of e.rows){let u=Wf(a[t.time]);if(u===null)continue;let p=t.keys.map(y=>a[y]),d=JSON.stringify(p),m=i.get(d);m||
i.set(d,m={keys:p,values:new Array(r.length).fill(null)});let h=a[n];m.values[o.get(u)]=typeof h=="number"?h:null}let s=[
...i.values()].map(a=>({...a,total:a.values.reduce((u,p)=>u+(p??0),0)}));return{times:r,series:s.sort((a,u)=>u.total-a.total)}}
function Wf(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function ns(e){let t=e.slice(
1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function bl({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:i}){let s=_t(()=>kw(e,t,n),[e,n]),a=_t(()=>e.rows.map(p=>({
cells:p,kind:"group"})),[e]),u=_t(()=>ww(e),[e]);return l(If,{label:"Answer",columns:s,rows:a,summary:u,...o===void 0?{}:
{sort:o},...r?{onSort:r}:{},...i?{onCell:(p,d,m)=>i(p.cells,d.key,m)}:{}})}function ww(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function kw(e,t,n){let o=vl(
e,t),r=o.time<0?0:ns([...new Set(e.rows.map(s=>Date.parse(String(s[o.time]))/1e3))].sort((s,a)=>s-a)),i=new Set([o.time,
...o.keys]);return e.columns.map((s,a)=>({key:s.name,head:l(ee,{value:s.name,most:48}),number:es(s)&&!i.has(a),cell:u=>u.
kind!=="group"&&i.has(a)?a===0?l(ee,{shown:_w(u.kind)}):null:a===o.time?Qi(String(u.cells[a]),r,n):l(Cw,{value:u.cells[a],
column:s,zone:n})}))}function _w(e){return e==="other"?vf:{text:xo.total,kind:"other"}}function Cw({value:e,column:t,zone:n}){
let o=Pf(e,t,n);return typeof e=="number"?l("span",{title:Rn(e,Xi(t.name),!0),children:o.text}):l(ee,{shown:o,most:64,middle:!0})}function xl(e,t,n={}){let{side:o="bottom",align:r="start",gap:i=4}=n;e.style.maxHeight="";let{width:s,height:a}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,p=document.documentElement.clientHeight;if(o==="right"){let w=t.right+i+s<=u-8;Uf(
e,w?t.right+i:t.left-i-s,qf(t.top,a,p));return}let d=p-8-t.bottom-i,m=t.top-i-8,h=o==="bottom"?a<=d||d>=m:!(a<=m||m>=d),
y=Math.max(h?d:m,64),x=r==="start"?t.left:r==="end"?t.right-s:t.left+(t.width-s)/2;a>y&&(e.style.maxHeight=`${y}px`),Uf(
e,qf(x,s,u),h?t.bottom+i:t.top-i-Math.min(a,y))}function qf(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Uf(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var jf="be";var Hu=re(null),Fu,Pw=500;function Gf(e,t,n){clearTimeout(Fu),Fu=setTimeout(()=>{e.isConnected&&(Hu.value={anchor:e,text:t})},
n)}function Go(){clearTimeout(Fu),Hu.value=null}function Jr(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Gf(
t.currentTarget,e,Pw)},onPointerLeave:Go,onPointerDown:Go,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Gf(n,e,0)},onBlur:Go}:{}}function Jf(){let e=J(null),t=Hu.value;return pt(()=>{!e.current||!t||(e.current.showPopover(),
xl(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?l("div",{ref:e,popover:"man\
ual",role:"tooltip",class:jf,children:t.text}):null}var zu={};Ka(zu,{button:()=>Bu,danger:()=>Dw,default:()=>Aw,iconOnly:()=>Iu,outlined:()=>Mw,primary:()=>Ew,quiet:()=>$w,
small:()=>Vu});var Bu="e",Mw="we",Ew="v",Dw="ye",Iu="M",$w="N",Vu="R",Aw={button:Bu,outlined:Mw,primary:Ew,danger:Dw,iconOnly:Iu,
quiet:$w,small:Vu};function Y(e){let{children:t,icon:n,after:o,label:r,keys:i,kind:s="plain",small:a=!1}=e,u=t==null,p=Jr(u||i?[r,i].filter(
Boolean).join("  "):void 0);return l("button",{ref:e.buttonRef??null,type:e.type??"button",...p,class:ye(Bu,s!=="plain"&&
zu[s],u&&Iu,a&&Vu,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&l(ae,{name:n}),t,o&&l(ae,{name:o,size:12})]})}var Yf="ke",Zf="ze",Qf="je",Xf="Se",em="Be",tm="Xe";function nm({title:e,summary:t,actions:n,table:o,announced:r="",onKey:i,legend:s,children:a}){let[u,p]=L(!1),d=Qt();return l(
"figure",{class:Yf,"aria-labelledby":d,children:[l("div",{class:Zf,children:[l("h2",{class:Qf,children:e}),l("div",{class:Xf,
children:[n,l(Y,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>p(
!u)})]})]}),l("figcaption",{id:d,class:"spoken",children:t}),u?l("div",{class:tm,children:o}):l(te,{children:[l("div",{class:em,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:h=>{if(!(h.ctrlKey||h.metaKey||h.altKey)){
if(h.key==="t"||h.key==="T")p(!0);else if(!i?.(h))return;h.preventDefault(),h.stopPropagation()}},children:a}),s]}),l("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var Wu=new Map,om=7;function rm(e,t){let n=JSON.stringify([e,t??null]),o=Wu.get(n);return o===void 0&&(o=[...Wu.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,Wu.set(n,o)),o}function wl(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/om)%4]}function kl(e){return`--series-${e%om+1}`}var im=re(0),sm=im;new MutationObserver(()=>{im.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Zr(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var lm="Ce",am="Ie",um="Ue",cm="s",pm="Ee",dm="Le",fm="Me";var Rw=12;function mm({rows:e,all:t,hidden:n,onHidden:o,text:r}){let[i,s]=L(""),a=d=>d.keys.map(m=>We(m).text).join(", "),
u=i===""?e:e.filter(d=>a(d).toLowerCase().includes(i.toLowerCase())),p=(d,m)=>{let h=e.filter(w=>w.key!==d.key).map(w=>w.
key),y=!n.has(d.key)&&h.every(w=>n.has(w));if(!m)return o(y?new Set:new Set(h));let x=new Set(n);x.delete(d.key)||x.add(
d.key),o(x)};return l("div",{class:lm,children:[e.length>=Rw&&l("input",{class:am,"aria-label":"Find in legend",placeholder:"\
find in legend",value:i,onInput:d=>s(d.currentTarget.value)}),l("div",{class:um,children:u.map(d=>l("button",{type:"butt\
on",class:cm,"aria-pressed":!n.has(d.key),onClick:m=>p(d,m.ctrlKey||m.metaKey),children:[l("svg",{width:"16",height:"8",
"aria-hidden":"true",children:l("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":wl(d.color).join(
" "),style:{stroke:`var(${kl(d.color)})`}})}),l("span",{class:pm,children:l(ee,{value:d.keys.length===1?d.keys[0]:d.keys,
most:48,middle:!0})}),l("span",{class:dm,children:d.last===null?"–":r(d.last)})]},d.key))}),t>e.length&&l("p",{class:fm,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var Nw="uplot",Fw="u-hz",Hw="u-vt",zw="u-title",Bw="u-wrap",Iw="u-under",Vw="u-over",Ww="u-axis",Qo="u-off",Kw="u-select",
qw="u-cursor-x",Uw="u-cursor-y",jw="u-cursor-pt",Gw="u-legend",Jw="u-live",Yw="u-inline",Zw="u-series",Qw="u-marker",hm="\
u-label",Xw="u-value",rs="width",is="height";var gm="bottom",Qr="left",Ku="right",lc="#000",ym=lc+"0",qu="mousemove",vm="mousedown",Uu="mouseup",bm="mouseenter",xm="\
mouseleave",wm="dblclick",e1="resize",t1="scroll",km="change",Pl="dppxchange",ac="--",ii=typeof window<"u",Zu=ii?document:
null,ei=ii?window:null,n1=ii?navigator:null,ve,_l;function Qu(){let e=devicePixelRatio;ve!=e&&(ve=e,_l&&ec(km,_l,Qu),_l=
matchMedia(`(min-resolution: ${ve-.001}dppx) and (max-resolution: ${ve+.001}dppx)`),Xo(km,_l,Qu),ei.dispatchEvent(new CustomEvent(
Pl)))}function Bt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Xu(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function De(e,t,n){e.style[t]=n+"px"}function gn(e,t,n,o){let r=Zu.createElement(e);return t!=null&&Bt(r,
t),n?.insertBefore(r,o),r}function tn(e,t){return gn("div",e,t)}var _m=new WeakMap;function Nn(e,t,n,o,r){let i="transla\
te("+t+"px,"+n+"px)",s=_m.get(e);i!=s&&(e.style.transform=i,_m.set(e,i),t<0||n<0||t>o||n>r?Bt(e,Qo):Xu(e,Qo))}var Cm=new WeakMap;
function Sm(e,t,n){let o=t+n,r=Cm.get(e);o!=r&&(Cm.set(e,o),e.style.background=t,e.style.borderColor=n)}var Tm=new WeakMap;
function Pm(e,t,n,o){let r=t+""+n,i=Tm.get(e);r!=i&&(Tm.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var uc={passive:!0},o1={...uc,capture:!0};function Xo(e,t,n,o){t.addEventListener(
e,n,o?o1:uc)}function ec(e,t,n,o){t.removeEventListener(e,n,uc)}ii&&Qu();function yn(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let i=o<=2147483647;for(;o-n>1;)r=i?n+o>>1:It((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function th(e){return(n,o,r)=>{
let i=-1,s=-1;for(let a=o;a<=r;a++)if(e(n[a])){i=a;break}for(let a=r;a>=o;a--)if(e(n[a])){s=a;break}return[i,s]}}var nh=e=>e!=
null,oh=e=>e!=null&&e>0,Dl=th(nh),r1=th(oh);function i1(e,t,n,o=0,r=!1){let i=r?r1:Dl,s=r?oh:nh;[t,n]=i(e,t,n);let a=e[t],
u=e[t];if(t>-1)if(o==1)a=e[t],u=e[n];else if(o==-1)a=e[n],u=e[t];else for(let p=t;p<=n;p++){let d=e[p];s(d)&&(d<a?a=d:d>
u&&(u=d))}return[a??Ce,u??-Ce]}function $l(e,t,n,o){let r=Dm(e),i=Dm(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let s=n==10?
Gn:rh,a=r==1?It:nn,u=i==1?nn:It,p=a(s(et(e))),d=u(s(et(t))),m=ti(n,p),h=ti(n,d);return n==10&&(p<0&&(m=Se(m,-p)),d<0&&(h=
Se(h,-d))),o||n==2?(e=m*r,t=h*i):(e=ah(e,m),t=Al(t,h)),[e,t]}function cc(e,t,n,o){let r=$l(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var pc=.1,Mm={mode:3,pad:pc},ls={pad:0,soft:null,mode:0},s1={min:ls,max:ls};function Ml(e,t,n,o){return Ll(
n)?Em(e,t,n):(ls.pad=n,ls.soft=o?0:null,ls.mode=o?3:0,Em(e,t,s1))}function he(e,t){return e??t}function l1(e,t,n){for(t=
he(t,0),n=he(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Em(e,t,n){let o=n.min,r=n.max,i=he(o.pad,
0),s=he(r.pad,0),a=he(o.hard,-Ce),u=he(r.hard,Ce),p=he(o.soft,Ce),d=he(r.soft,-Ce),m=he(o.mode,0),h=he(r.mode,0),y=t-e,x=Gn(
y),w=Pt(et(e),et(t)),k=Gn(w),T=et(k-x);(y<1e-24||T>10)&&(y=0,(e==0||t==0)&&(y=1e-24,m==2&&p!=Ce&&(i=0),h==2&&d!=-Ce&&(s=
0)));let C=y||w||1e3,P=Gn(C),_=ti(10,It(P)),O=C*(y==0?e==0?.1:1:i),D=Se(ah(e-O,_/10),24),B=e>=p&&(m==1||m==3&&D<=p||m==2&&
D>=p)?p:Ce,I=Pt(a,D<B&&e>=B?B:vn(B,D)),X=C*(y==0?t==0?.1:1:s),W=Se(Al(t+X,_/10),24),$=t<=d&&(h==1||h==3&&W>=d||h==2&&W<=
d)?d:-Ce,V=vn(u,W>$&&t<=$?$:Pt($,W));return I==V&&I==0&&(V=100),[I,V]}var a1=new Intl.NumberFormat(ii?n1.language:"en-US"),
dc=e=>a1.format(e),Vt=Math,Tl=Vt.PI,et=Vt.abs,It=Vt.floor,Xe=Vt.round,nn=Vt.ceil,vn=Vt.min,Pt=Vt.max,ti=Vt.pow,Dm=Vt.sign,
Gn=Vt.log10,rh=Vt.log2,u1=(e,t=1)=>Vt.sinh(e)*t,ju=(e,t=1)=>Vt.asinh(e/t),Ce=1/0;function $m(e){return(Gn((e^e>>31)-(e>>
31))|0)+1}function tc(e,t,n){return vn(Pt(e,t),n)}function ih(e){return typeof e=="function"}function ue(e){return ih(e)?
e:()=>e}var c1=()=>{},sh=e=>e,lh=(e,t)=>t,p1=e=>null,Am=e=>!0,Lm=(e,t)=>e==t,d1=/\.\d*?(?=9{6,}|0{6,})/gm,er=e=>{if(ch(e)||
Co.has(e))return e;let t=`${e}`,n=t.match(d1);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.
split("e");return+`${er(r)}e${i}`}return Se(e,o)};function Yo(e,t){return er(Se(er(e/t))*t)}function Al(e,t){return er(nn(
er(e/t))*t)}function ah(e,t){return er(It(er(e/t))*t)}function Se(e,t=0){if(ch(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return Xe(o)/n}var Co=new Map;function uh(e){return((""+e).split(".")[1]||"").length}function us(e,t,n,o){let r=[],i=o.map(
uh);for(let s=t;s<n;s++){let a=et(s),u=Se(ti(e,s),a);for(let p=0;p<o.length;p++){let d=e==10?+`${o[p]}e${s}`:o[p]*u,m=(s>=
0?0:a)+(s>=i[p]?0:i[p]),h=e==10?d:Se(d,m);r.push(h),Co.set(h,m)}}return r}var as={},fc=[],ni=[null,null],_o=Array.isArray,
ch=Number.isInteger,f1=e=>e===void 0;function Om(e){return typeof e=="string"}function Ll(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function m1(e){return e!=null&&typeof e=="object"}var h1=Object.getPrototypeOf(
Uint8Array),ph="__proto__";function oi(e,t=Ll){let n;if(_o(e)){let o=e.find(r=>r!=null);if(_o(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=oi(e[r],t)}else n=e.slice()}else if(e instanceof h1)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=ph&&(n[o]=oi(e[o],t))}else n=e;return n}function Ue(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=ph&&(Ll(e[r])?Ue(e[r],oi(o[r])):e[r]=oi(o[r]))}return e}var g1=0,y1=1,v1=2;function b1(e,t,n){for(let o=0,r,i=-1;o<t.
length;o++){let s=t[o];if(s>i){for(r=s-1;r>=0&&e[r]==null;)e[r--]=null;for(r=s+1;r<n&&e[r]==null;)e[i=r++]=null}}}function x1(e,t){
if(_1(e)){let s=e[0].slice();for(let a=1;a<e.length;a++)s.push(...e[a].slice(1));return C1(s[0])||(s=k1(s)),s}let n=new Set;
for(let s=0;s<e.length;s++){let u=e[s][0],p=u.length;for(let d=0;d<p;d++)n.add(u[d])}let o=[Array.from(n).sort((s,a)=>s-
a)],r=o[0].length,i=new Map;for(let s=0;s<r;s++)i.set(o[0][s],s);for(let s=0;s<e.length;s++){let a=e[s],u=a[0];for(let p=1;p<
a.length;p++){let d=a[p],m=Array(r).fill(void 0),h=t?t[s][p]:y1,y=[];for(let x=0;x<d.length;x++){let w=d[x],k=i.get(u[x]);
w===null?h!=g1&&(m[k]=w,h==v1&&y.push(k)):m[k]=w}b1(m,y,r),o.push(m)}}return o}var w1=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function k1(e){let t=e[0],n=t.length,o=Array(n);for(let i=0;i<o.length;i++)o[i]=i;o.sort(
(i,s)=>t[i]-t[s]);let r=[];for(let i=0;i<e.length;i++){let s=e[i],a=Array(n);for(let u=0;u<n;u++)a[u]=s[o[u]];r.push(a)}
return r}function _1(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let i=0;i<n;i++)if(r[i]!=t[i])return!1}}return!0}function C1(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let i=Pt(1,It((r-o+1)/t));for(let s=e[o],a=o+i;a<=
r;a+=i){let u=e[a];if(u!=null){if(u<=s)return!1;s=u}}return!0}var dh=["January","February","March","April","May","June",
"July","August","September","October","November","December"],fh=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function mh(e){return e.slice(0,3)}var S1=fh.map(mh),T1=dh.map(mh),P1={MMMM:dh,MMM:T1,WWWW:fh,WWW:S1};function os(e){
return(e<10?"0":"")+e}function M1(e){return(e<10?"00":e<100?"0":"")+e}var E1={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>os(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>os(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>os(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>os(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>os(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>M1(e.getMilliseconds())};function mc(e,t){t=t||P1;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?E1[r[1]]:r[0]);return i=>{let s="";for(let a=0;a<n.length;a++)s+=typeof n[a]=="string"?n[a]:n[a](
i,t);return s}}var D1=new Intl.DateTimeFormat().resolvedOptions().timeZone;function $1(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==D1?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var hh=e=>e%1==0,El=[1,2,2.5,5],A1=us(10,-32,0,El),gh=us(10,0,32,El),L1=gh.filter(hh),Zo=A1.concat(
gh),hc=`
`,yh="{YYYY}",Rm=hc+yh,vh="{M}/{D}",ss=hc+vh,Cl=ss+"/{YY}",bh="{aa}",O1="{h}:{mm}",Xr=O1+bh,Nm=hc+Xr,Fm=":{ss}",xe=null;
function xh(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,i=r*30,s=r*365,u=(e==1?us(10,0,3,El).filter(hh):us(10,-3,0,El)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*
3,i*4,i*6,s,s*2,s*5,s*10,s*25,s*50,s*100]),p=[[s,yh,xe,xe,xe,xe,xe,xe,1],[r*28,"{MMM}",Rm,xe,xe,xe,xe,xe,1],[r,vh,Rm,xe,
xe,xe,xe,xe,1],[o,"{h}"+bh,Cl,xe,ss,xe,xe,xe,1],[n,Xr,Cl,xe,ss,xe,xe,xe,1],[t,Fm,Cl+" "+Xr,xe,ss+" "+Xr,xe,Nm,xe,1],[e,Fm+
".{fff}",Cl+" "+Xr,xe,ss+" "+Xr,xe,Nm,xe,1]];function d(m){return(h,y,x,w,k,T)=>{let C=[],P=k>=s,_=k>=i&&k<s,O=m(x),D=Se(
O*e,3),B=Gu(O.getFullYear(),P?0:O.getMonth(),_||P?1:O.getDate()),I=Se(B*e,3);if(_||P){let X=_?k/i:0,W=P?k/s:0,$=D==I?D:Se(
Gu(B.getFullYear()+W,B.getMonth()+X,1)*e,3),V=new Date(Xe($/e)),R=V.getFullYear(),Z=V.getMonth();for(let j=0;$<=w;j++){let ce=Gu(
R+W*j,Z+X*j,1),U=ce-m(Se(ce*e,3));$=Se((+ce+U)*e,3),$<=w&&C.push($)}}else{let X=k>=r?r:k,W=It(x)-It(D),$=I+W+Al(D-I,X);C.
push($);let V=m($),R=V.getHours()+V.getMinutes()/n+V.getSeconds()/o,Z=k/o,j=h.axes[y]._space,ce=T/j;for(;$=Se($+k,e==1?0:
3),!($>w);)if(Z>1){let U=It(Se(R+Z,6))%24,fe=m($).getHours()-U;fe>1&&(fe=-1),$-=fe*o,R=(R+Z)%24;let ke=C[C.length-1];Se(
($-ke)/k,3)*ce>=.7&&C.push($)}else C.push($)}return C}}return[u,p,d]}var[R1,N1,F1]=xh(1),[H1,z1,B1]=xh(.001);us(2,-53,53,
[1]);function Hm(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function zm(e,t){return(n,o,r,i,s)=>{
let a=t.find(x=>s>=x[0])||t[t.length-1],u,p,d,m,h,y;return o.map(x=>{let w=e(x),k=w.getFullYear(),T=w.getMonth(),C=w.getDate(),
P=w.getHours(),_=w.getMinutes(),O=w.getSeconds(),D=k!=u&&a[2]||T!=p&&a[3]||C!=d&&a[4]||P!=m&&a[5]||_!=h&&a[6]||O!=y&&a[7]||
a[1];return u=k,p=T,d=C,m=P,h=_,y=O,D(w)})}}function I1(e,t){let n=mc(t);return(o,r,i,s,a)=>r.map(u=>n(e(u)))}function Gu(e,t,n){
return new Date(e,t,n)}function Bm(e,t){return t(e)}var V1="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Im(e,t){return(n,o,r,i)=>i==
null?ac:t(e(o))}function W1(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}
function K1(e,t){return e.series[t].fill(e,t)}var q1={show:!0,live:!0,isolate:!1,mount:c1,markers:{show:!0,width:2,stroke:W1,
fill:K1,dash:"solid"},idx:null,idxs:null,values:[]};function U1(e,t){let n=e.cursor.points,o=tn(),r=n.size(e,t);De(o,rs,
r),De(o,is,r);let i=r/-2;De(o,"marginLeft",i),De(o,"marginTop",i);let s=n.width(e,t,r);return s&&De(o,"borderWidth",s),o}
function j1(e,t){let n=e.series[t].points;return n._fill||n._stroke}function G1(e,t){let n=e.series[t].points;return n._stroke||
n._fill}function J1(e,t){return e.series[t].points.size}var Ju=[0,0];function Y1(e,t,n){return Ju[0]=t,Ju[1]=n,Ju}function Sl(e,t,n,o=!0){
return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function Yu(e,t,n,o=!0){return r=>{(!o||r.target==t)&&n(r)}}var Z1={show:!0,
x:!0,y:!0,lock:!1,move:Y1,points:{one:!1,show:U1,size:J1,width:0,stroke:G1,fill:j1},bind:{mousedown:Sl,mouseup:Sl,click:Sl,
dblclick:Sl,mousemove:Yu,mouseleave:Yu,mouseenter:Yu},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),
t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},
left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},wh={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},gc=Ue({},wh,
{filter:lh}),kh=Ue({},gc,{size:10}),_h=Ue({},wh,{show:!1}),yc='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helve\
tica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',
Ch="bold "+yc,Sh=1.5,Vm={show:!0,scale:"x",stroke:lc,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ch,
side:2,grid:gc,ticks:kh,border:_h,font:yc,lineGap:Sh,rotate:0},Q1="Value",X1="Time",Wm={show:!0,scale:"x",auto:!1,sorted:1,
min:Ce,max:-Ce,idxs:[]};function ek(e,t,n,o,r){return t.map(i=>i==null?"":dc(i))}function tk(e,t,n,o,r,i,s){let a=[],u=Co.
get(r)||0;n=s?n:Se(Al(n,r),u);for(let p=n;p<=o;p=Se(p+r,u))a.push(Object.is(p,-0)?0:p);return a}function nc(e,t,n,o,r,i,s){
let a=[],u=e.scales[e.axes[t].scale].log,p=u==10?Gn:rh,d=It(p(n));r=ti(u,d),u==10&&(r=Zo[yn(r,Zo)]);let m=n,h=r*u;u==10&&
(h=Zo[yn(h,Zo)]);do a.push(m),m=m+r,u==10&&!Co.has(m)&&(m=Se(m,Co.get(r))),m>=h&&(r=m,h=r*u,u==10&&(h=Zo[yn(h,Zo)]));while(m<=
o);return a}function nk(e,t,n,o,r,i,s){let u=e.scales[e.axes[t].scale].asinh,p=o>u?nc(e,t,Pt(u,n),o,r):[u],d=o>=0&&n<=0?
[0]:[];return(n<-u?nc(e,t,Pt(u,-o),-n,r):[u]).reverse().map(h=>-h).concat(d,p)}var Th=/./,ok=/[12357]/,rk=/[125]/,Km=/1/,
oc=(e,t,n,o)=>e.map((r,i)=>t==4&&r==0||i%o==0&&n.test(r.toExponential()[r<0?1:0])?r:null);function ik(e,t,n,o,r){let i=e.
axes[n],s=i.scale,a=e.scales[s],u=e.valToPos,p=i._space,d=u(10,s),m=u(9,s)-d>=p?Th:u(7,s)-d>=p?ok:u(5,s)-d>=p?rk:Km;if(m==
Km){let h=et(u(1,s)-d);if(h<p)return oc(t.slice().reverse(),a.distr,m,nn(p/h)).reverse()}return oc(t,a.distr,m,1)}function sk(e,t,n,o,r){
let i=e.axes[n],s=i.scale,a=i._space,u=e.valToPos,p=et(u(1,s)-u(2,s));return p<a?oc(t.slice().reverse(),3,Th,nn(a/p)).reverse():
t}function lk(e,t,n,o){return o==null?ac:t==null?"":dc(t)}var qm={show:!0,scale:"y",stroke:lc,space:30,gap:5,alignTo:1,size:50,
labelGap:0,labelSize:30,labelFont:Ch,side:3,grid:gc,ticks:kh,border:_h,font:yc,lineGap:Sh,rotate:0};function ak(e,t){let n=3+
(e||1)*2;return Se(n*t,3)}function uk(e,t){let{scale:n,idxs:o}=e.series[0],r=e._data[0],i=e.valToPos(r[o[0]],n,!0),s=e.valToPos(
r[o[1]],n,!0),a=et(s-i),u=e.series[t],p=a/(u.points.space*ve);return o[1]-o[0]<=p}var Um={scale:null,auto:!0,sorted:0,min:Ce,
max:-Ce},Ph=(e,t,n,o,r)=>r,jm={show:!0,auto:!0,sorted:0,gaps:Ph,alpha:1,facets:[Ue({},Um,{scale:"x"}),Ue({},Um,{scale:"y"})]},
Gm={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Ph,alpha:1,points:{show:uk,filter:null},values:null,min:Ce,max:-Ce,
idxs:[],path:null,clip:null};function ck(e,t,n,o,r){return n/10}var Mh={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,
max:null,dir:1,ori:0},pk=Ue({},Mh,{time:!1,ori:1}),Jm={};function Eh(e,t){let n=Jm[e];return n||(n={key:e,plots:[],sub(o){
n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=o)},pub(o,r,i,s,a,u,p){for(let d=0;d<n.plots.length;d++)n.plots[d]!=
r&&n.plots[d].pub(o,r,i,s,a,u,p)}},e!=null&&(Jm[e]=n)),n}var ri=1,rc=2;function tr(e,t,n){let o=e.mode,r=e.series[t],i=o==
2?e._data[t]:e._data,s=e.scales,a=e.bbox,u=i[0],p=o==2?i[1]:i[t],d=o==2?s[r.facets[0].scale]:s[e.series[0].scale],m=o==2?
s[r.facets[1].scale]:s[r.scale],h=a.left,y=a.top,x=a.width,w=a.height,k=e.valToPosH,T=e.valToPosV;return d.ori==0?n(r,u,
p,d,m,k,T,h,y,x,w,Rl,si,Fl,$h,Lh):n(r,u,p,d,m,T,k,y,h,w,x,Nl,li,xc,Ah,Oh)}function vc(e,t){let n=0,o=0,r=he(e.bands,fc);
for(let i=0;i<r.length;i++){let s=r[i];s.series[0]==t?n=s.dir:s.series[1]==t&&(s.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?
1:o==3?2:0]}function dk(e,t,n,o,r){let i=e.mode,s=e.series[t],a=i==2?s.facets[1].scale:s.scale,u=e.scales[a];return r==-1?
u.min:r==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function Jn(e,t,n,o,r,i){return tr(e,t,(s,a,u,p,d,m,h,y,x,w,k)=>{let T=s.
pxRound,C=p.dir*(p.ori==0?1:-1),P=p.ori==0?si:li,_,O;C==1?(_=n,O=o):(_=o,O=n);let D=T(m(a[_],p,w,y)),B=T(h(u[_],d,k,x)),
I=T(m(a[O],p,w,y)),X=T(h(i==1?d.max:d.min,d,k,x)),W=new Path2D(r);return P(W,I,X),P(W,D,X),P(W,D,B),W})}function Ol(e,t,n,o,r,i){
let s=null;if(e.length>0){s=new Path2D;let a=t==0?Fl:xc,u=n;for(let m=0;m<e.length;m++){let h=e[m];if(h[1]>h[0]){let y=h[0]-
u;y>0&&a(s,u,o,y,o+i),u=h[1]}}let p=n+r-u,d=10;p>0&&a(s,u,o-d/2,p,o+i+d)}return s}function fk(e,t,n){let o=e[e.length-1];
o&&o[0]==t?o[1]=n:e.push([t,n])}function bc(e,t,n,o,r,i,s){let a=[],u=e.length;for(let p=r==1?n:o;p>=n&&p<=o;p+=r)if(t[p]===
null){let m=p,h=p;if(r==1)for(;++p<=o&&t[p]===null;)h=p;else for(;--p>=n&&t[p]===null;)h=p;let y=i(e[m]),x=h==m?y:i(e[h]),
w=m-r;y=s<=0&&w>=0&&w<u?i(e[w]):y;let T=h+r;x=s>=0&&T>=0&&T<u?i(e[T]):x,x>=y&&a.push([y,x])}return a}function Ym(e){return e==
0?sh:e==1?Xe:t=>Yo(t,e)}function Dh(e){let t=e==0?Rl:Nl,n=e==0?(r,i,s,a,u,p)=>{r.arcTo(i,s,a,u,p)}:(r,i,s,a,u,p)=>{r.arcTo(
s,i,u,a,p)},o=e==0?(r,i,s,a,u)=>{r.rect(i,s,a,u)}:(r,i,s,a,u)=>{r.rect(s,i,u,a)};return(r,i,s,a,u,p=0,d=0)=>{p==0&&d==0?
o(r,i,s,a,u):(p=vn(p,a/2,u/2),d=vn(d,a/2,u/2),t(r,i+p,s),n(r,i+a,s,i+a,s+u,p),n(r,i+a,s+u,i,s+u,d),n(r,i,s+u,i,s,d),n(r,
i,s,i+a,s,p),r.closePath())}}var Rl=(e,t,n)=>{e.moveTo(t,n)},Nl=(e,t,n)=>{e.moveTo(n,t)},si=(e,t,n)=>{e.lineTo(t,n)},li=(e,t,n)=>{
e.lineTo(n,t)},Fl=Dh(0),xc=Dh(1),$h=(e,t,n,o,r,i)=>{e.arc(t,n,o,r,i)},Ah=(e,t,n,o,r,i)=>{e.arc(n,t,o,r,i)},Lh=(e,t,n,o,r,i,s)=>{
e.bezierCurveTo(t,n,o,r,i,s)},Oh=(e,t,n,o,r,i,s)=>{e.bezierCurveTo(n,t,r,o,s,i)};function Rh(e){return(t,n,o,r,i)=>tr(t,
n,(s,a,u,p,d,m,h,y,x,w,k)=>{let{pxRound:T,points:C}=s,P,_;p.ori==0?(P=Rl,_=$h):(P=Nl,_=Ah);let O=Se(C.width*ve,3),D=(C.size-
C.width)/2*ve,B=Se(D*2,3),I=new Path2D,X=new Path2D,{left:W,top:$,width:V,height:R}=t.bbox;Fl(X,W-B,$-B,V+B*2,R+B*2);let Z=j=>{
if(u[j]!=null){let ce=T(m(a[j],p,w,y)),U=T(h(u[j],d,k,x));P(I,ce+D,U),_(I,ce,U,D,0,Tl*2)}};if(i)i.forEach(Z);else for(let j=o;j<=
r;j++)Z(j);return{stroke:O>0?I:null,fill:I,clip:X,flags:ri|rc}})}function Nh(e){return(t,n,o,r,i,s)=>{o!=r&&(i!=o&&s!=o&&
e(t,n,o),i!=r&&s!=r&&e(t,n,r),e(t,n,s))}}var mk=Nh(si),hk=Nh(li);function Fh(e){let t=he(e?.alignGaps,0);return(n,o,r,i)=>tr(
n,o,(s,a,u,p,d,m,h,y,x,w,k)=>{[r,i]=Dl(u,r,i);let T=s.pxRound,C=R=>T(m(R,p,w,y)),P=R=>T(h(R,d,k,x)),_,O;p.ori==0?(_=si,O=
mk):(_=li,O=hk);let D=p.dir*(p.ori==0?1:-1),B={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ri},I=B.stroke,
X=!1;if(i-r>=w*4){let R=K=>n.posToVal(K,p.key,!0),Z=null,j=null,ce,U,Mt,Ae=C(a[D==1?r:i]),fe=C(a[r]),ke=C(a[i]),ie=R(D==
1?fe+1:ke-1);for(let K=D==1?r:i;K>=r&&K<=i;K+=D){let je=a[K],Le=(D==1?je<ie:je>ie)?Ae:C(je),be=u[K];Le==Ae?be!=null?(U=be,
Z==null?(_(I,Le,P(U)),ce=Z=j=U):U<Z?Z=U:U>j&&(j=U)):be===null&&(X=!0):(Z!=null&&O(I,Ae,P(Z),P(j),P(ce),P(U)),be!=null?(U=
be,_(I,Le,P(U)),Z=j=ce=U):(Z=j=null,be===null&&(X=!0)),Ae=Le,ie=R(Ae+D))}Z!=null&&Z!=j&&Mt!=Ae&&O(I,Ae,P(Z),P(j),P(ce),P(
U))}else for(let R=D==1?r:i;R>=r&&R<=i;R+=D){let Z=u[R];Z===null?X=!0:Z!=null&&_(I,C(a[R]),P(Z))}let[$,V]=vc(n,o);if(s.fill!=
null||$!=0){let R=B.fill=new Path2D(I),Z=s.fillTo(n,o,s.min,s.max,$),j=P(Z),ce=C(a[r]),U=C(a[i]);D==-1&&([U,ce]=[ce,U]),
_(R,U,j),_(R,ce,j)}if(!s.spanGaps){let R=[];X&&R.push(...bc(a,u,r,i,D,C,t)),B.gaps=R=s.gaps(n,o,r,i,R),B.clip=Ol(R,p.ori,
y,x,w,k)}return V!=0&&(B.band=V==2?[Jn(n,o,r,i,I,-1),Jn(n,o,r,i,I,1)]:Jn(n,o,r,i,I,V)),B})}function gk(e){let t=he(e.align,
1),n=he(e.ascDesc,!1),o=he(e.alignGaps,0),r=he(e.extend,!1);return(i,s,a,u)=>tr(i,s,(p,d,m,h,y,x,w,k,T,C,P)=>{[a,u]=Dl(m,
a,u);let _=p.pxRound,{left:O,width:D}=i.bbox,B=fe=>_(x(fe,h,C,k)),I=fe=>_(w(fe,y,P,T)),X=h.ori==0?si:li,W={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:ri},$=W.stroke,V=h.dir*(h.ori==0?1:-1),R=I(m[V==1?a:u]),Z=B(d[V==1?a:u]),j=Z,
ce=Z;r&&t==-1&&(ce=O,X($,ce,R)),X($,Z,R);for(let fe=V==1?a:u;fe>=a&&fe<=u;fe+=V){let ke=m[fe];if(ke==null)continue;let ie=B(
d[fe]),K=I(ke);t==1?X($,ie,R):X($,j,K),X($,ie,K),R=K,j=ie}let U=j;r&&t==1&&(U=O+D,X($,U,R));let[Mt,Ae]=vc(i,s);if(p.fill!=
null||Mt!=0){let fe=W.fill=new Path2D($),ke=p.fillTo(i,s,p.min,p.max,Mt),ie=I(ke);X(fe,U,ie),X(fe,ce,ie)}if(!p.spanGaps){
let fe=[];fe.push(...bc(d,m,a,u,V,B,o));let ke=p.width*ve/2,ie=n||t==1?ke:-ke,K=n||t==-1?-ke:ke;fe.forEach(je=>{je[0]+=ie,
je[1]+=K}),W.gaps=fe=p.gaps(i,s,a,u,fe),W.clip=Ol(fe,h.ori,k,T,C,P)}return Ae!=0&&(W.band=Ae==2?[Jn(i,s,a,u,$,-1),Jn(i,s,
a,u,$,1)]:Jn(i,s,a,u,$,Ae)),W})}function Zm(e,t,n,o,r,i,s=Ce){if(e.length>1){let a=null;for(let u=0,p=1/0;u<e.length;u++)
if(t[u]!==void 0){if(a!=null){let d=et(e[u]-e[a]);d<p&&(p=d,s=et(n(e[u],o,r,i)-n(e[a],o,r,i)))}a=u}}return s}function yk(e){
e=e||as;let t=he(e.size,[.6,Ce,1]),n=e.align||0,o=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=ue(
r),s=1-t[0],a=he(t[1],Ce),u=he(t[2],1),p=he(e.disp,as),d=he(e.each,y=>{}),{fill:m,stroke:h}=p;return(y,x,w,k)=>tr(y,x,(T,C,P,_,O,D,B,I,X,W,$)=>{
let V=T.pxRound,R=n,Z=o*ve,j=a*ve,ce=u*ve,U,Mt;_.ori==0?[U,Mt]=i(y,x):[Mt,U]=i(y,x);let Ae=_.dir*(_.ori==0?1:-1),fe=_.ori==
0?Fl:xc,ke=_.ori==0?d:(H,Te,Ge,vr,Lo,Sn,Oo)=>{d(H,Te,Ge,Lo,vr,Oo,Sn)},ie=he(y.bands,fc).find(H=>H.series[0]==x),K=ie!=null?
ie.dir:0,je=T.fillTo(y,x,T.min,T.max,K),vt=V(B(je,O,$,X)),Le,be,an,Ot=W,He=V(T.width*ve),Cn=!1,Vn=null,Ut=null,io=null,hr=null;
m!=null&&(He==0||h!=null)&&(Cn=!0,Vn=m.values(y,x,w,k),Ut=new Map,new Set(Vn).forEach(H=>{H!=null&&Ut.set(H,new Path2D)}),
He>0&&(io=h.values(y,x,w,k),hr=new Map,new Set(io).forEach(H=>{H!=null&&hr.set(H,new Path2D)})));let{x0:gr,size:Mi}=p;if(gr!=
null&&Mi!=null){R=1,C=gr.values(y,x,w,k),gr.unit==2&&(C=C.map(Ge=>y.posToVal(I+Ge*W,_.key,!0)));let H=Mi.values(y,x,w,k);
Mi.unit==2?be=H[0]*W:be=D(H[0],_,W,I)-D(0,_,W,I),Ot=Zm(C,P,D,_,W,I,Ot),an=Ot-be+Z}else Ot=Zm(C,P,D,_,W,I,Ot),an=Ot*s+Z,be=
Ot-an;an<1&&(an=0),He>=be/2&&(He=0),an<5&&(V=sh);let As=an>0,$o=Ot-an-(As?He:0);be=V(tc($o,ce,j)),Le=(R==0?be/2:R==Ae?0:
be)-R*Ae*((R==0?Z/2:0)+(As?He/2:0));let bt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},yr=Cn?null:new Path2D,
Wn=null;if(ie!=null)Wn=y.data[ie.series[1]];else{let{y0:H,y1:Te}=p;H!=null&&Te!=null&&(P=Te.values(y,x,w,k),Wn=H.values(
y,x,w,k))}let Ao=U*be,ne=Mt*be;for(let H=Ae==1?w:k;H>=w&&H<=k;H+=Ae){let Te=P[H];if(Te==null)continue;if(Wn!=null){let Et=Wn[H]??
0;if(Te-Et==0)continue;vt=B(Et,O,$,X)}let Ge=_.distr!=2||p!=null?C[H]:H,vr=D(Ge,_,W,I),Lo=B(he(Te,je),O,$,X),Sn=V(vr-Le),
Oo=V(Pt(Lo,vt)),Rt=V(vn(Lo,vt)),jt=Oo-Rt;if(Te!=null){let Et=Te<0?ne:Ao,un=Te<0?Ao:ne;Cn?(He>0&&io[H]!=null&&fe(hr.get(io[H]),
Sn,Rt+It(He/2),be,Pt(0,jt-He),Et,un),Vn[H]!=null&&fe(Ut.get(Vn[H]),Sn,Rt+It(He/2),be,Pt(0,jt-He),Et,un)):fe(yr,Sn,Rt+It(
He/2),be,Pt(0,jt-He),Et,un),ke(y,x,H,Sn-He/2,Rt,be+He,jt)}}return He>0?bt.stroke=Cn?hr:yr:Cn||(bt._fill=T.width==0?T._fill:
T._stroke??T._fill,bt.width=0),bt.fill=Cn?Ut:yr,bt})}function vk(e,t){let n=he(t?.alignGaps,0);return(o,r,i,s)=>tr(o,r,(a,u,p,d,m,h,y,x,w,k,T)=>{
[i,s]=Dl(p,i,s);let C=a.pxRound,P=U=>C(h(U,d,k,x)),_=U=>C(y(U,m,T,w)),O,D,B;d.ori==0?(O=Rl,B=si,D=Lh):(O=Nl,B=li,D=Oh);let I=d.
dir*(d.ori==0?1:-1),X=P(u[I==1?i:s]),W=X,$=[],V=[];for(let U=I==1?i:s;U>=i&&U<=s;U+=I)if(p[U]!=null){let Ae=u[U],fe=P(Ae);
$.push(W=fe),V.push(_(p[U]))}let R={stroke:e($,V,O,B,D,C),fill:null,clip:null,band:null,gaps:null,flags:ri},Z=R.stroke,[
j,ce]=vc(o,r);if(a.fill!=null||j!=0){let U=R.fill=new Path2D(Z),Mt=a.fillTo(o,r,a.min,a.max,j),Ae=_(Mt);B(U,W,Ae),B(U,X,
Ae)}if(!a.spanGaps){let U=[];U.push(...bc(u,p,i,s,I,P,n)),R.gaps=U=a.gaps(o,r,i,s,U),R.clip=Ol(U,d.ori,x,w,k,T)}return ce!=
0&&(R.band=ce==2?[Jn(o,r,i,s,Z,-1),Jn(o,r,i,s,Z,1)]:Jn(o,r,i,s,Z,ce)),R})}function bk(e){return vk(xk,e)}function xk(e,t,n,o,r,i){
let s=e.length;if(s<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),s==2)o(a,e[1],t[1]);else{let u=Array(s),p=Array(s-1),
d=Array(s-1),m=Array(s-1);for(let h=0;h<s-1;h++)d[h]=t[h+1]-t[h],m[h]=e[h+1]-e[h],p[h]=d[h]/m[h];u[0]=p[0];for(let h=1;h<
s-1;h++)p[h]===0||p[h-1]===0||p[h-1]>0!=p[h]>0?u[h]=0:(u[h]=3*(m[h-1]+m[h])/((2*m[h]+m[h-1])/p[h-1]+(m[h]+2*m[h-1])/p[h]),
isFinite(u[h])||(u[h]=0));u[s-1]=p[s-2];for(let h=0;h<s-1;h++)r(a,e[h]+m[h]/3,t[h]+u[h]*m[h]/3,e[h+1]-m[h]/3,t[h+1]-u[h+
1]*m[h]/3,e[h+1],t[h+1])}return a}var ic=new Set;function Qm(){for(let e of ic)e.syncRect(!0)}ii&&(Xo(e1,ei,Qm),Xo(t1,ei,
Qm,!0),Xo(Pl,ei,()=>{lt.pxRatio=ve}));var wk=Fh(),kk=Rh();function Xm(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,s)=>sc(i,s,t,n))}function _k(e,t){return e.map((n,o)=>o==0?{}:Ue({},t,n))}function sc(e,t,n,o){
return Ue({},t==0?n:o,e)}function Hh(e,t,n){return t==null?ni:[t,n]}var Ck=Hh;function Sk(e,t,n){return t==null?ni:Ml(t,
n,pc,!0)}function zh(e,t,n,o){return t==null?ni:$l(t,n,e.scales[o].log,!1)}var Tk=zh;function Bh(e,t,n,o){return t==null?
ni:cc(t,n,e.scales[o].log,!1)}var Pk=Bh;function Mk(e,t,n,o,r){let i=Pt($m(e),$m(t)),s=t-e,a=yn(r/o*s,n);do{let u=n[a],p=o*
u/s;if(p>=r&&i+(u<5?Co.get(u):0)<=17)return[u,p]}while(++a<n.length);return[0,0]}function eh(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=Xe((n=+r)*ve))+"px"),[e,t,n]}function Ek(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Se(t[2]*ve,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function lt(e,t,n){let o={mode:he(e.mode,1)},r=o.mode;function i(c,f,g,v){
let b=f.valToPct(c);return v+g*(f.dir==-1?1-b:b)}function s(c,f,g,v){let b=f.valToPct(c);return v+g*(f.dir==-1?b:1-b)}function a(c,f,g,v){
return f.ori==0?i(c,f,g,v):s(c,f,g,v)}o.valToPosH=i,o.valToPosV=s;let u=!1;o.status=0;let p=o.root=tn(Nw);if(e.id!=null&&
(p.id=e.id),Bt(p,e.class),e.title){let c=tn(zw,p);c.textContent=e.title}let d=gn("canvas"),m=o.ctx=d.getContext("2d"),h=tn(
Bw,p);Xo("click",h,c=>{c.target===x&&(Pe!=Er||Oe!=Dr)&&ct.click(o,c)},!0);let y=o.under=tn(Iw,h);h.appendChild(d);let x=o.
over=tn(Vw,h);e=oi(e);let w=+he(e.pxAlign,1),k=Ym(w);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(o,e)||e)});let T=e.ms||
.001,C=o.series=r==1?Xm(e.series||[],Wm,Gm,!1):_k(e.series||[null],jm),P=o.axes=Xm(e.axes||[],Vm,qm,!0),_=o.scales={},O=o.
bands=e.bands||[];O.forEach(c=>{c.fill=ue(c.fill||null),c.dir=he(c.dir,-1)});let D=r==2?C[1].facets[0].scale:C[0].scale,
B={axes:ox,series:Qb},I=(e.drawOrder||["axes","series"]).map(c=>B[c]);function X(c){let f=c.distr==3?g=>Gn(g>0?g:c.clamp(
o,g,c.min,c.max,c.key)):c.distr==4?g=>ju(g,c.asinh):c.distr==100?g=>c.fwd(g):g=>g;return g=>{let v=f(g),{_min:b,_max:S}=c,
M=S-b;return(v-b)/M}}function W(c){let f=_[c];if(f==null){let g=(e.scales||as)[c]||as;if(g.from!=null){W(g.from);let v=Ue(
{},_[g.from],g,{key:c});v.valToPct=X(v),_[c]=v}else{f=_[c]=Ue({},c==D?Mh:pk,g),f.key=c;let v=f.time,b=f.range,S=_o(b);if((c!=
D||r==2&&!v)&&(S&&(b[0]==null||b[1]==null)&&(b={min:b[0]==null?Mm:{mode:1,hard:b[0],soft:b[0]},max:b[1]==null?Mm:{mode:1,
hard:b[1],soft:b[1]}},S=!1),!S&&Ll(b))){let M=b;b=(E,A,N)=>A==null?ni:Ml(A,N,M)}f.range=ue(b||(v?Ck:c==D?f.distr==3?Tk:f.
distr==4?Pk:Hh:f.distr==3?zh:f.distr==4?Bh:Sk)),f.auto=ue(S?!1:f.auto),f.clamp=ue(f.clamp||ck),f._min=f._max=null,f.valToPct=
X(f)}}}W("x"),W("y"),r==1&&C.forEach(c=>{W(c.scale)}),P.forEach(c=>{W(c.scale)});for(let c in e.scales)W(c);let $=_[D],V=$.
distr,R,Z;$.ori==0?(Bt(p,Fw),R=i,Z=s):(Bt(p,Hw),R=s,Z=i);let j={};for(let c in _){let f=_[c];(f.min!=null||f.max!=null)&&
(j[c]={min:f.min,max:f.max},f.min=f.max=null)}let ce=e.tzDate||(c=>new Date(Xe(c/T))),U=e.fmtDate||mc,Mt=T==1?F1(ce):B1(
ce),Ae=zm(ce,Hm(T==1?N1:z1,U)),fe=Im(ce,Bm(V1,U)),ke=[],ie=o.legend=Ue({},q1,e.legend),K=o.cursor=Ue({},Z1,{drag:{y:r==2}},
e.cursor),je=ie.show,vt=K.show,Le=ie.markers;ie.idxs=ke,Le.width=ue(Le.width),Le.dash=ue(Le.dash),Le.stroke=ue(Le.stroke),
Le.fill=ue(Le.fill);let be,an,Ot,He=[],Cn=[],Vn,Ut=!1,io={};if(ie.live){let c=C[1]?C[1].values:null;Ut=c!=null,Vn=Ut?c(o,
1,0):{_:0};for(let f in Vn)io[f]=ac}if(je)if(be=gn("table",Gw,p),Ot=gn("tbody",null,be),ie.mount(o,be),Ut){an=gn("thead",
null,be,Ot);let c=gn("tr",null,an);gn("th",null,c);for(var hr in Vn)gn("th",hm,c).textContent=hr}else Bt(be,Yw),ie.live&&
Bt(be,Jw);let gr={show:!0},Mi={show:!1};function As(c,f){if(f==0&&(Ut||!ie.live||r==2))return ni;let g=[],v=gn("tr",Zw,Ot,
Ot.childNodes[f]);Bt(v,c.class),c.show||Bt(v,Qo);let b=gn("th",null,v);if(Le.show){let E=tn(Qw,b);if(f>0){let A=Le.width(
o,f);A&&(E.style.border=A+"px "+Le.dash(o,f)+" "+Le.stroke(o,f)),E.style.background=Le.fill(o,f)}}let S=tn(hm,b);c.label instanceof
HTMLElement?S.appendChild(c.label):S.textContent=c.label,f>0&&(Le.show||(S.style.color=c.width>0?Le.stroke(o,f):Le.fill(
o,f)),bt("click",b,E=>{if(K._lock)return;No(E);let A=C.indexOf(c);if((E.ctrlKey||E.metaKey)!=ie.isolate){let N=C.some((F,z)=>z>
0&&z!=A&&F.show);C.forEach((F,z)=>{z>0&&Pn(z,N?z==A?gr:Mi:gr,!0,qe.setSeries)})}else Pn(A,{show:!c.show},!0,qe.setSeries)},
!1),xr&&bt(bm,b,E=>{K._lock||(No(E),Pn(C.indexOf(c),Ar,!0,qe.setSeries))},!1));for(var M in Vn){let E=gn("td",Xw,v);E.textContent=
"--",g.push(E)}return[v,g]}let $o=new Map;function bt(c,f,g,v=!0){let b=$o.get(f)||{},S=K.bind[c](o,f,g,v);S&&(Xo(c,f,b[c]=
S),$o.set(f,b))}function yr(c,f,g){let v=$o.get(f)||{};for(let b in v)(c==null||b==c)&&(ec(b,f,v[b]),delete v[b]);c==null&&
$o.delete(f)}let Wn=0,Ao=0,ne=0,H=0,Te=0,Ge=0,vr=Te,Lo=Ge,Sn=ne,Oo=H,Rt=0,jt=0,Et=0,un=0;o.bbox={};let wa=!1,Ls=!1,br=!1,
Ro=!1,Os=!1,Gt=!1;function ka(c,f,g){(g||c!=o.width||f!=o.height)&&Pp(c,f),Sr(!1),br=!0,Ls=!0,Tr()}function Pp(c,f){o.width=
Wn=ne=c,o.height=Ao=H=f,Te=Ge=0,qb(),Ub();let g=o.bbox;Rt=g.left=Yo(Te*ve,.5),jt=g.top=Yo(Ge*ve,.5),Et=g.width=Yo(ne*ve,
.5),un=g.height=Yo(H*ve,.5)}let Vb=3;function Wb(){let c=!1,f=0;for(;!c;){f++;let g=tx(f),v=nx(f);c=f==Vb||g&&v,c||(Pp(o.
width,o.height),Ls=!0)}}function Kb({width:c,height:f}){ka(c,f)}o.setSize=Kb;function qb(){let c=!1,f=!1,g=!1,v=!1;P.forEach(
(b,S)=>{if(b.show&&b._show){let{side:M,_size:E}=b,A=M%2,N=b.label!=null?b.labelSize:0,F=E+N;F>0&&(A?(ne-=F,M==3?(Te+=F,v=
!0):g=!0):(H-=F,M==0?(Ge+=F,c=!0):f=!0))}}),Fo[0]=c,Fo[1]=g,Fo[2]=f,Fo[3]=v,ne-=so[1]+so[3],Te+=so[3],H-=so[2]+so[0],Ge+=
so[0]}function Ub(){let c=Te+ne,f=Ge+H,g=Te,v=Ge;function b(S,M){switch(S){case 1:return c+=M,c-M;case 2:return f+=M,f-M;case 3:
return g-=M,g+M;case 0:return v-=M,v+M}}P.forEach((S,M)=>{if(S.show&&S._show){let E=S.side;S._pos=b(E,S._size),S.label!=
null&&(S._lpos=b(E,S.labelSize))}})}if(K.dataIdx==null){let c=K.hover,f=c.skip=new Set(c.skip??[]);f.add(void 0);let g=c.
prox=ue(c.prox),v=c.bias??=0;K.dataIdx=(b,S,M,E)=>{if(S==0)return M;let A=M,N=g(b,S,M,E)??Ce,F=N>=0&&N<Ce,z=$.ori==0?ne:
H,Q=K.left,ge=t[0],me=t[S];if(f.has(me[M])){A=null;let le=null,G=null,q;if(v==0||v==-1)for(q=M;le==null&&q-- >0;)f.has(me[q])||
(le=q);if(v==0||v==1)for(q=M;G==null&&q++<me.length;)f.has(me[q])||(G=q);if(le!=null||G!=null)if(F){let Ee=le==null?-1/0:
R(ge[le],$,z,0),Ie=G==null?1/0:R(ge[G],$,z,0),st=Q-Ee,_e=Ie-Q;st<=_e?st<=N&&(A=le):_e<=N&&(A=G)}else A=G==null?le:le==null?
G:M-le<=G-M?le:G}else F&&et(Q-R(ge[M],$,z,0))>N&&(A=null);return A}}let No=c=>{K.event=c};K.idxs=ke,K._lock=!1;let mt=K.
points;mt.show=ue(mt.show),mt.size=ue(mt.size),mt.stroke=ue(mt.stroke),mt.width=ue(mt.width),mt.fill=ue(mt.fill);let Tn=o.
focus=Ue({},e.focus||{alpha:.3},K.focus),xr=Tn.prox>=0,wr=xr&&mt.one,Jt=[],kr=[],_r=[];function Mp(c,f){let g=mt.show(o,
f);if(g instanceof HTMLElement)return Bt(g,jw),Bt(g,c.class),Nn(g,-10,-10,ne,H),x.insertBefore(g,Jt[f]),g}function Ep(c,f){
if(r==1||f>0){let g=r==1&&_[c.scale].time,v=c.value;c.value=g?Om(v)?Im(ce,Bm(v,U)):v||fe:v||lk,c.label=c.label||(g?X1:Q1)}
if(wr||f>0){c.width=c.width==null?1:c.width,c.paths=c.paths||wk||p1,c.fillTo=ue(c.fillTo||dk),c.pxAlign=+he(c.pxAlign,w),
c.pxRound=Ym(c.pxAlign),c.stroke=ue(c.stroke||null),c.fill=ue(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let g=ak(
Pt(1,c.width),1),v=c.points=Ue({},{size:g,width:Pt(1,g*.2),stroke:c.stroke,space:g*2,paths:kk,_stroke:null,_fill:null},c.
points);v.show=ue(v.show),v.filter=ue(v.filter),v.fill=ue(v.fill),v.stroke=ue(v.stroke),v.paths=ue(v.paths),v.pxAlign=c.
pxAlign}if(je){let g=As(c,f);He.splice(f,0,g[0]),Cn.splice(f,0,g[1]),ie.values.push(null)}if(vt){ke.splice(f,0,null);let g=null;
wr?f==0&&(g=Mp(c,f)):f>0&&(g=Mp(c,f)),Jt.splice(f,0,g),kr.splice(f,0,0),_r.splice(f,0,0)}it("addSeries",f)}function jb(c,f){
f=f??C.length,c=r==1?sc(c,f,Wm,Gm):sc(c,f,{},jm),C.splice(f,0,c),Ep(C[f],f)}o.addSeries=jb;function Gb(c){if(C.splice(c,
1),je){ie.values.splice(c,1),Cn.splice(c,1);let f=He.splice(c,1)[0];yr(null,f.firstChild),f.remove()}vt&&(ke.splice(c,1),
Jt.splice(c,1)[0].remove(),kr.splice(c,1),_r.splice(c,1)),it("delSeries",c)}o.delSeries=Gb;let Fo=[!1,!1,!1,!1];function Jb(c,f){
if(c._show=c.show,c.show){let g=c.side%2,v=_[c.scale];v==null&&(c.scale=g?C[1].scale:D,v=_[c.scale]);let b=v.time;c.size=
ue(c.size),c.space=ue(c.space),c.rotate=ue(c.rotate),_o(c.incrs)&&c.incrs.forEach(M=>{!Co.has(M)&&Co.set(M,uh(M))}),c.incrs=
ue(c.incrs||(v.distr==2?L1:b?T==1?R1:H1:Zo)),c.splits=ue(c.splits||(b&&v.distr==1?Mt:v.distr==3?nc:v.distr==4?nk:tk)),c.
stroke=ue(c.stroke),c.grid.stroke=ue(c.grid.stroke),c.ticks.stroke=ue(c.ticks.stroke),c.border.stroke=ue(c.border.stroke);
let S=c.values;c.values=_o(S)&&!_o(S[0])?ue(S):b?_o(S)?zm(ce,Hm(S,U)):Om(S)?I1(ce,S):S||Ae:S||ek,c.filter=ue(c.filter||(v.
distr>=3&&v.log==10?ik:v.distr==3&&v.log==2?sk:lh)),c.font=eh(c.font),c.labelFont=eh(c.labelFont),c._size=c.size(o,null,
f,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(Fo[f]=!0,c._el=tn(Ww,h))}}function Ei(c,f,g,v){
let[b,S,M,E]=g,A=f%2,N=0;return A==0&&(E||S)&&(N=f==0&&!b||f==2&&!M?Xe(Vm.size/3):0),A==1&&(b||M)&&(N=f==1&&!S||f==3&&!E?
Xe(qm.size/2):0),N}let Dp=o.padding=(e.padding||[Ei,Ei,Ei,Ei]).map(c=>ue(he(c,Ei))),so=o._padding=Dp.map((c,f)=>c(o,f,Fo,
0)),ut,tt=null,nt=null,Rs=r==1?C[0].idxs:null,cn=null,Di=!1;function $p(c,f){if(t=c??[],o.data=o._data=t,r==2){ut=0;for(let g=1;g<
C.length;g++)ut+=t[g][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),cn=t[0],ut=cn.length;let g=t;if(V==2){g=t.slice();
let v=g[0]=Array(ut);for(let b=0;b<ut;b++)v[b]=b}o._data=t=g}if(Sr(!0),it("setData"),V==2&&(br=!0),f!==!1){let g=$;g.auto(
o,Di)?_a():ao(D,g.min,g.max),Ro=Ro||K.left>=0,Gt=!0,Tr()}}o.setData=$p;function _a(){Di=!0;let c,f;r==1&&(ut>0?(tt=Rs[0]=
0,nt=Rs[1]=ut-1,c=t[0][tt],f=t[0][nt],V==2?(c=tt,f=nt):c==f&&(V==3?[c,f]=$l(c,c,$.log,!1):V==4?[c,f]=cc(c,c,$.log,!1):$.
time?f=c+Xe(86400/T):[c,f]=Ml(c,f,pc,!0))):(tt=Rs[0]=c=null,nt=Rs[1]=f=null)),ao(D,c,f)}let Ns,Cr,Ca,Sa,Ta,Pa,Ma,Ea,Da,Dt;
function Ap(c,f,g,v,b,S){c??=ym,g??=fc,v??="butt",b??=ym,S??="round",c!=Ns&&(m.strokeStyle=Ns=c),b!=Cr&&(m.fillStyle=Cr=
b),f!=Ca&&(m.lineWidth=Ca=f),S!=Ta&&(m.lineJoin=Ta=S),v!=Pa&&(m.lineCap=Pa=v),g!=Sa&&m.setLineDash(Sa=g)}function Lp(c,f,g,v){
f!=Cr&&(m.fillStyle=Cr=f),c!=Ma&&(m.font=Ma=c),g!=Ea&&(m.textAlign=Ea=g),v!=Da&&(m.textBaseline=Da=v)}function $a(c,f,g,v,b=0){
if(v.length>0&&c.auto(o,Di)&&(f==null||f.min==null)){let S=he(tt,0),M=he(nt,v.length-1),E=g.min==null?i1(v,S,M,b,c.distr==
3):[g.min,g.max];c.min=vn(c.min,g.min=E[0]),c.max=Pt(c.max,g.max=E[1])}}let Op={min:null,max:null};function Yb(){for(let v in _){
let b=_[v];j[v]==null&&(b.min==null||j[D]!=null&&b.auto(o,Di))&&(j[v]=Op)}for(let v in _){let b=_[v];j[v]==null&&b.from!=
null&&j[b.from]!=null&&(j[v]=Op)}j[D]!=null&&Sr(!0);let c={};for(let v in j){let b=j[v];if(b!=null){let S=c[v]=oi(_[v],m1);
if(b.min!=null)Ue(S,b);else if(v!=D||r==2)if(ut==0&&S.from==null){let M=S.range(o,null,null,v);S.min=M[0],S.max=M[1]}else
S.min=Ce,S.max=-Ce}}if(ut>0){C.forEach((v,b)=>{if(r==1){let S=v.scale,M=j[S];if(M==null)return;let E=c[S];if(b==0){let A=E.
range(o,E.min,E.max,S);E.min=A[0],E.max=A[1],tt=yn(E.min,t[0]),nt=yn(E.max,t[0]),nt-tt>1&&(t[0][tt]<E.min&&tt++,t[0][nt]>
E.max&&nt--),v.min=cn[tt],v.max=cn[nt]}else v.show&&v.auto&&$a(E,M,v,t[b],v.sorted);v.idxs[0]=tt,v.idxs[1]=nt}else if(b>
0&&v.show&&v.auto){let[S,M]=v.facets,E=S.scale,A=M.scale,[N,F]=t[b],z=c[E],Q=c[A];z!=null&&$a(z,j[E],S,N,S.sorted),Q!=null&&
$a(Q,j[A],M,F,M.sorted),v.min=M.min,v.max=M.max}});for(let v in c){let b=c[v],S=j[v];if(b.from==null&&(S==null||S.min==null)){
let M=b.range(o,b.min==Ce?null:b.min,b.max==-Ce?null:b.max,v);b.min=M[0],b.max=M[1]}}}for(let v in c){let b=c[v];if(b.from!=
null){let S=c[b.from];if(S.min==null)b.min=b.max=null;else{let M=b.range(o,S.min,S.max,v);b.min=M[0],b.max=M[1]}}}let f={},
g=!1;for(let v in c){let b=c[v],S=_[v];if(S.min!=b.min||S.max!=b.max){S.min=b.min,S.max=b.max;let M=S.distr;S._min=M==3?
Gn(S.min):M==4?ju(S.min,S.asinh):M==100?S.fwd(S.min):S.min,S._max=M==3?Gn(S.max):M==4?ju(S.max,S.asinh):M==100?S.fwd(S.max):
S.max,f[v]=g=!0}}if(g){C.forEach((v,b)=>{r==2?b>0&&f.y&&(v._paths=null):f[v.scale]&&(v._paths=null)});for(let v in f)br=
!0,it("setScale",v);vt&&K.left>=0&&(Ro=Gt=!0)}for(let v in j)j[v]=null}function Zb(c){let f=tc(tt-1,0,ut-1),g=tc(nt+1,0,
ut-1);for(;c[f]==null&&f>0;)f--;for(;c[g]==null&&g<ut-1;)g++;return[f,g]}function Qb(){if(ut>0){let c=C.some(f=>f._focus)&&
Dt!=Tn.alpha;c&&(m.globalAlpha=Dt=Tn.alpha),C.forEach((f,g)=>{if(g>0&&f.show&&(Rp(g,!1),Rp(g,!0),f._paths==null)){let v=Dt;
Dt!=f.alpha&&(m.globalAlpha=Dt=f.alpha);let b=r==2?[0,t[g][0].length-1]:Zb(t[g]);f._paths=f.paths(o,g,b[0],b[1]),Dt!=v&&
(m.globalAlpha=Dt=v)}}),C.forEach((f,g)=>{if(g>0&&f.show){let v=Dt;Dt!=f.alpha&&(m.globalAlpha=Dt=f.alpha),f._paths!=null&&
Np(g,!1);{let b=f._paths!=null?f._paths.gaps:null,S=f.points.show(o,g,tt,nt,b),M=f.points.filter(o,g,S,b);(S||M)&&(f.points.
_paths=f.points.paths(o,g,tt,nt,M),Np(g,!0))}Dt!=v&&(m.globalAlpha=Dt=v),it("drawSeries",g)}}),c&&(m.globalAlpha=Dt=1)}}
function Rp(c,f){let g=f?C[c].points:C[c];g._stroke=g.stroke(o,c),g._fill=g.fill(o,c)}function Np(c,f){let g=f?C[c].points:
C[c],{stroke:v,fill:b,clip:S,flags:M,_stroke:E=g._stroke,_fill:A=g._fill,_width:N=g.width}=g._paths;N=Se(N*ve,3);let F=null,
z=N%2/2;f&&A==null&&(A=N>0?"#fff":E);let Q=g.pxAlign==1&&z>0;if(Q&&m.translate(z,z),!f){let ge=Rt-N/2,me=jt-N/2,le=Et+N,
G=un+N;F=new Path2D,F.rect(ge,me,le,G)}f?Aa(E,N,g.dash,g.cap,A,v,b,M,S):Xb(c,E,N,g.dash,g.cap,A,v,b,M,F,S),Q&&m.translate(
-z,-z)}function Xb(c,f,g,v,b,S,M,E,A,N,F){let z=!1;A!=0&&O.forEach((Q,ge)=>{if(Q.series[0]==c){let me=C[Q.series[1]],le=t[Q.
series[1]],G=(me._paths||as).band;_o(G)&&(G=Q.dir==1?G[0]:G[1]);let q,Ee=null;me.show&&G&&l1(le,tt,nt)?(Ee=Q.fill(o,ge)||
S,q=me._paths.clip):G=null,Aa(f,g,v,b,Ee,M,E,A,N,F,q,G),z=!0}}),z||Aa(f,g,v,b,S,M,E,A,N,F)}let Fp=ri|rc;function Aa(c,f,g,v,b,S,M,E,A,N,F,z){
Ap(c,f,g,v,b),(A||N||z)&&(m.save(),A&&m.clip(A),N&&m.clip(N)),z?(E&Fp)==Fp?(m.clip(z),F&&m.clip(F),Hs(b,M),Fs(c,S,f)):E&
rc?(Hs(b,M),m.clip(z),Fs(c,S,f)):E&ri&&(m.save(),m.clip(z),F&&m.clip(F),Hs(b,M),m.restore(),Fs(c,S,f)):(Hs(b,M),Fs(c,S,f)),
(A||N||z)&&m.restore()}function Fs(c,f,g){g>0&&(f instanceof Map?f.forEach((v,b)=>{m.strokeStyle=Ns=b,m.stroke(v)}):f!=null&&
c&&m.stroke(f))}function Hs(c,f){f instanceof Map?f.forEach((g,v)=>{m.fillStyle=Cr=v,m.fill(g)}):f!=null&&c&&m.fill(f)}function ex(c,f,g,v){
let b=P[c],S;if(v<=0)S=[0,0];else{let M=b._space=b.space(o,c,f,g,v),E=b._incrs=b.incrs(o,c,f,g,v,M);S=Mk(f,g,E,v,M)}return b.
_found=S}function La(c,f,g,v,b,S,M,E,A,N){let F=M%2/2;w==1&&m.translate(F,F),Ap(E,M,A,N,E),m.beginPath();let z,Q,ge,me,le=b+
(v==0||v==3?-S:S);g==0?(Q=b,me=le):(z=b,ge=le);for(let G=0;G<c.length;G++)f[G]!=null&&(g==0?z=ge=c[G]:Q=me=c[G],m.moveTo(
z,Q),m.lineTo(ge,me));m.stroke(),w==1&&m.translate(-F,-F)}function tx(c){let f=!0;return P.forEach((g,v)=>{if(!g.show)return;
let b=_[g.scale];if(b.min==null){g._show&&(f=!1,g._show=!1,Sr(!1));return}else g._show||(f=!1,g._show=!0,Sr(!1));let S=g.
side,M=S%2,{min:E,max:A}=b,[N,F]=ex(v,E,A,M==0?ne:H);if(F==0)return;let z=b.distr==2,Q=g._splits=g.splits(o,v,E,A,N,F,z),
ge=b.distr==2?Q.map(q=>cn[q]):Q,me=b.distr==2?cn[Q[1]]-cn[Q[0]]:N,le=g._values=g.values(o,g.filter(o,ge,v,F,me),v,F,me);
g._rotate=S==2?g.rotate(o,le,v,F):0;let G=g._size;g._size=nn(g.size(o,le,v,c)),G!=null&&g._size!=G&&(f=!1)}),f}function nx(c){
let f=!0;return Dp.forEach((g,v)=>{let b=g(o,v,Fo,c);b!=so[v]&&(f=!1),so[v]=b}),f}function ox(){for(let c=0;c<P.length;c++){
let f=P[c];if(!f.show||!f._show)continue;let g=f.side,v=g%2,b,S,M=f.stroke(o,c),E=g==0||g==3?-1:1,[A,N]=f._found;if(f.label!=
null){let wt=f.labelGap*E,Ht=Xe((f._lpos+wt)*ve);Lp(f.labelFont[0],M,"center",g==2?"top":gm),m.save(),v==1?(b=S=0,m.translate(
Ht,Xe(jt+un/2)),m.rotate((g==3?-Tl:Tl)/2)):(b=Xe(Rt+Et/2),S=Ht);let Bo=ih(f.label)?f.label(o,c,A,N):f.label;m.fillText(Bo,
b,S),m.restore()}if(N==0)continue;let F=_[f.scale],z=v==0?Et:un,Q=v==0?Rt:jt,ge=f._splits,me=F.distr==2?ge.map(wt=>cn[wt]):
ge,le=F.distr==2?cn[ge[1]]-cn[ge[0]]:A,G=f.ticks,q=f.border,Ee=G.show?G.size:0,Ie=Xe(Ee*ve),st=Xe((f.alignTo==2?f._size-
Ee-f.gap:f.gap)*ve),_e=f._rotate*-Tl/180,Ve=k(f._pos*ve),Nt=(Ie+st)*E,xt=Ve+Nt;S=v==0?xt:0,b=v==1?xt:0;let Yt=f.font[0],
pn=f.align==1?Qr:f.align==2?Ku:_e>0?Qr:_e<0?Ku:v==0?"center":g==3?Ku:Qr,En=_e||v==1?"middle":g==2?"top":gm;Lp(Yt,M,pn,En);
let Ft=f.font[1]*f.lineGap,Zt=ge.map(wt=>k(a(wt,F,z,Q))),dn=f._values;for(let wt=0;wt<dn.length;wt++){let Ht=dn[wt];if(Ht!=
null){v==0?b=Zt[wt]:S=Zt[wt],Ht=""+Ht;let Bo=Ht.indexOf(`
`)==-1?[Ht]:Ht.split(/\n/gm);for(let kt=0;kt<Bo.length;kt++){let nd=Bo[kt];_e?(m.save(),m.translate(b,S+kt*Ft),m.rotate(
_e),m.fillText(nd,0,0),m.restore()):m.fillText(nd,b,S+kt*Ft)}}}G.show&&La(Zt,G.filter(o,me,c,N,le),v,g,Ve,Ie,Se(G.width*
ve,3),G.stroke(o,c),G.dash,G.cap);let Dn=f.grid;Dn.show&&La(Zt,Dn.filter(o,me,c,N,le),v,v==0?2:1,v==0?jt:Rt,v==0?un:Et,Se(
Dn.width*ve,3),Dn.stroke(o,c),Dn.dash,Dn.cap),q.show&&La([Ve],[1],v==0?1:0,v==0?1:2,v==1?jt:Rt,v==1?un:Et,Se(q.width*ve,
3),q.stroke(o,c),q.dash,q.cap)}it("drawAxes")}function Sr(c){C.forEach((f,g)=>{g>0&&(f._paths=null,c&&(r==1?(f.min=null,
f.max=null):f.facets.forEach(v=>{v.min=null,v.max=null})))})}let zs=!1,Oa=!1,$i=[];function rx(){Oa=!1;for(let c=0;c<$i.
length;c++)it(...$i[c]);$i.length=0}function Tr(){zs||(w1(Hp),zs=!0)}function ix(c,f=!1){zs=!0,Oa=f,c(o),Hp(),f&&$i.length>
0&&queueMicrotask(rx)}o.batch=ix;function Hp(){if(wa&&(Yb(),wa=!1),br&&(Wb(),br=!1),Ls){if(De(y,Qr,Te),De(y,"top",Ge),De(
y,rs,ne),De(y,is,H),De(x,Qr,Te),De(x,"top",Ge),De(x,rs,ne),De(x,is,H),De(h,rs,Wn),De(h,is,Ao),d.width=Xe(Wn*ve),d.height=
Xe(Ao*ve),P.forEach(({_el:c,_show:f,_size:g,_pos:v,side:b})=>{if(c!=null)if(f){let S=b===3||b===0?g:0,M=b%2==1;De(c,M?"l\
eft":"top",v-S),De(c,M?"width":"height",g),De(c,M?"top":"left",M?Ge:Te),De(c,M?"height":"width",M?H:ne),Xu(c,Qo)}else Bt(
c,Qo)}),Ns=Cr=Ca=Ta=Pa=Ma=Ea=Da=Sa=null,Dt=1,Oi(!0),Te!=vr||Ge!=Lo||ne!=Sn||H!=Oo){Sr(!1);let c=ne/Sn,f=H/Oo;if(vt&&!Ro&&
K.left>=0){K.left*=c,K.top*=f,Pr&&Nn(Pr,Xe(K.left),0,ne,H),Mr&&Nn(Mr,0,Xe(K.top),ne,H);for(let g=0;g<Jt.length;g++){let v=Jt[g];
v!=null&&(kr[g]*=c,_r[g]*=f,Nn(v,nn(kr[g]),nn(_r[g]),ne,H))}}if(Me.show&&!Os&&Me.left>=0&&Me.width>0){Me.left*=c,Me.width*=
c,Me.top*=f,Me.height*=f;for(let g in Ba)De($r,g,Me[g])}vr=Te,Lo=Ge,Sn=ne,Oo=H}it("setSize"),Ls=!1}Wn>0&&Ao>0&&(m.clearRect(
0,0,d.width,d.height),it("drawClear"),I.forEach(c=>c()),it("draw")),Me.show&&Os&&(Bs(Me),Os=!1),vt&&Ro&&(zo(null,!0,!1),
Ro=!1),ie.show&&ie.live&&Gt&&(Ha(),Gt=!1),u||(u=!0,o.status=1,it("ready")),Di=!1,zs=!1}o.redraw=(c,f)=>{br=f||!1,c!==!1?
ao(D,$.min,$.max):Tr()};function Ra(c,f){let g=_[c];if(g.from==null){if(ut==0){let v=g.range(o,f.min,f.max,c);f.min=v[0],
f.max=v[1]}if(f.min>f.max){let v=f.min;f.min=f.max,f.max=v}if(ut>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;c==
D&&g.distr==2&&ut>0&&(f.min=yn(f.min,t[0]),f.max=yn(f.max,t[0]),f.min==f.max&&f.max++),j[c]=f,wa=!0,Tr()}}o.setScale=Ra;
let Na,Fa,Pr,Mr,zp,Bp,Er,Dr,Ip,Vp,Pe,Oe,lo=!1,ct=K.drag,ot=ct.x,rt=ct.y;vt&&(K.x&&(Na=tn(qw,x)),K.y&&(Fa=tn(Uw,x)),$.ori==
0?(Pr=Na,Mr=Fa):(Pr=Fa,Mr=Na),Pe=K.left,Oe=K.top);let Me=o.select=Ue({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
$r=Me.show?tn(Kw,Me.over?x:y):null;function Bs(c,f){if(Me.show){for(let g in c)Me[g]=c[g],g in Ba&&De($r,g,c[g]);f!==!1&&
it("setSelect")}}o.setSelect=Bs;function sx(c){if(C[c].show)je&&Xu(He[c],Qo);else if(je&&Bt(He[c],Qo),vt){let g=wr?Jt[0]:
Jt[c];g!=null&&Nn(g,-10,-10,ne,H)}}function ao(c,f,g){Ra(c,{min:f,max:g})}function Pn(c,f,g,v){f.focus!=null&&px(c),f.show!=
null&&C.forEach((b,S)=>{S>0&&(c==S||c==null)&&(b.show=f.show,sx(S),r==2?(ao(b.facets[0].scale,null,null),ao(b.facets[1].
scale,null,null)):ao(b.scale,null,null),Tr())}),g!==!1&&it("setSeries",c,f),v&&Ri("setSeries",o,c,f)}o.setSeries=Pn;function lx(c,f){
Ue(O[c],f)}function ax(c,f){c.fill=ue(c.fill||null),c.dir=he(c.dir,-1),f=f??O.length,O.splice(f,0,c)}function ux(c){c==null?
O.length=0:O.splice(c,1)}o.addBand=ax,o.setBand=lx,o.delBand=ux;function cx(c,f){C[c].alpha=f,vt&&Jt[c]!=null&&(Jt[c].style.
opacity=f),je&&He[c]&&(He[c].style.opacity=f)}let Kn,uo,Ho,Ar={focus:!0};function px(c){if(c!=Ho){let f=c==null,g=Tn.alpha!=
1;C.forEach((v,b)=>{if(r==1||b>0){let S=f||b==0||b==c;v._focus=f?null:S,g&&cx(b,S?1:Tn.alpha)}}),Ho=c,g&&Tr()}}je&&xr&&bt(
xm,be,c=>{K._lock||(No(c),Ho!=null&&Pn(null,Ar,!0,qe.setSeries))});function Mn(c,f,g){let v=_[f];g&&(c=c/ve-(v.ori==1?Ge:
Te));let b=ne;v.ori==1&&(b=H,c=b-c),v.dir==-1&&(c=b-c);let S=v._min,M=v._max,E=c/b,A=S+(M-S)*E,N=v.distr;return N==3?ti(
10,A):N==4?u1(A,v.asinh):N==100?v.bwd(A):A}function dx(c,f){let g=Mn(c,D,f);return yn(g,t[0],tt,nt)}o.valToIdx=c=>yn(c,t[0]),
o.posToIdx=dx,o.posToVal=Mn,o.valToPos=(c,f,g)=>_[f].ori==0?i(c,_[f],g?Et:ne,g?Rt:0):s(c,_[f],g?un:H,g?jt:0),o.setCursor=
(c,f,g)=>{Pe=c.left,Oe=c.top,zo(null,f,g)};function Wp(c,f){De($r,Qr,Me.left=c),De($r,rs,Me.width=f)}function Kp(c,f){De(
$r,"top",Me.top=c),De($r,is,Me.height=f)}let Ai=$.ori==0?Wp:Kp,Li=$.ori==1?Wp:Kp;function fx(){if(je&&ie.live)for(let c=r==
2?1:0;c<C.length;c++){if(c==0&&Ut)continue;let f=ie.values[c],g=0;for(let v in f)Cn[c][g++].firstChild.nodeValue=f[v]}}function Ha(c,f){
if(c!=null&&(c.idxs?c.idxs.forEach((g,v)=>{ke[v]=g}):f1(c.idx)||ke.fill(c.idx),ie.idx=ke[0]),je&&ie.live){for(let g=0;g<
C.length;g++)(g>0||r==1&&!Ut)&&mx(g,ke[g]);fx()}Gt=!1,f!==!1&&it("setLegend")}o.setLegend=Ha;function mx(c,f){let g=C[c],
v=c==0&&V==2?cn:t[c],b;Ut?b=g.values(o,c,f)??io:(b=g.value(o,f==null?null:v[f],c,f),b=b==null?io:{_:b}),ie.values[c]=b}function zo(c,f,g){
Ip=Pe,Vp=Oe,[Pe,Oe]=K.move(o,Pe,Oe),K.left=Pe,K.top=Oe,vt&&(Pr&&Nn(Pr,Xe(Pe),0,ne,H),Mr&&Nn(Mr,0,Xe(Oe),ne,H));let v,b=tt>
nt;Kn=Ce,uo=null;let S=$.ori==0?ne:H,M=$.ori==1?ne:H;if(Pe<0||ut==0||b){v=K.idx=null;for(let E=0;E<C.length;E++){let A=Jt[E];
A!=null&&Nn(A,-10,-10,ne,H)}xr&&Pn(null,Ar,!0,c==null&&qe.setSeries),ie.live&&(ke.fill(v),Gt=!0)}else{let E,A,N;r==1&&(E=
$.ori==0?Pe:Oe,A=Mn(E,D),v=K.idx=yn(A,t[0],tt,nt),N=R(t[0][v],$,S,0));let F=-10,z=-10,Q=0,ge=0,me=!0,le="",G="";for(let q=r==
2?1:0;q<C.length;q++){let Ee=C[q],Ie=ke[q],st=Ie==null?null:r==1?t[q][Ie]:t[q][1][Ie],_e=K.dataIdx(o,q,v,A),Ve=_e==null?
null:r==1?t[q][_e]:t[q][1][_e];if(Gt=Gt||Ve!=st||_e!=Ie,ke[q]=_e,q>0&&Ee.show){let Nt=_e==null?-10:_e==v?N:R(r==1?t[0][_e]:
t[q][0][_e],$,S,0),xt=Ve==null?-10:Z(Ve,r==1?_[Ee.scale]:_[Ee.facets[1].scale],M,0);if(xr&&Ve!=null){let Yt=$.ori==1?Pe:
Oe,pn=et(Tn.dist(o,q,_e,xt,Yt));if(pn<Kn){let En=Tn.bias;if(En!=0){let Ft=Mn(Yt,Ee.scale),Zt=Ve>=0?1:-1,dn=Ft>=0?1:-1;dn==
Zt&&(dn==1?En==1?Ve>=Ft:Ve<=Ft:En==1?Ve<=Ft:Ve>=Ft)&&(Kn=pn,uo=q)}else Kn=pn,uo=q}}if(Gt||wr){let Yt,pn;$.ori==0?(Yt=Nt,
pn=xt):(Yt=xt,pn=Nt);let En,Ft,Zt,dn,Dn,wt,Ht=!0,Bo=mt.bbox;if(Bo!=null){Ht=!1;let kt=Bo(o,q);Zt=kt.left,dn=kt.top,En=kt.
width,Ft=kt.height}else Zt=Yt,dn=pn,En=Ft=mt.size(o,q);if(wt=mt.fill(o,q),Dn=mt.stroke(o,q),wr)q==uo&&Kn<=Tn.prox&&(F=Zt,
z=dn,Q=En,ge=Ft,me=Ht,le=wt,G=Dn);else{let kt=Jt[q];kt!=null&&(kr[q]=Zt,_r[q]=dn,Pm(kt,En,Ft,Ht),Sm(kt,wt,Dn),Nn(kt,nn(Zt),
nn(dn),ne,H))}}}}if(wr){let q=Tn.prox,Ee=Ho==null?Kn<=q:Kn>q||uo!=Ho;if(Gt||Ee){let Ie=Jt[0];Ie!=null&&(kr[0]=F,_r[0]=z,
Pm(Ie,Q,ge,me),Sm(Ie,le,G),Nn(Ie,nn(F),nn(z),ne,H))}}}if(Me.show&&lo)if(c!=null){let[E,A]=qe.scales,[N,F]=qe.match,[z,Q]=c.
cursor.sync.scales,ge=c.cursor.drag;if(ot=ge._x,rt=ge._y,ot||rt){let{left:me,top:le,width:G,height:q}=c.select,Ee=c.scales[z].
ori,Ie=c.posToVal,st,_e,Ve,Nt,xt,Yt=E!=null&&N(E,z),pn=A!=null&&F(A,Q);Yt&&ot?(Ee==0?(st=me,_e=G):(st=le,_e=q),Ve=_[E],Nt=
R(Ie(st,z),Ve,S,0),xt=R(Ie(st+_e,z),Ve,S,0),Ai(vn(Nt,xt),et(xt-Nt))):Ai(0,S),pn&&rt?(Ee==1?(st=me,_e=G):(st=le,_e=q),Ve=
_[A],Nt=Z(Ie(st,Q),Ve,M,0),xt=Z(Ie(st+_e,Q),Ve,M,0),Li(vn(Nt,xt),et(xt-Nt))):Li(0,M)}else Ia()}else{let E=et(Ip-zp),A=et(
Vp-Bp);if($.ori==1){let Q=E;E=A,A=Q}ot=ct.x&&E>=ct.dist,rt=ct.y&&A>=ct.dist;let N=ct.uni;N!=null?ot&&rt&&(ot=E>=N,rt=A>=
N,!ot&&!rt&&(A>E?rt=!0:ot=!0)):ct.x&&ct.y&&(ot||rt)&&(ot=rt=!0);let F,z;ot&&($.ori==0?(F=Er,z=Pe):(F=Dr,z=Oe),Ai(vn(F,z),
et(z-F)),rt||Li(0,M)),rt&&($.ori==1?(F=Er,z=Pe):(F=Dr,z=Oe),Li(vn(F,z),et(z-F)),ot||Ai(0,S)),!ot&&!rt&&(Ai(0,0),Li(0,0))}
if(ct._x=ot,ct._y=rt,c==null){if(g){if(td!=null){let[E,A]=qe.scales;qe.values[0]=E!=null?Mn($.ori==0?Pe:Oe,E):null,qe.values[1]=
A!=null?Mn($.ori==1?Pe:Oe,A):null}Ri(qu,o,Pe,Oe,ne,H,v)}if(xr){let E=g&&qe.setSeries,A=Tn.prox;Ho==null?Kn<=A&&Pn(uo,Ar,
!0,E):Kn>A?Pn(null,Ar,!0,E):uo!=Ho&&Pn(uo,Ar,!0,E)}}Gt&&(ie.idx=v,Ha()),f!==!1&&it("setCursor")}let co=null;Object.defineProperty(
o,"rect",{get(){return co==null&&Oi(!1),co}});function Oi(c=!1){c?co=null:(co=x.getBoundingClientRect(),it("syncRect",co))}
function qp(c,f,g,v,b,S,M){K._lock||lo&&c!=null&&c.movementX==0&&c.movementY==0||(za(c,f,g,v,b,S,M,!1,c!=null),c!=null?zo(
null,!0,!0):zo(f,!0,!1))}function za(c,f,g,v,b,S,M,E,A){if(co==null&&Oi(!1),No(c),c!=null)g=c.clientX-co.left,v=c.clientY-
co.top;else{if(g<0||v<0){Pe=-10,Oe=-10;return}let[N,F]=qe.scales,z=f.cursor.sync,[Q,ge]=z.values,[me,le]=z.scales,[G,q]=qe.
match,Ee=f.axes[0].side%2==1,Ie=$.ori==0?ne:H,st=$.ori==1?ne:H,_e=Ee?S:b,Ve=Ee?b:S,Nt=Ee?v:g,xt=Ee?g:v;if(me!=null?g=G(N,
me)?a(Q,_[N],Ie,0):-10:g=Ie*(Nt/_e),le!=null?v=q(F,le)?a(ge,_[F],st,0):-10:v=st*(xt/Ve),$.ori==1){let Yt=g;g=v,v=Yt}}A&&
(f==null||f.cursor.event.type==qu)&&((g<=1||g>=ne-1)&&(g=Yo(g,ne)),(v<=1||v>=H-1)&&(v=Yo(v,H))),E?(zp=g,Bp=v,[Er,Dr]=K.move(
o,g,v)):(Pe=g,Oe=v)}let Ba={width:0,height:0,left:0,top:0};function Ia(){Bs(Ba,!1)}let Up,jp,Gp,Jp;function Yp(c,f,g,v,b,S,M){
lo=!0,ot=rt=ct._x=ct._y=!1,za(c,f,g,v,b,S,M,!0,!1),c!=null&&(bt(Uu,Zu,Zp,!1),Ri(vm,o,Er,Dr,ne,H,null));let{left:E,top:A,
width:N,height:F}=Me;Up=E,jp=A,Gp=N,Jp=F}function Zp(c,f,g,v,b,S,M){lo=ct._x=ct._y=!1,za(c,f,g,v,b,S,M,!1,!0);let{left:E,
top:A,width:N,height:F}=Me,z=N>0||F>0,Q=Up!=E||jp!=A||Gp!=N||Jp!=F;if(z&&Q&&Bs(Me),ct.setScale&&z&&Q){let ge=E,me=N,le=A,
G=F;if($.ori==1&&(ge=A,me=F,le=E,G=N),ot&&ao(D,Mn(ge,D),Mn(ge+me,D)),rt)for(let q in _){let Ee=_[q];q!=D&&Ee.from==null&&
Ee.min!=Ce&&ao(q,Mn(le+G,q),Mn(le,q))}Ia()}else K.lock&&(K._lock=!K._lock,zo(f,!0,c!=null));c!=null&&(yr(Uu,Zu),Ri(Uu,o,
Pe,Oe,ne,H,null))}function hx(c,f,g,v,b,S,M){if(K._lock)return;No(c);let E=lo;if(lo){let A=!0,N=!0,F=10,z,Q;$.ori==0?(z=
ot,Q=rt):(z=rt,Q=ot),z&&Q&&(A=Pe<=F||Pe>=ne-F,N=Oe<=F||Oe>=H-F),z&&A&&(Pe=Pe<Er?0:ne),Q&&N&&(Oe=Oe<Dr?0:H),zo(null,!0,!0),
lo=!1}Pe=-10,Oe=-10,ke.fill(null),zo(null,!0,!0),E&&(lo=E)}function Qp(c,f,g,v,b,S,M){K._lock||(No(c),_a(),Ia(),c!=null&&
Ri(wm,o,Pe,Oe,ne,H,null))}function Xp(){P.forEach(Ek),ka(o.width,o.height,!0)}Xo(Pl,ei,Xp);let Lr={};Lr.mousedown=Yp,Lr.
mousemove=qp,Lr.mouseup=Zp,Lr.dblclick=Qp,Lr.setSeries=(c,f,g,v)=>{let b=qe.match[2];g=b(o,f,g),g!=-1&&Pn(g,v,!0,!1)},vt&&
(bt(vm,x,Yp),bt(qu,x,qp),bt(bm,x,c=>{No(c),Oi(!1)}),bt(xm,x,hx),bt(wm,x,Qp),ic.add(o),o.syncRect=Oi);let Is=o.hooks=e.hooks||
{};function it(c,f,g){Oa?$i.push([c,f,g]):c in Is&&Is[c].forEach(v=>{v.call(null,o,f,g)})}(e.plugins||[]).forEach(c=>{for(let f in c.
hooks)Is[f]=(Is[f]||[]).concat(c.hooks[f])});let ed=(c,f,g)=>g,qe=Ue({key:null,setSeries:!1,filters:{pub:Am,sub:Am},scales:[
D,C[1]?C[1].scale:null],match:[Lm,Lm,ed],values:[null,null]},K.sync);qe.match.length==2&&qe.match.push(ed),K.sync=qe;let td=qe.
key,Va=Eh(td);function Ri(c,f,g,v,b,S,M){qe.filters.pub(c,f,g,v,b,S,M)&&Va.pub(c,f,g,v,b,S,M)}Va.sub(o);function gx(c,f,g,v,b,S,M){
qe.filters.sub(c,f,g,v,b,S,M)&&Lr[c](null,f,g,v,b,S,M)}o.pub=gx;function yx(){Va.unsub(o),ic.delete(o),$o.clear(),ec(Pl,
ei,Xp),p.remove(),be?.remove(),it("destroy")}o.destroy=yx;function Wa(){it("init",e,t),$p(t||e.data,!1),j[D]?Ra(D,j[D]):
_a(),Os=Me.show&&(Me.width>0||Me.height>0),Ro=Gt=!0,ka(e.width,e.height)}return C.forEach(Ep),P.forEach(Jb),n?n instanceof
HTMLElement?(n.appendChild(p),Wa()):n(o,Wa):Wa(),o}lt.assign=Ue;lt.fmtNum=dc;lt.rangeNum=Ml;lt.rangeLog=$l;lt.rangeAsinh=
cc;lt.orient=tr;lt.pxRatio=ve;lt.join=x1;lt.fmtDate=mc,lt.tzDate=$1;lt.sync=Eh;{lt.addGap=fk,lt.clipGaps=Ol;let e=lt.paths=
{points:Rh};e.linear=Fh,e.stepped=gk,e.bars=yk,e.spline=bk}var Ih="x";function Kh(e){let t=J(null),n=J(null),o=J(e);o.current=e;let r=`${e.series.map(({color:i,dashed:s,shown:a})=>`${i} ${s}\
 ${a}`).join()} ${e.zone} ${e.unit} ${e.height} ${sm.value}`;return pt(()=>{if(!t.current)return;let i=new lt(Ak(o,t.current.
clientWidth),Vh(o.current),t.current);n.current=i;let s=new ResizeObserver(()=>{let a=t.current?.clientWidth??0;a>0&&a!==
i.width&&i.setSize({width:a,height:o.current.height})});return s.observe(t.current),()=>{s.disconnect(),i.destroy(),n.current=
null}},[r]),se(()=>{n.current?.setData(Vh(o.current))},[e.times,e.series]),se(()=>{let i=n.current,s=e.cursor===null?void 0:
e.times[e.cursor];!i||i.cursor.idx===e.cursor||i.setCursor(s===void 0?{left:-10,top:-10}:{left:i.valToPos(s,"x"),top:8},
!1)},[e.cursor]),l("div",{ref:t,class:Ih})}function Vh({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function Ak(e,t){
let{series:n,zone:o,unit:r,height:i}=e.current;return{width:Math.max(t,64),height:i,padding:[8,24,0,0],legend:{show:!1},
tzDate:s=>lt.tzDate(new Date(s*1e3),o),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(s,a,u)=>[
Math.min(0,a??0),u===null||u<=0?1:u*1.05]}},axes:[{...Wh(),grid:{show:!1},size:28,space:72,values:(s,a,u,p,d)=>a.map(m=>Lk(
m,d,o))},{...Wh(),size:56,values:(s,a)=>a.map(u=>Rn(u,r))}],series:[{},...n.map(Ok)],hooks:{setCursor:[s=>{let{idx:a,left:u,
top:p}=s.cursor;e.current.onCursor(u===void 0||u<0?null:a??null,u??0,p??0)}],setSelect:[s=>{if(s.select.width<4)return;let a=s.
posToVal(s.select.left,"x"),u=s.posToVal(s.select.left+s.select.width,"x");s.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(a,u,s.cursor.event?.shiftKey??!1)}]}}}function Lk(e,t,n){let{month:o,day:r,hour:i,minute:s,second:a}=Tf(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&r===1?St(e*1e3,n,"year"):t>=27*86400?St(e*1e3,n,"month"):t>=86400||i===
0&&s===0&&a===0?St(e*1e3,n,"dayShort"):St(e*1e3,n,t<60?"clockSecond":"clock")}function Wh(){let e=Zr("--line");return{stroke:Zr(
"--muted"),font:`12px ${Zr("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function Ok({color:e,
dashed:t,shown:n,values:o}){let r=e===null?Zr("--other"):Zr(kl(e)),i=t?[4,4]:e===null?[]:wl(e);return{stroke:r,width:1.5,
show:n??!0,spanGaps:!1,points:{show:o.length===1,size:6,fill:r},...i.length>0?{dash:i}:{}}}var qh="Ne",Uh="Re",jh="Ae",Gh="De",Jh="He",Yh="Fe",Zh="Te",Qh="qe";var Xh=50;function eg({answer:e,document:t,zone:n,onZoom:o}){let r=_t(()=>vl(e,t),[e]);return l("div",{class:qh,children:r.
measures.map(i=>l(Nk,{answer:e,document:t,shape:r,measure:i,zone:n,onZoom:o,height:r.measures.length>1?200:360},e.columns[i].
name))})}function Nk({answer:e,document:t,shape:n,measure:o,zone:r,onZoom:i,height:s}){let a=_t(()=>Kf(e,n,o),[e,n,o]),[
u,p]=L(new Set),[d,m]=L(null),h=e.columns[o].name,y=Xi(h),x=n.keys.map(P=>e.columns[P].name).join(),w=a.series.slice(0,Xh).
map(P=>({key:JSON.stringify(P.keys),keys:P.keys,total:P.total,last:P.values.at(-1)??null,color:rm(x,P.keys)})),k=_t(()=>a.
series.slice(0,Xh).map((P,_)=>({values:P.values,color:w[_].color,shown:!u.has(w[_].key)})),[a,u]),T=d===null?"":Hk(a,d.at,
r,P=>Rn(P,y)),C=P=>{let _=a.times.length-1,O={ArrowRight:(d?.at??-1)+1,ArrowLeft:(d?.at??_+1)-1,Home:0,End:_}[P.key];return O===
void 0||_<0?!1:(m({at:Math.max(0,Math.min(O,_)),left:-1}),!0)};return l(nm,{title:We(h).text,summary:zk(a,h,x,P=>Rn(P,y)),
announced:T,onKey:C,table:l(bl,{answer:e,document:t,zone:r}),legend:x===""?null:l(mm,{rows:w,all:a.series.length,hidden:u,
onHidden:p,text:P=>Rn(P,y)}),children:[l(Kh,{times:a.times,series:k,zone:r,unit:y,height:s,cursor:d?.at??null,onCursor:(P,_)=>m(
P===null?null:{at:P,left:_}),onDrag:(P,_)=>i(P,_)}),d!==null&&l(Fk,{lines:a,rows:w,hidden:u,at:d.at,left:d.left,zone:r,text:P=>Rn(
P,y)})]})}function Fk({lines:e,rows:t,hidden:n,at:o,left:r,zone:i,text:s}){let a=e.times[o];if(a===void 0)return null;let p=t.
map((d,m)=>({row:d,value:e.series[m].values[o]??null})).filter(({row:d})=>!n.has(d.key)).sort((d,m)=>(m.value??-1/0)-(d.
value??-1/0)).slice(0,12);return l("div",{class:ye(Uh,r>400&&jh),"aria-hidden":"true",children:[l("div",{class:Gh,children:[
Qi(a*1e3,ns(e.times),i)," ",Sf(i,a*1e3)]}),p.map(({row:d,value:m})=>l("div",{class:Jh,children:[l("span",{class:Yh,style:{
background:`var(--series-${d.color%7+1})`}}),l("span",{class:Zh,children:d.keys.map(h=>We(h).text).join(", ")}),l("span",
{class:Qh,children:m===null?"–":s(m)})]},d.key))]})}function Hk(e,t,n,o){let r=e.times[t];if(r===void 0)return"";let i=e.
series.slice(0,8).map(({keys:s,values:a})=>{let u=a[t];return`${s.map(p=>We(p).text).join(", ")} ${u==null?"nothing":o(u)}`.
trim()});return`${Qi(r*1e3,ns(e.times),n)}: ${i.join("; ")}`}function zk(e,t,n,o){let r=e.series[0],i=n===""?"":` by ${We(
n).text}, ${e.series.length} groups`,s=r?.values.reduce((u,p)=>Math.max(u,p??0),0)??0,a=n!==""&&r?`, ${r.keys.map(u=>We(
u).text).join(", ")} leads`:"";return`Line chart of ${We(t).text}${i}, ${e.times.length} points, at most ${o(s)}${a}`}var tg="Ge",ng="Je",og="Ke",rg="Oe";function ai({icon:e,title:t,children:n,actions:o}){return l("div",{class:tg,children:[l(ae,{name:e,size:32}),l("h2",{class:ng,
children:t}),n&&l("p",{class:og,children:n}),l("div",{class:rg,children:o})]})}var ig="Pe",sg="Qe",lg="Ve";var ag="We",ug="Ye";function cg({busy:e,done:t=null}){let n=J(null);return pt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),l("div",{class:ig,"aria-hidden":"true",children:e&&(t===null||t===0?l("div",{class:lg}):l("div",{ref:n,class:sg}))})}
function ui({lines:e=6}){return l("div",{class:ag,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>l("div",{class:ug},
n))})}var pg="b";var ps=[];function dg(){return ps.length>0}function on(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=J(null);return pt(()=>{
let i=r.current;if(!i||!t)return;i.showPopover();let s=()=>xl(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);
s();let a=new ResizeObserver(s);return a.observe(i),addEventListener("resize",s),()=>{a.disconnect(),removeEventListener(
"resize",s)}},[t]),Kk(r,o),qk(r,t,n),l("div",{ref:r,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:ye(
pg,e.class),children:e.children})}function Kk(e,t){pt(()=>{if(Go(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function qk(e,t,n){let o=J(n);o.current=n,se(()=>{let r={};ps.push(
r);let i=a=>{let u=a.target,p=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!p&&!Uk(e.current,u)&&o.current()},
s=a=>{a.key!=="Escape"||a.defaultPrevented||ps.at(-1)!==r||(a.preventDefault(),a.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",i,!0),document.addEventListener("keydown",s),()=>{ps.splice(ps.indexOf(r),1),document.removeEventListener(
"pointerdown",i,!0),document.removeEventListener("keydown",s)}},[t])}function Uk(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var fg="Ze",mg="t",hg="_e",gg="ei",yg="ii",vg="ri",bg="ai",xg="oi";function ds({anchor:e,label:t,head:n,items:o,onClose:r,placing:i}){let s=J(null),a=o.some(p=>p!=="rule"&&p.checked!==void 0),
u=p=>{p.disabled||(r(),p.act())};return l(on,{anchor:e,onClose:r,placing:i,children:[n&&l("div",{class:bg,children:n}),l(
"div",{ref:s,role:"menu","aria-label":t,class:fg,onKeyDown:p=>Gk(p,s.current,r),children:o.map((p,d)=>p==="rule"?l("div",
{role:"separator",class:vg},d):l("button",{type:"button",tabIndex:-1,class:ye(mg,p.danger&&hg),role:p.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":p.checked,"aria-disabled":p.disabled,onClick:()=>u(p),onPointerMove:m=>m.currentTarget.
focus(),children:[a?l("span",{class:xg,children:p.checked&&l(ae,{name:"check"})}):p.icon&&l(ae,{name:p.icon}),l("span",{
class:gg,children:p.label}),p.keys&&l("span",{class:yg,children:p.keys})]},d))})]})}function Gk(e,t,n){let o=[...t?.querySelectorAll(
"button")??[]],r=o.indexOf(document.activeElement),i=s=>{e.preventDefault(),e.stopPropagation(),o[(s+o.length)%o.length]?.
focus()};if(e.key==="ArrowDown")i(r+1);else if(e.key==="ArrowUp")i(r<0?-1:r-1);else if(e.key==="Home")i(0);else if(e.key===
"End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let s=u=>(u.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...o.slice(r+1),...o.slice(0,r+1)].find(s);a&&i(o.indexOf(
a))}}function Yn({items:e,menuLabel:t,head:n,placing:o,...r}){let i=J(null),[s,a]=L(!1);return l(te,{children:[l(Y,{...r,
buttonRef:i,popup:"menu",expanded:s,onClick:()=>a(!s)}),s&&l(ds,{anchor:i.current,label:t,head:n,items:e,onClose:()=>a(!1),
...o?{placing:o}:{}})]})}var wg="ti",kg="ni",_g="pi",Cg="c",Sg="g";var ms=re([]),zl=new Map,Yk=1e4,Zk=1;function ci(e,t=null){let n=Zk++;ms.value=[...ms.value,{id:n,text:e,action:t}].slice(
-3),Tg(n)}function Tg(e){zl.set(e,setTimeout(()=>wc(e),Yk))}function wc(e){clearTimeout(zl.get(e)),zl.delete(e),ms.value=
ms.value.filter(t=>t.id!==e)}function Pg(){return l("div",{class:wg,role:"status",children:ms.value.map(({id:e,text:t,action:n})=>l(
"div",{class:kg,onPointerEnter:()=>clearTimeout(zl.get(e)),onPointerLeave:()=>Tg(e),children:[l("span",{class:_g,children:t}),
n&&l("button",{type:"button",class:Cg,onClick:()=>{wc(e),n.act()},children:n.label}),l("button",{type:"button",class:Sg,
"aria-label":"Close",onClick:()=>wc(e),children:l(ae,{name:"close",size:14})})]},e))})}function Wt(e,t){Qk(e).then(n=>ci(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function Qk(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var nr=re([]);function hs(e,t){nr.value=[...nr.value,{from:Ze.value,to:e.document,label:t}].slice(-12),pe(e)}function kc(e){
nr.value=nr.value.slice(0,e)}function Mg(){Ct(()=>{let e=Ze.value,t=nr.peek().findIndex(n=>zt(n.from.document,e.document));
t>=0&&kc(t)})}var Eg=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),Xk=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function $g(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:e_(n.toLowerCase())??t_(n)??n_(n,t)}function e_(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?Eg.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?Eg.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function t_(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],i=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),s=new Date(i);return r!==void 0?
s.setUTCDate(s.getUTCDate()+1):o!==void 0?s.setUTCMonth(s.getUTCMonth()+1):s.setUTCFullYear(s.getUTCFullYear()+1),{from:i.
toISOString().slice(0,10),to:s.toISOString().slice(0,10)}}function n_(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=Dg(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=Dg(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function Dg(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Bl(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),i=r?Xk.indexOf(r[2].toLowerCase()):-1;if(!r||i<0)return null;let s=`${r[3]??t.getUTCFullYear()}-${Bl(String(i+1))}\
-${Bl(r[1])}`;return r[4]===void 0?s:`${s}T${Bl(r[4])}:${r[5]}:00`}function Bl(e){return e.padStart(2,"0")}var _c=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],o_=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Cc(e,t){let n=_c.find(
i=>i.from===e.from&&(i.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?o_.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${Ag(e.from,t,"the first event")} – ${Ag(e.
to,t,"now")}`}function Ag(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return St(e,t,St(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Lg="di",Og="li",Rg="si",Ng="xi",Fg="ci";function Sc(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function at({id:e,error:t,onHint:n}){let o=Sc(t.hint);return l(
"div",{class:Lg,id:e,role:"alert",children:[l("span",{class:Og,children:l(ae,{name:"error",size:14})}),l("span",{class:Rg,
children:mn(t.message)}),t.hint!==""&&(o!==null&&n?l("button",{type:"button",class:Ng,onClick:()=>n(o),children:[mn(o),"\
?"]}):l("span",{class:Fg,children:mn(t.hint)}))]})}var zg="gi",Bg="fi",Vl="n",Wl="ui";function or({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:i=!1,error:s=null,autofocus:a=!1}){let[u,p]=L(t),d=J(
null),m=Qt();se(()=>p(t),[t]);let h=w=>{w!==t&&n(w)},y=w=>{w.key==="Enter"&&h(u),!(w.key!=="Escape"||u===t)&&(w.preventDefault(),
p(t))},x=w=>{n(w),d.current?.focus()};return l("div",{class:zg,children:[l("label",{for:m,class:r?"spoken":Bg,children:e}),
l("input",{ref:d,id:m,class:ye(Vl,i&&Wl),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":s!==null,
"aria-describedby":s?`${m}-problem`:void 0,"data-autofocus":a?"":void 0,onInput:w=>p(w.currentTarget.value),onKeyDown:y,
onBlur:()=>h(u)}),s&&l(at,{id:`${m}-problem`,error:s,onHint:x})]})}var i_=new Set(["estimate","running","exact","error","cancelled","live"]);function Kl(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!i_.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?ul(n):null,
body:n}}function ql(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var Ig=!0;async function Vg(e,t,n){try{if(Ig&&await s_(e,t,n))return;await l_(e,t,n)}catch(o){if(!qo(o))throw o}}async function s_(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await cl("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await a_(i,s=>{let a=Kl(s);a&&t(a)}),!0}catch(o){if(!(o instanceof gt)||o.status!==404&&o.status!==
405)throw o;return Ig=!1,!1}}async function l_(e,t,n){if(!("run"in e))throw new gt({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await cl("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function a_(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:i}=await n.read();if(r)break;let s=(o+
i).split(`
`);o=s.pop()??"";for(let a of s)a!==""&&t(a)}o!==""&&t(o)}var Ec=250,u_=8e3,bn=re("idle"),xn=new Map,Tc=null,c_=1,ys=Ec,Pc,Ul=bn;function Wg(e,t,n=[]){let o=c_++,r=n.filter(i=>xn.
has(i));xn.set(o,{message:e,take:t,abort:null}),bn.value==="open"&&$c({id:o,...e,...r.length>0?{cancels:r}:{}});for(let i of r)
qg(i);return bn.value==="http"&&Ug(o),bn.value==="idle"&&Ac(),o}function Dc(e){xn.has(e)&&(bn.value==="open"&&$c({id:e,cancel:!0}),
qg(e))}function Kg(){bn.value==="away"&&(clearTimeout(Pc),Ac())}function qg(e){xn.get(e)?.abort?.abort(),xn.delete(e)}function $c(e){
Tc?.send(JSON.stringify(e))}function Ac(){bn.value=bn.value==="away"?"away":"connecting";let e=new URL(Xt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Tc=t,ys=Ec,bn.value="open";
for(let[o,r]of xn)$c({id:o,...r.message})},t.onmessage=o=>d_(String(o.data)),t.onclose=()=>{Tc=null,n?Lc():p_()}}async function p_(){
if(!await fetch(Xt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Lc();ys=Ec,bn.value="http";for(let t of xn.
keys())Ug(t)}function Lc(){bn.value="away",clearTimeout(Pc),Pc=setTimeout(Ac,ys*(.75+Math.random()/2)),ys=Math.min(ys*2,
u_)}function d_(e){let t=Kl(e);t&&Mc(t)}function Mc(e){let t=xn.get(e.id);t&&(ql(e)&&xn.delete(e.id),t.take(e))}function Ug(e){
let t=xn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!xn.has(e))return;if(t.abort=null,o instanceof
gt&&o.code===al().code)return Lc();let r=o instanceof gt?o:new gt({code:"unexpected",message:String(o)});Mc({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};Vg(t.message,o=>Mc({...o,id:e}),t.abort.
signal).catch(n)}var f_={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},m_=100,jl=class{present=re(
f_);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!zt(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=Wg({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(Dc(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Dc(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(ql(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+m_-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let s=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:s,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:i==="live"?"running":i}}};function rr(e,t){let n=typeof t=="string"?t:Gd(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.
where.slice(n.length))?e:null}var rn=new jl,Gl=re(go("waits")==="yes");function jg(e){Gl.value=e,yo("waits",e?"yes":"no")}var h_=150,Oc,pi=null;function Zn(){
clearTimeout(Oc),pi=we.value,rn.run(pi,{history:!0})}function Gg(){Ct(()=>{let{state:e,how:t}=sl.value,n=bo.value,o=wn.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||pi!==null&&zt(pi,e.document)||Gl.value&&pi!==
null&&zt(hu(pi).dataset,e.document.dataset)||(clearTimeout(Oc),Oc=setTimeout(Zn,t==="replace"?h_:0))})}var ir=re([]),Rc=re(go("letters")!=="no"),Jl="",Jg,Zg=ir,Qg=Rc;function Xg(e){Rc.value=e,yo("letters",e?"yes":"no")}function sr(e){
let t=J(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");se(()=>{let o=t.current.map((r,i)=>({...r,act:()=>t.current[i]?.
act()}));return ir.value=[...ir.value,...o],()=>{ir.value=ir.value.filter(r=>!o.includes(r))}},[n])}function g_(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function ey(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Nc(e.target)||!Rc.value&&e.key.
length===1||y_()||dg()))return;let n=Jl===""?g_(e):`${Jl} ${e.key}`,o=ir.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
Yg(""),o.act()):t&&Yg(ir.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function Yg(e){clearTimeout(Jg),Jl=
e,e!==""&&(Jg=setTimeout(()=>{Jl=""},1200))}function Nc(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function y_(){return document.querySelector("dialo\
g[open]")!==null}var ty="hi",ny="mi",oy="vi",ry="bi",iy="wi";function di(e){pe({document:Ne(Ne(we.value,"from",e.from),"to",e.to)})}function sy(){let e=J(null),[t,n]=L(!1),o=we.value.
timezone??"UTC",r=Cc(we.value,o),{error:i}=rn.result.value,s=rr(i,"from")??rr(i,"to"),a="The question";return sr([{keys:"\
t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range before",group:a,act:()=>Fc(-1,0)},{keys:"]",label:"\
The range after",group:a,act:()=>Fc(1,0)},{keys:"-",label:"Zoom out",group:a,act:()=>Fc(0,.5)}]),l(te,{children:[l(Y,{buttonRef:e,
icon:"calendar",after:"down",kind:s?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:l("span",{class:ty,
children:r})}),s&&!t&&l("div",{class:iy,children:l(at,{error:s})}),t&&l(on,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:l(b_,{zone:o,wrong:s,onDone:()=>n(!1)})})]})}function Fc(e,t){let n=rn.result.value.
answer?.query,[o,r]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],i=r-o;if(!(i>0))return;let s=a=>new Date(a).
toISOString();di({from:s(o+(e-t)*i),to:s(r+(e+t)*i)})}function b_({zone:e,wrong:t,onDone:n}){let[o,r]=L(t),{from:i,to:s}=we.
value,a=i===void 0&&s===void 0?"":`${i??""} - ${s??"now"}`,u=p=>{let d=$g(p);if(!d){r({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}di(d),n()};return l("div",{class:ny,children:[
l(or,{label:`Range, on the clock of ${e}`,value:a,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
l("div",{class:oy,children:_c.map(p=>l(Y,{small:!0,kind:"plain",class:ry,pressed:Cc(we.value,e)===p.label,onClick:()=>{di(
p),n()},children:p.label},p.label))})]})}function ly({document:e,result:t,as:n}){let{answer:o,of:r,phase:i}=t;if(!o||!r||!("columns"in o))return i==="error"?null:
l(ui,{});if(o.rows.length===0&&i==="exact")return l(w_,{document:r});let s=o.query?.timezone??r.timezone??"UTC";return n===
"line"?l(eg,{answer:o,document:r,zone:s,onZoom:x_}):l(k_,{answer:o,of:r,document:e,zone:s})}function x_(e,t){di({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function w_({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return l(ai,{icon:"search",title:"Nothing found",actions:l(te,{children:[n&&l(Y,
{kind:"primary",onClick:()=>di({}),children:"All data"}),t&&l(Y,{kind:"outlined",onClick:()=>pe({document:Ne(e,"where",void 0)}),
children:"Without the filter"}),!n&&!t&&l(Y,{kind:"outlined",onClick:Zn,children:"Ask again"})]}),children:n||t?"No even\
t of this range passes the filter.":"The dataset has no events."})}function k_({answer:e,of:t,document:n,zone:o}){let[r,
i]=L(null),s=Be(n.aggregate?.order)[0],a=s===void 0?null:__(s),u=Be(e.query?.aggregate?.by??t.aggregate?.by),p=(m,h,y)=>{
let x=e.columns.findIndex(({name:w})=>w===h);x>=0&&x<u.length&&!Ir(u[x])&&e.rows.some(w=>w===m)&&i({anchor:y,column:h,value:m[x]})},
d=r?Gi(r.column,r.value):"";return l(te,{children:[l(bl,{answer:e,document:t,zone:o,sort:a,onCell:p,onSort:m=>pe({document:Ne(
n,"aggregate.order",m===null?void 0:[`"${m.key}"${m.descending?" desc":""}`])})}),r&&l(ds,{anchor:r.anchor,label:"This v\
alue",head:We(d).text,onClose:()=>i(null),items:[{label:"Only this",icon:"filter",act:()=>hs({document:Ne(n,"where",Ji(n.
where,d))},d)},{label:"Exclude",icon:"minus",act:()=>hs({document:Ne(n,"where",Ji(n.where,`not (${d})`))},`not (${d})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>Wt(r.value===null?"":String(r.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>Wt(d,"The condition")}]})]})}function __(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var Hc="[data-stop]";function Yl(e){return[...e.querySelectorAll(Hc)].filter(t=>t.closest("[data-sentence]")===e)}function ay(e){
if(!e)return;let t=Yl(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function uy(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Hc)||t.closest("[data-sentence]")!==e))for(let n of Yl(
e))n.tabIndex=n===t?0:-1}function cy(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Yl(e),o=n.indexOf(
t.target);if(o<0)return!1;let r=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return r===null?!1:(n[Math.max(0,Math.min(r,n.length-1))]?.focus(),!0)}function $t(e,t,n){requestAnimationFrame(()=>{
let o=r=>e?.querySelector(`${Hc}[data-stop="${CSS.escape(r)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function zc(){
let e=document.querySelector("[data-sentence]"),t=e?Yl(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Bc="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var Po=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],Ic={aggregate:Po("aggregate",["measures","by","having","over"]),samples:Po(
"samples",["columns","order"]),funnel:Po("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:Po("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:Po(
"lifecycle",["per","period","event","created"]),stickiness:Po("stickiness",["per","period","event"]),paths:Po("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:Po("difference",["over","selection","bas\
eline","properties"])};var C_=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function py(e){let t=e.replaceAll(" ","");return C_.test(t)?t:null}function bs(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var Zl=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],lr=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function dy(e,t,n){let o=rr(e,t);if(!o||!n)return o;let r=o.span?.start??0;return r>=n.start&&r<Math.max(n.end,n.start+1)?
o:null}function my(e,t,n){let o=Ki(t.where),r=zr(e,o);if(typeof r=="string")return Ne(e,o,t.span?fy(r,t.span,n):n);let i=o.slice(
0,-1),s=zr(e,i);return o.at(-1)!==0||typeof s!="string"?null:Ne(e,i,t.span?fy(s,t.span,n):n)}function fy(e,t,n){let{start:o,
end:r}=Ur(e,t);return e.slice(0,o)+n+e.slice(r)}function Ql(e,t){let n=my(we.value,e,t);n&&pe({document:n})}var hy="yi",gy="ki",yy="zi";var vy=gd({document:{dataset:""},error:null,sentence:()=>null});function Fe(){return Pd(vy)}function Kt({document:e,error:t,
label:n,children:o}){let r=J(null);pt(()=>ay(r.current));let i=s=>{!s.defaultPrevented&&cy(s.currentTarget,s)&&s.preventDefault()};
return l(vy.Provider,{value:{document:e,error:t,sentence:()=>r.current},children:l("div",{ref:r,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:hy,onKeyDown:i,onFocusIn:s=>{uy(s.currentTarget,s.target)},children:o})})}function $e({word:e,
children:t}){return l("span",{class:gy,children:[e!==void 0&&l(Wc,{children:e}),t]})}function Wc({children:e}){return l(
"span",{class:yy,children:e})}function by({id:e,error:t}){return l(at,{...e===void 0?{}:{id:e},error:t,onHint:n=>Ql(t,n)})}var xy="ji",wy="p",ky="Si",_y="Bi",Cy="Xi",Sy="Ci",Ty="Ii",Py="w",My="Ui",Ey="f",Kc="Ei";function ft(e){let{stop:t,label:n,path:o=t,span:r,draft:i=!1,problem:s=null}=e,a=Fe(),u=J(null),p=Qt(),[d,m]=L(!1),h=i?null:
dy(a.error,o,r),y=h!==null||s!==null,x=P_(h,s,e.onHint),w=async()=>{await e.onRemove?.(),$t(a.sentence(),t,e.after)},k=e.
editor!==void 0||e.menu!==void 0;return l("span",{class:xy,"data-path":o,children:[l("span",{class:ye(wy,i&&_y,y&&Cy,e.quiet&&
Sy,d&&ky),children:[y&&l("span",{class:Ty,children:l(ae,{name:"error",size:14})}),l("button",{ref:u,type:"button",class:Py,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":k?d:void 0,"aria-invali\
d":y||void 0,"aria-describedby":y?`${p}-problem`:void 0,onClick:()=>m(!d),onKeyDown:T=>M_(T,e,w,x),children:[l("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&l("span",{class:My,children:l(ae,{name:"down",size:12})})]}),e.onRemove&&
l("button",{type:"button",class:Ey,tabIndex:-1,"aria-label":`Remove ${mn(n)}`,onClick:w,children:l(ae,{name:"close",size:12})})]}),
h&&l("span",{class:Kc,children:l(by,{id:`${p}-problem`,error:h})}),s&&l("span",{class:Kc,children:l(at,{id:`${p}-problem`,
error:s,onHint:e.onHint})}),d&&e.menu&&l(ds,{anchor:u.current,label:mn(n),items:e.menu,onClose:()=>m(!1)}),d&&e.editor&&
l(on,{anchor:u.current,role:"dialog",label:mn(n),onClose:()=>{m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function P_(e,t,n){
let o=t??e,r=o?Sc(o.hint):null;return r===null?null:t?n?()=>n(r):null:()=>Ql(e,r)}function M_(e,t,n,o){let r=e.key==="En\
ter"&&o?o:E_(e,t,n);r&&(e.preventDefault(),r())}function E_(e,{onNegate:t,onOptional:n,onMove:o,onRemove:r},i){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?r?i:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var Dy="Li",$y="y",Ay="Mi",Ly="Ni",Oy="Ri",Ry="Ai";var Xl=28;function qc(e,t){return`${e}-${t}`}function Ny({id:e,label:t,options:n,active:o,onActive:r,onPick:i,several:s=!1,
foot:a}){let u=J(null),p=gl(u,Xl,n.length);return pt(()=>{let d=u.current;if(!d||o<0)return;let m=o*Xl;m<d.scrollTop?d.scrollTop=
m:m+Xl+8>d.scrollTop+d.clientHeight&&(d.scrollTop=m+Xl+8-d.clientHeight)},[o,n]),l(te,{children:[l("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":s||void 0,class:Dy,children:[l("div",{role:"presentation",style:{height:`${p.
before}px`}}),n.slice(p.first,p.end).map((d,m)=>{let h=p.first+m;return l("div",{id:qc(e,h),role:"option","aria-selected":d.
selected??!1,"aria-setsize":n.length,"aria-posinset":h+1,"data-active":h===o,class:$y,onPointerMove:()=>{h!==o&&r(h)},onPointerDown:y=>y.
preventDefault(),onClick:()=>i(d.value),children:[s&&l("span",{class:Ry,children:d.selected&&l(ae,{name:"check"})}),l("s\
pan",{class:Ay,children:d.label}),d.note!==void 0&&l("span",{class:Ly,children:d.note})]},h)}),l("div",{role:"presentati\
on",style:{height:`${p.after}px`}})]}),a&&l("div",{class:Oy,children:a})]})}function mi(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,i=J(null),s=Qt(),[a,u]=L(e.autofocus??!1),[p,d]=L(r?0:-1),
[m,h]=L(!1);pt(()=>{h(!0),e.autofocus&&i.current?.focus()},[]);let y=Math.min(p,t.length-1),x=a||(e.inline??!1),w=()=>u(
!1),k=(P,_)=>{_||w(),e.onPick(P,_)},T=P=>{let _=x?t[y]:void 0;if(P.key==="ArrowDown"||P.key==="ArrowUp"){P.preventDefault(),
u(!0);let O=P.key==="ArrowDown"?1:-1;d(y<0&&O<0?t.length-1:(y+O+t.length)%Math.max(1,t.length))}else P.key==="Enter"?(P.
preventDefault(),_?k(_.value,!1):(w(),e.onTake(n))):P.key===" "&&o&&_&&y>=0?(P.preventDefault(),k(_.value,!0)):P.key==="\
Escape"&&(x||e.onCancel)?(P.preventDefault(),P.stopPropagation(),w(),e.onCancel?.()):P.key==="Backspace"&&n===""&&e.onBackspace?.()},
C=l(Ny,{id:s,label:e.label,options:t,active:y,onActive:d,onPick:P=>k(P,o),several:o,foot:e.foot});return l(te,{children:[
l("input",{ref:i,class:ye(Vl,e.code&&Wl),role:"combobox","aria-label":e.label,"aria-expanded":x,"aria-controls":s,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":x&&y>=0?qc(s,y):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:T,onClick:()=>u(!0),onBlur:w,onFocus:()=>{
e.autofocus&&u(!0)},onInput:P=>{u(!0),d(r?0:-1),e.onText(P.currentTarget.value)}}),e.inline&&C,!e.inline&&a&&m&&(t.length>
0||e.foot)&&l(on,{anchor:i.current,onClose:w,focus:!1,children:C})]})}var Hy="H",zy="Di";function sn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...r}){return l("div",{class:Hy,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let p=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&p?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&l("div",{class:zy,children:e}),l(mi,{...r,inline:!0,autofocus:!0,eager:!0})]})}function xs(e){let{path:t,what:n,value:o,none:r,unit:i}=e,s=e.onChange??(a=>oe(t,a));return l(ft,{stop:t,what:n,label:`${n}\
: ${o??r}${o!==null&&i?` ${i}`:""}`,onRemove:e.onRemove,editor:a=>l(A_,{...e,onChange:u=>{a(),s(u)},onCancel:a}),children:[
o===null?r:l(ee,{value:o,most:24}),o!==null&&i&&` ${i}`]})}function A_({what:e,value:t,usual:n,read:o,wrong:r,none:i,onChange:s,
onCancel:a}){let[u,p]=L(""),[d,m]=L(!1),h=u.trim(),y=n.filter(([k,T])=>h===""||k.startsWith(h)||(T??"").includes(h)),x=k=>{
let T=o(k);T===null?m(!0):s(T)},w=[...h!==""&&!y.some(([k])=>k===h)&&o(h)!==null?[{value:h,label:h,note:"as it is typed"}]:
[],...y.map(([k,T])=>({value:k,label:k,note:T,selected:k===t})),...h===""&&t!==null?[{value:null,label:i,note:"the defau\
lt"}]:[]];return l(sn,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:k=>{p(k),m(!1)},options:w,onPick:k=>k===null?s(void 0):
x(k),onTake:x,onCancel:a,onLeave:a,invalid:d,foot:d||h!==""&&o(h)===null?r:void 0})}function Qn(e){return l(xs,{usual:Zl,
...e,read:py,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var L_=["dataset","define","params","timezone","week_start","missing"];function Fn(e,t){let n=L_.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Uc(e,t,n){return(await $n(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var O_=2e3,ar=new Map,ea=new Map,Iy=re(0),By;function hi(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function gi(e,t){Iy.value;let n=JSON.stringify(e),o=Ul.value,r=t.filter(s=>s.text!==""&&!ar.has(hi(n,s))),i=r.map(
s=>hi(n,s)).join(`

`);return se(()=>{r.length>0&&o!=="away"&&R_(n,e,r)},[i,o]),t.map(s=>ar.get(hi(n,s))??null)}async function Vy(e,t,n){let o=JSON.
stringify(e),r=ar.get(hi(o,t));if(r)return r;let[i]=await Uc(e,[t],n);if(!i)throw new Error("The server did not say what\
 the text means");return Wy(o,t,i),i}function R_(e,t,n){let o=ea.get(e)??{context:t,texts:new Map};for(let r of n)o.texts.
set(hi(e,r),r);ea.set(e,o),By??=setTimeout(()=>{By=void 0,N_()},0)}async function N_(){let e=[...ea];ea.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let r=[...o.values()];(await Uc(n,r).catch(()=>[])).forEach((s,a)=>Wy(t,r[a],
s))})),Iy.value++}function Wy(e,t,n){ar.size>=O_&&ar.delete(ar.keys().next().value),ar.set(hi(e,t),n)}async function Xn(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await Vy(e,{kind:t,text:n}),{error:r}=o;return r?
{parsed:o,problem:{message:r.message,hint:r.hint??"",span:r.span??null}}:{parsed:o,problem:null}}catch(o){let{code:r,message:i,
hint:s,span:a}=An(o);return{parsed:null,problem:r==="away"?null:{message:i,hint:s,span:a}}}}function yi(e,t,n){if(!t)return n;
let{start:o,end:r}=Ur(e,t);return e.slice(0,o)+n+e.slice(r)}var F_=new Set(["has","contains","starts_with","ends_with"]);function bi({property:e,operator:t,values:n}){let o=dt(e),r=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:F_.has(r)?`${t}(${o}, ${n.map(ws).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(ws).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(ws).join(" and ")}`}
function ws(e){return typeof e=="string"?Ui(e):String(e)}var H_=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function Uy(e){for(let[t,n]of H_){if(e===t)return n;if(e===n)return t}
return e}var Ky=["=","!=","in","not in"],vi=["is null","is not null"],jc=[">=",">","<","<=","between","not between"],qy=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function ta(e){switch(e){case"bool":return["is true","is false",...vi];case"string":return[
...Ky,...qy,...vi];case"int64":case"float64":return["=",...jc,"!=","in","not in",...vi];case"timestamp":return[...jc,...vi];case"\
list of strings":return["has","not has",...vi];case"unknown":return[...Ky,...jc,...qy,"has","not has",...vi]}}function At(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function ur(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var jy={property:null,type:"unknown",operator:null,values:[]};function Gy(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Gc({property:e,operator:t}){return e===null?"property":t===null||At(t)===0?"operator":
"values"}function Jy(e,t,n){return e.operator!==null&&e.type===n&&ta(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function Yy(e,t){let n=At(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function na(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function Zy(e,t){let n=e.operator===null?0:At(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Jc({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=At(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function ks(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Jc(e)!==null)return null;
if(At(n)!=="many"||!o.includes(null))return bi({property:t,operator:At(n)==="many"?ur(n,o.length):n,values:o});let r=n===
"!="||n==="not in",i=bi({property:t,operator:r?"is not null":"is null",values:[]}),s=o.filter(u=>u!==null);if(s.length===
0)return i;let a=bi({property:t,operator:ur(r?"!=":"=",s.length),values:s});return r?`${a} and ${i}`:`(${a} or ${i})`}function Yc(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function Qy(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(i=>i.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(i=>i!==""),r=!t&&
o.some(i=>/\s/.test(i));return o.length>1&&!r?[...new Set(o)]:null}function Hn(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let r=o.
indexOf(n);r>0;r=o.indexOf(n,r+1))if(!/[\p{L}\p{N}]/u.test(o[r-1]))return 1;return o.includes(n)?2:3}function zn(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Hn(n(o),t)})).filter(o=>o.grade<3).sort((o,r)=>o.grade-r.grade).map(({item:o})=>o)}var Xy={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function xi(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function e0({operators:e,present:t,onPick:n,onBack:o,onCancel:r,onLeave:i,head:s}){let[a,u]=L(""),p=e.filter(
h=>h===a.trim()),d=e.filter(h=>h!=="in"&&h!=="not in"),m=p.length>0?p:zn(d,a,h=>`${h} ${xi(h)} ${Xy[h]}`);return l(sn,{label:"\
Operator",placeholder:"operator",text:a,onText:u,head:s,onCancel:r,onLeave:i,onBackspace:o,options:m.map(h=>({value:h,label:xi(
h),note:Xy[h],selected:h===t||t!==null&&h===ur(t,1)})),onPick:n,onTake:()=>{}})}var Qc="k",t0="z",n0="Hi";var Xc=8;function o0({draft:e,stage:t,onStage:n,onDraft:o}){let{property:r,operator:i,values:s}=e;return r===null?null:l(
te,{children:[l("button",{type:"button",class:Qc,"data-present":t==="property",onClick:()=>n("property"),children:l(ee,{
value:r,most:40,middle:!0})}),i!==null&&l("button",{type:"button",class:Qc,"data-present":t==="operator",onClick:()=>n("\
operator"),children:xi(i)}),t==="values"&&s.slice(0,Xc).map(a=>l("button",{type:"button",class:t0,onClick:()=>o(na(e,a)),
children:[l("span",{class:"spoken",children:"Remove "}),l(ee,{value:a,most:24,middle:!0}),l(ae,{name:"close",size:12})]},
String(a))),t==="values"&&s.length>Xc&&l("span",{class:n0,children:["and ",Qe(s.length-Xc)," more"]})]})}var r0=50;function i0(e,t,n,o){return $n(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:r0},
signal:o})}function ep(e,t,n,o,r){let{dataset:i,from:s,to:a,timezone:u,week_start:p,define:d,params:m,missing:h}=e,y={column:t,
contains:o,where:n,from:s,to:a,timezone:u,week_start:p,define:d,params:m,missing:h,limit:r0};return $n(`v1/datasets/${encodeURIComponent(
i)}/values`,{body:y,signal:r})}function s0(e,t){let[n,o]=L(null);return se(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(i=>{
r.signal.aborted||o({key:e,value:i,error:null})},i=>{qo(i)||o(s=>({key:e,value:s?.value??null,error:An(i)}))}),()=>r.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function oa(e,t,n,o=()=>!0){let{dataset:r}=e,
i=t.trim(),s=s0(`${r}
${n.join()}
${i}`,m=>i0(r,i,n,m)),a=B_(e,i),u=s.fresh&&s.value?s.value:{names:I_(r,i),more:0},p=new Set(a.map(({name:m})=>m));return{
names:[...a,...u.names.filter(({name:m})=>!p.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:u.more}}function B_({
define:e},t){return Object.keys(e??{}).filter(n=>Hn(n,t)<3).map(n=>({kind:"definition",name:n,text:dt(n),type:"unknown",
filled:1}))}function I_(e,t){let n=On(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:r,type:i,
filled:s})=>({kind:"property",name:r,text:dt(r),type:i,filled:s/o})).filter(({name:r})=>Hn(r,t)<3).sort((r,i)=>Hn(r.name,
t)-Hn(i.name,t)||i.filled-r.filled)}function l0(e,t,n,o){let r=o.trim(),i=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,r]);return s0(i,async s=>{
let a=()=>ep(e,t??"",void 0,r,s);return n===void 0?a():ep(e,t??"",n,r,s).catch(u=>{if(qo(u)||An(u).status!==400)throw u;
return a()})})}var a0="Fi";var K_={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},q_={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function tp(e){let t=e.kind==="function"||e.filled>=.9995?"":jo(e.filled);return[K_[e.kind]||q_[e.type],t].filter(n=>n!==
"").join(", ")}function u0(e,t){let n=t.trim(),o=e[0],r=e.map(i=>({value:{entry:i},label:l(ee,{value:i.name,most:60,middle:!0}),
note:tp(i)}));return n===""||o&&Hn(o.name,n)<3?r:[cr(n),...r]}function cr(e){return{value:{typed:e},label:l("code",{class:a0,
children:l(ee,{value:e,most:60})}),note:"as it is typed"}}function eo(e){let{document:t,kinds:n,fits:o,onName:r,onText:i}=e,[s,a]=L(e.typed??""),u=oa(t,s,n,o),p=e.names?zn(e.names,
s,({name:k})=>k).filter(({type:k})=>o?.(k)??!0):u.names,d=e.names?0:u.more,m=e.extra?.(s)??[],h=u0(p,s),y=h[0]!==void 0&&
"typed"in h[0].value,x=m.length>0&&y?[...m,...h.slice(1),h[0]]:[...m,...h],w=k=>{k.trim()!==""&&i(k.trim())};return l(sn,
{label:e.label,placeholder:e.placeholder,text:s,onText:a,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:x,onPick:k=>"entry"in k?r(k.entry):w(k.typed),onTake:w,foot:d>0?`${Qe(d)} more, keep typing`:void 0})}function c0({document:e,beside:t,draft:n,typed:o="",ask:r,onValues:i,onBack:s,onCancel:a,onLeave:u,head:p}){let[d,m]=L(o),
h=n.operator===null?1:At(n.operator),y=h==="many",x=l0(e,r?dt(n.property??""):null,t,d),w=Yc(d,n.type),k=d===""||w!==void 0,
T=U_(n,d,w,x.value),C=O=>{let D=Zy(n,O);m(""),i(D.values,h!==2||D.values.length>=2)},P=(O,D)=>{let B="typed"in O?w:O.value;
B!==void 0&&(D&&y?(m(""),i(na(n,B).values,!1)):y&&d===""&&n.values.length>0?i(n.values,!0):C(B))},_=O=>{let D=y?Qy(O)?.map(
B=>Yc(B,n.type)):void 0;return!D||D.includes(void 0)?!1:(i([...new Set([...n.values,...D])],!0),!0)};return l(sn,{label:"\
Value",placeholder:j_(n,h),text:d,onText:m,head:p,onCancel:a,onLeave:u,onBackspace:()=>n.values.length>0?i(n.values.slice(
0,-1),!1):s(),onPaste:_,invalid:!k,several:y,spaceTypes:d!==""&&T[0]!==void 0&&"typed"in T[0].value,options:T,onPick:P,onTake:()=>{
y&&d===""&&n.values.length>0?i(n.values,!0):w!==void 0&&d!==""&&C(w)},foot:k?G_(x.value,x.error!==null,y):`${ws(d)} is n\
o number`})}function U_(e,t,n,o){let r=o?.exact===!1?"~ ":"",i=h=>e.values.includes(h),s=(o?.values??[]).map(({value:h,
count:y})=>({value:{value:h},label:l(ee,{value:h,most:60,middle:!0}),note:r+Qe(y),selected:i(h)})),a=o?.values.some(({value:h})=>h===
n)??!1,u=t!==""&&n!==void 0&&!a?[cr(t)]:[],p=a?s.filter(({value:h})=>"value"in h&&h.value===n):[],d=s.filter(h=>!p.includes(
h)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&At(e.operator)==="many"?[{value:{value:null},label:l(ee,{value:null}),note:r+
Qe(o.nulls),selected:i(null)}]:[];return[...u,...p,...d,...m]}function j_({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function G_(e,t,n){let o=e&&e.more>0?[`${Qe(e.more)} more, keep \
typing`]:[],r=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...r].join(" · ")}function ra(e){let{document:t,draft:n,onDraft:o,onDone:r}=e,[i,s]=L(()=>Gc(n)),a=J(e.typed??""),u=y=>{a.current="",s(y)},
p=(y,x)=>{let w=Jy(n,y,x);o(w),u(w.operator===null||Gc(w)!=="values"?"operator":"values")},d=y=>{let x=Yy(n,y);o(x),At(y)===
0?r(ks(x),x):u("values")},m=(y,x)=>{let w={...n,values:y};o(w);let k=x?ks(w):null;k!==null&&r(k,w)},h={onCancel:e.onCancel,
onLeave:e.onLeave,head:l(o0,{draft:n,stage:i,onStage:u,onDraft:o})};return i==="property"?l(eo,{...h,label:"Property",placeholder:"\
property, or a condition",document:t,typed:a.current,kinds:J_,...e.names?{names:e.names}:{},onName:y=>p(y.name,y.type),onText:y=>r(
y,null)},"property"):i==="operator"?l(e0,{...h,operators:ta(n.type),present:n.operator,onPick:d,onBack:()=>u("property")},
"operator"):l(c0,{...h,document:t,beside:e.beside,draft:n,typed:a.current,ask:e.names===void 0,onValues:m,onBack:()=>u("\
operator")},"values")}var J_=["property","definition","cohort","lookup"];var ln="qi",yt="Gi",np="Ji",pr="Ki",p0="Oi",d0="Pi";var m0=3;function ia({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return l("span",{class:pr,children:l(
ee,{value:t?.text??e?.text??"",most:60})});let{property:r,operator:i,values:s}=o;return r===null?l("span",{class:yt,children:"\
…"}):n&&r==="event"&&(i==="="||i==="in")&&s.length>0?l(f0,{values:s,between:!1,name:!0}):i==="is true"||i==="is false"?
l(te,{children:[i==="is false"&&l("span",{class:yt,children:"not"}),l("span",{class:ln,children:l(ee,{value:r,most:40,middle:!0})})]}):
l(te,{children:[l("span",{class:ln,children:l(ee,{value:r,most:40,middle:!0})}),i!==null&&l("span",{class:yt,children:xi(
At(i)==="many"?ur(i,s.length):i)}),i!==null&&l(f0,{values:s,between:i.endsWith("between")})]})}function f0({values:e,between:t,
name:n=!1}){return e.length>m0+1?l("span",{class:np,children:["(",Qe(e.length)," values)"]}):l("span",{class:n?ln:np,children:e.
map((o,r)=>l("span",{children:[r>0&&l("span",{class:yt,children:t?" and ":n?" or ":", "}),l(Y_,{value:o})]},r))})}function Y_({
value:e}){return e===null?l("i",{class:yt,children:xo.null}):l(ee,{value:e,most:40,middle:!0})}function sa(e,t){let n=t?
t.condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:r,values:i}=n,s=i.length>m0+1?`${i.length}\
 values`:i.map(a=>a===null?"null":a===""?"empty":String(a)).join(", ");return[o,r?.replace("_"," "),s].filter(a=>a!=null&&
a!=="").join(" ")}function la(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:r,span:i},s)=>({text:o,chip:r,span:{start:s===0?0:i.start,end:n[s+1]?.span.start??1/0}}))}function Cs(e){
return e.length===0?void 0:e.join(" and ")}function Mo(e,t,n){return n===null?e.filter((o,r)=>r!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function aa(e,t,n){let o=e.filter((i,s)=>s!==t),r=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,r),e[t],...o.slice(r)]}function h0({text:e,chip:t}){if(t)return bi({...t,operator:Uy(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&Z_(n)?n:`not (${e})`}function Z_(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var op={property:"event",type:"string",operator:"=",values:[]};function rp({document:e,typed:t,onDone:n,onCancel:o}){let[
r,i]=L(op);return l(ra,{document:e,beside:e.where,draft:r,typed:t,onDraft:i,onDone:n,onCancel:o,onLeave:o})}function to({lead:e,between:t,children:n,after:o}){let r=i=>i===0?e:typeof t=="function"?t(i):t;return l(te,{children:[n.
length===0&&e!==void 0&&l($e,{word:e},"lead"),n.map((i,s)=>l($e,{word:r(s),children:i},s)),o]})}var g0="F",y0="Qi",v0="Vi";function no({stop:e,label:t,children:n,editor:o,onLeave:r,onBackspace:i}){let s=J(null),[a,u]=L(null),[p,d]=L(null),m=J(
0),h=C=>{d(s.current?.getBoundingClientRect()??null),u(C)},y=n==null||n===!1,x=Jr(y?t:void 0),w=()=>{m.current=performance.
now(),u(null)},k=()=>{performance.now()-m.current>300&&h("")},T=C=>{if(!(C.ctrlKey||C.metaKey||C.altKey)){if(C.key.length===
1&&C.key!==" "&&C.key!=="/")h(C.key);else if(C.key==="Backspace"&&i)i();else return;C.preventDefault()}};return l(te,{children:[
l("button",{ref:s,type:"button",class:ye(g0,!y&&y0,a!==null&&v0),...x,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-has\
popup":"dialog","aria-expanded":a!==null,onClick:k,onKeyDown:T,children:[l(ae,{name:"plus",size:14}),n]}),a!==null&&l(on,
{anchor:p,role:"dialog",label:t,onClose:()=>{w(),r?.()},children:o(a,w)})]})}function ua(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var X_={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function Ss(e,t){let n=ua(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,r="per"in o&&typeof o.per=="string"?o.per:On(e).value.value?.actors?.[0],i=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),s="funnel"in o?o.funnel.steps.map((u,p)=>[`step_time_${p+1}`,"timestamp"]):[];return[...i,...X_[n],
...s,...r?[[r,"string"]]:[]].map(([u,p])=>({kind:"property",name:u,text:dt(u),type:p,filled:1}))}function b0(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let r=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:r,text:dt(r),type:o,filled:1}})}var x0="Wi",w0="T",k0="q";var _0=null;function tC(){return _0??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),_0}function ca(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,i=J(null),s=J(null),a=J(e);a.current=e;let[u,p]=L(!1);return se(()=>{let d=!1;
return tC().then(m=>{d||!m||!i.current||(s.current=m.mount(i.current,{...a.current,onText:h=>{h!==a.current.text&&a.current.
onText(h)},onRun:()=>a.current.onRun?.()}),s.current.setMark(a.current.mark??null),p(!0))}),()=>{d=!0,s.current?.destroy()}},
[]),se(()=>{u&&r&&s.current?.focus()},[u]),se(()=>{s.current?.setText(t)},[t]),se(()=>{s.current?.setMark(o)},[o?.start,
o?.end,t]),l("div",{class:ye(x0,e.class),children:[l("div",{ref:i,class:w0,hidden:!u,"data-editor":u}),!u&&l("textarea",
{class:k0,"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":r?"":void 0,onInput:d=>e.onText(
d.currentTarget.value)})]})}var C0="Yi",S0="Zi",T0="_i",P0="er",M0="ir";function pa({label:e,text:t,problem:n,onText:o,onDone:r,onCancel:i,onLeave:s}){return l("div",{class:C0,onKeyDownCapture:u=>{
if(u.key==="Escape")i();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)r(t);else if(u.key==="Tab")s();else return;u.preventDefault(),
u.stopPropagation()},children:[l(ca,{class:S0,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Ur(
t,n.span):null}),n&&l("div",{class:T0,children:l(at,{error:n})}),l("div",{class:P0,children:[l("span",{class:M0,children:"\
Enter takes it, Shift+Enter is a new line"}),l(Y,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}function dr(e){let{path:t,text:n,what:o,onChange:r}=e,i=Fe(),s=Fn(i.document,e.over),a=la(n,gi(s,[{kind:"condition",text:n}])[0]??
null),u=a.map(_=>_.text),[p,d]=L(null),m=_=>`${t}#${_<a.length?_:"draft"}`,h=e.needed!==!0||a.length>1,y=async _=>{await Xn(
s,"condition",Cs(_)??""),d(null),r(Cs(_))},x=async(_,O,D)=>{d({at:_,condition:D,text:O,problem:null});let{parsed:B,problem:I}=await Xn(
s,"condition",O);if(I&&!(e.loose&&B?.tree))return d({at:_,condition:D,text:O,problem:I}),$t(i.sentence(),m(_));let X=Mo(
u,_,Cs(B?.conjuncts?.map(W=>W.text)??[`(${O})`])??O);await y(X)},w=()=>{if(!p||p.problem)return;let _=p.condition?ks(p.condition):
p.text;_!==null&&_.trim()!==""?x(p.at,_,p.condition):p.condition?.property?d({...p,problem:{message:Jc(p.condition)??"",
hint:"",span:null}}):d(null)},k=(_,O,D)=>{let B=a[_],I=p?.at===_?p:null,X=()=>{d(null),D(),_>=a.length&&$t(i.sentence(),
`${t}#+`)},W=()=>{D(),w()},$=(V,R)=>{D(),x(_,V,R)};return(I?I.condition===null&&I.text!==null:B&&!B.chip)?l(pa,{label:o,
text:I?.text??B?.text??"",problem:I?.problem??null,onCancel:X,onLeave:W,onText:V=>d({at:_,condition:null,text:V,problem:null}),
onDone:V=>$(V,null)}):l(ra,{names:e.names??Ss(i.document.dataset,e.over),document:i.document,typed:O,draft:I?.condition??
(B?.chip?Gy(B.chip):e.byEvent&&a.length===0?op:jy),beside:Cs([...e.within?[e.within]:[],...Mo(u,_,null)]),onDraft:V=>d({
at:_,condition:V,text:null,problem:null}),onDone:$,onCancel:X,onLeave:W})},T=_=>{p?.text&&x(p.at,yi(p.text,p.problem?.span??
null,_),null)},C=(_,O)=>{let D=p?.at===_?p:null;return l(ft,{stop:m(_),path:t,span:O?.span,after:`${t}#+`,what:o,label:`${o}\
: ${sa(O,D)}`,draft:D!==null,problem:D?.problem,onHint:D?.text?T:void 0,editor:B=>k(_,"",B),onLeave:w,onRemove:D?()=>d(null):
h?()=>y(Mo(u,_,null)):void 0,onNegate:O&&!D?()=>{y(Mo(u,_,h0(O)))}:void 0,onMove:O&&a.length>1?B=>{y(aa(u,_,B)).then(()=>$t(
i.sentence(),`${t}#${Math.max(0,Math.min(_+B,a.length-1))}`))}:void 0,children:l(ia,{part:O,draft:D,byEvent:e.byEvent??!1})})},
P=a.map((_,O)=>C(O,_));return l(to,{lead:e.lead,between:"and",after:l(no,{stop:`${t}#+`,label:`Add a ${o}`,editor:(_,O)=>k(
a.length,_,O),onLeave:w,onBackspace:a.length>0&&h?()=>{y(u.slice(0,-1))}:void 0,children:a.length===0&&p===null?e.empty:
void 0}),children:p?.at===a.length?[...P,C(a.length,null)]:P})}function ki(){let[e,t]=L([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),$t(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function Bn({word:e="where"}){let{document:t}=Fe();return l(dr,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>oe(
"where",n),empty:"filter"})}var oC=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function E0({document:e,names:t,axes:n,typed:o,text:r,onDone:i,onCancel:s}){let[a,u]=L(null);if(a)
return l(rC,{of:a,onDone:i,onCancel:s,onBack:()=>u(null)});let p=m=>n?zn(oC,m.trim()===""?"time":m,([h,y])=>`time ${y} ${h}`).
map(([h,y])=>({value:{typed:`time('${h}')`},label:h==="auto"?"time":`time, ${h}`,note:y})):[];return l(eo,{label:"Breakd\
own",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?p(m).slice(0,1):p(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?u(m):i(m.text)},onText:i,
onCancel:s,onLeave:s})}function rC({of:e,onDone:t,onCancel:n,onBack:o}){let[r,i]=L(""),s=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],a=zn(s,r,([u,p])=>`${u} ${p}`);return l(sn,{label:"Values or bins",placeholder:"values or bins",text:r,onText:i,
onCancel:n,onLeave:n,onBackspace:o,options:[...a.map(([u,p])=>({value:{typed:u},label:u,note:p})),...a.length===0?[cr(r)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var da=()=>!0,In=e=>e==="int64"||e==="float64",D0=e=>In(e)||e==="timestamp"||e==="string",$0=e=>e!=="list of strings",lp=[
{name:"count",meaning:"how many",alone:!0,fits:da},{name:"uniq",meaning:"how many different",usual:!0,fits:$0},{name:"su\
m",meaning:"total",usual:!0,fits:In},{name:"avg",meaning:"mean",usual:!0,fits:In},{name:"median",meaning:"half are below",
usual:!0,fits:In},{name:"p95",meaning:"95 % are below",usual:!0,fits:In},{name:"p75",meaning:"75 % are below",fits:In},{
name:"p90",meaning:"90 % are below",fits:In},{name:"p99",meaning:"99 % are below",fits:In},{name:"p999",meaning:"99.9 % \
are below",fits:In},{name:"min",meaning:"least",fits:D0},{name:"max",meaning:"largest",usual:!0,fits:D0},{name:"first",meaning:"\
by time",fits:da},{name:"last",meaning:"by time",fits:da},{name:"stddev",meaning:"standard deviation",fits:In},{name:"un\
iq_approx",meaning:"about how many different",fits:$0},{name:"count",meaning:"how many have a value",fits:da}];function A0(e){let{document:t,names:n,parsed:o,onDone:r,onCancel:i}=e,s=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[a,u]=L(e.typed),[p,d]=L(e.text),[m,h]=L(null),[y,x]=L(!s);if(y)return l(
pa,{label:"Measure",text:p,problem:e.problem,onText:d,onDone:r,onCancel:i,onLeave:()=>p===e.text?i():r(p)});if(m)return l(
eo,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:k=>k===
"unknown"||m.fits(k),...n?{names:n}:{},onCancel:i,onLeave:i,onBack:()=>h(null),onName:k=>r(`${m.name}(${k.text})`),onText:k=>r(
`${m.name}(${k})`)});let w=k=>{"text"in k?r(k.text):"typed"in k?r(k.typed):k.aggregate.alone?r(`${k.aggregate.name}()`):
h(k.aggregate)};return l(iC,{document:t,names:n,text:a,onText:u,present:e.text,onPick:w,onTake:k=>{k!==""&&r(k)},onCancel:i,
onWrite:()=>x(!0)})}function iC({document:e,names:t,text:n,onText:o,present:r,onPick:i,onTake:s,onCancel:a,onWrite:u}){let p=n.
trim(),d=oa(e,p,["property","definition","lookup"]).names,m=t?zn(t,p,({name:k})=>k):d,h=zn(lp,p.replace(/\(.*$/s,""),({name:k,
meaning:T})=>`${k} ${T}`).map(k=>({value:{aggregate:k},label:k.alone?`${k.name}()`:`${k.name}(…)`,note:k.meaning})),y=p===
""?[]:m.filter(({name:k})=>Hn(k,p)<3).slice(0,4).flatMap(sC),x=/[^\p{L}\p{N}_]/u.test(p)||h.length+y.length===0?[cr(p)]:
[],w=p===""?h:[...x,...h,...y];return l(sn,{label:"Measure",placeholder:r===""?"measure":r,text:n,onText:o,options:w,onPick:i,
onTake:s,onCancel:a,onLeave:a,foot:l(Y,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function sC(e){
let t=lp.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:l(ee,{value:`${o}(${e.name})`,most:60,middle:!0}),note:tp(e)}))}function L0({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?l("span",{class:ln,children:o===
"auto"?"time":`time, ${o}`}):n!=null?l("span",{class:ln,children:l(ee,{value:n,most:40,middle:!0})}):l("span",{class:pr,
children:l(ee,{value:e,most:60})})}function fa(e){let{path:t,texts:n,kind:o,what:r,onChange:i,most:s=1/0}=e,a=Fe(),u=Fn(a.document,e.over),p=gi(u,n.map(T=>({
kind:o,text:T}))),[d,m]=L(null),h=e.needed!==!0||n.length>1,y=T=>{m(null),i(T.length>0?T:void 0)},x=async(T,C)=>{m({at:T,
text:C,problem:null});let{problem:P}=await Xn(u,o,C);if(!P)return y(Mo(n,T,C));m({at:T,text:C,problem:P}),$t(a.sentence(),
`${t}[${T<n.length?T:"draft"}]`)},w=(T,C,P)=>{let _=d?.at===T?d:null;return e.editor({text:_?.text??n[T]??"",parsed:_?null:
p[T]??null,typed:C,problem:_?.problem??null,onDone:O=>{P(),x(T,O)},onCancel:()=>{m(null),P(),T>=n.length&&$t(a.sentence(),
`${t}#+`)}})},k=T=>{let C=d?.at===T?d:null,P=T<n.length;return l(ft,{stop:`${t}[${P?T:"draft"}]`,path:`${t}[${T}]`,after:`${t}\
#+`,what:r,label:`${r}: ${C?.text??n[T]??""}`,draft:C!==null,problem:C?.problem,onHint:_=>{C&&x(T,yi(C.text,C.problem?.span??
null,_))},editor:_=>w(T,"",_),onRemove:C?()=>m(null):h?()=>y(Mo(n,T,null)):void 0,onMove:P&&n.length>1?_=>{y(aa(n,T,_)),
$t(a.sentence(),`${t}[${Math.max(0,Math.min(T+_,n.length-1))}]`)}:void 0,children:l(L0,{text:C?.text??n[T]??"",parsed:C?
null:p[T]??null})})};return l(to,{lead:e.lead,after:n.length<s&&l(no,{stop:`${t}#+`,label:`Add a ${r}`,editor:(T,C)=>w(n.
length,T,C),onBackspace:n.length>0&&h?()=>y(n.slice(0,-1)):void 0,children:n.length===0&&d===null?e.empty:void 0}),children:[
...n.map((T,C)=>k(C)),...d?.at===n.length?[k(n.length)]:[]]})}function ap({path:e,texts:t,over:n,what:o="measure",lead:r,onChange:i,needed:s=!1}){let{document:a}=Fe();return l(fa,{path:e,
texts:t,kind:"measure",what:o,lead:r,over:n,needed:s,empty:t.length===0?o:void 0,onChange:i??(u=>oe(e,u)),editor:u=>l(A0,
{...u,document:a,names:Ss(a.dataset,n)},u.text)})}function _i({path:e,texts:t,over:n,what:o="breakdown",lead:r,onChange:i,
axes:s=!1,most:a}){let{document:u}=Fe();return l(fa,{path:e,texts:t,kind:"key",what:o,lead:r,over:n,empty:o,...a===void 0?
{}:{most:a},onChange:i??(p=>oe(e,p)),editor:p=>l(E0,{...p,document:u,axes:s,names:Ss(u.dataset,n)})})}function fr({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:l(ft,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[l(ae,{name:"plus",size:14}),"more"]})}var R0="rr",N0="ar";function Ps({path:e,properties:t,of:n}){let o=Object.entries(t??{}),r=(s,a,u)=>{let p=o.filter(([d])=>d!==s&&d!==a);oe(e,
Object.fromEntries([...p,[a,u]]))},i=s=>{let a=o.filter(([u])=>u!==s);oe(e,a.length>0?Object.fromEntries(a):void 0)};return l(
to,{lead:"each with",after:l(no,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(s,a)=>l(F0,{of:n,name:s,measure:"",
onDone:(u,p)=>{a(),r(null,u,p)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([s,a],u)=>l(ft,{stop:`${e}\
#${u}`,path:`${e}.${s}`,after:`${e}#+`,what:"property",label:`property ${s}: ${a}`,onRemove:()=>i(s),editor:p=>l(F0,{of:n,
name:s,measure:a,onDone:(d,m)=>{p(),r(s,d,m)}}),children:[l("span",{class:ln,children:l(ee,{value:s,most:40})}),l("span",
{class:yt,children:"="}),l("span",{class:pr,children:l(ee,{value:a,most:40})})]},s))})}function F0({of:e,name:t,measure:n,
onDone:o}){let{document:r}=Fe(),[i,s]=L(t),[a,u]=L(n),[p,d]=L(null),m=async()=>{if(i.trim()===""||a.trim()==="")return d(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:h}=await Xn(Fn(r),"measure",a);h?d(h):o(i.
trim(),a.trim())};return l("form",{class:R0,onSubmit:h=>{h.preventDefault(),m()},children:[l(or,{label:"Name",value:i,onCommit:s,
autofocus:!0}),l(or,{label:`Measure over the events of a ${e}`,value:a,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),p&&l(at,{error:p}),l("div",{class:N0,children:l(Y,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function Lt({path:e,what:t,value:n,choices:o,without:r,onChange:i,onRemove:s,children:a}){let u=i??(d=>oe(e,d===r?void 0:
d)),p=o.find(([d])=>d===n)?.[1]??n;return l(ft,{stop:e,what:t,label:`${t}: ${p}`,onRemove:s,menu:o.map(([d,m])=>({label:m,
checked:d===n,act:()=>u(d)})),children:a??p})}function Eo({path:e,text:t,what:n,lead:o,needed:r=!1,onChange:i}){let{document:s}=Fe(),a=t===void 0||t.trim()==="true",u=i??
(p=>oe(e,p??(r?"true":void 0)));return l(dr,{path:e,what:n,lead:o,text:a?"":t,within:s.where,empty:"any event",byEvent:!0,
onChange:u})}var up="or";var uC=[["required","has to happen"],["optional","may be skipped"]],cC=[["anything","anything"],["nothing","nothing"]],pC=[
["any","any such event"],["first","the first ever only"]];function z0({document:e,error:t,path:n,step:o,first:r}){let i=o.
within??null;return l("div",{class:up,children:[l(Kt,{document:e,error:t,label:"Step",children:[l(Eo,{lead:"An event wit\
h",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),l($e,{word:"counting",children:l(Lt,{path:`${n}\
.first_ever`,what:"which event",value:o.first_ever?"first":"any",choices:pC,onChange:s=>oe(`${n}.first_ever`,s==="first"||
void 0)})}),!r&&l($e,{word:"within",children:l(Qn,{path:`${n}.within`,what:"at most after the step before",value:i,none:"\
any time",usual:lr})}),!r&&l($e,{word:"and not before",children:l(Qn,{path:`${n}.after`,what:"at least after the step be\
fore",value:o.after??null,none:"at once",usual:lr})}),!r&&l($e,{word:"with",children:l(Lt,{path:`${n}.directly`,what:"wh\
at may lie between",value:o.directly?"nothing":"anything",choices:cC,onChange:s=>oe(`${n}.directly`,s==="nothing"||void 0)})}),
l($e,{word:r?"it":"in between; it",children:l(Lt,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional?
"optional":"required",choices:uC,onChange:s=>oe(`${n}.optional`,s==="optional"||void 0)})})]}),l(or,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:s=>oe(`${n}.name`,s.trim()===""?void 0:s)})]})}function B0({path:e,at:t,step:n,after:o,onRemove:r,onMove:i}){let{document:s,error:a}=Fe(),u=la(n.where,gi(Fn(s),[{kind:"\
condition",text:n.where}])[0]??null),p=ji(n.where),d=n.name??p??(n.where.trim()==="true"?"any event":null),m=d??u.map(h=>sa(
h,null)).join(" and ");return l(ft,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${m}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>l(z0,{document:s,error:a,path:e,step:n,first:t===0}),onRemove:r,
onMove:i,onOptional:()=>oe(`${e}.optional`,n.optional?void 0:!0),children:[l("span",{class:d0,children:t+1}),d!=null?l("\
span",{class:ln,children:l(ee,{value:d,most:40,middle:!0})}):u.slice(0,2).map((h,y)=>l("span",{class:p0,children:[y>0&&l(
"span",{class:yt,children:"and"}),l(ia,{part:h,draft:null})]},y)),d===null&&u.length>2&&l("span",{class:yt,children:["an\
d ",u.length-2," more"]}),n.directly&&l("span",{class:yt,children:"directly"}),n.within&&l("span",{class:yt,children:["w\
ithin ",n.within]}),n.after&&l("span",{class:yt,children:["after ",n.after]}),n.optional&&l("span",{class:yt,children:"(\
optional)"})]})}function cp({lead:e,path:t,funnel:n}){let{document:o,sentence:r}=Fe(),i=`${t}.steps`,{steps:s}=n,a=u=>pe({document:mu(o,
i,s.length,{where:u})});return l(to,{lead:e,between:u=>u===1?"how many then":"then",after:l(no,{stop:`${i}#+`,label:"Add\
 a step",editor:(u,p)=>l(rp,{document:o,typed:u,onDone:d=>{p(),a(d)},onCancel:p}),onBackspace:s.length>1?()=>pe({document:ol(
o,i,s.length-1)}):void 0,children:s.length<2?"step":void 0}),children:s.map((u,p)=>l(B0,{path:`${i}[${p}]`,at:p,step:u,after:`${i}\
#+`,onRemove:s.length>1?()=>pe({document:ol(o,i,p)}):void 0,onMove:s.length>1?d=>{pe({document:Jd(o,i,p,p+d)}),$t(r(),`${i}\
[${Math.max(0,Math.min(p+d,s.length-1))}]`)}:void 0}))})}var dC=["property","definition","lookup"];function ma({path:e,what:t,value:n,none:o,kinds:r=dC,fits:i,plain:s=!1,kind:a="\
expression",onChange:u}){let{document:p}=Fe(),[d,m]=L(null),h=x=>{m(null),(u??(w=>oe(e,w)))(x)},y=async x=>{let{problem:w}=await Xn(
Fn(p),a,s?dt(x):x);w?m({text:x,problem:w}):h(x)};return l(ft,{stop:e,what:t,label:`${t}: ${d?.text??n??o}`,draft:d!==null,
problem:d?.problem,onHint:x=>{d&&y(s?x:yi(d.text,d.problem?.span??null,x))},onRemove:d?()=>m(null):n!==null?()=>h(void 0):
void 0,editor:x=>l(eo,{label:t,placeholder:n??o,document:p,kinds:r,...i?{fits:i}:{},onCancel:x,onLeave:x,onName:w=>{x(),
h(s?w.name:w.text)},onText:w=>{x(),y(w)}}),children:d===null&&n===null?o:l(ee,{value:d?.text??n,most:40,middle:!0})})}function I0(e){return On(e).value.value?.actors?.[0]??"actor"}function oo({path:e,value:t}){let{document:n}=Fe(),o=I0(n.
dataset);return l(ma,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:r=>r==="string"||
r==="int64",onChange:r=>oe(e,r===o?void 0:r)})}function pp({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:r,gap:i,properties:s}=t.
sessions;return l(te,{children:[l($e,{word:"of",children:l(oo,{path:`${e}.sessions.per`,value:r})}),l($e,{word:"with gap\
s up to",children:l(Qn,{path:`${e}.sessions.gap`,what:"gap",value:i??null,none:"30m",usual:lr})}),l(Ps,{path:`${e}.sessi\
ons.properties`,properties:s,of:"session"})]})}if("actors"in t)return l(te,{children:[l($e,{word:"by",children:l(oo,{path:`${e}\
.actors.per`,value:t.actors.per})}),l(Ps,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return l(te,{children:[l(cp,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),l($e,{word:"\
within",children:l(Qn,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:Zl})}),l(Ps,{
path:`${e}.flows.properties`,properties:o,of:"flow"})]})}var fC=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function dp({path:e,over:t,allow:n=fC}){
let o=ua(t);return l(Lt,{path:e,what:"rows",value:o,choices:n,onChange:r=>{r!==o&&pe({document:mC(we.value,e,r)})}})}function mC(e,t,n){
let o=Ne(e,t,hC(n,e)),r=Ki(t).slice(0,-1);if(r[0]!=="aggregate")return o;let i=zr(o,r),{having:s,order:a,...u}=i;return Ne(
o,r,{...u,measures:["count()"],by:["time('auto')"]})}function hC(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function mp({document:e,result:t}){let n=e.aggregate??{},{over:o,having:r,limit:i}=n,s=ki(),a=Be(n.by).length>0;return l(
Kt,{document:e,error:t.error,label:"Question: groups and measures",children:[l(ap,{lead:"Show",path:"aggregate.measures",
texts:fp(n.measures),over:o,needed:!0}),l($e,{word:"of",children:l(dp,{path:"aggregate.over",over:o})}),l(pp,{path:"aggr\
egate.over",over:o}),l(Bn,{}),l(_i,{lead:"by",path:"aggregate.by",texts:Be(n.by),over:o,axes:!0}),(r!==void 0||s.has("ag\
gregate.having"))&&l(dr,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:r??
"",names:b0(fp(n.measures),Be(n.by)),onChange:u=>oe("aggregate.having",u)}),i!==void 0&&l($e,{word:"at most",children:l(
xs,{path:"aggregate.limit",what:"limit",value:String(i),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:bs(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>oe("aggregate.limit",void 0)})}),l(
fr,{items:[a&&r===void 0&&{label:"Only some groups (having)",act:()=>s.ask("aggregate.having")},a&&i===void 0&&{label:"A\
t most so many groups",act:()=>oe("aggregate.limit",10)}]})]})}function fp(e){let t=Be(e);return t.length===0?["count()"]:
t}var mO=bs(0,20);function hp(e){return Be(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var V0={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:Ic.
aggregate,chartOf:e=>hp(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;let o=Be(n.by);return t==="li\
ne"&&!hp(e)?{...e,aggregate:{...n,by:["time('auto')",...o]}}:t==="table"&&hp(e)?{...e,aggregate:{...n,by:o.filter(r=>!Ir(
r))}}:e},Sentence:mp,Page:ly};var wn=[V0],ro=[];var K0="tr",q0="nr";function U0(){let{value:e,error:t}=Ln.value,n=e?.[0]?.name;return se(()=>{e||ho()},[]),se(()=>{n!==void 0&&jr(n)},[n]),t?
l(ai,{icon:"warning",title:"The datasets cannot be listed",actions:l(Y,{kind:"outlined",onClick:()=>{ho()},children:"Try\
 again"}),children:t.message}):e&&n===void 0?l(vC,{}):l(ui,{})}function vC(){let e=`curl --data-binary @events.ndjson -H\
 'Content-Type: application/x-ndjson' '${Xt("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return l(
"main",{class:K0,children:[l(ai,{icon:"data",title:"There are no events yet",actions:l(te,{children:[l(Y,{kind:"primary",
icon:"copy",onClick:()=>Wt(e,"The line"),children:"Copy the line"}),l(Y,{kind:"outlined",onClick:()=>{ho()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),l("pre",{class:q0,children:e})]})}function gp(){return l(ai,{icon:"search",title:"\
There is no such page",actions:l(Y,{kind:"primary",onClick:()=>jn(""),children:"To the first dataset"})})}var yp={};Ka(yp,{banner:()=>vp,danger:()=>wC,default:()=>kC,info:()=>bC,text:()=>bp,warning:()=>xC});var vp="pr",bC="dr",
xC="lr",wC="sr",bp="xr",kC={banner:vp,info:bC,warning:xC,danger:wC,text:bp};function j0({kind:e,children:t,actions:n}){return l("div",{class:ye(vp,yp[e]),role:e==="info"?"status":"alert",children:[
l(ae,{name:e==="info"?"info":"warning"}),l("span",{class:bp,children:t}),n]})}var G0="G",J0="cr",Y0="gr",Z0="J",Q0="fr",X0="ur";function ha({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let i=J(null),s=Qt();return pt(()=>{Go();let a=document.activeElement;
return i.current?.showModal(),(i.current?.querySelector("[data-autofocus]")??i.current?.querySelector("h2"))?.focus(),()=>{
a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),l("dialog",{ref:i,class:ye(G0,r&&J0),"aria-labelledby":s,onCancel:a=>{
a.preventDefault(),t()},onClick:a=>{a.target===i.current&&t()},children:[l("div",{class:Y0,children:[l("h2",{id:s,tabIndex:-1,
class:Z0,children:e}),l(Y,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),l("div",{class:Q0,children:n}),
o&&l("div",{class:X0,children:o})]})}var ev="hr",tv="mr",nv="vr",ov="K",rv="br",iv="O";function sv({onClose:e}){let t=Map.groupBy(Zg.value,({group:n})=>n);return l(ha,{title:"Keys",onClose:e,wide:!0,children:[
l("div",{class:ev,children:[...t].map(([n,o])=>l("section",{children:[l("h3",{class:tv,children:n}),l("dl",{class:nv,children:o.
map(({keys:r,label:i})=>l("div",{class:ov,children:[l("dt",{children:i}),l("dd",{children:r.split(" ").map(s=>l("kbd",{class:rv,
children:s},s))})]},r))})]},n))}),l("div",{class:iv,children:[l("label",{children:[l("input",{type:"checkbox",checked:Qg.
value,onChange:n=>Xg(n.currentTarget.checked)})," Single letters are keys"]}),l("label",{children:[l("input",{type:"chec\
kbox",checked:Gl.value,onChange:n=>jg(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function ga(e){let t=Ko(we.value),n=Be(we.value[t]?.by),o=dt(e);n.includes(o)||pe({document:Ne(we.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Ms(e){let t=Ze.value.view===e.name,n=rf(e.name,ku(en.value));n!==null&&ci(n,{label:"Undo",act:Un}),t&&bo.value.
kind!=="view"&&en.value!==""&&Tu(),en.value===""&&jn("")}function lv(){let e="Go to";return[...wn.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Ms(t)})),...ro.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>jn(t.name)}))]}var wp=matchMedia("(prefers-color-scheme: dark)"),av=re(wp.matches),xp=go("theme"),Es=re(xp==="light"||xp==="dark"?xp:"s\
ystem"),Pi=ht(()=>Es.value==="system"?av.value?"dark":"light":Es.value);function ya(e){Es.value=e,yo("theme",e)}function uv(){
wp.addEventListener("change",()=>{av.value=wp.matches}),Ct(()=>{document.documentElement.dataset.theme=Pi.value})}function cv({onClose:e,onHelp:t}){let[n,o]=L(""),r=TC(SC(t),n).slice(0,200);return l(ha,{title:"Find",onClose:e,children:l(
mi,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(i=>({value:i,label:l(ee,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},
onCancel:e})})}function SC(e){let t=en.value===""?[]:On(en.value).value.value?.columns??[];return[...wn.map(n=>({name:n.
label,kind:"page",act:()=>Ms(n)})),...ro.map(n=>({name:n.label,kind:"page",act:()=>jn(n.name)})),...(Ln.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{jr(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>ga(
n)})),...Wr.value?[{name:"Undo",kind:"command",act:Un}]:[],...Kr.value?[{name:"Redo",kind:"command",act:qr}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>of({kind:"json"})},{name:Pi.value==="dark"?"Light":"Dark",kind:"command",act:()=>ya(
Pi.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function TC(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=i=>{let s=i.toLowerCase();if(s.startsWith(n))return 0;let a=s.indexOf(n);return a<0?3:/[a-z0-9]/.
test(s[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:o(i.name)})).filter(({grade:i})=>i<3).sort((i,s)=>i.grade-s.grade).
map(({item:i})=>i)}var pv="P",dv="a",fv="Q",mv="wr",hv="V",kp="W",gv="o",yv="Y",vv="Z",bv="j",xv="_";var Do=re(go("rail")==="folded");function MC(){Do.value=!Do.value,yo("rail",Do.value?"folded":"open")}function kv({onPalette:e,
onHelp:t}){let n=bo.value;return l("nav",{"aria-label":"Pages",class:ye(pv,Do.value&&dv),children:[l("div",{class:fv,children:[
l(DC,{}),!Do.value&&l("span",{class:mv,children:"Sluice"})]}),l("ul",{class:kp,children:wn.map(o=>l(wv,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ze.value.view===o.name,onClick:()=>Ms(o)},o.name))}),ro.length>0&&l(
"div",{class:vv,role:"presentation"}),l("ul",{class:kp,children:ro.map(o=>l(wv,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>jn(o.name)},o.name))}),l("div",{class:bv,children:[l(Y,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),l(EC,{}),l(Y,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
l(Y,{icon:"collapse",label:Do.value?"Widen":"Fold",kind:"quiet",class:xv,onClick:MC})]})]})}function wv({icon:e,label:t,
keys:n,current:o,onClick:r}){let i=Jr(Do.value?`${t}  ${n}`:void 0);return l("li",{children:l("button",{type:"button",class:gv,
"aria-current":o?"page":void 0,"aria-label":Do.value?t:void 0,onClick:r,...i,children:[l(ae,{name:e,size:20}),l("span",{
class:yv,children:t})]})})}function EC(){let e=(t,n)=>({label:n,checked:Es.value===t,act:()=>ya(t)});return l(Yn,{icon:Pi.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function DC(){return l("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:hv,children:[l("rect",{width:"32",height:"32",rx:"7"}),l("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}async function Cv(e){let t=e.trim();if(t.startsWith("{"))return _v(await Wi(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let r=await nl(n[2]),i=tl.find(s=>s===n[1]);return r&&i?{...r,view:i}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?_v(await Wi(o[1].replaceAll("'\\''","'"))):null}function _v(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!cu.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:$C(t),as:null,open:[]}}function $C(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var Tv="ee",Pv="ie";function Mv({children:e}){let[t,n]=L(null);sr([...lv(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Wr.value&&Un()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Kr.value&&
qr()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Zn},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:LC}]),se(()=>{let r=i=>{if(Nc(i.target))return;let s=i.clipboardData?.getData("text/p\
lain")??"";Cv(s).then(a=>{a&&(pe(a),ci("The question was pasted.",{label:"Undo",act:Un}))})};return document.addEventListener(
"paste",r),()=>document.removeEventListener("paste",r)},[]);let o=()=>n(null);return l("div",{class:Tv,children:[l(kv,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),l("div",{class:Pv,children:[Ul.value==="away"&&l(j0,{kind:"warning",actions:l(Y,{small:!0,
kind:"outlined",onClick:Kg,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&l(cv,{onClose:o,onHelp:()=>n("help")}),t==="help"&&l(sv,{onClose:o}),l(Pg,{}),l(
Jf,{})]})}function LC(){let{phase:e}=rn.result.value;e==="running"||e==="estimate"?rn.cancel():Vr.value.length>0&&ll()}var Dv="yr",$v="S";function Av({label:e,choices:t,value:n,onChange:o}){let r=s=>{let a=s.key==="ArrowRight"||s.key==="ArrowDown"?1:s.key===
"ArrowLeft"||s.key==="ArrowUp"?-1:0;if(a===0)return;s.preventDefault();let u=(t.findIndex(d=>d.value===n)+a+t.length)%t.
length,p=t[u];p&&o(p.value),s.currentTarget.children[u]?.focus()},i=t.some(s=>s.value===n)?n:t[0]?.value;return l("div",
{role:"radiogroup","aria-label":e,class:Dv,onKeyDown:r,children:t.map(s=>l("button",{type:"button",role:"radio",class:$v,
"aria-checked":s.value===n,tabIndex:s.value===i?0:-1,onClick:()=>o(s.value),children:[s.icon&&l(ae,{name:s.icon,size:14}),
s.label]},s.value))})}var Lv="kr",Ov="zr",Rv="re",Nv="jr";var ba=ht(()=>nr.value.filter(e=>e.to.dataset===we.value.dataset));function Fv(){return ba.value.length===0?null:l("nav",
{"aria-label":"The way here",class:Lv,children:[ba.value.map((e,t)=>l("span",{class:Ov,children:[l("button",{type:"butto\
n",class:Rv,onClick:()=>{kc(t),pe(e.from)},children:t===0?"all":We(ba.value[t-1]?.label).text}),l(ae,{name:"right",size:12})]},
t)),l("span",{"aria-current":"step",class:Nv,children:We(ba.value.at(-1)?.label).text})]})}var Hv="ae",zv="oe",Bv="Sr",Iv="Br",Vv="Xr";function xa({title:e,label:t,onClose:n,actions:o,wide:r=!1,children:i}){let s=J(null);return se(()=>{let a=document.activeElement;
return()=>{a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),l("aside",{ref:s,class:ye(Hv,r&&zv),"aria-label":t,children:[
l("div",{class:Bv,children:[l("h2",{class:Iv,children:e}),o,l(Y,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
l("div",{class:Vv,children:i})]})}var Kv="Cr",qv="Ir",Uv="te",jv="Ur",Gv="Er",Jv="Lr",Yv="ne",Zv="Mr",Qv="Nr",Xv="Rr",eb="Ar",tb="pe",nb="Dr";var FC=6;function ob({column:e,document:t}){let n=J(null),{values:o,error:r,former:i}=HC(n,e.name,t),s=o?.values.reduce(
(u,{count:p})=>Math.max(u,p),0)??0,a=(u,p)=>{let d=p?`not (${Gi(e.name,u)})`:Gi(e.name,u);hs({document:Ne(t,"where",Ji(t.
where,d))},d)};return l("section",{ref:n,class:Uv,"aria-label":We(e.name).text,"data-former":i,children:[l("div",{class:jv,
children:[l("h3",{class:Gv,children:l(ee,{value:e.name,most:40,middle:!0})}),o&&l("span",{class:Jv,children:[Qe(o.distinct),
" ",o.distinct===1?"value":"values"]}),l(Y,{small:!0,kind:"quiet",label:`Break down by ${We(e.name).text}`,onClick:()=>ga(
e.name),children:"By"})]}),r&&l(at,{error:r}),l("ul",{children:o?.values.map(({value:u,count:p},d)=>l("li",{children:l("\
button",{type:"button",class:Yv,onClick:m=>a(u,m.altKey),children:[l("span",{class:Zv,style:{width:`${s>0?100*p/s:0}%`}}),
l("span",{class:Qv,children:l(ee,{value:u,most:40,middle:!0})}),l("span",{class:Xv,title:wo(p),children:[o.exact?"":"~",
Qe(p)]})]})},d))}),o&&(o.more>0||o.nulls>0)&&l("p",{class:eb,children:[o.more>0&&l("span",{children:[Qe(o.more)," more"]}),
o.nulls>0&&l("button",{type:"button",class:tb,onClick:u=>a(null,u.altKey),children:[l(ee,{value:null})," ",Qe(o.nulls)]})]})]})}
function HC(e,t,n){let[o,r]=L(!1),[i,s]=L({values:null,error:null,former:!1}),a=zC(t,n);return se(()=>{let u=new IntersectionObserver(
([p])=>{p&&r(p.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),se(()=>{if(!o)return;let u=new AbortController;
return s(p=>({...p,former:p.values!==null})),pf(n.dataset,a,u.signal).then(p=>s({values:p,error:null,former:!1}),p=>{qo(
p)||s({values:null,error:An(p),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(a)]),i}function zC(e,t){let{from:n,
to:o,timezone:r,where:i,define:s}=t;return{column:dt(e),limit:FC,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...r===void 0?{}:{timezone:r},...i===void 0?{}:{where:i},...s===void 0?{}:{define:s}}}function rb({onClose:e}){let[t,n]=L(""),o=On(en.value).value.value?.columns,r=(o??[]).filter(({name:i,type:s})=>s!=="tim\
estamp"&&i.toLowerCase().includes(t.trim().toLowerCase()));return l(xa,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[l("div",{class:Kv,children:l("input",{class:qv,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:i=>n(i.currentTarget.value)})}),o?r.map(i=>l(ob,{column:i,document:we.value},i.name)):l(ui,
{}),l("p",{class:nb,children:"Click: only this value. Alt+click: all but this value."})]})}var sb="Hr",lb="Fr";function ub({onClose:e}){let t=we.value,[n,o]=L(()=>JSON.stringify(t,null,2)),[r,i]=L(null);return se(()=>{zt(ab(n).value,
t)||(o(JSON.stringify(t,null,2)),i(null))},[t]),l(xa,{title:"JSON",label:"The document as JSON",onClose:e,actions:l(Y,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Wt(n,"The document")}),children:[l(ca,{class:sb,label:"Document",language:"j\
son",text:n,onText:a=>{o(a);let{value:u,error:p}=ab(a);i(p),u&&pe({document:{...u,dataset:u.dataset||Ze.value.document.dataset}},
"replace")},onRun:Zn}),r!==null&&l("div",{class:lb,children:l(at,{error:{message:r,hint:"the question on the screen is t\
he last that could be read"}})})]})}function ab(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}var cb=new Map([["facets",rb],["json",ub]]);var db="Tr",fb="qr";function _p({title:e,values:t,value:n,onChange:o,free:r=!1,...i}){let s=J(null),[a,u]=L(!1),[p,d]=L(""),m=_t(()=>VC(t,p),
[t,p]),h=()=>{u(!1),d("")},y=x=>{h(),o(x)};return l(te,{children:[l(Y,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:s,
onClick:()=>a?h():u(!0),children:l("span",{class:db,children:l(ee,{value:n,most:32})})}),a&&l(on,{anchor:s.current,onClose:h,
role:"dialog",label:e,children:l("div",{class:fb,children:l(mi,{label:e,text:p,onText:d,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(x=>({value:x,label:l(ee,{value:x}),selected:x===n})),onPick:y,onTake:x=>{r&&
x!==""&&y(x)},onCancel:h})})})]})}function VC(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(i=>i.toLowerCase().
startsWith(n)),r=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...o,...r]}var mb=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function hb(){let e=we.value.compare?.offset,t=mb.find(([,n])=>n===e)?.[0]??`vs ${mn(e??"")} before`;
return l(Yn,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:mb.map(([n,o])=>({label:n,
checked:o===e,act:()=>oe("compare",o===void 0?void 0:{offset:o})})),children:t})}function gb(){return[{label:"Copy link",icon:"share",act:()=>{Pu(Ze.value).then(e=>Wt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>Wt(JSON.stringify(Ze.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>Wt(WC(Ze.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Wt(KC(Ze.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>Wt(qC(Ze.value.document),"The code")}]}function Cp(e){
return`'${e.replaceAll("'","'\\''")}'`}function WC(e){return`sluice query ${Cp(JSON.stringify(e))}`}function KC(e){return`\
curl -H 'Content-Type: application/json' ${Cp(Xt("v1/query"))} \\
  -d ${Cp(JSON.stringify(e))}`}function qC(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var yb=re([]);function vb(){return yb.value.length===0?null:l(Yn,{icon:"save",menuLabel:"Save",items:yb.value,placing:{align:"end"},children:"\
Save"})}var xb="Gr",wb="B";function kb(){let e=rn.result.value,t=e.phase==="running"||e.phase==="estimate";return l("div",{class:xb,children:[l("sp\
an",{role:"status",class:wb,"data-phase":e.phase,children:[e.phase==="exact"&&l(ae,{name:"check",size:14}),e.phase==="er\
ror"&&l(ae,{name:"error",size:14}),jC(e)]}),t&&l(Y,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>rn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&l(Y,{small:!0,kind:"outlined",onClick:Zn,children:"Run again"})]})}
function jC(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${jo(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=kf(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${jo(t.
sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${Qe(t.rows_scanned)} rows`:`${o}, ${n}`}}}var _b=null;function Cb(){return _b??=[...new Set([Cu(),"UTC",...Intl.supportedValuesOf("timeZone")])],_b}var Sb="X",Tb="C",Pb="Jr",Mb="I",Eb="Kr";var Db=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function $b({runs:e}){se(()=>{Ln.value.value||
ho()},[]);let t=Ln.value.value?.map(({name:o})=>o)??[en.value],n=we.value.timezone??"UTC";return l("header",{class:Sb,"a\
ria-label":"The question",children:[l("div",{class:Tb,children:[l(_p,{title:"Dataset",icon:"data",values:t,value:en.value,
onChange:o=>{jr(o)},class:Pb}),l(sy,{}),l(_p,{title:"Time zone",icon:"globe",values:Cb(),value:n,onChange:o=>oe("timezon\
e",o),kind:"quiet",free:!0}),l(hb,{}),l(JC,{})]}),l("div",{class:Mb,children:e&&l(kb,{})}),l("div",{class:Eb,children:[l(
Y,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Wr.value,onClick:Un}),l(Y,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Kr.value,onClick:qr}),l(Yn,{icon:"share",menuLabel:"Share",items:gb(),placing:{align:"end"},children:"Shar\
e"}),l(vb,{})]})]})}function JC(){let e=we.value.sample,t=e===void 0||e===1?void 0:e,n=Db.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return l(Yn,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:Db.map(([o,r])=>({label:o,checked:r===t,act:()=>oe("sample",r)})),children:n})}var Ab="Or",Lb="de",Ob="Pr",Rb="Qr",Nb="Vr",Fb="Wr",Hb="le";function Bb(){let e=wn.find(({name:t})=>t===tf.value)??wn[0];return e?l(ZC,{view:e}):null}function ZC({view:e}){let t=we.
value,n=QC(rn.result.value,t),o=nf.value??e.chartOf(t);se(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · S\
luice`},[e,t.dataset]),sr([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Sp("facets")}]),sr(
[{keys:"/",label:`Sentence: ${Bc}`,group:"View",act:zc}]);let r=s=>{pe({as:s,document:e.choose?e.choose(t,s):t})},i=n.phase===
"running"||n.phase==="estimate";return l(te,{children:[l($b,{runs:e.runs??!0}),l(cg,{busy:i,done:n.done}),l("div",{class:Ab,
children:[l("main",{class:Lb,"data-view":e.name,"data-state":n.phase,"aria-busy":i,children:[l("h1",{class:"spoken",children:e.
label}),l(Fv,{}),l("div",{class:Ob,children:[l("div",{class:Rb,children:l(e.Sentence,{document:t,result:n})}),l("div",{class:Nb,
children:[e.charts.length>1&&l(Av,{label:"Chart",value:o,onChange:r,choices:e.charts.map(({name:s,label:a,icon:u})=>({value:s,
label:a,icon:u}))}),l(Y,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:Tp("facets"),onClick:()=>Sp(
"facets")}),l(Y,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:Tp("json"),onClick:()=>Sp("json")})]})]}),
n.error&&!XC(e,n.error)&&l("div",{class:Fb,children:l(at,{error:n.error})}),l("div",{class:Hb,"data-former":n.former,children:l(
e.Page,{document:t,result:n,as:o})})]}),l(eS,{})]})]})}function QC(e,t){return e.of===null||zb(e.of)===zb(t)?e:{...e,answer:null,
of:null,former:!1}}function zb(e){let t=e.aggregate?.over;return`${Ko(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function Tp(e){return Vr.value.some(t=>t.kind===e)}function Sp(e){pe({open:Tp(e)?Vr.value.filter(t=>t.kind!==e):
[{kind:e}]})}function XC(e,t){return["from","to",...e.errorPlaces??[]].some(n=>rr(t,n)!==null)}function eS(){return l(te,
{children:Vr.value.map((e,t)=>{let n=cb.get(e.kind);return n?l(n,{layer:e,onClose:ll},t):null})})}function Ib(){return l(Mv,{children:l(tS,{})})}function tS(){let e=bo.value;switch(e.kind){case"home":return l(U0,{});case"\
view":return l(Bb,{});case"page":{let t=ro.find(({name:n})=>n===e.page);return t?l(t.Page,{rest:e.rest}):l(gp,{})}case"a\
ctor":case"link":return l(gp,{})}}uv();ey();await yf();Gg();Mg();hd(l(Ib,{}),document.body);
