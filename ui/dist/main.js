var R0=Object.defineProperty;var ds=(e,t)=>{for(var n in t)R0(e,n,{get:t[n],enumerable:!0})};var le,Xu,hs,On,ps,Mi,ec,Si,tc,gs,ms,$0,Rr=Symbol.for("pv"),Ci={},Pi=[],O0=/^m(i|n|o|s|text|space)$/,ys=Array.isArray,vs=Pi.
slice,so=Object.assign;function lo(e){e&&e.parentNode&&e.remove()}function nc(e,t,n){var o,r,i,l={},a=arguments.length;for(i in t)
i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:l[i]=t[i];return a>2&&(l.children=a>3?vs.call(arguments,2):n),Lr(e,
l,o,r,null)}function Lr(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Rr,__v:r||
++Xu,__i:-1,__u:0};return!r&&le.vnode&&le.vnode(i),i}function he(e){return e.children}function Wo(e,t){this.props=e,this.context=t,this.__g=0}function Nn(e,t){if(t==null)return e.
__&&Nn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Nn(e)}function N0(e){var t,n=e.__v,o=n.__e,r=[],i=[],l=e.__P;l&&((t=so({constructor:Rr},n)).__v=n.__v+1,
le.vnode&&le.vnode(t),bs(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||Nn(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,ac(r,t,i),n.__=n.__e=null,t.__e!=o&&oc(t))}function oc(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),oc(e)}function Zu(e){(8&e.__g||(e.__g|=8,On.push(e),Mi++))&&ps==le.debounceRendering||
((ps=le.debounceRendering)||queueMicrotask)(rc)}function rc(){try{for(var e,t=1;On.length;)On.length>t&&On.sort(ec),e=On.
shift(),t=On.length,8&e.__g&&N0(e)}finally{(Mi=On.length)&&(ps||queueMicrotask)(rc)}}function ic(e,t,n,o,r,i,l,a,f,d,p){
var g,v,y,x,_,C,D=o.__k||Pi,k=t.length;for(f=z0(n,t,D,f,k),g=0;g<k;g++)(y=n.__k[g])!=null&&(v=~y.__i&&D[y.__i]||Ci,y.__i=
g,C=bs(e,y,v,r,i,l,a,f,d,p),x=y.__e,(v.ref!=y.ref||8&v.__u)&&(v.ref&&ws(v.ref,null,y,v),y.ref&&p.push(y.ref,y.__c||x,y)),
_=_||x,4&y.__u?(f=lc(y,f,e,!v.__v),v.__e&&(v.__e=null)):typeof y.type=="function"&&C!==void 0?f=C:x&&(f=x.nextSibling),y.
__u&=-21);return n.__e=_,f}function z0(e,t,n,o,r){var i,l,a,f,d,p,g,v,y,x=n.length,_=x,C=0,D=0,k=e.__k=Array(r);for(i=0;i<
r;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=k[i]=Lr(null,
l):ys(l)?l=k[i]=Lr(he,{children:l}):l.constructor===Rr&&l.__b?l=k[i]=Lr(l.type,l.props,l.key,l.ref,l.__v):k[i]=l,f=i+C,l.
__=e,l.__b=e.__b+1,a=null,~(d=l.__i=F0(l,n,f,_))&&(_--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,d==f-1?C--:d==f+1?C++:d!=
f&&(d>f?C--:C++,D=1)):(~d||(r>x?C--:r<x&&C++),typeof l.type!="function"&&(l.__u|=4))):k[i]=null;if(D){for(p=[],g=[],i=0;i<
r;i++)if((l=k[i])&&16&l.__u){for(C=0,v=p.length;C<v;)p[y=C+v>>1]<l.__i?C=y+1:v=y;p[C]=l.__i,g[i]=C+1}for(C=p.length;i--;)
g[i]&&(g[i]==C?C--:k[i].__u|=4)}if(_)for(i=0;i<x;i++)!(a=n[i])||2&a.__u||(a.__e==o&&(o=Nn(a)),xs(a,a));return o}function lc(e,t,n,o){
var r,i,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=lc(
r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=Nn(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function F0(e,t,n,o){var r,i=e.key,l=e.type,a=t[n],f=a&&!(2&a.__u);if(a===null&&i==null||f&&i==a.key&&l==a.type)return n;
if(o>(f?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&i==a.key&&l==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&
!(2&a.__u)&&i==a.key&&l==a.type)return r}return-1}function Qu(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function ki(e,t,n,o,r){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Qu(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Qu(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=ms[t]||(ms[t]=
H0(t)),(e.__a||(e.__a={}))[t]=gs,i=t!=(t=t.replace(tc,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,i):e.removeEventListener(t,l,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function H0(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Si]==null)t[Si]=gs++;else if(t[Si]<this.__a[e])return;return n(le.event?le.event(t):t)}}}function bs(e,t,n,o,r,i,l,a,f,d){
var p,g,v,y,x,_,C,D,k,T,S,q,N,J,U,Z,V,A,W=t.type;if(t.constructor!==Rr)return null;128&n.__u&&(f=32&n.__u,p=n.__c.__z)&&
(t.__u|=f,g=i=[],p.nodeType==8?a=Ti(p,i):i.push(p),a=i[0]||a),(p=le.__b)&&p(t);e:if(typeof W=="function"){v=l.length;try{
if(D=t.props,k=(p=W.prototype)&&p.render,T=(p=W.contextType)&&o[p.__c],S=p?T?T.props.value:p.__:o,(y=n.__c)?(t.__c=y,2&y.
__g&&(y.__g|=1)):(k?t.__c=y=new W(D,S):(t.__c=y=new Wo(D,S),y.constructor=W,y.render=B0),T&&T.sub(y),y.state||(y.state={}),
y.__n=o,y.__g|=8,y.__h=[],y.__k=[]),k&&(y.__s||(y.__s=y.state),W.getDerivedStateFromProps&&(y.__s==y.state&&(y.__s=so({},
y.__s)),so(y.__s,W.getDerivedStateFromProps(D,y.__s)))),x=y.props,_=y.state,y.__v=t,n.__c){if(D!==x&&k&&!W.getDerivedStateFromProps&&
y.componentWillReceiveProps&&y.componentWillReceiveProps(D,S),t.__v==n.__v&&!(8&y.__g)||!(4&y.__g)&&y.shouldComponentUpdate&&
y.shouldComponentUpdate(D,y.__s,S)===!1){t.__v!=n.__v&&(y.props=D,y.state=y.__s,y.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(R){R&&(R.__=t)}),Pi.push.apply(y.__h,y.__k),y.__k=[],y.__h.length&&l.push(y),a=Nn(n);break e}y.componentWillUpdate&&
y.componentWillUpdate(D,y.__s,S),k&&y.componentDidUpdate&&y.__h.push(function(){y.componentDidUpdate(x,_,C)})}else k&&!W.
getDerivedStateFromProps&&y.componentWillMount&&y.componentWillMount(),k&&y.componentDidMount&&y.__h.push(y.componentDidMount);
y.context=S,y.props=D,y.__P=e,y.__g&=-5,q=le.__r,N=k?25:0;do y.__g&=-9,q&&q(t),p=y.render(y.props,y.state=y.__s,y.context);while(8&
y.__g&&++N<25);k&&(Pi.push.apply(y.__h,y.__k),y.__k=[]),y.state=y.__s,y.getChildContext&&(o=so({},o,y.getChildContext())),
k&&n.__c&&y.getSnapshotBeforeUpdate&&(C=y.getSnapshotBeforeUpdate(x,_)),J=p&&p.type===he&&p.key==null?p.props.children:p,
D.__P&&(p=a,r=(e=D.__P).namespaceURI,f=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(R){R&&xs(R,R)}),n.__k=null),
a=n.__k?Nn(n,0):null),a=ic(e,ys(J)?J:[J],t,n,o,r,i,l,a,f,d),D.__P&&(t.__e=null,a=p),t.__u&=-161,g&&g.some(lo),y.__h.length&&
l.push(y),1&y.__g&&(y.__g&=-4)}catch(R){if(l.length=v,t.__v=null,f||i)if(R&&R.then){if(t.__u|=128|f,i){for(~(V=i.indexOf(
a||void 0))||(V=i.length);(A=i[V-1])&&A.nodeType==8;)V--;for(;V<i.length;V++)if(A=i[V])if(i[V]=null,U){if(A==Z)break}else{
if(A.nodeType!=8)break;A.data.startsWith("$s")&&(Z=Ti(U=A))}}if(!U){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
U=a}(p=Ti(U=t.__c.__z||(t.__c.__z=U)))?(t.__e=U,a=p):t.__e=a,a=a&&a.nextSibling}else i&&i.some(lo);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),R&&R.then||sc(t),le.__e(R,t,n)}}else a=t.__e=I0(n.__e,t,n,o,r,i,l,f,d,e);return(p=le.diffed)&&p(t),a}function Ti(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function sc(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(sc))}function ac(e,t,n){for(var o=0;o<n.length;)ws(n[o++],n[o++],n[o++]);le.__c&&le.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){le.__e(i,r.__v)}})}function I0(e,t,n,o,r,i,l,a,f,d){var p,g,v,y,
x,_,C,D,k=n.props||Ci,T=t.props,S=t.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((x=i[p])&&(S?x.localName==S:x.nodeType==
3)){e=x,i[p]=null;break}}if(!e){if(D=d.ownerDocument||document,!S)return D.createTextNode(T);e=D.createElementNS(r,S,T.is?
T:d),a&&(le.__m&&le.__m(t,i),a=!1),i=null}if(S){if(d=S=="template"&&e.content||e,i=S=="textarea"&&T.defaultValue!=null?null:
i&&vs.call(d.childNodes),!a&&i)for(k={},p=0;p<e.attributes.length;p++)k[(x=e.attributes[p]).name]=x.value;for(p in k)x=k[p],
p=="dangerouslySetInnerHTML"?v=x:p=="children"||p in T||p=="value"&&"defaultValue"in T||p=="checked"&&"defaultChecked"in
T||ki(e,p,null,x,r);for(p in T)x=T[p],p=="children"?y=x:p=="dangerouslySetInnerHTML"?g=x:p=="value"?_=x:p=="checked"?C=x:
a&&typeof x!="function"||k[p]===x||ki(e,p,x,k[p],r);g?(a||v&&(g.__html==v.__html||g.__html==e.innerHTML)||(e.innerHTML=g.
__html),t.__k=[]):(v&&(e.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&O0.test(S))&&(r="\
http://www.w3.org/1999/xhtml"),ic(d,ys(y)?y:[y],t,n,o,r,i,l,i?i[0]:n.__k&&Nn(n,0),a,f),i&&i.some(lo)),a&&S!="textarea"||
(p="value",S=="progress"&&_==null?e.removeAttribute(p):_==null||_===e[p]&&(S!="progress"||_)||ki(e,p,_,k[p],r),p="checke\
d",C!=null&&C!=e[p]&&ki(e,p,C,k[p],r))}else k===T||a&&e.data==T||(e.data=T);return e}function ws(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
le.__e(r,n)}}function xs(e,t,n){var o,r,i,l;if(le.unmount&&le.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||ws(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){le.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(l=
0;l<o.length;l++)o[l]&&xs(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Ti(o,i=[]))&&(o==
e.__e&&i.some(lo),lo(r),lo(o)),n||lo(e.__e),e.__e=e.__c=e.__=null}function B0(e,t,n){return this.constructor(e,n)}function uc(e,t){
var n,o,r,i;le.__&&le.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Lr(he,{children:[e]}),
r=[],i=[],bs(t,t.__k,o||Ci,Ci,t.namespaceURI,o?null:t.firstChild?vs.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),
ac(r,t.__k,i),t.__k.props.children=null}le={__e:function(e,t,n,o){for(var r,i,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(i=r.constructor)&&i.getDerivedStateFromError)&&
r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.
__g|=2)}catch(a){e=a}}throw Mi=0,e}},Xu=0,hs=function(e){return e!=null&&e.constructor===Rr},Wo.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=so({},this.state)),typeof e=="function"&&(e=e(so({},n),this.props)),e&&(so(
n,e),this.__v&&(t&&this.__k.push(t),Zu(this)))},Wo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Zu(this))},Wo.prototype.render=he,On=[],Mi=0,ec=function(e,t){return e.__v.__b-t.__v.__b},Si=Symbol(),tc=/(PointerCapture)$|Capture$/i,
gs=0,ms={},$0=0;var ao,ze,_s,cc,ks=Object.is,Ei=0,bc=[],Ss=[],Ne=le,fc=Ne.__b,dc=Ne.__r,pc=Ne.diffed,mc=Ne.__c,hc=Ne.unmount,gc=Ne.__;function Or(e,t){
Ne.__h&&Ne.__h(ze,e,Ei||t),Ei=0;var n=ze.__H||(ze.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function te(e){
return Ei=1,V0(wc,e)}function V0(e,t,n){var o=Or(ao++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):wc(void 0,t),function(i){var l=(o.
__N||o.__)[0],a=o.t(l,i);ks(l,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=ze,!ze.__f)){ze.__f=!0;var r=ze.shouldComponentUpdate;
ze.shouldComponentUpdate=function(i,l,a){var f=this.__H;if(!f)return!0;var d=!1,p=this.props!=i;if(f.__.some(function(v){
v.__N&&(d=!0,ks(v.__[0],v.__N[0])||(p=!0))}),r){var g=r.call(this,i,l,a);return d?g||p:g}return!d||p}}return o.__}function fe(e,t){
var n=Or(ao++,3);!Ne.__s&&Ms(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ze.__H.__h.push(n))}function wt(e,t){var n=Or(ao++,4);!Ne.
__s&&Ms(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ze.__h.push(n))}function ne(e){return Ei=5,dt(function(){return{current:e}},[])}function dt(e,t){var n=Or(ao++,7);return Ms(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function fn(){var e=Or(ao++,11);if(!e.__){for(var t=ze.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function U0(){var e;do{for(;e=Ss.shift();)try{$r(e)}catch(n){Ne.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
bc.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some($r),t.__h.some(Ts),t.__h=[]}catch(n){t.__h=[],Ne.__e(n,e.__v)}}}while(Ss.
length)}Ne.__b=function(e){ze=null,fc&&fc(e)},Ne.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),gc&&gc(e,t)},Ne.
__r=function(e){dc&&dc(e),ao=0;var t=(ze=e.__c).__H;t&&(_s==ze?ze.__h=[]:(t.__h.some($r),t.__h.some(Ts),ao=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),_s=ze},Ne.diffed=function(e){pc&&pc(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&vc(bc.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),_s=ze=null},Ne.__c=function(e,t){t.some(
function(n){try{n.__h.some($r),n.__h=n.__h.filter(function(o){return!o.__||Ts(o)})}catch(o){n.__h=[function(){throw o}]}}),
mc&&mc(e,t)},Ne.unmount=function(e){hc&&hc(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,vc(Ss.push(r))}else $r(r)}catch(i){t=i}}),o.
__H=void 0,t&&Ne.__e(t,o.__v))};var yc=typeof requestAnimationFrame=="function";function W0(e){var t,n=function(){clearTimeout(
o),yc&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);yc&&(t=requestAnimationFrame(n))}function vc(e){e!=1&&cc==
Ne.requestAnimationFrame||((cc=Ne.requestAnimationFrame)||W0)(U0)}function $r(e){var t=ze,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),ze=t}function Ts(e){var t=ze;e.__c=e.__(),ze=t}function Ms(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!ks(n,e[o])})}function wc(e,t){return typeof t=="function"?t(e):t}var q0=Symbol.for("preact-signals");function Ri(){if(bn>1)bn--;else{var e,t=!1;for((function(){var r=Ai;for(Ai=void 0;r!==
void 0;){var i=r.S;if(i.v===r.v)for(var l=i.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=i.i);r=r.o}})();zr!==void 0;){var n=zr;for(zr=
void 0,Di++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&_c(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Di=0,bn--,
t)throw e}}function Ps(e){if(bn>0)return e();Cs=++j0,bn++;try{return e()}finally{Ri()}}var Nr,De=void 0;function Fr(e){var t=De,
n=Nr;De=void 0,Nr=void 0;try{return e()}finally{De=t,Nr=n}}var zr=void 0,bn=0,Di=0,j0=0,Cs=0,Ai=void 0,Li=0;function xc(e){
if(De!==void 0){var t=e.n;if(t===void 0||t.t!==De)return t={i:0,S:e,p:De.s,n:void 0,t:De,e:void 0,x:void 0,r:t},De.s!==void 0&&
(De.s.n=t),De.s=t,e.n=t,32&De.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=De.s,t.n=void 0,De.s.n=t,De.s=t),t}}function Ve(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}Ve.prototype.brand=q0;Ve.prototype.h=function(){return!0};Ve.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Fr(function(){var o;(o=t.W)==null||o.call(t)}))};
Ve.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Fr(function(){var r;(r=t.Z)==null||r.call(t)}))}};Ve.prototype.subscribe=
function(e){var t=this;return pt(function(){var n=t.value;Fr(function(){return e(n)})},{name:"sub"})};Ve.prototype.valueOf=
function(){return this.value};Ve.prototype.toString=function(){return this.value+""};Ve.prototype.toJSON=function(){return this.
value};Ve.prototype.peek=function(){var e=this;return Fr(function(){return e.value})};Object.defineProperty(Ve.prototype,
"value",{get:function(){var e=xc(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Di>100)
throw new Error("Cycle detected");(function(n){bn!==0&&Di===0&&n.l!==Cs&&(n.l=Cs,Ai={S:n,v:n.v,i:n.i,o:Ai})})(this),this.
v=e,this.i++,Li++,bn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ri()}}}});function oe(e,t){return new Ve(e,
t)}function _c(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function kc(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Sc(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function uo(e,t){Ve.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Li-1,this.
f=4}uo.prototype=new Ve;uo.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Li))return!0;if(this.g=Li,this.f|=1,this.i>0&&!_c(this))return this.f&=-2,!0;var e=De;try{kc(this),De=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return De=e,Sc(
this),this.f&=-2,!0};uo.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
Ve.prototype.S.call(this,e)};uo.prototype.U=function(e){if(this.t!==void 0&&(Ve.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};uo.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(uo.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=xc(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function rt(e,t){
return new uo(e,t)}function Tc(e){var t=e.j;if(e.j=void 0,typeof t=="function"){bn++;var n=De;De=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Es(e),o}finally{De=n,Ri()}}}function Es(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Tc(e)}function K0(e){if(De!==this)throw new Error("Out-of-order effect");Sc(this),De=e,this.f&=-2;try{8&this.f&&Es(this)}finally{
Ri()}}function qo(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Nr&&Nr.push(this)}
qo.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};qo.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Tc(this),
kc(this),bn++;var e=De;return De=this,K0.bind(this,e)};qo.prototype.N=function(){2&this.f||(this.f|=2,this.u=zr,zr=this)};
qo.prototype.d=function(){this.f|=8,1&this.f||Es(this)};qo.prototype.dispose=function(){this.d()};function pt(e,t){var n=new qo(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Mc,Oi,$i,G0=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Cc=[];pt(function(){Mc=this.N})();function jo(e,t){le[e]=t.bind(null,le[e]||function(){})}function Hr(e){if($i){var t=$i;
$i=void 0,t()}$i=e&&e.S()}function Pc(e){var t=this,n=e.data,o=Y0(n);o.name="ReactiveDom",o.value=n;var r=dt(function(){
for(var a=t,f=t.__v;f=f.__;)if(f.__c){f.__c.__$f|=4;break}var d=rt(function(){var y=o.value.value;return y===0?0:y===!0?
"":y||""}),p=rt(function(){return!Array.isArray(d.value)&&!hs(d.value)}),g=pt(function(){if(this.N=Ec,p.value){var y=d.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=y)}}),v=t.__$u.d;return t.__$u.d=function(){g(),v.call(this)},
[p,d]},[]),i=r[0],l=r[1];return i.value?l.peek():l.value}Pc.displayName="ReactiveTextNode";Object.defineProperties(Ve.prototype,
{constructor:{configurable:!0,value:nc(he,null).constructor},type:{configurable:!0,value:Pc},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});jo("__b",function(e,t){if(Hr(),Oi=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof Ve&&(n||(t.__np=
n={}),n[r]=i,o[r]=i.peek())}}e(t)});jo("__r",function(e,t){if(e(t),t.type!==he){Hr();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,i){var l;return pt(function(){l=this},{name:i}),l.c=r,l})((function(r){return function(){var i;
G0&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),Oi=o,Hr(n)}});jo("__e",function(e,t,n,o){Hr(),Oi=void 0,e(t,n,o)});jo("diffed",function(e,t){Hr(),Oi=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var l in i){var a=i[l];a===void 0||o&&l in o||
(a.d(),i[l]=void 0)}if(o){i||(i={},n.U=i);for(var f in o){var d=i[f],p=o[f];d===void 0?(d=J0(n,f,p,r),i[f]=d):d.o(p,r)}}}
e(t)});function J0(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=oe(n);return{o:function(l,a){i.value=l,o=a},d:pt(
function(){this.N=Ec;var l=i.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.
removeAttribute(t))})}}jo("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;
for(var r in o){var i=o[r];i&&i.d()}}}var l=t.__np;if(l){var a=t.props;for(var f in l)a[f]=l[f]}t.__np=void 0}else{var d=t.
__c;if(d){d.__$f|=8;var p=d.__$u;p&&(d.__$u=void 0,p.d())}}e(t)});jo("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});
Wo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||
4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function Y0(e,t){return dt(function(){return oe(e,t)},[])}var Z0=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Q0(){Ps(function(){for(var e;e=Cc.shift();)Mc.call(e)})}function Ec(){Cc.push(this)===1&&(le.requestAnimationFrame||
Z0)(Q0)}var Ds=new URL("../../",import.meta.url);function zt(e){return new URL(e,Ds).href}function Dc(e){return e.startsWith(Ds.
pathname)?e.slice(Ds.pathname.length):e.replace(/^\//,"")}var As=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Ni=["explore","funnel",
"retention","paths","sessions","difference","live"];function co(e){return As.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function it(e){return e==null?[]:typeof e=="string"?[e]:e}var Lc=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Rc(e,t){
let n=e.split("/").filter(f=>f!=="").map(X0),[o,r,i]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(Lc.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let l=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&i!==void 0)return{kind:"actor",dataset:l,actor:i};let a=Ni.find(f=>f===r)??"explore";return{kind:"view",dataset:l,
view:a,fragment:t}}function X0(e){try{return decodeURIComponent(e)}catch{return e}}function $c(e,t){return`${ey(e)}/${t}`}function ey(e){let t=Lc.has(e)||e.startsWith("~")||e===""?`~${e}`:e;return encodeURIComponent(t)}async function Oc(e){let t=[
`q=${await Ac(e.document)}`];return e.as!==null&&t.push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Ac(
e.open)}`),t.join("&")}async function zi(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Ir(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let r=t.get("open"),i=r===null?[]:await Ir(r);return{document:o,
as:t.get("as"),open:Array.isArray(i)?i.filter(ty):[]}}function ty(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function Ac(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await Nc(t,new CompressionStream("defl\
ate-raw")),o="";for(let r of n)o+=String.fromCharCode(r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function Ir(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await Nc(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var ny=4<<20;async function Nc(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let r=[],i=0,l=t.readable.getReader();for(;;){let{done:d,value:p}=await l.read();
if(d)break;if(r.push(p),i+=p.length,i>ny)throw new Error("the link unpacks to too much")}let a=new Uint8Array(i),f=0;for(let d of r)
a.set(d,f),f+=d.length;return a}var zc={before:[],after:[]};function Ls(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Fc(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Hc(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Ko=/([^.[\]]+)|\[(\d+)\]/gy;function oy(e){let t=[];for(Ko.lastIndex=0;Ko.lastIndex<e.length;){e[Ko.lastIndex]==="."&&
Ko.lastIndex++;let n=Ko.lastIndex,o=Ko.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Ic(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function ry(e){return typeof e=="\
string"?oy(e):e}function Ft(e,t,n){return Rs(e,ry(t),n)}function Rs(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o=="number"){let a=Array.
isArray(e)?[...e]:e==null?[]:[e],f=Rs(a[o],r,n);return f===void 0?a.splice(o,1):a[o]=f,a}let i=new Map(e!==null&&typeof e==
"object"?Object.entries(e):[]),l=Rs(i.get(o),r,n);return l===void 0?i.delete(o):i.set(o,l),Object.fromEntries(i)}function Mt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(e)!==Array.
isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(t,o)&&Mt(e[o],
t[o]))}function $s(e){return`'${e.replaceAll("'","''")}'`}var iy=/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/,ly=new Set(
["and","or","not","in","is","null","true","false","between","like","ilike","matches","case","when","then","else","end","\
distinct","from","filter","where","as"]);function Os(e){return iy.test(e)&&!e.split(".").some(n=>ly.has(n.toLowerCase()))?
e:`"${e.replaceAll('"','""')}"`}function Go(e){return`event = ${$s(e)}`}var sy=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Vc(e){
let t=e===void 0?null:sy.exec(e);return t?t[1].replaceAll("''","'"):null}function Uc(e,t){let n=Os(e);return t==null?`${n}\
 is null`:typeof t=="string"?`${n} = ${$s(t)}`:Array.isArray(t)?`${n} in (${t.map(o=>$s(String(o))).join(", ")})`:`${n} \
= ${String(t)}`}function Ns(e,t){return e===void 0||e.trim()===""?t:`${Bc(e)} and ${Bc(t)}`}function Bc(e){return/\bor\b/i.
test(e)?`(${e})`:e}var ay=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function zs(e){
let t=ay.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function uy(e){let t=e[co(e)];return it(
t?.by).find(n=>!Jo(n))??null}function Jo(e){return/^\s*(time|bins)\s*\(/i.test(e)}function qc(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:cy(e.document),as:e.as}},i=n[t],l=zs(e.document),a=uy(e.document);
if(i){let g=Wc({...l,...i.document},a);return{state:{view:t,document:g,as:i.as,open:[]},waiting:r,said:null}}let f=fy(t)?
Vc(l.where):null;f!==null&&delete l.where;let d=Wc({...l,...Fs(t,f,o)},a),p=f===null?null:`The filter ${Go(f)} became ${dy(
t)}.`;return{state:{view:t,document:d,as:null,open:[]},waiting:r,said:p}}function cy(e){let t=co(e);return e[t]===void 0?
{}:{[t]:e[t]}}function fy(e){return e==="funnel"||e==="retention"||e==="paths"}function dy(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Fs(e,t,n){let[o,r]=n.events,i=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===r?o:r].filter(py).map(my),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":Go(i),return:"true",period:"day"}};case"paths":return{paths:i===void 0?{}:{start:Go(i)}};case"di\
fference":return{difference:{selection:i===void 0?"true":Go(i)}}}}function py(e){return e!==void 0}function my(e){return{
where:Go(e)}}function Wc(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=it(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(Jo),t]}}}var Hs={view:"explore",document:{dataset:""},as:null,open:[]},Ue=oe(Hs),Kt=oe(zc),jc=oe({state:Hs,how:"load"}),Fi={},Hi=!1,
We=Ue,Ii=jc,Le=rt(()=>Ue.value.document),Kc=rt(()=>Ue.value.view),Gc=rt(()=>Ue.value.as),Bi=rt(()=>Ue.value.open),dn=rt(
()=>Ue.value.document.dataset),Yo=rt(()=>Kt.value.before.length>0),Zo=rt(()=>Kt.value.after.length>0);function Re(e,t="p\
ush"){let n={...Ue.value,...e};Mt(n,Ue.value)||((t==="push"||!Hi)&&(Kt.value=Ls(Kt.value,Ue.value)),Hi=t==="replace",Bs(
n,t))}function wn(e,t,n="push"){Re({document:Ft(Ue.value.document,e,t)},n)}function Vi(e){Re({open:[...Ue.value.open,e]})}
function Ui(){Re({open:Ue.value.open.slice(0,-1)})}function Jc(e,t){let n=qc(Ue.value,e,Fi,t);return Fi=n.waiting,Re(n.state),
n.said}function xn(){Yc(Fc(Kt.value,Ue.value))}function Qo(){Yc(Hc(Kt.value,Ue.value))}function Yc(e){e&&(Kt.value=e.stack,Hi=!1,
Bs(e.value,"push"))}function Is(e){Mt(e,Ue.value)||(Ue.value!==Hs&&(Kt.value=Ls(Kt.value,Ue.value)),Hi=!1,Bs(e,"load"))}
function Bs(e,t){Ue.value=e,jc.value={state:e,how:t}}function Zc(){return{undo:Kt.value,waiting:Fi}}function Qc(e){Kt.value=
e.undo,Fi=e.waiting}var lt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Wi(){return new lt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function qi(e,t=0){let n=Vs(e)&&Vs(
e.error)?e.error:null;if(!n)return new lt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new lt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:hy(n.span),status:t})}
function hy(e){if(!Vs(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Vs(e){return e!==null&&typeof e=="object"}async function ji(e,t={}){let n=await Ki(e,t);if(n.status!==204)return await Xc(n)}async function Ki(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await gy(zt(e),n);
if(!o.ok)throw qi(await Xc(o).catch(()=>null),o.status);return o}async function gy(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:Wi()}}async function Xc(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new lt({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function ef(e){return e instanceof DOMException&&
e.name==="AbortError"}function Us(e){return e instanceof lt?e:new lt({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var Gi=oe({value:null,error:null}),Ws=new Map,pn=Gi;async function zn(){try{let e=await ji("v1/datasets");Gi.value={value:e.
datasets,error:null}}catch(e){Gi.value={value:Gi.value.value,error:Us(e)}}}function tf(e){let t=Ws.get(e);return t||(t=oe(
{value:null,error:null}),Ws.set(e,t),yy(e)),t}async function yy(e){let t=Ws.get(e);if(!(!t||e===""))try{t.value={value:await ji(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:Us(n)}}}async function nf(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await ji(
i,{signal:o})).values}var Ji=new Map;function qs(e){return Ji.has(e)||rf(e),Ji.get(e)??{events:[]}}async function rf(e){if(e==="")return{events:[]};
Ji.set(e,{events:[]});let n={events:(await nf(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Ji.set(e,n),n}var of=864e5;
async function js(e,t){let n=t==="explore"?null:rf(e);pn.value.value||await zn();let o=pn.value.value?.find(({name:a})=>a===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*of,i=o!==void 0&&Date.parse(o.from)<Date.now()-31*of,l=n?await n:qs(e);return{
dataset:e,...r&&i?{from:"now-30d"}:{},timezone:Ks(),...Fs(t,null,l)}}function Ks(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Yi="sluice.";function Fn(e){return Br(()=>localStorage.getItem(Yi+e))}function Hn(e,t){Br(()=>localStorage.setItem(Yi+
e,t))}function lf(e){let t=Br(()=>sessionStorage.getItem(Yi+e));return t===null?null:Br(()=>JSON.parse(t))}function sf(e,t){
Br(()=>sessionStorage.setItem(Yi+e,JSON.stringify(t)))}function Br(e){try{return e()}catch{return null}}var fo=oe({kind:"home"}),Bn=fo,In=Promise.resolve(),af=0;async function uf(){let e=lf("undo");e?.undo&&Array.isArray(e.undo.
before)&&Qc(e),addEventListener("popstate",()=>{Gs()}),addEventListener("pagehide",()=>sf("undo",Zc())),await Gs(),pt(()=>{
let{state:t,how:n}=Ii.value;n!=="load"&&(In=In.then(()=>Zi(t,n)))})}function _n(e,t=""){history.pushState(null,"",zt(e)+
(t===""?"":`#${t}`)),Gs()}function Js(e=We.value){fo.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
In=In.then(()=>Zi(e,"push"))}async function Ys(e){return`${zt($c(e.document.dataset,e.view))}#${await Oc(e)}`}async function Zi(e,t){
let n=await Ys(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),fo.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Gs(){let e=++af,t=Rc(Dc(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){fo.value=t;return}let n=await zi(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await js(t.dataset,t.view);e===af&&(Is({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),fo.value=t,n||(In=In.then(
()=>Zi(We.value,"replace"))))}async function Xo(e){let{view:t,document:n}=We.value,o=await js(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){Is(r),fo.value={kind:"view",dataset:e,view:t,fragment:""},In=In.then(()=>Zi(r,"repla\
ce"));return}Re(r),fo.value.kind!=="view"&&Js()}var er={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},cf={text:er.other,kind:"other"},vy=new Set(Object.
values(er)),by=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function wy(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function po(e){return e.toWellFormed().replace(by,wy).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function qe(e){
if(e==null)return{text:er.null,kind:"null"};if(e==="")return{text:er.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>qe(n).text).join(", "),kind:"value"};let t=po(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:vy.has(t)?`"${t}"`:t,kind:"value"}}var xy=new Intl.Segmenter("en",{granularity:"grapheme"});function ff(e){return Array.
from(xy.segment(e),t=>t.segment)}function Zs(e,t){if(e.length<=t)return e;let n=ff(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function df(e,t){if(e.length<=t)return e;let n=ff(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var _y=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Qi(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function tr(e,t){return e<0?"−"+t:t}function nr(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return tr(e,Qi(n)+(o===void 0?"":`.${o}`))}
function Xi(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return tr(e,ky(t));if(t>=9995e11)return tr(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=_y.find(([r])=>Number((t/r).toPrecision(3))>=1);return tr(e,Number(t/
n).toPrecision(3)+" "+o)}function ky(e){return Number.isInteger(e)?Qi(String(e)):e>=1e3?Qi(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function Vr(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return tr(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return tr(e,`${Qi(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function pf(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?
n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}var Qs=[[86400,"d"],[3600,"h"],[60,"min"]];function Ur(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Ur(-e)}`;
if(e<59.95)return Sy(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Qs.findIndex(
([d])=>t>=d),[o,r]=Qs[n],i=Math.floor(t/o),[l,a]=Qs[n+1]??[1,"s"],f=Math.round((t-i*o)/l);return f===0?`${i}${" "}${r}`:
`${i}${" "}${r} ${f}${" "}${a}`}function Sy(e){return e===0?`0${" "}s`:e<999e-6?`${Xs(e*1e6)}${" "}µs`:e<.9995?
`${Xs(e*1e3)}${" "}ms`:`${Xs(e)}${" "}s`}function Xs(e){return String(Number(e.toPrecision(e>=100?3:2)))}function mf(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Ur(e/1e3)}var Ty={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},hf=new Map;function gf(e,t){let n=`${t} ${e}`,o=hf.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...Ty[t],timeZone:e,hourCycle:"h23"}),hf.set(n,o)),o}function ea(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function mt(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):ea(t)?gf(t,n).format(o):`${gf("UTC",n).format(o)} UTC`}function yf(e,t=Date.now()){return e==="UTC"||!ea(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function vf(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:ea(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),r=i=>o.get(i)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function Wr(e,t,n){return t>=300*86400?mt(e,n,"year"):t>=28*86400?mt(e,n,"month"):t>=.9*86400?
mt(e,n,"day"):t>=60?mt(e,n,"minute"):mt(e,n,"second")}function qr(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function mn(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${nr(e)} ms`:Ur(e/1e3);case"seconds":return n?`${nr(e)} s`:Ur(e);case"bytes":return n?`${nr(e)} B`:
pf(e);case"share":return n?`${nr(e*100)} %`:Vr(e);case"none":return n?nr(e):Xi(e)}}function jr(e){return e.type==="int64"||
e.type==="float64"}function bf(e,t,n){return typeof e=="number"&&jr(t)?{text:mn(e,qr(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:mt(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:qe(e)}var ta={};ds(ta,{default:()=>Dy,empty:()=>Py,null:()=>Cy,other:()=>Ey,value:()=>My});var My="ie",Cy="re",Py="ae",Ey="oe",
Dy={value:My,null:Cy,empty:Py,other:Ey};var Ay=Symbol.for("pv"),Ly=0;function u(e,t,n,o,r,i){t||(t={});var l,a,f=t;if("ref"in f&&typeof e!="function")for(a in f={},t)a=="ref"?l=t[a]:f[a]=t[a];
var d={type:e,props:f,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ay,__v:--Ly,__i:-1,__u:0};return(r||
i)&&(d.__source=r,d.__self=i),le.vnode&&le.vnode(d),d}function Jt({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??qe(e),i=o?df(r.text,n):Zs(r.text,n);return u("bdi",{class:ta[r.
kind],title:i===r.text?void 0:Zs(r.text,2e3),children:i})}function ve(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var Ry={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function be({name:e,size:t=16}){return u("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:u("path",{d:Ry[e]})})}var wf=8;function $y(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-wf,o)),i=Math.min(o,Math.ceil((e+t)/n)+wf);return{
first:r,end:i,before:r*n,after:(o-i)*n}}function el(e,t,n){let[o,r]=te({scroll:0,height:600});return fe(()=>{let i=e.current;
if(!i)return;let l=()=>{let f=Math.floor(i.scrollTop/t)*t;r(d=>d.scroll===f&&d.height===i.clientHeight?d:{scroll:f,height:i.
clientHeight})};l();let a=new ResizeObserver(l);return a.observe(i),i.addEventListener("scroll",l,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",l)}},[t]),$y(o.scroll,o.height,t,n)}function xf(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function _f(e,t,n,o,r=0){let{row:i,column:l}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,d=new Map([["ArrowDown",{row:a?n-
1:i+1,column:l}],["ArrowUp",{row:a?0:i-1,column:l}],["ArrowRight",{row:i,column:a?o-1:l+1}],["ArrowLeft",{row:i,column:a?
0:l-1}],["PageDown",{row:i+10,column:l}],["PageUp",{row:i-10,column:l}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:o-1}]]).get(e.key);return!d||n<=r||o===0?null:{row:Math.max(r,Math.min(d.row,n-1)),column:Math.max(0,Math.min(d.
column,o-1))}}var kf="S",Sf="te",na="p",Tf="g",Mf="B",Cf="i",Pf="d",tl="ne",oa="X",ra="r",Ef="f",ia="pe",Df="u",Af="de",Lf="le";function Rf(e){let{columns:t,rows:n,summary:o=[]}=e,r=ne(null),i=fn(),l=xf(),a=el(r,l,n.length),[f,d]=te(null),[p,g]=te(
new Map),v=t.map(({key:_,width:C})=>{let D=p.get(_);return D===void 0?C??"minmax(80px, max-content)":`${D}px`}).join(" ")+
" minmax(0, 1fr)",y=_=>{let C=_f(_,f,n.length+o.length,t.length,e.onSort?-1:0);if(C){_.preventDefault(),d(C),Ny(r.current,
C,l);return}let D=f?[...n,...o][f.row]:void 0,k=f?t[f.column]:void 0;if(f?.row===-1&&k&&(_.key==="Enter"||_.key===" ")){
_.preventDefault(),k.sortable!==!1&&e.onSort?.($f(k,e.sort??null));return}let T=r.current?.querySelector('[data-cursor="\
true"]');(_.key==="Enter"||_.key===".")&&D!==void 0&&k&&T&&_.target===r.current&&(_.preventDefault(),_.stopPropagation(),
(e.onMenu??e.onCell)?.(D,k,T))},x=(_,C,D)=>u(zy,{id:i,row:_,at:C,columns:t,cursor:f?.row===C?f.column:-1,onCursor:d,summary:D,
last:C===n.length+o.length-1,onMenu:e.onMenu,onCell:e.onCell},D?`summary ${C}`:C);return u("div",{ref:r,class:kf,role:"g\
rid","aria-label":e.label,tabIndex:0,"aria-activedescendant":f?`${i}-${f.row}-${f.column}`:void 0,"aria-rowcount":n.length+
o.length+1,"aria-colcount":t.length,onKeyDown:y,onFocus:_=>{_.target===r.current&&!f&&d({row:0,column:0})},children:u("d\
iv",{class:Sf,role:"presentation",style:{gridTemplateColumns:v},children:[u("div",{role:"row","aria-rowindex":1,class:ve(
na,Tf),children:t.map((_,C)=>u(Fy,{id:`${i}--1-${C}`,column:_,cursor:f?.row===-1&&f.column===C,sort:e.sort??null,onSort:e.
onSort,onWidth:D=>g(new Map(p).set(_.key,D))},_.key))}),a.before>0&&u("div",{role:"presentation",class:Af,style:{height:`${a.
before}px`}}),n.slice(a.first,a.end).map((_,C)=>x(_,a.first+C,!1)),a.after>0&&u("div",{role:"presentation",class:Lf,style:{
height:`${a.after}px`}}),o.map((_,C)=>x(_,n.length+C,!0))]})})}function Ny(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?
e.scrollTop=o:o+2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function zy({id:e,row:t,at:n,columns:o,
cursor:r,onCursor:i,summary:l,last:a,onMenu:f,onCell:d}){return u("div",{role:"row","aria-rowindex":n+2,class:ve(na,l&&Df,
a&&Mf),children:o.map((p,g)=>u("div",{id:`${e}-${n}-${g}`,role:"gridcell","aria-colindex":g+1,"data-cursor":g===r,class:ve(
Cf,p.number&&oa,g===r&&ia),onPointerDown:()=>i({row:n,column:g}),onClick:d&&(v=>d(t,p,v.currentTarget)),onContextMenu:f&&
(v=>{v.preventDefault(),f(t,p,v.currentTarget)}),children:u("span",{class:tl,children:p.cell(t,n)})},p.key))})}function $f(e,t){
let n=e.number??!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function Fy({
id:e,column:t,cursor:n,sort:o,onSort:r,onWidth:i}){let l=o?.key===t.key?o.descending?"descending":"ascending":"none",a=d=>{
let p=d.currentTarget,g=p.parentElement.getBoundingClientRect().width-d.clientX;p.setPointerCapture(d.pointerId),p.onpointermove=
v=>i(Math.max(48,Math.round(g+v.clientX))),p.onpointerup=()=>{p.onpointermove=null}},f=r!==void 0&&t.sortable!==!1;return u(
"div",{id:e,role:"columnheader","aria-sort":f?l:void 0,"data-cursor":n,class:ve(Pf,t.number&&oa,n&&ia),children:[f?u("bu\
tton",{type:"button",tabIndex:-1,class:ra,onClick:()=>r($f(t,o)),children:[u("span",{class:tl,children:t.head}),l!=="non\
e"&&u(be,{name:l==="descending"?"sortDown":"sortUp",size:12})]}):u("span",{class:ra,children:u("span",{class:tl,children:t.
head})}),u("span",{class:Ef,onPointerDown:a})]})}function nl(e,t){let n=it(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((l,a)=>a),r=o.slice(0,Math.min(
n,e.columns.length)),i=r.find(l=>e.columns[l]?.name==="time"&&e.columns[l]?.type==="timestamp")??-1;return{time:i,keys:r.
filter(l=>l!==i),measures:o.slice(r.length).filter(l=>jr(e.columns[l]))}}function Nf(e,t,n){let o=new Map;for(let a of e.
rows){let f=Of(a[t.time]);f!==null&&o.set(f,0)}let r=[...o.keys()].sort((a,f)=>a-f);r.forEach((a,f)=>o.set(a,f));let i=new Map;
for(let a of e.rows){let f=Of(a[t.time]);if(f===null)continue;let d=t.keys.map(y=>a[y]),p=JSON.stringify(d),g=i.get(p);g||
i.set(p,g={keys:d,values:new Array(r.length).fill(null)});let v=a[n];g.values[o.get(f)]=typeof v=="number"?v:null}let l=[
...i.values()].map(a=>({...a,total:a.values.reduce((f,d)=>f+(d??0),0)}));return{times:r,series:l.sort((a,f)=>f.total-a.total)}}
function Of(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Gr(e){let t=e.slice(
1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function ol({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:i}){let l=dt(()=>Iy(e,t,n),[e,n]),a=dt(()=>e.rows.map(d=>({
cells:d,kind:"group"})),[e]),f=dt(()=>Hy(e),[e]);return u(Rf,{label:"Answer",columns:l,rows:a,summary:f,...o===void 0?{}:
{sort:o},...r?{onSort:r}:{},...i?{onCell:(d,p,g)=>i(d.cells,p.key,g)}:{}})}function Hy(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function Iy(e,t,n){let o=nl(
e,t),r=o.time<0?0:Gr([...new Set(e.rows.map(l=>Date.parse(String(l[o.time]))/1e3))].sort((l,a)=>l-a)),i=new Set([o.time,
...o.keys]);return e.columns.map((l,a)=>({key:l.name,head:u(Jt,{value:l.name,most:48}),number:jr(l)&&!i.has(a),cell:f=>f.
kind!=="group"&&i.has(a)?a===0?u(Jt,{shown:By(f.kind)}):null:a===o.time?Wr(String(f.cells[a]),r,n):u(Vy,{value:f.cells[a],
column:l,zone:n})}))}function By(e){return e==="other"?cf:{text:er.total,kind:"other"}}function Vy({value:e,column:t,zone:n}){
let o=bf(e,t,n);return typeof e=="number"?u("span",{title:mn(e,qr(t.name),!0),children:o.text}):u(Jt,{shown:o,most:64,middle:!0})}function rl(e,t,n={}){let{side:o="bottom",align:r="start",gap:i=4}=n;e.style.maxHeight="";let{width:l,height:a}=e.getBoundingClientRect(),
f=document.documentElement.clientWidth,d=document.documentElement.clientHeight;if(o==="right"){let _=t.right+i+l<=f-8;Ff(
e,_?t.right+i:t.left-i-l,zf(t.top,a,d));return}let p=d-8-t.bottom-i,g=t.top-i-8,v=o==="bottom"?a<=p||p>=g:!(a<=g||g>=p),
y=Math.max(v?p:g,64),x=r==="start"?t.left:r==="end"?t.right-l:t.left+(t.width-l)/2;a>y&&(e.style.maxHeight=`${y}px`),Ff(
e,zf(x,l,f),v?t.bottom+i:t.top-i-Math.min(a,y))}function zf(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Ff(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Hf="se";var sa=oe(null),la,qy=500;function If(e,t,n){clearTimeout(la),la=setTimeout(()=>{e.isConnected&&(sa.value={anchor:e,text:t})},
n)}function mo(){clearTimeout(la),sa.value=null}function il(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&If(
t.currentTarget,e,qy)},onPointerLeave:mo,onPointerDown:mo,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
If(n,e,0)},onBlur:mo}:{}}function Bf(){let e=ne(null),t=sa.value;return wt(()=>{!e.current||!t||(e.current.showPopover(),
rl(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?u("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Hf,children:t.text}):null}var aa={};ds(aa,{button:()=>ua,danger:()=>Gy,default:()=>Yy,iconOnly:()=>ca,outlined:()=>jy,primary:()=>Ky,quiet:()=>Jy,
small:()=>fa});var ua="e",jy="xe",Ky="h",Gy="ce",ca="C",Jy="I",fa="U",Yy={button:ua,outlined:jy,primary:Ky,danger:Gy,iconOnly:ca,
quiet:Jy,small:fa};function X(e){let{children:t,icon:n,after:o,label:r,keys:i,kind:l="plain",small:a=!1}=e,f=t==null,d=il(f||i?[r,i].filter(
Boolean).join("  "):void 0);return u("button",{ref:e.buttonRef??null,type:e.type??"button",...d,class:ve(ua,l!=="plain"&&
aa[l],f&&ca,a&&fa,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&u(be,{name:n}),t,o&&u(be,{name:o,size:12})]})}var Vf="ge",Uf="fe",Wf="ue",qf="he",jf="me",Kf="ve";function Gf({title:e,summary:t,actions:n,table:o,announced:r="",onKey:i,legend:l,children:a}){let[f,d]=te(!1),p=fn();return u(
"figure",{class:Vf,"aria-labelledby":p,children:[u("div",{class:Uf,children:[u("h2",{class:Wf,children:e}),u("div",{class:qf,
children:[n,u(X,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:f,onClick:()=>d(
!f)})]})]}),u("figcaption",{id:p,class:"spoken",children:t}),f?u("div",{class:Kf,children:o}):u(he,{children:[u("div",{class:jf,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:v=>{if(!(v.ctrlKey||v.metaKey||v.altKey)){
if(v.key==="t"||v.key==="T")d(!0);else if(!i?.(v))return;v.preventDefault(),v.stopPropagation()}},children:a}),l]}),u("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var da=new Map,Jf=7;function Yf(e,t){let n=JSON.stringify([e,t??null]),o=da.get(n);return o===void 0&&(o=[...da.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,da.set(n,o)),o}function ll(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Jf)%4]}function sl(e){return`--series-${e%Jf+1}`}var Zf=oe(0),Qf=Zf;new MutationObserver(()=>{Zf.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function rr(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var Xf="be",ed="we",td="ye",nd="l",od="ke",rd="ze",id="je";var Xy=12;function ld({rows:e,all:t,hidden:n,onHidden:o,text:r}){let[i,l]=te(""),a=p=>p.keys.map(g=>qe(g).text).join(", "),
f=i===""?e:e.filter(p=>a(p).toLowerCase().includes(i.toLowerCase())),d=(p,g)=>{let v=e.filter(_=>_.key!==p.key).map(_=>_.
key),y=!n.has(p.key)&&v.every(_=>n.has(_));if(!g)return o(y?new Set:new Set(v));let x=new Set(n);x.delete(p.key)||x.add(
p.key),o(x)};return u("div",{class:Xf,children:[e.length>=Xy&&u("input",{class:ed,"aria-label":"Find in legend",placeholder:"\
find in legend",value:i,onInput:p=>l(p.currentTarget.value)}),u("div",{class:td,children:f.map(p=>u("button",{type:"butt\
on",class:nd,"aria-pressed":!n.has(p.key),onClick:g=>d(p,g.ctrlKey||g.metaKey),children:[u("svg",{width:"16",height:"8",
"aria-hidden":"true",children:u("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":ll(p.color).join(
" "),style:{stroke:`var(${sl(p.color)})`}})}),u("span",{class:od,children:u(Jt,{value:p.keys.length===1?p.keys[0]:p.keys,
most:48,middle:!0})}),u("span",{class:rd,children:p.last===null?"–":r(p.last)})]},p.key))}),t>e.length&&u("p",{class:id,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var ev="uplot",tv="u-hz",nv="u-vt",ov="u-title",rv="u-wrap",iv="u-under",lv="u-over",sv="u-axis",vo="u-off",av="u-select",
uv="u-cursor-x",cv="u-cursor-y",fv="u-cursor-pt",dv="u-legend",pv="u-live",mv="u-inline",hv="u-series",gv="u-marker",sd="\
u-label",yv="u-value",Yr="width",Zr="height";var ad="bottom",ir="left",pa="right",Da="#000",ud=Da+"0",ma="mousemove",cd="mousedown",ha="mouseup",fd="mouseenter",dd="\
mouseleave",pd="dblclick",vv="resize",bv="scroll",md="change",dl="dppxchange",Aa="--",dr=typeof window<"u",wa=dr?document:
null,sr=dr?window:null,wv=dr?navigator:null,de,al;function xa(){let e=devicePixelRatio;de!=e&&(de=e,al&&ka(md,al,xa),al=
matchMedia(`(min-resolution: ${de-.001}dppx) and (max-resolution: ${de+.001}dppx)`),bo(md,al,xa),sr.dispatchEvent(new CustomEvent(
dl)))}function Ct(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function _a(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Me(e,t,n){e.style[t]=n+"px"}function Yt(e,t,n,o){let r=wa.createElement(e);return t!=null&&Ct(r,
t),n?.insertBefore(r,o),r}function Ht(e,t){return Yt("div",e,t)}var hd=new WeakMap;function hn(e,t,n,o,r){let i="transla\
te("+t+"px,"+n+"px)",l=hd.get(e);i!=l&&(e.style.transform=i,hd.set(e,i),t<0||n<0||t>o||n>r?Ct(e,vo):_a(e,vo))}var gd=new WeakMap;
function yd(e,t,n){let o=t+n,r=gd.get(e);o!=r&&(gd.set(e,o),e.style.background=t,e.style.borderColor=n)}var vd=new WeakMap;
function bd(e,t,n,o){let r=t+""+n,i=vd.get(e);r!=i&&(vd.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var La={passive:!0},xv={...La,capture:!0};function bo(e,t,n,o){t.addEventListener(
e,n,o?xv:La)}function ka(e,t,n,o){t.removeEventListener(e,n,La)}dr&&xa();function Zt(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let i=o<=2147483647;for(;o-n>1;)r=i?n+o>>1:Pt((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function Kd(e){return(n,o,r)=>{
let i=-1,l=-1;for(let a=o;a<=r;a++)if(e(n[a])){i=a;break}for(let a=r;a>=o;a--)if(e(n[a])){l=a;break}return[i,l]}}var Gd=e=>e!=
null,Jd=e=>e!=null&&e>0,hl=Kd(Gd),_v=Kd(Jd);function kv(e,t,n,o=0,r=!1){let i=r?_v:hl,l=r?Jd:Gd;[t,n]=i(e,t,n);let a=e[t],
f=e[t];if(t>-1)if(o==1)a=e[t],f=e[n];else if(o==-1)a=e[n],f=e[t];else for(let d=t;d<=n;d++){let p=e[d];l(p)&&(p<a?a=p:p>
f&&(f=p))}return[a??we,f??-we]}function gl(e,t,n,o){let r=_d(e),i=_d(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let l=n==10?
kn:Yd,a=r==1?Pt:It,f=i==1?It:Pt,d=a(l(Ke(e))),p=f(l(Ke(t))),g=ar(n,d),v=ar(n,p);return n==10&&(d<0&&(g=xe(g,-d)),p<0&&(v=
xe(v,-p))),o||n==2?(e=g*r,t=v*i):(e=ep(e,g),t=yl(t,v)),[e,t]}function Ra(e,t,n,o){let r=gl(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var $a=.1,wd={mode:3,pad:$a},Xr={pad:0,soft:null,mode:0},Sv={min:Xr,max:Xr};function pl(e,t,n,o){return vl(
n)?xd(e,t,n):(Xr.pad=n,Xr.soft=o?0:null,Xr.mode=o?3:0,xd(e,t,Sv))}function ue(e,t){return e??t}function Tv(e,t,n){for(t=
ue(t,0),n=ue(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function xd(e,t,n){let o=n.min,r=n.max,i=ue(o.pad,
0),l=ue(r.pad,0),a=ue(o.hard,-we),f=ue(r.hard,we),d=ue(o.soft,we),p=ue(r.soft,-we),g=ue(o.mode,0),v=ue(r.mode,0),y=t-e,x=kn(
y),_=gt(Ke(e),Ke(t)),C=kn(_),D=Ke(C-x);(y<1e-24||D>10)&&(y=0,(e==0||t==0)&&(y=1e-24,g==2&&d!=we&&(i=0),v==2&&p!=-we&&(l=
0)));let k=y||_||1e3,T=kn(k),S=ar(10,Pt(T)),q=k*(y==0?e==0?.1:1:i),N=xe(ep(e-q,S/10),24),J=e>=d&&(g==1||g==3&&N<=d||g==2&&
N>=d)?d:we,U=gt(a,N<J&&e>=J?J:Qt(J,N)),Z=k*(y==0?t==0?.1:1:l),V=xe(yl(t+Z,S/10),24),A=t<=p&&(v==1||v==3&&V>=p||v==2&&V<=
p)?p:-we,W=Qt(f,V>A&&t<=A?A:gt(A,V));return U==W&&U==0&&(W=100),[U,W]}var Mv=new Intl.NumberFormat(dr?wv.language:"en-US"),
Oa=e=>Mv.format(e),Et=Math,fl=Et.PI,Ke=Et.abs,Pt=Et.floor,je=Et.round,It=Et.ceil,Qt=Et.min,gt=Et.max,ar=Et.pow,_d=Et.sign,
kn=Et.log10,Yd=Et.log2,Cv=(e,t=1)=>Et.sinh(e)*t,ga=(e,t=1)=>Et.asinh(e/t),we=1/0;function kd(e){return(kn((e^e>>31)-(e>>
31))|0)+1}function Sa(e,t,n){return Qt(gt(e,t),n)}function Zd(e){return typeof e=="function"}function re(e){return Zd(e)?
e:()=>e}var Pv=()=>{},Qd=e=>e,Xd=(e,t)=>t,Ev=e=>null,Sd=e=>!0,Td=(e,t)=>e==t,Dv=/\.\d*?(?=9{6,}|0{6,})/gm,wo=e=>{if(np(e)||
Wn.has(e))return e;let t=`${e}`,n=t.match(Dv);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.
split("e");return+`${wo(r)}e${i}`}return xe(e,o)};function go(e,t){return wo(xe(wo(e/t))*t)}function yl(e,t){return wo(It(
wo(e/t))*t)}function ep(e,t){return wo(Pt(wo(e/t))*t)}function xe(e,t=0){if(np(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return je(o)/n}var Wn=new Map;function tp(e){return((""+e).split(".")[1]||"").length}function ti(e,t,n,o){let r=[],i=o.map(
tp);for(let l=t;l<n;l++){let a=Ke(l),f=xe(ar(e,l),a);for(let d=0;d<o.length;d++){let p=e==10?+`${o[d]}e${l}`:o[d]*f,g=(l>=
0?0:a)+(l>=i[d]?0:i[d]),v=e==10?p:xe(p,g);r.push(v),Wn.set(v,g)}}return r}var ei={},Na=[],ur=[null,null],Un=Array.isArray,
np=Number.isInteger,Av=e=>e===void 0;function Md(e){return typeof e=="string"}function vl(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function Lv(e){return e!=null&&typeof e=="object"}var Rv=Object.getPrototypeOf(
Uint8Array),op="__proto__";function cr(e,t=vl){let n;if(Un(e)){let o=e.find(r=>r!=null);if(Un(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=cr(e[r],t)}else n=e.slice()}else if(e instanceof Rv)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=op&&(n[o]=cr(e[o],t))}else n=e;return n}function He(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=op&&(vl(e[r])?He(e[r],cr(o[r])):e[r]=cr(o[r]))}return e}var $v=0,Ov=1,Nv=2;function zv(e,t,n){for(let o=0,r,i=-1;o<t.
length;o++){let l=t[o];if(l>i){for(r=l-1;r>=0&&e[r]==null;)e[r--]=null;for(r=l+1;r<n&&e[r]==null;)e[i=r++]=null}}}function Fv(e,t){
if(Bv(e)){let l=e[0].slice();for(let a=1;a<e.length;a++)l.push(...e[a].slice(1));return Vv(l[0])||(l=Iv(l)),l}let n=new Set;
for(let l=0;l<e.length;l++){let f=e[l][0],d=f.length;for(let p=0;p<d;p++)n.add(f[p])}let o=[Array.from(n).sort((l,a)=>l-
a)],r=o[0].length,i=new Map;for(let l=0;l<r;l++)i.set(o[0][l],l);for(let l=0;l<e.length;l++){let a=e[l],f=a[0];for(let d=1;d<
a.length;d++){let p=a[d],g=Array(r).fill(void 0),v=t?t[l][d]:Ov,y=[];for(let x=0;x<p.length;x++){let _=p[x],C=i.get(f[x]);
_===null?v!=$v&&(g[C]=_,v==Nv&&y.push(C)):g[C]=_}zv(g,y,r),o.push(g)}}return o}var Hv=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function Iv(e){let t=e[0],n=t.length,o=Array(n);for(let i=0;i<o.length;i++)o[i]=i;o.sort(
(i,l)=>t[i]-t[l]);let r=[];for(let i=0;i<e.length;i++){let l=e[i],a=Array(n);for(let f=0;f<n;f++)a[f]=l[o[f]];r.push(a)}
return r}function Bv(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let i=0;i<n;i++)if(r[i]!=t[i])return!1}}return!0}function Vv(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let i=gt(1,Pt((r-o+1)/t));for(let l=e[o],a=o+i;a<=
r;a+=i){let f=e[a];if(f!=null){if(f<=l)return!1;l=f}}return!0}var rp=["January","February","March","April","May","June",
"July","August","September","October","November","December"],ip=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function lp(e){return e.slice(0,3)}var Uv=ip.map(lp),Wv=rp.map(lp),qv={MMMM:rp,MMM:Wv,WWWW:ip,WWW:Uv};function Jr(e){
return(e<10?"0":"")+e}function jv(e){return(e<10?"00":e<100?"0":"")+e}var Kv={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Jr(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Jr(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Jr(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Jr(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Jr(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>jv(e.getMilliseconds())};function za(e,t){t=t||qv;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?Kv[r[1]]:r[0]);return i=>{let l="";for(let a=0;a<n.length;a++)l+=typeof n[a]=="string"?n[a]:n[a](
i,t);return l}}var Gv=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Jv(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Gv?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var sp=e=>e%1==0,ml=[1,2,2.5,5],Yv=ti(10,-32,0,ml),ap=ti(10,0,32,ml),Zv=ap.filter(sp),yo=Yv.concat(
ap),Fa=`
`,up="{YYYY}",Cd=Fa+up,cp="{M}/{D}",Qr=Fa+cp,ul=Qr+"/{YY}",fp="{aa}",Qv="{h}:{mm}",lr=Qv+fp,Pd=Fa+lr,Ed=":{ss}",me=null;
function dp(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,i=r*30,l=r*365,f=(e==1?ti(10,0,3,ml).filter(sp):ti(10,-3,0,ml)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*
3,i*4,i*6,l,l*2,l*5,l*10,l*25,l*50,l*100]),d=[[l,up,me,me,me,me,me,me,1],[r*28,"{MMM}",Cd,me,me,me,me,me,1],[r,cp,Cd,me,
me,me,me,me,1],[o,"{h}"+fp,ul,me,Qr,me,me,me,1],[n,lr,ul,me,Qr,me,me,me,1],[t,Ed,ul+" "+lr,me,Qr+" "+lr,me,Pd,me,1],[e,Ed+
".{fff}",ul+" "+lr,me,Qr+" "+lr,me,Pd,me,1]];function p(g){return(v,y,x,_,C,D)=>{let k=[],T=C>=l,S=C>=i&&C<l,q=g(x),N=xe(
q*e,3),J=ya(q.getFullYear(),T?0:q.getMonth(),S||T?1:q.getDate()),U=xe(J*e,3);if(S||T){let Z=S?C/i:0,V=T?C/l:0,A=N==U?N:xe(
ya(J.getFullYear()+V,J.getMonth()+Z,1)*e,3),W=new Date(je(A/e)),R=W.getFullYear(),K=W.getMonth();for(let B=0;A<=_;B++){let ie=ya(
R+V*B,K+Z*B,1),I=ie-g(xe(ie*e,3));A=xe((+ie+I)*e,3),A<=_&&k.push(A)}}else{let Z=C>=r?r:C,V=Pt(x)-Pt(N),A=U+V+yl(N-U,Z);k.
push(A);let W=g(A),R=W.getHours()+W.getMinutes()/n+W.getSeconds()/o,K=C/o,B=v.axes[y]._space,ie=D/B;for(;A=xe(A+C,e==1?0:
3),!(A>_);)if(K>1){let I=Pt(xe(R+K,6))%24,se=g(A).getHours()-I;se>1&&(se=-1),A-=se*o,R=(R+K)%24;let ge=k[k.length-1];xe(
(A-ge)/C,3)*ie>=.7&&k.push(A)}else k.push(A)}return k}}return[f,d,p]}var[Xv,eb,tb]=dp(1),[nb,ob,rb]=dp(.001);ti(2,-53,53,
[1]);function Dd(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function Ad(e,t){return(n,o,r,i,l)=>{
let a=t.find(x=>l>=x[0])||t[t.length-1],f,d,p,g,v,y;return o.map(x=>{let _=e(x),C=_.getFullYear(),D=_.getMonth(),k=_.getDate(),
T=_.getHours(),S=_.getMinutes(),q=_.getSeconds(),N=C!=f&&a[2]||D!=d&&a[3]||k!=p&&a[4]||T!=g&&a[5]||S!=v&&a[6]||q!=y&&a[7]||
a[1];return f=C,d=D,p=k,g=T,v=S,y=q,N(_)})}}function ib(e,t){let n=za(t);return(o,r,i,l,a)=>r.map(f=>n(e(f)))}function ya(e,t,n){
return new Date(e,t,n)}function Ld(e,t){return t(e)}var lb="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Rd(e,t){return(n,o,r,i)=>i==
null?Aa:t(e(o))}function sb(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}
function ab(e,t){return e.series[t].fill(e,t)}var ub={show:!0,live:!0,isolate:!1,mount:Pv,markers:{show:!0,width:2,stroke:sb,
fill:ab,dash:"solid"},idx:null,idxs:null,values:[]};function cb(e,t){let n=e.cursor.points,o=Ht(),r=n.size(e,t);Me(o,Yr,
r),Me(o,Zr,r);let i=r/-2;Me(o,"marginLeft",i),Me(o,"marginTop",i);let l=n.width(e,t,r);return l&&Me(o,"borderWidth",l),o}
function fb(e,t){let n=e.series[t].points;return n._fill||n._stroke}function db(e,t){let n=e.series[t].points;return n._stroke||
n._fill}function pb(e,t){return e.series[t].points.size}var va=[0,0];function mb(e,t,n){return va[0]=t,va[1]=n,va}function cl(e,t,n,o=!0){
return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function ba(e,t,n,o=!0){return r=>{(!o||r.target==t)&&n(r)}}var hb={show:!0,
x:!0,y:!0,lock:!1,move:mb,points:{one:!1,show:cb,size:pb,width:0,stroke:db,fill:fb},bind:{mousedown:cl,mouseup:cl,click:cl,
dblclick:cl,mousemove:ba,mouseleave:ba,mouseenter:ba},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),
t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},
left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},pp={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Ha=He({},pp,
{filter:Xd}),mp=He({},Ha,{size:10}),hp=He({},pp,{show:!1}),Ia='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helve\
tica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',
gp="bold "+Ia,yp=1.5,$d={show:!0,scale:"x",stroke:Da,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:gp,
side:2,grid:Ha,ticks:mp,border:hp,font:Ia,lineGap:yp,rotate:0},gb="Value",yb="Time",Od={show:!0,scale:"x",auto:!1,sorted:1,
min:we,max:-we,idxs:[]};function vb(e,t,n,o,r){return t.map(i=>i==null?"":Oa(i))}function bb(e,t,n,o,r,i,l){let a=[],f=Wn.
get(r)||0;n=l?n:xe(yl(n,r),f);for(let d=n;d<=o;d=xe(d+r,f))a.push(Object.is(d,-0)?0:d);return a}function Ta(e,t,n,o,r,i,l){
let a=[],f=e.scales[e.axes[t].scale].log,d=f==10?kn:Yd,p=Pt(d(n));r=ar(f,p),f==10&&(r=yo[Zt(r,yo)]);let g=n,v=r*f;f==10&&
(v=yo[Zt(v,yo)]);do a.push(g),g=g+r,f==10&&!Wn.has(g)&&(g=xe(g,Wn.get(r))),g>=v&&(r=g,v=r*f,f==10&&(v=yo[Zt(v,yo)]));while(g<=
o);return a}function wb(e,t,n,o,r,i,l){let f=e.scales[e.axes[t].scale].asinh,d=o>f?Ta(e,t,gt(f,n),o,r):[f],p=o>=0&&n<=0?
[0]:[];return(n<-f?Ta(e,t,gt(f,-o),-n,r):[f]).reverse().map(v=>-v).concat(p,d)}var vp=/./,xb=/[12357]/,_b=/[125]/,Nd=/1/,
Ma=(e,t,n,o)=>e.map((r,i)=>t==4&&r==0||i%o==0&&n.test(r.toExponential()[r<0?1:0])?r:null);function kb(e,t,n,o,r){let i=e.
axes[n],l=i.scale,a=e.scales[l],f=e.valToPos,d=i._space,p=f(10,l),g=f(9,l)-p>=d?vp:f(7,l)-p>=d?xb:f(5,l)-p>=d?_b:Nd;if(g==
Nd){let v=Ke(f(1,l)-p);if(v<d)return Ma(t.slice().reverse(),a.distr,g,It(d/v)).reverse()}return Ma(t,a.distr,g,1)}function Sb(e,t,n,o,r){
let i=e.axes[n],l=i.scale,a=i._space,f=e.valToPos,d=Ke(f(1,l)-f(2,l));return d<a?Ma(t.slice().reverse(),3,vp,It(a/d)).reverse():
t}function Tb(e,t,n,o){return o==null?Aa:t==null?"":Oa(t)}var zd={show:!0,scale:"y",stroke:Da,space:30,gap:5,alignTo:1,size:50,
labelGap:0,labelSize:30,labelFont:gp,side:3,grid:Ha,ticks:mp,border:hp,font:Ia,lineGap:yp,rotate:0};function Mb(e,t){let n=3+
(e||1)*2;return xe(n*t,3)}function Cb(e,t){let{scale:n,idxs:o}=e.series[0],r=e._data[0],i=e.valToPos(r[o[0]],n,!0),l=e.valToPos(
r[o[1]],n,!0),a=Ke(l-i),f=e.series[t],d=a/(f.points.space*de);return o[1]-o[0]<=d}var Fd={scale:null,auto:!0,sorted:0,min:we,
max:-we},bp=(e,t,n,o,r)=>r,Hd={show:!0,auto:!0,sorted:0,gaps:bp,alpha:1,facets:[He({},Fd,{scale:"x"}),He({},Fd,{scale:"y"})]},
Id={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:bp,alpha:1,points:{show:Cb,filter:null},values:null,min:we,max:-we,
idxs:[],path:null,clip:null};function Pb(e,t,n,o,r){return n/10}var wp={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,
max:null,dir:1,ori:0},Eb=He({},wp,{time:!1,ori:1}),Bd={};function xp(e,t){let n=Bd[e];return n||(n={key:e,plots:[],sub(o){
n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=o)},pub(o,r,i,l,a,f,d){for(let p=0;p<n.plots.length;p++)n.plots[p]!=
r&&n.plots[p].pub(o,r,i,l,a,f,d)}},e!=null&&(Bd[e]=n)),n}var fr=1,Ca=2;function xo(e,t,n){let o=e.mode,r=e.series[t],i=o==
2?e._data[t]:e._data,l=e.scales,a=e.bbox,f=i[0],d=o==2?i[1]:i[t],p=o==2?l[r.facets[0].scale]:l[e.series[0].scale],g=o==2?
l[r.facets[1].scale]:l[r.scale],v=a.left,y=a.top,x=a.width,_=a.height,C=e.valToPosH,D=e.valToPosV;return p.ori==0?n(r,f,
d,p,g,C,D,v,y,x,_,wl,pr,_l,kp,Tp):n(r,f,d,p,g,D,C,y,v,_,x,xl,mr,Ua,Sp,Mp)}function Ba(e,t){let n=0,o=0,r=ue(e.bands,Na);
for(let i=0;i<r.length;i++){let l=r[i];l.series[0]==t?n=l.dir:l.series[1]==t&&(l.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?
1:o==3?2:0]}function Db(e,t,n,o,r){let i=e.mode,l=e.series[t],a=i==2?l.facets[1].scale:l.scale,f=e.scales[a];return r==-1?
f.min:r==1?f.max:f.distr==3?f.dir==1?f.min:f.max:0}function Sn(e,t,n,o,r,i){return xo(e,t,(l,a,f,d,p,g,v,y,x,_,C)=>{let D=l.
pxRound,k=d.dir*(d.ori==0?1:-1),T=d.ori==0?pr:mr,S,q;k==1?(S=n,q=o):(S=o,q=n);let N=D(g(a[S],d,_,y)),J=D(v(f[S],p,C,x)),
U=D(g(a[q],d,_,y)),Z=D(v(i==1?p.max:p.min,p,C,x)),V=new Path2D(r);return T(V,U,Z),T(V,N,Z),T(V,N,J),V})}function bl(e,t,n,o,r,i){
let l=null;if(e.length>0){l=new Path2D;let a=t==0?_l:Ua,f=n;for(let g=0;g<e.length;g++){let v=e[g];if(v[1]>v[0]){let y=v[0]-
f;y>0&&a(l,f,o,y,o+i),f=v[1]}}let d=n+r-f,p=10;d>0&&a(l,f,o-p/2,d,o+i+p)}return l}function Ab(e,t,n){let o=e[e.length-1];
o&&o[0]==t?o[1]=n:e.push([t,n])}function Va(e,t,n,o,r,i,l){let a=[],f=e.length;for(let d=r==1?n:o;d>=n&&d<=o;d+=r)if(t[d]===
null){let g=d,v=d;if(r==1)for(;++d<=o&&t[d]===null;)v=d;else for(;--d>=n&&t[d]===null;)v=d;let y=i(e[g]),x=v==g?y:i(e[v]),
_=g-r;y=l<=0&&_>=0&&_<f?i(e[_]):y;let D=v+r;x=l>=0&&D>=0&&D<f?i(e[D]):x,x>=y&&a.push([y,x])}return a}function Vd(e){return e==
0?Qd:e==1?je:t=>go(t,e)}function _p(e){let t=e==0?wl:xl,n=e==0?(r,i,l,a,f,d)=>{r.arcTo(i,l,a,f,d)}:(r,i,l,a,f,d)=>{r.arcTo(
l,i,f,a,d)},o=e==0?(r,i,l,a,f)=>{r.rect(i,l,a,f)}:(r,i,l,a,f)=>{r.rect(l,i,f,a)};return(r,i,l,a,f,d=0,p=0)=>{d==0&&p==0?
o(r,i,l,a,f):(d=Qt(d,a/2,f/2),p=Qt(p,a/2,f/2),t(r,i+d,l),n(r,i+a,l,i+a,l+f,d),n(r,i+a,l+f,i,l+f,p),n(r,i,l+f,i,l,p),n(r,
i,l,i+a,l,d),r.closePath())}}var wl=(e,t,n)=>{e.moveTo(t,n)},xl=(e,t,n)=>{e.moveTo(n,t)},pr=(e,t,n)=>{e.lineTo(t,n)},mr=(e,t,n)=>{
e.lineTo(n,t)},_l=_p(0),Ua=_p(1),kp=(e,t,n,o,r,i)=>{e.arc(t,n,o,r,i)},Sp=(e,t,n,o,r,i)=>{e.arc(n,t,o,r,i)},Tp=(e,t,n,o,r,i,l)=>{
e.bezierCurveTo(t,n,o,r,i,l)},Mp=(e,t,n,o,r,i,l)=>{e.bezierCurveTo(n,t,r,o,l,i)};function Cp(e){return(t,n,o,r,i)=>xo(t,
n,(l,a,f,d,p,g,v,y,x,_,C)=>{let{pxRound:D,points:k}=l,T,S;d.ori==0?(T=wl,S=kp):(T=xl,S=Sp);let q=xe(k.width*de,3),N=(k.size-
k.width)/2*de,J=xe(N*2,3),U=new Path2D,Z=new Path2D,{left:V,top:A,width:W,height:R}=t.bbox;_l(Z,V-J,A-J,W+J*2,R+J*2);let K=B=>{
if(f[B]!=null){let ie=D(g(a[B],d,_,y)),I=D(v(f[B],p,C,x));T(U,ie+N,I),S(U,ie,I,N,0,fl*2)}};if(i)i.forEach(K);else for(let B=o;B<=
r;B++)K(B);return{stroke:q>0?U:null,fill:U,clip:Z,flags:fr|Ca}})}function Pp(e){return(t,n,o,r,i,l)=>{o!=r&&(i!=o&&l!=o&&
e(t,n,o),i!=r&&l!=r&&e(t,n,r),e(t,n,l))}}var Lb=Pp(pr),Rb=Pp(mr);function Ep(e){let t=ue(e?.alignGaps,0);return(n,o,r,i)=>xo(
n,o,(l,a,f,d,p,g,v,y,x,_,C)=>{[r,i]=hl(f,r,i);let D=l.pxRound,k=R=>D(g(R,d,_,y)),T=R=>D(v(R,p,C,x)),S,q;d.ori==0?(S=pr,q=
Lb):(S=mr,q=Rb);let N=d.dir*(d.ori==0?1:-1),J={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:fr},U=J.stroke,
Z=!1;if(i-r>=_*4){let R=F=>n.posToVal(F,d.key,!0),K=null,B=null,ie,I,yt,Ce=k(a[N==1?r:i]),se=k(a[r]),ge=k(a[i]),Q=R(N==1?
se+1:ge-1);for(let F=N==1?r:i;F>=r&&F<=i;F+=N){let Ie=a[F],Pe=(N==1?Ie<Q:Ie>Q)?Ce:k(Ie),pe=f[F];Pe==Ce?pe!=null?(I=pe,K==
null?(S(U,Pe,T(I)),ie=K=B=I):I<K?K=I:I>B&&(B=I)):pe===null&&(Z=!0):(K!=null&&q(U,Ce,T(K),T(B),T(ie),T(I)),pe!=null?(I=pe,
S(U,Pe,T(I)),K=B=ie=I):(K=B=null,pe===null&&(Z=!0)),Ce=Pe,Q=R(Ce+N))}K!=null&&K!=B&&yt!=Ce&&q(U,Ce,T(K),T(B),T(ie),T(I))}else
for(let R=N==1?r:i;R>=r&&R<=i;R+=N){let K=f[R];K===null?Z=!0:K!=null&&S(U,k(a[R]),T(K))}let[A,W]=Ba(n,o);if(l.fill!=null||
A!=0){let R=J.fill=new Path2D(U),K=l.fillTo(n,o,l.min,l.max,A),B=T(K),ie=k(a[r]),I=k(a[i]);N==-1&&([I,ie]=[ie,I]),S(R,I,
B),S(R,ie,B)}if(!l.spanGaps){let R=[];Z&&R.push(...Va(a,f,r,i,N,k,t)),J.gaps=R=l.gaps(n,o,r,i,R),J.clip=bl(R,d.ori,y,x,_,
C)}return W!=0&&(J.band=W==2?[Sn(n,o,r,i,U,-1),Sn(n,o,r,i,U,1)]:Sn(n,o,r,i,U,W)),J})}function $b(e){let t=ue(e.align,1),
n=ue(e.ascDesc,!1),o=ue(e.alignGaps,0),r=ue(e.extend,!1);return(i,l,a,f)=>xo(i,l,(d,p,g,v,y,x,_,C,D,k,T)=>{[a,f]=hl(g,a,
f);let S=d.pxRound,{left:q,width:N}=i.bbox,J=se=>S(x(se,v,k,C)),U=se=>S(_(se,y,T,D)),Z=v.ori==0?pr:mr,V={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:fr},A=V.stroke,W=v.dir*(v.ori==0?1:-1),R=U(g[W==1?a:f]),K=J(p[W==1?a:f]),B=K,
ie=K;r&&t==-1&&(ie=q,Z(A,ie,R)),Z(A,K,R);for(let se=W==1?a:f;se>=a&&se<=f;se+=W){let ge=g[se];if(ge==null)continue;let Q=J(
p[se]),F=U(ge);t==1?Z(A,Q,R):Z(A,B,F),Z(A,Q,F),R=F,B=Q}let I=B;r&&t==1&&(I=q+N,Z(A,I,R));let[yt,Ce]=Ba(i,l);if(d.fill!=null||
yt!=0){let se=V.fill=new Path2D(A),ge=d.fillTo(i,l,d.min,d.max,yt),Q=U(ge);Z(se,I,Q),Z(se,ie,Q)}if(!d.spanGaps){let se=[];
se.push(...Va(p,g,a,f,W,J,o));let ge=d.width*de/2,Q=n||t==1?ge:-ge,F=n||t==-1?-ge:ge;se.forEach(Ie=>{Ie[0]+=Q,Ie[1]+=F}),
V.gaps=se=d.gaps(i,l,a,f,se),V.clip=bl(se,v.ori,C,D,k,T)}return Ce!=0&&(V.band=Ce==2?[Sn(i,l,a,f,A,-1),Sn(i,l,a,f,A,1)]:
Sn(i,l,a,f,A,Ce)),V})}function Ud(e,t,n,o,r,i,l=we){if(e.length>1){let a=null;for(let f=0,d=1/0;f<e.length;f++)if(t[f]!==
void 0){if(a!=null){let p=Ke(e[f]-e[a]);p<d&&(d=p,l=Ke(n(e[f],o,r,i)-n(e[a],o,r,i)))}a=f}}return l}function Ob(e){e=e||ei;
let t=ue(e.size,[.6,we,1]),n=e.align||0,o=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=re(r),l=1-
t[0],a=ue(t[1],we),f=ue(t[2],1),d=ue(e.disp,ei),p=ue(e.each,y=>{}),{fill:g,stroke:v}=d;return(y,x,_,C)=>xo(y,x,(D,k,T,S,q,N,J,U,Z,V,A)=>{
let W=D.pxRound,R=n,K=o*de,B=a*de,ie=f*de,I,yt;S.ori==0?[I,yt]=i(y,x):[yt,I]=i(y,x);let Ce=S.dir*(S.ori==0?1:-1),se=S.ori==
0?_l:Ua,ge=S.ori==0?p:(O,_e,Be,Po,Qn,rn,Xn)=>{p(O,_e,Be,Qn,Po,Xn,rn)},Q=ue(y.bands,Na).find(O=>O.series[0]==x),F=Q!=null?
Q.dir:0,Ie=D.fillTo(y,x,D.min,D.max,F),st=W(J(Ie,q,A,Z)),Pe,pe,Vt,xt=V,Ae=W(D.width*de),on=!1,gn=null,At=null,En=null,To=null;
g!=null&&(Ae==0||v!=null)&&(on=!0,gn=g.values(y,x,_,C),At=new Map,new Set(gn).forEach(O=>{O!=null&&At.set(O,new Path2D)}),
Ae>0&&(En=v.values(y,x,_,C),To=new Map,new Set(En).forEach(O=>{O!=null&&To.set(O,new Path2D)})));let{x0:Mo,size:Sr}=d;if(Mo!=
null&&Sr!=null){R=1,k=Mo.values(y,x,_,C),Mo.unit==2&&(k=k.map(Be=>y.posToVal(U+Be*V,S.key,!0)));let O=Sr.values(y,x,_,C);
Sr.unit==2?pe=O[0]*V:pe=N(O[0],S,V,U)-N(0,S,V,U),xt=Ud(k,T,N,S,V,U,xt),Vt=xt-pe+K}else xt=Ud(k,T,N,S,V,U,xt),Vt=xt*l+K,pe=
xt-Vt;Vt<1&&(Vt=0),Ae>=pe/2&&(Ae=0),Vt<5&&(W=Qd);let pi=Vt>0,Yn=xt-Vt-(pi?Ae:0);pe=W(Sa(Yn,ie,B)),Pe=(R==0?pe/2:R==Ce?0:
pe)-R*Ce*((R==0?K/2:0)+(pi?Ae/2:0));let at={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Co=on?null:new Path2D,
yn=null;if(Q!=null)yn=y.data[Q.series[1]];else{let{y0:O,y1:_e}=d;O!=null&&_e!=null&&(T=_e.values(y,x,_,C),yn=O.values(y,
x,_,C))}let Zn=I*pe,Y=yt*pe;for(let O=Ce==1?_:C;O>=_&&O<=C;O+=Ce){let _e=T[O];if(_e==null)continue;if(yn!=null){let vt=yn[O]??
0;if(_e-vt==0)continue;st=J(vt,q,A,Z)}let Be=S.distr!=2||d!=null?k[O]:O,Po=N(Be,S,V,U),Qn=J(ue(_e,Ie),q,A,Z),rn=W(Po-Pe),
Xn=W(gt(Qn,st)),_t=W(Qt(Qn,st)),Lt=Xn-_t;if(_e!=null){let vt=_e<0?Y:Zn,Ut=_e<0?Zn:Y;on?(Ae>0&&En[O]!=null&&se(To.get(En[O]),
rn,_t+Pt(Ae/2),pe,gt(0,Lt-Ae),vt,Ut),gn[O]!=null&&se(At.get(gn[O]),rn,_t+Pt(Ae/2),pe,gt(0,Lt-Ae),vt,Ut)):se(Co,rn,_t+Pt(
Ae/2),pe,gt(0,Lt-Ae),vt,Ut),ge(y,x,O,rn-Ae/2,_t,pe+Ae,Lt)}}return Ae>0?at.stroke=on?To:Co:on||(at._fill=D.width==0?D._fill:
D._stroke??D._fill,at.width=0),at.fill=on?At:Co,at})}function Nb(e,t){let n=ue(t?.alignGaps,0);return(o,r,i,l)=>xo(o,r,(a,f,d,p,g,v,y,x,_,C,D)=>{
[i,l]=hl(d,i,l);let k=a.pxRound,T=I=>k(v(I,p,C,x)),S=I=>k(y(I,g,D,_)),q,N,J;p.ori==0?(q=wl,J=pr,N=Tp):(q=xl,J=mr,N=Mp);let U=p.
dir*(p.ori==0?1:-1),Z=T(f[U==1?i:l]),V=Z,A=[],W=[];for(let I=U==1?i:l;I>=i&&I<=l;I+=U)if(d[I]!=null){let Ce=f[I],se=T(Ce);
A.push(V=se),W.push(S(d[I]))}let R={stroke:e(A,W,q,J,N,k),fill:null,clip:null,band:null,gaps:null,flags:fr},K=R.stroke,[
B,ie]=Ba(o,r);if(a.fill!=null||B!=0){let I=R.fill=new Path2D(K),yt=a.fillTo(o,r,a.min,a.max,B),Ce=S(yt);J(I,V,Ce),J(I,Z,
Ce)}if(!a.spanGaps){let I=[];I.push(...Va(f,d,i,l,U,T,n)),R.gaps=I=a.gaps(o,r,i,l,I),R.clip=bl(I,p.ori,x,_,C,D)}return ie!=
0&&(R.band=ie==2?[Sn(o,r,i,l,K,-1),Sn(o,r,i,l,K,1)]:Sn(o,r,i,l,K,ie)),R})}function zb(e){return Nb(Fb,e)}function Fb(e,t,n,o,r,i){
let l=e.length;if(l<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),l==2)o(a,e[1],t[1]);else{let f=Array(l),d=Array(l-1),
p=Array(l-1),g=Array(l-1);for(let v=0;v<l-1;v++)p[v]=t[v+1]-t[v],g[v]=e[v+1]-e[v],d[v]=p[v]/g[v];f[0]=d[0];for(let v=1;v<
l-1;v++)d[v]===0||d[v-1]===0||d[v-1]>0!=d[v]>0?f[v]=0:(f[v]=3*(g[v-1]+g[v])/((2*g[v]+g[v-1])/d[v-1]+(g[v]+2*g[v-1])/d[v]),
isFinite(f[v])||(f[v]=0));f[l-1]=d[l-2];for(let v=0;v<l-1;v++)r(a,e[v]+g[v]/3,t[v]+f[v]*g[v]/3,e[v+1]-g[v]/3,t[v+1]-f[v+
1]*g[v]/3,e[v+1],t[v+1])}return a}var Pa=new Set;function Wd(){for(let e of Pa)e.syncRect(!0)}dr&&(bo(vv,sr,Wd),bo(bv,sr,
Wd,!0),bo(dl,sr,()=>{et.pxRatio=de}));var Hb=Ep(),Ib=Cp();function qd(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,l)=>Ea(i,l,t,n))}function Bb(e,t){return e.map((n,o)=>o==0?{}:He({},t,n))}function Ea(e,t,n,o){
return He({},t==0?n:o,e)}function Dp(e,t,n){return t==null?ur:[t,n]}var Vb=Dp;function Ub(e,t,n){return t==null?ur:pl(t,
n,$a,!0)}function Ap(e,t,n,o){return t==null?ur:gl(t,n,e.scales[o].log,!1)}var Wb=Ap;function Lp(e,t,n,o){return t==null?
ur:Ra(t,n,e.scales[o].log,!1)}var qb=Lp;function jb(e,t,n,o,r){let i=gt(kd(e),kd(t)),l=t-e,a=Zt(r/o*l,n);do{let f=n[a],d=o*
f/l;if(d>=r&&i+(f<5?Wn.get(f):0)<=17)return[f,d]}while(++a<n.length);return[0,0]}function jd(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=je((n=+r)*de))+"px"),[e,t,n]}function Kb(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=xe(t[2]*de,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function et(e,t,n){let o={mode:ue(e.mode,1)},r=o.mode;function i(s,c,m,h){
let b=c.valToPct(s);return h+m*(c.dir==-1?1-b:b)}function l(s,c,m,h){let b=c.valToPct(s);return h+m*(c.dir==-1?b:1-b)}function a(s,c,m,h){
return c.ori==0?i(s,c,m,h):l(s,c,m,h)}o.valToPosH=i,o.valToPosV=l;let f=!1;o.status=0;let d=o.root=Ht(ev);if(e.id!=null&&
(d.id=e.id),Ct(d,e.class),e.title){let s=Ht(ov,d);s.textContent=e.title}let p=Yt("canvas"),g=o.ctx=p.getContext("2d"),v=Ht(
rv,d);bo("click",v,s=>{s.target===x&&(ke!=Ho||Ee!=Io)&&nt.click(o,s)},!0);let y=o.under=Ht(iv,v);v.appendChild(p);let x=o.
over=Ht(lv,v);e=cr(e);let _=+ue(e.pxAlign,1),C=Vd(_);(e.plugins||[]).forEach(s=>{s.opts&&(e=s.opts(o,e)||e)});let D=e.ms||
.001,k=o.series=r==1?qd(e.series||[],Od,Id,!1):Bb(e.series||[null],Hd),T=o.axes=qd(e.axes||[],$d,zd,!0),S=o.scales={},q=o.
bands=e.bands||[];q.forEach(s=>{s.fill=re(s.fill||null),s.dir=ue(s.dir,-1)});let N=r==2?k[1].facets[0].scale:k[0].scale,
J={axes:v0,series:p0},U=(e.drawOrder||["axes","series"]).map(s=>J[s]);function Z(s){let c=s.distr==3?m=>kn(m>0?m:s.clamp(
o,m,s.min,s.max,s.key)):s.distr==4?m=>ga(m,s.asinh):s.distr==100?m=>s.fwd(m):m=>m;return m=>{let h=c(m),{_min:b,_max:w}=s,
M=w-b;return(h-b)/M}}function V(s){let c=S[s];if(c==null){let m=(e.scales||ei)[s]||ei;if(m.from!=null){V(m.from);let h=He(
{},S[m.from],m,{key:s});h.valToPct=Z(h),S[s]=h}else{c=S[s]=He({},s==N?wp:Eb,m),c.key=s;let h=c.time,b=c.range,w=Un(b);if((s!=
N||r==2&&!h)&&(w&&(b[0]==null||b[1]==null)&&(b={min:b[0]==null?wd:{mode:1,hard:b[0],soft:b[0]},max:b[1]==null?wd:{mode:1,
hard:b[1],soft:b[1]}},w=!1),!w&&vl(b))){let M=b;b=(P,E,L)=>E==null?ur:pl(E,L,M)}c.range=re(b||(h?Vb:s==N?c.distr==3?Wb:c.
distr==4?qb:Dp:c.distr==3?Ap:c.distr==4?Lp:Ub)),c.auto=re(w?!1:c.auto),c.clamp=re(c.clamp||Pb),c._min=c._max=null,c.valToPct=
Z(c)}}}V("x"),V("y"),r==1&&k.forEach(s=>{V(s.scale)}),T.forEach(s=>{V(s.scale)});for(let s in e.scales)V(s);let A=S[N],W=A.
distr,R,K;A.ori==0?(Ct(d,tv),R=i,K=l):(Ct(d,nv),R=l,K=i);let B={};for(let s in S){let c=S[s];(c.min!=null||c.max!=null)&&
(B[s]={min:c.min,max:c.max},c.min=c.max=null)}let ie=e.tzDate||(s=>new Date(je(s/D))),I=e.fmtDate||za,yt=D==1?tb(ie):rb(
ie),Ce=Ad(ie,Dd(D==1?eb:ob,I)),se=Rd(ie,Ld(lb,I)),ge=[],Q=o.legend=He({},ub,e.legend),F=o.cursor=He({},hb,{drag:{y:r==2}},
e.cursor),Ie=Q.show,st=F.show,Pe=Q.markers;Q.idxs=ge,Pe.width=re(Pe.width),Pe.dash=re(Pe.dash),Pe.stroke=re(Pe.stroke),Pe.
fill=re(Pe.fill);let pe,Vt,xt,Ae=[],on=[],gn,At=!1,En={};if(Q.live){let s=k[1]?k[1].values:null;At=s!=null,gn=At?s(o,1,0):
{_:0};for(let c in gn)En[c]=Aa}if(Ie)if(pe=Yt("table",dv,d),xt=Yt("tbody",null,pe),Q.mount(o,pe),At){Vt=Yt("thead",null,
pe,xt);let s=Yt("tr",null,Vt);Yt("th",null,s);for(var To in gn)Yt("th",sd,s).textContent=To}else Ct(pe,mv),Q.live&&Ct(pe,
pv);let Mo={show:!0},Sr={show:!1};function pi(s,c){if(c==0&&(At||!Q.live||r==2))return ur;let m=[],h=Yt("tr",hv,xt,xt.childNodes[c]);
Ct(h,s.class),s.show||Ct(h,vo);let b=Yt("th",null,h);if(Pe.show){let P=Ht(gv,b);if(c>0){let E=Pe.width(o,c);E&&(P.style.
border=E+"px "+Pe.dash(o,c)+" "+Pe.stroke(o,c)),P.style.background=Pe.fill(o,c)}}let w=Ht(sd,b);s.label instanceof HTMLElement?
w.appendChild(s.label):w.textContent=s.label,c>0&&(Pe.show||(w.style.color=s.width>0?Pe.stroke(o,c):Pe.fill(o,c)),at("cl\
ick",b,P=>{if(F._lock)return;to(P);let E=k.indexOf(s);if((P.ctrlKey||P.metaKey)!=Q.isolate){let L=k.some(($,z)=>z>0&&z!=
E&&$.show);k.forEach(($,z)=>{z>0&&sn(z,L?z==E?Mo:Sr:Mo,!0,Fe.setSeries)})}else sn(E,{show:!s.show},!0,Fe.setSeries)},!1),
Do&&at(fd,b,P=>{F._lock||(to(P),sn(k.indexOf(s),Vo,!0,Fe.setSeries))},!1));for(var M in gn){let P=Yt("td",yv,h);P.textContent=
"--",m.push(P)}return[h,m]}let Yn=new Map;function at(s,c,m,h=!0){let b=Yn.get(c)||{},w=F.bind[s](o,c,m,h);w&&(bo(s,c,b[s]=
w),Yn.set(c,b))}function Co(s,c,m){let h=Yn.get(c)||{};for(let b in h)(s==null||b==s)&&(ka(b,c,h[b]),delete h[b]);s==null&&
Yn.delete(c)}let yn=0,Zn=0,Y=0,O=0,_e=0,Be=0,Po=_e,Qn=Be,rn=Y,Xn=O,_t=0,Lt=0,vt=0,Ut=0;o.bbox={};let Ul=!1,mi=!1,Eo=!1,eo=!1,
hi=!1,Rt=!1;function Wl(s,c,m){(m||s!=o.width||c!=o.height)&&xu(s,c),Oo(!1),Eo=!0,mi=!0,No()}function xu(s,c){o.width=yn=
Y=s,o.height=Zn=O=c,_e=Be=0,l0(),s0();let m=o.bbox;_t=m.left=go(_e*de,.5),Lt=m.top=go(Be*de,.5),vt=m.width=go(Y*de,.5),Ut=
m.height=go(O*de,.5)}let o0=3;function r0(){let s=!1,c=0;for(;!s;){c++;let m=g0(c),h=y0(c);s=c==o0||m&&h,s||(xu(o.width,
o.height),mi=!0)}}function i0({width:s,height:c}){Wl(s,c)}o.setSize=i0;function l0(){let s=!1,c=!1,m=!1,h=!1;T.forEach((b,w)=>{
if(b.show&&b._show){let{side:M,_size:P}=b,E=M%2,L=b.label!=null?b.labelSize:0,$=P+L;$>0&&(E?(Y-=$,M==3?(_e+=$,h=!0):m=!0):
(O-=$,M==0?(Be+=$,s=!0):c=!0))}}),no[0]=s,no[1]=m,no[2]=c,no[3]=h,Y-=Dn[1]+Dn[3],_e+=Dn[3],O-=Dn[2]+Dn[0],Be+=Dn[0]}function s0(){
let s=_e+Y,c=Be+O,m=_e,h=Be;function b(w,M){switch(w){case 1:return s+=M,s-M;case 2:return c+=M,c-M;case 3:return m-=M,m+
M;case 0:return h-=M,h+M}}T.forEach((w,M)=>{if(w.show&&w._show){let P=w.side;w._pos=b(P,w._size),w.label!=null&&(w._lpos=
b(P,w.labelSize))}})}if(F.dataIdx==null){let s=F.hover,c=s.skip=new Set(s.skip??[]);c.add(void 0);let m=s.prox=re(s.prox),
h=s.bias??=0;F.dataIdx=(b,w,M,P)=>{if(w==0)return M;let E=M,L=m(b,w,M,P)??we,$=L>=0&&L<we,z=A.ori==0?Y:O,G=F.left,ce=t[0],
ae=t[w];if(c.has(ae[M])){E=null;let ee=null,j=null,H;if(h==0||h==-1)for(H=M;ee==null&&H-- >0;)c.has(ae[H])||(ee=H);if(h==
0||h==1)for(H=M;j==null&&H++<ae.length;)c.has(ae[H])||(j=H);if(ee!=null||j!=null)if($){let Te=ee==null?-1/0:R(ce[ee],A,z,
0),$e=j==null?1/0:R(ce[j],A,z,0),Xe=G-Te,ye=$e-G;Xe<=ye?Xe<=L&&(E=ee):ye<=L&&(E=j)}else E=j==null?ee:ee==null?j:M-ee<=j-
M?ee:j}else $&&Ke(G-R(ce[M],A,z,0))>L&&(E=null);return E}}let to=s=>{F.event=s};F.idxs=ge,F._lock=!1;let ot=F.points;ot.
show=re(ot.show),ot.size=re(ot.size),ot.stroke=re(ot.stroke),ot.width=re(ot.width),ot.fill=re(ot.fill);let ln=o.focus=He(
{},e.focus||{alpha:.3},F.focus),Do=ln.prox>=0,Ao=Do&&ot.one,$t=[],Lo=[],Ro=[];function _u(s,c){let m=ot.show(o,c);if(m instanceof
HTMLElement)return Ct(m,fv),Ct(m,s.class),hn(m,-10,-10,Y,O),x.insertBefore(m,$t[c]),m}function ku(s,c){if(r==1||c>0){let m=r==
1&&S[s.scale].time,h=s.value;s.value=m?Md(h)?Rd(ie,Ld(h,I)):h||se:h||Tb,s.label=s.label||(m?yb:gb)}if(Ao||c>0){s.width=s.
width==null?1:s.width,s.paths=s.paths||Hb||Ev,s.fillTo=re(s.fillTo||Db),s.pxAlign=+ue(s.pxAlign,_),s.pxRound=Vd(s.pxAlign),
s.stroke=re(s.stroke||null),s.fill=re(s.fill||null),s._stroke=s._fill=s._paths=s._focus=null;let m=Mb(gt(1,s.width),1),h=s.
points=He({},{size:m,width:gt(1,m*.2),stroke:s.stroke,space:m*2,paths:Ib,_stroke:null,_fill:null},s.points);h.show=re(h.
show),h.filter=re(h.filter),h.fill=re(h.fill),h.stroke=re(h.stroke),h.paths=re(h.paths),h.pxAlign=s.pxAlign}if(Ie){let m=pi(
s,c);Ae.splice(c,0,m[0]),on.splice(c,0,m[1]),Q.values.push(null)}if(st){ge.splice(c,0,null);let m=null;Ao?c==0&&(m=_u(s,
c)):c>0&&(m=_u(s,c)),$t.splice(c,0,m),Lo.splice(c,0,0),Ro.splice(c,0,0)}Qe("addSeries",c)}function a0(s,c){c=c??k.length,
s=r==1?Ea(s,c,Od,Id):Ea(s,c,{},Hd),k.splice(c,0,s),ku(k[c],c)}o.addSeries=a0;function u0(s){if(k.splice(s,1),Ie){Q.values.
splice(s,1),on.splice(s,1);let c=Ae.splice(s,1)[0];Co(null,c.firstChild),c.remove()}st&&(ge.splice(s,1),$t.splice(s,1)[0].
remove(),Lo.splice(s,1),Ro.splice(s,1)),Qe("delSeries",s)}o.delSeries=u0;let no=[!1,!1,!1,!1];function c0(s,c){if(s._show=
s.show,s.show){let m=s.side%2,h=S[s.scale];h==null&&(s.scale=m?k[1].scale:N,h=S[s.scale]);let b=h.time;s.size=re(s.size),
s.space=re(s.space),s.rotate=re(s.rotate),Un(s.incrs)&&s.incrs.forEach(M=>{!Wn.has(M)&&Wn.set(M,tp(M))}),s.incrs=re(s.incrs||
(h.distr==2?Zv:b?D==1?Xv:nb:yo)),s.splits=re(s.splits||(b&&h.distr==1?yt:h.distr==3?Ta:h.distr==4?wb:bb)),s.stroke=re(s.
stroke),s.grid.stroke=re(s.grid.stroke),s.ticks.stroke=re(s.ticks.stroke),s.border.stroke=re(s.border.stroke);let w=s.values;
s.values=Un(w)&&!Un(w[0])?re(w):b?Un(w)?Ad(ie,Dd(w,I)):Md(w)?ib(ie,w):w||Ce:w||vb,s.filter=re(s.filter||(h.distr>=3&&h.log==
10?kb:h.distr==3&&h.log==2?Sb:Xd)),s.font=jd(s.font),s.labelFont=jd(s.labelFont),s._size=s.size(o,null,c,0),s._space=s._rotate=
s._incrs=s._found=s._splits=s._values=null,s._size>0&&(no[c]=!0,s._el=Ht(sv,v))}}function Tr(s,c,m,h){let[b,w,M,P]=m,E=c%
2,L=0;return E==0&&(P||w)&&(L=c==0&&!b||c==2&&!M?je($d.size/3):0),E==1&&(b||M)&&(L=c==1&&!w||c==3&&!P?je(zd.size/2):0),L}
let Su=o.padding=(e.padding||[Tr,Tr,Tr,Tr]).map(s=>re(ue(s,Tr))),Dn=o._padding=Su.map((s,c)=>s(o,c,no,0)),tt,Ge=null,Je=null,
gi=r==1?k[0].idxs:null,Wt=null,Mr=!1;function Tu(s,c){if(t=s??[],o.data=o._data=t,r==2){tt=0;for(let m=1;m<k.length;m++)
tt+=t[m][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Wt=t[0],tt=Wt.length;let m=t;if(W==2){m=t.slice();let h=m[0]=
Array(tt);for(let b=0;b<tt;b++)h[b]=b}o._data=t=m}if(Oo(!0),Qe("setData"),W==2&&(Eo=!0),c!==!1){let m=A;m.auto(o,Mr)?ql():
Ln(N,m.min,m.max),eo=eo||F.left>=0,Rt=!0,No()}}o.setData=Tu;function ql(){Mr=!0;let s,c;r==1&&(tt>0?(Ge=gi[0]=0,Je=gi[1]=
tt-1,s=t[0][Ge],c=t[0][Je],W==2?(s=Ge,c=Je):s==c&&(W==3?[s,c]=gl(s,s,A.log,!1):W==4?[s,c]=Ra(s,s,A.log,!1):A.time?c=s+je(
86400/D):[s,c]=pl(s,c,$a,!0))):(Ge=gi[0]=s=null,Je=gi[1]=c=null)),Ln(N,s,c)}let yi,$o,jl,Kl,Gl,Jl,Yl,Zl,Ql,bt;function Mu(s,c,m,h,b,w){
s??=ud,m??=Na,h??="butt",b??=ud,w??="round",s!=yi&&(g.strokeStyle=yi=s),b!=$o&&(g.fillStyle=$o=b),c!=jl&&(g.lineWidth=jl=
c),w!=Gl&&(g.lineJoin=Gl=w),h!=Jl&&(g.lineCap=Jl=h),m!=Kl&&g.setLineDash(Kl=m)}function Cu(s,c,m,h){c!=$o&&(g.fillStyle=
$o=c),s!=Yl&&(g.font=Yl=s),m!=Zl&&(g.textAlign=Zl=m),h!=Ql&&(g.textBaseline=Ql=h)}function Xl(s,c,m,h,b=0){if(h.length>0&&
s.auto(o,Mr)&&(c==null||c.min==null)){let w=ue(Ge,0),M=ue(Je,h.length-1),P=m.min==null?kv(h,w,M,b,s.distr==3):[m.min,m.max];
s.min=Qt(s.min,m.min=P[0]),s.max=gt(s.max,m.max=P[1])}}let Pu={min:null,max:null};function f0(){for(let h in S){let b=S[h];
B[h]==null&&(b.min==null||B[N]!=null&&b.auto(o,Mr))&&(B[h]=Pu)}for(let h in S){let b=S[h];B[h]==null&&b.from!=null&&B[b.
from]!=null&&(B[h]=Pu)}B[N]!=null&&Oo(!0);let s={};for(let h in B){let b=B[h];if(b!=null){let w=s[h]=cr(S[h],Lv);if(b.min!=
null)He(w,b);else if(h!=N||r==2)if(tt==0&&w.from==null){let M=w.range(o,null,null,h);w.min=M[0],w.max=M[1]}else w.min=we,
w.max=-we}}if(tt>0){k.forEach((h,b)=>{if(r==1){let w=h.scale,M=B[w];if(M==null)return;let P=s[w];if(b==0){let E=P.range(
o,P.min,P.max,w);P.min=E[0],P.max=E[1],Ge=Zt(P.min,t[0]),Je=Zt(P.max,t[0]),Je-Ge>1&&(t[0][Ge]<P.min&&Ge++,t[0][Je]>P.max&&
Je--),h.min=Wt[Ge],h.max=Wt[Je]}else h.show&&h.auto&&Xl(P,M,h,t[b],h.sorted);h.idxs[0]=Ge,h.idxs[1]=Je}else if(b>0&&h.show&&
h.auto){let[w,M]=h.facets,P=w.scale,E=M.scale,[L,$]=t[b],z=s[P],G=s[E];z!=null&&Xl(z,B[P],w,L,w.sorted),G!=null&&Xl(G,B[E],
M,$,M.sorted),h.min=M.min,h.max=M.max}});for(let h in s){let b=s[h],w=B[h];if(b.from==null&&(w==null||w.min==null)){let M=b.
range(o,b.min==we?null:b.min,b.max==-we?null:b.max,h);b.min=M[0],b.max=M[1]}}}for(let h in s){let b=s[h];if(b.from!=null){
let w=s[b.from];if(w.min==null)b.min=b.max=null;else{let M=b.range(o,w.min,w.max,h);b.min=M[0],b.max=M[1]}}}let c={},m=!1;
for(let h in s){let b=s[h],w=S[h];if(w.min!=b.min||w.max!=b.max){w.min=b.min,w.max=b.max;let M=w.distr;w._min=M==3?kn(w.
min):M==4?ga(w.min,w.asinh):M==100?w.fwd(w.min):w.min,w._max=M==3?kn(w.max):M==4?ga(w.max,w.asinh):M==100?w.fwd(w.max):w.
max,c[h]=m=!0}}if(m){k.forEach((h,b)=>{r==2?b>0&&c.y&&(h._paths=null):c[h.scale]&&(h._paths=null)});for(let h in c)Eo=!0,
Qe("setScale",h);st&&F.left>=0&&(eo=Rt=!0)}for(let h in B)B[h]=null}function d0(s){let c=Sa(Ge-1,0,tt-1),m=Sa(Je+1,0,tt-
1);for(;s[c]==null&&c>0;)c--;for(;s[m]==null&&m<tt-1;)m++;return[c,m]}function p0(){if(tt>0){let s=k.some(c=>c._focus)&&
bt!=ln.alpha;s&&(g.globalAlpha=bt=ln.alpha),k.forEach((c,m)=>{if(m>0&&c.show&&(Eu(m,!1),Eu(m,!0),c._paths==null)){let h=bt;
bt!=c.alpha&&(g.globalAlpha=bt=c.alpha);let b=r==2?[0,t[m][0].length-1]:d0(t[m]);c._paths=c.paths(o,m,b[0],b[1]),bt!=h&&
(g.globalAlpha=bt=h)}}),k.forEach((c,m)=>{if(m>0&&c.show){let h=bt;bt!=c.alpha&&(g.globalAlpha=bt=c.alpha),c._paths!=null&&
Du(m,!1);{let b=c._paths!=null?c._paths.gaps:null,w=c.points.show(o,m,Ge,Je,b),M=c.points.filter(o,m,w,b);(w||M)&&(c.points.
_paths=c.points.paths(o,m,Ge,Je,M),Du(m,!0))}bt!=h&&(g.globalAlpha=bt=h),Qe("drawSeries",m)}}),s&&(g.globalAlpha=bt=1)}}
function Eu(s,c){let m=c?k[s].points:k[s];m._stroke=m.stroke(o,s),m._fill=m.fill(o,s)}function Du(s,c){let m=c?k[s].points:
k[s],{stroke:h,fill:b,clip:w,flags:M,_stroke:P=m._stroke,_fill:E=m._fill,_width:L=m.width}=m._paths;L=xe(L*de,3);let $=null,
z=L%2/2;c&&E==null&&(E=L>0?"#fff":P);let G=m.pxAlign==1&&z>0;if(G&&g.translate(z,z),!c){let ce=_t-L/2,ae=Lt-L/2,ee=vt+L,
j=Ut+L;$=new Path2D,$.rect(ce,ae,ee,j)}c?es(P,L,m.dash,m.cap,E,h,b,M,w):m0(s,P,L,m.dash,m.cap,E,h,b,M,$,w),G&&g.translate(
-z,-z)}function m0(s,c,m,h,b,w,M,P,E,L,$){let z=!1;E!=0&&q.forEach((G,ce)=>{if(G.series[0]==s){let ae=k[G.series[1]],ee=t[G.
series[1]],j=(ae._paths||ei).band;Un(j)&&(j=G.dir==1?j[0]:j[1]);let H,Te=null;ae.show&&j&&Tv(ee,Ge,Je)?(Te=G.fill(o,ce)||
w,H=ae._paths.clip):j=null,es(c,m,h,b,Te,M,P,E,L,$,H,j),z=!0}}),z||es(c,m,h,b,w,M,P,E,L,$)}let Au=fr|Ca;function es(s,c,m,h,b,w,M,P,E,L,$,z){
Mu(s,c,m,h,b),(E||L||z)&&(g.save(),E&&g.clip(E),L&&g.clip(L)),z?(P&Au)==Au?(g.clip(z),$&&g.clip($),bi(b,M),vi(s,w,c)):P&
Ca?(bi(b,M),g.clip(z),vi(s,w,c)):P&fr&&(g.save(),g.clip(z),$&&g.clip($),bi(b,M),g.restore(),vi(s,w,c)):(bi(b,M),vi(s,w,c)),
(E||L||z)&&g.restore()}function vi(s,c,m){m>0&&(c instanceof Map?c.forEach((h,b)=>{g.strokeStyle=yi=b,g.stroke(h)}):c!=null&&
s&&g.stroke(c))}function bi(s,c){c instanceof Map?c.forEach((m,h)=>{g.fillStyle=$o=h,g.fill(m)}):c!=null&&s&&g.fill(c)}function h0(s,c,m,h){
let b=T[s],w;if(h<=0)w=[0,0];else{let M=b._space=b.space(o,s,c,m,h),P=b._incrs=b.incrs(o,s,c,m,h,M);w=jb(c,m,P,h,M)}return b.
_found=w}function ts(s,c,m,h,b,w,M,P,E,L){let $=M%2/2;_==1&&g.translate($,$),Mu(P,M,E,L,P),g.beginPath();let z,G,ce,ae,ee=b+
(h==0||h==3?-w:w);m==0?(G=b,ae=ee):(z=b,ce=ee);for(let j=0;j<s.length;j++)c[j]!=null&&(m==0?z=ce=s[j]:G=ae=s[j],g.moveTo(
z,G),g.lineTo(ce,ae));g.stroke(),_==1&&g.translate(-$,-$)}function g0(s){let c=!0;return T.forEach((m,h)=>{if(!m.show)return;
let b=S[m.scale];if(b.min==null){m._show&&(c=!1,m._show=!1,Oo(!1));return}else m._show||(c=!1,m._show=!0,Oo(!1));let w=m.
side,M=w%2,{min:P,max:E}=b,[L,$]=h0(h,P,E,M==0?Y:O);if($==0)return;let z=b.distr==2,G=m._splits=m.splits(o,h,P,E,L,$,z),
ce=b.distr==2?G.map(H=>Wt[H]):G,ae=b.distr==2?Wt[G[1]]-Wt[G[0]]:L,ee=m._values=m.values(o,m.filter(o,ce,h,$,ae),h,$,ae);
m._rotate=w==2?m.rotate(o,ee,h,$):0;let j=m._size;m._size=It(m.size(o,ee,h,s)),j!=null&&m._size!=j&&(c=!1)}),c}function y0(s){
let c=!0;return Su.forEach((m,h)=>{let b=m(o,h,no,s);b!=Dn[h]&&(c=!1),Dn[h]=b}),c}function v0(){for(let s=0;s<T.length;s++){
let c=T[s];if(!c.show||!c._show)continue;let m=c.side,h=m%2,b,w,M=c.stroke(o,s),P=m==0||m==3?-1:1,[E,L]=c._found;if(c.label!=
null){let ct=c.labelGap*P,Tt=je((c._lpos+ct)*de);Cu(c.labelFont[0],M,"center",m==2?"top":ad),g.save(),h==1?(b=w=0,g.translate(
Tt,je(Lt+Ut/2)),g.rotate((m==3?-fl:fl)/2)):(b=je(_t+vt/2),w=Tt);let io=Zd(c.label)?c.label(o,s,E,L):c.label;g.fillText(io,
b,w),g.restore()}if(L==0)continue;let $=S[c.scale],z=h==0?vt:Ut,G=h==0?_t:Lt,ce=c._splits,ae=$.distr==2?ce.map(ct=>Wt[ct]):
ce,ee=$.distr==2?Wt[ce[1]]-Wt[ce[0]]:E,j=c.ticks,H=c.border,Te=j.show?j.size:0,$e=je(Te*de),Xe=je((c.alignTo==2?c._size-
Te-c.gap:c.gap)*de),ye=c._rotate*-fl/180,Oe=C(c._pos*de),kt=($e+Xe)*P,ut=Oe+kt;w=h==0?ut:0,b=h==1?ut:0;let Ot=c.font[0],
qt=c.align==1?ir:c.align==2?pa:ye>0?ir:ye<0?pa:h==0?"center":m==3?pa:ir,un=ye||h==1?"middle":m==2?"top":ad;Cu(Ot,M,qt,un);
let St=c.font[1]*c.lineGap,Nt=ce.map(ct=>C(a(ct,$,z,G))),jt=c._values;for(let ct=0;ct<jt.length;ct++){let Tt=jt[ct];if(Tt!=
null){h==0?b=Nt[ct]:w=Nt[ct],Tt=""+Tt;let io=Tt.indexOf(`
`)==-1?[Tt]:Tt.split(/\n/gm);for(let ft=0;ft<io.length;ft++){let Yu=io[ft];ye?(g.save(),g.translate(b,w+ft*St),g.rotate(
ye),g.fillText(Yu,0,0),g.restore()):g.fillText(Yu,b,w+ft*St)}}}j.show&&ts(Nt,j.filter(o,ae,s,L,ee),h,m,Oe,$e,xe(j.width*
de,3),j.stroke(o,s),j.dash,j.cap);let cn=c.grid;cn.show&&ts(Nt,cn.filter(o,ae,s,L,ee),h,h==0?2:1,h==0?Lt:_t,h==0?Ut:vt,xe(
cn.width*de,3),cn.stroke(o,s),cn.dash,cn.cap),H.show&&ts([Oe],[1],h==0?1:0,h==0?1:2,h==1?Lt:_t,h==1?Ut:vt,xe(H.width*de,
3),H.stroke(o,s),H.dash,H.cap)}Qe("drawAxes")}function Oo(s){k.forEach((c,m)=>{m>0&&(c._paths=null,s&&(r==1?(c.min=null,
c.max=null):c.facets.forEach(h=>{h.min=null,h.max=null})))})}let wi=!1,ns=!1,Cr=[];function b0(){ns=!1;for(let s=0;s<Cr.
length;s++)Qe(...Cr[s]);Cr.length=0}function No(){wi||(Hv(Lu),wi=!0)}function w0(s,c=!1){wi=!0,ns=c,s(o),Lu(),c&&Cr.length>
0&&queueMicrotask(b0)}o.batch=w0;function Lu(){if(Ul&&(f0(),Ul=!1),Eo&&(r0(),Eo=!1),mi){if(Me(y,ir,_e),Me(y,"top",Be),Me(
y,Yr,Y),Me(y,Zr,O),Me(x,ir,_e),Me(x,"top",Be),Me(x,Yr,Y),Me(x,Zr,O),Me(v,Yr,yn),Me(v,Zr,Zn),p.width=je(yn*de),p.height=je(
Zn*de),T.forEach(({_el:s,_show:c,_size:m,_pos:h,side:b})=>{if(s!=null)if(c){let w=b===3||b===0?m:0,M=b%2==1;Me(s,M?"left":
"top",h-w),Me(s,M?"width":"height",m),Me(s,M?"top":"left",M?Be:_e),Me(s,M?"height":"width",M?O:Y),_a(s,vo)}else Ct(s,vo)}),
yi=$o=jl=Gl=Jl=Yl=Zl=Ql=Kl=null,bt=1,Dr(!0),_e!=Po||Be!=Qn||Y!=rn||O!=Xn){Oo(!1);let s=Y/rn,c=O/Xn;if(st&&!eo&&F.left>=0){
F.left*=s,F.top*=c,zo&&hn(zo,je(F.left),0,Y,O),Fo&&hn(Fo,0,je(F.top),Y,O);for(let m=0;m<$t.length;m++){let h=$t[m];h!=null&&
(Lo[m]*=s,Ro[m]*=c,hn(h,It(Lo[m]),It(Ro[m]),Y,O))}}if(Se.show&&!hi&&Se.left>=0&&Se.width>0){Se.left*=s,Se.width*=s,Se.top*=
c,Se.height*=c;for(let m in as)Me(Bo,m,Se[m])}Po=_e,Qn=Be,rn=Y,Xn=O}Qe("setSize"),mi=!1}yn>0&&Zn>0&&(g.clearRect(0,0,p.width,
p.height),Qe("drawClear"),U.forEach(s=>s()),Qe("draw")),Se.show&&hi&&(xi(Se),hi=!1),st&&eo&&(ro(null,!0,!1),eo=!1),Q.show&&
Q.live&&Rt&&(ls(),Rt=!1),f||(f=!0,o.status=1,Qe("ready")),Mr=!1,wi=!1}o.redraw=(s,c)=>{Eo=c||!1,s!==!1?Ln(N,A.min,A.max):
No()};function os(s,c){let m=S[s];if(m.from==null){if(tt==0){let h=m.range(o,c.min,c.max,s);c.min=h[0],c.max=h[1]}if(c.min>
c.max){let h=c.min;c.min=c.max,c.max=h}if(tt>1&&c.min!=null&&c.max!=null&&c.max-c.min<1e-16)return;s==N&&m.distr==2&&tt>
0&&(c.min=Zt(c.min,t[0]),c.max=Zt(c.max,t[0]),c.min==c.max&&c.max++),B[s]=c,Ul=!0,No()}}o.setScale=os;let rs,is,zo,Fo,Ru,
$u,Ho,Io,Ou,Nu,ke,Ee,An=!1,nt=F.drag,Ye=nt.x,Ze=nt.y;st&&(F.x&&(rs=Ht(uv,x)),F.y&&(is=Ht(cv,x)),A.ori==0?(zo=rs,Fo=is):(zo=
is,Fo=rs),ke=F.left,Ee=F.top);let Se=o.select=He({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Bo=Se.show?Ht(
av,Se.over?x:y):null;function xi(s,c){if(Se.show){for(let m in s)Se[m]=s[m],m in as&&Me(Bo,m,s[m]);c!==!1&&Qe("setSelect")}}
o.setSelect=xi;function x0(s){if(k[s].show)Ie&&_a(Ae[s],vo);else if(Ie&&Ct(Ae[s],vo),st){let m=Ao?$t[0]:$t[s];m!=null&&hn(
m,-10,-10,Y,O)}}function Ln(s,c,m){os(s,{min:c,max:m})}function sn(s,c,m,h){c.focus!=null&&M0(s),c.show!=null&&k.forEach(
(b,w)=>{w>0&&(s==w||s==null)&&(b.show=c.show,x0(w),r==2?(Ln(b.facets[0].scale,null,null),Ln(b.facets[1].scale,null,null)):
Ln(b.scale,null,null),No())}),m!==!1&&Qe("setSeries",s,c),h&&Ar("setSeries",o,s,c)}o.setSeries=sn;function _0(s,c){He(q[s],
c)}function k0(s,c){s.fill=re(s.fill||null),s.dir=ue(s.dir,-1),c=c??q.length,q.splice(c,0,s)}function S0(s){s==null?q.length=
0:q.splice(s,1)}o.addBand=k0,o.setBand=_0,o.delBand=S0;function T0(s,c){k[s].alpha=c,st&&$t[s]!=null&&($t[s].style.opacity=
c),Ie&&Ae[s]&&(Ae[s].style.opacity=c)}let vn,Rn,oo,Vo={focus:!0};function M0(s){if(s!=oo){let c=s==null,m=ln.alpha!=1;k.
forEach((h,b)=>{if(r==1||b>0){let w=c||b==0||b==s;h._focus=c?null:w,m&&T0(b,w?1:ln.alpha)}}),oo=s,m&&No()}}Ie&&Do&&at(dd,
pe,s=>{F._lock||(to(s),oo!=null&&sn(null,Vo,!0,Fe.setSeries))});function an(s,c,m){let h=S[c];m&&(s=s/de-(h.ori==1?Be:_e));
let b=Y;h.ori==1&&(b=O,s=b-s),h.dir==-1&&(s=b-s);let w=h._min,M=h._max,P=s/b,E=w+(M-w)*P,L=h.distr;return L==3?ar(10,E):
L==4?Cv(E,h.asinh):L==100?h.bwd(E):E}function C0(s,c){let m=an(s,N,c);return Zt(m,t[0],Ge,Je)}o.valToIdx=s=>Zt(s,t[0]),o.
posToIdx=C0,o.posToVal=an,o.valToPos=(s,c,m)=>S[c].ori==0?i(s,S[c],m?vt:Y,m?_t:0):l(s,S[c],m?Ut:O,m?Lt:0),o.setCursor=(s,c,m)=>{
ke=s.left,Ee=s.top,ro(null,c,m)};function zu(s,c){Me(Bo,ir,Se.left=s),Me(Bo,Yr,Se.width=c)}function Fu(s,c){Me(Bo,"top",
Se.top=s),Me(Bo,Zr,Se.height=c)}let Pr=A.ori==0?zu:Fu,Er=A.ori==1?zu:Fu;function P0(){if(Ie&&Q.live)for(let s=r==2?1:0;s<
k.length;s++){if(s==0&&At)continue;let c=Q.values[s],m=0;for(let h in c)on[s][m++].firstChild.nodeValue=c[h]}}function ls(s,c){
if(s!=null&&(s.idxs?s.idxs.forEach((m,h)=>{ge[h]=m}):Av(s.idx)||ge.fill(s.idx),Q.idx=ge[0]),Ie&&Q.live){for(let m=0;m<k.
length;m++)(m>0||r==1&&!At)&&E0(m,ge[m]);P0()}Rt=!1,c!==!1&&Qe("setLegend")}o.setLegend=ls;function E0(s,c){let m=k[s],h=s==
0&&W==2?Wt:t[s],b;At?b=m.values(o,s,c)??En:(b=m.value(o,c==null?null:h[c],s,c),b=b==null?En:{_:b}),Q.values[s]=b}function ro(s,c,m){
Ou=ke,Nu=Ee,[ke,Ee]=F.move(o,ke,Ee),F.left=ke,F.top=Ee,st&&(zo&&hn(zo,je(ke),0,Y,O),Fo&&hn(Fo,0,je(Ee),Y,O));let h,b=Ge>
Je;vn=we,Rn=null;let w=A.ori==0?Y:O,M=A.ori==1?Y:O;if(ke<0||tt==0||b){h=F.idx=null;for(let P=0;P<k.length;P++){let E=$t[P];
E!=null&&hn(E,-10,-10,Y,O)}Do&&sn(null,Vo,!0,s==null&&Fe.setSeries),Q.live&&(ge.fill(h),Rt=!0)}else{let P,E,L;r==1&&(P=A.
ori==0?ke:Ee,E=an(P,N),h=F.idx=Zt(E,t[0],Ge,Je),L=R(t[0][h],A,w,0));let $=-10,z=-10,G=0,ce=0,ae=!0,ee="",j="";for(let H=r==
2?1:0;H<k.length;H++){let Te=k[H],$e=ge[H],Xe=$e==null?null:r==1?t[H][$e]:t[H][1][$e],ye=F.dataIdx(o,H,h,E),Oe=ye==null?
null:r==1?t[H][ye]:t[H][1][ye];if(Rt=Rt||Oe!=Xe||ye!=$e,ge[H]=ye,H>0&&Te.show){let kt=ye==null?-10:ye==h?L:R(r==1?t[0][ye]:
t[H][0][ye],A,w,0),ut=Oe==null?-10:K(Oe,r==1?S[Te.scale]:S[Te.facets[1].scale],M,0);if(Do&&Oe!=null){let Ot=A.ori==1?ke:
Ee,qt=Ke(ln.dist(o,H,ye,ut,Ot));if(qt<vn){let un=ln.bias;if(un!=0){let St=an(Ot,Te.scale),Nt=Oe>=0?1:-1,jt=St>=0?1:-1;jt==
Nt&&(jt==1?un==1?Oe>=St:Oe<=St:un==1?Oe<=St:Oe>=St)&&(vn=qt,Rn=H)}else vn=qt,Rn=H}}if(Rt||Ao){let Ot,qt;A.ori==0?(Ot=kt,
qt=ut):(Ot=ut,qt=kt);let un,St,Nt,jt,cn,ct,Tt=!0,io=ot.bbox;if(io!=null){Tt=!1;let ft=io(o,H);Nt=ft.left,jt=ft.top,un=ft.
width,St=ft.height}else Nt=Ot,jt=qt,un=St=ot.size(o,H);if(ct=ot.fill(o,H),cn=ot.stroke(o,H),Ao)H==Rn&&vn<=ln.prox&&($=Nt,
z=jt,G=un,ce=St,ae=Tt,ee=ct,j=cn);else{let ft=$t[H];ft!=null&&(Lo[H]=Nt,Ro[H]=jt,bd(ft,un,St,Tt),yd(ft,ct,cn),hn(ft,It(Nt),
It(jt),Y,O))}}}}if(Ao){let H=ln.prox,Te=oo==null?vn<=H:vn>H||Rn!=oo;if(Rt||Te){let $e=$t[0];$e!=null&&(Lo[0]=$,Ro[0]=z,bd(
$e,G,ce,ae),yd($e,ee,j),hn($e,It($),It(z),Y,O))}}}if(Se.show&&An)if(s!=null){let[P,E]=Fe.scales,[L,$]=Fe.match,[z,G]=s.cursor.
sync.scales,ce=s.cursor.drag;if(Ye=ce._x,Ze=ce._y,Ye||Ze){let{left:ae,top:ee,width:j,height:H}=s.select,Te=s.scales[z].ori,
$e=s.posToVal,Xe,ye,Oe,kt,ut,Ot=P!=null&&L(P,z),qt=E!=null&&$(E,G);Ot&&Ye?(Te==0?(Xe=ae,ye=j):(Xe=ee,ye=H),Oe=S[P],kt=R(
$e(Xe,z),Oe,w,0),ut=R($e(Xe+ye,z),Oe,w,0),Pr(Qt(kt,ut),Ke(ut-kt))):Pr(0,w),qt&&Ze?(Te==1?(Xe=ae,ye=j):(Xe=ee,ye=H),Oe=S[E],
kt=K($e(Xe,G),Oe,M,0),ut=K($e(Xe+ye,G),Oe,M,0),Er(Qt(kt,ut),Ke(ut-kt))):Er(0,M)}else us()}else{let P=Ke(Ou-Ru),E=Ke(Nu-$u);
if(A.ori==1){let G=P;P=E,E=G}Ye=nt.x&&P>=nt.dist,Ze=nt.y&&E>=nt.dist;let L=nt.uni;L!=null?Ye&&Ze&&(Ye=P>=L,Ze=E>=L,!Ye&&
!Ze&&(E>P?Ze=!0:Ye=!0)):nt.x&&nt.y&&(Ye||Ze)&&(Ye=Ze=!0);let $,z;Ye&&(A.ori==0?($=Ho,z=ke):($=Io,z=Ee),Pr(Qt($,z),Ke(z-$)),
Ze||Er(0,M)),Ze&&(A.ori==1?($=Ho,z=ke):($=Io,z=Ee),Er(Qt($,z),Ke(z-$)),Ye||Pr(0,w)),!Ye&&!Ze&&(Pr(0,0),Er(0,0))}if(nt._x=
Ye,nt._y=Ze,s==null){if(m){if(Ju!=null){let[P,E]=Fe.scales;Fe.values[0]=P!=null?an(A.ori==0?ke:Ee,P):null,Fe.values[1]=E!=
null?an(A.ori==1?ke:Ee,E):null}Ar(ma,o,ke,Ee,Y,O,h)}if(Do){let P=m&&Fe.setSeries,E=ln.prox;oo==null?vn<=E&&sn(Rn,Vo,!0,P):
vn>E?sn(null,Vo,!0,P):Rn!=oo&&sn(Rn,Vo,!0,P)}}Rt&&(Q.idx=h,ls()),c!==!1&&Qe("setCursor")}let $n=null;Object.defineProperty(
o,"rect",{get(){return $n==null&&Dr(!1),$n}});function Dr(s=!1){s?$n=null:($n=x.getBoundingClientRect(),Qe("syncRect",$n))}
function Hu(s,c,m,h,b,w,M){F._lock||An&&s!=null&&s.movementX==0&&s.movementY==0||(ss(s,c,m,h,b,w,M,!1,s!=null),s!=null?ro(
null,!0,!0):ro(c,!0,!1))}function ss(s,c,m,h,b,w,M,P,E){if($n==null&&Dr(!1),to(s),s!=null)m=s.clientX-$n.left,h=s.clientY-
$n.top;else{if(m<0||h<0){ke=-10,Ee=-10;return}let[L,$]=Fe.scales,z=c.cursor.sync,[G,ce]=z.values,[ae,ee]=z.scales,[j,H]=Fe.
match,Te=c.axes[0].side%2==1,$e=A.ori==0?Y:O,Xe=A.ori==1?Y:O,ye=Te?w:b,Oe=Te?b:w,kt=Te?h:m,ut=Te?m:h;if(ae!=null?m=j(L,ae)?
a(G,S[L],$e,0):-10:m=$e*(kt/ye),ee!=null?h=H($,ee)?a(ce,S[$],Xe,0):-10:h=Xe*(ut/Oe),A.ori==1){let Ot=m;m=h,h=Ot}}E&&(c==
null||c.cursor.event.type==ma)&&((m<=1||m>=Y-1)&&(m=go(m,Y)),(h<=1||h>=O-1)&&(h=go(h,O))),P?(Ru=m,$u=h,[Ho,Io]=F.move(o,
m,h)):(ke=m,Ee=h)}let as={width:0,height:0,left:0,top:0};function us(){xi(as,!1)}let Iu,Bu,Vu,Uu;function Wu(s,c,m,h,b,w,M){
An=!0,Ye=Ze=nt._x=nt._y=!1,ss(s,c,m,h,b,w,M,!0,!1),s!=null&&(at(ha,wa,qu,!1),Ar(cd,o,Ho,Io,Y,O,null));let{left:P,top:E,width:L,
height:$}=Se;Iu=P,Bu=E,Vu=L,Uu=$}function qu(s,c,m,h,b,w,M){An=nt._x=nt._y=!1,ss(s,c,m,h,b,w,M,!1,!0);let{left:P,top:E,width:L,
height:$}=Se,z=L>0||$>0,G=Iu!=P||Bu!=E||Vu!=L||Uu!=$;if(z&&G&&xi(Se),nt.setScale&&z&&G){let ce=P,ae=L,ee=E,j=$;if(A.ori==
1&&(ce=E,ae=$,ee=P,j=L),Ye&&Ln(N,an(ce,N),an(ce+ae,N)),Ze)for(let H in S){let Te=S[H];H!=N&&Te.from==null&&Te.min!=we&&Ln(
H,an(ee+j,H),an(ee,H))}us()}else F.lock&&(F._lock=!F._lock,ro(c,!0,s!=null));s!=null&&(Co(ha,wa),Ar(ha,o,ke,Ee,Y,O,null))}
function D0(s,c,m,h,b,w,M){if(F._lock)return;to(s);let P=An;if(An){let E=!0,L=!0,$=10,z,G;A.ori==0?(z=Ye,G=Ze):(z=Ze,G=Ye),
z&&G&&(E=ke<=$||ke>=Y-$,L=Ee<=$||Ee>=O-$),z&&E&&(ke=ke<Ho?0:Y),G&&L&&(Ee=Ee<Io?0:O),ro(null,!0,!0),An=!1}ke=-10,Ee=-10,ge.
fill(null),ro(null,!0,!0),P&&(An=P)}function ju(s,c,m,h,b,w,M){F._lock||(to(s),ql(),us(),s!=null&&Ar(pd,o,ke,Ee,Y,O,null))}
function Ku(){T.forEach(Kb),Wl(o.width,o.height,!0)}bo(dl,sr,Ku);let Uo={};Uo.mousedown=Wu,Uo.mousemove=Hu,Uo.mouseup=qu,
Uo.dblclick=ju,Uo.setSeries=(s,c,m,h)=>{let b=Fe.match[2];m=b(o,c,m),m!=-1&&sn(m,h,!0,!1)},st&&(at(cd,x,Wu),at(ma,x,Hu),
at(fd,x,s=>{to(s),Dr(!1)}),at(dd,x,D0),at(pd,x,ju),Pa.add(o),o.syncRect=Dr);let _i=o.hooks=e.hooks||{};function Qe(s,c,m){
ns?Cr.push([s,c,m]):s in _i&&_i[s].forEach(h=>{h.call(null,o,c,m)})}(e.plugins||[]).forEach(s=>{for(let c in s.hooks)_i[c]=
(_i[c]||[]).concat(s.hooks[c])});let Gu=(s,c,m)=>m,Fe=He({key:null,setSeries:!1,filters:{pub:Sd,sub:Sd},scales:[N,k[1]?k[1].
scale:null],match:[Td,Td,Gu],values:[null,null]},F.sync);Fe.match.length==2&&Fe.match.push(Gu),F.sync=Fe;let Ju=Fe.key,cs=xp(
Ju);function Ar(s,c,m,h,b,w,M){Fe.filters.pub(s,c,m,h,b,w,M)&&cs.pub(s,c,m,h,b,w,M)}cs.sub(o);function A0(s,c,m,h,b,w,M){
Fe.filters.sub(s,c,m,h,b,w,M)&&Uo[s](null,c,m,h,b,w,M)}o.pub=A0;function L0(){cs.unsub(o),Pa.delete(o),Yn.clear(),ka(dl,
sr,Ku),d.remove(),pe?.remove(),Qe("destroy")}o.destroy=L0;function fs(){Qe("init",e,t),Tu(t||e.data,!1),B[N]?os(N,B[N]):
ql(),hi=Se.show&&(Se.width>0||Se.height>0),eo=Rt=!0,Wl(e.width,e.height)}return k.forEach(ku),T.forEach(c0),n?n instanceof
HTMLElement?(n.appendChild(d),fs()):n(o,fs):fs(),o}et.assign=He;et.fmtNum=Oa;et.rangeNum=pl;et.rangeLog=gl;et.rangeAsinh=
Ra;et.orient=xo;et.pxRatio=de;et.join=Fv;et.fmtDate=za,et.tzDate=Jv;et.sync=xp;{et.addGap=Ab,et.clipGaps=bl;let e=et.paths=
{points:Cp};e.linear=Ep,e.stepped=$b,e.bars=Ob,e.spline=zb}var Rp="s";function Np(e){let t=ne(null),n=ne(null),o=ne(e);o.current=e;let r=`${e.series.map(({color:i,dashed:l,shown:a})=>`${i} ${l}\
 ${a}`).join()} ${e.zone} ${e.unit} ${e.height} ${Qf.value}`;return wt(()=>{if(!t.current)return;let i=new et(Yb(o,t.current.
clientWidth),$p(o.current),t.current);n.current=i;let l=new ResizeObserver(()=>{let a=t.current?.clientWidth??0;a>0&&a!==
i.width&&i.setSize({width:a,height:o.current.height})});return l.observe(t.current),()=>{l.disconnect(),i.destroy(),n.current=
null}},[r]),fe(()=>{n.current?.setData($p(o.current))},[e.times,e.series]),fe(()=>{let i=n.current,l=e.cursor===null?void 0:
e.times[e.cursor];!i||i.cursor.idx===e.cursor||i.setCursor(l===void 0?{left:-10,top:-10}:{left:i.valToPos(l,"x"),top:8},
!1)},[e.cursor]),u("div",{ref:t,class:Rp})}function $p({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function Yb(e,t){
let{series:n,zone:o,unit:r,height:i}=e.current;return{width:Math.max(t,64),height:i,padding:[8,24,0,0],legend:{show:!1},
tzDate:l=>et.tzDate(new Date(l*1e3),o),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(l,a,f)=>[
Math.min(0,a??0),f===null||f<=0?1:f*1.05]}},axes:[{...Op(),grid:{show:!1},size:28,space:72,values:(l,a,f,d,p)=>a.map(g=>Zb(
g,p,o))},{...Op(),size:56,values:(l,a)=>a.map(f=>mn(f,r))}],series:[{},...n.map(Qb)],hooks:{setCursor:[l=>{let{idx:a,left:f,
top:d}=l.cursor;e.current.onCursor(f===void 0||f<0?null:a??null,f??0,d??0)}],setSelect:[l=>{if(l.select.width<4)return;let a=l.
posToVal(l.select.left,"x"),f=l.posToVal(l.select.left+l.select.width,"x");l.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(a,f,l.cursor.event?.shiftKey??!1)}]}}}function Zb(e,t,n){let{month:o,day:r,hour:i,minute:l,second:a}=vf(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&r===1?mt(e*1e3,n,"year"):t>=27*86400?mt(e*1e3,n,"month"):t>=86400||i===
0&&l===0&&a===0?mt(e*1e3,n,"dayShort"):mt(e*1e3,n,t<60?"clockSecond":"clock")}function Op(){let e=rr("--line");return{stroke:rr(
"--muted"),font:`12px ${rr("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function Qb({color:e,
dashed:t,shown:n,values:o}){let r=e===null?rr("--other"):rr(sl(e)),i=t?[4,4]:e===null?[]:ll(e);return{stroke:r,width:1.5,
show:n??!0,spanGaps:!1,points:{show:o.length===1,size:6,fill:r},...i.length>0?{dash:i}:{}}}var zp="Se",Fp="Be",Hp="Xe",Ip="Ce",Bp="Ie",Vp="Ue",Up="Ee",Wp="Le";var qp=50;function jp({answer:e,document:t,zone:n,onZoom:o}){let r=dt(()=>nl(e,t),[e]);return u("div",{class:zp,children:r.
measures.map(i=>u(ew,{answer:e,document:t,shape:r,measure:i,zone:n,onZoom:o,height:r.measures.length>1?200:360},e.columns[i].
name))})}function ew({answer:e,document:t,shape:n,measure:o,zone:r,onZoom:i,height:l}){let a=dt(()=>Nf(e,n,o),[e,n,o]),[
f,d]=te(new Set),[p,g]=te(null),v=e.columns[o].name,y=qr(v),x=n.keys.map(T=>e.columns[T].name).join(),_=a.series.slice(0,
qp).map(T=>({key:JSON.stringify(T.keys),keys:T.keys,total:T.total,last:T.values.at(-1)??null,color:Yf(x,T.keys)})),C=dt(
()=>a.series.slice(0,qp).map((T,S)=>({values:T.values,color:_[S].color,shown:!f.has(_[S].key)})),[a,f]),D=p===null?"":nw(
a,p.at,r,T=>mn(T,y)),k=T=>{let S=a.times.length-1,q={ArrowRight:(p?.at??-1)+1,ArrowLeft:(p?.at??S+1)-1,Home:0,End:S}[T.key];
return q===void 0||S<0?!1:(g({at:Math.max(0,Math.min(q,S)),left:-1}),!0)};return u(Gf,{title:qe(v).text,summary:ow(a,v,x,
T=>mn(T,y)),announced:D,onKey:k,table:u(ol,{answer:e,document:t,zone:r}),legend:x===""?null:u(ld,{rows:_,all:a.series.length,
hidden:f,onHidden:d,text:T=>mn(T,y)}),children:[u(Np,{times:a.times,series:C,zone:r,unit:y,height:l,cursor:p?.at??null,onCursor:(T,S)=>g(
T===null?null:{at:T,left:S}),onDrag:(T,S)=>i(T,S)}),p!==null&&u(tw,{lines:a,rows:_,hidden:f,at:p.at,left:p.left,zone:r,text:T=>mn(
T,y)})]})}function tw({lines:e,rows:t,hidden:n,at:o,left:r,zone:i,text:l}){let a=e.times[o];if(a===void 0)return null;let d=t.
map((p,g)=>({row:p,value:e.series[g].values[o]??null})).filter(({row:p})=>!n.has(p.key)).sort((p,g)=>(g.value??-1/0)-(p.
value??-1/0)).slice(0,12);return u("div",{class:ve(Fp,r>400&&Hp),"aria-hidden":"true",children:[u("div",{class:Ip,children:[
Wr(a*1e3,Gr(e.times),i)," ",yf(i,a*1e3)]}),d.map(({row:p,value:g})=>u("div",{class:Bp,children:[u("span",{class:Vp,style:{
background:`var(--series-${p.color%7+1})`}}),u("span",{class:Up,children:p.keys.map(v=>qe(v).text).join(", ")}),u("span",
{class:Wp,children:g===null?"–":l(g)})]},p.key))]})}function nw(e,t,n,o){let r=e.times[t];if(r===void 0)return"";let i=e.
series.slice(0,8).map(({keys:l,values:a})=>{let f=a[t];return`${l.map(d=>qe(d).text).join(", ")} ${f==null?"nothing":o(f)}`.
trim()});return`${Wr(r*1e3,Gr(e.times),n)}: ${i.join("; ")}`}function ow(e,t,n,o){let r=e.series[0],i=n===""?"":` by ${qe(
n).text}, ${e.series.length} groups`,l=r?.values.reduce((f,d)=>Math.max(f,d??0),0)??0,a=n!==""&&r?`, ${r.keys.map(f=>qe(
f).text).join(", ")} leads`:"";return`Line chart of ${qe(t).text}${i}, ${e.times.length} points, at most ${o(l)}${a}`}var Kp="Me",Gp="Ne",Jp="Re",Yp="Ae";function hr({icon:e,title:t,children:n,actions:o}){return u("div",{class:Kp,children:[u(be,{name:e,size:32}),u("h2",{class:Gp,
children:t}),n&&u("p",{class:Jp,children:n}),u("div",{class:Yp,children:o})]})}var Zp="De",Qp="He",Xp="Fe";var em="Te",tm="qe";function nm({busy:e,done:t=null}){let n=ne(null);return wt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),u("div",{class:Zp,"aria-hidden":"true",children:e&&(t===null||t===0?u("div",{class:Xp}):u("div",{ref:n,class:Qp}))})}
function Sl({lines:e=6}){return u("div",{class:em,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>u("div",{class:tm},
n))})}var om="m";var oi=[];function rm(){return oi.length>0}function jn(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=ne(null);return wt(()=>{
let i=r.current;if(!i||!t)return;i.showPopover();let l=()=>rl(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);
l();let a=new ResizeObserver(l);return a.observe(i),addEventListener("resize",l),()=>{a.disconnect(),removeEventListener(
"resize",l)}},[t]),aw(r,o),uw(r,t,n),u("div",{ref:r,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:ve(
om,e.class),children:e.children})}function aw(e,t){fe(()=>{if(mo(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector('[data-autofocus], input, button, [tabindex="0"]')??o).focus(),()=>{
(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&n instanceof
HTMLElement&&n.isConnected&&n.focus()}},[])}function uw(e,t,n){let o=ne(n);o.current=n,fe(()=>{let r={};oi.push(r);let i=a=>{
let f=a.target,d=t instanceof Element&&t.contains(f);!e.current?.contains(f)&&!d&&!cw(e.current,f)&&o.current()},l=a=>{a.
key!=="Escape"||a.defaultPrevented||oi.at(-1)!==r||(a.preventDefault(),a.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",i,!0),document.addEventListener("keydown",l),()=>{oi.splice(oi.indexOf(r),1),document.removeEventListener(
"pointerdown",i,!0),document.removeEventListener("keydown",l)}},[t])}function cw(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var im="Ge",lm="t",sm="Je",am="Ke",um="Oe",cm="Pe",fm="Qe",dm="Ve";function Wa({anchor:e,label:t,head:n,items:o,onClose:r,placing:i}){let l=ne(null),a=o.some(d=>d!=="rule"&&d.checked!==void 0),
f=d=>{d.disabled||(r(),d.act())};return u(jn,{anchor:e,onClose:r,placing:i,children:[n&&u("div",{class:fm,children:n}),u(
"div",{ref:l,role:"menu","aria-label":t,class:im,onKeyDown:d=>dw(d,l.current,r),children:o.map((d,p)=>d==="rule"?u("div",
{role:"separator",class:cm},p):u("button",{type:"button",tabIndex:-1,class:ve(lm,d.danger&&sm),role:d.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":d.checked,"aria-disabled":d.disabled,onClick:()=>f(d),onPointerMove:g=>g.currentTarget.
focus(),children:[a?u("span",{class:dm,children:d.checked&&u(be,{name:"check"})}):d.icon&&u(be,{name:d.icon}),u("span",{
class:am,children:d.label}),d.keys&&u("span",{class:um,children:d.keys})]},p))})]})}function dw(e,t,n){let o=[...t?.querySelectorAll(
"button")??[]],r=o.indexOf(document.activeElement),i=l=>{e.preventDefault(),e.stopPropagation(),o[(l+o.length)%o.length]?.
focus()};if(e.key==="ArrowDown")i(r+1);else if(e.key==="ArrowUp")i(r<0?-1:r-1);else if(e.key==="Home")i(0);else if(e.key===
"End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let l=f=>(f.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...o.slice(r+1),...o.slice(0,r+1)].find(l);a&&i(o.indexOf(
a))}}function Tn({items:e,menuLabel:t,head:n,placing:o,...r}){let i=ne(null),[l,a]=te(!1);return u(he,{children:[u(X,{...r,
buttonRef:i,popup:"menu",expanded:l,onClick:()=>a(!l)}),l&&u(Wa,{anchor:i.current,label:t,head:n,items:e,onClose:()=>a(!1),
...o?{placing:o}:{}})]})}var pm="We",mm="Ye",hm="Ze",gm="x",ym="c";var ii=oe([]),Tl=new Map,mw=1e4,hw=1;function gr(e,t=null){let n=hw++;ii.value=[...ii.value,{id:n,text:e,action:t}].slice(
-3),vm(n)}function vm(e){Tl.set(e,setTimeout(()=>qa(e),mw))}function qa(e){clearTimeout(Tl.get(e)),Tl.delete(e),ii.value=
ii.value.filter(t=>t.id!==e)}function bm(){return u("div",{class:pm,role:"status",children:ii.value.map(({id:e,text:t,action:n})=>u(
"div",{class:mm,onPointerEnter:()=>clearTimeout(Tl.get(e)),onPointerLeave:()=>vm(e),children:[u("span",{class:hm,children:t}),
n&&u("button",{type:"button",class:gm,onClick:()=>{qa(e),n.act()},children:n.label}),u("button",{type:"button",class:ym,
"aria-label":"Close",onClick:()=>qa(e),children:u(be,{name:"close",size:14})})]},e))})}function Dt(e,t){gw(e).then(n=>gr(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function gw(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var _o=oe([]);function ja(e,t){_o.value=[..._o.value,{from:We.value,to:e.document,label:t}].slice(-12),Re(e)}function Ka(e){
_o.value=_o.value.slice(0,e)}function wm(){pt(()=>{let e=We.value,t=_o.peek().findIndex(n=>Mt(n.from.document,e.document));
t>=0&&Ka(t)})}var xm=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),yw=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function km(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:vw(n.toLowerCase())??bw(n)??ww(n,t)}function vw(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?xm.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?xm.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function bw(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],i=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),l=new Date(i);return r!==void 0?
l.setUTCDate(l.getUTCDate()+1):o!==void 0?l.setUTCMonth(l.getUTCMonth()+1):l.setUTCFullYear(l.getUTCFullYear()+1),{from:i.
toISOString().slice(0,10),to:l.toISOString().slice(0,10)}}function ww(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=_m(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=_m(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function _m(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Ml(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),i=r?yw.indexOf(r[2].toLowerCase()):-1;if(!r||i<0)return null;let l=`${r[3]??t.getUTCFullYear()}-${Ml(String(i+1))}\
-${Ml(r[1])}`;return r[4]===void 0?l:`${l}T${Ml(r[4])}:${r[5]}:00`}function Ml(e){return e.padStart(2,"0")}var Ga=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],xw=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Ja(e,t){let n=Ga.find(
i=>i.from===e.from&&(i.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?xw.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${Sm(e.from,t,"the first event")} – ${Sm(e.
to,t,"now")}`}function Sm(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return mt(e,t,mt(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Tm="_e",Mm="ei",Cm="ii",Pm="ri",Em="ai";function kw(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function Gn({id:e,error:t,onHint:n}){let o=kw(t.hint);return u(
"div",{class:Tm,id:e,role:"alert",children:[u("span",{class:Mm,children:u(be,{name:"error",size:14})}),u("span",{class:Cm,
children:po(t.message)}),t.hint!==""&&(o!==null&&n?u("button",{type:"button",class:Pm,onClick:()=>n(o),children:[po(o),"\
?"]}):u("span",{class:Em,children:po(t.hint)}))]})}var Am="oi",Lm="ti",Pl="n",El="ni";function Dl({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:i=!1,error:l=null,autofocus:a=!1}){let[f,d]=te(t),p=ne(
null),g=fn();fe(()=>d(t),[t]);let v=_=>{_!==t&&n(_)},y=_=>{_.key==="Enter"&&v(f),!(_.key!=="Escape"||f===t)&&(_.preventDefault(),
d(t))},x=_=>{n(_),p.current?.focus()};return u("div",{class:Am,children:[u("label",{for:g,class:r?"spoken":Lm,children:e}),
u("input",{ref:p,id:g,class:ve(Pl,i&&El),value:f,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":l!==null,
"aria-describedby":l?`${g}-problem`:void 0,"data-autofocus":a?"":void 0,onInput:_=>d(_.currentTarget.value),onKeyDown:y,
onBlur:()=>v(f)}),l&&u(Gn,{id:`${g}-problem`,error:l,onHint:x})]})}var Sw=new Set(["estimate","running","exact","error","cancelled","live"]);function Al(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!Sw.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?qi(n):null,
body:n}}function Ll(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var Rm=!0;async function $m(e,t,n){try{if(Rm&&await Tw(e,t,n))return;await Mw(e,t,n)}catch(o){if(!ef(o))throw o}}async function Tw(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await Ki("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await Cw(i,l=>{let a=Al(l);a&&t(a)}),!0}catch(o){if(!(o instanceof lt)||o.status!==404&&o.status!==
405)throw o;return Rm=!1,!1}}async function Mw(e,t,n){if(!("run"in e))throw new lt({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await Ki("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function Cw(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:i}=await n.read();if(r)break;let l=(o+
i).split(`
`);o=l.pop()??"";for(let a of l)a!==""&&t(a)}o!==""&&t(o)}var Xa=250,Pw=8e3,Xt=oe("idle"),en=new Map,Ya=null,Ew=1,si=Xa,Za,Om=Xt;function Nm(e,t,n=[]){let o=Ew++,r=n.filter(i=>en.
has(i));en.set(o,{message:e,take:t,abort:null}),Xt.value==="open"&&tu({id:o,...e,...r.length>0?{cancels:r}:{}});for(let i of r)
Fm(i);return Xt.value==="http"&&Hm(o),Xt.value==="idle"&&nu(),o}function eu(e){en.has(e)&&(Xt.value==="open"&&tu({id:e,cancel:!0}),
Fm(e))}function zm(){Xt.value==="away"&&(clearTimeout(Za),nu())}function Fm(e){en.get(e)?.abort?.abort(),en.delete(e)}function tu(e){
Ya?.send(JSON.stringify(e))}function nu(){Xt.value=Xt.value==="away"?"away":"connecting";let e=new URL(zt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Ya=t,si=Xa,Xt.value="open";
for(let[o,r]of en)tu({id:o,...r.message})},t.onmessage=o=>Aw(String(o.data)),t.onclose=()=>{Ya=null,n?ou():Dw()}}async function Dw(){
if(!await fetch(zt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return ou();si=Xa,Xt.value="http";for(let t of en.
keys())Hm(t)}function ou(){Xt.value="away",clearTimeout(Za),Za=setTimeout(nu,si*(.75+Math.random()/2)),si=Math.min(si*2,
Pw)}function Aw(e){let t=Al(e);t&&Qa(t)}function Qa(e){let t=en.get(e.id);t&&(Ll(e)&&en.delete(e.id),t.take(e))}function Hm(e){
let t=en.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!en.has(e))return;if(t.abort=null,o instanceof
lt&&o.code===Wi().code)return ou();let r=o instanceof lt?o:new lt({code:"unexpected",message:String(o)});Qa({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};$m(t.message,o=>Qa({...o,id:e}),t.abort.
signal).catch(n)}var Lw={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},Rw=100,Rl=class{present=oe(
Lw);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Mt(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=Nm({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(eu(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){eu(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(Ll(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+Rw-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let l=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:l,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:i==="live"?"running":i}}};function Mn(e,t){let n=typeof t=="string"?t:Ic(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.
where.slice(n.length))?e:null}var Bt=new Rl,$l=oe(Fn("waits")==="yes");function Im(e){$l.value=e,Hn("waits",e?"yes":"no")}var $w=150,ru,yr=null;function Cn(){
clearTimeout(ru),yr=Le.value,Bt.run(yr,{history:!0})}function Bm(){pt(()=>{let{state:e,how:t}=Ii.value,n=Bn.value,o=tn.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||yr!==null&&Mt(yr,e.document)||$l.value&&yr!==
null&&Mt(zs(yr).dataset,e.document.dataset)||(clearTimeout(ru),ru=setTimeout(Cn,t==="replace"?$w:0))})}var ko=oe([]),iu=oe(Fn("letters")!=="no"),Ol="",Vm,Wm=ko,qm=iu;function jm(e){iu.value=e,Hn("letters",e?"yes":"no")}function Nl(e){
let t=ne(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");fe(()=>{let o=t.current.map((r,i)=>({...r,act:()=>t.current[i]?.
act()}));return ko.value=[...ko.value,...o],()=>{ko.value=ko.value.filter(r=>!o.includes(r))}},[n])}function Ow(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function Km(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(lu(e.target)||!iu.value&&e.key.
length===1||Nw()||rm()))return;let n=Ol===""?Ow(e):`${Ol} ${e.key}`,o=ko.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
Um(""),o.act()):t&&Um(ko.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function Um(e){clearTimeout(Vm),Ol=
e,e!==""&&(Vm=setTimeout(()=>{Ol=""},1200))}function lu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function Nw(){return document.querySelector("dialo\
g[open]")!==null}var Gm="pi",Jm="di",Ym="li",Zm="si",Qm="xi";function vr(e){Re({document:Ft(Ft(Le.value,"from",e.from),"to",e.to)})}function Xm(){let e=ne(null),[t,n]=te(!1),o=Le.value.
timezone??"UTC",r=Ja(Le.value,o),{error:i}=Bt.result.value,l=Mn(i,"from")??Mn(i,"to"),a="The question";return Nl([{keys:"\
t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range before",group:a,act:()=>su(-1,0)},{keys:"]",label:"\
The range after",group:a,act:()=>su(1,0)},{keys:"-",label:"Zoom out",group:a,act:()=>su(0,.5)}]),u(he,{children:[u(X,{buttonRef:e,
icon:"calendar",after:"down",kind:l?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:u("span",{class:Gm,
children:r})}),l&&!t&&u("div",{class:Qm,children:u(Gn,{error:l})}),t&&u(jn,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:u(Fw,{zone:o,wrong:l,onDone:()=>n(!1)})})]})}function su(e,t){let n=Bt.result.value.
answer?.query,[o,r]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],i=r-o;if(!(i>0))return;let l=a=>new Date(a).
toISOString();vr({from:l(o+(e-t)*i),to:l(r+(e+t)*i)})}function Fw({zone:e,wrong:t,onDone:n}){let[o,r]=te(t),{from:i,to:l}=Le.
value,a=i===void 0&&l===void 0?"":`${i??""} - ${l??"now"}`,f=d=>{let p=km(d);if(!p){r({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}vr(p),n()};return u("div",{class:Jm,children:[
u(Dl,{label:`Range, on the clock of ${e}`,value:a,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:f,error:o,autofocus:!0}),
u("div",{class:Ym,children:Ga.map(d=>u(X,{small:!0,kind:"plain",class:Zm,pressed:Ja(Le.value,e)===d.label,onClick:()=>{vr(
d),n()},children:d.label},d.label))})]})}function eh({document:e,result:t,as:n}){let{answer:o,of:r,phase:i}=t;if(!o||!r||!("columns"in o))return i==="error"?null:
u(Sl,{});if(o.rows.length===0&&i==="exact")return u(Iw,{document:r});let l=o.query?.timezone??r.timezone??"UTC";return n===
"line"?u(jp,{answer:o,document:r,zone:l,onZoom:Hw}):u(Bw,{answer:o,of:r,document:e,zone:l})}function Hw(e,t){vr({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function Iw({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return u(hr,{icon:"search",title:"Nothing found",actions:u(he,{children:[n&&u(X,
{kind:"primary",onClick:()=>vr({}),children:"All data"}),t&&u(X,{kind:"outlined",onClick:()=>Re({document:Ft(e,"where",void 0)}),
children:"Without the filter"}),!n&&!t&&u(X,{kind:"outlined",onClick:Cn,children:"Ask again"})]}),children:n||t?"No even\
t of this range passes the filter.":"The dataset has no events."})}function Bw({answer:e,of:t,document:n,zone:o}){let[r,
i]=te(null),l=it(n.aggregate?.order)[0],a=l===void 0?null:Vw(l),f=it(e.query?.aggregate?.by??t.aggregate?.by),d=(g,v,y)=>{
let x=e.columns.findIndex(({name:_})=>_===v);x>=0&&x<f.length&&!Jo(f[x])&&e.rows.some(_=>_===g)&&i({anchor:y,column:v,value:g[x]})},
p=r?Uc(r.column,r.value):"";return u(he,{children:[u(ol,{answer:e,document:t,zone:o,sort:a,onCell:d,onSort:g=>Re({document:Ft(
n,"aggregate.order",g===null?void 0:[`"${g.key}"${g.descending?" desc":""}`])})}),r&&u(Wa,{anchor:r.anchor,label:"This v\
alue",head:qe(p).text,onClose:()=>i(null),items:[{label:"Only this",icon:"filter",act:()=>ja({document:Ft(n,"where",Ns(n.
where,p))},p)},{label:"Exclude",icon:"minus",act:()=>ja({document:Ft(n,"where",Ns(n.where,`not (${p})`))},`not (${p})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>Dt(r.value===null?"":String(r.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>Dt(p,"The condition")}]})]})}function Vw(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var nh="M",oh="ci";function ih({document:e,result:t}){let n=it(e.aggregate?.measures),o=it(e.aggregate?.by);return u("div",{class:nh,children:[
u("span",{children:"Show"}),u(au,{label:"Measures",path:"aggregate.measures",value:n.join(", "),error:Mn(t.error,"aggreg\
ate.measures"),onCommit:r=>wn("aggregate.measures",rh(r))}),u("span",{children:"where"}),u(au,{label:"Filter",path:"wher\
e",value:e.where??"",placeholder:"any event",error:Mn(t.error,"where"),onCommit:r=>wn("where",r.trim()===""?void 0:r)}),
u("span",{children:"by"}),u(au,{label:"Breakdown",path:"aggregate.by",value:o.join(", "),placeholder:"nothing",error:Mn(
t.error,"aggregate.by"),onCommit:r=>wn("aggregate.by",rh(r))})]})}function au(e){let{path:t,...n}=e;return u("div",{class:oh,
"data-path":t,children:u(Dl,{bare:!0,code:!0,...n})})}function rh(e){let t=[""],n=0,o="";for(let i of e)o!==""?o=i===o?"":
o:i==="'"||i==='"'?o=i:i==="("?n++:i===")"&&n--,i===","&&n===0&&o===""?t.push(""):t[t.length-1]+=i;let r=t.map(i=>i.trim()).
filter(i=>i!=="");return r.length>0?r:void 0}function uu(e){return it(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var lh={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:[
"aggregate.measures","aggregate.by","where"],chartOf:e=>uu(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;
let o=it(n.by);return t==="line"&&!uu(e)?{...e,aggregate:{...n,by:["time('auto')",...o]}}:t==="table"&&uu(e)?{...e,aggregate:{
...n,by:o.filter(r=>!Jo(r))}}:e},Sentence:ih,Page:eh};var tn=[lh],Pn=[];var ah="gi",uh="fi";function ch(){let{value:e,error:t}=pn.value,n=e?.[0]?.name;return fe(()=>{e||zn()},[]),fe(()=>{n!==void 0&&Xo(n)},[n]),t?
u(hr,{icon:"warning",title:"The datasets cannot be listed",actions:u(X,{kind:"outlined",onClick:()=>{zn()},children:"Try\
 again"}),children:t.message}):e&&n===void 0?u(qw,{}):u(Sl,{})}function qw(){let e=`curl --data-binary @events.ndjson -H\
 'Content-Type: application/x-ndjson' '${zt("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return u(
"main",{class:ah,children:[u(hr,{icon:"data",title:"There are no events yet",actions:u(he,{children:[u(X,{kind:"primary",
icon:"copy",onClick:()=>Dt(e,"The line"),children:"Copy the line"}),u(X,{kind:"outlined",onClick:()=>{zn()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),u("pre",{class:uh,children:e})]})}function cu(){return u(hr,{icon:"search",title:"\
There is no such page",actions:u(X,{kind:"primary",onClick:()=>_n(""),children:"To the first dataset"})})}var fu={};ds(fu,{banner:()=>du,danger:()=>Gw,default:()=>Jw,info:()=>jw,text:()=>pu,warning:()=>Kw});var du="ui",jw="hi",
Kw="mi",Gw="vi",pu="bi",Jw={banner:du,info:jw,warning:Kw,danger:Gw,text:pu};function fh({kind:e,children:t,actions:n}){return u("div",{class:ve(du,fu[e]),role:e==="info"?"status":"alert",children:[
u(be,{name:e==="info"?"info":"warning"}),u("span",{class:pu,children:t}),n]})}var dh="N",ph="wi",mh="yi",hh="R",gh="ki",yh="zi";function zl({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let i=ne(null),l=fn();return wt(()=>{mo();let a=document.activeElement;
return i.current?.showModal(),(i.current?.querySelector("[data-autofocus]")??i.current?.querySelector("h2"))?.focus(),()=>{
a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),u("dialog",{ref:i,class:ve(dh,r&&ph),"aria-labelledby":l,onCancel:a=>{
a.preventDefault(),t()},onClick:a=>{a.target===i.current&&t()},children:[u("div",{class:mh,children:[u("h2",{id:l,tabIndex:-1,
class:hh,children:e}),u(X,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),u("div",{class:gh,children:n}),
o&&u("div",{class:yh,children:o})]})}var vh="ji",bh="Si",wh="Bi",xh="A",_h="Xi",kh="D";function Sh({onClose:e}){let t=Map.groupBy(Wm.value,({group:n})=>n);return u(zl,{title:"Keys",onClose:e,wide:!0,children:[
u("div",{class:vh,children:[...t].map(([n,o])=>u("section",{children:[u("h3",{class:bh,children:n}),u("dl",{class:wh,children:o.
map(({keys:r,label:i})=>u("div",{class:xh,children:[u("dt",{children:i}),u("dd",{children:r.split(" ").map(l=>u("kbd",{class:_h,
children:l},l))})]},r))})]},n))}),u("div",{class:kh,children:[u("label",{children:[u("input",{type:"checkbox",checked:qm.
value,onChange:n=>jm(n.currentTarget.checked)})," Single letters are keys"]}),u("label",{children:[u("input",{type:"chec\
kbox",checked:$l.value,onChange:n=>Im(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}var Th="Ci",Mh="v",Ch="Ii",Ph="Ui",Eh="Ei",Dh="Li";var Fl=28;function mu(e,t){return`${e}-${t}`}function Ah({id:e,label:t,options:n,active:o,onActive:r,onPick:i,several:l=!1,
foot:a}){let f=ne(null),d=el(f,Fl,n.length);return wt(()=>{let p=f.current;if(!p||o<0)return;let g=o*Fl;g<p.scrollTop?p.
scrollTop=g:g+Fl+8>p.scrollTop+p.clientHeight&&(p.scrollTop=g+Fl+8-p.clientHeight)},[o,n]),u(he,{children:[u("div",{ref:f,
id:e,role:"listbox","aria-label":t,"aria-multiselectable":l||void 0,class:Th,children:[u("div",{role:"presentation",style:{
height:`${d.before}px`}}),n.slice(d.first,d.end).map((p,g)=>{let v=d.first+g;return u("div",{id:mu(e,v),role:"option","a\
ria-selected":p.selected??!1,"aria-setsize":n.length,"aria-posinset":v+1,"data-active":v===o,class:Mh,onPointerMove:()=>{
v!==o&&r(v)},onPointerDown:y=>y.preventDefault(),onClick:()=>i(p.value),children:[l&&u("span",{class:Dh,children:p.selected&&
u(be,{name:"check"})}),u("span",{class:Ch,children:p.label}),p.note!==void 0&&u("span",{class:Ph,children:p.note})]},v)}),
u("div",{role:"presentation",style:{height:`${d.after}px`}})]}),a&&u("div",{class:Eh,children:a})]})}function Hl(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,i=ne(null),l=fn(),[a,f]=te(e.autofocus??!1),[d,p]=te(r?0:
-1),[g,v]=te(!1);wt(()=>{v(!0),e.autofocus&&i.current?.focus()},[]);let y=Math.min(d,t.length-1),x=a||(e.inline??!1),_=()=>f(
!1),C=(T,S)=>{S||_(),e.onPick(T,S)},D=T=>{let S=x?t[y]:void 0;if(T.key==="ArrowDown"||T.key==="ArrowUp"){T.preventDefault(),
f(!0);let q=T.key==="ArrowDown"?1:-1;p(y<0&&q<0?t.length-1:(y+q+t.length)%Math.max(1,t.length))}else T.key==="Enter"?(T.
preventDefault(),S?C(S.value,!1):(_(),e.onTake(n))):T.key===" "&&o&&S&&y>=0?(T.preventDefault(),C(S.value,!0)):T.key==="\
Escape"&&(x||e.onCancel)?(T.preventDefault(),T.stopPropagation(),_(),e.onCancel?.()):T.key==="Backspace"&&n===""&&e.onBackspace?.()},
k=u(Ah,{id:l,label:e.label,options:t,active:y,onActive:p,onPick:T=>C(T,o),several:o,foot:e.foot});return u(he,{children:[
u("input",{ref:i,class:ve(Pl,e.code&&El),role:"combobox","aria-label":e.label,"aria-expanded":x,"aria-controls":l,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":x&&y>=0?mu(l,y):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:D,onClick:()=>f(!0),onBlur:_,onFocus:()=>{
e.autofocus&&f(!0)},onInput:T=>{f(!0),p(r?0:-1),e.onText(T.currentTarget.value)}}),e.inline&&k,!e.inline&&a&&g&&(t.length>
0||e.foot)&&u(jn,{anchor:i.current,onClose:_,focus:!1,children:k})]})}function ui(e){let t=We.value.view===e.name,n=Jc(e.name,qs(dn.value));n!==null&&gr(n,{label:"Undo",act:xn}),t&&Bn.value.
kind!=="view"&&dn.value!==""&&Js(),dn.value===""&&_n("")}function Lh(){let e="Go to";return[...tn.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>ui(t)})),...Pn.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>_n(t.name)}))]}var gu=matchMedia("(prefers-color-scheme: dark)"),Rh=oe(gu.matches),hu=Fn("theme"),ci=oe(hu==="light"||hu==="dark"?hu:"s\
ystem"),kr=rt(()=>ci.value==="system"?Rh.value?"dark":"light":ci.value);function Il(e){ci.value=e,Hn("theme",e)}function $h(){
gu.addEventListener("change",()=>{Rh.value=gu.matches}),pt(()=>{document.documentElement.dataset.theme=kr.value})}function Oh({onClose:e,onHelp:t}){let[n,o]=te(""),r=t1(Xw(t),n).slice(0,200);return u(zl,{title:"Find",onClose:e,children:u(
Hl,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(i=>({value:i,label:u(Jt,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},
onCancel:e})})}function Xw(e){let t=dn.value===""?[]:tf(dn.value).value.value?.columns??[];return[...tn.map(n=>({name:n.
label,kind:"page",act:()=>ui(n)})),...Pn.map(n=>({name:n.label,kind:"page",act:()=>_n(n.name)})),...(pn.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Xo(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>e1(
n)})),...Yo.value?[{name:"Undo",kind:"command",act:xn}]:[],...Zo.value?[{name:"Redo",kind:"command",act:Qo}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Vi({kind:"json"})},{name:kr.value==="dark"?"Light":"Dark",kind:"command",act:()=>Il(
kr.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function e1(e){let t=co(Le.value),n=it(Le.value[t]?.
by),o=Os(e);n.includes(o)||Re({document:Ft(Le.value,[t,"by"],t==="aggregate"?[...n,o]:o)})}function t1(e,t){let n=t.trim().
toLowerCase();if(n==="")return e;let o=i=>{let l=i.toLowerCase();if(l.startsWith(n))return 0;let a=l.indexOf(n);return a<
0?3:/[a-z0-9]/.test(l[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:o(i.name)})).filter(({grade:i})=>i<3).sort((i,l)=>i.
grade-l.grade).map(({item:i})=>i)}var Nh="H",zh="a",Fh="F",Hh="Mi",Ih="T",yu="q",Bh="o",Vh="G",Uh="J",Wh="b",qh="K";var Jn=oe(Fn("rail")==="folded");function o1(){Jn.value=!Jn.value,Hn("rail",Jn.value?"folded":"open")}function Kh({onPalette:e,
onHelp:t}){let n=Bn.value;return u("nav",{"aria-label":"Pages",class:ve(Nh,Jn.value&&zh),children:[u("div",{class:Fh,children:[
u(i1,{}),!Jn.value&&u("span",{class:Hh,children:"Sluice"})]}),u("ul",{class:yu,children:tn.map(o=>u(jh,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&We.value.view===o.name,onClick:()=>ui(o)},o.name))}),Pn.length>0&&u(
"div",{class:Uh,role:"presentation"}),u("ul",{class:yu,children:Pn.map(o=>u(jh,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>_n(o.name)},o.name))}),u("div",{class:Wh,children:[u(X,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),u(r1,{}),u(X,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
u(X,{icon:"collapse",label:Jn.value?"Widen":"Fold",kind:"quiet",class:qh,onClick:o1})]})]})}function jh({icon:e,label:t,
keys:n,current:o,onClick:r}){let i=il(Jn.value?`${t}  ${n}`:void 0);return u("li",{children:u("button",{type:"button",class:Bh,
"aria-current":o?"page":void 0,"aria-label":Jn.value?t:void 0,onClick:r,...i,children:[u(be,{name:e,size:20}),u("span",{
class:Vh,children:t})]})})}function r1(){let e=(t,n)=>({label:n,checked:ci.value===t,act:()=>Il(t)});return u(Tn,{icon:kr.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function i1(){return u("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:Ih,children:[u("rect",{width:"32",height:"32",rx:"7"}),u("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}async function Jh(e){let t=e.trim();if(t.startsWith("{"))return Gh(await Ir(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let r=await zi(n[2]),i=Ni.find(l=>l===n[1]);return r&&i?{...r,view:i}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?Gh(await Ir(o[1].replaceAll("'\\''","'"))):null}function Gh(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!As.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:l1(t),as:null,open:[]}}function l1(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var Zh="O",Qh="P";function Xh({children:e}){let[t,n]=te(null);Nl([...Lh(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Yo.value&&xn()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Zo.value&&
Qo()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Cn},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:a1}]),fe(()=>{let r=i=>{if(lu(i.target))return;let l=i.clipboardData?.getData("text/p\
lain")??"";Jh(l).then(a=>{a&&(Re(a),gr("The question was pasted.",{label:"Undo",act:xn}))})};return document.addEventListener(
"paste",r),()=>document.removeEventListener("paste",r)},[]);let o=()=>n(null);return u("div",{class:Zh,children:[u(Kh,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),u("div",{class:Qh,children:[Om.value==="away"&&u(fh,{kind:"warning",actions:u(X,{small:!0,
kind:"outlined",onClick:zm,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&u(Oh,{onClose:o,onHelp:()=>n("help")}),t==="help"&&u(Sh,{onClose:o}),u(bm,{}),u(
Bf,{})]})}function a1(){let{phase:e}=Bt.result.value;e==="running"||e==="estimate"?Bt.cancel():Bi.value.length>0&&Ui()}var tg="Ni",ng="w";function og({label:e,choices:t,value:n,onChange:o}){let r=l=>{let a=l.key==="ArrowRight"||l.key==="ArrowDown"?1:l.key===
"ArrowLeft"||l.key==="ArrowUp"?-1:0;if(a===0)return;l.preventDefault();let f=(t.findIndex(p=>p.value===n)+a+t.length)%t.
length,d=t[f];d&&o(d.value),l.currentTarget.children[f]?.focus()},i=t.some(l=>l.value===n)?n:t[0]?.value;return u("div",
{role:"radiogroup","aria-label":e,class:tg,onKeyDown:r,children:t.map(l=>u("button",{type:"button",role:"radio",class:ng,
"aria-checked":l.value===n,tabIndex:l.value===i?0:-1,onClick:()=>o(l.value),children:[l.icon&&u(be,{name:l.icon,size:14}),
l.label]},l.value))})}var rg="Ri",ig="Ai",lg="Q",sg="Di";var Vl=rt(()=>_o.value.filter(e=>e.to.dataset===Le.value.dataset));function ag(){return Vl.value.length===0?null:u("nav",
{"aria-label":"The way here",class:rg,children:[Vl.value.map((e,t)=>u("span",{class:ig,children:[u("button",{type:"butto\
n",class:lg,onClick:()=>{Ka(t),Re(e.from)},children:t===0?"all":qe(Vl.value[t-1]?.label).text}),u(be,{name:"right",size:12})]},
t)),u("span",{"aria-current":"step",class:sg,children:qe(Vl.value.at(-1)?.label).text})]})}var ug="Hi",cg="V",fg="W";var dg=null;function d1(){return dg??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),dg}function pg(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,i=ne(null),l=ne(null),a=ne(e);a.current=e;let[f,d]=te(!1);return fe(()=>{
let p=!1;return d1().then(g=>{p||!g||!i.current||(l.current=g.mount(i.current,{...a.current,onText:v=>{v!==a.current.text&&
a.current.onText(v)},onRun:()=>a.current.onRun?.()}),l.current.setMark(a.current.mark??null),d(!0),r&&l.current.focus())}),
()=>{p=!0,l.current?.destroy()}},[]),fe(()=>{l.current?.setText(t)},[t]),fe(()=>{l.current?.setMark(o)},[o?.start,o?.end,
t]),u("div",{class:ve(ug,e.class),children:[u("div",{ref:i,class:cg,hidden:!f,"data-editor":f}),!f&&u("textarea",{class:fg,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,onInput:p=>e.onText(p.currentTarget.value)})]})}var mg="Y",hg="Z",gg="Fi",yg="Ti",vg="qi";function bg({title:e,label:t,onClose:n,actions:o,wide:r=!1,children:i}){let l=ne(null);return fe(()=>{let a=document.activeElement;
return()=>{a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),u("aside",{ref:l,class:ve(mg,r&&hg),"aria-label":t,children:[
u("div",{class:gg,children:[u("h2",{class:yg,children:e}),o,u(X,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
u("div",{class:vg,children:i})]})}var xg="Gi",_g="Ji";function Sg({onClose:e}){let t=Le.value,[n,o]=te(()=>JSON.stringify(t,null,2)),[r,i]=te(null);return fe(()=>{Mt(kg(n).value,
t)||(o(JSON.stringify(t,null,2)),i(null))},[t]),u(bg,{title:"JSON",label:"The document as JSON",onClose:e,actions:u(X,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Dt(n,"The document")}),children:[u(pg,{class:xg,label:"Document",language:"j\
son",text:n,onText:a=>{o(a);let{value:f,error:d}=kg(a);i(d),f&&Re({document:{...f,dataset:f.dataset||We.value.document.dataset}},
"replace")},onRun:Cn}),r!==null&&u("div",{class:_g,children:u(Gn,{error:{message:r,hint:"the question on the screen is t\
he last that could be read"}})})]})}function kg(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}var Tg=new Map([["json",Sg]]);var Cg="Ki",Pg="Oi";function bu({title:e,values:t,value:n,onChange:o,free:r=!1,...i}){let l=ne(null),[a,f]=te(!1),[d,p]=te(""),g=dt(()=>g1(t,
d),[t,d]),v=()=>{f(!1),p("")},y=x=>{v(),o(x)};return u(he,{children:[u(X,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:l,
onClick:()=>a?v():f(!0),children:u("span",{class:Cg,children:u(Jt,{value:n,most:32})})}),a&&u(jn,{anchor:l.current,onClose:v,
role:"dialog",label:e,children:u("div",{class:Pg,children:u(Hl,{label:e,text:d,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:g.slice(0,1e3).map(x=>({value:x,label:u(Jt,{value:x}),selected:x===n})),onPick:y,onTake:x=>{r&&
x!==""&&y(x)},onCancel:v})})})]})}function g1(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(i=>i.toLowerCase().
startsWith(n)),r=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...o,...r]}var Eg=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function Dg(){let e=Le.value.compare?.offset,t=Eg.find(([,n])=>n===e)?.[0]??`vs ${po(e??"")} before`;
return u(Tn,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:Eg.map(([n,o])=>({label:n,
checked:o===e,act:()=>wn("compare",o===void 0?void 0:{offset:o})})),children:t})}function Ag(){return[{label:"Copy link",icon:"share",act:()=>{Ys(We.value).then(e=>Dt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>Dt(JSON.stringify(We.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>Dt(y1(We.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Dt(v1(We.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>Dt(b1(We.value.document),"The code")}]}function wu(e){
return`'${e.replaceAll("'","'\\''")}'`}function y1(e){return`sluice query ${wu(JSON.stringify(e))}`}function v1(e){return`\
curl -H 'Content-Type: application/json' ${wu(zt("v1/query"))} \\
  -d ${wu(JSON.stringify(e))}`}function b1(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var Lg=oe([]);function Rg(){return Lg.value.length===0?null:u(Tn,{icon:"save",menuLabel:"Save",items:Lg.value,placing:{align:"end"},children:"\
Save"})}var Og="Pi",Ng="y";function zg(){let e=Bt.result.value,t=e.phase==="running"||e.phase==="estimate";return u("div",{class:Og,children:[u("sp\
an",{role:"status",class:Ng,"data-phase":e.phase,children:[e.phase==="exact"&&u(be,{name:"check",size:14}),e.phase==="er\
ror"&&u(be,{name:"error",size:14}),x1(e)]}),t&&u(X,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Bt.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&u(X,{small:!0,kind:"outlined",onClick:Cn,children:"Run again"})]})}
function x1(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${Vr(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=mf(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${Vr(t.
sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${Xi(t.rows_scanned)} rows`:`${o}, ${n}`}}}var Fg=null;function Hg(){return Fg??=[...new Set([Ks(),"UTC",...Intl.supportedValuesOf("timeZone")])],Fg}var Ig="k",Bg="z",Vg="Qi",Ug="j",Wg="Vi";var qg=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function jg({runs:e}){fe(()=>{pn.value.value||
zn()},[]);let t=pn.value.value?.map(({name:o})=>o)??[dn.value],n=Le.value.timezone??"UTC";return u("header",{class:Ig,"a\
ria-label":"The question",children:[u("div",{class:Bg,children:[u(bu,{title:"Dataset",icon:"data",values:t,value:dn.value,
onChange:o=>{Xo(o)},class:Vg}),u(Xm,{}),u(bu,{title:"Time zone",icon:"globe",values:Hg(),value:n,onChange:o=>wn("timezon\
e",o),kind:"quiet",free:!0}),u(Dg,{}),u(k1,{})]}),u("div",{class:Ug,children:e&&u(zg,{})}),u("div",{class:Wg,children:[u(
X,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Yo.value,onClick:xn}),u(X,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Zo.value,onClick:Qo}),u(Tn,{icon:"share",menuLabel:"Share",items:Ag(),placing:{align:"end"},children:"Shar\
e"}),u(Rg,{})]})]})}function k1(){let e=Le.value.sample,t=e===void 0||e===1?void 0:e,n=qg.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return u(Tn,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:qg.map(([o,r])=>({label:o,checked:r===t,act:()=>wn("sample",r)})),children:n})}var Kg="Wi",Gg="_",Jg="Yi",Yg="Zi",Zg="_i",Qg="er",Xg="ee";function t0(){let e=tn.find(({name:t})=>t===Kc.value)??tn[0];return e?u(T1,{view:e}):null}function T1({view:e}){let t=Le.
value,n=M1(Bt.result.value,t),o=Gc.value??e.chartOf(t);fe(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · S\
luice`},[e,t.dataset]);let r=l=>{Re({as:l,document:e.choose?e.choose(t,l):t})},i=n.phase==="running"||n.phase==="estimat\
e";return u(he,{children:[u(jg,{runs:e.runs??!0}),u(nm,{busy:i,done:n.done}),u("div",{class:Kg,children:[u("main",{class:Gg,
"data-view":e.name,"data-state":n.phase,"aria-busy":i,children:[u("h1",{class:"spoken",children:e.label}),u(ag,{}),u("di\
v",{class:Jg,children:[u("div",{class:Yg,children:u(e.Sentence,{document:t,result:n})}),u("div",{class:Zg,children:[e.charts.
length>1&&u(og,{label:"Chart",value:o,onChange:r,choices:e.charts.map(({name:l,label:a,icon:f})=>({value:l,label:a,icon:f}))}),
u(X,{icon:"braces",label:"The document as JSON",kind:"quiet",onClick:()=>Vi({kind:"json"})})]})]}),n.error&&!C1(e,n.error)&&
u("div",{class:Qg,children:u(Gn,{error:n.error})}),u("div",{class:Xg,"data-former":n.former,children:u(e.Page,{document:t,
result:n,as:o})})]}),u(P1,{})]})]})}function M1(e,t){return e.of===null||e0(e.of)===e0(t)?e:{...e,answer:null,of:null,former:!1}}
function e0(e){let t=e.aggregate?.over;return`${co(e)} ${typeof t=="object"?Object.keys(t).join():"events"}`}function C1(e,t){
return["from","to",...e.errorPlaces??[]].some(n=>Mn(t,n)!==null)}function P1(){return u(he,{children:Bi.value.map((e,t)=>{
let n=Tg.get(e.kind);return n?u(n,{layer:e,onClose:Ui},t):null})})}function n0(){return u(Xh,{children:u(E1,{})})}function E1(){let e=Bn.value;switch(e.kind){case"home":return u(ch,{});case"\
view":return u(t0,{});case"page":{let t=Pn.find(({name:n})=>n===e.page);return t?u(t.Page,{rest:e.rest}):u(cu,{})}case"a\
ctor":case"link":return u(cu,{})}}$h();Km();await uf();Bm();wm();uc(u(n0,{}),document.body);
