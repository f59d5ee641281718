var h2=Object.defineProperty;var Cc=(e,t)=>{for(var n in t)h2(e,n,{get:t[n],enumerable:!0})};var ke,ff,Pc,ir,Sc,al,hf,il,gf,$c,Tc,yf,Ks=Symbol.for("pv"),ll={},ul=[],g2=/^m(i|n|o|s|text|space)$/,Dc=Array.isArray,Ac=ul.
slice,zr=Object.assign;function Fr(e){e&&e.parentNode&&e.remove()}function vf(e,t,n){var o,r,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Ac.call(arguments,2):n),qs(e,
a,o,r,null)}function qs(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ks,__v:r||
++ff,__i:-1,__u:0};return!r&&ke.vnode&&ke.vnode(s),s}function G(e){return e.children}function Ri(e,t){this.props=e,this.context=t,this.__g=0}function sr(e,t){if(t==null)return e.
__&&sr(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:sr(e)}function y2(e){var t,n=e.__v,o=n.__e,r=[],s=[],a=e.__P;a&&((t=zr({constructor:Ks},n)).__v=n.__v+1,
ke.vnode&&ke.vnode(t),Ec(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||sr(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,Cf(r,t,s),n.__=n.__e=null,t.__e!=o&&bf(t))}function bf(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),bf(e)}function Mc(e){(8&e.__g||(e.__g|=8,ir.push(e),al++))&&Sc==ke.debounceRendering||
((Sc=ke.debounceRendering)||queueMicrotask)(xf)}function xf(){try{for(var e,t=1;ir.length;)ir.length>t&&ir.sort(hf),e=ir.
shift(),t=ir.length,8&e.__g&&y2(e)}finally{(al=ir.length)&&(Sc||queueMicrotask)(xf)}}function wf(e,t,n,o,r,s,a,l,u,c,p){
var m,f,h,v,k,x,T=o.__k||ul,w=t.length;for(u=v2(n,t,T,u,w),m=0;m<w;m++)(h=n.__k[m])!=null&&(f=~h.__i&&T[h.__i]||ll,h.__i=
m,x=Ec(e,h,f,r,s,a,l,u,c,p),v=h.__e,(f.ref!=h.ref||8&f.__u)&&(f.ref&&Oc(f.ref,null,h,f),h.ref&&p.push(h.ref,h.__c||v,h)),
k=k||v,4&h.__u?(u=kf(h,u,e,!f.__v),f.__e&&(f.__e=null)):typeof h.type=="function"&&x!==void 0?u=x:v&&(u=v.nextSibling),h.
__u&=-21);return n.__e=k,u}function v2(e,t,n,o,r){var s,a,l,u,c,p,m,f,h,v=n.length,k=v,x=0,T=0,w=e.__k=Array(r);for(s=0;s<
r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=w[s]=qs(null,
a):Dc(a)?a=w[s]=qs(G,{children:a}):a.constructor===Ks&&a.__b?a=w[s]=qs(a.type,a.props,a.key,a.ref,a.__v):w[s]=a,u=s+x,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=b2(a,n,u,k))&&(k--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?x--:c==u+1?x++:c!=
u&&(c>u?x--:x++,T=1)):(~c||(r>v?x--:r<v&&x++),typeof a.type!="function"&&(a.__u|=4))):w[s]=null;if(T){for(p=[],m=[],s=0;s<
r;s++)if((a=w[s])&&16&a.__u){for(x=0,f=p.length;x<f;)p[h=x+f>>1]<a.__i?x=h+1:f=h;p[x]=a.__i,m[s]=x+1}for(x=p.length;s--;)
m[s]&&(m[s]==x?x--:w[s].__u|=4)}if(k)for(s=0;s<v;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=sr(l)),Rc(l,l));return o}function kf(e,t,n,o){
var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=kf(
r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=sr(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function b2(e,t,n,o){var r,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&
!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function mf(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function rl(e,t,n,o,r){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||mf(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||mf(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Tc[t]||(Tc[t]=
x2(t)),(e.__a||(e.__a={}))[t]=$c,s=t!=(t=t.replace(gf,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function x2(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[il]==null)t[il]=$c++;else if(t[il]<this.__a[e])return;return n(ke.event?ke.event(t):t)}}}function Ec(e,t,n,o,r,s,a,l,u,c){
var p,m,f,h,v,k,x,T,w,_,S,L,M,$,N,F,B,A,Y=t.type;if(t.constructor!==Ks)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,m=s=[],p.nodeType==8?l=sl(p,s):s.push(p),l=s[0]||l),(p=ke.__b)&&p(t);e:if(typeof Y=="function"){f=a.length;try{
if(T=t.props,w=(p=Y.prototype)&&p.render,_=(p=Y.contextType)&&o[p.__c],S=p?_?_.props.value:p.__:o,(h=n.__c)?(t.__c=h,2&h.
__g&&(h.__g|=1)):(w?t.__c=h=new Y(T,S):(t.__c=h=new Ri(T,S),h.constructor=Y,h.render=k2),_&&_.sub(h),h.state||(h.state={}),
h.__n=o,h.__g|=8,h.__h=[],h.__k=[]),w&&(h.__s||(h.__s=h.state),Y.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=zr({},
h.__s)),zr(h.__s,Y.getDerivedStateFromProps(T,h.__s)))),v=h.props,k=h.state,h.__v=t,n.__c){if(T!==v&&w&&!Y.getDerivedStateFromProps&&
h.componentWillReceiveProps&&h.componentWillReceiveProps(T,S),t.__v==n.__v&&!(8&h.__g)||!(4&h.__g)&&h.shouldComponentUpdate&&
h.shouldComponentUpdate(T,h.__s,S)===!1){t.__v!=n.__v&&(h.props=T,h.state=h.__s,h.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(W){W&&(W.__=t)}),ul.push.apply(h.__h,h.__k),h.__k=[],h.__h.length&&a.push(h),l=sr(n);break e}h.componentWillUpdate&&
h.componentWillUpdate(T,h.__s,S),w&&h.componentDidUpdate&&h.__h.push(function(){h.componentDidUpdate(v,k,x)})}else w&&!Y.
getDerivedStateFromProps&&h.componentWillMount&&h.componentWillMount(),w&&h.componentDidMount&&h.__h.push(h.componentDidMount);
h.context=S,h.props=T,h.__P=e,h.__g&=-5,L=ke.__r,M=w?25:0;do h.__g&=-9,L&&L(t),p=h.render(h.props,h.state=h.__s,h.context);while(8&
h.__g&&++M<25);w&&(ul.push.apply(h.__h,h.__k),h.__k=[]),h.state=h.__s,h.getChildContext&&(o=zr({},o,h.getChildContext())),
w&&n.__c&&h.getSnapshotBeforeUpdate&&(x=h.getSnapshotBeforeUpdate(v,k)),$=p&&p.type===G&&p.key==null?p.props.children:p,
T.__P&&(p=l,r=(e=T.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(W){W&&Rc(W,W)}),n.__k=null),
l=n.__k?sr(n,0):null),l=wf(e,Dc($)?$:[$],t,n,o,r,s,a,l,u,c),T.__P&&(t.__e=null,l=p),t.__u&=-161,m&&m.some(Fr),h.__h.length&&
a.push(h),1&h.__g&&(h.__g&=-4)}catch(W){if(a.length=f,t.__v=null,u||s)if(W&&W.then){if(t.__u|=128|u,s){for(~(B=s.indexOf(
l||void 0))||(B=s.length);(A=s[B-1])&&A.nodeType==8;)B--;for(;B<s.length;B++)if(A=s[B])if(s[B]=null,N){if(A==F)break}else{
if(A.nodeType!=8)break;A.data.startsWith("$s")&&(F=sl(N=A))}}if(!N){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
N=l}(p=sl(N=t.__c.__z||(t.__c.__z=N)))?(t.__e=N,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Fr);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),W&&W.then||_f(t),ke.__e(W,t,n)}}else l=t.__e=w2(n.__e,t,n,o,r,s,a,u,c,e);return(p=ke.diffed)&&p(t),l}function sl(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function _f(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(_f))}function Cf(e,t,n){for(var o=0;o<n.length;)Oc(n[o++],n[o++],n[o++]);ke.__c&&ke.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){ke.__e(s,r.__v)}})}function w2(e,t,n,o,r,s,a,l,u,c){var p,m,f,h,
v,k,x,T,w=n.props||ll,_=t.props,S=t.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((v=s[p])&&(S?v.localName==S:v.nodeType==
3)){e=v,s[p]=null;break}}if(!e){if(T=c.ownerDocument||document,!S)return T.createTextNode(_);e=T.createElementNS(r,S,_.is?
_:c),l&&(ke.__m&&ke.__m(t,s),l=!1),s=null}if(S){if(c=S=="template"&&e.content||e,s=S=="textarea"&&_.defaultValue!=null?null:
s&&Ac.call(c.childNodes),!l&&s)for(w={},p=0;p<e.attributes.length;p++)w[(v=e.attributes[p]).name]=v.value;for(p in w)v=w[p],
p=="dangerouslySetInnerHTML"?f=v:p=="children"||p in _||p=="value"&&"defaultValue"in _||p=="checked"&&"defaultChecked"in
_||rl(e,p,null,v,r);for(p in _)v=_[p],p=="children"?h=v:p=="dangerouslySetInnerHTML"?m=v:p=="value"?k=v:p=="checked"?x=v:
l&&typeof v!="function"||w[p]===v||rl(e,p,v,w[p],r);m?(l||f&&(m.__html==f.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(f&&(e.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&g2.test(S))&&(r="\
http://www.w3.org/1999/xhtml"),wf(c,Dc(h)?h:[h],t,n,o,r,s,a,s?s[0]:n.__k&&sr(n,0),l,u),s&&s.some(Fr)),l&&S!="textarea"||
(p="value",S=="progress"&&k==null?e.removeAttribute(p):k==null||k===e[p]&&(S!="progress"||k)||rl(e,p,k,w[p],r),p="checke\
d",x!=null&&x!=e[p]&&rl(e,p,x,w[p],r))}else w===_||l&&e.data==_||(e.data=_);return e}function Oc(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
ke.__e(r,n)}}function Rc(e,t,n){var o,r,s,a;if(ke.unmount&&ke.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Oc(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){ke.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&Rc(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=sl(o,s=[]))&&(o==
e.__e&&s.some(Fr),Fr(r),Fr(o)),n||Fr(e.__e),e.__e=e.__c=e.__=null}function k2(e,t,n){return this.constructor(e,n)}function Sf(e,t){
var n,o,r,s;ke.__&&ke.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=qs(G,{children:[e]}),
r=[],s=[],Ec(t,t.__k,o||ll,ll,t.namespaceURI,o?null:t.firstChild?Ac.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),
Cf(r,t.__k,s),t.__k.props.children=null}function Tf(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){
return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,Mc(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+yf++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}ke={__e:function(e,t,n,o){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&
r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),a=1),a&&8&r.__g)return void(r.
__g|=2)}catch(l){e=l}}throw al=0,e}},ff=0,Pc=function(e){return e!=null&&e.constructor===Ks},Ri.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=zr({},this.state)),typeof e=="function"&&(e=e(zr({},n),this.props)),e&&(zr(
n,e),this.__v&&(t&&this.__k.push(t),Mc(this)))},Ri.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Mc(this))},Ri.prototype.render=G,ir=[],al=0,hf=function(e,t){return e.__v.__b-t.__v.__b},il=Symbol(),gf=/(PointerCapture)$|Capture$/i,
$c=0,Tc={},yf=0;var ar,Xe,Nc,Mf,Lc=Object.is,cl=0,Lf=[],Fc=[],it=ke,Pf=it.__b,$f=it.__r,Df=it.diffed,Af=it.__c,Ef=it.unmount,Of=it.__;function Ni(e,t){
it.__h&&it.__h(Xe,e,cl||t),cl=0;var n=Xe.__H||(Xe.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function E(e){
return cl=1,_2(zf,e)}function _2(e,t,n){var o=Ni(ar++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):zf(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);Lc(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Xe,!Xe.__f)){Xe.__f=!0;var r=Xe.shouldComponentUpdate;
Xe.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(f){
f.__N&&(c=!0,Lc(f.__[0],f.__N[0])||(p=!0))}),r){var m=r.call(this,s,a,l);return c?m||p:m}return!c||p}}return o.__}function se(e,t){
var n=Ni(ar++,3);!it.__s&&Bc(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Xe.__H.__h.push(n))}function St(e,t){var n=Ni(ar++,4);!it.
__s&&Bc(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Xe.__h.push(n))}function ne(e){return cl=5,ae(function(){return{current:e}},[])}function ae(e,t){var n=Ni(ar++,7);return Bc(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ff(e){var t=Xe.context[e.__c],n=Ni(ar++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Xe)),t.props.value):e.__}function Sn(){var e=Ni(ar++,11);if(!e.__){for(var t=Xe.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function C2(){var e;do{for(;e=Fc.shift();)try{Us(e)}catch(n){it.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Lf.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Us),t.__h.some(zc),t.__h=[]}catch(n){t.__h=[],it.__e(n,e.__v)}}}while(Fc.
length)}it.__b=function(e){Xe=null,Pf&&Pf(e)},it.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Of&&Of(e,t)},it.
__r=function(e){$f&&$f(e),ar=0;var t=(Xe=e.__c).__H;t&&(Nc==Xe?Xe.__h=[]:(t.__h.some(Us),t.__h.some(zc),ar=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Nc=Xe},it.diffed=function(e){Df&&Df(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Nf(Lf.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Nc=Xe=null},it.__c=function(e,t){t.some(
function(n){try{n.__h.some(Us),n.__h=n.__h.filter(function(o){return!o.__||zc(o)})}catch(o){n.__h=[function(){throw o}]}}),
Af&&Af(e,t)},it.unmount=function(e){Ef&&Ef(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Nf(Fc.push(r))}else Us(r)}catch(s){t=s}}),o.
__H=void 0,t&&it.__e(t,o.__v))};var Rf=typeof requestAnimationFrame=="function";function S2(e){var t,n=function(){clearTimeout(
o),Rf&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Rf&&(t=requestAnimationFrame(n))}function Nf(e){e!=1&&Mf==
it.requestAnimationFrame||((Mf=it.requestAnimationFrame)||S2)(C2)}function Us(e){var t=Xe,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Xe=t}function zc(e){var t=Xe;e.__c=e.__(),Xe=t}function Bc(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Lc(n,e[o])})}function zf(e,t){return typeof t=="function"?t(e):t}var T2=Symbol.for("preact-signals");function fl(){if(Bo>1)Bo--;else{var e,t=!1;for((function(){var r=dl;for(dl=void 0;r!==
void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();js!==void 0;){var n=js;for(js=
void 0,pl++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&If(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(pl=0,Bo--,
t)throw e}}function Hc(e){if(Bo>0)return e();Ic=++M2,Bo++;try{return e()}finally{fl()}}var Gs,Je=void 0;function Js(e){var t=Je,
n=Gs;Je=void 0,Gs=void 0;try{return e()}finally{Je=t,Gs=n}}var js=void 0,Bo=0,pl=0,M2=0,Ic=0,dl=void 0,ml=0;function Bf(e){
if(Je!==void 0){var t=e.n;if(t===void 0||t.t!==Je)return t={i:0,S:e,p:Je.s,n:void 0,t:Je,e:void 0,x:void 0,r:t},Je.s!==void 0&&
(Je.s.n=t),Je.s=t,e.n=t,32&Je.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Je.s,t.n=void 0,Je.s.n=t,Je.s=t),t}}function mt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}mt.prototype.brand=T2;mt.prototype.h=function(){return!0};mt.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Js(function(){var o;(o=t.W)==null||o.call(t)}))};
mt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Js(function(){var r;(r=t.Z)==null||r.call(t)}))}};mt.prototype.subscribe=
function(e){var t=this;return qt(function(){var n=t.value;Js(function(){return e(n)})},{name:"sub"})};mt.prototype.valueOf=
function(){return this.value};mt.prototype.toString=function(){return this.value+""};mt.prototype.toJSON=function(){return this.
value};mt.prototype.peek=function(){var e=this;return Js(function(){return e.value})};Object.defineProperty(mt.prototype,
"value",{get:function(){var e=Bf(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(pl>100)
throw new Error("Cycle detected");(function(n){Bo!==0&&pl===0&&n.l!==Ic&&(n.l=Ic,dl={S:n,v:n.v,i:n.i,o:dl})})(this),this.
v=e,this.i++,ml++,Bo++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{fl()}}}});function fe(e,t){return new mt(e,
t)}function If(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Hf(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Vf(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Br(e,t){mt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=ml-1,this.
f=4}Br.prototype=new mt;Br.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
ml))return!0;if(this.g=ml,this.f|=1,this.i>0&&!If(this))return this.f&=-2,!0;var e=Je;try{Hf(this),Je=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Je=e,Vf(
this),this.f&=-2,!0};Br.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
mt.prototype.S.call(this,e)};Br.prototype.U=function(e){if(this.t!==void 0&&(mt.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Br.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Br.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Bf(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Nt(e,t){
return new Br(e,t)}function Wf(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Bo++;var n=Je;Je=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Vc(e),o}finally{Je=n,fl()}}}function Vc(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Wf(e)}function P2(e){if(Je!==this)throw new Error("Out-of-order effect");Vf(this),Je=e,this.f&=-2;try{8&this.f&&Vc(this)}finally{
fl()}}function Li(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Gs&&Gs.push(this)}
Li.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Li.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Wf(this),
Hf(this),Bo++;var e=Je;return Je=this,P2.bind(this,e)};Li.prototype.N=function(){2&this.f||(this.f|=2,this.u=js,js=this)};
Li.prototype.d=function(){this.f|=8,1&this.f||Vc(this)};Li.prototype.dispose=function(){this.d()};function qt(e,t){var n=new Li(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var qf,gl,hl,$2=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Kf=[];qt(function(){qf=this.N})();function Fi(e,t){ke[e]=t.bind(null,ke[e]||function(){})}function Ys(e){if(hl){var t=hl;
hl=void 0,t()}hl=e&&e.S()}function Uf(e){var t=this,n=e.data,o=A2(n);o.name="ReactiveDom",o.value=n;var r=ae(function(){
for(var l=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=Nt(function(){var h=o.value.value;return h===0?0:h===!0?
"":h||""}),p=Nt(function(){return!Array.isArray(c.value)&&!Pc(c.value)}),m=qt(function(){if(this.N=Gf,p.value){var h=c.value;
l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=h)}}),f=t.__$u.d;return t.__$u.d=function(){m(),f.call(this)},
[p,c]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}Uf.displayName="ReactiveTextNode";Object.defineProperties(mt.prototype,
{constructor:{configurable:!0,value:vf(G,null).constructor},type:{configurable:!0,value:Uf},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Fi("__b",function(e,t){if(Ys(),gl=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var s=o[r];s instanceof mt&&(n||(t.__np=
n={}),n[r]=s,o[r]=s.peek())}}e(t)});Fi("__r",function(e,t){if(e(t),t.type!==G){Ys();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,s){var a;return qt(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;
$2&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),gl=o,Ys(n)}});Fi("__e",function(e,t,n,o){Ys(),gl=void 0,e(t,n,o)});Fi("diffed",function(e,t){Ys(),gl=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||
(l.d(),s[a]=void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=D2(n,u,p,r),s[u]=c):c.o(p,r)}}}
e(t)});function D2(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,s=fe(n);return{o:function(a,l){s.value=a,o=l},d:qt(
function(){this.N=Gf;var a=s.value.value;o[t]!==a&&(o[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.
removeAttribute(t))})}}Fi("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;
for(var r in o){var s=o[r];s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.
__c;if(c){c.__$f|=8;var p=c.__$u;p&&(c.__$u=void 0,p.d())}}e(t)});Fi("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});
Ri.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||
4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)
if(!(l in e))return!0;return!1};function A2(e,t){return ae(function(){return fe(e,t)},[])}var E2=function(e){queueMicrotask(function(){queueMicrotask(e)})};function O2(){Hc(function(){for(var e;e=Kf.shift();)qf.call(e)})}function Gf(){Kf.push(this)===1&&(ke.requestAnimationFrame||
E2)(O2)}var Wc=new URL("../../",import.meta.url);function Tn(e){return new URL(e,Wc).href}function jf(e){return e.startsWith(Wc.
pathname)?e.slice(Wc.pathname.length):e.replace(/^\//,"")}var Lt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function yl(){return new Lt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function vl(e,t=0){let n=qc(e)&&qc(
e.error)?e.error:null;if(!n)return new Lt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new Lt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:R2(n.span),status:t})}
function R2(e){if(!qc(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function qc(e){return e!==null&&typeof e=="object"}function zi(e,t){let n=new TextEncoder().encode(e),o=r=>new TextDecoder().
decode(n.subarray(0,r)).length;return{start:o(t.start),end:o(t.end)}}async function Mn(e,t={}){let n=await bl(e,t);if(n.status!==204)return await Jf(n)}async function bl(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await N2(Tn(e),n);
if(!o.ok)throw vl(await Jf(o).catch(()=>null),o.status);return o}async function N2(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:yl()}}async function Jf(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new Lt({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function lr(e){return e instanceof DOMException&&
e.name==="AbortError"}function Kt(e){return e instanceof Lt?e:new Lt({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var xl=fe({value:null,error:null}),Kc=new Map,vo=xl;async function ur(){try{let e=await Mn("v1/datasets");xl.value={value:e.
datasets,error:null}}catch(e){xl.value={value:xl.value.value,error:Kt(e)}}}function Tt(e){let t=Kc.get(e);return t||(t=fe(
{value:null,error:null}),Kc.set(e,t),L2(e)),t}async function L2(e){let t=Kc.get(e);if(!(!t||e===""))try{t.value={value:await Mn(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:Kt(n)}}}async function Yf(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await Mn(
s,{signal:o})).values}async function Zf(e,t,n){return Mn(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var F2=new Set(["estimate","running","exact","error","cancelled","live"]);function wl(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!F2.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?vl(n):null,
body:n}}function kl(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var Qf=!0;async function Xf(e,t,n){try{if(Qf&&await z2(e,t,n))return;await B2(e,t,n)}catch(o){if(!lr(o))throw o}}async function z2(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await bl("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await I2(s,a=>{let l=wl(a);l&&t(l)}),!0}catch(o){if(!(o instanceof Lt)||o.status!==404&&o.status!==
405)throw o;return Qf=!1,!1}}async function B2(e,t,n){if(!("run"in e))throw new Lt({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await bl("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function I2(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:s}=await n.read();if(r)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Jc=250,H2=8e3,Un=fe("idle"),Gn=new Map,Uc=null,V2=1,Zs=Jc,Gc,_l=Un;function eh(e,t,n=[]){let o=V2++,r=n.filter(s=>Gn.
has(s));Gn.set(o,{message:e,take:t,abort:null}),Un.value==="open"&&Zc({id:o,...e,...r.length>0?{cancels:r}:{}});for(let s of r)
nh(s);return Un.value==="http"&&oh(o),Un.value==="idle"&&Qc(),o}function Yc(e){Gn.has(e)&&(Un.value==="open"&&Zc({id:e,cancel:!0}),
nh(e))}function th(){Un.value==="away"&&(clearTimeout(Gc),Qc())}function nh(e){Gn.get(e)?.abort?.abort(),Gn.delete(e)}function Zc(e){
Uc?.send(JSON.stringify(e))}function Qc(){Un.value=Un.value==="away"?"away":"connecting";let e=new URL(Tn("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Uc=t,Zs=Jc,Un.value="open";
for(let[o,r]of Gn)Zc({id:o,...r.message})},t.onmessage=o=>q2(String(o.data)),t.onclose=()=>{Uc=null,n?Xc():W2()}}async function W2(){
if(!await fetch(Tn("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Xc();Zs=Jc,Un.value="http";for(let t of Gn.
keys())oh(t)}function Xc(){Un.value="away",clearTimeout(Gc),Gc=setTimeout(Qc,Zs*(.75+Math.random()/2)),Zs=Math.min(Zs*2,
H2)}function q2(e){let t=wl(e);t&&jc(t)}function jc(e){let t=Gn.get(e.id);t&&(kl(e)&&Gn.delete(e.id),t.take(e))}function oh(e){
let t=Gn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Gn.has(e))return;if(t.abort=null,o instanceof
Lt&&o.code===yl().code)return Xc();let r=o instanceof Lt?o:new Lt({code:"unexpected",message:String(o)});jc({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};Xf(t.message,o=>jc({...o,id:e}),t.abort.
signal).catch(n)}var Bi=/([^.[\]]+)|\[(\d+)\]/gy;function Qs(e){let t=[];for(Bi.lastIndex=0;Bi.lastIndex<e.length;){e[Bi.lastIndex]==="."&&
Bi.lastIndex++;let n=Bi.lastIndex,o=Bi.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function rh(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Xs(e){return typeof e=="\
string"?Qs(e):e}function cr(e,t){let n=e;for(let o of Xs(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function we(e,t,n){return ep(e,Xs(t),n)}function ep(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=ep(l[o],r,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=ep(s.get(o),r,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function tp(e,t){let n=cr(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function Cl(e,t,n,o){let r=tp(e,Xs(t));return r.
splice(n,0,o),we(e,t,r)}function ea(e,t,n){let o=tp(e,Xs(t));return o.splice(n,1),we(e,t,o.length>0?o:void 0)}function ih(e,t,n,o){
let r=tp(e,Xs(t));if(n<0||n>=r.length)return e;let[s]=r.splice(n,1);return r.splice(Math.max(0,Math.min(o,r.length)),0,s),
we(e,t,r)}function un(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&un(e[o],t[o]))}var K2={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},U2=100,ta=class{present=fe(
K2);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!un(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=eh({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(Yc(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Yc(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(kl(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+U2-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:s==="live"?"running":s}}};function cn(e){
let t=ae(()=>new ta,[]),n=e===null?"":JSON.stringify(e);return se(()=>{e?t.run(e):t.cancel()},[n]),se(()=>()=>t.close(),
[]),t.result.value}function Ir(e,t){let n=typeof t=="string"?t:rh(t);return!e||e.where===""?null:e.where.startsWith(n)&&
/^($|[.[])/.test(e.where.slice(n.length))?e:null}var G2=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Sl(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Ii(e,t){return e<0?"−"+t:t}function K(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Ii(e,Sl(n)+(o===void 0?"":`.${o}`))}
function H(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Ii(e,j2(t));if(t>=9995e11)return Ii(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=G2.find(([r])=>Number((t/r).toPrecision(3))>=1);return Ii(e,Number(t/
n).toPrecision(3)+" "+o)}function j2(e){return Number.isInteger(e)?Sl(String(e)):e>=1e3?Sl(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function I(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Ii(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return Ii(e,`${Sl(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function bo(e){
let t=I(e);return e>0?`+${t}`:t}function sh(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${H(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${H(e)} ±${I(o)}`}function ah(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function pn(e,t,n=`${t}\
s`){return`${H(e)} ${e===1?t:n}`}var np=[[86400,"d"],[3600,"h"],[60,"min"]];function ge(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${ge(-e)}`;
if(e<59.95)return J2(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=np.findIndex(
([c])=>t>=c),[o,r]=np[n],s=Math.floor(t/o),[a,l]=np[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${r}`:
`${s}${" "}${r} ${u}${" "}${l}`}function J2(e){return e===0?`0${" "}s`:e<999e-6?`${op(e*1e6)}${" "}µs`:e<.9995?
`${op(e*1e3)}${" "}ms`:`${op(e)}${" "}s`}function op(e){return String(Number(e.toPrecision(e>=100?3:2)))}function lh(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:ge(e/1e3)}var Pn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Ft={text:Pn.other,kind:"other"},Y2=new Set(Object.
values(Pn)),Z2=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function Q2(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function pe(e){return e.toWellFormed().replace(Z2,Q2).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function oe(e){
if(e==null)return{text:Pn.null,kind:"null"};if(e==="")return{text:Pn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>oe(n).text).join(", "),kind:"value"};let t=pe(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:Y2.has(t)?`"${t}"`:t,kind:"value"}}var X2=new Intl.Segmenter("en",{granularity:"grapheme"});function uh(e){return Array.
from(X2.segment(e),t=>t.segment)}function na(e,t){if(e.length<=t)return e;let n=uh(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Hi(e,t){if(e.length<=t)return e;let n=uh(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var eT={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},ch=new Map;function ph(e,t){let n=`${t} ${e}`,o=ch.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...eT[t],timeZone:e,hourCycle:"h23"}),ch.set(n,o)),o}function rp(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function ve(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):rp(t)?ph(t,n).format(o):`${ph("UTC",n).format(o)} UTC`}function Tl(e,t=Date.now()){return e==="UTC"||!rp(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function dh(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:rp(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),r=s=>o.get(s)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function Io(e,t,n){return t>=300*86400?ve(e,n,"year"):t>=28*86400?ve(e,n,"month"):t>=.9*86400?
ve(e,n,"day"):t>=60?ve(e,n,"minute"):ve(e,n,"second")}function Me(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var tT=Symbol.for("pv"),nT=0;function i(e,t,n,o,r,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:tT,__v:--nT,__i:-1,__u:0};return(r||
s)&&(c.__source=r,c.__self=s),ke.vnode&&ke.vnode(c),c}var oT={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ce({name:e,size:t=16}){return i("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:i("path",{d:oT[e]})})}function Ml(e,t,n={}){let{side:o="bottom",align:r="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let k=t.right+s+a<=u-8;fh(
e,k?t.right+s:t.left-s-a,mh(t.top,l,c));return}let p=c-8-t.bottom-s,m=t.top-s-8,f=o==="bottom"?l<=p||p>=m:!(l<=m||m>=p),
h=Math.max(f?p:m,64),v=r==="start"?t.left:r==="end"?t.right-a:t.left+(t.width-a)/2;l>h&&(e.style.maxHeight=`${h}px`),fh(
e,mh(v,a,u),f?t.bottom+s:t.top-s-Math.min(l,h))}function mh(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function fh(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var hh="gr";var sp=fe(null),ip,sT=500;function gh(e,t,n){clearTimeout(ip),ip=setTimeout(()=>{e.isConnected&&(sp.value={anchor:e,text:t})},
n)}function Hr(){clearTimeout(ip),sp.value=null}function Vi(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&gh(
t.currentTarget,e,sT)},onPointerLeave:Hr,onPointerDown:Hr,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
gh(n,e,0)},onBlur:Hr}:{}}function yh(){let e=ne(null),t=sp.value;return St(()=>{!e.current||!t||(e.current.showPopover(),
Ml(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?i("div",{ref:e,popover:"man\
ual",role:"tooltip",class:hh,children:t.text}):null}var ap={};Cc(ap,{button:()=>lp,danger:()=>uT,default:()=>pT,iconOnly:()=>up,outlined:()=>aT,primary:()=>lT,quiet:()=>cT,
small:()=>cp});var lp="i",aT="hr",lT="I",uT="fr",up="ae",cT="ie",cp="te",pT={button:lp,outlined:aT,primary:lT,danger:uT,
iconOnly:up,quiet:cT,small:cp};function j(e){let{children:t,icon:n,after:o,label:r,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Vi(u||s?[r,s].filter(
Boolean).join("  "):void 0);return i("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:Me(lp,a!=="plain"&&
ap[a],u&&up,l&&cp,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&i(ce,{name:n}),t,o&&i(ce,{name:o,size:12})]})}var pp={};Cc(pp,{default:()=>gT,empty:()=>fT,null:()=>mT,other:()=>hT,value:()=>dT});var dT="ur",mT="mr",fT="vr",hT="br",
gT={value:dT,null:mT,empty:fT,other:hT};function R({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??oe(e),s=o?Hi(r.text,n):na(r.text,n);return i("bdi",{class:pp[r.
kind],title:s===r.text?void 0:na(r.text,2e3),children:s})}var vh=8;function yT(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-vh,o)),s=Math.min(o,Math.ceil((e+t)/n)+vh);return{
first:r,end:s,before:r*n,after:(o-s)*n}}function Pl(e,t,n){let[o,r]=E({scroll:0,height:600});return se(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;r(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),yT(o.scroll,o.height,t,n)}function bh(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function $l(e,t,n,o,r=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=r||o===0?null:{row:Math.max(r,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var xh="oe",wh="wr",dp="u",kh="U",_h="ne",Ch="o",Sh="m",Dl="yr",mp="de",fp="n",Th="L",hp="kr",Mh="M",Ph="zr",$h="jr";function Ye(e){let{columns:t,rows:n,summary:o=[]}=e,r=ne(null),s=Sn(),a=bh(),l=Pl(r,a,n.length),[u,c]=E(null),[p,m]=E(new Map),
f=t.map(({key:k,width:x})=>{let T=p.get(k);return T===void 0?x??"minmax(80px, max-content)":`${T}px`}).join(" ")+" minma\
x(0, 1fr)",h=k=>{let x=$l(k,u,n.length+o.length,t.length,e.onSort?-1:0);if(x){k.preventDefault(),c(x),bT(r.current,x,a);
return}let T=u?[...n,...o][u.row]:void 0,w=u?t[u.column]:void 0;if(u?.row===-1&&w&&(k.key==="Enter"||k.key===" ")){k.preventDefault(),
w.sortable!==!1&&e.onSort?.(Dh(w,e.sort??null));return}let _=r.current?.querySelector('[data-cursor="true"]');(k.key==="\
Enter"||k.key===".")&&T!==void 0&&w&&_&&k.target===r.current&&(k.preventDefault(),k.stopPropagation(),(e.onMenu??e.onCell)?.(
T,w,_))},v=(k,x,T)=>i(xT,{id:s,row:k,at:x,columns:t,cursor:u?.row===x?u.column:-1,onCursor:c,summary:T,last:x===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},T?`summary ${x}`:x);return i("div",{ref:r,class:xh,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:h,onFocus:k=>{k.target===r.current&&!u&&c({row:0,column:0})},children:i("div",{class:wh,role:"\
presentation",style:{gridTemplateColumns:f},children:[i("div",{role:"row","aria-rowindex":1,class:Me(dp,kh),children:t.map(
(k,x)=>i(wT,{id:`${s}--1-${x}`,column:k,cursor:u?.row===-1&&u.column===x,sort:e.sort??null,onSort:e.onSort,onWidth:T=>m(
new Map(p).set(k.key,T))},k.key))}),l.before>0&&i("div",{role:"presentation",class:Ph,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((k,x)=>v(k,l.first+x,!1)),l.after>0&&i("div",{role:"presentation",class:$h,style:{height:`${l.after}\
px`}}),o.map((k,x)=>v(k,n.length+x,!0))]})})}function bT(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function xT({id:e,row:t,at:n,columns:o,cursor:r,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return i("div",{role:"row","aria-rowindex":n+2,class:Me(dp,a&&Mh,l&&_h),children:o.
map((p,m)=>i("div",{id:`${e}-${n}-${m}`,role:"gridcell","aria-colindex":m+1,"data-cursor":m===r,class:Me(Ch,p.number&&mp,
m===r&&hp),onPointerDown:()=>s({row:n,column:m}),onClick:c&&(f=>c(t,p,f.currentTarget)),onContextMenu:u&&(f=>{f.preventDefault(),
u(t,p,f.currentTarget)}),children:i("span",{class:Dl,children:p.cell(t,n)})},p.key))})}function Dh(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function wT({id:e,column:t,
cursor:n,sort:o,onSort:r,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
m=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=f=>s(Math.max(
48,Math.round(m+f.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=r!==void 0&&t.sortable!==!1;return i("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:Me(Sh,t.number&&mp,n&&hp),children:[u?i("button",{type:"\
button",tabIndex:-1,class:fp,onClick:()=>r(Dh(t,o)),children:[i("span",{class:Dl,children:t.head}),a!=="none"&&i(ce,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):i("span",{class:fp,children:i("span",{class:Dl,children:t.head})}),i("span",
{class:Th,onPointerDown:l})]})}var gp=new Map,Al=7;function Jn(e,t){let n=JSON.stringify([e,t??null]),o=gp.get(n);return o===void 0&&(o=[...gp.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,gp.set(n,o)),o}function Wi(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Al)%4]}function $n(e){return`--series-${e%Al+1}`}var Ah=fe(0),Eh=Ah;new MutationObserver(()=>{Ah.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function qi(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function rt(e,t,n){let[o,r]=E(null),s=ne(null),a=o&&o.row<e&&o.column<t?o:null;return se(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:r,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let m=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!m?!1:(n(a,m),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:$l(c,a,e,t);
return p?(r(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}var Oh="Sr",Rh="Br",Nh="Xr",Lh="Cr",Fh="Er",zh="Ir";function Ze({title:e,summary:t,actions:n,table:o,announced:r="",onKey:s,legend:a,children:l}){let[u,c]=E(!1),p=Sn();return i(
"figure",{class:Oh,"aria-labelledby":p,children:[i("div",{class:Rh,children:[i("h2",{class:Nh,children:e}),i("div",{class:Lh,
children:[n,i(j,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>c(
!u)})]})]}),i("figcaption",{id:p,class:"spoken",children:t}),u?i("div",{class:zh,children:o}):i(G,{children:[i("div",{class:Fh,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:f=>{if(!(f.ctrlKey||f.metaKey||f.altKey)){
if(f.key==="t"||f.key==="T")c(!0);else if(!s?.(f))return;f.preventDefault(),f.stopPropagation()}},children:l}),a]}),i("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}function Bh(e,t){let n=new Map;for(let o of t){let r=n.get(o.actor);r?r.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:r,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=r&&a<=s))}function ra(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function Ih(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function Hh(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let r=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return r.length<=t?r:[...r.
slice(0,t-1),{event:null,rest:!0}]}var _T=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function Vh(e,t,n){let o=(_T.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,r=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-r)/o)+1)},(s,a)=>r+a*o).slice(0,n+1)}function Ui(){let e=ne(null),[t,n]=E(0);return St(()=>{let o=e.current;if(!o)return;let r=()=>n(o.clientWidth);r();let s=new ResizeObserver(
r);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var Wh="Ur",qh="Lr",Kh="Mr",Uh="Nr",Gh="pe",jh="Rr",Jh="Ar";var Gi=20,ia=136,Yh=16,ji=24;function Zh({events:e,sessions:t,zone:n,span:o,onSpan:r}){let{host:s,width:a}=Ui(),l=ne(null),
u=ae(()=>{let M=e.map(({time:F})=>F),[$,N]=[Math.min(...M),Math.max(...M)];return N>$?[$,N]:[$-1e3,N+1e3]},[e]),[c,p]=o??
u,m=ae(()=>Hh(e,12),[e]),f=ae(()=>e.filter(({time:M})=>M>=c&&M<=p).reverse(),[e,c,p]),h=Math.max(1,a-ia-Yh),v=M=>ia+ra(M,
c,p)*h,k=M=>c+(M-(s.current?.getBoundingClientRect().left??0)-ia)/h*(p-c),x=(M,$=(c+p)/2)=>{let N=Ih([c,p],$,M,u);r(N[0]<=
u[0]&&N[1]>=u[1]?null:N)},T=rt(1,f.length,({column:M})=>x(.25,f[M].time)),w=T.at?f[T.at.column]:void 0,_=M=>{if(M.key===
"+")x(.5,w?.time);else if(M.key==="-")x(2,w?.time);else if(M.key==="0")r(null);else return T.key(M);return!0},S=M=>{let $=l.
current;if(l.current=null,$===null)return;let N=k(M);Math.abs(v(N)-v($))>4&&r([Math.max(u[0],Math.min($,N)),Math.min(u[1],
Math.max($,N))])},L=ji+m.length*Gi+24;return i(Ze,{title:`${K(e.length)} events, ${K(t.length)} sessions`,onKey:_,summary:`\
Timeline of ${K(e.length)} events in ${K(t.length)} sessions, from ${ve(u[0],n)} to ${ve(u[1],n)}`,announced:w?`${oe(w.event).
text}, ${ve(w.time,n,"millisecond")}`:"",actions:i(G,{children:[i(j,{small:!0,kind:"outlined",icon:"minus",label:"Zoom o\
ut",keys:"-",disabled:o===null,onClick:()=>x(2)}),i(j,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>x(
.5)}),i(j,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>r(null),children:"All"})]}),table:i(Ye,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:M})=>ve(M,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:M,end:$})=>ge(($-M)/1e3)},{key:"events",head:"events",number:!0,cell:({events:M})=>K(M)}]}),children:[i("di\
v",{ref:s,class:Wh,onPointerDown:M=>{l.current=k(M.clientX)},onPointerUp:M=>S(M.clientX),onWheel:M=>{(M.ctrlKey||M.shiftKey)&&
(M.preventDefault(),x(M.deltaY>0?1.5:.67,k(M.clientX)))},children:a>0&&i("svg",{width:a,height:L,"aria-hidden":"true",children:[
t.filter(({start:M,end:$})=>$>=c&&M<=p).map(M=>i("rect",{x:v(M.start)-3,y:ji-12,width:Math.max(6,v(M.end)-v(M.start)+6),
height:m.length*Gi+12,rx:3,class:qh,onDblClick:()=>r([M.start-500,M.end+500]),children:i("title",{children:`${ve(M.start,
n,"second")}, ${ge((M.end-M.start)/1e3)}, ${K(M.events)} events`})},M.start)),m.map((M,$)=>i("g",{children:[i("text",{x:ia-
12,y:ji+$*Gi+4,class:Kh,children:M.rest?Ft.text:Hi(oe(M.event).text,18)}),i("line",{x1:ia,x2:a-Yh,y1:ji+$*Gi,y2:ji+$*Gi,
class:Uh})]},$)),f.map((M,$)=>{let N=ST(m,M);return i("circle",{cx:v(M.time),cy:ji+N*Gi,r:w===M?6:4,class:Gh,...T.mark(0,
$),style:{fill:m[N]?.rest?"var(--other)":`var(${$n(Jn("event",[M.event]))})`},children:i("title",{children:`${oe(M.event).
text}, ${ve(M.time,n,"millisecond")}`})},$)}),Vh(c,p,Math.max(2,Math.floor(h/140))).map(M=>i("text",{x:v(M),y:L-6,class:jh,
children:ve(M,n,p-c>2*864e5?"dayShort":p-c>36e5?"clock":"clockSecond")},M))]})}),i("p",{class:Jh,children:w?i(G,{children:[
i(R,{value:w.event})," ",ve(w.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session s\
hows it alone"})]})}function ST(e,t){let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function Dn(e){return`'${e.replaceAll("'","''")}'`}var Qh="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",TT=new RegExp(`^${Qh}(\\.${Qh}\
)*$`,"u"),MT=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function Ae(e){return TT.test(e)&&!MT.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Ji(e){
return`event = ${Dn(e)}`}var PT=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Ho(e){let t=e===void 0?null:PT.exec(e);return t?
t[1].replaceAll("''","'"):null}function Wr(e,t){let n=Ae(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Dn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Dn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function qr(e,t){return e===
void 0||e.trim()===""?t:`${Xh(e)} and ${Xh(t)}`}function Xh(e){return/\bor\b/i.test(e)?`(${e})`:e}var eg={before:[],after:[]};function yp(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function tg(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function ng(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var vp=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],El=["explore","funnel",
"retention","paths","sessions","difference","live"];function Kr(e){return vp.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function Ne(e){return e==null?[]:typeof e=="string"?[e]:e}var $T=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function lt(e){
let t=$T.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function DT(e){let t=e[Kr(e)];return Ne(
t?.by).find(n=>!Yi(n))??null}function Yi(e){return/^\s*(time|bins)\s*\(/i.test(e)}function rg(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:AT(e.document),as:e.as}},s=n[t],a=lt(e.document),l=DT(e.document);
if(s){let m=og({...a,...s.document},l);return{state:{view:t,document:m,as:s.as,open:[]},waiting:r,said:null}}let u=ET(t)?
Ho(a.where):null;u!==null&&delete a.where;let c=og({...a,...bp(t,u,o)},l),p=u===null?null:`The filter ${Ji(u)} became ${OT(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:r,said:p}}function AT(e){let t=Kr(e);return e[t]===void 0?
{}:{[t]:e[t]}}function ET(e){return e==="funnel"||e==="retention"||e==="paths"}function OT(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function bp(e,t,n){let[o,r]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===r?o:r].filter(RT).map(NT),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Ji(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:Ji(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":Ji(s)}}}}function RT(e){return e!==void 0}function NT(e){return{
where:Ji(e)}}function og(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=Ne(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Yi),t]}}}var xp={view:"explore",document:{dataset:""},as:null,open:[]},ft=fe(xp),Yn=fe(eg),ig=fe({state:xp,how:"load"}),Ol={},Rl=!1,
ht=ft,Nl=ig,Pe=Nt(()=>ft.value.document),sg=Nt(()=>ft.value.view),ag=Nt(()=>ft.value.as),Zi=Nt(()=>ft.value.open),An=Nt(
()=>ft.value.document.dataset),Qi=Nt(()=>Yn.value.before.length>0),Xi=Nt(()=>Yn.value.after.length>0);function ie(e,t="p\
ush"){let n={...ft.value,...e};un(n,ft.value)||((t==="push"||!Rl)&&(Yn.value=yp(Yn.value,ft.value)),Rl=t==="replace",kp(
n,t))}function Z(e,t,n="push"){ie({document:we(ft.value.document,e,t)},n)}function lg(e){ie({open:[...ft.value.open,e]})}
function Ll(){ie({open:ft.value.open.slice(0,-1)})}function ug(e,t){let n=rg(ft.value,e,Ol,t);return Ol=n.waiting,ie(n.state),
n.said}function Vo(){cg(tg(Yn.value,ft.value))}function es(){cg(ng(Yn.value,ft.value))}function cg(e){e&&(Yn.value=e.stack,Rl=!1,
kp(e.value,"push"))}function wp(e){un(e,ft.value)||(ft.value!==xp&&(Yn.value=yp(Yn.value,ft.value)),Rl=!1,kp(e,"load"))}
function kp(e,t){ft.value=e,ig.value={state:e,how:t}}function pg(){return{undo:Yn.value,waiting:Ol}}function dg(e){Yn.value=
e.undo,Ol=e.waiting}function sa(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function xo(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${K(e)} ms`:ge(e/1e3);case"seconds":return n?`${K(e)} s`:ge(e);case"bytes":return n?`${K(e)} B`:ah(
e);case"share":return n?`${K(e*100)} %`:I(e);case"none":return n?K(e):H(e)}}function aa(e){return e.type==="int64"||e.type===
"float64"}function ts(e,t,n){return typeof e=="number"&&aa(t)?{text:xo(e,sa(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:ve(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:oe(e)}var mg="Dr",fg="Hr",hg="_r",gg="qr";function dn({icon:e,title:t,children:n,actions:o}){return i("div",{class:mg,children:[i(ce,{name:e,size:32}),i("h2",{class:fg,
children:t}),n&&i("p",{class:hg,children:n}),i("div",{class:gg,children:o})]})}var yg="Fr",vg="Tr",bg="Gr";var xg="Jr",wg="Kr";function kg({busy:e,done:t=null}){let n=ne(null);return St(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),i("div",{class:yg,"aria-hidden":"true",children:e&&(t===null||t===0?i("div",{class:bg}):i("div",{ref:n,class:vg}))})}
function zt({lines:e=6}){return i("div",{class:xg,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>i("div",{class:wg},
n))})}var _g="Or",Cg="Pr",Sg="Qr",Tg="Vr",Mg="Wr";function BT(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ut({id:e,error:t,onHint:n}){let o=BT(t.hint);return i(
"div",{class:_g,id:e,role:"alert",children:[i("span",{class:Cg,children:i(ce,{name:"error",size:14})}),i("span",{class:Sg,
children:pe(t.message)}),t.hint!==""&&(o!==null&&n?i("button",{type:"button",class:Tg,onClick:()=>n(o),children:[pe(o),"\
?"]}):i("span",{class:Mg,children:pe(t.hint)}))]})}var $g=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Dg(e,t){
let n=e.split("/").filter(u=>u!=="").map(IT),[o,r,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if($g.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=El.find(u=>u===r)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function IT(e){try{return decodeURIComponent(e)}catch{return e}}function Ag(e,t){return`${Og(e)}/${t}`}
function Eg(e,t){return`${Og(e)}/actor/${encodeURIComponent(t)}`}function Og(e){let t=$g.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function Rg(e){let t=[`q=${await Pg(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Pg(e.open)}`),t.join("&")}async function zl(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await ca(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let r=t.get("open"),s=r===null?[]:await ca(r);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(HT):[]}}function HT(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function Pg(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await Ng(t,new CompressionStream("deflate-raw")),o="";for(let r of n)o+=String.fromCharCode(
r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function ca(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await Ng(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var VT=4<<
20;async function Ng(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let r=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:p}=await a.read();if(c)break;if(r.push(p),s+=p.length,s>VT)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of r)l.set(c,u),u+=c.length;return l}var Bl=new Map;function _p(e){return Bl.has(e)||Fg(e),Bl.get(e)??{events:[]}}async function Fg(e){if(e==="")return{events:[]};
Bl.set(e,{events:[]});let n={events:(await Yf(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Bl.set(e,n),n}var Lg=864e5;
async function Cp(e,t){let n=t==="explore"?null:Fg(e);vo.value.value||await ur();let o=vo.value.value?.find(({name:l})=>l===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*Lg,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*Lg,a=n?await n:_p(e);return{
dataset:e,...r&&s?{from:"now-30d"}:{},timezone:Sp(),...bp(t,null,a)}}function Sp(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Il="sluice.";function wo(e){return pa(()=>localStorage.getItem(Il+e))}function ko(e,t){pa(()=>localStorage.setItem(Il+
e,t))}function zg(e){let t=pa(()=>sessionStorage.getItem(Il+e));return t===null?null:pa(()=>JSON.parse(t))}function Bg(e,t){
pa(()=>sessionStorage.setItem(Il+e,JSON.stringify(t)))}function pa(e){try{return e()}catch{return null}}var Ur=fe({kind:"home"}),mr=Ur,dr=Promise.resolve(),Ig=0;async function Hg(){let e=zg("undo");e?.undo&&Array.isArray(e.undo.
before)&&dg(e),addEventListener("popstate",()=>{Tp()}),addEventListener("pagehide",()=>Bg("undo",pg())),await Tp(),qt(()=>{
let{state:t,how:n}=Nl.value;n!=="load"&&(dr=dr.then(()=>Hl(t,n)))})}function Zn(e,t=""){history.pushState(null,"",Tn(e)+
(t===""?"":`#${t}`)),Tp()}function ns(e=ht.value){Ur.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
dr=dr.then(()=>Hl(e,"push"))}async function Mp(e){return`${Tn(Ag(e.document.dataset,e.view))}#${await Rg(e)}`}async function Hl(e,t){
let n=await Mp(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Ur.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Tp(){let e=++Ig,t=Dg(jf(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Ur.value=t;return}let n=await zl(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Cp(t.dataset,t.view);e===Ig&&(wp({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Ur.value=t,n||(dr=dr.then(
()=>Hl(ht.value,"replace"))))}async function os(e){let{view:t,document:n}=ht.value,o=await Cp(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){wp(r),Ur.value={kind:"view",dataset:e,view:t,fragment:""},dr=dr.then(()=>Hl(r,"repla\
ce"));return}ie(r),Ur.value.kind!=="view"&&ns()}var Vg="xe",Wg="Yr",qg="Zr",Pp="ea",Kg="ra";var Gg=2e3;function jg({dataset:e,actor:t}){let n=Pe.value.timezone??"UTC",o=Tt(e).value,r=o.value?.actors?.[0]??null,s=cn(
r===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:Gg}}),a=cn(r===null?null:{dataset:e,timezone:n,
where:`string(${Ae(r)}) = ${Dn(t)}`,aggregate:{over:{sessions:{per:r}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});se(()=>{globalThis.document.title=`${pe(t)} · ${pe(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return i("main",{class:Vg,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[i("\
div",{class:Wg,children:[i(j,{icon:"left",kind:"outlined",onClick:()=>ns(),children:"Back"}),i("h1",{class:qg,children:i(
R,{value:t,most:80,middle:!0})}),i("span",{class:Pp,children:[i(R,{value:r??"",most:32})," in ",i(R,{value:e,most:32}),"\
, on the clock of ",Tl(n)]})]}),l&&i(ut,{error:l}),!l&&i(qT,{answer:Ug(s.answer),sessions:Ug(a.answer),actor:t,zone:n})]})}
function qT({answer:e,sessions:t,actor:n,zone:o}){let r=ae(()=>KT(e,n),[e]),s=ae(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=E(null);if(!e)return i(zt,{});if(e.rows.
length===0)return i(dn,{icon:"actor",title:"Nobody of this name",actions:i(j,{kind:"primary",onClick:()=>ns(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,p)=>a===null||r[p].time>=a[0]&&r[p].
time<=a[1]);return i(G,{children:[i(Zh,{events:r,sessions:s,zone:o,span:a,onSpan:l}),i("div",{class:Kg,children:[i("p",{
class:Pp,children:[pn(u.length,"event"),a===null?"":` from ${ve(a[0],o,"second")} to ${ve(a[1],o,"second")}`,e.cursor?`,\
 the latest ${Gg} only`:""]}),i(Ye,{label:"Events",rows:u,columns:e.columns.map((c,p)=>({key:c.name,head:i(R,{value:c.name,
most:32}),cell:m=>i(R,{shown:ts(m[p],c,o),most:64,middle:!0})}))})]})]})}function KT(e,t){let n=e?.columns.findIndex(({name:r})=>r===
"time")??-1,o=e?.columns.findIndex(({name:r})=>r==="event")??-1;return(e?.rows??[]).map(r=>({time:Date.parse(String(r[n])),
actor:t,event:r[o]??null}))}function Ug(e){return e!==null&&"columns"in e?e:null}function Gr(e,t){let n=Ne(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),r=o.slice(0,Math.min(
n,e.columns.length)),s=r.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:r.
filter(a=>a!==s),measures:o.slice(r.length).filter(a=>aa(e.columns[a]))}}function Yg(e,t,n){let o=new Map;for(let l of e.
rows){let u=Jg(l[t.time]);u!==null&&o.set(u,0)}let r=[...o.keys()].sort((l,u)=>l-u);r.forEach((l,u)=>o.set(l,u));let s=new Map;
for(let l of e.rows){let u=Jg(l[t.time]);if(u===null)continue;let c=t.keys.map(h=>l[h]),p=JSON.stringify(c),m=s.get(p);m||
s.set(p,m={keys:c,values:new Array(r.length).fill(null)});let f=l[n];m.values[o.get(u)]=typeof f=="number"?f:null}let a=[
...s.values()].map(l=>({...l,total:l.values.reduce((u,c)=>u+(c??0),0)}));return{times:r,series:a.sort((l,u)=>u.total-l.total)}}
function Jg(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function ma(e){let t=e.slice(
1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function rs({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:s}){let a=ae(()=>GT(e,t,n),[e,n]),l=ae(()=>e.rows.map(c=>({
cells:c,kind:"group"})),[e]),u=ae(()=>UT(e),[e]);return i(Ye,{label:"Answer",columns:a,rows:l,summary:u,...o===void 0?{}:
{sort:o},...r?{onSort:r}:{},...s?{onCell:(c,p,m)=>s(c.cells,p.key,m)}:{}})}function UT(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function GT(e,t,n){let o=Gr(
e,t),r=o.time<0?0:ma([...new Set(e.rows.map(a=>Date.parse(String(a[o.time]))/1e3))].sort((a,l)=>a-l)),s=new Set([o.time,
...o.keys]);return e.columns.map((a,l)=>({key:a.name,head:i(R,{value:a.name,most:48}),number:aa(a)&&!s.has(l),cell:u=>u.
kind!=="group"&&s.has(l)?l===0?i(R,{shown:jT(u.kind)}):null:l===o.time?Io(String(u.cells[l]),r,n):i(JT,{value:u.cells[l],
column:a,zone:n})}))}function jT(e){return e==="other"?Ft:{text:Pn.total,kind:"other"}}function JT({value:e,column:t,zone:n}){
let o=ts(e,t,n);return typeof e=="number"?i("span",{title:xo(e,sa(t.name),!0),children:o.text}):i(R,{shown:o,most:64,middle:!0})}var Zg="aa",Qg="ia",Xg="ta",ey="v",ty="oa",ny="na",oy="da";var ZT=12;function Vl({rows:e,all:t,hidden:n,onHidden:o,text:r}){let[s,a]=E(""),l=p=>p.keys.map(m=>oe(m).text).join(", "),
u=s===""?e:e.filter(p=>l(p).toLowerCase().includes(s.toLowerCase())),c=(p,m)=>{let f=e.filter(k=>k.key!==p.key).map(k=>k.
key),h=!n.has(p.key)&&f.every(k=>n.has(k));if(!m)return o(h?new Set:new Set(f));let v=new Set(n);v.delete(p.key)||v.add(
p.key),o(v)};return i("div",{class:Zg,children:[e.length>=ZT&&i("input",{class:Qg,"aria-label":"Find in legend",placeholder:"\
find in legend",value:s,onInput:p=>a(p.currentTarget.value)}),i("div",{class:Xg,children:u.map(p=>i("button",{type:"butt\
on",class:ey,"aria-pressed":!n.has(p.key),onClick:m=>c(p,m.ctrlKey||m.metaKey),children:[i("svg",{width:"16",height:"8",
"aria-hidden":"true",children:i("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":Wi(p.color).join(
" "),style:{stroke:`var(${$n(p.color)})`}})}),i("span",{class:ty,children:i(R,{value:p.keys.length===1?p.keys[0]:p.keys,
most:48,middle:!0})}),i("span",{class:ny,children:p.last===null?"–":r(p.last)})]},p.key))}),t>e.length&&i("p",{class:oy,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var QT="uplot",XT="u-hz",eM="u-vt",tM="u-title",nM="u-wrap",oM="u-under",rM="u-over",iM="u-axis",Zr="u-off",sM="u-select",
aM="u-cursor-x",lM="u-cursor-y",uM="u-cursor-pt",cM="u-legend",pM="u-live",dM="u-inline",mM="u-series",fM="u-marker",ry="\
u-label",hM="u-value",ha="width",ga="height";var iy="bottom",is="left",$p="right",Up="#000",sy=Up+"0",Dp="mousemove",ay="mousedown",Ap="mouseup",ly="mouseenter",uy="\
mouseleave",cy="dblclick",gM="resize",yM="scroll",py="change",Gl="dppxchange",Gp="--",ds=typeof window<"u",Lp=ds?document:
null,as=ds?window:null,vM=ds?navigator:null,$e,Wl;function Fp(){let e=devicePixelRatio;$e!=e&&($e=e,Wl&&Bp(py,Wl,Fp),Wl=
matchMedia(`(min-resolution: ${$e-.001}dppx) and (max-resolution: ${$e+.001}dppx)`),Qr(py,Wl,Fp),as.dispatchEvent(new CustomEvent(
Gl)))}function mn(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function zp(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function qe(e,t,n){e.style[t]=n+"px"}function Qn(e,t,n,o){let r=Lp.createElement(e);return t!=null&&mn(r,
t),n?.insertBefore(r,o),r}function En(e,t){return Qn("div",e,t)}var dy=new WeakMap;function _o(e,t,n,o,r){let s="transla\
te("+t+"px,"+n+"px)",a=dy.get(e);s!=a&&(e.style.transform=s,dy.set(e,s),t<0||n<0||t>o||n>r?mn(e,Zr):zp(e,Zr))}var my=new WeakMap;
function fy(e,t,n){let o=t+n,r=my.get(e);o!=r&&(my.set(e,o),e.style.background=t,e.style.borderColor=n)}var hy=new WeakMap;
function gy(e,t,n,o){let r=t+""+n,s=hy.get(e);r!=s&&(hy.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var jp={passive:!0},bM={...jp,capture:!0};function Qr(e,t,n,o){t.addEventListener(
e,n,o?bM:jp)}function Bp(e,t,n,o){t.removeEventListener(e,n,jp)}ds&&Fp();function Xn(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)r=s?n+o>>1:fn((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function qy(e){return(n,o,r)=>{
let s=-1,a=-1;for(let l=o;l<=r;l++)if(e(n[l])){s=l;break}for(let l=r;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var Ky=e=>e!=
null,Uy=e=>e!=null&&e>0,Yl=qy(Ky),xM=qy(Uy);function wM(e,t,n,o=0,r=!1){let s=r?xM:Yl,a=r?Uy:Ky;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??Le,u??-Le]}function Zl(e,t,n,o){let r=by(e),s=by(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
Wo:Gy,l=r==1?fn:On,u=s==1?On:fn,c=l(a(yt(e))),p=u(a(yt(t))),m=ls(n,c),f=ls(n,p);return n==10&&(c<0&&(m=Fe(m,-c)),p<0&&(f=
Fe(f,-p))),o||n==2?(e=m*r,t=f*s):(e=Zy(e,m),t=Ql(t,f)),[e,t]}function Jp(e,t,n,o){let r=Zl(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var Yp=.1,yy={mode:3,pad:Yp},va={pad:0,soft:null,mode:0},kM={min:va,max:va};function jl(e,t,n,o){return Xl(
n)?vy(e,t,n):(va.pad=n,va.soft=o?0:null,va.mode=o?3:0,vy(e,t,kM))}function Se(e,t){return e??t}function _M(e,t,n){for(t=
Se(t,0),n=Se(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function vy(e,t,n){let o=n.min,r=n.max,s=Se(o.pad,
0),a=Se(r.pad,0),l=Se(o.hard,-Le),u=Se(r.hard,Le),c=Se(o.soft,Le),p=Se(r.soft,-Le),m=Se(o.mode,0),f=Se(r.mode,0),h=t-e,v=Wo(
h),k=Gt(yt(e),yt(t)),x=Wo(k),T=yt(x-v);(h<1e-24||T>10)&&(h=0,(e==0||t==0)&&(h=1e-24,m==2&&c!=Le&&(s=0),f==2&&p!=-Le&&(a=
0)));let w=h||k||1e3,_=Wo(w),S=ls(10,fn(_)),L=w*(h==0?e==0?.1:1:s),M=Fe(Zy(e-L,S/10),24),$=e>=c&&(m==1||m==3&&M<=c||m==2&&
M>=c)?c:Le,N=Gt(l,M<$&&e>=$?$:eo($,M)),F=w*(h==0?t==0?.1:1:a),B=Fe(Ql(t+F,S/10),24),A=t<=p&&(f==1||f==3&&B>=p||f==2&&B<=
p)?p:-Le,Y=eo(u,B>A&&t<=A?A:Gt(A,B));return N==Y&&N==0&&(Y=100),[N,Y]}var CM=new Intl.NumberFormat(ds?vM.language:"en-US"),
Zp=e=>CM.format(e),hn=Math,Ul=hn.PI,yt=hn.abs,fn=hn.floor,gt=hn.round,On=hn.ceil,eo=hn.min,Gt=hn.max,ls=hn.pow,by=hn.sign,
Wo=hn.log10,Gy=hn.log2,SM=(e,t=1)=>hn.sinh(e)*t,Ep=(e,t=1)=>hn.asinh(e/t),Le=1/0;function xy(e){return(Wo((e^e>>31)-(e>>
31))|0)+1}function Ip(e,t,n){return eo(Gt(e,t),n)}function jy(e){return typeof e=="function"}function be(e){return jy(e)?
e:()=>e}var TM=()=>{},Jy=e=>e,Yy=(e,t)=>t,MM=e=>null,wy=e=>!0,ky=(e,t)=>e==t,PM=/\.\d*?(?=9{6,}|0{6,})/gm,Xr=e=>{if(Xy(e)||
hr.has(e))return e;let t=`${e}`,n=t.match(PM);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,s]=t.
split("e");return+`${Xr(r)}e${s}`}return Fe(e,o)};function Jr(e,t){return Xr(Fe(Xr(e/t))*t)}function Ql(e,t){return Xr(On(
Xr(e/t))*t)}function Zy(e,t){return Xr(fn(Xr(e/t))*t)}function Fe(e,t=0){if(Xy(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return gt(o)/n}var hr=new Map;function Qy(e){return((""+e).split(".")[1]||"").length}function xa(e,t,n,o){let r=[],s=o.map(
Qy);for(let a=t;a<n;a++){let l=yt(a),u=Fe(ls(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*u,m=(a>=
0?0:l)+(a>=s[c]?0:s[c]),f=e==10?p:Fe(p,m);r.push(f),hr.set(f,m)}}return r}var ba={},Qp=[],us=[null,null],fr=Array.isArray,
Xy=Number.isInteger,$M=e=>e===void 0;function _y(e){return typeof e=="string"}function Xl(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function DM(e){return e!=null&&typeof e=="object"}var AM=Object.getPrototypeOf(
Uint8Array),e0="__proto__";function cs(e,t=Xl){let n;if(fr(e)){let o=e.find(r=>r!=null);if(fr(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=cs(e[r],t)}else n=e.slice()}else if(e instanceof AM)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=e0&&(n[o]=cs(e[o],t))}else n=e;return n}function ct(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=e0&&(Xl(e[r])?ct(e[r],cs(o[r])):e[r]=cs(o[r]))}return e}var EM=0,OM=1,RM=2;function NM(e,t,n){for(let o=0,r,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(r=a-1;r>=0&&e[r]==null;)e[r--]=null;for(r=a+1;r<n&&e[r]==null;)e[s=r++]=null}}}function LM(e,t){
if(BM(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return IM(a[0])||(a=zM(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],r=o[0].length,s=new Map;for(let a=0;a<r;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let p=l[c],m=Array(r).fill(void 0),f=t?t[a][c]:OM,h=[];for(let v=0;v<p.length;v++){let k=p[v],x=s.get(u[v]);
k===null?f!=EM&&(m[x]=k,f==RM&&h.push(x)):m[x]=k}NM(m,h,r),o.push(m)}}return o}var FM=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function zM(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let r=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];r.push(l)}
return r}function BM(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let s=0;s<n;s++)if(r[s]!=t[s])return!1}}return!0}function IM(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let s=Gt(1,fn((r-o+1)/t));for(let a=e[o],l=o+s;l<=
r;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var t0=["January","February","March","April","May","June",
"July","August","September","October","November","December"],n0=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function o0(e){return e.slice(0,3)}var HM=n0.map(o0),VM=t0.map(o0),WM={MMMM:t0,MMM:VM,WWWW:n0,WWW:HM};function fa(e){
return(e<10?"0":"")+e}function qM(e){return(e<10?"00":e<100?"0":"")+e}var KM={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>fa(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>fa(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>fa(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>fa(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>fa(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>qM(e.getMilliseconds())};function Xp(e,t){t=t||WM;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?KM[r[1]]:r[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var UM=new Intl.DateTimeFormat().resolvedOptions().timeZone;function GM(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==UM?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var r0=e=>e%1==0,Jl=[1,2,2.5,5],jM=xa(10,-32,0,Jl),i0=xa(10,0,32,Jl),JM=i0.filter(r0),Yr=jM.concat(
i0),ed=`
`,s0="{YYYY}",Cy=ed+s0,a0="{M}/{D}",ya=ed+a0,ql=ya+"/{YY}",l0="{aa}",YM="{h}:{mm}",ss=YM+l0,Sy=ed+ss,Ty=":{ss}",Ee=null;
function u0(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,s=r*30,a=r*365,u=(e==1?xa(10,0,3,Jl).filter(r0):xa(10,-3,0,Jl)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,s0,Ee,Ee,Ee,Ee,Ee,Ee,1],[r*28,"{MMM}",Cy,Ee,Ee,Ee,Ee,Ee,1],[r,a0,Cy,Ee,
Ee,Ee,Ee,Ee,1],[o,"{h}"+l0,ql,Ee,ya,Ee,Ee,Ee,1],[n,ss,ql,Ee,ya,Ee,Ee,Ee,1],[t,Ty,ql+" "+ss,Ee,ya+" "+ss,Ee,Sy,Ee,1],[e,Ty+
".{fff}",ql+" "+ss,Ee,ya+" "+ss,Ee,Sy,Ee,1]];function p(m){return(f,h,v,k,x,T)=>{let w=[],_=x>=a,S=x>=s&&x<a,L=m(v),M=Fe(
L*e,3),$=Op(L.getFullYear(),_?0:L.getMonth(),S||_?1:L.getDate()),N=Fe($*e,3);if(S||_){let F=S?x/s:0,B=_?x/a:0,A=M==N?M:Fe(
Op($.getFullYear()+B,$.getMonth()+F,1)*e,3),Y=new Date(gt(A/e)),W=Y.getFullYear(),le=Y.getMonth();for(let te=0;A<=k;te++){
let xe=Op(W+B*te,le+F*te,1),ee=xe-m(Fe(xe*e,3));A=Fe((+xe+ee)*e,3),A<=k&&w.push(A)}}else{let F=x>=r?r:x,B=fn(v)-fn(M),A=N+
B+Ql(M-N,F);w.push(A);let Y=m(A),W=Y.getHours()+Y.getMinutes()/n+Y.getSeconds()/o,le=x/o,te=f.axes[h]._space,xe=T/te;for(;A=
Fe(A+x,e==1?0:3),!(A>k);)if(le>1){let ee=fn(Fe(W+le,6))%24,_e=m(A).getHours()-ee;_e>1&&(_e=-1),A-=_e*o,W=(W+le)%24;let Oe=w[w.
length-1];Fe((A-Oe)/x,3)*xe>=.7&&w.push(A)}else w.push(A)}return w}}return[u,c,p]}var[ZM,QM,XM]=u0(1),[eP,tP,nP]=u0(.001);
xa(2,-53,53,[1]);function My(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function Py(e,t){
return(n,o,r,s,a)=>{let l=t.find(v=>a>=v[0])||t[t.length-1],u,c,p,m,f,h;return o.map(v=>{let k=e(v),x=k.getFullYear(),T=k.
getMonth(),w=k.getDate(),_=k.getHours(),S=k.getMinutes(),L=k.getSeconds(),M=x!=u&&l[2]||T!=c&&l[3]||w!=p&&l[4]||_!=m&&l[5]||
S!=f&&l[6]||L!=h&&l[7]||l[1];return u=x,c=T,p=w,m=_,f=S,h=L,M(k)})}}function oP(e,t){let n=Xp(t);return(o,r,s,a,l)=>r.map(
u=>n(e(u)))}function Op(e,t,n){return new Date(e,t,n)}function $y(e,t){return t(e)}var rP="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function Dy(e,t){return(n,o,r,s)=>s==null?Gp:t(e(o))}function iP(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function sP(e,t){return e.series[t].fill(e,t)}var aP={show:!0,live:!0,isolate:!1,mount:TM,
markers:{show:!0,width:2,stroke:iP,fill:sP,dash:"solid"},idx:null,idxs:null,values:[]};function lP(e,t){let n=e.cursor.points,
o=En(),r=n.size(e,t);qe(o,ha,r),qe(o,ga,r);let s=r/-2;qe(o,"marginLeft",s),qe(o,"marginTop",s);let a=n.width(e,t,r);return a&&
qe(o,"borderWidth",a),o}function uP(e,t){let n=e.series[t].points;return n._fill||n._stroke}function cP(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function pP(e,t){return e.series[t].points.size}var Rp=[0,0];function dP(e,t,n){return Rp[0]=
t,Rp[1]=n,Rp}function Kl(e,t,n,o=!0){return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function Np(e,t,n,o=!0){return r=>{
(!o||r.target==t)&&n(r)}}var mP={show:!0,x:!0,y:!0,lock:!1,move:dP,points:{one:!1,show:lP,size:pP,width:0,stroke:cP,fill:uP},
bind:{mousedown:Kl,mouseup:Kl,click:Kl,dblclick:Kl,mousemove:Np,mouseleave:Np,mouseenter:Np},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-
r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},c0={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},td=ct({},c0,{filter:Yy}),p0=ct({},td,{size:10}),d0=ct({},c0,{show:!1}),nd='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',m0="bold "+nd,f0=1.5,Ay={show:!0,scale:"x",stroke:Up,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:m0,side:2,grid:td,ticks:p0,border:d0,font:nd,lineGap:f0,rotate:0},fP="\
Value",hP="Time",Ey={show:!0,scale:"x",auto:!1,sorted:1,min:Le,max:-Le,idxs:[]};function gP(e,t,n,o,r){return t.map(s=>s==
null?"":Zp(s))}function yP(e,t,n,o,r,s,a){let l=[],u=hr.get(r)||0;n=a?n:Fe(Ql(n,r),u);for(let c=n;c<=o;c=Fe(c+r,u))l.push(
Object.is(c,-0)?0:c);return l}function Hp(e,t,n,o,r,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?Wo:Gy,p=fn(c(n));
r=ls(u,p),u==10&&(r=Yr[Xn(r,Yr)]);let m=n,f=r*u;u==10&&(f=Yr[Xn(f,Yr)]);do l.push(m),m=m+r,u==10&&!hr.has(m)&&(m=Fe(m,hr.
get(r))),m>=f&&(r=m,f=r*u,u==10&&(f=Yr[Xn(f,Yr)]));while(m<=o);return l}function vP(e,t,n,o,r,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?Hp(e,t,Gt(u,n),o,r):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?Hp(e,t,Gt(u,-o),-n,r):[u]).reverse().map(f=>-f).
concat(p,c)}var h0=/./,bP=/[12357]/,xP=/[125]/,Oy=/1/,Vp=(e,t,n,o)=>e.map((r,s)=>t==4&&r==0||s%o==0&&n.test(r.toExponential()[r<
0?1:0])?r:null);function wP(e,t,n,o,r){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),m=u(9,a)-
p>=c?h0:u(7,a)-p>=c?bP:u(5,a)-p>=c?xP:Oy;if(m==Oy){let f=yt(u(1,a)-p);if(f<c)return Vp(t.slice().reverse(),l.distr,m,On(
c/f)).reverse()}return Vp(t,l.distr,m,1)}function kP(e,t,n,o,r){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=yt(u(
1,a)-u(2,a));return c<l?Vp(t.slice().reverse(),3,h0,On(l/c)).reverse():t}function _P(e,t,n,o){return o==null?Gp:t==null?
"":Zp(t)}var Ry={show:!0,scale:"y",stroke:Up,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:m0,side:3,
grid:td,ticks:p0,border:d0,font:nd,lineGap:f0,rotate:0};function CP(e,t){let n=3+(e||1)*2;return Fe(n*t,3)}function SP(e,t){
let{scale:n,idxs:o}=e.series[0],r=e._data[0],s=e.valToPos(r[o[0]],n,!0),a=e.valToPos(r[o[1]],n,!0),l=yt(a-s),u=e.series[t],
c=l/(u.points.space*$e);return o[1]-o[0]<=c}var Ny={scale:null,auto:!0,sorted:0,min:Le,max:-Le},g0=(e,t,n,o,r)=>r,Ly={show:!0,
auto:!0,sorted:0,gaps:g0,alpha:1,facets:[ct({},Ny,{scale:"x"}),ct({},Ny,{scale:"y"})]},Fy={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:g0,alpha:1,points:{show:SP,filter:null},values:null,min:Le,max:-Le,idxs:[],path:null,clip:null};function TP(e,t,n,o,r){
return n/10}var y0={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},MP=ct({},y0,{time:!1,ori:1}),zy={};
function v0(e,t){let n=zy[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=
o)},pub(o,r,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=r&&n.plots[p].pub(o,r,s,a,l,u,c)}},e!=null&&(zy[e]=n)),
n}var ps=1,Wp=2;function ei(e,t,n){let o=e.mode,r=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[r.facets[0].scale]:a[e.series[0].scale],m=o==2?a[r.facets[1].scale]:a[r.scale],f=l.left,h=l.top,v=l.
width,k=l.height,x=e.valToPosH,T=e.valToPosV;return p.ori==0?n(r,u,c,p,m,x,T,f,h,v,k,tu,ms,ou,x0,k0):n(r,u,c,p,m,T,x,h,f,
k,v,nu,fs,id,w0,_0)}function od(e,t){let n=0,o=0,r=Se(e.bands,Qp);for(let s=0;s<r.length;s++){let a=r[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function PP(e,t,n,o,r){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return r==-1?u.min:r==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function qo(e,t,n,o,r,s){
return ei(e,t,(a,l,u,c,p,m,f,h,v,k,x)=>{let T=a.pxRound,w=c.dir*(c.ori==0?1:-1),_=c.ori==0?ms:fs,S,L;w==1?(S=n,L=o):(S=o,
L=n);let M=T(m(l[S],c,k,h)),$=T(f(u[S],p,x,v)),N=T(m(l[L],c,k,h)),F=T(f(s==1?p.max:p.min,p,x,v)),B=new Path2D(r);return _(
B,N,F),_(B,M,F),_(B,M,$),B})}function eu(e,t,n,o,r,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?ou:id,u=n;for(let m=0;m<
e.length;m++){let f=e[m];if(f[1]>f[0]){let h=f[0]-u;h>0&&l(a,u,o,h,o+s),u=f[1]}}let c=n+r-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function $P(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function rd(e,t,n,o,r,s,a){let l=[],u=e.
length;for(let c=r==1?n:o;c>=n&&c<=o;c+=r)if(t[c]===null){let m=c,f=c;if(r==1)for(;++c<=o&&t[c]===null;)f=c;else for(;--c>=
n&&t[c]===null;)f=c;let h=s(e[m]),v=f==m?h:s(e[f]),k=m-r;h=a<=0&&k>=0&&k<u?s(e[k]):h;let T=f+r;v=a>=0&&T>=0&&T<u?s(e[T]):
v,v>=h&&l.push([h,v])}return l}function By(e){return e==0?Jy:e==1?gt:t=>Jr(t,e)}function b0(e){let t=e==0?tu:nu,n=e==0?(r,s,a,l,u,c)=>{
r.arcTo(s,a,l,u,c)}:(r,s,a,l,u,c)=>{r.arcTo(a,s,u,l,c)},o=e==0?(r,s,a,l,u)=>{r.rect(s,a,l,u)}:(r,s,a,l,u)=>{r.rect(a,s,u,
l)};return(r,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(r,s,a,l,u):(c=eo(c,l/2,u/2),p=eo(p,l/2,u/2),t(r,s+c,a),n(r,s+l,a,s+l,a+u,c),
n(r,s+l,a+u,s,a+u,p),n(r,s,a+u,s,a,p),n(r,s,a,s+l,a,c),r.closePath())}}var tu=(e,t,n)=>{e.moveTo(t,n)},nu=(e,t,n)=>{e.moveTo(
n,t)},ms=(e,t,n)=>{e.lineTo(t,n)},fs=(e,t,n)=>{e.lineTo(n,t)},ou=b0(0),id=b0(1),x0=(e,t,n,o,r,s)=>{e.arc(t,n,o,r,s)},w0=(e,t,n,o,r,s)=>{
e.arc(n,t,o,r,s)},k0=(e,t,n,o,r,s,a)=>{e.bezierCurveTo(t,n,o,r,s,a)},_0=(e,t,n,o,r,s,a)=>{e.bezierCurveTo(n,t,r,o,a,s)};
function C0(e){return(t,n,o,r,s)=>ei(t,n,(a,l,u,c,p,m,f,h,v,k,x)=>{let{pxRound:T,points:w}=a,_,S;c.ori==0?(_=tu,S=x0):(_=
nu,S=w0);let L=Fe(w.width*$e,3),M=(w.size-w.width)/2*$e,$=Fe(M*2,3),N=new Path2D,F=new Path2D,{left:B,top:A,width:Y,height:W}=t.
bbox;ou(F,B-$,A-$,Y+$*2,W+$*2);let le=te=>{if(u[te]!=null){let xe=T(m(l[te],c,k,h)),ee=T(f(u[te],p,x,v));_(N,xe+M,ee),S(
N,xe,ee,M,0,Ul*2)}};if(s)s.forEach(le);else for(let te=o;te<=r;te++)le(te);return{stroke:L>0?N:null,fill:N,clip:F,flags:ps|
Wp}})}function S0(e){return(t,n,o,r,s,a)=>{o!=r&&(s!=o&&a!=o&&e(t,n,o),s!=r&&a!=r&&e(t,n,r),e(t,n,a))}}var DP=S0(ms),AP=S0(
fs);function T0(e){let t=Se(e?.alignGaps,0);return(n,o,r,s)=>ei(n,o,(a,l,u,c,p,m,f,h,v,k,x)=>{[r,s]=Yl(u,r,s);let T=a.pxRound,
w=W=>T(m(W,c,k,h)),_=W=>T(f(W,p,x,v)),S,L;c.ori==0?(S=ms,L=DP):(S=fs,L=AP);let M=c.dir*(c.ori==0?1:-1),$={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:ps},N=$.stroke,F=!1;if(s-r>=k*4){let W=Q=>n.posToVal(Q,c.key,!0),le=null,te=null,
xe,ee,Jt,Ue=w(l[M==1?r:s]),_e=w(l[r]),Oe=w(l[s]),he=W(M==1?_e+1:Oe-1);for(let Q=M==1?r:s;Q>=r&&Q<=s;Q+=M){let pt=l[Q],Ge=(M==
1?pt<he:pt>he)?Ue:w(pt),De=u[Q];Ge==Ue?De!=null?(ee=De,le==null?(S(N,Ge,_(ee)),xe=le=te=ee):ee<le?le=ee:ee>te&&(te=ee)):
De===null&&(F=!0):(le!=null&&L(N,Ue,_(le),_(te),_(xe),_(ee)),De!=null?(ee=De,S(N,Ge,_(ee)),le=te=xe=ee):(le=te=null,De===
null&&(F=!0)),Ue=Ge,he=W(Ue+M))}le!=null&&le!=te&&Jt!=Ue&&L(N,Ue,_(le),_(te),_(xe),_(ee))}else for(let W=M==1?r:s;W>=r&&
W<=s;W+=M){let le=u[W];le===null?F=!0:le!=null&&S(N,w(l[W]),_(le))}let[A,Y]=od(n,o);if(a.fill!=null||A!=0){let W=$.fill=
new Path2D(N),le=a.fillTo(n,o,a.min,a.max,A),te=_(le),xe=w(l[r]),ee=w(l[s]);M==-1&&([ee,xe]=[xe,ee]),S(W,ee,te),S(W,xe,te)}
if(!a.spanGaps){let W=[];F&&W.push(...rd(l,u,r,s,M,w,t)),$.gaps=W=a.gaps(n,o,r,s,W),$.clip=eu(W,c.ori,h,v,k,x)}return Y!=
0&&($.band=Y==2?[qo(n,o,r,s,N,-1),qo(n,o,r,s,N,1)]:qo(n,o,r,s,N,Y)),$})}function EP(e){let t=Se(e.align,1),n=Se(e.ascDesc,
!1),o=Se(e.alignGaps,0),r=Se(e.extend,!1);return(s,a,l,u)=>ei(s,a,(c,p,m,f,h,v,k,x,T,w,_)=>{[l,u]=Yl(m,l,u);let S=c.pxRound,
{left:L,width:M}=s.bbox,$=_e=>S(v(_e,f,w,x)),N=_e=>S(k(_e,h,_,T)),F=f.ori==0?ms:fs,B={stroke:new Path2D,fill:null,clip:null,
band:null,gaps:null,flags:ps},A=B.stroke,Y=f.dir*(f.ori==0?1:-1),W=N(m[Y==1?l:u]),le=$(p[Y==1?l:u]),te=le,xe=le;r&&t==-1&&
(xe=L,F(A,xe,W)),F(A,le,W);for(let _e=Y==1?l:u;_e>=l&&_e<=u;_e+=Y){let Oe=m[_e];if(Oe==null)continue;let he=$(p[_e]),Q=N(
Oe);t==1?F(A,he,W):F(A,te,Q),F(A,he,Q),W=Q,te=he}let ee=te;r&&t==1&&(ee=L+M,F(A,ee,W));let[Jt,Ue]=od(s,a);if(c.fill!=null||
Jt!=0){let _e=B.fill=new Path2D(A),Oe=c.fillTo(s,a,c.min,c.max,Jt),he=N(Oe);F(_e,ee,he),F(_e,xe,he)}if(!c.spanGaps){let _e=[];
_e.push(...rd(p,m,l,u,Y,$,o));let Oe=c.width*$e/2,he=n||t==1?Oe:-Oe,Q=n||t==-1?-Oe:Oe;_e.forEach(pt=>{pt[0]+=he,pt[1]+=Q}),
B.gaps=_e=c.gaps(s,a,l,u,_e),B.clip=eu(_e,f.ori,x,T,w,_)}return Ue!=0&&(B.band=Ue==2?[qo(s,a,l,u,A,-1),qo(s,a,l,u,A,1)]:
qo(s,a,l,u,A,Ue)),B})}function Iy(e,t,n,o,r,s,a=Le){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==
void 0){if(l!=null){let p=yt(e[u]-e[l]);p<c&&(c=p,a=yt(n(e[u],o,r,s)-n(e[l],o,r,s)))}l=u}}return a}function OP(e){e=e||ba;
let t=Se(e.size,[.6,Le,1]),n=e.align||0,o=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let s=be(r),a=1-
t[0],l=Se(t[1],Le),u=Se(t[2],1),c=Se(e.disp,ba),p=Se(e.each,h=>{}),{fill:m,stroke:f}=c;return(h,v,k,x)=>ei(h,v,(T,w,_,S,L,M,$,N,F,B,A)=>{
let Y=T.pxRound,W=n,le=o*$e,te=l*$e,xe=u*$e,ee,Jt;S.ori==0?[ee,Jt]=s(h,v):[Jt,ee]=s(h,v);let Ue=S.dir*(S.ori==0?1:-1),_e=S.
ori==0?ou:id,Oe=S.ori==0?p:(U,Be,dt,vi,$r,po,Dr)=>{p(U,Be,dt,$r,vi,Dr,po)},he=Se(h.bands,Qp).find(U=>U.series[0]==v),Q=he!=
null?he.dir:0,pt=T.fillTo(h,v,T.min,T.max,Q),Bt=Y($(pt,L,A,F)),Ge,De,Hn,on=B,Qe=Y(T.width*$e),co=!1,Lo=null,bn=null,Xo=null,
hi=null;m!=null&&(Qe==0||f!=null)&&(co=!0,Lo=m.values(h,v,k,x),bn=new Map,new Set(Lo).forEach(U=>{U!=null&&bn.set(U,new Path2D)}),
Qe>0&&(Xo=f.values(h,v,k,x),hi=new Map,new Set(Xo).forEach(U=>{U!=null&&hi.set(U,new Path2D)})));let{x0:gi,size:Ls}=c;if(gi!=
null&&Ls!=null){W=1,w=gi.values(h,v,k,x),gi.unit==2&&(w=w.map(dt=>h.posToVal(N+dt*B,S.key,!0)));let U=Ls.values(h,v,k,x);
Ls.unit==2?De=U[0]*B:De=M(U[0],S,B,N)-M(0,S,B,N),on=Iy(w,_,M,S,B,N,on),Hn=on-De+le}else on=Iy(w,_,M,S,B,N,on),Hn=on*a+le,
De=on-Hn;Hn<1&&(Hn=0),Qe>=De/2&&(Qe=0),Hn<5&&(Y=Jy);let ja=Hn>0,Mr=on-Hn-(ja?Qe:0);De=Y(Ip(Mr,xe,te)),Ge=(W==0?De/2:W==Ue?
0:De)-W*Ue*((W==0?le/2:0)+(ja?Qe/2:0));let It={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},yi=co?null:new Path2D,
Fo=null;if(he!=null)Fo=h.data[he.series[1]];else{let{y0:U,y1:Be}=c;U!=null&&Be!=null&&(_=Be.values(h,v,k,x),Fo=U.values(
h,v,k,x))}let Pr=ee*De,me=Jt*De;for(let U=Ue==1?k:x;U>=k&&U<=x;U+=Ue){let Be=_[U];if(Be==null)continue;if(Fo!=null){let Yt=Fo[U]??
0;if(Be-Yt==0)continue;Bt=$(Yt,L,A,F)}let dt=S.distr!=2||c!=null?w[U]:U,vi=M(dt,S,B,N),$r=$(Se(Be,pt),L,A,F),po=Y(vi-Ge),
Dr=Y(Gt($r,Bt)),rn=Y(eo($r,Bt)),xn=Dr-rn;if(Be!=null){let Yt=Be<0?me:Pr,Vn=Be<0?Pr:me;co?(Qe>0&&Xo[U]!=null&&_e(hi.get(Xo[U]),
po,rn+fn(Qe/2),De,Gt(0,xn-Qe),Yt,Vn),Lo[U]!=null&&_e(bn.get(Lo[U]),po,rn+fn(Qe/2),De,Gt(0,xn-Qe),Yt,Vn)):_e(yi,po,rn+fn(
Qe/2),De,Gt(0,xn-Qe),Yt,Vn),Oe(h,v,U,po-Qe/2,rn,De+Qe,xn)}}return Qe>0?It.stroke=co?hi:yi:co||(It._fill=T.width==0?T._fill:
T._stroke??T._fill,It.width=0),It.fill=co?bn:yi,It})}function RP(e,t){let n=Se(t?.alignGaps,0);return(o,r,s,a)=>ei(o,r,(l,u,c,p,m,f,h,v,k,x,T)=>{
[s,a]=Yl(c,s,a);let w=l.pxRound,_=ee=>w(f(ee,p,x,v)),S=ee=>w(h(ee,m,T,k)),L,M,$;p.ori==0?(L=tu,$=ms,M=k0):(L=nu,$=fs,M=_0);
let N=p.dir*(p.ori==0?1:-1),F=_(u[N==1?s:a]),B=F,A=[],Y=[];for(let ee=N==1?s:a;ee>=s&&ee<=a;ee+=N)if(c[ee]!=null){let Ue=u[ee],
_e=_(Ue);A.push(B=_e),Y.push(S(c[ee]))}let W={stroke:e(A,Y,L,$,M,w),fill:null,clip:null,band:null,gaps:null,flags:ps},le=W.
stroke,[te,xe]=od(o,r);if(l.fill!=null||te!=0){let ee=W.fill=new Path2D(le),Jt=l.fillTo(o,r,l.min,l.max,te),Ue=S(Jt);$(ee,
B,Ue),$(ee,F,Ue)}if(!l.spanGaps){let ee=[];ee.push(...rd(u,c,s,a,N,_,n)),W.gaps=ee=l.gaps(o,r,s,a,ee),W.clip=eu(ee,p.ori,
v,k,x,T)}return xe!=0&&(W.band=xe==2?[qo(o,r,s,a,le,-1),qo(o,r,s,a,le,1)]:qo(o,r,s,a,le,xe)),W})}function NP(e){return RP(
LP,e)}function LP(e,t,n,o,r,s){let a=e.length;if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{
let u=Array(a),c=Array(a-1),p=Array(a-1),m=Array(a-1);for(let f=0;f<a-1;f++)p[f]=t[f+1]-t[f],m[f]=e[f+1]-e[f],c[f]=p[f]/
m[f];u[0]=c[0];for(let f=1;f<a-1;f++)c[f]===0||c[f-1]===0||c[f-1]>0!=c[f]>0?u[f]=0:(u[f]=3*(m[f-1]+m[f])/((2*m[f]+m[f-1])/
c[f-1]+(m[f]+2*m[f-1])/c[f]),isFinite(u[f])||(u[f]=0));u[a-1]=c[a-2];for(let f=0;f<a-1;f++)r(l,e[f]+m[f]/3,t[f]+u[f]*m[f]/
3,e[f+1]-m[f]/3,t[f+1]-u[f+1]*m[f]/3,e[f+1],t[f+1])}return l}var qp=new Set;function Hy(){for(let e of qp)e.syncRect(!0)}
ds&&(Qr(gM,as,Hy),Qr(yM,as,Hy,!0),Qr(Gl,as,()=>{Mt.pxRatio=$e}));var FP=T0(),zP=C0();function Vy(e,t,n,o){return(o?[e[0],
e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>Kp(s,a,t,n))}function BP(e,t){return e.map((n,o)=>o==0?{}:
ct({},t,n))}function Kp(e,t,n,o){return ct({},t==0?n:o,e)}function M0(e,t,n){return t==null?us:[t,n]}var IP=M0;function HP(e,t,n){
return t==null?us:jl(t,n,Yp,!0)}function P0(e,t,n,o){return t==null?us:Zl(t,n,e.scales[o].log,!1)}var VP=P0;function $0(e,t,n,o){
return t==null?us:Jp(t,n,e.scales[o].log,!1)}var WP=$0;function qP(e,t,n,o,r){let s=Gt(xy(e),xy(t)),a=t-e,l=Xn(r/o*a,n);
do{let u=n[l],c=o*u/a;if(c>=r&&s+(u<5?hr.get(u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function Wy(e){let t,
n;return e=e.replace(/(\d+)px/,(o,r)=>(t=gt((n=+r)*$e))+"px"),[e,t,n]}function KP(e){e.show&&[e.font,e.labelFont].forEach(
t=>{let n=Fe(t[2]*$e,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Mt(e,t,n){let o={mode:Se(e.mode,1)},r=o.
mode;function s(d,g,y,b){let C=g.valToPct(d);return b+y*(g.dir==-1?1-C:C)}function a(d,g,y,b){let C=g.valToPct(d);return b+
y*(g.dir==-1?C:1-C)}function l(d,g,y,b){return g.ori==0?s(d,g,y,b):a(d,g,y,b)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=
0;let c=o.root=En(QT);if(e.id!=null&&(c.id=e.id),mn(c,e.class),e.title){let d=En(tM,c);d.textContent=e.title}let p=Qn("c\
anvas"),m=o.ctx=p.getContext("2d"),f=En(nM,c);Qr("click",f,d=>{d.target===v&&(He!=$i||je!=Di)&&At.click(o,d)},!0);let h=o.
under=En(oM,f);f.appendChild(p);let v=o.over=En(rM,f);e=cs(e);let k=+Se(e.pxAlign,1),x=By(k);(e.plugins||[]).forEach(d=>{
d.opts&&(e=d.opts(o,e)||e)});let T=e.ms||.001,w=o.series=r==1?Vy(e.series||[],Ey,Fy,!1):BP(e.series||[null],Ly),_=o.axes=
Vy(e.axes||[],Ay,Ry,!0),S=o.scales={},L=o.bands=e.bands||[];L.forEach(d=>{d.fill=be(d.fill||null),d.dir=Se(d.dir,-1)});let M=r==
2?w[1].facets[0].scale:w[0].scale,$={axes:e2,series:JS},N=(e.drawOrder||["axes","series"]).map(d=>$[d]);function F(d){let g=d.
distr==3?y=>Wo(y>0?y:d.clamp(o,y,d.min,d.max,d.key)):d.distr==4?y=>Ep(y,d.asinh):d.distr==100?y=>d.fwd(y):y=>y;return y=>{
let b=g(y),{_min:C,_max:P}=d,D=P-C;return(b-C)/D}}function B(d){let g=S[d];if(g==null){let y=(e.scales||ba)[d]||ba;if(y.
from!=null){B(y.from);let b=ct({},S[y.from],y,{key:d});b.valToPct=F(b),S[d]=b}else{g=S[d]=ct({},d==M?y0:MP,y),g.key=d;let b=g.
time,C=g.range,P=fr(C);if((d!=M||r==2&&!b)&&(P&&(C[0]==null||C[1]==null)&&(C={min:C[0]==null?yy:{mode:1,hard:C[0],soft:C[0]},
max:C[1]==null?yy:{mode:1,hard:C[1],soft:C[1]}},P=!1),!P&&Xl(C))){let D=C;C=(O,z,V)=>z==null?us:jl(z,V,D)}g.range=be(C||
(b?IP:d==M?g.distr==3?VP:g.distr==4?WP:M0:g.distr==3?P0:g.distr==4?$0:HP)),g.auto=be(P?!1:g.auto),g.clamp=be(g.clamp||TP),
g._min=g._max=null,g.valToPct=F(g)}}}B("x"),B("y"),r==1&&w.forEach(d=>{B(d.scale)}),_.forEach(d=>{B(d.scale)});for(let d in e.
scales)B(d);let A=S[M],Y=A.distr,W,le;A.ori==0?(mn(c,XT),W=s,le=a):(mn(c,eM),W=a,le=s);let te={};for(let d in S){let g=S[d];
(g.min!=null||g.max!=null)&&(te[d]={min:g.min,max:g.max},g.min=g.max=null)}let xe=e.tzDate||(d=>new Date(gt(d/T))),ee=e.
fmtDate||Xp,Jt=T==1?XM(xe):nP(xe),Ue=Py(xe,My(T==1?QM:tP,ee)),_e=Dy(xe,$y(rP,ee)),Oe=[],he=o.legend=ct({},aP,e.legend),Q=o.
cursor=ct({},mP,{drag:{y:r==2}},e.cursor),pt=he.show,Bt=Q.show,Ge=he.markers;he.idxs=Oe,Ge.width=be(Ge.width),Ge.dash=be(
Ge.dash),Ge.stroke=be(Ge.stroke),Ge.fill=be(Ge.fill);let De,Hn,on,Qe=[],co=[],Lo,bn=!1,Xo={};if(he.live){let d=w[1]?w[1].
values:null;bn=d!=null,Lo=bn?d(o,1,0):{_:0};for(let g in Lo)Xo[g]=Gp}if(pt)if(De=Qn("table",cM,c),on=Qn("tbody",null,De),
he.mount(o,De),bn){Hn=Qn("thead",null,De,on);let d=Qn("tr",null,Hn);Qn("th",null,d);for(var hi in Lo)Qn("th",ry,d).textContent=
hi}else mn(De,dM),he.live&&mn(De,pM);let gi={show:!0},Ls={show:!1};function ja(d,g){if(g==0&&(bn||!he.live||r==2))return us;
let y=[],b=Qn("tr",mM,on,on.childNodes[g]);mn(b,d.class),d.show||mn(b,Zr);let C=Qn("th",null,b);if(Ge.show){let O=En(fM,
C);if(g>0){let z=Ge.width(o,g);z&&(O.style.border=z+"px "+Ge.dash(o,g)+" "+Ge.stroke(o,g)),O.style.background=Ge.fill(o,
g)}}let P=En(ry,C);d.label instanceof HTMLElement?P.appendChild(d.label):P.textContent=d.label,g>0&&(Ge.show||(P.style.color=
d.width>0?Ge.stroke(o,g):Ge.fill(o,g)),It("click",C,O=>{if(Q._lock)return;Er(O);let z=w.indexOf(d);if((O.ctrlKey||O.metaKey)!=
he.isolate){let V=w.some((q,J)=>J>0&&J!=z&&q.show);w.forEach((q,J)=>{J>0&&fo(J,V?J==z?gi:Ls:gi,!0,at.setSeries)})}else fo(
z,{show:!d.show},!0,at.setSeries)},!1),xi&&It(ly,C,O=>{Q._lock||(Er(O),fo(w.indexOf(d),Ei,!0,at.setSeries))},!1));for(var D in Lo){
let O=Qn("td",hM,b);O.textContent="--",y.push(O)}return[b,y]}let Mr=new Map;function It(d,g,y,b=!0){let C=Mr.get(g)||{},
P=Q.bind[d](o,g,y,b);P&&(Qr(d,g,C[d]=P),Mr.set(g,C))}function yi(d,g,y){let b=Mr.get(g)||{};for(let C in b)(d==null||C==
d)&&(Bp(C,g,b[C]),delete b[C]);d==null&&Mr.delete(g)}let Fo=0,Pr=0,me=0,U=0,Be=0,dt=0,vi=Be,$r=dt,po=me,Dr=U,rn=0,xn=0,Yt=0,
Vn=0;o.bbox={};let tc=!1,Ja=!1,bi=!1,Ar=!1,Ya=!1,wn=!1;function nc(d,g,y){(y||d!=o.width||g!=o.height)&&Lm(d,g),Si(!1),bi=
!0,Ja=!0,Ti()}function Lm(d,g){o.width=Fo=me=d,o.height=Pr=U=g,Be=dt=0,VS(),WS();let y=o.bbox;rn=y.left=Jr(Be*$e,.5),xn=
y.top=Jr(dt*$e,.5),Yt=y.width=Jr(me*$e,.5),Vn=y.height=Jr(U*$e,.5)}let BS=3;function IS(){let d=!1,g=0;for(;!d;){g++;let y=QS(
g),b=XS(g);d=g==BS||y&&b,d||(Lm(o.width,o.height),Ja=!0)}}function HS({width:d,height:g}){nc(d,g)}o.setSize=HS;function VS(){
let d=!1,g=!1,y=!1,b=!1;_.forEach((C,P)=>{if(C.show&&C._show){let{side:D,_size:O}=C,z=D%2,V=C.label!=null?C.labelSize:0,
q=O+V;q>0&&(z?(me-=q,D==3?(Be+=q,b=!0):y=!0):(U-=q,D==0?(dt+=q,d=!0):g=!0))}}),Or[0]=d,Or[1]=y,Or[2]=g,Or[3]=b,me-=er[1]+
er[3],Be+=er[3],U-=er[2]+er[0],dt+=er[0]}function WS(){let d=Be+me,g=dt+U,y=Be,b=dt;function C(P,D){switch(P){case 1:return d+=
D,d-D;case 2:return g+=D,g-D;case 3:return y-=D,y+D;case 0:return b-=D,b+D}}_.forEach((P,D)=>{if(P.show&&P._show){let O=P.
side;P._pos=C(O,P._size),P.label!=null&&(P._lpos=C(O,P.labelSize))}})}if(Q.dataIdx==null){let d=Q.hover,g=d.skip=new Set(
d.skip??[]);g.add(void 0);let y=d.prox=be(d.prox),b=d.bias??=0;Q.dataIdx=(C,P,D,O)=>{if(P==0)return D;let z=D,V=y(C,P,D,
O)??Le,q=V>=0&&V<Le,J=A.ori==0?me:U,ue=Q.left,Te=t[0],Ce=t[P];if(g.has(Ce[D])){z=null;let ye=null,re=null,X;if(b==0||b==
-1)for(X=D;ye==null&&X-- >0;)g.has(Ce[X])||(ye=X);if(b==0||b==1)for(X=D;re==null&&X++<Ce.length;)g.has(Ce[X])||(re=X);if(ye!=
null||re!=null)if(q){let We=ye==null?-1/0:W(Te[ye],A,J,0),nt=re==null?1/0:W(Te[re],A,J,0),Ct=ue-We,Re=nt-ue;Ct<=Re?Ct<=V&&
(z=ye):Re<=V&&(z=re)}else z=re==null?ye:ye==null?re:D-ye<=re-D?ye:re}else q&&yt(ue-W(Te[D],A,J,0))>V&&(z=null);return z}}
let Er=d=>{Q.event=d};Q.idxs=Oe,Q._lock=!1;let Rt=Q.points;Rt.show=be(Rt.show),Rt.size=be(Rt.size),Rt.stroke=be(Rt.stroke),
Rt.width=be(Rt.width),Rt.fill=be(Rt.fill);let mo=o.focus=ct({},e.focus||{alpha:.3},Q.focus),xi=mo.prox>=0,wi=xi&&Rt.one,
kn=[],ki=[],_i=[];function Fm(d,g){let y=Rt.show(o,g);if(y instanceof HTMLElement)return mn(y,uM),mn(y,d.class),_o(y,-10,
-10,me,U),v.insertBefore(y,kn[g]),y}function zm(d,g){if(r==1||g>0){let y=r==1&&S[d.scale].time,b=d.value;d.value=y?_y(b)?
Dy(xe,$y(b,ee)):b||_e:b||_P,d.label=d.label||(y?hP:fP)}if(wi||g>0){d.width=d.width==null?1:d.width,d.paths=d.paths||FP||
MM,d.fillTo=be(d.fillTo||PP),d.pxAlign=+Se(d.pxAlign,k),d.pxRound=By(d.pxAlign),d.stroke=be(d.stroke||null),d.fill=be(d.
fill||null),d._stroke=d._fill=d._paths=d._focus=null;let y=CP(Gt(1,d.width),1),b=d.points=ct({},{size:y,width:Gt(1,y*.2),
stroke:d.stroke,space:y*2,paths:zP,_stroke:null,_fill:null},d.points);b.show=be(b.show),b.filter=be(b.filter),b.fill=be(
b.fill),b.stroke=be(b.stroke),b.paths=be(b.paths),b.pxAlign=d.pxAlign}if(pt){let y=ja(d,g);Qe.splice(g,0,y[0]),co.splice(
g,0,y[1]),he.values.push(null)}if(Bt){Oe.splice(g,0,null);let y=null;wi?g==0&&(y=Fm(d,g)):g>0&&(y=Fm(d,g)),kn.splice(g,0,
y),ki.splice(g,0,0),_i.splice(g,0,0)}_t("addSeries",g)}function qS(d,g){g=g??w.length,d=r==1?Kp(d,g,Ey,Fy):Kp(d,g,{},Ly),
w.splice(g,0,d),zm(w[g],g)}o.addSeries=qS;function KS(d){if(w.splice(d,1),pt){he.values.splice(d,1),co.splice(d,1);let g=Qe.
splice(d,1)[0];yi(null,g.firstChild),g.remove()}Bt&&(Oe.splice(d,1),kn.splice(d,1)[0].remove(),ki.splice(d,1),_i.splice(
d,1)),_t("delSeries",d)}o.delSeries=KS;let Or=[!1,!1,!1,!1];function US(d,g){if(d._show=d.show,d.show){let y=d.side%2,b=S[d.
scale];b==null&&(d.scale=y?w[1].scale:M,b=S[d.scale]);let C=b.time;d.size=be(d.size),d.space=be(d.space),d.rotate=be(d.rotate),
fr(d.incrs)&&d.incrs.forEach(D=>{!hr.has(D)&&hr.set(D,Qy(D))}),d.incrs=be(d.incrs||(b.distr==2?JM:C?T==1?ZM:eP:Yr)),d.splits=
be(d.splits||(C&&b.distr==1?Jt:b.distr==3?Hp:b.distr==4?vP:yP)),d.stroke=be(d.stroke),d.grid.stroke=be(d.grid.stroke),d.
ticks.stroke=be(d.ticks.stroke),d.border.stroke=be(d.border.stroke);let P=d.values;d.values=fr(P)&&!fr(P[0])?be(P):C?fr(
P)?Py(xe,My(P,ee)):_y(P)?oP(xe,P):P||Ue:P||gP,d.filter=be(d.filter||(b.distr>=3&&b.log==10?wP:b.distr==3&&b.log==2?kP:Yy)),
d.font=Wy(d.font),d.labelFont=Wy(d.labelFont),d._size=d.size(o,null,g,0),d._space=d._rotate=d._incrs=d._found=d._splits=
d._values=null,d._size>0&&(Or[g]=!0,d._el=En(iM,f))}}function Fs(d,g,y,b){let[C,P,D,O]=y,z=g%2,V=0;return z==0&&(O||P)&&
(V=g==0&&!C||g==2&&!D?gt(Ay.size/3):0),z==1&&(C||D)&&(V=g==1&&!P||g==3&&!O?gt(Ry.size/2):0),V}let Bm=o.padding=(e.padding||
[Fs,Fs,Fs,Fs]).map(d=>be(Se(d,Fs))),er=o._padding=Bm.map((d,g)=>d(o,g,Or,0)),Dt,bt=null,xt=null,Za=r==1?w[0].idxs:null,Wn=null,
zs=!1;function Im(d,g){if(t=d??[],o.data=o._data=t,r==2){Dt=0;for(let y=1;y<w.length;y++)Dt+=t[y][0].length}else{t.length==
0&&(o.data=o._data=t=[[]]),Wn=t[0],Dt=Wn.length;let y=t;if(Y==2){y=t.slice();let b=y[0]=Array(Dt);for(let C=0;C<Dt;C++)b[C]=
C}o._data=t=y}if(Si(!0),_t("setData"),Y==2&&(bi=!0),g!==!1){let y=A;y.auto(o,zs)?oc():nr(M,y.min,y.max),Ar=Ar||Q.left>=0,
wn=!0,Ti()}}o.setData=Im;function oc(){zs=!0;let d,g;r==1&&(Dt>0?(bt=Za[0]=0,xt=Za[1]=Dt-1,d=t[0][bt],g=t[0][xt],Y==2?(d=
bt,g=xt):d==g&&(Y==3?[d,g]=Zl(d,d,A.log,!1):Y==4?[d,g]=Jp(d,d,A.log,!1):A.time?g=d+gt(86400/T):[d,g]=jl(d,g,Yp,!0))):(bt=
Za[0]=d=null,xt=Za[1]=g=null)),nr(M,d,g)}let Qa,Ci,rc,ic,sc,ac,lc,uc,cc,Zt;function Hm(d,g,y,b,C,P){d??=sy,y??=Qp,b??="b\
utt",C??=sy,P??="round",d!=Qa&&(m.strokeStyle=Qa=d),C!=Ci&&(m.fillStyle=Ci=C),g!=rc&&(m.lineWidth=rc=g),P!=sc&&(m.lineJoin=
sc=P),b!=ac&&(m.lineCap=ac=b),y!=ic&&m.setLineDash(ic=y)}function Vm(d,g,y,b){g!=Ci&&(m.fillStyle=Ci=g),d!=lc&&(m.font=lc=
d),y!=uc&&(m.textAlign=uc=y),b!=cc&&(m.textBaseline=cc=b)}function pc(d,g,y,b,C=0){if(b.length>0&&d.auto(o,zs)&&(g==null||
g.min==null)){let P=Se(bt,0),D=Se(xt,b.length-1),O=y.min==null?wM(b,P,D,C,d.distr==3):[y.min,y.max];d.min=eo(d.min,y.min=
O[0]),d.max=Gt(d.max,y.max=O[1])}}let Wm={min:null,max:null};function GS(){for(let b in S){let C=S[b];te[b]==null&&(C.min==
null||te[M]!=null&&C.auto(o,zs))&&(te[b]=Wm)}for(let b in S){let C=S[b];te[b]==null&&C.from!=null&&te[C.from]!=null&&(te[b]=
Wm)}te[M]!=null&&Si(!0);let d={};for(let b in te){let C=te[b];if(C!=null){let P=d[b]=cs(S[b],DM);if(C.min!=null)ct(P,C);else if(b!=
M||r==2)if(Dt==0&&P.from==null){let D=P.range(o,null,null,b);P.min=D[0],P.max=D[1]}else P.min=Le,P.max=-Le}}if(Dt>0){w.forEach(
(b,C)=>{if(r==1){let P=b.scale,D=te[P];if(D==null)return;let O=d[P];if(C==0){let z=O.range(o,O.min,O.max,P);O.min=z[0],O.
max=z[1],bt=Xn(O.min,t[0]),xt=Xn(O.max,t[0]),xt-bt>1&&(t[0][bt]<O.min&&bt++,t[0][xt]>O.max&&xt--),b.min=Wn[bt],b.max=Wn[xt]}else
b.show&&b.auto&&pc(O,D,b,t[C],b.sorted);b.idxs[0]=bt,b.idxs[1]=xt}else if(C>0&&b.show&&b.auto){let[P,D]=b.facets,O=P.scale,
z=D.scale,[V,q]=t[C],J=d[O],ue=d[z];J!=null&&pc(J,te[O],P,V,P.sorted),ue!=null&&pc(ue,te[z],D,q,D.sorted),b.min=D.min,b.
max=D.max}});for(let b in d){let C=d[b],P=te[b];if(C.from==null&&(P==null||P.min==null)){let D=C.range(o,C.min==Le?null:
C.min,C.max==-Le?null:C.max,b);C.min=D[0],C.max=D[1]}}}for(let b in d){let C=d[b];if(C.from!=null){let P=d[C.from];if(P.
min==null)C.min=C.max=null;else{let D=C.range(o,P.min,P.max,b);C.min=D[0],C.max=D[1]}}}let g={},y=!1;for(let b in d){let C=d[b],
P=S[b];if(P.min!=C.min||P.max!=C.max){P.min=C.min,P.max=C.max;let D=P.distr;P._min=D==3?Wo(P.min):D==4?Ep(P.min,P.asinh):
D==100?P.fwd(P.min):P.min,P._max=D==3?Wo(P.max):D==4?Ep(P.max,P.asinh):D==100?P.fwd(P.max):P.max,g[b]=y=!0}}if(y){w.forEach(
(b,C)=>{r==2?C>0&&g.y&&(b._paths=null):g[b.scale]&&(b._paths=null)});for(let b in g)bi=!0,_t("setScale",b);Bt&&Q.left>=0&&
(Ar=wn=!0)}for(let b in te)te[b]=null}function jS(d){let g=Ip(bt-1,0,Dt-1),y=Ip(xt+1,0,Dt-1);for(;d[g]==null&&g>0;)g--;for(;d[y]==
null&&y<Dt-1;)y++;return[g,y]}function JS(){if(Dt>0){let d=w.some(g=>g._focus)&&Zt!=mo.alpha;d&&(m.globalAlpha=Zt=mo.alpha),
w.forEach((g,y)=>{if(y>0&&g.show&&(qm(y,!1),qm(y,!0),g._paths==null)){let b=Zt;Zt!=g.alpha&&(m.globalAlpha=Zt=g.alpha);let C=r==
2?[0,t[y][0].length-1]:jS(t[y]);g._paths=g.paths(o,y,C[0],C[1]),Zt!=b&&(m.globalAlpha=Zt=b)}}),w.forEach((g,y)=>{if(y>0&&
g.show){let b=Zt;Zt!=g.alpha&&(m.globalAlpha=Zt=g.alpha),g._paths!=null&&Km(y,!1);{let C=g._paths!=null?g._paths.gaps:null,
P=g.points.show(o,y,bt,xt,C),D=g.points.filter(o,y,P,C);(P||D)&&(g.points._paths=g.points.paths(o,y,bt,xt,D),Km(y,!0))}Zt!=
b&&(m.globalAlpha=Zt=b),_t("drawSeries",y)}}),d&&(m.globalAlpha=Zt=1)}}function qm(d,g){let y=g?w[d].points:w[d];y._stroke=
y.stroke(o,d),y._fill=y.fill(o,d)}function Km(d,g){let y=g?w[d].points:w[d],{stroke:b,fill:C,clip:P,flags:D,_stroke:O=y.
_stroke,_fill:z=y._fill,_width:V=y.width}=y._paths;V=Fe(V*$e,3);let q=null,J=V%2/2;g&&z==null&&(z=V>0?"#fff":O);let ue=y.
pxAlign==1&&J>0;if(ue&&m.translate(J,J),!g){let Te=rn-V/2,Ce=xn-V/2,ye=Yt+V,re=Vn+V;q=new Path2D,q.rect(Te,Ce,ye,re)}g?dc(
O,V,y.dash,y.cap,z,b,C,D,P):YS(d,O,V,y.dash,y.cap,z,b,C,D,q,P),ue&&m.translate(-J,-J)}function YS(d,g,y,b,C,P,D,O,z,V,q){
let J=!1;z!=0&&L.forEach((ue,Te)=>{if(ue.series[0]==d){let Ce=w[ue.series[1]],ye=t[ue.series[1]],re=(Ce._paths||ba).band;
fr(re)&&(re=ue.dir==1?re[0]:re[1]);let X,We=null;Ce.show&&re&&_M(ye,bt,xt)?(We=ue.fill(o,Te)||P,X=Ce._paths.clip):re=null,
dc(g,y,b,C,We,D,O,z,V,q,X,re),J=!0}}),J||dc(g,y,b,C,P,D,O,z,V,q)}let Um=ps|Wp;function dc(d,g,y,b,C,P,D,O,z,V,q,J){Hm(d,
g,y,b,C),(z||V||J)&&(m.save(),z&&m.clip(z),V&&m.clip(V)),J?(O&Um)==Um?(m.clip(J),q&&m.clip(q),el(C,D),Xa(d,P,g)):O&Wp?(el(
C,D),m.clip(J),Xa(d,P,g)):O&ps&&(m.save(),m.clip(J),q&&m.clip(q),el(C,D),m.restore(),Xa(d,P,g)):(el(C,D),Xa(d,P,g)),(z||
V||J)&&m.restore()}function Xa(d,g,y){y>0&&(g instanceof Map?g.forEach((b,C)=>{m.strokeStyle=Qa=C,m.stroke(b)}):g!=null&&
d&&m.stroke(g))}function el(d,g){g instanceof Map?g.forEach((y,b)=>{m.fillStyle=Ci=b,m.fill(y)}):g!=null&&d&&m.fill(g)}function ZS(d,g,y,b){
let C=_[d],P;if(b<=0)P=[0,0];else{let D=C._space=C.space(o,d,g,y,b),O=C._incrs=C.incrs(o,d,g,y,b,D);P=qP(g,y,O,b,D)}return C.
_found=P}function mc(d,g,y,b,C,P,D,O,z,V){let q=D%2/2;k==1&&m.translate(q,q),Hm(O,D,z,V,O),m.beginPath();let J,ue,Te,Ce,
ye=C+(b==0||b==3?-P:P);y==0?(ue=C,Ce=ye):(J=C,Te=ye);for(let re=0;re<d.length;re++)g[re]!=null&&(y==0?J=Te=d[re]:ue=Ce=d[re],
m.moveTo(J,ue),m.lineTo(Te,Ce));m.stroke(),k==1&&m.translate(-q,-q)}function QS(d){let g=!0;return _.forEach((y,b)=>{if(!y.
show)return;let C=S[y.scale];if(C.min==null){y._show&&(g=!1,y._show=!1,Si(!1));return}else y._show||(g=!1,y._show=!0,Si(
!1));let P=y.side,D=P%2,{min:O,max:z}=C,[V,q]=ZS(b,O,z,D==0?me:U);if(q==0)return;let J=C.distr==2,ue=y._splits=y.splits(
o,b,O,z,V,q,J),Te=C.distr==2?ue.map(X=>Wn[X]):ue,Ce=C.distr==2?Wn[ue[1]]-Wn[ue[0]]:V,ye=y._values=y.values(o,y.filter(o,
Te,b,q,Ce),b,q,Ce);y._rotate=P==2?y.rotate(o,ye,b,q):0;let re=y._size;y._size=On(y.size(o,ye,b,d)),re!=null&&y._size!=re&&
(g=!1)}),g}function XS(d){let g=!0;return Bm.forEach((y,b)=>{let C=y(o,b,Or,d);C!=er[b]&&(g=!1),er[b]=C}),g}function e2(){
for(let d=0;d<_.length;d++){let g=_[d];if(!g.show||!g._show)continue;let y=g.side,b=y%2,C,P,D=g.stroke(o,d),O=y==0||y==3?
-1:1,[z,V]=g._found;if(g.label!=null){let Vt=g.labelGap*O,ln=gt((g._lpos+Vt)*$e);Vm(g.labelFont[0],D,"center",y==2?"top":
iy),m.save(),b==1?(C=P=0,m.translate(ln,gt(xn+Vn/2)),m.rotate((y==3?-Ul:Ul)/2)):(C=gt(rn+Yt/2),P=ln);let Lr=jy(g.label)?
g.label(o,d,z,V):g.label;m.fillText(Lr,C,P),m.restore()}if(V==0)continue;let q=S[g.scale],J=b==0?Yt:Vn,ue=b==0?rn:xn,Te=g.
_splits,Ce=q.distr==2?Te.map(Vt=>Wn[Vt]):Te,ye=q.distr==2?Wn[Te[1]]-Wn[Te[0]]:z,re=g.ticks,X=g.border,We=re.show?re.size:
0,nt=gt(We*$e),Ct=gt((g.alignTo==2?g._size-We-g.gap:g.gap)*$e),Re=g._rotate*-Ul/180,ot=x(g._pos*$e),sn=(nt+Ct)*O,Ht=ot+sn;
P=b==0?Ht:0,C=b==1?Ht:0;let _n=g.font[0],qn=g.align==1?is:g.align==2?$p:Re>0?is:Re<0?$p:b==0?"center":y==3?$p:is,go=Re||
b==1?"middle":y==2?"top":iy;Vm(_n,D,qn,go);let an=g.font[1]*g.lineGap,Cn=Te.map(Vt=>x(l(Vt,q,J,ue))),Kn=g._values;for(let Vt=0;Vt<
Kn.length;Vt++){let ln=Kn[Vt];if(ln!=null){b==0?C=Cn[Vt]:P=Cn[Vt],ln=""+ln;let Lr=ln.indexOf(`
`)==-1?[ln]:ln.split(/\n/gm);for(let Wt=0;Wt<Lr.length;Wt++){let df=Lr[Wt];Re?(m.save(),m.translate(C,P+Wt*an),m.rotate(
Re),m.fillText(df,0,0),m.restore()):m.fillText(df,C,P+Wt*an)}}}re.show&&mc(Cn,re.filter(o,Ce,d,V,ye),b,y,ot,nt,Fe(re.width*
$e,3),re.stroke(o,d),re.dash,re.cap);let yo=g.grid;yo.show&&mc(Cn,yo.filter(o,Ce,d,V,ye),b,b==0?2:1,b==0?xn:rn,b==0?Vn:Yt,
Fe(yo.width*$e,3),yo.stroke(o,d),yo.dash,yo.cap),X.show&&mc([ot],[1],b==0?1:0,b==0?1:2,b==1?xn:rn,b==1?Vn:Yt,Fe(X.width*
$e,3),X.stroke(o,d),X.dash,X.cap)}_t("drawAxes")}function Si(d){w.forEach((g,y)=>{y>0&&(g._paths=null,d&&(r==1?(g.min=null,
g.max=null):g.facets.forEach(b=>{b.min=null,b.max=null})))})}let tl=!1,fc=!1,Bs=[];function t2(){fc=!1;for(let d=0;d<Bs.
length;d++)_t(...Bs[d]);Bs.length=0}function Ti(){tl||(FM(Gm),tl=!0)}function n2(d,g=!1){tl=!0,fc=g,d(o),Gm(),g&&Bs.length>
0&&queueMicrotask(t2)}o.batch=n2;function Gm(){if(tc&&(GS(),tc=!1),bi&&(IS(),bi=!1),Ja){if(qe(h,is,Be),qe(h,"top",dt),qe(
h,ha,me),qe(h,ga,U),qe(v,is,Be),qe(v,"top",dt),qe(v,ha,me),qe(v,ga,U),qe(f,ha,Fo),qe(f,ga,Pr),p.width=gt(Fo*$e),p.height=
gt(Pr*$e),_.forEach(({_el:d,_show:g,_size:y,_pos:b,side:C})=>{if(d!=null)if(g){let P=C===3||C===0?y:0,D=C%2==1;qe(d,D?"l\
eft":"top",b-P),qe(d,D?"width":"height",y),qe(d,D?"top":"left",D?dt:Be),qe(d,D?"height":"width",D?U:me),zp(d,Zr)}else mn(
d,Zr)}),Qa=Ci=rc=sc=ac=lc=uc=cc=ic=null,Zt=1,Vs(!0),Be!=vi||dt!=$r||me!=po||U!=Dr){Si(!1);let d=me/po,g=U/Dr;if(Bt&&!Ar&&
Q.left>=0){Q.left*=d,Q.top*=g,Mi&&_o(Mi,gt(Q.left),0,me,U),Pi&&_o(Pi,0,gt(Q.top),me,U);for(let y=0;y<kn.length;y++){let b=kn[y];
b!=null&&(ki[y]*=d,_i[y]*=g,_o(b,On(ki[y]),On(_i[y]),me,U))}}if(Ve.show&&!Ya&&Ve.left>=0&&Ve.width>0){Ve.left*=d,Ve.width*=
d,Ve.top*=g,Ve.height*=g;for(let y in xc)qe(Ai,y,Ve[y])}vi=Be,$r=dt,po=me,Dr=U}_t("setSize"),Ja=!1}Fo>0&&Pr>0&&(m.clearRect(
0,0,p.width,p.height),_t("drawClear"),N.forEach(d=>d()),_t("draw")),Ve.show&&Ya&&(nl(Ve),Ya=!1),Bt&&Ar&&(Nr(null,!0,!1),
Ar=!1),he.show&&he.live&&wn&&(vc(),wn=!1),u||(u=!0,o.status=1,_t("ready")),zs=!1,tl=!1}o.redraw=(d,g)=>{bi=g||!1,d!==!1?
nr(M,A.min,A.max):Ti()};function hc(d,g){let y=S[d];if(y.from==null){if(Dt==0){let b=y.range(o,g.min,g.max,d);g.min=b[0],
g.max=b[1]}if(g.min>g.max){let b=g.min;g.min=g.max,g.max=b}if(Dt>1&&g.min!=null&&g.max!=null&&g.max-g.min<1e-16)return;d==
M&&y.distr==2&&Dt>0&&(g.min=Xn(g.min,t[0]),g.max=Xn(g.max,t[0]),g.min==g.max&&g.max++),te[d]=g,tc=!0,Ti()}}o.setScale=hc;
let gc,yc,Mi,Pi,jm,Jm,$i,Di,Ym,Zm,He,je,tr=!1,At=Q.drag,wt=At.x,kt=At.y;Bt&&(Q.x&&(gc=En(aM,v)),Q.y&&(yc=En(lM,v)),A.ori==
0?(Mi=gc,Pi=yc):(Mi=yc,Pi=gc),He=Q.left,je=Q.top);let Ve=o.select=ct({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
Ai=Ve.show?En(sM,Ve.over?v:h):null;function nl(d,g){if(Ve.show){for(let y in d)Ve[y]=d[y],y in xc&&qe(Ai,y,d[y]);g!==!1&&
_t("setSelect")}}o.setSelect=nl;function o2(d){if(w[d].show)pt&&zp(Qe[d],Zr);else if(pt&&mn(Qe[d],Zr),Bt){let y=wi?kn[0]:
kn[d];y!=null&&_o(y,-10,-10,me,U)}}function nr(d,g,y){hc(d,{min:g,max:y})}function fo(d,g,y,b){g.focus!=null&&l2(d),g.show!=
null&&w.forEach((C,P)=>{P>0&&(d==P||d==null)&&(C.show=g.show,o2(P),r==2?(nr(C.facets[0].scale,null,null),nr(C.facets[1].
scale,null,null)):nr(C.scale,null,null),Ti())}),y!==!1&&_t("setSeries",d,g),b&&Ws("setSeries",o,d,g)}o.setSeries=fo;function r2(d,g){
ct(L[d],g)}function i2(d,g){d.fill=be(d.fill||null),d.dir=Se(d.dir,-1),g=g??L.length,L.splice(g,0,d)}function s2(d){d==null?
L.length=0:L.splice(d,1)}o.addBand=i2,o.setBand=r2,o.delBand=s2;function a2(d,g){w[d].alpha=g,Bt&&kn[d]!=null&&(kn[d].style.
opacity=g),pt&&Qe[d]&&(Qe[d].style.opacity=g)}let zo,or,Rr,Ei={focus:!0};function l2(d){if(d!=Rr){let g=d==null,y=mo.alpha!=
1;w.forEach((b,C)=>{if(r==1||C>0){let P=g||C==0||C==d;b._focus=g?null:P,y&&a2(C,P?1:mo.alpha)}}),Rr=d,y&&Ti()}}pt&&xi&&It(
uy,De,d=>{Q._lock||(Er(d),Rr!=null&&fo(null,Ei,!0,at.setSeries))});function ho(d,g,y){let b=S[g];y&&(d=d/$e-(b.ori==1?dt:
Be));let C=me;b.ori==1&&(C=U,d=C-d),b.dir==-1&&(d=C-d);let P=b._min,D=b._max,O=d/C,z=P+(D-P)*O,V=b.distr;return V==3?ls(
10,z):V==4?SM(z,b.asinh):V==100?b.bwd(z):z}function u2(d,g){let y=ho(d,M,g);return Xn(y,t[0],bt,xt)}o.valToIdx=d=>Xn(d,t[0]),
o.posToIdx=u2,o.posToVal=ho,o.valToPos=(d,g,y)=>S[g].ori==0?s(d,S[g],y?Yt:me,y?rn:0):a(d,S[g],y?Vn:U,y?xn:0),o.setCursor=
(d,g,y)=>{He=d.left,je=d.top,Nr(null,g,y)};function Qm(d,g){qe(Ai,is,Ve.left=d),qe(Ai,ha,Ve.width=g)}function Xm(d,g){qe(
Ai,"top",Ve.top=d),qe(Ai,ga,Ve.height=g)}let Is=A.ori==0?Qm:Xm,Hs=A.ori==1?Qm:Xm;function c2(){if(pt&&he.live)for(let d=r==
2?1:0;d<w.length;d++){if(d==0&&bn)continue;let g=he.values[d],y=0;for(let b in g)co[d][y++].firstChild.nodeValue=g[b]}}function vc(d,g){
if(d!=null&&(d.idxs?d.idxs.forEach((y,b)=>{Oe[b]=y}):$M(d.idx)||Oe.fill(d.idx),he.idx=Oe[0]),pt&&he.live){for(let y=0;y<
w.length;y++)(y>0||r==1&&!bn)&&p2(y,Oe[y]);c2()}wn=!1,g!==!1&&_t("setLegend")}o.setLegend=vc;function p2(d,g){let y=w[d],
b=d==0&&Y==2?Wn:t[d],C;bn?C=y.values(o,d,g)??Xo:(C=y.value(o,g==null?null:b[g],d,g),C=C==null?Xo:{_:C}),he.values[d]=C}function Nr(d,g,y){
Ym=He,Zm=je,[He,je]=Q.move(o,He,je),Q.left=He,Q.top=je,Bt&&(Mi&&_o(Mi,gt(He),0,me,U),Pi&&_o(Pi,0,gt(je),me,U));let b,C=bt>
xt;zo=Le,or=null;let P=A.ori==0?me:U,D=A.ori==1?me:U;if(He<0||Dt==0||C){b=Q.idx=null;for(let O=0;O<w.length;O++){let z=kn[O];
z!=null&&_o(z,-10,-10,me,U)}xi&&fo(null,Ei,!0,d==null&&at.setSeries),he.live&&(Oe.fill(b),wn=!0)}else{let O,z,V;r==1&&(O=
A.ori==0?He:je,z=ho(O,M),b=Q.idx=Xn(z,t[0],bt,xt),V=W(t[0][b],A,P,0));let q=-10,J=-10,ue=0,Te=0,Ce=!0,ye="",re="";for(let X=r==
2?1:0;X<w.length;X++){let We=w[X],nt=Oe[X],Ct=nt==null?null:r==1?t[X][nt]:t[X][1][nt],Re=Q.dataIdx(o,X,b,z),ot=Re==null?
null:r==1?t[X][Re]:t[X][1][Re];if(wn=wn||ot!=Ct||Re!=nt,Oe[X]=Re,X>0&&We.show){let sn=Re==null?-10:Re==b?V:W(r==1?t[0][Re]:
t[X][0][Re],A,P,0),Ht=ot==null?-10:le(ot,r==1?S[We.scale]:S[We.facets[1].scale],D,0);if(xi&&ot!=null){let _n=A.ori==1?He:
je,qn=yt(mo.dist(o,X,Re,Ht,_n));if(qn<zo){let go=mo.bias;if(go!=0){let an=ho(_n,We.scale),Cn=ot>=0?1:-1,Kn=an>=0?1:-1;Kn==
Cn&&(Kn==1?go==1?ot>=an:ot<=an:go==1?ot<=an:ot>=an)&&(zo=qn,or=X)}else zo=qn,or=X}}if(wn||wi){let _n,qn;A.ori==0?(_n=sn,
qn=Ht):(_n=Ht,qn=sn);let go,an,Cn,Kn,yo,Vt,ln=!0,Lr=Rt.bbox;if(Lr!=null){ln=!1;let Wt=Lr(o,X);Cn=Wt.left,Kn=Wt.top,go=Wt.
width,an=Wt.height}else Cn=_n,Kn=qn,go=an=Rt.size(o,X);if(Vt=Rt.fill(o,X),yo=Rt.stroke(o,X),wi)X==or&&zo<=mo.prox&&(q=Cn,
J=Kn,ue=go,Te=an,Ce=ln,ye=Vt,re=yo);else{let Wt=kn[X];Wt!=null&&(ki[X]=Cn,_i[X]=Kn,gy(Wt,go,an,ln),fy(Wt,Vt,yo),_o(Wt,On(
Cn),On(Kn),me,U))}}}}if(wi){let X=mo.prox,We=Rr==null?zo<=X:zo>X||or!=Rr;if(wn||We){let nt=kn[0];nt!=null&&(ki[0]=q,_i[0]=
J,gy(nt,ue,Te,Ce),fy(nt,ye,re),_o(nt,On(q),On(J),me,U))}}}if(Ve.show&&tr)if(d!=null){let[O,z]=at.scales,[V,q]=at.match,[
J,ue]=d.cursor.sync.scales,Te=d.cursor.drag;if(wt=Te._x,kt=Te._y,wt||kt){let{left:Ce,top:ye,width:re,height:X}=d.select,
We=d.scales[J].ori,nt=d.posToVal,Ct,Re,ot,sn,Ht,_n=O!=null&&V(O,J),qn=z!=null&&q(z,ue);_n&&wt?(We==0?(Ct=Ce,Re=re):(Ct=ye,
Re=X),ot=S[O],sn=W(nt(Ct,J),ot,P,0),Ht=W(nt(Ct+Re,J),ot,P,0),Is(eo(sn,Ht),yt(Ht-sn))):Is(0,P),qn&&kt?(We==1?(Ct=Ce,Re=re):
(Ct=ye,Re=X),ot=S[z],sn=le(nt(Ct,ue),ot,D,0),Ht=le(nt(Ct+Re,ue),ot,D,0),Hs(eo(sn,Ht),yt(Ht-sn))):Hs(0,D)}else wc()}else{
let O=yt(Ym-jm),z=yt(Zm-Jm);if(A.ori==1){let ue=O;O=z,z=ue}wt=At.x&&O>=At.dist,kt=At.y&&z>=At.dist;let V=At.uni;V!=null?
wt&&kt&&(wt=O>=V,kt=z>=V,!wt&&!kt&&(z>O?kt=!0:wt=!0)):At.x&&At.y&&(wt||kt)&&(wt=kt=!0);let q,J;wt&&(A.ori==0?(q=$i,J=He):
(q=Di,J=je),Is(eo(q,J),yt(J-q)),kt||Hs(0,D)),kt&&(A.ori==1?(q=$i,J=He):(q=Di,J=je),Hs(eo(q,J),yt(J-q)),wt||Is(0,P)),!wt&&
!kt&&(Is(0,0),Hs(0,0))}if(At._x=wt,At._y=kt,d==null){if(y){if(pf!=null){let[O,z]=at.scales;at.values[0]=O!=null?ho(A.ori==
0?He:je,O):null,at.values[1]=z!=null?ho(A.ori==1?He:je,z):null}Ws(Dp,o,He,je,me,U,b)}if(xi){let O=y&&at.setSeries,z=mo.prox;
Rr==null?zo<=z&&fo(or,Ei,!0,O):zo>z?fo(null,Ei,!0,O):or!=Rr&&fo(or,Ei,!0,O)}}wn&&(he.idx=b,vc()),g!==!1&&_t("setCursor")}
let rr=null;Object.defineProperty(o,"rect",{get(){return rr==null&&Vs(!1),rr}});function Vs(d=!1){d?rr=null:(rr=v.getBoundingClientRect(),
_t("syncRect",rr))}function ef(d,g,y,b,C,P,D){Q._lock||tr&&d!=null&&d.movementX==0&&d.movementY==0||(bc(d,g,y,b,C,P,D,!1,
d!=null),d!=null?Nr(null,!0,!0):Nr(g,!0,!1))}function bc(d,g,y,b,C,P,D,O,z){if(rr==null&&Vs(!1),Er(d),d!=null)y=d.clientX-
rr.left,b=d.clientY-rr.top;else{if(y<0||b<0){He=-10,je=-10;return}let[V,q]=at.scales,J=g.cursor.sync,[ue,Te]=J.values,[Ce,
ye]=J.scales,[re,X]=at.match,We=g.axes[0].side%2==1,nt=A.ori==0?me:U,Ct=A.ori==1?me:U,Re=We?P:C,ot=We?C:P,sn=We?b:y,Ht=We?
y:b;if(Ce!=null?y=re(V,Ce)?l(ue,S[V],nt,0):-10:y=nt*(sn/Re),ye!=null?b=X(q,ye)?l(Te,S[q],Ct,0):-10:b=Ct*(Ht/ot),A.ori==1){
let _n=y;y=b,b=_n}}z&&(g==null||g.cursor.event.type==Dp)&&((y<=1||y>=me-1)&&(y=Jr(y,me)),(b<=1||b>=U-1)&&(b=Jr(b,U))),O?
(jm=y,Jm=b,[$i,Di]=Q.move(o,y,b)):(He=y,je=b)}let xc={width:0,height:0,left:0,top:0};function wc(){nl(xc,!1)}let tf,nf,of,
rf;function sf(d,g,y,b,C,P,D){tr=!0,wt=kt=At._x=At._y=!1,bc(d,g,y,b,C,P,D,!0,!1),d!=null&&(It(Ap,Lp,af,!1),Ws(ay,o,$i,Di,
me,U,null));let{left:O,top:z,width:V,height:q}=Ve;tf=O,nf=z,of=V,rf=q}function af(d,g,y,b,C,P,D){tr=At._x=At._y=!1,bc(d,
g,y,b,C,P,D,!1,!0);let{left:O,top:z,width:V,height:q}=Ve,J=V>0||q>0,ue=tf!=O||nf!=z||of!=V||rf!=q;if(J&&ue&&nl(Ve),At.setScale&&
J&&ue){let Te=O,Ce=V,ye=z,re=q;if(A.ori==1&&(Te=z,Ce=q,ye=O,re=V),wt&&nr(M,ho(Te,M),ho(Te+Ce,M)),kt)for(let X in S){let We=S[X];
X!=M&&We.from==null&&We.min!=Le&&nr(X,ho(ye+re,X),ho(ye,X))}wc()}else Q.lock&&(Q._lock=!Q._lock,Nr(g,!0,d!=null));d!=null&&
(yi(Ap,Lp),Ws(Ap,o,He,je,me,U,null))}function d2(d,g,y,b,C,P,D){if(Q._lock)return;Er(d);let O=tr;if(tr){let z=!0,V=!0,q=10,
J,ue;A.ori==0?(J=wt,ue=kt):(J=kt,ue=wt),J&&ue&&(z=He<=q||He>=me-q,V=je<=q||je>=U-q),J&&z&&(He=He<$i?0:me),ue&&V&&(je=je<
Di?0:U),Nr(null,!0,!0),tr=!1}He=-10,je=-10,Oe.fill(null),Nr(null,!0,!0),O&&(tr=O)}function lf(d,g,y,b,C,P,D){Q._lock||(Er(
d),oc(),wc(),d!=null&&Ws(cy,o,He,je,me,U,null))}function uf(){_.forEach(KP),nc(o.width,o.height,!0)}Qr(Gl,as,uf);let Oi={};
Oi.mousedown=sf,Oi.mousemove=ef,Oi.mouseup=af,Oi.dblclick=lf,Oi.setSeries=(d,g,y,b)=>{let C=at.match[2];y=C(o,g,y),y!=-1&&
fo(y,b,!0,!1)},Bt&&(It(ay,v,sf),It(Dp,v,ef),It(ly,v,d=>{Er(d),Vs(!1)}),It(uy,v,d2),It(cy,v,lf),qp.add(o),o.syncRect=Vs);
let ol=o.hooks=e.hooks||{};function _t(d,g,y){fc?Bs.push([d,g,y]):d in ol&&ol[d].forEach(b=>{b.call(null,o,g,y)})}(e.plugins||
[]).forEach(d=>{for(let g in d.hooks)ol[g]=(ol[g]||[]).concat(d.hooks[g])});let cf=(d,g,y)=>y,at=ct({key:null,setSeries:!1,
filters:{pub:wy,sub:wy},scales:[M,w[1]?w[1].scale:null],match:[ky,ky,cf],values:[null,null]},Q.sync);at.match.length==2&&
at.match.push(cf),Q.sync=at;let pf=at.key,kc=v0(pf);function Ws(d,g,y,b,C,P,D){at.filters.pub(d,g,y,b,C,P,D)&&kc.pub(d,g,
y,b,C,P,D)}kc.sub(o);function m2(d,g,y,b,C,P,D){at.filters.sub(d,g,y,b,C,P,D)&&Oi[d](null,g,y,b,C,P,D)}o.pub=m2;function f2(){
kc.unsub(o),qp.delete(o),Mr.clear(),Bp(Gl,as,uf),c.remove(),De?.remove(),_t("destroy")}o.destroy=f2;function _c(){_t("in\
it",e,t),Im(t||e.data,!1),te[M]?hc(M,te[M]):oc(),Ya=Ve.show&&(Ve.width>0||Ve.height>0),Ar=wn=!0,nc(e.width,e.height)}return w.
forEach(zm),_.forEach(US),n?n instanceof HTMLElement?(n.appendChild(c),_c()):n(o,_c):_c(),o}Mt.assign=ct;Mt.fmtNum=Zp;Mt.
rangeNum=jl;Mt.rangeLog=Zl;Mt.rangeAsinh=Jp;Mt.orient=ei;Mt.pxRatio=$e;Mt.join=LM;Mt.fmtDate=Xp,Mt.tzDate=GM;Mt.sync=v0;
{Mt.addGap=$P,Mt.clipGaps=eu;let e=Mt.paths={points:C0};e.linear=T0,e.stepped=EP,e.bars=OP,e.spline=NP}var D0="b";function O0(e){let t=ne(null),n=ne(null),o=ne(e);o.current=e;let r=`${e.series.map(({color:s,dashed:a,shown:l})=>`${s} ${a}\
 ${l}`).join()} ${e.zone} ${e.unit} ${e.height} ${Eh.value}`;return St(()=>{if(!t.current)return;let s=new Mt(jP(o,t.current.
clientWidth),A0(o.current),t.current);n.current=s;let a=new ResizeObserver(()=>{let l=t.current?.clientWidth??0;l>0&&l!==
s.width&&s.setSize({width:l,height:o.current.height})});return a.observe(t.current),()=>{a.disconnect(),s.destroy(),n.current=
null}},[r]),se(()=>{n.current?.setData(A0(o.current))},[e.times,e.series]),se(()=>{let s=n.current,a=e.cursor===null?void 0:
e.times[e.cursor];!s||s.cursor.idx===e.cursor||s.setCursor(a===void 0?{left:-10,top:-10}:{left:s.valToPos(a,"x"),top:8},
!1)},[e.cursor]),i("div",{ref:t,class:D0})}function A0({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function jP(e,t){
let{series:n,zone:o,unit:r,height:s}=e.current;return{width:Math.max(t,64),height:s,padding:[8,24,0,0],legend:{show:!1},
tzDate:a=>Mt.tzDate(new Date(a*1e3),o),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(a,l,u)=>[
Math.min(0,l??0),u===null||u<=0?1:u*1.05]}},axes:[{...E0(),grid:{show:!1},size:28,space:72,values:(a,l,u,c,p)=>l.map(m=>JP(
m,p,o))},{...E0(),size:56,values:(a,l)=>l.map(u=>xo(u,r))}],series:[{},...n.map(YP)],hooks:{setCursor:[a=>{let{idx:l,left:u,
top:c}=a.cursor;e.current.onCursor(u===void 0||u<0?null:l??null,u??0,c??0)}],setSelect:[a=>{if(a.select.width<4)return;let l=a.
posToVal(a.select.left,"x"),u=a.posToVal(a.select.left+a.select.width,"x");a.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(l,u,a.cursor.event?.shiftKey??!1)}]}}}function JP(e,t,n){let{month:o,day:r,hour:s,minute:a,second:l}=dh(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&r===1?ve(e*1e3,n,"year"):t>=27*86400?ve(e*1e3,n,"month"):t>=86400||s===
0&&a===0&&l===0?ve(e*1e3,n,"dayShort"):ve(e*1e3,n,t<60?"clockSecond":"clock")}function E0(){let e=qi("--line");return{stroke:qi(
"--muted"),font:`12px ${qi("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function YP({color:e,
dashed:t,shown:n,values:o}){let r=e===null?qi("--other"):qi($n(e)),s=t?[4,4]:e===null?[]:Wi(e);return{stroke:r,width:1.5,
show:n??!0,spanGaps:!1,points:{show:o.length===1,size:6,fill:r},...s.length>0?{dash:s}:{}}}var R0="pa",N0="la",L0="sa",F0="xa",z0="ca",B0="ga",I0="ha",H0="fa";var V0=50;function hs({answer:e,document:t,zone:n,onZoom:o}){let r=ae(()=>Gr(e,t),[e]);return i("div",{class:R0,children:r.
measures.map(s=>i(QP,{answer:e,document:t,shape:r,measure:s,zone:n,onZoom:o,height:r.measures.length>1?200:360},e.columns[s].
name))})}function QP({answer:e,document:t,shape:n,measure:o,zone:r,onZoom:s,height:a}){let l=ae(()=>Yg(e,n,o),[e,n,o]),[
u,c]=E(new Set),[p,m]=E(null),f=e.columns[o].name,h=sa(f),v=n.keys.map(_=>e.columns[_].name).join(),k=l.series.slice(0,V0).
map(_=>({key:JSON.stringify(_.keys),keys:_.keys,total:_.total,last:_.values.at(-1)??null,color:Jn(v,_.keys)})),x=ae(()=>l.
series.slice(0,V0).map((_,S)=>({values:_.values,color:k[S].color,shown:!u.has(k[S].key)})),[l,u]),T=p===null?"":e$(l,p.at,
r,_=>xo(_,h)),w=_=>{let S=l.times.length-1,L={ArrowRight:(p?.at??-1)+1,ArrowLeft:(p?.at??S+1)-1,Home:0,End:S}[_.key];return L===
void 0||S<0?!1:(m({at:Math.max(0,Math.min(L,S)),left:-1}),!0)};return i(Ze,{title:oe(f).text,summary:t$(l,f,v,_=>xo(_,h)),
announced:T,onKey:w,table:i(rs,{answer:e,document:t,zone:r}),legend:v===""?null:i(Vl,{rows:k,all:l.series.length,hidden:u,
onHidden:c,text:_=>xo(_,h)}),children:[i(O0,{times:l.times,series:x,zone:r,unit:h,height:a,cursor:p?.at??null,onCursor:(_,S)=>m(
_===null?null:{at:_,left:S}),onDrag:(_,S)=>s(_,S)}),p!==null&&i(XP,{lines:l,rows:k,hidden:u,at:p.at,left:p.left,zone:r,text:_=>xo(
_,h)})]})}function XP({lines:e,rows:t,hidden:n,at:o,left:r,zone:s,text:a}){let l=e.times[o];if(l===void 0)return null;let c=t.
map((p,m)=>({row:p,value:e.series[m].values[o]??null})).filter(({row:p})=>!n.has(p.key)).sort((p,m)=>(m.value??-1/0)-(p.
value??-1/0)).slice(0,12);return i("div",{class:Me(N0,r>400&&L0),"aria-hidden":"true",children:[i("div",{class:F0,children:[
Io(l*1e3,ma(e.times),s)," ",Tl(s,l*1e3)]}),c.map(({row:p,value:m})=>i("div",{class:z0,children:[i("span",{class:B0,style:{
background:`var(--series-${p.color%7+1})`}}),i("span",{class:I0,children:p.keys.map(f=>oe(f).text).join(", ")}),i("span",
{class:H0,children:m===null?"–":a(m)})]},p.key))]})}function e$(e,t,n,o){let r=e.times[t];if(r===void 0)return"";let s=e.
series.slice(0,8).map(({keys:a,values:l})=>{let u=l[t];return`${a.map(c=>oe(c).text).join(", ")} ${u==null?"nothing":o(u)}`.
trim()});return`${Io(r*1e3,ma(e.times),n)}: ${s.join("; ")}`}function t$(e,t,n,o){let r=e.series[0],s=n===""?"":` by ${oe(
n).text}, ${e.series.length} groups`,a=r?.values.reduce((u,c)=>Math.max(u,c??0),0)??0,l=n!==""&&r?`, ${r.keys.map(u=>oe(
u).text).join(", ")} leads`:"";return`Line chart of ${oe(t).text}${s}, ${e.times.length} points, at most ${o(a)}${l}`}var W0="N";var wa=[];function q0(){return wa.length>0}function Rn(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=ne(null);return St(()=>{
let s=r.current;if(!s||!t)return;s.showPopover();let a=()=>Ml(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),r$(r,o),i$(r,t,n),i("div",{ref:r,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:Me(
W0,e.class),children:e.children})}function r$(e,t){se(()=>{if(Hr(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function i$(e,t,n){let o=ne(n);o.current=n,se(()=>{let r={};wa.
push(r);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!s$(e.current,u)&&o.
current()},a=l=>{l.key!=="Escape"||l.defaultPrevented||wa.at(-1)!==r||(l.preventDefault(),l.stopPropagation(),o.current())};
return document.addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{wa.splice(wa.indexOf(r),
1),document.removeEventListener("pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function s$(e,t){let n=t instanceof
Element?t.closest("[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==
0}var K0="ua",U0="x",G0="ma",j0="va",J0="ba",Y0="wa",Z0="ya",Q0="ka";function ti({anchor:e,label:t,head:n,items:o,onClose:r,placing:s}){let a=ne(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(r(),c.act())};return i(Rn,{anchor:e,onClose:r,placing:s,children:[n&&i("div",{class:Z0,children:n}),i(
"div",{ref:a,role:"menu","aria-label":t,class:K0,onKeyDown:c=>l$(c,a.current,r),children:o.map((c,p)=>c==="rule"?i("div",
{role:"separator",class:Y0},p):i("button",{type:"button",tabIndex:-1,class:Me(U0,c.danger&&G0),role:c.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,onClick:()=>u(c),onPointerMove:m=>m.currentTarget.
focus(),children:[l?i("span",{class:Q0,children:c.checked&&i(ce,{name:"check"})}):c.icon&&i(ce,{name:c.icon}),i("span",{
class:j0,children:c.label}),c.keys&&i("span",{class:J0,children:c.keys})]},p))})]})}function l$(e,t,n){let o=[...t?.querySelectorAll(
"button")??[]],r=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),e.stopPropagation(),o[(a+o.length)%o.length]?.
focus()};if(e.key==="ArrowDown")s(r+1);else if(e.key==="ArrowUp")s(r<0?-1:r-1);else if(e.key==="Home")s(0);else if(e.key===
"End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.slice(r+1),...o.slice(0,r+1)].find(a);l&&s(o.indexOf(
l))}}function to({items:e,menuLabel:t,head:n,placing:o,...r}){let s=ne(null),[a,l]=E(!1);return i(G,{children:[i(j,{...r,
buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&i(ti,{anchor:s.current,label:t,head:n,items:e,onClose:()=>l(!1),
...o?{placing:o}:{}})]})}var X0="za",ev="ja",tv="Sa",nv="w",ov="y";var _a=fe([]),ru=new Map,c$=1e4,p$=1;function Nn(e,t=null){let n=p$++;_a.value=[..._a.value,{id:n,text:e,action:t}].slice(
-3),rv(n)}function rv(e){ru.set(e,setTimeout(()=>sd(e),c$))}function sd(e){clearTimeout(ru.get(e)),ru.delete(e),_a.value=
_a.value.filter(t=>t.id!==e)}function iv(){return i("div",{class:X0,role:"status",children:_a.value.map(({id:e,text:t,action:n})=>i(
"div",{class:ev,onPointerEnter:()=>clearTimeout(ru.get(e)),onPointerLeave:()=>rv(e),children:[i("span",{class:tv,children:t}),
n&&i("button",{type:"button",class:nv,onClick:()=>{sd(e),n.act()},children:n.label}),i("button",{type:"button",class:ov,
"aria-label":"Close",onClick:()=>sd(e),children:i(ce,{name:"close",size:14})})]},e))})}function gn(e,t){d$(e).then(n=>Nn(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function d$(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var ni=fe([]);function et(e,t){ni.value=[...ni.value,{from:ht.value,to:e.document,label:t}].slice(-12),ie(e)}function ad(e){
ni.value=ni.value.slice(0,e)}function sv(){qt(()=>{let e=ht.value,t=ni.peek().findIndex(n=>un(n.from.document,e.document));
t>=0&&ad(t)})}var av=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),m$=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function uv(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:f$(n.toLowerCase())??h$(n)??g$(n,t)}function f$(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?av.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?av.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function h$(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],s=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),a=new Date(s);return r!==void 0?
a.setUTCDate(a.getUTCDate()+1):o!==void 0?a.setUTCMonth(a.getUTCMonth()+1):a.setUTCFullYear(a.getUTCFullYear()+1),{from:s.
toISOString().slice(0,10),to:a.toISOString().slice(0,10)}}function g$(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=lv(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=lv(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function lv(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${iu(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),s=r?m$.indexOf(r[2].toLowerCase()):-1;if(!r||s<0)return null;let a=`${r[3]??t.getUTCFullYear()}-${iu(String(s+1))}\
-${iu(r[1])}`;return r[4]===void 0?a:`${a}T${iu(r[4])}:${r[5]}:00`}function iu(e){return e.padStart(2,"0")}var ld=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],y$=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function ud(e,t){let n=ld.find(
s=>s.from===e.from&&(s.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?y$.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${cv(e.from,t,"the first event")} – ${cv(e.
to,t,"now")}`}function cv(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return ve(e,t,ve(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var dv="Ba",mv="Xa",au="c",lu="Ca";function no({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:s=!1,error:a=null,autofocus:l=!1}){let[u,c]=E(t),p=ne(
null),m=Sn();se(()=>c(t),[t]);let f=k=>{k!==t&&n(k)},h=k=>{k.key==="Enter"&&f(u),!(k.key!=="Escape"||u===t)&&(k.preventDefault(),
c(t))},v=k=>{n(k),p.current?.focus()};return i("div",{class:dv,children:[i("label",{for:m,class:r?"spoken":mv,children:e}),
i("input",{ref:p,id:m,class:Me(au,s&&lu),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":a!==null,
"aria-describedby":a?`${m}-problem`:void 0,"data-autofocus":l?"":void 0,onInput:k=>c(k.currentTarget.value),onKeyDown:h,
onBlur:()=>f(u)}),a&&i(ut,{id:`${m}-problem`,error:a,onHint:v})]})}var Ln=new ta,uu=fe(wo("waits")==="yes");function fv(e){uu.value=e,ko("waits",e?"yes":"no")}var v$=150,cd,gs=null;function Fn(){
clearTimeout(cd),gs=Pe.value,Ln.run(gs,{history:!0})}function hv(){qt(()=>{let{state:e,how:t}=Nl.value,n=mr.value,o=oo.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||gs!==null&&un(gs,e.document)||uu.value&&gs!==
null&&un(lt(gs).dataset,e.document.dataset)||(clearTimeout(cd),cd=setTimeout(Fn,t==="replace"?v$:0))})}var oi=fe([]),pd=fe(wo("letters")!=="no"),cu="",gv,vv=oi,bv=pd;function xv(e){pd.value=e,ko("letters",e?"yes":"no")}function ys(e){
let t=ne(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");se(()=>{let o=t.current.map((r,s)=>({...r,act:()=>t.current[s]?.
act()}));return oi.value=[...oi.value,...o],()=>{oi.value=oi.value.filter(r=>!o.includes(r))}},[n])}function b$(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function wv(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(dd(e.target)||!pd.value&&e.key.
length===1||x$()||q0()))return;let n=cu===""?b$(e):`${cu} ${e.key}`,o=oi.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
yv(""),o.act()):t&&yv(oi.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function yv(e){clearTimeout(gv),cu=
e,e!==""&&(gv=setTimeout(()=>{cu=""},1200))}function dd(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function x$(){return document.querySelector("dialo\
g[open]")!==null}var kv="Ea",_v="Ia",Cv="Ua",Sv="La",Tv="Ma";function zn(e){ie({document:we(we(Pe.value,"from",e.from),"to",e.to)})}function Mv(){let e=ne(null),[t,n]=E(!1),o=Pe.value.
timezone??"UTC",r=ud(Pe.value,o),{error:s}=Ln.result.value,a=Ir(s,"from")??Ir(s,"to"),l="The question";return ys([{keys:"\
t",label:"Range of time",group:l,act:()=>n(!0)},{keys:"[",label:"The range before",group:l,act:()=>md(-1,0)},{keys:"]",label:"\
The range after",group:l,act:()=>md(1,0)},{keys:"-",label:"Zoom out",group:l,act:()=>md(0,.5)}]),i(G,{children:[i(j,{buttonRef:e,
icon:"calendar",after:"down",kind:a?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:i("span",{class:kv,
children:r})}),a&&!t&&i("div",{class:Tv,children:i(ut,{error:a})}),t&&i(Rn,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:i(k$,{zone:o,wrong:a,onDone:()=>n(!1)})})]})}function md(e,t){let n=Ln.result.value.
answer?.query,[o,r]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],s=r-o;if(!(s>0))return;let a=l=>new Date(l).
toISOString();zn({from:a(o+(e-t)*s),to:a(r+(e+t)*s)})}function k$({zone:e,wrong:t,onDone:n}){let[o,r]=E(t),{from:s,to:a}=Pe.
value,l=s===void 0&&a===void 0?"":`${s??""} - ${a??"now"}`,u=c=>{let p=uv(c);if(!p){r({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}zn(p),n()};return i("div",{class:_v,children:[
i(no,{label:`Range, on the clock of ${e}`,value:l,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
i("div",{class:Cv,children:ld.map(c=>i(j,{small:!0,kind:"plain",class:Sv,pressed:ud(Pe.value,e)===c.label,onClick:()=>{zn(
c),n()},children:c.label},c.label))})]})}function Pv({document:e,result:t,as:n}){let{answer:o,of:r,phase:s}=t;if(!o||!r||!("columns"in o))return s==="error"?null:
i(zt,{});if(o.rows.length===0&&s==="exact")return i(C$,{document:r});let a=o.query?.timezone??r.timezone??"UTC";return n===
"line"?i(hs,{answer:o,document:r,zone:a,onZoom:_$}):i(S$,{answer:o,of:r,document:e,zone:a})}function _$(e,t){zn({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function C$({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return i(dn,{icon:"search",title:"Nothing found",actions:i(G,{children:[n&&i(j,{
kind:"primary",onClick:()=>zn({}),children:"All data"}),t&&i(j,{kind:"outlined",onClick:()=>ie({document:we(e,"where",void 0)}),
children:"Without the filter"}),!n&&!t&&i(j,{kind:"outlined",onClick:Fn,children:"Ask again"})]}),children:n||t?"No even\
t of this range passes the filter.":"The dataset has no events."})}function S$({answer:e,of:t,document:n,zone:o}){let[r,
s]=E(null),a=Ne(n.aggregate?.order)[0],l=a===void 0?null:T$(a),u=Ne(e.query?.aggregate?.by??t.aggregate?.by),c=(m,f,h)=>{
let v=e.columns.findIndex(({name:k})=>k===f);v>=0&&v<u.length&&!Yi(u[v])&&e.rows.some(k=>k===m)&&s({anchor:h,column:f,value:m[v]})},
p=r?Wr(r.column,r.value):"";return i(G,{children:[i(rs,{answer:e,document:t,zone:o,sort:l,onCell:c,onSort:m=>ie({document:we(
n,"aggregate.order",m===null?void 0:[`"${m.key}"${m.descending?" desc":""}`])})}),r&&i(ti,{anchor:r.anchor,label:"This v\
alue",head:oe(p).text,onClose:()=>s(null),items:[{label:"Only this",icon:"filter",act:()=>et({document:we(n,"where",qr(n.
where,p))},p)},{label:"Exclude",icon:"minus",act:()=>et({document:we(n,"where",qr(n.where,`not (${p})`))},`not (${p})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>gn(r.value===null?"":String(r.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>gn(p,"The condition")}]})]})}function T$(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var fd="[data-stop]";function hd(e){return[...e.querySelectorAll(fd)].filter(t=>t.closest("[data-sentence]")===e)}function $v(e){
if(!e)return;let t=hd(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function Dv(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(fd)||t.closest("[data-sentence]")!==e))for(let n of hd(
e))n.tabIndex=n===t?0:-1}function Av(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=hd(e),o=n.indexOf(
t.target);if(o<0)return!1;let r=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return r===null?!1:(n[Math.max(0,Math.min(r,n.length-1))]?.focus(),!0)}function vr(e,t,n){requestAnimationFrame(()=>{
let o=r=>e?.querySelector(`${fd}[data-stop="${CSS.escape(r)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}var M$=["dataset","define","params","timezone","week_start","missing"];function Co(e,t){let n=M$.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function gd(e,t,n){return(await Mn(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var P$=2e3,ri=new Map,pu=new Map,Ov=fe(0),Ev;function vs(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function bs(e,t){Ov.value;let n=JSON.stringify(e),o=_l.value,r=t.filter(a=>a.text!==""&&!ri.has(vs(n,a))),s=r.map(
a=>vs(n,a)).join(`

`);return se(()=>{r.length>0&&o!=="away"&&$$(n,e,r)},[s,o]),t.map(a=>ri.get(vs(n,a))??null)}async function Rv(e,t,n){let o=JSON.
stringify(e),r=ri.get(vs(o,t));if(r)return r;let[s]=await gd(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return Nv(o,t,s),s}function $$(e,t,n){let o=pu.get(e)??{context:t,texts:new Map};for(let r of n)o.texts.
set(vs(e,r),r);pu.set(e,o),Ev??=setTimeout(()=>{Ev=void 0,D$()},0)}async function D$(){let e=[...pu];pu.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let r=[...o.values()];(await gd(n,r).catch(()=>[])).forEach((a,l)=>Nv(t,r[l],
a))})),Ov.value++}function Nv(e,t,n){ri.size>=P$&&ri.delete(ri.keys().next().value),ri.set(vs(e,t),n)}async function Ko(e,t,n){try{let o=await Rv(e,{kind:t,text:n}),{error:r}=o;return r?{parsed:o,problem:{message:r.message,
hint:r.hint??"",span:r.span??null}}:{parsed:o,problem:null}}catch(o){let{code:r,message:s,hint:a,span:l}=Kt(o);return{parsed:null,
problem:r==="away"?null:{message:s,hint:a,span:l}}}}function xs(e,t,n){if(!t)return n;let{start:o,end:r}=zi(e,t);return e.
slice(0,o)+n+e.slice(r)}function A$(e,t,n){let o=Qs(t.where),r=cr(e,o);if(typeof r=="string")return we(e,o,t.span?Lv(r,t.span,n):n);let s=o.slice(
0,-1),a=cr(e,s);return o.at(-1)!==0||typeof a!="string"?null:we(e,s,t.span?Lv(a,t.span,n):n)}function Lv(e,t,n){let{start:o,
end:r}=zi(e,t);return e.slice(0,o)+n+e.slice(r)}function Fv(e,t){let n=A$(Pe.value,e,t);n&&ie({document:n})}var zv="Na",Bv="Ra",Iv="Aa";var Hv=Tf({document:{dataset:""},error:null,sentence:()=>null});function Ke(){return Ff(Hv)}function st({document:e,error:t,
label:n,children:o}){let r=ne(null);St(()=>$v(r.current));let s=a=>{!a.defaultPrevented&&Av(a.currentTarget,a)&&a.preventDefault()};
return i(Hv.Provider,{value:{document:e,error:t,sentence:()=>r.current},children:i("div",{ref:r,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:zv,onKeyDown:s,onFocusIn:a=>{Dv(a.currentTarget,a.target)},children:o})})}function de({word:e,
children:t}){return i("span",{class:Bv,children:[e!==void 0&&i(du,{children:e}),t]})}function du({children:e}){return i(
"span",{class:Iv,children:e})}function Vv({id:e,error:t}){return i(ut,{...e===void 0?{}:{id:e},error:t,onHint:n=>Fv(t,n)})}var Wv="Da",qv="k",Kv="Ha",Uv="_a",Gv="qa",jv="Fa",Jv="Ta",Yv="ce",Zv="Ga",Qv="z",vd="Ja";function Pt(e){let{stop:t,label:n,path:o=t,span:r,draft:s=!1,problem:a=null}=e,l=Ke(),u=ne(null),c=Sn(),[p,m]=E(!1),f=s?
null:R$(l.error,o,r),h=f!==null||a!==null,v=()=>{e.onRemove?.(),vr(l.sentence(),t,e.after)},k=e.editor!==void 0||e.menu!==
void 0;return i("span",{class:Wv,"data-path":o,children:[i("span",{class:Me(qv,s&&Uv,h&&Gv,e.quiet&&jv,p&&Kv),children:[
h&&i("span",{class:Jv,children:i(ce,{name:"error",size:14})}),i("button",{ref:u,type:"button",class:Yv,"data-stop":t,tabIndex:-1,
"aria-label":n,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":k?p:void 0,"aria-invalid":h||void 0,
"aria-describedby":h?`${c}-problem`:void 0,onClick:()=>m(!p),onKeyDown:x=>N$(x,e,v),children:[e.children,e.menu&&i("span",
{class:Zv,children:i(ce,{name:"down",size:12})})]}),e.onRemove&&i("button",{type:"button",class:Qv,tabIndex:-1,"aria-lab\
el":`Remove ${n}`,onClick:v,children:i(ce,{name:"close",size:12})})]}),f&&i("span",{class:vd,children:i(Vv,{id:`${c}-pro\
blem`,error:f})}),a&&i("span",{class:vd,children:i(ut,{id:`${c}-problem`,error:a,onHint:e.onHint})}),p&&e.menu&&i(ti,{anchor:u.
current,label:n,items:e.menu,onClose:()=>m(!1)}),p&&e.editor&&i(Rn,{anchor:u.current,role:"dialog",label:n,onClose:()=>{
m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function R$(e,t,n){let o=Ir(e,t);if(!o||!n)return o;let r=o.span?.
start??0;return r>=n.start&&r<Math.max(n.end,n.start+1)?o:null}function N$(e,t,n){let o=L$(e,t,n);o&&(e.preventDefault(),
o())}function L$(e,{onNegate:t,onOptional:n,onMove:o,onRemove:r},s){return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLef\
t"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:e.ctrlKey||e.metaKey?null:e.key==="Back\
space"||e.key==="Delete"?r?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var F$=new Set(["has","contains","starts_with","ends_with"]);function ks({property:e,operator:t,values:n}){let o=Ae(e),r=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:F$.has(r)?`${t}(${o}, ${n.map(Sa).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(Sa).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(Sa).join(" and ")}`}
function Sa(e){return typeof e=="string"?Dn(e):String(e)}var z$=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function tb(e){for(let[t,n]of z$){if(e===t)return n;if(e===n)return t}
return e}var Xv=["=","!=","in","not in"],ws=["is null","is not null"],bd=[">=",">","<","<=","between","not between"],eb=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function mu(e){switch(e){case"bool":return["is true","is false",...ws];case"string":return[
...Xv,...eb,...ws];case"int64":case"float64":return["=",...bd,"!=","in","not in",...ws];case"timestamp":return[...bd,...ws];case"\
list of strings":return["has","not has",...ws];case"unknown":return[...Xv,...bd,...eb,"has","not has",...ws]}}function Qt(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Ta(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var nb={property:null,type:"unknown",operator:null,values:[]};function ob(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function xd({property:e,operator:t}){return e===null?"property":t===null||Qt(t)===0?"operator":
"values"}function rb(e,t,n){return e.operator!==null&&e.type===n&&mu(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function ib(e,t){let n=Qt(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function fu(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function sb(e,t){let n=e.operator===null?0:Qt(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function wd({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Qt(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function Ma(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||wd(e)!==null)return null;
if(Qt(n)!=="many"||!o.includes(null))return ks({property:t,operator:Qt(n)==="many"?Ta(n,o.length):n,values:o});let r=n===
"!="||n==="not in",s=ks({property:t,operator:r?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=ks({property:t,operator:Ta(r?"!=":"=",a.length),values:a});return r?`${l} and ${s}`:`(${l} or ${s})`}function kd(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function ab(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),r=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!r?[...new Set(o)]:null}var lb="Ka",ub="R",cb="Oa",pb="Pa",db="Qa",mb="Va";var hu=28;function _d(e,t){return`${e}-${t}`}function fb({id:e,label:t,options:n,active:o,onActive:r,onPick:s,several:a=!1,
foot:l}){let u=ne(null),c=Pl(u,hu,n.length);return St(()=>{let p=u.current;if(!p||o<0)return;let m=o*hu;m<p.scrollTop?p.
scrollTop=m:m+hu+8>p.scrollTop+p.clientHeight&&(p.scrollTop=m+hu+8-p.clientHeight)},[o,n]),i(G,{children:[i("div",{ref:u,
id:e,role:"listbox","aria-label":t,"aria-multiselectable":a||void 0,class:lb,children:[i("div",{role:"presentation",style:{
height:`${c.before}px`}}),n.slice(c.first,c.end).map((p,m)=>{let f=c.first+m;return i("div",{id:_d(e,f),role:"option","a\
ria-selected":p.selected??!1,"aria-setsize":n.length,"aria-posinset":f+1,"data-active":f===o,class:ub,onPointerMove:()=>{
f!==o&&r(f)},onPointerDown:h=>h.preventDefault(),onClick:()=>s(p.value),children:[a&&i("span",{class:mb,children:p.selected&&
i(ce,{name:"check"})}),i("span",{class:cb,children:p.label}),p.note!==void 0&&i("span",{class:pb,children:p.note})]},f)}),
i("div",{role:"presentation",style:{height:`${c.after}px`}})]}),l&&i("div",{class:db,children:l})]})}function Cs(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,s=ne(null),a=Sn(),[l,u]=E(e.autofocus??!1),[c,p]=E(r?0:-1),
[m,f]=E(!1);St(()=>{f(!0),e.autofocus&&s.current?.focus()},[]);let h=Math.min(c,t.length-1),v=l||(e.inline??!1),k=()=>u(
!1),x=(_,S)=>{S||k(),e.onPick(_,S)},T=_=>{let S=v?t[h]:void 0;if(_.key==="ArrowDown"||_.key==="ArrowUp"){_.preventDefault(),
u(!0);let L=_.key==="ArrowDown"?1:-1;p(h<0&&L<0?t.length-1:(h+L+t.length)%Math.max(1,t.length))}else _.key==="Enter"?(_.
preventDefault(),S?x(S.value,!1):(k(),e.onTake(n))):_.key===" "&&o&&S&&h>=0?(_.preventDefault(),x(S.value,!0)):_.key==="\
Escape"&&(v||e.onCancel)?(_.preventDefault(),_.stopPropagation(),k(),e.onCancel?.()):_.key==="Backspace"&&n===""&&e.onBackspace?.()},
w=i(fb,{id:a,label:e.label,options:t,active:h,onActive:p,onPick:_=>x(_,o),several:o,foot:e.foot});return i(G,{children:[
i("input",{ref:s,class:Me(au,e.code&&lu),role:"combobox","aria-label":e.label,"aria-expanded":v,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":v&&h>=0?_d(a,h):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:T,onClick:()=>u(!0),onBlur:k,onFocus:()=>{
e.autofocus&&u(!0)},onInput:_=>{u(!0),p(r?0:-1),e.onText(_.currentTarget.value)}}),e.inline&&w,!e.inline&&l&&m&&(t.length>
0||e.foot)&&i(Rn,{anchor:s.current,onClose:k,focus:!1,children:w})]})}var gb="ge",yb="Wa";function Bn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...r}){return i("div",{class:gb,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&i("div",{class:yb,children:e}),i(Cs,{...r,inline:!0,autofocus:!0,eager:!0})]})}function So(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let r=o.
indexOf(n);r>0;r=o.indexOf(n,r+1))if(!/[\p{L}\p{N}]/u.test(o[r-1]))return 1;return o.includes(n)?2:3}function To(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:So(n(o),t)})).filter(o=>o.grade<3).sort((o,r)=>o.grade-r.grade).map(({item:o})=>o)}var vb={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Ss(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function bb({operators:e,present:t,onPick:n,onBack:o,onCancel:r,onLeave:s,head:a}){let[l,u]=E(""),c=e.filter(
m=>m===l.trim()),p=c.length>0?c:To(e,l,m=>`${m} ${Ss(m)} ${vb[m]}`);return i(Bn,{label:"Operator",placeholder:"operator",
text:l,onText:u,head:a,onCancel:r,onLeave:s,onBackspace:o,options:p.map(m=>({value:m,label:Ss(m),note:vb[m],selected:m===
t})),onPick:n,onTake:()=>{}})}var Sd="A",xb="D",wb="Ya";var Td=8;function kb({draft:e,stage:t,onStage:n,onDraft:o}){let{property:r,operator:s,values:a}=e;return r===null?null:i(
G,{children:[i("button",{type:"button",class:Sd,"data-present":t==="property",onClick:()=>n("property"),children:i(R,{value:r,
most:40,middle:!0})}),s!==null&&i("button",{type:"button",class:Sd,"data-present":t==="operator",onClick:()=>n("operator"),
children:Ss(s)}),t==="values"&&a.slice(0,Td).map(l=>i("button",{type:"button",class:xb,"aria-label":`Remove ${String(l)}`,
onClick:()=>o(fu(e,l)),children:[i(R,{value:l,most:24,middle:!0}),i(ce,{name:"close",size:12})]},String(l))),t==="values"&&
a.length>Td&&i("span",{class:wb,children:["and ",H(a.length-Td)," more"]})]})}var _b=50;function Cb(e,t,n,o){return Mn(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:_b},
signal:o})}function Sb(e,t,n,o,r){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:f}=e,h={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:f,limit:_b};return Mn(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:h,signal:r})}function Tb(e,t){let[n,o]=E(null);return se(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(s=>{
r.signal.aborted||o({key:e,value:s,error:null})},s=>{lr(s)||o(a=>({key:e,value:a?.value??null,error:Kt(s)}))}),()=>r.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function gu(e,t,n,o=()=>!0){let{dataset:r}=e,
s=t.trim(),a=Tb(`${r}
${n.join()}
${s}`,m=>Cb(r,s,n,m)),l=V$(e,s),u=a.fresh&&a.value?a.value:{names:W$(r,s),more:0},c=new Set(l.map(({name:m})=>m));return{
names:[...l,...u.names.filter(({name:m})=>!c.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:u.more}}function V$({
define:e},t){return Object.keys(e??{}).filter(n=>So(n,t)<3).map(n=>({kind:"definition",name:n,text:Ae(n),type:"unknown",
filled:1}))}function W$(e,t){let n=Tt(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:r,type:s,
filled:a})=>({kind:"property",name:r,text:Ae(r),type:s,filled:a/o})).filter(({name:r})=>So(r,t)<3).sort((r,s)=>So(r.name,
t)-So(s.name,t)||s.filled-r.filled)}function Mb(e,t,n,o){let r=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,r]);return Tb(s,a=>Sb(
e,t??"",n,r,a))}var Pb="Za";var U$={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},G$={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function Md(e){let t=e.kind==="function"||e.filled>=.9995?"":I(e.filled);return[U$[e.kind]||G$[e.type],t].filter(n=>n!==
"").join(", ")}function $b(e,t){let n=t.trim(),o=e[0],r=e.map(s=>({value:{entry:s},label:i(R,{value:s.name,most:60,middle:!0}),
note:Md(s)}));return n===""||o&&So(o.name,n)<3?r:[ii(n),...r]}function ii(e){return{value:{typed:e},label:i("code",{class:Pb,
children:i(R,{value:e,most:60})}),note:"as it is typed"}}function Uo(e){let{document:t,kinds:n,fits:o,onName:r,onText:s}=e,[a,l]=E(e.typed??""),u=gu(t,a,n,o),c=e.names?To(e.names,
a,({name:x})=>x).filter(({type:x})=>o?.(x)??!0):u.names,p=e.names?0:u.more,m=e.extra?.(a)??[],f=$b(c,a),h=f[0]!==void 0&&
"typed"in f[0].value,v=m.length>0&&h?[...m,...f.slice(1),f[0]]:[...m,...f],k=x=>{x.trim()!==""&&s(x.trim())};return i(Bn,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:v,onPick:x=>"entry"in x?r(x.entry):k(x.typed),onTake:k,foot:p>0?`${H(p)} more, keep typing`:void 0})}function Db({document:e,beside:t,draft:n,typed:o="",ask:r,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,m]=E(o),
f=n.operator===null?1:Qt(n.operator),h=f==="many",v=Mb(e,r?Ae(n.property??""):null,t,p),k=kd(p,n.type),x=p===""||k!==void 0,
T=j$(n,p,k,v.value),w=L=>{let M=sb(n,L);m(""),s(M.values,f!==2||M.values.length>=2)},_=(L,M)=>{let $="typed"in L?k:L.value;
$!==void 0&&(M&&h?(m(""),s(fu(n,$).values,!1)):h&&p===""&&n.values.length>0?s(n.values,!0):w($))},S=L=>{let M=h?ab(L)?.map(
$=>kd($,n.type)):void 0;return!M||M.includes(void 0)?!1:(s([...new Set([...n.values,...M])],!0),!0)};return i(Bn,{label:"\
Value",placeholder:J$(n,f),text:p,onText:m,head:c,onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(
0,-1),!1):a(),onPaste:S,invalid:!x,several:h,spaceTypes:p!==""&&T[0]!==void 0&&"typed"in T[0].value,options:T,onPick:_,onTake:()=>{
h&&p===""&&n.values.length>0?s(n.values,!0):k!==void 0&&p!==""&&w(k)},foot:x?Y$(v.value,v.error!==null,h):`${Sa(p)} is n\
o number`})}function j$(e,t,n,o){let r=o?.exact===!1?"~ ":"",s=f=>e.values.includes(f),a=(o?.values??[]).map(({value:f,
count:h})=>({value:{value:f},label:i(R,{value:f,most:60,middle:!0}),note:r+H(h),selected:s(f)})),l=o?.values.some(({value:f})=>f===
n)??!1,u=t!==""&&n!==void 0&&!l?[ii(t)]:[],c=l?a.filter(({value:f})=>"value"in f&&f.value===n):[],p=a.filter(f=>!c.includes(
f)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&Qt(e.operator)==="many"?[{value:{value:null},label:i(R,{value:null}),note:r+
H(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...m]}function J$({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function Y$(e,t,n){let o=e&&e.more>0?[`${H(e.more)} more, keep t\
yping`]:[],r=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...r].join(" · ")}function yu(e){let{document:t,draft:n,onDraft:o,onDone:r}=e,[s,a]=E(()=>xd(n)),l=ne(e.typed??""),u=h=>{l.current="",a(h)},
c=(h,v)=>{let k=rb(n,h,v);o(k),u(k.operator===null||xd(k)!=="values"?"operator":"values")},p=h=>{let v=ib(n,h);o(v),Qt(h)===
0?r(Ma(v),v):u("values")},m=(h,v)=>{let k={...n,values:h};o(k);let x=v?Ma(k):null;x!==null&&r(x,k)},f={onCancel:e.onCancel,
onLeave:e.onLeave,head:i(kb,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?i(Uo,{...f,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:Z$,...e.names?{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>r(
h,null)},"property"):s==="operator"?i(bb,{...f,operators:mu(n.type),present:n.operator,onPick:p,onBack:()=>u("property")},
"operator"):i(Db,{...f,document:t,beside:e.beside,draft:n,typed:l.current,ask:e.names===void 0,onValues:m,onBack:()=>u("\
operator")},"values")}var Z$=["property","definition","cohort","lookup"];var yn="ri",Et="ai",Pd="ii",br="ti",Ab="oi",Eb="ni";var Rb=3;function vu({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return i("span",{class:br,children:i(
R,{value:t?.text??e?.text??"",most:60})});let{property:r,operator:s,values:a}=o;return r===null?i("span",{class:Et,children:"\
…"}):n&&r==="event"&&(s==="="||s==="in")&&a.length>0?i(Ob,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
i(G,{children:[s==="is false"&&i("span",{class:Et,children:"not"}),i("span",{class:yn,children:i(R,{value:r,most:40,middle:!0})})]}):
i(G,{children:[i("span",{class:yn,children:i(R,{value:r,most:40,middle:!0})}),s!==null&&i("span",{class:Et,children:Ss(Qt(
s)==="many"?Ta(s,a.length):s)}),s!==null&&i(Ob,{values:a,between:s.endsWith("between")})]})}function Ob({values:e,between:t,
name:n=!1}){return e.length>Rb+1?i("span",{class:Pd,children:["(",H(e.length)," values)"]}):i("span",{class:n?yn:Pd,children:e.
map((o,r)=>i("span",{children:[r>0&&i("span",{class:Et,children:t?" and ":n?" or ":", "}),i(Q$,{value:o})]},r))})}function Q$({
value:e}){return e===null?i("i",{class:Et,children:Pn.null}):i(R,{value:e,most:40,middle:!0})}function bu(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:r,values:s}=n,a=s.length>Rb+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,r?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function xu(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:r,span:s},a)=>({text:o,chip:r,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function $a(e){
return e.length===0?void 0:e.join(" and ")}function xr(e,t,n){return n===null?e.filter((o,r)=>r!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function wu(e,t,n){let o=e.filter((s,a)=>a!==t),r=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,r),e[t],...o.slice(r)]}function Nb({text:e,chip:t}){if(t)return ks({...t,operator:tb(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&X$(n)?n:`not (${e})`}function X$(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var $d={property:"event",type:"string",operator:"=",values:[]};function ku({document:e,typed:t,onDone:n,onCancel:o}){let[
r,s]=E($d);return i(yu,{document:e,beside:e.where,draft:r,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function Mo({lead:e,between:t,children:n,after:o}){let r=s=>s===0?e:typeof t=="function"?t(s):t;return i(G,{children:[n.
length===0&&e!==void 0&&i(de,{word:e},"lead"),n.map((s,a)=>i(de,{word:r(a),children:s},a)),o]})}var Lb="he",Fb="di",zb="pi";function Po({stop:e,label:t,children:n,editor:o,onLeave:r,onBackspace:s}){let a=ne(null),[l,u]=E(null),c=n==null||n===!1,
p=Vi(c?t:void 0),m=()=>u(null),f=h=>{if(!(h.ctrlKey||h.metaKey||h.altKey)){if(h.key.length===1&&h.key!==" "&&h.key!=="/")
u(h.key);else if(h.key==="Backspace"&&s)s();else return;h.preventDefault()}};return i(G,{children:[i("button",{ref:a,type:"\
button",class:Me(Lb,!c&&Fb,l!==null&&zb),...p,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-haspopup":"dialog","aria-ex\
panded":l!==null,onClick:()=>u(l===null?"":null),onKeyDown:f,children:[i(ce,{name:"plus",size:14}),n]}),l!==null&&i(Rn,{
anchor:a.current,role:"dialog",label:t,onClose:()=>{m(),r?.()},children:o(l,m)})]})}function Da(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var tD={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function Aa(e,t){let n=Da(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,r="per"in o&&typeof o.per=="string"?o.per:Tt(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...tD[n],
...a,...r?[[r,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:Ae(u),type:c,filled:1}))}var Bb="li",Ib="fe",Hb="ue";var Vb=null;function oD(){return Vb??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),Vb}function _u(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,s=ne(null),a=ne(null),l=ne(e);l.current=e;let[u,c]=E(!1);return se(()=>{
let p=!1;return oD().then(m=>{p||!m||!s.current||(a.current=m.mount(s.current,{...l.current,onText:f=>{f!==l.current.text&&
l.current.onText(f)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0),r&&a.current.focus())}),
()=>{p=!0,a.current?.destroy()}},[]),se(()=>{a.current?.setText(t)},[t]),se(()=>{a.current?.setMark(o)},[o?.start,o?.end,
t]),i("div",{class:Me(Bb,e.class),children:[i("div",{ref:s,class:Ib,hidden:!u,"data-editor":u}),!u&&i("textarea",{class:Hb,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,onInput:p=>e.onText(p.currentTarget.value)})]})}var Wb="si",qb="xi",Kb="ci",Ub="gi",Gb="hi";function Cu({label:e,text:t,problem:n,onText:o,onDone:r,onCancel:s,onLeave:a}){return i("div",{class:Wb,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)r(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[i(_u,{class:qb,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?zi(
t,n.span):null}),n&&i("div",{class:Kb,children:i(ut,{error:n})}),i("div",{class:Ub,children:[i("span",{class:Gb,children:"\
Enter takes it, Shift+Enter is a new line"}),i(j,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}function Go(e){let{path:t,text:n,what:o,onChange:r}=e,s=Ke(),a=Co(s.document,e.over),l=xu(n,bs(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(_=>_.text),[c,p]=E(null),m=e.needed!==!0||l.length>1,f=_=>{p(null),r($a(_))},h=async(_,S,L)=>{p({at:_,condition:L,
text:S,problem:null});let{parsed:M,problem:$}=await Ko(a,"condition",S);if($)return p({at:_,condition:L,text:S,problem:$});
let N=xr(u,_,$a(M?.conjuncts?.map(F=>F.text)??[`(${S})`])??S);await Ko(a,"condition",$a(N)??""),f(N)},v=()=>{if(!c||c.problem)
return;let _=c.condition?Ma(c.condition):c.text;_!==null&&_.trim()!==""?h(c.at,_,c.condition):c.condition?.property?p({...c,
problem:{message:wd(c.condition)??"",hint:"",span:null}}):p(null)},k=(_,S,L)=>{let M=l[_],$=c?.at===_?c:null,N=()=>{p(null),
L()},F=()=>{L(),v()},B=(A,Y)=>{L(),h(_,A,Y)};return($?$.condition===null&&$.text!==null:M&&!M.chip)?i(Cu,{label:o,text:$?.
text??M?.text??"",problem:$?.problem??null,onCancel:N,onLeave:F,onText:A=>p({at:_,condition:null,text:A,problem:null}),onDone:A=>B(
A,null)}):i(yu,{names:Aa(s.document.dataset,e.over),document:s.document,typed:S,draft:$?.condition??(M?.chip?ob(M.chip):
e.byEvent&&l.length===0?$d:nb),beside:$a([...e.within?[e.within]:[],...xr(u,_,null)]),onDraft:A=>p({at:_,condition:A,text:null,
problem:null}),onDone:B,onCancel:N,onLeave:F})},x=_=>{c?.text&&h(c.at,xs(c.text,c.problem?.span??null,_),null)},T=(_,S)=>{
let L=c?.at===_?c:null;return i(Pt,{stop:`${t}#${S?_:"draft"}`,path:t,span:S?.span,after:`${t}#+`,label:`${o}: ${bu(S,L)}`,
draft:L!==null,problem:L?.problem,onHint:L?.text?x:void 0,editor:M=>k(_,"",M),onLeave:v,onRemove:L?()=>p(null):m?()=>f(xr(
u,_,null)):void 0,onNegate:S&&!L?()=>f(xr(u,_,Nb(S))):void 0,onMove:S&&l.length>1?M=>{f(wu(u,_,M)),vr(s.sentence(),`${t}\
#${Math.max(0,Math.min(_+M,l.length-1))}`)}:void 0,children:i(vu,{part:S,draft:L,byEvent:e.byEvent??!1})})},w=l.map((_,S)=>T(
S,_));return i(Mo,{lead:e.lead,between:"and",after:i(Po,{stop:`${t}#+`,label:`Add a ${o}`,editor:(_,S)=>k(l.length,_,S),
onLeave:v,onBackspace:l.length>0&&m?()=>f(u.slice(0,-1)):void 0,children:l.length===0&&c===null?e.empty:void 0}),children:c?.
at===l.length?[...w,T(l.length,null)]:w})}function Ot({word:e="where"}){let{document:t}=Ke();return i(Go,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>Z(
"where",n),empty:"filter"})}var iD=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function jb({document:e,names:t,axes:n,typed:o,text:r,onDone:s,onCancel:a}){let[l,u]=E(null);if(l)
return i(sD,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=m=>n?To(iD,m.trim()===""?"time":m,([f,h])=>`time ${h} ${f}`).
map(([f,h])=>({value:{typed:`time('${f}')`},label:f==="auto"?"time":`time, ${f}`,note:h})):[];return i(Uo,{label:"Breakd\
own",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?c(m).slice(0,1):c(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?u(m):s(m.text)},onText:s,
onCancel:a,onLeave:a})}function sD({of:e,onDone:t,onCancel:n,onBack:o}){let[r,s]=E(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=To(a,r,([u,c])=>`${u} ${c}`);return i(Bn,{label:"Values or bins",placeholder:"values or bins",text:r,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[ii(r)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var Su=()=>!0,$o=e=>e==="int64"||e==="float64",Jb=e=>$o(e)||e==="timestamp"||e==="string",Yb=e=>e!=="list of strings",Ed=[
{name:"count",meaning:"how many",alone:!0,fits:Su},{name:"uniq",meaning:"how many different",usual:!0,fits:Yb},{name:"su\
m",meaning:"total",usual:!0,fits:$o},{name:"avg",meaning:"mean",usual:!0,fits:$o},{name:"median",meaning:"half are below",
usual:!0,fits:$o},{name:"p95",meaning:"95 % are below",usual:!0,fits:$o},{name:"p75",meaning:"75 % are below",fits:$o},{
name:"p90",meaning:"90 % are below",fits:$o},{name:"p99",meaning:"99 % are below",fits:$o},{name:"p999",meaning:"99.9 % \
are below",fits:$o},{name:"min",meaning:"least",fits:Jb},{name:"max",meaning:"largest",usual:!0,fits:Jb},{name:"first",meaning:"\
by time",fits:Su},{name:"last",meaning:"by time",fits:Su},{name:"stddev",meaning:"standard deviation",fits:$o},{name:"un\
iq_approx",meaning:"about how many different",fits:Yb},{name:"count",meaning:"how many have a value",fits:Su}];function Zb(e){let{document:t,names:n,parsed:o,onDone:r,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=E(e.typed),[c,p]=E(e.text),[m,f]=E(null),[h,v]=E(!a);if(h)return i(
Cu,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:r,onCancel:s,onLeave:()=>c===e.text?s():r(c)});if(m)return i(
Uo,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:x=>x===
"unknown"||m.fits(x),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>f(null),onName:x=>r(`${m.name}(${x.text})`),onText:x=>r(
`${m.name}(${x})`)});let k=x=>{"text"in x?r(x.text):"typed"in x?r(x.typed):x.aggregate.alone?r(`${x.aggregate.name}()`):
f(x.aggregate)};return i(aD,{document:t,names:n,text:l,onText:u,present:e.text,onPick:k,onTake:x=>{x!==""&&r(x)},onCancel:s,
onWrite:()=>v(!0)})}function aD({document:e,names:t,text:n,onText:o,present:r,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=gu(e,c,["property","definition","lookup"]).names,m=t?To(t,c,({name:x})=>x):p,f=To(Ed,c.replace(/\(.*$/s,""),({name:x,
meaning:T})=>`${x} ${T}`).map(x=>({value:{aggregate:x},label:x.alone?`${x.name}()`:`${x.name}(…)`,note:x.meaning})),h=c===
""?[]:m.filter(({name:x})=>So(x,c)<3).slice(0,4).flatMap(lD),v=/[^\p{L}\p{N}_]/u.test(c)||f.length+h.length===0?[ii(c)]:
[],k=c===""?f:[...v,...f,...h];return i(Bn,{label:"Measure",placeholder:r===""?"measure":r,text:n,onText:o,options:k,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:i("button",{type:"button",onClick:u,children:"Write it as text"})})}function lD(e){return Ed.
filter(t=>t.usual&&t.fits(e.type)&&!t.alone).map(({name:t})=>({value:{text:`${t}(${e.text})`},label:i(R,{value:`${t}(${e.
name})`,most:60,middle:!0}),note:Md(e)}))}function Qb({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?i("span",{class:yn,children:o===
"auto"?"time":`time, ${o}`}):n!=null?i("span",{class:yn,children:i(R,{value:n,most:40,middle:!0})}):i("span",{class:br,children:i(
R,{value:e,most:60})})}function Tu(e){let{path:t,texts:n,kind:o,what:r,onChange:s,most:a=1/0}=e,l=Ke(),u=Co(l.document,e.over),c=bs(u,n.map(T=>({
kind:o,text:T}))),[p,m]=E(null),f=e.needed!==!0||n.length>1,h=T=>{m(null),s(T.length>0?T:void 0)},v=async(T,w)=>{m({at:T,
text:w,problem:null});let{problem:_}=await Ko(u,o,w);_?m({at:T,text:w,problem:_}):h(xr(n,T,w))},k=(T,w,_)=>{let S=p?.at===
T?p:null;return e.editor({text:S?.text??n[T]??"",parsed:S?null:c[T]??null,typed:w,problem:S?.problem??null,onDone:L=>{_(),
v(T,L)},onCancel:()=>{m(null),_()}})},x=T=>{let w=p?.at===T?p:null,_=T<n.length;return i(Pt,{stop:`${t}[${_?T:"draft"}]`,
path:`${t}[${T}]`,after:`${t}#+`,label:`${r}: ${w?.text??n[T]??""}`,draft:w!==null,problem:w?.problem,onHint:S=>{w&&v(T,
xs(w.text,w.problem?.span??null,S))},editor:S=>k(T,"",S),onRemove:w?()=>m(null):f?()=>h(xr(n,T,null)):void 0,onMove:_&&n.
length>1?S=>{h(wu(n,T,S)),vr(l.sentence(),`${t}[${Math.max(0,Math.min(T+S,n.length-1))}]`)}:void 0,children:i(Qb,{text:w?.
text??n[T]??"",parsed:w?null:c[T]??null})})};return i(Mo,{lead:e.lead,after:n.length<a&&i(Po,{stop:`${t}#+`,label:`Add a\
 ${r}`,editor:(T,w)=>k(n.length,T,w),onBackspace:n.length>0&&f?()=>h(n.slice(0,-1)):void 0,children:n.length===0&&p===null?
e.empty:void 0}),children:[...n.map((T,w)=>x(w)),...p?.at===n.length?[x(n.length)]:[]]})}function Mu({path:e,texts:t,over:n,what:o="measure",lead:r,onChange:s,needed:a=!1}){let{document:l}=Ke();return i(Tu,{path:e,
texts:t,kind:"measure",what:o,lead:r,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>Z(e,u)),editor:u=>i(Zb,
{...u,document:l,names:Aa(l.dataset,n)},u.text)})}function jo({path:e,texts:t,over:n,what:o="breakdown",lead:r,onChange:s,
axes:a=!1,most:l}){let{document:u}=Ke();return i(Tu,{path:e,texts:t,kind:"key",what:o,lead:r,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>Z(e,c)),editor:c=>i(jb,{...c,document:u,axes:a,names:Aa(u.dataset,n)})})}function Ie({path:e,what:t,value:n,choices:o,without:r,onChange:s,onRemove:a,children:l}){let u=s??(p=>Z(e,p===r?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return i(Pt,{stop:e,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,m])=>({label:m,checked:p===
n,act:()=>u(p)})),children:l??c})}var uD=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Pu({path:e,over:t,allow:n=uD}){
let o=Da(t);return i(Ie,{path:e,what:"rows",value:o,choices:n,onChange:r=>{r!==o&&ie({document:cD(Pe.value,e,r)})}})}function cD(e,t,n){
let o=we(e,t,pD(n,e)),r=Qs(t).slice(0,-1);if(r[0]!=="aggregate")return o;let s=cr(o,r),{having:a,order:l,...u}=s;return we(
o,r,{...u,measures:["count()"],by:["time('auto')"]})}function pD(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function Od({document:e,result:t}){let n=e.aggregate??{},{over:o,having:r}=n;return i(st,{document:e,error:t.error,label:"\
Question: groups and measures",children:[i(Mu,{lead:"Show",path:"aggregate.measures",texts:Rd(n.measures),over:o,needed:!0}),
i(de,{word:"of",children:i(Pu,{path:"aggregate.over",over:o})}),i(Ot,{}),i(jo,{lead:"by",path:"aggregate.by",texts:Ne(n.
by),over:o,axes:!0}),r!==void 0&&i(Go,{lead:"having",path:"aggregate.having",what:"condition on groups",text:r,onChange:s=>Z(
"aggregate.having",s)})]})}function Rd(e){let t=Ne(e);return t.length===0?["count()"]:t}function Oa(e){let{path:t,what:n,value:o,none:r,unit:s}=e,a=e.onChange??(l=>Z(t,l));return i(Pt,{stop:t,label:`${n}: ${o??
r}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>i(dD,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[o===
null?r:i(R,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function dD({what:e,value:t,usual:n,read:o,wrong:r,none:s,onChange:a,
onCancel:l}){let[u,c]=E(""),[p,m]=E(!1),f=u.trim(),h=n.filter(([x,T])=>f===""||x.startsWith(f)||(T??"").includes(f)),v=x=>{
let T=o(x);T===null?m(!0):a(T)},k=[...f!==""&&!h.some(([x])=>x===f)&&o(f)!==null?[{value:f,label:f,note:"as it is typed"}]:
[],...h.map(([x,T])=>({value:x,label:x,note:T,selected:x===t})),...f===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return i(Bn,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:x=>{c(x),m(!1)},options:k,onPick:x=>x===null?a(void 0):
v(x),onTake:v,onCancel:l,onLeave:l,invalid:p,foot:p||f!==""&&o(f)===null?r:void 0})}var mD=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;
function fD(e){let t=e.replaceAll(" ","");return mD.test(t)?t:null}function $u(e,t){return n=>{let o=/^\d+$/.test(n.trim())?
Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var hD=[["30m","30 minutes"],["1h","1 hour"],["1d","24 hours"],["7d","a w\
eek"],["14d","two weeks"],["30d"],["90d"]],si=[["1m","a minute"],["5m"],["10m"],["30m","half an hour"],["1h","an hour"],
["6h"],["1d","24 hours"],["7d","a week"]];function Do(e){return i(Oa,{usual:hD,...e,read:fD,wrong:"A duration is a numbe\
r with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}function vt({path:e,text:t,what:n,lead:o,needed:r=!1,onChange:s}){let{document:a}=Ke(),l=t===void 0||t.trim()==="true",u=s??
(c=>Z(e,c??(r?"true":void 0)));return i(Go,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var Du="fi";var yD=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function tx({
lead:e,path:t,funnel:n}){let{document:o,error:r}=Ke(),s=`${t}.exclude`,a=n.exclude??[];return i(Mo,{lead:e,after:i(Po,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>i(ku,{document:o,typed:l,onCancel:u,onDone:c=>{u(),ie({document:Cl(o,s,a.length,
{where:c})})}})}),children:a.map((l,u)=>i(Pt,{stop:`${s}[${u}]`,after:`${s}#+`,label:`without ${l.where}, ${ex(l,n)}`,editor:()=>i(
vD,{document:o,error:r,path:`${s}[${u}]`,exclusion:l,steps:n.steps.length}),onRemove:()=>ie({document:ea(o,s,u)}),children:[
i("span",{class:Ho(l.where)===null?br:yn,children:i(R,{value:Ho(l.where)??l.where,most:40,middle:!0})}),i("span",{class:Et,
children:ex(l,n)})]},u))})}function ex({after:e,before:t},{steps:n}){return`between ${e??1} and ${t??n.length}`}function vD({
document:e,error:t,path:n,exclusion:o,steps:r}){let s=Array.from({length:r},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>Z(
`${n}.${l}`,Number(c)===u?void 0:Number(c));return i("div",{class:Du,children:i(st,{document:e,error:t,label:"Exclusion",
children:[i(vt,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the exclusion",needed:!0}),i(de,{
word:"between",children:i(Ie,{path:`${n}.after`,what:"after",value:String(o.after??1),choices:s,onChange:a("after",1)})}),
i(de,{word:"and",children:i(Ie,{path:`${n}.before`,what:"before",value:String(o.before??r),choices:s,onChange:a("before",
r)})}),i(Ie,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"cut",choices:yD})]})})}function nx({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:i(Pt,{stop:"more",path:"#more",label:"More par\
ts of the question",menu:t,quiet:!0,children:[i(ce,{name:"plus",size:14}),"more"]})}var bD=[["required","has to happen"],["optional","may be skipped"]],xD=[["anything","anything"],["nothing","nothing"]],wD=[
["any","any such event"],["first","the first ever only"]];function ox({document:e,error:t,path:n,step:o,first:r}){let s=o.
within??null;return i("div",{class:Du,children:[i(no,{label:"Name",value:o.name??"",placeholder:"as the condition",onCommit:a=>Z(
`${n}.name`,a.trim()===""?void 0:a)}),i(st,{document:e,error:t,label:"Step",children:[i(vt,{lead:"An event with",path:`${n}\
.where`,text:o.where,what:"condition of the step",needed:!0}),i(de,{word:"counting",children:i(Ie,{path:`${n}.first_ever`,
what:"which event",value:o.first_ever?"first":"any",choices:wD,onChange:a=>Z(`${n}.first_ever`,a==="first"||void 0)})}),
!r&&i(de,{word:"within",children:i(Do,{path:`${n}.within`,what:"at most after the step before",value:s,none:"any time",usual:si})}),
!r&&i(de,{word:"and not before",children:i(Do,{path:`${n}.after`,what:"at least after the step before",value:o.after??null,
none:"at once",usual:si})}),!r&&i(de,{word:"with",children:i(Ie,{path:`${n}.directly`,what:"what may lie between",value:o.
directly?"nothing":"anything",choices:xD,onChange:a=>Z(`${n}.directly`,a==="nothing"||void 0)})}),i(de,{word:r?"it":"in \
between; it",children:i(Ie,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional?"optional":"required",
choices:bD,onChange:a=>Z(`${n}.optional`,a==="optional"||void 0)})})]})]})}function rx({path:e,at:t,step:n,after:o,onRemove:r,onMove:s}){let{document:a,error:l}=Ke(),u=xu(n.where,bs(Co(a),[{kind:"\
condition",text:n.where}])[0]??null),c=Ho(n.where),p=n.name??c,m=p??u.map(f=>bu(f,null)).join(" and ");return i(Pt,{stop:e,
after:o,label:[`step ${t+1}: ${m}`,n.within&&`within ${n.within}`,n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>i(
ox,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:r,onMove:s,onOptional:()=>Z(`${e}.optional`,n.optional?void 0:
!0),children:[i("span",{class:Eb,children:t+1}),p!=null?i("span",{class:yn,children:i(R,{value:p,most:40,middle:!0})}):u.
slice(0,2).map((f,h)=>i("span",{class:Ab,children:[h>0&&i("span",{class:Et,children:"and"}),i(vu,{part:f,draft:null})]},
h)),p===null&&u.length>2&&i("span",{class:Et,children:["and ",u.length-2," more"]}),n.directly&&i("span",{class:Et,children:"\
directly"}),n.within&&i("span",{class:Et,children:["within ",n.within]}),n.after&&i("span",{class:Et,children:["after ",
n.after]}),n.optional&&i("span",{class:Et,children:"(optional)"})]})}function ix({lead:e,path:t,funnel:n}){let{document:o,sentence:r}=Ke(),s=`${t}.steps`,{steps:a}=n,l=u=>ie({document:Cl(o,
s,a.length,{where:u})});return i(Mo,{lead:e,between:u=>u===1?"how many then":"then",after:i(Po,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>i(ku,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>ie({document:ea(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>i(rx,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>ie({document:ea(o,s,c)}):void 0,onMove:a.length>1?p=>{ie({document:ih(o,s,c,c+p)}),vr(r(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var kD=["property","definition","lookup"];function Au({path:e,what:t,value:n,none:o,kinds:r=kD,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=Ke(),[p,m]=E(null),f=v=>{m(null),(u??(k=>Z(e,k)))(v)},h=async v=>{let{problem:k}=await Ko(
Co(c),l,a?Ae(v):v);k?m({text:v,problem:k}):f(v)};return i(Pt,{stop:e,label:`${t}: ${p?.text??n??o}`,draft:p!==null,problem:p?.
problem,onHint:v=>{p&&h(a?v:xs(p.text,p.problem?.span??null,v))},onRemove:p?()=>m(null):void 0,editor:v=>i(Uo,{label:t,placeholder:n??
o,document:c,kinds:r,...s?{fits:s}:{},onCancel:v,onLeave:v,onName:k=>{v(),f(a?k.name:k.text)},onText:k=>{v(),h(k)}}),children:p===
null&&n===null?o:i(R,{value:p?.text??n,most:40,middle:!0})})}function Nd(e){return Tt(e).value.value?.actors?.[0]??"actor"}function In({path:e,value:t}){let{document:n}=Ke(),o=Nd(n.
dataset);return i(Au,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:r=>r==="string"||
r==="int64",onChange:r=>Z(e,r===o?void 0:r)})}var sx="funnel",_D=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],CD=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function Ld({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:r,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??Nd(e.dataset),p=s!==
void 0&&s.length>0;return i(st,{document:e,error:t.error,label:"Question: funnel",children:[i(de,{word:"Of",children:i(In,
{path:"funnel.per",value:n.per})}),i(ix,{lead:"who",path:sx,funnel:n}),a!=="ordered"&&i(Ie,{path:"funnel.order",what:"or\
der",value:a,without:"ordered",choices:_D}),i(de,{word:"within",children:i(Do,{path:"funnel.window",what:"window",value:n.
window??null,none:"14d"})}),i(de,{word:"counting",children:i(Ie,{path:"funnel.count",what:"what counts",value:l,without:"\
actors",choices:[["actors",`each ${c} once`],["entries","every pass"],["starts","every start"]]})}),p&&i(tx,{lead:"witho\
ut",path:sx,funnel:n}),r!==void 0&&i(jo,{lead:"with the same",path:"funnel.hold",what:"held value",texts:Ne(r)}),i(Ot,{}),
i(jo,{lead:"split by",path:"funnel.by",texts:Ne(o),onChange:m=>Z("funnel.by",m)}),o!==void 0&&typeof u=="string"&&i(de,{
word:"taking",children:i(Ie,{path:"funnel.attribution",what:"attribution",value:u,without:"first",choices:CD})}),i(nx,{items:[
!p&&{label:"Without an event in between",act:()=>Z("funnel.exclude",[{where:"false"}])},a==="ordered"&&{label:"Steps in \
any order",act:()=>Z("funnel.order","any")},a==="ordered"&&{label:"Nothing between the steps",act:()=>Z("funnel.order","\
strict")},r===void 0&&{label:"With the same value along the way",act:()=>Z("funnel.hold",["event"])}]})]})}var Eu=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var SD=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],TD=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function Fd({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return i(st,{document:e,error:t.error,label:"Question: retention",children:[
i(de,{word:"Of",children:i(In,{path:"retention.per",value:n.per})}),i(vt,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),i(Ie,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:TD}),i(vt,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),i(Ie,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:SD}),i(de,{word:"each",children:i(Ie,{path:"retention.period",what:"\
period",value:o,without:"day",choices:Eu})}),i(de,{word:"for",children:i(Oa,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:"brackets",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],read:$u(1,1e3),
wrong:"A whole number from 1 to 1000",onChange:r=>Z("retention",{...n,brackets:void 0,periods:r})})}),i(Ot,{}),i(jo,{lead:"\
split by",path:"retention.by",texts:Ne(n.by),onChange:r=>Z("retention.by",r)})]})}function zd({document:e,result:t}){let{per:n,event:o,period:r}=e.lifecycle??{};return i(st,{document:e,error:t.error,label:"\
Question: lifecycle",children:[i(de,{word:"How many",children:i(In,{path:"lifecycle.per",value:n})}),i(de,{word:"were ne\
w, returning, back or gone per",children:i(Ie,{path:"lifecycle.period",what:"period",value:r??"day",without:"day",choices:Eu})}),
i(vt,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),i(Ot,{})]})}var MD=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function Bd({document:e,result:t}){let{per:n,
event:o,period:r}=e.stickiness??{};return i(st,{document:e,error:t.error,label:"Question: stickiness",children:[i(de,{word:"\
On how many",children:i(Ie,{path:"stickiness.period",what:"period",value:r??"day",without:"day",choices:MD})}),i(de,{word:"\
did",children:i(In,{path:"stickiness.per",value:n})}),i(vt,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),i(
Ot,{})]})}var PD=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],$D=[["actors","\
the first path of each"],["transitions","every session"]],DD=$u(0,20);function AD({start:e,end:t}){return e!==void 0?t!==
void 0?"between":"after":t!==void 0?"before":"from the start"}function ED(e,t){let{start:n,end:o,before:r,after:s,end_at:a,
...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"before":return{...l,end:o??u};case"between":return{
...l,start:u,end:o??"true",after:10};case"from the start":return l}}function Id({document:e,result:t}){let n=e.paths??{},
o=AD(n),r=o==="before"?"before":"after",s=a=>ie({document:we(e,"paths",ED(n,a))});return i(st,{document:e,error:t.error,
label:"Question: paths",children:[i(de,{word:"What did",children:i(In,{path:"paths.per",value:n.per})}),i(de,{word:"do",
children:i(Ie,{path:"paths.direction",what:"direction",value:o,choices:PD,onChange:s})}),n.start!==void 0&&i(vt,{path:"p\
aths.start",text:n.start,what:"start",needed:!0}),o==="between"&&i(vt,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&i(vt,{path:"paths.end",text:n.end,what:"end",needed:!0}),i(de,{word:"in",children:i(Oa,{path:`\
paths.${r}`,what:"steps",value:String(n[r]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:DD,wrong:"A \
whole number from 0 to 20"})}),i(de,{word:"named by",children:i(Au,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),i(de,{word:"within sessions of",children:i(Do,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:si})}),i(de,{word:"counting",children:i(Ie,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:$D})}),n.exclude!==void 0&&i(vt,{lead:"\
leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),i(Ot,{})]})}var lx="ui",ux="mi";function px({path:e,properties:t,of:n}){let o=Object.entries(t??{}),r=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);Z(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);Z(e,l.length>0?Object.fromEntries(l):void 0)};return i(
Mo,{lead:"each with",after:i(Po,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>i(cx,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),r(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>i(Pt,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>i(cx,{of:n,name:a,measure:l,
onDone:(p,m)=>{c(),r(a,p,m)}}),children:[i("span",{class:yn,children:i(R,{value:a,most:40})}),i("span",{class:Et,children:"\
="}),i("span",{class:br,children:i(R,{value:l,most:40})})]},a))})}function cx({of:e,name:t,measure:n,onDone:o}){let{document:r}=Ke(),
[s,a]=E(t),[l,u]=E(n),[c,p]=E(null),m=async()=>{if(s.trim()===""||l.trim()==="")return p({message:"A property has a name\
 and a measure",hint:"",span:null});let{problem:f}=await Ko(Co(r),"measure",l);f?p(f):o(s.trim(),l.trim())};return i("fo\
rm",{class:lx,onSubmit:f=>{f.preventDefault(),m()},children:[i(no,{label:"Name",value:s,onCommit:a,autofocus:!0}),i(no,{
label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (where event = 'search'\
)"}),c&&i(ut,{error:c}),i("div",{class:ux,children:i(j,{kind:"primary",small:!0,type:"submit",children:"Take"})})]})}var wr="aggregate.over.sessions";function Hd({document:e,result:t}){let n=e.aggregate??{},{over:o}=n,r=Da(o)==="sessions"&&
o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return i(st,{document:e,error:t.error,label:"Question: sessions",
children:[i(Mu,{lead:"Show",path:"aggregate.measures",texts:Rd(n.measures),over:o,needed:!0}),i(de,{word:"of sessions of",
children:i(In,{path:`${wr}.per`,value:r.per})}),i(de,{word:"a gap of",children:i(Do,{path:`${wr}.gap`,what:"gap",value:r.
gap??null,none:"30m",usual:si})}),i(de,{word:"ends one, at most",children:i(Do,{path:`${wr}.max`,what:"longest session",
value:r.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),r.start!==void 0&&i(vt,{lead:"beg\
un by",path:`${wr}.start`,text:r.start,what:"beginning",onChange:s=>Z(`${wr}.start`,s)}),r.end!==void 0&&i(vt,{lead:"end\
ed by",path:`${wr}.end`,text:r.end,what:"end",onChange:s=>Z(`${wr}.end`,s)}),i(px,{path:`${wr}.properties`,properties:r.
properties,of:"session"}),i(Ot,{}),i(jo,{lead:"by",path:"aggregate.by",texts:Ne(n.by),over:o,axes:!0})]})}function Vd({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:r,baseline:s}=n,a=l=>l===void 0||
l.trim()==="true";return i(st,{document:e,error:t.error,label:"Question: difference",children:[i(de,{word:"What sets",children:i(
Pu,{path:"difference.over",over:o})}),i(Go,{lead:"with",path:"difference.selection",what:"selection",text:a(r)?"":r,over:o,
within:e.where,empty:"selection",onChange:l=>Z("difference.selection",l??"true")}),i(Go,{lead:"apart from",path:"differe\
nce.baseline",what:"baseline",text:a(s)?"":s??"",over:o,within:e.where,empty:"the rest",onChange:l=>Z("difference.baseli\
ne",l)}),i(du,{children:"?"}),i(Ot,{word:"Among events where"})]})}function Wd(e){return Ne(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var dx={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:[
"aggregate","where"],chartOf:e=>Wd(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;let o=Ne(n.by);return t===
"line"&&!Wd(e)?{...e,aggregate:{...n,by:["time('auto')",...o]}}:t==="table"&&Wd(e)?{...e,aggregate:{...n,by:o.filter(r=>!Yi(
r))}}:e},Sentence:Od,Page:Pv};function Ra(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function mx(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=r=>Math.
max(0,Math.min(1,r/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function $t(e){return Ho(e.name)??e.name}function qd(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Ra(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function io(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var fx="vi",hx="me",gx="bi";function Xt(e){return"other"in e?Ft.text:oe(e.value).text}function Ud(e,t){return"other"in t?"var(--other)":`var(${$n(Jn(
e,yx(t.value)))})`}function Gd(e,t){return!("other"in t)&&Jn(e,yx(t.value))>=Al}function yx(e){return Array.isArray(e)?e:
[e??null]}function Jo({property:e,group:t,most:n=32}){return i("span",{class:fx,children:[i("span",{class:hx,"data-dashe\
d":Gd(e,t),style:{"--color":Ud(e,t)}}),i("span",{class:gx,children:"other"in t?i(R,{shown:Ft}):i(R,{value:t.value,most:n,
middle:!0})})]})}function vx({answer:e,by:t}){let n=(r,s)=>s.map((a,l)=>({group:r,step:a,at:l})),o=[...n(null,e.steps),...io(e).flatMap(r=>n(
r,r.steps))];return i(Ye,{label:"Steps",columns:ND(t),rows:o})}function ND(e){let t=r=>r==null?"–":ge(r),n=r=>r===null?
"–":I(r);return[...e===""?[]:[{key:"group",head:i(R,{value:e,most:32}),cell:({group:r})=>r===null?i(R,{shown:{text:Pn.
total,kind:"other"}}):i(Jo,{property:e,group:r})}],{key:"step",head:"step",cell:({step:r,at:s})=>i(G,{children:[s+1," ",
i(R,{value:$t(r),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:r})=>K(r.count)},{key:"first",
head:"of all",number:!0,cell:({step:r})=>n(r.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:r,
at:s})=>s===0?"–":n(r.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:r,at:s})=>s===0?"–":K(r.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:r,at:s})=>s===0?"–":K(r.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:r})=>t(r.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:r})=>t(
r.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:r})=>t(r.time_from_entry?.median)}]}var bx="wi",xx="yi",wx="ki",kx="zi",_x="ji",Cx="Si",Sx="Bi",Tx="Xi",Mx="Ci",Px="Ei",$x="Ii",Dx="t",Ax="g",Ex="H",Ox="Ui",
Rx="Li",Nx="Mi",Lx="Ni",Fx="Ri",zx="Ai",Bx="Di",Ix="_",Hx="Hi";function Vx({group:e,by:t,mark:n,onChoose:o}){return i(G,{children:[i("div",{class:zx,children:i(Jo,{property:t,group:e})}),
e.steps.map((r,s)=>i("div",{class:Ex,...n(s),title:`${K(r.count)}, ${I(r.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[i("span",{class:Bx,children:i("span",{class:Ix,"data-dashed":Gd(t,e),style:{"--share":r.from_first??0,"--color":Ud(
t,e)}})}),i("span",{class:Hx,children:s===0?H(r.count):I(r.from_first??0)})]},s))]})}function Ou(e,t){let n=cr(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function Wx(e,t){return t===null?H(e):sh(e,t[0],t[1])}function Jd(e,t){return e===null?"–":t===null?I(e):`~\
 ${I(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function qx(e,t){return t==="entries"?pn(e,"pass","passes"):t==="starts"?pn(
e,"start"):pn(e,"actor")}function Kx({step:e,at:t,entries:n,intervals:o,first:r,mark:s,onChoose:a}){let l=mx(e,t,n),u=(p,m,f,h)=>i("div",{class:Dx,
"data-part":p,style:{"--share":m},title:`${h}: ${K(f)} (${I(m)})`,...s(p),onClick:v=>a(p,v.currentTarget),onContextMenu:v=>{
v.preventDefault(),a(p,v.currentTarget)}}),c=e.time_from_previous?.median??null;return i("div",{class:Sx,children:[i("di\
v",{class:Tx,children:[i("span",{class:Px,children:t+1}),i("span",{class:Mx,children:i(R,{value:$t(e),most:80,middle:!0})})]}),
i("div",{class:$x,children:[!r&&u("dropped",l.dropped,e.dropped,"Dropped"),!r&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),i("div",{class:Ox,children:[i("div",{class:Rx,title:K(e.count),children:Wx(
e.count,Ou(o,["steps",t,"count"]))}),i("dl",{class:Nx,children:[i(Na,{label:"of all",children:r?"–":Jd(e.from_first,Ou(
o,["steps",t,"from_first"]))}),i(Na,{label:"of the step before",children:r?"–":Jd(e.from_previous,Ou(o,["steps",t,"fro\
m_previous"]))}),i(Na,{label:"median time",children:c===null?"–":ge(c)}),i(Na,{label:"dropped",swatch:"dropped",children:r?
"–":H(e.dropped)}),i(Na,{label:"still open",swatch:"in_progress",children:r?"–":H(e.in_progress)})]})]})]})}function Na({
label:e,swatch:t,children:n}){return i(G,{children:[i("dt",{class:Lx,children:[t&&i("span",{class:Ax,"data-part":t}),e]}),
i("dd",{class:Fx,children:n})]})}function kr(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Ao=["dropped","in_progress","reached"];function Ux({answer:e,intervals:t,by:n,onMark:o}){let{steps:r}=e,s=io(e),a=Ra(
r),l=e.query?.funnel?.count,u=(f,h)=>{let v=r[h],k=s[f-Ao.length];if(k)return{mark:{step:h+1,state:"reached",...kr(k)},label:`${Xt(
k)}: ${Gx(v)}`};let x=Ao[f];return{mark:{step:h+1,state:x},label:`${jx(x)} ${pe($t(v))}`}},c=(f,h,v)=>{let{mark:k,label:x}=u(
f,h);o(k,x,v)},p=rt(Ao.length+s.length,r.length,({row:f,column:h},v)=>c(f,h,v)),m=p.at?FD(e,p.at.row,p.at.column):"";return i(
Ze,{title:i(LD,{steps:r,counting:l}),summary:zD(e,n),announced:m,onKey:p.key,table:i(vx,{answer:e,by:n}),children:i("div",
{class:kx,children:i("div",{class:_x,"data-groups":s.length>0,style:{"--steps":r.length},children:[i("div",{class:Cx,"ar\
ia-hidden":"true",children:[i("span",{children:"100 %"}),i("span",{children:"50 %"}),i("span",{children:"0"})]}),r.map((f,h)=>i(
Kx,{step:f,at:h,entries:a,intervals:t,first:h===0,mark:v=>p.mark(Ao.indexOf(v),h),onChoose:(v,k)=>c(Ao.indexOf(v),h,k)},
h)),s.map((f,h)=>i(Vx,{group:f,by:n,mark:v=>p.mark(Ao.length+h,v),onChoose:(v,k)=>c(Ao.length+h,v,k)},h))]})})})}function LD({
steps:e,counting:t}){let{share:n,entries:o,converted:r,median:s}=qd(e);return i("span",{class:bx,children:[i("strong",{class:xx,
children:n===null?"–":I(n)}),i("span",{children:[H(r)," of ",qx(o,t)]}),s!==null&&i("span",{class:wx,children:["half o\
f them within ",ge(s)]})]})}function Gx(e){return`reached ${pe($t(e))}`}function jx(e){return e==="reached"?"Reached":e===
"dropped"?"Dropped before":"May still reach"}function FD(e,t,n){let o=e.steps[n];if(!o)return"";let r=io(e)[t-Ao.length];
if(r){let l=r.steps[n];return`${Xt(r)}, ${Gx(o)}: ${H(l?.count??0)}, ${I(l?.from_first??0)}`}let s={reached:o.count,dropped:o.
dropped,in_progress:o.in_progress}[Ao[t]],a=t<2?"":`, ${I(o.from_first??0)} of all, ${I(o.from_previous??0)} of the step\
 before`;return`Step ${n+1}, ${jx(Ao[t])} ${pe($t(o))}: ${H(s)}${a}`}function zD(e,t){let{share:n,entries:o,converted:r}=qd(
e.steps),s=e.steps.map(l=>pe($t(l))).join(", "),a=t===""?"":`, by ${pe(t)}, ${(e.groups??[]).length} groups`;return`Funn\
el of ${e.steps.length} steps: ${s}; ${H(r)} of ${H(o)} convert, ${I(n??0)}${a}`}function so({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?i(dn,{icon:"clock",title:"Stopped",actions:i(
j,{kind:"primary",onClick:Fn,children:"Run again"}),children:"Nothing was answered yet."}):i(zt,{})}function Eo({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return i(dn,{icon:"search",title:"Nothing\
 found",actions:i(G,{children:[o&&i(j,{kind:"primary",onClick:()=>zn({}),children:"All data"}),n.where!==void 0&&i(j,{kind:"\
outlined",onClick:()=>ie({document:we(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&i(j,{kind:"\
outlined",onClick:Fn,children:"Ask again"})]}),children:t})}var Jx="_i";function en({children:e}){return i("div",{class:Jx,children:e})}function La(e,t,n){return Mn("v1/drill",{body:{document:e,mark:t},signal:n})}function Oo(e,t=()=>[]){let[n,o]=E(null),r=(a,l,u)=>o(
{mark:a,label:l,anchor:u}),s=n&&e?i(HD,{document:e,...n,more:t,onClose:()=>o(null)}):null;return{onMark:r,menu:s}}function HD({
document:e,mark:t,label:n,anchor:o,more:r,onClose:s}){let{behind:a,failed:l}=VD(e,t),u=(m,f)=>{m&&et({document:m,...f===
null?{}:{view:f,as:null}},na(pe(n),48))},c=(m,f,h,v)=>({label:m,icon:f,disabled:!h,act:()=>u(h,v)}),p=r(t,n);return i(ti,
{anchor:o,label:n,head:l??n,onClose:s,items:[c("Only these","filter",a?.only,null),c("Exclude these","minus",a?.exclude,
null),c("Events","rows",a?.events,"explore"),c("Explain","difference",a?.explain,"difference"),...p.length>0?["rule",...p]:
[]]})}function VD(e,t){let[n,o]=E({behind:null,failed:null});return se(()=>{let r=new AbortController;return La(e,t,r.signal).
then(s=>o({behind:s,failed:null}),s=>{lr(s)||o({behind:null,failed:Kt(s).message})}),()=>r.abort()},[e,t]),n}var Yd=30;function Ru(e,t){let n=e.query?.funnel?.compare_groups?.control;return io(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let r=o.comparison.steps[t],[s,a]=r?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:r?.rate??null,lift:r?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:r?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Yd}]})}function Yx(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Zd({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function ai(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var Zx="qi",Qx="a",ao="Fi",Qd="Ti",Xx="Gi",ew="Ji",tw="Ki",nw="ve",ow="be",rw="j";function sw({answer:e,by:t,goal:n,onMark:o}){let r=Ru(e,n),s=Yx(r),a=(p,m)=>{let f=r[p];o({step:n+1,state:"reached",...kr(
f.group)},Xt(f.group),m)},l=rt(r.length,1,({row:p},m)=>a(p,m)),u=l.at?r[l.at.row]:void 0,c=pe($t(e.steps[n]));return i(Ze,
{title:i(G,{children:["Rate of ",i("bdi",{children:c})]}),summary:`Experiment by ${pe(t)}: ${r.map(iw).join("; ")}`,announced:u?
iw(u):"",onKey:l.key,table:i(KD,{variants:r,by:t}),children:i("div",{class:Zx,children:i("table",{class:Qx,children:[i("\
thead",{children:i("tr",{children:[i("th",{scope:"col",children:"variant"}),i("th",{scope:"col",class:ao,children:"expos\
ed"}),i("th",{scope:"col",class:ao,children:"converted"}),i("th",{scope:"col",class:ao,children:"rate"}),i("th",{scope:"\
col",class:ao,children:"lift"}),i("th",{scope:"col",class:Qd,children:i("span",{class:Xx,children:[i("span",{children:bo(
-s)}),i("span",{children:"difference, 95 %"}),i("span",{children:bo(s)})]})}),i("th",{scope:"col",class:ao,children:"p"}),
i("th",{scope:"col",children:"says"})]})}),i("tbody",{children:r.map((p,m)=>i("tr",{...l.mark(m,0),onClick:f=>a(m,f.currentTarget),
children:[i("th",{scope:"row",children:i(Jo,{property:t,group:p.group})}),i("td",{class:ao,children:K(p.exposed)}),i("td",
{class:ao,children:K(p.converted)}),i("td",{class:ao,children:p.rate===null?"–":I(p.rate)}),i("td",{class:ao,children:p.
isControl||p.lift===null||p.few?"–":bo(p.lift)}),i("td",{class:Qd,children:i(qD,{variant:p,reach:s})}),i("td",{class:ao,
children:p.isControl||p.few?"–":ai(p.pValue)}),i("td",{children:i("span",{class:rw,"data-verdict":Zd(p),children:Xd(p)})})]},
m))})]})})})}function qD({variant:e,reach:t}){let{interval:n,isControl:o,few:r}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!r;return i("span",{class:ew,title:a?`${bo(n[0])} to ${bo(n[1])}`:void 0,children:[i("span",{class:tw}),
a&&i(G,{children:[i("span",{class:nw,style:{"--from":s(n[0]),"--to":s(n[1])}}),i("span",{class:ow,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function KD({variants:e,by:t}){return i(Ye,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>i(Jo,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>K(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>K(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":I(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":bo(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?bo(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?bo(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>ai(n)},{key:"says",head:"says",cell:Xd}]})}function Xd(e){return e.
few?`too few: below ${Yd}`:Zd(e)}function iw(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${bo(e.lift)}, p ${ai(
e.pValue)}`;return`${Xt(e.group)} ${e.rate===null?"no rate":I(e.rate)} of ${K(e.exposed)}${t}, ${Xd(e)}`}var lw="Oi",uw="Pi";function li({title:e,values:t,value:n,onChange:o,free:r=!1,...s}){let a=ne(null),[l,u]=E(!1),[c,p]=E(""),m=ae(()=>GD(t,c),
[t,c]),f=()=>{u(!1),p("")},h=v=>{f(),o(v)};return i(G,{children:[i(j,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?f():u(!0),children:i("span",{class:lw,children:i(R,{value:n,most:32})})}),l&&i(Rn,{anchor:a.current,onClose:f,
role:"dialog",label:e,children:i("div",{class:uw,children:i(Cs,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(v=>({value:v,label:i(R,{value:v}),selected:v===n})),onPick:h,onTake:v=>{r&&
v!==""&&h(v)},onCancel:f})})})]})}function GD(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),r=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...r]}var Nu="Qi",ui="Vi",za="Wi",pw="Yi";var dw="we";var jD=.01;function mw({answer:e,document:t,by:n,onMark:o}){let[r,s]=E(null),a=Math.min(r??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(io(e).flatMap(v=>"other"in v?[]:[[oe(v.value).text,v.value]])),p=(Tt(t.dataset).
value.value?.columns??[]).filter(({type:v,actor:k})=>v==="string"&&!k).map(({name:v})=>v),m=v=>{ie({document:we(we(t,"fu\
nnel.by",Ae(v)),"funnel.compare_groups",void 0)})},f=v=>Z("funnel.compare_groups",{...l,control:u.get(v)}),h=Ru(e,a).length>
0;return i(G,{children:[i("div",{class:Nu,children:[i("span",{class:za,children:[i("span",{class:ui,children:"variant"}),
i(li,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:m})]}),u.size>
0&&i("span",{class:za,children:[i("span",{class:ui,children:"control"}),i(li,{title:"The control group",kind:"outlined",
values:[...u.keys()],value:l?oe(l.control).text:"choose",onChange:f})]}),l&&i(G,{children:[i("span",{class:za,children:[
i("span",{class:ui,children:"goal"}),i(li,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(em),value:em(
e.steps[a],a),onChange:v=>s(e.steps.findIndex((k,x)=>em(k,x)===v))})]}),i("span",{class:za,children:[i("span",{class:ui,
children:"exposed by"}),i("span",{class:pw,children:i(no,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:v=>Z("funnel.compare_groups.exposed",v.trim()===""?void 0:v)})})]})]})]}),h?i(G,
{children:[i(JD,{value:e.sample_ratio_p_value??null}),i(sw,{answer:e,by:n,goal:a,onMark:o})]}):i(dn,{icon:"compare",title:"\
Compare the groups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor \
saw.":"Choose which group is the control. The others are held against it."})]})}function em(e,t){return`${t+1} ${$t(e)}`}
function JD({value:e}){if(e===null)return null;let t=e<jD;return i("p",{class:dw,"data-bad":t,role:t?"alert":void 0,children:[
i(ce,{name:t?"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${ai(e)}). Unle\
ss the split was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${ai(e)}).`]})}function fw(e){return e.map(({from:t,count:n},o)=>{let r=e[o+1]?.from,s=e[o-1]?.from,a=r??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function hw(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let r=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+r)/e.length}function gw(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},r)=>({at:r/e.length,value:o})).filter((o,r)=>r%n===0)}function Lu(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),r=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let p=o[c+1]?.from,m=p===void 0||!Number.isFinite(r)||r<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(p/l)/Math.log(r)))),f=v=>v===0?l:v===m&&p!==void 0?p:l*r**v,h=p===void 0&&!Number.isFinite(r);
for(let v=0;v<m;v++)s.push({from:f(v),to:h?null:f(v+1),count:v===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var yw="et",vw="rt",bw="q",xw="ye",ww="at",kw="ke",_w="it",Cw="ze";function Fu({title:e,counting:t,bins:n,markers:o=[],summary:r,onBin:s,height:a=160}){let l=rt(1,n.length,({column:m},f)=>s?.(
n[m],f)),u=Math.max(1,...n.map(({count:m})=>m)),c=n.reduce((m,{count:f})=>m+f,0),p=l.at===null?void 0:n[l.at.column];return i(
Ze,{title:e,summary:r,onKey:l.key,announced:p?`${tm(p)}: ${K(p.count)} ${t}, ${I(p.count/Math.max(1,c))}`:"",table:i(Ye,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:tm},{key:"count",head:t,number:!0,cell:m=>K(m.count)},{key:"\
share",head:"share",number:!0,cell:m=>I(m.count/Math.max(1,c))}]}),children:i("div",{class:yw,children:[i("div",{class:vw,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((m,f)=>i("div",{class:bw,...l.mark(0,f),title:`${tm(m)}: ${K(
m.count)} ${t}, ${I(m.count/Math.max(1,c))}`,onClick:s&&(h=>s(m,h.currentTarget)),children:i("div",{class:xw,style:{"--s\
hare":m.count/u}})},f)),o.map(({at:m,label:f})=>{let h=hw(n,m);return h===null?null:i("div",{class:ww,style:{"--at":h},children:i(
"span",{class:kw,"data-late":h>.8,children:f})},f)})]}),i("div",{class:_w,"aria-hidden":"true",children:gw(n,6).map(({at:m,
value:f})=>i("span",{class:Cw,"data-late":m>.9,style:{"--at":m},children:ge(f)},m))})]})})}function tm({from:e,to:t}){return t===
null?`${ge(e)} and more`:`${ge(e)} to ${ge(t)}`}var ZD=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function nm(e){let t=Object.
entries(e).filter(([n])=>!ZD.includes(n));return Object.fromEntries(t)}function om(e,t,n){if(!e.funnel)return null;let{compare:o,
...r}=lt(e);return{...r,aggregate:{over:{flows:{funnel:nm(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var Sw="tt",Tw="ot",im="nt";var XD=8;function Pw({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),r=t.funnel?.order!=="any";return i("div",{class:Sw,
children:[n.slice(1).map((s,a)=>i(Mw,{from:$t(n[a]),to:$t(s),times:s.time_from_previous,question:r&&a<XD?om(t,a+1,a+2):null},
a)),n.length>2&&o&&i(Mw,{from:$t(n[0]),to:$t(o),times:o.time_from_entry,all:!0,question:r?om(t,1,n.length):null})]})}function Mw({
from:e,to:t,times:n,question:o,all:r=!1}){let{answer:s}=cn(o),a=ae(()=>s&&"columns"in s?Lu(eA(s)):fw(n?.histogram??[]),[
s,n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${ge(l)}`}],...u===null?[]:[{at:u,label:`p\
90 ${ge(u)}`}]];return i(Fu,{title:i("span",{class:Tw,children:[r&&i("span",{class:im,children:"all the way:"}),i(R,{value:e,
most:40,middle:!0})," ",i("span",{class:im,children:"to"})," ",i(R,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${pe(e)} to ${pe(t)}: ${H(n?.count??0)} actors, median ${l===null?"unknown":ge(l)}`})}function eA(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function tA(e,t){let n=nm(e.funnel);return{...lt(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function $w(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function Dw(e,t,n){
let o=$w(e,t),r=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{nA(e,t,n)}}];return r>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${r-1} › ${r}`,icon:"difference",act:()=>et({document:tA(e,r),view:"differe\
nce",as:null},`drop ${r-1} › ${r}`)}),s}async function nA(e,t,n){let o=$w(e,t);try{let{only:r}=await La(e,t);r&&o!==void 0?
et({document:{...lt(r),paths:{start:o}},view:"paths",as:null},n):Nn("No condition says who these are.")}catch(r){Nn(pe(Kt(
r).message))}}var oA="conversion_rate";function Aw(e,t){let n=io(e),o=[],r=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[rA(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&r(null,e.trend);for(let a of n)
r(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:oA,type:"float64"}],rows:o,stats:e.stats}}function rA(e){return"other"in
e||Array.isArray(e.value)?Xt(e):e.value}var Ow="dt",Rw="F";function lo({label:e,choices:t,value:n,onChange:o}){let r=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return i("div",
{role:"radiogroup","aria-label":e,class:Ow,onKeyDown:r,children:t.map(a=>i("button",{type:"button",role:"radio",class:Rw,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&i(ce,{name:a.icon,size:14}),
a.label]},a.value))})}var sA=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function Nw({
answer:e,document:t,by:n}){let o=ae(()=>Aw(e,n),[e,n]),r=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?i(zt,{}):i(G,{children:[i("div",{class:Nu,children:[i("span",{class:ui,children:"by entry"}),i(lo,{label:"\
Length of a bucket",value:String(s??"1d"),choices:sA,onChange:a=>Z("funnel.trend",a)})]}),i(hs,{answer:o,document:o.query,
zone:r,onZoom:(a,l)=>zn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function Lw({document:e,result:t,as:n}){let{answer:o,of:r,phase:s}=t,{onMark:a,menu:l}=Oo(r,(c,p)=>r?Dw(r,c,p):[]);if(!o||
!r||!aA(o))return i(so,{result:t});if(Ra(o.steps)===0&&s==="exact"&&n!=="groups")return i(Eo,{result:t,children:"No acto\
r of this range did the first step."});let u=Ne(r.funnel?.by).join(", ");return i(en,{children:[n==="trend"&&i(Nw,{answer:o,
document:r,by:u}),n==="time"&&i(Pw,{answer:o,document:r}),n==="groups"&&i(mw,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&i(Ux,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function aA(e){return"steps"in
e}var Fw={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:["funnel","where"],chartOf:()=>"steps",choose:lA,Sentence:Ld,Page:Lw};function lA(e,t){if(!e.funnel)return e;
let{trend:n}=e.funnel;return t==="trend"?n===void 0?we(e,"funnel.trend","1d"):e:n===void 0?e:we(we(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var zw=new Map;function uA(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function Bw(e,t){let n=uA(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";zw.set(`${e.dataset} ${o}`,e);let r=zw.get(
`${e.dataset} ${n}`),s=lt(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...r?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?r?.lifecycle:r?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function Iw(e){return Hw([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function Hw(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return(e.find(o=>o*n>=t*(1-1e-9))??10)*n}function zu(e,t,n){let o=Hw([1,2,2.5,5,10],Math.max(t-
e,1e-12)/Math.max(1,n)),r=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-r)+1},(a,l)=>(r+
l)*o)}var Vw="pt",Ww="lt",qw="st",Kw="xt",Uw="ct",Gw="gt",jw="je",Jw="ht",Yw="ft",Zw="d",Qw="ut",Xw="mt",sm="vt",am="T";function Bu({title:e,summary:t,parts:n,bars:o,over:r,text:s=H,actions:a,onPart:l}){let u=rt(n.length,o.length,({row:w,column:_},S)=>l(
_,w,S)),c=o.map(({values:w})=>({up:e1(w,1),down:e1(w,-1)})),p=Math.max(0,...c.map(({up:w})=>w)),m=Math.min(0,...c.map(({
down:w})=>w)),f=Math.max(p-m,1e-12),h=Math.max(1,Math.ceil(o.length/12)),v=u.at,k=v?o[v.column]:void 0,x=(w,_)=>`${w.label}\
, ${n[_].label}: ${K(Math.abs(w.values[_]??0))}${w.unfinished?", not over":""}`;return i(Ze,{title:e,summary:t,announced:k&&
v?x(k,v.row):"",onKey:u.key,actions:a,table:i(Ye,{label:r,rows:o,columns:[{key:"over",head:r,cell:({label:w,unfinished:_})=>`${w}${_?
" (not over)":""}`},...n.map((w,_)=>({key:w.key,head:w.label,number:!0,cell:({values:S})=>s(S[_]??0)}))]}),legend:n.length>
1&&i("ul",{class:Xw,children:[n.map(w=>i("li",{class:sm,children:[i("span",{class:am,style:{"--color":`var(${w.color})`}}),
w.label]},w.key)),o.some(({unfinished:w})=>w)&&i("li",{class:sm,children:[i("span",{class:am,"data-unfinished":"true"}),
"not over"]})]}),children:i("div",{class:Vw,children:[i("div",{class:Ww,"aria-hidden":"true",children:zu(m,p,7).map(w=>i(
"span",{class:qw,style:{"--at":(p-w)/f},children:i("span",{class:Kw,children:s(Math.abs(w))})},w))}),i("div",{class:Uw,children:i(
"div",{class:Gw,style:{"--bars":o.length},children:o.map((w,_)=>i("div",{class:jw,children:[i("div",{class:Jw,style:{"--\
share":p/f},children:n.map((S,L)=>(w.values[L]??0)>0&&T(w,S,L,_,p)).reverse()}),i("div",{class:Yw,style:{"--share":-m/f},
children:n.map((S,L)=>(w.values[L]??0)<0&&T(w,S,L,_,-m))}),_%h===0&&i("span",{class:Qw,children:w.short})]},_))})})]})});
function T(w,_,S,L,M){return i("div",{class:Zw,"data-unfinished":w.unfinished,title:x(w,S),...u.mark(S,L),style:{"--shar\
e":Math.abs(w.values[S]??0)/M,"--color":`var(${_.color})`},onClick:$=>l(L,S,$.currentTarget)},_.key)}}function e1(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var t1=["returning","resurrecting","new","dormant"],n1=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],pA=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function o1({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",r=pA.get(o)??86400,s=e.periods.map(u=>({label:Io(u.start,r,t),
short:r<86400?ve(u.start,t,"clock"):r>20*86400?ve(u.start,t,"month"):ve(u.start,t,"dayShort"),values:t1.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${H(a.new)} new, ${H(
a.returning)} returning, ${H(a.resurrecting)} back again, ${H(-a.dormant)} gone`:"";return i(Bu,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:n1,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,p)=>n(
{period:e.periods[u].start,state:t1[c]},`${n1[c].label}, ${s[u].label}`,p)})}var r1="bt",i1="wt",s1="yt",a1="kt",l1="zt",u1="jt",c1="Se",p1="St";var lm=280,Yo={top:12,right:24,bottom:28,left:56},d1=4;function m1({title:e,summary:t,curves:n,names:o,period:r,text:s=I,
table:a,onPoint:l}){let{host:u,width:c}=Ui(),[p,m]=E(new Set),f=n.filter(({key:$})=>!p.has($)),h=rt(f.length,o.length,({
row:$,column:N},F)=>l(n.indexOf(f[$]),N,F)),v=Iw(Math.max(0,...f.flatMap(({points:$})=>$.map(N=>(f.length<=d1?N?.high:N?.
value)??0)))),k=Math.max(1,c-Yo.left-Yo.right),x=$=>Yo.left+(o.length<2?k/2:$/(o.length-1)*k),T=$=>Yo.top+(1-$/v)*(lm-Yo.
top-Yo.bottom),w=h.at,_=w?f[w.row]:void 0,S=w&&_?_.points[w.column]??null:null,L=w&&_?`${_.name}, ${r} ${o[w.column]}: ${S?
`${s(S.value)}, between ${s(S.low)} and ${s(S.high)}`:"not over"}`:"",M=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
k/48))));return i(Ze,{title:e,summary:t,announced:L,onKey:h.key,table:a,actions:L&&i("span",{class:p1,"aria-hidden":"tru\
e",children:L}),legend:n.length>1&&i(Vl,{rows:n.map(({key:$,keys:N,color:F,points:B})=>({key:$,keys:N,color:F??0,last:B.
findLast(A=>A!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:m,text:s}),children:i("div",{ref:u,class:r1,
children:c>0&&i("svg",{width:c,height:lm,"aria-hidden":"true",children:[zu(0,v,5).map($=>i("g",{children:[i("line",{x1:Yo.
left,x2:c-Yo.right,y1:T($),y2:T($),class:i1}),i("text",{x:Yo.left-8,y:T($)+4,class:s1,children:s($)})]},$)),o.map(($,N)=>N%
M===0&&i("text",{x:x(N),y:lm-8,class:a1,children:$},$)),f.length<=d1&&f.map(({key:$,points:N,color:F})=>i("path",{d:fA(N,
x,T),class:u1,style:{fill:um(F)}},$)),f.map(({key:$,points:N,color:F})=>i("path",{d:mA(N,x,T),class:l1,"stroke-dasharray":F===
null?void 0:Wi(F).join(" "),style:{stroke:um(F)}},$)),f.map(($,N)=>$.points.map((F,B)=>F&&i("circle",{cx:x(B),cy:T(F.value),
r:w?.row===N&&w.column===B?5:3,class:c1,style:{fill:um($.color)},...h.mark(N,B),onPointerEnter:()=>h.set({row:N,column:B}),
onClick:A=>l(n.indexOf($),B,A.currentTarget)},`${$.key} ${B}`)))]})})})}function um(e){return e===null?"var(--other)":`v\
ar(${$n(e)})`}function mA(e,t,n){return e.map((o,r)=>o===null?"":`${e[r-1]?"L":"M"}${t(r)} ${n(o.value)}`).join("")}function fA(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let r=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...r,...s].join("L")}Z`}function f1(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((r,{size:s})=>r+s,0),cells:t.total.map(({count:r,
size:s,share:a,value:l})=>({count:r,size:s,share:a,value:h1(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:r,size:s,
periods:a})=>({kind:"cohort",group:e,start:r,size:s,cells:a.map(({count:l,share:u,value:c,complete:p})=>({count:l,size:s,
share:u,value:h1(c),complete:p}))}))]:[o]}function h1(e){return typeof e=="number"?e:null}function Iu(e,t){let n=(e.groups??
[]).flatMap((o,r)=>f1(o,o,t(r)));return[...f1(null,e,t(-1)),...n]}function Ba(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function cm(e,t){let n=t==="count"&&e.some(({kind:r})=>r==="cohort")?e.filter(({kind:r})=>r==="cohort"):
e,o=0;for(let{cells:r}of n)r.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Ba(s,t)??0))});return o}var g1=9;function y1(e,t){
return e===null||e<=0||t<=0?0:Math.min(g1,Math.max(1,Math.ceil(e/t*g1)))}function v1(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function b1(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let r of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,r.complete?(n.count+=r.count,n.size+=r.size):n.unfinished++;return n}function x1(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,r=1+n*n/t,s=(o+n*n/(2*t))/r,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/r;return[Math.
max(0,s-a),Math.min(1,s+a)]}function Ia(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(r=>Array.
isArray(r)?r.join("–"):String(r))].slice(0,n):Array.from({length:n},(r,s)=>String(s))}function Hu({rows:e,names:t,rowName:n}){let o=ae(()=>[{key:"cohort",head:"cohort",cell:r=>i("bdi",{children:pe(n(r))})},
{key:"size",head:"size",number:!0,cell:r=>K(r.size)},...t.map((r,s)=>({key:`period ${r}`,head:r,number:!0,cell:({cells:a})=>{
let l=a[s];return l===void 0||l.size===0?"–":`${K(l.count)} (${I(l.share)})${l.complete?"":" not over"}`}}))],[t]);return i(
Ye,{label:"Cohorts",rows:e,columns:o})}var hA=50;function k1({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",r=Ia(e).slice(1),s=ae(()=>(e.groups??
[]).slice(0,hA),[e]),a=ae(()=>s.length===0?[w1(e.total,null,t)]:s.map(p=>w1(p.total,p,t)),[e,t]),l=Iu(e,()=>!1),u=(p,m,f)=>{
let h=s[p]??null;n({period:m+1,state:"returned",...kr(h)},`${h?Xt(h):"all"}, ${o} ${r[m]}`,f)},c=a[0]?.points[0];return i(
m1,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:r,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${pe(t)}`}: ${a.length} lines over ${r.length} periods, ${c?I(c.value):"nobody"} in ${o} 1`,table:i(Hu,{rows:l,names:Ia(
e),rowName:({group:p})=>p?Xt(p):"all"})})}function w1(e,t,n){let o=t?Xt(t):"all",r=e.slice(1).map(({count:l,size:u,share:c})=>{
let p=x1(l,u);return p&&{value:c,low:p[0],high:p[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:Jn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:r}}var C1="Bt",S1="Xt",T1="Ct",M1="p",Vu="G",Wu="Be",P1="Et",$1="e",D1="J",A1="It",E1="Ut",O1="Lt",R1="Mt",N1="Xe",L1="Ce";function F1({row:e,name:t,by:n,says:o,largest:r,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:p,onPress:m}){return i(
"tr",{class:e.kind==="total"?D1:void 0,children:[i("th",{scope:"row",class:Vu,children:s===null?i("span",{class:A1,children:t}):
i("button",{type:"button",tabIndex:-1,class:E1,"aria-expanded":s,onClick:a,children:[i(ce,{name:s?"down":"right",size:12}),
e.group===null?"all":i(Jo,{property:n,group:e.group,most:24})]})}),i("td",{class:Wu,title:K(e.size),children:H(e.size)}),
e.cells.map((f,h)=>{let v=e.kind==="total"&&!f.complete;return i("td",{class:$1,"data-shade":h===0||!f.complete?0:y1(Ba(
f,o),r),"data-open":!f.complete,"data-marked":l(h),...u(h),title:v?"no finished period":`${K(f.count)} of ${K(f.size)}, ${I(
f.share)}${f.complete?"":", not over"}`,onClick:k=>p(h,k.currentTarget),onPointerDown:()=>m(h,!1),onPointerEnter:k=>{k.buttons===
1&&m(h,!0)},children:v?"":c(f)},h)})]})}var gA=120,yA=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function B1({answer:e,says:t,by:n,
zone:o,onMark:r}){let[s,a]=E(new Set),[l,u]=E(!1),[c,p]=E(null),m=(e.groups?.length??0)>0,f=ae(()=>Iu(e,F=>s.has(F)!==(F===
-1&&!m)),[e,s,m]),h=l?f:f.slice(0,gA),v=Ia(e),k=e.query?.retention?.period??"day",x=yA.get(k)??86400,T=F=>F.kind==="coho\
rt"?Io(F.start,x,o):F.group===null?"all":Xt(F.group),w=(F,B)=>{let A=h[F.row],Y={period:F.column,state:"returned",...A.kind===
"cohort"?{cohort:A.start}:{},...kr(A.group)};r(Y,`${T(A)}, ${k} ${v[F.column]}`,B)},_=rt(h.length,v.length,w),S=c&&_.at?
v1(c,_.at):null,L=F=>(F.key.startsWith("Arrow")&&p(F.shiftKey?c??_.at:null),F.key==="Escape"&&c?(p(null),!0):_.key(F)),M=F=>{
let B=new Set(s);B.delete(F)||B.add(F),a(B)},$=_.at?h[_.at.row]:void 0,N=S?bA(h,S):$&&_.at?`${T($)}, ${k} ${v[_.at.column]}\
: ${vA($.cells[_.at.column])}`:"";return i(Ze,{title:i(G,{children:["Came back, by ",k," ",i("span",{class:C1,children:[
"of ",H(h[0]?.size??0)," actors"]})]}),summary:xA(e,k),announced:N,onKey:L,actions:S&&i("span",{class:S1,children:N}),table:i(
Hu,{rows:f,names:v,rowName:T}),legend:i("div",{class:R1,"aria-hidden":"true",children:[i("span",{children:"0"}),i("span",
{class:N1}),i("span",{children:z1(cm(f,t),t)}),i("span",{class:L1})," period not over, in no total"]}),children:i("div",
{class:T1,children:[i("table",{class:M1,children:[i("thead",{children:i("tr",{children:[i("th",{scope:"col",class:Vu,children:m?
n:"cohort"}),i("th",{scope:"col",class:Wu,children:"size"}),v.map((F,B)=>i("th",{scope:"col",class:P1,children:B===0?`${k}\
 0`:F},F))]})}),i("tbody",{onPointerLeave:()=>{},children:h.map((F,B)=>i(F1,{row:F,name:T(F),by:n,says:t,largest:cm(f,t),
open:F.kind==="total"?f[B+1]?.kind==="cohort":null,onToggle:()=>M(F.group===null?-1:(e.groups??[]).indexOf(F.group)),marked:A=>S!==
null&&B>=S.fromRow&&B<=S.toRow&&A>=S.fromColumn&&A<=S.toColumn,mark:A=>_.mark(B,A),text:A=>z1(Ba(A,t),t),onChoose:(A,Y)=>{
c||w({row:B,column:A},Y)},onPress:(A,Y)=>{p(Y?c??_.at:null),_.set({row:B,column:A})}},B))})]}),f.length>h.length&&i("but\
ton",{type:"button",class:O1,onClick:()=>u(!0),children:["All ",K(f.length)," rows"]})]})})}function z1(e,t){return e===
null?"–":t==="share"?I(e):H(e)}function vA(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${H(e.value)}`;
return`${K(e.count)} of ${K(e.size)}, ${I(e.share)}${t}${e.complete?"":", the period is not over"}`}function bA(e,t){let{
cells:n,unfinished:o,count:r,size:s}=b1(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${H(r)} of ${H(s)}, ${s===0?"–":I(r/s)}${a}`}function xA(e,t){let n=e.total[1],o=e.total.findLast(({size:r})=>r>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${I(n?.share??0)} came back in ${t} 1, ${I(o?.share??0)} in th\
e last finished one`}function I1({answer:e,onMark:t}){let[n,o]=E(!1),r=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:pn(
u.periods,r)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return i(Bu,{title:`On how many ${r}s: ${H(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${r}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${H(e.count)} actors, ${I(a?.share??0)} on one ${r} only, ${l.toFixed(1)} on average`,actions:i(lo,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,p)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,p)})}var H1="Nt";function V1({result:e,as:t}){let{answer:n,of:o,phase:r}=e,[s,a]=E(!1),l=Oo(o,m=>o?CA(o,m):[]),u=(m,f,h)=>l.onMark(m.state===
"returned"&&s&&m.period!==0?{...m,state:"not_returned"}:m,s?`not: ${f}`:f,h);if(!n||!o)return i(so,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(MA(n))return i(en,{children:[i(I1,{answer:n,onMark:l.onMark}),l.menu]});if(TA(n))return i(
en,{children:[i(o1,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!SA(n))return i(so,{result:e});if(n.cohorts.every(({size:m})=>m===
0)&&r==="exact")return i(Eo,{result:e,children:"Nobody of this range did what starts a cohort."});let p=Ne(o.retention?.
by).join(", ");return i(en,{children:[i(_A,{answer:n,as:t,by:p,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function _A({answer:e,as:t,by:n,zone:o,onMark:r,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=E(()=>wo("retention-says")??"share"),p=h=>{c(h),ko("retention-says",h)},m=u==="value"&&!s?"share":u,f=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return i(en,{children:[i("div",{class:H1,
children:[t!=="curve"&&i(lo,{label:"What cells say",value:m,onChange:p,choices:f}),i(lo,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:h=>l(h==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?i(k1,{answer:e,by:n,onMark:r}):i(B1,{answer:e,says:m,by:n,zone:o,onMark:r})]})}function CA(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>et(
{document:{...lt(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function SA(e){return"cohorts"in e}
function TA(e){return"periods"in e}function MA(e){return"active_periods"in e}function W1(e){return e.document.lifecycle?i(zd,{...e}):e.document.stickiness?i(Bd,{...e}):i(Fd,{...e})}var q1={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:["retention","lifecycle","stickiness","where"],chartOf:e=>e.lifecycle?"lifecycl\
e":e.stickiness?"stickiness":"matrix",choose:Bw,Sentence:W1,Page:V1};function K1({answer:e}){let t=(n,o)=>o?i(R,{shown:Ft}):i(R,{value:n,most:64,middle:!0});return i(Ye,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>K(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>I(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":ge(n.median)}]})}function qu(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function PA(e){return"other"in e?qu(e.depth,null,
!0):qu(e.depth,e.value,!1)}function U1(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,m)=>p-m),o=n.map(p=>e.
nodes.filter(m=>m.depth===p).sort($A)),r=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((m,{count:f})=>m+f,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,m)=>{let f=0;for(let h of p){let v=Math.max(t.nodeLeast,h.count*l);u.push({key:PA(h),depth:h.depth,value:"\
other"in h?void 0:h.value,others:"other"in h?h.nodes:0,count:h.count,starts:h.starts,ends:h.ends,x:m*r,y:f,height:v}),f+=
v+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:DA(e.edges,u,l),depths:n,width:r*n.length,height:c,
columnWidth:r}}function $A(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function DA(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),r=e.flatMap(c=>{let p=o.get(qu(c.depth,c.from,c.from_other===!0)),m=o.get(qu(c.depth+1,c.to,c.to_other===
!0));return p&&m?[{edge:c,from:p,to:m}]:[]}),s=new Map,a=new Map,l=(c,p,m)=>{let f=c.get(p.key)??0;return c.set(p.key,f+
m),p.y+f},u=new Map;for(let{edge:c,from:p}of[...r].sort((m,f)=>m.to.y-f.to.y))u.set(c,l(s,p,c.count*n));return[...r].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:m})=>({from:p.key,to:m.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,m,c.count*n)}))}function G1(e,t){let n=new Set([t]),o=new Set,r=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),r(u[l],a,l))};return r(t,"from","to"),r(t,"to","from"),{nodes:n,edges:o}}
function j1(e,t,n){let o=(t+n)/2,r=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+r}C${o} ${a+r} ${o} ${s+r} ${t} ${s+r}Z`}var J1="Rt",Y1="At",Z1="Dt",Q1="h",X1="K",ek="S",tk="Ee",nk="Ht",ok="O",rk="_t";var ci=8,EA=6.6;function ik({answer:e,actions:t,onMark:n}){let{host:o,width:r}=Ui(),s=ae(()=>U1(e,{width:Math.max(r,1),height:460,
bar:ci,columnLeast:148,nodeLeast:20,gap:8}),[e,r]),a=ae(()=>s.depths.map(x=>s.nodes.filter(T=>T.depth===x)),[s]),[l,u]=E(
null),c=Math.max(0,...a.map(x=>x.length)),p=rt(c,a.length,({row:x,column:T},w)=>{let _=a[T][x];_&&v(_,w)}),m=p.at?a[p.at.
column]?.[Math.min(p.at.row,a[p.at.column].length-1)]:void 0,f=l??m?.key??null,h=ae(()=>f===null?null:G1(s,f),[s,f]),v=(x,T)=>{
n({depth:x.depth,node:x.others>0?{other:!0}:{value:x.value}},Ha(x),T)},k=f===null?"":RA(s,f,e.count);return i(Ze,{title:i(
G,{children:[H(e.count)," paths ",i("span",{class:Y1,children:k})]}),summary:NA(e,s),onKey:p.key,announced:m?k:"",actions:t,
table:i(K1,{answer:e}),children:i("div",{ref:o,class:J1,children:r>0&&i("svg",{width:s.width,height:s.height+32,onPointerLeave:()=>u(
null),"aria-hidden":"true",children:[s.depths.map((x,T)=>i("text",{x:T*s.columnWidth,y:14,class:Z1,children:sk(x)},x)),i(
"g",{transform:"translate(0 28)",children:[s.edges.map(x=>{let T=s.nodes.find(({key:_})=>_===x.from),w=h?.edges.has(x)??
!1;return i("path",{d:j1(x,T.x+ci,T.x+s.columnWidth),class:Q1,"data-lit":w,"data-dim":h!==null&&!w,children:i("title",{children:`${K(
x.count)}${x.median===null?"":`, median ${ge(x.median)}`}`})},`${x.from} ${x.to}`)}),a.map((x,T)=>x.map((w,_)=>i(OA,{node:w,
width:s.columnWidth-ci,mark:p.mark(_,T),isAt:m===w,dim:h!==null&&!h.nodes.has(w.key),onPoint:()=>u(w.key),onChoose:S=>v(
w,S)},w.key)))]})]})})})}function OA({node:e,width:t,mark:n,isAt:o,dim:r,onPoint:s,onChoose:a}){let l=H(e.count),u=Math.
max(4,Math.floor((t-20)/EA)-l.length-1),c=e.count===0?0:e.ends/e.count;return i("g",{class:X1,"data-dim":r,"data-other":e.
others>0,onPointerEnter:s,onClick:p=>a(p.currentTarget.firstElementChild),children:[i("rect",{x:e.x,y:e.y,width:ci,height:e.
height,rx:2,class:ek,...n,"data-cursor":o}),c>0&&i("rect",{x:e.x,y:e.y+e.height*(1-c),width:ci,height:e.height*c,rx:2,class:tk}),
i("rect",{x:e.x+ci,y:e.y,width:t-16,height:20,class:nk}),i("text",{x:e.x+ci+6,y:e.y+14,class:ok,children:[i("tspan",{"da\
ta-word":e.others>0,children:Hi(Ha(e),u)}),i("tspan",{dx:6,class:rk,children:l})]}),i("title",{children:`${Ha(e)}: ${K(e.
count)}${e.ends>0?`, ${K(e.ends)} end here`:""}${e.starts>0?`, ${K(e.starts)} begin here`:""}`})]})}function Ha(e){return e.
others>0?`${Ft.text} ${e.others}`:oe(e.value).text}function sk(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function RA(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let r=o.ends===0?"":`, ${I(o.ends/Math.max(1,o.count))} end here`;return`${sk(
o.depth)} ${Ha(o)}: ${K(o.count)}, ${I(o.count/Math.max(1,n))} of all${r}`}function NA(e,t){let n=t.nodes.find(({depth:r})=>r===
1),o=n?`, most often followed by ${Ha(n)} (${I(n.count/Math.max(1,e.count))})`:"";return`${H(e.count)} paths over ${t.depths.
length} depths${o}; ${Pn.other} stands for rare ones`}var ak="qt",lk="B",uk="Ft",ck="Tt",pk="Ie",dk="P",pm="Gt",mk="Jt",fk="Kt";function gk({answer:e,onFunnel:t}){let n=e.top_paths,o=rt(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
r=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return i(Ze,{title:`${H(e.count)} paths`,summary:`\
Whole paths: ${n.slice(0,3).map(a=>hk(a,e.count)).join("; ")}`,announced:r?hk(r,e.count):"",onKey:o.key,table:i(FA,{answer:e}),
children:i("ol",{class:ak,children:n.map((a,l)=>i("li",{class:lk,...o.mark(l,0),children:[i("span",{class:uk,title:K(a.count),
children:H(a.count)}),i("span",{class:ck,children:I(a.count/Math.max(1,e.count))}),i("span",{class:pk,children:i("span",
{class:dk,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?i("span",{class:pm,children:[
i(R,{shown:Ft})," ",K(a.paths)," other paths"]}):i(G,{children:[i("span",{class:pm,children:a.nodes.map((u,c)=>i("span",
{class:mk,children:[c>0&&i("span",{class:fk,"aria-hidden":"true",children:"›"}),i(R,{value:u,most:32,middle:!0})]},c))}),
a.nodes.length>1&&i(j,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"Funnel"})]})]},l))})})}function FA({
answer:e}){return i(Ye,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"paths",number:!0,cell:({count:t})=>K(
t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>I(t/Math.max(1,e.count))},{key:"path",head:"path",cell:t=>i("\
bdi",{children:yk(t)})}]})}function yk(e){return"other"in e?`${Ft.text} ${e.paths}`:e.nodes.map(t=>oe(t).text).join(" › ")}
function hk(e,t){return`${yk(e)}: ${K(e.count)}, ${I(e.count/Math.max(1,t))}`}function dm(e){return e.paths?.node??"event"}function Ms(e,t){let n=dm(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?Dn(t):String(t)}`}function Ku(e,t){return{...e,paths:{...e.paths,...t}}}
function vk(e,t){let{end:n,end_at:o,before:r,...s}=e.paths??{};return{...e,paths:{...s,start:Ms(e,t),after:s.after||5}}}
function bk(e,t){let{start:n,after:o,before:r,...s}=e.paths??{};return{...e,paths:{...s,end:Ms(e,t),before:r||o||5}}}function xk(e,t){
let n=e.paths?.exclude,o=Ms(e,t);return Ku(e,{exclude:n===void 0?o:`${n} or ${o}`})}function wk(e,t,n){let o=dm(e);return Ku(
e,{node:`if(${Ms(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function kk(e,t,n){
return Ku(e,{node:`if(${Ms(e,t)}, ${Dn(n)}, string(${dm(e)}))`})}function _k(e,t){let{start:n,end:o,before:r,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?r??5:s??5)+t));return Ku(e,a?{before:u}:{after:u})}function Ck(e,t){
let{per:n,gap:o,session:r}=e.paths??{};return{...lt(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Ms(e,s)})),session:r??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var Sk="Ue",Tk="Ot",Mk="Pt",Pk="Le",$k="Qt",Dk="Vt";function pi({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let s=ne(null),a=Sn();return St(()=>{Hr();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),i("dialog",{ref:s,class:Me(Sk,r&&Tk),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[i("div",{class:Mk,children:[i("h2",{id:a,tabIndex:-1,
class:Pk,children:e}),i(j,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),i("div",{class:$k,children:n}),
o&&i("div",{class:Dk,children:o})]})}var Ek="Wt",Ok="Yt",Rk="Zt";function Nk({document:e,change:t,onClose:n}){let r=(Tt(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),et({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?i(pi,{title:"\
Merge under a name",onClose:n,children:i(no,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(kk(e,t.value,a.trim()),"merge")}})}):i(pi,{title:"E\
xpand by a property",onClose:n,children:i("ul",{class:Ok,children:r.map(a=>i("li",{children:i(j,{kind:"plain",class:Rk,onClick:()=>s(
wk(e,t.value,Ae(a)),"expand"),children:i(R,{value:a})})},a))})})}function Lk({document:e,result:t,as:n}){let{answer:o,of:r,phase:s}=t,[a,l]=E(null),{onMark:u,menu:c}=Oo(r,(p,m)=>!r||!p.
node||!("value"in p.node)?[]:HA(r,p.node.value,m,f=>l({kind:f,value:p.node.value,label:m})));return!o||!r||!VA(o)?i(so,{
result:t}):o.count===0&&s==="exact"?i(Eo,{result:t,children:"No session of this range has such a path."}):n==="list"?i(en,
{children:i(gk,{answer:o,onFunnel:p=>IA(r,p)})}):i(en,{children:[i(ik,{answer:o,onMark:u,actions:i(BA,{document:e})}),c,
a&&i(Nk,{document:r,change:a,onClose:()=>l(null)})]})}function BA({document:e}){let t=n=>ie({document:_k(e,n)});return i(
"span",{class:Ek,children:[i(j,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),i("span",{
children:"steps"}),i(j,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function IA(e,t){
et({document:Ck(e,t),view:"funnel",as:null},"funnel of a path")}function HA(e,t,n,o){let r=(s,a,l)=>({label:s,icon:a,act:()=>et(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[r("Start here","right",vk),r("End here","left",bk),r("Hide","minu\
s",xk),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function VA(e){return"top_paths"in e}var Fk={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:["paths","where"],chartOf:()=>"flow",Sentence:Id,Page:Lk};function di(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function fm(e,t,n){
let o=di(e),r={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...lt(e),aggregate:{over:r,...t}}}function zk(e){
return fm(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function Bk(e){return fm(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function Ik(e){
let t=di(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function hm(e,t,n){
let{properties:o,...r}=di(e);return{...lt(e),aggregate:{over:{sessions:{...r,properties:{[t]:n}}},measures:["count()"],by:[
Ae(t)],limit:6}}}var WA=864e5,qA=300;function Hk(e,t,n,o,r){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(WA/24,l*qA/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},p=Object.keys(di(e).properties??{}).map(Ae),{compare:m,
...f}=fm(e,{measures:["count()"],by:[Ae(o),"start","end","duration","events",...p],order:["start desc"],limit:r});return{
...f,...c}}function Vk(e,t,n,o,r){let s=[...new Set(n.map(h=>Dn(String(h))))].join(", "),a=`string(${Ae(t)}) in (${s})`,
{where:l,from:u,to:c,compare:p,sample:m,...f}=lt(e);return{...f,from:o,to:new Date(Date.parse(r)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",Ae(t),"event"],order:"time asc",limit:1e4}}}function Wk({answer:e,onMark:t}){let n=ae(()=>Lu((e?.rows??[]).flatMap(([r,s])=>typeof r=="number"&&typeof s=="number"?[
{from:r,count:s}]:[])),[e]);if(!e)return i(zt,{});let o=n.reduce((r,{count:s})=>r+s,0);return i(Fu,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${H(o)} sessions, in ${n.length} bins that grow`,onBin:(r,s)=>t({range:{
column:"duration",from:r.from,...r.to===null?{}:{to:r.to}}},r.to===null?`${ge(r.from)} and more`:`${ge(r.from)} to ${ge(
r.to)}`,s)})}var qk="eo",Kk="ro",Uk="ao",Gk="io",jk="to",Jk="oo",Yk="no",Zk="do",Qk="Me",Xk="po",e_="lo",t_="Q",n_="so",o_="xo";function r_({answer:e}){let[t,n,o,r,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return i("dl",{class:qk,
children:[i(Ds,{label:"sessions",value:$s(t,H),...typeof t=="number"?{title:K(t)}:{}}),i(Ds,{label:"events each",value:$s(
n,u=>u.toFixed(1))}),i(Ds,{label:"median duration",value:$s(o,ge)}),i(Ds,{label:"p90 duration",value:$s(r,ge)}),i(Ds,{label:"\
of one event only",value:$s(s,u=>I(l===0?0:u/l))}),i(Ds,{label:"events",value:$s(a,H)})]})}function $s(e,t){return e==null?
"–":t(e)}function Ds({label:e,value:t,title:n}){return i("div",{class:Kk,children:[i("dd",{class:Uk,title:n,children:t}),
i("dt",{class:Gk,children:e})]})}var i_="co",s_="r",Va="go",ym="ho",a_="fo",l_="Ne",u_="Re";function c_({title:e,sessions:t,events:n,per:o,properties:r,zone:s,onSession:a}){let[l,u]=E(!1),c=ae(()=>Bh(t,n),[t,n]),
p=rt(t.length,1,({row:h})=>a(t[h])),m=Math.max(1,...t.map(({start:h,end:v})=>v-h)),f=p.at?t[p.at.row]:void 0;return i(Ze,
{title:e,summary:`The latest ${t.length} sessions`,announced:f?JA(f,o,s):"",onKey:p.key,actions:i(lo,{label:"Scale of th\
e timelines",value:l?"own":"one",onChange:h=>u(h==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"E\
ach its own"}]}),table:i(jA,{sessions:t,per:o,properties:r,zone:s}),children:i("div",{class:i_,children:i("table",{class:s_,
children:[i("thead",{children:i("tr",{children:[i("th",{scope:"col",children:"start"}),i("th",{scope:"col",children:i(R,
{value:o,most:24})}),i("th",{scope:"col",class:Va,children:"duration"}),i("th",{scope:"col",class:Va,children:"events"}),
r.map(h=>i("th",{scope:"col",children:i(R,{value:h,most:24})},h)),i("th",{scope:"col",class:ym,children:"timeline"})]})}),
i("tbody",{children:t.map((h,v)=>i("tr",{...p.mark(v,0),onClick:()=>a(h),children:[i("td",{children:ve(h.start,s,"second")}),
i("td",{children:i(R,{value:h.actor,most:24,middle:!0})}),i("td",{class:Va,children:ge((h.end-h.start)/1e3)}),i("td",{class:Va,
children:K(h.events)}),h.properties.map((k,x)=>i("td",{children:i(R,{value:k,most:32,middle:!0})},x)),i("td",{class:ym,children:i(
GA,{session:h,events:c[v],length:l?h.end-h.start:m,zone:s})})]},v))})]})})})}var UA=300;function GA({session:e,events:t,
length:n,zone:o}){let r=e.start+Math.max(1,n);return i("span",{class:a_,children:[i("span",{class:l_,style:{"--to":ra(e.
end,e.start,r)}}),t.slice(0,UA).map((s,a)=>i("span",{class:u_,title:`${oe(s.event).text}, ${ve(s.time,o,"millisecond")}`,
style:{"--at":ra(s.time,e.start,r),"--color":`var(${$n(Jn("event",[s.event]))})`}},a))]})}function jA({sessions:e,per:t,
properties:n,zone:o}){return i(Ye,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:r})=>ve(r,o,"\
millisecond")},{key:"actor",head:i(R,{value:t,most:32}),cell:({actor:r})=>i(R,{value:r,most:48,middle:!0})},{key:"durati\
on",head:"duration",number:!0,cell:({start:r,end:s})=>ge((s-r)/1e3)},{key:"events",head:"events",number:!0,cell:({events:r})=>K(
r)},...n.map((r,s)=>({key:`property ${r}`,head:i(R,{value:r,most:32}),cell:a=>i(R,{value:a.properties[s],most:48,middle:!0})}))]})}
function JA({actor:e,start:t,end:n,events:o},r,s){return`${r} ${oe(e).text}, ${ve(t,s,"second")}, ${ge((n-t)/1e3)}, ${K(
o)} events`}var YA=50;function d_({document:e,echo:t,count:n,zone:o}){let r=di(e).per??Tt(e.dataset).value.value?.actors?.[0]??null,
s=cn(r===null?null:Hk(e,t,n,r,YA)),a=ae(()=>ZA(p_(s.answer)),[s.answer]),l=ae(()=>r===null||a.length===0?null:Vk(e,r,a.map(
({actor:p})=>p),new Date(Math.min(...a.map(({start:p})=>p))).toISOString(),new Date(Math.max(...a.map(({end:p})=>p))).toISOString()),
[a,r]),u=cn(l),c=ae(()=>QA(p_(u.answer)),[u.answer]);return r===null||!s.answer?i(zt,{}):i(c_,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:r,properties:Object.keys(di(e).properties??{}),zone:o,onSession:p=>Zn(Eg(e.dataset,String(
p.actor)))})}function p_(e){return e!==null&&"columns"in e?e:null}function ZA(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function QA(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function m_({document:e,name:t,expression:n}){let{answer:o}=cn(hm(e,t,n)),r=o&&"columns"in o?o:null,s=r?Number(r.total?.[1]??
r.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=r?[...r.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...r.other?[{
value:null,count:Number(r.other[1]),rest:!0}]:[]]:[],l=u=>et({document:XA(e,t,n,u),view:"difference",as:null},`sessions \
of ${pe(t)} ${oe(u).text}`);return i("section",{class:Yk,"aria-label":pe(t),children:[i("h2",{class:Zk,children:i(R,{value:t,
most:32})}),i("ul",{children:a.map(({value:u,count:c,rest:p},m)=>i("li",{children:i("button",{type:"button",class:Qk,disabled:p,
title:p?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[i("span",{class:Xk,children:p?i(R,{shown:Ft}):
i(R,{value:u,most:40,middle:!0})}),i("span",{class:e_,children:i("span",{class:t_,"data-other":p,style:{"--share":s===0?
0:c/s}})}),i("span",{class:n_,children:I(s===0?0:c/s)}),i("span",{class:o_,children:H(c)})]})},m))})]})}function XA(e,t,n,o){
let r=hm(e,t,n),{aggregate:s,...a}=r;return{...a,difference:{over:s.over,selection:qr(void 0,Wr(t,o))}}}function f_({result:e}){let{answer:t,of:n,phase:o}=e,r=cn(n&&zk(n)),s=cn(n&&Bk(n)),a=Oo(s.of);if(!t||!n||!h_(t))return i(
so,{result:e});if(t.rows.length===0&&o==="exact")return i(Eo,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=vm(r.answer)?.rows[0]?.[0];return i(en,{children:[i(r_,{answer:vm(r.answer)}),i("di\
v",{class:jk,children:[i(eE,{answer:t,document:n,zone:l}),i(Wk,{answer:vm(s.answer),onMark:a.onMark})]}),i("div",{class:Jk,
children:Object.entries(Ik(n)).slice(0,4).map(([c,p])=>i(m_,{document:n,name:c,expression:p},c))}),t.query&&typeof u=="n\
umber"&&i(d_,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function eE({answer:e,document:t,zone:n}){return Gr(e,t).
time<0?i(rs,{answer:e,document:t,zone:n}):i(hs,{answer:nE(e,t),document:t,zone:n,onZoom:tE})}function tE(e,t){zn({from:new Date(
e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function nE(e,t){let{measures:n}=Gr(e,t),o=e.columns.map((s,a)=>a).
filter(s=>!n.includes(s)||s===n[0]),r=s=>o.map(a=>s[a]);return{...e,columns:r(e.columns),rows:e.rows.map(r)}}function h_(e){
return"columns"in e}function vm(e){return e!==null&&h_(e)?e:null}var g_={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:["aggregate","where"],chartOf:()=>"\
overview",Sentence:Hd,Page:f_};function Wa(e){return e.score>=.05}var Uu=4;function As(e,t){let n=e.values??[];return t?n:n.slice(0,Uu)}function Sr({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((r,s)=>({from:t[s],to:t[s+1],selection:r,baseline:o[s]??
{count:0,share:0}}))}function Gu(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function y_(e,t){return e.distribution?Sr(e).length:Math.max(1,As(e,t).length)}function v_({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:r,baseline:s,lift:a})=>({
property:n,value:oe(o??null).text,selection:r,baseline:s,lift:a})),...Sr(n).map(({from:o,to:r,selection:s,baseline:a})=>({
property:n,value:`${oe(o).text} to ${oe(r).text}`,selection:s,baseline:a,lift:void 0}))]);return i(Ye,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>i(R,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>i("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>K(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>I(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>K(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>I(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":Gu(n)}]})}var Es="uo",b_="mo",xm="X",wm="f",km="C",x_="vo",w_="Ae",k_="De",__="E",C_="V",S_="He",T_="_e",M_="bo",P_="qe",$_="Fe",D_="\
wo",A_="yo",E_="ko",O_="zo",R_="Te",N_="Ge",L_="Je",F_="Ke",z_="jo",B_="So",I_="Bo",H_="Xo";function V_({bins:e,median:t,text:n,mark:o,onChoose:r}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return i("div",{class:z_,children:[i("div",{class:B_,style:{"--bins":e.
length},children:e.map((l,u)=>i("div",{class:C_,...o(u),onClick:c=>r(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${I(l.selection.share)}, baseline ${I(l.baseline.share)}`,children:[i("span",{class:km,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),i("span",{class:km,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),i("div",{class:I_,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&i("span",{class:H_,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&i("p",{class:Es,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function W_({property:e,zone:t,all:n,onAll:o,mark:r,onChoose:s,onAction:a}){let l={property:e.name},u=!Wa(e)&&!n,c=As(e,
n);return i("li",{class:w_,"data-quiet":u,children:[i("div",{class:k_,...u?r(0):{},children:[i("button",{type:"button",tabIndex:-1,
class:S_,"aria-expanded":!u,onClick:o,children:[i(ce,{name:u?"right":"down",size:12}),i(R,{value:e.name,most:48,middle:!0})]}),
i("span",{class:T_,title:`score ${e.score}`,children:[i("span",{class:M_,children:i("span",{class:P_,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),i("span",{class:$_,children:rE(e)}),i(ju,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),i(ju,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&i(V_,{bins:Sr(
e),median:e.median,mark:r,onChoose:s,text:p=>ts(p,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&i("ul",{class:D_,
children:[c.map((p,m)=>i(oE,{value:p,mark:r(m),onChoose:f=>s(m,f),onAction:f=>a(f,{...l,value:p.value??null,side:"select\
ion"})},m)),(e.values?.length??0)>Uu&&i("li",{children:i("button",{type:"button",tabIndex:-1,class:F_,onClick:o,children:n?
"fewer":`${e.values.length-Uu} more`})})]})]})}function oE({value:e,mark:t,onChoose:n,onAction:o}){return i("li",{class:__,
...t,children:[i("button",{type:"button",tabIndex:-1,class:A_,onClick:r=>n(r.currentTarget),children:i(R,{value:e.value??
null,most:40,middle:!0})}),i("span",{class:E_,onClick:r=>n(r.currentTarget),title:`selection ${e.selection.count} (${I(e.
selection.share)}), baseline ${e.baseline.count} (${I(e.baseline.share)})`,children:[i("span",{class:wm,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),i("span",{class:wm,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),i("span",{class:O_,children:[i("span",{children:I(
e.selection.share)}),i("span",{class:Es,children:I(e.baseline.share)})]}),i("span",{class:R_,children:Gu(e.lift)}),i("sp\
an",{class:N_,children:[i(ju,{label:"Only",title:`Only ${oe(e.value??null).text}`,onClick:()=>o("only")}),i(ju,{label:"N\
ot",title:`Without ${oe(e.value??null).text}`,onClick:()=>o("not")})]})]})}function ju({label:e,title:t,onClick:n}){return i(
"button",{type:"button",tabIndex:-1,class:L_,title:t,onClick:n,children:e})}function rE(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":pn(e.different,"value");return`${t}${n}${Wa(
e)?"":`${n===""?"":", "}none stands out`}`}function q_({answer:e,zone:t,onMark:n,onAction:o}){let[r,s]=E(new Set),{properties:a}=e,l=Math.max(1,...a.map(h=>y_(h,r.
has(h.name)))),u=(h,v,k)=>{let x=a[h],T=K_(x,v,r.has(x.name));n(T.mark,T.label,k)},c=rt(a.length,l,({row:h,column:v},k)=>u(
h,v,k)),p=c.at&&a[c.at.row],m=p&&c.at?iE(p,c.at.column,r.has(p.name)):"",f=h=>{let v=new Set(r);v.delete(h)||v.add(h),s(
v)};return i(Ze,{title:i(G,{children:[H(e.selection.count)," selected ",i("span",{class:Es,children:["against ",H(e.baseline.
count)]})]}),summary:sE(e),announced:m,onKey:c.key,table:i(v_,{answer:e}),actions:i("span",{class:b_,children:[i("span",
{class:xm,"data-side":"selection"}),"selection",i("span",{class:xm,"data-side":"baseline"}),"baseline"]}),children:i("ul",
{class:x_,children:a.map((h,v)=>i(W_,{property:h,zone:t,all:r.has(h.name),onAll:()=>f(h.name),mark:k=>c.mark(v,k),onChoose:(k,x)=>u(
v,k,x),onAction:o},h.name))})})}function K_(e,t,n){let o=Sr(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${pe(e.name)} ${oe(o.from).text} to ${oe(o.to).text}`}}let r=As(e,n)[t]?.value??null;
return{mark:{property:e.name,value:r,side:"selection"},label:`${pe(e.name)} = ${oe(r).text}`}}function iE(e,t,n){let o=Sr(
e)[t]??As(e,n)[t],{label:r}=K_(e,t,n);return`${r}, score ${e.score.toFixed(2)}${o?`: ${I(o.selection.share)} of the sele\
ction, ${I(o.baseline.share)} of the baseline`:""}`}function sE(e){let t=e.properties.filter(Wa).slice(0,3).map(n=>{let o=n.
best,r=o&&o.value!==void 0?` (${oe(o.value).text}: ${I(o.selection.share)} against ${I(o.baseline.share)})`:"";return`${pe(
n.name)} ${n.score.toFixed(2)}${r}`});return`What sets ${H(e.selection.count)} apart from ${H(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function U_(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),r=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(r)||r<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(r-o)).toISOString(),to:new Date(r).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function _m(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var j_="Co",Ju="Eo",J_="Oe";function Y_({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:r,other_properties:s=0}=e;return r.length===0&&t.length===
0&&s===0?null:i("div",{class:J_,children:[t.length>0&&i("p",{children:["Hidden: ",t.map((a,l)=>i("span",{children:[l>0&&
", ",i(R,{value:a,most:32})]},a))," ",i(j,{small:!0,onClick:n,children:"Show"})]}),s>0&&i("p",{children:[pn(s,"more prop\
erty","more properties")," ",i(j,{small:!0,onClick:o,children:"Show all"})]}),r.length>0&&i("details",{children:[i("summ\
ary",{children:[pn(r.length,"property","properties")," not looked at"]}),i("ul",{children:r.map(({name:a,why:l})=>i("li",
{children:[i(R,{value:a,most:48})," ",i("span",{class:Ju,children:pe(l)})]},a))})]})]})}function Z_({document:e,result:t}){let{answer:n,of:o,phase:r}=t,{onMark:s,menu:a}=Oo(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>Sm(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>Sm(o,"hide",u)}]:[]);if(!n||!o||!lE(n))return i(
so,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&r==="exact"?i(Eo,{result:t,children:"\
No row of this range is in the selection."}):i(en,{children:[i(aE,{document:e,answer:n}),i(q_,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>Sm(o,u,c)}),i(Y_,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>ie({document:_m(e,null)}),
onMore:()=>Z("difference.limit",0)}),a]})}function aE({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?U_(e,
t.query):null,r=n===void 0||n.trim()==="true";return i("div",{class:j_,children:[i("span",{class:Ju,children:"against"}),
i(to,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:r,act:()=>Z("dif\
ference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&et({document:o},"against \
the period before")}}],children:r?"the rest":"another selection"})]})}function Sm(e,t,n){let o=n.property??"";if(t==="hi\
de")return ie({document:_m(e,o)});if(t==="by")return et({document:{...lt(e),aggregate:{measures:["count()"],by:[Ae(o)]}},
view:"explore",as:null},`by ${pe(o)}`);La(e,n).then(({only:r,exclude:s,label:a})=>{let l=t==="only"?r:s;l?et({document:l},
t==="only"?a:`not (${a})`):Nn("No condition says which rows these are.")},r=>Nn(pe(Kt(r).message)))}function lE(e){return"\
properties"in e}var Q_={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:["difference","where"],chartOf:()=>"\
list",Sentence:Vd,Page:Z_};var oo=[dx,Fw,q1,Fk,g_,Q_],Qo=[];var eC="Io",tC="Uo";function nC(){let{value:e,error:t}=vo.value,n=e?.[0]?.name;return se(()=>{e||ur()},[]),se(()=>{n!==void 0&&os(n)},[n]),t?
i(dn,{icon:"warning",title:"The datasets cannot be listed",actions:i(j,{kind:"outlined",onClick:()=>{ur()},children:"Try\
 again"}),children:t.message}):e&&n===void 0?i(cE,{}):i(zt,{})}function cE(){let e=`curl --data-binary @events.ndjson -H\
 'Content-Type: application/x-ndjson' '${Tn("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return i(
"main",{class:eC,children:[i(dn,{icon:"data",title:"There are no events yet",actions:i(G,{children:[i(j,{kind:"primary",
icon:"copy",onClick:()=>gn(e,"The line"),children:"Copy the line"}),i(j,{kind:"outlined",onClick:()=>{ur()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),i("pre",{class:tC,children:e})]})}function Tm(){return i(dn,{icon:"search",title:"\
There is no such page",actions:i(j,{kind:"primary",onClick:()=>Zn(""),children:"To the first dataset"})})}var Mm={};Cc(Mm,{banner:()=>Pm,danger:()=>mE,default:()=>fE,info:()=>pE,text:()=>$m,warning:()=>dE});var Pm="Lo",pE="Mo",
dE="No",mE="Ro",$m="Ao",fE={banner:Pm,info:pE,warning:dE,danger:mE,text:$m};function oC({kind:e,children:t,actions:n}){return i("div",{class:Me(Pm,Mm[e]),role:e==="info"?"status":"alert",children:[
i(ce,{name:e==="info"?"info":"warning"}),i("span",{class:$m,children:t}),n]})}var rC="Do",iC="Ho",sC="_o",aC="Pe",lC="qo",uC="Qe";function cC({onClose:e}){let t=Map.groupBy(vv.value,({group:n})=>n);return i(pi,{title:"Keys",onClose:e,wide:!0,children:[
i("div",{class:rC,children:[...t].map(([n,o])=>i("section",{children:[i("h3",{class:iC,children:n}),i("dl",{class:sC,children:o.
map(({keys:r,label:s})=>i("div",{class:aC,children:[i("dt",{children:s}),i("dd",{children:r.split(" ").map(a=>i("kbd",{class:lC,
children:a},a))})]},r))})]},n))}),i("div",{class:uC,children:[i("label",{children:[i("input",{type:"checkbox",checked:bv.
value,onChange:n=>xv(n.currentTarget.checked)})," Single letters are keys"]}),i("label",{children:[i("input",{type:"chec\
kbox",checked:uu.value,onChange:n=>fv(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Yu(e){let t=Kr(Pe.value),n=Ne(Pe.value[t]?.by),o=Ae(e);n.includes(o)||ie({document:we(Pe.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function qa(e){let t=ht.value.view===e.name,n=ug(e.name,_p(An.value));n!==null&&Nn(n,{label:"Undo",act:Vo}),t&&mr.value.
kind!=="view"&&An.value!==""&&ns(),An.value===""&&Zn("")}function pC(){let e="Go to";return[...oo.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>qa(t)})),...Qo.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Zn(t.name)}))]}var Am=matchMedia("(prefers-color-scheme: dark)"),dC=fe(Am.matches),Dm=wo("theme"),Ka=fe(Dm==="light"||Dm==="dark"?Dm:"s\
ystem"),Ns=Nt(()=>Ka.value==="system"?dC.value?"dark":"light":Ka.value);function Zu(e){Ka.value=e,ko("theme",e)}function mC(){
Am.addEventListener("change",()=>{dC.value=Am.matches}),qt(()=>{document.documentElement.dataset.theme=Ns.value})}function fC({onClose:e,onHelp:t}){let[n,o]=E(""),r=yE(gE(t),n).slice(0,200);return i(pi,{title:"Find",onClose:e,children:i(
Cs,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(s=>({value:s,label:i(R,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function gE(e){let t=An.value===""?[]:Tt(An.value).value.value?.columns??[];return[...oo.map(n=>({name:n.
label,kind:"page",act:()=>qa(n)})),...Qo.map(n=>({name:n.label,kind:"page",act:()=>Zn(n.name)})),...(vo.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{os(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>Yu(
n)})),...Qi.value?[{name:"Undo",kind:"command",act:Vo}]:[],...Xi.value?[{name:"Redo",kind:"command",act:es}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>lg({kind:"json"})},{name:Ns.value==="dark"?"Light":"Dark",kind:"command",act:()=>Zu(
Ns.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function yE(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var hC="Ve",gC="l",yC="We",vC="Fo",bC="Ye",Em="Ze",xC="s",wC="er",kC="rr",_C="W",CC="ar";var Tr=fe(wo("rail")==="folded");function bE(){Tr.value=!Tr.value,ko("rail",Tr.value?"folded":"open")}function TC({onPalette:e,
onHelp:t}){let n=mr.value;return i("nav",{"aria-label":"Pages",class:Me(hC,Tr.value&&gC),children:[i("div",{class:yC,children:[
i(wE,{}),!Tr.value&&i("span",{class:vC,children:"Sluice"})]}),i("ul",{class:Em,children:oo.map(o=>i(SC,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&ht.value.view===o.name,onClick:()=>qa(o)},o.name))}),Qo.length>0&&i(
"div",{class:kC,role:"presentation"}),i("ul",{class:Em,children:Qo.map(o=>i(SC,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>Zn(o.name)},o.name))}),i("div",{class:_C,children:[i(j,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),i(xE,{}),i(j,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
i(j,{icon:"collapse",label:Tr.value?"Widen":"Fold",kind:"quiet",class:CC,onClick:bE})]})]})}function SC({icon:e,label:t,
keys:n,current:o,onClick:r}){let s=Vi(Tr.value?`${t}  ${n}`:void 0);return i("li",{children:i("button",{type:"button",class:xC,
"aria-current":o?"page":void 0,"aria-label":Tr.value?t:void 0,onClick:r,...s,children:[i(ce,{name:e,size:20}),i("span",{
class:wC,children:t})]})})}function xE(){let e=(t,n)=>({label:n,checked:Ka.value===t,act:()=>Zu(t)});return i(to,{icon:Ns.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function wE(){return i("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:bC,children:[i("rect",{width:"32",height:"32",rx:"7"}),i("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}async function PC(e){let t=e.trim();if(t.startsWith("{"))return MC(await ca(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let r=await zl(n[2]),s=El.find(a=>a===n[1]);return r&&s?{...r,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?MC(await ca(o[1].replaceAll("'\\''","'"))):null}function MC(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!vp.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:kE(t),as:null,open:[]}}function kE(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var DC="ir",AC="tr";function EC({children:e}){let[t,n]=E(null);ys([...pC(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Qi.value&&Vo()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Xi.value&&
es()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Fn},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:CE}]),se(()=>{let r=s=>{if(dd(s.target))return;let a=s.clipboardData?.getData("text/p\
lain")??"";PC(a).then(l=>{l&&(ie(l),Nn("The question was pasted.",{label:"Undo",act:Vo}))})};return document.addEventListener(
"paste",r),()=>document.removeEventListener("paste",r)},[]);let o=()=>n(null);return i("div",{class:DC,children:[i(TC,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),i("div",{class:AC,children:[_l.value==="away"&&i(oC,{kind:"warning",actions:i(j,{small:!0,
kind:"outlined",onClick:th,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&i(fC,{onClose:o,onHelp:()=>n("help")}),t==="help"&&i(cC,{onClose:o}),i(iv,{}),i(
yh,{})]})}function CE(){let{phase:e}=Ln.result.value;e==="running"||e==="estimate"?Ln.cancel():Zi.value.length>0&&Ll()}var OC="To",RC="Go",NC="or",LC="Jo";var Xu=Nt(()=>ni.value.filter(e=>e.to.dataset===Pe.value.dataset));function FC(){return Xu.value.length===0?null:i("nav",
{"aria-label":"The way here",class:OC,children:[Xu.value.map((e,t)=>i("span",{class:RC,children:[i("button",{type:"butto\
n",class:NC,onClick:()=>{ad(t),ie(e.from)},children:t===0?"all":oe(Xu.value[t-1]?.label).text}),i(ce,{name:"right",size:12})]},
t)),i("span",{"aria-current":"step",class:LC,children:oe(Xu.value.at(-1)?.label).text})]})}var zC="nr",BC="dr",IC="Ko",HC="Oo",VC="Po";function ec({title:e,label:t,onClose:n,actions:o,wide:r=!1,children:s}){let a=ne(null);return se(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),i("aside",{ref:a,class:Me(zC,r&&BC),"aria-label":t,children:[
i("div",{class:IC,children:[i("h2",{class:HC,children:e}),o,i(j,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
i("div",{class:VC,children:s})]})}var qC="Qo",KC="Vo",UC="pr",GC="Wo",jC="Yo",JC="Zo",YC="lr",ZC="en",QC="rn",XC="an",eS="in",tS="sr",nS="tn";var ME=6;function oS({column:e,document:t}){let n=ne(null),{values:o,error:r,former:s}=PE(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${Wr(e.name,u)})`:Wr(e.name,u);et({document:we(t,"where",qr(t.
where,p))},p)};return i("section",{ref:n,class:UC,"aria-label":oe(e.name).text,"data-former":s,children:[i("div",{class:GC,
children:[i("h3",{class:jC,children:i(R,{value:e.name,most:40,middle:!0})}),o&&i("span",{class:JC,children:[H(o.distinct),
" ",o.distinct===1?"value":"values"]}),i(j,{small:!0,kind:"quiet",label:`Break down by ${oe(e.name).text}`,onClick:()=>Yu(
e.name),children:"By"})]}),r&&i(ut,{error:r}),i("ul",{children:o?.values.map(({value:u,count:c},p)=>i("li",{children:i("\
button",{type:"button",class:YC,onClick:m=>l(u,m.altKey),children:[i("span",{class:ZC,style:{width:`${a>0?100*c/a:0}%`}}),
i("span",{class:QC,children:i(R,{value:u,most:40,middle:!0})}),i("span",{class:XC,title:K(c),children:[o.exact?"":"~",H(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&i("p",{class:eS,children:[o.more>0&&i("span",{children:[H(o.more)," more"]}),o.
nulls>0&&i("button",{type:"button",class:tS,onClick:u=>l(null,u.altKey),children:[i(R,{value:null})," ",H(o.nulls)]})]})]})}
function PE(e,t,n){let[o,r]=E(!1),[s,a]=E({values:null,error:null,former:!1}),l=$E(t,n);return se(()=>{let u=new IntersectionObserver(
([c])=>{c&&r(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),se(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),Zf(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{lr(
c)||a({values:null,error:Kt(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function $E(e,t){let{from:n,
to:o,timezone:r,where:s,define:a}=t;return{column:Ae(e),limit:ME,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...r===void 0?{}:{timezone:r},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function rS({onClose:e}){let[t,n]=E(""),o=Tt(An.value).value.value?.columns,r=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return i(ec,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[i("div",{class:qC,children:i("input",{class:KC,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?r.map(s=>i(oS,{column:s,document:Pe.value},s.name)):i(zt,
{}),i("p",{class:nS,children:"Click: only this value. Alt+click: all but this value."})]})}var sS="on",aS="nn";function uS({onClose:e}){let t=Pe.value,[n,o]=E(()=>JSON.stringify(t,null,2)),[r,s]=E(null);return se(()=>{un(lS(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),i(ec,{title:"JSON",label:"The document as JSON",onClose:e,actions:i(j,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>gn(n,"The document")}),children:[i(_u,{class:sS,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=lS(l);s(c),u&&ie({document:{...u,dataset:u.dataset||ht.value.document.dataset}},
"replace")},onRun:Fn}),r!==null&&i("div",{class:aS,children:i(ut,{error:{message:r,hint:"the question on the screen is t\
he last that could be read"}})})]})}function lS(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}var cS=new Map([["facets",rS],["json",uS]]);var pS=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function dS(){let e=Pe.value.compare?.offset,t=pS.find(([,n])=>n===e)?.[0]??`vs ${pe(e??"")} before`;
return i(to,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:pS.map(([n,o])=>({label:n,
checked:o===e,act:()=>Z("compare",o===void 0?void 0:{offset:o})})),children:t})}function mS(){return[{label:"Copy link",icon:"share",act:()=>{Mp(ht.value).then(e=>gn(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>gn(JSON.stringify(ht.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>gn(AE(ht.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>gn(EE(ht.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>gn(OE(ht.value.document),"The code")}]}function Om(e){
return`'${e.replaceAll("'","'\\''")}'`}function AE(e){return`sluice query ${Om(JSON.stringify(e))}`}function EE(e){return`\
curl -H 'Content-Type: application/json' ${Om(Tn("v1/query"))} \\
  -d ${Om(JSON.stringify(e))}`}function OE(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var fS=fe([]);function hS(){return fS.value.length===0?null:i(to,{icon:"save",menuLabel:"Save",items:fS.value,placing:{align:"end"},children:"\
Save"})}var yS="dn",vS="Y";function bS(){let e=Ln.result.value,t=e.phase==="running"||e.phase==="estimate";return i("div",{class:yS,children:[i("sp\
an",{role:"status",class:vS,"data-phase":e.phase,children:[e.phase==="exact"&&i(ce,{name:"check",size:14}),e.phase==="er\
ror"&&i(ce,{name:"error",size:14}),NE(e)]}),t&&i(j,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Ln.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&i(j,{small:!0,kind:"outlined",onClick:Fn,children:"Run again"})]})}
function NE(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${I(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=lh(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${I(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${H(t.rows_scanned)} rows`:`${o}, ${n}`}}}var xS=null;function wS(){return xS??=[...new Set([Sp(),"UTC",...Intl.supportedValuesOf("timeZone")])],xS}var kS="Z",_S="ee",CS="pn",SS="re",TS="ln";var MS=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function PS({runs:e}){se(()=>{vo.value.value||
ur()},[]);let t=vo.value.value?.map(({name:o})=>o)??[An.value],n=Pe.value.timezone??"UTC";return i("header",{class:kS,"a\
ria-label":"The question",children:[i("div",{class:_S,children:[i(li,{title:"Dataset",icon:"data",values:t,value:An.value,
onChange:o=>{os(o)},class:CS}),i(Mv,{}),i(li,{title:"Time zone",icon:"globe",values:wS(),value:n,onChange:o=>Z("timezone",
o),kind:"quiet",free:!0}),i(dS,{}),i(FE,{})]}),i("div",{class:SS,children:e&&i(bS,{})}),i("div",{class:TS,children:[i(j,
{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Qi.value,onClick:Vo}),i(j,{icon:"redo",label:"Redo",keys:"Ctrl+Shift+Z",
disabled:!Xi.value,onClick:es}),i(to,{icon:"share",menuLabel:"Share",items:mS(),placing:{align:"end"},children:"Share"}),
i(hS,{})]})]})}function FE(){let e=Pe.value.sample,t=e===void 0||e===1?void 0:e,n=MS.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return i(to,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:MS.map(([o,r])=>({label:o,checked:r===t,act:()=>Z("sample",r)})),children:n})}var $S="sn",DS="xr",AS="xn",ES="cn",OS="gn",RS="hn",NS="cr";function FS(){let e=oo.find(({name:t})=>t===sg.value)??oo[0];return e?i(BE,{view:e}):null}function BE({view:e}){let t=Pe.
value,n=IE(Ln.result.value,t),o=ag.value??e.chartOf(t);se(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · S\
luice`},[e,t.dataset]),ys([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Rm("facets")}]);let r=a=>{
ie({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase==="running"||n.phase==="estimate";return i(G,{children:[i(PS,{runs:e.
runs??!0}),i(kg,{busy:s,done:n.done}),i("div",{class:$S,children:[i("main",{class:DS,"data-view":e.name,"data-state":n.phase,
"aria-busy":s,children:[i("h1",{class:"spoken",children:e.label}),i(FC,{}),i("div",{class:AS,children:[i("div",{class:ES,
children:i(e.Sentence,{document:t,result:n})}),i("div",{class:OS,children:[e.charts.length>1&&i(lo,{label:"Chart",value:o,
onChange:r,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,label:l,icon:u}))}),i(j,{icon:"filter",label:"Prope\
rties and their values",keys:"f",kind:"quiet",pressed:Nm("facets"),onClick:()=>Rm("facets")}),i(j,{icon:"braces",label:"\
The document as JSON",kind:"quiet",pressed:Nm("json"),onClick:()=>Rm("json")})]})]}),n.error&&!HE(e,n.error)&&i("div",{class:RS,
children:i(ut,{error:n.error})}),i("div",{class:NS,"data-former":n.former,children:i(e.Page,{document:t,result:n,as:o})})]}),
i(VE,{})]})]})}function IE(e,t){return e.of===null||LS(e.of)===LS(t)?e:{...e,answer:null,of:null,former:!1}}function LS(e){
let t=e.aggregate?.over;return`${Kr(e)} ${typeof t=="object"?Object.keys(t).join():"events"}`}function Nm(e){return Zi.value.
some(t=>t.kind===e)}function Rm(e){ie({open:Nm(e)?Zi.value.filter(t=>t.kind!==e):[{kind:e}]})}function HE(e,t){return["f\
rom","to",...e.errorPlaces??[]].some(n=>Ir(t,n)!==null)}function VE(){return i(G,{children:Zi.value.map((e,t)=>{let n=cS.
get(e.kind);return n?i(n,{layer:e,onClose:Ll},t):null})})}function zS(){return i(EC,{children:i(WE,{})})}function WE(){let e=mr.value;switch(e.kind){case"home":return i(nC,{});case"\
view":return i(FS,{});case"page":{let t=Qo.find(({name:n})=>n===e.page);return t?i(t.Page,{rest:e.rest}):i(Tm,{})}case"a\
ctor":return i(jg,{dataset:e.dataset,actor:e.actor});case"link":return i(Tm,{})}}mC();wv();await Hg();hv();sv();Sf(i(zS,{}),document.body);
