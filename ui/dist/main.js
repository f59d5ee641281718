var CF=Object.defineProperty;var _h=(e,t)=>{for(var n in t)CF(e,n,{get:t[n],enumerable:!0})};var We,e0,Ah,Hi,$h,bm,t0,gm,n0,Rh,Dh,o0,_u=Symbol.for("pv"),vm={},xm=[],SF=/^m(i|n|o|s|text|space)$/,Oh=Array.isArray,Lh=xm.
slice,Ns=Object.assign;function Ls(e){e&&e.parentNode&&e.remove()}function r0(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Lh.call(arguments,2):n),Mu(e,
a,o,i,null)}function Mu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:_u,__v:i||
++e0,__i:-1,__u:0};return!i&&We.vnode&&We.vnode(s),s}function R(e){return e.children}function Ua(e,t){this.props=e,this.context=t,this.__g=0}function qi(e,t){if(t==null)return e.
__&&qi(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:qi(e)}function TF(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=Ns({constructor:_u},n)).__v=n.__v+1,
We.vnode&&We.vnode(t),Nh(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||qi(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,c0(i,t,s),n.__=n.__e=null,t.__e!=o&&i0(t))}function i0(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),i0(e)}function Eh(e){(8&e.__g||(e.__g|=8,Hi.push(e),bm++))&&$h==We.debounceRendering||
(($h=We.debounceRendering)||queueMicrotask)(s0)}function s0(){try{for(var e,t=1;Hi.length;)Hi.length>t&&Hi.sort(t0),e=Hi.
shift(),t=Hi.length,8&e.__g&&TF(e)}finally{(bm=Hi.length)&&($h||queueMicrotask)(s0)}}function a0(e,t,n,o,i,s,a,l,u,c,m){
var d,p,f,h,b,y,S=o.__k||xm,v=t.length;for(u=PF(n,t,S,u,v),d=0;d<v;d++)(f=n.__k[d])!=null&&(p=~f.__i&&S[f.__i]||vm,f.__i=
d,y=Nh(e,f,p,i,s,a,l,u,c,m),h=f.__e,(p.ref!=f.ref||8&p.__u)&&(p.ref&&Bh(p.ref,null,f,p),f.ref&&m.push(f.ref,f.__c||h,f)),
b=b||h,4&f.__u?(u=l0(f,u,e,!p.__v),p.__e&&(p.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:h&&(u=h.nextSibling),f.
__u&=-21);return n.__e=b,u}function PF(e,t,n,o,i){var s,a,l,u,c,m,d,p,f,h=n.length,b=h,y=0,S=0,v=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=Mu(null,
a):Oh(a)?a=v[s]=Mu(R,{children:a}):a.constructor===_u&&a.__b?a=v[s]=Mu(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,u=s+y,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=MF(a,n,u,b))&&(b--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?y--:c==u+1?y++:c!=
u&&(c>u?y--:y++,S=1)):(~c||(i>h?y--:i<h&&y++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(S){for(m=[],d=[],s=0;s<
i;s++)if((a=v[s])&&16&a.__u){for(y=0,p=m.length;y<p;)m[f=y+p>>1]<a.__i?y=f+1:p=f;m[y]=a.__i,d[s]=y+1}for(y=m.length;s--;)
d[s]&&(d[s]==y?y--:v[s].__u|=4)}if(b)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=qi(l)),Fh(l,l));return o}function l0(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=l0(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=qi(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function MF(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function Xx(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function hm(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Xx(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Xx(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Dh[t]||(Dh[t]=
_F(t)),(e.__a||(e.__a={}))[t]=Rh,s=t!=(t=t.replace(n0,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function _F(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[gm]==null)t[gm]=Rh++;else if(t[gm]<this.__a[e])return;return n(We.event?We.event(t):t)}}}function Nh(e,t,n,o,i,s,a,l,u,c){
var m,d,p,f,h,b,y,S,v,C,T,E,$,F,N,X,A,O,K=t.type;if(t.constructor!==_u)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&
(t.__u|=u,d=s=[],m.nodeType==8?l=ym(m,s):s.push(m),l=s[0]||l),(m=We.__b)&&m(t);e:if(typeof K=="function"){p=a.length;try{
if(S=t.props,v=(m=K.prototype)&&m.render,C=(m=K.contextType)&&o[m.__c],T=m?C?C.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.
__g&&(f.__g|=1)):(v?t.__c=f=new K(S,T):(t.__c=f=new Ua(S,T),f.constructor=K,f.render=DF),C&&C.sub(f),f.state||(f.state={}),
f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),K.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Ns({},
f.__s)),Ns(f.__s,K.getDerivedStateFromProps(S,f.__s)))),h=f.props,b=f.state,f.__v=t,n.__c){if(S!==h&&v&&!K.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(S,T),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(S,f.__s,T)===!1){t.__v!=n.__v&&(f.props=S,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(W){W&&(W.__=t)}),xm.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=qi(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(S,f.__s,T),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,b,y)})}else v&&!K.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=T,f.props=S,f.__P=e,f.__g&=-5,E=We.__r,$=v?25:0;do f.__g&=-9,E&&E(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++$<25);v&&(xm.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Ns({},o,f.getChildContext())),
v&&n.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(h,b)),F=m&&m.type===R&&m.key==null?m.props.children:m,
S.__P&&(m=l,i=(e=S.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(W){W&&Fh(W,W)}),n.__k=null),
l=n.__k?qi(n,0):null),l=a0(e,Oh(F)?F:[F],t,n,o,i,s,a,l,u,c),S.__P&&(t.__e=null,l=m),t.__u&=-161,d&&d.some(Ls),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(W){if(a.length=p,t.__v=null,u||s)if(W&&W.then){if(t.__u|=128|u,s){for(~(A=s.indexOf(
l||void 0))||(A=s.length);(O=s[A-1])&&O.nodeType==8;)A--;for(;A<s.length;A++)if(O=s[A])if(s[A]=null,N){if(O==X)break}else{
if(O.nodeType!=8)break;O.data.startsWith("$s")&&(X=ym(N=O))}}if(!N){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
N=l}(m=ym(N=t.__c.__z||(t.__c.__z=N)))?(t.__e=N,l=m):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ls);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),W&&W.then||u0(t),We.__e(W,t,n)}}else l=t.__e=$F(n.__e,t,n,o,i,s,a,u,c,e);return(m=We.diffed)&&m(t),l}function ym(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function u0(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(u0))}function c0(e,t,n){for(var o=0;o<n.length;)Bh(n[o++],n[o++],n[o++]);We.__c&&We.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){We.__e(s,i.__v)}})}function $F(e,t,n,o,i,s,a,l,u,c){var m,d,p,f,
h,b,y,S,v=n.props||vm,C=t.props,T=t.type;if(T=="svg"?i="http://www.w3.org/2000/svg":T=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if((h=s[m])&&(T?h.localName==T:h.nodeType==
3)){e=h,s[m]=null;break}}if(!e){if(S=c.ownerDocument||document,!T)return S.createTextNode(C);e=S.createElementNS(i,T,C.is?
C:c),l&&(We.__m&&We.__m(t,s),l=!1),s=null}if(T){if(c=T=="template"&&e.content||e,s=T=="textarea"&&C.defaultValue!=null?null:
s&&Lh.call(c.childNodes),!l&&s)for(v={},m=0;m<e.attributes.length;m++)v[(h=e.attributes[m]).name]=h.value;for(m in v)h=v[m],
m=="dangerouslySetInnerHTML"?p=h:m=="children"||m in C||m=="value"&&"defaultValue"in C||m=="checked"&&"defaultChecked"in
C||hm(e,m,null,h,i);for(m in C)h=C[m],m=="children"?f=h:m=="dangerouslySetInnerHTML"?d=h:m=="value"?b=h:m=="checked"?y=h:
l&&typeof h!="function"||v[m]===h||hm(e,m,h,v[m],i);d?(l||p&&(d.__html==p.__html||d.__html==e.innerHTML)||(e.innerHTML=d.
__html),t.__k=[]):(p&&(e.textContent=""),(T=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&SF.test(T))&&(i="\
http://www.w3.org/1999/xhtml"),a0(c,Oh(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&qi(n,0),l,u),s&&s.some(Ls)),l&&T!="textarea"||
(m="value",T=="progress"&&b==null?e.removeAttribute(m):b==null||b===e[m]&&(T!="progress"||b)||hm(e,m,b,v[m],i),m="checke\
d",y!=null&&y!=e[m]&&hm(e,m,y,v[m],i))}else v===C||l&&e.data==C||(e.data=C);return e}function Bh(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
We.__e(i,n)}}function Fh(e,t,n){var o,i,s,a;if(We.unmount&&We.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Bh(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){We.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&Fh(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=ym(o,s=[]))&&(o==
e.__e&&s.some(Ls),Ls(i),Ls(o)),n||Ls(e.__e),e.__e=e.__c=e.__=null}function DF(e,t,n){return this.constructor(e,n)}function m0(e,t){
var n,o,i,s;We.__&&We.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Mu(R,{children:[e]}),
i=[],s=[],Nh(t,t.__k,o||vm,vm,t.namespaceURI,o?null:t.firstChild?Lh.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
c0(i,t.__k,s),t.__k.props.children=null}function Ui(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,Eh(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+o0++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}We={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw bm=0,e}},e0=0,Ah=function(e){return e!=null&&e.constructor===_u},Ua.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ns({},this.state)),typeof e=="function"&&(e=e(Ns({},n),this.props)),e&&(Ns(
n,e),this.__v&&(t&&this.__k.push(t),Eh(this)))},Ua.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Eh(this))},Ua.prototype.render=R,Hi=[],bm=0,t0=function(e,t){return e.__v.__b-t.__v.__b},gm=Symbol(),n0=/(PointerCapture)$|Capture$/i,
Rh=0,Dh={},o0=0;var Vi,Lt,zh,d0,Ih=Object.is,Du=0,w0=[],Hh=[],It=We,p0=It.__b,f0=It.__r,h0=It.diffed,g0=It.__c,y0=It.unmount,b0=It.__;function Va(e,t){
It.__h&&It.__h(Lt,e,Du||t),Du=0;var n=Lt.__H||(Lt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function w(e){
return Du=1,Uh(k0,e)}function Uh(e,t,n){var o=Va(Vi++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):k0(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);Ih(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Lt,!Lt.__f)){Lt.__f=!0;var i=Lt.shouldComponentUpdate;
Lt.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,m=this.props!=s;if(u.__.some(function(p){
p.__N&&(c=!0,Ih(p.__[0],p.__N[0])||(m=!0))}),i){var d=i.call(this,s,a,l);return c?d||m:d}return!c||m}}return o.__}function B(e,t){
var n=Va(Vi++,3);!It.__s&&Vh(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Lt.__H.__h.push(n))}function Ye(e,t){var n=Va(Vi++,4);!It.
__s&&Vh(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Lt.__h.push(n))}function I(e){return Du=5,Z(function(){return{current:e}},[])}function Z(e,t){var n=Va(Vi++,7);return Vh(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function wm(e,t){return Du=8,Z(function(){return e},
t)}function Wi(e){var t=Lt.context[e.__c],n=Va(Vi++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Lt)),t.props.value):e.
__}function gt(){var e=Va(Vi++,11);if(!e.__){for(var t=Lt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function EF(){var e;do{for(;e=Hh.shift();)try{$u(e)}catch(n){It.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
w0.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some($u),t.__h.some(qh),t.__h=[]}catch(n){t.__h=[],It.__e(n,e.__v)}}}while(Hh.
length)}It.__b=function(e){Lt=null,p0&&p0(e)},It.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),b0&&b0(e,t)},It.
__r=function(e){f0&&f0(e),Vi=0;var t=(Lt=e.__c).__H;t&&(zh==Lt?Lt.__h=[]:(t.__h.some($u),t.__h.some(qh),Vi=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),zh=Lt},It.diffed=function(e){h0&&h0(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&x0(w0.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),zh=Lt=null},It.__c=function(e,t){t.some(
function(n){try{n.__h.some($u),n.__h=n.__h.filter(function(o){return!o.__||qh(o)})}catch(o){n.__h=[function(){throw o}]}}),
g0&&g0(e,t)},It.unmount=function(e){y0&&y0(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,x0(Hh.push(i))}else $u(i)}catch(s){t=s}}),o.
__H=void 0,t&&It.__e(t,o.__v))};var v0=typeof requestAnimationFrame=="function";function AF(e){var t,n=function(){clearTimeout(
o),v0&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);v0&&(t=requestAnimationFrame(n))}function x0(e){e!=1&&d0==
It.requestAnimationFrame||((d0=It.requestAnimationFrame)||AF)(EF)}function $u(e){var t=Lt,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Lt=t}function qh(e){var t=Lt;e.__c=e.__(),Lt=t}function Vh(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Ih(n,e[o])})}function k0(e,t){return typeof t=="function"?t(e):t}var RF=Symbol.for("preact-signals");function Tm(){if(ui>1)ui--;else{var e,t=!1;for((function(){var i=Cm;for(Cm=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();Au!==void 0;){var n=Au;for(Au=
void 0,km++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&S0(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(km=0,ui--,
t)throw e}}function Kh(e){if(ui>0)return e();Wh=++OF,ui++;try{return e()}finally{Tm()}}var Eu,Dt=void 0;function Ru(e){var t=Dt,
n=Eu;Dt=void 0,Eu=void 0;try{return e()}finally{Dt=t,Eu=n}}var Au=void 0,ui=0,km=0,OF=0,Wh=0,Cm=void 0,Sm=0;function C0(e){
if(Dt!==void 0){var t=e.n;if(t===void 0||t.t!==Dt)return t={i:0,S:e,p:Dt.s,n:void 0,t:Dt,e:void 0,x:void 0,r:t},Dt.s!==void 0&&
(Dt.s.n=t),Dt.s=t,e.n=t,32&Dt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Dt.s,t.n=void 0,Dt.s.n=t,Dt.s=t),t}}function un(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}un.prototype.brand=RF;un.prototype.h=function(){return!0};un.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ru(function(){var o;(o=t.W)==null||o.call(t)}))};
un.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Ru(function(){var i;(i=t.Z)==null||i.call(t)}))}};un.prototype.subscribe=
function(e){var t=this;return _n(function(){var n=t.value;Ru(function(){return e(n)})},{name:"sub"})};un.prototype.valueOf=
function(){return this.value};un.prototype.toString=function(){return this.value+""};un.prototype.toJSON=function(){return this.
value};un.prototype.peek=function(){var e=this;return Ru(function(){return e.value})};Object.defineProperty(un.prototype,
"value",{get:function(){var e=C0(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(km>100)
throw new Error("Cycle detected");(function(n){ui!==0&&km===0&&n.l!==Wh&&(n.l=Wh,Cm={S:n,v:n.v,i:n.i,o:Cm})})(this),this.
v=e,this.i++,Sm++,ui++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Tm()}}}});function ue(e,t){return new un(e,
t)}function S0(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function T0(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function P0(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Bs(e,t){un.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Sm-1,this.
f=4}Bs.prototype=new un;Bs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Sm))return!0;if(this.g=Sm,this.f|=1,this.i>0&&!S0(this))return this.f&=-2,!0;var e=Dt;try{T0(this),Dt=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Dt=e,P0(
this),this.f&=-2,!0};Bs.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
un.prototype.S.call(this,e)};Bs.prototype.U=function(e){if(this.t!==void 0&&(un.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Bs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Bs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=C0(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function xn(e,t){
return new Bs(e,t)}function M0(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ui++;var n=Dt;Dt=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,jh(e),o}finally{Dt=n,Tm()}}}function jh(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
M0(e)}function LF(e){if(Dt!==this)throw new Error("Out-of-order effect");P0(this),Dt=e,this.f&=-2;try{8&this.f&&jh(this)}finally{
Tm()}}function Wa(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Eu&&Eu.push(this)}
Wa.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Wa.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,M0(this),
T0(this),ui++;var e=Dt;return Dt=this,LF.bind(this,e)};Wa.prototype.N=function(){2&this.f||(this.f|=2,this.u=Au,Au=this)};
Wa.prototype.d=function(){this.f|=8,1&this.f||jh(this)};Wa.prototype.dispose=function(){this.d()};function _n(e,t){var n=new Wa(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var _0,Mm,Pm,NF=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var $0=[];_n(function(){_0=this.N})();function Ka(e,t){We[e]=t.bind(null,We[e]||function(){})}function Ou(e){if(Pm){var t=Pm;
Pm=void 0,t()}Pm=e&&e.S()}function D0(e){var t=this,n=e.data,o=FF(n);o.name="ReactiveDom",o.value=n;var i=Z(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=xn(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=xn(
function(){return!Array.isArray(c.value)&&!Ah(c.value)}),d=_n(function(){if(this.N=E0,m.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),p=t.__$u.d;return t.__$u.d=function(){d(),p.call(this)},[m,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}D0.displayName="ReactiveTextNode";Object.defineProperties(un.prototype,{constructor:{
configurable:!0,value:r0(R,null).constructor},type:{configurable:!0,value:D0},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ka("__b",function(e,t){if(Ou(),Mm=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof un&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Ka("__r",function(e,t){if(e(t),t.type!==R){Ou();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return _n(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;NF&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Mm=
o,Ou(n)}});Ka("__e",function(e,t,n,o){Ou(),Mm=void 0,e(t,n,o)});Ka("diffed",function(e,t){Ou(),Mm=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],m=o[u];c===void 0?(c=BF(n,u,m,i),s[u]=c):c.o(m,i)}}}e(t)});function BF(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=ue(n);return{o:function(a,l){s.value=a,o=l},d:_n(function(){this.N=E0;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Ka("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var m=c.
__$u;m&&(c.__$u=void 0,m.d())}}e(t)});Ka("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Ua.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function FF(e,t){return Z(function(){return ue(e,t)},[])}var zF=function(e){queueMicrotask(function(){queueMicrotask(e)})};function IF(){Kh(function(){for(var e;e=$0.shift();)_0.call(e)})}function E0(){$0.push(this)===1&&(We.requestAnimationFrame||
zF)(IF)}var Gh=new URL("../../",import.meta.url);function Ht(e){return new URL(e,Gh).href}function A0(e){return e.startsWith(Gh.
pathname)?e.slice(Gh.pathname.length):e.replace(/^\//,"")}var HF=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,qF=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function ja(e){
return JSON.parse(qF.test(e)?e.replace(HF,UF):e)}function UF(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var tt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function ci(){return new tt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function mi(e,t=0){let n=Jh(e)&&Jh(
e.error)?e.error:null;if(!n)return new tt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new tt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:VF(n.span),status:t})}
function VF(e){if(!Jh(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Jh(e){return e!==null&&typeof e=="object"}function Ki(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var R0=ue(0),O0=R0;async function te(e,t={}){let n=await Ga(e,t);if(n.status!==204)return await L0(n)}async function Ga(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await WF(
Ht(e),n);if(o.status===401&&R0.value++,!o.ok)throw mi(await L0(o).catch(()=>null),o.status);return o}async function WF(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:ci()}}async function L0(e){let t=await e.text();try{return ja(
t)}catch{throw new tt({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function $n(e){
return e instanceof DOMException&&e.name==="AbortError"}function j(e){return e instanceof tt?e:new tt({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var N0=ue(null),Ja=N0;function B0(){_n(()=>{O0.value>=0&&te("v1/me").then(e=>{N0.value=e},()=>{})})}async function F0(e){
await te("v1/login",{body:{token:e}})}async function z0(){await te("v1/logout",{method:"POST"})}var _m=ue({value:null,error:null}),Zh=new Map,Le=_m;async function yt(){try{let e=await te("v1/datasets");_m.value={value:e.
datasets,error:null}}catch(e){_m.value={value:_m.value.value,error:j(e)}}}function _e(e){let t=Zh.get(e);return t||(t=ue(
{value:null,error:null}),Zh.set(e,t),Nn(e)),t}async function Nn(e){let t=Zh.get(e);if(!(!t||e===""))try{t.value={value:await te(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:j(n)}}}async function I0(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await te(
s,{signal:o})).values}async function Za(e,t,n){return te(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var KF=new Set(["estimate","running","exact","error","cancelled","live"]);function $m(e){let t;try{t=ja(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!KF.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?mi(n):null,body:n}}function Dm(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var H0=!0;async function q0(e,t,n){try{if(H0&&await jF(e,t,n))return;await GF(e,t,n)}catch(o){if(!$n(o))throw o}}async function jF(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Ga("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await JF(s,a=>{let l=$m(a);l&&t(l)}),!0}catch(o){if(!(o instanceof tt)||o.status!==404&&o.status!==
405)throw o;return H0=!1,!1}}async function GF(e,t,n){if(!("run"in e))throw new tt({code:"not_supported",message:"This s\
erver has no live events"});let o=await Ga("v1/query",{body:e.run,signal:n}),i=ja(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function JF(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var eg=250,ZF=8e3,ir=ue("idle"),sr=new Map,Yh=null,YF=1,Lu=eg,Qh,Ya=ir;function Em(e,t,n=[]){let o=YF++,i=n.filter(s=>sr.
has(s));sr.set(o,{message:e,take:t,abort:null}),ir.value==="open"&&tg({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
V0(s);return ir.value==="http"&&W0(o),ir.value==="idle"&&ng(),o}function Nu(e){sr.has(e)&&(ir.value==="open"&&tg({id:e,cancel:!0}),
V0(e))}function U0(){ir.value==="away"&&(clearTimeout(Qh),ng())}function V0(e){sr.get(e)?.abort?.abort(),sr.delete(e)}function tg(e){
Yh?.send(JSON.stringify(e))}function ng(){ir.value=ir.value==="away"?"away":"connecting";let e=new URL(Ht("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Yh=t,Lu=eg,ir.value="open";
for(let[o,i]of sr)tg({id:o,...i.message})},t.onmessage=o=>XF(String(o.data)),t.onclose=()=>{Yh=null,n?og():QF()}}async function QF(){
if(!await fetch(Ht("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return og();Lu=eg,ir.value="http";for(let t of sr.
keys())W0(t)}function og(){ir.value="away",clearTimeout(Qh),Qh=setTimeout(ng,Lu*(.75+Math.random()/2)),Lu=Math.min(Lu*2,
ZF)}function XF(e){let t=$m(e);t&&Xh(t)}function Xh(e){let t=sr.get(e.id);t&&(Dm(e)&&sr.delete(e.id),t.take(e))}function W0(e){
let t=sr.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!sr.has(e))return;if(t.abort=null,o instanceof
tt&&o.code===ci().code)return og();let i=o instanceof tt?o:new tt({code:"unexpected",message:String(o)});Xh({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};q0(t.message,o=>Xh({...o,id:e}),t.abort.
signal).catch(n)}var Qa=/([^.[\]]+)|\[(\d+)\]/gy;function Bu(e){let t=[];for(Qa.lastIndex=0;Qa.lastIndex<e.length;){e[Qa.lastIndex]==="."&&
Qa.lastIndex++;let n=Qa.lastIndex,o=Qa.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function K0(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Fu(e){return typeof e=="\
string"?Bu(e):e}function qt(e,t){let n=e;for(let o of Fu(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Me(e,t,n){return rg(e,Fu(t),n)}function rg(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=rg(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=rg(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function ig(e,t){let n=qt(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function Am(e,t,n,o){let i=ig(e,Fu(t));return i.
splice(n,0,o),Me(e,t,i)}function zu(e,t,n){let o=ig(e,Fu(t));return o.splice(n,1),Me(e,t,o.length>0?o:void 0)}function j0(e,t,n,o){
let i=ig(e,Fu(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
Me(e,t,i)}function Ut(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Ut(e[o],t[o]))}var sg=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Rm=["explore","funnel",
"retention","paths","sessions","difference","live"];function di(e){return sg.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ae(e){return e==null?[]:(Array.isArray(e)?e:[e]).map(n=>typeof n=="string"?n:JSON.stringify(n))}function J0(e,t){if(e===null)return t;if("rows"in t.answer&&"rows"in e){let n=ae(t.answer.query?.aggregate?.by).length;return G0(
e.rows,t,"rows",o=>JSON.stringify(o.slice(0,n)))}return"groups"in t.answer&&"groups"in e&&t.answer.groups&&e.groups?G0(e.
groups,t,"groups",n=>JSON.stringify("other"in n?null:[n.value])):t}function G0(e,t,n,o){let i=new Map(e.map((c,m)=>[o(c),
m])),s=t.answer[n],a=t.intervals?.[n],l=s.map((c,m)=>({i:m,place:i.get(o(c))??e.length+m})).sort((c,m)=>c.place-m.place),
u=c=>l.map(({i:m})=>c[m]);return{answer:{...t.answer,[n]:u(s)},intervals:Array.isArray(a)?{...t.intervals,[n]:u(a)}:t.intervals}}var ag={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,sampled:null,elapsed:null,error:null},
ez=100,Fs=class{present=ue(ag);result=this.present;id=0;painted=0;pending=null;latest=null;timer;run(t,n={}){let o=this.
present.value;this.present.value={...o,phase:"running",document:t,former:o.answer!==null&&!Ut(o.of,t),done:0,elapsed:null,
error:null},this.drop();let i=this.id;this.id=Em({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{
phase:t}=this.present.value;t!=="running"&&t!=="estimate"||(Nu(this.id),this.drop(),this.present.value={...this.present.
value,phase:"cancelled"})}close(){Nu(this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=
null,this.latest=null}take(t,n){if(Dm(n)){this.drop(),this.paint(t,n);return}n.answer&&(this.pending=n),this.latest=n;let o=this.
painted+ez-performance.now();this.timer??=setTimeout(()=>{let{pending:i,latest:s}=this;this.drop(),i&&this.paint(t,i),s&&
s!==i&&this.paint(t,s)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:Math.
max(o.done,n.done),elapsed:n.elapsed,error:n.error};if(n.answer&&n.state==="exact"){this.present.value={...i,phase:"exac\
t",answer:n.answer,of:t,intervals:null,sampled:null,former:!1};return}if(n.answer&&n.state==="estimate"){let a=J0(o.phase===
"estimate"?o.answer:null,{answer:n.answer,intervals:n.intervals??{}});this.present.value={...i,...a,phase:"estimate",of:t,
sampled:n.done,former:!1};return}let s=n.state==="running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={
...i,phase:s==="live"?"running":s}}};function bt(e){let t=Z(()=>new Fs,[]),n=e===null?"":JSON.stringify(e);return B(()=>{
e?t.run(e):t.cancel()},[n]),B(()=>()=>t.close(),[]),t.result.value}function pi(e,t){let n=typeof t=="string"?t:K0(t);return!e||
e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.where.slice(n.length))?e:null}var tz=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Om(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Xa(e,t){return e<0?"−"+t:t}function z(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Xa(e,Om(n)+(o===void 0?"":`.${o}`))}
function q(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Xa(e,nz(t));if(t>=9995e11)return Xa(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=tz.find(([i])=>Number((t/i).toPrecision(3))>=1);return Xa(e,Number(t/
n).toPrecision(3)+" "+o)}function nz(e){return Number.isInteger(e)?Om(String(e)):e>=1e3?Om(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function V(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Xa(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return Xa(e,`${Om(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function Dn(e){
let t=V(e);return e>0?`+${t}`:t}function oz(e){return Number.isFinite(e)?Math.max(2,Math.min(15,Math.floor(-Math.log10(Math.
max(e,1e-15)))+1)):2}function rz(e,t,n=q){let o=n(Number(e.toPrecision(t)));return t<3?o.replace(/\d+\.\d+/,i=>Number(i).
toPrecision(t)):o}function lg(e){let t=Math.max(e,.001);return t<.0995?V(t):V(t).replace(/\.\d/,"")}function Z0(e,t,n,o=q){
if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${o(e)}`;let i=(n-t)/2/Math.abs(e);return`~ ${rz(e,oz(i),
o)} ±${lg(i)}`}function Y0(e,t,n){if(!Number.isFinite(t)||!Number.isFinite(n))return`~ ${V(e)}`;let o=(n-t)*50,i=o<1?
1:0;return`~ ${i===1?V(e):V(e).replace(/\.\d/,"")} ±${o.toFixed(i)}`}function En(e){let t=["B","KiB","MiB","GiB","TiB"],
n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}
function Pe(e,t,n=`${t}s`){return`${q(e)} ${e===1?t:n}`}var ug=[[86400,"d"],[3600,"h"],[60,"min"]];function Ne(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Ne(-e)}`;
if(e<59.95)return iz(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=ug.findIndex(
([c])=>t>=c),[o,i]=ug[n],s=Math.floor(t/o),[a,l]=ug[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function iz(e){return e===0?`0${" "}s`:e<999e-6?`${cg(e*1e6)}${" "}µs`:e<.9995?
`${cg(e*1e3)}${" "}ms`:`${cg(e)}${" "}s`}function cg(e){return String(Number(e.toPrecision(e>=100?3:2)))}function el(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Ne(e/1e3)}var Kn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Bn={text:Kn.other,kind:"other"},sz=new Set(Object.
values(Kn)),az=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function lz(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function U(e){return e.toWellFormed().replace(az,lz).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ee(e){
if(e==null)return{text:Kn.null,kind:"null"};if(e==="")return{text:Kn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ee(n).text).join(", "),kind:"value"};let t=U(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:sz.has(t)?`"${t}"`:t,kind:"value"}}var uz=new Intl.Segmenter("en",{granularity:"grapheme"});function Q0(e){return Array.
from(uz.segment(e),t=>t.segment)}function Iu(e,t){if(e.length<=t)return e;let n=Q0(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function tl(e,t){if(e.length<=t)return e;let n=Q0(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var cz={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},X0=new Map;function ew(e,t){let n=`${t} ${e}`,o=X0.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...cz[t],timeZone:e,hourCycle:"h23"}),X0.set(n,o)),o}var tw=new Map;function mg(e){let t=tw.get(e);return t===void 0&&tw.
set(e,t=mz(e)),t}function mz(e){let t="numeric";try{return{fields:new Intl.DateTimeFormat("en-GB",{timeZone:e,hourCycle:"\
h23",year:t,month:t,day:t,hour:t,minute:t,second:t}),name:new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shor\
t"})}}catch{return null}}function dz(e){return mg(e)!==null}function G(e,t,n="minute"){let o=e instanceof Date?e:new Date(
e);return Number.isNaN(o.getTime())?String(e):dz(t)?ew(t,n).format(o):`${ew("UTC",n).format(o)} UTC`}function ji(e,t=Date.
now()){let n=e==="UTC"?null:mg(e)?.name;return n?n.formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??e:
"UTC"}function zs(e,t){let n=new Date(e),o=t==="UTC"?null:mg(t)?.fields;if(!o)return{year:n.getUTCFullYear(),month:n.getUTCMonth()+
1,day:n.getUTCDate(),hour:n.getUTCHours(),minute:n.getUTCMinutes(),second:n.getUTCSeconds()};let i=new Map(o.formatToParts(
n).map(a=>[a.type,Number(a.value)])),s=a=>i.get(a)??0;return{year:s("year"),month:s("month"),day:s("day"),hour:s("hour"),
minute:s("minute"),second:s("second")}}function Fn(e,t,n){return t>=300*86400?G(e,n,"year"):t>=28*86400?G(e,n,"month"):t>=
.9*86400?G(e,n,"day"):t>=60?G(e,n,"minute"):G(e,n,"second")}function Ce(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var pz=Symbol.for("pv"),fz=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:pz,__v:--fz,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),We.vnode&&We.vnode(c),c}var hz={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
00l4.500 4.500L8 14.500",left:"M12 5.500L7.500 10l4.500 4.500",up:"M5.500 12.500L10 8l4.500 4.500",more:"M4 10a.700.700 \
0 101.400 0 .700.700 0 00-1.400 0zM9.300 10a.700.700 0 101.400 0 .700.700 0 00-1.400 0zM14.600 10a.700.700 0 101.400 0 .\
700.700 0 00-1.400 0z",warning:"M10 3l7.500 13.500h-15zM10 8v4M10 14.200v.100",error:"M10 17a7 7 0 100-14 7 7 0 000 14zM\
10 6.500v4.500M10 13.500v.100",info:"M10 17a7 7 0 100-14 7 7 0 000 14zM10 9.500v4M10 6.600v.100",clock:"M10 17a7 7 0 100\
-14 7 7 0 000 14zM10 6v4.200l2.800 1.800",calendar:"M4 5h12v11H4zM4 8.500h12M7 3v3M13 3v3",globe:"M10 17a7 7 0 100-14 7 \
7 0 000 14zM3 10h14M10 3c-4 4-4 10 0 14M10 3c4 4 4 10 0 14",compare:"M3 14l5-6 4 3 5-7M3 17.500h2M7.500 17.500h2M12 17.5\
00h2",sample:"M10 17a7 7 0 100-14 7 7 0 000 14zM10 10V3M10 10l5 5",sun:"M10 13.500a3.500 3.500 0 100-7 3.500 3.500 0 000\
 7zM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1 1M14.700 14.700l1 1M15.700 4.300l-1 1M5.300 14.700l-1 \
1",moon:"M16 12.500A7 7 0 017.500 4a6.500 6.500 0 108.500 8.500z",collapse:"M4 4v12M16 6l-4 4 4 4M12 10h5",copy:"M7 7h9v\
9H7zM13 7V4H4v9h3",download:"M10 3v10M6 9.500l4 4 4-4M4 16.500h12",upload:"M10 14V4M6 7.500l4-4 4 4M4 16.500h12",filter:"\
M3 5h14M6 10h8M8.500 15h3",pause:"M7 4.500v11M13 4.500v11",play:"M6 4l10 6-10 6z",star:"M10 3l2.200 4.600 5 .700-3.600 3\
.500.900 5L10 14.400 5.500 16.800l.900-5L2.800 8.300l5-.700z",edit:"M4 16l.700-3.300L13.500 4 16 6.500l-8.700 8.800z",trash:"\
M4 6h12M8 6V4h4v2M5.500 6l.800 10.500h7.400L14.500 6",braces:"M8 4c-3 0-1 5-4 6 3 1 1 6 4 6M12 4c3 0 1 5 4 6-3 1-1 6-4 6",
sortUp:"M10 16V5M6 9l4-4 4 4",sortDown:"M10 4v11M6 11l4 4 4-4",hide:"M3 10c3-5.500 11-5.500 14 0-3 5.500-11 5.500-14 0zM\
10 12a2 2 0 100-4 2 2 0 000 4zM4 16L16 4",show:"M3 10c3-5.500 11-5.500 14 0-3 5.500-11 5.500-14 0zM10 12a2 2 0 100-4 2 2\
 0 000 4z",actor:"M10 10a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM3.500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ie({
name:e,size:t=16}){return r("svg",{width:t,height:t,viewBox:"0 0 20 20",fill:"none",stroke:"currentColor","stroke-width":"\
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:hz[e]})})}function Lm(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let b=t.right+s+a<=u-8;ow(
e,b?t.right+s:t.left-s-a,nw(t.top,l,c));return}let m=c-8-t.bottom-s,d=t.top-s-8,p=o==="bottom"?l<=m||m>=d:!(l<=d||d>=m),
f=Math.max(p?m:d,64),h=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),ow(
e,nw(h,a,u),p?t.bottom+s:t.top-s-Math.min(l,f))}function nw(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function ow(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var rw="ca";var pg=ue(null),dg,bz=500;function iw(e,t,n){clearTimeout(dg),dg=setTimeout(()=>{e.isConnected&&(pg.value={anchor:e,text:t})},
n)}function fi(){clearTimeout(dg),pg.value=null}function Bo(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&iw(
t.currentTarget,e,bz)},onPointerLeave:fi,onPointerDown:fi,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
iw(n,e,0)},onBlur:fi}:{}}function sw(){let e=I(null),t=pg.value;return Ye(()=>{!e.current||!t||(e.current.showPopover(),
Lm(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:rw,children:t.text}):null}var fg={};_h(fg,{button:()=>hg,danger:()=>wz,default:()=>Cz,iconOnly:()=>gg,outlined:()=>vz,primary:()=>xz,quiet:()=>kz,
small:()=>yg});var hg="n",vz="ga",xz="W",wz="ha",gg="Ge",kz="Je",yg="Ke",Cz={button:hg,outlined:vz,primary:xz,danger:wz,
iconOnly:gg,quiet:kz,small:yg};function M(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Bo(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:Ce(hg,a!=="plain"&&
fg[a],u&&gg,l&&yg,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ie,{name:n}),t,o&&r(ie,{name:o,size:12})]})}var bg={};_h(bg,{default:()=>_z,empty:()=>Pz,null:()=>Tz,other:()=>Mz,value:()=>Sz});var Sz="fa",Tz="ua",Pz="ma",Mz="va",
_z={value:Sz,null:Tz,empty:Pz,other:Mz};function _({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??ee(e),s=o?tl(i.text,n):Iu(i.text,n);return r("bdi",{class:bg[i.
kind],title:s===i.text?void 0:Iu(i.text,2e3),children:s})}var vg=8;function $z(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-vg,o)),s=Math.min(o,Math.ceil((e+t)/n)+vg);return{
first:i,end:s,before:i*n,after:(o-s)*n,pool:Math.ceil(t/n)+2*vg+1}}function Nm(e,t,n){let[o,i]=w({scroll:0,height:600});
return B(()=>{let s=e.current;if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.
clientHeight?c:{scroll:u,height:s.clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener(
"scroll",a,{passive:!0}),()=>{l.disconnect(),s.removeEventListener("scroll",a)}},[t]),$z(o.scroll,o.height,t,n)}function Bm(){
return Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue("--row"),10)||28}function Fm(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var aw="Oe",lw="wa",xg="j",uw="Y",cw="Pe",mw="d",dw="X",zm="ba",wg="Qe",kg="l",pw="Z",Cg="ya",fw="ee",hw="ka",gw="za";function Ee(e){let{columns:t,rows:n,summary:o=[]}=e,i=I(null),s=gt(),a=Bm(),l=Nm(i,a,n.length),[u,c]=w(null),[m,d]=w(new Map),
p=t.map(({key:b,width:y})=>{let S=m.get(b);return S===void 0?y??"minmax(80px, max-content)":`${S}px`}).join(" ")+" minma\
x(0, 1fr)",f=b=>{let y=Fm(b,u,n.length+o.length,t.length,e.onSort?-1:0);if(y){b.preventDefault(),c(y),Ez(i.current,y,a);
return}let S=u?[...n,...o][u.row]:void 0,v=u?t[u.column]:void 0;if(u?.row===-1&&v&&(b.key==="Enter"||b.key===" ")){b.preventDefault(),
v.sortable!==!1&&e.onSort?.(yw(v,e.sort??null));return}let C=i.current?.querySelector('[data-cursor="true"]');(b.key==="\
Enter"||b.key===".")&&S!==void 0&&v&&C&&b.target===i.current&&(b.preventDefault(),b.stopPropagation(),(e.onMenu??e.onCell)?.(
S,v,C))},h=(b,y,S)=>r(Az,{id:s,row:b,at:y,columns:t,cursor:u?.row===y?u.column:-1,onCursor:c,summary:S,last:y===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},S?`summary ${y}`:y%l.pool);return r("div",{ref:i,class:aw,role:"grid","aria-\
label":e.label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+
1,"aria-colcount":t.length,onKeyDown:f,onFocus:b=>{b.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:lw,
role:"presentation",style:{gridTemplateColumns:p},children:[r("div",{role:"row","aria-rowindex":1,class:Ce(xg,uw),children:t.
map((b,y)=>r(Rz,{id:`${s}--1-${y}`,column:b,cursor:u?.row===-1&&u.column===y,sort:e.sort??null,onSort:e.onSort,onWidth:S=>d(
new Map(m).set(b.key,S))},b.key))}),l.before>0&&r("div",{role:"presentation",class:hw,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((b,y)=>h(b,l.first+y,!1)),l.after>0&&r("div",{role:"presentation",class:gw,style:{height:`${l.after}\
px`}}),o.map((b,y)=>h(b,n.length+y,!0))]})})}function Ez(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function Az({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:Ce(xg,a&&fw,l&&cw),children:o.
map((m,d)=>r("div",{id:`${e}-${n}-${d}`,role:"gridcell","aria-colindex":d+1,"data-cursor":d===i,class:Ce(mw,m.number&&wg,
d===i&&Cg),onPointerDown:()=>s({row:n,column:d}),onClick:c&&(p=>c(t,m,p.currentTarget)),onContextMenu:u&&(p=>{p.preventDefault(),
u(t,m,p.currentTarget)}),children:r("span",{class:zm,children:m.cell(t,n)})},m.key))})}function yw(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function Rz({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let m=c.currentTarget,
d=m.parentElement.getBoundingClientRect().width-c.clientX;m.setPointerCapture(c.pointerId),m.onpointermove=p=>s(Math.max(
48,Math.round(d+p.clientX))),m.onpointerup=()=>{m.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:Ce(dw,t.number&&wg,n&&Cg),children:[u?r("button",{type:"\
button",tabIndex:-1,class:kg,onClick:()=>i(yw(t,o)),children:[r("span",{class:zm,children:t.head}),a!=="none"&&r(ie,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:kg,children:r("span",{class:zm,children:t.head})}),r("span",
{class:pw,onPointerDown:l})]})}var bw=new Map,vw=new Map,Im=7;function An(e,t){let n=JSON.stringify([e,t??null]),o=bw.get(n);return o===void 0&&(o=vw.get(
e)??0,vw.set(e,o+1),bw.set(n,o)),o}function nl(e){return[[],[6,4],[2,3],[10,3,2,3]][Math.floor(e/Im)%4]}function wn(e){return`\
--series-${e%Im+1}`}var xw=ue(0),ol=xw;new MutationObserver(()=>{xw.value++}).observe(document.documentElement,{attributes:!0,
attributeFilter:["data-theme"]});function it(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function zt(e,t,n){let[o,i]=w(null),s=I(null),a=o&&o.row<e&&o.column<t?o:null;return B(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let d=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!d?!1:(n(a,d),!0)}let m=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Fm(c,a,e,t);
return m?(i(m),!0):!1},mark:(c,m)=>({"data-at":`${c},${m}`,"data-cursor":a?.row===c&&a.column===m})}}var ww="ja",kw="Xa",Cw="Ca",Sw="Sa",Tw="Ba",Pw="Ea",Mw="Ia";function Ge({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,m]=w(!1),
d=gt(),p=f=>{if(!(f.ctrlKey||f.metaKey||f.altKey)){if(f.key==="t"||f.key==="T")m(!0);else if(!s?.(f))return;f.preventDefault(),
f.stopPropagation()}};return r("figure",{class:ww,"aria-labelledby":d,children:[r("div",{class:kw,children:[r("h2",{class:Cw,
children:e}),r("div",{class:Sw,children:[n,r(M,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"\
T",pressed:c,onClick:()=>m(!c)})]})]}),r("figcaption",{id:d,class:"spoken",children:t}),c?r("div",{class:Pw,children:o}):
r(R,{children:[r("div",{class:Ce(Tw,l&&Mw),tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:p,
children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function _w(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function qu(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function $w(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function Dw(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var Lz=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function Ew(e,t,n){let o=(Lz.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function rl(){let e=I(null),[t,n]=w(0);return Ye(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var Aw="Ua",Rw="Ha",Ow="La",Lw="Ma",Nw="Ve",Bw="Na",Fw="Ra";var il=20,Uu=136,zw=16,sl=24;function Iw({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=rl(),l=I(null),
u=Z(()=>{let $=e.map(({time:X})=>X),[F,N]=[Math.min(...$),Math.max(...$)];return N>F?[F,N]:[F-1e3,N+1e3]},[e]),[c,m]=o??
u,d=Z(()=>Dw(e,12),[e]),p=Z(()=>e.filter(({time:$})=>$>=c&&$<=m).reverse(),[e,c,m]),f=Math.max(1,a-Uu-zw),h=$=>Uu+qu($,c,
m)*f,b=$=>c+($-(s.current?.getBoundingClientRect().left??0)-Uu)/f*(m-c),y=($,F=(c+m)/2)=>{let N=$w([c,m],F,$,u);i(N[0]<=
u[0]&&N[1]>=u[1]?null:N)},S=zt(1,p.length,({column:$})=>y(.25,p[$].time)),v=S.at?p[S.at.column]:void 0,C=$=>{if($.key===
"+")y(.5,v?.time);else if($.key==="-")y(2,v?.time);else if($.key==="0")i(null);else return S.key($);return!0},T=$=>{let F=l.
current;if(l.current=null,F===null)return;let N=b($);Math.abs(h(N)-h(F))>4&&i([Math.max(u[0],Math.min(F,N)),Math.min(u[1],
Math.max(F,N))])},E=sl+d.length*il+24;return r(Ge,{title:`${z(e.length)} events, ${z(t.length)} sessions`,onKey:C,summary:`\
Timeline of ${z(e.length)} events in ${z(t.length)} sessions, from ${G(u[0],n)} to ${G(u[1],n)}`,announced:v?`${ee(v.event).
text}, ${G(v.time,n,"millisecond")}`:"",actions:r(R,{children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>y(2)}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>y(
.5)}),r(M,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(Ee,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:$})=>G($,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:$,end:F})=>Ne((F-$)/1e3)},{key:"events",head:"events",number:!0,cell:({events:$})=>z($)}]}),children:[r("di\
v",{ref:s,class:Aw,onPointerDown:$=>{l.current=b($.clientX)},onPointerUp:$=>T($.clientX),onWheel:$=>{($.ctrlKey||$.shiftKey)&&
($.preventDefault(),y($.deltaY>0?1.5:.67,b($.clientX)))},children:a>0&&r("svg",{width:a,height:E,"aria-hidden":"true",children:[
t.filter(({start:$,end:F})=>F>=c&&$<=m).map($=>r("rect",{x:h($.start)-3,y:sl-12,width:Math.max(6,h($.end)-h($.start)+6),
height:d.length*il+12,rx:3,class:Rw,onDblClick:()=>i([$.start-500,$.end+500]),children:r("title",{children:`${G($.start,
n,"second")}, ${Ne(($.end-$.start)/1e3)}, ${z($.events)} events`})},$.start)),d.map(($,F)=>r("g",{children:[r("text",{x:Uu-
12,y:sl+F*il+4,class:Ow,children:$.rest?Bn.text:tl(ee($.event).text,18)}),r("line",{x1:Uu,x2:a-zw,y1:sl+F*il,y2:sl+F*il,
class:Lw})]},F)),p.map(($,F)=>{let N=Bz(d,$);return r("circle",{cx:h($.time),cy:sl+N*il,r:v===$?6:4,class:Nw,...S.mark(0,
F),style:{fill:d[N]?.rest?"var(--other)":`var(${wn(An("event",[$.event]))})`},children:r("title",{children:`${ee($.event).
text}, ${G($.time,n,"millisecond")}`})},F)}),Ew(c,m,Math.max(2,Math.floor(f/140))).map($=>r("text",{x:h($),y:E-6,class:Bw,
children:G($,n,m-c>2*864e5?"dayShort":m-c>36e5?"clock":"clockSecond")},$))]})}),r("p",{class:Fw,children:v?r(R,{children:[
r(_,{value:v.event})," ",G(v.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session sh\
ows it alone"})]})}function Bz(e,t){let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function cn(e){return`'${e.replaceAll("'","''")}'`}var Hw="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",Fz=new RegExp(`^${Hw}(\\.${Hw}\
)*$`,"u"),zz=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function ke(e){return Fz.test(e)&&!zz.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Nr(e){
return`event = ${cn(e)}`}var Iz=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function hi(e){let t=e===void 0?null:Iz.exec(e);return t?
t[1].replaceAll("''","'"):null}function Fo(e,t){let n=ke(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${cn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>cn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function no(e,t){return e===
void 0||e.trim()===""?t:`${qw(e)} and ${qw(t)}`}function qw(e){return/\bor\b/i.test(e)?`(${e})`:e}var Uw={before:[],after:[]};function Sg(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Vw(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Ww(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Hz=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Be(e){
let t=Hz.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Tg(e){let t=e[di(e)];return ae(
t?.by).find(n=>!al(n))??null}function al(e){return/^\s*(time|bins)\s*\(/i.test(e)}function jw(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:qz(e.document),as:e.as}},s=n[t],a=Be(e.document),l=Tg(e.document);
if(s){let d=Kw({...a,...s.document},l);return{state:{view:t,document:d,as:s.as,open:[]},waiting:i,said:null}}let u=Uz(t)?
hi(a.where):null;u!==null&&delete a.where;let c=Kw({...a,...qs(t,u,o)},l),m=u===null?null:`The filter ${Nr(u)} became ${Vz(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:m}}function qz(e){let t=di(e);return e[t]===void 0?
{}:{[t]:e[t]}}function Uz(e){return e==="funnel"||e==="retention"||e==="paths"}function Vz(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function qs(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(Wz).map(Kz),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Nr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:Nr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":Nr(s)}}}}function Wz(e){return e!==void 0}function Kz(e){return{
where:Nr(e)}}function Kw(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ae(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(al),t]}}}var Pg={view:"explore",document:{dataset:""},as:null,open:[]},Vt=ue(Pg),lr=ue(Uw),Gw=ue({state:Pg,how:"load"}),Hm={},qm=!1,
qe=Vt,Um=Gw,be=xn(()=>Vt.value.document),Jw=xn(()=>Vt.value.view),Zw=xn(()=>Vt.value.as),Ji=xn(()=>Vt.value.open),Xt=xn(
()=>Vt.value.document.dataset),ll=xn(()=>lr.value.before.length>0),ul=xn(()=>lr.value.after.length>0);function Yw(e,t){return Ut(
{...e,open:[]},{...t,open:[]})}function ge(e,t="push"){let n={...Vt.value,...e};Ut(n,Vt.value)||(!Yw(n,Vt.value)&&(t==="\
push"||!qm)&&(lr.value=Sg(lr.value,Vt.value)),qm=t==="replace",Mg(n,t))}function ne(e,t,n="push"){ge({document:Me(Vt.value.
document,e,t)},n)}function Gn(e){ge({open:[...Vt.value.open,e]})}function Vm(){ge({open:Vt.value.open.slice(0,-1)})}function Qw(e,t){
let n=jw(Vt.value,e,Hm,t);return Hm=n.waiting,ge(n.state),n.said}function gi(){Xw(Vw(lr.value,Vt.value))}function cl(){Xw(Ww(lr.value,Vt.value))}function Xw(e){e&&(lr.value=e.stack,qm=!1,
Mg(e.value,"push"))}function yi(e){Ut(e,Vt.value)||(Vt.value!==Pg&&!Yw(e,Vt.value)&&(lr.value=Sg(lr.value,Vt.value)),qm=
!1,Mg(e,"load"))}function Mg(e,t){Vt.value=e,Gw.value={state:e,how:t}}function ek(){return{undo:lr.value,waiting:Hm}}function tk(e){
lr.value=e.undo,Hm=e.waiting}function Wt(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Qe(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${z(e)} ms`:Ne(e/1e3);case"seconds":return n?`${z(e)} s`:Ne(e);case"bytes":return n?`${z(e)} B`:En(
e);case"share":return n?`${z(e*100)} %`:V(e);case"none":return n?z(e):q(e)}}function ur(e){return e.type==="int64"||e.type===
"float64"}function xo(e,t,n){return typeof e=="number"&&ur(t)?{text:Qe(e,Wt(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:G(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ee(e)}var nk="Aa",ok="Da",rk="Ta",ik="_a";function Re({icon:e,title:t,children:n,actions:o}){return r("div",{class:nk,children:[r(ie,{name:e,size:32}),r("h2",{class:ok,
children:t}),n&&r("p",{class:rk,children:n}),r("div",{class:ik,children:o})]})}var sk="qa",ak="Fa",lk="Ga";var uk="Ja",ck="Ka";function Km({busy:e,done:t=null}){let n=I(null);return Ye(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:sk,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:lk}):r("div",{ref:n,class:ak}))})}
function Te({lines:e=6}){return r("div",{class:uk,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:ck},
n))})}var mk="Oa",dk="Pa",pk="Qa",fk="Va",hk="Wa";function _g(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function de({id:e,error:t,onHint:n}){let o=_g(t.hint);return r(
"div",{class:mk,id:e,role:"alert",children:[r("span",{class:dk,children:r(ie,{name:"error",size:14})}),r("span",{class:pk,
children:U(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:fk,onClick:()=>n(o),children:[U(o),"?"]}):
r("span",{class:hk,children:U(t.hint)}))]})}var gk=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function jm(e,t){
let n=e.split("/").filter(u=>u!=="").map(Zz),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(gk.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=Rm.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function Zz(e){try{return decodeURIComponent(e)}catch{return e}}function dl(e,t){return`${yk(e)}/${t}`}
function pl(e,t){return`${yk(e)}/actor/${encodeURIComponent(t)}`}function yk(e){let t=gk.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function bk(e){let t=[`q=${await ml(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await ml(e.open)}`),t.join("&")}async function Gm(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await bi(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await bi(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(Yz):[]}}function Yz(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function ml(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await vk(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function bi(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await vk(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var Qz=4<<
20;async function vk(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:m}=await a.read();if(c)break;if(i.push(m),s+=m.length,s>Qz)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var Jm=new Map;function $g(e){return Jm.has(e)||wk(e),Jm.get(e)??{events:[]}}async function wk(e){if(e==="")return{events:[]};
Jm.set(e,{events:[]}),Le.value.value||await yt();let o={events:(Le.value.value?.find(({name:i})=>i===e)?.event?await I0(
e,"event",10).catch(()=>[]):[]).map(({value:i})=>i)};return Jm.set(e,o),o}var xk=864e5;async function Dg(e,t){let n=t===
"explore"?null:wk(e);Le.value.value||await yt();let o=Le.value.value?.find(({name:l})=>l===e),i=o!==void 0&&Date.parse(o.
to)>Date.now()-2*xk,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*xk,a=n?await n:$g(e);return{dataset:e,...i&&s?{from:"\
now-30d"}:{},timezone:nt(),...qs(t,null,a)}}function nt(){return Intl.DateTimeFormat().resolvedOptions().timeZone||"UTC"}var Zm="sluice.";function Br(e){return Ku(()=>localStorage.getItem(Zm+e))}function Fr(e,t){Ku(()=>localStorage.setItem(Zm+
e,t))}function Ym(e){let t=Ku(()=>sessionStorage.getItem(Zm+e));return t===null?null:Ku(()=>JSON.parse(t))}function fl(e,t){
Ku(()=>sessionStorage.setItem(Zm+e,JSON.stringify(t)))}function Ku(e){try{return e()}catch{return null}}var Us=ue({kind:"home"}),zr=Us,Zi=Promise.resolve(),kk=0;async function Ck(){let e=Ym("undo");e?.undo&&Array.isArray(e.undo.
before)&&tk(e),addEventListener("popstate",()=>{Eg()}),addEventListener("pagehide",()=>fl("undo",ek())),await Eg(),_n(()=>{
let{state:t,how:n}=Um.value;n!=="load"&&(Zi=Zi.then(()=>Qm(t,n)))})}function ye(e,t=""){history.pushState(null,"",Ht(e)+
(t===""?"":`#${t}`)),Eg()}function zo(e=qe.value){Us.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Zi=Zi.then(()=>Qm(e,"push"))}async function Vs(e){return`${Ht(dl(e.document.dataset,e.view))}#${await bk(e)}`}async function Qm(e,t){
let n=await Vs(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Us.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Eg(){let e=++kk,t=jm(A0(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Us.value=t;return}let n=await Gm(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Dg(t.dataset,t.view);e===kk&&(yi({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Us.value=t,n||(Zi=Zi.then(
()=>Qm(qe.value,"replace"))))}async function Ir(e){let{view:t,document:n}=qe.value,o=await Dg(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){yi(i),Us.value={kind:"view",dataset:e,view:t,fragment:""},Zi=Zi.then(()=>Qm(i,"repla\
ce"));return}ge(i),Us.value.kind!=="view"&&zo()}var Sk="Ze",Tk="Ya",Pk="Za",Ag="et",Mk="rt";var $k=2e3;function Dk({dataset:e,actor:t}){let n=be.value.timezone??"UTC",o=_e(e).value,i=o.value?.actors?.[0]??null,s=bt(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:$k}}),a=bt(i===null?null:{dataset:e,timezone:n,
where:`string(${ke(i)}) = ${cn(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});B(()=>{globalThis.document.title=`${U(t)} · ${U(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:Sk,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:Tk,children:[r(M,{icon:"left",kind:"outlined",onClick:()=>zo(),children:"Back"}),r("h1",{class:Pk,children:r(
_,{value:t,most:80,middle:!0})}),r("span",{class:Ag,children:[r(_,{value:i??"",most:32})," in ",r(_,{value:e,most:32}),"\
, on the clock of ",ji(n)]})]}),l&&r(de,{error:l}),!l&&r(eI,{answer:_k(s.answer),sessions:_k(a.answer),actor:t,zone:n})]})}
function eI({answer:e,sessions:t,actor:n,zone:o}){let i=Z(()=>tI(e,n),[e]),s=Z(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=w(null);if(!e)return r(Te,{});if(e.rows.
length===0)return r(Re,{icon:"actor",title:"Nobody of this name",actions:r(M,{kind:"primary",onClick:()=>zo(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,m)=>a===null||i[m].time>=a[0]&&i[m].
time<=a[1]);return r(R,{children:[r(Iw,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:Mk,children:[r("p",{
class:Ag,children:[Pe(u.length,"event"),a===null?"":` from ${G(a[0],o,"second")} to ${G(a[1],o,"second")}`,e.cursor?`, t\
he latest ${$k} only`:""]}),r(Ee,{label:"Events",rows:u,columns:e.columns.map((c,m)=>({key:c.name,head:r(_,{value:c.name,
most:32}),cell:d=>r(_,{shown:xo(d[m],c,o),most:64,middle:!0})}))})]})]})}function tI(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function _k(e){return e!==null&&"columns"in e?e:null}var Og=ue([]),Ek=ue(!1),nI=700,Rg,Gu=Og,Ak=Ek,vi=xn(()=>Og.value.filter(({state:e})=>e==="running"));async function Io(){
clearTimeout(Rg);try{Og.value=(await te("v1/jobs")).jobs,Ek.value=!0}catch{}clearTimeout(Rg),vi.value.length>0&&(Rg=setTimeout(
()=>{Io()},nI))}async function Rk(e){try{return await te(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(j(t).status===404)
return null;throw t}}async function Xm(e){await te(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await Io()}async function ed(e){
await te(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await Io()}function Ok(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var Lk="re";var Ju=[];function Nk(){return Ju.length>0}function en(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=I(null);return Ye(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>Lm(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),iI(i,o),sI(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:Ce(
Lk,e.class),children:e.children})}function iI(e,t){Ye(()=>{if(fi(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function sI(e,t,n){let o=I(n);o.current=n,B(()=>{let i={};Ju.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!aI(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||Ju.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{Ju.splice(Ju.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function aI(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Ws=ue([]),Lg=ue(Br("letters")!=="no"),td="",Bk,zk=Ws,Ik=Lg;function Hk(e){Lg.value=e,Fr("letters",e?"yes":"no")}function wo(e){
let t=I(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");B(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Ws.value=[...Ws.value,...o],()=>{Ws.value=Ws.value.filter(i=>!o.includes(i))}},[n])}function lI(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function qk(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Zu(e.target)||!Lg.value&&e.key.
length===1||uI()||Nk()))return;let n=td===""?lI(e):`${td} ${e.key}`,o=Ws.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
Fk(""),o.act()):t&&Fk(Ws.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function Fk(e){clearTimeout(Bk),td=
e,e!==""&&(Bk=setTimeout(()=>{td=""},1200))}function Zu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function uI(){return document.querySelector("dialo\
g[open]")!==null}async function nd(e){let t=e.trim();if(t.startsWith("{"))return Uk(await bi(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Gm(n[2]),s=Rm.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?Uk(await bi(o[1].replaceAll("'\\''","'"))):null}function Uk(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!sg.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:Yi(t),as:null,open:[]}}function Yi(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var Vk=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,cI=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function Kk(e){let t=e.replace(/^.*[/\\]/,"");for(;Vk.test(t);)t=t.replace(Vk,"");return t=t.replace(cI,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function jk(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function Ng(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function Gk(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(Ng(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var mI=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function Jk(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:Wk(n)?o===void 0||Wk(
o):/^\[\s*(\{|$)/.test(n)?dI(e):mI.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function Wk(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function dI(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var pI=1<<20;async function Bg(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Ht(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,pI),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:ci()}),i=await o.json().catch(()=>null);if(!o.ok)throw mi(i,o.status);return i}function Zk(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function Yk(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",Ht(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(ci()),a.onabort=()=>s(new tt({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=fI(a.responseText);a.status>=200&&a.status<300?i(l):s(mi(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function fI(e){try{return JSON.parse(e)}catch{return null}}var Qk="it",Xk="at",e1="tt",t1="C",n1="S";var Qu=ue([]),od=new Map,gI=1e4,yI=1;function Q(e,t=null){let n=yI++;Qu.value=[...Qu.value,{id:n,text:e,action:t}].slice(
-3),o1(n)}function o1(e){od.set(e,setTimeout(()=>Fg(e),gI))}function Fg(e){clearTimeout(od.get(e)),od.delete(e),Qu.value=
Qu.value.filter(t=>t.id!==e)}function r1(){return r("div",{class:Qk,role:"status",children:Qu.value.map(({id:e,text:t,action:n})=>r(
"div",{class:Xk,onPointerEnter:()=>clearTimeout(od.get(e)),onPointerLeave:()=>o1(e),children:[r("span",{class:e1,children:t}),
n&&r("button",{type:"button",class:t1,onClick:()=>{Fg(e),n.act()},children:n.label}),r("button",{type:"button",class:n1,
"aria-label":"Close",onClick:()=>Fg(e),children:r(ie,{name:"close",size:14})})]},e))})}var bI=new Set(["csv","tsv","parquet","arrow","arrowstream"]);function i1({format:e,names:t,columns:n}){let o=bI.has(e)?
n.map(({name:i})=>i).sort():[];return JSON.stringify([e,t.time,t.actors,t.event,o])}async function s1(e,t,n){let o=i1(t),
i=[!0],s=e.slice(0,200).map((l,u)=>[l,u]).slice(1),a=async()=>{for(let l=s.shift();l;l=s.shift())i[l[1]]=await n(l[0]).then(
u=>i1(u)===o,()=>!1)};return await Promise.all(Array.from({length:4},a)),e.filter((l,u)=>i[Math.min(u,199)])}var Ks=ue(null),vI=8,xI=3,a1=Ks;async function l1(e,t){let n=await wI(e).catch(()=>[]);Ks.value={dataset:e,sum:t,events:n,
steps:n.slice(0,xI).map(({value:o})=>o)}}async function wI(e){let t=Le.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${ke(t)}) as reached`],by:["event"],order:["reached desc"],limit:vI};return kI(
await te("v1/query",{body:{dataset:e,aggregate:o}}))}function kI({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function u1(e){let{value:t}=Ks;t&&(Ks.value={...t,steps:CI(t.steps,e)})}
function CI(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function c1(){let{value:e}=Ks;if(!e)return;Ks.value=null;
let t=be.value.dataset===e.dataset?Be(be.value):{dataset:e.dataset};ge({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:Nr(n)})),window:"7d"}}}),zo(qe.value)}function zg(){Ks.value=null}var Kt=ue(null),Hr=ue(!1),Xu=null,m1={accepted:0,rejected:0,known:0},rd="loading",d1=Kt,p1=Hr;async function js(e){if(Hr.
value=!0,Kt.value?.phase==="sending"||Kt.value?.phase==="found"||e.length===0)return;Xu?.abort();let t=Xu=new AbortController;
Kt.value={phase:"reading",files:e};try{let[n]=await Promise.all([Bg(e[0],t.signal),Le.value.value?null:yt()]),o=await s1(
e,n,l=>Bg(l,t.signal));if(t.signal.aborted)return;let i=SI(n),s=Gk(Kk(e[0].name),i.actors,Le.value.value?.map(({name:l,actors:u})=>({
name:l,actors:u}))??[]),a=e.filter(l=>!o.includes(l));Kt.value={phase:"choosing",files:o,later:a,preview:n,choice:{dataset:s,
...i},error:null}}catch(n){t.signal.aborted||(Kt.value={phase:"unreadable",files:e,error:j(n)})}}function SI({names:e,columns:t}){
return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.name??"",actors:e.actors,event:e.event}}function id(e){js([new File(
[e],"pasted.txt")])}function ec(e){Kt.value?.phase==="choosing"&&(Kt.value={...Kt.value,choice:{...Kt.value.choice,...e},
error:null})}function Qi(){Hr.value=!1;let e=Kt.value?.phase;e==="sending"||e==="found"||(Xu?.abort(),Kt.value=null)}function TI(){
Hr.value=!0}async function f1(){let e=Kt.value;e?.phase!=="sending"&&e?.phase!=="found"||(await Xm(e.job).catch(()=>{}),
Xu?.abort())}async function h1(){let e=Kt.value;if(e?.phase!=="choosing")return;let t=Xu=new AbortController,{files:n,choice:o}=e,
i=m1;try{for(let[s,a]of n.entries())i=await PI(n,s,a,o,i,t.signal);await g1(o.dataset,i,e.later)}catch(s){i.accepted>0&&
yt(),Kt.value={...e,error:j(s)},Hr.value||Q(`Loading into ${o.dataset} failed: ${j(s).message}`,{label:"Show",act:TI})}finally{
fl(rd,null),Io()}}async function PI(e,t,n,o,i,s){let a=Ok(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};
Kt.value={...l,sent:0},fl(rd,{job:a,dataset:o.dataset});let u=setTimeout(()=>{Io()},200);try{let c=await Yk(Zk(o.dataset,
o,n.name,a),n,m=>{Kt.value={...l,sent:m},m===1&&Io()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+
c.rejected_count}}catch(c){let m=j(c);if(e.length>1&&m.code==="already_loaded")return{...i,known:i.known+1};throw e.length>
1&&m.code!=="cancelled"?MI(n,m):c}finally{clearTimeout(u)}}function MI(e,{code:t,message:n,hint:o,status:i}){return new tt(
{code:t,message:`${e.name}: ${n}`,hint:t==="unknown_column"?"":o,status:i})}async function g1(e,t,n=[]){await yt(),Nn(e),
Kt.value=null;let o=Hg(e,t);if(n.length>0){Q(o,{label:"Show",act:()=>Ig(e,t)}),js(n);return}if(!Hr.value){Q(o,{label:"Sh\
ow",act:()=>Ig(e,t)});return}Hr.value=!1,Ig(e,t)}function Ig(e,t){ye(dl(e,"explore")),l1(e,t)}function Hg(e,{accepted:t,
rejected:n,known:o}){let i=[`${z(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${z(n)} ${n===1?"lin\
e was":"lines were"} not taken`),o>0&&i.push(`${z(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}
var _I=500;async function y1(){let e=Ym(rd);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;
for(;;){let o=await Rk(t).catch(()=>{});if(o?.state==="running")Kt.value||(Kt.value={phase:"found",dataset:n,job:t},Hr.value=
!0);else if(o!==void 0){Kt.value=null,fl(rd,null),o?.state==="done"&&Hr.value?await g1(n,{...m1,accepted:o.rows}):Hr.value=
!1;return}await new Promise(i=>{setTimeout(i,_I)})}}var v1="ot",x1="nt";function w1(){let[e,t]=w(!1);return B(()=>{let n=0,l=[["dragenter",u=>{qg(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{qg(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{qg(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
js(c))}],["paste",DI]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:v1,"aria-hidden":"true",children:r("div",{class:x1,children:[r(ie,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function qg(e){return e.dataTransfer?.types.includes("File\
s")??!1}function DI(e){if(Zu(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void js(t);let n=e.clipboardData?.getData("text/pla\
in")??"";Jk(n)&&nd(n).then(o=>{o||id(n)})}var k1="er",C1="pt",S1="dt",T1="rr",P1="lt",M1="xt";function ot({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=I(null),a=gt();return Ye(()=>{fi();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:Ce(k1,i&&C1),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:S1,children:[r("h2",{id:a,tabIndex:-1,
class:T1,children:e}),r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:P1,children:n}),
o&&r("div",{class:M1,children:o})]})}function cr({children:e,kind:t="outlined"}){let n=I(null);return r(R,{children:[r(M,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&js(i)}})]})}var Gs="st",St="ct",Ke="m",sd="gt",_1="ht";function tn(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:m=!1}=e,
[d,p]=w(n),f=I(null),h=gt();B(()=>p(n),[n]);let b=v=>{v!==n&&o(v)},y=v=>{v.key==="Enter"&&b(d),!(v.key!=="Escape"||d===n)&&
(v.preventDefault(),p(n))},S=v=>{o(v),f.current?.focus()};return r("div",{class:Gs,children:[r("label",{for:h,class:l?"s\
poken":St,children:t}),r("input",{ref:f,id:h,class:Ce(Ke,u&&sd),value:d,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${h}-problem`:s?`${h}-note`:void 0,"data-autofocus":m?"":void 0,onInput:v=>{
p(v.currentTarget.value),i?.(v.currentTarget.value)},onKeyDown:y,onBlur:()=>b(d)}),!c&&s&&r("div",{id:`${h}-note`,class:_1,
children:s}),c&&r(de,{id:`${h}-problem`,error:c,onHint:S})]})}var D1="ft",E1="ie";function Tt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(m=>m.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:D1,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:E1,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ie,{name:a.icon,size:14}),
a.label]},a.value))})}var A1="ut",R1="ae",O1="mt",L1="vt",N1="wt",B1="bt";var ad=28;function Ug(e,t){return`${e}-${t}`}function F1({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=I(null),c=Nm(u,ad,n.length);return Ye(()=>{let m=u.current;if(!m||o<0)return;let d=o*ad;d<m.scrollTop?m.scrollTop=
d:d+ad+8>m.scrollTop+m.clientHeight&&(m.scrollTop=d+ad+8-m.clientHeight)},[o,n]),r(R,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:A1,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((m,d)=>{let p=c.first+d;return r("div",{id:Ug(e,p),role:"option","aria-selected":m.
selected??!1,"aria-setsize":n.length,"aria-posinset":p+1,"data-active":p===o,class:R1,onPointerMove:()=>{p!==o&&i(p)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(m.value),children:[a&&r("span",{class:B1,children:m.selected&&r(ie,{name:"check"})}),r("s\
pan",{class:O1,children:m.label}),m.note!==void 0&&r("span",{class:L1,children:m.note})]},p)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:N1,children:l})]})}function Xi(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=I(null),a=gt(),[l,u]=w(e.autofocus??!1),[c,m]=w(i?0:-1),
[d,p]=w(!1);Ye(()=>{p(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),h=l||(e.inline??!1),b=()=>u(
!1),y=(C,T)=>{T||b(),e.onPick(C,T)},S=C=>{let T=h?t[f]:void 0;if(C.key==="ArrowDown"||C.key==="ArrowUp"){C.preventDefault(),
u(!0);let E=C.key==="ArrowDown"?1:-1;m(f<0&&E<0?t.length-1:(f+E+t.length)%Math.max(1,t.length))}else C.key==="Enter"?(C.
preventDefault(),T?y(T.value,!1):(b(),e.onTake(n))):C.key===" "&&o&&T&&f>=0?(C.preventDefault(),y(T.value,!0)):C.key==="\
Escape"&&(h||e.onCancel)?(C.preventDefault(),C.stopPropagation(),b(),e.onCancel?.()):C.key==="Backspace"&&n===""&&e.onBackspace?.()},
v=r(F1,{id:a,label:e.label,options:t,active:f,onActive:m,onPick:C=>y(C,o),several:o,foot:e.foot});return r(R,{children:[
r("input",{ref:s,class:Ce(Ke,e.code&&sd),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&f>=0?Ug(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:S,onClick:()=>u(!0),onBlur:b,onFocus:()=>{
e.autofocus&&u(!0)},onInput:C=>{u(!0),m(i?0:-1),e.onText(C.currentTarget.value)}}),e.inline&&v,!e.inline&&l&&d&&(t.length>
0||e.foot)&&r(en,{anchor:s.current,onClose:b,focus:!1,children:v})]})}var I1="yt",H1="kt";function jt({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=I(null),[l,u]=w(!1),[c,m]=w(""),d=Z(()=>LI(t,c),
[t,c]),p=()=>{u(!1),m("")},f=h=>{p(),o(h)};return r(R,{children:[r(M,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?p():u(!0),children:r("span",{class:I1,children:r(_,{value:n,most:32})})}),l&&r(en,{anchor:a.current,onClose:p,
role:"dialog",label:e,children:r("div",{class:H1,children:r(Xi,{label:e,text:c,onText:m,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(h=>({value:h,label:r(_,{value:h}),selected:h===n})),onPick:f,onTake:h=>{i&&
h!==""&&f(h)},onCancel:p})})})]})}function LI(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var q1="zt",U1="jt",V1="Xt",W1="Ct";function ud({share:e}){return r("span",{class:q1,children:[r("span",{class:U1,"aria-hidden":"true",children:r("span",{class:V1,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:W1,children:V(e)})]})}var K1="St",j1="Bt",Vg="Et",G1="It";function Wg(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function J1({name:e,choice:t}){
let n=Wg(e,t);return n===null?null:r("span",{class:j1,children:n})}function Z1({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:K1,children:[r(_,{value:i,most:48,middle:!0}),
r(J1,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:Vg,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(ud,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(Kg,{values:i})}],o=Z(()=>[...e.columns].sort((i,s)=>+(Wg(
s.name,t)!==null)-+(Wg(i.name,t)!==null)),[e,t]);return r(Ee,{label:"Columns",columns:n,rows:o})}function Kg({values:e}){
return e.length===0?r("span",{class:Vg,children:"none"}):r("span",{class:G1,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
_,{value:t,most:40,middle:!0})},n))})}function Y1({preview:e,choice:t}){let n=Z(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(R,{children:[r(_,{value:o,most:32})," ",r(J1,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r(_,{value:a[s],most:40,middle:!0})})),[e,t]);return r(Ee,{label:"First e\
vents",columns:n,rows:e.rows})}function Q1({preview:e}){return r(Ee,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>z(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r(_,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r(_,{value:n,most:160})})}],rows:e.rejected})}var X1="Ut",eC="Ht",tC="Lt",md="Mt",nC="Nt",oC="ir",rC="Rt",iC="At",sC="Dt",aC="Tt",jg="_t",lC="qt",uC="ar";var zI=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function cC({at:e}){let{files:t,later:n,preview:o,choice:i,
error:s}=e;return r("div",{class:X1,children:[r("p",{class:eC,children:[r(_,{value:t[0].name,most:64,middle:!0}),r("span",
{class:tC,children:II(t,o)})]}),n.length>0&&r(HI,{files:n}),s&&r("div",{class:nC,children:r(de,{error:s})}),r("div",{class:oC,
children:[r(qI,{choice:i}),o.columns.length>0&&r(UI,{columns:o.columns,choice:i})]}),o.note?r("p",{class:jg,children:[r(
ie,{name:"info"}),r("span",{children:r(_,{value:o.note,most:400})})]}):r(VI,{preview:o,choice:i})]})}function II(e,t){let n=[
zI.get(t.format)??t.format,t.compression].filter(i=>i!=="").join(", "),o=En(e.reduce((i,s)=>i+s.size,0));return e.length>
1?`${n}; the first of ${z(e.length)} files, ${o} together`:`${n}, ${o}`}function HI({files:e}){let t=e.length-1,n=t>0?` \
and ${Pe(t,"other file")} have other columns: they come next.`:" has other columns: it comes next.";return r("p",{class:jg,
children:[r(ie,{name:"info"}),r("span",{children:[r(_,{value:e[0].name,most:48,middle:!0}),n]})]})}function Jg({dataset:e,
actors:t}){return jk(e)??Ng(Le.value.value?.find(n=>n.name===e),t)}function qI({choice:e}){let t=e.dataset,n=Le.value.value?.
find(i=>i.name===t),o=Jg(e);return r("div",{class:rC,children:[r(tn,{label:"Dataset",value:t,onCommit:i=>ec({dataset:i.trim()}),
error:o===null?null:{message:o,hint:""}}),o===null&&r("span",{class:md,children:n?`added to its ${Pe(n.events,"event")}`:
"a new one"})]})}function UI({columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(
i.time_like)).map(({name:i})=>i);return r(R,{children:[r(Gg,{label:"Time",hint:"when it happened",values:o,value:t.time,
onChange:i=>ec({time:i})}),r(Gg,{label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>ec({actors:[
i]})}),r(Gg,{label:"Event",hint:"what happened",values:n,value:t.event,onChange:i=>ec({event:i})})]})}function Gg({label:e,
hint:t,values:n,value:o,onChange:i}){return r("div",{class:iC,children:[r("span",{class:sC,children:e}),r(jt,{title:e,label:`${e}\
: ${o===""?"not chosen":o}`,kind:"outlined",class:aC,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:md,children:t})]})}
function VI({preview:e,choice:t}){let[n,o]=w("columns"),i=e.rejected.length,s=[{value:"columns",label:`${z(e.columns.length)}\
 columns`},{value:"rows",label:`First ${Pe(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${z(i)} not taken`}]:
[]];return r(R,{children:[r("div",{class:lC,children:[r(Tt,{label:"What to look at",choices:s,value:n,onChange:o}),r("sp\
an",{class:md,children:["guessed from the first ",Pe(e.rows_seen,"record")]})]}),r("div",{class:uC,children:[n==="column\
s"&&r(Z1,{preview:e,choice:t}),n==="rows"&&r(Y1,{preview:e,choice:t}),n==="rejected"&&r(Q1,{preview:e})]})]})}var mC="Ft",dC="Gt",pC="Jt",fC="Kt",hC="Ot";function yl({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:Ce(mC,n&&dC),children:r("div",{class:Ce(
pC,!i&&hC,o&&fC),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Zg="Pt",gC="Qt",pd="Vt",yC="Wt";function bC(){let e=d1.value;if(!e||!p1.value)return null;switch(e.phase){case"reading":return r(ot,{wide:!0,title:Yg(e.
files),onClose:Qi,children:r(Te,{lines:8})});case"unreadable":return r(jI,{files:e.files,error:e.error});case"choosing":
return r(GI,{at:e});case"sending":case"found":return r(JI,{at:e})}}function Yg(e){return e.length>1?`Load ${Pe(e.length,
"file")}`:"Load a file"}function jI({files:e,error:t}){return r(ot,{title:Yg(e),onClose:Qi,foot:r(R,{children:[r(M,{kind:"\
outlined",onClick:Qi,children:"Close"}),r(cr,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:Zg,children:r(
_,{value:e[0]?.name,most:80,middle:!0})}),r(de,{error:t}),r("p",{class:pd,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function GI({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=Jg(n)===null&&!o;return r(ot,{wide:!0,title:Yg(e.files),onClose:Qi,
foot:r(R,{children:[o&&r("span",{class:yC,children:"Say which column is the time."}),r(M,{kind:"outlined",onClick:Qi,children:"\
Cancel"}),r(M,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{h1()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(cC,{at:e})})}function JI({at:e}){let t=Gu.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(ot,{title:`Loading into ${e.dataset}`,
onClose:Qi,foot:r(R,{children:[r(M,{kind:"danger",onClick:()=>{f1()},children:"Cancel"}),r(M,{kind:"outlined",onClick:Qi,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:Zg,children:[r(_,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:gC,children:s.length>1?`${e.at+1} of ${s.length}`:En(s[e.at]?.size??0)})]}),r(yl,{label:o?
"Sending":"Loading",done:i}),r("p",{class:pd,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${V(i)}`,
!o&&t&&t.rows>0&&`, ${Pe(t.rows,"event")} so far`]}),o&&r("p",{class:pd,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var Qg={};_h(Qg,{banner:()=>Xg,danger:()=>QI,default:()=>XI,info:()=>ZI,text:()=>ey,warning:()=>YI});var Xg="Yt",ZI="Zt",
YI="eo",QI="ro",ey="io",XI={banner:Xg,info:ZI,warning:YI,danger:QI,text:ey};function es({kind:e,children:t,actions:n}){return r("div",{class:Ce(Xg,Qg[e]),role:e==="info"?"status":"alert",children:[
r(ie,{name:e==="info"?"info":"warning"}),r("span",{class:ey,children:t}),n]})}var xC="ao",wC="B";function kC({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:xC,onKeyDown:a=>{
let l=t.findIndex(d=>d.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,m=t[c];m&&o(m.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:wC,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var t5=["datasets","properties","ingests","rejects","jobs"];function CC(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:t5.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function ts(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var SC="to",TC="v",PC="oo",MC="no",_C="po",$C="do",DC="lo",EC="xo";function Co({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=I(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(en,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:DC,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:SC,onKeyDown:c=>o5(c,a.current,i),children:o.map((c,m)=>c==="rule"?r("di\
v",{role:"separator",class:$C},m):r("button",{type:"button",tabIndex:-1,class:Ce(TC,c.danger&&PC),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[l?r("span",{class:EC,children:c.checked&&r(ie,{name:"check"})}):c.
icon&&r(ie,{name:c.icon}),r("span",{class:MC,children:c.label}),c.keys&&r("span",{class:_C,children:c.keys})]},m))})]})}
function o5(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function ut({items:e,menuLabel:t,head:n,placing:o,...i}){let s=I(
null),[a,l]=w(!1);return r(R,{children:[r(M,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(Co,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function oc(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function AC(e){return(await te(oc(e,"/runs?li\
mit=1000"))).runs}async function RC(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return te(oc(e,`/rejects?${i.toString()}`),{signal:o})}function OC(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Ht(oc(e,`/rejects?${n.toString()}`))}async function LC(e,t,n){await te(oc(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function NC(e){await te(oc(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var BC="or",FC="so",zC="co",IC="go",HC="ho",rc="fo",qC="nr",zn="uo",ty="pr",UC="mo",VC="vo",WC="wo",KC="bo",Js="yo";var vl="zo",jC="jo",GC="Xo",JC="Co",ZC="te",rs="So";function YC({dataset:e,onClose:t}){let[n,o]=w(""),[i,s]=w(null),[a,l]=w(!1),u=gt(),c=n===e.name&&!a,m=()=>{c&&(l(!0),NC(
e.name).then(()=>{t(),Q(`${e.name} is dropped.`),yt()},d=>{l(!1),s(j(d))}))};return r(ot,{title:"Drop a dataset",onClose:t,
foot:r(R,{children:[r(M,{kind:"outlined",onClick:t,children:"Keep it"}),r(M,{kind:"danger",icon:"trash",disabled:!c,onClick:m,
children:"Drop it for good"})]}),children:r("form",{class:vl,onSubmit:d=>{d.preventDefault(),m()},children:[r("p",{children:[
Pe(e.events,"event")," (",En(e.size_bytes),") of ",r("b",{children:r(_,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Gs,children:[r("label",{class:St,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:Ke,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:d=>o(d.currentTarget.value)})]}),i&&r(de,{error:i})]})})}function QC({datasets:e}){let[t,n]=w(null),[o,i]=w(null),s=r5((a,l)=>n({dataset:a,anchor:l}));return r(R,{children:[r(Ee,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(s5,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(YC,{dataset:o,onClose:()=>i(null)})]})}function r5(e){let t=nt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:ty,onClick:()=>{Ir(n)},children:r(
_,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(M,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:z(n),children:q(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(fd,{text:"no events"}):
G(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:G(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${z(n)} B`,children:En(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r(_,{value:n,most:64}):
r(fd,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r(_,{value:n,most:40}):r(fd,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${En(s)}`).join(
`
`),children:[n?.length??1,", ",Pe(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(i5,{dataset:n})}]}
function fd({text:e}){return r("span",{class:zn,children:e})}function i5({dataset:e}){return e.rejects===0?r(fd,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:ty,onClick:()=>ye(ts("rejects",e.name)),children:q(e.rejects)})}function s5({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=I(t),s=l=>()=>ye(ts(l,e.name)),a=()=>{ed(e.name).then(()=>Q(`${e.name} is \
being compacted.`,{label:"Show",act:()=>ye(ts("jobs",""))}),l=>Q(`Compacting failed: ${j(l).message}`))};return r(Co,{anchor:i.
current,label:"Dataset",head:r(_,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{Ir(e.
name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"R\
ejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"tr\
ash",danger:!0,act:o}]})}function XC({dataset:e}){let[{value:t,error:n},o]=w({value:null,error:null}),i=()=>{AC(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:j(a)}))},s=vi.value.length;return B(i,[e,s]),n?r(Re,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(M,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Re,{icon:"up\
load",title:"Nothing came in lately",actions:r(cr,{children:"Load a file"}),children:"Files are listed for good, events \
that programs push minute by minute since the server began."}):r("div",{class:rs,children:r(Ee,{label:"Ingests",columns:a5(),
rows:t})}):r(Te,{})}function a5(){let e=nt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>G(t,e,"second")},{key:"\
source",head:"Source",width:"minmax(160px, max-content)",cell:({source:t,kind:n,objects:o})=>t===""?r("span",{class:zn,children:n===
"http"?`pushed, ${Pe(o,"request")} within a minute`:Pe(o,"file")}):r(_,{value:t,most:80,middle:!0})},{key:"kind",head:"B\
y",cell:({kind:t})=>r("span",{class:zn,children:r(_,{value:t})})},{key:"objects",head:"Files",number:!0,cell:({objects:t,
source:n,kind:o})=>n===""&&o==="http"?null:z(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("span",{title:z(
t),children:q(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",{class:zn,children:"\
0"}):r("span",{class:Js,title:V(n/Math.max(1,t+n)),children:q(n)})},{key:"bytes",head:"Stored",number:!0,cell:({bytes:t})=>r(
"span",{title:`${z(t)} B`,children:En(t)})}]}function xl(e){return e==="ingest"?"Loading":"Compacting"}function eS(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var l5=3e3;function tS(){let e=vi.value.length;return B(()=>{Io();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&Io()},l5);return()=>clearInterval(t)},[]),B(()=>{yt()},[e]),Ak.value?Gu.value.length===0?r(Re,{icon:"clock",title:"\
Nothing is under way",actions:r(cr,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:rs,children:r(Ee,{label:"Jobs",columns:u5(),rows:Gu.value})}):r(Te,{})}
function u5(){let e=nt();return[{key:"kind",head:"Job",cell:({kind:t})=>xl(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r(_,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
c5,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>q(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>En(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>G(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Ne((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(m5,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:Js,children:r(_,{value:t,
most:160})}):null}]}function c5({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?Js:zn,children:eS(
e.state)}):r("span",{class:jC,children:[r(yl,{small:!0,label:`${xl(e.kind)} ${e.dataset}`,done:e.done}),V(e.done)]})}function m5({
job:e}){let t=()=>{Xm(e.id).catch(n=>Q(j(n).message))};return e.state==="running"?r(M,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(M,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function oS(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*d5(nS(l,n.key),nS(u,n.key))};return i.sort(a)}function nS(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function d5(e,t){return e<t?-1:e>t?1:0}function hd(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function gd(e,t,n){
try{return await LC(e,t,n),await Nn(e),null}catch(o){let i=j(o);return Q(`The note on ${t} was not saved: ${i.message}`),
i}}function rS({dataset:e,column:t,onClose:n}){let[o,i]=w(t.description??""),[s,a]=w(t.unit??""),[l,u]=w(null),c=gt(),m=t.type===
"int64"||t.type==="float64",d=async()=>{let p=await gd(e,t.name,hd(t,{description:o.trim(),unit:s.trim()}));p?u(p):n()};
return r(ot,{title:`Describe ${ee(t.name).text}`,onClose:n,foot:r(R,{children:[r(M,{kind:"outlined",onClick:n,children:"\
Cancel"}),r(M,{kind:"primary",onClick:()=>{d()},children:"Save"})]}),children:r("form",{class:vl,onSubmit:p=>{p.preventDefault(),
d()},children:[r("div",{class:Gs,children:[r("label",{class:St,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:Ke,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:p=>i(p.
currentTarget.value)})]}),m&&r("div",{class:Gs,children:[r("label",{class:St,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:Ke,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:p=>a(p.currentTarget.value)})]}),
l&&r(de,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function yd({label:e,value:t,onInput:n}){return r("input",{class:Ke,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function iS({dataset:e}){let{value:t,error:n}=_e(e).value;return B(()=>{_e(e).value.value&&Nn(e)},[e]),t?r(p5,{dataset:t}):
n?r(Re,{icon:"warning",title:"The properties cannot be shown",actions:r(M,{kind:"outlined",onClick:()=>{Nn(e)},children:"\
Try again"}),children:n.message}):r(Te,{})}function p5({dataset:e}){let[t,n]=w(""),[o,i]=w(null),[s,a]=w(null),l=e.columns??
[],u=Z(()=>oS(l,t,o),[l,t,o]),c=Z(()=>f5(e,a),[e]),m=l.filter(d=>d.hidden).length;return r(R,{children:[r("div",{class:rc,
children:[r("div",{class:qC,children:r(yd,{label:"Find a property",value:t,onInput:n})}),r("span",{class:zn,role:"status",
children:[t===""?Pe(l.length,"property","properties"):`${z(u.length)} of ${Pe(l.length,"property","properties")}`,m>0&&`\
, ${z(m)} hidden`]})]}),u.length===0?r(Re,{icon:"search",title:"No property has this text",actions:r(M,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:rs,children:r(Ee,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(rS,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function f5(e,t){let n=nt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?KC:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${WC} ${i(s)??""}`,children:[r(_,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:VC,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:zn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(ud,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:z(s),children:q(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(h5,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?G(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r(_,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:UC,children:[r(M,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(M,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
gd(e.name,s.name,hd(s,{hidden:!s.hidden}))}})]})}]}function h5({column:e,zone:t}){if(e.examples?.length)return r(Kg,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?q(s):e.type==="timestamp"?
G(String(s),t):String(s);return r("span",{class:zn,children:[i(n)," to ",i(o)]})}var bd=ue(null);function qr(e){bd.value=e}function sS(){let e=bd.value;return e?r(R,{children:e(()=>{bd.value===e&&(bd.value=
null)})}):null}var lS="Bo",uS="Eo";function cS(e,t){qr(n=>r(y5,{text:e,what:t,onClose:n}))}function y5({text:e,what:t,onClose:n}){let o=I(null);return Ye(()=>o.
current?.select(),[]),r(ot,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:lS,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:uS,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function ze(e,t){b5(e).then(n=>{n?Q(`${t} is copied.`):cS(e,t)})}async function b5(e){if(navigator.clipboard!==void 0&&await navigator.
clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.className="spok\
en",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var v5=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function mS(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
v5,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??x5(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function x5(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var pS="dr",fS="Io";function yS({dataset:e}){let[t,n]=w(""),[o,i]=w(null),s=gS(e,t),a=gS(e,""),l=Le.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Re,{icon:"warning",title:"The lines cannot be listed",actions:r(M,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Te,{});if(a.rows.length===0)return r(Re,{icon:"che\
ck",title:"Every line was taken",actions:r(M,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=mS(a.rows);
return r(R,{children:[r("div",{class:rc,children:[r("div",{class:JC,role:"group","aria-label":"Reasons",children:[r(hS,{
text:r(R,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(hS,{text:r(_,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:pS,
href:OC(e,t),download:`${e}-rejects.ndjson`,children:[r(ie,{name:"download"}),"Download"]})]}),r("div",{class:rs,children:s.
rows?r(Ee,{label:"Lines that were not taken",columns:k5(),rows:s.rows,onCell:c=>i(c)}):r(Te,{})}),s.rows&&s.more&&r("div",
{class:rc,children:[r(M,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:zn,children:[z(s.rows.length),
" are shown"]})]}),o&&r(C5,{reject:o,onClose:()=>i(null)})]})}function hS({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:ZC,"aria-pressed":o,onClick:i,children:[e,r("span",{class:zn,children:[q(t),n&&"+"]})]})}
function gS(e,t){let[n,o]=w({rows:null,cursor:void 0,error:null}),[i,s]=w(0),a=I(null),l=(u,c)=>{a.current?.abort();let m=a.
current=new AbortController;RC(e,t,c,m.signal).then(d=>o({rows:[...u,...d.rejects],cursor:d.cursor,error:null}),d=>{m.signal.
aborted||o({rows:null,cursor:void 0,error:j(d)})})};return B(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function k5(){let e=nt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r(_,{value:bS(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>z(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>z(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r(_,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:GC,children:r(_,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>G(t,e,"second")}]}function bS({source:e,key:t}){return t!==""?t:e}function C5({reject:e,onClose:t}){return r(
ot,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(M,{kind:"outlined",icon:"copy",onClick:()=>ze(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:vl,children:[r("p",{class:Js,children:r(_,{value:e.reason,most:1e3})}),
r("p",{class:zn,children:[r(_,{value:bS(e),most:200,middle:!0}),", line ",z(e.line),", byte ",z(e.offset),"; ",Pe(e.text.
length,"character")]}),r("pre",{class:fS,tabIndex:0,children:r(_,{value:e.text,most:2e4})})]})})}var vd={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function vS({rest:e}){
let{tab:t,dataset:n}=CC(e),o=Le.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Xt.value)?Xt.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";B(()=>{document.title=`${vd[t]} · Data · Sluice`},[t]);let a=vi.value.length;return B(()=>{yt()},
[a]),r("main",{class:BC,"data-tab":t,children:[r("header",{class:FC,children:[r("h1",{children:"Data"}),s&&i!==""&&r(jt,
{title:"Dataset",icon:"data",kind:"outlined",class:IC,values:o,value:i,onChange:l=>ye(ts(t,l))}),r("span",{class:zC}),r(
cr,{kind:"primary",children:"Load a file"})]}),r(kC,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>ye(
ts(l,n)),tabs:Object.keys(vd).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:vd[l]}))}),r(S5,{}),r("div",{id:"data\
-panel",role:"tabpanel","aria-label":vd[t],class:HC,children:r(T5,{tab:t,dataset:i})})]})}function S5(){return(Le.value.
value??[]).filter(t=>t.compaction_failed).map(({name:t,compaction_failed:n})=>r(es,{kind:"warning",actions:r(M,{small:!0,
kind:"outlined",onClick:()=>{ed(t).then(()=>ye(ts("jobs","")),o=>Q(j(o).message))},children:"Compact now"}),children:[r(
_,{value:t,most:48})," could not be compacted on ",G(n.at,nt(),"minute"),": ",r(_,{value:n.error,most:300}),". All event\
s are there, and queries become slower until it succeeds."]},t))}function T5({tab:e,dataset:t}){let{value:n,error:o}=Le.
value;if(e==="jobs")return r(tS,{});if(!n)return o?r(Re,{icon:"warning",title:"The datasets cannot be listed",actions:r(
M,{kind:"outlined",onClick:()=>{yt()},children:"Try again"}),children:o.message}):r(Te,{});if(n.length===0)return r(Re,{
icon:"data",title:"There are no datasets yet",actions:r(cr,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(QC,{datasets:n});case"properties":return r(iS,{dataset:t},t);case"\
ingests":return r(XC,{dataset:t},t);case"rejects":return r(yS,{dataset:t},t)}}var xS={name:"data",label:"Data",icon:"data",letter:"d",Page:vS};var P5=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function xd(e){let t=P5.exec(e)?.[1];if(t===void 0)return null;let n=wS(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function ny({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function wS(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function M5(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function kS(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&M5(t[1])?wS(t[1])[0].trim():"";return n===""?null:n}var _5=40,$5=40;function wd(e){if(e.samples)return"raw";let t=ae(e.aggregate?.by);return t.some(o=>xd(o)!==null)?t.some(
is)?"heat":"distribution":t.some(is)?"line":"table"}function is(e){return/^\s*time\s*\(/i.test(e)}function mr(e){for(let t of ae(
e.aggregate?.by)){let n=xd(t);if(n)return n}return null}function ic(e,t,n,o){if(t==="raw")return e.samples?e:{...Be(e),samples:{}};
let i=e.aggregate??n??qs("explore",null,{events:[]}).aggregate,s={...Be(e),aggregate:i},a=ae(i.by).filter(u=>!al(u)),l=ae(
i.by).find(is)??"time('auto')";switch(t){case"distribution":return CS(s,u=>[u,...a.slice(0,1)],_5,o);case"heat":return CS(
s,u=>[l,u],$5,o);case"line":return oy(s,[l,...a],n);case"bar":return oy(s,a.length>0?a:[l],n);default:return oy(s,a,n)}}
function D5(e){for(let t of ae(e.aggregate?.measures)){let n=kS(t);if(n!==null)return n}return null}function CS(e,t,n,o){
let i=mr(e)??E5(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(ny(i))]}}}function E5(e,t,n){let o=D5(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function oy(e,t,n){let o=e.aggregate,i=mr(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ae(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function kd(e,t){
let n=mr(e);if(!e.aggregate||!n)return e;let o=ae(e.aggregate.by).map(i=>xd(i)?ny({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var A5=100;function wl(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>Wt(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:ke(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>A5}})}var R5=/^[=+\-@\t\r]/;function O5(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=R5.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Cd(e,t){
return[e,...t].map(n=>`${n.map(O5).join(",")}\r
`).join("")}function Zs(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var L5=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],TS=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function Ys(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${Qs(o??"")} ${Qs(i??
"now")}`;return n(e)===n(t)}function Qs(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Ur(e,t){if(Ys(e,{}))return"\
All data";let n=L5.find(([,u])=>Ys(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(Qs(o)):null,a=s?TS.get(s[2]):void 0;if(s&&a&&Ys(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&Ys(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?N5(l[0],ry(l[1])):`${SS(o,t,"the first even\
t")} – ${SS(i,t,"now")}`}function N5(e,t){let n=G(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${G(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function ry(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function SS(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?G(e,t,G(e,t,"clock")==="00:00"?"day":"\
minute"):G(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function PS(e){let{from:t,to:n}=e;
if(Ys(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===ry(n)?t:`${t} - ${ry(n)}`;let o=Qs(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return Qs(t)===o?o:`${t} - ${o}`}function MS(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":G(n,t)} – ${o===void 0?"now":B5(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${G(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[Ne(i*3600)]:[],...l].join("\
 · ")}function B5(e,t,n){let o=e!==void 0&&G(e,n,"day")===G(t,n,"day");return G(t,n,o?"clock":"minute")}function _S({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(Qs(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:Qs(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function Sd(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),TS.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var sc=2,Ho=16,Xs=20,F5=24;async function $S(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(h=>({canvas:h,box:h.getBoundingClientRect()})),a=Math.min(...s.map(({box:h})=>h.
top)),l=Math.max(...s.map(({box:h})=>h.bottom))-a,u=z5(e),c=Math.max(1,Math.floor((i.width-2*Ho)/200)),m=Math.ceil(u.length/
c)*Xs+2*Xs,d=globalThis.document.createElement("canvas");d.width=i.width*sc,d.height=(Ho+2*Xs+l+m+Ho)*sc;let p=d.getContext(
"2d");if(!p)return null;p.scale(sc,sc),p.fillStyle=it("--surface"),p.fillRect(0,0,i.width,d.height/sc);let f=Ho+2*Xs;Td(
p,I5(t),Ho,Ho+12,`600 13px ${it("--font")}`,it("--text"),i.width-2*Ho),Td(p,`${U(t.dataset)}, ${Ur(t,n)}, ${n}`,Ho,Ho+12+
Xs,`12px ${it("--font")}`,it("--muted"),i.width-2*Ho);for(let{canvas:h,box:b}of s)p.drawImage(h,b.left-i.left,f+b.top-a,
b.width,b.height);return u.forEach(({text:h,color:b},y)=>{let[S,v]=[Ho+y%c*200,f+l+Xs+Math.floor(y/c)*Xs];p.fillStyle=b,
p.fillRect(S,v-8,12,8),Td(p,h,S+20,v,`12px ${it("--font")}`,it("--text"),168)}),Td(p,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Ho,f+l+m-4,`12px ${it("--font")}`,it("--muted"),i.width),new Promise(h=>{d.toBlob(h,"\
image/png")})}function Td(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Iu(t,u);e.fillText(l,n,o)}function z5(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,F5)}function I5(e){let t=ae(e.aggregate?.measures).join(", ")||"count()",n=ae(e.aggregate?.by);
return U(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function DS(e){return te("v1/links",{body:e})}async function ES(e,t){return te(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function AS(e){return Ht(`l/${encodeURIComponent(e.id)}`)}var Jn=new Fs,Pd=ue(Br("waits")==="yes");function RS(e){Pd.value=e,Fr("waits",e?"yes":"no")}var H5=150,iy,kl=null;function qo(){
clearTimeout(iy),kl=be.value,Jn.run(kl,{history:!0})}function OS(){_n(()=>{let{state:e,how:t}=Um.value,n=zr.value,o=Gt.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||kl!==null&&Ut(kl,e.document)||Pd.value&&kl!==
null&&Ut(Be(kl).dataset,e.document.dataset)||(clearTimeout(iy),iy=setTimeout(qo,t==="replace"?H5:0))})}function sy(e){return`'${e.replaceAll("'","'\\''")}'`}function ac(e){return`sluice query ${sy(JSON.stringify(e))}`}function LS(e,t){
return`curl -H 'Content-Type: application/json' ${sy(e)} \\
  -d ${sy(JSON.stringify(t))}`}function lc(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function ay(e){return LS(Ht("v1/query"),e)}function BS(){let{document:e}=qe.value,t=U5();return[{label:"Copy link",icon:"\
share",act:()=>{Vs(qe.value).then(n=>ze(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{q5().
then(NS)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(NS)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>ze(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>ze(ac(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>ze(ay(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>ze(lc(e),"The code")}]}async function q5(){return{...await FS(qe.value),document:qe.value.document,
frozen:!1}}function U5(){let{phase:e,answer:t,former:n}=Jn.result.value;return e!=="exact"||!t||n?null:async()=>({...await FS(
qe.value),document:V5(qe.value.document,t.query),frozen:!0,answer:t})}async function FS({document:e,view:t,as:n,open:o}){
return{path:`/${dl(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await ml(o)}}}function V5(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function NS(e){try{ze(AS(await DS(e)),"\
The short link")}catch(t){Q(`The link cannot be saved: ${j(t).message}`)}}var zS="Uo";function HS({document:e,answer:t,zone:n}){let o=I(null),i=a=>{a.catch(l=>Q(U(j(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:zS,children:r(ut,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(j5(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(qS(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(J5(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(IS(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Zs(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(IS(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>ze(ay(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>ze(ac(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>ze(lc(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Vs(qe.
value).then(a=>ze(a,"The link"))}}],children:"Export"})})}async function j5(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await $S(i,t,n);s?Zs(s,`${o}.png`):Q("This chart is a table; take it along as CSV.")}async function qS(e,t){
let n=[...e.rows,...e.other?[G5(e.other,"(other)")]:[]];Zs(new Blob([Cd(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function G5(e,t){return e.map((n,o)=>o===0?t:n)}async function J5(e,t){await qS(await te("v1/q\
uery",{body:Me(Me(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function IS(e,t,n){let o=await Ga(`v1/query?\
format=${t}`,{body:e});Zs(await o.blob(),n)}function Nt(e,t){let n=ae(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>ur(e.columns[a]))}}function US(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function uc(e,t,n,o=null){let{times:i,starts:s,places:a}=uy(e,t),l=Z5(t.
keys,i.length),u=[];e.rows.forEach((m,d)=>{let p=a.get(m[t.time]);if(p===void 0)return;let f=l(m,u),h=m[n];f.values[p]=typeof h==
"number"?h:null;let b=o?.[d]?.[n];b&&(f.low??=ly(i.length),f.high??=ly(i.length),[f.low[p],f.high[p]]=b)}),Y5(u);let c=u.
map(m=>({...m,total:m.values.reduce((d,p)=>d+(p??0),0)}));return{times:i,starts:s,series:c.sort((m,d)=>d.total-m.total)}}
function ly(e){return new Array(e).fill(null)}function Z5(e,t){let n=new Map,o=new Map,i=e.length===1?e[0]:-1;return(s,a)=>{
let l=i<0?void 0:s[i],u=i>=0&&(l===null||typeof l!="object"),c=u?"":JSON.stringify(e.map(p=>s[p])),m=u?n.get(l):o.get(c);
if(m)return m;let d={keys:e.map(p=>s[p]),values:ly(t),low:null,high:null};return u?n.set(l,d):o.set(c,d),a.push(d),d}}function Y5(e){
if(!(e.every(({low:t})=>t===null)||e.some(({values:t})=>t.some(n=>n!==null&&n<0))))for(let{low:t}of e)t?.forEach((n,o)=>{
n!==null&&n<0&&(t[o]=0)})}function VS(e,t){let n=new Map(e.series.map(({keys:i},s)=>[JSON.stringify(i),s])),o=({keys:i})=>n.
get(JSON.stringify(i))??n.size;return{...t,series:t.series.toSorted((i,s)=>o(i)-o(s))}}function uy(e,t){let n=new Map,o=new Map,
i;for(let u of e.rows){let c=u[t.time];if(c===i||(i=c,n.has(c)))continue;let m=Q5(c);n.set(c,m),m!==null&&o.set(m,String(
c))}let s=[...o.keys()].sort((u,c)=>u-c),a=new Map(s.map((u,c)=>[u,c])),l=new Map([...n].flatMap(([u,c])=>c===null?[]:[[
u,a.get(c)]]));return{times:s,starts:s.map(u=>o.get(u)),places:l}}function WS(e,t){let n=e[0]?.length??0,o=Array.from({length:n},
(s,a)=>e.reduce((l,u)=>l+Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??
0),t?o[l]===0?0:i[l]/o[l]:i[l])))}function ss(e){return/^\s*(count|sum)\s*\(/i.test(e)}function Q5(e){let t=typeof e=="s\
tring"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function xi(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-
o);return t[Math.floor(t.length/2)]??86400}var cc=Ui(null);function ro(e){let t=Wi(cc);return t?.answer===e?t?.intervals??null:null}function mc(e,t,n){let o=I(null),
i=o.current!==null&&o.current.of===e?n(o.current.value,t):t;return o.current={of:e,value:i},i}function Md(e,t,n){return n||
t>e*.7?Math.max(e,t):t}function ct(e,t){if(e==null)return;let n=qt(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"?null:
n[0]===n[1]?void 0:[n[0],n[1]]}function Vr(e,t,n="none"){if(t===void 0)return Qe(e,n);let[o,i]=t??[NaN,NaN];return n==="\
share"?Y0(e,o,i):Z0(e,o,i,s=>Qe(s,n))}function _d([e,t],n="none"){return`between ${Qe(e,n)} and ${Qe(t,n)} in 95 of 100 \
cases`}function Uo(e,t){return t===void 0?q(e):Vr(e,t)}function Zn(e,t){return e===null?"–":t===void 0?V(e):Vr(e,t,"sh\
are")}function Et(e,t){return t===null?e:`~ ${e}`}function as(e){return e.replace(/ \u00b1.*$/,"")}function KS(e,t){let n=[];
return jS(e,t,n),n.sort((o,i)=>o-i),n[n.length>>1]??null}function jS(e,t,n){if(!(t===null||typeof t!="object")){if(typeof e==
"number"){let[o,i]=t;e!==0&&typeof o=="number"&&typeof i=="number"&&n.push((i-o)/2/Math.abs(e));return}for(let[o,i]of Object.
entries(t))jS(qt(e,[Array.isArray(e)?Number(o):o]),i,n)}}function GS(e,t){return t==="entries"?Pe(e,"pass","passes"):t===
"starts"?Pe(e,"start"):Pe(e,"actor")}var JS="Ho",ZS="Lo",YS="lr",QS="Mo",XS="No";function io({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=ro(e),c=mc(t,u!==null,
(h,b)=>h||b),m=Z(()=>nH({answer:e,intervals:u,roomy:c},t,n,a),[e,u,c,t,n,a]),d=Z(()=>e.rows.map(h=>({cells:h,kind:"group"})),
[e]),p=Z(()=>eH(e),[e]),f=s&&((h,b,y)=>s(h.cells,b.key,y));return r(Ee,{label:l,columns:m,rows:d,summary:p,...o===void 0?
{}:{sort:o},...i?{onSort:i}:{},...f?{onCell:f,onMenu:f}:{}})}function eH(e){let t=[];return e.other&&t.push({cells:e.other,
kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function cy(e,t){return!e.compare||t.time>=
0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),n]))}function tH(e,{kind:t},n,o){return ct(e,t===
"group"?["rows",n,o]:[t,o])}function nH({answer:e,intervals:t,roomy:n},o,i,s){let a=Nt(e,o),l=a.time<0?0:xi(uy(e,a).times),
u=new Set([a.time,...a.keys]),c=cy(e,a);return e.columns.flatMap((m,d)=>{let p={key:m.name,head:r(_,{value:m.name,most:48}),
number:ur(m)&&!u.has(d),...n&&a.measures.includes(d)?{width:"minmax(144px, max-content)"}:{},cell:(f,h)=>f.kind!=="group"&&
u.has(d)?d===0?r(_,{shown:iH(f.kind)}):null:d===a.time?Fn(String(f.cells[d]),l,i):r(sH,{value:f.cells[d],column:m,zone:i,
sure:u.has(d)?void 0:tH(t,f,h,d)})};return a.measures.includes(d)?[p,...s&&ss(m.name)&&a.keys.length>0?[oH(e,d)]:[],...c?
[rH(e,a,c,d)]:[]]:[p]})}function oH(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.total),i=Math.max(...e.rows.map(n),
n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,number:!0,cell:({cells:s,
kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:JS,children:[a!=="total"&&r("span",{class:ZS,children:r(
"span",{class:YS,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",{class:QS,children:V(l)})]})}}}
function rH(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:l==="other"?e.compare?.other:
n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs previous",number:!0,sortable:!1,
cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("span",{class:XS,title:"not there\
 before",children:typeof l=="number"?"new":"–"});let c=`${Qe(u,Wt(i.name),!0)} before`;return r("span",{title:c,children:u===
0?l===0?V(0):"new":Dn(l/u-1)})}}}function iH(e){return e==="other"?Bn:{text:Kn.total,kind:"other"}}function sH({value:e,
column:t,zone:n,sure:o}){let i=xo(e,t,n);if(typeof e=="number"){let s=Wt(t.name);return r("span",{title:o?_d(o,s):Qe(e,s,
!0),children:o===void 0?i.text:Vr(e,o,s)})}return r(_,{shown:i,most:64,middle:!0})}function $d(e,t){let n=[...new Set(e)].sort((d,p)=>d-p),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,m=(t.scale==="log"?aH(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(d,p)=>s+p*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(d=>lH(i,d));return{edges:o?[0,...m]:m,scale:t.scale,zero:o}}function aH(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function lH(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function pc({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function my(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(h=>u[h]),m=JSON.stringify(c),d=s.get(m);d||s.set(m,d={keys:c,counts:new Array(
a).fill(0),nulls:0});let p=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")d.nulls+=p;else{let h=t.zero&&f<=0?
0:pc(t,f*(1+Math.sign(f)*1e-12));h>=0&&h<a&&(d.counts[h]+=p)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,m)=>c+m,0)})).sort((u,c)=>c.total-u.total)}function fc(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function e2(e,t,n){let o=fc(t),i=pc(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(wi(e,n)-i)}function uH({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function wi(e,t){let n=e.edges.length-1,o=pc(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function t2(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return uH(e,o,Math.max(0,Math.min(1,t-o)))}function Dd(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?mH(n,o,t):[];return i.length>1?i:cH(n,o,t)}function cH(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function mH(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var n2="Ro";var fH=2;function Ed({height:e,draw:t,onWidth:n}){let o=I(null),[i,s]=w(0),a=ol.value;return Ye(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let m=Math.floor(l.clientWidth);s(m),n?.(m)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),Ye(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(fH,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:n2,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function Cl(e,t,n){e.font=`12px ${it("--font")}`,e.fillStyle=it("--muted"),e.textAlign=t,e.textBaseline=
n}function o2(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function Ad(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var i2="Ao",s2="Do",a2="oe",l2="To",dy="_o",u2="qo",c2="Fo",m2="xr",py="Go",d2="Jo",p2="Ko",f2="Oo",fy="sr";var ea=56,g2=16,h2=12,hH=24;function y2(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[m,d]=w(0),p=I(null),f=n.length,h=Math.max(1,m-ea-g2),b=(T,E)=>(T-E.getBoundingClientRect().left-ea)/h*f,y=(T,E)=>Math.max(
0,Math.min(f-1,Math.floor(b(T,E)))),S=wm((T,E,$)=>{gH(T,E,$,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:i2,onPointerMove:T=>{let E=y(T.clientX,T.currentTarget);e.onCursor(E),p.current&&
e.onSelect&&Math.abs(T.clientX-p.current.x)>3&&e.onSelect({from:Math.min(p.current.from,E),to:Math.max(p.current.from,E)+
1})},onPointerUp:T=>{let E=p.current;p.current=null,E&&Math.abs(T.clientX-E.x)<=3&&e.onBin?.(E.from,new DOMRect(T.clientX,
T.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:T=>{T.button===0&&(T.currentTarget.setPointerCapture(
T.pointerId),p.current={from:y(T.clientX,T.currentTarget),x:T.clientX})},children:r(Ed,{height:s,draw:S,onWidth:d})})}function gH(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((C,T)=>C+T,0),m=a==="count"?s:a==="cdf"?fc(s):s.map(C=>c===
0?0:C/c),d=o2(a==="cdf"?1:o.largest>0?o.largest:Math.max(...m,0),n<160?3:4),p=d.at(-1)||1,f={left:ea,top:h2,width:t-ea-g2,
height:n-h2-hH},h=C=>f.left+C/Math.max(1,s.length)*f.width,b=C=>f.top+f.height-C/p*f.height;e.clearRect(0,0,t,n),yH(e,f,
d,b,a);let y=it("--selection"),S=it(o.color);u&&(e.globalAlpha=.12,e.fillStyle=y,e.fillRect(h(u.from),f.top,h(u.to)-h(u.
from),f.height),e.globalAlpha=1);let v=f.width/s.length>5?1:0;s.forEach((C,T)=>{let E=m[T],$=u!==null&&T>=u.from&&T<u.to;
e.fillStyle=$?y:S,e.globalAlpha=l===null||l===T?1:.75;let F=E>0?Math.max(1,b(0)-b(E)):0;e.fillRect(h(T),b(0)-F,Math.max(
1,h(T+1)-h(T)-v),F)}),e.globalAlpha=1,bH(e,f,i,h,o.unit)}function yH(e,t,n,o,i){e.strokeStyle=it("--line"),e.lineWidth=1,
Cl(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?q(s):V(s),t.left-8,a)}}function bH(e,t,n,o,i){Cl(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,m=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));m-c<s+12||(e.fillText(l,m,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=m+c)};n.zero&&a("≤ 0",o(.5));for(let l of Dd(n,Math.max(2,Math.floor(t.width/80))))
a(Qe(l,i),o(wi(n,l)))}var Rd=12,hy=360,vH=132;function v2(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,m=Z(()=>xH(t,n,i),[t,n,i.count,i.scale]),{edges:d,histograms:p,all:f,property:h}=m,[b,y]=w(null),S=Wt(i.value),
v=f.counts.length,C=h===""?f:p[b?.group??0]??f,T=N=>{let X={ArrowRight:(b?.bin??-1)+1,ArrowLeft:(b?.bin??v)-1,Home:0,End:v-
1}[N.key];if(X!==void 0&&v>0){let O=Math.max(0,Math.min(X,v-1));return N.shiftKey&&u(wH(l,b?.bin??O,O),d),y({bin:O,group:b?.
group??0,left:O>v/2}),!0}if(N.key!=="Enter"&&N.key!=="."||!b)return!1;let A=N.target.getBoundingClientRect();return c(b.
bin,d,h===""?[]:C.keys,new DOMRect(A.left+ea+(b.bin+.5)/v*(A.width-ea-16),A.top+80,0,0)),!0},E=Math.max(0,...p.slice(0,Rd).
map(({counts:N,total:X})=>Math.max(0,...N)/(s==="count"?1:X||1))),$=(N,X)=>r(y2,{edges:d,counts:N.counts,mode:s,unit:S,height:h===
""?hy:vH,color:h===""?"--series-1":wn(An(h,N.keys)),largest:h===""||s==="cdf"?0:E,cursor:b?.bin??null,selection:l,onCursor:A=>y(
A===null?null:{bin:A,group:X,left:A>v/2}),onSelect:A=>u(A,d),onBin:(A,O)=>c(A,d,h===""?[]:N.keys,O)}),F=({bin:N,left:X})=>r(
TH,{edges:d,histogram:C,bin:N,unit:S,start:X});return r(Ge,{title:r(R,{children:["Distribution of ",r(_,{value:i.value,most:64}),
h!==""&&r(R,{children:[" by ",r(_,{value:h,most:48})]})]}),summary:PH(i,f,a,S,h,p.length),onKey:T,announced:b?w2(d,C,b.bin,
S).join(", "):"",table:r(io,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[h===""?
r(R,{children:[$(f,0),r(CH,{edges:d,counts:f.counts,percentiles:a,unit:S,onMove:e.onPercentile})]}):r(kH,{histograms:p,render:$,
readout:N=>b?.group===N&&F(b)}),f.nulls>0&&r("p",{class:py,children:[z(f.nulls)," without a value (",V(f.nulls/(f.nulls+
f.total)),") are not drawn."]}),h===""&&b&&F(b)]})}function xH(e,t,n){let o=Nt(e,t),i=o.keys.find(d=>e.columns[d].name.startsWith(
"bins("))??o.keys[0]??0,s=o.keys.filter(d=>d!==i),a=e.rows.map(d=>d[i]).filter(d=>typeof d=="number"),l=$d(a,n),u=o.measures[0]??
e.columns.length-1,[c]=my(e,l,i,[],u),m={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:my(e,l,i,s,u),all:c??
m,property:s.map(d=>e.columns[d].name).join()}}function wH(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.
from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function kH({histograms:e,render:t,readout:n}){return r(R,{children:[
r("div",{class:u2,children:e.slice(0,Rd).map((o,i)=>r("div",{class:c2,children:[r("div",{class:m2,children:[r("span",{children:r(
_,{value:o.keys[0],most:40,middle:!0})}),r("span",{class:dy,children:q(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),
e.length>Rd&&r("p",{class:py,children:[Rd," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function CH({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=I(null),a=t.length;if(a===0)return null;let l=c=>{let m=s.current.
getBoundingClientRect(),d=Math.max(0,Math.min(a,(c-m.left)/m.width*a));return b2(e2(e,t,t2(e,d)))},u=SH(n.map(({value:c})=>c===
null?null:wi(e,c)/a));return r("div",{ref:s,class:s2,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:m},d)=>{let p=m===null?null:wi(e,m)/a*100;return p===null?null:r(R,{children:[r("span",{class:l2,style:{left:`${p}\
%`,top:`${12-hy}px`,height:`${hy-36}px`}},`line ${d}`),r("button",{type:"button",class:a2,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${gy(c)}, ${Qe(
m,o)}`,style:{left:`${Math.max(2,Math.min(97,p))}%`,top:`${u[d]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(
f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(f.pointerId)&&i(d,l(f.clientX))},onKeyDown:f=>{let h={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];h!==void 0&&(f.preventDefault(),f.stopPropagation(),i(d,b2(c+h*(f.shiftKey?.001:
.01))))},children:[r("span",{class:dy,children:gy(c)}),Qe(m,o)]},d)]})})})}function SH(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function b2(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function gy(e){return`p${Number((e*100).toFixed(2))}`}function x2(e,t,n,o){
let i=e.zero&&t===0?"up to":Qe(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${Qe(e.edges[n]??0,o)}`}
function Sl(e,t,n){return x2(e,t.from,t.to,Wt(n))}function w2(e,t,n,o){let i=t.counts[n]??0,s=fc(t.counts),a=n===0?0:s[n-
1]??0;return[x2(e,n,n+1,o),`${z(i)} events`,`${V(t.total===0?0:i/t.total)} of all`,`${V(a)} below`,`${V(1-(s[n]??1))} ab\
ove`]}function TH({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=w2(e,t,n,o);return r("div",{class:Ce(d2,i&&
p2),"aria-hidden":"true",children:[r("div",{class:f2,children:s}),r("div",{class:fy,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:fy,children:[r("span",{children:u}),r("span",{children:c})]})]})}function PH(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${gy(l)} ${Qe(u,o)}`).join(", ");return`Distribution of ${ee(
e.value).text}${i===""?"":` by ${ee(i).text}, ${s} groups`}, ${q(t.total)} values in ${t.counts.length} bins${a===""?"":
`, ${a}`}`}function Wr(e,t,n,o){return te("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var ta=ue([]);function Ue(e,t){ta.value=[...ta.value,{from:qe.value,to:e.document,label:t}].slice(-12),ge(e)}function yy(e){
ta.value=ta.value.slice(0,e)}function k2(){_n(()=>{let e=qe.value,t=ta.peek().findIndex(n=>Ut(n.from.document,e.document));
t>=0&&yy(t)})}var C2="Po";function S2({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=w(""),a=_e(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=Tg(e),c=[...a.map(({name:p})=>p),...Object.keys(e.define??{})],m=a.filter(({name:p,type:f})=>p.toLowerCase().includes(
l)&&f!=="timestamp"&&ke(p)!==u).map(p=>({value:ke(p.name),label:r(_,{value:p.name,most:48}),note:p.distinct===void 0?p.type:
`${q(p.distinct)} values`})),d=p=>{o(),Wr(e,t,p).then(f=>{f.by&&Ue({document:f.by,open:[]},`${f.label} by ${p}`)},f=>Q(U(
j(f).message)))};return r(en,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:C2,children:r(Xi,{label:"Brea\
k down by",text:i,onText:s,options:m,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:p=>d(c.includes(p)?ke(p):
p),placeholder:"a property or an expression"})})}function Kr(){let[e,t]=w(null);return{openAt:t,menu:e&&r($H,{at:e,onClose:()=>t(null)})}}function $H({at:e,onClose:t}){let n=Z(
()=>Wr(e.document,e.mark),[e]),{answer:o,error:i}=by(n),[s,a]=w(!1);if(s)return r(S2,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,m=>Q(U(j(m).message)))},u=e.head??(i?U(i.message):o?r(_,{value:o.label,most:160}):
"…");return r(Co,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...DH(e,o,i,l,()=>a(!0))]})}function by(e){let[t,n]=w({of:null,answer:null,error:null});return B(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:j(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function DH(e,t,n,o,i){let s=(a,l,u,c)=>{let m=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:m||n!==null,reason:EH(t,u),act:o(c)}};return[s("Only this","filter","only",a=>hc(a.only,a.label)),
s("Exclude","minus","exclude",a=>hc(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",vy),s("Actors","actor","actors",xy),s("Save as cohort…","save","coho\
rt",a=>wy(a)),s("Explain","difference","explain",ky),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>ze(
T2(e.value),"The value")}],s("Copy as where","copy","predicate",a=>ze(a.predicate,"The condition"))]}function EH(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:U(n)}function T2(e){return e===null?"":Array.isArray(e)?
e.map(t=>T2(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function hc(e,t){e&&Ue({document:e,open:[]},t)}
function vy({events:e,label:t}){e&&Gn({kind:"events",document:e,label:t})}function xy({actors:e,cohort:t,label:n}){e&&Gn(
{kind:"actors",request:e,cohort:t,label:n})}function wy({actors:e,cohort:t,label:n}){Gn({kind:"cohort",request:e,cohort:t,
label:n})}function ky({explain:e,label:t}){e&&Ue({view:"difference",document:e,as:null,open:[]},`explain ${ee(t).text}`)}var P2="Qo",M2="Vo",_2="Wo",$2="Yo",D2="Zo";function Tl({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Z(()=>Wr(e,t),[a]),{
answer:u,error:c}=by(l),m=bt(u?.count??null),d=m.phase==="exact"&&m.answer&&"rows"in m.answer?m.answer.rows[0]?.at(-1):void 0,
p=u===null;return r("section",{class:P2,"aria-label":"Selection",children:[r("div",{class:M2,children:[r("span",{class:_2,
children:n}),r("span",{class:$2,role:"status",children:typeof d=="number"?`${z(d)} events${o?`, ${V(d/o)}`:""}`:c?"":"…"})]}),
c&&r(de,{error:c}),r("div",{class:D2,children:[s,r(M,{small:!0,kind:"outlined",icon:"filter",disabled:p||!u.only,onClick:()=>hc(
u?.only??null,u?.label??""),children:"Only"}),r(M,{small:!0,kind:"outlined",icon:"minus",disabled:p||!u.exclude,onClick:()=>hc(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(M,{small:!0,kind:"primary",icon:"difference",disabled:p||
!u.explain,onClick:()=>u&&ky(u),children:"Explain"}),r(M,{small:!0,kind:"outlined",icon:"rows",disabled:p||!u.events,onClick:()=>u&&
vy(u),children:"Events"}),r(M,{small:!0,kind:"outlined",icon:"actor",disabled:p||!u.actors,onClick:()=>u&&xy(u),children:"\
Actors"}),r(M,{small:!0,kind:"outlined",icon:"save",disabled:p||!u.cohort,onClick:()=>u&&wy(u),children:"Cohort"}),r(M,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var RH=[10,20,40,60,100,200],OH=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function Od({bins:e,document:t,
onDocument:n}){let i=wl(_e(t.dataset).value.value).map(({value:s,log:a})=>({label:U(s),checked:s===e.value,act:()=>n(kd(
t,{value:s,scale:a?"log":"linear"}))}));return r(R,{children:[r(ut,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:U(e.value)}),r(Tt,{label:"Scale",choices:OH,value:e.scale,onChange:s=>n(kd(t,{scale:s}))}),r(ut,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:RH.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(kd(t,{count:s}))})),
children:[e.count," bins"]})]})}function yc(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function Cy(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var LH=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function E2({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=w("count"),[l,u]=w(null),{openAt:c,menu:m}=Kr(),d=BH(t,n.value);B(()=>u(null),[JSON.
stringify(t)]);let p=NH(e,t),f=(b,y,S)=>({range:yc(n,y,b),...p!==null&&S.length>0?{keys:{[p]:S[0]}}:{}}),h=e.total?.at(-1);
return r(R,{children:[r(v2,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:d.list,onPercentile:d.move,selection:l?.
range??null,onSelect:(b,y)=>u(b&&{range:b,edges:y}),onBin:(b,y,S,v)=>c({document:t,mark:f({from:b,to:b+1},y,S),anchor:v,
value:y.edges[b]}),actions:r(R,{children:[r(Od,{bins:n,document:be.value,onDocument:b=>ge({document:b})}),r(Tt,{label:"H\
eight",choices:LH,value:s,onChange:a}),i]})}),l&&r(Tl,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${Sl(l.edges,
l.range,n.value)}`,total:typeof h=="number"?h:void 0,onClear:()=>u(null)}),m]})}function NH(e,t){let n=Nt(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function BH(e,t){let[n,o]=w([.5,.95,
.99]),{compare:i,...s}=Be(e),a=n.map((m,d)=>`quantile(${t}, ${m}) as p_${d}`),{answer:l}=bt({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((m,d)=>({share:m,
value:typeof u?.[d]=="number"?u[d]:null})),move:(m,d)=>o(n.map((p,f)=>f===m?d:p))}}var A2="en",R2="cr",O2="w",L2="rn",N2="in",B2="an",F2="gr",z2="tn",I2="on",H2="nn";var Ld=50;function q2(e){let t=Nt(e.answer,e.document);return r("div",{class:A2,children:t.measures.map(n=>r(zH,{...e,shape:t,
measure:n},n))})}function zH({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=w(-1),c=I(null),
m=e.columns[a].name,d=Wt(m),p=s.keys.map(A=>e.columns[A].name).join(),f=ss(m),h=[...e.rows.slice(0,Ld),...e.other&&e.rows.
length<=Ld?[e.other]:[]],b=A=>typeof A[a]=="number"?A[a]:0,y=ro(e),S=(A,O)=>ct(y,A===e.other?["other",a]:["rows",O,a]),v=h.
map((A,O)=>Math.max(b(A),S(A,O)?.[1]??0)),C=mc(t,Math.max(0,...v),(A,O)=>Md(A,O,y!==null)),T=mc(t,y!==null,(A,O)=>A||O),
E=e.total?b(e.total):0,$=cy(e,s),F=A=>A===e.other?Kn.other:s.keys.map(O=>ee(A[O]).text).join(", "),N=A=>`${F(A)}, ${Qe(b(
A),d)}${f&&E>0?`, ${V(b(A)/E)}`:""}`,X=A=>{let O={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:h.length-1}[A.key];if(O!==void 0){
let W=Math.max(0,Math.min(O,h.length-1));return u(W),c.current?.children[W]?.scrollIntoView({block:"nearest"}),!0}let K=c.
current?.children[l];return A.key!=="Enter"&&A.key!=="."||!K?!1:(o(h[l],m,K),!0)};return r(Ge,{title:ee(m).text,onKey:X,
announced:l>=0&&h[l]?N(h[l]):"",actions:i?.(m),summary:`Bar chart of ${ee(m).text} by ${ee(p).text}, ${e.rows.length} gr\
oups${h[0]?`, ${N(h[0])}`:""}`,table:r(io,{answer:e,document:t,zone:n}),children:[r("ul",{ref:c,class:R2,role:"presentat\
ion","data-estimate":T,children:h.map((A,O)=>{let K=A===e.other,W=S(A,O),pe=K?void 0:$?.get(JSON.stringify(s.keys.map(se=>A[se])))?.[a];
return r("li",{class:O2,"data-cursor":O===l,onClick:se=>o(A,m,se.currentTarget.querySelector("[data-anchor]")??se.currentTarget),
children:[r("span",{class:L2,"data-anchor":"",children:r(_,{...K?{shown:{text:Kn.other,kind:"other"}}:{shown:{text:F(A),
kind:s.keys.length===1?ee(A[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:N2,children:[r("span",{class:F2,
"data-other":K,"data-estimate":W!==void 0,style:{width:`${C>0?Math.max(.2,b(A)/C*100):0}%`,...K?{}:{background:`var(${wn(
An(p,s.keys.map(se=>A[se])))})`}}}),W&&r(IH,{interval:W,largest:C})]}),r("span",{class:z2,children:Vr(b(A),W,d)}),r("spa\
n",{class:I2,children:$?typeof pe=="number"&&pe!==0?Dn(b(A)/pe-1):"–":f&&E>0?V(b(A)/E):""})]},O)})}),e.rows.length>Ld&&
r("p",{class:H2,children:[Ld," of ",e.rows.length," groups are drawn; the table has all."]})]})}function IH({interval:[e,
t],largest:n}){let o=i=>n>0?Math.max(0,i)/n*100:0;return r("span",{class:B2,"data-whisker":"",style:{insetInlineStart:`${o(
e)}%`,width:`${o(t)-o(e)}%`}})}var U2="pn",V2="dn",W2="ln",K2="xn",j2="sn";var Ty=1e4;function G2({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=Nd(e,t),l=ae(n.aggregate?.order)[0];
return r("section",{class:U2,"aria-label":"Groups",children:[r("div",{class:V2,children:[r("span",{class:W2,children:[e.
rows.length===1?"1 row":`${z(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<Ty&&r(M,
{small:!0,kind:"outlined",onClick:()=>ne("aggregate.limit",Ty),children:`Up to ${z(Ty)} groups`}),i("")]}),r(io,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:qH(l),onCell:s,onSort:u=>ge({document:Me(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function J2({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=Nd(e,t);return r(R,{children:[r(q2,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function Nd(e,t){
let{openAt:n,menu:o}=Kr();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:HH(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function HH(e,t,n,o){let i=Nt(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function qH(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function Z2(e,t,n){let o=t.keys.find(b=>e.columns[b].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map,a=new Map;for(let b of e.rows){let[y,S]=[b[t.time],b[o]];typeof y=="string"&&!s.has(y)&&s.set(y,Date.
parse(y)/1e3),a.has(S)||a.set(S,-1)}let l=[...s.keys()].sort((b,y)=>s.get(b)-s.get(y)),u=new Map(l.map((b,y)=>[b,y])),c=$d(
[...a.keys()].filter(b=>typeof b=="number"),n),m=Math.max(0,c.edges.length-1);for(let b of a.keys())typeof b=="number"&&
a.set(b,c.zero&&b<=0?0:pc(c,b*(1+Math.sign(b)*1e-12)));let d=new Float64Array(l.length*m),p=0;for(let b of e.rows){let y=u.
get(b[t.time]),S=b[i];if(y===void 0||typeof S!="number")continue;let v=a.get(b[o]);v>=0&&v<m?d[y*m+v]+=S:p+=S}let f=l.map(
(b,y)=>UH(d.subarray(y*m,(y+1)*m))),h=l.map((b,y)=>d.subarray(y*m,(y+1)*m).reduce((S,v)=>S+v,0));return{starts:l,times:l.
map(b=>s.get(b)),edges:c,counts:d,bins:m,largest:Math.max(0,...f),tops:f,sums:h,nulls:p}}function UH(e){return e.reduce(
(t,n)=>Math.max(t,n),0)}function Y2(e,t,n){if(t<=0)return()=>0;if(e==="log"){let i=Math.log(t);return s=>s<=0?0:i<=0?1:Math.
max(.02,Math.log(s)/i)}let o=e==="column"?Math.max(1,n):t;return i=>Math.max(0,i/o)}function Bd(e,t,n,o){return{left:o.alt?
0:Math.min(e.column,t.column),right:o.alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),
high:o.shift?n.bins:Math.max(e.bin,t.bin)+1}}var X2="cn",eT="gn",tT="hn",nT="fn",Py="un",oT="mn",rT="vn",iT="wn",sT="bn",aT="yn",lT="kn",uT="zn",cT="hr";var ls=64,pT=16,vc=8,fT=24,My=9;function hT(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[m,d]=w(0),p=I(null),f={width:Math.max(1,m-ls-pT),height:a-vc-fT},h=E=>{let $=E.currentTarget.getBoundingClientRect(),
F=Math.floor((E.clientX-$.left-ls)/f.width*t.starts.length),N=Math.floor((1-(E.clientY-$.top-vc)/f.height)*t.bins);return{
column:mT(F,t.starts.length),bin:mT(N,t.bins)}},b=ol.value,y=Z(()=>t.bins===0||t.starts.length===0?null:WH(t,o),[t,o,b]),
S=wm((E,$,F)=>VH(E,$,F,{matrix:t,image:y,lines:n,unit:i,zone:s,unfinished:l}),[t,y,n,i,s,l]),v=E=>{let $=h(E);e.onCursor(
$,$.column>t.starts.length/2),p.current&&dT(p.current,E)&&e.onBox(Bd(p.current.from,$,t,{shift:E.shiftKey,alt:E.altKey}))},
C=E=>{let $=p.current;p.current=null,$&&!dT($,E)&&e.onCell($.from,new DOMRect(E.clientX,E.clientY,0,0))},T=E=>({left:`${ls+
E.left/t.starts.length*f.width}px`,width:`${(E.right-E.left)/t.starts.length*f.width}px`,top:`${vc+(1-E.high/t.bins)*f.height}\
px`,height:`${(E.high-E.low)/t.bins*f.height}px`});return r("div",{class:X2,onPointerMove:v,onPointerUp:C,onPointerLeave:()=>e.
onCursor(null,!1),onPointerDown:E=>{E.button===0&&(E.currentTarget.setPointerCapture(E.pointerId),p.current={from:h(E),x:E.
clientX,y:E.clientY})},children:[r(Ed,{height:a,draw:S,onWidth:d}),u&&t.bins>0&&r("div",{class:eT,style:T({left:u.column,
right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:tT,"data-box":"",style:T(c)})]})}function mT(e,t){return Math.
max(0,Math.min(t-1,e))}function dT(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(t.clientY-e.y)>3}function VH(e,t,n,o){
let{matrix:i,image:s,lines:a,unit:l,zone:u,unfinished:c}=o,m={left:ls,top:vc,width:t-ls-pT,height:n-vc-fT};if(e.clearRect(
0,0,t,n),s===null)return;e.imageSmoothingEnabled=!1,e.drawImage(s,m.left,m.top,m.width,m.height);let d=h=>m.left+h/i.starts.
length*m.width,p=h=>m.top+(1-h/i.bins)*m.height;c>=0&&Ad(e,d(c),m.top,m.left+m.width-d(c),m.height,it("--muted"));for(let[
h,b]of a.entries())GH(e,b,i,d,p,h);Cl(e,"end","middle");let f=1/0;i.edges.zero&&e.fillText("≤ 0",m.left-8,p(.5));for(let h of Dd(
i.edges,Math.max(2,Math.floor(m.height/40)))){let b=p(wi(i.edges,h));f-b<14||(f=b,e.fillText(Qe(h,l),m.left-8,b))}JH(e,m,
i,d,u)}function WH(e,t){let{starts:{length:n},bins:o,counts:i,tops:s}=e,a=new ImageData(n,o),l=new Uint32Array(a.data.buffer),
u=KH();for(let m=0;m<n;m++){let d=Y2(t,e.largest,s[m]);for(let p=0;p<o;p++){let f=d(i[m*o+p]);f>0&&(l[(o-1-p)*n+m]=u[Math.
min(xc-1,Math.floor(f*xc))])}}let c=document.createElement("canvas");return c.width=n,c.height=o,c.getContext("2d").putImageData(
a,0,0),c}var xc=64;function KH(){let e=Array.from({length:My},(o,i)=>jH(it(`--ramp-${i+1}`))),t=new Uint32Array(xc),n=new Uint8ClampedArray(
t.buffer);for(let o=0;o<xc;o++){let i=o/(xc-1)*(My-1),s=Math.min(My-2,Math.floor(i));for(let a=0;a<3;a++)n[o*4+a]=e[s][a]+
(e[s+1][a]-e[s][a])*(i-s);n[o*4+3]=255}return t}function jH(e){return[1,3,5].map(t=>Number.parseInt(e.slice(t,t+2),16)||
0)}function GH(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,it("--surface")],[2,it("--selection")]]){
e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,m)=>{if(c===null){u=!1;
return}let[d,p]=[o(m+.5),i(wi(n.edges,c))];u?e.lineTo(d,p):e.moveTo(d,p),u=!0}),e.stroke()}e.globalAlpha=1,e.setLineDash(
[])}function JH(e,t,n,o,i){Cl(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):86400,l=Math.max(
1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((m,d)=>{let{hour:p,minute:f}=zs(
m*1e3,i);if(u?p!==0||f!==0:d%l!==0)return;let h=G(m*1e3,i,a>=27*86400?"month":a>=86400||p===0&&f===0?"dayShort":a<60?"cl\
ockSecond":"clock"),b=e.measureText(h).width/2,y=o(d),S=Math.max(t.left+b-8,Math.min(y,t.left+t.width-b));S-b<c+16||(e.fillText(
h,S,t.top+t.height+8),e.fillRect(Math.round(y),t.top+t.height,1,4),c=S+b)})}function gT({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:m}){let d=Z(()=>Z2(
e,Nt(e,t),n),[e,t,n.count,n.scale]),[p,f]=w(null),[h,b]=w(null),y=Wt(n.value),S=xi(d.times),v=d.times.findIndex(T=>(T+S)*
1e3>a+1e3),C=T=>{let E=p?.cell??{column:0,bin:0},$=ZH(T.key,E,d);if($){let N=h??E;return T.shiftKey&&u(Bd(N,$,d,{shift:!1,
alt:!1}),d),b(T.shiftKey?N:null),f({cell:$,left:$.column>d.starts.length/2}),!0}if(T.key==="Escape"&&l)return u(null,d),
!0;if(T.key!=="Enter"&&T.key!=="."||!p)return!1;let F=T.target.getBoundingClientRect();return c(p.cell,d,new DOMRect(F.left+
ls+(E.column+.5)/d.starts.length*(F.width-ls-16),F.top+(1-E.bin/d.bins)*320,0,0)),!0};return r(Ge,{title:r(R,{children:[
"Heat map of ",r(_,{value:n.value,most:64})," over time"]}),summary:eq(d,n,o),onKey:C,announced:p?yT(d,p.cell,n,o,S).join(
", "):"",table:r(io,{answer:e,document:t,zone:o}),legend:r(XH,{matrix:d,colors:i,lines:s}),...m===void 0?{}:{actions:m},
children:[r(hT,{matrix:d,lines:s,colors:i,unit:y,zone:o,height:400,unfinished:v,cursor:p?.cell??null,box:l,onCursor:(T,E)=>f(
T&&{cell:T,left:E}),onBox:T=>u(T,d),onCell:(T,E)=>c(T,d,E)}),p&&d.bins>0&&r(YH,{matrix:d,cell:p.cell,bins:n,zone:o,step:S,
start:p.left,unit:y})]})}function ZH(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function yT(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${Fn(e.times[t]*1e3,s,i)} ${ji(i,e.times[t]*1e3)}`,Sl(e.edges,{from:n,to:n+1},o.value),`${z(a)} events, ${V(l===0?0:a/l)}\
 of the column`]}function YH({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=yT(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),m=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:Ce(iT,s&&sT),"aria-hidden":"t\
rue",children:[r("div",{class:lT,children:a}),r("div",{class:aT,children:l}),r("div",{children:u}),r("div",{class:uT,children:Array.
from(m,(d,p)=>r("div",{class:cT,"data-here":p===t.bin,style:{height:`${d/c*100}%`}},p))})]})}var QH=9;function XH({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":q(e.largest);return r("div",{class:nT,
children:[r("span",{class:Py,children:[o,r("span",{class:oT,children:Array.from({length:QH},(s,a)=>r("span",{class:rT,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:Py,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[z(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function eq(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${ee(t.value).
text} over time, ${e.starts.length} buckets by ${e.bins} bins, ${q(o)} events${s===void 0?"":`, most at ${Fn(s*1e3,xi(e.
times),n)}`}`}var tq=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],nq=[["p50",.5],["p95",
.95],["p99",.99]];function bT({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=w("log"),[l,u]=w([]),[c,m]=w(null),{openAt:d,
menu:p}=Kr(),f=iq(t,n.value,l);B(()=>m(null),[JSON.stringify(t)]);let h=e.query?.to,b=Math.min(Date.now(),h===void 0?1/0:
Date.parse(String(h))),y=(v,C)=>({...v.left===0&&v.right===C.starts.length?{}:{time:Cy(C.starts,v.left,v.right,h)},...v.
low===0&&v.high===C.bins?{}:{range:yc(n,C.edges,{from:v.low,to:v.high})}}),S=e.total?.at(-1);return r(R,{children:[r(gT,
{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,end:b,box:c?.box??null,onBox:(v,C)=>m(v&&{box:v,matrix:C}),onCell:({
column:v,bin:C},T,E)=>d({document:t,mark:y({left:v,right:v+1,low:C,high:C+1},T),anchor:E,value:T.counts[v*T.bins+C]}),actions:r(
R,{children:[r(Od,{bins:n,document:be.value,onDocument:v=>ge({document:v})}),r("span",{class:j2,children:"Colour"}),r(Tt,
{label:"Colour",choices:tq,value:s,onChange:a}),r(ut,{small:!0,kind:"outlined",after:"down",menuLabel:"Percentiles over \
it",items:nq.map(([v,C])=>({label:v,checked:l.includes(C),act:()=>u(l.includes(C)?l.filter(T=>T!==C):[...l,C].sort())})),
children:l.length===0?"Percentiles":l.map(v=>`p${v*100}`).join(", ")}),i]})}),c&&r(Tl,{document:t,mark:y(c.box,c.matrix),
label:oq(c.box,c.matrix,n,o),total:typeof S=="number"?S:void 0,onClear:()=>m(null),children:r(M,{small:!0,kind:"outlined",
icon:"search",onClick:()=>rq(c.box,c.matrix,n,h),children:"Zoom"})}),p]})}function oq(e,t,n,o){let i=xi(t.times),s=Fn(t.
times[e.left]*1e3,i,o),a=Fn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:
`${n.value} ${Sl(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function rq(e,t,n,o){let{from:i,to:s}=Cy(
t.starts,e.left,e.right,o),a=yc(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.from===null?"":`${n.
value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(d=>d!==""),c=be.value,m=[c.where===void 0?"":/\bor\b/i.
test(c.where)?`(${c.where})`:c.where,...u].filter(d=>d!=="").join(" and ");Ue({document:Me(Me(Me(c,"from",i),"to",s),"wh\
ere",m===""?void 0:m)},"zoom")}function iq(e,t,n){let{compare:o,...i}=Be(e),s=ae(e.aggregate?.by).find(is),a=n.map((c,m)=>`\
quantile(${t}, ${c}) as p_${m}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=bt(l);return!l||
!u||!("rows"in u)||u.columns.length!==n.length+1?sq:n.map((c,m)=>({name:`p${c*100}`,values:u.rows.map(d=>typeof d[m+1]==
"number"?d[m+1]:null)}))}var sq=[];var _y=ue(0),$y=Ui("");function Fd(e,t,n,o){let i=Wi($y),s=o??i,[a,l]=w([]),u=_y.value;return B(()=>{let c=new AbortController,
m=new URLSearchParams({dataset:e});return typeof t=="string"&&m.set("from",t),typeof n=="string"&&m.set("to",n),s!==""&&
m.set("board",s),te(`v1/notes?${m.toString()}`,{signal:c.signal}).then(d=>l(d.notes.filter(p=>!p.board||p.board===s)),()=>{}),
()=>c.abort()},[e,t,n,s,u]),a}async function Pl(e){await te("v1/notes",{body:e}),_y.value++}async function zd(e){await te(
`v1/notes/${encodeURIComponent(e)}`,{method:"DELETE"}),_y.value++}var Id=Ui(null);var vT="Xn",xT="Cn",wT="Sn",kT="E",CT="Bn",ST="En",TT="In";var lq=12;function Hd({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=w(""),u=d=>d.keys.map(p=>ee(p).text).
join(", "),c=a===""?e:e.filter(d=>u(d).toLowerCase().includes(a.toLowerCase())),m=(d,p)=>{let f=e.filter(y=>y.key!==d.key).
map(y=>y.key),h=!n.has(d.key)&&f.every(y=>n.has(y));if(!p)return o(h?new Set:new Set(f));let b=new Set(n);b.delete(d.key)||
b.add(d.key),o(b)};return r("div",{class:vT,children:[e.length>=lq&&r("input",{class:xT,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:d=>l(d.currentTarget.value)}),r("div",{class:wT,children:c.map(d=>r("button",{type:"butt\
on",class:kT,"aria-pressed":!n.has(d.key),onClick:p=>m(d,p.ctrlKey||p.metaKey),onContextMenu:s&&(p=>{p.preventDefault(),
s(d,p.currentTarget)}),onKeyDown:s&&(p=>{p.key==="."&&(p.preventDefault(),p.stopPropagation(),s(d,p.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":nl(d.color).join(" "),style:{stroke:`var(${wn(d.color)})`}})}),r("span",{class:CT,children:r(_,{value:d.
keys.length===1?d.keys[0]:d.keys,most:20,middle:!0})}),r("span",{class:ST,children:d.last===null?"–":i(d.last)})]},d.key))}),
t>e.length&&r("p",{class:TT,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var MT="Un",_T="Hn",$T="Ln",Dy="Mn",DT="Nn",ET="Rn",AT="An",RT="Dn",OT="Tn",Ey="_n";var Ay=12;function LT({lines:e,step:t,former:n,rows:o,hidden:i,at:s,left:a,zone:l,text:u,unfinished:c}){let m=e.times[s];
if(m===void 0)return null;let p=o.map((f,h)=>({row:f,value:e.series[h].values[s]??null,low:e.series[h].low?.[s]??null,high:e.
series[h].high?.[s]??null,before:NT(n,f.key,s)})).filter(({row:f})=>!i.has(f.key)).toSorted((f,h)=>(h.value??-1/0)-(f.value??
-1/0));return r("div",{class:Ce(_T,a>400&&$T),"aria-hidden":"true",children:[r("div",{class:Dy,children:[Fn(m*1e3,t,l),"\
 ",ji(l,m*1e3)]}),p.slice(0,Ay).map(({row:f,value:h,low:b,high:y,before:S})=>r("div",{class:DT,children:[r("span",{class:ET,
style:{background:`var(${wn(f.color)})`}}),r("span",{class:AT,children:f.keys.length===0?"":f.keys.map(v=>ee(v).text).join(
", ")}),r("span",{class:RT,children:h===null?"–":b!==null&&y!==null?`${u(b)} – ${u(y)}`:u(h)}),S!==void 0&&r("span",
{class:OT,children:h!==null&&S?Dn(h/S-1):"–"})]},f.key)),p.length>Ay&&r("div",{class:Dy,children:[p.length-Ay," more"]}),
n&&n.times[s]!==void 0&&r("div",{class:Ey,children:["against ",Fn(n.times[s]*1e3,t,l)]}),c&&r("div",{class:Ey,children:"\
this bucket is not over yet"})]})}function NT(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.values[n]??
null}function BT(e,t,n,o,i,s){let a=e.times[n];if(a===void 0)return"";let l=e.series.slice(0,8).map(({keys:u,values:c})=>{
let m=c[n]??null,d=NT(t,JSON.stringify(u),n),p=m!==null&&d?`, ${Dn(m/d-1)}`:"";return`${u.map(f=>ee(f).text).join(", ")}\
 ${m===null?"nothing":s(m)}${p}`.trim()});return`${Fn(a*1e3,o,i)}: ${l.join("; ")}`}var FT="qn",zT="Fn",IT="fr",HT="Gn";function qT({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(R,{children:o.map(
i=>r(cq,{flag:i,box:e,zone:n},i.id))})}function cq({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${G(e.from*1e3,n)}: ${U(e.text)}`,a=Bo(s);return r(R,{children:[e.to!==null&&r("s\
pan",{class:zT,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:FT,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:IT,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ie,{name:"save",size:12})})]})}function UT({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:HT,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var mq="uplot",dq="u-hz",pq="u-vt",fq="u-title",hq="u-wrap",gq="u-under",yq="u-over",bq="u-axis",ia="u-off",vq="u-select",
xq="u-cursor-x",wq="u-cursor-y",kq="u-cursor-pt",Cq="u-legend",Sq="u-live",Tq="u-inline",Pq="u-series",Mq="u-marker",VT="\
u-label",_q="u-value",kc="width",Cc="height";var WT="bottom",Ml="left",Ry="right",Zy="#000",KT=Zy+"0",Oy="mousemove",jT="mousedown",Ly="mouseup",GT="mouseenter",JT="\
mouseleave",ZT="dblclick",$q="resize",Dq="scroll",YT="change",jd="dppxchange",Yy="--",Ol=typeof window<"u",Iy=Ol?document:
null,$l=Ol?window:null,Eq=Ol?navigator:null,Xe,Ud;function Hy(){let e=devicePixelRatio;Xe!=e&&(Xe=e,Ud&&Uy(YT,Ud,Hy),Ud=
matchMedia(`(min-resolution: ${Xe-.001}dppx) and (max-resolution: ${Xe+.001}dppx)`),sa(YT,Ud,Hy),$l.dispatchEvent(new CustomEvent(
jd)))}function Po(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function qy(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Pt(e,t,n){e.style[t]=n+"px"}function dr(e,t,n,o){let i=Iy.createElement(e);return t!=null&&Po(i,
t),n?.insertBefore(i,o),i}function Vo(e,t){return dr("div",e,t)}var QT=new WeakMap;function Jr(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=QT.get(e);s!=a&&(e.style.transform=s,QT.set(e,s),t<0||n<0||t>o||n>i?Po(e,ia):qy(e,ia))}var XT=new WeakMap;
function eP(e,t,n){let o=t+n,i=XT.get(e);o!=i&&(XT.set(e,o),e.style.background=t,e.style.borderColor=n)}var tP=new WeakMap;
function nP(e,t,n,o){let i=t+""+n,s=tP.get(e);i!=s&&(tP.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Qy={passive:!0},Aq={...Qy,capture:!0};function sa(e,t,n,o){t.addEventListener(
e,n,o?Aq:Qy)}function Uy(e,t,n,o){t.removeEventListener(e,n,Qy)}Ol&&Hy();function pr(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:Mo((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function DP(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var EP=e=>e!=
null,AP=e=>e!=null&&e>0,Zd=DP(EP),Rq=DP(AP);function Oq(e,t,n,o=0,i=!1){let s=i?Rq:Zd,a=i?AP:EP;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let m=e[c];a(m)&&(m<l?l=m:m>
u&&(u=m))}return[l??mt,u??-mt]}function Yd(e,t,n,o){let i=iP(e),s=iP(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
ki:RP,l=i==1?Mo:Wo,u=s==1?Wo:Mo,c=l(a(dn(e))),m=u(a(dn(t))),d=Dl(n,c),p=Dl(n,m);return n==10&&(c<0&&(d=dt(d,-c)),m<0&&(p=
dt(p,-m))),o||n==2?(e=d*i,t=p*s):(e=BP(e,d),t=Qd(t,p)),[e,t]}function Xy(e,t,n,o){let i=Yd(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var eb=.1,oP={mode:3,pad:eb},Tc={pad:0,soft:null,mode:0},Lq={min:Tc,max:Tc};function Gd(e,t,n,o){return Xd(
n)?rP(e,t,n):(Tc.pad=n,Tc.soft=o?0:null,Tc.mode=o?3:0,rP(e,t,Lq))}function Je(e,t){return e??t}function Nq(e,t,n){for(t=
Je(t,0),n=Je(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function rP(e,t,n){let o=n.min,i=n.max,s=Je(o.pad,
0),a=Je(i.pad,0),l=Je(o.hard,-mt),u=Je(i.hard,mt),c=Je(o.soft,mt),m=Je(i.soft,-mt),d=Je(o.mode,0),p=Je(i.mode,0),f=t-e,h=ki(
f),b=Yn(dn(e),dn(t)),y=ki(b),S=dn(y-h);(f<1e-24||S>10)&&(f=0,(e==0||t==0)&&(f=1e-24,d==2&&c!=mt&&(s=0),p==2&&m!=-mt&&(a=
0)));let v=f||b||1e3,C=ki(v),T=Dl(10,Mo(C)),E=v*(f==0?e==0?.1:1:s),$=dt(BP(e-E,T/10),24),F=e>=c&&(d==1||d==3&&$<=c||d==2&&
$>=c)?c:mt,N=Yn(l,$<F&&e>=F?F:fr(F,$)),X=v*(f==0?t==0?.1:1:a),A=dt(Qd(t+X,T/10),24),O=t<=m&&(p==1||p==3&&A>=m||p==2&&A<=
m)?m:-mt,K=fr(u,A>O&&t<=O?O:Yn(O,A));return N==K&&N==0&&(K=100),[N,K]}var Bq=new Intl.NumberFormat(Ol?Eq.language:"en-US"),
tb=e=>Bq.format(e),_o=Math,Kd=_o.PI,dn=_o.abs,Mo=_o.floor,mn=_o.round,Wo=_o.ceil,fr=_o.min,Yn=_o.max,Dl=_o.pow,iP=_o.sign,
ki=_o.log10,RP=_o.log2,Fq=(e,t=1)=>_o.sinh(e)*t,Ny=(e,t=1)=>_o.asinh(e/t),mt=1/0;function sP(e){return(ki((e^e>>31)-(e>>
31))|0)+1}function Vy(e,t,n){return fr(Yn(e,t),n)}function OP(e){return typeof e=="function"}function Ie(e){return OP(e)?
e:()=>e}var zq=()=>{},LP=e=>e,NP=(e,t)=>t,Iq=e=>null,aP=e=>!0,lP=(e,t)=>e==t,Hq=/\.\d*?(?=9{6,}|0{6,})/gm,aa=e=>{if(zP(e)||
cs.has(e))return e;let t=`${e}`,n=t.match(Hq);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,s]=t.
split("e");return+`${aa(i)}e${s}`}return dt(e,o)};function oa(e,t){return aa(dt(aa(e/t))*t)}function Qd(e,t){return aa(Wo(
aa(e/t))*t)}function BP(e,t){return aa(Mo(aa(e/t))*t)}function dt(e,t=0){if(zP(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return mn(o)/n}var cs=new Map;function FP(e){return((""+e).split(".")[1]||"").length}function Mc(e,t,n,o){let i=[],s=o.map(
FP);for(let a=t;a<n;a++){let l=dn(a),u=dt(Dl(e,a),l);for(let c=0;c<o.length;c++){let m=e==10?+`${o[c]}e${a}`:o[c]*u,d=(a>=
0?0:l)+(a>=s[c]?0:s[c]),p=e==10?m:dt(m,d);i.push(p),cs.set(p,d)}}return i}var Pc={},nb=[],El=[null,null],us=Array.isArray,
zP=Number.isInteger,qq=e=>e===void 0;function uP(e){return typeof e=="string"}function Xd(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function Uq(e){return e!=null&&typeof e=="object"}var Vq=Object.getPrototypeOf(
Uint8Array),IP="__proto__";function Al(e,t=Xd){let n;if(us(e)){let o=e.find(i=>i!=null);if(us(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=Al(e[i],t)}else n=e.slice()}else if(e instanceof Vq)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=IP&&(n[o]=Al(e[o],t))}else n=e;return n}function on(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=IP&&(Xd(e[i])?on(e[i],Al(o[i])):e[i]=Al(o[i]))}return e}var Wq=0,Kq=1,jq=2;function Gq(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function Jq(e,t){
if(Qq(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return Xq(a[0])||(a=Yq(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let m=0;m<c;m++)n.add(u[m])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let m=l[c],d=Array(i).fill(void 0),p=t?t[a][c]:Kq,f=[];for(let h=0;h<m.length;h++){let b=m[h],y=s.get(u[h]);
b===null?p!=Wq&&(d[y]=b,p==jq&&f.push(y)):d[y]=b}Gq(d,f,i),o.push(d)}}return o}var Zq=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function Yq(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function Qq(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function Xq(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Yn(1,Mo((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var HP=["January","February","March","April","May","June",
"July","August","September","October","November","December"],qP=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function UP(e){return e.slice(0,3)}var eU=qP.map(UP),tU=HP.map(UP),nU={MMMM:HP,MMM:tU,WWWW:qP,WWW:eU};function wc(e){
return(e<10?"0":"")+e}function oU(e){return(e<10?"00":e<100?"0":"")+e}var rU={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>wc(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>wc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>wc(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>wc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>wc(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>oU(e.getMilliseconds())};function ob(e,t){t=t||nU;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?rU[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var iU=new Intl.DateTimeFormat().resolvedOptions().timeZone;function sU(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==iU?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var VP=e=>e%1==0,Jd=[1,2,2.5,5],aU=Mc(10,-32,0,Jd),WP=Mc(10,0,32,Jd),lU=WP.filter(VP),ra=aU.concat(
WP),rb=`
`,KP="{YYYY}",cP=rb+KP,jP="{M}/{D}",Sc=rb+jP,Vd=Sc+"/{YY}",GP="{aa}",uU="{h}:{mm}",_l=uU+GP,mP=rb+_l,dP=":{ss}",rt=null;
function JP(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?Mc(10,0,3,Jd).filter(VP):Mc(10,-3,0,Jd)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,KP,rt,rt,rt,rt,rt,rt,1],[i*28,"{MMM}",cP,rt,rt,rt,rt,rt,1],[i,jP,cP,rt,
rt,rt,rt,rt,1],[o,"{h}"+GP,Vd,rt,Sc,rt,rt,rt,1],[n,_l,Vd,rt,Sc,rt,rt,rt,1],[t,dP,Vd+" "+_l,rt,Sc+" "+_l,rt,mP,rt,1],[e,dP+
".{fff}",Vd+" "+_l,rt,Sc+" "+_l,rt,mP,rt,1]];function m(d){return(p,f,h,b,y,S)=>{let v=[],C=y>=a,T=y>=s&&y<a,E=d(h),$=dt(
E*e,3),F=By(E.getFullYear(),C?0:E.getMonth(),T||C?1:E.getDate()),N=dt(F*e,3);if(T||C){let X=T?y/s:0,A=C?y/a:0,O=$==N?$:dt(
By(F.getFullYear()+A,F.getMonth()+X,1)*e,3),K=new Date(mn(O/e)),W=K.getFullYear(),pe=K.getMonth();for(let se=0;O<=b;se++){
let Ae=By(W+A*se,pe+X*se,1),fe=Ae-d(dt(Ae*e,3));O=dt((+Ae+fe)*e,3),O<=b&&v.push(O)}}else{let X=y>=i?i:y,A=Mo(h)-Mo($),O=N+
A+Qd($-N,X);v.push(O);let K=d(O),W=K.getHours()+K.getMinutes()/n+K.getSeconds()/o,pe=y/o,se=p.axes[f]._space,Ae=S/se;for(;O=
dt(O+y,e==1?0:3),!(O>b);)if(pe>1){let fe=Mo(dt(W+pe,6))%24,He=d(O).getHours()-fe;He>1&&(He=-1),O-=He*o,W=(W+pe)%24;let he=v[v.
length-1];dt((O-he)/y,3)*Ae>=.7&&v.push(O)}else v.push(O)}return v}}return[u,c,m]}var[cU,mU,dU]=JP(1),[pU,fU,hU]=JP(.001);
Mc(2,-53,53,[1]);function pP(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+o)))}function fP(e,t){
return(n,o,i,s,a)=>{let l=t.find(h=>a>=h[0])||t[t.length-1],u,c,m,d,p,f;return o.map(h=>{let b=e(h),y=b.getFullYear(),S=b.
getMonth(),v=b.getDate(),C=b.getHours(),T=b.getMinutes(),E=b.getSeconds(),$=y!=u&&l[2]||S!=c&&l[3]||v!=m&&l[4]||C!=d&&l[5]||
T!=p&&l[6]||E!=f&&l[7]||l[1];return u=y,c=S,m=v,d=C,p=T,f=E,$(b)})}}function gU(e,t){let n=ob(t);return(o,i,s,a,l)=>i.map(
u=>n(e(u)))}function By(e,t,n){return new Date(e,t,n)}function hP(e,t){return t(e)}var yU="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function gP(e,t){return(n,o,i,s)=>s==null?Yy:t(e(o))}function bU(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function vU(e,t){return e.series[t].fill(e,t)}var xU={show:!0,live:!0,isolate:!1,mount:zq,
markers:{show:!0,width:2,stroke:bU,fill:vU,dash:"solid"},idx:null,idxs:null,values:[]};function wU(e,t){let n=e.cursor.points,
o=Vo(),i=n.size(e,t);Pt(o,kc,i),Pt(o,Cc,i);let s=i/-2;Pt(o,"marginLeft",s),Pt(o,"marginTop",s);let a=n.width(e,t,i);return a&&
Pt(o,"borderWidth",a),o}function kU(e,t){let n=e.series[t].points;return n._fill||n._stroke}function CU(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function SU(e,t){return e.series[t].points.size}var Fy=[0,0];function TU(e,t,n){return Fy[0]=
t,Fy[1]=n,Fy}function Wd(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function zy(e,t,n,o=!0){return i=>{
(!o||i.target==t)&&n(i)}}var PU={show:!0,x:!0,y:!0,lock:!1,move:TU,points:{one:!1,show:wU,size:SU,width:0,stroke:CU,fill:kU},
bind:{mousedown:Wd,mouseup:Wd,click:Wd,dblclick:Wd,mousemove:zy,mouseleave:zy,mouseenter:zy},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},ZP={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},ib=on({},ZP,{filter:NP}),YP=on({},ib,{size:10}),QP=on({},ZP,{show:!1}),sb='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',XP="bold "+sb,eM=1.5,yP={show:!0,scale:"x",stroke:Zy,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:XP,side:2,grid:ib,ticks:YP,border:QP,font:sb,lineGap:eM,rotate:0},MU="\
Value",_U="Time",bP={show:!0,scale:"x",auto:!1,sorted:1,min:mt,max:-mt,idxs:[]};function $U(e,t,n,o,i){return t.map(s=>s==
null?"":tb(s))}function DU(e,t,n,o,i,s,a){let l=[],u=cs.get(i)||0;n=a?n:dt(Qd(n,i),u);for(let c=n;c<=o;c=dt(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function Wy(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?ki:RP,m=Mo(c(n));
i=Dl(u,m),u==10&&(i=ra[pr(i,ra)]);let d=n,p=i*u;u==10&&(p=ra[pr(p,ra)]);do l.push(d),d=d+i,u==10&&!cs.has(d)&&(d=dt(d,cs.
get(i))),d>=p&&(i=d,p=i*u,u==10&&(p=ra[pr(p,ra)]));while(d<=o);return l}function EU(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?Wy(e,t,Yn(u,n),o,i):[u],m=o>=0&&n<=0?[0]:[];return(n<-u?Wy(e,t,Yn(u,-o),-n,i):[u]).reverse().map(p=>-p).
concat(m,c)}var tM=/./,AU=/[12357]/,RU=/[125]/,vP=/1/,Ky=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function OU(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,m=u(10,a),d=u(9,a)-
m>=c?tM:u(7,a)-m>=c?AU:u(5,a)-m>=c?RU:vP;if(d==vP){let p=dn(u(1,a)-m);if(p<c)return Ky(t.slice().reverse(),l.distr,d,Wo(
c/p)).reverse()}return Ky(t,l.distr,d,1)}function LU(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=dn(u(
1,a)-u(2,a));return c<l?Ky(t.slice().reverse(),3,tM,Wo(l/c)).reverse():t}function NU(e,t,n,o){return o==null?Yy:t==null?
"":tb(t)}var xP={show:!0,scale:"y",stroke:Zy,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:XP,side:3,
grid:ib,ticks:YP,border:QP,font:sb,lineGap:eM,rotate:0};function BU(e,t){let n=3+(e||1)*2;return dt(n*t,3)}function FU(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=dn(a-s),u=e.series[t],
c=l/(u.points.space*Xe);return o[1]-o[0]<=c}var wP={scale:null,auto:!0,sorted:0,min:mt,max:-mt},nM=(e,t,n,o,i)=>i,kP={show:!0,
auto:!0,sorted:0,gaps:nM,alpha:1,facets:[on({},wP,{scale:"x"}),on({},wP,{scale:"y"})]},CP={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:nM,alpha:1,points:{show:FU,filter:null},values:null,min:mt,max:-mt,idxs:[],path:null,clip:null};function zU(e,t,n,o,i){
return n/10}var oM={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},IU=on({},oM,{time:!1,ori:1}),SP={};
function rM(e,t){let n=SP[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let m=0;m<n.plots.length;m++)n.plots[m]!=i&&n.plots[m].pub(o,i,s,a,l,u,c)}},e!=null&&(SP[e]=n)),
n}var Rl=1,jy=2;function la(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],m=o==2?a[i.facets[0].scale]:a[e.series[0].scale],d=o==2?a[i.facets[1].scale]:a[i.scale],p=l.left,f=l.top,h=l.
width,b=l.height,y=e.valToPosH,S=e.valToPosV;return m.ori==0?n(i,u,c,m,d,y,S,p,f,h,b,tp,Ll,op,sM,lM):n(i,u,c,m,d,S,y,f,p,
b,h,np,Nl,ub,aM,uM)}function ab(e,t){let n=0,o=0,i=Je(e.bands,nb);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function HU(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function Ci(e,t,n,o,i,s){
return la(e,t,(a,l,u,c,m,d,p,f,h,b,y)=>{let S=a.pxRound,v=c.dir*(c.ori==0?1:-1),C=c.ori==0?Ll:Nl,T,E;v==1?(T=n,E=o):(T=o,
E=n);let $=S(d(l[T],c,b,f)),F=S(p(u[T],m,y,h)),N=S(d(l[E],c,b,f)),X=S(p(s==1?m.max:m.min,m,y,h)),A=new Path2D(i);return C(
A,N,X),C(A,$,X),C(A,$,F),A})}function ep(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?op:ub,u=n;for(let d=0;d<
e.length;d++){let p=e[d];if(p[1]>p[0]){let f=p[0]-u;f>0&&l(a,u,o,f,o+s),u=p[1]}}let c=n+i-u,m=10;c>0&&l(a,u,o-m/2,c,o+s+
m)}return a}function qU(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function lb(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let d=c,p=c;if(i==1)for(;++c<=o&&t[c]===null;)p=c;else for(;--c>=
n&&t[c]===null;)p=c;let f=s(e[d]),h=p==d?f:s(e[p]),b=d-i;f=a<=0&&b>=0&&b<u?s(e[b]):f;let S=p+i;h=a>=0&&S>=0&&S<u?s(e[S]):
h,h>=f&&l.push([f,h])}return l}function TP(e){return e==0?LP:e==1?mn:t=>oa(t,e)}function iM(e){let t=e==0?tp:np,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,m=0)=>{c==0&&m==0?o(i,s,a,l,u):(c=fr(c,l/2,u/2),m=fr(m,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,m),n(i,s,a+u,s,a,m),n(i,s,a,s+l,a,c),i.closePath())}}var tp=(e,t,n)=>{e.moveTo(t,n)},np=(e,t,n)=>{e.moveTo(
n,t)},Ll=(e,t,n)=>{e.lineTo(t,n)},Nl=(e,t,n)=>{e.lineTo(n,t)},op=iM(0),ub=iM(1),sM=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},aM=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},lM=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},uM=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function cM(e){return(t,n,o,i,s)=>la(t,n,(a,l,u,c,m,d,p,f,h,b,y)=>{let{pxRound:S,points:v}=a,C,T;c.ori==0?(C=tp,T=sM):(C=
np,T=aM);let E=dt(v.width*Xe,3),$=(v.size-v.width)/2*Xe,F=dt($*2,3),N=new Path2D,X=new Path2D,{left:A,top:O,width:K,height:W}=t.
bbox;op(X,A-F,O-F,K+F*2,W+F*2);let pe=se=>{if(u[se]!=null){let Ae=S(d(l[se],c,b,f)),fe=S(p(u[se],m,y,h));C(N,Ae+$,fe),T(
N,Ae,fe,$,0,Kd*2)}};if(s)s.forEach(pe);else for(let se=o;se<=i;se++)pe(se);return{stroke:E>0?N:null,fill:N,clip:X,flags:Rl|
jy}})}function mM(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var UU=mM(Ll),VU=mM(
Nl);function dM(e){let t=Je(e?.alignGaps,0);return(n,o,i,s)=>la(n,o,(a,l,u,c,m,d,p,f,h,b,y)=>{[i,s]=Zd(u,i,s);let S=a.pxRound,
v=W=>S(d(W,c,b,f)),C=W=>S(p(W,m,y,h)),T,E;c.ori==0?(T=Ll,E=UU):(T=Nl,E=VU);let $=c.dir*(c.ori==0?1:-1),F={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Rl},N=F.stroke,X=!1;if(s-i>=b*4){let W=me=>n.posToVal(me,c.key,!0),pe=null,
se=null,Ae,fe,xt,st=v(l[$==1?i:s]),He=v(l[i]),he=v(l[s]),xe=W($==1?He+1:he-1);for(let me=$==1?i:s;me>=i&&me<=s;me+=$){let at=l[me],
_t=($==1?at<xe:at>xe)?st:v(at),et=u[me];_t==st?et!=null?(fe=et,pe==null?(T(N,_t,C(fe)),Ae=pe=se=fe):fe<pe?pe=fe:fe>se&&(se=
fe)):et===null&&(X=!0):(pe!=null&&E(N,st,C(pe),C(se),C(Ae),C(fe)),et!=null?(fe=et,T(N,_t,C(fe)),pe=se=Ae=fe):(pe=se=null,
et===null&&(X=!0)),st=_t,xe=W(st+$))}pe!=null&&pe!=se&&xt!=st&&E(N,st,C(pe),C(se),C(Ae),C(fe))}else for(let W=$==1?i:s;W>=
i&&W<=s;W+=$){let pe=u[W];pe===null?X=!0:pe!=null&&T(N,v(l[W]),C(pe))}let[O,K]=ab(n,o);if(a.fill!=null||O!=0){let W=F.fill=
new Path2D(N),pe=a.fillTo(n,o,a.min,a.max,O),se=C(pe),Ae=v(l[i]),fe=v(l[s]);$==-1&&([fe,Ae]=[Ae,fe]),T(W,fe,se),T(W,Ae,se)}
if(!a.spanGaps){let W=[];X&&W.push(...lb(l,u,i,s,$,v,t)),F.gaps=W=a.gaps(n,o,i,s,W),F.clip=ep(W,c.ori,f,h,b,y)}return K!=
0&&(F.band=K==2?[Ci(n,o,i,s,N,-1),Ci(n,o,i,s,N,1)]:Ci(n,o,i,s,N,K)),F})}function WU(e){let t=Je(e.align,1),n=Je(e.ascDesc,
!1),o=Je(e.alignGaps,0),i=Je(e.extend,!1);return(s,a,l,u)=>la(s,a,(c,m,d,p,f,h,b,y,S,v,C)=>{[l,u]=Zd(d,l,u);let T=c.pxRound,
{left:E,width:$}=s.bbox,F=He=>T(h(He,p,v,y)),N=He=>T(b(He,f,C,S)),X=p.ori==0?Ll:Nl,A={stroke:new Path2D,fill:null,clip:null,
band:null,gaps:null,flags:Rl},O=A.stroke,K=p.dir*(p.ori==0?1:-1),W=N(d[K==1?l:u]),pe=F(m[K==1?l:u]),se=pe,Ae=pe;i&&t==-1&&
(Ae=E,X(O,Ae,W)),X(O,pe,W);for(let He=K==1?l:u;He>=l&&He<=u;He+=K){let he=d[He];if(he==null)continue;let xe=F(m[He]),me=N(
he);t==1?X(O,xe,W):X(O,se,me),X(O,xe,me),W=me,se=xe}let fe=se;i&&t==1&&(fe=E+$,X(O,fe,W));let[xt,st]=ab(s,a);if(c.fill!=
null||xt!=0){let He=A.fill=new Path2D(O),he=c.fillTo(s,a,c.min,c.max,xt),xe=N(he);X(He,fe,xe),X(He,Ae,xe)}if(!c.spanGaps){
let He=[];He.push(...lb(m,d,l,u,K,F,o));let he=c.width*Xe/2,xe=n||t==1?he:-he,me=n||t==-1?-he:he;He.forEach(at=>{at[0]+=
xe,at[1]+=me}),A.gaps=He=c.gaps(s,a,l,u,He),A.clip=ep(He,p.ori,y,S,v,C)}return st!=0&&(A.band=st==2?[Ci(s,a,l,u,O,-1),Ci(
s,a,l,u,O,1)]:Ci(s,a,l,u,O,st)),A})}function PP(e,t,n,o,i,s,a=mt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)
if(t[u]!==void 0){if(l!=null){let m=dn(e[u]-e[l]);m<c&&(c=m,a=dn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function KU(e){
e=e||Pc;let t=Je(e.size,[.6,mt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=Ie(
i),a=1-t[0],l=Je(t[1],mt),u=Je(t[2],1),c=Je(e.disp,Pc),m=Je(e.each,f=>{}),{fill:d,stroke:p}=c;return(f,h,b,y)=>la(f,h,(S,v,C,T,E,$,F,N,X,A,O)=>{
let K=S.pxRound,W=n,pe=o*Xe,se=l*Xe,Ae=u*Xe,fe,xt;T.ori==0?[fe,xt]=s(f,h):[xt,fe]=s(f,h);let st=T.dir*(T.ori==0?1:-1),He=T.
ori==0?op:ub,he=T.ori==0?m:(le,ht,ln,Ma,Ms,Dr,_s)=>{m(le,ht,ln,Ms,Ma,_s,Dr)},xe=Je(f.bands,nb).find(le=>le.series[0]==h),
me=xe!=null?xe.dir:0,at=S.fillTo(f,h,S.min,S.max,me),Mt=K(F(at,E,O,X)),_t,et,er,ho=A,Ot=K(S.width*Xe),$r=!1,si=null,Eo=null,
Li=null,Sa=null;d!=null&&(Ot==0||p!=null)&&($r=!0,si=d.values(f,h,b,y),Eo=new Map,new Set(si).forEach(le=>{le!=null&&Eo.
set(le,new Path2D)}),Ot>0&&(Li=p.values(f,h,b,y),Sa=new Map,new Set(Li).forEach(le=>{le!=null&&Sa.set(le,new Path2D)})));
let{x0:Ta,size:vu}=c;if(Ta!=null&&vu!=null){W=1,v=Ta.values(f,h,b,y),Ta.unit==2&&(v=v.map(ln=>f.posToVal(N+ln*A,T.key,!0)));
let le=vu.values(f,h,b,y);vu.unit==2?et=le[0]*A:et=$(le[0],T,A,N)-$(0,T,A,N),ho=PP(v,C,$,T,A,N,ho),er=ho-et+pe}else ho=PP(
v,C,$,T,A,N,ho),er=ho*a+pe,et=ho-er;er<1&&(er=0),Ot>=et/2&&(Ot=0),er<5&&(K=LP);let im=er>0,Ts=ho-er-(im?Ot:0);et=K(Vy(Ts,
Ae,se)),_t=(W==0?et/2:W==st?0:et)-W*st*((W==0?pe/2:0)+(im?Ot/2:0));let qn={stroke:null,fill:null,clip:null,band:null,gaps:null,
flags:0},Pa=$r?null:new Path2D,ai=null;if(xe!=null)ai=f.data[xe.series[1]];else{let{y0:le,y1:ht}=c;le!=null&&ht!=null&&(C=
ht.values(f,h,b,y),ai=le.values(f,h,b,y))}let Ps=fe*et,Oe=xt*et;for(let le=st==1?b:y;le>=b&&le<=y;le+=st){let ht=C[le];if(ht==
null)continue;if(ai!=null){let eo=ai[le]??0;if(ht-eo==0)continue;Mt=F(eo,E,O,X)}let ln=T.distr!=2||c!=null?v[le]:le,Ma=$(
ln,T,A,N),Ms=F(Je(ht,at),E,O,X),Dr=K(Ma-_t),_s=K(Yn(Ms,Mt)),go=K(fr(Ms,Mt)),Ao=_s-go;if(ht!=null){let eo=ht<0?Oe:Ps,tr=ht<
0?Ps:Oe;$r?(Ot>0&&Li[le]!=null&&He(Sa.get(Li[le]),Dr,go+Mo(Ot/2),et,Yn(0,Ao-Ot),eo,tr),si[le]!=null&&He(Eo.get(si[le]),Dr,
go+Mo(Ot/2),et,Yn(0,Ao-Ot),eo,tr)):He(Pa,Dr,go+Mo(Ot/2),et,Yn(0,Ao-Ot),eo,tr),he(f,h,le,Dr-Ot/2,go,et+Ot,Ao)}}return Ot>
0?qn.stroke=$r?Sa:Pa:$r||(qn._fill=S.width==0?S._fill:S._stroke??S._fill,qn.width=0),qn.fill=$r?Eo:Pa,qn})}function jU(e,t){
let n=Je(t?.alignGaps,0);return(o,i,s,a)=>la(o,i,(l,u,c,m,d,p,f,h,b,y,S)=>{[s,a]=Zd(c,s,a);let v=l.pxRound,C=fe=>v(p(fe,
m,y,h)),T=fe=>v(f(fe,d,S,b)),E,$,F;m.ori==0?(E=tp,F=Ll,$=lM):(E=np,F=Nl,$=uM);let N=m.dir*(m.ori==0?1:-1),X=C(u[N==1?s:a]),
A=X,O=[],K=[];for(let fe=N==1?s:a;fe>=s&&fe<=a;fe+=N)if(c[fe]!=null){let st=u[fe],He=C(st);O.push(A=He),K.push(T(c[fe]))}
let W={stroke:e(O,K,E,F,$,v),fill:null,clip:null,band:null,gaps:null,flags:Rl},pe=W.stroke,[se,Ae]=ab(o,i);if(l.fill!=null||
se!=0){let fe=W.fill=new Path2D(pe),xt=l.fillTo(o,i,l.min,l.max,se),st=T(xt);F(fe,A,st),F(fe,X,st)}if(!l.spanGaps){let fe=[];
fe.push(...lb(u,c,s,a,N,C,n)),W.gaps=fe=l.gaps(o,i,s,a,fe),W.clip=ep(fe,m.ori,h,b,y,S)}return Ae!=0&&(W.band=Ae==2?[Ci(o,
i,s,a,pe,-1),Ci(o,i,s,a,pe,1)]:Ci(o,i,s,a,pe,Ae)),W})}function GU(e){return jU(JU,e)}function JU(e,t,n,o,i,s){let a=e.length;
if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),m=Array(a-1),
d=Array(a-1);for(let p=0;p<a-1;p++)m[p]=t[p+1]-t[p],d[p]=e[p+1]-e[p],c[p]=m[p]/d[p];u[0]=c[0];for(let p=1;p<a-1;p++)c[p]===
0||c[p-1]===0||c[p-1]>0!=c[p]>0?u[p]=0:(u[p]=3*(d[p-1]+d[p])/((2*d[p]+d[p-1])/c[p-1]+(d[p]+2*d[p-1])/c[p]),isFinite(u[p])||
(u[p]=0));u[a-1]=c[a-2];for(let p=0;p<a-1;p++)i(l,e[p]+d[p]/3,t[p]+u[p]*d[p]/3,e[p+1]-d[p]/3,t[p+1]-u[p+1]*d[p]/3,e[p+1],
t[p+1])}return l}var Gy=new Set;function MP(){for(let e of Gy)e.syncRect(!0)}Ol&&(sa($q,$l,MP),sa(Dq,$l,MP,!0),sa(jd,$l,
()=>{Jt.pxRatio=Xe}));var ZU=dM(),YU=cM();function _P(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(
1))).map((s,a)=>Jy(s,a,t,n))}function QU(e,t){return e.map((n,o)=>o==0?{}:on({},t,n))}function Jy(e,t,n,o){return on({},
t==0?n:o,e)}function pM(e,t,n){return t==null?El:[t,n]}var XU=pM;function eV(e,t,n){return t==null?El:Gd(t,n,eb,!0)}function fM(e,t,n,o){
return t==null?El:Yd(t,n,e.scales[o].log,!1)}var tV=fM;function hM(e,t,n,o){return t==null?El:Xy(t,n,e.scales[o].log,!1)}
var nV=hM;function oV(e,t,n,o,i){let s=Yn(sP(e),sP(t)),a=t-e,l=pr(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?cs.get(
u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function $P(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=mn((n=
+i)*Xe))+"px"),[e,t,n]}function rV(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=dt(t[2]*Xe,1);t[0]=t[0].replace(/[0-9.]+px/,
n+"px"),t[1]=n})}function Jt(e,t,n){let o={mode:Je(e.mode,1)},i=o.mode;function s(g,x,k,P){let D=x.valToPct(g);return P+
k*(x.dir==-1?1-D:D)}function a(g,x,k,P){let D=x.valToPct(g);return P+k*(x.dir==-1?D:1-D)}function l(g,x,k,P){return x.ori==
0?s(g,x,k,P):a(g,x,k,P)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Vo(mq);if(e.id!=null&&(c.id=e.id),Po(
c,e.class),e.title){let g=Vo(fq,c);g.textContent=e.title}let m=dr("canvas"),d=o.ctx=m.getContext("2d"),p=Vo(hq,c);sa("cl\
ick",p,g=>{g.target===h&&(wt!=Fa||$t!=za)&&Mn.click(o,g)},!0);let f=o.under=Vo(gq,p);p.appendChild(m);let h=o.over=Vo(yq,
p);e=Al(e);let b=+Je(e.pxAlign,1),y=TP(b);(e.plugins||[]).forEach(g=>{g.opts&&(e=g.opts(o,e)||e)});let S=e.ms||.001,v=o.
series=i==1?_P(e.series||[],bP,CP,!1):QU(e.series||[null],kP),C=o.axes=_P(e.axes||[],yP,xP,!0),T=o.scales={},E=o.bands=e.
bands||[];E.forEach(g=>{g.fill=Ie(g.fill||null),g.dir=Je(g.dir,-1)});let $=i==2?v[1].facets[0].scale:v[0].scale,F={axes:lF,
series:oF},N=(e.drawOrder||["axes","series"]).map(g=>F[g]);function X(g){let x=g.distr==3?k=>ki(k>0?k:g.clamp(o,k,g.min,
g.max,g.key)):g.distr==4?k=>Ny(k,g.asinh):g.distr==100?k=>g.fwd(k):k=>k;return k=>{let P=x(k),{_min:D,_max:L}=g,H=L-D;return(P-
D)/H}}function A(g){let x=T[g];if(x==null){let k=(e.scales||Pc)[g]||Pc;if(k.from!=null){A(k.from);let P=on({},T[k.from],
k,{key:g});P.valToPct=X(P),T[g]=P}else{x=T[g]=on({},g==$?oM:IU,k),x.key=g;let P=x.time,D=x.range,L=us(D);if((g!=$||i==2&&
!P)&&(L&&(D[0]==null||D[1]==null)&&(D={min:D[0]==null?oP:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?oP:{mode:1,hard:D[1],
soft:D[1]}},L=!1),!L&&Xd(D))){let H=D;D=(J,Y,oe)=>Y==null?El:Gd(Y,oe,H)}x.range=Ie(D||(P?XU:g==$?x.distr==3?tV:x.distr==
4?nV:pM:x.distr==3?fM:x.distr==4?hM:eV)),x.auto=Ie(L?!1:x.auto),x.clamp=Ie(x.clamp||zU),x._min=x._max=null,x.valToPct=X(
x)}}}A("x"),A("y"),i==1&&v.forEach(g=>{A(g.scale)}),C.forEach(g=>{A(g.scale)});for(let g in e.scales)A(g);let O=T[$],K=O.
distr,W,pe;O.ori==0?(Po(c,dq),W=s,pe=a):(Po(c,pq),W=a,pe=s);let se={};for(let g in T){let x=T[g];(x.min!=null||x.max!=null)&&
(se[g]={min:x.min,max:x.max},x.min=x.max=null)}let Ae=e.tzDate||(g=>new Date(mn(g/S))),fe=e.fmtDate||ob,xt=S==1?dU(Ae):hU(
Ae),st=fP(Ae,pP(S==1?mU:fU,fe)),He=gP(Ae,hP(yU,fe)),he=[],xe=o.legend=on({},xU,e.legend),me=o.cursor=on({},PU,{drag:{y:i==
2}},e.cursor),at=xe.show,Mt=me.show,_t=xe.markers;xe.idxs=he,_t.width=Ie(_t.width),_t.dash=Ie(_t.dash),_t.stroke=Ie(_t.stroke),
_t.fill=Ie(_t.fill);let et,er,ho,Ot=[],$r=[],si,Eo=!1,Li={};if(xe.live){let g=v[1]?v[1].values:null;Eo=g!=null,si=Eo?g(o,
1,0):{_:0};for(let x in si)Li[x]=Yy}if(at)if(et=dr("table",Cq,c),ho=dr("tbody",null,et),xe.mount(o,et),Eo){er=dr("thead",
null,et,ho);let g=dr("tr",null,er);dr("th",null,g);for(var Sa in si)dr("th",VT,g).textContent=Sa}else Po(et,Tq),xe.live&&
Po(et,Sq);let Ta={show:!0},vu={show:!1};function im(g,x){if(x==0&&(Eo||!xe.live||i==2))return El;let k=[],P=dr("tr",Pq,ho,
ho.childNodes[x]);Po(P,g.class),g.show||Po(P,ia);let D=dr("th",null,P);if(_t.show){let J=Vo(Mq,D);if(x>0){let Y=_t.width(
o,x);Y&&(J.style.border=Y+"px "+_t.dash(o,x)+" "+_t.stroke(o,x)),J.style.background=_t.fill(o,x)}}let L=Vo(VT,D);g.label instanceof
HTMLElement?L.appendChild(g.label):L.textContent=g.label,x>0&&(_t.show||(L.style.color=g.width>0?_t.stroke(o,x):_t.fill(
o,x)),qn("click",D,J=>{if(me._lock)return;Ds(J);let Y=v.indexOf(g);if((J.ctrlKey||J.metaKey)!=xe.isolate){let oe=v.some(
(re,ce)=>ce>0&&ce!=Y&&re.show);v.forEach((re,ce)=>{ce>0&&Ar(ce,oe?ce==Y?Ta:vu:Ta,!0,Qt.setSeries)})}else Ar(Y,{show:!g.show},
!0,Qt.setSeries)},!1),$a&&qn(GT,D,J=>{me._lock||(Ds(J),Ar(v.indexOf(g),Ha,!0,Qt.setSeries))},!1));for(var H in si){let J=dr(
"td",_q,P);J.textContent="--",k.push(J)}return[P,k]}let Ts=new Map;function qn(g,x,k,P=!0){let D=Ts.get(x)||{},L=me.bind[g](
o,x,k,P);L&&(sa(g,x,D[g]=L),Ts.set(x,D))}function Pa(g,x,k){let P=Ts.get(x)||{};for(let D in P)(g==null||D==g)&&(Uy(D,x,
P[D]),delete P[D]);g==null&&Ts.delete(x)}let ai=0,Ps=0,Oe=0,le=0,ht=0,ln=0,Ma=ht,Ms=ln,Dr=Oe,_s=le,go=0,Ao=0,eo=0,tr=0;o.
bbox={};let ih=!1,sm=!1,_a=!1,$s=!1,am=!1,Ro=!1;function sh(g,x,k){(k||g!=o.width||x!=o.height)&&Cx(g,x),Oa(!1),_a=!0,sm=
!0,La()}function Cx(g,x){o.width=ai=Oe=g,o.height=Ps=le=x,ht=ln=0,Z3(),Y3();let k=o.bbox;go=k.left=oa(ht*Xe,.5),Ao=k.top=
oa(ln*Xe,.5),eo=k.width=oa(Oe*Xe,.5),tr=k.height=oa(le*Xe,.5)}let j3=3;function G3(){let g=!1,x=0;for(;!g;){x++;let k=sF(
x),P=aF(x);g=x==j3||k&&P,g||(Cx(o.width,o.height),sm=!0)}}function J3({width:g,height:x}){sh(g,x)}o.setSize=J3;function Z3(){
let g=!1,x=!1,k=!1,P=!1;C.forEach((D,L)=>{if(D.show&&D._show){let{side:H,_size:J}=D,Y=H%2,oe=D.label!=null?D.labelSize:0,
re=J+oe;re>0&&(Y?(Oe-=re,H==3?(ht+=re,P=!0):k=!0):(le-=re,H==0?(ln+=re,g=!0):x=!0))}}),Es[0]=g,Es[1]=k,Es[2]=x,Es[3]=P,Oe-=
Ni[1]+Ni[3],ht+=Ni[3],le-=Ni[2]+Ni[0],ln+=Ni[0]}function Y3(){let g=ht+Oe,x=ln+le,k=ht,P=ln;function D(L,H){switch(L){case 1:
return g+=H,g-H;case 2:return x+=H,x-H;case 3:return k-=H,k+H;case 0:return P-=H,P+H}}C.forEach((L,H)=>{if(L.show&&L._show){
let J=L.side;L._pos=D(J,L._size),L.label!=null&&(L._lpos=D(J,L.labelSize))}})}if(me.dataIdx==null){let g=me.hover,x=g.skip=
new Set(g.skip??[]);x.add(void 0);let k=g.prox=Ie(g.prox),P=g.bias??=0;me.dataIdx=(D,L,H,J)=>{if(L==0)return H;let Y=H,oe=k(
D,L,H,J)??mt,re=oe>=0&&oe<mt,ce=O.ori==0?Oe:le,$e=me.left,Ze=t[0],je=t[L];if(x.has(je[H])){Y=null;let Fe=null,Se=null,we;
if(P==0||P==-1)for(we=H;Fe==null&&we-- >0;)x.has(je[we])||(Fe=we);if(P==0||P==1)for(we=H;Se==null&&we++<je.length;)x.has(
je[we])||(Se=we);if(Fe!=null||Se!=null)if(re){let Ct=Fe==null?-1/0:W(Ze[Fe],O,ce,0),Bt=Se==null?1/0:W(Ze[Se],O,ce,0),vn=$e-
Ct,lt=Bt-$e;vn<=lt?vn<=oe&&(Y=Fe):lt<=oe&&(Y=Se)}else Y=Se==null?Fe:Fe==null?Se:H-Fe<=Se-H?Fe:Se}else re&&dn($e-W(Ze[H],
O,ce,0))>oe&&(Y=null);return Y}}let Ds=g=>{me.event=g};me.idxs=he,me._lock=!1;let Ln=me.points;Ln.show=Ie(Ln.show),Ln.size=
Ie(Ln.size),Ln.stroke=Ie(Ln.stroke),Ln.width=Ie(Ln.width),Ln.fill=Ie(Ln.fill);let Er=o.focus=on({},e.focus||{alpha:.3},me.
focus),$a=Er.prox>=0,Da=$a&&Ln.one,Oo=[],Ea=[],Aa=[];function Sx(g,x){let k=Ln.show(o,x);if(k instanceof HTMLElement)return Po(
k,kq),Po(k,g.class),Jr(k,-10,-10,Oe,le),h.insertBefore(k,Oo[x]),k}function Tx(g,x){if(i==1||x>0){let k=i==1&&T[g.scale].
time,P=g.value;g.value=k?uP(P)?gP(Ae,hP(P,fe)):P||He:P||NU,g.label=g.label||(k?_U:MU)}if(Da||x>0){g.width=g.width==null?
1:g.width,g.paths=g.paths||ZU||Iq,g.fillTo=Ie(g.fillTo||HU),g.pxAlign=+Je(g.pxAlign,b),g.pxRound=TP(g.pxAlign),g.stroke=
Ie(g.stroke||null),g.fill=Ie(g.fill||null),g._stroke=g._fill=g._paths=g._focus=null;let k=BU(Yn(1,g.width),1),P=g.points=
on({},{size:k,width:Yn(1,k*.2),stroke:g.stroke,space:k*2,paths:YU,_stroke:null,_fill:null},g.points);P.show=Ie(P.show),P.
filter=Ie(P.filter),P.fill=Ie(P.fill),P.stroke=Ie(P.stroke),P.paths=Ie(P.paths),P.pxAlign=g.pxAlign}if(at){let k=im(g,x);
Ot.splice(x,0,k[0]),$r.splice(x,0,k[1]),xe.values.push(null)}if(Mt){he.splice(x,0,null);let k=null;Da?x==0&&(k=Sx(g,x)):
x>0&&(k=Sx(g,x)),Oo.splice(x,0,k),Ea.splice(x,0,0),Aa.splice(x,0,0)}bn("addSeries",x)}function Q3(g,x){x=x??v.length,g=i==
1?Jy(g,x,bP,CP):Jy(g,x,{},kP),v.splice(x,0,g),Tx(v[x],x)}o.addSeries=Q3;function X3(g){if(v.splice(g,1),at){xe.values.splice(
g,1),$r.splice(g,1);let x=Ot.splice(g,1)[0];Pa(null,x.firstChild),x.remove()}Mt&&(he.splice(g,1),Oo.splice(g,1)[0].remove(),
Ea.splice(g,1),Aa.splice(g,1)),bn("delSeries",g)}o.delSeries=X3;let Es=[!1,!1,!1,!1];function eF(g,x){if(g._show=g.show,
g.show){let k=g.side%2,P=T[g.scale];P==null&&(g.scale=k?v[1].scale:$,P=T[g.scale]);let D=P.time;g.size=Ie(g.size),g.space=
Ie(g.space),g.rotate=Ie(g.rotate),us(g.incrs)&&g.incrs.forEach(H=>{!cs.has(H)&&cs.set(H,FP(H))}),g.incrs=Ie(g.incrs||(P.
distr==2?lU:D?S==1?cU:pU:ra)),g.splits=Ie(g.splits||(D&&P.distr==1?xt:P.distr==3?Wy:P.distr==4?EU:DU)),g.stroke=Ie(g.stroke),
g.grid.stroke=Ie(g.grid.stroke),g.ticks.stroke=Ie(g.ticks.stroke),g.border.stroke=Ie(g.border.stroke);let L=g.values;g.values=
us(L)&&!us(L[0])?Ie(L):D?us(L)?fP(Ae,pP(L,fe)):uP(L)?gU(Ae,L):L||st:L||$U,g.filter=Ie(g.filter||(P.distr>=3&&P.log==10?OU:
P.distr==3&&P.log==2?LU:NP)),g.font=$P(g.font),g.labelFont=$P(g.labelFont),g._size=g.size(o,null,x,0),g._space=g._rotate=
g._incrs=g._found=g._splits=g._values=null,g._size>0&&(Es[x]=!0,g._el=Vo(bq,p))}}function xu(g,x,k,P){let[D,L,H,J]=k,Y=x%
2,oe=0;return Y==0&&(J||L)&&(oe=x==0&&!D||x==2&&!H?mn(yP.size/3):0),Y==1&&(D||H)&&(oe=x==1&&!L||x==3&&!J?mn(xP.size/2):0),
oe}let Px=o.padding=(e.padding||[xu,xu,xu,xu]).map(g=>Ie(Je(g,xu))),Ni=o._padding=Px.map((g,x)=>g(o,x,Es,0)),Pn,fn=null,
hn=null,lm=i==1?v[0].idxs:null,nr=null,wu=!1;function Mx(g,x){if(t=g??[],o.data=o._data=t,i==2){Pn=0;for(let k=1;k<v.length;k++)
Pn+=t[k][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),nr=t[0],Pn=nr.length;let k=t;if(K==2){k=t.slice();let P=k[0]=
Array(Pn);for(let D=0;D<Pn;D++)P[D]=D}o._data=t=k}if(Oa(!0),bn("setData"),K==2&&(_a=!0),x!==!1){let k=O;k.auto(o,wu)?ah():
Fi($,k.min,k.max),$s=$s||me.left>=0,Ro=!0,La()}}o.setData=Mx;function ah(){wu=!0;let g,x;i==1&&(Pn>0?(fn=lm[0]=0,hn=lm[1]=
Pn-1,g=t[0][fn],x=t[0][hn],K==2?(g=fn,x=hn):g==x&&(K==3?[g,x]=Yd(g,g,O.log,!1):K==4?[g,x]=Xy(g,g,O.log,!1):O.time?x=g+mn(
86400/S):[g,x]=Gd(g,x,eb,!0))):(fn=lm[0]=g=null,hn=lm[1]=x=null)),Fi($,g,x)}let um,Ra,lh,uh,ch,mh,dh,ph,fh,to;function _x(g,x,k,P,D,L){
g??=KT,k??=nb,P??="butt",D??=KT,L??="round",g!=um&&(d.strokeStyle=um=g),D!=Ra&&(d.fillStyle=Ra=D),x!=lh&&(d.lineWidth=lh=
x),L!=ch&&(d.lineJoin=ch=L),P!=mh&&(d.lineCap=mh=P),k!=uh&&d.setLineDash(uh=k)}function $x(g,x,k,P){x!=Ra&&(d.fillStyle=
Ra=x),g!=dh&&(d.font=dh=g),k!=ph&&(d.textAlign=ph=k),P!=fh&&(d.textBaseline=fh=P)}function hh(g,x,k,P,D=0){if(P.length>0&&
g.auto(o,wu)&&(x==null||x.min==null)){let L=Je(fn,0),H=Je(hn,P.length-1),J=k.min==null?Oq(P,L,H,D,g.distr==3):[k.min,k.max];
g.min=fr(g.min,k.min=J[0]),g.max=Yn(g.max,k.max=J[1])}}let Dx={min:null,max:null};function tF(){for(let P in T){let D=T[P];
se[P]==null&&(D.min==null||se[$]!=null&&D.auto(o,wu))&&(se[P]=Dx)}for(let P in T){let D=T[P];se[P]==null&&D.from!=null&&
se[D.from]!=null&&(se[P]=Dx)}se[$]!=null&&Oa(!0);let g={};for(let P in se){let D=se[P];if(D!=null){let L=g[P]=Al(T[P],Uq);
if(D.min!=null)on(L,D);else if(P!=$||i==2)if(Pn==0&&L.from==null){let H=L.range(o,null,null,P);L.min=H[0],L.max=H[1]}else
L.min=mt,L.max=-mt}}if(Pn>0){v.forEach((P,D)=>{if(i==1){let L=P.scale,H=se[L];if(H==null)return;let J=g[L];if(D==0){let Y=J.
range(o,J.min,J.max,L);J.min=Y[0],J.max=Y[1],fn=pr(J.min,t[0]),hn=pr(J.max,t[0]),hn-fn>1&&(t[0][fn]<J.min&&fn++,t[0][hn]>
J.max&&hn--),P.min=nr[fn],P.max=nr[hn]}else P.show&&P.auto&&hh(J,H,P,t[D],P.sorted);P.idxs[0]=fn,P.idxs[1]=hn}else if(D>
0&&P.show&&P.auto){let[L,H]=P.facets,J=L.scale,Y=H.scale,[oe,re]=t[D],ce=g[J],$e=g[Y];ce!=null&&hh(ce,se[J],L,oe,L.sorted),
$e!=null&&hh($e,se[Y],H,re,H.sorted),P.min=H.min,P.max=H.max}});for(let P in g){let D=g[P],L=se[P];if(D.from==null&&(L==
null||L.min==null)){let H=D.range(o,D.min==mt?null:D.min,D.max==-mt?null:D.max,P);D.min=H[0],D.max=H[1]}}}for(let P in g){
let D=g[P];if(D.from!=null){let L=g[D.from];if(L.min==null)D.min=D.max=null;else{let H=D.range(o,L.min,L.max,P);D.min=H[0],
D.max=H[1]}}}let x={},k=!1;for(let P in g){let D=g[P],L=T[P];if(L.min!=D.min||L.max!=D.max){L.min=D.min,L.max=D.max;let H=L.
distr;L._min=H==3?ki(L.min):H==4?Ny(L.min,L.asinh):H==100?L.fwd(L.min):L.min,L._max=H==3?ki(L.max):H==4?Ny(L.max,L.asinh):
H==100?L.fwd(L.max):L.max,x[P]=k=!0}}if(k){v.forEach((P,D)=>{i==2?D>0&&x.y&&(P._paths=null):x[P.scale]&&(P._paths=null)});
for(let P in x)_a=!0,bn("setScale",P);Mt&&me.left>=0&&($s=Ro=!0)}for(let P in se)se[P]=null}function nF(g){let x=Vy(fn-1,
0,Pn-1),k=Vy(hn+1,0,Pn-1);for(;g[x]==null&&x>0;)x--;for(;g[k]==null&&k<Pn-1;)k++;return[x,k]}function oF(){if(Pn>0){let g=v.
some(x=>x._focus)&&to!=Er.alpha;g&&(d.globalAlpha=to=Er.alpha),v.forEach((x,k)=>{if(k>0&&x.show&&(Ex(k,!1),Ex(k,!0),x._paths==
null)){let P=to;to!=x.alpha&&(d.globalAlpha=to=x.alpha);let D=i==2?[0,t[k][0].length-1]:nF(t[k]);x._paths=x.paths(o,k,D[0],
D[1]),to!=P&&(d.globalAlpha=to=P)}}),v.forEach((x,k)=>{if(k>0&&x.show){let P=to;to!=x.alpha&&(d.globalAlpha=to=x.alpha),
x._paths!=null&&Ax(k,!1);{let D=x._paths!=null?x._paths.gaps:null,L=x.points.show(o,k,fn,hn,D),H=x.points.filter(o,k,L,D);
(L||H)&&(x.points._paths=x.points.paths(o,k,fn,hn,H),Ax(k,!0))}to!=P&&(d.globalAlpha=to=P),bn("drawSeries",k)}}),g&&(d.globalAlpha=
to=1)}}function Ex(g,x){let k=x?v[g].points:v[g];k._stroke=k.stroke(o,g),k._fill=k.fill(o,g)}function Ax(g,x){let k=x?v[g].
points:v[g],{stroke:P,fill:D,clip:L,flags:H,_stroke:J=k._stroke,_fill:Y=k._fill,_width:oe=k.width}=k._paths;oe=dt(oe*Xe,
3);let re=null,ce=oe%2/2;x&&Y==null&&(Y=oe>0?"#fff":J);let $e=k.pxAlign==1&&ce>0;if($e&&d.translate(ce,ce),!x){let Ze=go-
oe/2,je=Ao-oe/2,Fe=eo+oe,Se=tr+oe;re=new Path2D,re.rect(Ze,je,Fe,Se)}x?gh(J,oe,k.dash,k.cap,Y,P,D,H,L):rF(g,J,oe,k.dash,
k.cap,Y,P,D,H,re,L),$e&&d.translate(-ce,-ce)}function rF(g,x,k,P,D,L,H,J,Y,oe,re){let ce=!1;Y!=0&&E.forEach(($e,Ze)=>{if($e.
series[0]==g){let je=v[$e.series[1]],Fe=t[$e.series[1]],Se=(je._paths||Pc).band;us(Se)&&(Se=$e.dir==1?Se[0]:Se[1]);let we,
Ct=null;je.show&&Se&&Nq(Fe,fn,hn)?(Ct=$e.fill(o,Ze)||L,we=je._paths.clip):Se=null,gh(x,k,P,D,Ct,H,J,Y,oe,re,we,Se),ce=!0}}),
ce||gh(x,k,P,D,L,H,J,Y,oe,re)}let Rx=Rl|jy;function gh(g,x,k,P,D,L,H,J,Y,oe,re,ce){_x(g,x,k,P,D),(Y||oe||ce)&&(d.save(),
Y&&d.clip(Y),oe&&d.clip(oe)),ce?(J&Rx)==Rx?(d.clip(ce),re&&d.clip(re),mm(D,H),cm(g,L,x)):J&jy?(mm(D,H),d.clip(ce),cm(g,L,
x)):J&Rl&&(d.save(),d.clip(ce),re&&d.clip(re),mm(D,H),d.restore(),cm(g,L,x)):(mm(D,H),cm(g,L,x)),(Y||oe||ce)&&d.restore()}
function cm(g,x,k){k>0&&(x instanceof Map?x.forEach((P,D)=>{d.strokeStyle=um=D,d.stroke(P)}):x!=null&&g&&d.stroke(x))}function mm(g,x){
x instanceof Map?x.forEach((k,P)=>{d.fillStyle=Ra=P,d.fill(k)}):x!=null&&g&&d.fill(x)}function iF(g,x,k,P){let D=C[g],L;
if(P<=0)L=[0,0];else{let H=D._space=D.space(o,g,x,k,P),J=D._incrs=D.incrs(o,g,x,k,P,H);L=oV(x,k,J,P,H)}return D._found=L}
function yh(g,x,k,P,D,L,H,J,Y,oe){let re=H%2/2;b==1&&d.translate(re,re),_x(J,H,Y,oe,J),d.beginPath();let ce,$e,Ze,je,Fe=D+
(P==0||P==3?-L:L);k==0?($e=D,je=Fe):(ce=D,Ze=Fe);for(let Se=0;Se<g.length;Se++)x[Se]!=null&&(k==0?ce=Ze=g[Se]:$e=je=g[Se],
d.moveTo(ce,$e),d.lineTo(Ze,je));d.stroke(),b==1&&d.translate(-re,-re)}function sF(g){let x=!0;return C.forEach((k,P)=>{
if(!k.show)return;let D=T[k.scale];if(D.min==null){k._show&&(x=!1,k._show=!1,Oa(!1));return}else k._show||(x=!1,k._show=
!0,Oa(!1));let L=k.side,H=L%2,{min:J,max:Y}=D,[oe,re]=iF(P,J,Y,H==0?Oe:le);if(re==0)return;let ce=D.distr==2,$e=k._splits=
k.splits(o,P,J,Y,oe,re,ce),Ze=D.distr==2?$e.map(we=>nr[we]):$e,je=D.distr==2?nr[$e[1]]-nr[$e[0]]:oe,Fe=k._values=k.values(
o,k.filter(o,Ze,P,re,je),P,re,je);k._rotate=L==2?k.rotate(o,Fe,P,re):0;let Se=k._size;k._size=Wo(k.size(o,Fe,P,g)),Se!=null&&
k._size!=Se&&(x=!1)}),x}function aF(g){let x=!0;return Px.forEach((k,P)=>{let D=k(o,P,Es,g);D!=Ni[P]&&(x=!1),Ni[P]=D}),x}
function lF(){for(let g=0;g<C.length;g++){let x=C[g];if(!x.show||!x._show)continue;let k=x.side,P=k%2,D,L,H=x.stroke(o,g),
J=k==0||k==3?-1:1,[Y,oe]=x._found;if(x.label!=null){let Vn=x.labelGap*J,vo=mn((x._lpos+Vn)*Xe);$x(x.labelFont[0],H,"cent\
er",k==2?"top":WT),d.save(),P==1?(D=L=0,d.translate(vo,mn(Ao+tr/2)),d.rotate((k==3?-Kd:Kd)/2)):(D=mn(go+eo/2),L=vo);let Os=OP(
x.label)?x.label(o,g,Y,oe):x.label;d.fillText(Os,D,L),d.restore()}if(oe==0)continue;let re=T[x.scale],ce=P==0?eo:tr,$e=P==
0?go:Ao,Ze=x._splits,je=re.distr==2?Ze.map(Vn=>nr[Vn]):Ze,Fe=re.distr==2?nr[Ze[1]]-nr[Ze[0]]:Y,Se=x.ticks,we=x.border,Ct=Se.
show?Se.size:0,Bt=mn(Ct*Xe),vn=mn((x.alignTo==2?x._size-Ct-x.gap:x.gap)*Xe),lt=x._rotate*-Kd/180,Ft=y(x._pos*Xe),yo=(Bt+
vn)*J,Un=Ft+yo;L=P==0?Un:0,D=P==1?Un:0;let Lo=x.font[0],or=x.align==1?Ml:x.align==2?Ry:lt>0?Ml:lt<0?Ry:P==0?"center":k==
3?Ry:Ml,Or=lt||P==1?"middle":k==2?"top":WT;$x(Lo,H,or,Or);let bo=x.font[1]*x.lineGap,No=Ze.map(Vn=>y(l(Vn,re,ce,$e))),rr=x.
_values;for(let Vn=0;Vn<rr.length;Vn++){let vo=rr[Vn];if(vo!=null){P==0?D=No[Vn]:L=No[Vn],vo=""+vo;let Os=vo.indexOf(`
`)==-1?[vo]:vo.split(/\n/gm);for(let Wn=0;Wn<Os.length;Wn++){let Qx=Os[Wn];lt?(d.save(),d.translate(D,L+Wn*bo),d.rotate(
lt),d.fillText(Qx,0,0),d.restore()):d.fillText(Qx,D,L+Wn*bo)}}}Se.show&&yh(No,Se.filter(o,je,g,oe,Fe),P,k,Ft,Bt,dt(Se.width*
Xe,3),Se.stroke(o,g),Se.dash,Se.cap);let Lr=x.grid;Lr.show&&yh(No,Lr.filter(o,je,g,oe,Fe),P,P==0?2:1,P==0?Ao:go,P==0?tr:
eo,dt(Lr.width*Xe,3),Lr.stroke(o,g),Lr.dash,Lr.cap),we.show&&yh([Ft],[1],P==0?1:0,P==0?1:2,P==1?Ao:go,P==1?tr:eo,dt(we.width*
Xe,3),we.stroke(o,g),we.dash,we.cap)}bn("drawAxes")}function Oa(g){v.forEach((x,k)=>{k>0&&(x._paths=null,g&&(i==1?(x.min=
null,x.max=null):x.facets.forEach(P=>{P.min=null,P.max=null})))})}let dm=!1,bh=!1,ku=[];function uF(){bh=!1;for(let g=0;g<
ku.length;g++)bn(...ku[g]);ku.length=0}function La(){dm||(Zq(Ox),dm=!0)}function cF(g,x=!1){dm=!0,bh=x,g(o),Ox(),x&&ku.length>
0&&queueMicrotask(uF)}o.batch=cF;function Ox(){if(ih&&(tF(),ih=!1),_a&&(G3(),_a=!1),sm){if(Pt(f,Ml,ht),Pt(f,"top",ln),Pt(
f,kc,Oe),Pt(f,Cc,le),Pt(h,Ml,ht),Pt(h,"top",ln),Pt(h,kc,Oe),Pt(h,Cc,le),Pt(p,kc,ai),Pt(p,Cc,Ps),m.width=mn(ai*Xe),m.height=
mn(Ps*Xe),C.forEach(({_el:g,_show:x,_size:k,_pos:P,side:D})=>{if(g!=null)if(x){let L=D===3||D===0?k:0,H=D%2==1;Pt(g,H?"l\
eft":"top",P-L),Pt(g,H?"width":"height",k),Pt(g,H?"top":"left",H?ln:ht),Pt(g,H?"height":"width",H?le:Oe),qy(g,ia)}else Po(
g,ia)}),um=Ra=lh=ch=mh=dh=ph=fh=uh=null,to=1,Tu(!0),ht!=Ma||ln!=Ms||Oe!=Dr||le!=_s){Oa(!1);let g=Oe/Dr,x=le/_s;if(Mt&&!$s&&
me.left>=0){me.left*=g,me.top*=x,Na&&Jr(Na,mn(me.left),0,Oe,le),Ba&&Jr(Ba,0,mn(me.top),Oe,le);for(let k=0;k<Oo.length;k++){
let P=Oo[k];P!=null&&(Ea[k]*=g,Aa[k]*=x,Jr(P,Wo(Ea[k]),Wo(Aa[k]),Oe,le))}}if(kt.show&&!am&&kt.left>=0&&kt.width>0){kt.left*=
g,kt.width*=g,kt.top*=x,kt.height*=x;for(let k in Sh)Pt(Ia,k,kt[k])}Ma=ht,Ms=ln,Dr=Oe,_s=le}bn("setSize"),sm=!1}ai>0&&Ps>
0&&(d.clearRect(0,0,m.width,m.height),bn("drawClear"),N.forEach(g=>g()),bn("draw")),kt.show&&am&&(pm(kt),am=!1),Mt&&$s&&
(Rs(null,!0,!1),$s=!1),xe.show&&xe.live&&Ro&&(kh(),Ro=!1),u||(u=!0,o.status=1,bn("ready")),wu=!1,dm=!1}o.redraw=(g,x)=>{
_a=x||!1,g!==!1?Fi($,O.min,O.max):La()};function vh(g,x){let k=T[g];if(k.from==null){if(Pn==0){let P=k.range(o,x.min,x.max,
g);x.min=P[0],x.max=P[1]}if(x.min>x.max){let P=x.min;x.min=x.max,x.max=P}if(Pn>1&&x.min!=null&&x.max!=null&&x.max-x.min<
1e-16)return;g==$&&k.distr==2&&Pn>0&&(x.min=pr(x.min,t[0]),x.max=pr(x.max,t[0]),x.min==x.max&&x.max++),se[g]=x,ih=!0,La()}}
o.setScale=vh;let xh,wh,Na,Ba,Lx,Nx,Fa,za,Bx,Fx,wt,$t,Bi=!1,Mn=me.drag,gn=Mn.x,yn=Mn.y;Mt&&(me.x&&(xh=Vo(xq,h)),me.y&&(wh=
Vo(wq,h)),O.ori==0?(Na=xh,Ba=wh):(Na=wh,Ba=xh),wt=me.left,$t=me.top);let kt=o.select=on({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),Ia=kt.show?Vo(vq,kt.over?h:f):null;function pm(g,x){if(kt.show){for(let k in g)kt[k]=g[k],k in
Sh&&Pt(Ia,k,g[k]);x!==!1&&bn("setSelect")}}o.setSelect=pm;function mF(g){if(v[g].show)at&&qy(Ot[g],ia);else if(at&&Po(Ot[g],
ia),Mt){let k=Da?Oo[0]:Oo[g];k!=null&&Jr(k,-10,-10,Oe,le)}}function Fi(g,x,k){vh(g,{min:x,max:k})}function Ar(g,x,k,P){x.
focus!=null&&gF(g),x.show!=null&&v.forEach((D,L)=>{L>0&&(g==L||g==null)&&(D.show=x.show,mF(L),i==2?(Fi(D.facets[0].scale,
null,null),Fi(D.facets[1].scale,null,null)):Fi(D.scale,null,null),La())}),k!==!1&&bn("setSeries",g,x),P&&Pu("setSeries",
o,g,x)}o.setSeries=Ar;function dF(g,x){on(E[g],x)}function pF(g,x){g.fill=Ie(g.fill||null),g.dir=Je(g.dir,-1),x=x??E.length,
E.splice(x,0,g)}function fF(g){g==null?E.length=0:E.splice(g,1)}o.addBand=pF,o.setBand=dF,o.delBand=fF;function hF(g,x){
v[g].alpha=x,Mt&&Oo[g]!=null&&(Oo[g].style.opacity=x),at&&Ot[g]&&(Ot[g].style.opacity=x)}let li,zi,As,Ha={focus:!0};function gF(g){
if(g!=As){let x=g==null,k=Er.alpha!=1;v.forEach((P,D)=>{if(i==1||D>0){let L=x||D==0||D==g;P._focus=x?null:L,k&&hF(D,L?1:
Er.alpha)}}),As=g,k&&La()}}at&&$a&&qn(JT,et,g=>{me._lock||(Ds(g),As!=null&&Ar(null,Ha,!0,Qt.setSeries))});function Rr(g,x,k){
let P=T[x];k&&(g=g/Xe-(P.ori==1?ln:ht));let D=Oe;P.ori==1&&(D=le,g=D-g),P.dir==-1&&(g=D-g);let L=P._min,H=P._max,J=g/D,Y=L+
(H-L)*J,oe=P.distr;return oe==3?Dl(10,Y):oe==4?Fq(Y,P.asinh):oe==100?P.bwd(Y):Y}function yF(g,x){let k=Rr(g,$,x);return pr(
k,t[0],fn,hn)}o.valToIdx=g=>pr(g,t[0]),o.posToIdx=yF,o.posToVal=Rr,o.valToPos=(g,x,k)=>T[x].ori==0?s(g,T[x],k?eo:Oe,k?go:
0):a(g,T[x],k?tr:le,k?Ao:0),o.setCursor=(g,x,k)=>{wt=g.left,$t=g.top,Rs(null,x,k)};function zx(g,x){Pt(Ia,Ml,kt.left=g),
Pt(Ia,kc,kt.width=x)}function Ix(g,x){Pt(Ia,"top",kt.top=g),Pt(Ia,Cc,kt.height=x)}let Cu=O.ori==0?zx:Ix,Su=O.ori==1?zx:Ix;
function bF(){if(at&&xe.live)for(let g=i==2?1:0;g<v.length;g++){if(g==0&&Eo)continue;let x=xe.values[g],k=0;for(let P in x)
$r[g][k++].firstChild.nodeValue=x[P]}}function kh(g,x){if(g!=null&&(g.idxs?g.idxs.forEach((k,P)=>{he[P]=k}):qq(g.idx)||he.
fill(g.idx),xe.idx=he[0]),at&&xe.live){for(let k=0;k<v.length;k++)(k>0||i==1&&!Eo)&&vF(k,he[k]);bF()}Ro=!1,x!==!1&&bn("s\
etLegend")}o.setLegend=kh;function vF(g,x){let k=v[g],P=g==0&&K==2?nr:t[g],D;Eo?D=k.values(o,g,x)??Li:(D=k.value(o,x==null?
null:P[x],g,x),D=D==null?Li:{_:D}),xe.values[g]=D}function Rs(g,x,k){Bx=wt,Fx=$t,[wt,$t]=me.move(o,wt,$t),me.left=wt,me.
top=$t,Mt&&(Na&&Jr(Na,mn(wt),0,Oe,le),Ba&&Jr(Ba,0,mn($t),Oe,le));let P,D=fn>hn;li=mt,zi=null;let L=O.ori==0?Oe:le,H=O.ori==
1?Oe:le;if(wt<0||Pn==0||D){P=me.idx=null;for(let J=0;J<v.length;J++){let Y=Oo[J];Y!=null&&Jr(Y,-10,-10,Oe,le)}$a&&Ar(null,
Ha,!0,g==null&&Qt.setSeries),xe.live&&(he.fill(P),Ro=!0)}else{let J,Y,oe;i==1&&(J=O.ori==0?wt:$t,Y=Rr(J,$),P=me.idx=pr(Y,
t[0],fn,hn),oe=W(t[0][P],O,L,0));let re=-10,ce=-10,$e=0,Ze=0,je=!0,Fe="",Se="";for(let we=i==2?1:0;we<v.length;we++){let Ct=v[we],
Bt=he[we],vn=Bt==null?null:i==1?t[we][Bt]:t[we][1][Bt],lt=me.dataIdx(o,we,P,Y),Ft=lt==null?null:i==1?t[we][lt]:t[we][1][lt];
if(Ro=Ro||Ft!=vn||lt!=Bt,he[we]=lt,we>0&&Ct.show){let yo=lt==null?-10:lt==P?oe:W(i==1?t[0][lt]:t[we][0][lt],O,L,0),Un=Ft==
null?-10:pe(Ft,i==1?T[Ct.scale]:T[Ct.facets[1].scale],H,0);if($a&&Ft!=null){let Lo=O.ori==1?wt:$t,or=dn(Er.dist(o,we,lt,
Un,Lo));if(or<li){let Or=Er.bias;if(Or!=0){let bo=Rr(Lo,Ct.scale),No=Ft>=0?1:-1,rr=bo>=0?1:-1;rr==No&&(rr==1?Or==1?Ft>=bo:
Ft<=bo:Or==1?Ft<=bo:Ft>=bo)&&(li=or,zi=we)}else li=or,zi=we}}if(Ro||Da){let Lo,or;O.ori==0?(Lo=yo,or=Un):(Lo=Un,or=yo);let Or,
bo,No,rr,Lr,Vn,vo=!0,Os=Ln.bbox;if(Os!=null){vo=!1;let Wn=Os(o,we);No=Wn.left,rr=Wn.top,Or=Wn.width,bo=Wn.height}else No=
Lo,rr=or,Or=bo=Ln.size(o,we);if(Vn=Ln.fill(o,we),Lr=Ln.stroke(o,we),Da)we==zi&&li<=Er.prox&&(re=No,ce=rr,$e=Or,Ze=bo,je=
vo,Fe=Vn,Se=Lr);else{let Wn=Oo[we];Wn!=null&&(Ea[we]=No,Aa[we]=rr,nP(Wn,Or,bo,vo),eP(Wn,Vn,Lr),Jr(Wn,Wo(No),Wo(rr),Oe,le))}}}}
if(Da){let we=Er.prox,Ct=As==null?li<=we:li>we||zi!=As;if(Ro||Ct){let Bt=Oo[0];Bt!=null&&(Ea[0]=re,Aa[0]=ce,nP(Bt,$e,Ze,
je),eP(Bt,Fe,Se),Jr(Bt,Wo(re),Wo(ce),Oe,le))}}}if(kt.show&&Bi)if(g!=null){let[J,Y]=Qt.scales,[oe,re]=Qt.match,[ce,$e]=g.
cursor.sync.scales,Ze=g.cursor.drag;if(gn=Ze._x,yn=Ze._y,gn||yn){let{left:je,top:Fe,width:Se,height:we}=g.select,Ct=g.scales[ce].
ori,Bt=g.posToVal,vn,lt,Ft,yo,Un,Lo=J!=null&&oe(J,ce),or=Y!=null&&re(Y,$e);Lo&&gn?(Ct==0?(vn=je,lt=Se):(vn=Fe,lt=we),Ft=
T[J],yo=W(Bt(vn,ce),Ft,L,0),Un=W(Bt(vn+lt,ce),Ft,L,0),Cu(fr(yo,Un),dn(Un-yo))):Cu(0,L),or&&yn?(Ct==1?(vn=je,lt=Se):(vn=Fe,
lt=we),Ft=T[Y],yo=pe(Bt(vn,$e),Ft,H,0),Un=pe(Bt(vn+lt,$e),Ft,H,0),Su(fr(yo,Un),dn(Un-yo))):Su(0,H)}else Th()}else{let J=dn(
Bx-Lx),Y=dn(Fx-Nx);if(O.ori==1){let $e=J;J=Y,Y=$e}gn=Mn.x&&J>=Mn.dist,yn=Mn.y&&Y>=Mn.dist;let oe=Mn.uni;oe!=null?gn&&yn&&
(gn=J>=oe,yn=Y>=oe,!gn&&!yn&&(Y>J?yn=!0:gn=!0)):Mn.x&&Mn.y&&(gn||yn)&&(gn=yn=!0);let re,ce;gn&&(O.ori==0?(re=Fa,ce=wt):(re=
za,ce=$t),Cu(fr(re,ce),dn(ce-re)),yn||Su(0,H)),yn&&(O.ori==1?(re=Fa,ce=wt):(re=za,ce=$t),Su(fr(re,ce),dn(ce-re)),gn||Cu(
0,L)),!gn&&!yn&&(Cu(0,0),Su(0,0))}if(Mn._x=gn,Mn._y=yn,g==null){if(k){if(Yx!=null){let[J,Y]=Qt.scales;Qt.values[0]=J!=null?
Rr(O.ori==0?wt:$t,J):null,Qt.values[1]=Y!=null?Rr(O.ori==1?wt:$t,Y):null}Pu(Oy,o,wt,$t,Oe,le,P)}if($a){let J=k&&Qt.setSeries,
Y=Er.prox;As==null?li<=Y&&Ar(zi,Ha,!0,J):li>Y?Ar(null,Ha,!0,J):zi!=As&&Ar(zi,Ha,!0,J)}}Ro&&(xe.idx=P,kh()),x!==!1&&bn("s\
etCursor")}let Ii=null;Object.defineProperty(o,"rect",{get(){return Ii==null&&Tu(!1),Ii}});function Tu(g=!1){g?Ii=null:(Ii=
h.getBoundingClientRect(),bn("syncRect",Ii))}function Hx(g,x,k,P,D,L,H){me._lock||Bi&&g!=null&&g.movementX==0&&g.movementY==
0||(Ch(g,x,k,P,D,L,H,!1,g!=null),g!=null?Rs(null,!0,!0):Rs(x,!0,!1))}function Ch(g,x,k,P,D,L,H,J,Y){if(Ii==null&&Tu(!1),
Ds(g),g!=null)k=g.clientX-Ii.left,P=g.clientY-Ii.top;else{if(k<0||P<0){wt=-10,$t=-10;return}let[oe,re]=Qt.scales,ce=x.cursor.
sync,[$e,Ze]=ce.values,[je,Fe]=ce.scales,[Se,we]=Qt.match,Ct=x.axes[0].side%2==1,Bt=O.ori==0?Oe:le,vn=O.ori==1?Oe:le,lt=Ct?
L:D,Ft=Ct?D:L,yo=Ct?P:k,Un=Ct?k:P;if(je!=null?k=Se(oe,je)?l($e,T[oe],Bt,0):-10:k=Bt*(yo/lt),Fe!=null?P=we(re,Fe)?l(Ze,T[re],
vn,0):-10:P=vn*(Un/Ft),O.ori==1){let Lo=k;k=P,P=Lo}}Y&&(x==null||x.cursor.event.type==Oy)&&((k<=1||k>=Oe-1)&&(k=oa(k,Oe)),
(P<=1||P>=le-1)&&(P=oa(P,le))),J?(Lx=k,Nx=P,[Fa,za]=me.move(o,k,P)):(wt=k,$t=P)}let Sh={width:0,height:0,left:0,top:0};function Th(){
pm(Sh,!1)}let qx,Ux,Vx,Wx;function Kx(g,x,k,P,D,L,H){Bi=!0,gn=yn=Mn._x=Mn._y=!1,Ch(g,x,k,P,D,L,H,!0,!1),g!=null&&(qn(Ly,
Iy,jx,!1),Pu(jT,o,Fa,za,Oe,le,null));let{left:J,top:Y,width:oe,height:re}=kt;qx=J,Ux=Y,Vx=oe,Wx=re}function jx(g,x,k,P,D,L,H){
Bi=Mn._x=Mn._y=!1,Ch(g,x,k,P,D,L,H,!1,!0);let{left:J,top:Y,width:oe,height:re}=kt,ce=oe>0||re>0,$e=qx!=J||Ux!=Y||Vx!=oe||
Wx!=re;if(ce&&$e&&pm(kt),Mn.setScale&&ce&&$e){let Ze=J,je=oe,Fe=Y,Se=re;if(O.ori==1&&(Ze=Y,je=re,Fe=J,Se=oe),gn&&Fi($,Rr(
Ze,$),Rr(Ze+je,$)),yn)for(let we in T){let Ct=T[we];we!=$&&Ct.from==null&&Ct.min!=mt&&Fi(we,Rr(Fe+Se,we),Rr(Fe,we))}Th()}else
me.lock&&(me._lock=!me._lock,Rs(x,!0,g!=null));g!=null&&(Pa(Ly,Iy),Pu(Ly,o,wt,$t,Oe,le,null))}function xF(g,x,k,P,D,L,H){
if(me._lock)return;Ds(g);let J=Bi;if(Bi){let Y=!0,oe=!0,re=10,ce,$e;O.ori==0?(ce=gn,$e=yn):(ce=yn,$e=gn),ce&&$e&&(Y=wt<=
re||wt>=Oe-re,oe=$t<=re||$t>=le-re),ce&&Y&&(wt=wt<Fa?0:Oe),$e&&oe&&($t=$t<za?0:le),Rs(null,!0,!0),Bi=!1}wt=-10,$t=-10,he.
fill(null),Rs(null,!0,!0),J&&(Bi=J)}function Gx(g,x,k,P,D,L,H){me._lock||(Ds(g),ah(),Th(),g!=null&&Pu(ZT,o,wt,$t,Oe,le,null))}
function Jx(){C.forEach(rV),sh(o.width,o.height,!0)}sa(jd,$l,Jx);let qa={};qa.mousedown=Kx,qa.mousemove=Hx,qa.mouseup=jx,
qa.dblclick=Gx,qa.setSeries=(g,x,k,P)=>{let D=Qt.match[2];k=D(o,x,k),k!=-1&&Ar(k,P,!0,!1)},Mt&&(qn(jT,h,Kx),qn(Oy,h,Hx),
qn(GT,h,g=>{Ds(g),Tu(!1)}),qn(JT,h,xF),qn(ZT,h,Gx),Gy.add(o),o.syncRect=Tu);let fm=o.hooks=e.hooks||{};function bn(g,x,k){
bh?ku.push([g,x,k]):g in fm&&fm[g].forEach(P=>{P.call(null,o,x,k)})}(e.plugins||[]).forEach(g=>{for(let x in g.hooks)fm[x]=
(fm[x]||[]).concat(g.hooks[x])});let Zx=(g,x,k)=>k,Qt=on({key:null,setSeries:!1,filters:{pub:aP,sub:aP},scales:[$,v[1]?v[1].
scale:null],match:[lP,lP,Zx],values:[null,null]},me.sync);Qt.match.length==2&&Qt.match.push(Zx),me.sync=Qt;let Yx=Qt.key,
Ph=rM(Yx);function Pu(g,x,k,P,D,L,H){Qt.filters.pub(g,x,k,P,D,L,H)&&Ph.pub(g,x,k,P,D,L,H)}Ph.sub(o);function wF(g,x,k,P,D,L,H){
Qt.filters.sub(g,x,k,P,D,L,H)&&qa[g](null,x,k,P,D,L,H)}o.pub=wF;function kF(){Ph.unsub(o),Gy.delete(o),Ts.clear(),Uy(jd,
$l,Jx),c.remove(),et?.remove(),bn("destroy")}o.destroy=kF;function Mh(){bn("init",e,t),Mx(t||e.data,!1),se[$]?vh($,se[$]):
ah(),am=kt.show&&(kt.width>0||kt.height>0),$s=Ro=!0,sh(e.width,e.height)}return v.forEach(Tx),C.forEach(eF),n?n instanceof
HTMLElement?(n.appendChild(c),Mh()):n(o,Mh):Mh(),o}Jt.assign=on;Jt.fmtNum=tb;Jt.rangeNum=Gd;Jt.rangeLog=Yd;Jt.rangeAsinh=
Xy;Jt.orient=la;Jt.pxRatio=Xe;Jt.join=Jq;Jt.fmtDate=ob,Jt.tzDate=sU;Jt.sync=rM;{Jt.addGap=qU,Jt.clipGaps=ep;let e=Jt.paths=
{points:cM};e.linear=dM,e.stepped=WU,e.bars=KU,e.spline=GU}var gM="I";function Bl(e){let t=I(null),n=I(null),o=I(null),i=I(e);i.current=e;let s=I(null),l=`${e.series.map(({color:m,dashed:d,shown:p,
bars:f,low:h,stacked:b})=>`${m} ${d} ${p} ${f} ${h?"band":""} ${b}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic}\
 ${e.unfinished} ${ol.value}`;Ye(()=>{if(!t.current)return;let m=new Jt(cV(i,s,t.current.clientWidth),yM(i.current),t.current);
n.current=m;let d=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==m.width&&m.setSize({width:p,height:i.
current.height})});return d.observe(t.current),()=>{d.disconnect(),m.destroy(),n.current=null}},[l]);let u=I(e.series);return Ye(
()=>{u.current!==e.series&&n.current?.setData(yM(i.current)),u.current=e.series},[e.times,e.series]),B(()=>{let m=n.current,
d=e.cursor===null?void 0:e.times[e.cursor];!m||m.cursor.idx===e.cursor||m.setCursor(d===void 0?{left:-10,top:-10}:{left:m.
valToPos(d,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:gM,onPointerUp:m=>{let d=o.current,p=n.current;o.current=null;
let f=p?.cursor.idx;!d||!p||f===null||f===void 0||Math.hypot(m.clientX-d.x,m.clientY-d.y)>3||i.current.onPick?.(f,aV(p,i.
current.series,f),new DOMRect(m.clientX,m.clientY,0,0))},onPointerDown:m=>{m.button===0&&(o.current={x:m.clientX,y:m.clientY})}})}
function aV(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach((a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&
a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),m=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);m<s&&(s=m,i=a.
of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var vM=({low:e,high:t})=>e&&t?[e,t]:[];function yM({times:e,series:t,logarithmic:n}){
let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({values:i})=>o(i)),...t.flatMap(vM).map(o)]}function lV(e){
let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&(t.push({series:[n+1,n],fill:rp(cb(o),24)}),n+=2),o.stacked&&
i>0&&t.push({series:[i+1,i],fill:rp(cb(o),52)})}),t}function cb({color:e}){return e===null?it("--other"):it(wn(e))}function rp(e,t){
return`color-mix(in srgb, ${e} ${t}%, transparent)`}function uV({of:e,unit:t,series:n},o,i,s){let a=n.map(({shown:m,bars:d,
stacked:p})=>`${m} ${d} ${p}`).join()+t,l=Math.min(0,i??0),u=s===null||s<=0||t==="share"&&Math.abs(s-1)<1e-9?1:s*1.05;if(e===
void 0||o?.of!==e||o.key!==a)return{key:a,of:e,low:l,high:u};let c=n.some(m=>m.low);return{key:a,of:e,low:Math.min(o.low,
l),high:Md(o.high,u,c)}}function cV(e,t,n){let{series:o,zone:i,unit:s,height:a,logarithmic:l=!1,times:u}=e.current,c=a<120;
return{width:Math.max(n,64),height:a,padding:[8,24,0,0],legend:{show:!1},tzDate:m=>Jt.tzDate(new Date(m*1e3),i),cursor:{
y:!1,points:{size:7,show:!o.some(({bars:m})=>m)},drag:{x:!0,y:!1,setScale:!1}},bands:lV(o),scales:{x:{range:()=>mV(e.current.
times)},y:l?{distr:3,log:10}:{range:(m,d,p)=>{let f=t.current=uV(e.current,t.current,d,p);return[f.low,f.high]}}},axes:[
{...bM(),grid:{show:!1},size:28,space:72,values:(m,d,p,f,h)=>d.map(b=>fV(b,h,i))},{...bM(),size:56,...c?{space:28}:{},values:(m,d)=>d.
map(p=>p===null?"":Qe(p,s))}],series:[{},...o.map((m,d)=>gV(m,d,u.length,u.length*o.length>hV)),...o.flatMap(m=>vM(m).map(
()=>({show:m.shown??!0,stroke:"transparent",width:0,points:{show:!1}})))],hooks:{drawClear:[m=>pV(m,e.current)],draw:[m=>e.
current.onBox?.(dV(m))],setCursor:[m=>{let{idx:d,left:p,top:f}=m.cursor;e.current.onCursor(p===void 0||p<0?null:d??null,
p??0,f??0)}],setSelect:[m=>{if(m.select.width<4)return;let d=m.posToVal(m.select.left,"x"),p=m.posToVal(m.select.left+m.
select.width,"x");m.setSelect({left:0,top:0,width:0,height:0},!1),e.current.onDrag?.(d,p,m.cursor.event?.shiftKey??!1)}]}}}
function mV(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-t)/(e.length-1):86400;return[t,n+o]}function dV(e){let t=Jt.pxRatio,
{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.
x?.max??1}}function pV(e,{unfinished:t}){if(t==null)return;let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));Ad(e.ctx,n,e.
bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,it("--line"))}function fV(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=zs(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&i===1?G(e*1e3,n,"year"):t>=27*86400?G(e*1e3,n,"month"):t>=86400||s===0&&
a===0&&l===0?G(e*1e3,n,"dayShort"):G(e*1e3,n,t<60?"clockSecond":"clock")}function bM(){let e=it("--line");return{stroke:it(
"--muted"),font:`12px ${it("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}var hV=2e4;function gV(e,t,n,o){
let i=cb(e),s=o?[]:e.dashed?[4,4]:e.color===null||e.stacked?[]:nl(e.color),a=e.shown??!0;return e.bars?{stroke:i,fill:i,
width:0,show:a,paths:Jt.paths.bars({size:[.92,64],align:1}),points:{show:!1}}:{stroke:e.dashed?rp(i,70):i,width:o?1/Jt.pxRatio:
1.5,show:a,spanGaps:!1,points:{show:n===1,size:6,fill:i},...e.stacked&&t===0?{fill:rp(i,52)}:{},...s.length>0?{dash:s}:{}}}var xM=50,yV=5;function Fl(e){let{answer:t,document:n}=e,o=Z(()=>Nt(t,n),[t,n]),i=Wi(Id);return r("div",{class:MT,children:o.
measures.map((s,a)=>r(vV,{...e,shape:o,measure:s,height:bV(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function bV(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function vV(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:m=!1}=e,
d=t.columns[i].name,p=(e.form==="stacked"||e.form==="share")&&!ss(d)?"lines":e.form,f=I(null),h=Z(()=>{let he=uc(t,o,i,l),
xe=l!==null&&f.current?.of===n?VS(f.current.lines,he):he;return f.current={of:n,lines:xe},xe},[t,o,i,l]),b=Z(()=>t.compare?
uc(t.compare,o,i):null,[t,o,i]),[y,S]=w(new Set),[v,C]=w(null),[T,E]=w(null),$=p==="share"?"share":Wt(d),F=he=>Qe(he,$),
N=o.keys.map(he=>t.columns[he].name).join(),X=Z(()=>xV(h,N),[h,N]),A=Z(()=>xi(h.times),[h]),O=h.times.length-1,K=h.times.
find(he=>(he+A)*1e3>e.end+1e3)??null,W=K===null?h.times.length:h.times.indexOf(K),pe=Z(()=>wV(h,b,X,y,p,W),[h,b,X,y,p,W]),
se=I(e.onGroup);se.current=e.onGroup;let Ae=e.onGroup!==void 0,fe=Z(()=>N===""?null:r(Hd,{rows:X,all:h.series.length,hidden:y,
onHidden:S,text:he=>Et(Qe(he,Wt(d)),l),...Ae?{onMenu:(he,xe)=>se.current?.(he.keys,xe)}:{}}),[X,h,y,N,d,l,Ae]),xt=(he,xe,me)=>{
let at=h.series[xe<X.length?xe:0];at&&e.onPoint?.({start:h.starts[he],keys:at.keys,measure:d,value:at.values[he]??null},
me)},st=he=>{let xe={ArrowRight:(v?.at??-1)+1,ArrowLeft:(v?.at??O+1)-1,Home:0,End:O}[he.key];if(xe!==void 0&&O>=0){let Mt=Math.
max(0,Math.min(xe,O));return he.shiftKey&&e.onSpan&&e.onSpan(...CV(c,h.times,v?.at??Mt,Mt,A)),C({at:Mt,left:-1}),!0}if(he.
key!=="Enter"&&he.key!=="."||!v)return!1;let me=he.target.getBoundingClientRect(),at=T?T.left+(h.times[v.at]-T.from)/(T.
to-T.from)*T.width:80;return xt(v.at,X.findIndex(Mt=>!y.has(Mt.key)),new DOMRect(me.left+at,me.top+80,0,0)),!0},He=(he,xe,me)=>{
let[at,Mt]=kV(h.times,he,xe,A);me&&e.onSpan?e.onSpan(at,Mt):e.onZoom(at,Mt)};return r(Ge,{title:ee(d).text,summary:SV(h,
d,N,F,p),announced:v?BT(h,b,v.at,A,s,F):"",onKey:st,table:r(io,{answer:t,document:n,zone:s}),actions:r(R,{children:[e.tools,
e.actions?.(d)]}),legend:fe,children:[r(Bl,{times:h.times,series:pe,zone:s,unit:$,height:a,cursor:v?.at??null,of:n,logarithmic:m&&
p!=="stacked"&&p!=="share",unfinished:K,onCursor:(he,xe)=>C(he===null?null:{at:he,left:xe}),onDrag:He,onPick:xt,onBox:he=>E(
xe=>xe!==null&&JSON.stringify(xe)===JSON.stringify(he)?xe:he)}),T&&c&&r(UT,{box:T,from:c.from,to:c.to}),T&&r(qT,{box:T,flags:u,
zone:s}),v&&r(LT,{lines:h,step:A,former:b,rows:X,hidden:y,at:v.at,left:v.left,zone:s,text:he=>Qe(he,Wt(d)),unfinished:K!==
null&&h.times[v.at]>=K})]})}function xV(e,t){return e.series.slice(0,xM).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:An(t,n.keys)}))}function wV(e,t,n,o,i,s){let a=e.series.slice(0,xM).map((d,p)=>({
series:d,row:n[p],isShown:!o.has(n[p].key)}));if(i==="stacked"||i==="share"){let d=WS(a.map(({series:p,isShown:f})=>f?p.
values:p.values.map(()=>0)),i==="share");return a.map(({row:p,isShown:f},h)=>({values:d[h],color:p.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:d})=>d).length<=yV,u=a.map(({series:d,row:p,isShown:f})=>({values:i==="bars"?d.values:d.values.
map((h,b)=>b<s?h:null),color:p.color,shown:f,bars:i==="bars",...l&&d.low?{low:d.low,high:d.high}:{}})),c=a.map(({row:d,isShown:p})=>{
let f=t?.series.find(h=>JSON.stringify(h.keys)===d.key);return f?{values:e.times.map((h,b)=>f.values[b]??null),color:d.color,
shown:p,dashed:!0}:null}).filter(d=>d!==null),m=i==="bars"||s>=e.times.length?[]:a.map(({series:d,row:p,isShown:f},h)=>({
values:d.values.map((b,y)=>y>=s-1?b:null),color:p.color,shown:f,dashed:!0,of:h}));return[...u,...c,...m]}function kV(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function CV(e,t,n,o,i){let s=e?t.findIndex(m=>m===
e.from):-1,a=e?t.findLastIndex(m=>m<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function SV(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${ee(n).text}, ${e.series.length} groups`,l=s?.values.
reduce((c,m)=>Math.max(c,m??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>ee(c).text).join(", ")} leads`:"";return`${i==="bars"?
"Bar":"Line"} chart of ${ee(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}function Ko(e,t,n){let{timezone:o,week_start:i}=e;return te("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function ip(e,t){let{texts:[n]}=await te("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new tt({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function wM(e,t){let{year:n,month:o}=zs(e,t);return{year:n,month:o}}function mb({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function kM({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function sp(e,t){let{year:n,month:o,day:i}=zs(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var CM="Jn",SM="Kn",TM="On",PM="Pn",MM="Qn",_M="ne",$M="Vn",DM="ur",EM="Wn",AM="mr",RM="Yn",OM="Zn";var LM=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function NM({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=w(null),[a,l]=w(null),u=Le.value.value?.find(({name:v})=>v===e.dataset)?.to,c=i??wM(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),m=Math.max(0,LM.indexOf(e.week_start??"monday")),d=kM(c,m),{counts:p,most:f}=MV(e,d[0],
d.at(-1),o),h=$V(e,d[0],d.at(-1)),b=v=>t?.start!==void 0&&v>=sp(t.start,o)&&v<=sp(Date.parse(t.end)-1,o),y=v=>{a===null?
l(v):n(a<v?`${a} - ${v}`:`${v} - ${a}`)},S=I(null);return r("div",{class:CM,children:[r("div",{class:SM,children:[r(M,{small:!0,
icon:"left",label:"The month before",kind:"quiet",onClick:()=>s(mb(c,-1))}),r("span",{class:TM,"aria-live":"polite",children:G(
Date.UTC(c.year,c.month-1,1),"UTC","month")}),r(M,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(
mb(c,1))})]}),r("div",{ref:S,class:PM,role:"group","aria-label":"Days",onKeyDown:v=>PV(v,S.current),children:[d.slice(0,
7).map(v=>r("span",{class:MM,"aria-hidden":"true",children:LM[new Date(v).getUTCDay()].slice(0,2)},v)),d.map((v,C)=>{let T=p.
get(v)??0,E=h.get(v);return r("button",{type:"button","data-day":v,tabIndex:C===0?0:-1,"aria-pressed":b(v),"aria-label":`${G(
v,"UTC","day")}, ${z(T)} events${E===void 0?"":`, ${E} hours long`}`,class:Ce(_M,!v.startsWith(`${c.year}-${String(c.month).
padStart(2,"0")}`)&&$M,b(v)&&DM,a===v&&EM),onClick:()=>y(v),children:[Number(v.slice(8)),E!==void 0&&r("span",{class:RM,
children:[E," h"]}),r("span",{class:AM,style:{width:`${f>0?Math.sqrt(T/f)*100:0}%`}})]},v)})]}),r("p",{class:OM,children:a===
null?"Choose the first day; bars show how many events there are.":`From ${G(a,"UTC","day")}: choose the last day.`})]})}
function PV(e,t){let n=new Map([["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll(
"[data-day]")??[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.
length-1))];for(let a of o)a.tabIndex=a===s?0:-1;s.focus()}function MV(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=bt(
{dataset:i,...s?{timezone:s}:{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),
u=l?.from===t?_V(a):[],c=new Map(u.map(([m,d])=>[sp(String(m),o),Number(d)]));return{counts:c,most:Math.max(0,...c.values())}}
function _V(e){return e&&"rows"in e?e.rows:[]}function $V(e,t,n){let[o,i]=w(new Map);return B(()=>{let s=new AbortController;
return Ko(e,{texts:[`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),
()=>{}),()=>s.abort()},[t,n,e.timezone]),o}function ap(e){let[t,n]=w([]);return B(()=>{let o=new AbortController;return Ko(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function kn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;ge({document:Me(Me(be.value,"from",e.from),"to",t)})}async function lp(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await Ko(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await Ko(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function up(e){
try{let t=be.value,n=await lp(t);if(n.start===void 0){Q("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await Ko(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?Q(o.error.message):o&&be.value===t&&kn(o)}catch(t){
Q(j(t).message)}}async function BM(e){let t=await lp(e);if(t.start===void 0)return null;let{texts:[n]}=await Ko(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var FM="ep",zM="rp",IM="vr",HM="wr",qM="ip",UM="br",VM="ap",cp="tp";function WM({wrong:e,onDone:t}){let n=be.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=DV(o,i,s),{draft:l,read:u}=EV(),[c,
m]=w(e),d=ap(n),p=I(0),f=S=>{p.current++,kn(S),t()},h=async S=>{let v=++p.current;try{let{texts:[C]}=await Ko(n,{texts:[
S.trim()===""?"all":S]});if(v!==p.current||!C)return;C.error?m({message:C.error.message,hint:C.error.hint??""}):f(C)}catch(C){
v===p.current&&m(j(C))}},b=_S(n),y=l?.error?null:l??a;return r("div",{class:zM,children:[r(tn,{label:`Range, on the cloc\
k of ${s}`,value:PS(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:S=>{m(null),u(S)},onCommit:S=>{
h(S)},error:c,autofocus:!0,note:y?MS(y,s):l?.error?.message}),r("div",{class:IM,children:[r("div",{class:HM,role:"group",
"aria-label":"Usual ranges",children:d.map(S=>r(M,{small:!0,kind:"plain",class:qM,pressed:Ys(S,n),onClick:()=>f(S),children:S.
text.charAt(0).toUpperCase()+S.text.slice(1)},S.text))}),r(NM,{document:n,present:a,onChoose:S=>{h(S)}})]}),r("div",{class:UM,
children:[b&&r(M,{small:!0,kind:"outlined",pressed:b.isWhole,onClick:()=>kn(b.isWhole?b.open:b.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(M,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function DV(e,t,n){let[o,i]=w(null);return B(()=>{let s=new AbortController;
return lp(be.value,s.signal).then(i,a=>{$n(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function EV(){let[e,t]=w(
null),n=I(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}Ko(be.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return B(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}function KM(){let e=I(null),[t,n]=w(!1),o=Ur(be.value,be.value.timezone??"UTC"),{error:i}=Jn.result.value,s=pi(i,"from")??
pi(i,"to"),a="The question";return wo([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{up({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{up({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{up({zoom:2})}}]),r(R,{children:[r(M,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:FM,children:o})}),s&&!t&&r("div",
{class:cp,children:r(de,{error:s})}),t&&r(en,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
WM,{wrong:s,onDone:()=>n(!1)})})]})}var AV=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function jM({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=w("lines"),[u,c]=w(!1),[m,d]=w(null),{openAt:p,menu:f}=Kr(),h=OV(n,e),
b=Nt(e,n),y=b.keys.length>0&&b.measures.some(E=>ss(e.columns[E].name));B(()=>d(null),[JSON.stringify(n)]);let S=Z(()=>US(
t),[t]),v=E=>Object.fromEntries(b.keys.map(($,F)=>[e.columns[$].name,E[F]])),C=e.columns[b.time]?.name??"time",T=({start:E,
keys:$,measure:F,value:N},X)=>p({document:n,mark:{keys:{[C]:E,...v($)},measure:F},anchor:X,value:N,items:[{label:"Note h\
ere…",icon:"plus",act:()=>Gn({kind:"note",time:E})}]});return r(R,{children:[r(Fl,{answer:e,document:n,zone:o,form:i?"\
bars":y?a:"lines",logarithmic:u,intervals:S,end:pb(e),flags:h.flags,span:m,onZoom:(E,$)=>kn({from:ds(E),to:ds($)}),onSpan:(E,$)=>d(
{from:E,to:$}),onPoint:T,onGroup:(E,$)=>p({document:n,mark:{keys:v(E)},anchor:$,value:E[0]}),tools:r(R,{children:[y&&!i&&
r(Tt,{label:"Form",choices:AV,value:a,onChange:l}),!i&&r(M,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),m&&r(Tl,{document:n,mark:{time:{from:ds(m.from),to:ds(m.to)}},label:`${G(m.from*1e3,o)} to ${G(m.to*
1e3,o)}`,onClear:()=>d(null),children:[r(M,{small:!0,kind:"outlined",icon:"search",onClick:()=>kn({from:ds(m.from),to:ds(
m.to)}),children:"Zoom"}),r(M,{small:!0,kind:"outlined",icon:"plus",onClick:()=>Gn({kind:"note",time:ds(m.from),to:ds(m.
to)}),children:"Note"})]}),r(RV,{answer:e,of:n,zone:o}),h.menu,f]})}function RV({answer:e,of:t,zone:n}){let{choose:o,menu:i}=Nd(
e,t);return r("div",{class:K2,children:[r(io,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function ds(e){
return new Date(e*1e3).toISOString()}function pb(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function OV(e,t){let[n,o]=w(!0),[i,s]=w(null),a=Fd(e.dataset,t.query?.from,t.query?.to);wo([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Z(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:m=>s({note:c,anchor:m})})),[a,n]),u=i&&r(Co,{anchor:i.anchor,label:"\
Note",head:U(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{zd(i.note.
id)}}]});return{flags:l,menu:u}}function GM({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Re,{icon:"search",title:"Noth\
ing found",actions:r(R,{children:[n&&r(M,{kind:"primary",onClick:()=>kn({}),children:"All data"}),t&&r(M,{kind:"outlined",
onClick:()=>ge({document:Me(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(M,{kind:"outlined",onClick:qo,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var LV=8;
function JM({document:e,chart:t}){let n=wl(_e(e.dataset).value.value);return r(Re,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,LV).map((o,i)=>r(M,{kind:i===0?"pr\
imary":"outlined",onClick:()=>ge({as:t,document:ic({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:ee(o.value).
text},o.value)):r(M,{kind:"primary",onClick:()=>ge({as:"table",document:ic(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var fb=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await te(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if($n(t))
return;this.error=j(t)}this.busy=!1,this.changed()}};function zl(e,t){let[,n]=Uh(s=>s+1,0),o=I(null);B(()=>{if(!e)return;
let s=new fb(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??NV}}function NV(){}function mp(e){return{...Be(e),aggregate:{measures:["count()"]}}}var BV=7.2,FV=24,zV=72,IV=300;function ZM(e,t,n){let o=ae(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:HV(e,s,a,n),expression:UV(o[a]??ke(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function HV(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,hb(a[n],t,o).length),t.name.length);
return Math.round(Math.max(zV,Math.min(IV,i*BV+FV)))}function hb(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
G(e,n,"millisecond"):typeof e=="number"&&ur(t)?Qe(e,Wt(t.name),!0):ee(e).text}var qV=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function UV(e){return qV.test(e)?e:null}function gb(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?cn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function yb(e){let{document:t}=qe.value;Ue({document:Me(t,"where",no(t.where,e)),open:[]},e)}function QM(e){let{document:t}=qe.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return Ue({document:Me(t,s,e),open:[]},
n)}let o=t.aggregate??qs("explore",null,{events:[]}).aggregate,i=[...ae(o.by).filter(s=>s!==e),e];Ue({view:"explore",document:{
...Be(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var YM=5*6e4;function XM(e,t,n){let o=Date.parse(t),i=Be({...e,from:new Date(
o-YM).toISOString(),to:new Date(o+YM).toISOString()});delete i.where,Gn({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${G(t,n,"second")}`})}function e_(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Be(qe.value.document.dataset===e.dataset?qe.value.document:e),i=n.map(({event:s})=>({where:Nr(s)}));Ue({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var n_="yr",dp="pe",o_="U",r_="op",pp="np",i_="pp",fp="H",s_="dp",a_="kr",l_="lp",u_="xp",c_="sp",m_="zr",d_="cp",p_="gp",
f_="hp",_c="jr",h_="fp",g_="up",y_="mp",b_="vp";function v_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(R,{children:[r("di\
v",{role:"row",class:Ce(dp,s&&r_),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:pp,children:r("button",{type:"button",
class:i_,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ie,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:m})=>r("span",{role:"cell",class:fp,"data-type":m.type,children:r(x_,{value:t[c],
column:m,zone:o,most:l?1e3:200})},c))]}),s&&r(VV,{...e})]})}function x_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r(_,{value:e,most:o}):r(_,{shown:{text:hb(e,t,n),kind:e===null?"null":"value"}})}function VV({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=w(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${ee(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:s_,children:r("d\
iv",{role:"cell",class:a_,children:[r("div",{class:l_,children:[r(KV,{row:e,all:t,zone:n,document:o,opened:i}),t.length>
8&&r("input",{class:u_,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:c_,children:l.map(({column:u,value:c})=>r(WV,{column:u,value:c,zone:n},u.name))})]})})}function WV({column:e,
value:t,zone:n}){let o=ke(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=ee(e.name).text;return r("div",{class:m_,children:[
r("dt",{class:d_,children:r(_,{value:e.name,most:64})}),r("dd",{class:p_,children:r(x_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:f_,children:[i&&r("button",{type:"button",class:_c,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>yb(
gb(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:_c,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>yb(gb(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:_c,"aria-label":`Break down by ${s}`,onClick:()=>QM(
o),children:"by"}),r("button",{type:"button",class:_c,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>ze(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ie,{name:"copy",size:14})})]})]})}function KV({
row:e,all:t,zone:n,document:o,opened:i}){let s=_e(o.dataset).value.value,a=(m,d=e)=>m===void 0?void 0:d[t.findIndex(p=>p.
name===m)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(m=>({time:a("time",m),event:a(s?.event??"event",m)})).filter(m=>typeof m.
time=="string"&&typeof m.event=="string");return r(R,{children:[typeof u=="string"&&r(M,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>ye(pl(o.dataset,u)),children:r("span",{children:["Timeline of ",r(_,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(M,{small:!0,kind:"outlined",icon:"clock",onClick:()=>XM(o,l,n),children:"5 min around"}),c.length>
0&&r(M,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>e_(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(M,{small:!0,kind:"outlined",icon:"braces",onClick:()=>ze(JSON.stringify(Object.fromEntries(t.map(({
name:m},d)=>[m,e[d]])),null,2),"The event"),children:"JSON"})]})}function hp({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=I(null),[a,l]=w(new Set),[u,c]=w("0:0"),m=Z(()=>e.
first?ZM(e.first,o,n):[],[e.first,o,n]),d=Z(()=>e.pages.flatMap(jV),[e.pages]),p=Z(()=>GV(d,a),[d,a]);if(!e.first)return e.
error?r(w_,{error:e.error,onAgain:e.more}):r("div",{class:y_,children:r(Te,{lines:12})});if(e.pages.length===0)return r(
"p",{class:b_,children:"No event passes."});let f=b=>{let y=new Set(a);y.delete(b)||y.add(b),l(y),c(b)},h=`28px ${m.map(
({width:b})=>`${b}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:n_,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:b=>JV(b,s.current),children:[r("div",{class:Ce(dp,o_),role:"row",style:{gridTemplateColumns:h},children:[
r("span",{role:"columnheader",class:pp,children:r("span",{class:"spoken",children:"Open"})}),m.map(({name:b,at:y})=>r("s\
pan",{role:"columnheader",class:fp,children:r(_,{value:b,most:48})},y))]}),d.map((b,y)=>r(QV,{at:y,rows:b,scroller:s,render:(S,v)=>{
let C=`${y}:${v}`;return r(v_,{row:S,all:e.first.columns,columns:m,zone:n,document:t,template:h,isOpen:a.has(C),current:u===
C,wrap:i,opened:p,onToggle:()=>f(C)},v)}},y)),r(XV,{paging:e,scroller:s})]})}var bb=25;function jV(e){return Array.from(
{length:Math.ceil(e.length/bb)},(t,n)=>e.slice(n*bb,(n+1)*bb))}function GV(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function JV(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var ZV="800px",YV=2;function QV({rows:e,
scroller:t,render:n,at:o}){let i=I(null),[s,a]=w(o<YV),l=I(e.length*Bm());return B(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([m])=>{m&&(m.isIntersecting||(l.current=m.boundingClientRect.height||l.current),a(m.isIntersecting))},{root:t.current,rootMargin:ZV});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function XV({paging:e,scroller:t}){let n=I(null),o=I(e.more);return o.current=e.more,B(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:h_,children:[e.error&&r(
w_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function w_({
error:e,onAgain:t}){return r("div",{class:g_,children:[r(de,{error:e}),r(M,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var C_="wp",S_="bp",T_="yp",vb="kp",P_="zp",M_="jp",__="de";function $_({all:e,wanted:t,onWanted:n}){let o=I(null),[i,s]=w(!1),[a,l]=w(""),u=t??e,c=m=>{let d=e.filter(p=>p===m?!u.includes(
m):u.includes(p));n(d.length===e.length?null:d)};return r(R,{children:[r(M,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(en,{anchor:o.current,role:"dialog",label:"Columns",class:P_,onClose:()=>s(!1),children:[
r("input",{class:Ke,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:m=>l(m.currentTarget.value)}),
r("div",{class:M_,children:e.filter(m=>m.toLowerCase().includes(a.toLowerCase())).map(m=>r("label",{class:__,children:[r(
"input",{type:"checkbox",checked:u.includes(m),onChange:()=>c(m)}),r(_,{value:m,most:40,middle:!0})]},m))})]})]})}var eW=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function D_({document:e,zone:t,actions:n}){let[
o,i]=w(!1),[s,a]=w(null),l=/asc|^time$/.test(e.samples?.order??""),u=zl({path:"v1/query",body:d=>({...e,samples:{...e.samples,
...d===void 0?{}:{cursor:d}}})},JSON.stringify(e)),c=bt(mp(e)),m=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:C_,"aria-label":"Raw events",children:[r("div",{class:S_,children:[r("h2",{class:T_,children:typeof m==
"number"?`${z(m)} events`:"Raw events"}),r(Tt,{label:"Order",choices:eW,value:l?"oldest":"newest",onChange:d=>ne("sample\
s.order",d==="oldest"?"time asc":void 0)}),r($_,{all:u.columns.map(({name:d})=>d),wanted:s,onWanted:a}),r(M,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(tW,{document:e,zone:t}),r(hp,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function tW({document:e,zone:t}){let n=Z(()=>({...Be(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=bt(Me(n,"compare",void 0)),[i,s]=w(null),a=Z(()=>o&&"rows"in o&&"columns"in o?
uc(o,Nt(o,n),1):null,[o]),l=Z(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:vb}):r("div",{class:vb,children:r(Bl,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>kn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function E_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!mr(e)||n==="heat"&&!ae(e.aggregate?.by).some(is)))return r(JM,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Te,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(HS,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(D_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(GM,{document:i});let m=mr(
i),d=nW(n,i)?n:wd(i);return d==="distribution"&&m?r(E2,{answer:o,of:i,bins:m,zone:l,actions:u}):d==="heat"&&m?r(bT,{answer:o,
of:i,bins:m,zone:l,actions:u}):Nt(o,i).time>=0&&!m&&(d==="line"||d==="bar")?r(jM,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:d==="bar",actions:c}):d==="bar"?r(J2,{answer:o,of:i,document:e,zone:l,actions:c}):r(G2,{answer:o,of:i,document:e,zone:l,
actions:c})}function nW(e,t){let n=ae(t.aggregate?.by).some(is);return e==="distribution"?mr(t)!==null&&!n:e==="heat"?mr(
t)!==null&&n:e==="table"||mr(t)===null}var xb="[data-stop]";function gp(e){return[...e.querySelectorAll(xb)].filter(t=>t.closest("[data-sentence]")===e)}function A_(e){
if(!e)return;let t=gp(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function R_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(xb)||t.closest("[data-sentence]")!==e))for(let n of gp(
e))n.tabIndex=n===t?0:-1}function O_(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=gp(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Qn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${xb}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function wb(){
let e=document.querySelector("[data-sentence]"),t=e?gp(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var kb="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";function Cb(e,t,n){let o=Bu(t.where),i=qt(e,o);if(typeof i=="string")return Me(e,o,t.span?L_(i,t.span,n):n);let s=o.slice(
0,-1),a=qt(e,s);return o.at(-1)!==0||typeof a!="string"?null:Me(e,s,t.span?L_(a,t.span,n):n)}function L_(e,t,n){let{start:o,
end:i}=Ki(e,t);return e.slice(0,o)+n+e.slice(i)}function N_(e){return Cb(be.value,e,"")!==null}function yp(e,t){let n=Cb(be.value,e,t);n&&ge({document:n})}var B_="Xp",F_="Cp",z_="Sp";var I_=Ui({document:{dataset:""},error:null,sentence:()=>null});function Ve(){return Wi(I_)}function At({document:e,error:t,
label:n,children:o}){let i=I(null);Ye(()=>A_(i.current));let s=a=>{!a.defaultPrevented&&O_(a.currentTarget,a)&&a.preventDefault()};
return r(I_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:B_,onKeyDown:s,onFocusIn:a=>{R_(a.currentTarget,a.target)},children:o})})}function ve({word:e,
children:t}){return r("span",{class:F_,children:[e!==void 0&&r(Il,{children:e}),t]})}function Il({children:e}){return r(
"span",{class:z_,children:e})}function bp({id:e,error:t,shown:n=t}){return r(de,{...e===void 0?{}:{id:e},error:n,onHint:N_(
t)?o=>yp(t,o):void 0})}var H_=ue(null);function q_(e){Ye(()=>{e&&(H_.value=e)},[e])}function Tb({error:e,class:t}){let[n,o]=w(null);if(B(()=>o(
e),[e]),n!==e||H_.value===e)return null;let i=e.where===""?e:{message:`${e.where}: ${e.message}`,hint:e.hint};return r("\
div",{class:t,children:r(bp,{error:e,shown:i})})}var rW=["dataset","define","params","timezone","week_start","missing"];function so(e,t){let n=rW.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Pb(e,t,n){return(await te(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var iW=2e3,ca=new Map,vp=new Map,V_=ue(0),U_;function Hl(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function ps(e,t){V_.value;let n=JSON.stringify(e),o=Ya.value,i=t.filter(a=>a.text!==""&&!ca.has(Hl(n,a))),s=i.map(
a=>Hl(n,a)).join(`

`);return B(()=>{i.length>0&&o!=="away"&&sW(n,e,i)},[s,o]),t.map(a=>ca.get(Hl(n,a))??null)}async function W_(e,t,n){let o=JSON.
stringify(e),i=ca.get(Hl(o,t));if(i)return i;let[s]=await Pb(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return K_(o,t,s),s}function sW(e,t,n){let o=vp.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(Hl(e,i),i);vp.set(e,o),U_??=setTimeout(()=>{U_=void 0,aW()},0)}async function aW(){let e=[...vp];vp.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await Pb(n,i).catch(()=>[])).forEach((a,l)=>K_(t,i[l],
a))})),V_.value++}function K_(e,t,n){ca.size>=iW&&ca.delete(ca.keys().next().value),ca.set(Hl(e,t),n)}async function hr(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await W_(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=j(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function ql(e,t,n){if(!t)return n;
let{start:o,end:i}=Ki(e,t);return e.slice(0,o)+n+e.slice(i)}var lW=6;function xp(e){let[,t,n]=/^(.*)[[#](\d+)\]?$/.exec(e)??[];return t===void 0?null:{list:t,at:Number(n)}}function j_(e,t){
let[n,o]=w(!1),i=I(null),s=I(0);return B(()=>()=>i.current?.(),[]),{dragged:n,onPointerDown:u=>{let c=xp(e);if(!t||!c||u.
button!==0||u.pointerType==="touch")return;let m=null,d=!1,p=S=>{m?.removeAttribute("data-drop"),m=S,m&&(m.dataset.drop=
xp(m.dataset.stop??"").at<c.at?"before":"after")},f=S=>{if(!d&&Math.hypot(S.clientX-u.clientX,S.clientY-u.clientY)<lW)return;
d=!0,o(!0);let v=document.elementFromPoint(S.clientX,S.clientY)?.closest("[data-path]")?.querySelector("[data-stop]")??null,
C=v&&xp(v.dataset.stop??"");p(C&&C.list===c.list&&C.at!==c.at?v:null)},h=()=>{removeEventListener("pointermove",f),removeEventListener(
"pointerup",b),removeEventListener("keydown",y,!0),p(null),o(!1),i.current=null},b=()=>{let S=m&&xp(m.dataset.stop??"");
h(),d&&(s.current=performance.now()),S&&t(S.at-c.at)},y=S=>{S.key!=="Escape"||!d||(S.stopPropagation(),s.current=1/0,h())};
i.current=h,addEventListener("pointermove",f),addEventListener("pointerup",b),addEventListener("keydown",y,!0)},wasDragged:()=>{
let u=performance.now()-s.current<100;return s.current=0,u}}}function G_(e,t,n){let o=pi(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}var J_="Bp",Z_="t",Y_="Ep",Q_="Ip",X_="Up",e$="Hp",t$="Lp",n$="x",o$="Mp",r$="Np",i$="L",Mb="Rp";function rn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=Ve(),u=I(null),c=gt(),m=j_(t,s?void 0:e.
onMove),[d,p]=w(!1),f=s?null:G_(l.error,o,i),h=e.alone&&f?.where!==o?null:f;q_(h);let b=h!==null||a!==null,y=cW(h,a,e.onHint),
S=async()=>{await e.onRemove?.(),Qn(l.sentence(),t,e.after)},v=e.editor!==void 0||e.menu!==void 0;return r("span",{class:J_,
"data-path":o,children:[r("span",{class:Ce(Z_,s&&Q_,b&&X_,e.quiet&&e$,d&&Y_,m.dragged&&t$),children:[b&&r("span",{class:o$,
children:r(ie,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:n$,"data-stop":t,tabIndex:-1,"aria-haspopu\
p":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":v?d:void 0,"aria-invalid":b||void 0,"aria-describedby":b?`${c}\
-problem`:void 0,onPointerDown:m.onPointerDown,onClick:()=>{m.wasDragged()||p(!d)},onKeyDown:C=>mW(C,e,S,y),children:[r(
"span",{class:"spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:r$,children:r(ie,{name:"down",size:12})})]}),
e.onRemove&&r("button",{type:"button",class:i$,tabIndex:-1,"aria-label":`Remove ${U(n)}`,onClick:S,children:r(ie,{name:"\
close",size:12})})]}),h&&r("span",{class:Mb,children:r(bp,{id:`${c}-problem`,error:h})}),a&&r("span",{class:Mb,children:r(
de,{id:`${c}-problem`,error:a,onHint:e.onHint})}),d&&e.menu&&r(Co,{anchor:u.current,label:U(n),items:e.menu,onClose:()=>p(
!1)}),d&&e.editor&&r(en,{anchor:u.current,role:"dialog",label:U(n),onClose:()=>{p(!1),e.onLeave?.()},children:e.editor(()=>p(
!1))})]})}function cW(e,t,n){let o=t??e,i=o?_g(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>yp(e,i)}function mW(e,t,n,o){
let i=e.key==="Enter"&&o?o:dW(e,t,n);i&&(e.preventDefault(),i())}function dW(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){
return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(
1):null:e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:
null}var pW=new Set(["has","contains","starts_with","ends_with"]);function Vl({property:e,operator:t,values:n}){let o=ke(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:pW.has(i)?`${t}(${o}, ${n.map($c).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map($c).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map($c).join(" and ")}`}
function $c(e){return typeof e=="string"?cn(e):String(e)}var fW=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function l$(e){for(let[t,n]of fW){if(e===t)return n;if(e===n)return t}
return e}var s$=["=","!=","in","not in"],Ul=["is null","is not null"],_b=[">=",">","<","<=","between","not between"],a$=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function wp(e){switch(e){case"bool":return["is true","is false",...Ul];case"string":return[
...s$,...a$,...Ul];case"int64":case"float64":return["=",..._b,"!=","in","not in",...Ul];case"timestamp":return[..._b,...Ul];case"\
list of strings":return["has","not has",...Ul];case"unknown":return[...s$,..._b,...a$,"has","not has",...Ul]}}function ao(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function ma(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var u$={property:null,type:"unknown",operator:null,values:[]};function c$(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function $b({property:e,operator:t}){return e===null?"property":t===null||ao(t)===0?"operator":
"values"}function m$(e,t,n){return e.operator!==null&&e.type===n&&wp(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function d$(e,t){let n=ao(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function kp(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function p$(e,t){let n=e.operator===null?0:ao(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Db({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=ao(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function Dc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Db(e)!==null)return null;
if(ao(n)!=="many"||!o.includes(null))return Vl({property:t,operator:ao(n)==="many"?ma(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=Vl({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=Vl({property:t,operator:ma(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function Ec(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function f$(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}var g$="Xr",y$="Ap";function Cn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:g$,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:y$,children:e}),r(Xi,{...i,inline:!0,autofocus:!0,eager:!0})]})}function Jo(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function In(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Jo(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var b$={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Wl(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function v$({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=w(""),c=e.filter(
f=>f===l.trim()),m=e.filter(f=>f!=="in"&&f!=="not in"),d=c.length>0?c:In(m,l,f=>`${f} ${Wl(f)} ${b$[f]}`),p=f=>f===t||t!==
null&&f===ma(t,1);return r(Cn,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:d.map(f=>({value:f,label:Wl(f),note:b$[f],selected:p(f)})),onPick:n,onTake:()=>{}})}var Ab="le",x$="xe",w$="Dp";var Rb=8;function k$({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
R,{children:[r("button",{type:"button",class:Ab,"data-present":t==="property",onClick:()=>n("property"),children:r(_,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:Ab,"data-present":t==="operator",onClick:()=>n("operator"),
children:Wl(s)}),t==="values"&&a.slice(0,Rb).map(l=>r("button",{type:"button",class:x$,onClick:()=>o(kp(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r(_,{value:l,most:24,middle:!0}),r(ie,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>Rb&&r("span",{class:w$,children:["and ",q(a.length-Rb)," more"]})]})}var C$="sluice.lately";function Ob(e,t=""){return new Map(Object.entries(P$())).get(T$(e,t))??[]}function Cp(e,t,n=""){if(t===
""||t.length>200)return;let o=T$(e,n),i=Object.entries(P$()),s=[t,...Ob(e,n).filter(a=>a!==t)].slice(0,40);yW(Object.fromEntries(
[[o,s],...i.filter(([a])=>a!==o)].slice(0,50)))}function S$(e,t,n,o){if(t.length===0)return e;let i=new Map(t.map((a,l)=>[
a,l])),s=a=>i.get(n(a))??t.length;return[...e].sort((a,l)=>o(a,l)||s(a)-s(l))}function T$(e,t){return JSON.stringify([e,
t])}function P$(){try{let e=JSON.parse(localStorage.getItem(C$)??"{}"),t=Object.entries(e??{}).filter(n=>Array.isArray(n[1])&&
n[1].every(o=>typeof o=="string"));return Object.fromEntries(t)}catch{return{}}}function yW(e){try{localStorage.setItem(
C$,JSON.stringify(e))}catch{}}var Sp=50;function Tp(e,t,n,o){return te(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:Sp},
signal:o})}function Lb(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:m,params:d,missing:p}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:m,params:d,missing:p,limit:Sp};return te(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}async function M$(e,t,n,o,i){let{compare:s,...a}=Be(e),l=ke(n),u=o===""?void 0:`contains(\
lower(string(${l})), ${cn(o.toLowerCase())})`,c={...a,aggregate:{over:t,measures:["count()"],by:[l],having:u,order:["cou\
nt() desc"],limit:Sp+1}},{rows:m}=await te("v1/query",{body:c,signal:i}),d=m.filter(([f])=>f!==null).map(([f,h])=>({value:f,
count:Number(h)})),p=Number(m.find(([f])=>f===null)?.[1]??0);return{values:d.slice(0,Sp),more:0,nulls:p,exact:!0}}function Nb(e,t){let[n,o]=w(null);return B(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{$n(s)||o(a=>({key:e,value:a?.value??null,error:j(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Pp(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=Nb(`${i}
${n.join()}
${s}`,p=>Tp(i,s,n,p)),l=bW(e,s),u=a.fresh&&a.value?a.value:{names:vW(i,s),more:0},c=new Set(l.map(({name:p})=>p)),d=[...l,
...u.names.filter(({name:p})=>!c.has(p))].filter(p=>p.kind==="function"||o(p.type));return{names:[...Bb(d,i,"",s,({name:p})=>p)],
more:u.more}}function bW({define:e},t){return Object.keys(e??{}).filter(n=>Jo(n,t)<3).map(n=>({kind:"definition",name:n,
text:ke(n),type:"unknown",filled:1}))}function vW(e,t){let n=_e(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??
[]).map(({name:i,type:s,filled:a})=>({kind:"property",name:i,text:ke(i),type:s,filled:a/o})).filter(({name:i})=>Jo(i,t)<
3).sort((i,s)=>Jo(i.name,t)-Jo(s.name,t)||s.filled-i.filled)}function Bb(e,t,n,o,i){let s=Z(()=>Ob(t,n),[t,n]);return S$(
e,s,i,(a,l)=>Jo(i(a),o)-Jo(i(l),o))}function _$(e,t){return _e(e).value.value?.columns?.find(n=>n.name===t)?.type??"unkn\
own"}function Mp(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return Nb(
s,async a=>{let l=()=>Lb(e,t??"",void 0,i,a);return n===void 0?l():Lb(e,t??"",n,i,a).catch(u=>{if($n(u)||j(u).status!==400)
throw u;return l()})})}function $$(e,t,n,o){let i=o.trim(),s=n===null||t===void 0?null:JSON.stringify([e,t,n,i]);return Nb(
s,a=>M$(e,t,n??"",i,a))}var D$="Tp";var kW={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},CW={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function Fb(e){let t=e.kind==="function"||e.filled>=.9995?"":V(e.filled);return[kW[e.kind]||CW[e.type],t].filter(n=>n!==
"").join(", ")}function E$(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r(_,{value:s.name,most:60,middle:!0}),
note:Fb(s)}));return n===""||o&&Jo(o.name,n)<3?i:[gr(n),...i]}function gr(e){return{value:{typed:e},label:r("code",{class:D$,
children:r(_,{value:e,most:60})}),note:"as it is typed"}}function Zo(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=w(e.typed??""),u=Pp(t,a,n,o),c=e.names?In(e.names,
a,({name:S})=>S).filter(({type:S})=>o?.(S)??!0):u.names,m=e.names?0:u.more,d=e.extra?.(a)??[],p=E$(c,a),f=p[0]!==void 0&&
"typed"in p[0].value,h=d.length>0&&f?[...d,...p.slice(1),p[0]]:[...d,...p],b=S=>{if(!("entry"in S))return y(S.typed);Cp(
t.dataset,S.entry.name),i(S.entry)},y=S=>{S.trim()!==""&&s(S.trim())};return r(Cn,{label:e.label,placeholder:e.placeholder,
text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.onBack,options:h,onPick:b,onTake:y,foot:m>
0?`${q(m)} more, keep typing`:void 0})}function R$({document:e,beside:t,draft:n,typed:o="",names:i,over:s,onValues:a,onBack:l,onCancel:u,onLeave:c,head:m}){let[
d,p]=w(o),f=n.operator===null?1:ao(n.operator),h=f==="many",b=n.property??"",y=Mp(e,i?null:ke(b),t,d),S=$$(e,s,i&&A$(n.type)?
b:null,d),v=i?S:y,C=Bb(v.value?.values??[],e.dataset,b,d,({value:O})=>String(O)),T=Ec(d,n.type),E=d===""||T!==void 0,$=SW(
n,d,T,v.value&&{...v.value,values:C}),F=O=>{let K=p$(n,O);p(""),a(K.values,f!==2||K.values.length>=2)},N=(O,K)=>{let W="\
typed"in O?T:O.value;W!==void 0&&(K&&h?(p(""),a(kp(n,W).values,!1)):h&&d===""&&n.values.length>0?a(n.values,!0):F(W))},X=()=>{
h&&d===""&&n.values.length>0?a(n.values,!0):T!==void 0&&d!==""&&F(T)},A=O=>{let K=h?f$(O)?.map(W=>Ec(W,n.type)):void 0;return!K||
K.includes(void 0)?!1:(a([...new Set([...n.values,...K])],!0),!0)};return r(Cn,{label:"Value",placeholder:TW(n,f),text:d,
onText:p,head:m,onCancel:u,onLeave:c,onBackspace:()=>n.values.length>0?a(n.values.slice(0,-1),!1):l(),onPaste:A,invalid:!E,
several:h,spaceTypes:d!==""&&$[0]!==void 0&&"typed"in $[0].value,options:$,onPick:N,onTake:X,foot:E?PW(v,i&&(s===void 0||
!A$(n.type)),h):`${$c(d)} is no number`})}function SW(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=p=>e.values.includes(p),a=(o?.
values??[]).map(({value:p,count:f})=>({value:{value:p},label:r(_,{value:p,most:60,middle:!0}),note:i+q(f),selected:s(p)})),
l=o?.values.some(({value:p})=>p===n)??!1,u=t!==""&&n!==void 0&&!l?[gr(t)]:[],c=l?a.filter(({value:p})=>"value"in p&&p.value===
n):[],m=a.filter(p=>!c.includes(p)),d=o&&t===""&&o.nulls>0&&e.operator!==null&&ao(e.operator)==="many"?[{value:{value:null},
label:r(_,{value:null}),note:i+q(o.nulls),selected:s(null)}]:[];return[...u,...c,...m,...d]}function TW({values:e,type:t},n){
return n===2?e.length===0?"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function PW({value:e,error:t},n,o){let i=e&&
e.more>0?[`${q(e.more)} more, keep typing`]:[],s=o?["Space: several, Enter: done"]:[];return[...n?["type it: the values \
of this column are not listed"]:t?["the values cannot be listed"]:i,...s].join(" · ")}function A$(e){return e!=="float6\
4"&&e!=="timestamp"}function _p(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=w(()=>$b(n)),l=I(e.typed??""),u=h=>{l.current="",a(h)},
c=(h,b)=>{let y=m$(n,h,b);o(y),u(y.operator===null||$b(y)!=="values"?"operator":"values")},m=async h=>{let b=(await hr(e.
context,e.kind,h)).parsed?.tree;b?.kind==="name"&&b.name!==void 0&&b.type!=="bool"&&b.type!=="unknown"?c(b.name,b.type):
i(h,null)},d=h=>{let b=d$(n,h);o(b),ao(h)===0?i(Dc(b),b):u("values")},p=(h,b)=>{let y={...n,values:h};o(y);let S=b?Dc(y):
null;if(S!==null){for(let v of h.slice(0,MW))v!==null&&Cp(t.dataset,String(v),n.property??"");i(S,y)}},f={onCancel:e.onCancel,
onLeave:e.onLeave,head:r(k$,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?r(Zo,{...f,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:_W,...e.names?{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>{
m(h)}},"property"):s==="operator"?r(v$,{...f,operators:wp(n.type),present:n.operator,onPick:d,onBack:()=>u("property")},
"operator"):r(R$,{...f,document:t,beside:e.beside,draft:n,typed:l.current,names:e.names!==void 0,over:e.over,onValues:p,
onBack:()=>u("operator")},"values")}var MW=10,_W=["property","definition","cohort","lookup"];var $o="qp",Rn="Fp",zb="Gp",fs="Jp",O$="Kp",L$="Op";var B$=3;function $p({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:fs,children:r(
_,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Rn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(N$,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(R,{children:[s==="is false"&&r("span",{class:Rn,children:"not"}),r("span",{class:$o,children:r(_,{value:i,most:40,middle:!0})})]}):
r(R,{children:[r("span",{class:$o,children:r(_,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Rn,children:Wl(ao(
s)==="many"?ma(s,a.length):s)}),s!==null&&r(N$,{values:a,between:s.endsWith("between")})]})}function N$({values:e,between:t,
name:n=!1}){return e.length>B$+1?r("span",{class:zb,children:["(",q(e.length)," values)"]}):r("span",{class:n?$o:zb,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Rn,children:t?" and ":n?" or ":", "}),r($W,{value:o})]},i))})}function $W({
value:e}){return e===null?r("i",{class:Rn,children:Kn.null}):r(_,{value:e,most:40,middle:!0})}function Dp(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>B$+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function Ep(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function Rc(e){
return e.length===0?void 0:e.join(" and ")}function hs(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Ap(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function F$({text:e,chip:t}){if(t)return Vl({...t,operator:l$(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&DW(n)?n:`not (${e})`}function DW(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var Ib={property:"event",type:"string",operator:"=",values:[]};function Rp({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=w(Ib);return r(_p,{document:e,context:so(e),kind:"condition",beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,
onLeave:o})}function Zr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(R,{children:[n.
map((s,a)=>r(ve,{word:i(a),children:s},a)),o&&r(ve,{word:n.length===0?e:void 0,children:o},"after")]})}var z$="Cr",I$="Pp",H$="Qp";function Yr({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=I(null),[l,u]=w(null),[c,m]=w(null),d=I(
0),p=v=>{m(a.current?.getBoundingClientRect()??null),u(v)},f=n==null||n===!1,h=Bo(f?t:void 0),b=()=>{d.current=performance.
now(),u(null)},y=()=>{performance.now()-d.current>300&&p("")},S=v=>{if(!(v.ctrlKey||v.metaKey||v.altKey)){if(v.key.length===
1&&v.key!==" "&&v.key!=="/")p(v.key);else if(v.key==="Backspace"&&s)s();else return;v.preventDefault()}};return r(R,{children:[
r("button",{ref:a,type:"button",class:Ce(z$,!f&&I$,l!==null&&H$),...h,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:y,onKeyDown:S,children:[r(ie,{name:"plu\
s",size:14}),n]}),l!==null&&r(en,{anchor:c,role:"dialog",label:t,onClose:()=>{b(),i?.()},children:o(l,b)})]})}function Oc(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var AW={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function Lc(e,t){let n=Oc(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:_e(e).value.value?.actors?.[0],s=Object.keys(qb(
t)).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...AW[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:ke(u),type:c,filled:1}))}function qb(e){if(e===void 0||
e==="events")return{};let{properties:t}="sessions"in e?e.sessions:"actors"in e?e.actors:e.flows;return t??{}}function Op(e,t){
return[...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.
exec(n)?.[1]??n;return{kind:"measure",name:i,text:ke(i),type:o,filled:1}})}function q$(e,t){let n=Object.entries(qb(t)),o=ps(so(e),n.map(([,s])=>({kind:"measure",text:s}))),i=new Map(n.map(([s],a)=>[
s,o[a]?.type??"unknown"]));return Lc(e.dataset,t)?.map(s=>i.has(s.name)?{...s,type:i.get(s.name)}:s)}var U$="Vp",V$="Sr",W$="Br";var K$=null;function OW(){return K$??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),K$}function jl(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=I(null),a=I(null),l=I(e);l.current=e;let[u,c]=w(!1);return B(()=>{let m=!1;
return OW().then(d=>{m||!d||!s.current||(a.current=d.mount(s.current,{...l.current,onText:p=>{p!==l.current.text&&l.current.
onText(p)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{m=!0,a.current?.destroy()}},
[]),B(()=>{u&&i&&a.current?.focus()},[u]),B(()=>{a.current?.setText(t)},[t]),B(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:Ce(U$,e.class),children:[r("div",{ref:s,class:V$,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:W$,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:m=>e.onText(m.currentTarget.
value)})]})}var j$="Wp",G$="Yp",J$="Zp",Z$="ed",Y$="rd";function Lp({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:j$,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(jl,{class:G$,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Ki(
t,n.span):null}),n&&r("div",{class:J$,children:r(de,{error:n})}),r("div",{class:Z$,children:[r("span",{class:Y$,children:"\
Enter takes it, Shift+Enter is a new line"}),r(M,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function Gl(){let e=I(!0);return B(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function Si(e){let{path:t,text:n,what:o,onChange:i}=e,s=Ve(),a=e.groups?"having":"condition",l={...so(s.document,e.over),
...e.groups},u=e.over,c=q$(s.document,u),m=e.groups?Op(e.groups.measures,e.groups.by):c,d=Ep(n,ps(l,[{kind:a,text:n}])[0]??
null),p=d.map(A=>A.text),[f,h]=w(null),b=Gl(),y=e.byEvent&&d.length===0?Ib:u$,S=A=>`${t}#${A<d.length?A:"draft"}`,v=e.needed!==
!0||d.length>1,C=async A=>{await hr(l,a,Rc(A)??""),b()&&(h(null),i(Rc(A)))},T=async(A,O,K)=>{h({at:A,condition:K,text:O,
problem:null});let{parsed:W,problem:pe}=await hr(l,a,O);if(pe)return h({at:A,condition:K,text:O,problem:pe}),Qn(s.sentence(),
S(A));let se=hs(p,A,Rc(W?.conjuncts?.map(Ae=>Ae.text)??[`(${O})`])??O);await C(se)},E=()=>{if(!f||f.problem)return;let A=f.
condition?Dc(f.condition):f.text;A!==null&&A.trim()!==""?T(f.at,A,f.condition):f.condition?.property?h({...f,problem:{message:Db(
f.condition)??"",hint:"",span:null}}):h(null)},$=(A,O,K)=>{let W=d[A],pe=f?.at===A?f:null,se=()=>{h(null),K(),A>=d.length&&
Qn(s.sentence(),`${t}#+`)},Ae=()=>{K(),E()},fe=(xt,st)=>{K(),T(A,xt,st)};return(pe?pe.condition===null&&pe.text!==null:W&&
!W.chip)?r(Lp,{label:o,text:pe?.text??W?.text??"",problem:pe?.problem??null,onCancel:se,onLeave:Ae,onText:xt=>h({at:A,condition:null,
text:xt,problem:null}),onDone:xt=>fe(xt,null)}):r(_p,{document:s.document,typed:O,draft:pe?.condition??(W?.chip?c$(W.chip):
y),names:m,over:e.groups?void 0:u,context:l,kind:a,beside:Rc([...e.within?[e.within]:[],...hs(p,A,null)]),onDraft:xt=>h(
{at:A,condition:xt,text:null,problem:null}),onDone:fe,onCancel:se,onLeave:Ae})},F=A=>{f?.text&&T(f.at,ql(f.text,f.problem?.
span??null,A),null)},N=(A,O)=>{let K=f?.at===A?f:null;return r(rn,{stop:S(A),path:t,span:O?.span,after:`${t}#+`,what:o,label:`${o}\
: ${Dp(O,K)}`,draft:K!==null,problem:K?.problem,onHint:K?.text?F:void 0,editor:W=>$(A,"",W),onLeave:E,onRemove:K?()=>h(null):
v?()=>C(hs(p,A,null)):void 0,onNegate:O&&!K?()=>{C(hs(p,A,F$(O)))}:void 0,onMove:O&&d.length>1?W=>{C(Ap(p,A,W)).then(()=>Qn(
s.sentence(),`${t}#${Math.max(0,Math.min(A+W,d.length-1))}`))}:void 0,children:r($p,{part:O,draft:K,byEvent:e.byEvent??!1})})},
X=d.map((A,O)=>N(O,A));return r(Zr,{lead:e.lead,between:"and",after:r(Yr,{stop:`${t}#+`,label:`Add a ${o}`,editor:(A,O)=>$(
d.length,A,O),onLeave:E,onBackspace:d.length>0&&v?()=>{C(p.slice(0,-1))}:void 0,children:d.length===0&&f===null?e.empty:
void 0}),children:f?.at===d.length?[...X,N(d.length,null)]:X})}function sn(){let[e,t]=w([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Qn(Q$(),`${n}#+`,n)},put:(n,o)=>{ne(n,o),
Qn(Q$(),n,`${n}#+`)}}}function Q$(){return document.activeElement?.closest("[data-sentence]")??document.querySelector("[\
data-sentence]")}function an({word:e="where"}){let{document:t}=Ve();return r(Si,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>ne(
"where",n),empty:"filter"})}var NW=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function X$({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=w(null);if(l)
return r(BW,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=d=>n?In(NW,d.trim()===""?"time":d,([p,f])=>`time ${f} ${p}`).
map(([p,f])=>({value:{typed:`time('${p}')`},label:p==="auto"?"time":`time, ${p}`,note:f})):[];return r(Zo,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:d=>d.trim()===""?c(d).slice(0,1):c(d),onName:d=>{n&&(d.type==="int64"||d.type==="float64")?u(d):s(d.text)},onText:s,
onCancel:a,onLeave:a})}function BW({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=w(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=In(a,i,([u,c])=>`${u} ${c}`);return r(Cn,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[gr(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var Np=()=>!0,Qr=e=>e==="int64"||e==="float64",eD=e=>Qr(e)||e==="timestamp"||e==="string",tD=e=>e!=="list of strings",Vb=[
{name:"count",meaning:"how many",alone:!0,fits:Np},{name:"uniq",meaning:"how many different",usual:!0,fits:tD},{name:"su\
m",meaning:"total",usual:!0,fits:Qr},{name:"avg",meaning:"mean",usual:!0,fits:Qr},{name:"median",meaning:"half are below",
usual:!0,fits:Qr},{name:"p95",meaning:"95 % are below",usual:!0,fits:Qr},{name:"p75",meaning:"75 % are below",fits:Qr},{
name:"p90",meaning:"90 % are below",fits:Qr},{name:"p99",meaning:"99 % are below",fits:Qr},{name:"p999",meaning:"99.9 % \
are below",fits:Qr},{name:"min",meaning:"least",fits:eD},{name:"max",meaning:"largest",usual:!0,fits:eD},{name:"first",meaning:"\
by time",fits:Np},{name:"last",meaning:"by time",fits:Np},{name:"stddev",meaning:"standard deviation",fits:Qr},{name:"un\
iq_approx",meaning:"about how many different",fits:tD},{name:"count",meaning:"how many have a value",fits:Np}];function nD(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=w(e.typed),[c,m]=w(e.text),[d,p]=w(null),[f,h]=w(!a);if(f){let y=()=>c===
e.text?s():i(c);return r(Lp,{label:"Measure",text:c,problem:e.problem,onText:m,onDone:i,onCancel:s,onLeave:y})}if(d)return r(
Zo,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:y=>y===
"unknown"||d.fits(y),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>p(null),onName:y=>i(`${d.name}(${y.text})`),onText:y=>i(
`${d.name}(${y})`)});let b=y=>{"text"in y?i(y.text):"typed"in y?i(y.typed):y.aggregate.alone?i(`${y.aggregate.name}()`):
p(y.aggregate)};return r(FW,{document:t,names:n,text:l,onText:u,present:e.text,onPick:b,onTake:y=>{y!==""&&i(y)},onCancel:s,
onWrite:()=>h(!0)})}function FW({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),m=Pp(e,c,["property","definition","lookup"]).names,d=t?In(t,c,({name:y})=>y):m,p=In(Vb,c.replace(/\(.*$/s,""),({name:y,
meaning:S})=>`${y} ${S}`).map(y=>({value:{aggregate:y},label:y.alone?`${y.name}()`:`${y.name}(…)`,note:y.meaning})),f=c===
""?[]:d.filter(({name:y})=>Jo(y,c)<3).slice(0,4).flatMap(zW),h=/[^\p{L}\p{N}_]/u.test(c)||p.length+f.length===0?[gr(c)]:
[],b=c===""?p:[...h,...p,...f];return r(Cn,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:b,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(M,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function zW(e){
let t=Vb.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r(_,{value:`${o}(${e.name})`,most:60,middle:!0}),note:Fb(e)}))}function oD({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:$o,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:$o,children:r(_,{value:n,most:40,middle:!0})}):r("span",{class:fs,children:r(
_,{value:e,most:60})})}function gs(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=Ve(),u=so(l.document,e.over),c=ps(u,o===null?
[]:n.map(v=>({kind:o,text:v}))),[m,d]=w(null),p=Gl(),f=e.needed!==!0||n.length>1,h=v=>{d(null),s(v.length>0?v:void 0)},b=async(v,C)=>{
d({at:v,text:C,problem:null});let{problem:T}=o===null?{problem:null}:await hr(u,o,C);if(p()){if(!T)return h(hs(n,v,C));d(
{at:v,text:C,problem:T}),Qn(l.sentence(),`${t}[${v<n.length?v:"draft"}]`)}},y=(v,C,T)=>{let E=m?.at===v?m:null;return e.
editor({text:E?.text??n[v]??"",parsed:E?null:c[v]??null,typed:C,problem:E?.problem??null,onDone:$=>{T(),b(v,$)},onCancel:()=>{
d(null),T(),v>=n.length&&Qn(l.sentence(),`${t}#+`)}})},S=v=>{let C=m?.at===v?m:null,T=v<n.length;return r(rn,{stop:`${t}\
[${T?v:"draft"}]`,path:`${t}[${v}]`,after:`${t}#+`,what:i,label:`${i}: ${C?.text??n[v]??""}`,draft:C!==null,problem:C?.problem,
onHint:E=>{C&&b(v,ql(C.text,C.problem?.span??null,E))},editor:E=>y(v,"",E),onRemove:C?()=>d(null):f?()=>h(hs(n,v,null)):
void 0,onMove:T&&n.length>1?E=>{h(Ap(n,v,E)),Qn(l.sentence(),`${t}[${Math.max(0,Math.min(v+E,n.length-1))}]`)}:void 0,children:r(
oD,{text:C?.text??n[v]??"",parsed:C?null:c[v]??null})})};return r(Zr,{lead:e.lead,after:n.length<a&&r(Yr,{stop:`${t}#+`,
label:`Add a ${i}`,editor:(v,C)=>y(n.length,v,C),onBackspace:n.length>0&&f?()=>h(n.slice(0,-1)):void 0,children:n.length===
0&&m===null?e.empty:void 0}),children:[...n.map((v,C)=>S(C)),...m?.at===n.length?[S(n.length)]:[]]})}function da({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,most:a,needed:l=!1}){let{document:u}=Ve();return r(
gs,{path:e,texts:t,kind:"measure",what:o,lead:i,over:n,needed:l,most:a,empty:t.length===0?o:void 0,onChange:s??(c=>ne(e,
c)),editor:c=>r(nD,{...c,document:u,names:Lc(u.dataset,n)},c.text)})}function Xr({path:e,texts:t,over:n,what:o="breakdow\
n",lead:i,onChange:s,axes:a=!1,most:l}){let{document:u}=Ve();return r(gs,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,
empty:o,most:l,onChange:s??(c=>ne(e,c)),editor:c=>r(X$,{...c,document:u,axes:a,names:Lc(u.dataset,n)})})}function rD({path:e,
texts:t,what:n="property",lead:o}){let{document:i}=Ve();return r(gs,{path:e,texts:t,kind:null,what:n,lead:o,empty:n,onChange:s=>ne(
e,s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(Zo,{label:"Property",placeholder:s===""?"property":s,document:i,kinds:[
"property","definition","lookup"],typed:a,onName:c=>l(c.name),onText:l,onCancel:u,onLeave:u})})}function pa(e){let t=ae(e);return t.length===0?["count()"]:t}function iD({aggregate:{measures:e,by:t,order:n}}){let o=Op(pa(e),ae(t));return r(gs,{lead:"ordered by",path:"aggregate.\
order",texts:ae(n),kind:null,what:"order",empty:"a column",onChange:i=>ne("aggregate.order",i),editor:i=>r(IW,{...i,orders:o.
flatMap(({text:s})=>[`${s} desc`,s])})})}function IW({orders:e,text:t,typed:n,onDone:o,onCancel:i}){let[s,a]=w(n),l=In(e,
s,u=>u);return r(Cn,{label:"Order",placeholder:t===""?"column":t,text:s,onText:a,onCancel:i,onLeave:i,onTake:u=>{u!==""&&
o(u)},options:[...l.map(u=>({value:{typed:u},label:r(_,{value:u.replace(/ desc$/,""),most:60,middle:!0}),note:u.endsWith(
" desc")?"largest first":"smallest first",selected:u===t})),...l.length===0?[gr(s)]:[]],onPick:({typed:u})=>o(u)})}function Jl({path:e},t){return e===""?t:`${e}.${t}`}var Wb=[["10"],["20"],["100"],["1000"],["0","all of them"]],Bp={kind:"\
whole",label:"At most so many groups",lead:"at most",first:10,least:0,most:1e6,usual:Wb,unit:"groups"},HW=["monday","tue\
sday","wednesday","thursday","friday","saturday","sunday"],sD=[{member:"week_start",kind:"choice",choices:HW.map(e=>[e,`\
weeks from ${e[0].toUpperCase()}${e.slice(1)}`])},{member:"missing",kind:"choice",choices:[["error","unknown properties \
are mistakes"],["null","unknown properties are null"]]}],Fp=[{...Bp,member:"limit",needs:["by"]},{...Bp,member:"limit_by",
needs:["by"],label:"At most so many series",unit:"series"},{member:"fill",needs:["by"],kind:"choice",choices:[[!0,"empty\
 times as zeros"],[!1,"without empty times"]]}],aD=[{member:"limit",kind:"whole",label:"So many events at once",lead:"at\
 most",first:200,least:1,most:1e4,usual:[["100"],["200"],["1000"],["10000"]],unit:"events at once"},{member:"actor",kind:"\
text",label:"The events of one actor",lead:"of",first:""}],ei=[{member:"max",kind:"duration",label:"The longest session",
lead:"sessions of at most",first:"24h",usual:[["30m"],["1h"],["12h"],["24h","a day"]]},{member:"start",kind:"event",label:"\
An event that begins a session",lead:"sessions begun by"},{member:"end",kind:"event",label:"An event that ends a session",
lead:"sessions ended by"},{member:"split",kind:"choice",choices:[["none","sessions go on at midnight"],["day","sessions \
split at midnight"]]},{member:"split_on",kind:"name",label:"Split sessions where a value changes",lead:"sessions split b\
y"},{member:"gap_edge",kind:"choice",choices:[["inclusive","a gap of just that length stays"],["exclusive","a gap of jus\
t that length splits"]]}],zp=[{member:"order",kind:"choice",choices:[["ordered","in this order"],["any","in any order"],
["strict","in this order, nothing in between"]]},{member:"strict_allows",needs:["order","strict"],kind:"choice",choices:[
["nothing","not even repeats"],["repeats","repeated steps may lie between"]]},{member:"hold",kind:"keys",label:"With the\
 same value along the way",lead:"with the same"},{member:"entry",kind:"choice",choices:[["any","from any first step"],["\
first","only from the first of the first steps"]]},{member:"reuse_events",kind:"choice",choices:[[!1,"an event serves on\
e step"],[!0,"an event may serve several steps"]]},{member:"repeat",kind:"choice",choices:[["any","steps may come again"],
["end","a step that comes again ends the chain"]]},{member:"ties",kind:"choice",choices:[["any","steps may be at one ins\
tant"],["strict","each step strictly later"]]},{member:"tolerance",kind:"duration",label:"Neighbours that are near may s\
wap",lead:"neighbours swap within",first:"1s",usual:[["100ms"],["1s"],["5s"],["1m"]]},{member:"resolution",kind:"duratio\
n",label:"Times cut to whole seconds, minutes …",lead:"times cut to",first:"1s",usual:[["1s"],["1m"],["1h"]]},{member:"\
window_days",kind:"choice",choices:[["exact","a window of exact hours"],["calendar","a window of calendar days"]]},{member:"\
window_edge",kind:"choice",choices:[["inclusive","the end of the window counts"],["exclusive","the end of the window is \
outside"]]},{member:"complete_in_range",kind:"choice",choices:[[!1,"chains may end after the range"],[!0,"whole chains w\
ithin the range"]]},{member:"prefer",kind:"choice",choices:[["earliest_end","of the longest chains the one that ends fir\
st"],["earliest_start","of the longest chains the one that starts first"]]}],Kb=[...zp,{member:"count",kind:"choice",choices:[
["actors","the best chain of each"],["entries","a row for every pass"],["starts","a row for every start"]]}],lD=[{...Bp,
member:"limit",needs:["by"]},{member:"measures",kind:"measures",label:"A measure over the events of each step",lead:"mea\
suring"},{member:"bins",kind:"whole",label:"So many bins of times",lead:"times in",first:20,least:1,most:60,usual:[["10"],
["20"],["40"],["60"]],unit:"bins"},{member:"trend",kind:"text",label:"Over time",lead:"over time by",first:"1d",usual:[[
"1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by month"]]},{member:"trend_mode",needs:["trend"],kind:"choice",
choices:[["separate","a funnel for each time"],["split","the one funnel by its entries"]]}],uD=[{member:"strict_allows",
needs:["directly",!0],kind:"choice",choices:[["nothing","not even repeats between"],["repeats","repeated steps may lie b\
etween"]]},{member:"anchored",kind:"choice",choices:[[!1,"at any place"],[!0,"at its place (of steps in any order)"]]},{
member:"required",kind:"choice",choices:[[!1,"chains may lack it"],[!0,"only chains that have it (of steps in any order)"]]}],
cD=[{member:"day",kind:"choice",choices:[["calendar","by the calendar"],["rolling","periods from the start of each"]]},{
member:"at_least",kind:"whole",label:"At least so many returns",lead:"at least",first:2,least:1,most:1e4,usual:[["1"],["\
2"],["3"],["5"]],unit:"times"},{member:"by_return",needs:["by"],kind:"choice",choices:[[!1,"returns of any value"],[!0,"\
returns of the same value"]]},{...Bp,member:"limit",needs:["by"]},{member:"measure",kind:"measure",label:"A measure over\
 the returns",lead:"measuring"}],jb=[{member:"before",needs:["start"],kind:"whole",label:"Steps before the start",lead:"\
with",first:2,least:0,most:20,usual:[["1"],["2"],["5"],["20"]],unit:"steps before"},{member:"end_at",needs:["end"],kind:"\
choice",choices:[["first","to its first match"],["last","to its last match"]]},{member:"exclude",kind:"event",label:"Lea\
ve events out",lead:"leaving out"},{member:"collapse_repeats",kind:"choice",choices:[[!0,"repeats as one step"],[!1,"eac\
h repeat a step"]]},{member:"limit",kind:"whole",label:"At most so many names a step",lead:"at most",first:20,least:0,most:1e5,
usual:Wb,unit:"names a step"}],mD=[{member:"properties",kind:"keys",label:"Look at some properties only",lead:"looking a\
t"},{member:"exclude",kind:"names",label:"Leave properties out",lead:"leaving out"},{member:"limit",kind:"whole",label:"\
At most so many properties",lead:"at most",first:50,least:0,most:1e5,usual:Wb,unit:"properties"},{member:"values",kind:"\
whole",label:"So many values of each",lead:"with",first:20,least:0,most:1e3,usual:[["0"],["5"],["10"],["50"]],unit:"valu\
es each"},{member:"bins",kind:"whole",label:"So many bins of numbers",lead:"numbers in",first:40,least:2,most:100,usual:[
["10"],["20"],["40"],["100"]],unit:"bins"}];var Gb="id",pD="ad";function Ip({path:e,properties:t,of:n}){let o={what:`${n} property`,label:`Measure over the events of ${n==="actor"?"an":
"a"} ${n}`,placeholder:"count() filter (where event = 'search')",kind:"measure"};return r(Zb,{lead:"each with",path:e,named:t,
meaning:o})}function hD({named:e}){return r(Zb,{lead:"where",path:"define",named:e,meaning:{what:"definition",label:"Exp\
ression",placeholder:"amount > 100",kind:"expression"}})}function gD({named:e}){return r(Zb,{lead:"where",path:"params",
named:e,meaning:{what:"parameter",label:"Value",placeholder:'CH, or ["CH", "DE"]',kind:null}})}function Zb({lead:e,path:t,
named:n,meaning:o}){let i=Object.entries(n??{}),{what:s}=o,a=(u,c,m)=>{let d=i.findIndex(([f])=>f===u),p=d<0?[...i,[c,m]]:
i.map((f,h)=>h===d?[c,m]:f);ne(t,Object.fromEntries(p))},l=u=>{let c=i.filter(([m])=>m!==u);ne(t,c.length>0?Object.fromEntries(
c):void 0)};return r(Zr,{lead:e,after:r(Yr,{stop:`${t}#+`,label:`Add a ${s}`,editor:(u,c)=>r(fD,{meaning:o,name:u,text:"",
onDone:(m,d)=>{c(),a(null,m,d)}}),children:i.length===0?s:void 0}),children:i.map(([u,c],m)=>r(rn,{stop:`${t}#${m}`,path:`${t}\
.${u}`,after:`${t}#+`,what:s,label:`${s} ${u}: ${Jb(c)}`,onRemove:()=>l(u),editor:d=>UW(o,c)?r(VW,{close:d}):r(fD,{meaning:o,
name:u,text:Jb(c),onDone:(p,f)=>{d(),a(u,p,f)}}),children:[r("span",{class:$o,children:[o.kind===null&&"$",r(_,{value:u,
most:40})]}),r("span",{class:Rn,children:"="}),r("span",{class:fs,children:r(_,{value:Jb(c),most:40})})]},u))})}function UW({
kind:e},t){return e!==null&&typeof t!="string"}function Jb(e){return typeof e=="string"?e:JSON.stringify(e)}function VW({
close:e}){return r("div",{class:Gb,children:r(M,{onClick:()=>{e(),Gn({kind:"json"})},children:"Edit it in the document"})})}
function fD({meaning:e,name:t,text:n,onDone:o}){let{document:i}=Ve(),[s,a]=w(t),[l,u]=w(n),[c,m]=w(null),{kind:d,what:p,
label:f,placeholder:h}=e,b=async()=>{if(s.trim()===""||l.trim()==="")return m({message:`A ${p} has a name and a ${f.toLowerCase()}`,
hint:"",span:null});if(d===null)return o(s.trim(),WW(l.trim()));let{problem:y}=await hr(so(i),d,l);y?m(y):o(s.trim(),l.trim())};
return r("form",{class:Gb,onSubmit:y=>{y.preventDefault(),b()},children:[r(tn,{label:"Name",value:s,onCommit:a,onInput:a,
autofocus:!0}),r(tn,{label:f,value:l,onCommit:u,onInput:u,code:!0,placeholder:h}),c&&r(de,{error:c}),r("div",{class:pD,children:r(
M,{kind:"primary",small:!0,type:"submit",children:"Take"})})]})}function WW(e){try{return JSON.parse(e)}catch{return e}}function Hp({items:e=[],groups:t,extras:n}){let{document:o}=Ve(),i=[...e.filter(s=>s!==!1),...t.flatMap(s=>jW(o,s,n))];return i.
length===0?null:r(rn,{stop:"more",path:"#more",what:"Parts of the question",label:"More parts of the question",quiet:!0,
editor:s=>r(KW,{items:i,onClose:s}),children:[r(ie,{name:"plus",size:14}),"more"]})}function KW({items:e,onClose:t}){let[
n,o]=w(""),i=In(e,n,({label:s,member:a})=>`${s} ${a}`).map(s=>({value:s,label:s.label,note:s.member}));return r(Cn,{label:"\
More parts",placeholder:"what to add",text:n,onText:o,options:i,onPick:s=>{t(),s.act()},onTake:()=>{},onCancel:t,onLeave:t})}
function jW(e,t,n){let o=i=>{if(!i)return!0;let s=qt(e,Jl(t,i[0]));return i.length===1?ae(s).length>0:s===i[1]};return t.
rare.filter(({member:i,needs:s})=>(qt(e,Jl(t,i))??void 0)===void 0&&o(s)).flatMap(i=>{let s=Jl(t,i.member),{member:a}=i;
if(i.kind==="choice")return i.choices.slice(1).map(([u,c])=>({label:GW(c),member:a,act:()=>n.put(s,u)}));let l="first"in
i&&i.first!==""?()=>n.put(s,i.first):()=>n.ask(s);return[{label:i.label,member:a,act:l}]})}function GW(e){return e[0].toUpperCase()+
e.slice(1)}var JW=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function yD(e){let t=e.replaceAll(" ","");return JW.test(t)?t:null}function bD(e){
return e.trim()===""?null:e.trim()}function Zl(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=
e&&o<=t?o:null}}function vD(e){let t=e.split(",").map(n=>{let[,o,i]=/^\s*(\d+)(?:\s*[-\u2013]\s*(\d+))?\s*$/.exec(n)??[];
return o===void 0?null:i===void 0?Number(o):[Number(o),Number(i)]});return t.every(n=>n!==null)?t:null}function xD(e){return e.
map(t=>Array.isArray(t)?t.join("-"):String(t)).join(", ")}var qp=[["30m","30 minutes"],["1h","1 hour"],["1d","24 hours"],
["7d","a week"],["14d","two weeks"],["30d"],["90d"]],yr=[["1m","a minute"],["5m"],["10m"],["30m","half an hour"],["1h","\
an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function ys(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>ne(t,l));return r(rn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(ZW,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r(_,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function ZW({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=w(""),[m,d]=w(!1),p=u.trim(),f=n.filter(([y,S])=>p===""||y.startsWith(p)||(S??"").includes(p)),h=y=>{
let S=o(y);S===null?d(!0):a(S)},b=[...p!==""&&!f.some(([y])=>y===p)&&o(p)!==null?[{value:p,label:p,note:"as it is typed"}]:
[],...f.map(([y,S])=>({value:y,label:y,note:S,selected:y===t})),...p===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(Cn,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:y=>{c(y),d(!1)},options:b,onPick:y=>y===null?a(void 0):
h(y),onTake:h,onCancel:l,onLeave:l,invalid:m,foot:m||p!==""&&o(p)===null?i:void 0})}function On(e){return r(ys,{...e,usual:e.
usual??qp,read:yD,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}function vt({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,alone:l,children:u}){let c=s??(d=>ne(e,d===
i?void 0:d)),m=o.find(([d])=>d===n)?.[1]??n;return r(rn,{stop:e,what:t,label:`${t}: ${m}`,onRemove:a,alone:l,menu:o.map(
([d,p])=>({label:p,checked:d===n,act:()=>c(d)})),children:u??m})}var YW=["property","definition","lookup"];function bs({path:e,what:t,value:n,none:o,kinds:i=YW,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=Ve(),[m,d]=w(null),p=Gl(),f=b=>{d(null),(u??(y=>ne(e,y)))(b)},h=async b=>{let{problem:y}=await hr(
so(c),l,a?ke(b):b);p()&&(y?d({text:b,problem:y}):f(b))};return r(rn,{stop:e,what:t,label:`${t}: ${m?.text??n??o}`,draft:m!==
null,problem:m?.problem,onHint:b=>{m&&h(a?b:ql(m.text,m.problem?.span??null,b))},onRemove:m?()=>d(null):n!==null?()=>f(void 0):
void 0,editor:b=>r(Zo,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:b,onLeave:b,onName:y=>{b(),
f(a?y.name:y.text)},onText:y=>{b(),h(y)}}),children:m===null&&n===null?o:r(_,{value:m?.text??n,most:40,middle:!0})})}function pn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=Ve(),l=t===void 0||t.trim()==="true",u=s??
(c=>ne(e,c??(i?"true":void 0)));return r(Si,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}function lo({group:e,extras:t}){let{document:n}=Ve();return r(R,{children:e.rare.map(o=>{let i=Jl(e,o.member),s=qt(n,i)??
void 0;return s!==void 0||t.has(i)?r(QW,{path:i,rare:o,value:s},i):null})})}function QW({path:e,rare:t,value:n}){let o=t.
member.replaceAll("_"," ");if(t.kind==="choice")return r(XW,{path:e,what:o,choices:t.choices,value:n});let{lead:i}=t,s=typeof n==
"string"?n:n===void 0?null:JSON.stringify(n),a=()=>ne(e,void 0);switch(t.kind){case"keys":return r(Xr,{lead:i,path:e,what:o,
texts:ae(n)});case"names":return r(rD,{lead:i,path:e,what:o,texts:ae(n)});case"measures":return r(da,{lead:i,path:e,texts:ae(
n)});case"measure":return r(da,{lead:i,path:e,texts:ae(n),most:1,onChange:l=>ne(e,l?.[0])});case"event":return r(pn,{lead:i,
path:e,what:o,text:s??void 0,onChange:l=>ne(e,l)});case"name":return r(ve,{word:i,children:r(bs,{path:e,what:o,value:s,none:"\
a property"})});case"duration":return r(ve,{word:i,children:r(On,{path:e,what:o,value:s,none:"none",usual:t.usual,onRemove:a})});case"\
text":return r(ve,{word:i,children:r(ys,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual??[],read:bD,wrong:"",
onRemove:a})});case"whole":return r(ve,{word:i,children:r(ys,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual,
read:Zl(t.least,t.most),wrong:`A whole number from ${t.least} to ${t.most}`,onRemove:a})})}}function XW({path:e,what:t,choices:n,
value:o}){let i=n[0][0];return r(vt,{path:e,what:t,value:String(o),choices:n.map(([s,a])=>[String(s),a]),onChange:s=>ne(
e,s===String(i)?void 0:n.find(([a])=>String(a)===s)?.[0]),onRemove:()=>ne(e,void 0)})}var wD={path:"",rare:sD};function Sn({extras:e,groups:t=[],before:n=[],items:o=[]}){let{document:{define:i,params:s}}=Ve();
return r(R,{children:[t.map(a=>r(lo,{group:a,extras:e},a.path)),(i!==void 0||e.has("define"))&&r(hD,{named:i}),(s!==void 0||
e.has("params"))&&r(gD,{named:s}),r(lo,{group:wD,extras:e}),r(Hp,{extras:e,groups:[...n,...t,wD],items:[...o,i===void 0&&
{label:"A name for an expression",member:"define",act:()=>e.ask("define")},s===void 0&&{label:"A value for $name",member:"\
params",act:()=>e.ask("params")}]})]})}var Up="td";var t7=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function SD({
lead:e,path:t,funnel:n}){let{document:o,error:i}=Ve(),s=`${t}.exclude`,a=n.exclude??[];return r(Zr,{lead:e,after:r(Yr,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(Rp,{document:o,typed:l,onCancel:u,onDone:c=>{u(),ge({document:Am(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(rn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${CD(l,n)}`,editor:()=>r(n7,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>ge({document:zu(o,s,u)}),children:[r("span",{class:hi(l.where)===null?fs:$o,children:r(_,{value:hi(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Rn,children:CD(l,n)})]},u))})}function CD({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function n7({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>ne(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:Up,children:r(At,{document:e,error:t,label:"Exclusion",children:[r(pn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(ve,{word:"between",children:r(vt,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(ve,{word:"and",children:r(vt,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(vt,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:t7})]})})}function Vp({path:e,session:t}){return r(ve,{word:"in one session, with gaps up to",children:r(On,{path:`${e}.gap`,what:"\
gap between sessions",value:t.gap??null,none:"30m",usual:yr,onRemove:()=>ne(e,void 0)})})}var TD={groups:[],items:[]};function Wp({path:e,funnel:t,extras:n,rare:o=zp}){return r(R,{children:[r(lo,{group:{path:e,
rare:o},extras:n}),t.session&&r(Vp,{path:`${e}.session`,session:t.session}),t.session&&r(lo,{group:{path:`${e}.session`,
rare:ei},extras:n}),PD({path:e,funnel:t,extras:n})&&r(SD,{lead:"without",path:e,funnel:t})]})}function Kp({rare:e=zp,...t}){
let{path:n,funnel:o,extras:i}=t;return{groups:[{path:n,rare:e},...o.session?[{path:`${n}.session`,rare:ei}]:[]],items:[!PD(
t)&&{label:"Without an event in between",member:"exclude",act:()=>i.ask(`${n}.exclude`)},!o.session&&{label:"Within one \
session",member:"session",act:()=>i.put(`${n}.session.gap`,"30m")}]}}function PD({path:e,funnel:{exclude:t},extras:n}){return Array.
isArray(t)&&t.length>0||n.has(`${e}.exclude`)}function jp({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(vt,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>ne(e,a==="on"||void 0)})}function MD({document:e,error:t,path:n,step:o,first:i}){let s=sn(),a={path:n,rare:uD};return r("div",{class:Up,children:[
r(At,{document:e,error:t,label:"Step",children:[r(pn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"conditio\
n of the step",needed:!0}),r(ve,{word:"counting",children:r(jp,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,
words:["any such event","the first ever only"]})}),!i&&r(o7,{path:n,step:o}),r(ve,{word:i?"it":"in between; it",children:r(
jp,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})}),r(
lo,{group:a,extras:s}),r(Hp,{groups:[a],extras:s})]}),r(tn,{label:"Name",value:o.name??"",placeholder:"as the condition",
onCommit:l=>ne(`${n}.name`,l.trim()===""?void 0:l)})]})}function o7({path:e,step:t}){return r(R,{children:[r(ve,{word:"w\
ithin",children:r(On,{path:`${e}.within`,what:"at most after the step before",value:t.within??null,none:"any time",usual:yr})}),
r(ve,{word:"and not before",children:r(On,{path:`${e}.after`,what:"at least after the step before",value:t.after??null,none:"\
at once",usual:yr})}),r(ve,{word:"with",children:r(jp,{path:`${e}.directly`,what:"what may lie between",value:t.directly,
words:["anything","nothing"]})})]})}function _D({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=Ve(),u=Ep(n.where,ps(so(a),[{kind:"\
condition",text:n.where}])[0]??null),c=hi(n.where),m=n.name??c??(n.where.trim()==="true"?"any event":null),d=m??u.map(p=>Dp(
p,null)).join(" and ");return r(rn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${d}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(MD,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>ne(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:L$,children:t+1}),m!=null?r("\
span",{class:$o,children:r(_,{value:m,most:40,middle:!0})}):u.slice(0,2).map((p,f)=>r("span",{class:O$,children:[f>0&&r(
"span",{class:Rn,children:"and"}),r($p,{part:p,draft:null,byEvent:f===0})]},f)),m===null&&u.length>2&&r("span",{class:Rn,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:Rn,children:"directly"}),n.within&&r("span",{class:Rn,
children:["within ",n.within]}),n.after&&r("span",{class:Rn,children:["after ",n.after]}),n.optional&&r("span",{class:Rn,
children:"(optional)"})]})}function Gp({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=Ve(),s=`${t}.steps`,{steps:a}=n,l=u=>ge({document:Am(o,
s,a.length,{where:u})});return r(Zr,{lead:e,between:u=>u===1?"how many then":"then",after:r(Yr,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(Rp,{document:o,typed:u,onDone:m=>{c(),l(m)},onCancel:c}),onBackspace:a.length>1?()=>ge({document:zu(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(_D,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>ge({document:zu(o,s,c)}):void 0,onMove:a.length>1?m=>{ge({document:j0(o,s,c,c+m)}),Qn(i(),`${s}\
[${Math.max(0,Math.min(c+m,a.length-1))}]`)}:void 0}))})}function Yb(e){return _e(e).value.value?.actors?.[0]??"actor"}function Hn({path:e,value:t}){let{document:n}=Ve(),o=Yb(n.
dataset);return r(bs,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>ne(e,i===o?void 0:i)})}function Jp(e,t,n){return t===void 0||t==="events"||"actors"in t?TD:"sessions"in t?{groups:[{path:`${e}.sessions`,rare:ei}],
items:[]}:Kp({path:`${e}.flows.funnel`,funnel:t.flows.funnel,extras:n,rare:Kb})}function Zp({path:e,over:t,extras:n}){return t===
void 0||t==="events"?null:r(R,{children:[r(r7,{path:e,over:t,extras:n}),r(Ip,{...i7(e,t)})]})}function r7({path:e,over:t,
extras:n}){if("actors"in t)return r(ve,{word:"by",children:r(Hn,{path:`${e}.actors.per`,value:t.actors.per})});if("sessi\
ons"in t)return r(R,{children:[r(ve,{word:"of",children:r(Hn,{path:`${e}.sessions.per`,value:t.sessions.per})}),r(ve,{word:"\
with gaps up to",children:r(On,{path:`${e}.sessions.gap`,what:"gap",value:t.sessions.gap??null,none:"30m",usual:yr})}),r(
lo,{group:{path:`${e}.sessions`,rare:ei},extras:n})]});let{funnel:o}=t.flows;return r(R,{children:[r(ve,{word:"of",children:r(
Hn,{path:`${e}.flows.funnel.per`,value:o.per})}),r(Gp,{lead:"from",path:`${e}.flows.funnel`,funnel:o}),r(ve,{word:"withi\
n",children:r(On,{path:`${e}.flows.funnel.window`,what:"window",value:o.window??null,none:"14d",usual:qp})}),r(Wp,{path:`${e}\
.flows.funnel`,funnel:o,extras:n,rare:Kb})]})}function i7(e,t){return"sessions"in t?{path:`${e}.sessions.properties`,properties:t.
sessions.properties,of:"session"}:"actors"in t?{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"}:
{path:`${e}.flows.properties`,properties:t.flows.properties,of:"flow"}}var s7=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Yp({path:e,over:t,allow:n=s7}){
let o=Oc(t);return r(vt,{path:e,alone:!0,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&ge({document:a7(be.value,e,i)})}})}
function a7(e,t,n){let o=Me(e,t,l7(n,e)),i=Bu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=qt(o,i),{having:a,order:l,
...u}=s;return Me(o,i,{...u,measures:["count()"],by:["time('auto')"]})}function l7(e,t){switch(e){case"events":return;case"\
sessions":return{sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.
steps??[{where:"true"}]}}}}}function Qb({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,order:s}=n,a=sn(),l=Jp("aggregate.over",o,a),u=ae(
n.by).length>0;return r(At,{document:e,error:t.error,label:"Question: groups and measures",children:[r(da,{lead:"Show",path:"\
aggregate.measures",texts:pa(n.measures),over:o,needed:!0}),r(ve,{word:"of",children:r(Yp,{path:"aggregate.over",over:o})}),
r(Zp,{path:"aggregate.over",over:o,extras:a}),r(an,{}),r(Xr,{lead:"by",path:"aggregate.by",texts:ae(n.by),over:o,axes:!0}),
(i!==void 0||a.has("aggregate.having"))&&r(Si,{path:"aggregate.having",lead:"having",what:"condition on groups",empty:"c\
ondition",text:i??"",over:o,groups:{measures:pa(n.measures),by:ae(n.by)},onChange:c=>ne("aggregate.having",c)}),(s!==void 0||
a.has("aggregate.order"))&&r(iD,{aggregate:n}),r(Sn,{extras:a,before:l.groups,groups:[{path:"aggregate",rare:Fp}],items:[
...l.items,u&&i===void 0&&{label:"Only some groups",member:"having",act:()=>a.ask("aggregate.having")},u&&s===void 0&&{label:"\
In another order",member:"order",act:()=>a.ask("aggregate.order")}]})]})}function Xb({document:e,result:t}){let{columns:n,order:o}=e.samples??{},i=sn();return r(At,{document:e,error:t.error,label:"\
Question: a list of events",children:[r(gs,{lead:"List",path:"samples.columns",texts:ae(n),kind:"key",what:"column",empty:"\
all columns",onChange:s=>ne("samples.columns",s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(Zo,{label:"Column",placeholder:s===
""?"column":s,document:e,kinds:["property","definition","lookup"],typed:a,onName:c=>l(c.text),onText:l,onCancel:u,onLeave:u})}),
r(Il,{children:"of events"}),r(an,{}),r(vt,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Il,{children:"first"}),
r(Sn,{extras:i,groups:[{path:"samples",rare:aD}]})]})}var Yl="funnel.compare_groups";function $D({funnel:e}){let{control:t,exposed:n}=e.compare_groups??{},o=ae(e.by)[0]??null;
return r(R,{children:[r(ve,{word:"compared with",children:r(rn,{stop:`${Yl}.control`,path:`${Yl}.control`,what:"control",
label:`control: ${String(t??"none")}`,onRemove:()=>ne(Yl,void 0),editor:i=>r(u7,{by:o,present:t,onCancel:i,onDone:s=>{i(),
ne(`${Yl}.control`,s)}}),children:t===void 0?"a control":r(_,{value:t,most:40,middle:!0})})}),r(pn,{lead:"of those expos\
ed by",path:`${Yl}.exposed`,text:n,what:"exposure",onChange:i=>ne(`${Yl}.exposed`,i)})]})}function u7({by:e,present:t,onDone:n,
onCancel:o}){let{document:i}=Ve(),[s,a]=w(""),l=Mp(i,e,i.where,s).value?.values??[],u=_$(i.dataset,e??""),c=f=>{let h=Ec(
f,u);h!=null&&h!==""&&n(h)},m=l.filter(({value:f})=>f!==null).map(({value:f,count:h})=>({value:f,label:r(_,{value:f,most:60,
middle:!0}),note:q(h),selected:f===t})),d=l.some(({value:f})=>String(f)===s),p=s===""||d?m:[...m,{...gr(s),value:s}];return r(
Cn,{label:"Control",placeholder:"the group that the others are compared with",text:s,onText:a,options:p,onPick:f=>typeof f==
"string"?c(f):n(f),onTake:c,onCancel:o,onLeave:o})}var ev="funnel",c7=[["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch",
"the last touch"],["each","every value by itself"],["actor","the latest value of all"]];function tv({document:e,result:t}){
let n=e.funnel??{steps:[]},{by:o,compare_groups:i,count:s="actors"}=n,a=n.per??Yb(e.dataset),l=sn(),u=i!==void 0||l.has(
"funnel.compare_groups.control"),c={path:ev,funnel:n,extras:l},m=Kp(c),d=ae(o).length>0;return r(At,{document:e,error:t.
error,label:"Question: funnel",children:[r(ve,{word:"Of",children:r(Hn,{path:"funnel.per",value:n.per})}),r(Gp,{lead:"wh\
o",path:ev,funnel:n}),r(ve,{word:"within",children:r(On,{path:"funnel.window",what:"window",value:n.window??null,none:"1\
4d"})}),r(ve,{word:"counting",children:r(vt,{path:"funnel.count",what:"what counts",value:s,without:"actors",choices:[["\
actors",`each ${a} once`],["entries","every pass"],["starts","every start"]]})}),r(Wp,{...c}),r(an,{}),r(Xr,{lead:"split\
 by",path:"funnel.by",texts:ae(o),onChange:p=>ne("funnel.by",p)}),(d||n.attribution!==void 0)&&r(m7,{funnel:n}),u&&r($D,
{funnel:n}),r(Sn,{extras:l,before:m.groups,groups:[{path:ev,rare:lD}],items:[...m.items,d&&!u&&{label:"Groups compared w\
ith a control",member:"compare_groups",act:()=>l.ask("funnel.compare_groups.control")}]})]})}function m7({funnel:{attribution:e="\
first",steps:t}}){let n=typeof e=="string"?e:`step ${e.step}`,o=[...t].map((s,a)=>[`step ${a+1}`,`its value at step ${a+
1}`]),i=s=>ne("funnel.attribution",s==="first"?void 0:s.startsWith("step ")?{step:Number(s.slice(5))}:s);return r(ve,{word:"\
taking",children:r(vt,{path:"funnel.attribution",what:"attribution",value:n,choices:[...c7,...o],onChange:i})})}var Qp=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var d7=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],p7=[["7"],["14"],["30"],["60"],["9\
0"],["1, 2-7, 8-30","taken together"]],f7=[["first_ever","for the first time ever"],["first_in_range","for the first tim\
e in the range"],["every","in each period"]];function nv({document:e,result:t}){let n=e.retention??{start:"true"},o=n.period??
"day",i=sn();return r(At,{document:e,error:t.error,label:"Question: retention",children:[r(ve,{word:"Of",children:r(Hn,{
path:"retention.per",value:n.per})}),r(pn,{lead:"who did",path:"retention.start",text:n.start,what:"start",needed:!0}),r(
vt,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ever",choices:f7}),r(pn,{lead:"\
how many did",path:"retention.return",text:n.return,what:"return"}),r(vt,{path:"retention.mode",what:"when",value:n.mode??
"on",without:"on",choices:d7}),r(ve,{word:"each",children:r(vt,{path:"retention.period",what:"period",value:o,without:"d\
ay",choices:Qp})}),r(ve,{word:"for",children:r(h7,{retention:n,unit:`${o}s`})}),r(an,{}),r(Xr,{lead:"split by",path:"ret\
ention.by",texts:ae(n.by),onChange:s=>ne("retention.by",s)}),r(Sn,{extras:i,groups:[{path:"retention",rare:cD}]})]})}function h7({
retention:{brackets:e,periods:t,...n},unit:o}){let i=Array.isArray(e)?xD(e):JSON.stringify(e??t??14);return r(ys,{path:e===
void 0?"retention.periods":"retention.brackets",what:"periods",value:i,none:"14",unit:o,usual:p7,read:l=>Zl(1,1e3)(l)??(/[,\u2013-]/.
test(l)?vD(l):null),wrong:"A whole number from 1 to 1000, or brackets such as 1, 2-7, 8-30",onChange:l=>ne("retention",{
...n,...l===void 0?{}:Array.isArray(l)?{brackets:l}:{periods:l}})})}function ov({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{},a=sn();return r(At,{document:e,
error:t.error,label:"Question: lifecycle",children:[r(ve,{word:"How many",children:r(Hn,{path:"lifecycle.per",value:n})}),
r(ve,{word:"were new, returning, back or gone per",children:r(vt,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:Qp})}),r(pn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(ve,{word:"new by",children:r(
bs,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:l=>l==="timestamp"||l===
"unknown"})}),r(an,{}),r(Sn,{extras:a})]})}var g7=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function rv({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{},s=sn();return r(At,{document:e,error:t.error,label:"Question: stickiness",children:[r(
ve,{word:"On how many",children:r(vt,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:g7})}),
r(ve,{word:"did",children:r(Hn,{path:"stickiness.per",value:n})}),r(pn,{lead:"do",path:"stickiness.event",text:o,what:"a\
ctivity"}),r(an,{}),r(Sn,{extras:s})]})}function DD({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function ED(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var y7=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],b7=[["actors","\
the first path of each"],["transitions","every session"]],v7=Zl(0,20);function iv({document:e,result:t}){let n=e.paths??
{},o=DD(n),i=sn(),s={path:"paths",rare:o==="before"?jb.filter(({member:u})=>u!=="before"):jb},a=o==="before"?"before":"a\
fter",l=u=>ge({document:Me(e,"paths",ED(n,u))});return r(At,{document:e,error:t.error,label:"Question: paths",children:[
r(ve,{word:"What did",children:r(Hn,{path:"paths.per",value:n.per})}),r(ve,{word:"do",children:r(vt,{path:"paths.directi\
on",what:"direction",value:o,choices:y7,onChange:l})}),n.start!==void 0&&r(pn,{path:"paths.start",text:n.start,what:"sta\
rt",needed:!0}),o==="between"&&r(pn,{lead:"and",path:"paths.end",text:n.end,what:"end",needed:!0}),o==="before"&&r(pn,{path:"\
paths.end",text:n.end,what:"end",needed:!0}),r(ve,{word:"in",children:r(ys,{path:`paths.${a}`,what:"steps",value:String(
n[a]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:v7,wrong:"A whole number from 0 to 20"})}),r(ve,{word:"\
named by",children:r(bs,{path:"paths.node",what:"name of a step",value:n.node??null,none:"event",kinds:["property","defi\
nition","lookup"]})}),n.session?r(Vp,{path:"paths.session",session:n.session}):r(ve,{word:"within sessions of",children:r(
On,{path:"paths.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:yr})}),r(ve,{word:"counting",children:r(
vt,{path:"paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:b7})}),r(lo,{group:s,extras:i}),
r(an,{}),r(Sn,{extras:i,before:[s],groups:n.session?[{path:"paths.session",rare:ei}]:[],items:[!n.session&&{label:"Sessi\
ons that end otherwise",member:"session",act:()=>{ne("paths",x7(n))}}]})]})}function x7({gap:e,...t}){return{...t,session:{
gap:e??"30m"}}}var Bc="aggregate.over.sessions",AD={path:Bc,rare:ei.filter(({member:e})=>e!=="max")};function sv({document:e,result:t}){
let n=e.aggregate??{},{over:o}=n,i=sn(),s=Oc(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(
At,{document:e,error:t.error,label:"Question: sessions",children:[r(da,{lead:"Show",path:"aggregate.measures",texts:pa(n.
measures),over:o,needed:!0}),r(ve,{word:"of sessions of",children:r(Hn,{path:`${Bc}.per`,value:s.per})}),r(ve,{word:"a g\
ap of",children:r(On,{path:`${Bc}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:yr})}),r(ve,{word:"ends one, at mos\
t",children:r(On,{path:`${Bc}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12\
h"],["24h","a day"]]})}),r(lo,{group:AD,extras:i}),r(Ip,{path:`${Bc}.properties`,properties:s.properties,of:"session"}),
r(an,{}),r(Xr,{lead:"by",path:"aggregate.by",texts:ae(n.by),over:o,axes:!0}),r(Sn,{extras:i,before:[AD],groups:[{path:"a\
ggregate",rare:Fp}]})]})}function av({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=sn(),l=Jp(
"difference.over",o,a),u=c=>c===void 0||c.trim()==="true";return r(At,{document:e,error:t.error,label:"Question: differe\
nce",children:[r(ve,{word:"What sets",children:r(Yp,{path:"difference.over",over:o})}),r(Zp,{path:"difference.over",over:o,
extras:a}),r(Si,{lead:"with",path:"difference.selection",what:"selection",text:u(i)?"":i,over:o,within:e.where,empty:"se\
lection",onChange:c=>ne("difference.selection",c??"true")}),r(Si,{lead:"apart from",path:"difference.baseline",what:"bas\
eline",text:u(s)?"":s??"",over:o,within:e.where,empty:"the rest",onChange:c=>ne("difference.baseline",c)}),r(Il,{children:"\
?"}),r(an,{word:"Among events where"}),r(Sn,{extras:a,before:l.groups,items:l.items,groups:[{path:"difference",rare:mD}]})]})}function RD(e){return e.document.samples?r(Xb,{...e}):r(Qb,{...e})}var OD=new Map;function w7(e,t){let{aggregate:n,dataset:o}=e;return n&&!mr(e)&&OD.set(o,n),ic(e,t,OD.get(o)??null,wl(_e(
o).value.value))}var LD={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],chartOf:wd,
choose:w7,Sentence:RD,Page:E_};function Fc(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function ND(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function Tn(e){return hi(e.name)??e.name}function lv(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Fc(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function br(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var BD="od",FD="Er",zD="nd";function uo(e){return"other"in e?Bn.text:ee(e.value).text}function cv(e,t){return"other"in t?"var(--other)":`var(${wn(An(
e,ID(t.value)))})`}function mv(e,t){return!("other"in t)&&An(e,ID(t.value))>=Im}function ID(e){return Array.isArray(e)?e:
[e??null]}function Ti({property:e,group:t,most:n=32}){return r("span",{class:BD,children:[r("span",{class:FD,"data-dashe\
d":mv(e,t),style:{"--color":cv(e,t)}}),r("span",{class:zD,children:"other"in t?r(_,{shown:Bn}):r(_,{value:t.value,most:n,
middle:!0})})]})}function HD({answer:e,intervals:t,by:n}){let o=(s,a)=>a.map((l,u)=>{let c=[...s===null?[]:["groups",e.groups.indexOf(s)],
"steps",u];return{group:s,step:l,at:u,intervals:t===null?null:qt(t,c)??{}}}),i=[...o(null,e.steps),...br(e).flatMap(s=>o(
s,s.steps))];return r(Ee,{label:"Steps",columns:C7(n),rows:i})}function C7(e){let t=(i,s)=>i==null?"–":Vr(i,s,"seconds"),
n=(i,s)=>s===void 0?z(i):Uo(i,s);return[...e===""?[]:[{key:"group",head:r(_,{value:e,most:32}),cell:({group:i})=>i===null?
r(_,{shown:{text:Kn.total,kind:"other"}}):r(Ti,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(R,
{children:[s+1," ",r(_,{value:Tn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i,intervals:s})=>n(
i.count,ct(s,["count"]))},{key:"first",head:"of all",number:!0,cell:({step:i,intervals:s})=>Zn(i.from_first,ct(s,["from_\
first"]))},{key:"previous",head:"of the step before",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":Zn(i.from_previous,
ct(a,["from_previous"]))},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":n(i.dropped,
ct(a,["dropped"]))},{key:"open",head:"still open",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":n(i.in_progress,
ct(a,["in_progress"]))},{key:"median",head:"median time",number:!0,cell:({step:i,intervals:s})=>t(i.time_from_previous?.
median,ct(s,["time_from_previous","median"]))},{key:"p90",head:"p90 time",number:!0,cell:({step:i,intervals:s})=>t(i.time_from_previous?.
p90,ct(s,["time_from_previous","p90"]))},{key:"entry",head:"median from entry",number:!0,cell:({step:i,intervals:s})=>t(
i.time_from_entry?.median,ct(s,["time_from_entry","median"]))}]}var qD="pd",UD="dd",VD="ld",WD="xd",KD="Ir",jD="Ur",GD="sd",JD="cd",ZD="gd",YD="hd",QD="Hr",XD="p",eE="b",tE="fd",nE="se",
oE="ud",rE="md",iE="Lr",sE="vd",aE="Mr",lE="wd",uE="bd",cE="ce",mE="yd";function dE({group:e,by:t,intervals:n,mark:o,onChoose:i}){return r(R,{children:[r("div",{class:lE,children:r(Ti,{property:t,
group:e})}),e.steps.map((s,a)=>{let l=Uo(s.count,ct(n,["steps",a,"count"])),u=Zn(s.from_first??0,ct(n,["steps",a,"from_f\
irst"]));return r("div",{class:nE,...o(a),title:n===null?`${z(s.count)}, ${V(s.from_first??0)}`:`${l}, ${u}`,onClick:c=>i(
a,c.currentTarget),children:[r("span",{class:uE,children:r("span",{class:cE,"data-dashed":mv(t,e),style:{"--share":s.from_first??
0,"--color":cv(t,e)}})}),r("span",{class:mE,children:as(a===0?l:u)})]},a)})]})}function pE({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=ND(e,t,n),u=(f,h,b,y)=>r("div",{class:XD,
"data-part":f,style:{"--share":h},title:`${y}: ${z(b)} (${V(h)})`,...s(f),onClick:S=>a(f,S.currentTarget),onContextMenu:S=>{
S.preventDefault(),a(f,S.currentTarget)}}),c=e.time_from_previous?.median??null,m=(...f)=>ct(o,["steps",t,...f]),d=m("co\
unt"),p=m("from_first");return r("div",{class:GD,children:[r("div",{class:JD,children:[r("span",{class:YD,children:t+1}),
r("span",{class:ZD,children:r(_,{value:Tn(e),most:80,middle:!0})})]}),r("div",{class:QD,children:[!i&&u("dropped",l.dropped,
e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Still open"),u("reached",l.reached,e.count,"Reached"),p&&
p[1]-p[0]>.02&&r("span",{class:tE,"data-whisker":"",style:{"--low":p[0],"--high":Math.min(1,p[1])}})]}),r("div",{class:oE,
children:[r("div",{class:rE,title:d?_d(d):z(e.count),children:Uo(e.count,d)}),r("dl",{class:iE,children:[r(zc,{label:"of\
 all",children:i?"–":Zn(e.from_first,p)}),r(zc,{label:"of the step before",children:i?"–":Zn(e.from_previous,m("from\
_previous"))}),r(zc,{label:"median time",children:c===null?"–":as(Vr(c,m("time_from_previous","median"),"seconds"))}),
r(zc,{label:"dropped",swatch:"dropped",children:i?"–":as(Uo(e.dropped,m("dropped")))}),r(zc,{label:"still open",swatch:"\
in_progress",children:i?"–":as(Uo(e.in_progress,m("in_progress")))})]})]})]})}function zc({label:e,swatch:t,children:n}){
return r(R,{children:[r("dt",{class:sE,children:[t&&r("span",{class:eE,"data-part":t}),e]}),r("dd",{class:aE,children:n})]})}function vs(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var ti=["dropped","in_progress","reached"];function fE({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=br(e),a=Fc(
i),l=e.query?.funnel?.count,u=(p,f)=>{let h=i[f],b=s[p-ti.length];if(b)return{mark:{step:f+1,state:"reached",...vs(b)},label:`${uo(
b)}: ${hE(h)}`};let y=ti[p];return{mark:{step:f+1,state:y},label:`${gE(y)} ${U(Tn(h))}`}},c=(p,f,h)=>{let{mark:b,label:y}=u(
p,f);o(b,y,h)},m=zt(ti.length+s.length,i.length,({row:p,column:f},h)=>c(p,f,h)),d=m.at?P7(e,m.at.row,m.at.column):"";return r(
Ge,{scrolls:!0,title:r(T7,{steps:i,counting:l,intervals:t}),summary:M7(e,n),announced:d,onKey:m.key,table:r(HD,{answer:e,
intervals:t,by:n}),children:r("div",{class:WD,tabIndex:0,role:"group","aria-label":"Steps of the funnel",children:r("div",
{class:KD,"data-groups":s.length>0,style:{"--steps":i.length},children:[r("div",{class:jD,"aria-hidden":"true",children:[
r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((p,f)=>r(pE,{step:p,at:f,entries:a,
intervals:t,first:f===0,mark:h=>m.mark(ti.indexOf(h),f),onChoose:(h,b)=>c(ti.indexOf(h),f,b)},f)),s.map((p,f)=>r(dE,{group:p,
by:n,intervals:S7(t,e,p),mark:h=>m.mark(ti.length+f,h),onChoose:(h,b)=>c(ti.length+f,h,b)},f))]})})})}function S7(e,t,n){
return e===null?null:qt(e,["groups",t.groups?.indexOf(n)??-1])??{}}function T7({steps:e,counting:t,intervals:n}){let{share:o,
entries:i,converted:s,median:a}=lv(e);return r("span",{class:qD,children:[r("strong",{class:UD,children:Zn(o,ct(n,["step\
s",e.length-1,"from_first"]))}),r("span",{children:[Et(q(s),n)," of ",Et(GS(i,t),n)]}),a!==null&&r("span",{class:VD,children:[
"half of them within ",Et(Ne(a),n)]})]})}function hE(e){return`reached ${U(Tn(e))}`}function gE(e){return e==="reached"?
"Reached":e==="dropped"?"Dropped before":"May still reach"}function P7(e,t,n){let o=e.steps[n];if(!o)return"";let i=br(e)[t-
ti.length];if(i){let l=i.steps[n];return`${uo(i)}, ${hE(o)}: ${q(l?.count??0)}, ${V(l?.from_first??0)}`}let s={reached:o.
count,dropped:o.dropped,in_progress:o.in_progress}[ti[t]],a=t<2?"":`, ${V(o.from_first??0)} of all, ${V(o.from_previous??
0)} of the step before`;return`Step ${n+1}, ${gE(ti[t])} ${U(Tn(o))}: ${q(s)}${a}`}function M7(e,t){let{share:n,entries:o,
converted:i}=lv(e.steps),s=e.steps.map(l=>U(Tn(l))).join(", "),a=t===""?"":`, by ${U(t)}, ${(e.groups??[]).length} group\
s`;return`Funnel of ${e.steps.length} steps: ${s}; ${q(i)} of ${q(o)} convert, ${V(n??0)}${a}`}function vr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Re,{icon:"clock",title:"Stopped",actions:r(
M,{kind:"primary",onClick:qo,children:"Run again"}),children:"Nothing was answered yet."}):r(Te,{})}function ni({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Re,{icon:"search",title:"Nothing\
 found",actions:r(R,{children:[o&&r(M,{kind:"primary",onClick:()=>kn({}),children:"All data"}),n.where!==void 0&&r(M,{kind:"\
outlined",onClick:()=>ge({document:Me(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(M,{kind:"\
outlined",onClick:qo,children:"Ask again"})]}),children:t})}var yE="kd";function co({children:e}){return r("div",{class:yE,children:e})}function oi(e,t=()=>[]){let{openAt:n,menu:o}=Kr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var pv=30;function Xp(e,t){let n=e.query?.funnel?.compare_groups?.control;return br(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<pv}]})}function bE(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function fv({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function fa(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var vE="zd",xE="o",xr="jd",hv="Xd",wE="Cd",kE="Sd",CE="Bd",SE="Nr",TE="Rr",PE="M";function _E({answer:e,by:t,goal:n,onMark:o}){let i=Xp(e,n),s=bE(i),a=(m,d)=>{let p=i[m];o({step:n+1,state:"reached",...vs(
p.group)},uo(p.group),d)},l=zt(i.length,1,({row:m},d)=>a(m,d)),u=l.at?i[l.at.row]:void 0,c=U(Tn(e.steps[n]));return r(Ge,
{scrolls:!0,title:r(R,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${U(t)}: ${i.map(ME).join(";\
 ")}`,announced:u?ME(u):"",onKey:l.key,table:r(A7,{variants:i,by:t}),children:r("div",{class:vE,children:r("table",{class:xE,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:xr,children:"\
exposed"}),r("th",{scope:"col",class:xr,children:"converted"}),r("th",{scope:"col",class:xr,children:"rate"}),r("th",{scope:"\
col",class:xr,children:"lift"}),r("th",{scope:"col",class:hv,children:r("span",{class:wE,children:[r("span",{children:Dn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:Dn(s)})]})}),r("th",{scope:"col",class:xr,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((m,d)=>r("tr",{...l.mark(d,0),onClick:p=>a(d,p.currentTarget),
children:[r("th",{scope:"row",children:r(Ti,{property:t,group:m.group})}),r("td",{class:xr,children:z(m.exposed)}),r("td",
{class:xr,children:z(m.converted)}),r("td",{class:xr,children:m.rate===null?"–":V(m.rate)}),r("td",{class:xr,children:m.
isControl||m.lift===null||m.few?"–":Dn(m.lift)}),r("td",{class:hv,children:r(E7,{variant:m,reach:s})}),r("td",{class:xr,
children:m.isControl||m.few?"–":fa(m.pValue)}),r("td",{children:r("span",{class:PE,"data-verdict":fv(m),children:gv(m)})})]},
d))})]})})})}function E7({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:kE,title:a?`${Dn(n[0])} to ${Dn(n[1])}`:void 0,children:[r("span",{class:CE}),
a&&r(R,{children:[r("span",{class:SE,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:TE,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function A7({variants:e,by:t}){return r(Ee,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(Ti,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>z(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>z(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":V(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":Dn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?Dn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?Dn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>fa(n)},{key:"says",head:"says",cell:gv}]})}function gv(e){return e.
few?`too few: below ${pv}`:fv(e)}function ME(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${Dn(e.lift)}, p ${fa(
e.pValue)}`;return`${uo(e.group)} ${e.rate===null?"no rate":V(e.rate)} of ${z(e.exposed)}${t}, ${gv(e)}`}var ef="Ed",ha="Id",Hc="Ud",DE="Hd";var EE="Ar";var R7=.01;function AE({answer:e,document:t,by:n,onMark:o}){let[i,s]=w(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(br(e).flatMap(h=>"other"in h?[]:[[ee(h.value).text,h.value]])),m=(_e(t.dataset).
value.value?.columns??[]).filter(({type:h,actor:b})=>h==="string"&&!b).map(({name:h})=>h),d=h=>{ge({document:Me(Me(t,"fu\
nnel.by",ke(h)),"funnel.compare_groups",void 0)})},p=h=>ne("funnel.compare_groups",{...l,control:u.get(h)}),f=Xp(e,a).length>
0;return r(R,{children:[r("div",{class:ef,children:[r("span",{class:Hc,children:[r("span",{class:ha,children:"variant"}),
r(jt,{title:"The property that says the variant",kind:"outlined",values:m,value:n===""?"choose":n,onChange:d})]}),u.size>
0&&r("span",{class:Hc,children:[r("span",{class:ha,children:"control"}),r(jt,{title:"The control group",kind:"outlined",
values:[...u.keys()],value:l?ee(l.control).text:"choose",onChange:p})]}),l&&r(R,{children:[r("span",{class:Hc,children:[
r("span",{class:ha,children:"goal"}),r(jt,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(yv),value:yv(
e.steps[a],a),onChange:h=>s(e.steps.findIndex((b,y)=>yv(b,y)===h))})]}),r("span",{class:Hc,children:[r("span",{class:ha,
children:"exposed by"}),r("span",{class:DE,children:r(tn,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:h=>ne("funnel.compare_groups.exposed",h.trim()===""?void 0:h)})})]})]})]}),f?r(
R,{children:[r(O7,{value:e.sample_ratio_p_value??null}),r(_E,{answer:e,by:n,goal:a,onMark:o})]}):r(Re,{icon:"compare",title:"\
Compare the groups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor \
saw.":"Choose which group is the control. The others are held against it."})]})}function yv(e,t){return`${t+1} ${Tn(e)}`}
function O7({value:e}){if(e===null)return null;let t=e<R7;return r("p",{class:EE,"data-bad":t,role:t?"alert":void 0,children:[
r(ie,{name:t?"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${fa(e)}). Unle\
ss the split was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${fa(e)}).`]})}function RE(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function OE(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function LE(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function tf(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let m=o[c+1]?.from,d=m===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(m/l)/Math.log(i)))),p=h=>h===0?l:h===d&&m!==void 0?m:l*i**h,f=m===void 0&&!Number.isFinite(i);
for(let h=0;h<d;h++)s.push({from:p(h),to:f?null:p(h+1),count:h===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var NE="Md",BE="Nd",FE="ge",zE="Dr",IE="Rd",HE="Tr",qE="Ad",UE="_r";function nf({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=zt(1,n.length,({column:d},p)=>s?.(
n[d],p)),u=Math.max(1,...n.map(({count:d})=>d)),c=n.reduce((d,{count:p})=>d+p,0),m=l.at===null?void 0:n[l.at.column];return r(
Ge,{title:e,summary:i,onKey:l.key,announced:m?`${bv(m)}: ${z(m.count)} ${t}, ${V(m.count/Math.max(1,c))}`:"",table:r(Ee,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:bv},{key:"count",head:t,number:!0,cell:d=>z(d.count)},{key:"\
share",head:"share",number:!0,cell:d=>V(d.count/Math.max(1,c))}]}),children:r("div",{class:NE,children:[r("div",{class:BE,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((d,p)=>r("div",{class:FE,...l.mark(0,p),title:`${bv(d)}: ${z(
d.count)} ${t}, ${V(d.count/Math.max(1,c))}`,onClick:s&&(f=>s(d,f.currentTarget)),children:r("div",{class:zE,style:{"--s\
hare":d.count/u}})},p)),o.map(({at:d,label:p},f)=>{let h=OE(n,d);return h===null?null:r("div",{class:IE,style:{"--at":h},
children:r("span",{class:HE,"data-late":h>.8||f===0&&o.length>1&&h>.22,children:p})},p)})]}),r("div",{class:qE,"aria-hid\
den":"true",children:LE(n,6).map(({at:d,value:p})=>r("span",{class:UE,"data-late":d>.9,style:{"--at":d},children:Ne(p)},
d))})]})})}function bv({from:e,to:t}){return t===null?`${Ne(e)} and more`:`${Ne(e)} to ${Ne(t)}`}var N7=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function vv(e){let t=Object.
entries(e).filter(([n])=>!N7.includes(n));return Object.fromEntries(t)}function xv(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Be(e);return{...i,aggregate:{over:{flows:{funnel:vv(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var VE="Dd",WE="Td",kv="_d";var F7=8;function jE({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:VE,
children:[n.slice(1).map((s,a)=>r(KE,{from:Tn(n[a]),to:Tn(s),times:s.time_from_previous,question:i&&a<F7?xv(t,a+1,a+2):null},
a)),n.length>2&&o&&r(KE,{from:Tn(n[0]),to:Tn(o),times:o.time_from_entry,all:!0,question:i?xv(t,1,n.length):null})]})}function KE({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=bt(o),a=Z(()=>s&&"columns"in s?tf(z7(s)):RE(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Ne(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Ne(u)}`}]];return r(nf,{title:r("span",{class:WE,children:[i&&r("span",{class:kv,children:"all the way:"}),r(_,{value:e,
most:40,middle:!0})," ",r("span",{class:kv,children:"to"})," ",r(_,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${U(e)} to ${U(t)}: ${q(n?.count??0)} actors, median ${l===null?"unknown":Ne(l)}`})}function z7(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function I7(e,t){let n=vv(e.funnel);return{...Be(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function GE(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function JE(e,t,n){
let o=GE(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{H7(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>Ue({document:I7(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function H7(e,t,n){let o=GE(e,t);try{let{only:i}=await Wr(e,t);i&&o!==void 0?
Ue({document:{...Be(i),paths:{start:o}},view:"paths",as:null},n):Q("No condition says who these are.")}catch(i){Q(U(j(i).
message))}}var q7="conversion_rate";function ZE(e,t){let n=br(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let m=c[0]?.count??
0;o.push([u,...a===null?[]:[U7(a)],m>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:q7,type:"float64"}],rows:o,stats:e.stats}}function U7(e){return"other"in
e||Array.isArray(e.value)?uo(e):e.value}var V7=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function YE(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*V7.get(o);return t}function W7(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-YE(e.query?.funnel?.window)}
var K7=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function QE({
answer:e,document:t,by:n}){let o=Z(()=>ZE(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?r(Te,{}):r(R,{children:[r("div",{class:ef,children:[r("span",{class:ha,children:"by entry"}),r(Tt,{label:"\
Length of a bucket",value:String(s??"1d"),choices:K7,onChange:a=>ne("funnel.trend",a)})]}),r(Fl,{answer:o,document:o.query,
zone:i,form:"lines",end:W7(e),onZoom:(a,l)=>kn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function XE({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=oi(i,(c,m)=>i?JE(i,c,m):[]);if(!o||
!i||!j7(o))return r(vr,{result:t});if(Fc(o.steps)===0&&s==="exact"&&n!=="groups")return r(ni,{result:t,children:"No acto\
r of this range did the first step."});let u=ae(i.funnel?.by).join(", ");return r(co,{children:[n==="trend"&&r(QE,{answer:o,
document:i,by:u}),n==="time"&&r(jE,{answer:o,document:i}),n==="groups"&&r(AE,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(fE,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function j7(e){return"steps"in
e}var eA={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],chartOf:()=>"steps",choose:G7,Sentence:tv,Page:XE};function G7(e,t){if(!e.funnel)return e;let{trend:n}=e.funnel;return t===
"trend"?n===void 0?Me(e,"funnel.trend","1d"):e:n===void 0?e:Me(Me(e,"funnel.trend",void 0),"funnel.trend_mode",void 0)}var tA=new Map;function J7(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function nA(e,t){let n=J7(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";tA.set(`${e.dataset} ${o}`,e);let i=tA.get(
`${e.dataset} ${n}`),s=Be(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,m=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...m,...u,...c===void 0?{}:{event:c}}}}function oA(e){return rA([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function rA(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return iA((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function of(e,t,n){let o=rA([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>iA((i+l)*o))}function iA(e){return Number(e.toPrecision(12))}var sA="qd",aA="Fd",lA="Gd",uA="Jd",cA="Kd",mA="Od",dA="qr",pA="Pd",fA="Qd",hA="s",gA="Vd",yA="Wd",Cv="Yd",Sv="he";function rf({title:e,summary:t,parts:n,bars:o,over:i,intervals:s,actions:a,onPart:l}){let u=C=>Et(q(C),s),c=zt(n.length,
o.length,({row:C,column:T},E)=>l(T,C,E)),m=o.map(({values:C})=>({up:bA(C,1),down:bA(C,-1)})),d=Math.max(0,...m.map(({up:C})=>C)),
p=Math.min(0,...m.map(({down:C})=>C)),f=Math.max(d-p,1e-12),h=Math.max(1,Math.ceil(o.length/12)),b=c.at,y=b?o[b.column]:
void 0,S=(C,T)=>`${C.label}, ${n[T].label}: ${s===null?z(Math.abs(C.values[T]??0)):u(Math.abs(C.values[T]??0))}${C.unfinished?
", not over":""}`;return r(Ge,{title:e,summary:t,announced:y&&b?S(y,b.row):"",onKey:c.key,actions:a,table:r(Ee,{label:i,
rows:o,columns:[{key:"over",head:i,cell:({label:C,unfinished:T})=>`${C}${T?" (not over)":""}`},...n.map((C,T)=>({key:C.key,
head:C.label,number:!0,cell:({values:E})=>u(E[T]??0)}))]}),legend:n.length>1&&r("ul",{class:yA,children:[n.map(C=>r("li",
{class:Cv,children:[r("span",{class:Sv,style:{"--color":`var(${C.color})`}}),C.label]},C.key)),o.some(({unfinished:C})=>C)&&
r("li",{class:Cv,children:[r("span",{class:Sv,"data-unfinished":"true"}),"not over"]})]}),children:r("div",{class:sA,children:[
r("div",{class:aA,"aria-hidden":"true",children:of(p,d,7).map(C=>r("span",{class:lA,style:{"--at":(d-C)/f},children:r("s\
pan",{class:uA,children:q(Math.abs(C))})},C))}),r("div",{class:cA,children:r("div",{class:mA,style:{"--bars":o.length},children:o.
map((C,T)=>r("div",{class:dA,children:[r("div",{class:pA,style:{"--share":d/f},children:n.map((E,$)=>(C.values[$]??0)>0&&
v(C,E,$,T,d)).reverse()}),r("div",{class:fA,style:{"--share":-p/f},children:n.map((E,$)=>(C.values[$]??0)<0&&v(C,E,$,T,-p))}),
T%h===0&&r("span",{class:gA,children:C.short})]},T))})})]})});function v(C,T,E,$,F){return r("div",{class:hA,"data-unfin\
ished":C.unfinished,title:S(C,E),...c.mark(E,$),style:{"--share":Math.abs(C.values[E]??0)/F,"--color":`var(${T.color})`},
onClick:N=>l($,E,N.currentTarget)},T.key)}}function bA(e,t){return e.reduce((n,o)=>o*t>0?n+o:n,0)}var vA=["returning","resurrecting","new","dormant"],xA=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],Y7=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function wA({answer:e,
zone:t,onMark:n}){let o=ro(e),i=e.query?.lifecycle?.period??"day",s=Y7.get(i)??86400,a=e.periods.map(c=>({label:Fn(c.start,
s,t),short:s<86400?G(c.start,t,"clock"):s>20*86400?G(c.start,t,"month"):G(c.start,t,"dayShort"),values:vA.map(m=>c[m]),unfinished:!c.
complete})),l=e.periods.findLast(({complete:c})=>c)??e.periods.at(-1),u=l?`, in the last finished one ${q(l.new)} new, ${q(
l.returning)} returning, ${q(l.resurrecting)} back again, ${q(-l.dormant)} gone`:"";return r(rf,{title:`Active by ${i}: \
above the line who is here, below who is gone`,over:i,parts:xA,bars:a,intervals:o,summary:`Lifecycle over ${a.length} pe\
riods${u}`,onPart:(c,m,d)=>n({period:e.periods[c].start,state:vA[m]},`${xA[m].label}, ${a[c].label}`,d)})}var kA="Zd",CA="el",SA="rl",TA="il",PA="al",MA="tl",_A="Fr",$A="ol";var Tv=280,Pi={top:12,right:24,bottom:28,left:56},DA=4;function EA({title:e,summary:t,curves:n,names:o,period:i,text:s=V,
table:a,onPoint:l}){let{host:u,width:c}=rl(),[m,d]=w(new Set),p=n.filter(({key:F})=>!m.has(F)),f=zt(p.length,o.length,({
row:F,column:N},X)=>l(n.indexOf(p[F]),N,X)),h=oA(Math.max(0,...p.flatMap(({points:F})=>F.map(N=>(p.length<=DA?N?.high:N?.
value)??0)))),b=Math.max(1,c-Pi.left-Pi.right),y=F=>Pi.left+(o.length<2?b/2:F/(o.length-1)*b),S=F=>Pi.top+(1-F/h)*(Tv-Pi.
top-Pi.bottom),v=f.at,C=v?p[v.row]:void 0,T=v&&C?C.points[v.column]??null:null,E=v&&C?`${C.name}, ${i} ${o[v.column]}: ${T?
`${s(T.value)}, between ${s(T.low)} and ${s(T.high)}`:"not over"}`:"",$=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
b/48))));return r(Ge,{title:e,summary:t,announced:E,onKey:f.key,table:a,actions:E&&r("span",{class:$A,"aria-hidden":"tru\
e",children:E}),legend:n.length>1&&r(Hd,{rows:n.map(({key:F,keys:N,color:X,points:A})=>({key:F,keys:N,color:X??0,last:A.
findLast(O=>O!==null)?.value??null,total:0})),all:n.length,hidden:m,onHidden:d,text:s}),children:r("div",{ref:u,class:kA,
children:c>0&&r("svg",{width:c,height:Tv,"aria-hidden":"true",children:[of(0,h,5).map(F=>r("g",{children:[r("line",{x1:Pi.
left,x2:c-Pi.right,y1:S(F),y2:S(F),class:CA}),r("text",{x:Pi.left-8,y:S(F)+4,class:SA,children:s(F)})]},F)),o.map((F,N)=>N%
$===0&&r("text",{x:y(N),y:Tv-8,class:TA,children:F},F)),p.length<=DA&&p.map(({key:F,points:N,color:X})=>r("path",{d:eK(N,
y,S),class:MA,style:{fill:Pv(X)}},F)),p.map(({key:F,points:N,color:X})=>r("path",{d:X7(N,y,S),class:PA,"stroke-dasharray":X===
null?void 0:nl(X).join(" "),style:{stroke:Pv(X)}},F)),p.map((F,N)=>F.points.map((X,A)=>X&&r("circle",{cx:y(A),cy:S(X.value),
r:v?.row===N&&v.column===A?5:3,class:_A,style:{fill:Pv(F.color)},...f.mark(N,A),onPointerEnter:()=>f.set({row:N,column:A}),
onClick:O=>l(n.indexOf(F),A,O.currentTarget)},`${F.key} ${A}`)))]})})})}function Pv(e){return e===null?"var(--other)":`v\
ar(${wn(e)})`}function X7(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function eK(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function AA(e,t,n,o){let i=a=>o===null?null:qt(o,a)??{},s={kind:"total",group:e,start:"",size:t.cohorts.reduce((a,{size:l})=>a+
l,0),cells:t.total.map(({count:a,size:l,share:u,value:c},m)=>({count:a,size:l,share:u,value:RA(c),complete:l>0,intervals:i(
["total",m])}))};return n?[s,...t.cohorts.map(({start:a,size:l,periods:u},c)=>({kind:"cohort",group:e,start:a,size:l,cells:u.
map(({count:m,share:d,value:p,complete:f},h)=>({count:m,size:l,share:d,value:RA(p),complete:f,intervals:i(["cohorts",c,"\
periods",h])}))}))]:[s]}function RA(e){return typeof e=="number"?e:null}function sf(e,t,n=null){let o=(e.groups??[]).flatMap(
(i,s)=>AA(i,i,t(s),n===null?null:qt(n,["groups",s])??{}));return[...AA(null,e,t(-1),n),...o]}function qc(e,t){return t===
"share"?e.share:t==="count"?e.count:e.value}function Mv(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(
({kind:i})=>i==="cohort"):e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,qc(s,t)??0))});return o}
var OA=9;function LA(e,t){return e===null||e<=0||t<=0?0:Math.min(OA,Math.max(1,Math.ceil(e/t*OA)))}function NA(e,t){return{
fromRow:Math.min(e.row,t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,
t.column)}}function BA(e,t){let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!==
"total")for(let i of o.cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;
return n}function FA(e,t){if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*
n/(4*t*t))/i;return[Math.max(0,s-a),Math.min(1,s+a)]}function Uc(e){let t=e.query?.retention?.brackets,n=e.total.length;
return t?["0",...t.map(i=>Array.isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function af({rows:e,names:t,rowName:n}){let o=Z(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:U(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>z(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${z(l.count)} (${V(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(Ee,{label:"\
Cohorts",rows:e,columns:o})}var tK=50;function IA({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=Uc(e).slice(1),s=Z(()=>(e.groups??
[]).slice(0,tK),[e]),a=Z(()=>s.length===0?[zA(e.total,null,t)]:s.map(m=>zA(m.total,m,t)),[e,t]),l=sf(e,()=>!1),u=(m,d,p)=>{
let f=s[m]??null;n({period:d+1,state:"returned",...vs(f)},`${f?uo(f):"all"}, ${o} ${i[d]}`,p)},c=a[0]?.points[0];return r(
EA,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${U(t)}`}: ${a.length} lines over ${i.length} periods, ${c?V(c.value):"nobody"} in ${o} 1`,table:r(af,{rows:l,names:Uc(
e),rowName:({group:m})=>m?uo(m):"all"})})}function zA(e,t,n){let o=t?uo(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let m=FA(l,u);return m&&{value:c,low:m[0],high:m[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:An(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var qA="nl",UA="pl",VA="dl",WA="c",lf="fe",uf="Gr",KA="ll",jA="e",GA="ue",JA="xl",ZA="sl",YA="cl",QA="gl",XA="Jr",eR="Kr";function tR({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:m,onPress:d}){return r(
"tr",{class:e.kind==="total"?GA:void 0,children:[r("th",{scope:"row",class:lf,children:s===null?r("span",{class:JA,children:t}):
r("button",{type:"button",tabIndex:-1,class:ZA,"aria-expanded":s,onClick:a,children:[r(ie,{name:s?"down":"right",size:12}),
e.group===null?"all":r(Ti,{property:n,group:e.group,most:24})]})}),r("td",{class:uf,title:z(e.size),children:Et(q(e.size),
e.cells[0]?.intervals??null)}),e.cells.map((p,f)=>{let h=e.kind==="total"&&!p.complete;return r("td",{class:jA,"data-sha\
de":f===0||!p.complete?0:LA(qc(p,o),i),"data-open":!p.complete,"data-marked":l(f),...u(f),title:h?"no finished period":`${Et(
z(p.count),p.intervals)} of ${Et(z(p.size),p.intervals)}, ${Zn(p.share,ct(p.intervals,["share"]))}${p.complete?"":", not\
 over"}`,onClick:b=>m(f,b.currentTarget),onPointerDown:()=>d(f,!1),onPointerEnter:b=>{b.buttons===1&&d(f,!0)},children:h?
"":c(p)},f)})]})}var nK=120,oK=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function nR({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=w(new Set),[l,u]=w(!1),[c,m]=w(null),d=(e.groups?.length??0)>0,p=ro(e),f=Z(()=>sf(e,A=>s.has(
A)!==(A===-1&&!d),p),[e,p,s,d]),h=l?f:f.slice(0,nK),b=Uc(e),y=e.query?.retention?.period??"day",S=oK.get(y)??86400,v=A=>A.
kind==="cohort"?Fn(A.start,S,o):A.group===null?"all":uo(A.group),C=(A,O)=>{let K=h[A.row],W={period:A.column,state:"retu\
rned",...K.kind==="cohort"?{cohort:K.start}:{},...vs(K.group)};i(W,`${v(K)}, ${y} ${b[A.column]}`,O)},T=zt(h.length,b.length,
C),E=c&&T.at?NA(c,T.at):null,$=A=>(A.key.startsWith("Arrow")&&m(A.shiftKey?c??T.at:null),A.key==="Escape"&&c?(m(null),!0):
T.key(A)),F=A=>{let O=new Set(s);O.delete(A)||O.add(A),a(O)},N=T.at?h[T.at.row]:void 0,X=E?aK(h,E):N&&T.at?`${v(N)}, ${y}\
 ${b[T.at.column]}: ${sK(N.cells[T.at.column])}`:"";return r(Ge,{scrolls:!0,title:r(R,{children:["Came back, by ",y," ",
r("span",{class:qA,children:["of ",Et(q(h[0]?.size??0),p)," actors"]})]}),summary:lK(e,y),announced:X,onKey:$,actions:E&&
r("span",{class:UA,children:X}),table:r(af,{rows:f,names:b,rowName:v}),legend:r("div",{class:QA,"aria-hidden":"true",children:[
r("span",{children:"0"}),r("span",{class:XA}),r("span",{children:rK(Mv(f,t),t)}),r("span",{class:eR})," period not over,\
 in no total"]}),children:r("div",{class:VA,children:[r("table",{class:WA,children:[r("thead",{children:r("tr",{children:[
r("th",{scope:"col",class:lf,children:d?n:"cohort"}),r("th",{scope:"col",class:uf,children:"size"}),b.map((A,O)=>r("th",
{scope:"col",class:KA,children:O===0?`${y} 0`:A},A))]})}),r("tbody",{onPointerLeave:()=>{},children:h.map((A,O)=>r(tR,{row:A,
name:v(A),by:n,says:t,largest:Mv(f,t),open:A.kind==="total"?f[O+1]?.kind==="cohort":null,onToggle:()=>F(A.group===null?-1:
(e.groups??[]).indexOf(A.group)),marked:K=>E!==null&&O>=E.fromRow&&O<=E.toRow&&K>=E.fromColumn&&K<=E.toColumn,mark:K=>T.
mark(O,K),text:K=>iK(K,t),onChoose:(K,W)=>{c||C({row:O,column:K},W)},onPress:(K,W)=>{m(W?c??T.at:null),T.set({row:O,column:K})}},
O))})]}),f.length>h.length&&r("button",{type:"button",class:YA,onClick:()=>u(!0),children:["All ",z(f.length)," rows"]})]})})}
function rK(e,t){return e===null?"–":t==="share"?V(e):q(e)}function iK(e,t){let n=qc(e,t);if(n===null)return"–";let o=ct(
e.intervals,[t]);return as(t==="share"?Zn(n,o):Uo(n,o)).replace(/^~./,"")}function sK(e){if(!e)return"no such period";let t=e.
value===null?"":`, value ${q(e.value)}`;return`${Et(z(e.count),e.intervals)} of ${Et(z(e.size),e.intervals)}, ${Zn(e.share,
ct(e.intervals,["share"]))}${t}${e.complete?"":", the period is not over"}`}function aK(e,t){let{cells:n,unfinished:o,count:i,
size:s}=BA(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n} cells: ${q(i)} of ${q(
s)}, ${s===0?"–":V(i/s)}${a}`}function lK(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>0);return`Retention b\
y ${t}: ${e.cohorts.length} cohorts, ${V(n?.share??0)} came back in ${t} 1, ${V(o?.share??0)} in the last finished one`}function oR({answer:e,onMark:t}){let[n,o]=w(!1),i=ro(e),s=e.query?.stickiness?.period??"day",a=e.active_periods.map(c=>({
label:Pe(c.periods,s)+(n?" or more":""),short:String(c.periods),values:[n?c.or_more:c.count],unfinished:!1})),l=e.active_periods[0],
u=e.active_periods.reduce((c,m)=>c+m.periods*m.count,0)/Math.max(1,e.count);return r(rf,{title:`On how many ${s}s: ${Et(
q(e.count),i)} actors, ${Et(u.toFixed(1),i)} on average`,over:`${s}s`,bars:a,intervals:i,parts:[{key:"actors",label:"act\
ors",color:"--series-1"}],summary:`Stickiness: ${q(e.count)} actors, ${V(l?.share??0)} on one ${s} only, ${u.toFixed(1)}\
 on average`,actions:r(Tt,{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:c=>o(c==="more"),choices:[
{value:"exactly",label:"Exactly"},{value:"more",label:"Or more"}]}),onPart:(c,m,d)=>t({periods:e.active_periods[c].periods,
...n?{or_more:!0}:{}},a[c].label,d)})}var rR="hl";function iR({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=w(!1),l=oi(o,d=>o?dK(o,d):[]),u=(d,p,f)=>l.onMark(d.state===
"returned"&&s&&d.period!==0?{...d,state:"not_returned"}:d,s?`not: ${p}`:p,f);if(!n||!o)return r(vr,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(hK(n))return r(co,{children:[r(oR,{answer:n,onMark:l.onMark}),l.menu]});if(fK(n))return r(
co,{children:[r(wA,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!pK(n))return r(vr,{result:e});if(n.cohorts.every(({size:d})=>d===
0)&&i==="exact")return r(ni,{result:e,children:"Nobody of this range did what starts a cohort."});let m=ae(o.retention?.
by).join(", ");return r(co,{children:[r(mK,{answer:n,as:t,by:m,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function mK({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=w(()=>Br("retention-says")??"share"),m=f=>{c(f),Fr("retention-says",f)},d=u==="value"&&!s?"share":u,p=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(co,{children:[r("div",{class:rR,
children:[t!=="curve"&&r(Tt,{label:"What cells say",value:d,onChange:m,choices:p}),r(Tt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(IA,{answer:e,by:n,onMark:i}):r(nR,{answer:e,says:d,by:n,zone:o,onMark:i})]})}function dK(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>Ue(
{document:{...Be(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function pK(e){return"cohorts"in e}
function fK(e){return"periods"in e}function hK(e){return"active_periods"in e}function sR(e){return e.document.lifecycle?r(ov,{...e}):e.document.stickiness?r(rv,{...e}):r(nv,{...e})}var aR={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],chartOf:e=>e.lifecycle?"lifecycle":e.stickiness?"stickiness":"matrix",choose:nA,Sentence:sR,
Page:iR};function lR({answer:e}){let t=(n,o)=>o?r(_,{shown:Bn}):r(_,{value:n,most:64,middle:!0});return r(Ee,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>z(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>V(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Ne(n.median)}]})}function cf(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function gK(e){return"other"in e?cf(e.depth,null,
!0):cf(e.depth,e.value,!1)}function uR(e,t){let n=[...new Set(e.nodes.map(({depth:m})=>m))].sort((m,d)=>m-d),o=n.map(m=>e.
nodes.filter(d=>d.depth===m).sort(yK)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(m=>m.
reduce((d,{count:p})=>d+p,0))),a=Math.max(...o.map(m=>m.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((m,d)=>{let p=0;for(let f of m){let h=Math.max(t.nodeLeast,f.count*l);u.push({key:gK(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:d*i,y:p,height:h}),p+=
h+t.gap}});let c=Math.max(...u.map(m=>m.y+m.height),0);return{nodes:u,edges:bK(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function yK(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function bK(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let m=o.get(cf(c.depth,c.from,c.from_other===!0)),d=o.get(cf(c.depth+1,c.to,c.to_other===
!0));return m&&d?[{edge:c,from:m,to:d}]:[]}),s=new Map,a=new Map,l=(c,m,d)=>{let p=c.get(m.key)??0;return c.set(m.key,p+
d),m.y+p},u=new Map;for(let{edge:c,from:m}of[...i].sort((d,p)=>d.to.y-p.to.y))u.set(c,l(s,m,c.count*n));return[...i].sort(
(c,m)=>c.from.y-m.from.y).map(({edge:c,from:m,to:d})=>({from:m.key,to:d.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,d,c.count*n)}))}function cR(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function mR(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var dR="fl",pR="ul",fR="ml",hR="vl",gR="wl",yR="y",bR="me",vR="N",xR="Or",wR="bl",kR="ve",CR="yl";var ga=8,xK=6.6;function SR({answer:e,actions:t,onMark:n}){let{host:o,width:i}=rl(),s=ro(e),a=Z(()=>uR(e,{width:Math.max(
i,1),height:460,bar:ga,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),l=Z(()=>a.depths.map(v=>a.nodes.filter(C=>C.depth===v)),
[a]),[u,c]=w(null),m=Math.max(0,...l.map(v=>v.length)),d=zt(m,l.length,({row:v,column:C},T)=>{let E=l[C][v];E&&b(E,T)}),
p=d.at?l[d.at.column]?.[Math.min(d.at.row,l[d.at.column].length-1)]:void 0,f=u??p?.key??null,h=Z(()=>f===null?null:cR(a,
f),[a,f]),b=(v,C)=>{n({depth:v.depth,node:v.others>0?{other:!0}:{value:v.value}},Vc(v),C)},y=v=>(v.key.startsWith("Arrow")&&
c(null),d.key(v)),S=f===null?"":kK(a,f,e.count);return r(Ge,{scrolls:!0,title:r(R,{children:[Uo(e.count,ct(s,["count"])),
" paths ",r("span",{class:pR,children:S})]}),summary:CK(e,a),onKey:y,announced:p?S:"",actions:r(R,{children:[r("span",{class:fR,
children:[r("span",{class:hR}),"path ends"]}),t]}),table:r(lR,{answer:e}),children:r("div",{ref:o,class:dR,children:i>0&&
r("svg",{width:a.width,height:a.height+32,onPointerLeave:()=>c(null),"aria-hidden":"true",children:[a.depths.map((v,C)=>r(
"text",{x:C*a.columnWidth,y:14,class:gR,children:TR(v)},v)),r("g",{transform:"translate(0 28)",children:[a.edges.map(v=>{
let C=a.nodes.find(({key:E})=>E===v.from),T=h?.edges.has(v)??!1;return r("path",{d:mR(v,C.x+ga,C.x+a.columnWidth),class:yR,
"data-lit":T,"data-dim":h!==null&&!T,children:r("title",{children:`${z(v.count)}${v.median===null?"":`, median ${Ne(v.median)}`}`})},
`${v.from} ${v.to}`)}),l.map((v,C)=>v.map((T,E)=>r(wK,{node:T,count:Et(q(T.count),s),width:a.columnWidth-ga,mark:d.mark(
E,C),isAt:p===T,dim:h!==null&&!h.nodes.has(T.key),onPoint:()=>c(T.key),onChoose:$=>b(T,$)},T.key)))]})]})})})}function wK({
node:e,count:t,width:n,mark:o,isAt:i,dim:s,onPoint:a,onChoose:l}){let u=Math.max(4,Math.floor((n-20)/xK)-t.length-1),c=e.
count===0?0:e.ends/e.count;return r("g",{class:bR,"data-dim":s,"data-other":e.others>0,onPointerEnter:a,onClick:m=>l(m.currentTarget.
firstElementChild),children:[r("rect",{x:e.x,y:e.y,width:ga,height:e.height,rx:2,class:vR,...o,"data-cursor":i}),c>0&&r(
"rect",{x:e.x,y:e.y+e.height*(1-c),width:ga,height:e.height*c,rx:2,class:xR}),r("rect",{x:e.x+ga,y:e.y,width:n-16,height:20,
class:wR}),r("text",{x:e.x+ga+6,y:e.y+14,class:kR,children:[r("tspan",{"data-word":e.others>0,children:tl(Vc(e),u)}),r("\
tspan",{dx:6,class:CR,children:t})]}),r("title",{children:`${Vc(e)}: ${z(e.count)}${e.ends>0?`, ${z(e.ends)} end here`:""}${e.
starts>0?`, ${z(e.starts)} begin here`:""}`})]})}function Vc(e){return e.others>0?`${Bn.text} ${e.others}`:ee(e.value).text}
function TR(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function kK(e,t,n){let o=e.nodes.find(s=>s.key===t);if(!o)return"";
let i=o.ends===0?"":`, ${V(o.ends/Math.max(1,o.count))} end here`;return`${TR(o.depth)} ${Vc(o)}: ${z(o.count)}, ${V(o.count/
Math.max(1,n))} of all${i}`}function CK(e,t){let n=t.nodes.find(({depth:i})=>i===1),o=n?`, most often followed by ${Vc(n)}\
 (${V(n.count/Math.max(1,e.count))})`:"";return`${q(e.count)} paths over ${t.depths.length} depths${o}; ${Kn.other} stan\
ds for rare ones`}var PR="kl",MR="R",_R="zl",$R="jl",DR="Pr",ER="we",_v="Xl",AR="Cl",RR="Sl";function LR({answer:e,onFunnel:t}){let n=e.top_paths,o=ro(e),i=zt(n.length,1,({row:l})=>{let u=n[l];u&&!("other"in u)&&t(
u.nodes)}),s=i.at?n[i.at.row]:void 0,a=Math.max(1,...n.map(l=>"other"in l?0:l.count));return r(Ge,{scrolls:!0,title:`${Et(
q(e.count),o)} paths`,summary:`Whole paths: ${n.slice(0,3).map(l=>OR(l,e.count)).join("; ")}`,announced:s?OR(s,e.count):
"",onKey:i.key,table:r(TK,{answer:e}),children:r("ol",{class:PR,children:n.map((l,u)=>r("li",{class:MR,...i.mark(u,0),children:[
r("span",{class:_R,title:z(l.count),children:Et(q(l.count),o)}),r("span",{class:$R,children:V(l.count/Math.max(1,e.count))}),
r("span",{class:DR,children:r("span",{class:ER,"data-other":"other"in l,style:{"--share":Math.min(1,l.count/a)}})}),"oth\
er"in l?r("span",{class:_v,children:[r(_,{shown:Bn})," ",z(l.paths)," other paths"]}):r(R,{children:[r("span",{class:_v,
children:l.nodes.map((c,m)=>r("span",{class:AR,children:[m>0&&r("span",{class:RR,"aria-hidden":"true",children:"›"}),r(
_,{value:c,most:32,middle:!0})]},m))}),l.nodes.length>1&&r(M,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(l.nodes),
children:"Funnel"})]})]},u))})})}function TK({answer:e}){return r(Ee,{label:"Paths",rows:e.top_paths,columns:[{key:"coun\
t",head:"paths",number:!0,cell:({count:t})=>z(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>V(t/Math.max(1,
e.count))},{key:"path",head:"path",cell:t=>r("bdi",{children:NR(t)})}]})}function NR(e){return"other"in e?`${Bn.text} ${e.
paths}`:e.nodes.map(t=>ee(t).text).join(" › ")}function OR(e,t){return`${NR(e)}: ${z(e.count)}, ${V(e.count/Math.max(1,
t))}`}function $v(e){return e.paths?.node??"event"}function Ql(e,t){let n=$v(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?cn(t):String(t)}`}function mf(e,t){return{...e,paths:{...e.paths,...t}}}
function BR(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Ql(e,t),after:s.after||5}}}
function FR(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Ql(e,t),before:i||o||5}}}function zR(e,t){
let n=e.paths?.exclude,o=Ql(e,t);return mf(e,{exclude:n===void 0?o:`${n} or ${o}`})}function IR(e,t,n){let o=$v(e);return mf(
e,{node:`if(${Ql(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function HR(e,t,n){
return mf(e,{node:`if(${Ql(e,t)}, ${cn(n)}, string(${$v(e)}))`})}function qR(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return mf(e,a?{before:u}:{after:u})}function UR(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Be(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Ql(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var WR="Bl",KR="El",jR="Il";function GR({document:e,change:t,onClose:n}){let i=(_e(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),Ue({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(ot,{title:"\
Merge under a name",onClose:n,children:r(tn,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(HR(e,t.value,a.trim()),"merge")}})}):r(ot,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:KR,children:i.map(a=>r("li",{children:r(M,{kind:"plain",class:jR,onClick:()=>s(
IR(e,t.value,ke(a)),"expand"),children:r(_,{value:a})})},a))})})}function JR({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=w(null),{onMark:u,menu:c}=oi(i,(m,d)=>!i||!m.
node||!("value"in m.node)?[]:_K(i,m.node.value,d,p=>l({kind:p,value:m.node.value,label:d})));return!o||!i||!$K(o)?r(vr,{
result:t}):o.count===0&&s==="exact"?r(ni,{result:t,children:"No session of this range has such a path."}):n==="list"?r(co,
{children:r(LR,{answer:o,onFunnel:m=>MK(i,m)})}):r(co,{children:[r(SR,{answer:o,onMark:u,actions:r(PK,{document:e})}),c,
a&&r(GR,{document:i,change:a,onClose:()=>l(null)})]})}function PK({document:e}){let t=n=>ge({document:qR(e,n)});return r(
"span",{class:WR,children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function MK(e,t){
Ue({document:UR(e,t),view:"funnel",as:null},"funnel of a path")}function _K(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>Ue(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",BR),i("End here","left",FR),i("Hide","minu\
s",zR),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function $K(e){return"top_paths"in e}var ZR={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],chartOf:()=>"flow",Sentence:iv,Page:JR};function ya(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function Ev(e,t,n){
let o=ya(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Be(e),aggregate:{over:i,...t}}}function YR(e){
return Ev(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function QR(e){return Ev(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function XR(e){
let t=ya(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function Av(e,t,n){
let{properties:o,...i}=ya(e);return{...Be(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
ke(t)],limit:6}}}var DK=864e5,EK=300;function eO(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(DK/24,l*EK/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},m=Object.keys(ya(e).properties??{}).map(ke),{compare:d,
...p}=Ev(e,{measures:["count()"],by:[ke(o),"start","end","duration","events",...m],order:["start desc"],limit:i});return{
...p,...c}}function tO(e,t,n,o,i){let s=[...new Set(n.map(f=>cn(String(f))))].join(", "),a=`string(${ke(t)}) in (${s})`,
{where:l,from:u,to:c,compare:m,sample:d,...p}=Be(e);return{...p,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",ke(t),"event"],order:"time asc",limit:1e4}}}function nO({answer:e,onMark:t}){let n=Z(()=>tf((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Te,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(nf,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${q(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Ne(i.from)} and more`:`${Ne(i.from)} to ${Ne(
i.to)}`,s)})}var oO="Ul",rO="Hl",iO="Ll",sO="Ml",aO="Nl",lO="Rl",uO="Al",cO="Dl",mO="Qr",dO="Tl",pO="_l",fO="be",hO="ql",gO="Fl";function yO({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:oO,
children:[r(eu,{label:"sessions",value:Xl(t,q),...typeof t=="number"?{title:z(t)}:{}}),r(eu,{label:"events each",value:Xl(
n,u=>u.toFixed(1))}),r(eu,{label:"median duration",value:Xl(o,Ne)}),r(eu,{label:"p90 duration",value:Xl(i,Ne)}),r(eu,{label:"\
of one event only",value:Xl(s,u=>V(l===0?0:u/l))}),r(eu,{label:"events",value:Xl(a,q)})]})}function Xl(e,t){return e==null?
"–":t(e)}function eu({label:e,value:t,title:n}){return r("div",{class:rO,children:[r("dd",{class:iO,title:n,children:t}),
r("dt",{class:sO,children:e})]})}var bO="Gl",vO="r",Wc="Jl",Ov="Kl",xO="Ol",wO="Vr",kO="Wr";function CO({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=w(!1),c=Z(()=>_w(t,n),[t,n]),m=zt(
t.length,1,({row:f})=>a(t[f])),d=Math.max(1,...t.map(({start:f,end:h})=>h-f)),p=m.at?t[m.at.row]:void 0;return r(Ge,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:p?NK(p,o,s):"",onKey:m.key,actions:r(Tt,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(LK,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:bO,tabIndex:0,role:"group","a\
ria-label":"Sessions",children:r("table",{class:vO,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"\
start"}),r("th",{scope:"col",children:r(_,{value:o,most:24})}),r("th",{scope:"col",class:Wc,children:"duration"}),r("th",
{scope:"col",class:Wc,children:"events"}),i.map(f=>r("th",{scope:"col",children:r(_,{value:f,most:24})},f)),r("th",{scope:"\
col",class:Ov,children:"timeline"})]})}),r("tbody",{children:t.map((f,h)=>r("tr",{...m.mark(h,0),onClick:()=>a(f),children:[
r("td",{children:G(f.start,s,"second")}),r("td",{children:r(_,{value:f.actor,most:24,middle:!0})}),r("td",{class:Wc,children:Ne(
(f.end-f.start)/1e3)}),r("td",{class:Wc,children:z(f.events)}),f.properties.map((b,y)=>r("td",{children:r(_,{value:b,most:32,
middle:!0})},y)),r("td",{class:Ov,children:r(OK,{session:f,events:c[h],length:l?f.end-f.start:d,zone:s})})]},h))})]})})})}
var RK=300;function OK({session:e,events:t,length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:xO,children:[
r("span",{class:wO,style:{"--to":qu(e.end,e.start,i)}}),t.slice(0,RK).map((s,a)=>r("span",{class:kO,title:`${ee(s.event).
text}, ${G(s.time,o,"millisecond")}`,style:{"--at":qu(s.time,e.start,i),"--color":`var(${wn(An("event",[s.event]))})`}},
a))]})}function LK({sessions:e,per:t,properties:n,zone:o}){return r(Ee,{label:"Sessions",rows:e,columns:[{key:"start",head:"\
start",cell:({start:i})=>G(i,o,"millisecond")},{key:"actor",head:r(_,{value:t,most:32}),cell:({actor:i})=>r(_,{value:i,most:48,
middle:!0})},{key:"duration",head:"duration",number:!0,cell:({start:i,end:s})=>Ne((s-i)/1e3)},{key:"events",head:"events",
number:!0,cell:({events:i})=>z(i)},...n.map((i,s)=>({key:`property ${i}`,head:r(_,{value:i,most:32}),cell:a=>r(_,{value:a.
properties[s],most:48,middle:!0})}))]})}function NK({actor:e,start:t,end:n,events:o},i,s){return`${i} ${ee(e).text}, ${G(
t,s,"second")}, ${Ne((n-t)/1e3)}, ${z(o)} events`}var BK=50;function TO({document:e,echo:t,count:n,zone:o}){let i=ya(e).per??_e(e.dataset).value.value?.actors?.[0]??null,
s=bt(i===null?null:eO(e,t,n,i,BK)),a=Z(()=>FK(SO(s.answer)),[s.answer]),l=Z(()=>i===null||a.length===0?null:tO(e,i,a.map(
({actor:m})=>m),new Date(Math.min(...a.map(({start:m})=>m))).toISOString(),new Date(Math.max(...a.map(({end:m})=>m))).toISOString()),
[a,i]),u=bt(l),c=Z(()=>zK(SO(u.answer)),[u.answer]);return i===null||!s.answer?r(Te,{}):r(CO,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(ya(e).properties??{}),zone:o,onSession:m=>ye(pl(e.dataset,String(
m.actor)))})}function SO(e){return e!==null&&"columns"in e?e:null}function FK(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function zK(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function PO({document:e,name:t,expression:n}){let{answer:o}=bt(Av(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>Ue({document:IK(e,t,n,u),view:"difference",as:null},`sessions \
of ${U(t)} ${ee(u).text}`);return r("section",{class:uO,"aria-label":U(t),children:[r("h2",{class:cO,children:r(_,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:m},d)=>r("li",{children:r("button",{type:"button",class:mO,disabled:m,
title:m?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:dO,children:m?r(_,{shown:Bn}):
r(_,{value:u,most:40,middle:!0})}),r("span",{class:pO,children:r("span",{class:fO,"data-other":m,style:{"--share":s===0?
0:c/s}})}),r("span",{class:hO,children:V(s===0?0:c/s)}),r("span",{class:gO,children:q(c)})]})},d))})]})}function IK(e,t,n,o){
let i=Av(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:no(void 0,Fo(t,o))}}}function MO({result:e}){let{answer:t,of:n,phase:o}=e,i=bt(n&&YR(n)),s=bt(n&&QR(n)),a=oi(s.of);if(!t||!n||!_O(t))return r(
vr,{result:e});if(t.rows.length===0&&o==="exact")return r(ni,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=Lv(i.answer)?.rows[0]?.[0];return r(co,{children:[r(yO,{answer:Lv(i.answer)}),r("di\
v",{class:aO,children:[r(HK,{answer:t,document:n,zone:l}),r(nO,{answer:Lv(s.answer),onMark:a.onMark})]}),r("div",{class:lO,
children:Object.entries(XR(n)).slice(0,4).map(([c,m])=>r(PO,{document:n,name:c,expression:m},c))}),t.query&&typeof u=="n\
umber"&&r(TO,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function HK({answer:e,document:t,zone:n}){return Nt(e,t).
time<0?r(io,{answer:e,document:t,zone:n}):r(Fl,{answer:UK(e,t),document:t,zone:n,form:"lines",end:pb(e),onZoom:qK})}function qK(e,t){
kn({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function UK(e,t){let{measures:n}=Nt(e,t),o=e.columns.
map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}
function _O(e){return"columns"in e}function Lv(e){return e!==null&&_O(e)?e:null}var $O={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],chartOf:()=>"overview",Sentence:sv,Page:MO};function Kc(e){return e.score>=.05}var df=4;function tu(e,t){let n=e.values??[];return t?n:n.slice(0,df)}function ks({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function pf(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function DO(e,t){return e.distribution?ks(e).length:Math.max(1,tu(e,t).length)}function EO({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:ee(o??null).text,selection:i,baseline:s,lift:a})),...ks(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${ee(o).text} to ${ee(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(Ee,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r(_,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>z(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>V(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>z(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>V(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":pf(n)}]})}var nu="Pl",AO="Ql",Bv="A",Fv="k",zv="D",RO="Vl",OO="Yr",LO="Zr",NO="T",BO="ye",FO="ei",zO="ri",IO="Wl",HO="ii",qO="ai",
UO="Yl",VO="Zl",WO="ex",KO="rx",jO="ti",GO="oi",JO="ni",ZO="pi",YO="ix",QO="ax",XO="tx",e4="ox";function t4({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:YO,children:[r("div",{class:QO,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:BO,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${V(l.selection.share)}, baseline ${V(l.baseline.share)}`,children:[r("span",{class:zv,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:zv,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:XO,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:e4,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:nu,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function n4({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!Kc(e)&&!n,c=tu(e,
n);return r("li",{class:OO,"data-quiet":u,children:[r("div",{class:LO,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:FO,"aria-expanded":!u,onClick:o,children:[r(ie,{name:u?"right":"down",size:12}),r(_,{value:e.name,most:48,middle:!0})]}),
r("span",{class:zO,title:`score ${e.score}`,children:[r("span",{class:IO,children:r("span",{class:HO,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:qO,children:WK(e)}),r(ff,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(ff,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(t4,{bins:ks(
e),median:e.median,mark:i,onChoose:s,text:m=>xo(m,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:UO,
children:[c.map((m,d)=>r(VK,{value:m,mark:i(d),onChoose:p=>s(d,p),onAction:p=>a(p,{...l,value:m.value??null,side:"select\
ion"})},d)),(e.values?.length??0)>df&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:ZO,onClick:o,children:n?
"fewer":`${e.values.length-df} more`})})]})]})}function VK({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:NO,
...t,children:[r("button",{type:"button",tabIndex:-1,class:VO,onClick:i=>n(i.currentTarget),children:r(_,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:WO,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${V(e.
selection.share)}), baseline ${e.baseline.count} (${V(e.baseline.share)})`,children:[r("span",{class:Fv,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:Fv,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:KO,children:[r("span",{children:V(
e.selection.share)}),r("span",{class:nu,children:V(e.baseline.share)})]}),r("span",{class:jO,children:pf(e.lift)}),r("sp\
an",{class:GO,children:[r(ff,{label:"Only",title:`Only ${ee(e.value??null).text}`,onClick:()=>o("only")}),r(ff,{label:"N\
ot",title:`Without ${ee(e.value??null).text}`,onClick:()=>o("not")})]})]})}function ff({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:JO,title:t,onClick:n,children:e})}function WK(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Pe(e.different,"value");return`${t}${n}${Kc(
e)?"":`${n===""?"":", "}none stands out`}`}function o4({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=w(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>DO(f,i.
has(f.name)))),u=(f,h,b)=>{let y=a[f],S=r4(y,h,i.has(y.name));n(S.mark,S.label,b)},c=zt(a.length,l,({row:f,column:h},b)=>u(
f,h,b)),m=c.at&&a[c.at.row],d=m&&c.at?KK(m,c.at.column,i.has(m.name)):"",p=f=>{let h=new Set(i);h.delete(f)||h.add(f),s(
h)};return r(Ge,{title:r(R,{children:[q(e.selection.count)," selected ",r("span",{class:nu,children:["against ",q(e.baseline.
count)]})]}),summary:jK(e),announced:d,onKey:c.key,table:r(EO,{answer:e}),actions:r("span",{class:AO,children:[r("span",
{class:Bv,"data-side":"selection"}),"selection",r("span",{class:Bv,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:RO,children:a.map((f,h)=>r(n4,{property:f,zone:t,all:i.has(f.name),onAll:()=>p(f.name),mark:b=>c.mark(h,b),onChoose:(b,y)=>u(
h,b,y),onAction:o},f.name))})})}function r4(e,t,n){let o=ks(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${U(e.name)} ${ee(o.from).text} to ${ee(o.to).text}`}}let i=tu(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${U(e.name)} = ${ee(i).text}`}}function KK(e,t,n){let o=ks(
e)[t]??tu(e,n)[t],{label:i}=r4(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${V(o.selection.share)} of the sele\
ction, ${V(o.baseline.share)} of the baseline`:""}`}function jK(e){let t=e.properties.filter(Kc).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${ee(o.value).text}: ${V(o.selection.share)} against ${V(o.baseline.share)})`:"";return`${U(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${q(e.selection.count)} apart from ${q(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function i4(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function Iv(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var a4="nx",hf="px",l4="di";function u4({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:l4,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r(_,{value:a,most:32})]},a))," ",r(M,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Pe(s,"more prop\
erty","more properties")," ",r(M,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Pe(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r(_,{value:a,most:48})," ",r("span",{class:hf,children:U(l)})]},a))})]})]})}function c4({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=oi(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>qv(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>qv(o,"hide",u)}]:[]);if(!n||!o||!JK(n))return r(
vr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(ni,{result:t,children:"\
No row of this range is in the selection."}):r(co,{children:[r(GK,{document:e,answer:n}),r(o4,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>qv(o,u,c)}),r(u4,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>ge({document:Iv(e,null)}),
onMore:()=>ne("difference.limit",0)}),a]})}function GK({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?i4(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:a4,children:[r("span",{class:hf,children:"against"}),
r(ut,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>ne("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&Ue({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function qv(e,t,n){let o=n.property??"";if(t==="h\
ide")return ge({document:Iv(e,o)});if(t==="by")return Ue({document:{...Be(e),aggregate:{measures:["count()"],by:[ke(o)]}},
view:"explore",as:null},`by ${U(o)}`);Wr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?Ue({document:l},
t==="only"?a:`not (${a})`):Q("No condition says which rows these are.")},i=>Q(U(j(i).message)))}function JK(e){return"pr\
operties"in e}var m4={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],chartOf:()=>"list",Sentence:av,Page:c4};var d4="li",p4="dx",f4="lx",gf="xx",h4="_",Uv="sx",g4="cx",y4="gx",b4="xi",v4="hx",x4="fx";var YK=2e3;function k4(){return B(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!Le.value.value?.length&&yt()},YK);return()=>clearInterval(e)},[]),r("main",{class:d4,children:r("div",{class:p4,children:[
r("header",{class:f4,children:[r("h1",{children:"There are no events yet"}),r("p",{class:gf,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(QK,{}),r(XK,{}),r(e9,
{})]})})}function QK(){return r("section",{class:h4,"aria-label":"A file",children:[r(ie,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:gf,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(cr,{kind:"primary",children:"Choose a \
file"})]})}var w4=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function XK(){let[e,t]=w("");return r("section",{class:Uv,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&id(e)},class:y4,children:[r("textarea",{class:b4,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:w4,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:v4,
children:[r(M,{kind:"outlined",onClick:()=>t(w4),children:"Take the example"}),r(M,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function Vv(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Ht(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function e9(){let e=Vv("my\
-events");return r("section",{class:Uv,"aria-labelledby":"send",children:[r("div",{class:g4,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(M,{small:!0,kind:"outlined",icon:"copy",onClick:()=>ze(e,"The line"),children:"\
Copy"})]}),r("pre",{class:x4,tabIndex:0,children:e}),r("p",{class:gf,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var t9=6;function C4(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,t9).map(ke)}function n9(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function S4(e,t,n){
let o=Em({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(n9(i))});return()=>Nu(o)}async function T4(e,t,n){let i=await te(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var yf=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=this.began===
0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},
(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);
return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;
for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-
i[1]).map(([i,s])=>({event:r9(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,
matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=o9(i);o.
events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({
at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.
totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.
length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),
this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function o9(e){return e===null?"":`=${e}`}
function r9(e){return e===""?null:e.slice(1)}var i9=1e3,P4=()=>({tape:new yf,columns:[],error:null,begun:!1,turn:0}),va=ue(P4()),_i=va;function bf(e={}){va.value={...va.
value,...e,turn:va.value.turn+1}}function M4(e,t,n){va.value=P4();let o={dataset:e,columns:[...n],limit:i9,...t===void 0?
{}:{where:t}};return S4(o,i=>{va.value.tape.take(i,Date.now()),bf({columns:i.columns,begun:!0,error:null})},i=>bf({error:i}))}
function ou(e){let{tape:t}=va.value;t.paused!==e&&(e?t.pause():t.resume(),bf())}function _4(){bf()}var $4="si",D4="ci",E4="ux",A4="mx",R4="vx";function Cs({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=I(null);return B(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:Ce($4,i&&D4),"aria-label":t,children:[
r("div",{class:E4,children:[r("h2",{class:A4,children:e}),o,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:R4,children:s})]})}var O4="gi",L4="wx",N4="bx",B4="yx",fo="kx",F4="hi",z4="zx",I4="jx",H4="Xx",q4="ke",U4="Cx",V4="fi",W4="Sx",K4="Bx",j4="\
Ex",G4="Ix",J4="ui",Z4="ze",Y4="je",Q4="Ux",X4="mi",eL="Hx",tL="vi",nL="Lx",oL="Mx",rL="Nx",iL="Rx";function sL(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:c9(e,t)}}function aL({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=be.value,{where:i,time:s}=e,[a,l]=w(null),[u,c]=w(null);return B(()=>{let m=new AbortController;
return l(null),c(null),T4(n,String(i),m.signal).then(d=>d?l(d):c(new tt({code:"gone",message:"The event is not there any\
 more"})),d=>{$n(d)||c(j(d))}),()=>m.abort()},[n,i]),r(Cs,{title:r(_,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(M,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>ze(a9(a),"The event")}),children:r("div",{class:nL,children:[
r("p",{class:fo,children:[G(String(s),o,"millisecond"),", ",o]}),u&&r(de,{error:u}),a?r(l9,{whole:a,zone:o}):!u&&r(Te,{})]})})}
function a9({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function l9({
whole:e,zone:t}){let[n,o]=w(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>u9(s.name,
a,n));return r(R,{children:[r(yd,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:fo,children:"No \
field has this text."}),r("dl",{class:oL,children:i.map(({column:s,value:a})=>r("div",{class:rL,children:[r("dt",{class:fo,
children:r(_,{value:s.name,most:64,middle:!0})}),r("dd",{class:iL,children:typeof a=="number"?z(a):r(_,{shown:xo(a,s,t),
most:2e3})})]},s.name))})]})}function u9(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function c9(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${cn(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${cn(a)}`]:[]}).join(
" and ")}function lL({document:e}){let{tape:t,columns:n}=_i.value,[o,i]=w(null),s=I(null),a=e.timezone??"UTC",l=n.map(({name:p,type:f})=>`${p}\
 ${f}`).join(),u=Z(()=>m9(n,a),[l,a]);B(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=p=>{p.target instanceof Element&&p.target.scrollTop>0&&ou(!0)},m=p=>ge({open:[...Ji.value.filter(({kind:f})=>f!=="\
live-event"),sL(n,p)]}),d=(p,f,h)=>{ou(!0),f.key===n[0]?.name?m(p):i({anchor:h,row:p,column:f.key})};return r(R,{children:[
r("div",{ref:s,class:V4,onScrollCapture:c,children:r(Ee,{label:"New events",columns:u,rows:t.rows,onCell:d,onMenu:d})}),
o&&r(f9,{...o,document:e,columns:n,onOpen:()=>m(o.row),onClose:()=>i(null)})]})}function m9(e,t){return e.map((n,o)=>({key:n.
name,head:r(_,{value:n.name,most:40}),number:o>1&&ur(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(d9,{value:i[0],
zone:t}):r(p9,{value:i[o],column:n,zone:t})}))}function d9({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r(_,{value:e}):r("span",{class:W4,title:G(n,t,"millisecond"),children:[G(n,t,"clockSecond"),r("span",{class:fo,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function p9({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:Qe(e,Wt(t.name),!0),children:xo(e,t,n).text}):r(_,{shown:xo(e,t,n),most:48,middle:!0})}function f9({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:m})=>m===n)],u=Fo(h9(
n),l),c=m=>()=>Ue({document:Me(i,"where",no(i.where,m))},m);return r(Co,{anchor:e,label:"This value",head:r(_,{shown:ee(
u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>ze(l==null?"":String(l),"The v\
alue")}]})}function h9(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function uL({document:e}){return r(At,{document:e,error:Wv(_i.value.error),label:"Which new events",children:r(an,{word:"\
New events where"})})}function Wv(e){return e?new tt({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var Kv=50;function cL({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=w(null),{times:a,values:l}=Z(()=>e.perSecond(
o*1e3),[e,o]),u=Z(()=>[{values:l,color:An("",[])}],[l]),c=i===null||l[i]===void 0?"":`${G(a[i]*1e3,n,"clockSecond")}: ${z(
l[i])}`,m=f=>{let h={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return h===void 0?!1:(s(
Math.max(0,Math.min(h,a.length-1))),!0)},d=a.map((f,h)=>({at:f,value:l[h]})).reverse(),p=[{key:"second",head:"Second",cell:({
at:f})=>G(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>z(f)}];return r(Ge,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${z(l.at(-1)??0)} in the last`,announced:c,onKey:m,actions:r(
"span",{class:I4,children:c}),table:r("div",{class:H4,children:r(Ee,{label:"Events per second",columns:p,rows:d})}),children:r(
Bl,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function mL({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:J4,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:Z4,
children:[r("h2",{children:"By event"}),r("span",{class:fo,children:"now"}),r("span",{class:fo,children:"15 min"})]}),o.
length===0&&r("p",{class:fo,children:"Nothing yet."}),r("ul",{children:o.slice(0,Kv).map(({event:s,count:a,lately:l})=>{
let u=Fo("event",s);return r("li",{children:r("button",{type:"button",class:Y4,title:`Only where ${u}`,onClick:()=>Ue({document:{
...be.value,where:no(n,u)}},u),children:[r("span",{class:Q4,children:r(_,{value:s,most:40,middle:!0})}),r("span",{class:X4,
children:l>0?q(l):""}),r("span",{class:eL,children:q(a)}),r("span",{class:tL,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>Kv&&r("p",{class:fo,children:[z(o.length-Kv)," more"]})]})}function dL({document:e}){let{value:t,error:n}=_e(e.dataset).value,o=t?C4(t):n?[]:null,{tape:i,turn:s}=g9(e,o),a=()=>ou(
!i.paused);wo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:O4,"data-t\
urn":s,children:[r(y9,{onToggle:a,now:l}),r(b9,{}),r(cL,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:q4,children:[
r("div",{class:U4,children:[i.paused&&r(v9,{}),i.rows.length===0?r(x9,{dataset:e.dataset,filtered:e.where!==void 0}):r(lL,
{document:e})]}),r(mL,{tape:i,now:l,where:e.where})]})]})}function g9(e,t){let n=JSON.stringify(t);return B(()=>t?M4(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),B(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
_4()},1e3);return()=>clearInterval(o)},[]),B(()=>()=>{Nn(e.dataset)},[e.dataset]),_i.value}function y9({onToggle:e,now:t}){
let{tape:n,begun:o}=_i.value,i=Ya.value==="away";return r("div",{class:L4,children:[r(M,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:N4,
children:[r("b",{class:B4,children:q(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:fo,title:"\
How long ago the newest event happened when it came here",children:[Ne(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:fo,children:[z(n.matched)," since this page was opened"]}),r("span",{class:F4,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function b9(){let e=Wv(_i.value.error);return e&&e.where!=="where"?r("\
div",{class:z4,children:r(de,{error:e})}):null}function v9(){let{tape:e}=_i.value;return r("div",{class:K4,children:[r("\
span",{children:["Paused: ",r("b",{children:z(e.newCount)})," new, ",z(e.leftOut)," left out"]}),r(M,{small:!0,kind:"pri\
mary",onClick:()=>ou(!1),children:"Show"})]})}function x9({dataset:e,filtered:t}){let n=Vv(e);return r("div",{class:j4,children:[
r(Re,{icon:"live",title:"Waiting for new events",actions:r(M,{kind:"outlined",icon:"copy",onClick:()=>ze(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:G4,tabIndex:0,children:n})]})}var pL={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",runs:!1,Sentence:uL,Page:dL};function kr({error:e,what:t,again:n}){return r(Re,{icon:"warning",title:t,actions:r(M,{kind:"outlined",onClick:n,children:"\
Try again"}),children:U(e.message)})}function xf(e,t,n){Zs(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function wf(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function $i(e){yi(e),zo(e)}var fL={w:2,h:2},w9=100;function Gc(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function jv(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function hL(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function kf(e,t,n,o){
let i=e.find(s=>s.id===t);return i?bL(e,{...i,x:jv(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function Gv(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(fL.w,12-i.x);return bL(e,{...i,w:jv(n,s,12-i.x),h:jv(o,fL.h,w9)})}function gL(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return kf(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=kf(e,t,i.x,a);if(!Cf(l,e))return l}return e}function Cf(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function yL(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>Gc(s,a)))return{
x:i,y:o}}}function Sf(e){let t=[];for(let o of hL(e)){let i={...o,y:vL(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>Gc({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function bL(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of hL(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&Gc(s,t)&&
a.y>=0&&!o.some(u=>Gc(a,u));o.push(l?a:{...s,y:vL(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return Sf(e.map(({id:s})=>i.get(
s)))}function vL(e,t){let n=t.y;for(;;){let o=e.filter(i=>Gc({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function Qo(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[k9(e),...t].join(" ").replace(/\s+/g," ")}function k9(e){switch(di(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>Tf(t.where)).join(" > ")}${Jv(e.funnel?.by)}`;case"retention":return`retention of ${Tf(e.retention?.start)}\
, back by ${Tf(e.retention?.return??"true")}${Jv(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${S9(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${C9(e)}${ae(e.aggregate?.measures).join(", ")||"count()"}${Jv(e.aggregate?.
by)}`}}function C9(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function S9(e){let t=e.paths?.start;return typeof t=="string"?` after ${Tf(t)}`:""}function Jv(e){let t=ae(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function Tf(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var ru={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function iu(e){return`v1/boards/${encodeURIComponent(
e)}`}async function su(e){return(await te("v1/boards",{signal:e})).boards}async function Cr(e,t){return te(iu(e)+(t===void 0?
"":`?version=${t}`))}async function xL(e){return[...(await te(`${iu(e)}/versions`)).versions].reverse()}async function Sr(e,t){
return te(iu(Zv()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function Jc(e,t,n,o){return te(
iu(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function Pf(e,t){await te(iu(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function Mf(e){return te(iu(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function wL(e){return e instanceof tt&&(e.code==="conflict"||e.status===409||e.
status===412)}function Zv(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function Zc({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function Yv(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:no(n.where,o)}}function _f(e,t){let n=Yv(e,t);return n&&{view:Yi(n),document:n,as:e.
as?e.as:null,open:[]}}function $f(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function xa(e,t){
let n=T9(t);return{...e,tiles:[...e.tiles,{...t,id:Zv(),...yL(e.tiles,n.w,n.h),...n}]}}function T9({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ae(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(al)?7:8}}var kL="Xe",CL="Ax",SL="Dx",TL="Tx",Yc="wi",PL="i",ML="_x",_L="qx",$L="bi",DL="Fx",EL="yi",AL="Gx";function Df({tile:e,shared:t,result:n,onAgain:o}){let i=I(null),s=P9(i),a=_f(e,t),l=Gt.find(({name:c})=>c===a?.view),u=()=>{
a&&yi(a)};return!a||!l?r("p",{class:_L,children:"This question has no view here."}):r("div",{ref:i,class:PL,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:ML,children:[r(de,{error:n.
error}),r(M,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(Id.Provider,{value:s,
children:r(cc.Provider,{value:n,children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})})]})}
function P9(e){let[t,n]=w(0);return Ye(()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.
height))});return o.observe(e.current),()=>o.disconnect()},[]),t}function RL({text:e,editing:t,onText:n}){return t?r("textarea",{class:AL,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:$L,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(M9,{line:o},i))})}function M9({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:U(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:EL,children:U(n[1])}):r("p",{class:DL,children:U(e)})}function Ef(e){let[t,n]=w(!1);return B(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function Qc(e,t){let n=Z(()=>new Fs,[]),o=e===null?"":JSON.
stringify(e);return B(()=>{e&&n.run(e)},[o,t]),B(()=>()=>n.close(),[]),n.result.value}function OL(e){let{tile:t,shared:n,editing:o}=e,i=I(null),s=Ef(i),[a,l]=w(0),u=Yv(t,n),c=Qc(s?u:null,e.turn+a),m=au(t),d=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:kL,"aria-label":U(m),"data-tile":t.id,"data-kind":t.kind,"\
data-state":d,"data-editing":o,children:[r(Km,{busy:d==="running"||d==="estimate",done:c.done}),r("header",{class:CL,children:[
o?r("input",{class:TL,"aria-label":"Title of the tile",value:t.title,placeholder:m,maxLength:200,onInput:p=>e.onTitle(p.
currentTarget.value)}):r("h2",{class:SL,children:(t.kind==="query"||t.title!=="")&&r(_,{value:m,most:120})}),t.kind==="q\
uery"&&!o&&r(_9,{result:c}),!o&&r(ut,{icon:"more",label:`Menu of ${U(m)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(RL,{text:t.text??"",editing:o,onText:e.onText}):r(Df,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function au(e){return e.title!==""?e.title:e.document?Qo(e.document):"Text"}function _9({
result:e}){let[t,n]=w(0);B(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=Bo(e.phase==="exact"&&t>0?`e\
xact, ${el(e.elapsed??0)}, ${G(t,nt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:Yc,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(ie,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:Yc,children:["estimate, ",V(e.done)]});case"running":return r("span",{class:Yc,children:"\
running"});case"error":return r("span",{class:Yc,"data-phase":"error",children:[r(ie,{name:"error",size:14}),"failed"]});default:
return null}}var NL="q",BL="F";var D9=32,FL=12;function HL({tile:e,tiles:t,onTiles:n,onBegin:o,onRemove:i,onSaid:s}){let a=U(au(e)),l=zL(e,t,n,o,(m,d,p,f)=>kf(
m,e.id,d.x+p,d.y+f)),u=zL(e,t,n,o,(m,d,p,f)=>Gv(m,e.id,d.w+p,d.h+f)),c=m=>{let d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[m.key];if(!d||m.altKey||m.ctrlKey||m.metaKey)return;m.preventDefault();let[p,f]=d,h=m.shiftKey?Gv(
t,e.id,e.w+p,e.h+f):gL(t,e.id,p,f);if(Cf(h,t))return s("This is as far as it goes.");o(),n(h);let b=h.find(({id:y})=>y===
e.id);s(m.shiftKey?`${b.w} columns wide, ${b.h} rows high`:`column ${b.x+1}, row ${b.y+1}`)};return r(R,{children:[r("bu\
tton",{type:"button",class:NL,"aria-label":`Move ${a}: arrows move it, Shift and arrows size it`,onKeyDown:c,...l,children:r(
E9,{})}),r(M,{small:!0,icon:"trash",label:`Remove ${a}`,kind:"quiet",onClick:i}),r("span",{class:BL,"aria-hidden":"true",
...u})]})}function E9(){return r(ie,{name:"rows",size:16})}function zL(e,t,n,o,i){let s=I(null),a=c=>{let m=c.currentTarget.
closest("[data-grid]");!m||c.button!==0||(c.currentTarget.setPointerCapture(c.pointerId),s.current={x:c.clientX,y:c.clientY+
IL(m),tiles:t,tile:e,cell:(m.clientWidth+FL)/12,moved:!1})},l=c=>{let m=s.current,d=c.currentTarget.closest("[data-grid]");
if(!m||!d)return;let p=Math.round((c.clientX-m.x)/m.cell),f=Math.round((c.clientY+IL(d)-m.y)/(D9+FL)),h=i(m.tiles,m.tile,
p,f);Cf(h,t)||(m.moved||o(),m.moved=!0,n(h))},u=()=>{s.current=null};return{onPointerDown:a,onPointerMove:l,onPointerUp:u,
onPointerCancel:u}}function IL(e){return-e.getBoundingClientRect().top}var qL="ki",UL="Jx",VL="Kx",WL="Ox",KL="Px",jL="Qx",Xv="Vx",GL="Wx",JL="Yx",ZL="zi",YL="Zx";function Rf(e,t=""){qr(n=>r(R9,{datasets:typeof e=="string"?[e]:e,board:t,onClose:n}))}function R9({datasets:e,board:t,onClose:n}){
let[o,i]=w(e[0]??""),s=be.value.timezone??"UTC",a=[...Fd(o,void 0,void 0,t)].reverse();return r(ot,{title:t===""?"Notes":
"Notes of the board",onClose:n,wide:!0,children:[e.length>1&&r("div",{class:YL,children:r(jt,{title:"Dataset",icon:"data",
kind:"outlined",values:e,value:o,onChange:i})}),o===""?r("p",{class:Xv,children:"A board without questions has no time t\
o note something at."}):r(L9,{dataset:o,board:t,zone:s}),a.length===0&&r("p",{class:Xv,children:"No notes yet. A step of\
 a deployment can post them, too: POST /v1/notes."}),r("ul",{class:VL,children:a.map(l=>r("li",{class:WL,children:[r("sp\
an",{class:KL,children:O9(l,s)}),r("span",{class:jL,children:[r(_,{value:l.text,most:400}),l.board&&r("span",{class:JL,children:"\
this board only"})]}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{B9(l)}})]},l.id))})]})}
function O9({time:e,to:t},n){return t===void 0?G(e,n,"minute"):`${G(e,n,"minute")} – ${G(t,n,"minute")}`}function L9({
dataset:e,board:t,zone:n}){let[o,i]=w(!0),[s,a]=w(""),[l,u]=w(""),[c,m]=w(null),d=()=>{N9({dataset:e,text:s.trim(),...t!==
""&&o?{board:t}:{}},l,n).then(()=>{a(""),u(""),m(null)},p=>m(j(p)))};return r("form",{class:qL,onSubmit:p=>{p.preventDefault(),
d()},children:[r("label",{class:UL,children:[r("span",{class:St,children:"What happened"}),r("input",{class:Ke,value:s,placeholder:"\
2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:p=>a(p.currentTarget.value)})]}),r("label",{children:[r("span",{class:St,
children:`When, on the clock of ${ji(n)}`}),r("input",{class:Ke,value:l,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-\
invalid":c!==null,onInput:p=>u(p.currentTarget.value)})]}),t!==""&&r("label",{class:ZL,children:[r("input",{type:"checkb\
ox",checked:o,onChange:p=>i(p.currentTarget.checked)})," on this board only"]}),r(M,{type:"submit",kind:"primary",disabled:s.
trim()==="",children:"Add"}),c&&r("div",{class:GL,children:r(de,{error:c})})]})}async function N9(e,t,n){if(t.trim()===""||
t.trim()==="now"){await Pl({...e,time:new Date().toISOString()});return}let o=await ip(t,n);if(!o.start)throw new tt({code:"\
time",message:"This is open at its start",hint:"say when it began"});let i=o.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(t)&&
Date.parse(o.end)<Date.now();await Pl({...e,time:o.start,...i&&o.end?{to:o.end}:{}})}async function B9(e){try{await zd(e.
id);let{dataset:t,time:n,text:o,to:i,board:s}=e;Q("The note is removed.",{label:"Undo",act:()=>{Pl({dataset:t,time:n,text:o,
...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){Q(j(t).message)}}function Of({name:e,content:t}){xf(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function QL(e){
wf(".json,application/json",t=>{F9(t).then(e)})}async function F9(e){try{let{name:t,content:n}=z9(await e.text(),e.name);
await Sr(t,n),Q("The board is imported.")}catch(t){Q(`The file cannot be imported: ${j(t).message}`)}}function z9(e,t){let n=JSON.
parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{name:t.replace(
/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it holds no board");
return{name:n.name,content:n.content}}var ex="Ce",e6="es",t6="rs",n6="is",o6="as",tx="ts",r6="os",i6="ns",s6="ji",a6="Xi",l6="Ci";function u6({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(R,{children:[
r("div",{children:[r("button",{type:"button",class:l6,onClick:()=>ye("boards"),children:"Boards"}),r("div",{class:t6,children:[
i===null?r("h1",{class:n6,children:r(_,{value:s})}):r("input",{class:o6,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(I9,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(q9,{model:e})]})]}),
i!==null?r("textarea",{class:i6,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:r6,children:r(_,
{value:a.description,most:1e3})})]})}function I9({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:tx,children:[r(M,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(M,{kind:"quiet",icon:"\
info",onClick:()=>Rf($f(e.board.value.content),i),children:"Notes"}),r(M,{kind:"outlined",icon:"edit",onClick:()=>e.edit(),
children:"Edit"}),r(M,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(ut,{icon:"more",label:"Menu of the bo\
ard",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:H9(e,t)})]})}function H9(e,t){let n=e.board.value;return[
{label:"History of the board",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>ze(location.href,"The link")},
{label:"Export as JSON",icon:"download",act:()=>Of(n)},{label:"Make a copy",icon:"copy",act:()=>{Sr(`${n.name}, copy`,n.
content??ru).then(s=>ye(`boards/${encodeURIComponent(s.id)}`),nx)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,
act:()=>{Pf(n.id,n.version).then(()=>{ye("boards"),Q("The board is removed.",{label:"Undo",act:()=>{Mf(n).then(()=>ye(`b\
oards/${encodeURIComponent(n.id)}`),nx)}})},nx)}}]}function q9({model:e}){return r("div",{class:tx,children:[r(M,{icon:"\
plus",kind:"outlined",onClick:()=>{e.mark(),e.change(xa(e.shown.content,{kind:"text",title:"",text:""}))},children:"Text"}),
r(M,{kind:"outlined",onClick:()=>{e.draft.value=null},children:"Cancel"}),r(M,{kind:"primary",icon:"check",disabled:e.shown.
name.trim()==="",onClick:()=>{e.done()},children:"Done"})]})}function nx(e){Q(j(e).message)}function c6(e){return!e||!("columns"in e)||!("rows"in e)?null:Cd(e.columns.map(({name:t})=>t),e.rows)}var U9=50,Lf=class{constructor(t){this.id=t}id;board=ue(null);error=ue(null);draft=ue(null);conflict=ue(null);shared=ue(
null);saved=[];arranged=[];get shown(){return this.draft.value??this.board.value}async load(){try{this.take(await Cr(this.
id))}catch(t){this.error.value=j(t)}}take(t){let n=this.board.value,o=this.shared.value===null||n!==null&&Ut(this.shared.
value,Zc(n.content));this.board.value=t,this.error.value=null,o&&(this.shared.value=Zc(t.content))}async keep(t,n){let o=this.
board.value;if(!o)return;let i={name:o.name,content:o.content,...t};if(i.name===o.name&&Ut(i.content,o.content))return;let s={
name:o.name,content:o.content};await this.save(i)&&(m6(this.saved,s),Q(n,{label:"Undo",act:()=>{this.saved.at(-1)===s?this.
undo():this.keep(s,"The board is as it was.")}}))}async undo(){if(this.draft.value!==null){this.draft.value=this.arranged.
pop()??this.draft.value;return}let t=this.saved.pop();t&&await this.save(t)&&Q("The change of the board is undone.")}async save(t){
let n=this.board.value;if(!n)return!1;try{return this.take(await Jc(n.id,n.version,t.name,t.content)),!0}catch(o){return wL(
o)?this.conflict.value=t:Q(`The board cannot be saved: ${j(o).message}`),!1}}edit(){let t=this.board.value;this.arranged.
length=0,t&&(this.draft.value={name:t.name,content:t.content})}mark(){this.draft.value&&this.arranged.at(-1)!==this.draft.
value&&m6(this.arranged,this.draft.value)}change(t,n){let o=this.draft.value;o&&(this.draft.value={name:n??o.name,content:{
...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){
this.conflict.value=null,await this.load()}async takeMine(){let t=this.conflict.value;this.conflict.value=null,await this.
load(),t&&await this.keep(t,"The board is saved; the other state is among its versions.")}async takeBoth(){let t=this.conflict.
value;return this.conflict.value=null,t?(await Sr(`${t.name}, copy`,t.content)).id:null}};function m6(e,t){e.push(t),e.length>
U9&&e.shift()}var d6=null;function Nf(){return d6??=[...new Set([nt(),"UTC",...Intl.supportedValuesOf("timeZone")])],d6}var p6="ps",f6="ds",h6="ls",g6="xs",y6="ss",ox="cs";function b6({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:p6,role:"group","aria-label":"For all tiles",children:[r(K9,{shared:e,onShared:o}),r(jt,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...Nf()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:f6,children:r(tn,{bare:!0,code:!0,label:`Filter of all tiles of ${U(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${U(l)}`,onCommit:u=>o(
{...e,where:W9(e.where,l,u)})})},l)),!Ut(e,t)&&r("span",{class:h6,children:[r(M,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(M,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function W9(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function K9({shared:e,
onShared:t}){let n=I(null),[o,i]=w(!1),[s,a]=w(null),l=ap(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Ur({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),m=(p,f)=>{i(!1),a(null),t({...e,
from:p,to:f})},d=p=>{ip(p,e.timezone).then(({from:f,to:h})=>m(String(f??""),String(h??"")),f=>a(j(f)))};return r(R,{children:[
r(M,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(en,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:g6,children:[r(
tn,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:d}),r("d\
iv",{class:y6,children:[r(M,{small:!0,class:ox,pressed:u,onClick:()=>m("",""),children:"Of each tile"}),l.filter(({from:p})=>p!==
void 0).map(({text:p,from:f,to:h})=>r(M,{small:!0,class:ox,pressed:f===e.from&&(h??"now")===e.to,onClick:()=>m(String(f),
String(h??"now")),children:p.charAt(0).toUpperCase()+p.slice(1)},p))]})]})})]})}var v6="gs",x6="hs",w6="fs",rx="us",k6="ms";function C6({model:e,board:t,onClose:n}){let[o,i]=w(null);return B(()=>{xL(t.id).then(i,S6)},[t.id,t.version]),r(Cs,{title:"\
History of the board",label:"Versions of the board",onClose:n,children:[r("p",{class:k6,children:"Each save is a version\
. The last 100 are kept; restoring one makes a new version."}),o===null?r(Te,{}):r("ol",{class:v6,children:o.map(s=>r("l\
i",{class:x6,children:[r("div",{class:w6,children:[r("span",{children:s.removed?"Removed":r(_,{value:s.name,most:60})}),
r("span",{class:rx,children:["version ",s.version,", ",G(s.changed,nt(),"minute")]})]}),s.version===t.version?r("span",{
class:rx,children:"shown"}):!s.removed&&r(M,{small:!0,kind:"outlined",onClick:()=>{G9(e,t.id,s.version)},children:"Resto\
re"})]},s.version))})]})}async function G9(e,t,n){try{let{name:o,content:i}=await Cr(t,n);await e.keep({name:o,content:i},
`Version ${n} is restored, with ${Pe(i.tiles.length,"tile")}.`)}catch(o){S6(o)}}function S6(e){Q(j(e).message)}var J9=6e4;function P6({id:e}){let t=Z(()=>new Lf(e),[e]),[n,o]=w(!1);B(()=>(oj().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return B(()=>{globalThis.document.title=`${U(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r(Re,{icon:"boards",title:"There is no such board",actions:r(M,{kind:"prima\
ry",onClick:()=>ye("boards"),children:"All boards"})}):r(kr,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:e6,children:[r(Z9,{model:t,onVersions:()=>o(!n)}),n&&r(C6,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:ex,children:r(Te,{})})}function Z9({model:e,onVersions:t}){wo([{keys:"Ctrl+Z",label:"Undo the last change of \
the board",group:"Board",act:()=>{e.undo()}}]);let n=I(null),[o,i]=w(0),{content:s}=e.shown,a=Zc(e.board.value.content),
l=e.shared.value??a,u=c=>{e.shared.value=c,T6(Ut(c,a)?null:c)};return B(()=>{let c=setInterval(()=>{globalThis.document.
fullscreenElement===n.current&&i(m=>m+1)},J9);return()=>clearInterval(c)},[]),r("main",{ref:n,class:ex,"data-state":"exa\
ct","data-editing":e.draft.value!==null,children:[r(tj,{model:e}),r(u6,{model:e,onVersions:t,onScreen:()=>{Y9(n.current)},
onAgain:()=>i(o+1)}),r(b6,{shared:l,saved:a,datasets:$f(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.value.content,
...l,where:{...l.where}}},"Range and filter are kept.").then(()=>T6(null))}}),r($y.Provider,{value:e.board.value.id,children:r(
Q9,{model:e,shared:l,turn:o})})]})}async function Y9(e){globalThis.document.fullscreenElement?await globalThis.document.
exitFullscreen():await e?.requestFullscreen().catch(()=>{})}function Q9({model:e,shared:t,turn:n}){let[o,i]=w(""),s=e.draft.
value,{tiles:a}=e.shown.content,l=(u,c)=>e.change({tiles:a.map(m=>m.id===u?{...m,...c}:m)});return a.length===0?r(ej,{model:e}):
r(R,{children:[r("div",{class:s6,"data-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:a6,style:{
gridColumn:`${u.x+1} / span ${u.w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(OL,{tile:u,shared:t,turn:n,
editing:s!==null,items:c=>nj(e,u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(HL,
{tile:u,tiles:a,onSaid:i,onBegin:()=>e.mark(),onTiles:c=>e.change({tiles:[...c]}),onRemove:()=>X9(e,u)})})},u.id))}),r("\
div",{class:"spoken",role:"status",children:o})]})}function X9(e,t){e.mark(),e.change({tiles:[...Sf(e.shown.content.tiles.
filter(({id:n})=>n!==t.id))]}),Q(`${U(au(t))} is removed.`,{label:"Undo",act:()=>{e.undo()}})}function ej({model:e}){return r(
Re,{icon:"boards",title:"This board is empty",actions:r(R,{children:[r(M,{kind:"primary",icon:"explore",onClick:()=>ye(""),
children:"Ask a question"}),r(M,{kind:"outlined",onClick:()=>{e.draft.value===null&&e.edit(),e.change(xa(e.shown.content,
{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),children:"Ask a question on any page and choose Save\
, To a board."})}function tj({model:e}){return e.conflict.value===null?null:r(es,{kind:"warning",actions:r(R,{children:[
r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Show theirs"}),r(M,{small:!0,kind:"outlined",onClick:()=>{
e.takeBoth().then(n=>{n!==null&&ye(`boards/${encodeURIComponent(n)}`)})},children:"Keep mine as a copy"}),r(M,{small:!0,
kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine over it"})]}),children:"Somebody else saved this board wh\
ile you changed it. Nothing is lost: both states can be kept."})}function nj(e,t,n,o){let i=_f(t,n),s=c6(o.answer),a=e.board.
value.content,l=()=>{e.keep({content:{...a,tiles:[...Sf(a.tiles.filter(({id:m})=>m!==t.id))]}},"The tile is removed.")},
u=i===null?[]:[{label:"Open",icon:"right",act:()=>$i(i)},{label:"Copy link",icon:"share",act:()=>{Vs(i).then(m=>ze(m,"Th\
e link"))}},{label:"Copy as JSON",icon:"braces",act:()=>ze(JSON.stringify(i.document,null,2),"The document")},{label:"CS\
V",icon:"download",disabled:s===null,act:()=>xf(`${au(t)}.csv`,s??"","text/csv")}],c=()=>{e.keep({content:xa(a,t)},"The \
tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},"rule",{label:"Remove",icon:"trash",danger:!0,
act:l}]}async function oj(){let e=new URLSearchParams(location.hash.slice(1)).get("shared"),t=e===null?null:await bi(e);
if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:"",o=t.where!==null&&typeof t.where=="object"?
Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(t.from),to:n(t.to),timezone:n(t.timezone),where:Object.
fromEntries(o)}}async function T6(e){let t=new URL(location.href);t.hash=e===null?"":`shared=${await ml(e)}`,history.replaceState(
null,"",t)}var _6="vs",$6="ws";function Bf({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=w(o),[u,c]=w(null),[m,d]=w(!1),p=gt();return r(
ot,{title:e,onClose:i,children:r("form",{class:_6,onSubmit:h=>{h.preventDefault(),!(a.trim()===""||m)&&(d(!0),s(a.trim()).
then(i,b=>{c(j(b)),d(!1)}))},children:[r("label",{class:St,for:p,children:t}),r("input",{id:p,class:Ke,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:h=>l(h.currentTarget.value)}),u&&r(de,{error:u}),
r("div",{class:$6,children:r(M,{type:"submit",kind:"primary",disabled:a.trim()===""||m,children:n})})]})})}var D6="Si",E6="bs",A6="ys",R6="ks",O6="Se",L6="zs",N6="js",B6="Be",F6="Xs",z6="Cs",I6="Ss";var Ff=ue({value:null,error:null});async function uu(){try{Ff.value={value:await su(),error:null}}catch(e){Ff.value={value:Ff.
value.value,error:j(e)}}}function H6(){let{value:e,error:t}=Ff.value,[n,o]=w("changed");B(()=>{globalThis.document.title=
"Boards · Sluice",uu()},[]);let i=()=>qr(s=>r(Bf,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:aj}));return r(
"main",{class:D6,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:E6,children:[r("h1",{class:A6,children:"\
Boards"}),e!==null&&e.length>1&&r(ut,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(M,{icon:"upload",kind:"outlined",onClick:()=>QL(uu),children:"Import"}),r(M,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(kr,{error:t,what:"The boards cannot be listed",again:()=>{uu()}}),!e&&
!t&&r(Te,{}),e?.length===0&&r(Re,{icon:"boards",title:"There are no boards yet",actions:r(M,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:R6,children:sj(e,n).map(s=>r(lj,{board:s},s.id))})]})}function sj(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function aj(e){let t=await Sr(
e,ru);ye(`boards/${encodeURIComponent(t.id)}`)}function lj({board:e}){let[t,n]=w(null);B(()=>{Cr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Pe(t.tiles.length,"tile")}, `;return r("li",{class:O6,children:[r("butto\
n",{type:"button",class:L6,onClick:()=>ye(`boards/${encodeURIComponent(e.id)}`),children:[r(uj,{tiles:t?.tiles??[]}),r("\
span",{class:z6,children:r(_,{value:e.name,most:80})}),r("span",{class:I6,children:[o,"changed ",G(e.changed,nt(),"minut\
e")]})]}),r(ut,{icon:"more",label:`Menu of ${U(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{Cr(e.id).then(Of,zf)}},{label:"Make a copy",icon:"copy",act:()=>{cj(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{mj(e)}}]})]})}function uj({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:N6,"aria-hidden":"true",children:e.map(o=>r("span",{class:Ce(B6,o.kind===
"text"&&F6),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function cj(e){try{let{name:t,
content:n}=await Cr(e.id);await Sr(`${t}, copy`,n),await uu()}catch(t){zf(t)}}async function mj(e){try{let t=await Cr(e.
id);await Pf(e.id,t.version),await uu(),Q("The board is removed.",{label:"Undo",act:()=>{Mf(t).then(uu,zf)}})}catch(t){zf(
t)}}function zf(e){Q(j(e).message)}var q6={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(H6,{}):r(P6,{id:e},e)};function Di(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function U6(e,t){
return(await te(Di(e,"definitions"),{signal:t})).definitions}async function V6(e,t){return(await te(Di(e,"cohorts"),{signal:t})).
cohorts}async function W6(e,t,n){return te(`${Di(e,"definitions",t)}?version=${n}`)}async function K6(e,t,n,o){return[...(await te(
`${Di(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function If(e,t,n){return te(Di(e,"cohorts",t),{signal:n})}
async function em(e,t,n,o,i){return te(Di(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function j6(e){return(await te(`v1/datasets/${encodeURIComponent(e)}/uses`)).uses}async function G6(e,t,n,o){return te(
`${Di(e,t,n)}/rename`,{body:{name:o}})}async function J6(e,t,n){await te(Di(e,t,n),{method:"DELETE"})}async function Z6(e,t,n,o,i){
let s=new URLSearchParams({per:n.per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.
fresh?{"If-None-Match":"*"}:{}},l=Ht(`${Di(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,
cache:"no-store"}).catch(()=>{throw ci()}),c=await u.json().catch(()=>null);if(!u.ok)throw mi(c,u.status);return c}var Hf={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function Y6(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function qf(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return Qo({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function ix({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function Q6(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function X6(e,t,n){let o=ke(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${ke(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var eN="Bi",tN="Bs",nN="Ei",oN="Es",rN="G",iN="a",sN="Ee",aN="g",lN="Is",uN="Us",cN="Hs",mN="Ls",dN="Ie",sx="Ms",pN="Ns",
fN="Ii",hN="Rs",gN="Ue",yN="As",bN="Ds",vN="Ts",xN="Ui",wN="_s",kN="qs",CN="Fs",SN="Gs",TN="Hi",cu="Js",mu="Ks",du="Os",
Ei="Ps",PN="Qs",Ai="J",Uf="Vs",MN="Li",_N="Ws",$N="Ys",Ss="Zs",DN="ec",EN="rc",AN="Mi",RN="ic",ax="z",ON="ac",LN="tc";var dj={from:"",to:"",timezone:"",where:{}};function Vf({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=w(null),
[l,u]=w(null),[c,m]=w(0),d=_e(e).value.value?.actors?.[0]??"",p=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);B(()=>{
let S=new AbortController,v=C=>(i??u)(C);return Za(e,{column:ke(t),limit:10,...p},S.signal).then(C=>{a(C),v(null)},C=>{$n(
C)||(a(null),v(j(C)))}),()=>S.abort()},[f]);let h=s?.type==="bool"&&o&&d!=="",b=s&&{dataset:e,...p,aggregate:{measures:[
X6(t,s.type,o?d:"")],by:["time('auto')"]}},y=Qc(b,c);return l?r("div",{class:Ss,children:r(de,{error:l})}):!s||!b?null:r(
"section",{class:DN,"aria-label":"What it holds for",children:[r("p",{class:EN,children:pj(s)}),r("div",{class:AN,children:r(
Df,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:b,as:"line"},shared:dj,result:y,onAgain:()=>m(c+1)})}),
h?r(hj,{document:{dataset:e,...p,where:ke(t),aggregate:{measures:["count() as events"],by:[ke(d)],limit:10}},per:d}):r(fj,
{values:s})]})}function pj(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${V(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Pe(e.distinct,"value")}${e.nulls>0?`, none for ${q(e.nulls)} events`:""}.`}function fj({values:e}){
return r("table",{class:ax,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r(_,{value:t,most:64})}),r("td",{children:q(n)})]},o))})]})}function hj({document:e,per:t}){let{answer:n}=Qc(
e,0),o=n?.rows??[];return r("table",{class:ax,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r(_,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r(_,{value:i,most:64})}),r("td",{children:q(Number(s))})]},a))})]})}function NN({dataset:e,
name:t,version:n}){let[o,i]=w(null);if(B(()=>{let a=new AbortController;return If(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${q(o.ids)} in the list`;return r("p",{class:RN,children:[
r("strong",{children:q(o.size)})," ",r("span",{class:Ei,children:[o.size===1?"actor":"actors"," with events",s]})]})}var gj=300;function Wf({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=w(t),[l,u]=w(t),[c,m]=w(null),d=_e(e).
value.value?.actors??[],p=y=>{a({...s,...y}),m(null)};B(()=>{let y=setTimeout(()=>u(s),gj);return()=>clearTimeout(y)},[s]);
let f=()=>{em(e,s.name.trim(),n,ix(s),s.description.trim()).then(async y=>{await i(y.name),Q(`${U(y.name)} is saved, as \
version ${y.version}.`)},y=>m(j(y)))},h=c&&yj(c),b=c?.span&&h==="text"?Ki(s.text,c.span):null;return r("article",{class:cu,
"aria-label":n===0?"A new definition":`Edit ${U(s.name)}`,children:[r("div",{class:mu,children:[r("h2",{class:du,children:n===
0?"A new definition":r("bdi",{children:U(s.name)})}),r(M,{kind:"outlined",onClick:o,children:"Cancel"}),r(M,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(Tt,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:y=>p({kind:y}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(lx,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:h==="name"?c:null,onText:y=>p({name:y})}),r("div",{class:Ai,children:[r("span",{class:St,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(jl,{class:MN,label:"Expression",language:"expression",text:s.text,mark:b,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:y=>p({text:y})}),h==="text"&&r(de,
{error:c,onHint:y=>p({text:bj(s.text,b,y)})})]}),s.kind==="actor"&&r("div",{class:Uf,children:[d.length>1&&r("div",{class:Ai,
children:[r("span",{class:St,children:"Of each"}),r(jt,{title:"Actor",kind:"outlined",values:d,value:s.per===""?d[0]:s.per,
onChange:y=>p({per:y})})]}),r(lx,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:h===
"from"?c:null,onText:y=>p({from:y})})]}),r(lx,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:y=>p({description:y})}),h==="other"&&r("div",{class:Ss,children:r(de,{error:c})}),l.text.trim()!==
""&&r(Vf,{dataset:e,name:"preview_of_definition",content:ix(l),actors:l.kind==="actor",onError:m})]})}function yj(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function bj(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function lx({label:e,value:t,placeholder:n,error:o,onText:i}){let s=gt();
return r("div",{class:Ai,children:[r("label",{class:St,for:s,children:e}),r("input",{id:s,class:Ke,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(de,{error:o})]})}function BN(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function FN(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function Kf({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=w(t),[l,u]=w(""),[c,m]=w(null),[d,p]=w(""),f=_e(e).
value.value?.actors??[],[h,b]=w(""),[y,S]=w(null),[v,C]=w(!1),T=gt(),E=h||f[0]||"",$=c??l,F=()=>{C(!0),Z6(e,s.trim(),{per:E,
description:d.trim(),fresh:n},$,BN(c?.name??"",l)).then(async N=>{await i(N.name),Q(`${U(N.name)} is saved, with ${Pe(N.
ids,"actor")}.`)},N=>{S(j(N)),C(!1)})};return r("article",{class:cu,"aria-label":n?"A cohort from a list":`A new list fo\
r ${U(s)}`,onDragOver:N=>N.preventDefault(),onDrop:N=>{N.preventDefault(),m(N.dataTransfer?.files[0]??null)},children:[r(
"div",{class:mu,children:[r("h2",{class:du,children:n?"A cohort from a list":r("bdi",{children:U(s)})}),r(M,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(M,{kind:"primary",icon:"save",disabled:v||s.trim()===""||c===null&&l.trim()==="",onClick:F,
children:"Save"})]}),n&&r("div",{class:Ai,children:[r("label",{class:St,for:`${T}-name`,children:"Name"}),r("input",{id:`${T}\
-name`,class:Ke,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:N=>{a(N.currentTarget.value),S(null)}})]}),
f.length>1&&r("div",{class:Ai,children:[r("span",{class:St,children:"The list has values of"}),r(jt,{title:"Actor",kind:"\
outlined",values:f,value:E,onChange:b})]}),r("div",{class:Ai,children:[r("label",{class:St,for:`${T}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:$N,children:[r("bdi",
{children:U(c.name)}),", ",En(c.size)," ",r(M,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>m(null)})]}):
r("textarea",{id:`${T}-list`,class:`${Ke} ${_N}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:N=>{u(N.currentTarget.value),S(null)}}),r("div",{class:Uf,children:[r(M,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>wf("",m),children:"Choose a file"}),c===null&&r("span",{class:Ei,children:l.trim()===""?"or drop one\
 here":Pe(FN(l),"line")})]})]}),r("div",{class:Ai,children:[r("label",{class:St,for:`${T}-description`,children:"Descrip\
tion"}),r("input",{id:`${T}-description`,class:Ke,value:d,placeholder:"where the list is from",onInput:N=>p(N.currentTarget.
value)})]}),y&&r("div",{class:Ss,children:r(de,{error:y})})]})}var vj=["mark","limit","cursor","step","state","value","other","entry","per"];function zN({saved:e}){let t=xj(e.document);
return r("div",{class:wN,children:[r("span",{children:["Frozen on ",G(e.time,nt(),"minute"),t?", from":""]}),t&&r(R,{children:[
r("code",{class:kN,children:r("bdi",{children:U(Qo(t))})}),r(M,{small:!0,kind:"outlined",icon:"right",onClick:()=>$i({view:Yi(
t),document:t,as:null,open:[]}),children:"Open the question"})]})]})}function xj(e){if(e===null||typeof e!="object")return null;
let t=Object.fromEntries(Object.entries(e).filter(([n])=>!vj.includes(n)));return typeof t.dataset=="string"?t:null}function pu(e){let t=n=>e.filter(o=>o.kind===n).length;return[["board","board"],["definition","definition"],["lookup","l\
ookup table"]].filter(([n])=>t(n)>0).map(([n,o])=>Pe(t(n),o)).join(", ")}function IN({dataset:e,uses:t}){return t.length===
0?r("p",{class:Ei,children:"Nothing that is saved uses it."}):r("section",{"aria-label":"Used in",children:[r("h3",{class:yN,
children:["Used in ",pu(t)]}),r("ul",{class:bN,children:t.map(n=>r("li",{class:vN,children:[r(ie,{name:n.kind==="board"?
"boards":n.kind==="lookup"?"table":"definitions",size:14}),n.kind==="lookup"?r(_,{value:n.name,most:80}):r("button",{type:"\
button",class:xN,onClick:()=>ye(n.kind==="board"?`boards/${encodeURIComponent(n.id)}`:`definitions/${encodeURIComponent(
e)}/${encodeURIComponent(n.name)}`),children:r(_,{value:n.name,most:80})}),r("span",{class:Ei,children:n.kind!=="board"?
n.kind:n.tiles?Pe(n.tiles.length,"tile"):"its filter"})]},`${n.kind} ${n.id??n.name}`))})]})}function HN({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=w(!1),[a,l]=w(null),{saved:u}=t,c="definition"in u?u:null,
m=c&&Q6(c),d=async y=>{s(!1),await n(y)};if(i&&c&&m)return r(Wf,{dataset:e,draft:m,version:u.version,onClose:()=>s(!1),onSaved:d});
if(i)return r(Kf,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:d});let p=()=>{J6(e,f,t.name).then(async()=>{
await n(""),Q(`${U(t.name)} is removed.`,c&&{label:"Undo",act:()=>{wj(e,c).then(()=>n(t.name),ux)}})},y=>l(j(y)))},f=c?"\
definitions":"cohorts",h=async(y,S)=>{let v=await G6(e,f,y,S);await n(v.saved.name);let C=v.in.length===0?"":`, also in ${pu(
v.in)}`;Q(`${U(y)} is ${U(S)} now${C}.`,{label:"Undo",act:()=>{h(S,y).catch(ux)}})},b=()=>qr(y=>r(Bf,{title:`Rename ${U(
t.name)}`,label:t.usedIn.length===0?"Name":`Name; it is written anew in ${pu(t.usedIn)}`,take:"Rename",value:t.name,onClose:y,
onTake:S=>S===t.name?Promise.resolve():h(t.name,S)}));return r("article",{class:cu,"aria-label":U(t.name),children:[r("d\
iv",{class:mu,children:[r("h2",{class:du,children:r(_,{value:t.name,most:120})}),r(M,{kind:"quiet",icon:"copy",label:"Co\
py the name",onClick:()=>ze(t.name,"The name")}),(m??!c)&&r(M,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?
"Edit":"New list"}),r(M,{kind:"outlined",onClick:b,children:"Rename"}),r(M,{kind:"danger",icon:"trash",label:"Remove",onClick:p}),
r(M,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:Ss,children:r(de,{error:a})}),r("p",{class:Ei,
children:[Hf[t.kind],", version ",u.version,", ",G(u.time,nt(),"minute")]}),u.description&&r("p",{children:r(_,{value:u.
description,most:2e3})}),c?r("pre",{class:PN,children:r("bdi",{children:U(qf(c.definition))})}):"ids"in u&&r("p",{children:[
q(u.ids)," actors of ",r("code",{children:U(u.per)})," in the list"]}),"ids"in u&&r(zN,{saved:u}),r(IN,{dataset:e,uses:t.
usedIn}),(t.kind==="list"||t.kind==="cohort")&&r(NN,{dataset:e,name:t.name,version:u.version}),r(Vf,{dataset:e,name:t.name,
content:null,actors:t.kind!=="property"}),r(kj,{dataset:e,one:t,onChanged:n})]})}async function wj(e,t){await em(e,t.name,
0,t.definition,t.description??"")}function ux(e){Q(j(e).message)}function kj({dataset:e,one:t,onChanged:n}){let[o,i]=w([]),
s="definition"in t.saved;if(B(()=>{let l=new AbortController;return K6(e,s?"definitions":"cohorts",t.name,l.signal).then(
i,()=>{}),()=>l.abort()},[t.saved.version]),o.length<2)return null;let a=l=>{W6(e,t.name,l).then(u=>em(e,t.name,t.saved.
version,u.definition,u.description??"")).then(()=>n(t.name)).then(()=>Q(`Version ${l} is restored.`),ux)};return r("deta\
ils",{class:ON,children:[r("summary",{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:LN,children:[
r("span",{children:["version ",l.version,l.removed?", removed":"",", ",G(l.time,nt(),"minute")]}),s&&!l.removed&&l.version!==
t.saved.version&&r(M,{small:!0,kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}var cx=new Map,Cj=2,mx=0,qN=[];function UN(e,t){let n=JSON.stringify([e,t.name,t.saved.version,t.saved.time]),o=cx.get(n)??
Sj(()=>Tj(e,t));return cx.set(n,o),o.catch(()=>cx.delete(n)),o}async function Sj(e){mx>=Cj&&await new Promise(t=>{qN.push(
t)}),mx++;try{return await e()}finally{mx--,qN.shift()?.()}}async function Tj(e,t){if(t.kind==="list"||t.kind==="cohort")
return Pe((await If(e,t.name)).size,"actor");if(t.kind==="session")return"";let n=ke(t.name),o=await Za(e,{column:n,limit:2}),
i=o.exact?"":"~ ";if(o.type==="bool"){let l=o.values.reduce((c,m)=>c+m.count,o.nulls),u=o.values.find(({value:c})=>String(
c)==="true")?.count??0;return`${i}${V(l===0?0:u/l)} of events`}if(o.type!=="int64"&&o.type!=="float64")return`${i}${Pe(o.
distinct,"value")}`;let{rows:s}=await te("v1/query",{body:{dataset:e,aggregate:{measures:[`median(${n}) as median`]}}}),
a=s[0]?.[0];return typeof a=="number"?`median ${q(o.type==="int64"?Math.round(a):a)}`:""}async function VN(e){let[t,n,o]=await Promise.all([U6(e),V6(e),j6(e)]),i=new Map(o.map(l=>[l.name,l.in])),s=n.map(l=>({kind:"\
list",name:l.name,saved:l}));return[...await Pj(e,t.map(Y6)),...s].map(l=>({...l,usedIn:i.get(l.name)??[]})).sort((l,u)=>l.
name.localeCompare(u.name))}async function Pj(e,t){let n=t.filter(a=>a.kind==="actor");if(n.length===0)return t;let o=n.
map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await te("v1/parse",{body:{dataset:e,texts:o}}).catch(
()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));return t.map(a=>a.kind==="actor"&&s.
has(a.name)?{...a,kind:"cohort"}:a)}function WN({rest:e}){let[t="",...n]=e.split("/"),o=Le.value.value?.[0]?.name;return B(()=>{Le.value.value||yt()},[]),B(
()=>{let i=Xt.value||o;t===""&&i&&ye(`definitions/${encodeURIComponent(i)}`)},[t,o]),B(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),Le.value.error&&t===""?r(kr,{error:Le.value.error,what:"The datasets cannot be listed",again:()=>{
yt()}}):Le.value.value?.length===0?r(Re,{icon:"data",title:"There is no dataset yet",actions:r(M,{kind:"primary",onClick:()=>ye(
""),children:"How to send events"})}):t===""?r(Te,{}):r(Mj,{dataset:t,name:n.join("/")},t)}function Mj({dataset:e,name:t}){
let[n,o]=w(null),[i,s]=w(null),[a,l]=w(_j),[u,c]=w(""),m=async()=>{try{o(await VN(e)),s(null)}catch(v){s(j(v))}};B(()=>{
m()},[]);let d=v=>{l(null),ye(`definitions/${encodeURIComponent(e)}${v===""?"":`/${encodeURIComponent(v)}`}`)},p=async v=>{
await Promise.all([m(),Nn(e)]),d(v)},f=v=>()=>l({kind:v,name:"",text:"",description:"",per:"",from:""}),h=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],b=(n??[]).filter(v=>v.name.toLowerCase().includes(u.trim().toLowerCase())),
y=n?.find(v=>v.name===t)??null,S=a!==null||t!=="";return r("main",{class:eN,"data-state":n?"exact":i?"error":"running",children:[
r("div",{class:tN,children:[r("h1",{class:nN,children:"Definitions"}),r(jt,{title:"Dataset",icon:"data",kind:"outlined",
values:(Le.value.value??[]).map(v=>v.name),value:e,onChange:v=>ye(`definitions/${encodeURIComponent(v)}`)}),n!==null&&n.
length>5&&r("input",{type:"search",class:`${Ke} ${oN}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:v=>c(
v.currentTarget.value)}),r(ut,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},
items:h,children:"New"})]}),i&&r(kr,{error:i,what:"The definitions cannot be listed",again:()=>{m()}}),!n&&!i&&r(Te,{}),
n?.length===0&&a===null&&r(Re,{icon:"definitions",title:"There are no definitions yet",actions:r(R,{children:[r(M,{kind:"\
primary",onClick:()=>l({kind:"property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),
r(M,{kind:"outlined",onClick:()=>l({kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from \
a list"})]}),children:"A definition is a name for what many questions mean: big, for amount > 100; loyal, for who bought\
 three times. It counts for old events too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:rN,"data-open":S,children:[
n.length>0&&r($j,{dataset:e,all:b,whole:!S,current:a===null?t:"",onOpen:d}),S&&r("div",{class:TN,children:[a?.kind==="li\
st"&&r(Kf,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:p}),a!==null&&a.kind!=="list"&&r(Wf,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:p},`${a.kind} new`),a===null&&y&&r(HN,{dataset:e,one:y,onChanged:p,onClose:()=>d("")},
y.name),a===null&&!y&&r("p",{class:SN,children:`There is no definition ${U(t)} of this dataset.`})]})]})]})}function _j(){
let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?null:{kind:"property",name:"",text:e,description:"",
per:"",from:""}}function $j({dataset:e,all:t,whole:n,current:o,onOpen:i}){return r("div",{class:iN,"data-whole":n,children:[
n&&r("div",{class:sN,"aria-hidden":"true",children:[r("span",{}),r("span",{children:"Name"}),r("span",{children:"Kind"}),
r("span",{children:"What it is"}),r("span",{children:"Used in"}),r("span",{class:lN,children:"Now"})]}),r("ul",{"aria-la\
bel":"Definitions",children:[t.map(s=>r(Dj,{dataset:e,one:s,whole:n,current:s.name===o,onOpen:()=>i(s.name)},`${s.name} ${s.
saved.version}`)),t.length===0&&r("li",{class:CN,children:"None has this in its name."})]})]})}function Dj({dataset:e,one:t,
whole:n,current:o,onOpen:i}){let s="ids"in t.saved?`${q(t.saved.ids)} actors in the list`:qf(t.saved.definition);return r(
"li",{children:r("button",{type:"button",class:aN,"aria-current":o?"true":void 0,onClick:i,children:[r("span",{class:uN,
children:r(ie,{name:t.kind==="property"?"definitions":t.kind==="session"?"sessions":"actor"})}),r("span",{class:cN,children:r(
_,{value:t.name,most:64})}),r("span",{class:mN,children:Hf[t.kind]}),r("span",{class:dN,children:[r("code",{class:sx,children:r(
"bdi",{children:U(s)})}),t.saved.description&&r("span",{class:`${sx} ${pN}`,children:r(_,{value:t.saved.description,most:200})})]}),
n&&r("span",{class:fN,children:t.usedIn.length===0?r("span",{class:hN,children:"nothing"}):pu(t.usedIn)}),n&&r(Ej,{dataset:e,
one:t})]})})}function Ej({dataset:e,one:t}){let n=I(null),o=Ef(n),[i,s]=w(null);return B(()=>{o&&UN(e,t).then(s,()=>s("c\
annot be asked"))},[o]),r("span",{ref:n,class:gN,"data-state":i===null?"running":"exact",children:i??"…"})}var KN={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:WN};async function dx(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),te(`v1/history?${n.toString()}`,{signal:t})}async function jN(e,t){
await te(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function GN(e){await te(`v1/history/${e}`,{method:"DEL\
ETE"})}var ZN="Ni",YN="oc",QN="Ri",XN="Ai",eB="nc",tB="h",nB="K",oB="He",rB="pc",iB="O",sB="Di",aB="dc",lB="lc",uB="Ti",cB="xc",
mB="_i",dB="qi",pB="P",fB="Le",hB="Q",gB="sc";var jf=96,Gf=20;function yB({points:e,bars:t}){if(e.length===0)return r("span",{});if(e.length===1)return r("span",{class:sB,
children:q(e[0])});let n=Math.min(0,...e),o=Math.max(0,...e)-n||1,i=a=>Gf-1-(a-n)/o*(Gf-2),s=t?Math.min(12,jf/e.length):
jf/(e.length-1);return r("svg",{class:iB,width:jf,height:Gf,viewBox:`0 0 ${jf} ${Gf}`,"aria-hidden":"true","data-spark":!0,
children:t?e.map((a,l)=>r("rect",{x:l*s,y:Math.min(i(a),i(0)-1),width:Math.max(1,s-1),height:Math.max(1,Math.abs(i(a)-i(
0)))},l)):r("polyline",{points:e.map((a,l)=>`${(l*s).toFixed(1)},${i(a).toFixed(1)}`).join(" ")})})}var Aj=150;function bB(){let[e,t]=w(""),[n,o]=w(!1),[i,s]=w(null),[a,l]=w(void 0),[u,c]=w(null),[m,d]=w(0),p=I(!0);B(()=>{
globalThis.document.title="History · Sluice"},[]),B(()=>{let y=new AbortController,v=setTimeout(()=>{dx({search:e.trim(),
starred:n},y.signal).then(C=>{s(C.entries),l(C.cursor),c(null)},C=>{$n(C)||c(j(C))})},p.current?0:Aj);return p.current=!1,
()=>{clearTimeout(v),y.abort()}},[e,n,m]);let f=()=>{dx({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(y=>{
s([...i??[],...y.entries]),l(y.cursor)},y=>c(j(y)))},h=y=>s((i??[]).map(S=>S.id===y.id?y:S)),b=y=>s((i??[]).filter(({id:S})=>S!==
y.id));return r("main",{class:ZN,"data-state":i?"exact":"running",children:[r("div",{class:YN,children:[r("h1",{class:QN,
children:"History"}),r("input",{type:"search",class:`${Ke} ${XN}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:y=>t(y.currentTarget.value)}),r(M,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(kr,{error:u,what:"The history cannot be read",again:()=>d(m+1)}),!i&&!u&&r(Te,{}),i?.length===
0&&r(Rj,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:eB,children:i.map(y=>r(Oj,{entry:y,
onEntry:h,onGone:b},y.id))}),a!==void 0&&r(M,{kind:"outlined",class:gB,onClick:f,children:"Older ones"})]})}function Rj({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(Re,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(M,{kind:"primary",onClick:n,children:"The whole history"}):r(M,{kind:"primary",icon:"explore",onClick:()=>ye(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function Oj({entry:e,onEntry:t,onGone:n}){let o=Nj(e),i=o&&Gt.find(({name:l})=>l===Yi(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),jN(e.id,l.starred).catch(u=>{t(e),Q(j(u).message)})},a=()=>{o&&$i({view:Yi(o),document:o,as:null,open:[]})};
return r("li",{class:tB,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:nB,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(ie,{name:"star"})}),r("button",{type:"button",class:oB,disabled:!o,onClick:a,
children:[r("span",{class:rB,children:r(ie,{name:i?.icon??"braces"})}),r("span",{class:lB,children:[r("span",{class:uB,children:r(
"bdi",{children:U(o?Qo(o):String(e.document))})}),e.error!==void 0&&r("span",{class:cB,children:[r(ie,{name:"error",size:14}),
r("bdi",{children:U(e.error)})]})]}),r("span",{class:mB,children:o&&Ur(o,o.timezone??"UTC")}),r(yB,{points:e.spark??[],bars:o!==
null&&!Lj(o)}),r("span",{class:dB,children:r(_,{value:e.dataset,most:32})}),r("span",{class:pB,children:e.error===void 0?
`${el(e.elapsed_ms)}, ${q(e.rows_scanned)} rows`:"failed"}),r("span",{class:fB,children:[G(e.at,nt(),"minute"),e.by&&r("\
span",{class:aB,children:r(_,{value:e.by,most:32})})]})]}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Remove from th\
e history",class:hB,onClick:()=>{GN(e.id).then(()=>n(e),l=>Q(j(l).message))}})]})}function Lj(e){return e.retention!==void 0||
e.lifecycle!==void 0||ae(e.aggregate?.by).some(t=>t.startsWith("time("))}function Nj(e){let t=e.document;return t!==null&&
typeof t=="object"&&typeof t.dataset=="string"?t:null}var vB={name:"history",label:"History",icon:"history",letter:"h",Page:bB};var Gt=[LD,eA,aR,ZR,$O,m4,pL],Ri=[q6,KN,vB,xS];var xB="Fi",wB="cc",kB="gc",CB="hc",SB="fc",TB="Gi",PB="Ji",MB="uc",_B="mc",$B="Ki";function DB(){let e=a1.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&Gt.some(({name:a})=>a===
"funnel");return r("section",{class:xB,"aria-label":"What was loaded",children:[r("div",{class:wB,children:[r("p",{class:kB,
role:"status",children:Hg(t,n)}),r(M,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:zg})]}),s&&r("p",{class:CB,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:SB,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:Ce(TB,u>=0&&PB),"aria-pre\
ssed":u>=0,onClick:()=>u1(a),children:[u>=0&&r("span",{class:MB,children:u+1}),r(_,{value:a,most:32,middle:!0}),r("span",
{class:_B,children:q(l)})]},a)})}),r("div",{class:$B,children:[n.rejected>0&&r(M,{kind:"outlined",onClick:()=>{zg(),ye(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(M,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:c1,children:"Show the funnel"})]})]})}function EB(){return B(()=>{Io(),y1()},[]),r(R,{children:[r(bC,{}),r(DB,{}),r(w1,{})]})}function AB(){let{value:e,error:t}=Le.value,n=e?.[0]?.name;return B(()=>{e||yt()},[]),B(()=>{n!==void 0&&Ir(n)},[n]),t?r(
Re,{icon:"warning",title:"The datasets cannot be listed",actions:r(M,{kind:"outlined",onClick:()=>{yt()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(k4,{}):r(Te,{})}function RB(){return r(Re,{icon:"search",title:"There is no\
 such page",actions:r(M,{kind:"primary",onClick:()=>ye(""),children:"To the first dataset"})})}var OB="vc",LB="wc",NB="bc",BB="yc",FB="Me",zB="kc";function IB(){let[e,t]=w(""),[n,o]=w(null),[i,s]=w(!1),a=I(null);return B(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:OB,children:r("form",{class:LB,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
F0(e.trim()).then(()=>location.reload(),c=>{s(!1),o(j(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:NB,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:BB,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:FB,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(de,{id:"token-problem",error:n}),r(M,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:zB,children:"Log in"})]})})}var HB="Oi",qB="zc",UB="jc",VB="Xc";function WB({id:e}){let[t,n]=w(null),[o,i]=w(null),[s,a]=w(0);return B(()=>{let l=new AbortController;return ES(e,l.signal).
then(async u=>{let c=await KB(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?$i(c):ye(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(j(u))}),()=>l.abort()},[e,s]),o?.status===404?r(Re,{icon:"share",title:"There is no such l\
ink",actions:r(M,{kind:"primary",onClick:()=>ye(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(kr,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(Ij,{link:t}):r(Te,{})}async function KB(e){
let t=jm(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await bi(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function Ij({link:e}){let[t,n]=w(null);B(()=>{KB(e).then(n)},[e]);let o=Gt.find(({name:l})=>l===t?.view);if(B(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(Te,{});let{document:i}=t,s={...ag,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>yi(t);return r(R,{children:[r(es,{kind:"info",actions:r(M,{small:!0,kind:"outlined",onClick:()=>$i(
t),children:"Ask now"}),children:["The numbers as they were on ",G(e.made,nt(),"minute"),"."]}),r("main",{class:HB,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:qB,children:r("bdi",{children:U(Qo(i))})}),r("p",{class:UB,children:[
U(i.dataset),", ",Ur(i,i.timezone??"UTC")]}),r("div",{class:VB,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,
{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var jB="Cc",GB="Sc",JB="Bc",ZB="Pi",YB="Ec",QB="Qi";function XB({onClose:e}){let t=Map.groupBy(zk.value,({group:n})=>n);return r(ot,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:jB,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:GB,children:n}),r("dl",{class:JB,children:o.
map(({keys:i,label:s})=>r("div",{class:ZB,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:YB,
children:a},a))})]},i))})]},n))}),r("div",{class:QB,children:[r("label",{children:[r("input",{type:"checkbox",checked:Ik.
value,onChange:n=>Hk(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:Pd.value,onChange:n=>RS(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Zf(e){let t=di(be.value),n=ae(be.value[t]?.by),o=ke(e);n.includes(o)||ge({document:Me(be.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function tm(e){let t=qe.value.view===e.name,n=Qw(e.name,$g(Xt.value));n!==null&&Q(n,{label:"Undo",act:gi}),t&&zr.value.kind!==
"view"&&Xt.value!==""&&zo(),Xt.value===""&&ye("")}function e8(){let e="Go to";return[...Gt.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>tm(t)})),...Ri.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>ye(t.name)}))]}var fx=matchMedia("(prefers-color-scheme: dark)"),t8=ue(fx.matches),px=Br("theme"),nm=ue(px==="light"||px==="dark"?px:"s\
ystem"),gu=xn(()=>nm.value==="system"?t8.value?"dark":"light":nm.value);function Yf(e){nm.value=e,Fr("theme",e)}function n8(){
fx.addEventListener("change",()=>{t8.value=fx.matches}),_n(()=>{document.documentElement.dataset.theme=gu.value})}var qj=100,Uj=80;function r8({onClose:e,onHelp:t}){let[n,o]=w(""),i=Vj(),s=Wj(n),a=ka();B(()=>{Le.value.value||yt(),a!==
""&&!_e(a).value.value&&Nn(a)},[a]);let l=a===""?null:_e(a).value.value,u=Z(()=>Jj(t),[l,Le.value.value]),c=In([...u,...i.
map(jj),...s.map(Gj)],n,({name:m})=>m).slice(0,qj);return r(ot,{title:"Find",onClose:e,children:r(Xi,{label:"Find pages,\
 boards, properties, definitions, values and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page\
, board, property, definition, value, command",options:c.map(m=>({value:m,label:r(_,{value:m.name,most:80}),note:m.kind})),
onPick:m=>{e(),m.act()},onTake:()=>{},onCancel:e})})}function Vj(){let[e,t]=w([]);return B(()=>{let n=new AbortController;
return su(n.signal).then(t,()=>{}),()=>n.abort()},[]),e}function Wj(e){let[t,n]=w([]),o=e.trim(),i=ka();return B(()=>{if(i===
"")return;let s=new AbortController,a=o===""?["definition","cohort"]:["definition","cohort","event","value"],l=setTimeout(
()=>{Tp(i,o,a,s.signal).then(u=>n(u.names.filter(c=>!Kj(i,c))),()=>{})},o===""?0:Uj);return()=>{clearTimeout(l),s.abort()}},
[o,i]),t}function Kj(e,{kind:t,property:n}){return t==="value"&&n!==void 0&&n===_e(e).value.value?.event}function jj({id:e,
name:t}){return{name:t,kind:"board",act:()=>ye(`boards/${encodeURIComponent(e)}`)}}function Gj({kind:e,name:t,property:n}){
switch(e){case"event":return{name:t,kind:"only this event",act:()=>o8(Fo(_e(ka()).value.value?.event??"event",t))};case"\
value":return{name:t,kind:`only this ${n??""}`,act:()=>o8(Fo(n??"",t))};default:return{name:t,kind:e,act:()=>ye(`definit\
ions/${encodeURIComponent(ka())}/${encodeURIComponent(t)}`)}}}function ka(){return Xt.value||(Le.value.value?.[0]?.name??
"")}function o8(e){hx().then(()=>ge({document:{...be.value,where:no(be.value.where,e)}}))}async function hx(){Xt.value===
""?await Ir(ka()):zr.value.kind!=="view"&&zo()}function Jj(e){let t=ka()===""?[]:_e(ka()).value.value?.columns??[];return[
...Gt.map(n=>({name:n.label,kind:"page",act:()=>tm(n)})),...Ri.map(n=>({name:n.label,kind:"page",act:()=>ye(n.name)})),...(Le.
value.value??[]).map(({name:n})=>({name:n,kind:"dataset",act:()=>{Ir(n)}})),...ll.value?[{name:"Undo",kind:"command",act:gi}]:
[],...ul.value?[{name:"Redo",kind:"command",act:cl}]:[],{name:"The document as JSON",kind:"command",act:()=>{hx().then(()=>Gn(
{kind:"json"}))}},{name:gu.value==="dark"?"Light":"Dark",kind:"command",act:()=>Yf(gu.value==="dark"?"light":"dark")},{name:"\
All keys",kind:"command",act:e},...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>{hx().then(()=>Zf(n))}}))]}var s8="Ne",a8="Vi";function l8({folded:e}){let[t,...n]=vi.value,o=t?`${xl(t.kind)} ${t.dataset}, ${V(t.done)}`:"",i=Bo(o);return t?r("butto\
n",{type:"button",class:s8,"aria-label":o,onClick:()=>ye("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
xl(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:a8,children:V(t.done)}),r(yl,{small:!0,label:o,done:t.done})]}):null}function u8(){let e=Ja.value?.tokens?Ja.value.name:void 0;if(e===void 0)return null;let t=()=>{z0().then(()=>location.reload(),
n=>Q(`Logging out failed: ${j(n).message}`))};return r(ut,{icon:"actor",label:`Logged in as ${ee(e).text}`,menuLabel:"Ac\
count",kind:"quiet",placing:{side:"top"},head:r(_,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var c8="Wi",m8="f",d8="Yi",p8="Ic",f8="Zi",gx="ea",h8="u",g8="ra",y8="ia",b8="Re",v8="aa";var Oi=ue(Br("rail")==="folded");function Qj(){Oi.value=!Oi.value,Fr("rail",Oi.value?"folded":"open")}function w8({onPalette:e,
onHelp:t}){let n=zr.value;return r("nav",{"aria-label":"Pages",class:Ce(c8,Oi.value&&m8),children:[r("div",{class:d8,children:[
r(eG,{}),!Oi.value&&r("span",{class:p8,children:"Sluice"})]}),r("ul",{class:gx,children:Gt.map(o=>r(x8,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&qe.value.view===o.name,onClick:()=>tm(o)},o.name))}),Ri.length>0&&r(
"div",{class:y8,role:"presentation"}),r("ul",{class:gx,children:Ri.map(o=>r(x8,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>ye(o.name)},o.name))}),r("div",{class:b8,children:[r(l8,{folded:Oi.
value}),r(M,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(Xj,{}),r(u8,{}),r(M,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(M,{icon:"collapse",label:Oi.value?"Widen":"Fold",kind:"quiet",class:v8,onClick:Qj})]})]})}
function x8({icon:e,label:t,keys:n,current:o,onClick:i}){let s=Bo(Oi.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:h8,"aria-current":o?"page":void 0,"aria-label":Oi.value?t:void 0,onClick:i,...s,children:[
r(ie,{name:e,size:20}),r("span",{class:g8,children:t})]})})}function Xj(){let e=(t,n)=>({label:n,checked:nm.value===t,act:()=>Yf(
t)});return r(ut,{icon:gu.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function eG(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:f8,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var C8="ta",S8="oa";function T8({children:e}){let[t,n]=w(null);wo([...e8(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{ll.value&&gi()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{ul.value&&
cl()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:qo},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:nG}]),B(()=>{let i=s=>{if(Zu(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";nd(a).then(l=>{l&&(ge(l),Q("The question was pasted.",{label:"Undo",act:gi}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:C8,children:[r(w8,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:S8,children:[Ya.value==="away"&&r(es,{kind:"warning",actions:r(M,{small:!0,
kind:"outlined",onClick:U0,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(r8,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(XB,{onClose:o}),r(sS,{}),r(
r1,{}),r(sw,{})]})}function nG(){let{phase:e}=Jn.result.value;e==="running"||e==="estimate"?Jn.cancel():Ji.value.length>
0&&Vm()}var P8="Uc",M8="Hc",_8="na",$8="Lc";var Xf=xn(()=>ta.value.filter(e=>e.to.dataset===be.value.dataset));function D8(){return Xf.value.length===0?null:r("nav",
{"aria-label":"The way here",class:P8,children:[Xf.value.map((e,t)=>r("span",{class:M8,children:[r("button",{type:"butto\
n",class:_8,onClick:()=>{yy(t),ge(e.from)},children:t===0?"all":ee(Xf.value[t-1]?.label).text}),r(ie,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:$8,children:ee(Xf.value.at(-1)?.label).text})]})}var E8="Ae",A8="Mc",R8="Nc",O8="Rc",L8="Ac",N8="Dc";function eh({title:e,note:t,actions:n,children:o,onClose:i}){let s=I(null),a=gt();return Ye(()=>{fi();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:E8,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:A8,children:[r("div",{class:R8,children:[r("h2",{id:a,class:O8,
children:e}),t&&r("p",{class:L8,children:t})]}),n,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:N8,children:o})]})}var B8="Tc",F8="_c",z8="qc",yx="Fc";function I8({layer:e,onClose:t}){let n=e.request,o=zl({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Z(()=>o.pages.flat(),[o.pages]),a=Z(()=>o.columns.map((c,m)=>({key:c.name,head:r(
_,{value:c.name,most:48}),number:ur(c)&&m>0,cell:d=>m===0?r(_,{value:d[0],most:64,middle:!0}):r(_,{shown:xo(d[m],c,i)})})),
[o.columns,i]),l=_e(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&ye(pl(n.dataset,
String(c[0])))};return r(eh,{title:"Actors",onClose:t,note:r(R,{children:[r(_,{value:e.label,most:200}),sG(s.length,o.hasMore)]}),
actions:r(M,{icon:"save",kind:"outlined",onClick:()=>Gn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:z8,children:[r(de,{error:o.error}),r(M,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:yx,children:r(Te,{lines:12})}),o.first&&(s.length===0?
r("p",{class:yx,children:"No actor is here."}):r("div",{class:B8,children:[r(Ee,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:F8,children:r(M,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function sG(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var oh="Gc",q8="Jc",U8="V",V8="Kc";var aG=/^[A-Za-z_][A-Za-z0-9_]*$/;function K8({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=w(o?"live":"frozen"),
[a,l]=w(""),[u,c]=w(null),[m,d]=w(null),p=async()=>{if(!aG.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await uG(a,o,String(e.label)):n&&await mG(a,n,String(e.label),d),Nn(
Xt.value),Q(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){d(null),c(lG(j(f)))}};
return r(ot,{title:"Save as cohort",onClose:t,foot:r(R,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,
{kind:"primary",disabled:m!==null||a==="",onClick:()=>{p()},children:m===null?"Save":`${z(m)} actors read`})]}),children:[
r("p",{class:oh,children:r(_,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),p()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(tn,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:q8,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(W8,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(W8,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(de,{error:u})]})]})}function lG(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function W8({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:U8,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:V8,children:n?"Not possibl\
e for these actors.":s})]})]})}function j8(e,t){return`v1/datasets/${encodeURIComponent(Xt.value)}/${e}/${encodeURIComponent(
t)}`}async function uG(e,t,n){await te(j8("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var cG=1e4;async function mG(e,t,n,o){let i=[],s,a="";o(0);do{let u=await te("v1/actors",{body:{...t,
limit:cG,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a});await te(`${j8("cohorts",e)}?${l.toString()}`,{method:"PUT",
body:{actors:i,description:n,document:t},headers:{"If-None-Match":"*"}})}function G8({layer:e,onClose:t}){let n=e.document,o=zl({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=bt(mp(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(eh,{title:"Events",onClose:t,note:r(R,{children:[r(_,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${z(s)} events`]}),children:r(hp,{paging:o,document:n,zone:a})})}var Z8="Oc",Y8="Pc",Q8="pa",X8="Qc",e3="Vc",t3="Wc",n3="da",o3="Yc",r3="Zc",i3="eg",s3="rg",a3="la",bx="ig";var dG=6;function l3({column:e,document:t}){let n=I(null),{values:o,error:i,former:s}=pG(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let m=c?`not (${Fo(e.name,u)})`:Fo(e.name,u);Ue({document:Me(t,"where",no(t.
where,m))},m)};return r("section",{ref:n,class:Q8,"aria-label":ee(e.name).text,"data-former":s,children:[r("div",{class:X8,
children:[r("h3",{class:e3,children:r(_,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:t3,children:[q(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(M,{small:!0,kind:"quiet",label:`Break down by ${ee(e.name).text}`,onClick:()=>Zf(
e.name),children:"By"})]}),i&&r(de,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},m)=>r("li",{children:r("\
button",{type:"button",class:n3,onClick:d=>l(u,d.altKey),children:[r("span",{class:o3,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:r3,children:r(_,{value:u,most:40,middle:!0})}),r("span",{class:i3,title:z(c),children:[o.exact?"":"~",q(
c)]})]})},m))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:s3,children:[o.more>0&&r("span",{children:[q(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:a3,onClick:u=>l(null,u.altKey),children:[r(_,{value:null})," ",q(o.nulls)]})]})]})}
function pG(e,t,n){let[o,i]=w(!1),[s,a]=w({values:null,error:null,former:!1}),l=fG(t,n);return B(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),B(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),Za(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{$n(
c)||a({values:null,error:j(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function fG(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:ke(e),limit:dG,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}var vx=60;function u3({onClose:e}){let[t,n]=w(""),[o,i]=w(vx),s=_e(Xt.value).value.value?.columns,a=(s??[]).filter(({name:l,
type:u})=>u!=="timestamp"&&l.toLowerCase().includes(t.trim().toLowerCase()));return r(Cs,{title:"Properties",label:"Prop\
erties and their values",onClose:e,children:[r("div",{class:Z8,children:r("input",{class:Y8,"aria-label":"Find a propert\
y",placeholder:"find a property",value:t,onInput:l=>{n(l.currentTarget.value),i(vx)}})}),s?a.slice(0,o).map(l=>r(l3,{column:l,
document:be.value},l.name)):r(Te,{}),a.length>o&&r("p",{class:bx,children:r(M,{small:!0,kind:"outlined",onClick:()=>i(o+
vx),children:`${z(a.length-o)} more properties`})}),r("p",{class:bx,children:"Click: only this value. Alt+click: all but\
 this value."})]})}var m3="ag",d3="tg";function f3({onClose:e}){let t=be.value,[n,o]=w(()=>JSON.stringify(t,null,2)),[i,s]=w(null);return B(()=>{Ut(p3(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(Cs,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(M,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>ze(n,"The document")}),children:[r(jl,{class:m3,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=p3(l);s(c),u&&ge({document:{...u,dataset:u.dataset||qe.value.document.dataset}},
"replace")},onRun:qo}),i!==null&&r("div",{class:d3,children:r(de,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function p3(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function h3({layer:e,onClose:t}){let[n,o]=w(""),[i,s]=w(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=be.value,m=()=>{n.trim()!==""&&Pl({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,d=>s(
j(d)))};return r(ot,{title:"Note",onClose:t,foot:r(R,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,{
kind:"primary",onClick:m,children:"Save"})]}),children:[r("p",{class:oh,children:[G(a,c),l===void 0?"":` to ${G(l,c)}`]}),
r("form",{onSubmit:d=>{d.preventDefault(),m()},children:[r("input",{class:Ke,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:d=>o(d.currentTarget.value)}),i&&r(de,{error:i})]})]})}var g3=new Map([["facets",u3],["json",f3],["events",G8],["actors",I8],["cohort",K8],["note",h3],["live-event",aL]]);var y3=["1d","7d","30d","1y"];function b3(){let e=I(null),[t,n]=w(null),o=be.value.compare?.offset,i=pi(Jn.result.value.
error,"compare"),s=()=>n(null);return r(R,{children:[r(M,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${U(Sd(o))} before`}),i&&t===null&&r("div",{class:cp,children:r(de,{error:i})}),t==="menu"&&r(Co,{anchor:e.current,label:"\
Compare",items:gG(o,()=>n("field")),onClose:s}),t==="field"&&r(en,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:VM,children:r(tn,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),rh(a.trim()===""?void 0:a.trim())}})})})]})}
function gG(e,t){let n=e!==void 0&&!y3.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>rh(void 0)},
{label:"The period before",checked:!1,act:()=>{yG()}},...y3.map(o=>({label:`${Sd(o)} before`,checked:e===o,act:()=>rh(o)})),
{label:n?`${U(Sd(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function rh(e){
ne("compare",e===void 0?void 0:{offset:e})}async function yG(){try{let e=be.value,t=await BM(e);t===null?Q("The range ha\
s no start: choose one before it is compared."):be.value===e&&rh(t)}catch(e){Q(j(e).message)}}var v3="og",x3="ng",xx="De",w3="pg",k3="dg";var bu="";function C3({onClose:e}){let[t,n]=w(null),[o,i]=w(bu),[s,a]=w(""),[l,u]=w(""),[c,m]=w(null),[d,p]=w(!1),f=gt();
B(()=>{su().then(y=>{let S=[...y].sort((v,C)=>C.changed.localeCompare(v.changed));n(S),i(S[0]?.id??bu)},y=>m(j(y)))},[]);
let h=Qo(qe.value.document);return r(ot,{title:"Save to a board",onClose:e,children:r("form",{class:v3,onSubmit:y=>{y.preventDefault(),
p(!0),vG(o,s.trim()||"My board",l.trim()).then(e,S=>{m(j(S)),p(!1)})},children:[r("label",{class:St,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:Ke,"data-autofocus":!0,value:l,placeholder:U(h),maxLength:200,autocomplete:"\
off",onInput:y=>u(y.currentTarget.value)}),r("fieldset",{class:x3,children:[r("legend",{class:St,children:"Board"}),(t??
[]).map(y=>r("label",{class:xx,children:[r("input",{type:"radio",name:f,checked:o===y.id,onChange:()=>i(y.id)}),r("bdi",
{class:w3,children:U(y.name)})]},y.id)),r("label",{class:xx,children:[r("input",{type:"radio",name:f,checked:o===bu,onChange:()=>i(
bu)}),r("span",{children:"A new board"})]})]}),o===bu&&r(R,{children:[r("label",{class:St,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:Ke,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:y=>a(
y.currentTarget.value)})]}),c&&r(de,{error:c}),r("div",{class:k3,children:r(M,{type:"submit",kind:"primary",icon:"save",
disabled:d||t===null,children:"Save"})})]})})}async function vG(e,t,n){let{document:o,view:i,as:s}=qe.value,a=e===bu?null:
await Cr(e),l=s??Gt.find(m=>m.name===i)?.chartOf(o)??"",u=xa(a?.content??ru,{kind:"query",title:n,document:o,as:l}),c=a?
await Jc(e,a.version,a.name,u):await Sr(t,u);Q(`Saved to ${U(c.name)}.`,{label:"Open",act:()=>ye(`boards/${encodeURIComponent(
c.id)}`)}),a&&Q("The tile can be taken back.",{label:"Undo",act:()=>{xG(c,a)}})}async function xG(e,t){await Jc(e.id,e.version,
t.name,t.content).then(()=>Q("The tile is taken back."),n=>Q(j(n).message))}var wG=ue([]);function S3(){return r(ut,{icon:"save",menuLabel:"Save",items:[...kG(),...wG.value],placing:{align:"end"},children:"Save"})}
function kG(){let{dataset:e,where:t}=qe.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>qr(
o=>r(C3,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>ye(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>Rf(e)}]}var P3="lg",M3="Te";function $3(){let e=Jn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:P3,children:[r("sp\
an",{role:"status",class:M3,"data-phase":e.phase,children:[e.phase==="exact"&&r(ie,{name:"check",size:14}),e.phase==="er\
ror"&&r(ie,{name:"error",size:14}),SG(e)]}),t&&r(M,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Jn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(M,{small:!0,kind:"outlined",onClick:qo,children:"Run again"})]})}
function SG(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return _3(
e);case"cancelled":return e.sampled===null?"cancelled":`cancelled; this is an ${_3(e)}`;case"error":return e.answer?"fai\
led; this is the answer before":"failed";case"exact":{let n=el(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`s\
ample of ${V(t.sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${q(t.rows_scanned)} rows`:`${o}, ${n}`}}}function _3({
answer:e,intervals:t,sampled:n}){let o=KS(e,t);return`estimate from ${V(n??0)} of actors${o===null?"":`, ±${lg(o)}`}`}var D3="_e",E3="qe",A3="xg",R3="Fe",O3="sg";var L3=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function N3({runs:e}){B(()=>{Le.value.value||
yt()},[]);let t=Le.value.value?.map(({name:o})=>o)??[Xt.value],n=be.value.timezone??"UTC";return r("header",{class:D3,"a\
ria-label":"The question",children:[r("div",{class:E3,children:[r(jt,{title:"Dataset",icon:"data",values:t,value:Xt.value,
onChange:o=>{Ir(o)},class:A3}),r(KM,{}),r(jt,{title:"Time zone",icon:"globe",values:Nf(),value:n,onChange:o=>ne("timezon\
e",o),kind:"quiet",free:!0}),r(b3,{}),r(PG,{})]}),r("div",{class:R3,children:e&&r($3,{})}),r("div",{class:O3,children:[r(
M,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!ll.value,onClick:gi}),r(M,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!ul.value,onClick:cl}),r(ut,{icon:"share",menuLabel:"Share",items:BS(),placing:{align:"end"},children:"Shar\
e"}),r(S3,{})]})]})}function PG(){let e=be.value.sample,t=e===void 0||e===1?void 0:e,n=L3.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(ut,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:L3.map(([o,i])=>({label:o,checked:i===t,act:()=>ne("sample",i)})),children:n})}var B3="cg",F3="xa",z3="gg",I3="hg",H3="fg",q3="ug",U3="sa";function W3(){let e=Gt.find(({name:t})=>t===Jw.value)??Gt[0];return e?r(_G,{view:e}):null}function _G({view:e}){let t=be.
value,n=$G(Jn.result.value,t),o=Zw.value??e.chartOf(t);B(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),wo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>wx("facets")}]),wo(
[{keys:"/",label:`Sentence: ${kb}`,group:"View",act:wb}]);let i=a=>{ge({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(R,{children:[r(N3,{runs:e.runs??!0}),r(Km,{busy:s,done:n.done}),r("div",{class:B3,
children:[r("main",{class:F3,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(D8,{}),r("div",{class:z3,children:[r("div",{class:I3,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:H3,
children:[e.charts.length>1&&r(Tt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(M,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:kx("facets"),onClick:()=>wx(
"facets")}),r(M,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:kx("json"),onClick:()=>wx("json")})]})]}),
n.error&&!DG(n.error)&&r(Tb,{class:q3,error:n.error}),r("div",{class:U3,"data-former":n.former,children:r(cc.Provider,{value:n,
children:r(e.Page,{document:t,result:n,as:o})})})]}),r(EG,{})]})]})}function $G(e,t){return e.of===null||V3(e.of)===V3(t)?
e:{...e,answer:null,of:null,former:!1}}function V3(e){let t=e.aggregate?.over;return`${di(e)} ${typeof t=="object"?Object.
keys(t).join():"events"}`}function kx(e){return Ji.value.some(t=>t.kind===e)}function wx(e){ge({open:kx(e)?Ji.value.filter(
t=>t.kind!==e):[{kind:e}]})}function DG(e){return["from","to"].some(t=>pi(e,t)!==null)}function EG(){return r(R,{children:Ji.
value.map((e,t)=>{let n=g3.get(e.kind);return n?r(n,{layer:e,onClose:Vm},t):null})})}function K3(){return Ja.value?.tokens&&Ja.value.name===void 0?r(IB,{}):r(R,{children:[r(T8,{children:r(AG,{})}),r(EB,{})]})}
function AG(){let e=zr.value;switch(e.kind){case"home":return r(AB,{});case"view":return r(W3,{});case"page":{let t=Ri.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(RB,{})}case"actor":return r(Dk,{dataset:e.dataset,actor:e.actor});case"\
link":return r(WB,{id:e.id})}}n8();B0();qk();await Ck();OS();k2();m0(r(K3,{}),document.body);
