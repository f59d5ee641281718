var bx=Object.defineProperty;var qa=(e,t)=>{for(var n in t)bx(e,n,{get:t[n],enumerable:!0})};var de,id,Ja,po,Ua,Us,sd,Ks,ld,Ya,ja,ad,Hi=Symbol.for("pv"),js={},Gs=[],xx=/^m(i|n|o|s|text|space)$/,Za=Array.isArray,Qa=Gs.
slice,Vo=Object.assign;function Io(e){e&&e.parentNode&&e.remove()}function ud(e,t,n){var o,r,i,s={},a=arguments.length;for(i in t)
i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:s[i]=t[i];return a>2&&(s.children=a>3?Qa.call(arguments,2):n),Fi(e,
s,o,r,null)}function Fi(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Hi,__v:r||
++id,__i:-1,__u:0};return!r&&de.vnode&&de.vnode(i),i}function te(e){return e.children}function Or(e,t){this.props=e,this.context=t,this.__g=0}function fo(e,t){if(t==null)return e.
__&&fo(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:fo(e)}function wx(e){var t,n=e.__v,o=n.__e,r=[],i=[],s=e.__P;s&&((t=Vo({constructor:Hi},n)).__v=n.__v+1,
de.vnode&&de.vnode(t),Xa(s,t,n,e.__n,s.namespaceURI,32&n.__u?[o]:null,r,o||fo(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,hd(r,t,i),n.__=n.__e=null,t.__e!=o&&cd(t))}function cd(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),cd(e)}function Ga(e){(8&e.__g||(e.__g|=8,po.push(e),Us++))&&Ua==de.debounceRendering||
((Ua=de.debounceRendering)||queueMicrotask)(pd)}function pd(){try{for(var e,t=1;po.length;)po.length>t&&po.sort(sd),e=po.
shift(),t=po.length,8&e.__g&&wx(e)}finally{(Us=po.length)&&(Ua||queueMicrotask)(pd)}}function dd(e,t,n,o,r,i,s,a,u,p,d){
var m,h,y,_,w,x,M=o.__k||Gs,k=t.length;for(u=kx(n,t,M,u,k),m=0;m<k;m++)(y=n.__k[m])!=null&&(h=~y.__i&&M[y.__i]||js,y.__i=
m,x=Xa(e,y,h,r,i,s,a,u,p,d),_=y.__e,(h.ref!=y.ref||8&h.__u)&&(h.ref&&eu(h.ref,null,y,h),y.ref&&d.push(y.ref,y.__c||_,y)),
w=w||_,4&y.__u?(u=fd(y,u,e,!h.__v),h.__e&&(h.__e=null)):typeof y.type=="function"&&x!==void 0?u=x:_&&(u=_.nextSibling),y.
__u&=-21);return n.__e=w,u}function kx(e,t,n,o,r){var i,s,a,u,p,d,m,h,y,_=n.length,w=_,x=0,M=0,k=e.__k=Array(r);for(i=0;i<
r;i++)(s=t[i])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=k[i]=Fi(null,
s):Za(s)?s=k[i]=Fi(te,{children:s}):s.constructor===Hi&&s.__b?s=k[i]=Fi(s.type,s.props,s.key,s.ref,s.__v):k[i]=s,u=i+x,s.
__=e,s.__b=e.__b+1,a=null,~(p=s.__i=_x(s,n,u,w))&&(w--,(a=n[p])&&(a.__u|=2)),a&&a.__v?(s.__u|=16,p==u-1?x--:p==u+1?x++:p!=
u&&(p>u?x--:x++,M=1)):(~p||(r>_?x--:r<_&&x++),typeof s.type!="function"&&(s.__u|=4))):k[i]=null;if(M){for(d=[],m=[],i=0;i<
r;i++)if((s=k[i])&&16&s.__u){for(x=0,h=d.length;x<h;)d[y=x+h>>1]<s.__i?x=y+1:h=y;d[x]=s.__i,m[i]=x+1}for(x=d.length;i--;)
m[i]&&(m[i]==x?x--:k[i].__u|=4)}if(w)for(i=0;i<_;i++)!(a=n[i])||2&a.__u||(a.__e==o&&(o=fo(a)),tu(a,a));return o}function fd(e,t,n,o){
var r,i,s,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=fd(
r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=fo(e))&&!t.parentNode&&(t=null),s=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(s!=a&&(!o&&n.moveBefore&&s.parentNode?n.moveBefore(s,t):n.insertBefore(s,t||null)),t=s;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function _x(e,t,n,o){var r,i=e.key,s=e.type,a=t[n],u=a&&!(2&a.__u);if(a===null&&i==null||u&&i==a.key&&s==a.type)return n;
if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&i==a.key&&s==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&
!(2&a.__u)&&i==a.key&&s==a.type)return r}return-1}function rd(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Ws(e,t,n,o,r){var i,s;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||rd(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||rd(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(s=ja[t]||(ja[t]=
Cx(t)),(e.__a||(e.__a={}))[t]=Ya,i=t!=(t=t.replace(ld,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,s,i):e.removeEventListener(t,s,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Cx(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Ks]==null)t[Ks]=Ya++;else if(t[Ks]<this.__a[e])return;return n(de.event?de.event(t):t)}}}function Xa(e,t,n,o,r,i,s,a,u,p){
var d,m,h,y,_,w,x,M,k,S,T,E,A,B,I,J,V,$,j=t.type;if(t.constructor!==Hi)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&
(t.__u|=u,m=i=[],d.nodeType==8?a=qs(d,i):i.push(d),a=i[0]||a),(d=de.__b)&&d(t);e:if(typeof j=="function"){h=s.length;try{
if(M=t.props,k=(d=j.prototype)&&d.render,S=(d=j.contextType)&&o[d.__c],T=d?S?S.props.value:d.__:o,(y=n.__c)?(t.__c=y,2&y.
__g&&(y.__g|=1)):(k?t.__c=y=new j(M,T):(t.__c=y=new Or(M,T),y.constructor=j,y.render=Tx),S&&S.sub(y),y.state||(y.state={}),
y.__n=o,y.__g|=8,y.__h=[],y.__k=[]),k&&(y.__s||(y.__s=y.state),j.getDerivedStateFromProps&&(y.__s==y.state&&(y.__s=Vo({},
y.__s)),Vo(y.__s,j.getDerivedStateFromProps(M,y.__s)))),_=y.props,w=y.state,y.__v=t,n.__c){if(M!==_&&k&&!j.getDerivedStateFromProps&&
y.componentWillReceiveProps&&y.componentWillReceiveProps(M,T),t.__v==n.__v&&!(8&y.__g)||!(4&y.__g)&&y.shouldComponentUpdate&&
y.shouldComponentUpdate(M,y.__s,T)===!1){t.__v!=n.__v&&(y.props=M,y.state=y.__s,y.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(R){R&&(R.__=t)}),Gs.push.apply(y.__h,y.__k),y.__k=[],y.__h.length&&s.push(y),a=fo(n);break e}y.componentWillUpdate&&
y.componentWillUpdate(M,y.__s,T),k&&y.componentDidUpdate&&y.__h.push(function(){y.componentDidUpdate(_,w,x)})}else k&&!j.
getDerivedStateFromProps&&y.componentWillMount&&y.componentWillMount(),k&&y.componentDidMount&&y.__h.push(y.componentDidMount);
y.context=T,y.props=M,y.__P=e,y.__g&=-5,E=de.__r,A=k?25:0;do y.__g&=-9,E&&E(t),d=y.render(y.props,y.state=y.__s,y.context);while(8&
y.__g&&++A<25);k&&(Gs.push.apply(y.__h,y.__k),y.__k=[]),y.state=y.__s,y.getChildContext&&(o=Vo({},o,y.getChildContext())),
k&&n.__c&&y.getSnapshotBeforeUpdate&&(x=y.getSnapshotBeforeUpdate(_,w)),B=d&&d.type===te&&d.key==null?d.props.children:d,
M.__P&&(d=a,r=(e=M.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(R){R&&tu(R,R)}),n.__k=null),
a=n.__k?fo(n,0):null),a=dd(e,Za(B)?B:[B],t,n,o,r,i,s,a,u,p),M.__P&&(t.__e=null,a=d),t.__u&=-161,m&&m.some(Io),y.__h.length&&
s.push(y),1&y.__g&&(y.__g&=-4)}catch(R){if(s.length=h,t.__v=null,u||i)if(R&&R.then){if(t.__u|=128|u,i){for(~(V=i.indexOf(
a||void 0))||(V=i.length);($=i[V-1])&&$.nodeType==8;)V--;for(;V<i.length;V++)if($=i[V])if(i[V]=null,I){if($==J)break}else{
if($.nodeType!=8)break;$.data.startsWith("$s")&&(J=qs(I=$))}}if(!I){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
I=a}(d=qs(I=t.__c.__z||(t.__c.__z=I)))?(t.__e=I,a=d):t.__e=a,a=a&&a.nextSibling}else i&&i.some(Io);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),R&&R.then||md(t),de.__e(R,t,n)}}else a=t.__e=Sx(n.__e,t,n,o,r,i,s,u,p,e);return(d=de.diffed)&&d(t),a}function qs(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function md(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(md))}function hd(e,t,n){for(var o=0;o<n.length;)eu(n[o++],n[o++],n[o++]);de.__c&&de.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){de.__e(i,r.__v)}})}function Sx(e,t,n,o,r,i,s,a,u,p){var d,m,h,y,
_,w,x,M,k=n.props||js,S=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(d=0;d<i.length;d++)if((_=i[d])&&(T?_.localName==T:_.nodeType==
3)){e=_,i[d]=null;break}}if(!e){if(M=p.ownerDocument||document,!T)return M.createTextNode(S);e=M.createElementNS(r,T,S.is?
S:p),a&&(de.__m&&de.__m(t,i),a=!1),i=null}if(T){if(p=T=="template"&&e.content||e,i=T=="textarea"&&S.defaultValue!=null?null:
i&&Qa.call(p.childNodes),!a&&i)for(k={},d=0;d<e.attributes.length;d++)k[(_=e.attributes[d]).name]=_.value;for(d in k)_=k[d],
d=="dangerouslySetInnerHTML"?h=_:d=="children"||d in S||d=="value"&&"defaultValue"in S||d=="checked"&&"defaultChecked"in
S||Ws(e,d,null,_,r);for(d in S)_=S[d],d=="children"?y=_:d=="dangerouslySetInnerHTML"?m=_:d=="value"?w=_:d=="checked"?x=_:
a&&typeof _!="function"||k[d]===_||Ws(e,d,_,k[d],r);m?(a||h&&(m.__html==h.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(h&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&xx.test(T))&&(r="\
http://www.w3.org/1999/xhtml"),dd(p,Za(y)?y:[y],t,n,o,r,i,s,i?i[0]:n.__k&&fo(n,0),a,u),i&&i.some(Io)),a&&T!="textarea"||
(d="value",T=="progress"&&w==null?e.removeAttribute(d):w==null||w===e[d]&&(T!="progress"||w)||Ws(e,d,w,k[d],r),d="checke\
d",x!=null&&x!=e[d]&&Ws(e,d,x,k[d],r))}else k===S||a&&e.data==S||(e.data=S);return e}function eu(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
de.__e(r,n)}}function tu(e,t,n){var o,r,i,s;if(de.unmount&&de.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||eu(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){de.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(s=
0;s<o.length;s++)o[s]&&tu(o[s],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=qs(o,i=[]))&&(o==
e.__e&&i.some(Io),Io(r),Io(o)),n||Io(e.__e),e.__e=e.__c=e.__=null}function Tx(e,t,n){return this.constructor(e,n)}function gd(e,t){
var n,o,r,i;de.__&&de.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Fi(te,{children:[e]}),
r=[],i=[],Xa(t,t.__k,o||js,js,t.namespaceURI,o?null:t.firstChild?Qa.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),
hd(r,t.__k,i),t.__k.props.children=null}function yd(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){
return r},this.shouldComponentUpdate=function(i){this.props.value!=i.value&&o.forEach(function(s){s.__g|=4,Ga(s)})},this.
sub=function(i){o.add(i);var s=i.componentWillUnmount;i.componentWillUnmount=function(){o.delete(i),s&&s.call(i)}}),n.children}
return t.__c="__cC"+ad++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}de={__e:function(e,t,n,o){for(var r,i,s;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((s=(i=r.constructor)&&i.getDerivedStateFromError)&&
r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),s=1),s&&8&r.__g)return void(r.
__g|=2)}catch(a){e=a}}throw Us=0,e}},id=0,Ja=function(e){return e!=null&&e.constructor===Hi},Or.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Vo({},this.state)),typeof e=="function"&&(e=e(Vo({},n),this.props)),e&&(Vo(
n,e),this.__v&&(t&&this.__k.push(t),Ga(this)))},Or.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Ga(this))},Or.prototype.render=te,po=[],Us=0,sd=function(e,t){return e.__v.__b-t.__v.__b},Ks=Symbol(),ld=/(PointerCapture)$|Capture$/i,
Ya=0,ja={},ad=0;var mo,ze,nu,vd,ou=Object.is,Js=0,Pd=[],ru=[],Ke=de,bd=Ke.__b,xd=Ke.__r,wd=Ke.diffed,kd=Ke.__c,_d=Ke.unmount,Cd=Ke.__;function Rr(e,t){
Ke.__h&&Ke.__h(ze,e,Js||t),Js=0;var n=ze.__H||(ze.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function O(e){
return Js=1,Px(Ed,e)}function Px(e,t,n){var o=Rr(mo++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ed(void 0,t),function(i){var s=(o.
__N||o.__)[0],a=o.t(s,i);ou(s,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=ze,!ze.__f)){ze.__f=!0;var r=ze.shouldComponentUpdate;
ze.shouldComponentUpdate=function(i,s,a){var u=this.__H;if(!u)return!0;var p=!1,d=this.props!=i;if(u.__.some(function(h){
h.__N&&(p=!0,ou(h.__[0],h.__N[0])||(d=!0))}),r){var m=r.call(this,i,s,a);return p?m||d:m}return!p||d}}return o.__}function oe(e,t){
var n=Rr(mo++,3);!Ke.__s&&su(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ze.__H.__h.push(n))}function pt(e,t){var n=Rr(mo++,4);!Ke.
__s&&su(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ze.__h.push(n))}function G(e){return Js=5,_t(function(){return{current:e}},[])}function _t(e,t){var n=Rr(mo++,7);return su(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Md(e){var t=ze.context[e.__c],n=Rr(mo++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(ze)),t.props.value):e.__}function Qt(){var e=Rr(mo++,11);if(!e.__){for(var t=ze.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function Mx(){var e;do{for(;e=ru.shift();)try{zi(e)}catch(n){Ke.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Pd.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(zi),t.__h.some(iu),t.__h=[]}catch(n){t.__h=[],Ke.__e(n,e.__v)}}}while(ru.
length)}Ke.__b=function(e){ze=null,bd&&bd(e)},Ke.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Cd&&Cd(e,t)},Ke.
__r=function(e){xd&&xd(e),mo=0;var t=(ze=e.__c).__H;t&&(nu==ze?ze.__h=[]:(t.__h.some(zi),t.__h.some(iu),mo=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),nu=ze},Ke.diffed=function(e){wd&&wd(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Td(Pd.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),nu=ze=null},Ke.__c=function(e,t){t.some(
function(n){try{n.__h.some(zi),n.__h=n.__h.filter(function(o){return!o.__||iu(o)})}catch(o){n.__h=[function(){throw o}]}}),
kd&&kd(e,t)},Ke.unmount=function(e){_d&&_d(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Td(ru.push(r))}else zi(r)}catch(i){t=i}}),o.
__H=void 0,t&&Ke.__e(t,o.__v))};var Sd=typeof requestAnimationFrame=="function";function Ex(e){var t,n=function(){clearTimeout(
o),Sd&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Sd&&(t=requestAnimationFrame(n))}function Td(e){e!=1&&vd==
Ke.requestAnimationFrame||((vd=Ke.requestAnimationFrame)||Ex)(Mx)}function zi(e){var t=ze,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),ze=t}function iu(e){var t=ze;e.__c=e.__(),ze=t}function su(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!ou(n,e[o])})}function Ed(e,t){return typeof t=="function"?t(e):t}var Dx=Symbol.for("preact-signals");function Xs(){if(qn>1)qn--;else{var e,t=!1;for((function(){var r=Zs;for(Zs=void 0;r!==
void 0;){var i=r.S;if(i.v===r.v)for(var s=i.t;s!==void 0;s=s.x)s.i===r.i&&(s.i=i.i);r=r.o}})();Ii!==void 0;){var n=Ii;for(Ii=
void 0,Ys++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ad(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Ys=0,qn--,
t)throw e}}function au(e){if(qn>0)return e();lu=++Ax,qn++;try{return e()}finally{Xs()}}var Bi,Re=void 0;function Vi(e){var t=Re,
n=Bi;Re=void 0,Bi=void 0;try{return e()}finally{Re=t,Bi=n}}var Ii=void 0,qn=0,Ys=0,Ax=0,lu=0,Zs=void 0,Qs=0;function Dd(e){
if(Re!==void 0){var t=e.n;if(t===void 0||t.t!==Re)return t={i:0,S:e,p:Re.s,n:void 0,t:Re,e:void 0,x:void 0,r:t},Re.s!==void 0&&
(Re.s.n=t),Re.s=t,e.n=t,32&Re.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Re.s,t.n=void 0,Re.s.n=t,Re.s=t),t}}function Je(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}Je.prototype.brand=Dx;Je.prototype.h=function(){return!0};Je.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Vi(function(){var o;(o=t.W)==null||o.call(t)}))};
Je.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Vi(function(){var r;(r=t.Z)==null||r.call(t)}))}};Je.prototype.subscribe=
function(e){var t=this;return Ct(function(){var n=t.value;Vi(function(){return e(n)})},{name:"sub"})};Je.prototype.valueOf=
function(){return this.value};Je.prototype.toString=function(){return this.value+""};Je.prototype.toJSON=function(){return this.
value};Je.prototype.peek=function(){var e=this;return Vi(function(){return e.value})};Object.defineProperty(Je.prototype,
"value",{get:function(){var e=Dd(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ys>100)
throw new Error("Cycle detected");(function(n){qn!==0&&Ys===0&&n.l!==lu&&(n.l=lu,Zs={S:n,v:n.v,i:n.i,o:Zs})})(this),this.
v=e,this.i++,Qs++,qn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Xs()}}}});function ie(e,t){return new Je(e,
t)}function Ad(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function $d(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ld(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Wo(e,t){Je.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Qs-1,this.
f=4}Wo.prototype=new Je;Wo.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Qs))return!0;if(this.g=Qs,this.f|=1,this.i>0&&!Ad(this))return this.f&=-2,!0;var e=Re;try{$d(this),Re=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Re=e,Ld(
this),this.f&=-2,!0};Wo.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
Je.prototype.S.call(this,e)};Wo.prototype.U=function(e){if(this.t!==void 0&&(Je.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Wo.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Wo.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Dd(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ht(e,t){
return new Wo(e,t)}function Od(e){var t=e.j;if(e.j=void 0,typeof t=="function"){qn++;var n=Re;Re=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,uu(e),o}finally{Re=n,Xs()}}}function uu(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Od(e)}function $x(e){if(Re!==this)throw new Error("Out-of-order effect");Ld(this),Re=e,this.f&=-2;try{8&this.f&&uu(this)}finally{
Xs()}}function Nr(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Bi&&Bi.push(this)}
Nr.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Nr.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Od(this),
$d(this),qn++;var e=Re;return Re=this,$x.bind(this,e)};Nr.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ii,Ii=this)};
Nr.prototype.d=function(){this.f|=8,1&this.f||uu(this)};Nr.prototype.dispose=function(){this.d()};function Ct(e,t){var n=new Nr(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Rd,tl,el,Lx=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Nd=[];Ct(function(){Rd=this.N})();function Fr(e,t){de[e]=t.bind(null,de[e]||function(){})}function Wi(e){if(el){var t=el;
el=void 0,t()}el=e&&e.S()}function Fd(e){var t=this,n=e.data,o=Rx(n);o.name="ReactiveDom",o.value=n;var r=_t(function(){
for(var a=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var p=ht(function(){var y=o.value.value;return y===0?0:y===!0?
"":y||""}),d=ht(function(){return!Array.isArray(p.value)&&!Ja(p.value)}),m=Ct(function(){if(this.N=Hd,d.value){var y=p.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=y)}}),h=t.__$u.d;return t.__$u.d=function(){m(),h.call(this)},
[d,p]},[]),i=r[0],s=r[1];return i.value?s.peek():s.value}Fd.displayName="ReactiveTextNode";Object.defineProperties(Je.prototype,
{constructor:{configurable:!0,value:ud(te,null).constructor},type:{configurable:!0,value:Fd},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Fr("__b",function(e,t){if(Wi(),tl=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof Je&&(n||(t.__np=
n={}),n[r]=i,o[r]=i.peek())}}e(t)});Fr("__r",function(e,t){if(e(t),t.type!==te){Wi();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,i){var s;return Ct(function(){s=this},{name:i}),s.c=r,s})((function(r){return function(){var i;
Lx&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),tl=o,Wi(n)}});Fr("__e",function(e,t,n,o){Wi(),tl=void 0,e(t,n,o)});Fr("diffed",function(e,t){Wi(),tl=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var s in i){var a=i[s];a===void 0||o&&s in o||
(a.d(),i[s]=void 0)}if(o){i||(i={},n.U=i);for(var u in o){var p=i[u],d=o[u];p===void 0?(p=Ox(n,u,d,r),i[u]=p):p.o(d,r)}}}
e(t)});function Ox(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=ie(n);return{o:function(s,a){i.value=s,o=a},d:Ct(
function(){this.N=Hd;var s=i.value.value;o[t]!==s&&(o[t]=s,r?e[t]=s:s!=null&&(s!==!1||t[4]==="-")?e.setAttribute(t,s):e.
removeAttribute(t))})}}Fr("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;
for(var r in o){var i=o[r];i&&i.d()}}}var s=t.__np;if(s){var a=t.props;for(var u in s)a[u]=s[u]}t.__np=void 0}else{var p=t.
__c;if(p){p.__$f|=8;var d=p.__$u;d&&(p.__$u=void 0,d.d())}}e(t)});Fr("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});
Or.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||
4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function Rx(e,t){return _t(function(){return ie(e,t)},[])}var Nx=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Fx(){au(function(){for(var e;e=Nd.shift();)Rd.call(e)})}function Hd(){Nd.push(this)===1&&(de.requestAnimationFrame||
Nx)(Fx)}var cu=new URL("../../",import.meta.url);function Xt(e){return new URL(e,cu).href}function zd(e){return e.startsWith(cu.
pathname)?e.slice(cu.pathname.length):e.replace(/^\//,"")}var pu=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],nl=["explore","funnel",
"retention","paths","sessions","difference","live"];function Ko(e){return pu.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function Be(e){return e==null?[]:typeof e=="string"?[e]:e}var Id=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Vd(e,t){
let n=e.split("/").filter(u=>u!=="").map(Hx),[o,r,i]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(Id.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let s=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&i!==void 0)return{kind:"actor",dataset:s,actor:i};let a=nl.find(u=>u===r)??"explore";return{kind:"view",dataset:s,
view:a,fragment:t}}function Hx(e){try{return decodeURIComponent(e)}catch{return e}}function Wd(e,t){return`${zx(e)}/${t}`}function zx(e){let t=Id.has(e)||e.startsWith("~")||e===""?`~${e}`:e;return encodeURIComponent(t)}async function Kd(e){let t=[
`q=${await Bd(e.document)}`];return e.as!==null&&t.push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Bd(
e.open)}`),t.join("&")}async function ol(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Ki(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let r=t.get("open"),i=r===null?[]:await Ki(r);return{document:o,
as:t.get("as"),open:Array.isArray(i)?i.filter(Bx):[]}}function Bx(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function Bd(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await qd(t,new CompressionStream("defl\
ate-raw")),o="";for(let r of n)o+=String.fromCharCode(r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function Ki(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await qd(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var Ix=4<<20;async function qd(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let r=[],i=0,s=t.readable.getReader();for(;;){let{done:p,value:d}=await s.read();
if(p)break;if(r.push(d),i+=d.length,i>Ix)throw new Error("the link unpacks to too much")}let a=new Uint8Array(i),u=0;for(let p of r)
a.set(p,u),u+=p.length;return a}var Ud={before:[],after:[]};function du(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function jd(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Gd(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Hr=/([^.[\]]+)|\[(\d+)\]/gy;function qi(e){let t=[];for(Hr.lastIndex=0;Hr.lastIndex<e.length;){e[Hr.lastIndex]==="."&&
Hr.lastIndex++;let n=Hr.lastIndex,o=Hr.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Jd(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Ui(e){return typeof e=="\
string"?qi(e):e}function zr(e,t){let n=e;for(let o of Ui(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Ne(e,t,n){return fu(e,Ui(t),n)}function fu(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o==
"number"){let a=Array.isArray(e)?[...e]:e==null?[]:[e],u=fu(a[o],r,n);return u===void 0?a.splice(o,1):a[o]=u,a}let i=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),s=fu(i.get(o),r,n);return s===void 0?i.delete(o):i.set(o,s),Object.fromEntries(
i)}function mu(e,t){let n=zr(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function hu(e,t,n,o){let r=mu(e,Ui(t));return r.
splice(n,0,o),Ne(e,t,r)}function rl(e,t,n){let o=mu(e,Ui(t));return o.splice(n,1),Ne(e,t,o.length>0?o:void 0)}function Yd(e,t,n,o){
let r=mu(e,Ui(t));if(n<0||n>=r.length)return e;let[i]=r.splice(n,1);return r.splice(Math.max(0,Math.min(o,r.length)),0,i),
Ne(e,t,r)}function zt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&zt(e[o],t[o]))}function ji(e){return`'${e.replaceAll("'","''")}'`}var Zd="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",Vx=new RegExp(`^${Zd}(\\.${Zd}\
)*$`,"u"),Wx=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function dt(e){return Vx.test(e)&&!Wx.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Br(e){
return`event = ${ji(e)}`}var Kx=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Gi(e){let t=e===void 0?null:Kx.exec(e);return t?
t[1].replaceAll("''","'"):null}function Ji(e,t){let n=dt(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${ji(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>ji(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Yi(e,t){return e===
void 0||e.trim()===""?t:`${Qd(e)} and ${Qd(t)}`}function Qd(e){return/\bor\b/i.test(e)?`(${e})`:e}var qx=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function gu(e){
let t=qx.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Ux(e){let t=e[Ko(e)];return Be(
t?.by).find(n=>!Ir(n))??null}function Ir(e){return/^\s*(time|bins)\s*\(/i.test(e)}function ef(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:jx(e.document),as:e.as}},i=n[t],s=gu(e.document),a=Ux(e.document);
if(i){let m=Xd({...s,...i.document},a);return{state:{view:t,document:m,as:i.as,open:[]},waiting:r,said:null}}let u=Gx(t)?
Gi(s.where):null;u!==null&&delete s.where;let p=Xd({...s,...yu(t,u,o)},a),d=u===null?null:`The filter ${Br(u)} became ${Jx(
t)}.`;return{state:{view:t,document:p,as:null,open:[]},waiting:r,said:d}}function jx(e){let t=Ko(e);return e[t]===void 0?
{}:{[t]:e[t]}}function Gx(e){return e==="funnel"||e==="retention"||e==="paths"}function Jx(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function yu(e,t,n){let[o,r]=n.events,i=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===r?o:r].filter(Yx).map(Zx),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":Br(i),return:"true",period:"day"}};case"paths":return{paths:i===void 0?{}:{start:Br(i)}};case"di\
fference":return{difference:{selection:i===void 0?"true":Br(i)}}}}function Yx(e){return e!==void 0}function Zx(e){return{
where:Br(e)}}function Xd(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=Be(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(Ir),t]}}}var vu={view:"explore",document:{dataset:""},as:null,open:[]},Ye=ie(vu),fn=ie(Ud),tf=ie({state:vu,how:"load"}),il={},sl=!1,
Ze=Ye,ll=tf,we=ht(()=>Ye.value.document),nf=ht(()=>Ye.value.view),of=ht(()=>Ye.value.as),Vr=ht(()=>Ye.value.open),en=ht(
()=>Ye.value.document.dataset),Wr=ht(()=>fn.value.before.length>0),Kr=ht(()=>fn.value.after.length>0);function pe(e,t="p\
ush"){let n={...Ye.value,...e};zt(n,Ye.value)||((t==="push"||!sl)&&(fn.value=du(fn.value,Ye.value)),sl=t==="replace",xu(
n,t))}function re(e,t,n="push"){pe({document:Ne(Ye.value.document,e,t)},n)}function rf(e){pe({open:[...Ye.value.open,e]})}
function al(){pe({open:Ye.value.open.slice(0,-1)})}function sf(e,t){let n=ef(Ye.value,e,il,t);return il=n.waiting,pe(n.state),
n.said}function Un(){lf(jd(fn.value,Ye.value))}function qr(){lf(Gd(fn.value,Ye.value))}function lf(e){e&&(fn.value=e.stack,sl=!1,
xu(e.value,"push"))}function bu(e){zt(e,Ye.value)||(Ye.value!==vu&&(fn.value=du(fn.value,Ye.value)),sl=!1,xu(e,"load"))}
function xu(e,t){Ye.value=e,tf.value={state:e,how:t}}function af(){return{undo:fn.value,waiting:il}}function uf(e){fn.value=
e.undo,il=e.waiting}var gt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function ul(){return new gt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function cl(e,t=0){let n=wu(e)&&wu(
e.error)?e.error:null;if(!n)return new gt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new gt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:Qx(n.span),status:t})}
function Qx(e){if(!wu(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function wu(e){return e!==null&&typeof e=="object"}function Ur(e,t){let n=new TextEncoder().encode(e),o=r=>new TextDecoder().
decode(n.subarray(0,r)).length;return{start:o(t.start),end:o(t.end)}}async function An(e,t={}){let n=await pl(e,t);if(n.status!==204)return await cf(n)}async function pl(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await Xx(Xt(e),n);
if(!o.ok)throw cl(await cf(o).catch(()=>null),o.status);return o}async function Xx(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:ul()}}async function cf(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new gt({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function qo(e){return e instanceof DOMException&&
e.name==="AbortError"}function $n(e){return e instanceof gt?e:new gt({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var dl=ie({value:null,error:null}),ku=new Map,Ln=dl;async function ho(){try{let e=await An("v1/datasets");dl.value={value:e.
datasets,error:null}}catch(e){dl.value={value:dl.value.value,error:$n(e)}}}function On(e){let t=ku.get(e);return t||(t=ie(
{value:null,error:null}),ku.set(e,t),ew(e)),t}async function ew(e){let t=ku.get(e);if(!(!t||e===""))try{t.value={value:await An(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:$n(n)}}}async function pf(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await An(
i,{signal:o})).values}async function df(e,t,n){return An(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var fl=new Map;function _u(e){return fl.has(e)||mf(e),fl.get(e)??{events:[]}}async function mf(e){if(e==="")return{events:[]};
fl.set(e,{events:[]});let n={events:(await pf(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return fl.set(e,n),n}var ff=864e5;
async function Cu(e,t){let n=t==="explore"?null:mf(e);Ln.value.value||await ho();let o=Ln.value.value?.find(({name:a})=>a===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*ff,i=o!==void 0&&Date.parse(o.from)<Date.now()-31*ff,s=n?await n:_u(e);return{
dataset:e,...r&&i?{from:"now-30d"}:{},timezone:Su(),...yu(t,null,s)}}function Su(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var ml="sluice.";function go(e){return Zi(()=>localStorage.getItem(ml+e))}function yo(e,t){Zi(()=>localStorage.setItem(ml+
e,t))}function hf(e){let t=Zi(()=>sessionStorage.getItem(ml+e));return t===null?null:Zi(()=>JSON.parse(t))}function gf(e,t){
Zi(()=>sessionStorage.setItem(ml+e,JSON.stringify(t)))}function Zi(e){try{return e()}catch{return null}}var Uo=ie({kind:"home"}),bo=Uo,vo=Promise.resolve(),yf=0;async function vf(){let e=hf("undo");e?.undo&&Array.isArray(e.undo.
before)&&uf(e),addEventListener("popstate",()=>{Tu()}),addEventListener("pagehide",()=>gf("undo",af())),await Tu(),Ct(()=>{
let{state:t,how:n}=ll.value;n!=="load"&&(vo=vo.then(()=>hl(t,n)))})}function jn(e,t=""){history.pushState(null,"",Xt(e)+
(t===""?"":`#${t}`)),Tu()}function Pu(e=Ze.value){Uo.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
vo=vo.then(()=>hl(e,"push"))}async function Mu(e){return`${Xt(Wd(e.document.dataset,e.view))}#${await Kd(e)}`}async function hl(e,t){
let n=await Mu(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Uo.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Tu(){let e=++yf,t=Vd(zd(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Uo.value=t;return}let n=await ol(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Cu(t.dataset,t.view);e===yf&&(bu({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Uo.value=t,n||(vo=vo.then(
()=>hl(Ze.value,"replace"))))}async function jr(e){let{view:t,document:n}=Ze.value,o=await Cu(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){bu(r),Uo.value={kind:"view",dataset:e,view:t,fragment:""},vo=vo.then(()=>hl(r,"repla\
ce"));return}pe(r),Uo.value.kind!=="view"&&Pu()}var xo={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},bf={text:xo.other,kind:"other"},tw=new Set(Object.
values(xo)),nw=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function ow(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function mn(e){return e.toWellFormed().replace(nw,ow).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function We(e){
if(e==null)return{text:xo.null,kind:"null"};if(e==="")return{text:xo.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>We(n).text).join(", "),kind:"value"};let t=mn(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:tw.has(t)?`"${t}"`:t,kind:"value"}}var rw=new Intl.Segmenter("en",{granularity:"grapheme"});function xf(e){return Array.
from(rw.segment(e),t=>t.segment)}function Eu(e,t){if(e.length<=t)return e;let n=xf(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function wf(e,t){if(e.length<=t)return e;let n=xf(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var iw=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function gl(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Gr(e,t){return e<0?"−"+t:t}function wo(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Gr(e,gl(n)+(o===void 0?"":`.${o}`))}
function Qe(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Gr(e,sw(t));if(t>=9995e11)return Gr(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=iw.find(([r])=>Number((t/r).toPrecision(3))>=1);return Gr(e,Number(t/
n).toPrecision(3)+" "+o)}function sw(e){return Number.isInteger(e)?gl(String(e)):e>=1e3?gl(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function jo(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Gr(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return Gr(e,`${gl(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function kf(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?
n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}var Du=[[86400,"d"],[3600,"h"],[60,"min"]];function Qi(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Qi(-e)}`;
if(e<59.95)return lw(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Du.findIndex(
([p])=>t>=p),[o,r]=Du[n],i=Math.floor(t/o),[s,a]=Du[n+1]??[1,"s"],u=Math.round((t-i*o)/s);return u===0?`${i}${" "}${r}`:
`${i}${" "}${r} ${u}${" "}${a}`}function lw(e){return e===0?`0${" "}s`:e<999e-6?`${Au(e*1e6)}${" "}µs`:e<.9995?
`${Au(e*1e3)}${" "}ms`:`${Au(e)}${" "}s`}function Au(e){return String(Number(e.toPrecision(e>=100?3:2)))}function _f(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Qi(e/1e3)}var aw={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Cf=new Map;function Sf(e,t){let n=`${t} ${e}`,o=Cf.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...aw[t],timeZone:e,hourCycle:"h23"}),Cf.set(n,o)),o}function $u(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function St(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):$u(t)?Sf(t,n).format(o):`${Sf("UTC",n).format(o)} UTC`}function Tf(e,t=Date.now()){return e==="UTC"||!$u(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function Pf(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:$u(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),r=i=>o.get(i)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function Xi(e,t,n){return t>=300*86400?St(e,n,"year"):t>=28*86400?St(e,n,"month"):t>=.9*86400?
St(e,n,"day"):t>=60?St(e,n,"minute"):St(e,n,"second")}function es(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Rn(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${wo(e)} ms`:Qi(e/1e3);case"seconds":return n?`${wo(e)} s`:Qi(e);case"bytes":return n?`${wo(e)} B`:
kf(e);case"share":return n?`${wo(e*100)} %`:jo(e);case"none":return n?wo(e):Qe(e)}}function ts(e){return e.type==="int64"||
e.type==="float64"}function Mf(e,t,n){return typeof e=="number"&&ts(t)?{text:Rn(e,es(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:St(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:We(e)}var Lu={};qa(Lu,{default:()=>fw,empty:()=>pw,null:()=>cw,other:()=>dw,value:()=>uw});var uw="se",cw="xe",pw="ce",dw="ge",
fw={value:uw,null:cw,empty:pw,other:dw};var mw=Symbol.for("pv"),hw=0;function l(e,t,n,o,r,i){t||(t={});var s,a,u=t;if("ref"in u&&typeof e!="function")for(a in u={},t)a=="ref"?s=t[a]:u[a]=t[a];
var p={type:e,props:u,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:mw,__v:--hw,__i:-1,__u:0};return(r||
i)&&(p.__source=r,p.__self=i),de.vnode&&de.vnode(p),p}function ee({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??We(e),i=o?wf(r.text,n):Eu(r.text,n);return l("bdi",{class:Lu[r.
kind],title:i===r.text?void 0:Eu(r.text,2e3),children:i})}function ye(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var gw={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
den":"true",focusable:"false",children:l("path",{d:gw[e]})})}var Ef=8;function yw(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-Ef,o)),i=Math.min(o,Math.ceil((e+t)/n)+Ef);return{
first:r,end:i,before:r*n,after:(o-i)*n}}function yl(e,t,n){let[o,r]=O({scroll:0,height:600});return oe(()=>{let i=e.current;
if(!i)return;let s=()=>{let u=Math.floor(i.scrollTop/t)*t;r(p=>p.scroll===u&&p.height===i.clientHeight?p:{scroll:u,height:i.
clientHeight})};s();let a=new ResizeObserver(s);return a.observe(i),i.addEventListener("scroll",s,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",s)}},[t]),yw(o.scroll,o.height,t,n)}function Df(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Af(e,t,n,o,r=0){let{row:i,column:s}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,p=new Map([["ArrowDown",{row:a?n-
1:i+1,column:s}],["ArrowUp",{row:a?0:i-1,column:s}],["ArrowRight",{row:i,column:a?o-1:s+1}],["ArrowLeft",{row:i,column:a?
0:s-1}],["PageDown",{row:i+10,column:s}],["PageUp",{row:i-10,column:s}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:o-1}]]).get(e.key);return!p||n<=r||o===0?null:{row:Math.max(r,Math.min(p.row,n-1)),column:Math.max(0,Math.min(p.
column,o-1))}}var $f="U",Lf="fe",Ou="d",Of="u",Rf="E",Nf="i",Ff="l",vl="ue",Ru="L",Nu="r",Hf="h",Fu="he",zf="m",Bf="me",If="ve";function Vf(e){let{columns:t,rows:n,summary:o=[]}=e,r=G(null),i=Qt(),s=Df(),a=yl(r,s,n.length),[u,p]=O(null),[d,m]=O(new Map),
h=t.map(({key:w,width:x})=>{let M=d.get(w);return M===void 0?x??"minmax(80px, max-content)":`${M}px`}).join(" ")+" minma\
x(0, 1fr)",y=w=>{let x=Af(w,u,n.length+o.length,t.length,e.onSort?-1:0);if(x){w.preventDefault(),p(x),bw(r.current,x,s);
return}let M=u?[...n,...o][u.row]:void 0,k=u?t[u.column]:void 0;if(u?.row===-1&&k&&(w.key==="Enter"||w.key===" ")){w.preventDefault(),
k.sortable!==!1&&e.onSort?.(Wf(k,e.sort??null));return}let S=r.current?.querySelector('[data-cursor="true"]');(w.key==="\
Enter"||w.key===".")&&M!==void 0&&k&&S&&w.target===r.current&&(w.preventDefault(),w.stopPropagation(),(e.onMenu??e.onCell)?.(
M,k,S))},_=(w,x,M)=>l(xw,{id:i,row:w,at:x,columns:t,cursor:u?.row===x?u.column:-1,onCursor:p,summary:M,last:x===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},M?`summary ${x}`:x);return l("div",{ref:r,class:$f,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${i}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:y,onFocus:w=>{w.target===r.current&&!u&&p({row:0,column:0})},children:l("div",{class:Lf,role:"\
presentation",style:{gridTemplateColumns:h},children:[l("div",{role:"row","aria-rowindex":1,class:ye(Ou,Of),children:t.map(
(w,x)=>l(ww,{id:`${i}--1-${x}`,column:w,cursor:u?.row===-1&&u.column===x,sort:e.sort??null,onSort:e.onSort,onWidth:M=>m(
new Map(d).set(w.key,M))},w.key))}),a.before>0&&l("div",{role:"presentation",class:Bf,style:{height:`${a.before}px`}}),n.
slice(a.first,a.end).map((w,x)=>_(w,a.first+x,!1)),a.after>0&&l("div",{role:"presentation",class:If,style:{height:`${a.after}\
px`}}),o.map((w,x)=>_(w,n.length+x,!0))]})})}function bw(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function xw({id:e,row:t,at:n,columns:o,cursor:r,onCursor:i,
summary:s,last:a,onMenu:u,onCell:p}){return l("div",{role:"row","aria-rowindex":n+2,class:ye(Ou,s&&zf,a&&Rf),children:o.
map((d,m)=>l("div",{id:`${e}-${n}-${m}`,role:"gridcell","aria-colindex":m+1,"data-cursor":m===r,class:ye(Nf,d.number&&Ru,
m===r&&Fu),onPointerDown:()=>i({row:n,column:m}),onClick:p&&(h=>p(t,d,h.currentTarget)),onContextMenu:u&&(h=>{h.preventDefault(),
u(t,d,h.currentTarget)}),children:l("span",{class:vl,children:d.cell(t,n)})},d.key))})}function Wf(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function ww({id:e,column:t,
cursor:n,sort:o,onSort:r,onWidth:i}){let s=o?.key===t.key?o.descending?"descending":"ascending":"none",a=p=>{let d=p.currentTarget,
m=d.parentElement.getBoundingClientRect().width-p.clientX;d.setPointerCapture(p.pointerId),d.onpointermove=h=>i(Math.max(
48,Math.round(m+h.clientX))),d.onpointerup=()=>{d.onpointermove=null}},u=r!==void 0&&t.sortable!==!1;return l("div",{id:e,
role:"columnheader","aria-sort":u?s:void 0,"data-cursor":n,class:ye(Ff,t.number&&Ru,n&&Fu),children:[u?l("button",{type:"\
button",tabIndex:-1,class:Nu,onClick:()=>r(Wf(t,o)),children:[l("span",{class:vl,children:t.head}),s!=="none"&&l(ae,{name:s===
"descending"?"sortDown":"sortUp",size:12})]}):l("span",{class:Nu,children:l("span",{class:vl,children:t.head})}),l("span",
{class:Hf,onPointerDown:a})]})}function bl(e,t){let n=Be(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((s,a)=>a),r=o.slice(0,Math.min(
n,e.columns.length)),i=r.find(s=>e.columns[s]?.name==="time"&&e.columns[s]?.type==="timestamp")??-1;return{time:i,keys:r.
filter(s=>s!==i),measures:o.slice(r.length).filter(s=>ts(e.columns[s]))}}function qf(e,t,n){let o=new Map;for(let a of e.
rows){let u=Kf(a[t.time]);u!==null&&o.set(u,0)}let r=[...o.keys()].sort((a,u)=>a-u);r.forEach((a,u)=>o.set(a,u));let i=new Map;
for(let a of e.rows){let u=Kf(a[t.time]);if(u===null)continue;let p=t.keys.map(y=>a[y]),d=JSON.stringify(p),m=i.get(d);m||
i.set(d,m={keys:p,values:new Array(r.length).fill(null)});let h=a[n];m.values[o.get(u)]=typeof h=="number"?h:null}let s=[
...i.values()].map(a=>({...a,total:a.values.reduce((u,p)=>u+(p??0),0)}));return{times:r,series:s.sort((a,u)=>u.total-a.total)}}
function Kf(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function os(e){let t=e.slice(
1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function xl({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:i}){let s=_t(()=>_w(e,t,n),[e,n]),a=_t(()=>e.rows.map(p=>({
cells:p,kind:"group"})),[e]),u=_t(()=>kw(e),[e]);return l(Vf,{label:"Answer",columns:s,rows:a,summary:u,...o===void 0?{}:
{sort:o},...r?{onSort:r}:{},...i?{onCell:(p,d,m)=>i(p.cells,d.key,m)}:{}})}function kw(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function _w(e,t,n){let o=bl(
e,t),r=o.time<0?0:os([...new Set(e.rows.map(s=>Date.parse(String(s[o.time]))/1e3))].sort((s,a)=>s-a)),i=new Set([o.time,
...o.keys]);return e.columns.map((s,a)=>({key:s.name,head:l(ee,{value:s.name,most:48}),number:ts(s)&&!i.has(a),cell:u=>u.
kind!=="group"&&i.has(a)?a===0?l(ee,{shown:Cw(u.kind)}):null:a===o.time?Xi(String(u.cells[a]),r,n):l(Sw,{value:u.cells[a],
column:s,zone:n})}))}function Cw(e){return e==="other"?bf:{text:xo.total,kind:"other"}}function Sw({value:e,column:t,zone:n}){
let o=Mf(e,t,n);return typeof e=="number"?l("span",{title:Rn(e,es(t.name),!0),children:o.text}):l(ee,{shown:o,most:64,middle:!0})}function wl(e,t,n={}){let{side:o="bottom",align:r="start",gap:i=4}=n;e.style.maxHeight="";let{width:s,height:a}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,p=document.documentElement.clientHeight;if(o==="right"){let w=t.right+i+s<=u-8;jf(
e,w?t.right+i:t.left-i-s,Uf(t.top,a,p));return}let d=p-8-t.bottom-i,m=t.top-i-8,h=o==="bottom"?a<=d||d>=m:!(a<=m||m>=d),
y=Math.max(h?d:m,64),_=r==="start"?t.left:r==="end"?t.right-s:t.left+(t.width-s)/2;a>y&&(e.style.maxHeight=`${y}px`),jf(
e,Uf(_,s,u),h?t.bottom+i:t.top-i-Math.min(a,y))}function Uf(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function jf(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Gf="be";var zu=ie(null),Hu,Mw=500;function Jf(e,t,n){clearTimeout(Hu),Hu=setTimeout(()=>{e.isConnected&&(zu.value={anchor:e,text:t})},
n)}function Go(){clearTimeout(Hu),zu.value=null}function Jr(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Jf(
t.currentTarget,e,Mw)},onPointerLeave:Go,onPointerDown:Go,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Jf(n,e,0)},onBlur:Go}:{}}function Yf(){let e=G(null),t=zu.value;return pt(()=>{!e.current||!t||(e.current.showPopover(),
wl(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?l("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Gf,children:t.text}):null}var Bu={};qa(Bu,{button:()=>Iu,danger:()=>Aw,default:()=>Lw,iconOnly:()=>Vu,outlined:()=>Ew,primary:()=>Dw,quiet:()=>$w,
small:()=>Wu});var Iu="e",Ew="we",Dw="v",Aw="ye",Vu="M",$w="N",Wu="R",Lw={button:Iu,outlined:Ew,primary:Dw,danger:Aw,iconOnly:Vu,
quiet:$w,small:Wu};function Q(e){let{children:t,icon:n,after:o,label:r,keys:i,kind:s="plain",small:a=!1}=e,u=t==null,p=Jr(u||i?[r,i].filter(
Boolean).join("  "):void 0);return l("button",{ref:e.buttonRef??null,type:e.type??"button",...p,class:ye(Iu,s!=="plain"&&
Bu[s],u&&Vu,a&&Wu,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&l(ae,{name:n}),t,o&&l(ae,{name:o,size:12})]})}var Zf="ke",Qf="ze",Xf="je",em="Se",tm="Be",nm="Xe";function om({title:e,summary:t,actions:n,table:o,announced:r="",onKey:i,legend:s,children:a}){let[u,p]=O(!1),d=Qt();return l(
"figure",{class:Zf,"aria-labelledby":d,children:[l("div",{class:Qf,children:[l("h2",{class:Xf,children:e}),l("div",{class:em,
children:[n,l(Q,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>p(
!u)})]})]}),l("figcaption",{id:d,class:"spoken",children:t}),u?l("div",{class:nm,children:o}):l(te,{children:[l("div",{class:tm,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:h=>{if(!(h.ctrlKey||h.metaKey||h.altKey)){
if(h.key==="t"||h.key==="T")p(!0);else if(!i?.(h))return;h.preventDefault(),h.stopPropagation()}},children:a}),s]}),l("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var Ku=new Map,rm=7;function im(e,t){let n=JSON.stringify([e,t??null]),o=Ku.get(n);return o===void 0&&(o=[...Ku.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,Ku.set(n,o)),o}function kl(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/rm)%4]}function _l(e){return`--series-${e%rm+1}`}var sm=ie(0),lm=sm;new MutationObserver(()=>{sm.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Zr(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var am="Ce",um="Ie",cm="Ue",pm="s",dm="Ee",fm="Le",mm="Me";var Nw=12;function hm({rows:e,all:t,hidden:n,onHidden:o,text:r}){let[i,s]=O(""),a=d=>d.keys.map(m=>We(m).text).join(", "),
u=i===""?e:e.filter(d=>a(d).toLowerCase().includes(i.toLowerCase())),p=(d,m)=>{let h=e.filter(w=>w.key!==d.key).map(w=>w.
key),y=!n.has(d.key)&&h.every(w=>n.has(w));if(!m)return o(y?new Set:new Set(h));let _=new Set(n);_.delete(d.key)||_.add(
d.key),o(_)};return l("div",{class:am,children:[e.length>=Nw&&l("input",{class:um,"aria-label":"Find in legend",placeholder:"\
find in legend",value:i,onInput:d=>s(d.currentTarget.value)}),l("div",{class:cm,children:u.map(d=>l("button",{type:"butt\
on",class:pm,"aria-pressed":!n.has(d.key),onClick:m=>p(d,m.ctrlKey||m.metaKey),children:[l("svg",{width:"16",height:"8",
"aria-hidden":"true",children:l("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":kl(d.color).join(
" "),style:{stroke:`var(${_l(d.color)})`}})}),l("span",{class:dm,children:l(ee,{value:d.keys.length===1?d.keys[0]:d.keys,
most:48,middle:!0})}),l("span",{class:fm,children:d.last===null?"–":r(d.last)})]},d.key))}),t>e.length&&l("p",{class:mm,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var Fw="uplot",Hw="u-hz",zw="u-vt",Bw="u-title",Iw="u-wrap",Vw="u-under",Ww="u-over",Kw="u-axis",Qo="u-off",qw="u-select",
Uw="u-cursor-x",jw="u-cursor-y",Gw="u-cursor-pt",Jw="u-legend",Yw="u-live",Zw="u-inline",Qw="u-series",Xw="u-marker",gm="\
u-label",e1="u-value",is="width",ss="height";var ym="bottom",Qr="left",qu="right",ac="#000",vm=ac+"0",Uu="mousemove",bm="mousedown",ju="mouseup",xm="mouseenter",wm="\
mouseleave",km="dblclick",t1="resize",n1="scroll",_m="change",Ml="dppxchange",uc="--",ii=typeof window<"u",Qu=ii?document:
null,ei=ii?window:null,o1=ii?navigator:null,ve,Cl;function Xu(){let e=devicePixelRatio;ve!=e&&(ve=e,Cl&&tc(_m,Cl,Xu),Cl=
matchMedia(`(min-resolution: ${ve-.001}dppx) and (max-resolution: ${ve+.001}dppx)`),Xo(_m,Cl,Xu),ei.dispatchEvent(new CustomEvent(
Ml)))}function Bt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function ec(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function De(e,t,n){e.style[t]=n+"px"}function gn(e,t,n,o){let r=Qu.createElement(e);return t!=null&&Bt(r,
t),n?.insertBefore(r,o),r}function tn(e,t){return gn("div",e,t)}var Cm=new WeakMap;function Nn(e,t,n,o,r){let i="transla\
te("+t+"px,"+n+"px)",s=Cm.get(e);i!=s&&(e.style.transform=i,Cm.set(e,i),t<0||n<0||t>o||n>r?Bt(e,Qo):ec(e,Qo))}var Sm=new WeakMap;
function Tm(e,t,n){let o=t+n,r=Sm.get(e);o!=r&&(Sm.set(e,o),e.style.background=t,e.style.borderColor=n)}var Pm=new WeakMap;
function Mm(e,t,n,o){let r=t+""+n,i=Pm.get(e);r!=i&&(Pm.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var cc={passive:!0},r1={...cc,capture:!0};function Xo(e,t,n,o){t.addEventListener(
e,n,o?r1:cc)}function tc(e,t,n,o){t.removeEventListener(e,n,cc)}ii&&Xu();function yn(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let i=o<=2147483647;for(;o-n>1;)r=i?n+o>>1:It((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function nh(e){return(n,o,r)=>{
let i=-1,s=-1;for(let a=o;a<=r;a++)if(e(n[a])){i=a;break}for(let a=r;a>=o;a--)if(e(n[a])){s=a;break}return[i,s]}}var oh=e=>e!=
null,rh=e=>e!=null&&e>0,Al=nh(oh),i1=nh(rh);function s1(e,t,n,o=0,r=!1){let i=r?i1:Al,s=r?rh:oh;[t,n]=i(e,t,n);let a=e[t],
u=e[t];if(t>-1)if(o==1)a=e[t],u=e[n];else if(o==-1)a=e[n],u=e[t];else for(let p=t;p<=n;p++){let d=e[p];s(d)&&(d<a?a=d:d>
u&&(u=d))}return[a??Ce,u??-Ce]}function $l(e,t,n,o){let r=Am(e),i=Am(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let s=n==10?
Gn:ih,a=r==1?It:nn,u=i==1?nn:It,p=a(s(et(e))),d=u(s(et(t))),m=ti(n,p),h=ti(n,d);return n==10&&(p<0&&(m=Se(m,-p)),d<0&&(h=
Se(h,-d))),o||n==2?(e=m*r,t=h*i):(e=uh(e,m),t=Ll(t,h)),[e,t]}function pc(e,t,n,o){let r=$l(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var dc=.1,Em={mode:3,pad:dc},as={pad:0,soft:null,mode:0},l1={min:as,max:as};function El(e,t,n,o){return Ol(
n)?Dm(e,t,n):(as.pad=n,as.soft=o?0:null,as.mode=o?3:0,Dm(e,t,l1))}function he(e,t){return e??t}function a1(e,t,n){for(t=
he(t,0),n=he(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Dm(e,t,n){let o=n.min,r=n.max,i=he(o.pad,
0),s=he(r.pad,0),a=he(o.hard,-Ce),u=he(r.hard,Ce),p=he(o.soft,Ce),d=he(r.soft,-Ce),m=he(o.mode,0),h=he(r.mode,0),y=t-e,_=Gn(
y),w=Pt(et(e),et(t)),x=Gn(w),M=et(x-_);(y<1e-24||M>10)&&(y=0,(e==0||t==0)&&(y=1e-24,m==2&&p!=Ce&&(i=0),h==2&&d!=-Ce&&(s=
0)));let k=y||w||1e3,S=Gn(k),T=ti(10,It(S)),E=k*(y==0?e==0?.1:1:i),A=Se(uh(e-E,T/10),24),B=e>=p&&(m==1||m==3&&A<=p||m==2&&
A>=p)?p:Ce,I=Pt(a,A<B&&e>=B?B:vn(B,A)),J=k*(y==0?t==0?.1:1:s),V=Se(Ll(t+J,T/10),24),$=t<=d&&(h==1||h==3&&V>=d||h==2&&V<=
d)?d:-Ce,j=vn(u,V>$&&t<=$?$:Pt($,V));return I==j&&I==0&&(j=100),[I,j]}var u1=new Intl.NumberFormat(ii?o1.language:"en-US"),
fc=e=>u1.format(e),Vt=Math,Pl=Vt.PI,et=Vt.abs,It=Vt.floor,Xe=Vt.round,nn=Vt.ceil,vn=Vt.min,Pt=Vt.max,ti=Vt.pow,Am=Vt.sign,
Gn=Vt.log10,ih=Vt.log2,c1=(e,t=1)=>Vt.sinh(e)*t,Gu=(e,t=1)=>Vt.asinh(e/t),Ce=1/0;function $m(e){return(Gn((e^e>>31)-(e>>
31))|0)+1}function nc(e,t,n){return vn(Pt(e,t),n)}function sh(e){return typeof e=="function"}function ue(e){return sh(e)?
e:()=>e}var p1=()=>{},lh=e=>e,ah=(e,t)=>t,d1=e=>null,Lm=e=>!0,Om=(e,t)=>e==t,f1=/\.\d*?(?=9{6,}|0{6,})/gm,er=e=>{if(ph(e)||
Co.has(e))return e;let t=`${e}`,n=t.match(f1);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.
split("e");return+`${er(r)}e${i}`}return Se(e,o)};function Yo(e,t){return er(Se(er(e/t))*t)}function Ll(e,t){return er(nn(
er(e/t))*t)}function uh(e,t){return er(It(er(e/t))*t)}function Se(e,t=0){if(ph(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return Xe(o)/n}var Co=new Map;function ch(e){return((""+e).split(".")[1]||"").length}function cs(e,t,n,o){let r=[],i=o.map(
ch);for(let s=t;s<n;s++){let a=et(s),u=Se(ti(e,s),a);for(let p=0;p<o.length;p++){let d=e==10?+`${o[p]}e${s}`:o[p]*u,m=(s>=
0?0:a)+(s>=i[p]?0:i[p]),h=e==10?d:Se(d,m);r.push(h),Co.set(h,m)}}return r}var us={},mc=[],ni=[null,null],_o=Array.isArray,
ph=Number.isInteger,m1=e=>e===void 0;function Rm(e){return typeof e=="string"}function Ol(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function h1(e){return e!=null&&typeof e=="object"}var g1=Object.getPrototypeOf(
Uint8Array),dh="__proto__";function oi(e,t=Ol){let n;if(_o(e)){let o=e.find(r=>r!=null);if(_o(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=oi(e[r],t)}else n=e.slice()}else if(e instanceof g1)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=dh&&(n[o]=oi(e[o],t))}else n=e;return n}function Ue(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=dh&&(Ol(e[r])?Ue(e[r],oi(o[r])):e[r]=oi(o[r]))}return e}var y1=0,v1=1,b1=2;function x1(e,t,n){for(let o=0,r,i=-1;o<t.
length;o++){let s=t[o];if(s>i){for(r=s-1;r>=0&&e[r]==null;)e[r--]=null;for(r=s+1;r<n&&e[r]==null;)e[i=r++]=null}}}function w1(e,t){
if(C1(e)){let s=e[0].slice();for(let a=1;a<e.length;a++)s.push(...e[a].slice(1));return S1(s[0])||(s=_1(s)),s}let n=new Set;
for(let s=0;s<e.length;s++){let u=e[s][0],p=u.length;for(let d=0;d<p;d++)n.add(u[d])}let o=[Array.from(n).sort((s,a)=>s-
a)],r=o[0].length,i=new Map;for(let s=0;s<r;s++)i.set(o[0][s],s);for(let s=0;s<e.length;s++){let a=e[s],u=a[0];for(let p=1;p<
a.length;p++){let d=a[p],m=Array(r).fill(void 0),h=t?t[s][p]:v1,y=[];for(let _=0;_<d.length;_++){let w=d[_],x=i.get(u[_]);
w===null?h!=y1&&(m[x]=w,h==b1&&y.push(x)):m[x]=w}x1(m,y,r),o.push(m)}}return o}var k1=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function _1(e){let t=e[0],n=t.length,o=Array(n);for(let i=0;i<o.length;i++)o[i]=i;o.sort(
(i,s)=>t[i]-t[s]);let r=[];for(let i=0;i<e.length;i++){let s=e[i],a=Array(n);for(let u=0;u<n;u++)a[u]=s[o[u]];r.push(a)}
return r}function C1(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let i=0;i<n;i++)if(r[i]!=t[i])return!1}}return!0}function S1(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let i=Pt(1,It((r-o+1)/t));for(let s=e[o],a=o+i;a<=
r;a+=i){let u=e[a];if(u!=null){if(u<=s)return!1;s=u}}return!0}var fh=["January","February","March","April","May","June",
"July","August","September","October","November","December"],mh=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function hh(e){return e.slice(0,3)}var T1=mh.map(hh),P1=fh.map(hh),M1={MMMM:fh,MMM:P1,WWWW:mh,WWW:T1};function rs(e){
return(e<10?"0":"")+e}function E1(e){return(e<10?"00":e<100?"0":"")+e}var D1={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>rs(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>rs(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>rs(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>rs(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>rs(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>E1(e.getMilliseconds())};function hc(e,t){t=t||M1;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?D1[r[1]]:r[0]);return i=>{let s="";for(let a=0;a<n.length;a++)s+=typeof n[a]=="string"?n[a]:n[a](
i,t);return s}}var A1=new Intl.DateTimeFormat().resolvedOptions().timeZone;function $1(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==A1?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var gh=e=>e%1==0,Dl=[1,2,2.5,5],L1=cs(10,-32,0,Dl),yh=cs(10,0,32,Dl),O1=yh.filter(gh),Zo=L1.concat(
yh),gc=`
`,vh="{YYYY}",Nm=gc+vh,bh="{M}/{D}",ls=gc+bh,Sl=ls+"/{YY}",xh="{aa}",R1="{h}:{mm}",Xr=R1+xh,Fm=gc+Xr,Hm=":{ss}",xe=null;
function wh(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,i=r*30,s=r*365,u=(e==1?cs(10,0,3,Dl).filter(gh):cs(10,-3,0,Dl)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*
3,i*4,i*6,s,s*2,s*5,s*10,s*25,s*50,s*100]),p=[[s,vh,xe,xe,xe,xe,xe,xe,1],[r*28,"{MMM}",Nm,xe,xe,xe,xe,xe,1],[r,bh,Nm,xe,
xe,xe,xe,xe,1],[o,"{h}"+xh,Sl,xe,ls,xe,xe,xe,1],[n,Xr,Sl,xe,ls,xe,xe,xe,1],[t,Hm,Sl+" "+Xr,xe,ls+" "+Xr,xe,Fm,xe,1],[e,Hm+
".{fff}",Sl+" "+Xr,xe,ls+" "+Xr,xe,Fm,xe,1]];function d(m){return(h,y,_,w,x,M)=>{let k=[],S=x>=s,T=x>=i&&x<s,E=m(_),A=Se(
E*e,3),B=Ju(E.getFullYear(),S?0:E.getMonth(),T||S?1:E.getDate()),I=Se(B*e,3);if(T||S){let J=T?x/i:0,V=S?x/s:0,$=A==I?A:Se(
Ju(B.getFullYear()+V,B.getMonth()+J,1)*e,3),j=new Date(Xe($/e)),R=j.getFullYear(),Z=j.getMonth();for(let U=0;$<=w;U++){let ce=Ju(
R+V*U,Z+J*U,1),q=ce-m(Se(ce*e,3));$=Se((+ce+q)*e,3),$<=w&&k.push($)}}else{let J=x>=r?r:x,V=It(_)-It(A),$=I+V+Ll(A-I,J);k.
push($);let j=m($),R=j.getHours()+j.getMinutes()/n+j.getSeconds()/o,Z=x/o,U=h.axes[y]._space,ce=M/U;for(;$=Se($+x,e==1?0:
3),!($>w);)if(Z>1){let q=It(Se(R+Z,6))%24,fe=m($).getHours()-q;fe>1&&(fe=-1),$-=fe*o,R=(R+Z)%24;let ke=k[k.length-1];Se(
($-ke)/x,3)*ce>=.7&&k.push($)}else k.push($)}return k}}return[u,p,d]}var[N1,F1,H1]=wh(1),[z1,B1,I1]=wh(.001);cs(2,-53,53,
[1]);function zm(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function Bm(e,t){return(n,o,r,i,s)=>{
let a=t.find(_=>s>=_[0])||t[t.length-1],u,p,d,m,h,y;return o.map(_=>{let w=e(_),x=w.getFullYear(),M=w.getMonth(),k=w.getDate(),
S=w.getHours(),T=w.getMinutes(),E=w.getSeconds(),A=x!=u&&a[2]||M!=p&&a[3]||k!=d&&a[4]||S!=m&&a[5]||T!=h&&a[6]||E!=y&&a[7]||
a[1];return u=x,p=M,d=k,m=S,h=T,y=E,A(w)})}}function V1(e,t){let n=hc(t);return(o,r,i,s,a)=>r.map(u=>n(e(u)))}function Ju(e,t,n){
return new Date(e,t,n)}function Im(e,t){return t(e)}var W1="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Vm(e,t){return(n,o,r,i)=>i==
null?uc:t(e(o))}function K1(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}
function q1(e,t){return e.series[t].fill(e,t)}var U1={show:!0,live:!0,isolate:!1,mount:p1,markers:{show:!0,width:2,stroke:K1,
fill:q1,dash:"solid"},idx:null,idxs:null,values:[]};function j1(e,t){let n=e.cursor.points,o=tn(),r=n.size(e,t);De(o,is,
r),De(o,ss,r);let i=r/-2;De(o,"marginLeft",i),De(o,"marginTop",i);let s=n.width(e,t,r);return s&&De(o,"borderWidth",s),o}
function G1(e,t){let n=e.series[t].points;return n._fill||n._stroke}function J1(e,t){let n=e.series[t].points;return n._stroke||
n._fill}function Y1(e,t){return e.series[t].points.size}var Yu=[0,0];function Z1(e,t,n){return Yu[0]=t,Yu[1]=n,Yu}function Tl(e,t,n,o=!0){
return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function Zu(e,t,n,o=!0){return r=>{(!o||r.target==t)&&n(r)}}var Q1={show:!0,
x:!0,y:!0,lock:!1,move:Z1,points:{one:!1,show:j1,size:Y1,width:0,stroke:J1,fill:G1},bind:{mousedown:Tl,mouseup:Tl,click:Tl,
dblclick:Tl,mousemove:Zu,mouseleave:Zu,mouseenter:Zu},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),
t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},
left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},kh={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},yc=Ue({},kh,
{filter:ah}),_h=Ue({},yc,{size:10}),Ch=Ue({},kh,{show:!1}),vc='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helve\
tica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',
Sh="bold "+vc,Th=1.5,Wm={show:!0,scale:"x",stroke:ac,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Sh,
side:2,grid:yc,ticks:_h,border:Ch,font:vc,lineGap:Th,rotate:0},X1="Value",ek="Time",Km={show:!0,scale:"x",auto:!1,sorted:1,
min:Ce,max:-Ce,idxs:[]};function tk(e,t,n,o,r){return t.map(i=>i==null?"":fc(i))}function nk(e,t,n,o,r,i,s){let a=[],u=Co.
get(r)||0;n=s?n:Se(Ll(n,r),u);for(let p=n;p<=o;p=Se(p+r,u))a.push(Object.is(p,-0)?0:p);return a}function oc(e,t,n,o,r,i,s){
let a=[],u=e.scales[e.axes[t].scale].log,p=u==10?Gn:ih,d=It(p(n));r=ti(u,d),u==10&&(r=Zo[yn(r,Zo)]);let m=n,h=r*u;u==10&&
(h=Zo[yn(h,Zo)]);do a.push(m),m=m+r,u==10&&!Co.has(m)&&(m=Se(m,Co.get(r))),m>=h&&(r=m,h=r*u,u==10&&(h=Zo[yn(h,Zo)]));while(m<=
o);return a}function ok(e,t,n,o,r,i,s){let u=e.scales[e.axes[t].scale].asinh,p=o>u?oc(e,t,Pt(u,n),o,r):[u],d=o>=0&&n<=0?
[0]:[];return(n<-u?oc(e,t,Pt(u,-o),-n,r):[u]).reverse().map(h=>-h).concat(d,p)}var Ph=/./,rk=/[12357]/,ik=/[125]/,qm=/1/,
rc=(e,t,n,o)=>e.map((r,i)=>t==4&&r==0||i%o==0&&n.test(r.toExponential()[r<0?1:0])?r:null);function sk(e,t,n,o,r){let i=e.
axes[n],s=i.scale,a=e.scales[s],u=e.valToPos,p=i._space,d=u(10,s),m=u(9,s)-d>=p?Ph:u(7,s)-d>=p?rk:u(5,s)-d>=p?ik:qm;if(m==
qm){let h=et(u(1,s)-d);if(h<p)return rc(t.slice().reverse(),a.distr,m,nn(p/h)).reverse()}return rc(t,a.distr,m,1)}function lk(e,t,n,o,r){
let i=e.axes[n],s=i.scale,a=i._space,u=e.valToPos,p=et(u(1,s)-u(2,s));return p<a?rc(t.slice().reverse(),3,Ph,nn(a/p)).reverse():
t}function ak(e,t,n,o){return o==null?uc:t==null?"":fc(t)}var Um={show:!0,scale:"y",stroke:ac,space:30,gap:5,alignTo:1,size:50,
labelGap:0,labelSize:30,labelFont:Sh,side:3,grid:yc,ticks:_h,border:Ch,font:vc,lineGap:Th,rotate:0};function uk(e,t){let n=3+
(e||1)*2;return Se(n*t,3)}function ck(e,t){let{scale:n,idxs:o}=e.series[0],r=e._data[0],i=e.valToPos(r[o[0]],n,!0),s=e.valToPos(
r[o[1]],n,!0),a=et(s-i),u=e.series[t],p=a/(u.points.space*ve);return o[1]-o[0]<=p}var jm={scale:null,auto:!0,sorted:0,min:Ce,
max:-Ce},Mh=(e,t,n,o,r)=>r,Gm={show:!0,auto:!0,sorted:0,gaps:Mh,alpha:1,facets:[Ue({},jm,{scale:"x"}),Ue({},jm,{scale:"y"})]},
Jm={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Mh,alpha:1,points:{show:ck,filter:null},values:null,min:Ce,max:-Ce,
idxs:[],path:null,clip:null};function pk(e,t,n,o,r){return n/10}var Eh={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,
max:null,dir:1,ori:0},dk=Ue({},Eh,{time:!1,ori:1}),Ym={};function Dh(e,t){let n=Ym[e];return n||(n={key:e,plots:[],sub(o){
n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=o)},pub(o,r,i,s,a,u,p){for(let d=0;d<n.plots.length;d++)n.plots[d]!=
r&&n.plots[d].pub(o,r,i,s,a,u,p)}},e!=null&&(Ym[e]=n)),n}var ri=1,ic=2;function tr(e,t,n){let o=e.mode,r=e.series[t],i=o==
2?e._data[t]:e._data,s=e.scales,a=e.bbox,u=i[0],p=o==2?i[1]:i[t],d=o==2?s[r.facets[0].scale]:s[e.series[0].scale],m=o==2?
s[r.facets[1].scale]:s[r.scale],h=a.left,y=a.top,_=a.width,w=a.height,x=e.valToPosH,M=e.valToPosV;return d.ori==0?n(r,u,
p,d,m,x,M,h,y,_,w,Nl,si,Hl,$h,Oh):n(r,u,p,d,m,M,x,y,h,w,_,Fl,li,wc,Lh,Rh)}function bc(e,t){let n=0,o=0,r=he(e.bands,mc);
for(let i=0;i<r.length;i++){let s=r[i];s.series[0]==t?n=s.dir:s.series[1]==t&&(s.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?
1:o==3?2:0]}function fk(e,t,n,o,r){let i=e.mode,s=e.series[t],a=i==2?s.facets[1].scale:s.scale,u=e.scales[a];return r==-1?
u.min:r==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function Jn(e,t,n,o,r,i){return tr(e,t,(s,a,u,p,d,m,h,y,_,w,x)=>{let M=s.
pxRound,k=p.dir*(p.ori==0?1:-1),S=p.ori==0?si:li,T,E;k==1?(T=n,E=o):(T=o,E=n);let A=M(m(a[T],p,w,y)),B=M(h(u[T],d,x,_)),
I=M(m(a[E],p,w,y)),J=M(h(i==1?d.max:d.min,d,x,_)),V=new Path2D(r);return S(V,I,J),S(V,A,J),S(V,A,B),V})}function Rl(e,t,n,o,r,i){
let s=null;if(e.length>0){s=new Path2D;let a=t==0?Hl:wc,u=n;for(let m=0;m<e.length;m++){let h=e[m];if(h[1]>h[0]){let y=h[0]-
u;y>0&&a(s,u,o,y,o+i),u=h[1]}}let p=n+r-u,d=10;p>0&&a(s,u,o-d/2,p,o+i+d)}return s}function mk(e,t,n){let o=e[e.length-1];
o&&o[0]==t?o[1]=n:e.push([t,n])}function xc(e,t,n,o,r,i,s){let a=[],u=e.length;for(let p=r==1?n:o;p>=n&&p<=o;p+=r)if(t[p]===
null){let m=p,h=p;if(r==1)for(;++p<=o&&t[p]===null;)h=p;else for(;--p>=n&&t[p]===null;)h=p;let y=i(e[m]),_=h==m?y:i(e[h]),
w=m-r;y=s<=0&&w>=0&&w<u?i(e[w]):y;let M=h+r;_=s>=0&&M>=0&&M<u?i(e[M]):_,_>=y&&a.push([y,_])}return a}function Zm(e){return e==
0?lh:e==1?Xe:t=>Yo(t,e)}function Ah(e){let t=e==0?Nl:Fl,n=e==0?(r,i,s,a,u,p)=>{r.arcTo(i,s,a,u,p)}:(r,i,s,a,u,p)=>{r.arcTo(
s,i,u,a,p)},o=e==0?(r,i,s,a,u)=>{r.rect(i,s,a,u)}:(r,i,s,a,u)=>{r.rect(s,i,u,a)};return(r,i,s,a,u,p=0,d=0)=>{p==0&&d==0?
o(r,i,s,a,u):(p=vn(p,a/2,u/2),d=vn(d,a/2,u/2),t(r,i+p,s),n(r,i+a,s,i+a,s+u,p),n(r,i+a,s+u,i,s+u,d),n(r,i,s+u,i,s,d),n(r,
i,s,i+a,s,p),r.closePath())}}var Nl=(e,t,n)=>{e.moveTo(t,n)},Fl=(e,t,n)=>{e.moveTo(n,t)},si=(e,t,n)=>{e.lineTo(t,n)},li=(e,t,n)=>{
e.lineTo(n,t)},Hl=Ah(0),wc=Ah(1),$h=(e,t,n,o,r,i)=>{e.arc(t,n,o,r,i)},Lh=(e,t,n,o,r,i)=>{e.arc(n,t,o,r,i)},Oh=(e,t,n,o,r,i,s)=>{
e.bezierCurveTo(t,n,o,r,i,s)},Rh=(e,t,n,o,r,i,s)=>{e.bezierCurveTo(n,t,r,o,s,i)};function Nh(e){return(t,n,o,r,i)=>tr(t,
n,(s,a,u,p,d,m,h,y,_,w,x)=>{let{pxRound:M,points:k}=s,S,T;p.ori==0?(S=Nl,T=$h):(S=Fl,T=Lh);let E=Se(k.width*ve,3),A=(k.size-
k.width)/2*ve,B=Se(A*2,3),I=new Path2D,J=new Path2D,{left:V,top:$,width:j,height:R}=t.bbox;Hl(J,V-B,$-B,j+B*2,R+B*2);let Z=U=>{
if(u[U]!=null){let ce=M(m(a[U],p,w,y)),q=M(h(u[U],d,x,_));S(I,ce+A,q),T(I,ce,q,A,0,Pl*2)}};if(i)i.forEach(Z);else for(let U=o;U<=
r;U++)Z(U);return{stroke:E>0?I:null,fill:I,clip:J,flags:ri|ic}})}function Fh(e){return(t,n,o,r,i,s)=>{o!=r&&(i!=o&&s!=o&&
e(t,n,o),i!=r&&s!=r&&e(t,n,r),e(t,n,s))}}var hk=Fh(si),gk=Fh(li);function Hh(e){let t=he(e?.alignGaps,0);return(n,o,r,i)=>tr(
n,o,(s,a,u,p,d,m,h,y,_,w,x)=>{[r,i]=Al(u,r,i);let M=s.pxRound,k=R=>M(m(R,p,w,y)),S=R=>M(h(R,d,x,_)),T,E;p.ori==0?(T=si,E=
hk):(T=li,E=gk);let A=p.dir*(p.ori==0?1:-1),B={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ri},I=B.stroke,
J=!1;if(i-r>=w*4){let R=W=>n.posToVal(W,p.key,!0),Z=null,U=null,ce,q,Mt,$e=k(a[A==1?r:i]),fe=k(a[r]),ke=k(a[i]),se=R(A==
1?fe+1:ke-1);for(let W=A==1?r:i;W>=r&&W<=i;W+=A){let je=a[W],Le=(A==1?je<se:je>se)?$e:k(je),be=u[W];Le==$e?be!=null?(q=be,
Z==null?(T(I,Le,S(q)),ce=Z=U=q):q<Z?Z=q:q>U&&(U=q)):be===null&&(J=!0):(Z!=null&&E(I,$e,S(Z),S(U),S(ce),S(q)),be!=null?(q=
be,T(I,Le,S(q)),Z=U=ce=q):(Z=U=null,be===null&&(J=!0)),$e=Le,se=R($e+A))}Z!=null&&Z!=U&&Mt!=$e&&E(I,$e,S(Z),S(U),S(ce),S(
q))}else for(let R=A==1?r:i;R>=r&&R<=i;R+=A){let Z=u[R];Z===null?J=!0:Z!=null&&T(I,k(a[R]),S(Z))}let[$,j]=bc(n,o);if(s.fill!=
null||$!=0){let R=B.fill=new Path2D(I),Z=s.fillTo(n,o,s.min,s.max,$),U=S(Z),ce=k(a[r]),q=k(a[i]);A==-1&&([q,ce]=[ce,q]),
T(R,q,U),T(R,ce,U)}if(!s.spanGaps){let R=[];J&&R.push(...xc(a,u,r,i,A,k,t)),B.gaps=R=s.gaps(n,o,r,i,R),B.clip=Rl(R,p.ori,
y,_,w,x)}return j!=0&&(B.band=j==2?[Jn(n,o,r,i,I,-1),Jn(n,o,r,i,I,1)]:Jn(n,o,r,i,I,j)),B})}function yk(e){let t=he(e.align,
1),n=he(e.ascDesc,!1),o=he(e.alignGaps,0),r=he(e.extend,!1);return(i,s,a,u)=>tr(i,s,(p,d,m,h,y,_,w,x,M,k,S)=>{[a,u]=Al(m,
a,u);let T=p.pxRound,{left:E,width:A}=i.bbox,B=fe=>T(_(fe,h,k,x)),I=fe=>T(w(fe,y,S,M)),J=h.ori==0?si:li,V={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:ri},$=V.stroke,j=h.dir*(h.ori==0?1:-1),R=I(m[j==1?a:u]),Z=B(d[j==1?a:u]),U=Z,
ce=Z;r&&t==-1&&(ce=E,J($,ce,R)),J($,Z,R);for(let fe=j==1?a:u;fe>=a&&fe<=u;fe+=j){let ke=m[fe];if(ke==null)continue;let se=B(
d[fe]),W=I(ke);t==1?J($,se,R):J($,U,W),J($,se,W),R=W,U=se}let q=U;r&&t==1&&(q=E+A,J($,q,R));let[Mt,$e]=bc(i,s);if(p.fill!=
null||Mt!=0){let fe=V.fill=new Path2D($),ke=p.fillTo(i,s,p.min,p.max,Mt),se=I(ke);J(fe,q,se),J(fe,ce,se)}if(!p.spanGaps){
let fe=[];fe.push(...xc(d,m,a,u,j,B,o));let ke=p.width*ve/2,se=n||t==1?ke:-ke,W=n||t==-1?-ke:ke;fe.forEach(je=>{je[0]+=se,
je[1]+=W}),V.gaps=fe=p.gaps(i,s,a,u,fe),V.clip=Rl(fe,h.ori,x,M,k,S)}return $e!=0&&(V.band=$e==2?[Jn(i,s,a,u,$,-1),Jn(i,s,
a,u,$,1)]:Jn(i,s,a,u,$,$e)),V})}function Qm(e,t,n,o,r,i,s=Ce){if(e.length>1){let a=null;for(let u=0,p=1/0;u<e.length;u++)
if(t[u]!==void 0){if(a!=null){let d=et(e[u]-e[a]);d<p&&(p=d,s=et(n(e[u],o,r,i)-n(e[a],o,r,i)))}a=u}}return s}function vk(e){
e=e||us;let t=he(e.size,[.6,Ce,1]),n=e.align||0,o=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=ue(
r),s=1-t[0],a=he(t[1],Ce),u=he(t[2],1),p=he(e.disp,us),d=he(e.each,y=>{}),{fill:m,stroke:h}=p;return(y,_,w,x)=>tr(y,_,(M,k,S,T,E,A,B,I,J,V,$)=>{
let j=M.pxRound,R=n,Z=o*ve,U=a*ve,ce=u*ve,q,Mt;T.ori==0?[q,Mt]=i(y,_):[Mt,q]=i(y,_);let $e=T.dir*(T.ori==0?1:-1),fe=T.ori==
0?Hl:wc,ke=T.ori==0?d:(H,Te,Ge,vr,Lo,Sn,Oo)=>{d(H,Te,Ge,Lo,vr,Oo,Sn)},se=he(y.bands,mc).find(H=>H.series[0]==_),W=se!=null?
se.dir:0,je=M.fillTo(y,_,M.min,M.max,W),vt=j(B(je,E,$,J)),Le,be,an,Ot=V,He=j(M.width*ve),Cn=!1,Vn=null,Ut=null,io=null,hr=null;
m!=null&&(He==0||h!=null)&&(Cn=!0,Vn=m.values(y,_,w,x),Ut=new Map,new Set(Vn).forEach(H=>{H!=null&&Ut.set(H,new Path2D)}),
He>0&&(io=h.values(y,_,w,x),hr=new Map,new Set(io).forEach(H=>{H!=null&&hr.set(H,new Path2D)})));let{x0:gr,size:Ei}=p;if(gr!=
null&&Ei!=null){R=1,k=gr.values(y,_,w,x),gr.unit==2&&(k=k.map(Ge=>y.posToVal(I+Ge*V,T.key,!0)));let H=Ei.values(y,_,w,x);
Ei.unit==2?be=H[0]*V:be=A(H[0],T,V,I)-A(0,T,V,I),Ot=Qm(k,S,A,T,V,I,Ot),an=Ot-be+Z}else Ot=Qm(k,S,A,T,V,I,Ot),an=Ot*s+Z,be=
Ot-an;an<1&&(an=0),He>=be/2&&(He=0),an<5&&(j=lh);let Ls=an>0,Ao=Ot-an-(Ls?He:0);be=j(nc(Ao,ce,U)),Le=(R==0?be/2:R==$e?0:
be)-R*$e*((R==0?Z/2:0)+(Ls?He/2:0));let bt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},yr=Cn?null:new Path2D,
Wn=null;if(se!=null)Wn=y.data[se.series[1]];else{let{y0:H,y1:Te}=p;H!=null&&Te!=null&&(S=Te.values(y,_,w,x),Wn=H.values(
y,_,w,x))}let $o=q*be,ne=Mt*be;for(let H=$e==1?w:x;H>=w&&H<=x;H+=$e){let Te=S[H];if(Te==null)continue;if(Wn!=null){let Et=Wn[H]??
0;if(Te-Et==0)continue;vt=B(Et,E,$,J)}let Ge=T.distr!=2||p!=null?k[H]:H,vr=A(Ge,T,V,I),Lo=B(he(Te,je),E,$,J),Sn=j(vr-Le),
Oo=j(Pt(Lo,vt)),Rt=j(vn(Lo,vt)),jt=Oo-Rt;if(Te!=null){let Et=Te<0?ne:$o,un=Te<0?$o:ne;Cn?(He>0&&io[H]!=null&&fe(hr.get(io[H]),
Sn,Rt+It(He/2),be,Pt(0,jt-He),Et,un),Vn[H]!=null&&fe(Ut.get(Vn[H]),Sn,Rt+It(He/2),be,Pt(0,jt-He),Et,un)):fe(yr,Sn,Rt+It(
He/2),be,Pt(0,jt-He),Et,un),ke(y,_,H,Sn-He/2,Rt,be+He,jt)}}return He>0?bt.stroke=Cn?hr:yr:Cn||(bt._fill=M.width==0?M._fill:
M._stroke??M._fill,bt.width=0),bt.fill=Cn?Ut:yr,bt})}function bk(e,t){let n=he(t?.alignGaps,0);return(o,r,i,s)=>tr(o,r,(a,u,p,d,m,h,y,_,w,x,M)=>{
[i,s]=Al(p,i,s);let k=a.pxRound,S=q=>k(h(q,d,x,_)),T=q=>k(y(q,m,M,w)),E,A,B;d.ori==0?(E=Nl,B=si,A=Oh):(E=Fl,B=li,A=Rh);let I=d.
dir*(d.ori==0?1:-1),J=S(u[I==1?i:s]),V=J,$=[],j=[];for(let q=I==1?i:s;q>=i&&q<=s;q+=I)if(p[q]!=null){let $e=u[q],fe=S($e);
$.push(V=fe),j.push(T(p[q]))}let R={stroke:e($,j,E,B,A,k),fill:null,clip:null,band:null,gaps:null,flags:ri},Z=R.stroke,[
U,ce]=bc(o,r);if(a.fill!=null||U!=0){let q=R.fill=new Path2D(Z),Mt=a.fillTo(o,r,a.min,a.max,U),$e=T(Mt);B(q,V,$e),B(q,J,
$e)}if(!a.spanGaps){let q=[];q.push(...xc(u,p,i,s,I,S,n)),R.gaps=q=a.gaps(o,r,i,s,q),R.clip=Rl(q,d.ori,_,w,x,M)}return ce!=
0&&(R.band=ce==2?[Jn(o,r,i,s,Z,-1),Jn(o,r,i,s,Z,1)]:Jn(o,r,i,s,Z,ce)),R})}function xk(e){return bk(wk,e)}function wk(e,t,n,o,r,i){
let s=e.length;if(s<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),s==2)o(a,e[1],t[1]);else{let u=Array(s),p=Array(s-1),
d=Array(s-1),m=Array(s-1);for(let h=0;h<s-1;h++)d[h]=t[h+1]-t[h],m[h]=e[h+1]-e[h],p[h]=d[h]/m[h];u[0]=p[0];for(let h=1;h<
s-1;h++)p[h]===0||p[h-1]===0||p[h-1]>0!=p[h]>0?u[h]=0:(u[h]=3*(m[h-1]+m[h])/((2*m[h]+m[h-1])/p[h-1]+(m[h]+2*m[h-1])/p[h]),
isFinite(u[h])||(u[h]=0));u[s-1]=p[s-2];for(let h=0;h<s-1;h++)r(a,e[h]+m[h]/3,t[h]+u[h]*m[h]/3,e[h+1]-m[h]/3,t[h+1]-u[h+
1]*m[h]/3,e[h+1],t[h+1])}return a}var sc=new Set;function Xm(){for(let e of sc)e.syncRect(!0)}ii&&(Xo(t1,ei,Xm),Xo(n1,ei,
Xm,!0),Xo(Ml,ei,()=>{lt.pxRatio=ve}));var kk=Hh(),_k=Nh();function eh(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,s)=>lc(i,s,t,n))}function Ck(e,t){return e.map((n,o)=>o==0?{}:Ue({},t,n))}function lc(e,t,n,o){
return Ue({},t==0?n:o,e)}function zh(e,t,n){return t==null?ni:[t,n]}var Sk=zh;function Tk(e,t,n){return t==null?ni:El(t,
n,dc,!0)}function Bh(e,t,n,o){return t==null?ni:$l(t,n,e.scales[o].log,!1)}var Pk=Bh;function Ih(e,t,n,o){return t==null?
ni:pc(t,n,e.scales[o].log,!1)}var Mk=Ih;function Ek(e,t,n,o,r){let i=Pt($m(e),$m(t)),s=t-e,a=yn(r/o*s,n);do{let u=n[a],p=o*
u/s;if(p>=r&&i+(u<5?Co.get(u):0)<=17)return[u,p]}while(++a<n.length);return[0,0]}function th(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=Xe((n=+r)*ve))+"px"),[e,t,n]}function Dk(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Se(t[2]*ve,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function lt(e,t,n){let o={mode:he(e.mode,1)},r=o.mode;function i(c,f,g,v){
let b=f.valToPct(c);return v+g*(f.dir==-1?1-b:b)}function s(c,f,g,v){let b=f.valToPct(c);return v+g*(f.dir==-1?b:1-b)}function a(c,f,g,v){
return f.ori==0?i(c,f,g,v):s(c,f,g,v)}o.valToPosH=i,o.valToPosV=s;let u=!1;o.status=0;let p=o.root=tn(Fw);if(e.id!=null&&
(p.id=e.id),Bt(p,e.class),e.title){let c=tn(Bw,p);c.textContent=e.title}let d=gn("canvas"),m=o.ctx=d.getContext("2d"),h=tn(
Iw,p);Xo("click",h,c=>{c.target===_&&(Pe!=Er||Oe!=Dr)&&ct.click(o,c)},!0);let y=o.under=tn(Vw,h);h.appendChild(d);let _=o.
over=tn(Ww,h);e=oi(e);let w=+he(e.pxAlign,1),x=Zm(w);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(o,e)||e)});let M=e.ms||
.001,k=o.series=r==1?eh(e.series||[],Km,Jm,!1):Ck(e.series||[null],Gm),S=o.axes=eh(e.axes||[],Wm,Um,!0),T=o.scales={},E=o.
bands=e.bands||[];E.forEach(c=>{c.fill=ue(c.fill||null),c.dir=he(c.dir,-1)});let A=r==2?k[1].facets[0].scale:k[0].scale,
B={axes:rx,series:Xb},I=(e.drawOrder||["axes","series"]).map(c=>B[c]);function J(c){let f=c.distr==3?g=>Gn(g>0?g:c.clamp(
o,g,c.min,c.max,c.key)):c.distr==4?g=>Gu(g,c.asinh):c.distr==100?g=>c.fwd(g):g=>g;return g=>{let v=f(g),{_min:b,_max:C}=c,
P=C-b;return(v-b)/P}}function V(c){let f=T[c];if(f==null){let g=(e.scales||us)[c]||us;if(g.from!=null){V(g.from);let v=Ue(
{},T[g.from],g,{key:c});v.valToPct=J(v),T[c]=v}else{f=T[c]=Ue({},c==A?Eh:dk,g),f.key=c;let v=f.time,b=f.range,C=_o(b);if((c!=
A||r==2&&!v)&&(C&&(b[0]==null||b[1]==null)&&(b={min:b[0]==null?Em:{mode:1,hard:b[0],soft:b[0]},max:b[1]==null?Em:{mode:1,
hard:b[1],soft:b[1]}},C=!1),!C&&Ol(b))){let P=b;b=(D,L,N)=>L==null?ni:El(L,N,P)}f.range=ue(b||(v?Sk:c==A?f.distr==3?Pk:f.
distr==4?Mk:zh:f.distr==3?Bh:f.distr==4?Ih:Tk)),f.auto=ue(C?!1:f.auto),f.clamp=ue(f.clamp||pk),f._min=f._max=null,f.valToPct=
J(f)}}}V("x"),V("y"),r==1&&k.forEach(c=>{V(c.scale)}),S.forEach(c=>{V(c.scale)});for(let c in e.scales)V(c);let $=T[A],j=$.
distr,R,Z;$.ori==0?(Bt(p,Hw),R=i,Z=s):(Bt(p,zw),R=s,Z=i);let U={};for(let c in T){let f=T[c];(f.min!=null||f.max!=null)&&
(U[c]={min:f.min,max:f.max},f.min=f.max=null)}let ce=e.tzDate||(c=>new Date(Xe(c/M))),q=e.fmtDate||hc,Mt=M==1?H1(ce):I1(
ce),$e=Bm(ce,zm(M==1?F1:B1,q)),fe=Vm(ce,Im(W1,q)),ke=[],se=o.legend=Ue({},U1,e.legend),W=o.cursor=Ue({},Q1,{drag:{y:r==2}},
e.cursor),je=se.show,vt=W.show,Le=se.markers;se.idxs=ke,Le.width=ue(Le.width),Le.dash=ue(Le.dash),Le.stroke=ue(Le.stroke),
Le.fill=ue(Le.fill);let be,an,Ot,He=[],Cn=[],Vn,Ut=!1,io={};if(se.live){let c=k[1]?k[1].values:null;Ut=c!=null,Vn=Ut?c(o,
1,0):{_:0};for(let f in Vn)io[f]=uc}if(je)if(be=gn("table",Jw,p),Ot=gn("tbody",null,be),se.mount(o,be),Ut){an=gn("thead",
null,be,Ot);let c=gn("tr",null,an);gn("th",null,c);for(var hr in Vn)gn("th",gm,c).textContent=hr}else Bt(be,Zw),se.live&&
Bt(be,Yw);let gr={show:!0},Ei={show:!1};function Ls(c,f){if(f==0&&(Ut||!se.live||r==2))return ni;let g=[],v=gn("tr",Qw,Ot,
Ot.childNodes[f]);Bt(v,c.class),c.show||Bt(v,Qo);let b=gn("th",null,v);if(Le.show){let D=tn(Xw,b);if(f>0){let L=Le.width(
o,f);L&&(D.style.border=L+"px "+Le.dash(o,f)+" "+Le.stroke(o,f)),D.style.background=Le.fill(o,f)}}let C=tn(gm,b);c.label instanceof
HTMLElement?C.appendChild(c.label):C.textContent=c.label,f>0&&(Le.show||(C.style.color=c.width>0?Le.stroke(o,f):Le.fill(
o,f)),bt("click",b,D=>{if(W._lock)return;No(D);let L=k.indexOf(c);if((D.ctrlKey||D.metaKey)!=se.isolate){let N=k.some((F,z)=>z>
0&&z!=L&&F.show);k.forEach((F,z)=>{z>0&&Pn(z,N?z==L?gr:Ei:gr,!0,qe.setSeries)})}else Pn(L,{show:!c.show},!0,qe.setSeries)},
!1),xr&&bt(xm,b,D=>{W._lock||(No(D),Pn(k.indexOf(c),$r,!0,qe.setSeries))},!1));for(var P in Vn){let D=gn("td",e1,v);D.textContent=
"--",g.push(D)}return[v,g]}let Ao=new Map;function bt(c,f,g,v=!0){let b=Ao.get(f)||{},C=W.bind[c](o,f,g,v);C&&(Xo(c,f,b[c]=
C),Ao.set(f,b))}function yr(c,f,g){let v=Ao.get(f)||{};for(let b in v)(c==null||b==c)&&(tc(b,f,v[b]),delete v[b]);c==null&&
Ao.delete(f)}let Wn=0,$o=0,ne=0,H=0,Te=0,Ge=0,vr=Te,Lo=Ge,Sn=ne,Oo=H,Rt=0,jt=0,Et=0,un=0;o.bbox={};let ka=!1,Os=!1,br=!1,
Ro=!1,Rs=!1,Gt=!1;function _a(c,f,g){(g||c!=o.width||f!=o.height)&&Mp(c,f),Sr(!1),br=!0,Os=!0,Tr()}function Mp(c,f){o.width=
Wn=ne=c,o.height=$o=H=f,Te=Ge=0,Ub(),jb();let g=o.bbox;Rt=g.left=Yo(Te*ve,.5),jt=g.top=Yo(Ge*ve,.5),Et=g.width=Yo(ne*ve,
.5),un=g.height=Yo(H*ve,.5)}let Wb=3;function Kb(){let c=!1,f=0;for(;!c;){f++;let g=nx(f),v=ox(f);c=f==Wb||g&&v,c||(Mp(o.
width,o.height),Os=!0)}}function qb({width:c,height:f}){_a(c,f)}o.setSize=qb;function Ub(){let c=!1,f=!1,g=!1,v=!1;S.forEach(
(b,C)=>{if(b.show&&b._show){let{side:P,_size:D}=b,L=P%2,N=b.label!=null?b.labelSize:0,F=D+N;F>0&&(L?(ne-=F,P==3?(Te+=F,v=
!0):g=!0):(H-=F,P==0?(Ge+=F,c=!0):f=!0))}}),Fo[0]=c,Fo[1]=g,Fo[2]=f,Fo[3]=v,ne-=so[1]+so[3],Te+=so[3],H-=so[2]+so[0],Ge+=
so[0]}function jb(){let c=Te+ne,f=Ge+H,g=Te,v=Ge;function b(C,P){switch(C){case 1:return c+=P,c-P;case 2:return f+=P,f-P;case 3:
return g-=P,g+P;case 0:return v-=P,v+P}}S.forEach((C,P)=>{if(C.show&&C._show){let D=C.side;C._pos=b(D,C._size),C.label!=
null&&(C._lpos=b(D,C.labelSize))}})}if(W.dataIdx==null){let c=W.hover,f=c.skip=new Set(c.skip??[]);f.add(void 0);let g=c.
prox=ue(c.prox),v=c.bias??=0;W.dataIdx=(b,C,P,D)=>{if(C==0)return P;let L=P,N=g(b,C,P,D)??Ce,F=N>=0&&N<Ce,z=$.ori==0?ne:
H,X=W.left,ge=t[0],me=t[C];if(f.has(me[P])){L=null;let le=null,Y=null,K;if(v==0||v==-1)for(K=P;le==null&&K-- >0;)f.has(me[K])||
(le=K);if(v==0||v==1)for(K=P;Y==null&&K++<me.length;)f.has(me[K])||(Y=K);if(le!=null||Y!=null)if(F){let Ee=le==null?-1/0:
R(ge[le],$,z,0),Ie=Y==null?1/0:R(ge[Y],$,z,0),st=X-Ee,_e=Ie-X;st<=_e?st<=N&&(L=le):_e<=N&&(L=Y)}else L=Y==null?le:le==null?
Y:P-le<=Y-P?le:Y}else F&&et(X-R(ge[P],$,z,0))>N&&(L=null);return L}}let No=c=>{W.event=c};W.idxs=ke,W._lock=!1;let mt=W.
points;mt.show=ue(mt.show),mt.size=ue(mt.size),mt.stroke=ue(mt.stroke),mt.width=ue(mt.width),mt.fill=ue(mt.fill);let Tn=o.
focus=Ue({},e.focus||{alpha:.3},W.focus),xr=Tn.prox>=0,wr=xr&&mt.one,Jt=[],kr=[],_r=[];function Ep(c,f){let g=mt.show(o,
f);if(g instanceof HTMLElement)return Bt(g,Gw),Bt(g,c.class),Nn(g,-10,-10,ne,H),_.insertBefore(g,Jt[f]),g}function Dp(c,f){
if(r==1||f>0){let g=r==1&&T[c.scale].time,v=c.value;c.value=g?Rm(v)?Vm(ce,Im(v,q)):v||fe:v||ak,c.label=c.label||(g?ek:X1)}
if(wr||f>0){c.width=c.width==null?1:c.width,c.paths=c.paths||kk||d1,c.fillTo=ue(c.fillTo||fk),c.pxAlign=+he(c.pxAlign,w),
c.pxRound=Zm(c.pxAlign),c.stroke=ue(c.stroke||null),c.fill=ue(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let g=uk(
Pt(1,c.width),1),v=c.points=Ue({},{size:g,width:Pt(1,g*.2),stroke:c.stroke,space:g*2,paths:_k,_stroke:null,_fill:null},c.
points);v.show=ue(v.show),v.filter=ue(v.filter),v.fill=ue(v.fill),v.stroke=ue(v.stroke),v.paths=ue(v.paths),v.pxAlign=c.
pxAlign}if(je){let g=Ls(c,f);He.splice(f,0,g[0]),Cn.splice(f,0,g[1]),se.values.push(null)}if(vt){ke.splice(f,0,null);let g=null;
wr?f==0&&(g=Ep(c,f)):f>0&&(g=Ep(c,f)),Jt.splice(f,0,g),kr.splice(f,0,0),_r.splice(f,0,0)}it("addSeries",f)}function Gb(c,f){
f=f??k.length,c=r==1?lc(c,f,Km,Jm):lc(c,f,{},Gm),k.splice(f,0,c),Dp(k[f],f)}o.addSeries=Gb;function Jb(c){if(k.splice(c,
1),je){se.values.splice(c,1),Cn.splice(c,1);let f=He.splice(c,1)[0];yr(null,f.firstChild),f.remove()}vt&&(ke.splice(c,1),
Jt.splice(c,1)[0].remove(),kr.splice(c,1),_r.splice(c,1)),it("delSeries",c)}o.delSeries=Jb;let Fo=[!1,!1,!1,!1];function Yb(c,f){
if(c._show=c.show,c.show){let g=c.side%2,v=T[c.scale];v==null&&(c.scale=g?k[1].scale:A,v=T[c.scale]);let b=v.time;c.size=
ue(c.size),c.space=ue(c.space),c.rotate=ue(c.rotate),_o(c.incrs)&&c.incrs.forEach(P=>{!Co.has(P)&&Co.set(P,ch(P))}),c.incrs=
ue(c.incrs||(v.distr==2?O1:b?M==1?N1:z1:Zo)),c.splits=ue(c.splits||(b&&v.distr==1?Mt:v.distr==3?oc:v.distr==4?ok:nk)),c.
stroke=ue(c.stroke),c.grid.stroke=ue(c.grid.stroke),c.ticks.stroke=ue(c.ticks.stroke),c.border.stroke=ue(c.border.stroke);
let C=c.values;c.values=_o(C)&&!_o(C[0])?ue(C):b?_o(C)?Bm(ce,zm(C,q)):Rm(C)?V1(ce,C):C||$e:C||tk,c.filter=ue(c.filter||(v.
distr>=3&&v.log==10?sk:v.distr==3&&v.log==2?lk:ah)),c.font=th(c.font),c.labelFont=th(c.labelFont),c._size=c.size(o,null,
f,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(Fo[f]=!0,c._el=tn(Kw,h))}}function Di(c,f,g,v){
let[b,C,P,D]=g,L=f%2,N=0;return L==0&&(D||C)&&(N=f==0&&!b||f==2&&!P?Xe(Wm.size/3):0),L==1&&(b||P)&&(N=f==1&&!C||f==3&&!D?
Xe(Um.size/2):0),N}let Ap=o.padding=(e.padding||[Di,Di,Di,Di]).map(c=>ue(he(c,Di))),so=o._padding=Ap.map((c,f)=>c(o,f,Fo,
0)),ut,tt=null,nt=null,Ns=r==1?k[0].idxs:null,cn=null,Ai=!1;function $p(c,f){if(t=c??[],o.data=o._data=t,r==2){ut=0;for(let g=1;g<
k.length;g++)ut+=t[g][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),cn=t[0],ut=cn.length;let g=t;if(j==2){g=t.slice();
let v=g[0]=Array(ut);for(let b=0;b<ut;b++)v[b]=b}o._data=t=g}if(Sr(!0),it("setData"),j==2&&(br=!0),f!==!1){let g=$;g.auto(
o,Ai)?Ca():ao(A,g.min,g.max),Ro=Ro||W.left>=0,Gt=!0,Tr()}}o.setData=$p;function Ca(){Ai=!0;let c,f;r==1&&(ut>0?(tt=Ns[0]=
0,nt=Ns[1]=ut-1,c=t[0][tt],f=t[0][nt],j==2?(c=tt,f=nt):c==f&&(j==3?[c,f]=$l(c,c,$.log,!1):j==4?[c,f]=pc(c,c,$.log,!1):$.
time?f=c+Xe(86400/M):[c,f]=El(c,f,dc,!0))):(tt=Ns[0]=c=null,nt=Ns[1]=f=null)),ao(A,c,f)}let Fs,Cr,Sa,Ta,Pa,Ma,Ea,Da,Aa,Dt;
function Lp(c,f,g,v,b,C){c??=vm,g??=mc,v??="butt",b??=vm,C??="round",c!=Fs&&(m.strokeStyle=Fs=c),b!=Cr&&(m.fillStyle=Cr=
b),f!=Sa&&(m.lineWidth=Sa=f),C!=Pa&&(m.lineJoin=Pa=C),v!=Ma&&(m.lineCap=Ma=v),g!=Ta&&m.setLineDash(Ta=g)}function Op(c,f,g,v){
f!=Cr&&(m.fillStyle=Cr=f),c!=Ea&&(m.font=Ea=c),g!=Da&&(m.textAlign=Da=g),v!=Aa&&(m.textBaseline=Aa=v)}function $a(c,f,g,v,b=0){
if(v.length>0&&c.auto(o,Ai)&&(f==null||f.min==null)){let C=he(tt,0),P=he(nt,v.length-1),D=g.min==null?s1(v,C,P,b,c.distr==
3):[g.min,g.max];c.min=vn(c.min,g.min=D[0]),c.max=Pt(c.max,g.max=D[1])}}let Rp={min:null,max:null};function Zb(){for(let v in T){
let b=T[v];U[v]==null&&(b.min==null||U[A]!=null&&b.auto(o,Ai))&&(U[v]=Rp)}for(let v in T){let b=T[v];U[v]==null&&b.from!=
null&&U[b.from]!=null&&(U[v]=Rp)}U[A]!=null&&Sr(!0);let c={};for(let v in U){let b=U[v];if(b!=null){let C=c[v]=oi(T[v],h1);
if(b.min!=null)Ue(C,b);else if(v!=A||r==2)if(ut==0&&C.from==null){let P=C.range(o,null,null,v);C.min=P[0],C.max=P[1]}else
C.min=Ce,C.max=-Ce}}if(ut>0){k.forEach((v,b)=>{if(r==1){let C=v.scale,P=U[C];if(P==null)return;let D=c[C];if(b==0){let L=D.
range(o,D.min,D.max,C);D.min=L[0],D.max=L[1],tt=yn(D.min,t[0]),nt=yn(D.max,t[0]),nt-tt>1&&(t[0][tt]<D.min&&tt++,t[0][nt]>
D.max&&nt--),v.min=cn[tt],v.max=cn[nt]}else v.show&&v.auto&&$a(D,P,v,t[b],v.sorted);v.idxs[0]=tt,v.idxs[1]=nt}else if(b>
0&&v.show&&v.auto){let[C,P]=v.facets,D=C.scale,L=P.scale,[N,F]=t[b],z=c[D],X=c[L];z!=null&&$a(z,U[D],C,N,C.sorted),X!=null&&
$a(X,U[L],P,F,P.sorted),v.min=P.min,v.max=P.max}});for(let v in c){let b=c[v],C=U[v];if(b.from==null&&(C==null||C.min==null)){
let P=b.range(o,b.min==Ce?null:b.min,b.max==-Ce?null:b.max,v);b.min=P[0],b.max=P[1]}}}for(let v in c){let b=c[v];if(b.from!=
null){let C=c[b.from];if(C.min==null)b.min=b.max=null;else{let P=b.range(o,C.min,C.max,v);b.min=P[0],b.max=P[1]}}}let f={},
g=!1;for(let v in c){let b=c[v],C=T[v];if(C.min!=b.min||C.max!=b.max){C.min=b.min,C.max=b.max;let P=C.distr;C._min=P==3?
Gn(C.min):P==4?Gu(C.min,C.asinh):P==100?C.fwd(C.min):C.min,C._max=P==3?Gn(C.max):P==4?Gu(C.max,C.asinh):P==100?C.fwd(C.max):
C.max,f[v]=g=!0}}if(g){k.forEach((v,b)=>{r==2?b>0&&f.y&&(v._paths=null):f[v.scale]&&(v._paths=null)});for(let v in f)br=
!0,it("setScale",v);vt&&W.left>=0&&(Ro=Gt=!0)}for(let v in U)U[v]=null}function Qb(c){let f=nc(tt-1,0,ut-1),g=nc(nt+1,0,
ut-1);for(;c[f]==null&&f>0;)f--;for(;c[g]==null&&g<ut-1;)g++;return[f,g]}function Xb(){if(ut>0){let c=k.some(f=>f._focus)&&
Dt!=Tn.alpha;c&&(m.globalAlpha=Dt=Tn.alpha),k.forEach((f,g)=>{if(g>0&&f.show&&(Np(g,!1),Np(g,!0),f._paths==null)){let v=Dt;
Dt!=f.alpha&&(m.globalAlpha=Dt=f.alpha);let b=r==2?[0,t[g][0].length-1]:Qb(t[g]);f._paths=f.paths(o,g,b[0],b[1]),Dt!=v&&
(m.globalAlpha=Dt=v)}}),k.forEach((f,g)=>{if(g>0&&f.show){let v=Dt;Dt!=f.alpha&&(m.globalAlpha=Dt=f.alpha),f._paths!=null&&
Fp(g,!1);{let b=f._paths!=null?f._paths.gaps:null,C=f.points.show(o,g,tt,nt,b),P=f.points.filter(o,g,C,b);(C||P)&&(f.points.
_paths=f.points.paths(o,g,tt,nt,P),Fp(g,!0))}Dt!=v&&(m.globalAlpha=Dt=v),it("drawSeries",g)}}),c&&(m.globalAlpha=Dt=1)}}
function Np(c,f){let g=f?k[c].points:k[c];g._stroke=g.stroke(o,c),g._fill=g.fill(o,c)}function Fp(c,f){let g=f?k[c].points:
k[c],{stroke:v,fill:b,clip:C,flags:P,_stroke:D=g._stroke,_fill:L=g._fill,_width:N=g.width}=g._paths;N=Se(N*ve,3);let F=null,
z=N%2/2;f&&L==null&&(L=N>0?"#fff":D);let X=g.pxAlign==1&&z>0;if(X&&m.translate(z,z),!f){let ge=Rt-N/2,me=jt-N/2,le=Et+N,
Y=un+N;F=new Path2D,F.rect(ge,me,le,Y)}f?La(D,N,g.dash,g.cap,L,v,b,P,C):ex(c,D,N,g.dash,g.cap,L,v,b,P,F,C),X&&m.translate(
-z,-z)}function ex(c,f,g,v,b,C,P,D,L,N,F){let z=!1;L!=0&&E.forEach((X,ge)=>{if(X.series[0]==c){let me=k[X.series[1]],le=t[X.
series[1]],Y=(me._paths||us).band;_o(Y)&&(Y=X.dir==1?Y[0]:Y[1]);let K,Ee=null;me.show&&Y&&a1(le,tt,nt)?(Ee=X.fill(o,ge)||
C,K=me._paths.clip):Y=null,La(f,g,v,b,Ee,P,D,L,N,F,K,Y),z=!0}}),z||La(f,g,v,b,C,P,D,L,N,F)}let Hp=ri|ic;function La(c,f,g,v,b,C,P,D,L,N,F,z){
Lp(c,f,g,v,b),(L||N||z)&&(m.save(),L&&m.clip(L),N&&m.clip(N)),z?(D&Hp)==Hp?(m.clip(z),F&&m.clip(F),zs(b,P),Hs(c,C,f)):D&
ic?(zs(b,P),m.clip(z),Hs(c,C,f)):D&ri&&(m.save(),m.clip(z),F&&m.clip(F),zs(b,P),m.restore(),Hs(c,C,f)):(zs(b,P),Hs(c,C,f)),
(L||N||z)&&m.restore()}function Hs(c,f,g){g>0&&(f instanceof Map?f.forEach((v,b)=>{m.strokeStyle=Fs=b,m.stroke(v)}):f!=null&&
c&&m.stroke(f))}function zs(c,f){f instanceof Map?f.forEach((g,v)=>{m.fillStyle=Cr=v,m.fill(g)}):f!=null&&c&&m.fill(f)}function tx(c,f,g,v){
let b=S[c],C;if(v<=0)C=[0,0];else{let P=b._space=b.space(o,c,f,g,v),D=b._incrs=b.incrs(o,c,f,g,v,P);C=Ek(f,g,D,v,P)}return b.
_found=C}function Oa(c,f,g,v,b,C,P,D,L,N){let F=P%2/2;w==1&&m.translate(F,F),Lp(D,P,L,N,D),m.beginPath();let z,X,ge,me,le=b+
(v==0||v==3?-C:C);g==0?(X=b,me=le):(z=b,ge=le);for(let Y=0;Y<c.length;Y++)f[Y]!=null&&(g==0?z=ge=c[Y]:X=me=c[Y],m.moveTo(
z,X),m.lineTo(ge,me));m.stroke(),w==1&&m.translate(-F,-F)}function nx(c){let f=!0;return S.forEach((g,v)=>{if(!g.show)return;
let b=T[g.scale];if(b.min==null){g._show&&(f=!1,g._show=!1,Sr(!1));return}else g._show||(f=!1,g._show=!0,Sr(!1));let C=g.
side,P=C%2,{min:D,max:L}=b,[N,F]=tx(v,D,L,P==0?ne:H);if(F==0)return;let z=b.distr==2,X=g._splits=g.splits(o,v,D,L,N,F,z),
ge=b.distr==2?X.map(K=>cn[K]):X,me=b.distr==2?cn[X[1]]-cn[X[0]]:N,le=g._values=g.values(o,g.filter(o,ge,v,F,me),v,F,me);
g._rotate=C==2?g.rotate(o,le,v,F):0;let Y=g._size;g._size=nn(g.size(o,le,v,c)),Y!=null&&g._size!=Y&&(f=!1)}),f}function ox(c){
let f=!0;return Ap.forEach((g,v)=>{let b=g(o,v,Fo,c);b!=so[v]&&(f=!1),so[v]=b}),f}function rx(){for(let c=0;c<S.length;c++){
let f=S[c];if(!f.show||!f._show)continue;let g=f.side,v=g%2,b,C,P=f.stroke(o,c),D=g==0||g==3?-1:1,[L,N]=f._found;if(f.label!=
null){let wt=f.labelGap*D,Ht=Xe((f._lpos+wt)*ve);Op(f.labelFont[0],P,"center",g==2?"top":ym),m.save(),v==1?(b=C=0,m.translate(
Ht,Xe(jt+un/2)),m.rotate((g==3?-Pl:Pl)/2)):(b=Xe(Rt+Et/2),C=Ht);let Bo=sh(f.label)?f.label(o,c,L,N):f.label;m.fillText(Bo,
b,C),m.restore()}if(N==0)continue;let F=T[f.scale],z=v==0?Et:un,X=v==0?Rt:jt,ge=f._splits,me=F.distr==2?ge.map(wt=>cn[wt]):
ge,le=F.distr==2?cn[ge[1]]-cn[ge[0]]:L,Y=f.ticks,K=f.border,Ee=Y.show?Y.size:0,Ie=Xe(Ee*ve),st=Xe((f.alignTo==2?f._size-
Ee-f.gap:f.gap)*ve),_e=f._rotate*-Pl/180,Ve=x(f._pos*ve),Nt=(Ie+st)*D,xt=Ve+Nt;C=v==0?xt:0,b=v==1?xt:0;let Yt=f.font[0],
pn=f.align==1?Qr:f.align==2?qu:_e>0?Qr:_e<0?qu:v==0?"center":g==3?qu:Qr,En=_e||v==1?"middle":g==2?"top":ym;Op(Yt,P,pn,En);
let Ft=f.font[1]*f.lineGap,Zt=ge.map(wt=>x(a(wt,F,z,X))),dn=f._values;for(let wt=0;wt<dn.length;wt++){let Ht=dn[wt];if(Ht!=
null){v==0?b=Zt[wt]:C=Zt[wt],Ht=""+Ht;let Bo=Ht.indexOf(`
`)==-1?[Ht]:Ht.split(/\n/gm);for(let kt=0;kt<Bo.length;kt++){let od=Bo[kt];_e?(m.save(),m.translate(b,C+kt*Ft),m.rotate(
_e),m.fillText(od,0,0),m.restore()):m.fillText(od,b,C+kt*Ft)}}}Y.show&&Oa(Zt,Y.filter(o,me,c,N,le),v,g,Ve,Ie,Se(Y.width*
ve,3),Y.stroke(o,c),Y.dash,Y.cap);let Dn=f.grid;Dn.show&&Oa(Zt,Dn.filter(o,me,c,N,le),v,v==0?2:1,v==0?jt:Rt,v==0?un:Et,Se(
Dn.width*ve,3),Dn.stroke(o,c),Dn.dash,Dn.cap),K.show&&Oa([Ve],[1],v==0?1:0,v==0?1:2,v==1?jt:Rt,v==1?un:Et,Se(K.width*ve,
3),K.stroke(o,c),K.dash,K.cap)}it("drawAxes")}function Sr(c){k.forEach((f,g)=>{g>0&&(f._paths=null,c&&(r==1?(f.min=null,
f.max=null):f.facets.forEach(v=>{v.min=null,v.max=null})))})}let Bs=!1,Ra=!1,$i=[];function ix(){Ra=!1;for(let c=0;c<$i.
length;c++)it(...$i[c]);$i.length=0}function Tr(){Bs||(k1(zp),Bs=!0)}function sx(c,f=!1){Bs=!0,Ra=f,c(o),zp(),f&&$i.length>
0&&queueMicrotask(ix)}o.batch=sx;function zp(){if(ka&&(Zb(),ka=!1),br&&(Kb(),br=!1),Os){if(De(y,Qr,Te),De(y,"top",Ge),De(
y,is,ne),De(y,ss,H),De(_,Qr,Te),De(_,"top",Ge),De(_,is,ne),De(_,ss,H),De(h,is,Wn),De(h,ss,$o),d.width=Xe(Wn*ve),d.height=
Xe($o*ve),S.forEach(({_el:c,_show:f,_size:g,_pos:v,side:b})=>{if(c!=null)if(f){let C=b===3||b===0?g:0,P=b%2==1;De(c,P?"l\
eft":"top",v-C),De(c,P?"width":"height",g),De(c,P?"top":"left",P?Ge:Te),De(c,P?"height":"width",P?H:ne),ec(c,Qo)}else Bt(
c,Qo)}),Fs=Cr=Sa=Pa=Ma=Ea=Da=Aa=Ta=null,Dt=1,Ri(!0),Te!=vr||Ge!=Lo||ne!=Sn||H!=Oo){Sr(!1);let c=ne/Sn,f=H/Oo;if(vt&&!Ro&&
W.left>=0){W.left*=c,W.top*=f,Pr&&Nn(Pr,Xe(W.left),0,ne,H),Mr&&Nn(Mr,0,Xe(W.top),ne,H);for(let g=0;g<Jt.length;g++){let v=Jt[g];
v!=null&&(kr[g]*=c,_r[g]*=f,Nn(v,nn(kr[g]),nn(_r[g]),ne,H))}}if(Me.show&&!Rs&&Me.left>=0&&Me.width>0){Me.left*=c,Me.width*=
c,Me.top*=f,Me.height*=f;for(let g in Ia)De(Ar,g,Me[g])}vr=Te,Lo=Ge,Sn=ne,Oo=H}it("setSize"),Os=!1}Wn>0&&$o>0&&(m.clearRect(
0,0,d.width,d.height),it("drawClear"),I.forEach(c=>c()),it("draw")),Me.show&&Rs&&(Is(Me),Rs=!1),vt&&Ro&&(zo(null,!0,!1),
Ro=!1),se.show&&se.live&&Gt&&(za(),Gt=!1),u||(u=!0,o.status=1,it("ready")),Ai=!1,Bs=!1}o.redraw=(c,f)=>{br=f||!1,c!==!1?
ao(A,$.min,$.max):Tr()};function Na(c,f){let g=T[c];if(g.from==null){if(ut==0){let v=g.range(o,f.min,f.max,c);f.min=v[0],
f.max=v[1]}if(f.min>f.max){let v=f.min;f.min=f.max,f.max=v}if(ut>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;c==
A&&g.distr==2&&ut>0&&(f.min=yn(f.min,t[0]),f.max=yn(f.max,t[0]),f.min==f.max&&f.max++),U[c]=f,ka=!0,Tr()}}o.setScale=Na;
let Fa,Ha,Pr,Mr,Bp,Ip,Er,Dr,Vp,Wp,Pe,Oe,lo=!1,ct=W.drag,ot=ct.x,rt=ct.y;vt&&(W.x&&(Fa=tn(Uw,_)),W.y&&(Ha=tn(jw,_)),$.ori==
0?(Pr=Fa,Mr=Ha):(Pr=Ha,Mr=Fa),Pe=W.left,Oe=W.top);let Me=o.select=Ue({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
Ar=Me.show?tn(qw,Me.over?_:y):null;function Is(c,f){if(Me.show){for(let g in c)Me[g]=c[g],g in Ia&&De(Ar,g,c[g]);f!==!1&&
it("setSelect")}}o.setSelect=Is;function lx(c){if(k[c].show)je&&ec(He[c],Qo);else if(je&&Bt(He[c],Qo),vt){let g=wr?Jt[0]:
Jt[c];g!=null&&Nn(g,-10,-10,ne,H)}}function ao(c,f,g){Na(c,{min:f,max:g})}function Pn(c,f,g,v){f.focus!=null&&dx(c),f.show!=
null&&k.forEach((b,C)=>{C>0&&(c==C||c==null)&&(b.show=f.show,lx(C),r==2?(ao(b.facets[0].scale,null,null),ao(b.facets[1].
scale,null,null)):ao(b.scale,null,null),Tr())}),g!==!1&&it("setSeries",c,f),v&&Ni("setSeries",o,c,f)}o.setSeries=Pn;function ax(c,f){
Ue(E[c],f)}function ux(c,f){c.fill=ue(c.fill||null),c.dir=he(c.dir,-1),f=f??E.length,E.splice(f,0,c)}function cx(c){c==null?
E.length=0:E.splice(c,1)}o.addBand=ux,o.setBand=ax,o.delBand=cx;function px(c,f){k[c].alpha=f,vt&&Jt[c]!=null&&(Jt[c].style.
opacity=f),je&&He[c]&&(He[c].style.opacity=f)}let Kn,uo,Ho,$r={focus:!0};function dx(c){if(c!=Ho){let f=c==null,g=Tn.alpha!=
1;k.forEach((v,b)=>{if(r==1||b>0){let C=f||b==0||b==c;v._focus=f?null:C,g&&px(b,C?1:Tn.alpha)}}),Ho=c,g&&Tr()}}je&&xr&&bt(
wm,be,c=>{W._lock||(No(c),Ho!=null&&Pn(null,$r,!0,qe.setSeries))});function Mn(c,f,g){let v=T[f];g&&(c=c/ve-(v.ori==1?Ge:
Te));let b=ne;v.ori==1&&(b=H,c=b-c),v.dir==-1&&(c=b-c);let C=v._min,P=v._max,D=c/b,L=C+(P-C)*D,N=v.distr;return N==3?ti(
10,L):N==4?c1(L,v.asinh):N==100?v.bwd(L):L}function fx(c,f){let g=Mn(c,A,f);return yn(g,t[0],tt,nt)}o.valToIdx=c=>yn(c,t[0]),
o.posToIdx=fx,o.posToVal=Mn,o.valToPos=(c,f,g)=>T[f].ori==0?i(c,T[f],g?Et:ne,g?Rt:0):s(c,T[f],g?un:H,g?jt:0),o.setCursor=
(c,f,g)=>{Pe=c.left,Oe=c.top,zo(null,f,g)};function Kp(c,f){De(Ar,Qr,Me.left=c),De(Ar,is,Me.width=f)}function qp(c,f){De(
Ar,"top",Me.top=c),De(Ar,ss,Me.height=f)}let Li=$.ori==0?Kp:qp,Oi=$.ori==1?Kp:qp;function mx(){if(je&&se.live)for(let c=r==
2?1:0;c<k.length;c++){if(c==0&&Ut)continue;let f=se.values[c],g=0;for(let v in f)Cn[c][g++].firstChild.nodeValue=f[v]}}function za(c,f){
if(c!=null&&(c.idxs?c.idxs.forEach((g,v)=>{ke[v]=g}):m1(c.idx)||ke.fill(c.idx),se.idx=ke[0]),je&&se.live){for(let g=0;g<
k.length;g++)(g>0||r==1&&!Ut)&&hx(g,ke[g]);mx()}Gt=!1,f!==!1&&it("setLegend")}o.setLegend=za;function hx(c,f){let g=k[c],
v=c==0&&j==2?cn:t[c],b;Ut?b=g.values(o,c,f)??io:(b=g.value(o,f==null?null:v[f],c,f),b=b==null?io:{_:b}),se.values[c]=b}function zo(c,f,g){
Vp=Pe,Wp=Oe,[Pe,Oe]=W.move(o,Pe,Oe),W.left=Pe,W.top=Oe,vt&&(Pr&&Nn(Pr,Xe(Pe),0,ne,H),Mr&&Nn(Mr,0,Xe(Oe),ne,H));let v,b=tt>
nt;Kn=Ce,uo=null;let C=$.ori==0?ne:H,P=$.ori==1?ne:H;if(Pe<0||ut==0||b){v=W.idx=null;for(let D=0;D<k.length;D++){let L=Jt[D];
L!=null&&Nn(L,-10,-10,ne,H)}xr&&Pn(null,$r,!0,c==null&&qe.setSeries),se.live&&(ke.fill(v),Gt=!0)}else{let D,L,N;r==1&&(D=
$.ori==0?Pe:Oe,L=Mn(D,A),v=W.idx=yn(L,t[0],tt,nt),N=R(t[0][v],$,C,0));let F=-10,z=-10,X=0,ge=0,me=!0,le="",Y="";for(let K=r==
2?1:0;K<k.length;K++){let Ee=k[K],Ie=ke[K],st=Ie==null?null:r==1?t[K][Ie]:t[K][1][Ie],_e=W.dataIdx(o,K,v,L),Ve=_e==null?
null:r==1?t[K][_e]:t[K][1][_e];if(Gt=Gt||Ve!=st||_e!=Ie,ke[K]=_e,K>0&&Ee.show){let Nt=_e==null?-10:_e==v?N:R(r==1?t[0][_e]:
t[K][0][_e],$,C,0),xt=Ve==null?-10:Z(Ve,r==1?T[Ee.scale]:T[Ee.facets[1].scale],P,0);if(xr&&Ve!=null){let Yt=$.ori==1?Pe:
Oe,pn=et(Tn.dist(o,K,_e,xt,Yt));if(pn<Kn){let En=Tn.bias;if(En!=0){let Ft=Mn(Yt,Ee.scale),Zt=Ve>=0?1:-1,dn=Ft>=0?1:-1;dn==
Zt&&(dn==1?En==1?Ve>=Ft:Ve<=Ft:En==1?Ve<=Ft:Ve>=Ft)&&(Kn=pn,uo=K)}else Kn=pn,uo=K}}if(Gt||wr){let Yt,pn;$.ori==0?(Yt=Nt,
pn=xt):(Yt=xt,pn=Nt);let En,Ft,Zt,dn,Dn,wt,Ht=!0,Bo=mt.bbox;if(Bo!=null){Ht=!1;let kt=Bo(o,K);Zt=kt.left,dn=kt.top,En=kt.
width,Ft=kt.height}else Zt=Yt,dn=pn,En=Ft=mt.size(o,K);if(wt=mt.fill(o,K),Dn=mt.stroke(o,K),wr)K==uo&&Kn<=Tn.prox&&(F=Zt,
z=dn,X=En,ge=Ft,me=Ht,le=wt,Y=Dn);else{let kt=Jt[K];kt!=null&&(kr[K]=Zt,_r[K]=dn,Mm(kt,En,Ft,Ht),Tm(kt,wt,Dn),Nn(kt,nn(Zt),
nn(dn),ne,H))}}}}if(wr){let K=Tn.prox,Ee=Ho==null?Kn<=K:Kn>K||uo!=Ho;if(Gt||Ee){let Ie=Jt[0];Ie!=null&&(kr[0]=F,_r[0]=z,
Mm(Ie,X,ge,me),Tm(Ie,le,Y),Nn(Ie,nn(F),nn(z),ne,H))}}}if(Me.show&&lo)if(c!=null){let[D,L]=qe.scales,[N,F]=qe.match,[z,X]=c.
cursor.sync.scales,ge=c.cursor.drag;if(ot=ge._x,rt=ge._y,ot||rt){let{left:me,top:le,width:Y,height:K}=c.select,Ee=c.scales[z].
ori,Ie=c.posToVal,st,_e,Ve,Nt,xt,Yt=D!=null&&N(D,z),pn=L!=null&&F(L,X);Yt&&ot?(Ee==0?(st=me,_e=Y):(st=le,_e=K),Ve=T[D],Nt=
R(Ie(st,z),Ve,C,0),xt=R(Ie(st+_e,z),Ve,C,0),Li(vn(Nt,xt),et(xt-Nt))):Li(0,C),pn&&rt?(Ee==1?(st=me,_e=Y):(st=le,_e=K),Ve=
T[L],Nt=Z(Ie(st,X),Ve,P,0),xt=Z(Ie(st+_e,X),Ve,P,0),Oi(vn(Nt,xt),et(xt-Nt))):Oi(0,P)}else Va()}else{let D=et(Vp-Bp),L=et(
Wp-Ip);if($.ori==1){let X=D;D=L,L=X}ot=ct.x&&D>=ct.dist,rt=ct.y&&L>=ct.dist;let N=ct.uni;N!=null?ot&&rt&&(ot=D>=N,rt=L>=
N,!ot&&!rt&&(L>D?rt=!0:ot=!0)):ct.x&&ct.y&&(ot||rt)&&(ot=rt=!0);let F,z;ot&&($.ori==0?(F=Er,z=Pe):(F=Dr,z=Oe),Li(vn(F,z),
et(z-F)),rt||Oi(0,P)),rt&&($.ori==1?(F=Er,z=Pe):(F=Dr,z=Oe),Oi(vn(F,z),et(z-F)),ot||Li(0,C)),!ot&&!rt&&(Li(0,0),Oi(0,0))}
if(ct._x=ot,ct._y=rt,c==null){if(g){if(nd!=null){let[D,L]=qe.scales;qe.values[0]=D!=null?Mn($.ori==0?Pe:Oe,D):null,qe.values[1]=
L!=null?Mn($.ori==1?Pe:Oe,L):null}Ni(Uu,o,Pe,Oe,ne,H,v)}if(xr){let D=g&&qe.setSeries,L=Tn.prox;Ho==null?Kn<=L&&Pn(uo,$r,
!0,D):Kn>L?Pn(null,$r,!0,D):uo!=Ho&&Pn(uo,$r,!0,D)}}Gt&&(se.idx=v,za()),f!==!1&&it("setCursor")}let co=null;Object.defineProperty(
o,"rect",{get(){return co==null&&Ri(!1),co}});function Ri(c=!1){c?co=null:(co=_.getBoundingClientRect(),it("syncRect",co))}
function Up(c,f,g,v,b,C,P){W._lock||lo&&c!=null&&c.movementX==0&&c.movementY==0||(Ba(c,f,g,v,b,C,P,!1,c!=null),c!=null?zo(
null,!0,!0):zo(f,!0,!1))}function Ba(c,f,g,v,b,C,P,D,L){if(co==null&&Ri(!1),No(c),c!=null)g=c.clientX-co.left,v=c.clientY-
co.top;else{if(g<0||v<0){Pe=-10,Oe=-10;return}let[N,F]=qe.scales,z=f.cursor.sync,[X,ge]=z.values,[me,le]=z.scales,[Y,K]=qe.
match,Ee=f.axes[0].side%2==1,Ie=$.ori==0?ne:H,st=$.ori==1?ne:H,_e=Ee?C:b,Ve=Ee?b:C,Nt=Ee?v:g,xt=Ee?g:v;if(me!=null?g=Y(N,
me)?a(X,T[N],Ie,0):-10:g=Ie*(Nt/_e),le!=null?v=K(F,le)?a(ge,T[F],st,0):-10:v=st*(xt/Ve),$.ori==1){let Yt=g;g=v,v=Yt}}L&&
(f==null||f.cursor.event.type==Uu)&&((g<=1||g>=ne-1)&&(g=Yo(g,ne)),(v<=1||v>=H-1)&&(v=Yo(v,H))),D?(Bp=g,Ip=v,[Er,Dr]=W.move(
o,g,v)):(Pe=g,Oe=v)}let Ia={width:0,height:0,left:0,top:0};function Va(){Is(Ia,!1)}let jp,Gp,Jp,Yp;function Zp(c,f,g,v,b,C,P){
lo=!0,ot=rt=ct._x=ct._y=!1,Ba(c,f,g,v,b,C,P,!0,!1),c!=null&&(bt(ju,Qu,Qp,!1),Ni(bm,o,Er,Dr,ne,H,null));let{left:D,top:L,
width:N,height:F}=Me;jp=D,Gp=L,Jp=N,Yp=F}function Qp(c,f,g,v,b,C,P){lo=ct._x=ct._y=!1,Ba(c,f,g,v,b,C,P,!1,!0);let{left:D,
top:L,width:N,height:F}=Me,z=N>0||F>0,X=jp!=D||Gp!=L||Jp!=N||Yp!=F;if(z&&X&&Is(Me),ct.setScale&&z&&X){let ge=D,me=N,le=L,
Y=F;if($.ori==1&&(ge=L,me=F,le=D,Y=N),ot&&ao(A,Mn(ge,A),Mn(ge+me,A)),rt)for(let K in T){let Ee=T[K];K!=A&&Ee.from==null&&
Ee.min!=Ce&&ao(K,Mn(le+Y,K),Mn(le,K))}Va()}else W.lock&&(W._lock=!W._lock,zo(f,!0,c!=null));c!=null&&(yr(ju,Qu),Ni(ju,o,
Pe,Oe,ne,H,null))}function gx(c,f,g,v,b,C,P){if(W._lock)return;No(c);let D=lo;if(lo){let L=!0,N=!0,F=10,z,X;$.ori==0?(z=
ot,X=rt):(z=rt,X=ot),z&&X&&(L=Pe<=F||Pe>=ne-F,N=Oe<=F||Oe>=H-F),z&&L&&(Pe=Pe<Er?0:ne),X&&N&&(Oe=Oe<Dr?0:H),zo(null,!0,!0),
lo=!1}Pe=-10,Oe=-10,ke.fill(null),zo(null,!0,!0),D&&(lo=D)}function Xp(c,f,g,v,b,C,P){W._lock||(No(c),Ca(),Va(),c!=null&&
Ni(km,o,Pe,Oe,ne,H,null))}function ed(){S.forEach(Dk),_a(o.width,o.height,!0)}Xo(Ml,ei,ed);let Lr={};Lr.mousedown=Zp,Lr.
mousemove=Up,Lr.mouseup=Qp,Lr.dblclick=Xp,Lr.setSeries=(c,f,g,v)=>{let b=qe.match[2];g=b(o,f,g),g!=-1&&Pn(g,v,!0,!1)},vt&&
(bt(bm,_,Zp),bt(Uu,_,Up),bt(xm,_,c=>{No(c),Ri(!1)}),bt(wm,_,gx),bt(km,_,Xp),sc.add(o),o.syncRect=Ri);let Vs=o.hooks=e.hooks||
{};function it(c,f,g){Ra?$i.push([c,f,g]):c in Vs&&Vs[c].forEach(v=>{v.call(null,o,f,g)})}(e.plugins||[]).forEach(c=>{for(let f in c.
hooks)Vs[f]=(Vs[f]||[]).concat(c.hooks[f])});let td=(c,f,g)=>g,qe=Ue({key:null,setSeries:!1,filters:{pub:Lm,sub:Lm},scales:[
A,k[1]?k[1].scale:null],match:[Om,Om,td],values:[null,null]},W.sync);qe.match.length==2&&qe.match.push(td),W.sync=qe;let nd=qe.
key,Wa=Dh(nd);function Ni(c,f,g,v,b,C,P){qe.filters.pub(c,f,g,v,b,C,P)&&Wa.pub(c,f,g,v,b,C,P)}Wa.sub(o);function yx(c,f,g,v,b,C,P){
qe.filters.sub(c,f,g,v,b,C,P)&&Lr[c](null,f,g,v,b,C,P)}o.pub=yx;function vx(){Wa.unsub(o),sc.delete(o),Ao.clear(),tc(Ml,
ei,ed),p.remove(),be?.remove(),it("destroy")}o.destroy=vx;function Ka(){it("init",e,t),$p(t||e.data,!1),U[A]?Na(A,U[A]):
Ca(),Rs=Me.show&&(Me.width>0||Me.height>0),Ro=Gt=!0,_a(e.width,e.height)}return k.forEach(Dp),S.forEach(Yb),n?n instanceof
HTMLElement?(n.appendChild(p),Ka()):n(o,Ka):Ka(),o}lt.assign=Ue;lt.fmtNum=fc;lt.rangeNum=El;lt.rangeLog=$l;lt.rangeAsinh=
pc;lt.orient=tr;lt.pxRatio=ve;lt.join=w1;lt.fmtDate=hc,lt.tzDate=$1;lt.sync=Dh;{lt.addGap=mk,lt.clipGaps=Rl;let e=lt.paths=
{points:Nh};e.linear=Hh,e.stepped=yk,e.bars=vk,e.spline=xk}var Vh="x";function qh(e){let t=G(null),n=G(null),o=G(e);o.current=e;let r=`${e.series.map(({color:i,dashed:s,shown:a})=>`${i} ${s}\
 ${a}`).join()} ${e.zone} ${e.unit} ${e.height} ${lm.value}`;return pt(()=>{if(!t.current)return;let i=new lt(Lk(o,t.current.
clientWidth),Wh(o.current),t.current);n.current=i;let s=new ResizeObserver(()=>{let a=t.current?.clientWidth??0;a>0&&a!==
i.width&&i.setSize({width:a,height:o.current.height})});return s.observe(t.current),()=>{s.disconnect(),i.destroy(),n.current=
null}},[r]),oe(()=>{n.current?.setData(Wh(o.current))},[e.times,e.series]),oe(()=>{let i=n.current,s=e.cursor===null?void 0:
e.times[e.cursor];!i||i.cursor.idx===e.cursor||i.setCursor(s===void 0?{left:-10,top:-10}:{left:i.valToPos(s,"x"),top:8},
!1)},[e.cursor]),l("div",{ref:t,class:Vh})}function Wh({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function Lk(e,t){
let{series:n,zone:o,unit:r,height:i}=e.current;return{width:Math.max(t,64),height:i,padding:[8,24,0,0],legend:{show:!1},
tzDate:s=>lt.tzDate(new Date(s*1e3),o),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(s,a,u)=>[
Math.min(0,a??0),u===null||u<=0?1:u*1.05]}},axes:[{...Kh(),grid:{show:!1},size:28,space:72,values:(s,a,u,p,d)=>a.map(m=>Ok(
m,d,o))},{...Kh(),size:56,values:(s,a)=>a.map(u=>Rn(u,r))}],series:[{},...n.map(Rk)],hooks:{setCursor:[s=>{let{idx:a,left:u,
top:p}=s.cursor;e.current.onCursor(u===void 0||u<0?null:a??null,u??0,p??0)}],setSelect:[s=>{if(s.select.width<4)return;let a=s.
posToVal(s.select.left,"x"),u=s.posToVal(s.select.left+s.select.width,"x");s.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(a,u,s.cursor.event?.shiftKey??!1)}]}}}function Ok(e,t,n){let{month:o,day:r,hour:i,minute:s,second:a}=Pf(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&r===1?St(e*1e3,n,"year"):t>=27*86400?St(e*1e3,n,"month"):t>=86400||i===
0&&s===0&&a===0?St(e*1e3,n,"dayShort"):St(e*1e3,n,t<60?"clockSecond":"clock")}function Kh(){let e=Zr("--line");return{stroke:Zr(
"--muted"),font:`12px ${Zr("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function Rk({color:e,
dashed:t,shown:n,values:o}){let r=e===null?Zr("--other"):Zr(_l(e)),i=t?[4,4]:e===null?[]:kl(e);return{stroke:r,width:1.5,
show:n??!0,spanGaps:!1,points:{show:o.length===1,size:6,fill:r},...i.length>0?{dash:i}:{}}}var Uh="Ne",jh="Re",Gh="Ae",Jh="De",Yh="He",Zh="Fe",Qh="Te",Xh="qe";var eg=50;function tg({answer:e,document:t,zone:n,onZoom:o}){let r=_t(()=>bl(e,t),[e]);return l("div",{class:Uh,children:r.
measures.map(i=>l(Fk,{answer:e,document:t,shape:r,measure:i,zone:n,onZoom:o,height:r.measures.length>1?200:360},e.columns[i].
name))})}function Fk({answer:e,document:t,shape:n,measure:o,zone:r,onZoom:i,height:s}){let a=_t(()=>qf(e,n,o),[e,n,o]),[
u,p]=O(new Set),[d,m]=O(null),h=e.columns[o].name,y=es(h),_=n.keys.map(S=>e.columns[S].name).join(),w=a.series.slice(0,eg).
map(S=>({key:JSON.stringify(S.keys),keys:S.keys,total:S.total,last:S.values.at(-1)??null,color:im(_,S.keys)})),x=_t(()=>a.
series.slice(0,eg).map((S,T)=>({values:S.values,color:w[T].color,shown:!u.has(w[T].key)})),[a,u]),M=d===null?"":zk(a,d.at,
r,S=>Rn(S,y)),k=S=>{let T=a.times.length-1,E={ArrowRight:(d?.at??-1)+1,ArrowLeft:(d?.at??T+1)-1,Home:0,End:T}[S.key];return E===
void 0||T<0?!1:(m({at:Math.max(0,Math.min(E,T)),left:-1}),!0)};return l(om,{title:We(h).text,summary:Bk(a,h,_,S=>Rn(S,y)),
announced:M,onKey:k,table:l(xl,{answer:e,document:t,zone:r}),legend:_===""?null:l(hm,{rows:w,all:a.series.length,hidden:u,
onHidden:p,text:S=>Rn(S,y)}),children:[l(qh,{times:a.times,series:x,zone:r,unit:y,height:s,cursor:d?.at??null,onCursor:(S,T)=>m(
S===null?null:{at:S,left:T}),onDrag:(S,T)=>i(S,T)}),d!==null&&l(Hk,{lines:a,rows:w,hidden:u,at:d.at,left:d.left,zone:r,text:S=>Rn(
S,y)})]})}function Hk({lines:e,rows:t,hidden:n,at:o,left:r,zone:i,text:s}){let a=e.times[o];if(a===void 0)return null;let p=t.
map((d,m)=>({row:d,value:e.series[m].values[o]??null})).filter(({row:d})=>!n.has(d.key)).sort((d,m)=>(m.value??-1/0)-(d.
value??-1/0)).slice(0,12);return l("div",{class:ye(jh,r>400&&Gh),"aria-hidden":"true",children:[l("div",{class:Jh,children:[
Xi(a*1e3,os(e.times),i)," ",Tf(i,a*1e3)]}),p.map(({row:d,value:m})=>l("div",{class:Yh,children:[l("span",{class:Zh,style:{
background:`var(--series-${d.color%7+1})`}}),l("span",{class:Qh,children:d.keys.map(h=>We(h).text).join(", ")}),l("span",
{class:Xh,children:m===null?"–":s(m)})]},d.key))]})}function zk(e,t,n,o){let r=e.times[t];if(r===void 0)return"";let i=e.
series.slice(0,8).map(({keys:s,values:a})=>{let u=a[t];return`${s.map(p=>We(p).text).join(", ")} ${u==null?"nothing":o(u)}`.
trim()});return`${Xi(r*1e3,os(e.times),n)}: ${i.join("; ")}`}function Bk(e,t,n,o){let r=e.series[0],i=n===""?"":` by ${We(
n).text}, ${e.series.length} groups`,s=r?.values.reduce((u,p)=>Math.max(u,p??0),0)??0,a=n!==""&&r?`, ${r.keys.map(u=>We(
u).text).join(", ")} leads`:"";return`Line chart of ${We(t).text}${i}, ${e.times.length} points, at most ${o(s)}${a}`}var ng="Ge",og="Je",rg="Ke",ig="Oe";function ai({icon:e,title:t,children:n,actions:o}){return l("div",{class:ng,children:[l(ae,{name:e,size:32}),l("h2",{class:og,
children:t}),n&&l("p",{class:rg,children:n}),l("div",{class:ig,children:o})]})}var sg="Pe",lg="Qe",ag="Ve";var ug="We",cg="Ye";function pg({busy:e,done:t=null}){let n=G(null);return pt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),l("div",{class:sg,"aria-hidden":"true",children:e&&(t===null||t===0?l("div",{class:ag}):l("div",{ref:n,class:lg}))})}
function ui({lines:e=6}){return l("div",{class:ug,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>l("div",{class:cg},
n))})}var dg="b";var ds=[];function fg(){return ds.length>0}function on(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=G(null);return pt(()=>{
let i=r.current;if(!i||!t)return;i.showPopover();let s=()=>wl(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);
s();let a=new ResizeObserver(s);return a.observe(i),addEventListener("resize",s),()=>{a.disconnect(),removeEventListener(
"resize",s)}},[t]),qk(r,o),Uk(r,t,n),l("div",{ref:r,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:ye(
dg,e.class),children:e.children})}function qk(e,t){pt(()=>{if(Go(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function Uk(e,t,n){let o=G(n);o.current=n,oe(()=>{let r={};ds.push(
r);let i=a=>{let u=a.target,p=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!p&&!jk(e.current,u)&&o.current()},
s=a=>{a.key!=="Escape"||a.defaultPrevented||ds.at(-1)!==r||(a.preventDefault(),a.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",i,!0),document.addEventListener("keydown",s),()=>{ds.splice(ds.indexOf(r),1),document.removeEventListener(
"pointerdown",i,!0),document.removeEventListener("keydown",s)}},[t])}function jk(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var mg="Ze",hg="t",gg="_e",yg="ei",vg="ii",bg="ri",xg="ai",wg="oi";function fs({anchor:e,label:t,head:n,items:o,onClose:r,placing:i}){let s=G(null),a=o.some(p=>p!=="rule"&&p.checked!==void 0),
u=p=>{p.disabled||(r(),p.act())};return l(on,{anchor:e,onClose:r,placing:i,children:[n&&l("div",{class:xg,children:n}),l(
"div",{ref:s,role:"menu","aria-label":t,class:mg,onKeyDown:p=>Jk(p,s.current,r),children:o.map((p,d)=>p==="rule"?l("div",
{role:"separator",class:bg},d):l("button",{type:"button",tabIndex:-1,class:ye(hg,p.danger&&gg),role:p.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":p.checked,"aria-disabled":p.disabled,onClick:()=>u(p),onPointerMove:m=>m.currentTarget.
focus(),children:[a?l("span",{class:wg,children:p.checked&&l(ae,{name:"check"})}):p.icon&&l(ae,{name:p.icon}),l("span",{
class:yg,children:p.label}),p.keys&&l("span",{class:vg,children:p.keys})]},d))})]})}function Jk(e,t,n){let o=[...t?.querySelectorAll(
"button")??[]],r=o.indexOf(document.activeElement),i=s=>{e.preventDefault(),e.stopPropagation(),o[(s+o.length)%o.length]?.
focus()};if(e.key==="ArrowDown")i(r+1);else if(e.key==="ArrowUp")i(r<0?-1:r-1);else if(e.key==="Home")i(0);else if(e.key===
"End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let s=u=>(u.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...o.slice(r+1),...o.slice(0,r+1)].find(s);a&&i(o.indexOf(
a))}}function Yn({items:e,menuLabel:t,head:n,placing:o,...r}){let i=G(null),[s,a]=O(!1);return l(te,{children:[l(Q,{...r,
buttonRef:i,popup:"menu",expanded:s,onClick:()=>a(!s)}),s&&l(fs,{anchor:i.current,label:t,head:n,items:e,onClose:()=>a(!1),
...o?{placing:o}:{}})]})}var kg="ti",_g="ni",Cg="pi",Sg="c",Tg="g";var hs=ie([]),Bl=new Map,Zk=1e4,Qk=1;function ci(e,t=null){let n=Qk++;hs.value=[...hs.value,{id:n,text:e,action:t}].slice(
-3),Pg(n)}function Pg(e){Bl.set(e,setTimeout(()=>kc(e),Zk))}function kc(e){clearTimeout(Bl.get(e)),Bl.delete(e),hs.value=
hs.value.filter(t=>t.id!==e)}function Mg(){return l("div",{class:kg,role:"status",children:hs.value.map(({id:e,text:t,action:n})=>l(
"div",{class:_g,onPointerEnter:()=>clearTimeout(Bl.get(e)),onPointerLeave:()=>Pg(e),children:[l("span",{class:Cg,children:t}),
n&&l("button",{type:"button",class:Sg,onClick:()=>{kc(e),n.act()},children:n.label}),l("button",{type:"button",class:Tg,
"aria-label":"Close",onClick:()=>kc(e),children:l(ae,{name:"close",size:14})})]},e))})}function Wt(e,t){Xk(e).then(n=>ci(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function Xk(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var nr=ie([]);function gs(e,t){nr.value=[...nr.value,{from:Ze.value,to:e.document,label:t}].slice(-12),pe(e)}function _c(e){
nr.value=nr.value.slice(0,e)}function Eg(){Ct(()=>{let e=Ze.value,t=nr.peek().findIndex(n=>zt(n.from.document,e.document));
t>=0&&_c(t)})}var Dg=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),e_=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function $g(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:t_(n.toLowerCase())??n_(n)??o_(n,t)}function t_(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?Dg.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?Dg.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function n_(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],i=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),s=new Date(i);return r!==void 0?
s.setUTCDate(s.getUTCDate()+1):o!==void 0?s.setUTCMonth(s.getUTCMonth()+1):s.setUTCFullYear(s.getUTCFullYear()+1),{from:i.
toISOString().slice(0,10),to:s.toISOString().slice(0,10)}}function o_(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=Ag(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=Ag(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function Ag(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Il(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),i=r?e_.indexOf(r[2].toLowerCase()):-1;if(!r||i<0)return null;let s=`${r[3]??t.getUTCFullYear()}-${Il(String(i+1))}\
-${Il(r[1])}`;return r[4]===void 0?s:`${s}T${Il(r[4])}:${r[5]}:00`}function Il(e){return e.padStart(2,"0")}var Cc=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],r_=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Sc(e,t){let n=Cc.find(
i=>i.from===e.from&&(i.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?r_.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${Lg(e.from,t,"the first event")} – ${Lg(e.
to,t,"now")}`}function Lg(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return St(e,t,St(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Og="di",Rg="li",Ng="si",Fg="xi",Hg="ci";function Tc(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function at({id:e,error:t,onHint:n}){let o=Tc(t.hint);return l(
"div",{class:Og,id:e,role:"alert",children:[l("span",{class:Rg,children:l(ae,{name:"error",size:14})}),l("span",{class:Ng,
children:mn(t.message)}),t.hint!==""&&(o!==null&&n?l("button",{type:"button",class:Fg,onClick:()=>n(o),children:[mn(o),"\
?"]}):l("span",{class:Hg,children:mn(t.hint)}))]})}var Bg="gi",Ig="fi",Wl="n",Kl="ui";function or({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:i=!1,error:s=null,autofocus:a=!1}){let[u,p]=O(t),d=G(
null),m=Qt();oe(()=>p(t),[t]);let h=w=>{w!==t&&n(w)},y=w=>{w.key==="Enter"&&h(u),!(w.key!=="Escape"||u===t)&&(w.preventDefault(),
p(t))},_=w=>{n(w),d.current?.focus()};return l("div",{class:Bg,children:[l("label",{for:m,class:r?"spoken":Ig,children:e}),
l("input",{ref:d,id:m,class:ye(Wl,i&&Kl),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":s!==null,
"aria-describedby":s?`${m}-problem`:void 0,"data-autofocus":a?"":void 0,onInput:w=>p(w.currentTarget.value),onKeyDown:y,
onBlur:()=>h(u)}),s&&l(at,{id:`${m}-problem`,error:s,onHint:_})]})}var s_=new Set(["estimate","running","exact","error","cancelled","live"]);function ql(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!s_.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?cl(n):null,
body:n}}function Ul(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var Vg=!0;async function Wg(e,t,n){try{if(Vg&&await l_(e,t,n))return;await a_(e,t,n)}catch(o){if(!qo(o))throw o}}async function l_(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await pl("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await u_(i,s=>{let a=ql(s);a&&t(a)}),!0}catch(o){if(!(o instanceof gt)||o.status!==404&&o.status!==
405)throw o;return Vg=!1,!1}}async function a_(e,t,n){if(!("run"in e))throw new gt({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await pl("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function u_(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:i}=await n.read();if(r)break;let s=(o+
i).split(`
`);o=s.pop()??"";for(let a of s)a!==""&&t(a)}o!==""&&t(o)}var Dc=250,c_=8e3,bn=ie("idle"),xn=new Map,Pc=null,p_=1,vs=Dc,Mc,jl=bn;function Kg(e,t,n=[]){let o=p_++,r=n.filter(i=>xn.
has(i));xn.set(o,{message:e,take:t,abort:null}),bn.value==="open"&&$c({id:o,...e,...r.length>0?{cancels:r}:{}});for(let i of r)
Ug(i);return bn.value==="http"&&jg(o),bn.value==="idle"&&Lc(),o}function Ac(e){xn.has(e)&&(bn.value==="open"&&$c({id:e,cancel:!0}),
Ug(e))}function qg(){bn.value==="away"&&(clearTimeout(Mc),Lc())}function Ug(e){xn.get(e)?.abort?.abort(),xn.delete(e)}function $c(e){
Pc?.send(JSON.stringify(e))}function Lc(){bn.value=bn.value==="away"?"away":"connecting";let e=new URL(Xt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Pc=t,vs=Dc,bn.value="open";
for(let[o,r]of xn)$c({id:o,...r.message})},t.onmessage=o=>f_(String(o.data)),t.onclose=()=>{Pc=null,n?Oc():d_()}}async function d_(){
if(!await fetch(Xt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Oc();vs=Dc,bn.value="http";for(let t of xn.
keys())jg(t)}function Oc(){bn.value="away",clearTimeout(Mc),Mc=setTimeout(Lc,vs*(.75+Math.random()/2)),vs=Math.min(vs*2,
c_)}function f_(e){let t=ql(e);t&&Ec(t)}function Ec(e){let t=xn.get(e.id);t&&(Ul(e)&&xn.delete(e.id),t.take(e))}function jg(e){
let t=xn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!xn.has(e))return;if(t.abort=null,o instanceof
gt&&o.code===ul().code)return Oc();let r=o instanceof gt?o:new gt({code:"unexpected",message:String(o)});Ec({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};Wg(t.message,o=>Ec({...o,id:e}),t.abort.
signal).catch(n)}var m_={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},h_=100,Gl=class{present=ie(
m_);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!zt(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=Kg({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(Ac(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Ac(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(Ul(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+h_-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let s=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:s,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:i==="live"?"running":i}}};function rr(e,t){let n=typeof t=="string"?t:Jd(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.
where.slice(n.length))?e:null}var rn=new Gl,Jl=ie(go("waits")==="yes");function Gg(e){Jl.value=e,yo("waits",e?"yes":"no")}var g_=150,Rc,pi=null;function Zn(){
clearTimeout(Rc),pi=we.value,rn.run(pi,{history:!0})}function Jg(){Ct(()=>{let{state:e,how:t}=ll.value,n=bo.value,o=wn.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||pi!==null&&zt(pi,e.document)||Jl.value&&pi!==
null&&zt(gu(pi).dataset,e.document.dataset)||(clearTimeout(Rc),Rc=setTimeout(Zn,t==="replace"?g_:0))})}var ir=ie([]),Nc=ie(go("letters")!=="no"),Yl="",Yg,Qg=ir,Xg=Nc;function ey(e){Nc.value=e,yo("letters",e?"yes":"no")}function sr(e){
let t=G(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");oe(()=>{let o=t.current.map((r,i)=>({...r,act:()=>t.current[i]?.
act()}));return ir.value=[...ir.value,...o],()=>{ir.value=ir.value.filter(r=>!o.includes(r))}},[n])}function y_(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function ty(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Fc(e.target)||!Nc.value&&e.key.
length===1||v_()||fg()))return;let n=Yl===""?y_(e):`${Yl} ${e.key}`,o=ir.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
Zg(""),o.act()):t&&Zg(ir.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function Zg(e){clearTimeout(Yg),Yl=
e,e!==""&&(Yg=setTimeout(()=>{Yl=""},1200))}function Fc(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function v_(){return document.querySelector("dialo\
g[open]")!==null}var ny="hi",oy="mi",ry="vi",iy="bi",sy="wi";function di(e){pe({document:Ne(Ne(we.value,"from",e.from),"to",e.to)})}function ly(){let e=G(null),[t,n]=O(!1),o=we.value.
timezone??"UTC",r=Sc(we.value,o),{error:i}=rn.result.value,s=rr(i,"from")??rr(i,"to"),a="The question";return sr([{keys:"\
t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range before",group:a,act:()=>Hc(-1,0)},{keys:"]",label:"\
The range after",group:a,act:()=>Hc(1,0)},{keys:"-",label:"Zoom out",group:a,act:()=>Hc(0,.5)}]),l(te,{children:[l(Q,{buttonRef:e,
icon:"calendar",after:"down",kind:s?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:l("span",{class:ny,
children:r})}),s&&!t&&l("div",{class:sy,children:l(at,{error:s})}),t&&l(on,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:l(x_,{zone:o,wrong:s,onDone:()=>n(!1)})})]})}function Hc(e,t){let n=rn.result.value.
answer?.query,[o,r]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],i=r-o;if(!(i>0))return;let s=a=>new Date(a).
toISOString();di({from:s(o+(e-t)*i),to:s(r+(e+t)*i)})}function x_({zone:e,wrong:t,onDone:n}){let[o,r]=O(t),{from:i,to:s}=we.
value,a=i===void 0&&s===void 0?"":`${i??""} - ${s??"now"}`,u=p=>{let d=$g(p);if(!d){r({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}di(d),n()};return l("div",{class:oy,children:[
l(or,{label:`Range, on the clock of ${e}`,value:a,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
l("div",{class:ry,children:Cc.map(p=>l(Q,{small:!0,kind:"plain",class:iy,pressed:Sc(we.value,e)===p.label,onClick:()=>{di(
p),n()},children:p.label},p.label))})]})}function ay({document:e,result:t,as:n}){let{answer:o,of:r,phase:i}=t;if(!o||!r||!("columns"in o))return i==="error"?null:
l(ui,{});if(o.rows.length===0&&i==="exact")return l(k_,{document:r});let s=o.query?.timezone??r.timezone??"UTC";return n===
"line"?l(tg,{answer:o,document:r,zone:s,onZoom:w_}):l(__,{answer:o,of:r,document:e,zone:s})}function w_(e,t){di({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function k_({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return l(ai,{icon:"search",title:"Nothing found",actions:l(te,{children:[n&&l(Q,
{kind:"primary",onClick:()=>di({}),children:"All data"}),t&&l(Q,{kind:"outlined",onClick:()=>pe({document:Ne(e,"where",void 0)}),
children:"Without the filter"}),!n&&!t&&l(Q,{kind:"outlined",onClick:Zn,children:"Ask again"})]}),children:n||t?"No even\
t of this range passes the filter.":"The dataset has no events."})}function __({answer:e,of:t,document:n,zone:o}){let[r,
i]=O(null),s=Be(n.aggregate?.order)[0],a=s===void 0?null:C_(s),u=Be(e.query?.aggregate?.by??t.aggregate?.by),p=(m,h,y)=>{
let _=e.columns.findIndex(({name:w})=>w===h);_>=0&&_<u.length&&!Ir(u[_])&&e.rows.some(w=>w===m)&&i({anchor:y,column:h,value:m[_]})},
d=r?Ji(r.column,r.value):"";return l(te,{children:[l(xl,{answer:e,document:t,zone:o,sort:a,onCell:p,onSort:m=>pe({document:Ne(
n,"aggregate.order",m===null?void 0:[`"${m.key}"${m.descending?" desc":""}`])})}),r&&l(fs,{anchor:r.anchor,label:"This v\
alue",head:We(d).text,onClose:()=>i(null),items:[{label:"Only this",icon:"filter",act:()=>gs({document:Ne(n,"where",Yi(n.
where,d))},d)},{label:"Exclude",icon:"minus",act:()=>gs({document:Ne(n,"where",Yi(n.where,`not (${d})`))},`not (${d})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>Wt(r.value===null?"":String(r.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>Wt(d,"The condition")}]})]})}function C_(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var zc="[data-stop]";function Zl(e){return[...e.querySelectorAll(zc)].filter(t=>t.closest("[data-sentence]")===e)}function uy(e){
if(!e)return;let t=Zl(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function cy(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(zc)||t.closest("[data-sentence]")!==e))for(let n of Zl(
e))n.tabIndex=n===t?0:-1}function py(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Zl(e),o=n.indexOf(
t.target);if(o<0)return!1;let r=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return r===null?!1:(n[Math.max(0,Math.min(r,n.length-1))]?.focus(),!0)}function At(e,t,n){requestAnimationFrame(()=>{
let o=r=>e?.querySelector(`${zc}[data-stop="${CSS.escape(r)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function Bc(){
let e=document.querySelector("[data-sentence]"),t=e?Zl(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Ic="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var Po=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],Vc={aggregate:Po("aggregate",["measures","by","having","over"]),samples:Po(
"samples",["columns","order"]),funnel:Po("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:Po("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:Po(
"lifecycle",["per","period","event","created"]),stickiness:Po("stickiness",["per","period","event"]),paths:Po("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:Po("difference",["over","selection","bas\
eline","properties"])};var S_=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function dy(e){let t=e.replaceAll(" ","");return S_.test(t)?t:null}function xs(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var Ql=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],lr=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function fy(e,t,n){let o=rr(e,t);if(!o||!n)return o;let r=o.span?.start??0;return r>=n.start&&r<Math.max(n.end,n.start+1)?
o:null}function hy(e,t,n){let o=qi(t.where),r=zr(e,o);if(typeof r=="string")return Ne(e,o,t.span?my(r,t.span,n):n);let i=o.slice(
0,-1),s=zr(e,i);return o.at(-1)!==0||typeof s!="string"?null:Ne(e,i,t.span?my(s,t.span,n):n)}function my(e,t,n){let{start:o,
end:r}=Ur(e,t);return e.slice(0,o)+n+e.slice(r)}function Xl(e,t){let n=hy(we.value,e,t);n&&pe({document:n})}var gy="yi",yy="ki",vy="zi";var by=yd({document:{dataset:""},error:null,sentence:()=>null});function Fe(){return Md(by)}function Kt({document:e,error:t,
label:n,children:o}){let r=G(null);pt(()=>uy(r.current));let i=s=>{!s.defaultPrevented&&py(s.currentTarget,s)&&s.preventDefault()};
return l(by.Provider,{value:{document:e,error:t,sentence:()=>r.current},children:l("div",{ref:r,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:gy,onKeyDown:i,onFocusIn:s=>{cy(s.currentTarget,s.target)},children:o})})}function Ae({word:e,
children:t}){return l("span",{class:yy,children:[e!==void 0&&l(Kc,{children:e}),t]})}function Kc({children:e}){return l(
"span",{class:vy,children:e})}function xy({id:e,error:t}){return l(at,{...e===void 0?{}:{id:e},error:t,onHint:n=>Xl(t,n)})}var wy="ji",ky="p",_y="Si",Cy="Bi",Sy="Xi",Ty="Ci",Py="Ii",My="w",Ey="Ui",Dy="f",qc="Ei";function ft(e){let{stop:t,label:n,path:o=t,span:r,draft:i=!1,problem:s=null}=e,a=Fe(),u=G(null),p=Qt(),[d,m]=O(!1),h=i?null:
fy(a.error,o,r),y=h!==null||s!==null,_=M_(h,s,e.onHint),w=async()=>{await e.onRemove?.(),At(a.sentence(),t,e.after)},x=e.
editor!==void 0||e.menu!==void 0;return l("span",{class:wy,"data-path":o,children:[l("span",{class:ye(ky,i&&Cy,y&&Sy,e.quiet&&
Ty,d&&_y),children:[y&&l("span",{class:Py,children:l(ae,{name:"error",size:14})}),l("button",{ref:u,type:"button",class:My,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":x?d:void 0,"aria-invali\
d":y||void 0,"aria-describedby":y?`${p}-problem`:void 0,onClick:()=>m(!d),onKeyDown:M=>E_(M,e,w,_),children:[l("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&l("span",{class:Ey,children:l(ae,{name:"down",size:12})})]}),e.onRemove&&
l("button",{type:"button",class:Dy,tabIndex:-1,"aria-label":`Remove ${mn(n)}`,onClick:w,children:l(ae,{name:"close",size:12})})]}),
h&&l("span",{class:qc,children:l(xy,{id:`${p}-problem`,error:h})}),s&&l("span",{class:qc,children:l(at,{id:`${p}-problem`,
error:s,onHint:e.onHint})}),d&&e.menu&&l(fs,{anchor:u.current,label:mn(n),items:e.menu,onClose:()=>m(!1)}),d&&e.editor&&
l(on,{anchor:u.current,role:"dialog",label:mn(n),onClose:()=>{m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function M_(e,t,n){
let o=t??e,r=o?Tc(o.hint):null;return r===null?null:t?n?()=>n(r):null:()=>Xl(e,r)}function E_(e,t,n,o){let r=e.key==="En\
ter"&&o?o:D_(e,t,n);r&&(e.preventDefault(),r())}function D_(e,{onNegate:t,onOptional:n,onMove:o,onRemove:r},i){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?r?i:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var Ay="Li",$y="y",Ly="Mi",Oy="Ni",Ry="Ri",Ny="Ai";var ea=28;function Uc(e,t){return`${e}-${t}`}function Fy({id:e,label:t,options:n,active:o,onActive:r,onPick:i,several:s=!1,
foot:a}){let u=G(null),p=yl(u,ea,n.length);return pt(()=>{let d=u.current;if(!d||o<0)return;let m=o*ea;m<d.scrollTop?d.scrollTop=
m:m+ea+8>d.scrollTop+d.clientHeight&&(d.scrollTop=m+ea+8-d.clientHeight)},[o,n]),l(te,{children:[l("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":s||void 0,class:Ay,children:[l("div",{role:"presentation",style:{height:`${p.
before}px`}}),n.slice(p.first,p.end).map((d,m)=>{let h=p.first+m;return l("div",{id:Uc(e,h),role:"option","aria-selected":d.
selected??!1,"aria-setsize":n.length,"aria-posinset":h+1,"data-active":h===o,class:$y,onPointerMove:()=>{h!==o&&r(h)},onPointerDown:y=>y.
preventDefault(),onClick:()=>i(d.value),children:[s&&l("span",{class:Ny,children:d.selected&&l(ae,{name:"check"})}),l("s\
pan",{class:Ly,children:d.label}),d.note!==void 0&&l("span",{class:Oy,children:d.note})]},h)}),l("div",{role:"presentati\
on",style:{height:`${p.after}px`}})]}),a&&l("div",{class:Ry,children:a})]})}function mi(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,i=G(null),s=Qt(),[a,u]=O(e.autofocus??!1),[p,d]=O(r?0:-1),
[m,h]=O(!1);pt(()=>{h(!0),e.autofocus&&i.current?.focus()},[]);let y=Math.min(p,t.length-1),_=a||(e.inline??!1),w=()=>u(
!1),x=(S,T)=>{T||w(),e.onPick(S,T)},M=S=>{let T=_?t[y]:void 0;if(S.key==="ArrowDown"||S.key==="ArrowUp"){S.preventDefault(),
u(!0);let E=S.key==="ArrowDown"?1:-1;d(y<0&&E<0?t.length-1:(y+E+t.length)%Math.max(1,t.length))}else S.key==="Enter"?(S.
preventDefault(),T?x(T.value,!1):(w(),e.onTake(n))):S.key===" "&&o&&T&&y>=0?(S.preventDefault(),x(T.value,!0)):S.key==="\
Escape"&&(_||e.onCancel)?(S.preventDefault(),S.stopPropagation(),w(),e.onCancel?.()):S.key==="Backspace"&&n===""&&e.onBackspace?.()},
k=l(Fy,{id:s,label:e.label,options:t,active:y,onActive:d,onPick:S=>x(S,o),several:o,foot:e.foot});return l(te,{children:[
l("input",{ref:i,class:ye(Wl,e.code&&Kl),role:"combobox","aria-label":e.label,"aria-expanded":_,"aria-controls":s,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":_&&y>=0?Uc(s,y):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:M,onClick:()=>u(!0),onBlur:w,onFocus:()=>{
e.autofocus&&u(!0)},onInput:S=>{u(!0),d(r?0:-1),e.onText(S.currentTarget.value)}}),e.inline&&k,!e.inline&&a&&m&&(t.length>
0||e.foot)&&l(on,{anchor:i.current,onClose:w,focus:!1,children:k})]})}var zy="H",By="Di";function sn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...r}){return l("div",{class:zy,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let p=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&p?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&l("div",{class:By,children:e}),l(mi,{...r,inline:!0,autofocus:!0,eager:!0})]})}function ws(e){let{path:t,what:n,value:o,none:r,unit:i}=e,s=e.onChange??(a=>re(t,a));return l(ft,{stop:t,what:n,label:`${n}\
: ${o??r}${o!==null&&i?` ${i}`:""}`,onRemove:e.onRemove,editor:a=>l(L_,{...e,onChange:u=>{a(),s(u)},onCancel:a}),children:[
o===null?r:l(ee,{value:o,most:24}),o!==null&&i&&` ${i}`]})}function L_({what:e,value:t,usual:n,read:o,wrong:r,none:i,onChange:s,
onCancel:a}){let[u,p]=O(""),[d,m]=O(!1),h=u.trim(),y=n.filter(([x,M])=>h===""||x.startsWith(h)||(M??"").includes(h)),_=x=>{
let M=o(x);M===null?m(!0):s(M)},w=[...h!==""&&!y.some(([x])=>x===h)&&o(h)!==null?[{value:h,label:h,note:"as it is typed"}]:
[],...y.map(([x,M])=>({value:x,label:x,note:M,selected:x===t})),...h===""&&t!==null?[{value:null,label:i,note:"the defau\
lt"}]:[]];return l(sn,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:x=>{p(x),m(!1)},options:w,onPick:x=>x===null?s(void 0):
_(x),onTake:_,onCancel:a,onLeave:a,invalid:d,foot:d||h!==""&&o(h)===null?r:void 0})}function Qn(e){return l(ws,{usual:Ql,
...e,read:dy,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var O_=["dataset","define","params","timezone","week_start","missing"];function Fn(e,t){let n=O_.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function jc(e,t,n){return(await An(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var R_=2e3,ar=new Map,ta=new Map,Vy=ie(0),Iy;function hi(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function gi(e,t){Vy.value;let n=JSON.stringify(e),o=jl.value,r=t.filter(s=>s.text!==""&&!ar.has(hi(n,s))),i=r.map(
s=>hi(n,s)).join(`

`);return oe(()=>{r.length>0&&o!=="away"&&N_(n,e,r)},[i,o]),t.map(s=>ar.get(hi(n,s))??null)}async function Wy(e,t,n){let o=JSON.
stringify(e),r=ar.get(hi(o,t));if(r)return r;let[i]=await jc(e,[t],n);if(!i)throw new Error("The server did not say what\
 the text means");return Ky(o,t,i),i}function N_(e,t,n){let o=ta.get(e)??{context:t,texts:new Map};for(let r of n)o.texts.
set(hi(e,r),r);ta.set(e,o),Iy??=setTimeout(()=>{Iy=void 0,F_()},0)}async function F_(){let e=[...ta];ta.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let r=[...o.values()];(await jc(n,r).catch(()=>[])).forEach((s,a)=>Ky(t,r[a],
s))})),Vy.value++}function Ky(e,t,n){ar.size>=R_&&ar.delete(ar.keys().next().value),ar.set(hi(e,t),n)}async function Xn(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await Wy(e,{kind:t,text:n}),{error:r}=o;return r?
{parsed:o,problem:{message:r.message,hint:r.hint??"",span:r.span??null}}:{parsed:o,problem:null}}catch(o){let{code:r,message:i,
hint:s,span:a}=$n(o);return{parsed:null,problem:r==="away"?null:{message:i,hint:s,span:a}}}}function yi(e,t,n){if(!t)return n;
let{start:o,end:r}=Ur(e,t);return e.slice(0,o)+n+e.slice(r)}var H_=new Set(["has","contains","starts_with","ends_with"]);function bi({property:e,operator:t,values:n}){let o=dt(e),r=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:H_.has(r)?`${t}(${o}, ${n.map(ks).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(ks).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(ks).join(" and ")}`}
function ks(e){return typeof e=="string"?ji(e):String(e)}var z_=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function jy(e){for(let[t,n]of z_){if(e===t)return n;if(e===n)return t}
return e}var qy=["=","!=","in","not in"],vi=["is null","is not null"],Gc=[">=",">","<","<=","between","not between"],Uy=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function na(e){switch(e){case"bool":return["is true","is false",...vi];case"string":return[
...qy,...Uy,...vi];case"int64":case"float64":return["=",...Gc,"!=","in","not in",...vi];case"timestamp":return[...Gc,...vi];case"\
list of strings":return["has","not has",...vi];case"unknown":return[...qy,...Gc,...Uy,"has","not has",...vi]}}function $t(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function ur(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var Gy={property:null,type:"unknown",operator:null,values:[]};function Jy(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Jc({property:e,operator:t}){return e===null?"property":t===null||$t(t)===0?"operator":
"values"}function Yy(e,t,n){return e.operator!==null&&e.type===n&&na(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function Zy(e,t){let n=$t(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function oa(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function Qy(e,t){let n=e.operator===null?0:$t(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Yc({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=$t(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function _s(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Yc(e)!==null)return null;
if($t(n)!=="many"||!o.includes(null))return bi({property:t,operator:$t(n)==="many"?ur(n,o.length):n,values:o});let r=n===
"!="||n==="not in",i=bi({property:t,operator:r?"is not null":"is null",values:[]}),s=o.filter(u=>u!==null);if(s.length===
0)return i;let a=bi({property:t,operator:ur(r?"!=":"=",s.length),values:s});return r?`${a} and ${i}`:`(${a} or ${i})`}function Zc(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function Xy(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(i=>i.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(i=>i!==""),r=!t&&
o.some(i=>/\s/.test(i));return o.length>1&&!r?[...new Set(o)]:null}function Hn(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let r=o.
indexOf(n);r>0;r=o.indexOf(n,r+1))if(!/[\p{L}\p{N}]/u.test(o[r-1]))return 1;return o.includes(n)?2:3}function zn(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Hn(n(o),t)})).filter(o=>o.grade<3).sort((o,r)=>o.grade-r.grade).map(({item:o})=>o)}var e0={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function xi(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function t0({operators:e,present:t,onPick:n,onBack:o,onCancel:r,onLeave:i,head:s}){let[a,u]=O(""),p=e.filter(
h=>h===a.trim()),d=e.filter(h=>h!=="in"&&h!=="not in"),m=p.length>0?p:zn(d,a,h=>`${h} ${xi(h)} ${e0[h]}`);return l(sn,{label:"\
Operator",placeholder:"operator",text:a,onText:u,head:s,onCancel:r,onLeave:i,onBackspace:o,options:m.map(h=>({value:h,label:xi(
h),note:e0[h],selected:h===t||t!==null&&h===ur(t,1)})),onPick:n,onTake:()=>{}})}var Xc="k",n0="z",o0="Hi";var ep=8;function r0({draft:e,stage:t,onStage:n,onDraft:o}){let{property:r,operator:i,values:s}=e;return r===null?null:l(
te,{children:[l("button",{type:"button",class:Xc,"data-present":t==="property",onClick:()=>n("property"),children:l(ee,{
value:r,most:40,middle:!0})}),i!==null&&l("button",{type:"button",class:Xc,"data-present":t==="operator",onClick:()=>n("\
operator"),children:xi(i)}),t==="values"&&s.slice(0,ep).map(a=>l("button",{type:"button",class:n0,onClick:()=>o(oa(e,a)),
children:[l("span",{class:"spoken",children:"Remove "}),l(ee,{value:a,most:24,middle:!0}),l(ae,{name:"close",size:12})]},
String(a))),t==="values"&&s.length>ep&&l("span",{class:o0,children:["and ",Qe(s.length-ep)," more"]})]})}var i0=50;function s0(e,t,n,o){return An(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:i0},
signal:o})}function tp(e,t,n,o,r){let{dataset:i,from:s,to:a,timezone:u,week_start:p,define:d,params:m,missing:h}=e,y={column:t,
contains:o,where:n,from:s,to:a,timezone:u,week_start:p,define:d,params:m,missing:h,limit:i0};return An(`v1/datasets/${encodeURIComponent(
i)}/values`,{body:y,signal:r})}function l0(e,t){let[n,o]=O(null);return oe(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(i=>{
r.signal.aborted||o({key:e,value:i,error:null})},i=>{qo(i)||o(s=>({key:e,value:s?.value??null,error:$n(i)}))}),()=>r.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function ra(e,t,n,o=()=>!0){let{dataset:r}=e,
i=t.trim(),s=l0(`${r}
${n.join()}
${i}`,m=>s0(r,i,n,m)),a=I_(e,i),u=s.fresh&&s.value?s.value:{names:V_(r,i),more:0},p=new Set(a.map(({name:m})=>m));return{
names:[...a,...u.names.filter(({name:m})=>!p.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:u.more}}function I_({
define:e},t){return Object.keys(e??{}).filter(n=>Hn(n,t)<3).map(n=>({kind:"definition",name:n,text:dt(n),type:"unknown",
filled:1}))}function V_(e,t){let n=On(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:r,type:i,
filled:s})=>({kind:"property",name:r,text:dt(r),type:i,filled:s/o})).filter(({name:r})=>Hn(r,t)<3).sort((r,i)=>Hn(r.name,
t)-Hn(i.name,t)||i.filled-r.filled)}function a0(e,t,n,o){let r=o.trim(),i=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,r]);return l0(i,async s=>{
let a=()=>tp(e,t??"",void 0,r,s);return n===void 0?a():tp(e,t??"",n,r,s).catch(u=>{if(qo(u)||$n(u).status!==400)throw u;
return a()})})}var u0="Fi";var q_={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},U_={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function np(e){let t=e.kind==="function"||e.filled>=.9995?"":jo(e.filled);return[q_[e.kind]||U_[e.type],t].filter(n=>n!==
"").join(", ")}function c0(e,t){let n=t.trim(),o=e[0],r=e.map(i=>({value:{entry:i},label:l(ee,{value:i.name,most:60,middle:!0}),
note:np(i)}));return n===""||o&&Hn(o.name,n)<3?r:[cr(n),...r]}function cr(e){return{value:{typed:e},label:l("code",{class:u0,
children:l(ee,{value:e,most:60})}),note:"as it is typed"}}function eo(e){let{document:t,kinds:n,fits:o,onName:r,onText:i}=e,[s,a]=O(e.typed??""),u=ra(t,s,n,o),p=e.names?zn(e.names,
s,({name:x})=>x).filter(({type:x})=>o?.(x)??!0):u.names,d=e.names?0:u.more,m=e.extra?.(s)??[],h=c0(p,s),y=h[0]!==void 0&&
"typed"in h[0].value,_=m.length>0&&y?[...m,...h.slice(1),h[0]]:[...m,...h],w=x=>{x.trim()!==""&&i(x.trim())};return l(sn,
{label:e.label,placeholder:e.placeholder,text:s,onText:a,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:_,onPick:x=>"entry"in x?r(x.entry):w(x.typed),onTake:w,foot:d>0?`${Qe(d)} more, keep typing`:void 0})}function p0({document:e,beside:t,draft:n,typed:o="",ask:r,onValues:i,onBack:s,onCancel:a,onLeave:u,head:p}){let[d,m]=O(o),
h=n.operator===null?1:$t(n.operator),y=h==="many",_=a0(e,r?dt(n.property??""):null,t,d),w=Zc(d,n.type),x=d===""||w!==void 0,
M=j_(n,d,w,_.value),k=E=>{let A=Qy(n,E);m(""),i(A.values,h!==2||A.values.length>=2)},S=(E,A)=>{let B="typed"in E?w:E.value;
B!==void 0&&(A&&y?(m(""),i(oa(n,B).values,!1)):y&&d===""&&n.values.length>0?i(n.values,!0):k(B))},T=E=>{let A=y?Xy(E)?.map(
B=>Zc(B,n.type)):void 0;return!A||A.includes(void 0)?!1:(i([...new Set([...n.values,...A])],!0),!0)};return l(sn,{label:"\
Value",placeholder:G_(n,h),text:d,onText:m,head:p,onCancel:a,onLeave:u,onBackspace:()=>n.values.length>0?i(n.values.slice(
0,-1),!1):s(),onPaste:T,invalid:!x,several:y,spaceTypes:d!==""&&M[0]!==void 0&&"typed"in M[0].value,options:M,onPick:S,onTake:()=>{
y&&d===""&&n.values.length>0?i(n.values,!0):w!==void 0&&d!==""&&k(w)},foot:x?J_(_.value,_.error!==null,y):`${ks(d)} is n\
o number`})}function j_(e,t,n,o){let r=o?.exact===!1?"~ ":"",i=h=>e.values.includes(h),s=(o?.values??[]).map(({value:h,
count:y})=>({value:{value:h},label:l(ee,{value:h,most:60,middle:!0}),note:r+Qe(y),selected:i(h)})),a=o?.values.some(({value:h})=>h===
n)??!1,u=t!==""&&n!==void 0&&!a?[cr(t)]:[],p=a?s.filter(({value:h})=>"value"in h&&h.value===n):[],d=s.filter(h=>!p.includes(
h)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&$t(e.operator)==="many"?[{value:{value:null},label:l(ee,{value:null}),note:r+
Qe(o.nulls),selected:i(null)}]:[];return[...u,...p,...d,...m]}function G_({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function J_(e,t,n){let o=e&&e.more>0?[`${Qe(e.more)} more, keep \
typing`]:[],r=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...r].join(" · ")}function ia(e){let{document:t,draft:n,onDraft:o,onDone:r}=e,[i,s]=O(()=>Jc(n)),a=G(e.typed??""),u=y=>{a.current="",s(y)},
p=(y,_)=>{let w=Yy(n,y,_);o(w),u(w.operator===null||Jc(w)!=="values"?"operator":"values")},d=y=>{let _=Zy(n,y);o(_),$t(y)===
0?r(_s(_),_):u("values")},m=(y,_)=>{let w={...n,values:y};o(w);let x=_?_s(w):null;x!==null&&r(x,w)},h={onCancel:e.onCancel,
onLeave:e.onLeave,head:l(r0,{draft:n,stage:i,onStage:u,onDraft:o})};return i==="property"?l(eo,{...h,label:"Property",placeholder:"\
property, or a condition",document:t,typed:a.current,kinds:Y_,...e.names?{names:e.names}:{},onName:y=>p(y.name,y.type),onText:y=>r(
y,null)},"property"):i==="operator"?l(t0,{...h,operators:na(n.type),present:n.operator,onPick:d,onBack:()=>u("property")},
"operator"):l(p0,{...h,document:t,beside:e.beside,draft:n,typed:a.current,ask:e.names===void 0,onValues:m,onBack:()=>u("\
operator")},"values")}var Y_=["property","definition","cohort","lookup"];var ln="qi",yt="Gi",op="Ji",pr="Ki",d0="Oi",f0="Pi";var h0=3;function sa({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return l("span",{class:pr,children:l(
ee,{value:t?.text??e?.text??"",most:60})});let{property:r,operator:i,values:s}=o;return r===null?l("span",{class:yt,children:"\
…"}):n&&r==="event"&&(i==="="||i==="in")&&s.length>0?l(m0,{values:s,between:!1,name:!0}):i==="is true"||i==="is false"?
l(te,{children:[i==="is false"&&l("span",{class:yt,children:"not"}),l("span",{class:ln,children:l(ee,{value:r,most:40,middle:!0})})]}):
l(te,{children:[l("span",{class:ln,children:l(ee,{value:r,most:40,middle:!0})}),i!==null&&l("span",{class:yt,children:xi(
$t(i)==="many"?ur(i,s.length):i)}),i!==null&&l(m0,{values:s,between:i.endsWith("between")})]})}function m0({values:e,between:t,
name:n=!1}){return e.length>h0+1?l("span",{class:op,children:["(",Qe(e.length)," values)"]}):l("span",{class:n?ln:op,children:e.
map((o,r)=>l("span",{children:[r>0&&l("span",{class:yt,children:t?" and ":n?" or ":", "}),l(Z_,{value:o})]},r))})}function Z_({
value:e}){return e===null?l("i",{class:yt,children:xo.null}):l(ee,{value:e,most:40,middle:!0})}function la(e,t){let n=t?
t.condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:r,values:i}=n,s=i.length>h0+1?`${i.length}\
 values`:i.map(a=>a===null?"null":a===""?"empty":String(a)).join(", ");return[o,r?.replace("_"," "),s].filter(a=>a!=null&&
a!=="").join(" ")}function aa(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:r,span:i},s)=>({text:o,chip:r,span:{start:s===0?0:i.start,end:n[s+1]?.span.start??1/0}}))}function Ss(e){
return e.length===0?void 0:e.join(" and ")}function Mo(e,t,n){return n===null?e.filter((o,r)=>r!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function ua(e,t,n){let o=e.filter((i,s)=>s!==t),r=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,r),e[t],...o.slice(r)]}function g0({text:e,chip:t}){if(t)return bi({...t,operator:jy(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&Q_(n)?n:`not (${e})`}function Q_(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var rp={property:"event",type:"string",operator:"=",values:[]};function ip({document:e,typed:t,onDone:n,onCancel:o}){let[
r,i]=O(rp);return l(ia,{document:e,beside:e.where,draft:r,typed:t,onDraft:i,onDone:n,onCancel:o,onLeave:o})}function to({lead:e,between:t,children:n,after:o}){let r=i=>i===0?e:typeof t=="function"?t(i):t;return l(te,{children:[n.
length===0&&e!==void 0&&l(Ae,{word:e},"lead"),n.map((i,s)=>l(Ae,{word:r(s),children:i},s)),o]})}var y0="F",v0="Qi",b0="Vi";function no({stop:e,label:t,children:n,editor:o,onLeave:r,onBackspace:i}){let s=G(null),[a,u]=O(null),[p,d]=O(null),m=G(
0),h=k=>{d(s.current?.getBoundingClientRect()??null),u(k)},y=n==null||n===!1,_=Jr(y?t:void 0),w=()=>{m.current=performance.
now(),u(null)},x=()=>{performance.now()-m.current>300&&h("")},M=k=>{if(!(k.ctrlKey||k.metaKey||k.altKey)){if(k.key.length===
1&&k.key!==" "&&k.key!=="/")h(k.key);else if(k.key==="Backspace"&&i)i();else return;k.preventDefault()}};return l(te,{children:[
l("button",{ref:s,type:"button",class:ye(y0,!y&&v0,a!==null&&b0),..._,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-has\
popup":"dialog","aria-expanded":a!==null,onClick:x,onKeyDown:M,children:[l(ae,{name:"plus",size:14}),n]}),a!==null&&l(on,
{anchor:p,role:"dialog",label:t,onClose:()=>{w(),r?.()},children:o(a,w)})]})}function ca(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var eC={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function Ts(e,t){let n=ca(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,r="per"in o&&typeof o.per=="string"?o.per:On(e).value.value?.actors?.[0],i=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),s="funnel"in o?o.funnel.steps.map((u,p)=>[`step_time_${p+1}`,"timestamp"]):[];return[...i,...eC[n],
...s,...r?[[r,"string"]]:[]].map(([u,p])=>({kind:"property",name:u,text:dt(u),type:p,filled:1}))}function x0(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let r=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:r,text:dt(r),type:o,filled:1}})}var w0="Wi",k0="T",_0="q";var C0=null;function nC(){return C0??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),C0}function pa(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,i=G(null),s=G(null),a=G(e);a.current=e;let[u,p]=O(!1);return oe(()=>{let d=!1;
return nC().then(m=>{d||!m||!i.current||(s.current=m.mount(i.current,{...a.current,onText:h=>{h!==a.current.text&&a.current.
onText(h)},onRun:()=>a.current.onRun?.()}),s.current.setMark(a.current.mark??null),p(!0))}),()=>{d=!0,s.current?.destroy()}},
[]),oe(()=>{u&&r&&s.current?.focus()},[u]),oe(()=>{s.current?.setText(t)},[t]),oe(()=>{s.current?.setMark(o)},[o?.start,
o?.end,t]),l("div",{class:ye(w0,e.class),children:[l("div",{ref:i,class:k0,hidden:!u,"data-editor":u}),!u&&l("textarea",
{class:_0,"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":r?"":void 0,onInput:d=>e.onText(
d.currentTarget.value)})]})}var S0="Yi",T0="Zi",P0="_i",M0="er",E0="ir";function da({label:e,text:t,problem:n,onText:o,onDone:r,onCancel:i,onLeave:s}){return l("div",{class:S0,onKeyDownCapture:u=>{
if(u.key==="Escape")i();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)r(t);else if(u.key==="Tab")s();else return;u.preventDefault(),
u.stopPropagation()},children:[l(pa,{class:T0,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Ur(
t,n.span):null}),n&&l("div",{class:P0,children:l(at,{error:n})}),l("div",{class:M0,children:[l("span",{class:E0,children:"\
Enter takes it, Shift+Enter is a new line"}),l(Q,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}function ki(){let e=G(!0);return oe(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function dr(e){let{path:t,text:n,what:o,onChange:r}=e,i=Fe(),s=Fn(i.document,e.over),a=aa(n,gi(s,[{kind:"condition",text:n}])[0]??
null),u=a.map(E=>E.text),[p,d]=O(null),m=ki(),h=E=>`${t}#${E<a.length?E:"draft"}`,y=e.needed!==!0||a.length>1,_=async E=>{
await Xn(s,"condition",Ss(E)??""),m()&&(d(null),r(Ss(E)))},w=async(E,A,B)=>{d({at:E,condition:B,text:A,problem:null});let{
parsed:I,problem:J}=await Xn(s,"condition",A);if(J&&!(e.loose&&I?.tree))return d({at:E,condition:B,text:A,problem:J}),At(
i.sentence(),h(E));let V=Mo(u,E,Ss(I?.conjuncts?.map($=>$.text)??[`(${A})`])??A);await _(V)},x=()=>{if(!p||p.problem)return;
let E=p.condition?_s(p.condition):p.text;E!==null&&E.trim()!==""?w(p.at,E,p.condition):p.condition?.property?d({...p,problem:{
message:Yc(p.condition)??"",hint:"",span:null}}):d(null)},M=(E,A,B)=>{let I=a[E],J=p?.at===E?p:null,V=()=>{d(null),B(),E>=
a.length&&At(i.sentence(),`${t}#+`)},$=()=>{B(),x()},j=(R,Z)=>{B(),w(E,R,Z)};return(J?J.condition===null&&J.text!==null:
I&&!I.chip)?l(da,{label:o,text:J?.text??I?.text??"",problem:J?.problem??null,onCancel:V,onLeave:$,onText:R=>d({at:E,condition:null,
text:R,problem:null}),onDone:R=>j(R,null)}):l(ia,{names:e.names??Ts(i.document.dataset,e.over),document:i.document,typed:A,
draft:J?.condition??(I?.chip?Jy(I.chip):e.byEvent&&a.length===0?rp:Gy),beside:Ss([...e.within?[e.within]:[],...Mo(u,E,null)]),
onDraft:R=>d({at:E,condition:R,text:null,problem:null}),onDone:j,onCancel:V,onLeave:$})},k=E=>{p?.text&&w(p.at,yi(p.text,
p.problem?.span??null,E),null)},S=(E,A)=>{let B=p?.at===E?p:null;return l(ft,{stop:h(E),path:t,span:A?.span,after:`${t}#\
+`,what:o,label:`${o}: ${la(A,B)}`,draft:B!==null,problem:B?.problem,onHint:B?.text?k:void 0,editor:I=>M(E,"",I),onLeave:x,
onRemove:B?()=>d(null):y?()=>_(Mo(u,E,null)):void 0,onNegate:A&&!B?()=>{_(Mo(u,E,g0(A)))}:void 0,onMove:A&&a.length>1?I=>{
_(ua(u,E,I)).then(()=>At(i.sentence(),`${t}#${Math.max(0,Math.min(E+I,a.length-1))}`))}:void 0,children:l(sa,{part:A,draft:B,
byEvent:e.byEvent??!1})})},T=a.map((E,A)=>S(A,E));return l(to,{lead:e.lead,between:"and",after:l(no,{stop:`${t}#+`,label:`\
Add a ${o}`,editor:(E,A)=>M(a.length,E,A),onLeave:x,onBackspace:a.length>0&&y?()=>{_(u.slice(0,-1))}:void 0,children:a.length===
0&&p===null?e.empty:void 0}),children:p?.at===a.length?[...T,S(a.length,null)]:T})}function _i(){let[e,t]=O([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),At(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function Bn({word:e="where"}){let{document:t}=Fe();return l(dr,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>re(
"where",n),empty:"filter"})}var rC=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function D0({document:e,names:t,axes:n,typed:o,text:r,onDone:i,onCancel:s}){let[a,u]=O(null);if(a)
return l(iC,{of:a,onDone:i,onCancel:s,onBack:()=>u(null)});let p=m=>n?zn(rC,m.trim()===""?"time":m,([h,y])=>`time ${y} ${h}`).
map(([h,y])=>({value:{typed:`time('${h}')`},label:h==="auto"?"time":`time, ${h}`,note:y})):[];return l(eo,{label:"Breakd\
own",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?p(m).slice(0,1):p(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?u(m):i(m.text)},onText:i,
onCancel:s,onLeave:s})}function iC({of:e,onDone:t,onCancel:n,onBack:o}){let[r,i]=O(""),s=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],a=zn(s,r,([u,p])=>`${u} ${p}`);return l(sn,{label:"Values or bins",placeholder:"values or bins",text:r,onText:i,
onCancel:n,onLeave:n,onBackspace:o,options:[...a.map(([u,p])=>({value:{typed:u},label:u,note:p})),...a.length===0?[cr(r)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var fa=()=>!0,In=e=>e==="int64"||e==="float64",A0=e=>In(e)||e==="timestamp"||e==="string",$0=e=>e!=="list of strings",ap=[
{name:"count",meaning:"how many",alone:!0,fits:fa},{name:"uniq",meaning:"how many different",usual:!0,fits:$0},{name:"su\
m",meaning:"total",usual:!0,fits:In},{name:"avg",meaning:"mean",usual:!0,fits:In},{name:"median",meaning:"half are below",
usual:!0,fits:In},{name:"p95",meaning:"95 % are below",usual:!0,fits:In},{name:"p75",meaning:"75 % are below",fits:In},{
name:"p90",meaning:"90 % are below",fits:In},{name:"p99",meaning:"99 % are below",fits:In},{name:"p999",meaning:"99.9 % \
are below",fits:In},{name:"min",meaning:"least",fits:A0},{name:"max",meaning:"largest",usual:!0,fits:A0},{name:"first",meaning:"\
by time",fits:fa},{name:"last",meaning:"by time",fits:fa},{name:"stddev",meaning:"standard deviation",fits:In},{name:"un\
iq_approx",meaning:"about how many different",fits:$0},{name:"count",meaning:"how many have a value",fits:fa}];function L0(e){let{document:t,names:n,parsed:o,onDone:r,onCancel:i}=e,s=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[a,u]=O(e.typed),[p,d]=O(e.text),[m,h]=O(null),[y,_]=O(!s);if(y)return l(
da,{label:"Measure",text:p,problem:e.problem,onText:d,onDone:r,onCancel:i,onLeave:()=>p===e.text?i():r(p)});if(m)return l(
eo,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:x=>x===
"unknown"||m.fits(x),...n?{names:n}:{},onCancel:i,onLeave:i,onBack:()=>h(null),onName:x=>r(`${m.name}(${x.text})`),onText:x=>r(
`${m.name}(${x})`)});let w=x=>{"text"in x?r(x.text):"typed"in x?r(x.typed):x.aggregate.alone?r(`${x.aggregate.name}()`):
h(x.aggregate)};return l(sC,{document:t,names:n,text:a,onText:u,present:e.text,onPick:w,onTake:x=>{x!==""&&r(x)},onCancel:i,
onWrite:()=>_(!0)})}function sC({document:e,names:t,text:n,onText:o,present:r,onPick:i,onTake:s,onCancel:a,onWrite:u}){let p=n.
trim(),d=ra(e,p,["property","definition","lookup"]).names,m=t?zn(t,p,({name:x})=>x):d,h=zn(ap,p.replace(/\(.*$/s,""),({name:x,
meaning:M})=>`${x} ${M}`).map(x=>({value:{aggregate:x},label:x.alone?`${x.name}()`:`${x.name}(…)`,note:x.meaning})),y=p===
""?[]:m.filter(({name:x})=>Hn(x,p)<3).slice(0,4).flatMap(lC),_=/[^\p{L}\p{N}_]/u.test(p)||h.length+y.length===0?[cr(p)]:
[],w=p===""?h:[..._,...h,...y];return l(sn,{label:"Measure",placeholder:r===""?"measure":r,text:n,onText:o,options:w,onPick:i,
onTake:s,onCancel:a,onLeave:a,foot:l(Q,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function lC(e){
let t=ap.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:l(ee,{value:`${o}(${e.name})`,most:60,middle:!0}),note:np(e)}))}function O0({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?l("span",{class:ln,children:o===
"auto"?"time":`time, ${o}`}):n!=null?l("span",{class:ln,children:l(ee,{value:n,most:40,middle:!0})}):l("span",{class:pr,
children:l(ee,{value:e,most:60})})}function ma(e){let{path:t,texts:n,kind:o,what:r,onChange:i,most:s=1/0}=e,a=Fe(),u=Fn(a.document,e.over),p=gi(u,n.map(k=>({
kind:o,text:k}))),[d,m]=O(null),h=ki(),y=e.needed!==!0||n.length>1,_=k=>{m(null),i(k.length>0?k:void 0)},w=async(k,S)=>{
m({at:k,text:S,problem:null});let{problem:T}=await Xn(u,o,S);if(h()){if(!T)return _(Mo(n,k,S));m({at:k,text:S,problem:T}),
At(a.sentence(),`${t}[${k<n.length?k:"draft"}]`)}},x=(k,S,T)=>{let E=d?.at===k?d:null;return e.editor({text:E?.text??n[k]??
"",parsed:E?null:p[k]??null,typed:S,problem:E?.problem??null,onDone:A=>{T(),w(k,A)},onCancel:()=>{m(null),T(),k>=n.length&&
At(a.sentence(),`${t}#+`)}})},M=k=>{let S=d?.at===k?d:null,T=k<n.length;return l(ft,{stop:`${t}[${T?k:"draft"}]`,path:`${t}\
[${k}]`,after:`${t}#+`,what:r,label:`${r}: ${S?.text??n[k]??""}`,draft:S!==null,problem:S?.problem,onHint:E=>{S&&w(k,yi(
S.text,S.problem?.span??null,E))},editor:E=>x(k,"",E),onRemove:S?()=>m(null):y?()=>_(Mo(n,k,null)):void 0,onMove:T&&n.length>
1?E=>{_(ua(n,k,E)),At(a.sentence(),`${t}[${Math.max(0,Math.min(k+E,n.length-1))}]`)}:void 0,children:l(O0,{text:S?.text??
n[k]??"",parsed:S?null:p[k]??null})})};return l(to,{lead:e.lead,after:n.length<s&&l(no,{stop:`${t}#+`,label:`Add a ${r}`,
editor:(k,S)=>x(n.length,k,S),onBackspace:n.length>0&&y?()=>_(n.slice(0,-1)):void 0,children:n.length===0&&d===null?e.empty:
void 0}),children:[...n.map((k,S)=>M(S)),...d?.at===n.length?[M(n.length)]:[]]})}function up({path:e,texts:t,over:n,what:o="measure",lead:r,onChange:i,needed:s=!1}){let{document:a}=Fe();return l(ma,{path:e,
texts:t,kind:"measure",what:o,lead:r,over:n,needed:s,empty:t.length===0?o:void 0,onChange:i??(u=>re(e,u)),editor:u=>l(L0,
{...u,document:a,names:Ts(a.dataset,n)},u.text)})}function Ci({path:e,texts:t,over:n,what:o="breakdown",lead:r,onChange:i,
axes:s=!1,most:a}){let{document:u}=Fe();return l(ma,{path:e,texts:t,kind:"key",what:o,lead:r,over:n,empty:o,...a===void 0?
{}:{most:a},onChange:i??(p=>re(e,p)),editor:p=>l(D0,{...p,document:u,axes:s,names:Ts(u.dataset,n)})})}function fr({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:l(ft,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[l(ae,{name:"plus",size:14}),"more"]})}var N0="rr",F0="ar";function Ms({path:e,properties:t,of:n}){let o=Object.entries(t??{}),r=(s,a,u)=>{let p=o.filter(([d])=>d!==s&&d!==a);re(e,
Object.fromEntries([...p,[a,u]]))},i=s=>{let a=o.filter(([u])=>u!==s);re(e,a.length>0?Object.fromEntries(a):void 0)};return l(
to,{lead:"each with",after:l(no,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(s,a)=>l(H0,{of:n,name:s,measure:"",
onDone:(u,p)=>{a(),r(null,u,p)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([s,a],u)=>l(ft,{stop:`${e}\
#${u}`,path:`${e}.${s}`,after:`${e}#+`,what:"property",label:`property ${s}: ${a}`,onRemove:()=>i(s),editor:p=>l(H0,{of:n,
name:s,measure:a,onDone:(d,m)=>{p(),r(s,d,m)}}),children:[l("span",{class:ln,children:l(ee,{value:s,most:40})}),l("span",
{class:yt,children:"="}),l("span",{class:pr,children:l(ee,{value:a,most:40})})]},s))})}function H0({of:e,name:t,measure:n,
onDone:o}){let{document:r}=Fe(),[i,s]=O(t),[a,u]=O(n),[p,d]=O(null),m=async()=>{if(i.trim()===""||a.trim()==="")return d(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:h}=await Xn(Fn(r),"measure",a);h?d(h):o(i.
trim(),a.trim())};return l("form",{class:N0,onSubmit:h=>{h.preventDefault(),m()},children:[l(or,{label:"Name",value:i,onCommit:s,
autofocus:!0}),l(or,{label:`Measure over the events of a ${e}`,value:a,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),p&&l(at,{error:p}),l("div",{class:F0,children:l(Q,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function Lt({path:e,what:t,value:n,choices:o,without:r,onChange:i,onRemove:s,children:a}){let u=i??(d=>re(e,d===r?void 0:
d)),p=o.find(([d])=>d===n)?.[1]??n;return l(ft,{stop:e,what:t,label:`${t}: ${p}`,onRemove:s,menu:o.map(([d,m])=>({label:m,
checked:d===n,act:()=>u(d)})),children:a??p})}function Eo({path:e,text:t,what:n,lead:o,needed:r=!1,onChange:i}){let{document:s}=Fe(),a=t===void 0||t.trim()==="true",u=i??
(p=>re(e,p??(r?"true":void 0)));return l(dr,{path:e,what:n,lead:o,text:a?"":t,within:s.where,empty:"any event",byEvent:!0,
onChange:u})}var cp="or";var cC=[["required","has to happen"],["optional","may be skipped"]],pC=[["anything","anything"],["nothing","nothing"]],dC=[
["any","any such event"],["first","the first ever only"]];function B0({document:e,error:t,path:n,step:o,first:r}){let i=o.
within??null;return l("div",{class:cp,children:[l(Kt,{document:e,error:t,label:"Step",children:[l(Eo,{lead:"An event wit\
h",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),l(Ae,{word:"counting",children:l(Lt,{path:`${n}\
.first_ever`,what:"which event",value:o.first_ever?"first":"any",choices:dC,onChange:s=>re(`${n}.first_ever`,s==="first"||
void 0)})}),!r&&l(Ae,{word:"within",children:l(Qn,{path:`${n}.within`,what:"at most after the step before",value:i,none:"\
any time",usual:lr})}),!r&&l(Ae,{word:"and not before",children:l(Qn,{path:`${n}.after`,what:"at least after the step be\
fore",value:o.after??null,none:"at once",usual:lr})}),!r&&l(Ae,{word:"with",children:l(Lt,{path:`${n}.directly`,what:"wh\
at may lie between",value:o.directly?"nothing":"anything",choices:pC,onChange:s=>re(`${n}.directly`,s==="nothing"||void 0)})}),
l(Ae,{word:r?"it":"in between; it",children:l(Lt,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional?
"optional":"required",choices:cC,onChange:s=>re(`${n}.optional`,s==="optional"||void 0)})})]}),l(or,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:s=>re(`${n}.name`,s.trim()===""?void 0:s)})]})}function I0({path:e,at:t,step:n,after:o,onRemove:r,onMove:i}){let{document:s,error:a}=Fe(),u=aa(n.where,gi(Fn(s),[{kind:"\
condition",text:n.where}])[0]??null),p=Gi(n.where),d=n.name??p??(n.where.trim()==="true"?"any event":null),m=d??u.map(h=>la(
h,null)).join(" and ");return l(ft,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${m}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>l(B0,{document:s,error:a,path:e,step:n,first:t===0}),onRemove:r,
onMove:i,onOptional:()=>re(`${e}.optional`,n.optional?void 0:!0),children:[l("span",{class:f0,children:t+1}),d!=null?l("\
span",{class:ln,children:l(ee,{value:d,most:40,middle:!0})}):u.slice(0,2).map((h,y)=>l("span",{class:d0,children:[y>0&&l(
"span",{class:yt,children:"and"}),l(sa,{part:h,draft:null})]},y)),d===null&&u.length>2&&l("span",{class:yt,children:["an\
d ",u.length-2," more"]}),n.directly&&l("span",{class:yt,children:"directly"}),n.within&&l("span",{class:yt,children:["w\
ithin ",n.within]}),n.after&&l("span",{class:yt,children:["after ",n.after]}),n.optional&&l("span",{class:yt,children:"(\
optional)"})]})}function pp({lead:e,path:t,funnel:n}){let{document:o,sentence:r}=Fe(),i=`${t}.steps`,{steps:s}=n,a=u=>pe({document:hu(o,
i,s.length,{where:u})});return l(to,{lead:e,between:u=>u===1?"how many then":"then",after:l(no,{stop:`${i}#+`,label:"Add\
 a step",editor:(u,p)=>l(ip,{document:o,typed:u,onDone:d=>{p(),a(d)},onCancel:p}),onBackspace:s.length>1?()=>pe({document:rl(
o,i,s.length-1)}):void 0,children:s.length<2?"step":void 0}),children:s.map((u,p)=>l(I0,{path:`${i}[${p}]`,at:p,step:u,after:`${i}\
#+`,onRemove:s.length>1?()=>pe({document:rl(o,i,p)}):void 0,onMove:s.length>1?d=>{pe({document:Yd(o,i,p,p+d)}),At(r(),`${i}\
[${Math.max(0,Math.min(p+d,s.length-1))}]`)}:void 0}))})}var fC=["property","definition","lookup"];function ha({path:e,what:t,value:n,none:o,kinds:r=fC,fits:i,plain:s=!1,kind:a="\
expression",onChange:u}){let{document:p}=Fe(),[d,m]=O(null),h=ki(),y=w=>{m(null),(u??(x=>re(e,x)))(w)},_=async w=>{let{problem:x}=await Xn(
Fn(p),a,s?dt(w):w);h()&&(x?m({text:w,problem:x}):y(w))};return l(ft,{stop:e,what:t,label:`${t}: ${d?.text??n??o}`,draft:d!==
null,problem:d?.problem,onHint:w=>{d&&_(s?w:yi(d.text,d.problem?.span??null,w))},onRemove:d?()=>m(null):n!==null?()=>y(void 0):
void 0,editor:w=>l(eo,{label:t,placeholder:n??o,document:p,kinds:r,...i?{fits:i}:{},onCancel:w,onLeave:w,onName:x=>{w(),
y(s?x.name:x.text)},onText:x=>{w(),_(x)}}),children:d===null&&n===null?o:l(ee,{value:d?.text??n,most:40,middle:!0})})}function V0(e){return On(e).value.value?.actors?.[0]??"actor"}function oo({path:e,value:t}){let{document:n}=Fe(),o=V0(n.
dataset);return l(ha,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:r=>r==="string"||
r==="int64",onChange:r=>re(e,r===o?void 0:r)})}function dp({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:r,gap:i,properties:s}=t.
sessions;return l(te,{children:[l(Ae,{word:"of",children:l(oo,{path:`${e}.sessions.per`,value:r})}),l(Ae,{word:"with gap\
s up to",children:l(Qn,{path:`${e}.sessions.gap`,what:"gap",value:i??null,none:"30m",usual:lr})}),l(Ms,{path:`${e}.sessi\
ons.properties`,properties:s,of:"session"})]})}if("actors"in t)return l(te,{children:[l(Ae,{word:"by",children:l(oo,{path:`${e}\
.actors.per`,value:t.actors.per})}),l(Ms,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return l(te,{children:[l(pp,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),l(Ae,{word:"\
within",children:l(Qn,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:Ql})}),l(Ms,{
path:`${e}.flows.properties`,properties:o,of:"flow"})]})}var mC=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function fp({path:e,over:t,allow:n=mC}){
let o=ca(t);return l(Lt,{path:e,what:"rows",value:o,choices:n,onChange:r=>{r!==o&&pe({document:hC(we.value,e,r)})}})}function hC(e,t,n){
let o=Ne(e,t,gC(n,e)),r=qi(t).slice(0,-1);if(r[0]!=="aggregate")return o;let i=zr(o,r),{having:s,order:a,...u}=i;return Ne(
o,r,{...u,measures:["count()"],by:["time('auto')"]})}function gC(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function hp({document:e,result:t}){let n=e.aggregate??{},{over:o,having:r,limit:i}=n,s=_i(),a=Be(n.by).length>0;return l(
Kt,{document:e,error:t.error,label:"Question: groups and measures",children:[l(up,{lead:"Show",path:"aggregate.measures",
texts:mp(n.measures),over:o,needed:!0}),l(Ae,{word:"of",children:l(fp,{path:"aggregate.over",over:o})}),l(dp,{path:"aggr\
egate.over",over:o}),l(Bn,{}),l(Ci,{lead:"by",path:"aggregate.by",texts:Be(n.by),over:o,axes:!0}),(r!==void 0||s.has("ag\
gregate.having"))&&l(dr,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:r??
"",names:x0(mp(n.measures),Be(n.by)),onChange:u=>re("aggregate.having",u)}),i!==void 0&&l(Ae,{word:"at most",children:l(
ws,{path:"aggregate.limit",what:"limit",value:String(i),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:xs(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>re("aggregate.limit",void 0)})}),l(
fr,{items:[a&&r===void 0&&{label:"Only some groups (having)",act:()=>s.ask("aggregate.having")},a&&i===void 0&&{label:"A\
t most so many groups",act:()=>re("aggregate.limit",10)}]})]})}function mp(e){let t=Be(e);return t.length===0?["count()"]:
t}var xO=xs(0,20);function gp(e){return Be(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var W0={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:Vc.
aggregate,chartOf:e=>gp(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;let o=Be(n.by);return t==="li\
ne"&&!gp(e)?{...e,aggregate:{...n,by:["time('auto')",...o]}}:t==="table"&&gp(e)?{...e,aggregate:{...n,by:o.filter(r=>!Ir(
r))}}:e},Sentence:hp,Page:ay};var wn=[W0],ro=[];var q0="tr",U0="nr";function j0(){let{value:e,error:t}=Ln.value,n=e?.[0]?.name;return oe(()=>{e||ho()},[]),oe(()=>{n!==void 0&&jr(n)},[n]),t?
l(ai,{icon:"warning",title:"The datasets cannot be listed",actions:l(Q,{kind:"outlined",onClick:()=>{ho()},children:"Try\
 again"}),children:t.message}):e&&n===void 0?l(bC,{}):l(ui,{})}function bC(){let e=`curl --data-binary @events.ndjson -H\
 'Content-Type: application/x-ndjson' '${Xt("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return l(
"main",{class:q0,children:[l(ai,{icon:"data",title:"There are no events yet",actions:l(te,{children:[l(Q,{kind:"primary",
icon:"copy",onClick:()=>Wt(e,"The line"),children:"Copy the line"}),l(Q,{kind:"outlined",onClick:()=>{ho()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),l("pre",{class:U0,children:e})]})}function yp(){return l(ai,{icon:"search",title:"\
There is no such page",actions:l(Q,{kind:"primary",onClick:()=>jn(""),children:"To the first dataset"})})}var vp={};qa(vp,{banner:()=>bp,danger:()=>kC,default:()=>_C,info:()=>xC,text:()=>xp,warning:()=>wC});var bp="pr",xC="dr",
wC="lr",kC="sr",xp="xr",_C={banner:bp,info:xC,warning:wC,danger:kC,text:xp};function G0({kind:e,children:t,actions:n}){return l("div",{class:ye(bp,vp[e]),role:e==="info"?"status":"alert",children:[
l(ae,{name:e==="info"?"info":"warning"}),l("span",{class:xp,children:t}),n]})}var J0="G",Y0="cr",Z0="gr",Q0="J",X0="fr",ev="ur";function ga({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let i=G(null),s=Qt();return pt(()=>{Go();let a=document.activeElement;
return i.current?.showModal(),(i.current?.querySelector("[data-autofocus]")??i.current?.querySelector("h2"))?.focus(),()=>{
a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),l("dialog",{ref:i,class:ye(J0,r&&Y0),"aria-labelledby":s,onCancel:a=>{
a.preventDefault(),t()},onClick:a=>{a.target===i.current&&t()},children:[l("div",{class:Z0,children:[l("h2",{id:s,tabIndex:-1,
class:Q0,children:e}),l(Q,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),l("div",{class:X0,children:n}),
o&&l("div",{class:ev,children:o})]})}var tv="hr",nv="mr",ov="vr",rv="K",iv="br",sv="O";function lv({onClose:e}){let t=Map.groupBy(Qg.value,({group:n})=>n);return l(ga,{title:"Keys",onClose:e,wide:!0,children:[
l("div",{class:tv,children:[...t].map(([n,o])=>l("section",{children:[l("h3",{class:nv,children:n}),l("dl",{class:ov,children:o.
map(({keys:r,label:i})=>l("div",{class:rv,children:[l("dt",{children:i}),l("dd",{children:r.split(" ").map(s=>l("kbd",{class:iv,
children:s},s))})]},r))})]},n))}),l("div",{class:sv,children:[l("label",{children:[l("input",{type:"checkbox",checked:Xg.
value,onChange:n=>ey(n.currentTarget.checked)})," Single letters are keys"]}),l("label",{children:[l("input",{type:"chec\
kbox",checked:Jl.value,onChange:n=>Gg(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function ya(e){let t=Ko(we.value),n=Be(we.value[t]?.by),o=dt(e);n.includes(o)||pe({document:Ne(we.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Es(e){let t=Ze.value.view===e.name,n=sf(e.name,_u(en.value));n!==null&&ci(n,{label:"Undo",act:Un}),t&&bo.value.
kind!=="view"&&en.value!==""&&Pu(),en.value===""&&jn("")}function av(){let e="Go to";return[...wn.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Es(t)})),...ro.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>jn(t.name)}))]}var kp=matchMedia("(prefers-color-scheme: dark)"),uv=ie(kp.matches),wp=go("theme"),Ds=ie(wp==="light"||wp==="dark"?wp:"s\
ystem"),Mi=ht(()=>Ds.value==="system"?uv.value?"dark":"light":Ds.value);function va(e){Ds.value=e,yo("theme",e)}function cv(){
kp.addEventListener("change",()=>{uv.value=kp.matches}),Ct(()=>{document.documentElement.dataset.theme=Mi.value})}function pv({onClose:e,onHelp:t}){let[n,o]=O(""),r=PC(TC(t),n).slice(0,200);return l(ga,{title:"Find",onClose:e,children:l(
mi,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(i=>({value:i,label:l(ee,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},
onCancel:e})})}function TC(e){let t=en.value===""?[]:On(en.value).value.value?.columns??[];return[...wn.map(n=>({name:n.
label,kind:"page",act:()=>Es(n)})),...ro.map(n=>({name:n.label,kind:"page",act:()=>jn(n.name)})),...(Ln.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{jr(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>ya(
n)})),...Wr.value?[{name:"Undo",kind:"command",act:Un}]:[],...Kr.value?[{name:"Redo",kind:"command",act:qr}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>rf({kind:"json"})},{name:Mi.value==="dark"?"Light":"Dark",kind:"command",act:()=>va(
Mi.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function PC(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=i=>{let s=i.toLowerCase();if(s.startsWith(n))return 0;let a=s.indexOf(n);return a<0?3:/[a-z0-9]/.
test(s[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:o(i.name)})).filter(({grade:i})=>i<3).sort((i,s)=>i.grade-s.grade).
map(({item:i})=>i)}var dv="P",fv="a",mv="Q",hv="wr",gv="V",_p="W",yv="o",vv="Y",bv="Z",xv="j",wv="_";var Do=ie(go("rail")==="folded");function EC(){Do.value=!Do.value,yo("rail",Do.value?"folded":"open")}function _v({onPalette:e,
onHelp:t}){let n=bo.value;return l("nav",{"aria-label":"Pages",class:ye(dv,Do.value&&fv),children:[l("div",{class:mv,children:[
l(AC,{}),!Do.value&&l("span",{class:hv,children:"Sluice"})]}),l("ul",{class:_p,children:wn.map(o=>l(kv,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ze.value.view===o.name,onClick:()=>Es(o)},o.name))}),ro.length>0&&l(
"div",{class:bv,role:"presentation"}),l("ul",{class:_p,children:ro.map(o=>l(kv,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>jn(o.name)},o.name))}),l("div",{class:xv,children:[l(Q,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),l(DC,{}),l(Q,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
l(Q,{icon:"collapse",label:Do.value?"Widen":"Fold",kind:"quiet",class:wv,onClick:EC})]})]})}function kv({icon:e,label:t,
keys:n,current:o,onClick:r}){let i=Jr(Do.value?`${t}  ${n}`:void 0);return l("li",{children:l("button",{type:"button",class:yv,
"aria-current":o?"page":void 0,"aria-label":Do.value?t:void 0,onClick:r,...i,children:[l(ae,{name:e,size:20}),l("span",{
class:vv,children:t})]})})}function DC(){let e=(t,n)=>({label:n,checked:Ds.value===t,act:()=>va(t)});return l(Yn,{icon:Mi.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function AC(){return l("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:gv,children:[l("rect",{width:"32",height:"32",rx:"7"}),l("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}async function Sv(e){let t=e.trim();if(t.startsWith("{"))return Cv(await Ki(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let r=await ol(n[2]),i=nl.find(s=>s===n[1]);return r&&i?{...r,view:i}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?Cv(await Ki(o[1].replaceAll("'\\''","'"))):null}function Cv(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!pu.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:$C(t),as:null,open:[]}}function $C(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var Pv="ee",Mv="ie";function Ev({children:e}){let[t,n]=O(null);sr([...av(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Wr.value&&Un()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Kr.value&&
qr()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Zn},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:OC}]),oe(()=>{let r=i=>{if(Fc(i.target))return;let s=i.clipboardData?.getData("text/p\
lain")??"";Sv(s).then(a=>{a&&(pe(a),ci("The question was pasted.",{label:"Undo",act:Un}))})};return document.addEventListener(
"paste",r),()=>document.removeEventListener("paste",r)},[]);let o=()=>n(null);return l("div",{class:Pv,children:[l(_v,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),l("div",{class:Mv,children:[jl.value==="away"&&l(G0,{kind:"warning",actions:l(Q,{small:!0,
kind:"outlined",onClick:qg,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&l(pv,{onClose:o,onHelp:()=>n("help")}),t==="help"&&l(lv,{onClose:o}),l(Mg,{}),l(
Yf,{})]})}function OC(){let{phase:e}=rn.result.value;e==="running"||e==="estimate"?rn.cancel():Vr.value.length>0&&al()}var Av="yr",$v="S";function Lv({label:e,choices:t,value:n,onChange:o}){let r=s=>{let a=s.key==="ArrowRight"||s.key==="ArrowDown"?1:s.key===
"ArrowLeft"||s.key==="ArrowUp"?-1:0;if(a===0)return;s.preventDefault();let u=(t.findIndex(d=>d.value===n)+a+t.length)%t.
length,p=t[u];p&&o(p.value),s.currentTarget.children[u]?.focus()},i=t.some(s=>s.value===n)?n:t[0]?.value;return l("div",
{role:"radiogroup","aria-label":e,class:Av,onKeyDown:r,children:t.map(s=>l("button",{type:"button",role:"radio",class:$v,
"aria-checked":s.value===n,tabIndex:s.value===i?0:-1,onClick:()=>o(s.value),children:[s.icon&&l(ae,{name:s.icon,size:14}),
s.label]},s.value))})}var Ov="kr",Rv="zr",Nv="re",Fv="jr";var xa=ht(()=>nr.value.filter(e=>e.to.dataset===we.value.dataset));function Hv(){return xa.value.length===0?null:l("nav",
{"aria-label":"The way here",class:Ov,children:[xa.value.map((e,t)=>l("span",{class:Rv,children:[l("button",{type:"butto\
n",class:Nv,onClick:()=>{_c(t),pe(e.from)},children:t===0?"all":We(xa.value[t-1]?.label).text}),l(ae,{name:"right",size:12})]},
t)),l("span",{"aria-current":"step",class:Fv,children:We(xa.value.at(-1)?.label).text})]})}var zv="ae",Bv="oe",Iv="Sr",Vv="Br",Wv="Xr";function wa({title:e,label:t,onClose:n,actions:o,wide:r=!1,children:i}){let s=G(null);return oe(()=>{let a=document.activeElement;
return()=>{a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),l("aside",{ref:s,class:ye(zv,r&&Bv),"aria-label":t,children:[
l("div",{class:Iv,children:[l("h2",{class:Vv,children:e}),o,l(Q,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
l("div",{class:Wv,children:i})]})}var qv="Cr",Uv="Ir",jv="te",Gv="Ur",Jv="Er",Yv="Lr",Zv="ne",Qv="Mr",Xv="Nr",eb="Rr",tb="Ar",nb="pe",ob="Dr";var HC=6;function rb({column:e,document:t}){let n=G(null),{values:o,error:r,former:i}=zC(n,e.name,t),s=o?.values.reduce(
(u,{count:p})=>Math.max(u,p),0)??0,a=(u,p)=>{let d=p?`not (${Ji(e.name,u)})`:Ji(e.name,u);gs({document:Ne(t,"where",Yi(t.
where,d))},d)};return l("section",{ref:n,class:jv,"aria-label":We(e.name).text,"data-former":i,children:[l("div",{class:Gv,
children:[l("h3",{class:Jv,children:l(ee,{value:e.name,most:40,middle:!0})}),o&&l("span",{class:Yv,children:[Qe(o.distinct),
" ",o.distinct===1?"value":"values"]}),l(Q,{small:!0,kind:"quiet",label:`Break down by ${We(e.name).text}`,onClick:()=>ya(
e.name),children:"By"})]}),r&&l(at,{error:r}),l("ul",{children:o?.values.map(({value:u,count:p},d)=>l("li",{children:l("\
button",{type:"button",class:Zv,onClick:m=>a(u,m.altKey),children:[l("span",{class:Qv,style:{width:`${s>0?100*p/s:0}%`}}),
l("span",{class:Xv,children:l(ee,{value:u,most:40,middle:!0})}),l("span",{class:eb,title:wo(p),children:[o.exact?"":"~",
Qe(p)]})]})},d))}),o&&(o.more>0||o.nulls>0)&&l("p",{class:tb,children:[o.more>0&&l("span",{children:[Qe(o.more)," more"]}),
o.nulls>0&&l("button",{type:"button",class:nb,onClick:u=>a(null,u.altKey),children:[l(ee,{value:null})," ",Qe(o.nulls)]})]})]})}
function zC(e,t,n){let[o,r]=O(!1),[i,s]=O({values:null,error:null,former:!1}),a=BC(t,n);return oe(()=>{let u=new IntersectionObserver(
([p])=>{p&&r(p.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),oe(()=>{if(!o)return;let u=new AbortController;
return s(p=>({...p,former:p.values!==null})),df(n.dataset,a,u.signal).then(p=>s({values:p,error:null,former:!1}),p=>{qo(
p)||s({values:null,error:$n(p),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(a)]),i}function BC(e,t){let{from:n,
to:o,timezone:r,where:i,define:s}=t;return{column:dt(e),limit:HC,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...r===void 0?{}:{timezone:r},...i===void 0?{}:{where:i},...s===void 0?{}:{define:s}}}function ib({onClose:e}){let[t,n]=O(""),o=On(en.value).value.value?.columns,r=(o??[]).filter(({name:i,type:s})=>s!=="tim\
estamp"&&i.toLowerCase().includes(t.trim().toLowerCase()));return l(wa,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[l("div",{class:qv,children:l("input",{class:Uv,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:i=>n(i.currentTarget.value)})}),o?r.map(i=>l(rb,{column:i,document:we.value},i.name)):l(ui,
{}),l("p",{class:ob,children:"Click: only this value. Alt+click: all but this value."})]})}var lb="Hr",ab="Fr";function cb({onClose:e}){let t=we.value,[n,o]=O(()=>JSON.stringify(t,null,2)),[r,i]=O(null);return oe(()=>{zt(ub(n).value,
t)||(o(JSON.stringify(t,null,2)),i(null))},[t]),l(wa,{title:"JSON",label:"The document as JSON",onClose:e,actions:l(Q,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Wt(n,"The document")}),children:[l(pa,{class:lb,label:"Document",language:"j\
son",text:n,onText:a=>{o(a);let{value:u,error:p}=ub(a);i(p),u&&pe({document:{...u,dataset:u.dataset||Ze.value.document.dataset}},
"replace")},onRun:Zn}),r!==null&&l("div",{class:ab,children:l(at,{error:{message:r,hint:"the question on the screen is t\
he last that could be read"}})})]})}function ub(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}var pb=new Map([["facets",ib],["json",cb]]);var fb="Tr",mb="qr";function Cp({title:e,values:t,value:n,onChange:o,free:r=!1,...i}){let s=G(null),[a,u]=O(!1),[p,d]=O(""),m=_t(()=>WC(t,p),
[t,p]),h=()=>{u(!1),d("")},y=_=>{h(),o(_)};return l(te,{children:[l(Q,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:s,
onClick:()=>a?h():u(!0),children:l("span",{class:fb,children:l(ee,{value:n,most:32})})}),a&&l(on,{anchor:s.current,onClose:h,
role:"dialog",label:e,children:l("div",{class:mb,children:l(mi,{label:e,text:p,onText:d,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(_=>({value:_,label:l(ee,{value:_}),selected:_===n})),onPick:y,onTake:_=>{r&&
_!==""&&y(_)},onCancel:h})})})]})}function WC(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(i=>i.toLowerCase().
startsWith(n)),r=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...o,...r]}var hb=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function gb(){let e=we.value.compare?.offset,t=hb.find(([,n])=>n===e)?.[0]??`vs ${mn(e??"")} before`;
return l(Yn,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:hb.map(([n,o])=>({label:n,
checked:o===e,act:()=>re("compare",o===void 0?void 0:{offset:o})})),children:t})}function yb(){return[{label:"Copy link",icon:"share",act:()=>{Mu(Ze.value).then(e=>Wt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>Wt(JSON.stringify(Ze.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>Wt(KC(Ze.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Wt(qC(Ze.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>Wt(UC(Ze.value.document),"The code")}]}function Sp(e){
return`'${e.replaceAll("'","'\\''")}'`}function KC(e){return`sluice query ${Sp(JSON.stringify(e))}`}function qC(e){return`\
curl -H 'Content-Type: application/json' ${Sp(Xt("v1/query"))} \\
  -d ${Sp(JSON.stringify(e))}`}function UC(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var vb=ie([]);function bb(){return vb.value.length===0?null:l(Yn,{icon:"save",menuLabel:"Save",items:vb.value,placing:{align:"end"},children:"\
Save"})}var wb="Gr",kb="B";function _b(){let e=rn.result.value,t=e.phase==="running"||e.phase==="estimate";return l("div",{class:wb,children:[l("sp\
an",{role:"status",class:kb,"data-phase":e.phase,children:[e.phase==="exact"&&l(ae,{name:"check",size:14}),e.phase==="er\
ror"&&l(ae,{name:"error",size:14}),GC(e)]}),t&&l(Q,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>rn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&l(Q,{small:!0,kind:"outlined",onClick:Zn,children:"Run again"})]})}
function GC(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${jo(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=_f(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${jo(t.
sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${Qe(t.rows_scanned)} rows`:`${o}, ${n}`}}}var Cb=null;function Sb(){return Cb??=[...new Set([Su(),"UTC",...Intl.supportedValuesOf("timeZone")])],Cb}var Tb="X",Pb="C",Mb="Jr",Eb="I",Db="Kr";var Ab=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function $b({runs:e}){oe(()=>{Ln.value.value||
ho()},[]);let t=Ln.value.value?.map(({name:o})=>o)??[en.value],n=we.value.timezone??"UTC";return l("header",{class:Tb,"a\
ria-label":"The question",children:[l("div",{class:Pb,children:[l(Cp,{title:"Dataset",icon:"data",values:t,value:en.value,
onChange:o=>{jr(o)},class:Mb}),l(ly,{}),l(Cp,{title:"Time zone",icon:"globe",values:Sb(),value:n,onChange:o=>re("timezon\
e",o),kind:"quiet",free:!0}),l(gb,{}),l(YC,{})]}),l("div",{class:Eb,children:e&&l(_b,{})}),l("div",{class:Db,children:[l(
Q,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Wr.value,onClick:Un}),l(Q,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Kr.value,onClick:qr}),l(Yn,{icon:"share",menuLabel:"Share",items:yb(),placing:{align:"end"},children:"Shar\
e"}),l(bb,{})]})]})}function YC(){let e=we.value.sample,t=e===void 0||e===1?void 0:e,n=Ab.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return l(Yn,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:Ab.map(([o,r])=>({label:o,checked:r===t,act:()=>re("sample",r)})),children:n})}var Lb="Or",Ob="de",Rb="Pr",Nb="Qr",Fb="Vr",Hb="Wr",zb="le";function Ib(){let e=wn.find(({name:t})=>t===nf.value)??wn[0];return e?l(QC,{view:e}):null}function QC({view:e}){let t=we.
value,n=XC(rn.result.value,t),o=of.value??e.chartOf(t);oe(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · S\
luice`},[e,t.dataset]),sr([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Tp("facets")}]),sr(
[{keys:"/",label:`Sentence: ${Ic}`,group:"View",act:Bc}]);let r=s=>{pe({as:s,document:e.choose?e.choose(t,s):t})},i=n.phase===
"running"||n.phase==="estimate";return l(te,{children:[l($b,{runs:e.runs??!0}),l(pg,{busy:i,done:n.done}),l("div",{class:Lb,
children:[l("main",{class:Ob,"data-view":e.name,"data-state":n.phase,"aria-busy":i,children:[l("h1",{class:"spoken",children:e.
label}),l(Hv,{}),l("div",{class:Rb,children:[l("div",{class:Nb,children:l(e.Sentence,{document:t,result:n})}),l("div",{class:Fb,
children:[e.charts.length>1&&l(Lv,{label:"Chart",value:o,onChange:r,choices:e.charts.map(({name:s,label:a,icon:u})=>({value:s,
label:a,icon:u}))}),l(Q,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:Pp("facets"),onClick:()=>Tp(
"facets")}),l(Q,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:Pp("json"),onClick:()=>Tp("json")})]})]}),
n.error&&!eS(e,n.error)&&l("div",{class:Hb,children:l(at,{error:n.error})}),l("div",{class:zb,"data-former":n.former,children:l(
e.Page,{document:t,result:n,as:o})})]}),l(tS,{})]})]})}function XC(e,t){return e.of===null||Bb(e.of)===Bb(t)?e:{...e,answer:null,
of:null,former:!1}}function Bb(e){let t=e.aggregate?.over;return`${Ko(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function Pp(e){return Vr.value.some(t=>t.kind===e)}function Tp(e){pe({open:Pp(e)?Vr.value.filter(t=>t.kind!==e):
[{kind:e}]})}function eS(e,t){return["from","to",...e.errorPlaces??[]].some(n=>rr(t,n)!==null)}function tS(){return l(te,
{children:Vr.value.map((e,t)=>{let n=pb.get(e.kind);return n?l(n,{layer:e,onClose:al},t):null})})}function Vb(){return l(Ev,{children:l(nS,{})})}function nS(){let e=bo.value;switch(e.kind){case"home":return l(j0,{});case"\
view":return l(Ib,{});case"page":{let t=ro.find(({name:n})=>n===e.page);return t?l(t.Page,{rest:e.rest}):l(yp,{})}case"a\
ctor":case"link":return l(yp,{})}}cv();ty();await vf();Jg();Eg();gd(l(Vb,{}),document.body);
