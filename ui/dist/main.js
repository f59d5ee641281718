var zy=Object.defineProperty;var Es=(e,t)=>{for(var n in t)zy(e,n,{get:t[n],enumerable:!0})};var ae,hc,Ls,Gn,As,Hi,gc,Fi,yc,Rs,Ds,Fy,jr=Symbol.for("pv"),Ii={},Ui=[],By=/^m(i|n|o|s|text|space)$/,$s=Array.isArray,Os=Ui.
slice,ko=Object.assign;function _o(e){e&&e.parentNode&&e.remove()}function vc(e,t,n){var o,r,i,l={},a=arguments.length;for(i in t)
i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:l[i]=t[i];return a>2&&(l.children=a>3?Os.call(arguments,2):n),Kr(e,
l,o,r,null)}function Kr(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:jr,__v:r||
++hc,__i:-1,__u:0};return!r&&ae.vnode&&ae.vnode(i),i}function ne(e){return e.children}function nr(e,t){this.props=e,this.context=t,this.__g=0}function Jn(e,t){if(t==null)return e.
__&&Jn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Jn(e)}function Hy(e){var t,n=e.__v,o=n.__e,r=[],i=[],l=e.__P;l&&((t=ko({constructor:jr},n)).__v=n.__v+1,
ae.vnode&&ae.vnode(t),Ns(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||Jn(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,Sc(r,t,i),n.__=n.__e=null,t.__e!=o&&bc(t))}function bc(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),bc(e)}function pc(e){(8&e.__g||(e.__g|=8,Gn.push(e),Hi++))&&As==ae.debounceRendering||
((As=ae.debounceRendering)||queueMicrotask)(wc)}function wc(){try{for(var e,t=1;Gn.length;)Gn.length>t&&Gn.sort(gc),e=Gn.
shift(),t=Gn.length,8&e.__g&&Hy(e)}finally{(Hi=Gn.length)&&(As||queueMicrotask)(wc)}}function xc(e,t,n,o,r,i,l,a,c,d,p){
var g,v,y,w,_,P,D=o.__k||Ui,k=t.length;for(c=Iy(n,t,D,c,k),g=0;g<k;g++)(y=n.__k[g])!=null&&(v=~y.__i&&D[y.__i]||Ii,y.__i=
g,P=Ns(e,y,v,r,i,l,a,c,d,p),w=y.__e,(v.ref!=y.ref||8&v.__u)&&(v.ref&&zs(v.ref,null,y,v),y.ref&&p.push(y.ref,y.__c||w,y)),
_=_||w,4&y.__u?(c=_c(y,c,e,!v.__v),v.__e&&(v.__e=null)):typeof y.type=="function"&&P!==void 0?c=P:w&&(c=w.nextSibling),y.
__u&=-21);return n.__e=_,c}function Iy(e,t,n,o,r){var i,l,a,c,d,p,g,v,y,w=n.length,_=w,P=0,D=0,k=e.__k=Array(r);for(i=0;i<
r;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=k[i]=Kr(null,
l):$s(l)?l=k[i]=Kr(ne,{children:l}):l.constructor===jr&&l.__b?l=k[i]=Kr(l.type,l.props,l.key,l.ref,l.__v):k[i]=l,c=i+P,l.
__=e,l.__b=e.__b+1,a=null,~(d=l.__i=Uy(l,n,c,_))&&(_--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,d==c-1?P--:d==c+1?P++:d!=
c&&(d>c?P--:P++,D=1)):(~d||(r>w?P--:r<w&&P++),typeof l.type!="function"&&(l.__u|=4))):k[i]=null;if(D){for(p=[],g=[],i=0;i<
r;i++)if((l=k[i])&&16&l.__u){for(P=0,v=p.length;P<v;)p[y=P+v>>1]<l.__i?P=y+1:v=y;p[P]=l.__i,g[i]=P+1}for(P=p.length;i--;)
g[i]&&(g[i]==P?P--:k[i].__u|=4)}if(_)for(i=0;i<w;i++)!(a=n[i])||2&a.__u||(a.__e==o&&(o=Jn(a)),Fs(a,a));return o}function _c(e,t,n,o){
var r,i,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=_c(
r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=Jn(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function Uy(e,t,n,o){var r,i=e.key,l=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&i==null||c&&i==a.key&&l==a.type)return n;
if(o>(c?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&i==a.key&&l==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&
!(2&a.__u)&&i==a.key&&l==a.type)return r}return-1}function mc(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function zi(e,t,n,o,r){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||mc(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||mc(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=Ds[t]||(Ds[t]=
Vy(t)),(e.__a||(e.__a={}))[t]=Rs,i=t!=(t=t.replace(yc,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,i):e.removeEventListener(t,l,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Vy(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Fi]==null)t[Fi]=Rs++;else if(t[Fi]<this.__a[e])return;return n(ae.event?ae.event(t):t)}}}function Ns(e,t,n,o,r,i,l,a,c,d){
var p,g,v,y,w,_,P,D,k,C,S,j,N,Q,W,ee,V,A,K=t.type;if(t.constructor!==jr)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&
(t.__u|=c,g=i=[],p.nodeType==8?a=Bi(p,i):i.push(p),a=i[0]||a),(p=ae.__b)&&p(t);e:if(typeof K=="function"){v=l.length;try{
if(D=t.props,k=(p=K.prototype)&&p.render,C=(p=K.contextType)&&o[p.__c],S=p?C?C.props.value:p.__:o,(y=n.__c)?(t.__c=y,2&y.
__g&&(y.__g|=1)):(k?t.__c=y=new K(D,S):(t.__c=y=new nr(D,S),y.constructor=K,y.render=Wy),C&&C.sub(y),y.state||(y.state={}),
y.__n=o,y.__g|=8,y.__h=[],y.__k=[]),k&&(y.__s||(y.__s=y.state),K.getDerivedStateFromProps&&(y.__s==y.state&&(y.__s=ko({},
y.__s)),ko(y.__s,K.getDerivedStateFromProps(D,y.__s)))),w=y.props,_=y.state,y.__v=t,n.__c){if(D!==w&&k&&!K.getDerivedStateFromProps&&
y.componentWillReceiveProps&&y.componentWillReceiveProps(D,S),t.__v==n.__v&&!(8&y.__g)||!(4&y.__g)&&y.shouldComponentUpdate&&
y.shouldComponentUpdate(D,y.__s,S)===!1){t.__v!=n.__v&&(y.props=D,y.state=y.__s,y.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(R){R&&(R.__=t)}),Ui.push.apply(y.__h,y.__k),y.__k=[],y.__h.length&&l.push(y),a=Jn(n);break e}y.componentWillUpdate&&
y.componentWillUpdate(D,y.__s,S),k&&y.componentDidUpdate&&y.__h.push(function(){y.componentDidUpdate(w,_,P)})}else k&&!K.
getDerivedStateFromProps&&y.componentWillMount&&y.componentWillMount(),k&&y.componentDidMount&&y.__h.push(y.componentDidMount);
y.context=S,y.props=D,y.__P=e,y.__g&=-5,j=ae.__r,N=k?25:0;do y.__g&=-9,j&&j(t),p=y.render(y.props,y.state=y.__s,y.context);while(8&
y.__g&&++N<25);k&&(Ui.push.apply(y.__h,y.__k),y.__k=[]),y.state=y.__s,y.getChildContext&&(o=ko({},o,y.getChildContext())),
k&&n.__c&&y.getSnapshotBeforeUpdate&&(P=y.getSnapshotBeforeUpdate(w,_)),Q=p&&p.type===ne&&p.key==null?p.props.children:p,
D.__P&&(p=a,r=(e=D.__P).namespaceURI,c=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(R){R&&Fs(R,R)}),n.__k=null),
a=n.__k?Jn(n,0):null),a=xc(e,$s(Q)?Q:[Q],t,n,o,r,i,l,a,c,d),D.__P&&(t.__e=null,a=p),t.__u&=-161,g&&g.some(_o),y.__h.length&&
l.push(y),1&y.__g&&(y.__g&=-4)}catch(R){if(l.length=v,t.__v=null,c||i)if(R&&R.then){if(t.__u|=128|c,i){for(~(V=i.indexOf(
a||void 0))||(V=i.length);(A=i[V-1])&&A.nodeType==8;)V--;for(;V<i.length;V++)if(A=i[V])if(i[V]=null,W){if(A==ee)break}else{
if(A.nodeType!=8)break;A.data.startsWith("$s")&&(ee=Bi(W=A))}}if(!W){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
W=a}(p=Bi(W=t.__c.__z||(t.__c.__z=W)))?(t.__e=W,a=p):t.__e=a,a=a&&a.nextSibling}else i&&i.some(_o);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),R&&R.then||kc(t),ae.__e(R,t,n)}}else a=t.__e=qy(n.__e,t,n,o,r,i,l,c,d,e);return(p=ae.diffed)&&p(t),a}function Bi(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function kc(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(kc))}function Sc(e,t,n){for(var o=0;o<n.length;)zs(n[o++],n[o++],n[o++]);ae.__c&&ae.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){ae.__e(i,r.__v)}})}function qy(e,t,n,o,r,i,l,a,c,d){var p,g,v,y,
w,_,P,D,k=n.props||Ii,C=t.props,S=t.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((w=i[p])&&(S?w.localName==S:w.nodeType==
3)){e=w,i[p]=null;break}}if(!e){if(D=d.ownerDocument||document,!S)return D.createTextNode(C);e=D.createElementNS(r,S,C.is?
C:d),a&&(ae.__m&&ae.__m(t,i),a=!1),i=null}if(S){if(d=S=="template"&&e.content||e,i=S=="textarea"&&C.defaultValue!=null?null:
i&&Os.call(d.childNodes),!a&&i)for(k={},p=0;p<e.attributes.length;p++)k[(w=e.attributes[p]).name]=w.value;for(p in k)w=k[p],
p=="dangerouslySetInnerHTML"?v=w:p=="children"||p in C||p=="value"&&"defaultValue"in C||p=="checked"&&"defaultChecked"in
C||zi(e,p,null,w,r);for(p in C)w=C[p],p=="children"?y=w:p=="dangerouslySetInnerHTML"?g=w:p=="value"?_=w:p=="checked"?P=w:
a&&typeof w!="function"||k[p]===w||zi(e,p,w,k[p],r);g?(a||v&&(g.__html==v.__html||g.__html==e.innerHTML)||(e.innerHTML=g.
__html),t.__k=[]):(v&&(e.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&By.test(S))&&(r="\
http://www.w3.org/1999/xhtml"),xc(d,$s(y)?y:[y],t,n,o,r,i,l,i?i[0]:n.__k&&Jn(n,0),a,c),i&&i.some(_o)),a&&S!="textarea"||
(p="value",S=="progress"&&_==null?e.removeAttribute(p):_==null||_===e[p]&&(S!="progress"||_)||zi(e,p,_,k[p],r),p="checke\
d",P!=null&&P!=e[p]&&zi(e,p,P,k[p],r))}else k===C||a&&e.data==C||(e.data=C);return e}function zs(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
ae.__e(r,n)}}function Fs(e,t,n){var o,r,i,l;if(ae.unmount&&ae.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||zs(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){ae.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(l=
0;l<o.length;l++)o[l]&&Fs(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Bi(o,i=[]))&&(o==
e.__e&&i.some(_o),_o(r),_o(o)),n||_o(e.__e),e.__e=e.__c=e.__=null}function Wy(e,t,n){return this.constructor(e,n)}function Tc(e,t){
var n,o,r,i;ae.__&&ae.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Kr(ne,{children:[e]}),
r=[],i=[],Ns(t,t.__k,o||Ii,Ii,t.namespaceURI,o?null:t.firstChild?Os.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),
Sc(r,t.__k,i),t.__k.props.children=null}ae={__e:function(e,t,n,o){for(var r,i,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(i=r.constructor)&&i.getDerivedStateFromError)&&
r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.
__g|=2)}catch(a){e=a}}throw Hi=0,e}},hc=0,Ls=function(e){return e!=null&&e.constructor===jr},nr.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=ko({},this.state)),typeof e=="function"&&(e=e(ko({},n),this.props)),e&&(ko(
n,e),this.__v&&(t&&this.__k.push(t),pc(this)))},nr.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),pc(this))},nr.prototype.render=ne,Gn=[],Hi=0,gc=function(e,t){return e.__v.__b-t.__v.__b},Fi=Symbol(),yc=/(PointerCapture)$|Capture$/i,
Rs=0,Ds={},Fy=0;var So,He,Bs,Cc,Hs=Object.is,Vi=0,Oc=[],Is=[],Be=ae,Mc=Be.__b,Pc=Be.__r,Ec=Be.diffed,Ac=Be.__c,Dc=Be.unmount,Lc=Be.__;function Jr(e,t){
Be.__h&&Be.__h(He,e,Vi||t),Vi=0;var n=He.__H||(He.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function q(e){
return Vi=1,Vs(Nc,e)}function Vs(e,t,n){var o=Jr(So++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Nc(void 0,t),function(i){var l=(o.
__N||o.__)[0],a=o.t(l,i);Hs(l,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=He,!He.__f)){He.__f=!0;var r=He.shouldComponentUpdate;
He.shouldComponentUpdate=function(i,l,a){var c=this.__H;if(!c)return!0;var d=!1,p=this.props!=i;if(c.__.some(function(v){
v.__N&&(d=!0,Hs(v.__[0],v.__N[0])||(p=!0))}),r){var g=r.call(this,i,l,a);return d?g||p:g}return!d||p}}return o.__}function ie(e,t){
var n=Jr(So++,3);!Be.__s&&qs(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,He.__H.__h.push(n))}function ut(e,t){var n=Jr(So++,4);!Be.
__s&&qs(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,He.__h.push(n))}function Z(e){return Vi=5,De(function(){return{current:e}},[])}function De(e,t){var n=Jr(So++,7);return qs(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function wn(){var e=Jr(So++,11);if(!e.__){for(var t=He.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function Ky(){var e;do{for(;e=Is.shift();)try{Gr(e)}catch(n){Be.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Oc.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Gr),t.__h.some(Us),t.__h=[]}catch(n){t.__h=[],Be.__e(n,e.__v)}}}while(Is.
length)}Be.__b=function(e){He=null,Mc&&Mc(e)},Be.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Lc&&Lc(e,t)},Be.
__r=function(e){Pc&&Pc(e),So=0;var t=(He=e.__c).__H;t&&(Bs==He?He.__h=[]:(t.__h.some(Gr),t.__h.some(Us),So=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Bs=He},Be.diffed=function(e){Ec&&Ec(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&$c(Oc.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Bs=He=null},Be.__c=function(e,t){t.some(
function(n){try{n.__h.some(Gr),n.__h=n.__h.filter(function(o){return!o.__||Us(o)})}catch(o){n.__h=[function(){throw o}]}}),
Ac&&Ac(e,t)},Be.unmount=function(e){Dc&&Dc(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,$c(Is.push(r))}else Gr(r)}catch(i){t=i}}),o.
__H=void 0,t&&Be.__e(t,o.__v))};var Rc=typeof requestAnimationFrame=="function";function jy(e){var t,n=function(){clearTimeout(
o),Rc&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Rc&&(t=requestAnimationFrame(n))}function $c(e){e!=1&&Cc==
Be.requestAnimationFrame||((Cc=Be.requestAnimationFrame)||jy)(Ky)}function Gr(e){var t=He,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),He=t}function Us(e){var t=He;e.__c=e.__(),He=t}function qs(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Hs(n,e[o])})}function Nc(e,t){return typeof t=="function"?t(e):t}var Gy=Symbol.for("preact-signals");function ji(){if(Dn>1)Dn--;else{var e,t=!1;for((function(){var r=Wi;for(Wi=void 0;r!==
void 0;){var i=r.S;if(i.v===r.v)for(var l=i.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=i.i);r=r.o}})();Zr!==void 0;){var n=Zr;for(Zr=
void 0,qi++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Fc(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(qi=0,Dn--,
t)throw e}}function Ks(e){if(Dn>0)return e();Ws=++Jy,Dn++;try{return e()}finally{ji()}}var Yr,Le=void 0;function Qr(e){var t=Le,
n=Yr;Le=void 0,Yr=void 0;try{return e()}finally{Le=t,Yr=n}}var Zr=void 0,Dn=0,qi=0,Jy=0,Ws=0,Wi=void 0,Ki=0;function zc(e){
if(Le!==void 0){var t=e.n;if(t===void 0||t.t!==Le)return t={i:0,S:e,p:Le.s,n:void 0,t:Le,e:void 0,x:void 0,r:t},Le.s!==void 0&&
(Le.s.n=t),Le.s=t,e.n=t,32&Le.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Le.s,t.n=void 0,Le.s.n=t,Le.s=t),t}}function je(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}je.prototype.brand=Gy;je.prototype.h=function(){return!0};je.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Qr(function(){var o;(o=t.W)==null||o.call(t)}))};
je.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Qr(function(){var r;(r=t.Z)==null||r.call(t)}))}};je.prototype.subscribe=
function(e){var t=this;return vt(function(){var n=t.value;Qr(function(){return e(n)})},{name:"sub"})};je.prototype.valueOf=
function(){return this.value};je.prototype.toString=function(){return this.value+""};je.prototype.toJSON=function(){return this.
value};je.prototype.peek=function(){var e=this;return Qr(function(){return e.value})};Object.defineProperty(je.prototype,
"value",{get:function(){var e=zc(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(qi>100)
throw new Error("Cycle detected");(function(n){Dn!==0&&qi===0&&n.l!==Ws&&(n.l=Ws,Wi={S:n,v:n.v,i:n.i,o:Wi})})(this),this.
v=e,this.i++,Ki++,Dn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ji()}}}});function re(e,t){return new je(e,
t)}function Fc(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Bc(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Hc(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function To(e,t){je.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Ki-1,this.
f=4}To.prototype=new je;To.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Ki))return!0;if(this.g=Ki,this.f|=1,this.i>0&&!Fc(this))return this.f&=-2,!0;var e=Le;try{Bc(this),Le=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Le=e,Hc(
this),this.f&=-2,!0};To.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
je.prototype.S.call(this,e)};To.prototype.U=function(e){if(this.t!==void 0&&(je.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};To.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(To.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=zc(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ct(e,t){
return new To(e,t)}function Ic(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Dn++;var n=Le;Le=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,js(e),o}finally{Le=n,ji()}}}function js(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Ic(e)}function Yy(e){if(Le!==this)throw new Error("Out-of-order effect");Hc(this),Le=e,this.f&=-2;try{8&this.f&&js(this)}finally{
ji()}}function or(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Yr&&Yr.push(this)}
or.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};or.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ic(this),
Bc(this),Dn++;var e=Le;return Le=this,Yy.bind(this,e)};or.prototype.N=function(){2&this.f||(this.f|=2,this.u=Zr,Zr=this)};
or.prototype.d=function(){this.f|=8,1&this.f||js(this)};or.prototype.dispose=function(){this.d()};function vt(e,t){var n=new or(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Uc,Ji,Gi,Zy=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Vc=[];vt(function(){Uc=this.N})();function rr(e,t){ae[e]=t.bind(null,ae[e]||function(){})}function Xr(e){if(Gi){var t=Gi;
Gi=void 0,t()}Gi=e&&e.S()}function qc(e){var t=this,n=e.data,o=Xy(n);o.name="ReactiveDom",o.value=n;var r=De(function(){
for(var a=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var d=ct(function(){var y=o.value.value;return y===0?0:y===!0?
"":y||""}),p=ct(function(){return!Array.isArray(d.value)&&!Ls(d.value)}),g=vt(function(){if(this.N=Wc,p.value){var y=d.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=y)}}),v=t.__$u.d;return t.__$u.d=function(){g(),v.call(this)},
[p,d]},[]),i=r[0],l=r[1];return i.value?l.peek():l.value}qc.displayName="ReactiveTextNode";Object.defineProperties(je.prototype,
{constructor:{configurable:!0,value:vc(ne,null).constructor},type:{configurable:!0,value:qc},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});rr("__b",function(e,t){if(Xr(),Ji=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof je&&(n||(t.__np=
n={}),n[r]=i,o[r]=i.peek())}}e(t)});rr("__r",function(e,t){if(e(t),t.type!==ne){Xr();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,i){var l;return vt(function(){l=this},{name:i}),l.c=r,l})((function(r){return function(){var i;
Zy&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),Ji=o,Xr(n)}});rr("__e",function(e,t,n,o){Xr(),Ji=void 0,e(t,n,o)});rr("diffed",function(e,t){Xr(),Ji=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var l in i){var a=i[l];a===void 0||o&&l in o||
(a.d(),i[l]=void 0)}if(o){i||(i={},n.U=i);for(var c in o){var d=i[c],p=o[c];d===void 0?(d=Qy(n,c,p,r),i[c]=d):d.o(p,r)}}}
e(t)});function Qy(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=re(n);return{o:function(l,a){i.value=l,o=a},d:vt(
function(){this.N=Wc;var l=i.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.
removeAttribute(t))})}}rr("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;
for(var r in o){var i=o[r];i&&i.d()}}}var l=t.__np;if(l){var a=t.props;for(var c in l)a[c]=l[c]}t.__np=void 0}else{var d=t.
__c;if(d){d.__$f|=8;var p=d.__$u;p&&(d.__$u=void 0,p.d())}}e(t)});rr("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});
nr.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||
4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function Xy(e,t){return De(function(){return re(e,t)},[])}var ev=function(e){queueMicrotask(function(){queueMicrotask(e)})};function tv(){Ks(function(){for(var e;e=Vc.shift();)Uc.call(e)})}function Wc(){Vc.push(this)===1&&(ae.requestAnimationFrame||
ev)(tv)}var Gs=new URL("../../",import.meta.url);function qt(e){return new URL(e,Gs).href}function Kc(e){return e.startsWith(Gs.
pathname)?e.slice(Gs.pathname.length):e.replace(/^\//,"")}var nv=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],jc=["explore","funnel",
"retention","paths","sessions","difference","live"];function ei(e){return nv.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function Ge(e){return e==null?[]:typeof e=="string"?[e]:e}var Yc=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Zc(e,t){
let n=e.split("/").filter(c=>c!=="").map(ov),[o,r,i]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(Yc.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let l=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&i!==void 0)return{kind:"actor",dataset:l,actor:i};let a=jc.find(c=>c===r)??"explore";return{kind:"view",dataset:l,
view:a,fragment:t}}function ov(e){try{return decodeURIComponent(e)}catch{return e}}function Qc(e,t){return`${Xc(e)}/${t}`}
function Yi(e,t){return`${Xc(e)}/actor/${encodeURIComponent(t)}`}function Xc(e){let t=Yc.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function ef(e){let t=[`q=${await Gc(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Gc(e.open)}`),t.join("&")}async function tf(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Jc(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let r=t.get("open"),i=r===null?[]:await Jc(r);return{document:o,as:t.get("as"),open:Array.isArray(
i)?i.filter(rv):[]}}function rv(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function Gc(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await nf(t,new CompressionStream("deflate-raw")),o="";for(let r of n)o+=String.fromCharCode(
r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function Jc(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await nf(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var iv=4<<
20;async function nf(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let r=[],i=0,l=t.readable.
getReader();for(;;){let{done:d,value:p}=await l.read();if(d)break;if(r.push(p),i+=p.length,i>iv)throw new Error("the lin\
k unpacks to too much")}let a=new Uint8Array(i),c=0;for(let d of r)a.set(d,c),c+=d.length;return a}var of={before:[],after:[]};function Js(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function rf(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function lf(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var ir=/([^.[\]]+)|\[(\d+)\]/gy;function lv(e){let t=[];for(ir.lastIndex=0;ir.lastIndex<e.length;){e[ir.lastIndex]==="."&&
ir.lastIndex++;let n=ir.lastIndex,o=ir.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function sf(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function sv(e){return typeof e=="\
string"?lv(e):e}function At(e,t,n){return Ys(e,sv(t),n)}function Ys(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o=="number"){let a=Array.
isArray(e)?[...e]:e==null?[]:[e],c=Ys(a[o],r,n);return c===void 0?a.splice(o,1):a[o]=c,a}let i=new Map(e!==null&&typeof e==
"object"?Object.entries(e):[]),l=Ys(i.get(o),r,n);return l===void 0?i.delete(o):i.set(o,l),Object.fromEntries(i)}function Dt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(e)!==Array.
isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(t,o)&&Dt(e[o],
t[o]))}function Zs(e){return`'${e.replaceAll("'","''")}'`}var av=/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/,uv=new Set(
["and","or","not","in","is","null","true","false","between","like","ilike","matches","case","when","then","else","end","\
distinct","from","filter","where","as"]);function xn(e){return av.test(e)&&!e.split(".").some(n=>uv.has(n.toLowerCase()))?
e:`"${e.replaceAll('"','""')}"`}function Yn(e){return`event = ${Zs(e)}`}var cv=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function uf(e){
let t=e===void 0?null:cv.exec(e);return t?t[1].replaceAll("''","'"):null}function cf(e,t){return e===void 0||e.trim()===""?t:`${af(e)} and ${af(t)}`}function af(e){return/\bor\b/i.test(e)?`(${e}\
)`:e}var fv=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Ln(e){
let t=fv.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Qs(e){let t=e[ei(e)];return Ge(
t?.by).find(n=>!Zi(n))??null}function Zi(e){return/^\s*(time|bins)\s*\(/i.test(e)}function df(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:dv(e.document),as:e.as}},i=n[t],l=Ln(e.document),a=Qs(e.document);
if(i){let g=ff({...l,...i.document},a);return{state:{view:t,document:g,as:i.as,open:[]},waiting:r,said:null}}let c=pv(t)?
uf(l.where):null;c!==null&&delete l.where;let d=ff({...l,...ti(t,c,o)},a),p=c===null?null:`The filter ${Yn(c)} became ${mv(
t)}.`;return{state:{view:t,document:d,as:null,open:[]},waiting:r,said:p}}function dv(e){let t=ei(e);return e[t]===void 0?
{}:{[t]:e[t]}}function pv(e){return e==="funnel"||e==="retention"||e==="paths"}function mv(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function ti(e,t,n){let[o,r]=n.events,i=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===r?o:r].filter(hv).map(gv),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":Yn(i),return:"true",period:"day"}};case"paths":return{paths:i===void 0?{}:{start:Yn(i)}};case"di\
fference":return{difference:{selection:i===void 0?"true":Yn(i)}}}}function hv(e){return e!==void 0}function gv(e){return{
where:Yn(e)}}function ff(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=Ge(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(Zi),t]}}}var Xs={view:"explore",document:{dataset:""},as:null,open:[]},Je=re(Xs),nn=re(of),pf=re({state:Xs,how:"load"}),Qi={},Xi=!1,
Re=Je,el=pf,Ne=ct(()=>Je.value.document),mf=ct(()=>Je.value.view),hf=ct(()=>Je.value.as),tl=ct(()=>Je.value.open),Lt=ct(
()=>Je.value.document.dataset),lr=ct(()=>nn.value.before.length>0),sr=ct(()=>nn.value.after.length>0);function Ie(e,t="p\
ush"){let n={...Je.value,...e};Dt(n,Je.value)||((t==="push"||!Xi)&&(nn.value=Js(nn.value,Je.value)),Xi=t==="replace",ta(
n,t))}function Rn(e,t,n="push"){Ie({document:At(Je.value.document,e,t)},n)}function Wt(e){Ie({open:[...Je.value.open,e]})}
function nl(){Ie({open:Je.value.open.slice(0,-1)})}function gf(e,t){let n=df(Je.value,e,Qi,t);return Qi=n.waiting,Ie(n.state),
n.said}function Zn(){yf(rf(nn.value,Je.value))}function ar(){yf(lf(nn.value,Je.value))}function yf(e){e&&(nn.value=e.stack,Xi=!1,
ta(e.value,"push"))}function ea(e){Dt(e,Je.value)||(Je.value!==Xs&&(nn.value=Js(nn.value,Je.value)),Xi=!1,ta(e,"load"))}
function ta(e,t){Je.value=e,pf.value={state:e,how:t}}function vf(){return{undo:nn.value,waiting:Qi}}function bf(e){nn.value=
e.undo,Qi=e.waiting}var ft=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function ol(){return new ft(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function rl(e,t=0){let n=na(e)&&na(
e.error)?e.error:null;if(!n)return new ft({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new ft({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:yv(n.span),status:t})}
function yv(e){if(!na(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function na(e){return e!==null&&typeof e=="object"}async function Kt(e,t={}){let n=await il(e,t);if(n.status!==204)return await wf(n)}async function il(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await vv(qt(e),n);
if(!o.ok)throw rl(await wf(o).catch(()=>null),o.status);return o}async function vv(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:ol()}}async function wf(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new ft({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function ll(e){return e instanceof DOMException&&
e.name==="AbortError"}function jt(e){return e instanceof ft?e:new ft({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var sl=re({value:null,error:null}),oa=new Map,_n=sl;async function Qn(){try{let e=await Kt("v1/datasets");sl.value={value:e.
datasets,error:null}}catch(e){sl.value={value:sl.value.value,error:jt(e)}}}function Xn(e){let t=oa.get(e);return t||(t=re(
{value:null,error:null}),oa.set(e,t),ra(e)),t}async function ra(e){let t=oa.get(e);if(!(!t||e===""))try{t.value={value:await Kt(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:jt(n)}}}async function xf(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await Kt(
i,{signal:o})).values}var al=new Map;function ia(e){return al.has(e)||kf(e),al.get(e)??{events:[]}}async function kf(e){if(e==="")return{events:[]};
al.set(e,{events:[]});let n={events:(await xf(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return al.set(e,n),n}var _f=864e5;
async function la(e,t){let n=t==="explore"?null:kf(e);_n.value.value||await Qn();let o=_n.value.value?.find(({name:a})=>a===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*_f,i=o!==void 0&&Date.parse(o.from)<Date.now()-31*_f,l=n?await n:ia(e);return{
dataset:e,...r&&i?{from:"now-30d"}:{},timezone:sa(),...ti(t,null,l)}}function sa(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var ul="sluice.";function eo(e){return ni(()=>localStorage.getItem(ul+e))}function to(e,t){ni(()=>localStorage.setItem(ul+
e,t))}function Sf(e){let t=ni(()=>sessionStorage.getItem(ul+e));return t===null?null:ni(()=>JSON.parse(t))}function Tf(e,t){
ni(()=>sessionStorage.setItem(ul+e,JSON.stringify(t)))}function ni(e){try{return e()}catch{return null}}var Co=re({kind:"home"}),oo=Co,no=Promise.resolve(),Cf=0;async function Mf(){let e=Sf("undo");e?.undo&&Array.isArray(e.undo.
before)&&bf(e),addEventListener("popstate",()=>{aa()}),addEventListener("pagehide",()=>Tf("undo",vf())),await aa(),vt(()=>{
let{state:t,how:n}=el.value;n!=="load"&&(no=no.then(()=>cl(t,n)))})}function Rt(e,t=""){history.pushState(null,"",qt(e)+
(t===""?"":`#${t}`)),aa()}function ua(e=Re.value){Co.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
no=no.then(()=>cl(e,"push"))}async function ca(e){return`${qt(Qc(e.document.dataset,e.view))}#${await ef(e)}`}async function cl(e,t){
let n=await ca(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Co.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function aa(){let e=++Cf,t=Zc(Kc(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Co.value=t;return}let n=await tf(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await la(t.dataset,t.view);e===Cf&&(ea({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Co.value=t,n||(no=no.then(
()=>cl(Re.value,"replace"))))}async function ur(e){let{view:t,document:n}=Re.value,o=await la(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){ea(r),Co.value={kind:"view",dataset:e,view:t,fragment:""},no=no.then(()=>cl(r,"repla\
ce"));return}Ie(r),Co.value.kind!=="view"&&ua()}var bv=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function fl(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function cr(e,t){return e<0?"−"+t:t}function kn(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return cr(e,fl(n)+(o===void 0?"":`.${o}`))}
function fr(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return cr(e,wv(t));if(t>=9995e11)return cr(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=bv.find(([r])=>Number((t/r).toPrecision(3))>=1);return cr(e,Number(t/
n).toPrecision(3)+" "+o)}function wv(e){return Number.isInteger(e)?fl(String(e)):e>=1e3?fl(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function oi(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return cr(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return cr(e,`${fl(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function Pf(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?
n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}var fa=[[86400,"d"],[3600,"h"],[60,"min"]];function ri(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${ri(-e)}`;
if(e<59.95)return xv(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=fa.findIndex(
([d])=>t>=d),[o,r]=fa[n],i=Math.floor(t/o),[l,a]=fa[n+1]??[1,"s"],c=Math.round((t-i*o)/l);return c===0?`${i}${" "}${r}`:
`${i}${" "}${r} ${c}${" "}${a}`}function xv(e){return e===0?`0${" "}s`:e<999e-6?`${da(e*1e6)}${" "}µs`:e<.9995?
`${da(e*1e3)}${" "}ms`:`${da(e)}${" "}s`}function da(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Ef(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:ri(e/1e3)}var dr={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Af={text:dr.other,kind:"other"},_v=new Set(Object.
values(dr)),kv=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function Sv(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function $t(e){return e.toWellFormed().replace(kv,Sv).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function $e(e){
if(e==null)return{text:dr.null,kind:"null"};if(e==="")return{text:dr.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>$e(n).text).join(", "),kind:"value"};let t=$t(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:_v.has(t)?`"${t}"`:t,kind:"value"}}var Tv=new Intl.Segmenter("en",{granularity:"grapheme"});function Df(e){return Array.
from(Tv.segment(e),t=>t.segment)}function pa(e,t){if(e.length<=t)return e;let n=Df(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Lf(e,t){if(e.length<=t)return e;let n=Df(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var Cv={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Rf=new Map;function $f(e,t){let n=`${t} ${e}`,o=Rf.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...Cv[t],timeZone:e,hourCycle:"h23"}),Rf.set(n,o)),o}function ma(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function Ye(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):ma(t)?$f(t,n).format(o):`${$f("UTC",n).format(o)} UTC`}function Of(e,t=Date.now()){return e==="UTC"||!ma(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function Nf(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:ma(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),r=i=>o.get(i)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function ii(e,t,n){return t>=300*86400?Ye(e,n,"year"):t>=28*86400?Ye(e,n,"month"):t>=.9*86400?
Ye(e,n,"day"):t>=60?Ye(e,n,"minute"):Ye(e,n,"second")}function Mo(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Gt(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${kn(e)} ms`:ri(e/1e3);case"seconds":return n?`${kn(e)} s`:ri(e);case"bytes":return n?`${kn(e)} B`:
Pf(e);case"share":return n?`${kn(e*100)} %`:oi(e);case"none":return n?kn(e):fr(e)}}function $n(e){return e.type==="int64"||
e.type==="float64"}function dl(e,t,n){return typeof e=="number"&&$n(t)?{text:Gt(e,Mo(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:Ye(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:$e(e)}function pr(e,t){let n=Ge(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((l,a)=>a),r=o.slice(0,Math.min(
n,e.columns.length)),i=r.find(l=>e.columns[l]?.name==="time"&&e.columns[l]?.type==="timestamp")??-1;return{time:i,keys:r.
filter(l=>l!==i),measures:o.slice(r.length).filter(l=>$n(e.columns[l]))}}function Ff(e,t,n){let o=new Map;for(let a of e.
rows){let c=zf(a[t.time]);c!==null&&o.set(c,0)}let r=[...o.keys()].sort((a,c)=>a-c);r.forEach((a,c)=>o.set(a,c));let i=new Map;
for(let a of e.rows){let c=zf(a[t.time]);if(c===null)continue;let d=t.keys.map(y=>a[y]),p=JSON.stringify(d),g=i.get(p);g||
i.set(p,g={keys:d,values:new Array(r.length).fill(null)});let v=a[n];g.values[o.get(c)]=typeof v=="number"?v:null}let l=[
...i.values()].map(a=>({...a,total:a.values.reduce((c,d)=>c+(d??0),0)}));return{times:r,series:l.sort((a,c)=>c.total-a.total)}}
function zf(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function li(e){let t=e.slice(
1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}var ha={};Es(ha,{default:()=>Dv,empty:()=>Ev,null:()=>Pv,other:()=>Av,value:()=>Mv});var Mv="de",Pv="le",Ev="se",Av="xe",
Dv={value:Mv,null:Pv,empty:Ev,other:Av};var Lv=Symbol.for("pv"),Rv=0;function s(e,t,n,o,r,i){t||(t={});var l,a,c=t;if("ref"in c&&typeof e!="function")for(a in c={},t)a=="ref"?l=t[a]:c[a]=t[a];
var d={type:e,props:c,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Lv,__v:--Rv,__i:-1,__u:0};return(r||
i)&&(d.__source=r,d.__self=i),ae.vnode&&ae.vnode(d),d}function pe({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??$e(e),i=o?Lf(r.text,n):pa(r.text,n);return s("bdi",{class:ha[r.
kind],title:i===r.text?void 0:pa(r.text,2e3),children:i})}function ve(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var $v={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ge({name:e,size:t=16}){return s("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:s("path",{d:$v[e]})})}var Bf=8;function Ov(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-Bf,o)),i=Math.min(o,Math.ceil((e+t)/n)+Bf);return{
first:r,end:i,before:r*n,after:(o-i)*n}}function pl(e,t,n){let[o,r]=q({scroll:0,height:600});return ie(()=>{let i=e.current;
if(!i)return;let l=()=>{let c=Math.floor(i.scrollTop/t)*t;r(d=>d.scroll===c&&d.height===i.clientHeight?d:{scroll:c,height:i.
clientHeight})};l();let a=new ResizeObserver(l);return a.observe(i),i.addEventListener("scroll",l,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",l)}},[t]),Ov(o.scroll,o.height,t,n)}function Hf(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function If(e,t,n,o,r=0){let{row:i,column:l}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,d=new Map([["ArrowDown",{row:a?n-
1:i+1,column:l}],["ArrowUp",{row:a?0:i-1,column:l}],["ArrowRight",{row:i,column:a?o-1:l+1}],["ArrowLeft",{row:i,column:a?
0:l-1}],["PageDown",{row:i+10,column:l}],["PageUp",{row:i-10,column:l}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:o-1}]]).get(e.key);return!d||n<=r||o===0?null:{row:Math.max(r,Math.min(d.row,n-1)),column:Math.max(0,Math.min(d.
column,o-1))}}var Uf="U",Vf="ce",ga="p",qf="h",Wf="E",Kf="i",jf="d",ml="ge",ya="L",va="r",Gf="m",ba="fe",Jf="v",Yf="ue",Zf="he";function hl(e){let{columns:t,rows:n,summary:o=[]}=e,r=Z(null),i=Hf(),l=pl(r,i,n.length),[a,c]=q(null),[d,p]=q(new Map),g=t.
map(({key:w,width:_})=>{let P=d.get(w);return P===void 0?_??"minmax(80px, max-content)":`${P}px`}).join(" ")+" minmax(0,\
 1fr)",v=w=>{let _=If(w,a,n.length+o.length,t.length,e.onSort?-1:0);if(_){w.preventDefault(),c(_),zv(r.current,_,i);return}
let P=a?[...n,...o][a.row]:void 0,D=a?t[a.column]:void 0;if(a?.row===-1&&D&&(w.key==="Enter"||w.key===" ")){w.preventDefault(),
D.sortable!==!1&&e.onSort?.(Qf(D,e.sort??null));return}let k=r.current?.querySelector('[data-cursor="true"]');(w.key==="\
Enter"||w.key===".")&&P!==void 0&&D&&k&&w.target===r.current&&(w.preventDefault(),w.stopPropagation(),(e.onMenu??e.onCell)?.(
P,D,k))},y=(w,_,P)=>s(Fv,{row:w,at:_,columns:t,cursor:a?.row===_?a.column:-1,summary:P,last:_===n.length+o.length-1,onMenu:e.
onMenu,onCell:e.onCell},P?`summary ${_}`:_);return s("div",{ref:r,class:Uf,role:"grid","aria-label":e.label,tabIndex:0,"\
aria-rowcount":n.length+o.length+1,"aria-colcount":t.length,onKeyDown:v,onFocus:w=>{w.target===r.current&&!a&&c({row:0,column:0})},
children:s("div",{class:Vf,role:"presentation",style:{gridTemplateColumns:g},children:[s("div",{role:"row","aria-rowinde\
x":1,class:ve(ga,qf),children:t.map((w,_)=>s(Bv,{column:w,cursor:a?.row===-1&&a.column===_,sort:e.sort??null,onSort:e.onSort,
onWidth:P=>p(new Map(d).set(w.key,P))},w.key))}),l.before>0&&s("div",{role:"presentation",class:Yf,style:{height:`${l.before}\
px`}}),n.slice(l.first,l.end).map((w,_)=>y(w,l.first+_,!1)),l.after>0&&s("div",{role:"presentation",class:Zf,style:{height:`${l.
after}px`}}),o.map((w,_)=>y(w,n.length+_,!0))]})})}function zv(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=
o:o+2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function Fv({row:e,at:t,columns:n,cursor:o,summary:r,
last:i,onMenu:l,onCell:a}){return s("div",{role:"row","aria-rowindex":t+2,class:ve(ga,r&&Jf,i&&Wf),children:n.map((c,d)=>s(
"div",{role:"gridcell","aria-colindex":d+1,"data-cursor":d===o,class:ve(Kf,c.number&&ya,d===o&&ba),onClick:a&&(p=>a(e,c,
p.currentTarget)),onContextMenu:l&&(p=>{p.preventDefault(),l(e,c,p.currentTarget)}),children:s("span",{class:ml,children:c.
cell(e,t)})},c.key))})}function Qf(e,t){let n=e.number??!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===
n?{key:e.key,descending:!n}:null}function Bv({column:e,cursor:t,sort:n,onSort:o,onWidth:r}){let i=n?.key===e.key?n.descending?
"descending":"ascending":"none",l=c=>{let d=c.currentTarget,p=d.parentElement.getBoundingClientRect().width-c.clientX;d.
setPointerCapture(c.pointerId),d.onpointermove=g=>r(Math.max(48,Math.round(p+g.clientX))),d.onpointerup=()=>{d.onpointermove=
null}},a=o!==void 0&&e.sortable!==!1;return s("div",{role:"columnheader","aria-sort":a?i:void 0,"data-cursor":t,class:ve(
jf,e.number&&ya,t&&ba),children:[a?s("button",{type:"button",tabIndex:-1,class:va,onClick:()=>o(Qf(e,n)),children:[s("sp\
an",{class:ml,children:e.head}),i!=="none"&&s(ge,{name:i==="descending"?"sortDown":"sortUp",size:12})]}):s("span",{class:va,
children:s("span",{class:ml,children:e.head})}),s("span",{class:Gf,onPointerDown:l})]})}function gl({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:i}){let l=De(()=>Iv(e,t,n),[e,n]),a=De(()=>e.rows.map(d=>({
cells:d,kind:"group"})),[e]),c=De(()=>Hv(e),[e]);return s(hl,{label:"Answer",columns:l,rows:a,summary:c,...o===void 0?{}:
{sort:o},...r?{onSort:r}:{},...i?{onCell:(d,p,g)=>i(d.cells,p.key,g)}:{}})}function Hv(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function Iv(e,t,n){let o=pr(
e,t),r=o.time<0?0:li([...new Set(e.rows.map(l=>Date.parse(String(l[o.time]))/1e3))].sort((l,a)=>l-a)),i=new Set([o.time,
...o.keys]);return e.columns.map((l,a)=>({key:l.name,head:s(pe,{value:l.name,most:48}),number:$n(l)&&!i.has(a),cell:c=>c.
kind!=="group"&&i.has(a)?a===0?s(pe,{shown:Uv(c.kind)}):null:a===o.time?ii(String(c.cells[a]),r,n):s(Vv,{value:c.cells[a],
column:l,zone:n})}))}function Uv(e){return e==="other"?Af:{text:dr.total,kind:"other"}}function Vv({value:e,column:t,zone:n}){
let o=dl(e,t,n);return typeof e=="number"?s("span",{title:Gt(e,Mo(t.name),!0),children:o.text}):s(pe,{shown:o,most:64,middle:!0})}function yl(e,t,n={}){let{side:o="bottom",align:r="start",gap:i=4}=n;e.style.maxHeight="";let{width:l,height:a}=e.getBoundingClientRect(),
c=document.documentElement.clientWidth,d=document.documentElement.clientHeight;if(o==="right"){let _=t.right+i+l<=c-8;ed(
e,_?t.right+i:t.left-i-l,Xf(t.top,a,d));return}let p=d-8-t.bottom-i,g=t.top-i-8,v=o==="bottom"?a<=p||p>=g:!(a<=g||g>=p),
y=Math.max(v?p:g,64),w=r==="start"?t.left:r==="end"?t.right-l:t.left+(t.width-l)/2;a>y&&(e.style.maxHeight=`${y}px`),ed(
e,Xf(w,l,c),v?t.bottom+i:t.top-i-Math.min(a,y))}function Xf(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function ed(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var td="me";var xa=re(null),wa,Kv=500;function nd(e,t,n){clearTimeout(wa),wa=setTimeout(()=>{e.isConnected&&(xa.value={anchor:e,text:t})},
n)}function On(){clearTimeout(wa),xa.value=null}function vl(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&nd(
t.currentTarget,e,Kv)},onPointerLeave:On,onPointerDown:On,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
nd(n,e,0)},onBlur:On}:{}}function od(){let e=Z(null),t=xa.value;return ut(()=>{!e.current||!t||(e.current.showPopover(),
yl(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?s("div",{ref:e,popover:"man\
ual",role:"tooltip",class:td,children:t.text}):null}var _a={};Es(_a,{button:()=>ka,danger:()=>Jv,default:()=>Zv,iconOnly:()=>Sa,outlined:()=>jv,primary:()=>Gv,quiet:()=>Yv,
small:()=>Ta});var ka="e",jv="ve",Gv="b",Jv="be",Sa="M",Yv="N",Ta="R",Zv={button:ka,outlined:jv,primary:Gv,danger:Jv,iconOnly:Sa,
quiet:Yv,small:Ta};function U(e){let{children:t,icon:n,after:o,label:r,keys:i,kind:l="plain",small:a=!1}=e,c=t==null,d=vl(c||i?[r,i].filter(
Boolean).join("  "):void 0);return s("button",{ref:e.buttonRef??null,type:e.type??"button",...d,class:ve(ka,l!=="plain"&&
_a[l],c&&Sa,a&&Ta,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&s(ge,{name:n}),t,o&&s(ge,{name:o,size:12})]})}var rd="we",id="ye",ld="ke",sd="ze",ad="je",ud="Se";function cd({title:e,summary:t,actions:n,table:o,announced:r="",onKey:i,legend:l,children:a}){let[c,d]=q(!1),p=wn();return s(
"figure",{class:rd,"aria-labelledby":p,children:[s("div",{class:id,children:[s("h2",{class:ld,children:e}),s("div",{class:sd,
children:[n,s(U,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:c,onClick:()=>d(
!c)})]})]}),s("figcaption",{id:p,class:"spoken",children:t}),c?s("div",{class:ud,children:o}):s(ne,{children:[s("div",{class:ad,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:v=>{if(!(v.ctrlKey||v.metaKey||v.altKey)){
if(v.key==="t"||v.key==="T")d(!0);else if(!i?.(v))return;v.preventDefault(),v.stopPropagation()}},children:a}),l]}),s("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var Ca=new Map,fd=7;function dd(e,t){let n=JSON.stringify([e,t??null]),o=Ca.get(n);return o===void 0&&(o=[...Ca.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,Ca.set(n,o)),o}function bl(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/fd)%4]}function wl(e){return`--series-${e%fd+1}`}var pd=re(0),md=pd;new MutationObserver(()=>{pd.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function hr(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var hd="Be",gd="Xe",yd="Ce",vd="l",bd="Ie",wd="Ue",xd="Ee";var eb=12;function _d({rows:e,all:t,hidden:n,onHidden:o,text:r}){let[i,l]=q(""),a=p=>p.keys.map(g=>$e(g).text).join(", "),
c=i===""?e:e.filter(p=>a(p).toLowerCase().includes(i.toLowerCase())),d=(p,g)=>{let v=e.filter(_=>_.key!==p.key).map(_=>_.
key),y=!n.has(p.key)&&v.every(_=>n.has(_));if(!g)return o(y?new Set:new Set(v));let w=new Set(n);w.delete(p.key)||w.add(
p.key),o(w)};return s("div",{class:hd,children:[e.length>=eb&&s("input",{class:gd,"aria-label":"Find in legend",placeholder:"\
find in legend",value:i,onInput:p=>l(p.currentTarget.value)}),s("div",{class:yd,children:c.map(p=>s("button",{type:"butt\
on",class:vd,"aria-pressed":!n.has(p.key),onClick:g=>d(p,g.ctrlKey||g.metaKey),children:[s("svg",{width:"16",height:"8",
"aria-hidden":"true",children:s("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":bl(p.color).join(
" "),style:{stroke:`var(${wl(p.color)})`}})}),s("span",{class:bd,children:s(pe,{value:p.keys.length===1?p.keys[0]:p.keys,
most:48,middle:!0})}),s("span",{class:wd,children:p.last===null?"–":r(p.last)})]},p.key))}),t>e.length&&s("p",{class:xd,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var tb="uplot",nb="u-hz",ob="u-vt",rb="u-title",ib="u-wrap",lb="u-under",sb="u-over",ab="u-axis",Do="u-off",ub="u-select",
cb="u-cursor-x",fb="u-cursor-y",db="u-cursor-pt",pb="u-legend",mb="u-live",hb="u-inline",gb="u-series",yb="u-marker",kd="\
u-label",vb="u-value",ui="width",ci="height";var Sd="bottom",gr="left",Ma="right",qa="#000",Td=qa+"0",Pa="mousemove",Cd="mousedown",Ea="mouseup",Md="mouseenter",Pd="\
mouseleave",Ed="dblclick",bb="resize",wb="scroll",Ad="change",Tl="dppxchange",Wa="--",kr=typeof window<"u",$a=kr?document:
null,vr=kr?window:null,xb=kr?navigator:null,me,xl;function Oa(){let e=devicePixelRatio;me!=e&&(me=e,xl&&za(Ad,xl,Oa),xl=
matchMedia(`(min-resolution: ${me-.001}dppx) and (max-resolution: ${me+.001}dppx)`),Lo(Ad,xl,Oa),vr.dispatchEvent(new CustomEvent(
Tl)))}function Ot(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Na(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Me(e,t,n){e.style[t]=n+"px"}function rn(e,t,n,o){let r=$a.createElement(e);return t!=null&&Ot(r,
t),n?.insertBefore(r,o),r}function Jt(e,t){return rn("div",e,t)}var Dd=new WeakMap;function Sn(e,t,n,o,r){let i="transla\
te("+t+"px,"+n+"px)",l=Dd.get(e);i!=l&&(e.style.transform=i,Dd.set(e,i),t<0||n<0||t>o||n>r?Ot(e,Do):Na(e,Do))}var Ld=new WeakMap;
function Rd(e,t,n){let o=t+n,r=Ld.get(e);o!=r&&(Ld.set(e,o),e.style.background=t,e.style.borderColor=n)}var $d=new WeakMap;
function Od(e,t,n,o){let r=t+""+n,i=$d.get(e);r!=i&&($d.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Ka={passive:!0},_b={...Ka,capture:!0};function Lo(e,t,n,o){t.addEventListener(
e,n,o?_b:Ka)}function za(e,t,n,o){t.removeEventListener(e,n,Ka)}kr&&Oa();function ln(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let i=o<=2147483647;for(;o-n>1;)r=i?n+o>>1:Nt((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function up(e){return(n,o,r)=>{
let i=-1,l=-1;for(let a=o;a<=r;a++)if(e(n[a])){i=a;break}for(let a=r;a>=o;a--)if(e(n[a])){l=a;break}return[i,l]}}var cp=e=>e!=
null,fp=e=>e!=null&&e>0,Pl=up(cp),kb=up(fp);function Sb(e,t,n,o=0,r=!1){let i=r?kb:Pl,l=r?fp:cp;[t,n]=i(e,t,n);let a=e[t],
c=e[t];if(t>-1)if(o==1)a=e[t],c=e[n];else if(o==-1)a=e[n],c=e[t];else for(let d=t;d<=n;d++){let p=e[d];l(p)&&(p<a?a=p:p>
c&&(c=p))}return[a??xe,c??-xe]}function El(e,t,n,o){let r=Fd(e),i=Fd(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let l=n==10?
Nn:dp,a=r==1?Nt:Yt,c=i==1?Yt:Nt,d=a(l(Qe(e))),p=c(l(Qe(t))),g=br(n,d),v=br(n,p);return n==10&&(d<0&&(g=_e(g,-d)),p<0&&(v=
_e(v,-p))),o||n==2?(e=g*r,t=v*i):(e=gp(e,g),t=Al(t,v)),[e,t]}function ja(e,t,n,o){let r=El(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var Ga=.1,Nd={mode:3,pad:Ga},di={pad:0,soft:null,mode:0},Tb={min:di,max:di};function Cl(e,t,n,o){return Dl(
n)?zd(e,t,n):(di.pad=n,di.soft=o?0:null,di.mode=o?3:0,zd(e,t,Tb))}function fe(e,t){return e??t}function Cb(e,t,n){for(t=
fe(t,0),n=fe(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function zd(e,t,n){let o=n.min,r=n.max,i=fe(o.pad,
0),l=fe(r.pad,0),a=fe(o.hard,-xe),c=fe(r.hard,xe),d=fe(o.soft,xe),p=fe(r.soft,-xe),g=fe(o.mode,0),v=fe(r.mode,0),y=t-e,w=Nn(
y),_=wt(Qe(e),Qe(t)),P=Nn(_),D=Qe(P-w);(y<1e-24||D>10)&&(y=0,(e==0||t==0)&&(y=1e-24,g==2&&d!=xe&&(i=0),v==2&&p!=-xe&&(l=
0)));let k=y||_||1e3,C=Nn(k),S=br(10,Nt(C)),j=k*(y==0?e==0?.1:1:i),N=_e(gp(e-j,S/10),24),Q=e>=d&&(g==1||g==3&&N<=d||g==2&&
N>=d)?d:xe,W=wt(a,N<Q&&e>=Q?Q:sn(Q,N)),ee=k*(y==0?t==0?.1:1:l),V=_e(Al(t+ee,S/10),24),A=t<=p&&(v==1||v==3&&V>=p||v==2&&V<=
p)?p:-xe,K=sn(c,V>A&&t<=A?A:wt(A,V));return W==K&&W==0&&(K=100),[W,K]}var Mb=new Intl.NumberFormat(kr?xb.language:"en-US"),
Ja=e=>Mb.format(e),zt=Math,Sl=zt.PI,Qe=zt.abs,Nt=zt.floor,Ze=zt.round,Yt=zt.ceil,sn=zt.min,wt=zt.max,br=zt.pow,Fd=zt.sign,
Nn=zt.log10,dp=zt.log2,Pb=(e,t=1)=>zt.sinh(e)*t,Aa=(e,t=1)=>zt.asinh(e/t),xe=1/0;function Bd(e){return(Nn((e^e>>31)-(e>>
31))|0)+1}function Fa(e,t,n){return sn(wt(e,t),n)}function pp(e){return typeof e=="function"}function le(e){return pp(e)?
e:()=>e}var Eb=()=>{},mp=e=>e,hp=(e,t)=>t,Ab=e=>null,Hd=e=>!0,Id=(e,t)=>e==t,Db=/\.\d*?(?=9{6,}|0{6,})/gm,Ro=e=>{if(vp(e)||
lo.has(e))return e;let t=`${e}`,n=t.match(Db);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.
split("e");return+`${Ro(r)}e${i}`}return _e(e,o)};function Eo(e,t){return Ro(_e(Ro(e/t))*t)}function Al(e,t){return Ro(Yt(
Ro(e/t))*t)}function gp(e,t){return Ro(Nt(Ro(e/t))*t)}function _e(e,t=0){if(vp(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return Ze(o)/n}var lo=new Map;function yp(e){return((""+e).split(".")[1]||"").length}function mi(e,t,n,o){let r=[],i=o.map(
yp);for(let l=t;l<n;l++){let a=Qe(l),c=_e(br(e,l),a);for(let d=0;d<o.length;d++){let p=e==10?+`${o[d]}e${l}`:o[d]*c,g=(l>=
0?0:a)+(l>=i[d]?0:i[d]),v=e==10?p:_e(p,g);r.push(v),lo.set(v,g)}}return r}var pi={},Ya=[],wr=[null,null],io=Array.isArray,
vp=Number.isInteger,Lb=e=>e===void 0;function Ud(e){return typeof e=="string"}function Dl(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function Rb(e){return e!=null&&typeof e=="object"}var $b=Object.getPrototypeOf(
Uint8Array),bp="__proto__";function xr(e,t=Dl){let n;if(io(e)){let o=e.find(r=>r!=null);if(io(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=xr(e[r],t)}else n=e.slice()}else if(e instanceof $b)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=bp&&(n[o]=xr(e[o],t))}else n=e;return n}function qe(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=bp&&(Dl(e[r])?qe(e[r],xr(o[r])):e[r]=xr(o[r]))}return e}var Ob=0,Nb=1,zb=2;function Fb(e,t,n){for(let o=0,r,i=-1;o<t.
length;o++){let l=t[o];if(l>i){for(r=l-1;r>=0&&e[r]==null;)e[r--]=null;for(r=l+1;r<n&&e[r]==null;)e[i=r++]=null}}}function Bb(e,t){
if(Ub(e)){let l=e[0].slice();for(let a=1;a<e.length;a++)l.push(...e[a].slice(1));return Vb(l[0])||(l=Ib(l)),l}let n=new Set;
for(let l=0;l<e.length;l++){let c=e[l][0],d=c.length;for(let p=0;p<d;p++)n.add(c[p])}let o=[Array.from(n).sort((l,a)=>l-
a)],r=o[0].length,i=new Map;for(let l=0;l<r;l++)i.set(o[0][l],l);for(let l=0;l<e.length;l++){let a=e[l],c=a[0];for(let d=1;d<
a.length;d++){let p=a[d],g=Array(r).fill(void 0),v=t?t[l][d]:Nb,y=[];for(let w=0;w<p.length;w++){let _=p[w],P=i.get(c[w]);
_===null?v!=Ob&&(g[P]=_,v==zb&&y.push(P)):g[P]=_}Fb(g,y,r),o.push(g)}}return o}var Hb=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function Ib(e){let t=e[0],n=t.length,o=Array(n);for(let i=0;i<o.length;i++)o[i]=i;o.sort(
(i,l)=>t[i]-t[l]);let r=[];for(let i=0;i<e.length;i++){let l=e[i],a=Array(n);for(let c=0;c<n;c++)a[c]=l[o[c]];r.push(a)}
return r}function Ub(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let i=0;i<n;i++)if(r[i]!=t[i])return!1}}return!0}function Vb(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let i=wt(1,Nt((r-o+1)/t));for(let l=e[o],a=o+i;a<=
r;a+=i){let c=e[a];if(c!=null){if(c<=l)return!1;l=c}}return!0}var wp=["January","February","March","April","May","June",
"July","August","September","October","November","December"],xp=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function _p(e){return e.slice(0,3)}var qb=xp.map(_p),Wb=wp.map(_p),Kb={MMMM:wp,MMM:Wb,WWWW:xp,WWW:qb};function ai(e){
return(e<10?"0":"")+e}function jb(e){return(e<10?"00":e<100?"0":"")+e}var Gb={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>ai(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>ai(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>ai(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>ai(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>ai(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>jb(e.getMilliseconds())};function Za(e,t){t=t||Kb;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?Gb[r[1]]:r[0]);return i=>{let l="";for(let a=0;a<n.length;a++)l+=typeof n[a]=="string"?n[a]:n[a](
i,t);return l}}var Jb=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Yb(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Jb?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var kp=e=>e%1==0,Ml=[1,2,2.5,5],Zb=mi(10,-32,0,Ml),Sp=mi(10,0,32,Ml),Qb=Sp.filter(kp),Ao=Zb.concat(
Sp),Qa=`
`,Tp="{YYYY}",Vd=Qa+Tp,Cp="{M}/{D}",fi=Qa+Cp,_l=fi+"/{YY}",Mp="{aa}",Xb="{h}:{mm}",yr=Xb+Mp,qd=Qa+yr,Wd=":{ss}",ye=null;
function Pp(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,i=r*30,l=r*365,c=(e==1?mi(10,0,3,Ml).filter(kp):mi(10,-3,0,Ml)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*
3,i*4,i*6,l,l*2,l*5,l*10,l*25,l*50,l*100]),d=[[l,Tp,ye,ye,ye,ye,ye,ye,1],[r*28,"{MMM}",Vd,ye,ye,ye,ye,ye,1],[r,Cp,Vd,ye,
ye,ye,ye,ye,1],[o,"{h}"+Mp,_l,ye,fi,ye,ye,ye,1],[n,yr,_l,ye,fi,ye,ye,ye,1],[t,Wd,_l+" "+yr,ye,fi+" "+yr,ye,qd,ye,1],[e,Wd+
".{fff}",_l+" "+yr,ye,fi+" "+yr,ye,qd,ye,1]];function p(g){return(v,y,w,_,P,D)=>{let k=[],C=P>=l,S=P>=i&&P<l,j=g(w),N=_e(
j*e,3),Q=Da(j.getFullYear(),C?0:j.getMonth(),S||C?1:j.getDate()),W=_e(Q*e,3);if(S||C){let ee=S?P/i:0,V=C?P/l:0,A=N==W?N:
_e(Da(Q.getFullYear()+V,Q.getMonth()+ee,1)*e,3),K=new Date(Ze(A/e)),R=K.getFullYear(),J=K.getMonth();for(let I=0;A<=_;I++){
let se=Da(R+V*I,J+ee*I,1),H=se-g(_e(se*e,3));A=_e((+se+H)*e,3),A<=_&&k.push(A)}}else{let ee=P>=r?r:P,V=Nt(w)-Nt(N),A=W+V+
Al(N-W,ee);k.push(A);let K=g(A),R=K.getHours()+K.getMinutes()/n+K.getSeconds()/o,J=P/o,I=v.axes[y]._space,se=D/I;for(;A=
_e(A+P,e==1?0:3),!(A>_);)if(J>1){let H=Nt(_e(R+J,6))%24,ue=g(A).getHours()-H;ue>1&&(ue=-1),A-=ue*o,R=(R+J)%24;let be=k[k.
length-1];_e((A-be)/P,3)*se>=.7&&k.push(A)}else k.push(A)}return k}}return[c,d,p]}var[ew,tw,nw]=Pp(1),[ow,rw,iw]=Pp(.001);
mi(2,-53,53,[1]);function Kd(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function jd(e,t){
return(n,o,r,i,l)=>{let a=t.find(w=>l>=w[0])||t[t.length-1],c,d,p,g,v,y;return o.map(w=>{let _=e(w),P=_.getFullYear(),D=_.
getMonth(),k=_.getDate(),C=_.getHours(),S=_.getMinutes(),j=_.getSeconds(),N=P!=c&&a[2]||D!=d&&a[3]||k!=p&&a[4]||C!=g&&a[5]||
S!=v&&a[6]||j!=y&&a[7]||a[1];return c=P,d=D,p=k,g=C,v=S,y=j,N(_)})}}function lw(e,t){let n=Za(t);return(o,r,i,l,a)=>r.map(
c=>n(e(c)))}function Da(e,t,n){return new Date(e,t,n)}function Gd(e,t){return t(e)}var sw="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function Jd(e,t){return(n,o,r,i)=>i==null?Wa:t(e(o))}function aw(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function uw(e,t){return e.series[t].fill(e,t)}var cw={show:!0,live:!0,isolate:!1,mount:Eb,
markers:{show:!0,width:2,stroke:aw,fill:uw,dash:"solid"},idx:null,idxs:null,values:[]};function fw(e,t){let n=e.cursor.points,
o=Jt(),r=n.size(e,t);Me(o,ui,r),Me(o,ci,r);let i=r/-2;Me(o,"marginLeft",i),Me(o,"marginTop",i);let l=n.width(e,t,r);return l&&
Me(o,"borderWidth",l),o}function dw(e,t){let n=e.series[t].points;return n._fill||n._stroke}function pw(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function mw(e,t){return e.series[t].points.size}var La=[0,0];function hw(e,t,n){return La[0]=
t,La[1]=n,La}function kl(e,t,n,o=!0){return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function Ra(e,t,n,o=!0){return r=>{
(!o||r.target==t)&&n(r)}}var gw={show:!0,x:!0,y:!0,lock:!1,move:hw,points:{one:!1,show:fw,size:mw,width:0,stroke:pw,fill:dw},
bind:{mousedown:kl,mouseup:kl,click:kl,dblclick:kl,mousemove:Ra,mouseleave:Ra,mouseenter:Ra},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-
r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ep={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Xa=qe({},Ep,{filter:hp}),Ap=qe({},Xa,{size:10}),Dp=qe({},Ep,{show:!1}),eu='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Lp="bold "+eu,Rp=1.5,Yd={show:!0,scale:"x",stroke:qa,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Lp,side:2,grid:Xa,ticks:Ap,border:Dp,font:eu,lineGap:Rp,rotate:0},yw="\
Value",vw="Time",Zd={show:!0,scale:"x",auto:!1,sorted:1,min:xe,max:-xe,idxs:[]};function bw(e,t,n,o,r){return t.map(i=>i==
null?"":Ja(i))}function ww(e,t,n,o,r,i,l){let a=[],c=lo.get(r)||0;n=l?n:_e(Al(n,r),c);for(let d=n;d<=o;d=_e(d+r,c))a.push(
Object.is(d,-0)?0:d);return a}function Ba(e,t,n,o,r,i,l){let a=[],c=e.scales[e.axes[t].scale].log,d=c==10?Nn:dp,p=Nt(d(n));
r=br(c,p),c==10&&(r=Ao[ln(r,Ao)]);let g=n,v=r*c;c==10&&(v=Ao[ln(v,Ao)]);do a.push(g),g=g+r,c==10&&!lo.has(g)&&(g=_e(g,lo.
get(r))),g>=v&&(r=g,v=r*c,c==10&&(v=Ao[ln(v,Ao)]));while(g<=o);return a}function xw(e,t,n,o,r,i,l){let c=e.scales[e.axes[t].
scale].asinh,d=o>c?Ba(e,t,wt(c,n),o,r):[c],p=o>=0&&n<=0?[0]:[];return(n<-c?Ba(e,t,wt(c,-o),-n,r):[c]).reverse().map(v=>-v).
concat(p,d)}var $p=/./,_w=/[12357]/,kw=/[125]/,Qd=/1/,Ha=(e,t,n,o)=>e.map((r,i)=>t==4&&r==0||i%o==0&&n.test(r.toExponential()[r<
0?1:0])?r:null);function Sw(e,t,n,o,r){let i=e.axes[n],l=i.scale,a=e.scales[l],c=e.valToPos,d=i._space,p=c(10,l),g=c(9,l)-
p>=d?$p:c(7,l)-p>=d?_w:c(5,l)-p>=d?kw:Qd;if(g==Qd){let v=Qe(c(1,l)-p);if(v<d)return Ha(t.slice().reverse(),a.distr,g,Yt(
d/v)).reverse()}return Ha(t,a.distr,g,1)}function Tw(e,t,n,o,r){let i=e.axes[n],l=i.scale,a=i._space,c=e.valToPos,d=Qe(c(
1,l)-c(2,l));return d<a?Ha(t.slice().reverse(),3,$p,Yt(a/d)).reverse():t}function Cw(e,t,n,o){return o==null?Wa:t==null?
"":Ja(t)}var Xd={show:!0,scale:"y",stroke:qa,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Lp,side:3,
grid:Xa,ticks:Ap,border:Dp,font:eu,lineGap:Rp,rotate:0};function Mw(e,t){let n=3+(e||1)*2;return _e(n*t,3)}function Pw(e,t){
let{scale:n,idxs:o}=e.series[0],r=e._data[0],i=e.valToPos(r[o[0]],n,!0),l=e.valToPos(r[o[1]],n,!0),a=Qe(l-i),c=e.series[t],
d=a/(c.points.space*me);return o[1]-o[0]<=d}var ep={scale:null,auto:!0,sorted:0,min:xe,max:-xe},Op=(e,t,n,o,r)=>r,tp={show:!0,
auto:!0,sorted:0,gaps:Op,alpha:1,facets:[qe({},ep,{scale:"x"}),qe({},ep,{scale:"y"})]},np={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:Op,alpha:1,points:{show:Pw,filter:null},values:null,min:xe,max:-xe,idxs:[],path:null,clip:null};function Ew(e,t,n,o,r){
return n/10}var Np={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Aw=qe({},Np,{time:!1,ori:1}),op={};
function zp(e,t){let n=op[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=
o)},pub(o,r,i,l,a,c,d){for(let p=0;p<n.plots.length;p++)n.plots[p]!=r&&n.plots[p].pub(o,r,i,l,a,c,d)}},e!=null&&(op[e]=n)),
n}var _r=1,Ia=2;function $o(e,t,n){let o=e.mode,r=e.series[t],i=o==2?e._data[t]:e._data,l=e.scales,a=e.bbox,c=i[0],d=o==
2?i[1]:i[t],p=o==2?l[r.facets[0].scale]:l[e.series[0].scale],g=o==2?l[r.facets[1].scale]:l[r.scale],v=a.left,y=a.top,w=a.
width,_=a.height,P=e.valToPosH,D=e.valToPosV;return p.ori==0?n(r,c,d,p,g,P,D,v,y,w,_,Rl,Sr,Ol,Bp,Ip):n(r,c,d,p,g,D,P,y,v,
_,w,$l,Tr,ou,Hp,Up)}function tu(e,t){let n=0,o=0,r=fe(e.bands,Ya);for(let i=0;i<r.length;i++){let l=r[i];l.series[0]==t?
n=l.dir:l.series[1]==t&&(l.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function Dw(e,t,n,o,r){let i=e.mode,l=e.series[t],
a=i==2?l.facets[1].scale:l.scale,c=e.scales[a];return r==-1?c.min:r==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function zn(e,t,n,o,r,i){
return $o(e,t,(l,a,c,d,p,g,v,y,w,_,P)=>{let D=l.pxRound,k=d.dir*(d.ori==0?1:-1),C=d.ori==0?Sr:Tr,S,j;k==1?(S=n,j=o):(S=o,
j=n);let N=D(g(a[S],d,_,y)),Q=D(v(c[S],p,P,w)),W=D(g(a[j],d,_,y)),ee=D(v(i==1?p.max:p.min,p,P,w)),V=new Path2D(r);return C(
V,W,ee),C(V,N,ee),C(V,N,Q),V})}function Ll(e,t,n,o,r,i){let l=null;if(e.length>0){l=new Path2D;let a=t==0?Ol:ou,c=n;for(let g=0;g<
e.length;g++){let v=e[g];if(v[1]>v[0]){let y=v[0]-c;y>0&&a(l,c,o,y,o+i),c=v[1]}}let d=n+r-c,p=10;d>0&&a(l,c,o-p/2,d,o+i+
p)}return l}function Lw(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function nu(e,t,n,o,r,i,l){let a=[],c=e.
length;for(let d=r==1?n:o;d>=n&&d<=o;d+=r)if(t[d]===null){let g=d,v=d;if(r==1)for(;++d<=o&&t[d]===null;)v=d;else for(;--d>=
n&&t[d]===null;)v=d;let y=i(e[g]),w=v==g?y:i(e[v]),_=g-r;y=l<=0&&_>=0&&_<c?i(e[_]):y;let D=v+r;w=l>=0&&D>=0&&D<c?i(e[D]):
w,w>=y&&a.push([y,w])}return a}function rp(e){return e==0?mp:e==1?Ze:t=>Eo(t,e)}function Fp(e){let t=e==0?Rl:$l,n=e==0?(r,i,l,a,c,d)=>{
r.arcTo(i,l,a,c,d)}:(r,i,l,a,c,d)=>{r.arcTo(l,i,c,a,d)},o=e==0?(r,i,l,a,c)=>{r.rect(i,l,a,c)}:(r,i,l,a,c)=>{r.rect(l,i,c,
a)};return(r,i,l,a,c,d=0,p=0)=>{d==0&&p==0?o(r,i,l,a,c):(d=sn(d,a/2,c/2),p=sn(p,a/2,c/2),t(r,i+d,l),n(r,i+a,l,i+a,l+c,d),
n(r,i+a,l+c,i,l+c,p),n(r,i,l+c,i,l,p),n(r,i,l,i+a,l,d),r.closePath())}}var Rl=(e,t,n)=>{e.moveTo(t,n)},$l=(e,t,n)=>{e.moveTo(
n,t)},Sr=(e,t,n)=>{e.lineTo(t,n)},Tr=(e,t,n)=>{e.lineTo(n,t)},Ol=Fp(0),ou=Fp(1),Bp=(e,t,n,o,r,i)=>{e.arc(t,n,o,r,i)},Hp=(e,t,n,o,r,i)=>{
e.arc(n,t,o,r,i)},Ip=(e,t,n,o,r,i,l)=>{e.bezierCurveTo(t,n,o,r,i,l)},Up=(e,t,n,o,r,i,l)=>{e.bezierCurveTo(n,t,r,o,l,i)};
function Vp(e){return(t,n,o,r,i)=>$o(t,n,(l,a,c,d,p,g,v,y,w,_,P)=>{let{pxRound:D,points:k}=l,C,S;d.ori==0?(C=Rl,S=Bp):(C=
$l,S=Hp);let j=_e(k.width*me,3),N=(k.size-k.width)/2*me,Q=_e(N*2,3),W=new Path2D,ee=new Path2D,{left:V,top:A,width:K,height:R}=t.
bbox;Ol(ee,V-Q,A-Q,K+Q*2,R+Q*2);let J=I=>{if(c[I]!=null){let se=D(g(a[I],d,_,y)),H=D(v(c[I],p,P,w));C(W,se+N,H),S(W,se,H,
N,0,Sl*2)}};if(i)i.forEach(J);else for(let I=o;I<=r;I++)J(I);return{stroke:j>0?W:null,fill:W,clip:ee,flags:_r|Ia}})}function qp(e){
return(t,n,o,r,i,l)=>{o!=r&&(i!=o&&l!=o&&e(t,n,o),i!=r&&l!=r&&e(t,n,r),e(t,n,l))}}var Rw=qp(Sr),$w=qp(Tr);function Wp(e){
let t=fe(e?.alignGaps,0);return(n,o,r,i)=>$o(n,o,(l,a,c,d,p,g,v,y,w,_,P)=>{[r,i]=Pl(c,r,i);let D=l.pxRound,k=R=>D(g(R,d,
_,y)),C=R=>D(v(R,p,P,w)),S,j;d.ori==0?(S=Sr,j=Rw):(S=Tr,j=$w);let N=d.dir*(d.ori==0?1:-1),Q={stroke:new Path2D,fill:null,
clip:null,band:null,gaps:null,flags:_r},W=Q.stroke,ee=!1;if(i-r>=_*4){let R=F=>n.posToVal(F,d.key,!0),J=null,I=null,se,H,
xt,Pe=k(a[N==1?r:i]),ue=k(a[r]),be=k(a[i]),te=R(N==1?ue+1:be-1);for(let F=N==1?r:i;F>=r&&F<=i;F+=N){let We=a[F],Ee=(N==1?
We<te:We>te)?Pe:k(We),he=c[F];Ee==Pe?he!=null?(H=he,J==null?(S(W,Ee,C(H)),se=J=I=H):H<J?J=H:H>I&&(I=H)):he===null&&(ee=!0):
(J!=null&&j(W,Pe,C(J),C(I),C(se),C(H)),he!=null?(H=he,S(W,Ee,C(H)),J=I=se=H):(J=I=null,he===null&&(ee=!0)),Pe=Ee,te=R(Pe+
N))}J!=null&&J!=I&&xt!=Pe&&j(W,Pe,C(J),C(I),C(se),C(H))}else for(let R=N==1?r:i;R>=r&&R<=i;R+=N){let J=c[R];J===null?ee=
!0:J!=null&&S(W,k(a[R]),C(J))}let[A,K]=tu(n,o);if(l.fill!=null||A!=0){let R=Q.fill=new Path2D(W),J=l.fillTo(n,o,l.min,l.
max,A),I=C(J),se=k(a[r]),H=k(a[i]);N==-1&&([H,se]=[se,H]),S(R,H,I),S(R,se,I)}if(!l.spanGaps){let R=[];ee&&R.push(...nu(a,
c,r,i,N,k,t)),Q.gaps=R=l.gaps(n,o,r,i,R),Q.clip=Ll(R,d.ori,y,w,_,P)}return K!=0&&(Q.band=K==2?[zn(n,o,r,i,W,-1),zn(n,o,r,
i,W,1)]:zn(n,o,r,i,W,K)),Q})}function Ow(e){let t=fe(e.align,1),n=fe(e.ascDesc,!1),o=fe(e.alignGaps,0),r=fe(e.extend,!1);
return(i,l,a,c)=>$o(i,l,(d,p,g,v,y,w,_,P,D,k,C)=>{[a,c]=Pl(g,a,c);let S=d.pxRound,{left:j,width:N}=i.bbox,Q=ue=>S(w(ue,v,
k,P)),W=ue=>S(_(ue,y,C,D)),ee=v.ori==0?Sr:Tr,V={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:_r},A=V.
stroke,K=v.dir*(v.ori==0?1:-1),R=W(g[K==1?a:c]),J=Q(p[K==1?a:c]),I=J,se=J;r&&t==-1&&(se=j,ee(A,se,R)),ee(A,J,R);for(let ue=K==
1?a:c;ue>=a&&ue<=c;ue+=K){let be=g[ue];if(be==null)continue;let te=Q(p[ue]),F=W(be);t==1?ee(A,te,R):ee(A,I,F),ee(A,te,F),
R=F,I=te}let H=I;r&&t==1&&(H=j+N,ee(A,H,R));let[xt,Pe]=tu(i,l);if(d.fill!=null||xt!=0){let ue=V.fill=new Path2D(A),be=d.
fillTo(i,l,d.min,d.max,xt),te=W(be);ee(ue,H,te),ee(ue,se,te)}if(!d.spanGaps){let ue=[];ue.push(...nu(p,g,a,c,K,Q,o));let be=d.
width*me/2,te=n||t==1?be:-be,F=n||t==-1?-be:be;ue.forEach(We=>{We[0]+=te,We[1]+=F}),V.gaps=ue=d.gaps(i,l,a,c,ue),V.clip=
Ll(ue,v.ori,P,D,k,C)}return Pe!=0&&(V.band=Pe==2?[zn(i,l,a,c,A,-1),zn(i,l,a,c,A,1)]:zn(i,l,a,c,A,Pe)),V})}function ip(e,t,n,o,r,i,l=xe){
if(e.length>1){let a=null;for(let c=0,d=1/0;c<e.length;c++)if(t[c]!==void 0){if(a!=null){let p=Qe(e[c]-e[a]);p<d&&(d=p,l=
Qe(n(e[c],o,r,i)-n(e[a],o,r,i)))}a=c}}return l}function Nw(e){e=e||pi;let t=fe(e.size,[.6,xe,1]),n=e.align||0,o=e.gap||0,
r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=le(r),l=1-t[0],a=fe(t[1],xe),c=fe(t[2],1),d=fe(e.disp,pi),p=fe(
e.each,y=>{}),{fill:g,stroke:v}=d;return(y,w,_,P)=>$o(y,w,(D,k,C,S,j,N,Q,W,ee,V,A)=>{let K=D.pxRound,R=n,J=o*me,I=a*me,se=c*
me,H,xt;S.ori==0?[H,xt]=i(y,w):[xt,H]=i(y,w);let Pe=S.dir*(S.ori==0?1:-1),ue=S.ori==0?Ol:ou,be=S.ori==0?p:(O,ke,Ke,Ho,mo,mn,ho)=>{
p(O,ke,Ke,mo,Ho,ho,mn)},te=fe(y.bands,Ya).find(O=>O.series[0]==w),F=te!=null?te.dir:0,We=D.fillTo(y,w,D.min,D.max,F),pt=K(
Q(We,j,A,ee)),Ee,he,Zt,Tt=V,Oe=K(D.width*me),pn=!1,Pn=null,Ft=null,Un=null,zo=null;g!=null&&(Oe==0||v!=null)&&(pn=!0,Pn=
g.values(y,w,_,P),Ft=new Map,new Set(Pn).forEach(O=>{O!=null&&Ft.set(O,new Path2D)}),Oe>0&&(Un=v.values(y,w,_,P),zo=new Map,
new Set(Un).forEach(O=>{O!=null&&zo.set(O,new Path2D)})));let{x0:Fo,size:Fr}=d;if(Fo!=null&&Fr!=null){R=1,k=Fo.values(y,
w,_,P),Fo.unit==2&&(k=k.map(Ke=>y.posToVal(W+Ke*V,S.key,!0)));let O=Fr.values(y,w,_,P);Fr.unit==2?he=O[0]*V:he=N(O[0],S,
V,W)-N(0,S,V,W),Tt=ip(k,C,N,S,V,W,Tt),Zt=Tt-he+J}else Tt=ip(k,C,N,S,V,W,Tt),Zt=Tt*l+J,he=Tt-Zt;Zt<1&&(Zt=0),Oe>=he/2&&(Oe=
0),Zt<5&&(K=mp);let Mi=Zt>0,fo=Tt-Zt-(Mi?Oe:0);he=K(Fa(fo,se,I)),Ee=(R==0?he/2:R==Pe?0:he)-R*Pe*((R==0?J/2:0)+(Mi?Oe/2:0));
let mt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Bo=pn?null:new Path2D,En=null;if(te!=null)En=y.data[te.
series[1]];else{let{y0:O,y1:ke}=d;O!=null&&ke!=null&&(C=ke.values(y,w,_,P),En=O.values(y,w,_,P))}let po=H*he,X=xt*he;for(let O=Pe==
1?_:P;O>=_&&O<=P;O+=Pe){let ke=C[O];if(ke==null)continue;if(En!=null){let _t=En[O]??0;if(ke-_t==0)continue;pt=Q(_t,j,A,ee)}
let Ke=S.distr!=2||d!=null?k[O]:O,Ho=N(Ke,S,V,W),mo=Q(fe(ke,We),j,A,ee),mn=K(Ho-Ee),ho=K(wt(mo,pt)),Ct=K(sn(mo,pt)),Bt=ho-
Ct;if(ke!=null){let _t=ke<0?X:po,Qt=ke<0?po:X;pn?(Oe>0&&Un[O]!=null&&ue(zo.get(Un[O]),mn,Ct+Nt(Oe/2),he,wt(0,Bt-Oe),_t,Qt),
Pn[O]!=null&&ue(Ft.get(Pn[O]),mn,Ct+Nt(Oe/2),he,wt(0,Bt-Oe),_t,Qt)):ue(Bo,mn,Ct+Nt(Oe/2),he,wt(0,Bt-Oe),_t,Qt),be(y,w,O,
mn-Oe/2,Ct,he+Oe,Bt)}}return Oe>0?mt.stroke=pn?zo:Bo:pn||(mt._fill=D.width==0?D._fill:D._stroke??D._fill,mt.width=0),mt.
fill=pn?Ft:Bo,mt})}function zw(e,t){let n=fe(t?.alignGaps,0);return(o,r,i,l)=>$o(o,r,(a,c,d,p,g,v,y,w,_,P,D)=>{[i,l]=Pl(
d,i,l);let k=a.pxRound,C=H=>k(v(H,p,P,w)),S=H=>k(y(H,g,D,_)),j,N,Q;p.ori==0?(j=Rl,Q=Sr,N=Ip):(j=$l,Q=Tr,N=Up);let W=p.dir*
(p.ori==0?1:-1),ee=C(c[W==1?i:l]),V=ee,A=[],K=[];for(let H=W==1?i:l;H>=i&&H<=l;H+=W)if(d[H]!=null){let Pe=c[H],ue=C(Pe);
A.push(V=ue),K.push(S(d[H]))}let R={stroke:e(A,K,j,Q,N,k),fill:null,clip:null,band:null,gaps:null,flags:_r},J=R.stroke,[
I,se]=tu(o,r);if(a.fill!=null||I!=0){let H=R.fill=new Path2D(J),xt=a.fillTo(o,r,a.min,a.max,I),Pe=S(xt);Q(H,V,Pe),Q(H,ee,
Pe)}if(!a.spanGaps){let H=[];H.push(...nu(c,d,i,l,W,C,n)),R.gaps=H=a.gaps(o,r,i,l,H),R.clip=Ll(H,p.ori,w,_,P,D)}return se!=
0&&(R.band=se==2?[zn(o,r,i,l,J,-1),zn(o,r,i,l,J,1)]:zn(o,r,i,l,J,se)),R})}function Fw(e){return zw(Bw,e)}function Bw(e,t,n,o,r,i){
let l=e.length;if(l<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),l==2)o(a,e[1],t[1]);else{let c=Array(l),d=Array(l-1),
p=Array(l-1),g=Array(l-1);for(let v=0;v<l-1;v++)p[v]=t[v+1]-t[v],g[v]=e[v+1]-e[v],d[v]=p[v]/g[v];c[0]=d[0];for(let v=1;v<
l-1;v++)d[v]===0||d[v-1]===0||d[v-1]>0!=d[v]>0?c[v]=0:(c[v]=3*(g[v-1]+g[v])/((2*g[v]+g[v-1])/d[v-1]+(g[v]+2*g[v-1])/d[v]),
isFinite(c[v])||(c[v]=0));c[l-1]=d[l-2];for(let v=0;v<l-1;v++)r(a,e[v]+g[v]/3,t[v]+c[v]*g[v]/3,e[v+1]-g[v]/3,t[v+1]-c[v+
1]*g[v]/3,e[v+1],t[v+1])}return a}var Ua=new Set;function lp(){for(let e of Ua)e.syncRect(!0)}kr&&(Lo(bb,vr,lp),Lo(wb,vr,
lp,!0),Lo(Tl,vr,()=>{it.pxRatio=me}));var Hw=Wp(),Iw=Vp();function sp(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,l)=>Va(i,l,t,n))}function Uw(e,t){return e.map((n,o)=>o==0?{}:qe({},t,n))}function Va(e,t,n,o){
return qe({},t==0?n:o,e)}function Kp(e,t,n){return t==null?wr:[t,n]}var Vw=Kp;function qw(e,t,n){return t==null?wr:Cl(t,
n,Ga,!0)}function jp(e,t,n,o){return t==null?wr:El(t,n,e.scales[o].log,!1)}var Ww=jp;function Gp(e,t,n,o){return t==null?
wr:ja(t,n,e.scales[o].log,!1)}var Kw=Gp;function jw(e,t,n,o,r){let i=wt(Bd(e),Bd(t)),l=t-e,a=ln(r/o*l,n);do{let c=n[a],d=o*
c/l;if(d>=r&&i+(c<5?lo.get(c):0)<=17)return[c,d]}while(++a<n.length);return[0,0]}function ap(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=Ze((n=+r)*me))+"px"),[e,t,n]}function Gw(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=_e(t[2]*me,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function it(e,t,n){let o={mode:fe(e.mode,1)},r=o.mode;function i(u,f,m,h){
let b=f.valToPct(u);return h+m*(f.dir==-1?1-b:b)}function l(u,f,m,h){let b=f.valToPct(u);return h+m*(f.dir==-1?b:1-b)}function a(u,f,m,h){
return f.ori==0?i(u,f,m,h):l(u,f,m,h)}o.valToPosH=i,o.valToPosV=l;let c=!1;o.status=0;let d=o.root=Jt(tb);if(e.id!=null&&
(d.id=e.id),Ot(d,e.class),e.title){let u=Jt(rb,d);u.textContent=e.title}let p=rn("canvas"),g=o.ctx=p.getContext("2d"),v=Jt(
ib,d);Lo("click",v,u=>{u.target===w&&(Se!=Zo||Ae!=Qo)&&st.click(o,u)},!0);let y=o.under=Jt(lb,v);v.appendChild(p);let w=o.
over=Jt(sb,v);e=xr(e);let _=+fe(e.pxAlign,1),P=rp(_);(e.plugins||[]).forEach(u=>{u.opts&&(e=u.opts(o,e)||e)});let D=e.ms||
.001,k=o.series=r==1?sp(e.series||[],Zd,np,!1):Uw(e.series||[null],tp),C=o.axes=sp(e.axes||[],Yd,Xd,!0),S=o.scales={},j=o.
bands=e.bands||[];j.forEach(u=>{u.fill=le(u.fill||null),u.dir=fe(u.dir,-1)});let N=r==2?k[1].facets[0].scale:k[0].scale,
Q={axes:_y,series:yy},W=(e.drawOrder||["axes","series"]).map(u=>Q[u]);function ee(u){let f=u.distr==3?m=>Nn(m>0?m:u.clamp(
o,m,u.min,u.max,u.key)):u.distr==4?m=>Aa(m,u.asinh):u.distr==100?m=>u.fwd(m):m=>m;return m=>{let h=f(m),{_min:b,_max:x}=u,
T=x-b;return(h-b)/T}}function V(u){let f=S[u];if(f==null){let m=(e.scales||pi)[u]||pi;if(m.from!=null){V(m.from);let h=qe(
{},S[m.from],m,{key:u});h.valToPct=ee(h),S[u]=h}else{f=S[u]=qe({},u==N?Np:Aw,m),f.key=u;let h=f.time,b=f.range,x=io(b);if((u!=
N||r==2&&!h)&&(x&&(b[0]==null||b[1]==null)&&(b={min:b[0]==null?Nd:{mode:1,hard:b[0],soft:b[0]},max:b[1]==null?Nd:{mode:1,
hard:b[1],soft:b[1]}},x=!1),!x&&Dl(b))){let T=b;b=(M,E,L)=>E==null?wr:Cl(E,L,T)}f.range=le(b||(h?Vw:u==N?f.distr==3?Ww:f.
distr==4?Kw:Kp:f.distr==3?jp:f.distr==4?Gp:qw)),f.auto=le(x?!1:f.auto),f.clamp=le(f.clamp||Ew),f._min=f._max=null,f.valToPct=
ee(f)}}}V("x"),V("y"),r==1&&k.forEach(u=>{V(u.scale)}),C.forEach(u=>{V(u.scale)});for(let u in e.scales)V(u);let A=S[N],
K=A.distr,R,J;A.ori==0?(Ot(d,nb),R=i,J=l):(Ot(d,ob),R=l,J=i);let I={};for(let u in S){let f=S[u];(f.min!=null||f.max!=null)&&
(I[u]={min:f.min,max:f.max},f.min=f.max=null)}let se=e.tzDate||(u=>new Date(Ze(u/D))),H=e.fmtDate||Za,xt=D==1?nw(se):iw(
se),Pe=jd(se,Kd(D==1?tw:rw,H)),ue=Jd(se,Gd(sw,H)),be=[],te=o.legend=qe({},cw,e.legend),F=o.cursor=qe({},gw,{drag:{y:r==2}},
e.cursor),We=te.show,pt=F.show,Ee=te.markers;te.idxs=be,Ee.width=le(Ee.width),Ee.dash=le(Ee.dash),Ee.stroke=le(Ee.stroke),
Ee.fill=le(Ee.fill);let he,Zt,Tt,Oe=[],pn=[],Pn,Ft=!1,Un={};if(te.live){let u=k[1]?k[1].values:null;Ft=u!=null,Pn=Ft?u(o,
1,0):{_:0};for(let f in Pn)Un[f]=Wa}if(We)if(he=rn("table",pb,d),Tt=rn("tbody",null,he),te.mount(o,he),Ft){Zt=rn("thead",
null,he,Tt);let u=rn("tr",null,Zt);rn("th",null,u);for(var zo in Pn)rn("th",kd,u).textContent=zo}else Ot(he,hb),te.live&&
Ot(he,mb);let Fo={show:!0},Fr={show:!1};function Mi(u,f){if(f==0&&(Ft||!te.live||r==2))return wr;let m=[],h=rn("tr",gb,Tt,
Tt.childNodes[f]);Ot(h,u.class),u.show||Ot(h,Do);let b=rn("th",null,h);if(Ee.show){let M=Jt(yb,b);if(f>0){let E=Ee.width(
o,f);E&&(M.style.border=E+"px "+Ee.dash(o,f)+" "+Ee.stroke(o,f)),M.style.background=Ee.fill(o,f)}}let x=Jt(kd,b);u.label instanceof
HTMLElement?x.appendChild(u.label):x.textContent=u.label,f>0&&(Ee.show||(x.style.color=u.width>0?Ee.stroke(o,f):Ee.fill(
o,f)),mt("click",b,M=>{if(F._lock)return;yo(M);let E=k.indexOf(u);if((M.ctrlKey||M.metaKey)!=te.isolate){let L=k.some(($,z)=>z>
0&&z!=E&&$.show);k.forEach(($,z)=>{z>0&&gn(z,L?z==E?Fo:Fr:Fo,!0,Ve.setSeries)})}else gn(E,{show:!u.show},!0,Ve.setSeries)},
!1),Uo&&mt(Md,b,M=>{F._lock||(yo(M),gn(k.indexOf(u),er,!0,Ve.setSeries))},!1));for(var T in Pn){let M=rn("td",vb,h);M.textContent=
"--",m.push(M)}return[h,m]}let fo=new Map;function mt(u,f,m,h=!0){let b=fo.get(f)||{},x=F.bind[u](o,f,m,h);x&&(Lo(u,f,b[u]=
x),fo.set(f,b))}function Bo(u,f,m){let h=fo.get(f)||{};for(let b in h)(u==null||b==u)&&(za(b,f,h[b]),delete h[b]);u==null&&
fo.delete(f)}let En=0,po=0,X=0,O=0,ke=0,Ke=0,Ho=ke,mo=Ke,mn=X,ho=O,Ct=0,Bt=0,_t=0,Qt=0;o.bbox={};let ls=!1,Pi=!1,Io=!1,go=!1,
Ei=!1,Ht=!1;function ss(u,f,m){(m||u!=o.width||f!=o.height)&&zu(u,f),jo(!1),Io=!0,Pi=!0,Go()}function zu(u,f){o.width=En=
X=u,o.height=po=O=f,ke=Ke=0,cy(),fy();let m=o.bbox;Ct=m.left=Eo(ke*me,.5),Bt=m.top=Eo(Ke*me,.5),_t=m.width=Eo(X*me,.5),Qt=
m.height=Eo(O*me,.5)}let sy=3;function ay(){let u=!1,f=0;for(;!u;){f++;let m=wy(f),h=xy(f);u=f==sy||m&&h,u||(zu(o.width,
o.height),Pi=!0)}}function uy({width:u,height:f}){ss(u,f)}o.setSize=uy;function cy(){let u=!1,f=!1,m=!1,h=!1;C.forEach((b,x)=>{
if(b.show&&b._show){let{side:T,_size:M}=b,E=T%2,L=b.label!=null?b.labelSize:0,$=M+L;$>0&&(E?(X-=$,T==3?(ke+=$,h=!0):m=!0):
(O-=$,T==0?(Ke+=$,u=!0):f=!0))}}),vo[0]=u,vo[1]=m,vo[2]=f,vo[3]=h,X-=Vn[1]+Vn[3],ke+=Vn[3],O-=Vn[2]+Vn[0],Ke+=Vn[0]}function fy(){
let u=ke+X,f=Ke+O,m=ke,h=Ke;function b(x,T){switch(x){case 1:return u+=T,u-T;case 2:return f+=T,f-T;case 3:return m-=T,m+
T;case 0:return h-=T,h+T}}C.forEach((x,T)=>{if(x.show&&x._show){let M=x.side;x._pos=b(M,x._size),x.label!=null&&(x._lpos=
b(M,x.labelSize))}})}if(F.dataIdx==null){let u=F.hover,f=u.skip=new Set(u.skip??[]);f.add(void 0);let m=u.prox=le(u.prox),
h=u.bias??=0;F.dataIdx=(b,x,T,M)=>{if(x==0)return T;let E=T,L=m(b,x,T,M)??xe,$=L>=0&&L<xe,z=A.ori==0?X:O,Y=F.left,de=t[0],
ce=t[x];if(f.has(ce[T])){E=null;let oe=null,G=null,B;if(h==0||h==-1)for(B=T;oe==null&&B-- >0;)f.has(ce[B])||(oe=B);if(h==
0||h==1)for(B=T;G==null&&B++<ce.length;)f.has(ce[B])||(G=B);if(oe!=null||G!=null)if($){let Ce=oe==null?-1/0:R(de[oe],A,z,
0),ze=G==null?1/0:R(de[G],A,z,0),rt=Y-Ce,we=ze-Y;rt<=we?rt<=L&&(E=oe):we<=L&&(E=G)}else E=G==null?oe:oe==null?G:T-oe<=G-
T?oe:G}else $&&Qe(Y-R(de[T],A,z,0))>L&&(E=null);return E}}let yo=u=>{F.event=u};F.idxs=be,F._lock=!1;let at=F.points;at.
show=le(at.show),at.size=le(at.size),at.stroke=le(at.stroke),at.width=le(at.width),at.fill=le(at.fill);let hn=o.focus=qe(
{},e.focus||{alpha:.3},F.focus),Uo=hn.prox>=0,Vo=Uo&&at.one,It=[],qo=[],Wo=[];function Fu(u,f){let m=at.show(o,f);if(m instanceof
HTMLElement)return Ot(m,db),Ot(m,u.class),Sn(m,-10,-10,X,O),w.insertBefore(m,It[f]),m}function Bu(u,f){if(r==1||f>0){let m=r==
1&&S[u.scale].time,h=u.value;u.value=m?Ud(h)?Jd(se,Gd(h,H)):h||ue:h||Cw,u.label=u.label||(m?vw:yw)}if(Vo||f>0){u.width=u.
width==null?1:u.width,u.paths=u.paths||Hw||Ab,u.fillTo=le(u.fillTo||Dw),u.pxAlign=+fe(u.pxAlign,_),u.pxRound=rp(u.pxAlign),
u.stroke=le(u.stroke||null),u.fill=le(u.fill||null),u._stroke=u._fill=u._paths=u._focus=null;let m=Mw(wt(1,u.width),1),h=u.
points=qe({},{size:m,width:wt(1,m*.2),stroke:u.stroke,space:m*2,paths:Iw,_stroke:null,_fill:null},u.points);h.show=le(h.
show),h.filter=le(h.filter),h.fill=le(h.fill),h.stroke=le(h.stroke),h.paths=le(h.paths),h.pxAlign=u.pxAlign}if(We){let m=Mi(
u,f);Oe.splice(f,0,m[0]),pn.splice(f,0,m[1]),te.values.push(null)}if(pt){be.splice(f,0,null);let m=null;Vo?f==0&&(m=Fu(u,
f)):f>0&&(m=Fu(u,f)),It.splice(f,0,m),qo.splice(f,0,0),Wo.splice(f,0,0)}ot("addSeries",f)}function dy(u,f){f=f??k.length,
u=r==1?Va(u,f,Zd,np):Va(u,f,{},tp),k.splice(f,0,u),Bu(k[f],f)}o.addSeries=dy;function py(u){if(k.splice(u,1),We){te.values.
splice(u,1),pn.splice(u,1);let f=Oe.splice(u,1)[0];Bo(null,f.firstChild),f.remove()}pt&&(be.splice(u,1),It.splice(u,1)[0].
remove(),qo.splice(u,1),Wo.splice(u,1)),ot("delSeries",u)}o.delSeries=py;let vo=[!1,!1,!1,!1];function my(u,f){if(u._show=
u.show,u.show){let m=u.side%2,h=S[u.scale];h==null&&(u.scale=m?k[1].scale:N,h=S[u.scale]);let b=h.time;u.size=le(u.size),
u.space=le(u.space),u.rotate=le(u.rotate),io(u.incrs)&&u.incrs.forEach(T=>{!lo.has(T)&&lo.set(T,yp(T))}),u.incrs=le(u.incrs||
(h.distr==2?Qb:b?D==1?ew:ow:Ao)),u.splits=le(u.splits||(b&&h.distr==1?xt:h.distr==3?Ba:h.distr==4?xw:ww)),u.stroke=le(u.
stroke),u.grid.stroke=le(u.grid.stroke),u.ticks.stroke=le(u.ticks.stroke),u.border.stroke=le(u.border.stroke);let x=u.values;
u.values=io(x)&&!io(x[0])?le(x):b?io(x)?jd(se,Kd(x,H)):Ud(x)?lw(se,x):x||Pe:x||bw,u.filter=le(u.filter||(h.distr>=3&&h.log==
10?Sw:h.distr==3&&h.log==2?Tw:hp)),u.font=ap(u.font),u.labelFont=ap(u.labelFont),u._size=u.size(o,null,f,0),u._space=u._rotate=
u._incrs=u._found=u._splits=u._values=null,u._size>0&&(vo[f]=!0,u._el=Jt(ab,v))}}function Br(u,f,m,h){let[b,x,T,M]=m,E=f%
2,L=0;return E==0&&(M||x)&&(L=f==0&&!b||f==2&&!T?Ze(Yd.size/3):0),E==1&&(b||T)&&(L=f==1&&!x||f==3&&!M?Ze(Xd.size/2):0),L}
let Hu=o.padding=(e.padding||[Br,Br,Br,Br]).map(u=>le(fe(u,Br))),Vn=o._padding=Hu.map((u,f)=>u(o,f,vo,0)),lt,Xe=null,et=null,
Ai=r==1?k[0].idxs:null,Xt=null,Hr=!1;function Iu(u,f){if(t=u??[],o.data=o._data=t,r==2){lt=0;for(let m=1;m<k.length;m++)
lt+=t[m][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Xt=t[0],lt=Xt.length;let m=t;if(K==2){m=t.slice();let h=m[0]=
Array(lt);for(let b=0;b<lt;b++)h[b]=b}o._data=t=m}if(jo(!0),ot("setData"),K==2&&(Io=!0),f!==!1){let m=A;m.auto(o,Hr)?as():
Wn(N,m.min,m.max),go=go||F.left>=0,Ht=!0,Go()}}o.setData=Iu;function as(){Hr=!0;let u,f;r==1&&(lt>0?(Xe=Ai[0]=0,et=Ai[1]=
lt-1,u=t[0][Xe],f=t[0][et],K==2?(u=Xe,f=et):u==f&&(K==3?[u,f]=El(u,u,A.log,!1):K==4?[u,f]=ja(u,u,A.log,!1):A.time?f=u+Ze(
86400/D):[u,f]=Cl(u,f,Ga,!0))):(Xe=Ai[0]=u=null,et=Ai[1]=f=null)),Wn(N,u,f)}let Di,Ko,us,cs,fs,ds,ps,ms,hs,kt;function Uu(u,f,m,h,b,x){
u??=Td,m??=Ya,h??="butt",b??=Td,x??="round",u!=Di&&(g.strokeStyle=Di=u),b!=Ko&&(g.fillStyle=Ko=b),f!=us&&(g.lineWidth=us=
f),x!=fs&&(g.lineJoin=fs=x),h!=ds&&(g.lineCap=ds=h),m!=cs&&g.setLineDash(cs=m)}function Vu(u,f,m,h){f!=Ko&&(g.fillStyle=
Ko=f),u!=ps&&(g.font=ps=u),m!=ms&&(g.textAlign=ms=m),h!=hs&&(g.textBaseline=hs=h)}function gs(u,f,m,h,b=0){if(h.length>0&&
u.auto(o,Hr)&&(f==null||f.min==null)){let x=fe(Xe,0),T=fe(et,h.length-1),M=m.min==null?Sb(h,x,T,b,u.distr==3):[m.min,m.max];
u.min=sn(u.min,m.min=M[0]),u.max=wt(u.max,m.max=M[1])}}let qu={min:null,max:null};function hy(){for(let h in S){let b=S[h];
I[h]==null&&(b.min==null||I[N]!=null&&b.auto(o,Hr))&&(I[h]=qu)}for(let h in S){let b=S[h];I[h]==null&&b.from!=null&&I[b.
from]!=null&&(I[h]=qu)}I[N]!=null&&jo(!0);let u={};for(let h in I){let b=I[h];if(b!=null){let x=u[h]=xr(S[h],Rb);if(b.min!=
null)qe(x,b);else if(h!=N||r==2)if(lt==0&&x.from==null){let T=x.range(o,null,null,h);x.min=T[0],x.max=T[1]}else x.min=xe,
x.max=-xe}}if(lt>0){k.forEach((h,b)=>{if(r==1){let x=h.scale,T=I[x];if(T==null)return;let M=u[x];if(b==0){let E=M.range(
o,M.min,M.max,x);M.min=E[0],M.max=E[1],Xe=ln(M.min,t[0]),et=ln(M.max,t[0]),et-Xe>1&&(t[0][Xe]<M.min&&Xe++,t[0][et]>M.max&&
et--),h.min=Xt[Xe],h.max=Xt[et]}else h.show&&h.auto&&gs(M,T,h,t[b],h.sorted);h.idxs[0]=Xe,h.idxs[1]=et}else if(b>0&&h.show&&
h.auto){let[x,T]=h.facets,M=x.scale,E=T.scale,[L,$]=t[b],z=u[M],Y=u[E];z!=null&&gs(z,I[M],x,L,x.sorted),Y!=null&&gs(Y,I[E],
T,$,T.sorted),h.min=T.min,h.max=T.max}});for(let h in u){let b=u[h],x=I[h];if(b.from==null&&(x==null||x.min==null)){let T=b.
range(o,b.min==xe?null:b.min,b.max==-xe?null:b.max,h);b.min=T[0],b.max=T[1]}}}for(let h in u){let b=u[h];if(b.from!=null){
let x=u[b.from];if(x.min==null)b.min=b.max=null;else{let T=b.range(o,x.min,x.max,h);b.min=T[0],b.max=T[1]}}}let f={},m=!1;
for(let h in u){let b=u[h],x=S[h];if(x.min!=b.min||x.max!=b.max){x.min=b.min,x.max=b.max;let T=x.distr;x._min=T==3?Nn(x.
min):T==4?Aa(x.min,x.asinh):T==100?x.fwd(x.min):x.min,x._max=T==3?Nn(x.max):T==4?Aa(x.max,x.asinh):T==100?x.fwd(x.max):x.
max,f[h]=m=!0}}if(m){k.forEach((h,b)=>{r==2?b>0&&f.y&&(h._paths=null):f[h.scale]&&(h._paths=null)});for(let h in f)Io=!0,
ot("setScale",h);pt&&F.left>=0&&(go=Ht=!0)}for(let h in I)I[h]=null}function gy(u){let f=Fa(Xe-1,0,lt-1),m=Fa(et+1,0,lt-
1);for(;u[f]==null&&f>0;)f--;for(;u[m]==null&&m<lt-1;)m++;return[f,m]}function yy(){if(lt>0){let u=k.some(f=>f._focus)&&
kt!=hn.alpha;u&&(g.globalAlpha=kt=hn.alpha),k.forEach((f,m)=>{if(m>0&&f.show&&(Wu(m,!1),Wu(m,!0),f._paths==null)){let h=kt;
kt!=f.alpha&&(g.globalAlpha=kt=f.alpha);let b=r==2?[0,t[m][0].length-1]:gy(t[m]);f._paths=f.paths(o,m,b[0],b[1]),kt!=h&&
(g.globalAlpha=kt=h)}}),k.forEach((f,m)=>{if(m>0&&f.show){let h=kt;kt!=f.alpha&&(g.globalAlpha=kt=f.alpha),f._paths!=null&&
Ku(m,!1);{let b=f._paths!=null?f._paths.gaps:null,x=f.points.show(o,m,Xe,et,b),T=f.points.filter(o,m,x,b);(x||T)&&(f.points.
_paths=f.points.paths(o,m,Xe,et,T),Ku(m,!0))}kt!=h&&(g.globalAlpha=kt=h),ot("drawSeries",m)}}),u&&(g.globalAlpha=kt=1)}}
function Wu(u,f){let m=f?k[u].points:k[u];m._stroke=m.stroke(o,u),m._fill=m.fill(o,u)}function Ku(u,f){let m=f?k[u].points:
k[u],{stroke:h,fill:b,clip:x,flags:T,_stroke:M=m._stroke,_fill:E=m._fill,_width:L=m.width}=m._paths;L=_e(L*me,3);let $=null,
z=L%2/2;f&&E==null&&(E=L>0?"#fff":M);let Y=m.pxAlign==1&&z>0;if(Y&&g.translate(z,z),!f){let de=Ct-L/2,ce=Bt-L/2,oe=_t+L,
G=Qt+L;$=new Path2D,$.rect(de,ce,oe,G)}f?ys(M,L,m.dash,m.cap,E,h,b,T,x):vy(u,M,L,m.dash,m.cap,E,h,b,T,$,x),Y&&g.translate(
-z,-z)}function vy(u,f,m,h,b,x,T,M,E,L,$){let z=!1;E!=0&&j.forEach((Y,de)=>{if(Y.series[0]==u){let ce=k[Y.series[1]],oe=t[Y.
series[1]],G=(ce._paths||pi).band;io(G)&&(G=Y.dir==1?G[0]:G[1]);let B,Ce=null;ce.show&&G&&Cb(oe,Xe,et)?(Ce=Y.fill(o,de)||
x,B=ce._paths.clip):G=null,ys(f,m,h,b,Ce,T,M,E,L,$,B,G),z=!0}}),z||ys(f,m,h,b,x,T,M,E,L,$)}let ju=_r|Ia;function ys(u,f,m,h,b,x,T,M,E,L,$,z){
Uu(u,f,m,h,b),(E||L||z)&&(g.save(),E&&g.clip(E),L&&g.clip(L)),z?(M&ju)==ju?(g.clip(z),$&&g.clip($),Ri(b,T),Li(u,x,f)):M&
Ia?(Ri(b,T),g.clip(z),Li(u,x,f)):M&_r&&(g.save(),g.clip(z),$&&g.clip($),Ri(b,T),g.restore(),Li(u,x,f)):(Ri(b,T),Li(u,x,f)),
(E||L||z)&&g.restore()}function Li(u,f,m){m>0&&(f instanceof Map?f.forEach((h,b)=>{g.strokeStyle=Di=b,g.stroke(h)}):f!=null&&
u&&g.stroke(f))}function Ri(u,f){f instanceof Map?f.forEach((m,h)=>{g.fillStyle=Ko=h,g.fill(m)}):f!=null&&u&&g.fill(f)}function by(u,f,m,h){
let b=C[u],x;if(h<=0)x=[0,0];else{let T=b._space=b.space(o,u,f,m,h),M=b._incrs=b.incrs(o,u,f,m,h,T);x=jw(f,m,M,h,T)}return b.
_found=x}function vs(u,f,m,h,b,x,T,M,E,L){let $=T%2/2;_==1&&g.translate($,$),Uu(M,T,E,L,M),g.beginPath();let z,Y,de,ce,oe=b+
(h==0||h==3?-x:x);m==0?(Y=b,ce=oe):(z=b,de=oe);for(let G=0;G<u.length;G++)f[G]!=null&&(m==0?z=de=u[G]:Y=ce=u[G],g.moveTo(
z,Y),g.lineTo(de,ce));g.stroke(),_==1&&g.translate(-$,-$)}function wy(u){let f=!0;return C.forEach((m,h)=>{if(!m.show)return;
let b=S[m.scale];if(b.min==null){m._show&&(f=!1,m._show=!1,jo(!1));return}else m._show||(f=!1,m._show=!0,jo(!1));let x=m.
side,T=x%2,{min:M,max:E}=b,[L,$]=by(h,M,E,T==0?X:O);if($==0)return;let z=b.distr==2,Y=m._splits=m.splits(o,h,M,E,L,$,z),
de=b.distr==2?Y.map(B=>Xt[B]):Y,ce=b.distr==2?Xt[Y[1]]-Xt[Y[0]]:L,oe=m._values=m.values(o,m.filter(o,de,h,$,ce),h,$,ce);
m._rotate=x==2?m.rotate(o,oe,h,$):0;let G=m._size;m._size=Yt(m.size(o,oe,h,u)),G!=null&&m._size!=G&&(f=!1)}),f}function xy(u){
let f=!0;return Hu.forEach((m,h)=>{let b=m(o,h,vo,u);b!=Vn[h]&&(f=!1),Vn[h]=b}),f}function _y(){for(let u=0;u<C.length;u++){
let f=C[u];if(!f.show||!f._show)continue;let m=f.side,h=m%2,b,x,T=f.stroke(o,u),M=m==0||m==3?-1:1,[E,L]=f._found;if(f.label!=
null){let gt=f.labelGap*M,Et=Ze((f._lpos+gt)*me);Vu(f.labelFont[0],T,"center",m==2?"top":Sd),g.save(),h==1?(b=x=0,g.translate(
Et,Ze(Bt+Qt/2)),g.rotate((m==3?-Sl:Sl)/2)):(b=Ze(Ct+_t/2),x=Et);let xo=pp(f.label)?f.label(o,u,E,L):f.label;g.fillText(xo,
b,x),g.restore()}if(L==0)continue;let $=S[f.scale],z=h==0?_t:Qt,Y=h==0?Ct:Bt,de=f._splits,ce=$.distr==2?de.map(gt=>Xt[gt]):
de,oe=$.distr==2?Xt[de[1]]-Xt[de[0]]:E,G=f.ticks,B=f.border,Ce=G.show?G.size:0,ze=Ze(Ce*me),rt=Ze((f.alignTo==2?f._size-
Ce-f.gap:f.gap)*me),we=f._rotate*-Sl/180,Fe=P(f._pos*me),Mt=(ze+rt)*M,ht=Fe+Mt;x=h==0?ht:0,b=h==1?ht:0;let Ut=f.font[0],
en=f.align==1?gr:f.align==2?Ma:we>0?gr:we<0?Ma:h==0?"center":m==3?Ma:gr,vn=we||h==1?"middle":m==2?"top":Sd;Vu(Ut,T,en,vn);
let Pt=f.font[1]*f.lineGap,Vt=de.map(gt=>P(a(gt,$,z,Y))),tn=f._values;for(let gt=0;gt<tn.length;gt++){let Et=tn[gt];if(Et!=
null){h==0?b=Vt[gt]:x=Vt[gt],Et=""+Et;let xo=Et.indexOf(`
`)==-1?[Et]:Et.split(/\n/gm);for(let yt=0;yt<xo.length;yt++){let dc=xo[yt];we?(g.save(),g.translate(b,x+yt*Pt),g.rotate(
we),g.fillText(dc,0,0),g.restore()):g.fillText(dc,b,x+yt*Pt)}}}G.show&&vs(Vt,G.filter(o,ce,u,L,oe),h,m,Fe,ze,_e(G.width*
me,3),G.stroke(o,u),G.dash,G.cap);let bn=f.grid;bn.show&&vs(Vt,bn.filter(o,ce,u,L,oe),h,h==0?2:1,h==0?Bt:Ct,h==0?Qt:_t,_e(
bn.width*me,3),bn.stroke(o,u),bn.dash,bn.cap),B.show&&vs([Fe],[1],h==0?1:0,h==0?1:2,h==1?Bt:Ct,h==1?Qt:_t,_e(B.width*me,
3),B.stroke(o,u),B.dash,B.cap)}ot("drawAxes")}function jo(u){k.forEach((f,m)=>{m>0&&(f._paths=null,u&&(r==1?(f.min=null,
f.max=null):f.facets.forEach(h=>{h.min=null,h.max=null})))})}let $i=!1,bs=!1,Ir=[];function ky(){bs=!1;for(let u=0;u<Ir.
length;u++)ot(...Ir[u]);Ir.length=0}function Go(){$i||(Hb(Gu),$i=!0)}function Sy(u,f=!1){$i=!0,bs=f,u(o),Gu(),f&&Ir.length>
0&&queueMicrotask(ky)}o.batch=Sy;function Gu(){if(ls&&(hy(),ls=!1),Io&&(ay(),Io=!1),Pi){if(Me(y,gr,ke),Me(y,"top",Ke),Me(
y,ui,X),Me(y,ci,O),Me(w,gr,ke),Me(w,"top",Ke),Me(w,ui,X),Me(w,ci,O),Me(v,ui,En),Me(v,ci,po),p.width=Ze(En*me),p.height=Ze(
po*me),C.forEach(({_el:u,_show:f,_size:m,_pos:h,side:b})=>{if(u!=null)if(f){let x=b===3||b===0?m:0,T=b%2==1;Me(u,T?"left":
"top",h-x),Me(u,T?"width":"height",m),Me(u,T?"top":"left",T?Ke:ke),Me(u,T?"height":"width",T?O:X),Na(u,Do)}else Ot(u,Do)}),
Di=Ko=us=fs=ds=ps=ms=hs=cs=null,kt=1,qr(!0),ke!=Ho||Ke!=mo||X!=mn||O!=ho){jo(!1);let u=X/mn,f=O/ho;if(pt&&!go&&F.left>=0){
F.left*=u,F.top*=f,Jo&&Sn(Jo,Ze(F.left),0,X,O),Yo&&Sn(Yo,0,Ze(F.top),X,O);for(let m=0;m<It.length;m++){let h=It[m];h!=null&&
(qo[m]*=u,Wo[m]*=f,Sn(h,Yt(qo[m]),Yt(Wo[m]),X,O))}}if(Te.show&&!Ei&&Te.left>=0&&Te.width>0){Te.left*=u,Te.width*=u,Te.top*=
f,Te.height*=f;for(let m in Ts)Me(Xo,m,Te[m])}Ho=ke,mo=Ke,mn=X,ho=O}ot("setSize"),Pi=!1}En>0&&po>0&&(g.clearRect(0,0,p.width,
p.height),ot("drawClear"),W.forEach(u=>u()),ot("draw")),Te.show&&Ei&&(Oi(Te),Ei=!1),pt&&go&&(wo(null,!0,!1),go=!1),te.show&&
te.live&&Ht&&(ks(),Ht=!1),c||(c=!0,o.status=1,ot("ready")),Hr=!1,$i=!1}o.redraw=(u,f)=>{Io=f||!1,u!==!1?Wn(N,A.min,A.max):
Go()};function ws(u,f){let m=S[u];if(m.from==null){if(lt==0){let h=m.range(o,f.min,f.max,u);f.min=h[0],f.max=h[1]}if(f.min>
f.max){let h=f.min;f.min=f.max,f.max=h}if(lt>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;u==N&&m.distr==2&&lt>
0&&(f.min=ln(f.min,t[0]),f.max=ln(f.max,t[0]),f.min==f.max&&f.max++),I[u]=f,ls=!0,Go()}}o.setScale=ws;let xs,_s,Jo,Yo,Ju,
Yu,Zo,Qo,Zu,Qu,Se,Ae,qn=!1,st=F.drag,tt=st.x,nt=st.y;pt&&(F.x&&(xs=Jt(cb,w)),F.y&&(_s=Jt(fb,w)),A.ori==0?(Jo=xs,Yo=_s):(Jo=
_s,Yo=xs),Se=F.left,Ae=F.top);let Te=o.select=qe({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Xo=Te.show?Jt(
ub,Te.over?w:y):null;function Oi(u,f){if(Te.show){for(let m in u)Te[m]=u[m],m in Ts&&Me(Xo,m,u[m]);f!==!1&&ot("setSelect")}}
o.setSelect=Oi;function Ty(u){if(k[u].show)We&&Na(Oe[u],Do);else if(We&&Ot(Oe[u],Do),pt){let m=Vo?It[0]:It[u];m!=null&&Sn(
m,-10,-10,X,O)}}function Wn(u,f,m){ws(u,{min:f,max:m})}function gn(u,f,m,h){f.focus!=null&&Ay(u),f.show!=null&&k.forEach(
(b,x)=>{x>0&&(u==x||u==null)&&(b.show=f.show,Ty(x),r==2?(Wn(b.facets[0].scale,null,null),Wn(b.facets[1].scale,null,null)):
Wn(b.scale,null,null),Go())}),m!==!1&&ot("setSeries",u,f),h&&Wr("setSeries",o,u,f)}o.setSeries=gn;function Cy(u,f){qe(j[u],
f)}function My(u,f){u.fill=le(u.fill||null),u.dir=fe(u.dir,-1),f=f??j.length,j.splice(f,0,u)}function Py(u){u==null?j.length=
0:j.splice(u,1)}o.addBand=My,o.setBand=Cy,o.delBand=Py;function Ey(u,f){k[u].alpha=f,pt&&It[u]!=null&&(It[u].style.opacity=
f),We&&Oe[u]&&(Oe[u].style.opacity=f)}let An,Kn,bo,er={focus:!0};function Ay(u){if(u!=bo){let f=u==null,m=hn.alpha!=1;k.
forEach((h,b)=>{if(r==1||b>0){let x=f||b==0||b==u;h._focus=f?null:x,m&&Ey(b,x?1:hn.alpha)}}),bo=u,m&&Go()}}We&&Uo&&mt(Pd,
he,u=>{F._lock||(yo(u),bo!=null&&gn(null,er,!0,Ve.setSeries))});function yn(u,f,m){let h=S[f];m&&(u=u/me-(h.ori==1?Ke:ke));
let b=X;h.ori==1&&(b=O,u=b-u),h.dir==-1&&(u=b-u);let x=h._min,T=h._max,M=u/b,E=x+(T-x)*M,L=h.distr;return L==3?br(10,E):
L==4?Pb(E,h.asinh):L==100?h.bwd(E):E}function Dy(u,f){let m=yn(u,N,f);return ln(m,t[0],Xe,et)}o.valToIdx=u=>ln(u,t[0]),o.
posToIdx=Dy,o.posToVal=yn,o.valToPos=(u,f,m)=>S[f].ori==0?i(u,S[f],m?_t:X,m?Ct:0):l(u,S[f],m?Qt:O,m?Bt:0),o.setCursor=(u,f,m)=>{
Se=u.left,Ae=u.top,wo(null,f,m)};function Xu(u,f){Me(Xo,gr,Te.left=u),Me(Xo,ui,Te.width=f)}function ec(u,f){Me(Xo,"top",
Te.top=u),Me(Xo,ci,Te.height=f)}let Ur=A.ori==0?Xu:ec,Vr=A.ori==1?Xu:ec;function Ly(){if(We&&te.live)for(let u=r==2?1:0;u<
k.length;u++){if(u==0&&Ft)continue;let f=te.values[u],m=0;for(let h in f)pn[u][m++].firstChild.nodeValue=f[h]}}function ks(u,f){
if(u!=null&&(u.idxs?u.idxs.forEach((m,h)=>{be[h]=m}):Lb(u.idx)||be.fill(u.idx),te.idx=be[0]),We&&te.live){for(let m=0;m<
k.length;m++)(m>0||r==1&&!Ft)&&Ry(m,be[m]);Ly()}Ht=!1,f!==!1&&ot("setLegend")}o.setLegend=ks;function Ry(u,f){let m=k[u],
h=u==0&&K==2?Xt:t[u],b;Ft?b=m.values(o,u,f)??Un:(b=m.value(o,f==null?null:h[f],u,f),b=b==null?Un:{_:b}),te.values[u]=b}function wo(u,f,m){
Zu=Se,Qu=Ae,[Se,Ae]=F.move(o,Se,Ae),F.left=Se,F.top=Ae,pt&&(Jo&&Sn(Jo,Ze(Se),0,X,O),Yo&&Sn(Yo,0,Ze(Ae),X,O));let h,b=Xe>
et;An=xe,Kn=null;let x=A.ori==0?X:O,T=A.ori==1?X:O;if(Se<0||lt==0||b){h=F.idx=null;for(let M=0;M<k.length;M++){let E=It[M];
E!=null&&Sn(E,-10,-10,X,O)}Uo&&gn(null,er,!0,u==null&&Ve.setSeries),te.live&&(be.fill(h),Ht=!0)}else{let M,E,L;r==1&&(M=
A.ori==0?Se:Ae,E=yn(M,N),h=F.idx=ln(E,t[0],Xe,et),L=R(t[0][h],A,x,0));let $=-10,z=-10,Y=0,de=0,ce=!0,oe="",G="";for(let B=r==
2?1:0;B<k.length;B++){let Ce=k[B],ze=be[B],rt=ze==null?null:r==1?t[B][ze]:t[B][1][ze],we=F.dataIdx(o,B,h,E),Fe=we==null?
null:r==1?t[B][we]:t[B][1][we];if(Ht=Ht||Fe!=rt||we!=ze,be[B]=we,B>0&&Ce.show){let Mt=we==null?-10:we==h?L:R(r==1?t[0][we]:
t[B][0][we],A,x,0),ht=Fe==null?-10:J(Fe,r==1?S[Ce.scale]:S[Ce.facets[1].scale],T,0);if(Uo&&Fe!=null){let Ut=A.ori==1?Se:
Ae,en=Qe(hn.dist(o,B,we,ht,Ut));if(en<An){let vn=hn.bias;if(vn!=0){let Pt=yn(Ut,Ce.scale),Vt=Fe>=0?1:-1,tn=Pt>=0?1:-1;tn==
Vt&&(tn==1?vn==1?Fe>=Pt:Fe<=Pt:vn==1?Fe<=Pt:Fe>=Pt)&&(An=en,Kn=B)}else An=en,Kn=B}}if(Ht||Vo){let Ut,en;A.ori==0?(Ut=Mt,
en=ht):(Ut=ht,en=Mt);let vn,Pt,Vt,tn,bn,gt,Et=!0,xo=at.bbox;if(xo!=null){Et=!1;let yt=xo(o,B);Vt=yt.left,tn=yt.top,vn=yt.
width,Pt=yt.height}else Vt=Ut,tn=en,vn=Pt=at.size(o,B);if(gt=at.fill(o,B),bn=at.stroke(o,B),Vo)B==Kn&&An<=hn.prox&&($=Vt,
z=tn,Y=vn,de=Pt,ce=Et,oe=gt,G=bn);else{let yt=It[B];yt!=null&&(qo[B]=Vt,Wo[B]=tn,Od(yt,vn,Pt,Et),Rd(yt,gt,bn),Sn(yt,Yt(Vt),
Yt(tn),X,O))}}}}if(Vo){let B=hn.prox,Ce=bo==null?An<=B:An>B||Kn!=bo;if(Ht||Ce){let ze=It[0];ze!=null&&(qo[0]=$,Wo[0]=z,Od(
ze,Y,de,ce),Rd(ze,oe,G),Sn(ze,Yt($),Yt(z),X,O))}}}if(Te.show&&qn)if(u!=null){let[M,E]=Ve.scales,[L,$]=Ve.match,[z,Y]=u.cursor.
sync.scales,de=u.cursor.drag;if(tt=de._x,nt=de._y,tt||nt){let{left:ce,top:oe,width:G,height:B}=u.select,Ce=u.scales[z].ori,
ze=u.posToVal,rt,we,Fe,Mt,ht,Ut=M!=null&&L(M,z),en=E!=null&&$(E,Y);Ut&&tt?(Ce==0?(rt=ce,we=G):(rt=oe,we=B),Fe=S[M],Mt=R(
ze(rt,z),Fe,x,0),ht=R(ze(rt+we,z),Fe,x,0),Ur(sn(Mt,ht),Qe(ht-Mt))):Ur(0,x),en&&nt?(Ce==1?(rt=ce,we=G):(rt=oe,we=B),Fe=S[E],
Mt=J(ze(rt,Y),Fe,T,0),ht=J(ze(rt+we,Y),Fe,T,0),Vr(sn(Mt,ht),Qe(ht-Mt))):Vr(0,T)}else Cs()}else{let M=Qe(Zu-Ju),E=Qe(Qu-Yu);
if(A.ori==1){let Y=M;M=E,E=Y}tt=st.x&&M>=st.dist,nt=st.y&&E>=st.dist;let L=st.uni;L!=null?tt&&nt&&(tt=M>=L,nt=E>=L,!tt&&
!nt&&(E>M?nt=!0:tt=!0)):st.x&&st.y&&(tt||nt)&&(tt=nt=!0);let $,z;tt&&(A.ori==0?($=Zo,z=Se):($=Qo,z=Ae),Ur(sn($,z),Qe(z-$)),
nt||Vr(0,T)),nt&&(A.ori==1?($=Zo,z=Se):($=Qo,z=Ae),Vr(sn($,z),Qe(z-$)),tt||Ur(0,x)),!tt&&!nt&&(Ur(0,0),Vr(0,0))}if(st._x=
tt,st._y=nt,u==null){if(m){if(fc!=null){let[M,E]=Ve.scales;Ve.values[0]=M!=null?yn(A.ori==0?Se:Ae,M):null,Ve.values[1]=E!=
null?yn(A.ori==1?Se:Ae,E):null}Wr(Pa,o,Se,Ae,X,O,h)}if(Uo){let M=m&&Ve.setSeries,E=hn.prox;bo==null?An<=E&&gn(Kn,er,!0,M):
An>E?gn(null,er,!0,M):Kn!=bo&&gn(Kn,er,!0,M)}}Ht&&(te.idx=h,ks()),f!==!1&&ot("setCursor")}let jn=null;Object.defineProperty(
o,"rect",{get(){return jn==null&&qr(!1),jn}});function qr(u=!1){u?jn=null:(jn=w.getBoundingClientRect(),ot("syncRect",jn))}
function tc(u,f,m,h,b,x,T){F._lock||qn&&u!=null&&u.movementX==0&&u.movementY==0||(Ss(u,f,m,h,b,x,T,!1,u!=null),u!=null?wo(
null,!0,!0):wo(f,!0,!1))}function Ss(u,f,m,h,b,x,T,M,E){if(jn==null&&qr(!1),yo(u),u!=null)m=u.clientX-jn.left,h=u.clientY-
jn.top;else{if(m<0||h<0){Se=-10,Ae=-10;return}let[L,$]=Ve.scales,z=f.cursor.sync,[Y,de]=z.values,[ce,oe]=z.scales,[G,B]=Ve.
match,Ce=f.axes[0].side%2==1,ze=A.ori==0?X:O,rt=A.ori==1?X:O,we=Ce?x:b,Fe=Ce?b:x,Mt=Ce?h:m,ht=Ce?m:h;if(ce!=null?m=G(L,ce)?
a(Y,S[L],ze,0):-10:m=ze*(Mt/we),oe!=null?h=B($,oe)?a(de,S[$],rt,0):-10:h=rt*(ht/Fe),A.ori==1){let Ut=m;m=h,h=Ut}}E&&(f==
null||f.cursor.event.type==Pa)&&((m<=1||m>=X-1)&&(m=Eo(m,X)),(h<=1||h>=O-1)&&(h=Eo(h,O))),M?(Ju=m,Yu=h,[Zo,Qo]=F.move(o,
m,h)):(Se=m,Ae=h)}let Ts={width:0,height:0,left:0,top:0};function Cs(){Oi(Ts,!1)}let nc,oc,rc,ic;function lc(u,f,m,h,b,x,T){
qn=!0,tt=nt=st._x=st._y=!1,Ss(u,f,m,h,b,x,T,!0,!1),u!=null&&(mt(Ea,$a,sc,!1),Wr(Cd,o,Zo,Qo,X,O,null));let{left:M,top:E,width:L,
height:$}=Te;nc=M,oc=E,rc=L,ic=$}function sc(u,f,m,h,b,x,T){qn=st._x=st._y=!1,Ss(u,f,m,h,b,x,T,!1,!0);let{left:M,top:E,width:L,
height:$}=Te,z=L>0||$>0,Y=nc!=M||oc!=E||rc!=L||ic!=$;if(z&&Y&&Oi(Te),st.setScale&&z&&Y){let de=M,ce=L,oe=E,G=$;if(A.ori==
1&&(de=E,ce=$,oe=M,G=L),tt&&Wn(N,yn(de,N),yn(de+ce,N)),nt)for(let B in S){let Ce=S[B];B!=N&&Ce.from==null&&Ce.min!=xe&&Wn(
B,yn(oe+G,B),yn(oe,B))}Cs()}else F.lock&&(F._lock=!F._lock,wo(f,!0,u!=null));u!=null&&(Bo(Ea,$a),Wr(Ea,o,Se,Ae,X,O,null))}
function $y(u,f,m,h,b,x,T){if(F._lock)return;yo(u);let M=qn;if(qn){let E=!0,L=!0,$=10,z,Y;A.ori==0?(z=tt,Y=nt):(z=nt,Y=tt),
z&&Y&&(E=Se<=$||Se>=X-$,L=Ae<=$||Ae>=O-$),z&&E&&(Se=Se<Zo?0:X),Y&&L&&(Ae=Ae<Qo?0:O),wo(null,!0,!0),qn=!1}Se=-10,Ae=-10,be.
fill(null),wo(null,!0,!0),M&&(qn=M)}function ac(u,f,m,h,b,x,T){F._lock||(yo(u),as(),Cs(),u!=null&&Wr(Ed,o,Se,Ae,X,O,null))}
function uc(){C.forEach(Gw),ss(o.width,o.height,!0)}Lo(Tl,vr,uc);let tr={};tr.mousedown=lc,tr.mousemove=tc,tr.mouseup=sc,
tr.dblclick=ac,tr.setSeries=(u,f,m,h)=>{let b=Ve.match[2];m=b(o,f,m),m!=-1&&gn(m,h,!0,!1)},pt&&(mt(Cd,w,lc),mt(Pa,w,tc),
mt(Md,w,u=>{yo(u),qr(!1)}),mt(Pd,w,$y),mt(Ed,w,ac),Ua.add(o),o.syncRect=qr);let Ni=o.hooks=e.hooks||{};function ot(u,f,m){
bs?Ir.push([u,f,m]):u in Ni&&Ni[u].forEach(h=>{h.call(null,o,f,m)})}(e.plugins||[]).forEach(u=>{for(let f in u.hooks)Ni[f]=
(Ni[f]||[]).concat(u.hooks[f])});let cc=(u,f,m)=>m,Ve=qe({key:null,setSeries:!1,filters:{pub:Hd,sub:Hd},scales:[N,k[1]?k[1].
scale:null],match:[Id,Id,cc],values:[null,null]},F.sync);Ve.match.length==2&&Ve.match.push(cc),F.sync=Ve;let fc=Ve.key,Ms=zp(
fc);function Wr(u,f,m,h,b,x,T){Ve.filters.pub(u,f,m,h,b,x,T)&&Ms.pub(u,f,m,h,b,x,T)}Ms.sub(o);function Oy(u,f,m,h,b,x,T){
Ve.filters.sub(u,f,m,h,b,x,T)&&tr[u](null,f,m,h,b,x,T)}o.pub=Oy;function Ny(){Ms.unsub(o),Ua.delete(o),fo.clear(),za(Tl,
vr,uc),d.remove(),he?.remove(),ot("destroy")}o.destroy=Ny;function Ps(){ot("init",e,t),Iu(t||e.data,!1),I[N]?ws(N,I[N]):
as(),Ei=Te.show&&(Te.width>0||Te.height>0),go=Ht=!0,ss(e.width,e.height)}return k.forEach(Bu),C.forEach(my),n?n instanceof
HTMLElement?(n.appendChild(d),Ps()):n(o,Ps):Ps(),o}it.assign=qe;it.fmtNum=Ja;it.rangeNum=Cl;it.rangeLog=El;it.rangeAsinh=
ja;it.orient=$o;it.pxRatio=me;it.join=Bb;it.fmtDate=Za,it.tzDate=Yb;it.sync=zp;{it.addGap=Lw,it.clipGaps=Ll;let e=it.paths=
{points:Vp};e.linear=Wp,e.stepped=Ow,e.bars=Nw,e.spline=Fw}var Jp="s";function Qp(e){let t=Z(null),n=Z(null),o=Z(e);o.current=e;let r=`${e.series.map(({color:i,dashed:l,shown:a})=>`${i} ${l}\
 ${a}`).join()} ${e.zone} ${e.unit} ${e.height} ${md.value}`;return ut(()=>{if(!t.current)return;let i=new it(Zw(o,t.current.
clientWidth),Yp(o.current),t.current);n.current=i;let l=new ResizeObserver(()=>{let a=t.current?.clientWidth??0;a>0&&a!==
i.width&&i.setSize({width:a,height:o.current.height})});return l.observe(t.current),()=>{l.disconnect(),i.destroy(),n.current=
null}},[r]),ie(()=>{n.current?.setData(Yp(o.current))},[e.times,e.series]),ie(()=>{let i=n.current,l=e.cursor===null?void 0:
e.times[e.cursor];!i||i.cursor.idx===e.cursor||i.setCursor(l===void 0?{left:-10,top:-10}:{left:i.valToPos(l,"x"),top:8},
!1)},[e.cursor]),s("div",{ref:t,class:Jp})}function Yp({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function Zw(e,t){
let{series:n,zone:o,unit:r,height:i}=e.current;return{width:Math.max(t,64),height:i,padding:[8,24,0,0],legend:{show:!1},
tzDate:l=>it.tzDate(new Date(l*1e3),o),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(l,a,c)=>[
Math.min(0,a??0),c===null||c<=0?1:c*1.05]}},axes:[{...Zp(),grid:{show:!1},size:28,space:72,values:(l,a,c,d,p)=>a.map(g=>Qw(
g,p,o))},{...Zp(),size:56,values:(l,a)=>a.map(c=>Gt(c,r))}],series:[{},...n.map(Xw)],hooks:{setCursor:[l=>{let{idx:a,left:c,
top:d}=l.cursor;e.current.onCursor(c===void 0||c<0?null:a??null,c??0,d??0)}],setSelect:[l=>{if(l.select.width<4)return;let a=l.
posToVal(l.select.left,"x"),c=l.posToVal(l.select.left+l.select.width,"x");l.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(a,c,l.cursor.event?.shiftKey??!1)}]}}}function Qw(e,t,n){let{month:o,day:r,hour:i,minute:l,second:a}=Nf(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&r===1?Ye(e*1e3,n,"year"):t>=27*86400?Ye(e*1e3,n,"month"):t>=86400||i===
0&&l===0&&a===0?Ye(e*1e3,n,"dayShort"):Ye(e*1e3,n,t<60?"clockSecond":"clock")}function Zp(){let e=hr("--line");return{stroke:hr(
"--muted"),font:`12px ${hr("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function Xw({color:e,
dashed:t,shown:n,values:o}){let r=e===null?hr("--other"):hr(wl(e)),i=t?[4,4]:e===null?[]:bl(e);return{stroke:r,width:1.5,
show:n??!0,spanGaps:!1,points:{show:o.length===1,size:6,fill:r},...i.length>0?{dash:i}:{}}}var Xp="Le",em="Me",tm="Ne",nm="Re",om="Ae",rm="De",im="He",lm="Fe";var sm=50;function am({answer:e,document:t,zone:n,onZoom:o}){let r=De(()=>pr(e,t),[e]);return s("div",{class:Xp,children:r.
measures.map(i=>s(tx,{answer:e,document:t,shape:r,measure:i,zone:n,onZoom:o,height:r.measures.length>1?200:360},e.columns[i].
name))})}function tx({answer:e,document:t,shape:n,measure:o,zone:r,onZoom:i,height:l}){let a=De(()=>Ff(e,n,o),[e,n,o]),[
c,d]=q(new Set),[p,g]=q(null),v=e.columns[o].name,y=Mo(v),w=n.keys.map(C=>e.columns[C].name).join(),_=a.series.slice(0,sm).
map(C=>({key:JSON.stringify(C.keys),keys:C.keys,total:C.total,last:C.values.at(-1)??null,color:dd(w,C.keys)})),P=De(()=>a.
series.slice(0,sm).map((C,S)=>({values:C.values,color:_[S].color,shown:!c.has(_[S].key)})),[a,c]),D=p===null?"":ox(a,p.at,
r,C=>Gt(C,y)),k=C=>{let S=a.times.length-1,j={ArrowRight:(p?.at??-1)+1,ArrowLeft:(p?.at??S+1)-1,Home:0,End:S}[C.key];return j===
void 0||S<0?!1:(g({at:Math.max(0,Math.min(j,S)),left:-1}),!0)};return s(cd,{title:$e(v).text,summary:rx(a,v,w,C=>Gt(C,y)),
announced:D,onKey:k,table:s(gl,{answer:e,document:t,zone:r}),legend:w===""?null:s(_d,{rows:_,all:a.series.length,hidden:c,
onHidden:d,text:C=>Gt(C,y)}),children:[s(Qp,{times:a.times,series:P,zone:r,unit:y,height:l,cursor:p?.at??null,onCursor:(C,S)=>g(
C===null?null:{at:C,left:S}),onDrag:(C,S)=>i(C,S)}),p!==null&&s(nx,{lines:a,rows:_,hidden:c,at:p.at,left:p.left,zone:r,text:C=>Gt(
C,y)})]})}function nx({lines:e,rows:t,hidden:n,at:o,left:r,zone:i,text:l}){let a=e.times[o];if(a===void 0)return null;let d=t.
map((p,g)=>({row:p,value:e.series[g].values[o]??null})).filter(({row:p})=>!n.has(p.key)).sort((p,g)=>(g.value??-1/0)-(p.
value??-1/0)).slice(0,12);return s("div",{class:ve(em,r>400&&tm),"aria-hidden":"true",children:[s("div",{class:nm,children:[
ii(a*1e3,li(e.times),i)," ",Of(i,a*1e3)]}),d.map(({row:p,value:g})=>s("div",{class:om,children:[s("span",{class:rm,style:{
background:`var(--series-${p.color%7+1})`}}),s("span",{class:im,children:p.keys.map(v=>$e(v).text).join(", ")}),s("span",
{class:lm,children:g===null?"–":l(g)})]},p.key))]})}function ox(e,t,n,o){let r=e.times[t];if(r===void 0)return"";let i=e.
series.slice(0,8).map(({keys:l,values:a})=>{let c=a[t];return`${l.map(d=>$e(d).text).join(", ")} ${c==null?"nothing":o(c)}`.
trim()});return`${ii(r*1e3,li(e.times),n)}: ${i.join("; ")}`}function rx(e,t,n,o){let r=e.series[0],i=n===""?"":` by ${$e(
n).text}, ${e.series.length} groups`,l=r?.values.reduce((c,d)=>Math.max(c,d??0),0)??0,a=n!==""&&r?`, ${r.keys.map(c=>$e(
c).text).join(", ")} leads`:"";return`Line chart of ${$e(t).text}${i}, ${e.times.length} points, at most ${o(l)}${a}`}var um="Te",cm="qe",fm="Ge",dm="Je";function Cr({icon:e,title:t,children:n,actions:o}){return s("div",{class:um,children:[s(ge,{name:e,size:32}),s("h2",{class:cm,
children:t}),n&&s("p",{class:fm,children:n}),s("div",{class:dm,children:o})]})}var pm="Ke",mm="Oe",hm="Pe";var gm="Qe",ym="Ve";function vm({busy:e,done:t=null}){let n=Z(null);return ut(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),s("div",{class:pm,"aria-hidden":"true",children:e&&(t===null||t===0?s("div",{class:hm}):s("div",{ref:n,class:mm}))})}
function ao({lines:e=6}){return s("div",{class:gm,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>s("div",{class:ym},
n))})}function zl(e,t,n,o){return Kt("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var bm="w";function Tn(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=Z(null);return ut(()=>{let i=r.current;if(!i||!t)return;i.showPopover();
let l=()=>yl(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);l();let a=new ResizeObserver(l);return a.observe(
i),addEventListener("resize",l),()=>{a.disconnect(),removeEventListener("resize",l)}},[t]),ux(r,o),cx(r,t,n),s("div",{ref:r,
popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:ve(bm,e.class),children:e.children})}function ux(e,t){
ie(()=>{if(On(),!t)return;let n=document.activeElement,o=e.current;return o&&!o.contains(document.activeElement)&&(o.querySelector(
'[data-autofocus], input, button, [tabindex="0"]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===
document.body||o?.contains(document.activeElement))&&n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function cx(e,t,n){
let o=Z(n);o.current=n,ie(()=>{let r=l=>{let a=l.target,c=t instanceof Element&&t.contains(a);!e.current?.contains(a)&&!c&&
!fx(e.current,a)&&o.current()},i=l=>{l.key!=="Escape"||l.defaultPrevented||(l.preventDefault(),l.stopPropagation(),o.current())};
return document.addEventListener("pointerdown",r,!0),document.addEventListener("keydown",i),()=>{document.removeEventListener(
"pointerdown",r,!0),document.removeEventListener("keydown",i)}},[t])}function fx(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var wm="We",xm="t",_m="Ye",km="Ze",Sm="_e",Tm="ei",Cm="ii",Mm="ri";function ru({anchor:e,label:t,head:n,items:o,onClose:r,placing:i}){let l=Z(null),a=o.some(d=>d!=="rule"&&d.checked!==void 0),
c=d=>{d.disabled||(d.stays||r(),d.act())};return s(Tn,{anchor:e,onClose:r,placing:i,children:[n&&s("div",{class:Cm,children:n}),
s("div",{ref:l,role:"menu","aria-label":t,class:wm,onKeyDown:d=>px(d,l.current,r),children:o.map((d,p)=>d==="rule"?s("di\
v",{role:"separator",class:Tm},p):s("button",{type:"button",tabIndex:-1,class:ve(xm,d.danger&&_m),role:d.checked===void 0?
"menuitem":"menuitemradio","aria-checked":d.checked,"aria-disabled":d.disabled,title:d.disabled?d.reason:void 0,onClick:()=>c(
d),onPointerMove:g=>g.currentTarget.focus(),children:[a?s("span",{class:Mm,children:d.checked&&s(ge,{name:"check"})}):d.
icon&&s(ge,{name:d.icon}),s("span",{class:km,children:d.label}),d.keys&&s("span",{class:Sm,children:d.keys})]},p))})]})}
function px(e,t,n){let o=[...t?.querySelectorAll("button")??[]],r=o.indexOf(document.activeElement),i=l=>{e.preventDefault(),
e.stopPropagation(),o[(l+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")i(r+1);else if(e.key==="ArrowUp")i(r<0?-1:
r-1);else if(e.key==="Home")i(0);else if(e.key==="End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let l=c=>(c.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...o.
slice(r+1),...o.slice(0,r+1)].find(l);a&&i(o.indexOf(a))}}function Fn({items:e,menuLabel:t,head:n,placing:o,...r}){let i=Z(
null),[l,a]=q(!1);return s(ne,{children:[s(U,{...r,buttonRef:i,popup:"menu",expanded:l,onClick:()=>a(!l)}),l&&s(ru,{anchor:i.
current,label:t,head:n,items:e,onClose:()=>a(!1),...o?{placing:o}:{}})]})}var Pm="ai",Em="oi",Am="ti",Dm="x",Lm="c";var yi=re([]),Fl=new Map,hx=1e4,gx=1;function Cn(e,t=null){let n=gx++;yi.value=[...yi.value,{id:n,text:e,action:t}].slice(
-3),Rm(n)}function Rm(e){Fl.set(e,setTimeout(()=>iu(e),hx))}function iu(e){clearTimeout(Fl.get(e)),Fl.delete(e),yi.value=
yi.value.filter(t=>t.id!==e)}function $m(){return s("div",{class:Pm,role:"status",children:yi.value.map(({id:e,text:t,action:n})=>s(
"div",{class:Em,onPointerEnter:()=>clearTimeout(Fl.get(e)),onPointerLeave:()=>Rm(e),children:[s("span",{class:Am,children:t}),
n&&s("button",{type:"button",class:Dm,onClick:()=>{iu(e),n.act()},children:n.label}),s("button",{type:"button",class:Lm,
"aria-label":"Close",onClick:()=>iu(e),children:s(ge,{name:"close",size:14})})]},e))})}var Om="ni",Nm="y",zm="pi",Fm="di",Bm="li",Hm="si";var Bl=28;function lu(e,t){return`${e}-${t}`}function Im({id:e,label:t,options:n,active:o,onActive:r,onPick:i,several:l=!1,
foot:a}){let c=Z(null),d=pl(c,Bl,n.length);return ut(()=>{let p=c.current;if(!p||o<0)return;let g=o*Bl;g<p.scrollTop?p.scrollTop=
g:g+Bl+8>p.scrollTop+p.clientHeight&&(p.scrollTop=g+Bl+8-p.clientHeight)},[o,n]),s(ne,{children:[s("div",{ref:c,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":l||void 0,class:Om,children:[s("div",{role:"presentation",style:{height:`${d.
before}px`}}),n.slice(d.first,d.end).map((p,g)=>{let v=d.first+g;return s("div",{id:lu(e,v),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":v+1,"data-active":v===o,class:Nm,onPointerMove:()=>{v!==o&&r(v)},onPointerDown:y=>y.
preventDefault(),onClick:()=>i(p.value),children:[l&&s("span",{class:Hm,children:p.selected&&s(ge,{name:"check"})}),s("s\
pan",{class:zm,children:p.label}),p.note!==void 0&&s("span",{class:Fm,children:p.note})]},v)}),s("div",{role:"presentati\
on",style:{height:`${d.after}px`}})]}),a&&s("div",{class:Bm,children:a})]})}var Vm="xi",qm="ci",Il="n",Ul="gi";function Pr(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,i=Z(null),l=wn(),[a,c]=q(e.autofocus??!1),[d,p]=q(r?0:-1),
[g,v]=q(!1);ut(()=>{v(!0),e.autofocus&&i.current?.focus()},[]);let y=Math.min(d,t.length-1),w=a||(e.inline??!1),_=()=>c(
!1),P=(C,S)=>{S||_(),e.onPick(C,S)},D=C=>{let S=w?t[y]:void 0;if(C.key==="ArrowDown"||C.key==="ArrowUp"){C.preventDefault(),
c(!0);let j=C.key==="ArrowDown"?1:-1;p(y<0&&j<0?t.length-1:(y+j+t.length)%Math.max(1,t.length))}else C.key==="Enter"?(C.
preventDefault(),S?P(S.value,!1):(_(),e.onTake(n))):C.key===" "&&o&&S&&y>=0?(C.preventDefault(),P(S.value,!0)):C.key==="\
Escape"&&(w||e.onCancel)?(C.preventDefault(),C.stopPropagation(),_(),e.onCancel?.()):C.key==="Backspace"&&n===""&&e.onBackspace?.()},
k=s(Im,{id:l,label:e.label,options:t,active:y,onActive:p,onPick:C=>P(C,o),several:o,foot:e.foot});return s(ne,{children:[
s("input",{ref:i,class:ve(Il,e.code&&Ul),role:"combobox","aria-label":e.label,"aria-expanded":w,"aria-controls":l,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":w&&y>=0?lu(l,y):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:D,onClick:()=>c(!0),onBlur:_,onFocus:()=>{
e.autofocus&&c(!0)},onInput:C=>{c(!0),p(r?0:-1),e.onText(C.currentTarget.value)}}),e.inline&&k,!e.inline&&a&&g&&(t.length>
0||e.foot)&&s(Tn,{anchor:i.current,onClose:_,focus:!1,children:k})]})}var Oo=re([]);function Mn(e,t){Oo.value=[...Oo.value,{from:Re.value,to:e.document,label:t}].slice(-12),Ie(e)}function su(e){
Oo.value=Oo.value.slice(0,e)}function Wm(){vt(()=>{let e=Re.value,t=Oo.peek().findIndex(n=>Dt(n.from.document,e.document));
t>=0&&su(t)})}var Km="fi";function jm({document:e,mark:t,anchor:n,onClose:o}){let[r,i]=q(""),l=Xn(e.dataset).value.value?.columns??[],a=r.toLowerCase(),
c=Qs(e),d=[...l.map(({name:v})=>v),...Object.keys(e.define??{})],p=l.filter(({name:v,type:y})=>v.toLowerCase().includes(
a)&&y!=="timestamp"&&xn(v)!==c).map(v=>({value:xn(v.name),label:s(pe,{value:v.name,most:48}),note:v.distinct===void 0?v.
type:`${fr(v.distinct)} values`})),g=v=>{o(),zl(e,t,v).then(y=>{y.by&&Mn({document:y.by,open:[]},`${y.label} by ${v}`)},
y=>Cn($t(jt(y).message)))};return s(Tn,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:Km,children:s(Pr,{label:"\
Break down by",text:r,onText:i,options:p,eager:!0,autofocus:!0,inline:!0,onPick:g,onCancel:o,onTake:v=>g(d.includes(v)?xn(
v):v),placeholder:"a property or an expression"})})}function dt(e,t){wx(e).then(n=>Cn(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function wx(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}function Jm(){let[e,t]=q(null);return{openAt:t,menu:e&&s(xx,{at:e,onClose:()=>t(null)})}}function xx({at:e,onClose:t}){let n=De(
()=>zl(e.document,e.mark),[e]),{answer:o,error:r}=_x(n),[i,l]=q(!1);if(i)return s(jm,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let a=d=>()=>{n.then(d,p=>Cn($t(jt(p).message)))},c=e.head??(r?$t(r.message):o?s(pe,{value:o.label,most:160}):
"…");return s(ru,{anchor:e.anchor,label:"This mark",head:c,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...kx(e,o,r,a,()=>l(!0))]})}function _x(e){let[t,n]=q({of:null,answer:null,error:null});return ie(()=>{let o=!0;
return e.then(r=>{o&&n({of:e,answer:r,error:null})},r=>{o&&n({of:e,answer:null,error:jt(r)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function kx(e,t,n,o,r){let i=(l,a,c,d)=>{let p=t!==null&&(t[c]===null||t[c]==="");return{label:l,
...a?{icon:a}:{},disabled:p||n!==null,reason:Sx(t,c),act:o(d)}};return[i("Only this","filter","only",l=>Gm(l.only,l.label)),
i("Exclude","minus","exclude",l=>Gm(l.exclude,`not (${l.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:r},"rule",i("Events","rows","events",Tx),i("Actors","actor","actors",Cx),i("Save as cohort…","save","coho\
rt",l=>Mx(l)),i("Explain","difference","explain",Px),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>dt(
Ym(e.value),"The value")}],i("Copy as where","copy","predicate",l=>dt(l.predicate,"The condition"))]}function Sx(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:$t(n)}function Ym(e){return e===null?"":Array.isArray(e)?
e.map(t=>Ym(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function Gm(e,t){e&&Mn({document:e,open:[]},t)}
function Tx({events:e,label:t}){e&&Wt({kind:"events",document:e,label:t})}function Cx({actors:e,cohort:t,label:n}){e&&Wt(
{kind:"actors",request:e,cohort:t,label:n})}function Mx({actors:e,cohort:t,label:n}){Wt({kind:"cohort",request:e,cohort:t,
label:n})}function Px({explain:e,label:t}){e&&Mn({view:"difference",document:e,as:null,open:[]},`explain ${$e(t).text}`)}var Zm=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),Ex=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function Xm(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:Ax(n.toLowerCase())??Dx(n)??Lx(n,t)}function Ax(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?Zm.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?Zm.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function Dx(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],i=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),l=new Date(i);return r!==void 0?
l.setUTCDate(l.getUTCDate()+1):o!==void 0?l.setUTCMonth(l.getUTCMonth()+1):l.setUTCFullYear(l.getUTCFullYear()+1),{from:i.
toISOString().slice(0,10),to:l.toISOString().slice(0,10)}}function Lx(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=Qm(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=Qm(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function Qm(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Vl(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),i=r?Ex.indexOf(r[2].toLowerCase()):-1;if(!r||i<0)return null;let l=`${r[3]??t.getUTCFullYear()}-${Vl(String(i+1))}\
-${Vl(r[1])}`;return r[4]===void 0?l:`${l}T${Vl(r[4])}:${r[5]}:00`}function Vl(e){return e.padStart(2,"0")}var au=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],Rx=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function uu(e,t){let n=au.find(
i=>i.from===e.from&&(i.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?Rx.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${eh(e.from,t,"the first event")} – ${eh(e.
to,t,"now")}`}function eh(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return Ye(e,t,Ye(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var th="ui",nh="hi",oh="mi",rh="vi",ih="bi";function Ox(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function St({id:e,error:t,onHint:n}){let o=Ox(t.hint);return s(
"div",{class:th,id:e,role:"alert",children:[s("span",{class:nh,children:s(ge,{name:"error",size:14})}),s("span",{class:oh,
children:$t(t.message)}),t.hint!==""&&(o!==null&&n?s("button",{type:"button",class:rh,onClick:()=>n(o),children:[$t(o),"\
?"]}):s("span",{class:ih,children:$t(t.hint)}))]})}function Er({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:i=!1,error:l=null,autofocus:a=!1}){let[c,d]=q(t),p=Z(
null),g=wn();ie(()=>d(t),[t]);let v=_=>{_!==t&&n(_)},y=_=>{_.key==="Enter"&&v(c),!(_.key!=="Escape"||c===t)&&(_.preventDefault(),
d(t))},w=_=>{n(_),p.current?.focus()};return s("div",{class:Vm,children:[s("label",{for:g,class:r?"spoken":qm,children:e}),
s("input",{ref:p,id:g,class:ve(Il,i&&Ul),value:c,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":l!==null,
"aria-describedby":l?`${g}-problem`:void 0,"data-autofocus":a?"":void 0,onInput:_=>d(_.currentTarget.value),onKeyDown:y,
onBlur:()=>v(c)}),l&&s(St,{id:`${g}-problem`,error:l,onHint:w})]})}var Nx=new Set(["estimate","running","exact","error","cancelled","live"]);function ql(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!Nx.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?rl(n):null,
body:n}}function Wl(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var lh=!0;async function sh(e,t,n){try{if(lh&&await zx(e,t,n))return;await Fx(e,t,n)}catch(o){if(!ll(o))throw o}}async function zx(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await il("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await Bx(i,l=>{let a=ql(l);a&&t(a)}),!0}catch(o){if(!(o instanceof ft)||o.status!==404&&o.status!==
405)throw o;return lh=!1,!1}}async function Fx(e,t,n){if(!("run"in e))throw new ft({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await il("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function Bx(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:i}=await n.read();if(r)break;let l=(o+
i).split(`
`);o=l.pop()??"";for(let a of l)a!==""&&t(a)}o!==""&&t(o)}var pu=250,Hx=8e3,an=re("idle"),un=new Map,cu=null,Ix=1,bi=pu,fu,ah=an;function uh(e,t,n=[]){let o=Ix++,r=n.filter(i=>un.
has(i));un.set(o,{message:e,take:t,abort:null}),an.value==="open"&&hu({id:o,...e,...r.length>0?{cancels:r}:{}});for(let i of r)
fh(i);return an.value==="http"&&dh(o),an.value==="idle"&&gu(),o}function mu(e){un.has(e)&&(an.value==="open"&&hu({id:e,cancel:!0}),
fh(e))}function ch(){an.value==="away"&&(clearTimeout(fu),gu())}function fh(e){un.get(e)?.abort?.abort(),un.delete(e)}function hu(e){
cu?.send(JSON.stringify(e))}function gu(){an.value=an.value==="away"?"away":"connecting";let e=new URL(qt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,cu=t,bi=pu,an.value="open";
for(let[o,r]of un)hu({id:o,...r.message})},t.onmessage=o=>Vx(String(o.data)),t.onclose=()=>{cu=null,n?yu():Ux()}}async function Ux(){
if(!await fetch(qt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return yu();bi=pu,an.value="http";for(let t of un.
keys())dh(t)}function yu(){an.value="away",clearTimeout(fu),fu=setTimeout(gu,bi*(.75+Math.random()/2)),bi=Math.min(bi*2,
Hx)}function Vx(e){let t=ql(e);t&&du(t)}function du(e){let t=un.get(e.id);t&&(Wl(e)&&un.delete(e.id),t.take(e))}function dh(e){
let t=un.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!un.has(e))return;if(t.abort=null,o instanceof
ft&&o.code===ol().code)return yu();let r=o instanceof ft?o:new ft({code:"unexpected",message:String(o)});du({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};sh(t.message,o=>du({...o,id:e}),t.abort.
signal).catch(n)}var qx={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},Wx=100,wi=class{present=re(
qx);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Dt(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=uh({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(mu(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){mu(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(Wl(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+Wx-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let l=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:l,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:i==="live"?"running":i}}};function ph(e){
let t=De(()=>new wi,[]),n=e===null?"":JSON.stringify(e);return ie(()=>{e?t.run(e):t.cancel()},[n]),ie(()=>()=>t.close(),
[]),t.result.value}function Bn(e,t){let n=typeof t=="string"?t:sf(t);return!e||e.where===""?null:e.where.startsWith(n)&&
/^($|[.[])/.test(e.where.slice(n.length))?e:null}var cn=new wi,Kl=re(eo("waits")==="yes");function mh(e){Kl.value=e,to("waits",e?"yes":"no")}var Kx=150,vu,Ar=null;function Hn(){
clearTimeout(vu),Ar=Ne.value,cn.run(Ar,{history:!0})}function hh(){vt(()=>{let{state:e,how:t}=el.value,n=oo.value,o=fn.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Ar!==null&&Dt(Ar,e.document)||Kl.value&&Ar!==
null&&Dt(Ln(Ar).dataset,e.document.dataset)||(clearTimeout(vu),vu=setTimeout(Hn,t==="replace"?Kx:0))})}var No=re([]),bu=re(eo("letters")!=="no"),jl="",gh,vh=No,bh=bu;function wh(e){bu.value=e,to("letters",e?"yes":"no")}function Gl(e){
let t=Z(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");ie(()=>{let o=t.current.map((r,i)=>({...r,act:()=>t.current[i]?.
act()}));return No.value=[...No.value,...o],()=>{No.value=No.value.filter(r=>!o.includes(r))}},[n])}function jx(e){let t=(e.
key.length===1,e.key),n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(
Boolean),t.length===1?t.toUpperCase():t].join("+")}function xh(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||
["Control","Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Gx(e.target)||!bu.
value&&e.key.length===1||Jx()))return;let n=jl===""?jx(e):`${jl} ${e.key}`,o=No.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
yh(""),o.act()):t&&yh(No.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function yh(e){clearTimeout(gh),jl=
e,e!==""&&(gh=setTimeout(()=>{jl=""},1200))}function Gx(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function Jx(){return document.querySelector("dialo\
g[open]")!==null}var _h="wi",kh="yi",Sh="ki",Th="zi",Ch="ji";function _i(e){Ie({document:At(At(Ne.value,"from",e.from),"to",e.to)})}function Mh(){let e=Z(null),[t,n]=q(!1),o=Ne.value.
timezone??"UTC",r=uu(Ne.value,o),{error:i}=cn.result.value,l=Bn(i,"from")??Bn(i,"to");return Gl([{keys:"t",label:"Range \
of time",group:"The question",act:()=>n(!0)}]),s(ne,{children:[s(U,{buttonRef:e,icon:"calendar",after:"down",kind:l?"dan\
ger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:s("span",{class:_h,children:r})}),l&&!t&&s("div",{class:Ch,
children:s(St,{error:l})}),t&&s(Tn,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:s(Zx,
{zone:o,wrong:l,onDone:()=>n(!1)})})]})}function Zx({zone:e,wrong:t,onDone:n}){let[o,r]=q(t),{from:i,to:l}=Ne.value,a=i===
void 0&&l===void 0?"":`${i??""} - ${l??"now"}`,c=d=>{let p=Xm(d);if(!p){r({message:"This is no range of time",hint:"try:\
 last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}_i(p),n()};return s("div",{class:kh,children:[s(Er,{
label:`Range, on the clock of ${e}`,value:a,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:c,error:o,autofocus:!0}),
s("div",{class:Sh,children:au.map(d=>s(U,{small:!0,kind:"plain",class:Th,pressed:uu(Ne.value,e)===d.label,onClick:()=>{_i(
d),n()},children:d.label},d.label))})]})}function Ph({document:e,result:t,as:n}){let{answer:o,of:r,phase:i}=t;if(!o||!r||!("columns"in o))return i==="error"?null:
s(ao,{});if(o.rows.length===0&&i==="exact")return s(Xx,{document:r});let l=o.query?.timezone??r.timezone??"UTC";return n===
"line"?s(am,{answer:o,document:r,zone:l,onZoom:Qx}):s(e1,{answer:o,of:r,document:e,zone:l})}function Qx(e,t){_i({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function Xx({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return s(Cr,{icon:"search",title:"Nothing found",actions:s(ne,{children:[n&&s(U,
{kind:"primary",onClick:()=>_i({}),children:"All data"}),t&&s(U,{kind:"outlined",onClick:()=>Ie({document:At(e,"where",void 0)}),
children:"Without the filter"}),!n&&!t&&s(U,{kind:"outlined",onClick:Hn,children:"Ask again"})]}),children:n||t?"No even\
t of this range passes the filter.":"The dataset has no events."})}function e1({answer:e,of:t,document:n,zone:o}){let{openAt:r,
menu:i}=Jm(),l=Ge(n.aggregate?.order)[0],a=l===void 0?null:n1(l);return s(ne,{children:[s(gl,{answer:e,document:t,zone:o,
sort:a,onCell:(d,p,g)=>{let v=e.columns.findIndex(({name:y})=>y===p);r({document:t,mark:t1(e,t,d),anchor:g,value:d[v]})},
onSort:d=>Ie({document:At(n,"aggregate.order",d===null?void 0:[`"${d.key}"${d.descending?" desc":""}`])})}),i]})}function t1(e,t,n){
if(n===e.other)return{other:!0};if(n===e.total)return{};let o=pr(e,t),r=o.time<0?o.keys:[o.time,...o.keys];return{keys:Object.
fromEntries(r.map(i=>[e.columns[i].name,n[i]]))}}function n1(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var Ah="H",Dh="Si";function Rh({document:e,result:t}){let n=Ge(e.aggregate?.measures),o=Ge(e.aggregate?.by);return s("div",{class:Ah,children:[
s("span",{children:"Show"}),s(wu,{label:"Measures",path:"aggregate.measures",value:n.join(", "),error:Bn(t.error,"aggreg\
ate.measures"),onCommit:r=>Rn("aggregate.measures",Lh(r))}),s("span",{children:"where"}),s(wu,{label:"Filter",path:"wher\
e",value:e.where??"",placeholder:"any event",error:Bn(t.error,"where"),onCommit:r=>Rn("where",r.trim()===""?void 0:r)}),
s("span",{children:"by"}),s(wu,{label:"Breakdown",path:"aggregate.by",value:o.join(", "),placeholder:"nothing",error:Bn(
t.error,"aggregate.by"),onCommit:r=>Rn("aggregate.by",Lh(r))})]})}function wu(e){let{path:t,...n}=e;return s("div",{class:Dh,
"data-path":t,children:s(Er,{bare:!0,code:!0,...n})})}function Lh(e){let t=[""],n=0,o="";for(let i of e)o!==""?o=i===o?"":
o:i==="'"||i==='"'?o=i:i==="("?n++:i===")"&&n--,i===","&&n===0&&o===""?t.push(""):t[t.length-1]+=i;let r=t.map(i=>i.trim()).
filter(i=>i!=="");return r.length>0?r:void 0}function xu(e){return Ge(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var $h={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:[
"aggregate.measures","aggregate.by","where"],chartOf:e=>xu(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;
let o=Ge(n.by);return t==="line"&&!xu(e)?{...e,aggregate:{...n,by:["time('auto')",...o]}}:t==="table"&&xu(e)?{...e,aggregate:{
...n,by:o.filter(r=>!Zi(r))}}:e},Sentence:Rh,Page:Ph};var fn=[$h],In=[];var Nh="Bi",zh="Xi";function Fh(){let{value:e,error:t}=_n.value,n=e?.[0]?.name;return ie(()=>{e||Qn()},[]),ie(()=>{n!==void 0&&ur(n)},[n]),t?
s(Cr,{icon:"warning",title:"The datasets cannot be listed",actions:s(U,{kind:"outlined",onClick:()=>{Qn()},children:"Try\
 again"}),children:t.message}):e&&n===void 0?s(i1,{}):s(ao,{})}function i1(){let e=`curl --data-binary @events.ndjson -H\
 'Content-Type: application/x-ndjson' '${qt("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return s(
"main",{class:Nh,children:[s(Cr,{icon:"data",title:"There are no events yet",actions:s(ne,{children:[s(U,{kind:"primary",
icon:"copy",onClick:()=>dt(e,"The line"),children:"Copy the line"}),s(U,{kind:"outlined",onClick:()=>{Qn()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),s("pre",{class:zh,children:e})]})}function _u(){return s(Cr,{icon:"search",title:"\
There is no such page",actions:s(U,{kind:"primary",onClick:()=>Rt(""),children:"To the first dataset"})})}var ku={};Es(ku,{banner:()=>Su,danger:()=>a1,default:()=>u1,info:()=>l1,text:()=>Tu,warning:()=>s1});var Su="Ci",l1="Ii",
s1="Ui",a1="Ei",Tu="Li",u1={banner:Su,info:l1,warning:s1,danger:a1,text:Tu};function Bh({kind:e,children:t,actions:n}){return s("div",{class:ve(Su,ku[e]),role:e==="info"?"status":"alert",children:[
s(ge,{name:e==="info"?"info":"warning"}),s("span",{class:Tu,children:t}),n]})}var Hh="F",Ih="Mi",Uh="Ni",Vh="Ri",qh="Ai",Wh="Di";function Rr({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let i=Z(null),l=wn();return ut(()=>{On();let a=document.activeElement;
return i.current?.showModal(),i.current?.querySelector("[data-autofocus]")?.focus(),()=>{a instanceof HTMLElement&&a.isConnected&&
a.focus()}},[]),s("dialog",{ref:i,class:ve(Hh,r&&Ih),"aria-labelledby":l,onCancel:a=>{a.preventDefault(),t()},onClick:a=>{
a.target===i.current&&t()},children:[s("div",{class:Uh,children:[s("h2",{id:l,class:Vh,children:e}),s(U,{icon:"close",label:"\
Close",keys:"Esc",kind:"quiet",onClick:t})]}),s("div",{class:qh,children:n}),o&&s("div",{class:Wh,children:o})]})}var Kh="Hi",jh="Fi",Gh="Ti",Jh="T",Yh="qi",Zh="q";function Qh({onClose:e}){let t=Map.groupBy(vh.value,({group:n})=>n);return s(Rr,{title:"Keys",onClose:e,wide:!0,children:[
s("div",{class:Kh,children:[...t].map(([n,o])=>s("section",{children:[s("h3",{class:jh,children:n}),s("dl",{class:Gh,children:o.
map(({keys:r,label:i})=>s("div",{class:Jh,children:[s("dt",{children:i}),s("dd",{children:r.split(" ").map(l=>s("kbd",{class:Yh,
children:l},l))})]},r))})]},n))}),s("div",{class:Zh,children:[s("label",{children:[s("input",{type:"checkbox",checked:bh.
value,onChange:n=>wh(n.currentTarget.checked)})," Single letters are keys"]}),s("label",{children:[s("input",{type:"chec\
kbox",checked:Kl.value,onChange:n=>mh(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function ki(e){let t=Re.value.view===e.name,n=gf(e.name,ia(Lt.value));n!==null&&Cn(n,{label:"Undo",act:Zn}),t&&oo.value.
kind!=="view"&&Lt.value!==""&&ua(),Lt.value===""&&Rt("")}function Xh(){let e="Go to";return[...fn.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>ki(t)})),...In.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Rt(t.name)}))]}var Mu=matchMedia("(prefers-color-scheme: dark)"),eg=re(Mu.matches),Cu=eo("theme"),Si=re(Cu==="light"||Cu==="dark"?Cu:"s\
ystem"),Or=ct(()=>Si.value==="system"?eg.value?"dark":"light":Si.value);function Jl(e){Si.value=e,to("theme",e)}function tg(){
Mu.addEventListener("change",()=>{eg.value=Mu.matches}),vt(()=>{document.documentElement.dataset.theme=Or.value})}function ng({onClose:e,onHelp:t}){let[n,o]=q(""),r=m1(d1(t),n).slice(0,200);return s(Rr,{title:"Find",onClose:e,children:s(
Pr,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(i=>({value:i,label:s(pe,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},
onCancel:e})})}function d1(e){let t=Lt.value===""?[]:Xn(Lt.value).value.value?.columns??[];return[...fn.map(n=>({name:n.
label,kind:"page",act:()=>ki(n)})),...In.map(n=>({name:n.label,kind:"page",act:()=>Rt(n.name)})),...(_n.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{ur(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>p1(
n)})),...lr.value?[{name:"Undo",kind:"command",act:Zn}]:[],...sr.value?[{name:"Redo",kind:"command",act:ar}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Wt({kind:"json"})},{name:Or.value==="dark"?"Light":"Dark",kind:"command",act:()=>Jl(
Or.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function p1(e){let t=ei(Ne.value),n=Ge(Ne.value[t]?.
by),o=xn(e);n.includes(o)||Ie({document:At(Ne.value,[t,"by"],t==="aggregate"?[...n,o]:o)})}function m1(e,t){let n=t.trim().
toLowerCase();if(n==="")return e;let o=i=>{let l=i.toLowerCase();if(l.startsWith(n))return 0;let a=l.indexOf(n);return a<
0?3:/[a-z0-9]/.test(l[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:o(i.name)})).filter(({grade:i})=>i<3).sort((i,l)=>i.
grade-l.grade).map(({item:i})=>i)}var og="G",rg="a",ig="J",lg="Gi",sg="K",Pu="O",ag="o",ug="P",cg="Q",fg="k",dg="V";var co=re(eo("rail")==="folded");function g1(){co.value=!co.value,to("rail",co.value?"folded":"open")}function mg({onPalette:e,
onHelp:t}){let n=oo.value;return s("nav",{"aria-label":"Pages",class:ve(og,co.value&&rg),children:[s("div",{class:ig,children:[
s(v1,{}),!co.value&&s("span",{class:lg,children:"Sluice"})]}),s("ul",{class:Pu,children:fn.map(o=>s(pg,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Re.value.view===o.name,onClick:()=>ki(o)},o.name))}),In.length>0&&s(
"div",{class:cg,role:"presentation"}),s("ul",{class:Pu,children:In.map(o=>s(pg,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>Rt(o.name)},o.name))}),s("div",{class:fg,children:[s(U,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),s(y1,{}),s(U,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
s(U,{icon:"collapse",label:co.value?"Widen":"Fold",kind:"quiet",class:dg,onClick:g1})]})]})}function pg({icon:e,label:t,
keys:n,current:o,onClick:r}){let i=vl(co.value?`${t}  ${n}`:void 0);return s("li",{children:s("button",{type:"button",class:ag,
"aria-current":o?"page":void 0,"aria-label":co.value?t:void 0,onClick:r,...i,children:[s(ge,{name:e,size:20}),s("span",{
class:ug,children:t})]})})}function y1(){let e=(t,n)=>({label:n,checked:Si.value===t,act:()=>Jl(t)});return s(Fn,{icon:Or.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function v1(){return s("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:sg,children:[s("rect",{width:"32",height:"32",rx:"7"}),s("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var gg="W",yg="Y";function vg({children:e}){let[t,n]=q(null);Gl([...Xh(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{lr.value&&Zn()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{sr.value&&
ar()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Hn},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:w1}]);let o=()=>n(null);return s("div",{class:gg,children:[s(mg,{onPalette:()=>n("pal\
ette"),onHelp:()=>n("help")}),s("div",{class:yg,children:[ah.value==="away"&&s(Bh,{kind:"warning",actions:s(U,{small:!0,
kind:"outlined",onClick:ch,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&s(ng,{onClose:o,onHelp:()=>n("help")}),t==="help"&&s(Qh,{onClose:o}),s($m,{}),s(
od,{})]})}function w1(){let{phase:e}=cn.result.value;e==="running"||e==="estimate"?cn.cancel():tl.value.length>0&&nl()}var wg="Ji",xg="z";function _g({label:e,choices:t,value:n,onChange:o}){let r=l=>{let a=l.key==="ArrowRight"||l.key==="ArrowDown"?1:l.key===
"ArrowLeft"||l.key==="ArrowUp"?-1:0;if(a===0)return;l.preventDefault();let c=(t.findIndex(p=>p.value===n)+a+t.length)%t.
length,d=t[c];d&&o(d.value),l.currentTarget.children[c]?.focus()},i=t.some(l=>l.value===n)?n:t[0]?.value;return s("div",
{role:"radiogroup","aria-label":e,class:wg,onKeyDown:r,children:t.map(l=>s("button",{type:"button",role:"radio",class:xg,
"aria-checked":l.value===n,tabIndex:l.value===i?0:-1,onClick:()=>o(l.value),children:[l.icon&&s(ge,{name:l.icon,size:14}),
l.label]},l.value))})}var kg="Ki",Sg="Oi",Tg="Z",Cg="Pi";var Zl=ct(()=>Oo.value.filter(e=>e.to.dataset===Ne.value.dataset));function Mg(){return Zl.value.length===0?null:s("nav",
{"aria-label":"The way here",class:kg,children:[Zl.value.map((e,t)=>s("span",{class:Sg,children:[s("button",{type:"butto\
n",class:Tg,onClick:()=>{su(t),Ie(e.from)},children:t===0?"all":$e(Zl.value[t-1]?.label).text}),s(ge,{name:"right",size:12})]},
t)),s("span",{"aria-current":"step",class:Cg,children:$e(Zl.value.at(-1)?.label).text})]})}var Eu=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await Kt(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(ll(t))
return;this.error=jt(t)}this.busy=!1,this.changed()}};function Ql(e,t){let[,n]=Vs(i=>i+1,0),o=Z(null);ie(()=>{if(!e)return;
let i=new Eu(e,()=>n(0));return o.current={key:t,pages:i},i.more(),()=>i.close()},[t]);let r=o.current?.key===t?o.current.
pages:null;return{columns:r?.first?.columns??[],pages:r?.pages??[],first:r?.first??null,busy:r?.busy??e!==null,error:r?.
error??null,hasMore:r?.hasMore??!1,more:r?.more??k1}}function k1(){}var Pg="j",Eg="Qi",Ag="Vi",Dg="Wi",Lg="Yi",Rg="Zi";function Xl({title:e,note:t,actions:n,children:o,onClose:r}){let i=Z(null),l=wn();return ut(()=>{On();let a=document.activeElement;
return i.current?.focus(),()=>{a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),s("div",{ref:i,class:Pg,tabIndex:-1,
role:"dialog","aria-labelledby":l,children:[s("div",{class:Eg,children:[s("div",{class:Ag,children:[s("h2",{id:l,class:Dg,
children:e}),t&&s("p",{class:Lg,children:t})]}),n,s(U,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:r})]}),
s("div",{class:Rg,children:o})]})}var $g="_i",Og="er",Ng="ir",Au="rr";function zg({layer:e,onClose:t}){let n=e.request,o=Ql({path:"v1/actors",body:d=>({...n,limit:500,...d===void 0?{}:{cursor:d}})},
JSON.stringify(n)),r=n.timezone??"UTC",i=De(()=>o.pages.flat(),[o.pages]),l=De(()=>o.columns.map((d,p)=>({key:d.name,head:s(
pe,{value:d.name,most:48}),number:$n(d)&&p>0,cell:g=>p===0?s(pe,{value:g[0],most:64,middle:!0}):s(pe,{shown:dl(g[p],d,r)})})),
[o.columns,r]),a=Xn(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,c=d=>{a&&d[0]!==null&&Rt(Yi(n.dataset,
String(d[0])))};return s(Xl,{title:"Actors",onClose:t,note:s(ne,{children:[s(pe,{value:e.label,most:200}),C1(i.length,o.
hasMore)]}),actions:s(U,{icon:"save",kind:"outlined",onClick:()=>Wt({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),
children:"Save as cohort"}),children:[o.error&&s("div",{class:Ng,children:[s(St,{error:o.error}),s(U,{small:!0,kind:"out\
lined",onClick:o.more,children:"Try again"})]}),!o.first&&!o.error&&s("div",{class:Au,children:s(ao,{lines:12})}),o.first&&
(i.length===0?s("p",{class:Au,children:"No actor is here."}):s("div",{class:$g,children:[s(hl,{label:"Actors",columns:l,
rows:i,onCell:c}),o.hasMore&&s("div",{class:Og,children:s(U,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"\
500 more"})})]}))]})}function C1(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Fg="ar",Bg="or",Hg="g",Ig="tr";var P1=/^[A-Za-z_][A-Za-z0-9_]*$/;function Vg({layer:e,onClose:t}){let n=e.request,o=e.cohort,[r,i]=q(o?"live":"frozen"),
[l,a]=q(""),[c,d]=q(null),[p,g]=q(null),v=async()=>{if(!P1.test(l))return d({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});d(null);try{r==="live"?await A1(l,o,String(e.label)):n&&await L1(l,n,String(e.label),g),ra(
Lt.value),Cn(`The cohort ${l} is saved; it is a property now: true for whom it has.`),t()}catch(y){g(null),d(E1(jt(y)))}};
return s(Rr,{title:"Save as cohort",onClose:t,foot:s(ne,{children:[s(U,{kind:"outlined",onClick:t,children:"Cancel"}),s(
U,{kind:"primary",disabled:p!==null||l==="",onClick:()=>{v()},children:p===null?"Save":`${kn(p)} actors read`})]}),children:[
s("p",{class:Fg,children:s(pe,{value:e.label,most:300})}),s("form",{onSubmit:y=>{y.preventDefault(),v()},onInput:y=>{y.target instanceof
HTMLInputElement&&y.target.type!=="radio"&&a(y.target.value.trim())},children:[s(Er,{label:"Name",value:l,onCommit:y=>a(
y.trim()),placeholder:"frequent_buyers",autofocus:!0}),s("fieldset",{class:Bg,children:[s("legend",{class:"spoken",children:"\
Kind"}),s(Ug,{kind:"live",present:r,disabled:!o,onChoose:i,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),s(Ug,{kind:"frozen",present:r,disabled:!n,onChoose:i,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),c&&s(St,{error:c})]})]})}function E1(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function Ug({kind:e,present:t,disabled:n,onChoose:o,
title:r,text:i}){return s("label",{class:Hg,"data-disabled":n,children:[s("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),s("span",{children:[s("strong",{children:r}),s("span",{class:Ig,children:n?"Not possibl\
e for these actors.":i})]})]})}function qg(e,t){return`v1/datasets/${encodeURIComponent(Lt.value)}/${e}/${encodeURIComponent(
t)}`}async function A1(e,t,n){await Kt(qg("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var D1=1e4;async function L1(e,t,n,o){let r=[],i,l="";o(0);do{let c=await Kt("v1/actors",{body:{...t,
limit:D1,...i===void 0?{}:{cursor:i}}});l=c.columns[0]?.name??"";for(let d of c.rows)r.push(String(d[0]));o(r.length),i=
c.cursor}while(i!==void 0);let a=new URLSearchParams({per:l,description:n});await Kt(`${qg("cohorts",e)}?${a.toString()}`,
{method:"PUT",body:r,headers:{"If-None-Match":"*"}})}function Wg(e){return{...Ln(e),aggregate:{measures:["count()"]}}}var R1=7.2,$1=24,O1=72,N1=300;function Kg(e,t,n){let o=Ge(e.query?.samples?.columns),r=e.columns.map((i,l)=>({name:i.name,
column:i,at:l,width:z1(e,i,l,n),expression:B1(o[l]??xn(i.name))}));return t===null?r:t.map(i=>r.find(l=>l.name===i)).filter(
i=>i!==void 0)}function z1(e,t,n,o){let r=e.rows.slice(0,100).reduce((i,l)=>Math.max(i,Du(l[n],t,o).length),t.name.length);
return Math.round(Math.max(O1,Math.min(N1,r*R1+$1)))}function Du(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
Ye(e,n,"millisecond"):typeof e=="number"&&$n(t)?Gt(e,Mo(t.name),!0):$e(e).text}var F1=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function B1(e){return F1.test(e)?e:null}function Lu(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?Zs(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function Ru(e){let{document:t}=Re.value;Mn({document:At(t,"where",cf(t.where,e)),open:[]},e)}function Gg(e){let{document:t}=Re.
value,n=`by ${e}`;if(t.funnel||t.retention){let i=t.funnel?"funnel.by":"retention.by";return Mn({document:At(t,i,e),open:[]},
n)}let o=t.aggregate??ti("explore",null,{events:[]}).aggregate,r=[...Ge(o.by).filter(i=>i!==e),e];Mn({view:"explore",document:{
...Ln(t),aggregate:{...o,by:r}},as:null,open:[]},n)}var jg=5*6e4;function Jg(e,t,n){let o=Date.parse(t),r=Ln({...e,from:new Date(
o-jg).toISOString(),to:new Date(o+jg).toISOString()});delete r.where,Wt({kind:"events",document:{...r,samples:{order:"ti\
me asc"}},label:`5 min around ${Ye(t,n,"second")}`})}function Yg(e,t){let n=t.toSorted((i,l)=>Date.parse(i.time)-Date.parse(
l.time)),o=Ln(Re.value.document.dataset===e.dataset?Re.value.document:e),r=n.map(({event:i})=>({where:Yn(i)}));Mn({view:"\
funnel",document:{...o,funnel:{steps:r,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:i})=>i).join(", ")}`)}var Qg="_",ns="S",Xg="f",e0="nr",os="pr",t0="dr",rs="u",n0="lr",o0="ee",r0="sr",i0="xr",l0="cr",s0="ie",a0="gr",u0="fr",
c0="ur",Ti="re",f0="hr",d0="mr",p0="vr",m0="br";function h0(e){let{row:t,columns:n,zone:o,template:r,isOpen:i,current:l,wrap:a,onToggle:c}=e;return s(ne,{children:[s("d\
iv",{role:"row",class:ve(ns,i&&e0),style:{gridTemplateColumns:r},onClick:d=>{(globalThis.getSelection()?.toString()===""||
d.target instanceof HTMLButtonElement)&&c()},children:[s("span",{role:"cell",class:os,children:s("button",{type:"button",
class:t0,"data-opener":"",tabIndex:l?0:-1,"aria-expanded":i,"aria-label":"All fields of this event",children:s(ge,{name:i?
"down":"right",size:12})})}),n.map(({at:d,column:p})=>s("span",{role:"cell",class:rs,"data-type":p.type,children:s(g0,{value:t[d],
column:p,zone:o,most:a?1e3:200})},d))]}),i&&s(H1,{...e})]})}function g0({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?s(pe,{value:e,most:o}):s(pe,{shown:{text:Du(e,t,n),kind:e===null?"null":"value"}})}function H1({
row:e,all:t,zone:n,document:o,opened:r}){let[i,l]=q(""),a=t.map((c,d)=>({column:c,value:e[d]})).filter(({column:c,value:d})=>i===
""||`${c.name} ${$e(d).text}`.toLowerCase().includes(i.toLowerCase()));return s("div",{role:"row",class:n0,children:s("d\
iv",{role:"cell",class:o0,children:[s("div",{class:r0,children:[s(U1,{row:e,all:t,zone:n,document:o,opened:r}),t.length>
8&&s("input",{class:i0,"aria-label":"Find in fields",placeholder:"find in fields",value:i,onInput:c=>l(c.currentTarget.value)})]}),
s("dl",{class:l0,children:a.map(({column:c,value:d})=>s(I1,{column:c,value:d,zone:n},c.name))})]})})}function I1({column:e,
value:t,zone:n}){let o=xn(e.name),r=e.type!=="timestamp"&&!Array.isArray(t),i=$e(e.name).text;return s("div",{class:s0,children:[
s("dt",{class:a0,children:s(pe,{value:e.name,most:64})}),s("dd",{class:u0,children:s(g0,{value:t,column:e,zone:n,most:4e3})}),
s("dd",{class:c0,children:[r&&s("button",{type:"button",class:Ti,title:"Only this value","aria-label":`Only this ${i}`,onClick:()=>Ru(
Lu(o,t,!1)),children:"="}),r&&s("button",{type:"button",class:Ti,title:"Without this value","aria-label":`Without this ${i}`,
onClick:()=>Ru(Lu(o,t,!0)),children:"≠"}),r&&s("button",{type:"button",class:Ti,"aria-label":`Break down by ${i}`,onClick:()=>Gg(
o),children:"by"}),s("button",{type:"button",class:Ti,title:"Copy value","aria-label":`Copy ${i}`,onClick:()=>dt(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:s(ge,{name:"copy",size:14})})]})]})}function U1({
row:e,all:t,zone:n,document:o,opened:r}){let i=Xn(o.dataset).value.value,l=(p,g=e)=>p===void 0?void 0:g[t.findIndex(v=>v.
name===p)],a=l("time"),c=l(i?.actors?.[0]),d=r.map(p=>({time:l("time",p),event:l(i?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return s(ne,{children:[typeof c=="string"&&s(U,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>Rt(Yi(o.dataset,c)),children:s("span",{children:["Timeline of ",s(pe,{value:c,most:24,middle:!0})]})}),
typeof a=="string"&&s(U,{small:!0,kind:"outlined",icon:"clock",onClick:()=>Jg(o,a,n),children:"5 min around"}),d.length>
0&&s(U,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>Yg(o,d),children:d.length>1?`Funnel from these ${d.length}`:"\
Funnel from here"}),s(U,{small:!0,kind:"outlined",icon:"braces",onClick:()=>dt(JSON.stringify(Object.fromEntries(t.map(({
name:p},g)=>[p,e[g]])),null,2),"The event"),children:"JSON"})]})}function y0({paging:e,document:t,zone:n,wanted:o=null,wrap:r=!1}){let i=Z(null),[l,a]=q(new Set),[c,d]=q("0:0"),p=De(()=>e.
first?Kg(e.first,o,n):[],[e.first,o,n]),g=De(()=>V1(e,l),[e.pages,l]);if(!e.first)return e.error?s(v0,{error:e.error,onAgain:e.
more}):s("div",{class:p0,children:s(ao,{lines:12})});if(e.pages.length===0)return s("p",{class:m0,children:"No event pas\
ses."});let v=w=>{let _=new Set(l);_.delete(w)||_.add(w),a(_),d(w)},y=`28px ${p.map(({width:w})=>`${w}px`).join(" ")} mi\
nmax(0, 1fr)`;return s("div",{ref:i,class:Qg,role:"table","aria-label":"Events","data-wrap":r,onKeyDown:w=>q1(w,i.current),
children:[s("div",{class:ve(ns,Xg),role:"row",style:{gridTemplateColumns:y},children:[s("span",{role:"columnheader",class:os,
children:s("span",{class:"spoken",children:"Open"})}),p.map(({name:w,at:_})=>s("span",{role:"columnheader",class:rs,children:s(
pe,{value:w,most:48})},_))]}),e.pages.map((w,_)=>s(K1,{page:_,rows:w,scroller:i,render:(P,D)=>{let k=`${_}:${D}`;return s(
h0,{row:P,all:e.first.columns,columns:p,zone:n,document:t,template:y,isOpen:l.has(k),current:c===k,wrap:r,opened:g,onToggle:()=>v(
k)},D)}},_)),s(j1,{paging:e,scroller:i})]})}function V1(e,t){return[...t].map(n=>{let[o,r]=n.split(":").map(Number);return e.
pages[o]?.[r]}).filter(n=>n!==void 0)}function q1(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof
Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let r=[...t.querySelectorAll("[data-ope\
ner]")];e.preventDefault(),e.stopPropagation(),r[r.indexOf(o)+n]?.focus()}var W1="1200px";function K1({rows:e,scroller:t,
render:n,page:o}){let r=Z(null),[i,l]=q(!0),a=Z(0);return ie(()=>{let c=r.current;if(!c)return;let d=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(a.current=c.getBoundingClientRect().height),l(p.isIntersecting))},{root:t.current,rootMargin:W1});
return d.observe(c),()=>d.disconnect()},[]),s("div",{ref:r,role:"rowgroup","data-page":o,style:i?{}:{height:`${a.current}\
px`},children:i&&e.map(n)})}function j1({paging:e,scroller:t}){let n=Z(null),o=Z(e.more);return o.current=e.more,ie(()=>{
if(!n.current)return;let r=new IntersectionObserver(([i])=>{i?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return r.observe(n.current),()=>r.disconnect()},[e.pages.length]),s("div",{ref:n,class:f0,children:[e.error&&s(
v0,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function v0({
error:e,onAgain:t}){return s("div",{class:d0,children:[s(St,{error:e}),s(U,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}function b0({layer:e,onClose:t}){let n=e.document,o=Ql({path:"v1/query",body:a=>({...n,samples:{...n.samples,...a===void 0?
{}:{cursor:a}}})},JSON.stringify(n)),r=ph(Wg(n)),i=r.answer&&"rows"in r.answer?r.answer.rows[0]?.[0]:void 0,l=n.timezone??
"UTC";return s(Xl,{title:"Events",onClose:t,note:s(ne,{children:[s(pe,{value:e.label===""?"all":e.label,most:200}),typeof i==
"number"&&` · ${kn(i)} events`]}),children:s(y0,{paging:o,document:n,zone:l})})}var w0="wr",x0="ae",_0="oe";var k0=null;function J1(){return k0??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),k0}function S0(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,i=Z(null),l=Z(null),a=Z(e);a.current=e;let[c,d]=q(!1);return ie(()=>{let p=!1;
return J1().then(g=>{p||!g||!i.current||(l.current=g.mount(i.current,{...a.current,onText:v=>{v!==a.current.text&&a.current.
onText(v)},onRun:()=>a.current.onRun?.()}),l.current.setMark(a.current.mark??null),d(!0),r&&l.current.focus())}),()=>{p=
!0,l.current?.destroy()}},[]),ie(()=>{l.current?.setText(t)},[t]),ie(()=>{l.current?.setMark(o)},[o?.start,o?.end,t]),s(
"div",{class:ve(w0,e.class),children:[s("div",{ref:i,class:x0,hidden:!c,"data-editor":c}),!c&&s("textarea",{class:_0,"ar\
ia-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,onInput:p=>e.onText(p.currentTarget.value)})]})}var T0="yr",C0="te",M0="kr",P0="zr";function A0({onClose:e}){let t=Ne.value,[n,o]=q(()=>JSON.stringify(t,null,2)),[r,i]=q(null);return ie(()=>{Dt(E0(n).value,
t)||(o(JSON.stringify(t,null,2)),i(null))},[t]),s("aside",{class:T0,"aria-label":"The document as JSON",children:[s("div",
{class:C0,children:[s("h2",{children:"JSON"}),s(U,{icon:"copy",label:"Copy",kind:"quiet",onClick:()=>dt(n,"The document")}),
s(U,{icon:"close",label:"Close",kind:"quiet",onClick:e})]}),s(S0,{class:M0,label:"Document",language:"json",text:n,onText:a=>{
o(a);let{value:c,error:d}=E0(a);i(d),c&&Ie({document:{...c,dataset:c.dataset||Re.value.document.dataset}},"replace")},onRun:Hn}),
r!==null&&s("div",{class:P0,children:s(St,{error:{message:r,hint:"the question on the screen is the last that could be r\
ead"}})})]})}function E0(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(t)?{value:null,error:"\
A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?t.message:String(t)}}}var D0=new Map([["json",A0],["events",b0],["actors",zg],["cohort",Vg]]);var R0="jr",$0="Sr";function Ou({title:e,values:t,value:n,onChange:o,free:r=!1,...i}){let l=Z(null),[a,c]=q(!1),[d,p]=q(""),g=De(()=>Q1(t,d),
[t,d]),v=()=>{c(!1),p("")},y=w=>{v(),o(w)};return s(ne,{children:[s(U,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:l,
onClick:()=>a?v():c(!0),children:s("span",{class:R0,children:s(pe,{value:n,most:32})})}),a&&s(Tn,{anchor:l.current,onClose:v,
role:"dialog",label:e,children:s("div",{class:$0,children:s(Pr,{label:e,text:d,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:g.slice(0,1e3).map(w=>({value:w,label:s(pe,{value:w}),selected:w===n})),onPick:y,onTake:w=>{r&&
w!==""&&y(w)},onCancel:v})})})]})}function Q1(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(i=>i.toLowerCase().
startsWith(n)),r=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...o,...r]}var O0=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function N0(){let e=Ne.value.compare?.offset,t=O0.find(([,n])=>n===e)?.[0]??`vs ${$t(e??"")} before`;
return s(Fn,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:O0.map(([n,o])=>({label:n,
checked:o===e,act:()=>Rn("compare",o===void 0?void 0:{offset:o})})),children:t})}function z0(){return[{label:"Copy link",icon:"share",act:()=>{ca(Re.value).then(e=>dt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>dt(JSON.stringify(Re.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>dt(X1(Re.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>dt(e_(Re.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>dt(t_(Re.value.document),"The code")}]}function Nu(e){
return`'${e.replaceAll("'","'\\''")}'`}function X1(e){return`sluice query ${Nu(JSON.stringify(e))}`}function e_(e){return`\
curl -H 'Content-Type: application/json' ${Nu(qt("v1/query"))} \\
  -d ${Nu(JSON.stringify(e))}`}function t_(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var F0=re([]);function B0(){return F0.value.length===0?null:s(Fn,{icon:"save",menuLabel:"Save",items:F0.value,placing:{align:"end"},children:"\
Save"})}var I0="Br",U0="B";function V0(){let e=cn.result.value,t=e.phase==="running"||e.phase==="estimate";return s("div",{class:I0,children:[s("sp\
an",{role:"status",class:U0,"data-phase":e.phase,children:[e.phase==="exact"&&s(ge,{name:"check",size:14}),e.phase==="er\
ror"&&s(ge,{name:"error",size:14}),o_(e)]}),t&&s(U,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>cn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&s(U,{small:!0,kind:"outlined",onClick:Hn,children:"Run again"})]})}
function o_(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${oi(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=Ef(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${oi(t.
sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${fr(t.rows_scanned)} rows`:`${o}, ${n}`}}}var q0=null;function W0(){return q0??=[...new Set([sa(),"UTC",...Intl.supportedValuesOf("timeZone")])],q0}var K0="X",j0="C",G0="Xr",J0="I",Y0="Cr";var Z0=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function Q0({runs:e}){ie(()=>{_n.value.value||
Qn()},[]);let t=_n.value.value?.map(({name:o})=>o)??[Lt.value],n=Ne.value.timezone??"UTC";return s("header",{class:K0,"a\
ria-label":"The question",children:[s("div",{class:j0,children:[s(Ou,{title:"Dataset",icon:"data",values:t,value:Lt.value,
onChange:o=>{ur(o)},class:G0}),s(Mh,{}),s(Ou,{title:"Time zone",icon:"globe",values:W0(),value:n,onChange:o=>Rn("timezon\
e",o),kind:"quiet",free:!0}),s(N0,{}),s(i_,{})]}),s("div",{class:J0,children:e&&s(V0,{})}),s("div",{class:Y0,children:[s(
U,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!lr.value,onClick:Zn}),s(U,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!sr.value,onClick:ar}),s(Fn,{icon:"share",menuLabel:"Share",items:z0(),placing:{align:"end"},children:"Shar\
e"}),s(B0,{})]})]})}function i_(){let e=Ne.value.sample,t=e===void 0||e===1?void 0:e,n=Z0.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return s(Fn,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:Z0.map(([o,r])=>({label:o,checked:r===t,act:()=>Rn("sample",r)})),children:n})}var X0="ne",ey="Ir",ty="Ur",ny="Er",oy="Lr",ry="pe";function iy(){let e=fn.find(({name:t})=>t===mf.value)??fn[0];return e?s(s_,{view:e}):null}function s_({view:e}){let t=Ne.
value,n=cn.result.value,o=hf.value??e.chartOf(t);ie(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sluice`},
[e,t.dataset]);let r=l=>{Ie({as:l,document:e.choose?e.choose(t,l):t})},i=n.phase==="running"||n.phase==="estimate";return s(
ne,{children:[s(Q0,{runs:e.runs??!0}),s(vm,{busy:i,done:n.done}),s("main",{class:X0,"data-view":e.name,"data-state":n.phase,
"aria-busy":i,children:[s("h1",{class:"spoken",children:e.label}),s(Mg,{}),s("div",{class:ey,children:[s("div",{class:ty,
children:s(e.Sentence,{document:t,result:n})}),s("div",{class:ny,children:[e.charts.length>1&&s(_g,{label:"Chart",value:o,
onChange:r,choices:e.charts.map(({name:l,label:a,icon:c})=>({value:l,label:a,icon:c}))}),s(U,{icon:"braces",label:"The d\
ocument as JSON",kind:"quiet",onClick:()=>Wt({kind:"json"})})]})]}),n.error&&!a_(e,n.error)&&s("div",{class:oy,children:s(
St,{error:n.error})}),s("div",{class:ry,"data-former":n.former,children:s(e.Page,{document:t,result:n,as:o})})]}),s(u_,{})]})}
function a_(e,t){return["from","to",...e.errorPlaces??[]].some(n=>Bn(t,n)!==null)}function u_(){return s(ne,{children:tl.
value.map((e,t)=>{let n=D0.get(e.kind);return n?s(n,{layer:e,onClose:nl},t):null})})}function ly(){return s(vg,{children:s(c_,{})})}function c_(){let e=oo.value;switch(e.kind){case"home":return s(Fh,{});case"\
view":return s(iy,{});case"page":{let t=In.find(({name:n})=>n===e.page);return t?s(t.Page,{rest:e.rest}):s(_u,{})}case"a\
ctor":case"link":return s(_u,{})}}tg();xh();await Mf();hh();Wm();Tc(s(ly,{}),document.body);
