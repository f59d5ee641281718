var p0=Object.defineProperty;var as=(e,t)=>{for(var n in t)p0(e,n,{get:t[n],enumerable:!0})};var ie,qu,fs,Ln,us,_i,Ku,wi,ju,ds,cs,m0,Dr=Symbol.for("pv"),ki={},Si=[],h0=/^m(i|n|o|s|text|space)$/,ps=Array.isArray,ms=Si.
slice,lo=Object.assign;function io(e){e&&e.parentNode&&e.remove()}function Gu(e,t,n){var o,r,i,l={},a=arguments.length;for(i in t)
i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:l[i]=t[i];return a>2&&(l.children=a>3?ms.call(arguments,2):n),Er(e,
l,o,r,null)}function Er(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Dr,__v:r||
++qu,__i:-1,__u:0};return!r&&ie.vnode&&ie.vnode(i),i}function me(e){return e.children}function Vo(e,t){this.props=e,this.context=t,this.__g=0}function Rn(e,t){if(t==null)return e.
__&&Rn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Rn(e)}function g0(e){var t,n=e.__v,o=n.__e,r=[],i=[],l=e.__P;l&&((t=lo({constructor:Dr},n)).__v=n.__v+1,
ie.vnode&&ie.vnode(t),hs(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||Rn(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,ec(r,t,i),n.__=n.__e=null,t.__e!=o&&Ju(t))}function Ju(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Ju(e)}function Uu(e){(8&e.__g||(e.__g|=8,Ln.push(e),_i++))&&us==ie.debounceRendering||
((us=ie.debounceRendering)||queueMicrotask)(Yu)}function Yu(){try{for(var e,t=1;Ln.length;)Ln.length>t&&Ln.sort(Ku),e=Ln.
shift(),t=Ln.length,8&e.__g&&g0(e)}finally{(_i=Ln.length)&&(us||queueMicrotask)(Yu)}}function Zu(e,t,n,o,r,i,l,a,f,d,p){
var g,b,y,x,k,E,P=o.__k||Si,_=t.length;for(f=y0(n,t,P,f,_),g=0;g<_;g++)(y=n.__k[g])!=null&&(b=~y.__i&&P[y.__i]||ki,y.__i=
g,E=hs(e,y,b,r,i,l,a,f,d,p),x=y.__e,(b.ref!=y.ref||8&b.__u)&&(b.ref&&gs(b.ref,null,y,b),y.ref&&p.push(y.ref,y.__c||x,y)),
k=k||x,4&y.__u?(f=Qu(y,f,e,!b.__v),b.__e&&(b.__e=null)):typeof y.type=="function"&&E!==void 0?f=E:x&&(f=x.nextSibling),y.
__u&=-21);return n.__e=k,f}function y0(e,t,n,o,r){var i,l,a,f,d,p,g,b,y,x=n.length,k=x,E=0,P=0,_=e.__k=Array(r);for(i=0;i<
r;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=_[i]=Er(null,
l):ps(l)?l=_[i]=Er(me,{children:l}):l.constructor===Dr&&l.__b?l=_[i]=Er(l.type,l.props,l.key,l.ref,l.__v):_[i]=l,f=i+E,l.
__=e,l.__b=e.__b+1,a=null,~(d=l.__i=v0(l,n,f,k))&&(k--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,d==f-1?E--:d==f+1?E++:d!=
f&&(d>f?E--:E++,P=1)):(~d||(r>x?E--:r<x&&E++),typeof l.type!="function"&&(l.__u|=4))):_[i]=null;if(P){for(p=[],g=[],i=0;i<
r;i++)if((l=_[i])&&16&l.__u){for(E=0,b=p.length;E<b;)p[y=E+b>>1]<l.__i?E=y+1:b=y;p[E]=l.__i,g[i]=E+1}for(E=p.length;i--;)
g[i]&&(g[i]==E?E--:_[i].__u|=4)}if(k)for(i=0;i<x;i++)!(a=n[i])||2&a.__u||(a.__e==o&&(o=Rn(a)),ys(a,a));return o}function Qu(e,t,n,o){
var r,i,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=Qu(
r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=Rn(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function v0(e,t,n,o){var r,i=e.key,l=e.type,a=t[n],f=a&&!(2&a.__u);if(a===null&&i==null||f&&i==a.key&&l==a.type)return n;
if(o>(f?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&i==a.key&&l==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&
!(2&a.__u)&&i==a.key&&l==a.type)return r}return-1}function Wu(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function bi(e,t,n,o,r){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Wu(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Wu(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=cs[t]||(cs[t]=
b0(t)),(e.__a||(e.__a={}))[t]=ds,i=t!=(t=t.replace(ju,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,i):e.removeEventListener(t,l,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function b0(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[wi]==null)t[wi]=ds++;else if(t[wi]<this.__a[e])return;return n(ie.event?ie.event(t):t)}}}function hs(e,t,n,o,r,i,l,a,f,d){
var p,g,b,y,x,k,E,P,_,M,T,K,N,J,U,Z,V,A,W=t.type;if(t.constructor!==Dr)return null;128&n.__u&&(f=32&n.__u,p=n.__c.__z)&&
(t.__u|=f,g=i=[],p.nodeType==8?a=xi(p,i):i.push(p),a=i[0]||a),(p=ie.__b)&&p(t);e:if(typeof W=="function"){b=l.length;try{
if(P=t.props,_=(p=W.prototype)&&p.render,M=(p=W.contextType)&&o[p.__c],T=p?M?M.props.value:p.__:o,(y=n.__c)?(t.__c=y,2&y.
__g&&(y.__g|=1)):(_?t.__c=y=new W(P,T):(t.__c=y=new Vo(P,T),y.constructor=W,y.render=x0),M&&M.sub(y),y.state||(y.state={}),
y.__n=o,y.__g|=8,y.__h=[],y.__k=[]),_&&(y.__s||(y.__s=y.state),W.getDerivedStateFromProps&&(y.__s==y.state&&(y.__s=lo({},
y.__s)),lo(y.__s,W.getDerivedStateFromProps(P,y.__s)))),x=y.props,k=y.state,y.__v=t,n.__c){if(P!==x&&_&&!W.getDerivedStateFromProps&&
y.componentWillReceiveProps&&y.componentWillReceiveProps(P,T),t.__v==n.__v&&!(8&y.__g)||!(4&y.__g)&&y.shouldComponentUpdate&&
y.shouldComponentUpdate(P,y.__s,T)===!1){t.__v!=n.__v&&(y.props=P,y.state=y.__s,y.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(R){R&&(R.__=t)}),Si.push.apply(y.__h,y.__k),y.__k=[],y.__h.length&&l.push(y),a=Rn(n);break e}y.componentWillUpdate&&
y.componentWillUpdate(P,y.__s,T),_&&y.componentDidUpdate&&y.__h.push(function(){y.componentDidUpdate(x,k,E)})}else _&&!W.
getDerivedStateFromProps&&y.componentWillMount&&y.componentWillMount(),_&&y.componentDidMount&&y.__h.push(y.componentDidMount);
y.context=T,y.props=P,y.__P=e,y.__g&=-5,K=ie.__r,N=_?25:0;do y.__g&=-9,K&&K(t),p=y.render(y.props,y.state=y.__s,y.context);while(8&
y.__g&&++N<25);_&&(Si.push.apply(y.__h,y.__k),y.__k=[]),y.state=y.__s,y.getChildContext&&(o=lo({},o,y.getChildContext())),
_&&n.__c&&y.getSnapshotBeforeUpdate&&(E=y.getSnapshotBeforeUpdate(x,k)),J=p&&p.type===me&&p.key==null?p.props.children:p,
P.__P&&(p=a,r=(e=P.__P).namespaceURI,f=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(R){R&&ys(R,R)}),n.__k=null),
a=n.__k?Rn(n,0):null),a=Zu(e,ps(J)?J:[J],t,n,o,r,i,l,a,f,d),P.__P&&(t.__e=null,a=p),t.__u&=-161,g&&g.some(io),y.__h.length&&
l.push(y),1&y.__g&&(y.__g&=-4)}catch(R){if(l.length=b,t.__v=null,f||i)if(R&&R.then){if(t.__u|=128|f,i){for(~(V=i.indexOf(
a||void 0))||(V=i.length);(A=i[V-1])&&A.nodeType==8;)V--;for(;V<i.length;V++)if(A=i[V])if(i[V]=null,U){if(A==Z)break}else{
if(A.nodeType!=8)break;A.data.startsWith("$s")&&(Z=xi(U=A))}}if(!U){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
U=a}(p=xi(U=t.__c.__z||(t.__c.__z=U)))?(t.__e=U,a=p):t.__e=a,a=a&&a.nextSibling}else i&&i.some(io);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),R&&R.then||Xu(t),ie.__e(R,t,n)}}else a=t.__e=w0(n.__e,t,n,o,r,i,l,f,d,e);return(p=ie.diffed)&&p(t),a}function xi(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Xu(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Xu))}function ec(e,t,n){for(var o=0;o<n.length;)gs(n[o++],n[o++],n[o++]);ie.__c&&ie.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){ie.__e(i,r.__v)}})}function w0(e,t,n,o,r,i,l,a,f,d){var p,g,b,y,
x,k,E,P,_=n.props||ki,M=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((x=i[p])&&(T?x.localName==T:x.nodeType==
3)){e=x,i[p]=null;break}}if(!e){if(P=d.ownerDocument||document,!T)return P.createTextNode(M);e=P.createElementNS(r,T,M.is?
M:d),a&&(ie.__m&&ie.__m(t,i),a=!1),i=null}if(T){if(d=T=="template"&&e.content||e,i=T=="textarea"&&M.defaultValue!=null?null:
i&&ms.call(d.childNodes),!a&&i)for(_={},p=0;p<e.attributes.length;p++)_[(x=e.attributes[p]).name]=x.value;for(p in _)x=_[p],
p=="dangerouslySetInnerHTML"?b=x:p=="children"||p in M||p=="value"&&"defaultValue"in M||p=="checked"&&"defaultChecked"in
M||bi(e,p,null,x,r);for(p in M)x=M[p],p=="children"?y=x:p=="dangerouslySetInnerHTML"?g=x:p=="value"?k=x:p=="checked"?E=x:
a&&typeof x!="function"||_[p]===x||bi(e,p,x,_[p],r);g?(a||b&&(g.__html==b.__html||g.__html==e.innerHTML)||(e.innerHTML=g.
__html),t.__k=[]):(b&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&h0.test(T))&&(r="\
http://www.w3.org/1999/xhtml"),Zu(d,ps(y)?y:[y],t,n,o,r,i,l,i?i[0]:n.__k&&Rn(n,0),a,f),i&&i.some(io)),a&&T!="textarea"||
(p="value",T=="progress"&&k==null?e.removeAttribute(p):k==null||k===e[p]&&(T!="progress"||k)||bi(e,p,k,_[p],r),p="checke\
d",E!=null&&E!=e[p]&&bi(e,p,E,_[p],r))}else _===M||a&&e.data==M||(e.data=M);return e}function gs(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
ie.__e(r,n)}}function ys(e,t,n){var o,r,i,l;if(ie.unmount&&ie.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||gs(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){ie.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(l=
0;l<o.length;l++)o[l]&&ys(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=xi(o,i=[]))&&(o==
e.__e&&i.some(io),io(r),io(o)),n||io(e.__e),e.__e=e.__c=e.__=null}function x0(e,t,n){return this.constructor(e,n)}function tc(e,t){
var n,o,r,i;ie.__&&ie.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Er(me,{children:[e]}),
r=[],i=[],hs(t,t.__k,o||ki,ki,t.namespaceURI,o?null:t.firstChild?ms.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),
ec(r,t.__k,i),t.__k.props.children=null}ie={__e:function(e,t,n,o){for(var r,i,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(i=r.constructor)&&i.getDerivedStateFromError)&&
r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.
__g|=2)}catch(a){e=a}}throw _i=0,e}},qu=0,fs=function(e){return e!=null&&e.constructor===Dr},Vo.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=lo({},this.state)),typeof e=="function"&&(e=e(lo({},n),this.props)),e&&(lo(
n,e),this.__v&&(t&&this.__k.push(t),Uu(this)))},Vo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Uu(this))},Vo.prototype.render=me,Ln=[],_i=0,Ku=function(e,t){return e.__v.__b-t.__v.__b},wi=Symbol(),ju=/(PointerCapture)$|Capture$/i,
ds=0,cs={},m0=0;var so,Ne,vs,nc,bs=Object.is,Ti=0,fc=[],ws=[],Oe=ie,oc=Oe.__b,rc=Oe.__r,ic=Oe.diffed,lc=Oe.__c,sc=Oe.unmount,ac=Oe.__;function Lr(e,t){
Oe.__h&&Oe.__h(Ne,e,Ti||t),Ti=0;var n=Ne.__H||(Ne.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function re(e){
return Ti=1,_0(dc,e)}function _0(e,t,n){var o=Lr(so++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):dc(void 0,t),function(i){var l=(o.
__N||o.__)[0],a=o.t(l,i);bs(l,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=Ne,!Ne.__f)){Ne.__f=!0;var r=Ne.shouldComponentUpdate;
Ne.shouldComponentUpdate=function(i,l,a){var f=this.__H;if(!f)return!0;var d=!1,p=this.props!=i;if(f.__.some(function(b){
b.__N&&(d=!0,bs(b.__[0],b.__N[0])||(p=!0))}),r){var g=r.call(this,i,l,a);return d?g||p:g}return!d||p}}return o.__}function Se(e,t){
var n=Lr(so++,3);!Oe.__s&&_s(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Ne.__H.__h.push(n))}function Nt(e,t){var n=Lr(so++,4);!Oe.
__s&&_s(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Ne.__h.push(n))}function ce(e){return Ti=5,dt(function(){return{current:e}},[])}function dt(e,t){var n=Lr(so++,7);return _s(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function $n(){var e=Lr(so++,11);if(!e.__){for(var t=Ne.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function k0(){var e;do{for(;e=ws.shift();)try{Ar(e)}catch(n){Oe.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
fc.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ar),t.__h.some(xs),t.__h=[]}catch(n){t.__h=[],Oe.__e(n,e.__v)}}}while(ws.
length)}Oe.__b=function(e){Ne=null,oc&&oc(e)},Oe.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ac&&ac(e,t)},Oe.
__r=function(e){rc&&rc(e),so=0;var t=(Ne=e.__c).__H;t&&(vs==Ne?Ne.__h=[]:(t.__h.some(Ar),t.__h.some(xs),so=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),vs=Ne},Oe.diffed=function(e){ic&&ic(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&cc(fc.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),vs=Ne=null},Oe.__c=function(e,t){t.some(
function(n){try{n.__h.some(Ar),n.__h=n.__h.filter(function(o){return!o.__||xs(o)})}catch(o){n.__h=[function(){throw o}]}}),
lc&&lc(e,t)},Oe.unmount=function(e){sc&&sc(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,cc(ws.push(r))}else Ar(r)}catch(i){t=i}}),o.
__H=void 0,t&&Oe.__e(t,o.__v))};var uc=typeof requestAnimationFrame=="function";function S0(e){var t,n=function(){clearTimeout(
o),uc&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);uc&&(t=requestAnimationFrame(n))}function cc(e){e!=1&&nc==
Oe.requestAnimationFrame||((nc=Oe.requestAnimationFrame)||S0)(k0)}function Ar(e){var t=Ne,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Ne=t}function xs(e){var t=Ne;e.__c=e.__(),Ne=t}function _s(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!bs(n,e[o])})}function dc(e,t){return typeof t=="function"?t(e):t}var T0=Symbol.for("preact-signals");function Ei(){if(vn>1)vn--;else{var e,t=!1;for((function(){var r=Ci;for(Ci=void 0;r!==
void 0;){var i=r.S;if(i.v===r.v)for(var l=i.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=i.i);r=r.o}})();$r!==void 0;){var n=$r;for($r=
void 0,Mi++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&mc(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Mi=0,vn--,
t)throw e}}function Ss(e){if(vn>0)return e();ks=++M0,vn++;try{return e()}finally{Ei()}}var Rr,Ee=void 0;function Or(e){var t=Ee,
n=Rr;Ee=void 0,Rr=void 0;try{return e()}finally{Ee=t,Rr=n}}var $r=void 0,vn=0,Mi=0,M0=0,ks=0,Ci=void 0,Pi=0;function pc(e){
if(Ee!==void 0){var t=e.n;if(t===void 0||t.t!==Ee)return t={i:0,S:e,p:Ee.s,n:void 0,t:Ee,e:void 0,x:void 0,r:t},Ee.s!==void 0&&
(Ee.s.n=t),Ee.s=t,e.n=t,32&Ee.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Ee.s,t.n=void 0,Ee.s.n=t,Ee.s=t),t}}function Ve(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}Ve.prototype.brand=T0;Ve.prototype.h=function(){return!0};Ve.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Or(function(){var o;(o=t.W)==null||o.call(t)}))};
Ve.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Or(function(){var r;(r=t.Z)==null||r.call(t)}))}};Ve.prototype.subscribe=
function(e){var t=this;return pt(function(){var n=t.value;Or(function(){return e(n)})},{name:"sub"})};Ve.prototype.valueOf=
function(){return this.value};Ve.prototype.toString=function(){return this.value+""};Ve.prototype.toJSON=function(){return this.
value};Ve.prototype.peek=function(){var e=this;return Or(function(){return e.value})};Object.defineProperty(Ve.prototype,
"value",{get:function(){var e=pc(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Mi>100)
throw new Error("Cycle detected");(function(n){vn!==0&&Mi===0&&n.l!==ks&&(n.l=ks,Ci={S:n,v:n.v,i:n.i,o:Ci})})(this),this.
v=e,this.i++,Pi++,vn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ei()}}}});function ee(e,t){return new Ve(e,
t)}function mc(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function hc(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function gc(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function ao(e,t){Ve.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Pi-1,this.
f=4}ao.prototype=new Ve;ao.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Pi))return!0;if(this.g=Pi,this.f|=1,this.i>0&&!mc(this))return this.f&=-2,!0;var e=Ee;try{hc(this),Ee=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Ee=e,gc(
this),this.f&=-2,!0};ao.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
Ve.prototype.S.call(this,e)};ao.prototype.U=function(e){if(this.t!==void 0&&(Ve.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};ao.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(ao.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=pc(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function rt(e,t){
return new ao(e,t)}function yc(e){var t=e.j;if(e.j=void 0,typeof t=="function"){vn++;var n=Ee;Ee=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Ts(e),o}finally{Ee=n,Ei()}}}function Ts(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
yc(e)}function C0(e){if(Ee!==this)throw new Error("Out-of-order effect");gc(this),Ee=e,this.f&=-2;try{8&this.f&&Ts(this)}finally{
Ei()}}function Uo(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Rr&&Rr.push(this)}
Uo.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Uo.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,yc(this),
hc(this),vn++;var e=Ee;return Ee=this,C0.bind(this,e)};Uo.prototype.N=function(){2&this.f||(this.f|=2,this.u=$r,$r=this)};
Uo.prototype.d=function(){this.f|=8,1&this.f||Ts(this)};Uo.prototype.dispose=function(){this.d()};function pt(e,t){var n=new Uo(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var vc,Ai,Di,P0=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var bc=[];pt(function(){vc=this.N})();function Wo(e,t){ie[e]=t.bind(null,ie[e]||function(){})}function Nr(e){if(Di){var t=Di;
Di=void 0,t()}Di=e&&e.S()}function wc(e){var t=this,n=e.data,o=D0(n);o.name="ReactiveDom",o.value=n;var r=dt(function(){
for(var a=t,f=t.__v;f=f.__;)if(f.__c){f.__c.__$f|=4;break}var d=rt(function(){var y=o.value.value;return y===0?0:y===!0?
"":y||""}),p=rt(function(){return!Array.isArray(d.value)&&!fs(d.value)}),g=pt(function(){if(this.N=xc,p.value){var y=d.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=y)}}),b=t.__$u.d;return t.__$u.d=function(){g(),b.call(this)},
[p,d]},[]),i=r[0],l=r[1];return i.value?l.peek():l.value}wc.displayName="ReactiveTextNode";Object.defineProperties(Ve.prototype,
{constructor:{configurable:!0,value:Gu(me,null).constructor},type:{configurable:!0,value:wc},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Wo("__b",function(e,t){if(Nr(),Ai=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof Ve&&(n||(t.__np=
n={}),n[r]=i,o[r]=i.peek())}}e(t)});Wo("__r",function(e,t){if(e(t),t.type!==me){Nr();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,i){var l;return pt(function(){l=this},{name:i}),l.c=r,l})((function(r){return function(){var i;
P0&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),Ai=o,Nr(n)}});Wo("__e",function(e,t,n,o){Nr(),Ai=void 0,e(t,n,o)});Wo("diffed",function(e,t){Nr(),Ai=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var l in i){var a=i[l];a===void 0||o&&l in o||
(a.d(),i[l]=void 0)}if(o){i||(i={},n.U=i);for(var f in o){var d=i[f],p=o[f];d===void 0?(d=E0(n,f,p,r),i[f]=d):d.o(p,r)}}}
e(t)});function E0(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=ee(n);return{o:function(l,a){i.value=l,o=a},d:pt(
function(){this.N=xc;var l=i.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.
removeAttribute(t))})}}Wo("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;
for(var r in o){var i=o[r];i&&i.d()}}}var l=t.__np;if(l){var a=t.props;for(var f in l)a[f]=l[f]}t.__np=void 0}else{var d=t.
__c;if(d){d.__$f|=8;var p=d.__$u;p&&(d.__$u=void 0,p.d())}}e(t)});Wo("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});
Vo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||
4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function D0(e,t){return dt(function(){return ee(e,t)},[])}var A0=function(e){queueMicrotask(function(){queueMicrotask(e)})};function L0(){Ss(function(){for(var e;e=bc.shift();)vc.call(e)})}function xc(){bc.push(this)===1&&(ie.requestAnimationFrame||
A0)(L0)}var Ms=new URL("../../",import.meta.url);function zt(e){return new URL(e,Ms).href}function _c(e){return e.startsWith(Ms.
pathname)?e.slice(Ms.pathname.length):e.replace(/^\//,"")}var R0=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],kc=["explore","funnel",
"retention","paths","sessions","difference","live"];function zr(e){return R0.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function it(e){return e==null?[]:typeof e=="string"?[e]:e}var Mc=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Cc(e,t){
let n=e.split("/").filter(f=>f!=="").map($0),[o,r,i]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(Mc.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let l=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&i!==void 0)return{kind:"actor",dataset:l,actor:i};let a=kc.find(f=>f===r)??"explore";return{kind:"view",dataset:l,
view:a,fragment:t}}function $0(e){try{return decodeURIComponent(e)}catch{return e}}function Pc(e,t){return`${O0(e)}/${t}`}function O0(e){let t=Mc.has(e)||e.startsWith("~")||e===""?`~${e}`:e;return encodeURIComponent(t)}async function Ec(e){let t=[
`q=${await Sc(e.document)}`];return e.as!==null&&t.push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Sc(
e.open)}`),t.join("&")}async function Dc(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Tc(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let r=t.get("open"),i=r===null?[]:await Tc(r);return{document:o,
as:t.get("as"),open:Array.isArray(i)?i.filter(N0):[]}}function N0(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function Sc(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await Ac(t,new CompressionStream("defl\
ate-raw")),o="";for(let r of n)o+=String.fromCharCode(r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function Tc(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await Ac(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var z0=4<<20;async function Ac(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let r=[],i=0,l=t.readable.getReader();for(;;){let{done:d,value:p}=await l.read();
if(d)break;if(r.push(p),i+=p.length,i>z0)throw new Error("the link unpacks to too much")}let a=new Uint8Array(i),f=0;for(let d of r)
a.set(d,f),f+=d.length;return a}var Lc={before:[],after:[]};function Cs(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Rc(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function $c(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var qo=/([^.[\]]+)|\[(\d+)\]/gy;function F0(e){let t=[];for(qo.lastIndex=0;qo.lastIndex<e.length;){e[qo.lastIndex]==="."&&
qo.lastIndex++;let n=qo.lastIndex,o=qo.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Oc(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function H0(e){return typeof e=="\
string"?F0(e):e}function Ft(e,t,n){return Ps(e,H0(t),n)}function Ps(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o=="number"){let a=Array.
isArray(e)?[...e]:e==null?[]:[e],f=Ps(a[o],r,n);return f===void 0?a.splice(o,1):a[o]=f,a}let i=new Map(e!==null&&typeof e==
"object"?Object.entries(e):[]),l=Ps(i.get(o),r,n);return l===void 0?i.delete(o):i.set(o,l),Object.fromEntries(i)}function Tt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(e)!==Array.
isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(t,o)&&Tt(e[o],
t[o]))}function Es(e){return`'${e.replaceAll("'","''")}'`}var I0=/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/,B0=new Set(
["and","or","not","in","is","null","true","false","between","like","ilike","matches","case","when","then","else","end","\
distinct","from","filter","where","as"]);function Ds(e){return I0.test(e)&&!e.split(".").some(n=>B0.has(n.toLowerCase()))?
e:`"${e.replaceAll('"','""')}"`}function Ko(e){return`event = ${Es(e)}`}var V0=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function zc(e){
let t=e===void 0?null:V0.exec(e);return t?t[1].replaceAll("''","'"):null}function Fc(e,t){let n=Ds(e);return t==null?`${n}\
 is null`:typeof t=="string"?`${n} = ${Es(t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Es(String(o))).join(", ")})`:`${n} \
= ${String(t)}`}function As(e,t){return e===void 0||e.trim()===""?t:`${Nc(e)} and ${Nc(t)}`}function Nc(e){return/\bor\b/i.
test(e)?`(${e})`:e}var U0=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Ls(e){
let t=U0.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function W0(e){let t=e[zr(e)];return it(
t?.by).find(n=>!jo(n))??null}function jo(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Ic(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:q0(e.document),as:e.as}},i=n[t],l=Ls(e.document),a=W0(e.document);
if(i){let g=Hc({...l,...i.document},a);return{state:{view:t,document:g,as:i.as,open:[]},waiting:r,said:null}}let f=K0(t)?
zc(l.where):null;f!==null&&delete l.where;let d=Hc({...l,...Rs(t,f,o)},a),p=f===null?null:`The filter ${Ko(f)} became ${j0(
t)}.`;return{state:{view:t,document:d,as:null,open:[]},waiting:r,said:p}}function q0(e){let t=zr(e);return e[t]===void 0?
{}:{[t]:e[t]}}function K0(e){return e==="funnel"||e==="retention"||e==="paths"}function j0(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Rs(e,t,n){let[o,r]=n.events,i=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===r?o:r].filter(G0).map(J0),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":Ko(i),return:"true",period:"day"}};case"paths":return{paths:i===void 0?{}:{start:Ko(i)}};case"di\
fference":return{difference:{selection:i===void 0?"true":Ko(i)}}}}function G0(e){return e!==void 0}function J0(e){return{
where:Ko(e)}}function Hc(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=it(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(jo),t]}}}var $s={view:"explore",document:{dataset:""},as:null,open:[]},Ue=ee($s),Kt=ee(Lc),Bc=ee({state:$s,how:"load"}),Li={},Ri=!1,
We=Ue,$i=Bc,Ae=rt(()=>Ue.value.document),Vc=rt(()=>Ue.value.view),Uc=rt(()=>Ue.value.as),Oi=rt(()=>Ue.value.open),fn=rt(
()=>Ue.value.document.dataset),Go=rt(()=>Kt.value.before.length>0),Jo=rt(()=>Kt.value.after.length>0);function ze(e,t="p\
ush"){let n={...Ue.value,...e};Tt(n,Ue.value)||((t==="push"||!Ri)&&(Kt.value=Cs(Kt.value,Ue.value)),Ri=t==="replace",Ns(
n,t))}function bn(e,t,n="push"){ze({document:Ft(Ue.value.document,e,t)},n)}function Ni(e){ze({open:[...Ue.value.open,e]})}
function zi(){ze({open:Ue.value.open.slice(0,-1)})}function Wc(e,t){let n=Ic(Ue.value,e,Li,t);return Li=n.waiting,ze(n.state),
n.said}function On(){qc(Rc(Kt.value,Ue.value))}function Yo(){qc($c(Kt.value,Ue.value))}function qc(e){e&&(Kt.value=e.stack,Ri=!1,
Ns(e.value,"push"))}function Os(e){Tt(e,Ue.value)||(Ue.value!==$s&&(Kt.value=Cs(Kt.value,Ue.value)),Ri=!1,Ns(e,"load"))}
function Ns(e,t){Ue.value=e,Bc.value={state:e,how:t}}function Kc(){return{undo:Kt.value,waiting:Li}}function jc(e){Kt.value=
e.undo,Li=e.waiting}var lt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Fi(){return new lt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Hi(e,t=0){let n=zs(e)&&zs(
e.error)?e.error:null;if(!n)return new lt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new lt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:Y0(n.span),status:t})}
function Y0(e){if(!zs(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function zs(e){return e!==null&&typeof e=="object"}async function Ii(e,t={}){let n=await Bi(e,t);if(n.status!==204)return await Gc(n)}async function Bi(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await Z0(zt(e),n);
if(!o.ok)throw Hi(await Gc(o).catch(()=>null),o.status);return o}async function Z0(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:Fi()}}async function Gc(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new lt({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function Jc(e){return e instanceof DOMException&&
e.name==="AbortError"}function Fs(e){return e instanceof lt?e:new lt({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var Vi=ee({value:null,error:null}),Hs=new Map,dn=Vi;async function Nn(){try{let e=await Ii("v1/datasets");Vi.value={value:e.
datasets,error:null}}catch(e){Vi.value={value:Vi.value.value,error:Fs(e)}}}function Yc(e){let t=Hs.get(e);return t||(t=ee(
{value:null,error:null}),Hs.set(e,t),Q0(e)),t}async function Q0(e){let t=Hs.get(e);if(!(!t||e===""))try{t.value={value:await Ii(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:Fs(n)}}}async function Zc(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await Ii(
i,{signal:o})).values}var Ui=new Map;function Is(e){return Ui.has(e)||Xc(e),Ui.get(e)??{events:[]}}async function Xc(e){if(e==="")return{events:[]};
Ui.set(e,{events:[]});let n={events:(await Zc(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Ui.set(e,n),n}var Qc=864e5;
async function Bs(e,t){let n=t==="explore"?null:Xc(e);dn.value.value||await Nn();let o=dn.value.value?.find(({name:a})=>a===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*Qc,i=o!==void 0&&Date.parse(o.from)<Date.now()-31*Qc,l=n?await n:Is(e);return{
dataset:e,...r&&i?{from:"now-30d"}:{},timezone:Vs(),...Rs(t,null,l)}}function Vs(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Wi="sluice.";function zn(e){return Fr(()=>localStorage.getItem(Wi+e))}function Fn(e,t){Fr(()=>localStorage.setItem(Wi+
e,t))}function ef(e){let t=Fr(()=>sessionStorage.getItem(Wi+e));return t===null?null:Fr(()=>JSON.parse(t))}function tf(e,t){
Fr(()=>sessionStorage.setItem(Wi+e,JSON.stringify(t)))}function Fr(e){try{return e()}catch{return null}}var uo=ee({kind:"home"}),In=uo,Hn=Promise.resolve(),nf=0;async function of(){let e=ef("undo");e?.undo&&Array.isArray(e.undo.
before)&&jc(e),addEventListener("popstate",()=>{Us()}),addEventListener("pagehide",()=>tf("undo",Kc())),await Us(),pt(()=>{
let{state:t,how:n}=$i.value;n!=="load"&&(Hn=Hn.then(()=>qi(t,n)))})}function wn(e,t=""){history.pushState(null,"",zt(e)+
(t===""?"":`#${t}`)),Us()}function Ws(e=We.value){uo.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Hn=Hn.then(()=>qi(e,"push"))}async function qs(e){return`${zt(Pc(e.document.dataset,e.view))}#${await Ec(e)}`}async function qi(e,t){
let n=await qs(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),uo.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Us(){let e=++nf,t=Cc(_c(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){uo.value=t;return}let n=await Dc(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Bs(t.dataset,t.view);e===nf&&(Os({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),uo.value=t,n||(Hn=Hn.then(
()=>qi(We.value,"replace"))))}async function Zo(e){let{view:t,document:n}=We.value,o=await Bs(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){Os(r),uo.value={kind:"view",dataset:e,view:t,fragment:""},Hn=Hn.then(()=>qi(r,"repla\
ce"));return}ze(r),uo.value.kind!=="view"&&Ws()}var Qo={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},rf={text:Qo.other,kind:"other"},X0=new Set(Object.
values(Qo)),ey=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function ty(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function co(e){return e.toWellFormed().replace(ey,ty).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function qe(e){
if(e==null)return{text:Qo.null,kind:"null"};if(e==="")return{text:Qo.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>qe(n).text).join(", "),kind:"value"};let t=co(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:X0.has(t)?`"${t}"`:t,kind:"value"}}var ny=new Intl.Segmenter("en",{granularity:"grapheme"});function lf(e){return Array.
from(ny.segment(e),t=>t.segment)}function Ks(e,t){if(e.length<=t)return e;let n=lf(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function sf(e,t){if(e.length<=t)return e;let n=lf(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var oy=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Ki(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Xo(e,t){return e<0?"−"+t:t}function er(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Xo(e,Ki(n)+(o===void 0?"":`.${o}`))}
function ji(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Xo(e,ry(t));if(t>=9995e11)return Xo(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=oy.find(([r])=>Number((t/r).toPrecision(3))>=1);return Xo(e,Number(t/
n).toPrecision(3)+" "+o)}function ry(e){return Number.isInteger(e)?Ki(String(e)):e>=1e3?Ki(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function Hr(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Xo(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return Xo(e,`${Ki(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function af(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?
n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}var js=[[86400,"d"],[3600,"h"],[60,"min"]];function Ir(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Ir(-e)}`;
if(e<59.95)return iy(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=js.findIndex(
([d])=>t>=d),[o,r]=js[n],i=Math.floor(t/o),[l,a]=js[n+1]??[1,"s"],f=Math.round((t-i*o)/l);return f===0?`${i}${" "}${r}`:
`${i}${" "}${r} ${f}${" "}${a}`}function iy(e){return e===0?`0${" "}s`:e<999e-6?`${Gs(e*1e6)}${" "}µs`:e<.9995?
`${Gs(e*1e3)}${" "}ms`:`${Gs(e)}${" "}s`}function Gs(e){return String(Number(e.toPrecision(e>=100?3:2)))}function uf(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Ir(e/1e3)}var ly={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},cf=new Map;function ff(e,t){let n=`${t} ${e}`,o=cf.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...ly[t],timeZone:e,hourCycle:"h23"}),cf.set(n,o)),o}function Js(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function mt(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Js(t)?ff(t,n).format(o):`${ff("UTC",n).format(o)} UTC`}function df(e,t=Date.now()){return e==="UTC"||!Js(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function pf(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Js(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),r=i=>o.get(i)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function Br(e,t,n){return t>=300*86400?mt(e,n,"year"):t>=28*86400?mt(e,n,"month"):t>=.9*86400?
mt(e,n,"day"):t>=60?mt(e,n,"minute"):mt(e,n,"second")}function Vr(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function pn(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${er(e)} ms`:Ir(e/1e3);case"seconds":return n?`${er(e)} s`:Ir(e);case"bytes":return n?`${er(e)} B`:
af(e);case"share":return n?`${er(e*100)} %`:Hr(e);case"none":return n?er(e):ji(e)}}function Ur(e){return e.type==="int64"||
e.type==="float64"}function mf(e,t,n){return typeof e=="number"&&Ur(t)?{text:pn(e,Vr(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:mt(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:qe(e)}var Ys={};as(Ys,{default:()=>fy,empty:()=>uy,null:()=>ay,other:()=>cy,value:()=>sy});var sy="Z",ay="_",uy="ee",cy="ie",fy={
value:sy,null:ay,empty:uy,other:cy};var dy=Symbol.for("pv"),py=0;function c(e,t,n,o,r,i){t||(t={});var l,a,f=t;if("ref"in f&&typeof e!="function")for(a in f={},t)a=="ref"?l=t[a]:f[a]=t[a];
var d={type:e,props:f,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:dy,__v:--py,__i:-1,__u:0};return(r||
i)&&(d.__source=r,d.__self=i),ie.vnode&&ie.vnode(d),d}function Gt({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??qe(e),i=o?sf(r.text,n):Ks(r.text,n);return c("bdi",{class:Ys[r.
kind],title:i===r.text?void 0:Ks(r.text,2e3),children:i})}function Le(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var my={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ye({name:e,size:t=16}){return c("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:c("path",{d:my[e]})})}var hf=8;function hy(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-hf,o)),i=Math.min(o,Math.ceil((e+t)/n)+hf);return{
first:r,end:i,before:r*n,after:(o-i)*n}}function Gi(e,t,n){let[o,r]=re({scroll:0,height:600});return Se(()=>{let i=e.current;
if(!i)return;let l=()=>{let f=Math.floor(i.scrollTop/t)*t;r(d=>d.scroll===f&&d.height===i.clientHeight?d:{scroll:f,height:i.
clientHeight})};l();let a=new ResizeObserver(l);return a.observe(i),i.addEventListener("scroll",l,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",l)}},[t]),hy(o.scroll,o.height,t,n)}function gf(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function yf(e,t,n,o,r=0){let{row:i,column:l}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,d=new Map([["ArrowDown",{row:a?n-
1:i+1,column:l}],["ArrowUp",{row:a?0:i-1,column:l}],["ArrowRight",{row:i,column:a?o-1:l+1}],["ArrowLeft",{row:i,column:a?
0:l-1}],["PageDown",{row:i+10,column:l}],["PageUp",{row:i-10,column:l}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:o-1}]]).get(e.key);return!d||n<=r||o===0?null:{row:Math.max(r,Math.min(d.row,n-1)),column:Math.max(0,Math.min(d.
column,o-1))}}var vf="j",bf="re",Zs="p",wf="g",xf="S",_f="i",kf="d",Ji="ae",Qs="B",Xs="r",Sf="f",ea="oe",Tf="u",Mf="te",Cf="ne";function Pf(e){let{columns:t,rows:n,summary:o=[]}=e,r=ce(null),i=gf(),l=Gi(r,i,n.length),[a,f]=re(null),[d,p]=re(new Map),
g=t.map(({key:x,width:k})=>{let E=d.get(x);return E===void 0?k??"minmax(80px, max-content)":`${E}px`}).join(" ")+" minma\
x(0, 1fr)",b=x=>{let k=yf(x,a,n.length+o.length,t.length,e.onSort?-1:0);if(k){x.preventDefault(),f(k),yy(r.current,k,i);
return}let E=a?[...n,...o][a.row]:void 0,P=a?t[a.column]:void 0;if(a?.row===-1&&P&&(x.key==="Enter"||x.key===" ")){x.preventDefault(),
P.sortable!==!1&&e.onSort?.(Ef(P,e.sort??null));return}let _=r.current?.querySelector('[data-cursor="true"]');(x.key==="\
Enter"||x.key===".")&&E!==void 0&&P&&_&&x.target===r.current&&(x.preventDefault(),x.stopPropagation(),(e.onMenu??e.onCell)?.(
E,P,_))},y=(x,k,E)=>c(vy,{row:x,at:k,columns:t,cursor:a?.row===k?a.column:-1,summary:E,last:k===n.length+o.length-1,onMenu:e.
onMenu,onCell:e.onCell},E?`summary ${k}`:k);return c("div",{ref:r,class:vf,role:"grid","aria-label":e.label,tabIndex:0,"\
aria-rowcount":n.length+o.length+1,"aria-colcount":t.length,onKeyDown:b,onFocus:x=>{x.target===r.current&&!a&&f({row:0,column:0})},
children:c("div",{class:bf,role:"presentation",style:{gridTemplateColumns:g},children:[c("div",{role:"row","aria-rowinde\
x":1,class:Le(Zs,wf),children:t.map((x,k)=>c(by,{column:x,cursor:a?.row===-1&&a.column===k,sort:e.sort??null,onSort:e.onSort,
onWidth:E=>p(new Map(d).set(x.key,E))},x.key))}),l.before>0&&c("div",{role:"presentation",class:Mf,style:{height:`${l.before}\
px`}}),n.slice(l.first,l.end).map((x,k)=>y(x,l.first+k,!1)),l.after>0&&c("div",{role:"presentation",class:Cf,style:{height:`${l.
after}px`}}),o.map((x,k)=>y(x,n.length+k,!0))]})})}function yy(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=
o:o+2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function vy({row:e,at:t,columns:n,cursor:o,summary:r,
last:i,onMenu:l,onCell:a}){return c("div",{role:"row","aria-rowindex":t+2,class:Le(Zs,r&&Tf,i&&xf),children:n.map((f,d)=>c(
"div",{role:"gridcell","aria-colindex":d+1,"data-cursor":d===o,class:Le(_f,f.number&&Qs,d===o&&ea),onClick:a&&(p=>a(e,f,
p.currentTarget)),onContextMenu:l&&(p=>{p.preventDefault(),l(e,f,p.currentTarget)}),children:c("span",{class:Ji,children:f.
cell(e,t)})},f.key))})}function Ef(e,t){let n=e.number??!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===
n?{key:e.key,descending:!n}:null}function by({column:e,cursor:t,sort:n,onSort:o,onWidth:r}){let i=n?.key===e.key?n.descending?
"descending":"ascending":"none",l=f=>{let d=f.currentTarget,p=d.parentElement.getBoundingClientRect().width-f.clientX;d.
setPointerCapture(f.pointerId),d.onpointermove=g=>r(Math.max(48,Math.round(p+g.clientX))),d.onpointerup=()=>{d.onpointermove=
null}},a=o!==void 0&&e.sortable!==!1;return c("div",{role:"columnheader","aria-sort":a?i:void 0,"data-cursor":t,class:Le(
kf,e.number&&Qs,t&&ea),children:[a?c("button",{type:"button",tabIndex:-1,class:Xs,onClick:()=>o(Ef(e,n)),children:[c("sp\
an",{class:Ji,children:e.head}),i!=="none"&&c(ye,{name:i==="descending"?"sortDown":"sortUp",size:12})]}):c("span",{class:Xs,
children:c("span",{class:Ji,children:e.head})}),c("span",{class:Sf,onPointerDown:l})]})}function Yi(e,t){let n=it(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((l,a)=>a),r=o.slice(0,Math.min(
n,e.columns.length)),i=r.find(l=>e.columns[l]?.name==="time"&&e.columns[l]?.type==="timestamp")??-1;return{time:i,keys:r.
filter(l=>l!==i),measures:o.slice(r.length).filter(l=>Ur(e.columns[l]))}}function Af(e,t,n){let o=new Map;for(let a of e.
rows){let f=Df(a[t.time]);f!==null&&o.set(f,0)}let r=[...o.keys()].sort((a,f)=>a-f);r.forEach((a,f)=>o.set(a,f));let i=new Map;
for(let a of e.rows){let f=Df(a[t.time]);if(f===null)continue;let d=t.keys.map(y=>a[y]),p=JSON.stringify(d),g=i.get(p);g||
i.set(p,g={keys:d,values:new Array(r.length).fill(null)});let b=a[n];g.values[o.get(f)]=typeof b=="number"?b:null}let l=[
...i.values()].map(a=>({...a,total:a.values.reduce((f,d)=>f+(d??0),0)}));return{times:r,series:l.sort((a,f)=>f.total-a.total)}}
function Df(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function qr(e){let t=e.slice(
1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function Zi({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:i}){let l=dt(()=>xy(e,t,n),[e,n]),a=dt(()=>e.rows.map(d=>({
cells:d,kind:"group"})),[e]),f=dt(()=>wy(e),[e]);return c(Pf,{label:"Answer",columns:l,rows:a,summary:f,...o===void 0?{}:
{sort:o},...r?{onSort:r}:{},...i?{onCell:(d,p,g)=>i(d.cells,p.key,g)}:{}})}function wy(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function xy(e,t,n){let o=Yi(
e,t),r=o.time<0?0:qr([...new Set(e.rows.map(l=>Date.parse(String(l[o.time]))/1e3))].sort((l,a)=>l-a)),i=new Set([o.time,
...o.keys]);return e.columns.map((l,a)=>({key:l.name,head:c(Gt,{value:l.name,most:48}),number:Ur(l)&&!i.has(a),cell:f=>f.
kind!=="group"&&i.has(a)?a===0?c(Gt,{shown:_y(f.kind)}):null:a===o.time?Br(String(f.cells[a]),r,n):c(ky,{value:f.cells[a],
column:l,zone:n})}))}function _y(e){return e==="other"?rf:{text:Qo.total,kind:"other"}}function ky({value:e,column:t,zone:n}){
let o=mf(e,t,n);return typeof e=="number"?c("span",{title:pn(e,Vr(t.name),!0),children:o.text}):c(Gt,{shown:o,most:64,middle:!0})}function Qi(e,t,n={}){let{side:o="bottom",align:r="start",gap:i=4}=n;e.style.maxHeight="";let{width:l,height:a}=e.getBoundingClientRect(),
f=document.documentElement.clientWidth,d=document.documentElement.clientHeight;if(o==="right"){let k=t.right+i+l<=f-8;Rf(
e,k?t.right+i:t.left-i-l,Lf(t.top,a,d));return}let p=d-8-t.bottom-i,g=t.top-i-8,b=o==="bottom"?a<=p||p>=g:!(a<=g||g>=p),
y=Math.max(b?p:g,64),x=r==="start"?t.left:r==="end"?t.right-l:t.left+(t.width-l)/2;a>y&&(e.style.maxHeight=`${y}px`),Rf(
e,Lf(x,l,f),b?t.bottom+i:t.top-i-Math.min(a,y))}function Lf(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Rf(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var $f="pe";var na=ee(null),ta,My=500;function Of(e,t,n){clearTimeout(ta),ta=setTimeout(()=>{e.isConnected&&(na.value={anchor:e,text:t})},
n)}function fo(){clearTimeout(ta),na.value=null}function Xi(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Of(
t.currentTarget,e,My)},onPointerLeave:fo,onPointerDown:fo,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Of(n,e,0)},onBlur:fo}:{}}function Nf(){let e=ce(null),t=na.value;return Nt(()=>{!e.current||!t||(e.current.showPopover(),
Qi(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?c("div",{ref:e,popover:"man\
ual",role:"tooltip",class:$f,children:t.text}):null}var oa={};as(oa,{button:()=>ra,danger:()=>Ey,default:()=>Ay,iconOnly:()=>ia,outlined:()=>Cy,primary:()=>Py,quiet:()=>Dy,
small:()=>la});var ra="e",Cy="de",Py="h",Ey="le",ia="X",Dy="C",la="I",Ay={button:ra,outlined:Cy,primary:Py,danger:Ey,iconOnly:ia,
quiet:Dy,small:la};function te(e){let{children:t,icon:n,after:o,label:r,keys:i,kind:l="plain",small:a=!1}=e,f=t==null,d=Xi(f||i?[r,i].filter(
Boolean).join("  "):void 0);return c("button",{ref:e.buttonRef??null,type:e.type??"button",...d,class:Le(ra,l!=="plain"&&
oa[l],f&&ia,a&&la,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&c(ye,{name:n}),t,o&&c(ye,{name:o,size:12})]})}var zf="se",Ff="xe",Hf="ce",If="ge",Bf="fe",Vf="ue";function Uf({title:e,summary:t,actions:n,table:o,announced:r="",onKey:i,legend:l,children:a}){let[f,d]=re(!1),p=$n();return c(
"figure",{class:zf,"aria-labelledby":p,children:[c("div",{class:Ff,children:[c("h2",{class:Hf,children:e}),c("div",{class:If,
children:[n,c(te,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:f,onClick:()=>d(
!f)})]})]}),c("figcaption",{id:p,class:"spoken",children:t}),f?c("div",{class:Vf,children:o}):c(me,{children:[c("div",{class:Bf,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:b=>{if(!(b.ctrlKey||b.metaKey||b.altKey)){
if(b.key==="t"||b.key==="T")d(!0);else if(!i?.(b))return;b.preventDefault(),b.stopPropagation()}},children:a}),l]}),c("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var sa=new Map,Wf=7;function qf(e,t){let n=JSON.stringify([e,t??null]),o=sa.get(n);return o===void 0&&(o=[...sa.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,sa.set(n,o)),o}function el(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Wf)%4]}function tl(e){return`--series-${e%Wf+1}`}var Kf=ee(0),jf=Kf;new MutationObserver(()=>{Kf.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function nr(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var Gf="he",Jf="me",Yf="ve",Zf="l",Qf="be",Xf="we",ed="ye";var $y=12;function td({rows:e,all:t,hidden:n,onHidden:o,text:r}){let[i,l]=re(""),a=p=>p.keys.map(g=>qe(g).text).join(", "),
f=i===""?e:e.filter(p=>a(p).toLowerCase().includes(i.toLowerCase())),d=(p,g)=>{let b=e.filter(k=>k.key!==p.key).map(k=>k.
key),y=!n.has(p.key)&&b.every(k=>n.has(k));if(!g)return o(y?new Set:new Set(b));let x=new Set(n);x.delete(p.key)||x.add(
p.key),o(x)};return c("div",{class:Gf,children:[e.length>=$y&&c("input",{class:Jf,"aria-label":"Find in legend",placeholder:"\
find in legend",value:i,onInput:p=>l(p.currentTarget.value)}),c("div",{class:Yf,children:f.map(p=>c("button",{type:"butt\
on",class:Zf,"aria-pressed":!n.has(p.key),onClick:g=>d(p,g.ctrlKey||g.metaKey),children:[c("svg",{width:"16",height:"8",
"aria-hidden":"true",children:c("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":el(p.color).join(
" "),style:{stroke:`var(${tl(p.color)})`}})}),c("span",{class:Qf,children:c(Gt,{value:p.keys.length===1?p.keys[0]:p.keys,
most:48,middle:!0})}),c("span",{class:Xf,children:p.last===null?"–":r(p.last)})]},p.key))}),t>e.length&&c("p",{class:ed,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var Oy="uplot",Ny="u-hz",zy="u-vt",Fy="u-title",Hy="u-wrap",Iy="u-under",By="u-over",Vy="u-axis",go="u-off",Uy="u-select",
Wy="u-cursor-x",qy="u-cursor-y",Ky="u-cursor-pt",jy="u-legend",Gy="u-live",Jy="u-inline",Yy="u-series",Zy="u-marker",nd="\
u-label",Qy="u-value",jr="width",Gr="height";var od="bottom",or="left",aa="right",Ta="#000",rd=Ta+"0",ua="mousemove",id="mousedown",ca="mouseup",ld="mouseenter",sd="\
mouseleave",ad="dblclick",Xy="resize",ev="scroll",ud="change",ll="dppxchange",Ma="--",cr=typeof window<"u",ha=cr?document:
null,ir=cr?window:null,tv=cr?navigator:null,fe,nl;function ga(){let e=devicePixelRatio;fe!=e&&(fe=e,nl&&va(ud,nl,ga),nl=
matchMedia(`(min-resolution: ${fe-.001}dppx) and (max-resolution: ${fe+.001}dppx)`),yo(ud,nl,ga),ir.dispatchEvent(new CustomEvent(
ll)))}function Mt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function ya(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Te(e,t,n){e.style[t]=n+"px"}function Jt(e,t,n,o){let r=ha.createElement(e);return t!=null&&Mt(r,
t),n?.insertBefore(r,o),r}function Ht(e,t){return Jt("div",e,t)}var cd=new WeakMap;function mn(e,t,n,o,r){let i="transla\
te("+t+"px,"+n+"px)",l=cd.get(e);i!=l&&(e.style.transform=i,cd.set(e,i),t<0||n<0||t>o||n>r?Mt(e,go):ya(e,go))}var fd=new WeakMap;
function dd(e,t,n){let o=t+n,r=fd.get(e);o!=r&&(fd.set(e,o),e.style.background=t,e.style.borderColor=n)}var pd=new WeakMap;
function md(e,t,n,o){let r=t+""+n,i=pd.get(e);r!=i&&(pd.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Ca={passive:!0},nv={...Ca,capture:!0};function yo(e,t,n,o){t.addEventListener(
e,n,o?nv:Ca)}function va(e,t,n,o){t.removeEventListener(e,n,Ca)}cr&&ga();function Yt(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let i=o<=2147483647;for(;o-n>1;)r=i?n+o>>1:Ct((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function Vd(e){return(n,o,r)=>{
let i=-1,l=-1;for(let a=o;a<=r;a++)if(e(n[a])){i=a;break}for(let a=r;a>=o;a--)if(e(n[a])){l=a;break}return[i,l]}}var Ud=e=>e!=
null,Wd=e=>e!=null&&e>0,ul=Vd(Ud),ov=Vd(Wd);function rv(e,t,n,o=0,r=!1){let i=r?ov:ul,l=r?Wd:Ud;[t,n]=i(e,t,n);let a=e[t],
f=e[t];if(t>-1)if(o==1)a=e[t],f=e[n];else if(o==-1)a=e[n],f=e[t];else for(let d=t;d<=n;d++){let p=e[d];l(p)&&(p<a?a=p:p>
f&&(f=p))}return[a??ve,f??-ve]}function cl(e,t,n,o){let r=yd(e),i=yd(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let l=n==10?
xn:qd,a=r==1?Ct:It,f=i==1?It:Ct,d=a(l(je(e))),p=f(l(je(t))),g=lr(n,d),b=lr(n,p);return n==10&&(d<0&&(g=be(g,-d)),p<0&&(b=
be(b,-p))),o||n==2?(e=g*r,t=b*i):(e=Jd(e,g),t=fl(t,b)),[e,t]}function Pa(e,t,n,o){let r=cl(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var Ea=.1,hd={mode:3,pad:Ea},Yr={pad:0,soft:null,mode:0},iv={min:Yr,max:Yr};function sl(e,t,n,o){return dl(
n)?gd(e,t,n):(Yr.pad=n,Yr.soft=o?0:null,Yr.mode=o?3:0,gd(e,t,iv))}function ae(e,t){return e??t}function lv(e,t,n){for(t=
ae(t,0),n=ae(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function gd(e,t,n){let o=n.min,r=n.max,i=ae(o.pad,
0),l=ae(r.pad,0),a=ae(o.hard,-ve),f=ae(r.hard,ve),d=ae(o.soft,ve),p=ae(r.soft,-ve),g=ae(o.mode,0),b=ae(r.mode,0),y=t-e,x=xn(
y),k=gt(je(e),je(t)),E=xn(k),P=je(E-x);(y<1e-24||P>10)&&(y=0,(e==0||t==0)&&(y=1e-24,g==2&&d!=ve&&(i=0),b==2&&p!=-ve&&(l=
0)));let _=y||k||1e3,M=xn(_),T=lr(10,Ct(M)),K=_*(y==0?e==0?.1:1:i),N=be(Jd(e-K,T/10),24),J=e>=d&&(g==1||g==3&&N<=d||g==2&&
N>=d)?d:ve,U=gt(a,N<J&&e>=J?J:Zt(J,N)),Z=_*(y==0?t==0?.1:1:l),V=be(fl(t+Z,T/10),24),A=t<=p&&(b==1||b==3&&V>=p||b==2&&V<=
p)?p:-ve,W=Zt(f,V>A&&t<=A?A:gt(A,V));return U==W&&U==0&&(W=100),[U,W]}var sv=new Intl.NumberFormat(cr?tv.language:"en-US"),
Da=e=>sv.format(e),Pt=Math,il=Pt.PI,je=Pt.abs,Ct=Pt.floor,Ke=Pt.round,It=Pt.ceil,Zt=Pt.min,gt=Pt.max,lr=Pt.pow,yd=Pt.sign,
xn=Pt.log10,qd=Pt.log2,av=(e,t=1)=>Pt.sinh(e)*t,fa=(e,t=1)=>Pt.asinh(e/t),ve=1/0;function vd(e){return(xn((e^e>>31)-(e>>
31))|0)+1}function ba(e,t,n){return Zt(gt(e,t),n)}function Kd(e){return typeof e=="function"}function ne(e){return Kd(e)?
e:()=>e}var uv=()=>{},jd=e=>e,Gd=(e,t)=>t,cv=e=>null,bd=e=>!0,wd=(e,t)=>e==t,fv=/\.\d*?(?=9{6,}|0{6,})/gm,vo=e=>{if(Zd(e)||
Un.has(e))return e;let t=`${e}`,n=t.match(fv);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.
split("e");return+`${vo(r)}e${i}`}return be(e,o)};function mo(e,t){return vo(be(vo(e/t))*t)}function fl(e,t){return vo(It(
vo(e/t))*t)}function Jd(e,t){return vo(Ct(vo(e/t))*t)}function be(e,t=0){if(Zd(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return Ke(o)/n}var Un=new Map;function Yd(e){return((""+e).split(".")[1]||"").length}function Qr(e,t,n,o){let r=[],i=o.map(
Yd);for(let l=t;l<n;l++){let a=je(l),f=be(lr(e,l),a);for(let d=0;d<o.length;d++){let p=e==10?+`${o[d]}e${l}`:o[d]*f,g=(l>=
0?0:a)+(l>=i[d]?0:i[d]),b=e==10?p:be(p,g);r.push(b),Un.set(b,g)}}return r}var Zr={},Aa=[],sr=[null,null],Vn=Array.isArray,
Zd=Number.isInteger,dv=e=>e===void 0;function xd(e){return typeof e=="string"}function dl(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function pv(e){return e!=null&&typeof e=="object"}var mv=Object.getPrototypeOf(
Uint8Array),Qd="__proto__";function ar(e,t=dl){let n;if(Vn(e)){let o=e.find(r=>r!=null);if(Vn(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=ar(e[r],t)}else n=e.slice()}else if(e instanceof mv)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=Qd&&(n[o]=ar(e[o],t))}else n=e;return n}function He(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=Qd&&(dl(e[r])?He(e[r],ar(o[r])):e[r]=ar(o[r]))}return e}var hv=0,gv=1,yv=2;function vv(e,t,n){for(let o=0,r,i=-1;o<t.
length;o++){let l=t[o];if(l>i){for(r=l-1;r>=0&&e[r]==null;)e[r--]=null;for(r=l+1;r<n&&e[r]==null;)e[i=r++]=null}}}function bv(e,t){
if(_v(e)){let l=e[0].slice();for(let a=1;a<e.length;a++)l.push(...e[a].slice(1));return kv(l[0])||(l=xv(l)),l}let n=new Set;
for(let l=0;l<e.length;l++){let f=e[l][0],d=f.length;for(let p=0;p<d;p++)n.add(f[p])}let o=[Array.from(n).sort((l,a)=>l-
a)],r=o[0].length,i=new Map;for(let l=0;l<r;l++)i.set(o[0][l],l);for(let l=0;l<e.length;l++){let a=e[l],f=a[0];for(let d=1;d<
a.length;d++){let p=a[d],g=Array(r).fill(void 0),b=t?t[l][d]:gv,y=[];for(let x=0;x<p.length;x++){let k=p[x],E=i.get(f[x]);
k===null?b!=hv&&(g[E]=k,b==yv&&y.push(E)):g[E]=k}vv(g,y,r),o.push(g)}}return o}var wv=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function xv(e){let t=e[0],n=t.length,o=Array(n);for(let i=0;i<o.length;i++)o[i]=i;o.sort(
(i,l)=>t[i]-t[l]);let r=[];for(let i=0;i<e.length;i++){let l=e[i],a=Array(n);for(let f=0;f<n;f++)a[f]=l[o[f]];r.push(a)}
return r}function _v(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let i=0;i<n;i++)if(r[i]!=t[i])return!1}}return!0}function kv(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let i=gt(1,Ct((r-o+1)/t));for(let l=e[o],a=o+i;a<=
r;a+=i){let f=e[a];if(f!=null){if(f<=l)return!1;l=f}}return!0}var Xd=["January","February","March","April","May","June",
"July","August","September","October","November","December"],ep=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function tp(e){return e.slice(0,3)}var Sv=ep.map(tp),Tv=Xd.map(tp),Mv={MMMM:Xd,MMM:Tv,WWWW:ep,WWW:Sv};function Kr(e){
return(e<10?"0":"")+e}function Cv(e){return(e<10?"00":e<100?"0":"")+e}var Pv={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Kr(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Kr(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Kr(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Kr(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Kr(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>Cv(e.getMilliseconds())};function La(e,t){t=t||Mv;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?Pv[r[1]]:r[0]);return i=>{let l="";for(let a=0;a<n.length;a++)l+=typeof n[a]=="string"?n[a]:n[a](
i,t);return l}}var Ev=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Dv(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Ev?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var np=e=>e%1==0,al=[1,2,2.5,5],Av=Qr(10,-32,0,al),op=Qr(10,0,32,al),Lv=op.filter(np),ho=Av.concat(
op),Ra=`
`,rp="{YYYY}",_d=Ra+rp,ip="{M}/{D}",Jr=Ra+ip,ol=Jr+"/{YY}",lp="{aa}",Rv="{h}:{mm}",rr=Rv+lp,kd=Ra+rr,Sd=":{ss}",pe=null;
function sp(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,i=r*30,l=r*365,f=(e==1?Qr(10,0,3,al).filter(np):Qr(10,-3,0,al)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*
3,i*4,i*6,l,l*2,l*5,l*10,l*25,l*50,l*100]),d=[[l,rp,pe,pe,pe,pe,pe,pe,1],[r*28,"{MMM}",_d,pe,pe,pe,pe,pe,1],[r,ip,_d,pe,
pe,pe,pe,pe,1],[o,"{h}"+lp,ol,pe,Jr,pe,pe,pe,1],[n,rr,ol,pe,Jr,pe,pe,pe,1],[t,Sd,ol+" "+rr,pe,Jr+" "+rr,pe,kd,pe,1],[e,Sd+
".{fff}",ol+" "+rr,pe,Jr+" "+rr,pe,kd,pe,1]];function p(g){return(b,y,x,k,E,P)=>{let _=[],M=E>=l,T=E>=i&&E<l,K=g(x),N=be(
K*e,3),J=da(K.getFullYear(),M?0:K.getMonth(),T||M?1:K.getDate()),U=be(J*e,3);if(T||M){let Z=T?E/i:0,V=M?E/l:0,A=N==U?N:be(
da(J.getFullYear()+V,J.getMonth()+Z,1)*e,3),W=new Date(Ke(A/e)),R=W.getFullYear(),j=W.getMonth();for(let B=0;A<=k;B++){let oe=da(
R+V*B,j+Z*B,1),I=oe-g(be(oe*e,3));A=be((+oe+I)*e,3),A<=k&&_.push(A)}}else{let Z=E>=r?r:E,V=Ct(x)-Ct(N),A=U+V+fl(N-U,Z);_.
push(A);let W=g(A),R=W.getHours()+W.getMinutes()/n+W.getSeconds()/o,j=E/o,B=b.axes[y]._space,oe=P/B;for(;A=be(A+E,e==1?0:
3),!(A>k);)if(j>1){let I=Ct(be(R+j,6))%24,le=g(A).getHours()-I;le>1&&(le=-1),A-=le*o,R=(R+j)%24;let he=_[_.length-1];be(
(A-he)/E,3)*oe>=.7&&_.push(A)}else _.push(A)}return _}}return[f,d,p]}var[$v,Ov,Nv]=sp(1),[zv,Fv,Hv]=sp(.001);Qr(2,-53,53,
[1]);function Td(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function Md(e,t){return(n,o,r,i,l)=>{
let a=t.find(x=>l>=x[0])||t[t.length-1],f,d,p,g,b,y;return o.map(x=>{let k=e(x),E=k.getFullYear(),P=k.getMonth(),_=k.getDate(),
M=k.getHours(),T=k.getMinutes(),K=k.getSeconds(),N=E!=f&&a[2]||P!=d&&a[3]||_!=p&&a[4]||M!=g&&a[5]||T!=b&&a[6]||K!=y&&a[7]||
a[1];return f=E,d=P,p=_,g=M,b=T,y=K,N(k)})}}function Iv(e,t){let n=La(t);return(o,r,i,l,a)=>r.map(f=>n(e(f)))}function da(e,t,n){
return new Date(e,t,n)}function Cd(e,t){return t(e)}var Bv="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Pd(e,t){return(n,o,r,i)=>i==
null?Ma:t(e(o))}function Vv(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}
function Uv(e,t){return e.series[t].fill(e,t)}var Wv={show:!0,live:!0,isolate:!1,mount:uv,markers:{show:!0,width:2,stroke:Vv,
fill:Uv,dash:"solid"},idx:null,idxs:null,values:[]};function qv(e,t){let n=e.cursor.points,o=Ht(),r=n.size(e,t);Te(o,jr,
r),Te(o,Gr,r);let i=r/-2;Te(o,"marginLeft",i),Te(o,"marginTop",i);let l=n.width(e,t,r);return l&&Te(o,"borderWidth",l),o}
function Kv(e,t){let n=e.series[t].points;return n._fill||n._stroke}function jv(e,t){let n=e.series[t].points;return n._stroke||
n._fill}function Gv(e,t){return e.series[t].points.size}var pa=[0,0];function Jv(e,t,n){return pa[0]=t,pa[1]=n,pa}function rl(e,t,n,o=!0){
return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function ma(e,t,n,o=!0){return r=>{(!o||r.target==t)&&n(r)}}var Yv={show:!0,
x:!0,y:!0,lock:!1,move:Jv,points:{one:!1,show:qv,size:Gv,width:0,stroke:jv,fill:Kv},bind:{mousedown:rl,mouseup:rl,click:rl,
dblclick:rl,mousemove:ma,mouseleave:ma,mouseenter:ma},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),
t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},
left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},ap={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},$a=He({},ap,
{filter:Gd}),up=He({},$a,{size:10}),cp=He({},ap,{show:!1}),Oa='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helve\
tica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',
fp="bold "+Oa,dp=1.5,Ed={show:!0,scale:"x",stroke:Ta,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:fp,
side:2,grid:$a,ticks:up,border:cp,font:Oa,lineGap:dp,rotate:0},Zv="Value",Qv="Time",Dd={show:!0,scale:"x",auto:!1,sorted:1,
min:ve,max:-ve,idxs:[]};function Xv(e,t,n,o,r){return t.map(i=>i==null?"":Da(i))}function eb(e,t,n,o,r,i,l){let a=[],f=Un.
get(r)||0;n=l?n:be(fl(n,r),f);for(let d=n;d<=o;d=be(d+r,f))a.push(Object.is(d,-0)?0:d);return a}function wa(e,t,n,o,r,i,l){
let a=[],f=e.scales[e.axes[t].scale].log,d=f==10?xn:qd,p=Ct(d(n));r=lr(f,p),f==10&&(r=ho[Yt(r,ho)]);let g=n,b=r*f;f==10&&
(b=ho[Yt(b,ho)]);do a.push(g),g=g+r,f==10&&!Un.has(g)&&(g=be(g,Un.get(r))),g>=b&&(r=g,b=r*f,f==10&&(b=ho[Yt(b,ho)]));while(g<=
o);return a}function tb(e,t,n,o,r,i,l){let f=e.scales[e.axes[t].scale].asinh,d=o>f?wa(e,t,gt(f,n),o,r):[f],p=o>=0&&n<=0?
[0]:[];return(n<-f?wa(e,t,gt(f,-o),-n,r):[f]).reverse().map(b=>-b).concat(p,d)}var pp=/./,nb=/[12357]/,ob=/[125]/,Ad=/1/,
xa=(e,t,n,o)=>e.map((r,i)=>t==4&&r==0||i%o==0&&n.test(r.toExponential()[r<0?1:0])?r:null);function rb(e,t,n,o,r){let i=e.
axes[n],l=i.scale,a=e.scales[l],f=e.valToPos,d=i._space,p=f(10,l),g=f(9,l)-p>=d?pp:f(7,l)-p>=d?nb:f(5,l)-p>=d?ob:Ad;if(g==
Ad){let b=je(f(1,l)-p);if(b<d)return xa(t.slice().reverse(),a.distr,g,It(d/b)).reverse()}return xa(t,a.distr,g,1)}function ib(e,t,n,o,r){
let i=e.axes[n],l=i.scale,a=i._space,f=e.valToPos,d=je(f(1,l)-f(2,l));return d<a?xa(t.slice().reverse(),3,pp,It(a/d)).reverse():
t}function lb(e,t,n,o){return o==null?Ma:t==null?"":Da(t)}var Ld={show:!0,scale:"y",stroke:Ta,space:30,gap:5,alignTo:1,size:50,
labelGap:0,labelSize:30,labelFont:fp,side:3,grid:$a,ticks:up,border:cp,font:Oa,lineGap:dp,rotate:0};function sb(e,t){let n=3+
(e||1)*2;return be(n*t,3)}function ab(e,t){let{scale:n,idxs:o}=e.series[0],r=e._data[0],i=e.valToPos(r[o[0]],n,!0),l=e.valToPos(
r[o[1]],n,!0),a=je(l-i),f=e.series[t],d=a/(f.points.space*fe);return o[1]-o[0]<=d}var Rd={scale:null,auto:!0,sorted:0,min:ve,
max:-ve},mp=(e,t,n,o,r)=>r,$d={show:!0,auto:!0,sorted:0,gaps:mp,alpha:1,facets:[He({},Rd,{scale:"x"}),He({},Rd,{scale:"y"})]},
Od={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:mp,alpha:1,points:{show:ab,filter:null},values:null,min:ve,max:-ve,
idxs:[],path:null,clip:null};function ub(e,t,n,o,r){return n/10}var hp={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,
max:null,dir:1,ori:0},cb=He({},hp,{time:!1,ori:1}),Nd={};function gp(e,t){let n=Nd[e];return n||(n={key:e,plots:[],sub(o){
n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=o)},pub(o,r,i,l,a,f,d){for(let p=0;p<n.plots.length;p++)n.plots[p]!=
r&&n.plots[p].pub(o,r,i,l,a,f,d)}},e!=null&&(Nd[e]=n)),n}var ur=1,_a=2;function bo(e,t,n){let o=e.mode,r=e.series[t],i=o==
2?e._data[t]:e._data,l=e.scales,a=e.bbox,f=i[0],d=o==2?i[1]:i[t],p=o==2?l[r.facets[0].scale]:l[e.series[0].scale],g=o==2?
l[r.facets[1].scale]:l[r.scale],b=a.left,y=a.top,x=a.width,k=a.height,E=e.valToPosH,P=e.valToPosV;return p.ori==0?n(r,f,
d,p,g,E,P,b,y,x,k,ml,fr,gl,vp,wp):n(r,f,d,p,g,P,E,y,b,k,x,hl,dr,Fa,bp,xp)}function Na(e,t){let n=0,o=0,r=ae(e.bands,Aa);
for(let i=0;i<r.length;i++){let l=r[i];l.series[0]==t?n=l.dir:l.series[1]==t&&(l.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?
1:o==3?2:0]}function fb(e,t,n,o,r){let i=e.mode,l=e.series[t],a=i==2?l.facets[1].scale:l.scale,f=e.scales[a];return r==-1?
f.min:r==1?f.max:f.distr==3?f.dir==1?f.min:f.max:0}function _n(e,t,n,o,r,i){return bo(e,t,(l,a,f,d,p,g,b,y,x,k,E)=>{let P=l.
pxRound,_=d.dir*(d.ori==0?1:-1),M=d.ori==0?fr:dr,T,K;_==1?(T=n,K=o):(T=o,K=n);let N=P(g(a[T],d,k,y)),J=P(b(f[T],p,E,x)),
U=P(g(a[K],d,k,y)),Z=P(b(i==1?p.max:p.min,p,E,x)),V=new Path2D(r);return M(V,U,Z),M(V,N,Z),M(V,N,J),V})}function pl(e,t,n,o,r,i){
let l=null;if(e.length>0){l=new Path2D;let a=t==0?gl:Fa,f=n;for(let g=0;g<e.length;g++){let b=e[g];if(b[1]>b[0]){let y=b[0]-
f;y>0&&a(l,f,o,y,o+i),f=b[1]}}let d=n+r-f,p=10;d>0&&a(l,f,o-p/2,d,o+i+p)}return l}function db(e,t,n){let o=e[e.length-1];
o&&o[0]==t?o[1]=n:e.push([t,n])}function za(e,t,n,o,r,i,l){let a=[],f=e.length;for(let d=r==1?n:o;d>=n&&d<=o;d+=r)if(t[d]===
null){let g=d,b=d;if(r==1)for(;++d<=o&&t[d]===null;)b=d;else for(;--d>=n&&t[d]===null;)b=d;let y=i(e[g]),x=b==g?y:i(e[b]),
k=g-r;y=l<=0&&k>=0&&k<f?i(e[k]):y;let P=b+r;x=l>=0&&P>=0&&P<f?i(e[P]):x,x>=y&&a.push([y,x])}return a}function zd(e){return e==
0?jd:e==1?Ke:t=>mo(t,e)}function yp(e){let t=e==0?ml:hl,n=e==0?(r,i,l,a,f,d)=>{r.arcTo(i,l,a,f,d)}:(r,i,l,a,f,d)=>{r.arcTo(
l,i,f,a,d)},o=e==0?(r,i,l,a,f)=>{r.rect(i,l,a,f)}:(r,i,l,a,f)=>{r.rect(l,i,f,a)};return(r,i,l,a,f,d=0,p=0)=>{d==0&&p==0?
o(r,i,l,a,f):(d=Zt(d,a/2,f/2),p=Zt(p,a/2,f/2),t(r,i+d,l),n(r,i+a,l,i+a,l+f,d),n(r,i+a,l+f,i,l+f,p),n(r,i,l+f,i,l,p),n(r,
i,l,i+a,l,d),r.closePath())}}var ml=(e,t,n)=>{e.moveTo(t,n)},hl=(e,t,n)=>{e.moveTo(n,t)},fr=(e,t,n)=>{e.lineTo(t,n)},dr=(e,t,n)=>{
e.lineTo(n,t)},gl=yp(0),Fa=yp(1),vp=(e,t,n,o,r,i)=>{e.arc(t,n,o,r,i)},bp=(e,t,n,o,r,i)=>{e.arc(n,t,o,r,i)},wp=(e,t,n,o,r,i,l)=>{
e.bezierCurveTo(t,n,o,r,i,l)},xp=(e,t,n,o,r,i,l)=>{e.bezierCurveTo(n,t,r,o,l,i)};function _p(e){return(t,n,o,r,i)=>bo(t,
n,(l,a,f,d,p,g,b,y,x,k,E)=>{let{pxRound:P,points:_}=l,M,T;d.ori==0?(M=ml,T=vp):(M=hl,T=bp);let K=be(_.width*fe,3),N=(_.size-
_.width)/2*fe,J=be(N*2,3),U=new Path2D,Z=new Path2D,{left:V,top:A,width:W,height:R}=t.bbox;gl(Z,V-J,A-J,W+J*2,R+J*2);let j=B=>{
if(f[B]!=null){let oe=P(g(a[B],d,k,y)),I=P(b(f[B],p,E,x));M(U,oe+N,I),T(U,oe,I,N,0,il*2)}};if(i)i.forEach(j);else for(let B=o;B<=
r;B++)j(B);return{stroke:K>0?U:null,fill:U,clip:Z,flags:ur|_a}})}function kp(e){return(t,n,o,r,i,l)=>{o!=r&&(i!=o&&l!=o&&
e(t,n,o),i!=r&&l!=r&&e(t,n,r),e(t,n,l))}}var pb=kp(fr),mb=kp(dr);function Sp(e){let t=ae(e?.alignGaps,0);return(n,o,r,i)=>bo(
n,o,(l,a,f,d,p,g,b,y,x,k,E)=>{[r,i]=ul(f,r,i);let P=l.pxRound,_=R=>P(g(R,d,k,y)),M=R=>P(b(R,p,E,x)),T,K;d.ori==0?(T=fr,K=
pb):(T=dr,K=mb);let N=d.dir*(d.ori==0?1:-1),J={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ur},U=J.stroke,
Z=!1;if(i-r>=k*4){let R=F=>n.posToVal(F,d.key,!0),j=null,B=null,oe,I,yt,Me=_(a[N==1?r:i]),le=_(a[r]),he=_(a[i]),Q=R(N==1?
le+1:he-1);for(let F=N==1?r:i;F>=r&&F<=i;F+=N){let Ie=a[F],Ce=(N==1?Ie<Q:Ie>Q)?Me:_(Ie),de=f[F];Ce==Me?de!=null?(I=de,j==
null?(T(U,Ce,M(I)),oe=j=B=I):I<j?j=I:I>B&&(B=I)):de===null&&(Z=!0):(j!=null&&K(U,Me,M(j),M(B),M(oe),M(I)),de!=null?(I=de,
T(U,Ce,M(I)),j=B=oe=I):(j=B=null,de===null&&(Z=!0)),Me=Ce,Q=R(Me+N))}j!=null&&j!=B&&yt!=Me&&K(U,Me,M(j),M(B),M(oe),M(I))}else
for(let R=N==1?r:i;R>=r&&R<=i;R+=N){let j=f[R];j===null?Z=!0:j!=null&&T(U,_(a[R]),M(j))}let[A,W]=Na(n,o);if(l.fill!=null||
A!=0){let R=J.fill=new Path2D(U),j=l.fillTo(n,o,l.min,l.max,A),B=M(j),oe=_(a[r]),I=_(a[i]);N==-1&&([I,oe]=[oe,I]),T(R,I,
B),T(R,oe,B)}if(!l.spanGaps){let R=[];Z&&R.push(...za(a,f,r,i,N,_,t)),J.gaps=R=l.gaps(n,o,r,i,R),J.clip=pl(R,d.ori,y,x,k,
E)}return W!=0&&(J.band=W==2?[_n(n,o,r,i,U,-1),_n(n,o,r,i,U,1)]:_n(n,o,r,i,U,W)),J})}function hb(e){let t=ae(e.align,1),
n=ae(e.ascDesc,!1),o=ae(e.alignGaps,0),r=ae(e.extend,!1);return(i,l,a,f)=>bo(i,l,(d,p,g,b,y,x,k,E,P,_,M)=>{[a,f]=ul(g,a,
f);let T=d.pxRound,{left:K,width:N}=i.bbox,J=le=>T(x(le,b,_,E)),U=le=>T(k(le,y,M,P)),Z=b.ori==0?fr:dr,V={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:ur},A=V.stroke,W=b.dir*(b.ori==0?1:-1),R=U(g[W==1?a:f]),j=J(p[W==1?a:f]),B=j,
oe=j;r&&t==-1&&(oe=K,Z(A,oe,R)),Z(A,j,R);for(let le=W==1?a:f;le>=a&&le<=f;le+=W){let he=g[le];if(he==null)continue;let Q=J(
p[le]),F=U(he);t==1?Z(A,Q,R):Z(A,B,F),Z(A,Q,F),R=F,B=Q}let I=B;r&&t==1&&(I=K+N,Z(A,I,R));let[yt,Me]=Na(i,l);if(d.fill!=null||
yt!=0){let le=V.fill=new Path2D(A),he=d.fillTo(i,l,d.min,d.max,yt),Q=U(he);Z(le,I,Q),Z(le,oe,Q)}if(!d.spanGaps){let le=[];
le.push(...za(p,g,a,f,W,J,o));let he=d.width*fe/2,Q=n||t==1?he:-he,F=n||t==-1?-he:he;le.forEach(Ie=>{Ie[0]+=Q,Ie[1]+=F}),
V.gaps=le=d.gaps(i,l,a,f,le),V.clip=pl(le,b.ori,E,P,_,M)}return Me!=0&&(V.band=Me==2?[_n(i,l,a,f,A,-1),_n(i,l,a,f,A,1)]:
_n(i,l,a,f,A,Me)),V})}function Fd(e,t,n,o,r,i,l=ve){if(e.length>1){let a=null;for(let f=0,d=1/0;f<e.length;f++)if(t[f]!==
void 0){if(a!=null){let p=je(e[f]-e[a]);p<d&&(d=p,l=je(n(e[f],o,r,i)-n(e[a],o,r,i)))}a=f}}return l}function gb(e){e=e||Zr;
let t=ae(e.size,[.6,ve,1]),n=e.align||0,o=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=ne(r),l=1-
t[0],a=ae(t[1],ve),f=ae(t[2],1),d=ae(e.disp,Zr),p=ae(e.each,y=>{}),{fill:g,stroke:b}=d;return(y,x,k,E)=>bo(y,x,(P,_,M,T,K,N,J,U,Z,V,A)=>{
let W=P.pxRound,R=n,j=o*fe,B=a*fe,oe=f*fe,I,yt;T.ori==0?[I,yt]=i(y,x):[yt,I]=i(y,x);let Me=T.dir*(T.ori==0?1:-1),le=T.ori==
0?gl:Fa,he=T.ori==0?p:(O,we,Be,Mo,Zn,rn,Qn)=>{p(O,we,Be,Zn,Mo,Qn,rn)},Q=ae(y.bands,Aa).find(O=>O.series[0]==x),F=Q!=null?
Q.dir:0,Ie=P.fillTo(y,x,P.min,P.max,F),st=W(J(Ie,K,A,Z)),Ce,de,Bt,wt=V,De=W(P.width*fe),on=!1,hn=null,Dt=null,Mn=null,ko=null;
g!=null&&(De==0||b!=null)&&(on=!0,hn=g.values(y,x,k,E),Dt=new Map,new Set(hn).forEach(O=>{O!=null&&Dt.set(O,new Path2D)}),
De>0&&(Mn=b.values(y,x,k,E),ko=new Map,new Set(Mn).forEach(O=>{O!=null&&ko.set(O,new Path2D)})));let{x0:So,size:xr}=d;if(So!=
null&&xr!=null){R=1,_=So.values(y,x,k,E),So.unit==2&&(_=_.map(Be=>y.posToVal(U+Be*V,T.key,!0)));let O=xr.values(y,x,k,E);
xr.unit==2?de=O[0]*V:de=N(O[0],T,V,U)-N(0,T,V,U),wt=Fd(_,M,N,T,V,U,wt),Bt=wt-de+j}else wt=Fd(_,M,N,T,V,U,wt),Bt=wt*l+j,de=
wt-Bt;Bt<1&&(Bt=0),De>=de/2&&(De=0),Bt<5&&(W=jd);let ui=Bt>0,Jn=wt-Bt-(ui?De:0);de=W(ba(Jn,oe,B)),Ce=(R==0?de/2:R==Me?0:
de)-R*Me*((R==0?j/2:0)+(ui?De/2:0));let at={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},To=on?null:new Path2D,
gn=null;if(Q!=null)gn=y.data[Q.series[1]];else{let{y0:O,y1:we}=d;O!=null&&we!=null&&(M=we.values(y,x,k,E),gn=O.values(y,
x,k,E))}let Yn=I*de,Y=yt*de;for(let O=Me==1?k:E;O>=k&&O<=E;O+=Me){let we=M[O];if(we==null)continue;if(gn!=null){let vt=gn[O]??
0;if(we-vt==0)continue;st=J(vt,K,A,Z)}let Be=T.distr!=2||d!=null?_[O]:O,Mo=N(Be,T,V,U),Zn=J(ae(we,Ie),K,A,Z),rn=W(Mo-Ce),
Qn=W(gt(Zn,st)),xt=W(Zt(Zn,st)),At=Qn-xt;if(we!=null){let vt=we<0?Y:Yn,Vt=we<0?Yn:Y;on?(De>0&&Mn[O]!=null&&le(ko.get(Mn[O]),
rn,xt+Ct(De/2),de,gt(0,At-De),vt,Vt),hn[O]!=null&&le(Dt.get(hn[O]),rn,xt+Ct(De/2),de,gt(0,At-De),vt,Vt)):le(To,rn,xt+Ct(
De/2),de,gt(0,At-De),vt,Vt),he(y,x,O,rn-De/2,xt,de+De,At)}}return De>0?at.stroke=on?ko:To:on||(at._fill=P.width==0?P._fill:
P._stroke??P._fill,at.width=0),at.fill=on?Dt:To,at})}function yb(e,t){let n=ae(t?.alignGaps,0);return(o,r,i,l)=>bo(o,r,(a,f,d,p,g,b,y,x,k,E,P)=>{
[i,l]=ul(d,i,l);let _=a.pxRound,M=I=>_(b(I,p,E,x)),T=I=>_(y(I,g,P,k)),K,N,J;p.ori==0?(K=ml,J=fr,N=wp):(K=hl,J=dr,N=xp);let U=p.
dir*(p.ori==0?1:-1),Z=M(f[U==1?i:l]),V=Z,A=[],W=[];for(let I=U==1?i:l;I>=i&&I<=l;I+=U)if(d[I]!=null){let Me=f[I],le=M(Me);
A.push(V=le),W.push(T(d[I]))}let R={stroke:e(A,W,K,J,N,_),fill:null,clip:null,band:null,gaps:null,flags:ur},j=R.stroke,[
B,oe]=Na(o,r);if(a.fill!=null||B!=0){let I=R.fill=new Path2D(j),yt=a.fillTo(o,r,a.min,a.max,B),Me=T(yt);J(I,V,Me),J(I,Z,
Me)}if(!a.spanGaps){let I=[];I.push(...za(f,d,i,l,U,M,n)),R.gaps=I=a.gaps(o,r,i,l,I),R.clip=pl(I,p.ori,x,k,E,P)}return oe!=
0&&(R.band=oe==2?[_n(o,r,i,l,j,-1),_n(o,r,i,l,j,1)]:_n(o,r,i,l,j,oe)),R})}function vb(e){return yb(bb,e)}function bb(e,t,n,o,r,i){
let l=e.length;if(l<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),l==2)o(a,e[1],t[1]);else{let f=Array(l),d=Array(l-1),
p=Array(l-1),g=Array(l-1);for(let b=0;b<l-1;b++)p[b]=t[b+1]-t[b],g[b]=e[b+1]-e[b],d[b]=p[b]/g[b];f[0]=d[0];for(let b=1;b<
l-1;b++)d[b]===0||d[b-1]===0||d[b-1]>0!=d[b]>0?f[b]=0:(f[b]=3*(g[b-1]+g[b])/((2*g[b]+g[b-1])/d[b-1]+(g[b]+2*g[b-1])/d[b]),
isFinite(f[b])||(f[b]=0));f[l-1]=d[l-2];for(let b=0;b<l-1;b++)r(a,e[b]+g[b]/3,t[b]+f[b]*g[b]/3,e[b+1]-g[b]/3,t[b+1]-f[b+
1]*g[b]/3,e[b+1],t[b+1])}return a}var ka=new Set;function Hd(){for(let e of ka)e.syncRect(!0)}cr&&(yo(Xy,ir,Hd),yo(ev,ir,
Hd,!0),yo(ll,ir,()=>{et.pxRatio=fe}));var wb=Sp(),xb=_p();function Id(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,l)=>Sa(i,l,t,n))}function _b(e,t){return e.map((n,o)=>o==0?{}:He({},t,n))}function Sa(e,t,n,o){
return He({},t==0?n:o,e)}function Tp(e,t,n){return t==null?sr:[t,n]}var kb=Tp;function Sb(e,t,n){return t==null?sr:sl(t,
n,Ea,!0)}function Mp(e,t,n,o){return t==null?sr:cl(t,n,e.scales[o].log,!1)}var Tb=Mp;function Cp(e,t,n,o){return t==null?
sr:Pa(t,n,e.scales[o].log,!1)}var Mb=Cp;function Cb(e,t,n,o,r){let i=gt(vd(e),vd(t)),l=t-e,a=Yt(r/o*l,n);do{let f=n[a],d=o*
f/l;if(d>=r&&i+(f<5?Un.get(f):0)<=17)return[f,d]}while(++a<n.length);return[0,0]}function Bd(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=Ke((n=+r)*fe))+"px"),[e,t,n]}function Pb(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=be(t[2]*fe,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function et(e,t,n){let o={mode:ae(e.mode,1)},r=o.mode;function i(s,u,m,h){
let v=u.valToPct(s);return h+m*(u.dir==-1?1-v:v)}function l(s,u,m,h){let v=u.valToPct(s);return h+m*(u.dir==-1?v:1-v)}function a(s,u,m,h){
return u.ori==0?i(s,u,m,h):l(s,u,m,h)}o.valToPosH=i,o.valToPosV=l;let f=!1;o.status=0;let d=o.root=Ht(Oy);if(e.id!=null&&
(d.id=e.id),Mt(d,e.class),e.title){let s=Ht(Fy,d);s.textContent=e.title}let p=Jt("canvas"),g=o.ctx=p.getContext("2d"),b=Ht(
Hy,d);yo("click",b,s=>{s.target===x&&(xe!=zo||Pe!=Fo)&&nt.click(o,s)},!0);let y=o.under=Ht(Iy,b);b.appendChild(p);let x=o.
over=Ht(By,b);e=ar(e);let k=+ae(e.pxAlign,1),E=zd(k);(e.plugins||[]).forEach(s=>{s.opts&&(e=s.opts(o,e)||e)});let P=e.ms||
.001,_=o.series=r==1?Id(e.series||[],Dd,Od,!1):_b(e.series||[null],$d),M=o.axes=Id(e.axes||[],Ed,Ld,!0),T=o.scales={},K=o.
bands=e.bands||[];K.forEach(s=>{s.fill=ne(s.fill||null),s.dir=ae(s.dir,-1)});let N=r==2?_[1].facets[0].scale:_[0].scale,
J={axes:Qg,series:jg},U=(e.drawOrder||["axes","series"]).map(s=>J[s]);function Z(s){let u=s.distr==3?m=>xn(m>0?m:s.clamp(
o,m,s.min,s.max,s.key)):s.distr==4?m=>fa(m,s.asinh):s.distr==100?m=>s.fwd(m):m=>m;return m=>{let h=u(m),{_min:v,_max:w}=s,
S=w-v;return(h-v)/S}}function V(s){let u=T[s];if(u==null){let m=(e.scales||Zr)[s]||Zr;if(m.from!=null){V(m.from);let h=He(
{},T[m.from],m,{key:s});h.valToPct=Z(h),T[s]=h}else{u=T[s]=He({},s==N?hp:cb,m),u.key=s;let h=u.time,v=u.range,w=Vn(v);if((s!=
N||r==2&&!h)&&(w&&(v[0]==null||v[1]==null)&&(v={min:v[0]==null?hd:{mode:1,hard:v[0],soft:v[0]},max:v[1]==null?hd:{mode:1,
hard:v[1],soft:v[1]}},w=!1),!w&&dl(v))){let S=v;v=(C,D,L)=>D==null?sr:sl(D,L,S)}u.range=ne(v||(h?kb:s==N?u.distr==3?Tb:u.
distr==4?Mb:Tp:u.distr==3?Mp:u.distr==4?Cp:Sb)),u.auto=ne(w?!1:u.auto),u.clamp=ne(u.clamp||ub),u._min=u._max=null,u.valToPct=
Z(u)}}}V("x"),V("y"),r==1&&_.forEach(s=>{V(s.scale)}),M.forEach(s=>{V(s.scale)});for(let s in e.scales)V(s);let A=T[N],W=A.
distr,R,j;A.ori==0?(Mt(d,Ny),R=i,j=l):(Mt(d,zy),R=l,j=i);let B={};for(let s in T){let u=T[s];(u.min!=null||u.max!=null)&&
(B[s]={min:u.min,max:u.max},u.min=u.max=null)}let oe=e.tzDate||(s=>new Date(Ke(s/P))),I=e.fmtDate||La,yt=P==1?Nv(oe):Hv(
oe),Me=Md(oe,Td(P==1?Ov:Fv,I)),le=Pd(oe,Cd(Bv,I)),he=[],Q=o.legend=He({},Wv,e.legend),F=o.cursor=He({},Yv,{drag:{y:r==2}},
e.cursor),Ie=Q.show,st=F.show,Ce=Q.markers;Q.idxs=he,Ce.width=ne(Ce.width),Ce.dash=ne(Ce.dash),Ce.stroke=ne(Ce.stroke),Ce.
fill=ne(Ce.fill);let de,Bt,wt,De=[],on=[],hn,Dt=!1,Mn={};if(Q.live){let s=_[1]?_[1].values:null;Dt=s!=null,hn=Dt?s(o,1,0):
{_:0};for(let u in hn)Mn[u]=Ma}if(Ie)if(de=Jt("table",jy,d),wt=Jt("tbody",null,de),Q.mount(o,de),Dt){Bt=Jt("thead",null,
de,wt);let s=Jt("tr",null,Bt);Jt("th",null,s);for(var ko in hn)Jt("th",nd,s).textContent=ko}else Mt(de,Jy),Q.live&&Mt(de,
Gy);let So={show:!0},xr={show:!1};function ui(s,u){if(u==0&&(Dt||!Q.live||r==2))return sr;let m=[],h=Jt("tr",Yy,wt,wt.childNodes[u]);
Mt(h,s.class),s.show||Mt(h,go);let v=Jt("th",null,h);if(Ce.show){let C=Ht(Zy,v);if(u>0){let D=Ce.width(o,u);D&&(C.style.
border=D+"px "+Ce.dash(o,u)+" "+Ce.stroke(o,u)),C.style.background=Ce.fill(o,u)}}let w=Ht(nd,v);s.label instanceof HTMLElement?
w.appendChild(s.label):w.textContent=s.label,u>0&&(Ce.show||(w.style.color=s.width>0?Ce.stroke(o,u):Ce.fill(o,u)),at("cl\
ick",v,C=>{if(F._lock)return;eo(C);let D=_.indexOf(s);if((C.ctrlKey||C.metaKey)!=Q.isolate){let L=_.some(($,z)=>z>0&&z!=
D&&$.show);_.forEach(($,z)=>{z>0&&sn(z,L?z==D?So:xr:So,!0,Fe.setSeries)})}else sn(D,{show:!s.show},!0,Fe.setSeries)},!1),
Po&&at(ld,v,C=>{F._lock||(eo(C),sn(_.indexOf(s),Io,!0,Fe.setSeries))},!1));for(var S in hn){let C=Jt("td",Qy,h);C.textContent=
"--",m.push(C)}return[h,m]}let Jn=new Map;function at(s,u,m,h=!0){let v=Jn.get(u)||{},w=F.bind[s](o,u,m,h);w&&(yo(s,u,v[s]=
w),Jn.set(u,v))}function To(s,u,m){let h=Jn.get(u)||{};for(let v in h)(s==null||v==s)&&(va(v,u,h[v]),delete h[v]);s==null&&
Jn.delete(u)}let gn=0,Yn=0,Y=0,O=0,we=0,Be=0,Mo=we,Zn=Be,rn=Y,Qn=O,xt=0,At=0,vt=0,Vt=0;o.bbox={};let Hl=!1,ci=!1,Co=!1,Xn=!1,
fi=!1,Lt=!1;function Il(s,u,m){(m||s!=o.width||u!=o.height)&&pu(s,u),Ro(!1),Co=!0,ci=!0,$o()}function pu(s,u){o.width=gn=
Y=s,o.height=Yn=O=u,we=Be=0,Ig(),Bg();let m=o.bbox;xt=m.left=mo(we*fe,.5),At=m.top=mo(Be*fe,.5),vt=m.width=mo(Y*fe,.5),Vt=
m.height=mo(O*fe,.5)}let zg=3;function Fg(){let s=!1,u=0;for(;!s;){u++;let m=Yg(u),h=Zg(u);s=u==zg||m&&h,s||(pu(o.width,
o.height),ci=!0)}}function Hg({width:s,height:u}){Il(s,u)}o.setSize=Hg;function Ig(){let s=!1,u=!1,m=!1,h=!1;M.forEach((v,w)=>{
if(v.show&&v._show){let{side:S,_size:C}=v,D=S%2,L=v.label!=null?v.labelSize:0,$=C+L;$>0&&(D?(Y-=$,S==3?(we+=$,h=!0):m=!0):
(O-=$,S==0?(Be+=$,s=!0):u=!0))}}),to[0]=s,to[1]=m,to[2]=u,to[3]=h,Y-=Cn[1]+Cn[3],we+=Cn[3],O-=Cn[2]+Cn[0],Be+=Cn[0]}function Bg(){
let s=we+Y,u=Be+O,m=we,h=Be;function v(w,S){switch(w){case 1:return s+=S,s-S;case 2:return u+=S,u-S;case 3:return m-=S,m+
S;case 0:return h-=S,h+S}}M.forEach((w,S)=>{if(w.show&&w._show){let C=w.side;w._pos=v(C,w._size),w.label!=null&&(w._lpos=
v(C,w.labelSize))}})}if(F.dataIdx==null){let s=F.hover,u=s.skip=new Set(s.skip??[]);u.add(void 0);let m=s.prox=ne(s.prox),
h=s.bias??=0;F.dataIdx=(v,w,S,C)=>{if(w==0)return S;let D=S,L=m(v,w,S,C)??ve,$=L>=0&&L<ve,z=A.ori==0?Y:O,G=F.left,ue=t[0],
se=t[w];if(u.has(se[S])){D=null;let X=null,q=null,H;if(h==0||h==-1)for(H=S;X==null&&H-- >0;)u.has(se[H])||(X=H);if(h==0||
h==1)for(H=S;q==null&&H++<se.length;)u.has(se[H])||(q=H);if(X!=null||q!=null)if($){let ke=X==null?-1/0:R(ue[X],A,z,0),Re=q==
null?1/0:R(ue[q],A,z,0),Xe=G-ke,ge=Re-G;Xe<=ge?Xe<=L&&(D=X):ge<=L&&(D=q)}else D=q==null?X:X==null?q:S-X<=q-S?X:q}else $&&
je(G-R(ue[S],A,z,0))>L&&(D=null);return D}}let eo=s=>{F.event=s};F.idxs=he,F._lock=!1;let ot=F.points;ot.show=ne(ot.show),
ot.size=ne(ot.size),ot.stroke=ne(ot.stroke),ot.width=ne(ot.width),ot.fill=ne(ot.fill);let ln=o.focus=He({},e.focus||{alpha:.3},
F.focus),Po=ln.prox>=0,Eo=Po&&ot.one,Rt=[],Do=[],Ao=[];function mu(s,u){let m=ot.show(o,u);if(m instanceof HTMLElement)return Mt(
m,Ky),Mt(m,s.class),mn(m,-10,-10,Y,O),x.insertBefore(m,Rt[u]),m}function hu(s,u){if(r==1||u>0){let m=r==1&&T[s.scale].time,
h=s.value;s.value=m?xd(h)?Pd(oe,Cd(h,I)):h||le:h||lb,s.label=s.label||(m?Qv:Zv)}if(Eo||u>0){s.width=s.width==null?1:s.width,
s.paths=s.paths||wb||cv,s.fillTo=ne(s.fillTo||fb),s.pxAlign=+ae(s.pxAlign,k),s.pxRound=zd(s.pxAlign),s.stroke=ne(s.stroke||
null),s.fill=ne(s.fill||null),s._stroke=s._fill=s._paths=s._focus=null;let m=sb(gt(1,s.width),1),h=s.points=He({},{size:m,
width:gt(1,m*.2),stroke:s.stroke,space:m*2,paths:xb,_stroke:null,_fill:null},s.points);h.show=ne(h.show),h.filter=ne(h.filter),
h.fill=ne(h.fill),h.stroke=ne(h.stroke),h.paths=ne(h.paths),h.pxAlign=s.pxAlign}if(Ie){let m=ui(s,u);De.splice(u,0,m[0]),
on.splice(u,0,m[1]),Q.values.push(null)}if(st){he.splice(u,0,null);let m=null;Eo?u==0&&(m=mu(s,u)):u>0&&(m=mu(s,u)),Rt.splice(
u,0,m),Do.splice(u,0,0),Ao.splice(u,0,0)}Qe("addSeries",u)}function Vg(s,u){u=u??_.length,s=r==1?Sa(s,u,Dd,Od):Sa(s,u,{},
$d),_.splice(u,0,s),hu(_[u],u)}o.addSeries=Vg;function Ug(s){if(_.splice(s,1),Ie){Q.values.splice(s,1),on.splice(s,1);let u=De.
splice(s,1)[0];To(null,u.firstChild),u.remove()}st&&(he.splice(s,1),Rt.splice(s,1)[0].remove(),Do.splice(s,1),Ao.splice(
s,1)),Qe("delSeries",s)}o.delSeries=Ug;let to=[!1,!1,!1,!1];function Wg(s,u){if(s._show=s.show,s.show){let m=s.side%2,h=T[s.
scale];h==null&&(s.scale=m?_[1].scale:N,h=T[s.scale]);let v=h.time;s.size=ne(s.size),s.space=ne(s.space),s.rotate=ne(s.rotate),
Vn(s.incrs)&&s.incrs.forEach(S=>{!Un.has(S)&&Un.set(S,Yd(S))}),s.incrs=ne(s.incrs||(h.distr==2?Lv:v?P==1?$v:zv:ho)),s.splits=
ne(s.splits||(v&&h.distr==1?yt:h.distr==3?wa:h.distr==4?tb:eb)),s.stroke=ne(s.stroke),s.grid.stroke=ne(s.grid.stroke),s.
ticks.stroke=ne(s.ticks.stroke),s.border.stroke=ne(s.border.stroke);let w=s.values;s.values=Vn(w)&&!Vn(w[0])?ne(w):v?Vn(
w)?Md(oe,Td(w,I)):xd(w)?Iv(oe,w):w||Me:w||Xv,s.filter=ne(s.filter||(h.distr>=3&&h.log==10?rb:h.distr==3&&h.log==2?ib:Gd)),
s.font=Bd(s.font),s.labelFont=Bd(s.labelFont),s._size=s.size(o,null,u,0),s._space=s._rotate=s._incrs=s._found=s._splits=
s._values=null,s._size>0&&(to[u]=!0,s._el=Ht(Vy,b))}}function _r(s,u,m,h){let[v,w,S,C]=m,D=u%2,L=0;return D==0&&(C||w)&&
(L=u==0&&!v||u==2&&!S?Ke(Ed.size/3):0),D==1&&(v||S)&&(L=u==1&&!w||u==3&&!C?Ke(Ld.size/2):0),L}let gu=o.padding=(e.padding||
[_r,_r,_r,_r]).map(s=>ne(ae(s,_r))),Cn=o._padding=gu.map((s,u)=>s(o,u,to,0)),tt,Ge=null,Je=null,di=r==1?_[0].idxs:null,Ut=null,
kr=!1;function yu(s,u){if(t=s??[],o.data=o._data=t,r==2){tt=0;for(let m=1;m<_.length;m++)tt+=t[m][0].length}else{t.length==
0&&(o.data=o._data=t=[[]]),Ut=t[0],tt=Ut.length;let m=t;if(W==2){m=t.slice();let h=m[0]=Array(tt);for(let v=0;v<tt;v++)h[v]=
v}o._data=t=m}if(Ro(!0),Qe("setData"),W==2&&(Co=!0),u!==!1){let m=A;m.auto(o,kr)?Bl():En(N,m.min,m.max),Xn=Xn||F.left>=0,
Lt=!0,$o()}}o.setData=yu;function Bl(){kr=!0;let s,u;r==1&&(tt>0?(Ge=di[0]=0,Je=di[1]=tt-1,s=t[0][Ge],u=t[0][Je],W==2?(s=
Ge,u=Je):s==u&&(W==3?[s,u]=cl(s,s,A.log,!1):W==4?[s,u]=Pa(s,s,A.log,!1):A.time?u=s+Ke(86400/P):[s,u]=sl(s,u,Ea,!0))):(Ge=
di[0]=s=null,Je=di[1]=u=null)),En(N,s,u)}let pi,Lo,Vl,Ul,Wl,ql,Kl,jl,Gl,bt;function vu(s,u,m,h,v,w){s??=rd,m??=Aa,h??="b\
utt",v??=rd,w??="round",s!=pi&&(g.strokeStyle=pi=s),v!=Lo&&(g.fillStyle=Lo=v),u!=Vl&&(g.lineWidth=Vl=u),w!=Wl&&(g.lineJoin=
Wl=w),h!=ql&&(g.lineCap=ql=h),m!=Ul&&g.setLineDash(Ul=m)}function bu(s,u,m,h){u!=Lo&&(g.fillStyle=Lo=u),s!=Kl&&(g.font=Kl=
s),m!=jl&&(g.textAlign=jl=m),h!=Gl&&(g.textBaseline=Gl=h)}function Jl(s,u,m,h,v=0){if(h.length>0&&s.auto(o,kr)&&(u==null||
u.min==null)){let w=ae(Ge,0),S=ae(Je,h.length-1),C=m.min==null?rv(h,w,S,v,s.distr==3):[m.min,m.max];s.min=Zt(s.min,m.min=
C[0]),s.max=gt(s.max,m.max=C[1])}}let wu={min:null,max:null};function qg(){for(let h in T){let v=T[h];B[h]==null&&(v.min==
null||B[N]!=null&&v.auto(o,kr))&&(B[h]=wu)}for(let h in T){let v=T[h];B[h]==null&&v.from!=null&&B[v.from]!=null&&(B[h]=wu)}
B[N]!=null&&Ro(!0);let s={};for(let h in B){let v=B[h];if(v!=null){let w=s[h]=ar(T[h],pv);if(v.min!=null)He(w,v);else if(h!=
N||r==2)if(tt==0&&w.from==null){let S=w.range(o,null,null,h);w.min=S[0],w.max=S[1]}else w.min=ve,w.max=-ve}}if(tt>0){_.forEach(
(h,v)=>{if(r==1){let w=h.scale,S=B[w];if(S==null)return;let C=s[w];if(v==0){let D=C.range(o,C.min,C.max,w);C.min=D[0],C.
max=D[1],Ge=Yt(C.min,t[0]),Je=Yt(C.max,t[0]),Je-Ge>1&&(t[0][Ge]<C.min&&Ge++,t[0][Je]>C.max&&Je--),h.min=Ut[Ge],h.max=Ut[Je]}else
h.show&&h.auto&&Jl(C,S,h,t[v],h.sorted);h.idxs[0]=Ge,h.idxs[1]=Je}else if(v>0&&h.show&&h.auto){let[w,S]=h.facets,C=w.scale,
D=S.scale,[L,$]=t[v],z=s[C],G=s[D];z!=null&&Jl(z,B[C],w,L,w.sorted),G!=null&&Jl(G,B[D],S,$,S.sorted),h.min=S.min,h.max=S.
max}});for(let h in s){let v=s[h],w=B[h];if(v.from==null&&(w==null||w.min==null)){let S=v.range(o,v.min==ve?null:v.min,v.
max==-ve?null:v.max,h);v.min=S[0],v.max=S[1]}}}for(let h in s){let v=s[h];if(v.from!=null){let w=s[v.from];if(w.min==null)
v.min=v.max=null;else{let S=v.range(o,w.min,w.max,h);v.min=S[0],v.max=S[1]}}}let u={},m=!1;for(let h in s){let v=s[h],w=T[h];
if(w.min!=v.min||w.max!=v.max){w.min=v.min,w.max=v.max;let S=w.distr;w._min=S==3?xn(w.min):S==4?fa(w.min,w.asinh):S==100?
w.fwd(w.min):w.min,w._max=S==3?xn(w.max):S==4?fa(w.max,w.asinh):S==100?w.fwd(w.max):w.max,u[h]=m=!0}}if(m){_.forEach((h,v)=>{
r==2?v>0&&u.y&&(h._paths=null):u[h.scale]&&(h._paths=null)});for(let h in u)Co=!0,Qe("setScale",h);st&&F.left>=0&&(Xn=Lt=
!0)}for(let h in B)B[h]=null}function Kg(s){let u=ba(Ge-1,0,tt-1),m=ba(Je+1,0,tt-1);for(;s[u]==null&&u>0;)u--;for(;s[m]==
null&&m<tt-1;)m++;return[u,m]}function jg(){if(tt>0){let s=_.some(u=>u._focus)&&bt!=ln.alpha;s&&(g.globalAlpha=bt=ln.alpha),
_.forEach((u,m)=>{if(m>0&&u.show&&(xu(m,!1),xu(m,!0),u._paths==null)){let h=bt;bt!=u.alpha&&(g.globalAlpha=bt=u.alpha);let v=r==
2?[0,t[m][0].length-1]:Kg(t[m]);u._paths=u.paths(o,m,v[0],v[1]),bt!=h&&(g.globalAlpha=bt=h)}}),_.forEach((u,m)=>{if(m>0&&
u.show){let h=bt;bt!=u.alpha&&(g.globalAlpha=bt=u.alpha),u._paths!=null&&_u(m,!1);{let v=u._paths!=null?u._paths.gaps:null,
w=u.points.show(o,m,Ge,Je,v),S=u.points.filter(o,m,w,v);(w||S)&&(u.points._paths=u.points.paths(o,m,Ge,Je,S),_u(m,!0))}bt!=
h&&(g.globalAlpha=bt=h),Qe("drawSeries",m)}}),s&&(g.globalAlpha=bt=1)}}function xu(s,u){let m=u?_[s].points:_[s];m._stroke=
m.stroke(o,s),m._fill=m.fill(o,s)}function _u(s,u){let m=u?_[s].points:_[s],{stroke:h,fill:v,clip:w,flags:S,_stroke:C=m.
_stroke,_fill:D=m._fill,_width:L=m.width}=m._paths;L=be(L*fe,3);let $=null,z=L%2/2;u&&D==null&&(D=L>0?"#fff":C);let G=m.
pxAlign==1&&z>0;if(G&&g.translate(z,z),!u){let ue=xt-L/2,se=At-L/2,X=vt+L,q=Vt+L;$=new Path2D,$.rect(ue,se,X,q)}u?Yl(C,L,
m.dash,m.cap,D,h,v,S,w):Gg(s,C,L,m.dash,m.cap,D,h,v,S,$,w),G&&g.translate(-z,-z)}function Gg(s,u,m,h,v,w,S,C,D,L,$){let z=!1;
D!=0&&K.forEach((G,ue)=>{if(G.series[0]==s){let se=_[G.series[1]],X=t[G.series[1]],q=(se._paths||Zr).band;Vn(q)&&(q=G.dir==
1?q[0]:q[1]);let H,ke=null;se.show&&q&&lv(X,Ge,Je)?(ke=G.fill(o,ue)||w,H=se._paths.clip):q=null,Yl(u,m,h,v,ke,S,C,D,L,$,
H,q),z=!0}}),z||Yl(u,m,h,v,w,S,C,D,L,$)}let ku=ur|_a;function Yl(s,u,m,h,v,w,S,C,D,L,$,z){vu(s,u,m,h,v),(D||L||z)&&(g.save(),
D&&g.clip(D),L&&g.clip(L)),z?(C&ku)==ku?(g.clip(z),$&&g.clip($),hi(v,S),mi(s,w,u)):C&_a?(hi(v,S),g.clip(z),mi(s,w,u)):C&
ur&&(g.save(),g.clip(z),$&&g.clip($),hi(v,S),g.restore(),mi(s,w,u)):(hi(v,S),mi(s,w,u)),(D||L||z)&&g.restore()}function mi(s,u,m){
m>0&&(u instanceof Map?u.forEach((h,v)=>{g.strokeStyle=pi=v,g.stroke(h)}):u!=null&&s&&g.stroke(u))}function hi(s,u){u instanceof
Map?u.forEach((m,h)=>{g.fillStyle=Lo=h,g.fill(m)}):u!=null&&s&&g.fill(u)}function Jg(s,u,m,h){let v=M[s],w;if(h<=0)w=[0,
0];else{let S=v._space=v.space(o,s,u,m,h),C=v._incrs=v.incrs(o,s,u,m,h,S);w=Cb(u,m,C,h,S)}return v._found=w}function Zl(s,u,m,h,v,w,S,C,D,L){
let $=S%2/2;k==1&&g.translate($,$),vu(C,S,D,L,C),g.beginPath();let z,G,ue,se,X=v+(h==0||h==3?-w:w);m==0?(G=v,se=X):(z=v,
ue=X);for(let q=0;q<s.length;q++)u[q]!=null&&(m==0?z=ue=s[q]:G=se=s[q],g.moveTo(z,G),g.lineTo(ue,se));g.stroke(),k==1&&g.
translate(-$,-$)}function Yg(s){let u=!0;return M.forEach((m,h)=>{if(!m.show)return;let v=T[m.scale];if(v.min==null){m._show&&
(u=!1,m._show=!1,Ro(!1));return}else m._show||(u=!1,m._show=!0,Ro(!1));let w=m.side,S=w%2,{min:C,max:D}=v,[L,$]=Jg(h,C,D,
S==0?Y:O);if($==0)return;let z=v.distr==2,G=m._splits=m.splits(o,h,C,D,L,$,z),ue=v.distr==2?G.map(H=>Ut[H]):G,se=v.distr==
2?Ut[G[1]]-Ut[G[0]]:L,X=m._values=m.values(o,m.filter(o,ue,h,$,se),h,$,se);m._rotate=w==2?m.rotate(o,X,h,$):0;let q=m._size;
m._size=It(m.size(o,X,h,s)),q!=null&&m._size!=q&&(u=!1)}),u}function Zg(s){let u=!0;return gu.forEach((m,h)=>{let v=m(o,
h,to,s);v!=Cn[h]&&(u=!1),Cn[h]=v}),u}function Qg(){for(let s=0;s<M.length;s++){let u=M[s];if(!u.show||!u._show)continue;
let m=u.side,h=m%2,v,w,S=u.stroke(o,s),C=m==0||m==3?-1:1,[D,L]=u._found;if(u.label!=null){let ct=u.labelGap*C,St=Ke((u._lpos+
ct)*fe);bu(u.labelFont[0],S,"center",m==2?"top":od),g.save(),h==1?(v=w=0,g.translate(St,Ke(At+Vt/2)),g.rotate((m==3?-il:
il)/2)):(v=Ke(xt+vt/2),w=St);let ro=Kd(u.label)?u.label(o,s,D,L):u.label;g.fillText(ro,v,w),g.restore()}if(L==0)continue;
let $=T[u.scale],z=h==0?vt:Vt,G=h==0?xt:At,ue=u._splits,se=$.distr==2?ue.map(ct=>Ut[ct]):ue,X=$.distr==2?Ut[ue[1]]-Ut[ue[0]]:
D,q=u.ticks,H=u.border,ke=q.show?q.size:0,Re=Ke(ke*fe),Xe=Ke((u.alignTo==2?u._size-ke-u.gap:u.gap)*fe),ge=u._rotate*-il/
180,$e=E(u._pos*fe),_t=(Re+Xe)*C,ut=$e+_t;w=h==0?ut:0,v=h==1?ut:0;let $t=u.font[0],Wt=u.align==1?or:u.align==2?aa:ge>0?or:
ge<0?aa:h==0?"center":m==3?aa:or,un=ge||h==1?"middle":m==2?"top":od;bu($t,S,Wt,un);let kt=u.font[1]*u.lineGap,Ot=ue.map(
ct=>E(a(ct,$,z,G))),qt=u._values;for(let ct=0;ct<qt.length;ct++){let St=qt[ct];if(St!=null){h==0?v=Ot[ct]:w=Ot[ct],St=""+
St;let ro=St.indexOf(`
`)==-1?[St]:St.split(/\n/gm);for(let ft=0;ft<ro.length;ft++){let Vu=ro[ft];ge?(g.save(),g.translate(v,w+ft*kt),g.rotate(
ge),g.fillText(Vu,0,0),g.restore()):g.fillText(Vu,v,w+ft*kt)}}}q.show&&Zl(Ot,q.filter(o,se,s,L,X),h,m,$e,Re,be(q.width*fe,
3),q.stroke(o,s),q.dash,q.cap);let cn=u.grid;cn.show&&Zl(Ot,cn.filter(o,se,s,L,X),h,h==0?2:1,h==0?At:xt,h==0?Vt:vt,be(cn.
width*fe,3),cn.stroke(o,s),cn.dash,cn.cap),H.show&&Zl([$e],[1],h==0?1:0,h==0?1:2,h==1?At:xt,h==1?Vt:vt,be(H.width*fe,3),
H.stroke(o,s),H.dash,H.cap)}Qe("drawAxes")}function Ro(s){_.forEach((u,m)=>{m>0&&(u._paths=null,s&&(r==1?(u.min=null,u.max=
null):u.facets.forEach(h=>{h.min=null,h.max=null})))})}let gi=!1,Ql=!1,Sr=[];function Xg(){Ql=!1;for(let s=0;s<Sr.length;s++)
Qe(...Sr[s]);Sr.length=0}function $o(){gi||(wv(Su),gi=!0)}function e0(s,u=!1){gi=!0,Ql=u,s(o),Su(),u&&Sr.length>0&&queueMicrotask(
Xg)}o.batch=e0;function Su(){if(Hl&&(qg(),Hl=!1),Co&&(Fg(),Co=!1),ci){if(Te(y,or,we),Te(y,"top",Be),Te(y,jr,Y),Te(y,Gr,O),
Te(x,or,we),Te(x,"top",Be),Te(x,jr,Y),Te(x,Gr,O),Te(b,jr,gn),Te(b,Gr,Yn),p.width=Ke(gn*fe),p.height=Ke(Yn*fe),M.forEach(
({_el:s,_show:u,_size:m,_pos:h,side:v})=>{if(s!=null)if(u){let w=v===3||v===0?m:0,S=v%2==1;Te(s,S?"left":"top",h-w),Te(s,
S?"width":"height",m),Te(s,S?"top":"left",S?Be:we),Te(s,S?"height":"width",S?O:Y),ya(s,go)}else Mt(s,go)}),pi=Lo=Vl=Wl=ql=
Kl=jl=Gl=Ul=null,bt=1,Cr(!0),we!=Mo||Be!=Zn||Y!=rn||O!=Qn){Ro(!1);let s=Y/rn,u=O/Qn;if(st&&!Xn&&F.left>=0){F.left*=s,F.top*=
u,Oo&&mn(Oo,Ke(F.left),0,Y,O),No&&mn(No,0,Ke(F.top),Y,O);for(let m=0;m<Rt.length;m++){let h=Rt[m];h!=null&&(Do[m]*=s,Ao[m]*=
u,mn(h,It(Do[m]),It(Ao[m]),Y,O))}}if(_e.show&&!fi&&_e.left>=0&&_e.width>0){_e.left*=s,_e.width*=s,_e.top*=u,_e.height*=u;
for(let m in rs)Te(Ho,m,_e[m])}Mo=we,Zn=Be,rn=Y,Qn=O}Qe("setSize"),ci=!1}gn>0&&Yn>0&&(g.clearRect(0,0,p.width,p.height),
Qe("drawClear"),U.forEach(s=>s()),Qe("draw")),_e.show&&fi&&(yi(_e),fi=!1),st&&Xn&&(oo(null,!0,!1),Xn=!1),Q.show&&Q.live&&
Lt&&(ns(),Lt=!1),f||(f=!0,o.status=1,Qe("ready")),kr=!1,gi=!1}o.redraw=(s,u)=>{Co=u||!1,s!==!1?En(N,A.min,A.max):$o()};function Xl(s,u){
let m=T[s];if(m.from==null){if(tt==0){let h=m.range(o,u.min,u.max,s);u.min=h[0],u.max=h[1]}if(u.min>u.max){let h=u.min;u.
min=u.max,u.max=h}if(tt>1&&u.min!=null&&u.max!=null&&u.max-u.min<1e-16)return;s==N&&m.distr==2&&tt>0&&(u.min=Yt(u.min,t[0]),
u.max=Yt(u.max,t[0]),u.min==u.max&&u.max++),B[s]=u,Hl=!0,$o()}}o.setScale=Xl;let es,ts,Oo,No,Tu,Mu,zo,Fo,Cu,Pu,xe,Pe,Pn=!1,
nt=F.drag,Ye=nt.x,Ze=nt.y;st&&(F.x&&(es=Ht(Wy,x)),F.y&&(ts=Ht(qy,x)),A.ori==0?(Oo=es,No=ts):(Oo=ts,No=es),xe=F.left,Pe=F.
top);let _e=o.select=He({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Ho=_e.show?Ht(Uy,_e.over?x:y):null;function yi(s,u){
if(_e.show){for(let m in s)_e[m]=s[m],m in rs&&Te(Ho,m,s[m]);u!==!1&&Qe("setSelect")}}o.setSelect=yi;function t0(s){if(_[s].
show)Ie&&ya(De[s],go);else if(Ie&&Mt(De[s],go),st){let m=Eo?Rt[0]:Rt[s];m!=null&&mn(m,-10,-10,Y,O)}}function En(s,u,m){Xl(
s,{min:u,max:m})}function sn(s,u,m,h){u.focus!=null&&l0(s),u.show!=null&&_.forEach((v,w)=>{w>0&&(s==w||s==null)&&(v.show=
u.show,t0(w),r==2?(En(v.facets[0].scale,null,null),En(v.facets[1].scale,null,null)):En(v.scale,null,null),$o())}),m!==!1&&
Qe("setSeries",s,u),h&&Pr("setSeries",o,s,u)}o.setSeries=sn;function n0(s,u){He(K[s],u)}function o0(s,u){s.fill=ne(s.fill||
null),s.dir=ae(s.dir,-1),u=u??K.length,K.splice(u,0,s)}function r0(s){s==null?K.length=0:K.splice(s,1)}o.addBand=o0,o.setBand=
n0,o.delBand=r0;function i0(s,u){_[s].alpha=u,st&&Rt[s]!=null&&(Rt[s].style.opacity=u),Ie&&De[s]&&(De[s].style.opacity=u)}
let yn,Dn,no,Io={focus:!0};function l0(s){if(s!=no){let u=s==null,m=ln.alpha!=1;_.forEach((h,v)=>{if(r==1||v>0){let w=u||
v==0||v==s;h._focus=u?null:w,m&&i0(v,w?1:ln.alpha)}}),no=s,m&&$o()}}Ie&&Po&&at(sd,de,s=>{F._lock||(eo(s),no!=null&&sn(null,
Io,!0,Fe.setSeries))});function an(s,u,m){let h=T[u];m&&(s=s/fe-(h.ori==1?Be:we));let v=Y;h.ori==1&&(v=O,s=v-s),h.dir==-1&&
(s=v-s);let w=h._min,S=h._max,C=s/v,D=w+(S-w)*C,L=h.distr;return L==3?lr(10,D):L==4?av(D,h.asinh):L==100?h.bwd(D):D}function s0(s,u){
let m=an(s,N,u);return Yt(m,t[0],Ge,Je)}o.valToIdx=s=>Yt(s,t[0]),o.posToIdx=s0,o.posToVal=an,o.valToPos=(s,u,m)=>T[u].ori==
0?i(s,T[u],m?vt:Y,m?xt:0):l(s,T[u],m?Vt:O,m?At:0),o.setCursor=(s,u,m)=>{xe=s.left,Pe=s.top,oo(null,u,m)};function Eu(s,u){
Te(Ho,or,_e.left=s),Te(Ho,jr,_e.width=u)}function Du(s,u){Te(Ho,"top",_e.top=s),Te(Ho,Gr,_e.height=u)}let Tr=A.ori==0?Eu:
Du,Mr=A.ori==1?Eu:Du;function a0(){if(Ie&&Q.live)for(let s=r==2?1:0;s<_.length;s++){if(s==0&&Dt)continue;let u=Q.values[s],
m=0;for(let h in u)on[s][m++].firstChild.nodeValue=u[h]}}function ns(s,u){if(s!=null&&(s.idxs?s.idxs.forEach((m,h)=>{he[h]=
m}):dv(s.idx)||he.fill(s.idx),Q.idx=he[0]),Ie&&Q.live){for(let m=0;m<_.length;m++)(m>0||r==1&&!Dt)&&u0(m,he[m]);a0()}Lt=
!1,u!==!1&&Qe("setLegend")}o.setLegend=ns;function u0(s,u){let m=_[s],h=s==0&&W==2?Ut:t[s],v;Dt?v=m.values(o,s,u)??Mn:(v=
m.value(o,u==null?null:h[u],s,u),v=v==null?Mn:{_:v}),Q.values[s]=v}function oo(s,u,m){Cu=xe,Pu=Pe,[xe,Pe]=F.move(o,xe,Pe),
F.left=xe,F.top=Pe,st&&(Oo&&mn(Oo,Ke(xe),0,Y,O),No&&mn(No,0,Ke(Pe),Y,O));let h,v=Ge>Je;yn=ve,Dn=null;let w=A.ori==0?Y:O,
S=A.ori==1?Y:O;if(xe<0||tt==0||v){h=F.idx=null;for(let C=0;C<_.length;C++){let D=Rt[C];D!=null&&mn(D,-10,-10,Y,O)}Po&&sn(
null,Io,!0,s==null&&Fe.setSeries),Q.live&&(he.fill(h),Lt=!0)}else{let C,D,L;r==1&&(C=A.ori==0?xe:Pe,D=an(C,N),h=F.idx=Yt(
D,t[0],Ge,Je),L=R(t[0][h],A,w,0));let $=-10,z=-10,G=0,ue=0,se=!0,X="",q="";for(let H=r==2?1:0;H<_.length;H++){let ke=_[H],
Re=he[H],Xe=Re==null?null:r==1?t[H][Re]:t[H][1][Re],ge=F.dataIdx(o,H,h,D),$e=ge==null?null:r==1?t[H][ge]:t[H][1][ge];if(Lt=
Lt||$e!=Xe||ge!=Re,he[H]=ge,H>0&&ke.show){let _t=ge==null?-10:ge==h?L:R(r==1?t[0][ge]:t[H][0][ge],A,w,0),ut=$e==null?-10:
j($e,r==1?T[ke.scale]:T[ke.facets[1].scale],S,0);if(Po&&$e!=null){let $t=A.ori==1?xe:Pe,Wt=je(ln.dist(o,H,ge,ut,$t));if(Wt<
yn){let un=ln.bias;if(un!=0){let kt=an($t,ke.scale),Ot=$e>=0?1:-1,qt=kt>=0?1:-1;qt==Ot&&(qt==1?un==1?$e>=kt:$e<=kt:un==1?
$e<=kt:$e>=kt)&&(yn=Wt,Dn=H)}else yn=Wt,Dn=H}}if(Lt||Eo){let $t,Wt;A.ori==0?($t=_t,Wt=ut):($t=ut,Wt=_t);let un,kt,Ot,qt,
cn,ct,St=!0,ro=ot.bbox;if(ro!=null){St=!1;let ft=ro(o,H);Ot=ft.left,qt=ft.top,un=ft.width,kt=ft.height}else Ot=$t,qt=Wt,
un=kt=ot.size(o,H);if(ct=ot.fill(o,H),cn=ot.stroke(o,H),Eo)H==Dn&&yn<=ln.prox&&($=Ot,z=qt,G=un,ue=kt,se=St,X=ct,q=cn);else{
let ft=Rt[H];ft!=null&&(Do[H]=Ot,Ao[H]=qt,md(ft,un,kt,St),dd(ft,ct,cn),mn(ft,It(Ot),It(qt),Y,O))}}}}if(Eo){let H=ln.prox,
ke=no==null?yn<=H:yn>H||Dn!=no;if(Lt||ke){let Re=Rt[0];Re!=null&&(Do[0]=$,Ao[0]=z,md(Re,G,ue,se),dd(Re,X,q),mn(Re,It($),
It(z),Y,O))}}}if(_e.show&&Pn)if(s!=null){let[C,D]=Fe.scales,[L,$]=Fe.match,[z,G]=s.cursor.sync.scales,ue=s.cursor.drag;if(Ye=
ue._x,Ze=ue._y,Ye||Ze){let{left:se,top:X,width:q,height:H}=s.select,ke=s.scales[z].ori,Re=s.posToVal,Xe,ge,$e,_t,ut,$t=C!=
null&&L(C,z),Wt=D!=null&&$(D,G);$t&&Ye?(ke==0?(Xe=se,ge=q):(Xe=X,ge=H),$e=T[C],_t=R(Re(Xe,z),$e,w,0),ut=R(Re(Xe+ge,z),$e,
w,0),Tr(Zt(_t,ut),je(ut-_t))):Tr(0,w),Wt&&Ze?(ke==1?(Xe=se,ge=q):(Xe=X,ge=H),$e=T[D],_t=j(Re(Xe,G),$e,S,0),ut=j(Re(Xe+ge,
G),$e,S,0),Mr(Zt(_t,ut),je(ut-_t))):Mr(0,S)}else is()}else{let C=je(Cu-Tu),D=je(Pu-Mu);if(A.ori==1){let G=C;C=D,D=G}Ye=nt.
x&&C>=nt.dist,Ze=nt.y&&D>=nt.dist;let L=nt.uni;L!=null?Ye&&Ze&&(Ye=C>=L,Ze=D>=L,!Ye&&!Ze&&(D>C?Ze=!0:Ye=!0)):nt.x&&nt.y&&
(Ye||Ze)&&(Ye=Ze=!0);let $,z;Ye&&(A.ori==0?($=zo,z=xe):($=Fo,z=Pe),Tr(Zt($,z),je(z-$)),Ze||Mr(0,S)),Ze&&(A.ori==1?($=zo,
z=xe):($=Fo,z=Pe),Mr(Zt($,z),je(z-$)),Ye||Tr(0,w)),!Ye&&!Ze&&(Tr(0,0),Mr(0,0))}if(nt._x=Ye,nt._y=Ze,s==null){if(m){if(Bu!=
null){let[C,D]=Fe.scales;Fe.values[0]=C!=null?an(A.ori==0?xe:Pe,C):null,Fe.values[1]=D!=null?an(A.ori==1?xe:Pe,D):null}Pr(
ua,o,xe,Pe,Y,O,h)}if(Po){let C=m&&Fe.setSeries,D=ln.prox;no==null?yn<=D&&sn(Dn,Io,!0,C):yn>D?sn(null,Io,!0,C):Dn!=no&&sn(
Dn,Io,!0,C)}}Lt&&(Q.idx=h,ns()),u!==!1&&Qe("setCursor")}let An=null;Object.defineProperty(o,"rect",{get(){return An==null&&
Cr(!1),An}});function Cr(s=!1){s?An=null:(An=x.getBoundingClientRect(),Qe("syncRect",An))}function Au(s,u,m,h,v,w,S){F._lock||
Pn&&s!=null&&s.movementX==0&&s.movementY==0||(os(s,u,m,h,v,w,S,!1,s!=null),s!=null?oo(null,!0,!0):oo(u,!0,!1))}function os(s,u,m,h,v,w,S,C,D){
if(An==null&&Cr(!1),eo(s),s!=null)m=s.clientX-An.left,h=s.clientY-An.top;else{if(m<0||h<0){xe=-10,Pe=-10;return}let[L,$]=Fe.
scales,z=u.cursor.sync,[G,ue]=z.values,[se,X]=z.scales,[q,H]=Fe.match,ke=u.axes[0].side%2==1,Re=A.ori==0?Y:O,Xe=A.ori==1?
Y:O,ge=ke?w:v,$e=ke?v:w,_t=ke?h:m,ut=ke?m:h;if(se!=null?m=q(L,se)?a(G,T[L],Re,0):-10:m=Re*(_t/ge),X!=null?h=H($,X)?a(ue,
T[$],Xe,0):-10:h=Xe*(ut/$e),A.ori==1){let $t=m;m=h,h=$t}}D&&(u==null||u.cursor.event.type==ua)&&((m<=1||m>=Y-1)&&(m=mo(m,
Y)),(h<=1||h>=O-1)&&(h=mo(h,O))),C?(Tu=m,Mu=h,[zo,Fo]=F.move(o,m,h)):(xe=m,Pe=h)}let rs={width:0,height:0,left:0,top:0};
function is(){yi(rs,!1)}let Lu,Ru,$u,Ou;function Nu(s,u,m,h,v,w,S){Pn=!0,Ye=Ze=nt._x=nt._y=!1,os(s,u,m,h,v,w,S,!0,!1),s!=
null&&(at(ca,ha,zu,!1),Pr(id,o,zo,Fo,Y,O,null));let{left:C,top:D,width:L,height:$}=_e;Lu=C,Ru=D,$u=L,Ou=$}function zu(s,u,m,h,v,w,S){
Pn=nt._x=nt._y=!1,os(s,u,m,h,v,w,S,!1,!0);let{left:C,top:D,width:L,height:$}=_e,z=L>0||$>0,G=Lu!=C||Ru!=D||$u!=L||Ou!=$;
if(z&&G&&yi(_e),nt.setScale&&z&&G){let ue=C,se=L,X=D,q=$;if(A.ori==1&&(ue=D,se=$,X=C,q=L),Ye&&En(N,an(ue,N),an(ue+se,N)),
Ze)for(let H in T){let ke=T[H];H!=N&&ke.from==null&&ke.min!=ve&&En(H,an(X+q,H),an(X,H))}is()}else F.lock&&(F._lock=!F._lock,
oo(u,!0,s!=null));s!=null&&(To(ca,ha),Pr(ca,o,xe,Pe,Y,O,null))}function c0(s,u,m,h,v,w,S){if(F._lock)return;eo(s);let C=Pn;
if(Pn){let D=!0,L=!0,$=10,z,G;A.ori==0?(z=Ye,G=Ze):(z=Ze,G=Ye),z&&G&&(D=xe<=$||xe>=Y-$,L=Pe<=$||Pe>=O-$),z&&D&&(xe=xe<zo?
0:Y),G&&L&&(Pe=Pe<Fo?0:O),oo(null,!0,!0),Pn=!1}xe=-10,Pe=-10,he.fill(null),oo(null,!0,!0),C&&(Pn=C)}function Fu(s,u,m,h,v,w,S){
F._lock||(eo(s),Bl(),is(),s!=null&&Pr(ad,o,xe,Pe,Y,O,null))}function Hu(){M.forEach(Pb),Il(o.width,o.height,!0)}yo(ll,ir,
Hu);let Bo={};Bo.mousedown=Nu,Bo.mousemove=Au,Bo.mouseup=zu,Bo.dblclick=Fu,Bo.setSeries=(s,u,m,h)=>{let v=Fe.match[2];m=
v(o,u,m),m!=-1&&sn(m,h,!0,!1)},st&&(at(id,x,Nu),at(ua,x,Au),at(ld,x,s=>{eo(s),Cr(!1)}),at(sd,x,c0),at(ad,x,Fu),ka.add(o),
o.syncRect=Cr);let vi=o.hooks=e.hooks||{};function Qe(s,u,m){Ql?Sr.push([s,u,m]):s in vi&&vi[s].forEach(h=>{h.call(null,
o,u,m)})}(e.plugins||[]).forEach(s=>{for(let u in s.hooks)vi[u]=(vi[u]||[]).concat(s.hooks[u])});let Iu=(s,u,m)=>m,Fe=He(
{key:null,setSeries:!1,filters:{pub:bd,sub:bd},scales:[N,_[1]?_[1].scale:null],match:[wd,wd,Iu],values:[null,null]},F.sync);
Fe.match.length==2&&Fe.match.push(Iu),F.sync=Fe;let Bu=Fe.key,ls=gp(Bu);function Pr(s,u,m,h,v,w,S){Fe.filters.pub(s,u,m,
h,v,w,S)&&ls.pub(s,u,m,h,v,w,S)}ls.sub(o);function f0(s,u,m,h,v,w,S){Fe.filters.sub(s,u,m,h,v,w,S)&&Bo[s](null,u,m,h,v,w,
S)}o.pub=f0;function d0(){ls.unsub(o),ka.delete(o),Jn.clear(),va(ll,ir,Hu),d.remove(),de?.remove(),Qe("destroy")}o.destroy=
d0;function ss(){Qe("init",e,t),yu(t||e.data,!1),B[N]?Xl(N,B[N]):Bl(),fi=_e.show&&(_e.width>0||_e.height>0),Xn=Lt=!0,Il(
e.width,e.height)}return _.forEach(hu),M.forEach(Wg),n?n instanceof HTMLElement?(n.appendChild(d),ss()):n(o,ss):ss(),o}et.
assign=He;et.fmtNum=Da;et.rangeNum=sl;et.rangeLog=cl;et.rangeAsinh=Pa;et.orient=bo;et.pxRatio=fe;et.join=bv;et.fmtDate=La,
et.tzDate=Dv;et.sync=gp;{et.addGap=db,et.clipGaps=pl;let e=et.paths={points:_p};e.linear=Sp,e.stepped=hb,e.bars=gb,e.spline=
vb}var Pp="s";function Ap(e){let t=ce(null),n=ce(null),o=ce(e);o.current=e;let r=`${e.series.map(({color:i,dashed:l,shown:a})=>`${i} ${l}\
 ${a}`).join()} ${e.zone} ${e.unit} ${e.height} ${jf.value}`;return Nt(()=>{if(!t.current)return;let i=new et(Ab(o,t.current.
clientWidth),Ep(o.current),t.current);n.current=i;let l=new ResizeObserver(()=>{let a=t.current?.clientWidth??0;a>0&&a!==
i.width&&i.setSize({width:a,height:o.current.height})});return l.observe(t.current),()=>{l.disconnect(),i.destroy(),n.current=
null}},[r]),Se(()=>{n.current?.setData(Ep(o.current))},[e.times,e.series]),Se(()=>{let i=n.current,l=e.cursor===null?void 0:
e.times[e.cursor];!i||i.cursor.idx===e.cursor||i.setCursor(l===void 0?{left:-10,top:-10}:{left:i.valToPos(l,"x"),top:8},
!1)},[e.cursor]),c("div",{ref:t,class:Pp})}function Ep({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function Ab(e,t){
let{series:n,zone:o,unit:r,height:i}=e.current;return{width:Math.max(t,64),height:i,padding:[8,24,0,0],legend:{show:!1},
tzDate:l=>et.tzDate(new Date(l*1e3),o),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(l,a,f)=>[
Math.min(0,a??0),f===null||f<=0?1:f*1.05]}},axes:[{...Dp(),grid:{show:!1},size:28,space:72,values:(l,a,f,d,p)=>a.map(g=>Lb(
g,p,o))},{...Dp(),size:56,values:(l,a)=>a.map(f=>pn(f,r))}],series:[{},...n.map(Rb)],hooks:{setCursor:[l=>{let{idx:a,left:f,
top:d}=l.cursor;e.current.onCursor(f===void 0||f<0?null:a??null,f??0,d??0)}],setSelect:[l=>{if(l.select.width<4)return;let a=l.
posToVal(l.select.left,"x"),f=l.posToVal(l.select.left+l.select.width,"x");l.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(a,f,l.cursor.event?.shiftKey??!1)}]}}}function Lb(e,t,n){let{month:o,day:r,hour:i,minute:l,second:a}=pf(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&r===1?mt(e*1e3,n,"year"):t>=27*86400?mt(e*1e3,n,"month"):t>=86400||i===
0&&l===0&&a===0?mt(e*1e3,n,"dayShort"):mt(e*1e3,n,t<60?"clockSecond":"clock")}function Dp(){let e=nr("--line");return{stroke:nr(
"--muted"),font:`12px ${nr("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function Rb({color:e,
dashed:t,shown:n,values:o}){let r=e===null?nr("--other"):nr(tl(e)),i=t?[4,4]:e===null?[]:el(e);return{stroke:r,width:1.5,
show:n??!0,spanGaps:!1,points:{show:o.length===1,size:6,fill:r},...i.length>0?{dash:i}:{}}}var Lp="ke",Rp="ze",$p="je",Op="Se",Np="Be",zp="Xe",Fp="Ce",Hp="Ie";var Ip=50;function Bp({answer:e,document:t,zone:n,onZoom:o}){let r=dt(()=>Yi(e,t),[e]);return c("div",{class:Lp,children:r.
measures.map(i=>c(Ob,{answer:e,document:t,shape:r,measure:i,zone:n,onZoom:o,height:r.measures.length>1?200:360},e.columns[i].
name))})}function Ob({answer:e,document:t,shape:n,measure:o,zone:r,onZoom:i,height:l}){let a=dt(()=>Af(e,n,o),[e,n,o]),[
f,d]=re(new Set),[p,g]=re(null),b=e.columns[o].name,y=Vr(b),x=n.keys.map(M=>e.columns[M].name).join(),k=a.series.slice(0,
Ip).map(M=>({key:JSON.stringify(M.keys),keys:M.keys,total:M.total,last:M.values.at(-1)??null,color:qf(x,M.keys)})),E=dt(
()=>a.series.slice(0,Ip).map((M,T)=>({values:M.values,color:k[T].color,shown:!f.has(k[T].key)})),[a,f]),P=p===null?"":zb(
a,p.at,r,M=>pn(M,y)),_=M=>{let T=a.times.length-1,K={ArrowRight:(p?.at??-1)+1,ArrowLeft:(p?.at??T+1)-1,Home:0,End:T}[M.key];
return K===void 0||T<0?!1:(g({at:Math.max(0,Math.min(K,T)),left:-1}),!0)};return c(Uf,{title:qe(b).text,summary:Fb(a,b,x,
M=>pn(M,y)),announced:P,onKey:_,table:c(Zi,{answer:e,document:t,zone:r}),legend:x===""?null:c(td,{rows:k,all:a.series.length,
hidden:f,onHidden:d,text:M=>pn(M,y)}),children:[c(Ap,{times:a.times,series:E,zone:r,unit:y,height:l,cursor:p?.at??null,onCursor:(M,T)=>g(
M===null?null:{at:M,left:T}),onDrag:(M,T)=>i(M,T)}),p!==null&&c(Nb,{lines:a,rows:k,hidden:f,at:p.at,left:p.left,zone:r,text:M=>pn(
M,y)})]})}function Nb({lines:e,rows:t,hidden:n,at:o,left:r,zone:i,text:l}){let a=e.times[o];if(a===void 0)return null;let d=t.
map((p,g)=>({row:p,value:e.series[g].values[o]??null})).filter(({row:p})=>!n.has(p.key)).sort((p,g)=>(g.value??-1/0)-(p.
value??-1/0)).slice(0,12);return c("div",{class:Le(Rp,r>400&&$p),"aria-hidden":"true",children:[c("div",{class:Op,children:[
Br(a*1e3,qr(e.times),i)," ",df(i,a*1e3)]}),d.map(({row:p,value:g})=>c("div",{class:Np,children:[c("span",{class:zp,style:{
background:`var(--series-${p.color%7+1})`}}),c("span",{class:Fp,children:p.keys.map(b=>qe(b).text).join(", ")}),c("span",
{class:Hp,children:g===null?"–":l(g)})]},p.key))]})}function zb(e,t,n,o){let r=e.times[t];if(r===void 0)return"";let i=e.
series.slice(0,8).map(({keys:l,values:a})=>{let f=a[t];return`${l.map(d=>qe(d).text).join(", ")} ${f==null?"nothing":o(f)}`.
trim()});return`${Br(r*1e3,qr(e.times),n)}: ${i.join("; ")}`}function Fb(e,t,n,o){let r=e.series[0],i=n===""?"":` by ${qe(
n).text}, ${e.series.length} groups`,l=r?.values.reduce((f,d)=>Math.max(f,d??0),0)??0,a=n!==""&&r?`, ${r.keys.map(f=>qe(
f).text).join(", ")} leads`:"";return`Line chart of ${qe(t).text}${i}, ${e.times.length} points, at most ${o(l)}${a}`}var Vp="Ue",Up="Ee",Wp="Le",qp="Me";function pr({icon:e,title:t,children:n,actions:o}){return c("div",{class:Vp,children:[c(ye,{name:e,size:32}),c("h2",{class:Up,
children:t}),n&&c("p",{class:Wp,children:n}),c("div",{class:qp,children:o})]})}var Kp="Ne",jp="Re",Gp="Ae";var Jp="De",Yp="He";function Zp({busy:e,done:t=null}){let n=ce(null);return Nt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),c("div",{class:Kp,"aria-hidden":"true",children:e&&(t===null||t===0?c("div",{class:Gp}):c("div",{ref:n,class:jp}))})}
function vl({lines:e=6}){return c("div",{class:Jp,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>c("div",{class:Yp},
n))})}var Qp="m";function qn(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=ce(null);return Nt(()=>{let i=r.current;if(!i||!t)return;i.showPopover();
let l=()=>Qi(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);l();let a=new ResizeObserver(l);return a.observe(
i),addEventListener("resize",l),()=>{a.disconnect(),removeEventListener("resize",l)}},[t]),Ub(r,o),Wb(r,t,n),c("div",{ref:r,
popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:Le(Qp,e.class),children:e.children})}function Ub(e,t){
Se(()=>{if(fo(),!t)return;let n=document.activeElement,o=e.current;return o&&!o.contains(document.activeElement)&&(o.querySelector(
'[data-autofocus], input, button, [tabindex="0"]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===
document.body||o?.contains(document.activeElement))&&n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function Wb(e,t,n){
let o=ce(n);o.current=n,Se(()=>{let r=l=>{let a=l.target,f=t instanceof Element&&t.contains(a);!e.current?.contains(a)&&
!f&&!qb(e.current,a)&&o.current()},i=l=>{l.key!=="Escape"||l.defaultPrevented||(l.preventDefault(),l.stopPropagation(),o.
current())};return document.addEventListener("pointerdown",r,!0),document.addEventListener("keydown",i),()=>{document.removeEventListener(
"pointerdown",r,!0),document.removeEventListener("keydown",i)}},[t])}function qb(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Xp="Fe",em="t",tm="Te",nm="qe",om="Ge",rm="Je",im="Ke",lm="Oe";function Ha({anchor:e,label:t,head:n,items:o,onClose:r,placing:i}){let l=ce(null),a=o.some(d=>d!=="rule"&&d.checked!==void 0),
f=d=>{d.disabled||(r(),d.act())};return c(qn,{anchor:e,onClose:r,placing:i,children:[n&&c("div",{class:im,children:n}),c(
"div",{ref:l,role:"menu","aria-label":t,class:Xp,onKeyDown:d=>jb(d,l.current,r),children:o.map((d,p)=>d==="rule"?c("div",
{role:"separator",class:rm},p):c("button",{type:"button",tabIndex:-1,class:Le(em,d.danger&&tm),role:d.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":d.checked,"aria-disabled":d.disabled,onClick:()=>f(d),onPointerMove:g=>g.currentTarget.
focus(),children:[a?c("span",{class:lm,children:d.checked&&c(ye,{name:"check"})}):d.icon&&c(ye,{name:d.icon}),c("span",{
class:nm,children:d.label}),d.keys&&c("span",{class:om,children:d.keys})]},p))})]})}function jb(e,t,n){let o=[...t?.querySelectorAll(
"button")??[]],r=o.indexOf(document.activeElement),i=l=>{e.preventDefault(),e.stopPropagation(),o[(l+o.length)%o.length]?.
focus()};if(e.key==="ArrowDown")i(r+1);else if(e.key==="ArrowUp")i(r<0?-1:r-1);else if(e.key==="Home")i(0);else if(e.key===
"End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let l=f=>(f.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...o.slice(r+1),...o.slice(0,r+1)].find(l);a&&i(o.indexOf(
a))}}function kn({items:e,menuLabel:t,head:n,placing:o,...r}){let i=ce(null),[l,a]=re(!1);return c(me,{children:[c(te,{...r,
buttonRef:i,popup:"menu",expanded:l,onClick:()=>a(!l)}),l&&c(Ha,{anchor:i.current,label:t,head:n,items:e,onClose:()=>a(!1),
...o?{placing:o}:{}})]})}var sm="Pe",am="Qe",um="Ve",cm="x",fm="c";var ti=ee([]),bl=new Map,Jb=1e4,Yb=1;function wl(e,t=null){let n=Yb++;ti.value=[...ti.value,{id:n,text:e,action:t}].slice(
-3),dm(n)}function dm(e){bl.set(e,setTimeout(()=>Ia(e),Jb))}function Ia(e){clearTimeout(bl.get(e)),bl.delete(e),ti.value=
ti.value.filter(t=>t.id!==e)}function pm(){return c("div",{class:sm,role:"status",children:ti.value.map(({id:e,text:t,action:n})=>c(
"div",{class:am,onPointerEnter:()=>clearTimeout(bl.get(e)),onPointerLeave:()=>dm(e),children:[c("span",{class:um,children:t}),
n&&c("button",{type:"button",class:cm,onClick:()=>{Ia(e),n.act()},children:n.label}),c("button",{type:"button",class:fm,
"aria-label":"Close",onClick:()=>Ia(e),children:c(ye,{name:"close",size:14})})]},e))})}function Et(e,t){Zb(e).then(n=>wl(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function Zb(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var wo=ee([]);function Ba(e,t){wo.value=[...wo.value,{from:We.value,to:e.document,label:t}].slice(-12),ze(e)}function Va(e){
wo.value=wo.value.slice(0,e)}function mm(){pt(()=>{let e=We.value,t=wo.peek().findIndex(n=>Tt(n.from.document,e.document));
t>=0&&Va(t)})}var hm=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),Qb=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function ym(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:Xb(n.toLowerCase())??e1(n)??t1(n,t)}function Xb(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?hm.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?hm.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function e1(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],i=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),l=new Date(i);return r!==void 0?
l.setUTCDate(l.getUTCDate()+1):o!==void 0?l.setUTCMonth(l.getUTCMonth()+1):l.setUTCFullYear(l.getUTCFullYear()+1),{from:i.
toISOString().slice(0,10),to:l.toISOString().slice(0,10)}}function t1(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=gm(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=gm(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function gm(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${xl(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),i=r?Qb.indexOf(r[2].toLowerCase()):-1;if(!r||i<0)return null;let l=`${r[3]??t.getUTCFullYear()}-${xl(String(i+1))}\
-${xl(r[1])}`;return r[4]===void 0?l:`${l}T${xl(r[4])}:${r[5]}:00`}function xl(e){return e.padStart(2,"0")}var Ua=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],n1=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Wa(e,t){let n=Ua.find(
i=>i.from===e.from&&(i.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?n1.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${vm(e.from,t,"the first event")} – ${vm(e.
to,t,"now")}`}function vm(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return mt(e,t,mt(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var bm="We",wm="Ye",xm="Ze",_m="_e",km="ei";function r1(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function jn({id:e,error:t,onHint:n}){let o=r1(t.hint);return c(
"div",{class:bm,id:e,role:"alert",children:[c("span",{class:wm,children:c(ye,{name:"error",size:14})}),c("span",{class:xm,
children:co(t.message)}),t.hint!==""&&(o!==null&&n?c("button",{type:"button",class:_m,onClick:()=>n(o),children:[co(o),"\
?"]}):c("span",{class:km,children:co(t.hint)}))]})}var Tm="ii",Mm="ri",kl="n",Sl="ai";function Tl({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:i=!1,error:l=null,autofocus:a=!1}){let[f,d]=re(t),p=ce(
null),g=$n();Se(()=>d(t),[t]);let b=k=>{k!==t&&n(k)},y=k=>{k.key==="Enter"&&b(f),!(k.key!=="Escape"||f===t)&&(k.preventDefault(),
d(t))},x=k=>{n(k),p.current?.focus()};return c("div",{class:Tm,children:[c("label",{for:g,class:r?"spoken":Mm,children:e}),
c("input",{ref:p,id:g,class:Le(kl,i&&Sl),value:f,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":l!==null,
"aria-describedby":l?`${g}-problem`:void 0,"data-autofocus":a?"":void 0,onInput:k=>d(k.currentTarget.value),onKeyDown:y,
onBlur:()=>b(f)}),l&&c(jn,{id:`${g}-problem`,error:l,onHint:x})]})}var i1=new Set(["estimate","running","exact","error","cancelled","live"]);function Ml(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!i1.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?Hi(n):null,
body:n}}function Cl(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var Cm=!0;async function Pm(e,t,n){try{if(Cm&&await l1(e,t,n))return;await s1(e,t,n)}catch(o){if(!Jc(o))throw o}}async function l1(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await Bi("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await a1(i,l=>{let a=Ml(l);a&&t(a)}),!0}catch(o){if(!(o instanceof lt)||o.status!==404&&o.status!==
405)throw o;return Cm=!1,!1}}async function s1(e,t,n){if(!("run"in e))throw new lt({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await Bi("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function a1(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:i}=await n.read();if(r)break;let l=(o+
i).split(`
`);o=l.pop()??"";for(let a of l)a!==""&&t(a)}o!==""&&t(o)}var Ga=250,u1=8e3,Qt=ee("idle"),Xt=new Map,qa=null,c1=1,oi=Ga,Ka,Em=Qt;function Dm(e,t,n=[]){let o=c1++,r=n.filter(i=>Xt.
has(i));Xt.set(o,{message:e,take:t,abort:null}),Qt.value==="open"&&Ya({id:o,...e,...r.length>0?{cancels:r}:{}});for(let i of r)
Lm(i);return Qt.value==="http"&&Rm(o),Qt.value==="idle"&&Za(),o}function Ja(e){Xt.has(e)&&(Qt.value==="open"&&Ya({id:e,cancel:!0}),
Lm(e))}function Am(){Qt.value==="away"&&(clearTimeout(Ka),Za())}function Lm(e){Xt.get(e)?.abort?.abort(),Xt.delete(e)}function Ya(e){
qa?.send(JSON.stringify(e))}function Za(){Qt.value=Qt.value==="away"?"away":"connecting";let e=new URL(zt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,qa=t,oi=Ga,Qt.value="open";
for(let[o,r]of Xt)Ya({id:o,...r.message})},t.onmessage=o=>d1(String(o.data)),t.onclose=()=>{qa=null,n?Qa():f1()}}async function f1(){
if(!await fetch(zt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Qa();oi=Ga,Qt.value="http";for(let t of Xt.
keys())Rm(t)}function Qa(){Qt.value="away",clearTimeout(Ka),Ka=setTimeout(Za,oi*(.75+Math.random()/2)),oi=Math.min(oi*2,
u1)}function d1(e){let t=Ml(e);t&&ja(t)}function ja(e){let t=Xt.get(e.id);t&&(Cl(e)&&Xt.delete(e.id),t.take(e))}function Rm(e){
let t=Xt.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Xt.has(e))return;if(t.abort=null,o instanceof
lt&&o.code===Fi().code)return Qa();let r=o instanceof lt?o:new lt({code:"unexpected",message:String(o)});ja({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};Pm(t.message,o=>ja({...o,id:e}),t.abort.
signal).catch(n)}var p1={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},m1=100,Pl=class{present=ee(
p1);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Tt(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=Dm({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(Ja(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Ja(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(Cl(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+m1-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let l=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:l,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:i==="live"?"running":i}}};function Sn(e,t){let n=typeof t=="string"?t:Oc(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.
where.slice(n.length))?e:null}var en=new Pl,El=ee(zn("waits")==="yes");function $m(e){El.value=e,Fn("waits",e?"yes":"no")}var h1=150,Xa,mr=null;function xo(){
clearTimeout(Xa),mr=Ae.value,en.run(mr,{history:!0})}function Om(){pt(()=>{let{state:e,how:t}=$i.value,n=In.value,o=tn.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||mr!==null&&Tt(mr,e.document)||El.value&&mr!==
null&&Tt(Ls(mr).dataset,e.document.dataset)||(clearTimeout(Xa),Xa=setTimeout(xo,t==="replace"?h1:0))})}var _o=ee([]),eu=ee(zn("letters")!=="no"),Dl="",Nm,Fm=_o,Hm=eu;function Im(e){eu.value=e,Fn("letters",e?"yes":"no")}function Al(e){
let t=ce(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");Se(()=>{let o=t.current.map((r,i)=>({...r,act:()=>t.current[i]?.
act()}));return _o.value=[..._o.value,...o],()=>{_o.value=_o.value.filter(r=>!o.includes(r))}},[n])}function g1(e){let t=(e.
key.length===1,e.key),n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(
Boolean),t.length===1?t.toUpperCase():t].join("+")}function Bm(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||
["Control","Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(y1(e.target)||!eu.
value&&e.key.length===1||v1()))return;let n=Dl===""?g1(e):`${Dl} ${e.key}`,o=_o.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
zm(""),o.act()):t&&zm(_o.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function zm(e){clearTimeout(Nm),Dl=
e,e!==""&&(Nm=setTimeout(()=>{Dl=""},1200))}function y1(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function v1(){return document.querySelector("dialo\
g[open]")!==null}var Vm="oi",Um="ti",Wm="ni",qm="pi",Km="di";function ii(e){ze({document:Ft(Ft(Ae.value,"from",e.from),"to",e.to)})}function jm(){let e=ce(null),[t,n]=re(!1),o=Ae.value.
timezone??"UTC",r=Wa(Ae.value,o),{error:i}=en.result.value,l=Sn(i,"from")??Sn(i,"to");return Al([{keys:"t",label:"Range \
of time",group:"The question",act:()=>n(!0)}]),c(me,{children:[c(te,{buttonRef:e,icon:"calendar",after:"down",kind:l?"da\
nger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:c("span",{class:Vm,children:r})}),l&&!t&&c("div",{
class:Km,children:c(jn,{error:l})}),t&&c(qn,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:c(
w1,{zone:o,wrong:l,onDone:()=>n(!1)})})]})}function w1({zone:e,wrong:t,onDone:n}){let[o,r]=re(t),{from:i,to:l}=Ae.value,
a=i===void 0&&l===void 0?"":`${i??""} - ${l??"now"}`,f=d=>{let p=ym(d);if(!p){r({message:"This is no range of time",hint:"\
try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}ii(p),n()};return c("div",{class:Um,children:[c(
Tl,{label:`Range, on the clock of ${e}`,value:a,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:f,error:o,autofocus:!0}),
c("div",{class:Wm,children:Ua.map(d=>c(te,{small:!0,kind:"plain",class:qm,pressed:Wa(Ae.value,e)===d.label,onClick:()=>{
ii(d),n()},children:d.label},d.label))})]})}function Gm({document:e,result:t,as:n}){let{answer:o,of:r,phase:i}=t;if(!o||!r||!("columns"in o))return i==="error"?null:
c(vl,{});if(o.rows.length===0&&i==="exact")return c(_1,{document:r});let l=o.query?.timezone??r.timezone??"UTC";return n===
"line"?c(Bp,{answer:o,document:r,zone:l,onZoom:x1}):c(k1,{answer:o,of:r,document:e,zone:l})}function x1(e,t){ii({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function _1({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return c(pr,{icon:"search",title:"Nothing found",actions:c(me,{children:[n&&c(te,
{kind:"primary",onClick:()=>ii({}),children:"All data"}),t&&c(te,{kind:"outlined",onClick:()=>ze({document:Ft(e,"where",
void 0)}),children:"Without the filter"}),!n&&!t&&c(te,{kind:"outlined",onClick:xo,children:"Ask again"})]}),children:n||
t?"No event of this range passes the filter.":"The dataset has no events."})}function k1({answer:e,of:t,document:n,zone:o}){
let[r,i]=re(null),l=it(n.aggregate?.order)[0],a=l===void 0?null:S1(l),f=it(e.query?.aggregate?.by??t.aggregate?.by),d=(g,b,y)=>{
let x=e.columns.findIndex(({name:k})=>k===b);x>=0&&x<f.length&&!jo(f[x])&&e.rows.some(k=>k===g)&&i({anchor:y,column:b,value:g[x]})},
p=r?Fc(r.column,r.value):"";return c(me,{children:[c(Zi,{answer:e,document:t,zone:o,sort:a,onCell:d,onSort:g=>ze({document:Ft(
n,"aggregate.order",g===null?void 0:[`"${g.key}"${g.descending?" desc":""}`])})}),r&&c(Ha,{anchor:r.anchor,label:"This v\
alue",head:qe(p).text,onClose:()=>i(null),items:[{label:"Only this",icon:"filter",act:()=>Ba({document:Ft(n,"where",As(n.
where,p))},p)},{label:"Exclude",icon:"minus",act:()=>Ba({document:Ft(n,"where",As(n.where,`not (${p})`))},`not (${p})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>Et(r.value===null?"":String(r.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>Et(p,"The condition")}]})]})}function S1(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var Ym="L",Zm="li";function Xm({document:e,result:t}){let n=it(e.aggregate?.measures),o=it(e.aggregate?.by);return c("div",{class:Ym,children:[
c("span",{children:"Show"}),c(tu,{label:"Measures",path:"aggregate.measures",value:n.join(", "),error:Sn(t.error,"aggreg\
ate.measures"),onCommit:r=>bn("aggregate.measures",Qm(r))}),c("span",{children:"where"}),c(tu,{label:"Filter",path:"wher\
e",value:e.where??"",placeholder:"any event",error:Sn(t.error,"where"),onCommit:r=>bn("where",r.trim()===""?void 0:r)}),
c("span",{children:"by"}),c(tu,{label:"Breakdown",path:"aggregate.by",value:o.join(", "),placeholder:"nothing",error:Sn(
t.error,"aggregate.by"),onCommit:r=>bn("aggregate.by",Qm(r))})]})}function tu(e){let{path:t,...n}=e;return c("div",{class:Zm,
"data-path":t,children:c(Tl,{bare:!0,code:!0,...n})})}function Qm(e){let t=[""],n=0,o="";for(let i of e)o!==""?o=i===o?"":
o:i==="'"||i==='"'?o=i:i==="("?n++:i===")"&&n--,i===","&&n===0&&o===""?t.push(""):t[t.length-1]+=i;let r=t.map(i=>i.trim()).
filter(i=>i!=="");return r.length>0?r:void 0}function nu(e){return it(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var eh={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:[
"aggregate.measures","aggregate.by","where"],chartOf:e=>nu(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;
let o=it(n.by);return t==="line"&&!nu(e)?{...e,aggregate:{...n,by:["time('auto')",...o]}}:t==="table"&&nu(e)?{...e,aggregate:{
...n,by:o.filter(r=>!jo(r))}}:e},Sentence:Xm,Page:Gm};var tn=[eh],Tn=[];var nh="si",oh="xi";function rh(){let{value:e,error:t}=dn.value,n=e?.[0]?.name;return Se(()=>{e||Nn()},[]),Se(()=>{n!==void 0&&Zo(n)},[n]),t?
c(pr,{icon:"warning",title:"The datasets cannot be listed",actions:c(te,{kind:"outlined",onClick:()=>{Nn()},children:"Tr\
y again"}),children:t.message}):e&&n===void 0?c(C1,{}):c(vl,{})}function C1(){let e=`curl --data-binary @events.ndjson -\
H 'Content-Type: application/x-ndjson' '${zt("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return c(
"main",{class:nh,children:[c(pr,{icon:"data",title:"There are no events yet",actions:c(me,{children:[c(te,{kind:"primary",
icon:"copy",onClick:()=>Et(e,"The line"),children:"Copy the line"}),c(te,{kind:"outlined",onClick:()=>{Nn()},children:"L\
ook again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its field\
s are the time, the actor and the event."}),c("pre",{class:oh,children:e})]})}function ou(){return c(pr,{icon:"search",title:"\
There is no such page",actions:c(te,{kind:"primary",onClick:()=>wn(""),children:"To the first dataset"})})}var ru={};as(ru,{banner:()=>iu,danger:()=>D1,default:()=>A1,info:()=>P1,text:()=>lu,warning:()=>E1});var iu="ci",P1="gi",
E1="fi",D1="ui",lu="hi",A1={banner:iu,info:P1,warning:E1,danger:D1,text:lu};function ih({kind:e,children:t,actions:n}){return c("div",{class:Le(iu,ru[e]),role:e==="info"?"status":"alert",children:[
c(ye,{name:e==="info"?"info":"warning"}),c("span",{class:lu,children:t}),n]})}var lh="M",sh="mi",ah="vi",uh="bi",ch="wi",fh="yi";function Ll({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let i=ce(null),l=$n();return Se(()=>{fo();let a=document.activeElement;
return i.current?.showModal(),i.current?.querySelector("[data-autofocus]")?.focus(),()=>{a instanceof HTMLElement&&a.isConnected&&
a.focus()}},[]),c("dialog",{ref:i,class:Le(lh,r&&sh),"aria-labelledby":l,onCancel:a=>{a.preventDefault(),t()},onClick:a=>{
a.target===i.current&&t()},children:[c("div",{class:ah,children:[c("h2",{id:l,class:uh,children:e}),c(te,{icon:"close",label:"\
Close",keys:"Esc",kind:"quiet",onClick:t})]}),c("div",{class:ch,children:n}),o&&c("div",{class:fh,children:o})]})}var dh="ki",ph="zi",mh="ji",hh="N",gh="Si",yh="R";function vh({onClose:e}){let t=Map.groupBy(Fm.value,({group:n})=>n);return c(Ll,{title:"Keys",onClose:e,wide:!0,children:[
c("div",{class:dh,children:[...t].map(([n,o])=>c("section",{children:[c("h3",{class:ph,children:n}),c("dl",{class:mh,children:o.
map(({keys:r,label:i})=>c("div",{class:hh,children:[c("dt",{children:i}),c("dd",{children:r.split(" ").map(l=>c("kbd",{class:gh,
children:l},l))})]},r))})]},n))}),c("div",{class:yh,children:[c("label",{children:[c("input",{type:"checkbox",checked:Hm.
value,onChange:n=>Im(n.currentTarget.checked)})," Single letters are keys"]}),c("label",{children:[c("input",{type:"chec\
kbox",checked:El.value,onChange:n=>$m(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}var bh="Bi",wh="v",xh="Xi",_h="Ci",kh="Ii",Sh="Ui";var Rl=28;function su(e,t){return`${e}-${t}`}function Th({id:e,label:t,options:n,active:o,onActive:r,onPick:i,several:l=!1,
foot:a}){let f=ce(null),d=Gi(f,Rl,n.length);return Nt(()=>{let p=f.current;if(!p||o<0)return;let g=o*Rl;g<p.scrollTop?p.
scrollTop=g:g+Rl+8>p.scrollTop+p.clientHeight&&(p.scrollTop=g+Rl+8-p.clientHeight)},[o,n]),c(me,{children:[c("div",{ref:f,
id:e,role:"listbox","aria-label":t,"aria-multiselectable":l||void 0,class:bh,children:[c("div",{role:"presentation",style:{
height:`${d.before}px`}}),n.slice(d.first,d.end).map((p,g)=>{let b=d.first+g;return c("div",{id:su(e,b),role:"option","a\
ria-selected":p.selected??!1,"aria-setsize":n.length,"aria-posinset":b+1,"data-active":b===o,class:wh,onPointerMove:()=>{
b!==o&&r(b)},onPointerDown:y=>y.preventDefault(),onClick:()=>i(p.value),children:[l&&c("span",{class:Sh,children:p.selected&&
c(ye,{name:"check"})}),c("span",{class:xh,children:p.label}),p.note!==void 0&&c("span",{class:_h,children:p.note})]},b)}),
c("div",{role:"presentation",style:{height:`${d.after}px`}})]}),a&&c("div",{class:kh,children:a})]})}function $l(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,i=ce(null),l=$n(),[a,f]=re(e.autofocus??!1),[d,p]=re(r?0:
-1),[g,b]=re(!1);Nt(()=>{b(!0),e.autofocus&&i.current?.focus()},[]);let y=Math.min(d,t.length-1),x=()=>f(!1),k=(P,_)=>{_||
x(),e.onPick(P,_)},E=P=>{let _=a?t[y]:void 0;if(P.key==="ArrowDown"||P.key==="ArrowUp"){P.preventDefault(),f(!0);let M=P.
key==="ArrowDown"?1:-1;p(y<0&&M<0?t.length-1:(y+M+t.length)%Math.max(1,t.length))}else P.key==="Enter"?(P.preventDefault(),
_?k(_.value,!1):(x(),e.onTake(n))):P.key===" "&&o&&_&&y>=0?(P.preventDefault(),k(_.value,!0)):P.key==="Escape"&&(a||e.onCancel)?
(P.preventDefault(),P.stopPropagation(),x(),e.onCancel?.()):P.key==="Backspace"&&n===""&&e.onBackspace?.()};return c(me,
{children:[c("input",{ref:i,class:Le(kl,e.code&&Sl),role:"combobox","aria-label":e.label,"aria-expanded":a,"aria-control\
s":l,"aria-autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":a&&y>=0?su(l,y):void 0,value:n,placeholder:e.
placeholder,spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:E,onClick:()=>f(!0),onBlur:x,
onFocus:()=>{e.autofocus&&f(!0)},onInput:P=>{f(!0),p(r?0:-1),e.onText(P.currentTarget.value)}}),a&&g&&(t.length>0||e.foot)&&
c(qn,{anchor:i.current,onClose:x,focus:!1,children:c(Th,{id:l,label:e.label,options:t,active:y,onActive:p,onPick:P=>k(P,
o),several:o,foot:e.foot})})]})}function li(e){let t=We.value.view===e.name,n=Wc(e.name,Is(fn.value));n!==null&&wl(n,{label:"Undo",act:On}),t&&In.value.
kind!=="view"&&fn.value!==""&&Ws(),fn.value===""&&wn("")}function Mh(){let e="Go to";return[...tn.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>li(t)})),...Tn.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>wn(t.name)}))]}var uu=matchMedia("(prefers-color-scheme: dark)"),Ch=ee(uu.matches),au=zn("theme"),si=ee(au==="light"||au==="dark"?au:"s\
ystem"),br=rt(()=>si.value==="system"?Ch.value?"dark":"light":si.value);function Ol(e){si.value=e,Fn("theme",e)}function Ph(){
uu.addEventListener("change",()=>{Ch.value=uu.matches}),pt(()=>{document.documentElement.dataset.theme=br.value})}function Eh({onClose:e,onHelp:t}){let[n,o]=re(""),r=z1(O1(t),n).slice(0,200);return c(Ll,{title:"Find",onClose:e,children:c(
$l,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,autofocus:!0,placeholder:"page, property, comma\
nd",options:r.map(i=>({value:i,label:c(Gt,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},onCancel:e})})}
function O1(e){let t=fn.value===""?[]:Yc(fn.value).value.value?.columns??[];return[...tn.map(n=>({name:n.label,kind:"pag\
e",act:()=>li(n)})),...Tn.map(n=>({name:n.label,kind:"page",act:()=>wn(n.name)})),...(dn.value.value??[]).map(({name:n})=>({
name:n,kind:"dataset",act:()=>{Zo(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>N1(n)})),...Go.value?
[{name:"Undo",kind:"command",act:On}]:[],...Jo.value?[{name:"Redo",kind:"command",act:Yo}]:[],{name:"The document as JSO\
N",kind:"command",act:()=>Ni({kind:"json"})},{name:br.value==="dark"?"Light":"Dark",kind:"command",act:()=>Ol(br.value===
"dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function N1(e){let t=zr(Ae.value),n=it(Ae.value[t]?.by),
o=Ds(e);n.includes(o)||ze({document:Ft(Ae.value,[t,"by"],t==="aggregate"?[...n,o]:o)})}function z1(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=i=>{let l=i.toLowerCase();if(l.startsWith(n))return 0;let a=l.indexOf(n);return a<0?3:/[a-z0-9]/.
test(l[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:o(i.name)})).filter(({grade:i})=>i<3).sort((i,l)=>i.grade-l.grade).
map(({item:i})=>i)}var Dh="A",Ah="a",Lh="D",Rh="Ei",$h="H",cu="F",Oh="o",Nh="T",zh="q",Fh="b",Hh="G";var Gn=ee(zn("rail")==="folded");function H1(){Gn.value=!Gn.value,Fn("rail",Gn.value?"folded":"open")}function Bh({onPalette:e,
onHelp:t}){let n=In.value;return c("nav",{"aria-label":"Pages",class:Le(Dh,Gn.value&&Ah),children:[c("div",{class:Lh,children:[
c(B1,{}),!Gn.value&&c("span",{class:Rh,children:"Sluice"})]}),c("ul",{class:cu,children:tn.map(o=>c(Ih,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&We.value.view===o.name,onClick:()=>li(o)},o.name))}),Tn.length>0&&c(
"div",{class:zh,role:"presentation"}),c("ul",{class:cu,children:Tn.map(o=>c(Ih,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>wn(o.name)},o.name))}),c("div",{class:Fh,children:[c(te,{icon:"sear\
ch",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),c(I1,{}),c(te,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
c(te,{icon:"collapse",label:Gn.value?"Widen":"Fold",kind:"quiet",class:Hh,onClick:H1})]})]})}function Ih({icon:e,label:t,
keys:n,current:o,onClick:r}){let i=Xi(Gn.value?`${t}  ${n}`:void 0);return c("li",{children:c("button",{type:"button",class:Oh,
"aria-current":o?"page":void 0,"aria-label":Gn.value?t:void 0,onClick:r,...i,children:[c(ye,{name:e,size:20}),c("span",{
class:Nh,children:t})]})})}function I1(){let e=(t,n)=>({label:n,checked:si.value===t,act:()=>Ol(t)});return c(kn,{icon:br.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function B1(){return c("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:$h,children:[c("rect",{width:"32",height:"32",rx:"7"}),c("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var Uh="J",Wh="K";function qh({children:e}){let[t,n]=re(null);Al([...Mh(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Go.value&&On()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Jo.value&&
Yo()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:xo},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:U1}]);let o=()=>n(null);return c("div",{class:Uh,children:[c(Bh,{onPalette:()=>n("pal\
ette"),onHelp:()=>n("help")}),c("div",{class:Wh,children:[Em.value==="away"&&c(ih,{kind:"warning",actions:c(te,{small:!0,
kind:"outlined",onClick:Am,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&c(Eh,{onClose:o,onHelp:()=>n("help")}),t==="help"&&c(vh,{onClose:o}),c(pm,{}),c(
Nf,{})]})}function U1(){let{phase:e}=en.result.value;e==="running"||e==="estimate"?en.cancel():Oi.value.length>0&&zi()}var jh="Li",Gh="w";function Jh({label:e,choices:t,value:n,onChange:o}){let r=l=>{let a=l.key==="ArrowRight"||l.key==="ArrowDown"?1:l.key===
"ArrowLeft"||l.key==="ArrowUp"?-1:0;if(a===0)return;l.preventDefault();let f=(t.findIndex(p=>p.value===n)+a+t.length)%t.
length,d=t[f];d&&o(d.value),l.currentTarget.children[f]?.focus()},i=t.some(l=>l.value===n)?n:t[0]?.value;return c("div",
{role:"radiogroup","aria-label":e,class:jh,onKeyDown:r,children:t.map(l=>c("button",{type:"button",role:"radio",class:Gh,
"aria-checked":l.value===n,tabIndex:l.value===i?0:-1,onClick:()=>o(l.value),children:[l.icon&&c(ye,{name:l.icon,size:14}),
l.label]},l.value))})}var Yh="Mi",Zh="Ni",Qh="O",Xh="Ri";var zl=rt(()=>wo.value.filter(e=>e.to.dataset===Ae.value.dataset));function eg(){return zl.value.length===0?null:c("nav",
{"aria-label":"The way here",class:Yh,children:[zl.value.map((e,t)=>c("span",{class:Zh,children:[c("button",{type:"butto\
n",class:Qh,onClick:()=>{Va(t),ze(e.from)},children:t===0?"all":qe(zl.value[t-1]?.label).text}),c(ye,{name:"right",size:12})]},
t)),c("span",{"aria-current":"step",class:Xh,children:qe(zl.value.at(-1)?.label).text})]})}var tg="Ai",ng="P",og="Q",rg="Di";function lg({onClose:e}){let t=Ae.value,[n,o]=re(()=>JSON.stringify(t,null,2)),[r,i]=re(null);Se(()=>{Tt(ig(n).value,t)||
(o(JSON.stringify(t,null,2)),i(null))},[t]);let l=a=>{o(a);let{value:f,error:d}=ig(a);i(d),f&&ze({document:{...f,dataset:f.
dataset||We.value.document.dataset}},"replace")};return c("aside",{class:tg,"aria-label":"The document as JSON",children:[
c("div",{class:ng,children:[c("h2",{children:"JSON"}),c(te,{icon:"copy",label:"Copy",kind:"quiet",onClick:()=>Et(n,"The \
document")}),c(te,{icon:"close",label:"Close",kind:"quiet",onClick:e})]}),c("textarea",{class:og,"aria-label":"Document",
spellcheck:!1,value:n,onInput:a=>l(a.currentTarget.value)}),r!==null&&c("div",{class:rg,children:c(jn,{error:{message:r,
hint:"the question on the screen is the last that could be read"}})})]})}function ig(e){try{let t=JSON.parse(e);return t===
null||typeof t!="object"||Array.isArray(t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{
value:null,error:t instanceof Error?t.message:String(t)}}}var sg=new Map([["json",lg]]);var ug="Hi",cg="Fi";function fu({title:e,values:t,value:n,onChange:o,free:r=!1,...i}){let l=ce(null),[a,f]=re(!1),[d,p]=re(""),g=dt(()=>G1(t,
d),[t,d]),b=()=>{f(!1),p("")},y=x=>{b(),o(x)};return c(me,{children:[c(te,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:l,
onClick:()=>a?b():f(!0),children:c("span",{class:ug,children:c(Gt,{value:n,most:32})})}),a&&c(qn,{anchor:l.current,onClose:b,
role:"dialog",label:e,children:c("div",{class:cg,children:c($l,{label:e,text:d,onText:p,eager:!0,autofocus:!0,placeholder:"\
find",options:g.slice(0,1e3).map(x=>({value:x,label:c(Gt,{value:x}),selected:x===n})),onPick:y,onTake:x=>{r&&x!==""&&y(x)},
onCancel:b})})})]})}function G1(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(i=>i.toLowerCase().startsWith(
n)),r=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...o,...r]}var fg=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function dg(){let e=Ae.value.compare?.offset,t=fg.find(([,n])=>n===e)?.[0]??`vs ${co(e??"")} before`;
return c(kn,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:fg.map(([n,o])=>({label:n,
checked:o===e,act:()=>bn("compare",o===void 0?void 0:{offset:o})})),children:t})}function pg(){return[{label:"Copy link",icon:"share",act:()=>{qs(We.value).then(e=>Et(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>Et(JSON.stringify(We.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>Et(J1(We.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Et(Y1(We.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>Et(Z1(We.value.document),"The code")}]}function du(e){
return`'${e.replaceAll("'","'\\''")}'`}function J1(e){return`sluice query ${du(JSON.stringify(e))}`}function Y1(e){return`\
curl -H 'Content-Type: application/json' ${du(zt("v1/query"))} \\
  -d ${du(JSON.stringify(e))}`}function Z1(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var mg=ee([]);function hg(){return mg.value.length===0?null:c(kn,{icon:"save",menuLabel:"Save",items:mg.value,placing:{align:"end"},children:"\
Save"})}var yg="Ti",vg="y";function bg(){let e=en.result.value,t=e.phase==="running"||e.phase==="estimate";return c("div",{class:yg,children:[c("sp\
an",{role:"status",class:vg,"data-phase":e.phase,children:[e.phase==="exact"&&c(ye,{name:"check",size:14}),e.phase==="er\
ror"&&c(ye,{name:"error",size:14}),X1(e)]}),t&&c(te,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>en.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&c(te,{small:!0,kind:"outlined",onClick:xo,children:"Run again"})]})}
function X1(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${Hr(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=uf(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${Hr(t.
sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${ji(t.rows_scanned)} rows`:`${o}, ${n}`}}}var wg=null;function xg(){return wg??=[...new Set([Vs(),"UTC",...Intl.supportedValuesOf("timeZone")])],wg}var _g="k",kg="V",Sg="qi",Tg="z",Mg="Gi";var Cg=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function Pg({runs:e}){Se(()=>{dn.value.value||
Nn()},[]);let t=dn.value.value?.map(({name:o})=>o)??[fn.value],n=Ae.value.timezone??"UTC";return c("header",{class:_g,"a\
ria-label":"The question",children:[c("div",{class:kg,children:[c(fu,{title:"Dataset",icon:"data",values:t,value:fn.value,
onChange:o=>{Zo(o)},class:Sg}),c(jm,{}),c(fu,{title:"Time zone",icon:"globe",values:xg(),value:n,onChange:o=>bn("timezon\
e",o),kind:"quiet",free:!0}),c(dg,{}),c(tw,{})]}),c("div",{class:Tg,children:e&&c(bg,{})}),c("div",{class:Mg,children:[c(
te,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Go.value,onClick:On}),c(te,{icon:"redo",label:"Redo",keys:"Ctrl+Shi\
ft+Z",disabled:!Jo.value,onClick:Yo}),c(kn,{icon:"share",menuLabel:"Share",items:pg(),placing:{align:"end"},children:"Sh\
are"}),c(hg,{})]})]})}function tw(){let e=Ae.value.sample,t=e===void 0||e===1?void 0:e,n=Cg.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return c(kn,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:Cg.map(([o,r])=>({label:o,checked:r===t,act:()=>bn("sample",r)})),children:n})}var Eg="W",Dg="Ji",Ag="Ki",Lg="Oi",Rg="Pi",$g="Y";function Og(){let e=tn.find(({name:t})=>t===Vc.value)??tn[0];return e?c(ow,{view:e}):null}function ow({view:e}){let t=Ae.
value,n=en.result.value,o=Uc.value??e.chartOf(t);Se(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sluice`},
[e,t.dataset]);let r=l=>{ze({as:l,document:e.choose?e.choose(t,l):t})},i=n.phase==="running"||n.phase==="estimate";return c(
me,{children:[c(Pg,{runs:e.runs??!0}),c(Zp,{busy:i,done:n.done}),c("main",{class:Eg,"data-view":e.name,"data-state":n.phase,
"aria-busy":i,children:[c("h1",{class:"spoken",children:e.label}),c(eg,{}),c("div",{class:Dg,children:[c("div",{class:Ag,
children:c(e.Sentence,{document:t,result:n})}),c("div",{class:Lg,children:[e.charts.length>1&&c(Jh,{label:"Chart",value:o,
onChange:r,choices:e.charts.map(({name:l,label:a,icon:f})=>({value:l,label:a,icon:f}))}),c(te,{icon:"braces",label:"The \
document as JSON",kind:"quiet",onClick:()=>Ni({kind:"json"})})]})]}),n.error&&!rw(e,n.error)&&c("div",{class:Rg,children:c(
jn,{error:n.error})}),c("div",{class:$g,"data-former":n.former,children:c(e.Page,{document:t,result:n,as:o})})]}),c(iw,{})]})}
function rw(e,t){return["from","to",...e.errorPlaces??[]].some(n=>Sn(t,n)!==null)}function iw(){return c(me,{children:Oi.
value.map((e,t)=>{let n=sg.get(e.kind);return n?c(n,{layer:e,onClose:zi},t):null})})}function Ng(){return c(qh,{children:c(lw,{})})}function lw(){let e=In.value;switch(e.kind){case"home":return c(rh,{});case"\
view":return c(Og,{});case"page":{let t=Tn.find(({name:n})=>n===e.page);return t?c(t.Page,{rest:e.rest}):c(ou,{})}case"a\
ctor":case"link":return c(ou,{})}}Ph();Bm();await of();Om();mm();tc(c(Ng,{}),document.body);
