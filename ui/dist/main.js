var b0=Object.defineProperty;var as=(e,t)=>{for(var n in t)b0(e,n,{get:t[n],enumerable:!0})};var le,Ku,fs,Rn,us,_i,ju,wi,Gu,ds,cs,w0,Dr=Symbol.for("pv"),ki={},Si=[],x0=/^m(i|n|o|s|text|space)$/,ps=Array.isArray,ms=Si.
slice,so=Object.assign;function lo(e){e&&e.parentNode&&e.remove()}function Ju(e,t,n){var o,r,i,l={},a=arguments.length;for(i in t)
i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:l[i]=t[i];return a>2&&(l.children=a>3?ms.call(arguments,2):n),Er(e,
l,o,r,null)}function Er(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Dr,__v:r||
++Ku,__i:-1,__u:0};return!r&&le.vnode&&le.vnode(i),i}function me(e){return e.children}function Vo(e,t){this.props=e,this.context=t,this.__g=0}function $n(e,t){if(t==null)return e.
__&&$n(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:$n(e)}function _0(e){var t,n=e.__v,o=n.__e,r=[],i=[],l=e.__P;l&&((t=so({constructor:Dr},n)).__v=n.__v+1,
le.vnode&&le.vnode(t),hs(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||$n(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,tc(r,t,i),n.__=n.__e=null,t.__e!=o&&Yu(t))}function Yu(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Yu(e)}function Wu(e){(8&e.__g||(e.__g|=8,Rn.push(e),_i++))&&us==le.debounceRendering||
((us=le.debounceRendering)||queueMicrotask)(Zu)}function Zu(){try{for(var e,t=1;Rn.length;)Rn.length>t&&Rn.sort(ju),e=Rn.
shift(),t=Rn.length,8&e.__g&&_0(e)}finally{(_i=Rn.length)&&(us||queueMicrotask)(Zu)}}function Qu(e,t,n,o,r,i,l,a,f,d,p){
var g,b,y,x,k,P,A=o.__k||Si,_=t.length;for(f=k0(n,t,A,f,_),g=0;g<_;g++)(y=n.__k[g])!=null&&(b=~y.__i&&A[y.__i]||ki,y.__i=
g,P=hs(e,y,b,r,i,l,a,f,d,p),x=y.__e,(b.ref!=y.ref||8&b.__u)&&(b.ref&&gs(b.ref,null,y,b),y.ref&&p.push(y.ref,y.__c||x,y)),
k=k||x,4&y.__u?(f=Xu(y,f,e,!b.__v),b.__e&&(b.__e=null)):typeof y.type=="function"&&P!==void 0?f=P:x&&(f=x.nextSibling),y.
__u&=-21);return n.__e=k,f}function k0(e,t,n,o,r){var i,l,a,f,d,p,g,b,y,x=n.length,k=x,P=0,A=0,_=e.__k=Array(r);for(i=0;i<
r;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=_[i]=Er(null,
l):ps(l)?l=_[i]=Er(me,{children:l}):l.constructor===Dr&&l.__b?l=_[i]=Er(l.type,l.props,l.key,l.ref,l.__v):_[i]=l,f=i+P,l.
__=e,l.__b=e.__b+1,a=null,~(d=l.__i=S0(l,n,f,k))&&(k--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,d==f-1?P--:d==f+1?P++:d!=
f&&(d>f?P--:P++,A=1)):(~d||(r>x?P--:r<x&&P++),typeof l.type!="function"&&(l.__u|=4))):_[i]=null;if(A){for(p=[],g=[],i=0;i<
r;i++)if((l=_[i])&&16&l.__u){for(P=0,b=p.length;P<b;)p[y=P+b>>1]<l.__i?P=y+1:b=y;p[P]=l.__i,g[i]=P+1}for(P=p.length;i--;)
g[i]&&(g[i]==P?P--:_[i].__u|=4)}if(k)for(i=0;i<x;i++)!(a=n[i])||2&a.__u||(a.__e==o&&(o=$n(a)),ys(a,a));return o}function Xu(e,t,n,o){
var r,i,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=Xu(
r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=$n(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function S0(e,t,n,o){var r,i=e.key,l=e.type,a=t[n],f=a&&!(2&a.__u);if(a===null&&i==null||f&&i==a.key&&l==a.type)return n;
if(o>(f?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&i==a.key&&l==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&
!(2&a.__u)&&i==a.key&&l==a.type)return r}return-1}function qu(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function bi(e,t,n,o,r){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||qu(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||qu(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=cs[t]||(cs[t]=
T0(t)),(e.__a||(e.__a={}))[t]=ds,i=t!=(t=t.replace(Gu,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,i):e.removeEventListener(t,l,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function T0(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[wi]==null)t[wi]=ds++;else if(t[wi]<this.__a[e])return;return n(le.event?le.event(t):t)}}}function hs(e,t,n,o,r,i,l,a,f,d){
var p,g,b,y,x,k,P,A,_,M,S,q,N,J,U,Z,V,D,W=t.type;if(t.constructor!==Dr)return null;128&n.__u&&(f=32&n.__u,p=n.__c.__z)&&
(t.__u|=f,g=i=[],p.nodeType==8?a=xi(p,i):i.push(p),a=i[0]||a),(p=le.__b)&&p(t);e:if(typeof W=="function"){b=l.length;try{
if(A=t.props,_=(p=W.prototype)&&p.render,M=(p=W.contextType)&&o[p.__c],S=p?M?M.props.value:p.__:o,(y=n.__c)?(t.__c=y,2&y.
__g&&(y.__g|=1)):(_?t.__c=y=new W(A,S):(t.__c=y=new Vo(A,S),y.constructor=W,y.render=C0),M&&M.sub(y),y.state||(y.state={}),
y.__n=o,y.__g|=8,y.__h=[],y.__k=[]),_&&(y.__s||(y.__s=y.state),W.getDerivedStateFromProps&&(y.__s==y.state&&(y.__s=so({},
y.__s)),so(y.__s,W.getDerivedStateFromProps(A,y.__s)))),x=y.props,k=y.state,y.__v=t,n.__c){if(A!==x&&_&&!W.getDerivedStateFromProps&&
y.componentWillReceiveProps&&y.componentWillReceiveProps(A,S),t.__v==n.__v&&!(8&y.__g)||!(4&y.__g)&&y.shouldComponentUpdate&&
y.shouldComponentUpdate(A,y.__s,S)===!1){t.__v!=n.__v&&(y.props=A,y.state=y.__s,y.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(R){R&&(R.__=t)}),Si.push.apply(y.__h,y.__k),y.__k=[],y.__h.length&&l.push(y),a=$n(n);break e}y.componentWillUpdate&&
y.componentWillUpdate(A,y.__s,S),_&&y.componentDidUpdate&&y.__h.push(function(){y.componentDidUpdate(x,k,P)})}else _&&!W.
getDerivedStateFromProps&&y.componentWillMount&&y.componentWillMount(),_&&y.componentDidMount&&y.__h.push(y.componentDidMount);
y.context=S,y.props=A,y.__P=e,y.__g&=-5,q=le.__r,N=_?25:0;do y.__g&=-9,q&&q(t),p=y.render(y.props,y.state=y.__s,y.context);while(8&
y.__g&&++N<25);_&&(Si.push.apply(y.__h,y.__k),y.__k=[]),y.state=y.__s,y.getChildContext&&(o=so({},o,y.getChildContext())),
_&&n.__c&&y.getSnapshotBeforeUpdate&&(P=y.getSnapshotBeforeUpdate(x,k)),J=p&&p.type===me&&p.key==null?p.props.children:p,
A.__P&&(p=a,r=(e=A.__P).namespaceURI,f=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(R){R&&ys(R,R)}),n.__k=null),
a=n.__k?$n(n,0):null),a=Qu(e,ps(J)?J:[J],t,n,o,r,i,l,a,f,d),A.__P&&(t.__e=null,a=p),t.__u&=-161,g&&g.some(lo),y.__h.length&&
l.push(y),1&y.__g&&(y.__g&=-4)}catch(R){if(l.length=b,t.__v=null,f||i)if(R&&R.then){if(t.__u|=128|f,i){for(~(V=i.indexOf(
a||void 0))||(V=i.length);(D=i[V-1])&&D.nodeType==8;)V--;for(;V<i.length;V++)if(D=i[V])if(i[V]=null,U){if(D==Z)break}else{
if(D.nodeType!=8)break;D.data.startsWith("$s")&&(Z=xi(U=D))}}if(!U){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
U=a}(p=xi(U=t.__c.__z||(t.__c.__z=U)))?(t.__e=U,a=p):t.__e=a,a=a&&a.nextSibling}else i&&i.some(lo);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),R&&R.then||ec(t),le.__e(R,t,n)}}else a=t.__e=M0(n.__e,t,n,o,r,i,l,f,d,e);return(p=le.diffed)&&p(t),a}function xi(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ec(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(ec))}function tc(e,t,n){for(var o=0;o<n.length;)gs(n[o++],n[o++],n[o++]);le.__c&&le.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){le.__e(i,r.__v)}})}function M0(e,t,n,o,r,i,l,a,f,d){var p,g,b,y,
x,k,P,A,_=n.props||ki,M=t.props,S=t.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((x=i[p])&&(S?x.localName==S:x.nodeType==
3)){e=x,i[p]=null;break}}if(!e){if(A=d.ownerDocument||document,!S)return A.createTextNode(M);e=A.createElementNS(r,S,M.is?
M:d),a&&(le.__m&&le.__m(t,i),a=!1),i=null}if(S){if(d=S=="template"&&e.content||e,i=S=="textarea"&&M.defaultValue!=null?null:
i&&ms.call(d.childNodes),!a&&i)for(_={},p=0;p<e.attributes.length;p++)_[(x=e.attributes[p]).name]=x.value;for(p in _)x=_[p],
p=="dangerouslySetInnerHTML"?b=x:p=="children"||p in M||p=="value"&&"defaultValue"in M||p=="checked"&&"defaultChecked"in
M||bi(e,p,null,x,r);for(p in M)x=M[p],p=="children"?y=x:p=="dangerouslySetInnerHTML"?g=x:p=="value"?k=x:p=="checked"?P=x:
a&&typeof x!="function"||_[p]===x||bi(e,p,x,_[p],r);g?(a||b&&(g.__html==b.__html||g.__html==e.innerHTML)||(e.innerHTML=g.
__html),t.__k=[]):(b&&(e.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&x0.test(S))&&(r="\
http://www.w3.org/1999/xhtml"),Qu(d,ps(y)?y:[y],t,n,o,r,i,l,i?i[0]:n.__k&&$n(n,0),a,f),i&&i.some(lo)),a&&S!="textarea"||
(p="value",S=="progress"&&k==null?e.removeAttribute(p):k==null||k===e[p]&&(S!="progress"||k)||bi(e,p,k,_[p],r),p="checke\
d",P!=null&&P!=e[p]&&bi(e,p,P,_[p],r))}else _===M||a&&e.data==M||(e.data=M);return e}function gs(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
le.__e(r,n)}}function ys(e,t,n){var o,r,i,l;if(le.unmount&&le.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||gs(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){le.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(l=
0;l<o.length;l++)o[l]&&ys(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=xi(o,i=[]))&&(o==
e.__e&&i.some(lo),lo(r),lo(o)),n||lo(e.__e),e.__e=e.__c=e.__=null}function C0(e,t,n){return this.constructor(e,n)}function nc(e,t){
var n,o,r,i;le.__&&le.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Er(me,{children:[e]}),
r=[],i=[],hs(t,t.__k,o||ki,ki,t.namespaceURI,o?null:t.firstChild?ms.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),
tc(r,t.__k,i),t.__k.props.children=null}le={__e:function(e,t,n,o){for(var r,i,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(i=r.constructor)&&i.getDerivedStateFromError)&&
r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.
__g|=2)}catch(a){e=a}}throw _i=0,e}},Ku=0,fs=function(e){return e!=null&&e.constructor===Dr},Vo.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=so({},this.state)),typeof e=="function"&&(e=e(so({},n),this.props)),e&&(so(
n,e),this.__v&&(t&&this.__k.push(t),Wu(this)))},Vo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Wu(this))},Vo.prototype.render=me,Rn=[],_i=0,ju=function(e,t){return e.__v.__b-t.__v.__b},wi=Symbol(),Gu=/(PointerCapture)$|Capture$/i,
ds=0,cs={},w0=0;var ao,Ne,vs,oc,bs=Object.is,Ti=0,dc=[],ws=[],Oe=le,rc=Oe.__b,ic=Oe.__r,lc=Oe.diffed,sc=Oe.__c,ac=Oe.unmount,uc=Oe.__;function Lr(e,t){
Oe.__h&&Oe.__h(Ne,e,Ti||t),Ti=0;var n=Ne.__H||(Ne.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function ee(e){
return Ti=1,P0(pc,e)}function P0(e,t,n){var o=Lr(ao++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):pc(void 0,t),function(i){var l=(o.
__N||o.__)[0],a=o.t(l,i);bs(l,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=Ne,!Ne.__f)){Ne.__f=!0;var r=Ne.shouldComponentUpdate;
Ne.shouldComponentUpdate=function(i,l,a){var f=this.__H;if(!f)return!0;var d=!1,p=this.props!=i;if(f.__.some(function(b){
b.__N&&(d=!0,bs(b.__[0],b.__N[0])||(p=!0))}),r){var g=r.call(this,i,l,a);return d?g||p:g}return!d||p}}return o.__}function ye(e,t){
var n=Lr(ao++,3);!Oe.__s&&_s(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Ne.__H.__h.push(n))}function wt(e,t){var n=Lr(ao++,4);!Oe.
__s&&_s(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Ne.__h.push(n))}function ie(e){return Ti=5,dt(function(){return{current:e}},[])}function dt(e,t){var n=Lr(ao++,7);return _s(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function On(){var e=Lr(ao++,11);if(!e.__){for(var t=Ne.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function E0(){var e;do{for(;e=ws.shift();)try{Ar(e)}catch(n){Oe.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
dc.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ar),t.__h.some(xs),t.__h=[]}catch(n){t.__h=[],Oe.__e(n,e.__v)}}}while(ws.
length)}Oe.__b=function(e){Ne=null,rc&&rc(e)},Oe.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),uc&&uc(e,t)},Oe.
__r=function(e){ic&&ic(e),ao=0;var t=(Ne=e.__c).__H;t&&(vs==Ne?Ne.__h=[]:(t.__h.some(Ar),t.__h.some(xs),ao=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),vs=Ne},Oe.diffed=function(e){lc&&lc(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&fc(dc.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),vs=Ne=null},Oe.__c=function(e,t){t.some(
function(n){try{n.__h.some(Ar),n.__h=n.__h.filter(function(o){return!o.__||xs(o)})}catch(o){n.__h=[function(){throw o}]}}),
sc&&sc(e,t)},Oe.unmount=function(e){ac&&ac(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,fc(ws.push(r))}else Ar(r)}catch(i){t=i}}),o.
__H=void 0,t&&Oe.__e(t,o.__v))};var cc=typeof requestAnimationFrame=="function";function D0(e){var t,n=function(){clearTimeout(
o),cc&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);cc&&(t=requestAnimationFrame(n))}function fc(e){e!=1&&oc==
Oe.requestAnimationFrame||((oc=Oe.requestAnimationFrame)||D0)(E0)}function Ar(e){var t=Ne,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Ne=t}function xs(e){var t=Ne;e.__c=e.__(),Ne=t}function _s(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!bs(n,e[o])})}function pc(e,t){return typeof t=="function"?t(e):t}var A0=Symbol.for("preact-signals");function Ei(){if(vn>1)vn--;else{var e,t=!1;for((function(){var r=Ci;for(Ci=void 0;r!==
void 0;){var i=r.S;if(i.v===r.v)for(var l=i.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=i.i);r=r.o}})();$r!==void 0;){var n=$r;for($r=
void 0,Mi++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&hc(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Mi=0,vn--,
t)throw e}}function Ss(e){if(vn>0)return e();ks=++L0,vn++;try{return e()}finally{Ei()}}var Rr,De=void 0;function Or(e){var t=De,
n=Rr;De=void 0,Rr=void 0;try{return e()}finally{De=t,Rr=n}}var $r=void 0,vn=0,Mi=0,L0=0,ks=0,Ci=void 0,Pi=0;function mc(e){
if(De!==void 0){var t=e.n;if(t===void 0||t.t!==De)return t={i:0,S:e,p:De.s,n:void 0,t:De,e:void 0,x:void 0,r:t},De.s!==void 0&&
(De.s.n=t),De.s=t,e.n=t,32&De.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=De.s,t.n=void 0,De.s.n=t,De.s=t),t}}function Ve(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}Ve.prototype.brand=A0;Ve.prototype.h=function(){return!0};Ve.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Or(function(){var o;(o=t.W)==null||o.call(t)}))};
Ve.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Or(function(){var r;(r=t.Z)==null||r.call(t)}))}};Ve.prototype.subscribe=
function(e){var t=this;return pt(function(){var n=t.value;Or(function(){return e(n)})},{name:"sub"})};Ve.prototype.valueOf=
function(){return this.value};Ve.prototype.toString=function(){return this.value+""};Ve.prototype.toJSON=function(){return this.
value};Ve.prototype.peek=function(){var e=this;return Or(function(){return e.value})};Object.defineProperty(Ve.prototype,
"value",{get:function(){var e=mc(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Mi>100)
throw new Error("Cycle detected");(function(n){vn!==0&&Mi===0&&n.l!==ks&&(n.l=ks,Ci={S:n,v:n.v,i:n.i,o:Ci})})(this),this.
v=e,this.i++,Pi++,vn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ei()}}}});function te(e,t){return new Ve(e,
t)}function hc(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function gc(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function yc(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function uo(e,t){Ve.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Pi-1,this.
f=4}uo.prototype=new Ve;uo.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Pi))return!0;if(this.g=Pi,this.f|=1,this.i>0&&!hc(this))return this.f&=-2,!0;var e=De;try{gc(this),De=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return De=e,yc(
this),this.f&=-2,!0};uo.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
Ve.prototype.S.call(this,e)};uo.prototype.U=function(e){if(this.t!==void 0&&(Ve.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};uo.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(uo.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=mc(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function rt(e,t){
return new uo(e,t)}function vc(e){var t=e.j;if(e.j=void 0,typeof t=="function"){vn++;var n=De;De=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Ts(e),o}finally{De=n,Ei()}}}function Ts(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
vc(e)}function R0(e){if(De!==this)throw new Error("Out-of-order effect");yc(this),De=e,this.f&=-2;try{8&this.f&&Ts(this)}finally{
Ei()}}function Uo(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Rr&&Rr.push(this)}
Uo.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Uo.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,vc(this),
gc(this),vn++;var e=De;return De=this,R0.bind(this,e)};Uo.prototype.N=function(){2&this.f||(this.f|=2,this.u=$r,$r=this)};
Uo.prototype.d=function(){this.f|=8,1&this.f||Ts(this)};Uo.prototype.dispose=function(){this.d()};function pt(e,t){var n=new Uo(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var bc,Ai,Di,$0=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var wc=[];pt(function(){bc=this.N})();function Wo(e,t){le[e]=t.bind(null,le[e]||function(){})}function Nr(e){if(Di){var t=Di;
Di=void 0,t()}Di=e&&e.S()}function xc(e){var t=this,n=e.data,o=N0(n);o.name="ReactiveDom",o.value=n;var r=dt(function(){
for(var a=t,f=t.__v;f=f.__;)if(f.__c){f.__c.__$f|=4;break}var d=rt(function(){var y=o.value.value;return y===0?0:y===!0?
"":y||""}),p=rt(function(){return!Array.isArray(d.value)&&!fs(d.value)}),g=pt(function(){if(this.N=_c,p.value){var y=d.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=y)}}),b=t.__$u.d;return t.__$u.d=function(){g(),b.call(this)},
[p,d]},[]),i=r[0],l=r[1];return i.value?l.peek():l.value}xc.displayName="ReactiveTextNode";Object.defineProperties(Ve.prototype,
{constructor:{configurable:!0,value:Ju(me,null).constructor},type:{configurable:!0,value:xc},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Wo("__b",function(e,t){if(Nr(),Ai=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof Ve&&(n||(t.__np=
n={}),n[r]=i,o[r]=i.peek())}}e(t)});Wo("__r",function(e,t){if(e(t),t.type!==me){Nr();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,i){var l;return pt(function(){l=this},{name:i}),l.c=r,l})((function(r){return function(){var i;
$0&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),Ai=o,Nr(n)}});Wo("__e",function(e,t,n,o){Nr(),Ai=void 0,e(t,n,o)});Wo("diffed",function(e,t){Nr(),Ai=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var l in i){var a=i[l];a===void 0||o&&l in o||
(a.d(),i[l]=void 0)}if(o){i||(i={},n.U=i);for(var f in o){var d=i[f],p=o[f];d===void 0?(d=O0(n,f,p,r),i[f]=d):d.o(p,r)}}}
e(t)});function O0(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=te(n);return{o:function(l,a){i.value=l,o=a},d:pt(
function(){this.N=_c;var l=i.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.
removeAttribute(t))})}}Wo("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;
for(var r in o){var i=o[r];i&&i.d()}}}var l=t.__np;if(l){var a=t.props;for(var f in l)a[f]=l[f]}t.__np=void 0}else{var d=t.
__c;if(d){d.__$f|=8;var p=d.__$u;p&&(d.__$u=void 0,p.d())}}e(t)});Wo("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});
Vo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||
4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function N0(e,t){return dt(function(){return te(e,t)},[])}var z0=function(e){queueMicrotask(function(){queueMicrotask(e)})};function F0(){Ss(function(){for(var e;e=wc.shift();)bc.call(e)})}function _c(){wc.push(this)===1&&(le.requestAnimationFrame||
z0)(F0)}var Ms=new URL("../../",import.meta.url);function zt(e){return new URL(e,Ms).href}function kc(e){return e.startsWith(Ms.
pathname)?e.slice(Ms.pathname.length):e.replace(/^\//,"")}var H0=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Sc=["explore","funnel",
"retention","paths","sessions","difference","live"];function zr(e){return H0.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function it(e){return e==null?[]:typeof e=="string"?[e]:e}var Cc=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Pc(e,t){
let n=e.split("/").filter(f=>f!=="").map(B0),[o,r,i]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(Cc.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let l=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&i!==void 0)return{kind:"actor",dataset:l,actor:i};let a=Sc.find(f=>f===r)??"explore";return{kind:"view",dataset:l,
view:a,fragment:t}}function B0(e){try{return decodeURIComponent(e)}catch{return e}}function Ec(e,t){return`${I0(e)}/${t}`}function I0(e){let t=Cc.has(e)||e.startsWith("~")||e===""?`~${e}`:e;return encodeURIComponent(t)}async function Dc(e){let t=[
`q=${await Tc(e.document)}`];return e.as!==null&&t.push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Tc(
e.open)}`),t.join("&")}async function Ac(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Mc(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let r=t.get("open"),i=r===null?[]:await Mc(r);return{document:o,
as:t.get("as"),open:Array.isArray(i)?i.filter(V0):[]}}function V0(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function Tc(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await Lc(t,new CompressionStream("defl\
ate-raw")),o="";for(let r of n)o+=String.fromCharCode(r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function Mc(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await Lc(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var U0=4<<20;async function Lc(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let r=[],i=0,l=t.readable.getReader();for(;;){let{done:d,value:p}=await l.read();
if(d)break;if(r.push(p),i+=p.length,i>U0)throw new Error("the link unpacks to too much")}let a=new Uint8Array(i),f=0;for(let d of r)
a.set(d,f),f+=d.length;return a}var Rc={before:[],after:[]};function Cs(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function $c(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Oc(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var qo=/([^.[\]]+)|\[(\d+)\]/gy;function W0(e){let t=[];for(qo.lastIndex=0;qo.lastIndex<e.length;){e[qo.lastIndex]==="."&&
qo.lastIndex++;let n=qo.lastIndex,o=qo.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Nc(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function q0(e){return typeof e=="\
string"?W0(e):e}function Ft(e,t,n){return Ps(e,q0(t),n)}function Ps(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o=="number"){let a=Array.
isArray(e)?[...e]:e==null?[]:[e],f=Ps(a[o],r,n);return f===void 0?a.splice(o,1):a[o]=f,a}let i=new Map(e!==null&&typeof e==
"object"?Object.entries(e):[]),l=Ps(i.get(o),r,n);return l===void 0?i.delete(o):i.set(o,l),Object.fromEntries(i)}function Mt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(e)!==Array.
isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(t,o)&&Mt(e[o],
t[o]))}function Es(e){return`'${e.replaceAll("'","''")}'`}var K0=/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/,j0=new Set(
["and","or","not","in","is","null","true","false","between","like","ilike","matches","case","when","then","else","end","\
distinct","from","filter","where","as"]);function Ds(e){return K0.test(e)&&!e.split(".").some(n=>j0.has(n.toLowerCase()))?
e:`"${e.replaceAll('"','""')}"`}function Ko(e){return`event = ${Es(e)}`}var G0=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Fc(e){
let t=e===void 0?null:G0.exec(e);return t?t[1].replaceAll("''","'"):null}function Hc(e,t){let n=Ds(e);return t==null?`${n}\
 is null`:typeof t=="string"?`${n} = ${Es(t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Es(String(o))).join(", ")})`:`${n} \
= ${String(t)}`}function As(e,t){return e===void 0||e.trim()===""?t:`${zc(e)} and ${zc(t)}`}function zc(e){return/\bor\b/i.
test(e)?`(${e})`:e}var J0=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Ls(e){
let t=J0.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Y0(e){let t=e[zr(e)];return it(
t?.by).find(n=>!jo(n))??null}function jo(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Ic(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:Z0(e.document),as:e.as}},i=n[t],l=Ls(e.document),a=Y0(e.document);
if(i){let g=Bc({...l,...i.document},a);return{state:{view:t,document:g,as:i.as,open:[]},waiting:r,said:null}}let f=Q0(t)?
Fc(l.where):null;f!==null&&delete l.where;let d=Bc({...l,...Rs(t,f,o)},a),p=f===null?null:`The filter ${Ko(f)} became ${X0(
t)}.`;return{state:{view:t,document:d,as:null,open:[]},waiting:r,said:p}}function Z0(e){let t=zr(e);return e[t]===void 0?
{}:{[t]:e[t]}}function Q0(e){return e==="funnel"||e==="retention"||e==="paths"}function X0(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Rs(e,t,n){let[o,r]=n.events,i=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===r?o:r].filter(ey).map(ty),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":Ko(i),return:"true",period:"day"}};case"paths":return{paths:i===void 0?{}:{start:Ko(i)}};case"di\
fference":return{difference:{selection:i===void 0?"true":Ko(i)}}}}function ey(e){return e!==void 0}function ty(e){return{
where:Ko(e)}}function Bc(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=it(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(jo),t]}}}var $s={view:"explore",document:{dataset:""},as:null,open:[]},Ue=te($s),Kt=te(Rc),Vc=te({state:$s,how:"load"}),Li={},Ri=!1,
We=Ue,$i=Vc,Le=rt(()=>Ue.value.document),Uc=rt(()=>Ue.value.view),Wc=rt(()=>Ue.value.as),Oi=rt(()=>Ue.value.open),fn=rt(
()=>Ue.value.document.dataset),Go=rt(()=>Kt.value.before.length>0),Jo=rt(()=>Kt.value.after.length>0);function ze(e,t="p\
ush"){let n={...Ue.value,...e};Mt(n,Ue.value)||((t==="push"||!Ri)&&(Kt.value=Cs(Kt.value,Ue.value)),Ri=t==="replace",Ns(
n,t))}function bn(e,t,n="push"){ze({document:Ft(Ue.value.document,e,t)},n)}function Ni(e){ze({open:[...Ue.value.open,e]})}
function zi(){ze({open:Ue.value.open.slice(0,-1)})}function qc(e,t){let n=Ic(Ue.value,e,Li,t);return Li=n.waiting,ze(n.state),
n.said}function Nn(){Kc($c(Kt.value,Ue.value))}function Yo(){Kc(Oc(Kt.value,Ue.value))}function Kc(e){e&&(Kt.value=e.stack,Ri=!1,
Ns(e.value,"push"))}function Os(e){Mt(e,Ue.value)||(Ue.value!==$s&&(Kt.value=Cs(Kt.value,Ue.value)),Ri=!1,Ns(e,"load"))}
function Ns(e,t){Ue.value=e,Vc.value={state:e,how:t}}function jc(){return{undo:Kt.value,waiting:Li}}function Gc(e){Kt.value=
e.undo,Li=e.waiting}var lt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Fi(){return new lt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Hi(e,t=0){let n=zs(e)&&zs(
e.error)?e.error:null;if(!n)return new lt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new lt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:ny(n.span),status:t})}
function ny(e){if(!zs(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function zs(e){return e!==null&&typeof e=="object"}async function Bi(e,t={}){let n=await Ii(e,t);if(n.status!==204)return await Jc(n)}async function Ii(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await oy(zt(e),n);
if(!o.ok)throw Hi(await Jc(o).catch(()=>null),o.status);return o}async function oy(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:Fi()}}async function Jc(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new lt({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function Yc(e){return e instanceof DOMException&&
e.name==="AbortError"}function Fs(e){return e instanceof lt?e:new lt({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var Vi=te({value:null,error:null}),Hs=new Map,dn=Vi;async function zn(){try{let e=await Bi("v1/datasets");Vi.value={value:e.
datasets,error:null}}catch(e){Vi.value={value:Vi.value.value,error:Fs(e)}}}function Zc(e){let t=Hs.get(e);return t||(t=te(
{value:null,error:null}),Hs.set(e,t),ry(e)),t}async function ry(e){let t=Hs.get(e);if(!(!t||e===""))try{t.value={value:await Bi(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:Fs(n)}}}async function Qc(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await Bi(
i,{signal:o})).values}var Ui=new Map;function Bs(e){return Ui.has(e)||ef(e),Ui.get(e)??{events:[]}}async function ef(e){if(e==="")return{events:[]};
Ui.set(e,{events:[]});let n={events:(await Qc(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Ui.set(e,n),n}var Xc=864e5;
async function Is(e,t){let n=t==="explore"?null:ef(e);dn.value.value||await zn();let o=dn.value.value?.find(({name:a})=>a===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*Xc,i=o!==void 0&&Date.parse(o.from)<Date.now()-31*Xc,l=n?await n:Bs(e);return{
dataset:e,...r&&i?{from:"now-30d"}:{},timezone:Vs(),...Rs(t,null,l)}}function Vs(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Wi="sluice.";function Fn(e){return Fr(()=>localStorage.getItem(Wi+e))}function Hn(e,t){Fr(()=>localStorage.setItem(Wi+
e,t))}function tf(e){let t=Fr(()=>sessionStorage.getItem(Wi+e));return t===null?null:Fr(()=>JSON.parse(t))}function nf(e,t){
Fr(()=>sessionStorage.setItem(Wi+e,JSON.stringify(t)))}function Fr(e){try{return e()}catch{return null}}var co=te({kind:"home"}),In=co,Bn=Promise.resolve(),of=0;async function rf(){let e=tf("undo");e?.undo&&Array.isArray(e.undo.
before)&&Gc(e),addEventListener("popstate",()=>{Us()}),addEventListener("pagehide",()=>nf("undo",jc())),await Us(),pt(()=>{
let{state:t,how:n}=$i.value;n!=="load"&&(Bn=Bn.then(()=>qi(t,n)))})}function wn(e,t=""){history.pushState(null,"",zt(e)+
(t===""?"":`#${t}`)),Us()}function Ws(e=We.value){co.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Bn=Bn.then(()=>qi(e,"push"))}async function qs(e){return`${zt(Ec(e.document.dataset,e.view))}#${await Dc(e)}`}async function qi(e,t){
let n=await qs(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),co.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Us(){let e=++of,t=Pc(kc(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){co.value=t;return}let n=await Ac(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Is(t.dataset,t.view);e===of&&(Os({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),co.value=t,n||(Bn=Bn.then(
()=>qi(We.value,"replace"))))}async function Zo(e){let{view:t,document:n}=We.value,o=await Is(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){Os(r),co.value={kind:"view",dataset:e,view:t,fragment:""},Bn=Bn.then(()=>qi(r,"repla\
ce"));return}ze(r),co.value.kind!=="view"&&Ws()}var Qo={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},lf={text:Qo.other,kind:"other"},iy=new Set(Object.
values(Qo)),ly=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function sy(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function fo(e){return e.toWellFormed().replace(ly,sy).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function qe(e){
if(e==null)return{text:Qo.null,kind:"null"};if(e==="")return{text:Qo.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>qe(n).text).join(", "),kind:"value"};let t=fo(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:iy.has(t)?`"${t}"`:t,kind:"value"}}var ay=new Intl.Segmenter("en",{granularity:"grapheme"});function sf(e){return Array.
from(ay.segment(e),t=>t.segment)}function Ks(e,t){if(e.length<=t)return e;let n=sf(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function af(e,t){if(e.length<=t)return e;let n=sf(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var uy=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Ki(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Xo(e,t){return e<0?"−"+t:t}function er(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Xo(e,Ki(n)+(o===void 0?"":`.${o}`))}
function ji(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Xo(e,cy(t));if(t>=9995e11)return Xo(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=uy.find(([r])=>Number((t/r).toPrecision(3))>=1);return Xo(e,Number(t/
n).toPrecision(3)+" "+o)}function cy(e){return Number.isInteger(e)?Ki(String(e)):e>=1e3?Ki(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function Hr(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Xo(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return Xo(e,`${Ki(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function uf(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?
n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}var js=[[86400,"d"],[3600,"h"],[60,"min"]];function Br(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Br(-e)}`;
if(e<59.95)return fy(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=js.findIndex(
([d])=>t>=d),[o,r]=js[n],i=Math.floor(t/o),[l,a]=js[n+1]??[1,"s"],f=Math.round((t-i*o)/l);return f===0?`${i}${" "}${r}`:
`${i}${" "}${r} ${f}${" "}${a}`}function fy(e){return e===0?`0${" "}s`:e<999e-6?`${Gs(e*1e6)}${" "}µs`:e<.9995?
`${Gs(e*1e3)}${" "}ms`:`${Gs(e)}${" "}s`}function Gs(e){return String(Number(e.toPrecision(e>=100?3:2)))}function cf(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Br(e/1e3)}var dy={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},ff=new Map;function df(e,t){let n=`${t} ${e}`,o=ff.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...dy[t],timeZone:e,hourCycle:"h23"}),ff.set(n,o)),o}function Js(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function mt(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Js(t)?df(t,n).format(o):`${df("UTC",n).format(o)} UTC`}function pf(e,t=Date.now()){return e==="UTC"||!Js(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function mf(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Js(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),r=i=>o.get(i)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function Ir(e,t,n){return t>=300*86400?mt(e,n,"year"):t>=28*86400?mt(e,n,"month"):t>=.9*86400?
mt(e,n,"day"):t>=60?mt(e,n,"minute"):mt(e,n,"second")}function Vr(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function pn(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${er(e)} ms`:Br(e/1e3);case"seconds":return n?`${er(e)} s`:Br(e);case"bytes":return n?`${er(e)} B`:
uf(e);case"share":return n?`${er(e*100)} %`:Hr(e);case"none":return n?er(e):ji(e)}}function Ur(e){return e.type==="int64"||
e.type==="float64"}function hf(e,t,n){return typeof e=="number"&&Ur(t)?{text:pn(e,Vr(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:mt(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:qe(e)}var Ys={};as(Ys,{default:()=>yy,empty:()=>hy,null:()=>my,other:()=>gy,value:()=>py});var py="_",my="ee",hy="ie",gy="re",
yy={value:py,null:my,empty:hy,other:gy};var vy=Symbol.for("pv"),by=0;function c(e,t,n,o,r,i){t||(t={});var l,a,f=t;if("ref"in f&&typeof e!="function")for(a in f={},t)a=="ref"?l=t[a]:f[a]=t[a];
var d={type:e,props:f,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:vy,__v:--by,__i:-1,__u:0};return(r||
i)&&(d.__source=r,d.__self=i),le.vnode&&le.vnode(d),d}function Gt({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??qe(e),i=o?af(r.text,n):Ks(r.text,n);return c("bdi",{class:Ys[r.
kind],title:i===r.text?void 0:Ks(r.text,2e3),children:i})}function Te(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var wy={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ve({name:e,size:t=16}){return c("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:c("path",{d:wy[e]})})}var gf=8;function xy(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-gf,o)),i=Math.min(o,Math.ceil((e+t)/n)+gf);return{
first:r,end:i,before:r*n,after:(o-i)*n}}function Gi(e,t,n){let[o,r]=ee({scroll:0,height:600});return ye(()=>{let i=e.current;
if(!i)return;let l=()=>{let f=Math.floor(i.scrollTop/t)*t;r(d=>d.scroll===f&&d.height===i.clientHeight?d:{scroll:f,height:i.
clientHeight})};l();let a=new ResizeObserver(l);return a.observe(i),i.addEventListener("scroll",l,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",l)}},[t]),xy(o.scroll,o.height,t,n)}function yf(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function vf(e,t,n,o,r=0){let{row:i,column:l}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,d=new Map([["ArrowDown",{row:a?n-
1:i+1,column:l}],["ArrowUp",{row:a?0:i-1,column:l}],["ArrowRight",{row:i,column:a?o-1:l+1}],["ArrowLeft",{row:i,column:a?
0:l-1}],["PageDown",{row:i+10,column:l}],["PageUp",{row:i-10,column:l}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:o-1}]]).get(e.key);return!d||n<=r||o===0?null:{row:Math.max(r,Math.min(d.row,n-1)),column:Math.max(0,Math.min(d.
column,o-1))}}var bf="S",wf="ae",Zs="p",xf="g",_f="B",kf="i",Sf="d",Ji="oe",Qs="X",Xs="r",Tf="f",ea="te",Mf="u",Cf="ne",Pf="pe";function Ef(e){let{columns:t,rows:n,summary:o=[]}=e,r=ie(null),i=yf(),l=Gi(r,i,n.length),[a,f]=ee(null),[d,p]=ee(new Map),
g=t.map(({key:x,width:k})=>{let P=d.get(x);return P===void 0?k??"minmax(80px, max-content)":`${P}px`}).join(" ")+" minma\
x(0, 1fr)",b=x=>{let k=vf(x,a,n.length+o.length,t.length,e.onSort?-1:0);if(k){x.preventDefault(),f(k),ky(r.current,k,i);
return}let P=a?[...n,...o][a.row]:void 0,A=a?t[a.column]:void 0;if(a?.row===-1&&A&&(x.key==="Enter"||x.key===" ")){x.preventDefault(),
A.sortable!==!1&&e.onSort?.(Df(A,e.sort??null));return}let _=r.current?.querySelector('[data-cursor="true"]');(x.key==="\
Enter"||x.key===".")&&P!==void 0&&A&&_&&x.target===r.current&&(x.preventDefault(),x.stopPropagation(),(e.onMenu??e.onCell)?.(
P,A,_))},y=(x,k,P)=>c(Sy,{row:x,at:k,columns:t,cursor:a?.row===k?a.column:-1,summary:P,last:k===n.length+o.length-1,onMenu:e.
onMenu,onCell:e.onCell},P?`summary ${k}`:k);return c("div",{ref:r,class:bf,role:"grid","aria-label":e.label,tabIndex:0,"\
aria-rowcount":n.length+o.length+1,"aria-colcount":t.length,onKeyDown:b,onFocus:x=>{x.target===r.current&&!a&&f({row:0,column:0})},
children:c("div",{class:wf,role:"presentation",style:{gridTemplateColumns:g},children:[c("div",{role:"row","aria-rowinde\
x":1,class:Te(Zs,xf),children:t.map((x,k)=>c(Ty,{column:x,cursor:a?.row===-1&&a.column===k,sort:e.sort??null,onSort:e.onSort,
onWidth:P=>p(new Map(d).set(x.key,P))},x.key))}),l.before>0&&c("div",{role:"presentation",class:Cf,style:{height:`${l.before}\
px`}}),n.slice(l.first,l.end).map((x,k)=>y(x,l.first+k,!1)),l.after>0&&c("div",{role:"presentation",class:Pf,style:{height:`${l.
after}px`}}),o.map((x,k)=>y(x,n.length+k,!0))]})})}function ky(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=
o:o+2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function Sy({row:e,at:t,columns:n,cursor:o,summary:r,
last:i,onMenu:l,onCell:a}){return c("div",{role:"row","aria-rowindex":t+2,class:Te(Zs,r&&Mf,i&&_f),children:n.map((f,d)=>c(
"div",{role:"gridcell","aria-colindex":d+1,"data-cursor":d===o,class:Te(kf,f.number&&Qs,d===o&&ea),onClick:a&&(p=>a(e,f,
p.currentTarget)),onContextMenu:l&&(p=>{p.preventDefault(),l(e,f,p.currentTarget)}),children:c("span",{class:Ji,children:f.
cell(e,t)})},f.key))})}function Df(e,t){let n=e.number??!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===
n?{key:e.key,descending:!n}:null}function Ty({column:e,cursor:t,sort:n,onSort:o,onWidth:r}){let i=n?.key===e.key?n.descending?
"descending":"ascending":"none",l=f=>{let d=f.currentTarget,p=d.parentElement.getBoundingClientRect().width-f.clientX;d.
setPointerCapture(f.pointerId),d.onpointermove=g=>r(Math.max(48,Math.round(p+g.clientX))),d.onpointerup=()=>{d.onpointermove=
null}},a=o!==void 0&&e.sortable!==!1;return c("div",{role:"columnheader","aria-sort":a?i:void 0,"data-cursor":t,class:Te(
Sf,e.number&&Qs,t&&ea),children:[a?c("button",{type:"button",tabIndex:-1,class:Xs,onClick:()=>o(Df(e,n)),children:[c("sp\
an",{class:Ji,children:e.head}),i!=="none"&&c(ve,{name:i==="descending"?"sortDown":"sortUp",size:12})]}):c("span",{class:Xs,
children:c("span",{class:Ji,children:e.head})}),c("span",{class:Tf,onPointerDown:l})]})}function Yi(e,t){let n=it(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((l,a)=>a),r=o.slice(0,Math.min(
n,e.columns.length)),i=r.find(l=>e.columns[l]?.name==="time"&&e.columns[l]?.type==="timestamp")??-1;return{time:i,keys:r.
filter(l=>l!==i),measures:o.slice(r.length).filter(l=>Ur(e.columns[l]))}}function Lf(e,t,n){let o=new Map;for(let a of e.
rows){let f=Af(a[t.time]);f!==null&&o.set(f,0)}let r=[...o.keys()].sort((a,f)=>a-f);r.forEach((a,f)=>o.set(a,f));let i=new Map;
for(let a of e.rows){let f=Af(a[t.time]);if(f===null)continue;let d=t.keys.map(y=>a[y]),p=JSON.stringify(d),g=i.get(p);g||
i.set(p,g={keys:d,values:new Array(r.length).fill(null)});let b=a[n];g.values[o.get(f)]=typeof b=="number"?b:null}let l=[
...i.values()].map(a=>({...a,total:a.values.reduce((f,d)=>f+(d??0),0)}));return{times:r,series:l.sort((a,f)=>f.total-a.total)}}
function Af(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function qr(e){let t=e.slice(
1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function Zi({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:i}){let l=dt(()=>Cy(e,t,n),[e,n]),a=dt(()=>e.rows.map(d=>({
cells:d,kind:"group"})),[e]),f=dt(()=>My(e),[e]);return c(Ef,{label:"Answer",columns:l,rows:a,summary:f,...o===void 0?{}:
{sort:o},...r?{onSort:r}:{},...i?{onCell:(d,p,g)=>i(d.cells,p.key,g)}:{}})}function My(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function Cy(e,t,n){let o=Yi(
e,t),r=o.time<0?0:qr([...new Set(e.rows.map(l=>Date.parse(String(l[o.time]))/1e3))].sort((l,a)=>l-a)),i=new Set([o.time,
...o.keys]);return e.columns.map((l,a)=>({key:l.name,head:c(Gt,{value:l.name,most:48}),number:Ur(l)&&!i.has(a),cell:f=>f.
kind!=="group"&&i.has(a)?a===0?c(Gt,{shown:Py(f.kind)}):null:a===o.time?Ir(String(f.cells[a]),r,n):c(Ey,{value:f.cells[a],
column:l,zone:n})}))}function Py(e){return e==="other"?lf:{text:Qo.total,kind:"other"}}function Ey({value:e,column:t,zone:n}){
let o=hf(e,t,n);return typeof e=="number"?c("span",{title:pn(e,Vr(t.name),!0),children:o.text}):c(Gt,{shown:o,most:64,middle:!0})}function Qi(e,t,n={}){let{side:o="bottom",align:r="start",gap:i=4}=n;e.style.maxHeight="";let{width:l,height:a}=e.getBoundingClientRect(),
f=document.documentElement.clientWidth,d=document.documentElement.clientHeight;if(o==="right"){let k=t.right+i+l<=f-8;$f(
e,k?t.right+i:t.left-i-l,Rf(t.top,a,d));return}let p=d-8-t.bottom-i,g=t.top-i-8,b=o==="bottom"?a<=p||p>=g:!(a<=g||g>=p),
y=Math.max(b?p:g,64),x=r==="start"?t.left:r==="end"?t.right-l:t.left+(t.width-l)/2;a>y&&(e.style.maxHeight=`${y}px`),$f(
e,Rf(x,l,f),b?t.bottom+i:t.top-i-Math.min(a,y))}function Rf(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function $f(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Of="de";var na=te(null),ta,Ly=500;function Nf(e,t,n){clearTimeout(ta),ta=setTimeout(()=>{e.isConnected&&(na.value={anchor:e,text:t})},
n)}function po(){clearTimeout(ta),na.value=null}function Xi(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Nf(
t.currentTarget,e,Ly)},onPointerLeave:po,onPointerDown:po,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Nf(n,e,0)},onBlur:po}:{}}function zf(){let e=ie(null),t=na.value;return wt(()=>{!e.current||!t||(e.current.showPopover(),
Qi(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?c("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Of,children:t.text}):null}var oa={};as(oa,{button:()=>ra,danger:()=>Oy,default:()=>zy,iconOnly:()=>ia,outlined:()=>Ry,primary:()=>$y,quiet:()=>Ny,
small:()=>la});var ra="e",Ry="le",$y="h",Oy="se",ia="C",Ny="I",la="U",zy={button:ra,outlined:Ry,primary:$y,danger:Oy,iconOnly:ia,
quiet:Ny,small:la};function ne(e){let{children:t,icon:n,after:o,label:r,keys:i,kind:l="plain",small:a=!1}=e,f=t==null,d=Xi(f||i?[r,i].filter(
Boolean).join("  "):void 0);return c("button",{ref:e.buttonRef??null,type:e.type??"button",...d,class:Te(ra,l!=="plain"&&
oa[l],f&&ia,a&&la,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&c(ve,{name:n}),t,o&&c(ve,{name:o,size:12})]})}var Ff="xe",Hf="ce",Bf="ge",If="fe",Vf="ue",Uf="he";function Wf({title:e,summary:t,actions:n,table:o,announced:r="",onKey:i,legend:l,children:a}){let[f,d]=ee(!1),p=On();return c(
"figure",{class:Ff,"aria-labelledby":p,children:[c("div",{class:Hf,children:[c("h2",{class:Bf,children:e}),c("div",{class:If,
children:[n,c(ne,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:f,onClick:()=>d(
!f)})]})]}),c("figcaption",{id:p,class:"spoken",children:t}),f?c("div",{class:Uf,children:o}):c(me,{children:[c("div",{class:Vf,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:b=>{if(!(b.ctrlKey||b.metaKey||b.altKey)){
if(b.key==="t"||b.key==="T")d(!0);else if(!i?.(b))return;b.preventDefault(),b.stopPropagation()}},children:a}),l]}),c("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var sa=new Map,qf=7;function Kf(e,t){let n=JSON.stringify([e,t??null]),o=sa.get(n);return o===void 0&&(o=[...sa.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,sa.set(n,o)),o}function el(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/qf)%4]}function tl(e){return`--series-${e%qf+1}`}var jf=te(0),Gf=jf;new MutationObserver(()=>{jf.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function nr(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var Jf="me",Yf="ve",Zf="be",Qf="l",Xf="we",ed="ye",td="ke";var By=12;function nd({rows:e,all:t,hidden:n,onHidden:o,text:r}){let[i,l]=ee(""),a=p=>p.keys.map(g=>qe(g).text).join(", "),
f=i===""?e:e.filter(p=>a(p).toLowerCase().includes(i.toLowerCase())),d=(p,g)=>{let b=e.filter(k=>k.key!==p.key).map(k=>k.
key),y=!n.has(p.key)&&b.every(k=>n.has(k));if(!g)return o(y?new Set:new Set(b));let x=new Set(n);x.delete(p.key)||x.add(
p.key),o(x)};return c("div",{class:Jf,children:[e.length>=By&&c("input",{class:Yf,"aria-label":"Find in legend",placeholder:"\
find in legend",value:i,onInput:p=>l(p.currentTarget.value)}),c("div",{class:Zf,children:f.map(p=>c("button",{type:"butt\
on",class:Qf,"aria-pressed":!n.has(p.key),onClick:g=>d(p,g.ctrlKey||g.metaKey),children:[c("svg",{width:"16",height:"8",
"aria-hidden":"true",children:c("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":el(p.color).join(
" "),style:{stroke:`var(${tl(p.color)})`}})}),c("span",{class:Xf,children:c(Gt,{value:p.keys.length===1?p.keys[0]:p.keys,
most:48,middle:!0})}),c("span",{class:ed,children:p.last===null?"–":r(p.last)})]},p.key))}),t>e.length&&c("p",{class:td,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var Iy="uplot",Vy="u-hz",Uy="u-vt",Wy="u-title",qy="u-wrap",Ky="u-under",jy="u-over",Gy="u-axis",yo="u-off",Jy="u-select",
Yy="u-cursor-x",Zy="u-cursor-y",Qy="u-cursor-pt",Xy="u-legend",ev="u-live",tv="u-inline",nv="u-series",ov="u-marker",od="\
u-label",rv="u-value",jr="width",Gr="height";var rd="bottom",or="left",aa="right",Ta="#000",id=Ta+"0",ua="mousemove",ld="mousedown",ca="mouseup",sd="mouseenter",ad="\
mouseleave",ud="dblclick",iv="resize",lv="scroll",cd="change",ll="dppxchange",Ma="--",cr=typeof window<"u",ha=cr?document:
null,ir=cr?window:null,sv=cr?navigator:null,fe,nl;function ga(){let e=devicePixelRatio;fe!=e&&(fe=e,nl&&va(cd,nl,ga),nl=
matchMedia(`(min-resolution: ${fe-.001}dppx) and (max-resolution: ${fe+.001}dppx)`),vo(cd,nl,ga),ir.dispatchEvent(new CustomEvent(
ll)))}function Ct(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function ya(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Me(e,t,n){e.style[t]=n+"px"}function Jt(e,t,n,o){let r=ha.createElement(e);return t!=null&&Ct(r,
t),n?.insertBefore(r,o),r}function Ht(e,t){return Jt("div",e,t)}var fd=new WeakMap;function mn(e,t,n,o,r){let i="transla\
te("+t+"px,"+n+"px)",l=fd.get(e);i!=l&&(e.style.transform=i,fd.set(e,i),t<0||n<0||t>o||n>r?Ct(e,yo):ya(e,yo))}var dd=new WeakMap;
function pd(e,t,n){let o=t+n,r=dd.get(e);o!=r&&(dd.set(e,o),e.style.background=t,e.style.borderColor=n)}var md=new WeakMap;
function hd(e,t,n,o){let r=t+""+n,i=md.get(e);r!=i&&(md.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Ca={passive:!0},av={...Ca,capture:!0};function vo(e,t,n,o){t.addEventListener(
e,n,o?av:Ca)}function va(e,t,n,o){t.removeEventListener(e,n,Ca)}cr&&ga();function Yt(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let i=o<=2147483647;for(;o-n>1;)r=i?n+o>>1:Pt((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function Ud(e){return(n,o,r)=>{
let i=-1,l=-1;for(let a=o;a<=r;a++)if(e(n[a])){i=a;break}for(let a=r;a>=o;a--)if(e(n[a])){l=a;break}return[i,l]}}var Wd=e=>e!=
null,qd=e=>e!=null&&e>0,ul=Ud(Wd),uv=Ud(qd);function cv(e,t,n,o=0,r=!1){let i=r?uv:ul,l=r?qd:Wd;[t,n]=i(e,t,n);let a=e[t],
f=e[t];if(t>-1)if(o==1)a=e[t],f=e[n];else if(o==-1)a=e[n],f=e[t];else for(let d=t;d<=n;d++){let p=e[d];l(p)&&(p<a?a=p:p>
f&&(f=p))}return[a??be,f??-be]}function cl(e,t,n,o){let r=vd(e),i=vd(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let l=n==10?
xn:Kd,a=r==1?Pt:Bt,f=i==1?Bt:Pt,d=a(l(je(e))),p=f(l(je(t))),g=lr(n,d),b=lr(n,p);return n==10&&(d<0&&(g=we(g,-d)),p<0&&(b=
we(b,-p))),o||n==2?(e=g*r,t=b*i):(e=Yd(e,g),t=fl(t,b)),[e,t]}function Pa(e,t,n,o){let r=cl(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var Ea=.1,gd={mode:3,pad:Ea},Yr={pad:0,soft:null,mode:0},fv={min:Yr,max:Yr};function sl(e,t,n,o){return dl(
n)?yd(e,t,n):(Yr.pad=n,Yr.soft=o?0:null,Yr.mode=o?3:0,yd(e,t,fv))}function ue(e,t){return e??t}function dv(e,t,n){for(t=
ue(t,0),n=ue(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function yd(e,t,n){let o=n.min,r=n.max,i=ue(o.pad,
0),l=ue(r.pad,0),a=ue(o.hard,-be),f=ue(r.hard,be),d=ue(o.soft,be),p=ue(r.soft,-be),g=ue(o.mode,0),b=ue(r.mode,0),y=t-e,x=xn(
y),k=gt(je(e),je(t)),P=xn(k),A=je(P-x);(y<1e-24||A>10)&&(y=0,(e==0||t==0)&&(y=1e-24,g==2&&d!=be&&(i=0),b==2&&p!=-be&&(l=
0)));let _=y||k||1e3,M=xn(_),S=lr(10,Pt(M)),q=_*(y==0?e==0?.1:1:i),N=we(Yd(e-q,S/10),24),J=e>=d&&(g==1||g==3&&N<=d||g==2&&
N>=d)?d:be,U=gt(a,N<J&&e>=J?J:Zt(J,N)),Z=_*(y==0?t==0?.1:1:l),V=we(fl(t+Z,S/10),24),D=t<=p&&(b==1||b==3&&V>=p||b==2&&V<=
p)?p:-be,W=Zt(f,V>D&&t<=D?D:gt(D,V));return U==W&&U==0&&(W=100),[U,W]}var pv=new Intl.NumberFormat(cr?sv.language:"en-US"),
Da=e=>pv.format(e),Et=Math,il=Et.PI,je=Et.abs,Pt=Et.floor,Ke=Et.round,Bt=Et.ceil,Zt=Et.min,gt=Et.max,lr=Et.pow,vd=Et.sign,
xn=Et.log10,Kd=Et.log2,mv=(e,t=1)=>Et.sinh(e)*t,fa=(e,t=1)=>Et.asinh(e/t),be=1/0;function bd(e){return(xn((e^e>>31)-(e>>
31))|0)+1}function ba(e,t,n){return Zt(gt(e,t),n)}function jd(e){return typeof e=="function"}function oe(e){return jd(e)?
e:()=>e}var hv=()=>{},Gd=e=>e,Jd=(e,t)=>t,gv=e=>null,wd=e=>!0,xd=(e,t)=>e==t,yv=/\.\d*?(?=9{6,}|0{6,})/gm,bo=e=>{if(Qd(e)||
Wn.has(e))return e;let t=`${e}`,n=t.match(yv);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.
split("e");return+`${bo(r)}e${i}`}return we(e,o)};function ho(e,t){return bo(we(bo(e/t))*t)}function fl(e,t){return bo(Bt(
bo(e/t))*t)}function Yd(e,t){return bo(Pt(bo(e/t))*t)}function we(e,t=0){if(Qd(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return Ke(o)/n}var Wn=new Map;function Zd(e){return((""+e).split(".")[1]||"").length}function Qr(e,t,n,o){let r=[],i=o.map(
Zd);for(let l=t;l<n;l++){let a=je(l),f=we(lr(e,l),a);for(let d=0;d<o.length;d++){let p=e==10?+`${o[d]}e${l}`:o[d]*f,g=(l>=
0?0:a)+(l>=i[d]?0:i[d]),b=e==10?p:we(p,g);r.push(b),Wn.set(b,g)}}return r}var Zr={},Aa=[],sr=[null,null],Un=Array.isArray,
Qd=Number.isInteger,vv=e=>e===void 0;function _d(e){return typeof e=="string"}function dl(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function bv(e){return e!=null&&typeof e=="object"}var wv=Object.getPrototypeOf(
Uint8Array),Xd="__proto__";function ar(e,t=dl){let n;if(Un(e)){let o=e.find(r=>r!=null);if(Un(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=ar(e[r],t)}else n=e.slice()}else if(e instanceof wv)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=Xd&&(n[o]=ar(e[o],t))}else n=e;return n}function He(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=Xd&&(dl(e[r])?He(e[r],ar(o[r])):e[r]=ar(o[r]))}return e}var xv=0,_v=1,kv=2;function Sv(e,t,n){for(let o=0,r,i=-1;o<t.
length;o++){let l=t[o];if(l>i){for(r=l-1;r>=0&&e[r]==null;)e[r--]=null;for(r=l+1;r<n&&e[r]==null;)e[i=r++]=null}}}function Tv(e,t){
if(Pv(e)){let l=e[0].slice();for(let a=1;a<e.length;a++)l.push(...e[a].slice(1));return Ev(l[0])||(l=Cv(l)),l}let n=new Set;
for(let l=0;l<e.length;l++){let f=e[l][0],d=f.length;for(let p=0;p<d;p++)n.add(f[p])}let o=[Array.from(n).sort((l,a)=>l-
a)],r=o[0].length,i=new Map;for(let l=0;l<r;l++)i.set(o[0][l],l);for(let l=0;l<e.length;l++){let a=e[l],f=a[0];for(let d=1;d<
a.length;d++){let p=a[d],g=Array(r).fill(void 0),b=t?t[l][d]:_v,y=[];for(let x=0;x<p.length;x++){let k=p[x],P=i.get(f[x]);
k===null?b!=xv&&(g[P]=k,b==kv&&y.push(P)):g[P]=k}Sv(g,y,r),o.push(g)}}return o}var Mv=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function Cv(e){let t=e[0],n=t.length,o=Array(n);for(let i=0;i<o.length;i++)o[i]=i;o.sort(
(i,l)=>t[i]-t[l]);let r=[];for(let i=0;i<e.length;i++){let l=e[i],a=Array(n);for(let f=0;f<n;f++)a[f]=l[o[f]];r.push(a)}
return r}function Pv(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let i=0;i<n;i++)if(r[i]!=t[i])return!1}}return!0}function Ev(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let i=gt(1,Pt((r-o+1)/t));for(let l=e[o],a=o+i;a<=
r;a+=i){let f=e[a];if(f!=null){if(f<=l)return!1;l=f}}return!0}var ep=["January","February","March","April","May","June",
"July","August","September","October","November","December"],tp=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function np(e){return e.slice(0,3)}var Dv=tp.map(np),Av=ep.map(np),Lv={MMMM:ep,MMM:Av,WWWW:tp,WWW:Dv};function Kr(e){
return(e<10?"0":"")+e}function Rv(e){return(e<10?"00":e<100?"0":"")+e}var $v={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Kr(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Kr(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Kr(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Kr(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Kr(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>Rv(e.getMilliseconds())};function La(e,t){t=t||Lv;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?$v[r[1]]:r[0]);return i=>{let l="";for(let a=0;a<n.length;a++)l+=typeof n[a]=="string"?n[a]:n[a](
i,t);return l}}var Ov=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Nv(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Ov?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var op=e=>e%1==0,al=[1,2,2.5,5],zv=Qr(10,-32,0,al),rp=Qr(10,0,32,al),Fv=rp.filter(op),go=zv.concat(
rp),Ra=`
`,ip="{YYYY}",kd=Ra+ip,lp="{M}/{D}",Jr=Ra+lp,ol=Jr+"/{YY}",sp="{aa}",Hv="{h}:{mm}",rr=Hv+sp,Sd=Ra+rr,Td=":{ss}",pe=null;
function ap(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,i=r*30,l=r*365,f=(e==1?Qr(10,0,3,al).filter(op):Qr(10,-3,0,al)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*
3,i*4,i*6,l,l*2,l*5,l*10,l*25,l*50,l*100]),d=[[l,ip,pe,pe,pe,pe,pe,pe,1],[r*28,"{MMM}",kd,pe,pe,pe,pe,pe,1],[r,lp,kd,pe,
pe,pe,pe,pe,1],[o,"{h}"+sp,ol,pe,Jr,pe,pe,pe,1],[n,rr,ol,pe,Jr,pe,pe,pe,1],[t,Td,ol+" "+rr,pe,Jr+" "+rr,pe,Sd,pe,1],[e,Td+
".{fff}",ol+" "+rr,pe,Jr+" "+rr,pe,Sd,pe,1]];function p(g){return(b,y,x,k,P,A)=>{let _=[],M=P>=l,S=P>=i&&P<l,q=g(x),N=we(
q*e,3),J=da(q.getFullYear(),M?0:q.getMonth(),S||M?1:q.getDate()),U=we(J*e,3);if(S||M){let Z=S?P/i:0,V=M?P/l:0,D=N==U?N:we(
da(J.getFullYear()+V,J.getMonth()+Z,1)*e,3),W=new Date(Ke(D/e)),R=W.getFullYear(),j=W.getMonth();for(let I=0;D<=k;I++){let re=da(
R+V*I,j+Z*I,1),B=re-g(we(re*e,3));D=we((+re+B)*e,3),D<=k&&_.push(D)}}else{let Z=P>=r?r:P,V=Pt(x)-Pt(N),D=U+V+fl(N-U,Z);_.
push(D);let W=g(D),R=W.getHours()+W.getMinutes()/n+W.getSeconds()/o,j=P/o,I=b.axes[y]._space,re=A/I;for(;D=we(D+P,e==1?0:
3),!(D>k);)if(j>1){let B=Pt(we(R+j,6))%24,se=g(D).getHours()-B;se>1&&(se=-1),D-=se*o,R=(R+j)%24;let he=_[_.length-1];we(
(D-he)/P,3)*re>=.7&&_.push(D)}else _.push(D)}return _}}return[f,d,p]}var[Bv,Iv,Vv]=ap(1),[Uv,Wv,qv]=ap(.001);Qr(2,-53,53,
[1]);function Md(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function Cd(e,t){return(n,o,r,i,l)=>{
let a=t.find(x=>l>=x[0])||t[t.length-1],f,d,p,g,b,y;return o.map(x=>{let k=e(x),P=k.getFullYear(),A=k.getMonth(),_=k.getDate(),
M=k.getHours(),S=k.getMinutes(),q=k.getSeconds(),N=P!=f&&a[2]||A!=d&&a[3]||_!=p&&a[4]||M!=g&&a[5]||S!=b&&a[6]||q!=y&&a[7]||
a[1];return f=P,d=A,p=_,g=M,b=S,y=q,N(k)})}}function Kv(e,t){let n=La(t);return(o,r,i,l,a)=>r.map(f=>n(e(f)))}function da(e,t,n){
return new Date(e,t,n)}function Pd(e,t){return t(e)}var jv="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Ed(e,t){return(n,o,r,i)=>i==
null?Ma:t(e(o))}function Gv(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}
function Jv(e,t){return e.series[t].fill(e,t)}var Yv={show:!0,live:!0,isolate:!1,mount:hv,markers:{show:!0,width:2,stroke:Gv,
fill:Jv,dash:"solid"},idx:null,idxs:null,values:[]};function Zv(e,t){let n=e.cursor.points,o=Ht(),r=n.size(e,t);Me(o,jr,
r),Me(o,Gr,r);let i=r/-2;Me(o,"marginLeft",i),Me(o,"marginTop",i);let l=n.width(e,t,r);return l&&Me(o,"borderWidth",l),o}
function Qv(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Xv(e,t){let n=e.series[t].points;return n._stroke||
n._fill}function eb(e,t){return e.series[t].points.size}var pa=[0,0];function tb(e,t,n){return pa[0]=t,pa[1]=n,pa}function rl(e,t,n,o=!0){
return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function ma(e,t,n,o=!0){return r=>{(!o||r.target==t)&&n(r)}}var nb={show:!0,
x:!0,y:!0,lock:!1,move:tb,points:{one:!1,show:Zv,size:eb,width:0,stroke:Xv,fill:Qv},bind:{mousedown:rl,mouseup:rl,click:rl,
dblclick:rl,mousemove:ma,mouseleave:ma,mouseenter:ma},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),
t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},
left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},up={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},$a=He({},up,
{filter:Jd}),cp=He({},$a,{size:10}),fp=He({},up,{show:!1}),Oa='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helve\
tica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',
dp="bold "+Oa,pp=1.5,Dd={show:!0,scale:"x",stroke:Ta,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:dp,
side:2,grid:$a,ticks:cp,border:fp,font:Oa,lineGap:pp,rotate:0},ob="Value",rb="Time",Ad={show:!0,scale:"x",auto:!1,sorted:1,
min:be,max:-be,idxs:[]};function ib(e,t,n,o,r){return t.map(i=>i==null?"":Da(i))}function lb(e,t,n,o,r,i,l){let a=[],f=Wn.
get(r)||0;n=l?n:we(fl(n,r),f);for(let d=n;d<=o;d=we(d+r,f))a.push(Object.is(d,-0)?0:d);return a}function wa(e,t,n,o,r,i,l){
let a=[],f=e.scales[e.axes[t].scale].log,d=f==10?xn:Kd,p=Pt(d(n));r=lr(f,p),f==10&&(r=go[Yt(r,go)]);let g=n,b=r*f;f==10&&
(b=go[Yt(b,go)]);do a.push(g),g=g+r,f==10&&!Wn.has(g)&&(g=we(g,Wn.get(r))),g>=b&&(r=g,b=r*f,f==10&&(b=go[Yt(b,go)]));while(g<=
o);return a}function sb(e,t,n,o,r,i,l){let f=e.scales[e.axes[t].scale].asinh,d=o>f?wa(e,t,gt(f,n),o,r):[f],p=o>=0&&n<=0?
[0]:[];return(n<-f?wa(e,t,gt(f,-o),-n,r):[f]).reverse().map(b=>-b).concat(p,d)}var mp=/./,ab=/[12357]/,ub=/[125]/,Ld=/1/,
xa=(e,t,n,o)=>e.map((r,i)=>t==4&&r==0||i%o==0&&n.test(r.toExponential()[r<0?1:0])?r:null);function cb(e,t,n,o,r){let i=e.
axes[n],l=i.scale,a=e.scales[l],f=e.valToPos,d=i._space,p=f(10,l),g=f(9,l)-p>=d?mp:f(7,l)-p>=d?ab:f(5,l)-p>=d?ub:Ld;if(g==
Ld){let b=je(f(1,l)-p);if(b<d)return xa(t.slice().reverse(),a.distr,g,Bt(d/b)).reverse()}return xa(t,a.distr,g,1)}function fb(e,t,n,o,r){
let i=e.axes[n],l=i.scale,a=i._space,f=e.valToPos,d=je(f(1,l)-f(2,l));return d<a?xa(t.slice().reverse(),3,mp,Bt(a/d)).reverse():
t}function db(e,t,n,o){return o==null?Ma:t==null?"":Da(t)}var Rd={show:!0,scale:"y",stroke:Ta,space:30,gap:5,alignTo:1,size:50,
labelGap:0,labelSize:30,labelFont:dp,side:3,grid:$a,ticks:cp,border:fp,font:Oa,lineGap:pp,rotate:0};function pb(e,t){let n=3+
(e||1)*2;return we(n*t,3)}function mb(e,t){let{scale:n,idxs:o}=e.series[0],r=e._data[0],i=e.valToPos(r[o[0]],n,!0),l=e.valToPos(
r[o[1]],n,!0),a=je(l-i),f=e.series[t],d=a/(f.points.space*fe);return o[1]-o[0]<=d}var $d={scale:null,auto:!0,sorted:0,min:be,
max:-be},hp=(e,t,n,o,r)=>r,Od={show:!0,auto:!0,sorted:0,gaps:hp,alpha:1,facets:[He({},$d,{scale:"x"}),He({},$d,{scale:"y"})]},
Nd={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:hp,alpha:1,points:{show:mb,filter:null},values:null,min:be,max:-be,
idxs:[],path:null,clip:null};function hb(e,t,n,o,r){return n/10}var gp={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,
max:null,dir:1,ori:0},gb=He({},gp,{time:!1,ori:1}),zd={};function yp(e,t){let n=zd[e];return n||(n={key:e,plots:[],sub(o){
n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=o)},pub(o,r,i,l,a,f,d){for(let p=0;p<n.plots.length;p++)n.plots[p]!=
r&&n.plots[p].pub(o,r,i,l,a,f,d)}},e!=null&&(zd[e]=n)),n}var ur=1,_a=2;function wo(e,t,n){let o=e.mode,r=e.series[t],i=o==
2?e._data[t]:e._data,l=e.scales,a=e.bbox,f=i[0],d=o==2?i[1]:i[t],p=o==2?l[r.facets[0].scale]:l[e.series[0].scale],g=o==2?
l[r.facets[1].scale]:l[r.scale],b=a.left,y=a.top,x=a.width,k=a.height,P=e.valToPosH,A=e.valToPosV;return p.ori==0?n(r,f,
d,p,g,P,A,b,y,x,k,ml,fr,gl,bp,xp):n(r,f,d,p,g,A,P,y,b,k,x,hl,dr,Fa,wp,_p)}function Na(e,t){let n=0,o=0,r=ue(e.bands,Aa);
for(let i=0;i<r.length;i++){let l=r[i];l.series[0]==t?n=l.dir:l.series[1]==t&&(l.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?
1:o==3?2:0]}function yb(e,t,n,o,r){let i=e.mode,l=e.series[t],a=i==2?l.facets[1].scale:l.scale,f=e.scales[a];return r==-1?
f.min:r==1?f.max:f.distr==3?f.dir==1?f.min:f.max:0}function _n(e,t,n,o,r,i){return wo(e,t,(l,a,f,d,p,g,b,y,x,k,P)=>{let A=l.
pxRound,_=d.dir*(d.ori==0?1:-1),M=d.ori==0?fr:dr,S,q;_==1?(S=n,q=o):(S=o,q=n);let N=A(g(a[S],d,k,y)),J=A(b(f[S],p,P,x)),
U=A(g(a[q],d,k,y)),Z=A(b(i==1?p.max:p.min,p,P,x)),V=new Path2D(r);return M(V,U,Z),M(V,N,Z),M(V,N,J),V})}function pl(e,t,n,o,r,i){
let l=null;if(e.length>0){l=new Path2D;let a=t==0?gl:Fa,f=n;for(let g=0;g<e.length;g++){let b=e[g];if(b[1]>b[0]){let y=b[0]-
f;y>0&&a(l,f,o,y,o+i),f=b[1]}}let d=n+r-f,p=10;d>0&&a(l,f,o-p/2,d,o+i+p)}return l}function vb(e,t,n){let o=e[e.length-1];
o&&o[0]==t?o[1]=n:e.push([t,n])}function za(e,t,n,o,r,i,l){let a=[],f=e.length;for(let d=r==1?n:o;d>=n&&d<=o;d+=r)if(t[d]===
null){let g=d,b=d;if(r==1)for(;++d<=o&&t[d]===null;)b=d;else for(;--d>=n&&t[d]===null;)b=d;let y=i(e[g]),x=b==g?y:i(e[b]),
k=g-r;y=l<=0&&k>=0&&k<f?i(e[k]):y;let A=b+r;x=l>=0&&A>=0&&A<f?i(e[A]):x,x>=y&&a.push([y,x])}return a}function Fd(e){return e==
0?Gd:e==1?Ke:t=>ho(t,e)}function vp(e){let t=e==0?ml:hl,n=e==0?(r,i,l,a,f,d)=>{r.arcTo(i,l,a,f,d)}:(r,i,l,a,f,d)=>{r.arcTo(
l,i,f,a,d)},o=e==0?(r,i,l,a,f)=>{r.rect(i,l,a,f)}:(r,i,l,a,f)=>{r.rect(l,i,f,a)};return(r,i,l,a,f,d=0,p=0)=>{d==0&&p==0?
o(r,i,l,a,f):(d=Zt(d,a/2,f/2),p=Zt(p,a/2,f/2),t(r,i+d,l),n(r,i+a,l,i+a,l+f,d),n(r,i+a,l+f,i,l+f,p),n(r,i,l+f,i,l,p),n(r,
i,l,i+a,l,d),r.closePath())}}var ml=(e,t,n)=>{e.moveTo(t,n)},hl=(e,t,n)=>{e.moveTo(n,t)},fr=(e,t,n)=>{e.lineTo(t,n)},dr=(e,t,n)=>{
e.lineTo(n,t)},gl=vp(0),Fa=vp(1),bp=(e,t,n,o,r,i)=>{e.arc(t,n,o,r,i)},wp=(e,t,n,o,r,i)=>{e.arc(n,t,o,r,i)},xp=(e,t,n,o,r,i,l)=>{
e.bezierCurveTo(t,n,o,r,i,l)},_p=(e,t,n,o,r,i,l)=>{e.bezierCurveTo(n,t,r,o,l,i)};function kp(e){return(t,n,o,r,i)=>wo(t,
n,(l,a,f,d,p,g,b,y,x,k,P)=>{let{pxRound:A,points:_}=l,M,S;d.ori==0?(M=ml,S=bp):(M=hl,S=wp);let q=we(_.width*fe,3),N=(_.size-
_.width)/2*fe,J=we(N*2,3),U=new Path2D,Z=new Path2D,{left:V,top:D,width:W,height:R}=t.bbox;gl(Z,V-J,D-J,W+J*2,R+J*2);let j=I=>{
if(f[I]!=null){let re=A(g(a[I],d,k,y)),B=A(b(f[I],p,P,x));M(U,re+N,B),S(U,re,B,N,0,il*2)}};if(i)i.forEach(j);else for(let I=o;I<=
r;I++)j(I);return{stroke:q>0?U:null,fill:U,clip:Z,flags:ur|_a}})}function Sp(e){return(t,n,o,r,i,l)=>{o!=r&&(i!=o&&l!=o&&
e(t,n,o),i!=r&&l!=r&&e(t,n,r),e(t,n,l))}}var bb=Sp(fr),wb=Sp(dr);function Tp(e){let t=ue(e?.alignGaps,0);return(n,o,r,i)=>wo(
n,o,(l,a,f,d,p,g,b,y,x,k,P)=>{[r,i]=ul(f,r,i);let A=l.pxRound,_=R=>A(g(R,d,k,y)),M=R=>A(b(R,p,P,x)),S,q;d.ori==0?(S=fr,q=
bb):(S=dr,q=wb);let N=d.dir*(d.ori==0?1:-1),J={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ur},U=J.stroke,
Z=!1;if(i-r>=k*4){let R=F=>n.posToVal(F,d.key,!0),j=null,I=null,re,B,yt,Ce=_(a[N==1?r:i]),se=_(a[r]),he=_(a[i]),Q=R(N==1?
se+1:he-1);for(let F=N==1?r:i;F>=r&&F<=i;F+=N){let Be=a[F],Pe=(N==1?Be<Q:Be>Q)?Ce:_(Be),de=f[F];Pe==Ce?de!=null?(B=de,j==
null?(S(U,Pe,M(B)),re=j=I=B):B<j?j=B:B>I&&(I=B)):de===null&&(Z=!0):(j!=null&&q(U,Ce,M(j),M(I),M(re),M(B)),de!=null?(B=de,
S(U,Pe,M(B)),j=I=re=B):(j=I=null,de===null&&(Z=!0)),Ce=Pe,Q=R(Ce+N))}j!=null&&j!=I&&yt!=Ce&&q(U,Ce,M(j),M(I),M(re),M(B))}else
for(let R=N==1?r:i;R>=r&&R<=i;R+=N){let j=f[R];j===null?Z=!0:j!=null&&S(U,_(a[R]),M(j))}let[D,W]=Na(n,o);if(l.fill!=null||
D!=0){let R=J.fill=new Path2D(U),j=l.fillTo(n,o,l.min,l.max,D),I=M(j),re=_(a[r]),B=_(a[i]);N==-1&&([B,re]=[re,B]),S(R,B,
I),S(R,re,I)}if(!l.spanGaps){let R=[];Z&&R.push(...za(a,f,r,i,N,_,t)),J.gaps=R=l.gaps(n,o,r,i,R),J.clip=pl(R,d.ori,y,x,k,
P)}return W!=0&&(J.band=W==2?[_n(n,o,r,i,U,-1),_n(n,o,r,i,U,1)]:_n(n,o,r,i,U,W)),J})}function xb(e){let t=ue(e.align,1),
n=ue(e.ascDesc,!1),o=ue(e.alignGaps,0),r=ue(e.extend,!1);return(i,l,a,f)=>wo(i,l,(d,p,g,b,y,x,k,P,A,_,M)=>{[a,f]=ul(g,a,
f);let S=d.pxRound,{left:q,width:N}=i.bbox,J=se=>S(x(se,b,_,P)),U=se=>S(k(se,y,M,A)),Z=b.ori==0?fr:dr,V={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:ur},D=V.stroke,W=b.dir*(b.ori==0?1:-1),R=U(g[W==1?a:f]),j=J(p[W==1?a:f]),I=j,
re=j;r&&t==-1&&(re=q,Z(D,re,R)),Z(D,j,R);for(let se=W==1?a:f;se>=a&&se<=f;se+=W){let he=g[se];if(he==null)continue;let Q=J(
p[se]),F=U(he);t==1?Z(D,Q,R):Z(D,I,F),Z(D,Q,F),R=F,I=Q}let B=I;r&&t==1&&(B=q+N,Z(D,B,R));let[yt,Ce]=Na(i,l);if(d.fill!=null||
yt!=0){let se=V.fill=new Path2D(D),he=d.fillTo(i,l,d.min,d.max,yt),Q=U(he);Z(se,B,Q),Z(se,re,Q)}if(!d.spanGaps){let se=[];
se.push(...za(p,g,a,f,W,J,o));let he=d.width*fe/2,Q=n||t==1?he:-he,F=n||t==-1?-he:he;se.forEach(Be=>{Be[0]+=Q,Be[1]+=F}),
V.gaps=se=d.gaps(i,l,a,f,se),V.clip=pl(se,b.ori,P,A,_,M)}return Ce!=0&&(V.band=Ce==2?[_n(i,l,a,f,D,-1),_n(i,l,a,f,D,1)]:
_n(i,l,a,f,D,Ce)),V})}function Hd(e,t,n,o,r,i,l=be){if(e.length>1){let a=null;for(let f=0,d=1/0;f<e.length;f++)if(t[f]!==
void 0){if(a!=null){let p=je(e[f]-e[a]);p<d&&(d=p,l=je(n(e[f],o,r,i)-n(e[a],o,r,i)))}a=f}}return l}function _b(e){e=e||Zr;
let t=ue(e.size,[.6,be,1]),n=e.align||0,o=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=oe(r),l=1-
t[0],a=ue(t[1],be),f=ue(t[2],1),d=ue(e.disp,Zr),p=ue(e.each,y=>{}),{fill:g,stroke:b}=d;return(y,x,k,P)=>wo(y,x,(A,_,M,S,q,N,J,U,Z,V,D)=>{
let W=A.pxRound,R=n,j=o*fe,I=a*fe,re=f*fe,B,yt;S.ori==0?[B,yt]=i(y,x):[yt,B]=i(y,x);let Ce=S.dir*(S.ori==0?1:-1),se=S.ori==
0?gl:Fa,he=S.ori==0?p:(O,xe,Ie,Mo,Qn,rn,Xn)=>{p(O,xe,Ie,Qn,Mo,Xn,rn)},Q=ue(y.bands,Aa).find(O=>O.series[0]==x),F=Q!=null?
Q.dir:0,Be=A.fillTo(y,x,A.min,A.max,F),st=W(J(Be,q,D,Z)),Pe,de,It,xt=V,Ae=W(A.width*fe),on=!1,hn=null,At=null,Cn=null,ko=null;
g!=null&&(Ae==0||b!=null)&&(on=!0,hn=g.values(y,x,k,P),At=new Map,new Set(hn).forEach(O=>{O!=null&&At.set(O,new Path2D)}),
Ae>0&&(Cn=b.values(y,x,k,P),ko=new Map,new Set(Cn).forEach(O=>{O!=null&&ko.set(O,new Path2D)})));let{x0:So,size:xr}=d;if(So!=
null&&xr!=null){R=1,_=So.values(y,x,k,P),So.unit==2&&(_=_.map(Ie=>y.posToVal(U+Ie*V,S.key,!0)));let O=xr.values(y,x,k,P);
xr.unit==2?de=O[0]*V:de=N(O[0],S,V,U)-N(0,S,V,U),xt=Hd(_,M,N,S,V,U,xt),It=xt-de+j}else xt=Hd(_,M,N,S,V,U,xt),It=xt*l+j,de=
xt-It;It<1&&(It=0),Ae>=de/2&&(Ae=0),It<5&&(W=Gd);let ui=It>0,Yn=xt-It-(ui?Ae:0);de=W(ba(Yn,re,I)),Pe=(R==0?de/2:R==Ce?0:
de)-R*Ce*((R==0?j/2:0)+(ui?Ae/2:0));let at={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},To=on?null:new Path2D,
gn=null;if(Q!=null)gn=y.data[Q.series[1]];else{let{y0:O,y1:xe}=d;O!=null&&xe!=null&&(M=xe.values(y,x,k,P),gn=O.values(y,
x,k,P))}let Zn=B*de,Y=yt*de;for(let O=Ce==1?k:P;O>=k&&O<=P;O+=Ce){let xe=M[O];if(xe==null)continue;if(gn!=null){let vt=gn[O]??
0;if(xe-vt==0)continue;st=J(vt,q,D,Z)}let Ie=S.distr!=2||d!=null?_[O]:O,Mo=N(Ie,S,V,U),Qn=J(ue(xe,Be),q,D,Z),rn=W(Mo-Pe),
Xn=W(gt(Qn,st)),_t=W(Zt(Qn,st)),Lt=Xn-_t;if(xe!=null){let vt=xe<0?Y:Zn,Vt=xe<0?Zn:Y;on?(Ae>0&&Cn[O]!=null&&se(ko.get(Cn[O]),
rn,_t+Pt(Ae/2),de,gt(0,Lt-Ae),vt,Vt),hn[O]!=null&&se(At.get(hn[O]),rn,_t+Pt(Ae/2),de,gt(0,Lt-Ae),vt,Vt)):se(To,rn,_t+Pt(
Ae/2),de,gt(0,Lt-Ae),vt,Vt),he(y,x,O,rn-Ae/2,_t,de+Ae,Lt)}}return Ae>0?at.stroke=on?ko:To:on||(at._fill=A.width==0?A._fill:
A._stroke??A._fill,at.width=0),at.fill=on?At:To,at})}function kb(e,t){let n=ue(t?.alignGaps,0);return(o,r,i,l)=>wo(o,r,(a,f,d,p,g,b,y,x,k,P,A)=>{
[i,l]=ul(d,i,l);let _=a.pxRound,M=B=>_(b(B,p,P,x)),S=B=>_(y(B,g,A,k)),q,N,J;p.ori==0?(q=ml,J=fr,N=xp):(q=hl,J=dr,N=_p);let U=p.
dir*(p.ori==0?1:-1),Z=M(f[U==1?i:l]),V=Z,D=[],W=[];for(let B=U==1?i:l;B>=i&&B<=l;B+=U)if(d[B]!=null){let Ce=f[B],se=M(Ce);
D.push(V=se),W.push(S(d[B]))}let R={stroke:e(D,W,q,J,N,_),fill:null,clip:null,band:null,gaps:null,flags:ur},j=R.stroke,[
I,re]=Na(o,r);if(a.fill!=null||I!=0){let B=R.fill=new Path2D(j),yt=a.fillTo(o,r,a.min,a.max,I),Ce=S(yt);J(B,V,Ce),J(B,Z,
Ce)}if(!a.spanGaps){let B=[];B.push(...za(f,d,i,l,U,M,n)),R.gaps=B=a.gaps(o,r,i,l,B),R.clip=pl(B,p.ori,x,k,P,A)}return re!=
0&&(R.band=re==2?[_n(o,r,i,l,j,-1),_n(o,r,i,l,j,1)]:_n(o,r,i,l,j,re)),R})}function Sb(e){return kb(Tb,e)}function Tb(e,t,n,o,r,i){
let l=e.length;if(l<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),l==2)o(a,e[1],t[1]);else{let f=Array(l),d=Array(l-1),
p=Array(l-1),g=Array(l-1);for(let b=0;b<l-1;b++)p[b]=t[b+1]-t[b],g[b]=e[b+1]-e[b],d[b]=p[b]/g[b];f[0]=d[0];for(let b=1;b<
l-1;b++)d[b]===0||d[b-1]===0||d[b-1]>0!=d[b]>0?f[b]=0:(f[b]=3*(g[b-1]+g[b])/((2*g[b]+g[b-1])/d[b-1]+(g[b]+2*g[b-1])/d[b]),
isFinite(f[b])||(f[b]=0));f[l-1]=d[l-2];for(let b=0;b<l-1;b++)r(a,e[b]+g[b]/3,t[b]+f[b]*g[b]/3,e[b+1]-g[b]/3,t[b+1]-f[b+
1]*g[b]/3,e[b+1],t[b+1])}return a}var ka=new Set;function Bd(){for(let e of ka)e.syncRect(!0)}cr&&(vo(iv,ir,Bd),vo(lv,ir,
Bd,!0),vo(ll,ir,()=>{et.pxRatio=fe}));var Mb=Tp(),Cb=kp();function Id(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,l)=>Sa(i,l,t,n))}function Pb(e,t){return e.map((n,o)=>o==0?{}:He({},t,n))}function Sa(e,t,n,o){
return He({},t==0?n:o,e)}function Mp(e,t,n){return t==null?sr:[t,n]}var Eb=Mp;function Db(e,t,n){return t==null?sr:sl(t,
n,Ea,!0)}function Cp(e,t,n,o){return t==null?sr:cl(t,n,e.scales[o].log,!1)}var Ab=Cp;function Pp(e,t,n,o){return t==null?
sr:Pa(t,n,e.scales[o].log,!1)}var Lb=Pp;function Rb(e,t,n,o,r){let i=gt(bd(e),bd(t)),l=t-e,a=Yt(r/o*l,n);do{let f=n[a],d=o*
f/l;if(d>=r&&i+(f<5?Wn.get(f):0)<=17)return[f,d]}while(++a<n.length);return[0,0]}function Vd(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=Ke((n=+r)*fe))+"px"),[e,t,n]}function $b(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=we(t[2]*fe,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function et(e,t,n){let o={mode:ue(e.mode,1)},r=o.mode;function i(s,u,m,h){
let v=u.valToPct(s);return h+m*(u.dir==-1?1-v:v)}function l(s,u,m,h){let v=u.valToPct(s);return h+m*(u.dir==-1?v:1-v)}function a(s,u,m,h){
return u.ori==0?i(s,u,m,h):l(s,u,m,h)}o.valToPosH=i,o.valToPosV=l;let f=!1;o.status=0;let d=o.root=Ht(Iy);if(e.id!=null&&
(d.id=e.id),Ct(d,e.class),e.title){let s=Ht(Wy,d);s.textContent=e.title}let p=Jt("canvas"),g=o.ctx=p.getContext("2d"),b=Ht(
qy,d);vo("click",b,s=>{s.target===x&&(_e!=zo||Ee!=Fo)&&nt.click(o,s)},!0);let y=o.under=Ht(Ky,b);b.appendChild(p);let x=o.
over=Ht(jy,b);e=ar(e);let k=+ue(e.pxAlign,1),P=Fd(k);(e.plugins||[]).forEach(s=>{s.opts&&(e=s.opts(o,e)||e)});let A=e.ms||
.001,_=o.series=r==1?Id(e.series||[],Ad,Nd,!1):Pb(e.series||[null],Od),M=o.axes=Id(e.axes||[],Dd,Rd,!0),S=o.scales={},q=o.
bands=e.bands||[];q.forEach(s=>{s.fill=oe(s.fill||null),s.dir=ue(s.dir,-1)});let N=r==2?_[1].facets[0].scale:_[0].scale,
J={axes:r0,series:Xg},U=(e.drawOrder||["axes","series"]).map(s=>J[s]);function Z(s){let u=s.distr==3?m=>xn(m>0?m:s.clamp(
o,m,s.min,s.max,s.key)):s.distr==4?m=>fa(m,s.asinh):s.distr==100?m=>s.fwd(m):m=>m;return m=>{let h=u(m),{_min:v,_max:w}=s,
T=w-v;return(h-v)/T}}function V(s){let u=S[s];if(u==null){let m=(e.scales||Zr)[s]||Zr;if(m.from!=null){V(m.from);let h=He(
{},S[m.from],m,{key:s});h.valToPct=Z(h),S[s]=h}else{u=S[s]=He({},s==N?gp:gb,m),u.key=s;let h=u.time,v=u.range,w=Un(v);if((s!=
N||r==2&&!h)&&(w&&(v[0]==null||v[1]==null)&&(v={min:v[0]==null?gd:{mode:1,hard:v[0],soft:v[0]},max:v[1]==null?gd:{mode:1,
hard:v[1],soft:v[1]}},w=!1),!w&&dl(v))){let T=v;v=(C,E,L)=>E==null?sr:sl(E,L,T)}u.range=oe(v||(h?Eb:s==N?u.distr==3?Ab:u.
distr==4?Lb:Mp:u.distr==3?Cp:u.distr==4?Pp:Db)),u.auto=oe(w?!1:u.auto),u.clamp=oe(u.clamp||hb),u._min=u._max=null,u.valToPct=
Z(u)}}}V("x"),V("y"),r==1&&_.forEach(s=>{V(s.scale)}),M.forEach(s=>{V(s.scale)});for(let s in e.scales)V(s);let D=S[N],W=D.
distr,R,j;D.ori==0?(Ct(d,Vy),R=i,j=l):(Ct(d,Uy),R=l,j=i);let I={};for(let s in S){let u=S[s];(u.min!=null||u.max!=null)&&
(I[s]={min:u.min,max:u.max},u.min=u.max=null)}let re=e.tzDate||(s=>new Date(Ke(s/A))),B=e.fmtDate||La,yt=A==1?Vv(re):qv(
re),Ce=Cd(re,Md(A==1?Iv:Wv,B)),se=Ed(re,Pd(jv,B)),he=[],Q=o.legend=He({},Yv,e.legend),F=o.cursor=He({},nb,{drag:{y:r==2}},
e.cursor),Be=Q.show,st=F.show,Pe=Q.markers;Q.idxs=he,Pe.width=oe(Pe.width),Pe.dash=oe(Pe.dash),Pe.stroke=oe(Pe.stroke),Pe.
fill=oe(Pe.fill);let de,It,xt,Ae=[],on=[],hn,At=!1,Cn={};if(Q.live){let s=_[1]?_[1].values:null;At=s!=null,hn=At?s(o,1,0):
{_:0};for(let u in hn)Cn[u]=Ma}if(Be)if(de=Jt("table",Xy,d),xt=Jt("tbody",null,de),Q.mount(o,de),At){It=Jt("thead",null,
de,xt);let s=Jt("tr",null,It);Jt("th",null,s);for(var ko in hn)Jt("th",od,s).textContent=ko}else Ct(de,tv),Q.live&&Ct(de,
ev);let So={show:!0},xr={show:!1};function ui(s,u){if(u==0&&(At||!Q.live||r==2))return sr;let m=[],h=Jt("tr",nv,xt,xt.childNodes[u]);
Ct(h,s.class),s.show||Ct(h,yo);let v=Jt("th",null,h);if(Pe.show){let C=Ht(ov,v);if(u>0){let E=Pe.width(o,u);E&&(C.style.
border=E+"px "+Pe.dash(o,u)+" "+Pe.stroke(o,u)),C.style.background=Pe.fill(o,u)}}let w=Ht(od,v);s.label instanceof HTMLElement?
w.appendChild(s.label):w.textContent=s.label,u>0&&(Pe.show||(w.style.color=s.width>0?Pe.stroke(o,u):Pe.fill(o,u)),at("cl\
ick",v,C=>{if(F._lock)return;to(C);let E=_.indexOf(s);if((C.ctrlKey||C.metaKey)!=Q.isolate){let L=_.some(($,z)=>z>0&&z!=
E&&$.show);_.forEach(($,z)=>{z>0&&sn(z,L?z==E?So:xr:So,!0,Fe.setSeries)})}else sn(E,{show:!s.show},!0,Fe.setSeries)},!1),
Po&&at(sd,v,C=>{F._lock||(to(C),sn(_.indexOf(s),Bo,!0,Fe.setSeries))},!1));for(var T in hn){let C=Jt("td",rv,h);C.textContent=
"--",m.push(C)}return[h,m]}let Yn=new Map;function at(s,u,m,h=!0){let v=Yn.get(u)||{},w=F.bind[s](o,u,m,h);w&&(vo(s,u,v[s]=
w),Yn.set(u,v))}function To(s,u,m){let h=Yn.get(u)||{};for(let v in h)(s==null||v==s)&&(va(v,u,h[v]),delete h[v]);s==null&&
Yn.delete(u)}let gn=0,Zn=0,Y=0,O=0,xe=0,Ie=0,Mo=xe,Qn=Ie,rn=Y,Xn=O,_t=0,Lt=0,vt=0,Vt=0;o.bbox={};let Hl=!1,ci=!1,Co=!1,eo=!1,
fi=!1,Rt=!1;function Bl(s,u,m){(m||s!=o.width||u!=o.height)&&mu(s,u),Ro(!1),Co=!0,ci=!0,$o()}function mu(s,u){o.width=gn=
Y=s,o.height=Zn=O=u,xe=Ie=0,Kg(),jg();let m=o.bbox;_t=m.left=ho(xe*fe,.5),Lt=m.top=ho(Ie*fe,.5),vt=m.width=ho(Y*fe,.5),Vt=
m.height=ho(O*fe,.5)}let Ug=3;function Wg(){let s=!1,u=0;for(;!s;){u++;let m=n0(u),h=o0(u);s=u==Ug||m&&h,s||(mu(o.width,
o.height),ci=!0)}}function qg({width:s,height:u}){Bl(s,u)}o.setSize=qg;function Kg(){let s=!1,u=!1,m=!1,h=!1;M.forEach((v,w)=>{
if(v.show&&v._show){let{side:T,_size:C}=v,E=T%2,L=v.label!=null?v.labelSize:0,$=C+L;$>0&&(E?(Y-=$,T==3?(xe+=$,h=!0):m=!0):
(O-=$,T==0?(Ie+=$,s=!0):u=!0))}}),no[0]=s,no[1]=m,no[2]=u,no[3]=h,Y-=Pn[1]+Pn[3],xe+=Pn[3],O-=Pn[2]+Pn[0],Ie+=Pn[0]}function jg(){
let s=xe+Y,u=Ie+O,m=xe,h=Ie;function v(w,T){switch(w){case 1:return s+=T,s-T;case 2:return u+=T,u-T;case 3:return m-=T,m+
T;case 0:return h-=T,h+T}}M.forEach((w,T)=>{if(w.show&&w._show){let C=w.side;w._pos=v(C,w._size),w.label!=null&&(w._lpos=
v(C,w.labelSize))}})}if(F.dataIdx==null){let s=F.hover,u=s.skip=new Set(s.skip??[]);u.add(void 0);let m=s.prox=oe(s.prox),
h=s.bias??=0;F.dataIdx=(v,w,T,C)=>{if(w==0)return T;let E=T,L=m(v,w,T,C)??be,$=L>=0&&L<be,z=D.ori==0?Y:O,G=F.left,ce=t[0],
ae=t[w];if(u.has(ae[T])){E=null;let X=null,K=null,H;if(h==0||h==-1)for(H=T;X==null&&H-- >0;)u.has(ae[H])||(X=H);if(h==0||
h==1)for(H=T;K==null&&H++<ae.length;)u.has(ae[H])||(K=H);if(X!=null||K!=null)if($){let Se=X==null?-1/0:R(ce[X],D,z,0),Re=K==
null?1/0:R(ce[K],D,z,0),Xe=G-Se,ge=Re-G;Xe<=ge?Xe<=L&&(E=X):ge<=L&&(E=K)}else E=K==null?X:X==null?K:T-X<=K-T?X:K}else $&&
je(G-R(ce[T],D,z,0))>L&&(E=null);return E}}let to=s=>{F.event=s};F.idxs=he,F._lock=!1;let ot=F.points;ot.show=oe(ot.show),
ot.size=oe(ot.size),ot.stroke=oe(ot.stroke),ot.width=oe(ot.width),ot.fill=oe(ot.fill);let ln=o.focus=He({},e.focus||{alpha:.3},
F.focus),Po=ln.prox>=0,Eo=Po&&ot.one,$t=[],Do=[],Ao=[];function hu(s,u){let m=ot.show(o,u);if(m instanceof HTMLElement)return Ct(
m,Qy),Ct(m,s.class),mn(m,-10,-10,Y,O),x.insertBefore(m,$t[u]),m}function gu(s,u){if(r==1||u>0){let m=r==1&&S[s.scale].time,
h=s.value;s.value=m?_d(h)?Ed(re,Pd(h,B)):h||se:h||db,s.label=s.label||(m?rb:ob)}if(Eo||u>0){s.width=s.width==null?1:s.width,
s.paths=s.paths||Mb||gv,s.fillTo=oe(s.fillTo||yb),s.pxAlign=+ue(s.pxAlign,k),s.pxRound=Fd(s.pxAlign),s.stroke=oe(s.stroke||
null),s.fill=oe(s.fill||null),s._stroke=s._fill=s._paths=s._focus=null;let m=pb(gt(1,s.width),1),h=s.points=He({},{size:m,
width:gt(1,m*.2),stroke:s.stroke,space:m*2,paths:Cb,_stroke:null,_fill:null},s.points);h.show=oe(h.show),h.filter=oe(h.filter),
h.fill=oe(h.fill),h.stroke=oe(h.stroke),h.paths=oe(h.paths),h.pxAlign=s.pxAlign}if(Be){let m=ui(s,u);Ae.splice(u,0,m[0]),
on.splice(u,0,m[1]),Q.values.push(null)}if(st){he.splice(u,0,null);let m=null;Eo?u==0&&(m=hu(s,u)):u>0&&(m=hu(s,u)),$t.splice(
u,0,m),Do.splice(u,0,0),Ao.splice(u,0,0)}Qe("addSeries",u)}function Gg(s,u){u=u??_.length,s=r==1?Sa(s,u,Ad,Nd):Sa(s,u,{},
Od),_.splice(u,0,s),gu(_[u],u)}o.addSeries=Gg;function Jg(s){if(_.splice(s,1),Be){Q.values.splice(s,1),on.splice(s,1);let u=Ae.
splice(s,1)[0];To(null,u.firstChild),u.remove()}st&&(he.splice(s,1),$t.splice(s,1)[0].remove(),Do.splice(s,1),Ao.splice(
s,1)),Qe("delSeries",s)}o.delSeries=Jg;let no=[!1,!1,!1,!1];function Yg(s,u){if(s._show=s.show,s.show){let m=s.side%2,h=S[s.
scale];h==null&&(s.scale=m?_[1].scale:N,h=S[s.scale]);let v=h.time;s.size=oe(s.size),s.space=oe(s.space),s.rotate=oe(s.rotate),
Un(s.incrs)&&s.incrs.forEach(T=>{!Wn.has(T)&&Wn.set(T,Zd(T))}),s.incrs=oe(s.incrs||(h.distr==2?Fv:v?A==1?Bv:Uv:go)),s.splits=
oe(s.splits||(v&&h.distr==1?yt:h.distr==3?wa:h.distr==4?sb:lb)),s.stroke=oe(s.stroke),s.grid.stroke=oe(s.grid.stroke),s.
ticks.stroke=oe(s.ticks.stroke),s.border.stroke=oe(s.border.stroke);let w=s.values;s.values=Un(w)&&!Un(w[0])?oe(w):v?Un(
w)?Cd(re,Md(w,B)):_d(w)?Kv(re,w):w||Ce:w||ib,s.filter=oe(s.filter||(h.distr>=3&&h.log==10?cb:h.distr==3&&h.log==2?fb:Jd)),
s.font=Vd(s.font),s.labelFont=Vd(s.labelFont),s._size=s.size(o,null,u,0),s._space=s._rotate=s._incrs=s._found=s._splits=
s._values=null,s._size>0&&(no[u]=!0,s._el=Ht(Gy,b))}}function _r(s,u,m,h){let[v,w,T,C]=m,E=u%2,L=0;return E==0&&(C||w)&&
(L=u==0&&!v||u==2&&!T?Ke(Dd.size/3):0),E==1&&(v||T)&&(L=u==1&&!w||u==3&&!C?Ke(Rd.size/2):0),L}let yu=o.padding=(e.padding||
[_r,_r,_r,_r]).map(s=>oe(ue(s,_r))),Pn=o._padding=yu.map((s,u)=>s(o,u,no,0)),tt,Ge=null,Je=null,di=r==1?_[0].idxs:null,Ut=null,
kr=!1;function vu(s,u){if(t=s??[],o.data=o._data=t,r==2){tt=0;for(let m=1;m<_.length;m++)tt+=t[m][0].length}else{t.length==
0&&(o.data=o._data=t=[[]]),Ut=t[0],tt=Ut.length;let m=t;if(W==2){m=t.slice();let h=m[0]=Array(tt);for(let v=0;v<tt;v++)h[v]=
v}o._data=t=m}if(Ro(!0),Qe("setData"),W==2&&(Co=!0),u!==!1){let m=D;m.auto(o,kr)?Il():Dn(N,m.min,m.max),eo=eo||F.left>=0,
Rt=!0,$o()}}o.setData=vu;function Il(){kr=!0;let s,u;r==1&&(tt>0?(Ge=di[0]=0,Je=di[1]=tt-1,s=t[0][Ge],u=t[0][Je],W==2?(s=
Ge,u=Je):s==u&&(W==3?[s,u]=cl(s,s,D.log,!1):W==4?[s,u]=Pa(s,s,D.log,!1):D.time?u=s+Ke(86400/A):[s,u]=sl(s,u,Ea,!0))):(Ge=
di[0]=s=null,Je=di[1]=u=null)),Dn(N,s,u)}let pi,Lo,Vl,Ul,Wl,ql,Kl,jl,Gl,bt;function bu(s,u,m,h,v,w){s??=id,m??=Aa,h??="b\
utt",v??=id,w??="round",s!=pi&&(g.strokeStyle=pi=s),v!=Lo&&(g.fillStyle=Lo=v),u!=Vl&&(g.lineWidth=Vl=u),w!=Wl&&(g.lineJoin=
Wl=w),h!=ql&&(g.lineCap=ql=h),m!=Ul&&g.setLineDash(Ul=m)}function wu(s,u,m,h){u!=Lo&&(g.fillStyle=Lo=u),s!=Kl&&(g.font=Kl=
s),m!=jl&&(g.textAlign=jl=m),h!=Gl&&(g.textBaseline=Gl=h)}function Jl(s,u,m,h,v=0){if(h.length>0&&s.auto(o,kr)&&(u==null||
u.min==null)){let w=ue(Ge,0),T=ue(Je,h.length-1),C=m.min==null?cv(h,w,T,v,s.distr==3):[m.min,m.max];s.min=Zt(s.min,m.min=
C[0]),s.max=gt(s.max,m.max=C[1])}}let xu={min:null,max:null};function Zg(){for(let h in S){let v=S[h];I[h]==null&&(v.min==
null||I[N]!=null&&v.auto(o,kr))&&(I[h]=xu)}for(let h in S){let v=S[h];I[h]==null&&v.from!=null&&I[v.from]!=null&&(I[h]=xu)}
I[N]!=null&&Ro(!0);let s={};for(let h in I){let v=I[h];if(v!=null){let w=s[h]=ar(S[h],bv);if(v.min!=null)He(w,v);else if(h!=
N||r==2)if(tt==0&&w.from==null){let T=w.range(o,null,null,h);w.min=T[0],w.max=T[1]}else w.min=be,w.max=-be}}if(tt>0){_.forEach(
(h,v)=>{if(r==1){let w=h.scale,T=I[w];if(T==null)return;let C=s[w];if(v==0){let E=C.range(o,C.min,C.max,w);C.min=E[0],C.
max=E[1],Ge=Yt(C.min,t[0]),Je=Yt(C.max,t[0]),Je-Ge>1&&(t[0][Ge]<C.min&&Ge++,t[0][Je]>C.max&&Je--),h.min=Ut[Ge],h.max=Ut[Je]}else
h.show&&h.auto&&Jl(C,T,h,t[v],h.sorted);h.idxs[0]=Ge,h.idxs[1]=Je}else if(v>0&&h.show&&h.auto){let[w,T]=h.facets,C=w.scale,
E=T.scale,[L,$]=t[v],z=s[C],G=s[E];z!=null&&Jl(z,I[C],w,L,w.sorted),G!=null&&Jl(G,I[E],T,$,T.sorted),h.min=T.min,h.max=T.
max}});for(let h in s){let v=s[h],w=I[h];if(v.from==null&&(w==null||w.min==null)){let T=v.range(o,v.min==be?null:v.min,v.
max==-be?null:v.max,h);v.min=T[0],v.max=T[1]}}}for(let h in s){let v=s[h];if(v.from!=null){let w=s[v.from];if(w.min==null)
v.min=v.max=null;else{let T=v.range(o,w.min,w.max,h);v.min=T[0],v.max=T[1]}}}let u={},m=!1;for(let h in s){let v=s[h],w=S[h];
if(w.min!=v.min||w.max!=v.max){w.min=v.min,w.max=v.max;let T=w.distr;w._min=T==3?xn(w.min):T==4?fa(w.min,w.asinh):T==100?
w.fwd(w.min):w.min,w._max=T==3?xn(w.max):T==4?fa(w.max,w.asinh):T==100?w.fwd(w.max):w.max,u[h]=m=!0}}if(m){_.forEach((h,v)=>{
r==2?v>0&&u.y&&(h._paths=null):u[h.scale]&&(h._paths=null)});for(let h in u)Co=!0,Qe("setScale",h);st&&F.left>=0&&(eo=Rt=
!0)}for(let h in I)I[h]=null}function Qg(s){let u=ba(Ge-1,0,tt-1),m=ba(Je+1,0,tt-1);for(;s[u]==null&&u>0;)u--;for(;s[m]==
null&&m<tt-1;)m++;return[u,m]}function Xg(){if(tt>0){let s=_.some(u=>u._focus)&&bt!=ln.alpha;s&&(g.globalAlpha=bt=ln.alpha),
_.forEach((u,m)=>{if(m>0&&u.show&&(_u(m,!1),_u(m,!0),u._paths==null)){let h=bt;bt!=u.alpha&&(g.globalAlpha=bt=u.alpha);let v=r==
2?[0,t[m][0].length-1]:Qg(t[m]);u._paths=u.paths(o,m,v[0],v[1]),bt!=h&&(g.globalAlpha=bt=h)}}),_.forEach((u,m)=>{if(m>0&&
u.show){let h=bt;bt!=u.alpha&&(g.globalAlpha=bt=u.alpha),u._paths!=null&&ku(m,!1);{let v=u._paths!=null?u._paths.gaps:null,
w=u.points.show(o,m,Ge,Je,v),T=u.points.filter(o,m,w,v);(w||T)&&(u.points._paths=u.points.paths(o,m,Ge,Je,T),ku(m,!0))}bt!=
h&&(g.globalAlpha=bt=h),Qe("drawSeries",m)}}),s&&(g.globalAlpha=bt=1)}}function _u(s,u){let m=u?_[s].points:_[s];m._stroke=
m.stroke(o,s),m._fill=m.fill(o,s)}function ku(s,u){let m=u?_[s].points:_[s],{stroke:h,fill:v,clip:w,flags:T,_stroke:C=m.
_stroke,_fill:E=m._fill,_width:L=m.width}=m._paths;L=we(L*fe,3);let $=null,z=L%2/2;u&&E==null&&(E=L>0?"#fff":C);let G=m.
pxAlign==1&&z>0;if(G&&g.translate(z,z),!u){let ce=_t-L/2,ae=Lt-L/2,X=vt+L,K=Vt+L;$=new Path2D,$.rect(ce,ae,X,K)}u?Yl(C,L,
m.dash,m.cap,E,h,v,T,w):e0(s,C,L,m.dash,m.cap,E,h,v,T,$,w),G&&g.translate(-z,-z)}function e0(s,u,m,h,v,w,T,C,E,L,$){let z=!1;
E!=0&&q.forEach((G,ce)=>{if(G.series[0]==s){let ae=_[G.series[1]],X=t[G.series[1]],K=(ae._paths||Zr).band;Un(K)&&(K=G.dir==
1?K[0]:K[1]);let H,Se=null;ae.show&&K&&dv(X,Ge,Je)?(Se=G.fill(o,ce)||w,H=ae._paths.clip):K=null,Yl(u,m,h,v,Se,T,C,E,L,$,
H,K),z=!0}}),z||Yl(u,m,h,v,w,T,C,E,L,$)}let Su=ur|_a;function Yl(s,u,m,h,v,w,T,C,E,L,$,z){bu(s,u,m,h,v),(E||L||z)&&(g.save(),
E&&g.clip(E),L&&g.clip(L)),z?(C&Su)==Su?(g.clip(z),$&&g.clip($),hi(v,T),mi(s,w,u)):C&_a?(hi(v,T),g.clip(z),mi(s,w,u)):C&
ur&&(g.save(),g.clip(z),$&&g.clip($),hi(v,T),g.restore(),mi(s,w,u)):(hi(v,T),mi(s,w,u)),(E||L||z)&&g.restore()}function mi(s,u,m){
m>0&&(u instanceof Map?u.forEach((h,v)=>{g.strokeStyle=pi=v,g.stroke(h)}):u!=null&&s&&g.stroke(u))}function hi(s,u){u instanceof
Map?u.forEach((m,h)=>{g.fillStyle=Lo=h,g.fill(m)}):u!=null&&s&&g.fill(u)}function t0(s,u,m,h){let v=M[s],w;if(h<=0)w=[0,
0];else{let T=v._space=v.space(o,s,u,m,h),C=v._incrs=v.incrs(o,s,u,m,h,T);w=Rb(u,m,C,h,T)}return v._found=w}function Zl(s,u,m,h,v,w,T,C,E,L){
let $=T%2/2;k==1&&g.translate($,$),bu(C,T,E,L,C),g.beginPath();let z,G,ce,ae,X=v+(h==0||h==3?-w:w);m==0?(G=v,ae=X):(z=v,
ce=X);for(let K=0;K<s.length;K++)u[K]!=null&&(m==0?z=ce=s[K]:G=ae=s[K],g.moveTo(z,G),g.lineTo(ce,ae));g.stroke(),k==1&&g.
translate(-$,-$)}function n0(s){let u=!0;return M.forEach((m,h)=>{if(!m.show)return;let v=S[m.scale];if(v.min==null){m._show&&
(u=!1,m._show=!1,Ro(!1));return}else m._show||(u=!1,m._show=!0,Ro(!1));let w=m.side,T=w%2,{min:C,max:E}=v,[L,$]=t0(h,C,E,
T==0?Y:O);if($==0)return;let z=v.distr==2,G=m._splits=m.splits(o,h,C,E,L,$,z),ce=v.distr==2?G.map(H=>Ut[H]):G,ae=v.distr==
2?Ut[G[1]]-Ut[G[0]]:L,X=m._values=m.values(o,m.filter(o,ce,h,$,ae),h,$,ae);m._rotate=w==2?m.rotate(o,X,h,$):0;let K=m._size;
m._size=Bt(m.size(o,X,h,s)),K!=null&&m._size!=K&&(u=!1)}),u}function o0(s){let u=!0;return yu.forEach((m,h)=>{let v=m(o,
h,no,s);v!=Pn[h]&&(u=!1),Pn[h]=v}),u}function r0(){for(let s=0;s<M.length;s++){let u=M[s];if(!u.show||!u._show)continue;
let m=u.side,h=m%2,v,w,T=u.stroke(o,s),C=m==0||m==3?-1:1,[E,L]=u._found;if(u.label!=null){let ct=u.labelGap*C,Tt=Ke((u._lpos+
ct)*fe);wu(u.labelFont[0],T,"center",m==2?"top":rd),g.save(),h==1?(v=w=0,g.translate(Tt,Ke(Lt+Vt/2)),g.rotate((m==3?-il:
il)/2)):(v=Ke(_t+vt/2),w=Tt);let io=jd(u.label)?u.label(o,s,E,L):u.label;g.fillText(io,v,w),g.restore()}if(L==0)continue;
let $=S[u.scale],z=h==0?vt:Vt,G=h==0?_t:Lt,ce=u._splits,ae=$.distr==2?ce.map(ct=>Ut[ct]):ce,X=$.distr==2?Ut[ce[1]]-Ut[ce[0]]:
E,K=u.ticks,H=u.border,Se=K.show?K.size:0,Re=Ke(Se*fe),Xe=Ke((u.alignTo==2?u._size-Se-u.gap:u.gap)*fe),ge=u._rotate*-il/
180,$e=P(u._pos*fe),kt=(Re+Xe)*C,ut=$e+kt;w=h==0?ut:0,v=h==1?ut:0;let Ot=u.font[0],Wt=u.align==1?or:u.align==2?aa:ge>0?or:
ge<0?aa:h==0?"center":m==3?aa:or,un=ge||h==1?"middle":m==2?"top":rd;wu(Ot,T,Wt,un);let St=u.font[1]*u.lineGap,Nt=ce.map(
ct=>P(a(ct,$,z,G))),qt=u._values;for(let ct=0;ct<qt.length;ct++){let Tt=qt[ct];if(Tt!=null){h==0?v=Nt[ct]:w=Nt[ct],Tt=""+
Tt;let io=Tt.indexOf(`
`)==-1?[Tt]:Tt.split(/\n/gm);for(let ft=0;ft<io.length;ft++){let Uu=io[ft];ge?(g.save(),g.translate(v,w+ft*St),g.rotate(
ge),g.fillText(Uu,0,0),g.restore()):g.fillText(Uu,v,w+ft*St)}}}K.show&&Zl(Nt,K.filter(o,ae,s,L,X),h,m,$e,Re,we(K.width*fe,
3),K.stroke(o,s),K.dash,K.cap);let cn=u.grid;cn.show&&Zl(Nt,cn.filter(o,ae,s,L,X),h,h==0?2:1,h==0?Lt:_t,h==0?Vt:vt,we(cn.
width*fe,3),cn.stroke(o,s),cn.dash,cn.cap),H.show&&Zl([$e],[1],h==0?1:0,h==0?1:2,h==1?Lt:_t,h==1?Vt:vt,we(H.width*fe,3),
H.stroke(o,s),H.dash,H.cap)}Qe("drawAxes")}function Ro(s){_.forEach((u,m)=>{m>0&&(u._paths=null,s&&(r==1?(u.min=null,u.max=
null):u.facets.forEach(h=>{h.min=null,h.max=null})))})}let gi=!1,Ql=!1,Sr=[];function i0(){Ql=!1;for(let s=0;s<Sr.length;s++)
Qe(...Sr[s]);Sr.length=0}function $o(){gi||(Mv(Tu),gi=!0)}function l0(s,u=!1){gi=!0,Ql=u,s(o),Tu(),u&&Sr.length>0&&queueMicrotask(
i0)}o.batch=l0;function Tu(){if(Hl&&(Zg(),Hl=!1),Co&&(Wg(),Co=!1),ci){if(Me(y,or,xe),Me(y,"top",Ie),Me(y,jr,Y),Me(y,Gr,O),
Me(x,or,xe),Me(x,"top",Ie),Me(x,jr,Y),Me(x,Gr,O),Me(b,jr,gn),Me(b,Gr,Zn),p.width=Ke(gn*fe),p.height=Ke(Zn*fe),M.forEach(
({_el:s,_show:u,_size:m,_pos:h,side:v})=>{if(s!=null)if(u){let w=v===3||v===0?m:0,T=v%2==1;Me(s,T?"left":"top",h-w),Me(s,
T?"width":"height",m),Me(s,T?"top":"left",T?Ie:xe),Me(s,T?"height":"width",T?O:Y),ya(s,yo)}else Ct(s,yo)}),pi=Lo=Vl=Wl=ql=
Kl=jl=Gl=Ul=null,bt=1,Cr(!0),xe!=Mo||Ie!=Qn||Y!=rn||O!=Xn){Ro(!1);let s=Y/rn,u=O/Xn;if(st&&!eo&&F.left>=0){F.left*=s,F.top*=
u,Oo&&mn(Oo,Ke(F.left),0,Y,O),No&&mn(No,0,Ke(F.top),Y,O);for(let m=0;m<$t.length;m++){let h=$t[m];h!=null&&(Do[m]*=s,Ao[m]*=
u,mn(h,Bt(Do[m]),Bt(Ao[m]),Y,O))}}if(ke.show&&!fi&&ke.left>=0&&ke.width>0){ke.left*=s,ke.width*=s,ke.top*=u,ke.height*=u;
for(let m in rs)Me(Ho,m,ke[m])}Mo=xe,Qn=Ie,rn=Y,Xn=O}Qe("setSize"),ci=!1}gn>0&&Zn>0&&(g.clearRect(0,0,p.width,p.height),
Qe("drawClear"),U.forEach(s=>s()),Qe("draw")),ke.show&&fi&&(yi(ke),fi=!1),st&&eo&&(ro(null,!0,!1),eo=!1),Q.show&&Q.live&&
Rt&&(ns(),Rt=!1),f||(f=!0,o.status=1,Qe("ready")),kr=!1,gi=!1}o.redraw=(s,u)=>{Co=u||!1,s!==!1?Dn(N,D.min,D.max):$o()};function Xl(s,u){
let m=S[s];if(m.from==null){if(tt==0){let h=m.range(o,u.min,u.max,s);u.min=h[0],u.max=h[1]}if(u.min>u.max){let h=u.min;u.
min=u.max,u.max=h}if(tt>1&&u.min!=null&&u.max!=null&&u.max-u.min<1e-16)return;s==N&&m.distr==2&&tt>0&&(u.min=Yt(u.min,t[0]),
u.max=Yt(u.max,t[0]),u.min==u.max&&u.max++),I[s]=u,Hl=!0,$o()}}o.setScale=Xl;let es,ts,Oo,No,Mu,Cu,zo,Fo,Pu,Eu,_e,Ee,En=!1,
nt=F.drag,Ye=nt.x,Ze=nt.y;st&&(F.x&&(es=Ht(Yy,x)),F.y&&(ts=Ht(Zy,x)),D.ori==0?(Oo=es,No=ts):(Oo=ts,No=es),_e=F.left,Ee=F.
top);let ke=o.select=He({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Ho=ke.show?Ht(Jy,ke.over?x:y):null;function yi(s,u){
if(ke.show){for(let m in s)ke[m]=s[m],m in rs&&Me(Ho,m,s[m]);u!==!1&&Qe("setSelect")}}o.setSelect=yi;function s0(s){if(_[s].
show)Be&&ya(Ae[s],yo);else if(Be&&Ct(Ae[s],yo),st){let m=Eo?$t[0]:$t[s];m!=null&&mn(m,-10,-10,Y,O)}}function Dn(s,u,m){Xl(
s,{min:u,max:m})}function sn(s,u,m,h){u.focus!=null&&d0(s),u.show!=null&&_.forEach((v,w)=>{w>0&&(s==w||s==null)&&(v.show=
u.show,s0(w),r==2?(Dn(v.facets[0].scale,null,null),Dn(v.facets[1].scale,null,null)):Dn(v.scale,null,null),$o())}),m!==!1&&
Qe("setSeries",s,u),h&&Pr("setSeries",o,s,u)}o.setSeries=sn;function a0(s,u){He(q[s],u)}function u0(s,u){s.fill=oe(s.fill||
null),s.dir=ue(s.dir,-1),u=u??q.length,q.splice(u,0,s)}function c0(s){s==null?q.length=0:q.splice(s,1)}o.addBand=u0,o.setBand=
a0,o.delBand=c0;function f0(s,u){_[s].alpha=u,st&&$t[s]!=null&&($t[s].style.opacity=u),Be&&Ae[s]&&(Ae[s].style.opacity=u)}
let yn,An,oo,Bo={focus:!0};function d0(s){if(s!=oo){let u=s==null,m=ln.alpha!=1;_.forEach((h,v)=>{if(r==1||v>0){let w=u||
v==0||v==s;h._focus=u?null:w,m&&f0(v,w?1:ln.alpha)}}),oo=s,m&&$o()}}Be&&Po&&at(ad,de,s=>{F._lock||(to(s),oo!=null&&sn(null,
Bo,!0,Fe.setSeries))});function an(s,u,m){let h=S[u];m&&(s=s/fe-(h.ori==1?Ie:xe));let v=Y;h.ori==1&&(v=O,s=v-s),h.dir==-1&&
(s=v-s);let w=h._min,T=h._max,C=s/v,E=w+(T-w)*C,L=h.distr;return L==3?lr(10,E):L==4?mv(E,h.asinh):L==100?h.bwd(E):E}function p0(s,u){
let m=an(s,N,u);return Yt(m,t[0],Ge,Je)}o.valToIdx=s=>Yt(s,t[0]),o.posToIdx=p0,o.posToVal=an,o.valToPos=(s,u,m)=>S[u].ori==
0?i(s,S[u],m?vt:Y,m?_t:0):l(s,S[u],m?Vt:O,m?Lt:0),o.setCursor=(s,u,m)=>{_e=s.left,Ee=s.top,ro(null,u,m)};function Du(s,u){
Me(Ho,or,ke.left=s),Me(Ho,jr,ke.width=u)}function Au(s,u){Me(Ho,"top",ke.top=s),Me(Ho,Gr,ke.height=u)}let Tr=D.ori==0?Du:
Au,Mr=D.ori==1?Du:Au;function m0(){if(Be&&Q.live)for(let s=r==2?1:0;s<_.length;s++){if(s==0&&At)continue;let u=Q.values[s],
m=0;for(let h in u)on[s][m++].firstChild.nodeValue=u[h]}}function ns(s,u){if(s!=null&&(s.idxs?s.idxs.forEach((m,h)=>{he[h]=
m}):vv(s.idx)||he.fill(s.idx),Q.idx=he[0]),Be&&Q.live){for(let m=0;m<_.length;m++)(m>0||r==1&&!At)&&h0(m,he[m]);m0()}Rt=
!1,u!==!1&&Qe("setLegend")}o.setLegend=ns;function h0(s,u){let m=_[s],h=s==0&&W==2?Ut:t[s],v;At?v=m.values(o,s,u)??Cn:(v=
m.value(o,u==null?null:h[u],s,u),v=v==null?Cn:{_:v}),Q.values[s]=v}function ro(s,u,m){Pu=_e,Eu=Ee,[_e,Ee]=F.move(o,_e,Ee),
F.left=_e,F.top=Ee,st&&(Oo&&mn(Oo,Ke(_e),0,Y,O),No&&mn(No,0,Ke(Ee),Y,O));let h,v=Ge>Je;yn=be,An=null;let w=D.ori==0?Y:O,
T=D.ori==1?Y:O;if(_e<0||tt==0||v){h=F.idx=null;for(let C=0;C<_.length;C++){let E=$t[C];E!=null&&mn(E,-10,-10,Y,O)}Po&&sn(
null,Bo,!0,s==null&&Fe.setSeries),Q.live&&(he.fill(h),Rt=!0)}else{let C,E,L;r==1&&(C=D.ori==0?_e:Ee,E=an(C,N),h=F.idx=Yt(
E,t[0],Ge,Je),L=R(t[0][h],D,w,0));let $=-10,z=-10,G=0,ce=0,ae=!0,X="",K="";for(let H=r==2?1:0;H<_.length;H++){let Se=_[H],
Re=he[H],Xe=Re==null?null:r==1?t[H][Re]:t[H][1][Re],ge=F.dataIdx(o,H,h,E),$e=ge==null?null:r==1?t[H][ge]:t[H][1][ge];if(Rt=
Rt||$e!=Xe||ge!=Re,he[H]=ge,H>0&&Se.show){let kt=ge==null?-10:ge==h?L:R(r==1?t[0][ge]:t[H][0][ge],D,w,0),ut=$e==null?-10:
j($e,r==1?S[Se.scale]:S[Se.facets[1].scale],T,0);if(Po&&$e!=null){let Ot=D.ori==1?_e:Ee,Wt=je(ln.dist(o,H,ge,ut,Ot));if(Wt<
yn){let un=ln.bias;if(un!=0){let St=an(Ot,Se.scale),Nt=$e>=0?1:-1,qt=St>=0?1:-1;qt==Nt&&(qt==1?un==1?$e>=St:$e<=St:un==1?
$e<=St:$e>=St)&&(yn=Wt,An=H)}else yn=Wt,An=H}}if(Rt||Eo){let Ot,Wt;D.ori==0?(Ot=kt,Wt=ut):(Ot=ut,Wt=kt);let un,St,Nt,qt,
cn,ct,Tt=!0,io=ot.bbox;if(io!=null){Tt=!1;let ft=io(o,H);Nt=ft.left,qt=ft.top,un=ft.width,St=ft.height}else Nt=Ot,qt=Wt,
un=St=ot.size(o,H);if(ct=ot.fill(o,H),cn=ot.stroke(o,H),Eo)H==An&&yn<=ln.prox&&($=Nt,z=qt,G=un,ce=St,ae=Tt,X=ct,K=cn);else{
let ft=$t[H];ft!=null&&(Do[H]=Nt,Ao[H]=qt,hd(ft,un,St,Tt),pd(ft,ct,cn),mn(ft,Bt(Nt),Bt(qt),Y,O))}}}}if(Eo){let H=ln.prox,
Se=oo==null?yn<=H:yn>H||An!=oo;if(Rt||Se){let Re=$t[0];Re!=null&&(Do[0]=$,Ao[0]=z,hd(Re,G,ce,ae),pd(Re,X,K),mn(Re,Bt($),
Bt(z),Y,O))}}}if(ke.show&&En)if(s!=null){let[C,E]=Fe.scales,[L,$]=Fe.match,[z,G]=s.cursor.sync.scales,ce=s.cursor.drag;if(Ye=
ce._x,Ze=ce._y,Ye||Ze){let{left:ae,top:X,width:K,height:H}=s.select,Se=s.scales[z].ori,Re=s.posToVal,Xe,ge,$e,kt,ut,Ot=C!=
null&&L(C,z),Wt=E!=null&&$(E,G);Ot&&Ye?(Se==0?(Xe=ae,ge=K):(Xe=X,ge=H),$e=S[C],kt=R(Re(Xe,z),$e,w,0),ut=R(Re(Xe+ge,z),$e,
w,0),Tr(Zt(kt,ut),je(ut-kt))):Tr(0,w),Wt&&Ze?(Se==1?(Xe=ae,ge=K):(Xe=X,ge=H),$e=S[E],kt=j(Re(Xe,G),$e,T,0),ut=j(Re(Xe+ge,
G),$e,T,0),Mr(Zt(kt,ut),je(ut-kt))):Mr(0,T)}else is()}else{let C=je(Pu-Mu),E=je(Eu-Cu);if(D.ori==1){let G=C;C=E,E=G}Ye=nt.
x&&C>=nt.dist,Ze=nt.y&&E>=nt.dist;let L=nt.uni;L!=null?Ye&&Ze&&(Ye=C>=L,Ze=E>=L,!Ye&&!Ze&&(E>C?Ze=!0:Ye=!0)):nt.x&&nt.y&&
(Ye||Ze)&&(Ye=Ze=!0);let $,z;Ye&&(D.ori==0?($=zo,z=_e):($=Fo,z=Ee),Tr(Zt($,z),je(z-$)),Ze||Mr(0,T)),Ze&&(D.ori==1?($=zo,
z=_e):($=Fo,z=Ee),Mr(Zt($,z),je(z-$)),Ye||Tr(0,w)),!Ye&&!Ze&&(Tr(0,0),Mr(0,0))}if(nt._x=Ye,nt._y=Ze,s==null){if(m){if(Vu!=
null){let[C,E]=Fe.scales;Fe.values[0]=C!=null?an(D.ori==0?_e:Ee,C):null,Fe.values[1]=E!=null?an(D.ori==1?_e:Ee,E):null}Pr(
ua,o,_e,Ee,Y,O,h)}if(Po){let C=m&&Fe.setSeries,E=ln.prox;oo==null?yn<=E&&sn(An,Bo,!0,C):yn>E?sn(null,Bo,!0,C):An!=oo&&sn(
An,Bo,!0,C)}}Rt&&(Q.idx=h,ns()),u!==!1&&Qe("setCursor")}let Ln=null;Object.defineProperty(o,"rect",{get(){return Ln==null&&
Cr(!1),Ln}});function Cr(s=!1){s?Ln=null:(Ln=x.getBoundingClientRect(),Qe("syncRect",Ln))}function Lu(s,u,m,h,v,w,T){F._lock||
En&&s!=null&&s.movementX==0&&s.movementY==0||(os(s,u,m,h,v,w,T,!1,s!=null),s!=null?ro(null,!0,!0):ro(u,!0,!1))}function os(s,u,m,h,v,w,T,C,E){
if(Ln==null&&Cr(!1),to(s),s!=null)m=s.clientX-Ln.left,h=s.clientY-Ln.top;else{if(m<0||h<0){_e=-10,Ee=-10;return}let[L,$]=Fe.
scales,z=u.cursor.sync,[G,ce]=z.values,[ae,X]=z.scales,[K,H]=Fe.match,Se=u.axes[0].side%2==1,Re=D.ori==0?Y:O,Xe=D.ori==1?
Y:O,ge=Se?w:v,$e=Se?v:w,kt=Se?h:m,ut=Se?m:h;if(ae!=null?m=K(L,ae)?a(G,S[L],Re,0):-10:m=Re*(kt/ge),X!=null?h=H($,X)?a(ce,
S[$],Xe,0):-10:h=Xe*(ut/$e),D.ori==1){let Ot=m;m=h,h=Ot}}E&&(u==null||u.cursor.event.type==ua)&&((m<=1||m>=Y-1)&&(m=ho(m,
Y)),(h<=1||h>=O-1)&&(h=ho(h,O))),C?(Mu=m,Cu=h,[zo,Fo]=F.move(o,m,h)):(_e=m,Ee=h)}let rs={width:0,height:0,left:0,top:0};
function is(){yi(rs,!1)}let Ru,$u,Ou,Nu;function zu(s,u,m,h,v,w,T){En=!0,Ye=Ze=nt._x=nt._y=!1,os(s,u,m,h,v,w,T,!0,!1),s!=
null&&(at(ca,ha,Fu,!1),Pr(ld,o,zo,Fo,Y,O,null));let{left:C,top:E,width:L,height:$}=ke;Ru=C,$u=E,Ou=L,Nu=$}function Fu(s,u,m,h,v,w,T){
En=nt._x=nt._y=!1,os(s,u,m,h,v,w,T,!1,!0);let{left:C,top:E,width:L,height:$}=ke,z=L>0||$>0,G=Ru!=C||$u!=E||Ou!=L||Nu!=$;
if(z&&G&&yi(ke),nt.setScale&&z&&G){let ce=C,ae=L,X=E,K=$;if(D.ori==1&&(ce=E,ae=$,X=C,K=L),Ye&&Dn(N,an(ce,N),an(ce+ae,N)),
Ze)for(let H in S){let Se=S[H];H!=N&&Se.from==null&&Se.min!=be&&Dn(H,an(X+K,H),an(X,H))}is()}else F.lock&&(F._lock=!F._lock,
ro(u,!0,s!=null));s!=null&&(To(ca,ha),Pr(ca,o,_e,Ee,Y,O,null))}function g0(s,u,m,h,v,w,T){if(F._lock)return;to(s);let C=En;
if(En){let E=!0,L=!0,$=10,z,G;D.ori==0?(z=Ye,G=Ze):(z=Ze,G=Ye),z&&G&&(E=_e<=$||_e>=Y-$,L=Ee<=$||Ee>=O-$),z&&E&&(_e=_e<zo?
0:Y),G&&L&&(Ee=Ee<Fo?0:O),ro(null,!0,!0),En=!1}_e=-10,Ee=-10,he.fill(null),ro(null,!0,!0),C&&(En=C)}function Hu(s,u,m,h,v,w,T){
F._lock||(to(s),Il(),is(),s!=null&&Pr(ud,o,_e,Ee,Y,O,null))}function Bu(){M.forEach($b),Bl(o.width,o.height,!0)}vo(ll,ir,
Bu);let Io={};Io.mousedown=zu,Io.mousemove=Lu,Io.mouseup=Fu,Io.dblclick=Hu,Io.setSeries=(s,u,m,h)=>{let v=Fe.match[2];m=
v(o,u,m),m!=-1&&sn(m,h,!0,!1)},st&&(at(ld,x,zu),at(ua,x,Lu),at(sd,x,s=>{to(s),Cr(!1)}),at(ad,x,g0),at(ud,x,Hu),ka.add(o),
o.syncRect=Cr);let vi=o.hooks=e.hooks||{};function Qe(s,u,m){Ql?Sr.push([s,u,m]):s in vi&&vi[s].forEach(h=>{h.call(null,
o,u,m)})}(e.plugins||[]).forEach(s=>{for(let u in s.hooks)vi[u]=(vi[u]||[]).concat(s.hooks[u])});let Iu=(s,u,m)=>m,Fe=He(
{key:null,setSeries:!1,filters:{pub:wd,sub:wd},scales:[N,_[1]?_[1].scale:null],match:[xd,xd,Iu],values:[null,null]},F.sync);
Fe.match.length==2&&Fe.match.push(Iu),F.sync=Fe;let Vu=Fe.key,ls=yp(Vu);function Pr(s,u,m,h,v,w,T){Fe.filters.pub(s,u,m,
h,v,w,T)&&ls.pub(s,u,m,h,v,w,T)}ls.sub(o);function y0(s,u,m,h,v,w,T){Fe.filters.sub(s,u,m,h,v,w,T)&&Io[s](null,u,m,h,v,w,
T)}o.pub=y0;function v0(){ls.unsub(o),ka.delete(o),Yn.clear(),va(ll,ir,Bu),d.remove(),de?.remove(),Qe("destroy")}o.destroy=
v0;function ss(){Qe("init",e,t),vu(t||e.data,!1),I[N]?Xl(N,I[N]):Il(),fi=ke.show&&(ke.width>0||ke.height>0),eo=Rt=!0,Bl(
e.width,e.height)}return _.forEach(gu),M.forEach(Yg),n?n instanceof HTMLElement?(n.appendChild(d),ss()):n(o,ss):ss(),o}et.
assign=He;et.fmtNum=Da;et.rangeNum=sl;et.rangeLog=cl;et.rangeAsinh=Pa;et.orient=wo;et.pxRatio=fe;et.join=Tv;et.fmtDate=La,
et.tzDate=Nv;et.sync=yp;{et.addGap=vb,et.clipGaps=pl;let e=et.paths={points:kp};e.linear=Tp,e.stepped=xb,e.bars=_b,e.spline=
Sb}var Ep="s";function Lp(e){let t=ie(null),n=ie(null),o=ie(e);o.current=e;let r=`${e.series.map(({color:i,dashed:l,shown:a})=>`${i} ${l}\
 ${a}`).join()} ${e.zone} ${e.unit} ${e.height} ${Gf.value}`;return wt(()=>{if(!t.current)return;let i=new et(zb(o,t.current.
clientWidth),Dp(o.current),t.current);n.current=i;let l=new ResizeObserver(()=>{let a=t.current?.clientWidth??0;a>0&&a!==
i.width&&i.setSize({width:a,height:o.current.height})});return l.observe(t.current),()=>{l.disconnect(),i.destroy(),n.current=
null}},[r]),ye(()=>{n.current?.setData(Dp(o.current))},[e.times,e.series]),ye(()=>{let i=n.current,l=e.cursor===null?void 0:
e.times[e.cursor];!i||i.cursor.idx===e.cursor||i.setCursor(l===void 0?{left:-10,top:-10}:{left:i.valToPos(l,"x"),top:8},
!1)},[e.cursor]),c("div",{ref:t,class:Ep})}function Dp({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function zb(e,t){
let{series:n,zone:o,unit:r,height:i}=e.current;return{width:Math.max(t,64),height:i,padding:[8,24,0,0],legend:{show:!1},
tzDate:l=>et.tzDate(new Date(l*1e3),o),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(l,a,f)=>[
Math.min(0,a??0),f===null||f<=0?1:f*1.05]}},axes:[{...Ap(),grid:{show:!1},size:28,space:72,values:(l,a,f,d,p)=>a.map(g=>Fb(
g,p,o))},{...Ap(),size:56,values:(l,a)=>a.map(f=>pn(f,r))}],series:[{},...n.map(Hb)],hooks:{setCursor:[l=>{let{idx:a,left:f,
top:d}=l.cursor;e.current.onCursor(f===void 0||f<0?null:a??null,f??0,d??0)}],setSelect:[l=>{if(l.select.width<4)return;let a=l.
posToVal(l.select.left,"x"),f=l.posToVal(l.select.left+l.select.width,"x");l.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(a,f,l.cursor.event?.shiftKey??!1)}]}}}function Fb(e,t,n){let{month:o,day:r,hour:i,minute:l,second:a}=mf(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&r===1?mt(e*1e3,n,"year"):t>=27*86400?mt(e*1e3,n,"month"):t>=86400||i===
0&&l===0&&a===0?mt(e*1e3,n,"dayShort"):mt(e*1e3,n,t<60?"clockSecond":"clock")}function Ap(){let e=nr("--line");return{stroke:nr(
"--muted"),font:`12px ${nr("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function Hb({color:e,
dashed:t,shown:n,values:o}){let r=e===null?nr("--other"):nr(tl(e)),i=t?[4,4]:e===null?[]:el(e);return{stroke:r,width:1.5,
show:n??!0,spanGaps:!1,points:{show:o.length===1,size:6,fill:r},...i.length>0?{dash:i}:{}}}var Rp="ze",$p="je",Op="Se",Np="Be",zp="Xe",Fp="Ce",Hp="Ie",Bp="Ue";var Ip=50;function Vp({answer:e,document:t,zone:n,onZoom:o}){let r=dt(()=>Yi(e,t),[e]);return c("div",{class:Rp,children:r.
measures.map(i=>c(Ib,{answer:e,document:t,shape:r,measure:i,zone:n,onZoom:o,height:r.measures.length>1?200:360},e.columns[i].
name))})}function Ib({answer:e,document:t,shape:n,measure:o,zone:r,onZoom:i,height:l}){let a=dt(()=>Lf(e,n,o),[e,n,o]),[
f,d]=ee(new Set),[p,g]=ee(null),b=e.columns[o].name,y=Vr(b),x=n.keys.map(M=>e.columns[M].name).join(),k=a.series.slice(0,
Ip).map(M=>({key:JSON.stringify(M.keys),keys:M.keys,total:M.total,last:M.values.at(-1)??null,color:Kf(x,M.keys)})),P=dt(
()=>a.series.slice(0,Ip).map((M,S)=>({values:M.values,color:k[S].color,shown:!f.has(k[S].key)})),[a,f]),A=p===null?"":Ub(
a,p.at,r,M=>pn(M,y)),_=M=>{let S=a.times.length-1,q={ArrowRight:(p?.at??-1)+1,ArrowLeft:(p?.at??S+1)-1,Home:0,End:S}[M.key];
return q===void 0||S<0?!1:(g({at:Math.max(0,Math.min(q,S)),left:-1}),!0)};return c(Wf,{title:qe(b).text,summary:Wb(a,b,x,
M=>pn(M,y)),announced:A,onKey:_,table:c(Zi,{answer:e,document:t,zone:r}),legend:x===""?null:c(nd,{rows:k,all:a.series.length,
hidden:f,onHidden:d,text:M=>pn(M,y)}),children:[c(Lp,{times:a.times,series:P,zone:r,unit:y,height:l,cursor:p?.at??null,onCursor:(M,S)=>g(
M===null?null:{at:M,left:S}),onDrag:(M,S)=>i(M,S)}),p!==null&&c(Vb,{lines:a,rows:k,hidden:f,at:p.at,left:p.left,zone:r,text:M=>pn(
M,y)})]})}function Vb({lines:e,rows:t,hidden:n,at:o,left:r,zone:i,text:l}){let a=e.times[o];if(a===void 0)return null;let d=t.
map((p,g)=>({row:p,value:e.series[g].values[o]??null})).filter(({row:p})=>!n.has(p.key)).sort((p,g)=>(g.value??-1/0)-(p.
value??-1/0)).slice(0,12);return c("div",{class:Te($p,r>400&&Op),"aria-hidden":"true",children:[c("div",{class:Np,children:[
Ir(a*1e3,qr(e.times),i)," ",pf(i,a*1e3)]}),d.map(({row:p,value:g})=>c("div",{class:zp,children:[c("span",{class:Fp,style:{
background:`var(--series-${p.color%7+1})`}}),c("span",{class:Hp,children:p.keys.map(b=>qe(b).text).join(", ")}),c("span",
{class:Bp,children:g===null?"–":l(g)})]},p.key))]})}function Ub(e,t,n,o){let r=e.times[t];if(r===void 0)return"";let i=e.
series.slice(0,8).map(({keys:l,values:a})=>{let f=a[t];return`${l.map(d=>qe(d).text).join(", ")} ${f==null?"nothing":o(f)}`.
trim()});return`${Ir(r*1e3,qr(e.times),n)}: ${i.join("; ")}`}function Wb(e,t,n,o){let r=e.series[0],i=n===""?"":` by ${qe(
n).text}, ${e.series.length} groups`,l=r?.values.reduce((f,d)=>Math.max(f,d??0),0)??0,a=n!==""&&r?`, ${r.keys.map(f=>qe(
f).text).join(", ")} leads`:"";return`Line chart of ${qe(t).text}${i}, ${e.times.length} points, at most ${o(l)}${a}`}var Up="Ee",Wp="Le",qp="Me",Kp="Ne";function pr({icon:e,title:t,children:n,actions:o}){return c("div",{class:Up,children:[c(ve,{name:e,size:32}),c("h2",{class:Wp,
children:t}),n&&c("p",{class:qp,children:n}),c("div",{class:Kp,children:o})]})}var jp="Re",Gp="Ae",Jp="De";var Yp="He",Zp="Fe";function Qp({busy:e,done:t=null}){let n=ie(null);return wt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),c("div",{class:jp,"aria-hidden":"true",children:e&&(t===null||t===0?c("div",{class:Jp}):c("div",{ref:n,class:Gp}))})}
function vl({lines:e=6}){return c("div",{class:Yp,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>c("div",{class:Zp},
n))})}var Xp="m";function Kn(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=ie(null);return wt(()=>{let i=r.current;if(!i||!t)return;i.showPopover();
let l=()=>Qi(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);l();let a=new ResizeObserver(l);return a.observe(
i),addEventListener("resize",l),()=>{a.disconnect(),removeEventListener("resize",l)}},[t]),Jb(r,o),Yb(r,t,n),c("div",{ref:r,
popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:Te(Xp,e.class),children:e.children})}function Jb(e,t){
ye(()=>{if(po(),!t)return;let n=document.activeElement,o=e.current;return o&&!o.contains(document.activeElement)&&(o.querySelector(
'[data-autofocus], input, button, [tabindex="0"]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===
document.body||o?.contains(document.activeElement))&&n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function Yb(e,t,n){
let o=ie(n);o.current=n,ye(()=>{let r=l=>{let a=l.target,f=t instanceof Element&&t.contains(a);!e.current?.contains(a)&&
!f&&!Zb(e.current,a)&&o.current()},i=l=>{l.key!=="Escape"||l.defaultPrevented||(l.preventDefault(),l.stopPropagation(),o.
current())};return document.addEventListener("pointerdown",r,!0),document.addEventListener("keydown",i),()=>{document.removeEventListener(
"pointerdown",r,!0),document.removeEventListener("keydown",i)}},[t])}function Zb(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var em="Te",tm="t",nm="qe",om="Ge",rm="Je",im="Ke",lm="Oe",sm="Pe";function Ha({anchor:e,label:t,head:n,items:o,onClose:r,placing:i}){let l=ie(null),a=o.some(d=>d!=="rule"&&d.checked!==void 0),
f=d=>{d.disabled||(r(),d.act())};return c(Kn,{anchor:e,onClose:r,placing:i,children:[n&&c("div",{class:lm,children:n}),c(
"div",{ref:l,role:"menu","aria-label":t,class:em,onKeyDown:d=>Xb(d,l.current,r),children:o.map((d,p)=>d==="rule"?c("div",
{role:"separator",class:im},p):c("button",{type:"button",tabIndex:-1,class:Te(tm,d.danger&&nm),role:d.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":d.checked,"aria-disabled":d.disabled,onClick:()=>f(d),onPointerMove:g=>g.currentTarget.
focus(),children:[a?c("span",{class:sm,children:d.checked&&c(ve,{name:"check"})}):d.icon&&c(ve,{name:d.icon}),c("span",{
class:om,children:d.label}),d.keys&&c("span",{class:rm,children:d.keys})]},p))})]})}function Xb(e,t,n){let o=[...t?.querySelectorAll(
"button")??[]],r=o.indexOf(document.activeElement),i=l=>{e.preventDefault(),e.stopPropagation(),o[(l+o.length)%o.length]?.
focus()};if(e.key==="ArrowDown")i(r+1);else if(e.key==="ArrowUp")i(r<0?-1:r-1);else if(e.key==="Home")i(0);else if(e.key===
"End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let l=f=>(f.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...o.slice(r+1),...o.slice(0,r+1)].find(l);a&&i(o.indexOf(
a))}}function kn({items:e,menuLabel:t,head:n,placing:o,...r}){let i=ie(null),[l,a]=ee(!1);return c(me,{children:[c(ne,{...r,
buttonRef:i,popup:"menu",expanded:l,onClick:()=>a(!l)}),l&&c(Ha,{anchor:i.current,label:t,head:n,items:e,onClose:()=>a(!1),
...o?{placing:o}:{}})]})}var am="Qe",um="Ve",cm="We",fm="x",dm="c";var ti=te([]),bl=new Map,t1=1e4,n1=1;function wl(e,t=null){let n=n1++;ti.value=[...ti.value,{id:n,text:e,action:t}].slice(
-3),pm(n)}function pm(e){bl.set(e,setTimeout(()=>Ba(e),t1))}function Ba(e){clearTimeout(bl.get(e)),bl.delete(e),ti.value=
ti.value.filter(t=>t.id!==e)}function mm(){return c("div",{class:am,role:"status",children:ti.value.map(({id:e,text:t,action:n})=>c(
"div",{class:um,onPointerEnter:()=>clearTimeout(bl.get(e)),onPointerLeave:()=>pm(e),children:[c("span",{class:cm,children:t}),
n&&c("button",{type:"button",class:fm,onClick:()=>{Ba(e),n.act()},children:n.label}),c("button",{type:"button",class:dm,
"aria-label":"Close",onClick:()=>Ba(e),children:c(ve,{name:"close",size:14})})]},e))})}function Dt(e,t){o1(e).then(n=>wl(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function o1(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var xo=te([]);function Ia(e,t){xo.value=[...xo.value,{from:We.value,to:e.document,label:t}].slice(-12),ze(e)}function Va(e){
xo.value=xo.value.slice(0,e)}function hm(){pt(()=>{let e=We.value,t=xo.peek().findIndex(n=>Mt(n.from.document,e.document));
t>=0&&Va(t)})}var gm=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),r1=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function vm(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:i1(n.toLowerCase())??l1(n)??s1(n,t)}function i1(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?gm.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?gm.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function l1(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],i=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),l=new Date(i);return r!==void 0?
l.setUTCDate(l.getUTCDate()+1):o!==void 0?l.setUTCMonth(l.getUTCMonth()+1):l.setUTCFullYear(l.getUTCFullYear()+1),{from:i.
toISOString().slice(0,10),to:l.toISOString().slice(0,10)}}function s1(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=ym(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=ym(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function ym(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${xl(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),i=r?r1.indexOf(r[2].toLowerCase()):-1;if(!r||i<0)return null;let l=`${r[3]??t.getUTCFullYear()}-${xl(String(i+1))}\
-${xl(r[1])}`;return r[4]===void 0?l:`${l}T${xl(r[4])}:${r[5]}:00`}function xl(e){return e.padStart(2,"0")}var Ua=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],a1=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Wa(e,t){let n=Ua.find(
i=>i.from===e.from&&(i.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?a1.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${bm(e.from,t,"the first event")} – ${bm(e.
to,t,"now")}`}function bm(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return mt(e,t,mt(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var wm="Ye",xm="Ze",_m="_e",km="ei",Sm="ii";function c1(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function Gn({id:e,error:t,onHint:n}){let o=c1(t.hint);return c(
"div",{class:wm,id:e,role:"alert",children:[c("span",{class:xm,children:c(ve,{name:"error",size:14})}),c("span",{class:_m,
children:fo(t.message)}),t.hint!==""&&(o!==null&&n?c("button",{type:"button",class:km,onClick:()=>n(o),children:[fo(o),"\
?"]}):c("span",{class:Sm,children:fo(t.hint)}))]})}var Mm="ri",Cm="ai",kl="n",Sl="oi";function Tl({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:i=!1,error:l=null,autofocus:a=!1}){let[f,d]=ee(t),p=ie(
null),g=On();ye(()=>d(t),[t]);let b=k=>{k!==t&&n(k)},y=k=>{k.key==="Enter"&&b(f),!(k.key!=="Escape"||f===t)&&(k.preventDefault(),
d(t))},x=k=>{n(k),p.current?.focus()};return c("div",{class:Mm,children:[c("label",{for:g,class:r?"spoken":Cm,children:e}),
c("input",{ref:p,id:g,class:Te(kl,i&&Sl),value:f,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":l!==null,
"aria-describedby":l?`${g}-problem`:void 0,"data-autofocus":a?"":void 0,onInput:k=>d(k.currentTarget.value),onKeyDown:y,
onBlur:()=>b(f)}),l&&c(Gn,{id:`${g}-problem`,error:l,onHint:x})]})}var f1=new Set(["estimate","running","exact","error","cancelled","live"]);function Ml(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!f1.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?Hi(n):null,
body:n}}function Cl(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var Pm=!0;async function Em(e,t,n){try{if(Pm&&await d1(e,t,n))return;await p1(e,t,n)}catch(o){if(!Yc(o))throw o}}async function d1(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await Ii("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await m1(i,l=>{let a=Ml(l);a&&t(a)}),!0}catch(o){if(!(o instanceof lt)||o.status!==404&&o.status!==
405)throw o;return Pm=!1,!1}}async function p1(e,t,n){if(!("run"in e))throw new lt({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await Ii("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function m1(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:i}=await n.read();if(r)break;let l=(o+
i).split(`
`);o=l.pop()??"";for(let a of l)a!==""&&t(a)}o!==""&&t(o)}var Ga=250,h1=8e3,Qt=te("idle"),Xt=new Map,qa=null,g1=1,oi=Ga,Ka,Dm=Qt;function Am(e,t,n=[]){let o=g1++,r=n.filter(i=>Xt.
has(i));Xt.set(o,{message:e,take:t,abort:null}),Qt.value==="open"&&Ya({id:o,...e,...r.length>0?{cancels:r}:{}});for(let i of r)
Rm(i);return Qt.value==="http"&&$m(o),Qt.value==="idle"&&Za(),o}function Ja(e){Xt.has(e)&&(Qt.value==="open"&&Ya({id:e,cancel:!0}),
Rm(e))}function Lm(){Qt.value==="away"&&(clearTimeout(Ka),Za())}function Rm(e){Xt.get(e)?.abort?.abort(),Xt.delete(e)}function Ya(e){
qa?.send(JSON.stringify(e))}function Za(){Qt.value=Qt.value==="away"?"away":"connecting";let e=new URL(zt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,qa=t,oi=Ga,Qt.value="open";
for(let[o,r]of Xt)Ya({id:o,...r.message})},t.onmessage=o=>v1(String(o.data)),t.onclose=()=>{qa=null,n?Qa():y1()}}async function y1(){
if(!await fetch(zt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Qa();oi=Ga,Qt.value="http";for(let t of Xt.
keys())$m(t)}function Qa(){Qt.value="away",clearTimeout(Ka),Ka=setTimeout(Za,oi*(.75+Math.random()/2)),oi=Math.min(oi*2,
h1)}function v1(e){let t=Ml(e);t&&ja(t)}function ja(e){let t=Xt.get(e.id);t&&(Cl(e)&&Xt.delete(e.id),t.take(e))}function $m(e){
let t=Xt.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Xt.has(e))return;if(t.abort=null,o instanceof
lt&&o.code===Fi().code)return Qa();let r=o instanceof lt?o:new lt({code:"unexpected",message:String(o)});ja({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};Em(t.message,o=>ja({...o,id:e}),t.abort.
signal).catch(n)}var b1={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},w1=100,Pl=class{present=te(
b1);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Mt(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=Am({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(Ja(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Ja(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(Cl(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+w1-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let l=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:l,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:i==="live"?"running":i}}};function Sn(e,t){let n=typeof t=="string"?t:Nc(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.
where.slice(n.length))?e:null}var en=new Pl,El=te(Fn("waits")==="yes");function Om(e){El.value=e,Hn("waits",e?"yes":"no")}var x1=150,Xa,mr=null;function Tn(){
clearTimeout(Xa),mr=Le.value,en.run(mr,{history:!0})}function Nm(){pt(()=>{let{state:e,how:t}=$i.value,n=In.value,o=tn.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||mr!==null&&Mt(mr,e.document)||El.value&&mr!==
null&&Mt(Ls(mr).dataset,e.document.dataset)||(clearTimeout(Xa),Xa=setTimeout(Tn,t==="replace"?x1:0))})}var _o=te([]),eu=te(Fn("letters")!=="no"),Dl="",zm,Hm=_o,Bm=eu;function Im(e){eu.value=e,Hn("letters",e?"yes":"no")}function Al(e){
let t=ie(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");ye(()=>{let o=t.current.map((r,i)=>({...r,act:()=>t.current[i]?.
act()}));return _o.value=[..._o.value,...o],()=>{_o.value=_o.value.filter(r=>!o.includes(r))}},[n])}function _1(e){let t=(e.
key.length===1,e.key),n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(
Boolean),t.length===1?t.toUpperCase():t].join("+")}function Vm(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||
["Control","Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(k1(e.target)||!eu.
value&&e.key.length===1||S1()))return;let n=Dl===""?_1(e):`${Dl} ${e.key}`,o=_o.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
Fm(""),o.act()):t&&Fm(_o.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function Fm(e){clearTimeout(zm),Dl=
e,e!==""&&(zm=setTimeout(()=>{Dl=""},1200))}function k1(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function S1(){return document.querySelector("dialo\
g[open]")!==null}var Um="ti",Wm="ni",qm="pi",Km="di",jm="li";function ii(e){ze({document:Ft(Ft(Le.value,"from",e.from),"to",e.to)})}function Gm(){let e=ie(null),[t,n]=ee(!1),o=Le.value.
timezone??"UTC",r=Wa(Le.value,o),{error:i}=en.result.value,l=Sn(i,"from")??Sn(i,"to");return Al([{keys:"t",label:"Range \
of time",group:"The question",act:()=>n(!0)}]),c(me,{children:[c(ne,{buttonRef:e,icon:"calendar",after:"down",kind:l?"da\
nger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:c("span",{class:Um,children:r})}),l&&!t&&c("div",{
class:jm,children:c(Gn,{error:l})}),t&&c(Kn,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:c(
M1,{zone:o,wrong:l,onDone:()=>n(!1)})})]})}function M1({zone:e,wrong:t,onDone:n}){let[o,r]=ee(t),{from:i,to:l}=Le.value,
a=i===void 0&&l===void 0?"":`${i??""} - ${l??"now"}`,f=d=>{let p=vm(d);if(!p){r({message:"This is no range of time",hint:"\
try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}ii(p),n()};return c("div",{class:Wm,children:[c(
Tl,{label:`Range, on the clock of ${e}`,value:a,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:f,error:o,autofocus:!0}),
c("div",{class:qm,children:Ua.map(d=>c(ne,{small:!0,kind:"plain",class:Km,pressed:Wa(Le.value,e)===d.label,onClick:()=>{
ii(d),n()},children:d.label},d.label))})]})}function Jm({document:e,result:t,as:n}){let{answer:o,of:r,phase:i}=t;if(!o||!r||!("columns"in o))return i==="error"?null:
c(vl,{});if(o.rows.length===0&&i==="exact")return c(P1,{document:r});let l=o.query?.timezone??r.timezone??"UTC";return n===
"line"?c(Vp,{answer:o,document:r,zone:l,onZoom:C1}):c(E1,{answer:o,of:r,document:e,zone:l})}function C1(e,t){ii({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function P1({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return c(pr,{icon:"search",title:"Nothing found",actions:c(me,{children:[n&&c(ne,
{kind:"primary",onClick:()=>ii({}),children:"All data"}),t&&c(ne,{kind:"outlined",onClick:()=>ze({document:Ft(e,"where",
void 0)}),children:"Without the filter"}),!n&&!t&&c(ne,{kind:"outlined",onClick:Tn,children:"Ask again"})]}),children:n||
t?"No event of this range passes the filter.":"The dataset has no events."})}function E1({answer:e,of:t,document:n,zone:o}){
let[r,i]=ee(null),l=it(n.aggregate?.order)[0],a=l===void 0?null:D1(l),f=it(e.query?.aggregate?.by??t.aggregate?.by),d=(g,b,y)=>{
let x=e.columns.findIndex(({name:k})=>k===b);x>=0&&x<f.length&&!jo(f[x])&&e.rows.some(k=>k===g)&&i({anchor:y,column:b,value:g[x]})},
p=r?Hc(r.column,r.value):"";return c(me,{children:[c(Zi,{answer:e,document:t,zone:o,sort:a,onCell:d,onSort:g=>ze({document:Ft(
n,"aggregate.order",g===null?void 0:[`"${g.key}"${g.descending?" desc":""}`])})}),r&&c(Ha,{anchor:r.anchor,label:"This v\
alue",head:qe(p).text,onClose:()=>i(null),items:[{label:"Only this",icon:"filter",act:()=>Ia({document:Ft(n,"where",As(n.
where,p))},p)},{label:"Exclude",icon:"minus",act:()=>Ia({document:Ft(n,"where",As(n.where,`not (${p})`))},`not (${p})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>Dt(r.value===null?"":String(r.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>Dt(p,"The condition")}]})]})}function D1(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var Zm="M",Qm="si";function eh({document:e,result:t}){let n=it(e.aggregate?.measures),o=it(e.aggregate?.by);return c("div",{class:Zm,children:[
c("span",{children:"Show"}),c(tu,{label:"Measures",path:"aggregate.measures",value:n.join(", "),error:Sn(t.error,"aggreg\
ate.measures"),onCommit:r=>bn("aggregate.measures",Xm(r))}),c("span",{children:"where"}),c(tu,{label:"Filter",path:"wher\
e",value:e.where??"",placeholder:"any event",error:Sn(t.error,"where"),onCommit:r=>bn("where",r.trim()===""?void 0:r)}),
c("span",{children:"by"}),c(tu,{label:"Breakdown",path:"aggregate.by",value:o.join(", "),placeholder:"nothing",error:Sn(
t.error,"aggregate.by"),onCommit:r=>bn("aggregate.by",Xm(r))})]})}function tu(e){let{path:t,...n}=e;return c("div",{class:Qm,
"data-path":t,children:c(Tl,{bare:!0,code:!0,...n})})}function Xm(e){let t=[""],n=0,o="";for(let i of e)o!==""?o=i===o?"":
o:i==="'"||i==='"'?o=i:i==="("?n++:i===")"&&n--,i===","&&n===0&&o===""?t.push(""):t[t.length-1]+=i;let r=t.map(i=>i.trim()).
filter(i=>i!=="");return r.length>0?r:void 0}function nu(e){return it(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var th={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:[
"aggregate.measures","aggregate.by","where"],chartOf:e=>nu(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;
let o=it(n.by);return t==="line"&&!nu(e)?{...e,aggregate:{...n,by:["time('auto')",...o]}}:t==="table"&&nu(e)?{...e,aggregate:{
...n,by:o.filter(r=>!jo(r))}}:e},Sentence:eh,Page:Jm};var tn=[th],Mn=[];var oh="xi",rh="ci";function ih(){let{value:e,error:t}=dn.value,n=e?.[0]?.name;return ye(()=>{e||zn()},[]),ye(()=>{n!==void 0&&Zo(n)},[n]),t?
c(pr,{icon:"warning",title:"The datasets cannot be listed",actions:c(ne,{kind:"outlined",onClick:()=>{zn()},children:"Tr\
y again"}),children:t.message}):e&&n===void 0?c(R1,{}):c(vl,{})}function R1(){let e=`curl --data-binary @events.ndjson -\
H 'Content-Type: application/x-ndjson' '${zt("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return c(
"main",{class:oh,children:[c(pr,{icon:"data",title:"There are no events yet",actions:c(me,{children:[c(ne,{kind:"primary",
icon:"copy",onClick:()=>Dt(e,"The line"),children:"Copy the line"}),c(ne,{kind:"outlined",onClick:()=>{zn()},children:"L\
ook again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its field\
s are the time, the actor and the event."}),c("pre",{class:rh,children:e})]})}function ou(){return c(pr,{icon:"search",title:"\
There is no such page",actions:c(ne,{kind:"primary",onClick:()=>wn(""),children:"To the first dataset"})})}var ru={};as(ru,{banner:()=>iu,danger:()=>N1,default:()=>z1,info:()=>$1,text:()=>lu,warning:()=>O1});var iu="gi",$1="fi",
O1="ui",N1="hi",lu="mi",z1={banner:iu,info:$1,warning:O1,danger:N1,text:lu};function lh({kind:e,children:t,actions:n}){return c("div",{class:Te(iu,ru[e]),role:e==="info"?"status":"alert",children:[
c(ve,{name:e==="info"?"info":"warning"}),c("span",{class:lu,children:t}),n]})}var sh="N",ah="vi",uh="bi",ch="wi",fh="yi",dh="ki";function Ll({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let i=ie(null),l=On();return wt(()=>{po();let a=document.activeElement;
return i.current?.showModal(),i.current?.querySelector("[data-autofocus]")?.focus(),()=>{a instanceof HTMLElement&&a.isConnected&&
a.focus()}},[]),c("dialog",{ref:i,class:Te(sh,r&&ah),"aria-labelledby":l,onCancel:a=>{a.preventDefault(),t()},onClick:a=>{
a.target===i.current&&t()},children:[c("div",{class:uh,children:[c("h2",{id:l,class:ch,children:e}),c(ne,{icon:"close",label:"\
Close",keys:"Esc",kind:"quiet",onClick:t})]}),c("div",{class:fh,children:n}),o&&c("div",{class:dh,children:o})]})}var ph="zi",mh="ji",hh="Si",gh="R",yh="Bi",vh="A";function bh({onClose:e}){let t=Map.groupBy(Hm.value,({group:n})=>n);return c(Ll,{title:"Keys",onClose:e,wide:!0,children:[
c("div",{class:ph,children:[...t].map(([n,o])=>c("section",{children:[c("h3",{class:mh,children:n}),c("dl",{class:hh,children:o.
map(({keys:r,label:i})=>c("div",{class:gh,children:[c("dt",{children:i}),c("dd",{children:r.split(" ").map(l=>c("kbd",{class:yh,
children:l},l))})]},r))})]},n))}),c("div",{class:vh,children:[c("label",{children:[c("input",{type:"checkbox",checked:Bm.
value,onChange:n=>Im(n.currentTarget.checked)})," Single letters are keys"]}),c("label",{children:[c("input",{type:"chec\
kbox",checked:El.value,onChange:n=>Om(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}var wh="Xi",xh="v",_h="Ci",kh="Ii",Sh="Ui",Th="Ei";var Rl=28;function su(e,t){return`${e}-${t}`}function Mh({id:e,label:t,options:n,active:o,onActive:r,onPick:i,several:l=!1,
foot:a}){let f=ie(null),d=Gi(f,Rl,n.length);return wt(()=>{let p=f.current;if(!p||o<0)return;let g=o*Rl;g<p.scrollTop?p.
scrollTop=g:g+Rl+8>p.scrollTop+p.clientHeight&&(p.scrollTop=g+Rl+8-p.clientHeight)},[o,n]),c(me,{children:[c("div",{ref:f,
id:e,role:"listbox","aria-label":t,"aria-multiselectable":l||void 0,class:wh,children:[c("div",{role:"presentation",style:{
height:`${d.before}px`}}),n.slice(d.first,d.end).map((p,g)=>{let b=d.first+g;return c("div",{id:su(e,b),role:"option","a\
ria-selected":p.selected??!1,"aria-setsize":n.length,"aria-posinset":b+1,"data-active":b===o,class:xh,onPointerMove:()=>{
b!==o&&r(b)},onPointerDown:y=>y.preventDefault(),onClick:()=>i(p.value),children:[l&&c("span",{class:Th,children:p.selected&&
c(ve,{name:"check"})}),c("span",{class:_h,children:p.label}),p.note!==void 0&&c("span",{class:kh,children:p.note})]},b)}),
c("div",{role:"presentation",style:{height:`${d.after}px`}})]}),a&&c("div",{class:Sh,children:a})]})}function $l(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,i=ie(null),l=On(),[a,f]=ee(e.autofocus??!1),[d,p]=ee(r?0:
-1),[g,b]=ee(!1);wt(()=>{b(!0),e.autofocus&&i.current?.focus()},[]);let y=Math.min(d,t.length-1),x=a||(e.inline??!1),k=()=>f(
!1),P=(M,S)=>{S||k(),e.onPick(M,S)},A=M=>{let S=x?t[y]:void 0;if(M.key==="ArrowDown"||M.key==="ArrowUp"){M.preventDefault(),
f(!0);let q=M.key==="ArrowDown"?1:-1;p(y<0&&q<0?t.length-1:(y+q+t.length)%Math.max(1,t.length))}else M.key==="Enter"?(M.
preventDefault(),S?P(S.value,!1):(k(),e.onTake(n))):M.key===" "&&o&&S&&y>=0?(M.preventDefault(),P(S.value,!0)):M.key==="\
Escape"&&(x||e.onCancel)?(M.preventDefault(),M.stopPropagation(),k(),e.onCancel?.()):M.key==="Backspace"&&n===""&&e.onBackspace?.()},
_=c(Mh,{id:l,label:e.label,options:t,active:y,onActive:p,onPick:M=>P(M,o),several:o,foot:e.foot});return c(me,{children:[
c("input",{ref:i,class:Te(kl,e.code&&Sl),role:"combobox","aria-label":e.label,"aria-expanded":x,"aria-controls":l,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":x&&y>=0?su(l,y):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:A,onClick:()=>f(!0),onBlur:k,onFocus:()=>{
e.autofocus&&f(!0)},onInput:M=>{f(!0),p(r?0:-1),e.onText(M.currentTarget.value)}}),e.inline&&_,!e.inline&&a&&g&&(t.length>
0||e.foot)&&c(Kn,{anchor:i.current,onClose:k,focus:!1,children:_})]})}function li(e){let t=We.value.view===e.name,n=qc(e.name,Bs(fn.value));n!==null&&wl(n,{label:"Undo",act:Nn}),t&&In.value.
kind!=="view"&&fn.value!==""&&Ws(),fn.value===""&&wn("")}function Ch(){let e="Go to";return[...tn.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>li(t)})),...Mn.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>wn(t.name)}))]}var uu=matchMedia("(prefers-color-scheme: dark)"),Ph=te(uu.matches),au=Fn("theme"),si=te(au==="light"||au==="dark"?au:"s\
ystem"),br=rt(()=>si.value==="system"?Ph.value?"dark":"light":si.value);function Ol(e){si.value=e,Hn("theme",e)}function Eh(){
uu.addEventListener("change",()=>{Ph.value=uu.matches}),pt(()=>{document.documentElement.dataset.theme=br.value})}function Dh({onClose:e,onHelp:t}){let[n,o]=ee(""),r=U1(I1(t),n).slice(0,200);return c(Ll,{title:"Find",onClose:e,children:c(
$l,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(i=>({value:i,label:c(Gt,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},
onCancel:e})})}function I1(e){let t=fn.value===""?[]:Zc(fn.value).value.value?.columns??[];return[...tn.map(n=>({name:n.
label,kind:"page",act:()=>li(n)})),...Mn.map(n=>({name:n.label,kind:"page",act:()=>wn(n.name)})),...(dn.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Zo(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>V1(
n)})),...Go.value?[{name:"Undo",kind:"command",act:Nn}]:[],...Jo.value?[{name:"Redo",kind:"command",act:Yo}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Ni({kind:"json"})},{name:br.value==="dark"?"Light":"Dark",kind:"command",act:()=>Ol(
br.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function V1(e){let t=zr(Le.value),n=it(Le.value[t]?.
by),o=Ds(e);n.includes(o)||ze({document:Ft(Le.value,[t,"by"],t==="aggregate"?[...n,o]:o)})}function U1(e,t){let n=t.trim().
toLowerCase();if(n==="")return e;let o=i=>{let l=i.toLowerCase();if(l.startsWith(n))return 0;let a=l.indexOf(n);return a<
0?3:/[a-z0-9]/.test(l[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:o(i.name)})).filter(({grade:i})=>i<3).sort((i,l)=>i.
grade-l.grade).map(({item:i})=>i)}var Ah="D",Lh="a",Rh="H",$h="Li",Oh="F",cu="T",Nh="o",zh="q",Fh="G",Hh="b",Bh="J";var Jn=te(Fn("rail")==="folded");function q1(){Jn.value=!Jn.value,Hn("rail",Jn.value?"folded":"open")}function Vh({onPalette:e,
onHelp:t}){let n=In.value;return c("nav",{"aria-label":"Pages",class:Te(Ah,Jn.value&&Lh),children:[c("div",{class:Rh,children:[
c(j1,{}),!Jn.value&&c("span",{class:$h,children:"Sluice"})]}),c("ul",{class:cu,children:tn.map(o=>c(Ih,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&We.value.view===o.name,onClick:()=>li(o)},o.name))}),Mn.length>0&&c(
"div",{class:Fh,role:"presentation"}),c("ul",{class:cu,children:Mn.map(o=>c(Ih,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>wn(o.name)},o.name))}),c("div",{class:Hh,children:[c(ne,{icon:"sear\
ch",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),c(K1,{}),c(ne,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
c(ne,{icon:"collapse",label:Jn.value?"Widen":"Fold",kind:"quiet",class:Bh,onClick:q1})]})]})}function Ih({icon:e,label:t,
keys:n,current:o,onClick:r}){let i=Xi(Jn.value?`${t}  ${n}`:void 0);return c("li",{children:c("button",{type:"button",class:Nh,
"aria-current":o?"page":void 0,"aria-label":Jn.value?t:void 0,onClick:r,...i,children:[c(ve,{name:e,size:20}),c("span",{
class:zh,children:t})]})})}function K1(){let e=(t,n)=>({label:n,checked:si.value===t,act:()=>Ol(t)});return c(kn,{icon:br.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function j1(){return c("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:Oh,children:[c("rect",{width:"32",height:"32",rx:"7"}),c("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var Wh="K",qh="O";function Kh({children:e}){let[t,n]=ee(null);Al([...Ch(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Go.value&&Nn()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Jo.value&&
Yo()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Tn},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:J1}]);let o=()=>n(null);return c("div",{class:Wh,children:[c(Vh,{onPalette:()=>n("pal\
ette"),onHelp:()=>n("help")}),c("div",{class:qh,children:[Dm.value==="away"&&c(lh,{kind:"warning",actions:c(ne,{small:!0,
kind:"outlined",onClick:Lm,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&c(Dh,{onClose:o,onHelp:()=>n("help")}),t==="help"&&c(bh,{onClose:o}),c(mm,{}),c(
zf,{})]})}function J1(){let{phase:e}=en.result.value;e==="running"||e==="estimate"?en.cancel():Oi.value.length>0&&zi()}var Gh="Mi",Jh="w";function Yh({label:e,choices:t,value:n,onChange:o}){let r=l=>{let a=l.key==="ArrowRight"||l.key==="ArrowDown"?1:l.key===
"ArrowLeft"||l.key==="ArrowUp"?-1:0;if(a===0)return;l.preventDefault();let f=(t.findIndex(p=>p.value===n)+a+t.length)%t.
length,d=t[f];d&&o(d.value),l.currentTarget.children[f]?.focus()},i=t.some(l=>l.value===n)?n:t[0]?.value;return c("div",
{role:"radiogroup","aria-label":e,class:Gh,onKeyDown:r,children:t.map(l=>c("button",{type:"button",role:"radio",class:Jh,
"aria-checked":l.value===n,tabIndex:l.value===i?0:-1,onClick:()=>o(l.value),children:[l.icon&&c(ve,{name:l.icon,size:14}),
l.label]},l.value))})}var Zh="Ni",Qh="Ri",Xh="P",eg="Ai";var zl=rt(()=>xo.value.filter(e=>e.to.dataset===Le.value.dataset));function tg(){return zl.value.length===0?null:c("nav",
{"aria-label":"The way here",class:Zh,children:[zl.value.map((e,t)=>c("span",{class:Qh,children:[c("button",{type:"butto\
n",class:Xh,onClick:()=>{Va(t),ze(e.from)},children:t===0?"all":qe(zl.value[t-1]?.label).text}),c(ve,{name:"right",size:12})]},
t)),c("span",{"aria-current":"step",class:eg,children:qe(zl.value.at(-1)?.label).text})]})}var ng="Di",og="Q",rg="V";var ig=null;function X1(){return ig??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),ig}function lg(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,i=ie(null),l=ie(null),a=ie(e);a.current=e;let[f,d]=ee(!1);return ye(()=>{
let p=!1;return X1().then(g=>{p||!g||!i.current||(l.current=g.mount(i.current,{...a.current,onText:b=>{b!==a.current.text&&
a.current.onText(b)},onRun:()=>a.current.onRun?.()}),l.current.setMark(a.current.mark??null),d(!0),r&&l.current.focus())}),
()=>{p=!0,l.current?.destroy()}},[]),ye(()=>{l.current?.setText(t)},[t]),ye(()=>{l.current?.setMark(o)},[o?.start,o?.end,
t]),c("div",{class:Te(ng,e.class),children:[c("div",{ref:i,class:og,hidden:!f,"data-editor":f}),!f&&c("textarea",{class:rg,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,onInput:p=>e.onText(p.currentTarget.value)})]})}var sg="Hi",ag="W",ug="Fi",cg="Ti";function dg({onClose:e}){let t=Le.value,[n,o]=ee(()=>JSON.stringify(t,null,2)),[r,i]=ee(null);return ye(()=>{Mt(fg(n).value,
t)||(o(JSON.stringify(t,null,2)),i(null))},[t]),c("aside",{class:sg,"aria-label":"The document as JSON",children:[c("div",
{class:ag,children:[c("h2",{children:"JSON"}),c(ne,{icon:"copy",label:"Copy",kind:"quiet",onClick:()=>Dt(n,"The document")}),
c(ne,{icon:"close",label:"Close",kind:"quiet",onClick:e})]}),c(lg,{class:ug,label:"Document",language:"json",text:n,onText:a=>{
o(a);let{value:f,error:d}=fg(a);i(d),f&&ze({document:{...f,dataset:f.dataset||We.value.document.dataset}},"replace")},onRun:Tn}),
r!==null&&c("div",{class:cg,children:c(Gn,{error:{message:r,hint:"the question on the screen is the last that could be r\
ead"}})})]})}function fg(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(t)?{value:null,error:"\
A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?t.message:String(t)}}}var pg=new Map([["json",dg]]);var hg="qi",gg="Gi";function du({title:e,values:t,value:n,onChange:o,free:r=!1,...i}){let l=ie(null),[a,f]=ee(!1),[d,p]=ee(""),g=dt(()=>nw(t,
d),[t,d]),b=()=>{f(!1),p("")},y=x=>{b(),o(x)};return c(me,{children:[c(ne,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:l,
onClick:()=>a?b():f(!0),children:c("span",{class:hg,children:c(Gt,{value:n,most:32})})}),a&&c(Kn,{anchor:l.current,onClose:b,
role:"dialog",label:e,children:c("div",{class:gg,children:c($l,{label:e,text:d,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:g.slice(0,1e3).map(x=>({value:x,label:c(Gt,{value:x}),selected:x===n})),onPick:y,onTake:x=>{r&&
x!==""&&y(x)},onCancel:b})})})]})}function nw(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(i=>i.toLowerCase().
startsWith(n)),r=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...o,...r]}var yg=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function vg(){let e=Le.value.compare?.offset,t=yg.find(([,n])=>n===e)?.[0]??`vs ${fo(e??"")} before`;
return c(kn,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:yg.map(([n,o])=>({label:n,
checked:o===e,act:()=>bn("compare",o===void 0?void 0:{offset:o})})),children:t})}function bg(){return[{label:"Copy link",icon:"share",act:()=>{qs(We.value).then(e=>Dt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>Dt(JSON.stringify(We.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>Dt(ow(We.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Dt(rw(We.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>Dt(iw(We.value.document),"The code")}]}function pu(e){
return`'${e.replaceAll("'","'\\''")}'`}function ow(e){return`sluice query ${pu(JSON.stringify(e))}`}function rw(e){return`\
curl -H 'Content-Type: application/json' ${pu(zt("v1/query"))} \\
  -d ${pu(JSON.stringify(e))}`}function iw(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var wg=te([]);function xg(){return wg.value.length===0?null:c(kn,{icon:"save",menuLabel:"Save",items:wg.value,placing:{align:"end"},children:"\
Save"})}var kg="Ji",Sg="y";function Tg(){let e=en.result.value,t=e.phase==="running"||e.phase==="estimate";return c("div",{class:kg,children:[c("sp\
an",{role:"status",class:Sg,"data-phase":e.phase,children:[e.phase==="exact"&&c(ve,{name:"check",size:14}),e.phase==="er\
ror"&&c(ve,{name:"error",size:14}),sw(e)]}),t&&c(ne,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>en.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&c(ne,{small:!0,kind:"outlined",onClick:Tn,children:"Run again"})]})}
function sw(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${Hr(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=cf(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${Hr(t.
sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${ji(t.rows_scanned)} rows`:`${o}, ${n}`}}}var Mg=null;function Cg(){return Mg??=[...new Set([Vs(),"UTC",...Intl.supportedValuesOf("timeZone")])],Mg}var Pg="k",Eg="z",Dg="Ki",Ag="j",Lg="Oi";var Rg=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function $g({runs:e}){ye(()=>{dn.value.value||
zn()},[]);let t=dn.value.value?.map(({name:o})=>o)??[fn.value],n=Le.value.timezone??"UTC";return c("header",{class:Pg,"a\
ria-label":"The question",children:[c("div",{class:Eg,children:[c(du,{title:"Dataset",icon:"data",values:t,value:fn.value,
onChange:o=>{Zo(o)},class:Dg}),c(Gm,{}),c(du,{title:"Time zone",icon:"globe",values:Cg(),value:n,onChange:o=>bn("timezon\
e",o),kind:"quiet",free:!0}),c(vg,{}),c(uw,{})]}),c("div",{class:Ag,children:e&&c(Tg,{})}),c("div",{class:Lg,children:[c(
ne,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Go.value,onClick:Nn}),c(ne,{icon:"redo",label:"Redo",keys:"Ctrl+Shi\
ft+Z",disabled:!Jo.value,onClick:Yo}),c(kn,{icon:"share",menuLabel:"Share",items:bg(),placing:{align:"end"},children:"Sh\
are"}),c(xg,{})]})]})}function uw(){let e=Le.value.sample,t=e===void 0||e===1?void 0:e,n=Rg.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return c(kn,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:Rg.map(([o,r])=>({label:o,checked:r===t,act:()=>bn("sample",r)})),children:n})}var Og="Y",Ng="Pi",zg="Qi",Fg="Vi",Hg="Wi",Bg="Z";function Ig(){let e=tn.find(({name:t})=>t===Uc.value)??tn[0];return e?c(fw,{view:e}):null}function fw({view:e}){let t=Le.
value,n=en.result.value,o=Wc.value??e.chartOf(t);ye(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sluice`},
[e,t.dataset]);let r=l=>{ze({as:l,document:e.choose?e.choose(t,l):t})},i=n.phase==="running"||n.phase==="estimate";return c(
me,{children:[c($g,{runs:e.runs??!0}),c(Qp,{busy:i,done:n.done}),c("main",{class:Og,"data-view":e.name,"data-state":n.phase,
"aria-busy":i,children:[c("h1",{class:"spoken",children:e.label}),c(tg,{}),c("div",{class:Ng,children:[c("div",{class:zg,
children:c(e.Sentence,{document:t,result:n})}),c("div",{class:Fg,children:[e.charts.length>1&&c(Yh,{label:"Chart",value:o,
onChange:r,choices:e.charts.map(({name:l,label:a,icon:f})=>({value:l,label:a,icon:f}))}),c(ne,{icon:"braces",label:"The \
document as JSON",kind:"quiet",onClick:()=>Ni({kind:"json"})})]})]}),n.error&&!dw(e,n.error)&&c("div",{class:Hg,children:c(
Gn,{error:n.error})}),c("div",{class:Bg,"data-former":n.former,children:c(e.Page,{document:t,result:n,as:o})})]}),c(pw,{})]})}
function dw(e,t){return["from","to",...e.errorPlaces??[]].some(n=>Sn(t,n)!==null)}function pw(){return c(me,{children:Oi.
value.map((e,t)=>{let n=pg.get(e.kind);return n?c(n,{layer:e,onClose:zi},t):null})})}function Vg(){return c(Kh,{children:c(mw,{})})}function mw(){let e=In.value;switch(e.kind){case"home":return c(ih,{});case"\
view":return c(Ig,{});case"page":{let t=Mn.find(({name:n})=>n===e.page);return t?c(t.Page,{rest:e.rest}):c(ou,{})}case"a\
ctor":case"link":return c(ou,{})}}Eh();Vm();await rf();Nm();hm();nc(c(Vg,{}),document.body);
