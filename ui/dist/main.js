var ib=Object.defineProperty;var ya=(e,t)=>{for(var n in t)ib(e,n,{get:t[n],enumerable:!0})};var ue,_d,wa,Qn,va,wl,kd,bl,Cd,_a,ba,Td,gi=Symbol.for("pv"),_l={},kl=[],lb=/^m(i|n|o|s|text|space)$/,ka=Array.isArray,Ca=kl.
slice,Mo=Object.assign;function Po(e){e&&e.parentNode&&e.remove()}function Sd(e,t,n){var o,r,i,l={},a=arguments.length;for(i in t)
i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:l[i]=t[i];return a>2&&(l.children=a>3?Ca.call(arguments,2):n),hi(e,
l,o,r,null)}function hi(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:gi,__v:r||
++_d,__i:-1,__u:0};return!r&&ue.vnode&&ue.vnode(i),i}function oe(e){return e.children}function vr(e,t){this.props=e,this.context=t,this.__g=0}function Xn(e,t){if(t==null)return e.
__&&Xn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Xn(e)}function sb(e){var t,n=e.__v,o=n.__e,r=[],i=[],l=e.__P;l&&((t=Mo({constructor:gi},n)).__v=n.__v+1,
ue.vnode&&ue.vnode(t),Ta(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||Xn(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,$d(r,t,i),n.__=n.__e=null,t.__e!=o&&Pd(t))}function Pd(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Pd(e)}function xa(e){(8&e.__g||(e.__g|=8,Qn.push(e),wl++))&&va==ue.debounceRendering||
((va=ue.debounceRendering)||queueMicrotask)(Md)}function Md(){try{for(var e,t=1;Qn.length;)Qn.length>t&&Qn.sort(kd),e=Qn.
shift(),t=Qn.length,8&e.__g&&sb(e)}finally{(wl=Qn.length)&&(va||queueMicrotask)(Md)}}function Ed(e,t,n,o,r,i,l,a,c,d,p){
var m,v,g,x,k,S,P=o.__k||kl,T=t.length;for(c=ab(n,t,P,c,T),m=0;m<T;m++)(g=n.__k[m])!=null&&(v=~g.__i&&P[g.__i]||_l,g.__i=
m,S=Ta(e,g,v,r,i,l,a,c,d,p),x=g.__e,(v.ref!=g.ref||8&v.__u)&&(v.ref&&Sa(v.ref,null,g,v),g.ref&&p.push(g.ref,g.__c||x,g)),
k=k||x,4&g.__u?(c=Dd(g,c,e,!v.__v),v.__e&&(v.__e=null)):typeof g.type=="function"&&S!==void 0?c=S:x&&(c=x.nextSibling),g.
__u&=-21);return n.__e=k,c}function ab(e,t,n,o,r){var i,l,a,c,d,p,m,v,g,x=n.length,k=x,S=0,P=0,T=e.__k=Array(r);for(i=0;i<
r;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=T[i]=hi(null,
l):ka(l)?l=T[i]=hi(oe,{children:l}):l.constructor===gi&&l.__b?l=T[i]=hi(l.type,l.props,l.key,l.ref,l.__v):T[i]=l,c=i+S,l.
__=e,l.__b=e.__b+1,a=null,~(d=l.__i=ub(l,n,c,k))&&(k--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,d==c-1?S--:d==c+1?S++:d!=
c&&(d>c?S--:S++,P=1)):(~d||(r>x?S--:r<x&&S++),typeof l.type!="function"&&(l.__u|=4))):T[i]=null;if(P){for(p=[],m=[],i=0;i<
r;i++)if((l=T[i])&&16&l.__u){for(S=0,v=p.length;S<v;)p[g=S+v>>1]<l.__i?S=g+1:v=g;p[S]=l.__i,m[i]=S+1}for(S=p.length;i--;)
m[i]&&(m[i]==S?S--:T[i].__u|=4)}if(k)for(i=0;i<x;i++)!(a=n[i])||2&a.__u||(a.__e==o&&(o=Xn(a)),Pa(a,a));return o}function Dd(e,t,n,o){
var r,i,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=Dd(
r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=Xn(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function ub(e,t,n,o){var r,i=e.key,l=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&i==null||c&&i==a.key&&l==a.type)return n;
if(o>(c?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&i==a.key&&l==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&
!(2&a.__u)&&i==a.key&&l==a.type)return r}return-1}function wd(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function vl(e,t,n,o,r){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||wd(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||wd(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=ba[t]||(ba[t]=
cb(t)),(e.__a||(e.__a={}))[t]=_a,i=t!=(t=t.replace(Cd,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,i):e.removeEventListener(t,l,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function cb(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[bl]==null)t[bl]=_a++;else if(t[bl]<this.__a[e])return;return n(ue.event?ue.event(t):t)}}}function Ta(e,t,n,o,r,i,l,a,c,d){
var p,m,v,g,x,k,S,P,T,w,C,L,A,B,W,Z,K,D,j=t.type;if(t.constructor!==gi)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&
(t.__u|=c,m=i=[],p.nodeType==8?a=xl(p,i):i.push(p),a=i[0]||a),(p=ue.__b)&&p(t);e:if(typeof j=="function"){v=l.length;try{
if(P=t.props,T=(p=j.prototype)&&p.render,w=(p=j.contextType)&&o[p.__c],C=p?w?w.props.value:p.__:o,(g=n.__c)?(t.__c=g,2&g.
__g&&(g.__g|=1)):(T?t.__c=g=new j(P,C):(t.__c=g=new vr(P,C),g.constructor=j,g.render=fb),w&&w.sub(g),g.state||(g.state={}),
g.__n=o,g.__g|=8,g.__h=[],g.__k=[]),T&&(g.__s||(g.__s=g.state),j.getDerivedStateFromProps&&(g.__s==g.state&&(g.__s=Mo({},
g.__s)),Mo(g.__s,j.getDerivedStateFromProps(P,g.__s)))),x=g.props,k=g.state,g.__v=t,n.__c){if(P!==x&&T&&!j.getDerivedStateFromProps&&
g.componentWillReceiveProps&&g.componentWillReceiveProps(P,C),t.__v==n.__v&&!(8&g.__g)||!(4&g.__g)&&g.shouldComponentUpdate&&
g.shouldComponentUpdate(P,g.__s,C)===!1){t.__v!=n.__v&&(g.props=P,g.state=g.__s,g.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(N){N&&(N.__=t)}),kl.push.apply(g.__h,g.__k),g.__k=[],g.__h.length&&l.push(g),a=Xn(n);break e}g.componentWillUpdate&&
g.componentWillUpdate(P,g.__s,C),T&&g.componentDidUpdate&&g.__h.push(function(){g.componentDidUpdate(x,k,S)})}else T&&!j.
getDerivedStateFromProps&&g.componentWillMount&&g.componentWillMount(),T&&g.componentDidMount&&g.__h.push(g.componentDidMount);
g.context=C,g.props=P,g.__P=e,g.__g&=-5,L=ue.__r,A=T?25:0;do g.__g&=-9,L&&L(t),p=g.render(g.props,g.state=g.__s,g.context);while(8&
g.__g&&++A<25);T&&(kl.push.apply(g.__h,g.__k),g.__k=[]),g.state=g.__s,g.getChildContext&&(o=Mo({},o,g.getChildContext())),
T&&n.__c&&g.getSnapshotBeforeUpdate&&(S=g.getSnapshotBeforeUpdate(x,k)),B=p&&p.type===oe&&p.key==null?p.props.children:p,
P.__P&&(p=a,r=(e=P.__P).namespaceURI,c=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(N){N&&Pa(N,N)}),n.__k=null),
a=n.__k?Xn(n,0):null),a=Ed(e,ka(B)?B:[B],t,n,o,r,i,l,a,c,d),P.__P&&(t.__e=null,a=p),t.__u&=-161,m&&m.some(Po),g.__h.length&&
l.push(g),1&g.__g&&(g.__g&=-4)}catch(N){if(l.length=v,t.__v=null,c||i)if(N&&N.then){if(t.__u|=128|c,i){for(~(K=i.indexOf(
a||void 0))||(K=i.length);(D=i[K-1])&&D.nodeType==8;)K--;for(;K<i.length;K++)if(D=i[K])if(i[K]=null,W){if(D==Z)break}else{
if(D.nodeType!=8)break;D.data.startsWith("$s")&&(Z=xl(W=D))}}if(!W){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
W=a}(p=xl(W=t.__c.__z||(t.__c.__z=W)))?(t.__e=W,a=p):t.__e=a,a=a&&a.nextSibling}else i&&i.some(Po);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),N&&N.then||Ad(t),ue.__e(N,t,n)}}else a=t.__e=db(n.__e,t,n,o,r,i,l,c,d,e);return(p=ue.diffed)&&p(t),a}function xl(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ad(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Ad))}function $d(e,t,n){for(var o=0;o<n.length;)Sa(n[o++],n[o++],n[o++]);ue.__c&&ue.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){ue.__e(i,r.__v)}})}function db(e,t,n,o,r,i,l,a,c,d){var p,m,v,g,
x,k,S,P,T=n.props||_l,w=t.props,C=t.type;if(C=="svg"?r="http://www.w3.org/2000/svg":C=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((x=i[p])&&(C?x.localName==C:x.nodeType==
3)){e=x,i[p]=null;break}}if(!e){if(P=d.ownerDocument||document,!C)return P.createTextNode(w);e=P.createElementNS(r,C,w.is?
w:d),a&&(ue.__m&&ue.__m(t,i),a=!1),i=null}if(C){if(d=C=="template"&&e.content||e,i=C=="textarea"&&w.defaultValue!=null?null:
i&&Ca.call(d.childNodes),!a&&i)for(T={},p=0;p<e.attributes.length;p++)T[(x=e.attributes[p]).name]=x.value;for(p in T)x=T[p],
p=="dangerouslySetInnerHTML"?v=x:p=="children"||p in w||p=="value"&&"defaultValue"in w||p=="checked"&&"defaultChecked"in
w||vl(e,p,null,x,r);for(p in w)x=w[p],p=="children"?g=x:p=="dangerouslySetInnerHTML"?m=x:p=="value"?k=x:p=="checked"?S=x:
a&&typeof x!="function"||T[p]===x||vl(e,p,x,T[p],r);m?(a||v&&(m.__html==v.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(v&&(e.textContent=""),(C=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&lb.test(C))&&(r="\
http://www.w3.org/1999/xhtml"),Ed(d,ka(g)?g:[g],t,n,o,r,i,l,i?i[0]:n.__k&&Xn(n,0),a,c),i&&i.some(Po)),a&&C!="textarea"||
(p="value",C=="progress"&&k==null?e.removeAttribute(p):k==null||k===e[p]&&(C!="progress"||k)||vl(e,p,k,T[p],r),p="checke\
d",S!=null&&S!=e[p]&&vl(e,p,S,T[p],r))}else T===w||a&&e.data==w||(e.data=w);return e}function Sa(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
ue.__e(r,n)}}function Pa(e,t,n){var o,r,i,l;if(ue.unmount&&ue.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Sa(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){ue.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(l=
0;l<o.length;l++)o[l]&&Pa(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=xl(o,i=[]))&&(o==
e.__e&&i.some(Po),Po(r),Po(o)),n||Po(e.__e),e.__e=e.__c=e.__=null}function fb(e,t,n){return this.constructor(e,n)}function Ld(e,t){
var n,o,r,i;ue.__&&ue.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=hi(oe,{children:[e]}),
r=[],i=[],Ta(t,t.__k,o||_l,_l,t.namespaceURI,o?null:t.firstChild?Ca.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),
$d(r,t.__k,i),t.__k.props.children=null}function Od(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){
return r},this.shouldComponentUpdate=function(i){this.props.value!=i.value&&o.forEach(function(l){l.__g|=4,xa(l)})},this.
sub=function(i){o.add(i);var l=i.componentWillUnmount;i.componentWillUnmount=function(){o.delete(i),l&&l.call(i)}}),n.children}
return t.__c="__cC"+Td++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}ue={__e:function(e,t,n,o){for(var r,i,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(i=r.constructor)&&i.getDerivedStateFromError)&&
r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.
__g|=2)}catch(a){e=a}}throw wl=0,e}},_d=0,wa=function(e){return e!=null&&e.constructor===gi},vr.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Mo({},this.state)),typeof e=="function"&&(e=e(Mo({},n),this.props)),e&&(Mo(
n,e),this.__v&&(t&&this.__k.push(t),xa(this)))},vr.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),xa(this))},vr.prototype.render=oe,Qn=[],wl=0,kd=function(e,t){return e.__v.__b-t.__v.__b},bl=Symbol(),Cd=/(PointerCapture)$|Capture$/i,
_a=0,ba={},Td=0;var eo,Re,Ma,Nd,Ea=Object.is,Cl=0,Kd=[],Da=[],ze=ue,Rd=ze.__b,Fd=ze.__r,Hd=ze.diffed,zd=ze.__c,Bd=ze.unmount,Id=ze.__;function br(e,t){
ze.__h&&ze.__h(Re,e,Cl||t),Cl=0;var n=Re.__H||(Re.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function H(e){
return Cl=1,pb(qd,e)}function pb(e,t,n){var o=br(eo++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):qd(void 0,t),function(i){var l=(o.
__N||o.__)[0],a=o.t(l,i);Ea(l,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=Re,!Re.__f)){Re.__f=!0;var r=Re.shouldComponentUpdate;
Re.shouldComponentUpdate=function(i,l,a){var c=this.__H;if(!c)return!0;var d=!1,p=this.props!=i;if(c.__.some(function(v){
v.__N&&(d=!0,Ea(v.__[0],v.__N[0])||(p=!0))}),r){var m=r.call(this,i,l,a);return d?m||p:m}return!d||p}}return o.__}function me(e,t){
var n=br(eo++,3);!ze.__s&&$a(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Re.__H.__h.push(n))}function ut(e,t){var n=br(eo++,4);!ze.
__s&&$a(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Re.__h.push(n))}function Q(e){return Cl=5,yt(function(){return{current:e}},[])}function yt(e,t){var n=br(eo++,7);return $a(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ud(e){var t=Re.context[e.__c],n=br(eo++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Re)),t.props.value):e.__}function kn(){var e=br(eo++,11);if(!e.__){for(var t=Re.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function mb(){var e;do{for(;e=Da.shift();)try{yi(e)}catch(n){ze.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Kd.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(yi),t.__h.some(Aa),t.__h=[]}catch(n){t.__h=[],ze.__e(n,e.__v)}}}while(Da.
length)}ze.__b=function(e){Re=null,Rd&&Rd(e)},ze.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Id&&Id(e,t)},ze.
__r=function(e){Fd&&Fd(e),eo=0;var t=(Re=e.__c).__H;t&&(Ma==Re?Re.__h=[]:(t.__h.some(yi),t.__h.some(Aa),eo=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ma=Re},ze.diffed=function(e){Hd&&Hd(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Wd(Kd.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ma=Re=null},ze.__c=function(e,t){t.some(
function(n){try{n.__h.some(yi),n.__h=n.__h.filter(function(o){return!o.__||Aa(o)})}catch(o){n.__h=[function(){throw o}]}}),
zd&&zd(e,t)},ze.unmount=function(e){Bd&&Bd(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Wd(Da.push(r))}else yi(r)}catch(i){t=i}}),o.
__H=void 0,t&&ze.__e(t,o.__v))};var Vd=typeof requestAnimationFrame=="function";function hb(e){var t,n=function(){clearTimeout(
o),Vd&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Vd&&(t=requestAnimationFrame(n))}function Wd(e){e!=1&&Nd==
ze.requestAnimationFrame||((Nd=ze.requestAnimationFrame)||hb)(mb)}function yi(e){var t=Re,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Re=t}function Aa(e){var t=Re;e.__c=e.__(),Re=t}function $a(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Ea(n,e[o])})}function qd(e,t){return typeof t=="function"?t(e):t}var gb=Symbol.for("preact-signals");function Ml(){if(Fn>1)Fn--;else{var e,t=!1;for((function(){var r=Sl;for(Sl=void 0;r!==
void 0;){var i=r.S;if(i.v===r.v)for(var l=i.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=i.i);r=r.o}})();bi!==void 0;){var n=bi;for(bi=
void 0,Tl++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Gd(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Tl=0,Fn--,
t)throw e}}function Oa(e){if(Fn>0)return e();La=++yb,Fn++;try{return e()}finally{Ml()}}var vi,Oe=void 0;function xi(e){var t=Oe,
n=vi;Oe=void 0,vi=void 0;try{return e()}finally{Oe=t,vi=n}}var bi=void 0,Fn=0,Tl=0,yb=0,La=0,Sl=void 0,Pl=0;function jd(e){
if(Oe!==void 0){var t=e.n;if(t===void 0||t.t!==Oe)return t={i:0,S:e,p:Oe.s,n:void 0,t:Oe,e:void 0,x:void 0,r:t},Oe.s!==void 0&&
(Oe.s.n=t),Oe.s=t,e.n=t,32&Oe.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Oe.s,t.n=void 0,Oe.s.n=t,Oe.s=t),t}}function Ue(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}Ue.prototype.brand=gb;Ue.prototype.h=function(){return!0};Ue.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:xi(function(){var o;(o=t.W)==null||o.call(t)}))};
Ue.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&xi(function(){var r;(r=t.Z)==null||r.call(t)}))}};Ue.prototype.subscribe=
function(e){var t=this;return vt(function(){var n=t.value;xi(function(){return e(n)})},{name:"sub"})};Ue.prototype.valueOf=
function(){return this.value};Ue.prototype.toString=function(){return this.value+""};Ue.prototype.toJSON=function(){return this.
value};Ue.prototype.peek=function(){var e=this;return xi(function(){return e.value})};Object.defineProperty(Ue.prototype,
"value",{get:function(){var e=jd(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Tl>100)
throw new Error("Cycle detected");(function(n){Fn!==0&&Tl===0&&n.l!==La&&(n.l=La,Sl={S:n,v:n.v,i:n.i,o:Sl})})(this),this.
v=e,this.i++,Pl++,Fn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ml()}}}});function te(e,t){return new Ue(e,
t)}function Gd(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Jd(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Yd(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Eo(e,t){Ue.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Pl-1,this.
f=4}Eo.prototype=new Ue;Eo.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Pl))return!0;if(this.g=Pl,this.f|=1,this.i>0&&!Gd(this))return this.f&=-2,!0;var e=Oe;try{Jd(this),Oe=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Oe=e,Yd(
this),this.f&=-2,!0};Eo.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
Ue.prototype.S.call(this,e)};Eo.prototype.U=function(e){if(this.t!==void 0&&(Ue.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Eo.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Eo.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=jd(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ct(e,t){
return new Eo(e,t)}function Zd(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Fn++;var n=Oe;Oe=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Na(e),o}finally{Oe=n,Ml()}}}function Na(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Zd(e)}function vb(e){if(Oe!==this)throw new Error("Out-of-order effect");Yd(this),Oe=e,this.f&=-2;try{8&this.f&&Na(this)}finally{
Ml()}}function xr(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,vi&&vi.push(this)}
xr.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};xr.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Zd(this),
Jd(this),Fn++;var e=Oe;return Oe=this,vb.bind(this,e)};xr.prototype.N=function(){2&this.f||(this.f|=2,this.u=bi,bi=this)};
xr.prototype.d=function(){this.f|=8,1&this.f||Na(this)};xr.prototype.dispose=function(){this.d()};function vt(e,t){var n=new xr(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Qd,Dl,El,bb=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Xd=[];vt(function(){Qd=this.N})();function wr(e,t){ue[e]=t.bind(null,ue[e]||function(){})}function wi(e){if(El){var t=El;
El=void 0,t()}El=e&&e.S()}function ef(e){var t=this,n=e.data,o=wb(n);o.name="ReactiveDom",o.value=n;var r=yt(function(){
for(var a=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var d=ct(function(){var g=o.value.value;return g===0?0:g===!0?
"":g||""}),p=ct(function(){return!Array.isArray(d.value)&&!wa(d.value)}),m=vt(function(){if(this.N=tf,p.value){var g=d.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=g)}}),v=t.__$u.d;return t.__$u.d=function(){m(),v.call(this)},
[p,d]},[]),i=r[0],l=r[1];return i.value?l.peek():l.value}ef.displayName="ReactiveTextNode";Object.defineProperties(Ue.prototype,
{constructor:{configurable:!0,value:Sd(oe,null).constructor},type:{configurable:!0,value:ef},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});wr("__b",function(e,t){if(wi(),Dl=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof Ue&&(n||(t.__np=
n={}),n[r]=i,o[r]=i.peek())}}e(t)});wr("__r",function(e,t){if(e(t),t.type!==oe){wi();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,i){var l;return vt(function(){l=this},{name:i}),l.c=r,l})((function(r){return function(){var i;
bb&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),Dl=o,wi(n)}});wr("__e",function(e,t,n,o){wi(),Dl=void 0,e(t,n,o)});wr("diffed",function(e,t){wi(),Dl=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var l in i){var a=i[l];a===void 0||o&&l in o||
(a.d(),i[l]=void 0)}if(o){i||(i={},n.U=i);for(var c in o){var d=i[c],p=o[c];d===void 0?(d=xb(n,c,p,r),i[c]=d):d.o(p,r)}}}
e(t)});function xb(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=te(n);return{o:function(l,a){i.value=l,o=a},d:vt(
function(){this.N=tf;var l=i.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.
removeAttribute(t))})}}wr("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;
for(var r in o){var i=o[r];i&&i.d()}}}var l=t.__np;if(l){var a=t.props;for(var c in l)a[c]=l[c]}t.__np=void 0}else{var d=t.
__c;if(d){d.__$f|=8;var p=d.__$u;p&&(d.__$u=void 0,p.d())}}e(t)});wr("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});
vr.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||
4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function wb(e,t){return yt(function(){return te(e,t)},[])}var _b=function(e){queueMicrotask(function(){queueMicrotask(e)})};function kb(){Oa(function(){for(var e;e=Xd.shift();)Qd.call(e)})}function tf(){Xd.push(this)===1&&(ue.requestAnimationFrame||
_b)(kb)}var Ra=new URL("../../",import.meta.url);function qt(e){return new URL(e,Ra).href}function nf(e){return e.startsWith(Ra.
pathname)?e.slice(Ra.pathname.length):e.replace(/^\//,"")}var Cb=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],of=["explore","funnel",
"retention","paths","sessions","difference","live"];function _i(e){return Cb.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function Ie(e){return e==null?[]:typeof e=="string"?[e]:e}var sf=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function af(e,t){
let n=e.split("/").filter(c=>c!=="").map(Tb),[o,r,i]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(sf.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let l=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&i!==void 0)return{kind:"actor",dataset:l,actor:i};let a=of.find(c=>c===r)??"explore";return{kind:"view",dataset:l,
view:a,fragment:t}}function Tb(e){try{return decodeURIComponent(e)}catch{return e}}function uf(e,t){return`${Sb(e)}/${t}`}function Sb(e){let t=sf.has(e)||e.startsWith("~")||e===""?`~${e}`:e;return encodeURIComponent(t)}async function cf(e){let t=[
`q=${await rf(e.document)}`];return e.as!==null&&t.push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await rf(
e.open)}`),t.join("&")}async function df(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await lf(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let r=t.get("open"),i=r===null?[]:await lf(r);return{document:o,
as:t.get("as"),open:Array.isArray(i)?i.filter(Pb):[]}}function Pb(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function rf(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await ff(t,new CompressionStream("defl\
ate-raw")),o="";for(let r of n)o+=String.fromCharCode(r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function lf(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await ff(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var Mb=4<<20;async function ff(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let r=[],i=0,l=t.readable.getReader();for(;;){let{done:d,value:p}=await l.read();
if(d)break;if(r.push(p),i+=p.length,i>Mb)throw new Error("the link unpacks to too much")}let a=new Uint8Array(i),c=0;for(let d of r)
a.set(d,c),c+=d.length;return a}var pf={before:[],after:[]};function Fa(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function mf(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function hf(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var _r=/([^.[\]]+)|\[(\d+)\]/gy;function ki(e){let t=[];for(_r.lastIndex=0;_r.lastIndex<e.length;){e[_r.lastIndex]==="."&&
_r.lastIndex++;let n=_r.lastIndex,o=_r.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function gf(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function yf(e){return typeof e=="\
string"?ki(e):e}function Ci(e,t){let n=e;for(let o of yf(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function qe(e,t,n){return Ha(e,yf(t),n)}function Ha(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o==
"number"){let a=Array.isArray(e)?[...e]:e==null?[]:[e],c=Ha(a[o],r,n);return c===void 0?a.splice(o,1):a[o]=c,a}let i=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),l=Ha(i.get(o),r,n);return l===void 0?i.delete(o):i.set(o,l),Object.fromEntries(
i)}function Ot(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(e)!==Array.
isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(t,o)&&Ot(e[o],
t[o]))}function Ti(e){return`'${e.replaceAll("'","''")}'`}var vf="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",Eb=new RegExp(`^${vf}(\\.${vf}\
)*$`,"u"),Db=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function Nt(e){return Eb.test(e)&&!Db.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function kr(e){
return`event = ${Ti(e)}`}var Ab=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Al(e){let t=e===void 0?null:Ab.exec(e);return t?
t[1].replaceAll("''","'"):null}function xf(e,t){let n=Nt(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Ti(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Ti(String(o))).join(", ")})`:`${n} = ${String(t)}`}function za(e,t){return e===
void 0||e.trim()===""?t:`${bf(e)} and ${bf(t)}`}function bf(e){return/\bor\b/i.test(e)?`(${e})`:e}var $b=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Ba(e){
let t=$b.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Lb(e){let t=e[_i(e)];return Ie(
t?.by).find(n=>!Cr(n))??null}function Cr(e){return/^\s*(time|bins)\s*\(/i.test(e)}function _f(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:Ob(e.document),as:e.as}},i=n[t],l=Ba(e.document),a=Lb(e.document);
if(i){let m=wf({...l,...i.document},a);return{state:{view:t,document:m,as:i.as,open:[]},waiting:r,said:null}}let c=Nb(t)?
Al(l.where):null;c!==null&&delete l.where;let d=wf({...l,...Ia(t,c,o)},a),p=c===null?null:`The filter ${kr(c)} became ${Rb(
t)}.`;return{state:{view:t,document:d,as:null,open:[]},waiting:r,said:p}}function Ob(e){let t=_i(e);return e[t]===void 0?
{}:{[t]:e[t]}}function Nb(e){return e==="funnel"||e==="retention"||e==="paths"}function Rb(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Ia(e,t,n){let[o,r]=n.events,i=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===r?o:r].filter(Fb).map(Hb),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":kr(i),return:"true",period:"day"}};case"paths":return{paths:i===void 0?{}:{start:kr(i)}};case"di\
fference":return{difference:{selection:i===void 0?"true":kr(i)}}}}function Fb(e){return e!==void 0}function Hb(e){return{
where:kr(e)}}function wf(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=Ie(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(Cr),t]}}}var Va={view:"explore",document:{dataset:""},as:null,open:[]},je=te(Va),on=te(pf),kf=te({state:Va,how:"load"}),$l={},Ll=!1,
Ge=je,Ol=kf,_e=ct(()=>je.value.document),Cf=ct(()=>je.value.view),Tf=ct(()=>je.value.as),Nl=ct(()=>je.value.open),Cn=ct(
()=>je.value.document.dataset),Tr=ct(()=>on.value.before.length>0),Sr=ct(()=>on.value.after.length>0);function we(e,t="p\
ush"){let n={...je.value,...e};Ot(n,je.value)||((t==="push"||!Ll)&&(on.value=Fa(on.value,je.value)),Ll=t==="replace",Ka(
n,t))}function ke(e,t,n="push"){we({document:qe(je.value.document,e,t)},n)}function Rl(e){we({open:[...je.value.open,e]})}
function Fl(){we({open:je.value.open.slice(0,-1)})}function Sf(e,t){let n=_f(je.value,e,$l,t);return $l=n.waiting,we(n.state),
n.said}function to(){Pf(mf(on.value,je.value))}function Pr(){Pf(hf(on.value,je.value))}function Pf(e){e&&(on.value=e.stack,Ll=!1,
Ka(e.value,"push"))}function Wa(e){Ot(e,je.value)||(je.value!==Va&&(on.value=Fa(on.value,je.value)),Ll=!1,Ka(e,"load"))}
function Ka(e,t){je.value=e,kf.value={state:e,how:t}}function Mf(){return{undo:on.value,waiting:$l}}function Ef(e){on.value=
e.undo,$l=e.waiting}var dt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Hl(){return new dt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function zl(e,t=0){let n=Ua(e)&&Ua(
e.error)?e.error:null;if(!n)return new dt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new dt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:zb(n.span),status:t})}
function zb(e){if(!Ua(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Ua(e){return e!==null&&typeof e=="object"}function Mr(e,t){let n=new TextEncoder().encode(e),o=r=>new TextDecoder().
decode(n.subarray(0,r)).length;return{start:o(t.start),end:o(t.end)}}async function Hn(e,t={}){let n=await Bl(e,t);if(n.status!==204)return await Df(n)}async function Bl(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await Bb(qt(e),n);
if(!o.ok)throw zl(await Df(o).catch(()=>null),o.status);return o}async function Bb(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:Hl()}}async function Df(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new dt({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function Il(e){return e instanceof DOMException&&
e.name==="AbortError"}function Do(e){return e instanceof dt?e:new dt({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var Vl=te({value:null,error:null}),qa=new Map,Tn=Vl;async function no(){try{let e=await Hn("v1/datasets");Vl.value={value:e.
datasets,error:null}}catch(e){Vl.value={value:Vl.value.value,error:Do(e)}}}function Ao(e){let t=qa.get(e);return t||(t=te(
{value:null,error:null}),qa.set(e,t),Ib(e)),t}async function Ib(e){let t=qa.get(e);if(!(!t||e===""))try{t.value={value:await Hn(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:Do(n)}}}async function Af(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await Hn(
i,{signal:o})).values}var Wl=new Map;function ja(e){return Wl.has(e)||Lf(e),Wl.get(e)??{events:[]}}async function Lf(e){if(e==="")return{events:[]};
Wl.set(e,{events:[]});let n={events:(await Af(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Wl.set(e,n),n}var $f=864e5;
async function Ga(e,t){let n=t==="explore"?null:Lf(e);Tn.value.value||await no();let o=Tn.value.value?.find(({name:a})=>a===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*$f,i=o!==void 0&&Date.parse(o.from)<Date.now()-31*$f,l=n?await n:ja(e);return{
dataset:e,...r&&i?{from:"now-30d"}:{},timezone:Ja(),...Ia(t,null,l)}}function Ja(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Kl="sluice.";function oo(e){return Si(()=>localStorage.getItem(Kl+e))}function ro(e,t){Si(()=>localStorage.setItem(Kl+
e,t))}function Of(e){let t=Si(()=>sessionStorage.getItem(Kl+e));return t===null?null:Si(()=>JSON.parse(t))}function Nf(e,t){
Si(()=>sessionStorage.setItem(Kl+e,JSON.stringify(t)))}function Si(e){try{return e()}catch{return null}}var $o=te({kind:"home"}),lo=$o,io=Promise.resolve(),Rf=0;async function Ff(){let e=Of("undo");e?.undo&&Array.isArray(e.undo.
before)&&Ef(e),addEventListener("popstate",()=>{Ya()}),addEventListener("pagehide",()=>Nf("undo",Mf())),await Ya(),vt(()=>{
let{state:t,how:n}=Ol.value;n!=="load"&&(io=io.then(()=>Ul(t,n)))})}function zn(e,t=""){history.pushState(null,"",qt(e)+
(t===""?"":`#${t}`)),Ya()}function Za(e=Ge.value){$o.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
io=io.then(()=>Ul(e,"push"))}async function Qa(e){return`${qt(uf(e.document.dataset,e.view))}#${await cf(e)}`}async function Ul(e,t){
let n=await Qa(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),$o.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Ya(){let e=++Rf,t=af(nf(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){$o.value=t;return}let n=await df(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Ga(t.dataset,t.view);e===Rf&&(Wa({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),$o.value=t,n||(io=io.then(
()=>Ul(Ge.value,"replace"))))}async function Er(e){let{view:t,document:n}=Ge.value,o=await Ga(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){Wa(r),$o.value={kind:"view",dataset:e,view:t,fragment:""},io=io.then(()=>Ul(r,"repla\
ce"));return}we(r),$o.value.kind!=="view"&&Za()}var so={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Hf={text:so.other,kind:"other"},Vb=new Set(Object.
values(so)),Wb=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function Kb(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function Lo(e){return e.toWellFormed().replace(Wb,Kb).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function Je(e){
if(e==null)return{text:so.null,kind:"null"};if(e==="")return{text:so.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>Je(n).text).join(", "),kind:"value"};let t=Lo(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:Vb.has(t)?`"${t}"`:t,kind:"value"}}var Ub=new Intl.Segmenter("en",{granularity:"grapheme"});function zf(e){return Array.
from(Ub.segment(e),t=>t.segment)}function Xa(e,t){if(e.length<=t)return e;let n=zf(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Bf(e,t){if(e.length<=t)return e;let n=zf(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var qb=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function ql(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Dr(e,t){return e<0?"−"+t:t}function Ar(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Dr(e,ql(n)+(o===void 0?"":`.${o}`))}
function St(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Dr(e,jb(t));if(t>=9995e11)return Dr(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=qb.find(([r])=>Number((t/r).toPrecision(3))>=1);return Dr(e,Number(t/
n).toPrecision(3)+" "+o)}function jb(e){return Number.isInteger(e)?ql(String(e)):e>=1e3?ql(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function Oo(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Dr(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return Dr(e,`${ql(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function If(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?
n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}var eu=[[86400,"d"],[3600,"h"],[60,"min"]];function Pi(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Pi(-e)}`;
if(e<59.95)return Gb(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=eu.findIndex(
([d])=>t>=d),[o,r]=eu[n],i=Math.floor(t/o),[l,a]=eu[n+1]??[1,"s"],c=Math.round((t-i*o)/l);return c===0?`${i}${" "}${r}`:
`${i}${" "}${r} ${c}${" "}${a}`}function Gb(e){return e===0?`0${" "}s`:e<999e-6?`${tu(e*1e6)}${" "}µs`:e<.9995?
`${tu(e*1e3)}${" "}ms`:`${tu(e)}${" "}s`}function tu(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Vf(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Pi(e/1e3)}var Jb={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Wf=new Map;function Kf(e,t){let n=`${t} ${e}`,o=Wf.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...Jb[t],timeZone:e,hourCycle:"h23"}),Wf.set(n,o)),o}function nu(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function bt(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):nu(t)?Kf(t,n).format(o):`${Kf("UTC",n).format(o)} UTC`}function Uf(e,t=Date.now()){return e==="UTC"||!nu(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function qf(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:nu(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),r=i=>o.get(i)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function Mi(e,t,n){return t>=300*86400?bt(e,n,"year"):t>=28*86400?bt(e,n,"month"):t>=.9*86400?
bt(e,n,"day"):t>=60?bt(e,n,"minute"):bt(e,n,"second")}function Ei(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Sn(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${Ar(e)} ms`:Pi(e/1e3);case"seconds":return n?`${Ar(e)} s`:Pi(e);case"bytes":return n?`${Ar(e)} B`:
If(e);case"share":return n?`${Ar(e*100)} %`:Oo(e);case"none":return n?Ar(e):St(e)}}function Di(e){return e.type==="int64"||
e.type==="float64"}function jf(e,t,n){return typeof e=="number"&&Di(t)?{text:Sn(e,Ei(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:bt(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:Je(e)}var ou={};ya(ou,{default:()=>ex,empty:()=>Qb,null:()=>Zb,other:()=>Xb,value:()=>Yb});var Yb="te",Zb="ne",Qb="pe",Xb="de",
ex={value:Yb,null:Zb,empty:Qb,other:Xb};var tx=Symbol.for("pv"),nx=0;function s(e,t,n,o,r,i){t||(t={});var l,a,c=t;if("ref"in c&&typeof e!="function")for(a in c={},t)a=="ref"?l=t[a]:c[a]=t[a];
var d={type:e,props:c,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:tx,__v:--nx,__i:-1,__u:0};return(r||
i)&&(d.__source=r,d.__self=i),ue.vnode&&ue.vnode(d),d}function ae({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??Je(e),i=o?Bf(r.text,n):Xa(r.text,n);return s("bdi",{class:ou[r.
kind],title:i===r.text?void 0:Xa(r.text,2e3),children:i})}function ve(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var ox={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ie({name:e,size:t=16}){return s("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:s("path",{d:ox[e]})})}var Gf=8;function rx(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-Gf,o)),i=Math.min(o,Math.ceil((e+t)/n)+Gf);return{
first:r,end:i,before:r*n,after:(o-i)*n}}function jl(e,t,n){let[o,r]=H({scroll:0,height:600});return me(()=>{let i=e.current;
if(!i)return;let l=()=>{let c=Math.floor(i.scrollTop/t)*t;r(d=>d.scroll===c&&d.height===i.clientHeight?d:{scroll:c,height:i.
clientHeight})};l();let a=new ResizeObserver(l);return a.observe(i),i.addEventListener("scroll",l,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",l)}},[t]),rx(o.scroll,o.height,t,n)}function Jf(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Yf(e,t,n,o,r=0){let{row:i,column:l}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,d=new Map([["ArrowDown",{row:a?n-
1:i+1,column:l}],["ArrowUp",{row:a?0:i-1,column:l}],["ArrowRight",{row:i,column:a?o-1:l+1}],["ArrowLeft",{row:i,column:a?
0:l-1}],["PageDown",{row:i+10,column:l}],["PageUp",{row:i-10,column:l}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:o-1}]]).get(e.key);return!d||n<=r||o===0?null:{row:Math.max(r,Math.min(d.row,n-1)),column:Math.max(0,Math.min(d.
column,o-1))}}var Zf="I",Qf="le",ru="p",Xf="u",ep="U",tp="r",np="d",Gl="se",iu="E",lu="i",op="h",su="xe",rp="m",ip="ce",lp="ge";function sp(e){let{columns:t,rows:n,summary:o=[]}=e,r=Q(null),i=Jf(),l=jl(r,i,n.length),[a,c]=H(null),[d,p]=H(new Map),m=t.
map(({key:x,width:k})=>{let S=d.get(x);return S===void 0?k??"minmax(80px, max-content)":`${S}px`}).join(" ")+" minmax(0,\
 1fr)",v=x=>{let k=Yf(x,a,n.length+o.length,t.length,e.onSort?-1:0);if(k){x.preventDefault(),c(k),lx(r.current,k,i);return}
let S=a?[...n,...o][a.row]:void 0,P=a?t[a.column]:void 0;if(a?.row===-1&&P&&(x.key==="Enter"||x.key===" ")){x.preventDefault(),
P.sortable!==!1&&e.onSort?.(ap(P,e.sort??null));return}let T=r.current?.querySelector('[data-cursor="true"]');(x.key==="\
Enter"||x.key===".")&&S!==void 0&&P&&T&&x.target===r.current&&(x.preventDefault(),x.stopPropagation(),(e.onMenu??e.onCell)?.(
S,P,T))},g=(x,k,S)=>s(sx,{row:x,at:k,columns:t,cursor:a?.row===k?a.column:-1,summary:S,last:k===n.length+o.length-1,onMenu:e.
onMenu,onCell:e.onCell},S?`summary ${k}`:k);return s("div",{ref:r,class:Zf,role:"grid","aria-label":e.label,tabIndex:0,"\
aria-rowcount":n.length+o.length+1,"aria-colcount":t.length,onKeyDown:v,onFocus:x=>{x.target===r.current&&!a&&c({row:0,column:0})},
children:s("div",{class:Qf,role:"presentation",style:{gridTemplateColumns:m},children:[s("div",{role:"row","aria-rowinde\
x":1,class:ve(ru,Xf),children:t.map((x,k)=>s(ax,{column:x,cursor:a?.row===-1&&a.column===k,sort:e.sort??null,onSort:e.onSort,
onWidth:S=>p(new Map(d).set(x.key,S))},x.key))}),l.before>0&&s("div",{role:"presentation",class:ip,style:{height:`${l.before}\
px`}}),n.slice(l.first,l.end).map((x,k)=>g(x,l.first+k,!1)),l.after>0&&s("div",{role:"presentation",class:lp,style:{height:`${l.
after}px`}}),o.map((x,k)=>g(x,n.length+k,!0))]})})}function lx(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=
o:o+2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function sx({row:e,at:t,columns:n,cursor:o,summary:r,
last:i,onMenu:l,onCell:a}){return s("div",{role:"row","aria-rowindex":t+2,class:ve(ru,r&&rp,i&&ep),children:n.map((c,d)=>s(
"div",{role:"gridcell","aria-colindex":d+1,"data-cursor":d===o,class:ve(tp,c.number&&iu,d===o&&su),onClick:a&&(p=>a(e,c,
p.currentTarget)),onContextMenu:l&&(p=>{p.preventDefault(),l(e,c,p.currentTarget)}),children:s("span",{class:Gl,children:c.
cell(e,t)})},c.key))})}function ap(e,t){let n=e.number??!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===
n?{key:e.key,descending:!n}:null}function ax({column:e,cursor:t,sort:n,onSort:o,onWidth:r}){let i=n?.key===e.key?n.descending?
"descending":"ascending":"none",l=c=>{let d=c.currentTarget,p=d.parentElement.getBoundingClientRect().width-c.clientX;d.
setPointerCapture(c.pointerId),d.onpointermove=m=>r(Math.max(48,Math.round(p+m.clientX))),d.onpointerup=()=>{d.onpointermove=
null}},a=o!==void 0&&e.sortable!==!1;return s("div",{role:"columnheader","aria-sort":a?i:void 0,"data-cursor":t,class:ve(
np,e.number&&iu,t&&su),children:[a?s("button",{type:"button",tabIndex:-1,class:lu,onClick:()=>o(ap(e,n)),children:[s("sp\
an",{class:Gl,children:e.head}),i!=="none"&&s(ie,{name:i==="descending"?"sortDown":"sortUp",size:12})]}):s("span",{class:lu,
children:s("span",{class:Gl,children:e.head})}),s("span",{class:op,onPointerDown:l})]})}function Jl(e,t){let n=Ie(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((l,a)=>a),r=o.slice(0,Math.min(
n,e.columns.length)),i=r.find(l=>e.columns[l]?.name==="time"&&e.columns[l]?.type==="timestamp")??-1;return{time:i,keys:r.
filter(l=>l!==i),measures:o.slice(r.length).filter(l=>Di(e.columns[l]))}}function cp(e,t,n){let o=new Map;for(let a of e.
rows){let c=up(a[t.time]);c!==null&&o.set(c,0)}let r=[...o.keys()].sort((a,c)=>a-c);r.forEach((a,c)=>o.set(a,c));let i=new Map;
for(let a of e.rows){let c=up(a[t.time]);if(c===null)continue;let d=t.keys.map(g=>a[g]),p=JSON.stringify(d),m=i.get(p);m||
i.set(p,m={keys:d,values:new Array(r.length).fill(null)});let v=a[n];m.values[o.get(c)]=typeof v=="number"?v:null}let l=[
...i.values()].map(a=>({...a,total:a.values.reduce((c,d)=>c+(d??0),0)}));return{times:r,series:l.sort((a,c)=>c.total-a.total)}}
function up(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function $i(e){let t=e.slice(
1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function Yl({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:i}){let l=yt(()=>cx(e,t,n),[e,n]),a=yt(()=>e.rows.map(d=>({
cells:d,kind:"group"})),[e]),c=yt(()=>ux(e),[e]);return s(sp,{label:"Answer",columns:l,rows:a,summary:c,...o===void 0?{}:
{sort:o},...r?{onSort:r}:{},...i?{onCell:(d,p,m)=>i(d.cells,p.key,m)}:{}})}function ux(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function cx(e,t,n){let o=Jl(
e,t),r=o.time<0?0:$i([...new Set(e.rows.map(l=>Date.parse(String(l[o.time]))/1e3))].sort((l,a)=>l-a)),i=new Set([o.time,
...o.keys]);return e.columns.map((l,a)=>({key:l.name,head:s(ae,{value:l.name,most:48}),number:Di(l)&&!i.has(a),cell:c=>c.
kind!=="group"&&i.has(a)?a===0?s(ae,{shown:dx(c.kind)}):null:a===o.time?Mi(String(c.cells[a]),r,n):s(fx,{value:c.cells[a],
column:l,zone:n})}))}function dx(e){return e==="other"?Hf:{text:so.total,kind:"other"}}function fx({value:e,column:t,zone:n}){
let o=jf(e,t,n);return typeof e=="number"?s("span",{title:Sn(e,Ei(t.name),!0),children:o.text}):s(ae,{shown:o,most:64,middle:!0})}function Zl(e,t,n={}){let{side:o="bottom",align:r="start",gap:i=4}=n;e.style.maxHeight="";let{width:l,height:a}=e.getBoundingClientRect(),
c=document.documentElement.clientWidth,d=document.documentElement.clientHeight;if(o==="right"){let k=t.right+i+l<=c-8;fp(
e,k?t.right+i:t.left-i-l,dp(t.top,a,d));return}let p=d-8-t.bottom-i,m=t.top-i-8,v=o==="bottom"?a<=p||p>=m:!(a<=m||m>=p),
g=Math.max(v?p:m,64),x=r==="start"?t.left:r==="end"?t.right-l:t.left+(t.width-l)/2;a>g&&(e.style.maxHeight=`${g}px`),fp(
e,dp(x,l,c),v?t.bottom+i:t.top-i-Math.min(a,g))}function dp(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function fp(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var pp="fe";var uu=te(null),au,hx=500;function mp(e,t,n){clearTimeout(au),au=setTimeout(()=>{e.isConnected&&(uu.value={anchor:e,text:t})},
n)}function No(){clearTimeout(au),uu.value=null}function $r(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&mp(
t.currentTarget,e,hx)},onPointerLeave:No,onPointerDown:No,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
mp(n,e,0)},onBlur:No}:{}}function hp(){let e=Q(null),t=uu.value;return ut(()=>{!e.current||!t||(e.current.showPopover(),
Zl(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?s("div",{ref:e,popover:"man\
ual",role:"tooltip",class:pp,children:t.text}):null}var cu={};ya(cu,{button:()=>du,danger:()=>vx,default:()=>xx,iconOnly:()=>fu,outlined:()=>gx,primary:()=>yx,quiet:()=>bx,
small:()=>pu});var du="e",gx="ue",yx="v",vx="he",fu="L",bx="M",pu="N",xx={button:du,outlined:gx,primary:yx,danger:vx,iconOnly:fu,
quiet:bx,small:pu};function ee(e){let{children:t,icon:n,after:o,label:r,keys:i,kind:l="plain",small:a=!1}=e,c=t==null,d=$r(c||i?[r,i].filter(
Boolean).join("  "):void 0);return s("button",{ref:e.buttonRef??null,type:e.type??"button",...d,class:ve(du,l!=="plain"&&
cu[l],c&&fu,a&&pu,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&s(ie,{name:n}),t,o&&s(ie,{name:o,size:12})]})}var gp="me",yp="ve",vp="be",bp="we",xp="ye",wp="ke";function _p({title:e,summary:t,actions:n,table:o,announced:r="",onKey:i,legend:l,children:a}){let[c,d]=H(!1),p=kn();return s(
"figure",{class:gp,"aria-labelledby":p,children:[s("div",{class:yp,children:[s("h2",{class:vp,children:e}),s("div",{class:bp,
children:[n,s(ee,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:c,onClick:()=>d(
!c)})]})]}),s("figcaption",{id:p,class:"spoken",children:t}),c?s("div",{class:wp,children:o}):s(oe,{children:[s("div",{class:xp,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:v=>{if(!(v.ctrlKey||v.metaKey||v.altKey)){
if(v.key==="t"||v.key==="T")d(!0);else if(!i?.(v))return;v.preventDefault(),v.stopPropagation()}},children:a}),l]}),s("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var mu=new Map,kp=7;function Cp(e,t){let n=JSON.stringify([e,t??null]),o=mu.get(n);return o===void 0&&(o=[...mu.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,mu.set(n,o)),o}function Ql(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/kp)%4]}function Xl(e){return`--series-${e%kp+1}`}var Tp=te(0),Sp=Tp;new MutationObserver(()=>{Tp.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Or(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var Pp="ze",Mp="je",Ep="Se",Dp="l",Ap="Be",$p="Xe",Lp="Ce";var kx=12;function Op({rows:e,all:t,hidden:n,onHidden:o,text:r}){let[i,l]=H(""),a=p=>p.keys.map(m=>Je(m).text).join(", "),
c=i===""?e:e.filter(p=>a(p).toLowerCase().includes(i.toLowerCase())),d=(p,m)=>{let v=e.filter(k=>k.key!==p.key).map(k=>k.
key),g=!n.has(p.key)&&v.every(k=>n.has(k));if(!m)return o(g?new Set:new Set(v));let x=new Set(n);x.delete(p.key)||x.add(
p.key),o(x)};return s("div",{class:Pp,children:[e.length>=kx&&s("input",{class:Mp,"aria-label":"Find in legend",placeholder:"\
find in legend",value:i,onInput:p=>l(p.currentTarget.value)}),s("div",{class:Ep,children:c.map(p=>s("button",{type:"butt\
on",class:Dp,"aria-pressed":!n.has(p.key),onClick:m=>d(p,m.ctrlKey||m.metaKey),children:[s("svg",{width:"16",height:"8",
"aria-hidden":"true",children:s("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":Ql(p.color).join(
" "),style:{stroke:`var(${Xl(p.color)})`}})}),s("span",{class:Ap,children:s(ae,{value:p.keys.length===1?p.keys[0]:p.keys,
most:48,middle:!0})}),s("span",{class:$p,children:p.last===null?"–":r(p.last)})]},p.key))}),t>e.length&&s("p",{class:Lp,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var Cx="uplot",Tx="u-hz",Sx="u-vt",Px="u-title",Mx="u-wrap",Ex="u-under",Dx="u-over",Ax="u-axis",zo="u-off",$x="u-select",
Lx="u-cursor-x",Ox="u-cursor-y",Nx="u-cursor-pt",Rx="u-legend",Fx="u-live",Hx="u-inline",zx="u-series",Bx="u-marker",Np="\
u-label",Ix="u-value",Oi="width",Ni="height";var Rp="bottom",Nr="left",hu="right",$u="#000",Fp=$u+"0",gu="mousemove",Hp="mousedown",yu="mouseup",zp="mouseenter",Bp="\
mouseleave",Ip="dblclick",Vx="resize",Wx="scroll",Vp="change",rs="dppxchange",Lu="--",Vr=typeof window<"u",_u=Vr?document:
null,Fr=Vr?window:null,Kx=Vr?navigator:null,he,es;function ku(){let e=devicePixelRatio;he!=e&&(he=e,es&&Tu(Vp,es,ku),es=
matchMedia(`(min-resolution: ${he-.001}dppx) and (max-resolution: ${he+.001}dppx)`),Bo(Vp,es,ku),Fr.dispatchEvent(new CustomEvent(
rs)))}function Rt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Cu(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function De(e,t,n){e.style[t]=n+"px"}function ln(e,t,n,o){let r=_u.createElement(e);return t!=null&&Rt(r,
t),n?.insertBefore(r,o),r}function jt(e,t){return ln("div",e,t)}var Wp=new WeakMap;function Pn(e,t,n,o,r){let i="transla\
te("+t+"px,"+n+"px)",l=Wp.get(e);i!=l&&(e.style.transform=i,Wp.set(e,i),t<0||n<0||t>o||n>r?Rt(e,zo):Cu(e,zo))}var Kp=new WeakMap;
function Up(e,t,n){let o=t+n,r=Kp.get(e);o!=r&&(Kp.set(e,o),e.style.background=t,e.style.borderColor=n)}var qp=new WeakMap;
function jp(e,t,n,o){let r=t+""+n,i=qp.get(e);r!=i&&(qp.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Ou={passive:!0},Ux={...Ou,capture:!0};function Bo(e,t,n,o){t.addEventListener(
e,n,o?Ux:Ou)}function Tu(e,t,n,o){t.removeEventListener(e,n,Ou)}Vr&&ku();function sn(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let i=o<=2147483647;for(;o-n>1;)r=i?n+o>>1:Ft((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function wm(e){return(n,o,r)=>{
let i=-1,l=-1;for(let a=o;a<=r;a++)if(e(n[a])){i=a;break}for(let a=r;a>=o;a--)if(e(n[a])){l=a;break}return[i,l]}}var _m=e=>e!=
null,km=e=>e!=null&&e>0,ss=wm(_m),qx=wm(km);function jx(e,t,n,o=0,r=!1){let i=r?qx:ss,l=r?km:_m;[t,n]=i(e,t,n);let a=e[t],
c=e[t];if(t>-1)if(o==1)a=e[t],c=e[n];else if(o==-1)a=e[n],c=e[t];else for(let d=t;d<=n;d++){let p=e[d];l(p)&&(p<a?a=p:p>
c&&(c=p))}return[a??Ce,c??-Ce]}function as(e,t,n,o){let r=Yp(e),i=Yp(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let l=n==10?
Bn:Cm,a=r==1?Ft:Gt,c=i==1?Gt:Ft,d=a(l(Ze(e))),p=c(l(Ze(t))),m=Hr(n,d),v=Hr(n,p);return n==10&&(d<0&&(m=Te(m,-d)),p<0&&(v=
Te(v,-p))),o||n==2?(e=m*r,t=v*i):(e=Mm(e,m),t=us(t,v)),[e,t]}function Nu(e,t,n,o){let r=as(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var Ru=.1,Gp={mode:3,pad:Ru},Fi={pad:0,soft:null,mode:0},Gx={min:Fi,max:Fi};function is(e,t,n,o){return cs(
n)?Jp(e,t,n):(Fi.pad=n,Fi.soft=o?0:null,Fi.mode=o?3:0,Jp(e,t,Gx))}function fe(e,t){return e??t}function Jx(e,t,n){for(t=
fe(t,0),n=fe(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Jp(e,t,n){let o=n.min,r=n.max,i=fe(o.pad,
0),l=fe(r.pad,0),a=fe(o.hard,-Ce),c=fe(r.hard,Ce),d=fe(o.soft,Ce),p=fe(r.soft,-Ce),m=fe(o.mode,0),v=fe(r.mode,0),g=t-e,x=Bn(
g),k=wt(Ze(e),Ze(t)),S=Bn(k),P=Ze(S-x);(g<1e-24||P>10)&&(g=0,(e==0||t==0)&&(g=1e-24,m==2&&d!=Ce&&(i=0),v==2&&p!=-Ce&&(l=
0)));let T=g||k||1e3,w=Bn(T),C=Hr(10,Ft(w)),L=T*(g==0?e==0?.1:1:i),A=Te(Mm(e-L,C/10),24),B=e>=d&&(m==1||m==3&&A<=d||m==2&&
A>=d)?d:Ce,W=wt(a,A<B&&e>=B?B:an(B,A)),Z=T*(g==0?t==0?.1:1:l),K=Te(us(t+Z,C/10),24),D=t<=p&&(v==1||v==3&&K>=p||v==2&&K<=
p)?p:-Ce,j=an(c,K>D&&t<=D?D:wt(D,K));return W==j&&W==0&&(j=100),[W,j]}var Yx=new Intl.NumberFormat(Vr?Kx.language:"en-US"),
Fu=e=>Yx.format(e),Ht=Math,os=Ht.PI,Ze=Ht.abs,Ft=Ht.floor,Ye=Ht.round,Gt=Ht.ceil,an=Ht.min,wt=Ht.max,Hr=Ht.pow,Yp=Ht.sign,
Bn=Ht.log10,Cm=Ht.log2,Zx=(e,t=1)=>Ht.sinh(e)*t,vu=(e,t=1)=>Ht.asinh(e/t),Ce=1/0;function Zp(e){return(Bn((e^e>>31)-(e>>
31))|0)+1}function Su(e,t,n){return an(wt(e,t),n)}function Tm(e){return typeof e=="function"}function le(e){return Tm(e)?
e:()=>e}var Qx=()=>{},Sm=e=>e,Pm=(e,t)=>t,Xx=e=>null,Qp=e=>!0,Xp=(e,t)=>e==t,ew=/\.\d*?(?=9{6,}|0{6,})/gm,Io=e=>{if(Dm(e)||
co.has(e))return e;let t=`${e}`,n=t.match(ew);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.
split("e");return+`${Io(r)}e${i}`}return Te(e,o)};function Fo(e,t){return Io(Te(Io(e/t))*t)}function us(e,t){return Io(Gt(
Io(e/t))*t)}function Mm(e,t){return Io(Ft(Io(e/t))*t)}function Te(e,t=0){if(Dm(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return Ye(o)/n}var co=new Map;function Em(e){return((""+e).split(".")[1]||"").length}function zi(e,t,n,o){let r=[],i=o.map(
Em);for(let l=t;l<n;l++){let a=Ze(l),c=Te(Hr(e,l),a);for(let d=0;d<o.length;d++){let p=e==10?+`${o[d]}e${l}`:o[d]*c,m=(l>=
0?0:a)+(l>=i[d]?0:i[d]),v=e==10?p:Te(p,m);r.push(v),co.set(v,m)}}return r}var Hi={},Hu=[],zr=[null,null],uo=Array.isArray,
Dm=Number.isInteger,tw=e=>e===void 0;function em(e){return typeof e=="string"}function cs(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function nw(e){return e!=null&&typeof e=="object"}var ow=Object.getPrototypeOf(
Uint8Array),Am="__proto__";function Br(e,t=cs){let n;if(uo(e)){let o=e.find(r=>r!=null);if(uo(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=Br(e[r],t)}else n=e.slice()}else if(e instanceof ow)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=Am&&(n[o]=Br(e[o],t))}else n=e;return n}function Ve(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=Am&&(cs(e[r])?Ve(e[r],Br(o[r])):e[r]=Br(o[r]))}return e}var rw=0,iw=1,lw=2;function sw(e,t,n){for(let o=0,r,i=-1;o<t.
length;o++){let l=t[o];if(l>i){for(r=l-1;r>=0&&e[r]==null;)e[r--]=null;for(r=l+1;r<n&&e[r]==null;)e[i=r++]=null}}}function aw(e,t){
if(dw(e)){let l=e[0].slice();for(let a=1;a<e.length;a++)l.push(...e[a].slice(1));return fw(l[0])||(l=cw(l)),l}let n=new Set;
for(let l=0;l<e.length;l++){let c=e[l][0],d=c.length;for(let p=0;p<d;p++)n.add(c[p])}let o=[Array.from(n).sort((l,a)=>l-
a)],r=o[0].length,i=new Map;for(let l=0;l<r;l++)i.set(o[0][l],l);for(let l=0;l<e.length;l++){let a=e[l],c=a[0];for(let d=1;d<
a.length;d++){let p=a[d],m=Array(r).fill(void 0),v=t?t[l][d]:iw,g=[];for(let x=0;x<p.length;x++){let k=p[x],S=i.get(c[x]);
k===null?v!=rw&&(m[S]=k,v==lw&&g.push(S)):m[S]=k}sw(m,g,r),o.push(m)}}return o}var uw=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function cw(e){let t=e[0],n=t.length,o=Array(n);for(let i=0;i<o.length;i++)o[i]=i;o.sort(
(i,l)=>t[i]-t[l]);let r=[];for(let i=0;i<e.length;i++){let l=e[i],a=Array(n);for(let c=0;c<n;c++)a[c]=l[o[c]];r.push(a)}
return r}function dw(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let i=0;i<n;i++)if(r[i]!=t[i])return!1}}return!0}function fw(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let i=wt(1,Ft((r-o+1)/t));for(let l=e[o],a=o+i;a<=
r;a+=i){let c=e[a];if(c!=null){if(c<=l)return!1;l=c}}return!0}var $m=["January","February","March","April","May","June",
"July","August","September","October","November","December"],Lm=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function Om(e){return e.slice(0,3)}var pw=Lm.map(Om),mw=$m.map(Om),hw={MMMM:$m,MMM:mw,WWWW:Lm,WWW:pw};function Li(e){
return(e<10?"0":"")+e}function gw(e){return(e<10?"00":e<100?"0":"")+e}var yw={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Li(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Li(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Li(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Li(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Li(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>gw(e.getMilliseconds())};function zu(e,t){t=t||hw;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?yw[r[1]]:r[0]);return i=>{let l="";for(let a=0;a<n.length;a++)l+=typeof n[a]=="string"?n[a]:n[a](
i,t);return l}}var vw=new Intl.DateTimeFormat().resolvedOptions().timeZone;function bw(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==vw?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var Nm=e=>e%1==0,ls=[1,2,2.5,5],xw=zi(10,-32,0,ls),Rm=zi(10,0,32,ls),ww=Rm.filter(Nm),Ho=xw.concat(
Rm),Bu=`
`,Fm="{YYYY}",tm=Bu+Fm,Hm="{M}/{D}",Ri=Bu+Hm,ts=Ri+"/{YY}",zm="{aa}",_w="{h}:{mm}",Rr=_w+zm,nm=Bu+Rr,om=":{ss}",ye=null;
function Bm(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,i=r*30,l=r*365,c=(e==1?zi(10,0,3,ls).filter(Nm):zi(10,-3,0,ls)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*
3,i*4,i*6,l,l*2,l*5,l*10,l*25,l*50,l*100]),d=[[l,Fm,ye,ye,ye,ye,ye,ye,1],[r*28,"{MMM}",tm,ye,ye,ye,ye,ye,1],[r,Hm,tm,ye,
ye,ye,ye,ye,1],[o,"{h}"+zm,ts,ye,Ri,ye,ye,ye,1],[n,Rr,ts,ye,Ri,ye,ye,ye,1],[t,om,ts+" "+Rr,ye,Ri+" "+Rr,ye,nm,ye,1],[e,om+
".{fff}",ts+" "+Rr,ye,Ri+" "+Rr,ye,nm,ye,1]];function p(m){return(v,g,x,k,S,P)=>{let T=[],w=S>=l,C=S>=i&&S<l,L=m(x),A=Te(
L*e,3),B=bu(L.getFullYear(),w?0:L.getMonth(),C||w?1:L.getDate()),W=Te(B*e,3);if(C||w){let Z=C?S/i:0,K=w?S/l:0,D=A==W?A:Te(
bu(B.getFullYear()+K,B.getMonth()+Z,1)*e,3),j=new Date(Ye(D/e)),N=j.getFullYear(),J=j.getMonth();for(let q=0;D<=k;q++){let se=bu(
N+K*q,J+Z*q,1),U=se-m(Te(se*e,3));D=Te((+se+U)*e,3),D<=k&&T.push(D)}}else{let Z=S>=r?r:S,K=Ft(x)-Ft(A),D=W+K+us(A-W,Z);T.
push(D);let j=m(D),N=j.getHours()+j.getMinutes()/n+j.getSeconds()/o,J=S/o,q=v.axes[g]._space,se=P/q;for(;D=Te(D+S,e==1?0:
3),!(D>k);)if(J>1){let U=Ft(Te(N+J,6))%24,ce=m(D).getHours()-U;ce>1&&(ce=-1),D-=ce*o,N=(N+J)%24;let be=T[T.length-1];Te(
(D-be)/S,3)*se>=.7&&T.push(D)}else T.push(D)}return T}}return[c,d,p]}var[kw,Cw,Tw]=Bm(1),[Sw,Pw,Mw]=Bm(.001);zi(2,-53,53,
[1]);function rm(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function im(e,t){return(n,o,r,i,l)=>{
let a=t.find(x=>l>=x[0])||t[t.length-1],c,d,p,m,v,g;return o.map(x=>{let k=e(x),S=k.getFullYear(),P=k.getMonth(),T=k.getDate(),
w=k.getHours(),C=k.getMinutes(),L=k.getSeconds(),A=S!=c&&a[2]||P!=d&&a[3]||T!=p&&a[4]||w!=m&&a[5]||C!=v&&a[6]||L!=g&&a[7]||
a[1];return c=S,d=P,p=T,m=w,v=C,g=L,A(k)})}}function Ew(e,t){let n=zu(t);return(o,r,i,l,a)=>r.map(c=>n(e(c)))}function bu(e,t,n){
return new Date(e,t,n)}function lm(e,t){return t(e)}var Dw="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function sm(e,t){return(n,o,r,i)=>i==
null?Lu:t(e(o))}function Aw(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}
function $w(e,t){return e.series[t].fill(e,t)}var Lw={show:!0,live:!0,isolate:!1,mount:Qx,markers:{show:!0,width:2,stroke:Aw,
fill:$w,dash:"solid"},idx:null,idxs:null,values:[]};function Ow(e,t){let n=e.cursor.points,o=jt(),r=n.size(e,t);De(o,Oi,
r),De(o,Ni,r);let i=r/-2;De(o,"marginLeft",i),De(o,"marginTop",i);let l=n.width(e,t,r);return l&&De(o,"borderWidth",l),o}
function Nw(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Rw(e,t){let n=e.series[t].points;return n._stroke||
n._fill}function Fw(e,t){return e.series[t].points.size}var xu=[0,0];function Hw(e,t,n){return xu[0]=t,xu[1]=n,xu}function ns(e,t,n,o=!0){
return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function wu(e,t,n,o=!0){return r=>{(!o||r.target==t)&&n(r)}}var zw={show:!0,
x:!0,y:!0,lock:!1,move:Hw,points:{one:!1,show:Ow,size:Fw,width:0,stroke:Rw,fill:Nw},bind:{mousedown:ns,mouseup:ns,click:ns,
dblclick:ns,mousemove:wu,mouseleave:wu,mouseenter:wu},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),
t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},
left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Im={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Iu=Ve({},Im,
{filter:Pm}),Vm=Ve({},Iu,{size:10}),Wm=Ve({},Im,{show:!1}),Vu='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helve\
tica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',
Km="bold "+Vu,Um=1.5,am={show:!0,scale:"x",stroke:$u,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Km,
side:2,grid:Iu,ticks:Vm,border:Wm,font:Vu,lineGap:Um,rotate:0},Bw="Value",Iw="Time",um={show:!0,scale:"x",auto:!1,sorted:1,
min:Ce,max:-Ce,idxs:[]};function Vw(e,t,n,o,r){return t.map(i=>i==null?"":Fu(i))}function Ww(e,t,n,o,r,i,l){let a=[],c=co.
get(r)||0;n=l?n:Te(us(n,r),c);for(let d=n;d<=o;d=Te(d+r,c))a.push(Object.is(d,-0)?0:d);return a}function Pu(e,t,n,o,r,i,l){
let a=[],c=e.scales[e.axes[t].scale].log,d=c==10?Bn:Cm,p=Ft(d(n));r=Hr(c,p),c==10&&(r=Ho[sn(r,Ho)]);let m=n,v=r*c;c==10&&
(v=Ho[sn(v,Ho)]);do a.push(m),m=m+r,c==10&&!co.has(m)&&(m=Te(m,co.get(r))),m>=v&&(r=m,v=r*c,c==10&&(v=Ho[sn(v,Ho)]));while(m<=
o);return a}function Kw(e,t,n,o,r,i,l){let c=e.scales[e.axes[t].scale].asinh,d=o>c?Pu(e,t,wt(c,n),o,r):[c],p=o>=0&&n<=0?
[0]:[];return(n<-c?Pu(e,t,wt(c,-o),-n,r):[c]).reverse().map(v=>-v).concat(p,d)}var qm=/./,Uw=/[12357]/,qw=/[125]/,cm=/1/,
Mu=(e,t,n,o)=>e.map((r,i)=>t==4&&r==0||i%o==0&&n.test(r.toExponential()[r<0?1:0])?r:null);function jw(e,t,n,o,r){let i=e.
axes[n],l=i.scale,a=e.scales[l],c=e.valToPos,d=i._space,p=c(10,l),m=c(9,l)-p>=d?qm:c(7,l)-p>=d?Uw:c(5,l)-p>=d?qw:cm;if(m==
cm){let v=Ze(c(1,l)-p);if(v<d)return Mu(t.slice().reverse(),a.distr,m,Gt(d/v)).reverse()}return Mu(t,a.distr,m,1)}function Gw(e,t,n,o,r){
let i=e.axes[n],l=i.scale,a=i._space,c=e.valToPos,d=Ze(c(1,l)-c(2,l));return d<a?Mu(t.slice().reverse(),3,qm,Gt(a/d)).reverse():
t}function Jw(e,t,n,o){return o==null?Lu:t==null?"":Fu(t)}var dm={show:!0,scale:"y",stroke:$u,space:30,gap:5,alignTo:1,size:50,
labelGap:0,labelSize:30,labelFont:Km,side:3,grid:Iu,ticks:Vm,border:Wm,font:Vu,lineGap:Um,rotate:0};function Yw(e,t){let n=3+
(e||1)*2;return Te(n*t,3)}function Zw(e,t){let{scale:n,idxs:o}=e.series[0],r=e._data[0],i=e.valToPos(r[o[0]],n,!0),l=e.valToPos(
r[o[1]],n,!0),a=Ze(l-i),c=e.series[t],d=a/(c.points.space*he);return o[1]-o[0]<=d}var fm={scale:null,auto:!0,sorted:0,min:Ce,
max:-Ce},jm=(e,t,n,o,r)=>r,pm={show:!0,auto:!0,sorted:0,gaps:jm,alpha:1,facets:[Ve({},fm,{scale:"x"}),Ve({},fm,{scale:"y"})]},
mm={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:jm,alpha:1,points:{show:Zw,filter:null},values:null,min:Ce,max:-Ce,
idxs:[],path:null,clip:null};function Qw(e,t,n,o,r){return n/10}var Gm={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,
max:null,dir:1,ori:0},Xw=Ve({},Gm,{time:!1,ori:1}),hm={};function Jm(e,t){let n=hm[e];return n||(n={key:e,plots:[],sub(o){
n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=o)},pub(o,r,i,l,a,c,d){for(let p=0;p<n.plots.length;p++)n.plots[p]!=
r&&n.plots[p].pub(o,r,i,l,a,c,d)}},e!=null&&(hm[e]=n)),n}var Ir=1,Eu=2;function Vo(e,t,n){let o=e.mode,r=e.series[t],i=o==
2?e._data[t]:e._data,l=e.scales,a=e.bbox,c=i[0],d=o==2?i[1]:i[t],p=o==2?l[r.facets[0].scale]:l[e.series[0].scale],m=o==2?
l[r.facets[1].scale]:l[r.scale],v=a.left,g=a.top,x=a.width,k=a.height,S=e.valToPosH,P=e.valToPosV;return p.ori==0?n(r,c,
d,p,m,S,P,v,g,x,k,fs,Wr,ms,Zm,Xm):n(r,c,d,p,m,P,S,g,v,k,x,ps,Kr,Uu,Qm,eh)}function Wu(e,t){let n=0,o=0,r=fe(e.bands,Hu);
for(let i=0;i<r.length;i++){let l=r[i];l.series[0]==t?n=l.dir:l.series[1]==t&&(l.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?
1:o==3?2:0]}function e1(e,t,n,o,r){let i=e.mode,l=e.series[t],a=i==2?l.facets[1].scale:l.scale,c=e.scales[a];return r==-1?
c.min:r==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function In(e,t,n,o,r,i){return Vo(e,t,(l,a,c,d,p,m,v,g,x,k,S)=>{let P=l.
pxRound,T=d.dir*(d.ori==0?1:-1),w=d.ori==0?Wr:Kr,C,L;T==1?(C=n,L=o):(C=o,L=n);let A=P(m(a[C],d,k,g)),B=P(v(c[C],p,S,x)),
W=P(m(a[L],d,k,g)),Z=P(v(i==1?p.max:p.min,p,S,x)),K=new Path2D(r);return w(K,W,Z),w(K,A,Z),w(K,A,B),K})}function ds(e,t,n,o,r,i){
let l=null;if(e.length>0){l=new Path2D;let a=t==0?ms:Uu,c=n;for(let m=0;m<e.length;m++){let v=e[m];if(v[1]>v[0]){let g=v[0]-
c;g>0&&a(l,c,o,g,o+i),c=v[1]}}let d=n+r-c,p=10;d>0&&a(l,c,o-p/2,d,o+i+p)}return l}function t1(e,t,n){let o=e[e.length-1];
o&&o[0]==t?o[1]=n:e.push([t,n])}function Ku(e,t,n,o,r,i,l){let a=[],c=e.length;for(let d=r==1?n:o;d>=n&&d<=o;d+=r)if(t[d]===
null){let m=d,v=d;if(r==1)for(;++d<=o&&t[d]===null;)v=d;else for(;--d>=n&&t[d]===null;)v=d;let g=i(e[m]),x=v==m?g:i(e[v]),
k=m-r;g=l<=0&&k>=0&&k<c?i(e[k]):g;let P=v+r;x=l>=0&&P>=0&&P<c?i(e[P]):x,x>=g&&a.push([g,x])}return a}function gm(e){return e==
0?Sm:e==1?Ye:t=>Fo(t,e)}function Ym(e){let t=e==0?fs:ps,n=e==0?(r,i,l,a,c,d)=>{r.arcTo(i,l,a,c,d)}:(r,i,l,a,c,d)=>{r.arcTo(
l,i,c,a,d)},o=e==0?(r,i,l,a,c)=>{r.rect(i,l,a,c)}:(r,i,l,a,c)=>{r.rect(l,i,c,a)};return(r,i,l,a,c,d=0,p=0)=>{d==0&&p==0?
o(r,i,l,a,c):(d=an(d,a/2,c/2),p=an(p,a/2,c/2),t(r,i+d,l),n(r,i+a,l,i+a,l+c,d),n(r,i+a,l+c,i,l+c,p),n(r,i,l+c,i,l,p),n(r,
i,l,i+a,l,d),r.closePath())}}var fs=(e,t,n)=>{e.moveTo(t,n)},ps=(e,t,n)=>{e.moveTo(n,t)},Wr=(e,t,n)=>{e.lineTo(t,n)},Kr=(e,t,n)=>{
e.lineTo(n,t)},ms=Ym(0),Uu=Ym(1),Zm=(e,t,n,o,r,i)=>{e.arc(t,n,o,r,i)},Qm=(e,t,n,o,r,i)=>{e.arc(n,t,o,r,i)},Xm=(e,t,n,o,r,i,l)=>{
e.bezierCurveTo(t,n,o,r,i,l)},eh=(e,t,n,o,r,i,l)=>{e.bezierCurveTo(n,t,r,o,l,i)};function th(e){return(t,n,o,r,i)=>Vo(t,
n,(l,a,c,d,p,m,v,g,x,k,S)=>{let{pxRound:P,points:T}=l,w,C;d.ori==0?(w=fs,C=Zm):(w=ps,C=Qm);let L=Te(T.width*he,3),A=(T.size-
T.width)/2*he,B=Te(A*2,3),W=new Path2D,Z=new Path2D,{left:K,top:D,width:j,height:N}=t.bbox;ms(Z,K-B,D-B,j+B*2,N+B*2);let J=q=>{
if(c[q]!=null){let se=P(m(a[q],d,k,g)),U=P(v(c[q],p,S,x));w(W,se+A,U),C(W,se,U,A,0,os*2)}};if(i)i.forEach(J);else for(let q=o;q<=
r;q++)J(q);return{stroke:L>0?W:null,fill:W,clip:Z,flags:Ir|Eu}})}function nh(e){return(t,n,o,r,i,l)=>{o!=r&&(i!=o&&l!=o&&
e(t,n,o),i!=r&&l!=r&&e(t,n,r),e(t,n,l))}}var n1=nh(Wr),o1=nh(Kr);function oh(e){let t=fe(e?.alignGaps,0);return(n,o,r,i)=>Vo(
n,o,(l,a,c,d,p,m,v,g,x,k,S)=>{[r,i]=ss(c,r,i);let P=l.pxRound,T=N=>P(m(N,d,k,g)),w=N=>P(v(N,p,S,x)),C,L;d.ori==0?(C=Wr,L=
n1):(C=Kr,L=o1);let A=d.dir*(d.ori==0?1:-1),B={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ir},W=B.stroke,
Z=!1;if(i-r>=k*4){let N=I=>n.posToVal(I,d.key,!0),J=null,q=null,se,U,kt,Ae=T(a[A==1?r:i]),ce=T(a[r]),be=T(a[i]),ne=N(A==
1?ce+1:be-1);for(let I=A==1?r:i;I>=r&&I<=i;I+=A){let We=a[I],$e=(A==1?We<ne:We>ne)?Ae:T(We),ge=c[I];$e==Ae?ge!=null?(U=ge,
J==null?(C(W,$e,w(U)),se=J=q=U):U<J?J=U:U>q&&(q=U)):ge===null&&(Z=!0):(J!=null&&L(W,Ae,w(J),w(q),w(se),w(U)),ge!=null?(U=
ge,C(W,$e,w(U)),J=q=se=U):(J=q=null,ge===null&&(Z=!0)),Ae=$e,ne=N(Ae+A))}J!=null&&J!=q&&kt!=Ae&&L(W,Ae,w(J),w(q),w(se),w(
U))}else for(let N=A==1?r:i;N>=r&&N<=i;N+=A){let J=c[N];J===null?Z=!0:J!=null&&C(W,T(a[N]),w(J))}let[D,j]=Wu(n,o);if(l.fill!=
null||D!=0){let N=B.fill=new Path2D(W),J=l.fillTo(n,o,l.min,l.max,D),q=w(J),se=T(a[r]),U=T(a[i]);A==-1&&([U,se]=[se,U]),
C(N,U,q),C(N,se,q)}if(!l.spanGaps){let N=[];Z&&N.push(...Ku(a,c,r,i,A,T,t)),B.gaps=N=l.gaps(n,o,r,i,N),B.clip=ds(N,d.ori,
g,x,k,S)}return j!=0&&(B.band=j==2?[In(n,o,r,i,W,-1),In(n,o,r,i,W,1)]:In(n,o,r,i,W,j)),B})}function r1(e){let t=fe(e.align,
1),n=fe(e.ascDesc,!1),o=fe(e.alignGaps,0),r=fe(e.extend,!1);return(i,l,a,c)=>Vo(i,l,(d,p,m,v,g,x,k,S,P,T,w)=>{[a,c]=ss(m,
a,c);let C=d.pxRound,{left:L,width:A}=i.bbox,B=ce=>C(x(ce,v,T,S)),W=ce=>C(k(ce,g,w,P)),Z=v.ori==0?Wr:Kr,K={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Ir},D=K.stroke,j=v.dir*(v.ori==0?1:-1),N=W(m[j==1?a:c]),J=B(p[j==1?a:c]),q=J,
se=J;r&&t==-1&&(se=L,Z(D,se,N)),Z(D,J,N);for(let ce=j==1?a:c;ce>=a&&ce<=c;ce+=j){let be=m[ce];if(be==null)continue;let ne=B(
p[ce]),I=W(be);t==1?Z(D,ne,N):Z(D,q,I),Z(D,ne,I),N=I,q=ne}let U=q;r&&t==1&&(U=L+A,Z(D,U,N));let[kt,Ae]=Wu(i,l);if(d.fill!=
null||kt!=0){let ce=K.fill=new Path2D(D),be=d.fillTo(i,l,d.min,d.max,kt),ne=W(be);Z(ce,U,ne),Z(ce,se,ne)}if(!d.spanGaps){
let ce=[];ce.push(...Ku(p,m,a,c,j,B,o));let be=d.width*he/2,ne=n||t==1?be:-be,I=n||t==-1?-be:be;ce.forEach(We=>{We[0]+=ne,
We[1]+=I}),K.gaps=ce=d.gaps(i,l,a,c,ce),K.clip=ds(ce,v.ori,S,P,T,w)}return Ae!=0&&(K.band=Ae==2?[In(i,l,a,c,D,-1),In(i,l,
a,c,D,1)]:In(i,l,a,c,D,Ae)),K})}function ym(e,t,n,o,r,i,l=Ce){if(e.length>1){let a=null;for(let c=0,d=1/0;c<e.length;c++)
if(t[c]!==void 0){if(a!=null){let p=Ze(e[c]-e[a]);p<d&&(d=p,l=Ze(n(e[c],o,r,i)-n(e[a],o,r,i)))}a=c}}return l}function i1(e){
e=e||Hi;let t=fe(e.size,[.6,Ce,1]),n=e.align||0,o=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=le(
r),l=1-t[0],a=fe(t[1],Ce),c=fe(t[2],1),d=fe(e.disp,Hi),p=fe(e.each,g=>{}),{fill:m,stroke:v}=d;return(g,x,k,S)=>Vo(g,x,(P,T,w,C,L,A,B,W,Z,K,D)=>{
let j=P.pxRound,N=n,J=o*he,q=a*he,se=c*he,U,kt;C.ori==0?[U,kt]=i(g,x):[kt,U]=i(g,x);let Ae=C.dir*(C.ori==0?1:-1),ce=C.ori==
0?ms:Uu,be=C.ori==0?p:(F,Se,Ke,nr,bo,yn,xo)=>{p(F,Se,Ke,bo,nr,xo,yn)},ne=fe(g.bands,Hu).find(F=>F.series[0]==x),I=ne!=null?
ne.dir:0,We=P.fillTo(g,x,P.min,P.max,I),ft=j(B(We,L,D,Z)),$e,ge,Qt,Et=K,Ne=j(P.width*he),gn=!1,On=null,Bt=null,qn=null,Xo=null;
m!=null&&(Ne==0||v!=null)&&(gn=!0,On=m.values(g,x,k,S),Bt=new Map,new Set(On).forEach(F=>{F!=null&&Bt.set(F,new Path2D)}),
Ne>0&&(qn=v.values(g,x,k,S),Xo=new Map,new Set(qn).forEach(F=>{F!=null&&Xo.set(F,new Path2D)})));let{x0:er,size:si}=d;if(er!=
null&&si!=null){N=1,T=er.values(g,x,k,S),er.unit==2&&(T=T.map(Ke=>g.posToVal(W+Ke*K,C.key,!0)));let F=si.values(g,x,k,S);
si.unit==2?ge=F[0]*K:ge=A(F[0],C,K,W)-A(0,C,K,W),Et=ym(T,w,A,C,K,W,Et),Qt=Et-ge+J}else Et=ym(T,w,A,C,K,W,Et),Qt=Et*l+J,ge=
Et-Qt;Qt<1&&(Qt=0),Ne>=ge/2&&(Ne=0),Qt<5&&(j=Sm);let al=Qt>0,yo=Et-Qt-(al?Ne:0);ge=j(Su(yo,se,q)),$e=(N==0?ge/2:N==Ae?0:
ge)-N*Ae*((N==0?J/2:0)+(al?Ne/2:0));let pt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},tr=gn?null:new Path2D,
Nn=null;if(ne!=null)Nn=g.data[ne.series[1]];else{let{y0:F,y1:Se}=d;F!=null&&Se!=null&&(w=Se.values(g,x,k,S),Nn=F.values(
g,x,k,S))}let vo=U*ge,X=kt*ge;for(let F=Ae==1?k:S;F>=k&&F<=S;F+=Ae){let Se=w[F];if(Se==null)continue;if(Nn!=null){let Ct=Nn[F]??
0;if(Se-Ct==0)continue;ft=B(Ct,L,D,Z)}let Ke=C.distr!=2||d!=null?T[F]:F,nr=A(Ke,C,K,W),bo=B(fe(Se,We),L,D,Z),yn=j(nr-$e),
xo=j(wt(bo,ft)),Dt=j(an(bo,ft)),It=xo-Dt;if(Se!=null){let Ct=Se<0?X:vo,Xt=Se<0?vo:X;gn?(Ne>0&&qn[F]!=null&&ce(Xo.get(qn[F]),
yn,Dt+Ft(Ne/2),ge,wt(0,It-Ne),Ct,Xt),On[F]!=null&&ce(Bt.get(On[F]),yn,Dt+Ft(Ne/2),ge,wt(0,It-Ne),Ct,Xt)):ce(tr,yn,Dt+Ft(
Ne/2),ge,wt(0,It-Ne),Ct,Xt),be(g,x,F,yn-Ne/2,Dt,ge+Ne,It)}}return Ne>0?pt.stroke=gn?Xo:tr:gn||(pt._fill=P.width==0?P._fill:
P._stroke??P._fill,pt.width=0),pt.fill=gn?Bt:tr,pt})}function l1(e,t){let n=fe(t?.alignGaps,0);return(o,r,i,l)=>Vo(o,r,(a,c,d,p,m,v,g,x,k,S,P)=>{
[i,l]=ss(d,i,l);let T=a.pxRound,w=U=>T(v(U,p,S,x)),C=U=>T(g(U,m,P,k)),L,A,B;p.ori==0?(L=fs,B=Wr,A=Xm):(L=ps,B=Kr,A=eh);let W=p.
dir*(p.ori==0?1:-1),Z=w(c[W==1?i:l]),K=Z,D=[],j=[];for(let U=W==1?i:l;U>=i&&U<=l;U+=W)if(d[U]!=null){let Ae=c[U],ce=w(Ae);
D.push(K=ce),j.push(C(d[U]))}let N={stroke:e(D,j,L,B,A,T),fill:null,clip:null,band:null,gaps:null,flags:Ir},J=N.stroke,[
q,se]=Wu(o,r);if(a.fill!=null||q!=0){let U=N.fill=new Path2D(J),kt=a.fillTo(o,r,a.min,a.max,q),Ae=C(kt);B(U,K,Ae),B(U,Z,
Ae)}if(!a.spanGaps){let U=[];U.push(...Ku(c,d,i,l,W,w,n)),N.gaps=U=a.gaps(o,r,i,l,U),N.clip=ds(U,p.ori,x,k,S,P)}return se!=
0&&(N.band=se==2?[In(o,r,i,l,J,-1),In(o,r,i,l,J,1)]:In(o,r,i,l,J,se)),N})}function s1(e){return l1(a1,e)}function a1(e,t,n,o,r,i){
let l=e.length;if(l<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),l==2)o(a,e[1],t[1]);else{let c=Array(l),d=Array(l-1),
p=Array(l-1),m=Array(l-1);for(let v=0;v<l-1;v++)p[v]=t[v+1]-t[v],m[v]=e[v+1]-e[v],d[v]=p[v]/m[v];c[0]=d[0];for(let v=1;v<
l-1;v++)d[v]===0||d[v-1]===0||d[v-1]>0!=d[v]>0?c[v]=0:(c[v]=3*(m[v-1]+m[v])/((2*m[v]+m[v-1])/d[v-1]+(m[v]+2*m[v-1])/d[v]),
isFinite(c[v])||(c[v]=0));c[l-1]=d[l-2];for(let v=0;v<l-1;v++)r(a,e[v]+m[v]/3,t[v]+c[v]*m[v]/3,e[v+1]-m[v]/3,t[v+1]-c[v+
1]*m[v]/3,e[v+1],t[v+1])}return a}var Du=new Set;function vm(){for(let e of Du)e.syncRect(!0)}Vr&&(Bo(Vx,Fr,vm),Bo(Wx,Fr,
vm,!0),Bo(rs,Fr,()=>{rt.pxRatio=he}));var u1=oh(),c1=th();function bm(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,l)=>Au(i,l,t,n))}function d1(e,t){return e.map((n,o)=>o==0?{}:Ve({},t,n))}function Au(e,t,n,o){
return Ve({},t==0?n:o,e)}function rh(e,t,n){return t==null?zr:[t,n]}var f1=rh;function p1(e,t,n){return t==null?zr:is(t,
n,Ru,!0)}function ih(e,t,n,o){return t==null?zr:as(t,n,e.scales[o].log,!1)}var m1=ih;function lh(e,t,n,o){return t==null?
zr:Nu(t,n,e.scales[o].log,!1)}var h1=lh;function g1(e,t,n,o,r){let i=wt(Zp(e),Zp(t)),l=t-e,a=sn(r/o*l,n);do{let c=n[a],d=o*
c/l;if(d>=r&&i+(c<5?co.get(c):0)<=17)return[c,d]}while(++a<n.length);return[0,0]}function xm(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=Ye((n=+r)*he))+"px"),[e,t,n]}function y1(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Te(t[2]*he,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function rt(e,t,n){let o={mode:fe(e.mode,1)},r=o.mode;function i(u,f,h,y){
let b=f.valToPct(u);return y+h*(f.dir==-1?1-b:b)}function l(u,f,h,y){let b=f.valToPct(u);return y+h*(f.dir==-1?b:1-b)}function a(u,f,h,y){
return f.ori==0?i(u,f,h,y):l(u,f,h,y)}o.valToPosH=i,o.valToPosV=l;let c=!1;o.status=0;let d=o.root=jt(Cx);if(e.id!=null&&
(d.id=e.id),Rt(d,e.class),e.title){let u=jt(Px,d);u.textContent=e.title}let p=ln("canvas"),m=o.ctx=p.getContext("2d"),v=jt(
Mx,d);Bo("click",v,u=>{u.target===x&&(Pe!=pr||Le!=mr)&&st.click(o,u)},!0);let g=o.under=jt(Ex,v);v.appendChild(p);let x=o.
over=jt(Dx,v);e=Br(e);let k=+fe(e.pxAlign,1),S=gm(k);(e.plugins||[]).forEach(u=>{u.opts&&(e=u.opts(o,e)||e)});let P=e.ms||
.001,T=o.series=r==1?bm(e.series||[],um,mm,!1):d1(e.series||[null],pm),w=o.axes=bm(e.axes||[],am,dm,!0),C=o.scales={},L=o.
bands=e.bands||[];L.forEach(u=>{u.fill=le(u.fill||null),u.dir=fe(u.dir,-1)});let A=r==2?T[1].facets[0].scale:T[0].scale,
B={axes:Kv,series:zv},W=(e.drawOrder||["axes","series"]).map(u=>B[u]);function Z(u){let f=u.distr==3?h=>Bn(h>0?h:u.clamp(
o,h,u.min,u.max,u.key)):u.distr==4?h=>vu(h,u.asinh):u.distr==100?h=>u.fwd(h):h=>h;return h=>{let y=f(h),{_min:b,_max:_}=u,
M=_-b;return(y-b)/M}}function K(u){let f=C[u];if(f==null){let h=(e.scales||Hi)[u]||Hi;if(h.from!=null){K(h.from);let y=Ve(
{},C[h.from],h,{key:u});y.valToPct=Z(y),C[u]=y}else{f=C[u]=Ve({},u==A?Gm:Xw,h),f.key=u;let y=f.time,b=f.range,_=uo(b);if((u!=
A||r==2&&!y)&&(_&&(b[0]==null||b[1]==null)&&(b={min:b[0]==null?Gp:{mode:1,hard:b[0],soft:b[0]},max:b[1]==null?Gp:{mode:1,
hard:b[1],soft:b[1]}},_=!1),!_&&cs(b))){let M=b;b=(E,$,O)=>$==null?zr:is($,O,M)}f.range=le(b||(y?f1:u==A?f.distr==3?m1:f.
distr==4?h1:rh:f.distr==3?ih:f.distr==4?lh:p1)),f.auto=le(_?!1:f.auto),f.clamp=le(f.clamp||Qw),f._min=f._max=null,f.valToPct=
Z(f)}}}K("x"),K("y"),r==1&&T.forEach(u=>{K(u.scale)}),w.forEach(u=>{K(u.scale)});for(let u in e.scales)K(u);let D=C[A],j=D.
distr,N,J;D.ori==0?(Rt(d,Tx),N=i,J=l):(Rt(d,Sx),N=l,J=i);let q={};for(let u in C){let f=C[u];(f.min!=null||f.max!=null)&&
(q[u]={min:f.min,max:f.max},f.min=f.max=null)}let se=e.tzDate||(u=>new Date(Ye(u/P))),U=e.fmtDate||zu,kt=P==1?Tw(se):Mw(
se),Ae=im(se,rm(P==1?Cw:Pw,U)),ce=sm(se,lm(Dw,U)),be=[],ne=o.legend=Ve({},Lw,e.legend),I=o.cursor=Ve({},zw,{drag:{y:r==2}},
e.cursor),We=ne.show,ft=I.show,$e=ne.markers;ne.idxs=be,$e.width=le($e.width),$e.dash=le($e.dash),$e.stroke=le($e.stroke),
$e.fill=le($e.fill);let ge,Qt,Et,Ne=[],gn=[],On,Bt=!1,qn={};if(ne.live){let u=T[1]?T[1].values:null;Bt=u!=null,On=Bt?u(o,
1,0):{_:0};for(let f in On)qn[f]=Lu}if(We)if(ge=ln("table",Rx,d),Et=ln("tbody",null,ge),ne.mount(o,ge),Bt){Qt=ln("thead",
null,ge,Et);let u=ln("tr",null,Qt);ln("th",null,u);for(var Xo in On)ln("th",Np,u).textContent=Xo}else Rt(ge,Hx),ne.live&&
Rt(ge,Fx);let er={show:!0},si={show:!1};function al(u,f){if(f==0&&(Bt||!ne.live||r==2))return zr;let h=[],y=ln("tr",zx,Et,
Et.childNodes[f]);Rt(y,u.class),u.show||Rt(y,zo);let b=ln("th",null,y);if($e.show){let E=jt(Bx,b);if(f>0){let $=$e.width(
o,f);$&&(E.style.border=$+"px "+$e.dash(o,f)+" "+$e.stroke(o,f)),E.style.background=$e.fill(o,f)}}let _=jt(Np,b);u.label instanceof
HTMLElement?_.appendChild(u.label):_.textContent=u.label,f>0&&($e.show||(_.style.color=u.width>0?$e.stroke(o,f):$e.fill(
o,f)),pt("click",b,E=>{if(I._lock)return;_o(E);let $=T.indexOf(u);if((E.ctrlKey||E.metaKey)!=ne.isolate){let O=T.some((R,z)=>z>
0&&z!=$&&R.show);T.forEach((R,z)=>{z>0&&bn(z,O?z==$?er:si:er,!0,Be.setSeries)})}else bn($,{show:!u.show},!0,Be.setSeries)},
!1),rr&&pt(zp,b,E=>{I._lock||(_o(E),bn(T.indexOf(u),gr,!0,Be.setSeries))},!1));for(var M in On){let E=ln("td",Ix,y);E.textContent=
"--",h.push(E)}return[y,h]}let yo=new Map;function pt(u,f,h,y=!0){let b=yo.get(f)||{},_=I.bind[u](o,f,h,y);_&&(Bo(u,f,b[u]=
_),yo.set(f,b))}function tr(u,f,h){let y=yo.get(f)||{};for(let b in y)(u==null||b==u)&&(Tu(b,f,y[b]),delete y[b]);u==null&&
yo.delete(f)}let Nn=0,vo=0,X=0,F=0,Se=0,Ke=0,nr=Se,bo=Ke,yn=X,xo=F,Dt=0,It=0,Ct=0,Xt=0;o.bbox={};let Gs=!1,ul=!1,or=!1,wo=!1,
cl=!1,Vt=!1;function Js(u,f,h){(h||u!=o.width||f!=o.height)&&Uc(u,f),ur(!1),or=!0,ul=!0,cr()}function Uc(u,f){o.width=Nn=
X=u,o.height=vo=F=f,Se=Ke=0,$v(),Lv();let h=o.bbox;Dt=h.left=Fo(Se*he,.5),It=h.top=Fo(Ke*he,.5),Ct=h.width=Fo(X*he,.5),Xt=
h.height=Fo(F*he,.5)}let Ev=3;function Dv(){let u=!1,f=0;for(;!u;){f++;let h=Vv(f),y=Wv(f);u=f==Ev||h&&y,u||(Uc(o.width,
o.height),ul=!0)}}function Av({width:u,height:f}){Js(u,f)}o.setSize=Av;function $v(){let u=!1,f=!1,h=!1,y=!1;w.forEach((b,_)=>{
if(b.show&&b._show){let{side:M,_size:E}=b,$=M%2,O=b.label!=null?b.labelSize:0,R=E+O;R>0&&($?(X-=R,M==3?(Se+=R,y=!0):h=!0):
(F-=R,M==0?(Ke+=R,u=!0):f=!0))}}),ko[0]=u,ko[1]=h,ko[2]=f,ko[3]=y,X-=jn[1]+jn[3],Se+=jn[3],F-=jn[2]+jn[0],Ke+=jn[0]}function Lv(){
let u=Se+X,f=Ke+F,h=Se,y=Ke;function b(_,M){switch(_){case 1:return u+=M,u-M;case 2:return f+=M,f-M;case 3:return h-=M,h+
M;case 0:return y-=M,y+M}}w.forEach((_,M)=>{if(_.show&&_._show){let E=_.side;_._pos=b(E,_._size),_.label!=null&&(_._lpos=
b(E,_.labelSize))}})}if(I.dataIdx==null){let u=I.hover,f=u.skip=new Set(u.skip??[]);f.add(void 0);let h=u.prox=le(u.prox),
y=u.bias??=0;I.dataIdx=(b,_,M,E)=>{if(_==0)return M;let $=M,O=h(b,_,M,E)??Ce,R=O>=0&&O<Ce,z=D.ori==0?X:F,Y=I.left,pe=t[0],
de=t[_];if(f.has(de[M])){$=null;let re=null,G=null,V;if(y==0||y==-1)for(V=M;re==null&&V-- >0;)f.has(de[V])||(re=V);if(y==
0||y==1)for(V=M;G==null&&V++<de.length;)f.has(de[V])||(G=V);if(re!=null||G!=null)if(R){let Ee=re==null?-1/0:N(pe[re],D,z,
0),Fe=G==null?1/0:N(pe[G],D,z,0),ot=Y-Ee,xe=Fe-Y;ot<=xe?ot<=O&&($=re):xe<=O&&($=G)}else $=G==null?re:re==null?G:M-re<=G-
M?re:G}else R&&Ze(Y-N(pe[M],D,z,0))>O&&($=null);return $}}let _o=u=>{I.event=u};I.idxs=be,I._lock=!1;let at=I.points;at.
show=le(at.show),at.size=le(at.size),at.stroke=le(at.stroke),at.width=le(at.width),at.fill=le(at.fill);let vn=o.focus=Ve(
{},e.focus||{alpha:.3},I.focus),rr=vn.prox>=0,ir=rr&&at.one,Wt=[],lr=[],sr=[];function qc(u,f){let h=at.show(o,f);if(h instanceof
HTMLElement)return Rt(h,Nx),Rt(h,u.class),Pn(h,-10,-10,X,F),x.insertBefore(h,Wt[f]),h}function jc(u,f){if(r==1||f>0){let h=r==
1&&C[u.scale].time,y=u.value;u.value=h?em(y)?sm(se,lm(y,U)):y||ce:y||Jw,u.label=u.label||(h?Iw:Bw)}if(ir||f>0){u.width=u.
width==null?1:u.width,u.paths=u.paths||u1||Xx,u.fillTo=le(u.fillTo||e1),u.pxAlign=+fe(u.pxAlign,k),u.pxRound=gm(u.pxAlign),
u.stroke=le(u.stroke||null),u.fill=le(u.fill||null),u._stroke=u._fill=u._paths=u._focus=null;let h=Yw(wt(1,u.width),1),y=u.
points=Ve({},{size:h,width:wt(1,h*.2),stroke:u.stroke,space:h*2,paths:c1,_stroke:null,_fill:null},u.points);y.show=le(y.
show),y.filter=le(y.filter),y.fill=le(y.fill),y.stroke=le(y.stroke),y.paths=le(y.paths),y.pxAlign=u.pxAlign}if(We){let h=al(
u,f);Ne.splice(f,0,h[0]),gn.splice(f,0,h[1]),ne.values.push(null)}if(ft){be.splice(f,0,null);let h=null;ir?f==0&&(h=qc(u,
f)):f>0&&(h=qc(u,f)),Wt.splice(f,0,h),lr.splice(f,0,0),sr.splice(f,0,0)}nt("addSeries",f)}function Ov(u,f){f=f??T.length,
u=r==1?Au(u,f,um,mm):Au(u,f,{},pm),T.splice(f,0,u),jc(T[f],f)}o.addSeries=Ov;function Nv(u){if(T.splice(u,1),We){ne.values.
splice(u,1),gn.splice(u,1);let f=Ne.splice(u,1)[0];tr(null,f.firstChild),f.remove()}ft&&(be.splice(u,1),Wt.splice(u,1)[0].
remove(),lr.splice(u,1),sr.splice(u,1)),nt("delSeries",u)}o.delSeries=Nv;let ko=[!1,!1,!1,!1];function Rv(u,f){if(u._show=
u.show,u.show){let h=u.side%2,y=C[u.scale];y==null&&(u.scale=h?T[1].scale:A,y=C[u.scale]);let b=y.time;u.size=le(u.size),
u.space=le(u.space),u.rotate=le(u.rotate),uo(u.incrs)&&u.incrs.forEach(M=>{!co.has(M)&&co.set(M,Em(M))}),u.incrs=le(u.incrs||
(y.distr==2?ww:b?P==1?kw:Sw:Ho)),u.splits=le(u.splits||(b&&y.distr==1?kt:y.distr==3?Pu:y.distr==4?Kw:Ww)),u.stroke=le(u.
stroke),u.grid.stroke=le(u.grid.stroke),u.ticks.stroke=le(u.ticks.stroke),u.border.stroke=le(u.border.stroke);let _=u.values;
u.values=uo(_)&&!uo(_[0])?le(_):b?uo(_)?im(se,rm(_,U)):em(_)?Ew(se,_):_||Ae:_||Vw,u.filter=le(u.filter||(y.distr>=3&&y.log==
10?jw:y.distr==3&&y.log==2?Gw:Pm)),u.font=xm(u.font),u.labelFont=xm(u.labelFont),u._size=u.size(o,null,f,0),u._space=u._rotate=
u._incrs=u._found=u._splits=u._values=null,u._size>0&&(ko[f]=!0,u._el=jt(Ax,v))}}function ai(u,f,h,y){let[b,_,M,E]=h,$=f%
2,O=0;return $==0&&(E||_)&&(O=f==0&&!b||f==2&&!M?Ye(am.size/3):0),$==1&&(b||M)&&(O=f==1&&!_||f==3&&!E?Ye(dm.size/2):0),O}
let Gc=o.padding=(e.padding||[ai,ai,ai,ai]).map(u=>le(fe(u,ai))),jn=o._padding=Gc.map((u,f)=>u(o,f,ko,0)),lt,Qe=null,Xe=null,
dl=r==1?T[0].idxs:null,en=null,ui=!1;function Jc(u,f){if(t=u??[],o.data=o._data=t,r==2){lt=0;for(let h=1;h<T.length;h++)
lt+=t[h][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),en=t[0],lt=en.length;let h=t;if(j==2){h=t.slice();let y=h[0]=
Array(lt);for(let b=0;b<lt;b++)y[b]=b}o._data=t=h}if(ur(!0),nt("setData"),j==2&&(or=!0),f!==!1){let h=D;h.auto(o,ui)?Ys():
Jn(A,h.min,h.max),wo=wo||I.left>=0,Vt=!0,cr()}}o.setData=Jc;function Ys(){ui=!0;let u,f;r==1&&(lt>0?(Qe=dl[0]=0,Xe=dl[1]=
lt-1,u=t[0][Qe],f=t[0][Xe],j==2?(u=Qe,f=Xe):u==f&&(j==3?[u,f]=as(u,u,D.log,!1):j==4?[u,f]=Nu(u,u,D.log,!1):D.time?f=u+Ye(
86400/P):[u,f]=is(u,f,Ru,!0))):(Qe=dl[0]=u=null,Xe=dl[1]=f=null)),Jn(A,u,f)}let fl,ar,Zs,Qs,Xs,ea,ta,na,oa,Tt;function Yc(u,f,h,y,b,_){
u??=Fp,h??=Hu,y??="butt",b??=Fp,_??="round",u!=fl&&(m.strokeStyle=fl=u),b!=ar&&(m.fillStyle=ar=b),f!=Zs&&(m.lineWidth=Zs=
f),_!=Xs&&(m.lineJoin=Xs=_),y!=ea&&(m.lineCap=ea=y),h!=Qs&&m.setLineDash(Qs=h)}function Zc(u,f,h,y){f!=ar&&(m.fillStyle=
ar=f),u!=ta&&(m.font=ta=u),h!=na&&(m.textAlign=na=h),y!=oa&&(m.textBaseline=oa=y)}function ra(u,f,h,y,b=0){if(y.length>0&&
u.auto(o,ui)&&(f==null||f.min==null)){let _=fe(Qe,0),M=fe(Xe,y.length-1),E=h.min==null?jx(y,_,M,b,u.distr==3):[h.min,h.max];
u.min=an(u.min,h.min=E[0]),u.max=wt(u.max,h.max=E[1])}}let Qc={min:null,max:null};function Fv(){for(let y in C){let b=C[y];
q[y]==null&&(b.min==null||q[A]!=null&&b.auto(o,ui))&&(q[y]=Qc)}for(let y in C){let b=C[y];q[y]==null&&b.from!=null&&q[b.
from]!=null&&(q[y]=Qc)}q[A]!=null&&ur(!0);let u={};for(let y in q){let b=q[y];if(b!=null){let _=u[y]=Br(C[y],nw);if(b.min!=
null)Ve(_,b);else if(y!=A||r==2)if(lt==0&&_.from==null){let M=_.range(o,null,null,y);_.min=M[0],_.max=M[1]}else _.min=Ce,
_.max=-Ce}}if(lt>0){T.forEach((y,b)=>{if(r==1){let _=y.scale,M=q[_];if(M==null)return;let E=u[_];if(b==0){let $=E.range(
o,E.min,E.max,_);E.min=$[0],E.max=$[1],Qe=sn(E.min,t[0]),Xe=sn(E.max,t[0]),Xe-Qe>1&&(t[0][Qe]<E.min&&Qe++,t[0][Xe]>E.max&&
Xe--),y.min=en[Qe],y.max=en[Xe]}else y.show&&y.auto&&ra(E,M,y,t[b],y.sorted);y.idxs[0]=Qe,y.idxs[1]=Xe}else if(b>0&&y.show&&
y.auto){let[_,M]=y.facets,E=_.scale,$=M.scale,[O,R]=t[b],z=u[E],Y=u[$];z!=null&&ra(z,q[E],_,O,_.sorted),Y!=null&&ra(Y,q[$],
M,R,M.sorted),y.min=M.min,y.max=M.max}});for(let y in u){let b=u[y],_=q[y];if(b.from==null&&(_==null||_.min==null)){let M=b.
range(o,b.min==Ce?null:b.min,b.max==-Ce?null:b.max,y);b.min=M[0],b.max=M[1]}}}for(let y in u){let b=u[y];if(b.from!=null){
let _=u[b.from];if(_.min==null)b.min=b.max=null;else{let M=b.range(o,_.min,_.max,y);b.min=M[0],b.max=M[1]}}}let f={},h=!1;
for(let y in u){let b=u[y],_=C[y];if(_.min!=b.min||_.max!=b.max){_.min=b.min,_.max=b.max;let M=_.distr;_._min=M==3?Bn(_.
min):M==4?vu(_.min,_.asinh):M==100?_.fwd(_.min):_.min,_._max=M==3?Bn(_.max):M==4?vu(_.max,_.asinh):M==100?_.fwd(_.max):_.
max,f[y]=h=!0}}if(h){T.forEach((y,b)=>{r==2?b>0&&f.y&&(y._paths=null):f[y.scale]&&(y._paths=null)});for(let y in f)or=!0,
nt("setScale",y);ft&&I.left>=0&&(wo=Vt=!0)}for(let y in q)q[y]=null}function Hv(u){let f=Su(Qe-1,0,lt-1),h=Su(Xe+1,0,lt-
1);for(;u[f]==null&&f>0;)f--;for(;u[h]==null&&h<lt-1;)h++;return[f,h]}function zv(){if(lt>0){let u=T.some(f=>f._focus)&&
Tt!=vn.alpha;u&&(m.globalAlpha=Tt=vn.alpha),T.forEach((f,h)=>{if(h>0&&f.show&&(Xc(h,!1),Xc(h,!0),f._paths==null)){let y=Tt;
Tt!=f.alpha&&(m.globalAlpha=Tt=f.alpha);let b=r==2?[0,t[h][0].length-1]:Hv(t[h]);f._paths=f.paths(o,h,b[0],b[1]),Tt!=y&&
(m.globalAlpha=Tt=y)}}),T.forEach((f,h)=>{if(h>0&&f.show){let y=Tt;Tt!=f.alpha&&(m.globalAlpha=Tt=f.alpha),f._paths!=null&&
ed(h,!1);{let b=f._paths!=null?f._paths.gaps:null,_=f.points.show(o,h,Qe,Xe,b),M=f.points.filter(o,h,_,b);(_||M)&&(f.points.
_paths=f.points.paths(o,h,Qe,Xe,M),ed(h,!0))}Tt!=y&&(m.globalAlpha=Tt=y),nt("drawSeries",h)}}),u&&(m.globalAlpha=Tt=1)}}
function Xc(u,f){let h=f?T[u].points:T[u];h._stroke=h.stroke(o,u),h._fill=h.fill(o,u)}function ed(u,f){let h=f?T[u].points:
T[u],{stroke:y,fill:b,clip:_,flags:M,_stroke:E=h._stroke,_fill:$=h._fill,_width:O=h.width}=h._paths;O=Te(O*he,3);let R=null,
z=O%2/2;f&&$==null&&($=O>0?"#fff":E);let Y=h.pxAlign==1&&z>0;if(Y&&m.translate(z,z),!f){let pe=Dt-O/2,de=It-O/2,re=Ct+O,
G=Xt+O;R=new Path2D,R.rect(pe,de,re,G)}f?ia(E,O,h.dash,h.cap,$,y,b,M,_):Bv(u,E,O,h.dash,h.cap,$,y,b,M,R,_),Y&&m.translate(
-z,-z)}function Bv(u,f,h,y,b,_,M,E,$,O,R){let z=!1;$!=0&&L.forEach((Y,pe)=>{if(Y.series[0]==u){let de=T[Y.series[1]],re=t[Y.
series[1]],G=(de._paths||Hi).band;uo(G)&&(G=Y.dir==1?G[0]:G[1]);let V,Ee=null;de.show&&G&&Jx(re,Qe,Xe)?(Ee=Y.fill(o,pe)||
_,V=de._paths.clip):G=null,ia(f,h,y,b,Ee,M,E,$,O,R,V,G),z=!0}}),z||ia(f,h,y,b,_,M,E,$,O,R)}let td=Ir|Eu;function ia(u,f,h,y,b,_,M,E,$,O,R,z){
Yc(u,f,h,y,b),($||O||z)&&(m.save(),$&&m.clip($),O&&m.clip(O)),z?(E&td)==td?(m.clip(z),R&&m.clip(R),ml(b,M),pl(u,_,f)):E&
Eu?(ml(b,M),m.clip(z),pl(u,_,f)):E&Ir&&(m.save(),m.clip(z),R&&m.clip(R),ml(b,M),m.restore(),pl(u,_,f)):(ml(b,M),pl(u,_,f)),
($||O||z)&&m.restore()}function pl(u,f,h){h>0&&(f instanceof Map?f.forEach((y,b)=>{m.strokeStyle=fl=b,m.stroke(y)}):f!=null&&
u&&m.stroke(f))}function ml(u,f){f instanceof Map?f.forEach((h,y)=>{m.fillStyle=ar=y,m.fill(h)}):f!=null&&u&&m.fill(f)}function Iv(u,f,h,y){
let b=w[u],_;if(y<=0)_=[0,0];else{let M=b._space=b.space(o,u,f,h,y),E=b._incrs=b.incrs(o,u,f,h,y,M);_=g1(f,h,E,y,M)}return b.
_found=_}function la(u,f,h,y,b,_,M,E,$,O){let R=M%2/2;k==1&&m.translate(R,R),Yc(E,M,$,O,E),m.beginPath();let z,Y,pe,de,re=b+
(y==0||y==3?-_:_);h==0?(Y=b,de=re):(z=b,pe=re);for(let G=0;G<u.length;G++)f[G]!=null&&(h==0?z=pe=u[G]:Y=de=u[G],m.moveTo(
z,Y),m.lineTo(pe,de));m.stroke(),k==1&&m.translate(-R,-R)}function Vv(u){let f=!0;return w.forEach((h,y)=>{if(!h.show)return;
let b=C[h.scale];if(b.min==null){h._show&&(f=!1,h._show=!1,ur(!1));return}else h._show||(f=!1,h._show=!0,ur(!1));let _=h.
side,M=_%2,{min:E,max:$}=b,[O,R]=Iv(y,E,$,M==0?X:F);if(R==0)return;let z=b.distr==2,Y=h._splits=h.splits(o,y,E,$,O,R,z),
pe=b.distr==2?Y.map(V=>en[V]):Y,de=b.distr==2?en[Y[1]]-en[Y[0]]:O,re=h._values=h.values(o,h.filter(o,pe,y,R,de),y,R,de);
h._rotate=_==2?h.rotate(o,re,y,R):0;let G=h._size;h._size=Gt(h.size(o,re,y,u)),G!=null&&h._size!=G&&(f=!1)}),f}function Wv(u){
let f=!0;return Gc.forEach((h,y)=>{let b=h(o,y,ko,u);b!=jn[y]&&(f=!1),jn[y]=b}),f}function Kv(){for(let u=0;u<w.length;u++){
let f=w[u];if(!f.show||!f._show)continue;let h=f.side,y=h%2,b,_,M=f.stroke(o,u),E=h==0||h==3?-1:1,[$,O]=f._found;if(f.label!=
null){let ht=f.labelGap*E,Lt=Ye((f._lpos+ht)*he);Zc(f.labelFont[0],M,"center",h==2?"top":Rp),m.save(),y==1?(b=_=0,m.translate(
Lt,Ye(It+Xt/2)),m.rotate((h==3?-os:os)/2)):(b=Ye(Dt+Ct/2),_=Lt);let So=Tm(f.label)?f.label(o,u,$,O):f.label;m.fillText(So,
b,_),m.restore()}if(O==0)continue;let R=C[f.scale],z=y==0?Ct:Xt,Y=y==0?Dt:It,pe=f._splits,de=R.distr==2?pe.map(ht=>en[ht]):
pe,re=R.distr==2?en[pe[1]]-en[pe[0]]:$,G=f.ticks,V=f.border,Ee=G.show?G.size:0,Fe=Ye(Ee*he),ot=Ye((f.alignTo==2?f._size-
Ee-f.gap:f.gap)*he),xe=f._rotate*-os/180,He=S(f._pos*he),At=(Fe+ot)*E,mt=He+At;_=y==0?mt:0,b=y==1?mt:0;let Kt=f.font[0],
tn=f.align==1?Nr:f.align==2?hu:xe>0?Nr:xe<0?hu:y==0?"center":h==3?hu:Nr,wn=xe||y==1?"middle":h==2?"top":Rp;Zc(Kt,M,tn,wn);
let $t=f.font[1]*f.lineGap,Ut=pe.map(ht=>S(a(ht,R,z,Y))),nn=f._values;for(let ht=0;ht<nn.length;ht++){let Lt=nn[ht];if(Lt!=
null){y==0?b=Ut[ht]:_=Ut[ht],Lt=""+Lt;let So=Lt.indexOf(`
`)==-1?[Lt]:Lt.split(/\n/gm);for(let gt=0;gt<So.length;gt++){let xd=So[gt];xe?(m.save(),m.translate(b,_+gt*$t),m.rotate(
xe),m.fillText(xd,0,0),m.restore()):m.fillText(xd,b,_+gt*$t)}}}G.show&&la(Ut,G.filter(o,de,u,O,re),y,h,He,Fe,Te(G.width*
he,3),G.stroke(o,u),G.dash,G.cap);let _n=f.grid;_n.show&&la(Ut,_n.filter(o,de,u,O,re),y,y==0?2:1,y==0?It:Dt,y==0?Xt:Ct,Te(
_n.width*he,3),_n.stroke(o,u),_n.dash,_n.cap),V.show&&la([He],[1],y==0?1:0,y==0?1:2,y==1?It:Dt,y==1?Xt:Ct,Te(V.width*he,
3),V.stroke(o,u),V.dash,V.cap)}nt("drawAxes")}function ur(u){T.forEach((f,h)=>{h>0&&(f._paths=null,u&&(r==1?(f.min=null,
f.max=null):f.facets.forEach(y=>{y.min=null,y.max=null})))})}let hl=!1,sa=!1,ci=[];function Uv(){sa=!1;for(let u=0;u<ci.
length;u++)nt(...ci[u]);ci.length=0}function cr(){hl||(uw(nd),hl=!0)}function qv(u,f=!1){hl=!0,sa=f,u(o),nd(),f&&ci.length>
0&&queueMicrotask(Uv)}o.batch=qv;function nd(){if(Gs&&(Fv(),Gs=!1),or&&(Dv(),or=!1),ul){if(De(g,Nr,Se),De(g,"top",Ke),De(
g,Oi,X),De(g,Ni,F),De(x,Nr,Se),De(x,"top",Ke),De(x,Oi,X),De(x,Ni,F),De(v,Oi,Nn),De(v,Ni,vo),p.width=Ye(Nn*he),p.height=Ye(
vo*he),w.forEach(({_el:u,_show:f,_size:h,_pos:y,side:b})=>{if(u!=null)if(f){let _=b===3||b===0?h:0,M=b%2==1;De(u,M?"left":
"top",y-_),De(u,M?"width":"height",h),De(u,M?"top":"left",M?Ke:Se),De(u,M?"height":"width",M?F:X),Cu(u,zo)}else Rt(u,zo)}),
fl=ar=Zs=Xs=ea=ta=na=oa=Qs=null,Tt=1,pi(!0),Se!=nr||Ke!=bo||X!=yn||F!=xo){ur(!1);let u=X/yn,f=F/xo;if(ft&&!wo&&I.left>=0){
I.left*=u,I.top*=f,dr&&Pn(dr,Ye(I.left),0,X,F),fr&&Pn(fr,0,Ye(I.top),X,F);for(let h=0;h<Wt.length;h++){let y=Wt[h];y!=null&&
(lr[h]*=u,sr[h]*=f,Pn(y,Gt(lr[h]),Gt(sr[h]),X,F))}}if(Me.show&&!cl&&Me.left>=0&&Me.width>0){Me.left*=u,Me.width*=u,Me.top*=
f,Me.height*=f;for(let h in pa)De(hr,h,Me[h])}nr=Se,bo=Ke,yn=X,xo=F}nt("setSize"),ul=!1}Nn>0&&vo>0&&(m.clearRect(0,0,p.width,
p.height),nt("drawClear"),W.forEach(u=>u()),nt("draw")),Me.show&&cl&&(gl(Me),cl=!1),ft&&wo&&(To(null,!0,!1),wo=!1),ne.show&&
ne.live&&Vt&&(da(),Vt=!1),c||(c=!0,o.status=1,nt("ready")),ui=!1,hl=!1}o.redraw=(u,f)=>{or=f||!1,u!==!1?Jn(A,D.min,D.max):
cr()};function aa(u,f){let h=C[u];if(h.from==null){if(lt==0){let y=h.range(o,f.min,f.max,u);f.min=y[0],f.max=y[1]}if(f.min>
f.max){let y=f.min;f.min=f.max,f.max=y}if(lt>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;u==A&&h.distr==2&&lt>
0&&(f.min=sn(f.min,t[0]),f.max=sn(f.max,t[0]),f.min==f.max&&f.max++),q[u]=f,Gs=!0,cr()}}o.setScale=aa;let ua,ca,dr,fr,od,
rd,pr,mr,id,ld,Pe,Le,Gn=!1,st=I.drag,et=st.x,tt=st.y;ft&&(I.x&&(ua=jt(Lx,x)),I.y&&(ca=jt(Ox,x)),D.ori==0?(dr=ua,fr=ca):(dr=
ca,fr=ua),Pe=I.left,Le=I.top);let Me=o.select=Ve({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),hr=Me.show?jt(
$x,Me.over?x:g):null;function gl(u,f){if(Me.show){for(let h in u)Me[h]=u[h],h in pa&&De(hr,h,u[h]);f!==!1&&nt("setSelect")}}
o.setSelect=gl;function jv(u){if(T[u].show)We&&Cu(Ne[u],zo);else if(We&&Rt(Ne[u],zo),ft){let h=ir?Wt[0]:Wt[u];h!=null&&Pn(
h,-10,-10,X,F)}}function Jn(u,f,h){aa(u,{min:f,max:h})}function bn(u,f,h,y){f.focus!=null&&Qv(u),f.show!=null&&T.forEach(
(b,_)=>{_>0&&(u==_||u==null)&&(b.show=f.show,jv(_),r==2?(Jn(b.facets[0].scale,null,null),Jn(b.facets[1].scale,null,null)):
Jn(b.scale,null,null),cr())}),h!==!1&&nt("setSeries",u,f),y&&mi("setSeries",o,u,f)}o.setSeries=bn;function Gv(u,f){Ve(L[u],
f)}function Jv(u,f){u.fill=le(u.fill||null),u.dir=fe(u.dir,-1),f=f??L.length,L.splice(f,0,u)}function Yv(u){u==null?L.length=
0:L.splice(u,1)}o.addBand=Jv,o.setBand=Gv,o.delBand=Yv;function Zv(u,f){T[u].alpha=f,ft&&Wt[u]!=null&&(Wt[u].style.opacity=
f),We&&Ne[u]&&(Ne[u].style.opacity=f)}let Rn,Yn,Co,gr={focus:!0};function Qv(u){if(u!=Co){let f=u==null,h=vn.alpha!=1;T.
forEach((y,b)=>{if(r==1||b>0){let _=f||b==0||b==u;y._focus=f?null:_,h&&Zv(b,_?1:vn.alpha)}}),Co=u,h&&cr()}}We&&rr&&pt(Bp,
ge,u=>{I._lock||(_o(u),Co!=null&&bn(null,gr,!0,Be.setSeries))});function xn(u,f,h){let y=C[f];h&&(u=u/he-(y.ori==1?Ke:Se));
let b=X;y.ori==1&&(b=F,u=b-u),y.dir==-1&&(u=b-u);let _=y._min,M=y._max,E=u/b,$=_+(M-_)*E,O=y.distr;return O==3?Hr(10,$):
O==4?Zx($,y.asinh):O==100?y.bwd($):$}function Xv(u,f){let h=xn(u,A,f);return sn(h,t[0],Qe,Xe)}o.valToIdx=u=>sn(u,t[0]),o.
posToIdx=Xv,o.posToVal=xn,o.valToPos=(u,f,h)=>C[f].ori==0?i(u,C[f],h?Ct:X,h?Dt:0):l(u,C[f],h?Xt:F,h?It:0),o.setCursor=(u,f,h)=>{
Pe=u.left,Le=u.top,To(null,f,h)};function sd(u,f){De(hr,Nr,Me.left=u),De(hr,Oi,Me.width=f)}function ad(u,f){De(hr,"top",
Me.top=u),De(hr,Ni,Me.height=f)}let di=D.ori==0?sd:ad,fi=D.ori==1?sd:ad;function eb(){if(We&&ne.live)for(let u=r==2?1:0;u<
T.length;u++){if(u==0&&Bt)continue;let f=ne.values[u],h=0;for(let y in f)gn[u][h++].firstChild.nodeValue=f[y]}}function da(u,f){
if(u!=null&&(u.idxs?u.idxs.forEach((h,y)=>{be[y]=h}):tw(u.idx)||be.fill(u.idx),ne.idx=be[0]),We&&ne.live){for(let h=0;h<
T.length;h++)(h>0||r==1&&!Bt)&&tb(h,be[h]);eb()}Vt=!1,f!==!1&&nt("setLegend")}o.setLegend=da;function tb(u,f){let h=T[u],
y=u==0&&j==2?en:t[u],b;Bt?b=h.values(o,u,f)??qn:(b=h.value(o,f==null?null:y[f],u,f),b=b==null?qn:{_:b}),ne.values[u]=b}function To(u,f,h){
id=Pe,ld=Le,[Pe,Le]=I.move(o,Pe,Le),I.left=Pe,I.top=Le,ft&&(dr&&Pn(dr,Ye(Pe),0,X,F),fr&&Pn(fr,0,Ye(Le),X,F));let y,b=Qe>
Xe;Rn=Ce,Yn=null;let _=D.ori==0?X:F,M=D.ori==1?X:F;if(Pe<0||lt==0||b){y=I.idx=null;for(let E=0;E<T.length;E++){let $=Wt[E];
$!=null&&Pn($,-10,-10,X,F)}rr&&bn(null,gr,!0,u==null&&Be.setSeries),ne.live&&(be.fill(y),Vt=!0)}else{let E,$,O;r==1&&(E=
D.ori==0?Pe:Le,$=xn(E,A),y=I.idx=sn($,t[0],Qe,Xe),O=N(t[0][y],D,_,0));let R=-10,z=-10,Y=0,pe=0,de=!0,re="",G="";for(let V=r==
2?1:0;V<T.length;V++){let Ee=T[V],Fe=be[V],ot=Fe==null?null:r==1?t[V][Fe]:t[V][1][Fe],xe=I.dataIdx(o,V,y,$),He=xe==null?
null:r==1?t[V][xe]:t[V][1][xe];if(Vt=Vt||He!=ot||xe!=Fe,be[V]=xe,V>0&&Ee.show){let At=xe==null?-10:xe==y?O:N(r==1?t[0][xe]:
t[V][0][xe],D,_,0),mt=He==null?-10:J(He,r==1?C[Ee.scale]:C[Ee.facets[1].scale],M,0);if(rr&&He!=null){let Kt=D.ori==1?Pe:
Le,tn=Ze(vn.dist(o,V,xe,mt,Kt));if(tn<Rn){let wn=vn.bias;if(wn!=0){let $t=xn(Kt,Ee.scale),Ut=He>=0?1:-1,nn=$t>=0?1:-1;nn==
Ut&&(nn==1?wn==1?He>=$t:He<=$t:wn==1?He<=$t:He>=$t)&&(Rn=tn,Yn=V)}else Rn=tn,Yn=V}}if(Vt||ir){let Kt,tn;D.ori==0?(Kt=At,
tn=mt):(Kt=mt,tn=At);let wn,$t,Ut,nn,_n,ht,Lt=!0,So=at.bbox;if(So!=null){Lt=!1;let gt=So(o,V);Ut=gt.left,nn=gt.top,wn=gt.
width,$t=gt.height}else Ut=Kt,nn=tn,wn=$t=at.size(o,V);if(ht=at.fill(o,V),_n=at.stroke(o,V),ir)V==Yn&&Rn<=vn.prox&&(R=Ut,
z=nn,Y=wn,pe=$t,de=Lt,re=ht,G=_n);else{let gt=Wt[V];gt!=null&&(lr[V]=Ut,sr[V]=nn,jp(gt,wn,$t,Lt),Up(gt,ht,_n),Pn(gt,Gt(Ut),
Gt(nn),X,F))}}}}if(ir){let V=vn.prox,Ee=Co==null?Rn<=V:Rn>V||Yn!=Co;if(Vt||Ee){let Fe=Wt[0];Fe!=null&&(lr[0]=R,sr[0]=z,jp(
Fe,Y,pe,de),Up(Fe,re,G),Pn(Fe,Gt(R),Gt(z),X,F))}}}if(Me.show&&Gn)if(u!=null){let[E,$]=Be.scales,[O,R]=Be.match,[z,Y]=u.cursor.
sync.scales,pe=u.cursor.drag;if(et=pe._x,tt=pe._y,et||tt){let{left:de,top:re,width:G,height:V}=u.select,Ee=u.scales[z].ori,
Fe=u.posToVal,ot,xe,He,At,mt,Kt=E!=null&&O(E,z),tn=$!=null&&R($,Y);Kt&&et?(Ee==0?(ot=de,xe=G):(ot=re,xe=V),He=C[E],At=N(
Fe(ot,z),He,_,0),mt=N(Fe(ot+xe,z),He,_,0),di(an(At,mt),Ze(mt-At))):di(0,_),tn&&tt?(Ee==1?(ot=de,xe=G):(ot=re,xe=V),He=C[$],
At=J(Fe(ot,Y),He,M,0),mt=J(Fe(ot+xe,Y),He,M,0),fi(an(At,mt),Ze(mt-At))):fi(0,M)}else ma()}else{let E=Ze(id-od),$=Ze(ld-rd);
if(D.ori==1){let Y=E;E=$,$=Y}et=st.x&&E>=st.dist,tt=st.y&&$>=st.dist;let O=st.uni;O!=null?et&&tt&&(et=E>=O,tt=$>=O,!et&&
!tt&&($>E?tt=!0:et=!0)):st.x&&st.y&&(et||tt)&&(et=tt=!0);let R,z;et&&(D.ori==0?(R=pr,z=Pe):(R=mr,z=Le),di(an(R,z),Ze(z-R)),
tt||fi(0,M)),tt&&(D.ori==1?(R=pr,z=Pe):(R=mr,z=Le),fi(an(R,z),Ze(z-R)),et||di(0,_)),!et&&!tt&&(di(0,0),fi(0,0))}if(st._x=
et,st._y=tt,u==null){if(h){if(bd!=null){let[E,$]=Be.scales;Be.values[0]=E!=null?xn(D.ori==0?Pe:Le,E):null,Be.values[1]=$!=
null?xn(D.ori==1?Pe:Le,$):null}mi(gu,o,Pe,Le,X,F,y)}if(rr){let E=h&&Be.setSeries,$=vn.prox;Co==null?Rn<=$&&bn(Yn,gr,!0,E):
Rn>$?bn(null,gr,!0,E):Yn!=Co&&bn(Yn,gr,!0,E)}}Vt&&(ne.idx=y,da()),f!==!1&&nt("setCursor")}let Zn=null;Object.defineProperty(
o,"rect",{get(){return Zn==null&&pi(!1),Zn}});function pi(u=!1){u?Zn=null:(Zn=x.getBoundingClientRect(),nt("syncRect",Zn))}
function ud(u,f,h,y,b,_,M){I._lock||Gn&&u!=null&&u.movementX==0&&u.movementY==0||(fa(u,f,h,y,b,_,M,!1,u!=null),u!=null?To(
null,!0,!0):To(f,!0,!1))}function fa(u,f,h,y,b,_,M,E,$){if(Zn==null&&pi(!1),_o(u),u!=null)h=u.clientX-Zn.left,y=u.clientY-
Zn.top;else{if(h<0||y<0){Pe=-10,Le=-10;return}let[O,R]=Be.scales,z=f.cursor.sync,[Y,pe]=z.values,[de,re]=z.scales,[G,V]=Be.
match,Ee=f.axes[0].side%2==1,Fe=D.ori==0?X:F,ot=D.ori==1?X:F,xe=Ee?_:b,He=Ee?b:_,At=Ee?y:h,mt=Ee?h:y;if(de!=null?h=G(O,de)?
a(Y,C[O],Fe,0):-10:h=Fe*(At/xe),re!=null?y=V(R,re)?a(pe,C[R],ot,0):-10:y=ot*(mt/He),D.ori==1){let Kt=h;h=y,y=Kt}}$&&(f==
null||f.cursor.event.type==gu)&&((h<=1||h>=X-1)&&(h=Fo(h,X)),(y<=1||y>=F-1)&&(y=Fo(y,F))),E?(od=h,rd=y,[pr,mr]=I.move(o,
h,y)):(Pe=h,Le=y)}let pa={width:0,height:0,left:0,top:0};function ma(){gl(pa,!1)}let cd,dd,fd,pd;function md(u,f,h,y,b,_,M){
Gn=!0,et=tt=st._x=st._y=!1,fa(u,f,h,y,b,_,M,!0,!1),u!=null&&(pt(yu,_u,hd,!1),mi(Hp,o,pr,mr,X,F,null));let{left:E,top:$,width:O,
height:R}=Me;cd=E,dd=$,fd=O,pd=R}function hd(u,f,h,y,b,_,M){Gn=st._x=st._y=!1,fa(u,f,h,y,b,_,M,!1,!0);let{left:E,top:$,width:O,
height:R}=Me,z=O>0||R>0,Y=cd!=E||dd!=$||fd!=O||pd!=R;if(z&&Y&&gl(Me),st.setScale&&z&&Y){let pe=E,de=O,re=$,G=R;if(D.ori==
1&&(pe=$,de=R,re=E,G=O),et&&Jn(A,xn(pe,A),xn(pe+de,A)),tt)for(let V in C){let Ee=C[V];V!=A&&Ee.from==null&&Ee.min!=Ce&&Jn(
V,xn(re+G,V),xn(re,V))}ma()}else I.lock&&(I._lock=!I._lock,To(f,!0,u!=null));u!=null&&(tr(yu,_u),mi(yu,o,Pe,Le,X,F,null))}
function nb(u,f,h,y,b,_,M){if(I._lock)return;_o(u);let E=Gn;if(Gn){let $=!0,O=!0,R=10,z,Y;D.ori==0?(z=et,Y=tt):(z=tt,Y=et),
z&&Y&&($=Pe<=R||Pe>=X-R,O=Le<=R||Le>=F-R),z&&$&&(Pe=Pe<pr?0:X),Y&&O&&(Le=Le<mr?0:F),To(null,!0,!0),Gn=!1}Pe=-10,Le=-10,be.
fill(null),To(null,!0,!0),E&&(Gn=E)}function gd(u,f,h,y,b,_,M){I._lock||(_o(u),Ys(),ma(),u!=null&&mi(Ip,o,Pe,Le,X,F,null))}
function yd(){w.forEach(y1),Js(o.width,o.height,!0)}Bo(rs,Fr,yd);let yr={};yr.mousedown=md,yr.mousemove=ud,yr.mouseup=hd,
yr.dblclick=gd,yr.setSeries=(u,f,h,y)=>{let b=Be.match[2];h=b(o,f,h),h!=-1&&bn(h,y,!0,!1)},ft&&(pt(Hp,x,md),pt(gu,x,ud),
pt(zp,x,u=>{_o(u),pi(!1)}),pt(Bp,x,nb),pt(Ip,x,gd),Du.add(o),o.syncRect=pi);let yl=o.hooks=e.hooks||{};function nt(u,f,h){
sa?ci.push([u,f,h]):u in yl&&yl[u].forEach(y=>{y.call(null,o,f,h)})}(e.plugins||[]).forEach(u=>{for(let f in u.hooks)yl[f]=
(yl[f]||[]).concat(u.hooks[f])});let vd=(u,f,h)=>h,Be=Ve({key:null,setSeries:!1,filters:{pub:Qp,sub:Qp},scales:[A,T[1]?T[1].
scale:null],match:[Xp,Xp,vd],values:[null,null]},I.sync);Be.match.length==2&&Be.match.push(vd),I.sync=Be;let bd=Be.key,ha=Jm(
bd);function mi(u,f,h,y,b,_,M){Be.filters.pub(u,f,h,y,b,_,M)&&ha.pub(u,f,h,y,b,_,M)}ha.sub(o);function ob(u,f,h,y,b,_,M){
Be.filters.sub(u,f,h,y,b,_,M)&&yr[u](null,f,h,y,b,_,M)}o.pub=ob;function rb(){ha.unsub(o),Du.delete(o),yo.clear(),Tu(rs,
Fr,yd),d.remove(),ge?.remove(),nt("destroy")}o.destroy=rb;function ga(){nt("init",e,t),Jc(t||e.data,!1),q[A]?aa(A,q[A]):
Ys(),cl=Me.show&&(Me.width>0||Me.height>0),wo=Vt=!0,Js(e.width,e.height)}return T.forEach(jc),w.forEach(Rv),n?n instanceof
HTMLElement?(n.appendChild(d),ga()):n(o,ga):ga(),o}rt.assign=Ve;rt.fmtNum=Fu;rt.rangeNum=is;rt.rangeLog=as;rt.rangeAsinh=
Nu;rt.orient=Vo;rt.pxRatio=he;rt.join=aw;rt.fmtDate=zu,rt.tzDate=bw;rt.sync=Jm;{rt.addGap=t1,rt.clipGaps=ds;let e=rt.paths=
{points:th};e.linear=oh,e.stepped=r1,e.bars=i1,e.spline=s1}var sh="s";function ch(e){let t=Q(null),n=Q(null),o=Q(e);o.current=e;let r=`${e.series.map(({color:i,dashed:l,shown:a})=>`${i} ${l}\
 ${a}`).join()} ${e.zone} ${e.unit} ${e.height} ${Sp.value}`;return ut(()=>{if(!t.current)return;let i=new rt(x1(o,t.current.
clientWidth),ah(o.current),t.current);n.current=i;let l=new ResizeObserver(()=>{let a=t.current?.clientWidth??0;a>0&&a!==
i.width&&i.setSize({width:a,height:o.current.height})});return l.observe(t.current),()=>{l.disconnect(),i.destroy(),n.current=
null}},[r]),me(()=>{n.current?.setData(ah(o.current))},[e.times,e.series]),me(()=>{let i=n.current,l=e.cursor===null?void 0:
e.times[e.cursor];!i||i.cursor.idx===e.cursor||i.setCursor(l===void 0?{left:-10,top:-10}:{left:i.valToPos(l,"x"),top:8},
!1)},[e.cursor]),s("div",{ref:t,class:sh})}function ah({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function x1(e,t){
let{series:n,zone:o,unit:r,height:i}=e.current;return{width:Math.max(t,64),height:i,padding:[8,24,0,0],legend:{show:!1},
tzDate:l=>rt.tzDate(new Date(l*1e3),o),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(l,a,c)=>[
Math.min(0,a??0),c===null||c<=0?1:c*1.05]}},axes:[{...uh(),grid:{show:!1},size:28,space:72,values:(l,a,c,d,p)=>a.map(m=>w1(
m,p,o))},{...uh(),size:56,values:(l,a)=>a.map(c=>Sn(c,r))}],series:[{},...n.map(_1)],hooks:{setCursor:[l=>{let{idx:a,left:c,
top:d}=l.cursor;e.current.onCursor(c===void 0||c<0?null:a??null,c??0,d??0)}],setSelect:[l=>{if(l.select.width<4)return;let a=l.
posToVal(l.select.left,"x"),c=l.posToVal(l.select.left+l.select.width,"x");l.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(a,c,l.cursor.event?.shiftKey??!1)}]}}}function w1(e,t,n){let{month:o,day:r,hour:i,minute:l,second:a}=qf(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&r===1?bt(e*1e3,n,"year"):t>=27*86400?bt(e*1e3,n,"month"):t>=86400||i===
0&&l===0&&a===0?bt(e*1e3,n,"dayShort"):bt(e*1e3,n,t<60?"clockSecond":"clock")}function uh(){let e=Or("--line");return{stroke:Or(
"--muted"),font:`12px ${Or("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function _1({color:e,
dashed:t,shown:n,values:o}){let r=e===null?Or("--other"):Or(Xl(e)),i=t?[4,4]:e===null?[]:Ql(e);return{stroke:r,width:1.5,
show:n??!0,spanGaps:!1,points:{show:o.length===1,size:6,fill:r},...i.length>0?{dash:i}:{}}}var dh="Ie",fh="Ue",ph="Ee",mh="Le",hh="Me",gh="Ne",yh="Re",vh="Ae";var bh=50;function xh({answer:e,document:t,zone:n,onZoom:o}){let r=yt(()=>Jl(e,t),[e]);return s("div",{class:dh,children:r.
measures.map(i=>s(C1,{answer:e,document:t,shape:r,measure:i,zone:n,onZoom:o,height:r.measures.length>1?200:360},e.columns[i].
name))})}function C1({answer:e,document:t,shape:n,measure:o,zone:r,onZoom:i,height:l}){let a=yt(()=>cp(e,n,o),[e,n,o]),[
c,d]=H(new Set),[p,m]=H(null),v=e.columns[o].name,g=Ei(v),x=n.keys.map(w=>e.columns[w].name).join(),k=a.series.slice(0,bh).
map(w=>({key:JSON.stringify(w.keys),keys:w.keys,total:w.total,last:w.values.at(-1)??null,color:Cp(x,w.keys)})),S=yt(()=>a.
series.slice(0,bh).map((w,C)=>({values:w.values,color:k[C].color,shown:!c.has(k[C].key)})),[a,c]),P=p===null?"":S1(a,p.at,
r,w=>Sn(w,g)),T=w=>{let C=a.times.length-1,L={ArrowRight:(p?.at??-1)+1,ArrowLeft:(p?.at??C+1)-1,Home:0,End:C}[w.key];return L===
void 0||C<0?!1:(m({at:Math.max(0,Math.min(L,C)),left:-1}),!0)};return s(_p,{title:Je(v).text,summary:P1(a,v,x,w=>Sn(w,g)),
announced:P,onKey:T,table:s(Yl,{answer:e,document:t,zone:r}),legend:x===""?null:s(Op,{rows:k,all:a.series.length,hidden:c,
onHidden:d,text:w=>Sn(w,g)}),children:[s(ch,{times:a.times,series:S,zone:r,unit:g,height:l,cursor:p?.at??null,onCursor:(w,C)=>m(
w===null?null:{at:w,left:C}),onDrag:(w,C)=>i(w,C)}),p!==null&&s(T1,{lines:a,rows:k,hidden:c,at:p.at,left:p.left,zone:r,text:w=>Sn(
w,g)})]})}function T1({lines:e,rows:t,hidden:n,at:o,left:r,zone:i,text:l}){let a=e.times[o];if(a===void 0)return null;let d=t.
map((p,m)=>({row:p,value:e.series[m].values[o]??null})).filter(({row:p})=>!n.has(p.key)).sort((p,m)=>(m.value??-1/0)-(p.
value??-1/0)).slice(0,12);return s("div",{class:ve(fh,r>400&&ph),"aria-hidden":"true",children:[s("div",{class:mh,children:[
Mi(a*1e3,$i(e.times),i)," ",Uf(i,a*1e3)]}),d.map(({row:p,value:m})=>s("div",{class:hh,children:[s("span",{class:gh,style:{
background:`var(--series-${p.color%7+1})`}}),s("span",{class:yh,children:p.keys.map(v=>Je(v).text).join(", ")}),s("span",
{class:vh,children:m===null?"–":l(m)})]},p.key))]})}function S1(e,t,n,o){let r=e.times[t];if(r===void 0)return"";let i=e.
series.slice(0,8).map(({keys:l,values:a})=>{let c=a[t];return`${l.map(d=>Je(d).text).join(", ")} ${c==null?"nothing":o(c)}`.
trim()});return`${Mi(r*1e3,$i(e.times),n)}: ${i.join("; ")}`}function P1(e,t,n,o){let r=e.series[0],i=n===""?"":` by ${Je(
n).text}, ${e.series.length} groups`,l=r?.values.reduce((c,d)=>Math.max(c,d??0),0)??0,a=n!==""&&r?`, ${r.keys.map(c=>Je(
c).text).join(", ")} leads`:"";return`Line chart of ${Je(t).text}${i}, ${e.times.length} points, at most ${o(l)}${a}`}var wh="De",_h="He",kh="Fe",Ch="Te";function Ur({icon:e,title:t,children:n,actions:o}){return s("div",{class:wh,children:[s(ie,{name:e,size:32}),s("h2",{class:_h,
children:t}),n&&s("p",{class:kh,children:n}),s("div",{class:Ch,children:o})]})}var Th="qe",Sh="Ge",Ph="Je";var Mh="Ke",Eh="Oe";function Dh({busy:e,done:t=null}){let n=Q(null);return ut(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),s("div",{class:Th,"aria-hidden":"true",children:e&&(t===null||t===0?s("div",{class:Ph}):s("div",{ref:n,class:Sh}))})}
function gs({lines:e=6}){return s("div",{class:Mh,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>s("div",{class:Eh},
n))})}var Ah="b";function Jt(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=Q(null);return ut(()=>{let i=r.current;if(!i||!t)return;i.showPopover();
let l=()=>Zl(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);l();let a=new ResizeObserver(l);return a.observe(
i),addEventListener("resize",l),()=>{a.disconnect(),removeEventListener("resize",l)}},[t]),$1(r,o),L1(r,t,n),s("div",{ref:r,
popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:ve(Ah,e.class),children:e.children})}function $1(e,t){
me(()=>{if(No(),!t)return;let n=document.activeElement,o=e.current;return o&&!o.contains(document.activeElement)&&(o.querySelector(
"[data-autofocus]")??o.querySelector('input, button, [tabindex="0"]')??o).focus(),()=>{(document.activeElement===null||document.
activeElement===document.body||o?.contains(document.activeElement))&&n instanceof HTMLElement&&n.isConnected&&n.focus()}},
[])}function L1(e,t,n){let o=Q(n);o.current=n,me(()=>{let r=l=>{let a=l.target,c=t instanceof Element&&t.contains(a);!e.
current?.contains(a)&&!c&&!O1(e.current,a)&&o.current()},i=l=>{l.key!=="Escape"||l.defaultPrevented||e.current?.querySelector(
":popover-open")||(l.preventDefault(),l.stopPropagation(),o.current())};return document.addEventListener("pointerdown",r,
!0),document.addEventListener("keydown",i),()=>{document.removeEventListener("pointerdown",r,!0),document.removeEventListener(
"keydown",i)}},[t])}function O1(e,t){let n=t instanceof Element?t.closest("[popover]"):null;return e!==null&&n!==null&&(e.
compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var $h="Pe",Lh="t",Oh="Qe",Nh="Ve",Rh="We",Fh="Ye",Hh="Ze",zh="_e";function Ii({anchor:e,label:t,head:n,items:o,onClose:r,placing:i}){let l=Q(null),a=o.some(d=>d!=="rule"&&d.checked!==void 0),
c=d=>{d.disabled||(r(),d.act())};return s(Jt,{anchor:e,onClose:r,placing:i,children:[n&&s("div",{class:Hh,children:n}),s(
"div",{ref:l,role:"menu","aria-label":t,class:$h,onKeyDown:d=>R1(d,l.current,r),children:o.map((d,p)=>d==="rule"?s("div",
{role:"separator",class:Fh},p):s("button",{type:"button",tabIndex:-1,class:ve(Lh,d.danger&&Oh),role:d.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":d.checked,"aria-disabled":d.disabled,onClick:()=>c(d),onPointerMove:m=>m.currentTarget.
focus(),children:[a?s("span",{class:zh,children:d.checked&&s(ie,{name:"check"})}):d.icon&&s(ie,{name:d.icon}),s("span",{
class:Nh,children:d.label}),d.keys&&s("span",{class:Rh,children:d.keys})]},p))})]})}function R1(e,t,n){let o=[...t?.querySelectorAll(
"button")??[]],r=o.indexOf(document.activeElement),i=l=>{e.preventDefault(),e.stopPropagation(),o[(l+o.length)%o.length]?.
focus()};if(e.key==="ArrowDown")i(r+1);else if(e.key==="ArrowUp")i(r<0?-1:r-1);else if(e.key==="Home")i(0);else if(e.key===
"End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let l=c=>(c.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...o.slice(r+1),...o.slice(0,r+1)].find(l);a&&i(o.indexOf(
a))}}function Vn({items:e,menuLabel:t,head:n,placing:o,...r}){let i=Q(null),[l,a]=H(!1);return s(oe,{children:[s(ee,{...r,
buttonRef:i,popup:"menu",expanded:l,onClick:()=>a(!l)}),l&&s(Ii,{anchor:i.current,label:t,head:n,items:e,onClose:()=>a(!1),
...o?{placing:o}:{}})]})}var Bh="er",Ih="rr",Vh="ir",Wh="x",Kh="c";var Wi=te([]),ys=new Map,H1=1e4,z1=1;function vs(e,t=null){let n=z1++;Wi.value=[...Wi.value,{id:n,text:e,action:t}].slice(
-3),Uh(n)}function Uh(e){ys.set(e,setTimeout(()=>qu(e),H1))}function qu(e){clearTimeout(ys.get(e)),ys.delete(e),Wi.value=
Wi.value.filter(t=>t.id!==e)}function qh(){return s("div",{class:Bh,role:"status",children:Wi.value.map(({id:e,text:t,action:n})=>s(
"div",{class:Ih,onPointerEnter:()=>clearTimeout(ys.get(e)),onPointerLeave:()=>Uh(e),children:[s("span",{class:Vh,children:t}),
n&&s("button",{type:"button",class:Wh,onClick:()=>{qu(e),n.act()},children:n.label}),s("button",{type:"button",class:Kh,
"aria-label":"Close",onClick:()=>qu(e),children:s(ie,{name:"close",size:14})})]},e))})}function zt(e,t){B1(e).then(n=>vs(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function B1(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var Wo=te([]);function ju(e,t){Wo.value=[...Wo.value,{from:Ge.value,to:e.document,label:t}].slice(-12),we(e)}function Gu(e){
Wo.value=Wo.value.slice(0,e)}function jh(){vt(()=>{let e=Ge.value,t=Wo.peek().findIndex(n=>Ot(n.from.document,e.document));
t>=0&&Gu(t)})}var Gh=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),I1=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function Yh(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:V1(n.toLowerCase())??W1(n)??K1(n,t)}function V1(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?Gh.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?Gh.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function W1(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],i=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),l=new Date(i);return r!==void 0?
l.setUTCDate(l.getUTCDate()+1):o!==void 0?l.setUTCMonth(l.getUTCMonth()+1):l.setUTCFullYear(l.getUTCFullYear()+1),{from:i.
toISOString().slice(0,10),to:l.toISOString().slice(0,10)}}function K1(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=Jh(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=Jh(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function Jh(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${bs(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),i=r?I1.indexOf(r[2].toLowerCase()):-1;if(!r||i<0)return null;let l=`${r[3]??t.getUTCFullYear()}-${bs(String(i+1))}\
-${bs(r[1])}`;return r[4]===void 0?l:`${l}T${bs(r[4])}:${r[5]}:00`}function bs(e){return e.padStart(2,"0")}var Ju=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],U1=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Yu(e,t){let n=Ju.find(
i=>i.from===e.from&&(i.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?U1.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${Zh(e.from,t,"the first event")} – ${Zh(e.
to,t,"now")}`}function Zh(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return bt(e,t,bt(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Qh="ar",Xh="or",eg="tr",tg="nr",ng="pr";function j1(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function _t({id:e,error:t,onHint:n}){let o=j1(t.hint);return s(
"div",{class:Qh,id:e,role:"alert",children:[s("span",{class:Xh,children:s(ie,{name:"error",size:14})}),s("span",{class:eg,
children:Lo(t.message)}),t.hint!==""&&(o!==null&&n?s("button",{type:"button",class:tg,onClick:()=>n(o),children:[Lo(o),"\
?"]}):s("span",{class:ng,children:Lo(t.hint)}))]})}var rg="dr",ig="lr",ws="n",_s="sr";function ks({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:i=!1,error:l=null,autofocus:a=!1}){let[c,d]=H(t),p=Q(
null),m=kn();me(()=>d(t),[t]);let v=k=>{k!==t&&n(k)},g=k=>{k.key==="Enter"&&v(c),!(k.key!=="Escape"||c===t)&&(k.preventDefault(),
d(t))},x=k=>{n(k),p.current?.focus()};return s("div",{class:rg,children:[s("label",{for:m,class:r?"spoken":ig,children:e}),
s("input",{ref:p,id:m,class:ve(ws,i&&_s),value:c,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":l!==null,
"aria-describedby":l?`${m}-problem`:void 0,"data-autofocus":a?"":void 0,onInput:k=>d(k.currentTarget.value),onKeyDown:g,
onBlur:()=>v(c)}),l&&s(_t,{id:`${m}-problem`,error:l,onHint:x})]})}var G1=new Set(["estimate","running","exact","error","cancelled","live"]);function Cs(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!G1.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?zl(n):null,
body:n}}function Ts(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var lg=!0;async function sg(e,t,n){try{if(lg&&await J1(e,t,n))return;await Y1(e,t,n)}catch(o){if(!Il(o))throw o}}async function J1(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await Bl("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await Z1(i,l=>{let a=Cs(l);a&&t(a)}),!0}catch(o){if(!(o instanceof dt)||o.status!==404&&o.status!==
405)throw o;return lg=!1,!1}}async function Y1(e,t,n){if(!("run"in e))throw new dt({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await Bl("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function Z1(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:i}=await n.read();if(r)break;let l=(o+
i).split(`
`);o=l.pop()??"";for(let a of l)a!==""&&t(a)}o!==""&&t(o)}var ec=250,Q1=8e3,un=te("idle"),cn=new Map,Zu=null,X1=1,Ui=ec,Qu,Ss=un;function ag(e,t,n=[]){let o=X1++,r=n.filter(i=>cn.
has(i));cn.set(o,{message:e,take:t,abort:null}),un.value==="open"&&nc({id:o,...e,...r.length>0?{cancels:r}:{}});for(let i of r)
cg(i);return un.value==="http"&&dg(o),un.value==="idle"&&oc(),o}function tc(e){cn.has(e)&&(un.value==="open"&&nc({id:e,cancel:!0}),
cg(e))}function ug(){un.value==="away"&&(clearTimeout(Qu),oc())}function cg(e){cn.get(e)?.abort?.abort(),cn.delete(e)}function nc(e){
Zu?.send(JSON.stringify(e))}function oc(){un.value=un.value==="away"?"away":"connecting";let e=new URL(qt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Zu=t,Ui=ec,un.value="open";
for(let[o,r]of cn)nc({id:o,...r.message})},t.onmessage=o=>t_(String(o.data)),t.onclose=()=>{Zu=null,n?rc():e_()}}async function e_(){
if(!await fetch(qt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return rc();Ui=ec,un.value="http";for(let t of cn.
keys())dg(t)}function rc(){un.value="away",clearTimeout(Qu),Qu=setTimeout(oc,Ui*(.75+Math.random()/2)),Ui=Math.min(Ui*2,
Q1)}function t_(e){let t=Cs(e);t&&Xu(t)}function Xu(e){let t=cn.get(e.id);t&&(Ts(e)&&cn.delete(e.id),t.take(e))}function dg(e){
let t=cn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!cn.has(e))return;if(t.abort=null,o instanceof
dt&&o.code===Hl().code)return rc();let r=o instanceof dt?o:new dt({code:"unexpected",message:String(o)});Xu({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};sg(t.message,o=>Xu({...o,id:e}),t.abort.
signal).catch(n)}var n_={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},o_=100,Ps=class{present=te(
n_);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Ot(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=ag({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(tc(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){tc(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(Ts(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+o_-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let l=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:l,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:i==="live"?"running":i}}};function Ko(e,t){let n=typeof t=="string"?t:gf(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.
where.slice(n.length))?e:null}var dn=new Ps,Ms=te(oo("waits")==="yes");function fg(e){Ms.value=e,ro("waits",e?"yes":"no")}var r_=150,ic,qr=null;function Wn(){
clearTimeout(ic),qr=_e.value,dn.run(qr,{history:!0})}function pg(){vt(()=>{let{state:e,how:t}=Ol.value,n=lo.value,o=fn.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||qr!==null&&Ot(qr,e.document)||Ms.value&&qr!==
null&&Ot(Ba(qr).dataset,e.document.dataset)||(clearTimeout(ic),ic=setTimeout(Wn,t==="replace"?r_:0))})}var Uo=te([]),lc=te(oo("letters")!=="no"),Es="",mg,gg=Uo,yg=lc;function vg(e){lc.value=e,ro("letters",e?"yes":"no")}function Ds(e){
let t=Q(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");me(()=>{let o=t.current.map((r,i)=>({...r,act:()=>t.current[i]?.
act()}));return Uo.value=[...Uo.value,...o],()=>{Uo.value=Uo.value.filter(r=>!o.includes(r))}},[n])}function i_(e){let t=(e.
key.length===1,e.key),n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(
Boolean),t.length===1?t.toUpperCase():t].join("+")}function bg(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||
["Control","Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(l_(e.target)||!lc.
value&&e.key.length===1||s_()))return;let n=Es===""?i_(e):`${Es} ${e.key}`,o=Uo.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
hg(""),o.act()):t&&hg(Uo.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function hg(e){clearTimeout(mg),Es=
e,e!==""&&(mg=setTimeout(()=>{Es=""},1200))}function l_(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function s_(){return document.querySelector("dialo\
g[open]")!==null}var xg="xr",wg="cr",_g="gr",kg="fr",Cg="ur";function ji(e){we({document:qe(qe(_e.value,"from",e.from),"to",e.to)})}function Tg(){let e=Q(null),[t,n]=H(!1),o=_e.value.
timezone??"UTC",r=Yu(_e.value,o),{error:i}=dn.result.value,l=Ko(i,"from")??Ko(i,"to");return Ds([{keys:"t",label:"Range \
of time",group:"The question",act:()=>n(!0)}]),s(oe,{children:[s(ee,{buttonRef:e,icon:"calendar",after:"down",kind:l?"da\
nger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:s("span",{class:xg,children:r})}),l&&!t&&s("div",{
class:Cg,children:s(_t,{error:l})}),t&&s(Jt,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:s(
u_,{zone:o,wrong:l,onDone:()=>n(!1)})})]})}function u_({zone:e,wrong:t,onDone:n}){let[o,r]=H(t),{from:i,to:l}=_e.value,a=i===
void 0&&l===void 0?"":`${i??""} - ${l??"now"}`,c=d=>{let p=Yh(d);if(!p){r({message:"This is no range of time",hint:"try:\
 last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}ji(p),n()};return s("div",{class:wg,children:[s(ks,{
label:`Range, on the clock of ${e}`,value:a,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:c,error:o,autofocus:!0}),
s("div",{class:_g,children:Ju.map(d=>s(ee,{small:!0,kind:"plain",class:kg,pressed:Yu(_e.value,e)===d.label,onClick:()=>{
ji(d),n()},children:d.label},d.label))})]})}function Sg({document:e,result:t,as:n}){let{answer:o,of:r,phase:i}=t;if(!o||!r||!("columns"in o))return i==="error"?null:
s(gs,{});if(o.rows.length===0&&i==="exact")return s(d_,{document:r});let l=o.query?.timezone??r.timezone??"UTC";return n===
"line"?s(xh,{answer:o,document:r,zone:l,onZoom:c_}):s(f_,{answer:o,of:r,document:e,zone:l})}function c_(e,t){ji({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function d_({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return s(Ur,{icon:"search",title:"Nothing found",actions:s(oe,{children:[n&&s(ee,
{kind:"primary",onClick:()=>ji({}),children:"All data"}),t&&s(ee,{kind:"outlined",onClick:()=>we({document:qe(e,"where",
void 0)}),children:"Without the filter"}),!n&&!t&&s(ee,{kind:"outlined",onClick:Wn,children:"Ask again"})]}),children:n||
t?"No event of this range passes the filter.":"The dataset has no events."})}function f_({answer:e,of:t,document:n,zone:o}){
let[r,i]=H(null),l=Ie(n.aggregate?.order)[0],a=l===void 0?null:p_(l),c=Ie(e.query?.aggregate?.by??t.aggregate?.by),d=(m,v,g)=>{
let x=e.columns.findIndex(({name:k})=>k===v);x>=0&&x<c.length&&!Cr(c[x])&&e.rows.some(k=>k===m)&&i({anchor:g,column:v,value:m[x]})},
p=r?xf(r.column,r.value):"";return s(oe,{children:[s(Yl,{answer:e,document:t,zone:o,sort:a,onCell:d,onSort:m=>we({document:qe(
n,"aggregate.order",m===null?void 0:[`"${m.key}"${m.descending?" desc":""}`])})}),r&&s(Ii,{anchor:r.anchor,label:"This v\
alue",head:Je(p).text,onClose:()=>i(null),items:[{label:"Only this",icon:"filter",act:()=>ju({document:qe(n,"where",za(n.
where,p))},p)},{label:"Exclude",icon:"minus",act:()=>ju({document:qe(n,"where",za(n.where,`not (${p})`))},`not (${p})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>zt(r.value===null?"":String(r.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>zt(p,"The condition")}]})]})}function p_(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var sc="[data-stop]";function ac(e){return[...e.querySelectorAll(sc)].filter(t=>t.closest("[data-sentence]")===e)}function Pg(e){
if(!e)return;let t=ac(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function Mg(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(sc)||t.closest("[data-sentence]")!==e))for(let n of ac(
e))n.tabIndex=n===t?0:-1}function Eg(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=ac(e),o=n.indexOf(
t.target);if(o<0)return!1;let r=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return r===null?!1:(n[Math.max(0,Math.min(r,n.length-1))]?.focus(),!0)}function qo(e,t,n){requestAnimationFrame(()=>{
let o=r=>e?.querySelector(`${sc}[data-stop="${CSS.escape(r)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}var m_=["dataset","define","params","timezone","week_start","missing"];function jo(e,t){let n=m_.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function uc(e,t,n){return(await Hn(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var h_=2e3,Go=new Map,As=new Map,Ag=te(0),Dg;function jr(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Gi(e,t){Ag.value;let n=JSON.stringify(e),o=Ss.value,r=t.filter(l=>l.text!==""&&!Go.has(jr(n,l))),i=r.map(
l=>jr(n,l)).join(`

`);return me(()=>{r.length>0&&o!=="away"&&g_(n,e,r)},[i,o]),t.map(l=>Go.get(jr(n,l))??null)}async function $g(e,t,n){let o=JSON.
stringify(e),r=Go.get(jr(o,t));if(r)return r;let[i]=await uc(e,[t],n);if(!i)throw new Error("The server did not say what\
 the text means");return Lg(o,t,i),i}function g_(e,t,n){let o=As.get(e)??{context:t,texts:new Map};for(let r of n)o.texts.
set(jr(e,r),r);As.set(e,o),Dg??=setTimeout(()=>{Dg=void 0,y_()},0)}async function y_(){let e=[...As];As.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let r=[...o.values()];(await uc(n,r).catch(()=>[])).forEach((l,a)=>Lg(t,r[a],
l))})),Ag.value++}function Lg(e,t,n){Go.size>=h_&&Go.delete(Go.keys().next().value),Go.set(jr(e,t),n)}async function Jo(e,t,n){try{let o=await $g(e,{kind:t,text:n}),{error:r}=o;return r?{parsed:o,problem:{message:r.message,
hint:r.hint??"",span:r.span??null}}:{parsed:o,problem:null}}catch(o){let{code:r,message:i,hint:l,span:a}=Do(o);return{parsed:null,
problem:r==="away"?null:{message:i,hint:l,span:a}}}}function Ji(e,t,n){if(!t)return n;let{start:o,end:r}=Mr(e,t);return e.
slice(0,o)+n+e.slice(r)}function v_(e,t,n){let o=ki(t.where),r=Ci(e,o);if(typeof r=="string")return qe(e,o,t.span?Og(r,t.span,n):n);let i=o.slice(
0,-1),l=Ci(e,i);return o.at(-1)!==0||typeof l!="string"?null:qe(e,i,t.span?Og(l,t.span,n):n)}function Og(e,t,n){let{start:o,
end:r}=Mr(e,t);return e.slice(0,o)+n+e.slice(r)}function Ng(e,t){let n=v_(_e.value,e,t);n&&we({document:n})}var Rg="hr",Fg="mr",Hg="vr";var zg=Od({document:{dataset:""},error:null,sentence:()=>null});function it(){return Ud(zg)}function Yt({document:e,error:t,
label:n,children:o}){let r=Q(null);ut(()=>Pg(r.current));let i=l=>{!l.defaultPrevented&&Eg(l.currentTarget,l)&&l.preventDefault()};
return s(zg.Provider,{value:{document:e,error:t,sentence:()=>r.current},children:s("div",{ref:r,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:Rg,onKeyDown:i,onFocusIn:l=>{Mg(l.currentTarget,l.target)},children:o})})}function Pt({word:e,
children:t}){return s("span",{class:Fg,children:[e!==void 0&&s(dc,{children:e}),t]})}function dc({children:e}){return s(
"span",{class:Hg,children:e})}function Bg({id:e,error:t}){return s(_t,{...e===void 0?{}:{id:e},error:t,onHint:n=>Ng(t,n)})}var Ig="br",Vg="g",Wg="wr",Kg="yr",Ug="kr",qg="zr",jg="jr",Gg="D",Jg="Sr",Yg="f",fc="Br";function Zt(e){let{stop:t,label:n,path:o=t,span:r,draft:i=!1,problem:l=null}=e,a=it(),c=Q(null),d=kn(),[p,m]=H(!1),v=i?null:
w_(a.error,o,r),g=v!==null||l!==null,x=()=>{e.onRemove?.(),qo(a.sentence(),t,e.after)},k=e.editor!==void 0||e.menu!==void 0;
return s("span",{class:Ig,"data-path":o,children:[s("span",{class:ve(Vg,i&&Kg,g&&Ug,e.quiet&&qg,p&&Wg),children:[g&&s("s\
pan",{class:jg,children:s(ie,{name:"error",size:14})}),s("button",{ref:c,type:"button",class:Gg,"data-stop":t,tabIndex:-1,
"aria-label":n,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":k?p:void 0,"aria-invalid":g||void 0,
"aria-describedby":g?`${d}-problem`:void 0,onClick:()=>m(!p),onKeyDown:S=>__(S,e,x),children:[e.children,e.menu&&s("span",
{class:Jg,children:s(ie,{name:"down",size:12})})]}),e.onRemove&&s("button",{type:"button",class:Yg,tabIndex:-1,"aria-lab\
el":`Remove ${n}`,onClick:x,children:s(ie,{name:"close",size:12})})]}),v&&s("span",{class:fc,children:s(Bg,{id:`${d}-pro\
blem`,error:v})}),l&&s("span",{class:fc,children:s(_t,{id:`${d}-problem`,error:l,onHint:e.onHint})}),p&&e.menu&&s(Ii,{anchor:c.
current,label:n,items:e.menu,onClose:()=>m(!1)}),p&&e.editor&&s(Jt,{anchor:c.current,role:"dialog",label:n,onClose:()=>{
m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function w_(e,t,n){let o=Ko(e,t);if(!o||!n)return o;let r=o.span?.
start??0;return r>=n.start&&r<Math.max(n.end,n.start+1)?o:null}function __(e,t,n){let o=k_(e,t,n);o&&(e.preventDefault(),
o())}function k_(e,{onNegate:t,onOptional:n,onMove:o,onRemove:r},i){return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLef\
t"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:e.ctrlKey||e.metaKey?null:e.key==="Back\
space"||e.key==="Delete"?r?i:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var C_=new Set(["has","contains","starts_with","ends_with"]);function Jr({property:e,operator:t,values:n}){let o=Nt(e),r=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:C_.has(r)?`${t}(${o}, ${n.map(Yi).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(Yi).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(Yi).join(" and ")}`}
function Yi(e){return typeof e=="string"?Ti(e):String(e)}var T_=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function Xg(e){for(let[t,n]of T_){if(e===t)return n;if(e===n)return t}
return e}var Zg=["=","!=","in","not in"],Gr=["is null","is not null"],pc=[">=",">","<","<=","between","not between"],Qg=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function $s(e){switch(e){case"bool":return["is true","is false",...Gr];case"string":return[
...Zg,...Qg,...Gr];case"int64":case"float64":return["=",...pc,"!=","in","not in",...Gr];case"timestamp":return[...pc,...Gr];case"\
list of strings":return["has","not has",...Gr];case"unknown":return[...Zg,...pc,...Qg,"has","not has",...Gr]}}function Mt(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Zi(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var ey={property:null,type:"unknown",operator:null,values:[]};function ty(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function mc({property:e,operator:t}){return e===null?"property":t===null||Mt(t)===0?"operator":
"values"}function ny(e,t,n){return e.operator!==null&&e.type===n&&$s(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function oy(e,t){let n=Mt(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Ls(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function ry(e,t){let n=e.operator===null?0:Mt(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function hc({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Mt(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function Qi(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||hc(e)!==null)return null;
if(Mt(n)!=="many"||!o.includes(null))return Jr({property:t,operator:Mt(n)==="many"?Zi(n,o.length):n,values:o});let r=n===
"!="||n==="not in",i=Jr({property:t,operator:r?"is not null":"is null",values:[]}),l=o.filter(c=>c!==null);if(l.length===
0)return i;let a=Jr({property:t,operator:Zi(r?"!=":"=",l.length),values:l});return r?`${a} and ${i}`:`(${a} or ${i})`}function gc(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function iy(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(i=>i.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(i=>i!==""),r=!t&&
o.some(i=>/\s/.test(i));return o.length>1&&!r?[...new Set(o)]:null}var ly="Xr",sy="w",ay="Cr",uy="Ir",cy="Ur",dy="Er";var Os=28;function yc(e,t){return`${e}-${t}`}function fy({id:e,label:t,options:n,active:o,onActive:r,onPick:i,several:l=!1,
foot:a}){let c=Q(null),d=jl(c,Os,n.length);return ut(()=>{let p=c.current;if(!p||o<0)return;let m=o*Os;m<p.scrollTop?p.scrollTop=
m:m+Os+8>p.scrollTop+p.clientHeight&&(p.scrollTop=m+Os+8-p.clientHeight)},[o,n]),s(oe,{children:[s("div",{ref:c,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":l||void 0,class:ly,children:[s("div",{role:"presentation",style:{height:`${d.
before}px`}}),n.slice(d.first,d.end).map((p,m)=>{let v=d.first+m;return s("div",{id:yc(e,v),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":v+1,"data-active":v===o,class:sy,onPointerMove:()=>{v!==o&&r(v)},onPointerDown:g=>g.
preventDefault(),onClick:()=>i(p.value),children:[l&&s("span",{class:dy,children:p.selected&&s(ie,{name:"check"})}),s("s\
pan",{class:ay,children:p.label}),p.note!==void 0&&s("span",{class:uy,children:p.note})]},v)}),s("div",{role:"presentati\
on",style:{height:`${d.after}px`}})]}),a&&s("div",{class:cy,children:a})]})}function Zr(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,i=Q(null),l=kn(),[a,c]=H(e.autofocus??!1),[d,p]=H(r?0:-1),
[m,v]=H(!1);ut(()=>{v(!0),e.autofocus&&i.current?.focus()},[]);let g=Math.min(d,t.length-1),x=a||(e.inline??!1),k=()=>c(
!1),S=(w,C)=>{C||k(),e.onPick(w,C)},P=w=>{let C=x?t[g]:void 0;if(w.key==="ArrowDown"||w.key==="ArrowUp"){w.preventDefault(),
c(!0);let L=w.key==="ArrowDown"?1:-1;p(g<0&&L<0?t.length-1:(g+L+t.length)%Math.max(1,t.length))}else w.key==="Enter"?(w.
preventDefault(),C?S(C.value,!1):(k(),e.onTake(n))):w.key===" "&&o&&C&&g>=0?(w.preventDefault(),S(C.value,!0)):w.key==="\
Escape"&&(x||e.onCancel)?(w.preventDefault(),w.stopPropagation(),k(),e.onCancel?.()):w.key==="Backspace"&&n===""&&e.onBackspace?.()},
T=s(fy,{id:l,label:e.label,options:t,active:g,onActive:p,onPick:w=>S(w,o),several:o,foot:e.foot});return s(oe,{children:[
s("input",{ref:i,class:ve(ws,e.code&&_s),role:"combobox","aria-label":e.label,"aria-expanded":x,"aria-controls":l,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":x&&g>=0?yc(l,g):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:P,onClick:()=>c(!0),onBlur:k,onFocus:()=>{
e.autofocus&&c(!0)},onInput:w=>{c(!0),p(r?0:-1),e.onText(w.currentTarget.value)}}),e.inline&&T,!e.inline&&a&&m&&(t.length>
0||e.foot)&&s(Jt,{anchor:i.current,onClose:k,focus:!1,children:T})]})}var my="H",hy="Lr";function mn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...r}){return s("div",{class:my,onKeyDown:c=>{c.key!=="Tab"||!t||
(c.preventDefault(),t())},onKeyDownCapture:c=>{let d=c.target instanceof HTMLElement?c.target.getAttribute("aria-actived\
escendant"):null;c.key===" "&&o&&d?.endsWith("-0")&&c.stopPropagation()},onPaste:c=>{n?.(c.clipboardData?.getData("text/\
plain")??"")&&c.preventDefault()},children:[e&&s("div",{class:hy,children:e}),s(Zr,{...r,inline:!0,autofocus:!0,eager:!0})]})}function Mn(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let r=o.
indexOf(n);r>0;r=o.indexOf(n,r+1))if(!/[\p{L}\p{N}]/u.test(o[r-1]))return 1;return o.includes(n)?2:3}function En(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Mn(n(o),t)})).filter(o=>o.grade<3).sort((o,r)=>o.grade-r.grade).map(({item:o})=>o)}var gy={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Qr(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function yy({operators:e,present:t,onPick:n,onBack:o,onCancel:r,onLeave:i,head:l}){let[a,c]=H(""),d=e.filter(
m=>m===a.trim()),p=d.length>0?d:En(e,a,m=>`${m} ${Qr(m)} ${gy[m]}`);return s(mn,{label:"Operator",placeholder:"operator",
text:a,onText:c,head:l,onCancel:r,onLeave:i,onBackspace:o,options:p.map(m=>({value:m,label:Qr(m),note:gy[m],selected:m===
t})),onPick:n,onTake:()=>{}})}var bc="y",vy="k",by="Mr";var xc=8;function xy({draft:e,stage:t,onStage:n,onDraft:o}){let{property:r,operator:i,values:l}=e;return r===null?null:s(
oe,{children:[s("button",{type:"button",class:bc,"data-present":t==="property",onClick:()=>n("property"),children:s(ae,{
value:r,most:40,middle:!0})}),i!==null&&s("button",{type:"button",class:bc,"data-present":t==="operator",onClick:()=>n("\
operator"),children:Qr(i)}),t==="values"&&l.slice(0,xc).map(a=>s("button",{type:"button",class:vy,"aria-label":`Remove ${String(
a)}`,onClick:()=>o(Ls(e,a)),children:[s(ae,{value:a,most:24,middle:!0}),s(ie,{name:"close",size:12})]},String(a))),t==="\
values"&&l.length>xc&&s("span",{class:by,children:["and ",St(l.length-xc)," more"]})]})}var wy=50;function _y(e,t,n,o){return Hn(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:wy},
signal:o})}function ky(e,t,n,o,r){let{dataset:i,from:l,to:a,timezone:c,week_start:d,define:p,params:m,missing:v}=e,g={column:t,
contains:o,where:n,from:l,to:a,timezone:c,week_start:d,define:p,params:m,missing:v,limit:wy};return Hn(`v1/datasets/${encodeURIComponent(
i)}/values`,{body:g,signal:r})}function Cy(e,t){let[n,o]=H(null);return me(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(i=>{
r.signal.aborted||o({key:e,value:i,error:null})},i=>{Il(i)||o(l=>({key:e,value:l?.value??null,error:Do(i)}))}),()=>r.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Ns(e,t,n,o=()=>!0){let{dataset:r}=e,
i=t.trim(),l=Cy(`${r}
${n.join()}
${i}`,m=>_y(r,i,n,m)),a=E_(e,i),c=l.fresh&&l.value?l.value:{names:D_(r,i),more:0},d=new Set(a.map(({name:m})=>m));return{
names:[...a,...c.names.filter(({name:m})=>!d.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:c.more}}function E_({
define:e},t){return Object.keys(e??{}).filter(n=>Mn(n,t)<3).map(n=>({kind:"definition",name:n,text:Nt(n),type:"unknown",
filled:1}))}function D_(e,t){let n=Ao(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:r,type:i,
filled:l})=>({kind:"property",name:r,text:Nt(r),type:i,filled:l/o})).filter(({name:r})=>Mn(r,t)<3).sort((r,i)=>Mn(r.name,
t)-Mn(i.name,t)||i.filled-r.filled)}function Ty(e,t,n,o){let r=o.trim(),i=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,r]);return Cy(i,l=>ky(
e,t??"",n,r,l))}var Sy="Nr";var L_={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},O_={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function wc(e){let t=e.kind==="function"||e.filled>=.9995?"":Oo(e.filled);return[L_[e.kind]||O_[e.type],t].filter(n=>n!==
"").join(", ")}function Py(e,t){let n=t.trim(),o=e[0],r=e.map(i=>({value:{entry:i},label:s(ae,{value:i.name,most:60,middle:!0}),
note:wc(i)}));return n===""||o&&Mn(o.name,n)<3?r:[Yo(n),...r]}function Yo(e){return{value:{typed:e},label:s("code",{class:Sy,
children:s(ae,{value:e,most:60})}),note:"as it is typed"}}function mo(e){let{document:t,kinds:n,fits:o,onName:r,onText:i}=e,[l,a]=H(e.typed??""),c=Ns(t,l,n,o),d=e.names?En(e.names,
l,({name:S})=>S).filter(({type:S})=>o?.(S)??!0):c.names,p=e.names?0:c.more,m=e.extra?.(l)??[],v=Py(d,l),g=v[0]!==void 0&&
"typed"in v[0].value,x=m.length>0&&g?[...m,...v.slice(1),v[0]]:[...m,...v],k=S=>{S.trim()!==""&&i(S.trim())};return s(mn,
{label:e.label,placeholder:e.placeholder,text:l,onText:a,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:x,onPick:S=>"entry"in S?r(S.entry):k(S.typed),onTake:k,foot:p>0?`${St(p)} more, keep typing`:void 0})}function My({document:e,beside:t,draft:n,typed:o="",ask:r,onValues:i,onBack:l,onCancel:a,onLeave:c,head:d}){let[p,m]=H(o),
v=n.operator===null?1:Mt(n.operator),g=v==="many",x=Ty(e,r?Nt(n.property??""):null,t,p),k=gc(p,n.type),S=p===""||k!==void 0,
P=N_(n,p,k,x.value),T=L=>{let A=ry(n,L);m(""),i(A.values,v!==2||A.values.length>=2)},w=(L,A)=>{let B="typed"in L?k:L.value;
B!==void 0&&(A&&g?(m(""),i(Ls(n,B).values,!1)):g&&p===""&&n.values.length>0?i(n.values,!0):T(B))},C=L=>{let A=g?iy(L)?.map(
B=>gc(B,n.type)):void 0;return!A||A.includes(void 0)?!1:(i([...new Set([...n.values,...A])],!0),!0)};return s(mn,{label:"\
Value",placeholder:R_(n,v),text:p,onText:m,head:d,onCancel:a,onLeave:c,onBackspace:()=>n.values.length>0?i(n.values.slice(
0,-1),!1):l(),onPaste:C,invalid:!S,several:g,spaceTypes:p!==""&&P[0]!==void 0&&"typed"in P[0].value,options:P,onPick:w,onTake:()=>{
g&&p===""&&n.values.length>0?i(n.values,!0):k!==void 0&&p!==""&&T(k)},foot:S?F_(x.value,x.error!==null,g):`${Yi(p)} is n\
o number`})}function N_(e,t,n,o){let r=o?.exact===!1?"~ ":"",i=v=>e.values.includes(v),l=(o?.values??[]).map(({value:v,
count:g})=>({value:{value:v},label:s(ae,{value:v,most:60,middle:!0}),note:r+St(g),selected:i(v)})),a=o?.values.some(({value:v})=>v===
n)??!1,c=t!==""&&n!==void 0&&!a?[Yo(t)]:[],d=a?l.filter(({value:v})=>"value"in v&&v.value===n):[],p=l.filter(v=>!d.includes(
v)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&Mt(e.operator)==="many"?[{value:{value:null},label:s(ae,{value:null}),note:r+
St(o.nulls),selected:i(null)}]:[];return[...c,...d,...p,...m]}function R_({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function F_(e,t,n){let o=e&&e.more>0?[`${St(e.more)} more, keep \
typing`]:[],r=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...r].join(" · ")}function _c(e){let{document:t,draft:n,onDraft:o,onDone:r}=e,[i,l]=H(()=>mc(n)),a=Q(e.typed??""),c=g=>{a.current="",l(g)},
d=(g,x)=>{let k=ny(n,g,x);o(k),c(k.operator===null||mc(k)!=="values"?"operator":"values")},p=g=>{let x=oy(n,g);o(x),Mt(g)===
0?r(Qi(x),x):c("values")},m=(g,x)=>{let k={...n,values:g};o(k);let S=x?Qi(k):null;S!==null&&r(S,k)},v={onCancel:e.onCancel,
onLeave:e.onLeave,head:s(xy,{draft:n,stage:i,onStage:c,onDraft:o})};return i==="property"?s(mo,{...v,label:"Property",placeholder:"\
property, or a condition",document:t,typed:a.current,kinds:H_,...e.names?{names:e.names}:{},onName:g=>d(g.name,g.type),onText:g=>r(
g,null)},"property"):i==="operator"?s(yy,{...v,operators:$s(n.type),present:n.operator,onPick:p,onBack:()=>c("property")},
"operator"):s(My,{...v,document:t,beside:e.beside,draft:n,typed:a.current,ask:e.names===void 0,onValues:m,onBack:()=>c("\
operator")},"values")}var H_=["property","definition","cohort","lookup"];var Dn="Ar",Kn="Dr",kc="Hr",Xr="Fr";var Dy=3;function Cc({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return s("span",{class:Xr,children:s(
ae,{value:t?.text??e?.text??"",most:60})});let{property:r,operator:i,values:l}=o;return r===null?s("span",{class:Kn,children:"\
…"}):n&&r==="event"&&(i==="="||i==="in")&&l.length>0?s(Ey,{values:l,between:!1,name:!0}):i==="is true"||i==="is false"?
s(oe,{children:[i==="is false"&&s("span",{class:Kn,children:"not"}),s("span",{class:Dn,children:s(ae,{value:r,most:40,middle:!0})})]}):
s(oe,{children:[s("span",{class:Dn,children:s(ae,{value:r,most:40,middle:!0})}),i!==null&&s("span",{class:Kn,children:Qr(
Mt(i)==="many"?Zi(i,l.length):i)}),i!==null&&s(Ey,{values:l,between:i.endsWith("between")})]})}function Ey({values:e,between:t,
name:n=!1}){return e.length>Dy+1?s("span",{class:kc,children:["(",St(e.length)," values)"]}):s("span",{class:n?Dn:kc,children:e.
map((o,r)=>s("span",{children:[r>0&&s("span",{class:Kn,children:t?" and ":n?" or ":", "}),s(z_,{value:o})]},r))})}function z_({
value:e}){return e===null?s("i",{class:Kn,children:so.null}):s(ae,{value:e,most:40,middle:!0})}function Tc(e,t){let n=t?
t.condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:r,values:i}=n,l=i.length>Dy+1?`${i.length}\
 values`:i.map(a=>a===null?"null":a===""?"empty":String(a)).join(", ");return[o,r?.replace("_"," "),l].filter(a=>a!=null&&
a!=="").join(" ")}function Sc(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:r,span:i},l)=>({text:o,chip:r,span:{start:l===0?0:i.start,end:n[l+1]?.span.start??1/0}}))}function el(e){
return e.length===0?void 0:e.join(" and ")}function ho(e,t,n){return n===null?e.filter((o,r)=>r!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Fs(e,t,n){let o=e.filter((i,l)=>l!==t),r=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,r),e[t],...o.slice(r)]}function Ay({text:e,chip:t}){if(t)return Jr({...t,operator:Xg(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&B_(n)?n:`not (${e})`}function B_(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var $y={property:"event",type:"string",operator:"=",values:[]};function Zo({lead:e,between:t,children:n,after:o}){let r=i=>i===0?e:typeof t=="function"?t(i):t;return s(oe,{children:[n.
length===0&&e!==void 0&&s(Pt,{word:e},"lead"),n.map((i,l)=>s(Pt,{word:r(l),children:i},l)),o]})}var Ly="F",Oy="Gr",Ny="Jr";function Qo({stop:e,label:t,children:n,editor:o,onLeave:r,onBackspace:i}){let l=Q(null),[a,c]=H(null),d=n==null||n===!1,
p=$r(d?t:void 0),m=()=>c(null),v=g=>{if(!(g.ctrlKey||g.metaKey||g.altKey)){if(g.key.length===1&&g.key!==" "&&g.key!=="/")
c(g.key);else if(g.key==="Backspace"&&i)i();else return;g.preventDefault()}};return s(oe,{children:[s("button",{ref:l,type:"\
button",class:ve(Ly,!d&&Oy,a!==null&&Ny),...p,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-haspopup":"dialog","aria-ex\
panded":a!==null,onClick:()=>c(a===null?"":null),onKeyDown:v,children:[s(ie,{name:"plus",size:14}),n]}),a!==null&&s(Jt,{
anchor:l.current,role:"dialog",label:t,onClose:()=>{m(),r?.()},children:o(a,m)})]})}function Hs(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var V_={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function tl(e,t){let n=Hs(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,r="per"in o&&typeof o.per=="string"?o.per:Ao(e).value.value?.actors?.[0],i=Object.keys(o.properties??
{}).map(c=>[c,"unknown"]),l="funnel"in o?o.funnel.steps.map((c,d)=>[`step_time_${d+1}`,"timestamp"]):[];return[...i,...V_[n],
...l,...r?[[r,"string"]]:[]].map(([c,d])=>({kind:"property",name:c,text:Nt(c),type:d,filled:1}))}var Ry="Kr",Fy="T",Hy="q";var zy=null;function K_(){return zy??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),zy}function zs(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,i=Q(null),l=Q(null),a=Q(e);a.current=e;let[c,d]=H(!1);return me(()=>{let p=!1;
return K_().then(m=>{p||!m||!i.current||(l.current=m.mount(i.current,{...a.current,onText:v=>{v!==a.current.text&&a.current.
onText(v)},onRun:()=>a.current.onRun?.()}),l.current.setMark(a.current.mark??null),d(!0),r&&l.current.focus())}),()=>{p=
!0,l.current?.destroy()}},[]),me(()=>{l.current?.setText(t)},[t]),me(()=>{l.current?.setMark(o)},[o?.start,o?.end,t]),s(
"div",{class:ve(Ry,e.class),children:[s("div",{ref:i,class:Fy,hidden:!c,"data-editor":c}),!c&&s("textarea",{class:Hy,"ar\
ia-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,onInput:p=>e.onText(p.currentTarget.value)})]})}var By="Or",Iy="Pr",Vy="Qr",Wy="Vr",Ky="Wr";function Bs({label:e,text:t,problem:n,onText:o,onDone:r,onCancel:i,onLeave:l}){return s("div",{class:By,onKeyDownCapture:c=>{
if(c.key==="Escape")i();else if(c.key==="Enter"&&!c.shiftKey&&!c.altKey)r(t);else if(c.key==="Tab")l();else return;c.preventDefault(),
c.stopPropagation()},children:[s(zs,{class:Iy,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Mr(
t,n.span):null}),n&&s("div",{class:Vy,children:s(_t,{error:n})}),s("div",{class:Wy,children:[s("span",{class:Ky,children:"\
Enter takes it, Shift+Enter is a new line"}),s(ee,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}function ei(e){let{path:t,text:n,what:o,onChange:r}=e,i=it(),l=jo(i.document,e.over),a=Sc(n,Gi(l,[{kind:"condition",text:n}])[0]??
null),c=a.map(w=>w.text),[d,p]=H(null),m=e.needed!==!0||a.length>1,v=w=>{p(null),r(el(w))},g=async(w,C,L)=>{p({at:w,condition:L,
text:C,problem:null});let{parsed:A,problem:B}=await Jo(l,"condition",C);if(B)return p({at:w,condition:L,text:C,problem:B});
let W=ho(c,w,el(A?.conjuncts?.map(Z=>Z.text)??[`(${C})`])??C);await Jo(l,"condition",el(W)??""),v(W)},x=()=>{if(!d||d.problem)
return;let w=d.condition?Qi(d.condition):d.text;w!==null&&w.trim()!==""?g(d.at,w,d.condition):d.condition?.property?p({...d,
problem:{message:hc(d.condition)??"",hint:"",span:null}}):p(null)},k=(w,C,L)=>{let A=a[w],B=d?.at===w?d:null,W=()=>{p(null),
L()},Z=()=>{L(),x()},K=(D,j)=>{L(),g(w,D,j)};return(B?B.condition===null&&B.text!==null:A&&!A.chip)?s(Bs,{label:o,text:B?.
text??A?.text??"",problem:B?.problem??null,onCancel:W,onLeave:Z,onText:D=>p({at:w,condition:null,text:D,problem:null}),onDone:D=>K(
D,null)}):s(_c,{names:tl(i.document.dataset,e.over),document:i.document,typed:C,draft:B?.condition??(A?.chip?ty(A.chip):
e.byEvent&&a.length===0?$y:ey),beside:el([...e.within?[e.within]:[],...ho(c,w,null)]),onDraft:D=>p({at:w,condition:D,text:null,
problem:null}),onDone:K,onCancel:W,onLeave:Z})},S=w=>{d?.text&&g(d.at,Ji(d.text,d.problem?.span??null,w),null)},P=(w,C)=>{
let L=d?.at===w?d:null;return s(Zt,{stop:`${t}#${C?w:"draft"}`,path:t,span:C?.span,after:`${t}#+`,label:`${o}: ${Tc(C,L)}`,
draft:L!==null,problem:L?.problem,onHint:L?.text?S:void 0,editor:A=>k(w,"",A),onLeave:x,onRemove:L?()=>p(null):m?()=>v(ho(
c,w,null)):void 0,onNegate:C&&!L?()=>v(ho(c,w,Ay(C))):void 0,onMove:C&&a.length>1?A=>{v(Fs(c,w,A)),qo(i.sentence(),`${t}\
#${Math.max(0,Math.min(w+A,a.length-1))}`)}:void 0,children:s(Cc,{part:C,draft:L,byEvent:e.byEvent??!1})})},T=a.map((w,C)=>P(
C,w));return s(Zo,{lead:e.lead,between:"and",after:s(Qo,{stop:`${t}#+`,label:`Add a ${o}`,editor:(w,C)=>k(a.length,w,C),
onLeave:x,onBackspace:a.length>0&&m?()=>v(c.slice(0,-1)):void 0,children:a.length===0&&d===null?e.empty:void 0}),children:d?.
at===a.length?[...T,P(a.length,null)]:T})}function An({word:e="where"}){let{document:t}=it();return s(ei,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>ke(
"where",n),empty:"filter"})}var q_=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function Uy({document:e,names:t,axes:n,typed:o,text:r,onDone:i,onCancel:l}){let[a,c]=H(null);if(a)
return s(j_,{of:a,onDone:i,onCancel:l,onBack:()=>c(null)});let d=m=>n?En(q_,m.trim()===""?"time":m,([v,g])=>`time ${g} ${v}`).
map(([v,g])=>({value:{typed:`time('${v}')`},label:v==="auto"?"time":`time, ${v}`,note:g})):[];return s(mo,{label:"Breakd\
own",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?d(m).slice(0,1):d(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?c(m):i(m.text)},onText:i,
onCancel:l,onLeave:l})}function j_({of:e,onDone:t,onCancel:n,onBack:o}){let[r,i]=H(""),l=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],a=En(l,r,([c,d])=>`${c} ${d}`);return s(mn,{label:"Values or bins",placeholder:"values or bins",text:r,onText:i,
onCancel:n,onLeave:n,onBackspace:o,options:[...a.map(([c,d])=>({value:{typed:c},label:c,note:d})),...a.length===0?[Yo(r)]:
[]],onPick:({typed:c})=>t(c),onTake:t})}var Is=()=>!0,$n=e=>e==="int64"||e==="float64",qy=e=>$n(e)||e==="timestamp"||e==="string",jy=e=>e!=="list of strings",Ec=[
{name:"count",meaning:"how many",alone:!0,fits:Is},{name:"uniq",meaning:"how many different",usual:!0,fits:jy},{name:"su\
m",meaning:"total",usual:!0,fits:$n},{name:"avg",meaning:"mean",usual:!0,fits:$n},{name:"median",meaning:"half are below",
usual:!0,fits:$n},{name:"p95",meaning:"95 % are below",usual:!0,fits:$n},{name:"p75",meaning:"75 % are below",fits:$n},{
name:"p90",meaning:"90 % are below",fits:$n},{name:"p99",meaning:"99 % are below",fits:$n},{name:"p999",meaning:"99.9 % \
are below",fits:$n},{name:"min",meaning:"least",fits:qy},{name:"max",meaning:"largest",usual:!0,fits:qy},{name:"first",meaning:"\
by time",fits:Is},{name:"last",meaning:"by time",fits:Is},{name:"stddev",meaning:"standard deviation",fits:$n},{name:"un\
iq_approx",meaning:"about how many different",fits:jy},{name:"count",meaning:"how many have a value",fits:Is}];function Gy(e){let{document:t,names:n,parsed:o,onDone:r,onCancel:i}=e,l=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[a,c]=H(e.typed),[d,p]=H(e.text),[m,v]=H(null),[g,x]=H(!l);if(g)return s(
Bs,{label:"Measure",text:d,problem:e.problem,onText:p,onDone:r,onCancel:i,onLeave:()=>d===e.text?i():r(d)});if(m)return s(
mo,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:S=>S===
"unknown"||m.fits(S),...n?{names:n}:{},onCancel:i,onLeave:i,onBack:()=>v(null),onName:S=>r(`${m.name}(${S.text})`),onText:S=>r(
`${m.name}(${S})`)});let k=S=>{"text"in S?r(S.text):"typed"in S?r(S.typed):S.aggregate.alone?r(`${S.aggregate.name}()`):
v(S.aggregate)};return s(G_,{document:t,names:n,text:a,onText:c,present:e.text,onPick:k,onTake:S=>{S!==""&&r(S)},onCancel:i,
onWrite:()=>x(!0)})}function G_({document:e,names:t,text:n,onText:o,present:r,onPick:i,onTake:l,onCancel:a,onWrite:c}){let d=n.
trim(),p=Ns(e,d,["property","definition","lookup"]).names,m=t?En(t,d,({name:S})=>S):p,v=En(Ec,d.replace(/\(.*$/s,""),({name:S,
meaning:P})=>`${S} ${P}`).map(S=>({value:{aggregate:S},label:S.alone?`${S.name}()`:`${S.name}(…)`,note:S.meaning})),g=d===
""?[]:m.filter(({name:S})=>Mn(S,d)<3).slice(0,4).flatMap(J_),x=/[^\p{L}\p{N}_]/u.test(d)||v.length+g.length===0?[Yo(d)]:
[],k=d===""?v:[...x,...v,...g];return s(mn,{label:"Measure",placeholder:r===""?"measure":r,text:n,onText:o,options:k,onPick:i,
onTake:l,onCancel:a,onLeave:a,foot:s("button",{type:"button",onClick:c,children:"Write it as text"})})}function J_(e){return Ec.
filter(t=>t.usual&&t.fits(e.type)&&!t.alone).map(({name:t})=>({value:{text:`${t}(${e.text})`},label:s(ae,{value:`${t}(${e.
name})`,most:60,middle:!0}),note:wc(e)}))}function Jy({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?s("span",{class:Dn,children:o===
"auto"?"time":`time, ${o}`}):n!=null?s("span",{class:Dn,children:s(ae,{value:n,most:40,middle:!0})}):s("span",{class:Xr,
children:s(ae,{value:e,most:60})})}function Vs(e){let{path:t,texts:n,kind:o,what:r,onChange:i,most:l=1/0}=e,a=it(),c=jo(a.document,e.over),d=Gi(c,n.map(P=>({
kind:o,text:P}))),[p,m]=H(null),v=e.needed!==!0||n.length>1,g=P=>{m(null),i(P.length>0?P:void 0)},x=async(P,T)=>{m({at:P,
text:T,problem:null});let{problem:w}=await Jo(c,o,T);w?m({at:P,text:T,problem:w}):g(ho(n,P,T))},k=(P,T,w)=>{let C=p?.at===
P?p:null;return e.editor({text:C?.text??n[P]??"",parsed:C?null:d[P]??null,typed:T,problem:C?.problem??null,onDone:L=>{w(),
x(P,L)},onCancel:()=>{m(null),w()}})},S=P=>{let T=p?.at===P?p:null,w=P<n.length;return s(Zt,{stop:`${t}[${w?P:"draft"}]`,
path:`${t}[${P}]`,after:`${t}#+`,label:`${r}: ${T?.text??n[P]??""}`,draft:T!==null,problem:T?.problem,onHint:C=>{T&&x(P,
Ji(T.text,T.problem?.span??null,C))},editor:C=>k(P,"",C),onRemove:T?()=>m(null):v?()=>g(ho(n,P,null)):void 0,onMove:w&&n.
length>1?C=>{g(Fs(n,P,C)),qo(a.sentence(),`${t}[${Math.max(0,Math.min(P+C,n.length-1))}]`)}:void 0,children:s(Jy,{text:T?.
text??n[P]??"",parsed:T?null:d[P]??null})})};return s(Zo,{lead:e.lead,after:n.length<l&&s(Qo,{stop:`${t}#+`,label:`Add a\
 ${r}`,editor:(P,T)=>k(n.length,P,T),onBackspace:n.length>0&&v?()=>g(n.slice(0,-1)):void 0,children:n.length===0&&p===null?
e.empty:void 0}),children:[...n.map((P,T)=>S(T)),...p?.at===n.length?[S(n.length)]:[]]})}function Dc({path:e,texts:t,over:n,what:o="measure",lead:r,onChange:i,needed:l=!1}){let{document:a}=it();return s(Vs,{path:e,
texts:t,kind:"measure",what:o,lead:r,over:n,needed:l,empty:t.length===0?o:void 0,onChange:i??(c=>ke(e,c)),editor:c=>s(Gy,
{...c,document:a,names:tl(a.dataset,n)},c.text)})}function ol({path:e,texts:t,over:n,what:o="breakdown",lead:r,onChange:i,
axes:l=!1,most:a}){let{document:c}=it();return s(Vs,{path:e,texts:t,kind:"key",what:o,lead:r,over:n,empty:o,...a===void 0?
{}:{most:a},onChange:i??(d=>ke(e,d)),editor:d=>s(Uy,{...d,document:c,axes:l,names:tl(c.dataset,n)})})}function Ln({path:e,what:t,value:n,choices:o,without:r,onChange:i,onRemove:l,children:a}){let c=i??(p=>ke(e,p===r?void 0:
p)),d=o.find(([p])=>p===n)?.[1]??n;return s(Zt,{stop:e,label:`${t}: ${d}`,onRemove:l,menu:o.map(([p,m])=>({label:m,checked:p===
n,act:()=>c(p)})),children:a??d})}var Y_=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Ac({path:e,over:t,allow:n=Y_}){
let o=Hs(t);return s(Ln,{path:e,what:"rows",value:o,choices:n,onChange:r=>{r!==o&&we({document:Z_(_e.value,e,r)})}})}function Z_(e,t,n){
let o=qe(e,t,Q_(n,e)),r=ki(t).slice(0,-1);if(r[0]!=="aggregate")return o;let i=Ci(o,r),{having:l,order:a,...c}=i;return qe(
o,r,{...c,measures:["count()"],by:["time('auto')"]})}function Q_(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function $c({document:e,result:t}){let n=e.aggregate??{},{over:o,having:r}=n;return s(Yt,{document:e,error:t.error,label:"\
Question: groups and measures",children:[s(Dc,{lead:"Show",path:"aggregate.measures",texts:Yy(n.measures),over:o,needed:!0}),
s(Pt,{word:"of",children:s(Ac,{path:"aggregate.over",over:o})}),s(An,{}),s(ol,{lead:"by",path:"aggregate.by",texts:Ie(n.
by),over:o,axes:!0}),r!==void 0&&s(ei,{lead:"having",path:"aggregate.having",what:"condition on groups",text:r,onChange:i=>ke(
"aggregate.having",i)})]})}function Yy(e){let t=Ie(e);return t.length===0?["count()"]:t}function Lc(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var s3=Lc(0,20);function Nc(e){return Ie(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var Xy={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:[
"aggregate","where"],chartOf:e=>Nc(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;let o=Ie(n.by);return t===
"line"&&!Nc(e)?{...e,aggregate:{...n,by:["time('auto')",...o]}}:t==="table"&&Nc(e)?{...e,aggregate:{...n,by:o.filter(r=>!Cr(
r))}}:e},Sentence:$c,Page:Sg};var fn=[Xy],Un=[];var t0="ei",n0="ri";function o0(){let{value:e,error:t}=Tn.value,n=e?.[0]?.name;return me(()=>{e||no()},[]),me(()=>{n!==void 0&&Er(n)},[n]),t?
s(Ur,{icon:"warning",title:"The datasets cannot be listed",actions:s(ee,{kind:"outlined",onClick:()=>{no()},children:"Tr\
y again"}),children:t.message}):e&&n===void 0?s(ak,{}):s(gs,{})}function ak(){let e=`curl --data-binary @events.ndjson -\
H 'Content-Type: application/x-ndjson' '${qt("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return s(
"main",{class:t0,children:[s(Ur,{icon:"data",title:"There are no events yet",actions:s(oe,{children:[s(ee,{kind:"primary",
icon:"copy",onClick:()=>zt(e,"The line"),children:"Copy the line"}),s(ee,{kind:"outlined",onClick:()=>{no()},children:"L\
ook again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its field\
s are the time, the actor and the event."}),s("pre",{class:n0,children:e})]})}function Rc(){return s(Ur,{icon:"search",title:"\
There is no such page",actions:s(ee,{kind:"primary",onClick:()=>zn(""),children:"To the first dataset"})})}var Fc={};ya(Fc,{banner:()=>Hc,danger:()=>dk,default:()=>fk,info:()=>uk,text:()=>zc,warning:()=>ck});var Hc="ii",uk="ai",
ck="oi",dk="ti",zc="ni",fk={banner:Hc,info:uk,warning:ck,danger:dk,text:zc};function r0({kind:e,children:t,actions:n}){return s("div",{class:ve(Hc,Fc[e]),role:e==="info"?"status":"alert",children:[
s(ie,{name:e==="info"?"info":"warning"}),s("span",{class:zc,children:t}),n]})}var i0="G",l0="pi",s0="di",a0="li",u0="si",c0="xi";function Ws({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let i=Q(null),l=kn();return ut(()=>{No();let a=document.activeElement;
return i.current?.showModal(),i.current?.querySelector("[data-autofocus]")?.focus(),()=>{a instanceof HTMLElement&&a.isConnected&&
a.focus()}},[]),s("dialog",{ref:i,class:ve(i0,r&&l0),"aria-labelledby":l,onCancel:a=>{a.preventDefault(),t()},onClick:a=>{
a.target===i.current&&t()},children:[s("div",{class:s0,children:[s("h2",{id:l,class:a0,children:e}),s(ee,{icon:"close",label:"\
Close",keys:"Esc",kind:"quiet",onClick:t})]}),s("div",{class:u0,children:n}),o&&s("div",{class:c0,children:o})]})}var d0="ci",f0="gi",p0="fi",m0="J",h0="ui",g0="K";function y0({onClose:e}){let t=Map.groupBy(gg.value,({group:n})=>n);return s(Ws,{title:"Keys",onClose:e,wide:!0,children:[
s("div",{class:d0,children:[...t].map(([n,o])=>s("section",{children:[s("h3",{class:f0,children:n}),s("dl",{class:p0,children:o.
map(({keys:r,label:i})=>s("div",{class:m0,children:[s("dt",{children:i}),s("dd",{children:r.split(" ").map(l=>s("kbd",{class:h0,
children:l},l))})]},r))})]},n))}),s("div",{class:g0,children:[s("label",{children:[s("input",{type:"checkbox",checked:yg.
value,onChange:n=>vg(n.currentTarget.checked)})," Single letters are keys"]}),s("label",{children:[s("input",{type:"chec\
kbox",checked:Ms.value,onChange:n=>fg(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function il(e){let t=Ge.value.view===e.name,n=Sf(e.name,ja(Cn.value));n!==null&&vs(n,{label:"Undo",act:to}),t&&lo.value.
kind!=="view"&&Cn.value!==""&&Za(),Cn.value===""&&zn("")}function v0(){let e="Go to";return[...fn.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>il(t)})),...Un.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>zn(t.name)}))]}var Ic=matchMedia("(prefers-color-scheme: dark)"),b0=te(Ic.matches),Bc=oo("theme"),ll=te(Bc==="light"||Bc==="dark"?Bc:"s\
ystem"),ii=ct(()=>ll.value==="system"?b0.value?"dark":"light":ll.value);function Ks(e){ll.value=e,ro("theme",e)}function x0(){
Ic.addEventListener("change",()=>{b0.value=Ic.matches}),vt(()=>{document.documentElement.dataset.theme=ii.value})}function w0({onClose:e,onHelp:t}){let[n,o]=H(""),r=yk(hk(t),n).slice(0,200);return s(Ws,{title:"Find",onClose:e,children:s(
Zr,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(i=>({value:i,label:s(ae,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},
onCancel:e})})}function hk(e){let t=Cn.value===""?[]:Ao(Cn.value).value.value?.columns??[];return[...fn.map(n=>({name:n.
label,kind:"page",act:()=>il(n)})),...Un.map(n=>({name:n.label,kind:"page",act:()=>zn(n.name)})),...(Tn.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Er(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>gk(
n)})),...Tr.value?[{name:"Undo",kind:"command",act:to}]:[],...Sr.value?[{name:"Redo",kind:"command",act:Pr}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Rl({kind:"json"})},{name:ii.value==="dark"?"Light":"Dark",kind:"command",act:()=>Ks(
ii.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function gk(e){let t=_i(_e.value),n=Ie(_e.value[t]?.
by),o=Nt(e);n.includes(o)||we({document:qe(_e.value,[t,"by"],t==="aggregate"?[...n,o]:o)})}function yk(e,t){let n=t.trim().
toLowerCase();if(n==="")return e;let o=i=>{let l=i.toLowerCase();if(l.startsWith(n))return 0;let a=l.indexOf(n);return a<
0?3:/[a-z0-9]/.test(l[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:o(i.name)})).filter(({grade:i})=>i<3).sort((i,l)=>i.
grade-l.grade).map(({item:i})=>i)}var _0="O",k0="a",C0="P",T0="hi",S0="Q",Vc="V",P0="o",M0="W",E0="Y",D0="z",A0="Z";var go=te(oo("rail")==="folded");function bk(){go.value=!go.value,ro("rail",go.value?"folded":"open")}function L0({onPalette:e,
onHelp:t}){let n=lo.value;return s("nav",{"aria-label":"Pages",class:ve(_0,go.value&&k0),children:[s("div",{class:C0,children:[
s(wk,{}),!go.value&&s("span",{class:T0,children:"Sluice"})]}),s("ul",{class:Vc,children:fn.map(o=>s($0,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ge.value.view===o.name,onClick:()=>il(o)},o.name))}),Un.length>0&&s(
"div",{class:E0,role:"presentation"}),s("ul",{class:Vc,children:Un.map(o=>s($0,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>zn(o.name)},o.name))}),s("div",{class:D0,children:[s(ee,{icon:"sear\
ch",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),s(xk,{}),s(ee,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
s(ee,{icon:"collapse",label:go.value?"Widen":"Fold",kind:"quiet",class:A0,onClick:bk})]})]})}function $0({icon:e,label:t,
keys:n,current:o,onClick:r}){let i=$r(go.value?`${t}  ${n}`:void 0);return s("li",{children:s("button",{type:"button",class:P0,
"aria-current":o?"page":void 0,"aria-label":go.value?t:void 0,onClick:r,...i,children:[s(ie,{name:e,size:20}),s("span",{
class:M0,children:t})]})})}function xk(){let e=(t,n)=>({label:n,checked:ll.value===t,act:()=>Ks(t)});return s(Vn,{icon:ii.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function wk(){return s("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:S0,children:[s("rect",{width:"32",height:"32",rx:"7"}),s("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var N0="_",R0="ee";function F0({children:e}){let[t,n]=H(null);Ds([...v0(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Tr.value&&to()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Sr.value&&
Pr()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Wn},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:kk}]);let o=()=>n(null);return s("div",{class:N0,children:[s(L0,{onPalette:()=>n("pal\
ette"),onHelp:()=>n("help")}),s("div",{class:R0,children:[Ss.value==="away"&&s(r0,{kind:"warning",actions:s(ee,{small:!0,
kind:"outlined",onClick:ug,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&s(w0,{onClose:o,onHelp:()=>n("help")}),t==="help"&&s(y0,{onClose:o}),s(qh,{}),s(
hp,{})]})}function kk(){let{phase:e}=dn.result.value;e==="running"||e==="estimate"?dn.cancel():Nl.value.length>0&&Fl()}var z0="mi",B0="j";function I0({label:e,choices:t,value:n,onChange:o}){let r=l=>{let a=l.key==="ArrowRight"||l.key==="ArrowDown"?1:l.key===
"ArrowLeft"||l.key==="ArrowUp"?-1:0;if(a===0)return;l.preventDefault();let c=(t.findIndex(p=>p.value===n)+a+t.length)%t.
length,d=t[c];d&&o(d.value),l.currentTarget.children[c]?.focus()},i=t.some(l=>l.value===n)?n:t[0]?.value;return s("div",
{role:"radiogroup","aria-label":e,class:z0,onKeyDown:r,children:t.map(l=>s("button",{type:"button",role:"radio",class:B0,
"aria-checked":l.value===n,tabIndex:l.value===i?0:-1,onClick:()=>o(l.value),children:[l.icon&&s(ie,{name:l.icon,size:14}),
l.label]},l.value))})}var V0="vi",W0="bi",K0="re",U0="wi";var qs=ct(()=>Wo.value.filter(e=>e.to.dataset===_e.value.dataset));function q0(){return qs.value.length===0?null:s("nav",
{"aria-label":"The way here",class:V0,children:[qs.value.map((e,t)=>s("span",{class:W0,children:[s("button",{type:"butto\
n",class:K0,onClick:()=>{Gu(t),we(e.from)},children:t===0?"all":Je(qs.value[t-1]?.label).text}),s(ie,{name:"right",size:12})]},
t)),s("span",{"aria-current":"step",class:U0,children:Je(qs.value.at(-1)?.label).text})]})}var j0="yi",G0="ie",J0="ki",Y0="zi";function Q0({onClose:e}){let t=_e.value,[n,o]=H(()=>JSON.stringify(t,null,2)),[r,i]=H(null);return me(()=>{Ot(Z0(n).value,
t)||(o(JSON.stringify(t,null,2)),i(null))},[t]),s("aside",{class:j0,"aria-label":"The document as JSON",children:[s("div",
{class:G0,children:[s("h2",{children:"JSON"}),s(ee,{icon:"copy",label:"Copy",kind:"quiet",onClick:()=>zt(n,"The document")}),
s(ee,{icon:"close",label:"Close",kind:"quiet",onClick:e})]}),s(zs,{class:J0,label:"Document",language:"json",text:n,onText:a=>{
o(a);let{value:c,error:d}=Z0(a);i(d),c&&we({document:{...c,dataset:c.dataset||Ge.value.document.dataset}},"replace")},onRun:Wn}),
r!==null&&s("div",{class:Y0,children:s(_t,{error:{message:r,hint:"the question on the screen is the last that could be r\
ead"}})})]})}function Z0(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(t)?{value:null,error:"\
A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?t.message:String(t)}}}var X0=new Map([["json",Q0]]);var tv="ji",nv="Si";function Wc({title:e,values:t,value:n,onChange:o,free:r=!1,...i}){let l=Q(null),[a,c]=H(!1),[d,p]=H(""),m=yt(()=>Mk(t,d),
[t,d]),v=()=>{c(!1),p("")},g=x=>{v(),o(x)};return s(oe,{children:[s(ee,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:l,
onClick:()=>a?v():c(!0),children:s("span",{class:tv,children:s(ae,{value:n,most:32})})}),a&&s(Jt,{anchor:l.current,onClose:v,
role:"dialog",label:e,children:s("div",{class:nv,children:s(Zr,{label:e,text:d,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(x=>({value:x,label:s(ae,{value:x}),selected:x===n})),onPick:g,onTake:x=>{r&&
x!==""&&g(x)},onCancel:v})})})]})}function Mk(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(i=>i.toLowerCase().
startsWith(n)),r=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...o,...r]}var ov=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function rv(){let e=_e.value.compare?.offset,t=ov.find(([,n])=>n===e)?.[0]??`vs ${Lo(e??"")} before`;
return s(Vn,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:ov.map(([n,o])=>({label:n,
checked:o===e,act:()=>ke("compare",o===void 0?void 0:{offset:o})})),children:t})}function iv(){return[{label:"Copy link",icon:"share",act:()=>{Qa(Ge.value).then(e=>zt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>zt(JSON.stringify(Ge.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>zt(Ek(Ge.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>zt(Dk(Ge.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>zt(Ak(Ge.value.document),"The code")}]}function Kc(e){
return`'${e.replaceAll("'","'\\''")}'`}function Ek(e){return`sluice query ${Kc(JSON.stringify(e))}`}function Dk(e){return`\
curl -H 'Content-Type: application/json' ${Kc(qt("v1/query"))} \\
  -d ${Kc(JSON.stringify(e))}`}function Ak(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var lv=te([]);function sv(){return lv.value.length===0?null:s(Vn,{icon:"save",menuLabel:"Save",items:lv.value,placing:{align:"end"},children:"\
Save"})}var uv="Bi",cv="S";function dv(){let e=dn.result.value,t=e.phase==="running"||e.phase==="estimate";return s("div",{class:uv,children:[s("sp\
an",{role:"status",class:cv,"data-phase":e.phase,children:[e.phase==="exact"&&s(ie,{name:"check",size:14}),e.phase==="er\
ror"&&s(ie,{name:"error",size:14}),Lk(e)]}),t&&s(ee,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>dn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&s(ee,{small:!0,kind:"outlined",onClick:Wn,children:"Run again"})]})}
function Lk(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${Oo(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=Vf(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${Oo(t.
sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${St(t.rows_scanned)} rows`:`${o}, ${n}`}}}var fv=null;function pv(){return fv??=[...new Set([Ja(),"UTC",...Intl.supportedValuesOf("timeZone")])],fv}var mv="B",hv="X",gv="Xi",yv="C",vv="Ci";var bv=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function xv({runs:e}){me(()=>{Tn.value.value||
no()},[]);let t=Tn.value.value?.map(({name:o})=>o)??[Cn.value],n=_e.value.timezone??"UTC";return s("header",{class:mv,"a\
ria-label":"The question",children:[s("div",{class:hv,children:[s(Wc,{title:"Dataset",icon:"data",values:t,value:Cn.value,
onChange:o=>{Er(o)},class:gv}),s(Tg,{}),s(Wc,{title:"Time zone",icon:"globe",values:pv(),value:n,onChange:o=>ke("timezon\
e",o),kind:"quiet",free:!0}),s(rv,{}),s(Nk,{})]}),s("div",{class:yv,children:e&&s(dv,{})}),s("div",{class:vv,children:[s(
ee,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Tr.value,onClick:to}),s(ee,{icon:"redo",label:"Redo",keys:"Ctrl+Shi\
ft+Z",disabled:!Sr.value,onClick:Pr}),s(Vn,{icon:"share",menuLabel:"Share",items:iv(),placing:{align:"end"},children:"Sh\
are"}),s(sv,{})]})]})}function Nk(){let e=_e.value.sample,t=e===void 0||e===1?void 0:e,n=bv.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return s(Vn,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:bv.map(([o,r])=>({label:o,checked:r===t,act:()=>ke("sample",r)})),children:n})}var wv="ae",_v="Ii",kv="Ui",Cv="Ei",Tv="Li",Sv="oe";function Pv(){let e=fn.find(({name:t})=>t===Cf.value)??fn[0];return e?s(Fk,{view:e}):null}function Fk({view:e}){let t=_e.
value,n=dn.result.value,o=Tf.value??e.chartOf(t);me(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sluice`},
[e,t.dataset]);let r=l=>{we({as:l,document:e.choose?e.choose(t,l):t})},i=n.phase==="running"||n.phase==="estimate";return s(
oe,{children:[s(xv,{runs:e.runs??!0}),s(Dh,{busy:i,done:n.done}),s("main",{class:wv,"data-view":e.name,"data-state":n.phase,
"aria-busy":i,children:[s("h1",{class:"spoken",children:e.label}),s(q0,{}),s("div",{class:_v,children:[s("div",{class:kv,
children:s(e.Sentence,{document:t,result:n})}),s("div",{class:Cv,children:[e.charts.length>1&&s(I0,{label:"Chart",value:o,
onChange:r,choices:e.charts.map(({name:l,label:a,icon:c})=>({value:l,label:a,icon:c}))}),s(ee,{icon:"braces",label:"The \
document as JSON",kind:"quiet",onClick:()=>Rl({kind:"json"})})]})]}),n.error&&!Hk(e,n.error)&&s("div",{class:Tv,children:s(
_t,{error:n.error})}),s("div",{class:Sv,"data-former":n.former,children:s(e.Page,{document:t,result:n,as:o})})]}),s(zk,{})]})}
function Hk(e,t){return["from","to",...e.errorPlaces??[]].some(n=>Ko(t,n)!==null)}function zk(){return s(oe,{children:Nl.
value.map((e,t)=>{let n=X0.get(e.kind);return n?s(n,{layer:e,onClose:Fl},t):null})})}function Mv(){return s(F0,{children:s(Bk,{})})}function Bk(){let e=lo.value;switch(e.kind){case"home":return s(o0,{});case"\
view":return s(Pv,{});case"page":{let t=Un.find(({name:n})=>n===e.page);return t?s(t.Page,{rest:e.rest}):s(Rc,{})}case"a\
ctor":case"link":return s(Rc,{})}}x0();bg();await Ff();pg();jh();Ld(s(Mv,{}),document.body);
