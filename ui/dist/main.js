var xx=Object.defineProperty;var qa=(e,t)=>{for(var n in t)xx(e,n,{get:t[n],enumerable:!0})};var de,sd,Ya,po,ja,qs,ld,Ks,ad,Za,Ga,ud,Hi=Symbol.for("pv"),js={},Gs=[],wx=/^m(i|n|o|s|text|space)$/,Qa=Array.isArray,Xa=Gs.
slice,Vo=Object.assign;function Io(e){e&&e.parentNode&&e.remove()}function cd(e,t,n){var o,r,i,s={},a=arguments.length;for(i in t)
i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:s[i]=t[i];return a>2&&(s.children=a>3?Xa.call(arguments,2):n),Fi(e,
s,o,r,null)}function Fi(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Hi,__v:r||
++sd,__i:-1,__u:0};return!r&&de.vnode&&de.vnode(i),i}function ee(e){return e.children}function Or(e,t){this.props=e,this.context=t,this.__g=0}function fo(e,t){if(t==null)return e.
__&&fo(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:fo(e)}function kx(e){var t,n=e.__v,o=n.__e,r=[],i=[],s=e.__P;s&&((t=Vo({constructor:Hi},n)).__v=n.__v+1,
de.vnode&&de.vnode(t),eu(s,t,n,e.__n,s.namespaceURI,32&n.__u?[o]:null,r,o||fo(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,gd(r,t,i),n.__=n.__e=null,t.__e!=o&&pd(t))}function pd(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),pd(e)}function Ja(e){(8&e.__g||(e.__g|=8,po.push(e),qs++))&&ja==de.debounceRendering||
((ja=de.debounceRendering)||queueMicrotask)(dd)}function dd(){try{for(var e,t=1;po.length;)po.length>t&&po.sort(ld),e=po.
shift(),t=po.length,8&e.__g&&kx(e)}finally{(qs=po.length)&&(ja||queueMicrotask)(dd)}}function fd(e,t,n,o,r,i,s,a,u,p,d){
var m,g,y,_,w,x,E=o.__k||Gs,k=t.length;for(u=_x(n,t,E,u,k),m=0;m<k;m++)(y=n.__k[m])!=null&&(g=~y.__i&&E[y.__i]||js,y.__i=
m,x=eu(e,y,g,r,i,s,a,u,p,d),_=y.__e,(g.ref!=y.ref||8&g.__u)&&(g.ref&&tu(g.ref,null,y,g),y.ref&&d.push(y.ref,y.__c||_,y)),
w=w||_,4&y.__u?(u=md(y,u,e,!g.__v),g.__e&&(g.__e=null)):typeof y.type=="function"&&x!==void 0?u=x:_&&(u=_.nextSibling),y.
__u&=-21);return n.__e=w,u}function _x(e,t,n,o,r){var i,s,a,u,p,d,m,g,y,_=n.length,w=_,x=0,E=0,k=e.__k=Array(r);for(i=0;i<
r;i++)(s=t[i])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=k[i]=Fi(null,
s):Qa(s)?s=k[i]=Fi(ee,{children:s}):s.constructor===Hi&&s.__b?s=k[i]=Fi(s.type,s.props,s.key,s.ref,s.__v):k[i]=s,u=i+x,s.
__=e,s.__b=e.__b+1,a=null,~(p=s.__i=Cx(s,n,u,w))&&(w--,(a=n[p])&&(a.__u|=2)),a&&a.__v?(s.__u|=16,p==u-1?x--:p==u+1?x++:p!=
u&&(p>u?x--:x++,E=1)):(~p||(r>_?x--:r<_&&x++),typeof s.type!="function"&&(s.__u|=4))):k[i]=null;if(E){for(d=[],m=[],i=0;i<
r;i++)if((s=k[i])&&16&s.__u){for(x=0,g=d.length;x<g;)d[y=x+g>>1]<s.__i?x=y+1:g=y;d[x]=s.__i,m[i]=x+1}for(x=d.length;i--;)
m[i]&&(m[i]==x?x--:k[i].__u|=4)}if(w)for(i=0;i<_;i++)!(a=n[i])||2&a.__u||(a.__e==o&&(o=fo(a)),nu(a,a));return o}function md(e,t,n,o){
var r,i,s,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=md(
r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=fo(e))&&!t.parentNode&&(t=null),s=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(s!=a&&(!o&&n.moveBefore&&s.parentNode?n.moveBefore(s,t):n.insertBefore(s,t||null)),t=s;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function Cx(e,t,n,o){var r,i=e.key,s=e.type,a=t[n],u=a&&!(2&a.__u);if(a===null&&i==null||u&&i==a.key&&s==a.type)return n;
if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&i==a.key&&s==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&
!(2&a.__u)&&i==a.key&&s==a.type)return r}return-1}function id(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Ws(e,t,n,o,r){var i,s;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||id(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||id(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(s=Ga[t]||(Ga[t]=
Sx(t)),(e.__a||(e.__a={}))[t]=Za,i=t!=(t=t.replace(ad,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,s,i):e.removeEventListener(t,s,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Sx(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Ks]==null)t[Ks]=Za++;else if(t[Ks]<this.__a[e])return;return n(de.event?de.event(t):t)}}}function eu(e,t,n,o,r,i,s,a,u,p){
var d,m,g,y,_,w,x,E,k,S,T,I,M,N,F,G,V,A,q=t.type;if(t.constructor!==Hi)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&
(t.__u|=u,m=i=[],d.nodeType==8?a=Us(d,i):i.push(d),a=i[0]||a),(d=de.__b)&&d(t);e:if(typeof q=="function"){g=s.length;try{
if(E=t.props,k=(d=q.prototype)&&d.render,S=(d=q.contextType)&&o[d.__c],T=d?S?S.props.value:d.__:o,(y=n.__c)?(t.__c=y,2&y.
__g&&(y.__g|=1)):(k?t.__c=y=new q(E,T):(t.__c=y=new Or(E,T),y.constructor=q,y.render=Px),S&&S.sub(y),y.state||(y.state={}),
y.__n=o,y.__g|=8,y.__h=[],y.__k=[]),k&&(y.__s||(y.__s=y.state),q.getDerivedStateFromProps&&(y.__s==y.state&&(y.__s=Vo({},
y.__s)),Vo(y.__s,q.getDerivedStateFromProps(E,y.__s)))),_=y.props,w=y.state,y.__v=t,n.__c){if(E!==_&&k&&!q.getDerivedStateFromProps&&
y.componentWillReceiveProps&&y.componentWillReceiveProps(E,T),t.__v==n.__v&&!(8&y.__g)||!(4&y.__g)&&y.shouldComponentUpdate&&
y.shouldComponentUpdate(E,y.__s,T)===!1){t.__v!=n.__v&&(y.props=E,y.state=y.__s,y.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(O){O&&(O.__=t)}),Gs.push.apply(y.__h,y.__k),y.__k=[],y.__h.length&&s.push(y),a=fo(n);break e}y.componentWillUpdate&&
y.componentWillUpdate(E,y.__s,T),k&&y.componentDidUpdate&&y.__h.push(function(){y.componentDidUpdate(_,w,x)})}else k&&!q.
getDerivedStateFromProps&&y.componentWillMount&&y.componentWillMount(),k&&y.componentDidMount&&y.__h.push(y.componentDidMount);
y.context=T,y.props=E,y.__P=e,y.__g&=-5,I=de.__r,M=k?25:0;do y.__g&=-9,I&&I(t),d=y.render(y.props,y.state=y.__s,y.context);while(8&
y.__g&&++M<25);k&&(Gs.push.apply(y.__h,y.__k),y.__k=[]),y.state=y.__s,y.getChildContext&&(o=Vo({},o,y.getChildContext())),
k&&n.__c&&y.getSnapshotBeforeUpdate&&(x=y.getSnapshotBeforeUpdate(_,w)),N=d&&d.type===ee&&d.key==null?d.props.children:d,
E.__P&&(d=a,r=(e=E.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(O){O&&nu(O,O)}),n.__k=null),
a=n.__k?fo(n,0):null),a=fd(e,Qa(N)?N:[N],t,n,o,r,i,s,a,u,p),E.__P&&(t.__e=null,a=d),t.__u&=-161,m&&m.some(Io),y.__h.length&&
s.push(y),1&y.__g&&(y.__g&=-4)}catch(O){if(s.length=g,t.__v=null,u||i)if(O&&O.then){if(t.__u|=128|u,i){for(~(V=i.indexOf(
a||void 0))||(V=i.length);(A=i[V-1])&&A.nodeType==8;)V--;for(;V<i.length;V++)if(A=i[V])if(i[V]=null,F){if(A==G)break}else{
if(A.nodeType!=8)break;A.data.startsWith("$s")&&(G=Us(F=A))}}if(!F){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
F=a}(d=Us(F=t.__c.__z||(t.__c.__z=F)))?(t.__e=F,a=d):t.__e=a,a=a&&a.nextSibling}else i&&i.some(Io);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),O&&O.then||hd(t),de.__e(O,t,n)}}else a=t.__e=Tx(n.__e,t,n,o,r,i,s,u,p,e);return(d=de.diffed)&&d(t),a}function Us(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function hd(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(hd))}function gd(e,t,n){for(var o=0;o<n.length;)tu(n[o++],n[o++],n[o++]);de.__c&&de.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){de.__e(i,r.__v)}})}function Tx(e,t,n,o,r,i,s,a,u,p){var d,m,g,y,
_,w,x,E,k=n.props||js,S=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(d=0;d<i.length;d++)if((_=i[d])&&(T?_.localName==T:_.nodeType==
3)){e=_,i[d]=null;break}}if(!e){if(E=p.ownerDocument||document,!T)return E.createTextNode(S);e=E.createElementNS(r,T,S.is?
S:p),a&&(de.__m&&de.__m(t,i),a=!1),i=null}if(T){if(p=T=="template"&&e.content||e,i=T=="textarea"&&S.defaultValue!=null?null:
i&&Xa.call(p.childNodes),!a&&i)for(k={},d=0;d<e.attributes.length;d++)k[(_=e.attributes[d]).name]=_.value;for(d in k)_=k[d],
d=="dangerouslySetInnerHTML"?g=_:d=="children"||d in S||d=="value"&&"defaultValue"in S||d=="checked"&&"defaultChecked"in
S||Ws(e,d,null,_,r);for(d in S)_=S[d],d=="children"?y=_:d=="dangerouslySetInnerHTML"?m=_:d=="value"?w=_:d=="checked"?x=_:
a&&typeof _!="function"||k[d]===_||Ws(e,d,_,k[d],r);m?(a||g&&(m.__html==g.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(g&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&wx.test(T))&&(r="\
http://www.w3.org/1999/xhtml"),fd(p,Qa(y)?y:[y],t,n,o,r,i,s,i?i[0]:n.__k&&fo(n,0),a,u),i&&i.some(Io)),a&&T!="textarea"||
(d="value",T=="progress"&&w==null?e.removeAttribute(d):w==null||w===e[d]&&(T!="progress"||w)||Ws(e,d,w,k[d],r),d="checke\
d",x!=null&&x!=e[d]&&Ws(e,d,x,k[d],r))}else k===S||a&&e.data==S||(e.data=S);return e}function tu(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
de.__e(r,n)}}function nu(e,t,n){var o,r,i,s;if(de.unmount&&de.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||tu(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){de.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(s=
0;s<o.length;s++)o[s]&&nu(o[s],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Us(o,i=[]))&&(o==
e.__e&&i.some(Io),Io(r),Io(o)),n||Io(e.__e),e.__e=e.__c=e.__=null}function Px(e,t,n){return this.constructor(e,n)}function yd(e,t){
var n,o,r,i;de.__&&de.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Fi(ee,{children:[e]}),
r=[],i=[],eu(t,t.__k,o||js,js,t.namespaceURI,o?null:t.firstChild?Xa.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),
gd(r,t.__k,i),t.__k.props.children=null}function vd(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){
return r},this.shouldComponentUpdate=function(i){this.props.value!=i.value&&o.forEach(function(s){s.__g|=4,Ja(s)})},this.
sub=function(i){o.add(i);var s=i.componentWillUnmount;i.componentWillUnmount=function(){o.delete(i),s&&s.call(i)}}),n.children}
return t.__c="__cC"+ud++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}de={__e:function(e,t,n,o){for(var r,i,s;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((s=(i=r.constructor)&&i.getDerivedStateFromError)&&
r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),s=1),s&&8&r.__g)return void(r.
__g|=2)}catch(a){e=a}}throw qs=0,e}},sd=0,Ya=function(e){return e!=null&&e.constructor===Hi},Or.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Vo({},this.state)),typeof e=="function"&&(e=e(Vo({},n),this.props)),e&&(Vo(
n,e),this.__v&&(t&&this.__k.push(t),Ja(this)))},Or.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Ja(this))},Or.prototype.render=ee,po=[],qs=0,ld=function(e,t){return e.__v.__b-t.__v.__b},Ks=Symbol(),ad=/(PointerCapture)$|Capture$/i,
Za=0,Ga={},ud=0;var mo,ze,ou,bd,ru=Object.is,Js=0,Md=[],iu=[],Ke=de,xd=Ke.__b,wd=Ke.__r,kd=Ke.diffed,_d=Ke.__c,Cd=Ke.unmount,Sd=Ke.__;function Rr(e,t){
Ke.__h&&Ke.__h(ze,e,Js||t),Js=0;var n=ze.__H||(ze.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function L(e){
return Js=1,Mx(Dd,e)}function Mx(e,t,n){var o=Rr(mo++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Dd(void 0,t),function(i){var s=(o.
__N||o.__)[0],a=o.t(s,i);ru(s,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=ze,!ze.__f)){ze.__f=!0;var r=ze.shouldComponentUpdate;
ze.shouldComponentUpdate=function(i,s,a){var u=this.__H;if(!u)return!0;var p=!1,d=this.props!=i;if(u.__.some(function(g){
g.__N&&(p=!0,ru(g.__[0],g.__N[0])||(d=!0))}),r){var m=r.call(this,i,s,a);return p?m||d:m}return!p||d}}return o.__}function oe(e,t){
var n=Rr(mo++,3);!Ke.__s&&lu(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ze.__H.__h.push(n))}function pt(e,t){var n=Rr(mo++,4);!Ke.
__s&&lu(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ze.__h.push(n))}function Y(e){return Js=5,_t(function(){return{current:e}},[])}function _t(e,t){var n=Rr(mo++,7);return lu(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ed(e){var t=ze.context[e.__c],n=Rr(mo++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(ze)),t.props.value):e.__}function Zt(){var e=Rr(mo++,11);if(!e.__){for(var t=ze.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function Ex(){var e;do{for(;e=iu.shift();)try{zi(e)}catch(n){Ke.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Md.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(zi),t.__h.some(su),t.__h=[]}catch(n){t.__h=[],Ke.__e(n,e.__v)}}}while(iu.
length)}Ke.__b=function(e){ze=null,xd&&xd(e)},Ke.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Sd&&Sd(e,t)},Ke.
__r=function(e){wd&&wd(e),mo=0;var t=(ze=e.__c).__H;t&&(ou==ze?ze.__h=[]:(t.__h.some(zi),t.__h.some(su),mo=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ou=ze},Ke.diffed=function(e){kd&&kd(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Pd(Md.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ou=ze=null},Ke.__c=function(e,t){t.some(
function(n){try{n.__h.some(zi),n.__h=n.__h.filter(function(o){return!o.__||su(o)})}catch(o){n.__h=[function(){throw o}]}}),
_d&&_d(e,t)},Ke.unmount=function(e){Cd&&Cd(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Pd(iu.push(r))}else zi(r)}catch(i){t=i}}),o.
__H=void 0,t&&Ke.__e(t,o.__v))};var Td=typeof requestAnimationFrame=="function";function Dx(e){var t,n=function(){clearTimeout(
o),Td&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Td&&(t=requestAnimationFrame(n))}function Pd(e){e!=1&&bd==
Ke.requestAnimationFrame||((bd=Ke.requestAnimationFrame)||Dx)(Ex)}function zi(e){var t=ze,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),ze=t}function su(e){var t=ze;e.__c=e.__(),ze=t}function lu(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!ru(n,e[o])})}function Dd(e,t){return typeof t=="function"?t(e):t}var Ax=Symbol.for("preact-signals");function Xs(){if(Un>1)Un--;else{var e,t=!1;for((function(){var r=Zs;for(Zs=void 0;r!==
void 0;){var i=r.S;if(i.v===r.v)for(var s=i.t;s!==void 0;s=s.x)s.i===r.i&&(s.i=i.i);r=r.o}})();Ii!==void 0;){var n=Ii;for(Ii=
void 0,Ys++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&$d(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Ys=0,Un--,
t)throw e}}function uu(e){if(Un>0)return e();au=++$x,Un++;try{return e()}finally{Xs()}}var Bi,Re=void 0;function Vi(e){var t=Re,
n=Bi;Re=void 0,Bi=void 0;try{return e()}finally{Re=t,Bi=n}}var Ii=void 0,Un=0,Ys=0,$x=0,au=0,Zs=void 0,Qs=0;function Ad(e){
if(Re!==void 0){var t=e.n;if(t===void 0||t.t!==Re)return t={i:0,S:e,p:Re.s,n:void 0,t:Re,e:void 0,x:void 0,r:t},Re.s!==void 0&&
(Re.s.n=t),Re.s=t,e.n=t,32&Re.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Re.s,t.n=void 0,Re.s.n=t,Re.s=t),t}}function Je(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}Je.prototype.brand=Ax;Je.prototype.h=function(){return!0};Je.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Vi(function(){var o;(o=t.W)==null||o.call(t)}))};
Je.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Vi(function(){var r;(r=t.Z)==null||r.call(t)}))}};Je.prototype.subscribe=
function(e){var t=this;return Ct(function(){var n=t.value;Vi(function(){return e(n)})},{name:"sub"})};Je.prototype.valueOf=
function(){return this.value};Je.prototype.toString=function(){return this.value+""};Je.prototype.toJSON=function(){return this.
value};Je.prototype.peek=function(){var e=this;return Vi(function(){return e.value})};Object.defineProperty(Je.prototype,
"value",{get:function(){var e=Ad(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ys>100)
throw new Error("Cycle detected");(function(n){Un!==0&&Ys===0&&n.l!==au&&(n.l=au,Zs={S:n,v:n.v,i:n.i,o:Zs})})(this),this.
v=e,this.i++,Qs++,Un++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Xs()}}}});function re(e,t){return new Je(e,
t)}function $d(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ld(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Od(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Wo(e,t){Je.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Qs-1,this.
f=4}Wo.prototype=new Je;Wo.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Qs))return!0;if(this.g=Qs,this.f|=1,this.i>0&&!$d(this))return this.f&=-2,!0;var e=Re;try{Ld(this),Re=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Re=e,Od(
this),this.f&=-2,!0};Wo.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
Je.prototype.S.call(this,e)};Wo.prototype.U=function(e){if(this.t!==void 0&&(Je.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Wo.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Wo.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Ad(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ht(e,t){
return new Wo(e,t)}function Rd(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Un++;var n=Re;Re=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,cu(e),o}finally{Re=n,Xs()}}}function cu(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Rd(e)}function Lx(e){if(Re!==this)throw new Error("Out-of-order effect");Od(this),Re=e,this.f&=-2;try{8&this.f&&cu(this)}finally{
Xs()}}function Nr(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Bi&&Bi.push(this)}
Nr.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Nr.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Rd(this),
Ld(this),Un++;var e=Re;return Re=this,Lx.bind(this,e)};Nr.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ii,Ii=this)};
Nr.prototype.d=function(){this.f|=8,1&this.f||cu(this)};Nr.prototype.dispose=function(){this.d()};function Ct(e,t){var n=new Nr(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Nd,tl,el,Ox=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Fd=[];Ct(function(){Nd=this.N})();function Fr(e,t){de[e]=t.bind(null,de[e]||function(){})}function Wi(e){if(el){var t=el;
el=void 0,t()}el=e&&e.S()}function Hd(e){var t=this,n=e.data,o=Nx(n);o.name="ReactiveDom",o.value=n;var r=_t(function(){
for(var a=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var p=ht(function(){var y=o.value.value;return y===0?0:y===!0?
"":y||""}),d=ht(function(){return!Array.isArray(p.value)&&!Ya(p.value)}),m=Ct(function(){if(this.N=zd,d.value){var y=p.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=y)}}),g=t.__$u.d;return t.__$u.d=function(){m(),g.call(this)},
[d,p]},[]),i=r[0],s=r[1];return i.value?s.peek():s.value}Hd.displayName="ReactiveTextNode";Object.defineProperties(Je.prototype,
{constructor:{configurable:!0,value:cd(ee,null).constructor},type:{configurable:!0,value:Hd},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Fr("__b",function(e,t){if(Wi(),tl=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof Je&&(n||(t.__np=
n={}),n[r]=i,o[r]=i.peek())}}e(t)});Fr("__r",function(e,t){if(e(t),t.type!==ee){Wi();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,i){var s;return Ct(function(){s=this},{name:i}),s.c=r,s})((function(r){return function(){var i;
Ox&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),tl=o,Wi(n)}});Fr("__e",function(e,t,n,o){Wi(),tl=void 0,e(t,n,o)});Fr("diffed",function(e,t){Wi(),tl=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var s in i){var a=i[s];a===void 0||o&&s in o||
(a.d(),i[s]=void 0)}if(o){i||(i={},n.U=i);for(var u in o){var p=i[u],d=o[u];p===void 0?(p=Rx(n,u,d,r),i[u]=p):p.o(d,r)}}}
e(t)});function Rx(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=re(n);return{o:function(s,a){i.value=s,o=a},d:Ct(
function(){this.N=zd;var s=i.value.value;o[t]!==s&&(o[t]=s,r?e[t]=s:s!=null&&(s!==!1||t[4]==="-")?e.setAttribute(t,s):e.
removeAttribute(t))})}}Fr("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;
for(var r in o){var i=o[r];i&&i.d()}}}var s=t.__np;if(s){var a=t.props;for(var u in s)a[u]=s[u]}t.__np=void 0}else{var p=t.
__c;if(p){p.__$f|=8;var d=p.__$u;d&&(p.__$u=void 0,d.d())}}e(t)});Fr("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});
Or.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||
4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function Nx(e,t){return _t(function(){return re(e,t)},[])}var Fx=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Hx(){uu(function(){for(var e;e=Fd.shift();)Nd.call(e)})}function zd(){Fd.push(this)===1&&(de.requestAnimationFrame||
Fx)(Hx)}var pu=new URL("../../",import.meta.url);function Qt(e){return new URL(e,pu).href}function Bd(e){return e.startsWith(pu.
pathname)?e.slice(pu.pathname.length):e.replace(/^\//,"")}var du=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],nl=["explore","funnel",
"retention","paths","sessions","difference","live"];function Ko(e){return du.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function Be(e){return e==null?[]:typeof e=="string"?[e]:e}var Vd=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Wd(e,t){
let n=e.split("/").filter(u=>u!=="").map(zx),[o,r,i]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(Vd.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let s=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&i!==void 0)return{kind:"actor",dataset:s,actor:i};let a=nl.find(u=>u===r)??"explore";return{kind:"view",dataset:s,
view:a,fragment:t}}function zx(e){try{return decodeURIComponent(e)}catch{return e}}function Kd(e,t){return`${Bx(e)}/${t}`}function Bx(e){let t=Vd.has(e)||e.startsWith("~")||e===""?`~${e}`:e;return encodeURIComponent(t)}async function Ud(e){let t=[
`q=${await Id(e.document)}`];return e.as!==null&&t.push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Id(
e.open)}`),t.join("&")}async function ol(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Ki(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let r=t.get("open"),i=r===null?[]:await Ki(r);return{document:o,
as:t.get("as"),open:Array.isArray(i)?i.filter(Ix):[]}}function Ix(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function Id(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await qd(t,new CompressionStream("defl\
ate-raw")),o="";for(let r of n)o+=String.fromCharCode(r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function Ki(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await qd(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var Vx=4<<20;async function qd(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let r=[],i=0,s=t.readable.getReader();for(;;){let{done:p,value:d}=await s.read();
if(p)break;if(r.push(d),i+=d.length,i>Vx)throw new Error("the link unpacks to too much")}let a=new Uint8Array(i),u=0;for(let p of r)
a.set(p,u),u+=p.length;return a}var jd={before:[],after:[]};function fu(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Gd(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Jd(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Hr=/([^.[\]]+)|\[(\d+)\]/gy;function Ui(e){let t=[];for(Hr.lastIndex=0;Hr.lastIndex<e.length;){e[Hr.lastIndex]==="."&&
Hr.lastIndex++;let n=Hr.lastIndex,o=Hr.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Yd(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function qi(e){return typeof e=="\
string"?Ui(e):e}function zr(e,t){let n=e;for(let o of qi(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Ne(e,t,n){return mu(e,qi(t),n)}function mu(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o==
"number"){let a=Array.isArray(e)?[...e]:e==null?[]:[e],u=mu(a[o],r,n);return u===void 0?a.splice(o,1):a[o]=u,a}let i=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),s=mu(i.get(o),r,n);return s===void 0?i.delete(o):i.set(o,s),Object.fromEntries(
i)}function hu(e,t){let n=zr(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function gu(e,t,n,o){let r=hu(e,qi(t));return r.
splice(n,0,o),Ne(e,t,r)}function rl(e,t,n){let o=hu(e,qi(t));return o.splice(n,1),Ne(e,t,o.length>0?o:void 0)}function Zd(e,t,n,o){
let r=hu(e,qi(t));if(n<0||n>=r.length)return e;let[i]=r.splice(n,1);return r.splice(Math.max(0,Math.min(o,r.length)),0,i),
Ne(e,t,r)}function Ht(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Ht(e[o],t[o]))}function ji(e){return`'${e.replaceAll("'","''")}'`}var Qd="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",Wx=new RegExp(`^${Qd}(\\.${Qd}\
)*$`,"u"),Kx=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function dt(e){return Wx.test(e)&&!Kx.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Br(e){
return`event = ${ji(e)}`}var Ux=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Gi(e){let t=e===void 0?null:Ux.exec(e);return t?
t[1].replaceAll("''","'"):null}function Ji(e,t){let n=dt(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${ji(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>ji(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Yi(e,t){return e===
void 0||e.trim()===""?t:`${Xd(e)} and ${Xd(t)}`}function Xd(e){return/\bor\b/i.test(e)?`(${e})`:e}var qx=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function yu(e){
let t=qx.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function jx(e){let t=e[Ko(e)];return Be(
t?.by).find(n=>!Ir(n))??null}function Ir(e){return/^\s*(time|bins)\s*\(/i.test(e)}function tf(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:Gx(e.document),as:e.as}},i=n[t],s=yu(e.document),a=jx(e.document);
if(i){let m=ef({...s,...i.document},a);return{state:{view:t,document:m,as:i.as,open:[]},waiting:r,said:null}}let u=Jx(t)?
Gi(s.where):null;u!==null&&delete s.where;let p=ef({...s,...vu(t,u,o)},a),d=u===null?null:`The filter ${Br(u)} became ${Yx(
t)}.`;return{state:{view:t,document:p,as:null,open:[]},waiting:r,said:d}}function Gx(e){let t=Ko(e);return e[t]===void 0?
{}:{[t]:e[t]}}function Jx(e){return e==="funnel"||e==="retention"||e==="paths"}function Yx(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function vu(e,t,n){let[o,r]=n.events,i=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===r?o:r].filter(Zx).map(Qx),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":Br(i),return:"true",period:"day"}};case"paths":return{paths:i===void 0?{}:{start:Br(i)}};case"di\
fference":return{difference:{selection:i===void 0?"true":Br(i)}}}}function Zx(e){return e!==void 0}function Qx(e){return{
where:Br(e)}}function ef(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=Be(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(Ir),t]}}}var bu={view:"explore",document:{dataset:""},as:null,open:[]},Ye=re(bu),fn=re(jd),nf=re({state:bu,how:"load"}),il={},sl=!1,
Ze=Ye,ll=nf,we=ht(()=>Ye.value.document),of=ht(()=>Ye.value.view),rf=ht(()=>Ye.value.as),Vr=ht(()=>Ye.value.open),Xt=ht(
()=>Ye.value.document.dataset),Wr=ht(()=>fn.value.before.length>0),Kr=ht(()=>fn.value.after.length>0);function pe(e,t="p\
ush"){let n={...Ye.value,...e};Ht(n,Ye.value)||((t==="push"||!sl)&&(fn.value=fu(fn.value,Ye.value)),sl=t==="replace",wu(
n,t))}function ie(e,t,n="push"){pe({document:Ne(Ye.value.document,e,t)},n)}function sf(e){pe({open:[...Ye.value.open,e]})}
function al(){pe({open:Ye.value.open.slice(0,-1)})}function lf(e,t){let n=tf(Ye.value,e,il,t);return il=n.waiting,pe(n.state),
n.said}function qn(){af(Gd(fn.value,Ye.value))}function Ur(){af(Jd(fn.value,Ye.value))}function af(e){e&&(fn.value=e.stack,sl=!1,
wu(e.value,"push"))}function xu(e){Ht(e,Ye.value)||(Ye.value!==bu&&(fn.value=fu(fn.value,Ye.value)),sl=!1,wu(e,"load"))}
function wu(e,t){Ye.value=e,nf.value={state:e,how:t}}function uf(){return{undo:fn.value,waiting:il}}function cf(e){fn.value=
e.undo,il=e.waiting}var gt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function ul(){return new gt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function cl(e,t=0){let n=ku(e)&&ku(
e.error)?e.error:null;if(!n)return new gt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new gt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:Xx(n.span),status:t})}
function Xx(e){if(!ku(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function ku(e){return e!==null&&typeof e=="object"}function qr(e,t){let n=new TextEncoder().encode(e),o=r=>new TextDecoder().
decode(n.subarray(0,r)).length;return{start:o(t.start),end:o(t.end)}}async function An(e,t={}){let n=await pl(e,t);if(n.status!==204)return await pf(n)}async function pl(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await ew(Qt(e),n);
if(!o.ok)throw cl(await pf(o).catch(()=>null),o.status);return o}async function ew(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:ul()}}async function pf(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new gt({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function Uo(e){return e instanceof DOMException&&
e.name==="AbortError"}function $n(e){return e instanceof gt?e:new gt({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var dl=re({value:null,error:null}),_u=new Map,Ln=dl;async function ho(){try{let e=await An("v1/datasets");dl.value={value:e.
datasets,error:null}}catch(e){dl.value={value:dl.value.value,error:$n(e)}}}function On(e){let t=_u.get(e);return t||(t=re(
{value:null,error:null}),_u.set(e,t),tw(e)),t}async function tw(e){let t=_u.get(e);if(!(!t||e===""))try{t.value={value:await An(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:$n(n)}}}async function df(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await An(
i,{signal:o})).values}async function ff(e,t,n){return An(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var fl=new Map;function Cu(e){return fl.has(e)||hf(e),fl.get(e)??{events:[]}}async function hf(e){if(e==="")return{events:[]};
fl.set(e,{events:[]});let n={events:(await df(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return fl.set(e,n),n}var mf=864e5;
async function Su(e,t){let n=t==="explore"?null:hf(e);Ln.value.value||await ho();let o=Ln.value.value?.find(({name:a})=>a===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*mf,i=o!==void 0&&Date.parse(o.from)<Date.now()-31*mf,s=n?await n:Cu(e);return{
dataset:e,...r&&i?{from:"now-30d"}:{},timezone:Tu(),...vu(t,null,s)}}function Tu(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var ml="sluice.";function go(e){return Zi(()=>localStorage.getItem(ml+e))}function yo(e,t){Zi(()=>localStorage.setItem(ml+
e,t))}function gf(e){let t=Zi(()=>sessionStorage.getItem(ml+e));return t===null?null:Zi(()=>JSON.parse(t))}function yf(e,t){
Zi(()=>sessionStorage.setItem(ml+e,JSON.stringify(t)))}function Zi(e){try{return e()}catch{return null}}var qo=re({kind:"home"}),bo=qo,vo=Promise.resolve(),vf=0;async function bf(){let e=gf("undo");e?.undo&&Array.isArray(e.undo.
before)&&cf(e),addEventListener("popstate",()=>{Pu()}),addEventListener("pagehide",()=>yf("undo",uf())),await Pu(),Ct(()=>{
let{state:t,how:n}=ll.value;n!=="load"&&(vo=vo.then(()=>hl(t,n)))})}function jn(e,t=""){history.pushState(null,"",Qt(e)+
(t===""?"":`#${t}`)),Pu()}function Mu(e=Ze.value){qo.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
vo=vo.then(()=>hl(e,"push"))}async function Eu(e){return`${Qt(Kd(e.document.dataset,e.view))}#${await Ud(e)}`}async function hl(e,t){
let n=await Eu(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),qo.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Pu(){let e=++vf,t=Wd(Bd(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){qo.value=t;return}let n=await ol(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Su(t.dataset,t.view);e===vf&&(xu({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),qo.value=t,n||(vo=vo.then(
()=>hl(Ze.value,"replace"))))}async function jr(e){let{view:t,document:n}=Ze.value,o=await Su(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){xu(r),qo.value={kind:"view",dataset:e,view:t,fragment:""},vo=vo.then(()=>hl(r,"repla\
ce"));return}pe(r),qo.value.kind!=="view"&&Mu()}var xo={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},xf={text:xo.other,kind:"other"},nw=new Set(Object.
values(xo)),ow=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function rw(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function mn(e){return e.toWellFormed().replace(ow,rw).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function We(e){
if(e==null)return{text:xo.null,kind:"null"};if(e==="")return{text:xo.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>We(n).text).join(", "),kind:"value"};let t=mn(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:nw.has(t)?`"${t}"`:t,kind:"value"}}var iw=new Intl.Segmenter("en",{granularity:"grapheme"});function wf(e){return Array.
from(iw.segment(e),t=>t.segment)}function Du(e,t){if(e.length<=t)return e;let n=wf(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function kf(e,t){if(e.length<=t)return e;let n=wf(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var sw=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function gl(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Gr(e,t){return e<0?"−"+t:t}function wo(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Gr(e,gl(n)+(o===void 0?"":`.${o}`))}
function Qe(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Gr(e,lw(t));if(t>=9995e11)return Gr(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=sw.find(([r])=>Number((t/r).toPrecision(3))>=1);return Gr(e,Number(t/
n).toPrecision(3)+" "+o)}function lw(e){return Number.isInteger(e)?gl(String(e)):e>=1e3?gl(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function jo(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Gr(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return Gr(e,`${gl(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function _f(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?
n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}var Au=[[86400,"d"],[3600,"h"],[60,"min"]];function Qi(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Qi(-e)}`;
if(e<59.95)return aw(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Au.findIndex(
([p])=>t>=p),[o,r]=Au[n],i=Math.floor(t/o),[s,a]=Au[n+1]??[1,"s"],u=Math.round((t-i*o)/s);return u===0?`${i}${" "}${r}`:
`${i}${" "}${r} ${u}${" "}${a}`}function aw(e){return e===0?`0${" "}s`:e<999e-6?`${$u(e*1e6)}${" "}µs`:e<.9995?
`${$u(e*1e3)}${" "}ms`:`${$u(e)}${" "}s`}function $u(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Cf(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Qi(e/1e3)}var uw={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Sf=new Map;function Tf(e,t){let n=`${t} ${e}`,o=Sf.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...uw[t],timeZone:e,hourCycle:"h23"}),Sf.set(n,o)),o}function Lu(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function St(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Lu(t)?Tf(t,n).format(o):`${Tf("UTC",n).format(o)} UTC`}function Pf(e,t=Date.now()){return e==="UTC"||!Lu(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function Mf(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Lu(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),r=i=>o.get(i)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function Xi(e,t,n){return t>=300*86400?St(e,n,"year"):t>=28*86400?St(e,n,"month"):t>=.9*86400?
St(e,n,"day"):t>=60?St(e,n,"minute"):St(e,n,"second")}function es(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Rn(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${wo(e)} ms`:Qi(e/1e3);case"seconds":return n?`${wo(e)} s`:Qi(e);case"bytes":return n?`${wo(e)} B`:
_f(e);case"share":return n?`${wo(e*100)} %`:jo(e);case"none":return n?wo(e):Qe(e)}}function ts(e){return e.type==="int64"||
e.type==="float64"}function Ef(e,t,n){return typeof e=="number"&&ts(t)?{text:Rn(e,es(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:St(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:We(e)}var Ou={};qa(Ou,{default:()=>mw,empty:()=>dw,null:()=>pw,other:()=>fw,value:()=>cw});var cw="se",pw="xe",dw="ce",fw="ge",
mw={value:cw,null:pw,empty:dw,other:fw};var hw=Symbol.for("pv"),gw=0;function l(e,t,n,o,r,i){t||(t={});var s,a,u=t;if("ref"in u&&typeof e!="function")for(a in u={},t)a=="ref"?s=t[a]:u[a]=t[a];
var p={type:e,props:u,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:hw,__v:--gw,__i:-1,__u:0};return(r||
i)&&(p.__source=r,p.__self=i),de.vnode&&de.vnode(p),p}function te({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??We(e),i=o?kf(r.text,n):Du(r.text,n);return l("bdi",{class:Ou[r.
kind],title:i===r.text?void 0:Du(r.text,2e3),children:i})}function ye(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var yw={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
den":"true",focusable:"false",children:l("path",{d:yw[e]})})}var Df=8;function vw(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-Df,o)),i=Math.min(o,Math.ceil((e+t)/n)+Df);return{
first:r,end:i,before:r*n,after:(o-i)*n}}function yl(e,t,n){let[o,r]=L({scroll:0,height:600});return oe(()=>{let i=e.current;
if(!i)return;let s=()=>{let u=Math.floor(i.scrollTop/t)*t;r(p=>p.scroll===u&&p.height===i.clientHeight?p:{scroll:u,height:i.
clientHeight})};s();let a=new ResizeObserver(s);return a.observe(i),i.addEventListener("scroll",s,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",s)}},[t]),vw(o.scroll,o.height,t,n)}function Af(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function $f(e,t,n,o,r=0){let{row:i,column:s}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,p=new Map([["ArrowDown",{row:a?n-
1:i+1,column:s}],["ArrowUp",{row:a?0:i-1,column:s}],["ArrowRight",{row:i,column:a?o-1:s+1}],["ArrowLeft",{row:i,column:a?
0:s-1}],["PageDown",{row:i+10,column:s}],["PageUp",{row:i-10,column:s}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:o-1}]]).get(e.key);return!p||n<=r||o===0?null:{row:Math.max(r,Math.min(p.row,n-1)),column:Math.max(0,Math.min(p.
column,o-1))}}var Lf="U",Of="fe",Ru="d",Rf="u",Nf="E",Ff="i",Hf="l",vl="ue",Nu="L",Fu="r",zf="h",Hu="he",Bf="m",If="me",Vf="ve";function Wf(e){let{columns:t,rows:n,summary:o=[]}=e,r=Y(null),i=Zt(),s=Af(),a=yl(r,s,n.length),[u,p]=L(null),[d,m]=L(new Map),
g=t.map(({key:w,width:x})=>{let E=d.get(w);return E===void 0?x??"minmax(80px, max-content)":`${E}px`}).join(" ")+" minma\
x(0, 1fr)",y=w=>{let x=$f(w,u,n.length+o.length,t.length,e.onSort?-1:0);if(x){w.preventDefault(),p(x),xw(r.current,x,s);
return}let E=u?[...n,...o][u.row]:void 0,k=u?t[u.column]:void 0;if(u?.row===-1&&k&&(w.key==="Enter"||w.key===" ")){w.preventDefault(),
k.sortable!==!1&&e.onSort?.(Kf(k,e.sort??null));return}let S=r.current?.querySelector('[data-cursor="true"]');(w.key==="\
Enter"||w.key===".")&&E!==void 0&&k&&S&&w.target===r.current&&(w.preventDefault(),w.stopPropagation(),(e.onMenu??e.onCell)?.(
E,k,S))},_=(w,x,E)=>l(ww,{id:i,row:w,at:x,columns:t,cursor:u?.row===x?u.column:-1,onCursor:p,summary:E,last:x===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},E?`summary ${x}`:x);return l("div",{ref:r,class:Lf,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${i}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:y,onFocus:w=>{w.target===r.current&&!u&&p({row:0,column:0})},children:l("div",{class:Of,role:"\
presentation",style:{gridTemplateColumns:g},children:[l("div",{role:"row","aria-rowindex":1,class:ye(Ru,Rf),children:t.map(
(w,x)=>l(kw,{id:`${i}--1-${x}`,column:w,cursor:u?.row===-1&&u.column===x,sort:e.sort??null,onSort:e.onSort,onWidth:E=>m(
new Map(d).set(w.key,E))},w.key))}),a.before>0&&l("div",{role:"presentation",class:If,style:{height:`${a.before}px`}}),n.
slice(a.first,a.end).map((w,x)=>_(w,a.first+x,!1)),a.after>0&&l("div",{role:"presentation",class:Vf,style:{height:`${a.after}\
px`}}),o.map((w,x)=>_(w,n.length+x,!0))]})})}function xw(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function ww({id:e,row:t,at:n,columns:o,cursor:r,onCursor:i,
summary:s,last:a,onMenu:u,onCell:p}){return l("div",{role:"row","aria-rowindex":n+2,class:ye(Ru,s&&Bf,a&&Nf),children:o.
map((d,m)=>l("div",{id:`${e}-${n}-${m}`,role:"gridcell","aria-colindex":m+1,"data-cursor":m===r,class:ye(Ff,d.number&&Nu,
m===r&&Hu),onPointerDown:()=>i({row:n,column:m}),onClick:p&&(g=>p(t,d,g.currentTarget)),onContextMenu:u&&(g=>{g.preventDefault(),
u(t,d,g.currentTarget)}),children:l("span",{class:vl,children:d.cell(t,n)})},d.key))})}function Kf(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function kw({id:e,column:t,
cursor:n,sort:o,onSort:r,onWidth:i}){let s=o?.key===t.key?o.descending?"descending":"ascending":"none",a=p=>{let d=p.currentTarget,
m=d.parentElement.getBoundingClientRect().width-p.clientX;d.setPointerCapture(p.pointerId),d.onpointermove=g=>i(Math.max(
48,Math.round(m+g.clientX))),d.onpointerup=()=>{d.onpointermove=null}},u=r!==void 0&&t.sortable!==!1;return l("div",{id:e,
role:"columnheader","aria-sort":u?s:void 0,"data-cursor":n,class:ye(Hf,t.number&&Nu,n&&Hu),children:[u?l("button",{type:"\
button",tabIndex:-1,class:Fu,onClick:()=>r(Kf(t,o)),children:[l("span",{class:vl,children:t.head}),s!=="none"&&l(ae,{name:s===
"descending"?"sortDown":"sortUp",size:12})]}):l("span",{class:Fu,children:l("span",{class:vl,children:t.head})}),l("span",
{class:zf,onPointerDown:a})]})}function bl(e,t){let n=Be(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((s,a)=>a),r=o.slice(0,Math.min(
n,e.columns.length)),i=r.find(s=>e.columns[s]?.name==="time"&&e.columns[s]?.type==="timestamp")??-1;return{time:i,keys:r.
filter(s=>s!==i),measures:o.slice(r.length).filter(s=>ts(e.columns[s]))}}function qf(e,t,n){let o=new Map;for(let a of e.
rows){let u=Uf(a[t.time]);u!==null&&o.set(u,0)}let r=[...o.keys()].sort((a,u)=>a-u);r.forEach((a,u)=>o.set(a,u));let i=new Map;
for(let a of e.rows){let u=Uf(a[t.time]);if(u===null)continue;let p=t.keys.map(y=>a[y]),d=JSON.stringify(p),m=i.get(d);m||
i.set(d,m={keys:p,values:new Array(r.length).fill(null)});let g=a[n];m.values[o.get(u)]=typeof g=="number"?g:null}let s=[
...i.values()].map(a=>({...a,total:a.values.reduce((u,p)=>u+(p??0),0)}));return{times:r,series:s.sort((a,u)=>u.total-a.total)}}
function Uf(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function os(e){let t=e.slice(
1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function xl({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:i}){let s=_t(()=>Cw(e,t,n),[e,n]),a=_t(()=>e.rows.map(p=>({
cells:p,kind:"group"})),[e]),u=_t(()=>_w(e),[e]);return l(Wf,{label:"Answer",columns:s,rows:a,summary:u,...o===void 0?{}:
{sort:o},...r?{onSort:r}:{},...i?{onCell:(p,d,m)=>i(p.cells,d.key,m)}:{}})}function _w(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function Cw(e,t,n){let o=bl(
e,t),r=o.time<0?0:os([...new Set(e.rows.map(s=>Date.parse(String(s[o.time]))/1e3))].sort((s,a)=>s-a)),i=new Set([o.time,
...o.keys]);return e.columns.map((s,a)=>({key:s.name,head:l(te,{value:s.name,most:48}),number:ts(s)&&!i.has(a),cell:u=>u.
kind!=="group"&&i.has(a)?a===0?l(te,{shown:Sw(u.kind)}):null:a===o.time?Xi(String(u.cells[a]),r,n):l(Tw,{value:u.cells[a],
column:s,zone:n})}))}function Sw(e){return e==="other"?xf:{text:xo.total,kind:"other"}}function Tw({value:e,column:t,zone:n}){
let o=Ef(e,t,n);return typeof e=="number"?l("span",{title:Rn(e,es(t.name),!0),children:o.text}):l(te,{shown:o,most:64,middle:!0})}function wl(e,t,n={}){let{side:o="bottom",align:r="start",gap:i=4}=n;e.style.maxHeight="";let{width:s,height:a}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,p=document.documentElement.clientHeight;if(o==="right"){let w=t.right+i+s<=u-8;Gf(
e,w?t.right+i:t.left-i-s,jf(t.top,a,p));return}let d=p-8-t.bottom-i,m=t.top-i-8,g=o==="bottom"?a<=d||d>=m:!(a<=m||m>=d),
y=Math.max(g?d:m,64),_=r==="start"?t.left:r==="end"?t.right-s:t.left+(t.width-s)/2;a>y&&(e.style.maxHeight=`${y}px`),Gf(
e,jf(_,s,u),g?t.bottom+i:t.top-i-Math.min(a,y))}function jf(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Gf(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Jf="be";var Bu=re(null),zu,Ew=500;function Yf(e,t,n){clearTimeout(zu),zu=setTimeout(()=>{e.isConnected&&(Bu.value={anchor:e,text:t})},
n)}function Go(){clearTimeout(zu),Bu.value=null}function Jr(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Yf(
t.currentTarget,e,Ew)},onPointerLeave:Go,onPointerDown:Go,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Yf(n,e,0)},onBlur:Go}:{}}function Zf(){let e=Y(null),t=Bu.value;return pt(()=>{!e.current||!t||(e.current.showPopover(),
wl(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?l("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Jf,children:t.text}):null}var Iu={};qa(Iu,{button:()=>Vu,danger:()=>$w,default:()=>Ow,iconOnly:()=>Wu,outlined:()=>Dw,primary:()=>Aw,quiet:()=>Lw,
small:()=>Ku});var Vu="e",Dw="we",Aw="v",$w="ye",Wu="M",Lw="N",Ku="R",Ow={button:Vu,outlined:Dw,primary:Aw,danger:$w,iconOnly:Wu,
quiet:Lw,small:Ku};function Q(e){let{children:t,icon:n,after:o,label:r,keys:i,kind:s="plain",small:a=!1}=e,u=t==null,p=Jr(u||i?[r,i].filter(
Boolean).join("  "):void 0);return l("button",{ref:e.buttonRef??null,type:e.type??"button",...p,class:ye(Vu,s!=="plain"&&
Iu[s],u&&Wu,a&&Ku,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&l(ae,{name:n}),t,o&&l(ae,{name:o,size:12})]})}var Qf="ke",Xf="ze",em="je",tm="Se",nm="Be",om="Xe";function rm({title:e,summary:t,actions:n,table:o,announced:r="",onKey:i,legend:s,children:a}){let[u,p]=L(!1),d=Zt();return l(
"figure",{class:Qf,"aria-labelledby":d,children:[l("div",{class:Xf,children:[l("h2",{class:em,children:e}),l("div",{class:tm,
children:[n,l(Q,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>p(
!u)})]})]}),l("figcaption",{id:d,class:"spoken",children:t}),u?l("div",{class:om,children:o}):l(ee,{children:[l("div",{class:nm,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:g=>{if(!(g.ctrlKey||g.metaKey||g.altKey)){
if(g.key==="t"||g.key==="T")p(!0);else if(!i?.(g))return;g.preventDefault(),g.stopPropagation()}},children:a}),s]}),l("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var Uu=new Map,im=7;function sm(e,t){let n=JSON.stringify([e,t??null]),o=Uu.get(n);return o===void 0&&(o=[...Uu.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,Uu.set(n,o)),o}function kl(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/im)%4]}function _l(e){return`--series-${e%im+1}`}var lm=re(0),am=lm;new MutationObserver(()=>{lm.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Zr(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var um="Ce",cm="Ie",pm="Ue",dm="s",fm="Ee",mm="Le",hm="Me";var Fw=12;function gm({rows:e,all:t,hidden:n,onHidden:o,text:r}){let[i,s]=L(""),a=d=>d.keys.map(m=>We(m).text).join(", "),
u=i===""?e:e.filter(d=>a(d).toLowerCase().includes(i.toLowerCase())),p=(d,m)=>{let g=e.filter(w=>w.key!==d.key).map(w=>w.
key),y=!n.has(d.key)&&g.every(w=>n.has(w));if(!m)return o(y?new Set:new Set(g));let _=new Set(n);_.delete(d.key)||_.add(
d.key),o(_)};return l("div",{class:um,children:[e.length>=Fw&&l("input",{class:cm,"aria-label":"Find in legend",placeholder:"\
find in legend",value:i,onInput:d=>s(d.currentTarget.value)}),l("div",{class:pm,children:u.map(d=>l("button",{type:"butt\
on",class:dm,"aria-pressed":!n.has(d.key),onClick:m=>p(d,m.ctrlKey||m.metaKey),children:[l("svg",{width:"16",height:"8",
"aria-hidden":"true",children:l("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":kl(d.color).join(
" "),style:{stroke:`var(${_l(d.color)})`}})}),l("span",{class:fm,children:l(te,{value:d.keys.length===1?d.keys[0]:d.keys,
most:48,middle:!0})}),l("span",{class:mm,children:d.last===null?"–":r(d.last)})]},d.key))}),t>e.length&&l("p",{class:hm,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var Hw="uplot",zw="u-hz",Bw="u-vt",Iw="u-title",Vw="u-wrap",Ww="u-under",Kw="u-over",Uw="u-axis",Qo="u-off",qw="u-select",
jw="u-cursor-x",Gw="u-cursor-y",Jw="u-cursor-pt",Yw="u-legend",Zw="u-live",Qw="u-inline",Xw="u-series",e1="u-marker",ym="\
u-label",t1="u-value",is="width",ss="height";var vm="bottom",Qr="left",qu="right",uc="#000",bm=uc+"0",ju="mousemove",xm="mousedown",Gu="mouseup",wm="mouseenter",km="\
mouseleave",_m="dblclick",n1="resize",o1="scroll",Cm="change",Ml="dppxchange",cc="--",ii=typeof window<"u",Xu=ii?document:
null,ei=ii?window:null,r1=ii?navigator:null,ve,Cl;function ec(){let e=devicePixelRatio;ve!=e&&(ve=e,Cl&&nc(Cm,Cl,ec),Cl=
matchMedia(`(min-resolution: ${ve-.001}dppx) and (max-resolution: ${ve+.001}dppx)`),Xo(Cm,Cl,ec),ei.dispatchEvent(new CustomEvent(
Ml)))}function zt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function tc(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function De(e,t,n){e.style[t]=n+"px"}function gn(e,t,n,o){let r=Xu.createElement(e);return t!=null&&zt(r,
t),n?.insertBefore(r,o),r}function en(e,t){return gn("div",e,t)}var Sm=new WeakMap;function Nn(e,t,n,o,r){let i="transla\
te("+t+"px,"+n+"px)",s=Sm.get(e);i!=s&&(e.style.transform=i,Sm.set(e,i),t<0||n<0||t>o||n>r?zt(e,Qo):tc(e,Qo))}var Tm=new WeakMap;
function Pm(e,t,n){let o=t+n,r=Tm.get(e);o!=r&&(Tm.set(e,o),e.style.background=t,e.style.borderColor=n)}var Mm=new WeakMap;
function Em(e,t,n,o){let r=t+""+n,i=Mm.get(e);r!=i&&(Mm.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var pc={passive:!0},i1={...pc,capture:!0};function Xo(e,t,n,o){t.addEventListener(
e,n,o?i1:pc)}function nc(e,t,n,o){t.removeEventListener(e,n,pc)}ii&&ec();function yn(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let i=o<=2147483647;for(;o-n>1;)r=i?n+o>>1:Bt((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function oh(e){return(n,o,r)=>{
let i=-1,s=-1;for(let a=o;a<=r;a++)if(e(n[a])){i=a;break}for(let a=r;a>=o;a--)if(e(n[a])){s=a;break}return[i,s]}}var rh=e=>e!=
null,ih=e=>e!=null&&e>0,Al=oh(rh),s1=oh(ih);function l1(e,t,n,o=0,r=!1){let i=r?s1:Al,s=r?ih:rh;[t,n]=i(e,t,n);let a=e[t],
u=e[t];if(t>-1)if(o==1)a=e[t],u=e[n];else if(o==-1)a=e[n],u=e[t];else for(let p=t;p<=n;p++){let d=e[p];s(d)&&(d<a?a=d:d>
u&&(u=d))}return[a??Ce,u??-Ce]}function $l(e,t,n,o){let r=$m(e),i=$m(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let s=n==10?
Gn:sh,a=r==1?Bt:tn,u=i==1?tn:Bt,p=a(s(et(e))),d=u(s(et(t))),m=ti(n,p),g=ti(n,d);return n==10&&(p<0&&(m=Se(m,-p)),d<0&&(g=
Se(g,-d))),o||n==2?(e=m*r,t=g*i):(e=ch(e,m),t=Ll(t,g)),[e,t]}function dc(e,t,n,o){let r=$l(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var fc=.1,Dm={mode:3,pad:fc},as={pad:0,soft:null,mode:0},a1={min:as,max:as};function El(e,t,n,o){return Ol(
n)?Am(e,t,n):(as.pad=n,as.soft=o?0:null,as.mode=o?3:0,Am(e,t,a1))}function he(e,t){return e??t}function u1(e,t,n){for(t=
he(t,0),n=he(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Am(e,t,n){let o=n.min,r=n.max,i=he(o.pad,
0),s=he(r.pad,0),a=he(o.hard,-Ce),u=he(r.hard,Ce),p=he(o.soft,Ce),d=he(r.soft,-Ce),m=he(o.mode,0),g=he(r.mode,0),y=t-e,_=Gn(
y),w=Pt(et(e),et(t)),x=Gn(w),E=et(x-_);(y<1e-24||E>10)&&(y=0,(e==0||t==0)&&(y=1e-24,m==2&&p!=Ce&&(i=0),g==2&&d!=-Ce&&(s=
0)));let k=y||w||1e3,S=Gn(k),T=ti(10,Bt(S)),I=k*(y==0?e==0?.1:1:i),M=Se(ch(e-I,T/10),24),N=e>=p&&(m==1||m==3&&M<=p||m==2&&
M>=p)?p:Ce,F=Pt(a,M<N&&e>=N?N:vn(N,M)),G=k*(y==0?t==0?.1:1:s),V=Se(Ll(t+G,T/10),24),A=t<=d&&(g==1||g==3&&V>=d||g==2&&V<=
d)?d:-Ce,q=vn(u,V>A&&t<=A?A:Pt(A,V));return F==q&&F==0&&(q=100),[F,q]}var c1=new Intl.NumberFormat(ii?r1.language:"en-US"),
mc=e=>c1.format(e),It=Math,Pl=It.PI,et=It.abs,Bt=It.floor,Xe=It.round,tn=It.ceil,vn=It.min,Pt=It.max,ti=It.pow,$m=It.sign,
Gn=It.log10,sh=It.log2,p1=(e,t=1)=>It.sinh(e)*t,Ju=(e,t=1)=>It.asinh(e/t),Ce=1/0;function Lm(e){return(Gn((e^e>>31)-(e>>
31))|0)+1}function oc(e,t,n){return vn(Pt(e,t),n)}function lh(e){return typeof e=="function"}function ue(e){return lh(e)?
e:()=>e}var d1=()=>{},ah=e=>e,uh=(e,t)=>t,f1=e=>null,Om=e=>!0,Rm=(e,t)=>e==t,m1=/\.\d*?(?=9{6,}|0{6,})/gm,er=e=>{if(dh(e)||
Co.has(e))return e;let t=`${e}`,n=t.match(m1);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.
split("e");return+`${er(r)}e${i}`}return Se(e,o)};function Yo(e,t){return er(Se(er(e/t))*t)}function Ll(e,t){return er(tn(
er(e/t))*t)}function ch(e,t){return er(Bt(er(e/t))*t)}function Se(e,t=0){if(dh(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return Xe(o)/n}var Co=new Map;function ph(e){return((""+e).split(".")[1]||"").length}function cs(e,t,n,o){let r=[],i=o.map(
ph);for(let s=t;s<n;s++){let a=et(s),u=Se(ti(e,s),a);for(let p=0;p<o.length;p++){let d=e==10?+`${o[p]}e${s}`:o[p]*u,m=(s>=
0?0:a)+(s>=i[p]?0:i[p]),g=e==10?d:Se(d,m);r.push(g),Co.set(g,m)}}return r}var us={},hc=[],ni=[null,null],_o=Array.isArray,
dh=Number.isInteger,h1=e=>e===void 0;function Nm(e){return typeof e=="string"}function Ol(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function g1(e){return e!=null&&typeof e=="object"}var y1=Object.getPrototypeOf(
Uint8Array),fh="__proto__";function oi(e,t=Ol){let n;if(_o(e)){let o=e.find(r=>r!=null);if(_o(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=oi(e[r],t)}else n=e.slice()}else if(e instanceof y1)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=fh&&(n[o]=oi(e[o],t))}else n=e;return n}function qe(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=fh&&(Ol(e[r])?qe(e[r],oi(o[r])):e[r]=oi(o[r]))}return e}var v1=0,b1=1,x1=2;function w1(e,t,n){for(let o=0,r,i=-1;o<t.
length;o++){let s=t[o];if(s>i){for(r=s-1;r>=0&&e[r]==null;)e[r--]=null;for(r=s+1;r<n&&e[r]==null;)e[i=r++]=null}}}function k1(e,t){
if(S1(e)){let s=e[0].slice();for(let a=1;a<e.length;a++)s.push(...e[a].slice(1));return T1(s[0])||(s=C1(s)),s}let n=new Set;
for(let s=0;s<e.length;s++){let u=e[s][0],p=u.length;for(let d=0;d<p;d++)n.add(u[d])}let o=[Array.from(n).sort((s,a)=>s-
a)],r=o[0].length,i=new Map;for(let s=0;s<r;s++)i.set(o[0][s],s);for(let s=0;s<e.length;s++){let a=e[s],u=a[0];for(let p=1;p<
a.length;p++){let d=a[p],m=Array(r).fill(void 0),g=t?t[s][p]:b1,y=[];for(let _=0;_<d.length;_++){let w=d[_],x=i.get(u[_]);
w===null?g!=v1&&(m[x]=w,g==x1&&y.push(x)):m[x]=w}w1(m,y,r),o.push(m)}}return o}var _1=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function C1(e){let t=e[0],n=t.length,o=Array(n);for(let i=0;i<o.length;i++)o[i]=i;o.sort(
(i,s)=>t[i]-t[s]);let r=[];for(let i=0;i<e.length;i++){let s=e[i],a=Array(n);for(let u=0;u<n;u++)a[u]=s[o[u]];r.push(a)}
return r}function S1(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let i=0;i<n;i++)if(r[i]!=t[i])return!1}}return!0}function T1(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let i=Pt(1,Bt((r-o+1)/t));for(let s=e[o],a=o+i;a<=
r;a+=i){let u=e[a];if(u!=null){if(u<=s)return!1;s=u}}return!0}var mh=["January","February","March","April","May","June",
"July","August","September","October","November","December"],hh=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function gh(e){return e.slice(0,3)}var P1=hh.map(gh),M1=mh.map(gh),E1={MMMM:mh,MMM:M1,WWWW:hh,WWW:P1};function rs(e){
return(e<10?"0":"")+e}function D1(e){return(e<10?"00":e<100?"0":"")+e}var A1={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>rs(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>rs(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>rs(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>rs(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>rs(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>D1(e.getMilliseconds())};function gc(e,t){t=t||E1;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?A1[r[1]]:r[0]);return i=>{let s="";for(let a=0;a<n.length;a++)s+=typeof n[a]=="string"?n[a]:n[a](
i,t);return s}}var $1=new Intl.DateTimeFormat().resolvedOptions().timeZone;function L1(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==$1?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var yh=e=>e%1==0,Dl=[1,2,2.5,5],O1=cs(10,-32,0,Dl),vh=cs(10,0,32,Dl),R1=vh.filter(yh),Zo=O1.concat(
vh),yc=`
`,bh="{YYYY}",Fm=yc+bh,xh="{M}/{D}",ls=yc+xh,Sl=ls+"/{YY}",wh="{aa}",N1="{h}:{mm}",Xr=N1+wh,Hm=yc+Xr,zm=":{ss}",xe=null;
function kh(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,i=r*30,s=r*365,u=(e==1?cs(10,0,3,Dl).filter(yh):cs(10,-3,0,Dl)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*
3,i*4,i*6,s,s*2,s*5,s*10,s*25,s*50,s*100]),p=[[s,bh,xe,xe,xe,xe,xe,xe,1],[r*28,"{MMM}",Fm,xe,xe,xe,xe,xe,1],[r,xh,Fm,xe,
xe,xe,xe,xe,1],[o,"{h}"+wh,Sl,xe,ls,xe,xe,xe,1],[n,Xr,Sl,xe,ls,xe,xe,xe,1],[t,zm,Sl+" "+Xr,xe,ls+" "+Xr,xe,Hm,xe,1],[e,zm+
".{fff}",Sl+" "+Xr,xe,ls+" "+Xr,xe,Hm,xe,1]];function d(m){return(g,y,_,w,x,E)=>{let k=[],S=x>=s,T=x>=i&&x<s,I=m(_),M=Se(
I*e,3),N=Yu(I.getFullYear(),S?0:I.getMonth(),T||S?1:I.getDate()),F=Se(N*e,3);if(T||S){let G=T?x/i:0,V=S?x/s:0,A=M==F?M:Se(
Yu(N.getFullYear()+V,N.getMonth()+G,1)*e,3),q=new Date(Xe(A/e)),O=q.getFullYear(),J=q.getMonth();for(let U=0;A<=w;U++){let ce=Yu(
O+V*U,J+G*U,1),j=ce-m(Se(ce*e,3));A=Se((+ce+j)*e,3),A<=w&&k.push(A)}}else{let G=x>=r?r:x,V=Bt(_)-Bt(M),A=F+V+Ll(M-F,G);k.
push(A);let q=m(A),O=q.getHours()+q.getMinutes()/n+q.getSeconds()/o,J=x/o,U=g.axes[y]._space,ce=E/U;for(;A=Se(A+x,e==1?0:
3),!(A>w);)if(J>1){let j=Bt(Se(O+J,6))%24,fe=m(A).getHours()-j;fe>1&&(fe=-1),A-=fe*o,O=(O+J)%24;let ke=k[k.length-1];Se(
(A-ke)/x,3)*ce>=.7&&k.push(A)}else k.push(A)}return k}}return[u,p,d]}var[F1,H1,z1]=kh(1),[B1,I1,V1]=kh(.001);cs(2,-53,53,
[1]);function Bm(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function Im(e,t){return(n,o,r,i,s)=>{
let a=t.find(_=>s>=_[0])||t[t.length-1],u,p,d,m,g,y;return o.map(_=>{let w=e(_),x=w.getFullYear(),E=w.getMonth(),k=w.getDate(),
S=w.getHours(),T=w.getMinutes(),I=w.getSeconds(),M=x!=u&&a[2]||E!=p&&a[3]||k!=d&&a[4]||S!=m&&a[5]||T!=g&&a[6]||I!=y&&a[7]||
a[1];return u=x,p=E,d=k,m=S,g=T,y=I,M(w)})}}function W1(e,t){let n=gc(t);return(o,r,i,s,a)=>r.map(u=>n(e(u)))}function Yu(e,t,n){
return new Date(e,t,n)}function Vm(e,t){return t(e)}var K1="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Wm(e,t){return(n,o,r,i)=>i==
null?cc:t(e(o))}function U1(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}
function q1(e,t){return e.series[t].fill(e,t)}var j1={show:!0,live:!0,isolate:!1,mount:d1,markers:{show:!0,width:2,stroke:U1,
fill:q1,dash:"solid"},idx:null,idxs:null,values:[]};function G1(e,t){let n=e.cursor.points,o=en(),r=n.size(e,t);De(o,is,
r),De(o,ss,r);let i=r/-2;De(o,"marginLeft",i),De(o,"marginTop",i);let s=n.width(e,t,r);return s&&De(o,"borderWidth",s),o}
function J1(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Y1(e,t){let n=e.series[t].points;return n._stroke||
n._fill}function Z1(e,t){return e.series[t].points.size}var Zu=[0,0];function Q1(e,t,n){return Zu[0]=t,Zu[1]=n,Zu}function Tl(e,t,n,o=!0){
return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function Qu(e,t,n,o=!0){return r=>{(!o||r.target==t)&&n(r)}}var X1={show:!0,
x:!0,y:!0,lock:!1,move:Q1,points:{one:!1,show:G1,size:Z1,width:0,stroke:Y1,fill:J1},bind:{mousedown:Tl,mouseup:Tl,click:Tl,
dblclick:Tl,mousemove:Qu,mouseleave:Qu,mouseenter:Qu},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),
t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},
left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},_h={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},vc=qe({},_h,
{filter:uh}),Ch=qe({},vc,{size:10}),Sh=qe({},_h,{show:!1}),bc='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helve\
tica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',
Th="bold "+bc,Ph=1.5,Km={show:!0,scale:"x",stroke:uc,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Th,
side:2,grid:vc,ticks:Ch,border:Sh,font:bc,lineGap:Ph,rotate:0},ek="Value",tk="Time",Um={show:!0,scale:"x",auto:!1,sorted:1,
min:Ce,max:-Ce,idxs:[]};function nk(e,t,n,o,r){return t.map(i=>i==null?"":mc(i))}function ok(e,t,n,o,r,i,s){let a=[],u=Co.
get(r)||0;n=s?n:Se(Ll(n,r),u);for(let p=n;p<=o;p=Se(p+r,u))a.push(Object.is(p,-0)?0:p);return a}function rc(e,t,n,o,r,i,s){
let a=[],u=e.scales[e.axes[t].scale].log,p=u==10?Gn:sh,d=Bt(p(n));r=ti(u,d),u==10&&(r=Zo[yn(r,Zo)]);let m=n,g=r*u;u==10&&
(g=Zo[yn(g,Zo)]);do a.push(m),m=m+r,u==10&&!Co.has(m)&&(m=Se(m,Co.get(r))),m>=g&&(r=m,g=r*u,u==10&&(g=Zo[yn(g,Zo)]));while(m<=
o);return a}function rk(e,t,n,o,r,i,s){let u=e.scales[e.axes[t].scale].asinh,p=o>u?rc(e,t,Pt(u,n),o,r):[u],d=o>=0&&n<=0?
[0]:[];return(n<-u?rc(e,t,Pt(u,-o),-n,r):[u]).reverse().map(g=>-g).concat(d,p)}var Mh=/./,ik=/[12357]/,sk=/[125]/,qm=/1/,
ic=(e,t,n,o)=>e.map((r,i)=>t==4&&r==0||i%o==0&&n.test(r.toExponential()[r<0?1:0])?r:null);function lk(e,t,n,o,r){let i=e.
axes[n],s=i.scale,a=e.scales[s],u=e.valToPos,p=i._space,d=u(10,s),m=u(9,s)-d>=p?Mh:u(7,s)-d>=p?ik:u(5,s)-d>=p?sk:qm;if(m==
qm){let g=et(u(1,s)-d);if(g<p)return ic(t.slice().reverse(),a.distr,m,tn(p/g)).reverse()}return ic(t,a.distr,m,1)}function ak(e,t,n,o,r){
let i=e.axes[n],s=i.scale,a=i._space,u=e.valToPos,p=et(u(1,s)-u(2,s));return p<a?ic(t.slice().reverse(),3,Mh,tn(a/p)).reverse():
t}function uk(e,t,n,o){return o==null?cc:t==null?"":mc(t)}var jm={show:!0,scale:"y",stroke:uc,space:30,gap:5,alignTo:1,size:50,
labelGap:0,labelSize:30,labelFont:Th,side:3,grid:vc,ticks:Ch,border:Sh,font:bc,lineGap:Ph,rotate:0};function ck(e,t){let n=3+
(e||1)*2;return Se(n*t,3)}function pk(e,t){let{scale:n,idxs:o}=e.series[0],r=e._data[0],i=e.valToPos(r[o[0]],n,!0),s=e.valToPos(
r[o[1]],n,!0),a=et(s-i),u=e.series[t],p=a/(u.points.space*ve);return o[1]-o[0]<=p}var Gm={scale:null,auto:!0,sorted:0,min:Ce,
max:-Ce},Eh=(e,t,n,o,r)=>r,Jm={show:!0,auto:!0,sorted:0,gaps:Eh,alpha:1,facets:[qe({},Gm,{scale:"x"}),qe({},Gm,{scale:"y"})]},
Ym={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Eh,alpha:1,points:{show:pk,filter:null},values:null,min:Ce,max:-Ce,
idxs:[],path:null,clip:null};function dk(e,t,n,o,r){return n/10}var Dh={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,
max:null,dir:1,ori:0},fk=qe({},Dh,{time:!1,ori:1}),Zm={};function Ah(e,t){let n=Zm[e];return n||(n={key:e,plots:[],sub(o){
n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=o)},pub(o,r,i,s,a,u,p){for(let d=0;d<n.plots.length;d++)n.plots[d]!=
r&&n.plots[d].pub(o,r,i,s,a,u,p)}},e!=null&&(Zm[e]=n)),n}var ri=1,sc=2;function tr(e,t,n){let o=e.mode,r=e.series[t],i=o==
2?e._data[t]:e._data,s=e.scales,a=e.bbox,u=i[0],p=o==2?i[1]:i[t],d=o==2?s[r.facets[0].scale]:s[e.series[0].scale],m=o==2?
s[r.facets[1].scale]:s[r.scale],g=a.left,y=a.top,_=a.width,w=a.height,x=e.valToPosH,E=e.valToPosV;return d.ori==0?n(r,u,
p,d,m,x,E,g,y,_,w,Nl,si,Hl,Lh,Rh):n(r,u,p,d,m,E,x,y,g,w,_,Fl,li,kc,Oh,Nh)}function xc(e,t){let n=0,o=0,r=he(e.bands,hc);
for(let i=0;i<r.length;i++){let s=r[i];s.series[0]==t?n=s.dir:s.series[1]==t&&(s.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?
1:o==3?2:0]}function mk(e,t,n,o,r){let i=e.mode,s=e.series[t],a=i==2?s.facets[1].scale:s.scale,u=e.scales[a];return r==-1?
u.min:r==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function Jn(e,t,n,o,r,i){return tr(e,t,(s,a,u,p,d,m,g,y,_,w,x)=>{let E=s.
pxRound,k=p.dir*(p.ori==0?1:-1),S=p.ori==0?si:li,T,I;k==1?(T=n,I=o):(T=o,I=n);let M=E(m(a[T],p,w,y)),N=E(g(u[T],d,x,_)),
F=E(m(a[I],p,w,y)),G=E(g(i==1?d.max:d.min,d,x,_)),V=new Path2D(r);return S(V,F,G),S(V,M,G),S(V,M,N),V})}function Rl(e,t,n,o,r,i){
let s=null;if(e.length>0){s=new Path2D;let a=t==0?Hl:kc,u=n;for(let m=0;m<e.length;m++){let g=e[m];if(g[1]>g[0]){let y=g[0]-
u;y>0&&a(s,u,o,y,o+i),u=g[1]}}let p=n+r-u,d=10;p>0&&a(s,u,o-d/2,p,o+i+d)}return s}function hk(e,t,n){let o=e[e.length-1];
o&&o[0]==t?o[1]=n:e.push([t,n])}function wc(e,t,n,o,r,i,s){let a=[],u=e.length;for(let p=r==1?n:o;p>=n&&p<=o;p+=r)if(t[p]===
null){let m=p,g=p;if(r==1)for(;++p<=o&&t[p]===null;)g=p;else for(;--p>=n&&t[p]===null;)g=p;let y=i(e[m]),_=g==m?y:i(e[g]),
w=m-r;y=s<=0&&w>=0&&w<u?i(e[w]):y;let E=g+r;_=s>=0&&E>=0&&E<u?i(e[E]):_,_>=y&&a.push([y,_])}return a}function Qm(e){return e==
0?ah:e==1?Xe:t=>Yo(t,e)}function $h(e){let t=e==0?Nl:Fl,n=e==0?(r,i,s,a,u,p)=>{r.arcTo(i,s,a,u,p)}:(r,i,s,a,u,p)=>{r.arcTo(
s,i,u,a,p)},o=e==0?(r,i,s,a,u)=>{r.rect(i,s,a,u)}:(r,i,s,a,u)=>{r.rect(s,i,u,a)};return(r,i,s,a,u,p=0,d=0)=>{p==0&&d==0?
o(r,i,s,a,u):(p=vn(p,a/2,u/2),d=vn(d,a/2,u/2),t(r,i+p,s),n(r,i+a,s,i+a,s+u,p),n(r,i+a,s+u,i,s+u,d),n(r,i,s+u,i,s,d),n(r,
i,s,i+a,s,p),r.closePath())}}var Nl=(e,t,n)=>{e.moveTo(t,n)},Fl=(e,t,n)=>{e.moveTo(n,t)},si=(e,t,n)=>{e.lineTo(t,n)},li=(e,t,n)=>{
e.lineTo(n,t)},Hl=$h(0),kc=$h(1),Lh=(e,t,n,o,r,i)=>{e.arc(t,n,o,r,i)},Oh=(e,t,n,o,r,i)=>{e.arc(n,t,o,r,i)},Rh=(e,t,n,o,r,i,s)=>{
e.bezierCurveTo(t,n,o,r,i,s)},Nh=(e,t,n,o,r,i,s)=>{e.bezierCurveTo(n,t,r,o,s,i)};function Fh(e){return(t,n,o,r,i)=>tr(t,
n,(s,a,u,p,d,m,g,y,_,w,x)=>{let{pxRound:E,points:k}=s,S,T;p.ori==0?(S=Nl,T=Lh):(S=Fl,T=Oh);let I=Se(k.width*ve,3),M=(k.size-
k.width)/2*ve,N=Se(M*2,3),F=new Path2D,G=new Path2D,{left:V,top:A,width:q,height:O}=t.bbox;Hl(G,V-N,A-N,q+N*2,O+N*2);let J=U=>{
if(u[U]!=null){let ce=E(m(a[U],p,w,y)),j=E(g(u[U],d,x,_));S(F,ce+M,j),T(F,ce,j,M,0,Pl*2)}};if(i)i.forEach(J);else for(let U=o;U<=
r;U++)J(U);return{stroke:I>0?F:null,fill:F,clip:G,flags:ri|sc}})}function Hh(e){return(t,n,o,r,i,s)=>{o!=r&&(i!=o&&s!=o&&
e(t,n,o),i!=r&&s!=r&&e(t,n,r),e(t,n,s))}}var gk=Hh(si),yk=Hh(li);function zh(e){let t=he(e?.alignGaps,0);return(n,o,r,i)=>tr(
n,o,(s,a,u,p,d,m,g,y,_,w,x)=>{[r,i]=Al(u,r,i);let E=s.pxRound,k=O=>E(m(O,p,w,y)),S=O=>E(g(O,d,x,_)),T,I;p.ori==0?(T=si,I=
gk):(T=li,I=yk);let M=p.dir*(p.ori==0?1:-1),N={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ri},F=N.stroke,
G=!1;if(i-r>=w*4){let O=W=>n.posToVal(W,p.key,!0),J=null,U=null,ce,j,Mt,$e=k(a[M==1?r:i]),fe=k(a[r]),ke=k(a[i]),se=O(M==
1?fe+1:ke-1);for(let W=M==1?r:i;W>=r&&W<=i;W+=M){let je=a[W],Le=(M==1?je<se:je>se)?$e:k(je),be=u[W];Le==$e?be!=null?(j=be,
J==null?(T(F,Le,S(j)),ce=J=U=j):j<J?J=j:j>U&&(U=j)):be===null&&(G=!0):(J!=null&&I(F,$e,S(J),S(U),S(ce),S(j)),be!=null?(j=
be,T(F,Le,S(j)),J=U=ce=j):(J=U=null,be===null&&(G=!0)),$e=Le,se=O($e+M))}J!=null&&J!=U&&Mt!=$e&&I(F,$e,S(J),S(U),S(ce),S(
j))}else for(let O=M==1?r:i;O>=r&&O<=i;O+=M){let J=u[O];J===null?G=!0:J!=null&&T(F,k(a[O]),S(J))}let[A,q]=xc(n,o);if(s.fill!=
null||A!=0){let O=N.fill=new Path2D(F),J=s.fillTo(n,o,s.min,s.max,A),U=S(J),ce=k(a[r]),j=k(a[i]);M==-1&&([j,ce]=[ce,j]),
T(O,j,U),T(O,ce,U)}if(!s.spanGaps){let O=[];G&&O.push(...wc(a,u,r,i,M,k,t)),N.gaps=O=s.gaps(n,o,r,i,O),N.clip=Rl(O,p.ori,
y,_,w,x)}return q!=0&&(N.band=q==2?[Jn(n,o,r,i,F,-1),Jn(n,o,r,i,F,1)]:Jn(n,o,r,i,F,q)),N})}function vk(e){let t=he(e.align,
1),n=he(e.ascDesc,!1),o=he(e.alignGaps,0),r=he(e.extend,!1);return(i,s,a,u)=>tr(i,s,(p,d,m,g,y,_,w,x,E,k,S)=>{[a,u]=Al(m,
a,u);let T=p.pxRound,{left:I,width:M}=i.bbox,N=fe=>T(_(fe,g,k,x)),F=fe=>T(w(fe,y,S,E)),G=g.ori==0?si:li,V={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:ri},A=V.stroke,q=g.dir*(g.ori==0?1:-1),O=F(m[q==1?a:u]),J=N(d[q==1?a:u]),U=J,
ce=J;r&&t==-1&&(ce=I,G(A,ce,O)),G(A,J,O);for(let fe=q==1?a:u;fe>=a&&fe<=u;fe+=q){let ke=m[fe];if(ke==null)continue;let se=N(
d[fe]),W=F(ke);t==1?G(A,se,O):G(A,U,W),G(A,se,W),O=W,U=se}let j=U;r&&t==1&&(j=I+M,G(A,j,O));let[Mt,$e]=xc(i,s);if(p.fill!=
null||Mt!=0){let fe=V.fill=new Path2D(A),ke=p.fillTo(i,s,p.min,p.max,Mt),se=F(ke);G(fe,j,se),G(fe,ce,se)}if(!p.spanGaps){
let fe=[];fe.push(...wc(d,m,a,u,q,N,o));let ke=p.width*ve/2,se=n||t==1?ke:-ke,W=n||t==-1?-ke:ke;fe.forEach(je=>{je[0]+=se,
je[1]+=W}),V.gaps=fe=p.gaps(i,s,a,u,fe),V.clip=Rl(fe,g.ori,x,E,k,S)}return $e!=0&&(V.band=$e==2?[Jn(i,s,a,u,A,-1),Jn(i,s,
a,u,A,1)]:Jn(i,s,a,u,A,$e)),V})}function Xm(e,t,n,o,r,i,s=Ce){if(e.length>1){let a=null;for(let u=0,p=1/0;u<e.length;u++)
if(t[u]!==void 0){if(a!=null){let d=et(e[u]-e[a]);d<p&&(p=d,s=et(n(e[u],o,r,i)-n(e[a],o,r,i)))}a=u}}return s}function bk(e){
e=e||us;let t=he(e.size,[.6,Ce,1]),n=e.align||0,o=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=ue(
r),s=1-t[0],a=he(t[1],Ce),u=he(t[2],1),p=he(e.disp,us),d=he(e.each,y=>{}),{fill:m,stroke:g}=p;return(y,_,w,x)=>tr(y,_,(E,k,S,T,I,M,N,F,G,V,A)=>{
let q=E.pxRound,O=n,J=o*ve,U=a*ve,ce=u*ve,j,Mt;T.ori==0?[j,Mt]=i(y,_):[Mt,j]=i(y,_);let $e=T.dir*(T.ori==0?1:-1),fe=T.ori==
0?Hl:kc,ke=T.ori==0?d:(z,Te,Ge,vr,Lo,Sn,Oo)=>{d(z,Te,Ge,Lo,vr,Oo,Sn)},se=he(y.bands,hc).find(z=>z.series[0]==_),W=se!=null?
se.dir:0,je=E.fillTo(y,_,E.min,E.max,W),vt=q(N(je,I,A,G)),Le,be,an,Lt=V,He=q(E.width*ve),Cn=!1,Vn=null,Ut=null,io=null,hr=null;
m!=null&&(He==0||g!=null)&&(Cn=!0,Vn=m.values(y,_,w,x),Ut=new Map,new Set(Vn).forEach(z=>{z!=null&&Ut.set(z,new Path2D)}),
He>0&&(io=g.values(y,_,w,x),hr=new Map,new Set(io).forEach(z=>{z!=null&&hr.set(z,new Path2D)})));let{x0:gr,size:Ei}=p;if(gr!=
null&&Ei!=null){O=1,k=gr.values(y,_,w,x),gr.unit==2&&(k=k.map(Ge=>y.posToVal(F+Ge*V,T.key,!0)));let z=Ei.values(y,_,w,x);
Ei.unit==2?be=z[0]*V:be=M(z[0],T,V,F)-M(0,T,V,F),Lt=Xm(k,S,M,T,V,F,Lt),an=Lt-be+J}else Lt=Xm(k,S,M,T,V,F,Lt),an=Lt*s+J,be=
Lt-an;an<1&&(an=0),He>=be/2&&(He=0),an<5&&(q=ah);let Ls=an>0,Ao=Lt-an-(Ls?He:0);be=q(oc(Ao,ce,U)),Le=(O==0?be/2:O==$e?0:
be)-O*$e*((O==0?J/2:0)+(Ls?He/2:0));let bt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},yr=Cn?null:new Path2D,
Wn=null;if(se!=null)Wn=y.data[se.series[1]];else{let{y0:z,y1:Te}=p;z!=null&&Te!=null&&(S=Te.values(y,_,w,x),Wn=z.values(
y,_,w,x))}let $o=j*be,ne=Mt*be;for(let z=$e==1?w:x;z>=w&&z<=x;z+=$e){let Te=S[z];if(Te==null)continue;if(Wn!=null){let Et=Wn[z]??
0;if(Te-Et==0)continue;vt=N(Et,I,A,G)}let Ge=T.distr!=2||p!=null?k[z]:z,vr=M(Ge,T,V,F),Lo=N(he(Te,je),I,A,G),Sn=q(vr-Le),
Oo=q(Pt(Lo,vt)),Ot=q(vn(Lo,vt)),qt=Oo-Ot;if(Te!=null){let Et=Te<0?ne:$o,un=Te<0?$o:ne;Cn?(He>0&&io[z]!=null&&fe(hr.get(io[z]),
Sn,Ot+Bt(He/2),be,Pt(0,qt-He),Et,un),Vn[z]!=null&&fe(Ut.get(Vn[z]),Sn,Ot+Bt(He/2),be,Pt(0,qt-He),Et,un)):fe(yr,Sn,Ot+Bt(
He/2),be,Pt(0,qt-He),Et,un),ke(y,_,z,Sn-He/2,Ot,be+He,qt)}}return He>0?bt.stroke=Cn?hr:yr:Cn||(bt._fill=E.width==0?E._fill:
E._stroke??E._fill,bt.width=0),bt.fill=Cn?Ut:yr,bt})}function xk(e,t){let n=he(t?.alignGaps,0);return(o,r,i,s)=>tr(o,r,(a,u,p,d,m,g,y,_,w,x,E)=>{
[i,s]=Al(p,i,s);let k=a.pxRound,S=j=>k(g(j,d,x,_)),T=j=>k(y(j,m,E,w)),I,M,N;d.ori==0?(I=Nl,N=si,M=Rh):(I=Fl,N=li,M=Nh);let F=d.
dir*(d.ori==0?1:-1),G=S(u[F==1?i:s]),V=G,A=[],q=[];for(let j=F==1?i:s;j>=i&&j<=s;j+=F)if(p[j]!=null){let $e=u[j],fe=S($e);
A.push(V=fe),q.push(T(p[j]))}let O={stroke:e(A,q,I,N,M,k),fill:null,clip:null,band:null,gaps:null,flags:ri},J=O.stroke,[
U,ce]=xc(o,r);if(a.fill!=null||U!=0){let j=O.fill=new Path2D(J),Mt=a.fillTo(o,r,a.min,a.max,U),$e=T(Mt);N(j,V,$e),N(j,G,
$e)}if(!a.spanGaps){let j=[];j.push(...wc(u,p,i,s,F,S,n)),O.gaps=j=a.gaps(o,r,i,s,j),O.clip=Rl(j,d.ori,_,w,x,E)}return ce!=
0&&(O.band=ce==2?[Jn(o,r,i,s,J,-1),Jn(o,r,i,s,J,1)]:Jn(o,r,i,s,J,ce)),O})}function wk(e){return xk(kk,e)}function kk(e,t,n,o,r,i){
let s=e.length;if(s<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),s==2)o(a,e[1],t[1]);else{let u=Array(s),p=Array(s-1),
d=Array(s-1),m=Array(s-1);for(let g=0;g<s-1;g++)d[g]=t[g+1]-t[g],m[g]=e[g+1]-e[g],p[g]=d[g]/m[g];u[0]=p[0];for(let g=1;g<
s-1;g++)p[g]===0||p[g-1]===0||p[g-1]>0!=p[g]>0?u[g]=0:(u[g]=3*(m[g-1]+m[g])/((2*m[g]+m[g-1])/p[g-1]+(m[g]+2*m[g-1])/p[g]),
isFinite(u[g])||(u[g]=0));u[s-1]=p[s-2];for(let g=0;g<s-1;g++)r(a,e[g]+m[g]/3,t[g]+u[g]*m[g]/3,e[g+1]-m[g]/3,t[g+1]-u[g+
1]*m[g]/3,e[g+1],t[g+1])}return a}var lc=new Set;function eh(){for(let e of lc)e.syncRect(!0)}ii&&(Xo(n1,ei,eh),Xo(o1,ei,
eh,!0),Xo(Ml,ei,()=>{lt.pxRatio=ve}));var _k=zh(),Ck=Fh();function th(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,s)=>ac(i,s,t,n))}function Sk(e,t){return e.map((n,o)=>o==0?{}:qe({},t,n))}function ac(e,t,n,o){
return qe({},t==0?n:o,e)}function Bh(e,t,n){return t==null?ni:[t,n]}var Tk=Bh;function Pk(e,t,n){return t==null?ni:El(t,
n,fc,!0)}function Ih(e,t,n,o){return t==null?ni:$l(t,n,e.scales[o].log,!1)}var Mk=Ih;function Vh(e,t,n,o){return t==null?
ni:dc(t,n,e.scales[o].log,!1)}var Ek=Vh;function Dk(e,t,n,o,r){let i=Pt(Lm(e),Lm(t)),s=t-e,a=yn(r/o*s,n);do{let u=n[a],p=o*
u/s;if(p>=r&&i+(u<5?Co.get(u):0)<=17)return[u,p]}while(++a<n.length);return[0,0]}function nh(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=Xe((n=+r)*ve))+"px"),[e,t,n]}function Ak(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Se(t[2]*ve,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function lt(e,t,n){let o={mode:he(e.mode,1)},r=o.mode;function i(c,f,h,v){
let b=f.valToPct(c);return v+h*(f.dir==-1?1-b:b)}function s(c,f,h,v){let b=f.valToPct(c);return v+h*(f.dir==-1?b:1-b)}function a(c,f,h,v){
return f.ori==0?i(c,f,h,v):s(c,f,h,v)}o.valToPosH=i,o.valToPosV=s;let u=!1;o.status=0;let p=o.root=en(Hw);if(e.id!=null&&
(p.id=e.id),zt(p,e.class),e.title){let c=en(Iw,p);c.textContent=e.title}let d=gn("canvas"),m=o.ctx=d.getContext("2d"),g=en(
Vw,p);Xo("click",g,c=>{c.target===_&&(Pe!=Er||Oe!=Dr)&&ct.click(o,c)},!0);let y=o.under=en(Ww,g);g.appendChild(d);let _=o.
over=en(Kw,g);e=oi(e);let w=+he(e.pxAlign,1),x=Qm(w);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(o,e)||e)});let E=e.ms||
.001,k=o.series=r==1?th(e.series||[],Um,Ym,!1):Sk(e.series||[null],Jm),S=o.axes=th(e.axes||[],Km,jm,!0),T=o.scales={},I=o.
bands=e.bands||[];I.forEach(c=>{c.fill=ue(c.fill||null),c.dir=he(c.dir,-1)});let M=r==2?k[1].facets[0].scale:k[0].scale,
N={axes:ix,series:ex},F=(e.drawOrder||["axes","series"]).map(c=>N[c]);function G(c){let f=c.distr==3?h=>Gn(h>0?h:c.clamp(
o,h,c.min,c.max,c.key)):c.distr==4?h=>Ju(h,c.asinh):c.distr==100?h=>c.fwd(h):h=>h;return h=>{let v=f(h),{_min:b,_max:C}=c,
P=C-b;return(v-b)/P}}function V(c){let f=T[c];if(f==null){let h=(e.scales||us)[c]||us;if(h.from!=null){V(h.from);let v=qe(
{},T[h.from],h,{key:c});v.valToPct=G(v),T[c]=v}else{f=T[c]=qe({},c==M?Dh:fk,h),f.key=c;let v=f.time,b=f.range,C=_o(b);if((c!=
M||r==2&&!v)&&(C&&(b[0]==null||b[1]==null)&&(b={min:b[0]==null?Dm:{mode:1,hard:b[0],soft:b[0]},max:b[1]==null?Dm:{mode:1,
hard:b[1],soft:b[1]}},C=!1),!C&&Ol(b))){let P=b;b=(D,$,R)=>$==null?ni:El($,R,P)}f.range=ue(b||(v?Tk:c==M?f.distr==3?Mk:f.
distr==4?Ek:Bh:f.distr==3?Ih:f.distr==4?Vh:Pk)),f.auto=ue(C?!1:f.auto),f.clamp=ue(f.clamp||dk),f._min=f._max=null,f.valToPct=
G(f)}}}V("x"),V("y"),r==1&&k.forEach(c=>{V(c.scale)}),S.forEach(c=>{V(c.scale)});for(let c in e.scales)V(c);let A=T[M],q=A.
distr,O,J;A.ori==0?(zt(p,zw),O=i,J=s):(zt(p,Bw),O=s,J=i);let U={};for(let c in T){let f=T[c];(f.min!=null||f.max!=null)&&
(U[c]={min:f.min,max:f.max},f.min=f.max=null)}let ce=e.tzDate||(c=>new Date(Xe(c/E))),j=e.fmtDate||gc,Mt=E==1?z1(ce):V1(
ce),$e=Im(ce,Bm(E==1?H1:I1,j)),fe=Wm(ce,Vm(K1,j)),ke=[],se=o.legend=qe({},j1,e.legend),W=o.cursor=qe({},X1,{drag:{y:r==2}},
e.cursor),je=se.show,vt=W.show,Le=se.markers;se.idxs=ke,Le.width=ue(Le.width),Le.dash=ue(Le.dash),Le.stroke=ue(Le.stroke),
Le.fill=ue(Le.fill);let be,an,Lt,He=[],Cn=[],Vn,Ut=!1,io={};if(se.live){let c=k[1]?k[1].values:null;Ut=c!=null,Vn=Ut?c(o,
1,0):{_:0};for(let f in Vn)io[f]=cc}if(je)if(be=gn("table",Yw,p),Lt=gn("tbody",null,be),se.mount(o,be),Ut){an=gn("thead",
null,be,Lt);let c=gn("tr",null,an);gn("th",null,c);for(var hr in Vn)gn("th",ym,c).textContent=hr}else zt(be,Qw),se.live&&
zt(be,Zw);let gr={show:!0},Ei={show:!1};function Ls(c,f){if(f==0&&(Ut||!se.live||r==2))return ni;let h=[],v=gn("tr",Xw,Lt,
Lt.childNodes[f]);zt(v,c.class),c.show||zt(v,Qo);let b=gn("th",null,v);if(Le.show){let D=en(e1,b);if(f>0){let $=Le.width(
o,f);$&&(D.style.border=$+"px "+Le.dash(o,f)+" "+Le.stroke(o,f)),D.style.background=Le.fill(o,f)}}let C=en(ym,b);c.label instanceof
HTMLElement?C.appendChild(c.label):C.textContent=c.label,f>0&&(Le.show||(C.style.color=c.width>0?Le.stroke(o,f):Le.fill(
o,f)),bt("click",b,D=>{if(W._lock)return;No(D);let $=k.indexOf(c);if((D.ctrlKey||D.metaKey)!=se.isolate){let R=k.some((H,B)=>B>
0&&B!=$&&H.show);k.forEach((H,B)=>{B>0&&Pn(B,R?B==$?gr:Ei:gr,!0,Ue.setSeries)})}else Pn($,{show:!c.show},!0,Ue.setSeries)},
!1),xr&&bt(wm,b,D=>{W._lock||(No(D),Pn(k.indexOf(c),$r,!0,Ue.setSeries))},!1));for(var P in Vn){let D=gn("td",t1,v);D.textContent=
"--",h.push(D)}return[v,h]}let Ao=new Map;function bt(c,f,h,v=!0){let b=Ao.get(f)||{},C=W.bind[c](o,f,h,v);C&&(Xo(c,f,b[c]=
C),Ao.set(f,b))}function yr(c,f,h){let v=Ao.get(f)||{};for(let b in v)(c==null||b==c)&&(nc(b,f,v[b]),delete v[b]);c==null&&
Ao.delete(f)}let Wn=0,$o=0,ne=0,z=0,Te=0,Ge=0,vr=Te,Lo=Ge,Sn=ne,Oo=z,Ot=0,qt=0,Et=0,un=0;o.bbox={};let _a=!1,Os=!1,br=!1,
Ro=!1,Rs=!1,jt=!1;function Ca(c,f,h){(h||c!=o.width||f!=o.height)&&Ep(c,f),Sr(!1),br=!0,Os=!0,Tr()}function Ep(c,f){o.width=
Wn=ne=c,o.height=$o=z=f,Te=Ge=0,jb(),Gb();let h=o.bbox;Ot=h.left=Yo(Te*ve,.5),qt=h.top=Yo(Ge*ve,.5),Et=h.width=Yo(ne*ve,
.5),un=h.height=Yo(z*ve,.5)}let Kb=3;function Ub(){let c=!1,f=0;for(;!c;){f++;let h=ox(f),v=rx(f);c=f==Kb||h&&v,c||(Ep(o.
width,o.height),Os=!0)}}function qb({width:c,height:f}){Ca(c,f)}o.setSize=qb;function jb(){let c=!1,f=!1,h=!1,v=!1;S.forEach(
(b,C)=>{if(b.show&&b._show){let{side:P,_size:D}=b,$=P%2,R=b.label!=null?b.labelSize:0,H=D+R;H>0&&($?(ne-=H,P==3?(Te+=H,v=
!0):h=!0):(z-=H,P==0?(Ge+=H,c=!0):f=!0))}}),Fo[0]=c,Fo[1]=h,Fo[2]=f,Fo[3]=v,ne-=so[1]+so[3],Te+=so[3],z-=so[2]+so[0],Ge+=
so[0]}function Gb(){let c=Te+ne,f=Ge+z,h=Te,v=Ge;function b(C,P){switch(C){case 1:return c+=P,c-P;case 2:return f+=P,f-P;case 3:
return h-=P,h+P;case 0:return v-=P,v+P}}S.forEach((C,P)=>{if(C.show&&C._show){let D=C.side;C._pos=b(D,C._size),C.label!=
null&&(C._lpos=b(D,C.labelSize))}})}if(W.dataIdx==null){let c=W.hover,f=c.skip=new Set(c.skip??[]);f.add(void 0);let h=c.
prox=ue(c.prox),v=c.bias??=0;W.dataIdx=(b,C,P,D)=>{if(C==0)return P;let $=P,R=h(b,C,P,D)??Ce,H=R>=0&&R<Ce,B=A.ori==0?ne:
z,X=W.left,ge=t[0],me=t[C];if(f.has(me[P])){$=null;let le=null,Z=null,K;if(v==0||v==-1)for(K=P;le==null&&K-- >0;)f.has(me[K])||
(le=K);if(v==0||v==1)for(K=P;Z==null&&K++<me.length;)f.has(me[K])||(Z=K);if(le!=null||Z!=null)if(H){let Ee=le==null?-1/0:
O(ge[le],A,B,0),Ie=Z==null?1/0:O(ge[Z],A,B,0),st=X-Ee,_e=Ie-X;st<=_e?st<=R&&($=le):_e<=R&&($=Z)}else $=Z==null?le:le==null?
Z:P-le<=Z-P?le:Z}else H&&et(X-O(ge[P],A,B,0))>R&&($=null);return $}}let No=c=>{W.event=c};W.idxs=ke,W._lock=!1;let mt=W.
points;mt.show=ue(mt.show),mt.size=ue(mt.size),mt.stroke=ue(mt.stroke),mt.width=ue(mt.width),mt.fill=ue(mt.fill);let Tn=o.
focus=qe({},e.focus||{alpha:.3},W.focus),xr=Tn.prox>=0,wr=xr&&mt.one,Gt=[],kr=[],_r=[];function Dp(c,f){let h=mt.show(o,
f);if(h instanceof HTMLElement)return zt(h,Jw),zt(h,c.class),Nn(h,-10,-10,ne,z),_.insertBefore(h,Gt[f]),h}function Ap(c,f){
if(r==1||f>0){let h=r==1&&T[c.scale].time,v=c.value;c.value=h?Nm(v)?Wm(ce,Vm(v,j)):v||fe:v||uk,c.label=c.label||(h?tk:ek)}
if(wr||f>0){c.width=c.width==null?1:c.width,c.paths=c.paths||_k||f1,c.fillTo=ue(c.fillTo||mk),c.pxAlign=+he(c.pxAlign,w),
c.pxRound=Qm(c.pxAlign),c.stroke=ue(c.stroke||null),c.fill=ue(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let h=ck(
Pt(1,c.width),1),v=c.points=qe({},{size:h,width:Pt(1,h*.2),stroke:c.stroke,space:h*2,paths:Ck,_stroke:null,_fill:null},c.
points);v.show=ue(v.show),v.filter=ue(v.filter),v.fill=ue(v.fill),v.stroke=ue(v.stroke),v.paths=ue(v.paths),v.pxAlign=c.
pxAlign}if(je){let h=Ls(c,f);He.splice(f,0,h[0]),Cn.splice(f,0,h[1]),se.values.push(null)}if(vt){ke.splice(f,0,null);let h=null;
wr?f==0&&(h=Dp(c,f)):f>0&&(h=Dp(c,f)),Gt.splice(f,0,h),kr.splice(f,0,0),_r.splice(f,0,0)}it("addSeries",f)}function Jb(c,f){
f=f??k.length,c=r==1?ac(c,f,Um,Ym):ac(c,f,{},Jm),k.splice(f,0,c),Ap(k[f],f)}o.addSeries=Jb;function Yb(c){if(k.splice(c,
1),je){se.values.splice(c,1),Cn.splice(c,1);let f=He.splice(c,1)[0];yr(null,f.firstChild),f.remove()}vt&&(ke.splice(c,1),
Gt.splice(c,1)[0].remove(),kr.splice(c,1),_r.splice(c,1)),it("delSeries",c)}o.delSeries=Yb;let Fo=[!1,!1,!1,!1];function Zb(c,f){
if(c._show=c.show,c.show){let h=c.side%2,v=T[c.scale];v==null&&(c.scale=h?k[1].scale:M,v=T[c.scale]);let b=v.time;c.size=
ue(c.size),c.space=ue(c.space),c.rotate=ue(c.rotate),_o(c.incrs)&&c.incrs.forEach(P=>{!Co.has(P)&&Co.set(P,ph(P))}),c.incrs=
ue(c.incrs||(v.distr==2?R1:b?E==1?F1:B1:Zo)),c.splits=ue(c.splits||(b&&v.distr==1?Mt:v.distr==3?rc:v.distr==4?rk:ok)),c.
stroke=ue(c.stroke),c.grid.stroke=ue(c.grid.stroke),c.ticks.stroke=ue(c.ticks.stroke),c.border.stroke=ue(c.border.stroke);
let C=c.values;c.values=_o(C)&&!_o(C[0])?ue(C):b?_o(C)?Im(ce,Bm(C,j)):Nm(C)?W1(ce,C):C||$e:C||nk,c.filter=ue(c.filter||(v.
distr>=3&&v.log==10?lk:v.distr==3&&v.log==2?ak:uh)),c.font=nh(c.font),c.labelFont=nh(c.labelFont),c._size=c.size(o,null,
f,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(Fo[f]=!0,c._el=en(Uw,g))}}function Di(c,f,h,v){
let[b,C,P,D]=h,$=f%2,R=0;return $==0&&(D||C)&&(R=f==0&&!b||f==2&&!P?Xe(Km.size/3):0),$==1&&(b||P)&&(R=f==1&&!C||f==3&&!D?
Xe(jm.size/2):0),R}let $p=o.padding=(e.padding||[Di,Di,Di,Di]).map(c=>ue(he(c,Di))),so=o._padding=$p.map((c,f)=>c(o,f,Fo,
0)),ut,tt=null,nt=null,Ns=r==1?k[0].idxs:null,cn=null,Ai=!1;function Lp(c,f){if(t=c??[],o.data=o._data=t,r==2){ut=0;for(let h=1;h<
k.length;h++)ut+=t[h][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),cn=t[0],ut=cn.length;let h=t;if(q==2){h=t.slice();
let v=h[0]=Array(ut);for(let b=0;b<ut;b++)v[b]=b}o._data=t=h}if(Sr(!0),it("setData"),q==2&&(br=!0),f!==!1){let h=A;h.auto(
o,Ai)?Sa():ao(M,h.min,h.max),Ro=Ro||W.left>=0,jt=!0,Tr()}}o.setData=Lp;function Sa(){Ai=!0;let c,f;r==1&&(ut>0?(tt=Ns[0]=
0,nt=Ns[1]=ut-1,c=t[0][tt],f=t[0][nt],q==2?(c=tt,f=nt):c==f&&(q==3?[c,f]=$l(c,c,A.log,!1):q==4?[c,f]=dc(c,c,A.log,!1):A.
time?f=c+Xe(86400/E):[c,f]=El(c,f,fc,!0))):(tt=Ns[0]=c=null,nt=Ns[1]=f=null)),ao(M,c,f)}let Fs,Cr,Ta,Pa,Ma,Ea,Da,Aa,$a,Dt;
function Op(c,f,h,v,b,C){c??=bm,h??=hc,v??="butt",b??=bm,C??="round",c!=Fs&&(m.strokeStyle=Fs=c),b!=Cr&&(m.fillStyle=Cr=
b),f!=Ta&&(m.lineWidth=Ta=f),C!=Ma&&(m.lineJoin=Ma=C),v!=Ea&&(m.lineCap=Ea=v),h!=Pa&&m.setLineDash(Pa=h)}function Rp(c,f,h,v){
f!=Cr&&(m.fillStyle=Cr=f),c!=Da&&(m.font=Da=c),h!=Aa&&(m.textAlign=Aa=h),v!=$a&&(m.textBaseline=$a=v)}function La(c,f,h,v,b=0){
if(v.length>0&&c.auto(o,Ai)&&(f==null||f.min==null)){let C=he(tt,0),P=he(nt,v.length-1),D=h.min==null?l1(v,C,P,b,c.distr==
3):[h.min,h.max];c.min=vn(c.min,h.min=D[0]),c.max=Pt(c.max,h.max=D[1])}}let Np={min:null,max:null};function Qb(){for(let v in T){
let b=T[v];U[v]==null&&(b.min==null||U[M]!=null&&b.auto(o,Ai))&&(U[v]=Np)}for(let v in T){let b=T[v];U[v]==null&&b.from!=
null&&U[b.from]!=null&&(U[v]=Np)}U[M]!=null&&Sr(!0);let c={};for(let v in U){let b=U[v];if(b!=null){let C=c[v]=oi(T[v],g1);
if(b.min!=null)qe(C,b);else if(v!=M||r==2)if(ut==0&&C.from==null){let P=C.range(o,null,null,v);C.min=P[0],C.max=P[1]}else
C.min=Ce,C.max=-Ce}}if(ut>0){k.forEach((v,b)=>{if(r==1){let C=v.scale,P=U[C];if(P==null)return;let D=c[C];if(b==0){let $=D.
range(o,D.min,D.max,C);D.min=$[0],D.max=$[1],tt=yn(D.min,t[0]),nt=yn(D.max,t[0]),nt-tt>1&&(t[0][tt]<D.min&&tt++,t[0][nt]>
D.max&&nt--),v.min=cn[tt],v.max=cn[nt]}else v.show&&v.auto&&La(D,P,v,t[b],v.sorted);v.idxs[0]=tt,v.idxs[1]=nt}else if(b>
0&&v.show&&v.auto){let[C,P]=v.facets,D=C.scale,$=P.scale,[R,H]=t[b],B=c[D],X=c[$];B!=null&&La(B,U[D],C,R,C.sorted),X!=null&&
La(X,U[$],P,H,P.sorted),v.min=P.min,v.max=P.max}});for(let v in c){let b=c[v],C=U[v];if(b.from==null&&(C==null||C.min==null)){
let P=b.range(o,b.min==Ce?null:b.min,b.max==-Ce?null:b.max,v);b.min=P[0],b.max=P[1]}}}for(let v in c){let b=c[v];if(b.from!=
null){let C=c[b.from];if(C.min==null)b.min=b.max=null;else{let P=b.range(o,C.min,C.max,v);b.min=P[0],b.max=P[1]}}}let f={},
h=!1;for(let v in c){let b=c[v],C=T[v];if(C.min!=b.min||C.max!=b.max){C.min=b.min,C.max=b.max;let P=C.distr;C._min=P==3?
Gn(C.min):P==4?Ju(C.min,C.asinh):P==100?C.fwd(C.min):C.min,C._max=P==3?Gn(C.max):P==4?Ju(C.max,C.asinh):P==100?C.fwd(C.max):
C.max,f[v]=h=!0}}if(h){k.forEach((v,b)=>{r==2?b>0&&f.y&&(v._paths=null):f[v.scale]&&(v._paths=null)});for(let v in f)br=
!0,it("setScale",v);vt&&W.left>=0&&(Ro=jt=!0)}for(let v in U)U[v]=null}function Xb(c){let f=oc(tt-1,0,ut-1),h=oc(nt+1,0,
ut-1);for(;c[f]==null&&f>0;)f--;for(;c[h]==null&&h<ut-1;)h++;return[f,h]}function ex(){if(ut>0){let c=k.some(f=>f._focus)&&
Dt!=Tn.alpha;c&&(m.globalAlpha=Dt=Tn.alpha),k.forEach((f,h)=>{if(h>0&&f.show&&(Fp(h,!1),Fp(h,!0),f._paths==null)){let v=Dt;
Dt!=f.alpha&&(m.globalAlpha=Dt=f.alpha);let b=r==2?[0,t[h][0].length-1]:Xb(t[h]);f._paths=f.paths(o,h,b[0],b[1]),Dt!=v&&
(m.globalAlpha=Dt=v)}}),k.forEach((f,h)=>{if(h>0&&f.show){let v=Dt;Dt!=f.alpha&&(m.globalAlpha=Dt=f.alpha),f._paths!=null&&
Hp(h,!1);{let b=f._paths!=null?f._paths.gaps:null,C=f.points.show(o,h,tt,nt,b),P=f.points.filter(o,h,C,b);(C||P)&&(f.points.
_paths=f.points.paths(o,h,tt,nt,P),Hp(h,!0))}Dt!=v&&(m.globalAlpha=Dt=v),it("drawSeries",h)}}),c&&(m.globalAlpha=Dt=1)}}
function Fp(c,f){let h=f?k[c].points:k[c];h._stroke=h.stroke(o,c),h._fill=h.fill(o,c)}function Hp(c,f){let h=f?k[c].points:
k[c],{stroke:v,fill:b,clip:C,flags:P,_stroke:D=h._stroke,_fill:$=h._fill,_width:R=h.width}=h._paths;R=Se(R*ve,3);let H=null,
B=R%2/2;f&&$==null&&($=R>0?"#fff":D);let X=h.pxAlign==1&&B>0;if(X&&m.translate(B,B),!f){let ge=Ot-R/2,me=qt-R/2,le=Et+R,
Z=un+R;H=new Path2D,H.rect(ge,me,le,Z)}f?Oa(D,R,h.dash,h.cap,$,v,b,P,C):tx(c,D,R,h.dash,h.cap,$,v,b,P,H,C),X&&m.translate(
-B,-B)}function tx(c,f,h,v,b,C,P,D,$,R,H){let B=!1;$!=0&&I.forEach((X,ge)=>{if(X.series[0]==c){let me=k[X.series[1]],le=t[X.
series[1]],Z=(me._paths||us).band;_o(Z)&&(Z=X.dir==1?Z[0]:Z[1]);let K,Ee=null;me.show&&Z&&u1(le,tt,nt)?(Ee=X.fill(o,ge)||
C,K=me._paths.clip):Z=null,Oa(f,h,v,b,Ee,P,D,$,R,H,K,Z),B=!0}}),B||Oa(f,h,v,b,C,P,D,$,R,H)}let zp=ri|sc;function Oa(c,f,h,v,b,C,P,D,$,R,H,B){
Op(c,f,h,v,b),($||R||B)&&(m.save(),$&&m.clip($),R&&m.clip(R)),B?(D&zp)==zp?(m.clip(B),H&&m.clip(H),zs(b,P),Hs(c,C,f)):D&
sc?(zs(b,P),m.clip(B),Hs(c,C,f)):D&ri&&(m.save(),m.clip(B),H&&m.clip(H),zs(b,P),m.restore(),Hs(c,C,f)):(zs(b,P),Hs(c,C,f)),
($||R||B)&&m.restore()}function Hs(c,f,h){h>0&&(f instanceof Map?f.forEach((v,b)=>{m.strokeStyle=Fs=b,m.stroke(v)}):f!=null&&
c&&m.stroke(f))}function zs(c,f){f instanceof Map?f.forEach((h,v)=>{m.fillStyle=Cr=v,m.fill(h)}):f!=null&&c&&m.fill(f)}function nx(c,f,h,v){
let b=S[c],C;if(v<=0)C=[0,0];else{let P=b._space=b.space(o,c,f,h,v),D=b._incrs=b.incrs(o,c,f,h,v,P);C=Dk(f,h,D,v,P)}return b.
_found=C}function Ra(c,f,h,v,b,C,P,D,$,R){let H=P%2/2;w==1&&m.translate(H,H),Op(D,P,$,R,D),m.beginPath();let B,X,ge,me,le=b+
(v==0||v==3?-C:C);h==0?(X=b,me=le):(B=b,ge=le);for(let Z=0;Z<c.length;Z++)f[Z]!=null&&(h==0?B=ge=c[Z]:X=me=c[Z],m.moveTo(
B,X),m.lineTo(ge,me));m.stroke(),w==1&&m.translate(-H,-H)}function ox(c){let f=!0;return S.forEach((h,v)=>{if(!h.show)return;
let b=T[h.scale];if(b.min==null){h._show&&(f=!1,h._show=!1,Sr(!1));return}else h._show||(f=!1,h._show=!0,Sr(!1));let C=h.
side,P=C%2,{min:D,max:$}=b,[R,H]=nx(v,D,$,P==0?ne:z);if(H==0)return;let B=b.distr==2,X=h._splits=h.splits(o,v,D,$,R,H,B),
ge=b.distr==2?X.map(K=>cn[K]):X,me=b.distr==2?cn[X[1]]-cn[X[0]]:R,le=h._values=h.values(o,h.filter(o,ge,v,H,me),v,H,me);
h._rotate=C==2?h.rotate(o,le,v,H):0;let Z=h._size;h._size=tn(h.size(o,le,v,c)),Z!=null&&h._size!=Z&&(f=!1)}),f}function rx(c){
let f=!0;return $p.forEach((h,v)=>{let b=h(o,v,Fo,c);b!=so[v]&&(f=!1),so[v]=b}),f}function ix(){for(let c=0;c<S.length;c++){
let f=S[c];if(!f.show||!f._show)continue;let h=f.side,v=h%2,b,C,P=f.stroke(o,c),D=h==0||h==3?-1:1,[$,R]=f._found;if(f.label!=
null){let wt=f.labelGap*D,Ft=Xe((f._lpos+wt)*ve);Rp(f.labelFont[0],P,"center",h==2?"top":vm),m.save(),v==1?(b=C=0,m.translate(
Ft,Xe(qt+un/2)),m.rotate((h==3?-Pl:Pl)/2)):(b=Xe(Ot+Et/2),C=Ft);let Bo=lh(f.label)?f.label(o,c,$,R):f.label;m.fillText(Bo,
b,C),m.restore()}if(R==0)continue;let H=T[f.scale],B=v==0?Et:un,X=v==0?Ot:qt,ge=f._splits,me=H.distr==2?ge.map(wt=>cn[wt]):
ge,le=H.distr==2?cn[ge[1]]-cn[ge[0]]:$,Z=f.ticks,K=f.border,Ee=Z.show?Z.size:0,Ie=Xe(Ee*ve),st=Xe((f.alignTo==2?f._size-
Ee-f.gap:f.gap)*ve),_e=f._rotate*-Pl/180,Ve=x(f._pos*ve),Rt=(Ie+st)*D,xt=Ve+Rt;C=v==0?xt:0,b=v==1?xt:0;let Jt=f.font[0],
pn=f.align==1?Qr:f.align==2?qu:_e>0?Qr:_e<0?qu:v==0?"center":h==3?qu:Qr,En=_e||v==1?"middle":h==2?"top":vm;Rp(Jt,P,pn,En);
let Nt=f.font[1]*f.lineGap,Yt=ge.map(wt=>x(a(wt,H,B,X))),dn=f._values;for(let wt=0;wt<dn.length;wt++){let Ft=dn[wt];if(Ft!=
null){v==0?b=Yt[wt]:C=Yt[wt],Ft=""+Ft;let Bo=Ft.indexOf(`
`)==-1?[Ft]:Ft.split(/\n/gm);for(let kt=0;kt<Bo.length;kt++){let rd=Bo[kt];_e?(m.save(),m.translate(b,C+kt*Nt),m.rotate(
_e),m.fillText(rd,0,0),m.restore()):m.fillText(rd,b,C+kt*Nt)}}}Z.show&&Ra(Yt,Z.filter(o,me,c,R,le),v,h,Ve,Ie,Se(Z.width*
ve,3),Z.stroke(o,c),Z.dash,Z.cap);let Dn=f.grid;Dn.show&&Ra(Yt,Dn.filter(o,me,c,R,le),v,v==0?2:1,v==0?qt:Ot,v==0?un:Et,Se(
Dn.width*ve,3),Dn.stroke(o,c),Dn.dash,Dn.cap),K.show&&Ra([Ve],[1],v==0?1:0,v==0?1:2,v==1?qt:Ot,v==1?un:Et,Se(K.width*ve,
3),K.stroke(o,c),K.dash,K.cap)}it("drawAxes")}function Sr(c){k.forEach((f,h)=>{h>0&&(f._paths=null,c&&(r==1?(f.min=null,
f.max=null):f.facets.forEach(v=>{v.min=null,v.max=null})))})}let Bs=!1,Na=!1,$i=[];function sx(){Na=!1;for(let c=0;c<$i.
length;c++)it(...$i[c]);$i.length=0}function Tr(){Bs||(_1(Bp),Bs=!0)}function lx(c,f=!1){Bs=!0,Na=f,c(o),Bp(),f&&$i.length>
0&&queueMicrotask(sx)}o.batch=lx;function Bp(){if(_a&&(Qb(),_a=!1),br&&(Ub(),br=!1),Os){if(De(y,Qr,Te),De(y,"top",Ge),De(
y,is,ne),De(y,ss,z),De(_,Qr,Te),De(_,"top",Ge),De(_,is,ne),De(_,ss,z),De(g,is,Wn),De(g,ss,$o),d.width=Xe(Wn*ve),d.height=
Xe($o*ve),S.forEach(({_el:c,_show:f,_size:h,_pos:v,side:b})=>{if(c!=null)if(f){let C=b===3||b===0?h:0,P=b%2==1;De(c,P?"l\
eft":"top",v-C),De(c,P?"width":"height",h),De(c,P?"top":"left",P?Ge:Te),De(c,P?"height":"width",P?z:ne),tc(c,Qo)}else zt(
c,Qo)}),Fs=Cr=Ta=Ma=Ea=Da=Aa=$a=Pa=null,Dt=1,Ri(!0),Te!=vr||Ge!=Lo||ne!=Sn||z!=Oo){Sr(!1);let c=ne/Sn,f=z/Oo;if(vt&&!Ro&&
W.left>=0){W.left*=c,W.top*=f,Pr&&Nn(Pr,Xe(W.left),0,ne,z),Mr&&Nn(Mr,0,Xe(W.top),ne,z);for(let h=0;h<Gt.length;h++){let v=Gt[h];
v!=null&&(kr[h]*=c,_r[h]*=f,Nn(v,tn(kr[h]),tn(_r[h]),ne,z))}}if(Me.show&&!Rs&&Me.left>=0&&Me.width>0){Me.left*=c,Me.width*=
c,Me.top*=f,Me.height*=f;for(let h in Va)De(Ar,h,Me[h])}vr=Te,Lo=Ge,Sn=ne,Oo=z}it("setSize"),Os=!1}Wn>0&&$o>0&&(m.clearRect(
0,0,d.width,d.height),it("drawClear"),F.forEach(c=>c()),it("draw")),Me.show&&Rs&&(Is(Me),Rs=!1),vt&&Ro&&(zo(null,!0,!1),
Ro=!1),se.show&&se.live&&jt&&(Ba(),jt=!1),u||(u=!0,o.status=1,it("ready")),Ai=!1,Bs=!1}o.redraw=(c,f)=>{br=f||!1,c!==!1?
ao(M,A.min,A.max):Tr()};function Fa(c,f){let h=T[c];if(h.from==null){if(ut==0){let v=h.range(o,f.min,f.max,c);f.min=v[0],
f.max=v[1]}if(f.min>f.max){let v=f.min;f.min=f.max,f.max=v}if(ut>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;c==
M&&h.distr==2&&ut>0&&(f.min=yn(f.min,t[0]),f.max=yn(f.max,t[0]),f.min==f.max&&f.max++),U[c]=f,_a=!0,Tr()}}o.setScale=Fa;
let Ha,za,Pr,Mr,Ip,Vp,Er,Dr,Wp,Kp,Pe,Oe,lo=!1,ct=W.drag,ot=ct.x,rt=ct.y;vt&&(W.x&&(Ha=en(jw,_)),W.y&&(za=en(Gw,_)),A.ori==
0?(Pr=Ha,Mr=za):(Pr=za,Mr=Ha),Pe=W.left,Oe=W.top);let Me=o.select=qe({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
Ar=Me.show?en(qw,Me.over?_:y):null;function Is(c,f){if(Me.show){for(let h in c)Me[h]=c[h],h in Va&&De(Ar,h,c[h]);f!==!1&&
it("setSelect")}}o.setSelect=Is;function ax(c){if(k[c].show)je&&tc(He[c],Qo);else if(je&&zt(He[c],Qo),vt){let h=wr?Gt[0]:
Gt[c];h!=null&&Nn(h,-10,-10,ne,z)}}function ao(c,f,h){Fa(c,{min:f,max:h})}function Pn(c,f,h,v){f.focus!=null&&fx(c),f.show!=
null&&k.forEach((b,C)=>{C>0&&(c==C||c==null)&&(b.show=f.show,ax(C),r==2?(ao(b.facets[0].scale,null,null),ao(b.facets[1].
scale,null,null)):ao(b.scale,null,null),Tr())}),h!==!1&&it("setSeries",c,f),v&&Ni("setSeries",o,c,f)}o.setSeries=Pn;function ux(c,f){
qe(I[c],f)}function cx(c,f){c.fill=ue(c.fill||null),c.dir=he(c.dir,-1),f=f??I.length,I.splice(f,0,c)}function px(c){c==null?
I.length=0:I.splice(c,1)}o.addBand=cx,o.setBand=ux,o.delBand=px;function dx(c,f){k[c].alpha=f,vt&&Gt[c]!=null&&(Gt[c].style.
opacity=f),je&&He[c]&&(He[c].style.opacity=f)}let Kn,uo,Ho,$r={focus:!0};function fx(c){if(c!=Ho){let f=c==null,h=Tn.alpha!=
1;k.forEach((v,b)=>{if(r==1||b>0){let C=f||b==0||b==c;v._focus=f?null:C,h&&dx(b,C?1:Tn.alpha)}}),Ho=c,h&&Tr()}}je&&xr&&bt(
km,be,c=>{W._lock||(No(c),Ho!=null&&Pn(null,$r,!0,Ue.setSeries))});function Mn(c,f,h){let v=T[f];h&&(c=c/ve-(v.ori==1?Ge:
Te));let b=ne;v.ori==1&&(b=z,c=b-c),v.dir==-1&&(c=b-c);let C=v._min,P=v._max,D=c/b,$=C+(P-C)*D,R=v.distr;return R==3?ti(
10,$):R==4?p1($,v.asinh):R==100?v.bwd($):$}function mx(c,f){let h=Mn(c,M,f);return yn(h,t[0],tt,nt)}o.valToIdx=c=>yn(c,t[0]),
o.posToIdx=mx,o.posToVal=Mn,o.valToPos=(c,f,h)=>T[f].ori==0?i(c,T[f],h?Et:ne,h?Ot:0):s(c,T[f],h?un:z,h?qt:0),o.setCursor=
(c,f,h)=>{Pe=c.left,Oe=c.top,zo(null,f,h)};function Up(c,f){De(Ar,Qr,Me.left=c),De(Ar,is,Me.width=f)}function qp(c,f){De(
Ar,"top",Me.top=c),De(Ar,ss,Me.height=f)}let Li=A.ori==0?Up:qp,Oi=A.ori==1?Up:qp;function hx(){if(je&&se.live)for(let c=r==
2?1:0;c<k.length;c++){if(c==0&&Ut)continue;let f=se.values[c],h=0;for(let v in f)Cn[c][h++].firstChild.nodeValue=f[v]}}function Ba(c,f){
if(c!=null&&(c.idxs?c.idxs.forEach((h,v)=>{ke[v]=h}):h1(c.idx)||ke.fill(c.idx),se.idx=ke[0]),je&&se.live){for(let h=0;h<
k.length;h++)(h>0||r==1&&!Ut)&&gx(h,ke[h]);hx()}jt=!1,f!==!1&&it("setLegend")}o.setLegend=Ba;function gx(c,f){let h=k[c],
v=c==0&&q==2?cn:t[c],b;Ut?b=h.values(o,c,f)??io:(b=h.value(o,f==null?null:v[f],c,f),b=b==null?io:{_:b}),se.values[c]=b}function zo(c,f,h){
Wp=Pe,Kp=Oe,[Pe,Oe]=W.move(o,Pe,Oe),W.left=Pe,W.top=Oe,vt&&(Pr&&Nn(Pr,Xe(Pe),0,ne,z),Mr&&Nn(Mr,0,Xe(Oe),ne,z));let v,b=tt>
nt;Kn=Ce,uo=null;let C=A.ori==0?ne:z,P=A.ori==1?ne:z;if(Pe<0||ut==0||b){v=W.idx=null;for(let D=0;D<k.length;D++){let $=Gt[D];
$!=null&&Nn($,-10,-10,ne,z)}xr&&Pn(null,$r,!0,c==null&&Ue.setSeries),se.live&&(ke.fill(v),jt=!0)}else{let D,$,R;r==1&&(D=
A.ori==0?Pe:Oe,$=Mn(D,M),v=W.idx=yn($,t[0],tt,nt),R=O(t[0][v],A,C,0));let H=-10,B=-10,X=0,ge=0,me=!0,le="",Z="";for(let K=r==
2?1:0;K<k.length;K++){let Ee=k[K],Ie=ke[K],st=Ie==null?null:r==1?t[K][Ie]:t[K][1][Ie],_e=W.dataIdx(o,K,v,$),Ve=_e==null?
null:r==1?t[K][_e]:t[K][1][_e];if(jt=jt||Ve!=st||_e!=Ie,ke[K]=_e,K>0&&Ee.show){let Rt=_e==null?-10:_e==v?R:O(r==1?t[0][_e]:
t[K][0][_e],A,C,0),xt=Ve==null?-10:J(Ve,r==1?T[Ee.scale]:T[Ee.facets[1].scale],P,0);if(xr&&Ve!=null){let Jt=A.ori==1?Pe:
Oe,pn=et(Tn.dist(o,K,_e,xt,Jt));if(pn<Kn){let En=Tn.bias;if(En!=0){let Nt=Mn(Jt,Ee.scale),Yt=Ve>=0?1:-1,dn=Nt>=0?1:-1;dn==
Yt&&(dn==1?En==1?Ve>=Nt:Ve<=Nt:En==1?Ve<=Nt:Ve>=Nt)&&(Kn=pn,uo=K)}else Kn=pn,uo=K}}if(jt||wr){let Jt,pn;A.ori==0?(Jt=Rt,
pn=xt):(Jt=xt,pn=Rt);let En,Nt,Yt,dn,Dn,wt,Ft=!0,Bo=mt.bbox;if(Bo!=null){Ft=!1;let kt=Bo(o,K);Yt=kt.left,dn=kt.top,En=kt.
width,Nt=kt.height}else Yt=Jt,dn=pn,En=Nt=mt.size(o,K);if(wt=mt.fill(o,K),Dn=mt.stroke(o,K),wr)K==uo&&Kn<=Tn.prox&&(H=Yt,
B=dn,X=En,ge=Nt,me=Ft,le=wt,Z=Dn);else{let kt=Gt[K];kt!=null&&(kr[K]=Yt,_r[K]=dn,Em(kt,En,Nt,Ft),Pm(kt,wt,Dn),Nn(kt,tn(Yt),
tn(dn),ne,z))}}}}if(wr){let K=Tn.prox,Ee=Ho==null?Kn<=K:Kn>K||uo!=Ho;if(jt||Ee){let Ie=Gt[0];Ie!=null&&(kr[0]=H,_r[0]=B,
Em(Ie,X,ge,me),Pm(Ie,le,Z),Nn(Ie,tn(H),tn(B),ne,z))}}}if(Me.show&&lo)if(c!=null){let[D,$]=Ue.scales,[R,H]=Ue.match,[B,X]=c.
cursor.sync.scales,ge=c.cursor.drag;if(ot=ge._x,rt=ge._y,ot||rt){let{left:me,top:le,width:Z,height:K}=c.select,Ee=c.scales[B].
ori,Ie=c.posToVal,st,_e,Ve,Rt,xt,Jt=D!=null&&R(D,B),pn=$!=null&&H($,X);Jt&&ot?(Ee==0?(st=me,_e=Z):(st=le,_e=K),Ve=T[D],Rt=
O(Ie(st,B),Ve,C,0),xt=O(Ie(st+_e,B),Ve,C,0),Li(vn(Rt,xt),et(xt-Rt))):Li(0,C),pn&&rt?(Ee==1?(st=me,_e=Z):(st=le,_e=K),Ve=
T[$],Rt=J(Ie(st,X),Ve,P,0),xt=J(Ie(st+_e,X),Ve,P,0),Oi(vn(Rt,xt),et(xt-Rt))):Oi(0,P)}else Wa()}else{let D=et(Wp-Ip),$=et(
Kp-Vp);if(A.ori==1){let X=D;D=$,$=X}ot=ct.x&&D>=ct.dist,rt=ct.y&&$>=ct.dist;let R=ct.uni;R!=null?ot&&rt&&(ot=D>=R,rt=$>=
R,!ot&&!rt&&($>D?rt=!0:ot=!0)):ct.x&&ct.y&&(ot||rt)&&(ot=rt=!0);let H,B;ot&&(A.ori==0?(H=Er,B=Pe):(H=Dr,B=Oe),Li(vn(H,B),
et(B-H)),rt||Oi(0,P)),rt&&(A.ori==1?(H=Er,B=Pe):(H=Dr,B=Oe),Oi(vn(H,B),et(B-H)),ot||Li(0,C)),!ot&&!rt&&(Li(0,0),Oi(0,0))}
if(ct._x=ot,ct._y=rt,c==null){if(h){if(od!=null){let[D,$]=Ue.scales;Ue.values[0]=D!=null?Mn(A.ori==0?Pe:Oe,D):null,Ue.values[1]=
$!=null?Mn(A.ori==1?Pe:Oe,$):null}Ni(ju,o,Pe,Oe,ne,z,v)}if(xr){let D=h&&Ue.setSeries,$=Tn.prox;Ho==null?Kn<=$&&Pn(uo,$r,
!0,D):Kn>$?Pn(null,$r,!0,D):uo!=Ho&&Pn(uo,$r,!0,D)}}jt&&(se.idx=v,Ba()),f!==!1&&it("setCursor")}let co=null;Object.defineProperty(
o,"rect",{get(){return co==null&&Ri(!1),co}});function Ri(c=!1){c?co=null:(co=_.getBoundingClientRect(),it("syncRect",co))}
function jp(c,f,h,v,b,C,P){W._lock||lo&&c!=null&&c.movementX==0&&c.movementY==0||(Ia(c,f,h,v,b,C,P,!1,c!=null),c!=null?zo(
null,!0,!0):zo(f,!0,!1))}function Ia(c,f,h,v,b,C,P,D,$){if(co==null&&Ri(!1),No(c),c!=null)h=c.clientX-co.left,v=c.clientY-
co.top;else{if(h<0||v<0){Pe=-10,Oe=-10;return}let[R,H]=Ue.scales,B=f.cursor.sync,[X,ge]=B.values,[me,le]=B.scales,[Z,K]=Ue.
match,Ee=f.axes[0].side%2==1,Ie=A.ori==0?ne:z,st=A.ori==1?ne:z,_e=Ee?C:b,Ve=Ee?b:C,Rt=Ee?v:h,xt=Ee?h:v;if(me!=null?h=Z(R,
me)?a(X,T[R],Ie,0):-10:h=Ie*(Rt/_e),le!=null?v=K(H,le)?a(ge,T[H],st,0):-10:v=st*(xt/Ve),A.ori==1){let Jt=h;h=v,v=Jt}}$&&
(f==null||f.cursor.event.type==ju)&&((h<=1||h>=ne-1)&&(h=Yo(h,ne)),(v<=1||v>=z-1)&&(v=Yo(v,z))),D?(Ip=h,Vp=v,[Er,Dr]=W.move(
o,h,v)):(Pe=h,Oe=v)}let Va={width:0,height:0,left:0,top:0};function Wa(){Is(Va,!1)}let Gp,Jp,Yp,Zp;function Qp(c,f,h,v,b,C,P){
lo=!0,ot=rt=ct._x=ct._y=!1,Ia(c,f,h,v,b,C,P,!0,!1),c!=null&&(bt(Gu,Xu,Xp,!1),Ni(xm,o,Er,Dr,ne,z,null));let{left:D,top:$,
width:R,height:H}=Me;Gp=D,Jp=$,Yp=R,Zp=H}function Xp(c,f,h,v,b,C,P){lo=ct._x=ct._y=!1,Ia(c,f,h,v,b,C,P,!1,!0);let{left:D,
top:$,width:R,height:H}=Me,B=R>0||H>0,X=Gp!=D||Jp!=$||Yp!=R||Zp!=H;if(B&&X&&Is(Me),ct.setScale&&B&&X){let ge=D,me=R,le=$,
Z=H;if(A.ori==1&&(ge=$,me=H,le=D,Z=R),ot&&ao(M,Mn(ge,M),Mn(ge+me,M)),rt)for(let K in T){let Ee=T[K];K!=M&&Ee.from==null&&
Ee.min!=Ce&&ao(K,Mn(le+Z,K),Mn(le,K))}Wa()}else W.lock&&(W._lock=!W._lock,zo(f,!0,c!=null));c!=null&&(yr(Gu,Xu),Ni(Gu,o,
Pe,Oe,ne,z,null))}function yx(c,f,h,v,b,C,P){if(W._lock)return;No(c);let D=lo;if(lo){let $=!0,R=!0,H=10,B,X;A.ori==0?(B=
ot,X=rt):(B=rt,X=ot),B&&X&&($=Pe<=H||Pe>=ne-H,R=Oe<=H||Oe>=z-H),B&&$&&(Pe=Pe<Er?0:ne),X&&R&&(Oe=Oe<Dr?0:z),zo(null,!0,!0),
lo=!1}Pe=-10,Oe=-10,ke.fill(null),zo(null,!0,!0),D&&(lo=D)}function ed(c,f,h,v,b,C,P){W._lock||(No(c),Sa(),Wa(),c!=null&&
Ni(_m,o,Pe,Oe,ne,z,null))}function td(){S.forEach(Ak),Ca(o.width,o.height,!0)}Xo(Ml,ei,td);let Lr={};Lr.mousedown=Qp,Lr.
mousemove=jp,Lr.mouseup=Xp,Lr.dblclick=ed,Lr.setSeries=(c,f,h,v)=>{let b=Ue.match[2];h=b(o,f,h),h!=-1&&Pn(h,v,!0,!1)},vt&&
(bt(xm,_,Qp),bt(ju,_,jp),bt(wm,_,c=>{No(c),Ri(!1)}),bt(km,_,yx),bt(_m,_,ed),lc.add(o),o.syncRect=Ri);let Vs=o.hooks=e.hooks||
{};function it(c,f,h){Na?$i.push([c,f,h]):c in Vs&&Vs[c].forEach(v=>{v.call(null,o,f,h)})}(e.plugins||[]).forEach(c=>{for(let f in c.
hooks)Vs[f]=(Vs[f]||[]).concat(c.hooks[f])});let nd=(c,f,h)=>h,Ue=qe({key:null,setSeries:!1,filters:{pub:Om,sub:Om},scales:[
M,k[1]?k[1].scale:null],match:[Rm,Rm,nd],values:[null,null]},W.sync);Ue.match.length==2&&Ue.match.push(nd),W.sync=Ue;let od=Ue.
key,Ka=Ah(od);function Ni(c,f,h,v,b,C,P){Ue.filters.pub(c,f,h,v,b,C,P)&&Ka.pub(c,f,h,v,b,C,P)}Ka.sub(o);function vx(c,f,h,v,b,C,P){
Ue.filters.sub(c,f,h,v,b,C,P)&&Lr[c](null,f,h,v,b,C,P)}o.pub=vx;function bx(){Ka.unsub(o),lc.delete(o),Ao.clear(),nc(Ml,
ei,td),p.remove(),be?.remove(),it("destroy")}o.destroy=bx;function Ua(){it("init",e,t),Lp(t||e.data,!1),U[M]?Fa(M,U[M]):
Sa(),Rs=Me.show&&(Me.width>0||Me.height>0),Ro=jt=!0,Ca(e.width,e.height)}return k.forEach(Ap),S.forEach(Zb),n?n instanceof
HTMLElement?(n.appendChild(p),Ua()):n(o,Ua):Ua(),o}lt.assign=qe;lt.fmtNum=mc;lt.rangeNum=El;lt.rangeLog=$l;lt.rangeAsinh=
dc;lt.orient=tr;lt.pxRatio=ve;lt.join=k1;lt.fmtDate=gc,lt.tzDate=L1;lt.sync=Ah;{lt.addGap=hk,lt.clipGaps=Rl;let e=lt.paths=
{points:Fh};e.linear=zh,e.stepped=vk,e.bars=bk,e.spline=wk}var Wh="x";function qh(e){let t=Y(null),n=Y(null),o=Y(e);o.current=e;let r=`${e.series.map(({color:i,dashed:s,shown:a})=>`${i} ${s}\
 ${a}`).join()} ${e.zone} ${e.unit} ${e.height} ${am.value}`;return pt(()=>{if(!t.current)return;let i=new lt(Ok(o,t.current.
clientWidth),Kh(o.current),t.current);n.current=i;let s=new ResizeObserver(()=>{let a=t.current?.clientWidth??0;a>0&&a!==
i.width&&i.setSize({width:a,height:o.current.height})});return s.observe(t.current),()=>{s.disconnect(),i.destroy(),n.current=
null}},[r]),oe(()=>{n.current?.setData(Kh(o.current))},[e.times,e.series]),oe(()=>{let i=n.current,s=e.cursor===null?void 0:
e.times[e.cursor];!i||i.cursor.idx===e.cursor||i.setCursor(s===void 0?{left:-10,top:-10}:{left:i.valToPos(s,"x"),top:8},
!1)},[e.cursor]),l("div",{ref:t,class:Wh})}function Kh({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function Ok(e,t){
let{series:n,zone:o,unit:r,height:i}=e.current;return{width:Math.max(t,64),height:i,padding:[8,24,0,0],legend:{show:!1},
tzDate:s=>lt.tzDate(new Date(s*1e3),o),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(s,a,u)=>[
Math.min(0,a??0),u===null||u<=0?1:u*1.05]}},axes:[{...Uh(),grid:{show:!1},size:28,space:72,values:(s,a,u,p,d)=>a.map(m=>Rk(
m,d,o))},{...Uh(),size:56,values:(s,a)=>a.map(u=>Rn(u,r))}],series:[{},...n.map(Nk)],hooks:{setCursor:[s=>{let{idx:a,left:u,
top:p}=s.cursor;e.current.onCursor(u===void 0||u<0?null:a??null,u??0,p??0)}],setSelect:[s=>{if(s.select.width<4)return;let a=s.
posToVal(s.select.left,"x"),u=s.posToVal(s.select.left+s.select.width,"x");s.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(a,u,s.cursor.event?.shiftKey??!1)}]}}}function Rk(e,t,n){let{month:o,day:r,hour:i,minute:s,second:a}=Mf(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&r===1?St(e*1e3,n,"year"):t>=27*86400?St(e*1e3,n,"month"):t>=86400||i===
0&&s===0&&a===0?St(e*1e3,n,"dayShort"):St(e*1e3,n,t<60?"clockSecond":"clock")}function Uh(){let e=Zr("--line");return{stroke:Zr(
"--muted"),font:`12px ${Zr("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function Nk({color:e,
dashed:t,shown:n,values:o}){let r=e===null?Zr("--other"):Zr(_l(e)),i=t?[4,4]:e===null?[]:kl(e);return{stroke:r,width:1.5,
show:n??!0,spanGaps:!1,points:{show:o.length===1,size:6,fill:r},...i.length>0?{dash:i}:{}}}var jh="Ne",Gh="Re",Jh="Ae",Yh="De",Zh="He",Qh="Fe",Xh="Te",eg="qe";var tg=50;function ng({answer:e,document:t,zone:n,onZoom:o}){let r=_t(()=>bl(e,t),[e]);return l("div",{class:jh,children:r.
measures.map(i=>l(Hk,{answer:e,document:t,shape:r,measure:i,zone:n,onZoom:o,height:r.measures.length>1?200:360},e.columns[i].
name))})}function Hk({answer:e,document:t,shape:n,measure:o,zone:r,onZoom:i,height:s}){let a=_t(()=>qf(e,n,o),[e,n,o]),[
u,p]=L(new Set),[d,m]=L(null),g=e.columns[o].name,y=es(g),_=n.keys.map(S=>e.columns[S].name).join(),w=a.series.slice(0,tg).
map(S=>({key:JSON.stringify(S.keys),keys:S.keys,total:S.total,last:S.values.at(-1)??null,color:sm(_,S.keys)})),x=_t(()=>a.
series.slice(0,tg).map((S,T)=>({values:S.values,color:w[T].color,shown:!u.has(w[T].key)})),[a,u]),E=d===null?"":Bk(a,d.at,
r,S=>Rn(S,y)),k=S=>{let T=a.times.length-1,I={ArrowRight:(d?.at??-1)+1,ArrowLeft:(d?.at??T+1)-1,Home:0,End:T}[S.key];return I===
void 0||T<0?!1:(m({at:Math.max(0,Math.min(I,T)),left:-1}),!0)};return l(rm,{title:We(g).text,summary:Ik(a,g,_,S=>Rn(S,y)),
announced:E,onKey:k,table:l(xl,{answer:e,document:t,zone:r}),legend:_===""?null:l(gm,{rows:w,all:a.series.length,hidden:u,
onHidden:p,text:S=>Rn(S,y)}),children:[l(qh,{times:a.times,series:x,zone:r,unit:y,height:s,cursor:d?.at??null,onCursor:(S,T)=>m(
S===null?null:{at:S,left:T}),onDrag:(S,T)=>i(S,T)}),d!==null&&l(zk,{lines:a,rows:w,hidden:u,at:d.at,left:d.left,zone:r,text:S=>Rn(
S,y)})]})}function zk({lines:e,rows:t,hidden:n,at:o,left:r,zone:i,text:s}){let a=e.times[o];if(a===void 0)return null;let p=t.
map((d,m)=>({row:d,value:e.series[m].values[o]??null})).filter(({row:d})=>!n.has(d.key)).sort((d,m)=>(m.value??-1/0)-(d.
value??-1/0)).slice(0,12);return l("div",{class:ye(Gh,r>400&&Jh),"aria-hidden":"true",children:[l("div",{class:Yh,children:[
Xi(a*1e3,os(e.times),i)," ",Pf(i,a*1e3)]}),p.map(({row:d,value:m})=>l("div",{class:Zh,children:[l("span",{class:Qh,style:{
background:`var(--series-${d.color%7+1})`}}),l("span",{class:Xh,children:d.keys.map(g=>We(g).text).join(", ")}),l("span",
{class:eg,children:m===null?"–":s(m)})]},d.key))]})}function Bk(e,t,n,o){let r=e.times[t];if(r===void 0)return"";let i=e.
series.slice(0,8).map(({keys:s,values:a})=>{let u=a[t];return`${s.map(p=>We(p).text).join(", ")} ${u==null?"nothing":o(u)}`.
trim()});return`${Xi(r*1e3,os(e.times),n)}: ${i.join("; ")}`}function Ik(e,t,n,o){let r=e.series[0],i=n===""?"":` by ${We(
n).text}, ${e.series.length} groups`,s=r?.values.reduce((u,p)=>Math.max(u,p??0),0)??0,a=n!==""&&r?`, ${r.keys.map(u=>We(
u).text).join(", ")} leads`:"";return`Line chart of ${We(t).text}${i}, ${e.times.length} points, at most ${o(s)}${a}`}var og="Ge",rg="Je",ig="Ke",sg="Oe";function ai({icon:e,title:t,children:n,actions:o}){return l("div",{class:og,children:[l(ae,{name:e,size:32}),l("h2",{class:rg,
children:t}),n&&l("p",{class:ig,children:n}),l("div",{class:sg,children:o})]})}var lg="Pe",ag="Qe",ug="Ve";var cg="We",pg="Ye";function dg({busy:e,done:t=null}){let n=Y(null);return pt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),l("div",{class:lg,"aria-hidden":"true",children:e&&(t===null||t===0?l("div",{class:ug}):l("div",{ref:n,class:ag}))})}
function ui({lines:e=6}){return l("div",{class:cg,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>l("div",{class:pg},
n))})}var fg="b";var ds=[];function mg(){return ds.length>0}function nn(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=Y(null);return pt(()=>{
let i=r.current;if(!i||!t)return;i.showPopover();let s=()=>wl(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);
s();let a=new ResizeObserver(s);return a.observe(i),addEventListener("resize",s),()=>{a.disconnect(),removeEventListener(
"resize",s)}},[t]),qk(r,o),jk(r,t,n),l("div",{ref:r,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:ye(
fg,e.class),children:e.children})}function qk(e,t){pt(()=>{if(Go(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function jk(e,t,n){let o=Y(n);o.current=n,oe(()=>{let r={};ds.push(
r);let i=a=>{let u=a.target,p=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!p&&!Gk(e.current,u)&&o.current()},
s=a=>{a.key!=="Escape"||a.defaultPrevented||ds.at(-1)!==r||(a.preventDefault(),a.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",i,!0),document.addEventListener("keydown",s),()=>{ds.splice(ds.indexOf(r),1),document.removeEventListener(
"pointerdown",i,!0),document.removeEventListener("keydown",s)}},[t])}function Gk(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var hg="Ze",gg="t",yg="_e",vg="ei",bg="ii",xg="ri",wg="ai",kg="oi";function fs({anchor:e,label:t,head:n,items:o,onClose:r,placing:i}){let s=Y(null),a=o.some(p=>p!=="rule"&&p.checked!==void 0),
u=p=>{p.disabled||(r(),p.act())};return l(nn,{anchor:e,onClose:r,placing:i,children:[n&&l("div",{class:wg,children:n}),l(
"div",{ref:s,role:"menu","aria-label":t,class:hg,onKeyDown:p=>Yk(p,s.current,r),children:o.map((p,d)=>p==="rule"?l("div",
{role:"separator",class:xg},d):l("button",{type:"button",tabIndex:-1,class:ye(gg,p.danger&&yg),role:p.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":p.checked,"aria-disabled":p.disabled,onClick:()=>u(p),onPointerMove:m=>m.currentTarget.
focus(),children:[a?l("span",{class:kg,children:p.checked&&l(ae,{name:"check"})}):p.icon&&l(ae,{name:p.icon}),l("span",{
class:vg,children:p.label}),p.keys&&l("span",{class:bg,children:p.keys})]},d))})]})}function Yk(e,t,n){let o=[...t?.querySelectorAll(
"button")??[]],r=o.indexOf(document.activeElement),i=s=>{e.preventDefault(),e.stopPropagation(),o[(s+o.length)%o.length]?.
focus()};if(e.key==="ArrowDown")i(r+1);else if(e.key==="ArrowUp")i(r<0?-1:r-1);else if(e.key==="Home")i(0);else if(e.key===
"End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let s=u=>(u.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...o.slice(r+1),...o.slice(0,r+1)].find(s);a&&i(o.indexOf(
a))}}function Yn({items:e,menuLabel:t,head:n,placing:o,...r}){let i=Y(null),[s,a]=L(!1);return l(ee,{children:[l(Q,{...r,
buttonRef:i,popup:"menu",expanded:s,onClick:()=>a(!s)}),s&&l(fs,{anchor:i.current,label:t,head:n,items:e,onClose:()=>a(!1),
...o?{placing:o}:{}})]})}var _g="ti",Cg="ni",Sg="pi",Tg="c",Pg="g";var hs=re([]),Bl=new Map,Qk=1e4,Xk=1;function ci(e,t=null){let n=Xk++;hs.value=[...hs.value,{id:n,text:e,action:t}].slice(
-3),Mg(n)}function Mg(e){Bl.set(e,setTimeout(()=>_c(e),Qk))}function _c(e){clearTimeout(Bl.get(e)),Bl.delete(e),hs.value=
hs.value.filter(t=>t.id!==e)}function Eg(){return l("div",{class:_g,role:"status",children:hs.value.map(({id:e,text:t,action:n})=>l(
"div",{class:Cg,onPointerEnter:()=>clearTimeout(Bl.get(e)),onPointerLeave:()=>Mg(e),children:[l("span",{class:Sg,children:t}),
n&&l("button",{type:"button",class:Tg,onClick:()=>{_c(e),n.act()},children:n.label}),l("button",{type:"button",class:Pg,
"aria-label":"Close",onClick:()=>_c(e),children:l(ae,{name:"close",size:14})})]},e))})}function Vt(e,t){e_(e).then(n=>ci(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function e_(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var nr=re([]);function gs(e,t){nr.value=[...nr.value,{from:Ze.value,to:e.document,label:t}].slice(-12),pe(e)}function Cc(e){
nr.value=nr.value.slice(0,e)}function Dg(){Ct(()=>{let e=Ze.value,t=nr.peek().findIndex(n=>Ht(n.from.document,e.document));
t>=0&&Cc(t)})}var Ag=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),t_=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function Lg(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:n_(n.toLowerCase())??o_(n)??r_(n,t)}function n_(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?Ag.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?Ag.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function o_(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],i=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),s=new Date(i);return r!==void 0?
s.setUTCDate(s.getUTCDate()+1):o!==void 0?s.setUTCMonth(s.getUTCMonth()+1):s.setUTCFullYear(s.getUTCFullYear()+1),{from:i.
toISOString().slice(0,10),to:s.toISOString().slice(0,10)}}function r_(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=$g(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=$g(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function $g(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Il(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),i=r?t_.indexOf(r[2].toLowerCase()):-1;if(!r||i<0)return null;let s=`${r[3]??t.getUTCFullYear()}-${Il(String(i+1))}\
-${Il(r[1])}`;return r[4]===void 0?s:`${s}T${Il(r[4])}:${r[5]}:00`}function Il(e){return e.padStart(2,"0")}var Sc=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],i_=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Tc(e,t){let n=Sc.find(
i=>i.from===e.from&&(i.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?i_.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${Og(e.from,t,"the first event")} – ${Og(e.
to,t,"now")}`}function Og(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return St(e,t,St(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Rg="di",Ng="li",Fg="si",Hg="xi",zg="ci";function Pc(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function at({id:e,error:t,onHint:n}){let o=Pc(t.hint);return l(
"div",{class:Rg,id:e,role:"alert",children:[l("span",{class:Ng,children:l(ae,{name:"error",size:14})}),l("span",{class:Fg,
children:mn(t.message)}),t.hint!==""&&(o!==null&&n?l("button",{type:"button",class:Hg,onClick:()=>n(o),children:[mn(o),"\
?"]}):l("span",{class:zg,children:mn(t.hint)}))]})}var Ig="gi",Vg="fi",Wl="n",Kl="ui";function or({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:i=!1,error:s=null,autofocus:a=!1}){let[u,p]=L(t),d=Y(
null),m=Zt();oe(()=>p(t),[t]);let g=w=>{w!==t&&n(w)},y=w=>{w.key==="Enter"&&g(u),!(w.key!=="Escape"||u===t)&&(w.preventDefault(),
p(t))},_=w=>{n(w),d.current?.focus()};return l("div",{class:Ig,children:[l("label",{for:m,class:r?"spoken":Vg,children:e}),
l("input",{ref:d,id:m,class:ye(Wl,i&&Kl),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":s!==null,
"aria-describedby":s?`${m}-problem`:void 0,"data-autofocus":a?"":void 0,onInput:w=>p(w.currentTarget.value),onKeyDown:y,
onBlur:()=>g(u)}),s&&l(at,{id:`${m}-problem`,error:s,onHint:_})]})}var l_=new Set(["estimate","running","exact","error","cancelled","live"]);function Ul(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!l_.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?cl(n):null,
body:n}}function ql(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var Wg=!0;async function Kg(e,t,n){try{if(Wg&&await a_(e,t,n))return;await u_(e,t,n)}catch(o){if(!Uo(o))throw o}}async function a_(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await pl("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await c_(i,s=>{let a=Ul(s);a&&t(a)}),!0}catch(o){if(!(o instanceof gt)||o.status!==404&&o.status!==
405)throw o;return Wg=!1,!1}}async function u_(e,t,n){if(!("run"in e))throw new gt({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await pl("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function c_(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:i}=await n.read();if(r)break;let s=(o+
i).split(`
`);o=s.pop()??"";for(let a of s)a!==""&&t(a)}o!==""&&t(o)}var Ac=250,p_=8e3,bn=re("idle"),xn=new Map,Mc=null,d_=1,vs=Ac,Ec,jl=bn;function Ug(e,t,n=[]){let o=d_++,r=n.filter(i=>xn.
has(i));xn.set(o,{message:e,take:t,abort:null}),bn.value==="open"&&Lc({id:o,...e,...r.length>0?{cancels:r}:{}});for(let i of r)
jg(i);return bn.value==="http"&&Gg(o),bn.value==="idle"&&Oc(),o}function $c(e){xn.has(e)&&(bn.value==="open"&&Lc({id:e,cancel:!0}),
jg(e))}function qg(){bn.value==="away"&&(clearTimeout(Ec),Oc())}function jg(e){xn.get(e)?.abort?.abort(),xn.delete(e)}function Lc(e){
Mc?.send(JSON.stringify(e))}function Oc(){bn.value=bn.value==="away"?"away":"connecting";let e=new URL(Qt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Mc=t,vs=Ac,bn.value="open";
for(let[o,r]of xn)Lc({id:o,...r.message})},t.onmessage=o=>m_(String(o.data)),t.onclose=()=>{Mc=null,n?Rc():f_()}}async function f_(){
if(!await fetch(Qt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Rc();vs=Ac,bn.value="http";for(let t of xn.
keys())Gg(t)}function Rc(){bn.value="away",clearTimeout(Ec),Ec=setTimeout(Oc,vs*(.75+Math.random()/2)),vs=Math.min(vs*2,
p_)}function m_(e){let t=Ul(e);t&&Dc(t)}function Dc(e){let t=xn.get(e.id);t&&(ql(e)&&xn.delete(e.id),t.take(e))}function Gg(e){
let t=xn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!xn.has(e))return;if(t.abort=null,o instanceof
gt&&o.code===ul().code)return Rc();let r=o instanceof gt?o:new gt({code:"unexpected",message:String(o)});Dc({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};Kg(t.message,o=>Dc({...o,id:e}),t.abort.
signal).catch(n)}var h_={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},g_=100,Gl=class{present=re(
h_);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Ht(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=Ug({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||($c(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){$c(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(ql(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+g_-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let s=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:s,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:i==="live"?"running":i}}};function rr(e,t){let n=typeof t=="string"?t:Yd(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.
where.slice(n.length))?e:null}var on=new Gl,Jl=re(go("waits")==="yes");function Jg(e){Jl.value=e,yo("waits",e?"yes":"no")}var y_=150,Nc,pi=null;function Zn(){
clearTimeout(Nc),pi=we.value,on.run(pi,{history:!0})}function Yg(){Ct(()=>{let{state:e,how:t}=ll.value,n=bo.value,o=wn.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||pi!==null&&Ht(pi,e.document)||Jl.value&&pi!==
null&&Ht(yu(pi).dataset,e.document.dataset)||(clearTimeout(Nc),Nc=setTimeout(Zn,t==="replace"?y_:0))})}var ir=re([]),Fc=re(go("letters")!=="no"),Yl="",Zg,Xg=ir,ey=Fc;function ty(e){Fc.value=e,yo("letters",e?"yes":"no")}function sr(e){
let t=Y(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");oe(()=>{let o=t.current.map((r,i)=>({...r,act:()=>t.current[i]?.
act()}));return ir.value=[...ir.value,...o],()=>{ir.value=ir.value.filter(r=>!o.includes(r))}},[n])}function v_(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function ny(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Hc(e.target)||!Fc.value&&e.key.
length===1||b_()||mg()))return;let n=Yl===""?v_(e):`${Yl} ${e.key}`,o=ir.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
Qg(""),o.act()):t&&Qg(ir.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function Qg(e){clearTimeout(Zg),Yl=
e,e!==""&&(Zg=setTimeout(()=>{Yl=""},1200))}function Hc(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function b_(){return document.querySelector("dialo\
g[open]")!==null}var oy="hi",ry="mi",iy="vi",sy="bi",ly="wi";function di(e){pe({document:Ne(Ne(we.value,"from",e.from),"to",e.to)})}function ay(){let e=Y(null),[t,n]=L(!1),o=we.value.
timezone??"UTC",r=Tc(we.value,o),{error:i}=on.result.value,s=rr(i,"from")??rr(i,"to"),a="The question";return sr([{keys:"\
t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range before",group:a,act:()=>zc(-1,0)},{keys:"]",label:"\
The range after",group:a,act:()=>zc(1,0)},{keys:"-",label:"Zoom out",group:a,act:()=>zc(0,.5)}]),l(ee,{children:[l(Q,{buttonRef:e,
icon:"calendar",after:"down",kind:s?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:l("span",{class:oy,
children:r})}),s&&!t&&l("div",{class:ly,children:l(at,{error:s})}),t&&l(nn,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:l(w_,{zone:o,wrong:s,onDone:()=>n(!1)})})]})}function zc(e,t){let n=on.result.value.
answer?.query,[o,r]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],i=r-o;if(!(i>0))return;let s=a=>new Date(a).
toISOString();di({from:s(o+(e-t)*i),to:s(r+(e+t)*i)})}function w_({zone:e,wrong:t,onDone:n}){let[o,r]=L(t),{from:i,to:s}=we.
value,a=i===void 0&&s===void 0?"":`${i??""} - ${s??"now"}`,u=p=>{let d=Lg(p);if(!d){r({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}di(d),n()};return l("div",{class:ry,children:[
l(or,{label:`Range, on the clock of ${e}`,value:a,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
l("div",{class:iy,children:Sc.map(p=>l(Q,{small:!0,kind:"plain",class:sy,pressed:Tc(we.value,e)===p.label,onClick:()=>{di(
p),n()},children:p.label},p.label))})]})}function uy({document:e,result:t,as:n}){let{answer:o,of:r,phase:i}=t;if(!o||!r||!("columns"in o))return i==="error"?null:
l(ui,{});if(o.rows.length===0&&i==="exact")return l(__,{document:r});let s=o.query?.timezone??r.timezone??"UTC";return n===
"line"?l(ng,{answer:o,document:r,zone:s,onZoom:k_}):l(C_,{answer:o,of:r,document:e,zone:s})}function k_(e,t){di({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function __({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return l(ai,{icon:"search",title:"Nothing found",actions:l(ee,{children:[n&&l(Q,
{kind:"primary",onClick:()=>di({}),children:"All data"}),t&&l(Q,{kind:"outlined",onClick:()=>pe({document:Ne(e,"where",void 0)}),
children:"Without the filter"}),!n&&!t&&l(Q,{kind:"outlined",onClick:Zn,children:"Ask again"})]}),children:n||t?"No even\
t of this range passes the filter.":"The dataset has no events."})}function C_({answer:e,of:t,document:n,zone:o}){let[r,
i]=L(null),s=Be(n.aggregate?.order)[0],a=s===void 0?null:S_(s),u=Be(e.query?.aggregate?.by??t.aggregate?.by),p=(m,g,y)=>{
let _=e.columns.findIndex(({name:w})=>w===g);_>=0&&_<u.length&&!Ir(u[_])&&e.rows.some(w=>w===m)&&i({anchor:y,column:g,value:m[_]})},
d=r?Ji(r.column,r.value):"";return l(ee,{children:[l(xl,{answer:e,document:t,zone:o,sort:a,onCell:p,onSort:m=>pe({document:Ne(
n,"aggregate.order",m===null?void 0:[`"${m.key}"${m.descending?" desc":""}`])})}),r&&l(fs,{anchor:r.anchor,label:"This v\
alue",head:We(d).text,onClose:()=>i(null),items:[{label:"Only this",icon:"filter",act:()=>gs({document:Ne(n,"where",Yi(n.
where,d))},d)},{label:"Exclude",icon:"minus",act:()=>gs({document:Ne(n,"where",Yi(n.where,`not (${d})`))},`not (${d})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>Vt(r.value===null?"":String(r.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>Vt(d,"The condition")}]})]})}function S_(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var Bc="[data-stop]";function Zl(e){return[...e.querySelectorAll(Bc)].filter(t=>t.closest("[data-sentence]")===e)}function cy(e){
if(!e)return;let t=Zl(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function py(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Bc)||t.closest("[data-sentence]")!==e))for(let n of Zl(
e))n.tabIndex=n===t?0:-1}function dy(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Zl(e),o=n.indexOf(
t.target);if(o<0)return!1;let r=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return r===null?!1:(n[Math.max(0,Math.min(r,n.length-1))]?.focus(),!0)}function At(e,t,n){requestAnimationFrame(()=>{
let o=r=>e?.querySelector(`${Bc}[data-stop="${CSS.escape(r)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function Ic(){
let e=document.querySelector("[data-sentence]"),t=e?Zl(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Vc="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var Po=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],Wc={aggregate:Po("aggregate",["measures","by","having","over"]),samples:Po(
"samples",["columns","order"]),funnel:Po("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:Po("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:Po(
"lifecycle",["per","period","event","created"]),stickiness:Po("stickiness",["per","period","event"]),paths:Po("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:Po("difference",["over","selection","bas\
eline","properties"])};var T_=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function fy(e){let t=e.replaceAll(" ","");return T_.test(t)?t:null}function xs(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var Ql=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],lr=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function my(e,t,n){let o=rr(e,t);if(!o||!n)return o;let r=o.span?.start??0;return r>=n.start&&r<Math.max(n.end,n.start+1)?
o:null}function gy(e,t,n){let o=Ui(t.where),r=zr(e,o);if(typeof r=="string")return Ne(e,o,t.span?hy(r,t.span,n):n);let i=o.slice(
0,-1),s=zr(e,i);return o.at(-1)!==0||typeof s!="string"?null:Ne(e,i,t.span?hy(s,t.span,n):n)}function hy(e,t,n){let{start:o,
end:r}=qr(e,t);return e.slice(0,o)+n+e.slice(r)}function Xl(e,t){let n=gy(we.value,e,t);n&&pe({document:n})}var yy="yi",vy="ki",by="zi";var xy=vd({document:{dataset:""},error:null,sentence:()=>null});function Fe(){return Ed(xy)}function Wt({document:e,error:t,
label:n,children:o}){let r=Y(null);pt(()=>cy(r.current));let i=s=>{!s.defaultPrevented&&dy(s.currentTarget,s)&&s.preventDefault()};
return l(xy.Provider,{value:{document:e,error:t,sentence:()=>r.current},children:l("div",{ref:r,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:yy,onKeyDown:i,onFocusIn:s=>{py(s.currentTarget,s.target)},children:o})})}function Ae({word:e,
children:t}){return l("span",{class:vy,children:[e!==void 0&&l(Uc,{children:e}),t]})}function Uc({children:e}){return l(
"span",{class:by,children:e})}function wy({id:e,error:t}){return l(at,{...e===void 0?{}:{id:e},error:t,onHint:n=>Xl(t,n)})}var ky="ji",_y="p",Cy="Si",Sy="Bi",Ty="Xi",Py="Ci",My="Ii",Ey="w",Dy="Ui",Ay="f",qc="Ei";function ft(e){let{stop:t,label:n,path:o=t,span:r,draft:i=!1,problem:s=null}=e,a=Fe(),u=Y(null),p=Zt(),[d,m]=L(!1),g=i?null:
my(a.error,o,r),y=g!==null||s!==null,_=E_(g,s,e.onHint),w=async()=>{await e.onRemove?.(),At(a.sentence(),t,e.after)},x=e.
editor!==void 0||e.menu!==void 0;return l("span",{class:ky,"data-path":o,children:[l("span",{class:ye(_y,i&&Sy,y&&Ty,e.quiet&&
Py,d&&Cy),children:[y&&l("span",{class:My,children:l(ae,{name:"error",size:14})}),l("button",{ref:u,type:"button",class:Ey,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":x?d:void 0,"aria-invali\
d":y||void 0,"aria-describedby":y?`${p}-problem`:void 0,onClick:()=>m(!d),onKeyDown:E=>D_(E,e,w,_),children:[l("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&l("span",{class:Dy,children:l(ae,{name:"down",size:12})})]}),e.onRemove&&
l("button",{type:"button",class:Ay,tabIndex:-1,"aria-label":`Remove ${mn(n)}`,onClick:w,children:l(ae,{name:"close",size:12})})]}),
g&&l("span",{class:qc,children:l(wy,{id:`${p}-problem`,error:g})}),s&&l("span",{class:qc,children:l(at,{id:`${p}-problem`,
error:s,onHint:e.onHint})}),d&&e.menu&&l(fs,{anchor:u.current,label:mn(n),items:e.menu,onClose:()=>m(!1)}),d&&e.editor&&
l(nn,{anchor:u.current,role:"dialog",label:mn(n),onClose:()=>{m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function E_(e,t,n){
let o=t??e,r=o?Pc(o.hint):null;return r===null?null:t?n?()=>n(r):null:()=>Xl(e,r)}function D_(e,t,n,o){let r=e.key==="En\
ter"&&o?o:A_(e,t,n);r&&(e.preventDefault(),r())}function A_(e,{onNegate:t,onOptional:n,onMove:o,onRemove:r},i){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?r?i:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var $y="Li",Ly="y",Oy="Mi",Ry="Ni",Ny="Ri",Fy="Ai";var ea=28;function jc(e,t){return`${e}-${t}`}function Hy({id:e,label:t,options:n,active:o,onActive:r,onPick:i,several:s=!1,
foot:a}){let u=Y(null),p=yl(u,ea,n.length);return pt(()=>{let d=u.current;if(!d||o<0)return;let m=o*ea;m<d.scrollTop?d.scrollTop=
m:m+ea+8>d.scrollTop+d.clientHeight&&(d.scrollTop=m+ea+8-d.clientHeight)},[o,n]),l(ee,{children:[l("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":s||void 0,class:$y,children:[l("div",{role:"presentation",style:{height:`${p.
before}px`}}),n.slice(p.first,p.end).map((d,m)=>{let g=p.first+m;return l("div",{id:jc(e,g),role:"option","aria-selected":d.
selected??!1,"aria-setsize":n.length,"aria-posinset":g+1,"data-active":g===o,class:Ly,onPointerMove:()=>{g!==o&&r(g)},onPointerDown:y=>y.
preventDefault(),onClick:()=>i(d.value),children:[s&&l("span",{class:Fy,children:d.selected&&l(ae,{name:"check"})}),l("s\
pan",{class:Oy,children:d.label}),d.note!==void 0&&l("span",{class:Ry,children:d.note})]},g)}),l("div",{role:"presentati\
on",style:{height:`${p.after}px`}})]}),a&&l("div",{class:Ny,children:a})]})}function mi(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,i=Y(null),s=Zt(),[a,u]=L(e.autofocus??!1),[p,d]=L(r?0:-1),
[m,g]=L(!1);pt(()=>{g(!0),e.autofocus&&i.current?.focus()},[]);let y=Math.min(p,t.length-1),_=a||(e.inline??!1),w=()=>u(
!1),x=(S,T)=>{T||w(),e.onPick(S,T)},E=S=>{let T=_?t[y]:void 0;if(S.key==="ArrowDown"||S.key==="ArrowUp"){S.preventDefault(),
u(!0);let I=S.key==="ArrowDown"?1:-1;d(y<0&&I<0?t.length-1:(y+I+t.length)%Math.max(1,t.length))}else S.key==="Enter"?(S.
preventDefault(),T?x(T.value,!1):(w(),e.onTake(n))):S.key===" "&&o&&T&&y>=0?(S.preventDefault(),x(T.value,!0)):S.key==="\
Escape"&&(_||e.onCancel)?(S.preventDefault(),S.stopPropagation(),w(),e.onCancel?.()):S.key==="Backspace"&&n===""&&e.onBackspace?.()},
k=l(Hy,{id:s,label:e.label,options:t,active:y,onActive:d,onPick:S=>x(S,o),several:o,foot:e.foot});return l(ee,{children:[
l("input",{ref:i,class:ye(Wl,e.code&&Kl),role:"combobox","aria-label":e.label,"aria-expanded":_,"aria-controls":s,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":_&&y>=0?jc(s,y):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:E,onClick:()=>u(!0),onBlur:w,onFocus:()=>{
e.autofocus&&u(!0)},onInput:S=>{u(!0),d(r?0:-1),e.onText(S.currentTarget.value)}}),e.inline&&k,!e.inline&&a&&m&&(t.length>
0||e.foot)&&l(nn,{anchor:i.current,onClose:w,focus:!1,children:k})]})}var By="H",Iy="Di";function rn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...r}){return l("div",{class:By,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let p=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&p?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&l("div",{class:Iy,children:e}),l(mi,{...r,inline:!0,autofocus:!0,eager:!0})]})}function ws(e){let{path:t,what:n,value:o,none:r,unit:i}=e,s=e.onChange??(a=>ie(t,a));return l(ft,{stop:t,what:n,label:`${n}\
: ${o??r}${o!==null&&i?` ${i}`:""}`,onRemove:e.onRemove,editor:a=>l(O_,{...e,onChange:u=>{a(),s(u)},onCancel:a}),children:[
o===null?r:l(te,{value:o,most:24}),o!==null&&i&&` ${i}`]})}function O_({what:e,value:t,usual:n,read:o,wrong:r,none:i,onChange:s,
onCancel:a}){let[u,p]=L(""),[d,m]=L(!1),g=u.trim(),y=n.filter(([x,E])=>g===""||x.startsWith(g)||(E??"").includes(g)),_=x=>{
let E=o(x);E===null?m(!0):s(E)},w=[...g!==""&&!y.some(([x])=>x===g)&&o(g)!==null?[{value:g,label:g,note:"as it is typed"}]:
[],...y.map(([x,E])=>({value:x,label:x,note:E,selected:x===t})),...g===""&&t!==null?[{value:null,label:i,note:"the defau\
lt"}]:[]];return l(rn,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:x=>{p(x),m(!1)},options:w,onPick:x=>x===null?s(void 0):
_(x),onTake:_,onCancel:a,onLeave:a,invalid:d,foot:d||g!==""&&o(g)===null?r:void 0})}function Qn(e){return l(ws,{usual:Ql,
...e,read:fy,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var R_=["dataset","define","params","timezone","week_start","missing"];function Fn(e,t){let n=R_.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Gc(e,t,n){return(await An(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var N_=2e3,ar=new Map,ta=new Map,Wy=re(0),Vy;function hi(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function gi(e,t){Wy.value;let n=JSON.stringify(e),o=jl.value,r=t.filter(s=>s.text!==""&&!ar.has(hi(n,s))),i=r.map(
s=>hi(n,s)).join(`

`);return oe(()=>{r.length>0&&o!=="away"&&F_(n,e,r)},[i,o]),t.map(s=>ar.get(hi(n,s))??null)}async function Ky(e,t,n){let o=JSON.
stringify(e),r=ar.get(hi(o,t));if(r)return r;let[i]=await Gc(e,[t],n);if(!i)throw new Error("The server did not say what\
 the text means");return Uy(o,t,i),i}function F_(e,t,n){let o=ta.get(e)??{context:t,texts:new Map};for(let r of n)o.texts.
set(hi(e,r),r);ta.set(e,o),Vy??=setTimeout(()=>{Vy=void 0,H_()},0)}async function H_(){let e=[...ta];ta.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let r=[...o.values()];(await Gc(n,r).catch(()=>[])).forEach((s,a)=>Uy(t,r[a],
s))})),Wy.value++}function Uy(e,t,n){ar.size>=N_&&ar.delete(ar.keys().next().value),ar.set(hi(e,t),n)}async function Xn(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await Ky(e,{kind:t,text:n}),{error:r}=o;return r?
{parsed:o,problem:{message:r.message,hint:r.hint??"",span:r.span??null}}:{parsed:o,problem:null}}catch(o){let{code:r,message:i,
hint:s,span:a}=$n(o);return{parsed:null,problem:r==="away"?null:{message:i,hint:s,span:a}}}}function yi(e,t,n){if(!t)return n;
let{start:o,end:r}=qr(e,t);return e.slice(0,o)+n+e.slice(r)}var z_=new Set(["has","contains","starts_with","ends_with"]);function bi({property:e,operator:t,values:n}){let o=dt(e),r=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:z_.has(r)?`${t}(${o}, ${n.map(ks).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(ks).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(ks).join(" and ")}`}
function ks(e){return typeof e=="string"?ji(e):String(e)}var B_=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function Gy(e){for(let[t,n]of B_){if(e===t)return n;if(e===n)return t}
return e}var qy=["=","!=","in","not in"],vi=["is null","is not null"],Jc=[">=",">","<","<=","between","not between"],jy=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function na(e){switch(e){case"bool":return["is true","is false",...vi];case"string":return[
...qy,...jy,...vi];case"int64":case"float64":return["=",...Jc,"!=","in","not in",...vi];case"timestamp":return[...Jc,...vi];case"\
list of strings":return["has","not has",...vi];case"unknown":return[...qy,...Jc,...jy,"has","not has",...vi]}}function $t(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function ur(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var Jy={property:null,type:"unknown",operator:null,values:[]};function Yy(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Yc({property:e,operator:t}){return e===null?"property":t===null||$t(t)===0?"operator":
"values"}function Zy(e,t,n){return e.operator!==null&&e.type===n&&na(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function Qy(e,t){let n=$t(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function oa(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function Xy(e,t){let n=e.operator===null?0:$t(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Zc({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=$t(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function _s(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Zc(e)!==null)return null;
if($t(n)!=="many"||!o.includes(null))return bi({property:t,operator:$t(n)==="many"?ur(n,o.length):n,values:o});let r=n===
"!="||n==="not in",i=bi({property:t,operator:r?"is not null":"is null",values:[]}),s=o.filter(u=>u!==null);if(s.length===
0)return i;let a=bi({property:t,operator:ur(r?"!=":"=",s.length),values:s});return r?`${a} and ${i}`:`(${a} or ${i})`}function Qc(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function e0(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(i=>i.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(i=>i!==""),r=!t&&
o.some(i=>/\s/.test(i));return o.length>1&&!r?[...new Set(o)]:null}function Hn(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let r=o.
indexOf(n);r>0;r=o.indexOf(n,r+1))if(!/[\p{L}\p{N}]/u.test(o[r-1]))return 1;return o.includes(n)?2:3}function zn(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Hn(n(o),t)})).filter(o=>o.grade<3).sort((o,r)=>o.grade-r.grade).map(({item:o})=>o)}var t0={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function xi(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function n0({operators:e,present:t,onPick:n,onBack:o,onCancel:r,onLeave:i,head:s}){let[a,u]=L(""),p=e.filter(
y=>y===a.trim()),d=e.filter(y=>y!=="in"&&y!=="not in"),m=p.length>0?p:zn(d,a,y=>`${y} ${xi(y)} ${t0[y]}`),g=y=>y===t||t!==
null&&y===ur(t,1);return l(rn,{label:"Operator",placeholder:"operator",text:a,onText:u,head:s,onCancel:r,onLeave:i,onBackspace:o,
options:m.map(y=>({value:y,label:xi(y),note:t0[y],selected:g(y)})),onPick:n,onTake:()=>{}})}var ep="k",o0="z",r0="Hi";var tp=8;function i0({draft:e,stage:t,onStage:n,onDraft:o}){let{property:r,operator:i,values:s}=e;return r===null?null:l(
ee,{children:[l("button",{type:"button",class:ep,"data-present":t==="property",onClick:()=>n("property"),children:l(te,{
value:r,most:40,middle:!0})}),i!==null&&l("button",{type:"button",class:ep,"data-present":t==="operator",onClick:()=>n("\
operator"),children:xi(i)}),t==="values"&&s.slice(0,tp).map(a=>l("button",{type:"button",class:o0,onClick:()=>o(oa(e,a)),
children:[l("span",{class:"spoken",children:"Remove "}),l(te,{value:a,most:24,middle:!0}),l(ae,{name:"close",size:12})]},
String(a))),t==="values"&&s.length>tp&&l("span",{class:r0,children:["and ",Qe(s.length-tp)," more"]})]})}var s0=50;function l0(e,t,n,o){return An(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:s0},
signal:o})}function np(e,t,n,o,r){let{dataset:i,from:s,to:a,timezone:u,week_start:p,define:d,params:m,missing:g}=e,y={column:t,
contains:o,where:n,from:s,to:a,timezone:u,week_start:p,define:d,params:m,missing:g,limit:s0};return An(`v1/datasets/${encodeURIComponent(
i)}/values`,{body:y,signal:r})}function a0(e,t){let[n,o]=L(null);return oe(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(i=>{
r.signal.aborted||o({key:e,value:i,error:null})},i=>{Uo(i)||o(s=>({key:e,value:s?.value??null,error:$n(i)}))}),()=>r.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function ra(e,t,n,o=()=>!0){let{dataset:r}=e,
i=t.trim(),s=a0(`${r}
${n.join()}
${i}`,m=>l0(r,i,n,m)),a=V_(e,i),u=s.fresh&&s.value?s.value:{names:W_(r,i),more:0},p=new Set(a.map(({name:m})=>m));return{
names:[...a,...u.names.filter(({name:m})=>!p.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:u.more}}function V_({
define:e},t){return Object.keys(e??{}).filter(n=>Hn(n,t)<3).map(n=>({kind:"definition",name:n,text:dt(n),type:"unknown",
filled:1}))}function W_(e,t){let n=On(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:r,type:i,
filled:s})=>({kind:"property",name:r,text:dt(r),type:i,filled:s/o})).filter(({name:r})=>Hn(r,t)<3).sort((r,i)=>Hn(r.name,
t)-Hn(i.name,t)||i.filled-r.filled)}function u0(e,t,n,o){let r=o.trim(),i=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,r]);return a0(i,async s=>{
let a=()=>np(e,t??"",void 0,r,s);return n===void 0?a():np(e,t??"",n,r,s).catch(u=>{if(Uo(u)||$n(u).status!==400)throw u;
return a()})})}var c0="Fi";var q_={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},j_={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function op(e){let t=e.kind==="function"||e.filled>=.9995?"":jo(e.filled);return[q_[e.kind]||j_[e.type],t].filter(n=>n!==
"").join(", ")}function p0(e,t){let n=t.trim(),o=e[0],r=e.map(i=>({value:{entry:i},label:l(te,{value:i.name,most:60,middle:!0}),
note:op(i)}));return n===""||o&&Hn(o.name,n)<3?r:[cr(n),...r]}function cr(e){return{value:{typed:e},label:l("code",{class:c0,
children:l(te,{value:e,most:60})}),note:"as it is typed"}}function eo(e){let{document:t,kinds:n,fits:o,onName:r,onText:i}=e,[s,a]=L(e.typed??""),u=ra(t,s,n,o),p=e.names?zn(e.names,
s,({name:x})=>x).filter(({type:x})=>o?.(x)??!0):u.names,d=e.names?0:u.more,m=e.extra?.(s)??[],g=p0(p,s),y=g[0]!==void 0&&
"typed"in g[0].value,_=m.length>0&&y?[...m,...g.slice(1),g[0]]:[...m,...g],w=x=>{x.trim()!==""&&i(x.trim())};return l(rn,
{label:e.label,placeholder:e.placeholder,text:s,onText:a,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:_,onPick:x=>"entry"in x?r(x.entry):w(x.typed),onTake:w,foot:d>0?`${Qe(d)} more, keep typing`:void 0})}function d0({document:e,beside:t,draft:n,typed:o="",ask:r,onValues:i,onBack:s,onCancel:a,onLeave:u,head:p}){let[d,m]=L(o),
g=n.operator===null?1:$t(n.operator),y=g==="many",_=u0(e,r?dt(n.property??""):null,t,d),w=Qc(d,n.type),x=d===""||w!==void 0,
E=G_(n,d,w,_.value),k=M=>{let N=Xy(n,M);m(""),i(N.values,g!==2||N.values.length>=2)},S=(M,N)=>{let F="typed"in M?w:M.value;
F!==void 0&&(N&&y?(m(""),i(oa(n,F).values,!1)):y&&d===""&&n.values.length>0?i(n.values,!0):k(F))},T=()=>{y&&d===""&&n.values.
length>0?i(n.values,!0):w!==void 0&&d!==""&&k(w)},I=M=>{let N=y?e0(M)?.map(F=>Qc(F,n.type)):void 0;return!N||N.includes(
void 0)?!1:(i([...new Set([...n.values,...N])],!0),!0)};return l(rn,{label:"Value",placeholder:J_(n,g),text:d,onText:m,head:p,
onCancel:a,onLeave:u,onBackspace:()=>n.values.length>0?i(n.values.slice(0,-1),!1):s(),onPaste:I,invalid:!x,several:y,spaceTypes:d!==
""&&E[0]!==void 0&&"typed"in E[0].value,options:E,onPick:S,onTake:T,foot:x?Y_(_.value,_.error!==null,y):`${ks(d)} is no \
number`})}function G_(e,t,n,o){let r=o?.exact===!1?"~ ":"",i=g=>e.values.includes(g),s=(o?.values??[]).map(({value:g,count:y})=>({
value:{value:g},label:l(te,{value:g,most:60,middle:!0}),note:r+Qe(y),selected:i(g)})),a=o?.values.some(({value:g})=>g===
n)??!1,u=t!==""&&n!==void 0&&!a?[cr(t)]:[],p=a?s.filter(({value:g})=>"value"in g&&g.value===n):[],d=s.filter(g=>!p.includes(
g)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&$t(e.operator)==="many"?[{value:{value:null},label:l(te,{value:null}),note:r+
Qe(o.nulls),selected:i(null)}]:[];return[...u,...p,...d,...m]}function J_({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function Y_(e,t,n){let o=e&&e.more>0?[`${Qe(e.more)} more, keep \
typing`]:[],r=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...r].join(" · ")}function ia(e){let{document:t,draft:n,onDraft:o,onDone:r}=e,[i,s]=L(()=>Yc(n)),a=Y(e.typed??""),u=y=>{a.current="",s(y)},
p=(y,_)=>{let w=Zy(n,y,_);o(w),u(w.operator===null||Yc(w)!=="values"?"operator":"values")},d=y=>{let _=Qy(n,y);o(_),$t(y)===
0?r(_s(_),_):u("values")},m=(y,_)=>{let w={...n,values:y};o(w);let x=_?_s(w):null;x!==null&&r(x,w)},g={onCancel:e.onCancel,
onLeave:e.onLeave,head:l(i0,{draft:n,stage:i,onStage:u,onDraft:o})};return i==="property"?l(eo,{...g,label:"Property",placeholder:"\
property, or a condition",document:t,typed:a.current,kinds:Z_,...e.names?{names:e.names}:{},onName:y=>p(y.name,y.type),onText:y=>r(
y,null)},"property"):i==="operator"?l(n0,{...g,operators:na(n.type),present:n.operator,onPick:d,onBack:()=>u("property")},
"operator"):l(d0,{...g,document:t,beside:e.beside,draft:n,typed:a.current,ask:e.names===void 0,onValues:m,onBack:()=>u("\
operator")},"values")}var Z_=["property","definition","cohort","lookup"];var sn="qi",yt="Gi",rp="Ji",pr="Ki",f0="Oi",m0="Pi";var g0=3;function sa({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return l("span",{class:pr,children:l(
te,{value:t?.text??e?.text??"",most:60})});let{property:r,operator:i,values:s}=o;return r===null?l("span",{class:yt,children:"\
…"}):n&&r==="event"&&(i==="="||i==="in")&&s.length>0?l(h0,{values:s,between:!1,name:!0}):i==="is true"||i==="is false"?
l(ee,{children:[i==="is false"&&l("span",{class:yt,children:"not"}),l("span",{class:sn,children:l(te,{value:r,most:40,middle:!0})})]}):
l(ee,{children:[l("span",{class:sn,children:l(te,{value:r,most:40,middle:!0})}),i!==null&&l("span",{class:yt,children:xi(
$t(i)==="many"?ur(i,s.length):i)}),i!==null&&l(h0,{values:s,between:i.endsWith("between")})]})}function h0({values:e,between:t,
name:n=!1}){return e.length>g0+1?l("span",{class:rp,children:["(",Qe(e.length)," values)"]}):l("span",{class:n?sn:rp,children:e.
map((o,r)=>l("span",{children:[r>0&&l("span",{class:yt,children:t?" and ":n?" or ":", "}),l(Q_,{value:o})]},r))})}function Q_({
value:e}){return e===null?l("i",{class:yt,children:xo.null}):l(te,{value:e,most:40,middle:!0})}function la(e,t){let n=t?
t.condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:r,values:i}=n,s=i.length>g0+1?`${i.length}\
 values`:i.map(a=>a===null?"null":a===""?"empty":String(a)).join(", ");return[o,r?.replace("_"," "),s].filter(a=>a!=null&&
a!=="").join(" ")}function aa(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:r,span:i},s)=>({text:o,chip:r,span:{start:s===0?0:i.start,end:n[s+1]?.span.start??1/0}}))}function Ss(e){
return e.length===0?void 0:e.join(" and ")}function Mo(e,t,n){return n===null?e.filter((o,r)=>r!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function ua(e,t,n){let o=e.filter((i,s)=>s!==t),r=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,r),e[t],...o.slice(r)]}function y0({text:e,chip:t}){if(t)return bi({...t,operator:Gy(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&X_(n)?n:`not (${e})`}function X_(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var ip={property:"event",type:"string",operator:"=",values:[]};function sp({document:e,typed:t,onDone:n,onCancel:o}){let[
r,i]=L(ip);return l(ia,{document:e,beside:e.where,draft:r,typed:t,onDraft:i,onDone:n,onCancel:o,onLeave:o})}function to({lead:e,between:t,children:n,after:o}){let r=i=>i===0?e:typeof t=="function"?t(i):t;return l(ee,{children:[n.
length===0&&e!==void 0&&l(Ae,{word:e},"lead"),n.map((i,s)=>l(Ae,{word:r(s),children:i},s)),o]})}var v0="F",b0="Qi",x0="Vi";function no({stop:e,label:t,children:n,editor:o,onLeave:r,onBackspace:i}){let s=Y(null),[a,u]=L(null),[p,d]=L(null),m=Y(
0),g=k=>{d(s.current?.getBoundingClientRect()??null),u(k)},y=n==null||n===!1,_=Jr(y?t:void 0),w=()=>{m.current=performance.
now(),u(null)},x=()=>{performance.now()-m.current>300&&g("")},E=k=>{if(!(k.ctrlKey||k.metaKey||k.altKey)){if(k.key.length===
1&&k.key!==" "&&k.key!=="/")g(k.key);else if(k.key==="Backspace"&&i)i();else return;k.preventDefault()}};return l(ee,{children:[
l("button",{ref:s,type:"button",class:ye(v0,!y&&b0,a!==null&&x0),..._,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-has\
popup":"dialog","aria-expanded":a!==null,onClick:x,onKeyDown:E,children:[l(ae,{name:"plus",size:14}),n]}),a!==null&&l(nn,
{anchor:p,role:"dialog",label:t,onClose:()=>{w(),r?.()},children:o(a,w)})]})}function ca(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var tC={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function Ts(e,t){let n=ca(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,r="per"in o&&typeof o.per=="string"?o.per:On(e).value.value?.actors?.[0],i=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),s="funnel"in o?o.funnel.steps.map((u,p)=>[`step_time_${p+1}`,"timestamp"]):[];return[...i,...tC[n],
...s,...r?[[r,"string"]]:[]].map(([u,p])=>({kind:"property",name:u,text:dt(u),type:p,filled:1}))}function w0(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let r=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:r,text:dt(r),type:o,filled:1}})}var k0="Wi",_0="T",C0="q";var S0=null;function oC(){return S0??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),S0}function pa(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,i=Y(null),s=Y(null),a=Y(e);a.current=e;let[u,p]=L(!1);return oe(()=>{let d=!1;
return oC().then(m=>{d||!m||!i.current||(s.current=m.mount(i.current,{...a.current,onText:g=>{g!==a.current.text&&a.current.
onText(g)},onRun:()=>a.current.onRun?.()}),s.current.setMark(a.current.mark??null),p(!0))}),()=>{d=!0,s.current?.destroy()}},
[]),oe(()=>{u&&r&&s.current?.focus()},[u]),oe(()=>{s.current?.setText(t)},[t]),oe(()=>{s.current?.setMark(o)},[o?.start,
o?.end,t]),l("div",{class:ye(k0,e.class),children:[l("div",{ref:i,class:_0,hidden:!u,"data-editor":u}),!u&&l("textarea",
{class:C0,"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":r?"":void 0,onInput:d=>e.onText(
d.currentTarget.value)})]})}var T0="Yi",P0="Zi",M0="_i",E0="er",D0="ir";function da({label:e,text:t,problem:n,onText:o,onDone:r,onCancel:i,onLeave:s}){return l("div",{class:T0,onKeyDownCapture:u=>{
if(u.key==="Escape")i();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)r(t);else if(u.key==="Tab")s();else return;u.preventDefault(),
u.stopPropagation()},children:[l(pa,{class:P0,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?qr(
t,n.span):null}),n&&l("div",{class:M0,children:l(at,{error:n})}),l("div",{class:E0,children:[l("span",{class:D0,children:"\
Enter takes it, Shift+Enter is a new line"}),l(Q,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}function ki(){let e=Y(!0);return oe(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function dr(e){let{path:t,text:n,what:o,onChange:r}=e,i=Fe(),s=Fn(i.document,e.over),a=aa(n,gi(s,[{kind:"condition",text:n}])[0]??
null),u=a.map(M=>M.text),[p,d]=L(null),m=ki(),g=e.byEvent&&a.length===0?ip:Jy,y=M=>`${t}#${M<a.length?M:"draft"}`,_=e.needed!==
!0||a.length>1,w=async M=>{await Xn(s,"condition",Ss(M)??""),m()&&(d(null),r(Ss(M)))},x=async(M,N,F)=>{d({at:M,condition:F,
text:N,problem:null});let{parsed:G,problem:V}=await Xn(s,"condition",N);if(V&&!(e.loose&&G?.tree))return d({at:M,condition:F,
text:N,problem:V}),At(i.sentence(),y(M));let A=Mo(u,M,Ss(G?.conjuncts?.map(q=>q.text)??[`(${N})`])??N);await w(A)},E=()=>{
if(!p||p.problem)return;let M=p.condition?_s(p.condition):p.text;M!==null&&M.trim()!==""?x(p.at,M,p.condition):p.condition?.
property?d({...p,problem:{message:Zc(p.condition)??"",hint:"",span:null}}):d(null)},k=(M,N,F)=>{let G=a[M],V=p?.at===M?p:
null,A=()=>{d(null),F(),M>=a.length&&At(i.sentence(),`${t}#+`)},q=()=>{F(),E()},O=(J,U)=>{F(),x(M,J,U)};return(V?V.condition===
null&&V.text!==null:G&&!G.chip)?l(da,{label:o,text:V?.text??G?.text??"",problem:V?.problem??null,onCancel:A,onLeave:q,onText:J=>d(
{at:M,condition:null,text:J,problem:null}),onDone:J=>O(J,null)}):l(ia,{document:i.document,typed:N,draft:V?.condition??(G?.
chip?Yy(G.chip):g),names:e.names??Ts(i.document.dataset,e.over),beside:Ss([...e.within?[e.within]:[],...Mo(u,M,null)]),onDraft:J=>d(
{at:M,condition:J,text:null,problem:null}),onDone:O,onCancel:A,onLeave:q})},S=M=>{p?.text&&x(p.at,yi(p.text,p.problem?.span??
null,M),null)},T=(M,N)=>{let F=p?.at===M?p:null;return l(ft,{stop:y(M),path:t,span:N?.span,after:`${t}#+`,what:o,label:`${o}\
: ${la(N,F)}`,draft:F!==null,problem:F?.problem,onHint:F?.text?S:void 0,editor:G=>k(M,"",G),onLeave:E,onRemove:F?()=>d(null):
_?()=>w(Mo(u,M,null)):void 0,onNegate:N&&!F?()=>{w(Mo(u,M,y0(N)))}:void 0,onMove:N&&a.length>1?G=>{w(ua(u,M,G)).then(()=>At(
i.sentence(),`${t}#${Math.max(0,Math.min(M+G,a.length-1))}`))}:void 0,children:l(sa,{part:N,draft:F,byEvent:e.byEvent??!1})})},
I=a.map((M,N)=>T(N,M));return l(to,{lead:e.lead,between:"and",after:l(no,{stop:`${t}#+`,label:`Add a ${o}`,editor:(M,N)=>k(
a.length,M,N),onLeave:E,onBackspace:a.length>0&&_?()=>{w(u.slice(0,-1))}:void 0,children:a.length===0&&p===null?e.empty:
void 0}),children:p?.at===a.length?[...I,T(a.length,null)]:I})}function _i(){let[e,t]=L([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),At(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function Bn({word:e="where"}){let{document:t}=Fe();return l(dr,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>ie(
"where",n),empty:"filter"})}var iC=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function A0({document:e,names:t,axes:n,typed:o,text:r,onDone:i,onCancel:s}){let[a,u]=L(null);if(a)
return l(sC,{of:a,onDone:i,onCancel:s,onBack:()=>u(null)});let p=m=>n?zn(iC,m.trim()===""?"time":m,([g,y])=>`time ${y} ${g}`).
map(([g,y])=>({value:{typed:`time('${g}')`},label:g==="auto"?"time":`time, ${g}`,note:y})):[];return l(eo,{label:"Breakd\
own",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?p(m).slice(0,1):p(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?u(m):i(m.text)},onText:i,
onCancel:s,onLeave:s})}function sC({of:e,onDone:t,onCancel:n,onBack:o}){let[r,i]=L(""),s=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],a=zn(s,r,([u,p])=>`${u} ${p}`);return l(rn,{label:"Values or bins",placeholder:"values or bins",text:r,onText:i,
onCancel:n,onLeave:n,onBackspace:o,options:[...a.map(([u,p])=>({value:{typed:u},label:u,note:p})),...a.length===0?[cr(r)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var fa=()=>!0,In=e=>e==="int64"||e==="float64",$0=e=>In(e)||e==="timestamp"||e==="string",L0=e=>e!=="list of strings",up=[
{name:"count",meaning:"how many",alone:!0,fits:fa},{name:"uniq",meaning:"how many different",usual:!0,fits:L0},{name:"su\
m",meaning:"total",usual:!0,fits:In},{name:"avg",meaning:"mean",usual:!0,fits:In},{name:"median",meaning:"half are below",
usual:!0,fits:In},{name:"p95",meaning:"95 % are below",usual:!0,fits:In},{name:"p75",meaning:"75 % are below",fits:In},{
name:"p90",meaning:"90 % are below",fits:In},{name:"p99",meaning:"99 % are below",fits:In},{name:"p999",meaning:"99.9 % \
are below",fits:In},{name:"min",meaning:"least",fits:$0},{name:"max",meaning:"largest",usual:!0,fits:$0},{name:"first",meaning:"\
by time",fits:fa},{name:"last",meaning:"by time",fits:fa},{name:"stddev",meaning:"standard deviation",fits:In},{name:"un\
iq_approx",meaning:"about how many different",fits:L0},{name:"count",meaning:"how many have a value",fits:fa}];function O0(e){let{document:t,names:n,parsed:o,onDone:r,onCancel:i}=e,s=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[a,u]=L(e.typed),[p,d]=L(e.text),[m,g]=L(null),[y,_]=L(!s);if(y){let x=()=>p===
e.text?i():r(p);return l(da,{label:"Measure",text:p,problem:e.problem,onText:d,onDone:r,onCancel:i,onLeave:x})}if(m)return l(
eo,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:x=>x===
"unknown"||m.fits(x),...n?{names:n}:{},onCancel:i,onLeave:i,onBack:()=>g(null),onName:x=>r(`${m.name}(${x.text})`),onText:x=>r(
`${m.name}(${x})`)});let w=x=>{"text"in x?r(x.text):"typed"in x?r(x.typed):x.aggregate.alone?r(`${x.aggregate.name}()`):
g(x.aggregate)};return l(lC,{document:t,names:n,text:a,onText:u,present:e.text,onPick:w,onTake:x=>{x!==""&&r(x)},onCancel:i,
onWrite:()=>_(!0)})}function lC({document:e,names:t,text:n,onText:o,present:r,onPick:i,onTake:s,onCancel:a,onWrite:u}){let p=n.
trim(),d=ra(e,p,["property","definition","lookup"]).names,m=t?zn(t,p,({name:x})=>x):d,g=zn(up,p.replace(/\(.*$/s,""),({name:x,
meaning:E})=>`${x} ${E}`).map(x=>({value:{aggregate:x},label:x.alone?`${x.name}()`:`${x.name}(…)`,note:x.meaning})),y=p===
""?[]:m.filter(({name:x})=>Hn(x,p)<3).slice(0,4).flatMap(aC),_=/[^\p{L}\p{N}_]/u.test(p)||g.length+y.length===0?[cr(p)]:
[],w=p===""?g:[..._,...g,...y];return l(rn,{label:"Measure",placeholder:r===""?"measure":r,text:n,onText:o,options:w,onPick:i,
onTake:s,onCancel:a,onLeave:a,foot:l(Q,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function aC(e){
let t=up.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:l(te,{value:`${o}(${e.name})`,most:60,middle:!0}),note:op(e)}))}function R0({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?l("span",{class:sn,children:o===
"auto"?"time":`time, ${o}`}):n!=null?l("span",{class:sn,children:l(te,{value:n,most:40,middle:!0})}):l("span",{class:pr,
children:l(te,{value:e,most:60})})}function ma(e){let{path:t,texts:n,kind:o,what:r,onChange:i,most:s=1/0}=e,a=Fe(),u=Fn(a.document,e.over),p=gi(u,n.map(k=>({
kind:o,text:k}))),[d,m]=L(null),g=ki(),y=e.needed!==!0||n.length>1,_=k=>{m(null),i(k.length>0?k:void 0)},w=async(k,S)=>{
m({at:k,text:S,problem:null});let{problem:T}=await Xn(u,o,S);if(g()){if(!T)return _(Mo(n,k,S));m({at:k,text:S,problem:T}),
At(a.sentence(),`${t}[${k<n.length?k:"draft"}]`)}},x=(k,S,T)=>{let I=d?.at===k?d:null;return e.editor({text:I?.text??n[k]??
"",parsed:I?null:p[k]??null,typed:S,problem:I?.problem??null,onDone:M=>{T(),w(k,M)},onCancel:()=>{m(null),T(),k>=n.length&&
At(a.sentence(),`${t}#+`)}})},E=k=>{let S=d?.at===k?d:null,T=k<n.length;return l(ft,{stop:`${t}[${T?k:"draft"}]`,path:`${t}\
[${k}]`,after:`${t}#+`,what:r,label:`${r}: ${S?.text??n[k]??""}`,draft:S!==null,problem:S?.problem,onHint:I=>{S&&w(k,yi(
S.text,S.problem?.span??null,I))},editor:I=>x(k,"",I),onRemove:S?()=>m(null):y?()=>_(Mo(n,k,null)):void 0,onMove:T&&n.length>
1?I=>{_(ua(n,k,I)),At(a.sentence(),`${t}[${Math.max(0,Math.min(k+I,n.length-1))}]`)}:void 0,children:l(R0,{text:S?.text??
n[k]??"",parsed:S?null:p[k]??null})})};return l(to,{lead:e.lead,after:n.length<s&&l(no,{stop:`${t}#+`,label:`Add a ${r}`,
editor:(k,S)=>x(n.length,k,S),onBackspace:n.length>0&&y?()=>_(n.slice(0,-1)):void 0,children:n.length===0&&d===null?e.empty:
void 0}),children:[...n.map((k,S)=>E(S)),...d?.at===n.length?[E(n.length)]:[]]})}function cp({path:e,texts:t,over:n,what:o="measure",lead:r,onChange:i,needed:s=!1}){let{document:a}=Fe();return l(ma,{path:e,
texts:t,kind:"measure",what:o,lead:r,over:n,needed:s,empty:t.length===0?o:void 0,onChange:i??(u=>ie(e,u)),editor:u=>l(O0,
{...u,document:a,names:Ts(a.dataset,n)},u.text)})}function Ci({path:e,texts:t,over:n,what:o="breakdown",lead:r,onChange:i,
axes:s=!1,most:a}){let{document:u}=Fe();return l(ma,{path:e,texts:t,kind:"key",what:o,lead:r,over:n,empty:o,...a===void 0?
{}:{most:a},onChange:i??(p=>ie(e,p)),editor:p=>l(A0,{...p,document:u,axes:s,names:Ts(u.dataset,n)})})}function fr({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:l(ft,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[l(ae,{name:"plus",size:14}),"more"]})}var F0="rr",H0="ar";function Ms({path:e,properties:t,of:n}){let o=Object.entries(t??{}),r=(s,a,u)=>{let p=o.filter(([d])=>d!==s&&d!==a);ie(e,
Object.fromEntries([...p,[a,u]]))},i=s=>{let a=o.filter(([u])=>u!==s);ie(e,a.length>0?Object.fromEntries(a):void 0)};return l(
to,{lead:"each with",after:l(no,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(s,a)=>l(z0,{of:n,name:s,measure:"",
onDone:(u,p)=>{a(),r(null,u,p)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([s,a],u)=>l(ft,{stop:`${e}\
#${u}`,path:`${e}.${s}`,after:`${e}#+`,what:"property",label:`property ${s}: ${a}`,onRemove:()=>i(s),editor:p=>l(z0,{of:n,
name:s,measure:a,onDone:(d,m)=>{p(),r(s,d,m)}}),children:[l("span",{class:sn,children:l(te,{value:s,most:40})}),l("span",
{class:yt,children:"="}),l("span",{class:pr,children:l(te,{value:a,most:40})})]},s))})}function z0({of:e,name:t,measure:n,
onDone:o}){let{document:r}=Fe(),[i,s]=L(t),[a,u]=L(n),[p,d]=L(null),m=async()=>{if(i.trim()===""||a.trim()==="")return d(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:g}=await Xn(Fn(r),"measure",a);g?d(g):o(i.
trim(),a.trim())};return l("form",{class:F0,onSubmit:g=>{g.preventDefault(),m()},children:[l(or,{label:"Name",value:i,onCommit:s,
autofocus:!0}),l(or,{label:`Measure over the events of a ${e}`,value:a,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),p&&l(at,{error:p}),l("div",{class:H0,children:l(Q,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function ln({path:e,what:t,value:n,choices:o,without:r,onChange:i,onRemove:s,children:a}){let u=i??(d=>ie(e,d===r?void 0:
d)),p=o.find(([d])=>d===n)?.[1]??n;return l(ft,{stop:e,what:t,label:`${t}: ${p}`,onRemove:s,menu:o.map(([d,m])=>({label:m,
checked:d===n,act:()=>u(d)})),children:a??p})}function ha({path:e,what:t,value:n,words:o}){let[r,i]=o;return l(ln,{path:e,what:t,value:n?"on":"off",choices:[["off",r],
["on",i]],onChange:s=>ie(e,s==="on"||void 0)})}function Eo({path:e,text:t,what:n,lead:o,needed:r=!1,onChange:i}){let{document:s}=Fe(),a=t===void 0||t.trim()==="true",u=i??
(p=>ie(e,p??(r?"true":void 0)));return l(dr,{path:e,what:n,lead:o,text:a?"":t,within:s.where,empty:"any event",byEvent:!0,
onChange:u})}var pp="or";function I0({document:e,error:t,path:n,step:o,first:r}){return l("div",{class:pp,children:[l(Wt,{document:e,error:t,label:"\
Step",children:[l(Eo,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),l(Ae,
{word:"counting",children:l(ha,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,words:["any such event","th\
e first ever only"]})}),!r&&l(pC,{path:n,step:o}),l(Ae,{word:r?"it":"in between; it",children:l(ha,{path:`${n}.optional`,
what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})})]}),l(or,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:i=>ie(`${n}.name`,i.trim()===""?void 0:i)})]})}function pC({path:e,step:t}){
return l(ee,{children:[l(Ae,{word:"within",children:l(Qn,{path:`${e}.within`,what:"at most after the step before",value:t.
within??null,none:"any time",usual:lr})}),l(Ae,{word:"and not before",children:l(Qn,{path:`${e}.after`,what:"at least af\
ter the step before",value:t.after??null,none:"at once",usual:lr})}),l(Ae,{word:"with",children:l(ha,{path:`${e}.directl\
y`,what:"what may lie between",value:t.directly,words:["anything","nothing"]})})]})}function V0({path:e,at:t,step:n,after:o,onRemove:r,onMove:i}){let{document:s,error:a}=Fe(),u=aa(n.where,gi(Fn(s),[{kind:"\
condition",text:n.where}])[0]??null),p=Gi(n.where),d=n.name??p??(n.where.trim()==="true"?"any event":null),m=d??u.map(g=>la(
g,null)).join(" and ");return l(ft,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${m}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>l(I0,{document:s,error:a,path:e,step:n,first:t===0}),onRemove:r,
onMove:i,onOptional:()=>ie(`${e}.optional`,n.optional?void 0:!0),children:[l("span",{class:m0,children:t+1}),d!=null?l("\
span",{class:sn,children:l(te,{value:d,most:40,middle:!0})}):u.slice(0,2).map((g,y)=>l("span",{class:f0,children:[y>0&&l(
"span",{class:yt,children:"and"}),l(sa,{part:g,draft:null,byEvent:y===0})]},y)),d===null&&u.length>2&&l("span",{class:yt,
children:["and ",u.length-2," more"]}),n.directly&&l("span",{class:yt,children:"directly"}),n.within&&l("span",{class:yt,
children:["within ",n.within]}),n.after&&l("span",{class:yt,children:["after ",n.after]}),n.optional&&l("span",{class:yt,
children:"(optional)"})]})}function dp({lead:e,path:t,funnel:n}){let{document:o,sentence:r}=Fe(),i=`${t}.steps`,{steps:s}=n,a=u=>pe({document:gu(o,
i,s.length,{where:u})});return l(to,{lead:e,between:u=>u===1?"how many then":"then",after:l(no,{stop:`${i}#+`,label:"Add\
 a step",editor:(u,p)=>l(sp,{document:o,typed:u,onDone:d=>{p(),a(d)},onCancel:p}),onBackspace:s.length>1?()=>pe({document:rl(
o,i,s.length-1)}):void 0,children:s.length<2?"step":void 0}),children:s.map((u,p)=>l(V0,{path:`${i}[${p}]`,at:p,step:u,after:`${i}\
#+`,onRemove:s.length>1?()=>pe({document:rl(o,i,p)}):void 0,onMove:s.length>1?d=>{pe({document:Zd(o,i,p,p+d)}),At(r(),`${i}\
[${Math.max(0,Math.min(p+d,s.length-1))}]`)}:void 0}))})}var dC=["property","definition","lookup"];function ga({path:e,what:t,value:n,none:o,kinds:r=dC,fits:i,plain:s=!1,kind:a="\
expression",onChange:u}){let{document:p}=Fe(),[d,m]=L(null),g=ki(),y=w=>{m(null),(u??(x=>ie(e,x)))(w)},_=async w=>{let{problem:x}=await Xn(
Fn(p),a,s?dt(w):w);g()&&(x?m({text:w,problem:x}):y(w))};return l(ft,{stop:e,what:t,label:`${t}: ${d?.text??n??o}`,draft:d!==
null,problem:d?.problem,onHint:w=>{d&&_(s?w:yi(d.text,d.problem?.span??null,w))},onRemove:d?()=>m(null):n!==null?()=>y(void 0):
void 0,editor:w=>l(eo,{label:t,placeholder:n??o,document:p,kinds:r,...i?{fits:i}:{},onCancel:w,onLeave:w,onName:x=>{w(),
y(s?x.name:x.text)},onText:x=>{w(),_(x)}}),children:d===null&&n===null?o:l(te,{value:d?.text??n,most:40,middle:!0})})}function W0(e){return On(e).value.value?.actors?.[0]??"actor"}function oo({path:e,value:t}){let{document:n}=Fe(),o=W0(n.
dataset);return l(ga,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:r=>r==="string"||
r==="int64",onChange:r=>ie(e,r===o?void 0:r)})}function fp({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:r,gap:i,properties:s}=t.
sessions;return l(ee,{children:[l(Ae,{word:"of",children:l(oo,{path:`${e}.sessions.per`,value:r})}),l(Ae,{word:"with gap\
s up to",children:l(Qn,{path:`${e}.sessions.gap`,what:"gap",value:i??null,none:"30m",usual:lr})}),l(Ms,{path:`${e}.sessi\
ons.properties`,properties:s,of:"session"})]})}if("actors"in t)return l(ee,{children:[l(Ae,{word:"by",children:l(oo,{path:`${e}\
.actors.per`,value:t.actors.per})}),l(Ms,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return l(ee,{children:[l(dp,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),l(Ae,{word:"\
within",children:l(Qn,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:Ql})}),l(Ms,{
path:`${e}.flows.properties`,properties:o,of:"flow"})]})}var fC=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function mp({path:e,over:t,allow:n=fC}){
let o=ca(t);return l(ln,{path:e,what:"rows",value:o,choices:n,onChange:r=>{r!==o&&pe({document:mC(we.value,e,r)})}})}function mC(e,t,n){
let o=Ne(e,t,hC(n,e)),r=Ui(t).slice(0,-1);if(r[0]!=="aggregate")return o;let i=zr(o,r),{having:s,order:a,...u}=i;return Ne(
o,r,{...u,measures:["count()"],by:["time('auto')"]})}function hC(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function gp({document:e,result:t}){let n=e.aggregate??{},{over:o,having:r,limit:i}=n,s=_i(),a=Be(n.by).length>0;return l(
Wt,{document:e,error:t.error,label:"Question: groups and measures",children:[l(cp,{lead:"Show",path:"aggregate.measures",
texts:hp(n.measures),over:o,needed:!0}),l(Ae,{word:"of",children:l(mp,{path:"aggregate.over",over:o})}),l(fp,{path:"aggr\
egate.over",over:o}),l(Bn,{}),l(Ci,{lead:"by",path:"aggregate.by",texts:Be(n.by),over:o,axes:!0}),(r!==void 0||s.has("ag\
gregate.having"))&&l(dr,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:r??
"",names:w0(hp(n.measures),Be(n.by)),onChange:u=>ie("aggregate.having",u)}),i!==void 0&&l(Ae,{word:"at most",children:l(
ws,{path:"aggregate.limit",what:"limit",value:String(i),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:xs(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>ie("aggregate.limit",void 0)})}),l(
fr,{items:[a&&r===void 0&&{label:"Only some groups (having)",act:()=>s.ask("aggregate.having")},a&&i===void 0&&{label:"A\
t most so many groups",act:()=>ie("aggregate.limit",10)}]})]})}function hp(e){let t=Be(e);return t.length===0?["count()"]:
t}var _O=xs(0,20);function yp(e){return Be(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var K0={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:Wc.
aggregate,chartOf:e=>yp(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;let o=Be(n.by);return t==="li\
ne"&&!yp(e)?{...e,aggregate:{...n,by:["time('auto')",...o]}}:t==="table"&&yp(e)?{...e,aggregate:{...n,by:o.filter(r=>!Ir(
r))}}:e},Sentence:gp,Page:uy};var wn=[K0],ro=[];var q0="tr",j0="nr";function G0(){let{value:e,error:t}=Ln.value,n=e?.[0]?.name;return oe(()=>{e||ho()},[]),oe(()=>{n!==void 0&&jr(n)},[n]),t?
l(ai,{icon:"warning",title:"The datasets cannot be listed",actions:l(Q,{kind:"outlined",onClick:()=>{ho()},children:"Try\
 again"}),children:t.message}):e&&n===void 0?l(vC,{}):l(ui,{})}function vC(){let e=`curl --data-binary @events.ndjson -H\
 'Content-Type: application/x-ndjson' '${Qt("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return l(
"main",{class:q0,children:[l(ai,{icon:"data",title:"There are no events yet",actions:l(ee,{children:[l(Q,{kind:"primary",
icon:"copy",onClick:()=>Vt(e,"The line"),children:"Copy the line"}),l(Q,{kind:"outlined",onClick:()=>{ho()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),l("pre",{class:j0,children:e})]})}function vp(){return l(ai,{icon:"search",title:"\
There is no such page",actions:l(Q,{kind:"primary",onClick:()=>jn(""),children:"To the first dataset"})})}var bp={};qa(bp,{banner:()=>xp,danger:()=>wC,default:()=>kC,info:()=>bC,text:()=>wp,warning:()=>xC});var xp="pr",bC="dr",
xC="lr",wC="sr",wp="xr",kC={banner:xp,info:bC,warning:xC,danger:wC,text:wp};function J0({kind:e,children:t,actions:n}){return l("div",{class:ye(xp,bp[e]),role:e==="info"?"status":"alert",children:[
l(ae,{name:e==="info"?"info":"warning"}),l("span",{class:wp,children:t}),n]})}var Y0="G",Z0="cr",Q0="gr",X0="J",ev="fr",tv="ur";function ya({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let i=Y(null),s=Zt();return pt(()=>{Go();let a=document.activeElement;
return i.current?.showModal(),(i.current?.querySelector("[data-autofocus]")??i.current?.querySelector("h2"))?.focus(),()=>{
a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),l("dialog",{ref:i,class:ye(Y0,r&&Z0),"aria-labelledby":s,onCancel:a=>{
a.preventDefault(),t()},onClick:a=>{a.target===i.current&&t()},children:[l("div",{class:Q0,children:[l("h2",{id:s,tabIndex:-1,
class:X0,children:e}),l(Q,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),l("div",{class:ev,children:n}),
o&&l("div",{class:tv,children:o})]})}var nv="hr",ov="mr",rv="vr",iv="K",sv="br",lv="O";function av({onClose:e}){let t=Map.groupBy(Xg.value,({group:n})=>n);return l(ya,{title:"Keys",onClose:e,wide:!0,children:[
l("div",{class:nv,children:[...t].map(([n,o])=>l("section",{children:[l("h3",{class:ov,children:n}),l("dl",{class:rv,children:o.
map(({keys:r,label:i})=>l("div",{class:iv,children:[l("dt",{children:i}),l("dd",{children:r.split(" ").map(s=>l("kbd",{class:sv,
children:s},s))})]},r))})]},n))}),l("div",{class:lv,children:[l("label",{children:[l("input",{type:"checkbox",checked:ey.
value,onChange:n=>ty(n.currentTarget.checked)})," Single letters are keys"]}),l("label",{children:[l("input",{type:"chec\
kbox",checked:Jl.value,onChange:n=>Jg(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function va(e){let t=Ko(we.value),n=Be(we.value[t]?.by),o=dt(e);n.includes(o)||pe({document:Ne(we.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Es(e){let t=Ze.value.view===e.name,n=lf(e.name,Cu(Xt.value));n!==null&&ci(n,{label:"Undo",act:qn}),t&&bo.value.
kind!=="view"&&Xt.value!==""&&Mu(),Xt.value===""&&jn("")}function uv(){let e="Go to";return[...wn.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Es(t)})),...ro.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>jn(t.name)}))]}var _p=matchMedia("(prefers-color-scheme: dark)"),cv=re(_p.matches),kp=go("theme"),Ds=re(kp==="light"||kp==="dark"?kp:"s\
ystem"),Mi=ht(()=>Ds.value==="system"?cv.value?"dark":"light":Ds.value);function ba(e){Ds.value=e,yo("theme",e)}function pv(){
_p.addEventListener("change",()=>{cv.value=_p.matches}),Ct(()=>{document.documentElement.dataset.theme=Mi.value})}function dv({onClose:e,onHelp:t}){let[n,o]=L(""),r=TC(SC(t),n).slice(0,200);return l(ya,{title:"Find",onClose:e,children:l(
mi,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(i=>({value:i,label:l(te,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},
onCancel:e})})}function SC(e){let t=Xt.value===""?[]:On(Xt.value).value.value?.columns??[];return[...wn.map(n=>({name:n.
label,kind:"page",act:()=>Es(n)})),...ro.map(n=>({name:n.label,kind:"page",act:()=>jn(n.name)})),...(Ln.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{jr(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>va(
n)})),...Wr.value?[{name:"Undo",kind:"command",act:qn}]:[],...Kr.value?[{name:"Redo",kind:"command",act:Ur}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>sf({kind:"json"})},{name:Mi.value==="dark"?"Light":"Dark",kind:"command",act:()=>ba(
Mi.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function TC(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=i=>{let s=i.toLowerCase();if(s.startsWith(n))return 0;let a=s.indexOf(n);return a<0?3:/[a-z0-9]/.
test(s[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:o(i.name)})).filter(({grade:i})=>i<3).sort((i,s)=>i.grade-s.grade).
map(({item:i})=>i)}var fv="P",mv="a",hv="Q",gv="wr",yv="V",Cp="W",vv="o",bv="Y",xv="Z",wv="j",kv="_";var Do=re(go("rail")==="folded");function MC(){Do.value=!Do.value,yo("rail",Do.value?"folded":"open")}function Cv({onPalette:e,
onHelp:t}){let n=bo.value;return l("nav",{"aria-label":"Pages",class:ye(fv,Do.value&&mv),children:[l("div",{class:hv,children:[
l(DC,{}),!Do.value&&l("span",{class:gv,children:"Sluice"})]}),l("ul",{class:Cp,children:wn.map(o=>l(_v,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ze.value.view===o.name,onClick:()=>Es(o)},o.name))}),ro.length>0&&l(
"div",{class:xv,role:"presentation"}),l("ul",{class:Cp,children:ro.map(o=>l(_v,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>jn(o.name)},o.name))}),l("div",{class:wv,children:[l(Q,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),l(EC,{}),l(Q,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
l(Q,{icon:"collapse",label:Do.value?"Widen":"Fold",kind:"quiet",class:kv,onClick:MC})]})]})}function _v({icon:e,label:t,
keys:n,current:o,onClick:r}){let i=Jr(Do.value?`${t}  ${n}`:void 0);return l("li",{children:l("button",{type:"button",class:vv,
"aria-current":o?"page":void 0,"aria-label":Do.value?t:void 0,onClick:r,...i,children:[l(ae,{name:e,size:20}),l("span",{
class:bv,children:t})]})})}function EC(){let e=(t,n)=>({label:n,checked:Ds.value===t,act:()=>ba(t)});return l(Yn,{icon:Mi.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function DC(){return l("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:yv,children:[l("rect",{width:"32",height:"32",rx:"7"}),l("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}async function Tv(e){let t=e.trim();if(t.startsWith("{"))return Sv(await Ki(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let r=await ol(n[2]),i=nl.find(s=>s===n[1]);return r&&i?{...r,view:i}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?Sv(await Ki(o[1].replaceAll("'\\''","'"))):null}function Sv(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!du.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:AC(t),as:null,open:[]}}function AC(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var Mv="ee",Ev="ie";function Dv({children:e}){let[t,n]=L(null);sr([...uv(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Wr.value&&qn()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Kr.value&&
Ur()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Zn},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:LC}]),oe(()=>{let r=i=>{if(Hc(i.target))return;let s=i.clipboardData?.getData("text/p\
lain")??"";Tv(s).then(a=>{a&&(pe(a),ci("The question was pasted.",{label:"Undo",act:qn}))})};return document.addEventListener(
"paste",r),()=>document.removeEventListener("paste",r)},[]);let o=()=>n(null);return l("div",{class:Mv,children:[l(Cv,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),l("div",{class:Ev,children:[jl.value==="away"&&l(J0,{kind:"warning",actions:l(Q,{small:!0,
kind:"outlined",onClick:qg,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&l(dv,{onClose:o,onHelp:()=>n("help")}),t==="help"&&l(av,{onClose:o}),l(Eg,{}),l(
Zf,{})]})}function LC(){let{phase:e}=on.result.value;e==="running"||e==="estimate"?on.cancel():Vr.value.length>0&&al()}var $v="yr",Lv="S";function Ov({label:e,choices:t,value:n,onChange:o}){let r=s=>{let a=s.key==="ArrowRight"||s.key==="ArrowDown"?1:s.key===
"ArrowLeft"||s.key==="ArrowUp"?-1:0;if(a===0)return;s.preventDefault();let u=(t.findIndex(d=>d.value===n)+a+t.length)%t.
length,p=t[u];p&&o(p.value),s.currentTarget.children[u]?.focus()},i=t.some(s=>s.value===n)?n:t[0]?.value;return l("div",
{role:"radiogroup","aria-label":e,class:$v,onKeyDown:r,children:t.map(s=>l("button",{type:"button",role:"radio",class:Lv,
"aria-checked":s.value===n,tabIndex:s.value===i?0:-1,onClick:()=>o(s.value),children:[s.icon&&l(ae,{name:s.icon,size:14}),
s.label]},s.value))})}var Rv="kr",Nv="zr",Fv="re",Hv="jr";var wa=ht(()=>nr.value.filter(e=>e.to.dataset===we.value.dataset));function zv(){return wa.value.length===0?null:l("nav",
{"aria-label":"The way here",class:Rv,children:[wa.value.map((e,t)=>l("span",{class:Nv,children:[l("button",{type:"butto\
n",class:Fv,onClick:()=>{Cc(t),pe(e.from)},children:t===0?"all":We(wa.value[t-1]?.label).text}),l(ae,{name:"right",size:12})]},
t)),l("span",{"aria-current":"step",class:Hv,children:We(wa.value.at(-1)?.label).text})]})}var Bv="ae",Iv="oe",Vv="Sr",Wv="Br",Kv="Xr";function ka({title:e,label:t,onClose:n,actions:o,wide:r=!1,children:i}){let s=Y(null);return oe(()=>{let a=document.activeElement;
return()=>{a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),l("aside",{ref:s,class:ye(Bv,r&&Iv),"aria-label":t,children:[
l("div",{class:Vv,children:[l("h2",{class:Wv,children:e}),o,l(Q,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
l("div",{class:Kv,children:i})]})}var qv="Cr",jv="Ir",Gv="te",Jv="Ur",Yv="Er",Zv="Lr",Qv="ne",Xv="Mr",eb="Nr",tb="Rr",nb="Ar",ob="pe",rb="Dr";var FC=6;function ib({column:e,document:t}){let n=Y(null),{values:o,error:r,former:i}=HC(n,e.name,t),s=o?.values.reduce(
(u,{count:p})=>Math.max(u,p),0)??0,a=(u,p)=>{let d=p?`not (${Ji(e.name,u)})`:Ji(e.name,u);gs({document:Ne(t,"where",Yi(t.
where,d))},d)};return l("section",{ref:n,class:Gv,"aria-label":We(e.name).text,"data-former":i,children:[l("div",{class:Jv,
children:[l("h3",{class:Yv,children:l(te,{value:e.name,most:40,middle:!0})}),o&&l("span",{class:Zv,children:[Qe(o.distinct),
" ",o.distinct===1?"value":"values"]}),l(Q,{small:!0,kind:"quiet",label:`Break down by ${We(e.name).text}`,onClick:()=>va(
e.name),children:"By"})]}),r&&l(at,{error:r}),l("ul",{children:o?.values.map(({value:u,count:p},d)=>l("li",{children:l("\
button",{type:"button",class:Qv,onClick:m=>a(u,m.altKey),children:[l("span",{class:Xv,style:{width:`${s>0?100*p/s:0}%`}}),
l("span",{class:eb,children:l(te,{value:u,most:40,middle:!0})}),l("span",{class:tb,title:wo(p),children:[o.exact?"":"~",
Qe(p)]})]})},d))}),o&&(o.more>0||o.nulls>0)&&l("p",{class:nb,children:[o.more>0&&l("span",{children:[Qe(o.more)," more"]}),
o.nulls>0&&l("button",{type:"button",class:ob,onClick:u=>a(null,u.altKey),children:[l(te,{value:null})," ",Qe(o.nulls)]})]})]})}
function HC(e,t,n){let[o,r]=L(!1),[i,s]=L({values:null,error:null,former:!1}),a=zC(t,n);return oe(()=>{let u=new IntersectionObserver(
([p])=>{p&&r(p.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),oe(()=>{if(!o)return;let u=new AbortController;
return s(p=>({...p,former:p.values!==null})),ff(n.dataset,a,u.signal).then(p=>s({values:p,error:null,former:!1}),p=>{Uo(
p)||s({values:null,error:$n(p),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(a)]),i}function zC(e,t){let{from:n,
to:o,timezone:r,where:i,define:s}=t;return{column:dt(e),limit:FC,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...r===void 0?{}:{timezone:r},...i===void 0?{}:{where:i},...s===void 0?{}:{define:s}}}function sb({onClose:e}){let[t,n]=L(""),o=On(Xt.value).value.value?.columns,r=(o??[]).filter(({name:i,type:s})=>s!=="tim\
estamp"&&i.toLowerCase().includes(t.trim().toLowerCase()));return l(ka,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[l("div",{class:qv,children:l("input",{class:jv,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:i=>n(i.currentTarget.value)})}),o?r.map(i=>l(ib,{column:i,document:we.value},i.name)):l(ui,
{}),l("p",{class:rb,children:"Click: only this value. Alt+click: all but this value."})]})}var ab="Hr",ub="Fr";function pb({onClose:e}){let t=we.value,[n,o]=L(()=>JSON.stringify(t,null,2)),[r,i]=L(null);return oe(()=>{Ht(cb(n).value,
t)||(o(JSON.stringify(t,null,2)),i(null))},[t]),l(ka,{title:"JSON",label:"The document as JSON",onClose:e,actions:l(Q,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Vt(n,"The document")}),children:[l(pa,{class:ab,label:"Document",language:"j\
son",text:n,onText:a=>{o(a);let{value:u,error:p}=cb(a);i(p),u&&pe({document:{...u,dataset:u.dataset||Ze.value.document.dataset}},
"replace")},onRun:Zn}),r!==null&&l("div",{class:ub,children:l(at,{error:{message:r,hint:"the question on the screen is t\
he last that could be read"}})})]})}function cb(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}var db=new Map([["facets",sb],["json",pb]]);var mb="Tr",hb="qr";function Sp({title:e,values:t,value:n,onChange:o,free:r=!1,...i}){let s=Y(null),[a,u]=L(!1),[p,d]=L(""),m=_t(()=>VC(t,p),
[t,p]),g=()=>{u(!1),d("")},y=_=>{g(),o(_)};return l(ee,{children:[l(Q,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:s,
onClick:()=>a?g():u(!0),children:l("span",{class:mb,children:l(te,{value:n,most:32})})}),a&&l(nn,{anchor:s.current,onClose:g,
role:"dialog",label:e,children:l("div",{class:hb,children:l(mi,{label:e,text:p,onText:d,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(_=>({value:_,label:l(te,{value:_}),selected:_===n})),onPick:y,onTake:_=>{r&&
_!==""&&y(_)},onCancel:g})})})]})}function VC(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(i=>i.toLowerCase().
startsWith(n)),r=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...o,...r]}var gb=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function yb(){let e=we.value.compare?.offset,t=gb.find(([,n])=>n===e)?.[0]??`vs ${mn(e??"")} before`;
return l(Yn,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:gb.map(([n,o])=>({label:n,
checked:o===e,act:()=>ie("compare",o===void 0?void 0:{offset:o})})),children:t})}function vb(){return[{label:"Copy link",icon:"share",act:()=>{Eu(Ze.value).then(e=>Vt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>Vt(JSON.stringify(Ze.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>Vt(WC(Ze.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Vt(KC(Ze.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>Vt(UC(Ze.value.document),"The code")}]}function Tp(e){
return`'${e.replaceAll("'","'\\''")}'`}function WC(e){return`sluice query ${Tp(JSON.stringify(e))}`}function KC(e){return`\
curl -H 'Content-Type: application/json' ${Tp(Qt("v1/query"))} \\
  -d ${Tp(JSON.stringify(e))}`}function UC(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var bb=re([]);function xb(){return bb.value.length===0?null:l(Yn,{icon:"save",menuLabel:"Save",items:bb.value,placing:{align:"end"},children:"\
Save"})}var kb="Gr",_b="B";function Cb(){let e=on.result.value,t=e.phase==="running"||e.phase==="estimate";return l("div",{class:kb,children:[l("sp\
an",{role:"status",class:_b,"data-phase":e.phase,children:[e.phase==="exact"&&l(ae,{name:"check",size:14}),e.phase==="er\
ror"&&l(ae,{name:"error",size:14}),jC(e)]}),t&&l(Q,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>on.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&l(Q,{small:!0,kind:"outlined",onClick:Zn,children:"Run again"})]})}
function jC(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${jo(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=Cf(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${jo(t.
sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${Qe(t.rows_scanned)} rows`:`${o}, ${n}`}}}var Sb=null;function Tb(){return Sb??=[...new Set([Tu(),"UTC",...Intl.supportedValuesOf("timeZone")])],Sb}var Pb="X",Mb="C",Eb="Jr",Db="I",Ab="Kr";var $b=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function Lb({runs:e}){oe(()=>{Ln.value.value||
ho()},[]);let t=Ln.value.value?.map(({name:o})=>o)??[Xt.value],n=we.value.timezone??"UTC";return l("header",{class:Pb,"a\
ria-label":"The question",children:[l("div",{class:Mb,children:[l(Sp,{title:"Dataset",icon:"data",values:t,value:Xt.value,
onChange:o=>{jr(o)},class:Eb}),l(ay,{}),l(Sp,{title:"Time zone",icon:"globe",values:Tb(),value:n,onChange:o=>ie("timezon\
e",o),kind:"quiet",free:!0}),l(yb,{}),l(JC,{})]}),l("div",{class:Db,children:e&&l(Cb,{})}),l("div",{class:Ab,children:[l(
Q,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Wr.value,onClick:qn}),l(Q,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Kr.value,onClick:Ur}),l(Yn,{icon:"share",menuLabel:"Share",items:vb(),placing:{align:"end"},children:"Shar\
e"}),l(xb,{})]})]})}function JC(){let e=we.value.sample,t=e===void 0||e===1?void 0:e,n=$b.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return l(Yn,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:$b.map(([o,r])=>({label:o,checked:r===t,act:()=>ie("sample",r)})),children:n})}var Ob="Or",Rb="de",Nb="Pr",Fb="Qr",Hb="Vr",zb="Wr",Bb="le";function Vb(){let e=wn.find(({name:t})=>t===of.value)??wn[0];return e?l(ZC,{view:e}):null}function ZC({view:e}){let t=we.
value,n=QC(on.result.value,t),o=rf.value??e.chartOf(t);oe(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · S\
luice`},[e,t.dataset]),sr([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Pp("facets")}]),sr(
[{keys:"/",label:`Sentence: ${Vc}`,group:"View",act:Ic}]);let r=s=>{pe({as:s,document:e.choose?e.choose(t,s):t})},i=n.phase===
"running"||n.phase==="estimate";return l(ee,{children:[l(Lb,{runs:e.runs??!0}),l(dg,{busy:i,done:n.done}),l("div",{class:Ob,
children:[l("main",{class:Rb,"data-view":e.name,"data-state":n.phase,"aria-busy":i,children:[l("h1",{class:"spoken",children:e.
label}),l(zv,{}),l("div",{class:Nb,children:[l("div",{class:Fb,children:l(e.Sentence,{document:t,result:n})}),l("div",{class:Hb,
children:[e.charts.length>1&&l(Ov,{label:"Chart",value:o,onChange:r,choices:e.charts.map(({name:s,label:a,icon:u})=>({value:s,
label:a,icon:u}))}),l(Q,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:Mp("facets"),onClick:()=>Pp(
"facets")}),l(Q,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:Mp("json"),onClick:()=>Pp("json")})]})]}),
n.error&&!XC(e,n.error)&&l("div",{class:zb,children:l(at,{error:n.error})}),l("div",{class:Bb,"data-former":n.former,children:l(
e.Page,{document:t,result:n,as:o})})]}),l(eS,{})]})]})}function QC(e,t){return e.of===null||Ib(e.of)===Ib(t)?e:{...e,answer:null,
of:null,former:!1}}function Ib(e){let t=e.aggregate?.over;return`${Ko(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function Mp(e){return Vr.value.some(t=>t.kind===e)}function Pp(e){pe({open:Mp(e)?Vr.value.filter(t=>t.kind!==e):
[{kind:e}]})}function XC(e,t){return["from","to",...e.errorPlaces??[]].some(n=>rr(t,n)!==null)}function eS(){return l(ee,
{children:Vr.value.map((e,t)=>{let n=db.get(e.kind);return n?l(n,{layer:e,onClose:al},t):null})})}function Wb(){return l(Dv,{children:l(tS,{})})}function tS(){let e=bo.value;switch(e.kind){case"home":return l(G0,{});case"\
view":return l(Vb,{});case"page":{let t=ro.find(({name:n})=>n===e.page);return t?l(t.Page,{rest:e.rest}):l(vp,{})}case"a\
ctor":case"link":return l(vp,{})}}pv();ny();await bf();Yg();Dg();yd(l(Wb,{}),document.body);
