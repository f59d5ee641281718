var nx=Object.defineProperty;var Na=(e,t)=>{for(var n in t)nx(e,n,{get:t[n],enumerable:!0})};var pe,Wf,Ia,ho,za,Ll,Kf,Al,jf,Fa,Ha,ox,Di=Symbol.for("pv"),Rl={},Ol=[],rx=/^m(i|n|o|s|text|space)$/,Ua=Array.isArray,qa=Ol.
slice,Yo=Object.assign;function Jo(e){e&&e.parentNode&&e.remove()}function Gf(e,t,n){var o,r,i,l={},a=arguments.length;for(i in t)
i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:l[i]=t[i];return a>2&&(l.children=a>3?qa.call(arguments,2):n),Pi(e,
l,o,r,null)}function Pi(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Di,__v:r||
++Wf,__i:-1,__u:0};return!r&&pe.vnode&&pe.vnode(i),i}function V(e){return e.children}function Rr(e,t){this.props=e,this.context=t,this.__g=0}function go(e,t){if(t==null)return e.
__&&go(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:go(e)}function ix(e){var t,n=e.__v,o=n.__e,r=[],i=[],l=e.__P;l&&((t=Yo({constructor:Di},n)).__v=n.__v+1,
pe.vnode&&pe.vnode(t),Va(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||go(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,ed(r,t,i),n.__=n.__e=null,t.__e!=o&&Jf(t))}function Jf(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Jf(e)}function qf(e){(8&e.__g||(e.__g|=8,ho.push(e),Ll++))&&za==pe.debounceRendering||
((za=pe.debounceRendering)||queueMicrotask)(Yf)}function Yf(){try{for(var e,t=1;ho.length;)ho.length>t&&ho.sort(Kf),e=ho.
shift(),t=ho.length,8&e.__g&&ix(e)}finally{(Ll=ho.length)&&(za||queueMicrotask)(Yf)}}function Zf(e,t,n,o,r,i,l,a,u,c,f){
var p,h,g,y,w,S,T=o.__k||Ol,k=t.length;for(u=lx(n,t,T,u,k),p=0;p<k;p++)(g=n.__k[p])!=null&&(h=~g.__i&&T[g.__i]||Rl,g.__i=
p,S=Va(e,g,h,r,i,l,a,u,c,f),y=g.__e,(h.ref!=g.ref||8&h.__u)&&(h.ref&&Wa(h.ref,null,g,h),g.ref&&f.push(g.ref,g.__c||y,g)),
w=w||y,4&g.__u?(u=Qf(g,u,e,!h.__v),h.__e&&(h.__e=null)):typeof g.type=="function"&&S!==void 0?u=S:y&&(u=y.nextSibling),g.
__u&=-21);return n.__e=w,u}function lx(e,t,n,o,r){var i,l,a,u,c,f,p,h,g,y=n.length,w=y,S=0,T=0,k=e.__k=Array(r);for(i=0;i<
r;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=k[i]=Pi(null,
l):Ua(l)?l=k[i]=Pi(V,{children:l}):l.constructor===Di&&l.__b?l=k[i]=Pi(l.type,l.props,l.key,l.ref,l.__v):k[i]=l,u=i+S,l.
__=e,l.__b=e.__b+1,a=null,~(c=l.__i=sx(l,n,u,w))&&(w--,(a=n[c])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,c==u-1?S--:c==u+1?S++:c!=
u&&(c>u?S--:S++,T=1)):(~c||(r>y?S--:r<y&&S++),typeof l.type!="function"&&(l.__u|=4))):k[i]=null;if(T){for(f=[],p=[],i=0;i<
r;i++)if((l=k[i])&&16&l.__u){for(S=0,h=f.length;S<h;)f[g=S+h>>1]<l.__i?S=g+1:h=g;f[S]=l.__i,p[i]=S+1}for(S=f.length;i--;)
p[i]&&(p[i]==S?S--:k[i].__u|=4)}if(w)for(i=0;i<y;i++)!(a=n[i])||2&a.__u||(a.__e==o&&(o=go(a)),Ka(a,a));return o}function Qf(e,t,n,o){
var r,i,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=Qf(
r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=go(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function sx(e,t,n,o){var r,i=e.key,l=e.type,a=t[n],u=a&&!(2&a.__u);if(a===null&&i==null||u&&i==a.key&&l==a.type)return n;
if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&i==a.key&&l==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&
!(2&a.__u)&&i==a.key&&l==a.type)return r}return-1}function Vf(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function El(e,t,n,o,r){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Vf(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Vf(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=Ha[t]||(Ha[t]=
ax(t)),(e.__a||(e.__a={}))[t]=Fa,i=t!=(t=t.replace(jf,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,i):e.removeEventListener(t,l,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ax(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Al]==null)t[Al]=Fa++;else if(t[Al]<this.__a[e])return;return n(pe.event?pe.event(t):t)}}}function Va(e,t,n,o,r,i,l,a,u,c){
var f,p,h,g,y,w,S,T,k,M,_,E,P,B,z,K,F,L,Z=t.type;if(t.constructor!==Di)return null;128&n.__u&&(u=32&n.__u,f=n.__c.__z)&&
(t.__u|=u,p=i=[],f.nodeType==8?a=$l(f,i):i.push(f),a=i[0]||a),(f=pe.__b)&&f(t);e:if(typeof Z=="function"){h=l.length;try{
if(T=t.props,k=(f=Z.prototype)&&f.render,M=(f=Z.contextType)&&o[f.__c],_=f?M?M.props.value:f.__:o,(g=n.__c)?(t.__c=g,2&g.
__g&&(g.__g|=1)):(k?t.__c=g=new Z(T,_):(t.__c=g=new Rr(T,_),g.constructor=Z,g.render=cx),M&&M.sub(g),g.state||(g.state={}),
g.__n=o,g.__g|=8,g.__h=[],g.__k=[]),k&&(g.__s||(g.__s=g.state),Z.getDerivedStateFromProps&&(g.__s==g.state&&(g.__s=Yo({},
g.__s)),Yo(g.__s,Z.getDerivedStateFromProps(T,g.__s)))),y=g.props,w=g.state,g.__v=t,n.__c){if(T!==y&&k&&!Z.getDerivedStateFromProps&&
g.componentWillReceiveProps&&g.componentWillReceiveProps(T,_),t.__v==n.__v&&!(8&g.__g)||!(4&g.__g)&&g.shouldComponentUpdate&&
g.shouldComponentUpdate(T,g.__s,_)===!1){t.__v!=n.__v&&(g.props=T,g.state=g.__s,g.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(H){H&&(H.__=t)}),Ol.push.apply(g.__h,g.__k),g.__k=[],g.__h.length&&l.push(g),a=go(n);break e}g.componentWillUpdate&&
g.componentWillUpdate(T,g.__s,_),k&&g.componentDidUpdate&&g.__h.push(function(){g.componentDidUpdate(y,w,S)})}else k&&!Z.
getDerivedStateFromProps&&g.componentWillMount&&g.componentWillMount(),k&&g.componentDidMount&&g.__h.push(g.componentDidMount);
g.context=_,g.props=T,g.__P=e,g.__g&=-5,E=pe.__r,P=k?25:0;do g.__g&=-9,E&&E(t),f=g.render(g.props,g.state=g.__s,g.context);while(8&
g.__g&&++P<25);k&&(Ol.push.apply(g.__h,g.__k),g.__k=[]),g.state=g.__s,g.getChildContext&&(o=Yo({},o,g.getChildContext())),
k&&n.__c&&g.getSnapshotBeforeUpdate&&(S=g.getSnapshotBeforeUpdate(y,w)),B=f&&f.type===V&&f.key==null?f.props.children:f,
T.__P&&(f=a,r=(e=T.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(H){H&&Ka(H,H)}),n.__k=null),
a=n.__k?go(n,0):null),a=Zf(e,Ua(B)?B:[B],t,n,o,r,i,l,a,u,c),T.__P&&(t.__e=null,a=f),t.__u&=-161,p&&p.some(Jo),g.__h.length&&
l.push(g),1&g.__g&&(g.__g&=-4)}catch(H){if(l.length=h,t.__v=null,u||i)if(H&&H.then){if(t.__u|=128|u,i){for(~(F=i.indexOf(
a||void 0))||(F=i.length);(L=i[F-1])&&L.nodeType==8;)F--;for(;F<i.length;F++)if(L=i[F])if(i[F]=null,z){if(L==K)break}else{
if(L.nodeType!=8)break;L.data.startsWith("$s")&&(K=$l(z=L))}}if(!z){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
z=a}(f=$l(z=t.__c.__z||(t.__c.__z=z)))?(t.__e=z,a=f):t.__e=a,a=a&&a.nextSibling}else i&&i.some(Jo);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),H&&H.then||Xf(t),pe.__e(H,t,n)}}else a=t.__e=ux(n.__e,t,n,o,r,i,l,u,c,e);return(f=pe.diffed)&&f(t),a}function $l(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Xf(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Xf))}function ed(e,t,n){for(var o=0;o<n.length;)Wa(n[o++],n[o++],n[o++]);pe.__c&&pe.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){pe.__e(i,r.__v)}})}function ux(e,t,n,o,r,i,l,a,u,c){var f,p,h,g,
y,w,S,T,k=n.props||Rl,M=t.props,_=t.type;if(_=="svg"?r="http://www.w3.org/2000/svg":_=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(f=0;f<i.length;f++)if((y=i[f])&&(_?y.localName==_:y.nodeType==
3)){e=y,i[f]=null;break}}if(!e){if(T=c.ownerDocument||document,!_)return T.createTextNode(M);e=T.createElementNS(r,_,M.is?
M:c),a&&(pe.__m&&pe.__m(t,i),a=!1),i=null}if(_){if(c=_=="template"&&e.content||e,i=_=="textarea"&&M.defaultValue!=null?null:
i&&qa.call(c.childNodes),!a&&i)for(k={},f=0;f<e.attributes.length;f++)k[(y=e.attributes[f]).name]=y.value;for(f in k)y=k[f],
f=="dangerouslySetInnerHTML"?h=y:f=="children"||f in M||f=="value"&&"defaultValue"in M||f=="checked"&&"defaultChecked"in
M||El(e,f,null,y,r);for(f in M)y=M[f],f=="children"?g=y:f=="dangerouslySetInnerHTML"?p=y:f=="value"?w=y:f=="checked"?S=y:
a&&typeof y!="function"||k[f]===y||El(e,f,y,k[f],r);p?(a||h&&(p.__html==h.__html||p.__html==e.innerHTML)||(e.innerHTML=p.
__html),t.__k=[]):(h&&(e.textContent=""),(_=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&rx.test(_))&&(r="\
http://www.w3.org/1999/xhtml"),Zf(c,Ua(g)?g:[g],t,n,o,r,i,l,i?i[0]:n.__k&&go(n,0),a,u),i&&i.some(Jo)),a&&_!="textarea"||
(f="value",_=="progress"&&w==null?e.removeAttribute(f):w==null||w===e[f]&&(_!="progress"||w)||El(e,f,w,k[f],r),f="checke\
d",S!=null&&S!=e[f]&&El(e,f,S,k[f],r))}else k===M||a&&e.data==M||(e.data=M);return e}function Wa(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
pe.__e(r,n)}}function Ka(e,t,n){var o,r,i,l;if(pe.unmount&&pe.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Wa(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){pe.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(l=
0;l<o.length;l++)o[l]&&Ka(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=$l(o,i=[]))&&(o==
e.__e&&i.some(Jo),Jo(r),Jo(o)),n||Jo(e.__e),e.__e=e.__c=e.__=null}function cx(e,t,n){return this.constructor(e,n)}function td(e,t){
var n,o,r,i;pe.__&&pe.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Pi(V,{children:[e]}),
r=[],i=[],Va(t,t.__k,o||Rl,Rl,t.namespaceURI,o?null:t.firstChild?qa.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),
ed(r,t.__k,i),t.__k.props.children=null}pe={__e:function(e,t,n,o){for(var r,i,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(i=r.constructor)&&i.getDerivedStateFromError)&&
r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.
__g|=2)}catch(a){e=a}}throw Ll=0,e}},Wf=0,Ia=function(e){return e!=null&&e.constructor===Di},Rr.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Yo({},this.state)),typeof e=="function"&&(e=e(Yo({},n),this.props)),e&&(Yo(
n,e),this.__v&&(t&&this.__k.push(t),qf(this)))},Rr.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),qf(this))},Rr.prototype.render=V,ho=[],Ll=0,Kf=function(e,t){return e.__v.__b-t.__v.__b},Al=Symbol(),jf=/(PointerCapture)$|Capture$/i,
Fa=0,Ha={},ox=0;var Zo,Ye,ja,nd,Ga=Object.is,Ai=0,fd=[],Ja=[],Je=pe,od=Je.__b,rd=Je.__r,id=Je.diffed,ld=Je.__c,sd=Je.unmount,ad=Je.__;function $i(e,t){
Je.__h&&Je.__h(Ye,e,Ai||t),Ai=0;var n=Ye.__H||(Ye.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function $(e){
return Ai=1,Za(dd,e)}function Za(e,t,n){var o=$i(Zo++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):dd(void 0,t),function(i){var l=(o.
__N||o.__)[0],a=o.t(l,i);Ga(l,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=Ye,!Ye.__f)){Ye.__f=!0;var r=Ye.shouldComponentUpdate;
Ye.shouldComponentUpdate=function(i,l,a){var u=this.__H;if(!u)return!0;var c=!1,f=this.props!=i;if(u.__.some(function(h){
h.__N&&(c=!0,Ga(h.__[0],h.__N[0])||(f=!0))}),r){var p=r.call(this,i,l,a);return c?p||f:p}return!c||f}}return o.__}function te(e,t){
var n=$i(Zo++,3);!Je.__s&&Qa(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Ye.__H.__h.push(n))}function it(e,t){var n=$i(Zo++,4);!Je.
__s&&Qa(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Ye.__h.push(n))}function j(e){return Ai=5,ie(function(){return{current:e}},[])}function ie(e,t){var n=$i(Zo++,7);return Qa(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Bl(e,t){return Ai=8,ie(function(){
return e},t)}function Un(){var e=$i(Zo++,11);if(!e.__){for(var t=Ye.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function fx(){var e;do{for(;e=Ja.shift();)try{Ei(e)}catch(n){Je.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
fd.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ei),t.__h.some(Ya),t.__h=[]}catch(n){t.__h=[],Je.__e(n,e.__v)}}}while(Ja.
length)}Je.__b=function(e){Ye=null,od&&od(e)},Je.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ad&&ad(e,t)},Je.
__r=function(e){rd&&rd(e),Zo=0;var t=(Ye=e.__c).__H;t&&(ja==Ye?Ye.__h=[]:(t.__h.some(Ei),t.__h.some(Ya),Zo=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ja=Ye},Je.diffed=function(e){id&&id(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&cd(fd.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ja=Ye=null},Je.__c=function(e,t){t.some(
function(n){try{n.__h.some(Ei),n.__h=n.__h.filter(function(o){return!o.__||Ya(o)})}catch(o){n.__h=[function(){throw o}]}}),
ld&&ld(e,t)},Je.unmount=function(e){sd&&sd(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,cd(Ja.push(r))}else Ei(r)}catch(i){t=i}}),o.
__H=void 0,t&&Je.__e(t,o.__v))};var ud=typeof requestAnimationFrame=="function";function dx(e){var t,n=function(){clearTimeout(
o),ud&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);ud&&(t=requestAnimationFrame(n))}function cd(e){e!=1&&nd==
Je.requestAnimationFrame||((nd=Je.requestAnimationFrame)||dx)(fx)}function Ei(e){var t=Ye,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Ye=t}function Ya(e){var t=Ye;e.__c=e.__(),Ye=t}function Qa(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Ga(n,e[o])})}function dd(e,t){return typeof t=="function"?t(e):t}var px=Symbol.for("preact-signals");function Il(){if(Zn>1)Zn--;else{var e,t=!1;for((function(){var r=zl;for(zl=void 0;r!==
void 0;){var i=r.S;if(i.v===r.v)for(var l=i.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=i.i);r=r.o}})();Ri!==void 0;){var n=Ri;for(Ri=
void 0,Nl++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&md(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Nl=0,Zn--,
t)throw e}}function eu(e){if(Zn>0)return e();Xa=++mx,Zn++;try{return e()}finally{Il()}}var Li,Ue=void 0;function Oi(e){var t=Ue,
n=Li;Ue=void 0,Li=void 0;try{return e()}finally{Ue=t,Li=n}}var Ri=void 0,Zn=0,Nl=0,mx=0,Xa=0,zl=void 0,Hl=0;function pd(e){
if(Ue!==void 0){var t=e.n;if(t===void 0||t.t!==Ue)return t={i:0,S:e,p:Ue.s,n:void 0,t:Ue,e:void 0,x:void 0,r:t},Ue.s!==void 0&&
(Ue.s.n=t),Ue.s=t,e.n=t,32&Ue.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Ue.s,t.n=void 0,Ue.s.n=t,Ue.s=t),t}}function lt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}lt.prototype.brand=px;lt.prototype.h=function(){return!0};lt.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Oi(function(){var o;(o=t.W)==null||o.call(t)}))};
lt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Oi(function(){var r;(r=t.Z)==null||r.call(t)}))}};lt.prototype.subscribe=
function(e){var t=this;return $t(function(){var n=t.value;Oi(function(){return e(n)})},{name:"sub"})};lt.prototype.valueOf=
function(){return this.value};lt.prototype.toString=function(){return this.value+""};lt.prototype.toJSON=function(){return this.
value};lt.prototype.peek=function(){var e=this;return Oi(function(){return e.value})};Object.defineProperty(lt.prototype,
"value",{get:function(){var e=pd(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Nl>100)
throw new Error("Cycle detected");(function(n){Zn!==0&&Nl===0&&n.l!==Xa&&(n.l=Xa,zl={S:n,v:n.v,i:n.i,o:zl})})(this),this.
v=e,this.i++,Hl++,Zn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Il()}}}});function le(e,t){return new lt(e,
t)}function md(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function hd(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function gd(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Qo(e,t){lt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Hl-1,this.
f=4}Qo.prototype=new lt;Qo.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Hl))return!0;if(this.g=Hl,this.f|=1,this.i>0&&!md(this))return this.f&=-2,!0;var e=Ue;try{hd(this),Ue=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Ue=e,gd(
this),this.f&=-2,!0};Qo.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
lt.prototype.S.call(this,e)};Qo.prototype.U=function(e){if(this.t!==void 0&&(lt.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Qo.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Qo.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=pd(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function _t(e,t){
return new Qo(e,t)}function yd(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Zn++;var n=Ue;Ue=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,tu(e),o}finally{Ue=n,Il()}}}function tu(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
yd(e)}function hx(e){if(Ue!==this)throw new Error("Out-of-order effect");gd(this),Ue=e,this.f&=-2;try{8&this.f&&tu(this)}finally{
Il()}}function Or(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Li&&Li.push(this)}
Or.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Or.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,yd(this),
hd(this),Zn++;var e=Ue;return Ue=this,hx.bind(this,e)};Or.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ri,Ri=this)};
Or.prototype.d=function(){this.f|=8,1&this.f||tu(this)};Or.prototype.dispose=function(){this.d()};function $t(e,t){var n=new Or(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var bd,Ul,Fl,gx=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var vd=[];$t(function(){bd=this.N})();function Br(e,t){pe[e]=t.bind(null,pe[e]||function(){})}function Bi(e){if(Fl){var t=Fl;
Fl=void 0,t()}Fl=e&&e.S()}function wd(e){var t=this,n=e.data,o=bx(n);o.name="ReactiveDom",o.value=n;var r=ie(function(){
for(var a=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=_t(function(){var g=o.value.value;return g===0?0:g===!0?
"":g||""}),f=_t(function(){return!Array.isArray(c.value)&&!Ia(c.value)}),p=$t(function(){if(this.N=xd,f.value){var g=c.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=g)}}),h=t.__$u.d;return t.__$u.d=function(){p(),h.call(this)},
[f,c]},[]),i=r[0],l=r[1];return i.value?l.peek():l.value}wd.displayName="ReactiveTextNode";Object.defineProperties(lt.prototype,
{constructor:{configurable:!0,value:Gf(V,null).constructor},type:{configurable:!0,value:wd},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Br("__b",function(e,t){if(Bi(),Ul=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof lt&&(n||(t.__np=
n={}),n[r]=i,o[r]=i.peek())}}e(t)});Br("__r",function(e,t){if(e(t),t.type!==V){Bi();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,i){var l;return $t(function(){l=this},{name:i}),l.c=r,l})((function(r){return function(){var i;
gx&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),Ul=o,Bi(n)}});Br("__e",function(e,t,n,o){Bi(),Ul=void 0,e(t,n,o)});Br("diffed",function(e,t){Bi(),Ul=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var l in i){var a=i[l];a===void 0||o&&l in o||
(a.d(),i[l]=void 0)}if(o){i||(i={},n.U=i);for(var u in o){var c=i[u],f=o[u];c===void 0?(c=yx(n,u,f,r),i[u]=c):c.o(f,r)}}}
e(t)});function yx(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=le(n);return{o:function(l,a){i.value=l,o=a},d:$t(
function(){this.N=xd;var l=i.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.
removeAttribute(t))})}}Br("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;
for(var r in o){var i=o[r];i&&i.d()}}}var l=t.__np;if(l){var a=t.props;for(var u in l)a[u]=l[u]}t.__np=void 0}else{var c=t.
__c;if(c){c.__$f|=8;var f=c.__$u;f&&(c.__$u=void 0,f.d())}}e(t)});Br("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});
Rr.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||
4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function bx(e,t){return ie(function(){return le(e,t)},[])}var vx=function(e){queueMicrotask(function(){queueMicrotask(e)})};function wx(){eu(function(){for(var e;e=vd.shift();)bd.call(e)})}function xd(){vd.push(this)===1&&(pe.requestAnimationFrame||
vx)(wx)}var nu=new URL("../../",import.meta.url);function an(e){return new URL(e,nu).href}function kd(e){return e.startsWith(nu.
pathname)?e.slice(nu.pathname.length):e.replace(/^\//,"")}var xx=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],_d=["explore","funnel",
"retention","paths","sessions","difference","live"];function Ni(e){return xx.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ge(e){return e==null?[]:typeof e=="string"?[e]:e}var Sd=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Td(e,t){
let n=e.split("/").filter(u=>u!=="").map(kx),[o,r,i]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(Sd.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let l=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&i!==void 0)return{kind:"actor",dataset:l,actor:i};let a=_d.find(u=>u===r)??"explore";return{kind:"view",dataset:l,
view:a,fragment:t}}function kx(e){try{return decodeURIComponent(e)}catch{return e}}function Pd(e,t){return`${Dd(e)}/${t}`}
function ql(e,t){return`${Dd(e)}/actor/${encodeURIComponent(t)}`}function Dd(e){let t=Sd.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function Ed(e){let t=[`q=${await Md(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Md(e.open)}`),t.join("&")}async function Ad(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Cd(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let r=t.get("open"),i=r===null?[]:await Cd(r);return{document:o,as:t.get("as"),open:Array.isArray(
i)?i.filter(_x):[]}}function _x(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function Md(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await $d(t,new CompressionStream("deflate-raw")),o="";for(let r of n)o+=String.fromCharCode(
r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function Cd(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await $d(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var Mx=4<<
20;async function $d(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let r=[],i=0,l=t.readable.
getReader();for(;;){let{done:c,value:f}=await l.read();if(c)break;if(r.push(f),i+=f.length,i>Mx)throw new Error("the lin\
k unpacks to too much")}let a=new Uint8Array(i),u=0;for(let c of r)a.set(c,u),u+=c.length;return a}var Ld={before:[],after:[]};function ou(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Rd(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Od(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Nr=/([^.[\]]+)|\[(\d+)\]/gy;function Cx(e){let t=[];for(Nr.lastIndex=0;Nr.lastIndex<e.length;){e[Nr.lastIndex]==="."&&
Nr.lastIndex++;let n=Nr.lastIndex,o=Nr.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Bd(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Sx(e){return typeof e=="\
string"?Cx(e):e}function Ve(e,t,n){return ru(e,Sx(t),n)}function ru(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o=="number"){let a=Array.
isArray(e)?[...e]:e==null?[]:[e],u=ru(a[o],r,n);return u===void 0?a.splice(o,1):a[o]=u,a}let i=new Map(e!==null&&typeof e==
"object"?Object.entries(e):[]),l=ru(i.get(o),r,n);return l===void 0?i.delete(o):i.set(o,l),Object.fromEntries(i)}function Wt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(e)!==Array.
isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(t,o)&&Wt(e[o],
t[o]))}function iu(e){return`'${e.replaceAll("'","''")}'`}var Tx=/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/,Px=new Set(
["and","or","not","in","is","null","true","false","between","like","ilike","matches","case","when","then","else","end","\
distinct","from","filter","where","as"]);function un(e){return Tx.test(e)&&!e.split(".").some(n=>Px.has(n.toLowerCase()))?
e:`"${e.replaceAll('"','""')}"`}function yo(e){return`event = ${iu(e)}`}var Dx=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function zd(e){
let t=e===void 0?null:Dx.exec(e);return t?t[1].replaceAll("''","'"):null}function Hd(e,t){return e===void 0||e.trim()===""?t:`${Nd(e)} and ${Nd(t)}`}function Nd(e){return/\bor\b/i.test(e)?`(${e}\
)`:e}var Ex=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function yt(e){
let t=Ex.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function lu(e){let t=e[Ni(e)];return ge(
t?.by).find(n=>!Vl(n))??null}function Vl(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Fd(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:Ax(e.document),as:e.as}},i=n[t],l=yt(e.document),a=lu(e.document);
if(i){let p=Id({...l,...i.document},a);return{state:{view:t,document:p,as:i.as,open:[]},waiting:r,said:null}}let u=$x(t)?
zd(l.where):null;u!==null&&delete l.where;let c=Id({...l,...Xo(t,u,o)},a),f=u===null?null:`The filter ${yo(u)} became ${Lx(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:r,said:f}}function Ax(e){let t=Ni(e);return e[t]===void 0?
{}:{[t]:e[t]}}function $x(e){return e==="funnel"||e==="retention"||e==="paths"}function Lx(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Xo(e,t,n){let[o,r]=n.events,i=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===r?o:r].filter(Rx).map(Ox),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":yo(i),return:"true",period:"day"}};case"paths":return{paths:i===void 0?{}:{start:yo(i)}};case"di\
fference":return{difference:{selection:i===void 0?"true":yo(i)}}}}function Rx(e){return e!==void 0}function Ox(e){return{
where:yo(e)}}function Id(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=ge(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(Vl),t]}}}var su={view:"explore",document:{dataset:""},as:null,open:[]},st=le(su),_n=le(Ld),Ud=le({state:su,how:"load"}),Wl={},Kl=!1,
Le=st,jl=Ud,Me=_t(()=>st.value.document),qd=_t(()=>st.value.view),Vd=_t(()=>st.value.as),Gl=_t(()=>st.value.open),Kt=_t(
()=>st.value.document.dataset),zr=_t(()=>_n.value.before.length>0),Hr=_t(()=>_n.value.after.length>0);function De(e,t="p\
ush"){let n={...st.value,...e};Wt(n,st.value)||((t==="push"||!Kl)&&(_n.value=ou(_n.value,st.value)),Kl=t==="replace",uu(
n,t))}function jt(e,t,n="push"){De({document:Ve(st.value.document,e,t)},n)}function Lt(e){De({open:[...st.value.open,e]})}
function Jl(){De({open:st.value.open.slice(0,-1)})}function Wd(e,t){let n=Fd(st.value,e,Wl,t);return Wl=n.waiting,De(n.state),
n.said}function bo(){Kd(Rd(_n.value,st.value))}function Ir(){Kd(Od(_n.value,st.value))}function Kd(e){e&&(_n.value=e.stack,Kl=!1,
uu(e.value,"push"))}function au(e){Wt(e,st.value)||(st.value!==su&&(_n.value=ou(_n.value,st.value)),Kl=!1,uu(e,"load"))}
function uu(e,t){st.value=e,Ud.value={state:e,how:t}}function jd(){return{undo:_n.value,waiting:Wl}}function Gd(e){_n.value=
e.undo,Wl=e.waiting}var Mt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Yl(){return new Mt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Zl(e,t=0){let n=cu(e)&&cu(
e.error)?e.error:null;if(!n)return new Mt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new Mt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:Bx(n.span),status:t})}
function Bx(e){if(!cu(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function cu(e){return e!==null&&typeof e=="object"}async function bt(e,t={}){let n=await Fr(e,t);if(n.status!==204)return await Jd(n)}async function Fr(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await Nx(an(e),n);
if(!o.ok)throw Zl(await Jd(o).catch(()=>null),o.status);return o}async function Nx(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:Yl()}}async function Jd(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new Mt({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function Ql(e){return e instanceof DOMException&&
e.name==="AbortError"}function Ct(e){return e instanceof Mt?e:new Mt({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var Xl=le({value:null,error:null}),fu=new Map,qn=Xl;async function vo(){try{let e=await bt("v1/datasets");Xl.value={value:e.
datasets,error:null}}catch(e){Xl.value={value:Xl.value.value,error:Ct(e)}}}function zt(e){let t=fu.get(e);return t||(t=le(
{value:null,error:null}),fu.set(e,t),du(e)),t}async function du(e){let t=fu.get(e);if(!(!t||e===""))try{t.value={value:await bt(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:Ct(n)}}}async function Yd(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await bt(
i,{signal:o})).values}var es=new Map;function pu(e){return es.has(e)||Qd(e),es.get(e)??{events:[]}}async function Qd(e){if(e==="")return{events:[]};
es.set(e,{events:[]});let n={events:(await Yd(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return es.set(e,n),n}var Zd=864e5;
async function mu(e,t){let n=t==="explore"?null:Qd(e);qn.value.value||await vo();let o=qn.value.value?.find(({name:a})=>a===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*Zd,i=o!==void 0&&Date.parse(o.from)<Date.now()-31*Zd,l=n?await n:pu(e);return{
dataset:e,...r&&i?{from:"now-30d"}:{},timezone:hu(),...Xo(t,null,l)}}function hu(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var ts="sluice.";function wo(e){return zi(()=>localStorage.getItem(ts+e))}function xo(e,t){zi(()=>localStorage.setItem(ts+
e,t))}function Xd(e){let t=zi(()=>sessionStorage.getItem(ts+e));return t===null?null:zi(()=>JSON.parse(t))}function ep(e,t){
zi(()=>sessionStorage.setItem(ts+e,JSON.stringify(t)))}function zi(e){try{return e()}catch{return null}}var er=le({kind:"home"}),_o=er,ko=Promise.resolve(),tp=0;async function np(){let e=Xd("undo");e?.undo&&Array.isArray(e.undo.
before)&&Gd(e),addEventListener("popstate",()=>{gu()}),addEventListener("pagehide",()=>ep("undo",jd())),await gu(),$t(()=>{
let{state:t,how:n}=jl.value;n!=="load"&&(ko=ko.then(()=>ns(t,n)))})}function Gt(e,t=""){history.pushState(null,"",an(e)+
(t===""?"":`#${t}`)),gu()}function yu(e=Le.value){er.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
ko=ko.then(()=>ns(e,"push"))}async function Hi(e){return`${an(Pd(e.document.dataset,e.view))}#${await Ed(e)}`}async function ns(e,t){
let n=await Hi(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),er.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function gu(){let e=++tp,t=Td(kd(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){er.value=t;return}let n=await Ad(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await mu(t.dataset,t.view);e===tp&&(au({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),er.value=t,n||(ko=ko.then(
()=>ns(Le.value,"replace"))))}async function Ur(e){let{view:t,document:n}=Le.value,o=await mu(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){au(r),er.value={kind:"view",dataset:e,view:t,fragment:""},ko=ko.then(()=>ns(r,"repla\
ce"));return}De(r),er.value.kind!=="view"&&yu()}var zx=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function os(e){let t=zx.exec(e)?.[1];if(t===void 0)return null;let n=op(
t),[o,r,i]=n.map(a=>a.trim()),l=Number(r);return!o||!Number.isInteger(l)||l<1||n.length>3||i!==void 0&&!/^'(log|linear)'$/i.
test(i)?null:{value:o,count:l,scale:/log/i.test(i??"")?"log":"linear"}}function bu({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function op(e){let t=[],n=0,o="",r=0;for(let i=0;i<e.length;i++){let l=e[i];
o!==""?l===o&&(o=""):l==="'"||l==='"'?o=l:l==="("||l==="["?n++:l===")"||l==="]"?n--:l===","&&n===0&&(t.push(e.slice(r,i)),
r=i+1)}return[...t,e.slice(r)]}function rp(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t?op(t[1])[0].trim():"";return n===""?null:n}var Hx=40,Ix=40;function rs(e){if(e.samples)return"raw";let t=ge(e.aggregate?.by);return t.some(o=>os(o)!==null)?t.some(
Mo)?"heat":"distribution":t.some(Mo)?"line":"table"}function Mo(e){return/^\s*time\s*\(/i.test(e)}function Mn(e){for(let t of ge(
e.aggregate?.by)){let n=os(t);if(n)return n}return null}function Ii(e,t,n,o){if(t==="raw")return e.samples?e:{...yt(e),samples:{}};
let r=e.aggregate??n??Xo("explore",null,{events:[]}).aggregate,i={...yt(e),aggregate:r},l=ge(r.by).filter(u=>!Vl(u)),a=ge(
r.by).find(Mo)??"time('auto')";switch(t){case"distribution":return ip(i,u=>[u,...l.slice(0,1)],Hx,o);case"heat":return ip(
i,u=>[a,u],Ix,o);case"line":return vu(i,[a,...l],n);case"bar":return vu(i,l.length>0?l:[a],n);default:return vu(i,l,n)}}
function Fx(e){for(let t of ge(e.aggregate?.measures)){let n=rp(t);if(n!==null)return n}return null}function ip(e,t,n,o){
let r=Mn(e)??Ux(e,n,o);if(!r)return e;let{over:i}=e.aggregate;return{...e,aggregate:{...i===void 0?{}:{over:i},measures:[
"count()"],by:[...t(bu(r))]}}}function Ux(e,t,n){let o=Fx(e),r=o===null?n[0]:n.find(({value:i})=>i===o)??{value:o,log:!1};
return r?{value:r.value,count:t,scale:r.log?"log":"linear"}:null}function vu(e,t,n){let o=e.aggregate,r=Mn(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:i,order:l,limit:a,...u}=r,c=JSON.stringify(ge(i))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&l!==void 0?{order:l}:{},...c&&a!==void 0?{limit:a}:{},...t.length>0?{by:[...t]}:{}}}}function is(e,t){
let n=Mn(e);if(!e.aggregate||!n)return e;let o=ge(e.aggregate.by).map(r=>os(r)?bu({...n,...t}):r);return{...e,aggregate:{
...e.aggregate,by:o}}}var qx=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function ls(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function qr(e,t){return e<0?"−"+t:t}function We(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return qr(e,ls(n)+(o===void 0?"":`.${o}`))}
function Ht(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return qr(e,Vx(t));if(t>=9995e11)return qr(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=qx.find(([r])=>Number((t/r).toPrecision(3))>=1);return qr(e,Number(t/
n).toPrecision(3)+" "+o)}function Vx(e){return Number.isInteger(e)?ls(String(e)):e>=1e3?ls(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function Ke(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return qr(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return qr(e,`${ls(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function tr(e){
let t=Ke(e);return e>0?`+${t}`:t}function lp(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?
n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}var wu=[[86400,"d"],[3600,"h"],[60,"min"]];function Fi(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Fi(-e)}`;
if(e<59.95)return Wx(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=wu.findIndex(
([c])=>t>=c),[o,r]=wu[n],i=Math.floor(t/o),[l,a]=wu[n+1]??[1,"s"],u=Math.round((t-i*o)/l);return u===0?`${i}${" "}${r}`:
`${i}${" "}${r} ${u}${" "}${a}`}function Wx(e){return e===0?`0${" "}s`:e<999e-6?`${xu(e*1e6)}${" "}µs`:e<.9995?
`${xu(e*1e3)}${" "}ms`:`${xu(e)}${" "}s`}function xu(e){return String(Number(e.toPrecision(e>=100?3:2)))}function sp(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Fi(e/1e3)}var Qn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},ap={text:Qn.other,kind:"other"},Kx=new Set(Object.
values(Qn)),jx=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function Gx(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function Ne(e){return e.toWellFormed().replace(jx,Gx).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function se(e){
if(e==null)return{text:Qn.null,kind:"null"};if(e==="")return{text:Qn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>se(n).text).join(", "),kind:"value"};let t=Ne(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:Kx.has(t)?`"${t}"`:t,kind:"value"}}var Jx=new Intl.Segmenter("en",{granularity:"grapheme"});function up(e){return Array.
from(Jx.segment(e),t=>t.segment)}function Ui(e,t){if(e.length<=t)return e;let n=up(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function cp(e,t){if(e.length<=t)return e;let n=up(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var Yx={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},fp=new Map;function dp(e,t){let n=`${t} ${e}`,o=fp.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...Yx[t],timeZone:e,hourCycle:"h23"}),fp.set(n,o)),o}function ku(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function Se(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):ku(t)?dp(t,n).format(o):`${dp("UTC",n).format(o)} UTC`}function ss(e,t=Date.now()){return e==="UTC"||!ku(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function as(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:ku(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),r=i=>o.get(i)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function cn(e,t,n){return t>=300*86400?Se(e,n,"year"):t>=28*86400?Se(e,n,"month"):t>=.9*86400?
Se(e,n,"day"):t>=60?Se(e,n,"minute"):Se(e,n,"second")}function at(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function ze(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${We(e)} ms`:Fi(e/1e3);case"seconds":return n?`${We(e)} s`:Fi(e);case"bytes":return n?`${We(e)} B`:
lp(e);case"share":return n?`${We(e*100)} %`:Ke(e);case"none":return n?We(e):Ht(e)}}function Xn(e){return e.type==="int64"||
e.type==="float64"}function us(e,t,n){return typeof e=="number"&&Xn(t)?{text:ze(e,at(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:Se(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:se(e)}var Zx=100;function Vr(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:r})=>at(
o)!=="none"?0:r==="float64"?1:2;return t.toSorted((o,r)=>n(o)-n(r)).map(o=>{let{min:r,max:i}=o;return{value:un(o.name),log:typeof r==
"number"&&typeof i=="number"&&r>0&&i/r>Zx}})}var pp="me",mp="ve",hp="be";var gp="we",yp="ye";var Xx=Symbol.for("pv"),e1=0;function s(e,t,n,o,r,i){t||(t={});var l,a,u=t;if("ref"in u&&typeof e!="function")for(a in u={},t)a=="ref"?l=t[a]:u[a]=t[a];
var c={type:e,props:u,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Xx,__v:--e1,__i:-1,__u:0};return(r||
i)&&(c.__source=r,c.__self=i),pe.vnode&&pe.vnode(c),c}function bp({busy:e,done:t=null}){let n=j(null);return it(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),s("div",{class:pp,"aria-hidden":"true",children:e&&(t===null||t===0?s("div",{class:hp}):s("div",{ref:n,class:mp}))})}
function Co({lines:e=6}){return s("div",{class:gp,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>s("div",{class:yp},
n))})}var t1=/^[=+\-@\t\r]/;function n1(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=t1.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function vp(e,t){
return[e,...t].map(n=>`${n.map(n1).join(",")}\r
`).join("")}function me(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var o1={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ye({name:e,size:t=16}){return s("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:s("path",{d:o1[e]})})}function cs(e,t,n={}){let{side:o="bottom",align:r="start",gap:i=4}=n;e.style.maxHeight="";let{width:l,height:a}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let w=t.right+i+l<=u-8;xp(
e,w?t.right+i:t.left-i-l,wp(t.top,a,c));return}let f=c-8-t.bottom-i,p=t.top-i-8,h=o==="bottom"?a<=f||f>=p:!(a<=p||p>=f),
g=Math.max(h?f:p,64),y=r==="start"?t.left:r==="end"?t.right-l:t.left+(t.width-l)/2;a>g&&(e.style.maxHeight=`${g}px`),xp(
e,wp(y,l,u),h?t.bottom+i:t.top-i-Math.min(a,g))}function wp(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function xp(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var kp="ke";var Mu=le(null),_u,l1=500;function _p(e,t,n){clearTimeout(_u),_u=setTimeout(()=>{e.isConnected&&(Mu.value={anchor:e,text:t})},
n)}function eo(){clearTimeout(_u),Mu.value=null}function Wr(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&_p(
t.currentTarget,e,l1)},onPointerLeave:eo,onPointerDown:eo,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
_p(n,e,0)},onBlur:eo}:{}}function Mp(){let e=j(null),t=Mu.value;return it(()=>{!e.current||!t||(e.current.showPopover(),
cs(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?s("div",{ref:e,popover:"man\
ual",role:"tooltip",class:kp,children:t.text}):null}var Cu={};Na(Cu,{button:()=>Su,danger:()=>u1,default:()=>f1,iconOnly:()=>Tu,outlined:()=>s1,primary:()=>a1,quiet:()=>c1,
small:()=>Pu});var Su="e",s1="ze",a1="m",u1="je",Tu="R",c1="A",Pu="D",f1={button:Su,outlined:s1,primary:a1,danger:u1,iconOnly:Tu,
quiet:c1,small:Pu};function N(e){let{children:t,icon:n,after:o,label:r,keys:i,kind:l="plain",small:a=!1}=e,u=t==null,c=Wr(u||i?[r,i].filter(
Boolean).join("  "):void 0);return s("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:me(Su,l!=="plain"&&
Cu[l],u&&Tu,a&&Pu,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&s(ye,{name:n}),t,o&&s(ye,{name:o,size:12})]})}var Cp="v";function fn(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=j(null);return it(()=>{let i=r.current;if(!i||!t)return;i.showPopover();
let l=()=>cs(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);l();let a=new ResizeObserver(l);return a.observe(
i),addEventListener("resize",l),()=>{a.disconnect(),removeEventListener("resize",l)}},[t]),m1(r,o),h1(r,t,n),s("div",{ref:r,
popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:me(Cp,e.class),children:e.children})}function m1(e,t){
te(()=>{if(eo(),!t)return;let n=document.activeElement,o=e.current;return o&&!o.contains(document.activeElement)&&(o.querySelector(
'[data-autofocus], input, button, [tabindex="0"]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===
document.body||o?.contains(document.activeElement))&&n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function h1(e,t,n){
let o=j(n);o.current=n,te(()=>{let r=l=>{let a=l.target,u=t instanceof Element&&t.contains(a);!e.current?.contains(a)&&!u&&
!g1(e.current,a)&&o.current()},i=l=>{l.key!=="Escape"||l.defaultPrevented||(l.preventDefault(),l.stopPropagation(),o.current())};
return document.addEventListener("pointerdown",r,!0),document.addEventListener("keydown",i),()=>{document.removeEventListener(
"pointerdown",r,!0),document.removeEventListener("keydown",i)}},[t])}function g1(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Sp="Se",Tp="o",Pp="Be",Dp="Xe",Ep="Ce",Ap="Ie",$p="Ue",Lp="Ee";function Vi({anchor:e,label:t,head:n,items:o,onClose:r,placing:i}){let l=j(null),a=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||r(),c.act())};return s(fn,{anchor:e,onClose:r,placing:i,children:[n&&s("div",{class:$p,children:n}),
s("div",{ref:l,role:"menu","aria-label":t,class:Sp,onKeyDown:c=>b1(c,l.current,r),children:o.map((c,f)=>c==="rule"?s("di\
v",{role:"separator",class:Ap},f):s("button",{type:"button",tabIndex:-1,class:me(Tp,c.danger&&Pp),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:p=>p.currentTarget.focus(),children:[a?s("span",{class:Lp,children:c.checked&&s(ye,{name:"check"})}):c.
icon&&s(ye,{name:c.icon}),s("span",{class:Dp,children:c.label}),c.keys&&s("span",{class:Ep,children:c.keys})]},f))})]})}
function b1(e,t,n){let o=[...t?.querySelectorAll("button")??[]],r=o.indexOf(document.activeElement),i=l=>{e.preventDefault(),
e.stopPropagation(),o[(l+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")i(r+1);else if(e.key==="ArrowUp")i(r<0?-1:
r-1);else if(e.key==="Home")i(0);else if(e.key==="End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let l=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...o.
slice(r+1),...o.slice(0,r+1)].find(l);a&&i(o.indexOf(a))}}function St({items:e,menuLabel:t,head:n,placing:o,...r}){let i=j(
null),[l,a]=$(!1);return s(V,{children:[s(N,{...r,buttonRef:i,popup:"menu",expanded:l,onClick:()=>a(!l)}),l&&s(Vi,{anchor:i.
current,label:t,head:n,items:e,onClose:()=>a(!1),...o?{placing:o}:{}})]})}var Rp="Le",Op="Me",Bp="Ne",Np="p",zp="d";var Ki=le([]),fs=new Map,w1=1e4,x1=1;function Jt(e,t=null){let n=x1++;Ki.value=[...Ki.value,{id:n,text:e,action:t}].slice(
-3),Hp(n)}function Hp(e){fs.set(e,setTimeout(()=>Du(e),w1))}function Du(e){clearTimeout(fs.get(e)),fs.delete(e),Ki.value=
Ki.value.filter(t=>t.id!==e)}function Ip(){return s("div",{class:Rp,role:"status",children:Ki.value.map(({id:e,text:t,action:n})=>s(
"div",{class:Op,onPointerEnter:()=>clearTimeout(fs.get(e)),onPointerLeave:()=>Hp(e),children:[s("span",{class:Bp,children:t}),
n&&s("button",{type:"button",class:Np,onClick:()=>{Du(e),n.act()},children:n.label}),s("button",{type:"button",class:zp,
"aria-label":"Close",onClick:()=>Du(e),children:s(ye,{name:"close",size:14})})]},e))})}function Ze(e,t){k1(e).then(n=>Jt(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function k1(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}function ji(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var Eu=new Map,Fp=7;function Kr(e,t){let n=JSON.stringify([e,t??null]),o=Eu.get(n);return o===void 0&&(o=[...Eu.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,Eu.set(n,o)),o}function ds(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Fp)%4]}function Vn(e){return`--series-${e%Fp+1}`}var Up=le(0),ps=Up;new MutationObserver(()=>{Up.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Te(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var Au=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],_1=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Gi(e,t){let n=Au.find(
i=>i.from===e.from&&(i.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?_1.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${qp(e.from,t,"the first event")} – ${qp(e.
to,t,"now")}`}function qp(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return Se(e,t,Se(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Ji=2,dn=16,nr=20,M1=24;async function Vp(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let r=e.getBoundingClientRect(),i=o.map(y=>({canvas:y,box:y.getBoundingClientRect()})),l=Math.min(...i.map(({box:y})=>y.
top)),a=Math.max(...i.map(({box:y})=>y.bottom))-l,u=C1(e),c=Math.max(1,Math.floor((r.width-2*dn)/200)),f=Math.ceil(u.length/
c)*nr+2*nr,p=globalThis.document.createElement("canvas");p.width=r.width*Ji,p.height=(dn+2*nr+a+f+dn)*Ji;let h=p.getContext(
"2d");if(!h)return null;h.scale(Ji,Ji),h.fillStyle=Te("--surface"),h.fillRect(0,0,r.width,p.height/Ji);let g=dn+2*nr;ms(
h,S1(t),dn,dn+12,`600 13px ${Te("--font")}`,Te("--text"),r.width-2*dn),ms(h,`${Ne(t.dataset)}, ${Gi(t,n)}, ${n}`,dn,dn+12+
nr,`12px ${Te("--font")}`,Te("--muted"),r.width-2*dn);for(let{canvas:y,box:w}of i)h.drawImage(y,w.left-r.left,g+w.top-l,
w.width,w.height);return u.forEach(({text:y,color:w},S)=>{let[T,k]=[dn+S%c*200,g+a+nr+Math.floor(S/c)*nr];h.fillStyle=w,
h.fillRect(T,k-8,12,8),ms(h,y,T+20,k,`12px ${Te("--font")}`,Te("--text"),168)}),ms(h,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,dn,g+a+f-4,`12px ${Te("--font")}`,Te("--muted"),r.width),new Promise(y=>{p.toBlob(y,"\
image/png")})}function ms(e,t,n,o,r,i,l){e.font=r,e.fillStyle=i;let a=t;for(let u=t.length;u>8&&e.measureText(a).width>l;u=
Math.floor(u*.9))a=Ui(t,u);e.fillText(a,n,o)}function C1(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,M1)}function S1(e){let t=ge(e.aggregate?.measures).join(", ")||"count()",n=ge(e.aggregate?.by);
return Ne(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}function Wp(){return[{label:"Copy link",icon:"share",act:()=>{Hi(Le.value).then(e=>Ze(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>Ze(JSON.stringify(Le.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>Ze(Lu(Le.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Ze(Ru(Le.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>Ze(Ou(Le.value.document),"The code")}]}function $u(e){
return`'${e.replaceAll("'","'\\''")}'`}function Lu(e){return`sluice query ${$u(JSON.stringify(e))}`}function Ru(e){return`\
curl -H 'Content-Type: application/json' ${$u(an("v1/query"))} \\
  -d ${$u(JSON.stringify(e))}`}function Ou(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var Kp="Re";function Gp({document:e,answer:t,zone:n}){let o=j(null),r=l=>{l.catch(a=>Jt(Ne(Ct(a).message)))},i=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return s("span",{ref:o,class:Kp,children:s(St,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>r(D1(o.
current,e,n,i))},{label:"CSV, as shown",icon:"table",act:()=>r(Jp(t,i))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>r(A1(e,i))},{label:"CSV, raw from the server",icon:"table",act:()=>r(jp(e,"csv",`${i}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>ji(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${i}.json`)},{label:"Arrow",icon:"download",act:()=>r(jp(e,"arrow",`${i}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Ze(Ru(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Ze(Lu(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Ze(Ou(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Hi(Le.
value).then(l=>Ze(l,"The link"))}}],children:"Export"})})}async function D1(e,t,n,o){let r=e?.closest("figure")??e?.closest(
"section");if(!r)return;let i=await Vp(r,t,n);i?ji(i,`${o}.png`):Jt("This chart is a table; take it along as CSV.")}async function Jp(e,t){
let n=[...e.rows,...e.other?[E1(e.other,"(other)")]:[]];ji(new Blob([vp(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function E1(e,t){return e.map((n,o)=>o===0?t:n)}async function A1(e,t){await Jp(await bt("v1/q\
uery",{body:Ve(Ve(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function jp(e,t,n){let o=await Fr(`v1/query?\
format=${t}`,{body:e});ji(await o.blob(),n)}function et(e,t){let n=ge(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((l,a)=>a),r=o.slice(0,Math.min(
n,e.columns.length)),i=r.find(l=>e.columns[l]?.name==="time"&&e.columns[l]?.type==="timestamp")??-1;return{time:i,keys:r.
filter(l=>l!==i),measures:o.slice(r.length).filter(l=>Xn(e.columns[l]))}}function Yp(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function Yi(e,t,n,o=null){let{times:r,starts:i,places:l}=$1(e,t),a=new Map,
u=()=>new Array(r.length).fill(null);e.rows.forEach((f,p)=>{let h=Qp(f[t.time]);if(h===null)return;let g=t.keys.map(M=>f[M]),
y=JSON.stringify(g),w=a.get(y);w||a.set(y,w={keys:g,values:u(),low:u(),high:u(),estimated:!1});let S=f[n],T=l.get(h);w.values[T]=
typeof S=="number"?S:null;let k=o?.[p]?.[n];k&&(w.estimated=!0,[w.low[T],w.high[T]]=k)});let c=[...a.values()].map(({keys:f,
values:p,low:h,high:g,estimated:y})=>({keys:f,values:p,low:y?h:null,high:y?g:null,total:p.reduce((w,S)=>w+(S??0),0)}));return{
times:r,starts:i,series:c.sort((f,p)=>p.total-f.total)}}function $1(e,t){let n=new Map;for(let r of e.rows){let i=Qp(r[t.
time]);i!==null&&n.set(i,String(r[t.time]))}let o=[...n.keys()].sort((r,i)=>r-i);return{times:o,starts:o.map(r=>n.get(r)),
places:new Map(o.map((r,i)=>[r,i]))}}function Zp(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(i,l)=>e.reduce((a,u)=>a+
Math.max(0,u[l]??0),0)),r=new Array(n).fill(0);return e.map(i=>i.map((l,a)=>(r[a]+=Math.max(0,l??0),t?o[a]===0?0:r[a]/o[a]:
r[a])))}function Po(e){return/^\s*(count|sum)\s*\(/i.test(e)}function Qp(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function pn(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var L1=new Set(["estimate","running","exact","error","cancelled","live"]);function hs(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!L1.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?Zl(n):null,
body:n}}function gs(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var Xp=!0;async function em(e,t,n){try{if(Xp&&await R1(e,t,n))return;await O1(e,t,n)}catch(o){if(!Ql(o))throw o}}async function R1(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await Fr("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await B1(i,l=>{let a=hs(l);a&&t(a)}),!0}catch(o){if(!(o instanceof Mt)||o.status!==404&&o.status!==
405)throw o;return Xp=!1,!1}}async function O1(e,t,n){if(!("run"in e))throw new Mt({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await Fr("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function B1(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:i}=await n.read();if(r)break;let l=(o+
i).split(`
`);o=l.pop()??"";for(let a of l)a!==""&&t(a)}o!==""&&t(o)}var Hu=250,N1=8e3,Sn=le("idle"),Tn=new Map,Bu=null,z1=1,Zi=Hu,Nu,tm=Sn;function nm(e,t,n=[]){let o=z1++,r=n.filter(i=>Tn.
has(i));Tn.set(o,{message:e,take:t,abort:null}),Sn.value==="open"&&Fu({id:o,...e,...r.length>0?{cancels:r}:{}});for(let i of r)
rm(i);return Sn.value==="http"&&im(o),Sn.value==="idle"&&Uu(),o}function Iu(e){Tn.has(e)&&(Sn.value==="open"&&Fu({id:e,cancel:!0}),
rm(e))}function om(){Sn.value==="away"&&(clearTimeout(Nu),Uu())}function rm(e){Tn.get(e)?.abort?.abort(),Tn.delete(e)}function Fu(e){
Bu?.send(JSON.stringify(e))}function Uu(){Sn.value=Sn.value==="away"?"away":"connecting";let e=new URL(an("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Bu=t,Zi=Hu,Sn.value="open";
for(let[o,r]of Tn)Fu({id:o,...r.message})},t.onmessage=o=>I1(String(o.data)),t.onclose=()=>{Bu=null,n?qu():H1()}}async function H1(){
if(!await fetch(an("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return qu();Zi=Hu,Sn.value="http";for(let t of Tn.
keys())im(t)}function qu(){Sn.value="away",clearTimeout(Nu),Nu=setTimeout(Uu,Zi*(.75+Math.random()/2)),Zi=Math.min(Zi*2,
N1)}function I1(e){let t=hs(e);t&&zu(t)}function zu(e){let t=Tn.get(e.id);t&&(gs(e)&&Tn.delete(e.id),t.take(e))}function im(e){
let t=Tn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Tn.has(e))return;if(t.abort=null,o instanceof
Mt&&o.code===Yl().code)return qu();let r=o instanceof Mt?o:new Mt({code:"unexpected",message:String(o)});zu({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};em(t.message,o=>zu({...o,id:e}),t.abort.
signal).catch(n)}var F1={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},U1=100,Qi=class{present=le(
F1);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Wt(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=nm({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(Iu(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Iu(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(gs(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+U1-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let l=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:l,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:i==="live"?"running":i}}};function Pn(e){
let t=ie(()=>new Qi,[]),n=e===null?"":JSON.stringify(e);return te(()=>{e?t.run(e):t.cancel()},[n]),te(()=>()=>t.close(),
[]),t.result.value}function to(e,t){let n=typeof t=="string"?t:Bd(t);return!e||e.where===""?null:e.where.startsWith(n)&&
/^($|[.[])/.test(e.where.slice(n.length))?e:null}var Vu={};Na(Vu,{default:()=>j1,empty:()=>W1,null:()=>V1,other:()=>K1,value:()=>q1});var q1="Ae",V1="De",W1="He",K1="Fe",
j1={value:q1,null:V1,empty:W1,other:K1};function re({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??se(e),i=o?cp(r.text,n):Ui(r.text,n);return s("bdi",{class:Vu[r.
kind],title:i===r.text?void 0:Ui(r.text,2e3),children:i})}var lm=8;function G1(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-lm,o)),i=Math.min(o,Math.ceil((e+t)/n)+lm);return{
first:r,end:i,before:r*n,after:(o-i)*n}}function ys(e,t,n){let[o,r]=$({scroll:0,height:600});return te(()=>{let i=e.current;
if(!i)return;let l=()=>{let u=Math.floor(i.scrollTop/t)*t;r(c=>c.scroll===u&&c.height===i.clientHeight?c:{scroll:u,height:i.
clientHeight})};l();let a=new ResizeObserver(l);return a.observe(i),i.addEventListener("scroll",l,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",l)}},[t]),G1(o.scroll,o.height,t,n)}function sm(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function am(e,t,n,o,r=0){let{row:i,column:l}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:a?n-
1:i+1,column:l}],["ArrowUp",{row:a?0:i-1,column:l}],["ArrowRight",{row:i,column:a?o-1:l+1}],["ArrowLeft",{row:i,column:a?
0:l-1}],["PageDown",{row:i+10,column:l}],["PageUp",{row:i-10,column:l}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:o-1}]]).get(e.key);return!c||n<=r||o===0?null:{row:Math.max(r,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var um="H",cm="Te",Wu="l",fm="b",dm="F",pm="i",mm="x",bs="qe",Ku="T",ju="r",hm="w",Gu="Ge",gm="y",ym="Je",bm="Ke";function vs(e){let{columns:t,rows:n,summary:o=[]}=e,r=j(null),i=sm(),l=ys(r,i,n.length),[a,u]=$(null),[c,f]=$(new Map),p=t.
map(({key:y,width:w})=>{let S=c.get(y);return S===void 0?w??"minmax(80px, max-content)":`${S}px`}).join(" ")+" minmax(0,\
 1fr)",h=y=>{let w=am(y,a,n.length+o.length,t.length,e.onSort?-1:0);if(w){y.preventDefault(),u(w),Y1(r.current,w,i);return}
let S=a?[...n,...o][a.row]:void 0,T=a?t[a.column]:void 0;if(a?.row===-1&&T&&(y.key==="Enter"||y.key===" ")){y.preventDefault(),
T.sortable!==!1&&e.onSort?.(vm(T,e.sort??null));return}let k=r.current?.querySelector('[data-cursor="true"]');(y.key==="\
Enter"||y.key===".")&&S!==void 0&&T&&k&&y.target===r.current&&(y.preventDefault(),y.stopPropagation(),(e.onMenu??e.onCell)?.(
S,T,k))},g=(y,w,S)=>s(Z1,{row:y,at:w,columns:t,cursor:a?.row===w?a.column:-1,summary:S,last:w===n.length+o.length-1,onMenu:e.
onMenu,onCell:e.onCell},S?`summary ${w}`:w);return s("div",{ref:r,class:um,role:"grid","aria-label":e.label,tabIndex:0,"\
aria-rowcount":n.length+o.length+1,"aria-colcount":t.length,onKeyDown:h,onFocus:y=>{y.target===r.current&&!a&&u({row:0,column:0})},
children:s("div",{class:cm,role:"presentation",style:{gridTemplateColumns:p},children:[s("div",{role:"row","aria-rowinde\
x":1,class:me(Wu,fm),children:t.map((y,w)=>s(Q1,{column:y,cursor:a?.row===-1&&a.column===w,sort:e.sort??null,onSort:e.onSort,
onWidth:S=>f(new Map(c).set(y.key,S))},y.key))}),l.before>0&&s("div",{role:"presentation",class:ym,style:{height:`${l.before}\
px`}}),n.slice(l.first,l.end).map((y,w)=>g(y,l.first+w,!1)),l.after>0&&s("div",{role:"presentation",class:bm,style:{height:`${l.
after}px`}}),o.map((y,w)=>g(y,n.length+w,!0))]})})}function Y1(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=
o:o+2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function Z1({row:e,at:t,columns:n,cursor:o,summary:r,
last:i,onMenu:l,onCell:a}){return s("div",{role:"row","aria-rowindex":t+2,class:me(Wu,r&&gm,i&&dm),children:n.map((u,c)=>s(
"div",{role:"gridcell","aria-colindex":c+1,"data-cursor":c===o,class:me(pm,u.number&&Ku,c===o&&Gu),onClick:a&&(f=>a(e,u,
f.currentTarget)),onContextMenu:l&&(f=>{f.preventDefault(),l(e,u,f.currentTarget)}),children:s("span",{class:bs,children:u.
cell(e,t)})},u.key))})}function vm(e,t){let n=e.number??!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===
n?{key:e.key,descending:!n}:null}function Q1({column:e,cursor:t,sort:n,onSort:o,onWidth:r}){let i=n?.key===e.key?n.descending?
"descending":"ascending":"none",l=u=>{let c=u.currentTarget,f=c.parentElement.getBoundingClientRect().width-u.clientX;c.
setPointerCapture(u.pointerId),c.onpointermove=p=>r(Math.max(48,Math.round(f+p.clientX))),c.onpointerup=()=>{c.onpointermove=
null}},a=o!==void 0&&e.sortable!==!1;return s("div",{role:"columnheader","aria-sort":a?i:void 0,"data-cursor":t,class:me(
mm,e.number&&Ku,t&&Gu),children:[a?s("button",{type:"button",tabIndex:-1,class:ju,onClick:()=>o(vm(e,n)),children:[s("sp\
an",{class:bs,children:e.head}),i!=="none"&&s(ye,{name:i==="descending"?"sortDown":"sortUp",size:12})]}):s("span",{class:ju,
children:s("span",{class:bs,children:e.head})}),s("span",{class:hm,onPointerDown:l})]})}var wm="Oe",xm="Pe",km="q",_m="Qe",Mm="Ve";function Wn({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:i,shares:l=!1}){let a=ie(()=>tk(e,t,n,l),[e,t,n,l]),u=ie(
()=>e.rows.map(p=>({cells:p,kind:"group"})),[e]),c=ie(()=>ek(e),[e]),f=i&&((p,h,g)=>i(p.cells,h.key,g));return s(vs,{label:"\
Answer",columns:a,rows:u,summary:c,...o===void 0?{}:{sort:o},...r?{onSort:r}:{},...f?{onCell:f,onMenu:f}:{}})}function ek(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function Ju(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function tk(e,t,n,o){let r=et(e,t),i=r.time<0?0:pn([...new Set(e.rows.map(u=>Date.parse(String(u[r.time]))/1e3))].sort(
(u,c)=>u-c)),l=new Set([r.time,...r.keys]),a=Ju(e,r);return e.columns.flatMap((u,c)=>{let f={key:u.name,head:s(re,{value:u.
name,most:48}),number:Xn(u)&&!l.has(c),cell:p=>p.kind!=="group"&&l.has(c)?c===0?s(re,{shown:rk(p.kind)}):null:c===r.time?
cn(String(p.cells[c]),i,n):s(ik,{value:p.cells[c],column:u,zone:n})};return r.measures.includes(c)?[f,...o&&Po(u.name)&&
r.keys.length>0?[nk(e,c)]:[],...a?[ok(e,r,a,c)]:[]]:[f]})}function nk(e,t){let n=i=>typeof i?.[t]=="number"?i[t]:0,o=n(e.
total),r=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:i,kind:l})=>{if(o<=0)return null;let a=n(i)/o;return s("span",{class:wm,children:[l!=="total"&&s(
"span",{class:xm,children:s("span",{class:km,"data-other":l==="other",style:{width:`${r>0?n(i)/r*100:0}%`}})}),s("span",
{class:_m,children:Ke(a)})]})}}}function ok(e,t,n,o){let r=e.columns[o],i=({cells:l,kind:a})=>(a==="total"?e.compare?.total:
a==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>l[c]))))?.[o];return{key:`${r.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:l=>{let[a,u]=[l.cells[o],i(l)];if(typeof a!="number"||typeof u!="number")return s("spa\
n",{class:Mm,title:"not there before",children:typeof a=="number"?"new":"–"});let c=`${ze(u,at(r.name),!0)} before`;return s(
"span",{title:c,children:u===0?a===0?Ke(0):"new":tr(a/u-1)})}}}function rk(e){return e==="other"?ap:{text:Qn.total,kind:"\
other"}}function ik({value:e,column:t,zone:n}){let o=us(e,t,n);return typeof e=="number"?s("span",{title:ze(e,at(t.name),
!0),children:o.text}):s(re,{shown:o,most:64,middle:!0})}function ws(e,t){let n=[...new Set(e)].sort((p,h)=>p-h),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,r=o?n.slice(1):n,i=r[0],
l=r.at(-1);if(i===void 0||l===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let a=Math.max(1,t.count-1),u=i===l?1:
t.count,f=(t.scale==="log"?lk(i,l>i?(l/i)**(1/a):1.1,u):Array.from({length:u+1},(p,h)=>i+h*(l>i?(l-i)/a:Math.max(1e-9,Math.
abs(i)*.001)))).map(p=>sk(r,p));return{edges:o?[0,...f]:f,scale:t.scale,zero:o}}function lk(e,t,n){return Array.from({length:n+
1},(o,r)=>e*t**r)}function sk(e,t){let n=0,o=e.length-1;for(;n<o;){let r=n+o>>1;e[r]<t?n=r+1:o=r}for(let r of[e[n],e[n-1]])
if(r!==void 0&&Math.abs(r-t)<=Math.abs(t)*1e-9)return r;return t}function tl({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let r=n+o+1>>1;e[r]<=t?n=r:o=r-1}return n}function Yu(e,t,n,o,r){let i=new Map,l=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(y=>u[y]),f=JSON.stringify(c),p=i.get(f);p||i.set(f,p={keys:c,counts:new Array(
l).fill(0),nulls:0});let h=typeof u[r]=="number"?u[r]:0,g=u[n];if(typeof g!="number")p.nulls+=h;else{let y=t.zero&&g<=0?
0:tl(t,g*(1+Math.sign(g)*1e-12));y>=0&&y<l&&(p.counts[y]+=h)}}return[...i.values()].map(u=>({...u,total:u.counts.reduce(
(c,f)=>c+f,0)})).sort((u,c)=>c.total-u.total)}function nl(e){let t=e.reduce((o,r)=>o+r,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function Cm(e,t,n){let o=nl(t),r=tl(e,n);if(r<0)return 0;if(r>=t.length)return 1;let i=r===0?0:o[r-1];return i+(o[r]-i)*
(Do(e,n)-r)}function ak({edges:e,scale:t,zero:n},o,r){let i=e[o],l=e[o+1];return t==="log"&&!(n&&o===0)&&i>0?i*(l/i)**r:
i+(l-i)*r}function Do(e,t){let n=e.edges.length-1,o=tl(e,t);if(o<0)return 0;if(o>=n)return n;let r=e.edges[o],i=e.edges[o+
1],a=e.scale==="log"&&!(e.zero&&o===0)&&r>0?Math.log(t/r)/Math.log(i/r):(t-r)/(i-r);return o+Math.max(0,Math.min(1,a))}function Sm(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return ak(e,o,Math.max(0,Math.min(1,t-o)))}function xs(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];if(e.scale==="log"&&
n>0)return uk(n,o,t);let r=(o-n)/Math.max(1,t),i=10**Math.floor(Math.log10(r)),l=[1,2,5,10].map(u=>u*i).find(u=>u>=r),a=[];
for(let u=Math.ceil(n/l-1e-9);u*l<=o*(1+1e-12);u++)a.push(Number((u*l).toPrecision(12)));return a}function uk(e,t,n){let o=Math.
log10(t/e),r=o*3<=n?[1,2,5]:[1],i=Math.max(1,Math.ceil(o/Math.max(1,n))),l=[];for(let a=Math.floor(Math.log10(e));a<=Math.
log10(t);a++)if(a%i===0)for(let u of r){let c=Number((u*10**a).toPrecision(3));c>=e&&c<=t&&l.push(c)}return l.length>1||
r.length>1?l:[e,t]}var Tm="We";var dk=2;function ks({height:e,draw:t,onWidth:n}){let o=j(null),[r,i]=$(0),l=ps.value;return it(()=>{let a=o.current?.parentElement;
if(!a)return;let u=()=>{let f=Math.floor(a.clientWidth);i(f),n?.(f)};u();let c=new ResizeObserver(u);return c.observe(a),
()=>c.disconnect()},[]),it(()=>{let a=o.current?.getContext("2d");if(!a||r===0)return;let u=Math.max(dk,devicePixelRatio);
a.canvas.width=r*u,a.canvas.height=e*u,a.scale(u,u),t(a,r,e)},[t,r,e,l]),s("canvas",{ref:o,class:Tm,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function jr(e,t,n){e.font=`12px ${Te("--font")}`,e.fillStyle=Te("--muted"),e.textAlign=t,e.textBaseline=
n}function Pm(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),r=[1,2,5,10].map(i=>i*o).find(i=>i>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/r-1e-9)+1},(i,l)=>Number((l*r).toPrecision(12)))}function _s(e,t,n,o,r,i){e.
save(),e.beginPath(),e.rect(t,n,o,r),e.clip(),e.strokeStyle=i,e.lineWidth=1,e.beginPath();for(let l=t-r;l<t+o;l+=6)e.moveTo(
l,n+r),e.lineTo(l+r,n);e.stroke(),e.restore()}var Em="Ye",Am="Ze",$m="k",Lm="_e",Ms="ei",Rm="ii",Om="ri",Bm="G",Zu="ai",Nm="ti",zm="oi",Hm="ni",Qu="J";var or=56,Fm=16,Im=12,pk=24;function Um(e){let{edges:t,counts:n,mode:o,unit:r,height:i,color:l,largest:a=0,cursor:u,selection:c}=e,
[f,p]=$(0),h=j(null),g=n.length,y=Math.max(1,f-or-Fm),w=(_,E)=>(_-E.getBoundingClientRect().left-or)/y*g,S=(_,E)=>Math.max(
0,Math.min(g-1,Math.floor(w(_,E)))),T=Bl((_,E,P)=>{mk(_,E,P,{edges:t,counts:n,mode:o,unit:r,color:l,largest:a,cursor:u,selection:c})},
[t,n,o,r,l,a,u,c]);return s("div",{class:Em,onPointerMove:_=>{let E=S(_.clientX,_.currentTarget);e.onCursor(E),h.current&&
e.onSelect&&Math.abs(_.clientX-h.current.x)>3&&e.onSelect({from:Math.min(h.current.from,E),to:Math.max(h.current.from,E)+
1})},onPointerUp:_=>{let E=h.current;h.current=null,E&&Math.abs(_.clientX-E.x)<=3&&e.onBin?.(E.from,new DOMRect(_.clientX,
_.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:_=>{_.button===0&&(_.currentTarget.setPointerCapture(
_.pointerId),h.current={from:S(_.clientX,_.currentTarget),x:_.clientX})},children:s(ks,{height:i,draw:T,onWidth:p})})}function mk(e,t,n,o){
let{edges:r,counts:i,mode:l,cursor:a,selection:u}=o,c=i.reduce((M,_)=>M+_,0),f=l==="count"?i:l==="cdf"?nl(i):i.map(M=>c===
0?0:M/c),p=Pm(l==="cdf"?1:o.largest>0?o.largest:Math.max(...f,0),n<160?3:4),h=p.at(-1)||1,g={left:or,top:Im,width:t-or-Fm,
height:n-Im-pk},y=M=>g.left+M/Math.max(1,i.length)*g.width,w=M=>g.top+g.height-M/h*g.height;e.clearRect(0,0,t,n),hk(e,g,
p,w,l);let S=Te("--selection"),T=Te(o.color);u&&(e.globalAlpha=.12,e.fillStyle=S,e.fillRect(y(u.from),g.top,y(u.to)-y(u.
from),g.height),e.globalAlpha=1);let k=g.width/i.length>5?1:0;i.forEach((M,_)=>{let E=f[_],P=u!==null&&_>=u.from&&_<u.to;
e.fillStyle=P?S:T,e.globalAlpha=a===null||a===_?1:.75;let B=E>0?Math.max(1,w(0)-w(E)):0;e.fillRect(y(_),w(0)-B,Math.max(
1,y(_+1)-y(_)-k),B)}),e.globalAlpha=1,gk(e,g,r,y,o.unit)}function hk(e,t,n,o,r){e.strokeStyle=Te("--line"),e.lineWidth=1,
jr(e,"end","middle");for(let i of n){let l=Math.round(o(i))+.5;e.beginPath(),e.moveTo(t.left,l),e.lineTo(t.left+t.width,
l),e.stroke(),e.fillText(r==="count"?Ht(i):Ke(i),t.left-8,l)}}function gk(e,t,n,o,r){jr(e,"center","top");let i=-1/0,l=(a,u)=>{
let c=e.measureText(a).width/2,f=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));f-c<i+12||(e.fillText(a,f,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),i=f+c)};n.zero&&l("≤ 0",o(.5));for(let a of xs(n,Math.max(2,Math.floor(t.width/80))))
l(ze(a,r),o(Do(n,a)))}var qm="pi",Vm="di",Wm="li",Km="xi",jm="si",Gm="ci";function Eo({title:e,summary:t,actions:n,table:o,announced:r="",onKey:i,legend:l,children:a}){let[u,c]=$(!1),f=Un();return s(
"figure",{class:qm,"aria-labelledby":f,children:[s("div",{class:Vm,children:[s("h2",{class:Wm,children:e}),s("div",{class:Km,
children:[n,s(N,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>c(
!u)})]})]}),s("figcaption",{id:f,class:"spoken",children:t}),u?s("div",{class:Gm,children:o}):s(V,{children:[s("div",{class:jm,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:h=>{if(!(h.ctrlKey||h.metaKey||h.altKey)){
if(h.key==="t"||h.key==="T")c(!0);else if(!i?.(h))return;h.preventDefault(),h.stopPropagation()}},children:a}),l]}),s("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var Cs=12;function Ym(e){let{answer:t,document:n,zone:o,bins:r,mode:i,percentiles:l,selection:a,onSelect:u,onBin:c}=e,f=ie(
()=>bk(t,n,r),[t,n,r.count,r.scale]),{edges:p,histograms:h,all:g,property:y}=f,[w,S]=$(null),T=at(r.value),k=g.counts.length,
M=y===""?g:h[w?.group??0]??g,_=B=>{let z={ArrowRight:(w?.bin??-1)+1,ArrowLeft:(w?.bin??k)-1,Home:0,End:k-1}[B.key];if(z!==
void 0&&k>0){let F=Math.max(0,Math.min(z,k-1));return B.shiftKey&&u(vk(a,w?.bin??F,F),p),S({bin:F,group:w?.group??0,left:F>
k/2}),!0}if(B.key!=="Enter"&&B.key!=="."||!w)return!1;let K=B.target.getBoundingClientRect();return c(w.bin,p,y===""?[]:
M.keys,new DOMRect(K.left+or+(w.bin+.5)/k*(K.width-or-16),K.top+80,0,0)),!0},E=Math.max(0,...h.slice(0,Cs).map(({counts:B,
total:z})=>Math.max(0,...B)/(i==="count"?1:z||1))),P=(B,z)=>s(Um,{edges:p,counts:B.counts,mode:i,unit:T,height:y===""?320:
132,color:y===""?"--series-1":Vn(Kr(y,B.keys)),largest:y===""||i==="cdf"?0:E,cursor:w?.bin??null,selection:a,onCursor:K=>S(
K===null?null:{bin:K,group:z,left:K>k/2}),onSelect:K=>u(K,p),onBin:(K,F)=>c(K,p,y===""?[]:B.keys,F)});return s(Eo,{title:s(
V,{children:["Distribution of ",s(re,{value:r.value,most:64}),y!==""&&s(V,{children:[" by ",s(re,{value:y,most:48})]})]}),
summary:_k(r,g,l,T,y,h.length),onKey:_,announced:w?Qm(p,M,w.bin,T).join(", "):"",table:s(Wn,{answer:t,document:n,zone:o}),
...e.actions===void 0?{}:{actions:e.actions},children:[y===""?s(V,{children:[P(g,0),s(xk,{edges:p,counts:g.counts,percentiles:l,
unit:T,onMove:e.onPercentile})]}):s(wk,{histograms:h,render:P}),g.nulls>0&&s("p",{class:Zu,children:[We(g.nulls)," witho\
ut a value (",Ke(g.nulls/(g.nulls+g.total)),") are not drawn."]}),w&&s(kk,{edges:p,histogram:M,bin:w.bin,unit:T,start:w.
left,name:y===""?null:M.keys})]})}function bk(e,t,n){let o=et(e,t),r=o.keys.find(p=>e.columns[p].name.startsWith("bins("))??
o.keys[0]??0,i=o.keys.filter(p=>p!==r),l=e.rows.map(p=>p[r]).filter(p=>typeof p=="number"),a=ws(l,n),u=o.measures[0]??e.
columns.length-1,[c]=Yu(e,a,r,[],u),f={keys:[],counts:[],nulls:0,total:0};return{edges:a,histograms:Yu(e,a,r,i,u),all:c??
f,property:i.map(p=>e.columns[p].name).join()}}function vk(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.
from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function wk({histograms:e,render:t}){return s(V,{children:[s("div",
{class:Rm,children:e.slice(0,Cs).map((n,o)=>s("div",{class:Om,children:[s("div",{class:Bm,children:[s("span",{children:s(
re,{value:n.keys[0],most:40,middle:!0})}),s("span",{class:Ms,children:Ht(n.total)})]}),t(n,o)]},JSON.stringify(n.keys)))}),
e.length>Cs&&s("p",{class:Zu,children:[Cs," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function xk({
edges:e,counts:t,percentiles:n,unit:o,onMove:r}){let i=j(null),l=t.length;if(l===0)return null;let a=u=>{let c=i.current.
getBoundingClientRect(),f=Math.max(0,Math.min(l,(u-c.left)/c.width*l));return Jm(Cm(e,t,Sm(e,f)))};return s("div",{ref:i,
class:Am,children:n.map(({share:u,value:c},f)=>{let p=c===null?null:Do(e,c)/l*100;return p===null?null:s(V,{children:[s(
"span",{class:Lm,style:{left:`${p}%`,top:"-308px",height:"284px"}},`line ${f}`),s("button",{type:"button",class:$m,role:"\
slider","aria-label":"Percentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((u*100).toFixed(1)),"aria\
-valuetext":`${Xu(u)}, ${ze(c,o)}`,style:{left:`${Math.max(2,Math.min(98,p))}%`},onPointerDown:h=>h.currentTarget.setPointerCapture(
h.pointerId),onPointerMove:h=>{h.currentTarget.hasPointerCapture(h.pointerId)&&r(f,a(h.clientX))},onKeyDown:h=>{let g={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[h.key];g!==void 0&&(h.preventDefault(),h.stopPropagation(),r(f,Jm(u+g*(h.shiftKey?.001:
.01))))},children:[s("span",{class:Ms,children:Xu(u)}),ze(c,o)]},f)]})})})}function Jm(e){return Math.max(.001,Math.min(
.999,Math.round(e*1e3)/1e3))}function Xu(e){return`p${Number((e*100).toFixed(2))}`}function Zm(e,t,n,o){let r=e.zero&&t===
0?"up to":ze(e.edges[t]??0,o);return r==="up to"&&n===1?"0 and less":`${r} to ${ze(e.edges[n]??0,o)}`}function Jr(e,t,n){
return Zm(e,t.from,t.to,at(n))}function Qm(e,t,n,o){let r=t.counts[n]??0,i=nl(t.counts),l=n===0?0:i[n-1]??0;return[Zm(e,
n,n+1,o),`${We(r)} events`,`${Ke(t.total===0?0:r/t.total)} of all`,`${Ke(l)} below`,`${Ke(1-(i[n]??1))} above`]}function kk({
edges:e,histogram:t,bin:n,unit:o,start:r,name:i}){let[l,a,u,c,f]=Qm(e,t,n,o);return s("div",{class:me(Nm,r&&zm),"aria-hi\
dden":"true",children:[i&&s("div",{class:Ms,children:i.map(p=>se(p).text).join(", ")}),s("div",{class:Hm,children:l}),s(
"div",{class:Qu,children:[s("span",{children:a}),s("span",{children:u})]}),s("div",{class:Qu,children:[s("span",{children:c}),
s("span",{children:f})]})]})}function _k(e,t,n,o,r,i){let l=n.filter(({value:a})=>a!==null).map(({share:a,value:u})=>`${Xu(
a)} ${ze(u,o)}`).join(", ");return`Distribution of ${se(e.value).text}${r===""?"":` by ${se(r).text}, ${i} groups`}, ${Ht(
t.total)} values in ${t.counts.length} bins${l===""?"":`, ${l}`}`}var eh="gi",th="z";function mn({label:e,choices:t,value:n,onChange:o}){let r=l=>{let a=l.key==="ArrowRight"||l.key==="ArrowDown"?1:l.key===
"ArrowLeft"||l.key==="ArrowUp"?-1:0;if(a===0)return;l.preventDefault();let u=(t.findIndex(f=>f.value===n)+a+t.length)%t.
length,c=t[u];c&&o(c.value),l.currentTarget.children[u]?.focus()},i=t.some(l=>l.value===n)?n:t[0]?.value;return s("div",
{role:"radiogroup","aria-label":e,class:eh,onKeyDown:r,children:t.map(l=>s("button",{type:"button",role:"radio",class:th,
"aria-checked":l.value===n,tabIndex:l.value===i?0:-1,onClick:()=>o(l.value),children:[l.icon&&s(ye,{name:l.icon,size:14}),
l.label]},l.value))})}function Yr(e,t,n,o){return bt("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var nh="fi",oh="j",rh="ui",ih="hi",lh="mi",sh="vi";var Ss=28;function ec(e,t){return`${e}-${t}`}function ah({id:e,label:t,options:n,active:o,onActive:r,onPick:i,several:l=!1,
foot:a}){let u=j(null),c=ys(u,Ss,n.length);return it(()=>{let f=u.current;if(!f||o<0)return;let p=o*Ss;p<f.scrollTop?f.scrollTop=
p:p+Ss+8>f.scrollTop+f.clientHeight&&(f.scrollTop=p+Ss+8-f.clientHeight)},[o,n]),s(V,{children:[s("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":l||void 0,class:nh,children:[s("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((f,p)=>{let h=c.first+p;return s("div",{id:ec(e,h),role:"option","aria-selected":f.
selected??!1,"aria-setsize":n.length,"aria-posinset":h+1,"data-active":h===o,class:oh,onPointerMove:()=>{h!==o&&r(h)},onPointerDown:g=>g.
preventDefault(),onClick:()=>i(f.value),children:[l&&s("span",{class:sh,children:f.selected&&s(ye,{name:"check"})}),s("s\
pan",{class:rh,children:f.label}),f.note!==void 0&&s("span",{class:ih,children:f.note})]},h)}),s("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),a&&s("div",{class:lh,children:a})]})}var uh="bi",ch="wi",Ao="n",Ds="yi";function Qr(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,i=j(null),l=Un(),[a,u]=$(e.autofocus??!1),[c,f]=$(r?0:-1),
[p,h]=$(!1);it(()=>{h(!0),e.autofocus&&i.current?.focus()},[]);let g=Math.min(c,t.length-1),y=a||(e.inline??!1),w=()=>u(
!1),S=(M,_)=>{_||w(),e.onPick(M,_)},T=M=>{let _=y?t[g]:void 0;if(M.key==="ArrowDown"||M.key==="ArrowUp"){M.preventDefault(),
u(!0);let E=M.key==="ArrowDown"?1:-1;f(g<0&&E<0?t.length-1:(g+E+t.length)%Math.max(1,t.length))}else M.key==="Enter"?(M.
preventDefault(),_?S(_.value,!1):(w(),e.onTake(n))):M.key===" "&&o&&_&&g>=0?(M.preventDefault(),S(_.value,!0)):M.key==="\
Escape"&&(y||e.onCancel)?(M.preventDefault(),M.stopPropagation(),w(),e.onCancel?.()):M.key==="Backspace"&&n===""&&e.onBackspace?.()},
k=s(ah,{id:l,label:e.label,options:t,active:g,onActive:f,onPick:M=>S(M,o),several:o,foot:e.foot});return s(V,{children:[
s("input",{ref:i,class:me(Ao,e.code&&Ds),role:"combobox","aria-label":e.label,"aria-expanded":y,"aria-controls":l,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":y&&g>=0?ec(l,g):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:T,onClick:()=>u(!0),onBlur:w,onFocus:()=>{
e.autofocus&&u(!0)},onInput:M=>{u(!0),f(r?0:-1),e.onText(M.currentTarget.value)}}),e.inline&&k,!e.inline&&a&&p&&(t.length>
0||e.foot)&&s(fn,{anchor:i.current,onClose:w,focus:!1,children:k})]})}var rr=le([]);function hn(e,t){rr.value=[...rr.value,{from:Le.value,to:e.document,label:t}].slice(-12),De(e)}function tc(e){
rr.value=rr.value.slice(0,e)}function fh(){$t(()=>{let e=Le.value,t=rr.peek().findIndex(n=>Wt(n.from.document,e.document));
t>=0&&tc(t)})}var dh="ki";function ph({document:e,mark:t,anchor:n,onClose:o}){let[r,i]=$(""),l=zt(e.dataset).value.value?.columns??[],a=r.toLowerCase(),
u=lu(e),c=[...l.map(({name:h})=>h),...Object.keys(e.define??{})],f=l.filter(({name:h,type:g})=>h.toLowerCase().includes(
a)&&g!=="timestamp"&&un(h)!==u).map(h=>({value:un(h.name),label:s(re,{value:h.name,most:48}),note:h.distinct===void 0?h.
type:`${Ht(h.distinct)} values`})),p=h=>{o(),Yr(e,t,h).then(g=>{g.by&&hn({document:g.by,open:[]},`${g.label} by ${h}`)},
g=>Jt(Ne(Ct(g).message)))};return s(fn,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:dh,children:s(Qr,{label:"\
Break down by",text:r,onText:i,options:f,eager:!0,autofocus:!0,inline:!0,onPick:p,onCancel:o,onTake:h=>p(c.includes(h)?un(
h):h),placeholder:"a property or an expression"})})}function $o(){let[e,t]=$(null);return{openAt:t,menu:e&&s(Pk,{at:e,onClose:()=>t(null)})}}function Pk({at:e,onClose:t}){let n=ie(
()=>Yr(e.document,e.mark),[e]),{answer:o,error:r}=nc(n),[i,l]=$(!1);if(i)return s(ph,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let a=c=>()=>{n.then(c,f=>Jt(Ne(Ct(f).message)))},u=e.head??(r?Ne(r.message):o?s(re,{value:o.label,most:160}):
"…");return s(Vi,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...Dk(e,o,r,a,()=>l(!0))]})}function nc(e){let[t,n]=$({of:null,answer:null,error:null});return te(()=>{let o=!0;
return e.then(r=>{o&&n({of:e,answer:r,error:null})},r=>{o&&n({of:e,answer:null,error:Ct(r)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function Dk(e,t,n,o,r){let i=(l,a,u,c)=>{let f=t!==null&&(t[u]===null||t[u]==="");return{label:l,
...a?{icon:a}:{},disabled:f||n!==null,reason:Ek(t,u),act:o(c)}};return[i("Only this","filter","only",l=>ol(l.only,l.label)),
i("Exclude","minus","exclude",l=>ol(l.exclude,`not (${l.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:r},"rule",i("Events","rows","events",oc),i("Actors","actor","actors",rc),i("Save as cohort…","save","coho\
rt",l=>ic(l)),i("Explain","difference","explain",lc),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Ze(
mh(e.value),"The value")}],i("Copy as where","copy","predicate",l=>Ze(l.predicate,"The condition"))]}function Ek(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:Ne(n)}function mh(e){return e===null?"":Array.isArray(e)?
e.map(t=>mh(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function ol(e,t){e&&hn({document:e,open:[]},t)}
function oc({events:e,label:t}){e&&Lt({kind:"events",document:e,label:t})}function rc({actors:e,cohort:t,label:n}){e&&Lt(
{kind:"actors",request:e,cohort:t,label:n})}function ic({actors:e,cohort:t,label:n}){Lt({kind:"cohort",request:e,cohort:t,
label:n})}function lc({explain:e,label:t}){e&&hn({view:"difference",document:e,as:null,open:[]},`explain ${se(t).text}`)}var hh="zi",gh="ji",yh="Si",bh="Bi",vh="Xi";function $k(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function vt({id:e,error:t,onHint:n}){let o=$k(t.hint);return s(
"div",{class:hh,id:e,role:"alert",children:[s("span",{class:gh,children:s(ye,{name:"error",size:14})}),s("span",{class:yh,
children:Ne(t.message)}),t.hint!==""&&(o!==null&&n?s("button",{type:"button",class:bh,onClick:()=>n(o),children:[Ne(o),"\
?"]}):s("span",{class:vh,children:Ne(t.hint)}))]})}var wh="Ci",xh="Ii",kh="Ui",_h="Ei",Mh="Li";function Xr({document:e,mark:t,label:n,total:o,onClear:r,children:i}){let l=JSON.stringify([e,t]),a=ie(()=>Yr(e,t),[l]),
{answer:u,error:c}=nc(a),f=Pn(u?.count??null),p=f.phase==="exact"&&f.answer&&"rows"in f.answer?f.answer.rows[0]?.at(-1):
void 0,h=u===null;return s("section",{class:wh,"aria-label":"Selection",children:[s("div",{class:xh,children:[s("span",{
class:kh,children:n}),s("span",{class:_h,role:"status",children:typeof p=="number"?`${We(p)} events${o?`, ${Ke(p/o)}`:""}`:
c?"":"…"})]}),c&&s(vt,{error:c}),s("div",{class:Mh,children:[i,s(N,{small:!0,kind:"outlined",icon:"filter",disabled:h||
!u.only,onClick:()=>ol(u?.only??null,u?.label??""),children:"Only"}),s(N,{small:!0,kind:"outlined",icon:"minus",disabled:h||
!u.exclude,onClick:()=>ol(u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),s(N,{small:!0,kind:"primary",icon:"\
difference",disabled:h||!u.explain,onClick:()=>u&&lc(u),children:"Explain"}),s(N,{small:!0,kind:"outlined",icon:"rows",disabled:h||
!u.events,onClick:()=>u&&oc(u),children:"Events"}),s(N,{small:!0,kind:"outlined",icon:"actor",disabled:h||!u.actors,onClick:()=>u&&
rc(u),children:"Actors"}),s(N,{small:!0,kind:"outlined",icon:"save",disabled:h||!u.cohort,onClick:()=>u&&ic(u),children:"\
Cohort"}),s(N,{small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:r})]})]})}var Rk=[10,20,40,60,100,200],Ok=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function Es({bins:e,document:t,
onDocument:n}){let r=Vr(zt(t.dataset).value.value).map(({value:i,log:l})=>({label:Ne(i),checked:i===e.value,act:()=>n(is(
t,{value:i,scale:l?"log":"linear"}))}));return s(V,{children:[s(St,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:r,children:Ne(e.value)}),s(mn,{label:"Scale",choices:Ok,value:e.scale,onChange:i=>n(is(t,{scale:i}))}),s(St,{
small:!0,kind:"outlined",after:"down",menuLabel:"Bins",items:Rk.map(i=>({label:`${i} bins`,checked:i===e.count,act:()=>n(
is(t,{count:i}))})),children:[e.count," bins"]})]})}function ll(e,t,{from:n,to:o}){let r=t.edges.length-1,i=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:i,
to:o>=r?null:t.edges[o]??null}}function sc(e,t,n,o){let r=e[t],i=e[n]??(o===void 0?void 0:String(o));return{...r===void 0?
{}:{from:r},...i===void 0?{}:{to:i}}}var Bk=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function Ch({answer:e,
of:t,bins:n,zone:o,actions:r}){let[i,l]=$("count"),[a,u]=$(null),{openAt:c,menu:f}=$o(),p=zk(t,n.value);te(()=>u(null),[
JSON.stringify(t)]);let h=Nk(e,t),g=(w,S,T)=>({range:ll(n,S,w),...h!==null&&T.length>0?{keys:{[h]:T[0]}}:{}}),y=e.total?.
at(-1);return s(V,{children:[s(Ym,{answer:e,document:t,zone:o,bins:n,mode:i,percentiles:p.list,onPercentile:p.move,selection:a?.
range??null,onSelect:(w,S)=>u(w&&{range:w,edges:S}),onBin:(w,S,T,k)=>c({document:t,mark:g({from:w,to:w+1},S,T),anchor:k,
value:S.edges[w]}),actions:s(V,{children:[s(Es,{bins:n,document:Me.value,onDocument:w=>De({document:w})}),s(mn,{label:"H\
eight",choices:Bk,value:i,onChange:l}),r]})}),a&&s(Xr,{document:t,mark:g(a.range,a.edges,[]),label:`${n.value}: ${Jr(a.edges,
a.range,n.value)}`,total:typeof y=="number"?y:void 0,onClear:()=>u(null)}),f]})}function Nk(e,t){let n=et(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function zk(e,t){let[n,o]=$([.5,.95,
.99]),{compare:r,...i}=yt(e),l=n.map((f,p)=>`quantile(${t}, ${f}) as p_${p}`),{answer:a}=Pn({...i,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:l}}),u=a&&"rows"in a?a.rows[0]:void 0;return{list:n.map((f,p)=>({share:f,
value:typeof u?.[p]=="number"?u[p]:null})),move:(f,p)=>o(n.map((h,g)=>g===f?p:h))}}var Sh="Mi",Th="Ni",Ph="s",Dh="Ri",Eh="Ai",Ah="K",$h="Di",Lh="Hi",Rh="Fi";var As=50;function Oh(e){let t=et(e.answer,e.document);return s("div",{class:Sh,children:t.measures.map(n=>s(Ik,{...e,shape:t,
measure:n},n))})}function Ik({answer:e,document:t,zone:n,onBar:o,actions:r,shape:i,measure:l}){let[a,u]=$(-1),c=j(null),
f=e.columns[l].name,p=at(f),h=i.keys.map(P=>e.columns[P].name).join(),g=Po(f),y=[...e.rows.slice(0,As),...e.other&&e.rows.
length<=As?[e.other]:[]],w=P=>typeof P[l]=="number"?P[l]:0,S=Math.max(0,...y.map(w)),T=e.total?w(e.total):0,k=Ju(e,i),M=P=>P===
e.other?Qn.other:i.keys.map(B=>se(P[B]).text).join(", "),_=P=>`${M(P)}, ${ze(w(P),p)}${g&&T>0?`, ${Ke(w(P)/T)}`:""}`,E=P=>{
let B={ArrowDown:a+1,ArrowUp:a-1,Home:0,End:y.length-1}[P.key];if(B!==void 0){let K=Math.max(0,Math.min(B,y.length-1));return u(
K),c.current?.children[K]?.scrollIntoView({block:"nearest"}),!0}let z=c.current?.children[a];return P.key!=="Enter"&&P.key!==
"."||!z?!1:(o(y[a],f,z),!0)};return s(Eo,{title:se(f).text,onKey:E,announced:a>=0&&y[a]?_(y[a]):"",actions:r?.(f),summary:`\
Bar chart of ${se(f).text} by ${se(h).text}, ${e.rows.length} groups${y[0]?`, ${_(y[0])}`:""}`,table:s(Wn,{answer:e,document:t,
zone:n}),children:[s("ul",{ref:c,class:Th,role:"presentation",children:y.map((P,B)=>{let z=P===e.other,K=z?void 0:k?.get(
JSON.stringify(i.keys.map(F=>P[F])))?.[l];return s("li",{class:Ph,"data-cursor":B===a,onClick:F=>o(P,f,F.currentTarget.querySelector(
"[data-anchor]")??F.currentTarget),children:[s("span",{class:Dh,"data-anchor":"",children:s(re,{...z?{shown:{text:Qn.other,
kind:"other"}}:{shown:{text:M(P),kind:i.keys.length===1?se(P[i.keys[0]]).kind:"value"}},most:40,middle:!0})}),s("span",{
class:Eh,children:s("span",{class:Ah,"data-other":z,style:{width:`${S>0?Math.max(.2,w(P)/S*100):0}%`,...z?{}:{background:`\
var(${Vn(Kr(h,i.keys.map(F=>P[F])))})`}}})}),s("span",{class:$h,children:ze(w(P),p)}),s("span",{class:Lh,children:k?typeof K==
"number"&&K!==0?tr(w(P)/K-1):"–":g&&T>0?Ke(w(P)/T):""})]},B)})}),e.rows.length>As&&s("p",{class:Rh,children:[As," of ",
e.rows.length," groups are drawn; the table has all."]})]})}var Bh="Ti",Nh="qi",zh="Gi";var uc=1e4;function Hh({answer:e,of:t,document:n,zone:o,actions:r}){let{choose:i,menu:l}=Fh(e,t),a=ge(n.aggregate?.order)[0];
return s("section",{class:Bh,"aria-label":"Groups",children:[s("div",{class:Nh,children:[s("span",{class:zh,children:[e.
rows.length===1?"1 row":`${We(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<uc&&s(N,
{small:!0,kind:"outlined",onClick:()=>jt("aggregate.limit",uc),children:`Up to ${We(uc)} groups`}),r("")]}),s(Wn,{answer:e,
document:t,zone:o,shares:!0,sort:a===void 0?null:qk(a),onCell:i,onSort:u=>De({document:Ve(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),l]})}function Ih({answer:e,of:t,zone:n,actions:o}){let{
choose:r,menu:i}=Fh(e,t);return s(V,{children:[s(Oh,{answer:e,document:t,zone:n,onBar:r,actions:o}),i]})}function Fh(e,t){
let{openAt:n,menu:o}=$o();return{choose:(i,l,a)=>{let u=e.columns.findIndex(({name:c})=>c===l);n({document:t,mark:Uk(e,t,
i,u),anchor:a,value:i[u]})},menu:o}}function Uk(e,t,n,o){let r=et(e,t),i=r.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return i;let l=r.time<0?r.keys:[r.time,...r.keys],a=u=>Object.fromEntries(l.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...i}:{keys:a(n),...i}}function qk(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function Uh(e,t,n){let o=t.keys.find(y=>e.columns[y].name.startsWith("bins("))??t.keys[0]??1,r=t.measures[0]??e.columns.
length-1,i=new Map;for(let y of e.rows){let w=y[t.time];typeof w=="string"&&i.set(w,Date.parse(w)/1e3)}let l=[...i.keys()].
sort((y,w)=>i.get(y)-i.get(w)),a=new Map(l.map((y,w)=>[y,w])),u=ws(e.rows.map(y=>y[o]).filter(y=>typeof y=="number"),n),
c=Math.max(0,u.edges.length-1),f=new Float64Array(l.length*c),p=0;for(let y of e.rows){let w=a.get(y[t.time]),S=y[o],T=y[r];
if(w===void 0||typeof T!="number")continue;let k=typeof S=="number"?u.zero&&S<=0?0:tl(u,S*(1+Math.sign(S)*1e-12)):-1;k>=
0&&k<c?f[w*c+k]+=T:p+=T}let h=l.map((y,w)=>Vk(f.subarray(w*c,(w+1)*c))),g=l.map((y,w)=>f.subarray(w*c,(w+1)*c).reduce((S,T)=>S+
T,0));return{starts:l,times:l.map(y=>i.get(y)),edges:u,counts:f,bins:c,largest:Math.max(0,...h),tops:h,sums:g,nulls:p}}function Vk(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function qh(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function $s(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var Wh="Ji",Kh="Ki",jh="Oi",Gh="Pi",cc="Qi",Jh="Vi",Yh="Wi",Zh="Yi",Qh="Zi",Xh="_i",eg="er",tg="ir",ng="O";var Lo=64,lg=16,sl=8,sg=24,fc=9;function ag(e){let{matrix:t,lines:n,colors:o,unit:r,zone:i,height:l,unfinished:a,cursor:u,
box:c}=e,[f,p]=$(0),h=j(null),g={width:Math.max(1,f-Lo-lg),height:l-sl-sg},y=M=>{let _=M.currentTarget.getBoundingClientRect(),
E=Math.floor((M.clientX-_.left-Lo)/g.width*t.starts.length),P=Math.floor((1-(M.clientY-_.top-sl)/g.height)*t.bins);return{
column:og(E,t.starts.length),bin:og(P,t.bins)}},w=Bl((M,_,E)=>Wk(M,_,E,{matrix:t,lines:n,colors:o,unit:r,zone:i,unfinished:a}),
[t,n,o,r,i,a]),S=M=>{let _=y(M);e.onCursor(_,_.column>t.starts.length/2),h.current&&rg(h.current,M)&&e.onBox($s(h.current.
from,_,t,{shift:M.shiftKey,alt:M.altKey}))},T=M=>{let _=h.current;h.current=null,_&&!rg(_,M)&&e.onCell(_.from,new DOMRect(
M.clientX,M.clientY,0,0))},k=M=>({left:`${Lo+M.left/t.starts.length*g.width}px`,width:`${(M.right-M.left)/t.starts.length*
g.width}px`,top:`${sl+(1-M.high/t.bins)*g.height}px`,height:`${(M.high-M.low)/t.bins*g.height}px`});return s("div",{class:Wh,
onPointerMove:S,onPointerUp:T,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:M=>{M.button===0&&(M.currentTarget.setPointerCapture(
M.pointerId),h.current={from:y(M),x:M.clientX,y:M.clientY})},children:[s(ks,{height:l,draw:w,onWidth:p}),u&&t.bins>0&&s(
"div",{class:Kh,style:k({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&s("div",{class:jh,"data-box":"",style:k(
c)})]})}function og(e,t){return Math.max(0,Math.min(t-1,e))}function rg(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function Wk(e,t,n,o){let{matrix:r,lines:i,colors:l,unit:a,zone:u,unfinished:c}=o,f={left:Lo,top:sl,width:t-
Lo-lg,height:n-sl-sg};if(e.clearRect(0,0,t,n),r.bins===0||r.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
Kk(r,l),f.left,f.top,f.width,f.height);let p=y=>f.left+y/r.starts.length*f.width,h=y=>f.top+(1-y/r.bins)*f.height;c>=0&&
_s(e,p(c),f.top,f.left+f.width-p(c),f.height,Te("--muted"));for(let[y,w]of i.entries())Jk(e,w,r,p,h,y);jr(e,"end","middl\
e");let g=1/0;r.edges.zero&&e.fillText("≤ 0",f.left-8,h(.5));for(let y of xs(r.edges,Math.max(2,Math.floor(f.height/40)))){
let w=h(Do(r.edges,y));g-w<14||(g=w,e.fillText(ze(y,a),f.left-8,w))}Yk(e,f,r,p,u)}function Kk(e,t){let n=new ImageData(e.
starts.length,e.bins),o=jk();for(let i=0;i<e.starts.length;i++)for(let l=0;l<e.bins;l++){let a=qh(e.counts[i*e.bins+l],e.
largest,e.tops[i],t);if(a===0)continue;let[u,c,f]=o[Math.min(o.length-1,Math.floor(a*o.length))],p=((e.bins-1-l)*e.starts.
length+i)*4;n.data[p]=u,n.data[p+1]=c,n.data[p+2]=f,n.data[p+3]=255}let r=document.createElement("canvas");return r.width=
e.starts.length,r.height=e.bins,r.getContext("2d").putImageData(n,0,0),r}var ig=64;function jk(){let e=Array.from({length:fc},
(t,n)=>Gk(Te(`--ramp-${n+1}`)));return Array.from({length:ig},(t,n)=>{let o=n/(ig-1)*(fc-1),r=Math.min(fc-2,Math.floor(o));
return[0,1,2].map(i=>Math.round(e[r][i]+(e[r+1][i]-e[r][i])*(o-r)))})}function Gk(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function Jk(e,t,n,o,r,i){e.setLineDash([[],[6,4],[2,3]][i%3]);for(let[l,a]of[[4,Te("--surface")],
[2,Te("--selection")]]){e.lineWidth=l,e.strokeStyle=a,e.globalAlpha=l===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,f)=>{
if(c===null){u=!1;return}let[p,h]=[o(f+.5),r(Do(n.edges,c))];u?e.lineTo(p,h):e.moveTo(p,h),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function Yk(e,t,n,o,r){jr(e,"center","top");let{times:i}=n,l=i.length>1?(i.at(-1)-i[0])/(i.length-1):
86400,a=Math.max(1,Math.ceil(i.length/Math.max(1,Math.floor(t.width/88)))),u=l<86400&&l*a>6*3600,c=-1/0;i.forEach((f,p)=>{
let{hour:h,minute:g}=as(f*1e3,r);if(u?h!==0||g!==0:p%a!==0)return;let y=Se(f*1e3,r,l>=27*86400?"month":l>=86400||h===0&&
g===0?"dayShort":l<60?"clockSecond":"clock"),w=e.measureText(y).width/2,S=o(p),T=Math.max(t.left+w-8,Math.min(S,t.left+t.
width-w));T-w<c+16||(e.fillText(y,T,t.top+t.height+8),e.fillRect(Math.round(S),t.top+t.height,1,4),c=T+w)})}function ug({answer:e,document:t,bins:n,zone:o,colors:r,lines:i,end:l,box:a,onBox:u,onCell:c,actions:f}){let p=ie(()=>Uh(
e,et(e,t),n),[e,t,n.count,n.scale]),[h,g]=$(null),[y,w]=$(null),S=at(n.value),T=pn(p.times),k=p.times.findIndex(_=>(_+T)*
1e3>l+1e3),M=_=>{let E=h?.cell??{column:0,bin:0},P=Zk(_.key,E,p);if(P){let z=y??E;return _.shiftKey&&u($s(z,P,p,{shift:!1,
alt:!1}),p),w(_.shiftKey?z:null),g({cell:P,left:P.column>p.starts.length/2}),!0}if(_.key==="Escape"&&a)return u(null,p),
!0;if(_.key!=="Enter"&&_.key!=="."||!h)return!1;let B=_.target.getBoundingClientRect();return c(h.cell,p,new DOMRect(B.left+
Lo+(E.column+.5)/p.starts.length*(B.width-Lo-16),B.top+(1-E.bin/p.bins)*320,0,0)),!0};return s(Eo,{title:s(V,{children:[
"Heat map of ",s(re,{value:n.value,most:64})," over time"]}),summary:t_(p,n,o),onKey:M,announced:h?cg(p,h.cell,n,o,T).join(
", "):"",table:s(Wn,{answer:e,document:t,zone:o}),legend:s(e_,{matrix:p,colors:r,lines:i}),...f===void 0?{}:{actions:f},
children:[s(ag,{matrix:p,lines:i,colors:r,unit:S,zone:o,height:400,unfinished:k,cursor:h?.cell??null,box:a,onCursor:(_,E)=>g(
_&&{cell:_,left:E}),onBox:_=>u(_,p),onCell:(_,E)=>c(_,p,E)}),h&&p.bins>0&&s(Qk,{matrix:p,cell:h.cell,bins:n,zone:o,step:T,
start:h.left,unit:S})]})}function Zk(e,{column:t,bin:n},o){let r=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!r||o.bins===0?null:{column:Math.max(0,Math.min(r.column,o.starts.length-1)),bin:Math.
max(0,Math.min(r.bin,o.bins-1))}}function cg(e,{column:t,bin:n},o,r,i){let l=e.counts[t*e.bins+n]??0,a=e.sums[t]??0;return[
`${cn(e.times[t]*1e3,i,r)} ${ss(r,e.times[t]*1e3)}`,Jr(e.edges,{from:n,to:n+1},o.value),`${We(l)} events, ${Ke(a===0?0:l/
a)} of the column`]}function Qk({matrix:e,cell:t,bins:n,zone:o,step:r,start:i}){let[l,a,u]=cg(e,t,n,o,r),c=Math.max(1,e.
tops[t.column]??1),f=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return s("div",{class:me(Zh,i&&Qh),"aria-hid\
den":"true",children:[s("div",{class:eg,children:l}),s("div",{class:Xh,children:a}),s("div",{children:u}),s("div",{class:tg,
children:Array.from(f,(p,h)=>s("div",{class:ng,"data-here":h===t.bin,style:{height:`${p/c*100}%`}},h))})]})}var Xk=9;function e_({
matrix:e,colors:t,lines:n}){let o=t==="column"?"0 %":"1",r=t==="column"?"most of its column":Ht(e.largest);return s("div",
{class:Gh,children:[s("span",{class:cc,children:[o,s("span",{class:Jh,children:Array.from({length:Xk},(i,l)=>s("span",{class:Yh,
style:{background:`var(--ramp-${l+1})`}},l))}),r," ",t==="log"&&"(log)"]}),n.map(({name:i},l)=>s("span",{class:cc,children:[
s("svg",{width:"24",height:"8","aria-hidden":"true",children:s("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","\
stroke-dasharray":["","6 4","2 3"][l%3],style:{stroke:"var(--selection)"}})}),i]},i)),e.nulls>0&&s("span",{children:[We(
e.nulls)," without a value are not drawn"]}),s("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function t_(e,t,n){
let o=e.sums.reduce((l,a)=>l+a,0),r=e.sums.indexOf(Math.max(0,...e.sums)),i=e.times[r];return`Heat map of ${se(t.value).
text} over time, ${e.starts.length} buckets by ${e.bins} bins, ${Ht(o)} events${i===void 0?"":`, most at ${cn(i*1e3,pn(e.
times),n)}`}`}var n_=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],o_=[["p50",.5],["p95",
.95],["p99",.99]];function fg({answer:e,of:t,bins:n,zone:o,actions:r}){let[i,l]=$("log"),[a,u]=$([]),[c,f]=$(null),{openAt:p,
menu:h}=$o(),g=l_(t,n.value,a);te(()=>f(null),[JSON.stringify(t)]);let y=e.query?.to,w=Math.min(Date.now(),y===void 0?1/0:
Date.parse(String(y))),S=(k,M)=>({time:sc(M.starts,k.left,k.right,y),...k.low===0&&k.high===M.bins?{}:{range:ll(n,M.edges,
{from:k.low,to:k.high})}}),T=e.total?.at(-1);return s(V,{children:[s(ug,{answer:e,document:t,bins:n,zone:o,colors:i,lines:g,
end:w,box:c?.box??null,onBox:(k,M)=>f(k&&{box:k,matrix:M}),onCell:({column:k,bin:M},_,E)=>p({document:t,mark:S({left:k,right:k+
1,low:M,high:M+1},_),anchor:E,value:_.counts[k*_.bins+M]}),actions:s(V,{children:[s(Es,{bins:n,document:Me.value,onDocument:k=>De(
{document:k})}),s(mn,{label:"Colour",choices:n_,value:i,onChange:l}),s(St,{small:!0,kind:"outlined",after:"down",menuLabel:"\
Percentiles over it",items:o_.map(([k,M])=>({label:k,checked:a.includes(M),act:()=>u(a.includes(M)?a.filter(_=>_!==M):[...a,
M].sort())})),children:a.length===0?"Percentiles":a.map(k=>`p${k*100}`).join(", ")}),r]})}),c&&s(Xr,{document:t,mark:S(c.
box,c.matrix),label:r_(c.box,c.matrix,n,o),total:typeof T=="number"?T:void 0,onClear:()=>f(null),children:s(N,{small:!0,
kind:"outlined",icon:"search",onClick:()=>i_(c.box,c.matrix,n,y),children:"Zoom"})}),h]})}function r_(e,t,n,o){let r=pn(
t.times),i=cn(t.times[e.left]*1e3,r,o),l=cn((t.times[e.right]??t.times.at(-1)+r)*1e3,r,o),a=e.low===0&&e.high===t.bins?`\
any ${n.value}`:`${n.value} ${Jr(t.edges,{from:e.low,to:e.high},n.value)}`;return`${i} to ${l}, ${a}`}function i_(e,t,n,o){
let{from:r,to:i}=sc(t.starts,e.left,e.right,o),l=ll(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[l.
from===null?"":`${n.value} >= ${l.from}`,l.to===null?"":`${n.value} < ${l.to}`].filter(p=>p!==""),c=Me.value,f=[c.where===
void 0?"":/\bor\b/i.test(c.where)?`(${c.where})`:c.where,...u].filter(p=>p!=="").join(" and ");hn({document:Ve(Ve(Ve(c,"\
from",r),"to",i),"where",f===""?void 0:f)},"zoom")}function l_(e,t,n){let{compare:o,...r}=yt(e),i=ge(e.aggregate?.by).find(
Mo),l=n.map((c,f)=>`quantile(${t}, ${c}) as p_${f}`),a=n.length===0||i===void 0?null:{...r,aggregate:{measures:l,by:[i]}},
{answer:u}=Pn(a);return!a||!u||!("rows"in u)||u.columns.length!==n.length+1?s_:n.map((c,f)=>({name:`p${c*100}`,values:u.
rows.map(p=>typeof p[f+1]=="number"?p[f+1]:null)}))}var s_=[];var dc=le(0);function dg(e,t,n){let[o,r]=$([]),i=dc.value;return te(()=>{let l=new AbortController,a=new URLSearchParams(
{dataset:e});return typeof t=="string"&&a.set("from",t),typeof n=="string"&&a.set("to",n),bt(`v1/notes?${a.toString()}`,
{signal:l.signal}).then(u=>r(u.notes),()=>{}),()=>l.abort()},[e,t,n,i]),o}async function pg(e){await bt("v1/notes",{body:e}),
dc.value++}async function mg(e){await bt(`v1/notes/${encodeURIComponent(e)}`,{method:"DELETE"}),dc.value++}var hg="ar",gg="tr",yg="or",bg="c",vg="nr",wg="pr",xg="dr";var u_=12;function kg({rows:e,all:t,hidden:n,onHidden:o,text:r,onMenu:i}){let[l,a]=$(""),u=p=>p.keys.map(h=>se(h).text).
join(", "),c=l===""?e:e.filter(p=>u(p).toLowerCase().includes(l.toLowerCase())),f=(p,h)=>{let g=e.filter(S=>S.key!==p.key).
map(S=>S.key),y=!n.has(p.key)&&g.every(S=>n.has(S));if(!h)return o(y?new Set:new Set(g));let w=new Set(n);w.delete(p.key)||
w.add(p.key),o(w)};return s("div",{class:hg,children:[e.length>=u_&&s("input",{class:gg,"aria-label":"Find in legend",placeholder:"\
find in legend",value:l,onInput:p=>a(p.currentTarget.value)}),s("div",{class:yg,children:c.map(p=>s("button",{type:"butt\
on",class:bg,"aria-pressed":!n.has(p.key),onClick:h=>f(p,h.ctrlKey||h.metaKey),onContextMenu:i&&(h=>{h.preventDefault(),
i(p,h.currentTarget)}),onKeyDown:i&&(h=>{h.key==="."&&(h.preventDefault(),h.stopPropagation(),i(p,h.currentTarget))}),children:[
s("svg",{width:"16",height:"8","aria-hidden":"true",children:s("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":ds(p.color).join(" "),style:{stroke:`var(${Vn(p.color)})`}})}),s("span",{class:vg,children:s(re,{value:p.
keys.length===1?p.keys[0]:p.keys,most:48,middle:!0})}),s("span",{class:wg,children:p.last===null?"–":r(p.last)})]},p.key))}),
t>e.length&&s("p",{class:xg,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var Mg="lr",Cg="xr",Sg="sr",pc="cr",Tg="gr",Pg="fr",Dg="ur",Eg="hr",Ag="mr",mc="vr";var hc=12;function $g({lines:e,former:t,rows:n,hidden:o,at:r,left:i,zone:l,text:a,unfinished:u}){let c=e.times[r];if(c===
void 0)return null;let p=n.map((g,y)=>({row:g,value:e.series[y].values[r]??null,low:e.series[y].low?.[r]??null,high:e.series[y].
high?.[r]??null,before:Lg(t,g.key,r)})).filter(({row:g})=>!o.has(g.key)).toSorted((g,y)=>(y.value??-1/0)-(g.value??-1/0)),
h=pn(e.times);return s("div",{class:me(Cg,i>400&&Sg),"aria-hidden":"true",children:[s("div",{class:pc,children:[cn(c*1e3,
h,l)," ",ss(l,c*1e3)]}),p.slice(0,hc).map(({row:g,value:y,low:w,high:S,before:T})=>s("div",{class:Tg,children:[s("span",
{class:Pg,style:{background:`var(${Vn(g.color)})`}}),s("span",{class:Dg,children:g.keys.length===0?"":g.keys.map(k=>se(k).
text).join(", ")}),s("span",{class:Eg,children:y===null?"–":w!==null&&S!==null?`${a(w)} – ${a(S)}`:a(y)}),T!==void 0&&
s("span",{class:Ag,children:y!==null&&T?tr(y/T-1):"–"})]},g.key)),p.length>hc&&s("div",{class:pc,children:[p.length-hc,
" more"]}),t&&t.times[r]!==void 0&&s("div",{class:mc,children:["against ",cn(t.times[r]*1e3,h,l)]}),u&&s("div",{class:mc,
children:"this bucket is not over yet"})]})}function Lg(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function Rg(e,t,n,o,r){let i=e.times[n];if(i===void 0)return"";let l=e.series.slice(0,8).map(({keys:a,values:u})=>{
let c=u[n]??null,f=Lg(t,JSON.stringify(a),n),p=c!==null&&f?`, ${tr(c/f-1)}`:"";return`${a.map(h=>se(h).text).join(", ")}\
 ${c===null?"nothing":r(c)}${p}`.trim()});return`${cn(i*1e3,pn(e.times),o)}: ${l.join("; ")}`}var Og="br",Bg="wr",Ng="P",zg="yr";function Hg({box:e,flags:t,zone:n}){let o=t.filter(({from:r,to:i})=>(i??r)>=e.from&&r<=e.to);return s(V,{children:o.map(
r=>s(f_,{flag:r,box:e,zone:n},r.id))})}function f_({flag:e,box:t,zone:n}){let o=a=>t.left+Math.max(0,Math.min(1,(a-t.from)/
(t.to-t.from)))*t.width,r=o(e.from),i=`${Se(e.from*1e3,n)}: ${Ne(e.text)}`,l=Wr(i);return s(V,{children:[e.to!==null&&s(
"span",{class:Bg,style:{left:`${r}px`,width:`${o(e.to)-r}px`,top:`${t.top}px`,height:`${t.height}px`}}),s("span",{class:Og,
style:{left:`${r}px`,top:`${t.top}px`,height:`${t.height}px`}}),s("button",{type:"button",class:Ng,style:{left:`${r}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${i}`,...l,onPointerUp:a=>a.stopPropagation(),onClick:a=>e.onOpen(a.currentTarget),
children:s(ye,{name:"save",size:12})})]})}function Ig({box:e,from:t,to:n}){let o=r=>e.left+Math.max(0,Math.min(1,(r-e.from)/
(e.to-e.from)))*e.width;return s("span",{class:zg,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var d_="uplot",p_="u-hz",m_="u-vt",h_="u-title",g_="u-wrap",y_="u-under",b_="u-over",v_="u-axis",ar="u-off",w_="u-select",
x_="u-cursor-x",k_="u-cursor-y",__="u-cursor-pt",M_="u-legend",C_="u-live",S_="u-inline",T_="u-series",P_="u-marker",Fg="\
u-label",D_="u-value",ul="width",cl="height";var Ug="bottom",ei="left",gc="right",Lc="#000",qg=Lc+"0",yc="mousemove",Vg="mousedown",bc="mouseup",Wg="mouseenter",Kg="\
mouseleave",jg="dblclick",E_="resize",A_="scroll",Gg="change",zs="dppxchange",Rc="--",si=typeof window<"u",_c=si?document:
null,ni=si?window:null,$_=si?navigator:null,xe,Rs;function Mc(){let e=devicePixelRatio;xe!=e&&(xe=e,Rs&&Sc(Gg,Rs,Mc),Rs=
matchMedia(`(min-resolution: ${xe-.001}dppx) and (max-resolution: ${xe+.001}dppx)`),ur(Gg,Rs,Mc),ni.dispatchEvent(new CustomEvent(
zs)))}function Qt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Cc(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function He(e,t,n){e.style[t]=n+"px"}function Dn(e,t,n,o){let r=_c.createElement(e);return t!=null&&Qt(r,
t),n?.insertBefore(r,o),r}function gn(e,t){return Dn("div",e,t)}var Jg=new WeakMap;function jn(e,t,n,o,r){let i="transla\
te("+t+"px,"+n+"px)",l=Jg.get(e);i!=l&&(e.style.transform=i,Jg.set(e,i),t<0||n<0||t>o||n>r?Qt(e,ar):Cc(e,ar))}var Yg=new WeakMap;
function Zg(e,t,n){let o=t+n,r=Yg.get(e);o!=r&&(Yg.set(e,o),e.style.background=t,e.style.borderColor=n)}var Qg=new WeakMap;
function Xg(e,t,n,o){let r=t+""+n,i=Qg.get(e);r!=i&&(Qg.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Oc={passive:!0},L_={...Oc,capture:!0};function ur(e,t,n,o){t.addEventListener(
e,n,o?L_:Oc)}function Sc(e,t,n,o){t.removeEventListener(e,n,Oc)}si&&Mc();function En(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let i=o<=2147483647;for(;o-n>1;)r=i?n+o>>1:Xt((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function Ty(e){return(n,o,r)=>{
let i=-1,l=-1;for(let a=o;a<=r;a++)if(e(n[a])){i=a;break}for(let a=r;a>=o;a--)if(e(n[a])){l=a;break}return[i,l]}}var Py=e=>e!=
null,Dy=e=>e!=null&&e>0,Fs=Ty(Py),R_=Ty(Dy);function O_(e,t,n,o=0,r=!1){let i=r?R_:Fs,l=r?Dy:Py;[t,n]=i(e,t,n);let a=e[t],
u=e[t];if(t>-1)if(o==1)a=e[t],u=e[n];else if(o==-1)a=e[n],u=e[t];else for(let c=t;c<=n;c++){let f=e[c];l(f)&&(f<a?a=f:f>
u&&(u=f))}return[a??Ee,u??-Ee]}function Us(e,t,n,o){let r=ny(e),i=ny(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let l=n==10?
oo:Ey,a=r==1?Xt:yn,u=i==1?yn:Xt,c=a(l(ct(e))),f=u(l(ct(t))),p=oi(n,c),h=oi(n,f);return n==10&&(c<0&&(p=Ae(p,-c)),f<0&&(h=
Ae(h,-f))),o||n==2?(e=p*r,t=h*i):(e=Ry(e,p),t=qs(t,h)),[e,t]}function Bc(e,t,n,o){let r=Us(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var Nc=.1,ey={mode:3,pad:Nc},dl={pad:0,soft:null,mode:0},B_={min:dl,max:dl};function Hs(e,t,n,o){return Vs(
n)?ty(e,t,n):(dl.pad=n,dl.soft=o?0:null,dl.mode=o?3:0,ty(e,t,B_))}function be(e,t){return e??t}function N_(e,t,n){for(t=
be(t,0),n=be(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function ty(e,t,n){let o=n.min,r=n.max,i=be(o.pad,
0),l=be(r.pad,0),a=be(o.hard,-Ee),u=be(r.hard,Ee),c=be(o.soft,Ee),f=be(r.soft,-Ee),p=be(o.mode,0),h=be(r.mode,0),g=t-e,y=oo(
g),w=Ot(ct(e),ct(t)),S=oo(w),T=ct(S-y);(g<1e-24||T>10)&&(g=0,(e==0||t==0)&&(g=1e-24,p==2&&c!=Ee&&(i=0),h==2&&f!=-Ee&&(l=
0)));let k=g||w||1e3,M=oo(k),_=oi(10,Xt(M)),E=k*(g==0?e==0?.1:1:i),P=Ae(Ry(e-E,_/10),24),B=e>=c&&(p==1||p==3&&P<=c||p==2&&
P>=c)?c:Ee,z=Ot(a,P<B&&e>=B?B:An(B,P)),K=k*(g==0?t==0?.1:1:l),F=Ae(qs(t+K,_/10),24),L=t<=f&&(h==1||h==3&&F>=f||h==2&&F<=
f)?f:-Ee,Z=An(u,F>L&&t<=L?L:Ot(L,F));return z==Z&&z==0&&(Z=100),[z,Z]}var z_=new Intl.NumberFormat(si?$_.language:"en-US"),
zc=e=>z_.format(e),en=Math,Ns=en.PI,ct=en.abs,Xt=en.floor,ut=en.round,yn=en.ceil,An=en.min,Ot=en.max,oi=en.pow,ny=en.sign,
oo=en.log10,Ey=en.log2,H_=(e,t=1)=>en.sinh(e)*t,vc=(e,t=1)=>en.asinh(e/t),Ee=1/0;function oy(e){return(oo((e^e>>31)-(e>>
31))|0)+1}function Tc(e,t,n){return An(Ot(e,t),n)}function Ay(e){return typeof e=="function"}function de(e){return Ay(e)?
e:()=>e}var I_=()=>{},$y=e=>e,Ly=(e,t)=>t,F_=e=>null,ry=e=>!0,iy=(e,t)=>e==t,U_=/\.\d*?(?=9{6,}|0{6,})/gm,cr=e=>{if(By(e)||
Oo.has(e))return e;let t=`${e}`,n=t.match(U_);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.
split("e");return+`${cr(r)}e${i}`}return Ae(e,o)};function lr(e,t){return cr(Ae(cr(e/t))*t)}function qs(e,t){return cr(yn(
cr(e/t))*t)}function Ry(e,t){return cr(Xt(cr(e/t))*t)}function Ae(e,t=0){if(By(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return ut(o)/n}var Oo=new Map;function Oy(e){return((""+e).split(".")[1]||"").length}function ml(e,t,n,o){let r=[],i=o.map(
Oy);for(let l=t;l<n;l++){let a=ct(l),u=Ae(oi(e,l),a);for(let c=0;c<o.length;c++){let f=e==10?+`${o[c]}e${l}`:o[c]*u,p=(l>=
0?0:a)+(l>=i[c]?0:i[c]),h=e==10?f:Ae(f,p);r.push(h),Oo.set(h,p)}}return r}var pl={},Hc=[],ri=[null,null],Ro=Array.isArray,
By=Number.isInteger,q_=e=>e===void 0;function ly(e){return typeof e=="string"}function Vs(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function V_(e){return e!=null&&typeof e=="object"}var W_=Object.getPrototypeOf(
Uint8Array),Ny="__proto__";function ii(e,t=Vs){let n;if(Ro(e)){let o=e.find(r=>r!=null);if(Ro(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=ii(e[r],t)}else n=e.slice()}else if(e instanceof W_)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=Ny&&(n[o]=ii(e[o],t))}else n=e;return n}function tt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=Ny&&(Vs(e[r])?tt(e[r],ii(o[r])):e[r]=ii(o[r]))}return e}var K_=0,j_=1,G_=2;function J_(e,t,n){for(let o=0,r,i=-1;o<t.
length;o++){let l=t[o];if(l>i){for(r=l-1;r>=0&&e[r]==null;)e[r--]=null;for(r=l+1;r<n&&e[r]==null;)e[i=r++]=null}}}function Y_(e,t){
if(X_(e)){let l=e[0].slice();for(let a=1;a<e.length;a++)l.push(...e[a].slice(1));return e2(l[0])||(l=Q_(l)),l}let n=new Set;
for(let l=0;l<e.length;l++){let u=e[l][0],c=u.length;for(let f=0;f<c;f++)n.add(u[f])}let o=[Array.from(n).sort((l,a)=>l-
a)],r=o[0].length,i=new Map;for(let l=0;l<r;l++)i.set(o[0][l],l);for(let l=0;l<e.length;l++){let a=e[l],u=a[0];for(let c=1;c<
a.length;c++){let f=a[c],p=Array(r).fill(void 0),h=t?t[l][c]:j_,g=[];for(let y=0;y<f.length;y++){let w=f[y],S=i.get(u[y]);
w===null?h!=K_&&(p[S]=w,h==G_&&g.push(S)):p[S]=w}J_(p,g,r),o.push(p)}}return o}var Z_=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function Q_(e){let t=e[0],n=t.length,o=Array(n);for(let i=0;i<o.length;i++)o[i]=i;o.sort(
(i,l)=>t[i]-t[l]);let r=[];for(let i=0;i<e.length;i++){let l=e[i],a=Array(n);for(let u=0;u<n;u++)a[u]=l[o[u]];r.push(a)}
return r}function X_(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let i=0;i<n;i++)if(r[i]!=t[i])return!1}}return!0}function e2(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let i=Ot(1,Xt((r-o+1)/t));for(let l=e[o],a=o+i;a<=
r;a+=i){let u=e[a];if(u!=null){if(u<=l)return!1;l=u}}return!0}var zy=["January","February","March","April","May","June",
"July","August","September","October","November","December"],Hy=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function Iy(e){return e.slice(0,3)}var t2=Hy.map(Iy),n2=zy.map(Iy),o2={MMMM:zy,MMM:n2,WWWW:Hy,WWW:t2};function al(e){
return(e<10?"0":"")+e}function r2(e){return(e<10?"00":e<100?"0":"")+e}var i2={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>al(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>al(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>al(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>al(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>al(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>r2(e.getMilliseconds())};function Ic(e,t){t=t||o2;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?i2[r[1]]:r[0]);return i=>{let l="";for(let a=0;a<n.length;a++)l+=typeof n[a]=="string"?n[a]:n[a](
i,t);return l}}var l2=new Intl.DateTimeFormat().resolvedOptions().timeZone;function s2(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==l2?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var Fy=e=>e%1==0,Is=[1,2,2.5,5],a2=ml(10,-32,0,Is),Uy=ml(10,0,32,Is),u2=Uy.filter(Fy),sr=a2.concat(
Uy),Fc=`
`,qy="{YYYY}",sy=Fc+qy,Vy="{M}/{D}",fl=Fc+Vy,Os=fl+"/{YY}",Wy="{aa}",c2="{h}:{mm}",ti=c2+Wy,ay=Fc+ti,uy=":{ss}",Ce=null;
function Ky(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,i=r*30,l=r*365,u=(e==1?ml(10,0,3,Is).filter(Fy):ml(10,-3,0,Is)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*
3,i*4,i*6,l,l*2,l*5,l*10,l*25,l*50,l*100]),c=[[l,qy,Ce,Ce,Ce,Ce,Ce,Ce,1],[r*28,"{MMM}",sy,Ce,Ce,Ce,Ce,Ce,1],[r,Vy,sy,Ce,
Ce,Ce,Ce,Ce,1],[o,"{h}"+Wy,Os,Ce,fl,Ce,Ce,Ce,1],[n,ti,Os,Ce,fl,Ce,Ce,Ce,1],[t,uy,Os+" "+ti,Ce,fl+" "+ti,Ce,ay,Ce,1],[e,uy+
".{fff}",Os+" "+ti,Ce,fl+" "+ti,Ce,ay,Ce,1]];function f(p){return(h,g,y,w,S,T)=>{let k=[],M=S>=l,_=S>=i&&S<l,E=p(y),P=Ae(
E*e,3),B=wc(E.getFullYear(),M?0:E.getMonth(),_||M?1:E.getDate()),z=Ae(B*e,3);if(_||M){let K=_?S/i:0,F=M?S/l:0,L=P==z?P:Ae(
wc(B.getFullYear()+F,B.getMonth()+K,1)*e,3),Z=new Date(ut(L/e)),H=Z.getFullYear(),X=Z.getMonth();for(let Y=0;L<=w;Y++){let ue=wc(
H+F*Y,X+K*Y,1),O=ue-p(Ae(ue*e,3));L=Ae((+ue+O)*e,3),L<=w&&k.push(L)}}else{let K=S>=r?r:S,F=Xt(y)-Xt(P),L=z+F+qs(P-z,K);k.
push(L);let Z=p(L),H=Z.getHours()+Z.getMinutes()/n+Z.getSeconds()/o,X=S/o,Y=h.axes[g]._space,ue=T/Y;for(;L=Ae(L+S,e==1?0:
3),!(L>w);)if(X>1){let O=Xt(Ae(H+X,6))%24,ne=p(L).getHours()-O;ne>1&&(ne=-1),L-=ne*o,H=(H+X)%24;let ce=k[k.length-1];Ae(
(L-ce)/S,3)*ue>=.7&&k.push(L)}else k.push(L)}return k}}return[u,c,f]}var[f2,d2,p2]=Ky(1),[m2,h2,g2]=Ky(.001);ml(2,-53,53,
[1]);function cy(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function fy(e,t){return(n,o,r,i,l)=>{
let a=t.find(y=>l>=y[0])||t[t.length-1],u,c,f,p,h,g;return o.map(y=>{let w=e(y),S=w.getFullYear(),T=w.getMonth(),k=w.getDate(),
M=w.getHours(),_=w.getMinutes(),E=w.getSeconds(),P=S!=u&&a[2]||T!=c&&a[3]||k!=f&&a[4]||M!=p&&a[5]||_!=h&&a[6]||E!=g&&a[7]||
a[1];return u=S,c=T,f=k,p=M,h=_,g=E,P(w)})}}function y2(e,t){let n=Ic(t);return(o,r,i,l,a)=>r.map(u=>n(e(u)))}function wc(e,t,n){
return new Date(e,t,n)}function dy(e,t){return t(e)}var b2="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function py(e,t){return(n,o,r,i)=>i==
null?Rc:t(e(o))}function v2(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}
function w2(e,t){return e.series[t].fill(e,t)}var x2={show:!0,live:!0,isolate:!1,mount:I_,markers:{show:!0,width:2,stroke:v2,
fill:w2,dash:"solid"},idx:null,idxs:null,values:[]};function k2(e,t){let n=e.cursor.points,o=gn(),r=n.size(e,t);He(o,ul,
r),He(o,cl,r);let i=r/-2;He(o,"marginLeft",i),He(o,"marginTop",i);let l=n.width(e,t,r);return l&&He(o,"borderWidth",l),o}
function _2(e,t){let n=e.series[t].points;return n._fill||n._stroke}function M2(e,t){let n=e.series[t].points;return n._stroke||
n._fill}function C2(e,t){return e.series[t].points.size}var xc=[0,0];function S2(e,t,n){return xc[0]=t,xc[1]=n,xc}function Bs(e,t,n,o=!0){
return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function kc(e,t,n,o=!0){return r=>{(!o||r.target==t)&&n(r)}}var T2={show:!0,
x:!0,y:!0,lock:!1,move:S2,points:{one:!1,show:k2,size:C2,width:0,stroke:M2,fill:_2},bind:{mousedown:Bs,mouseup:Bs,click:Bs,
dblclick:Bs,mousemove:kc,mouseleave:kc,mouseenter:kc},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),
t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},
left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},jy={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Uc=tt({},jy,
{filter:Ly}),Gy=tt({},Uc,{size:10}),Jy=tt({},jy,{show:!1}),qc='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helve\
tica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',
Yy="bold "+qc,Zy=1.5,my={show:!0,scale:"x",stroke:Lc,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Yy,
side:2,grid:Uc,ticks:Gy,border:Jy,font:qc,lineGap:Zy,rotate:0},P2="Value",D2="Time",hy={show:!0,scale:"x",auto:!1,sorted:1,
min:Ee,max:-Ee,idxs:[]};function E2(e,t,n,o,r){return t.map(i=>i==null?"":zc(i))}function A2(e,t,n,o,r,i,l){let a=[],u=Oo.
get(r)||0;n=l?n:Ae(qs(n,r),u);for(let c=n;c<=o;c=Ae(c+r,u))a.push(Object.is(c,-0)?0:c);return a}function Pc(e,t,n,o,r,i,l){
let a=[],u=e.scales[e.axes[t].scale].log,c=u==10?oo:Ey,f=Xt(c(n));r=oi(u,f),u==10&&(r=sr[En(r,sr)]);let p=n,h=r*u;u==10&&
(h=sr[En(h,sr)]);do a.push(p),p=p+r,u==10&&!Oo.has(p)&&(p=Ae(p,Oo.get(r))),p>=h&&(r=p,h=r*u,u==10&&(h=sr[En(h,sr)]));while(p<=
o);return a}function $2(e,t,n,o,r,i,l){let u=e.scales[e.axes[t].scale].asinh,c=o>u?Pc(e,t,Ot(u,n),o,r):[u],f=o>=0&&n<=0?
[0]:[];return(n<-u?Pc(e,t,Ot(u,-o),-n,r):[u]).reverse().map(h=>-h).concat(f,c)}var Qy=/./,L2=/[12357]/,R2=/[125]/,gy=/1/,
Dc=(e,t,n,o)=>e.map((r,i)=>t==4&&r==0||i%o==0&&n.test(r.toExponential()[r<0?1:0])?r:null);function O2(e,t,n,o,r){let i=e.
axes[n],l=i.scale,a=e.scales[l],u=e.valToPos,c=i._space,f=u(10,l),p=u(9,l)-f>=c?Qy:u(7,l)-f>=c?L2:u(5,l)-f>=c?R2:gy;if(p==
gy){let h=ct(u(1,l)-f);if(h<c)return Dc(t.slice().reverse(),a.distr,p,yn(c/h)).reverse()}return Dc(t,a.distr,p,1)}function B2(e,t,n,o,r){
let i=e.axes[n],l=i.scale,a=i._space,u=e.valToPos,c=ct(u(1,l)-u(2,l));return c<a?Dc(t.slice().reverse(),3,Qy,yn(a/c)).reverse():
t}function N2(e,t,n,o){return o==null?Rc:t==null?"":zc(t)}var yy={show:!0,scale:"y",stroke:Lc,space:30,gap:5,alignTo:1,size:50,
labelGap:0,labelSize:30,labelFont:Yy,side:3,grid:Uc,ticks:Gy,border:Jy,font:qc,lineGap:Zy,rotate:0};function z2(e,t){let n=3+
(e||1)*2;return Ae(n*t,3)}function H2(e,t){let{scale:n,idxs:o}=e.series[0],r=e._data[0],i=e.valToPos(r[o[0]],n,!0),l=e.valToPos(
r[o[1]],n,!0),a=ct(l-i),u=e.series[t],c=a/(u.points.space*xe);return o[1]-o[0]<=c}var by={scale:null,auto:!0,sorted:0,min:Ee,
max:-Ee},Xy=(e,t,n,o,r)=>r,vy={show:!0,auto:!0,sorted:0,gaps:Xy,alpha:1,facets:[tt({},by,{scale:"x"}),tt({},by,{scale:"y"})]},
wy={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Xy,alpha:1,points:{show:H2,filter:null},values:null,min:Ee,max:-Ee,
idxs:[],path:null,clip:null};function I2(e,t,n,o,r){return n/10}var e0={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,
max:null,dir:1,ori:0},F2=tt({},e0,{time:!1,ori:1}),xy={};function t0(e,t){let n=xy[e];return n||(n={key:e,plots:[],sub(o){
n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=o)},pub(o,r,i,l,a,u,c){for(let f=0;f<n.plots.length;f++)n.plots[f]!=
r&&n.plots[f].pub(o,r,i,l,a,u,c)}},e!=null&&(xy[e]=n)),n}var li=1,Ec=2;function fr(e,t,n){let o=e.mode,r=e.series[t],i=o==
2?e._data[t]:e._data,l=e.scales,a=e.bbox,u=i[0],c=o==2?i[1]:i[t],f=o==2?l[r.facets[0].scale]:l[e.series[0].scale],p=o==2?
l[r.facets[1].scale]:l[r.scale],h=a.left,g=a.top,y=a.width,w=a.height,S=e.valToPosH,T=e.valToPosV;return f.ori==0?n(r,u,
c,f,p,S,T,h,g,y,w,Ks,ai,Gs,o0,i0):n(r,u,c,f,p,T,S,g,h,w,y,js,ui,Kc,r0,l0)}function Vc(e,t){let n=0,o=0,r=be(e.bands,Hc);
for(let i=0;i<r.length;i++){let l=r[i];l.series[0]==t?n=l.dir:l.series[1]==t&&(l.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?
1:o==3?2:0]}function U2(e,t,n,o,r){let i=e.mode,l=e.series[t],a=i==2?l.facets[1].scale:l.scale,u=e.scales[a];return r==-1?
u.min:r==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function ro(e,t,n,o,r,i){return fr(e,t,(l,a,u,c,f,p,h,g,y,w,S)=>{let T=l.
pxRound,k=c.dir*(c.ori==0?1:-1),M=c.ori==0?ai:ui,_,E;k==1?(_=n,E=o):(_=o,E=n);let P=T(p(a[_],c,w,g)),B=T(h(u[_],f,S,y)),
z=T(p(a[E],c,w,g)),K=T(h(i==1?f.max:f.min,f,S,y)),F=new Path2D(r);return M(F,z,K),M(F,P,K),M(F,P,B),F})}function Ws(e,t,n,o,r,i){
let l=null;if(e.length>0){l=new Path2D;let a=t==0?Gs:Kc,u=n;for(let p=0;p<e.length;p++){let h=e[p];if(h[1]>h[0]){let g=h[0]-
u;g>0&&a(l,u,o,g,o+i),u=h[1]}}let c=n+r-u,f=10;c>0&&a(l,u,o-f/2,c,o+i+f)}return l}function q2(e,t,n){let o=e[e.length-1];
o&&o[0]==t?o[1]=n:e.push([t,n])}function Wc(e,t,n,o,r,i,l){let a=[],u=e.length;for(let c=r==1?n:o;c>=n&&c<=o;c+=r)if(t[c]===
null){let p=c,h=c;if(r==1)for(;++c<=o&&t[c]===null;)h=c;else for(;--c>=n&&t[c]===null;)h=c;let g=i(e[p]),y=h==p?g:i(e[h]),
w=p-r;g=l<=0&&w>=0&&w<u?i(e[w]):g;let T=h+r;y=l>=0&&T>=0&&T<u?i(e[T]):y,y>=g&&a.push([g,y])}return a}function ky(e){return e==
0?$y:e==1?ut:t=>lr(t,e)}function n0(e){let t=e==0?Ks:js,n=e==0?(r,i,l,a,u,c)=>{r.arcTo(i,l,a,u,c)}:(r,i,l,a,u,c)=>{r.arcTo(
l,i,u,a,c)},o=e==0?(r,i,l,a,u)=>{r.rect(i,l,a,u)}:(r,i,l,a,u)=>{r.rect(l,i,u,a)};return(r,i,l,a,u,c=0,f=0)=>{c==0&&f==0?
o(r,i,l,a,u):(c=An(c,a/2,u/2),f=An(f,a/2,u/2),t(r,i+c,l),n(r,i+a,l,i+a,l+u,c),n(r,i+a,l+u,i,l+u,f),n(r,i,l+u,i,l,f),n(r,
i,l,i+a,l,c),r.closePath())}}var Ks=(e,t,n)=>{e.moveTo(t,n)},js=(e,t,n)=>{e.moveTo(n,t)},ai=(e,t,n)=>{e.lineTo(t,n)},ui=(e,t,n)=>{
e.lineTo(n,t)},Gs=n0(0),Kc=n0(1),o0=(e,t,n,o,r,i)=>{e.arc(t,n,o,r,i)},r0=(e,t,n,o,r,i)=>{e.arc(n,t,o,r,i)},i0=(e,t,n,o,r,i,l)=>{
e.bezierCurveTo(t,n,o,r,i,l)},l0=(e,t,n,o,r,i,l)=>{e.bezierCurveTo(n,t,r,o,l,i)};function s0(e){return(t,n,o,r,i)=>fr(t,
n,(l,a,u,c,f,p,h,g,y,w,S)=>{let{pxRound:T,points:k}=l,M,_;c.ori==0?(M=Ks,_=o0):(M=js,_=r0);let E=Ae(k.width*xe,3),P=(k.size-
k.width)/2*xe,B=Ae(P*2,3),z=new Path2D,K=new Path2D,{left:F,top:L,width:Z,height:H}=t.bbox;Gs(K,F-B,L-B,Z+B*2,H+B*2);let X=Y=>{
if(u[Y]!=null){let ue=T(p(a[Y],c,w,g)),O=T(h(u[Y],f,S,y));M(z,ue+P,O),_(z,ue,O,P,0,Ns*2)}};if(i)i.forEach(X);else for(let Y=o;Y<=
r;Y++)X(Y);return{stroke:E>0?z:null,fill:z,clip:K,flags:li|Ec}})}function a0(e){return(t,n,o,r,i,l)=>{o!=r&&(i!=o&&l!=o&&
e(t,n,o),i!=r&&l!=r&&e(t,n,r),e(t,n,l))}}var V2=a0(ai),W2=a0(ui);function u0(e){let t=be(e?.alignGaps,0);return(n,o,r,i)=>fr(
n,o,(l,a,u,c,f,p,h,g,y,w,S)=>{[r,i]=Fs(u,r,i);let T=l.pxRound,k=H=>T(p(H,c,w,g)),M=H=>T(h(H,f,S,y)),_,E;c.ori==0?(_=ai,E=
V2):(_=ui,E=W2);let P=c.dir*(c.ori==0?1:-1),B={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:li},z=B.stroke,
K=!1;if(i-r>=w*4){let H=G=>n.posToVal(G,c.key,!0),X=null,Y=null,ue,O,ke,ve=k(a[P==1?r:i]),ne=k(a[r]),ce=k(a[i]),ae=H(P==
1?ne+1:ce-1);for(let G=P==1?r:i;G>=r&&G<=i;G+=P){let ot=a[G],Ie=(P==1?ot<ae:ot>ae)?ve:k(ot),_e=u[G];Ie==ve?_e!=null?(O=_e,
X==null?(_(z,Ie,M(O)),ue=X=Y=O):O<X?X=O:O>Y&&(Y=O)):_e===null&&(K=!0):(X!=null&&E(z,ve,M(X),M(Y),M(ue),M(O)),_e!=null?(O=
_e,_(z,Ie,M(O)),X=Y=ue=O):(X=Y=null,_e===null&&(K=!0)),ve=Ie,ae=H(ve+P))}X!=null&&X!=Y&&ke!=ve&&E(z,ve,M(X),M(Y),M(ue),M(
O))}else for(let H=P==1?r:i;H>=r&&H<=i;H+=P){let X=u[H];X===null?K=!0:X!=null&&_(z,k(a[H]),M(X))}let[L,Z]=Vc(n,o);if(l.fill!=
null||L!=0){let H=B.fill=new Path2D(z),X=l.fillTo(n,o,l.min,l.max,L),Y=M(X),ue=k(a[r]),O=k(a[i]);P==-1&&([O,ue]=[ue,O]),
_(H,O,Y),_(H,ue,Y)}if(!l.spanGaps){let H=[];K&&H.push(...Wc(a,u,r,i,P,k,t)),B.gaps=H=l.gaps(n,o,r,i,H),B.clip=Ws(H,c.ori,
g,y,w,S)}return Z!=0&&(B.band=Z==2?[ro(n,o,r,i,z,-1),ro(n,o,r,i,z,1)]:ro(n,o,r,i,z,Z)),B})}function K2(e){let t=be(e.align,
1),n=be(e.ascDesc,!1),o=be(e.alignGaps,0),r=be(e.extend,!1);return(i,l,a,u)=>fr(i,l,(c,f,p,h,g,y,w,S,T,k,M)=>{[a,u]=Fs(p,
a,u);let _=c.pxRound,{left:E,width:P}=i.bbox,B=ne=>_(y(ne,h,k,S)),z=ne=>_(w(ne,g,M,T)),K=h.ori==0?ai:ui,F={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:li},L=F.stroke,Z=h.dir*(h.ori==0?1:-1),H=z(p[Z==1?a:u]),X=B(f[Z==1?a:u]),Y=X,
ue=X;r&&t==-1&&(ue=E,K(L,ue,H)),K(L,X,H);for(let ne=Z==1?a:u;ne>=a&&ne<=u;ne+=Z){let ce=p[ne];if(ce==null)continue;let ae=B(
f[ne]),G=z(ce);t==1?K(L,ae,H):K(L,Y,G),K(L,ae,G),H=G,Y=ae}let O=Y;r&&t==1&&(O=E+P,K(L,O,H));let[ke,ve]=Vc(i,l);if(c.fill!=
null||ke!=0){let ne=F.fill=new Path2D(L),ce=c.fillTo(i,l,c.min,c.max,ke),ae=z(ce);K(ne,O,ae),K(ne,ue,ae)}if(!c.spanGaps){
let ne=[];ne.push(...Wc(f,p,a,u,Z,B,o));let ce=c.width*xe/2,ae=n||t==1?ce:-ce,G=n||t==-1?-ce:ce;ne.forEach(ot=>{ot[0]+=ae,
ot[1]+=G}),F.gaps=ne=c.gaps(i,l,a,u,ne),F.clip=Ws(ne,h.ori,S,T,k,M)}return ve!=0&&(F.band=ve==2?[ro(i,l,a,u,L,-1),ro(i,l,
a,u,L,1)]:ro(i,l,a,u,L,ve)),F})}function _y(e,t,n,o,r,i,l=Ee){if(e.length>1){let a=null;for(let u=0,c=1/0;u<e.length;u++)
if(t[u]!==void 0){if(a!=null){let f=ct(e[u]-e[a]);f<c&&(c=f,l=ct(n(e[u],o,r,i)-n(e[a],o,r,i)))}a=u}}return l}function j2(e){
e=e||pl;let t=be(e.size,[.6,Ee,1]),n=e.align||0,o=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=de(
r),l=1-t[0],a=be(t[1],Ee),u=be(t[2],1),c=be(e.disp,pl),f=be(e.each,g=>{}),{fill:p,stroke:h}=c;return(g,y,w,S)=>fr(g,y,(T,k,M,_,E,P,B,z,K,F,L)=>{
let Z=T.pxRound,H=n,X=o*xe,Y=a*xe,ue=u*xe,O,ke;_.ori==0?[O,ke]=i(g,y):[ke,O]=i(g,y);let ve=_.dir*(_.ori==0?1:-1),ne=_.ori==
0?Gs:Kc,ce=_.ori==0?f:(q,$e,rt,br,Fo,Bn,Uo)=>{f(q,$e,rt,Fo,br,Uo,Bn)},ae=be(g.bands,Hc).find(q=>q.series[0]==y),G=ae!=null?
ae.dir:0,ot=T.fillTo(g,y,T.min,T.max,G),Tt=Z(B(ot,E,L,K)),Ie,_e,bn,It=F,qe=Z(T.width*xe),On=!1,Gn=null,tn=null,ao=null,hr=null;
p!=null&&(qe==0||h!=null)&&(On=!0,Gn=p.values(g,y,w,S),tn=new Map,new Set(Gn).forEach(q=>{q!=null&&tn.set(q,new Path2D)}),
qe>0&&(ao=h.values(g,y,w,S),hr=new Map,new Set(ao).forEach(q=>{q!=null&&hr.set(q,new Path2D)})));let{x0:gr,size:wi}=c;if(gr!=
null&&wi!=null){H=1,k=gr.values(g,y,w,S),gr.unit==2&&(k=k.map(rt=>g.posToVal(z+rt*F,_.key,!0)));let q=wi.values(g,y,w,S);
wi.unit==2?_e=q[0]*F:_e=P(q[0],_,F,z)-P(0,_,F,z),It=_y(k,M,P,_,F,z,It),bn=It-_e+X}else It=_y(k,M,P,_,F,z,It),bn=It*l+X,_e=
It-bn;bn<1&&(bn=0),qe>=_e/2&&(qe=0),bn<5&&(Z=$y);let wl=bn>0,Ho=It-bn-(wl?qe:0);_e=Z(Tc(Ho,ue,Y)),Ie=(H==0?_e/2:H==ve?0:
_e)-H*ve*((H==0?X/2:0)+(wl?qe/2:0));let Pt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},yr=On?null:new Path2D,
Jn=null;if(ae!=null)Jn=g.data[ae.series[1]];else{let{y0:q,y1:$e}=c;q!=null&&$e!=null&&(M=$e.values(g,y,w,S),Jn=q.values(
g,y,w,S))}let Io=O*_e,oe=ke*_e;for(let q=ve==1?w:S;q>=w&&q<=S;q+=ve){let $e=M[q];if($e==null)continue;if(Jn!=null){let Bt=Jn[q]??
0;if($e-Bt==0)continue;Tt=B(Bt,E,L,K)}let rt=_.distr!=2||c!=null?k[q]:q,br=P(rt,_,F,z),Fo=B(be($e,ot),E,L,K),Bn=Z(br-Ie),
Uo=Z(Ot(Fo,Tt)),Ft=Z(An(Fo,Tt)),nn=Uo-Ft;if($e!=null){let Bt=$e<0?oe:Io,vn=$e<0?Io:oe;On?(qe>0&&ao[q]!=null&&ne(hr.get(ao[q]),
Bn,Ft+Xt(qe/2),_e,Ot(0,nn-qe),Bt,vn),Gn[q]!=null&&ne(tn.get(Gn[q]),Bn,Ft+Xt(qe/2),_e,Ot(0,nn-qe),Bt,vn)):ne(yr,Bn,Ft+Xt(
qe/2),_e,Ot(0,nn-qe),Bt,vn),ce(g,y,q,Bn-qe/2,Ft,_e+qe,nn)}}return qe>0?Pt.stroke=On?hr:yr:On||(Pt._fill=T.width==0?T._fill:
T._stroke??T._fill,Pt.width=0),Pt.fill=On?tn:yr,Pt})}function G2(e,t){let n=be(t?.alignGaps,0);return(o,r,i,l)=>fr(o,r,(a,u,c,f,p,h,g,y,w,S,T)=>{
[i,l]=Fs(c,i,l);let k=a.pxRound,M=O=>k(h(O,f,S,y)),_=O=>k(g(O,p,T,w)),E,P,B;f.ori==0?(E=Ks,B=ai,P=i0):(E=js,B=ui,P=l0);let z=f.
dir*(f.ori==0?1:-1),K=M(u[z==1?i:l]),F=K,L=[],Z=[];for(let O=z==1?i:l;O>=i&&O<=l;O+=z)if(c[O]!=null){let ve=u[O],ne=M(ve);
L.push(F=ne),Z.push(_(c[O]))}let H={stroke:e(L,Z,E,B,P,k),fill:null,clip:null,band:null,gaps:null,flags:li},X=H.stroke,[
Y,ue]=Vc(o,r);if(a.fill!=null||Y!=0){let O=H.fill=new Path2D(X),ke=a.fillTo(o,r,a.min,a.max,Y),ve=_(ke);B(O,F,ve),B(O,K,
ve)}if(!a.spanGaps){let O=[];O.push(...Wc(u,c,i,l,z,M,n)),H.gaps=O=a.gaps(o,r,i,l,O),H.clip=Ws(O,f.ori,y,w,S,T)}return ue!=
0&&(H.band=ue==2?[ro(o,r,i,l,X,-1),ro(o,r,i,l,X,1)]:ro(o,r,i,l,X,ue)),H})}function J2(e){return G2(Y2,e)}function Y2(e,t,n,o,r,i){
let l=e.length;if(l<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),l==2)o(a,e[1],t[1]);else{let u=Array(l),c=Array(l-1),
f=Array(l-1),p=Array(l-1);for(let h=0;h<l-1;h++)f[h]=t[h+1]-t[h],p[h]=e[h+1]-e[h],c[h]=f[h]/p[h];u[0]=c[0];for(let h=1;h<
l-1;h++)c[h]===0||c[h-1]===0||c[h-1]>0!=c[h]>0?u[h]=0:(u[h]=3*(p[h-1]+p[h])/((2*p[h]+p[h-1])/c[h-1]+(p[h]+2*p[h-1])/c[h]),
isFinite(u[h])||(u[h]=0));u[l-1]=c[l-2];for(let h=0;h<l-1;h++)r(a,e[h]+p[h]/3,t[h]+u[h]*p[h]/3,e[h+1]-p[h]/3,t[h+1]-u[h+
1]*p[h]/3,e[h+1],t[h+1])}return a}var Ac=new Set;function My(){for(let e of Ac)e.syncRect(!0)}si&&(ur(E_,ni,My),ur(A_,ni,
My,!0),ur(zs,ni,()=>{nt.pxRatio=xe}));var Z2=u0(),Q2=s0();function Cy(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,l)=>$c(i,l,t,n))}function X2(e,t){return e.map((n,o)=>o==0?{}:tt({},t,n))}function $c(e,t,n,o){
return tt({},t==0?n:o,e)}function c0(e,t,n){return t==null?ri:[t,n]}var eM=c0;function tM(e,t,n){return t==null?ri:Hs(t,
n,Nc,!0)}function f0(e,t,n,o){return t==null?ri:Us(t,n,e.scales[o].log,!1)}var nM=f0;function d0(e,t,n,o){return t==null?
ri:Bc(t,n,e.scales[o].log,!1)}var oM=d0;function rM(e,t,n,o,r){let i=Ot(oy(e),oy(t)),l=t-e,a=En(r/o*l,n);do{let u=n[a],c=o*
u/l;if(c>=r&&i+(u<5?Oo.get(u):0)<=17)return[u,c]}while(++a<n.length);return[0,0]}function Sy(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=ut((n=+r)*xe))+"px"),[e,t,n]}function iM(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Ae(t[2]*xe,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function nt(e,t,n){let o={mode:be(e.mode,1)},r=o.mode;function i(d,m,b,v){
let x=m.valToPct(d);return v+b*(m.dir==-1?1-x:x)}function l(d,m,b,v){let x=m.valToPct(d);return v+b*(m.dir==-1?x:1-x)}function a(d,m,b,v){
return m.ori==0?i(d,m,b,v):l(d,m,b,v)}o.valToPosH=i,o.valToPosV=l;let u=!1;o.status=0;let c=o.root=gn(d_);if(e.id!=null&&
(c.id=e.id),Qt(c,e.class),e.title){let d=gn(h_,c);d.textContent=e.title}let f=Dn("canvas"),p=o.ctx=f.getContext("2d"),h=gn(
g_,c);ur("click",h,d=>{d.target===y&&(Re!=Dr||Fe!=Er)&&xt.click(o,d)},!0);let g=o.under=gn(y_,h);h.appendChild(f);let y=o.
over=gn(b_,h);e=ii(e);let w=+be(e.pxAlign,1),S=ky(w);(e.plugins||[]).forEach(d=>{d.opts&&(e=d.opts(o,e)||e)});let T=e.ms||
.001,k=o.series=r==1?Cy(e.series||[],hy,wy,!1):X2(e.series||[null],vy),M=o.axes=Cy(e.axes||[],my,yy,!0),_=o.scales={},E=o.
bands=e.bands||[];E.forEach(d=>{d.fill=de(d.fill||null),d.dir=be(d.dir,-1)});let P=r==2?k[1].facets[0].scale:k[0].scale,
B={axes:Fw,series:Bw},z=(e.drawOrder||["axes","series"]).map(d=>B[d]);function K(d){let m=d.distr==3?b=>oo(b>0?b:d.clamp(
o,b,d.min,d.max,d.key)):d.distr==4?b=>vc(b,d.asinh):d.distr==100?b=>d.fwd(b):b=>b;return b=>{let v=m(b),{_min:x,_max:C}=d,
D=C-x;return(v-x)/D}}function F(d){let m=_[d];if(m==null){let b=(e.scales||pl)[d]||pl;if(b.from!=null){F(b.from);let v=tt(
{},_[b.from],b,{key:d});v.valToPct=K(v),_[d]=v}else{m=_[d]=tt({},d==P?e0:F2,b),m.key=d;let v=m.time,x=m.range,C=Ro(x);if((d!=
P||r==2&&!v)&&(C&&(x[0]==null||x[1]==null)&&(x={min:x[0]==null?ey:{mode:1,hard:x[0],soft:x[0]},max:x[1]==null?ey:{mode:1,
hard:x[1],soft:x[1]}},C=!1),!C&&Vs(x))){let D=x;x=(A,R,I)=>R==null?ri:Hs(R,I,D)}m.range=de(x||(v?eM:d==P?m.distr==3?nM:m.
distr==4?oM:c0:m.distr==3?f0:m.distr==4?d0:tM)),m.auto=de(C?!1:m.auto),m.clamp=de(m.clamp||I2),m._min=m._max=null,m.valToPct=
K(m)}}}F("x"),F("y"),r==1&&k.forEach(d=>{F(d.scale)}),M.forEach(d=>{F(d.scale)});for(let d in e.scales)F(d);let L=_[P],Z=L.
distr,H,X;L.ori==0?(Qt(c,p_),H=i,X=l):(Qt(c,m_),H=l,X=i);let Y={};for(let d in _){let m=_[d];(m.min!=null||m.max!=null)&&
(Y[d]={min:m.min,max:m.max},m.min=m.max=null)}let ue=e.tzDate||(d=>new Date(ut(d/T))),O=e.fmtDate||Ic,ke=T==1?p2(ue):g2(
ue),ve=fy(ue,cy(T==1?d2:h2,O)),ne=py(ue,dy(b2,O)),ce=[],ae=o.legend=tt({},x2,e.legend),G=o.cursor=tt({},T2,{drag:{y:r==2}},
e.cursor),ot=ae.show,Tt=G.show,Ie=ae.markers;ae.idxs=ce,Ie.width=de(Ie.width),Ie.dash=de(Ie.dash),Ie.stroke=de(Ie.stroke),
Ie.fill=de(Ie.fill);let _e,bn,It,qe=[],On=[],Gn,tn=!1,ao={};if(ae.live){let d=k[1]?k[1].values:null;tn=d!=null,Gn=tn?d(o,
1,0):{_:0};for(let m in Gn)ao[m]=Rc}if(ot)if(_e=Dn("table",M_,c),It=Dn("tbody",null,_e),ae.mount(o,_e),tn){bn=Dn("thead",
null,_e,It);let d=Dn("tr",null,bn);Dn("th",null,d);for(var hr in Gn)Dn("th",Fg,d).textContent=hr}else Qt(_e,S_),ae.live&&
Qt(_e,C_);let gr={show:!0},wi={show:!1};function wl(d,m){if(m==0&&(tn||!ae.live||r==2))return ri;let b=[],v=Dn("tr",T_,It,
It.childNodes[m]);Qt(v,d.class),d.show||Qt(v,ar);let x=Dn("th",null,v);if(Ie.show){let A=gn(P_,x);if(m>0){let R=Ie.width(
o,m);R&&(A.style.border=R+"px "+Ie.dash(o,m)+" "+Ie.stroke(o,m)),A.style.background=Ie.fill(o,m)}}let C=gn(Fg,x);d.label instanceof
HTMLElement?C.appendChild(d.label):C.textContent=d.label,m>0&&(Ie.show||(C.style.color=d.width>0?Ie.stroke(o,m):Ie.fill(
o,m)),Pt("click",x,A=>{if(G._lock)return;Vo(A);let R=k.indexOf(d);if((A.ctrlKey||A.metaKey)!=ae.isolate){let I=k.some((U,W)=>W>
0&&W!=R&&U.show);k.forEach((U,W)=>{W>0&&zn(W,I?W==R?gr:wi:gr,!0,Xe.setSeries)})}else zn(R,{show:!d.show},!0,Xe.setSeries)},
!1),wr&&Pt(Wg,x,A=>{G._lock||(Vo(A),zn(k.indexOf(d),$r,!0,Xe.setSeries))},!1));for(var D in Gn){let A=Dn("td",D_,v);A.textContent=
"--",b.push(A)}return[v,b]}let Ho=new Map;function Pt(d,m,b,v=!0){let x=Ho.get(m)||{},C=G.bind[d](o,m,b,v);C&&(ur(d,m,x[d]=
C),Ho.set(m,x))}function yr(d,m,b){let v=Ho.get(m)||{};for(let x in v)(d==null||x==d)&&(Sc(x,m,v[x]),delete v[x]);d==null&&
Ho.delete(m)}let Jn=0,Io=0,oe=0,q=0,$e=0,rt=0,br=$e,Fo=rt,Bn=oe,Uo=q,Ft=0,nn=0,Bt=0,vn=0;o.bbox={};let ma=!1,xl=!1,vr=!1,
qo=!1,kl=!1,on=!1;function ha(d,m,b){(b||d!=o.width||m!=o.height)&&pf(d,m),Cr(!1),vr=!0,xl=!0,Sr()}function pf(d,m){o.width=
Jn=oe=d,o.height=Io=q=m,$e=rt=0,Dw(),Ew();let b=o.bbox;Ft=b.left=lr($e*xe,.5),nn=b.top=lr(rt*xe,.5),Bt=b.width=lr(oe*xe,
.5),vn=b.height=lr(q*xe,.5)}let Sw=3;function Tw(){let d=!1,m=0;for(;!d;){m++;let b=Hw(m),v=Iw(m);d=m==Sw||b&&v,d||(pf(o.
width,o.height),xl=!0)}}function Pw({width:d,height:m}){ha(d,m)}o.setSize=Pw;function Dw(){let d=!1,m=!1,b=!1,v=!1;M.forEach(
(x,C)=>{if(x.show&&x._show){let{side:D,_size:A}=x,R=D%2,I=x.label!=null?x.labelSize:0,U=A+I;U>0&&(R?(oe-=U,D==3?($e+=U,v=
!0):b=!0):(q-=U,D==0?(rt+=U,d=!0):m=!0))}}),Wo[0]=d,Wo[1]=b,Wo[2]=m,Wo[3]=v,oe-=uo[1]+uo[3],$e+=uo[3],q-=uo[2]+uo[0],rt+=
uo[0]}function Ew(){let d=$e+oe,m=rt+q,b=$e,v=rt;function x(C,D){switch(C){case 1:return d+=D,d-D;case 2:return m+=D,m-D;case 3:
return b-=D,b+D;case 0:return v-=D,v+D}}M.forEach((C,D)=>{if(C.show&&C._show){let A=C.side;C._pos=x(A,C._size),C.label!=
null&&(C._lpos=x(A,C.labelSize))}})}if(G.dataIdx==null){let d=G.hover,m=d.skip=new Set(d.skip??[]);m.add(void 0);let b=d.
prox=de(d.prox),v=d.bias??=0;G.dataIdx=(x,C,D,A)=>{if(C==0)return D;let R=D,I=b(x,C,D,A)??Ee,U=I>=0&&I<Ee,W=L.ori==0?oe:
q,ee=G.left,we=t[0],he=t[C];if(m.has(he[D])){R=null;let fe=null,Q=null,J;if(v==0||v==-1)for(J=D;fe==null&&J-- >0;)m.has(
he[J])||(fe=J);if(v==0||v==1)for(J=D;Q==null&&J++<he.length;)m.has(he[J])||(Q=J);if(fe!=null||Q!=null)if(U){let Be=fe==null?
-1/0:H(we[fe],L,W,0),je=Q==null?1/0:H(we[Q],L,W,0),gt=ee-Be,Pe=je-ee;gt<=Pe?gt<=I&&(R=fe):Pe<=I&&(R=Q)}else R=Q==null?fe:
fe==null?Q:D-fe<=Q-D?fe:Q}else U&&ct(ee-H(we[D],L,W,0))>I&&(R=null);return R}}let Vo=d=>{G.event=d};G.idxs=ce,G._lock=!1;
let kt=G.points;kt.show=de(kt.show),kt.size=de(kt.size),kt.stroke=de(kt.stroke),kt.width=de(kt.width),kt.fill=de(kt.fill);
let Nn=o.focus=tt({},e.focus||{alpha:.3},G.focus),wr=Nn.prox>=0,xr=wr&&kt.one,rn=[],kr=[],_r=[];function mf(d,m){let b=kt.
show(o,m);if(b instanceof HTMLElement)return Qt(b,__),Qt(b,d.class),jn(b,-10,-10,oe,q),y.insertBefore(b,rn[m]),b}function hf(d,m){
if(r==1||m>0){let b=r==1&&_[d.scale].time,v=d.value;d.value=b?ly(v)?py(ue,dy(v,O)):v||ne:v||N2,d.label=d.label||(b?D2:P2)}
if(xr||m>0){d.width=d.width==null?1:d.width,d.paths=d.paths||Z2||F_,d.fillTo=de(d.fillTo||U2),d.pxAlign=+be(d.pxAlign,w),
d.pxRound=ky(d.pxAlign),d.stroke=de(d.stroke||null),d.fill=de(d.fill||null),d._stroke=d._fill=d._paths=d._focus=null;let b=z2(
Ot(1,d.width),1),v=d.points=tt({},{size:b,width:Ot(1,b*.2),stroke:d.stroke,space:b*2,paths:Q2,_stroke:null,_fill:null},d.
points);v.show=de(v.show),v.filter=de(v.filter),v.fill=de(v.fill),v.stroke=de(v.stroke),v.paths=de(v.paths),v.pxAlign=d.
pxAlign}if(ot){let b=wl(d,m);qe.splice(m,0,b[0]),On.splice(m,0,b[1]),ae.values.push(null)}if(Tt){ce.splice(m,0,null);let b=null;
xr?m==0&&(b=mf(d,m)):m>0&&(b=mf(d,m)),rn.splice(m,0,b),kr.splice(m,0,0),_r.splice(m,0,0)}ht("addSeries",m)}function Aw(d,m){
m=m??k.length,d=r==1?$c(d,m,hy,wy):$c(d,m,{},vy),k.splice(m,0,d),hf(k[m],m)}o.addSeries=Aw;function $w(d){if(k.splice(d,
1),ot){ae.values.splice(d,1),On.splice(d,1);let m=qe.splice(d,1)[0];yr(null,m.firstChild),m.remove()}Tt&&(ce.splice(d,1),
rn.splice(d,1)[0].remove(),kr.splice(d,1),_r.splice(d,1)),ht("delSeries",d)}o.delSeries=$w;let Wo=[!1,!1,!1,!1];function Lw(d,m){
if(d._show=d.show,d.show){let b=d.side%2,v=_[d.scale];v==null&&(d.scale=b?k[1].scale:P,v=_[d.scale]);let x=v.time;d.size=
de(d.size),d.space=de(d.space),d.rotate=de(d.rotate),Ro(d.incrs)&&d.incrs.forEach(D=>{!Oo.has(D)&&Oo.set(D,Oy(D))}),d.incrs=
de(d.incrs||(v.distr==2?u2:x?T==1?f2:m2:sr)),d.splits=de(d.splits||(x&&v.distr==1?ke:v.distr==3?Pc:v.distr==4?$2:A2)),d.
stroke=de(d.stroke),d.grid.stroke=de(d.grid.stroke),d.ticks.stroke=de(d.ticks.stroke),d.border.stroke=de(d.border.stroke);
let C=d.values;d.values=Ro(C)&&!Ro(C[0])?de(C):x?Ro(C)?fy(ue,cy(C,O)):ly(C)?y2(ue,C):C||ve:C||E2,d.filter=de(d.filter||(v.
distr>=3&&v.log==10?O2:v.distr==3&&v.log==2?B2:Ly)),d.font=Sy(d.font),d.labelFont=Sy(d.labelFont),d._size=d.size(o,null,
m,0),d._space=d._rotate=d._incrs=d._found=d._splits=d._values=null,d._size>0&&(Wo[m]=!0,d._el=gn(v_,h))}}function xi(d,m,b,v){
let[x,C,D,A]=b,R=m%2,I=0;return R==0&&(A||C)&&(I=m==0&&!x||m==2&&!D?ut(my.size/3):0),R==1&&(x||D)&&(I=m==1&&!C||m==3&&!A?
ut(yy.size/2):0),I}let gf=o.padding=(e.padding||[xi,xi,xi,xi]).map(d=>de(be(d,xi))),uo=o._padding=gf.map((d,m)=>d(o,m,Wo,
0)),wt,ft=null,dt=null,_l=r==1?k[0].idxs:null,wn=null,ki=!1;function yf(d,m){if(t=d??[],o.data=o._data=t,r==2){wt=0;for(let b=1;b<
k.length;b++)wt+=t[b][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),wn=t[0],wt=wn.length;let b=t;if(Z==2){b=t.slice();
let v=b[0]=Array(wt);for(let x=0;x<wt;x++)v[x]=x}o._data=t=b}if(Cr(!0),ht("setData"),Z==2&&(vr=!0),m!==!1){let b=L;b.auto(
o,ki)?ga():fo(P,b.min,b.max),qo=qo||G.left>=0,on=!0,Sr()}}o.setData=yf;function ga(){ki=!0;let d,m;r==1&&(wt>0?(ft=_l[0]=
0,dt=_l[1]=wt-1,d=t[0][ft],m=t[0][dt],Z==2?(d=ft,m=dt):d==m&&(Z==3?[d,m]=Us(d,d,L.log,!1):Z==4?[d,m]=Bc(d,d,L.log,!1):L.
time?m=d+ut(86400/T):[d,m]=Hs(d,m,Nc,!0))):(ft=_l[0]=d=null,dt=_l[1]=m=null)),fo(P,d,m)}let Ml,Mr,ya,ba,va,wa,xa,ka,_a,Nt;
function bf(d,m,b,v,x,C){d??=qg,b??=Hc,v??="butt",x??=qg,C??="round",d!=Ml&&(p.strokeStyle=Ml=d),x!=Mr&&(p.fillStyle=Mr=
x),m!=ya&&(p.lineWidth=ya=m),C!=va&&(p.lineJoin=va=C),v!=wa&&(p.lineCap=wa=v),b!=ba&&p.setLineDash(ba=b)}function vf(d,m,b,v){
m!=Mr&&(p.fillStyle=Mr=m),d!=xa&&(p.font=xa=d),b!=ka&&(p.textAlign=ka=b),v!=_a&&(p.textBaseline=_a=v)}function Ma(d,m,b,v,x=0){
if(v.length>0&&d.auto(o,ki)&&(m==null||m.min==null)){let C=be(ft,0),D=be(dt,v.length-1),A=b.min==null?O_(v,C,D,x,d.distr==
3):[b.min,b.max];d.min=An(d.min,b.min=A[0]),d.max=Ot(d.max,b.max=A[1])}}let wf={min:null,max:null};function Rw(){for(let v in _){
let x=_[v];Y[v]==null&&(x.min==null||Y[P]!=null&&x.auto(o,ki))&&(Y[v]=wf)}for(let v in _){let x=_[v];Y[v]==null&&x.from!=
null&&Y[x.from]!=null&&(Y[v]=wf)}Y[P]!=null&&Cr(!0);let d={};for(let v in Y){let x=Y[v];if(x!=null){let C=d[v]=ii(_[v],V_);
if(x.min!=null)tt(C,x);else if(v!=P||r==2)if(wt==0&&C.from==null){let D=C.range(o,null,null,v);C.min=D[0],C.max=D[1]}else
C.min=Ee,C.max=-Ee}}if(wt>0){k.forEach((v,x)=>{if(r==1){let C=v.scale,D=Y[C];if(D==null)return;let A=d[C];if(x==0){let R=A.
range(o,A.min,A.max,C);A.min=R[0],A.max=R[1],ft=En(A.min,t[0]),dt=En(A.max,t[0]),dt-ft>1&&(t[0][ft]<A.min&&ft++,t[0][dt]>
A.max&&dt--),v.min=wn[ft],v.max=wn[dt]}else v.show&&v.auto&&Ma(A,D,v,t[x],v.sorted);v.idxs[0]=ft,v.idxs[1]=dt}else if(x>
0&&v.show&&v.auto){let[C,D]=v.facets,A=C.scale,R=D.scale,[I,U]=t[x],W=d[A],ee=d[R];W!=null&&Ma(W,Y[A],C,I,C.sorted),ee!=
null&&Ma(ee,Y[R],D,U,D.sorted),v.min=D.min,v.max=D.max}});for(let v in d){let x=d[v],C=Y[v];if(x.from==null&&(C==null||C.
min==null)){let D=x.range(o,x.min==Ee?null:x.min,x.max==-Ee?null:x.max,v);x.min=D[0],x.max=D[1]}}}for(let v in d){let x=d[v];
if(x.from!=null){let C=d[x.from];if(C.min==null)x.min=x.max=null;else{let D=x.range(o,C.min,C.max,v);x.min=D[0],x.max=D[1]}}}
let m={},b=!1;for(let v in d){let x=d[v],C=_[v];if(C.min!=x.min||C.max!=x.max){C.min=x.min,C.max=x.max;let D=C.distr;C._min=
D==3?oo(C.min):D==4?vc(C.min,C.asinh):D==100?C.fwd(C.min):C.min,C._max=D==3?oo(C.max):D==4?vc(C.max,C.asinh):D==100?C.fwd(
C.max):C.max,m[v]=b=!0}}if(b){k.forEach((v,x)=>{r==2?x>0&&m.y&&(v._paths=null):m[v.scale]&&(v._paths=null)});for(let v in m)
vr=!0,ht("setScale",v);Tt&&G.left>=0&&(qo=on=!0)}for(let v in Y)Y[v]=null}function Ow(d){let m=Tc(ft-1,0,wt-1),b=Tc(dt+1,
0,wt-1);for(;d[m]==null&&m>0;)m--;for(;d[b]==null&&b<wt-1;)b++;return[m,b]}function Bw(){if(wt>0){let d=k.some(m=>m._focus)&&
Nt!=Nn.alpha;d&&(p.globalAlpha=Nt=Nn.alpha),k.forEach((m,b)=>{if(b>0&&m.show&&(xf(b,!1),xf(b,!0),m._paths==null)){let v=Nt;
Nt!=m.alpha&&(p.globalAlpha=Nt=m.alpha);let x=r==2?[0,t[b][0].length-1]:Ow(t[b]);m._paths=m.paths(o,b,x[0],x[1]),Nt!=v&&
(p.globalAlpha=Nt=v)}}),k.forEach((m,b)=>{if(b>0&&m.show){let v=Nt;Nt!=m.alpha&&(p.globalAlpha=Nt=m.alpha),m._paths!=null&&
kf(b,!1);{let x=m._paths!=null?m._paths.gaps:null,C=m.points.show(o,b,ft,dt,x),D=m.points.filter(o,b,C,x);(C||D)&&(m.points.
_paths=m.points.paths(o,b,ft,dt,D),kf(b,!0))}Nt!=v&&(p.globalAlpha=Nt=v),ht("drawSeries",b)}}),d&&(p.globalAlpha=Nt=1)}}
function xf(d,m){let b=m?k[d].points:k[d];b._stroke=b.stroke(o,d),b._fill=b.fill(o,d)}function kf(d,m){let b=m?k[d].points:
k[d],{stroke:v,fill:x,clip:C,flags:D,_stroke:A=b._stroke,_fill:R=b._fill,_width:I=b.width}=b._paths;I=Ae(I*xe,3);let U=null,
W=I%2/2;m&&R==null&&(R=I>0?"#fff":A);let ee=b.pxAlign==1&&W>0;if(ee&&p.translate(W,W),!m){let we=Ft-I/2,he=nn-I/2,fe=Bt+
I,Q=vn+I;U=new Path2D,U.rect(we,he,fe,Q)}m?Ca(A,I,b.dash,b.cap,R,v,x,D,C):Nw(d,A,I,b.dash,b.cap,R,v,x,D,U,C),ee&&p.translate(
-W,-W)}function Nw(d,m,b,v,x,C,D,A,R,I,U){let W=!1;R!=0&&E.forEach((ee,we)=>{if(ee.series[0]==d){let he=k[ee.series[1]],
fe=t[ee.series[1]],Q=(he._paths||pl).band;Ro(Q)&&(Q=ee.dir==1?Q[0]:Q[1]);let J,Be=null;he.show&&Q&&N_(fe,ft,dt)?(Be=ee.fill(
o,we)||C,J=he._paths.clip):Q=null,Ca(m,b,v,x,Be,D,A,R,I,U,J,Q),W=!0}}),W||Ca(m,b,v,x,C,D,A,R,I,U)}let _f=li|Ec;function Ca(d,m,b,v,x,C,D,A,R,I,U,W){
bf(d,m,b,v,x),(R||I||W)&&(p.save(),R&&p.clip(R),I&&p.clip(I)),W?(A&_f)==_f?(p.clip(W),U&&p.clip(U),Sl(x,D),Cl(d,C,m)):A&
Ec?(Sl(x,D),p.clip(W),Cl(d,C,m)):A&li&&(p.save(),p.clip(W),U&&p.clip(U),Sl(x,D),p.restore(),Cl(d,C,m)):(Sl(x,D),Cl(d,C,m)),
(R||I||W)&&p.restore()}function Cl(d,m,b){b>0&&(m instanceof Map?m.forEach((v,x)=>{p.strokeStyle=Ml=x,p.stroke(v)}):m!=null&&
d&&p.stroke(m))}function Sl(d,m){m instanceof Map?m.forEach((b,v)=>{p.fillStyle=Mr=v,p.fill(b)}):m!=null&&d&&p.fill(m)}function zw(d,m,b,v){
let x=M[d],C;if(v<=0)C=[0,0];else{let D=x._space=x.space(o,d,m,b,v),A=x._incrs=x.incrs(o,d,m,b,v,D);C=rM(m,b,A,v,D)}return x.
_found=C}function Sa(d,m,b,v,x,C,D,A,R,I){let U=D%2/2;w==1&&p.translate(U,U),bf(A,D,R,I,A),p.beginPath();let W,ee,we,he,
fe=x+(v==0||v==3?-C:C);b==0?(ee=x,he=fe):(W=x,we=fe);for(let Q=0;Q<d.length;Q++)m[Q]!=null&&(b==0?W=we=d[Q]:ee=he=d[Q],p.
moveTo(W,ee),p.lineTo(we,he));p.stroke(),w==1&&p.translate(-U,-U)}function Hw(d){let m=!0;return M.forEach((b,v)=>{if(!b.
show)return;let x=_[b.scale];if(x.min==null){b._show&&(m=!1,b._show=!1,Cr(!1));return}else b._show||(m=!1,b._show=!0,Cr(
!1));let C=b.side,D=C%2,{min:A,max:R}=x,[I,U]=zw(v,A,R,D==0?oe:q);if(U==0)return;let W=x.distr==2,ee=b._splits=b.splits(
o,v,A,R,I,U,W),we=x.distr==2?ee.map(J=>wn[J]):ee,he=x.distr==2?wn[ee[1]]-wn[ee[0]]:I,fe=b._values=b.values(o,b.filter(o,
we,v,U,he),v,U,he);b._rotate=C==2?b.rotate(o,fe,v,U):0;let Q=b._size;b._size=yn(b.size(o,fe,v,d)),Q!=null&&b._size!=Q&&(m=
!1)}),m}function Iw(d){let m=!0;return gf.forEach((b,v)=>{let x=b(o,v,Wo,d);x!=uo[v]&&(m=!1),uo[v]=x}),m}function Fw(){for(let d=0;d<
M.length;d++){let m=M[d];if(!m.show||!m._show)continue;let b=m.side,v=b%2,x,C,D=m.stroke(o,d),A=b==0||b==3?-1:1,[R,I]=m.
_found;if(m.label!=null){let Et=m.labelGap*A,Vt=ut((m._lpos+Et)*xe);vf(m.labelFont[0],D,"center",b==2?"top":Ug),p.save(),
v==1?(x=C=0,p.translate(Vt,ut(nn+vn/2)),p.rotate((b==3?-Ns:Ns)/2)):(x=ut(Ft+Bt/2),C=Vt);let Go=Ay(m.label)?m.label(o,d,R,
I):m.label;p.fillText(Go,x,C),p.restore()}if(I==0)continue;let U=_[m.scale],W=v==0?Bt:vn,ee=v==0?Ft:nn,we=m._splits,he=U.
distr==2?we.map(Et=>wn[Et]):we,fe=U.distr==2?wn[we[1]]-wn[we[0]]:R,Q=m.ticks,J=m.border,Be=Q.show?Q.size:0,je=ut(Be*xe),
gt=ut((m.alignTo==2?m._size-Be-m.gap:m.gap)*xe),Pe=m._rotate*-Ns/180,Ge=S(m._pos*xe),Ut=(je+gt)*A,Dt=Ge+Ut;C=v==0?Dt:0,x=
v==1?Dt:0;let ln=m.font[0],xn=m.align==1?ei:m.align==2?gc:Pe>0?ei:Pe<0?gc:v==0?"center":b==3?gc:ei,In=Pe||v==1?"middle":
b==2?"top":Ug;vf(ln,D,xn,In);let qt=m.font[1]*m.lineGap,sn=we.map(Et=>S(a(Et,U,W,ee))),kn=m._values;for(let Et=0;Et<kn.length;Et++){
let Vt=kn[Et];if(Vt!=null){v==0?x=sn[Et]:C=sn[Et],Vt=""+Vt;let Go=Vt.indexOf(`
`)==-1?[Vt]:Vt.split(/\n/gm);for(let At=0;At<Go.length;At++){let Uf=Go[At];Pe?(p.save(),p.translate(x,C+At*qt),p.rotate(
Pe),p.fillText(Uf,0,0),p.restore()):p.fillText(Uf,x,C+At*qt)}}}Q.show&&Sa(sn,Q.filter(o,he,d,I,fe),v,b,Ge,je,Ae(Q.width*
xe,3),Q.stroke(o,d),Q.dash,Q.cap);let Fn=m.grid;Fn.show&&Sa(sn,Fn.filter(o,he,d,I,fe),v,v==0?2:1,v==0?nn:Ft,v==0?vn:Bt,Ae(
Fn.width*xe,3),Fn.stroke(o,d),Fn.dash,Fn.cap),J.show&&Sa([Ge],[1],v==0?1:0,v==0?1:2,v==1?nn:Ft,v==1?vn:Bt,Ae(J.width*xe,
3),J.stroke(o,d),J.dash,J.cap)}ht("drawAxes")}function Cr(d){k.forEach((m,b)=>{b>0&&(m._paths=null,d&&(r==1?(m.min=null,
m.max=null):m.facets.forEach(v=>{v.min=null,v.max=null})))})}let Tl=!1,Ta=!1,_i=[];function Uw(){Ta=!1;for(let d=0;d<_i.
length;d++)ht(..._i[d]);_i.length=0}function Sr(){Tl||(Z_(Mf),Tl=!0)}function qw(d,m=!1){Tl=!0,Ta=m,d(o),Mf(),m&&_i.length>
0&&queueMicrotask(Uw)}o.batch=qw;function Mf(){if(ma&&(Rw(),ma=!1),vr&&(Tw(),vr=!1),xl){if(He(g,ei,$e),He(g,"top",rt),He(
g,ul,oe),He(g,cl,q),He(y,ei,$e),He(y,"top",rt),He(y,ul,oe),He(y,cl,q),He(h,ul,Jn),He(h,cl,Io),f.width=ut(Jn*xe),f.height=
ut(Io*xe),M.forEach(({_el:d,_show:m,_size:b,_pos:v,side:x})=>{if(d!=null)if(m){let C=x===3||x===0?b:0,D=x%2==1;He(d,D?"l\
eft":"top",v-C),He(d,D?"width":"height",b),He(d,D?"top":"left",D?rt:$e),He(d,D?"height":"width",D?q:oe),Cc(d,ar)}else Qt(
d,ar)}),Ml=Mr=ya=va=wa=xa=ka=_a=ba=null,Nt=1,Si(!0),$e!=br||rt!=Fo||oe!=Bn||q!=Uo){Cr(!1);let d=oe/Bn,m=q/Uo;if(Tt&&!qo&&
G.left>=0){G.left*=d,G.top*=m,Tr&&jn(Tr,ut(G.left),0,oe,q),Pr&&jn(Pr,0,ut(G.top),oe,q);for(let b=0;b<rn.length;b++){let v=rn[b];
v!=null&&(kr[b]*=d,_r[b]*=m,jn(v,yn(kr[b]),yn(_r[b]),oe,q))}}if(Oe.show&&!kl&&Oe.left>=0&&Oe.width>0){Oe.left*=d,Oe.width*=
d,Oe.top*=m,Oe.height*=m;for(let b in La)He(Ar,b,Oe[b])}br=$e,Fo=rt,Bn=oe,Uo=q}ht("setSize"),xl=!1}Jn>0&&Io>0&&(p.clearRect(
0,0,f.width,f.height),ht("drawClear"),z.forEach(d=>d()),ht("draw")),Oe.show&&kl&&(Pl(Oe),kl=!1),Tt&&qo&&(jo(null,!0,!1),
qo=!1),ae.show&&ae.live&&on&&(Aa(),on=!1),u||(u=!0,o.status=1,ht("ready")),ki=!1,Tl=!1}o.redraw=(d,m)=>{vr=m||!1,d!==!1?
fo(P,L.min,L.max):Sr()};function Pa(d,m){let b=_[d];if(b.from==null){if(wt==0){let v=b.range(o,m.min,m.max,d);m.min=v[0],
m.max=v[1]}if(m.min>m.max){let v=m.min;m.min=m.max,m.max=v}if(wt>1&&m.min!=null&&m.max!=null&&m.max-m.min<1e-16)return;d==
P&&b.distr==2&&wt>0&&(m.min=En(m.min,t[0]),m.max=En(m.max,t[0]),m.min==m.max&&m.max++),Y[d]=m,ma=!0,Sr()}}o.setScale=Pa;
let Da,Ea,Tr,Pr,Cf,Sf,Dr,Er,Tf,Pf,Re,Fe,co=!1,xt=G.drag,pt=xt.x,mt=xt.y;Tt&&(G.x&&(Da=gn(x_,y)),G.y&&(Ea=gn(k_,y)),L.ori==
0?(Tr=Da,Pr=Ea):(Tr=Ea,Pr=Da),Re=G.left,Fe=G.top);let Oe=o.select=tt({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
Ar=Oe.show?gn(w_,Oe.over?y:g):null;function Pl(d,m){if(Oe.show){for(let b in d)Oe[b]=d[b],b in La&&He(Ar,b,d[b]);m!==!1&&
ht("setSelect")}}o.setSelect=Pl;function Vw(d){if(k[d].show)ot&&Cc(qe[d],ar);else if(ot&&Qt(qe[d],ar),Tt){let b=xr?rn[0]:
rn[d];b!=null&&jn(b,-10,-10,oe,q)}}function fo(d,m,b){Pa(d,{min:m,max:b})}function zn(d,m,b,v){m.focus!=null&&Jw(d),m.show!=
null&&k.forEach((x,C)=>{C>0&&(d==C||d==null)&&(x.show=m.show,Vw(C),r==2?(fo(x.facets[0].scale,null,null),fo(x.facets[1].
scale,null,null)):fo(x.scale,null,null),Sr())}),b!==!1&&ht("setSeries",d,m),v&&Ti("setSeries",o,d,m)}o.setSeries=zn;function Ww(d,m){
tt(E[d],m)}function Kw(d,m){d.fill=de(d.fill||null),d.dir=be(d.dir,-1),m=m??E.length,E.splice(m,0,d)}function jw(d){d==null?
E.length=0:E.splice(d,1)}o.addBand=Kw,o.setBand=Ww,o.delBand=jw;function Gw(d,m){k[d].alpha=m,Tt&&rn[d]!=null&&(rn[d].style.
opacity=m),ot&&qe[d]&&(qe[d].style.opacity=m)}let Yn,po,Ko,$r={focus:!0};function Jw(d){if(d!=Ko){let m=d==null,b=Nn.alpha!=
1;k.forEach((v,x)=>{if(r==1||x>0){let C=m||x==0||x==d;v._focus=m?null:C,b&&Gw(x,C?1:Nn.alpha)}}),Ko=d,b&&Sr()}}ot&&wr&&Pt(
Kg,_e,d=>{G._lock||(Vo(d),Ko!=null&&zn(null,$r,!0,Xe.setSeries))});function Hn(d,m,b){let v=_[m];b&&(d=d/xe-(v.ori==1?rt:
$e));let x=oe;v.ori==1&&(x=q,d=x-d),v.dir==-1&&(d=x-d);let C=v._min,D=v._max,A=d/x,R=C+(D-C)*A,I=v.distr;return I==3?oi(
10,R):I==4?H_(R,v.asinh):I==100?v.bwd(R):R}function Yw(d,m){let b=Hn(d,P,m);return En(b,t[0],ft,dt)}o.valToIdx=d=>En(d,t[0]),
o.posToIdx=Yw,o.posToVal=Hn,o.valToPos=(d,m,b)=>_[m].ori==0?i(d,_[m],b?Bt:oe,b?Ft:0):l(d,_[m],b?vn:q,b?nn:0),o.setCursor=
(d,m,b)=>{Re=d.left,Fe=d.top,jo(null,m,b)};function Df(d,m){He(Ar,ei,Oe.left=d),He(Ar,ul,Oe.width=m)}function Ef(d,m){He(
Ar,"top",Oe.top=d),He(Ar,cl,Oe.height=m)}let Mi=L.ori==0?Df:Ef,Ci=L.ori==1?Df:Ef;function Zw(){if(ot&&ae.live)for(let d=r==
2?1:0;d<k.length;d++){if(d==0&&tn)continue;let m=ae.values[d],b=0;for(let v in m)On[d][b++].firstChild.nodeValue=m[v]}}function Aa(d,m){
if(d!=null&&(d.idxs?d.idxs.forEach((b,v)=>{ce[v]=b}):q_(d.idx)||ce.fill(d.idx),ae.idx=ce[0]),ot&&ae.live){for(let b=0;b<
k.length;b++)(b>0||r==1&&!tn)&&Qw(b,ce[b]);Zw()}on=!1,m!==!1&&ht("setLegend")}o.setLegend=Aa;function Qw(d,m){let b=k[d],
v=d==0&&Z==2?wn:t[d],x;tn?x=b.values(o,d,m)??ao:(x=b.value(o,m==null?null:v[m],d,m),x=x==null?ao:{_:x}),ae.values[d]=x}function jo(d,m,b){
Tf=Re,Pf=Fe,[Re,Fe]=G.move(o,Re,Fe),G.left=Re,G.top=Fe,Tt&&(Tr&&jn(Tr,ut(Re),0,oe,q),Pr&&jn(Pr,0,ut(Fe),oe,q));let v,x=ft>
dt;Yn=Ee,po=null;let C=L.ori==0?oe:q,D=L.ori==1?oe:q;if(Re<0||wt==0||x){v=G.idx=null;for(let A=0;A<k.length;A++){let R=rn[A];
R!=null&&jn(R,-10,-10,oe,q)}wr&&zn(null,$r,!0,d==null&&Xe.setSeries),ae.live&&(ce.fill(v),on=!0)}else{let A,R,I;r==1&&(A=
L.ori==0?Re:Fe,R=Hn(A,P),v=G.idx=En(R,t[0],ft,dt),I=H(t[0][v],L,C,0));let U=-10,W=-10,ee=0,we=0,he=!0,fe="",Q="";for(let J=r==
2?1:0;J<k.length;J++){let Be=k[J],je=ce[J],gt=je==null?null:r==1?t[J][je]:t[J][1][je],Pe=G.dataIdx(o,J,v,R),Ge=Pe==null?
null:r==1?t[J][Pe]:t[J][1][Pe];if(on=on||Ge!=gt||Pe!=je,ce[J]=Pe,J>0&&Be.show){let Ut=Pe==null?-10:Pe==v?I:H(r==1?t[0][Pe]:
t[J][0][Pe],L,C,0),Dt=Ge==null?-10:X(Ge,r==1?_[Be.scale]:_[Be.facets[1].scale],D,0);if(wr&&Ge!=null){let ln=L.ori==1?Re:
Fe,xn=ct(Nn.dist(o,J,Pe,Dt,ln));if(xn<Yn){let In=Nn.bias;if(In!=0){let qt=Hn(ln,Be.scale),sn=Ge>=0?1:-1,kn=qt>=0?1:-1;kn==
sn&&(kn==1?In==1?Ge>=qt:Ge<=qt:In==1?Ge<=qt:Ge>=qt)&&(Yn=xn,po=J)}else Yn=xn,po=J}}if(on||xr){let ln,xn;L.ori==0?(ln=Ut,
xn=Dt):(ln=Dt,xn=Ut);let In,qt,sn,kn,Fn,Et,Vt=!0,Go=kt.bbox;if(Go!=null){Vt=!1;let At=Go(o,J);sn=At.left,kn=At.top,In=At.
width,qt=At.height}else sn=ln,kn=xn,In=qt=kt.size(o,J);if(Et=kt.fill(o,J),Fn=kt.stroke(o,J),xr)J==po&&Yn<=Nn.prox&&(U=sn,
W=kn,ee=In,we=qt,he=Vt,fe=Et,Q=Fn);else{let At=rn[J];At!=null&&(kr[J]=sn,_r[J]=kn,Xg(At,In,qt,Vt),Zg(At,Et,Fn),jn(At,yn(
sn),yn(kn),oe,q))}}}}if(xr){let J=Nn.prox,Be=Ko==null?Yn<=J:Yn>J||po!=Ko;if(on||Be){let je=rn[0];je!=null&&(kr[0]=U,_r[0]=
W,Xg(je,ee,we,he),Zg(je,fe,Q),jn(je,yn(U),yn(W),oe,q))}}}if(Oe.show&&co)if(d!=null){let[A,R]=Xe.scales,[I,U]=Xe.match,[W,
ee]=d.cursor.sync.scales,we=d.cursor.drag;if(pt=we._x,mt=we._y,pt||mt){let{left:he,top:fe,width:Q,height:J}=d.select,Be=d.
scales[W].ori,je=d.posToVal,gt,Pe,Ge,Ut,Dt,ln=A!=null&&I(A,W),xn=R!=null&&U(R,ee);ln&&pt?(Be==0?(gt=he,Pe=Q):(gt=fe,Pe=J),
Ge=_[A],Ut=H(je(gt,W),Ge,C,0),Dt=H(je(gt+Pe,W),Ge,C,0),Mi(An(Ut,Dt),ct(Dt-Ut))):Mi(0,C),xn&&mt?(Be==1?(gt=he,Pe=Q):(gt=fe,
Pe=J),Ge=_[R],Ut=X(je(gt,ee),Ge,D,0),Dt=X(je(gt+Pe,ee),Ge,D,0),Ci(An(Ut,Dt),ct(Dt-Ut))):Ci(0,D)}else Ra()}else{let A=ct(
Tf-Cf),R=ct(Pf-Sf);if(L.ori==1){let ee=A;A=R,R=ee}pt=xt.x&&A>=xt.dist,mt=xt.y&&R>=xt.dist;let I=xt.uni;I!=null?pt&&mt&&(pt=
A>=I,mt=R>=I,!pt&&!mt&&(R>A?mt=!0:pt=!0)):xt.x&&xt.y&&(pt||mt)&&(pt=mt=!0);let U,W;pt&&(L.ori==0?(U=Dr,W=Re):(U=Er,W=Fe),
Mi(An(U,W),ct(W-U)),mt||Ci(0,D)),mt&&(L.ori==1?(U=Dr,W=Re):(U=Er,W=Fe),Ci(An(U,W),ct(W-U)),pt||Mi(0,C)),!pt&&!mt&&(Mi(0,
0),Ci(0,0))}if(xt._x=pt,xt._y=mt,d==null){if(b){if(Ff!=null){let[A,R]=Xe.scales;Xe.values[0]=A!=null?Hn(L.ori==0?Re:Fe,A):
null,Xe.values[1]=R!=null?Hn(L.ori==1?Re:Fe,R):null}Ti(yc,o,Re,Fe,oe,q,v)}if(wr){let A=b&&Xe.setSeries,R=Nn.prox;Ko==null?
Yn<=R&&zn(po,$r,!0,A):Yn>R?zn(null,$r,!0,A):po!=Ko&&zn(po,$r,!0,A)}}on&&(ae.idx=v,Aa()),m!==!1&&ht("setCursor")}let mo=null;
Object.defineProperty(o,"rect",{get(){return mo==null&&Si(!1),mo}});function Si(d=!1){d?mo=null:(mo=y.getBoundingClientRect(),
ht("syncRect",mo))}function Af(d,m,b,v,x,C,D){G._lock||co&&d!=null&&d.movementX==0&&d.movementY==0||($a(d,m,b,v,x,C,D,!1,
d!=null),d!=null?jo(null,!0,!0):jo(m,!0,!1))}function $a(d,m,b,v,x,C,D,A,R){if(mo==null&&Si(!1),Vo(d),d!=null)b=d.clientX-
mo.left,v=d.clientY-mo.top;else{if(b<0||v<0){Re=-10,Fe=-10;return}let[I,U]=Xe.scales,W=m.cursor.sync,[ee,we]=W.values,[he,
fe]=W.scales,[Q,J]=Xe.match,Be=m.axes[0].side%2==1,je=L.ori==0?oe:q,gt=L.ori==1?oe:q,Pe=Be?C:x,Ge=Be?x:C,Ut=Be?v:b,Dt=Be?
b:v;if(he!=null?b=Q(I,he)?a(ee,_[I],je,0):-10:b=je*(Ut/Pe),fe!=null?v=J(U,fe)?a(we,_[U],gt,0):-10:v=gt*(Dt/Ge),L.ori==1){
let ln=b;b=v,v=ln}}R&&(m==null||m.cursor.event.type==yc)&&((b<=1||b>=oe-1)&&(b=lr(b,oe)),(v<=1||v>=q-1)&&(v=lr(v,q))),A?
(Cf=b,Sf=v,[Dr,Er]=G.move(o,b,v)):(Re=b,Fe=v)}let La={width:0,height:0,left:0,top:0};function Ra(){Pl(La,!1)}let $f,Lf,Rf,
Of;function Bf(d,m,b,v,x,C,D){co=!0,pt=mt=xt._x=xt._y=!1,$a(d,m,b,v,x,C,D,!0,!1),d!=null&&(Pt(bc,_c,Nf,!1),Ti(Vg,o,Dr,Er,
oe,q,null));let{left:A,top:R,width:I,height:U}=Oe;$f=A,Lf=R,Rf=I,Of=U}function Nf(d,m,b,v,x,C,D){co=xt._x=xt._y=!1,$a(d,
m,b,v,x,C,D,!1,!0);let{left:A,top:R,width:I,height:U}=Oe,W=I>0||U>0,ee=$f!=A||Lf!=R||Rf!=I||Of!=U;if(W&&ee&&Pl(Oe),xt.setScale&&
W&&ee){let we=A,he=I,fe=R,Q=U;if(L.ori==1&&(we=R,he=U,fe=A,Q=I),pt&&fo(P,Hn(we,P),Hn(we+he,P)),mt)for(let J in _){let Be=_[J];
J!=P&&Be.from==null&&Be.min!=Ee&&fo(J,Hn(fe+Q,J),Hn(fe,J))}Ra()}else G.lock&&(G._lock=!G._lock,jo(m,!0,d!=null));d!=null&&
(yr(bc,_c),Ti(bc,o,Re,Fe,oe,q,null))}function Xw(d,m,b,v,x,C,D){if(G._lock)return;Vo(d);let A=co;if(co){let R=!0,I=!0,U=10,
W,ee;L.ori==0?(W=pt,ee=mt):(W=mt,ee=pt),W&&ee&&(R=Re<=U||Re>=oe-U,I=Fe<=U||Fe>=q-U),W&&R&&(Re=Re<Dr?0:oe),ee&&I&&(Fe=Fe<
Er?0:q),jo(null,!0,!0),co=!1}Re=-10,Fe=-10,ce.fill(null),jo(null,!0,!0),A&&(co=A)}function zf(d,m,b,v,x,C,D){G._lock||(Vo(
d),ga(),Ra(),d!=null&&Ti(jg,o,Re,Fe,oe,q,null))}function Hf(){M.forEach(iM),ha(o.width,o.height,!0)}ur(zs,ni,Hf);let Lr={};
Lr.mousedown=Bf,Lr.mousemove=Af,Lr.mouseup=Nf,Lr.dblclick=zf,Lr.setSeries=(d,m,b,v)=>{let x=Xe.match[2];b=x(o,m,b),b!=-1&&
zn(b,v,!0,!1)},Tt&&(Pt(Vg,y,Bf),Pt(yc,y,Af),Pt(Wg,y,d=>{Vo(d),Si(!1)}),Pt(Kg,y,Xw),Pt(jg,y,zf),Ac.add(o),o.syncRect=Si);
let Dl=o.hooks=e.hooks||{};function ht(d,m,b){Ta?_i.push([d,m,b]):d in Dl&&Dl[d].forEach(v=>{v.call(null,o,m,b)})}(e.plugins||
[]).forEach(d=>{for(let m in d.hooks)Dl[m]=(Dl[m]||[]).concat(d.hooks[m])});let If=(d,m,b)=>b,Xe=tt({key:null,setSeries:!1,
filters:{pub:ry,sub:ry},scales:[P,k[1]?k[1].scale:null],match:[iy,iy,If],values:[null,null]},G.sync);Xe.match.length==2&&
Xe.match.push(If),G.sync=Xe;let Ff=Xe.key,Oa=t0(Ff);function Ti(d,m,b,v,x,C,D){Xe.filters.pub(d,m,b,v,x,C,D)&&Oa.pub(d,m,
b,v,x,C,D)}Oa.sub(o);function ex(d,m,b,v,x,C,D){Xe.filters.sub(d,m,b,v,x,C,D)&&Lr[d](null,m,b,v,x,C,D)}o.pub=ex;function tx(){
Oa.unsub(o),Ac.delete(o),Ho.clear(),Sc(zs,ni,Hf),c.remove(),_e?.remove(),ht("destroy")}o.destroy=tx;function Ba(){ht("in\
it",e,t),yf(t||e.data,!1),Y[P]?Pa(P,Y[P]):ga(),kl=Oe.show&&(Oe.width>0||Oe.height>0),qo=on=!0,ha(e.width,e.height)}return k.
forEach(hf),M.forEach(Lw),n?n instanceof HTMLElement?(n.appendChild(c),Ba()):n(o,Ba):Ba(),o}nt.assign=tt;nt.fmtNum=zc;nt.
rangeNum=Hs;nt.rangeLog=Us;nt.rangeAsinh=Bc;nt.orient=fr;nt.pxRatio=xe;nt.join=Y_;nt.fmtDate=Ic,nt.tzDate=s2;nt.sync=t0;
{nt.addGap=q2,nt.clipGaps=Ws;let e=nt.paths={points:s0};e.linear=u0,e.stepped=K2,e.bars=j2,e.spline=J2}var p0="g";function Ys(e){let t=j(null),n=j(null),o=j(null),r=j(e);r.current=e;let l=`${e.series.map(({color:u,dashed:c,shown:f,bars:p,
low:h,stacked:g})=>`${u} ${c} ${f} ${p} ${h?"band":""} ${g}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${ps.value}`;return it(()=>{if(!t.current)return;let u=new nt(cM(r,t.current.clientWidth),m0(r.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let f=t.current?.clientWidth??0;f>0&&f!==u.width&&u.setSize({width:f,height:r.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[l]),te(()=>{n.current?.
setData(m0(r.current))},[e.times,e.series]),te(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.
idx===e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),s("div",{ref:t,
class:p0,onPointerUp:u=>{let c=o.current,f=n.current;o.current=null;let p=f?.cursor.idx;!c||!f||p===null||p===void 0||Math.
hypot(u.clientX-c.x,u.clientY-c.y)>3||r.current.onPick?.(p,aM(f,r.current.series,p),new DOMRect(u.clientX,u.clientY,0,0))},
onPointerDown:u=>{u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function aM(e,t,n){let o=e.cursor.top??0,r=-1,i=1/0;
return t.forEach((l,a)=>{let u=l.values[n];if(l.shown===!1||l.dashed&&l.of===void 0||u===null||u===void 0)return;let c=e.
valToPos(u,"y"),f=l.stacked?c<=o?o-c:1/0:Math.abs(c-o);f<i&&(i=f,r=l.of??a)}),r<0?t.findIndex(l=>l.shown!==!1):r}var g0=({
low:e,high:t})=>e&&t?[e,t]:[];function m0({times:e,series:t,logarithmic:n}){let o=r=>n?r.map(i=>i!==null&&i>0?i:null):r;
return[e,...t.map(({values:r})=>o(r)),...t.flatMap(g0).map(o)]}function uM(e){let t=[],n=e.length+1;return e.forEach((o,r)=>{
o.low&&o.high&&(t.push({series:[n+1,n],fill:Js(jc(o),24)}),n+=2),o.stacked&&r>0&&t.push({series:[r+1,r],fill:Js(jc(o),52)})}),
t}function jc({color:e}){return e===null?Te("--other"):Te(Vn(e))}function Js(e,t){return`color-mix(in srgb, ${e} ${t}%, \
transparent)`}function cM(e,t){let{series:n,zone:o,unit:r,height:i,logarithmic:l=!1,times:a}=e.current,u=i<120;return{width:Math.
max(t,64),height:i,padding:[8,24,0,0],legend:{show:!1},tzDate:c=>nt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,
show:!n.some(({bars:c})=>c)},drag:{x:!0,y:!1,setScale:!1}},bands:uM(n),scales:{x:{range:()=>fM(e.current.times)},y:l?{distr:3,
log:10}:{range:(c,f,p)=>[Math.min(0,f??0),p===null||p<=0||r==="share"&&Math.abs(p-1)<1e-9?1:p*1.05]}},axes:[{...h0(),grid:{
show:!1},size:28,space:72,values:(c,f,p,h,g)=>f.map(y=>mM(y,g,o))},{...h0(),size:56,...u?{space:28}:{},values:(c,f)=>f.map(
p=>p===null?"":ze(p,r))}],series:[{},...n.map((c,f)=>hM(c,f,a.length)),...n.flatMap(c=>g0(c).map(()=>({show:c.shown??!0,
stroke:"transparent",width:0,points:{show:!1}})))],hooks:{drawClear:[c=>pM(c,e.current)],draw:[c=>e.current.onBox?.(dM(c))],
setCursor:[c=>{let{idx:f,left:p,top:h}=c.cursor;e.current.onCursor(p===void 0||p<0?null:f??null,p??0,h??0)}],setSelect:[
c=>{if(c.select.width<4)return;let f=c.posToVal(c.select.left,"x"),p=c.posToVal(c.select.left+c.select.width,"x");c.setSelect(
{left:0,top:0,width:0,height:0},!1),e.current.onDrag?.(f,p,c.cursor.event?.shiftKey??!1)}]}}}function fM(e){let t=e[0]??
0,n=e.at(-1)??1,o=e.length>1?(n-t)/(e.length-1):86400;return[t,n+o]}function dM(e){let t=nt.pxRatio,{left:n,top:o,width:r,
height:i}=e.bbox;return{left:n/t,top:o/t,width:r/t,height:i/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function pM(e,{
unfinished:t}){if(t==null)return;let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));_s(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.
width-n,e.bbox.height,Te("--line"))}function mM(e,t,n){let{month:o,day:r,hour:i,minute:l,second:a}=as(e*1e3,n);return t>=
300*86400||t>=27*86400&&o===1&&r===1?Se(e*1e3,n,"year"):t>=27*86400?Se(e*1e3,n,"month"):t>=86400||i===0&&l===0&&a===0?Se(
e*1e3,n,"dayShort"):Se(e*1e3,n,t<60?"clockSecond":"clock")}function h0(){let e=Te("--line");return{stroke:Te("--muted"),
font:`12px ${Te("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function hM(e,t,n){let o=jc(
e),r=e.dashed?[4,4]:e.color===null?[]:ds(e.color),i=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:i,paths:nt.paths.
bars({size:[.92,64],align:1}),points:{show:!1}}:{stroke:e.dashed?Js(o,70):o,width:1.5,show:i,spanGaps:!1,points:{show:n===
1,size:6,fill:o},...e.stacked&&t===0?{fill:Js(o,52)}:{},...r.length>0?{dash:r}:{}}}var y0=50,gM=5;function b0(e){let{answer:t,document:n}=e,o=ie(()=>et(t,n),[t,n]);return s("div",{class:Mg,children:o.measures.
map((r,i)=>s(yM,{...e,shape:o,measure:r,height:o.measures.length>1?200:360,tools:i===0?e.tools:void 0},t.columns[r].name))})}
function yM(e){let{answer:t,document:n,shape:o,measure:r,zone:i,height:l,intervals:a=null,flags:u=[],span:c=null,logarithmic:f=!1}=e,
p=t.columns[r].name,h=(e.form==="stacked"||e.form==="share")&&!Po(p)?"lines":e.form,g=ie(()=>Yi(t,o,r,a),[t,o,r,a]),y=ie(
()=>t.compare?Yi(t.compare,o,r):null,[t,o,r]),[w,S]=$(new Set),[T,k]=$(null),[M,_]=$(null),E=h==="share"?"share":at(p),P=O=>ze(
O,E),B=o.keys.map(O=>t.columns[O].name).join(),z=ie(()=>bM(g,B),[g,B]),K=pn(g.times),F=g.times.length-1,L=g.times.find(O=>(O+
K)*1e3>e.end+1e3)??null,Z=L===null?g.times.length:g.times.indexOf(L),H=ie(()=>vM(g,y,z,w,h,Z),[g,y,z,w,h,Z]),X=(O,ke,ve)=>{
let ne=g.series[ke<z.length?ke:0];ne&&e.onPoint?.({start:g.starts[O],keys:ne.keys,measure:p,value:ne.values[O]??null},ve)},
Y=O=>{let ke={ArrowRight:(T?.at??-1)+1,ArrowLeft:(T?.at??F+1)-1,Home:0,End:F}[O.key];if(ke!==void 0&&F>=0){let ce=Math.max(
0,Math.min(ke,F));return O.shiftKey&&e.onSpan&&e.onSpan(...xM(c,g.times,T?.at??ce,ce,K)),k({at:ce,left:-1}),!0}if(O.key!==
"Enter"&&O.key!=="."||!T)return!1;let ve=O.target.getBoundingClientRect(),ne=M?M.left+(g.times[T.at]-M.from)/(M.to-M.from)*
M.width:80;return X(T.at,z.findIndex(ce=>!w.has(ce.key)),new DOMRect(ve.left+ne,ve.top+80,0,0)),!0},ue=(O,ke,ve)=>{let[ne,
ce]=wM(g.times,O,ke,K);ve&&e.onSpan?e.onSpan(ne,ce):e.onZoom(ne,ce)};return s(Eo,{title:se(p).text,summary:kM(g,p,B,P,h),
announced:T?Rg(g,y,T.at,i,P):"",onKey:Y,table:s(Wn,{answer:t,document:n,zone:i}),actions:s(V,{children:[e.tools,e.actions?.(
p)]}),legend:B===""?null:s(kg,{rows:z,all:g.series.length,hidden:w,onHidden:S,text:O=>ze(O,at(p)),...e.onGroup?{onMenu:(O,ke)=>e.
onGroup?.(O.keys,ke)}:{}}),children:[s(Ys,{times:g.times,series:H,zone:i,unit:E,height:l,cursor:T?.at??null,logarithmic:f&&
h!=="stacked"&&h!=="share",unfinished:L,onCursor:(O,ke)=>k(O===null?null:{at:O,left:ke}),onDrag:ue,onPick:X,onBox:O=>_(ke=>ke!==
null&&JSON.stringify(ke)===JSON.stringify(O)?ke:O)}),M&&c&&s(Ig,{box:M,from:c.from,to:c.to}),M&&s(Hg,{box:M,flags:u,zone:i}),
T&&s($g,{lines:g,former:y,rows:z,hidden:w,at:T.at,left:T.left,zone:i,text:O=>ze(O,at(p)),unfinished:L!==null&&g.times[T.
at]>=L})]})}function bM(e,t){return e.series.slice(0,y0).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,total:n.total,last:n.
values.at(-1)??null,color:Kr(t,n.keys)}))}function vM(e,t,n,o,r,i){let l=e.series.slice(0,y0).map((p,h)=>({series:p,row:n[h],
isShown:!o.has(n[h].key)}));if(r==="stacked"||r==="share"){let p=Zp(l.map(({series:h,isShown:g})=>g?h.values:h.values.map(
()=>0)),r==="share");return l.map(({row:h,isShown:g},y)=>({values:p[y],color:h.color,shown:g,stacked:!0}))}let a=l.filter(
({isShown:p})=>p).length<=gM,u=l.map(({series:p,row:h,isShown:g})=>({values:r==="bars"?p.values:p.values.map((y,w)=>w<i?
y:null),color:h.color,shown:g,bars:r==="bars",...a&&p.low?{low:p.low,high:p.high}:{}})),c=l.map(({row:p,isShown:h})=>{let g=t?.
series.find(y=>JSON.stringify(y.keys)===p.key);return g?{values:e.times.map((y,w)=>g.values[w]??null),color:p.color,shown:h,
dashed:!0}:null}).filter(p=>p!==null),f=r==="bars"||i>=e.times.length?[]:l.map(({series:p,row:h,isShown:g},y)=>({values:p.
values.map((w,S)=>S>=i-1?w:null),color:h.color,shown:g,dashed:!0,of:y}));return[...u,...c,...f]}function wM(e,t,n,o){return[
e.findLast(i=>i<=t)??e[0]??t,e.find(i=>i>=n)??(e.at(-1)??n)+o]}function xM(e,t,n,o,r){let i=e?t.findIndex(f=>f===e.from):
-1,l=e?t.findLastIndex(f=>f<e.to):-1,a=i===n?l:l===n?i:n,[u,c]=[Math.min(a,o),Math.max(a,o)];return[t[u],t[c+1]??t[c]+r]}
function kM(e,t,n,o,r){let i=e.series[0],l=n===""?"":` by ${se(n).text}, ${e.series.length} groups`,a=i?.values.reduce((c,f)=>Math.
max(c,f??0),0)??0,u=n!==""&&i?`, ${i.keys.map(c=>se(c).text).join(", ")} leads`:"";return`${r==="bars"?"Bar":"Line"} cha\
rt of ${se(t).text}${l}, ${e.times.length} points, ${r==="share"?"":`at most ${o(a)}`}${u}`}var dr=le([]),Gc=le(wo("letters")!=="no"),Zs="",v0,x0=dr,k0=Gc;function _0(e){Gc.value=e,xo("letters",e?"yes":"no")}function ci(e){
let t=j(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");te(()=>{let o=t.current.map((r,i)=>({...r,act:()=>t.current[i]?.
act()}));return dr.value=[...dr.value,...o],()=>{dr.value=dr.value.filter(r=>!o.includes(r))}},[n])}function _M(e){let t=(e.
key.length===1,e.key),n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(
Boolean),t.length===1?t.toUpperCase():t].join("+")}function M0(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||
["Control","Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(MM(e.target)||!Gc.
value&&e.key.length===1||CM()))return;let n=Zs===""?_M(e):`${Zs} ${e.key}`,o=dr.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
w0(""),o.act()):t&&w0(dr.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function w0(e){clearTimeout(v0),Zs=
e,e!==""&&(v0=setTimeout(()=>{Zs=""},1200))}function MM(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function CM(){return document.querySelector("dialo\
g[open]")!==null}var C0=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),SM=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function T0(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:TM(n.toLowerCase())??PM(n)??DM(n,t)}function TM(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?C0.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?C0.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function PM(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],i=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),l=new Date(i);return r!==void 0?
l.setUTCDate(l.getUTCDate()+1):o!==void 0?l.setUTCMonth(l.getUTCMonth()+1):l.setUTCFullYear(l.getUTCFullYear()+1),{from:i.
toISOString().slice(0,10),to:l.toISOString().slice(0,10)}}function DM(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=S0(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=S0(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function S0(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Qs(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),i=r?SM.indexOf(r[2].toLowerCase()):-1;if(!r||i<0)return null;let l=`${r[3]??t.getUTCFullYear()}-${Qs(String(i+1))}\
-${Qs(r[1])}`;return r[4]===void 0?l:`${l}T${Qs(r[4])}:${r[5]}:00`}function Qs(e){return e.padStart(2,"0")}function fi({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:i=!1,error:l=null,autofocus:a=!1}){let[u,c]=$(t),f=j(
null),p=Un();te(()=>c(t),[t]);let h=w=>{w!==t&&n(w)},g=w=>{w.key==="Enter"&&h(u),!(w.key!=="Escape"||u===t)&&(w.preventDefault(),
c(t))},y=w=>{n(w),f.current?.focus()};return s("div",{class:uh,children:[s("label",{for:p,class:r?"spoken":ch,children:e}),
s("input",{ref:f,id:p,class:me(Ao,i&&Ds),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":l!==null,
"aria-describedby":l?`${p}-problem`:void 0,"data-autofocus":a?"":void 0,onInput:w=>c(w.currentTarget.value),onKeyDown:g,
onBlur:()=>h(u)}),l&&s(vt,{id:`${p}-problem`,error:l,onHint:y})]})}var $n=new Qi,Xs=le(wo("waits")==="yes");function P0(e){Xs.value=e,xo("waits",e?"yes":"no")}var EM=150,Jc,di=null;function io(){
clearTimeout(Jc),di=Me.value,$n.run(di,{history:!0})}function D0(){$t(()=>{let{state:e,how:t}=jl.value,n=_o.value,o=Ln.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||di!==null&&Wt(di,e.document)||Xs.value&&di!==
null&&Wt(yt(di).dataset,e.document.dataset)||(clearTimeout(Jc),Jc=setTimeout(io,t==="replace"?EM:0))})}var E0="kr",A0="zr",$0="jr",L0="Sr",R0="Br";function lo(e){De({document:Ve(Ve(Me.value,"from",e.from),"to",e.to)})}function O0(){let e=j(null),[t,n]=$(!1),o=Me.value.
timezone??"UTC",r=Gi(Me.value,o),{error:i}=$n.result.value,l=to(i,"from")??to(i,"to");return ci([{keys:"t",label:"Range \
of time",group:"The question",act:()=>n(!0)}]),s(V,{children:[s(N,{buttonRef:e,icon:"calendar",after:"down",kind:l?"dang\
er":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:s("span",{class:E0,children:r})}),l&&!t&&s("div",{class:R0,
children:s(vt,{error:l})}),t&&s(fn,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:s($M,
{zone:o,wrong:l,onDone:()=>n(!1)})})]})}function $M({zone:e,wrong:t,onDone:n}){let[o,r]=$(t),{from:i,to:l}=Me.value,a=i===
void 0&&l===void 0?"":`${i??""} - ${l??"now"}`,u=c=>{let f=T0(c);if(!f){r({message:"This is no range of time",hint:"try:\
 last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}lo(f),n()};return s("div",{class:A0,children:[s(fi,{
label:`Range, on the clock of ${e}`,value:a,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
s("div",{class:$0,children:Au.map(c=>s(N,{small:!0,kind:"plain",class:L0,pressed:Gi(Me.value,e)===c.label,onClick:()=>{lo(
c),n()},children:c.label},c.label))})]})}var LM=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function B0({answer:e,
intervals:t,of:n,zone:o,bars:r,actions:i}){let[l,a]=$("lines"),[u,c]=$(!1),[f,p]=$(null),{openAt:h,menu:g}=$o(),y=OM(n,e),
w=et(e,n),S=w.keys.length>0&&w.measures.some(E=>Po(e.columns[E].name));te(()=>p(null),[JSON.stringify(n)]);let T=ie(()=>Yp(
t),[t]),k=E=>Object.fromEntries(w.keys.map((P,B)=>[e.columns[P].name,E[B]])),M=e.columns[w.time]?.name??"time",_=({start:E,
keys:P,measure:B,value:z},K)=>h({document:n,mark:{keys:{[M]:E,...k(P)},measure:B},anchor:K,value:z,items:[{label:"Note h\
ere…",icon:"plus",act:()=>Lt({kind:"note",time:E})}]});return s(V,{children:[s(b0,{answer:e,document:n,zone:o,form:r?"\
bars":S?l:"lines",logarithmic:u,intervals:T,end:RM(e),flags:y.flags,span:f,onZoom:(E,P)=>lo({from:Bo(E),to:Bo(P)}),onSpan:(E,P)=>p(
{from:E,to:P}),onPoint:_,onGroup:(E,P)=>h({document:n,mark:{keys:k(E)},anchor:P,value:E[0]}),tools:s(V,{children:[S&&!r&&
s(mn,{label:"Form",choices:LM,value:l,onChange:a}),!r&&s(N,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:i}),f&&s(Xr,{document:n,mark:{time:{from:Bo(f.from),to:Bo(f.to)}},label:`${Se(f.from*1e3,o)} to ${Se(f.
to*1e3,o)}`,onClear:()=>p(null),children:[s(N,{small:!0,kind:"outlined",icon:"search",onClick:()=>lo({from:Bo(f.from),to:Bo(
f.to)}),children:"Zoom"}),s(N,{small:!0,kind:"outlined",icon:"plus",onClick:()=>Lt({kind:"note",time:Bo(f.from),to:Bo(f.
to)}),children:"Note"})]}),y.menu,g]})}function Bo(e){return new Date(e*1e3).toISOString()}function RM(e){let t=e.query?.
to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))}function OM(e,t){let[n,o]=$(!0),[r,i]=$(null),l=dg(e.
dataset,t.query?.from,t.query?.to);ci([{keys:"m",label:"Show or hide notes",group:"Charts",act:()=>o(!n)}]);let a=ie(()=>(n?
l:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:f=>i({note:c,
anchor:f})})),[l,n]),u=r&&s(Vi,{anchor:r.anchor,label:"Note",head:Ne(r.note.text),onClose:()=>i(null),items:[{label:"Rem\
ove the note",icon:"trash",danger:!0,act:()=>{mg(r.note.id)}}]});return{flags:a,menu:u}}var N0="Xr",z0="Cr",H0="Ir",I0="Ur";function pr({icon:e,title:t,children:n,actions:o}){return s("div",{class:N0,children:[s(ye,{name:e,size:32}),s("h2",{class:z0,
children:t}),n&&s("p",{class:H0,children:n}),s("div",{class:I0,children:o})]})}function F0({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return s(pr,{icon:"search",title:"Noth\
ing found",actions:s(V,{children:[n&&s(N,{kind:"primary",onClick:()=>lo({}),children:"All data"}),t&&s(N,{kind:"outlined",
onClick:()=>De({document:Ve(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&s(N,{kind:"outlined",onClick:io,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var NM=8;
function U0({document:e,chart:t}){let n=Vr(zt(e.dataset).value.value);return s(pr,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,NM).map((o,r)=>s(N,{kind:r===0?"pr\
imary":"outlined",onClick:()=>De({as:t,document:Ii({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:se(o.value).
text},o.value)):s(N,{kind:"primary",onClick:()=>De({as:"table",document:Ii(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Yc=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await bt(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Ql(t))
return;this.error=Ct(t)}this.busy=!1,this.changed()}};function pi(e,t){let[,n]=Za(i=>i+1,0),o=j(null);te(()=>{if(!e)return;
let i=new Yc(e,()=>n(0));return o.current={key:t,pages:i},i.more(),()=>i.close()},[t]);let r=o.current?.key===t?o.current.
pages:null;return{columns:r?.first?.columns??[],pages:r?.pages??[],first:r?.first??null,busy:r?.busy??e!==null,error:r?.
error??null,hasMore:r?.hasMore??!1,more:r?.more??zM}}function zM(){}function ta(e){return{...yt(e),aggregate:{measures:["count()"]}}}var HM=7.2,IM=24,FM=72,UM=300;function q0(e,t,n){let o=ge(e.query?.samples?.columns),r=e.columns.map((i,l)=>({name:i.name,
column:i,at:l,width:qM(e,i,l,n),expression:WM(o[l]??un(i.name))}));return t===null?r:t.map(i=>r.find(l=>l.name===i)).filter(
i=>i!==void 0)}function qM(e,t,n,o){let r=e.rows.slice(0,100).reduce((i,l)=>Math.max(i,Zc(l[n],t,o).length),t.name.length);
return Math.round(Math.max(FM,Math.min(UM,r*HM+IM)))}function Zc(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
Se(e,n,"millisecond"):typeof e=="number"&&Xn(t)?ze(e,at(t.name),!0):se(e).text}var VM=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function WM(e){return VM.test(e)?e:null}function Qc(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?iu(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function Xc(e){let{document:t}=Le.value;hn({document:Ve(t,"where",Hd(t.where,e)),open:[]},e)}function W0(e){let{document:t}=Le.
value,n=`by ${e}`;if(t.funnel||t.retention){let i=t.funnel?"funnel.by":"retention.by";return hn({document:Ve(t,i,e),open:[]},
n)}let o=t.aggregate??Xo("explore",null,{events:[]}).aggregate,r=[...ge(o.by).filter(i=>i!==e),e];hn({view:"explore",document:{
...yt(t),aggregate:{...o,by:r}},as:null,open:[]},n)}var V0=5*6e4;function K0(e,t,n){let o=Date.parse(t),r=yt({...e,from:new Date(
o-V0).toISOString(),to:new Date(o+V0).toISOString()});delete r.where,Lt({kind:"events",document:{...r,samples:{order:"ti\
me asc"}},label:`5 min around ${Se(t,n,"second")}`})}function j0(e,t){let n=t.toSorted((i,l)=>Date.parse(i.time)-Date.parse(
l.time)),o=yt(Le.value.document.dataset===e.dataset?Le.value.document:e),r=n.map(({event:i})=>({where:yo(i)}));hn({view:"\
funnel",document:{...o,funnel:{steps:r,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:i})=>i).join(", ")}`)}var J0="Q",na="S",Y0="f",Z0="Er",oa="Lr",Q0="Mr",ra="u",X0="Nr",eb="V",tb="Rr",nb="Ar",ob="Dr",rb="W",ib="Hr",lb="Fr",sb="\
Tr",gl="Y",ab="qr",ub="Gr",cb="Jr",fb="Kr";function db(e){let{row:t,columns:n,zone:o,template:r,isOpen:i,current:l,wrap:a,onToggle:u}=e;return s(V,{children:[s("di\
v",{role:"row",class:me(na,i&&Z0),style:{gridTemplateColumns:r},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[s("span",{role:"cell",class:oa,children:s("button",{type:"button",
class:Q0,"data-opener":"",tabIndex:l?0:-1,"aria-expanded":i,"aria-label":"All fields of this event",children:s(ye,{name:i?
"down":"right",size:12})})}),n.map(({at:c,column:f})=>s("span",{role:"cell",class:ra,"data-type":f.type,children:s(pb,{value:t[c],
column:f,zone:o,most:a?1e3:200})},c))]}),i&&s(KM,{...e})]})}function pb({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?s(re,{value:e,most:o}):s(re,{shown:{text:Zc(e,t,n),kind:e===null?"null":"value"}})}function KM({
row:e,all:t,zone:n,document:o,opened:r}){let[i,l]=$(""),a=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>i===
""||`${u.name} ${se(c).text}`.toLowerCase().includes(i.toLowerCase()));return s("div",{role:"row",class:X0,children:s("d\
iv",{role:"cell",class:eb,children:[s("div",{class:tb,children:[s(GM,{row:e,all:t,zone:n,document:o,opened:r}),t.length>
8&&s("input",{class:nb,"aria-label":"Find in fields",placeholder:"find in fields",value:i,onInput:u=>l(u.currentTarget.value)})]}),
s("dl",{class:ob,children:a.map(({column:u,value:c})=>s(jM,{column:u,value:c,zone:n},u.name))})]})})}function jM({column:e,
value:t,zone:n}){let o=un(e.name),r=e.type!=="timestamp"&&!Array.isArray(t),i=se(e.name).text;return s("div",{class:rb,children:[
s("dt",{class:ib,children:s(re,{value:e.name,most:64})}),s("dd",{class:lb,children:s(pb,{value:t,column:e,zone:n,most:4e3})}),
s("dd",{class:sb,children:[r&&s("button",{type:"button",class:gl,title:"Only this value","aria-label":`Only this ${i}`,onClick:()=>Xc(
Qc(o,t,!1)),children:"="}),r&&s("button",{type:"button",class:gl,title:"Without this value","aria-label":`Without this ${i}`,
onClick:()=>Xc(Qc(o,t,!0)),children:"≠"}),r&&s("button",{type:"button",class:gl,"aria-label":`Break down by ${i}`,onClick:()=>W0(
o),children:"by"}),s("button",{type:"button",class:gl,title:"Copy value","aria-label":`Copy ${i}`,onClick:()=>Ze(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:s(ye,{name:"copy",size:14})})]})]})}function GM({
row:e,all:t,zone:n,document:o,opened:r}){let i=zt(o.dataset).value.value,l=(f,p=e)=>f===void 0?void 0:p[t.findIndex(h=>h.
name===f)],a=l("time"),u=l(i?.actors?.[0]),c=r.map(f=>({time:l("time",f),event:l(i?.event??"event",f)})).filter(f=>typeof f.
time=="string"&&typeof f.event=="string");return s(V,{children:[typeof u=="string"&&s(N,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>Gt(ql(o.dataset,u)),children:s("span",{children:["Timeline of ",s(re,{value:u,most:24,middle:!0})]})}),
typeof a=="string"&&s(N,{small:!0,kind:"outlined",icon:"clock",onClick:()=>K0(o,a,n),children:"5 min around"}),c.length>
0&&s(N,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>j0(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),s(N,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Ze(JSON.stringify(Object.fromEntries(t.map(({
name:f},p)=>[f,e[p]])),null,2),"The event"),children:"JSON"})]})}function ia({paging:e,document:t,zone:n,wanted:o=null,wrap:r=!1}){let i=j(null),[l,a]=$(new Set),[u,c]=$("0:0"),f=ie(()=>e.
first?q0(e.first,o,n):[],[e.first,o,n]),p=ie(()=>JM(e,l),[e.pages,l]);if(!e.first)return e.error?s(mb,{error:e.error,onAgain:e.
more}):s("div",{class:cb,children:s(Co,{lines:12})});if(e.pages.length===0)return s("p",{class:fb,children:"No event pas\
ses."});let h=y=>{let w=new Set(l);w.delete(y)||w.add(y),a(w),c(y)},g=`28px ${f.map(({width:y})=>`${y}px`).join(" ")} mi\
nmax(0, 1fr)`;return s("div",{ref:i,class:J0,role:"table","aria-label":"Events","data-wrap":r,onKeyDown:y=>YM(y,i.current),
children:[s("div",{class:me(na,Y0),role:"row",style:{gridTemplateColumns:g},children:[s("span",{role:"columnheader",class:oa,
children:s("span",{class:"spoken",children:"Open"})}),f.map(({name:y,at:w})=>s("span",{role:"columnheader",class:ra,children:s(
re,{value:y,most:48})},w))]}),e.pages.map((y,w)=>s(QM,{page:w,rows:y,scroller:i,render:(S,T)=>{let k=`${w}:${T}`;return s(
db,{row:S,all:e.first.columns,columns:f,zone:n,document:t,template:g,isOpen:l.has(k),current:u===k,wrap:r,opened:p,onToggle:()=>h(
k)},T)}},w)),s(XM,{paging:e,scroller:i})]})}function JM(e,t){return[...t].map(n=>{let[o,r]=n.split(":").map(Number);return e.
pages[o]?.[r]}).filter(n=>n!==void 0)}function YM(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof
Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let r=[...t.querySelectorAll("[data-ope\
ner]")];e.preventDefault(),e.stopPropagation(),r[r.indexOf(o)+n]?.focus()}var ZM="1200px";function QM({rows:e,scroller:t,
render:n,page:o}){let r=j(null),[i,l]=$(!0),a=j(0);return te(()=>{let u=r.current;if(!u)return;let c=new IntersectionObserver(
([f])=>{f&&(f.isIntersecting||(a.current=u.getBoundingClientRect().height),l(f.isIntersecting))},{root:t.current,rootMargin:ZM});
return c.observe(u),()=>c.disconnect()},[]),s("div",{ref:r,role:"rowgroup","data-page":o,style:i?{}:{height:`${a.current}\
px`},children:i&&e.map(n)})}function XM({paging:e,scroller:t}){let n=j(null),o=j(e.more);return o.current=e.more,te(()=>{
if(!n.current)return;let r=new IntersectionObserver(([i])=>{i?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return r.observe(n.current),()=>r.disconnect()},[e.pages.length]),s("div",{ref:n,class:ab,children:[e.error&&s(
mb,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function mb({
error:e,onAgain:t}){return s("div",{class:ub,children:[s(vt,{error:e}),s(N,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var gb="Or",yb="Pr",bb="Qr",ef="Vr",vb="Wr",wb="Yr",xb="B";function kb({all:e,wanted:t,onWanted:n}){let o=j(null),[r,i]=$(!1),[l,a]=$(""),u=t??e,c=f=>{let p=e.filter(h=>h===f?!u.includes(
f):u.includes(h));n(p.length===e.length?null:p)};return s(V,{children:[s(N,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:r,disabled:e.length===0,onClick:()=>i(!r),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),r&&s(fn,{anchor:o.current,role:"dialog",label:"Columns",class:vb,onClose:()=>i(!1),children:[
s("input",{class:Ao,"aria-label":"Find a column",placeholder:"find a column",value:l,onInput:f=>a(f.currentTarget.value)}),
s("div",{class:wb,children:e.filter(f=>f.toLowerCase().includes(l.toLowerCase())).map(f=>s("label",{class:xb,children:[s(
"input",{type:"checkbox",checked:u.includes(f),onChange:()=>c(f)}),s(re,{value:f,most:40,middle:!0})]},f))})]})]})}var eC=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function _b({document:e,zone:t,actions:n}){let[
o,r]=$(!1),[i,l]=$(null),a=/asc|^time$/.test(e.samples?.order??""),u=pi({path:"v1/query",body:p=>({...e,samples:{...e.samples,
...p===void 0?{}:{cursor:p}}})},JSON.stringify(e)),c=Pn(ta(e)),f=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return s("section",{class:gb,"aria-label":"Raw events",children:[s("div",{class:yb,children:[s("h2",{class:bb,children:typeof f==
"number"?`${We(f)} events`:"Raw events"}),s(mn,{label:"Order",choices:eC,value:a?"oldest":"newest",onChange:p=>jt("sampl\
es.order",p==="oldest"?"time asc":void 0)}),s(kb,{all:u.columns.map(({name:p})=>p),wanted:i,onWanted:l}),s(N,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>r(!o),children:"Wrap"}),n]}),s(tC,{document:e,zone:t}),s(ia,{paging:u,document:e,zone:t,
wanted:i,wrap:o})]})}function tC({document:e,zone:t}){let n=ie(()=>({...yt(e),compare:void 0,aggregate:{measures:["count\
()"],by:["time('auto')"]}}),[e]),{answer:o}=Pn(Ve(n,"compare",void 0)),[r,i]=$(null),l=ie(()=>o&&"rows"in o&&"columns"in
o?Yi(o,et(o,n),1):null,[o]),a=ie(()=>l?.series[0]?[{values:l.series[0].values,color:0,bars:!0}]:[],[l]);return!l||l.times.
length<2?s("div",{class:ef}):s("div",{class:ef,children:s(Ys,{times:l.times,series:a,zone:t,unit:"none",height:88,cursor:r,
onCursor:i,onDrag:(u,c)=>lo({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function Mb({document:e,result:t,as:n}){let{answer:o,of:r,phase:i}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!Mn(e)||n==="heat"&&!ge(e.aggregate?.by).some(Mo)))return s(U0,{document:e,chart:n});if(!o||!r||!("columns"in o))
return i==="error"?null:s(Co,{});let a=o.query?.timezone??r.timezone??"UTC",u=s(Gp,{document:r,answer:o,zone:a}),c=()=>u;
if(r.samples)return s(_b,{document:r,zone:a,actions:u});if(o.rows.length===0&&i==="exact")return s(F0,{document:r});let f=Mn(
r),p=nC(n,r)?n:rs(r);return p==="distribution"&&f?s(Ch,{answer:o,of:r,bins:f,zone:a,actions:u}):p==="heat"&&f?s(fg,{answer:o,
of:r,bins:f,zone:a,actions:u}):et(o,r).time>=0&&!f&&(p==="line"||p==="bar")?s(B0,{answer:o,intervals:t.intervals,of:r,zone:a,
bars:p==="bar",actions:c}):p==="bar"?s(Ih,{answer:o,of:r,document:e,zone:a,actions:c}):s(Hh,{answer:o,of:r,document:e,zone:a,
actions:c})}function nC(e,t){let n=ge(t.aggregate?.by).some(Mo);return e==="distribution"?Mn(t)!==null&&!n:e==="heat"?Mn(
t)!==null&&n:e==="table"||Mn(t)===null}var Sb="Z",Tb="Zr";function Db({document:e,result:t}){let n=ge(e.aggregate?.measures),o=ge(e.aggregate?.by);return s("div",{class:Sb,children:[
s("span",{children:"Show"}),s(tf,{label:"Measures",path:"aggregate.measures",value:n.join(", "),error:to(t.error,"aggreg\
ate.measures"),onCommit:r=>jt("aggregate.measures",Pb(r))}),s("span",{children:"where"}),s(tf,{label:"Filter",path:"wher\
e",value:e.where??"",placeholder:"any event",error:to(t.error,"where"),onCommit:r=>jt("where",r.trim()===""?void 0:r)}),
s("span",{children:"by"}),s(tf,{label:"Breakdown",path:"aggregate.by",value:o.join(", "),placeholder:"nothing",error:to(
t.error,"aggregate.by"),onCommit:r=>jt("aggregate.by",Pb(r))})]})}function tf(e){let{path:t,...n}=e;return s("div",{class:Tb,
"data-path":t,children:s(fi,{bare:!0,code:!0,...n})})}function Pb(e){let t=[""],n=0,o="";for(let i of e)o!==""?o=i===o?"":
o:i==="'"||i==='"'?o=i:i==="("?n++:i===")"&&n--,i===","&&n===0&&o===""?t.push(""):t[t.length-1]+=i;let r=t.map(i=>i.trim()).
filter(i=>i!=="");return r.length>0?r:void 0}var Eb=new Map;function rC(e,t){let{aggregate:n,dataset:o}=e;return n&&!Mn(e)&&Eb.set(o,n),Ii(e,t,Eb.get(o)??null,Vr(zt(
o).value.value))}var Ab={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
"aggregate.measures","aggregate.by","where"],chartOf:rs,choose:rC,Sentence:Db,Page:Mb};var Ln=[Ab],so=[];var Lb="_r",Rb="ea";function Ob(){let{value:e,error:t}=qn.value,n=e?.[0]?.name;return te(()=>{e||vo()},[]),te(()=>{n!==void 0&&Ur(n)},[n]),t?
s(pr,{icon:"warning",title:"The datasets cannot be listed",actions:s(N,{kind:"outlined",onClick:()=>{vo()},children:"Try\
 again"}),children:t.message}):e&&n===void 0?s(lC,{}):s(Co,{})}function lC(){let e=`curl --data-binary @events.ndjson -H\
 'Content-Type: application/x-ndjson' '${an("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return s(
"main",{class:Lb,children:[s(pr,{icon:"data",title:"There are no events yet",actions:s(V,{children:[s(N,{kind:"primary",
icon:"copy",onClick:()=>Ze(e,"The line"),children:"Copy the line"}),s(N,{kind:"outlined",onClick:()=>{vo()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),s("pre",{class:Rb,children:e})]})}function nf(){return s(pr,{icon:"search",title:"\
There is no such page",actions:s(N,{kind:"primary",onClick:()=>Gt(""),children:"To the first dataset"})})}var of={};Na(of,{banner:()=>rf,danger:()=>uC,default:()=>cC,info:()=>sC,text:()=>lf,warning:()=>aC});var rf="ia",sC="ra",
aC="aa",uC="ta",lf="oa",cC={banner:rf,info:sC,warning:aC,danger:uC,text:lf};function Bb({kind:e,children:t,actions:n}){return s("div",{class:me(rf,of[e]),role:e==="info"?"status":"alert",children:[
s(ye,{name:e==="info"?"info":"warning"}),s("span",{class:lf,children:t}),n]})}var Nb="_",zb="na",Hb="pa",Ib="da",Fb="la",Ub="xa";function No({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let i=j(null),l=Un();return it(()=>{eo();let a=document.activeElement;
return i.current?.showModal(),i.current?.querySelector("[data-autofocus]")?.focus(),()=>{a instanceof HTMLElement&&a.isConnected&&
a.focus()}},[]),s("dialog",{ref:i,class:me(Nb,r&&zb),"aria-labelledby":l,onCancel:a=>{a.preventDefault(),t()},onClick:a=>{
a.target===i.current&&t()},children:[s("div",{class:Hb,children:[s("h2",{id:l,class:Ib,children:e}),s(N,{icon:"close",label:"\
Close",keys:"Esc",kind:"quiet",onClick:t})]}),s("div",{class:Fb,children:n}),o&&s("div",{class:Ub,children:o})]})}var qb="sa",Vb="ca",Wb="ga",Kb="ee",jb="fa",Gb="ie";function Jb({onClose:e}){let t=Map.groupBy(x0.value,({group:n})=>n);return s(No,{title:"Keys",onClose:e,wide:!0,children:[
s("div",{class:qb,children:[...t].map(([n,o])=>s("section",{children:[s("h3",{class:Vb,children:n}),s("dl",{class:Wb,children:o.
map(({keys:r,label:i})=>s("div",{class:Kb,children:[s("dt",{children:i}),s("dd",{children:r.split(" ").map(l=>s("kbd",{class:jb,
children:l},l))})]},r))})]},n))}),s("div",{class:Gb,children:[s("label",{children:[s("input",{type:"checkbox",checked:k0.
value,onChange:n=>_0(n.currentTarget.checked)})," Single letters are keys"]}),s("label",{children:[s("input",{type:"chec\
kbox",checked:Xs.value,onChange:n=>P0(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function yl(e){let t=Le.value.view===e.name,n=Wd(e.name,pu(Kt.value));n!==null&&Jt(n,{label:"Undo",act:bo}),t&&_o.value.
kind!=="view"&&Kt.value!==""&&yu(),Kt.value===""&&Gt("")}function Yb(){let e="Go to";return[...Ln.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>yl(t)})),...so.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Gt(t.name)}))]}var af=matchMedia("(prefers-color-scheme: dark)"),Zb=le(af.matches),sf=wo("theme"),bl=le(sf==="light"||sf==="dark"?sf:"s\
ystem"),yi=_t(()=>bl.value==="system"?Zb.value?"dark":"light":bl.value);function la(e){bl.value=e,xo("theme",e)}function Qb(){
af.addEventListener("change",()=>{Zb.value=af.matches}),$t(()=>{document.documentElement.dataset.theme=yi.value})}function Xb({onClose:e,onHelp:t}){let[n,o]=$(""),r=hC(pC(t),n).slice(0,200);return s(No,{title:"Find",onClose:e,children:s(
Qr,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(i=>({value:i,label:s(re,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},
onCancel:e})})}function pC(e){let t=Kt.value===""?[]:zt(Kt.value).value.value?.columns??[];return[...Ln.map(n=>({name:n.
label,kind:"page",act:()=>yl(n)})),...so.map(n=>({name:n.label,kind:"page",act:()=>Gt(n.name)})),...(qn.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Ur(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>mC(
n)})),...zr.value?[{name:"Undo",kind:"command",act:bo}]:[],...Hr.value?[{name:"Redo",kind:"command",act:Ir}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Lt({kind:"json"})},{name:yi.value==="dark"?"Light":"Dark",kind:"command",act:()=>la(
yi.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function mC(e){let t=Ni(Me.value),n=ge(Me.value[t]?.
by),o=un(e);n.includes(o)||De({document:Ve(Me.value,[t,"by"],t==="aggregate"?[...n,o]:o)})}function hC(e,t){let n=t.trim().
toLowerCase();if(n==="")return e;let o=i=>{let l=i.toLowerCase();if(l.startsWith(n))return 0;let a=l.indexOf(n);return a<
0?3:/[a-z0-9]/.test(l[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:o(i.name)})).filter(({grade:i})=>i<3).sort((i,l)=>i.
grade-l.grade).map(({item:i})=>i)}var ev="re",tv="a",nv="ae",ov="ua",rv="te",uf="oe",iv="t",lv="ne",sv="pe",av="X",uv="de";var zo=le(wo("rail")==="folded");function yC(){zo.value=!zo.value,xo("rail",zo.value?"folded":"open")}function fv({onPalette:e,
onHelp:t}){let n=_o.value;return s("nav",{"aria-label":"Pages",class:me(ev,zo.value&&tv),children:[s("div",{class:nv,children:[
s(vC,{}),!zo.value&&s("span",{class:ov,children:"Sluice"})]}),s("ul",{class:uf,children:Ln.map(o=>s(cv,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Le.value.view===o.name,onClick:()=>yl(o)},o.name))}),so.length>0&&s(
"div",{class:sv,role:"presentation"}),s("ul",{class:uf,children:so.map(o=>s(cv,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>Gt(o.name)},o.name))}),s("div",{class:av,children:[s(N,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),s(bC,{}),s(N,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
s(N,{icon:"collapse",label:zo.value?"Widen":"Fold",kind:"quiet",class:uv,onClick:yC})]})]})}function cv({icon:e,label:t,
keys:n,current:o,onClick:r}){let i=Wr(zo.value?`${t}  ${n}`:void 0);return s("li",{children:s("button",{type:"button",class:iv,
"aria-current":o?"page":void 0,"aria-label":zo.value?t:void 0,onClick:r,...i,children:[s(ye,{name:e,size:20}),s("span",{
class:lv,children:t})]})})}function bC(){let e=(t,n)=>({label:n,checked:bl.value===t,act:()=>la(t)});return s(St,{icon:yi.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function vC(){return s("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:rv,children:[s("rect",{width:"32",height:"32",rx:"7"}),s("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var pv="le",mv="xe";function hv({children:e}){let[t,n]=$(null);ci([...Yb(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{zr.value&&bo()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Hr.value&&
Ir()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:io},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:xC}]);let o=()=>n(null);return s("div",{class:pv,children:[s(fv,{onPalette:()=>n("pal\
ette"),onHelp:()=>n("help")}),s("div",{class:mv,children:[tm.value==="away"&&s(Bb,{kind:"warning",actions:s(N,{small:!0,
kind:"outlined",onClick:om,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&s(Xb,{onClose:o,onHelp:()=>n("help")}),t==="help"&&s(Jb,{onClose:o}),s(Ip,{}),s(
Mp,{})]})}function xC(){let{phase:e}=$n.result.value;e==="running"||e==="estimate"?$n.cancel():Gl.value.length>0&&Jl()}var gv="ha",yv="ma",bv="se",vv="va";var aa=_t(()=>rr.value.filter(e=>e.to.dataset===Me.value.dataset));function wv(){return aa.value.length===0?null:s("nav",
{"aria-label":"The way here",class:gv,children:[aa.value.map((e,t)=>s("span",{class:yv,children:[s("button",{type:"butto\
n",class:bv,onClick:()=>{tc(t),De(e.from)},children:t===0?"all":se(aa.value[t-1]?.label).text}),s(ye,{name:"right",size:12})]},
t)),s("span",{"aria-current":"step",class:vv,children:se(aa.value.at(-1)?.label).text})]})}var xv="C",kv="ba",_v="wa",Mv="ya",Cv="ka",Sv="za";function ua({title:e,note:t,actions:n,children:o,onClose:r}){let i=j(null),l=Un();return it(()=>{eo();let a=document.activeElement;
return i.current?.focus(),()=>{a instanceof HTMLElement&&a.isConnected&&a.focus()}},[]),s("div",{ref:i,class:xv,tabIndex:-1,
role:"dialog","aria-labelledby":l,children:[s("div",{class:kv,children:[s("div",{class:_v,children:[s("h2",{id:l,class:Mv,
children:e}),t&&s("p",{class:Cv,children:t})]}),n,s(N,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:r})]}),
s("div",{class:Sv,children:o})]})}var Tv="ja",Pv="Sa",Dv="Ba",cf="Xa";function Ev({layer:e,onClose:t}){let n=e.request,o=pi({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),r=n.timezone??"UTC",i=ie(()=>o.pages.flat(),[o.pages]),l=ie(()=>o.columns.map((c,f)=>({key:c.name,head:s(
re,{value:c.name,most:48}),number:Xn(c)&&f>0,cell:p=>f===0?s(re,{value:p[0],most:64,middle:!0}):s(re,{shown:us(p[f],c,r)})})),
[o.columns,r]),a=zt(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{a&&c[0]!==null&&Gt(ql(n.dataset,
String(c[0])))};return s(ua,{title:"Actors",onClose:t,note:s(V,{children:[s(re,{value:e.label,most:200}),CC(i.length,o.hasMore)]}),
actions:s(N,{icon:"save",kind:"outlined",onClick:()=>Lt({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&s("div",{class:Dv,children:[s(vt,{error:o.error}),s(N,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&s("div",{class:cf,children:s(Co,{lines:12})}),o.first&&(i.length===0?
s("p",{class:cf,children:"No actor is here."}):s("div",{class:Tv,children:[s(vs,{label:"Actors",columns:l,rows:i,onCell:u}),
o.hasMore&&s("div",{class:Pv,children:s(N,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function CC(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var da="Ca",$v="Ia",Lv="h",Rv="Ua";var SC=/^[A-Za-z_][A-Za-z0-9_]*$/;function Bv({layer:e,onClose:t}){let n=e.request,o=e.cohort,[r,i]=$(o?"live":"frozen"),
[l,a]=$(""),[u,c]=$(null),[f,p]=$(null),h=async()=>{if(!SC.test(l))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{r==="live"?await PC(l,o,String(e.label)):n&&await EC(l,n,String(e.label),p),du(
Kt.value),Jt(`The cohort ${l} is saved; it is a property now: true for whom it has.`),t()}catch(g){p(null),c(TC(Ct(g)))}};
return s(No,{title:"Save as cohort",onClose:t,foot:s(V,{children:[s(N,{kind:"outlined",onClick:t,children:"Cancel"}),s(N,
{kind:"primary",disabled:f!==null||l==="",onClick:()=>{h()},children:f===null?"Save":`${We(f)} actors read`})]}),children:[
s("p",{class:da,children:s(re,{value:e.label,most:300})}),s("form",{onSubmit:g=>{g.preventDefault(),h()},onInput:g=>{g.target instanceof
HTMLInputElement&&g.target.type!=="radio"&&a(g.target.value.trim())},children:[s(fi,{label:"Name",value:l,onCommit:g=>a(
g.trim()),placeholder:"frequent_buyers",autofocus:!0}),s("fieldset",{class:$v,children:[s("legend",{class:"spoken",children:"\
Kind"}),s(Ov,{kind:"live",present:r,disabled:!o,onChoose:i,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),s(Ov,{kind:"frozen",present:r,disabled:!n,onChoose:i,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&s(vt,{error:u})]})]})}function TC(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function Ov({kind:e,present:t,disabled:n,onChoose:o,
title:r,text:i}){return s("label",{class:Lv,"data-disabled":n,children:[s("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),s("span",{children:[s("strong",{children:r}),s("span",{class:Rv,children:n?"Not possibl\
e for these actors.":i})]})]})}function Nv(e,t){return`v1/datasets/${encodeURIComponent(Kt.value)}/${e}/${encodeURIComponent(
t)}`}async function PC(e,t,n){await bt(Nv("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var DC=1e4;async function EC(e,t,n,o){let r=[],i,l="";o(0);do{let u=await bt("v1/actors",{body:{...t,
limit:DC,...i===void 0?{}:{cursor:i}}});l=u.columns[0]?.name??"";for(let c of u.rows)r.push(String(c[0]));o(r.length),i=
u.cursor}while(i!==void 0);let a=new URLSearchParams({per:l,description:n});await bt(`${Nv("cohorts",e)}?${a.toString()}`,
{method:"PUT",body:r,headers:{"If-None-Match":"*"}})}function zv({layer:e,onClose:t}){let n=e.document,o=pi({path:"v1/query",body:a=>({...n,samples:{...n.samples,...a===void 0?
{}:{cursor:a}}})},JSON.stringify(n)),r=Pn(ta(n)),i=r.answer&&"rows"in r.answer?r.answer.rows[0]?.[0]:void 0,l=n.timezone??
"UTC";return s(ua,{title:"Events",onClose:t,note:s(V,{children:[s(re,{value:e.label===""?"all":e.label,most:200}),typeof i==
"number"&&` · ${We(i)} events`]}),children:s(ia,{paging:o,document:n,zone:l})})}var Hv="Ea",Iv="ce",Fv="ge";var Uv=null;function $C(){return Uv??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),Uv}function qv(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,i=j(null),l=j(null),a=j(e);a.current=e;let[u,c]=$(!1);return te(()=>{let f=!1;
return $C().then(p=>{f||!p||!i.current||(l.current=p.mount(i.current,{...a.current,onText:h=>{h!==a.current.text&&a.current.
onText(h)},onRun:()=>a.current.onRun?.()}),l.current.setMark(a.current.mark??null),c(!0),r&&l.current.focus())}),()=>{f=
!0,l.current?.destroy()}},[]),te(()=>{l.current?.setText(t)},[t]),te(()=>{l.current?.setMark(o)},[o?.start,o?.end,t]),s(
"div",{class:me(Hv,e.class),children:[s("div",{ref:i,class:Iv,hidden:!u,"data-editor":u}),!u&&s("textarea",{class:Fv,"ar\
ia-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,onInput:f=>e.onText(f.currentTarget.value)})]})}var Vv="La",Wv="fe",Kv="Ma",jv="Na";function Jv({onClose:e}){let t=Me.value,[n,o]=$(()=>JSON.stringify(t,null,2)),[r,i]=$(null);return te(()=>{Wt(Gv(n).value,
t)||(o(JSON.stringify(t,null,2)),i(null))},[t]),s("aside",{class:Vv,"aria-label":"The document as JSON",children:[s("div",
{class:Wv,children:[s("h2",{children:"JSON"}),s(N,{icon:"copy",label:"Copy",kind:"quiet",onClick:()=>Ze(n,"The document")}),
s(N,{icon:"close",label:"Close",kind:"quiet",onClick:e})]}),s(qv,{class:Kv,label:"Document",language:"json",text:n,onText:a=>{
o(a);let{value:u,error:c}=Gv(a);i(c),u&&De({document:{...u,dataset:u.dataset||Le.value.document.dataset}},"replace")},onRun:io}),
r!==null&&s("div",{class:jv,children:s(vt,{error:{message:r,hint:"the question on the screen is the last that could be r\
ead"}})})]})}function Gv(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(t)?{value:null,error:"\
A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?t.message:String(t)}}}function Yv({layer:e,onClose:t}){let[n,o]=$(""),[r,i]=$(null),l=String(e.time),a=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=Me.value,f=()=>{n.trim()!==""&&pg({dataset:u,time:l,text:n.trim(),...a===void 0?{}:{to:a}}).then(t,p=>i(
Ct(p)))};return s(No,{title:"Note",onClose:t,foot:s(V,{children:[s(N,{kind:"outlined",onClick:t,children:"Cancel"}),s(N,
{kind:"primary",onClick:f,children:"Save"})]}),children:[s("p",{class:da,children:[Se(l,c),a===void 0?"":` to ${Se(a,c)}`]}),
s("form",{onSubmit:p=>{p.preventDefault(),f()},children:[s("input",{class:Ao,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:p=>o(p.currentTarget.value)}),r&&s(vt,{error:r})]})]})}var Zv=new Map([["json",Jv],["events",zv],["actors",Ev],["cohort",Bv],["note",Yv]]);var Xv="Ra",ew="Aa";function df({title:e,values:t,value:n,onChange:o,free:r=!1,...i}){let l=j(null),[a,u]=$(!1),[c,f]=$(""),p=ie(()=>OC(t,c),
[t,c]),h=()=>{u(!1),f("")},g=y=>{h(),o(y)};return s(V,{children:[s(N,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:l,
onClick:()=>a?h():u(!0),children:s("span",{class:Xv,children:s(re,{value:n,most:32})})}),a&&s(fn,{anchor:l.current,onClose:h,
role:"dialog",label:e,children:s("div",{class:ew,children:s(Qr,{label:e,text:c,onText:f,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:p.slice(0,1e3).map(y=>({value:y,label:s(re,{value:y}),selected:y===n})),onPick:g,onTake:y=>{r&&
y!==""&&g(y)},onCancel:h})})})]})}function OC(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(i=>i.toLowerCase().
startsWith(n)),r=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...o,...r]}var tw=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function nw(){let e=Me.value.compare?.offset,t=tw.find(([,n])=>n===e)?.[0]??`vs ${Ne(e??"")} before`;
return s(St,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:tw.map(([n,o])=>({label:n,
checked:o===e,act:()=>jt("compare",o===void 0?void 0:{offset:o})})),children:t})}var ow=le([]);function rw(){return ow.value.length===0?null:s(St,{icon:"save",menuLabel:"Save",items:ow.value,placing:{align:"end"},children:"\
Save"})}var lw="Da",sw="I";function aw(){let e=$n.result.value,t=e.phase==="running"||e.phase==="estimate";return s("div",{class:lw,children:[s("sp\
an",{role:"status",class:sw,"data-phase":e.phase,children:[e.phase==="exact"&&s(ye,{name:"check",size:14}),e.phase==="er\
ror"&&s(ye,{name:"error",size:14}),NC(e)]}),t&&s(N,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>$n.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&s(N,{small:!0,kind:"outlined",onClick:io,children:"Run again"})]})}
function NC(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${Ke(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=sp(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${Ke(t.
sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${Ht(t.rows_scanned)} rows`:`${o}, ${n}`}}}var uw=null;function cw(){return uw??=[...new Set([hu(),"UTC",...Intl.supportedValuesOf("timeZone")])],uw}var fw="U",dw="E",pw="Ha",mw="L",hw="Fa";var gw=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function yw({runs:e}){te(()=>{qn.value.value||
vo()},[]);let t=qn.value.value?.map(({name:o})=>o)??[Kt.value],n=Me.value.timezone??"UTC";return s("header",{class:fw,"a\
ria-label":"The question",children:[s("div",{class:dw,children:[s(df,{title:"Dataset",icon:"data",values:t,value:Kt.value,
onChange:o=>{Ur(o)},class:pw}),s(O0,{}),s(df,{title:"Time zone",icon:"globe",values:cw(),value:n,onChange:o=>jt("timezon\
e",o),kind:"quiet",free:!0}),s(nw,{}),s(HC,{})]}),s("div",{class:mw,children:e&&s(aw,{})}),s("div",{class:hw,children:[s(
N,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!zr.value,onClick:bo}),s(N,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Hr.value,onClick:Ir}),s(St,{icon:"share",menuLabel:"Share",items:Wp(),placing:{align:"end"},children:"Shar\
e"}),s(rw,{})]})]})}function HC(){let e=Me.value.sample,t=e===void 0||e===1?void 0:e,n=gw.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return s(St,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:gw.map(([o,r])=>({label:o,checked:r===t,act:()=>jt("sample",r)})),children:n})}var bw="ue",vw="Ta",ww="qa",xw="Ga",kw="Ja",_w="he";function Mw(){let e=Ln.find(({name:t})=>t===qd.value)??Ln[0];return e?s(FC,{view:e}):null}function FC({view:e}){let t=Me.
value,n=$n.result.value,o=Vd.value??e.chartOf(t);te(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sluice`},
[e,t.dataset]);let r=l=>{De({as:l,document:e.choose?e.choose(t,l):t})},i=n.phase==="running"||n.phase==="estimate";return s(
V,{children:[s(yw,{runs:e.runs??!0}),s(bp,{busy:i,done:n.done}),s("main",{class:bw,"data-view":e.name,"data-state":n.phase,
"aria-busy":i,children:[s("h1",{class:"spoken",children:e.label}),s(wv,{}),s("div",{class:vw,children:[s("div",{class:ww,
children:s(e.Sentence,{document:t,result:n})}),s("div",{class:xw,children:[e.charts.length>1&&s(mn,{label:"Chart",value:o,
onChange:r,choices:e.charts.map(({name:l,label:a,icon:u})=>({value:l,label:a,icon:u}))}),s(N,{icon:"braces",label:"The d\
ocument as JSON",kind:"quiet",onClick:()=>Lt({kind:"json"})})]})]}),n.error&&!UC(e,n.error)&&s("div",{class:kw,children:s(
vt,{error:n.error})}),s("div",{class:_w,"data-former":n.former,children:s(e.Page,{document:t,result:n,as:o})})]}),s(qC,{})]})}
function UC(e,t){return["from","to",...e.errorPlaces??[]].some(n=>to(t,n)!==null)}function qC(){return s(V,{children:Gl.
value.map((e,t)=>{let n=Zv.get(e.kind);return n?s(n,{layer:e,onClose:Jl},t):null})})}function Cw(){return s(hv,{children:s(VC,{})})}function VC(){let e=_o.value;switch(e.kind){case"home":return s(Ob,{});case"\
view":return s(Mw,{});case"page":{let t=so.find(({name:n})=>n===e.page);return t?s(t.Page,{rest:e.rest}):s(nf,{})}case"a\
ctor":case"link":return s(nf,{})}}Qb();M0();await np();D0();fh();td(s(Cw,{}),document.body);
