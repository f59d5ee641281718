var ey=Object.defineProperty;var xs=(e,t)=>{for(var n in t)ey(e,n,{get:t[n],enumerable:!0})};var se,lc,Ss,Fn,_s,zi,sc,Oi,ac,Ts,ks,ty,Fr=Symbol.for("pv"),Fi={},Hi=[],ny=/^m(i|n|o|s|text|space)$/,Ms=Array.isArray,Cs=Hi.
slice,co=Object.assign;function uo(e){e&&e.parentNode&&e.remove()}function uc(e,t,n){var o,r,i,l={},a=arguments.length;for(i in t)
i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:l[i]=t[i];return a>2&&(l.children=a>3?Cs.call(arguments,2):n),zr(e,
l,o,r,null)}function zr(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Fr,__v:r||
++lc,__i:-1,__u:0};return!r&&se.vnode&&se.vnode(i),i}function he(e){return e.children}function jo(e,t){this.props=e,this.context=t,this.__g=0}function Hn(e,t){if(t==null)return e.
__&&Hn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Hn(e)}function oy(e){var t,n=e.__v,o=n.__e,r=[],i=[],l=e.__P;l&&((t=co({constructor:Fr},n)).__v=n.__v+1,
se.vnode&&se.vnode(t),Ps(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||Hn(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,hc(r,t,i),n.__=n.__e=null,t.__e!=o&&cc(t))}function cc(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),cc(e)}function rc(e){(8&e.__g||(e.__g|=8,Fn.push(e),zi++))&&_s==se.debounceRendering||
((_s=se.debounceRendering)||queueMicrotask)(fc)}function fc(){try{for(var e,t=1;Fn.length;)Fn.length>t&&Fn.sort(sc),e=Fn.
shift(),t=Fn.length,8&e.__g&&oy(e)}finally{(zi=Fn.length)&&(_s||queueMicrotask)(fc)}}function dc(e,t,n,o,r,i,l,a,f,d,p){
var g,v,y,x,_,C,D=o.__k||Hi,k=t.length;for(f=ry(n,t,D,f,k),g=0;g<k;g++)(y=n.__k[g])!=null&&(v=~y.__i&&D[y.__i]||Fi,y.__i=
g,C=Ps(e,y,v,r,i,l,a,f,d,p),x=y.__e,(v.ref!=y.ref||8&v.__u)&&(v.ref&&Es(v.ref,null,y,v),y.ref&&p.push(y.ref,y.__c||x,y)),
_=_||x,4&y.__u?(f=pc(y,f,e,!v.__v),v.__e&&(v.__e=null)):typeof y.type=="function"&&C!==void 0?f=C:x&&(f=x.nextSibling),y.
__u&=-21);return n.__e=_,f}function ry(e,t,n,o,r){var i,l,a,f,d,p,g,v,y,x=n.length,_=x,C=0,D=0,k=e.__k=Array(r);for(i=0;i<
r;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=k[i]=zr(null,
l):Ms(l)?l=k[i]=zr(he,{children:l}):l.constructor===Fr&&l.__b?l=k[i]=zr(l.type,l.props,l.key,l.ref,l.__v):k[i]=l,f=i+C,l.
__=e,l.__b=e.__b+1,a=null,~(d=l.__i=iy(l,n,f,_))&&(_--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,d==f-1?C--:d==f+1?C++:d!=
f&&(d>f?C--:C++,D=1)):(~d||(r>x?C--:r<x&&C++),typeof l.type!="function"&&(l.__u|=4))):k[i]=null;if(D){for(p=[],g=[],i=0;i<
r;i++)if((l=k[i])&&16&l.__u){for(C=0,v=p.length;C<v;)p[y=C+v>>1]<l.__i?C=y+1:v=y;p[C]=l.__i,g[i]=C+1}for(C=p.length;i--;)
g[i]&&(g[i]==C?C--:k[i].__u|=4)}if(_)for(i=0;i<x;i++)!(a=n[i])||2&a.__u||(a.__e==o&&(o=Hn(a)),Ds(a,a));return o}function pc(e,t,n,o){
var r,i,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=pc(
r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=Hn(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function iy(e,t,n,o){var r,i=e.key,l=e.type,a=t[n],f=a&&!(2&a.__u);if(a===null&&i==null||f&&i==a.key&&l==a.type)return n;
if(o>(f?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&i==a.key&&l==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&
!(2&a.__u)&&i==a.key&&l==a.type)return r}return-1}function ic(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function $i(e,t,n,o,r){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||ic(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||ic(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=ks[t]||(ks[t]=
ly(t)),(e.__a||(e.__a={}))[t]=Ts,i=t!=(t=t.replace(ac,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,i):e.removeEventListener(t,l,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ly(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Oi]==null)t[Oi]=Ts++;else if(t[Oi]<this.__a[e])return;return n(se.event?se.event(t):t)}}}function Ps(e,t,n,o,r,i,l,a,f,d){
var p,g,v,y,x,_,C,D,k,T,S,q,N,J,U,X,V,A,W=t.type;if(t.constructor!==Fr)return null;128&n.__u&&(f=32&n.__u,p=n.__c.__z)&&
(t.__u|=f,g=i=[],p.nodeType==8?a=Ni(p,i):i.push(p),a=i[0]||a),(p=se.__b)&&p(t);e:if(typeof W=="function"){v=l.length;try{
if(D=t.props,k=(p=W.prototype)&&p.render,T=(p=W.contextType)&&o[p.__c],S=p?T?T.props.value:p.__:o,(y=n.__c)?(t.__c=y,2&y.
__g&&(y.__g|=1)):(k?t.__c=y=new W(D,S):(t.__c=y=new jo(D,S),y.constructor=W,y.render=ay),T&&T.sub(y),y.state||(y.state={}),
y.__n=o,y.__g|=8,y.__h=[],y.__k=[]),k&&(y.__s||(y.__s=y.state),W.getDerivedStateFromProps&&(y.__s==y.state&&(y.__s=co({},
y.__s)),co(y.__s,W.getDerivedStateFromProps(D,y.__s)))),x=y.props,_=y.state,y.__v=t,n.__c){if(D!==x&&k&&!W.getDerivedStateFromProps&&
y.componentWillReceiveProps&&y.componentWillReceiveProps(D,S),t.__v==n.__v&&!(8&y.__g)||!(4&y.__g)&&y.shouldComponentUpdate&&
y.shouldComponentUpdate(D,y.__s,S)===!1){t.__v!=n.__v&&(y.props=D,y.state=y.__s,y.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(R){R&&(R.__=t)}),Hi.push.apply(y.__h,y.__k),y.__k=[],y.__h.length&&l.push(y),a=Hn(n);break e}y.componentWillUpdate&&
y.componentWillUpdate(D,y.__s,S),k&&y.componentDidUpdate&&y.__h.push(function(){y.componentDidUpdate(x,_,C)})}else k&&!W.
getDerivedStateFromProps&&y.componentWillMount&&y.componentWillMount(),k&&y.componentDidMount&&y.__h.push(y.componentDidMount);
y.context=S,y.props=D,y.__P=e,y.__g&=-5,q=se.__r,N=k?25:0;do y.__g&=-9,q&&q(t),p=y.render(y.props,y.state=y.__s,y.context);while(8&
y.__g&&++N<25);k&&(Hi.push.apply(y.__h,y.__k),y.__k=[]),y.state=y.__s,y.getChildContext&&(o=co({},o,y.getChildContext())),
k&&n.__c&&y.getSnapshotBeforeUpdate&&(C=y.getSnapshotBeforeUpdate(x,_)),J=p&&p.type===he&&p.key==null?p.props.children:p,
D.__P&&(p=a,r=(e=D.__P).namespaceURI,f=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(R){R&&Ds(R,R)}),n.__k=null),
a=n.__k?Hn(n,0):null),a=dc(e,Ms(J)?J:[J],t,n,o,r,i,l,a,f,d),D.__P&&(t.__e=null,a=p),t.__u&=-161,g&&g.some(uo),y.__h.length&&
l.push(y),1&y.__g&&(y.__g&=-4)}catch(R){if(l.length=v,t.__v=null,f||i)if(R&&R.then){if(t.__u|=128|f,i){for(~(V=i.indexOf(
a||void 0))||(V=i.length);(A=i[V-1])&&A.nodeType==8;)V--;for(;V<i.length;V++)if(A=i[V])if(i[V]=null,U){if(A==X)break}else{
if(A.nodeType!=8)break;A.data.startsWith("$s")&&(X=Ni(U=A))}}if(!U){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
U=a}(p=Ni(U=t.__c.__z||(t.__c.__z=U)))?(t.__e=U,a=p):t.__e=a,a=a&&a.nextSibling}else i&&i.some(uo);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),R&&R.then||mc(t),se.__e(R,t,n)}}else a=t.__e=sy(n.__e,t,n,o,r,i,l,f,d,e);return(p=se.diffed)&&p(t),a}function Ni(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function mc(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(mc))}function hc(e,t,n){for(var o=0;o<n.length;)Es(n[o++],n[o++],n[o++]);se.__c&&se.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){se.__e(i,r.__v)}})}function sy(e,t,n,o,r,i,l,a,f,d){var p,g,v,y,
x,_,C,D,k=n.props||Fi,T=t.props,S=t.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((x=i[p])&&(S?x.localName==S:x.nodeType==
3)){e=x,i[p]=null;break}}if(!e){if(D=d.ownerDocument||document,!S)return D.createTextNode(T);e=D.createElementNS(r,S,T.is?
T:d),a&&(se.__m&&se.__m(t,i),a=!1),i=null}if(S){if(d=S=="template"&&e.content||e,i=S=="textarea"&&T.defaultValue!=null?null:
i&&Cs.call(d.childNodes),!a&&i)for(k={},p=0;p<e.attributes.length;p++)k[(x=e.attributes[p]).name]=x.value;for(p in k)x=k[p],
p=="dangerouslySetInnerHTML"?v=x:p=="children"||p in T||p=="value"&&"defaultValue"in T||p=="checked"&&"defaultChecked"in
T||$i(e,p,null,x,r);for(p in T)x=T[p],p=="children"?y=x:p=="dangerouslySetInnerHTML"?g=x:p=="value"?_=x:p=="checked"?C=x:
a&&typeof x!="function"||k[p]===x||$i(e,p,x,k[p],r);g?(a||v&&(g.__html==v.__html||g.__html==e.innerHTML)||(e.innerHTML=g.
__html),t.__k=[]):(v&&(e.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ny.test(S))&&(r="\
http://www.w3.org/1999/xhtml"),dc(d,Ms(y)?y:[y],t,n,o,r,i,l,i?i[0]:n.__k&&Hn(n,0),a,f),i&&i.some(uo)),a&&S!="textarea"||
(p="value",S=="progress"&&_==null?e.removeAttribute(p):_==null||_===e[p]&&(S!="progress"||_)||$i(e,p,_,k[p],r),p="checke\
d",C!=null&&C!=e[p]&&$i(e,p,C,k[p],r))}else k===T||a&&e.data==T||(e.data=T);return e}function Es(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
se.__e(r,n)}}function Ds(e,t,n){var o,r,i,l;if(se.unmount&&se.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Es(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){se.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(l=
0;l<o.length;l++)o[l]&&Ds(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Ni(o,i=[]))&&(o==
e.__e&&i.some(uo),uo(r),uo(o)),n||uo(e.__e),e.__e=e.__c=e.__=null}function ay(e,t,n){return this.constructor(e,n)}function gc(e,t){
var n,o,r,i;se.__&&se.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=zr(he,{children:[e]}),
r=[],i=[],Ps(t,t.__k,o||Fi,Fi,t.namespaceURI,o?null:t.firstChild?Cs.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),
hc(r,t.__k,i),t.__k.props.children=null}se={__e:function(e,t,n,o){for(var r,i,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(i=r.constructor)&&i.getDerivedStateFromError)&&
r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.
__g|=2)}catch(a){e=a}}throw zi=0,e}},lc=0,Ss=function(e){return e!=null&&e.constructor===Fr},jo.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=co({},this.state)),typeof e=="function"&&(e=e(co({},n),this.props)),e&&(co(
n,e),this.__v&&(t&&this.__k.push(t),rc(this)))},jo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),rc(this))},jo.prototype.render=he,Fn=[],zi=0,sc=function(e,t){return e.__v.__b-t.__v.__b},Oi=Symbol(),ac=/(PointerCapture)$|Capture$/i,
Ts=0,ks={},ty=0;var fo,Fe,As,yc,Ls=Object.is,Ii=0,Mc=[],Rs=[],ze=se,vc=ze.__b,bc=ze.__r,wc=ze.diffed,xc=ze.__c,_c=ze.unmount,kc=ze.__;function Ir(e,t){
ze.__h&&ze.__h(Fe,e,Ii||t),Ii=0;var n=Fe.__H||(Fe.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function Y(e){
return Ii=1,uy(Cc,e)}function uy(e,t,n){var o=Ir(fo++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Cc(void 0,t),function(i){var l=(o.
__N||o.__)[0],a=o.t(l,i);Ls(l,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=Fe,!Fe.__f)){Fe.__f=!0;var r=Fe.shouldComponentUpdate;
Fe.shouldComponentUpdate=function(i,l,a){var f=this.__H;if(!f)return!0;var d=!1,p=this.props!=i;if(f.__.some(function(v){
v.__N&&(d=!0,Ls(v.__[0],v.__N[0])||(p=!0))}),r){var g=r.call(this,i,l,a);return d?g||p:g}return!d||p}}return o.__}function le(e,t){
var n=Ir(fo++,3);!ze.__s&&Os(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Fe.__H.__h.push(n))}function xt(e,t){var n=Ir(fo++,4);!ze.
__s&&Os(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Fe.__h.push(n))}function ee(e){return Ii=5,dt(function(){return{current:e}},[])}function dt(e,t){var n=Ir(fo++,7);return Os(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function pn(){var e=Ir(fo++,11);if(!e.__){for(var t=Fe.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function cy(){var e;do{for(;e=Rs.shift();)try{Hr(e)}catch(n){ze.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Mc.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Hr),t.__h.some($s),t.__h=[]}catch(n){t.__h=[],ze.__e(n,e.__v)}}}while(Rs.
length)}ze.__b=function(e){Fe=null,vc&&vc(e)},ze.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),kc&&kc(e,t)},ze.
__r=function(e){bc&&bc(e),fo=0;var t=(Fe=e.__c).__H;t&&(As==Fe?Fe.__h=[]:(t.__h.some(Hr),t.__h.some($s),fo=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),As=Fe},ze.diffed=function(e){wc&&wc(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Tc(Mc.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),As=Fe=null},ze.__c=function(e,t){t.some(
function(n){try{n.__h.some(Hr),n.__h=n.__h.filter(function(o){return!o.__||$s(o)})}catch(o){n.__h=[function(){throw o}]}}),
xc&&xc(e,t)},ze.unmount=function(e){_c&&_c(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Tc(Rs.push(r))}else Hr(r)}catch(i){t=i}}),o.
__H=void 0,t&&ze.__e(t,o.__v))};var Sc=typeof requestAnimationFrame=="function";function fy(e){var t,n=function(){clearTimeout(
o),Sc&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Sc&&(t=requestAnimationFrame(n))}function Tc(e){e!=1&&yc==
ze.requestAnimationFrame||((yc=ze.requestAnimationFrame)||fy)(cy)}function Hr(e){var t=Fe,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Fe=t}function $s(e){var t=Fe;e.__c=e.__(),Fe=t}function Os(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Ls(n,e[o])})}function Cc(e,t){return typeof t=="function"?t(e):t}var dy=Symbol.for("preact-signals");function Wi(){if(xn>1)xn--;else{var e,t=!1;for((function(){var r=Vi;for(Vi=void 0;r!==
void 0;){var i=r.S;if(i.v===r.v)for(var l=i.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=i.i);r=r.o}})();Vr!==void 0;){var n=Vr;for(Vr=
void 0,Bi++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ec(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Bi=0,xn--,
t)throw e}}function zs(e){if(xn>0)return e();Ns=++py,xn++;try{return e()}finally{Wi()}}var Br,Ae=void 0;function Ur(e){var t=Ae,
n=Br;Ae=void 0,Br=void 0;try{return e()}finally{Ae=t,Br=n}}var Vr=void 0,xn=0,Bi=0,py=0,Ns=0,Vi=void 0,Ui=0;function Pc(e){
if(Ae!==void 0){var t=e.n;if(t===void 0||t.t!==Ae)return t={i:0,S:e,p:Ae.s,n:void 0,t:Ae,e:void 0,x:void 0,r:t},Ae.s!==void 0&&
(Ae.s.n=t),Ae.s=t,e.n=t,32&Ae.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Ae.s,t.n=void 0,Ae.s.n=t,Ae.s=t),t}}function Ue(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}Ue.prototype.brand=dy;Ue.prototype.h=function(){return!0};Ue.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ur(function(){var o;(o=t.W)==null||o.call(t)}))};
Ue.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Ur(function(){var r;(r=t.Z)==null||r.call(t)}))}};Ue.prototype.subscribe=
function(e){var t=this;return pt(function(){var n=t.value;Ur(function(){return e(n)})},{name:"sub"})};Ue.prototype.valueOf=
function(){return this.value};Ue.prototype.toString=function(){return this.value+""};Ue.prototype.toJSON=function(){return this.
value};Ue.prototype.peek=function(){var e=this;return Ur(function(){return e.value})};Object.defineProperty(Ue.prototype,
"value",{get:function(){var e=Pc(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Bi>100)
throw new Error("Cycle detected");(function(n){xn!==0&&Bi===0&&n.l!==Ns&&(n.l=Ns,Vi={S:n,v:n.v,i:n.i,o:Vi})})(this),this.
v=e,this.i++,Ui++,xn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Wi()}}}});function oe(e,t){return new Ue(e,
t)}function Ec(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Dc(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ac(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function po(e,t){Ue.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Ui-1,this.
f=4}po.prototype=new Ue;po.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Ui))return!0;if(this.g=Ui,this.f|=1,this.i>0&&!Ec(this))return this.f&=-2,!0;var e=Ae;try{Dc(this),Ae=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Ae=e,Ac(
this),this.f&=-2,!0};po.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
Ue.prototype.S.call(this,e)};po.prototype.U=function(e){if(this.t!==void 0&&(Ue.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};po.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(po.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Pc(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function rt(e,t){
return new po(e,t)}function Lc(e){var t=e.j;if(e.j=void 0,typeof t=="function"){xn++;var n=Ae;Ae=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Fs(e),o}finally{Ae=n,Wi()}}}function Fs(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Lc(e)}function my(e){if(Ae!==this)throw new Error("Out-of-order effect");Ac(this),Ae=e,this.f&=-2;try{8&this.f&&Fs(this)}finally{
Wi()}}function Go(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Br&&Br.push(this)}
Go.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Go.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Lc(this),
Dc(this),xn++;var e=Ae;return Ae=this,my.bind(this,e)};Go.prototype.N=function(){2&this.f||(this.f|=2,this.u=Vr,Vr=this)};
Go.prototype.d=function(){this.f|=8,1&this.f||Fs(this)};Go.prototype.dispose=function(){this.d()};function pt(e,t){var n=new Go(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Rc,Ki,qi,hy=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var $c=[];pt(function(){Rc=this.N})();function Jo(e,t){se[e]=t.bind(null,se[e]||function(){})}function Wr(e){if(qi){var t=qi;
qi=void 0,t()}qi=e&&e.S()}function Oc(e){var t=this,n=e.data,o=yy(n);o.name="ReactiveDom",o.value=n;var r=dt(function(){
for(var a=t,f=t.__v;f=f.__;)if(f.__c){f.__c.__$f|=4;break}var d=rt(function(){var y=o.value.value;return y===0?0:y===!0?
"":y||""}),p=rt(function(){return!Array.isArray(d.value)&&!Ss(d.value)}),g=pt(function(){if(this.N=Nc,p.value){var y=d.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=y)}}),v=t.__$u.d;return t.__$u.d=function(){g(),v.call(this)},
[p,d]},[]),i=r[0],l=r[1];return i.value?l.peek():l.value}Oc.displayName="ReactiveTextNode";Object.defineProperties(Ue.prototype,
{constructor:{configurable:!0,value:uc(he,null).constructor},type:{configurable:!0,value:Oc},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Jo("__b",function(e,t){if(Wr(),Ki=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof Ue&&(n||(t.__np=
n={}),n[r]=i,o[r]=i.peek())}}e(t)});Jo("__r",function(e,t){if(e(t),t.type!==he){Wr();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,i){var l;return pt(function(){l=this},{name:i}),l.c=r,l})((function(r){return function(){var i;
hy&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),Ki=o,Wr(n)}});Jo("__e",function(e,t,n,o){Wr(),Ki=void 0,e(t,n,o)});Jo("diffed",function(e,t){Wr(),Ki=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var l in i){var a=i[l];a===void 0||o&&l in o||
(a.d(),i[l]=void 0)}if(o){i||(i={},n.U=i);for(var f in o){var d=i[f],p=o[f];d===void 0?(d=gy(n,f,p,r),i[f]=d):d.o(p,r)}}}
e(t)});function gy(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=oe(n);return{o:function(l,a){i.value=l,o=a},d:pt(
function(){this.N=Nc;var l=i.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.
removeAttribute(t))})}}Jo("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;
for(var r in o){var i=o[r];i&&i.d()}}}var l=t.__np;if(l){var a=t.props;for(var f in l)a[f]=l[f]}t.__np=void 0}else{var d=t.
__c;if(d){d.__$f|=8;var p=d.__$u;p&&(d.__$u=void 0,p.d())}}e(t)});Jo("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});
jo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||
4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function yy(e,t){return dt(function(){return oe(e,t)},[])}var vy=function(e){queueMicrotask(function(){queueMicrotask(e)})};function by(){zs(function(){for(var e;e=$c.shift();)Rc.call(e)})}function Nc(){$c.push(this)===1&&(se.requestAnimationFrame||
vy)(by)}var Hs=new URL("../../",import.meta.url);function It(e){return new URL(e,Hs).href}function zc(e){return e.startsWith(Hs.
pathname)?e.slice(Hs.pathname.length):e.replace(/^\//,"")}var Is=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],ji=["explore","funnel",
"retention","paths","sessions","difference","live"];function mo(e){return Is.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function it(e){return e==null?[]:typeof e=="string"?[e]:e}var Hc=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Ic(e,t){
let n=e.split("/").filter(f=>f!=="").map(wy),[o,r,i]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(Hc.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let l=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&i!==void 0)return{kind:"actor",dataset:l,actor:i};let a=ji.find(f=>f===r)??"explore";return{kind:"view",dataset:l,
view:a,fragment:t}}function wy(e){try{return decodeURIComponent(e)}catch{return e}}function Bc(e,t){return`${xy(e)}/${t}`}function xy(e){let t=Hc.has(e)||e.startsWith("~")||e===""?`~${e}`:e;return encodeURIComponent(t)}async function Vc(e){let t=[
`q=${await Fc(e.document)}`];return e.as!==null&&t.push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Fc(
e.open)}`),t.join("&")}async function Gi(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await qr(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let r=t.get("open"),i=r===null?[]:await qr(r);return{document:o,
as:t.get("as"),open:Array.isArray(i)?i.filter(_y):[]}}function _y(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function Fc(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await Uc(t,new CompressionStream("defl\
ate-raw")),o="";for(let r of n)o+=String.fromCharCode(r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function qr(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await Uc(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var ky=4<<20;async function Uc(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let r=[],i=0,l=t.readable.getReader();for(;;){let{done:d,value:p}=await l.read();
if(d)break;if(r.push(p),i+=p.length,i>ky)throw new Error("the link unpacks to too much")}let a=new Uint8Array(i),f=0;for(let d of r)
a.set(d,f),f+=d.length;return a}var Wc={before:[],after:[]};function Bs(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function qc(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Kc(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Yo=/([^.[\]]+)|\[(\d+)\]/gy;function Sy(e){let t=[];for(Yo.lastIndex=0;Yo.lastIndex<e.length;){e[Yo.lastIndex]==="."&&
Yo.lastIndex++;let n=Yo.lastIndex,o=Yo.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function jc(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Ty(e){return typeof e=="\
string"?Sy(e):e}function _t(e,t,n){return Vs(e,Ty(t),n)}function Vs(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o=="number"){let a=Array.
isArray(e)?[...e]:e==null?[]:[e],f=Vs(a[o],r,n);return f===void 0?a.splice(o,1):a[o]=f,a}let i=new Map(e!==null&&typeof e==
"object"?Object.entries(e):[]),l=Vs(i.get(o),r,n);return l===void 0?i.delete(o):i.set(o,l),Object.fromEntries(i)}function Pt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(e)!==Array.
isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(t,o)&&Pt(e[o],
t[o]))}function Us(e){return`'${e.replaceAll("'","''")}'`}var My=/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/,Cy=new Set(
["and","or","not","in","is","null","true","false","between","like","ilike","matches","case","when","then","else","end","\
distinct","from","filter","where","as"]);function Kr(e){return My.test(e)&&!e.split(".").some(n=>Cy.has(n.toLowerCase()))?
e:`"${e.replaceAll('"','""')}"`}function Zo(e){return`event = ${Us(e)}`}var Py=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Jc(e){
let t=e===void 0?null:Py.exec(e);return t?t[1].replaceAll("''","'"):null}function jr(e,t){let n=Kr(e);return t==null?`${n}\
 is null`:typeof t=="string"?`${n} = ${Us(t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Us(String(o))).join(", ")})`:`${n} \
= ${String(t)}`}function Gr(e,t){return e===void 0||e.trim()===""?t:`${Gc(e)} and ${Gc(t)}`}function Gc(e){return/\bor\b/i.
test(e)?`(${e})`:e}var Ey=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Ws(e){
let t=Ey.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Dy(e){let t=e[mo(e)];return it(
t?.by).find(n=>!Qo(n))??null}function Qo(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Zc(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:Ay(e.document),as:e.as}},i=n[t],l=Ws(e.document),a=Dy(e.document);
if(i){let g=Yc({...l,...i.document},a);return{state:{view:t,document:g,as:i.as,open:[]},waiting:r,said:null}}let f=Ly(t)?
Jc(l.where):null;f!==null&&delete l.where;let d=Yc({...l,...qs(t,f,o)},a),p=f===null?null:`The filter ${Zo(f)} became ${Ry(
t)}.`;return{state:{view:t,document:d,as:null,open:[]},waiting:r,said:p}}function Ay(e){let t=mo(e);return e[t]===void 0?
{}:{[t]:e[t]}}function Ly(e){return e==="funnel"||e==="retention"||e==="paths"}function Ry(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function qs(e,t,n){let[o,r]=n.events,i=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===r?o:r].filter($y).map(Oy),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":Zo(i),return:"true",period:"day"}};case"paths":return{paths:i===void 0?{}:{start:Zo(i)}};case"di\
fference":return{difference:{selection:i===void 0?"true":Zo(i)}}}}function $y(e){return e!==void 0}function Oy(e){return{
where:Zo(e)}}function Yc(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=it(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(Qo),t]}}}var Ks={view:"explore",document:{dataset:""},as:null,open:[]},We=oe(Ks),Yt=oe(Wc),Qc=oe({state:Ks,how:"load"}),Ji={},Yi=!1,
qe=We,Zi=Qc,Me=rt(()=>We.value.document),Xc=rt(()=>We.value.view),ef=rt(()=>We.value.as),Xo=rt(()=>We.value.open),Bt=rt(
()=>We.value.document.dataset),er=rt(()=>Yt.value.before.length>0),tr=rt(()=>Yt.value.after.length>0);function Le(e,t="p\
ush"){let n={...We.value,...e};Pt(n,We.value)||((t==="push"||!Yi)&&(Yt.value=Bs(Yt.value,We.value)),Yi=t==="replace",Gs(
n,t))}function _n(e,t,n="push"){Le({document:_t(We.value.document,e,t)},n)}function tf(e){Le({open:[...We.value.open,e]})}
function Qi(){Le({open:We.value.open.slice(0,-1)})}function nf(e,t){let n=Zc(We.value,e,Ji,t);return Ji=n.waiting,Le(n.state),
n.said}function kn(){of(qc(Yt.value,We.value))}function nr(){of(Kc(Yt.value,We.value))}function of(e){e&&(Yt.value=e.stack,Yi=!1,
Gs(e.value,"push"))}function js(e){Pt(e,We.value)||(We.value!==Ks&&(Yt.value=Bs(Yt.value,We.value)),Yi=!1,Gs(e,"load"))}
function Gs(e,t){We.value=e,Qc.value={state:e,how:t}}function rf(){return{undo:Yt.value,waiting:Ji}}function lf(e){Yt.value=
e.undo,Ji=e.waiting}var lt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Xi(){return new lt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function el(e,t=0){let n=Js(e)&&Js(
e.error)?e.error:null;if(!n)return new lt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new lt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:Ny(n.span),status:t})}
function Ny(e){if(!Js(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Js(e){return e!==null&&typeof e=="object"}async function Jr(e,t={}){let n=await tl(e,t);if(n.status!==204)return await sf(n)}async function tl(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await zy(It(e),n);
if(!o.ok)throw el(await sf(o).catch(()=>null),o.status);return o}async function zy(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:Xi()}}async function sf(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new lt({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function nl(e){return e instanceof DOMException&&
e.name==="AbortError"}function Yr(e){return e instanceof lt?e:new lt({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var ol=oe({value:null,error:null}),Ys=new Map,mn=ol;async function In(){try{let e=await Jr("v1/datasets");ol.value={value:e.
datasets,error:null}}catch(e){ol.value={value:ol.value.value,error:Yr(e)}}}function rl(e){let t=Ys.get(e);return t||(t=oe(
{value:null,error:null}),Ys.set(e,t),Fy(e)),t}async function Fy(e){let t=Ys.get(e);if(!(!t||e===""))try{t.value={value:await Jr(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:Yr(n)}}}async function af(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await Jr(
i,{signal:o})).values}async function uf(e,t,n){return Jr(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var il=new Map;function Zs(e){return il.has(e)||ff(e),il.get(e)??{events:[]}}async function ff(e){if(e==="")return{events:[]};
il.set(e,{events:[]});let n={events:(await af(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return il.set(e,n),n}var cf=864e5;
async function Qs(e,t){let n=t==="explore"?null:ff(e);mn.value.value||await In();let o=mn.value.value?.find(({name:a})=>a===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*cf,i=o!==void 0&&Date.parse(o.from)<Date.now()-31*cf,l=n?await n:Zs(e);return{
dataset:e,...r&&i?{from:"now-30d"}:{},timezone:Xs(),...qs(t,null,l)}}function Xs(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var ll="sluice.";function Bn(e){return Zr(()=>localStorage.getItem(ll+e))}function Vn(e,t){Zr(()=>localStorage.setItem(ll+
e,t))}function df(e){let t=Zr(()=>sessionStorage.getItem(ll+e));return t===null?null:Zr(()=>JSON.parse(t))}function pf(e,t){
Zr(()=>sessionStorage.setItem(ll+e,JSON.stringify(t)))}function Zr(e){try{return e()}catch{return null}}var ho=oe({kind:"home"}),Wn=ho,Un=Promise.resolve(),mf=0;async function hf(){let e=df("undo");e?.undo&&Array.isArray(e.undo.
before)&&lf(e),addEventListener("popstate",()=>{ea()}),addEventListener("pagehide",()=>pf("undo",rf())),await ea(),pt(()=>{
let{state:t,how:n}=Zi.value;n!=="load"&&(Un=Un.then(()=>sl(t,n)))})}function Sn(e,t=""){history.pushState(null,"",It(e)+
(t===""?"":`#${t}`)),ea()}function ta(e=qe.value){ho.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Un=Un.then(()=>sl(e,"push"))}async function na(e){return`${It(Bc(e.document.dataset,e.view))}#${await Vc(e)}`}async function sl(e,t){
let n=await na(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),ho.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function ea(){let e=++mf,t=Ic(zc(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){ho.value=t;return}let n=await Gi(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Qs(t.dataset,t.view);e===mf&&(js({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),ho.value=t,n||(Un=Un.then(
()=>sl(qe.value,"replace"))))}async function or(e){let{view:t,document:n}=qe.value,o=await Qs(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){js(r),ho.value={kind:"view",dataset:e,view:t,fragment:""},Un=Un.then(()=>sl(r,"repla\
ce"));return}Le(r),ho.value.kind!=="view"&&ta()}var rr={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},gf={text:rr.other,kind:"other"},Hy=new Set(Object.
values(rr)),Iy=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function By(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function go(e){return e.toWellFormed().replace(Iy,By).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function Ne(e){
if(e==null)return{text:rr.null,kind:"null"};if(e==="")return{text:rr.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>Ne(n).text).join(", "),kind:"value"};let t=go(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:Hy.has(t)?`"${t}"`:t,kind:"value"}}var Vy=new Intl.Segmenter("en",{granularity:"grapheme"});function yf(e){return Array.
from(Vy.segment(e),t=>t.segment)}function oa(e,t){if(e.length<=t)return e;let n=yf(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function vf(e,t){if(e.length<=t)return e;let n=yf(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var Uy=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function al(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function ir(e,t){return e<0?"−"+t:t}function qn(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return ir(e,al(n)+(o===void 0?"":`.${o}`))}
function Tn(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return ir(e,Wy(t));if(t>=9995e11)return ir(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=Uy.find(([r])=>Number((t/r).toPrecision(3))>=1);return ir(e,Number(t/
n).toPrecision(3)+" "+o)}function Wy(e){return Number.isInteger(e)?al(String(e)):e>=1e3?al(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function Qr(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return ir(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return ir(e,`${al(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function bf(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?
n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}var ra=[[86400,"d"],[3600,"h"],[60,"min"]];function Xr(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Xr(-e)}`;
if(e<59.95)return qy(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=ra.findIndex(
([d])=>t>=d),[o,r]=ra[n],i=Math.floor(t/o),[l,a]=ra[n+1]??[1,"s"],f=Math.round((t-i*o)/l);return f===0?`${i}${" "}${r}`:
`${i}${" "}${r} ${f}${" "}${a}`}function qy(e){return e===0?`0${" "}s`:e<999e-6?`${ia(e*1e6)}${" "}µs`:e<.9995?
`${ia(e*1e3)}${" "}ms`:`${ia(e)}${" "}s`}function ia(e){return String(Number(e.toPrecision(e>=100?3:2)))}function wf(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Xr(e/1e3)}var Ky={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},xf=new Map;function _f(e,t){let n=`${t} ${e}`,o=xf.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...Ky[t],timeZone:e,hourCycle:"h23"}),xf.set(n,o)),o}function la(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function mt(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):la(t)?_f(t,n).format(o):`${_f("UTC",n).format(o)} UTC`}function kf(e,t=Date.now()){return e==="UTC"||!la(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function Sf(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:la(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),r=i=>o.get(i)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function ei(e,t,n){return t>=300*86400?mt(e,n,"year"):t>=28*86400?mt(e,n,"month"):t>=.9*86400?
mt(e,n,"day"):t>=60?mt(e,n,"minute"):mt(e,n,"second")}function ti(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function hn(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${qn(e)} ms`:Xr(e/1e3);case"seconds":return n?`${qn(e)} s`:Xr(e);case"bytes":return n?`${qn(e)} B`:
bf(e);case"share":return n?`${qn(e*100)} %`:Qr(e);case"none":return n?qn(e):Tn(e)}}function ni(e){return e.type==="int64"||
e.type==="float64"}function Tf(e,t,n){return typeof e=="number"&&ni(t)?{text:hn(e,ti(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:mt(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:Ne(e)}var sa={};xs(sa,{default:()=>Zy,empty:()=>Jy,null:()=>Gy,other:()=>Yy,value:()=>jy});var jy="oe",Gy="te",Jy="ne",Yy="pe",
Zy={value:jy,null:Gy,empty:Jy,other:Yy};var Qy=Symbol.for("pv"),Xy=0;function u(e,t,n,o,r,i){t||(t={});var l,a,f=t;if("ref"in f&&typeof e!="function")for(a in f={},t)a=="ref"?l=t[a]:f[a]=t[a];
var d={type:e,props:f,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Qy,__v:--Xy,__i:-1,__u:0};return(r||
i)&&(d.__source=r,d.__self=i),se.vnode&&se.vnode(d),d}function ht({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??Ne(e),i=o?vf(r.text,n):oa(r.text,n);return u("bdi",{class:sa[r.
kind],title:i===r.text?void 0:oa(r.text,2e3),children:i})}function ve(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var ev={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
den":"true",focusable:"false",children:u("path",{d:ev[e]})})}var Mf=8;function tv(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-Mf,o)),i=Math.min(o,Math.ceil((e+t)/n)+Mf);return{
first:r,end:i,before:r*n,after:(o-i)*n}}function ul(e,t,n){let[o,r]=Y({scroll:0,height:600});return le(()=>{let i=e.current;
if(!i)return;let l=()=>{let f=Math.floor(i.scrollTop/t)*t;r(d=>d.scroll===f&&d.height===i.clientHeight?d:{scroll:f,height:i.
clientHeight})};l();let a=new ResizeObserver(l);return a.observe(i),i.addEventListener("scroll",l,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",l)}},[t]),tv(o.scroll,o.height,t,n)}function Cf(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Pf(e,t,n,o,r=0){let{row:i,column:l}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,d=new Map([["ArrowDown",{row:a?n-
1:i+1,column:l}],["ArrowUp",{row:a?0:i-1,column:l}],["ArrowRight",{row:i,column:a?o-1:l+1}],["ArrowLeft",{row:i,column:a?
0:l-1}],["PageDown",{row:i+10,column:l}],["PageUp",{row:i-10,column:l}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:o-1}]]).get(e.key);return!d||n<=r||o===0?null:{row:Math.max(r,Math.min(d.row,n-1)),column:Math.max(0,Math.min(d.
column,o-1))}}var Ef="S",Df="de",aa="p",Af="g",Lf="B",Rf="i",$f="d",cl="le",ua="X",ca="r",Of="f",fa="se",Nf="u",zf="xe",Ff="ce";function Hf(e){let{columns:t,rows:n,summary:o=[]}=e,r=ee(null),i=pn(),l=Cf(),a=ul(r,l,n.length),[f,d]=Y(null),[p,g]=Y(new Map),
v=t.map(({key:_,width:C})=>{let D=p.get(_);return D===void 0?C??"minmax(80px, max-content)":`${D}px`}).join(" ")+" minma\
x(0, 1fr)",y=_=>{let C=Pf(_,f,n.length+o.length,t.length,e.onSort?-1:0);if(C){_.preventDefault(),d(C),ov(r.current,C,l);
return}let D=f?[...n,...o][f.row]:void 0,k=f?t[f.column]:void 0;if(f?.row===-1&&k&&(_.key==="Enter"||_.key===" ")){_.preventDefault(),
k.sortable!==!1&&e.onSort?.(If(k,e.sort??null));return}let T=r.current?.querySelector('[data-cursor="true"]');(_.key==="\
Enter"||_.key===".")&&D!==void 0&&k&&T&&_.target===r.current&&(_.preventDefault(),_.stopPropagation(),(e.onMenu??e.onCell)?.(
D,k,T))},x=(_,C,D)=>u(rv,{id:i,row:_,at:C,columns:t,cursor:f?.row===C?f.column:-1,onCursor:d,summary:D,last:C===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},D?`summary ${C}`:C);return u("div",{ref:r,class:Ef,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":f?`${i}-${f.row}-${f.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:y,onFocus:_=>{_.target===r.current&&!f&&d({row:0,column:0})},children:u("div",{class:Df,role:"\
presentation",style:{gridTemplateColumns:v},children:[u("div",{role:"row","aria-rowindex":1,class:ve(aa,Af),children:t.map(
(_,C)=>u(iv,{id:`${i}--1-${C}`,column:_,cursor:f?.row===-1&&f.column===C,sort:e.sort??null,onSort:e.onSort,onWidth:D=>g(
new Map(p).set(_.key,D))},_.key))}),a.before>0&&u("div",{role:"presentation",class:zf,style:{height:`${a.before}px`}}),n.
slice(a.first,a.end).map((_,C)=>x(_,a.first+C,!1)),a.after>0&&u("div",{role:"presentation",class:Ff,style:{height:`${a.after}\
px`}}),o.map((_,C)=>x(_,n.length+C,!0))]})})}function ov(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function rv({id:e,row:t,at:n,columns:o,cursor:r,onCursor:i,
summary:l,last:a,onMenu:f,onCell:d}){return u("div",{role:"row","aria-rowindex":n+2,class:ve(aa,l&&Nf,a&&Lf),children:o.
map((p,g)=>u("div",{id:`${e}-${n}-${g}`,role:"gridcell","aria-colindex":g+1,"data-cursor":g===r,class:ve(Rf,p.number&&ua,
g===r&&fa),onPointerDown:()=>i({row:n,column:g}),onClick:d&&(v=>d(t,p,v.currentTarget)),onContextMenu:f&&(v=>{v.preventDefault(),
f(t,p,v.currentTarget)}),children:u("span",{class:cl,children:p.cell(t,n)})},p.key))})}function If(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function iv({id:e,column:t,
cursor:n,sort:o,onSort:r,onWidth:i}){let l=o?.key===t.key?o.descending?"descending":"ascending":"none",a=d=>{let p=d.currentTarget,
g=p.parentElement.getBoundingClientRect().width-d.clientX;p.setPointerCapture(d.pointerId),p.onpointermove=v=>i(Math.max(
48,Math.round(g+v.clientX))),p.onpointerup=()=>{p.onpointermove=null}},f=r!==void 0&&t.sortable!==!1;return u("div",{id:e,
role:"columnheader","aria-sort":f?l:void 0,"data-cursor":n,class:ve($f,t.number&&ua,n&&fa),children:[f?u("button",{type:"\
button",tabIndex:-1,class:ca,onClick:()=>r(If(t,o)),children:[u("span",{class:cl,children:t.head}),l!=="none"&&u(be,{name:l===
"descending"?"sortDown":"sortUp",size:12})]}):u("span",{class:ca,children:u("span",{class:cl,children:t.head})}),u("span",
{class:Of,onPointerDown:a})]})}function fl(e,t){let n=it(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((l,a)=>a),r=o.slice(0,Math.min(
n,e.columns.length)),i=r.find(l=>e.columns[l]?.name==="time"&&e.columns[l]?.type==="timestamp")??-1;return{time:i,keys:r.
filter(l=>l!==i),measures:o.slice(r.length).filter(l=>ni(e.columns[l]))}}function Vf(e,t,n){let o=new Map;for(let a of e.
rows){let f=Bf(a[t.time]);f!==null&&o.set(f,0)}let r=[...o.keys()].sort((a,f)=>a-f);r.forEach((a,f)=>o.set(a,f));let i=new Map;
for(let a of e.rows){let f=Bf(a[t.time]);if(f===null)continue;let d=t.keys.map(y=>a[y]),p=JSON.stringify(d),g=i.get(p);g||
i.set(p,g={keys:d,values:new Array(r.length).fill(null)});let v=a[n];g.values[o.get(f)]=typeof v=="number"?v:null}let l=[
...i.values()].map(a=>({...a,total:a.values.reduce((f,d)=>f+(d??0),0)}));return{times:r,series:l.sort((a,f)=>f.total-a.total)}}
function Bf(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function ri(e){let t=e.slice(
1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function dl({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:i}){let l=dt(()=>sv(e,t,n),[e,n]),a=dt(()=>e.rows.map(d=>({
cells:d,kind:"group"})),[e]),f=dt(()=>lv(e),[e]);return u(Hf,{label:"Answer",columns:l,rows:a,summary:f,...o===void 0?{}:
{sort:o},...r?{onSort:r}:{},...i?{onCell:(d,p,g)=>i(d.cells,p.key,g)}:{}})}function lv(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function sv(e,t,n){let o=fl(
e,t),r=o.time<0?0:ri([...new Set(e.rows.map(l=>Date.parse(String(l[o.time]))/1e3))].sort((l,a)=>l-a)),i=new Set([o.time,
...o.keys]);return e.columns.map((l,a)=>({key:l.name,head:u(ht,{value:l.name,most:48}),number:ni(l)&&!i.has(a),cell:f=>f.
kind!=="group"&&i.has(a)?a===0?u(ht,{shown:av(f.kind)}):null:a===o.time?ei(String(f.cells[a]),r,n):u(uv,{value:f.cells[a],
column:l,zone:n})}))}function av(e){return e==="other"?gf:{text:rr.total,kind:"other"}}function uv({value:e,column:t,zone:n}){
let o=Tf(e,t,n);return typeof e=="number"?u("span",{title:hn(e,ti(t.name),!0),children:o.text}):u(ht,{shown:o,most:64,middle:!0})}function pl(e,t,n={}){let{side:o="bottom",align:r="start",gap:i=4}=n;e.style.maxHeight="";let{width:l,height:a}=e.getBoundingClientRect(),
f=document.documentElement.clientWidth,d=document.documentElement.clientHeight;if(o==="right"){let _=t.right+i+l<=f-8;Wf(
e,_?t.right+i:t.left-i-l,Uf(t.top,a,d));return}let p=d-8-t.bottom-i,g=t.top-i-8,v=o==="bottom"?a<=p||p>=g:!(a<=g||g>=p),
y=Math.max(v?p:g,64),x=r==="start"?t.left:r==="end"?t.right-l:t.left+(t.width-l)/2;a>y&&(e.style.maxHeight=`${y}px`),Wf(
e,Uf(x,l,f),v?t.bottom+i:t.top-i-Math.min(a,y))}function Uf(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Wf(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var qf="ge";var pa=oe(null),da,dv=500;function Kf(e,t,n){clearTimeout(da),da=setTimeout(()=>{e.isConnected&&(pa.value={anchor:e,text:t})},
n)}function yo(){clearTimeout(da),pa.value=null}function ml(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Kf(
t.currentTarget,e,dv)},onPointerLeave:yo,onPointerDown:yo,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Kf(n,e,0)},onBlur:yo}:{}}function jf(){let e=ee(null),t=pa.value;return xt(()=>{!e.current||!t||(e.current.showPopover(),
pl(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?u("div",{ref:e,popover:"man\
ual",role:"tooltip",class:qf,children:t.text}):null}var ma={};xs(ma,{button:()=>ha,danger:()=>hv,default:()=>yv,iconOnly:()=>ga,outlined:()=>pv,primary:()=>mv,quiet:()=>gv,
small:()=>ya});var ha="e",pv="fe",mv="h",hv="ue",ga="C",gv="I",ya="U",yv={button:ha,outlined:pv,primary:mv,danger:hv,iconOnly:ga,
quiet:gv,small:ya};function Q(e){let{children:t,icon:n,after:o,label:r,keys:i,kind:l="plain",small:a=!1}=e,f=t==null,d=ml(f||i?[r,i].filter(
Boolean).join("  "):void 0);return u("button",{ref:e.buttonRef??null,type:e.type??"button",...d,class:ve(ha,l!=="plain"&&
ma[l],f&&ga,a&&ya,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&u(be,{name:n}),t,o&&u(be,{name:o,size:12})]})}var Gf="he",Jf="me",Yf="ve",Zf="be",Qf="we",Xf="ye";function ed({title:e,summary:t,actions:n,table:o,announced:r="",onKey:i,legend:l,children:a}){let[f,d]=Y(!1),p=pn();return u(
"figure",{class:Gf,"aria-labelledby":p,children:[u("div",{class:Jf,children:[u("h2",{class:Yf,children:e}),u("div",{class:Zf,
children:[n,u(Q,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:f,onClick:()=>d(
!f)})]})]}),u("figcaption",{id:p,class:"spoken",children:t}),f?u("div",{class:Xf,children:o}):u(he,{children:[u("div",{class:Qf,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:v=>{if(!(v.ctrlKey||v.metaKey||v.altKey)){
if(v.key==="t"||v.key==="T")d(!0);else if(!i?.(v))return;v.preventDefault(),v.stopPropagation()}},children:a}),l]}),u("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var va=new Map,td=7;function nd(e,t){let n=JSON.stringify([e,t??null]),o=va.get(n);return o===void 0&&(o=[...va.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,va.set(n,o)),o}function hl(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/td)%4]}function gl(e){return`--series-${e%td+1}`}var od=oe(0),rd=od;new MutationObserver(()=>{od.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function sr(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var id="ke",ld="ze",sd="je",ad="l",ud="Se",cd="Be",fd="Xe";var wv=12;function dd({rows:e,all:t,hidden:n,onHidden:o,text:r}){let[i,l]=Y(""),a=p=>p.keys.map(g=>Ne(g).text).join(", "),
f=i===""?e:e.filter(p=>a(p).toLowerCase().includes(i.toLowerCase())),d=(p,g)=>{let v=e.filter(_=>_.key!==p.key).map(_=>_.
key),y=!n.has(p.key)&&v.every(_=>n.has(_));if(!g)return o(y?new Set:new Set(v));let x=new Set(n);x.delete(p.key)||x.add(
p.key),o(x)};return u("div",{class:id,children:[e.length>=wv&&u("input",{class:ld,"aria-label":"Find in legend",placeholder:"\
find in legend",value:i,onInput:p=>l(p.currentTarget.value)}),u("div",{class:sd,children:f.map(p=>u("button",{type:"butt\
on",class:ad,"aria-pressed":!n.has(p.key),onClick:g=>d(p,g.ctrlKey||g.metaKey),children:[u("svg",{width:"16",height:"8",
"aria-hidden":"true",children:u("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":hl(p.color).join(
" "),style:{stroke:`var(${gl(p.color)})`}})}),u("span",{class:ud,children:u(ht,{value:p.keys.length===1?p.keys[0]:p.keys,
most:48,middle:!0})}),u("span",{class:cd,children:p.last===null?"–":r(p.last)})]},p.key))}),t>e.length&&u("p",{class:fd,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var xv="uplot",_v="u-hz",kv="u-vt",Sv="u-title",Tv="u-wrap",Mv="u-under",Cv="u-over",Pv="u-axis",xo="u-off",Ev="u-select",
Dv="u-cursor-x",Av="u-cursor-y",Lv="u-cursor-pt",Rv="u-legend",$v="u-live",Ov="u-inline",Nv="u-series",zv="u-marker",pd="\
u-label",Fv="u-value",li="width",si="height";var md="bottom",ar="left",ba="right",Na="#000",hd=Na+"0",wa="mousemove",gd="mousedown",xa="mouseup",yd="mouseenter",vd="\
mouseleave",bd="dblclick",Hv="resize",Iv="scroll",wd="change",xl="dppxchange",za="--",hr=typeof window<"u",Ma=hr?document:
null,cr=hr?window:null,Bv=hr?navigator:null,de,yl;function Ca(){let e=devicePixelRatio;de!=e&&(de=e,yl&&Ea(wd,yl,Ca),yl=
matchMedia(`(min-resolution: ${de-.001}dppx) and (max-resolution: ${de+.001}dppx)`),_o(wd,yl,Ca),cr.dispatchEvent(new CustomEvent(
xl)))}function Et(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Pa(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Ce(e,t,n){e.style[t]=n+"px"}function Qt(e,t,n,o){let r=Ma.createElement(e);return t!=null&&Et(r,
t),n?.insertBefore(r,o),r}function Vt(e,t){return Qt("div",e,t)}var xd=new WeakMap;function gn(e,t,n,o,r){let i="transla\
te("+t+"px,"+n+"px)",l=xd.get(e);i!=l&&(e.style.transform=i,xd.set(e,i),t<0||n<0||t>o||n>r?Et(e,xo):Pa(e,xo))}var _d=new WeakMap;
function kd(e,t,n){let o=t+n,r=_d.get(e);o!=r&&(_d.set(e,o),e.style.background=t,e.style.borderColor=n)}var Sd=new WeakMap;
function Td(e,t,n,o){let r=t+""+n,i=Sd.get(e);r!=i&&(Sd.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Fa={passive:!0},Vv={...Fa,capture:!0};function _o(e,t,n,o){t.addEventListener(
e,n,o?Vv:Fa)}function Ea(e,t,n,o){t.removeEventListener(e,n,Fa)}hr&&Ca();function Xt(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let i=o<=2147483647;for(;o-n>1;)r=i?n+o>>1:Dt((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function Xd(e){return(n,o,r)=>{
let i=-1,l=-1;for(let a=o;a<=r;a++)if(e(n[a])){i=a;break}for(let a=r;a>=o;a--)if(e(n[a])){l=a;break}return[i,l]}}var ep=e=>e!=
null,tp=e=>e!=null&&e>0,Sl=Xd(ep),Uv=Xd(tp);function Wv(e,t,n,o=0,r=!1){let i=r?Uv:Sl,l=r?tp:ep;[t,n]=i(e,t,n);let a=e[t],
f=e[t];if(t>-1)if(o==1)a=e[t],f=e[n];else if(o==-1)a=e[n],f=e[t];else for(let d=t;d<=n;d++){let p=e[d];l(p)&&(p<a?a=p:p>
f&&(f=p))}return[a??we,f??-we]}function Tl(e,t,n,o){let r=Pd(e),i=Pd(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let l=n==10?
Mn:np,a=r==1?Dt:Ut,f=i==1?Ut:Dt,d=a(l(je(e))),p=f(l(je(t))),g=fr(n,d),v=fr(n,p);return n==10&&(d<0&&(g=xe(g,-d)),p<0&&(v=
xe(v,-p))),o||n==2?(e=g*r,t=v*i):(e=lp(e,g),t=Ml(t,v)),[e,t]}function Ha(e,t,n,o){let r=Tl(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var Ia=.1,Md={mode:3,pad:Ia},ui={pad:0,soft:null,mode:0},qv={min:ui,max:ui};function _l(e,t,n,o){return Cl(
n)?Cd(e,t,n):(ui.pad=n,ui.soft=o?0:null,ui.mode=o?3:0,Cd(e,t,qv))}function ce(e,t){return e??t}function Kv(e,t,n){for(t=
ce(t,0),n=ce(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Cd(e,t,n){let o=n.min,r=n.max,i=ce(o.pad,
0),l=ce(r.pad,0),a=ce(o.hard,-we),f=ce(r.hard,we),d=ce(o.soft,we),p=ce(r.soft,-we),g=ce(o.mode,0),v=ce(r.mode,0),y=t-e,x=Mn(
y),_=yt(je(e),je(t)),C=Mn(_),D=je(C-x);(y<1e-24||D>10)&&(y=0,(e==0||t==0)&&(y=1e-24,g==2&&d!=we&&(i=0),v==2&&p!=-we&&(l=
0)));let k=y||_||1e3,T=Mn(k),S=fr(10,Dt(T)),q=k*(y==0?e==0?.1:1:i),N=xe(lp(e-q,S/10),24),J=e>=d&&(g==1||g==3&&N<=d||g==2&&
N>=d)?d:we,U=yt(a,N<J&&e>=J?J:en(J,N)),X=k*(y==0?t==0?.1:1:l),V=xe(Ml(t+X,S/10),24),A=t<=p&&(v==1||v==3&&V>=p||v==2&&V<=
p)?p:-we,W=en(f,V>A&&t<=A?A:yt(A,V));return U==W&&U==0&&(W=100),[U,W]}var jv=new Intl.NumberFormat(hr?Bv.language:"en-US"),
Ba=e=>jv.format(e),At=Math,wl=At.PI,je=At.abs,Dt=At.floor,Ke=At.round,Ut=At.ceil,en=At.min,yt=At.max,fr=At.pow,Pd=At.sign,
Mn=At.log10,np=At.log2,Gv=(e,t=1)=>At.sinh(e)*t,_a=(e,t=1)=>At.asinh(e/t),we=1/0;function Ed(e){return(Mn((e^e>>31)-(e>>
31))|0)+1}function Da(e,t,n){return en(yt(e,t),n)}function op(e){return typeof e=="function"}function re(e){return op(e)?
e:()=>e}var Jv=()=>{},rp=e=>e,ip=(e,t)=>t,Yv=e=>null,Dd=e=>!0,Ad=(e,t)=>e==t,Zv=/\.\d*?(?=9{6,}|0{6,})/gm,ko=e=>{if(ap(e)||
Gn.has(e))return e;let t=`${e}`,n=t.match(Zv);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.
split("e");return+`${ko(r)}e${i}`}return xe(e,o)};function bo(e,t){return ko(xe(ko(e/t))*t)}function Ml(e,t){return ko(Ut(
ko(e/t))*t)}function lp(e,t){return ko(Dt(ko(e/t))*t)}function xe(e,t=0){if(ap(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return Ke(o)/n}var Gn=new Map;function sp(e){return((""+e).split(".")[1]||"").length}function fi(e,t,n,o){let r=[],i=o.map(
sp);for(let l=t;l<n;l++){let a=je(l),f=xe(fr(e,l),a);for(let d=0;d<o.length;d++){let p=e==10?+`${o[d]}e${l}`:o[d]*f,g=(l>=
0?0:a)+(l>=i[d]?0:i[d]),v=e==10?p:xe(p,g);r.push(v),Gn.set(v,g)}}return r}var ci={},Va=[],dr=[null,null],jn=Array.isArray,
ap=Number.isInteger,Qv=e=>e===void 0;function Ld(e){return typeof e=="string"}function Cl(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function Xv(e){return e!=null&&typeof e=="object"}var eb=Object.getPrototypeOf(
Uint8Array),up="__proto__";function pr(e,t=Cl){let n;if(jn(e)){let o=e.find(r=>r!=null);if(jn(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=pr(e[r],t)}else n=e.slice()}else if(e instanceof eb)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=up&&(n[o]=pr(e[o],t))}else n=e;return n}function Ie(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=up&&(Cl(e[r])?Ie(e[r],pr(o[r])):e[r]=pr(o[r]))}return e}var tb=0,nb=1,ob=2;function rb(e,t,n){for(let o=0,r,i=-1;o<t.
length;o++){let l=t[o];if(l>i){for(r=l-1;r>=0&&e[r]==null;)e[r--]=null;for(r=l+1;r<n&&e[r]==null;)e[i=r++]=null}}}function ib(e,t){
if(ab(e)){let l=e[0].slice();for(let a=1;a<e.length;a++)l.push(...e[a].slice(1));return ub(l[0])||(l=sb(l)),l}let n=new Set;
for(let l=0;l<e.length;l++){let f=e[l][0],d=f.length;for(let p=0;p<d;p++)n.add(f[p])}let o=[Array.from(n).sort((l,a)=>l-
a)],r=o[0].length,i=new Map;for(let l=0;l<r;l++)i.set(o[0][l],l);for(let l=0;l<e.length;l++){let a=e[l],f=a[0];for(let d=1;d<
a.length;d++){let p=a[d],g=Array(r).fill(void 0),v=t?t[l][d]:nb,y=[];for(let x=0;x<p.length;x++){let _=p[x],C=i.get(f[x]);
_===null?v!=tb&&(g[C]=_,v==ob&&y.push(C)):g[C]=_}rb(g,y,r),o.push(g)}}return o}var lb=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function sb(e){let t=e[0],n=t.length,o=Array(n);for(let i=0;i<o.length;i++)o[i]=i;o.sort(
(i,l)=>t[i]-t[l]);let r=[];for(let i=0;i<e.length;i++){let l=e[i],a=Array(n);for(let f=0;f<n;f++)a[f]=l[o[f]];r.push(a)}
return r}function ab(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let i=0;i<n;i++)if(r[i]!=t[i])return!1}}return!0}function ub(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let i=yt(1,Dt((r-o+1)/t));for(let l=e[o],a=o+i;a<=
r;a+=i){let f=e[a];if(f!=null){if(f<=l)return!1;l=f}}return!0}var cp=["January","February","March","April","May","June",
"July","August","September","October","November","December"],fp=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function dp(e){return e.slice(0,3)}var cb=fp.map(dp),fb=cp.map(dp),db={MMMM:cp,MMM:fb,WWWW:fp,WWW:cb};function ii(e){
return(e<10?"0":"")+e}function pb(e){return(e<10?"00":e<100?"0":"")+e}var mb={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>ii(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>ii(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>ii(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>ii(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>ii(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>pb(e.getMilliseconds())};function Ua(e,t){t=t||db;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?mb[r[1]]:r[0]);return i=>{let l="";for(let a=0;a<n.length;a++)l+=typeof n[a]=="string"?n[a]:n[a](
i,t);return l}}var hb=new Intl.DateTimeFormat().resolvedOptions().timeZone;function gb(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==hb?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var pp=e=>e%1==0,kl=[1,2,2.5,5],yb=fi(10,-32,0,kl),mp=fi(10,0,32,kl),vb=mp.filter(pp),wo=yb.concat(
mp),Wa=`
`,hp="{YYYY}",Rd=Wa+hp,gp="{M}/{D}",ai=Wa+gp,vl=ai+"/{YY}",yp="{aa}",bb="{h}:{mm}",ur=bb+yp,$d=Wa+ur,Od=":{ss}",me=null;
function vp(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,i=r*30,l=r*365,f=(e==1?fi(10,0,3,kl).filter(pp):fi(10,-3,0,kl)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*
3,i*4,i*6,l,l*2,l*5,l*10,l*25,l*50,l*100]),d=[[l,hp,me,me,me,me,me,me,1],[r*28,"{MMM}",Rd,me,me,me,me,me,1],[r,gp,Rd,me,
me,me,me,me,1],[o,"{h}"+yp,vl,me,ai,me,me,me,1],[n,ur,vl,me,ai,me,me,me,1],[t,Od,vl+" "+ur,me,ai+" "+ur,me,$d,me,1],[e,Od+
".{fff}",vl+" "+ur,me,ai+" "+ur,me,$d,me,1]];function p(g){return(v,y,x,_,C,D)=>{let k=[],T=C>=l,S=C>=i&&C<l,q=g(x),N=xe(
q*e,3),J=ka(q.getFullYear(),T?0:q.getMonth(),S||T?1:q.getDate()),U=xe(J*e,3);if(S||T){let X=S?C/i:0,V=T?C/l:0,A=N==U?N:xe(
ka(J.getFullYear()+V,J.getMonth()+X,1)*e,3),W=new Date(Ke(A/e)),R=W.getFullYear(),j=W.getMonth();for(let B=0;A<=_;B++){let ie=ka(
R+V*B,j+X*B,1),I=ie-g(xe(ie*e,3));A=xe((+ie+I)*e,3),A<=_&&k.push(A)}}else{let X=C>=r?r:C,V=Dt(x)-Dt(N),A=U+V+Ml(N-U,X);k.
push(A);let W=g(A),R=W.getHours()+W.getMinutes()/n+W.getSeconds()/o,j=C/o,B=v.axes[y]._space,ie=D/B;for(;A=xe(A+C,e==1?0:
3),!(A>_);)if(j>1){let I=Dt(xe(R+j,6))%24,ae=g(A).getHours()-I;ae>1&&(ae=-1),A-=ae*o,R=(R+j)%24;let ge=k[k.length-1];xe(
(A-ge)/C,3)*ie>=.7&&k.push(A)}else k.push(A)}return k}}return[f,d,p]}var[wb,xb,_b]=vp(1),[kb,Sb,Tb]=vp(.001);fi(2,-53,53,
[1]);function Nd(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function zd(e,t){return(n,o,r,i,l)=>{
let a=t.find(x=>l>=x[0])||t[t.length-1],f,d,p,g,v,y;return o.map(x=>{let _=e(x),C=_.getFullYear(),D=_.getMonth(),k=_.getDate(),
T=_.getHours(),S=_.getMinutes(),q=_.getSeconds(),N=C!=f&&a[2]||D!=d&&a[3]||k!=p&&a[4]||T!=g&&a[5]||S!=v&&a[6]||q!=y&&a[7]||
a[1];return f=C,d=D,p=k,g=T,v=S,y=q,N(_)})}}function Mb(e,t){let n=Ua(t);return(o,r,i,l,a)=>r.map(f=>n(e(f)))}function ka(e,t,n){
return new Date(e,t,n)}function Fd(e,t){return t(e)}var Cb="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Hd(e,t){return(n,o,r,i)=>i==
null?za:t(e(o))}function Pb(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}
function Eb(e,t){return e.series[t].fill(e,t)}var Db={show:!0,live:!0,isolate:!1,mount:Jv,markers:{show:!0,width:2,stroke:Pb,
fill:Eb,dash:"solid"},idx:null,idxs:null,values:[]};function Ab(e,t){let n=e.cursor.points,o=Vt(),r=n.size(e,t);Ce(o,li,
r),Ce(o,si,r);let i=r/-2;Ce(o,"marginLeft",i),Ce(o,"marginTop",i);let l=n.width(e,t,r);return l&&Ce(o,"borderWidth",l),o}
function Lb(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Rb(e,t){let n=e.series[t].points;return n._stroke||
n._fill}function $b(e,t){return e.series[t].points.size}var Sa=[0,0];function Ob(e,t,n){return Sa[0]=t,Sa[1]=n,Sa}function bl(e,t,n,o=!0){
return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function Ta(e,t,n,o=!0){return r=>{(!o||r.target==t)&&n(r)}}var Nb={show:!0,
x:!0,y:!0,lock:!1,move:Ob,points:{one:!1,show:Ab,size:$b,width:0,stroke:Rb,fill:Lb},bind:{mousedown:bl,mouseup:bl,click:bl,
dblclick:bl,mousemove:Ta,mouseleave:Ta,mouseenter:Ta},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),
t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},
left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},bp={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},qa=Ie({},bp,
{filter:ip}),wp=Ie({},qa,{size:10}),xp=Ie({},bp,{show:!1}),Ka='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helve\
tica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',
_p="bold "+Ka,kp=1.5,Id={show:!0,scale:"x",stroke:Na,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:_p,
side:2,grid:qa,ticks:wp,border:xp,font:Ka,lineGap:kp,rotate:0},zb="Value",Fb="Time",Bd={show:!0,scale:"x",auto:!1,sorted:1,
min:we,max:-we,idxs:[]};function Hb(e,t,n,o,r){return t.map(i=>i==null?"":Ba(i))}function Ib(e,t,n,o,r,i,l){let a=[],f=Gn.
get(r)||0;n=l?n:xe(Ml(n,r),f);for(let d=n;d<=o;d=xe(d+r,f))a.push(Object.is(d,-0)?0:d);return a}function Aa(e,t,n,o,r,i,l){
let a=[],f=e.scales[e.axes[t].scale].log,d=f==10?Mn:np,p=Dt(d(n));r=fr(f,p),f==10&&(r=wo[Xt(r,wo)]);let g=n,v=r*f;f==10&&
(v=wo[Xt(v,wo)]);do a.push(g),g=g+r,f==10&&!Gn.has(g)&&(g=xe(g,Gn.get(r))),g>=v&&(r=g,v=r*f,f==10&&(v=wo[Xt(v,wo)]));while(g<=
o);return a}function Bb(e,t,n,o,r,i,l){let f=e.scales[e.axes[t].scale].asinh,d=o>f?Aa(e,t,yt(f,n),o,r):[f],p=o>=0&&n<=0?
[0]:[];return(n<-f?Aa(e,t,yt(f,-o),-n,r):[f]).reverse().map(v=>-v).concat(p,d)}var Sp=/./,Vb=/[12357]/,Ub=/[125]/,Vd=/1/,
La=(e,t,n,o)=>e.map((r,i)=>t==4&&r==0||i%o==0&&n.test(r.toExponential()[r<0?1:0])?r:null);function Wb(e,t,n,o,r){let i=e.
axes[n],l=i.scale,a=e.scales[l],f=e.valToPos,d=i._space,p=f(10,l),g=f(9,l)-p>=d?Sp:f(7,l)-p>=d?Vb:f(5,l)-p>=d?Ub:Vd;if(g==
Vd){let v=je(f(1,l)-p);if(v<d)return La(t.slice().reverse(),a.distr,g,Ut(d/v)).reverse()}return La(t,a.distr,g,1)}function qb(e,t,n,o,r){
let i=e.axes[n],l=i.scale,a=i._space,f=e.valToPos,d=je(f(1,l)-f(2,l));return d<a?La(t.slice().reverse(),3,Sp,Ut(a/d)).reverse():
t}function Kb(e,t,n,o){return o==null?za:t==null?"":Ba(t)}var Ud={show:!0,scale:"y",stroke:Na,space:30,gap:5,alignTo:1,size:50,
labelGap:0,labelSize:30,labelFont:_p,side:3,grid:qa,ticks:wp,border:xp,font:Ka,lineGap:kp,rotate:0};function jb(e,t){let n=3+
(e||1)*2;return xe(n*t,3)}function Gb(e,t){let{scale:n,idxs:o}=e.series[0],r=e._data[0],i=e.valToPos(r[o[0]],n,!0),l=e.valToPos(
r[o[1]],n,!0),a=je(l-i),f=e.series[t],d=a/(f.points.space*de);return o[1]-o[0]<=d}var Wd={scale:null,auto:!0,sorted:0,min:we,
max:-we},Tp=(e,t,n,o,r)=>r,qd={show:!0,auto:!0,sorted:0,gaps:Tp,alpha:1,facets:[Ie({},Wd,{scale:"x"}),Ie({},Wd,{scale:"y"})]},
Kd={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Tp,alpha:1,points:{show:Gb,filter:null},values:null,min:we,max:-we,
idxs:[],path:null,clip:null};function Jb(e,t,n,o,r){return n/10}var Mp={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,
max:null,dir:1,ori:0},Yb=Ie({},Mp,{time:!1,ori:1}),jd={};function Cp(e,t){let n=jd[e];return n||(n={key:e,plots:[],sub(o){
n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=o)},pub(o,r,i,l,a,f,d){for(let p=0;p<n.plots.length;p++)n.plots[p]!=
r&&n.plots[p].pub(o,r,i,l,a,f,d)}},e!=null&&(jd[e]=n)),n}var mr=1,Ra=2;function So(e,t,n){let o=e.mode,r=e.series[t],i=o==
2?e._data[t]:e._data,l=e.scales,a=e.bbox,f=i[0],d=o==2?i[1]:i[t],p=o==2?l[r.facets[0].scale]:l[e.series[0].scale],g=o==2?
l[r.facets[1].scale]:l[r.scale],v=a.left,y=a.top,x=a.width,_=a.height,C=e.valToPosH,D=e.valToPosV;return p.ori==0?n(r,f,
d,p,g,C,D,v,y,x,_,El,gr,Al,Ep,Ap):n(r,f,d,p,g,D,C,y,v,_,x,Dl,yr,Ja,Dp,Lp)}function ja(e,t){let n=0,o=0,r=ce(e.bands,Va);
for(let i=0;i<r.length;i++){let l=r[i];l.series[0]==t?n=l.dir:l.series[1]==t&&(l.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?
1:o==3?2:0]}function Zb(e,t,n,o,r){let i=e.mode,l=e.series[t],a=i==2?l.facets[1].scale:l.scale,f=e.scales[a];return r==-1?
f.min:r==1?f.max:f.distr==3?f.dir==1?f.min:f.max:0}function Cn(e,t,n,o,r,i){return So(e,t,(l,a,f,d,p,g,v,y,x,_,C)=>{let D=l.
pxRound,k=d.dir*(d.ori==0?1:-1),T=d.ori==0?gr:yr,S,q;k==1?(S=n,q=o):(S=o,q=n);let N=D(g(a[S],d,_,y)),J=D(v(f[S],p,C,x)),
U=D(g(a[q],d,_,y)),X=D(v(i==1?p.max:p.min,p,C,x)),V=new Path2D(r);return T(V,U,X),T(V,N,X),T(V,N,J),V})}function Pl(e,t,n,o,r,i){
let l=null;if(e.length>0){l=new Path2D;let a=t==0?Al:Ja,f=n;for(let g=0;g<e.length;g++){let v=e[g];if(v[1]>v[0]){let y=v[0]-
f;y>0&&a(l,f,o,y,o+i),f=v[1]}}let d=n+r-f,p=10;d>0&&a(l,f,o-p/2,d,o+i+p)}return l}function Qb(e,t,n){let o=e[e.length-1];
o&&o[0]==t?o[1]=n:e.push([t,n])}function Ga(e,t,n,o,r,i,l){let a=[],f=e.length;for(let d=r==1?n:o;d>=n&&d<=o;d+=r)if(t[d]===
null){let g=d,v=d;if(r==1)for(;++d<=o&&t[d]===null;)v=d;else for(;--d>=n&&t[d]===null;)v=d;let y=i(e[g]),x=v==g?y:i(e[v]),
_=g-r;y=l<=0&&_>=0&&_<f?i(e[_]):y;let D=v+r;x=l>=0&&D>=0&&D<f?i(e[D]):x,x>=y&&a.push([y,x])}return a}function Gd(e){return e==
0?rp:e==1?Ke:t=>bo(t,e)}function Pp(e){let t=e==0?El:Dl,n=e==0?(r,i,l,a,f,d)=>{r.arcTo(i,l,a,f,d)}:(r,i,l,a,f,d)=>{r.arcTo(
l,i,f,a,d)},o=e==0?(r,i,l,a,f)=>{r.rect(i,l,a,f)}:(r,i,l,a,f)=>{r.rect(l,i,f,a)};return(r,i,l,a,f,d=0,p=0)=>{d==0&&p==0?
o(r,i,l,a,f):(d=en(d,a/2,f/2),p=en(p,a/2,f/2),t(r,i+d,l),n(r,i+a,l,i+a,l+f,d),n(r,i+a,l+f,i,l+f,p),n(r,i,l+f,i,l,p),n(r,
i,l,i+a,l,d),r.closePath())}}var El=(e,t,n)=>{e.moveTo(t,n)},Dl=(e,t,n)=>{e.moveTo(n,t)},gr=(e,t,n)=>{e.lineTo(t,n)},yr=(e,t,n)=>{
e.lineTo(n,t)},Al=Pp(0),Ja=Pp(1),Ep=(e,t,n,o,r,i)=>{e.arc(t,n,o,r,i)},Dp=(e,t,n,o,r,i)=>{e.arc(n,t,o,r,i)},Ap=(e,t,n,o,r,i,l)=>{
e.bezierCurveTo(t,n,o,r,i,l)},Lp=(e,t,n,o,r,i,l)=>{e.bezierCurveTo(n,t,r,o,l,i)};function Rp(e){return(t,n,o,r,i)=>So(t,
n,(l,a,f,d,p,g,v,y,x,_,C)=>{let{pxRound:D,points:k}=l,T,S;d.ori==0?(T=El,S=Ep):(T=Dl,S=Dp);let q=xe(k.width*de,3),N=(k.size-
k.width)/2*de,J=xe(N*2,3),U=new Path2D,X=new Path2D,{left:V,top:A,width:W,height:R}=t.bbox;Al(X,V-J,A-J,W+J*2,R+J*2);let j=B=>{
if(f[B]!=null){let ie=D(g(a[B],d,_,y)),I=D(v(f[B],p,C,x));T(U,ie+N,I),S(U,ie,I,N,0,wl*2)}};if(i)i.forEach(j);else for(let B=o;B<=
r;B++)j(B);return{stroke:q>0?U:null,fill:U,clip:X,flags:mr|Ra}})}function $p(e){return(t,n,o,r,i,l)=>{o!=r&&(i!=o&&l!=o&&
e(t,n,o),i!=r&&l!=r&&e(t,n,r),e(t,n,l))}}var Xb=$p(gr),ew=$p(yr);function Op(e){let t=ce(e?.alignGaps,0);return(n,o,r,i)=>So(
n,o,(l,a,f,d,p,g,v,y,x,_,C)=>{[r,i]=Sl(f,r,i);let D=l.pxRound,k=R=>D(g(R,d,_,y)),T=R=>D(v(R,p,C,x)),S,q;d.ori==0?(S=gr,q=
Xb):(S=yr,q=ew);let N=d.dir*(d.ori==0?1:-1),J={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:mr},U=J.stroke,
X=!1;if(i-r>=_*4){let R=F=>n.posToVal(F,d.key,!0),j=null,B=null,ie,I,vt,Pe=k(a[N==1?r:i]),ae=k(a[r]),ge=k(a[i]),te=R(N==
1?ae+1:ge-1);for(let F=N==1?r:i;F>=r&&F<=i;F+=N){let Be=a[F],Ee=(N==1?Be<te:Be>te)?Pe:k(Be),pe=f[F];Ee==Pe?pe!=null?(I=pe,
j==null?(S(U,Ee,T(I)),ie=j=B=I):I<j?j=I:I>B&&(B=I)):pe===null&&(X=!0):(j!=null&&q(U,Pe,T(j),T(B),T(ie),T(I)),pe!=null?(I=
pe,S(U,Ee,T(I)),j=B=ie=I):(j=B=null,pe===null&&(X=!0)),Pe=Ee,te=R(Pe+N))}j!=null&&j!=B&&vt!=Pe&&q(U,Pe,T(j),T(B),T(ie),T(
I))}else for(let R=N==1?r:i;R>=r&&R<=i;R+=N){let j=f[R];j===null?X=!0:j!=null&&S(U,k(a[R]),T(j))}let[A,W]=ja(n,o);if(l.fill!=
null||A!=0){let R=J.fill=new Path2D(U),j=l.fillTo(n,o,l.min,l.max,A),B=T(j),ie=k(a[r]),I=k(a[i]);N==-1&&([I,ie]=[ie,I]),
S(R,I,B),S(R,ie,B)}if(!l.spanGaps){let R=[];X&&R.push(...Ga(a,f,r,i,N,k,t)),J.gaps=R=l.gaps(n,o,r,i,R),J.clip=Pl(R,d.ori,
y,x,_,C)}return W!=0&&(J.band=W==2?[Cn(n,o,r,i,U,-1),Cn(n,o,r,i,U,1)]:Cn(n,o,r,i,U,W)),J})}function tw(e){let t=ce(e.align,
1),n=ce(e.ascDesc,!1),o=ce(e.alignGaps,0),r=ce(e.extend,!1);return(i,l,a,f)=>So(i,l,(d,p,g,v,y,x,_,C,D,k,T)=>{[a,f]=Sl(g,
a,f);let S=d.pxRound,{left:q,width:N}=i.bbox,J=ae=>S(x(ae,v,k,C)),U=ae=>S(_(ae,y,T,D)),X=v.ori==0?gr:yr,V={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:mr},A=V.stroke,W=v.dir*(v.ori==0?1:-1),R=U(g[W==1?a:f]),j=J(p[W==1?a:f]),B=j,
ie=j;r&&t==-1&&(ie=q,X(A,ie,R)),X(A,j,R);for(let ae=W==1?a:f;ae>=a&&ae<=f;ae+=W){let ge=g[ae];if(ge==null)continue;let te=J(
p[ae]),F=U(ge);t==1?X(A,te,R):X(A,B,F),X(A,te,F),R=F,B=te}let I=B;r&&t==1&&(I=q+N,X(A,I,R));let[vt,Pe]=ja(i,l);if(d.fill!=
null||vt!=0){let ae=V.fill=new Path2D(A),ge=d.fillTo(i,l,d.min,d.max,vt),te=U(ge);X(ae,I,te),X(ae,ie,te)}if(!d.spanGaps){
let ae=[];ae.push(...Ga(p,g,a,f,W,J,o));let ge=d.width*de/2,te=n||t==1?ge:-ge,F=n||t==-1?-ge:ge;ae.forEach(Be=>{Be[0]+=te,
Be[1]+=F}),V.gaps=ae=d.gaps(i,l,a,f,ae),V.clip=Pl(ae,v.ori,C,D,k,T)}return Pe!=0&&(V.band=Pe==2?[Cn(i,l,a,f,A,-1),Cn(i,l,
a,f,A,1)]:Cn(i,l,a,f,A,Pe)),V})}function Jd(e,t,n,o,r,i,l=we){if(e.length>1){let a=null;for(let f=0,d=1/0;f<e.length;f++)
if(t[f]!==void 0){if(a!=null){let p=je(e[f]-e[a]);p<d&&(d=p,l=je(n(e[f],o,r,i)-n(e[a],o,r,i)))}a=f}}return l}function nw(e){
e=e||ci;let t=ce(e.size,[.6,we,1]),n=e.align||0,o=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=re(
r),l=1-t[0],a=ce(t[1],we),f=ce(t[2],1),d=ce(e.disp,ci),p=ce(e.each,y=>{}),{fill:g,stroke:v}=d;return(y,x,_,C)=>So(y,x,(D,k,T,S,q,N,J,U,X,V,A)=>{
let W=D.pxRound,R=n,j=o*de,B=a*de,ie=f*de,I,vt;S.ori==0?[I,vt]=i(y,x):[vt,I]=i(y,x);let Pe=S.dir*(S.ori==0?1:-1),ae=S.ori==
0?Al:Ja,ge=S.ori==0?p:(O,_e,Ve,Ao,to,sn,no)=>{p(O,_e,Ve,to,Ao,no,sn)},te=ce(y.bands,Va).find(O=>O.series[0]==x),F=te!=null?
te.dir:0,Be=D.fillTo(y,x,D.min,D.max,F),st=W(J(Be,q,A,X)),Ee,pe,qt,kt=V,Re=W(D.width*de),ln=!1,vn=null,$t=null,Ln=null,Po=null;
g!=null&&(Re==0||v!=null)&&(ln=!0,vn=g.values(y,x,_,C),$t=new Map,new Set(vn).forEach(O=>{O!=null&&$t.set(O,new Path2D)}),
Re>0&&(Ln=v.values(y,x,_,C),Po=new Map,new Set(Ln).forEach(O=>{O!=null&&Po.set(O,new Path2D)})));let{x0:Eo,size:Er}=d;if(Eo!=
null&&Er!=null){R=1,k=Eo.values(y,x,_,C),Eo.unit==2&&(k=k.map(Ve=>y.posToVal(U+Ve*V,S.key,!0)));let O=Er.values(y,x,_,C);
Er.unit==2?pe=O[0]*V:pe=N(O[0],S,V,U)-N(0,S,V,U),kt=Jd(k,T,N,S,V,U,kt),qt=kt-pe+j}else kt=Jd(k,T,N,S,V,U,kt),qt=kt*l+j,pe=
kt-qt;qt<1&&(qt=0),Re>=pe/2&&(Re=0),qt<5&&(W=rp);let Si=qt>0,Xn=kt-qt-(Si?Re:0);pe=W(Da(Xn,ie,B)),Ee=(R==0?pe/2:R==Pe?0:
pe)-R*Pe*((R==0?j/2:0)+(Si?Re/2:0));let at={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Do=ln?null:new Path2D,
bn=null;if(te!=null)bn=y.data[te.series[1]];else{let{y0:O,y1:_e}=d;O!=null&&_e!=null&&(T=_e.values(y,x,_,C),bn=O.values(
y,x,_,C))}let eo=I*pe,Z=vt*pe;for(let O=Pe==1?_:C;O>=_&&O<=C;O+=Pe){let _e=T[O];if(_e==null)continue;if(bn!=null){let bt=bn[O]??
0;if(_e-bt==0)continue;st=J(bt,q,A,X)}let Ve=S.distr!=2||d!=null?k[O]:O,Ao=N(Ve,S,V,U),to=J(ce(_e,Be),q,A,X),sn=W(Ao-Ee),
no=W(yt(to,st)),St=W(en(to,st)),Ot=no-St;if(_e!=null){let bt=_e<0?Z:eo,Kt=_e<0?eo:Z;ln?(Re>0&&Ln[O]!=null&&ae(Po.get(Ln[O]),
sn,St+Dt(Re/2),pe,yt(0,Ot-Re),bt,Kt),vn[O]!=null&&ae($t.get(vn[O]),sn,St+Dt(Re/2),pe,yt(0,Ot-Re),bt,Kt)):ae(Do,sn,St+Dt(
Re/2),pe,yt(0,Ot-Re),bt,Kt),ge(y,x,O,sn-Re/2,St,pe+Re,Ot)}}return Re>0?at.stroke=ln?Po:Do:ln||(at._fill=D.width==0?D._fill:
D._stroke??D._fill,at.width=0),at.fill=ln?$t:Do,at})}function ow(e,t){let n=ce(t?.alignGaps,0);return(o,r,i,l)=>So(o,r,(a,f,d,p,g,v,y,x,_,C,D)=>{
[i,l]=Sl(d,i,l);let k=a.pxRound,T=I=>k(v(I,p,C,x)),S=I=>k(y(I,g,D,_)),q,N,J;p.ori==0?(q=El,J=gr,N=Ap):(q=Dl,J=yr,N=Lp);let U=p.
dir*(p.ori==0?1:-1),X=T(f[U==1?i:l]),V=X,A=[],W=[];for(let I=U==1?i:l;I>=i&&I<=l;I+=U)if(d[I]!=null){let Pe=f[I],ae=T(Pe);
A.push(V=ae),W.push(S(d[I]))}let R={stroke:e(A,W,q,J,N,k),fill:null,clip:null,band:null,gaps:null,flags:mr},j=R.stroke,[
B,ie]=ja(o,r);if(a.fill!=null||B!=0){let I=R.fill=new Path2D(j),vt=a.fillTo(o,r,a.min,a.max,B),Pe=S(vt);J(I,V,Pe),J(I,X,
Pe)}if(!a.spanGaps){let I=[];I.push(...Ga(f,d,i,l,U,T,n)),R.gaps=I=a.gaps(o,r,i,l,I),R.clip=Pl(I,p.ori,x,_,C,D)}return ie!=
0&&(R.band=ie==2?[Cn(o,r,i,l,j,-1),Cn(o,r,i,l,j,1)]:Cn(o,r,i,l,j,ie)),R})}function rw(e){return ow(iw,e)}function iw(e,t,n,o,r,i){
let l=e.length;if(l<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),l==2)o(a,e[1],t[1]);else{let f=Array(l),d=Array(l-1),
p=Array(l-1),g=Array(l-1);for(let v=0;v<l-1;v++)p[v]=t[v+1]-t[v],g[v]=e[v+1]-e[v],d[v]=p[v]/g[v];f[0]=d[0];for(let v=1;v<
l-1;v++)d[v]===0||d[v-1]===0||d[v-1]>0!=d[v]>0?f[v]=0:(f[v]=3*(g[v-1]+g[v])/((2*g[v]+g[v-1])/d[v-1]+(g[v]+2*g[v-1])/d[v]),
isFinite(f[v])||(f[v]=0));f[l-1]=d[l-2];for(let v=0;v<l-1;v++)r(a,e[v]+g[v]/3,t[v]+f[v]*g[v]/3,e[v+1]-g[v]/3,t[v+1]-f[v+
1]*g[v]/3,e[v+1],t[v+1])}return a}var $a=new Set;function Yd(){for(let e of $a)e.syncRect(!0)}hr&&(_o(Hv,cr,Yd),_o(Iv,cr,
Yd,!0),_o(xl,cr,()=>{et.pxRatio=de}));var lw=Op(),sw=Rp();function Zd(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,l)=>Oa(i,l,t,n))}function aw(e,t){return e.map((n,o)=>o==0?{}:Ie({},t,n))}function Oa(e,t,n,o){
return Ie({},t==0?n:o,e)}function Np(e,t,n){return t==null?dr:[t,n]}var uw=Np;function cw(e,t,n){return t==null?dr:_l(t,
n,Ia,!0)}function zp(e,t,n,o){return t==null?dr:Tl(t,n,e.scales[o].log,!1)}var fw=zp;function Fp(e,t,n,o){return t==null?
dr:Ha(t,n,e.scales[o].log,!1)}var dw=Fp;function pw(e,t,n,o,r){let i=yt(Ed(e),Ed(t)),l=t-e,a=Xt(r/o*l,n);do{let f=n[a],d=o*
f/l;if(d>=r&&i+(f<5?Gn.get(f):0)<=17)return[f,d]}while(++a<n.length);return[0,0]}function Qd(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=Ke((n=+r)*de))+"px"),[e,t,n]}function mw(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=xe(t[2]*de,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function et(e,t,n){let o={mode:ce(e.mode,1)},r=o.mode;function i(s,c,m,h){
let b=c.valToPct(s);return h+m*(c.dir==-1?1-b:b)}function l(s,c,m,h){let b=c.valToPct(s);return h+m*(c.dir==-1?b:1-b)}function a(s,c,m,h){
return c.ori==0?i(s,c,m,h):l(s,c,m,h)}o.valToPosH=i,o.valToPosV=l;let f=!1;o.status=0;let d=o.root=Vt(xv);if(e.id!=null&&
(d.id=e.id),Et(d,e.class),e.title){let s=Vt(Sv,d);s.textContent=e.title}let p=Qt("canvas"),g=o.ctx=p.getContext("2d"),v=Vt(
Tv,d);_o("click",v,s=>{s.target===x&&(ke!=Vo||De!=Uo)&&nt.click(o,s)},!0);let y=o.under=Vt(Mv,v);v.appendChild(p);let x=o.
over=Vt(Cv,v);e=pr(e);let _=+ce(e.pxAlign,1),C=Gd(_);(e.plugins||[]).forEach(s=>{s.opts&&(e=s.opts(o,e)||e)});let D=e.ms||
.001,k=o.series=r==1?Zd(e.series||[],Bd,Kd,!1):aw(e.series||[null],qd),T=o.axes=Zd(e.axes||[],Id,Ud,!0),S=o.scales={},q=o.
bands=e.bands||[];q.forEach(s=>{s.fill=re(s.fill||null),s.dir=ce(s.dir,-1)});let N=r==2?k[1].facets[0].scale:k[0].scale,
J={axes:H0,series:$0},U=(e.drawOrder||["axes","series"]).map(s=>J[s]);function X(s){let c=s.distr==3?m=>Mn(m>0?m:s.clamp(
o,m,s.min,s.max,s.key)):s.distr==4?m=>_a(m,s.asinh):s.distr==100?m=>s.fwd(m):m=>m;return m=>{let h=c(m),{_min:b,_max:w}=s,
M=w-b;return(h-b)/M}}function V(s){let c=S[s];if(c==null){let m=(e.scales||ci)[s]||ci;if(m.from!=null){V(m.from);let h=Ie(
{},S[m.from],m,{key:s});h.valToPct=X(h),S[s]=h}else{c=S[s]=Ie({},s==N?Mp:Yb,m),c.key=s;let h=c.time,b=c.range,w=jn(b);if((s!=
N||r==2&&!h)&&(w&&(b[0]==null||b[1]==null)&&(b={min:b[0]==null?Md:{mode:1,hard:b[0],soft:b[0]},max:b[1]==null?Md:{mode:1,
hard:b[1],soft:b[1]}},w=!1),!w&&Cl(b))){let M=b;b=(P,E,L)=>E==null?dr:_l(E,L,M)}c.range=re(b||(h?uw:s==N?c.distr==3?fw:c.
distr==4?dw:Np:c.distr==3?zp:c.distr==4?Fp:cw)),c.auto=re(w?!1:c.auto),c.clamp=re(c.clamp||Jb),c._min=c._max=null,c.valToPct=
X(c)}}}V("x"),V("y"),r==1&&k.forEach(s=>{V(s.scale)}),T.forEach(s=>{V(s.scale)});for(let s in e.scales)V(s);let A=S[N],W=A.
distr,R,j;A.ori==0?(Et(d,_v),R=i,j=l):(Et(d,kv),R=l,j=i);let B={};for(let s in S){let c=S[s];(c.min!=null||c.max!=null)&&
(B[s]={min:c.min,max:c.max},c.min=c.max=null)}let ie=e.tzDate||(s=>new Date(Ke(s/D))),I=e.fmtDate||Ua,vt=D==1?_b(ie):Tb(
ie),Pe=zd(ie,Nd(D==1?xb:Sb,I)),ae=Hd(ie,Fd(Cb,I)),ge=[],te=o.legend=Ie({},Db,e.legend),F=o.cursor=Ie({},Nb,{drag:{y:r==2}},
e.cursor),Be=te.show,st=F.show,Ee=te.markers;te.idxs=ge,Ee.width=re(Ee.width),Ee.dash=re(Ee.dash),Ee.stroke=re(Ee.stroke),
Ee.fill=re(Ee.fill);let pe,qt,kt,Re=[],ln=[],vn,$t=!1,Ln={};if(te.live){let s=k[1]?k[1].values:null;$t=s!=null,vn=$t?s(o,
1,0):{_:0};for(let c in vn)Ln[c]=za}if(Be)if(pe=Qt("table",Rv,d),kt=Qt("tbody",null,pe),te.mount(o,pe),$t){qt=Qt("thead",
null,pe,kt);let s=Qt("tr",null,qt);Qt("th",null,s);for(var Po in vn)Qt("th",pd,s).textContent=Po}else Et(pe,Ov),te.live&&
Et(pe,$v);let Eo={show:!0},Er={show:!1};function Si(s,c){if(c==0&&($t||!te.live||r==2))return dr;let m=[],h=Qt("tr",Nv,kt,
kt.childNodes[c]);Et(h,s.class),s.show||Et(h,xo);let b=Qt("th",null,h);if(Ee.show){let P=Vt(zv,b);if(c>0){let E=Ee.width(
o,c);E&&(P.style.border=E+"px "+Ee.dash(o,c)+" "+Ee.stroke(o,c)),P.style.background=Ee.fill(o,c)}}let w=Vt(pd,b);s.label instanceof
HTMLElement?w.appendChild(s.label):w.textContent=s.label,c>0&&(Ee.show||(w.style.color=s.width>0?Ee.stroke(o,c):Ee.fill(
o,c)),at("click",b,P=>{if(F._lock)return;ro(P);let E=k.indexOf(s);if((P.ctrlKey||P.metaKey)!=te.isolate){let L=k.some(($,z)=>z>
0&&z!=E&&$.show);k.forEach(($,z)=>{z>0&&un(z,L?z==E?Eo:Er:Eo,!0,He.setSeries)})}else un(E,{show:!s.show},!0,He.setSeries)},
!1),Ro&&at(yd,b,P=>{F._lock||(ro(P),un(k.indexOf(s),qo,!0,He.setSeries))},!1));for(var M in vn){let P=Qt("td",Fv,h);P.textContent=
"--",m.push(P)}return[h,m]}let Xn=new Map;function at(s,c,m,h=!0){let b=Xn.get(c)||{},w=F.bind[s](o,c,m,h);w&&(_o(s,c,b[s]=
w),Xn.set(c,b))}function Do(s,c,m){let h=Xn.get(c)||{};for(let b in h)(s==null||b==s)&&(Ea(b,c,h[b]),delete h[b]);s==null&&
Xn.delete(c)}let bn=0,eo=0,Z=0,O=0,_e=0,Ve=0,Ao=_e,to=Ve,sn=Z,no=O,St=0,Ot=0,bt=0,Kt=0;o.bbox={};let Ql=!1,Ti=!1,Lo=!1,oo=!1,
Mi=!1,Nt=!1;function Xl(s,c,m){(m||s!=o.width||c!=o.height)&&Pu(s,c),Fo(!1),Lo=!0,Ti=!0,Ho()}function Pu(s,c){o.width=bn=
Z=s,o.height=eo=O=c,_e=Ve=0,C0(),P0();let m=o.bbox;St=m.left=bo(_e*de,.5),Ot=m.top=bo(Ve*de,.5),bt=m.width=bo(Z*de,.5),Kt=
m.height=bo(O*de,.5)}let S0=3;function T0(){let s=!1,c=0;for(;!s;){c++;let m=z0(c),h=F0(c);s=c==S0||m&&h,s||(Pu(o.width,
o.height),Ti=!0)}}function M0({width:s,height:c}){Xl(s,c)}o.setSize=M0;function C0(){let s=!1,c=!1,m=!1,h=!1;T.forEach((b,w)=>{
if(b.show&&b._show){let{side:M,_size:P}=b,E=M%2,L=b.label!=null?b.labelSize:0,$=P+L;$>0&&(E?(Z-=$,M==3?(_e+=$,h=!0):m=!0):
(O-=$,M==0?(Ve+=$,s=!0):c=!0))}}),io[0]=s,io[1]=m,io[2]=c,io[3]=h,Z-=Rn[1]+Rn[3],_e+=Rn[3],O-=Rn[2]+Rn[0],Ve+=Rn[0]}function P0(){
let s=_e+Z,c=Ve+O,m=_e,h=Ve;function b(w,M){switch(w){case 1:return s+=M,s-M;case 2:return c+=M,c-M;case 3:return m-=M,m+
M;case 0:return h-=M,h+M}}T.forEach((w,M)=>{if(w.show&&w._show){let P=w.side;w._pos=b(P,w._size),w.label!=null&&(w._lpos=
b(P,w.labelSize))}})}if(F.dataIdx==null){let s=F.hover,c=s.skip=new Set(s.skip??[]);c.add(void 0);let m=s.prox=re(s.prox),
h=s.bias??=0;F.dataIdx=(b,w,M,P)=>{if(w==0)return M;let E=M,L=m(b,w,M,P)??we,$=L>=0&&L<we,z=A.ori==0?Z:O,G=F.left,fe=t[0],
ue=t[w];if(c.has(ue[M])){E=null;let ne=null,K=null,H;if(h==0||h==-1)for(H=M;ne==null&&H-- >0;)c.has(ue[H])||(ne=H);if(h==
0||h==1)for(H=M;K==null&&H++<ue.length;)c.has(ue[H])||(K=H);if(ne!=null||K!=null)if($){let Te=ne==null?-1/0:R(fe[ne],A,z,
0),$e=K==null?1/0:R(fe[K],A,z,0),Xe=G-Te,ye=$e-G;Xe<=ye?Xe<=L&&(E=ne):ye<=L&&(E=K)}else E=K==null?ne:ne==null?K:M-ne<=K-
M?ne:K}else $&&je(G-R(fe[M],A,z,0))>L&&(E=null);return E}}let ro=s=>{F.event=s};F.idxs=ge,F._lock=!1;let ot=F.points;ot.
show=re(ot.show),ot.size=re(ot.size),ot.stroke=re(ot.stroke),ot.width=re(ot.width),ot.fill=re(ot.fill);let an=o.focus=Ie(
{},e.focus||{alpha:.3},F.focus),Ro=an.prox>=0,$o=Ro&&ot.one,zt=[],Oo=[],No=[];function Eu(s,c){let m=ot.show(o,c);if(m instanceof
HTMLElement)return Et(m,Lv),Et(m,s.class),gn(m,-10,-10,Z,O),x.insertBefore(m,zt[c]),m}function Du(s,c){if(r==1||c>0){let m=r==
1&&S[s.scale].time,h=s.value;s.value=m?Ld(h)?Hd(ie,Fd(h,I)):h||ae:h||Kb,s.label=s.label||(m?Fb:zb)}if($o||c>0){s.width=s.
width==null?1:s.width,s.paths=s.paths||lw||Yv,s.fillTo=re(s.fillTo||Zb),s.pxAlign=+ce(s.pxAlign,_),s.pxRound=Gd(s.pxAlign),
s.stroke=re(s.stroke||null),s.fill=re(s.fill||null),s._stroke=s._fill=s._paths=s._focus=null;let m=jb(yt(1,s.width),1),h=s.
points=Ie({},{size:m,width:yt(1,m*.2),stroke:s.stroke,space:m*2,paths:sw,_stroke:null,_fill:null},s.points);h.show=re(h.
show),h.filter=re(h.filter),h.fill=re(h.fill),h.stroke=re(h.stroke),h.paths=re(h.paths),h.pxAlign=s.pxAlign}if(Be){let m=Si(
s,c);Re.splice(c,0,m[0]),ln.splice(c,0,m[1]),te.values.push(null)}if(st){ge.splice(c,0,null);let m=null;$o?c==0&&(m=Eu(s,
c)):c>0&&(m=Eu(s,c)),zt.splice(c,0,m),Oo.splice(c,0,0),No.splice(c,0,0)}Qe("addSeries",c)}function E0(s,c){c=c??k.length,
s=r==1?Oa(s,c,Bd,Kd):Oa(s,c,{},qd),k.splice(c,0,s),Du(k[c],c)}o.addSeries=E0;function D0(s){if(k.splice(s,1),Be){te.values.
splice(s,1),ln.splice(s,1);let c=Re.splice(s,1)[0];Do(null,c.firstChild),c.remove()}st&&(ge.splice(s,1),zt.splice(s,1)[0].
remove(),Oo.splice(s,1),No.splice(s,1)),Qe("delSeries",s)}o.delSeries=D0;let io=[!1,!1,!1,!1];function A0(s,c){if(s._show=
s.show,s.show){let m=s.side%2,h=S[s.scale];h==null&&(s.scale=m?k[1].scale:N,h=S[s.scale]);let b=h.time;s.size=re(s.size),
s.space=re(s.space),s.rotate=re(s.rotate),jn(s.incrs)&&s.incrs.forEach(M=>{!Gn.has(M)&&Gn.set(M,sp(M))}),s.incrs=re(s.incrs||
(h.distr==2?vb:b?D==1?wb:kb:wo)),s.splits=re(s.splits||(b&&h.distr==1?vt:h.distr==3?Aa:h.distr==4?Bb:Ib)),s.stroke=re(s.
stroke),s.grid.stroke=re(s.grid.stroke),s.ticks.stroke=re(s.ticks.stroke),s.border.stroke=re(s.border.stroke);let w=s.values;
s.values=jn(w)&&!jn(w[0])?re(w):b?jn(w)?zd(ie,Nd(w,I)):Ld(w)?Mb(ie,w):w||Pe:w||Hb,s.filter=re(s.filter||(h.distr>=3&&h.log==
10?Wb:h.distr==3&&h.log==2?qb:ip)),s.font=Qd(s.font),s.labelFont=Qd(s.labelFont),s._size=s.size(o,null,c,0),s._space=s._rotate=
s._incrs=s._found=s._splits=s._values=null,s._size>0&&(io[c]=!0,s._el=Vt(Pv,v))}}function Dr(s,c,m,h){let[b,w,M,P]=m,E=c%
2,L=0;return E==0&&(P||w)&&(L=c==0&&!b||c==2&&!M?Ke(Id.size/3):0),E==1&&(b||M)&&(L=c==1&&!w||c==3&&!P?Ke(Ud.size/2):0),L}
let Au=o.padding=(e.padding||[Dr,Dr,Dr,Dr]).map(s=>re(ce(s,Dr))),Rn=o._padding=Au.map((s,c)=>s(o,c,io,0)),tt,Ge=null,Je=null,
Ci=r==1?k[0].idxs:null,jt=null,Ar=!1;function Lu(s,c){if(t=s??[],o.data=o._data=t,r==2){tt=0;for(let m=1;m<k.length;m++)
tt+=t[m][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),jt=t[0],tt=jt.length;let m=t;if(W==2){m=t.slice();let h=m[0]=
Array(tt);for(let b=0;b<tt;b++)h[b]=b}o._data=t=m}if(Fo(!0),Qe("setData"),W==2&&(Lo=!0),c!==!1){let m=A;m.auto(o,Ar)?es():
On(N,m.min,m.max),oo=oo||F.left>=0,Nt=!0,Ho()}}o.setData=Lu;function es(){Ar=!0;let s,c;r==1&&(tt>0?(Ge=Ci[0]=0,Je=Ci[1]=
tt-1,s=t[0][Ge],c=t[0][Je],W==2?(s=Ge,c=Je):s==c&&(W==3?[s,c]=Tl(s,s,A.log,!1):W==4?[s,c]=Ha(s,s,A.log,!1):A.time?c=s+Ke(
86400/D):[s,c]=_l(s,c,Ia,!0))):(Ge=Ci[0]=s=null,Je=Ci[1]=c=null)),On(N,s,c)}let Pi,zo,ts,ns,os,rs,is,ls,ss,wt;function Ru(s,c,m,h,b,w){
s??=hd,m??=Va,h??="butt",b??=hd,w??="round",s!=Pi&&(g.strokeStyle=Pi=s),b!=zo&&(g.fillStyle=zo=b),c!=ts&&(g.lineWidth=ts=
c),w!=os&&(g.lineJoin=os=w),h!=rs&&(g.lineCap=rs=h),m!=ns&&g.setLineDash(ns=m)}function $u(s,c,m,h){c!=zo&&(g.fillStyle=
zo=c),s!=is&&(g.font=is=s),m!=ls&&(g.textAlign=ls=m),h!=ss&&(g.textBaseline=ss=h)}function as(s,c,m,h,b=0){if(h.length>0&&
s.auto(o,Ar)&&(c==null||c.min==null)){let w=ce(Ge,0),M=ce(Je,h.length-1),P=m.min==null?Wv(h,w,M,b,s.distr==3):[m.min,m.max];
s.min=en(s.min,m.min=P[0]),s.max=yt(s.max,m.max=P[1])}}let Ou={min:null,max:null};function L0(){for(let h in S){let b=S[h];
B[h]==null&&(b.min==null||B[N]!=null&&b.auto(o,Ar))&&(B[h]=Ou)}for(let h in S){let b=S[h];B[h]==null&&b.from!=null&&B[b.
from]!=null&&(B[h]=Ou)}B[N]!=null&&Fo(!0);let s={};for(let h in B){let b=B[h];if(b!=null){let w=s[h]=pr(S[h],Xv);if(b.min!=
null)Ie(w,b);else if(h!=N||r==2)if(tt==0&&w.from==null){let M=w.range(o,null,null,h);w.min=M[0],w.max=M[1]}else w.min=we,
w.max=-we}}if(tt>0){k.forEach((h,b)=>{if(r==1){let w=h.scale,M=B[w];if(M==null)return;let P=s[w];if(b==0){let E=P.range(
o,P.min,P.max,w);P.min=E[0],P.max=E[1],Ge=Xt(P.min,t[0]),Je=Xt(P.max,t[0]),Je-Ge>1&&(t[0][Ge]<P.min&&Ge++,t[0][Je]>P.max&&
Je--),h.min=jt[Ge],h.max=jt[Je]}else h.show&&h.auto&&as(P,M,h,t[b],h.sorted);h.idxs[0]=Ge,h.idxs[1]=Je}else if(b>0&&h.show&&
h.auto){let[w,M]=h.facets,P=w.scale,E=M.scale,[L,$]=t[b],z=s[P],G=s[E];z!=null&&as(z,B[P],w,L,w.sorted),G!=null&&as(G,B[E],
M,$,M.sorted),h.min=M.min,h.max=M.max}});for(let h in s){let b=s[h],w=B[h];if(b.from==null&&(w==null||w.min==null)){let M=b.
range(o,b.min==we?null:b.min,b.max==-we?null:b.max,h);b.min=M[0],b.max=M[1]}}}for(let h in s){let b=s[h];if(b.from!=null){
let w=s[b.from];if(w.min==null)b.min=b.max=null;else{let M=b.range(o,w.min,w.max,h);b.min=M[0],b.max=M[1]}}}let c={},m=!1;
for(let h in s){let b=s[h],w=S[h];if(w.min!=b.min||w.max!=b.max){w.min=b.min,w.max=b.max;let M=w.distr;w._min=M==3?Mn(w.
min):M==4?_a(w.min,w.asinh):M==100?w.fwd(w.min):w.min,w._max=M==3?Mn(w.max):M==4?_a(w.max,w.asinh):M==100?w.fwd(w.max):w.
max,c[h]=m=!0}}if(m){k.forEach((h,b)=>{r==2?b>0&&c.y&&(h._paths=null):c[h.scale]&&(h._paths=null)});for(let h in c)Lo=!0,
Qe("setScale",h);st&&F.left>=0&&(oo=Nt=!0)}for(let h in B)B[h]=null}function R0(s){let c=Da(Ge-1,0,tt-1),m=Da(Je+1,0,tt-
1);for(;s[c]==null&&c>0;)c--;for(;s[m]==null&&m<tt-1;)m++;return[c,m]}function $0(){if(tt>0){let s=k.some(c=>c._focus)&&
wt!=an.alpha;s&&(g.globalAlpha=wt=an.alpha),k.forEach((c,m)=>{if(m>0&&c.show&&(Nu(m,!1),Nu(m,!0),c._paths==null)){let h=wt;
wt!=c.alpha&&(g.globalAlpha=wt=c.alpha);let b=r==2?[0,t[m][0].length-1]:R0(t[m]);c._paths=c.paths(o,m,b[0],b[1]),wt!=h&&
(g.globalAlpha=wt=h)}}),k.forEach((c,m)=>{if(m>0&&c.show){let h=wt;wt!=c.alpha&&(g.globalAlpha=wt=c.alpha),c._paths!=null&&
zu(m,!1);{let b=c._paths!=null?c._paths.gaps:null,w=c.points.show(o,m,Ge,Je,b),M=c.points.filter(o,m,w,b);(w||M)&&(c.points.
_paths=c.points.paths(o,m,Ge,Je,M),zu(m,!0))}wt!=h&&(g.globalAlpha=wt=h),Qe("drawSeries",m)}}),s&&(g.globalAlpha=wt=1)}}
function Nu(s,c){let m=c?k[s].points:k[s];m._stroke=m.stroke(o,s),m._fill=m.fill(o,s)}function zu(s,c){let m=c?k[s].points:
k[s],{stroke:h,fill:b,clip:w,flags:M,_stroke:P=m._stroke,_fill:E=m._fill,_width:L=m.width}=m._paths;L=xe(L*de,3);let $=null,
z=L%2/2;c&&E==null&&(E=L>0?"#fff":P);let G=m.pxAlign==1&&z>0;if(G&&g.translate(z,z),!c){let fe=St-L/2,ue=Ot-L/2,ne=bt+L,
K=Kt+L;$=new Path2D,$.rect(fe,ue,ne,K)}c?us(P,L,m.dash,m.cap,E,h,b,M,w):O0(s,P,L,m.dash,m.cap,E,h,b,M,$,w),G&&g.translate(
-z,-z)}function O0(s,c,m,h,b,w,M,P,E,L,$){let z=!1;E!=0&&q.forEach((G,fe)=>{if(G.series[0]==s){let ue=k[G.series[1]],ne=t[G.
series[1]],K=(ue._paths||ci).band;jn(K)&&(K=G.dir==1?K[0]:K[1]);let H,Te=null;ue.show&&K&&Kv(ne,Ge,Je)?(Te=G.fill(o,fe)||
w,H=ue._paths.clip):K=null,us(c,m,h,b,Te,M,P,E,L,$,H,K),z=!0}}),z||us(c,m,h,b,w,M,P,E,L,$)}let Fu=mr|Ra;function us(s,c,m,h,b,w,M,P,E,L,$,z){
Ru(s,c,m,h,b),(E||L||z)&&(g.save(),E&&g.clip(E),L&&g.clip(L)),z?(P&Fu)==Fu?(g.clip(z),$&&g.clip($),Di(b,M),Ei(s,w,c)):P&
Ra?(Di(b,M),g.clip(z),Ei(s,w,c)):P&mr&&(g.save(),g.clip(z),$&&g.clip($),Di(b,M),g.restore(),Ei(s,w,c)):(Di(b,M),Ei(s,w,c)),
(E||L||z)&&g.restore()}function Ei(s,c,m){m>0&&(c instanceof Map?c.forEach((h,b)=>{g.strokeStyle=Pi=b,g.stroke(h)}):c!=null&&
s&&g.stroke(c))}function Di(s,c){c instanceof Map?c.forEach((m,h)=>{g.fillStyle=zo=h,g.fill(m)}):c!=null&&s&&g.fill(c)}function N0(s,c,m,h){
let b=T[s],w;if(h<=0)w=[0,0];else{let M=b._space=b.space(o,s,c,m,h),P=b._incrs=b.incrs(o,s,c,m,h,M);w=pw(c,m,P,h,M)}return b.
_found=w}function cs(s,c,m,h,b,w,M,P,E,L){let $=M%2/2;_==1&&g.translate($,$),Ru(P,M,E,L,P),g.beginPath();let z,G,fe,ue,ne=b+
(h==0||h==3?-w:w);m==0?(G=b,ue=ne):(z=b,fe=ne);for(let K=0;K<s.length;K++)c[K]!=null&&(m==0?z=fe=s[K]:G=ue=s[K],g.moveTo(
z,G),g.lineTo(fe,ue));g.stroke(),_==1&&g.translate(-$,-$)}function z0(s){let c=!0;return T.forEach((m,h)=>{if(!m.show)return;
let b=S[m.scale];if(b.min==null){m._show&&(c=!1,m._show=!1,Fo(!1));return}else m._show||(c=!1,m._show=!0,Fo(!1));let w=m.
side,M=w%2,{min:P,max:E}=b,[L,$]=N0(h,P,E,M==0?Z:O);if($==0)return;let z=b.distr==2,G=m._splits=m.splits(o,h,P,E,L,$,z),
fe=b.distr==2?G.map(H=>jt[H]):G,ue=b.distr==2?jt[G[1]]-jt[G[0]]:L,ne=m._values=m.values(o,m.filter(o,fe,h,$,ue),h,$,ue);
m._rotate=w==2?m.rotate(o,ne,h,$):0;let K=m._size;m._size=Ut(m.size(o,ne,h,s)),K!=null&&m._size!=K&&(c=!1)}),c}function F0(s){
let c=!0;return Au.forEach((m,h)=>{let b=m(o,h,io,s);b!=Rn[h]&&(c=!1),Rn[h]=b}),c}function H0(){for(let s=0;s<T.length;s++){
let c=T[s];if(!c.show||!c._show)continue;let m=c.side,h=m%2,b,w,M=c.stroke(o,s),P=m==0||m==3?-1:1,[E,L]=c._found;if(c.label!=
null){let ct=c.labelGap*P,Ct=Ke((c._lpos+ct)*de);$u(c.labelFont[0],M,"center",m==2?"top":md),g.save(),h==1?(b=w=0,g.translate(
Ct,Ke(Ot+Kt/2)),g.rotate((m==3?-wl:wl)/2)):(b=Ke(St+bt/2),w=Ct);let ao=op(c.label)?c.label(o,s,E,L):c.label;g.fillText(ao,
b,w),g.restore()}if(L==0)continue;let $=S[c.scale],z=h==0?bt:Kt,G=h==0?St:Ot,fe=c._splits,ue=$.distr==2?fe.map(ct=>jt[ct]):
fe,ne=$.distr==2?jt[fe[1]]-jt[fe[0]]:E,K=c.ticks,H=c.border,Te=K.show?K.size:0,$e=Ke(Te*de),Xe=Ke((c.alignTo==2?c._size-
Te-c.gap:c.gap)*de),ye=c._rotate*-wl/180,Oe=C(c._pos*de),Tt=($e+Xe)*P,ut=Oe+Tt;w=h==0?ut:0,b=h==1?ut:0;let Ft=c.font[0],
Gt=c.align==1?ar:c.align==2?ba:ye>0?ar:ye<0?ba:h==0?"center":m==3?ba:ar,fn=ye||h==1?"middle":m==2?"top":md;$u(Ft,M,Gt,fn);
let Mt=c.font[1]*c.lineGap,Ht=fe.map(ct=>C(a(ct,$,z,G))),Jt=c._values;for(let ct=0;ct<Jt.length;ct++){let Ct=Jt[ct];if(Ct!=
null){h==0?b=Ht[ct]:w=Ht[ct],Ct=""+Ct;let ao=Ct.indexOf(`
`)==-1?[Ct]:Ct.split(/\n/gm);for(let ft=0;ft<ao.length;ft++){let oc=ao[ft];ye?(g.save(),g.translate(b,w+ft*Mt),g.rotate(
ye),g.fillText(oc,0,0),g.restore()):g.fillText(oc,b,w+ft*Mt)}}}K.show&&cs(Ht,K.filter(o,ue,s,L,ne),h,m,Oe,$e,xe(K.width*
de,3),K.stroke(o,s),K.dash,K.cap);let dn=c.grid;dn.show&&cs(Ht,dn.filter(o,ue,s,L,ne),h,h==0?2:1,h==0?Ot:St,h==0?Kt:bt,xe(
dn.width*de,3),dn.stroke(o,s),dn.dash,dn.cap),H.show&&cs([Oe],[1],h==0?1:0,h==0?1:2,h==1?Ot:St,h==1?Kt:bt,xe(H.width*de,
3),H.stroke(o,s),H.dash,H.cap)}Qe("drawAxes")}function Fo(s){k.forEach((c,m)=>{m>0&&(c._paths=null,s&&(r==1?(c.min=null,
c.max=null):c.facets.forEach(h=>{h.min=null,h.max=null})))})}let Ai=!1,fs=!1,Lr=[];function I0(){fs=!1;for(let s=0;s<Lr.
length;s++)Qe(...Lr[s]);Lr.length=0}function Ho(){Ai||(lb(Hu),Ai=!0)}function B0(s,c=!1){Ai=!0,fs=c,s(o),Hu(),c&&Lr.length>
0&&queueMicrotask(I0)}o.batch=B0;function Hu(){if(Ql&&(L0(),Ql=!1),Lo&&(T0(),Lo=!1),Ti){if(Ce(y,ar,_e),Ce(y,"top",Ve),Ce(
y,li,Z),Ce(y,si,O),Ce(x,ar,_e),Ce(x,"top",Ve),Ce(x,li,Z),Ce(x,si,O),Ce(v,li,bn),Ce(v,si,eo),p.width=Ke(bn*de),p.height=Ke(
eo*de),T.forEach(({_el:s,_show:c,_size:m,_pos:h,side:b})=>{if(s!=null)if(c){let w=b===3||b===0?m:0,M=b%2==1;Ce(s,M?"left":
"top",h-w),Ce(s,M?"width":"height",m),Ce(s,M?"top":"left",M?Ve:_e),Ce(s,M?"height":"width",M?O:Z),Pa(s,xo)}else Et(s,xo)}),
Pi=zo=ts=os=rs=is=ls=ss=ns=null,wt=1,Or(!0),_e!=Ao||Ve!=to||Z!=sn||O!=no){Fo(!1);let s=Z/sn,c=O/no;if(st&&!oo&&F.left>=0){
F.left*=s,F.top*=c,Io&&gn(Io,Ke(F.left),0,Z,O),Bo&&gn(Bo,0,Ke(F.top),Z,O);for(let m=0;m<zt.length;m++){let h=zt[m];h!=null&&
(Oo[m]*=s,No[m]*=c,gn(h,Ut(Oo[m]),Ut(No[m]),Z,O))}}if(Se.show&&!Mi&&Se.left>=0&&Se.width>0){Se.left*=s,Se.width*=s,Se.top*=
c,Se.height*=c;for(let m in ys)Ce(Wo,m,Se[m])}Ao=_e,to=Ve,sn=Z,no=O}Qe("setSize"),Ti=!1}bn>0&&eo>0&&(g.clearRect(0,0,p.width,
p.height),Qe("drawClear"),U.forEach(s=>s()),Qe("draw")),Se.show&&Mi&&(Li(Se),Mi=!1),st&&oo&&(so(null,!0,!1),oo=!1),te.show&&
te.live&&Nt&&(hs(),Nt=!1),f||(f=!0,o.status=1,Qe("ready")),Ar=!1,Ai=!1}o.redraw=(s,c)=>{Lo=c||!1,s!==!1?On(N,A.min,A.max):
Ho()};function ds(s,c){let m=S[s];if(m.from==null){if(tt==0){let h=m.range(o,c.min,c.max,s);c.min=h[0],c.max=h[1]}if(c.min>
c.max){let h=c.min;c.min=c.max,c.max=h}if(tt>1&&c.min!=null&&c.max!=null&&c.max-c.min<1e-16)return;s==N&&m.distr==2&&tt>
0&&(c.min=Xt(c.min,t[0]),c.max=Xt(c.max,t[0]),c.min==c.max&&c.max++),B[s]=c,Ql=!0,Ho()}}o.setScale=ds;let ps,ms,Io,Bo,Iu,
Bu,Vo,Uo,Vu,Uu,ke,De,$n=!1,nt=F.drag,Ye=nt.x,Ze=nt.y;st&&(F.x&&(ps=Vt(Dv,x)),F.y&&(ms=Vt(Av,x)),A.ori==0?(Io=ps,Bo=ms):(Io=
ms,Bo=ps),ke=F.left,De=F.top);let Se=o.select=Ie({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Wo=Se.show?Vt(
Ev,Se.over?x:y):null;function Li(s,c){if(Se.show){for(let m in s)Se[m]=s[m],m in ys&&Ce(Wo,m,s[m]);c!==!1&&Qe("setSelect")}}
o.setSelect=Li;function V0(s){if(k[s].show)Be&&Pa(Re[s],xo);else if(Be&&Et(Re[s],xo),st){let m=$o?zt[0]:zt[s];m!=null&&gn(
m,-10,-10,Z,O)}}function On(s,c,m){ds(s,{min:c,max:m})}function un(s,c,m,h){c.focus!=null&&j0(s),c.show!=null&&k.forEach(
(b,w)=>{w>0&&(s==w||s==null)&&(b.show=c.show,V0(w),r==2?(On(b.facets[0].scale,null,null),On(b.facets[1].scale,null,null)):
On(b.scale,null,null),Ho())}),m!==!1&&Qe("setSeries",s,c),h&&Nr("setSeries",o,s,c)}o.setSeries=un;function U0(s,c){Ie(q[s],
c)}function W0(s,c){s.fill=re(s.fill||null),s.dir=ce(s.dir,-1),c=c??q.length,q.splice(c,0,s)}function q0(s){s==null?q.length=
0:q.splice(s,1)}o.addBand=W0,o.setBand=U0,o.delBand=q0;function K0(s,c){k[s].alpha=c,st&&zt[s]!=null&&(zt[s].style.opacity=
c),Be&&Re[s]&&(Re[s].style.opacity=c)}let wn,Nn,lo,qo={focus:!0};function j0(s){if(s!=lo){let c=s==null,m=an.alpha!=1;k.
forEach((h,b)=>{if(r==1||b>0){let w=c||b==0||b==s;h._focus=c?null:w,m&&K0(b,w?1:an.alpha)}}),lo=s,m&&Ho()}}Be&&Ro&&at(vd,
pe,s=>{F._lock||(ro(s),lo!=null&&un(null,qo,!0,He.setSeries))});function cn(s,c,m){let h=S[c];m&&(s=s/de-(h.ori==1?Ve:_e));
let b=Z;h.ori==1&&(b=O,s=b-s),h.dir==-1&&(s=b-s);let w=h._min,M=h._max,P=s/b,E=w+(M-w)*P,L=h.distr;return L==3?fr(10,E):
L==4?Gv(E,h.asinh):L==100?h.bwd(E):E}function G0(s,c){let m=cn(s,N,c);return Xt(m,t[0],Ge,Je)}o.valToIdx=s=>Xt(s,t[0]),o.
posToIdx=G0,o.posToVal=cn,o.valToPos=(s,c,m)=>S[c].ori==0?i(s,S[c],m?bt:Z,m?St:0):l(s,S[c],m?Kt:O,m?Ot:0),o.setCursor=(s,c,m)=>{
ke=s.left,De=s.top,so(null,c,m)};function Wu(s,c){Ce(Wo,ar,Se.left=s),Ce(Wo,li,Se.width=c)}function qu(s,c){Ce(Wo,"top",
Se.top=s),Ce(Wo,si,Se.height=c)}let Rr=A.ori==0?Wu:qu,$r=A.ori==1?Wu:qu;function J0(){if(Be&&te.live)for(let s=r==2?1:0;s<
k.length;s++){if(s==0&&$t)continue;let c=te.values[s],m=0;for(let h in c)ln[s][m++].firstChild.nodeValue=c[h]}}function hs(s,c){
if(s!=null&&(s.idxs?s.idxs.forEach((m,h)=>{ge[h]=m}):Qv(s.idx)||ge.fill(s.idx),te.idx=ge[0]),Be&&te.live){for(let m=0;m<
k.length;m++)(m>0||r==1&&!$t)&&Y0(m,ge[m]);J0()}Nt=!1,c!==!1&&Qe("setLegend")}o.setLegend=hs;function Y0(s,c){let m=k[s],
h=s==0&&W==2?jt:t[s],b;$t?b=m.values(o,s,c)??Ln:(b=m.value(o,c==null?null:h[c],s,c),b=b==null?Ln:{_:b}),te.values[s]=b}function so(s,c,m){
Vu=ke,Uu=De,[ke,De]=F.move(o,ke,De),F.left=ke,F.top=De,st&&(Io&&gn(Io,Ke(ke),0,Z,O),Bo&&gn(Bo,0,Ke(De),Z,O));let h,b=Ge>
Je;wn=we,Nn=null;let w=A.ori==0?Z:O,M=A.ori==1?Z:O;if(ke<0||tt==0||b){h=F.idx=null;for(let P=0;P<k.length;P++){let E=zt[P];
E!=null&&gn(E,-10,-10,Z,O)}Ro&&un(null,qo,!0,s==null&&He.setSeries),te.live&&(ge.fill(h),Nt=!0)}else{let P,E,L;r==1&&(P=
A.ori==0?ke:De,E=cn(P,N),h=F.idx=Xt(E,t[0],Ge,Je),L=R(t[0][h],A,w,0));let $=-10,z=-10,G=0,fe=0,ue=!0,ne="",K="";for(let H=r==
2?1:0;H<k.length;H++){let Te=k[H],$e=ge[H],Xe=$e==null?null:r==1?t[H][$e]:t[H][1][$e],ye=F.dataIdx(o,H,h,E),Oe=ye==null?
null:r==1?t[H][ye]:t[H][1][ye];if(Nt=Nt||Oe!=Xe||ye!=$e,ge[H]=ye,H>0&&Te.show){let Tt=ye==null?-10:ye==h?L:R(r==1?t[0][ye]:
t[H][0][ye],A,w,0),ut=Oe==null?-10:j(Oe,r==1?S[Te.scale]:S[Te.facets[1].scale],M,0);if(Ro&&Oe!=null){let Ft=A.ori==1?ke:
De,Gt=je(an.dist(o,H,ye,ut,Ft));if(Gt<wn){let fn=an.bias;if(fn!=0){let Mt=cn(Ft,Te.scale),Ht=Oe>=0?1:-1,Jt=Mt>=0?1:-1;Jt==
Ht&&(Jt==1?fn==1?Oe>=Mt:Oe<=Mt:fn==1?Oe<=Mt:Oe>=Mt)&&(wn=Gt,Nn=H)}else wn=Gt,Nn=H}}if(Nt||$o){let Ft,Gt;A.ori==0?(Ft=Tt,
Gt=ut):(Ft=ut,Gt=Tt);let fn,Mt,Ht,Jt,dn,ct,Ct=!0,ao=ot.bbox;if(ao!=null){Ct=!1;let ft=ao(o,H);Ht=ft.left,Jt=ft.top,fn=ft.
width,Mt=ft.height}else Ht=Ft,Jt=Gt,fn=Mt=ot.size(o,H);if(ct=ot.fill(o,H),dn=ot.stroke(o,H),$o)H==Nn&&wn<=an.prox&&($=Ht,
z=Jt,G=fn,fe=Mt,ue=Ct,ne=ct,K=dn);else{let ft=zt[H];ft!=null&&(Oo[H]=Ht,No[H]=Jt,Td(ft,fn,Mt,Ct),kd(ft,ct,dn),gn(ft,Ut(Ht),
Ut(Jt),Z,O))}}}}if($o){let H=an.prox,Te=lo==null?wn<=H:wn>H||Nn!=lo;if(Nt||Te){let $e=zt[0];$e!=null&&(Oo[0]=$,No[0]=z,Td(
$e,G,fe,ue),kd($e,ne,K),gn($e,Ut($),Ut(z),Z,O))}}}if(Se.show&&$n)if(s!=null){let[P,E]=He.scales,[L,$]=He.match,[z,G]=s.cursor.
sync.scales,fe=s.cursor.drag;if(Ye=fe._x,Ze=fe._y,Ye||Ze){let{left:ue,top:ne,width:K,height:H}=s.select,Te=s.scales[z].ori,
$e=s.posToVal,Xe,ye,Oe,Tt,ut,Ft=P!=null&&L(P,z),Gt=E!=null&&$(E,G);Ft&&Ye?(Te==0?(Xe=ue,ye=K):(Xe=ne,ye=H),Oe=S[P],Tt=R(
$e(Xe,z),Oe,w,0),ut=R($e(Xe+ye,z),Oe,w,0),Rr(en(Tt,ut),je(ut-Tt))):Rr(0,w),Gt&&Ze?(Te==1?(Xe=ue,ye=K):(Xe=ne,ye=H),Oe=S[E],
Tt=j($e(Xe,G),Oe,M,0),ut=j($e(Xe+ye,G),Oe,M,0),$r(en(Tt,ut),je(ut-Tt))):$r(0,M)}else vs()}else{let P=je(Vu-Iu),E=je(Uu-Bu);
if(A.ori==1){let G=P;P=E,E=G}Ye=nt.x&&P>=nt.dist,Ze=nt.y&&E>=nt.dist;let L=nt.uni;L!=null?Ye&&Ze&&(Ye=P>=L,Ze=E>=L,!Ye&&
!Ze&&(E>P?Ze=!0:Ye=!0)):nt.x&&nt.y&&(Ye||Ze)&&(Ye=Ze=!0);let $,z;Ye&&(A.ori==0?($=Vo,z=ke):($=Uo,z=De),Rr(en($,z),je(z-$)),
Ze||$r(0,M)),Ze&&(A.ori==1?($=Vo,z=ke):($=Uo,z=De),$r(en($,z),je(z-$)),Ye||Rr(0,w)),!Ye&&!Ze&&(Rr(0,0),$r(0,0))}if(nt._x=
Ye,nt._y=Ze,s==null){if(m){if(nc!=null){let[P,E]=He.scales;He.values[0]=P!=null?cn(A.ori==0?ke:De,P):null,He.values[1]=E!=
null?cn(A.ori==1?ke:De,E):null}Nr(wa,o,ke,De,Z,O,h)}if(Ro){let P=m&&He.setSeries,E=an.prox;lo==null?wn<=E&&un(Nn,qo,!0,P):
wn>E?un(null,qo,!0,P):Nn!=lo&&un(Nn,qo,!0,P)}}Nt&&(te.idx=h,hs()),c!==!1&&Qe("setCursor")}let zn=null;Object.defineProperty(
o,"rect",{get(){return zn==null&&Or(!1),zn}});function Or(s=!1){s?zn=null:(zn=x.getBoundingClientRect(),Qe("syncRect",zn))}
function Ku(s,c,m,h,b,w,M){F._lock||$n&&s!=null&&s.movementX==0&&s.movementY==0||(gs(s,c,m,h,b,w,M,!1,s!=null),s!=null?so(
null,!0,!0):so(c,!0,!1))}function gs(s,c,m,h,b,w,M,P,E){if(zn==null&&Or(!1),ro(s),s!=null)m=s.clientX-zn.left,h=s.clientY-
zn.top;else{if(m<0||h<0){ke=-10,De=-10;return}let[L,$]=He.scales,z=c.cursor.sync,[G,fe]=z.values,[ue,ne]=z.scales,[K,H]=He.
match,Te=c.axes[0].side%2==1,$e=A.ori==0?Z:O,Xe=A.ori==1?Z:O,ye=Te?w:b,Oe=Te?b:w,Tt=Te?h:m,ut=Te?m:h;if(ue!=null?m=K(L,ue)?
a(G,S[L],$e,0):-10:m=$e*(Tt/ye),ne!=null?h=H($,ne)?a(fe,S[$],Xe,0):-10:h=Xe*(ut/Oe),A.ori==1){let Ft=m;m=h,h=Ft}}E&&(c==
null||c.cursor.event.type==wa)&&((m<=1||m>=Z-1)&&(m=bo(m,Z)),(h<=1||h>=O-1)&&(h=bo(h,O))),P?(Iu=m,Bu=h,[Vo,Uo]=F.move(o,
m,h)):(ke=m,De=h)}let ys={width:0,height:0,left:0,top:0};function vs(){Li(ys,!1)}let ju,Gu,Ju,Yu;function Zu(s,c,m,h,b,w,M){
$n=!0,Ye=Ze=nt._x=nt._y=!1,gs(s,c,m,h,b,w,M,!0,!1),s!=null&&(at(xa,Ma,Qu,!1),Nr(gd,o,Vo,Uo,Z,O,null));let{left:P,top:E,width:L,
height:$}=Se;ju=P,Gu=E,Ju=L,Yu=$}function Qu(s,c,m,h,b,w,M){$n=nt._x=nt._y=!1,gs(s,c,m,h,b,w,M,!1,!0);let{left:P,top:E,width:L,
height:$}=Se,z=L>0||$>0,G=ju!=P||Gu!=E||Ju!=L||Yu!=$;if(z&&G&&Li(Se),nt.setScale&&z&&G){let fe=P,ue=L,ne=E,K=$;if(A.ori==
1&&(fe=E,ue=$,ne=P,K=L),Ye&&On(N,cn(fe,N),cn(fe+ue,N)),Ze)for(let H in S){let Te=S[H];H!=N&&Te.from==null&&Te.min!=we&&On(
H,cn(ne+K,H),cn(ne,H))}vs()}else F.lock&&(F._lock=!F._lock,so(c,!0,s!=null));s!=null&&(Do(xa,Ma),Nr(xa,o,ke,De,Z,O,null))}
function Z0(s,c,m,h,b,w,M){if(F._lock)return;ro(s);let P=$n;if($n){let E=!0,L=!0,$=10,z,G;A.ori==0?(z=Ye,G=Ze):(z=Ze,G=Ye),
z&&G&&(E=ke<=$||ke>=Z-$,L=De<=$||De>=O-$),z&&E&&(ke=ke<Vo?0:Z),G&&L&&(De=De<Uo?0:O),so(null,!0,!0),$n=!1}ke=-10,De=-10,ge.
fill(null),so(null,!0,!0),P&&($n=P)}function Xu(s,c,m,h,b,w,M){F._lock||(ro(s),es(),vs(),s!=null&&Nr(bd,o,ke,De,Z,O,null))}
function ec(){T.forEach(mw),Xl(o.width,o.height,!0)}_o(xl,cr,ec);let Ko={};Ko.mousedown=Zu,Ko.mousemove=Ku,Ko.mouseup=Qu,
Ko.dblclick=Xu,Ko.setSeries=(s,c,m,h)=>{let b=He.match[2];m=b(o,c,m),m!=-1&&un(m,h,!0,!1)},st&&(at(gd,x,Zu),at(wa,x,Ku),
at(yd,x,s=>{ro(s),Or(!1)}),at(vd,x,Z0),at(bd,x,Xu),$a.add(o),o.syncRect=Or);let Ri=o.hooks=e.hooks||{};function Qe(s,c,m){
fs?Lr.push([s,c,m]):s in Ri&&Ri[s].forEach(h=>{h.call(null,o,c,m)})}(e.plugins||[]).forEach(s=>{for(let c in s.hooks)Ri[c]=
(Ri[c]||[]).concat(s.hooks[c])});let tc=(s,c,m)=>m,He=Ie({key:null,setSeries:!1,filters:{pub:Dd,sub:Dd},scales:[N,k[1]?k[1].
scale:null],match:[Ad,Ad,tc],values:[null,null]},F.sync);He.match.length==2&&He.match.push(tc),F.sync=He;let nc=He.key,bs=Cp(
nc);function Nr(s,c,m,h,b,w,M){He.filters.pub(s,c,m,h,b,w,M)&&bs.pub(s,c,m,h,b,w,M)}bs.sub(o);function Q0(s,c,m,h,b,w,M){
He.filters.sub(s,c,m,h,b,w,M)&&Ko[s](null,c,m,h,b,w,M)}o.pub=Q0;function X0(){bs.unsub(o),$a.delete(o),Xn.clear(),Ea(xl,
cr,ec),d.remove(),pe?.remove(),Qe("destroy")}o.destroy=X0;function ws(){Qe("init",e,t),Lu(t||e.data,!1),B[N]?ds(N,B[N]):
es(),Mi=Se.show&&(Se.width>0||Se.height>0),oo=Nt=!0,Xl(e.width,e.height)}return k.forEach(Du),T.forEach(A0),n?n instanceof
HTMLElement?(n.appendChild(d),ws()):n(o,ws):ws(),o}et.assign=Ie;et.fmtNum=Ba;et.rangeNum=_l;et.rangeLog=Tl;et.rangeAsinh=
Ha;et.orient=So;et.pxRatio=de;et.join=ib;et.fmtDate=Ua,et.tzDate=gb;et.sync=Cp;{et.addGap=Qb,et.clipGaps=Pl;let e=et.paths=
{points:Rp};e.linear=Op,e.stepped=tw,e.bars=nw,e.spline=rw}var Hp="s";function Vp(e){let t=ee(null),n=ee(null),o=ee(e);o.current=e;let r=`${e.series.map(({color:i,dashed:l,shown:a})=>`${i} ${l}\
 ${a}`).join()} ${e.zone} ${e.unit} ${e.height} ${rd.value}`;return xt(()=>{if(!t.current)return;let i=new et(yw(o,t.current.
clientWidth),Ip(o.current),t.current);n.current=i;let l=new ResizeObserver(()=>{let a=t.current?.clientWidth??0;a>0&&a!==
i.width&&i.setSize({width:a,height:o.current.height})});return l.observe(t.current),()=>{l.disconnect(),i.destroy(),n.current=
null}},[r]),le(()=>{n.current?.setData(Ip(o.current))},[e.times,e.series]),le(()=>{let i=n.current,l=e.cursor===null?void 0:
e.times[e.cursor];!i||i.cursor.idx===e.cursor||i.setCursor(l===void 0?{left:-10,top:-10}:{left:i.valToPos(l,"x"),top:8},
!1)},[e.cursor]),u("div",{ref:t,class:Hp})}function Ip({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function yw(e,t){
let{series:n,zone:o,unit:r,height:i}=e.current;return{width:Math.max(t,64),height:i,padding:[8,24,0,0],legend:{show:!1},
tzDate:l=>et.tzDate(new Date(l*1e3),o),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(l,a,f)=>[
Math.min(0,a??0),f===null||f<=0?1:f*1.05]}},axes:[{...Bp(),grid:{show:!1},size:28,space:72,values:(l,a,f,d,p)=>a.map(g=>vw(
g,p,o))},{...Bp(),size:56,values:(l,a)=>a.map(f=>hn(f,r))}],series:[{},...n.map(bw)],hooks:{setCursor:[l=>{let{idx:a,left:f,
top:d}=l.cursor;e.current.onCursor(f===void 0||f<0?null:a??null,f??0,d??0)}],setSelect:[l=>{if(l.select.width<4)return;let a=l.
posToVal(l.select.left,"x"),f=l.posToVal(l.select.left+l.select.width,"x");l.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(a,f,l.cursor.event?.shiftKey??!1)}]}}}function vw(e,t,n){let{month:o,day:r,hour:i,minute:l,second:a}=Sf(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&r===1?mt(e*1e3,n,"year"):t>=27*86400?mt(e*1e3,n,"month"):t>=86400||i===
0&&l===0&&a===0?mt(e*1e3,n,"dayShort"):mt(e*1e3,n,t<60?"clockSecond":"clock")}function Bp(){let e=sr("--line");return{stroke:sr(
"--muted"),font:`12px ${sr("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function bw({color:e,
dashed:t,shown:n,values:o}){let r=e===null?sr("--other"):sr(gl(e)),i=t?[4,4]:e===null?[]:hl(e);return{stroke:r,width:1.5,
show:n??!0,spanGaps:!1,points:{show:o.length===1,size:6,fill:r},...i.length>0?{dash:i}:{}}}var Up="Ce",Wp="Ie",qp="Ue",Kp="Ee",jp="Le",Gp="Me",Jp="Ne",Yp="Re";var Zp=50;function Qp({answer:e,document:t,zone:n,onZoom:o}){let r=dt(()=>fl(e,t),[e]);return u("div",{class:Up,children:r.
measures.map(i=>u(xw,{answer:e,document:t,shape:r,measure:i,zone:n,onZoom:o,height:r.measures.length>1?200:360},e.columns[i].
name))})}function xw({answer:e,document:t,shape:n,measure:o,zone:r,onZoom:i,height:l}){let a=dt(()=>Vf(e,n,o),[e,n,o]),[
f,d]=Y(new Set),[p,g]=Y(null),v=e.columns[o].name,y=ti(v),x=n.keys.map(T=>e.columns[T].name).join(),_=a.series.slice(0,Zp).
map(T=>({key:JSON.stringify(T.keys),keys:T.keys,total:T.total,last:T.values.at(-1)??null,color:nd(x,T.keys)})),C=dt(()=>a.
series.slice(0,Zp).map((T,S)=>({values:T.values,color:_[S].color,shown:!f.has(_[S].key)})),[a,f]),D=p===null?"":kw(a,p.at,
r,T=>hn(T,y)),k=T=>{let S=a.times.length-1,q={ArrowRight:(p?.at??-1)+1,ArrowLeft:(p?.at??S+1)-1,Home:0,End:S}[T.key];return q===
void 0||S<0?!1:(g({at:Math.max(0,Math.min(q,S)),left:-1}),!0)};return u(ed,{title:Ne(v).text,summary:Sw(a,v,x,T=>hn(T,y)),
announced:D,onKey:k,table:u(dl,{answer:e,document:t,zone:r}),legend:x===""?null:u(dd,{rows:_,all:a.series.length,hidden:f,
onHidden:d,text:T=>hn(T,y)}),children:[u(Vp,{times:a.times,series:C,zone:r,unit:y,height:l,cursor:p?.at??null,onCursor:(T,S)=>g(
T===null?null:{at:T,left:S}),onDrag:(T,S)=>i(T,S)}),p!==null&&u(_w,{lines:a,rows:_,hidden:f,at:p.at,left:p.left,zone:r,text:T=>hn(
T,y)})]})}function _w({lines:e,rows:t,hidden:n,at:o,left:r,zone:i,text:l}){let a=e.times[o];if(a===void 0)return null;let d=t.
map((p,g)=>({row:p,value:e.series[g].values[o]??null})).filter(({row:p})=>!n.has(p.key)).sort((p,g)=>(g.value??-1/0)-(p.
value??-1/0)).slice(0,12);return u("div",{class:ve(Wp,r>400&&qp),"aria-hidden":"true",children:[u("div",{class:Kp,children:[
ei(a*1e3,ri(e.times),i)," ",kf(i,a*1e3)]}),d.map(({row:p,value:g})=>u("div",{class:jp,children:[u("span",{class:Gp,style:{
background:`var(--series-${p.color%7+1})`}}),u("span",{class:Jp,children:p.keys.map(v=>Ne(v).text).join(", ")}),u("span",
{class:Yp,children:g===null?"–":l(g)})]},p.key))]})}function kw(e,t,n,o){let r=e.times[t];if(r===void 0)return"";let i=e.
series.slice(0,8).map(({keys:l,values:a})=>{let f=a[t];return`${l.map(d=>Ne(d).text).join(", ")} ${f==null?"nothing":o(f)}`.
trim()});return`${ei(r*1e3,ri(e.times),n)}: ${i.join("; ")}`}function Sw(e,t,n,o){let r=e.series[0],i=n===""?"":` by ${Ne(
n).text}, ${e.series.length} groups`,l=r?.values.reduce((f,d)=>Math.max(f,d??0),0)??0,a=n!==""&&r?`, ${r.keys.map(f=>Ne(
f).text).join(", ")} leads`:"";return`Line chart of ${Ne(t).text}${i}, ${e.times.length} points, at most ${o(l)}${a}`}var Xp="Ae",em="De",tm="He",nm="Fe";function vr({icon:e,title:t,children:n,actions:o}){return u("div",{class:Xp,children:[u(be,{name:e,size:32}),u("h2",{class:em,
children:t}),n&&u("p",{class:tm,children:n}),u("div",{class:nm,children:o})]})}var om="Te",rm="qe",im="Ge";var lm="Je",sm="Ke";function am({busy:e,done:t=null}){let n=ee(null);return xt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),u("div",{class:om,"aria-hidden":"true",children:e&&(t===null||t===0?u("div",{class:im}):u("div",{ref:n,class:rm}))})}
function br({lines:e=6}){return u("div",{class:lm,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>u("div",{class:sm},
n))})}var um="m";var pi=[];function cm(){return pi.length>0}function Yn(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=ee(null);return xt(()=>{
let i=r.current;if(!i||!t)return;i.showPopover();let l=()=>pl(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);
l();let a=new ResizeObserver(l);return a.observe(i),addEventListener("resize",l),()=>{a.disconnect(),removeEventListener(
"resize",l)}},[t]),Ew(r,o),Dw(r,t,n),u("div",{ref:r,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:ve(
um,e.class),children:e.children})}function Ew(e,t){le(()=>{if(yo(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector('[data-autofocus], input, button, [tabindex="0"]')??o).focus(),()=>{
(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&n instanceof
HTMLElement&&n.isConnected&&n.focus()}},[])}function Dw(e,t,n){let o=ee(n);o.current=n,le(()=>{let r={};pi.push(r);let i=a=>{
let f=a.target,d=t instanceof Element&&t.contains(f);!e.current?.contains(f)&&!d&&!Aw(e.current,f)&&o.current()},l=a=>{a.
key!=="Escape"||a.defaultPrevented||pi.at(-1)!==r||(a.preventDefault(),a.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",i,!0),document.addEventListener("keydown",l),()=>{pi.splice(pi.indexOf(r),1),document.removeEventListener(
"pointerdown",i,!0),document.removeEventListener("keydown",l)}},[t])}function Aw(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var fm="Oe",dm="t",pm="Pe",mm="Qe",hm="Ve",gm="We",ym="Ye",vm="Ze";function Ya({anchor:e,label:t,head:n,items:o,onClose:r,placing:i}){let l=ee(null),a=o.some(d=>d!=="rule"&&d.checked!==void 0),
f=d=>{d.disabled||(r(),d.act())};return u(Yn,{anchor:e,onClose:r,placing:i,children:[n&&u("div",{class:ym,children:n}),u(
"div",{ref:l,role:"menu","aria-label":t,class:fm,onKeyDown:d=>Rw(d,l.current,r),children:o.map((d,p)=>d==="rule"?u("div",
{role:"separator",class:gm},p):u("button",{type:"button",tabIndex:-1,class:ve(dm,d.danger&&pm),role:d.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":d.checked,"aria-disabled":d.disabled,onClick:()=>f(d),onPointerMove:g=>g.currentTarget.
focus(),children:[a?u("span",{class:vm,children:d.checked&&u(be,{name:"check"})}):d.icon&&u(be,{name:d.icon}),u("span",{
class:mm,children:d.label}),d.keys&&u("span",{class:hm,children:d.keys})]},p))})]})}function Rw(e,t,n){let o=[...t?.querySelectorAll(
"button")??[]],r=o.indexOf(document.activeElement),i=l=>{e.preventDefault(),e.stopPropagation(),o[(l+o.length)%o.length]?.
focus()};if(e.key==="ArrowDown")i(r+1);else if(e.key==="ArrowUp")i(r<0?-1:r-1);else if(e.key==="Home")i(0);else if(e.key===
"End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let l=f=>(f.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...o.slice(r+1),...o.slice(0,r+1)].find(l);a&&i(o.indexOf(
a))}}function Pn({items:e,menuLabel:t,head:n,placing:o,...r}){let i=ee(null),[l,a]=Y(!1);return u(he,{children:[u(Q,{...r,
buttonRef:i,popup:"menu",expanded:l,onClick:()=>a(!l)}),l&&u(Ya,{anchor:i.current,label:t,head:n,items:e,onClose:()=>a(!1),
...o?{placing:o}:{}})]})}var bm="_e",wm="ei",xm="ii",_m="x",km="c";var hi=oe([]),Rl=new Map,Ow=1e4,Nw=1;function wr(e,t=null){let n=Nw++;hi.value=[...hi.value,{id:n,text:e,action:t}].slice(
-3),Sm(n)}function Sm(e){Rl.set(e,setTimeout(()=>Za(e),Ow))}function Za(e){clearTimeout(Rl.get(e)),Rl.delete(e),hi.value=
hi.value.filter(t=>t.id!==e)}function Tm(){return u("div",{class:bm,role:"status",children:hi.value.map(({id:e,text:t,action:n})=>u(
"div",{class:wm,onPointerEnter:()=>clearTimeout(Rl.get(e)),onPointerLeave:()=>Sm(e),children:[u("span",{class:xm,children:t}),
n&&u("button",{type:"button",class:_m,onClick:()=>{Za(e),n.act()},children:n.label}),u("button",{type:"button",class:km,
"aria-label":"Close",onClick:()=>Za(e),children:u(be,{name:"close",size:14})})]},e))})}function Lt(e,t){zw(e).then(n=>wr(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function zw(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var To=oe([]);function gi(e,t){To.value=[...To.value,{from:qe.value,to:e.document,label:t}].slice(-12),Le(e)}function Qa(e){
To.value=To.value.slice(0,e)}function Mm(){pt(()=>{let e=qe.value,t=To.peek().findIndex(n=>Pt(n.from.document,e.document));
t>=0&&Qa(t)})}var Cm=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),Fw=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function Em(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:Hw(n.toLowerCase())??Iw(n)??Bw(n,t)}function Hw(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?Cm.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?Cm.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function Iw(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],i=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),l=new Date(i);return r!==void 0?
l.setUTCDate(l.getUTCDate()+1):o!==void 0?l.setUTCMonth(l.getUTCMonth()+1):l.setUTCFullYear(l.getUTCFullYear()+1),{from:i.
toISOString().slice(0,10),to:l.toISOString().slice(0,10)}}function Bw(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=Pm(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=Pm(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function Pm(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${$l(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),i=r?Fw.indexOf(r[2].toLowerCase()):-1;if(!r||i<0)return null;let l=`${r[3]??t.getUTCFullYear()}-${$l(String(i+1))}\
-${$l(r[1])}`;return r[4]===void 0?l:`${l}T${$l(r[4])}:${r[5]}:00`}function $l(e){return e.padStart(2,"0")}var Xa=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],Vw=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function eu(e,t){let n=Xa.find(
i=>i.from===e.from&&(i.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?Vw.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${Dm(e.from,t,"the first event")} – ${Dm(e.
to,t,"now")}`}function Dm(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return mt(e,t,mt(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Am="ri",Lm="ai",Rm="oi",$m="ti",Om="ni";function Ww(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function yn({id:e,error:t,onHint:n}){let o=Ww(t.hint);return u(
"div",{class:Am,id:e,role:"alert",children:[u("span",{class:Lm,children:u(be,{name:"error",size:14})}),u("span",{class:Rm,
children:go(t.message)}),t.hint!==""&&(o!==null&&n?u("button",{type:"button",class:$m,onClick:()=>n(o),children:[go(o),"\
?"]}):u("span",{class:Om,children:go(t.hint)}))]})}var zm="pi",Fm="di",Nl="n",zl="li";function Fl({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:i=!1,error:l=null,autofocus:a=!1}){let[f,d]=Y(t),p=ee(
null),g=pn();le(()=>d(t),[t]);let v=_=>{_!==t&&n(_)},y=_=>{_.key==="Enter"&&v(f),!(_.key!=="Escape"||f===t)&&(_.preventDefault(),
d(t))},x=_=>{n(_),p.current?.focus()};return u("div",{class:zm,children:[u("label",{for:g,class:r?"spoken":Fm,children:e}),
u("input",{ref:p,id:g,class:ve(Nl,i&&zl),value:f,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":l!==null,
"aria-describedby":l?`${g}-problem`:void 0,"data-autofocus":a?"":void 0,onInput:_=>d(_.currentTarget.value),onKeyDown:y,
onBlur:()=>v(f)}),l&&u(yn,{id:`${g}-problem`,error:l,onHint:x})]})}var qw=new Set(["estimate","running","exact","error","cancelled","live"]);function Hl(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!qw.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?el(n):null,
body:n}}function Il(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var Hm=!0;async function Im(e,t,n){try{if(Hm&&await Kw(e,t,n))return;await jw(e,t,n)}catch(o){if(!nl(o))throw o}}async function Kw(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await tl("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await Gw(i,l=>{let a=Hl(l);a&&t(a)}),!0}catch(o){if(!(o instanceof lt)||o.status!==404&&o.status!==
405)throw o;return Hm=!1,!1}}async function jw(e,t,n){if(!("run"in e))throw new lt({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await tl("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function Gw(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:i}=await n.read();if(r)break;let l=(o+
i).split(`
`);o=l.pop()??"";for(let a of l)a!==""&&t(a)}o!==""&&t(o)}var ru=250,Jw=8e3,tn=oe("idle"),nn=new Map,tu=null,Yw=1,vi=ru,nu,Bm=tn;function Vm(e,t,n=[]){let o=Yw++,r=n.filter(i=>nn.
has(i));nn.set(o,{message:e,take:t,abort:null}),tn.value==="open"&&lu({id:o,...e,...r.length>0?{cancels:r}:{}});for(let i of r)
Wm(i);return tn.value==="http"&&qm(o),tn.value==="idle"&&su(),o}function iu(e){nn.has(e)&&(tn.value==="open"&&lu({id:e,cancel:!0}),
Wm(e))}function Um(){tn.value==="away"&&(clearTimeout(nu),su())}function Wm(e){nn.get(e)?.abort?.abort(),nn.delete(e)}function lu(e){
tu?.send(JSON.stringify(e))}function su(){tn.value=tn.value==="away"?"away":"connecting";let e=new URL(It("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,tu=t,vi=ru,tn.value="open";
for(let[o,r]of nn)lu({id:o,...r.message})},t.onmessage=o=>Qw(String(o.data)),t.onclose=()=>{tu=null,n?au():Zw()}}async function Zw(){
if(!await fetch(It("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return au();vi=ru,tn.value="http";for(let t of nn.
keys())qm(t)}function au(){tn.value="away",clearTimeout(nu),nu=setTimeout(su,vi*(.75+Math.random()/2)),vi=Math.min(vi*2,
Jw)}function Qw(e){let t=Hl(e);t&&ou(t)}function ou(e){let t=nn.get(e.id);t&&(Il(e)&&nn.delete(e.id),t.take(e))}function qm(e){
let t=nn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!nn.has(e))return;if(t.abort=null,o instanceof
lt&&o.code===Xi().code)return au();let r=o instanceof lt?o:new lt({code:"unexpected",message:String(o)});ou({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};Im(t.message,o=>ou({...o,id:e}),t.abort.
signal).catch(n)}var Xw={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},ex=100,Bl=class{present=oe(
Xw);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Pt(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=Vm({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(iu(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){iu(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(Il(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+ex-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let l=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:l,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:i==="live"?"running":i}}};function En(e,t){let n=typeof t=="string"?t:jc(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.
where.slice(n.length))?e:null}var Wt=new Bl,Vl=oe(Bn("waits")==="yes");function Km(e){Vl.value=e,Vn("waits",e?"yes":"no")}var tx=150,uu,xr=null;function Dn(){
clearTimeout(uu),xr=Me.value,Wt.run(xr,{history:!0})}function jm(){pt(()=>{let{state:e,how:t}=Zi.value,n=Wn.value,o=on.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||xr!==null&&Pt(xr,e.document)||Vl.value&&xr!==
null&&Pt(Ws(xr).dataset,e.document.dataset)||(clearTimeout(uu),uu=setTimeout(Dn,t==="replace"?tx:0))})}var Mo=oe([]),cu=oe(Bn("letters")!=="no"),Ul="",Gm,Ym=Mo,Zm=cu;function Qm(e){cu.value=e,Vn("letters",e?"yes":"no")}function _r(e){
let t=ee(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");le(()=>{let o=t.current.map((r,i)=>({...r,act:()=>t.current[i]?.
act()}));return Mo.value=[...Mo.value,...o],()=>{Mo.value=Mo.value.filter(r=>!o.includes(r))}},[n])}function nx(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function Xm(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(fu(e.target)||!cu.value&&e.key.
length===1||ox()||cm()))return;let n=Ul===""?nx(e):`${Ul} ${e.key}`,o=Mo.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
Jm(""),o.act()):t&&Jm(Mo.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function Jm(e){clearTimeout(Gm),Ul=
e,e!==""&&(Gm=setTimeout(()=>{Ul=""},1200))}function fu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function ox(){return document.querySelector("dialo\
g[open]")!==null}var eh="si",th="xi",nh="ci",oh="gi",rh="fi";function kr(e){Le({document:_t(_t(Me.value,"from",e.from),"to",e.to)})}function ih(){let e=ee(null),[t,n]=Y(!1),o=Me.value.
timezone??"UTC",r=eu(Me.value,o),{error:i}=Wt.result.value,l=En(i,"from")??En(i,"to"),a="The question";return _r([{keys:"\
t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range before",group:a,act:()=>du(-1,0)},{keys:"]",label:"\
The range after",group:a,act:()=>du(1,0)},{keys:"-",label:"Zoom out",group:a,act:()=>du(0,.5)}]),u(he,{children:[u(Q,{buttonRef:e,
icon:"calendar",after:"down",kind:l?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:u("span",{class:eh,
children:r})}),l&&!t&&u("div",{class:rh,children:u(yn,{error:l})}),t&&u(Yn,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:u(ix,{zone:o,wrong:l,onDone:()=>n(!1)})})]})}function du(e,t){let n=Wt.result.value.
answer?.query,[o,r]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],i=r-o;if(!(i>0))return;let l=a=>new Date(a).
toISOString();kr({from:l(o+(e-t)*i),to:l(r+(e+t)*i)})}function ix({zone:e,wrong:t,onDone:n}){let[o,r]=Y(t),{from:i,to:l}=Me.
value,a=i===void 0&&l===void 0?"":`${i??""} - ${l??"now"}`,f=d=>{let p=Em(d);if(!p){r({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}kr(p),n()};return u("div",{class:th,children:[
u(Fl,{label:`Range, on the clock of ${e}`,value:a,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:f,error:o,autofocus:!0}),
u("div",{class:nh,children:Xa.map(d=>u(Q,{small:!0,kind:"plain",class:oh,pressed:eu(Me.value,e)===d.label,onClick:()=>{kr(
d),n()},children:d.label},d.label))})]})}function lh({document:e,result:t,as:n}){let{answer:o,of:r,phase:i}=t;if(!o||!r||!("columns"in o))return i==="error"?null:
u(br,{});if(o.rows.length===0&&i==="exact")return u(sx,{document:r});let l=o.query?.timezone??r.timezone??"UTC";return n===
"line"?u(Qp,{answer:o,document:r,zone:l,onZoom:lx}):u(ax,{answer:o,of:r,document:e,zone:l})}function lx(e,t){kr({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function sx({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return u(vr,{icon:"search",title:"Nothing found",actions:u(he,{children:[n&&u(Q,
{kind:"primary",onClick:()=>kr({}),children:"All data"}),t&&u(Q,{kind:"outlined",onClick:()=>Le({document:_t(e,"where",void 0)}),
children:"Without the filter"}),!n&&!t&&u(Q,{kind:"outlined",onClick:Dn,children:"Ask again"})]}),children:n||t?"No even\
t of this range passes the filter.":"The dataset has no events."})}function ax({answer:e,of:t,document:n,zone:o}){let[r,
i]=Y(null),l=it(n.aggregate?.order)[0],a=l===void 0?null:ux(l),f=it(e.query?.aggregate?.by??t.aggregate?.by),d=(g,v,y)=>{
let x=e.columns.findIndex(({name:_})=>_===v);x>=0&&x<f.length&&!Qo(f[x])&&e.rows.some(_=>_===g)&&i({anchor:y,column:v,value:g[x]})},
p=r?jr(r.column,r.value):"";return u(he,{children:[u(dl,{answer:e,document:t,zone:o,sort:a,onCell:d,onSort:g=>Le({document:_t(
n,"aggregate.order",g===null?void 0:[`"${g.key}"${g.descending?" desc":""}`])})}),r&&u(Ya,{anchor:r.anchor,label:"This v\
alue",head:Ne(p).text,onClose:()=>i(null),items:[{label:"Only this",icon:"filter",act:()=>gi({document:_t(n,"where",Gr(n.
where,p))},p)},{label:"Exclude",icon:"minus",act:()=>gi({document:_t(n,"where",Gr(n.where,`not (${p})`))},`not (${p})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>Lt(r.value===null?"":String(r.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>Lt(p,"The condition")}]})]})}function ux(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var ah="M",uh="ui";function fh({document:e,result:t}){let n=it(e.aggregate?.measures),o=it(e.aggregate?.by);return u("div",{class:ah,children:[
u("span",{children:"Show"}),u(pu,{label:"Measures",path:"aggregate.measures",value:n.join(", "),error:En(t.error,"aggreg\
ate.measures"),onCommit:r=>_n("aggregate.measures",ch(r))}),u("span",{children:"where"}),u(pu,{label:"Filter",path:"wher\
e",value:e.where??"",placeholder:"any event",error:En(t.error,"where"),onCommit:r=>_n("where",r.trim()===""?void 0:r)}),
u("span",{children:"by"}),u(pu,{label:"Breakdown",path:"aggregate.by",value:o.join(", "),placeholder:"nothing",error:En(
t.error,"aggregate.by"),onCommit:r=>_n("aggregate.by",ch(r))})]})}function pu(e){let{path:t,...n}=e;return u("div",{class:uh,
"data-path":t,children:u(Fl,{bare:!0,code:!0,...n})})}function ch(e){let t=[""],n=0,o="";for(let i of e)o!==""?o=i===o?"":
o:i==="'"||i==='"'?o=i:i==="("?n++:i===")"&&n--,i===","&&n===0&&o===""?t.push(""):t[t.length-1]+=i;let r=t.map(i=>i.trim()).
filter(i=>i!=="");return r.length>0?r:void 0}function mu(e){return it(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var dh={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:[
"aggregate.measures","aggregate.by","where"],chartOf:e=>mu(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;
let o=it(n.by);return t==="line"&&!mu(e)?{...e,aggregate:{...n,by:["time('auto')",...o]}}:t==="table"&&mu(e)?{...e,aggregate:{
...n,by:o.filter(r=>!Qo(r))}}:e},Sentence:fh,Page:lh};var on=[dh],An=[];var mh="hi",hh="mi";function gh(){let{value:e,error:t}=mn.value,n=e?.[0]?.name;return le(()=>{e||In()},[]),le(()=>{n!==void 0&&or(n)},[n]),t?
u(vr,{icon:"warning",title:"The datasets cannot be listed",actions:u(Q,{kind:"outlined",onClick:()=>{In()},children:"Try\
 again"}),children:t.message}):e&&n===void 0?u(dx,{}):u(br,{})}function dx(){let e=`curl --data-binary @events.ndjson -H\
 'Content-Type: application/x-ndjson' '${It("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return u(
"main",{class:mh,children:[u(vr,{icon:"data",title:"There are no events yet",actions:u(he,{children:[u(Q,{kind:"primary",
icon:"copy",onClick:()=>Lt(e,"The line"),children:"Copy the line"}),u(Q,{kind:"outlined",onClick:()=>{In()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),u("pre",{class:hh,children:e})]})}function hu(){return u(vr,{icon:"search",title:"\
There is no such page",actions:u(Q,{kind:"primary",onClick:()=>Sn(""),children:"To the first dataset"})})}var gu={};xs(gu,{banner:()=>yu,danger:()=>hx,default:()=>gx,info:()=>px,text:()=>vu,warning:()=>mx});var yu="vi",px="bi",
mx="wi",hx="yi",vu="ki",gx={banner:yu,info:px,warning:mx,danger:hx,text:vu};function yh({kind:e,children:t,actions:n}){return u("div",{class:ve(yu,gu[e]),role:e==="info"?"status":"alert",children:[
u(be,{name:e==="info"?"info":"warning"}),u("span",{class:vu,children:t}),n]})}var vh="N",bh="zi",wh="ji",xh="R",_h="Si",kh="Bi";function Wl({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let i=ee(null),l=pn();return xt(()=>{yo();let a=document.activeElement;
return i.current?.showModal(),(i.current?.querySelector("[data-autofocus]")??i.current?.querySelector("h2"))?.focus(),()=>{
a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),u("dialog",{ref:i,class:ve(vh,r&&bh),"aria-labelledby":l,onCancel:a=>{
a.preventDefault(),t()},onClick:a=>{a.target===i.current&&t()},children:[u("div",{class:wh,children:[u("h2",{id:l,tabIndex:-1,
class:xh,children:e}),u(Q,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),u("div",{class:_h,children:n}),
o&&u("div",{class:kh,children:o})]})}var Sh="Xi",Th="Ci",Mh="Ii",Ch="A",Ph="Ui",Eh="D";function Dh({onClose:e}){let t=Map.groupBy(Ym.value,({group:n})=>n);return u(Wl,{title:"Keys",onClose:e,wide:!0,children:[
u("div",{class:Sh,children:[...t].map(([n,o])=>u("section",{children:[u("h3",{class:Th,children:n}),u("dl",{class:Mh,children:o.
map(({keys:r,label:i})=>u("div",{class:Ch,children:[u("dt",{children:i}),u("dd",{children:r.split(" ").map(l=>u("kbd",{class:Ph,
children:l},l))})]},r))})]},n))}),u("div",{class:Eh,children:[u("label",{children:[u("input",{type:"checkbox",checked:Zm.
value,onChange:n=>Qm(n.currentTarget.checked)})," Single letters are keys"]}),u("label",{children:[u("input",{type:"chec\
kbox",checked:Vl.value,onChange:n=>Km(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}var Ah="Ei",Lh="v",Rh="Li",$h="Mi",Oh="Ni",Nh="Ri";var ql=28;function bu(e,t){return`${e}-${t}`}function zh({id:e,label:t,options:n,active:o,onActive:r,onPick:i,several:l=!1,
foot:a}){let f=ee(null),d=ul(f,ql,n.length);return xt(()=>{let p=f.current;if(!p||o<0)return;let g=o*ql;g<p.scrollTop?p.
scrollTop=g:g+ql+8>p.scrollTop+p.clientHeight&&(p.scrollTop=g+ql+8-p.clientHeight)},[o,n]),u(he,{children:[u("div",{ref:f,
id:e,role:"listbox","aria-label":t,"aria-multiselectable":l||void 0,class:Ah,children:[u("div",{role:"presentation",style:{
height:`${d.before}px`}}),n.slice(d.first,d.end).map((p,g)=>{let v=d.first+g;return u("div",{id:bu(e,v),role:"option","a\
ria-selected":p.selected??!1,"aria-setsize":n.length,"aria-posinset":v+1,"data-active":v===o,class:Lh,onPointerMove:()=>{
v!==o&&r(v)},onPointerDown:y=>y.preventDefault(),onClick:()=>i(p.value),children:[l&&u("span",{class:Nh,children:p.selected&&
u(be,{name:"check"})}),u("span",{class:Rh,children:p.label}),p.note!==void 0&&u("span",{class:$h,children:p.note})]},v)}),
u("div",{role:"presentation",style:{height:`${d.after}px`}})]}),a&&u("div",{class:Oh,children:a})]})}function Kl(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,i=ee(null),l=pn(),[a,f]=Y(e.autofocus??!1),[d,p]=Y(r?0:-1),
[g,v]=Y(!1);xt(()=>{v(!0),e.autofocus&&i.current?.focus()},[]);let y=Math.min(d,t.length-1),x=a||(e.inline??!1),_=()=>f(
!1),C=(T,S)=>{S||_(),e.onPick(T,S)},D=T=>{let S=x?t[y]:void 0;if(T.key==="ArrowDown"||T.key==="ArrowUp"){T.preventDefault(),
f(!0);let q=T.key==="ArrowDown"?1:-1;p(y<0&&q<0?t.length-1:(y+q+t.length)%Math.max(1,t.length))}else T.key==="Enter"?(T.
preventDefault(),S?C(S.value,!1):(_(),e.onTake(n))):T.key===" "&&o&&S&&y>=0?(T.preventDefault(),C(S.value,!0)):T.key==="\
Escape"&&(x||e.onCancel)?(T.preventDefault(),T.stopPropagation(),_(),e.onCancel?.()):T.key==="Backspace"&&n===""&&e.onBackspace?.()},
k=u(zh,{id:l,label:e.label,options:t,active:y,onActive:p,onPick:T=>C(T,o),several:o,foot:e.foot});return u(he,{children:[
u("input",{ref:i,class:ve(Nl,e.code&&zl),role:"combobox","aria-label":e.label,"aria-expanded":x,"aria-controls":l,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":x&&y>=0?bu(l,y):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:D,onClick:()=>f(!0),onBlur:_,onFocus:()=>{
e.autofocus&&f(!0)},onInput:T=>{f(!0),p(r?0:-1),e.onText(T.currentTarget.value)}}),e.inline&&k,!e.inline&&a&&g&&(t.length>
0||e.foot)&&u(Yn,{anchor:i.current,onClose:_,focus:!1,children:k})]})}function jl(e){let t=mo(Me.value),n=it(Me.value[t]?.by),o=Kr(e);n.includes(o)||Le({document:_t(Me.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function wi(e){let t=qe.value.view===e.name,n=nf(e.name,Zs(Bt.value));n!==null&&wr(n,{label:"Undo",act:kn}),t&&Wn.value.
kind!=="view"&&Bt.value!==""&&ta(),Bt.value===""&&Sn("")}function Fh(){let e="Go to";return[...on.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>wi(t)})),...An.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Sn(t.name)}))]}var xu=matchMedia("(prefers-color-scheme: dark)"),Hh=oe(xu.matches),wu=Bn("theme"),xi=oe(wu==="light"||wu==="dark"?wu:"s\
ystem"),Pr=rt(()=>xi.value==="system"?Hh.value?"dark":"light":xi.value);function Gl(e){xi.value=e,Vn("theme",e)}function Ih(){
xu.addEventListener("change",()=>{Hh.value=xu.matches}),pt(()=>{document.documentElement.dataset.theme=Pr.value})}function Bh({onClose:e,onHelp:t}){let[n,o]=Y(""),r=xx(wx(t),n).slice(0,200);return u(Wl,{title:"Find",onClose:e,children:u(
Kl,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(i=>({value:i,label:u(ht,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},
onCancel:e})})}function wx(e){let t=Bt.value===""?[]:rl(Bt.value).value.value?.columns??[];return[...on.map(n=>({name:n.
label,kind:"page",act:()=>wi(n)})),...An.map(n=>({name:n.label,kind:"page",act:()=>Sn(n.name)})),...(mn.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{or(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>jl(
n)})),...er.value?[{name:"Undo",kind:"command",act:kn}]:[],...tr.value?[{name:"Redo",kind:"command",act:nr}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>tf({kind:"json"})},{name:Pr.value==="dark"?"Light":"Dark",kind:"command",act:()=>Gl(
Pr.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function xx(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=i=>{let l=i.toLowerCase();if(l.startsWith(n))return 0;let a=l.indexOf(n);return a<0?3:/[a-z0-9]/.
test(l[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:o(i.name)})).filter(({grade:i})=>i<3).sort((i,l)=>i.grade-l.grade).
map(({item:i})=>i)}var Vh="H",Uh="a",Wh="F",qh="Ai",Kh="T",_u="q",jh="o",Gh="G",Jh="J",Yh="b",Zh="K";var Qn=oe(Bn("rail")==="folded");function kx(){Qn.value=!Qn.value,Vn("rail",Qn.value?"folded":"open")}function Xh({onPalette:e,
onHelp:t}){let n=Wn.value;return u("nav",{"aria-label":"Pages",class:ve(Vh,Qn.value&&Uh),children:[u("div",{class:Wh,children:[
u(Tx,{}),!Qn.value&&u("span",{class:qh,children:"Sluice"})]}),u("ul",{class:_u,children:on.map(o=>u(Qh,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&qe.value.view===o.name,onClick:()=>wi(o)},o.name))}),An.length>0&&u(
"div",{class:Jh,role:"presentation"}),u("ul",{class:_u,children:An.map(o=>u(Qh,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>Sn(o.name)},o.name))}),u("div",{class:Yh,children:[u(Q,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),u(Sx,{}),u(Q,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
u(Q,{icon:"collapse",label:Qn.value?"Widen":"Fold",kind:"quiet",class:Zh,onClick:kx})]})]})}function Qh({icon:e,label:t,
keys:n,current:o,onClick:r}){let i=ml(Qn.value?`${t}  ${n}`:void 0);return u("li",{children:u("button",{type:"button",class:jh,
"aria-current":o?"page":void 0,"aria-label":Qn.value?t:void 0,onClick:r,...i,children:[u(be,{name:e,size:20}),u("span",{
class:Gh,children:t})]})})}function Sx(){let e=(t,n)=>({label:n,checked:xi.value===t,act:()=>Gl(t)});return u(Pn,{icon:Pr.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function Tx(){return u("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:Kh,children:[u("rect",{width:"32",height:"32",rx:"7"}),u("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}async function tg(e){let t=e.trim();if(t.startsWith("{"))return eg(await qr(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let r=await Gi(n[2]),i=ji.find(l=>l===n[1]);return r&&i?{...r,view:i}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?eg(await qr(o[1].replaceAll("'\\''","'"))):null}function eg(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Is.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:Mx(t),as:null,open:[]}}function Mx(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var og="O",rg="P";function ig({children:e}){let[t,n]=Y(null);_r([...Fh(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{er.value&&kn()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{tr.value&&
nr()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Dn},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:Px}]),le(()=>{let r=i=>{if(fu(i.target))return;let l=i.clipboardData?.getData("text/p\
lain")??"";tg(l).then(a=>{a&&(Le(a),wr("The question was pasted.",{label:"Undo",act:kn}))})};return document.addEventListener(
"paste",r),()=>document.removeEventListener("paste",r)},[]);let o=()=>n(null);return u("div",{class:og,children:[u(Xh,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),u("div",{class:rg,children:[Bm.value==="away"&&u(yh,{kind:"warning",actions:u(Q,{small:!0,
kind:"outlined",onClick:Um,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&u(Bh,{onClose:o,onHelp:()=>n("help")}),t==="help"&&u(Dh,{onClose:o}),u(Tm,{}),u(
jf,{})]})}function Px(){let{phase:e}=Wt.result.value;e==="running"||e==="estimate"?Wt.cancel():Xo.value.length>0&&Qi()}var sg="Di",ag="w";function ug({label:e,choices:t,value:n,onChange:o}){let r=l=>{let a=l.key==="ArrowRight"||l.key==="ArrowDown"?1:l.key===
"ArrowLeft"||l.key==="ArrowUp"?-1:0;if(a===0)return;l.preventDefault();let f=(t.findIndex(p=>p.value===n)+a+t.length)%t.
length,d=t[f];d&&o(d.value),l.currentTarget.children[f]?.focus()},i=t.some(l=>l.value===n)?n:t[0]?.value;return u("div",
{role:"radiogroup","aria-label":e,class:sg,onKeyDown:r,children:t.map(l=>u("button",{type:"button",role:"radio",class:ag,
"aria-checked":l.value===n,tabIndex:l.value===i?0:-1,onClick:()=>o(l.value),children:[l.icon&&u(be,{name:l.icon,size:14}),
l.label]},l.value))})}var cg="Hi",fg="Fi",dg="Q",pg="Ti";var Yl=rt(()=>To.value.filter(e=>e.to.dataset===Me.value.dataset));function mg(){return Yl.value.length===0?null:u("nav",
{"aria-label":"The way here",class:cg,children:[Yl.value.map((e,t)=>u("span",{class:fg,children:[u("button",{type:"butto\
n",class:dg,onClick:()=>{Qa(t),Le(e.from)},children:t===0?"all":Ne(Yl.value[t-1]?.label).text}),u(be,{name:"right",size:12})]},
t)),u("span",{"aria-current":"step",class:pg,children:Ne(Yl.value.at(-1)?.label).text})]})}var hg="V",gg="W",yg="qi",vg="Gi",bg="Ji";function Zl({title:e,label:t,onClose:n,actions:o,wide:r=!1,children:i}){let l=ee(null);return le(()=>{let a=document.activeElement;
return()=>{a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),u("aside",{ref:l,class:ve(hg,r&&gg),"aria-label":t,children:[
u("div",{class:yg,children:[u("h2",{class:vg,children:e}),o,u(Q,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
u("div",{class:bg,children:i})]})}var xg="Ki",_g="Oi",kg="Y",Sg="Pi",Tg="Qi",Mg="Vi",Cg="Z",Pg="Wi",Eg="Yi",Dg="Zi",Ag="_i",Lg="_",Rg="er";var Lx=6;function $g({column:e,document:t}){let n=ee(null),{values:o,error:r,former:i}=Rx(n,e.name,t),l=o?.values.reduce(
(f,{count:d})=>Math.max(f,d),0)??0,a=(f,d)=>{let p=d?`not (${jr(e.name,f)})`:jr(e.name,f);gi({document:_t(t,"where",Gr(t.
where,p))},p)};return u("section",{ref:n,class:kg,"aria-label":Ne(e.name).text,"data-former":i,children:[u("div",{class:Sg,
children:[u("h3",{class:Tg,children:u(ht,{value:e.name,most:40,middle:!0})}),o&&u("span",{class:Mg,children:[Tn(o.distinct),
" ",o.distinct===1?"value":"values"]}),u(Q,{small:!0,kind:"quiet",label:`Break down by ${Ne(e.name).text}`,onClick:()=>jl(
e.name),children:"By"})]}),r&&u(yn,{error:r}),u("ul",{children:o?.values.map(({value:f,count:d},p)=>u("li",{children:u("\
button",{type:"button",class:Cg,onClick:g=>a(f,g.altKey),children:[u("span",{class:Pg,style:{width:`${l>0?100*d/l:0}%`}}),
u("span",{class:Eg,children:u(ht,{value:f,most:40,middle:!0})}),u("span",{class:Dg,title:qn(d),children:[o.exact?"":"~",
Tn(d)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&u("p",{class:Ag,children:[o.more>0&&u("span",{children:[Tn(o.more)," more"]}),
o.nulls>0&&u("button",{type:"button",class:Lg,onClick:f=>a(null,f.altKey),children:[u(ht,{value:null})," ",Tn(o.nulls)]})]})]})}
function Rx(e,t,n){let[o,r]=Y(!1),[i,l]=Y({values:null,error:null,former:!1}),a=$x(t,n);return le(()=>{let f=new IntersectionObserver(
([d])=>{d&&r(d.isIntersecting)});return e.current&&f.observe(e.current),()=>f.disconnect()},[]),le(()=>{if(!o)return;let f=new AbortController;
return l(d=>({...d,former:d.values!==null})),uf(n.dataset,a,f.signal).then(d=>l({values:d,error:null,former:!1}),d=>{nl(
d)||l({values:null,error:Yr(d),former:!1})}),()=>f.abort()},[o,n.dataset,JSON.stringify(a)]),i}function $x(e,t){let{from:n,
to:o,timezone:r,where:i,define:l}=t;return{column:Kr(e),limit:Lx,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...r===void 0?{}:{timezone:r},...i===void 0?{}:{where:i},...l===void 0?{}:{define:l}}}function Og({onClose:e}){let[t,n]=Y(""),o=rl(Bt.value).value.value?.columns,r=(o??[]).filter(({name:i,type:l})=>l!=="tim\
estamp"&&i.toLowerCase().includes(t.trim().toLowerCase()));return u(Zl,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[u("div",{class:xg,children:u("input",{class:_g,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:i=>n(i.currentTarget.value)})}),o?r.map(i=>u($g,{column:i,document:Me.value},i.name)):u(br,
{}),u("p",{class:Rg,children:"Click: only this value. Alt+click: all but this value."})]})}var Ng="ir",zg="ee",Fg="ie";var Hg=null;function Nx(){return Hg??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),Hg}function Ig(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,i=ee(null),l=ee(null),a=ee(e);a.current=e;let[f,d]=Y(!1);return le(()=>{
let p=!1;return Nx().then(g=>{p||!g||!i.current||(l.current=g.mount(i.current,{...a.current,onText:v=>{v!==a.current.text&&
a.current.onText(v)},onRun:()=>a.current.onRun?.()}),l.current.setMark(a.current.mark??null),d(!0),r&&l.current.focus())}),
()=>{p=!0,l.current?.destroy()}},[]),le(()=>{l.current?.setText(t)},[t]),le(()=>{l.current?.setMark(o)},[o?.start,o?.end,
t]),u("div",{class:ve(Ng,e.class),children:[u("div",{ref:i,class:zg,hidden:!f,"data-editor":f}),!f&&u("textarea",{class:Fg,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,onInput:p=>e.onText(p.currentTarget.value)})]})}var Vg="rr",Ug="ar";function qg({onClose:e}){let t=Me.value,[n,o]=Y(()=>JSON.stringify(t,null,2)),[r,i]=Y(null);return le(()=>{Pt(Wg(n).value,
t)||(o(JSON.stringify(t,null,2)),i(null))},[t]),u(Zl,{title:"JSON",label:"The document as JSON",onClose:e,actions:u(Q,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Lt(n,"The document")}),children:[u(Ig,{class:Vg,label:"Document",language:"j\
son",text:n,onText:a=>{o(a);let{value:f,error:d}=Wg(a);i(d),f&&Le({document:{...f,dataset:f.dataset||qe.value.document.dataset}},
"replace")},onRun:Dn}),r!==null&&u("div",{class:Ug,children:u(yn,{error:{message:r,hint:"the question on the screen is t\
he last that could be read"}})})]})}function Wg(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}var Kg=new Map([["facets",Og],["json",qg]]);var Gg="or",Jg="tr";function Su({title:e,values:t,value:n,onChange:o,free:r=!1,...i}){let l=ee(null),[a,f]=Y(!1),[d,p]=Y(""),g=dt(()=>Hx(t,d),
[t,d]),v=()=>{f(!1),p("")},y=x=>{v(),o(x)};return u(he,{children:[u(Q,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:l,
onClick:()=>a?v():f(!0),children:u("span",{class:Gg,children:u(ht,{value:n,most:32})})}),a&&u(Yn,{anchor:l.current,onClose:v,
role:"dialog",label:e,children:u("div",{class:Jg,children:u(Kl,{label:e,text:d,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:g.slice(0,1e3).map(x=>({value:x,label:u(ht,{value:x}),selected:x===n})),onPick:y,onTake:x=>{r&&
x!==""&&y(x)},onCancel:v})})})]})}function Hx(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(i=>i.toLowerCase().
startsWith(n)),r=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...o,...r]}var Yg=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function Zg(){let e=Me.value.compare?.offset,t=Yg.find(([,n])=>n===e)?.[0]??`vs ${go(e??"")} before`;
return u(Pn,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:Yg.map(([n,o])=>({label:n,
checked:o===e,act:()=>_n("compare",o===void 0?void 0:{offset:o})})),children:t})}function Qg(){return[{label:"Copy link",icon:"share",act:()=>{na(qe.value).then(e=>Lt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>Lt(JSON.stringify(qe.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>Lt(Ix(qe.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Lt(Bx(qe.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>Lt(Vx(qe.value.document),"The code")}]}function Tu(e){
return`'${e.replaceAll("'","'\\''")}'`}function Ix(e){return`sluice query ${Tu(JSON.stringify(e))}`}function Bx(e){return`\
curl -H 'Content-Type: application/json' ${Tu(It("v1/query"))} \\
  -d ${Tu(JSON.stringify(e))}`}function Vx(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var Xg=oe([]);function e0(){return Xg.value.length===0?null:u(Pn,{icon:"save",menuLabel:"Save",items:Xg.value,placing:{align:"end"},children:"\
Save"})}var n0="nr",o0="y";function r0(){let e=Wt.result.value,t=e.phase==="running"||e.phase==="estimate";return u("div",{class:n0,children:[u("sp\
an",{role:"status",class:o0,"data-phase":e.phase,children:[e.phase==="exact"&&u(be,{name:"check",size:14}),e.phase==="er\
ror"&&u(be,{name:"error",size:14}),Wx(e)]}),t&&u(Q,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Wt.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&u(Q,{small:!0,kind:"outlined",onClick:Dn,children:"Run again"})]})}
function Wx(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${Qr(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=wf(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${Qr(t.
sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${Tn(t.rows_scanned)} rows`:`${o}, ${n}`}}}var i0=null;function l0(){return i0??=[...new Set([Xs(),"UTC",...Intl.supportedValuesOf("timeZone")])],i0}var s0="k",a0="z",u0="pr",c0="j",f0="dr";var d0=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function p0({runs:e}){le(()=>{mn.value.value||
In()},[]);let t=mn.value.value?.map(({name:o})=>o)??[Bt.value],n=Me.value.timezone??"UTC";return u("header",{class:s0,"a\
ria-label":"The question",children:[u("div",{class:a0,children:[u(Su,{title:"Dataset",icon:"data",values:t,value:Bt.value,
onChange:o=>{or(o)},class:u0}),u(ih,{}),u(Su,{title:"Time zone",icon:"globe",values:l0(),value:n,onChange:o=>_n("timezon\
e",o),kind:"quiet",free:!0}),u(Zg,{}),u(Kx,{})]}),u("div",{class:c0,children:e&&u(r0,{})}),u("div",{class:f0,children:[u(
Q,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!er.value,onClick:kn}),u(Q,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!tr.value,onClick:nr}),u(Pn,{icon:"share",menuLabel:"Share",items:Qg(),placing:{align:"end"},children:"Shar\
e"}),u(e0,{})]})]})}function Kx(){let e=Me.value.sample,t=e===void 0||e===1?void 0:e,n=d0.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return u(Pn,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:d0.map(([o,r])=>({label:o,checked:r===t,act:()=>_n("sample",r)})),children:n})}var m0="lr",h0="re",g0="sr",y0="xr",v0="cr",b0="gr",w0="ae";function _0(){let e=on.find(({name:t})=>t===Xc.value)??on[0];return e?u(Gx,{view:e}):null}function Gx({view:e}){let t=Me.
value,n=Jx(Wt.result.value,t),o=ef.value??e.chartOf(t);le(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · S\
luice`},[e,t.dataset]),_r([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Mu("facets")}]);let r=l=>{
Le({as:l,document:e.choose?e.choose(t,l):t})},i=n.phase==="running"||n.phase==="estimate";return u(he,{children:[u(p0,{runs:e.
runs??!0}),u(am,{busy:i,done:n.done}),u("div",{class:m0,children:[u("main",{class:h0,"data-view":e.name,"data-state":n.phase,
"aria-busy":i,children:[u("h1",{class:"spoken",children:e.label}),u(mg,{}),u("div",{class:g0,children:[u("div",{class:y0,
children:u(e.Sentence,{document:t,result:n})}),u("div",{class:v0,children:[e.charts.length>1&&u(ug,{label:"Chart",value:o,
onChange:r,choices:e.charts.map(({name:l,label:a,icon:f})=>({value:l,label:a,icon:f}))}),u(Q,{icon:"filter",label:"Prope\
rties and their values",keys:"f",kind:"quiet",pressed:Cu("facets"),onClick:()=>Mu("facets")}),u(Q,{icon:"braces",label:"\
The document as JSON",kind:"quiet",pressed:Cu("json"),onClick:()=>Mu("json")})]})]}),n.error&&!Yx(e,n.error)&&u("div",{class:b0,
children:u(yn,{error:n.error})}),u("div",{class:w0,"data-former":n.former,children:u(e.Page,{document:t,result:n,as:o})})]}),
u(Zx,{})]})]})}function Jx(e,t){return e.of===null||x0(e.of)===x0(t)?e:{...e,answer:null,of:null,former:!1}}function x0(e){
let t=e.aggregate?.over;return`${mo(e)} ${typeof t=="object"?Object.keys(t).join():"events"}`}function Cu(e){return Xo.value.
some(t=>t.kind===e)}function Mu(e){Le({open:Cu(e)?Xo.value.filter(t=>t.kind!==e):[{kind:e}]})}function Yx(e,t){return["f\
rom","to",...e.errorPlaces??[]].some(n=>En(t,n)!==null)}function Zx(){return u(he,{children:Xo.value.map((e,t)=>{let n=Kg.
get(e.kind);return n?u(n,{layer:e,onClose:Qi},t):null})})}function k0(){return u(ig,{children:u(Qx,{})})}function Qx(){let e=Wn.value;switch(e.kind){case"home":return u(gh,{});case"\
view":return u(_0,{});case"page":{let t=An.find(({name:n})=>n===e.page);return t?u(t.Page,{rest:e.rest}):u(hu,{})}case"a\
ctor":case"link":return u(hu,{})}}Ih();Xm();await hf();jm();Mm();gc(u(k0,{}),document.body);
