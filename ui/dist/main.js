var ow=Object.defineProperty;var _a=(e,t)=>{for(var n in t)ow(e,n,{get:t[n],enumerable:!0})};var ce,kp,Ca,fr,Sa,Ml,_p,_l,Sp,Ta,Ma,iw,Pi=Symbol.for("pv"),Cl={},Tl=[],lw=/^m(i|n|o|s|text|space)$/,Pa=Array.isArray,$a=Tl.
slice,Wr=Object.assign;function Ur(e){e&&e.parentNode&&e.remove()}function Mp(e,t,n){var r,o,i,l={},a=arguments.length;for(i in t)
i=="key"?r=t[i]:i=="ref"&&typeof e!="function"?o=t[i]:l[i]=t[i];return a>2&&(l.children=a>3?$a.call(arguments,2):n),Ti(e,
l,r,o,null)}function Ti(e,t,n,r,o){var i={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Pi,__v:o||
++kp,__i:-1,__u:0};return!o&&ce.vnode&&ce.vnode(i),i}function U(e){return e.children}function Oo(e,t){this.props=e,this.context=t,this.__g=0}function mr(e,t){if(t==null)return e.
__&&mr(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:mr(e)}function sw(e){var t,n=e.__v,r=n.__e,o=[],i=[],l=e.__P;l&&((t=Wr({constructor:Pi},n)).__v=n.__v+1,
ce.vnode&&ce.vnode(t),Aa(l,t,n,e.__n,l.namespaceURI,32&n.__u?[r]:null,o,r||mr(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,Ep(o,t,i),n.__=n.__e=null,t.__e!=r&&Cp(t))}function Cp(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Cp(e)}function xp(e){(8&e.__g||(e.__g|=8,fr.push(e),Ml++))&&Sa==ce.debounceRendering||
((Sa=ce.debounceRendering)||queueMicrotask)(Tp)}function Tp(){try{for(var e,t=1;fr.length;)fr.length>t&&fr.sort(_p),e=fr.
shift(),t=fr.length,8&e.__g&&sw(e)}finally{(Ml=fr.length)&&(Sa||queueMicrotask)(Tp)}}function Pp(e,t,n,r,o,i,l,a,p,d,c){
var m,h,y,b,k,C,P=r.__k||Tl,w=t.length;for(p=aw(n,t,P,p,w),m=0;m<w;m++)(y=n.__k[m])!=null&&(h=~y.__i&&P[y.__i]||Cl,y.__i=
m,C=Aa(e,y,h,o,i,l,a,p,d,c),b=y.__e,(h.ref!=y.ref||8&h.__u)&&(h.ref&&Ea(h.ref,null,y,h),y.ref&&c.push(y.ref,y.__c||b,y)),
k=k||b,4&y.__u?(p=$p(y,p,e,!h.__v),h.__e&&(h.__e=null)):typeof y.type=="function"&&C!==void 0?p=C:b&&(p=b.nextSibling),y.
__u&=-21);return n.__e=k,p}function aw(e,t,n,r,o){var i,l,a,p,d,c,m,h,y,b=n.length,k=b,C=0,P=0,w=e.__k=Array(o);for(i=0;i<
o;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=w[i]=Ti(null,
l):Pa(l)?l=w[i]=Ti(U,{children:l}):l.constructor===Pi&&l.__b?l=w[i]=Ti(l.type,l.props,l.key,l.ref,l.__v):w[i]=l,p=i+C,l.
__=e,l.__b=e.__b+1,a=null,~(d=l.__i=uw(l,n,p,k))&&(k--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,d==p-1?C--:d==p+1?C++:d!=
p&&(d>p?C--:C++,P=1)):(~d||(o>b?C--:o<b&&C++),typeof l.type!="function"&&(l.__u|=4))):w[i]=null;if(P){for(c=[],m=[],i=0;i<
o;i++)if((l=w[i])&&16&l.__u){for(C=0,h=c.length;C<h;)c[y=C+h>>1]<l.__i?C=y+1:h=y;c[C]=l.__i,m[i]=C+1}for(C=c.length;i--;)
m[i]&&(m[i]==C?C--:w[i].__u|=4)}if(k)for(i=0;i<b;i++)!(a=n[i])||2&a.__u||(a.__e==r&&(r=mr(a)),Da(a,a));return r}function $p(e,t,n,r){
var o,i,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&(o[i].__=e,t=$p(
o[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=mr(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!r&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function uw(e,t,n,r){var o,i=e.key,l=e.type,a=t[n],p=a&&!(2&a.__u);if(a===null&&i==null||p&&i==a.key&&l==a.type)return n;
if(r>(p?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&i==a.key&&l==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&i==a.key&&l==a.type)return o}return-1}function wp(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function kl(e,t,n,r,o){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.
cssText=r=""),r)for(t in r)n&&t in n||wp(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||wp(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(l=Ma[t]||(Ma[t]=
cw(t)),(e.__a||(e.__a={}))[t]=Ta,i=t!=(t=t.replace(Sp,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,i):e.removeEventListener(t,l,i));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function cw(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[_l]==null)t[_l]=Ta++;else if(t[_l]<this.__a[e])return;return n(ce.event?ce.event(t):t)}}}function Aa(e,t,n,r,o,i,l,a,p,d){
var c,m,h,y,b,k,C,P,w,S,M,V,O,R,N,D,L,$,j=t.type;if(t.constructor!==Pi)return null;128&n.__u&&(p=32&n.__u,c=n.__c.__z)&&
(t.__u|=p,m=i=[],c.nodeType==8?a=Sl(c,i):i.push(c),a=i[0]||a),(c=ce.__b)&&c(t);e:if(typeof j=="function"){h=l.length;try{
if(P=t.props,w=(c=j.prototype)&&c.render,S=(c=j.contextType)&&r[c.__c],M=c?S?S.props.value:c.__:r,(y=n.__c)?(t.__c=y,2&y.
__g&&(y.__g|=1)):(w?t.__c=y=new j(P,M):(t.__c=y=new Oo(P,M),y.constructor=j,y.render=dw),S&&S.sub(y),y.state||(y.state={}),
y.__n=r,y.__g|=8,y.__h=[],y.__k=[]),w&&(y.__s||(y.__s=y.state),j.getDerivedStateFromProps&&(y.__s==y.state&&(y.__s=Wr({},
y.__s)),Wr(y.__s,j.getDerivedStateFromProps(P,y.__s)))),b=y.props,k=y.state,y.__v=t,n.__c){if(P!==b&&w&&!j.getDerivedStateFromProps&&
y.componentWillReceiveProps&&y.componentWillReceiveProps(P,M),t.__v==n.__v&&!(8&y.__g)||!(4&y.__g)&&y.shouldComponentUpdate&&
y.shouldComponentUpdate(P,y.__s,M)===!1){t.__v!=n.__v&&(y.props=P,y.state=y.__s,y.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(z){z&&(z.__=t)}),Tl.push.apply(y.__h,y.__k),y.__k=[],y.__h.length&&l.push(y),a=mr(n);break e}y.componentWillUpdate&&
y.componentWillUpdate(P,y.__s,M),w&&y.componentDidUpdate&&y.__h.push(function(){y.componentDidUpdate(b,k,C)})}else w&&!j.
getDerivedStateFromProps&&y.componentWillMount&&y.componentWillMount(),w&&y.componentDidMount&&y.__h.push(y.componentDidMount);
y.context=M,y.props=P,y.__P=e,y.__g&=-5,V=ce.__r,O=w?25:0;do y.__g&=-9,V&&V(t),c=y.render(y.props,y.state=y.__s,y.context);while(8&
y.__g&&++O<25);w&&(Tl.push.apply(y.__h,y.__k),y.__k=[]),y.state=y.__s,y.getChildContext&&(r=Wr({},r,y.getChildContext())),
w&&n.__c&&y.getSnapshotBeforeUpdate&&(C=y.getSnapshotBeforeUpdate(b,k)),R=c&&c.type===U&&c.key==null?c.props.children:c,
P.__P&&(c=a,o=(e=P.__P).namespaceURI,p=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(z){z&&Da(z,z)}),n.__k=null),
a=n.__k?mr(n,0):null),a=Pp(e,Pa(R)?R:[R],t,n,r,o,i,l,a,p,d),P.__P&&(t.__e=null,a=c),t.__u&=-161,m&&m.some(Ur),y.__h.length&&
l.push(y),1&y.__g&&(y.__g&=-4)}catch(z){if(l.length=h,t.__v=null,p||i)if(z&&z.then){if(t.__u|=128|p,i){for(~(L=i.indexOf(
a||void 0))||(L=i.length);($=i[L-1])&&$.nodeType==8;)L--;for(;L<i.length;L++)if($=i[L])if(i[L]=null,N){if($==D)break}else{
if($.nodeType!=8)break;$.data.startsWith("$s")&&(D=Sl(N=$))}}if(!N){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
N=a}(c=Sl(N=t.__c.__z||(t.__c.__z=N)))?(t.__e=N,a=c):t.__e=a,a=a&&a.nextSibling}else i&&i.some(Ur);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),z&&z.then||Ap(t),ce.__e(z,t,n)}}else a=t.__e=pw(n.__e,t,n,r,o,i,l,p,d,e);return(c=ce.diffed)&&c(t),a}function Sl(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ap(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Ap))}function Ep(e,t,n){for(var r=0;r<n.length;)Ea(n[r++],n[r++],n[r++]);ce.__c&&ce.__c(t,e),e.some(function(o){try{
e=o.__h,o.__h=[],e.some(function(i){i.call(o)})}catch(i){ce.__e(i,o.__v)}})}function pw(e,t,n,r,o,i,l,a,p,d){var c,m,h,y,
b,k,C,P,w=n.props||Cl,S=t.props,M=t.type;if(M=="svg"?o="http://www.w3.org/2000/svg":M=="math"?o="http://www.w3.org/1998/\
Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),i){for(c=0;c<i.length;c++)if((b=i[c])&&(M?b.localName==M:b.nodeType==
3)){e=b,i[c]=null;break}}if(!e){if(P=d.ownerDocument||document,!M)return P.createTextNode(S);e=P.createElementNS(o,M,S.is?
S:d),a&&(ce.__m&&ce.__m(t,i),a=!1),i=null}if(M){if(d=M=="template"&&e.content||e,i=M=="textarea"&&S.defaultValue!=null?null:
i&&$a.call(d.childNodes),!a&&i)for(w={},c=0;c<e.attributes.length;c++)w[(b=e.attributes[c]).name]=b.value;for(c in w)b=w[c],
c=="dangerouslySetInnerHTML"?h=b:c=="children"||c in S||c=="value"&&"defaultValue"in S||c=="checked"&&"defaultChecked"in
S||kl(e,c,null,b,o);for(c in S)b=S[c],c=="children"?y=b:c=="dangerouslySetInnerHTML"?m=b:c=="value"?k=b:c=="checked"?C=b:
a&&typeof b!="function"||w[c]===b||kl(e,c,b,w[c],o);m?(a||h&&(m.__html==h.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(h&&(e.textContent=""),(M=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&lw.test(M))&&(o="\
http://www.w3.org/1999/xhtml"),Pp(d,Pa(y)?y:[y],t,n,r,o,i,l,i?i[0]:n.__k&&mr(n,0),a,p),i&&i.some(Ur)),a&&M!="textarea"||
(c="value",M=="progress"&&k==null?e.removeAttribute(c):k==null||k===e[c]&&(M!="progress"||k)||kl(e,c,k,w[c],o),c="checke\
d",C!=null&&C!=e[c]&&kl(e,c,C,w[c],o))}else w===S||a&&e.data==S||(e.data=S);return e}function Ea(e,t,n,r){try{typeof e==
"function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
ce.__e(o,n)}}function Da(e,t,n){var r,o,i,l;if(ce.unmount&&ce.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Ea(r,null,
t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(a){ce.__e(a,t)}r.__P=r.__n=null}if(r=e.__k)for(l=
0;l<r.length;l++)r[l]&&Da(r[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=Sl(r,i=[]))&&(r==
e.__e&&i.some(Ur),Ur(o),Ur(r)),n||Ur(e.__e),e.__e=e.__c=e.__=null}function dw(e,t,n){return this.constructor(e,n)}function Dp(e,t){
var n,r,o,i;ce.__&&ce.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=Ti(U,{children:[e]}),
o=[],i=[],Aa(t,t.__k,r||Cl,Cl,t.namespaceURI,r?null:t.firstChild?$a.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,i),
Ep(o,t.__k,i),t.__k.props.children=null}ce={__e:function(e,t,n,r){for(var o,i,l;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((l=(i=o.constructor)&&i.getDerivedStateFromError)&&
o.setState(i.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),l=1),l&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw Ml=0,e}},kp=0,Ca=function(e){return e!=null&&e.constructor===Pi},Oo.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Wr({},this.state)),typeof e=="function"&&(e=e(Wr({},n),this.props)),e&&(Wr(
n,e),this.__v&&(t&&this.__k.push(t),xp(this)))},Oo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),xp(this))},Oo.prototype.render=U,fr=[],Ml=0,_p=function(e,t){return e.__v.__b-t.__v.__b},_l=Symbol(),Sp=/(PointerCapture)$|Capture$/i,
Ta=0,Ma={},iw=0;var qr,je,Ra,Rp,La=Object.is,Pl=0,Vp=[],Oa=[],Ge=ce,Lp=Ge.__b,Op=Ge.__r,Fp=Ge.diffed,Np=Ge.__c,zp=Ge.unmount,Bp=Ge.__;function Ai(e,t){
Ge.__h&&Ge.__h(je,e,Pl||t),Pl=0;var n=je.__H||(je.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function W(e){
return Pl=1,fw(Up,e)}function fw(e,t,n){var r=Ai(qr++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Up(void 0,t),function(i){var l=(r.
__N||r.__)[0],a=r.t(l,i);La(l,a)||(r.__N=[a,r.__[1]],r.__c.setState({}))}],r.__c=je,!je.__f)){je.__f=!0;var o=je.shouldComponentUpdate;
je.shouldComponentUpdate=function(i,l,a){var p=this.__H;if(!p)return!0;var d=!1,c=this.props!=i;if(p.__.some(function(h){
h.__N&&(d=!0,La(h.__[0],h.__N[0])||(c=!0))}),o){var m=o.call(this,i,l,a);return d?m||c:m}return!d||c}}return r.__}function he(e,t){
var n=Ai(qr++,3);!Ge.__s&&Na(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,je.__H.__h.push(n))}function bt(e,t){var n=Ai(qr++,4);!Ge.
__s&&Na(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,je.__h.push(n))}function oe(e){return Pl=5,Se(function(){return{current:e}},[])}function Se(e,t){var n=Ai(qr++,7);return Na(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function hr(){var e=Ai(qr++,11);if(!e.__){for(var t=je.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function mw(){var e;do{for(;e=Oa.shift();)try{$i(e)}catch(n){Ge.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Vp.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some($i),t.__h.some(Fa),t.__h=[]}catch(n){t.__h=[],Ge.__e(n,e.__v)}}}while(Oa.
length)}Ge.__b=function(e){je=null,Lp&&Lp(e)},Ge.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Bp&&Bp(e,t)},Ge.
__r=function(e){Op&&Op(e),qr=0;var t=(je=e.__c).__H;t&&(Ra==je?je.__h=[]:(t.__h.some($i),t.__h.some(Fa),qr=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ra=je},Ge.diffed=function(e){Fp&&Fp(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Hp(Vp.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ra=je=null},Ge.__c=function(e,t){t.some(
function(n){try{n.__h.some($i),n.__h=n.__h.filter(function(r){return!r.__||Fa(r)})}catch(r){n.__h=[function(){throw r}]}}),
Np&&Np(e,t)},Ge.unmount=function(e){zp&&zp(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Hp(Oa.push(o))}else $i(o)}catch(i){t=i}}),r.
__H=void 0,t&&Ge.__e(t,r.__v))};var Ip=typeof requestAnimationFrame=="function";function hw(e){var t,n=function(){clearTimeout(
r),Ip&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Ip&&(t=requestAnimationFrame(n))}function Hp(e){e!=1&&Rp==
Ge.requestAnimationFrame||((Rp=Ge.requestAnimationFrame)||hw)(mw)}function $i(e){var t=je,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),je=t}function Fa(e){var t=je;e.__c=e.__(),je=t}function Na(e,t){return!e||e.length!=t.length||t.some(
function(n,r){return!La(n,e[r])})}function Up(e,t){return typeof t=="function"?t(e):t}var gw=Symbol.for("preact-signals");function Dl(){if(Jn>1)Jn--;else{var e,t=!1;for((function(){var o=Al;for(Al=void 0;o!==
void 0;){var i=o.S;if(i.v===o.v)for(var l=i.t;l!==void 0;l=l.x)l.i===o.i&&(l.i=i.i);o=o.o}})();Di!==void 0;){var n=Di;for(Di=
void 0,$l++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&qp(n))try{n.c()}catch(o){t||(e=o,t=!0)}n=r}}if($l=0,Jn--,
t)throw e}}function Ba(e){if(Jn>0)return e();za=++yw,Jn++;try{return e()}finally{Dl()}}var Ei,Be=void 0;function Ri(e){var t=Be,
n=Ei;Be=void 0,Ei=void 0;try{return e()}finally{Be=t,Ei=n}}var Di=void 0,Jn=0,$l=0,yw=0,za=0,Al=void 0,El=0;function Wp(e){
if(Be!==void 0){var t=e.n;if(t===void 0||t.t!==Be)return t={i:0,S:e,p:Be.s,n:void 0,t:Be,e:void 0,x:void 0,r:t},Be.s!==void 0&&
(Be.s.n=t),Be.s=t,e.n=t,32&Be.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Be.s,t.n=void 0,Be.s.n=t,Be.s=t),t}}function et(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}et.prototype.brand=gw;et.prototype.h=function(){return!0};et.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ri(function(){var r;(r=t.W)==null||r.call(t)}))};
et.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.
e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&Ri(function(){var o;(o=t.Z)==null||o.call(t)}))}};et.prototype.subscribe=
function(e){var t=this;return $t(function(){var n=t.value;Ri(function(){return e(n)})},{name:"sub"})};et.prototype.valueOf=
function(){return this.value};et.prototype.toString=function(){return this.value+""};et.prototype.toJSON=function(){return this.
value};et.prototype.peek=function(){var e=this;return Ri(function(){return e.value})};Object.defineProperty(et.prototype,
"value",{get:function(){var e=Wp(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if($l>100)
throw new Error("Cycle detected");(function(n){Jn!==0&&$l===0&&n.l!==za&&(n.l=za,Al={S:n,v:n.v,i:n.i,o:Al})})(this),this.
v=e,this.i++,El++,Jn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Dl()}}}});function se(e,t){return new et(e,
t)}function qp(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Kp(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Gp(e){
for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function Kr(e,t){et.call(this,void 0,t),this.x=e,this.s=void 0,this.g=El-1,this.
f=4}Kr.prototype=new et;Kr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
El))return!0;if(this.g=El,this.f|=1,this.i>0&&!qp(this))return this.f&=-2,!0;var e=Be;try{Kp(this),Be=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Be=e,Gp(
this),this.f&=-2,!0};Kr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
et.prototype.S.call(this,e)};Kr.prototype.U=function(e){if(this.t!==void 0&&(et.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Kr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Kr.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Wp(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function xt(e,t){
return new Kr(e,t)}function jp(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Jn++;var n=Be;Be=void 0;try{t()}catch(r){
throw e.f&=-2,e.f|=8,Ia(e),r}finally{Be=n,Dl()}}}function Ia(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
jp(e)}function vw(e){if(Be!==this)throw new Error("Out-of-order effect");Gp(this),Be=e,this.f&=-2;try{8&this.f&&Ia(this)}finally{
Dl()}}function Fo(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ei&&Ei.push(this)}
Fo.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Fo.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,jp(this),
Kp(this),Jn++;var e=Be;return Be=this,vw.bind(this,e)};Fo.prototype.N=function(){2&this.f||(this.f|=2,this.u=Di,Di=this)};
Fo.prototype.d=function(){this.f|=8,1&this.f||Ia(this)};Fo.prototype.dispose=function(){this.d()};function $t(e,t){var n=new Fo(
e,t);try{n.c()}catch(o){throw n.d(),o}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var Jp,Ll,Rl,bw=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Yp=[];$t(function(){Jp=this.N})();function No(e,t){ce[e]=t.bind(null,ce[e]||function(){})}function Li(e){if(Rl){var t=Rl;
Rl=void 0,t()}Rl=e&&e.S()}function Zp(e){var t=this,n=e.data,r=ww(n);r.name="ReactiveDom",r.value=n;var o=Se(function(){
for(var a=t,p=t.__v;p=p.__;)if(p.__c){p.__c.__$f|=4;break}var d=xt(function(){var y=r.value.value;return y===0?0:y===!0?
"":y||""}),c=xt(function(){return!Array.isArray(d.value)&&!Ca(d.value)}),m=$t(function(){if(this.N=Qp,c.value){var y=d.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=y)}}),h=t.__$u.d;return t.__$u.d=function(){m(),h.call(this)},
[c,d]},[]),i=o[0],l=o[1];return i.value?l.peek():l.value}Zp.displayName="ReactiveTextNode";Object.defineProperties(et.prototype,
{constructor:{configurable:!0,value:Mp(U,null).constructor},type:{configurable:!0,value:Zp},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});No("__b",function(e,t){if(Li(),Ll=
void 0,typeof t.type=="string"){var n,r=t.props;for(var o in r)if(o!=="children"){var i=r[o];i instanceof et&&(n||(t.__np=
n={}),n[o]=i,r[o]=i.peek())}}e(t)});No("__r",function(e,t){if(e(t),t.type!==U){Li();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===
void 0&&(r.__$u=n=(function(o,i){var l;return $t(function(){l=this},{name:i}),l.c=o,l})((function(o){return function(){var i;
bw&&((i=this.y)==null||i.call(this)),o.__$f|=1,o.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),Ll=r,Li(n)}});No("__e",function(e,t,n,r){Li(),Ll=void 0,e(t,n,r)});No("diffed",function(e,t){Li(),Ll=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,o=t.props,i=n.U;if(i)for(var l in i){var a=i[l];a===void 0||r&&l in r||
(a.d(),i[l]=void 0)}if(r){i||(i={},n.U=i);for(var p in r){var d=i[p],c=r[p];d===void 0?(d=xw(n,p,c,o),i[p]=d):d.o(c,o)}}}
e(t)});function xw(e,t,n,r){var o=t in e&&e.ownerSVGElement===void 0,i=se(n);return{o:function(l,a){i.value=l,r=a},d:$t(
function(){this.N=Qp;var l=i.value.value;r[t]!==l&&(r[t]=l,o?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.
removeAttribute(t))})}}No("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;
for(var o in r){var i=r[o];i&&i.d()}}}var l=t.__np;if(l){var a=t.props;for(var p in l)a[p]=l[p]}t.__np=void 0}else{var d=t.
__c;if(d){d.__$f|=8;var c=d.__$u;c&&(d.__$u=void 0,c.d())}}e(t)});No("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});
Oo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var o in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(r||i||4&this.__$f)||1&this.__$f)return!0}else if(!(r||
4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function ww(e,t){return Se(function(){return se(e,t)},[])}var kw=function(e){queueMicrotask(function(){queueMicrotask(e)})};function _w(){Ba(function(){for(var e;e=Yp.shift();)Jp.call(e)})}function Qp(){Yp.push(this)===1&&(ce.requestAnimationFrame||
kw)(_w)}var Ha=new URL("../../",import.meta.url);function tn(e){return new URL(e,Ha).href}function Xp(e){return e.startsWith(Ha.
pathname)?e.slice(Ha.pathname.length):e.replace(/^\//,"")}var Sw=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],ed=["explore","funnel",
"retention","paths","sessions","difference","live"];function Oi(e){return Sw.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function Ie(e){return e==null?[]:typeof e=="string"?[e]:e}var rd=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function od(e,t){
let n=e.split("/").filter(p=>p!=="").map(Mw),[r,o,i]=n;if(r===void 0)return{kind:"home"};if(r==="l"&&o!==void 0)return{kind:"\
link",id:o};if(rd.has(r))return{kind:"page",page:r,rest:n.slice(1).join("/")};let l=r.startsWith("~")?r.slice(1):r;if(o===
"actor"&&i!==void 0)return{kind:"actor",dataset:l,actor:i};let a=ed.find(p=>p===o)??"explore";return{kind:"view",dataset:l,
view:a,fragment:t}}function Mw(e){try{return decodeURIComponent(e)}catch{return e}}function id(e,t){return`${Cw(e)}/${t}`}function Cw(e){let t=rd.has(e)||e.startsWith("~")||e===""?`~${e}`:e;return encodeURIComponent(t)}async function ld(e){let t=[
`q=${await td(e.document)}`];return e.as!==null&&t.push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await td(
e.open)}`),t.join("&")}async function sd(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let r=await nd(
n);if(r===null||typeof r!="object"||Array.isArray(r))return null;let o=t.get("open"),i=o===null?[]:await nd(o);return{document:r,
as:t.get("as"),open:Array.isArray(i)?i.filter(Tw):[]}}function Tw(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function td(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await ad(t,new CompressionStream("defl\
ate-raw")),r="";for(let o of n)r+=String.fromCharCode(o);return btoa(r).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function nd(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,r=>r.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await ad(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var Pw=4<<20;async function ad(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let o=[],i=0,l=t.readable.getReader();for(;;){let{done:d,value:c}=await l.read();
if(d)break;if(o.push(c),i+=c.length,i>Pw)throw new Error("the link unpacks to too much")}let a=new Uint8Array(i),p=0;for(let d of o)
a.set(d,p),p+=d.length;return a}var ud={before:[],after:[]};function Va(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function cd(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function pd(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var zo=/([^.[\]]+)|\[(\d+)\]/gy;function $w(e){let t=[];for(zo.lastIndex=0;zo.lastIndex<e.length;){e[zo.lastIndex]==="."&&
zo.lastIndex++;let n=zo.lastIndex,r=zo.exec(e);if(!r)return[...t,e.slice(n)];t.push(r[2]===void 0?r[1]:Number(r[2]))}return t}
function dd(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function fd(e){return typeof e=="\
string"?$w(e):e}function md(e,t){let n=e;for(let r of fd(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,r))return;
n=n[r]}return n}function Je(e,t,n){return Ua(e,fd(t),n)}function Ua(e,t,n){let[r,...o]=t;if(r===void 0)return n;if(typeof r==
"number"){let a=Array.isArray(e)?[...e]:e==null?[]:[e],p=Ua(a[r],o,n);return p===void 0?a.splice(r,1):a[r]=p,a}let i=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),l=Ua(i.get(r),o,n);return l===void 0?i.delete(r):i.set(r,l),Object.fromEntries(
i)}function Wt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(e)!==Array.
isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(r=>Object.hasOwn(t,r)&&Wt(e[r],
t[r]))}function Bo(e){return`'${e.replaceAll("'","''")}'`}var Aw=/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/,Ew=new Set(
["and","or","not","in","is","null","true","false","between","like","ilike","matches","case","when","then","else","end","\
distinct","from","filter","where","as"]);function Gr(e){return Aw.test(e)&&!e.split(".").some(n=>Ew.has(n.toLowerCase()))?
e:`"${e.replaceAll('"','""')}"`}function Io(e){return`event = ${Bo(e)}`}var Dw=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Ol(e){
let t=e===void 0?null:Dw.exec(e);return t?t[1].replaceAll("''","'"):null}function gd(e,t){let n=Gr(e);return t==null?`${n}\
 is null`:typeof t=="string"?`${n} = ${Bo(t)}`:Array.isArray(t)?`${n} in (${t.map(r=>Bo(String(r))).join(", ")})`:`${n} \
= ${String(t)}`}function Wa(e,t){return e===void 0||e.trim()===""?t:`${hd(e)} and ${hd(t)}`}function hd(e){return/\bor\b/i.
test(e)?`(${e})`:e}var Rw=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function nn(e){
let t=Rw.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Lw(e){let t=e[Oi(e)];return Ie(
t?.by).find(n=>!Ho(n))??null}function Ho(e){return/^\s*(time|bins)\s*\(/i.test(e)}function vd(e,t,n,r){if(t===e.view)return{
state:e,waiting:n,said:null};let o={...n,[e.view]:{document:Ow(e.document),as:e.as}},i=n[t],l=nn(e.document),a=Lw(e.document);
if(i){let m=yd({...l,...i.document},a);return{state:{view:t,document:m,as:i.as,open:[]},waiting:o,said:null}}let p=Fw(t)?
Ol(l.where):null;p!==null&&delete l.where;let d=yd({...l,...qa(t,p,r)},a),c=p===null?null:`The filter ${Io(p)} became ${Nw(
t)}.`;return{state:{view:t,document:d,as:null,open:[]},waiting:o,said:c}}function Ow(e){let t=Oi(e);return e[t]===void 0?
{}:{[t]:e[t]}}function Fw(e){return e==="funnel"||e==="retention"||e==="paths"}function Nw(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function qa(e,t,n){let[r,o]=n.events,i=t??r;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===o?r:o].filter(zw).map(Bw),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":Io(i),return:"true",period:"day"}};case"paths":return{paths:{...i===void 0?{}:{start:Io(i)},limit:12}};case"\
difference":return{difference:{selection:i===void 0?"true":Io(i)}}}}function zw(e){return e!==void 0}function Bw(e){return{
where:Io(e)}}function yd(e,t){let{aggregate:n,funnel:r,retention:o}=e;if(t===null)return e;if(r)return{...e,funnel:{...r,
by:t}};if(o)return{...e,retention:{...o,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=Ie(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(Ho),t]}}}var Ka={view:"explore",document:{dataset:""},as:null,open:[]},tt=se(Ka),fn=se(ud),bd=se({state:Ka,how:"load"}),Fl={},Nl=!1,
nt=tt,zl=bd,Ue=xt(()=>tt.value.document),xd=xt(()=>tt.value.view),wd=xt(()=>tt.value.as),Bl=xt(()=>tt.value.open),Ln=xt(
()=>tt.value.document.dataset),Vo=xt(()=>fn.value.before.length>0),Uo=xt(()=>fn.value.after.length>0);function Ce(e,t="p\
ush"){let n={...tt.value,...e};Wt(n,tt.value)||((t==="push"||!Nl)&&(fn.value=Va(fn.value,tt.value)),Nl=t==="replace",ja(
n,t))}function ge(e,t,n="push"){Ce({document:Je(tt.value.document,e,t)},n)}function Il(e){Ce({open:[...tt.value.open,e]})}
function Hl(){Ce({open:tt.value.open.slice(0,-1)})}function kd(e,t){let n=vd(tt.value,e,Fl,t);return Fl=n.waiting,Ce(n.state),
n.said}function gr(){_d(cd(fn.value,tt.value))}function Wo(){_d(pd(fn.value,tt.value))}function _d(e){e&&(fn.value=e.stack,Nl=!1,
ja(e.value,"push"))}function Ga(e){Wt(e,tt.value)||(tt.value!==Ka&&(fn.value=Va(fn.value,tt.value)),Nl=!1,ja(e,"load"))}
function ja(e,t){tt.value=e,bd.value={state:e,how:t}}function Sd(){return{undo:fn.value,waiting:Fl}}function Md(e){fn.value=
e.undo,Fl=e.waiting}var wt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Vl(){return new wt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Ul(e,t=0){let n=Ja(e)&&Ja(
e.error)?e.error:null;if(!n)return new wt({code:"unknown",message:`The server answered with status ${t}`,status:t});let r=o=>typeof n[o]==
"string"?n[o]:"";return new wt({code:r("code"),message:r("message"),where:r("where"),hint:r("hint"),span:Iw(n.span),status:t})}
function Iw(e){if(!Ja(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Ja(e){return e!==null&&typeof e=="object"}async function qo(e,t={}){let n=await Wl(e,t);if(n.status!==204)return await Cd(n)}async function Wl(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let r=await Hw(tn(e),n);
if(!r.ok)throw Ul(await Cd(r).catch(()=>null),r.status);return r}async function Hw(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:Vl()}}async function Cd(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new wt({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function ql(e){return e instanceof DOMException&&
e.name==="AbortError"}function jr(e){return e instanceof wt?e:new wt({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var Kl=se({value:null,error:null}),Ya=new Map,On=Kl;async function yr(){try{let e=await qo("v1/datasets");Kl.value={value:e.
datasets,error:null}}catch(e){Kl.value={value:Kl.value.value,error:jr(e)}}}function Ko(e){let t=Ya.get(e);return t||(t=se(
{value:null,error:null}),Ya.set(e,t),Vw(e)),t}async function Vw(e){let t=Ya.get(e);if(!(!t||e===""))try{t.value={value:await qo(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:jr(n)}}}async function Td(e,t,n,r){
let o=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${o.toString()}`;return(await qo(
i,{signal:r})).values}var Gl=new Map;function Za(e){return Gl.has(e)||$d(e),Gl.get(e)??{events:[]}}async function $d(e){if(e==="")return{events:[]};
Gl.set(e,{events:[]});let n={events:(await Td(e,"event",10).catch(()=>[])).map(({value:r})=>r)};return Gl.set(e,n),n}var Pd=864e5;
async function Qa(e,t){let n=t==="explore"?null:$d(e);On.value.value||await yr();let r=On.value.value?.find(({name:a})=>a===
e),o=r!==void 0&&Date.parse(r.to)>Date.now()-2*Pd,i=r!==void 0&&Date.parse(r.from)<Date.now()-31*Pd,l=n?await n:Za(e);return{
dataset:e,...o&&i?{from:"now-30d"}:{},timezone:Xa(),...qa(t,null,l)}}function Xa(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var jl="sluice.";function Fn(e){return Fi(()=>localStorage.getItem(jl+e))}function Nn(e,t){Fi(()=>localStorage.setItem(jl+
e,t))}function Ad(e){let t=Fi(()=>sessionStorage.getItem(jl+e));return t===null?null:Fi(()=>JSON.parse(t))}function Ed(e,t){
Fi(()=>sessionStorage.setItem(jl+e,JSON.stringify(t)))}function Fi(e){try{return e()}catch{return null}}var Jr=se({kind:"home"}),br=Jr,vr=Promise.resolve(),Dd=0;async function Rd(){let e=Ad("undo");e?.undo&&Array.isArray(e.undo.
before)&&Md(e),addEventListener("popstate",()=>{eu()}),addEventListener("pagehide",()=>Ed("undo",Sd())),await eu(),$t(()=>{
let{state:t,how:n}=zl.value;n!=="load"&&(vr=vr.then(()=>Jl(t,n)))})}function Yn(e,t=""){history.pushState(null,"",tn(e)+
(t===""?"":`#${t}`)),eu()}function tu(e=nt.value){Jr.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
vr=vr.then(()=>Jl(e,"push"))}async function nu(e){return`${tn(id(e.document.dataset,e.view))}#${await ld(e)}`}async function Jl(e,t){
let n=await nu(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Jr.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function eu(){let e=++Dd,t=od(Xp(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Jr.value=t;return}let n=await sd(t.fragment),r=n?{...n.document,dataset:t.dataset}:
await Qa(t.dataset,t.view);e===Dd&&(Ga({view:t.view,document:r,as:n?.as??null,open:n?.open??[]}),Jr.value=t,n||(vr=vr.then(
()=>Jl(nt.value,"replace"))))}async function Go(e){let{view:t,document:n}=nt.value,r=await Qa(e,t),o={view:t,document:r,
as:null,open:[]};if(n.dataset===""){Ga(o),Jr.value={kind:"view",dataset:e,view:t,fragment:""},vr=vr.then(()=>Jl(o,"repla\
ce"));return}Ce(o),Jr.value.kind!=="view"&&tu()}var zn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},rn={text:zn.other,kind:"other"},Uw=new Set(Object.
values(zn)),Ww=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function qw(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function Te(e){return e.toWellFormed().replace(Ww,qw).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function Me(e){
if(e==null)return{text:zn.null,kind:"null"};if(e==="")return{text:zn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>Me(n).text).join(", "),kind:"value"};let t=Te(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:Uw.has(t)?`"${t}"`:t,kind:"value"}}var Kw=new Intl.Segmenter("en",{granularity:"grapheme"});function Ld(e){return Array.
from(Kw.segment(e),t=>t.segment)}function Ni(e,t){if(e.length<=t)return e;let n=Ld(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Yl(e,t){if(e.length<=t)return e;let n=Ld(e);if(n.length<=t)return e;
let r=Math.floor((t-1)/2);return`${n.slice(0,t-1-r).join("")}…${n.slice(n.length-r).join("")}`}var Gw=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Zl(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function jo(e,t){return e<0?"−"+t:t}function Z(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,r]=String(t).split(".");return jo(e,Zl(n)+(r===void 0?"":`.${r}`))}
function ee(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return jo(e,jw(t));if(t>=9995e11)return jo(
e,t.toExponential(2).replace("e+"," e"));let[n,r]=Gw.find(([o])=>Number((t/o).toPrecision(3))>=1);return jo(e,Number(t/
n).toPrecision(3)+" "+r)}function jw(e){return Number.isInteger(e)?Zl(String(e)):e>=1e3?Zl(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function G(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return jo(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return jo(e,`${Zl(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function Bn(e){
let t=G(e);return e>0?`+${t}`:t}function Od(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${ee(e)}`;
let r=(n-t)/2/Math.abs(e);return`~ ${ee(e)} ±${G(r)}`}function Fd(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,r=0;for(;n>=
1024&&r<t.length-1;)n/=1024,r++;return`${r===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[r]}`}function Jo(e,t,n=`${t}\
s`){return`${ee(e)} ${e===1?t:n}`}var ru=[[86400,"d"],[3600,"h"],[60,"min"]];function He(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${He(-e)}`;
if(e<59.95)return Jw(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=ru.findIndex(
([d])=>t>=d),[r,o]=ru[n],i=Math.floor(t/r),[l,a]=ru[n+1]??[1,"s"],p=Math.round((t-i*r)/l);return p===0?`${i}${" "}${o}`:
`${i}${" "}${o} ${p}${" "}${a}`}function Jw(e){return e===0?`0${" "}s`:e<999e-6?`${ou(e*1e6)}${" "}µs`:e<.9995?
`${ou(e*1e3)}${" "}ms`:`${ou(e)}${" "}s`}function ou(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Nd(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:He(e/1e3)}var Yw={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},zd=new Map;function Bd(e,t){let n=`${t} ${e}`,r=zd.get(n);return r||(r=new Intl.DateTimeFormat("en-GB",
{...Yw[t],timeZone:e,hourCycle:"h23"}),zd.set(n,r)),r}function iu(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function rt(e,t,n="minute"){let r=e instanceof Date?e:new Date(e);return Number.isNaN(r.getTime())?String(
e):iu(t)?Bd(t,n).format(r):`${Bd("UTC",n).format(r)} UTC`}function Id(e,t=Date.now()){return e==="UTC"||!iu(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(r=>r.type==="timeZoneName")?.value??
e}function Hd(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:iu(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),r=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),o=i=>r.get(i)??0;return{year:o("year"),month:o("month"),day:o("day"),hour:o("hour"),minute:o("\
minute"),second:o("second")}}function Zn(e,t,n){return t>=300*86400?rt(e,n,"year"):t>=28*86400?rt(e,n,"month"):t>=.9*86400?
rt(e,n,"day"):t>=60?rt(e,n,"minute"):rt(e,n,"second")}function zi(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function In(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${Z(e)} ms`:He(e/1e3);case"seconds":return n?`${Z(e)} s`:He(e);case"bytes":return n?`${Z(e)} B`:Fd(
e);case"share":return n?`${Z(e*100)} %`:G(e);case"none":return n?Z(e):ee(e)}}function Bi(e){return e.type==="int64"||e.type===
"float64"}function Vd(e,t,n){return typeof e=="number"&&Bi(t)?{text:In(e,zi(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:rt(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:Me(e)}var lu={};_a(lu,{default:()=>t1,empty:()=>Xw,null:()=>Qw,other:()=>e1,value:()=>Zw});var Zw="Le",Qw="Me",Xw="Ne",e1="Re",
t1={value:Zw,null:Qw,empty:Xw,other:e1};var n1=Symbol.for("pv"),r1=0;function s(e,t,n,r,o,i){t||(t={});var l,a,p=t;if("ref"in p&&typeof e!="function")for(a in p={},t)a=="ref"?l=t[a]:p[a]=t[a];
var d={type:e,props:p,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:n1,__v:--r1,__i:-1,__u:0};return(o||
i)&&(d.__source=o,d.__self=i),ce.vnode&&ce.vnode(d),d}function ye({value:e,shown:t,most:n=256,middle:r=!1}){let o=t??Me(e),i=r?Yl(o.text,n):Ni(o.text,n);return s("bdi",{class:lu[o.
kind],title:i===o.text?void 0:Ni(o.text,2e3),children:i})}function Le(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var o1={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ve({name:e,size:t=16}){return s("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:s("path",{d:o1[e]})})}var Ud=8;function i1(e,t,n,r){let o=Math.max(0,Math.min(Math.floor(e/n)-Ud,r)),i=Math.min(r,Math.ceil((e+t)/n)+Ud);return{
first:o,end:i,before:o*n,after:(r-i)*n}}function Ql(e,t,n){let[r,o]=W({scroll:0,height:600});return he(()=>{let i=e.current;
if(!i)return;let l=()=>{let p=Math.floor(i.scrollTop/t)*t;o(d=>d.scroll===p&&d.height===i.clientHeight?d:{scroll:p,height:i.
clientHeight})};l();let a=new ResizeObserver(l);return a.observe(i),i.addEventListener("scroll",l,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",l)}},[t]),i1(r.scroll,r.height,t,n)}function Wd(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Xl(e,t,n,r,o=0){let{row:i,column:l}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,d=new Map([["ArrowDown",{row:a?n-
1:i+1,column:l}],["ArrowUp",{row:a?0:i-1,column:l}],["ArrowRight",{row:i,column:a?r-1:l+1}],["ArrowLeft",{row:i,column:a?
0:l-1}],["PageDown",{row:i+10,column:l}],["PageUp",{row:i-10,column:l}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:r-1}]]).get(e.key);return!d||n<=o||r===0?null:{row:Math.max(o,Math.min(d.row,n-1)),column:Math.max(0,Math.min(d.
column,r-1))}}var qd="J",Kd="Ae",su="f",Gd="z",jd="K",Jd="t",Yd="h",es="De",au="O",uu="o",Zd="j",cu="He",Qd="S",Xd="_e",ef="Fe";function kt(e){let{columns:t,rows:n,summary:r=[]}=e,o=oe(null),i=Wd(),l=Ql(o,i,n.length),[a,p]=W(null),[d,c]=W(new Map),
m=t.map(({key:b,width:k})=>{let C=d.get(b);return C===void 0?k??"minmax(80px, max-content)":`${C}px`}).join(" ")+" minma\
x(0, 1fr)",h=b=>{let k=Xl(b,a,n.length+r.length,t.length,e.onSort?-1:0);if(k){b.preventDefault(),p(k),s1(o.current,k,i);
return}let C=a?[...n,...r][a.row]:void 0,P=a?t[a.column]:void 0;if(a?.row===-1&&P&&(b.key==="Enter"||b.key===" ")){b.preventDefault(),
P.sortable!==!1&&e.onSort?.(tf(P,e.sort??null));return}let w=o.current?.querySelector('[data-cursor="true"]');(b.key==="\
Enter"||b.key===".")&&C!==void 0&&P&&w&&b.target===o.current&&(b.preventDefault(),b.stopPropagation(),(e.onMenu??e.onCell)?.(
C,P,w))},y=(b,k,C)=>s(a1,{row:b,at:k,columns:t,cursor:a?.row===k?a.column:-1,summary:C,last:k===n.length+r.length-1,onMenu:e.
onMenu,onCell:e.onCell},C?`summary ${k}`:k);return s("div",{ref:o,class:qd,role:"grid","aria-label":e.label,tabIndex:0,"\
aria-rowcount":n.length+r.length+1,"aria-colcount":t.length,onKeyDown:h,onFocus:b=>{b.target===o.current&&!a&&p({row:0,column:0})},
children:s("div",{class:Kd,role:"presentation",style:{gridTemplateColumns:m},children:[s("div",{role:"row","aria-rowinde\
x":1,class:Le(su,Gd),children:t.map((b,k)=>s(u1,{column:b,cursor:a?.row===-1&&a.column===k,sort:e.sort??null,onSort:e.onSort,
onWidth:C=>c(new Map(d).set(b.key,C))},b.key))}),l.before>0&&s("div",{role:"presentation",class:Xd,style:{height:`${l.before}\
px`}}),n.slice(l.first,l.end).map((b,k)=>y(b,l.first+k,!1)),l.after>0&&s("div",{role:"presentation",class:ef,style:{height:`${l.
after}px`}}),r.map((b,k)=>y(b,n.length+k,!0))]})})}function s1(e,t,n){if(!e)return;let r=t.row*n;r<e.scrollTop?e.scrollTop=
r:r+2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=r+2*n-e.clientHeight)}function a1({row:e,at:t,columns:n,cursor:r,summary:o,
last:i,onMenu:l,onCell:a}){return s("div",{role:"row","aria-rowindex":t+2,class:Le(su,o&&Qd,i&&jd),children:n.map((p,d)=>s(
"div",{role:"gridcell","aria-colindex":d+1,"data-cursor":d===r,class:Le(Jd,p.number&&au,d===r&&cu),onClick:a&&(c=>a(e,p,
c.currentTarget)),onContextMenu:l&&(c=>{c.preventDefault(),l(e,p,c.currentTarget)}),children:s("span",{class:es,children:p.
cell(e,t)})},p.key))})}function tf(e,t){let n=e.number??!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===
n?{key:e.key,descending:!n}:null}function u1({column:e,cursor:t,sort:n,onSort:r,onWidth:o}){let i=n?.key===e.key?n.descending?
"descending":"ascending":"none",l=p=>{let d=p.currentTarget,c=d.parentElement.getBoundingClientRect().width-p.clientX;d.
setPointerCapture(p.pointerId),d.onpointermove=m=>o(Math.max(48,Math.round(c+m.clientX))),d.onpointerup=()=>{d.onpointermove=
null}},a=r!==void 0&&e.sortable!==!1;return s("div",{role:"columnheader","aria-sort":a?i:void 0,"data-cursor":t,class:Le(
Yd,e.number&&au,t&&cu),children:[a?s("button",{type:"button",tabIndex:-1,class:uu,onClick:()=>r(tf(e,n)),children:[s("sp\
an",{class:es,children:e.head}),i!=="none"&&s(ve,{name:i==="descending"?"sortDown":"sortUp",size:12})]}):s("span",{class:uu,
children:s("span",{class:es,children:e.head})}),s("span",{class:Zd,onPointerDown:l})]})}function ts(e,t){let n=Ie(e.query?.aggregate?.by??t.aggregate?.by).length,r=e.columns.map((l,a)=>a),o=r.slice(0,Math.min(
n,e.columns.length)),i=o.find(l=>e.columns[l]?.name==="time"&&e.columns[l]?.type==="timestamp")??-1;return{time:i,keys:o.
filter(l=>l!==i),measures:r.slice(o.length).filter(l=>Bi(e.columns[l]))}}function rf(e,t,n){let r=new Map;for(let a of e.
rows){let p=nf(a[t.time]);p!==null&&r.set(p,0)}let o=[...r.keys()].sort((a,p)=>a-p);o.forEach((a,p)=>r.set(a,p));let i=new Map;
for(let a of e.rows){let p=nf(a[t.time]);if(p===null)continue;let d=t.keys.map(y=>a[y]),c=JSON.stringify(d),m=i.get(c);m||
i.set(c,m={keys:d,values:new Array(o.length).fill(null)});let h=a[n];m.values[r.get(p)]=typeof h=="number"?h:null}let l=[
...i.values()].map(a=>({...a,total:a.values.reduce((p,d)=>p+(d??0),0)}));return{times:o,series:l.sort((a,p)=>p.total-a.total)}}
function nf(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Hi(e){let t=e.slice(
1).map((n,r)=>n-e[r]).sort((n,r)=>n-r);return t[Math.floor(t.length/2)]??86400}function ns({answer:e,document:t,zone:n,sort:r,onSort:o,onCell:i}){let l=Se(()=>p1(e,t,n),[e,n]),a=Se(()=>e.rows.map(d=>({
cells:d,kind:"group"})),[e]),p=Se(()=>c1(e),[e]);return s(kt,{label:"Answer",columns:l,rows:a,summary:p,...r===void 0?{}:
{sort:r},...o?{onSort:o}:{},...i?{onCell:(d,c,m)=>i(d.cells,c.key,m)}:{}})}function c1(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function p1(e,t,n){let r=ts(
e,t),o=r.time<0?0:Hi([...new Set(e.rows.map(l=>Date.parse(String(l[r.time]))/1e3))].sort((l,a)=>l-a)),i=new Set([r.time,
...r.keys]);return e.columns.map((l,a)=>({key:l.name,head:s(ye,{value:l.name,most:48}),number:Bi(l)&&!i.has(a),cell:p=>p.
kind!=="group"&&i.has(a)?a===0?s(ye,{shown:d1(p.kind)}):null:a===r.time?Zn(String(p.cells[a]),o,n):s(f1,{value:p.cells[a],
column:l,zone:n})}))}function d1(e){return e==="other"?rn:{text:zn.total,kind:"other"}}function f1({value:e,column:t,zone:n}){
let r=Vd(e,t,n);return typeof e=="number"?s("span",{title:In(e,zi(t.name),!0),children:r.text}):s(ye,{shown:r,most:64,middle:!0})}function rs(e,t,n={}){let{side:r="bottom",align:o="start",gap:i=4}=n;e.style.maxHeight="";let{width:l,height:a}=e.getBoundingClientRect(),
p=document.documentElement.clientWidth,d=document.documentElement.clientHeight;if(r==="right"){let k=t.right+i+l<=p-8;lf(
e,k?t.right+i:t.left-i-l,of(t.top,a,d));return}let c=d-8-t.bottom-i,m=t.top-i-8,h=r==="bottom"?a<=c||c>=m:!(a<=m||m>=c),
y=Math.max(h?c:m,64),b=o==="start"?t.left:o==="end"?t.right-l:t.left+(t.width-l)/2;a>y&&(e.style.maxHeight=`${y}px`),lf(
e,of(b,l,p),h?t.bottom+i:t.top-i-Math.min(a,y))}function of(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function lf(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var sf="Te";var du=se(null),pu,g1=500;function af(e,t,n){clearTimeout(pu),pu=setTimeout(()=>{e.isConnected&&(du.value={anchor:e,text:t})},
n)}function Yr(){clearTimeout(pu),du.value=null}function os(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&af(
t.currentTarget,e,g1)},onPointerLeave:Yr,onPointerDown:Yr,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
af(n,e,0)},onBlur:Yr}:{}}function uf(){let e=oe(null),t=du.value;return bt(()=>{!e.current||!t||(e.current.showPopover(),
rs(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?s("div",{ref:e,popover:"man\
ual",role:"tooltip",class:sf,children:t.text}):null}var fu={};_a(fu,{button:()=>mu,danger:()=>b1,default:()=>w1,iconOnly:()=>hu,outlined:()=>y1,primary:()=>v1,quiet:()=>x1,
small:()=>gu});var mu="r",y1="qe",v1="B",b1="Ge",hu="P",x1="Q",gu="V",w1={button:mu,outlined:y1,primary:v1,danger:b1,iconOnly:hu,
quiet:x1,small:gu};function X(e){let{children:t,icon:n,after:r,label:o,keys:i,kind:l="plain",small:a=!1}=e,p=t==null,d=os(p||i?[o,i].filter(
Boolean).join("  "):void 0);return s("button",{ref:e.buttonRef??null,type:e.type??"button",...d,class:Le(mu,l!=="plain"&&
fu[l],p&&hu,a&&gu,e.class),"aria-label":o,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&s(ve,{name:n}),t,r&&s(ve,{name:r,size:12})]})}var cf="Je",pf="Ke",df="Oe",ff="Pe",mf="Qe",hf="Ve";function dt({title:e,summary:t,actions:n,table:r,announced:o="",onKey:i,legend:l,children:a}){let[p,d]=W(!1),c=hr();return s(
"figure",{class:cf,"aria-labelledby":c,children:[s("div",{class:pf,children:[s("h2",{class:df,children:e}),s("div",{class:ff,
children:[n,s(X,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:p,onClick:()=>d(
!p)})]})]}),s("figcaption",{id:c,class:"spoken",children:t}),p?s("div",{class:hf,children:r}):s(U,{children:[s("div",{class:mf,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:h=>{if(!(h.ctrlKey||h.metaKey||h.altKey)){
if(h.key==="t"||h.key==="T")d(!0);else if(!i?.(h))return;h.preventDefault(),h.stopPropagation()}},children:a}),l]}),s("d\
iv",{class:"spoken","aria-live":"polite",children:o})]})}var yu=new Map,is=7;function Zr(e,t){let n=JSON.stringify([e,t??null]),r=yu.get(n);return r===void 0&&(r=[...yu.keys()].
filter(o=>o.startsWith(JSON.stringify([e]).slice(0,-1))).length,yu.set(n,r)),r}function Zo(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/is)%4]}function wr(e){return`--series-${e%is+1}`}var gf=se(0),yf=gf;new MutationObserver(()=>{gf.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Qo(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var vf="We",bf="Ye",xf="Ze",wf="u",kf="ea",_f="aa",Sf="ra";var S1=12;function ls({rows:e,all:t,hidden:n,onHidden:r,text:o}){let[i,l]=W(""),a=c=>c.keys.map(m=>Me(m).text).join(", "),
p=i===""?e:e.filter(c=>a(c).toLowerCase().includes(i.toLowerCase())),d=(c,m)=>{let h=e.filter(k=>k.key!==c.key).map(k=>k.
key),y=!n.has(c.key)&&h.every(k=>n.has(k));if(!m)return r(y?new Set:new Set(h));let b=new Set(n);b.delete(c.key)||b.add(
c.key),r(b)};return s("div",{class:vf,children:[e.length>=S1&&s("input",{class:bf,"aria-label":"Find in legend",placeholder:"\
find in legend",value:i,onInput:c=>l(c.currentTarget.value)}),s("div",{class:xf,children:p.map(c=>s("button",{type:"butt\
on",class:wf,"aria-pressed":!n.has(c.key),onClick:m=>d(c,m.ctrlKey||m.metaKey),children:[s("svg",{width:"16",height:"8",
"aria-hidden":"true",children:s("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":Zo(c.color).join(
" "),style:{stroke:`var(${wr(c.color)})`}})}),s("span",{class:kf,children:s(ye,{value:c.keys.length===1?c.keys[0]:c.keys,
most:48,middle:!0})}),s("span",{class:_f,children:c.last===null?"–":o(c.last)})]},c.key))}),t>e.length&&s("p",{class:Sf,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var M1="uplot",C1="u-hz",T1="u-vt",P1="u-title",$1="u-wrap",A1="u-under",E1="u-over",D1="u-axis",to="u-off",R1="u-select",
L1="u-cursor-x",O1="u-cursor-y",F1="u-cursor-pt",N1="u-legend",z1="u-live",B1="u-inline",I1="u-series",H1="u-marker",Mf="\
u-label",V1="u-value",Ui="width",Wi="height";var Cf="bottom",Xo="left",vu="right",Ou="#000",Tf=Ou+"0",bu="mousemove",Pf="mousedown",xu="mouseup",$f="mouseenter",Af="\
mouseleave",Ef="dblclick",U1="resize",W1="scroll",Df="change",ps="dppxchange",Fu="--",li=typeof window<"u",Mu=li?document:
null,ti=li?window:null,q1=li?navigator:null,be,ss;function Cu(){let e=devicePixelRatio;be!=e&&(be=e,ss&&Pu(Df,ss,Cu),ss=
matchMedia(`(min-resolution: ${be-.001}dppx) and (max-resolution: ${be+.001}dppx)`),no(Df,ss,Cu),ti.dispatchEvent(new CustomEvent(
ps)))}function qt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Tu(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Oe(e,t,n){e.style[t]=n+"px"}function hn(e,t,n,r){let o=Mu.createElement(e);return t!=null&&qt(o,
t),n?.insertBefore(o,r),o}function on(e,t){return hn("div",e,t)}var Rf=new WeakMap;function Hn(e,t,n,r,o){let i="transla\
te("+t+"px,"+n+"px)",l=Rf.get(e);i!=l&&(e.style.transform=i,Rf.set(e,i),t<0||n<0||t>r||n>o?qt(e,to):Tu(e,to))}var Lf=new WeakMap;
function Of(e,t,n){let r=t+n,o=Lf.get(e);r!=o&&(Lf.set(e,r),e.style.background=t,e.style.borderColor=n)}var Ff=new WeakMap;
function Nf(e,t,n,r){let o=t+""+n,i=Ff.get(e);o!=i&&(Ff.set(e,o),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var Nu={passive:!0},K1={...Nu,capture:!0};function no(e,t,n,r){t.addEventListener(
e,n,r?K1:Nu)}function Pu(e,t,n,r){t.removeEventListener(e,n,Nu)}li&&Cu();function gn(e,t,n,r){let o;n=n||0,r=r||t.length-
1;let i=r<=2147483647;for(;r-n>1;)o=i?n+r>>1:Kt((n+r)/2),t[o]<e?n=o:r=o;return e-t[n]<=t[r]-e?n:r}function pm(e){return(n,r,o)=>{
let i=-1,l=-1;for(let a=r;a<=o;a++)if(e(n[a])){i=a;break}for(let a=o;a>=r;a--)if(e(n[a])){l=a;break}return[i,l]}}var dm=e=>e!=
null,fm=e=>e!=null&&e>0,ms=pm(dm),G1=pm(fm);function j1(e,t,n,r=0,o=!1){let i=o?G1:ms,l=o?fm:dm;[t,n]=i(e,t,n);let a=e[t],
p=e[t];if(t>-1)if(r==1)a=e[t],p=e[n];else if(r==-1)a=e[n],p=e[t];else for(let d=t;d<=n;d++){let c=e[d];l(c)&&(c<a?a=c:c>
p&&(p=c))}return[a??Pe,p??-Pe]}function hs(e,t,n,r){let o=If(e),i=If(t);e==t&&(o==-1?(e*=n,t/=n):(e/=n,t*=n));let l=n==10?
Qn:mm,a=o==1?Kt:ln,p=i==1?ln:Kt,d=a(l(it(e))),c=p(l(it(t))),m=ni(n,d),h=ni(n,c);return n==10&&(d<0&&(m=$e(m,-d)),c<0&&(h=
$e(h,-c))),r||n==2?(e=m*o,t=h*i):(e=vm(e,m),t=gs(t,h)),[e,t]}function zu(e,t,n,r){let o=hs(e,t,n,r);return e==0&&(o[0]=0),
t==0&&(o[1]=0),o}var Bu=.1,zf={mode:3,pad:Bu},Ki={pad:0,soft:null,mode:0},J1={min:Ki,max:Ki};function ds(e,t,n,r){return ys(
n)?Bf(e,t,n):(Ki.pad=n,Ki.soft=r?0:null,Ki.mode=r?3:0,Bf(e,t,J1))}function fe(e,t){return e??t}function Y1(e,t,n){for(t=
fe(t,0),n=fe(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Bf(e,t,n){let r=n.min,o=n.max,i=fe(r.pad,
0),l=fe(o.pad,0),a=fe(r.hard,-Pe),p=fe(o.hard,Pe),d=fe(r.soft,Pe),c=fe(o.soft,-Pe),m=fe(r.mode,0),h=fe(o.mode,0),y=t-e,b=Qn(
y),k=Et(it(e),it(t)),C=Qn(k),P=it(C-b);(y<1e-24||P>10)&&(y=0,(e==0||t==0)&&(y=1e-24,m==2&&d!=Pe&&(i=0),h==2&&c!=-Pe&&(l=
0)));let w=y||k||1e3,S=Qn(w),M=ni(10,Kt(S)),V=w*(y==0?e==0?.1:1:i),O=$e(vm(e-V,M/10),24),R=e>=d&&(m==1||m==3&&O<=d||m==2&&
O>=d)?d:Pe,N=Et(a,O<R&&e>=R?R:yn(R,O)),D=w*(y==0?t==0?.1:1:l),L=$e(gs(t+D,M/10),24),$=t<=c&&(h==1||h==3&&L>=c||h==2&&L<=
c)?c:-Pe,j=yn(p,L>$&&t<=$?$:Et($,L));return N==j&&N==0&&(j=100),[N,j]}var Z1=new Intl.NumberFormat(li?q1.language:"en-US"),
Iu=e=>Z1.format(e),Gt=Math,cs=Gt.PI,it=Gt.abs,Kt=Gt.floor,ot=Gt.round,ln=Gt.ceil,yn=Gt.min,Et=Gt.max,ni=Gt.pow,If=Gt.sign,
Qn=Gt.log10,mm=Gt.log2,Q1=(e,t=1)=>Gt.sinh(e)*t,wu=(e,t=1)=>Gt.asinh(e/t),Pe=1/0;function Hf(e){return(Qn((e^e>>31)-(e>>
31))|0)+1}function $u(e,t,n){return yn(Et(e,t),n)}function hm(e){return typeof e=="function"}function ae(e){return hm(e)?
e:()=>e}var X1=()=>{},gm=e=>e,ym=(e,t)=>t,ek=e=>null,Vf=e=>!0,Uf=(e,t)=>e==t,tk=/\.\d*?(?=9{6,}|0{6,})/gm,ro=e=>{if(xm(e)||
_r.has(e))return e;let t=`${e}`,n=t.match(tk);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[o,i]=t.
split("e");return+`${ro(o)}e${i}`}return $e(e,r)};function Xr(e,t){return ro($e(ro(e/t))*t)}function gs(e,t){return ro(ln(
ro(e/t))*t)}function vm(e,t){return ro(Kt(ro(e/t))*t)}function $e(e,t=0){if(xm(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);
return ot(r)/n}var _r=new Map;function bm(e){return((""+e).split(".")[1]||"").length}function ji(e,t,n,r){let o=[],i=r.map(
bm);for(let l=t;l<n;l++){let a=it(l),p=$e(ni(e,l),a);for(let d=0;d<r.length;d++){let c=e==10?+`${r[d]}e${l}`:r[d]*p,m=(l>=
0?0:a)+(l>=i[d]?0:i[d]),h=e==10?c:$e(c,m);o.push(h),_r.set(h,m)}}return o}var Gi={},Hu=[],ri=[null,null],kr=Array.isArray,
xm=Number.isInteger,nk=e=>e===void 0;function Wf(e){return typeof e=="string"}function ys(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function rk(e){return e!=null&&typeof e=="object"}var ok=Object.getPrototypeOf(
Uint8Array),wm="__proto__";function oi(e,t=ys){let n;if(kr(e)){let r=e.find(o=>o!=null);if(kr(r)||t(r)){n=Array(e.length);
for(let o=0;o<e.length;o++)n[o]=oi(e[o],t)}else n=e.slice()}else if(e instanceof ok)n=e.slice();else if(t(e)){n={};for(let r in e)
r!=wm&&(n[r]=oi(e[r],t))}else n=e;return n}function Ze(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let o in r)
o!=wm&&(ys(e[o])?Ze(e[o],oi(r[o])):e[o]=oi(r[o]))}return e}var ik=0,lk=1,sk=2;function ak(e,t,n){for(let r=0,o,i=-1;r<t.
length;r++){let l=t[r];if(l>i){for(o=l-1;o>=0&&e[o]==null;)e[o--]=null;for(o=l+1;o<n&&e[o]==null;)e[i=o++]=null}}}function uk(e,t){
if(dk(e)){let l=e[0].slice();for(let a=1;a<e.length;a++)l.push(...e[a].slice(1));return fk(l[0])||(l=pk(l)),l}let n=new Set;
for(let l=0;l<e.length;l++){let p=e[l][0],d=p.length;for(let c=0;c<d;c++)n.add(p[c])}let r=[Array.from(n).sort((l,a)=>l-
a)],o=r[0].length,i=new Map;for(let l=0;l<o;l++)i.set(r[0][l],l);for(let l=0;l<e.length;l++){let a=e[l],p=a[0];for(let d=1;d<
a.length;d++){let c=a[d],m=Array(o).fill(void 0),h=t?t[l][d]:lk,y=[];for(let b=0;b<c.length;b++){let k=c[b],C=i.get(p[b]);
k===null?h!=ik&&(m[C]=k,h==sk&&y.push(C)):m[C]=k}ak(m,y,o),r.push(m)}}return r}var ck=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function pk(e){let t=e[0],n=t.length,r=Array(n);for(let i=0;i<r.length;i++)r[i]=i;r.sort(
(i,l)=>t[i]-t[l]);let o=[];for(let i=0;i<e.length;i++){let l=e[i],a=Array(n);for(let p=0;p<n;p++)a[p]=l[r[p]];o.push(a)}
return o}function dk(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let o=e[r][0];if(o.length!=n)return!1;if(o!=
t){for(let i=0;i<n;i++)if(o[i]!=t[i])return!1}}return!0}function fk(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,o=n-
1;for(;r<=o&&e[r]==null;)r++;for(;o>=r&&e[o]==null;)o--;if(o<=r)return!0;let i=Et(1,Kt((o-r+1)/t));for(let l=e[r],a=r+i;a<=
o;a+=i){let p=e[a];if(p!=null){if(p<=l)return!1;l=p}}return!0}var km=["January","February","March","April","May","June",
"July","August","September","October","November","December"],_m=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function Sm(e){return e.slice(0,3)}var mk=_m.map(Sm),hk=km.map(Sm),gk={MMMM:km,MMM:hk,WWWW:_m,WWW:mk};function Vi(e){
return(e<10?"0":"")+e}function yk(e){return(e<10?"00":e<100?"0":"")+e}var vk={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Vi(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Vi(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Vi(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Vi(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Vi(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>yk(e.getMilliseconds())};function Vu(e,t){t=t||gk;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,o;for(;o=r.exec(
e);)n.push(o[0][0]=="{"?vk[o[1]]:o[0]);return i=>{let l="";for(let a=0;a<n.length;a++)l+=typeof n[a]=="string"?n[a]:n[a](
i,t);return l}}var bk=new Intl.DateTimeFormat().resolvedOptions().timeZone;function xk(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==bk?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var Mm=e=>e%1==0,fs=[1,2,2.5,5],wk=ji(10,-32,0,fs),Cm=ji(10,0,32,fs),kk=Cm.filter(Mm),eo=wk.concat(
Cm),Uu=`
`,Tm="{YYYY}",qf=Uu+Tm,Pm="{M}/{D}",qi=Uu+Pm,as=qi+"/{YY}",$m="{aa}",_k="{h}:{mm}",ei=_k+$m,Kf=Uu+ei,Gf=":{ss}",we=null;
function Am(e){let t=e*1e3,n=t*60,r=n*60,o=r*24,i=o*30,l=o*365,p=(e==1?ji(10,0,3,fs).filter(Mm):ji(10,-3,0,fs)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,i,i*2,i*
3,i*4,i*6,l,l*2,l*5,l*10,l*25,l*50,l*100]),d=[[l,Tm,we,we,we,we,we,we,1],[o*28,"{MMM}",qf,we,we,we,we,we,1],[o,Pm,qf,we,
we,we,we,we,1],[r,"{h}"+$m,as,we,qi,we,we,we,1],[n,ei,as,we,qi,we,we,we,1],[t,Gf,as+" "+ei,we,qi+" "+ei,we,Kf,we,1],[e,Gf+
".{fff}",as+" "+ei,we,qi+" "+ei,we,Kf,we,1]];function c(m){return(h,y,b,k,C,P)=>{let w=[],S=C>=l,M=C>=i&&C<l,V=m(b),O=$e(
V*e,3),R=ku(V.getFullYear(),S?0:V.getMonth(),M||S?1:V.getDate()),N=$e(R*e,3);if(M||S){let D=M?C/i:0,L=S?C/l:0,$=O==N?O:$e(
ku(R.getFullYear()+L,R.getMonth()+D,1)*e,3),j=new Date(ot($/e)),z=j.getFullYear(),te=j.getMonth();for(let Y=0;$<=k;Y++){
let ue=ku(z+L*Y,te+D*Y,1),J=ue-m($e(ue*e,3));$=$e((+ue+J)*e,3),$<=k&&w.push($)}}else{let D=C>=o?o:C,L=Kt(b)-Kt(O),$=N+L+
gs(O-N,D);w.push($);let j=m($),z=j.getHours()+j.getMinutes()/n+j.getSeconds()/r,te=C/r,Y=h.axes[y]._space,ue=P/Y;for(;$=
$e($+C,e==1?0:3),!($>k);)if(te>1){let J=Kt($e(z+te,6))%24,pe=m($).getHours()-J;pe>1&&(pe=-1),$-=pe*r,z=(z+te)%24;let ke=w[w.
length-1];$e(($-ke)/C,3)*ue>=.7&&w.push($)}else w.push($)}return w}}return[p,d,c]}var[Sk,Mk,Ck]=Am(1),[Tk,Pk,$k]=Am(.001);
ji(2,-53,53,[1]);function jf(e,t){return e.map(n=>n.map((r,o)=>o==0||o==8||r==null?r:t(o==1||n[8]==0?r:n[1]+r)))}function Jf(e,t){
return(n,r,o,i,l)=>{let a=t.find(b=>l>=b[0])||t[t.length-1],p,d,c,m,h,y;return r.map(b=>{let k=e(b),C=k.getFullYear(),P=k.
getMonth(),w=k.getDate(),S=k.getHours(),M=k.getMinutes(),V=k.getSeconds(),O=C!=p&&a[2]||P!=d&&a[3]||w!=c&&a[4]||S!=m&&a[5]||
M!=h&&a[6]||V!=y&&a[7]||a[1];return p=C,d=P,c=w,m=S,h=M,y=V,O(k)})}}function Ak(e,t){let n=Vu(t);return(r,o,i,l,a)=>o.map(
p=>n(e(p)))}function ku(e,t,n){return new Date(e,t,n)}function Yf(e,t){return t(e)}var Ek="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function Zf(e,t){return(n,r,o,i)=>i==null?Fu:t(e(r))}function Dk(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function Rk(e,t){return e.series[t].fill(e,t)}var Lk={show:!0,live:!0,isolate:!1,mount:X1,
markers:{show:!0,width:2,stroke:Dk,fill:Rk,dash:"solid"},idx:null,idxs:null,values:[]};function Ok(e,t){let n=e.cursor.points,
r=on(),o=n.size(e,t);Oe(r,Ui,o),Oe(r,Wi,o);let i=o/-2;Oe(r,"marginLeft",i),Oe(r,"marginTop",i);let l=n.width(e,t,o);return l&&
Oe(r,"borderWidth",l),r}function Fk(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Nk(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function zk(e,t){return e.series[t].points.size}var _u=[0,0];function Bk(e,t,n){return _u[0]=
t,_u[1]=n,_u}function us(e,t,n,r=!0){return o=>{o.button==0&&(!r||o.target==t)&&n(o)}}function Su(e,t,n,r=!0){return o=>{
(!r||o.target==t)&&n(o)}}var Ik={show:!0,x:!0,y:!0,lock:!1,move:Bk,points:{one:!1,show:Ok,size:zk,width:0,stroke:Nk,fill:Fk},
bind:{mousedown:us,mouseup:us,click:us,dblclick:us,mousemove:Su,mouseleave:Su,mouseenter:Su},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,o)=>r-
o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Em={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Wu=Ze({},Em,{filter:ym}),Dm=Ze({},Wu,{size:10}),Rm=Ze({},Em,{show:!1}),qu='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Lm="bold "+qu,Om=1.5,Qf={show:!0,scale:"x",stroke:Ou,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Lm,side:2,grid:Wu,ticks:Dm,border:Rm,font:qu,lineGap:Om,rotate:0},Hk="\
Value",Vk="Time",Xf={show:!0,scale:"x",auto:!1,sorted:1,min:Pe,max:-Pe,idxs:[]};function Uk(e,t,n,r,o){return t.map(i=>i==
null?"":Iu(i))}function Wk(e,t,n,r,o,i,l){let a=[],p=_r.get(o)||0;n=l?n:$e(gs(n,o),p);for(let d=n;d<=r;d=$e(d+o,p))a.push(
Object.is(d,-0)?0:d);return a}function Au(e,t,n,r,o,i,l){let a=[],p=e.scales[e.axes[t].scale].log,d=p==10?Qn:mm,c=Kt(d(n));
o=ni(p,c),p==10&&(o=eo[gn(o,eo)]);let m=n,h=o*p;p==10&&(h=eo[gn(h,eo)]);do a.push(m),m=m+o,p==10&&!_r.has(m)&&(m=$e(m,_r.
get(o))),m>=h&&(o=m,h=o*p,p==10&&(h=eo[gn(h,eo)]));while(m<=r);return a}function qk(e,t,n,r,o,i,l){let p=e.scales[e.axes[t].
scale].asinh,d=r>p?Au(e,t,Et(p,n),r,o):[p],c=r>=0&&n<=0?[0]:[];return(n<-p?Au(e,t,Et(p,-r),-n,o):[p]).reverse().map(h=>-h).
concat(c,d)}var Fm=/./,Kk=/[12357]/,Gk=/[125]/,em=/1/,Eu=(e,t,n,r)=>e.map((o,i)=>t==4&&o==0||i%r==0&&n.test(o.toExponential()[o<
0?1:0])?o:null);function jk(e,t,n,r,o){let i=e.axes[n],l=i.scale,a=e.scales[l],p=e.valToPos,d=i._space,c=p(10,l),m=p(9,l)-
c>=d?Fm:p(7,l)-c>=d?Kk:p(5,l)-c>=d?Gk:em;if(m==em){let h=it(p(1,l)-c);if(h<d)return Eu(t.slice().reverse(),a.distr,m,ln(
d/h)).reverse()}return Eu(t,a.distr,m,1)}function Jk(e,t,n,r,o){let i=e.axes[n],l=i.scale,a=i._space,p=e.valToPos,d=it(p(
1,l)-p(2,l));return d<a?Eu(t.slice().reverse(),3,Fm,ln(a/d)).reverse():t}function Yk(e,t,n,r){return r==null?Fu:t==null?
"":Iu(t)}var tm={show:!0,scale:"y",stroke:Ou,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Lm,side:3,
grid:Wu,ticks:Dm,border:Rm,font:qu,lineGap:Om,rotate:0};function Zk(e,t){let n=3+(e||1)*2;return $e(n*t,3)}function Qk(e,t){
let{scale:n,idxs:r}=e.series[0],o=e._data[0],i=e.valToPos(o[r[0]],n,!0),l=e.valToPos(o[r[1]],n,!0),a=it(l-i),p=e.series[t],
d=a/(p.points.space*be);return r[1]-r[0]<=d}var nm={scale:null,auto:!0,sorted:0,min:Pe,max:-Pe},Nm=(e,t,n,r,o)=>o,rm={show:!0,
auto:!0,sorted:0,gaps:Nm,alpha:1,facets:[Ze({},nm,{scale:"x"}),Ze({},nm,{scale:"y"})]},om={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:Nm,alpha:1,points:{show:Qk,filter:null},values:null,min:Pe,max:-Pe,idxs:[],path:null,clip:null};function Xk(e,t,n,r,o){
return n/10}var zm={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},e_=Ze({},zm,{time:!1,ori:1}),im={};
function Bm(e,t){let n=im[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(o=>o!=
r)},pub(r,o,i,l,a,p,d){for(let c=0;c<n.plots.length;c++)n.plots[c]!=o&&n.plots[c].pub(r,o,i,l,a,p,d)}},e!=null&&(im[e]=n)),
n}var ii=1,Du=2;function oo(e,t,n){let r=e.mode,o=e.series[t],i=r==2?e._data[t]:e._data,l=e.scales,a=e.bbox,p=i[0],d=r==
2?i[1]:i[t],c=r==2?l[o.facets[0].scale]:l[e.series[0].scale],m=r==2?l[o.facets[1].scale]:l[o.scale],h=a.left,y=a.top,b=a.
width,k=a.height,C=e.valToPosH,P=e.valToPosV;return c.ori==0?n(o,p,d,c,m,C,P,h,y,b,k,bs,si,ws,Hm,Um):n(o,p,d,c,m,P,C,y,h,
k,b,xs,ai,ju,Vm,Wm)}function Ku(e,t){let n=0,r=0,o=fe(e.bands,Hu);for(let i=0;i<o.length;i++){let l=o[i];l.series[0]==t?
n=l.dir:l.series[1]==t&&(l.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function t_(e,t,n,r,o){let i=e.mode,l=e.series[t],
a=i==2?l.facets[1].scale:l.scale,p=e.scales[a];return o==-1?p.min:o==1?p.max:p.distr==3?p.dir==1?p.min:p.max:0}function Xn(e,t,n,r,o,i){
return oo(e,t,(l,a,p,d,c,m,h,y,b,k,C)=>{let P=l.pxRound,w=d.dir*(d.ori==0?1:-1),S=d.ori==0?si:ai,M,V;w==1?(M=n,V=r):(M=r,
V=n);let O=P(m(a[M],d,k,y)),R=P(h(p[M],c,C,b)),N=P(m(a[V],d,k,y)),D=P(h(i==1?c.max:c.min,c,C,b)),L=new Path2D(o);return S(
L,N,D),S(L,O,D),S(L,O,R),L})}function vs(e,t,n,r,o,i){let l=null;if(e.length>0){l=new Path2D;let a=t==0?ws:ju,p=n;for(let m=0;m<
e.length;m++){let h=e[m];if(h[1]>h[0]){let y=h[0]-p;y>0&&a(l,p,r,y,r+i),p=h[1]}}let d=n+o-p,c=10;d>0&&a(l,p,r-c/2,d,r+i+
c)}return l}function n_(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function Gu(e,t,n,r,o,i,l){let a=[],p=e.
length;for(let d=o==1?n:r;d>=n&&d<=r;d+=o)if(t[d]===null){let m=d,h=d;if(o==1)for(;++d<=r&&t[d]===null;)h=d;else for(;--d>=
n&&t[d]===null;)h=d;let y=i(e[m]),b=h==m?y:i(e[h]),k=m-o;y=l<=0&&k>=0&&k<p?i(e[k]):y;let P=h+o;b=l>=0&&P>=0&&P<p?i(e[P]):
b,b>=y&&a.push([y,b])}return a}function lm(e){return e==0?gm:e==1?ot:t=>Xr(t,e)}function Im(e){let t=e==0?bs:xs,n=e==0?(o,i,l,a,p,d)=>{
o.arcTo(i,l,a,p,d)}:(o,i,l,a,p,d)=>{o.arcTo(l,i,p,a,d)},r=e==0?(o,i,l,a,p)=>{o.rect(i,l,a,p)}:(o,i,l,a,p)=>{o.rect(l,i,p,
a)};return(o,i,l,a,p,d=0,c=0)=>{d==0&&c==0?r(o,i,l,a,p):(d=yn(d,a/2,p/2),c=yn(c,a/2,p/2),t(o,i+d,l),n(o,i+a,l,i+a,l+p,d),
n(o,i+a,l+p,i,l+p,c),n(o,i,l+p,i,l,c),n(o,i,l,i+a,l,d),o.closePath())}}var bs=(e,t,n)=>{e.moveTo(t,n)},xs=(e,t,n)=>{e.moveTo(
n,t)},si=(e,t,n)=>{e.lineTo(t,n)},ai=(e,t,n)=>{e.lineTo(n,t)},ws=Im(0),ju=Im(1),Hm=(e,t,n,r,o,i)=>{e.arc(t,n,r,o,i)},Vm=(e,t,n,r,o,i)=>{
e.arc(n,t,r,o,i)},Um=(e,t,n,r,o,i,l)=>{e.bezierCurveTo(t,n,r,o,i,l)},Wm=(e,t,n,r,o,i,l)=>{e.bezierCurveTo(n,t,o,r,l,i)};
function qm(e){return(t,n,r,o,i)=>oo(t,n,(l,a,p,d,c,m,h,y,b,k,C)=>{let{pxRound:P,points:w}=l,S,M;d.ori==0?(S=bs,M=Hm):(S=
xs,M=Vm);let V=$e(w.width*be,3),O=(w.size-w.width)/2*be,R=$e(O*2,3),N=new Path2D,D=new Path2D,{left:L,top:$,width:j,height:z}=t.
bbox;ws(D,L-R,$-R,j+R*2,z+R*2);let te=Y=>{if(p[Y]!=null){let ue=P(m(a[Y],d,k,y)),J=P(h(p[Y],c,C,b));S(N,ue+O,J),M(N,ue,J,
O,0,cs*2)}};if(i)i.forEach(te);else for(let Y=r;Y<=o;Y++)te(Y);return{stroke:V>0?N:null,fill:N,clip:D,flags:ii|Du}})}function Km(e){
return(t,n,r,o,i,l)=>{r!=o&&(i!=r&&l!=r&&e(t,n,r),i!=o&&l!=o&&e(t,n,o),e(t,n,l))}}var r_=Km(si),o_=Km(ai);function Gm(e){
let t=fe(e?.alignGaps,0);return(n,r,o,i)=>oo(n,r,(l,a,p,d,c,m,h,y,b,k,C)=>{[o,i]=ms(p,o,i);let P=l.pxRound,w=z=>P(m(z,d,
k,y)),S=z=>P(h(z,c,C,b)),M,V;d.ori==0?(M=si,V=r_):(M=ai,V=o_);let O=d.dir*(d.ori==0?1:-1),R={stroke:new Path2D,fill:null,
clip:null,band:null,gaps:null,flags:ii},N=R.stroke,D=!1;if(i-o>=k*4){let z=q=>n.posToVal(q,d.key,!0),te=null,Y=null,ue,J,
Lt,Fe=w(a[O==1?o:i]),pe=w(a[o]),ke=w(a[i]),ie=z(O==1?pe+1:ke-1);for(let q=O==1?o:i;q>=o&&q<=i;q+=O){let Qe=a[q],Ne=(O==1?
Qe<ie:Qe>ie)?Fe:w(Qe),xe=p[q];Ne==Fe?xe!=null?(J=xe,te==null?(M(N,Ne,S(J)),ue=te=Y=J):J<te?te=J:J>Y&&(Y=J)):xe===null&&(D=
!0):(te!=null&&V(N,Fe,S(te),S(Y),S(ue),S(J)),xe!=null?(J=xe,M(N,Ne,S(J)),te=Y=ue=J):(te=Y=null,xe===null&&(D=!0)),Fe=Ne,
ie=z(Fe+O))}te!=null&&te!=Y&&Lt!=Fe&&V(N,Fe,S(te),S(Y),S(ue),S(J))}else for(let z=O==1?o:i;z>=o&&z<=i;z+=O){let te=p[z];
te===null?D=!0:te!=null&&M(N,w(a[z]),S(te))}let[$,j]=Ku(n,r);if(l.fill!=null||$!=0){let z=R.fill=new Path2D(N),te=l.fillTo(
n,r,l.min,l.max,$),Y=S(te),ue=w(a[o]),J=w(a[i]);O==-1&&([J,ue]=[ue,J]),M(z,J,Y),M(z,ue,Y)}if(!l.spanGaps){let z=[];D&&z.
push(...Gu(a,p,o,i,O,w,t)),R.gaps=z=l.gaps(n,r,o,i,z),R.clip=vs(z,d.ori,y,b,k,C)}return j!=0&&(R.band=j==2?[Xn(n,r,o,i,N,
-1),Xn(n,r,o,i,N,1)]:Xn(n,r,o,i,N,j)),R})}function i_(e){let t=fe(e.align,1),n=fe(e.ascDesc,!1),r=fe(e.alignGaps,0),o=fe(
e.extend,!1);return(i,l,a,p)=>oo(i,l,(d,c,m,h,y,b,k,C,P,w,S)=>{[a,p]=ms(m,a,p);let M=d.pxRound,{left:V,width:O}=i.bbox,R=pe=>M(
b(pe,h,w,C)),N=pe=>M(k(pe,y,S,P)),D=h.ori==0?si:ai,L={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ii},
$=L.stroke,j=h.dir*(h.ori==0?1:-1),z=N(m[j==1?a:p]),te=R(c[j==1?a:p]),Y=te,ue=te;o&&t==-1&&(ue=V,D($,ue,z)),D($,te,z);for(let pe=j==
1?a:p;pe>=a&&pe<=p;pe+=j){let ke=m[pe];if(ke==null)continue;let ie=R(c[pe]),q=N(ke);t==1?D($,ie,z):D($,Y,q),D($,ie,q),z=
q,Y=ie}let J=Y;o&&t==1&&(J=V+O,D($,J,z));let[Lt,Fe]=Ku(i,l);if(d.fill!=null||Lt!=0){let pe=L.fill=new Path2D($),ke=d.fillTo(
i,l,d.min,d.max,Lt),ie=N(ke);D(pe,J,ie),D(pe,ue,ie)}if(!d.spanGaps){let pe=[];pe.push(...Gu(c,m,a,p,j,R,r));let ke=d.width*
be/2,ie=n||t==1?ke:-ke,q=n||t==-1?-ke:ke;pe.forEach(Qe=>{Qe[0]+=ie,Qe[1]+=q}),L.gaps=pe=d.gaps(i,l,a,p,pe),L.clip=vs(pe,
h.ori,C,P,w,S)}return Fe!=0&&(L.band=Fe==2?[Xn(i,l,a,p,$,-1),Xn(i,l,a,p,$,1)]:Xn(i,l,a,p,$,Fe)),L})}function sm(e,t,n,r,o,i,l=Pe){
if(e.length>1){let a=null;for(let p=0,d=1/0;p<e.length;p++)if(t[p]!==void 0){if(a!=null){let c=it(e[p]-e[a]);c<d&&(d=c,l=
it(n(e[p],r,o,i)-n(e[a],r,o,i)))}a=p}}return l}function l_(e){e=e||Gi;let t=fe(e.size,[.6,Pe,1]),n=e.align||0,r=e.gap||0,
o=e.radius;o=o==null?[0,0]:typeof o=="number"?[o,0]:o;let i=ae(o),l=1-t[0],a=fe(t[1],Pe),p=fe(t[2],1),d=fe(e.disp,Gi),c=fe(
e.each,y=>{}),{fill:m,stroke:h}=d;return(y,b,k,C)=>oo(y,b,(P,w,S,M,V,O,R,N,D,L,$)=>{let j=P.pxRound,z=n,te=r*be,Y=a*be,ue=p*
be,J,Lt;M.ori==0?[J,Lt]=i(y,b):[Lt,J]=i(y,b);let Fe=M.dir*(M.ori==0?1:-1),pe=M.ori==0?ws:ju,ke=M.ori==0?c:(I,Ae,Xe,bo,Or,Pn,Fr)=>{
c(I,Ae,Xe,Or,bo,Fr,Pn)},ie=fe(y.bands,Hu).find(I=>I.series[0]==b),q=ie!=null?ie.dir:0,Qe=P.fillTo(y,b,P.min,P.max,q),St=j(
R(Qe,V,$,D)),Ne,xe,an,Bt=L,Ve=j(P.width*be),Tn=!1,Kn=null,Jt=null,sr=null,go=null;m!=null&&(Ve==0||h!=null)&&(Tn=!0,Kn=m.
values(y,b,k,C),Jt=new Map,new Set(Kn).forEach(I=>{I!=null&&Jt.set(I,new Path2D)}),Ve>0&&(sr=h.values(y,b,k,C),go=new Map,
new Set(sr).forEach(I=>{I!=null&&go.set(I,new Path2D)})));let{x0:yo,size:bi}=d;if(yo!=null&&bi!=null){z=1,w=yo.values(y,
b,k,C),yo.unit==2&&(w=w.map(Xe=>y.posToVal(N+Xe*L,M.key,!0)));let I=bi.values(y,b,k,C);bi.unit==2?xe=I[0]*L:xe=O(I[0],M,
L,N)-O(0,M,L,N),Bt=sm(w,S,O,M,L,N,Bt),an=Bt-xe+te}else Bt=sm(w,S,O,M,L,N,Bt),an=Bt*l+te,xe=Bt-an;an<1&&(an=0),Ve>=xe/2&&
(Ve=0),an<5&&(j=gm);let dl=an>0,Rr=Bt-an-(dl?Ve:0);xe=j($u(Rr,ue,Y)),Ne=(z==0?xe/2:z==Fe?0:xe)-z*Fe*((z==0?te/2:0)+(dl?Ve/
2:0));let Mt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},vo=Tn?null:new Path2D,Gn=null;if(ie!=null)Gn=
y.data[ie.series[1]];else{let{y0:I,y1:Ae}=d;I!=null&&Ae!=null&&(S=Ae.values(y,b,k,C),Gn=I.values(y,b,k,C))}let Lr=J*xe,re=Lt*
xe;for(let I=Fe==1?k:C;I>=k&&I<=C;I+=Fe){let Ae=S[I];if(Ae==null)continue;if(Gn!=null){let Ot=Gn[I]??0;if(Ae-Ot==0)continue;
St=R(Ot,V,$,D)}let Xe=M.distr!=2||d!=null?w[I]:I,bo=O(Xe,M,L,N),Or=R(fe(Ae,Qe),V,$,D),Pn=j(bo-Ne),Fr=j(Et(Or,St)),It=j(yn(
Or,St)),Yt=Fr-It;if(Ae!=null){let Ot=Ae<0?re:Lr,un=Ae<0?Lr:re;Tn?(Ve>0&&sr[I]!=null&&pe(go.get(sr[I]),Pn,It+Kt(Ve/2),xe,
Et(0,Yt-Ve),Ot,un),Kn[I]!=null&&pe(Jt.get(Kn[I]),Pn,It+Kt(Ve/2),xe,Et(0,Yt-Ve),Ot,un)):pe(vo,Pn,It+Kt(Ve/2),xe,Et(0,Yt-Ve),
Ot,un),ke(y,b,I,Pn-Ve/2,It,xe+Ve,Yt)}}return Ve>0?Mt.stroke=Tn?go:vo:Tn||(Mt._fill=P.width==0?P._fill:P._stroke??P._fill,
Mt.width=0),Mt.fill=Tn?Jt:vo,Mt})}function s_(e,t){let n=fe(t?.alignGaps,0);return(r,o,i,l)=>oo(r,o,(a,p,d,c,m,h,y,b,k,C,P)=>{
[i,l]=ms(d,i,l);let w=a.pxRound,S=J=>w(h(J,c,C,b)),M=J=>w(y(J,m,P,k)),V,O,R;c.ori==0?(V=bs,R=si,O=Um):(V=xs,R=ai,O=Wm);let N=c.
dir*(c.ori==0?1:-1),D=S(p[N==1?i:l]),L=D,$=[],j=[];for(let J=N==1?i:l;J>=i&&J<=l;J+=N)if(d[J]!=null){let Fe=p[J],pe=S(Fe);
$.push(L=pe),j.push(M(d[J]))}let z={stroke:e($,j,V,R,O,w),fill:null,clip:null,band:null,gaps:null,flags:ii},te=z.stroke,
[Y,ue]=Ku(r,o);if(a.fill!=null||Y!=0){let J=z.fill=new Path2D(te),Lt=a.fillTo(r,o,a.min,a.max,Y),Fe=M(Lt);R(J,L,Fe),R(J,
D,Fe)}if(!a.spanGaps){let J=[];J.push(...Gu(p,d,i,l,N,S,n)),z.gaps=J=a.gaps(r,o,i,l,J),z.clip=vs(J,c.ori,b,k,C,P)}return ue!=
0&&(z.band=ue==2?[Xn(r,o,i,l,te,-1),Xn(r,o,i,l,te,1)]:Xn(r,o,i,l,te,ue)),z})}function a_(e){return s_(u_,e)}function u_(e,t,n,r,o,i){
let l=e.length;if(l<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),l==2)r(a,e[1],t[1]);else{let p=Array(l),d=Array(l-1),
c=Array(l-1),m=Array(l-1);for(let h=0;h<l-1;h++)c[h]=t[h+1]-t[h],m[h]=e[h+1]-e[h],d[h]=c[h]/m[h];p[0]=d[0];for(let h=1;h<
l-1;h++)d[h]===0||d[h-1]===0||d[h-1]>0!=d[h]>0?p[h]=0:(p[h]=3*(m[h-1]+m[h])/((2*m[h]+m[h-1])/d[h-1]+(m[h]+2*m[h-1])/d[h]),
isFinite(p[h])||(p[h]=0));p[l-1]=d[l-2];for(let h=0;h<l-1;h++)o(a,e[h]+m[h]/3,t[h]+p[h]*m[h]/3,e[h+1]-m[h]/3,t[h+1]-p[h+
1]*m[h]/3,e[h+1],t[h+1])}return a}var Ru=new Set;function am(){for(let e of Ru)e.syncRect(!0)}li&&(no(U1,ti,am),no(W1,ti,
am,!0),no(ps,ti,()=>{ft.pxRatio=be}));var c_=Gm(),p_=qm();function um(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,l)=>Lu(i,l,t,n))}function d_(e,t){return e.map((n,r)=>r==0?{}:Ze({},t,n))}function Lu(e,t,n,r){
return Ze({},t==0?n:r,e)}function jm(e,t,n){return t==null?ri:[t,n]}var f_=jm;function m_(e,t,n){return t==null?ri:ds(t,
n,Bu,!0)}function Jm(e,t,n,r){return t==null?ri:hs(t,n,e.scales[r].log,!1)}var h_=Jm;function Ym(e,t,n,r){return t==null?
ri:zu(t,n,e.scales[r].log,!1)}var g_=Ym;function y_(e,t,n,r,o){let i=Et(Hf(e),Hf(t)),l=t-e,a=gn(o/r*l,n);do{let p=n[a],d=r*
p/l;if(d>=o&&i+(p<5?_r.get(p):0)<=17)return[p,d]}while(++a<n.length);return[0,0]}function cm(e){let t,n;return e=e.replace(
/(\d+)px/,(r,o)=>(t=ot((n=+o)*be))+"px"),[e,t,n]}function v_(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=$e(t[2]*be,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function ft(e,t,n){let r={mode:fe(e.mode,1)},o=r.mode;function i(u,f,g,v){
let x=f.valToPct(u);return v+g*(f.dir==-1?1-x:x)}function l(u,f,g,v){let x=f.valToPct(u);return v+g*(f.dir==-1?x:1-x)}function a(u,f,g,v){
return f.ori==0?i(u,f,g,v):l(u,f,g,v)}r.valToPosH=i,r.valToPosV=l;let p=!1;r.status=0;let d=r.root=on(M1);if(e.id!=null&&
(d.id=e.id),qt(d,e.class),e.title){let u=on(P1,d);u.textContent=e.title}let c=hn("canvas"),m=r.ctx=c.getContext("2d"),h=on(
$1,d);no("click",h,u=>{u.target===b&&(Ee!=Ao||ze!=Eo)&&yt.click(r,u)},!0);let y=r.under=on(A1,h);h.appendChild(c);let b=r.
over=on(E1,h);e=oi(e);let k=+fe(e.pxAlign,1),C=lm(k);(e.plugins||[]).forEach(u=>{u.opts&&(e=u.opts(r,e)||e)});let P=e.ms||
.001,w=r.series=o==1?um(e.series||[],Xf,om,!1):d_(e.series||[null],rm),S=r.axes=um(e.axes||[],Qf,tm,!0),M=r.scales={},V=r.
bands=e.bands||[];V.forEach(u=>{u.fill=ae(u.fill||null),u.dir=fe(u.dir,-1)});let O=o==2?w[1].facets[0].scale:w[0].scale,
R={axes:Ux,series:zx},N=(e.drawOrder||["axes","series"]).map(u=>R[u]);function D(u){let f=u.distr==3?g=>Qn(g>0?g:u.clamp(
r,g,u.min,u.max,u.key)):u.distr==4?g=>wu(g,u.asinh):u.distr==100?g=>u.fwd(g):g=>g;return g=>{let v=f(g),{_min:x,_max:_}=u,
T=_-x;return(v-x)/T}}function L(u){let f=M[u];if(f==null){let g=(e.scales||Gi)[u]||Gi;if(g.from!=null){L(g.from);let v=Ze(
{},M[g.from],g,{key:u});v.valToPct=D(v),M[u]=v}else{f=M[u]=Ze({},u==O?zm:e_,g),f.key=u;let v=f.time,x=f.range,_=kr(x);if((u!=
O||o==2&&!v)&&(_&&(x[0]==null||x[1]==null)&&(x={min:x[0]==null?zf:{mode:1,hard:x[0],soft:x[0]},max:x[1]==null?zf:{mode:1,
hard:x[1],soft:x[1]}},_=!1),!_&&ys(x))){let T=x;x=(A,E,F)=>E==null?ri:ds(E,F,T)}f.range=ae(x||(v?f_:u==O?f.distr==3?h_:f.
distr==4?g_:jm:f.distr==3?Jm:f.distr==4?Ym:m_)),f.auto=ae(_?!1:f.auto),f.clamp=ae(f.clamp||Xk),f._min=f._max=null,f.valToPct=
D(f)}}}L("x"),L("y"),o==1&&w.forEach(u=>{L(u.scale)}),S.forEach(u=>{L(u.scale)});for(let u in e.scales)L(u);let $=M[O],j=$.
distr,z,te;$.ori==0?(qt(d,C1),z=i,te=l):(qt(d,T1),z=l,te=i);let Y={};for(let u in M){let f=M[u];(f.min!=null||f.max!=null)&&
(Y[u]={min:f.min,max:f.max},f.min=f.max=null)}let ue=e.tzDate||(u=>new Date(ot(u/P))),J=e.fmtDate||Vu,Lt=P==1?Ck(ue):$k(
ue),Fe=Jf(ue,jf(P==1?Mk:Pk,J)),pe=Zf(ue,Yf(Ek,J)),ke=[],ie=r.legend=Ze({},Lk,e.legend),q=r.cursor=Ze({},Ik,{drag:{y:o==2}},
e.cursor),Qe=ie.show,St=q.show,Ne=ie.markers;ie.idxs=ke,Ne.width=ae(Ne.width),Ne.dash=ae(Ne.dash),Ne.stroke=ae(Ne.stroke),
Ne.fill=ae(Ne.fill);let xe,an,Bt,Ve=[],Tn=[],Kn,Jt=!1,sr={};if(ie.live){let u=w[1]?w[1].values:null;Jt=u!=null,Kn=Jt?u(r,
1,0):{_:0};for(let f in Kn)sr[f]=Fu}if(Qe)if(xe=hn("table",N1,d),Bt=hn("tbody",null,xe),ie.mount(r,xe),Jt){an=hn("thead",
null,xe,Bt);let u=hn("tr",null,an);hn("th",null,u);for(var go in Kn)hn("th",Mf,u).textContent=go}else qt(xe,B1),ie.live&&
qt(xe,z1);let yo={show:!0},bi={show:!1};function dl(u,f){if(f==0&&(Jt||!ie.live||o==2))return ri;let g=[],v=hn("tr",I1,Bt,
Bt.childNodes[f]);qt(v,u.class),u.show||qt(v,to);let x=hn("th",null,v);if(Ne.show){let A=on(H1,x);if(f>0){let E=Ne.width(
r,f);E&&(A.style.border=E+"px "+Ne.dash(r,f)+" "+Ne.stroke(r,f)),A.style.background=Ne.fill(r,f)}}let _=on(Mf,x);u.label instanceof
HTMLElement?_.appendChild(u.label):_.textContent=u.label,f>0&&(Ne.show||(_.style.color=u.width>0?Ne.stroke(r,f):Ne.fill(
r,f)),Mt("click",x,A=>{if(q._lock)return;zr(A);let E=w.indexOf(u);if((A.ctrlKey||A.metaKey)!=ie.isolate){let F=w.some((B,H)=>H>
0&&H!=E&&B.show);w.forEach((B,H)=>{H>0&&An(H,F?H==E?yo:bi:yo,!0,Ye.setSeries)})}else An(E,{show:!u.show},!0,Ye.setSeries)},
!1),wo&&Mt($f,x,A=>{q._lock||(zr(A),An(w.indexOf(u),Ro,!0,Ye.setSeries))},!1));for(var T in Kn){let A=hn("td",V1,v);A.textContent=
"--",g.push(A)}return[v,g]}let Rr=new Map;function Mt(u,f,g,v=!0){let x=Rr.get(f)||{},_=q.bind[u](r,f,g,v);_&&(no(u,f,x[u]=
_),Rr.set(f,x))}function vo(u,f,g){let v=Rr.get(f)||{};for(let x in v)(u==null||x==u)&&(Pu(x,f,v[x]),delete v[x]);u==null&&
Rr.delete(f)}let Gn=0,Lr=0,re=0,I=0,Ae=0,Xe=0,bo=Ae,Or=Xe,Pn=re,Fr=I,It=0,Yt=0,Ot=0,un=0;r.bbox={};let ea=!1,fl=!1,xo=!1,
Nr=!1,ml=!1,Zt=!1;function ta(u,f,g){(g||u!=r.width||f!=r.height)&&Wc(u,f),Co(!1),xo=!0,fl=!0,To()}function Wc(u,f){r.width=
Gn=re=u,r.height=Lr=I=f,Ae=Xe=0,Ex(),Dx();let g=r.bbox;It=g.left=Xr(Ae*be,.5),Yt=g.top=Xr(Xe*be,.5),Ot=g.width=Xr(re*be,
.5),un=g.height=Xr(I*be,.5)}let Px=3;function $x(){let u=!1,f=0;for(;!u;){f++;let g=Hx(f),v=Vx(f);u=f==Px||g&&v,u||(Wc(r.
width,r.height),fl=!0)}}function Ax({width:u,height:f}){ta(u,f)}r.setSize=Ax;function Ex(){let u=!1,f=!1,g=!1,v=!1;S.forEach(
(x,_)=>{if(x.show&&x._show){let{side:T,_size:A}=x,E=T%2,F=x.label!=null?x.labelSize:0,B=A+F;B>0&&(E?(re-=B,T==3?(Ae+=B,v=
!0):g=!0):(I-=B,T==0?(Xe+=B,u=!0):f=!0))}}),Br[0]=u,Br[1]=g,Br[2]=f,Br[3]=v,re-=ar[1]+ar[3],Ae+=ar[3],I-=ar[2]+ar[0],Xe+=
ar[0]}function Dx(){let u=Ae+re,f=Xe+I,g=Ae,v=Xe;function x(_,T){switch(_){case 1:return u+=T,u-T;case 2:return f+=T,f-T;case 3:
return g-=T,g+T;case 0:return v-=T,v+T}}S.forEach((_,T)=>{if(_.show&&_._show){let A=_.side;_._pos=x(A,_._size),_.label!=
null&&(_._lpos=x(A,_.labelSize))}})}if(q.dataIdx==null){let u=q.hover,f=u.skip=new Set(u.skip??[]);f.add(void 0);let g=u.
prox=ae(u.prox),v=u.bias??=0;q.dataIdx=(x,_,T,A)=>{if(_==0)return T;let E=T,F=g(x,_,T,A)??Pe,B=F>=0&&F<Pe,H=$.ori==0?re:
I,ne=q.left,me=t[0],de=t[_];if(f.has(de[T])){E=null;let le=null,Q=null,K;if(v==0||v==-1)for(K=T;le==null&&K-- >0;)f.has(
de[K])||(le=K);if(v==0||v==1)for(K=T;Q==null&&K++<de.length;)f.has(de[K])||(Q=K);if(le!=null||Q!=null)if(B){let Re=le==null?
-1/0:z(me[le],$,H,0),qe=Q==null?1/0:z(me[Q],$,H,0),pt=ne-Re,_e=qe-ne;pt<=_e?pt<=F&&(E=le):_e<=F&&(E=Q)}else E=Q==null?le:
le==null?Q:T-le<=Q-T?le:Q}else B&&it(ne-z(me[T],$,H,0))>F&&(E=null);return E}}let zr=u=>{q.event=u};q.idxs=ke,q._lock=!1;
let vt=q.points;vt.show=ae(vt.show),vt.size=ae(vt.size),vt.stroke=ae(vt.stroke),vt.width=ae(vt.width),vt.fill=ae(vt.fill);
let $n=r.focus=Ze({},e.focus||{alpha:.3},q.focus),wo=$n.prox>=0,ko=wo&&vt.one,Qt=[],_o=[],So=[];function qc(u,f){let g=vt.
show(r,f);if(g instanceof HTMLElement)return qt(g,F1),qt(g,u.class),Hn(g,-10,-10,re,I),b.insertBefore(g,Qt[f]),g}function Kc(u,f){
if(o==1||f>0){let g=o==1&&M[u.scale].time,v=u.value;u.value=g?Wf(v)?Zf(ue,Yf(v,J)):v||pe:v||Yk,u.label=u.label||(g?Vk:Hk)}
if(ko||f>0){u.width=u.width==null?1:u.width,u.paths=u.paths||c_||ek,u.fillTo=ae(u.fillTo||t_),u.pxAlign=+fe(u.pxAlign,k),
u.pxRound=lm(u.pxAlign),u.stroke=ae(u.stroke||null),u.fill=ae(u.fill||null),u._stroke=u._fill=u._paths=u._focus=null;let g=Zk(
Et(1,u.width),1),v=u.points=Ze({},{size:g,width:Et(1,g*.2),stroke:u.stroke,space:g*2,paths:p_,_stroke:null,_fill:null},u.
points);v.show=ae(v.show),v.filter=ae(v.filter),v.fill=ae(v.fill),v.stroke=ae(v.stroke),v.paths=ae(v.paths),v.pxAlign=u.
pxAlign}if(Qe){let g=dl(u,f);Ve.splice(f,0,g[0]),Tn.splice(f,0,g[1]),ie.values.push(null)}if(St){ke.splice(f,0,null);let g=null;
ko?f==0&&(g=qc(u,f)):f>0&&(g=qc(u,f)),Qt.splice(f,0,g),_o.splice(f,0,0),So.splice(f,0,0)}ct("addSeries",f)}function Rx(u,f){
f=f??w.length,u=o==1?Lu(u,f,Xf,om):Lu(u,f,{},rm),w.splice(f,0,u),Kc(w[f],f)}r.addSeries=Rx;function Lx(u){if(w.splice(u,
1),Qe){ie.values.splice(u,1),Tn.splice(u,1);let f=Ve.splice(u,1)[0];vo(null,f.firstChild),f.remove()}St&&(ke.splice(u,1),
Qt.splice(u,1)[0].remove(),_o.splice(u,1),So.splice(u,1)),ct("delSeries",u)}r.delSeries=Lx;let Br=[!1,!1,!1,!1];function Ox(u,f){
if(u._show=u.show,u.show){let g=u.side%2,v=M[u.scale];v==null&&(u.scale=g?w[1].scale:O,v=M[u.scale]);let x=v.time;u.size=
ae(u.size),u.space=ae(u.space),u.rotate=ae(u.rotate),kr(u.incrs)&&u.incrs.forEach(T=>{!_r.has(T)&&_r.set(T,bm(T))}),u.incrs=
ae(u.incrs||(v.distr==2?kk:x?P==1?Sk:Tk:eo)),u.splits=ae(u.splits||(x&&v.distr==1?Lt:v.distr==3?Au:v.distr==4?qk:Wk)),u.
stroke=ae(u.stroke),u.grid.stroke=ae(u.grid.stroke),u.ticks.stroke=ae(u.ticks.stroke),u.border.stroke=ae(u.border.stroke);
let _=u.values;u.values=kr(_)&&!kr(_[0])?ae(_):x?kr(_)?Jf(ue,jf(_,J)):Wf(_)?Ak(ue,_):_||Fe:_||Uk,u.filter=ae(u.filter||(v.
distr>=3&&v.log==10?jk:v.distr==3&&v.log==2?Jk:ym)),u.font=cm(u.font),u.labelFont=cm(u.labelFont),u._size=u.size(r,null,
f,0),u._space=u._rotate=u._incrs=u._found=u._splits=u._values=null,u._size>0&&(Br[f]=!0,u._el=on(D1,h))}}function xi(u,f,g,v){
let[x,_,T,A]=g,E=f%2,F=0;return E==0&&(A||_)&&(F=f==0&&!x||f==2&&!T?ot(Qf.size/3):0),E==1&&(x||T)&&(F=f==1&&!_||f==3&&!A?
ot(tm.size/2):0),F}let Gc=r.padding=(e.padding||[xi,xi,xi,xi]).map(u=>ae(fe(u,xi))),ar=r._padding=Gc.map((u,f)=>u(r,f,Br,
0)),gt,lt=null,st=null,hl=o==1?w[0].idxs:null,cn=null,wi=!1;function jc(u,f){if(t=u??[],r.data=r._data=t,o==2){gt=0;for(let g=1;g<
w.length;g++)gt+=t[g][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),cn=t[0],gt=cn.length;let g=t;if(j==2){g=t.slice();
let v=g[0]=Array(gt);for(let x=0;x<gt;x++)v[x]=x}r._data=t=g}if(Co(!0),ct("setData"),j==2&&(xo=!0),f!==!1){let g=$;g.auto(
r,wi)?na():cr(O,g.min,g.max),Nr=Nr||q.left>=0,Zt=!0,To()}}r.setData=jc;function na(){wi=!0;let u,f;o==1&&(gt>0?(lt=hl[0]=
0,st=hl[1]=gt-1,u=t[0][lt],f=t[0][st],j==2?(u=lt,f=st):u==f&&(j==3?[u,f]=hs(u,u,$.log,!1):j==4?[u,f]=zu(u,u,$.log,!1):$.
time?f=u+ot(86400/P):[u,f]=ds(u,f,Bu,!0))):(lt=hl[0]=u=null,st=hl[1]=f=null)),cr(O,u,f)}let gl,Mo,ra,oa,ia,la,sa,aa,ua,Ft;
function Jc(u,f,g,v,x,_){u??=Tf,g??=Hu,v??="butt",x??=Tf,_??="round",u!=gl&&(m.strokeStyle=gl=u),x!=Mo&&(m.fillStyle=Mo=
x),f!=ra&&(m.lineWidth=ra=f),_!=ia&&(m.lineJoin=ia=_),v!=la&&(m.lineCap=la=v),g!=oa&&m.setLineDash(oa=g)}function Yc(u,f,g,v){
f!=Mo&&(m.fillStyle=Mo=f),u!=sa&&(m.font=sa=u),g!=aa&&(m.textAlign=aa=g),v!=ua&&(m.textBaseline=ua=v)}function ca(u,f,g,v,x=0){
if(v.length>0&&u.auto(r,wi)&&(f==null||f.min==null)){let _=fe(lt,0),T=fe(st,v.length-1),A=g.min==null?j1(v,_,T,x,u.distr==
3):[g.min,g.max];u.min=yn(u.min,g.min=A[0]),u.max=Et(u.max,g.max=A[1])}}let Zc={min:null,max:null};function Fx(){for(let v in M){
let x=M[v];Y[v]==null&&(x.min==null||Y[O]!=null&&x.auto(r,wi))&&(Y[v]=Zc)}for(let v in M){let x=M[v];Y[v]==null&&x.from!=
null&&Y[x.from]!=null&&(Y[v]=Zc)}Y[O]!=null&&Co(!0);let u={};for(let v in Y){let x=Y[v];if(x!=null){let _=u[v]=oi(M[v],rk);
if(x.min!=null)Ze(_,x);else if(v!=O||o==2)if(gt==0&&_.from==null){let T=_.range(r,null,null,v);_.min=T[0],_.max=T[1]}else
_.min=Pe,_.max=-Pe}}if(gt>0){w.forEach((v,x)=>{if(o==1){let _=v.scale,T=Y[_];if(T==null)return;let A=u[_];if(x==0){let E=A.
range(r,A.min,A.max,_);A.min=E[0],A.max=E[1],lt=gn(A.min,t[0]),st=gn(A.max,t[0]),st-lt>1&&(t[0][lt]<A.min&&lt++,t[0][st]>
A.max&&st--),v.min=cn[lt],v.max=cn[st]}else v.show&&v.auto&&ca(A,T,v,t[x],v.sorted);v.idxs[0]=lt,v.idxs[1]=st}else if(x>
0&&v.show&&v.auto){let[_,T]=v.facets,A=_.scale,E=T.scale,[F,B]=t[x],H=u[A],ne=u[E];H!=null&&ca(H,Y[A],_,F,_.sorted),ne!=
null&&ca(ne,Y[E],T,B,T.sorted),v.min=T.min,v.max=T.max}});for(let v in u){let x=u[v],_=Y[v];if(x.from==null&&(_==null||_.
min==null)){let T=x.range(r,x.min==Pe?null:x.min,x.max==-Pe?null:x.max,v);x.min=T[0],x.max=T[1]}}}for(let v in u){let x=u[v];
if(x.from!=null){let _=u[x.from];if(_.min==null)x.min=x.max=null;else{let T=x.range(r,_.min,_.max,v);x.min=T[0],x.max=T[1]}}}
let f={},g=!1;for(let v in u){let x=u[v],_=M[v];if(_.min!=x.min||_.max!=x.max){_.min=x.min,_.max=x.max;let T=_.distr;_._min=
T==3?Qn(_.min):T==4?wu(_.min,_.asinh):T==100?_.fwd(_.min):_.min,_._max=T==3?Qn(_.max):T==4?wu(_.max,_.asinh):T==100?_.fwd(
_.max):_.max,f[v]=g=!0}}if(g){w.forEach((v,x)=>{o==2?x>0&&f.y&&(v._paths=null):f[v.scale]&&(v._paths=null)});for(let v in f)
xo=!0,ct("setScale",v);St&&q.left>=0&&(Nr=Zt=!0)}for(let v in Y)Y[v]=null}function Nx(u){let f=$u(lt-1,0,gt-1),g=$u(st+1,
0,gt-1);for(;u[f]==null&&f>0;)f--;for(;u[g]==null&&g<gt-1;)g++;return[f,g]}function zx(){if(gt>0){let u=w.some(f=>f._focus)&&
Ft!=$n.alpha;u&&(m.globalAlpha=Ft=$n.alpha),w.forEach((f,g)=>{if(g>0&&f.show&&(Qc(g,!1),Qc(g,!0),f._paths==null)){let v=Ft;
Ft!=f.alpha&&(m.globalAlpha=Ft=f.alpha);let x=o==2?[0,t[g][0].length-1]:Nx(t[g]);f._paths=f.paths(r,g,x[0],x[1]),Ft!=v&&
(m.globalAlpha=Ft=v)}}),w.forEach((f,g)=>{if(g>0&&f.show){let v=Ft;Ft!=f.alpha&&(m.globalAlpha=Ft=f.alpha),f._paths!=null&&
Xc(g,!1);{let x=f._paths!=null?f._paths.gaps:null,_=f.points.show(r,g,lt,st,x),T=f.points.filter(r,g,_,x);(_||T)&&(f.points.
_paths=f.points.paths(r,g,lt,st,T),Xc(g,!0))}Ft!=v&&(m.globalAlpha=Ft=v),ct("drawSeries",g)}}),u&&(m.globalAlpha=Ft=1)}}
function Qc(u,f){let g=f?w[u].points:w[u];g._stroke=g.stroke(r,u),g._fill=g.fill(r,u)}function Xc(u,f){let g=f?w[u].points:
w[u],{stroke:v,fill:x,clip:_,flags:T,_stroke:A=g._stroke,_fill:E=g._fill,_width:F=g.width}=g._paths;F=$e(F*be,3);let B=null,
H=F%2/2;f&&E==null&&(E=F>0?"#fff":A);let ne=g.pxAlign==1&&H>0;if(ne&&m.translate(H,H),!f){let me=It-F/2,de=Yt-F/2,le=Ot+
F,Q=un+F;B=new Path2D,B.rect(me,de,le,Q)}f?pa(A,F,g.dash,g.cap,E,v,x,T,_):Bx(u,A,F,g.dash,g.cap,E,v,x,T,B,_),ne&&m.translate(
-H,-H)}function Bx(u,f,g,v,x,_,T,A,E,F,B){let H=!1;E!=0&&V.forEach((ne,me)=>{if(ne.series[0]==u){let de=w[ne.series[1]],
le=t[ne.series[1]],Q=(de._paths||Gi).band;kr(Q)&&(Q=ne.dir==1?Q[0]:Q[1]);let K,Re=null;de.show&&Q&&Y1(le,lt,st)?(Re=ne.fill(
r,me)||_,K=de._paths.clip):Q=null,pa(f,g,v,x,Re,T,A,E,F,B,K,Q),H=!0}}),H||pa(f,g,v,x,_,T,A,E,F,B)}let ep=ii|Du;function pa(u,f,g,v,x,_,T,A,E,F,B,H){
Jc(u,f,g,v,x),(E||F||H)&&(m.save(),E&&m.clip(E),F&&m.clip(F)),H?(A&ep)==ep?(m.clip(H),B&&m.clip(B),vl(x,T),yl(u,_,f)):A&
Du?(vl(x,T),m.clip(H),yl(u,_,f)):A&ii&&(m.save(),m.clip(H),B&&m.clip(B),vl(x,T),m.restore(),yl(u,_,f)):(vl(x,T),yl(u,_,f)),
(E||F||H)&&m.restore()}function yl(u,f,g){g>0&&(f instanceof Map?f.forEach((v,x)=>{m.strokeStyle=gl=x,m.stroke(v)}):f!=null&&
u&&m.stroke(f))}function vl(u,f){f instanceof Map?f.forEach((g,v)=>{m.fillStyle=Mo=v,m.fill(g)}):f!=null&&u&&m.fill(f)}function Ix(u,f,g,v){
let x=S[u],_;if(v<=0)_=[0,0];else{let T=x._space=x.space(r,u,f,g,v),A=x._incrs=x.incrs(r,u,f,g,v,T);_=y_(f,g,A,v,T)}return x.
_found=_}function da(u,f,g,v,x,_,T,A,E,F){let B=T%2/2;k==1&&m.translate(B,B),Jc(A,T,E,F,A),m.beginPath();let H,ne,me,de,
le=x+(v==0||v==3?-_:_);g==0?(ne=x,de=le):(H=x,me=le);for(let Q=0;Q<u.length;Q++)f[Q]!=null&&(g==0?H=me=u[Q]:ne=de=u[Q],m.
moveTo(H,ne),m.lineTo(me,de));m.stroke(),k==1&&m.translate(-B,-B)}function Hx(u){let f=!0;return S.forEach((g,v)=>{if(!g.
show)return;let x=M[g.scale];if(x.min==null){g._show&&(f=!1,g._show=!1,Co(!1));return}else g._show||(f=!1,g._show=!0,Co(
!1));let _=g.side,T=_%2,{min:A,max:E}=x,[F,B]=Ix(v,A,E,T==0?re:I);if(B==0)return;let H=x.distr==2,ne=g._splits=g.splits(
r,v,A,E,F,B,H),me=x.distr==2?ne.map(K=>cn[K]):ne,de=x.distr==2?cn[ne[1]]-cn[ne[0]]:F,le=g._values=g.values(r,g.filter(r,
me,v,B,de),v,B,de);g._rotate=_==2?g.rotate(r,le,v,B):0;let Q=g._size;g._size=ln(g.size(r,le,v,u)),Q!=null&&g._size!=Q&&(f=
!1)}),f}function Vx(u){let f=!0;return Gc.forEach((g,v)=>{let x=g(r,v,Br,u);x!=ar[v]&&(f=!1),ar[v]=x}),f}function Ux(){for(let u=0;u<
S.length;u++){let f=S[u];if(!f.show||!f._show)continue;let g=f.side,v=g%2,x,_,T=f.stroke(r,u),A=g==0||g==3?-1:1,[E,F]=f.
_found;if(f.label!=null){let Tt=f.labelGap*A,Ut=ot((f._lpos+Tt)*be);Yc(f.labelFont[0],T,"center",g==2?"top":Cf),m.save(),
v==1?(x=_=0,m.translate(Ut,ot(Yt+un/2)),m.rotate((g==3?-cs:cs)/2)):(x=ot(It+Ot/2),_=Ut);let Vr=hm(f.label)?f.label(r,u,E,
F):f.label;m.fillText(Vr,x,_),m.restore()}if(F==0)continue;let B=M[f.scale],H=v==0?Ot:un,ne=v==0?It:Yt,me=f._splits,de=B.
distr==2?me.map(Tt=>cn[Tt]):me,le=B.distr==2?cn[me[1]]-cn[me[0]]:E,Q=f.ticks,K=f.border,Re=Q.show?Q.size:0,qe=ot(Re*be),
pt=ot((f.alignTo==2?f._size-Re-f.gap:f.gap)*be),_e=f._rotate*-cs/180,Ke=C(f._pos*be),Ht=(qe+pt)*A,Ct=Ke+Ht;_=v==0?Ct:0,x=
v==1?Ct:0;let Xt=f.font[0],pn=f.align==1?Xo:f.align==2?vu:_e>0?Xo:_e<0?vu:v==0?"center":g==3?vu:Xo,Dn=_e||v==1?"middle":
g==2?"top":Cf;Yc(Xt,T,pn,Dn);let Vt=f.font[1]*f.lineGap,en=me.map(Tt=>C(a(Tt,B,H,ne))),dn=f._values;for(let Tt=0;Tt<dn.length;Tt++){
let Ut=dn[Tt];if(Ut!=null){v==0?x=en[Tt]:_=en[Tt],Ut=""+Ut;let Vr=Ut.indexOf(`
`)==-1?[Ut]:Ut.split(/\n/gm);for(let Pt=0;Pt<Vr.length;Pt++){let bp=Vr[Pt];_e?(m.save(),m.translate(x,_+Pt*Vt),m.rotate(
_e),m.fillText(bp,0,0),m.restore()):m.fillText(bp,x,_+Pt*Vt)}}}Q.show&&da(en,Q.filter(r,de,u,F,le),v,g,Ke,qe,$e(Q.width*
be,3),Q.stroke(r,u),Q.dash,Q.cap);let Rn=f.grid;Rn.show&&da(en,Rn.filter(r,de,u,F,le),v,v==0?2:1,v==0?Yt:It,v==0?un:Ot,$e(
Rn.width*be,3),Rn.stroke(r,u),Rn.dash,Rn.cap),K.show&&da([Ke],[1],v==0?1:0,v==0?1:2,v==1?Yt:It,v==1?un:Ot,$e(K.width*be,
3),K.stroke(r,u),K.dash,K.cap)}ct("drawAxes")}function Co(u){w.forEach((f,g)=>{g>0&&(f._paths=null,u&&(o==1?(f.min=null,
f.max=null):f.facets.forEach(v=>{v.min=null,v.max=null})))})}let bl=!1,fa=!1,ki=[];function Wx(){fa=!1;for(let u=0;u<ki.
length;u++)ct(...ki[u]);ki.length=0}function To(){bl||(ck(tp),bl=!0)}function qx(u,f=!1){bl=!0,fa=f,u(r),tp(),f&&ki.length>
0&&queueMicrotask(Wx)}r.batch=qx;function tp(){if(ea&&(Fx(),ea=!1),xo&&($x(),xo=!1),fl){if(Oe(y,Xo,Ae),Oe(y,"top",Xe),Oe(
y,Ui,re),Oe(y,Wi,I),Oe(b,Xo,Ae),Oe(b,"top",Xe),Oe(b,Ui,re),Oe(b,Wi,I),Oe(h,Ui,Gn),Oe(h,Wi,Lr),c.width=ot(Gn*be),c.height=
ot(Lr*be),S.forEach(({_el:u,_show:f,_size:g,_pos:v,side:x})=>{if(u!=null)if(f){let _=x===3||x===0?g:0,T=x%2==1;Oe(u,T?"l\
eft":"top",v-_),Oe(u,T?"width":"height",g),Oe(u,T?"top":"left",T?Xe:Ae),Oe(u,T?"height":"width",T?I:re),Tu(u,to)}else qt(
u,to)}),gl=Mo=ra=ia=la=sa=aa=ua=oa=null,Ft=1,Mi(!0),Ae!=bo||Xe!=Or||re!=Pn||I!=Fr){Co(!1);let u=re/Pn,f=I/Fr;if(St&&!Nr&&
q.left>=0){q.left*=u,q.top*=f,Po&&Hn(Po,ot(q.left),0,re,I),$o&&Hn($o,0,ot(q.top),re,I);for(let g=0;g<Qt.length;g++){let v=Qt[g];
v!=null&&(_o[g]*=u,So[g]*=f,Hn(v,ln(_o[g]),ln(So[g]),re,I))}}if(De.show&&!ml&&De.left>=0&&De.width>0){De.left*=u,De.width*=
u,De.top*=f,De.height*=f;for(let g in ba)Oe(Do,g,De[g])}bo=Ae,Or=Xe,Pn=re,Fr=I}ct("setSize"),fl=!1}Gn>0&&Lr>0&&(m.clearRect(
0,0,c.width,c.height),ct("drawClear"),N.forEach(u=>u()),ct("draw")),De.show&&ml&&(xl(De),ml=!1),St&&Nr&&(Hr(null,!0,!1),
Nr=!1),ie.show&&ie.live&&Zt&&(ya(),Zt=!1),p||(p=!0,r.status=1,ct("ready")),wi=!1,bl=!1}r.redraw=(u,f)=>{xo=f||!1,u!==!1?
cr(O,$.min,$.max):To()};function ma(u,f){let g=M[u];if(g.from==null){if(gt==0){let v=g.range(r,f.min,f.max,u);f.min=v[0],
f.max=v[1]}if(f.min>f.max){let v=f.min;f.min=f.max,f.max=v}if(gt>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;u==
O&&g.distr==2&&gt>0&&(f.min=gn(f.min,t[0]),f.max=gn(f.max,t[0]),f.min==f.max&&f.max++),Y[u]=f,ea=!0,To()}}r.setScale=ma;
let ha,ga,Po,$o,np,rp,Ao,Eo,op,ip,Ee,ze,ur=!1,yt=q.drag,at=yt.x,ut=yt.y;St&&(q.x&&(ha=on(L1,b)),q.y&&(ga=on(O1,b)),$.ori==
0?(Po=ha,$o=ga):(Po=ga,$o=ha),Ee=q.left,ze=q.top);let De=r.select=Ze({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
Do=De.show?on(R1,De.over?b:y):null;function xl(u,f){if(De.show){for(let g in u)De[g]=u[g],g in ba&&Oe(Do,g,u[g]);f!==!1&&
ct("setSelect")}}r.setSelect=xl;function Kx(u){if(w[u].show)Qe&&Tu(Ve[u],to);else if(Qe&&qt(Ve[u],to),St){let g=ko?Qt[0]:
Qt[u];g!=null&&Hn(g,-10,-10,re,I)}}function cr(u,f,g){ma(u,{min:f,max:g})}function An(u,f,g,v){f.focus!=null&&Zx(u),f.show!=
null&&w.forEach((x,_)=>{_>0&&(u==_||u==null)&&(x.show=f.show,Kx(_),o==2?(cr(x.facets[0].scale,null,null),cr(x.facets[1].
scale,null,null)):cr(x.scale,null,null),To())}),g!==!1&&ct("setSeries",u,f),v&&Ci("setSeries",r,u,f)}r.setSeries=An;function Gx(u,f){
Ze(V[u],f)}function jx(u,f){u.fill=ae(u.fill||null),u.dir=fe(u.dir,-1),f=f??V.length,V.splice(f,0,u)}function Jx(u){u==null?
V.length=0:V.splice(u,1)}r.addBand=jx,r.setBand=Gx,r.delBand=Jx;function Yx(u,f){w[u].alpha=f,St&&Qt[u]!=null&&(Qt[u].style.
opacity=f),Qe&&Ve[u]&&(Ve[u].style.opacity=f)}let jn,pr,Ir,Ro={focus:!0};function Zx(u){if(u!=Ir){let f=u==null,g=$n.alpha!=
1;w.forEach((v,x)=>{if(o==1||x>0){let _=f||x==0||x==u;v._focus=f?null:_,g&&Yx(x,_?1:$n.alpha)}}),Ir=u,g&&To()}}Qe&&wo&&Mt(
Af,xe,u=>{q._lock||(zr(u),Ir!=null&&An(null,Ro,!0,Ye.setSeries))});function En(u,f,g){let v=M[f];g&&(u=u/be-(v.ori==1?Xe:
Ae));let x=re;v.ori==1&&(x=I,u=x-u),v.dir==-1&&(u=x-u);let _=v._min,T=v._max,A=u/x,E=_+(T-_)*A,F=v.distr;return F==3?ni(
10,E):F==4?Q1(E,v.asinh):F==100?v.bwd(E):E}function Qx(u,f){let g=En(u,O,f);return gn(g,t[0],lt,st)}r.valToIdx=u=>gn(u,t[0]),
r.posToIdx=Qx,r.posToVal=En,r.valToPos=(u,f,g)=>M[f].ori==0?i(u,M[f],g?Ot:re,g?It:0):l(u,M[f],g?un:I,g?Yt:0),r.setCursor=
(u,f,g)=>{Ee=u.left,ze=u.top,Hr(null,f,g)};function lp(u,f){Oe(Do,Xo,De.left=u),Oe(Do,Ui,De.width=f)}function sp(u,f){Oe(
Do,"top",De.top=u),Oe(Do,Wi,De.height=f)}let _i=$.ori==0?lp:sp,Si=$.ori==1?lp:sp;function Xx(){if(Qe&&ie.live)for(let u=o==
2?1:0;u<w.length;u++){if(u==0&&Jt)continue;let f=ie.values[u],g=0;for(let v in f)Tn[u][g++].firstChild.nodeValue=f[v]}}function ya(u,f){
if(u!=null&&(u.idxs?u.idxs.forEach((g,v)=>{ke[v]=g}):nk(u.idx)||ke.fill(u.idx),ie.idx=ke[0]),Qe&&ie.live){for(let g=0;g<
w.length;g++)(g>0||o==1&&!Jt)&&ew(g,ke[g]);Xx()}Zt=!1,f!==!1&&ct("setLegend")}r.setLegend=ya;function ew(u,f){let g=w[u],
v=u==0&&j==2?cn:t[u],x;Jt?x=g.values(r,u,f)??sr:(x=g.value(r,f==null?null:v[f],u,f),x=x==null?sr:{_:x}),ie.values[u]=x}function Hr(u,f,g){
op=Ee,ip=ze,[Ee,ze]=q.move(r,Ee,ze),q.left=Ee,q.top=ze,St&&(Po&&Hn(Po,ot(Ee),0,re,I),$o&&Hn($o,0,ot(ze),re,I));let v,x=lt>
st;jn=Pe,pr=null;let _=$.ori==0?re:I,T=$.ori==1?re:I;if(Ee<0||gt==0||x){v=q.idx=null;for(let A=0;A<w.length;A++){let E=Qt[A];
E!=null&&Hn(E,-10,-10,re,I)}wo&&An(null,Ro,!0,u==null&&Ye.setSeries),ie.live&&(ke.fill(v),Zt=!0)}else{let A,E,F;o==1&&(A=
$.ori==0?Ee:ze,E=En(A,O),v=q.idx=gn(E,t[0],lt,st),F=z(t[0][v],$,_,0));let B=-10,H=-10,ne=0,me=0,de=!0,le="",Q="";for(let K=o==
2?1:0;K<w.length;K++){let Re=w[K],qe=ke[K],pt=qe==null?null:o==1?t[K][qe]:t[K][1][qe],_e=q.dataIdx(r,K,v,E),Ke=_e==null?
null:o==1?t[K][_e]:t[K][1][_e];if(Zt=Zt||Ke!=pt||_e!=qe,ke[K]=_e,K>0&&Re.show){let Ht=_e==null?-10:_e==v?F:z(o==1?t[0][_e]:
t[K][0][_e],$,_,0),Ct=Ke==null?-10:te(Ke,o==1?M[Re.scale]:M[Re.facets[1].scale],T,0);if(wo&&Ke!=null){let Xt=$.ori==1?Ee:
ze,pn=it($n.dist(r,K,_e,Ct,Xt));if(pn<jn){let Dn=$n.bias;if(Dn!=0){let Vt=En(Xt,Re.scale),en=Ke>=0?1:-1,dn=Vt>=0?1:-1;dn==
en&&(dn==1?Dn==1?Ke>=Vt:Ke<=Vt:Dn==1?Ke<=Vt:Ke>=Vt)&&(jn=pn,pr=K)}else jn=pn,pr=K}}if(Zt||ko){let Xt,pn;$.ori==0?(Xt=Ht,
pn=Ct):(Xt=Ct,pn=Ht);let Dn,Vt,en,dn,Rn,Tt,Ut=!0,Vr=vt.bbox;if(Vr!=null){Ut=!1;let Pt=Vr(r,K);en=Pt.left,dn=Pt.top,Dn=Pt.
width,Vt=Pt.height}else en=Xt,dn=pn,Dn=Vt=vt.size(r,K);if(Tt=vt.fill(r,K),Rn=vt.stroke(r,K),ko)K==pr&&jn<=$n.prox&&(B=en,
H=dn,ne=Dn,me=Vt,de=Ut,le=Tt,Q=Rn);else{let Pt=Qt[K];Pt!=null&&(_o[K]=en,So[K]=dn,Nf(Pt,Dn,Vt,Ut),Of(Pt,Tt,Rn),Hn(Pt,ln(
en),ln(dn),re,I))}}}}if(ko){let K=$n.prox,Re=Ir==null?jn<=K:jn>K||pr!=Ir;if(Zt||Re){let qe=Qt[0];qe!=null&&(_o[0]=B,So[0]=
H,Nf(qe,ne,me,de),Of(qe,le,Q),Hn(qe,ln(B),ln(H),re,I))}}}if(De.show&&ur)if(u!=null){let[A,E]=Ye.scales,[F,B]=Ye.match,[H,
ne]=u.cursor.sync.scales,me=u.cursor.drag;if(at=me._x,ut=me._y,at||ut){let{left:de,top:le,width:Q,height:K}=u.select,Re=u.
scales[H].ori,qe=u.posToVal,pt,_e,Ke,Ht,Ct,Xt=A!=null&&F(A,H),pn=E!=null&&B(E,ne);Xt&&at?(Re==0?(pt=de,_e=Q):(pt=le,_e=K),
Ke=M[A],Ht=z(qe(pt,H),Ke,_,0),Ct=z(qe(pt+_e,H),Ke,_,0),_i(yn(Ht,Ct),it(Ct-Ht))):_i(0,_),pn&&ut?(Re==1?(pt=de,_e=Q):(pt=le,
_e=K),Ke=M[E],Ht=te(qe(pt,ne),Ke,T,0),Ct=te(qe(pt+_e,ne),Ke,T,0),Si(yn(Ht,Ct),it(Ct-Ht))):Si(0,T)}else xa()}else{let A=it(
op-np),E=it(ip-rp);if($.ori==1){let ne=A;A=E,E=ne}at=yt.x&&A>=yt.dist,ut=yt.y&&E>=yt.dist;let F=yt.uni;F!=null?at&&ut&&(at=
A>=F,ut=E>=F,!at&&!ut&&(E>A?ut=!0:at=!0)):yt.x&&yt.y&&(at||ut)&&(at=ut=!0);let B,H;at&&($.ori==0?(B=Ao,H=Ee):(B=Eo,H=ze),
_i(yn(B,H),it(H-B)),ut||Si(0,T)),ut&&($.ori==1?(B=Ao,H=Ee):(B=Eo,H=ze),Si(yn(B,H),it(H-B)),at||_i(0,_)),!at&&!ut&&(_i(0,
0),Si(0,0))}if(yt._x=at,yt._y=ut,u==null){if(g){if(vp!=null){let[A,E]=Ye.scales;Ye.values[0]=A!=null?En($.ori==0?Ee:ze,A):
null,Ye.values[1]=E!=null?En($.ori==1?Ee:ze,E):null}Ci(bu,r,Ee,ze,re,I,v)}if(wo){let A=g&&Ye.setSeries,E=$n.prox;Ir==null?
jn<=E&&An(pr,Ro,!0,A):jn>E?An(null,Ro,!0,A):pr!=Ir&&An(pr,Ro,!0,A)}}Zt&&(ie.idx=v,ya()),f!==!1&&ct("setCursor")}let dr=null;
Object.defineProperty(r,"rect",{get(){return dr==null&&Mi(!1),dr}});function Mi(u=!1){u?dr=null:(dr=b.getBoundingClientRect(),
ct("syncRect",dr))}function ap(u,f,g,v,x,_,T){q._lock||ur&&u!=null&&u.movementX==0&&u.movementY==0||(va(u,f,g,v,x,_,T,!1,
u!=null),u!=null?Hr(null,!0,!0):Hr(f,!0,!1))}function va(u,f,g,v,x,_,T,A,E){if(dr==null&&Mi(!1),zr(u),u!=null)g=u.clientX-
dr.left,v=u.clientY-dr.top;else{if(g<0||v<0){Ee=-10,ze=-10;return}let[F,B]=Ye.scales,H=f.cursor.sync,[ne,me]=H.values,[de,
le]=H.scales,[Q,K]=Ye.match,Re=f.axes[0].side%2==1,qe=$.ori==0?re:I,pt=$.ori==1?re:I,_e=Re?_:x,Ke=Re?x:_,Ht=Re?v:g,Ct=Re?
g:v;if(de!=null?g=Q(F,de)?a(ne,M[F],qe,0):-10:g=qe*(Ht/_e),le!=null?v=K(B,le)?a(me,M[B],pt,0):-10:v=pt*(Ct/Ke),$.ori==1){
let Xt=g;g=v,v=Xt}}E&&(f==null||f.cursor.event.type==bu)&&((g<=1||g>=re-1)&&(g=Xr(g,re)),(v<=1||v>=I-1)&&(v=Xr(v,I))),A?
(np=g,rp=v,[Ao,Eo]=q.move(r,g,v)):(Ee=g,ze=v)}let ba={width:0,height:0,left:0,top:0};function xa(){xl(ba,!1)}let up,cp,pp,
dp;function fp(u,f,g,v,x,_,T){ur=!0,at=ut=yt._x=yt._y=!1,va(u,f,g,v,x,_,T,!0,!1),u!=null&&(Mt(xu,Mu,mp,!1),Ci(Pf,r,Ao,Eo,
re,I,null));let{left:A,top:E,width:F,height:B}=De;up=A,cp=E,pp=F,dp=B}function mp(u,f,g,v,x,_,T){ur=yt._x=yt._y=!1,va(u,
f,g,v,x,_,T,!1,!0);let{left:A,top:E,width:F,height:B}=De,H=F>0||B>0,ne=up!=A||cp!=E||pp!=F||dp!=B;if(H&&ne&&xl(De),yt.setScale&&
H&&ne){let me=A,de=F,le=E,Q=B;if($.ori==1&&(me=E,de=B,le=A,Q=F),at&&cr(O,En(me,O),En(me+de,O)),ut)for(let K in M){let Re=M[K];
K!=O&&Re.from==null&&Re.min!=Pe&&cr(K,En(le+Q,K),En(le,K))}xa()}else q.lock&&(q._lock=!q._lock,Hr(f,!0,u!=null));u!=null&&
(vo(xu,Mu),Ci(xu,r,Ee,ze,re,I,null))}function tw(u,f,g,v,x,_,T){if(q._lock)return;zr(u);let A=ur;if(ur){let E=!0,F=!0,B=10,
H,ne;$.ori==0?(H=at,ne=ut):(H=ut,ne=at),H&&ne&&(E=Ee<=B||Ee>=re-B,F=ze<=B||ze>=I-B),H&&E&&(Ee=Ee<Ao?0:re),ne&&F&&(ze=ze<
Eo?0:I),Hr(null,!0,!0),ur=!1}Ee=-10,ze=-10,ke.fill(null),Hr(null,!0,!0),A&&(ur=A)}function hp(u,f,g,v,x,_,T){q._lock||(zr(
u),na(),xa(),u!=null&&Ci(Ef,r,Ee,ze,re,I,null))}function gp(){S.forEach(v_),ta(r.width,r.height,!0)}no(ps,ti,gp);let Lo={};
Lo.mousedown=fp,Lo.mousemove=ap,Lo.mouseup=mp,Lo.dblclick=hp,Lo.setSeries=(u,f,g,v)=>{let x=Ye.match[2];g=x(r,f,g),g!=-1&&
An(g,v,!0,!1)},St&&(Mt(Pf,b,fp),Mt(bu,b,ap),Mt($f,b,u=>{zr(u),Mi(!1)}),Mt(Af,b,tw),Mt(Ef,b,hp),Ru.add(r),r.syncRect=Mi);
let wl=r.hooks=e.hooks||{};function ct(u,f,g){fa?ki.push([u,f,g]):u in wl&&wl[u].forEach(v=>{v.call(null,r,f,g)})}(e.plugins||
[]).forEach(u=>{for(let f in u.hooks)wl[f]=(wl[f]||[]).concat(u.hooks[f])});let yp=(u,f,g)=>g,Ye=Ze({key:null,setSeries:!1,
filters:{pub:Vf,sub:Vf},scales:[O,w[1]?w[1].scale:null],match:[Uf,Uf,yp],values:[null,null]},q.sync);Ye.match.length==2&&
Ye.match.push(yp),q.sync=Ye;let vp=Ye.key,wa=Bm(vp);function Ci(u,f,g,v,x,_,T){Ye.filters.pub(u,f,g,v,x,_,T)&&wa.pub(u,f,
g,v,x,_,T)}wa.sub(r);function nw(u,f,g,v,x,_,T){Ye.filters.sub(u,f,g,v,x,_,T)&&Lo[u](null,f,g,v,x,_,T)}r.pub=nw;function rw(){
wa.unsub(r),Ru.delete(r),Rr.clear(),Pu(ps,ti,gp),d.remove(),xe?.remove(),ct("destroy")}r.destroy=rw;function ka(){ct("in\
it",e,t),jc(t||e.data,!1),Y[O]?ma(O,Y[O]):na(),ml=De.show&&(De.width>0||De.height>0),Nr=Zt=!0,ta(e.width,e.height)}return w.
forEach(Kc),S.forEach(Ox),n?n instanceof HTMLElement?(n.appendChild(d),ka()):n(r,ka):ka(),r}ft.assign=Ze;ft.fmtNum=Iu;ft.
rangeNum=ds;ft.rangeLog=hs;ft.rangeAsinh=zu;ft.orient=oo;ft.pxRatio=be;ft.join=uk;ft.fmtDate=Vu,ft.tzDate=xk;ft.sync=Bm;
{ft.addGap=n_,ft.clipGaps=vs;let e=ft.paths={points:qm};e.linear=Gm,e.stepped=i_,e.bars=l_,e.spline=a_}var Zm="m";function eh(e){let t=oe(null),n=oe(null),r=oe(e);r.current=e;let o=`${e.series.map(({color:i,dashed:l,shown:a})=>`${i} ${l}\
 ${a}`).join()} ${e.zone} ${e.unit} ${e.height} ${yf.value}`;return bt(()=>{if(!t.current)return;let i=new ft(w_(r,t.current.
clientWidth),Qm(r.current),t.current);n.current=i;let l=new ResizeObserver(()=>{let a=t.current?.clientWidth??0;a>0&&a!==
i.width&&i.setSize({width:a,height:r.current.height})});return l.observe(t.current),()=>{l.disconnect(),i.destroy(),n.current=
null}},[o]),he(()=>{n.current?.setData(Qm(r.current))},[e.times,e.series]),he(()=>{let i=n.current,l=e.cursor===null?void 0:
e.times[e.cursor];!i||i.cursor.idx===e.cursor||i.setCursor(l===void 0?{left:-10,top:-10}:{left:i.valToPos(l,"x"),top:8},
!1)},[e.cursor]),s("div",{ref:t,class:Zm})}function Qm({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function w_(e,t){
let{series:n,zone:r,unit:o,height:i}=e.current;return{width:Math.max(t,64),height:i,padding:[8,24,0,0],legend:{show:!1},
tzDate:l=>ft.tzDate(new Date(l*1e3),r),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(l,a,p)=>[
Math.min(0,a??0),p===null||p<=0?1:p*1.05]}},axes:[{...Xm(),grid:{show:!1},size:28,space:72,values:(l,a,p,d,c)=>a.map(m=>k_(
m,c,r))},{...Xm(),size:56,values:(l,a)=>a.map(p=>In(p,o))}],series:[{},...n.map(__)],hooks:{setCursor:[l=>{let{idx:a,left:p,
top:d}=l.cursor;e.current.onCursor(p===void 0||p<0?null:a??null,p??0,d??0)}],setSelect:[l=>{if(l.select.width<4)return;let a=l.
posToVal(l.select.left,"x"),p=l.posToVal(l.select.left+l.select.width,"x");l.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(a,p,l.cursor.event?.shiftKey??!1)}]}}}function k_(e,t,n){let{month:r,day:o,hour:i,minute:l,second:a}=Hd(
e*1e3,n);return t>=300*86400||t>=27*86400&&r===1&&o===1?rt(e*1e3,n,"year"):t>=27*86400?rt(e*1e3,n,"month"):t>=86400||i===
0&&l===0&&a===0?rt(e*1e3,n,"dayShort"):rt(e*1e3,n,t<60?"clockSecond":"clock")}function Xm(){let e=Qo("--line");return{stroke:Qo(
"--muted"),font:`12px ${Qo("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function __({color:e,
dashed:t,shown:n,values:r}){let o=e===null?Qo("--other"):Qo(wr(e)),i=t?[4,4]:e===null?[]:Zo(e);return{stroke:o,width:1.5,
show:n??!0,spanGaps:!1,points:{show:r.length===1,size:6,fill:o},...i.length>0?{dash:i}:{}}}var th="ia",nh="ta",rh="oa",oh="na",ih="pa",lh="da",sh="la",ah="sa";var uh=50;function ks({answer:e,document:t,zone:n,onZoom:r}){let o=Se(()=>ts(e,t),[e]);return s("div",{class:th,children:o.
measures.map(i=>s(M_,{answer:e,document:t,shape:o,measure:i,zone:n,onZoom:r,height:o.measures.length>1?200:360},e.columns[i].
name))})}function M_({answer:e,document:t,shape:n,measure:r,zone:o,onZoom:i,height:l}){let a=Se(()=>rf(e,n,r),[e,n,r]),[
p,d]=W(new Set),[c,m]=W(null),h=e.columns[r].name,y=zi(h),b=n.keys.map(S=>e.columns[S].name).join(),k=a.series.slice(0,uh).
map(S=>({key:JSON.stringify(S.keys),keys:S.keys,total:S.total,last:S.values.at(-1)??null,color:Zr(b,S.keys)})),C=Se(()=>a.
series.slice(0,uh).map((S,M)=>({values:S.values,color:k[M].color,shown:!p.has(k[M].key)})),[a,p]),P=c===null?"":T_(a,c.at,
o,S=>In(S,y)),w=S=>{let M=a.times.length-1,V={ArrowRight:(c?.at??-1)+1,ArrowLeft:(c?.at??M+1)-1,Home:0,End:M}[S.key];return V===
void 0||M<0?!1:(m({at:Math.max(0,Math.min(V,M)),left:-1}),!0)};return s(dt,{title:Me(h).text,summary:P_(a,h,b,S=>In(S,y)),
announced:P,onKey:w,table:s(ns,{answer:e,document:t,zone:o}),legend:b===""?null:s(ls,{rows:k,all:a.series.length,hidden:p,
onHidden:d,text:S=>In(S,y)}),children:[s(eh,{times:a.times,series:C,zone:o,unit:y,height:l,cursor:c?.at??null,onCursor:(S,M)=>m(
S===null?null:{at:S,left:M}),onDrag:(S,M)=>i(S,M)}),c!==null&&s(C_,{lines:a,rows:k,hidden:p,at:c.at,left:c.left,zone:o,text:S=>In(
S,y)})]})}function C_({lines:e,rows:t,hidden:n,at:r,left:o,zone:i,text:l}){let a=e.times[r];if(a===void 0)return null;let d=t.
map((c,m)=>({row:c,value:e.series[m].values[r]??null})).filter(({row:c})=>!n.has(c.key)).sort((c,m)=>(m.value??-1/0)-(c.
value??-1/0)).slice(0,12);return s("div",{class:Le(nh,o>400&&rh),"aria-hidden":"true",children:[s("div",{class:oh,children:[
Zn(a*1e3,Hi(e.times),i)," ",Id(i,a*1e3)]}),d.map(({row:c,value:m})=>s("div",{class:ih,children:[s("span",{class:lh,style:{
background:`var(--series-${c.color%7+1})`}}),s("span",{class:sh,children:c.keys.map(h=>Me(h).text).join(", ")}),s("span",
{class:ah,children:m===null?"–":l(m)})]},c.key))]})}function T_(e,t,n,r){let o=e.times[t];if(o===void 0)return"";let i=e.
series.slice(0,8).map(({keys:l,values:a})=>{let p=a[t];return`${l.map(d=>Me(d).text).join(", ")} ${p==null?"nothing":r(p)}`.
trim()});return`${Zn(o*1e3,Hi(e.times),n)}: ${i.join("; ")}`}function P_(e,t,n,r){let o=e.series[0],i=n===""?"":` by ${Me(
n).text}, ${e.series.length} groups`,l=o?.values.reduce((p,d)=>Math.max(p,d??0),0)??0,a=n!==""&&o?`, ${o.keys.map(p=>Me(
p).text).join(", ")} leads`:"";return`Line chart of ${Me(t).text}${i}, ${e.times.length} points, at most ${r(l)}${a}`}var ch="xa",ph="ca",dh="ga",fh="fa";function vn({icon:e,title:t,children:n,actions:r}){return s("div",{class:ch,children:[s(ve,{name:e,size:32}),s("h2",{class:ph,
children:t}),n&&s("p",{class:dh,children:n}),s("div",{class:fh,children:r})]})}var mh="ha",hh="ua",gh="ma";var yh="va",vh="ba";function bh({busy:e,done:t=null}){let n=oe(null);return bt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),s("div",{class:mh,"aria-hidden":"true",children:e&&(t===null||t===0?s("div",{class:gh}):s("div",{ref:n,class:hh}))})}
function Mr({lines:e=6}){return s("div",{class:yh,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>s("div",{class:vh},
n))})}var xh="X";function Cr(e){let{anchor:t,onClose:n,focus:r=!0}=e,o=oe(null);return bt(()=>{let i=o.current;if(!i||!t)return;i.showPopover();
let l=()=>rs(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);l();let a=new ResizeObserver(l);return a.observe(
i),addEventListener("resize",l),()=>{a.disconnect(),removeEventListener("resize",l)}},[t]),R_(o,r),L_(o,t,n),s("div",{ref:o,
popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:Le(xh,e.class),children:e.children})}function R_(e,t){
he(()=>{if(Yr(),!t)return;let n=document.activeElement,r=e.current;return r&&!r.contains(document.activeElement)&&(r.querySelector(
'[data-autofocus], input, button, [tabindex="0"]')??r).focus(),()=>{(document.activeElement===null||document.activeElement===
document.body||r?.contains(document.activeElement))&&n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function L_(e,t,n){
let r=oe(n);r.current=n,he(()=>{let o=l=>{let a=l.target,p=t instanceof Element&&t.contains(a);!e.current?.contains(a)&&
!p&&!O_(e.current,a)&&r.current()},i=l=>{l.key!=="Escape"||l.defaultPrevented||(l.preventDefault(),l.stopPropagation(),r.
current())};return document.addEventListener("pointerdown",o,!0),document.addEventListener("keydown",i),()=>{document.removeEventListener(
"pointerdown",o,!0),document.removeEventListener("keydown",i)}},[t])}function O_(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var wh="wa",kh="s",_h="ya",Sh="ka",Mh="za",Ch="ja",Th="Sa",Ph="Ba";function Yi({anchor:e,label:t,head:n,items:r,onClose:o,placing:i}){let l=oe(null),a=r.some(d=>d!=="rule"&&d.checked!==void 0),
p=d=>{d.disabled||(o(),d.act())};return s(Cr,{anchor:e,onClose:o,placing:i,children:[n&&s("div",{class:Th,children:n}),s(
"div",{ref:l,role:"menu","aria-label":t,class:wh,onKeyDown:d=>N_(d,l.current,o),children:r.map((d,c)=>d==="rule"?s("div",
{role:"separator",class:Ch},c):s("button",{type:"button",tabIndex:-1,class:Le(kh,d.danger&&_h),role:d.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":d.checked,"aria-disabled":d.disabled,onClick:()=>p(d),onPointerMove:m=>m.currentTarget.
focus(),children:[a?s("span",{class:Ph,children:d.checked&&s(ve,{name:"check"})}):d.icon&&s(ve,{name:d.icon}),s("span",{
class:Sh,children:d.label}),d.keys&&s("span",{class:Mh,children:d.keys})]},c))})]})}function N_(e,t,n){let r=[...t?.querySelectorAll(
"button")??[]],o=r.indexOf(document.activeElement),i=l=>{e.preventDefault(),e.stopPropagation(),r[(l+r.length)%r.length]?.
focus()};if(e.key==="ArrowDown")i(o+1);else if(e.key==="ArrowUp")i(o<0?-1:o-1);else if(e.key==="Home")i(0);else if(e.key===
"End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let l=p=>(p.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...r.slice(o+1),...r.slice(0,o+1)].find(l);a&&i(r.indexOf(
a))}}function er({items:e,menuLabel:t,head:n,placing:r,...o}){let i=oe(null),[l,a]=W(!1);return s(U,{children:[s(X,{...o,
buttonRef:i,popup:"menu",expanded:l,onClick:()=>a(!l)}),l&&s(Yi,{anchor:i.current,label:t,head:n,items:e,onClose:()=>a(!1),
...r?{placing:r}:{}})]})}var $h="Xa",Ah="Ca",Eh="Ea",Dh="v",Rh="b";var Qi=se([]),Ss=new Map,B_=1e4,I_=1;function io(e,t=null){let n=I_++;Qi.value=[...Qi.value,{id:n,text:e,action:t}].slice(
-3),Lh(n)}function Lh(e){Ss.set(e,setTimeout(()=>Ju(e),B_))}function Ju(e){clearTimeout(Ss.get(e)),Ss.delete(e),Qi.value=
Qi.value.filter(t=>t.id!==e)}function Oh(){return s("div",{class:$h,role:"status",children:Qi.value.map(({id:e,text:t,action:n})=>s(
"div",{class:Ah,onPointerEnter:()=>clearTimeout(Ss.get(e)),onPointerLeave:()=>Lh(e),children:[s("span",{class:Eh,children:t}),
n&&s("button",{type:"button",class:Dh,onClick:()=>{Ju(e),n.act()},children:n.label}),s("button",{type:"button",class:Rh,
"aria-label":"Close",onClick:()=>Ju(e),children:s(ve,{name:"close",size:14})})]},e))})}function jt(e,t){H_(e).then(n=>io(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function H_(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var lo=se([]);function Dt(e,t){lo.value=[...lo.value,{from:nt.value,to:e.document,label:t}].slice(-12),Ce(e)}function Yu(e){
lo.value=lo.value.slice(0,e)}function Fh(){$t(()=>{let e=nt.value,t=lo.peek().findIndex(n=>Wt(n.from.document,e.document));
t>=0&&Yu(t)})}var Nh=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),V_=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function Bh(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:U_(n.toLowerCase())??W_(n)??q_(n,t)}function U_(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?Nh.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let r=/^this\s+([a-z]+)$/.exec(e),o=r?Nh.get(r[1]):void 0;return o?{from:`now/${o}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function W_(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,r,o]=[Number(t[1]),t[2],t[3]],i=new Date(Date.UTC(n,Number(r??1)-1,Number(o??1))),l=new Date(i);return o!==void 0?
l.setUTCDate(l.getUTCDate()+1):r!==void 0?l.setUTCMonth(l.getUTCMonth()+1):l.setUTCFullYear(l.getUTCFullYear()+1),{from:i.
toISOString().slice(0,10),to:l.toISOString().slice(0,10)}}function q_(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let r=zh(n[0],t,null);if(r===null)return null;if(n.length===1)return typeof r=="string"&&r.includes("T")?null:
{from:r};let o=zh(n[1],t,typeof r=="string"?r:null);return o===null?null:o==="now"?{from:r}:{from:r,to:o}}function zh(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let r=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(r)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Ms(r[1])}:${r[2]}:${r[3]??"00"}`;let o=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),i=o?V_.indexOf(o[2].toLowerCase()):-1;if(!o||i<0)return null;let l=`${o[3]??t.getUTCFullYear()}-${Ms(String(i+1))}\
-${Ms(o[1])}`;return o[4]===void 0?l:`${l}T${Ms(o[4])}:${o[5]}:00`}function Ms(e){return e.padStart(2,"0")}var Zu=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],K_=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Qu(e,t){let n=Zu.find(
i=>i.from===e.from&&(i.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let r=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
o=r?K_.get(r[2]):void 0;return r&&o?`Last ${r[1]==="1"?o:`${r[1]} ${o}s`}`:`${Ih(e.from,t,"the first event")} – ${Ih(e.
to,t,"now")}`}function Ih(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let r=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return rt(e,t,rt(e,t,"clock")==="00:00"?"day":r===
"day"?"minute":r)}var Hh="Ia",Vh="Ua",Uh="La",Wh="Ma",qh="Na";function j_(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function Pr({id:e,error:t,onHint:n}){let r=j_(t.hint);return s(
"div",{class:Hh,id:e,role:"alert",children:[s("span",{class:Vh,children:s(ve,{name:"error",size:14})}),s("span",{class:Uh,
children:Te(t.message)}),t.hint!==""&&(r!==null&&n?s("button",{type:"button",class:Wh,onClick:()=>n(r),children:[Te(r),"\
?"]}):s("span",{class:qh,children:Te(t.hint)}))]})}var Gh="Ra",jh="Aa",Ts="x",Ps="Da";function Vn({label:e,value:t,onCommit:n,placeholder:r,bare:o=!1,code:i=!1,error:l=null,autofocus:a=!1}){let[p,d]=W(t),c=oe(
null),m=hr();he(()=>d(t),[t]);let h=k=>{k!==t&&n(k)},y=k=>{k.key==="Enter"&&h(p),!(k.key!=="Escape"||p===t)&&(k.preventDefault(),
d(t))},b=k=>{n(k),c.current?.focus()};return s("div",{class:Gh,children:[s("label",{for:m,class:o?"spoken":jh,children:e}),
s("input",{ref:c,id:m,class:Le(Ts,i&&Ps),value:p,placeholder:r,spellcheck:!1,autocomplete:"off","aria-invalid":l!==null,
"aria-describedby":l?`${m}-problem`:void 0,"data-autofocus":a?"":void 0,onInput:k=>d(k.currentTarget.value),onKeyDown:y,
onBlur:()=>h(p)}),l&&s(Pr,{id:`${m}-problem`,error:l,onHint:b})]})}var J_=new Set(["estimate","running","exact","error","cancelled","live"]);function $s(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!J_.has(n.state))return null;
let r=o=>typeof n[o]=="number"?n[o]:null;return{id:r("id")??0,seq:r("seq")??0,state:n.state,done:r("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:r("elapsed_ms"),error:n.state==="error"?Ul(n):null,
body:n}}function As(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var Jh=!0;async function Yh(e,t,n){try{if(Jh&&await Y_(e,t,n))return;await Z_(e,t,n)}catch(r){if(!ql(r))throw r}}async function Y_(e,t,n){
try{let r="run"in e?e.run:e,o="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await Wl("v1/stream",{body:r,signal:n,
...o?{headers:o}:{}});return await Q_(i,l=>{let a=$s(l);a&&t(a)}),!0}catch(r){if(!(r instanceof wt)||r.status!==404&&r.status!==
405)throw r;return Jh=!1,!1}}async function Z_(e,t,n){if(!("run"in e))throw new wt({code:"not_supported",message:"This s\
erver has no live events"});let o=await(await Wl("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:o,intervals:null,elapsed:o.stats.elapsed_ms,error:null,body:{}})}async function Q_(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),r="";for(;;){let{done:o,value:i}=await n.read();if(o)break;let l=(r+
i).split(`
`);r=l.pop()??"";for(let a of l)a!==""&&t(a)}r!==""&&t(r)}var nc=250,X_=8e3,bn=se("idle"),xn=new Map,Xu=null,e2=1,el=nc,ec,Zh=bn;function Qh(e,t,n=[]){let r=e2++,o=n.filter(i=>xn.
has(i));xn.set(r,{message:e,take:t,abort:null}),bn.value==="open"&&oc({id:r,...e,...o.length>0?{cancels:o}:{}});for(let i of o)
eg(i);return bn.value==="http"&&tg(r),bn.value==="idle"&&ic(),r}function rc(e){xn.has(e)&&(bn.value==="open"&&oc({id:e,cancel:!0}),
eg(e))}function Xh(){bn.value==="away"&&(clearTimeout(ec),ic())}function eg(e){xn.get(e)?.abort?.abort(),xn.delete(e)}function oc(e){
Xu?.send(JSON.stringify(e))}function ic(){bn.value=bn.value==="away"?"away":"connecting";let e=new URL(tn("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Xu=t,el=nc,bn.value="open";
for(let[r,o]of xn)oc({id:r,...o.message})},t.onmessage=r=>n2(String(r.data)),t.onclose=()=>{Xu=null,n?lc():t2()}}async function t2(){
if(!await fetch(tn("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return lc();el=nc,bn.value="http";for(let t of xn.
keys())tg(t)}function lc(){bn.value="away",clearTimeout(ec),ec=setTimeout(ic,el*(.75+Math.random()/2)),el=Math.min(el*2,
X_)}function n2(e){let t=$s(e);t&&tc(t)}function tc(e){let t=xn.get(e.id);t&&(As(e)&&xn.delete(e.id),t.take(e))}function tg(e){
let t=xn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=r=>{if(!xn.has(e))return;if(t.abort=null,r instanceof
wt&&r.code===Vl().code)return lc();let o=r instanceof wt?r:new wt({code:"unexpected",message:String(r)});tc({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:o,body:{}})};Yh(t.message,r=>tc({...r,id:e}),t.abort.
signal).catch(n)}var r2={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},o2=100,Es=class{present=se(
r2);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let r=this.present.value;this.present.value={...r,
phase:"running",document:t,former:r.answer!==null&&!Wt(r.of,t),done:0,elapsed:null,error:null},this.drop();let o=this.id;
this.id=Qh({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[o])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(rc(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){rc(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(As(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let r=this.painted+o2-performance.now();this.timer??=setTimeout(()=>{let o=this.pending;this.drop(),o&&this.paint(
t,o)},Math.max(0,r))}paint(t,n){this.painted=performance.now();let r=this.present.value,o={...r,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let l=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...o,phase:l,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&r.phase==="estimate"?"estimate":n.state;this.present.value={...o,phase:i==="live"?"running":i}}};function wn(e,t){let n=typeof t=="string"?t:dd(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.
where.slice(n.length))?e:null}var kn=new Es,Ds=se(Fn("waits")==="yes");function ng(e){Ds.value=e,Nn("waits",e?"yes":"no")}var i2=150,sc,ui=null;function sn(){
clearTimeout(sc),ui=Ue.value,kn.run(ui,{history:!0})}function rg(){$t(()=>{let{state:e,how:t}=zl.value,n=br.value,r=_n.find(
o=>o.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!r||ui!==null&&Wt(ui,e.document)||Ds.value&&ui!==
null&&Wt(nn(ui).dataset,e.document.dataset)||(clearTimeout(sc),sc=setTimeout(sn,t==="replace"?i2:0))})}var so=se([]),ac=se(Fn("letters")!=="no"),Rs="",og,lg=so,sg=ac;function ag(e){ac.value=e,Nn("letters",e?"yes":"no")}function Ls(e){
let t=oe(e);t.current=e;let n=e.map(({keys:r})=>r).join("|");he(()=>{let r=t.current.map((o,i)=>({...o,act:()=>t.current[i]?.
act()}));return so.value=[...so.value,...r],()=>{so.value=so.value.filter(o=>!r.includes(o))}},[n])}function l2(e){let t=(e.
key.length===1,e.key),n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(
Boolean),t.length===1?t.toUpperCase():t].join("+")}function ug(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||
["Control","Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(s2(e.target)||!ac.
value&&e.key.length===1||a2()))return;let n=Rs===""?l2(e):`${Rs} ${e.key}`,r=so.value.findLast(({keys:o})=>o===n);r?(e.preventDefault(),
ig(""),r.act()):t&&ig(so.value.some(({keys:o})=>o.startsWith(`${e.key} `))?e.key:"")})}function ig(e){clearTimeout(og),Rs=
e,e!==""&&(og=setTimeout(()=>{Rs=""},1200))}function s2(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function a2(){return document.querySelector("dialo\
g[open]")!==null}var cg="Ha",pg="_a",dg="Fa",fg="Ta",mg="qa";function tr(e){Ce({document:Je(Je(Ue.value,"from",e.from),"to",e.to)})}function hg(){let e=oe(null),[t,n]=W(!1),r=Ue.value.
timezone??"UTC",o=Qu(Ue.value,r),{error:i}=kn.result.value,l=wn(i,"from")??wn(i,"to");return Ls([{keys:"t",label:"Range \
of time",group:"The question",act:()=>n(!0)}]),s(U,{children:[s(X,{buttonRef:e,icon:"calendar",after:"down",kind:l?"dang\
er":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:s("span",{class:cg,children:o})}),l&&!t&&s("div",{class:mg,
children:s(Pr,{error:l})}),t&&s(Cr,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:s(c2,
{zone:r,wrong:l,onDone:()=>n(!1)})})]})}function c2({zone:e,wrong:t,onDone:n}){let[r,o]=W(t),{from:i,to:l}=Ue.value,a=i===
void 0&&l===void 0?"":`${i??""} - ${l??"now"}`,p=d=>{let c=Bh(d);if(!c){o({message:"This is no range of time",hint:"try:\
 last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}tr(c),n()};return s("div",{class:pg,children:[s(Vn,{
label:`Range, on the clock of ${e}`,value:a,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:p,error:r,autofocus:!0}),
s("div",{class:dg,children:Zu.map(d=>s(X,{small:!0,kind:"plain",class:fg,pressed:Qu(Ue.value,e)===d.label,onClick:()=>{tr(
d),n()},children:d.label},d.label))})]})}function gg({document:e,result:t,as:n}){let{answer:r,of:o,phase:i}=t;if(!r||!o||!("columns"in r))return i==="error"?null:
s(Mr,{});if(r.rows.length===0&&i==="exact")return s(d2,{document:o});let l=r.query?.timezone??o.timezone??"UTC";return n===
"line"?s(ks,{answer:r,document:o,zone:l,onZoom:p2}):s(f2,{answer:r,of:o,document:e,zone:l})}function p2(e,t){tr({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function d2({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return s(vn,{icon:"search",title:"Nothing found",actions:s(U,{children:[n&&s(X,{
kind:"primary",onClick:()=>tr({}),children:"All data"}),t&&s(X,{kind:"outlined",onClick:()=>Ce({document:Je(e,"where",void 0)}),
children:"Without the filter"}),!n&&!t&&s(X,{kind:"outlined",onClick:sn,children:"Ask again"})]}),children:n||t?"No even\
t of this range passes the filter.":"The dataset has no events."})}function f2({answer:e,of:t,document:n,zone:r}){let[o,
i]=W(null),l=Ie(n.aggregate?.order)[0],a=l===void 0?null:m2(l),p=Ie(e.query?.aggregate?.by??t.aggregate?.by),d=(m,h,y)=>{
let b=e.columns.findIndex(({name:k})=>k===h);b>=0&&b<p.length&&!Ho(p[b])&&e.rows.some(k=>k===m)&&i({anchor:y,column:h,value:m[b]})},
c=o?gd(o.column,o.value):"";return s(U,{children:[s(ns,{answer:e,document:t,zone:r,sort:a,onCell:d,onSort:m=>Ce({document:Je(
n,"aggregate.order",m===null?void 0:[`"${m.key}"${m.descending?" desc":""}`])})}),o&&s(Yi,{anchor:o.anchor,label:"This v\
alue",head:Me(c).text,onClose:()=>i(null),items:[{label:"Only this",icon:"filter",act:()=>Dt({document:Je(n,"where",Wa(n.
where,c))},c)},{label:"Exclude",icon:"minus",act:()=>Dt({document:Je(n,"where",Wa(n.where,`not (${c})`))},`not (${c})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>jt(o.value===null?"":String(o.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>jt(c,"The condition")}]})]})}function m2(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var vg="Z",bg="Ga";function wg({document:e,result:t}){let n=Ie(e.aggregate?.measures),r=Ie(e.aggregate?.by);return s("div",{class:vg,children:[
s("span",{children:"Show"}),s(uc,{label:"Measures",path:"aggregate.measures",value:n.join(", "),error:wn(t.error,"aggreg\
ate.measures"),onCommit:o=>ge("aggregate.measures",xg(o))}),s("span",{children:"where"}),s(uc,{label:"Filter",path:"wher\
e",value:e.where??"",placeholder:"any event",error:wn(t.error,"where"),onCommit:o=>ge("where",o.trim()===""?void 0:o)}),
s("span",{children:"by"}),s(uc,{label:"Breakdown",path:"aggregate.by",value:r.join(", "),placeholder:"nothing",error:wn(
t.error,"aggregate.by"),onCommit:o=>ge("aggregate.by",xg(o))})]})}function uc(e){let{path:t,...n}=e;return s("div",{class:bg,
"data-path":t,children:s(Vn,{bare:!0,code:!0,...n})})}function xg(e){let t=[""],n=0,r="";for(let i of e)r!==""?r=i===r?"":
r:i==="'"||i==='"'?r=i:i==="("?n++:i===")"&&n--,i===","&&n===0&&r===""?t.push(""):t[t.length-1]+=i;let o=t.map(i=>i.trim()).
filter(i=>i!=="");return o.length>0?o:void 0}function cc(e){return Ie(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var kg={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:[
"aggregate.measures","aggregate.by","where"],chartOf:e=>cc(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;
let r=Ie(n.by);return t==="line"&&!cc(e)?{...e,aggregate:{...n,by:["time('auto')",...r]}}:t==="table"&&cc(e)?{...e,aggregate:{
...n,by:r.filter(o=>!Ho(o))}}:e},Sentence:wg,Page:gg};function _t(e,t,n){let[r,o]=W(null),i=oe(null),l=r&&r.row<e&&r.column<t?r:null;return he(()=>{l&&i.current?.querySelector(
`[data-at="${l.row},${l.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[l?.row,l?.column]),{at:l,set:o,
key:d=>{if(i.current=d.currentTarget,d.key==="Enter"||d.key==="."){let m=l&&i.current.querySelector(`[data-at="${l.row},${l.
column}"]`);return!l||!m?!1:(n(l,m),!0)}let c=l===null&&d.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Xl(d,l,e,t);
return c?(o(c),!0):!1},mark:(d,c)=>({"data-at":`${d},${c}`,"data-cursor":l?.row===d&&l.column===c})}}function nl(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function _g(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let r=o=>Math.
max(0,Math.min(1,o/n));return t===0?{reached:r(e.count),open:0,dropped:0}:{reached:r(e.count),open:r(e.in_progress),dropped:r(
e.dropped)}}function mt(e){return Ol(e.name)??e.name}function pc(e){let t=e.at(-1);return{share:t?.from_first??null,entries:nl(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function Sn(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var Sg="Ja",Mg="ee",Cg="Ka";function Nt(e){return"other"in e?rn.text:Me(e.value).text}function fc(e,t){return"other"in t?"var(--other)":`var(${wr(Zr(
e,Tg(t.value)))})`}function mc(e,t){return!("other"in t)&&Zr(e,Tg(t.value))>=is}function Tg(e){return Array.isArray(e)?e:
[e??null]}function nr({property:e,group:t,most:n=32}){return s("span",{class:Sg,children:[s("span",{class:Mg,"data-dashe\
d":mc(e,t),style:{"--color":fc(e,t)}}),s("span",{class:Cg,children:"other"in t?s(ye,{shown:rn}):s(ye,{value:t.value,most:n,
middle:!0})})]})}function Pg({answer:e,by:t}){let n=(o,i)=>i.map((l,a)=>({group:o,step:l,at:a})),r=[...n(null,e.steps),...Sn(e).flatMap(o=>n(
o,o.steps))];return s(kt,{label:"Steps",columns:y2(t),rows:r})}function y2(e){let t=o=>o==null?"–":He(o),n=o=>o===null?
"–":G(o);return[...e===""?[]:[{key:"group",head:s(ye,{value:e,most:32}),cell:({group:o})=>o===null?s(ye,{shown:{text:zn.
total,kind:"other"}}):s(nr,{property:e,group:o})}],{key:"step",head:"step",cell:({step:o,at:i})=>s(U,{children:[i+1," ",
s(ye,{value:mt(o),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:o})=>Z(o.count)},{key:"first",
head:"of all",number:!0,cell:({step:o})=>n(o.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:o,
at:i})=>i===0?"–":n(o.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:o,at:i})=>i===0?"–":Z(o.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:o,at:i})=>i===0?"–":Z(o.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:o})=>t(o.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:o})=>t(
o.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:o})=>t(o.time_from_entry?.median)}]}var $g="Oa",Ag="Pa",Eg="Qa",Dg="Va",Rg="Wa",Lg="Ya",Og="Za",Fg="er",Ng="ar",zg="rr",Bg="ir",Ig="i",Hg="c",Vg="C",Ug="tr",
Wg="or",qg="nr",Kg="pr",Gg="dr",jg="lr",Jg="sr",Yg="E",Zg="xr";function Qg({group:e,by:t,mark:n,onChoose:r}){return s(U,{children:[s("div",{class:jg,children:s(nr,{property:t,group:e})}),
e.steps.map((o,i)=>s("div",{class:Vg,...n(i),title:`${Z(o.count)}, ${G(o.from_first??0)}`,onClick:l=>r(i,l.currentTarget),
children:[s("span",{class:Jg,children:s("span",{class:Yg,"data-dashed":mc(t,e),style:{"--share":o.from_first??0,"--color":fc(
t,e)}})}),s("span",{class:Zg,children:i===0?ee(o.count):G(o.from_first??0)})]},i))]})}function Os(e,t){let n=md(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function Xg(e,t){return t===null?ee(e):Od(e,t[0],t[1])}function gc(e,t){return e===null?"–":t===null?G(e):`\
~ ${G(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function ey(e,t){return t==="entries"?Jo(e,"pass","passes"):t==="starts"?Jo(
e,"start"):Jo(e,"actor")}function ty({step:e,at:t,entries:n,intervals:r,first:o,mark:i,onChoose:l}){let a=_g(e,t,n),p=(c,m,h,y)=>s("div",{class:Ig,
"data-part":c,style:{"--share":m},title:`${y}: ${Z(h)} (${G(m)})`,...i(c),onClick:b=>l(c,b.currentTarget),onContextMenu:b=>{
b.preventDefault(),l(c,b.currentTarget)}}),d=e.time_from_previous?.median??null;return s("div",{class:Og,children:[s("di\
v",{class:Fg,children:[s("span",{class:zg,children:t+1}),s("span",{class:Ng,children:s(ye,{value:mt(e),most:80,middle:!0})})]}),
s("div",{class:Bg,children:[!o&&p("dropped",a.dropped,e.dropped,"Dropped"),!o&&p("in_progress",a.open,e.in_progress,"Sti\
ll open"),p("reached",a.reached,e.count,"Reached")]}),s("div",{class:Ug,children:[s("div",{class:Wg,title:Z(e.count),children:Xg(
e.count,Os(r,["steps",t,"count"]))}),s("dl",{class:qg,children:[s(rl,{label:"of all",children:o?"–":gc(e.from_first,Os(
r,["steps",t,"from_first"]))}),s(rl,{label:"of the step before",children:o?"–":gc(e.from_previous,Os(r,["steps",t,"fro\
m_previous"]))}),s(rl,{label:"median time",children:d===null?"–":He(d)}),s(rl,{label:"dropped",swatch:"dropped",children:o?
"–":ee(e.dropped)}),s(rl,{label:"still open",swatch:"in_progress",children:o?"–":ee(e.in_progress)})]})]})]})}function rl({
label:e,swatch:t,children:n}){return s(U,{children:[s("dt",{class:Kg,children:[t&&s("span",{class:Hg,"data-part":t}),e]}),
s("dd",{class:Gg,children:n})]})}function $r(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Un=["dropped","in_progress","reached"];function ny({answer:e,intervals:t,by:n,onMark:r}){let{steps:o}=e,i=Sn(e),l=nl(
o),a=e.query?.funnel?.count,p=(h,y)=>{let b=o[y],k=i[h-Un.length];if(k)return{mark:{step:y+1,state:"reached",...$r(k)},label:`${Nt(
k)}: ${ry(b)}`};let C=Un[h];return{mark:{step:y+1,state:C},label:`${oy(C)} ${Te(mt(b))}`}},d=(h,y,b)=>{let{mark:k,label:C}=p(
h,y);r(k,C,b)},c=_t(Un.length+i.length,o.length,({row:h,column:y},b)=>d(h,y,b)),m=c.at?b2(e,c.at.row,c.at.column):"";return s(
dt,{title:s(v2,{steps:o,counting:a}),summary:x2(e,n),announced:m,onKey:c.key,table:s(Pg,{answer:e,by:n}),children:s("div",
{class:Dg,children:s("div",{class:Rg,"data-groups":i.length>0,style:{"--steps":o.length},children:[s("div",{class:Lg,"ar\
ia-hidden":"true",children:[s("span",{children:"100 %"}),s("span",{children:"50 %"}),s("span",{children:"0"})]}),o.map((h,y)=>s(
ty,{step:h,at:y,entries:l,intervals:t,first:y===0,mark:b=>c.mark(Un.indexOf(b),y),onChoose:(b,k)=>d(Un.indexOf(b),y,k)},
y)),i.map((h,y)=>s(Qg,{group:h,by:n,mark:b=>c.mark(Un.length+y,b),onChoose:(b,k)=>d(Un.length+y,b,k)},y))]})})})}function v2({
steps:e,counting:t}){let{share:n,entries:r,converted:o,median:i}=pc(e);return s("span",{class:$g,children:[s("strong",{class:Ag,
children:n===null?"–":G(n)}),s("span",{children:[ee(o)," of ",ey(r,t)]}),i!==null&&s("span",{class:Eg,children:["half \
of them within ",He(i)]})]})}function ry(e){return`reached ${Te(mt(e))}`}function oy(e){return e==="reached"?"Reached":e===
"dropped"?"Dropped before":"May still reach"}function b2(e,t,n){let r=e.steps[n];if(!r)return"";let o=Sn(e)[t-Un.length];
if(o){let a=o.steps[n];return`${Nt(o)}, ${ry(r)}: ${ee(a?.count??0)}, ${G(a?.from_first??0)}`}let i={reached:r.count,dropped:r.
dropped,in_progress:r.in_progress}[Un[t]],l=t<2?"":`, ${G(r.from_first??0)} of all, ${G(r.from_previous??0)} of the step\
 before`;return`Step ${n+1}, ${oy(Un[t])} ${Te(mt(r))}: ${ee(i)}${l}`}function x2(e,t){let{share:n,entries:r,converted:o}=pc(
e.steps),i=e.steps.map(a=>Te(mt(a))).join(", "),l=t===""?"":`, by ${Te(t)}, ${(e.groups??[]).length} groups`;return`Funn\
el of ${e.steps.length} steps: ${i}; ${ee(o)} of ${ee(r)} convert, ${G(n??0)}${l}`}function iy(e){return e.map(({from:t,count:n},r)=>{let o=e[r+1]?.from,i=e[r-1]?.from,l=o??(i===void 0?null:t+(t-i));return{
from:t,to:l,count:n}})}function ly(e,t){let n=e.findIndex(({from:i,to:l})=>t>=i&&(l===null||t<l)),r=e[n];if(!r)return null;
let o=r.to===null?.5:(t-r.from)/(r.to-r.from);return(n+o)/e.length}function sy(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:r},o)=>({at:o/e.length,value:r})).filter((r,o)=>o%n===0)}var ay="cr",uy="gr",cy="I",py="ae",dy="fr",fy="re",my="hr",hy="ur";function gy({title:e,counting:t,bins:n,markers:r=[],summary:o,onBin:i}){let l=_t(1,n.length,({column:c},m)=>i?.(n[c],m)),
a=Math.max(1,...n.map(({count:c})=>c)),p=n.reduce((c,{count:m})=>c+m,0),d=l.at===null?void 0:n[l.at.column];return s(dt,
{title:e,summary:o,onKey:l.key,announced:d?`${yc(d)}: ${Z(d.count)} ${t}, ${G(d.count/Math.max(1,p))}`:"",table:s(kt,{label:"\
Bins",rows:n,columns:[{key:"range",head:"from, to",cell:yc},{key:"count",head:t,number:!0,cell:c=>Z(c.count)},{key:"shar\
e",head:"share",number:!0,cell:c=>G(c.count/Math.max(1,p))}]}),children:s("div",{class:ay,children:[s("div",{class:uy,style:{
"--bins":n.length},children:[n.map((c,m)=>s("div",{class:cy,...l.mark(0,m),title:`${yc(c)}: ${Z(c.count)} ${t}, ${G(c.count/
Math.max(1,p))}`,onClick:i&&(h=>i(c,h.currentTarget)),children:s("div",{class:py,style:{"--share":c.count/a}})},m)),r.map(
({at:c,label:m})=>{let h=ly(n,c);return h===null?null:s("div",{class:dy,style:{"--at":h},children:s("span",{class:fy,"da\
ta-late":h>.8,children:m})},m)})]}),s("div",{class:my,"aria-hidden":"true",children:sy(n,6).map(({at:c,value:m})=>s("spa\
n",{class:hy,style:{"--at":c},children:He(m)},c))})]})})}function yc({from:e,to:t}){return t===null?`${He(e)} and more`:
`${He(e)} to ${He(t)}`}var yy="mr",vy="vr",bc="br";function xy({answer:e}){let{steps:t}=e,n=t.at(-1);return s("div",{class:yy,children:[t.slice(1).map((r,o)=>s(by,{from:mt(
t[o]),to:mt(r),times:r.time_from_previous},o)),t.length>2&&n&&s(by,{from:mt(t[0]),to:mt(n),times:n.time_from_entry,all:!0})]})}
function by({from:e,to:t,times:n,all:r=!1}){let o=n?.median??null,i=n?.p90??null,l=[...o===null?[]:[{at:o,label:`median ${He(
o)}`}],...i===null?[]:[{at:i,label:`p90 ${He(i)}`}]];return s(gy,{title:s("span",{class:vy,children:[r&&s("span",{class:bc,
children:"all the way:"}),s(ye,{value:e,most:40,middle:!0})," ",s("span",{class:bc,children:"to"})," ",s(ye,{value:t,most:40,
middle:!0})]}),counting:"actors",bins:iy(n?.histogram??[]),markers:l,summary:`Time from ${Te(e)} to ${Te(t)}: ${ee(n?.count??
0)} actors, median ${o===null?"unknown":He(o)}`})}function ao({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?s(vn,{icon:"clock",title:"Stopped",actions:s(
X,{kind:"primary",onClick:sn,children:"Run again"}),children:"Nothing was answered yet."}):s(Mr,{})}function ci({result:e,
children:t}){let n=e.of;if(!n)return null;let r=n.from!==void 0||n.to!==void 0;return s(vn,{icon:"search",title:"Nothing\
 found",actions:s(U,{children:[r&&s(X,{kind:"primary",onClick:()=>tr({}),children:"All data"}),n.where!==void 0&&s(X,{kind:"\
outlined",onClick:()=>Ce({document:Je(n,"where",void 0)}),children:"Without the filter"}),!r&&n.where===void 0&&s(X,{kind:"\
outlined",onClick:sn,children:"Ask again"})]}),children:t})}function xc(e,t,n){return qo("v1/drill",{body:{document:e,mark:t},signal:n})}function pi(e,t=()=>[]){let[n,r]=W(null),o=(l,a,p)=>r(
{mark:l,label:a,anchor:p}),i=n&&e?s(_2,{document:e,...n,more:t,onClose:()=>r(null)}):null;return{onMark:o,menu:i}}function _2({
document:e,mark:t,label:n,anchor:r,more:o,onClose:i}){let{behind:l,failed:a}=S2(e,t),p=(m,h)=>{m&&Dt({document:m,...h===
null?{}:{view:h,as:null}},Ni(Te(n),48))},d=(m,h,y,b)=>({label:m,icon:h,disabled:!y,act:()=>p(y,b)}),c=o(t,n);return s(Yi,
{anchor:r,label:n,head:a??n,onClose:i,items:[d("Only these","filter",l?.only,null),d("Exclude these","minus",l?.exclude,
null),d("Events","rows",l?.events,"explore"),d("Explain","difference",l?.explain,"difference"),...c.length>0?["rule",...c]:
[]]})}function S2(e,t){let[n,r]=W({behind:null,failed:null});return he(()=>{let o=new AbortController;return xc(e,t,o.signal).
then(i=>r({behind:i,failed:null}),i=>{ql(i)||r({behind:null,failed:jr(i).message})}),()=>o.abort()},[e,t]),n}var wc=30;function Fs(e,t){let n=e.query?.funnel?.compare_groups?.control;return Sn(e).flatMap(r=>{if("other"in r||!r.comparison)
return[];let o=r.comparison.steps[t],[i,l]=o?.interval??[];return[{group:r,exposed:r.comparison.exposed,converted:r.steps[t]?.
count??0,rate:o?.rate??null,lift:o?.lift??null,interval:typeof i=="number"&&typeof l=="number"?[i,l]:null,pValue:o?.p_value??
null,isControl:r.value===n,few:r.comparison.exposed<wc}]})}function wy(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function kc({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function uo(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var ky="wr",_y="a",Mn="yr",_c="kr",Sy="zr",My="jr",Cy="Sr",Ty="ie",Py="te",$y="w";function Ey({answer:e,by:t,goal:n,onMark:r}){let o=Fs(e,n),i=wy(o),l=(c,m)=>{let h=o[c];r({step:n+1,state:"reached",...$r(
h.group)},Nt(h.group),m)},a=_t(o.length,1,({row:c},m)=>l(c,m)),p=a.at?o[a.at.row]:void 0,d=Te(mt(e.steps[n]));return s(dt,
{title:s(U,{children:["Rate of ",s("bdi",{children:d})]}),summary:`Experiment by ${Te(t)}: ${o.map(Ay).join("; ")}`,announced:p?
Ay(p):"",onKey:a.key,table:s(T2,{variants:o,by:t}),children:s("div",{class:ky,children:s("table",{class:_y,children:[s("\
thead",{children:s("tr",{children:[s("th",{scope:"col",children:"variant"}),s("th",{scope:"col",class:Mn,children:"expos\
ed"}),s("th",{scope:"col",class:Mn,children:"converted"}),s("th",{scope:"col",class:Mn,children:"rate"}),s("th",{scope:"\
col",class:Mn,children:"lift"}),s("th",{scope:"col",class:_c,children:s("span",{class:Sy,children:[s("span",{children:Bn(
-i)}),s("span",{children:"difference, 95 %"}),s("span",{children:Bn(i)})]})}),s("th",{scope:"col",class:Mn,children:"p"}),
s("th",{scope:"col",children:"says"})]})}),s("tbody",{children:o.map((c,m)=>s("tr",{...a.mark(m,0),onClick:h=>l(m,h.currentTarget),
children:[s("th",{scope:"row",children:s(nr,{property:t,group:c.group})}),s("td",{class:Mn,children:Z(c.exposed)}),s("td",
{class:Mn,children:Z(c.converted)}),s("td",{class:Mn,children:c.rate===null?"–":G(c.rate)}),s("td",{class:Mn,children:c.
isControl||c.lift===null||c.few?"–":Bn(c.lift)}),s("td",{class:_c,children:s(C2,{variant:c,reach:i})}),s("td",{class:Mn,
children:c.isControl||c.few?"–":uo(c.pValue)}),s("td",{children:s("span",{class:$y,"data-verdict":kc(c),children:Sc(c)})})]},
m))})]})})})}function C2({variant:e,reach:t}){let{interval:n,isControl:r,few:o}=e,i=a=>(Math.max(-t,Math.min(t,a))/t+1)/
2,l=n!==null&&!r&&!o;return s("span",{class:My,title:l?`${Bn(n[0])} to ${Bn(n[1])}`:void 0,children:[s("span",{class:Cy}),
l&&s(U,{children:[s("span",{class:Ty,style:{"--from":i(n[0]),"--to":i(n[1])}}),s("span",{class:Py,style:{"--from":i((n[0]+
n[1])/2)}})]})]})}function T2({variants:e,by:t}){return s(kt,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>s(nr,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>Z(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>Z(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":G(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:r})=>n===null||r?"–":Bn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?Bn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?Bn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>uo(n)},{key:"says",head:"says",cell:Sc}]})}function Sc(e){return e.
few?`too few: below ${wc}`:kc(e)}function Ay(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${Bn(e.lift)}, p ${uo(
e.pValue)}`;return`${Nt(e.group)} ${e.rate===null?"no rate":G(e.rate)} of ${Z(e.exposed)}${t}, ${Sc(e)}`}var Dy="Br",Ry="U",Ly="Xr",Oy="Cr",Fy="Er",Ny="Ir";var Ns=28;function Mc(e,t){return`${e}-${t}`}function zy({id:e,label:t,options:n,active:r,onActive:o,onPick:i,several:l=!1,
foot:a}){let p=oe(null),d=Ql(p,Ns,n.length);return bt(()=>{let c=p.current;if(!c||r<0)return;let m=r*Ns;m<c.scrollTop?c.
scrollTop=m:m+Ns+8>c.scrollTop+c.clientHeight&&(c.scrollTop=m+Ns+8-c.clientHeight)},[r,n]),s(U,{children:[s("div",{ref:p,
id:e,role:"listbox","aria-label":t,"aria-multiselectable":l||void 0,class:Dy,children:[s("div",{role:"presentation",style:{
height:`${d.before}px`}}),n.slice(d.first,d.end).map((c,m)=>{let h=d.first+m;return s("div",{id:Mc(e,h),role:"option","a\
ria-selected":c.selected??!1,"aria-setsize":n.length,"aria-posinset":h+1,"data-active":h===r,class:Ry,onPointerMove:()=>{
h!==r&&o(h)},onPointerDown:y=>y.preventDefault(),onClick:()=>i(c.value),children:[l&&s("span",{class:Ny,children:c.selected&&
s(ve,{name:"check"})}),s("span",{class:Ly,children:c.label}),c.note!==void 0&&s("span",{class:Oy,children:c.note})]},h)}),
s("div",{role:"presentation",style:{height:`${d.after}px`}})]}),a&&s("div",{class:Fy,children:a})]})}function zs(e){let{options:t,text:n,several:r=!1,eager:o=!1}=e,i=oe(null),l=hr(),[a,p]=W(e.autofocus??!1),[d,c]=W(o?0:-1),
[m,h]=W(!1);bt(()=>{h(!0),e.autofocus&&i.current?.focus()},[]);let y=Math.min(d,t.length-1),b=a||(e.inline??!1),k=()=>p(
!1),C=(S,M)=>{M||k(),e.onPick(S,M)},P=S=>{let M=b?t[y]:void 0;if(S.key==="ArrowDown"||S.key==="ArrowUp"){S.preventDefault(),
p(!0);let V=S.key==="ArrowDown"?1:-1;c(y<0&&V<0?t.length-1:(y+V+t.length)%Math.max(1,t.length))}else S.key==="Enter"?(S.
preventDefault(),M?C(M.value,!1):(k(),e.onTake(n))):S.key===" "&&r&&M&&y>=0?(S.preventDefault(),C(M.value,!0)):S.key==="\
Escape"&&(b||e.onCancel)?(S.preventDefault(),S.stopPropagation(),k(),e.onCancel?.()):S.key==="Backspace"&&n===""&&e.onBackspace?.()},
w=s(zy,{id:l,label:e.label,options:t,active:y,onActive:c,onPick:S=>C(S,r),several:r,foot:e.foot});return s(U,{children:[
s("input",{ref:i,class:Le(Ts,e.code&&Ps),role:"combobox","aria-label":e.label,"aria-expanded":b,"aria-controls":l,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":b&&y>=0?Mc(l,y):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:P,onClick:()=>p(!0),onBlur:k,onFocus:()=>{
e.autofocus&&p(!0)},onInput:S=>{p(!0),c(o?0:-1),e.onText(S.currentTarget.value)}}),e.inline&&w,!e.inline&&a&&m&&(t.length>
0||e.foot)&&s(Cr,{anchor:i.current,onClose:k,focus:!1,children:w})]})}var Iy="Ur",Hy="Lr";function co({title:e,values:t,value:n,onChange:r,free:o=!1,...i}){let l=oe(null),[a,p]=W(!1),[d,c]=W(""),m=Se(()=>A2(t,d),
[t,d]),h=()=>{p(!1),c("")},y=b=>{h(),r(b)};return s(U,{children:[s(X,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:l,
onClick:()=>a?h():p(!0),children:s("span",{class:Iy,children:s(ye,{value:n,most:32})})}),a&&s(Cr,{anchor:l.current,onClose:h,
role:"dialog",label:e,children:s("div",{class:Hy,children:s(zs,{label:e,text:d,onText:c,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(b=>({value:b,label:s(ye,{value:b}),selected:b===n})),onPick:y,onTake:b=>{o&&
b!==""&&y(b)},onCancel:h})})})]})}function A2(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let r=e.filter(i=>i.toLowerCase().
startsWith(n)),o=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...r,...o]}var Vy="Mr",Uy="oe",Wy="Nr",qy="Rr";function po({clauses:e,result:t}){return s("div",{class:Vy,children:e.map(({word:n,label:r,path:o,value:i,placeholder:l,
narrow:a,take:p})=>s("div",{class:Uy,"data-narrow":a??!1,"data-path":o,children:[s("span",{class:Wy,children:n}),s("div",
{class:qy,children:s(Vn,{bare:!0,code:!0,label:r,value:i,...l===void 0?{}:{placeholder:l},error:wn(t.error,o),onCommit:p})})]},
`${n} ${o} ${r}`))})}function ht(e){return e.trim()===""?void 0:e.trim()}var Is="Ar",fo="Dr",il="Hr",Gy="_r";var jy="ne";var D2=.01;function Jy({answer:e,document:t,by:n,onMark:r}){let[o,i]=W(null),l=Math.min(o??e.steps.length-1,e.steps.length-
1),a=t.funnel?.compare_groups,p=new Map(Sn(e).flatMap(b=>"other"in b?[]:[[Me(b.value).text,b.value]])),c=(Ko(t.dataset).
value.value?.columns??[]).filter(({type:b,actor:k})=>b==="string"&&!k).map(({name:b})=>b),m=b=>{Ce({document:Je(Je(t,"fu\
nnel.by",Gr(b)),"funnel.compare_groups",void 0)})},h=b=>ge("funnel.compare_groups",{...a,control:p.get(b)}),y=Fs(e,l).length>
0;return s(U,{children:[s("div",{class:Is,children:[s("span",{class:il,children:[s("span",{class:fo,children:"variant"}),
s(co,{title:"The property that says the variant",kind:"outlined",values:c,value:n===""?"choose":n,onChange:m})]}),p.size>
0&&s("span",{class:il,children:[s("span",{class:fo,children:"control"}),s(co,{title:"The control group",kind:"outlined",
values:[...p.keys()],value:a?Me(a.control).text:"choose",onChange:h})]}),a&&s(U,{children:[s("span",{class:il,children:[
s("span",{class:fo,children:"goal"}),s(co,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Cc),value:Cc(
e.steps[l],l),onChange:b=>i(e.steps.findIndex((k,C)=>Cc(k,C)===b))})]}),s("span",{class:il,children:[s("span",{class:fo,
children:"exposed by"}),s("span",{class:Gy,children:s(Vn,{bare:!0,code:!0,label:"What exposes an actor",value:a.exposed??
"",placeholder:"the first step",onCommit:b=>ge("funnel.compare_groups.exposed",ht(b))})})]})]})]}),y?s(U,{children:[s(R2,
{value:e.sample_ratio_p_value??null}),s(Ey,{answer:e,by:n,goal:l,onMark:r})]}):s(vn,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function Cc(e,t){return`${t+1} ${mt(e)}`}function R2({
value:e}){if(e===null)return null;let t=e<D2;return s("p",{class:jy,"data-bad":t,role:t?"alert":void 0,children:[s(ve,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${uo(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${uo(e)}).`]})}var L2=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function O2(e){let t=Object.
entries(e).filter(([n])=>!L2.includes(n));return Object.fromEntries(t)}function F2(e,t){let n=O2(e.funnel);return{...nn(
e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`step >= ${t}`}}}function Yy(e,t){let n=(t.step??
1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function Zy(e,t,n){let r=Yy(e,t),o=t.step??1,i=[{label:"\
Paths after",icon:"paths",disabled:r===void 0,act:()=>{N2(e,t,n)}}];return o>1&&e.funnel?.order!=="any"&&i.push({label:`\
Explain drop ${o-1} › ${o}`,icon:"difference",act:()=>Dt({document:F2(e,o),view:"difference",as:null},`drop ${o-1} › ${o}`)}),
i}async function N2(e,t,n){let r=Yy(e,t);try{let{only:o}=await xc(e,t);o&&r!==void 0?Dt({document:{...nn(o),paths:{start:r}},
view:"paths",as:null},n):io("No condition says who these are.")}catch(o){io(Te(jr(o).message))}}var z2="conversion_rate";function Qy(e,t){let n=Sn(e),r=[],o=(l,a)=>{for(let{time:p,steps:d}of a??[]){let c=d[0]?.count??
0;r.push([p,...l===null?[]:[B2(l)],c>0?d.at(-1)?.from_first??null:null])}};n.length===0&&o(null,e.trend);for(let l of n)
o(l,l.trend);let i=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...i.map(({name:l})=>l)]}},
columns:[{name:"time",type:"timestamp"},...i,{name:z2,type:"float64"}],rows:r,stats:e.stats}}function B2(e){return"other"in
e||Array.isArray(e.value)?Nt(e):e.value}var e0="Tr",t0="L";function rr({label:e,choices:t,value:n,onChange:r}){let o=l=>{let a=l.key==="ArrowRight"||l.key==="ArrowDown"?1:l.key===
"ArrowLeft"||l.key==="ArrowUp"?-1:0;if(a===0)return;l.preventDefault();let p=(t.findIndex(c=>c.value===n)+a+t.length)%t.
length,d=t[p];d&&r(d.value),l.currentTarget.children[p]?.focus()},i=t.some(l=>l.value===n)?n:t[0]?.value;return s("div",
{role:"radiogroup","aria-label":e,class:e0,onKeyDown:o,children:t.map(l=>s("button",{type:"button",role:"radio",class:t0,
"aria-checked":l.value===n,tabIndex:l.value===i?0:-1,onClick:()=>r(l.value),children:[l.icon&&s(ve,{name:l.icon,size:14}),
l.label]},l.value))})}var H2=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function n0({
answer:e,document:t,by:n}){let r=Se(()=>Qy(e,n),[e,n]),o=e.query?.timezone??t.timezone??"UTC",i=t.funnel?.trend;return r.
rows.length===0?s(Mr,{}):s(U,{children:[s("div",{class:Is,children:[s("span",{class:fo,children:"by entry"}),s(rr,{label:"\
Length of a bucket",value:String(i??"1d"),choices:H2,onChange:l=>ge("funnel.trend",l)})]}),s(ks,{answer:r,document:r.query,
zone:o,onZoom:(l,a)=>tr({from:new Date(l*1e3).toISOString(),to:new Date(a*1e3).toISOString()})})]})}function r0({document:e,result:t,as:n}){let{answer:r,of:o,phase:i}=t,{onMark:l,menu:a}=pi(o,(d,c)=>o?Zy(o,d,c):[]);if(!r||
!o||!V2(r))return s(ao,{result:t});if(nl(r.steps)===0&&i==="exact"&&n!=="groups")return s(ci,{result:t,children:"No acto\
r of this range did the first step."});let p=Ie(o.funnel?.by).join(", ");return s(U,{children:[n==="trend"&&s(n0,{answer:r,
document:o,by:p}),n==="time"&&s(xy,{answer:r}),n==="groups"&&s(Jy,{answer:r,document:e,by:p,onMark:l}),n!=="trend"&&n!==
"time"&&n!=="groups"&&s(ny,{answer:r,intervals:t.intervals,by:p,onMark:l}),a]})}function V2(e){return"steps"in e}function o0({document:e,result:t}){let n=e.funnel?.steps??[],r=n.map((o,i)=>({word:i===0?"Who":"then",label:`Step ${i+1}`,
path:`funnel.steps[${i}].where`,value:o.where,take:l=>ge(l.trim()===""?`funnel.steps[${i}]`:`funnel.steps[${i}].where`,ht(
l))}));return s(po,{result:t,clauses:[...r,{word:"then",label:"Next step",path:`funnel.steps[${n.length}].where`,value:"",
placeholder:"another step",take:o=>ge(`funnel.steps[${n.length}]`,ht(o)&&{where:o})},{word:"within",label:"Window",path:"\
funnel.window",value:e.funnel?.window??"",narrow:!0,take:o=>ge("funnel.window",ht(o))},{word:"where",label:"Filter",path:"\
where",value:e.where??"",placeholder:"any event",take:o=>ge("where",ht(o))},{word:"split by",label:"Breakdown",path:"fun\
nel.by",value:Ie(e.funnel?.by).join(", "),placeholder:"nothing",take:o=>ge("funnel.by",ht(o))}]})}var i0={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:["funnel.steps","funnel.window","funnel.by","funnel.compare_groups","where"],chartOf:()=>"steps",choose:U2,
Sentence:o0,Page:r0};function U2(e,t){if(!e.funnel)return e;let{trend:n}=e.funnel;return t==="trend"?n===void 0?Je(e,"fu\
nnel.trend","1d"):e:n===void 0?e:Je(Je(e,"funnel.trend",void 0),"funnel.trend_mode",void 0)}var l0=new Map;function W2(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function s0(e,t){let n=W2(t);if(e[n])
return e;let r=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";l0.set(`${e.dataset} ${r}`,e);let o=l0.get(
`${e.dataset} ${n}`),i=nn(e),l=e[r]?.period??"day",a=e[r]?.per,p={period:l,...a===void 0?{}:{per:a}};if(n==="retention")
return{...i,retention:{start:"true",...o?.retention,...p}};let d=r==="retention"?e.retention?.return:e[r]?.event,c=n==="\
lifecycle"?o?.lifecycle:o?.stickiness;return{...i,[n]:{...c,...p,...d===void 0?{}:{event:d}}}}function a0(e){return u0([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function u0(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return(e.find(r=>r*n>=t*(1-1e-9))??10)*n}function Hs(e,t,n){let r=u0([1,2,2.5,5,10],Math.max(t-
e,1e-12)/Math.max(1,n)),o=Math.ceil(e/r-1e-9),i=Math.floor(t/r+1e-9);return Array.from({length:Math.max(0,i-o)+1},(l,a)=>(o+
a)*r)}var c0="qr",p0="Gr",d0="Jr",f0="Kr",m0="Or",h0="Pr",g0="pe",y0="Qr",v0="Vr",b0="n",x0="Wr",w0="Yr",Tc="Zr",Pc="M";function Vs({title:e,summary:t,parts:n,bars:r,over:o,text:i=ee,actions:l,onPart:a}){let p=_t(n.length,r.length,({row:w,column:S},M)=>a(
S,w,M)),d=r.map(({values:w})=>({up:k0(w,1),down:k0(w,-1)})),c=Math.max(0,...d.map(({up:w})=>w)),m=Math.min(0,...d.map(({
down:w})=>w)),h=Math.max(c-m,1e-12),y=Math.max(1,Math.ceil(r.length/12)),b=p.at,k=b?r[b.column]:void 0,C=(w,S)=>`${w.label}\
, ${n[S].label}: ${Z(Math.abs(w.values[S]??0))}${w.unfinished?", not over":""}`;return s(dt,{title:e,summary:t,announced:k&&
b?C(k,b.row):"",onKey:p.key,actions:l,table:s(kt,{label:o,rows:r,columns:[{key:"over",head:o,cell:({label:w,unfinished:S})=>`${w}${S?
" (not over)":""}`},...n.map((w,S)=>({key:w.key,head:w.label,number:!0,cell:({values:M})=>i(M[S]??0)}))]}),legend:n.length>
1&&s("ul",{class:w0,children:[n.map(w=>s("li",{class:Tc,children:[s("span",{class:Pc,style:{"--color":`var(${w.color})`}}),
w.label]},w.key)),r.some(({unfinished:w})=>w)&&s("li",{class:Tc,children:[s("span",{class:Pc,"data-unfinished":"true"}),
"not over"]})]}),children:s("div",{class:c0,children:[s("div",{class:p0,"aria-hidden":"true",children:Hs(m,c,7).map(w=>s(
"span",{class:d0,style:{"--at":(c-w)/h},children:s("span",{class:f0,children:i(Math.abs(w))})},w))}),s("div",{class:m0,children:s(
"div",{class:h0,style:{"--bars":r.length},children:r.map((w,S)=>s("div",{class:g0,children:[s("div",{class:y0,style:{"--\
share":c/h},children:n.map((M,V)=>(w.values[V]??0)>0&&P(w,M,V,S,c)).reverse()}),s("div",{class:v0,style:{"--share":-m/h},
children:n.map((M,V)=>(w.values[V]??0)<0&&P(w,M,V,S,-m))}),S%y===0&&s("span",{class:x0,children:w.short})]},S))})})]})});
function P(w,S,M,V,O){return s("div",{class:b0,"data-unfinished":w.unfinished,title:C(w,M),...p.mark(M,V),style:{"--shar\
e":Math.abs(w.values[M]??0)/O,"--color":`var(${S.color})`},onClick:R=>a(V,M,R.currentTarget)},S.key)}}function k0(e,t){return e.
reduce((n,r)=>r*t>0?n+r:n,0)}var _0=["returning","resurrecting","new","dormant"],S0=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],K2=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function M0({answer:e,
zone:t,onMark:n}){let r=e.query?.lifecycle?.period??"day",o=K2.get(r)??86400,i=e.periods.map(p=>({label:Zn(p.start,o,t),
short:o<86400?rt(p.start,t,"clock"):o>20*86400?rt(p.start,t,"month"):rt(p.start,t,"dayShort"),values:_0.map(d=>p[d]),unfinished:!p.
complete})),l=e.periods.findLast(({complete:p})=>p)??e.periods.at(-1),a=l?`, in the last finished one ${ee(l.new)} new, ${ee(
l.returning)} returning, ${ee(l.resurrecting)} back again, ${ee(-l.dormant)} gone`:"";return s(Vs,{title:`Active by ${r}\
: above the line who is here, below who is gone`,over:r,parts:S0,bars:i,summary:`Lifecycle over ${i.length} periods${a}`,
onPart:(p,d,c)=>n({period:e.periods[p].start,state:_0[d]},`${S0[d].label}, ${i[p].label}`,c)})}function Us(){let e=oe(null),[t,n]=W(0);return bt(()=>{let r=e.current;if(!r)return;let o=()=>n(r.clientWidth);o();let i=new ResizeObserver(
o);return i.observe(r),()=>i.disconnect()},[]),{host:e,width:t}}var C0="ei",T0="ai",P0="ri",$0="ii",A0="ti",E0="oi",D0="de",R0="ni";var $c=280,or={top:12,right:24,bottom:28,left:56},L0=4;function O0({title:e,summary:t,curves:n,names:r,period:o,text:i=G,
table:l,onPoint:a}){let{host:p,width:d}=Us(),[c,m]=W(new Set),h=n.filter(({key:R})=>!c.has(R)),y=_t(h.length,r.length,({
row:R,column:N},D)=>a(n.indexOf(h[R]),N,D)),b=a0(Math.max(0,...h.flatMap(({points:R})=>R.map(N=>(h.length<=L0?N?.high:N?.
value)??0)))),k=Math.max(1,d-or.left-or.right),C=R=>or.left+(r.length<2?k/2:R/(r.length-1)*k),P=R=>or.top+(1-R/b)*($c-or.
top-or.bottom),w=y.at,S=w?h[w.row]:void 0,M=w&&S?S.points[w.column]??null:null,V=w&&S?`${S.name}, ${o} ${r[w.column]}: ${M?
`${i(M.value)}, between ${i(M.low)} and ${i(M.high)}`:"not over"}`:"",O=Math.max(1,Math.ceil(r.length/Math.max(1,Math.floor(
k/48))));return s(dt,{title:e,summary:t,announced:V,onKey:y.key,table:l,actions:V&&s("span",{class:R0,"aria-hidden":"tru\
e",children:V}),legend:n.length>1&&s(ls,{rows:n.map(({key:R,keys:N,color:D,points:L})=>({key:R,keys:N,color:D??0,last:L.
findLast($=>$!==null)?.value??null,total:0})),all:n.length,hidden:c,onHidden:m,text:i}),children:s("div",{ref:p,class:C0,
children:d>0&&s("svg",{width:d,height:$c,"aria-hidden":"true",children:[Hs(0,b,5).map(R=>s("g",{children:[s("line",{x1:or.
left,x2:d-or.right,y1:P(R),y2:P(R),class:T0}),s("text",{x:or.left-8,y:P(R)+4,class:P0,children:i(R)})]},R)),r.map((R,N)=>N%
O===0&&s("text",{x:C(N),y:$c-8,class:$0,children:R},R)),h.length<=L0&&h.map(({key:R,points:N,color:D})=>s("path",{d:J2(N,
C,P),class:E0,style:{fill:Ac(D)}},R)),h.map(({key:R,points:N,color:D})=>s("path",{d:j2(N,C,P),class:A0,"stroke-dasharray":D===
null?void 0:Zo(D).join(" "),style:{stroke:Ac(D)}},R)),h.map((R,N)=>R.points.map((D,L)=>D&&s("circle",{cx:C(L),cy:P(D.value),
r:w?.row===N&&w.column===L?5:3,class:D0,style:{fill:Ac(R.color)},...y.mark(N,L),onPointerEnter:()=>y.set({row:N,column:L}),
onClick:$=>a(n.indexOf(R),L,$.currentTarget)},`${R.key} ${L}`)))]})})})}function Ac(e){return e===null?"var(--other)":`v\
ar(${wr(e)})`}function j2(e,t,n){return e.map((r,o)=>r===null?"":`${e[o-1]?"L":"M"}${t(o)} ${n(r.value)}`).join("")}function J2(e,t,n){
let r=e.flatMap((l,a)=>l?[{i:a,point:l}]:[]);if(r.length<2)return"";let o=r.map(({i:l,point:a})=>`${t(l)} ${n(a.high)}`),
i=r.map(({i:l,point:a})=>`${t(l)} ${n(a.low)}`).reverse();return`M${[...o,...i].join("L")}Z`}function F0(e,t,n){let r={kind:"total",group:e,start:"",size:t.cohorts.reduce((o,{size:i})=>o+i,0),cells:t.total.map(({count:o,
size:i,share:l,value:a})=>({count:o,size:i,share:l,value:N0(a),complete:i>0}))};return n?[r,...t.cohorts.map(({start:o,size:i,
periods:l})=>({kind:"cohort",group:e,start:o,size:i,cells:l.map(({count:a,share:p,value:d,complete:c})=>({count:a,size:i,
share:p,value:N0(d),complete:c}))}))]:[r]}function N0(e){return typeof e=="number"?e:null}function Ws(e,t){let n=(e.groups??
[]).flatMap((r,o)=>F0(r,r,t(o)));return[...F0(null,e,t(-1)),...n]}function ll(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function Ec(e,t){let n=t==="count"&&e.some(({kind:o})=>o==="cohort")?e.filter(({kind:o})=>o==="cohort"):
e,r=0;for(let{cells:o}of n)o.forEach((i,l)=>{l>0&&i.complete&&(r=Math.max(r,ll(i,t)??0))});return r}var z0=9;function B0(e,t){
return e===null||e<=0||t<=0?0:Math.min(z0,Math.max(1,Math.ceil(e/t*z0)))}function I0(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function H0(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let r of e.slice(t.fromRow,t.toRow+1))if(r.kind!=="total")for(let o of r.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,o.complete?(n.count+=o.count,n.size+=o.size):n.unfinished++;return n}function V0(e,t){
if(t<=0)return null;let n=1.959964,r=e/t,o=1+n*n/t,i=(r+n*n/(2*t))/o,l=n*Math.sqrt(r*(1-r)/t+n*n/(4*t*t))/o;return[Math.
max(0,i-l),Math.min(1,i+l)]}function sl(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(o=>Array.
isArray(o)?o.join("–"):String(o))].slice(0,n):Array.from({length:n},(o,i)=>String(i))}function qs({rows:e,names:t,rowName:n}){let r=Se(()=>[{key:"cohort",head:"cohort",cell:o=>s("bdi",{children:Te(n(o))})},
{key:"size",head:"size",number:!0,cell:o=>Z(o.size)},...t.map((o,i)=>({key:`period ${o}`,head:o,number:!0,cell:({cells:l})=>{
let a=l[i];return a===void 0||a.size===0?"–":`${Z(a.count)} (${G(a.share)})${a.complete?"":" not over"}`}}))],[t]);return s(
kt,{label:"Cohorts",rows:e,columns:r})}var Y2=50;function W0({answer:e,by:t,onMark:n}){let r=e.query?.retention?.period??"day",o=sl(e).slice(1),i=Se(()=>(e.groups??
[]).slice(0,Y2),[e]),l=Se(()=>i.length===0?[U0(e.total,null,t)]:i.map(c=>U0(c.total,c,t)),[e,t]),a=Ws(e,()=>!1),p=(c,m,h)=>{
let y=i[c]??null;n({period:m+1,state:"returned",...$r(y)},`${y?Nt(y):"all"}, ${r} ${o[m]}`,h)},d=l[0]?.points[0];return s(
O0,{title:`Came back, by ${r}, with 95 % intervals`,curves:l,names:o,period:r,onPoint:p,summary:`Retention curves${t===""?
"":` by ${Te(t)}`}: ${l.length} lines over ${o.length} periods, ${d?G(d.value):"nobody"} in ${r} 1`,table:s(qs,{rows:a,names:sl(
e),rowName:({group:c})=>c?Nt(c):"all"})})}function U0(e,t,n){let r=t?Nt(t):"all",o=e.slice(1).map(({count:a,size:p,share:d})=>{
let c=V0(a,p);return c&&{value:d,low:c[0],high:c[1]}}),i=t===null?["all"]:"other"in t?[r]:Array.isArray(t.value)?t.value:
[t.value],l=t===null?0:"other"in t?null:Zr(n,i);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:i,name:r,color:l,points:o}}var K0="pi",G0="di",j0="li",J0="p",Ks="N",Gs="le",Y0="si",Z0="e",Q0="R",X0="xi",ev="ci",tv="gi",nv="fi",rv="se",ov="xe";function iv({row:e,name:t,by:n,says:r,largest:o,open:i,onToggle:l,marked:a,mark:p,text:d,onChoose:c,onPress:m}){return s(
"tr",{class:e.kind==="total"?Q0:void 0,children:[s("th",{scope:"row",class:Ks,children:i===null?s("span",{class:X0,children:t}):
s("button",{type:"button",tabIndex:-1,class:ev,"aria-expanded":i,onClick:l,children:[s(ve,{name:i?"down":"right",size:12}),
e.group===null?"all":s(nr,{property:n,group:e.group,most:24})]})}),s("td",{class:Gs,title:Z(e.size),children:ee(e.size)}),
e.cells.map((h,y)=>{let b=e.kind==="total"&&!h.complete;return s("td",{class:Z0,"data-shade":y===0||!h.complete?0:B0(ll(
h,r),o),"data-open":!h.complete,"data-marked":a(y),...p(y),title:b?"no finished period":`${Z(h.count)} of ${Z(h.size)}, ${G(
h.share)}${h.complete?"":", not over"}`,onClick:k=>c(y,k.currentTarget),onPointerDown:()=>m(y,!1),onPointerEnter:k=>{k.buttons===
1&&m(y,!0)},children:b?"":d(h)},y)})]})}var Z2=120,Q2=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function sv({answer:e,says:t,by:n,
zone:r,onMark:o}){let[i,l]=W(new Set),[a,p]=W(!1),[d,c]=W(null),m=(e.groups?.length??0)>0,h=Se(()=>Ws(e,D=>i.has(D)!==(D===
-1&&!m)),[e,i,m]),y=a?h:h.slice(0,Z2),b=sl(e),k=e.query?.retention?.period??"day",C=Q2.get(k)??86400,P=D=>D.kind==="coho\
rt"?Zn(D.start,C,r):D.group===null?"all":Nt(D.group),w=(D,L)=>{let $=y[D.row],j={period:D.column,state:"returned",...$.kind===
"cohort"?{cohort:$.start}:{},...$r($.group)};o(j,`${P($)}, ${k} ${b[D.column]}`,L)},S=_t(y.length,b.length,w),M=d&&S.at?
I0(d,S.at):null,V=D=>(D.key.startsWith("Arrow")&&c(D.shiftKey?d??S.at:null),D.key==="Escape"&&d?(c(null),!0):S.key(D)),O=D=>{
let L=new Set(i);L.delete(D)||L.add(D),l(L)},R=S.at?y[S.at.row]:void 0,N=M?eS(y,M):R&&S.at?`${P(R)}, ${k} ${b[S.at.column]}\
: ${X2(R.cells[S.at.column])}`:"";return s(dt,{title:s(U,{children:["Came back, by ",k," ",s("span",{class:K0,children:[
"of ",ee(y[0]?.size??0)," actors"]})]}),summary:tS(e,k),announced:N,onKey:V,actions:M&&s("span",{class:G0,children:N}),table:s(
qs,{rows:h,names:b,rowName:P}),legend:s("div",{class:nv,"aria-hidden":"true",children:[s("span",{children:"0"}),s("span",
{class:rv}),s("span",{children:lv(Ec(h,t),t)}),s("span",{class:ov})," period not over, in no total"]}),children:s("div",
{class:j0,children:[s("table",{class:J0,children:[s("thead",{children:s("tr",{children:[s("th",{scope:"col",class:Ks,children:m?
n:"cohort"}),s("th",{scope:"col",class:Gs,children:"size"}),b.map((D,L)=>s("th",{scope:"col",class:Y0,children:L===0?`${k}\
 0`:D},D))]})}),s("tbody",{onPointerLeave:()=>{},children:y.map((D,L)=>s(iv,{row:D,name:P(D),by:n,says:t,largest:Ec(h,t),
open:D.kind==="total"?h[L+1]?.kind==="cohort":null,onToggle:()=>O(D.group===null?-1:(e.groups??[]).indexOf(D.group)),marked:$=>M!==
null&&L>=M.fromRow&&L<=M.toRow&&$>=M.fromColumn&&$<=M.toColumn,mark:$=>S.mark(L,$),text:$=>lv(ll($,t),t),onChoose:($,j)=>{
d||w({row:L,column:$},j)},onPress:($,j)=>{c(j?d??S.at:null),S.set({row:L,column:$})}},L))})]}),h.length>y.length&&s("but\
ton",{type:"button",class:tv,onClick:()=>p(!0),children:["All ",Z(h.length)," rows"]})]})})}function lv(e,t){return e===
null?"–":t==="share"?G(e):ee(e)}function X2(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${ee(e.value)}`;
return`${Z(e.count)} of ${Z(e.size)}, ${G(e.share)}${t}${e.complete?"":", the period is not over"}`}function eS(e,t){let{
cells:n,unfinished:r,count:o,size:i}=H0(e,t);if(n===0)return"no cells of cohorts";let l=r===0?"":`, ${r} not over`;return`${n}\
 cells: ${ee(o)} of ${ee(i)}, ${i===0?"–":G(o/i)}${l}`}function tS(e,t){let n=e.total[1],r=e.total.findLast(({size:o})=>o>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${G(n?.share??0)} came back in ${t} 1, ${G(r?.share??0)} in th\
e last finished one`}function av({answer:e,onMark:t}){let[n,r]=W(!1),o=e.query?.stickiness?.period??"day",i=e.active_periods.map(p=>({label:Jo(
p.periods,o)+(n?" or more":""),short:String(p.periods),values:[n?p.or_more:p.count],unfinished:!1})),l=e.active_periods[0],
a=e.active_periods.reduce((p,d)=>p+d.periods*d.count,0)/Math.max(1,e.count);return s(Vs,{title:`On how many ${o}s: ${ee(
e.count)} actors, ${a.toFixed(1)} on average`,over:`${o}s`,bars:i,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${ee(e.count)} actors, ${G(l?.share??0)} on one ${o} only, ${a.toFixed(1)} on average`,actions:s(rr,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:p=>r(p==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(p,d,c)=>t({periods:e.active_periods[p].periods,...n?{or_more:!0}:{}},i[p].
label,c)})}var uv="hi";function cv({result:e,as:t}){let{answer:n,of:r,phase:o}=e,[i,l]=W(!1),a=pi(r,m=>r?iS(r,m):[]),p=(m,h,y)=>a.onMark(m.state===
"returned"&&i&&m.period!==0?{...m,state:"not_returned"}:m,i?`not: ${h}`:h,y);if(!n||!r)return s(ao,{result:e});let d=n.query?.
timezone??r.timezone??"UTC";if(aS(n))return s(U,{children:[s(av,{answer:n,onMark:a.onMark}),a.menu]});if(sS(n))return s(
U,{children:[s(M0,{answer:n,zone:d,onMark:a.onMark}),a.menu]});if(!lS(n))return s(ao,{result:e});if(n.cohorts.every(({size:m})=>m===
0)&&o==="exact")return s(ci,{result:e,children:"Nobody of this range did what starts a cohort."});let c=Ie(r.retention?.
by).join(", ");return s(U,{children:[s(oS,{answer:n,as:t,by:c,zone:d,onMark:p,measured:r.retention?.measure!==void 0,notReturned:i,
onNotReturned:l}),a.menu]})}function oS({answer:e,as:t,by:n,zone:r,onMark:o,measured:i,notReturned:l,onNotReturned:a}){let[
p,d]=W(()=>Fn("retention-says")??"share"),c=y=>{d(y),Nn("retention-says",y)},m=p==="value"&&!i?"share":p,h=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...i?[{value:"value",label:"Value"}]:[]];return s(U,{children:[s("div",{class:uv,
children:[t!=="curve"&&s(rr,{label:"What cells say",value:m,onChange:c,choices:h}),s(rr,{label:"Whose menu a cell opens",
value:l?"not":"returned",onChange:y=>a(y==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?s(W0,{answer:e,by:n,onMark:o}):s(sv,{answer:e,says:m,by:n,zone:r,onMark:o})]})}function iS(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>Dt(
{document:{...nn(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function lS(e){return"cohorts"in e}
function sS(e){return"periods"in e}function aS(e){return"active_periods"in e}function pv({document:e,result:t}){let n={word:"where",label:"Filter",path:"where",value:e.where??"",placeholder:"any ev\
ent",take:i=>ge("where",ht(i))},r=e.lifecycle?"lifecycle":e.stickiness?"stickiness":null;if(r)return s(po,{result:t,clauses:[
{word:"Who did",label:"Event",path:`${r}.event`,value:e[r]?.event??"",placeholder:"anything",take:i=>ge(`${r}.event`,ht(
i))},{word:"each",label:"Period",path:`${r}.period`,value:e[r]?.period??"",placeholder:"day",narrow:!0,take:i=>ge(`${r}.\
period`,ht(i))},n]});let{retention:o}=e;return s(po,{result:t,clauses:[{word:"Who first",label:"Start",path:"retention.s\
tart",value:o?.start??"",take:i=>ge("retention.start",i)},{word:"came back with",label:"Return",path:"retention.return",
value:o?.return??"",placeholder:"any event",take:i=>ge("retention.return",ht(i))},{word:"each",label:"Period",path:"rete\
ntion.period",value:o?.period??"",placeholder:"day",narrow:!0,take:i=>ge("retention.period",ht(i))},{word:"by",label:"Br\
eakdown",path:"retention.by",value:Ie(o?.by).join(", "),placeholder:"nothing",take:i=>ge("retention.by",ht(i))},n]})}var dv={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:["retention.start","retention.return","retention.by","lifecycle.event","stickin\
ess.event","where"],chartOf:e=>e.lifecycle?"lifecycle":e.stickiness?"stickiness":"matrix",choose:s0,Sentence:pv,Page:cv};function fv({answer:e}){let t=(n,r)=>r?s(ye,{shown:rn}):s(ye,{value:n,most:64,middle:!0});return s(kt,{label:"What follo\
ws what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",
cell:n=>t(n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({
count:n})=>Z(n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>G(n/Math.max(1,e.count))},{key:"median",head:"me\
dian time",number:!0,cell:({time:n})=>n.median===null?"–":He(n.median)}]})}function js(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function uS(e){return"other"in e?js(e.depth,null,
!0):js(e.depth,e.value,!1)}function mv(e,t){let n=[...new Set(e.nodes.map(({depth:c})=>c))].sort((c,m)=>c-m),r=n.map(c=>e.
nodes.filter(m=>m.depth===c).sort(cS)),o=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),i=Math.max(1,...r.map(c=>c.
reduce((m,{count:h})=>m+h,0))),l=Math.max(...r.map(c=>c.length),1),a=Math.max(40,t.height-(l-1)*t.gap-l*t.nodeLeast*.5)/
i,p=[];r.forEach((c,m)=>{let h=0;for(let y of c){let b=Math.max(t.nodeLeast,y.count*a);p.push({key:uS(y),depth:y.depth,value:"\
other"in y?void 0:y.value,others:"other"in y?y.nodes:0,count:y.count,starts:y.starts,ends:y.ends,x:m*o,y:h,height:b}),h+=
b+t.gap}});let d=Math.max(...p.map(c=>c.y+c.height),0);return{nodes:p,edges:pS(e.edges,p,a),depths:n,width:o*n.length,height:d,
columnWidth:o}}function cS(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function pS(e,t,n){let r=new Map(
t.map(d=>[d.key,d])),o=e.flatMap(d=>{let c=r.get(js(d.depth,d.from,d.from_other===!0)),m=r.get(js(d.depth+1,d.to,d.to_other===
!0));return c&&m?[{edge:d,from:c,to:m}]:[]}),i=new Map,l=new Map,a=(d,c,m)=>{let h=d.get(c.key)??0;return d.set(c.key,h+
m),c.y+h},p=new Map;for(let{edge:d,from:c}of[...o].sort((m,h)=>m.to.y-h.to.y))p.set(d,a(i,c,d.count*n));return[...o].sort(
(d,c)=>d.from.y-c.from.y).map(({edge:d,from:c,to:m})=>({from:c.key,to:m.key,count:d.count,median:d.time.median,thickness:d.
count*n,fromY:p.get(d),toY:a(l,m,d.count*n)}))}function hv(e,t){let n=new Set([t]),r=new Set,o=(i,l,a)=>{for(let p of e.
edges)p[l]!==i||r.has(p)||(r.add(p),n.add(p[a]),o(p[a],l,a))};return o(t,"from","to"),o(t,"to","from"),{nodes:n,edges:r}}
function gv(e,t,n){let r=(t+n)/2,o=Math.max(e.thickness,1),[i,l]=[e.fromY,e.toY];return`M${t} ${i}C${r} ${i} ${r} ${l} ${n}\
 ${l}V${l+o}C${r} ${l+o} ${r} ${i+o} ${t} ${i+o}Z`}var yv="ui",vv="mi",bv="vi",xv="g",wv="A",kv="y",_v="ce",Sv="bi",Mv="D",Cv="wi";var mo=8,fS=6.6;function Tv({answer:e,actions:t,onMark:n}){let{host:r,width:o}=Us(),i=Se(()=>mv(e,{width:Math.max(o,1),height:460,
bar:mo,columnLeast:148,nodeLeast:20,gap:8}),[e,o]),l=Se(()=>i.depths.map(C=>i.nodes.filter(P=>P.depth===C)),[i]),[a,p]=W(
null),d=Math.max(0,...l.map(C=>C.length)),c=_t(d,l.length,({row:C,column:P},w)=>{let S=l[P][C];S&&b(S,w)}),m=c.at?l[c.at.
column]?.[Math.min(c.at.row,l[c.at.column].length-1)]:void 0,h=a??m?.key??null,y=Se(()=>h===null?null:hv(i,h),[i,h]),b=(C,P)=>{
n({depth:C.depth,node:C.others>0?{other:!0}:{value:C.value}},al(C),P)},k=h===null?"":hS(i,h,e.count);return s(dt,{title:s(
U,{children:[ee(e.count)," paths ",s("span",{class:vv,children:k})]}),summary:gS(e,i),onKey:c.key,announced:m?k:"",actions:t,
table:s(fv,{answer:e}),children:s("div",{ref:r,class:yv,children:o>0&&s("svg",{width:i.width,height:i.height+32,onPointerLeave:()=>p(
null),"aria-hidden":"true",children:[i.depths.map((C,P)=>s("text",{x:P*i.columnWidth,y:14,class:bv,children:Pv(C)},C)),s(
"g",{transform:"translate(0 28)",children:[i.edges.map(C=>{let P=i.nodes.find(({key:S})=>S===C.from),w=y?.edges.has(C)??
!1;return s("path",{d:gv(C,P.x+mo,P.x+i.columnWidth),class:xv,"data-lit":w,"data-dim":y!==null&&!w,children:s("title",{children:`${Z(
C.count)}${C.median===null?"":`, median ${He(C.median)}`}`})},`${C.from} ${C.to}`)}),l.map((C,P)=>C.map((w,S)=>s(mS,{node:w,
width:i.columnWidth-mo,mark:c.mark(S,P),isAt:m===w,dim:y!==null&&!y.nodes.has(w.key),onPoint:()=>p(w.key),onChoose:M=>b(
w,M)},w.key)))]})]})})})}function mS({node:e,width:t,mark:n,isAt:r,dim:o,onPoint:i,onChoose:l}){let a=ee(e.count),p=Math.
max(4,Math.floor((t-20)/fS)-a.length-1),d=e.count===0?0:e.ends/e.count;return s("g",{class:wv,"data-dim":o,"data-other":e.
others>0,onPointerEnter:i,onClick:c=>l(c.currentTarget.firstElementChild),children:[s("rect",{x:e.x,y:e.y,width:mo,height:e.
height,rx:2,class:kv,...n,"data-cursor":r}),d>0&&s("rect",{x:e.x,y:e.y+e.height*(1-d),width:mo,height:e.height*d,rx:2,class:_v}),
s("rect",{x:e.x+mo,y:e.y,width:t-16,height:20,class:Sv}),s("text",{x:e.x+mo+6,y:e.y+14,class:Mv,children:[s("tspan",{"da\
ta-word":e.others>0,children:Yl(al(e),p)}),s("tspan",{dx:6,class:Cv,children:a})]}),s("title",{children:`${al(e)}: ${Z(e.
count)}${e.ends>0?`, ${Z(e.ends)} end here`:""}${e.starts>0?`, ${Z(e.starts)} begin here`:""}`})]})}function al(e){return e.
others>0?`${rn.text} ${e.others}`:Me(e.value).text}function Pv(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function hS(e,t,n){
let r=e.nodes.find(i=>i.key===t);if(!r)return"";let o=r.ends===0?"":`, ${G(r.ends/Math.max(1,r.count))} end here`;return`${Pv(
r.depth)} ${al(r)}: ${Z(r.count)}, ${G(r.count/Math.max(1,n))} of all${o}`}function gS(e,t){let n=t.nodes.find(({depth:o})=>o===
1),r=n?`, most often followed by ${al(n)} (${G(n.count/Math.max(1,e.count))})`:"";return`${ee(e.count)} paths over ${t.depths.
length} depths${r}; ${zn.other} stands for rare ones`}var $v="yi",Av="k",Ev="ki",Dv="zi",Rv="ge",Lv="H",Dc="ji",Ov="Si",Fv="Bi";function zv({answer:e,onFunnel:t}){let n=e.top_paths,r=_t(n.length,1,({row:l})=>{let a=n[l];a&&!("other"in a)&&t(a.nodes)}),
o=r.at?n[r.at.row]:void 0,i=Math.max(1,...n.map(l=>"other"in l?0:l.count));return s(dt,{title:`${ee(e.count)} paths`,summary:`\
Whole paths: ${n.slice(0,3).map(l=>Nv(l,e.count)).join("; ")}`,announced:o?Nv(o,e.count):"",onKey:r.key,table:s(vS,{answer:e}),
children:s("ol",{class:$v,children:n.map((l,a)=>s("li",{class:Av,...r.mark(a,0),children:[s("span",{class:Ev,title:Z(l.count),
children:ee(l.count)}),s("span",{class:Dv,children:G(l.count/Math.max(1,e.count))}),s("span",{class:Rv,children:s("span",
{class:Lv,"data-other":"other"in l,style:{"--share":Math.min(1,l.count/i)}})}),"other"in l?s("span",{class:Dc,children:[
s(ye,{shown:rn})," ",Z(l.paths)," other paths"]}):s(U,{children:[s("span",{class:Dc,children:l.nodes.map((p,d)=>s("span",
{class:Ov,children:[d>0&&s("span",{class:Fv,"aria-hidden":"true",children:"›"}),s(ye,{value:p,most:32,middle:!0})]},d))}),
l.nodes.length>1&&s(X,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(l.nodes),children:"Funnel"})]})]},a))})})}function vS({
answer:e}){return s(kt,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"paths",number:!0,cell:({count:t})=>Z(
t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>G(t/Math.max(1,e.count))},{key:"path",head:"path",cell:t=>s("\
bdi",{children:Bv(t)})}]})}function Bv(e){return"other"in e?`${rn.text} ${e.paths}`:e.nodes.map(t=>Me(t).text).join(" › ")}
function Nv(e,t){return`${Bv(e)}: ${Z(e.count)}, ${G(e.count/Math.max(1,t))}`}function Rc(e){return e.paths?.node??"event"}function fi(e,t){let n=Rc(e),r=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${r} is null`:`${r} = ${typeof t=="string"?Bo(t):String(t)}`}function Js(e,t){return{...e,paths:{...e.paths,...t}}}
function Iv(e,t){let{end:n,end_at:r,before:o,...i}=e.paths??{};return{...e,paths:{...i,start:fi(e,t),after:i.after||5}}}
function Hv(e,t){let{start:n,after:r,before:o,...i}=e.paths??{};return{...e,paths:{...i,end:fi(e,t),before:o||r||5}}}function Vv(e,t){
let n=e.paths?.exclude,r=fi(e,t);return Js(e,{exclude:n===void 0?r:`${n} or ${r}`})}function Uv(e,t,n){let r=Rc(e);return Js(
e,{node:`if(${fi(e,t)}, concat(string(${r}), ' ', coalesce(string(${n}), '(null)')), string(${r}))`})}function Wv(e,t,n){
return Js(e,{node:`if(${fi(e,t)}, ${Bo(n)}, string(${Rc(e)}))`})}function qv(e,t){let{start:n,end:r,before:o,after:i}=e.
paths??{},l=n===void 0&&r!==void 0,p=Math.max(1,Math.min(20,(l?o??5:i??5)+t));return Js(e,l?{before:p}:{after:p})}function Kv(e,t){
let{per:n,gap:r,session:o}=e.paths??{};return{...nn(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(i=>({name:String(
i??"(null)"),where:fi(e,i)})),session:o??{gap:r??"30m"},order:"strict",strict_allows:"repeats"}}}var Gv="fe",jv="Xi",Jv="Ci",Yv="Ei",Zv="Ii",Qv="Ui";function ho({title:e,onClose:t,children:n,foot:r,wide:o=!1}){let i=oe(null),l=hr();return bt(()=>{Yr();let a=document.activeElement;
return i.current?.showModal(),i.current?.querySelector("[data-autofocus]")?.focus(),()=>{a instanceof HTMLElement&&a.isConnected&&
a.focus()}},[]),s("dialog",{ref:i,class:Le(Gv,o&&jv),"aria-labelledby":l,onCancel:a=>{a.preventDefault(),t()},onClick:a=>{
a.target===i.current&&t()},children:[s("div",{class:Jv,children:[s("h2",{id:l,class:Yv,children:e}),s(X,{icon:"close",label:"\
Close",keys:"Esc",kind:"quiet",onClick:t})]}),s("div",{class:Zv,children:n}),r&&s("div",{class:Qv,children:r})]})}var eb="Li",tb="Mi",nb="Ni";function rb({document:e,change:t,onClose:n}){let o=(Ko(e.dataset).value.value?.columns??[]).filter(({type:l,actor:a})=>l!==
"timestamp"&&!a).map(({name:l})=>l),i=(l,a)=>{n(),Dt({document:l},`${a}: ${t.label}`)};return t.kind==="merge"?s(ho,{title:"\
Merge under a name",onClose:n,children:s(Vn,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:l=>{l.trim()!==""&&i(Wv(e,t.value,l.trim()),"merge")}})}):s(ho,{title:"E\
xpand by a property",onClose:n,children:s("ul",{class:tb,children:o.map(l=>s("li",{children:s(X,{kind:"plain",class:nb,onClick:()=>i(
Uv(e,t.value,Gr(l)),"expand"),children:s(ye,{value:l})})},l))})})}function ob({document:e,result:t,as:n}){let{answer:r,of:o,phase:i}=t,[l,a]=W(null),{onMark:p,menu:d}=pi(o,(c,m)=>!o||!c.
node||!("value"in c.node)?[]:kS(o,c.node.value,m,h=>a({kind:h,value:c.node.value,label:m})));return!r||!o||!_S(r)?s(ao,{
result:t}):r.count===0&&i==="exact"?s(ci,{result:t,children:"No session of this range has such a path."}):n==="list"?s(zv,
{answer:r,onFunnel:c=>wS(o,c)}):s(U,{children:[s(Tv,{answer:r,onMark:p,actions:s(xS,{document:e})}),d,l&&s(rb,{document:o,
change:l,onClose:()=>a(null)})]})}function xS({document:e}){let t=n=>Ce({document:qv(e,n)});return s("span",{class:eb,children:[
s(X,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),s("span",{children:"steps"}),s(X,{small:!0,
kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function wS(e,t){Dt({document:Kv(e,t),view:"funnel",
as:null},"funnel of a path")}function kS(e,t,n,r){let o=(i,l,a)=>({label:i,icon:l,act:()=>Dt({document:a(e,t)},`${i.toLowerCase()}\
: ${n}`)});return[o("Start here","right",Iv),o("End here","left",Hv),o("Hide","minus",Vv),{label:"Expand by property…",
icon:"plus",act:()=>r("expand")},{label:"Merge as…",icon:"share",act:()=>r("merge")}]}function _S(e){return"top_paths"in
e}function ib({document:e,result:t}){let{start:n,end:r,node:o,exclude:i}=e.paths??{},l=(a,p,d,c,m)=>({word:a,label:p,path:`\
paths.${d}`,value:c??"",placeholder:m,take:h=>ge(`paths.${d}`,ht(h))});return s(po,{result:t,clauses:[l("What did they d\
o after","Start","start",n,"the first event"),l("up to","End","end",r,"wherever it ends"),l("named by","Node","node",o,"\
event"),l("without","Hidden","exclude",i,"nothing"),{word:"where",label:"Filter",path:"where",value:e.where??"",placeholder:"\
any event",take:a=>ge("where",ht(a))}]})}var lb={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:["paths.start","paths.end","paths.node","paths.exclude","where"],chartOf:()=>"flo\
w",Sentence:ib,Page:ob};var _n=[kg,i0,dv,lb],lr=[];var ab="Ri",ub="Ai";function cb(){let{value:e,error:t}=On.value,n=e?.[0]?.name;return he(()=>{e||yr()},[]),he(()=>{n!==void 0&&Go(n)},[n]),t?
s(vn,{icon:"warning",title:"The datasets cannot be listed",actions:s(X,{kind:"outlined",onClick:()=>{yr()},children:"Try\
 again"}),children:t.message}):e&&n===void 0?s(MS,{}):s(Mr,{})}function MS(){let e=`curl --data-binary @events.ndjson -H\
 'Content-Type: application/x-ndjson' '${tn("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return s(
"main",{class:ab,children:[s(vn,{icon:"data",title:"There are no events yet",actions:s(U,{children:[s(X,{kind:"primary",
icon:"copy",onClick:()=>jt(e,"The line"),children:"Copy the line"}),s(X,{kind:"outlined",onClick:()=>{yr()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),s("pre",{class:ub,children:e})]})}function Oc(){return s(vn,{icon:"search",title:"\
There is no such page",actions:s(X,{kind:"primary",onClick:()=>Yn(""),children:"To the first dataset"})})}var Fc={};_a(Fc,{banner:()=>Nc,danger:()=>PS,default:()=>$S,info:()=>CS,text:()=>zc,warning:()=>TS});var Nc="Di",CS="Hi",
TS="_i",PS="Fi",zc="Ti",$S={banner:Nc,info:CS,warning:TS,danger:PS,text:zc};function pb({kind:e,children:t,actions:n}){return s("div",{class:Le(Nc,Fc[e]),role:e==="info"?"status":"alert",children:[
s(ve,{name:e==="info"?"info":"warning"}),s("span",{class:zc,children:t}),n]})}var db="qi",fb="Gi",mb="Ji",hb="he",gb="Ki",yb="ue";function vb({onClose:e}){let t=Map.groupBy(lg.value,({group:n})=>n);return s(ho,{title:"Keys",onClose:e,wide:!0,children:[
s("div",{class:db,children:[...t].map(([n,r])=>s("section",{children:[s("h3",{class:fb,children:n}),s("dl",{class:mb,children:r.
map(({keys:o,label:i})=>s("div",{class:hb,children:[s("dt",{children:i}),s("dd",{children:o.split(" ").map(l=>s("kbd",{class:gb,
children:l},l))})]},o))})]},n))}),s("div",{class:yb,children:[s("label",{children:[s("input",{type:"checkbox",checked:sg.
value,onChange:n=>ag(n.currentTarget.checked)})," Single letters are keys"]}),s("label",{children:[s("input",{type:"chec\
kbox",checked:Ds.value,onChange:n=>ng(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function ul(e){let t=nt.value.view===e.name,n=kd(e.name,Za(Ln.value));n!==null&&io(n,{label:"Undo",act:gr}),t&&br.value.
kind!=="view"&&Ln.value!==""&&tu(),Ln.value===""&&Yn("")}function bb(){let e="Go to";return[..._n.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>ul(t)})),...lr.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Yn(t.name)}))]}var Ic=matchMedia("(prefers-color-scheme: dark)"),xb=se(Ic.matches),Bc=Fn("theme"),cl=se(Bc==="light"||Bc==="dark"?Bc:"s\
ystem"),yi=xt(()=>cl.value==="system"?xb.value?"dark":"light":cl.value);function Ys(e){cl.value=e,Nn("theme",e)}function wb(){
Ic.addEventListener("change",()=>{xb.value=Ic.matches}),$t(()=>{document.documentElement.dataset.theme=yi.value})}function kb({onClose:e,onHelp:t}){let[n,r]=W(""),o=RS(ES(t),n).slice(0,200);return s(ho,{title:"Find",onClose:e,children:s(
zs,{label:"Find pages, properties and commands",text:n,onText:r,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:o.map(i=>({value:i,label:s(ye,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},
onCancel:e})})}function ES(e){let t=Ln.value===""?[]:Ko(Ln.value).value.value?.columns??[];return[..._n.map(n=>({name:n.
label,kind:"page",act:()=>ul(n)})),...lr.map(n=>({name:n.label,kind:"page",act:()=>Yn(n.name)})),...(On.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Go(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>DS(
n)})),...Vo.value?[{name:"Undo",kind:"command",act:gr}]:[],...Uo.value?[{name:"Redo",kind:"command",act:Wo}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Il({kind:"json"})},{name:yi.value==="dark"?"Light":"Dark",kind:"command",act:()=>Ys(
yi.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function DS(e){let t=Oi(Ue.value),n=Ie(Ue.value[t]?.
by),r=Gr(e);n.includes(r)||Ce({document:Je(Ue.value,[t,"by"],t==="aggregate"?[...n,r]:r)})}function RS(e,t){let n=t.trim().
toLowerCase();if(n==="")return e;let r=i=>{let l=i.toLowerCase();if(l.startsWith(n))return 0;let a=l.indexOf(n);return a<
0?3:/[a-z0-9]/.test(l[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:r(i.name)})).filter(({grade:i})=>i<3).sort((i,l)=>i.
grade-l.grade).map(({item:i})=>i)}var _b="me",Sb="d",Mb="ve",Cb="Oi",Tb="be",Hc="we",Pb="l",$b="ye",Ab="ke",Eb="_",Db="ze";var Dr=se(Fn("rail")==="folded");function OS(){Dr.value=!Dr.value,Nn("rail",Dr.value?"folded":"open")}function Lb({onPalette:e,
onHelp:t}){let n=br.value;return s("nav",{"aria-label":"Pages",class:Le(_b,Dr.value&&Sb),children:[s("div",{class:Mb,children:[
s(NS,{}),!Dr.value&&s("span",{class:Cb,children:"Sluice"})]}),s("ul",{class:Hc,children:_n.map(r=>s(Rb,{icon:r.icon,label:r.
label,keys:`g ${r.letter}`,current:n.kind==="view"&&nt.value.view===r.name,onClick:()=>ul(r)},r.name))}),lr.length>0&&s(
"div",{class:Ab,role:"presentation"}),s("ul",{class:Hc,children:lr.map(r=>s(Rb,{icon:r.icon,label:r.label,keys:`g ${r.letter}`,
current:n.kind==="page"&&n.page===r.name,onClick:()=>Yn(r.name)},r.name))}),s("div",{class:Eb,children:[s(X,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),s(FS,{}),s(X,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
s(X,{icon:"collapse",label:Dr.value?"Widen":"Fold",kind:"quiet",class:Db,onClick:OS})]})]})}function Rb({icon:e,label:t,
keys:n,current:r,onClick:o}){let i=os(Dr.value?`${t}  ${n}`:void 0);return s("li",{children:s("button",{type:"button",class:Pb,
"aria-current":r?"page":void 0,"aria-label":Dr.value?t:void 0,onClick:o,...i,children:[s(ve,{name:e,size:20}),s("span",{
class:$b,children:t})]})})}function FS(){let e=(t,n)=>({label:n,checked:cl.value===t,act:()=>Ys(t)});return s(er,{icon:yi.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function NS(){return s("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:Tb,children:[s("rect",{width:"32",height:"32",rx:"7"}),s("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var Fb="je",Nb="Se";function zb({children:e}){let[t,n]=W(null);Ls([...bb(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Vo.value&&gr()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Uo.value&&
Wo()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:sn},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:BS}]);let r=()=>n(null);return s("div",{class:Fb,children:[s(Lb,{onPalette:()=>n("pal\
ette"),onHelp:()=>n("help")}),s("div",{class:Nb,children:[Zh.value==="away"&&s(pb,{kind:"warning",actions:s(X,{small:!0,
kind:"outlined",onClick:Xh,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&s(kb,{onClose:r,onHelp:()=>n("help")}),t==="help"&&s(vb,{onClose:r}),s(Oh,{}),s(
uf,{})]})}function BS(){let{phase:e}=kn.result.value;e==="running"||e==="estimate"?kn.cancel():Bl.value.length>0&&Hl()}var Bb="Pi",Ib="Qi",Hb="Be",Vb="Vi";var Qs=xt(()=>lo.value.filter(e=>e.to.dataset===Ue.value.dataset));function Ub(){return Qs.value.length===0?null:s("nav",
{"aria-label":"The way here",class:Bb,children:[Qs.value.map((e,t)=>s("span",{class:Ib,children:[s("button",{type:"butto\
n",class:Hb,onClick:()=>{Yu(t),Ce(e.from)},children:t===0?"all":Me(Qs.value[t-1]?.label).text}),s(ve,{name:"right",size:12})]},
t)),s("span",{"aria-current":"step",class:Vb,children:Me(Qs.value.at(-1)?.label).text})]})}var Wb="Wi",qb="Xe",Kb="Ce";var Gb=null;function VS(){return Gb??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),Gb}function jb(e){
let{text:t,label:n,mark:r=null,autofocus:o=!1}=e,i=oe(null),l=oe(null),a=oe(e);a.current=e;let[p,d]=W(!1);return he(()=>{
let c=!1;return VS().then(m=>{c||!m||!i.current||(l.current=m.mount(i.current,{...a.current,onText:h=>{h!==a.current.text&&
a.current.onText(h)},onRun:()=>a.current.onRun?.()}),l.current.setMark(a.current.mark??null),d(!0),o&&l.current.focus())}),
()=>{c=!0,l.current?.destroy()}},[]),he(()=>{l.current?.setText(t)},[t]),he(()=>{l.current?.setMark(r)},[r?.start,r?.end,
t]),s("div",{class:Le(Wb,e.class),children:[s("div",{ref:i,class:qb,hidden:!p,"data-editor":p}),!p&&s("textarea",{class:Kb,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,onInput:c=>e.onText(c.currentTarget.value)})]})}var Jb="Yi",Yb="Ee",Zb="Zi",Qb="et";function ex({onClose:e}){let t=Ue.value,[n,r]=W(()=>JSON.stringify(t,null,2)),[o,i]=W(null);return he(()=>{Wt(Xb(n).value,
t)||(r(JSON.stringify(t,null,2)),i(null))},[t]),s("aside",{class:Jb,"aria-label":"The document as JSON",children:[s("div",
{class:Yb,children:[s("h2",{children:"JSON"}),s(X,{icon:"copy",label:"Copy",kind:"quiet",onClick:()=>jt(n,"The document")}),
s(X,{icon:"close",label:"Close",kind:"quiet",onClick:e})]}),s(jb,{class:Zb,label:"Document",language:"json",text:n,onText:a=>{
r(a);let{value:p,error:d}=Xb(a);i(d),p&&Ce({document:{...p,dataset:p.dataset||nt.value.document.dataset}},"replace")},onRun:sn}),
o!==null&&s("div",{class:Qb,children:s(Pr,{error:{message:o,hint:"the question on the screen is the last that could be r\
ead"}})})]})}function Xb(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(t)?{value:null,error:"\
A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?t.message:String(t)}}}var tx=new Map([["json",ex]]);var nx=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function rx(){let e=Ue.value.compare?.offset,t=nx.find(([,n])=>n===e)?.[0]??`vs ${Te(e??"")} before`;
return s(er,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:nx.map(([n,r])=>({label:n,
checked:r===e,act:()=>ge("compare",r===void 0?void 0:{offset:r})})),children:t})}function ox(){return[{label:"Copy link",icon:"share",act:()=>{nu(nt.value).then(e=>jt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>jt(JSON.stringify(nt.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>jt(WS(nt.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>jt(qS(nt.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>jt(KS(nt.value.document),"The code")}]}function Uc(e){
return`'${e.replaceAll("'","'\\''")}'`}function WS(e){return`sluice query ${Uc(JSON.stringify(e))}`}function qS(e){return`\
curl -H 'Content-Type: application/json' ${Uc(tn("v1/query"))} \\
  -d ${Uc(JSON.stringify(e))}`}function KS(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var ix=se([]);function lx(){return ix.value.length===0?null:s(er,{icon:"save",menuLabel:"Save",items:ix.value,placing:{align:"end"},children:"\
Save"})}var ax="at",ux="F";function cx(){let e=kn.result.value,t=e.phase==="running"||e.phase==="estimate";return s("div",{class:ax,children:[s("sp\
an",{role:"status",class:ux,"data-phase":e.phase,children:[e.phase==="exact"&&s(ve,{name:"check",size:14}),e.phase==="er\
ror"&&s(ve,{name:"error",size:14}),jS(e)]}),t&&s(X,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>kn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&s(X,{small:!0,kind:"outlined",onClick:sn,children:"Run again"})]})}
function jS(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${G(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=Nd(e.elapsed??t?.elapsed_ms??0),r=t&&t.sampled_fraction<1?`sample of ${G(t.sampled_fraction)}`:
"exact";return t?`${r}, ${n}, read ${ee(t.rows_scanned)} rows`:`${r}, ${n}`}}}var px=null;function dx(){return px??=[...new Set([Xa(),"UTC",...Intl.supportedValuesOf("timeZone")])],px}var fx="T",mx="q",hx="rt",gx="G",yx="it";var vx=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function bx({runs:e}){he(()=>{On.value.value||
yr()},[]);let t=On.value.value?.map(({name:r})=>r)??[Ln.value],n=Ue.value.timezone??"UTC";return s("header",{class:fx,"a\
ria-label":"The question",children:[s("div",{class:mx,children:[s(co,{title:"Dataset",icon:"data",values:t,value:Ln.value,
onChange:r=>{Go(r)},class:hx}),s(hg,{}),s(co,{title:"Time zone",icon:"globe",values:dx(),value:n,onChange:r=>ge("timezon\
e",r),kind:"quiet",free:!0}),s(rx,{}),s(YS,{})]}),s("div",{class:gx,children:e&&s(cx,{})}),s("div",{class:yx,children:[s(
X,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Vo.value,onClick:gr}),s(X,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Uo.value,onClick:Wo}),s(er,{icon:"share",menuLabel:"Share",items:ox(),placing:{align:"end"},children:"Shar\
e"}),s(lx,{})]})]})}function YS(){let e=Ue.value.sample,t=e===void 0||e===1?void 0:e,n=vx.find(([,r])=>r===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return s(er,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:vx.map(([r,o])=>({label:r,checked:o===t,act:()=>ge("sample",o)})),children:n})}var xx="Ie",wx="tt",kx="ot",_x="nt",Sx="pt",Mx="Ue";function Cx(){let e=_n.find(({name:t})=>t===xd.value)??_n[0];return e?s(QS,{view:e}):null}function QS({view:e}){let t=Ue.
value,n=kn.result.value,r=wd.value??e.chartOf(t);he(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sluice`},
[e,t.dataset]);let o=l=>{Ce({as:l,document:e.choose?e.choose(t,l):t})},i=n.phase==="running"||n.phase==="estimate";return s(
U,{children:[s(bx,{runs:e.runs??!0}),s(bh,{busy:i,done:n.done}),s("main",{class:xx,"data-view":e.name,"data-state":n.phase,
"aria-busy":i,children:[s("h1",{class:"spoken",children:e.label}),s(Ub,{}),s("div",{class:wx,children:[s("div",{class:kx,
children:s(e.Sentence,{document:t,result:n})}),s("div",{class:_x,children:[e.charts.length>1&&s(rr,{label:"Chart",value:r,
onChange:o,choices:e.charts.map(({name:l,label:a,icon:p})=>({value:l,label:a,icon:p}))}),s(X,{icon:"braces",label:"The d\
ocument as JSON",kind:"quiet",onClick:()=>Il({kind:"json"})})]})]}),n.error&&!XS(e,n.error)&&s("div",{class:Sx,children:s(
Pr,{error:n.error})}),s("div",{class:Mx,"data-former":n.former,children:s(e.Page,{document:t,result:n,as:r})})]}),s(eM,{})]})}
function XS(e,t){return["from","to",...e.errorPlaces??[]].some(n=>wn(t,n)!==null)}function eM(){return s(U,{children:Bl.
value.map((e,t)=>{let n=tx.get(e.kind);return n?s(n,{layer:e,onClose:Hl},t):null})})}function Tx(){return s(zb,{children:s(tM,{})})}function tM(){let e=br.value;switch(e.kind){case"home":return s(cb,{});case"\
view":return s(Cx,{});case"page":{let t=lr.find(({name:n})=>n===e.page);return t?s(t.Page,{rest:e.rest}):s(Oc,{})}case"a\
ctor":case"link":return s(Oc,{})}}wb();ug();await Rd();rg();Fh();Dp(s(Tx,{}),document.body);
