var ix=Object.defineProperty;var da=(e,t)=>{for(var n in t)ix(e,n,{get:t[n],enumerable:!0})};var ce,pp,ga,ar,ma,hl,fp,dl,dp,ya,ha,lx,hi=Symbol.for("pv"),gl={},yl=[],sx=/^m(i|n|o|s|text|space)$/,va=Array.isArray,ba=yl.
slice,Hr=Object.assign;function Ir(e){e&&e.parentNode&&e.remove()}function mp(e,t,n){var r,o,i,l={},a=arguments.length;for(i in t)
i=="key"?r=t[i]:i=="ref"&&typeof e!="function"?o=t[i]:l[i]=t[i];return a>2&&(l.children=a>3?ba.call(arguments,2):n),mi(e,
l,r,o,null)}function mi(e,t,n,r,o){var i={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:hi,__v:o||
++pp,__i:-1,__u:0};return!o&&ce.vnode&&ce.vnode(i),i}function j(e){return e.children}function To(e,t){this.props=e,this.context=t,this.__g=0}function ur(e,t){if(t==null)return e.
__&&ur(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:ur(e)}function ax(e){var t,n=e.__v,r=n.__e,o=[],i=[],l=e.__P;l&&((t=Hr({constructor:hi},n)).__v=n.__v+1,
ce.vnode&&ce.vnode(t),xa(l,t,n,e.__n,l.namespaceURI,32&n.__u?[r]:null,o,r||ur(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,xp(o,t,i),n.__=n.__e=null,t.__e!=r&&hp(t))}function hp(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),hp(e)}function up(e){(8&e.__g||(e.__g|=8,ar.push(e),hl++))&&ma==ce.debounceRendering||
((ma=ce.debounceRendering)||queueMicrotask)(gp)}function gp(){try{for(var e,t=1;ar.length;)ar.length>t&&ar.sort(fp),e=ar.
shift(),t=ar.length,8&e.__g&&ax(e)}finally{(hl=ar.length)&&(ma||queueMicrotask)(gp)}}function yp(e,t,n,r,o,i,l,a,c,f,p){
var m,g,y,b,_,T,A=r.__k||yl,w=t.length;for(c=ux(n,t,A,c,w),m=0;m<w;m++)(y=n.__k[m])!=null&&(g=~y.__i&&A[y.__i]||gl,y.__i=
m,T=xa(e,y,g,o,i,l,a,c,f,p),b=y.__e,(g.ref!=y.ref||8&g.__u)&&(g.ref&&wa(g.ref,null,y,g),y.ref&&p.push(y.ref,y.__c||b,y)),
_=_||b,4&y.__u?(c=vp(y,c,e,!g.__v),g.__e&&(g.__e=null)):typeof y.type=="function"&&T!==void 0?c=T:b&&(c=b.nextSibling),y.
__u&=-21);return n.__e=_,c}function ux(e,t,n,r,o){var i,l,a,c,f,p,m,g,y,b=n.length,_=b,T=0,A=0,w=e.__k=Array(o);for(i=0;i<
o;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=w[i]=mi(null,
l):va(l)?l=w[i]=mi(j,{children:l}):l.constructor===hi&&l.__b?l=w[i]=mi(l.type,l.props,l.key,l.ref,l.__v):w[i]=l,c=i+T,l.
__=e,l.__b=e.__b+1,a=null,~(f=l.__i=cx(l,n,c,_))&&(_--,(a=n[f])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,f==c-1?T--:f==c+1?T++:f!=
c&&(f>c?T--:T++,A=1)):(~f||(o>b?T--:o<b&&T++),typeof l.type!="function"&&(l.__u|=4))):w[i]=null;if(A){for(p=[],m=[],i=0;i<
o;i++)if((l=w[i])&&16&l.__u){for(T=0,g=p.length;T<g;)p[y=T+g>>1]<l.__i?T=y+1:g=y;p[T]=l.__i,m[i]=T+1}for(T=p.length;i--;)
m[i]&&(m[i]==T?T--:w[i].__u|=4)}if(_)for(i=0;i<b;i++)!(a=n[i])||2&a.__u||(a.__e==r&&(r=ur(a)),ka(a,a));return r}function vp(e,t,n,r){
var o,i,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&(o[i].__=e,t=vp(
o[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=ur(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!r&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function cx(e,t,n,r){var o,i=e.key,l=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&i==null||c&&i==a.key&&l==a.type)return n;
if(r>(c?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&i==a.key&&l==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&i==a.key&&l==a.type)return o}return-1}function cp(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function fl(e,t,n,r,o){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.
cssText=r=""),r)for(t in r)n&&t in n||cp(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||cp(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(l=ha[t]||(ha[t]=
px(t)),(e.__a||(e.__a={}))[t]=ya,i=t!=(t=t.replace(dp,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,i):e.removeEventListener(t,l,i));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function px(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[dl]==null)t[dl]=ya++;else if(t[dl]<this.__a[e])return;return n(ce.event?ce.event(t):t)}}}function xa(e,t,n,r,o,i,l,a,c,f){
var p,m,g,y,b,_,T,A,w,S,M,V,O,D,N,R,L,P,G=t.type;if(t.constructor!==hi)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&
(t.__u|=c,m=i=[],p.nodeType==8?a=ml(p,i):i.push(p),a=i[0]||a),(p=ce.__b)&&p(t);e:if(typeof G=="function"){g=l.length;try{
if(A=t.props,w=(p=G.prototype)&&p.render,S=(p=G.contextType)&&r[p.__c],M=p?S?S.props.value:p.__:r,(y=n.__c)?(t.__c=y,2&y.
__g&&(y.__g|=1)):(w?t.__c=y=new G(A,M):(t.__c=y=new To(A,M),y.constructor=G,y.render=dx),S&&S.sub(y),y.state||(y.state={}),
y.__n=r,y.__g|=8,y.__h=[],y.__k=[]),w&&(y.__s||(y.__s=y.state),G.getDerivedStateFromProps&&(y.__s==y.state&&(y.__s=Hr({},
y.__s)),Hr(y.__s,G.getDerivedStateFromProps(A,y.__s)))),b=y.props,_=y.state,y.__v=t,n.__c){if(A!==b&&w&&!G.getDerivedStateFromProps&&
y.componentWillReceiveProps&&y.componentWillReceiveProps(A,M),t.__v==n.__v&&!(8&y.__g)||!(4&y.__g)&&y.shouldComponentUpdate&&
y.shouldComponentUpdate(A,y.__s,M)===!1){t.__v!=n.__v&&(y.props=A,y.state=y.__s,y.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(z){z&&(z.__=t)}),yl.push.apply(y.__h,y.__k),y.__k=[],y.__h.length&&l.push(y),a=ur(n);break e}y.componentWillUpdate&&
y.componentWillUpdate(A,y.__s,M),w&&y.componentDidUpdate&&y.__h.push(function(){y.componentDidUpdate(b,_,T)})}else w&&!G.
getDerivedStateFromProps&&y.componentWillMount&&y.componentWillMount(),w&&y.componentDidMount&&y.__h.push(y.componentDidMount);
y.context=M,y.props=A,y.__P=e,y.__g&=-5,V=ce.__r,O=w?25:0;do y.__g&=-9,V&&V(t),p=y.render(y.props,y.state=y.__s,y.context);while(8&
y.__g&&++O<25);w&&(yl.push.apply(y.__h,y.__k),y.__k=[]),y.state=y.__s,y.getChildContext&&(r=Hr({},r,y.getChildContext())),
w&&n.__c&&y.getSnapshotBeforeUpdate&&(T=y.getSnapshotBeforeUpdate(b,_)),D=p&&p.type===j&&p.key==null?p.props.children:p,
A.__P&&(p=a,o=(e=A.__P).namespaceURI,c=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(z){z&&ka(z,z)}),n.__k=null),
a=n.__k?ur(n,0):null),a=yp(e,va(D)?D:[D],t,n,r,o,i,l,a,c,f),A.__P&&(t.__e=null,a=p),t.__u&=-161,m&&m.some(Ir),y.__h.length&&
l.push(y),1&y.__g&&(y.__g&=-4)}catch(z){if(l.length=g,t.__v=null,c||i)if(z&&z.then){if(t.__u|=128|c,i){for(~(L=i.indexOf(
a||void 0))||(L=i.length);(P=i[L-1])&&P.nodeType==8;)L--;for(;L<i.length;L++)if(P=i[L])if(i[L]=null,N){if(P==R)break}else{
if(P.nodeType!=8)break;P.data.startsWith("$s")&&(R=ml(N=P))}}if(!N){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
N=a}(p=ml(N=t.__c.__z||(t.__c.__z=N)))?(t.__e=N,a=p):t.__e=a,a=a&&a.nextSibling}else i&&i.some(Ir);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),z&&z.then||bp(t),ce.__e(z,t,n)}}else a=t.__e=fx(n.__e,t,n,r,o,i,l,c,f,e);return(p=ce.diffed)&&p(t),a}function ml(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function bp(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(bp))}function xp(e,t,n){for(var r=0;r<n.length;)wa(n[r++],n[r++],n[r++]);ce.__c&&ce.__c(t,e),e.some(function(o){try{
e=o.__h,o.__h=[],e.some(function(i){i.call(o)})}catch(i){ce.__e(i,o.__v)}})}function fx(e,t,n,r,o,i,l,a,c,f){var p,m,g,y,
b,_,T,A,w=n.props||gl,S=t.props,M=t.type;if(M=="svg"?o="http://www.w3.org/2000/svg":M=="math"?o="http://www.w3.org/1998/\
Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((b=i[p])&&(M?b.localName==M:b.nodeType==
3)){e=b,i[p]=null;break}}if(!e){if(A=f.ownerDocument||document,!M)return A.createTextNode(S);e=A.createElementNS(o,M,S.is?
S:f),a&&(ce.__m&&ce.__m(t,i),a=!1),i=null}if(M){if(f=M=="template"&&e.content||e,i=M=="textarea"&&S.defaultValue!=null?null:
i&&ba.call(f.childNodes),!a&&i)for(w={},p=0;p<e.attributes.length;p++)w[(b=e.attributes[p]).name]=b.value;for(p in w)b=w[p],
p=="dangerouslySetInnerHTML"?g=b:p=="children"||p in S||p=="value"&&"defaultValue"in S||p=="checked"&&"defaultChecked"in
S||fl(e,p,null,b,o);for(p in S)b=S[p],p=="children"?y=b:p=="dangerouslySetInnerHTML"?m=b:p=="value"?_=b:p=="checked"?T=b:
a&&typeof b!="function"||w[p]===b||fl(e,p,b,w[p],o);m?(a||g&&(m.__html==g.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(g&&(e.textContent=""),(M=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&sx.test(M))&&(o="\
http://www.w3.org/1999/xhtml"),yp(f,va(y)?y:[y],t,n,r,o,i,l,i?i[0]:n.__k&&ur(n,0),a,c),i&&i.some(Ir)),a&&M!="textarea"||
(p="value",M=="progress"&&_==null?e.removeAttribute(p):_==null||_===e[p]&&(M!="progress"||_)||fl(e,p,_,w[p],o),p="checke\
d",T!=null&&T!=e[p]&&fl(e,p,T,w[p],o))}else w===S||a&&e.data==S||(e.data=S);return e}function wa(e,t,n,r){try{typeof e==
"function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
ce.__e(o,n)}}function ka(e,t,n){var r,o,i,l;if(ce.unmount&&ce.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||wa(r,null,
t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(a){ce.__e(a,t)}r.__P=r.__n=null}if(r=e.__k)for(l=
0;l<r.length;l++)r[l]&&ka(r[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=ml(r,i=[]))&&(r==
e.__e&&i.some(Ir),Ir(o),Ir(r)),n||Ir(e.__e),e.__e=e.__c=e.__=null}function dx(e,t,n){return this.constructor(e,n)}function wp(e,t){
var n,r,o,i;ce.__&&ce.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=mi(j,{children:[e]}),
o=[],i=[],xa(t,t.__k,r||gl,gl,t.namespaceURI,r?null:t.firstChild?ba.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,i),
xp(o,t.__k,i),t.__k.props.children=null}ce={__e:function(e,t,n,r){for(var o,i,l;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((l=(i=o.constructor)&&i.getDerivedStateFromError)&&
o.setState(i.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),l=1),l&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw hl=0,e}},pp=0,ga=function(e){return e!=null&&e.constructor===hi},To.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Hr({},this.state)),typeof e=="function"&&(e=e(Hr({},n),this.props)),e&&(Hr(
n,e),this.__v&&(t&&this.__k.push(t),up(this)))},To.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),up(this))},To.prototype.render=j,ar=[],hl=0,fp=function(e,t){return e.__v.__b-t.__v.__b},dl=Symbol(),dp=/(PointerCapture)$|Capture$/i,
ya=0,ha={},lx=0;var Vr,Ke,_a,kp,Sa=Object.is,vl=0,Ep=[],Ma=[],Ge=ce,_p=Ge.__b,Sp=Ge.__r,Mp=Ge.diffed,Cp=Ge.__c,Tp=Ge.unmount,Pp=Ge.__;function yi(e,t){
Ge.__h&&Ge.__h(Ke,e,vl||t),vl=0;var n=Ke.__H||(Ke.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function q(e){
return vl=1,mx(Rp,e)}function mx(e,t,n){var r=yi(Vr++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Rp(void 0,t),function(i){var l=(r.
__N||r.__)[0],a=r.t(l,i);Sa(l,a)||(r.__N=[a,r.__[1]],r.__c.setState({}))}],r.__c=Ke,!Ke.__f)){Ke.__f=!0;var o=Ke.shouldComponentUpdate;
Ke.shouldComponentUpdate=function(i,l,a){var c=this.__H;if(!c)return!0;var f=!1,p=this.props!=i;if(c.__.some(function(g){
g.__N&&(f=!0,Sa(g.__[0],g.__N[0])||(p=!0))}),o){var m=o.call(this,i,l,a);return f?m||p:m}return!f||p}}return r.__}function he(e,t){
var n=yi(Vr++,3);!Ge.__s&&Ta(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Ke.__H.__h.push(n))}function yt(e,t){var n=yi(Vr++,4);!Ge.
__s&&Ta(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Ke.__h.push(n))}function re(e){return vl=5,Fe(function(){return{current:e}},[])}function Fe(e,t){var n=yi(Vr++,7);return Ta(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function cr(){var e=yi(Vr++,11);if(!e.__){for(var t=Ke.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function hx(){var e;do{for(;e=Ma.shift();)try{gi(e)}catch(n){Ge.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Ep.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(gi),t.__h.some(Ca),t.__h=[]}catch(n){t.__h=[],Ge.__e(n,e.__v)}}}while(Ma.
length)}Ge.__b=function(e){Ke=null,_p&&_p(e)},Ge.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Pp&&Pp(e,t)},Ge.
__r=function(e){Sp&&Sp(e),Vr=0;var t=(Ke=e.__c).__H;t&&(_a==Ke?Ke.__h=[]:(t.__h.some(gi),t.__h.some(Ca),Vr=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),_a=Ke},Ge.diffed=function(e){Mp&&Mp(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Ap(Ep.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),_a=Ke=null},Ge.__c=function(e,t){t.some(
function(n){try{n.__h.some(gi),n.__h=n.__h.filter(function(r){return!r.__||Ca(r)})}catch(r){n.__h=[function(){throw r}]}}),
Cp&&Cp(e,t)},Ge.unmount=function(e){Tp&&Tp(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Ap(Ma.push(o))}else gi(o)}catch(i){t=i}}),r.
__H=void 0,t&&Ge.__e(t,r.__v))};var $p=typeof requestAnimationFrame=="function";function gx(e){var t,n=function(){clearTimeout(
r),$p&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);$p&&(t=requestAnimationFrame(n))}function Ap(e){e!=1&&kp==
Ge.requestAnimationFrame||((kp=Ge.requestAnimationFrame)||gx)(hx)}function gi(e){var t=Ke,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Ke=t}function Ca(e){var t=Ke;e.__c=e.__(),Ke=t}function Ta(e,t){return!e||e.length!=t.length||t.some(
function(n,r){return!Sa(n,e[r])})}function Rp(e,t){return typeof t=="function"?t(e):t}var yx=Symbol.for("preact-signals");function kl(){if(qn>1)qn--;else{var e,t=!1;for((function(){var o=xl;for(xl=void 0;o!==
void 0;){var i=o.S;if(i.v===o.v)for(var l=i.t;l!==void 0;l=l.x)l.i===o.i&&(l.i=i.i);o=o.o}})();bi!==void 0;){var n=bi;for(bi=
void 0,bl++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Lp(n))try{n.c()}catch(o){t||(e=o,t=!0)}n=r}}if(bl=0,qn--,
t)throw e}}function $a(e){if(qn>0)return e();Pa=++vx,qn++;try{return e()}finally{kl()}}var vi,Ne=void 0;function xi(e){var t=Ne,
n=vi;Ne=void 0,vi=void 0;try{return e()}finally{Ne=t,vi=n}}var bi=void 0,qn=0,bl=0,vx=0,Pa=0,xl=void 0,wl=0;function Dp(e){
if(Ne!==void 0){var t=e.n;if(t===void 0||t.t!==Ne)return t={i:0,S:e,p:Ne.s,n:void 0,t:Ne,e:void 0,x:void 0,r:t},Ne.s!==void 0&&
(Ne.s.n=t),Ne.s=t,e.n=t,32&Ne.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Ne.s,t.n=void 0,Ne.s.n=t,Ne.s=t),t}}function et(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}et.prototype.brand=yx;et.prototype.h=function(){return!0};et.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:xi(function(){var r;(r=t.W)==null||r.call(t)}))};
et.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.
e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&xi(function(){var o;(o=t.Z)==null||o.call(t)}))}};et.prototype.subscribe=
function(e){var t=this;return Mt(function(){var n=t.value;xi(function(){return e(n)})},{name:"sub"})};et.prototype.valueOf=
function(){return this.value};et.prototype.toString=function(){return this.value+""};et.prototype.toJSON=function(){return this.
value};et.prototype.peek=function(){var e=this;return xi(function(){return e.value})};Object.defineProperty(et.prototype,
"value",{get:function(){var e=Dp(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(bl>100)
throw new Error("Cycle detected");(function(n){qn!==0&&bl===0&&n.l!==Pa&&(n.l=Pa,xl={S:n,v:n.v,i:n.i,o:xl})})(this),this.
v=e,this.i++,wl++,qn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{kl()}}}});function se(e,t){return new et(e,
t)}function Lp(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Op(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Fp(e){
for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function Ur(e,t){et.call(this,void 0,t),this.x=e,this.s=void 0,this.g=wl-1,this.
f=4}Ur.prototype=new et;Ur.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
wl))return!0;if(this.g=wl,this.f|=1,this.i>0&&!Lp(this))return this.f&=-2,!0;var e=Ne;try{Op(this),Ne=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Ne=e,Fp(
this),this.f&=-2,!0};Ur.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
et.prototype.S.call(this,e)};Ur.prototype.U=function(e){if(this.t!==void 0&&(et.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ur.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ur.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Dp(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function vt(e,t){
return new Ur(e,t)}function Np(e){var t=e.j;if(e.j=void 0,typeof t=="function"){qn++;var n=Ne;Ne=void 0;try{t()}catch(r){
throw e.f&=-2,e.f|=8,Aa(e),r}finally{Ne=n,kl()}}}function Aa(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Np(e)}function bx(e){if(Ne!==this)throw new Error("Out-of-order effect");Fp(this),Ne=e,this.f&=-2;try{8&this.f&&Aa(this)}finally{
kl()}}function Po(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,vi&&vi.push(this)}
Po.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Po.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Np(this),
Op(this),qn++;var e=Ne;return Ne=this,bx.bind(this,e)};Po.prototype.N=function(){2&this.f||(this.f|=2,this.u=bi,bi=this)};
Po.prototype.d=function(){this.f|=8,1&this.f||Aa(this)};Po.prototype.dispose=function(){this.d()};function Mt(e,t){var n=new Po(
e,t);try{n.c()}catch(o){throw n.d(),o}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var zp,Sl,_l,xx=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Bp=[];Mt(function(){zp=this.N})();function $o(e,t){ce[e]=t.bind(null,ce[e]||function(){})}function wi(e){if(_l){var t=_l;
_l=void 0,t()}_l=e&&e.S()}function Ip(e){var t=this,n=e.data,r=kx(n);r.name="ReactiveDom",r.value=n;var o=Fe(function(){
for(var a=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var f=vt(function(){var y=r.value.value;return y===0?0:y===!0?
"":y||""}),p=vt(function(){return!Array.isArray(f.value)&&!ga(f.value)}),m=Mt(function(){if(this.N=Hp,p.value){var y=f.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=y)}}),g=t.__$u.d;return t.__$u.d=function(){m(),g.call(this)},
[p,f]},[]),i=o[0],l=o[1];return i.value?l.peek():l.value}Ip.displayName="ReactiveTextNode";Object.defineProperties(et.prototype,
{constructor:{configurable:!0,value:mp(j,null).constructor},type:{configurable:!0,value:Ip},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});$o("__b",function(e,t){if(wi(),Sl=
void 0,typeof t.type=="string"){var n,r=t.props;for(var o in r)if(o!=="children"){var i=r[o];i instanceof et&&(n||(t.__np=
n={}),n[o]=i,r[o]=i.peek())}}e(t)});$o("__r",function(e,t){if(e(t),t.type!==j){wi();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===
void 0&&(r.__$u=n=(function(o,i){var l;return Mt(function(){l=this},{name:i}),l.c=o,l})((function(o){return function(){var i;
xx&&((i=this.y)==null||i.call(this)),o.__$f|=1,o.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),Sl=r,wi(n)}});$o("__e",function(e,t,n,r){wi(),Sl=void 0,e(t,n,r)});$o("diffed",function(e,t){wi(),Sl=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,o=t.props,i=n.U;if(i)for(var l in i){var a=i[l];a===void 0||r&&l in r||
(a.d(),i[l]=void 0)}if(r){i||(i={},n.U=i);for(var c in r){var f=i[c],p=r[c];f===void 0?(f=wx(n,c,p,o),i[c]=f):f.o(p,o)}}}
e(t)});function wx(e,t,n,r){var o=t in e&&e.ownerSVGElement===void 0,i=se(n);return{o:function(l,a){i.value=l,r=a},d:Mt(
function(){this.N=Hp;var l=i.value.value;r[t]!==l&&(r[t]=l,o?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.
removeAttribute(t))})}}$o("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;
for(var o in r){var i=r[o];i&&i.d()}}}var l=t.__np;if(l){var a=t.props;for(var c in l)a[c]=l[c]}t.__np=void 0}else{var f=t.
__c;if(f){f.__$f|=8;var p=f.__$u;p&&(f.__$u=void 0,p.d())}}e(t)});$o("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});
To.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var o in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(r||i||4&this.__$f)||1&this.__$f)return!0}else if(!(r||
4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function kx(e,t){return Fe(function(){return se(e,t)},[])}var _x=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Sx(){$a(function(){for(var e;e=Bp.shift();)zp.call(e)})}function Hp(){Bp.push(this)===1&&(ce.requestAnimationFrame||
_x)(Sx)}var Ea=new URL("../../",import.meta.url);function Qt(e){return new URL(e,Ea).href}function Vp(e){return e.startsWith(Ea.
pathname)?e.slice(Ea.pathname.length):e.replace(/^\//,"")}var Mx=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Up=["explore","funnel",
"retention","paths","sessions","difference","live"];function ki(e){return Mx.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ze(e){return e==null?[]:typeof e=="string"?[e]:e}var Gp=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Kp(e,t){
let n=e.split("/").filter(c=>c!=="").map(Cx),[r,o,i]=n;if(r===void 0)return{kind:"home"};if(r==="l"&&o!==void 0)return{kind:"\
link",id:o};if(Gp.has(r))return{kind:"page",page:r,rest:n.slice(1).join("/")};let l=r.startsWith("~")?r.slice(1):r;if(o===
"actor"&&i!==void 0)return{kind:"actor",dataset:l,actor:i};let a=Up.find(c=>c===o)??"explore";return{kind:"view",dataset:l,
view:a,fragment:t}}function Cx(e){try{return decodeURIComponent(e)}catch{return e}}function jp(e,t){return`${Tx(e)}/${t}`}function Tx(e){let t=Gp.has(e)||e.startsWith("~")||e===""?`~${e}`:e;return encodeURIComponent(t)}async function Jp(e){let t=[
`q=${await Wp(e.document)}`];return e.as!==null&&t.push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Wp(
e.open)}`),t.join("&")}async function Yp(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let r=await qp(
n);if(r===null||typeof r!="object"||Array.isArray(r))return null;let o=t.get("open"),i=o===null?[]:await qp(o);return{document:r,
as:t.get("as"),open:Array.isArray(i)?i.filter(Px):[]}}function Px(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function Wp(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await Zp(t,new CompressionStream("defl\
ate-raw")),r="";for(let o of n)r+=String.fromCharCode(o);return btoa(r).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function qp(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,r=>r.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await Zp(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var $x=4<<20;async function Zp(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let o=[],i=0,l=t.readable.getReader();for(;;){let{done:f,value:p}=await l.read();
if(f)break;if(o.push(p),i+=p.length,i>$x)throw new Error("the link unpacks to too much")}let a=new Uint8Array(i),c=0;for(let f of o)
a.set(f,c),c+=f.length;return a}var Qp={before:[],after:[]};function Ra(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Xp(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function ef(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Ao=/([^.[\]]+)|\[(\d+)\]/gy;function Ax(e){let t=[];for(Ao.lastIndex=0;Ao.lastIndex<e.length;){e[Ao.lastIndex]==="."&&
Ao.lastIndex++;let n=Ao.lastIndex,r=Ao.exec(e);if(!r)return[...t,e.slice(n)];t.push(r[2]===void 0?r[1]:Number(r[2]))}return t}
function tf(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function nf(e){return typeof e=="\
string"?Ax(e):e}function rf(e,t){let n=e;for(let r of nf(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,r))return;
n=n[r]}return n}function je(e,t,n){return Da(e,nf(t),n)}function Da(e,t,n){let[r,...o]=t;if(r===void 0)return n;if(typeof r==
"number"){let a=Array.isArray(e)?[...e]:e==null?[]:[e],c=Da(a[r],o,n);return c===void 0?a.splice(r,1):a[r]=c,a}let i=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),l=Da(i.get(r),o,n);return l===void 0?i.delete(r):i.set(r,l),Object.fromEntries(
i)}function Ht(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(e)!==Array.
isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(r=>Object.hasOwn(t,r)&&Ht(e[r],
t[r]))}function La(e){return`'${e.replaceAll("'","''")}'`}var Ex=/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/,Rx=new Set(
["and","or","not","in","is","null","true","false","between","like","ilike","matches","case","when","then","else","end","\
distinct","from","filter","where","as"]);function _i(e){return Ex.test(e)&&!e.split(".").some(n=>Rx.has(n.toLowerCase()))?
e:`"${e.replaceAll('"','""')}"`}function Eo(e){return`event = ${La(e)}`}var Dx=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Ml(e){
let t=e===void 0?null:Dx.exec(e);return t?t[1].replaceAll("''","'"):null}function lf(e,t){let n=_i(e);return t==null?`${n}\
 is null`:typeof t=="string"?`${n} = ${La(t)}`:Array.isArray(t)?`${n} in (${t.map(r=>La(String(r))).join(", ")})`:`${n} \
= ${String(t)}`}function Oa(e,t){return e===void 0||e.trim()===""?t:`${of(e)} and ${of(t)}`}function of(e){return/\bor\b/i.
test(e)?`(${e})`:e}var Lx=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function En(e){
let t=Lx.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Ox(e){let t=e[ki(e)];return ze(
t?.by).find(n=>!Ro(n))??null}function Ro(e){return/^\s*(time|bins)\s*\(/i.test(e)}function af(e,t,n,r){if(t===e.view)return{
state:e,waiting:n,said:null};let o={...n,[e.view]:{document:Fx(e.document),as:e.as}},i=n[t],l=En(e.document),a=Ox(e.document);
if(i){let m=sf({...l,...i.document},a);return{state:{view:t,document:m,as:i.as,open:[]},waiting:o,said:null}}let c=Nx(t)?
Ml(l.where):null;c!==null&&delete l.where;let f=sf({...l,...Fa(t,c,r)},a),p=c===null?null:`The filter ${Eo(c)} became ${zx(
t)}.`;return{state:{view:t,document:f,as:null,open:[]},waiting:o,said:p}}function Fx(e){let t=ki(e);return e[t]===void 0?
{}:{[t]:e[t]}}function Nx(e){return e==="funnel"||e==="retention"||e==="paths"}function zx(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Fa(e,t,n){let[r,o]=n.events,i=t??r;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===o?r:o].filter(Bx).map(Ix),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":Eo(i),return:"true",period:"day"}};case"paths":return{paths:i===void 0?{}:{start:Eo(i)}};case"di\
fference":return{difference:{selection:i===void 0?"true":Eo(i)}}}}function Bx(e){return e!==void 0}function Ix(e){return{
where:Eo(e)}}function sf(e,t){let{aggregate:n,funnel:r,retention:o}=e;if(t===null)return e;if(r)return{...e,funnel:{...r,
by:t}};if(o)return{...e,retention:{...o,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=ze(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(Ro),t]}}}var Na={view:"explore",document:{dataset:""},as:null,open:[]},tt=se(Na),cn=se(Qp),uf=se({state:Na,how:"load"}),Cl={},Tl=!1,
nt=tt,Pl=uf,He=vt(()=>tt.value.document),cf=vt(()=>tt.value.view),pf=vt(()=>tt.value.as),$l=vt(()=>tt.value.open),Rn=vt(
()=>tt.value.document.dataset),Do=vt(()=>cn.value.before.length>0),Lo=vt(()=>cn.value.after.length>0);function Ae(e,t="p\
ush"){let n={...tt.value,...e};Ht(n,tt.value)||((t==="push"||!Tl)&&(cn.value=Ra(cn.value,tt.value)),Tl=t==="replace",Ba(
n,t))}function ke(e,t,n="push"){Ae({document:je(tt.value.document,e,t)},n)}function Al(e){Ae({open:[...tt.value.open,e]})}
function El(){Ae({open:tt.value.open.slice(0,-1)})}function ff(e,t){let n=af(tt.value,e,Cl,t);return Cl=n.waiting,Ae(n.state),
n.said}function pr(){df(Xp(cn.value,tt.value))}function Oo(){df(ef(cn.value,tt.value))}function df(e){e&&(cn.value=e.stack,Tl=!1,
Ba(e.value,"push"))}function za(e){Ht(e,tt.value)||(tt.value!==Na&&(cn.value=Ra(cn.value,tt.value)),Tl=!1,Ba(e,"load"))}
function Ba(e,t){tt.value=e,uf.value={state:e,how:t}}function mf(){return{undo:cn.value,waiting:Cl}}function hf(e){cn.value=
e.undo,Cl=e.waiting}var bt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Rl(){return new bt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Dl(e,t=0){let n=Ia(e)&&Ia(
e.error)?e.error:null;if(!n)return new bt({code:"unknown",message:`The server answered with status ${t}`,status:t});let r=o=>typeof n[o]==
"string"?n[o]:"";return new bt({code:r("code"),message:r("message"),where:r("where"),hint:r("hint"),span:Hx(n.span),status:t})}
function Hx(e){if(!Ia(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Ia(e){return e!==null&&typeof e=="object"}async function Fo(e,t={}){let n=await Ll(e,t);if(n.status!==204)return await gf(n)}async function Ll(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let r=await Vx(Qt(e),n);
if(!r.ok)throw Dl(await gf(r).catch(()=>null),r.status);return r}async function Vx(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:Rl()}}async function gf(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new bt({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function Ol(e){return e instanceof DOMException&&
e.name==="AbortError"}function Wr(e){return e instanceof bt?e:new bt({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var Fl=se({value:null,error:null}),Ha=new Map,Dn=Fl;async function fr(){try{let e=await Fo("v1/datasets");Fl.value={value:e.
datasets,error:null}}catch(e){Fl.value={value:Fl.value.value,error:Wr(e)}}}function Nl(e){let t=Ha.get(e);return t||(t=se(
{value:null,error:null}),Ha.set(e,t),Ux(e)),t}async function Ux(e){let t=Ha.get(e);if(!(!t||e===""))try{t.value={value:await Fo(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:Wr(n)}}}async function yf(e,t,n,r){
let o=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${o.toString()}`;return(await Fo(
i,{signal:r})).values}var zl=new Map;function Va(e){return zl.has(e)||bf(e),zl.get(e)??{events:[]}}async function bf(e){if(e==="")return{events:[]};
zl.set(e,{events:[]});let n={events:(await yf(e,"event",10).catch(()=>[])).map(({value:r})=>r)};return zl.set(e,n),n}var vf=864e5;
async function Ua(e,t){let n=t==="explore"?null:bf(e);Dn.value.value||await fr();let r=Dn.value.value?.find(({name:a})=>a===
e),o=r!==void 0&&Date.parse(r.to)>Date.now()-2*vf,i=r!==void 0&&Date.parse(r.from)<Date.now()-31*vf,l=n?await n:Va(e);return{
dataset:e,...o&&i?{from:"now-30d"}:{},timezone:Wa(),...Fa(t,null,l)}}function Wa(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Bl="sluice.";function Ln(e){return Si(()=>localStorage.getItem(Bl+e))}function On(e,t){Si(()=>localStorage.setItem(Bl+
e,t))}function xf(e){let t=Si(()=>sessionStorage.getItem(Bl+e));return t===null?null:Si(()=>JSON.parse(t))}function wf(e,t){
Si(()=>sessionStorage.setItem(Bl+e,JSON.stringify(t)))}function Si(e){try{return e()}catch{return null}}var qr=se({kind:"home"}),mr=qr,dr=Promise.resolve(),kf=0;async function _f(){let e=xf("undo");e?.undo&&Array.isArray(e.undo.
before)&&hf(e),addEventListener("popstate",()=>{qa()}),addEventListener("pagehide",()=>wf("undo",mf())),await qa(),Mt(()=>{
let{state:t,how:n}=Pl.value;n!=="load"&&(dr=dr.then(()=>Il(t,n)))})}function Gn(e,t=""){history.pushState(null,"",Qt(e)+
(t===""?"":`#${t}`)),qa()}function Ga(e=nt.value){qr.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
dr=dr.then(()=>Il(e,"push"))}async function Ka(e){return`${Qt(jp(e.document.dataset,e.view))}#${await Jp(e)}`}async function Il(e,t){
let n=await Ka(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),qr.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function qa(){let e=++kf,t=Kp(Vp(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){qr.value=t;return}let n=await Yp(t.fragment),r=n?{...n.document,dataset:t.dataset}:
await Ua(t.dataset,t.view);e===kf&&(za({view:t.view,document:r,as:n?.as??null,open:n?.open??[]}),qr.value=t,n||(dr=dr.then(
()=>Il(nt.value,"replace"))))}async function No(e){let{view:t,document:n}=nt.value,r=await Ua(e,t),o={view:t,document:r,
as:null,open:[]};if(n.dataset===""){za(o),qr.value={kind:"view",dataset:e,view:t,fragment:""},dr=dr.then(()=>Il(o,"repla\
ce"));return}Ae(o),qr.value.kind!=="view"&&Ga()}var hr={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Mi={text:hr.other,kind:"other"},Wx=new Set(Object.
values(hr)),qx=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function Gx(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function _e(e){return e.toWellFormed().replace(qx,Gx).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function Be(e){
if(e==null)return{text:hr.null,kind:"null"};if(e==="")return{text:hr.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>Be(n).text).join(", "),kind:"value"};let t=_e(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:Wx.has(t)?`"${t}"`:t,kind:"value"}}var Kx=new Intl.Segmenter("en",{granularity:"grapheme"});function Sf(e){return Array.
from(Kx.segment(e),t=>t.segment)}function Ci(e,t){if(e.length<=t)return e;let n=Sf(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Mf(e,t){if(e.length<=t)return e;let n=Sf(e);if(n.length<=t)return e;
let r=Math.floor((t-1)/2);return`${n.slice(0,t-1-r).join("")}…${n.slice(n.length-r).join("")}`}var jx=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Hl(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function zo(e,t){return e<0?"−"+t:t}function ie(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,r]=String(t).split(".");return zo(e,Hl(n)+(r===void 0?"":`.${r}`))}
function ne(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return zo(e,Jx(t));if(t>=9995e11)return zo(
e,t.toExponential(2).replace("e+"," e"));let[n,r]=jx.find(([o])=>Number((t/o).toPrecision(3))>=1);return zo(e,Number(t/
n).toPrecision(3)+" "+r)}function Jx(e){return Number.isInteger(e)?Hl(String(e)):e>=1e3?Hl(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function Z(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return zo(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return zo(e,`${Hl(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function Fn(e){
let t=Z(e);return e>0?`+${t}`:t}function Cf(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${ne(e)}`;
let r=(n-t)/2/Math.abs(e);return`~ ${ne(e)} ±${Z(r)}`}function Tf(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,r=0;for(;n>=
1024&&r<t.length-1;)n/=1024,r++;return`${r===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[r]}`}function Bo(e,t,n=`${t}\
s`){return`${ne(e)} ${e===1?t:n}`}var ja=[[86400,"d"],[3600,"h"],[60,"min"]];function Ye(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Ye(-e)}`;
if(e<59.95)return Yx(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=ja.findIndex(
([f])=>t>=f),[r,o]=ja[n],i=Math.floor(t/r),[l,a]=ja[n+1]??[1,"s"],c=Math.round((t-i*r)/l);return c===0?`${i}${" "}${o}`:
`${i}${" "}${o} ${c}${" "}${a}`}function Yx(e){return e===0?`0${" "}s`:e<999e-6?`${Ja(e*1e6)}${" "}µs`:e<.9995?
`${Ja(e*1e3)}${" "}ms`:`${Ja(e)}${" "}s`}function Ja(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Pf(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Ye(e/1e3)}var Zx={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},$f=new Map;function Af(e,t){let n=`${t} ${e}`,r=$f.get(n);return r||(r=new Intl.DateTimeFormat("en-GB",
{...Zx[t],timeZone:e,hourCycle:"h23"}),$f.set(n,r)),r}function Ya(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function rt(e,t,n="minute"){let r=e instanceof Date?e:new Date(e);return Number.isNaN(r.getTime())?String(
e):Ya(t)?Af(t,n).format(r):`${Af("UTC",n).format(r)} UTC`}function Ef(e,t=Date.now()){return e==="UTC"||!Ya(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(r=>r.type==="timeZoneName")?.value??
e}function Rf(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Ya(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),r=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),o=i=>r.get(i)??0;return{year:o("year"),month:o("month"),day:o("day"),hour:o("hour"),minute:o("\
minute"),second:o("second")}}function Kn(e,t,n){return t>=300*86400?rt(e,n,"year"):t>=28*86400?rt(e,n,"month"):t>=.9*86400?
rt(e,n,"day"):t>=60?rt(e,n,"minute"):rt(e,n,"second")}function Ti(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Nn(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${ie(e)} ms`:Ye(e/1e3);case"seconds":return n?`${ie(e)} s`:Ye(e);case"bytes":return n?`${ie(e)} B`:
Tf(e);case"share":return n?`${ie(e*100)} %`:Z(e);case"none":return n?ie(e):ne(e)}}function Pi(e){return e.type==="int64"||
e.type==="float64"}function Df(e,t,n){return typeof e=="number"&&Pi(t)?{text:Nn(e,Ti(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:rt(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:Be(e)}var Za={};da(Za,{default:()=>nw,empty:()=>ew,null:()=>Xx,other:()=>tw,value:()=>Qx});var Qx="je",Xx="Se",ew="Be",tw="Xe",
nw={value:Qx,null:Xx,empty:ew,other:tw};var rw=Symbol.for("pv"),ow=0;function s(e,t,n,r,o,i){t||(t={});var l,a,c=t;if("ref"in c&&typeof e!="function")for(a in c={},t)a=="ref"?l=t[a]:c[a]=t[a];
var f={type:e,props:c,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:rw,__v:--ow,__i:-1,__u:0};return(o||
i)&&(f.__source=o,f.__self=i),ce.vnode&&ce.vnode(f),f}function Ve({value:e,shown:t,most:n=256,middle:r=!1}){let o=t??Be(e),i=r?Mf(o.text,n):Ci(o.text,n);return s("bdi",{class:Za[o.
kind],title:i===o.text?void 0:Ci(o.text,2e3),children:i})}function Ee(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var iw={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
den":"true",focusable:"false",children:s("path",{d:iw[e]})})}var Lf=8;function lw(e,t,n,r){let o=Math.max(0,Math.min(Math.floor(e/n)-Lf,r)),i=Math.min(r,Math.ceil((e+t)/n)+Lf);return{
first:o,end:i,before:o*n,after:(r-i)*n}}function Vl(e,t,n){let[r,o]=q({scroll:0,height:600});return he(()=>{let i=e.current;
if(!i)return;let l=()=>{let c=Math.floor(i.scrollTop/t)*t;o(f=>f.scroll===c&&f.height===i.clientHeight?f:{scroll:c,height:i.
clientHeight})};l();let a=new ResizeObserver(l);return a.observe(i),i.addEventListener("scroll",l,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",l)}},[t]),lw(r.scroll,r.height,t,n)}function Of(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Ul(e,t,n,r,o=0){let{row:i,column:l}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,f=new Map([["ArrowDown",{row:a?n-
1:i+1,column:l}],["ArrowUp",{row:a?0:i-1,column:l}],["ArrowRight",{row:i,column:a?r-1:l+1}],["ArrowLeft",{row:i,column:a?
0:l-1}],["PageDown",{row:i+10,column:l}],["PageUp",{row:i-10,column:l}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:r-1}]]).get(e.key);return!f||n<=o||r===0?null:{row:Math.max(o,Math.min(f.row,n-1)),column:Math.max(0,Math.min(f.
column,r-1))}}var Ff="H",Nf="Ce",Qa="g",zf="w",Bf="_",If="t",Hf="h",Wl="Ee",Xa="F",eu="o",Vf="y",tu="Ie",Uf="k",Wf="Ue",qf="Le";function Xt(e){let{columns:t,rows:n,summary:r=[]}=e,o=re(null),i=Of(),l=Vl(o,i,n.length),[a,c]=q(null),[f,p]=q(new Map),
m=t.map(({key:b,width:_})=>{let T=f.get(b);return T===void 0?_??"minmax(80px, max-content)":`${T}px`}).join(" ")+" minma\
x(0, 1fr)",g=b=>{let _=Ul(b,a,n.length+r.length,t.length,e.onSort?-1:0);if(_){b.preventDefault(),c(_),aw(o.current,_,i);
return}let T=a?[...n,...r][a.row]:void 0,A=a?t[a.column]:void 0;if(a?.row===-1&&A&&(b.key==="Enter"||b.key===" ")){b.preventDefault(),
A.sortable!==!1&&e.onSort?.(Gf(A,e.sort??null));return}let w=o.current?.querySelector('[data-cursor="true"]');(b.key==="\
Enter"||b.key===".")&&T!==void 0&&A&&w&&b.target===o.current&&(b.preventDefault(),b.stopPropagation(),(e.onMenu??e.onCell)?.(
T,A,w))},y=(b,_,T)=>s(uw,{row:b,at:_,columns:t,cursor:a?.row===_?a.column:-1,summary:T,last:_===n.length+r.length-1,onMenu:e.
onMenu,onCell:e.onCell},T?`summary ${_}`:_);return s("div",{ref:o,class:Ff,role:"grid","aria-label":e.label,tabIndex:0,"\
aria-rowcount":n.length+r.length+1,"aria-colcount":t.length,onKeyDown:g,onFocus:b=>{b.target===o.current&&!a&&c({row:0,column:0})},
children:s("div",{class:Nf,role:"presentation",style:{gridTemplateColumns:m},children:[s("div",{role:"row","aria-rowinde\
x":1,class:Ee(Qa,zf),children:t.map((b,_)=>s(cw,{column:b,cursor:a?.row===-1&&a.column===_,sort:e.sort??null,onSort:e.onSort,
onWidth:T=>p(new Map(f).set(b.key,T))},b.key))}),l.before>0&&s("div",{role:"presentation",class:Wf,style:{height:`${l.before}\
px`}}),n.slice(l.first,l.end).map((b,_)=>y(b,l.first+_,!1)),l.after>0&&s("div",{role:"presentation",class:qf,style:{height:`${l.
after}px`}}),r.map((b,_)=>y(b,n.length+_,!0))]})})}function aw(e,t,n){if(!e)return;let r=t.row*n;r<e.scrollTop?e.scrollTop=
r:r+2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=r+2*n-e.clientHeight)}function uw({row:e,at:t,columns:n,cursor:r,summary:o,
last:i,onMenu:l,onCell:a}){return s("div",{role:"row","aria-rowindex":t+2,class:Ee(Qa,o&&Uf,i&&Bf),children:n.map((c,f)=>s(
"div",{role:"gridcell","aria-colindex":f+1,"data-cursor":f===r,class:Ee(If,c.number&&Xa,f===r&&tu),onClick:a&&(p=>a(e,c,
p.currentTarget)),onContextMenu:l&&(p=>{p.preventDefault(),l(e,c,p.currentTarget)}),children:s("span",{class:Wl,children:c.
cell(e,t)})},c.key))})}function Gf(e,t){let n=e.number??!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===
n?{key:e.key,descending:!n}:null}function cw({column:e,cursor:t,sort:n,onSort:r,onWidth:o}){let i=n?.key===e.key?n.descending?
"descending":"ascending":"none",l=c=>{let f=c.currentTarget,p=f.parentElement.getBoundingClientRect().width-c.clientX;f.
setPointerCapture(c.pointerId),f.onpointermove=m=>o(Math.max(48,Math.round(p+m.clientX))),f.onpointerup=()=>{f.onpointermove=
null}},a=r!==void 0&&e.sortable!==!1;return s("div",{role:"columnheader","aria-sort":a?i:void 0,"data-cursor":t,class:Ee(
Hf,e.number&&Xa,t&&tu),children:[a?s("button",{type:"button",tabIndex:-1,class:eu,onClick:()=>r(Gf(e,n)),children:[s("sp\
an",{class:Wl,children:e.head}),i!=="none"&&s(ge,{name:i==="descending"?"sortDown":"sortUp",size:12})]}):s("span",{class:eu,
children:s("span",{class:Wl,children:e.head})}),s("span",{class:Vf,onPointerDown:l})]})}function ql(e,t){let n=ze(e.query?.aggregate?.by??t.aggregate?.by).length,r=e.columns.map((l,a)=>a),o=r.slice(0,Math.min(
n,e.columns.length)),i=o.find(l=>e.columns[l]?.name==="time"&&e.columns[l]?.type==="timestamp")??-1;return{time:i,keys:o.
filter(l=>l!==i),measures:r.slice(o.length).filter(l=>Pi(e.columns[l]))}}function jf(e,t,n){let r=new Map;for(let a of e.
rows){let c=Kf(a[t.time]);c!==null&&r.set(c,0)}let o=[...r.keys()].sort((a,c)=>a-c);o.forEach((a,c)=>r.set(a,c));let i=new Map;
for(let a of e.rows){let c=Kf(a[t.time]);if(c===null)continue;let f=t.keys.map(y=>a[y]),p=JSON.stringify(f),m=i.get(p);m||
i.set(p,m={keys:f,values:new Array(o.length).fill(null)});let g=a[n];m.values[r.get(c)]=typeof g=="number"?g:null}let l=[
...i.values()].map(a=>({...a,total:a.values.reduce((c,f)=>c+(f??0),0)}));return{times:o,series:l.sort((a,c)=>c.total-a.total)}}
function Kf(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Ai(e){let t=e.slice(
1).map((n,r)=>n-e[r]).sort((n,r)=>n-r);return t[Math.floor(t.length/2)]??86400}function Gl({answer:e,document:t,zone:n,sort:r,onSort:o,onCell:i}){let l=Fe(()=>fw(e,t,n),[e,n]),a=Fe(()=>e.rows.map(f=>({
cells:f,kind:"group"})),[e]),c=Fe(()=>pw(e),[e]);return s(Xt,{label:"Answer",columns:l,rows:a,summary:c,...r===void 0?{}:
{sort:r},...o?{onSort:o}:{},...i?{onCell:(f,p,m)=>i(f.cells,p.key,m)}:{}})}function pw(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function fw(e,t,n){let r=ql(
e,t),o=r.time<0?0:Ai([...new Set(e.rows.map(l=>Date.parse(String(l[r.time]))/1e3))].sort((l,a)=>l-a)),i=new Set([r.time,
...r.keys]);return e.columns.map((l,a)=>({key:l.name,head:s(Ve,{value:l.name,most:48}),number:Pi(l)&&!i.has(a),cell:c=>c.
kind!=="group"&&i.has(a)?a===0?s(Ve,{shown:dw(c.kind)}):null:a===r.time?Kn(String(c.cells[a]),o,n):s(mw,{value:c.cells[a],
column:l,zone:n})}))}function dw(e){return e==="other"?Mi:{text:hr.total,kind:"other"}}function mw({value:e,column:t,zone:n}){
let r=Df(e,t,n);return typeof e=="number"?s("span",{title:Nn(e,Ti(t.name),!0),children:r.text}):s(Ve,{shown:r,most:64,middle:!0})}function Kl(e,t,n={}){let{side:r="bottom",align:o="start",gap:i=4}=n;e.style.maxHeight="";let{width:l,height:a}=e.getBoundingClientRect(),
c=document.documentElement.clientWidth,f=document.documentElement.clientHeight;if(r==="right"){let _=t.right+i+l<=c-8;Yf(
e,_?t.right+i:t.left-i-l,Jf(t.top,a,f));return}let p=f-8-t.bottom-i,m=t.top-i-8,g=r==="bottom"?a<=p||p>=m:!(a<=m||m>=p),
y=Math.max(g?p:m,64),b=o==="start"?t.left:o==="end"?t.right-l:t.left+(t.width-l)/2;a>y&&(e.style.maxHeight=`${y}px`),Yf(
e,Jf(b,l,c),g?t.bottom+i:t.top-i-Math.min(a,y))}function Jf(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Yf(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Zf="Me";var ru=se(null),nu,yw=500;function Qf(e,t,n){clearTimeout(nu),nu=setTimeout(()=>{e.isConnected&&(ru.value={anchor:e,text:t})},
n)}function Gr(){clearTimeout(nu),ru.value=null}function jl(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Qf(
t.currentTarget,e,yw)},onPointerLeave:Gr,onPointerDown:Gr,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Qf(n,e,0)},onBlur:Gr}:{}}function Xf(){let e=re(null),t=ru.value;return yt(()=>{!e.current||!t||(e.current.showPopover(),
Kl(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?s("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Zf,children:t.text}):null}var ou={};da(ou,{button:()=>iu,danger:()=>xw,default:()=>kw,iconOnly:()=>lu,outlined:()=>vw,primary:()=>bw,quiet:()=>ww,
small:()=>su});var iu="r",vw="Ne",bw="z",xw="Re",lu="T",ww="q",su="G",kw={button:iu,outlined:vw,primary:bw,danger:xw,iconOnly:lu,
quiet:ww,small:su};function ee(e){let{children:t,icon:n,after:r,label:o,keys:i,kind:l="plain",small:a=!1}=e,c=t==null,f=jl(c||i?[o,i].filter(
Boolean).join("  "):void 0);return s("button",{ref:e.buttonRef??null,type:e.type??"button",...f,class:Ee(iu,l!=="plain"&&
ou[l],c&&lu,a&&su,e.class),"aria-label":o,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&s(ge,{name:n}),t,r&&s(ge,{name:r,size:12})]})}var ed="Ae",td="De",nd="He",rd="_e",od="Fe",id="Te";function Dt({title:e,summary:t,actions:n,table:r,announced:o="",onKey:i,legend:l,children:a}){let[c,f]=q(!1),p=cr();return s(
"figure",{class:ed,"aria-labelledby":p,children:[s("div",{class:td,children:[s("h2",{class:nd,children:e}),s("div",{class:rd,
children:[n,s(ee,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:c,onClick:()=>f(
!c)})]})]}),s("figcaption",{id:p,class:"spoken",children:t}),c?s("div",{class:id,children:r}):s(j,{children:[s("div",{class:od,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:g=>{if(!(g.ctrlKey||g.metaKey||g.altKey)){
if(g.key==="t"||g.key==="T")f(!0);else if(!i?.(g))return;g.preventDefault(),g.stopPropagation()}},children:a}),l]}),s("d\
iv",{class:"spoken","aria-live":"polite",children:o})]})}var au=new Map,Jl=7;function Kr(e,t){let n=JSON.stringify([e,t??null]),r=au.get(n);return r===void 0&&(r=[...au.keys()].
filter(o=>o.startsWith(JSON.stringify([e]).slice(0,-1))).length,au.set(n,r)),r}function Ho(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Jl)%4]}function yr(e){return`--series-${e%Jl+1}`}var ld=se(0),sd=ld;new MutationObserver(()=>{ld.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Vo(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var ad="qe",ud="Ge",cd="Je",pd="f",fd="Ke",dd="Oe",md="Pe";var Mw=12;function Yl({rows:e,all:t,hidden:n,onHidden:r,text:o}){let[i,l]=q(""),a=p=>p.keys.map(m=>Be(m).text).join(", "),
c=i===""?e:e.filter(p=>a(p).toLowerCase().includes(i.toLowerCase())),f=(p,m)=>{let g=e.filter(_=>_.key!==p.key).map(_=>_.
key),y=!n.has(p.key)&&g.every(_=>n.has(_));if(!m)return r(y?new Set:new Set(g));let b=new Set(n);b.delete(p.key)||b.add(
p.key),r(b)};return s("div",{class:ad,children:[e.length>=Mw&&s("input",{class:ud,"aria-label":"Find in legend",placeholder:"\
find in legend",value:i,onInput:p=>l(p.currentTarget.value)}),s("div",{class:cd,children:c.map(p=>s("button",{type:"butt\
on",class:pd,"aria-pressed":!n.has(p.key),onClick:m=>f(p,m.ctrlKey||m.metaKey),children:[s("svg",{width:"16",height:"8",
"aria-hidden":"true",children:s("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":Ho(p.color).join(
" "),style:{stroke:`var(${yr(p.color)})`}})}),s("span",{class:fd,children:s(Ve,{value:p.keys.length===1?p.keys[0]:p.keys,
most:48,middle:!0})}),s("span",{class:dd,children:p.last===null?"–":o(p.last)})]},p.key))}),t>e.length&&s("p",{class:md,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var Cw="uplot",Tw="u-hz",Pw="u-vt",$w="u-title",Aw="u-wrap",Ew="u-under",Rw="u-over",Dw="u-axis",Zr="u-off",Lw="u-select",
Ow="u-cursor-x",Fw="u-cursor-y",Nw="u-cursor-pt",zw="u-legend",Bw="u-live",Iw="u-inline",Hw="u-series",Vw="u-marker",hd="\
u-label",Uw="u-value",Ri="width",Di="height";var gd="bottom",Uo="left",uu="right",Cu="#000",yd=Cu+"0",cu="mousemove",vd="mousedown",pu="mouseup",bd="mouseenter",xd="\
mouseleave",wd="dblclick",Ww="resize",qw="scroll",kd="change",ts="dppxchange",Tu="--",Yo=typeof window<"u",gu=Yo?document:
null,qo=Yo?window:null,Gw=Yo?navigator:null,ye,Zl;function yu(){let e=devicePixelRatio;ye!=e&&(ye=e,Zl&&bu(kd,Zl,yu),Zl=
matchMedia(`(min-resolution: ${ye-.001}dppx) and (max-resolution: ${ye+.001}dppx)`),Qr(kd,Zl,yu),qo.dispatchEvent(new CustomEvent(
ts)))}function Vt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function vu(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Re(e,t,n){e.style[t]=n+"px"}function fn(e,t,n,r){let o=gu.createElement(e);return t!=null&&Vt(o,
t),n?.insertBefore(o,r),o}function en(e,t){return fn("div",e,t)}var _d=new WeakMap;function zn(e,t,n,r,o){let i="transla\
te("+t+"px,"+n+"px)",l=_d.get(e);i!=l&&(e.style.transform=i,_d.set(e,i),t<0||n<0||t>r||n>o?Vt(e,Zr):vu(e,Zr))}var Sd=new WeakMap;
function Md(e,t,n){let r=t+n,o=Sd.get(e);r!=o&&(Sd.set(e,r),e.style.background=t,e.style.borderColor=n)}var Cd=new WeakMap;
function Td(e,t,n,r){let o=t+""+n,i=Cd.get(e);o!=i&&(Cd.set(e,o),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var Pu={passive:!0},Kw={...Pu,capture:!0};function Qr(e,t,n,r){t.addEventListener(
e,n,r?Kw:Pu)}function bu(e,t,n,r){t.removeEventListener(e,n,Pu)}Yo&&yu();function dn(e,t,n,r){let o;n=n||0,r=r||t.length-
1;let i=r<=2147483647;for(;r-n>1;)o=i?n+r>>1:Ut((n+r)/2),t[o]<e?n=o:r=o;return e-t[n]<=t[r]-e?n:r}function tm(e){return(n,r,o)=>{
let i=-1,l=-1;for(let a=r;a<=o;a++)if(e(n[a])){i=a;break}for(let a=o;a>=r;a--)if(e(n[a])){l=a;break}return[i,l]}}var nm=e=>e!=
null,rm=e=>e!=null&&e>0,os=tm(nm),jw=tm(rm);function Jw(e,t,n,r=0,o=!1){let i=o?jw:os,l=o?rm:nm;[t,n]=i(e,t,n);let a=e[t],
c=e[t];if(t>-1)if(r==1)a=e[t],c=e[n];else if(r==-1)a=e[n],c=e[t];else for(let f=t;f<=n;f++){let p=e[f];l(p)&&(p<a?a=p:p>
c&&(c=p))}return[a??Se,c??-Se]}function is(e,t,n,r){let o=Ad(e),i=Ad(t);e==t&&(o==-1?(e*=n,t/=n):(e/=n,t*=n));let l=n==10?
jn:om,a=o==1?Ut:tn,c=i==1?tn:Ut,f=a(l(it(e))),p=c(l(it(t))),m=Go(n,f),g=Go(n,p);return n==10&&(f<0&&(m=Me(m,-f)),p<0&&(g=
Me(g,-p))),r||n==2?(e=m*o,t=g*i):(e=am(e,m),t=ls(t,g)),[e,t]}function $u(e,t,n,r){let o=is(e,t,n,r);return e==0&&(o[0]=0),
t==0&&(o[1]=0),o}var Au=.1,Pd={mode:3,pad:Au},Oi={pad:0,soft:null,mode:0},Yw={min:Oi,max:Oi};function ns(e,t,n,r){return ss(
n)?$d(e,t,n):(Oi.pad=n,Oi.soft=r?0:null,Oi.mode=r?3:0,$d(e,t,Yw))}function de(e,t){return e??t}function Zw(e,t,n){for(t=
de(t,0),n=de(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function $d(e,t,n){let r=n.min,o=n.max,i=de(r.pad,
0),l=de(o.pad,0),a=de(r.hard,-Se),c=de(o.hard,Se),f=de(r.soft,Se),p=de(o.soft,-Se),m=de(r.mode,0),g=de(o.mode,0),y=t-e,b=jn(
y),_=Tt(it(e),it(t)),T=jn(_),A=it(T-b);(y<1e-24||A>10)&&(y=0,(e==0||t==0)&&(y=1e-24,m==2&&f!=Se&&(i=0),g==2&&p!=-Se&&(l=
0)));let w=y||_||1e3,S=jn(w),M=Go(10,Ut(S)),V=w*(y==0?e==0?.1:1:i),O=Me(am(e-V,M/10),24),D=e>=f&&(m==1||m==3&&O<=f||m==2&&
O>=f)?f:Se,N=Tt(a,O<D&&e>=D?D:mn(D,O)),R=w*(y==0?t==0?.1:1:l),L=Me(ls(t+R,M/10),24),P=t<=p&&(g==1||g==3&&L>=p||g==2&&L<=
p)?p:-Se,G=mn(c,L>P&&t<=P?P:Tt(P,L));return N==G&&N==0&&(G=100),[N,G]}var Qw=new Intl.NumberFormat(Yo?Gw.language:"en-US"),
Eu=e=>Qw.format(e),Wt=Math,es=Wt.PI,it=Wt.abs,Ut=Wt.floor,ot=Wt.round,tn=Wt.ceil,mn=Wt.min,Tt=Wt.max,Go=Wt.pow,Ad=Wt.sign,
jn=Wt.log10,om=Wt.log2,Xw=(e,t=1)=>Wt.sinh(e)*t,fu=(e,t=1)=>Wt.asinh(e/t),Se=1/0;function Ed(e){return(jn((e^e>>31)-(e>>
31))|0)+1}function xu(e,t,n){return mn(Tt(e,t),n)}function im(e){return typeof e=="function"}function ae(e){return im(e)?
e:()=>e}var e1=()=>{},lm=e=>e,sm=(e,t)=>t,t1=e=>null,Rd=e=>!0,Dd=(e,t)=>e==t,n1=/\.\d*?(?=9{6,}|0{6,})/gm,Xr=e=>{if(cm(e)||
br.has(e))return e;let t=`${e}`,n=t.match(n1);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[o,i]=t.
split("e");return+`${Xr(o)}e${i}`}return Me(e,r)};function Jr(e,t){return Xr(Me(Xr(e/t))*t)}function ls(e,t){return Xr(tn(
Xr(e/t))*t)}function am(e,t){return Xr(Ut(Xr(e/t))*t)}function Me(e,t=0){if(cm(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);
return ot(r)/n}var br=new Map;function um(e){return((""+e).split(".")[1]||"").length}function Ni(e,t,n,r){let o=[],i=r.map(
um);for(let l=t;l<n;l++){let a=it(l),c=Me(Go(e,l),a);for(let f=0;f<r.length;f++){let p=e==10?+`${r[f]}e${l}`:r[f]*c,m=(l>=
0?0:a)+(l>=i[f]?0:i[f]),g=e==10?p:Me(p,m);o.push(g),br.set(g,m)}}return o}var Fi={},Ru=[],Ko=[null,null],vr=Array.isArray,
cm=Number.isInteger,r1=e=>e===void 0;function Ld(e){return typeof e=="string"}function ss(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function o1(e){return e!=null&&typeof e=="object"}var i1=Object.getPrototypeOf(
Uint8Array),pm="__proto__";function jo(e,t=ss){let n;if(vr(e)){let r=e.find(o=>o!=null);if(vr(r)||t(r)){n=Array(e.length);
for(let o=0;o<e.length;o++)n[o]=jo(e[o],t)}else n=e.slice()}else if(e instanceof i1)n=e.slice();else if(t(e)){n={};for(let r in e)
r!=pm&&(n[r]=jo(e[r],t))}else n=e;return n}function Ze(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let o in r)
o!=pm&&(ss(e[o])?Ze(e[o],jo(r[o])):e[o]=jo(r[o]))}return e}var l1=0,s1=1,a1=2;function u1(e,t,n){for(let r=0,o,i=-1;r<t.
length;r++){let l=t[r];if(l>i){for(o=l-1;o>=0&&e[o]==null;)e[o--]=null;for(o=l+1;o<n&&e[o]==null;)e[i=o++]=null}}}function c1(e,t){
if(d1(e)){let l=e[0].slice();for(let a=1;a<e.length;a++)l.push(...e[a].slice(1));return m1(l[0])||(l=f1(l)),l}let n=new Set;
for(let l=0;l<e.length;l++){let c=e[l][0],f=c.length;for(let p=0;p<f;p++)n.add(c[p])}let r=[Array.from(n).sort((l,a)=>l-
a)],o=r[0].length,i=new Map;for(let l=0;l<o;l++)i.set(r[0][l],l);for(let l=0;l<e.length;l++){let a=e[l],c=a[0];for(let f=1;f<
a.length;f++){let p=a[f],m=Array(o).fill(void 0),g=t?t[l][f]:s1,y=[];for(let b=0;b<p.length;b++){let _=p[b],T=i.get(c[b]);
_===null?g!=l1&&(m[T]=_,g==a1&&y.push(T)):m[T]=_}u1(m,y,o),r.push(m)}}return r}var p1=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function f1(e){let t=e[0],n=t.length,r=Array(n);for(let i=0;i<r.length;i++)r[i]=i;r.sort(
(i,l)=>t[i]-t[l]);let o=[];for(let i=0;i<e.length;i++){let l=e[i],a=Array(n);for(let c=0;c<n;c++)a[c]=l[r[c]];o.push(a)}
return o}function d1(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let o=e[r][0];if(o.length!=n)return!1;if(o!=
t){for(let i=0;i<n;i++)if(o[i]!=t[i])return!1}}return!0}function m1(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,o=n-
1;for(;r<=o&&e[r]==null;)r++;for(;o>=r&&e[o]==null;)o--;if(o<=r)return!0;let i=Tt(1,Ut((o-r+1)/t));for(let l=e[r],a=r+i;a<=
o;a+=i){let c=e[a];if(c!=null){if(c<=l)return!1;l=c}}return!0}var fm=["January","February","March","April","May","June",
"July","August","September","October","November","December"],dm=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function mm(e){return e.slice(0,3)}var h1=dm.map(mm),g1=fm.map(mm),y1={MMMM:fm,MMM:g1,WWWW:dm,WWW:h1};function Ei(e){
return(e<10?"0":"")+e}function v1(e){return(e<10?"00":e<100?"0":"")+e}var b1={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Ei(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Ei(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Ei(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Ei(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Ei(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>v1(e.getMilliseconds())};function Du(e,t){t=t||y1;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,o;for(;o=r.exec(
e);)n.push(o[0][0]=="{"?b1[o[1]]:o[0]);return i=>{let l="";for(let a=0;a<n.length;a++)l+=typeof n[a]=="string"?n[a]:n[a](
i,t);return l}}var x1=new Intl.DateTimeFormat().resolvedOptions().timeZone;function w1(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==x1?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var hm=e=>e%1==0,rs=[1,2,2.5,5],k1=Ni(10,-32,0,rs),gm=Ni(10,0,32,rs),_1=gm.filter(hm),Yr=k1.concat(
gm),Lu=`
`,ym="{YYYY}",Od=Lu+ym,vm="{M}/{D}",Li=Lu+vm,Ql=Li+"/{YY}",bm="{aa}",S1="{h}:{mm}",Wo=S1+bm,Fd=Lu+Wo,Nd=":{ss}",be=null;
function xm(e){let t=e*1e3,n=t*60,r=n*60,o=r*24,i=o*30,l=o*365,c=(e==1?Ni(10,0,3,rs).filter(hm):Ni(10,-3,0,rs)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,i,i*2,i*
3,i*4,i*6,l,l*2,l*5,l*10,l*25,l*50,l*100]),f=[[l,ym,be,be,be,be,be,be,1],[o*28,"{MMM}",Od,be,be,be,be,be,1],[o,vm,Od,be,
be,be,be,be,1],[r,"{h}"+bm,Ql,be,Li,be,be,be,1],[n,Wo,Ql,be,Li,be,be,be,1],[t,Nd,Ql+" "+Wo,be,Li+" "+Wo,be,Fd,be,1],[e,Nd+
".{fff}",Ql+" "+Wo,be,Li+" "+Wo,be,Fd,be,1]];function p(m){return(g,y,b,_,T,A)=>{let w=[],S=T>=l,M=T>=i&&T<l,V=m(b),O=Me(
V*e,3),D=du(V.getFullYear(),S?0:V.getMonth(),M||S?1:V.getDate()),N=Me(D*e,3);if(M||S){let R=M?T/i:0,L=S?T/l:0,P=O==N?O:Me(
du(D.getFullYear()+L,D.getMonth()+R,1)*e,3),G=new Date(ot(P/e)),z=G.getFullYear(),Q=G.getMonth();for(let J=0;P<=_;J++){let ue=du(
z+L*J,Q+R*J,1),K=ue-m(Me(ue*e,3));P=Me((+ue+K)*e,3),P<=_&&w.push(P)}}else{let R=T>=o?o:T,L=Ut(b)-Ut(O),P=N+L+ls(O-N,R);w.
push(P);let G=m(P),z=G.getHours()+G.getMinutes()/n+G.getSeconds()/r,Q=T/r,J=g.axes[y]._space,ue=A/J;for(;P=Me(P+T,e==1?0:
3),!(P>_);)if(Q>1){let K=Ut(Me(z+Q,6))%24,pe=m(P).getHours()-K;pe>1&&(pe=-1),P-=pe*r,z=(z+Q)%24;let xe=w[w.length-1];Me(
(P-xe)/T,3)*ue>=.7&&w.push(P)}else w.push(P)}return w}}return[c,f,p]}var[M1,C1,T1]=xm(1),[P1,$1,A1]=xm(.001);Ni(2,-53,53,
[1]);function zd(e,t){return e.map(n=>n.map((r,o)=>o==0||o==8||r==null?r:t(o==1||n[8]==0?r:n[1]+r)))}function Bd(e,t){return(n,r,o,i,l)=>{
let a=t.find(b=>l>=b[0])||t[t.length-1],c,f,p,m,g,y;return r.map(b=>{let _=e(b),T=_.getFullYear(),A=_.getMonth(),w=_.getDate(),
S=_.getHours(),M=_.getMinutes(),V=_.getSeconds(),O=T!=c&&a[2]||A!=f&&a[3]||w!=p&&a[4]||S!=m&&a[5]||M!=g&&a[6]||V!=y&&a[7]||
a[1];return c=T,f=A,p=w,m=S,g=M,y=V,O(_)})}}function E1(e,t){let n=Du(t);return(r,o,i,l,a)=>o.map(c=>n(e(c)))}function du(e,t,n){
return new Date(e,t,n)}function Id(e,t){return t(e)}var R1="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Hd(e,t){return(n,r,o,i)=>i==
null?Tu:t(e(r))}function D1(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}
function L1(e,t){return e.series[t].fill(e,t)}var O1={show:!0,live:!0,isolate:!1,mount:e1,markers:{show:!0,width:2,stroke:D1,
fill:L1,dash:"solid"},idx:null,idxs:null,values:[]};function F1(e,t){let n=e.cursor.points,r=en(),o=n.size(e,t);Re(r,Ri,
o),Re(r,Di,o);let i=o/-2;Re(r,"marginLeft",i),Re(r,"marginTop",i);let l=n.width(e,t,o);return l&&Re(r,"borderWidth",l),r}
function N1(e,t){let n=e.series[t].points;return n._fill||n._stroke}function z1(e,t){let n=e.series[t].points;return n._stroke||
n._fill}function B1(e,t){return e.series[t].points.size}var mu=[0,0];function I1(e,t,n){return mu[0]=t,mu[1]=n,mu}function Xl(e,t,n,r=!0){
return o=>{o.button==0&&(!r||o.target==t)&&n(o)}}function hu(e,t,n,r=!0){return o=>{(!r||o.target==t)&&n(o)}}var H1={show:!0,
x:!0,y:!0,lock:!1,move:I1,points:{one:!1,show:F1,size:B1,width:0,stroke:z1,fill:N1},bind:{mousedown:Xl,mouseup:Xl,click:Xl,
dblclick:Xl,mousemove:hu,mouseleave:hu,mouseenter:hu},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),
t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,o)=>r-o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},
left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},wm={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Ou=Ze({},wm,
{filter:sm}),km=Ze({},Ou,{size:10}),_m=Ze({},wm,{show:!1}),Fu='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helve\
tica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',
Sm="bold "+Fu,Mm=1.5,Vd={show:!0,scale:"x",stroke:Cu,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Sm,
side:2,grid:Ou,ticks:km,border:_m,font:Fu,lineGap:Mm,rotate:0},V1="Value",U1="Time",Ud={show:!0,scale:"x",auto:!1,sorted:1,
min:Se,max:-Se,idxs:[]};function W1(e,t,n,r,o){return t.map(i=>i==null?"":Eu(i))}function q1(e,t,n,r,o,i,l){let a=[],c=br.
get(o)||0;n=l?n:Me(ls(n,o),c);for(let f=n;f<=r;f=Me(f+o,c))a.push(Object.is(f,-0)?0:f);return a}function wu(e,t,n,r,o,i,l){
let a=[],c=e.scales[e.axes[t].scale].log,f=c==10?jn:om,p=Ut(f(n));o=Go(c,p),c==10&&(o=Yr[dn(o,Yr)]);let m=n,g=o*c;c==10&&
(g=Yr[dn(g,Yr)]);do a.push(m),m=m+o,c==10&&!br.has(m)&&(m=Me(m,br.get(o))),m>=g&&(o=m,g=o*c,c==10&&(g=Yr[dn(g,Yr)]));while(m<=
r);return a}function G1(e,t,n,r,o,i,l){let c=e.scales[e.axes[t].scale].asinh,f=r>c?wu(e,t,Tt(c,n),r,o):[c],p=r>=0&&n<=0?
[0]:[];return(n<-c?wu(e,t,Tt(c,-r),-n,o):[c]).reverse().map(g=>-g).concat(p,f)}var Cm=/./,K1=/[12357]/,j1=/[125]/,Wd=/1/,
ku=(e,t,n,r)=>e.map((o,i)=>t==4&&o==0||i%r==0&&n.test(o.toExponential()[o<0?1:0])?o:null);function J1(e,t,n,r,o){let i=e.
axes[n],l=i.scale,a=e.scales[l],c=e.valToPos,f=i._space,p=c(10,l),m=c(9,l)-p>=f?Cm:c(7,l)-p>=f?K1:c(5,l)-p>=f?j1:Wd;if(m==
Wd){let g=it(c(1,l)-p);if(g<f)return ku(t.slice().reverse(),a.distr,m,tn(f/g)).reverse()}return ku(t,a.distr,m,1)}function Y1(e,t,n,r,o){
let i=e.axes[n],l=i.scale,a=i._space,c=e.valToPos,f=it(c(1,l)-c(2,l));return f<a?ku(t.slice().reverse(),3,Cm,tn(a/f)).reverse():
t}function Z1(e,t,n,r){return r==null?Tu:t==null?"":Eu(t)}var qd={show:!0,scale:"y",stroke:Cu,space:30,gap:5,alignTo:1,size:50,
labelGap:0,labelSize:30,labelFont:Sm,side:3,grid:Ou,ticks:km,border:_m,font:Fu,lineGap:Mm,rotate:0};function Q1(e,t){let n=3+
(e||1)*2;return Me(n*t,3)}function X1(e,t){let{scale:n,idxs:r}=e.series[0],o=e._data[0],i=e.valToPos(o[r[0]],n,!0),l=e.valToPos(
o[r[1]],n,!0),a=it(l-i),c=e.series[t],f=a/(c.points.space*ye);return r[1]-r[0]<=f}var Gd={scale:null,auto:!0,sorted:0,min:Se,
max:-Se},Tm=(e,t,n,r,o)=>o,Kd={show:!0,auto:!0,sorted:0,gaps:Tm,alpha:1,facets:[Ze({},Gd,{scale:"x"}),Ze({},Gd,{scale:"y"})]},
jd={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Tm,alpha:1,points:{show:X1,filter:null},values:null,min:Se,max:-Se,
idxs:[],path:null,clip:null};function ek(e,t,n,r,o){return n/10}var Pm={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,
max:null,dir:1,ori:0},tk=Ze({},Pm,{time:!1,ori:1}),Jd={};function $m(e,t){let n=Jd[e];return n||(n={key:e,plots:[],sub(r){
n.plots.push(r)},unsub(r){n.plots=n.plots.filter(o=>o!=r)},pub(r,o,i,l,a,c,f){for(let p=0;p<n.plots.length;p++)n.plots[p]!=
o&&n.plots[p].pub(r,o,i,l,a,c,f)}},e!=null&&(Jd[e]=n)),n}var Jo=1,_u=2;function eo(e,t,n){let r=e.mode,o=e.series[t],i=r==
2?e._data[t]:e._data,l=e.scales,a=e.bbox,c=i[0],f=r==2?i[1]:i[t],p=r==2?l[o.facets[0].scale]:l[e.series[0].scale],m=r==2?
l[o.facets[1].scale]:l[o.scale],g=a.left,y=a.top,b=a.width,_=a.height,T=e.valToPosH,A=e.valToPosV;return p.ori==0?n(o,c,
f,p,m,T,A,g,y,b,_,us,Zo,ps,Em,Dm):n(o,c,f,p,m,A,T,y,g,_,b,cs,Qo,Bu,Rm,Lm)}function Nu(e,t){let n=0,r=0,o=de(e.bands,Ru);
for(let i=0;i<o.length;i++){let l=o[i];l.series[0]==t?n=l.dir:l.series[1]==t&&(l.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?
1:r==3?2:0]}function nk(e,t,n,r,o){let i=e.mode,l=e.series[t],a=i==2?l.facets[1].scale:l.scale,c=e.scales[a];return o==-1?
c.min:o==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Jn(e,t,n,r,o,i){return eo(e,t,(l,a,c,f,p,m,g,y,b,_,T)=>{let A=l.
pxRound,w=f.dir*(f.ori==0?1:-1),S=f.ori==0?Zo:Qo,M,V;w==1?(M=n,V=r):(M=r,V=n);let O=A(m(a[M],f,_,y)),D=A(g(c[M],p,T,b)),
N=A(m(a[V],f,_,y)),R=A(g(i==1?p.max:p.min,p,T,b)),L=new Path2D(o);return S(L,N,R),S(L,O,R),S(L,O,D),L})}function as(e,t,n,r,o,i){
let l=null;if(e.length>0){l=new Path2D;let a=t==0?ps:Bu,c=n;for(let m=0;m<e.length;m++){let g=e[m];if(g[1]>g[0]){let y=g[0]-
c;y>0&&a(l,c,r,y,r+i),c=g[1]}}let f=n+o-c,p=10;f>0&&a(l,c,r-p/2,f,r+i+p)}return l}function rk(e,t,n){let r=e[e.length-1];
r&&r[0]==t?r[1]=n:e.push([t,n])}function zu(e,t,n,r,o,i,l){let a=[],c=e.length;for(let f=o==1?n:r;f>=n&&f<=r;f+=o)if(t[f]===
null){let m=f,g=f;if(o==1)for(;++f<=r&&t[f]===null;)g=f;else for(;--f>=n&&t[f]===null;)g=f;let y=i(e[m]),b=g==m?y:i(e[g]),
_=m-o;y=l<=0&&_>=0&&_<c?i(e[_]):y;let A=g+o;b=l>=0&&A>=0&&A<c?i(e[A]):b,b>=y&&a.push([y,b])}return a}function Yd(e){return e==
0?lm:e==1?ot:t=>Jr(t,e)}function Am(e){let t=e==0?us:cs,n=e==0?(o,i,l,a,c,f)=>{o.arcTo(i,l,a,c,f)}:(o,i,l,a,c,f)=>{o.arcTo(
l,i,c,a,f)},r=e==0?(o,i,l,a,c)=>{o.rect(i,l,a,c)}:(o,i,l,a,c)=>{o.rect(l,i,c,a)};return(o,i,l,a,c,f=0,p=0)=>{f==0&&p==0?
r(o,i,l,a,c):(f=mn(f,a/2,c/2),p=mn(p,a/2,c/2),t(o,i+f,l),n(o,i+a,l,i+a,l+c,f),n(o,i+a,l+c,i,l+c,p),n(o,i,l+c,i,l,p),n(o,
i,l,i+a,l,f),o.closePath())}}var us=(e,t,n)=>{e.moveTo(t,n)},cs=(e,t,n)=>{e.moveTo(n,t)},Zo=(e,t,n)=>{e.lineTo(t,n)},Qo=(e,t,n)=>{
e.lineTo(n,t)},ps=Am(0),Bu=Am(1),Em=(e,t,n,r,o,i)=>{e.arc(t,n,r,o,i)},Rm=(e,t,n,r,o,i)=>{e.arc(n,t,r,o,i)},Dm=(e,t,n,r,o,i,l)=>{
e.bezierCurveTo(t,n,r,o,i,l)},Lm=(e,t,n,r,o,i,l)=>{e.bezierCurveTo(n,t,o,r,l,i)};function Om(e){return(t,n,r,o,i)=>eo(t,
n,(l,a,c,f,p,m,g,y,b,_,T)=>{let{pxRound:A,points:w}=l,S,M;f.ori==0?(S=us,M=Em):(S=cs,M=Rm);let V=Me(w.width*ye,3),O=(w.size-
w.width)/2*ye,D=Me(O*2,3),N=new Path2D,R=new Path2D,{left:L,top:P,width:G,height:z}=t.bbox;ps(R,L-D,P-D,G+D*2,z+D*2);let Q=J=>{
if(c[J]!=null){let ue=A(m(a[J],f,_,y)),K=A(g(c[J],p,T,b));S(N,ue+O,K),M(N,ue,K,O,0,es*2)}};if(i)i.forEach(Q);else for(let J=r;J<=
o;J++)Q(J);return{stroke:V>0?N:null,fill:N,clip:R,flags:Jo|_u}})}function Fm(e){return(t,n,r,o,i,l)=>{r!=o&&(i!=r&&l!=r&&
e(t,n,r),i!=o&&l!=o&&e(t,n,o),e(t,n,l))}}var ok=Fm(Zo),ik=Fm(Qo);function Nm(e){let t=de(e?.alignGaps,0);return(n,r,o,i)=>eo(
n,r,(l,a,c,f,p,m,g,y,b,_,T)=>{[o,i]=os(c,o,i);let A=l.pxRound,w=z=>A(m(z,f,_,y)),S=z=>A(g(z,p,T,b)),M,V;f.ori==0?(M=Zo,V=
ok):(M=Qo,V=ik);let O=f.dir*(f.ori==0?1:-1),D={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Jo},N=D.stroke,
R=!1;if(i-o>=_*4){let z=U=>n.posToVal(U,f.key,!0),Q=null,J=null,ue,K,At,De=w(a[O==1?o:i]),pe=w(a[o]),xe=w(a[i]),oe=z(O==
1?pe+1:xe-1);for(let U=O==1?o:i;U>=o&&U<=i;U+=O){let Qe=a[U],Le=(O==1?Qe<oe:Qe>oe)?De:w(Qe),ve=c[U];Le==De?ve!=null?(K=ve,
Q==null?(M(N,Le,S(K)),ue=Q=J=K):K<Q?Q=K:K>J&&(J=K)):ve===null&&(R=!0):(Q!=null&&V(N,De,S(Q),S(J),S(ue),S(K)),ve!=null?(K=
ve,M(N,Le,S(K)),Q=J=ue=K):(Q=J=null,ve===null&&(R=!0)),De=Le,oe=z(De+O))}Q!=null&&Q!=J&&At!=De&&V(N,De,S(Q),S(J),S(ue),S(
K))}else for(let z=O==1?o:i;z>=o&&z<=i;z+=O){let Q=c[z];Q===null?R=!0:Q!=null&&M(N,w(a[z]),S(Q))}let[P,G]=Nu(n,r);if(l.fill!=
null||P!=0){let z=D.fill=new Path2D(N),Q=l.fillTo(n,r,l.min,l.max,P),J=S(Q),ue=w(a[o]),K=w(a[i]);O==-1&&([K,ue]=[ue,K]),
M(z,K,J),M(z,ue,J)}if(!l.spanGaps){let z=[];R&&z.push(...zu(a,c,o,i,O,w,t)),D.gaps=z=l.gaps(n,r,o,i,z),D.clip=as(z,f.ori,
y,b,_,T)}return G!=0&&(D.band=G==2?[Jn(n,r,o,i,N,-1),Jn(n,r,o,i,N,1)]:Jn(n,r,o,i,N,G)),D})}function lk(e){let t=de(e.align,
1),n=de(e.ascDesc,!1),r=de(e.alignGaps,0),o=de(e.extend,!1);return(i,l,a,c)=>eo(i,l,(f,p,m,g,y,b,_,T,A,w,S)=>{[a,c]=os(m,
a,c);let M=f.pxRound,{left:V,width:O}=i.bbox,D=pe=>M(b(pe,g,w,T)),N=pe=>M(_(pe,y,S,A)),R=g.ori==0?Zo:Qo,L={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Jo},P=L.stroke,G=g.dir*(g.ori==0?1:-1),z=N(m[G==1?a:c]),Q=D(p[G==1?a:c]),J=Q,
ue=Q;o&&t==-1&&(ue=V,R(P,ue,z)),R(P,Q,z);for(let pe=G==1?a:c;pe>=a&&pe<=c;pe+=G){let xe=m[pe];if(xe==null)continue;let oe=D(
p[pe]),U=N(xe);t==1?R(P,oe,z):R(P,J,U),R(P,oe,U),z=U,J=oe}let K=J;o&&t==1&&(K=V+O,R(P,K,z));let[At,De]=Nu(i,l);if(f.fill!=
null||At!=0){let pe=L.fill=new Path2D(P),xe=f.fillTo(i,l,f.min,f.max,At),oe=N(xe);R(pe,K,oe),R(pe,ue,oe)}if(!f.spanGaps){
let pe=[];pe.push(...zu(p,m,a,c,G,D,r));let xe=f.width*ye/2,oe=n||t==1?xe:-xe,U=n||t==-1?-xe:xe;pe.forEach(Qe=>{Qe[0]+=oe,
Qe[1]+=U}),L.gaps=pe=f.gaps(i,l,a,c,pe),L.clip=as(pe,g.ori,T,A,w,S)}return De!=0&&(L.band=De==2?[Jn(i,l,a,c,P,-1),Jn(i,l,
a,c,P,1)]:Jn(i,l,a,c,P,De)),L})}function Zd(e,t,n,r,o,i,l=Se){if(e.length>1){let a=null;for(let c=0,f=1/0;c<e.length;c++)
if(t[c]!==void 0){if(a!=null){let p=it(e[c]-e[a]);p<f&&(f=p,l=it(n(e[c],r,o,i)-n(e[a],r,o,i)))}a=c}}return l}function sk(e){
e=e||Fi;let t=de(e.size,[.6,Se,1]),n=e.align||0,r=e.gap||0,o=e.radius;o=o==null?[0,0]:typeof o=="number"?[o,0]:o;let i=ae(
o),l=1-t[0],a=de(t[1],Se),c=de(t[2],1),f=de(e.disp,Fi),p=de(e.each,y=>{}),{fill:m,stroke:g}=f;return(y,b,_,T)=>eo(y,b,(A,w,S,M,V,O,D,N,R,L,P)=>{
let G=A.pxRound,z=n,Q=r*ye,J=a*ye,ue=c*ye,K,At;M.ori==0?[K,At]=i(y,b):[At,K]=i(y,b);let De=M.dir*(M.ori==0?1:-1),pe=M.ori==
0?ps:Bu,xe=M.ori==0?p:(I,Ce,Xe,co,Rr,Mn,Dr)=>{p(I,Ce,Xe,Rr,co,Dr,Mn)},oe=de(y.bands,Ru).find(I=>I.series[0]==b),U=oe!=null?
oe.dir:0,Qe=A.fillTo(y,b,A.min,A.max,U),xt=G(D(Qe,V,P,R)),Le,ve,on,Ft=L,Ie=G(A.width*ye),Sn=!1,Vn=null,Gt=null,nr=null,so=null;
m!=null&&(Ie==0||g!=null)&&(Sn=!0,Vn=m.values(y,b,_,T),Gt=new Map,new Set(Vn).forEach(I=>{I!=null&&Gt.set(I,new Path2D)}),
Ie>0&&(nr=g.values(y,b,_,T),so=new Map,new Set(nr).forEach(I=>{I!=null&&so.set(I,new Path2D)})));let{x0:ao,size:li}=f;if(ao!=
null&&li!=null){z=1,w=ao.values(y,b,_,T),ao.unit==2&&(w=w.map(Xe=>y.posToVal(N+Xe*L,M.key,!0)));let I=li.values(y,b,_,T);
li.unit==2?ve=I[0]*L:ve=O(I[0],M,L,N)-O(0,M,L,N),Ft=Zd(w,S,O,M,L,N,Ft),on=Ft-ve+Q}else Ft=Zd(w,S,O,M,L,N,Ft),on=Ft*l+Q,ve=
Ft-on;on<1&&(on=0),Ie>=ve/2&&(Ie=0),on<5&&(G=lm);let nl=on>0,Ar=Ft-on-(nl?Ie:0);ve=G(xu(Ar,ue,J)),Le=(z==0?ve/2:z==De?0:
ve)-z*De*((z==0?Q/2:0)+(nl?Ie/2:0));let wt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},uo=Sn?null:new Path2D,
Un=null;if(oe!=null)Un=y.data[oe.series[1]];else{let{y0:I,y1:Ce}=f;I!=null&&Ce!=null&&(S=Ce.values(y,b,_,T),Un=I.values(
y,b,_,T))}let Er=K*ve,te=At*ve;for(let I=De==1?_:T;I>=_&&I<=T;I+=De){let Ce=S[I];if(Ce==null)continue;if(Un!=null){let Et=Un[I]??
0;if(Ce-Et==0)continue;xt=D(Et,V,P,R)}let Xe=M.distr!=2||f!=null?w[I]:I,co=O(Xe,M,L,N),Rr=D(de(Ce,Qe),V,P,R),Mn=G(co-Le),
Dr=G(Tt(Rr,xt)),Nt=G(mn(Rr,xt)),Kt=Dr-Nt;if(Ce!=null){let Et=Ce<0?te:Er,ln=Ce<0?Er:te;Sn?(Ie>0&&nr[I]!=null&&pe(so.get(nr[I]),
Mn,Nt+Ut(Ie/2),ve,Tt(0,Kt-Ie),Et,ln),Vn[I]!=null&&pe(Gt.get(Vn[I]),Mn,Nt+Ut(Ie/2),ve,Tt(0,Kt-Ie),Et,ln)):pe(uo,Mn,Nt+Ut(
Ie/2),ve,Tt(0,Kt-Ie),Et,ln),xe(y,b,I,Mn-Ie/2,Nt,ve+Ie,Kt)}}return Ie>0?wt.stroke=Sn?so:uo:Sn||(wt._fill=A.width==0?A._fill:
A._stroke??A._fill,wt.width=0),wt.fill=Sn?Gt:uo,wt})}function ak(e,t){let n=de(t?.alignGaps,0);return(r,o,i,l)=>eo(r,o,(a,c,f,p,m,g,y,b,_,T,A)=>{
[i,l]=os(f,i,l);let w=a.pxRound,S=K=>w(g(K,p,T,b)),M=K=>w(y(K,m,A,_)),V,O,D;p.ori==0?(V=us,D=Zo,O=Dm):(V=cs,D=Qo,O=Lm);let N=p.
dir*(p.ori==0?1:-1),R=S(c[N==1?i:l]),L=R,P=[],G=[];for(let K=N==1?i:l;K>=i&&K<=l;K+=N)if(f[K]!=null){let De=c[K],pe=S(De);
P.push(L=pe),G.push(M(f[K]))}let z={stroke:e(P,G,V,D,O,w),fill:null,clip:null,band:null,gaps:null,flags:Jo},Q=z.stroke,[
J,ue]=Nu(r,o);if(a.fill!=null||J!=0){let K=z.fill=new Path2D(Q),At=a.fillTo(r,o,a.min,a.max,J),De=M(At);D(K,L,De),D(K,R,
De)}if(!a.spanGaps){let K=[];K.push(...zu(c,f,i,l,N,S,n)),z.gaps=K=a.gaps(r,o,i,l,K),z.clip=as(K,p.ori,b,_,T,A)}return ue!=
0&&(z.band=ue==2?[Jn(r,o,i,l,Q,-1),Jn(r,o,i,l,Q,1)]:Jn(r,o,i,l,Q,ue)),z})}function uk(e){return ak(ck,e)}function ck(e,t,n,r,o,i){
let l=e.length;if(l<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),l==2)r(a,e[1],t[1]);else{let c=Array(l),f=Array(l-1),
p=Array(l-1),m=Array(l-1);for(let g=0;g<l-1;g++)p[g]=t[g+1]-t[g],m[g]=e[g+1]-e[g],f[g]=p[g]/m[g];c[0]=f[0];for(let g=1;g<
l-1;g++)f[g]===0||f[g-1]===0||f[g-1]>0!=f[g]>0?c[g]=0:(c[g]=3*(m[g-1]+m[g])/((2*m[g]+m[g-1])/f[g-1]+(m[g]+2*m[g-1])/f[g]),
isFinite(c[g])||(c[g]=0));c[l-1]=f[l-2];for(let g=0;g<l-1;g++)o(a,e[g]+m[g]/3,t[g]+c[g]*m[g]/3,e[g+1]-m[g]/3,t[g+1]-c[g+
1]*m[g]/3,e[g+1],t[g+1])}return a}var Su=new Set;function Qd(){for(let e of Su)e.syncRect(!0)}Yo&&(Qr(Ww,qo,Qd),Qr(qw,qo,
Qd,!0),Qr(ts,qo,()=>{ft.pxRatio=ye}));var pk=Nm(),fk=Om();function Xd(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,l)=>Mu(i,l,t,n))}function dk(e,t){return e.map((n,r)=>r==0?{}:Ze({},t,n))}function Mu(e,t,n,r){
return Ze({},t==0?n:r,e)}function zm(e,t,n){return t==null?Ko:[t,n]}var mk=zm;function hk(e,t,n){return t==null?Ko:ns(t,
n,Au,!0)}function Bm(e,t,n,r){return t==null?Ko:is(t,n,e.scales[r].log,!1)}var gk=Bm;function Im(e,t,n,r){return t==null?
Ko:$u(t,n,e.scales[r].log,!1)}var yk=Im;function vk(e,t,n,r,o){let i=Tt(Ed(e),Ed(t)),l=t-e,a=dn(o/r*l,n);do{let c=n[a],f=r*
c/l;if(f>=o&&i+(c<5?br.get(c):0)<=17)return[c,f]}while(++a<n.length);return[0,0]}function em(e){let t,n;return e=e.replace(
/(\d+)px/,(r,o)=>(t=ot((n=+o)*ye))+"px"),[e,t,n]}function bk(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Me(t[2]*ye,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function ft(e,t,n){let r={mode:de(e.mode,1)},o=r.mode;function i(u,d,h,v){
let x=d.valToPct(u);return v+h*(d.dir==-1?1-x:x)}function l(u,d,h,v){let x=d.valToPct(u);return v+h*(d.dir==-1?x:1-x)}function a(u,d,h,v){
return d.ori==0?i(u,d,h,v):l(u,d,h,v)}r.valToPosH=i,r.valToPosV=l;let c=!1;r.status=0;let f=r.root=en(Cw);if(e.id!=null&&
(f.id=e.id),Vt(f,e.class),e.title){let u=en($w,f);u.textContent=e.title}let p=fn("canvas"),m=r.ctx=p.getContext("2d"),g=en(
Aw,f);Qr("click",g,u=>{u.target===b&&(Te!=ko||Oe!=_o)&&ht.click(r,u)},!0);let y=r.under=en(Ew,g);g.appendChild(p);let b=r.
over=en(Rw,g);e=jo(e);let _=+de(e.pxAlign,1),T=Yd(_);(e.plugins||[]).forEach(u=>{u.opts&&(e=u.opts(r,e)||e)});let A=e.ms||
.001,w=r.series=o==1?Xd(e.series||[],Ud,jd,!1):dk(e.series||[null],Kd),S=r.axes=Xd(e.axes||[],Vd,qd,!0),M=r.scales={},V=r.
bands=e.bands||[];V.forEach(u=>{u.fill=ae(u.fill||null),u.dir=de(u.dir,-1)});let O=o==2?w[1].facets[0].scale:w[0].scale,
D={axes:Wb,series:Bb},N=(e.drawOrder||["axes","series"]).map(u=>D[u]);function R(u){let d=u.distr==3?h=>jn(h>0?h:u.clamp(
r,h,u.min,u.max,u.key)):u.distr==4?h=>fu(h,u.asinh):u.distr==100?h=>u.fwd(h):h=>h;return h=>{let v=d(h),{_min:x,_max:k}=u,
C=k-x;return(v-x)/C}}function L(u){let d=M[u];if(d==null){let h=(e.scales||Fi)[u]||Fi;if(h.from!=null){L(h.from);let v=Ze(
{},M[h.from],h,{key:u});v.valToPct=R(v),M[u]=v}else{d=M[u]=Ze({},u==O?Pm:tk,h),d.key=u;let v=d.time,x=d.range,k=vr(x);if((u!=
O||o==2&&!v)&&(k&&(x[0]==null||x[1]==null)&&(x={min:x[0]==null?Pd:{mode:1,hard:x[0],soft:x[0]},max:x[1]==null?Pd:{mode:1,
hard:x[1],soft:x[1]}},k=!1),!k&&ss(x))){let C=x;x=($,E,F)=>E==null?Ko:ns(E,F,C)}d.range=ae(x||(v?mk:u==O?d.distr==3?gk:d.
distr==4?yk:zm:d.distr==3?Bm:d.distr==4?Im:hk)),d.auto=ae(k?!1:d.auto),d.clamp=ae(d.clamp||ek),d._min=d._max=null,d.valToPct=
R(d)}}}L("x"),L("y"),o==1&&w.forEach(u=>{L(u.scale)}),S.forEach(u=>{L(u.scale)});for(let u in e.scales)L(u);let P=M[O],G=P.
distr,z,Q;P.ori==0?(Vt(f,Tw),z=i,Q=l):(Vt(f,Pw),z=l,Q=i);let J={};for(let u in M){let d=M[u];(d.min!=null||d.max!=null)&&
(J[u]={min:d.min,max:d.max},d.min=d.max=null)}let ue=e.tzDate||(u=>new Date(ot(u/A))),K=e.fmtDate||Du,At=A==1?T1(ue):A1(
ue),De=Bd(ue,zd(A==1?C1:$1,K)),pe=Hd(ue,Id(R1,K)),xe=[],oe=r.legend=Ze({},O1,e.legend),U=r.cursor=Ze({},H1,{drag:{y:o==2}},
e.cursor),Qe=oe.show,xt=U.show,Le=oe.markers;oe.idxs=xe,Le.width=ae(Le.width),Le.dash=ae(Le.dash),Le.stroke=ae(Le.stroke),
Le.fill=ae(Le.fill);let ve,on,Ft,Ie=[],Sn=[],Vn,Gt=!1,nr={};if(oe.live){let u=w[1]?w[1].values:null;Gt=u!=null,Vn=Gt?u(r,
1,0):{_:0};for(let d in Vn)nr[d]=Tu}if(Qe)if(ve=fn("table",zw,f),Ft=fn("tbody",null,ve),oe.mount(r,ve),Gt){on=fn("thead",
null,ve,Ft);let u=fn("tr",null,on);fn("th",null,u);for(var so in Vn)fn("th",hd,u).textContent=so}else Vt(ve,Iw),oe.live&&
Vt(ve,Bw);let ao={show:!0},li={show:!1};function nl(u,d){if(d==0&&(Gt||!oe.live||o==2))return Ko;let h=[],v=fn("tr",Hw,Ft,
Ft.childNodes[d]);Vt(v,u.class),u.show||Vt(v,Zr);let x=fn("th",null,v);if(Le.show){let $=en(Vw,x);if(d>0){let E=Le.width(
r,d);E&&($.style.border=E+"px "+Le.dash(r,d)+" "+Le.stroke(r,d)),$.style.background=Le.fill(r,d)}}let k=en(hd,x);u.label instanceof
HTMLElement?k.appendChild(u.label):k.textContent=u.label,d>0&&(Le.show||(k.style.color=u.width>0?Le.stroke(r,d):Le.fill(
r,d)),wt("click",x,$=>{if(U._lock)return;Or($);let E=w.indexOf(u);if(($.ctrlKey||$.metaKey)!=oe.isolate){let F=w.some((B,H)=>H>
0&&H!=E&&B.show);w.forEach((B,H)=>{H>0&&Tn(H,F?H==E?ao:li:ao,!0,Je.setSeries)})}else Tn(E,{show:!u.show},!0,Je.setSeries)},
!1),fo&&wt(bd,x,$=>{U._lock||(Or($),Tn(w.indexOf(u),Mo,!0,Je.setSeries))},!1));for(var C in Vn){let $=fn("td",Uw,v);$.textContent=
"--",h.push($)}return[v,h]}let Ar=new Map;function wt(u,d,h,v=!0){let x=Ar.get(d)||{},k=U.bind[u](r,d,h,v);k&&(Qr(u,d,x[u]=
k),Ar.set(d,x))}function uo(u,d,h){let v=Ar.get(d)||{};for(let x in v)(u==null||x==u)&&(bu(x,d,v[x]),delete v[x]);u==null&&
Ar.delete(d)}let Un=0,Er=0,te=0,I=0,Ce=0,Xe=0,co=Ce,Rr=Xe,Mn=te,Dr=I,Nt=0,Kt=0,Et=0,ln=0;r.bbox={};let Ws=!1,rl=!1,po=!1,
Lr=!1,ol=!1,jt=!1;function qs(u,d,h){(h||u!=r.width||d!=r.height)&&Dc(u,d),vo(!1),po=!0,rl=!0,bo()}function Dc(u,d){r.width=
Un=te=u,r.height=Er=I=d,Ce=Xe=0,Rb(),Db();let h=r.bbox;Nt=h.left=Jr(Ce*ye,.5),Kt=h.top=Jr(Xe*ye,.5),Et=h.width=Jr(te*ye,
.5),ln=h.height=Jr(I*ye,.5)}let $b=3;function Ab(){let u=!1,d=0;for(;!u;){d++;let h=Vb(d),v=Ub(d);u=d==$b||h&&v,u||(Dc(r.
width,r.height),rl=!0)}}function Eb({width:u,height:d}){qs(u,d)}r.setSize=Eb;function Rb(){let u=!1,d=!1,h=!1,v=!1;S.forEach(
(x,k)=>{if(x.show&&x._show){let{side:C,_size:$}=x,E=C%2,F=x.label!=null?x.labelSize:0,B=$+F;B>0&&(E?(te-=B,C==3?(Ce+=B,v=
!0):h=!0):(I-=B,C==0?(Xe+=B,u=!0):d=!0))}}),Fr[0]=u,Fr[1]=h,Fr[2]=d,Fr[3]=v,te-=rr[1]+rr[3],Ce+=rr[3],I-=rr[2]+rr[0],Xe+=
rr[0]}function Db(){let u=Ce+te,d=Xe+I,h=Ce,v=Xe;function x(k,C){switch(k){case 1:return u+=C,u-C;case 2:return d+=C,d-C;case 3:
return h-=C,h+C;case 0:return v-=C,v+C}}S.forEach((k,C)=>{if(k.show&&k._show){let $=k.side;k._pos=x($,k._size),k.label!=
null&&(k._lpos=x($,k.labelSize))}})}if(U.dataIdx==null){let u=U.hover,d=u.skip=new Set(u.skip??[]);d.add(void 0);let h=u.
prox=ae(u.prox),v=u.bias??=0;U.dataIdx=(x,k,C,$)=>{if(k==0)return C;let E=C,F=h(x,k,C,$)??Se,B=F>=0&&F<Se,H=P.ori==0?te:
I,X=U.left,me=t[0],fe=t[k];if(d.has(fe[C])){E=null;let le=null,Y=null,W;if(v==0||v==-1)for(W=C;le==null&&W-- >0;)d.has(fe[W])||
(le=W);if(v==0||v==1)for(W=C;Y==null&&W++<fe.length;)d.has(fe[W])||(Y=W);if(le!=null||Y!=null)if(B){let $e=le==null?-1/0:
z(me[le],P,H,0),We=Y==null?1/0:z(me[Y],P,H,0),pt=X-$e,we=We-X;pt<=we?pt<=F&&(E=le):we<=F&&(E=Y)}else E=Y==null?le:le==null?
Y:C-le<=Y-C?le:Y}else B&&it(X-z(me[C],P,H,0))>F&&(E=null);return E}}let Or=u=>{U.event=u};U.idxs=xe,U._lock=!1;let gt=U.
points;gt.show=ae(gt.show),gt.size=ae(gt.size),gt.stroke=ae(gt.stroke),gt.width=ae(gt.width),gt.fill=ae(gt.fill);let Cn=r.
focus=Ze({},e.focus||{alpha:.3},U.focus),fo=Cn.prox>=0,mo=fo&&gt.one,Jt=[],ho=[],go=[];function Lc(u,d){let h=gt.show(r,
d);if(h instanceof HTMLElement)return Vt(h,Nw),Vt(h,u.class),zn(h,-10,-10,te,I),b.insertBefore(h,Jt[d]),h}function Oc(u,d){
if(o==1||d>0){let h=o==1&&M[u.scale].time,v=u.value;u.value=h?Ld(v)?Hd(ue,Id(v,K)):v||pe:v||Z1,u.label=u.label||(h?U1:V1)}
if(mo||d>0){u.width=u.width==null?1:u.width,u.paths=u.paths||pk||t1,u.fillTo=ae(u.fillTo||nk),u.pxAlign=+de(u.pxAlign,_),
u.pxRound=Yd(u.pxAlign),u.stroke=ae(u.stroke||null),u.fill=ae(u.fill||null),u._stroke=u._fill=u._paths=u._focus=null;let h=Q1(
Tt(1,u.width),1),v=u.points=Ze({},{size:h,width:Tt(1,h*.2),stroke:u.stroke,space:h*2,paths:fk,_stroke:null,_fill:null},u.
points);v.show=ae(v.show),v.filter=ae(v.filter),v.fill=ae(v.fill),v.stroke=ae(v.stroke),v.paths=ae(v.paths),v.pxAlign=u.
pxAlign}if(Qe){let h=nl(u,d);Ie.splice(d,0,h[0]),Sn.splice(d,0,h[1]),oe.values.push(null)}if(xt){xe.splice(d,0,null);let h=null;
mo?d==0&&(h=Lc(u,d)):d>0&&(h=Lc(u,d)),Jt.splice(d,0,h),ho.splice(d,0,0),go.splice(d,0,0)}ct("addSeries",d)}function Lb(u,d){
d=d??w.length,u=o==1?Mu(u,d,Ud,jd):Mu(u,d,{},Kd),w.splice(d,0,u),Oc(w[d],d)}r.addSeries=Lb;function Ob(u){if(w.splice(u,
1),Qe){oe.values.splice(u,1),Sn.splice(u,1);let d=Ie.splice(u,1)[0];uo(null,d.firstChild),d.remove()}xt&&(xe.splice(u,1),
Jt.splice(u,1)[0].remove(),ho.splice(u,1),go.splice(u,1)),ct("delSeries",u)}r.delSeries=Ob;let Fr=[!1,!1,!1,!1];function Fb(u,d){
if(u._show=u.show,u.show){let h=u.side%2,v=M[u.scale];v==null&&(u.scale=h?w[1].scale:O,v=M[u.scale]);let x=v.time;u.size=
ae(u.size),u.space=ae(u.space),u.rotate=ae(u.rotate),vr(u.incrs)&&u.incrs.forEach(C=>{!br.has(C)&&br.set(C,um(C))}),u.incrs=
ae(u.incrs||(v.distr==2?_1:x?A==1?M1:P1:Yr)),u.splits=ae(u.splits||(x&&v.distr==1?At:v.distr==3?wu:v.distr==4?G1:q1)),u.
stroke=ae(u.stroke),u.grid.stroke=ae(u.grid.stroke),u.ticks.stroke=ae(u.ticks.stroke),u.border.stroke=ae(u.border.stroke);
let k=u.values;u.values=vr(k)&&!vr(k[0])?ae(k):x?vr(k)?Bd(ue,zd(k,K)):Ld(k)?E1(ue,k):k||De:k||W1,u.filter=ae(u.filter||(v.
distr>=3&&v.log==10?J1:v.distr==3&&v.log==2?Y1:sm)),u.font=em(u.font),u.labelFont=em(u.labelFont),u._size=u.size(r,null,
d,0),u._space=u._rotate=u._incrs=u._found=u._splits=u._values=null,u._size>0&&(Fr[d]=!0,u._el=en(Dw,g))}}function si(u,d,h,v){
let[x,k,C,$]=h,E=d%2,F=0;return E==0&&($||k)&&(F=d==0&&!x||d==2&&!C?ot(Vd.size/3):0),E==1&&(x||C)&&(F=d==1&&!k||d==3&&!$?
ot(qd.size/2):0),F}let Fc=r.padding=(e.padding||[si,si,si,si]).map(u=>ae(de(u,si))),rr=r._padding=Fc.map((u,d)=>u(r,d,Fr,
0)),mt,lt=null,st=null,il=o==1?w[0].idxs:null,sn=null,ai=!1;function Nc(u,d){if(t=u??[],r.data=r._data=t,o==2){mt=0;for(let h=1;h<
w.length;h++)mt+=t[h][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),sn=t[0],mt=sn.length;let h=t;if(G==2){h=t.slice();
let v=h[0]=Array(mt);for(let x=0;x<mt;x++)v[x]=x}r._data=t=h}if(vo(!0),ct("setData"),G==2&&(po=!0),d!==!1){let h=P;h.auto(
r,ai)?Gs():ir(O,h.min,h.max),Lr=Lr||U.left>=0,jt=!0,bo()}}r.setData=Nc;function Gs(){ai=!0;let u,d;o==1&&(mt>0?(lt=il[0]=
0,st=il[1]=mt-1,u=t[0][lt],d=t[0][st],G==2?(u=lt,d=st):u==d&&(G==3?[u,d]=is(u,u,P.log,!1):G==4?[u,d]=$u(u,u,P.log,!1):P.
time?d=u+ot(86400/A):[u,d]=ns(u,d,Au,!0))):(lt=il[0]=u=null,st=il[1]=d=null)),ir(O,u,d)}let ll,yo,Ks,js,Js,Ys,Zs,Qs,Xs,Rt;
function zc(u,d,h,v,x,k){u??=yd,h??=Ru,v??="butt",x??=yd,k??="round",u!=ll&&(m.strokeStyle=ll=u),x!=yo&&(m.fillStyle=yo=
x),d!=Ks&&(m.lineWidth=Ks=d),k!=Js&&(m.lineJoin=Js=k),v!=Ys&&(m.lineCap=Ys=v),h!=js&&m.setLineDash(js=h)}function Bc(u,d,h,v){
d!=yo&&(m.fillStyle=yo=d),u!=Zs&&(m.font=Zs=u),h!=Qs&&(m.textAlign=Qs=h),v!=Xs&&(m.textBaseline=Xs=v)}function ea(u,d,h,v,x=0){
if(v.length>0&&u.auto(r,ai)&&(d==null||d.min==null)){let k=de(lt,0),C=de(st,v.length-1),$=h.min==null?Jw(v,k,C,x,u.distr==
3):[h.min,h.max];u.min=mn(u.min,h.min=$[0]),u.max=Tt(u.max,h.max=$[1])}}let Ic={min:null,max:null};function Nb(){for(let v in M){
let x=M[v];J[v]==null&&(x.min==null||J[O]!=null&&x.auto(r,ai))&&(J[v]=Ic)}for(let v in M){let x=M[v];J[v]==null&&x.from!=
null&&J[x.from]!=null&&(J[v]=Ic)}J[O]!=null&&vo(!0);let u={};for(let v in J){let x=J[v];if(x!=null){let k=u[v]=jo(M[v],o1);
if(x.min!=null)Ze(k,x);else if(v!=O||o==2)if(mt==0&&k.from==null){let C=k.range(r,null,null,v);k.min=C[0],k.max=C[1]}else
k.min=Se,k.max=-Se}}if(mt>0){w.forEach((v,x)=>{if(o==1){let k=v.scale,C=J[k];if(C==null)return;let $=u[k];if(x==0){let E=$.
range(r,$.min,$.max,k);$.min=E[0],$.max=E[1],lt=dn($.min,t[0]),st=dn($.max,t[0]),st-lt>1&&(t[0][lt]<$.min&&lt++,t[0][st]>
$.max&&st--),v.min=sn[lt],v.max=sn[st]}else v.show&&v.auto&&ea($,C,v,t[x],v.sorted);v.idxs[0]=lt,v.idxs[1]=st}else if(x>
0&&v.show&&v.auto){let[k,C]=v.facets,$=k.scale,E=C.scale,[F,B]=t[x],H=u[$],X=u[E];H!=null&&ea(H,J[$],k,F,k.sorted),X!=null&&
ea(X,J[E],C,B,C.sorted),v.min=C.min,v.max=C.max}});for(let v in u){let x=u[v],k=J[v];if(x.from==null&&(k==null||k.min==null)){
let C=x.range(r,x.min==Se?null:x.min,x.max==-Se?null:x.max,v);x.min=C[0],x.max=C[1]}}}for(let v in u){let x=u[v];if(x.from!=
null){let k=u[x.from];if(k.min==null)x.min=x.max=null;else{let C=x.range(r,k.min,k.max,v);x.min=C[0],x.max=C[1]}}}let d={},
h=!1;for(let v in u){let x=u[v],k=M[v];if(k.min!=x.min||k.max!=x.max){k.min=x.min,k.max=x.max;let C=k.distr;k._min=C==3?
jn(k.min):C==4?fu(k.min,k.asinh):C==100?k.fwd(k.min):k.min,k._max=C==3?jn(k.max):C==4?fu(k.max,k.asinh):C==100?k.fwd(k.max):
k.max,d[v]=h=!0}}if(h){w.forEach((v,x)=>{o==2?x>0&&d.y&&(v._paths=null):d[v.scale]&&(v._paths=null)});for(let v in d)po=
!0,ct("setScale",v);xt&&U.left>=0&&(Lr=jt=!0)}for(let v in J)J[v]=null}function zb(u){let d=xu(lt-1,0,mt-1),h=xu(st+1,0,
mt-1);for(;u[d]==null&&d>0;)d--;for(;u[h]==null&&h<mt-1;)h++;return[d,h]}function Bb(){if(mt>0){let u=w.some(d=>d._focus)&&
Rt!=Cn.alpha;u&&(m.globalAlpha=Rt=Cn.alpha),w.forEach((d,h)=>{if(h>0&&d.show&&(Hc(h,!1),Hc(h,!0),d._paths==null)){let v=Rt;
Rt!=d.alpha&&(m.globalAlpha=Rt=d.alpha);let x=o==2?[0,t[h][0].length-1]:zb(t[h]);d._paths=d.paths(r,h,x[0],x[1]),Rt!=v&&
(m.globalAlpha=Rt=v)}}),w.forEach((d,h)=>{if(h>0&&d.show){let v=Rt;Rt!=d.alpha&&(m.globalAlpha=Rt=d.alpha),d._paths!=null&&
Vc(h,!1);{let x=d._paths!=null?d._paths.gaps:null,k=d.points.show(r,h,lt,st,x),C=d.points.filter(r,h,k,x);(k||C)&&(d.points.
_paths=d.points.paths(r,h,lt,st,C),Vc(h,!0))}Rt!=v&&(m.globalAlpha=Rt=v),ct("drawSeries",h)}}),u&&(m.globalAlpha=Rt=1)}}
function Hc(u,d){let h=d?w[u].points:w[u];h._stroke=h.stroke(r,u),h._fill=h.fill(r,u)}function Vc(u,d){let h=d?w[u].points:
w[u],{stroke:v,fill:x,clip:k,flags:C,_stroke:$=h._stroke,_fill:E=h._fill,_width:F=h.width}=h._paths;F=Me(F*ye,3);let B=null,
H=F%2/2;d&&E==null&&(E=F>0?"#fff":$);let X=h.pxAlign==1&&H>0;if(X&&m.translate(H,H),!d){let me=Nt-F/2,fe=Kt-F/2,le=Et+F,
Y=ln+F;B=new Path2D,B.rect(me,fe,le,Y)}d?ta($,F,h.dash,h.cap,E,v,x,C,k):Ib(u,$,F,h.dash,h.cap,E,v,x,C,B,k),X&&m.translate(
-H,-H)}function Ib(u,d,h,v,x,k,C,$,E,F,B){let H=!1;E!=0&&V.forEach((X,me)=>{if(X.series[0]==u){let fe=w[X.series[1]],le=t[X.
series[1]],Y=(fe._paths||Fi).band;vr(Y)&&(Y=X.dir==1?Y[0]:Y[1]);let W,$e=null;fe.show&&Y&&Zw(le,lt,st)?($e=X.fill(r,me)||
k,W=fe._paths.clip):Y=null,ta(d,h,v,x,$e,C,$,E,F,B,W,Y),H=!0}}),H||ta(d,h,v,x,k,C,$,E,F,B)}let Uc=Jo|_u;function ta(u,d,h,v,x,k,C,$,E,F,B,H){
zc(u,d,h,v,x),(E||F||H)&&(m.save(),E&&m.clip(E),F&&m.clip(F)),H?($&Uc)==Uc?(m.clip(H),B&&m.clip(B),al(x,C),sl(u,k,d)):$&
_u?(al(x,C),m.clip(H),sl(u,k,d)):$&Jo&&(m.save(),m.clip(H),B&&m.clip(B),al(x,C),m.restore(),sl(u,k,d)):(al(x,C),sl(u,k,d)),
(E||F||H)&&m.restore()}function sl(u,d,h){h>0&&(d instanceof Map?d.forEach((v,x)=>{m.strokeStyle=ll=x,m.stroke(v)}):d!=null&&
u&&m.stroke(d))}function al(u,d){d instanceof Map?d.forEach((h,v)=>{m.fillStyle=yo=v,m.fill(h)}):d!=null&&u&&m.fill(d)}function Hb(u,d,h,v){
let x=S[u],k;if(v<=0)k=[0,0];else{let C=x._space=x.space(r,u,d,h,v),$=x._incrs=x.incrs(r,u,d,h,v,C);k=vk(d,h,$,v,C)}return x.
_found=k}function na(u,d,h,v,x,k,C,$,E,F){let B=C%2/2;_==1&&m.translate(B,B),zc($,C,E,F,$),m.beginPath();let H,X,me,fe,le=x+
(v==0||v==3?-k:k);h==0?(X=x,fe=le):(H=x,me=le);for(let Y=0;Y<u.length;Y++)d[Y]!=null&&(h==0?H=me=u[Y]:X=fe=u[Y],m.moveTo(
H,X),m.lineTo(me,fe));m.stroke(),_==1&&m.translate(-B,-B)}function Vb(u){let d=!0;return S.forEach((h,v)=>{if(!h.show)return;
let x=M[h.scale];if(x.min==null){h._show&&(d=!1,h._show=!1,vo(!1));return}else h._show||(d=!1,h._show=!0,vo(!1));let k=h.
side,C=k%2,{min:$,max:E}=x,[F,B]=Hb(v,$,E,C==0?te:I);if(B==0)return;let H=x.distr==2,X=h._splits=h.splits(r,v,$,E,F,B,H),
me=x.distr==2?X.map(W=>sn[W]):X,fe=x.distr==2?sn[X[1]]-sn[X[0]]:F,le=h._values=h.values(r,h.filter(r,me,v,B,fe),v,B,fe);
h._rotate=k==2?h.rotate(r,le,v,B):0;let Y=h._size;h._size=tn(h.size(r,le,v,u)),Y!=null&&h._size!=Y&&(d=!1)}),d}function Ub(u){
let d=!0;return Fc.forEach((h,v)=>{let x=h(r,v,Fr,u);x!=rr[v]&&(d=!1),rr[v]=x}),d}function Wb(){for(let u=0;u<S.length;u++){
let d=S[u];if(!d.show||!d._show)continue;let h=d.side,v=h%2,x,k,C=d.stroke(r,u),$=h==0||h==3?-1:1,[E,F]=d._found;if(d.label!=
null){let _t=d.labelGap*$,It=ot((d._lpos+_t)*ye);Bc(d.labelFont[0],C,"center",h==2?"top":gd),m.save(),v==1?(x=k=0,m.translate(
It,ot(Kt+ln/2)),m.rotate((h==3?-es:es)/2)):(x=ot(Nt+Et/2),k=It);let Br=im(d.label)?d.label(r,u,E,F):d.label;m.fillText(Br,
x,k),m.restore()}if(F==0)continue;let B=M[d.scale],H=v==0?Et:ln,X=v==0?Nt:Kt,me=d._splits,fe=B.distr==2?me.map(_t=>sn[_t]):
me,le=B.distr==2?sn[me[1]]-sn[me[0]]:E,Y=d.ticks,W=d.border,$e=Y.show?Y.size:0,We=ot($e*ye),pt=ot((d.alignTo==2?d._size-
$e-d.gap:d.gap)*ye),we=d._rotate*-es/180,qe=T(d._pos*ye),zt=(We+pt)*$,kt=qe+zt;k=v==0?kt:0,x=v==1?kt:0;let Yt=d.font[0],
an=d.align==1?Uo:d.align==2?uu:we>0?Uo:we<0?uu:v==0?"center":h==3?uu:Uo,$n=we||v==1?"middle":h==2?"top":gd;Bc(Yt,C,an,$n);
let Bt=d.font[1]*d.lineGap,Zt=me.map(_t=>T(a(_t,B,H,X))),un=d._values;for(let _t=0;_t<un.length;_t++){let It=un[_t];if(It!=
null){v==0?x=Zt[_t]:k=Zt[_t],It=""+It;let Br=It.indexOf(`
`)==-1?[It]:It.split(/\n/gm);for(let St=0;St<Br.length;St++){let ap=Br[St];we?(m.save(),m.translate(x,k+St*Bt),m.rotate(
we),m.fillText(ap,0,0),m.restore()):m.fillText(ap,x,k+St*Bt)}}}Y.show&&na(Zt,Y.filter(r,fe,u,F,le),v,h,qe,We,Me(Y.width*
ye,3),Y.stroke(r,u),Y.dash,Y.cap);let An=d.grid;An.show&&na(Zt,An.filter(r,fe,u,F,le),v,v==0?2:1,v==0?Kt:Nt,v==0?ln:Et,Me(
An.width*ye,3),An.stroke(r,u),An.dash,An.cap),W.show&&na([qe],[1],v==0?1:0,v==0?1:2,v==1?Kt:Nt,v==1?ln:Et,Me(W.width*ye,
3),W.stroke(r,u),W.dash,W.cap)}ct("drawAxes")}function vo(u){w.forEach((d,h)=>{h>0&&(d._paths=null,u&&(o==1?(d.min=null,
d.max=null):d.facets.forEach(v=>{v.min=null,v.max=null})))})}let ul=!1,ra=!1,ui=[];function qb(){ra=!1;for(let u=0;u<ui.
length;u++)ct(...ui[u]);ui.length=0}function bo(){ul||(p1(Wc),ul=!0)}function Gb(u,d=!1){ul=!0,ra=d,u(r),Wc(),d&&ui.length>
0&&queueMicrotask(qb)}r.batch=Gb;function Wc(){if(Ws&&(Nb(),Ws=!1),po&&(Ab(),po=!1),rl){if(Re(y,Uo,Ce),Re(y,"top",Xe),Re(
y,Ri,te),Re(y,Di,I),Re(b,Uo,Ce),Re(b,"top",Xe),Re(b,Ri,te),Re(b,Di,I),Re(g,Ri,Un),Re(g,Di,Er),p.width=ot(Un*ye),p.height=
ot(Er*ye),S.forEach(({_el:u,_show:d,_size:h,_pos:v,side:x})=>{if(u!=null)if(d){let k=x===3||x===0?h:0,C=x%2==1;Re(u,C?"l\
eft":"top",v-k),Re(u,C?"width":"height",h),Re(u,C?"top":"left",C?Xe:Ce),Re(u,C?"height":"width",C?I:te),vu(u,Zr)}else Vt(
u,Zr)}),ll=yo=Ks=Js=Ys=Zs=Qs=Xs=js=null,Rt=1,fi(!0),Ce!=co||Xe!=Rr||te!=Mn||I!=Dr){vo(!1);let u=te/Mn,d=I/Dr;if(xt&&!Lr&&
U.left>=0){U.left*=u,U.top*=d,xo&&zn(xo,ot(U.left),0,te,I),wo&&zn(wo,0,ot(U.top),te,I);for(let h=0;h<Jt.length;h++){let v=Jt[h];
v!=null&&(ho[h]*=u,go[h]*=d,zn(v,tn(ho[h]),tn(go[h]),te,I))}}if(Pe.show&&!ol&&Pe.left>=0&&Pe.width>0){Pe.left*=u,Pe.width*=
u,Pe.top*=d,Pe.height*=d;for(let h in ua)Re(So,h,Pe[h])}co=Ce,Rr=Xe,Mn=te,Dr=I}ct("setSize"),rl=!1}Un>0&&Er>0&&(m.clearRect(
0,0,p.width,p.height),ct("drawClear"),N.forEach(u=>u()),ct("draw")),Pe.show&&ol&&(cl(Pe),ol=!1),xt&&Lr&&(zr(null,!0,!1),
Lr=!1),oe.show&&oe.live&&jt&&(sa(),jt=!1),c||(c=!0,r.status=1,ct("ready")),ai=!1,ul=!1}r.redraw=(u,d)=>{po=d||!1,u!==!1?
ir(O,P.min,P.max):bo()};function oa(u,d){let h=M[u];if(h.from==null){if(mt==0){let v=h.range(r,d.min,d.max,u);d.min=v[0],
d.max=v[1]}if(d.min>d.max){let v=d.min;d.min=d.max,d.max=v}if(mt>1&&d.min!=null&&d.max!=null&&d.max-d.min<1e-16)return;u==
O&&h.distr==2&&mt>0&&(d.min=dn(d.min,t[0]),d.max=dn(d.max,t[0]),d.min==d.max&&d.max++),J[u]=d,Ws=!0,bo()}}r.setScale=oa;
let ia,la,xo,wo,qc,Gc,ko,_o,Kc,jc,Te,Oe,or=!1,ht=U.drag,at=ht.x,ut=ht.y;xt&&(U.x&&(ia=en(Ow,b)),U.y&&(la=en(Fw,b)),P.ori==
0?(xo=ia,wo=la):(xo=la,wo=ia),Te=U.left,Oe=U.top);let Pe=r.select=Ze({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
So=Pe.show?en(Lw,Pe.over?b:y):null;function cl(u,d){if(Pe.show){for(let h in u)Pe[h]=u[h],h in ua&&Re(So,h,u[h]);d!==!1&&
ct("setSelect")}}r.setSelect=cl;function Kb(u){if(w[u].show)Qe&&vu(Ie[u],Zr);else if(Qe&&Vt(Ie[u],Zr),xt){let h=mo?Jt[0]:
Jt[u];h!=null&&zn(h,-10,-10,te,I)}}function ir(u,d,h){oa(u,{min:d,max:h})}function Tn(u,d,h,v){d.focus!=null&&Qb(u),d.show!=
null&&w.forEach((x,k)=>{k>0&&(u==k||u==null)&&(x.show=d.show,Kb(k),o==2?(ir(x.facets[0].scale,null,null),ir(x.facets[1].
scale,null,null)):ir(x.scale,null,null),bo())}),h!==!1&&ct("setSeries",u,d),v&&di("setSeries",r,u,d)}r.setSeries=Tn;function jb(u,d){
Ze(V[u],d)}function Jb(u,d){u.fill=ae(u.fill||null),u.dir=de(u.dir,-1),d=d??V.length,V.splice(d,0,u)}function Yb(u){u==null?
V.length=0:V.splice(u,1)}r.addBand=Jb,r.setBand=jb,r.delBand=Yb;function Zb(u,d){w[u].alpha=d,xt&&Jt[u]!=null&&(Jt[u].style.
opacity=d),Qe&&Ie[u]&&(Ie[u].style.opacity=d)}let Wn,lr,Nr,Mo={focus:!0};function Qb(u){if(u!=Nr){let d=u==null,h=Cn.alpha!=
1;w.forEach((v,x)=>{if(o==1||x>0){let k=d||x==0||x==u;v._focus=d?null:k,h&&Zb(x,k?1:Cn.alpha)}}),Nr=u,h&&bo()}}Qe&&fo&&wt(
xd,ve,u=>{U._lock||(Or(u),Nr!=null&&Tn(null,Mo,!0,Je.setSeries))});function Pn(u,d,h){let v=M[d];h&&(u=u/ye-(v.ori==1?Xe:
Ce));let x=te;v.ori==1&&(x=I,u=x-u),v.dir==-1&&(u=x-u);let k=v._min,C=v._max,$=u/x,E=k+(C-k)*$,F=v.distr;return F==3?Go(
10,E):F==4?Xw(E,v.asinh):F==100?v.bwd(E):E}function Xb(u,d){let h=Pn(u,O,d);return dn(h,t[0],lt,st)}r.valToIdx=u=>dn(u,t[0]),
r.posToIdx=Xb,r.posToVal=Pn,r.valToPos=(u,d,h)=>M[d].ori==0?i(u,M[d],h?Et:te,h?Nt:0):l(u,M[d],h?ln:I,h?Kt:0),r.setCursor=
(u,d,h)=>{Te=u.left,Oe=u.top,zr(null,d,h)};function Jc(u,d){Re(So,Uo,Pe.left=u),Re(So,Ri,Pe.width=d)}function Yc(u,d){Re(
So,"top",Pe.top=u),Re(So,Di,Pe.height=d)}let ci=P.ori==0?Jc:Yc,pi=P.ori==1?Jc:Yc;function ex(){if(Qe&&oe.live)for(let u=o==
2?1:0;u<w.length;u++){if(u==0&&Gt)continue;let d=oe.values[u],h=0;for(let v in d)Sn[u][h++].firstChild.nodeValue=d[v]}}function sa(u,d){
if(u!=null&&(u.idxs?u.idxs.forEach((h,v)=>{xe[v]=h}):r1(u.idx)||xe.fill(u.idx),oe.idx=xe[0]),Qe&&oe.live){for(let h=0;h<
w.length;h++)(h>0||o==1&&!Gt)&&tx(h,xe[h]);ex()}jt=!1,d!==!1&&ct("setLegend")}r.setLegend=sa;function tx(u,d){let h=w[u],
v=u==0&&G==2?sn:t[u],x;Gt?x=h.values(r,u,d)??nr:(x=h.value(r,d==null?null:v[d],u,d),x=x==null?nr:{_:x}),oe.values[u]=x}function zr(u,d,h){
Kc=Te,jc=Oe,[Te,Oe]=U.move(r,Te,Oe),U.left=Te,U.top=Oe,xt&&(xo&&zn(xo,ot(Te),0,te,I),wo&&zn(wo,0,ot(Oe),te,I));let v,x=lt>
st;Wn=Se,lr=null;let k=P.ori==0?te:I,C=P.ori==1?te:I;if(Te<0||mt==0||x){v=U.idx=null;for(let $=0;$<w.length;$++){let E=Jt[$];
E!=null&&zn(E,-10,-10,te,I)}fo&&Tn(null,Mo,!0,u==null&&Je.setSeries),oe.live&&(xe.fill(v),jt=!0)}else{let $,E,F;o==1&&($=
P.ori==0?Te:Oe,E=Pn($,O),v=U.idx=dn(E,t[0],lt,st),F=z(t[0][v],P,k,0));let B=-10,H=-10,X=0,me=0,fe=!0,le="",Y="";for(let W=o==
2?1:0;W<w.length;W++){let $e=w[W],We=xe[W],pt=We==null?null:o==1?t[W][We]:t[W][1][We],we=U.dataIdx(r,W,v,E),qe=we==null?
null:o==1?t[W][we]:t[W][1][we];if(jt=jt||qe!=pt||we!=We,xe[W]=we,W>0&&$e.show){let zt=we==null?-10:we==v?F:z(o==1?t[0][we]:
t[W][0][we],P,k,0),kt=qe==null?-10:Q(qe,o==1?M[$e.scale]:M[$e.facets[1].scale],C,0);if(fo&&qe!=null){let Yt=P.ori==1?Te:
Oe,an=it(Cn.dist(r,W,we,kt,Yt));if(an<Wn){let $n=Cn.bias;if($n!=0){let Bt=Pn(Yt,$e.scale),Zt=qe>=0?1:-1,un=Bt>=0?1:-1;un==
Zt&&(un==1?$n==1?qe>=Bt:qe<=Bt:$n==1?qe<=Bt:qe>=Bt)&&(Wn=an,lr=W)}else Wn=an,lr=W}}if(jt||mo){let Yt,an;P.ori==0?(Yt=zt,
an=kt):(Yt=kt,an=zt);let $n,Bt,Zt,un,An,_t,It=!0,Br=gt.bbox;if(Br!=null){It=!1;let St=Br(r,W);Zt=St.left,un=St.top,$n=St.
width,Bt=St.height}else Zt=Yt,un=an,$n=Bt=gt.size(r,W);if(_t=gt.fill(r,W),An=gt.stroke(r,W),mo)W==lr&&Wn<=Cn.prox&&(B=Zt,
H=un,X=$n,me=Bt,fe=It,le=_t,Y=An);else{let St=Jt[W];St!=null&&(ho[W]=Zt,go[W]=un,Td(St,$n,Bt,It),Md(St,_t,An),zn(St,tn(Zt),
tn(un),te,I))}}}}if(mo){let W=Cn.prox,$e=Nr==null?Wn<=W:Wn>W||lr!=Nr;if(jt||$e){let We=Jt[0];We!=null&&(ho[0]=B,go[0]=H,
Td(We,X,me,fe),Md(We,le,Y),zn(We,tn(B),tn(H),te,I))}}}if(Pe.show&&or)if(u!=null){let[$,E]=Je.scales,[F,B]=Je.match,[H,X]=u.
cursor.sync.scales,me=u.cursor.drag;if(at=me._x,ut=me._y,at||ut){let{left:fe,top:le,width:Y,height:W}=u.select,$e=u.scales[H].
ori,We=u.posToVal,pt,we,qe,zt,kt,Yt=$!=null&&F($,H),an=E!=null&&B(E,X);Yt&&at?($e==0?(pt=fe,we=Y):(pt=le,we=W),qe=M[$],zt=
z(We(pt,H),qe,k,0),kt=z(We(pt+we,H),qe,k,0),ci(mn(zt,kt),it(kt-zt))):ci(0,k),an&&ut?($e==1?(pt=fe,we=Y):(pt=le,we=W),qe=
M[E],zt=Q(We(pt,X),qe,C,0),kt=Q(We(pt+we,X),qe,C,0),pi(mn(zt,kt),it(kt-zt))):pi(0,C)}else ca()}else{let $=it(Kc-qc),E=it(
jc-Gc);if(P.ori==1){let X=$;$=E,E=X}at=ht.x&&$>=ht.dist,ut=ht.y&&E>=ht.dist;let F=ht.uni;F!=null?at&&ut&&(at=$>=F,ut=E>=
F,!at&&!ut&&(E>$?ut=!0:at=!0)):ht.x&&ht.y&&(at||ut)&&(at=ut=!0);let B,H;at&&(P.ori==0?(B=ko,H=Te):(B=_o,H=Oe),ci(mn(B,H),
it(H-B)),ut||pi(0,C)),ut&&(P.ori==1?(B=ko,H=Te):(B=_o,H=Oe),pi(mn(B,H),it(H-B)),at||ci(0,k)),!at&&!ut&&(ci(0,0),pi(0,0))}
if(ht._x=at,ht._y=ut,u==null){if(h){if(sp!=null){let[$,E]=Je.scales;Je.values[0]=$!=null?Pn(P.ori==0?Te:Oe,$):null,Je.values[1]=
E!=null?Pn(P.ori==1?Te:Oe,E):null}di(cu,r,Te,Oe,te,I,v)}if(fo){let $=h&&Je.setSeries,E=Cn.prox;Nr==null?Wn<=E&&Tn(lr,Mo,
!0,$):Wn>E?Tn(null,Mo,!0,$):lr!=Nr&&Tn(lr,Mo,!0,$)}}jt&&(oe.idx=v,sa()),d!==!1&&ct("setCursor")}let sr=null;Object.defineProperty(
r,"rect",{get(){return sr==null&&fi(!1),sr}});function fi(u=!1){u?sr=null:(sr=b.getBoundingClientRect(),ct("syncRect",sr))}
function Zc(u,d,h,v,x,k,C){U._lock||or&&u!=null&&u.movementX==0&&u.movementY==0||(aa(u,d,h,v,x,k,C,!1,u!=null),u!=null?zr(
null,!0,!0):zr(d,!0,!1))}function aa(u,d,h,v,x,k,C,$,E){if(sr==null&&fi(!1),Or(u),u!=null)h=u.clientX-sr.left,v=u.clientY-
sr.top;else{if(h<0||v<0){Te=-10,Oe=-10;return}let[F,B]=Je.scales,H=d.cursor.sync,[X,me]=H.values,[fe,le]=H.scales,[Y,W]=Je.
match,$e=d.axes[0].side%2==1,We=P.ori==0?te:I,pt=P.ori==1?te:I,we=$e?k:x,qe=$e?x:k,zt=$e?v:h,kt=$e?h:v;if(fe!=null?h=Y(F,
fe)?a(X,M[F],We,0):-10:h=We*(zt/we),le!=null?v=W(B,le)?a(me,M[B],pt,0):-10:v=pt*(kt/qe),P.ori==1){let Yt=h;h=v,v=Yt}}E&&
(d==null||d.cursor.event.type==cu)&&((h<=1||h>=te-1)&&(h=Jr(h,te)),(v<=1||v>=I-1)&&(v=Jr(v,I))),$?(qc=h,Gc=v,[ko,_o]=U.move(
r,h,v)):(Te=h,Oe=v)}let ua={width:0,height:0,left:0,top:0};function ca(){cl(ua,!1)}let Qc,Xc,ep,tp;function np(u,d,h,v,x,k,C){
or=!0,at=ut=ht._x=ht._y=!1,aa(u,d,h,v,x,k,C,!0,!1),u!=null&&(wt(pu,gu,rp,!1),di(vd,r,ko,_o,te,I,null));let{left:$,top:E,
width:F,height:B}=Pe;Qc=$,Xc=E,ep=F,tp=B}function rp(u,d,h,v,x,k,C){or=ht._x=ht._y=!1,aa(u,d,h,v,x,k,C,!1,!0);let{left:$,
top:E,width:F,height:B}=Pe,H=F>0||B>0,X=Qc!=$||Xc!=E||ep!=F||tp!=B;if(H&&X&&cl(Pe),ht.setScale&&H&&X){let me=$,fe=F,le=E,
Y=B;if(P.ori==1&&(me=E,fe=B,le=$,Y=F),at&&ir(O,Pn(me,O),Pn(me+fe,O)),ut)for(let W in M){let $e=M[W];W!=O&&$e.from==null&&
$e.min!=Se&&ir(W,Pn(le+Y,W),Pn(le,W))}ca()}else U.lock&&(U._lock=!U._lock,zr(d,!0,u!=null));u!=null&&(uo(pu,gu),di(pu,r,
Te,Oe,te,I,null))}function nx(u,d,h,v,x,k,C){if(U._lock)return;Or(u);let $=or;if(or){let E=!0,F=!0,B=10,H,X;P.ori==0?(H=
at,X=ut):(H=ut,X=at),H&&X&&(E=Te<=B||Te>=te-B,F=Oe<=B||Oe>=I-B),H&&E&&(Te=Te<ko?0:te),X&&F&&(Oe=Oe<_o?0:I),zr(null,!0,!0),
or=!1}Te=-10,Oe=-10,xe.fill(null),zr(null,!0,!0),$&&(or=$)}function op(u,d,h,v,x,k,C){U._lock||(Or(u),Gs(),ca(),u!=null&&
di(wd,r,Te,Oe,te,I,null))}function ip(){S.forEach(bk),qs(r.width,r.height,!0)}Qr(ts,qo,ip);let Co={};Co.mousedown=np,Co.
mousemove=Zc,Co.mouseup=rp,Co.dblclick=op,Co.setSeries=(u,d,h,v)=>{let x=Je.match[2];h=x(r,d,h),h!=-1&&Tn(h,v,!0,!1)},xt&&
(wt(vd,b,np),wt(cu,b,Zc),wt(bd,b,u=>{Or(u),fi(!1)}),wt(xd,b,nx),wt(wd,b,op),Su.add(r),r.syncRect=fi);let pl=r.hooks=e.hooks||
{};function ct(u,d,h){ra?ui.push([u,d,h]):u in pl&&pl[u].forEach(v=>{v.call(null,r,d,h)})}(e.plugins||[]).forEach(u=>{for(let d in u.
hooks)pl[d]=(pl[d]||[]).concat(u.hooks[d])});let lp=(u,d,h)=>h,Je=Ze({key:null,setSeries:!1,filters:{pub:Rd,sub:Rd},scales:[
O,w[1]?w[1].scale:null],match:[Dd,Dd,lp],values:[null,null]},U.sync);Je.match.length==2&&Je.match.push(lp),U.sync=Je;let sp=Je.
key,pa=$m(sp);function di(u,d,h,v,x,k,C){Je.filters.pub(u,d,h,v,x,k,C)&&pa.pub(u,d,h,v,x,k,C)}pa.sub(r);function rx(u,d,h,v,x,k,C){
Je.filters.sub(u,d,h,v,x,k,C)&&Co[u](null,d,h,v,x,k,C)}r.pub=rx;function ox(){pa.unsub(r),Su.delete(r),Ar.clear(),bu(ts,
qo,ip),f.remove(),ve?.remove(),ct("destroy")}r.destroy=ox;function fa(){ct("init",e,t),Nc(t||e.data,!1),J[O]?oa(O,J[O]):
Gs(),ol=Pe.show&&(Pe.width>0||Pe.height>0),Lr=jt=!0,qs(e.width,e.height)}return w.forEach(Oc),S.forEach(Fb),n?n instanceof
HTMLElement?(n.appendChild(f),fa()):n(r,fa):fa(),r}ft.assign=Ze;ft.fmtNum=Eu;ft.rangeNum=ns;ft.rangeLog=is;ft.rangeAsinh=
$u;ft.orient=eo;ft.pxRatio=ye;ft.join=c1;ft.fmtDate=Du,ft.tzDate=w1;ft.sync=$m;{ft.addGap=rk,ft.clipGaps=as;let e=ft.paths=
{points:Om};e.linear=Nm,e.stepped=lk,e.bars=sk,e.spline=uk}var Hm="u";function Wm(e){let t=re(null),n=re(null),r=re(e);r.current=e;let o=`${e.series.map(({color:i,dashed:l,shown:a})=>`${i} ${l}\
 ${a}`).join()} ${e.zone} ${e.unit} ${e.height} ${sd.value}`;return yt(()=>{if(!t.current)return;let i=new ft(kk(r,t.current.
clientWidth),Vm(r.current),t.current);n.current=i;let l=new ResizeObserver(()=>{let a=t.current?.clientWidth??0;a>0&&a!==
i.width&&i.setSize({width:a,height:r.current.height})});return l.observe(t.current),()=>{l.disconnect(),i.destroy(),n.current=
null}},[o]),he(()=>{n.current?.setData(Vm(r.current))},[e.times,e.series]),he(()=>{let i=n.current,l=e.cursor===null?void 0:
e.times[e.cursor];!i||i.cursor.idx===e.cursor||i.setCursor(l===void 0?{left:-10,top:-10}:{left:i.valToPos(l,"x"),top:8},
!1)},[e.cursor]),s("div",{ref:t,class:Hm})}function Vm({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function kk(e,t){
let{series:n,zone:r,unit:o,height:i}=e.current;return{width:Math.max(t,64),height:i,padding:[8,24,0,0],legend:{show:!1},
tzDate:l=>ft.tzDate(new Date(l*1e3),r),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(l,a,c)=>[
Math.min(0,a??0),c===null||c<=0?1:c*1.05]}},axes:[{...Um(),grid:{show:!1},size:28,space:72,values:(l,a,c,f,p)=>a.map(m=>_k(
m,p,r))},{...Um(),size:56,values:(l,a)=>a.map(c=>Nn(c,o))}],series:[{},...n.map(Sk)],hooks:{setCursor:[l=>{let{idx:a,left:c,
top:f}=l.cursor;e.current.onCursor(c===void 0||c<0?null:a??null,c??0,f??0)}],setSelect:[l=>{if(l.select.width<4)return;let a=l.
posToVal(l.select.left,"x"),c=l.posToVal(l.select.left+l.select.width,"x");l.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(a,c,l.cursor.event?.shiftKey??!1)}]}}}function _k(e,t,n){let{month:r,day:o,hour:i,minute:l,second:a}=Rf(
e*1e3,n);return t>=300*86400||t>=27*86400&&r===1&&o===1?rt(e*1e3,n,"year"):t>=27*86400?rt(e*1e3,n,"month"):t>=86400||i===
0&&l===0&&a===0?rt(e*1e3,n,"dayShort"):rt(e*1e3,n,t<60?"clockSecond":"clock")}function Um(){let e=Vo("--line");return{stroke:Vo(
"--muted"),font:`12px ${Vo("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function Sk({color:e,
dashed:t,shown:n,values:r}){let o=e===null?Vo("--other"):Vo(yr(e)),i=t?[4,4]:e===null?[]:Ho(e);return{stroke:o,width:1.5,
show:n??!0,spanGaps:!1,points:{show:r.length===1,size:6,fill:o},...i.length>0?{dash:i}:{}}}var qm="Qe",Gm="Ve",Km="We",jm="Ye",Jm="Ze",Ym="ea",Zm="aa",Qm="ra";var Xm=50;function fs({answer:e,document:t,zone:n,onZoom:r}){let o=Fe(()=>ql(e,t),[e]);return s("div",{class:qm,children:o.
measures.map(i=>s(Ck,{answer:e,document:t,shape:o,measure:i,zone:n,onZoom:r,height:o.measures.length>1?200:360},e.columns[i].
name))})}function Ck({answer:e,document:t,shape:n,measure:r,zone:o,onZoom:i,height:l}){let a=Fe(()=>jf(e,n,r),[e,n,r]),[
c,f]=q(new Set),[p,m]=q(null),g=e.columns[r].name,y=Ti(g),b=n.keys.map(S=>e.columns[S].name).join(),_=a.series.slice(0,Xm).
map(S=>({key:JSON.stringify(S.keys),keys:S.keys,total:S.total,last:S.values.at(-1)??null,color:Kr(b,S.keys)})),T=Fe(()=>a.
series.slice(0,Xm).map((S,M)=>({values:S.values,color:_[M].color,shown:!c.has(_[M].key)})),[a,c]),A=p===null?"":Pk(a,p.at,
o,S=>Nn(S,y)),w=S=>{let M=a.times.length-1,V={ArrowRight:(p?.at??-1)+1,ArrowLeft:(p?.at??M+1)-1,Home:0,End:M}[S.key];return V===
void 0||M<0?!1:(m({at:Math.max(0,Math.min(V,M)),left:-1}),!0)};return s(Dt,{title:Be(g).text,summary:$k(a,g,b,S=>Nn(S,y)),
announced:A,onKey:w,table:s(Gl,{answer:e,document:t,zone:o}),legend:b===""?null:s(Yl,{rows:_,all:a.series.length,hidden:c,
onHidden:f,text:S=>Nn(S,y)}),children:[s(Wm,{times:a.times,series:T,zone:o,unit:y,height:l,cursor:p?.at??null,onCursor:(S,M)=>m(
S===null?null:{at:S,left:M}),onDrag:(S,M)=>i(S,M)}),p!==null&&s(Tk,{lines:a,rows:_,hidden:c,at:p.at,left:p.left,zone:o,text:S=>Nn(
S,y)})]})}function Tk({lines:e,rows:t,hidden:n,at:r,left:o,zone:i,text:l}){let a=e.times[r];if(a===void 0)return null;let f=t.
map((p,m)=>({row:p,value:e.series[m].values[r]??null})).filter(({row:p})=>!n.has(p.key)).sort((p,m)=>(m.value??-1/0)-(p.
value??-1/0)).slice(0,12);return s("div",{class:Ee(Gm,o>400&&Km),"aria-hidden":"true",children:[s("div",{class:jm,children:[
Kn(a*1e3,Ai(e.times),i)," ",Ef(i,a*1e3)]}),f.map(({row:p,value:m})=>s("div",{class:Jm,children:[s("span",{class:Ym,style:{
background:`var(--series-${p.color%7+1})`}}),s("span",{class:Zm,children:p.keys.map(g=>Be(g).text).join(", ")}),s("span",
{class:Qm,children:m===null?"–":l(m)})]},p.key))]})}function Pk(e,t,n,r){let o=e.times[t];if(o===void 0)return"";let i=e.
series.slice(0,8).map(({keys:l,values:a})=>{let c=a[t];return`${l.map(f=>Be(f).text).join(", ")} ${c==null?"nothing":r(c)}`.
trim()});return`${Kn(o*1e3,Ai(e.times),n)}: ${i.join("; ")}`}function $k(e,t,n,r){let o=e.series[0],i=n===""?"":` by ${Be(
n).text}, ${e.series.length} groups`,l=o?.values.reduce((c,f)=>Math.max(c,f??0),0)??0,a=n!==""&&o?`, ${o.keys.map(c=>Be(
c).text).join(", ")} leads`:"";return`Line chart of ${Be(t).text}${i}, ${e.times.length} points, at most ${r(l)}${a}`}var eh="ia",th="ta",nh="oa",rh="na";function hn({icon:e,title:t,children:n,actions:r}){return s("div",{class:eh,children:[s(ge,{name:e,size:32}),s("h2",{class:th,
children:t}),n&&s("p",{class:nh,children:n}),s("div",{class:rh,children:r})]})}var oh="pa",ih="da",lh="la";var sh="sa",ah="xa";function uh({busy:e,done:t=null}){let n=re(null);return yt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),s("div",{class:oh,"aria-hidden":"true",children:e&&(t===null||t===0?s("div",{class:lh}):s("div",{ref:n,class:ih}))})}
function wr({lines:e=6}){return s("div",{class:sh,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>s("div",{class:ah},
n))})}var ch="j";function kr(e){let{anchor:t,onClose:n,focus:r=!0}=e,o=re(null);return yt(()=>{let i=o.current;if(!i||!t)return;i.showPopover();
let l=()=>Kl(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);l();let a=new ResizeObserver(l);return a.observe(
i),addEventListener("resize",l),()=>{a.disconnect(),removeEventListener("resize",l)}},[t]),Lk(o,r),Ok(o,t,n),s("div",{ref:o,
popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:Ee(ch,e.class),children:e.children})}function Lk(e,t){
he(()=>{if(Gr(),!t)return;let n=document.activeElement,r=e.current;return r&&!r.contains(document.activeElement)&&(r.querySelector(
'[data-autofocus], input, button, [tabindex="0"]')??r).focus(),()=>{(document.activeElement===null||document.activeElement===
document.body||r?.contains(document.activeElement))&&n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function Ok(e,t,n){
let r=re(n);r.current=n,he(()=>{let o=l=>{let a=l.target,c=t instanceof Element&&t.contains(a);!e.current?.contains(a)&&
!c&&!Fk(e.current,a)&&r.current()},i=l=>{l.key!=="Escape"||l.defaultPrevented||(l.preventDefault(),l.stopPropagation(),r.
current())};return document.addEventListener("pointerdown",o,!0),document.addEventListener("keydown",i),()=>{document.removeEventListener(
"pointerdown",o,!0),document.removeEventListener("keydown",i)}},[t])}function Fk(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var ph="ca",fh="l",dh="ga",mh="ha",hh="fa",gh="ua",yh="ma",vh="va";function Bi({anchor:e,label:t,head:n,items:r,onClose:o,placing:i}){let l=re(null),a=r.some(f=>f!=="rule"&&f.checked!==void 0),
c=f=>{f.disabled||(o(),f.act())};return s(kr,{anchor:e,onClose:o,placing:i,children:[n&&s("div",{class:yh,children:n}),s(
"div",{ref:l,role:"menu","aria-label":t,class:ph,onKeyDown:f=>zk(f,l.current,o),children:r.map((f,p)=>f==="rule"?s("div",
{role:"separator",class:gh},p):s("button",{type:"button",tabIndex:-1,class:Ee(fh,f.danger&&dh),role:f.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":f.checked,"aria-disabled":f.disabled,onClick:()=>c(f),onPointerMove:m=>m.currentTarget.
focus(),children:[a?s("span",{class:vh,children:f.checked&&s(ge,{name:"check"})}):f.icon&&s(ge,{name:f.icon}),s("span",{
class:mh,children:f.label}),f.keys&&s("span",{class:hh,children:f.keys})]},p))})]})}function zk(e,t,n){let r=[...t?.querySelectorAll(
"button")??[]],o=r.indexOf(document.activeElement),i=l=>{e.preventDefault(),e.stopPropagation(),r[(l+r.length)%r.length]?.
focus()};if(e.key==="ArrowDown")i(o+1);else if(e.key==="ArrowUp")i(o<0?-1:o-1);else if(e.key==="Home")i(0);else if(e.key===
"End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let l=c=>(c.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...r.slice(o+1),...r.slice(0,o+1)].find(l);a&&i(r.indexOf(
a))}}function Yn({items:e,menuLabel:t,head:n,placing:r,...o}){let i=re(null),[l,a]=q(!1);return s(j,{children:[s(ee,{...o,
buttonRef:i,popup:"menu",expanded:l,onClick:()=>a(!l)}),l&&s(Bi,{anchor:i.current,label:t,head:n,items:e,onClose:()=>a(!1),
...r?{placing:r}:{}})]})}var bh="ba",xh="wa",wh="ya",kh="m",_h="v";var Hi=se([]),ms=new Map,Ik=1e4,Hk=1;function to(e,t=null){let n=Hk++;Hi.value=[...Hi.value,{id:n,text:e,action:t}].slice(
-3),Sh(n)}function Sh(e){ms.set(e,setTimeout(()=>Iu(e),Ik))}function Iu(e){clearTimeout(ms.get(e)),ms.delete(e),Hi.value=
Hi.value.filter(t=>t.id!==e)}function Mh(){return s("div",{class:bh,role:"status",children:Hi.value.map(({id:e,text:t,action:n})=>s(
"div",{class:xh,onPointerEnter:()=>clearTimeout(ms.get(e)),onPointerLeave:()=>Sh(e),children:[s("span",{class:wh,children:t}),
n&&s("button",{type:"button",class:kh,onClick:()=>{Iu(e),n.act()},children:n.label}),s("button",{type:"button",class:_h,
"aria-label":"Close",onClick:()=>Iu(e),children:s(ge,{name:"close",size:14})})]},e))})}function qt(e,t){Vk(e).then(n=>to(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function Vk(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var no=se([]);function Bn(e,t){no.value=[...no.value,{from:nt.value,to:e.document,label:t}].slice(-12),Ae(e)}function Hu(e){
no.value=no.value.slice(0,e)}function Ch(){Mt(()=>{let e=nt.value,t=no.peek().findIndex(n=>Ht(n.from.document,e.document));
t>=0&&Hu(t)})}var Th=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),Uk=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function $h(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:Wk(n.toLowerCase())??qk(n)??Gk(n,t)}function Wk(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?Th.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let r=/^this\s+([a-z]+)$/.exec(e),o=r?Th.get(r[1]):void 0;return o?{from:`now/${o}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function qk(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,r,o]=[Number(t[1]),t[2],t[3]],i=new Date(Date.UTC(n,Number(r??1)-1,Number(o??1))),l=new Date(i);return o!==void 0?
l.setUTCDate(l.getUTCDate()+1):r!==void 0?l.setUTCMonth(l.getUTCMonth()+1):l.setUTCFullYear(l.getUTCFullYear()+1),{from:i.
toISOString().slice(0,10),to:l.toISOString().slice(0,10)}}function Gk(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let r=Ph(n[0],t,null);if(r===null)return null;if(n.length===1)return typeof r=="string"&&r.includes("T")?null:
{from:r};let o=Ph(n[1],t,typeof r=="string"?r:null);return o===null?null:o==="now"?{from:r}:{from:r,to:o}}function Ph(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let r=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(r)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${hs(r[1])}:${r[2]}:${r[3]??"00"}`;let o=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),i=o?Uk.indexOf(o[2].toLowerCase()):-1;if(!o||i<0)return null;let l=`${o[3]??t.getUTCFullYear()}-${hs(String(i+1))}\
-${hs(o[1])}`;return o[4]===void 0?l:`${l}T${hs(o[4])}:${o[5]}:00`}function hs(e){return e.padStart(2,"0")}var Vu=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],Kk=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Uu(e,t){let n=Vu.find(
i=>i.from===e.from&&(i.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let r=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
o=r?Kk.get(r[2]):void 0;return r&&o?`Last ${r[1]==="1"?o:`${r[1]} ${o}s`}`:`${Ah(e.from,t,"the first event")} – ${Ah(e.
to,t,"now")}`}function Ah(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let r=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return rt(e,t,rt(e,t,"clock")==="00:00"?"day":r===
"day"?"minute":r)}var Eh="ka",Rh="za",Dh="ja",Lh="Sa",Oh="Ba";function Jk(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function Sr({id:e,error:t,onHint:n}){let r=Jk(t.hint);return s(
"div",{class:Eh,id:e,role:"alert",children:[s("span",{class:Rh,children:s(ge,{name:"error",size:14})}),s("span",{class:Dh,
children:_e(t.message)}),t.hint!==""&&(r!==null&&n?s("button",{type:"button",class:Lh,onClick:()=>n(r),children:[_e(r),"\
?"]}):s("span",{class:Oh,children:_e(t.hint)}))]})}var Nh="Xa",zh="Ca",ys="s",vs="Ea";function Mr({label:e,value:t,onCommit:n,placeholder:r,bare:o=!1,code:i=!1,error:l=null,autofocus:a=!1}){let[c,f]=q(t),p=re(
null),m=cr();he(()=>f(t),[t]);let g=_=>{_!==t&&n(_)},y=_=>{_.key==="Enter"&&g(c),!(_.key!=="Escape"||c===t)&&(_.preventDefault(),
f(t))},b=_=>{n(_),p.current?.focus()};return s("div",{class:Nh,children:[s("label",{for:m,class:o?"spoken":zh,children:e}),
s("input",{ref:p,id:m,class:Ee(ys,i&&vs),value:c,placeholder:r,spellcheck:!1,autocomplete:"off","aria-invalid":l!==null,
"aria-describedby":l?`${m}-problem`:void 0,"data-autofocus":a?"":void 0,onInput:_=>f(_.currentTarget.value),onKeyDown:y,
onBlur:()=>g(c)}),l&&s(Sr,{id:`${m}-problem`,error:l,onHint:b})]})}var Yk=new Set(["estimate","running","exact","error","cancelled","live"]);function bs(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!Yk.has(n.state))return null;
let r=o=>typeof n[o]=="number"?n[o]:null;return{id:r("id")??0,seq:r("seq")??0,state:n.state,done:r("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:r("elapsed_ms"),error:n.state==="error"?Dl(n):null,
body:n}}function xs(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var Bh=!0;async function Ih(e,t,n){try{if(Bh&&await Zk(e,t,n))return;await Qk(e,t,n)}catch(r){if(!Ol(r))throw r}}async function Zk(e,t,n){
try{let r="run"in e?e.run:e,o="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await Ll("v1/stream",{body:r,signal:n,
...o?{headers:o}:{}});return await Xk(i,l=>{let a=bs(l);a&&t(a)}),!0}catch(r){if(!(r instanceof bt)||r.status!==404&&r.status!==
405)throw r;return Bh=!1,!1}}async function Qk(e,t,n){if(!("run"in e))throw new bt({code:"not_supported",message:"This s\
erver has no live events"});let o=await(await Ll("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:o,intervals:null,elapsed:o.stats.elapsed_ms,error:null,body:{}})}async function Xk(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),r="";for(;;){let{done:o,value:i}=await n.read();if(o)break;let l=(r+
i).split(`
`);r=l.pop()??"";for(let a of l)a!==""&&t(a)}r!==""&&t(r)}var Ku=250,e_=8e3,gn=se("idle"),yn=new Map,Wu=null,t_=1,Ui=Ku,qu,Hh=gn;function Vh(e,t,n=[]){let r=t_++,o=n.filter(i=>yn.
has(i));yn.set(r,{message:e,take:t,abort:null}),gn.value==="open"&&Ju({id:r,...e,...o.length>0?{cancels:o}:{}});for(let i of o)
Wh(i);return gn.value==="http"&&qh(r),gn.value==="idle"&&Yu(),r}function ju(e){yn.has(e)&&(gn.value==="open"&&Ju({id:e,cancel:!0}),
Wh(e))}function Uh(){gn.value==="away"&&(clearTimeout(qu),Yu())}function Wh(e){yn.get(e)?.abort?.abort(),yn.delete(e)}function Ju(e){
Wu?.send(JSON.stringify(e))}function Yu(){gn.value=gn.value==="away"?"away":"connecting";let e=new URL(Qt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Wu=t,Ui=Ku,gn.value="open";
for(let[r,o]of yn)Ju({id:r,...o.message})},t.onmessage=r=>r_(String(r.data)),t.onclose=()=>{Wu=null,n?Zu():n_()}}async function n_(){
if(!await fetch(Qt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Zu();Ui=Ku,gn.value="http";for(let t of yn.
keys())qh(t)}function Zu(){gn.value="away",clearTimeout(qu),qu=setTimeout(Yu,Ui*(.75+Math.random()/2)),Ui=Math.min(Ui*2,
e_)}function r_(e){let t=bs(e);t&&Gu(t)}function Gu(e){let t=yn.get(e.id);t&&(xs(e)&&yn.delete(e.id),t.take(e))}function qh(e){
let t=yn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=r=>{if(!yn.has(e))return;if(t.abort=null,r instanceof
bt&&r.code===Rl().code)return Zu();let o=r instanceof bt?r:new bt({code:"unexpected",message:String(r)});Gu({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:o,body:{}})};Ih(t.message,r=>Gu({...r,id:e}),t.abort.
signal).catch(n)}var o_={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},i_=100,ws=class{present=se(
o_);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let r=this.present.value;this.present.value={...r,
phase:"running",document:t,former:r.answer!==null&&!Ht(r.of,t),done:0,elapsed:null,error:null},this.drop();let o=this.id;
this.id=Vh({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[o])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(ju(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){ju(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(xs(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let r=this.painted+i_-performance.now();this.timer??=setTimeout(()=>{let o=this.pending;this.drop(),o&&this.paint(
t,o)},Math.max(0,r))}paint(t,n){this.painted=performance.now();let r=this.present.value,o={...r,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let l=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...o,phase:l,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&r.phase==="estimate"?"estimate":n.state;this.present.value={...o,phase:i==="live"?"running":i}}};function vn(e,t){let n=typeof t=="string"?t:tf(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.
where.slice(n.length))?e:null}var bn=new ws,ks=se(Ln("waits")==="yes");function Gh(e){ks.value=e,On("waits",e?"yes":"no")}var l_=150,Qu,Xo=null;function nn(){
clearTimeout(Qu),Xo=He.value,bn.run(Xo,{history:!0})}function Kh(){Mt(()=>{let{state:e,how:t}=Pl.value,n=mr.value,r=xn.find(
o=>o.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!r||Xo!==null&&Ht(Xo,e.document)||ks.value&&Xo!==
null&&Ht(En(Xo).dataset,e.document.dataset)||(clearTimeout(Qu),Qu=setTimeout(nn,t==="replace"?l_:0))})}var ro=se([]),Xu=se(Ln("letters")!=="no"),_s="",jh,Yh=ro,Zh=Xu;function Qh(e){Xu.value=e,On("letters",e?"yes":"no")}function Ss(e){
let t=re(e);t.current=e;let n=e.map(({keys:r})=>r).join("|");he(()=>{let r=t.current.map((o,i)=>({...o,act:()=>t.current[i]?.
act()}));return ro.value=[...ro.value,...r],()=>{ro.value=ro.value.filter(o=>!r.includes(o))}},[n])}function s_(e){let t=(e.
key.length===1,e.key),n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(
Boolean),t.length===1?t.toUpperCase():t].join("+")}function Xh(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||
["Control","Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(a_(e.target)||!Xu.
value&&e.key.length===1||u_()))return;let n=_s===""?s_(e):`${_s} ${e.key}`,r=ro.value.findLast(({keys:o})=>o===n);r?(e.preventDefault(),
Jh(""),r.act()):t&&Jh(ro.value.some(({keys:o})=>o.startsWith(`${e.key} `))?e.key:"")})}function Jh(e){clearTimeout(jh),_s=
e,e!==""&&(jh=setTimeout(()=>{_s=""},1200))}function a_(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function u_(){return document.querySelector("dialo\
g[open]")!==null}var eg="Ia",tg="Ua",ng="La",rg="Ma",og="Na";function Zn(e){Ae({document:je(je(He.value,"from",e.from),"to",e.to)})}function ig(){let e=re(null),[t,n]=q(!1),r=He.value.
timezone??"UTC",o=Uu(He.value,r),{error:i}=bn.result.value,l=vn(i,"from")??vn(i,"to");return Ss([{keys:"t",label:"Range \
of time",group:"The question",act:()=>n(!0)}]),s(j,{children:[s(ee,{buttonRef:e,icon:"calendar",after:"down",kind:l?"dan\
ger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:s("span",{class:eg,children:o})}),l&&!t&&s("div",{class:og,
children:s(Sr,{error:l})}),t&&s(kr,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:s(p_,
{zone:r,wrong:l,onDone:()=>n(!1)})})]})}function p_({zone:e,wrong:t,onDone:n}){let[r,o]=q(t),{from:i,to:l}=He.value,a=i===
void 0&&l===void 0?"":`${i??""} - ${l??"now"}`,c=f=>{let p=$h(f);if(!p){o({message:"This is no range of time",hint:"try:\
 last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}Zn(p),n()};return s("div",{class:tg,children:[s(Mr,{
label:`Range, on the clock of ${e}`,value:a,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:c,error:r,autofocus:!0}),
s("div",{class:ng,children:Vu.map(f=>s(ee,{small:!0,kind:"plain",class:rg,pressed:Uu(He.value,e)===f.label,onClick:()=>{
Zn(f),n()},children:f.label},f.label))})]})}function lg({document:e,result:t,as:n}){let{answer:r,of:o,phase:i}=t;if(!r||!o||!("columns"in r))return i==="error"?null:
s(wr,{});if(r.rows.length===0&&i==="exact")return s(d_,{document:o});let l=r.query?.timezone??o.timezone??"UTC";return n===
"line"?s(fs,{answer:r,document:o,zone:l,onZoom:f_}):s(m_,{answer:r,of:o,document:e,zone:l})}function f_(e,t){Zn({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function d_({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return s(hn,{icon:"search",title:"Nothing found",actions:s(j,{children:[n&&s(ee,
{kind:"primary",onClick:()=>Zn({}),children:"All data"}),t&&s(ee,{kind:"outlined",onClick:()=>Ae({document:je(e,"where",
void 0)}),children:"Without the filter"}),!n&&!t&&s(ee,{kind:"outlined",onClick:nn,children:"Ask again"})]}),children:n||
t?"No event of this range passes the filter.":"The dataset has no events."})}function m_({answer:e,of:t,document:n,zone:r}){
let[o,i]=q(null),l=ze(n.aggregate?.order)[0],a=l===void 0?null:h_(l),c=ze(e.query?.aggregate?.by??t.aggregate?.by),f=(m,g,y)=>{
let b=e.columns.findIndex(({name:_})=>_===g);b>=0&&b<c.length&&!Ro(c[b])&&e.rows.some(_=>_===m)&&i({anchor:y,column:g,value:m[b]})},
p=o?lf(o.column,o.value):"";return s(j,{children:[s(Gl,{answer:e,document:t,zone:r,sort:a,onCell:f,onSort:m=>Ae({document:je(
n,"aggregate.order",m===null?void 0:[`"${m.key}"${m.descending?" desc":""}`])})}),o&&s(Bi,{anchor:o.anchor,label:"This v\
alue",head:Be(p).text,onClose:()=>i(null),items:[{label:"Only this",icon:"filter",act:()=>Bn({document:je(n,"where",Oa(n.
where,p))},p)},{label:"Exclude",icon:"minus",act:()=>Bn({document:je(n,"where",Oa(n.where,`not (${p})`))},`not (${p})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>qt(o.value===null?"":String(o.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>qt(p,"The condition")}]})]})}function h_(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var ag="O",ug="Ra";function pg({document:e,result:t}){let n=ze(e.aggregate?.measures),r=ze(e.aggregate?.by);return s("div",{class:ag,children:[
s("span",{children:"Show"}),s(ec,{label:"Measures",path:"aggregate.measures",value:n.join(", "),error:vn(t.error,"aggreg\
ate.measures"),onCommit:o=>ke("aggregate.measures",cg(o))}),s("span",{children:"where"}),s(ec,{label:"Filter",path:"wher\
e",value:e.where??"",placeholder:"any event",error:vn(t.error,"where"),onCommit:o=>ke("where",o.trim()===""?void 0:o)}),
s("span",{children:"by"}),s(ec,{label:"Breakdown",path:"aggregate.by",value:r.join(", "),placeholder:"nothing",error:vn(
t.error,"aggregate.by"),onCommit:o=>ke("aggregate.by",cg(o))})]})}function ec(e){let{path:t,...n}=e;return s("div",{class:ug,
"data-path":t,children:s(Mr,{bare:!0,code:!0,...n})})}function cg(e){let t=[""],n=0,r="";for(let i of e)r!==""?r=i===r?"":
r:i==="'"||i==='"'?r=i:i==="("?n++:i===")"&&n--,i===","&&n===0&&r===""?t.push(""):t[t.length-1]+=i;let o=t.map(i=>i.trim()).
filter(i=>i!=="");return o.length>0?o:void 0}function tc(e){return ze(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var fg={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:[
"aggregate.measures","aggregate.by","where"],chartOf:e=>tc(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;
let r=ze(n.by);return t==="line"&&!tc(e)?{...e,aggregate:{...n,by:["time('auto')",...r]}}:t==="table"&&tc(e)?{...e,aggregate:{
...n,by:r.filter(o=>!Ro(o))}}:e},Sentence:pg,Page:lg};function rn(e,t,n){let[r,o]=q(null),i=re(null),l=r&&r.row<e&&r.column<t?r:null;return he(()=>{l&&i.current?.querySelector(
`[data-at="${l.row},${l.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[l?.row,l?.column]),{at:l,set:o,
key:f=>{if(i.current=f.currentTarget,f.key==="Enter"||f.key==="."){let m=l&&i.current.querySelector(`[data-at="${l.row},${l.
column}"]`);return!l||!m?!1:(n(l,m),!0)}let p=l===null&&f.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Ul(f,l,e,t);
return p?(o(p),!0):!1},mark:(f,p)=>({"data-at":`${f},${p}`,"data-cursor":l?.row===f&&l.column===p})}}function qi(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function dg(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let r=o=>Math.
max(0,Math.min(1,o/n));return t===0?{reached:r(e.count),open:0,dropped:0}:{reached:r(e.count),open:r(e.in_progress),dropped:r(
e.dropped)}}function dt(e){return Ml(e.name)??e.name}function nc(e){let t=e.at(-1);return{share:t?.from_first??null,entries:qi(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function wn(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var mg="Aa",hg="P",gg="Da";function Lt(e){return"other"in e?Mi.text:Be(e.value).text}function oc(e,t){return"other"in t?"var(--other)":`var(${yr(Kr(
e,yg(t.value)))})`}function ic(e,t){return!("other"in t)&&Kr(e,yg(t.value))>=Jl}function yg(e){return Array.isArray(e)?e:
[e??null]}function Qn({property:e,group:t,most:n=32}){return s("span",{class:mg,children:[s("span",{class:hg,"data-dashe\
d":ic(e,t),style:{"--color":oc(e,t)}}),s("span",{class:gg,children:"other"in t?s(Ve,{shown:Mi}):s(Ve,{value:t.value,most:n,
middle:!0})})]})}function vg({answer:e,by:t}){let n=(o,i)=>i.map((l,a)=>({group:o,step:l,at:a})),r=[...n(null,e.steps),...wn(e).flatMap(o=>n(
o,o.steps))];return s(Xt,{label:"Steps",columns:v_(t),rows:r})}function v_(e){let t=o=>o==null?"–":Ye(o),n=o=>o===null?
"–":Z(o);return[...e===""?[]:[{key:"group",head:s(Ve,{value:e,most:32}),cell:({group:o})=>o===null?s(Ve,{shown:{text:hr.
total,kind:"other"}}):s(Qn,{property:e,group:o})}],{key:"step",head:"step",cell:({step:o,at:i})=>s(j,{children:[i+1," ",
s(Ve,{value:dt(o),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:o})=>ie(o.count)},{key:"firs\
t",head:"of all",number:!0,cell:({step:o})=>n(o.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({
step:o,at:i})=>i===0?"–":n(o.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:o,at:i})=>i===0?"–":
ie(o.dropped)},{key:"open",head:"still open",number:!0,cell:({step:o,at:i})=>i===0?"–":ie(o.in_progress)},{key:"median",
head:"median time",number:!0,cell:({step:o})=>t(o.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({
step:o})=>t(o.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:o})=>t(o.time_from_entry?.
median)}]}var bg="Ha",xg="_a",wg="Fa",kg="Ta",_g="qa",Sg="Ga",Mg="Ja",Cg="Ka",Tg="Oa",Pg="Pa",$g="Qa",Ag="i",Eg="x",Rg="S",Dg="Va",
Lg="Wa",Og="Ya",Fg="Za",Ng="er",zg="ar",Bg="rr",Ig="B",Hg="ir";function Vg({group:e,by:t,mark:n,onChoose:r}){return s(j,{children:[s("div",{class:zg,children:s(Qn,{property:t,group:e})}),
e.steps.map((o,i)=>s("div",{class:Rg,...n(i),title:`${ie(o.count)}, ${Z(o.from_first??0)}`,onClick:l=>r(i,l.currentTarget),
children:[s("span",{class:Bg,children:s("span",{class:Ig,"data-dashed":ic(t,e),style:{"--share":o.from_first??0,"--color":oc(
t,e)}})}),s("span",{class:Hg,children:i===0?ne(o.count):Z(o.from_first??0)})]},i))]})}function Ms(e,t){let n=rf(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function Ug(e,t){return t===null?ne(e):Cf(e,t[0],t[1])}function sc(e,t){return e===null?"–":t===null?Z(e):`\
~ ${Z(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function Wg(e,t){return t==="entries"?Bo(e,"pass","passes"):t==="starts"?Bo(
e,"start"):Bo(e,"actor")}function qg({step:e,at:t,entries:n,intervals:r,first:o,mark:i,onChoose:l}){let a=dg(e,t,n),c=(p,m,g,y)=>s("div",{class:Ag,
"data-part":p,style:{"--share":m},title:`${y}: ${ie(g)} (${Z(m)})`,...i(p),onClick:b=>l(p,b.currentTarget),onContextMenu:b=>{
b.preventDefault(),l(p,b.currentTarget)}}),f=e.time_from_previous?.median??null;return s("div",{class:Mg,children:[s("di\
v",{class:Cg,children:[s("span",{class:Pg,children:t+1}),s("span",{class:Tg,children:s(Ve,{value:dt(e),most:80,middle:!0})})]}),
s("div",{class:$g,children:[!o&&c("dropped",a.dropped,e.dropped,"Dropped"),!o&&c("in_progress",a.open,e.in_progress,"Sti\
ll open"),c("reached",a.reached,e.count,"Reached")]}),s("div",{class:Dg,children:[s("div",{class:Lg,title:ie(e.count),children:Ug(
e.count,Ms(r,["steps",t,"count"]))}),s("dl",{class:Og,children:[s(Gi,{label:"of all",children:o?"–":sc(e.from_first,Ms(
r,["steps",t,"from_first"]))}),s(Gi,{label:"of the step before",children:o?"–":sc(e.from_previous,Ms(r,["steps",t,"fro\
m_previous"]))}),s(Gi,{label:"median time",children:f===null?"–":Ye(f)}),s(Gi,{label:"dropped",swatch:"dropped",children:o?
"–":ne(e.dropped)}),s(Gi,{label:"still open",swatch:"in_progress",children:o?"–":ne(e.in_progress)})]})]})]})}function Gi({
label:e,swatch:t,children:n}){return s(j,{children:[s("dt",{class:Fg,children:[t&&s("span",{class:Eg,"data-part":t}),e]}),
s("dd",{class:Ng,children:n})]})}function Cr(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var In=["dropped","in_progress","reached"];function Gg({answer:e,intervals:t,by:n,onMark:r}){let{steps:o}=e,i=wn(e),l=qi(
o),a=e.query?.funnel?.count,c=(g,y)=>{let b=o[y],_=i[g-In.length];if(_)return{mark:{step:y+1,state:"reached",...Cr(_)},label:`${Lt(
_)}: ${Kg(b)}`};let T=In[g];return{mark:{step:y+1,state:T},label:`${jg(T)} ${_e(dt(b))}`}},f=(g,y,b)=>{let{mark:_,label:T}=c(
g,y);r(_,T,b)},p=rn(In.length+i.length,o.length,({row:g,column:y},b)=>f(g,y,b)),m=p.at?x_(e,p.at.row,p.at.column):"";return s(
Dt,{title:s(b_,{steps:o,counting:a}),summary:w_(e,n),announced:m,onKey:p.key,table:s(vg,{answer:e,by:n}),children:s("div",
{class:kg,children:s("div",{class:_g,"data-groups":i.length>0,style:{"--steps":o.length},children:[s("div",{class:Sg,"ar\
ia-hidden":"true",children:[s("span",{children:"100 %"}),s("span",{children:"50 %"}),s("span",{children:"0"})]}),o.map((g,y)=>s(
qg,{step:g,at:y,entries:l,intervals:t,first:y===0,mark:b=>p.mark(In.indexOf(b),y),onChoose:(b,_)=>f(In.indexOf(b),y,_)},
y)),i.map((g,y)=>s(Vg,{group:g,by:n,mark:b=>p.mark(In.length+y,b),onChoose:(b,_)=>f(In.length+y,b,_)},y))]})})})}function b_({
steps:e,counting:t}){let{share:n,entries:r,converted:o,median:i}=nc(e);return s("span",{class:bg,children:[s("strong",{class:xg,
children:n===null?"–":Z(n)}),s("span",{children:[ne(o)," of ",Wg(r,t)]}),i!==null&&s("span",{class:wg,children:["half \
of them within ",Ye(i)]})]})}function Kg(e){return`reached ${_e(dt(e))}`}function jg(e){return e==="reached"?"Reached":e===
"dropped"?"Dropped before":"May still reach"}function x_(e,t,n){let r=e.steps[n];if(!r)return"";let o=wn(e)[t-In.length];
if(o){let a=o.steps[n];return`${Lt(o)}, ${Kg(r)}: ${ne(a?.count??0)}, ${Z(a?.from_first??0)}`}let i={reached:r.count,dropped:r.
dropped,in_progress:r.in_progress}[In[t]],l=t<2?"":`, ${Z(r.from_first??0)} of all, ${Z(r.from_previous??0)} of the step\
 before`;return`Step ${n+1}, ${jg(In[t])} ${_e(dt(r))}: ${ne(i)}${l}`}function w_(e,t){let{share:n,entries:r,converted:o}=nc(
e.steps),i=e.steps.map(a=>_e(dt(a))).join(", "),l=t===""?"":`, by ${_e(t)}, ${(e.groups??[]).length} groups`;return`Funn\
el of ${e.steps.length} steps: ${i}; ${ne(o)} of ${ne(r)} convert, ${Z(n??0)}${l}`}function Jg(e){return e.map(({from:t,count:n},r)=>{let o=e[r+1]?.from,i=e[r-1]?.from,l=o??(i===void 0?null:t+(t-i));return{
from:t,to:l,count:n}})}function Yg(e,t){let n=e.findIndex(({from:i,to:l})=>t>=i&&(l===null||t<l)),r=e[n];if(!r)return null;
let o=r.to===null?.5:(t-r.from)/(r.to-r.from);return(n+o)/e.length}function Zg(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:r},o)=>({at:o/e.length,value:r})).filter((r,o)=>o%n===0)}var Qg="tr",Xg="or",ey="X",ty="Q",ny="nr",ry="V",oy="pr",iy="dr";function ly({title:e,counting:t,bins:n,markers:r=[],summary:o,onBin:i}){let l=rn(1,n.length,({column:p},m)=>i?.(n[p],m)),
a=Math.max(1,...n.map(({count:p})=>p)),c=n.reduce((p,{count:m})=>p+m,0),f=l.at===null?void 0:n[l.at.column];return s(Dt,
{title:e,summary:o,onKey:l.key,announced:f?`${ac(f)}: ${ie(f.count)} ${t}, ${Z(f.count/Math.max(1,c))}`:"",table:s(Xt,{label:"\
Bins",rows:n,columns:[{key:"range",head:"from, to",cell:ac},{key:"count",head:t,number:!0,cell:p=>ie(p.count)},{key:"sha\
re",head:"share",number:!0,cell:p=>Z(p.count/Math.max(1,c))}]}),children:s("div",{class:Qg,children:[s("div",{class:Xg,style:{
"--bins":n.length},children:[n.map((p,m)=>s("div",{class:ey,...l.mark(0,m),title:`${ac(p)}: ${ie(p.count)} ${t}, ${Z(p.count/
Math.max(1,c))}`,onClick:i&&(g=>i(p,g.currentTarget)),children:s("div",{class:ty,style:{"--share":p.count/a}})},m)),r.map(
({at:p,label:m})=>{let g=Yg(n,p);return g===null?null:s("div",{class:ny,style:{"--at":g},children:s("span",{class:ry,"da\
ta-late":g>.8,children:m})},m)})]}),s("div",{class:oy,"aria-hidden":"true",children:Zg(n,6).map(({at:p,value:m})=>s("spa\
n",{class:iy,style:{"--at":p},children:Ye(m)},p))})]})})}function ac({from:e,to:t}){return t===null?`${Ye(e)} and more`:
`${Ye(e)} to ${Ye(t)}`}var sy="lr",ay="sr",cc="xr";function cy({answer:e}){let{steps:t}=e,n=t.at(-1);return s("div",{class:sy,children:[t.slice(1).map((r,o)=>s(uy,{from:dt(
t[o]),to:dt(r),times:r.time_from_previous},o)),t.length>2&&n&&s(uy,{from:dt(t[0]),to:dt(n),times:n.time_from_entry,all:!0})]})}
function uy({from:e,to:t,times:n,all:r=!1}){let o=n?.median??null,i=n?.p90??null,l=[...o===null?[]:[{at:o,label:`median ${Ye(
o)}`}],...i===null?[]:[{at:i,label:`p90 ${Ye(i)}`}]];return s(ly,{title:s("span",{class:ay,children:[r&&s("span",{class:cc,
children:"all the way:"}),s(Ve,{value:e,most:40,middle:!0})," ",s("span",{class:cc,children:"to"})," ",s(Ve,{value:t,most:40,
middle:!0})]}),counting:"actors",bins:Jg(n?.histogram??[]),markers:l,summary:`Time from ${_e(e)} to ${_e(t)}: ${ne(n?.count??
0)} actors, median ${o===null?"unknown":Ye(o)}`})}function Ki({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?s(hn,{icon:"clock",title:"Stopped",actions:s(
ee,{kind:"primary",onClick:nn,children:"Run again"}),children:"Nothing was answered yet."}):s(wr,{})}function Cs({result:e,
children:t}){let n=e.of;if(!n)return null;let r=n.from!==void 0||n.to!==void 0;return s(hn,{icon:"search",title:"Nothing\
 found",actions:s(j,{children:[r&&s(ee,{kind:"primary",onClick:()=>Zn({}),children:"All data"}),n.where!==void 0&&s(ee,{
kind:"outlined",onClick:()=>Ae({document:je(n,"where",void 0)}),children:"Without the filter"}),!r&&n.where===void 0&&s(
ee,{kind:"outlined",onClick:nn,children:"Ask again"})]}),children:t})}function pc(e,t,n){return Fo("v1/drill",{body:{document:e,mark:t},signal:n})}function Ts(e,t=()=>[]){let[n,r]=q(null),o=(l,a,c)=>r(
{mark:l,label:a,anchor:c}),i=n&&e?s(S_,{document:e,...n,more:t,onClose:()=>r(null)}):null;return{onMark:o,menu:i}}function S_({
document:e,mark:t,label:n,anchor:r,more:o,onClose:i}){let{behind:l,failed:a}=M_(e,t),c=(m,g)=>{m&&Bn({document:m,...g===
null?{}:{view:g,as:null}},Ci(_e(n),48))},f=(m,g,y,b)=>({label:m,icon:g,disabled:!y,act:()=>c(y,b)}),p=o(t,n);return s(Bi,
{anchor:r,label:n,head:a??n,onClose:i,items:[f("Only these","filter",l?.only,null),f("Exclude these","minus",l?.exclude,
null),f("Events","rows",l?.events,"explore"),f("Explain","difference",l?.explain,"difference"),...p.length>0?["rule",...p]:
[]]})}function M_(e,t){let[n,r]=q({behind:null,failed:null});return he(()=>{let o=new AbortController;return pc(e,t,o.signal).
then(i=>r({behind:i,failed:null}),i=>{Ol(i)||r({behind:null,failed:Wr(i).message})}),()=>o.abort()},[e,t]),n}var fc=30;function Ps(e,t){let n=e.query?.funnel?.compare_groups?.control;return wn(e).flatMap(r=>{if("other"in r||!r.comparison)
return[];let o=r.comparison.steps[t],[i,l]=o?.interval??[];return[{group:r,exposed:r.comparison.exposed,converted:r.steps[t]?.
count??0,rate:o?.rate??null,lift:o?.lift??null,interval:typeof i=="number"&&typeof l=="number"?[i,l]:null,pValue:o?.p_value??
null,isControl:r.value===n,few:r.comparison.exposed<fc}]})}function py(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function dc({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function oo(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var fy="cr",dy="a",kn="gr",mc="hr",my="fr",hy="ur",gy="mr",yy="W",vy="Y",by="b";function wy({answer:e,by:t,goal:n,onMark:r}){let o=Ps(e,n),i=py(o),l=(p,m)=>{let g=o[p];r({step:n+1,state:"reached",...Cr(
g.group)},Lt(g.group),m)},a=rn(o.length,1,({row:p},m)=>l(p,m)),c=a.at?o[a.at.row]:void 0,f=_e(dt(e.steps[n]));return s(Dt,
{title:s(j,{children:["Rate of ",s("bdi",{children:f})]}),summary:`Experiment by ${_e(t)}: ${o.map(xy).join("; ")}`,announced:c?
xy(c):"",onKey:a.key,table:s(P_,{variants:o,by:t}),children:s("div",{class:fy,children:s("table",{class:dy,children:[s("\
thead",{children:s("tr",{children:[s("th",{scope:"col",children:"variant"}),s("th",{scope:"col",class:kn,children:"expos\
ed"}),s("th",{scope:"col",class:kn,children:"converted"}),s("th",{scope:"col",class:kn,children:"rate"}),s("th",{scope:"\
col",class:kn,children:"lift"}),s("th",{scope:"col",class:mc,children:s("span",{class:my,children:[s("span",{children:Fn(
-i)}),s("span",{children:"difference, 95 %"}),s("span",{children:Fn(i)})]})}),s("th",{scope:"col",class:kn,children:"p"}),
s("th",{scope:"col",children:"says"})]})}),s("tbody",{children:o.map((p,m)=>s("tr",{...a.mark(m,0),onClick:g=>l(m,g.currentTarget),
children:[s("th",{scope:"row",children:s(Qn,{property:t,group:p.group})}),s("td",{class:kn,children:ie(p.exposed)}),s("t\
d",{class:kn,children:ie(p.converted)}),s("td",{class:kn,children:p.rate===null?"–":Z(p.rate)}),s("td",{class:kn,children:p.
isControl||p.lift===null||p.few?"–":Fn(p.lift)}),s("td",{class:mc,children:s(T_,{variant:p,reach:i})}),s("td",{class:kn,
children:p.isControl||p.few?"–":oo(p.pValue)}),s("td",{children:s("span",{class:by,"data-verdict":dc(p),children:hc(p)})})]},
m))})]})})})}function T_({variant:e,reach:t}){let{interval:n,isControl:r,few:o}=e,i=a=>(Math.max(-t,Math.min(t,a))/t+1)/
2,l=n!==null&&!r&&!o;return s("span",{class:hy,title:l?`${Fn(n[0])} to ${Fn(n[1])}`:void 0,children:[s("span",{class:gy}),
l&&s(j,{children:[s("span",{class:yy,style:{"--from":i(n[0]),"--to":i(n[1])}}),s("span",{class:vy,style:{"--from":i((n[0]+
n[1])/2)}})]})]})}function P_({variants:e,by:t}){return s(Xt,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>s(Qn,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>ie(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>ie(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":Z(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:r})=>n===null||r?"–":Fn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?Fn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?Fn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>oo(n)},{key:"says",head:"says",cell:hc}]})}function hc(e){return e.
few?`too few: below ${fc}`:dc(e)}function xy(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${Fn(e.lift)}, p ${oo(
e.pValue)}`;return`${Lt(e.group)} ${e.rate===null?"no rate":Z(e.rate)} of ${ie(e.exposed)}${t}, ${hc(e)}`}var ky="vr",_y="C",Sy="br",My="wr",Cy="yr",Ty="kr";var $s=28;function gc(e,t){return`${e}-${t}`}function Py({id:e,label:t,options:n,active:r,onActive:o,onPick:i,several:l=!1,
foot:a}){let c=re(null),f=Vl(c,$s,n.length);return yt(()=>{let p=c.current;if(!p||r<0)return;let m=r*$s;m<p.scrollTop?p.
scrollTop=m:m+$s+8>p.scrollTop+p.clientHeight&&(p.scrollTop=m+$s+8-p.clientHeight)},[r,n]),s(j,{children:[s("div",{ref:c,
id:e,role:"listbox","aria-label":t,"aria-multiselectable":l||void 0,class:ky,children:[s("div",{role:"presentation",style:{
height:`${f.before}px`}}),n.slice(f.first,f.end).map((p,m)=>{let g=f.first+m;return s("div",{id:gc(e,g),role:"option","a\
ria-selected":p.selected??!1,"aria-setsize":n.length,"aria-posinset":g+1,"data-active":g===r,class:_y,onPointerMove:()=>{
g!==r&&o(g)},onPointerDown:y=>y.preventDefault(),onClick:()=>i(p.value),children:[l&&s("span",{class:Ty,children:p.selected&&
s(ge,{name:"check"})}),s("span",{class:Sy,children:p.label}),p.note!==void 0&&s("span",{class:My,children:p.note})]},g)}),
s("div",{role:"presentation",style:{height:`${f.after}px`}})]}),a&&s("div",{class:Cy,children:a})]})}function As(e){let{options:t,text:n,several:r=!1,eager:o=!1}=e,i=re(null),l=cr(),[a,c]=q(e.autofocus??!1),[f,p]=q(o?0:-1),
[m,g]=q(!1);yt(()=>{g(!0),e.autofocus&&i.current?.focus()},[]);let y=Math.min(f,t.length-1),b=a||(e.inline??!1),_=()=>c(
!1),T=(S,M)=>{M||_(),e.onPick(S,M)},A=S=>{let M=b?t[y]:void 0;if(S.key==="ArrowDown"||S.key==="ArrowUp"){S.preventDefault(),
c(!0);let V=S.key==="ArrowDown"?1:-1;p(y<0&&V<0?t.length-1:(y+V+t.length)%Math.max(1,t.length))}else S.key==="Enter"?(S.
preventDefault(),M?T(M.value,!1):(_(),e.onTake(n))):S.key===" "&&r&&M&&y>=0?(S.preventDefault(),T(M.value,!0)):S.key==="\
Escape"&&(b||e.onCancel)?(S.preventDefault(),S.stopPropagation(),_(),e.onCancel?.()):S.key==="Backspace"&&n===""&&e.onBackspace?.()},
w=s(Py,{id:l,label:e.label,options:t,active:y,onActive:p,onPick:S=>T(S,r),several:r,foot:e.foot});return s(j,{children:[
s("input",{ref:i,class:Ee(ys,e.code&&vs),role:"combobox","aria-label":e.label,"aria-expanded":b,"aria-controls":l,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":b&&y>=0?gc(l,y):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:A,onClick:()=>c(!0),onBlur:_,onFocus:()=>{
e.autofocus&&c(!0)},onInput:S=>{c(!0),p(o?0:-1),e.onText(S.currentTarget.value)}}),e.inline&&w,!e.inline&&a&&m&&(t.length>
0||e.foot)&&s(kr,{anchor:i.current,onClose:_,focus:!1,children:w})]})}var Ay="zr",Ey="jr";function io({title:e,values:t,value:n,onChange:r,free:o=!1,...i}){let l=re(null),[a,c]=q(!1),[f,p]=q(""),m=Fe(()=>E_(t,f),
[t,f]),g=()=>{c(!1),p("")},y=b=>{g(),r(b)};return s(j,{children:[s(ee,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:l,
onClick:()=>a?g():c(!0),children:s("span",{class:Ay,children:s(Ve,{value:n,most:32})})}),a&&s(kr,{anchor:l.current,onClose:g,
role:"dialog",label:e,children:s("div",{class:Ey,children:s(As,{label:e,text:f,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(b=>({value:b,label:s(Ve,{value:b}),selected:b===n})),onPick:y,onTake:b=>{o&&
b!==""&&y(b)},onCancel:g})})})]})}function E_(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let r=e.filter(i=>i.toLowerCase().
startsWith(n)),o=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...r,...o]}var Ry="Sr",Dy="Z",Ly="Br",Oy="Xr";function ji({clauses:e,result:t}){return s("div",{class:Ry,children:e.map(({word:n,label:r,path:o,value:i,placeholder:l,
narrow:a,take:c})=>s("div",{class:Dy,"data-narrow":a??!1,"data-path":o,children:[s("span",{class:Ly,children:n}),s("div",
{class:Oy,children:s(Mr,{bare:!0,code:!0,label:r,value:i,...l===void 0?{}:{placeholder:l},error:vn(t.error,o),onCommit:c})})]},
`${n} ${o} ${r}`))})}function Pt(e){return e.trim()===""?void 0:e.trim()}var Rs="Cr",lo="Er",Yi="Ir",Ny="Ur";var zy="ee";var D_=.01;function By({answer:e,document:t,by:n,onMark:r}){let[o,i]=q(null),l=Math.min(o??e.steps.length-1,e.steps.length-
1),a=t.funnel?.compare_groups,c=new Map(wn(e).flatMap(b=>"other"in b?[]:[[Be(b.value).text,b.value]])),p=(Nl(t.dataset).
value.value?.columns??[]).filter(({type:b,actor:_})=>b==="string"&&!_).map(({name:b})=>b),m=b=>{Ae({document:je(je(t,"fu\
nnel.by",_i(b)),"funnel.compare_groups",void 0)})},g=b=>ke("funnel.compare_groups",{...a,control:c.get(b)}),y=Ps(e,l).length>
0;return s(j,{children:[s("div",{class:Rs,children:[s("span",{class:Yi,children:[s("span",{class:lo,children:"variant"}),
s(io,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:m})]}),c.size>
0&&s("span",{class:Yi,children:[s("span",{class:lo,children:"control"}),s(io,{title:"The control group",kind:"outlined",
values:[...c.keys()],value:a?Be(a.control).text:"choose",onChange:g})]}),a&&s(j,{children:[s("span",{class:Yi,children:[
s("span",{class:lo,children:"goal"}),s(io,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(yc),value:yc(
e.steps[l],l),onChange:b=>i(e.steps.findIndex((_,T)=>yc(_,T)===b))})]}),s("span",{class:Yi,children:[s("span",{class:lo,
children:"exposed by"}),s("span",{class:Ny,children:s(Mr,{bare:!0,code:!0,label:"What exposes an actor",value:a.exposed??
"",placeholder:"the first step",onCommit:b=>ke("funnel.compare_groups.exposed",Pt(b))})})]})]})]}),y?s(j,{children:[s(L_,
{value:e.sample_ratio_p_value??null}),s(wy,{answer:e,by:n,goal:l,onMark:r})]}):s(hn,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function yc(e,t){return`${t+1} ${dt(e)}`}function L_({
value:e}){if(e===null)return null;let t=e<D_;return s("p",{class:zy,"data-bad":t,role:t?"alert":void 0,children:[s(ge,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${oo(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${oo(e)}).`]})}var O_=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function F_(e){let t=Object.
entries(e).filter(([n])=>!O_.includes(n));return Object.fromEntries(t)}function N_(e,t){let n=F_(e.funnel);return{...En(
e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`step >= ${t}`}}}function Iy(e,t){let n=(t.step??
1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function Hy(e,t,n){let r=Iy(e,t),o=t.step??1,i=[{label:"\
Paths after",icon:"paths",disabled:r===void 0,act:()=>{z_(e,t,n)}}];return o>1&&e.funnel?.order!=="any"&&i.push({label:`\
Explain drop ${o-1} › ${o}`,icon:"difference",act:()=>Bn({document:N_(e,o),view:"difference",as:null},`drop ${o-1} › ${o}`)}),
i}async function z_(e,t,n){let r=Iy(e,t);try{let{only:o}=await pc(e,t);o&&r!==void 0?Bn({document:{...En(o),paths:{start:r}},
view:"paths",as:null},n):to("No condition says who these are.")}catch(o){to(_e(Wr(o).message))}}var B_="conversion_rate";function Vy(e,t){let n=wn(e),r=[],o=(l,a)=>{for(let{time:c,steps:f}of a??[]){let p=f[0]?.count??
0;r.push([c,...l===null?[]:[I_(l)],p>0?f.at(-1)?.from_first??null:null])}};n.length===0&&o(null,e.trend);for(let l of n)
o(l,l.trend);let i=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...i.map(({name:l})=>l)]}},
columns:[{name:"time",type:"timestamp"},...i,{name:B_,type:"float64"}],rows:r,stats:e.stats}}function I_(e){return"other"in
e||Array.isArray(e.value)?Lt(e):e.value}var Wy="Mr",qy="E";function Xn({label:e,choices:t,value:n,onChange:r}){let o=l=>{let a=l.key==="ArrowRight"||l.key==="ArrowDown"?1:l.key===
"ArrowLeft"||l.key==="ArrowUp"?-1:0;if(a===0)return;l.preventDefault();let c=(t.findIndex(p=>p.value===n)+a+t.length)%t.
length,f=t[c];f&&r(f.value),l.currentTarget.children[c]?.focus()},i=t.some(l=>l.value===n)?n:t[0]?.value;return s("div",
{role:"radiogroup","aria-label":e,class:Wy,onKeyDown:o,children:t.map(l=>s("button",{type:"button",role:"radio",class:qy,
"aria-checked":l.value===n,tabIndex:l.value===i?0:-1,onClick:()=>r(l.value),children:[l.icon&&s(ge,{name:l.icon,size:14}),
l.label]},l.value))})}var V_=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function Gy({
answer:e,document:t,by:n}){let r=Fe(()=>Vy(e,n),[e,n]),o=e.query?.timezone??t.timezone??"UTC",i=t.funnel?.trend;return r.
rows.length===0?s(wr,{}):s(j,{children:[s("div",{class:Rs,children:[s("span",{class:lo,children:"by entry"}),s(Xn,{label:"\
Length of a bucket",value:String(i??"1d"),choices:V_,onChange:l=>ke("funnel.trend",l)})]}),s(fs,{answer:r,document:r.query,
zone:o,onZoom:(l,a)=>Zn({from:new Date(l*1e3).toISOString(),to:new Date(a*1e3).toISOString()})})]})}function Ky({document:e,result:t,as:n}){let{answer:r,of:o,phase:i}=t,{onMark:l,menu:a}=Ts(o,(f,p)=>o?Hy(o,f,p):[]);if(!r||
!o||!U_(r))return s(Ki,{result:t});if(qi(r.steps)===0&&i==="exact"&&n!=="groups")return s(Cs,{result:t,children:"No acto\
r of this range did the first step."});let c=ze(o.funnel?.by).join(", ");return s(j,{children:[n==="trend"&&s(Gy,{answer:r,
document:o,by:c}),n==="time"&&s(cy,{answer:r}),n==="groups"&&s(By,{answer:r,document:e,by:c,onMark:l}),n!=="trend"&&n!==
"time"&&n!=="groups"&&s(Gg,{answer:r,intervals:t.intervals,by:c,onMark:l}),a]})}function U_(e){return"steps"in e}function jy({document:e,result:t}){let n=e.funnel?.steps??[],r=n.map((o,i)=>({word:i===0?"Who":"then",label:`Step ${i+1}`,
path:`funnel.steps[${i}].where`,value:o.where,take:l=>ke(l.trim()===""?`funnel.steps[${i}]`:`funnel.steps[${i}].where`,Pt(
l))}));return s(ji,{result:t,clauses:[...r,{word:"then",label:"Next step",path:`funnel.steps[${n.length}].where`,value:"",
placeholder:"another step",take:o=>ke(`funnel.steps[${n.length}]`,Pt(o)&&{where:o})},{word:"within",label:"Window",path:"\
funnel.window",value:e.funnel?.window??"",narrow:!0,take:o=>ke("funnel.window",Pt(o))},{word:"where",label:"Filter",path:"\
where",value:e.where??"",placeholder:"any event",take:o=>ke("where",Pt(o))},{word:"split by",label:"Breakdown",path:"fun\
nel.by",value:ze(e.funnel?.by).join(", "),placeholder:"nothing",take:o=>ke("funnel.by",Pt(o))}]})}var Jy={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:["funnel.steps","funnel.window","funnel.by","funnel.compare_groups","where"],chartOf:()=>"steps",choose:W_,
Sentence:jy,Page:Ky};function W_(e,t){if(!e.funnel)return e;let{trend:n}=e.funnel;return t==="trend"?n===void 0?je(e,"fu\
nnel.trend","1d"):e:n===void 0?e:je(je(e,"funnel.trend",void 0),"funnel.trend_mode",void 0)}var Yy=new Map;function q_(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function Zy(e,t){let n=q_(t);if(e[n])
return e;let r=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";Yy.set(`${e.dataset} ${r}`,e);let o=Yy.get(
`${e.dataset} ${n}`),i=En(e),l=e[r]?.period??"day",a=e[r]?.per,c={period:l,...a===void 0?{}:{per:a}};if(n==="retention")
return{...i,retention:{start:"true",...o?.retention,...c}};let f=r==="retention"?e.retention?.return:e[r]?.event,p=n==="\
lifecycle"?o?.lifecycle:o?.stickiness;return{...i,[n]:{...p,...c,...f===void 0?{}:{event:f}}}}function vc(e){if(!(e>0)||!Number.isFinite(e))return 1;let t=10**Math.floor(Math.log10(e));return([1,2,2.5,5,10].find(r=>r*
t>=e*(1-1e-9))??10)*t}function Ds(e,t,n){let r=vc(Math.max(t-e,1e-12)/Math.max(1,n)),o=Math.ceil(e/r-1e-9),i=Math.floor(
t/r+1e-9);return Array.from({length:Math.max(0,i-o)+1},(l,a)=>(o+a)*r)}var Qy="Nr",Xy="Rr",e0="Ar",t0="Dr",n0="Hr",r0="_r",o0="ae",i0="Fr",l0="Tr",s0="c",a0="qr",u0="Gr",bc="Jr",xc="I";function Ls({title:e,summary:t,parts:n,bars:r,over:o,text:i=ne,actions:l,onPart:a}){let c=rn(n.length,r.length,({row:w,column:S},M)=>a(
S,w,M)),f=r.map(({values:w})=>({up:c0(w,1),down:c0(w,-1)})),p=Math.max(0,...f.map(({up:w})=>w)),m=Math.min(0,...f.map(({
down:w})=>w)),g=Math.max(p-m,1e-12),y=Math.max(1,Math.ceil(r.length/12)),b=c.at,_=b?r[b.column]:void 0,T=(w,S)=>`${w.label}\
, ${n[S].label}: ${ie(Math.abs(w.values[S]??0))}${w.unfinished?", not over":""}`;return s(Dt,{title:e,summary:t,announced:_&&
b?T(_,b.row):"",onKey:c.key,actions:l,table:s(Xt,{label:o,rows:r,columns:[{key:"over",head:o,cell:({label:w,unfinished:S})=>`${w}${S?
" (not over)":""}`},...n.map((w,S)=>({key:w.key,head:w.label,number:!0,cell:({values:M})=>i(M[S]??0)}))]}),legend:n.length>
1&&s("ul",{class:u0,children:[n.map(w=>s("li",{class:bc,children:[s("span",{class:xc,style:{"--color":`var(${w.color})`}}),
w.label]},w.key)),r.some(({unfinished:w})=>w)&&s("li",{class:bc,children:[s("span",{class:xc,"data-unfinished":"true"}),
"not over"]})]}),children:s("div",{class:Qy,children:[s("div",{class:Xy,"aria-hidden":"true",children:Ds(m,p,5).map(w=>s(
"span",{class:e0,style:{"--at":(p-w)/g},children:s("span",{class:t0,children:i(Math.abs(w))})},w))}),s("div",{class:n0,children:s(
"div",{class:r0,style:{"--bars":r.length},children:r.map((w,S)=>s("div",{class:o0,children:[s("div",{class:i0,style:{"--\
share":p/g},children:n.map((M,V)=>(w.values[V]??0)>0&&A(w,M,V,S,p)).reverse()}),s("div",{class:l0,style:{"--share":-m/g},
children:n.map((M,V)=>(w.values[V]??0)<0&&A(w,M,V,S,-m))}),S%y===0&&s("span",{class:a0,children:w.short})]},S))})})]})});
function A(w,S,M,V,O){return s("div",{class:s0,"data-unfinished":w.unfinished,title:T(w,M),...c.mark(M,V),style:{"--shar\
e":Math.abs(w.values[M]??0)/O,"--color":`var(${S.color})`},onClick:D=>a(V,M,D.currentTarget)},S.key)}}function c0(e,t){return e.
reduce((n,r)=>r*t>0?n+r:n,0)}var p0=["returning","resurrecting","new","dormant"],f0=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],K_=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function d0({answer:e,
zone:t,onMark:n}){let r=e.query?.lifecycle?.period??"day",o=K_.get(r)??86400,i=e.periods.map(c=>({label:Kn(c.start,o,t),
short:o<86400?rt(c.start,t,"clock"):o>20*86400?rt(c.start,t,"month"):rt(c.start,t,"dayShort"),values:p0.map(f=>c[f]),unfinished:!c.
complete})),l=e.periods.findLast(({complete:c})=>c)??e.periods.at(-1),a=l?`, in the last finished one ${ne(l.new)} new, ${ne(
l.returning)} returning, ${ne(l.resurrecting)} back again, ${ne(-l.dormant)} gone`:"";return s(Ls,{title:`Active by ${r}\
: above the line who is here, below who is gone`,over:r,parts:f0,bars:i,summary:`Lifecycle over ${i.length} periods${a}`,
onPart:(c,f,p)=>n({period:e.periods[c].start,state:p0[f]},`${f0[f].label}, ${i[c].label}`,p)})}function m0(){let e=re(null),[t,n]=q(0);return yt(()=>{let r=e.current;if(!r)return;let o=()=>n(r.clientWidth);o();let i=new ResizeObserver(
o);return i.observe(r),()=>i.disconnect()},[]),{host:e,width:t}}var h0="Kr",g0="Or",y0="Pr",v0="Qr",b0="Vr",x0="Wr",w0="re",k0="Yr";var wc=280,er={top:12,right:24,bottom:28,left:56},_0=4;function S0({title:e,summary:t,curves:n,names:r,period:o,text:i=Z,
table:l,onPoint:a}){let{host:c,width:f}=m0(),[p,m]=q(new Set),g=n.filter(({key:D})=>!p.has(D)),y=rn(g.length,r.length,({
row:D,column:N},R)=>a(n.indexOf(g[D]),N,R)),b=vc(Math.max(0,...g.flatMap(({points:D})=>D.map(N=>(g.length<=_0?N?.high:N?.
value)??0)))),_=Math.max(1,f-er.left-er.right),T=D=>er.left+(r.length<2?_/2:D/(r.length-1)*_),A=D=>er.top+(1-D/b)*(wc-er.
top-er.bottom),w=y.at,S=w?g[w.row]:void 0,M=w&&S?S.points[w.column]??null:null,V=w&&S?`${S.name}, ${o} ${r[w.column]}: ${M?
`${i(M.value)}, between ${i(M.low)} and ${i(M.high)}`:"not over"}`:"",O=Math.max(1,Math.ceil(r.length/Math.max(1,Math.floor(
_/48))));return s(Dt,{title:e,summary:t,announced:V,onKey:y.key,table:l,actions:V&&s("span",{class:k0,"aria-hidden":"tru\
e",children:V}),legend:n.length>1&&s(Yl,{rows:n.map(({key:D,keys:N,color:R,points:L})=>({key:D,keys:N,color:R??0,last:L.
findLast(P=>P!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:m,text:i}),children:s("div",{ref:c,class:h0,
children:f>0&&s("svg",{width:f,height:wc,"aria-hidden":"true",children:[Ds(0,b,5).map(D=>s("g",{children:[s("line",{x1:er.
left,x2:f-er.right,y1:A(D),y2:A(D),class:g0}),s("text",{x:er.left-8,y:A(D)+4,class:y0,children:i(D)})]},D)),r.map((D,N)=>N%
O===0&&s("text",{x:T(N),y:wc-8,class:v0,children:D},D)),g.length<=_0&&g.map(({key:D,points:N,color:R})=>s("path",{d:Y_(N,
T,A),class:x0,style:{fill:kc(R)}},D)),g.map(({key:D,points:N,color:R})=>s("path",{d:J_(N,T,A),class:b0,"stroke-dasharray":R===
null?void 0:Ho(R).join(" "),style:{stroke:kc(R)}},D)),g.map((D,N)=>D.points.map((R,L)=>R&&s("circle",{cx:T(L),cy:A(R.value),
r:w?.row===N&&w.column===L?5:3,class:w0,style:{fill:kc(D.color)},...y.mark(N,L),onPointerEnter:()=>y.set({row:N,column:L}),
onClick:P=>a(n.indexOf(D),L,P.currentTarget)},`${D.key} ${L}`)))]})})})}function kc(e){return e===null?"var(--other)":`v\
ar(${yr(e)})`}function J_(e,t,n){return e.map((r,o)=>r===null?"":`${e[o-1]?"L":"M"}${t(o)} ${n(r.value)}`).join("")}function Y_(e,t,n){
let r=e.flatMap((l,a)=>l?[{i:a,point:l}]:[]);if(r.length<2)return"";let o=r.map(({i:l,point:a})=>`${t(l)} ${n(a.high)}`),
i=r.map(({i:l,point:a})=>`${t(l)} ${n(a.low)}`).reverse();return`M${[...o,...i].join("L")}Z`}function M0(e,t,n){let r={kind:"total",group:e,start:"",size:t.cohorts.reduce((o,{size:i})=>o+i,0),cells:t.total.map(({count:o,
size:i,share:l,value:a})=>({count:o,size:i,share:l,value:C0(a),complete:i>0}))};return n?[r,...t.cohorts.map(({start:o,size:i,
periods:l})=>({kind:"cohort",group:e,start:o,size:i,cells:l.map(({count:a,share:c,value:f,complete:p})=>({count:a,size:i,
share:c,value:C0(f),complete:p}))}))]:[r]}function C0(e){return typeof e=="number"?e:null}function Os(e,t){let n=(e.groups??
[]).flatMap((r,o)=>M0(r,r,t(o)));return[...M0(null,e,t(-1)),...n]}function Zi(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function _c(e,t){let n=t==="count"&&e.some(({kind:o})=>o==="cohort")?e.filter(({kind:o})=>o==="cohort"):
e,r=0;for(let{cells:o}of n)o.forEach((i,l)=>{l>0&&i.complete&&(r=Math.max(r,Zi(i,t)??0))});return r}var T0=9;function P0(e,t){
return e===null||e<=0||t<=0?0:Math.min(T0,Math.max(1,Math.ceil(e/t*T0)))}function $0(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function A0(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let r of e.slice(t.fromRow,t.toRow+1))if(r.kind!=="total")for(let o of r.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,o.complete?(n.count+=o.count,n.size+=o.size):n.unfinished++;return n}function E0(e,t){
if(t<=0)return null;let n=1.959964,r=e/t,o=1+n*n/t,i=(r+n*n/(2*t))/o,l=n*Math.sqrt(r*(1-r)/t+n*n/(4*t*t))/o;return[Math.
max(0,i-l),Math.min(1,i+l)]}function Qi(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(o=>Array.
isArray(o)?o.join("–"):String(o))].slice(0,n):Array.from({length:n},(o,i)=>String(i))}function Fs({rows:e,names:t,rowName:n}){let r=Fe(()=>[{key:"cohort",head:"cohort",cell:o=>s("bdi",{children:_e(n(o))})},
{key:"size",head:"size",number:!0,cell:o=>ie(o.size)},...t.map((o,i)=>({key:`period ${o}`,head:o,number:!0,cell:({cells:l})=>{
let a=l[i];return a===void 0||a.size===0?"–":`${ie(a.count)} (${Z(a.share)})${a.complete?"":" not over"}`}}))],[t]);return s(
Xt,{label:"Cohorts",rows:e,columns:r})}var Z_=50;function D0({answer:e,by:t,onMark:n}){let r=e.query?.retention?.period??"day",o=Qi(e).slice(1),i=Fe(()=>(e.groups??
[]).slice(0,Z_),[e]),l=Fe(()=>i.length===0?[R0(e.total,null,t)]:i.map(p=>R0(p.total,p,t)),[e,t]),a=Os(e,()=>!1),c=(p,m,g)=>{
let y=i[p]??null;n({period:m+1,state:"returned",...Cr(y)},`${y?Lt(y):"all"}, ${r} ${o[m]}`,g)},f=l[0]?.points[0];return s(
S0,{title:`Came back, by ${r}, with 95 % intervals`,curves:l,names:o,period:r,onPoint:c,summary:`Retention curves${t===""?
"":` by ${_e(t)}`}: ${l.length} lines over ${o.length} periods, ${f?Z(f.value):"nobody"} in ${r} 1`,table:s(Fs,{rows:a,names:Qi(
e),rowName:({group:p})=>p?Lt(p):"all"})})}function R0(e,t,n){let r=t?Lt(t):"all",o=e.slice(1).map(({count:a,size:c,share:f})=>{
let p=E0(a,c);return p&&{value:f,low:p[0],high:p[1]}}),i=t===null?["all"]:"other"in t?[r]:Array.isArray(t.value)?t.value:
[t.value],l=t===null?0:"other"in t?null:Kr(n,i);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:i,name:r,color:l,points:o}}var O0="Zr",F0="ei",N0="ai",z0="n",Ns="U",zs="ie",B0="ri",I0="e",H0="L",V0="ii",U0="ti",W0="oi",q0="ni",G0="te",K0="oe";function j0({row:e,name:t,by:n,says:r,largest:o,open:i,onToggle:l,marked:a,mark:c,text:f,onChoose:p,onPress:m}){return s(
"tr",{class:e.kind==="total"?H0:void 0,children:[s("th",{scope:"row",class:Ns,children:i===null?s("span",{class:V0,children:t}):
s("button",{type:"button",tabIndex:-1,class:U0,"aria-expanded":i,onClick:l,children:[s(ge,{name:i?"down":"right",size:12}),
e.group===null?"all":s(Qn,{property:n,group:e.group,most:24})]})}),s("td",{class:zs,title:ie(e.size),children:ne(e.size)}),
e.cells.map((g,y)=>{let b=e.kind==="total"&&!g.complete;return s("td",{class:I0,"data-shade":y===0||!g.complete?0:P0(Zi(
g,r),o),"data-open":!g.complete,"data-marked":a(y),...c(y),title:b?"no finished period":`${ie(g.count)} of ${ie(g.size)}\
, ${Z(g.share)}${g.complete?"":", not over"}`,onClick:_=>p(y,_.currentTarget),onPointerDown:()=>m(y,!1),onPointerEnter:_=>{
_.buttons===1&&m(y,!0)},children:b?"":f(g)},y)})]})}var Q_=120,X_=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function Y0({answer:e,says:t,by:n,
zone:r,onMark:o}){let[i,l]=q(new Set),[a,c]=q(!1),[f,p]=q(null),m=(e.groups?.length??0)>0,g=Fe(()=>Os(e,R=>i.has(R)!==(R===
-1&&!m)),[e,i,m]),y=a?g:g.slice(0,Q_),b=Qi(e),_=e.query?.retention?.period??"day",T=X_.get(_)??86400,A=R=>R.kind==="coho\
rt"?Kn(R.start,T,r):R.group===null?"all":Lt(R.group),w=(R,L)=>{let P=y[R.row],G={period:R.column,state:"returned",...P.kind===
"cohort"?{cohort:P.start}:{},...Cr(P.group)};o(G,`${A(P)}, ${_} ${b[R.column]}`,L)},S=rn(y.length,b.length,w),M=f&&S.at?
$0(f,S.at):null,V=R=>(R.key.startsWith("Arrow")&&p(R.shiftKey?f??S.at:null),R.key==="Escape"&&f?(p(null),!0):S.key(R)),O=R=>{
let L=new Set(i);L.delete(R)||L.add(R),l(L)},D=S.at?y[S.at.row]:void 0,N=M?t2(y,M):D&&S.at?`${A(D)}, ${_} ${b[S.at.column]}\
: ${e2(D.cells[S.at.column])}`:"";return s(Dt,{title:s(j,{children:["Came back, by ",_," ",s("span",{class:O0,children:[
"of ",ne(y[0]?.size??0)," actors"]})]}),summary:n2(e,_),announced:N,onKey:V,actions:M&&s("span",{class:F0,children:N}),table:s(
Fs,{rows:g,names:b,rowName:A}),legend:s("div",{class:q0,"aria-hidden":"true",children:[s("span",{children:"0"}),s("span",
{class:G0}),s("span",{children:J0(_c(g,t),t)}),s("span",{class:K0})," period not over, in no total"]}),children:s("div",
{class:N0,children:[s("table",{class:z0,children:[s("thead",{children:s("tr",{children:[s("th",{scope:"col",class:Ns,children:m?
n:"cohort"}),s("th",{scope:"col",class:zs,children:"size"}),b.map((R,L)=>s("th",{scope:"col",class:B0,children:L===0?`${_}\
 0`:R},R))]})}),s("tbody",{onPointerLeave:()=>{},children:y.map((R,L)=>s(j0,{row:R,name:A(R),by:n,says:t,largest:_c(g,t),
open:R.kind==="total"?g[L+1]?.kind==="cohort":null,onToggle:()=>O(R.group===null?-1:(e.groups??[]).indexOf(R.group)),marked:P=>M!==
null&&L>=M.fromRow&&L<=M.toRow&&P>=M.fromColumn&&P<=M.toColumn,mark:P=>S.mark(L,P),text:P=>J0(Zi(P,t),t),onChoose:(P,G)=>{
f||w({row:L,column:P},G)},onPress:(P,G)=>{p(G?f??S.at:null),S.set({row:L,column:P})}},L))})]}),g.length>y.length&&s("but\
ton",{type:"button",class:W0,onClick:()=>c(!0),children:["All ",ie(g.length)," rows"]})]})})}function J0(e,t){return e===
null?"–":t==="share"?Z(e):ne(e)}function e2(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${ne(e.value)}`;
return`${ie(e.count)} of ${ie(e.size)}, ${Z(e.share)}${t}${e.complete?"":", the period is not over"}`}function t2(e,t){let{
cells:n,unfinished:r,count:o,size:i}=A0(e,t);if(n===0)return"no cells of cohorts";let l=r===0?"":`, ${r} not over`;return`${n}\
 cells: ${ne(o)} of ${ne(i)}, ${i===0?"–":Z(o/i)}${l}`}function n2(e,t){let n=e.total[1],r=e.total.findLast(({size:o})=>o>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${Z(n?.share??0)} came back in ${t} 1, ${Z(r?.share??0)} in th\
e last finished one`}function Z0({answer:e,onMark:t}){let[n,r]=q(!1),o=e.query?.stickiness?.period??"day",i=e.active_periods.map(c=>({label:Bo(
c.periods,o)+(n?" or more":""),short:String(c.periods),values:[n?c.or_more:c.count],unfinished:!1})),l=e.active_periods[0],
a=e.active_periods.reduce((c,f)=>c+f.periods*f.count,0)/Math.max(1,e.count);return s(Ls,{title:`On how many ${o}s: ${ne(
e.count)} actors, ${a.toFixed(1)} on average`,over:`${o}s`,bars:i,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${ne(e.count)} actors, ${Z(l?.share??0)} on one ${o} only, ${a.toFixed(1)} on average`,actions:s(Xn,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:c=>r(c==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(c,f,p)=>t({periods:e.active_periods[c].periods,...n?{or_more:!0}:{}},i[c].
label,p)})}var Q0="pi";function X0({result:e,as:t}){let{answer:n,of:r,phase:o}=e,[i,l]=q(!1),a=Ts(r,m=>r?l2(r,m):[]),c=(m,g,y)=>a.onMark(m.state===
"returned"&&i&&m.period!==0?{...m,state:"not_returned"}:m,i?`not: ${g}`:g,y);if(!n||!r)return s(Ki,{result:e});let f=n.query?.
timezone??r.timezone??"UTC";if(u2(n))return s(j,{children:[s(Z0,{answer:n,onMark:a.onMark}),a.menu]});if(a2(n))return s(
j,{children:[s(d0,{answer:n,zone:f,onMark:a.onMark}),a.menu]});if(!s2(n))return s(Ki,{result:e});if(n.cohorts.every(({size:m})=>m===
0)&&o==="exact")return s(Cs,{result:e,children:"Nobody of this range did what starts a cohort."});let p=ze(r.retention?.
by).join(", ");return s(j,{children:[s(i2,{answer:n,as:t,by:p,zone:f,onMark:c,measured:r.retention?.measure!==void 0,notReturned:i,
onNotReturned:l}),a.menu]})}function i2({answer:e,as:t,by:n,zone:r,onMark:o,measured:i,notReturned:l,onNotReturned:a}){let[
c,f]=q(()=>Ln("retention-says")??"share"),p=y=>{f(y),On("retention-says",y)},m=c==="value"&&!i?"share":c,g=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...i?[{value:"value",label:"Value"}]:[]];return s(j,{children:[s("div",{class:Q0,
children:[t!=="curve"&&s(Xn,{label:"What cells say",value:m,onChange:p,choices:g}),s(Xn,{label:"Whose menu a cell opens",
value:l?"not":"returned",onChange:y=>a(y==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?s(D0,{answer:e,by:n,onMark:o}):s(Y0,{answer:e,says:m,by:n,zone:r,onMark:o})]})}function l2(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>Bn(
{document:{...En(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function s2(e){return"cohorts"in e}
function a2(e){return"periods"in e}function u2(e){return"active_periods"in e}function ev({document:e,result:t}){let n={word:"where",label:"Filter",path:"where",value:e.where??"",placeholder:"any ev\
ent",take:i=>ke("where",Pt(i))},r=e.lifecycle?"lifecycle":e.stickiness?"stickiness":null;if(r)return s(ji,{result:t,clauses:[
{word:"Who did",label:"Event",path:`${r}.event`,value:e[r]?.event??"",placeholder:"anything",take:i=>ke(`${r}.event`,Pt(
i))},{word:"each",label:"Period",path:`${r}.period`,value:e[r]?.period??"",placeholder:"day",narrow:!0,take:i=>ke(`${r}.\
period`,Pt(i))},n]});let{retention:o}=e;return s(ji,{result:t,clauses:[{word:"Who first",label:"Start",path:"retention.s\
tart",value:o?.start??"",take:i=>ke("retention.start",i)},{word:"came back with",label:"Return",path:"retention.return",
value:o?.return??"",placeholder:"any event",take:i=>ke("retention.return",Pt(i))},{word:"each",label:"Period",path:"rete\
ntion.period",value:o?.period??"",placeholder:"day",narrow:!0,take:i=>ke("retention.period",Pt(i))},{word:"by",label:"Br\
eakdown",path:"retention.by",value:ze(o?.by).join(", "),placeholder:"nothing",take:i=>ke("retention.by",Pt(i))},n]})}var tv={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:["retention.start","retention.return","retention.by","lifecycle.event","stickin\
ess.event","where"],chartOf:e=>e.lifecycle?"lifecycle":e.stickiness?"stickiness":"matrix",choose:Zy,Sentence:ev,Page:X0};var xn=[fg,Jy,tv],tr=[];var rv="di",ov="li";function iv(){let{value:e,error:t}=Dn.value,n=e?.[0]?.name;return he(()=>{e||fr()},[]),he(()=>{n!==void 0&&No(n)},[n]),t?
s(hn,{icon:"warning",title:"The datasets cannot be listed",actions:s(ee,{kind:"outlined",onClick:()=>{fr()},children:"Tr\
y again"}),children:t.message}):e&&n===void 0?s(p2,{}):s(wr,{})}function p2(){let e=`curl --data-binary @events.ndjson -\
H 'Content-Type: application/x-ndjson' '${Qt("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return s(
"main",{class:rv,children:[s(hn,{icon:"data",title:"There are no events yet",actions:s(j,{children:[s(ee,{kind:"primary",
icon:"copy",onClick:()=>qt(e,"The line"),children:"Copy the line"}),s(ee,{kind:"outlined",onClick:()=>{fr()},children:"L\
ook again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its field\
s are the time, the actor and the event."}),s("pre",{class:ov,children:e})]})}function Sc(){return s(hn,{icon:"search",title:"\
There is no such page",actions:s(ee,{kind:"primary",onClick:()=>Gn(""),children:"To the first dataset"})})}var Mc={};da(Mc,{banner:()=>Cc,danger:()=>m2,default:()=>h2,info:()=>f2,text:()=>Tc,warning:()=>d2});var Cc="si",f2="xi",
d2="ci",m2="gi",Tc="hi",h2={banner:Cc,info:f2,warning:d2,danger:m2,text:Tc};function lv({kind:e,children:t,actions:n}){return s("div",{class:Ee(Cc,Mc[e]),role:e==="info"?"status":"alert",children:[
s(ge,{name:e==="info"?"info":"warning"}),s("span",{class:Tc,children:t}),n]})}var sv="ne",av="fi",uv="ui",cv="mi",pv="vi",fv="bi";function Bs({title:e,onClose:t,children:n,foot:r,wide:o=!1}){let i=re(null),l=cr();return yt(()=>{Gr();let a=document.activeElement;
return i.current?.showModal(),i.current?.querySelector("[data-autofocus]")?.focus(),()=>{a instanceof HTMLElement&&a.isConnected&&
a.focus()}},[]),s("dialog",{ref:i,class:Ee(sv,o&&av),"aria-labelledby":l,onCancel:a=>{a.preventDefault(),t()},onClick:a=>{
a.target===i.current&&t()},children:[s("div",{class:uv,children:[s("h2",{id:l,class:cv,children:e}),s(ee,{icon:"close",label:"\
Close",keys:"Esc",kind:"quiet",onClick:t})]}),s("div",{class:pv,children:n}),r&&s("div",{class:fv,children:r})]})}var dv="wi",mv="yi",hv="ki",gv="pe",yv="zi",vv="de";function bv({onClose:e}){let t=Map.groupBy(Yh.value,({group:n})=>n);return s(Bs,{title:"Keys",onClose:e,wide:!0,children:[
s("div",{class:dv,children:[...t].map(([n,r])=>s("section",{children:[s("h3",{class:mv,children:n}),s("dl",{class:hv,children:r.
map(({keys:o,label:i})=>s("div",{class:gv,children:[s("dt",{children:i}),s("dd",{children:o.split(" ").map(l=>s("kbd",{class:yv,
children:l},l))})]},o))})]},n))}),s("div",{class:vv,children:[s("label",{children:[s("input",{type:"checkbox",checked:Zh.
value,onChange:n=>Qh(n.currentTarget.checked)})," Single letters are keys"]}),s("label",{children:[s("input",{type:"chec\
kbox",checked:ks.value,onChange:n=>Gh(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Xi(e){let t=nt.value.view===e.name,n=ff(e.name,Va(Rn.value));n!==null&&to(n,{label:"Undo",act:pr}),t&&mr.value.
kind!=="view"&&Rn.value!==""&&Ga(),Rn.value===""&&Gn("")}function xv(){let e="Go to";return[...xn.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Xi(t)})),...tr.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Gn(t.name)}))]}var $c=matchMedia("(prefers-color-scheme: dark)"),wv=se($c.matches),Pc=Ln("theme"),el=se(Pc==="light"||Pc==="dark"?Pc:"s\
ystem"),oi=vt(()=>el.value==="system"?wv.value?"dark":"light":el.value);function Is(e){el.value=e,On("theme",e)}function kv(){
$c.addEventListener("change",()=>{wv.value=$c.matches}),Mt(()=>{document.documentElement.dataset.theme=oi.value})}function _v({onClose:e,onHelp:t}){let[n,r]=q(""),o=x2(v2(t),n).slice(0,200);return s(Bs,{title:"Find",onClose:e,children:s(
As,{label:"Find pages, properties and commands",text:n,onText:r,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:o.map(i=>({value:i,label:s(Ve,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},
onCancel:e})})}function v2(e){let t=Rn.value===""?[]:Nl(Rn.value).value.value?.columns??[];return[...xn.map(n=>({name:n.
label,kind:"page",act:()=>Xi(n)})),...tr.map(n=>({name:n.label,kind:"page",act:()=>Gn(n.name)})),...(Dn.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{No(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>b2(
n)})),...Do.value?[{name:"Undo",kind:"command",act:pr}]:[],...Lo.value?[{name:"Redo",kind:"command",act:Oo}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Al({kind:"json"})},{name:oi.value==="dark"?"Light":"Dark",kind:"command",act:()=>Is(
oi.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function b2(e){let t=ki(He.value),n=ze(He.value[t]?.
by),r=_i(e);n.includes(r)||Ae({document:je(He.value,[t,"by"],t==="aggregate"?[...n,r]:r)})}function x2(e,t){let n=t.trim().
toLowerCase();if(n==="")return e;let r=i=>{let l=i.toLowerCase();if(l.startsWith(n))return 0;let a=l.indexOf(n);return a<
0?3:/[a-z0-9]/.test(l[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:r(i.name)})).filter(({grade:i})=>i<3).sort((i,l)=>i.
grade-l.grade).map(({item:i})=>i)}var Sv="le",Mv="p",Cv="se",Tv="ji",Pv="xe",Ac="ce",$v="d",Av="ge",Ev="he",Rv="M",Dv="fe";var $r=se(Ln("rail")==="folded");function k2(){$r.value=!$r.value,On("rail",$r.value?"folded":"open")}function Ov({onPalette:e,
onHelp:t}){let n=mr.value;return s("nav",{"aria-label":"Pages",class:Ee(Sv,$r.value&&Mv),children:[s("div",{class:Cv,children:[
s(S2,{}),!$r.value&&s("span",{class:Tv,children:"Sluice"})]}),s("ul",{class:Ac,children:xn.map(r=>s(Lv,{icon:r.icon,label:r.
label,keys:`g ${r.letter}`,current:n.kind==="view"&&nt.value.view===r.name,onClick:()=>Xi(r)},r.name))}),tr.length>0&&s(
"div",{class:Ev,role:"presentation"}),s("ul",{class:Ac,children:tr.map(r=>s(Lv,{icon:r.icon,label:r.label,keys:`g ${r.letter}`,
current:n.kind==="page"&&n.page===r.name,onClick:()=>Gn(r.name)},r.name))}),s("div",{class:Rv,children:[s(ee,{icon:"sear\
ch",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),s(_2,{}),s(ee,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
s(ee,{icon:"collapse",label:$r.value?"Widen":"Fold",kind:"quiet",class:Dv,onClick:k2})]})]})}function Lv({icon:e,label:t,
keys:n,current:r,onClick:o}){let i=jl($r.value?`${t}  ${n}`:void 0);return s("li",{children:s("button",{type:"button",class:$v,
"aria-current":r?"page":void 0,"aria-label":$r.value?t:void 0,onClick:o,...i,children:[s(ge,{name:e,size:20}),s("span",{
class:Av,children:t})]})})}function _2(){let e=(t,n)=>({label:n,checked:el.value===t,act:()=>Is(t)});return s(Yn,{icon:oi.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function S2(){return s("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:Pv,children:[s("rect",{width:"32",height:"32",rx:"7"}),s("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var Nv="ue",zv="me";function Bv({children:e}){let[t,n]=q(null);Ss([...xv(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Do.value&&pr()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Lo.value&&
Oo()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:nn},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:C2}]);let r=()=>n(null);return s("div",{class:Nv,children:[s(Ov,{onPalette:()=>n("pal\
ette"),onHelp:()=>n("help")}),s("div",{class:zv,children:[Hh.value==="away"&&s(lv,{kind:"warning",actions:s(ee,{small:!0,
kind:"outlined",onClick:Uh,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&s(_v,{onClose:r,onHelp:()=>n("help")}),t==="help"&&s(bv,{onClose:r}),s(Mh,{}),s(
Xf,{})]})}function C2(){let{phase:e}=bn.result.value;e==="running"||e==="estimate"?bn.cancel():$l.value.length>0&&El()}var Iv="Si",Hv="Bi",Vv="ve",Uv="Xi";var Vs=vt(()=>no.value.filter(e=>e.to.dataset===He.value.dataset));function Wv(){return Vs.value.length===0?null:s("nav",
{"aria-label":"The way here",class:Iv,children:[Vs.value.map((e,t)=>s("span",{class:Hv,children:[s("button",{type:"butto\
n",class:Vv,onClick:()=>{Hu(t),Ae(e.from)},children:t===0?"all":Be(Vs.value[t-1]?.label).text}),s(ge,{name:"right",size:12})]},
t)),s("span",{"aria-current":"step",class:Uv,children:Be(Vs.value.at(-1)?.label).text})]})}var qv="Ci",Gv="be",Kv="we";var jv=null;function $2(){return jv??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),jv}function Jv(e){
let{text:t,label:n,mark:r=null,autofocus:o=!1}=e,i=re(null),l=re(null),a=re(e);a.current=e;let[c,f]=q(!1);return he(()=>{
let p=!1;return $2().then(m=>{p||!m||!i.current||(l.current=m.mount(i.current,{...a.current,onText:g=>{g!==a.current.text&&
a.current.onText(g)},onRun:()=>a.current.onRun?.()}),l.current.setMark(a.current.mark??null),f(!0),o&&l.current.focus())}),
()=>{p=!0,l.current?.destroy()}},[]),he(()=>{l.current?.setText(t)},[t]),he(()=>{l.current?.setMark(r)},[r?.start,r?.end,
t]),s("div",{class:Ee(qv,e.class),children:[s("div",{ref:i,class:Gv,hidden:!c,"data-editor":c}),!c&&s("textarea",{class:Kv,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,onInput:p=>e.onText(p.currentTarget.value)})]})}var Yv="Ei",Zv="ye",Qv="Ii",Xv="Ui";function tb({onClose:e}){let t=He.value,[n,r]=q(()=>JSON.stringify(t,null,2)),[o,i]=q(null);return he(()=>{Ht(eb(n).value,
t)||(r(JSON.stringify(t,null,2)),i(null))},[t]),s("aside",{class:Yv,"aria-label":"The document as JSON",children:[s("div",
{class:Zv,children:[s("h2",{children:"JSON"}),s(ee,{icon:"copy",label:"Copy",kind:"quiet",onClick:()=>qt(n,"The document")}),
s(ee,{icon:"close",label:"Close",kind:"quiet",onClick:e})]}),s(Jv,{class:Qv,label:"Document",language:"json",text:n,onText:a=>{
r(a);let{value:c,error:f}=eb(a);i(f),c&&Ae({document:{...c,dataset:c.dataset||nt.value.document.dataset}},"replace")},onRun:nn}),
o!==null&&s("div",{class:Xv,children:s(Sr,{error:{message:o,hint:"the question on the screen is the last that could be r\
ead"}})})]})}function eb(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(t)?{value:null,error:"\
A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?t.message:String(t)}}}var nb=new Map([["json",tb]]);var rb=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function ob(){let e=He.value.compare?.offset,t=rb.find(([,n])=>n===e)?.[0]??`vs ${_e(e??"")} before`;
return s(Yn,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:rb.map(([n,r])=>({label:n,
checked:r===e,act:()=>ke("compare",r===void 0?void 0:{offset:r})})),children:t})}function ib(){return[{label:"Copy link",icon:"share",act:()=>{Ka(nt.value).then(e=>qt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>qt(JSON.stringify(nt.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>qt(E2(nt.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>qt(R2(nt.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>qt(D2(nt.value.document),"The code")}]}function Rc(e){
return`'${e.replaceAll("'","'\\''")}'`}function E2(e){return`sluice query ${Rc(JSON.stringify(e))}`}function R2(e){return`\
curl -H 'Content-Type: application/json' ${Rc(Qt("v1/query"))} \\
  -d ${Rc(JSON.stringify(e))}`}function D2(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var lb=se([]);function sb(){return lb.value.length===0?null:s(Yn,{icon:"save",menuLabel:"Save",items:lb.value,placing:{align:"end"},children:"\
Save"})}var ub="Li",cb="N";function pb(){let e=bn.result.value,t=e.phase==="running"||e.phase==="estimate";return s("div",{class:ub,children:[s("sp\
an",{role:"status",class:cb,"data-phase":e.phase,children:[e.phase==="exact"&&s(ge,{name:"check",size:14}),e.phase==="er\
ror"&&s(ge,{name:"error",size:14}),O2(e)]}),t&&s(ee,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>bn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&s(ee,{small:!0,kind:"outlined",onClick:nn,children:"Run again"})]})}
function O2(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${Z(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=Pf(e.elapsed??t?.elapsed_ms??0),r=t&&t.sampled_fraction<1?`sample of ${Z(t.sampled_fraction)}`:
"exact";return t?`${r}, ${n}, read ${ne(t.rows_scanned)} rows`:`${r}, ${n}`}}}var fb=null;function db(){return fb??=[...new Set([Wa(),"UTC",...Intl.supportedValuesOf("timeZone")])],fb}var mb="R",hb="A",gb="Mi",yb="D",vb="Ni";var bb=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function xb({runs:e}){he(()=>{Dn.value.value||
fr()},[]);let t=Dn.value.value?.map(({name:r})=>r)??[Rn.value],n=He.value.timezone??"UTC";return s("header",{class:mb,"a\
ria-label":"The question",children:[s("div",{class:hb,children:[s(io,{title:"Dataset",icon:"data",values:t,value:Rn.value,
onChange:r=>{No(r)},class:gb}),s(ig,{}),s(io,{title:"Time zone",icon:"globe",values:db(),value:n,onChange:r=>ke("timezon\
e",r),kind:"quiet",free:!0}),s(ob,{}),s(N2,{})]}),s("div",{class:yb,children:e&&s(pb,{})}),s("div",{class:vb,children:[s(
ee,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Do.value,onClick:pr}),s(ee,{icon:"redo",label:"Redo",keys:"Ctrl+Shi\
ft+Z",disabled:!Lo.value,onClick:Oo}),s(Yn,{icon:"share",menuLabel:"Share",items:ib(),placing:{align:"end"},children:"Sh\
are"}),s(sb,{})]})]})}function N2(){let e=He.value.sample,t=e===void 0||e===1?void 0:e,n=bb.find(([,r])=>r===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return s(Yn,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:bb.map(([r,o])=>({label:r,checked:o===t,act:()=>ke("sample",o)})),children:n})}var wb="ke",kb="Ri",_b="Ai",Sb="Di",Mb="Hi",Cb="ze";function Tb(){let e=xn.find(({name:t})=>t===cf.value)??xn[0];return e?s(B2,{view:e}):null}function B2({view:e}){let t=He.
value,n=bn.result.value,r=pf.value??e.chartOf(t);he(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sluice`},
[e,t.dataset]);let o=l=>{Ae({as:l,document:e.choose?e.choose(t,l):t})},i=n.phase==="running"||n.phase==="estimate";return s(
j,{children:[s(xb,{runs:e.runs??!0}),s(uh,{busy:i,done:n.done}),s("main",{class:wb,"data-view":e.name,"data-state":n.phase,
"aria-busy":i,children:[s("h1",{class:"spoken",children:e.label}),s(Wv,{}),s("div",{class:kb,children:[s("div",{class:_b,
children:s(e.Sentence,{document:t,result:n})}),s("div",{class:Sb,children:[e.charts.length>1&&s(Xn,{label:"Chart",value:r,
onChange:o,choices:e.charts.map(({name:l,label:a,icon:c})=>({value:l,label:a,icon:c}))}),s(ee,{icon:"braces",label:"The \
document as JSON",kind:"quiet",onClick:()=>Al({kind:"json"})})]})]}),n.error&&!I2(e,n.error)&&s("div",{class:Mb,children:s(
Sr,{error:n.error})}),s("div",{class:Cb,"data-former":n.former,children:s(e.Page,{document:t,result:n,as:r})})]}),s(H2,{})]})}
function I2(e,t){return["from","to",...e.errorPlaces??[]].some(n=>vn(t,n)!==null)}function H2(){return s(j,{children:$l.
value.map((e,t)=>{let n=nb.get(e.kind);return n?s(n,{layer:e,onClose:El},t):null})})}function Pb(){return s(Bv,{children:s(V2,{})})}function V2(){let e=mr.value;switch(e.kind){case"home":return s(iv,{});case"\
view":return s(Tb,{});case"page":{let t=tr.find(({name:n})=>n===e.page);return t?s(t.Page,{rest:e.rest}):s(Sc,{})}case"a\
ctor":case"link":return s(Sc,{})}}kv();Xh();await _f();Kh();Ch();wp(s(Pb,{}),document.body);
