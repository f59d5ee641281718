var Sz=Object.defineProperty;var Yh=(e,t)=>{for(var n in t)Sz(e,n,{get:t[n],enumerable:!0})};var Ke,P0,tg,Yi,Qh,Rm,_0,Am,D0,ng,Xh,E0,zu=Symbol.for("pv"),Lm={},Nm=[],Tz=/^m(i|n|o|s|text|space)$/,og=Array.isArray,rg=Nm.
slice,Zs=Object.assign;function Js(e){e&&e.parentNode&&e.remove()}function A0(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?rg.call(arguments,2):n),Fu(e,
a,o,i,null)}function Fu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:zu,__v:i||
++P0,__i:-1,__u:0};return!i&&Ke.vnode&&Ke.vnode(s),s}function A(e){return e.children}function Qi(e,t){this.props=e,this.context=t,this.__g=0}function Xi(e,t){if(t==null)return e.
__&&Xi(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Xi(e)}function $z(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=Zs({constructor:zu},n)).__v=n.__v+1,
Ke.vnode&&Ke.vnode(t),ig(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Xi(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,F0(i,t,s),n.__=n.__e=null,t.__e!=o&&O0(t))}function O0(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),O0(e)}function eg(e){(8&e.__g||(e.__g|=8,Yi.push(e),Rm++))&&Qh==Ke.debounceRendering||
((Qh=Ke.debounceRendering)||queueMicrotask)(R0)}function R0(){try{for(var e,t=1;Yi.length;)Yi.length>t&&Yi.sort(_0),e=Yi.
shift(),t=Yi.length,8&e.__g&&$z(e)}finally{(Rm=Yi.length)&&(Qh||queueMicrotask)(R0)}}function L0(e,t,n,o,i,s,a,l,u,c,m){
var d,p,f,h,y,b,w=o.__k||Nm,x=t.length;for(u=Mz(n,t,w,u,x),d=0;d<x;d++)(f=n.__k[d])!=null&&(p=~f.__i&&w[f.__i]||Lm,f.__i=
d,b=ig(e,f,p,i,s,a,l,u,c,m),h=f.__e,(p.ref!=f.ref||8&p.__u)&&(p.ref&&sg(p.ref,null,f,p),f.ref&&m.push(f.ref,f.__c||h,f)),
y=y||h,4&f.__u?(u=N0(f,u,e,!p.__v),p.__e&&(p.__e=null)):typeof f.type=="function"&&b!==void 0?u=b:h&&(u=h.nextSibling),f.
__u&=-21);return n.__e=y,u}function Mz(e,t,n,o,i){var s,a,l,u,c,m,d,p,f,h=n.length,y=h,b=0,w=0,x=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[s]=Fu(null,
a):og(a)?a=x[s]=Fu(A,{children:a}):a.constructor===zu&&a.__b?a=x[s]=Fu(a.type,a.props,a.key,a.ref,a.__v):x[s]=a,u=s+b,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=Pz(a,n,u,y))&&(y--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?b--:c==u+1?b++:c!=
u&&(c>u?b--:b++,w=1)):(~c||(i>h?b--:i<h&&b++),typeof a.type!="function"&&(a.__u|=4))):x[s]=null;if(w){for(m=[],d=[],s=0;s<
i;s++)if((a=x[s])&&16&a.__u){for(b=0,p=m.length;b<p;)m[f=b+p>>1]<a.__i?b=f+1:p=f;m[b]=a.__i,d[s]=b+1}for(b=m.length;s--;)
d[s]&&(d[s]==b?b--:x[s].__u|=4)}if(y)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Xi(l)),ag(l,l));return o}function N0(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=N0(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Xi(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function Pz(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function M0(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Em(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||M0(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||M0(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Xh[t]||(Xh[t]=
_z(t)),(e.__a||(e.__a={}))[t]=ng,s=t!=(t=t.replace(D0,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function _z(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Am]==null)t[Am]=ng++;else if(t[Am]<this.__a[e])return;return n(Ke.event?Ke.event(t):t)}}}function ig(e,t,n,o,i,s,a,l,u,c){
var m,d,p,f,h,y,b,w,x,$,T,_,S,B,R,Q,L,O,K=t.type;if(t.constructor!==zu)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&
(t.__u|=u,d=s=[],m.nodeType==8?l=Om(m,s):s.push(m),l=s[0]||l),(m=Ke.__b)&&m(t);e:if(typeof K=="function"){p=a.length;try{
if(w=t.props,x=(m=K.prototype)&&m.render,$=(m=K.contextType)&&o[m.__c],T=m?$?$.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.
__g&&(f.__g|=1)):(x?t.__c=f=new K(w,T):(t.__c=f=new Qi(w,T),f.constructor=K,f.render=Ez),$&&$.sub(f),f.state||(f.state={}),
f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),x&&(f.__s||(f.__s=f.state),K.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Zs({},
f.__s)),Zs(f.__s,K.getDerivedStateFromProps(w,f.__s)))),h=f.props,y=f.state,f.__v=t,n.__c){if(w!==h&&x&&!K.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(w,T),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(w,f.__s,T)===!1){t.__v!=n.__v&&(f.props=w,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(q){q&&(q.__=t)}),Nm.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Xi(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(w,f.__s,T),x&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,y,b)})}else x&&!K.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),x&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=T,f.props=w,f.__P=e,f.__g&=-5,_=Ke.__r,S=x?25:0;do f.__g&=-9,_&&_(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++S<25);x&&(Nm.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Zs({},o,f.getChildContext())),
x&&n.__c&&f.getSnapshotBeforeUpdate&&(b=f.getSnapshotBeforeUpdate(h,y)),B=m&&m.type===A&&m.key==null?m.props.children:m,
w.__P&&(m=l,i=(e=w.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(q){q&&ag(q,q)}),n.__k=null),
l=n.__k?Xi(n,0):null),l=L0(e,og(B)?B:[B],t,n,o,i,s,a,l,u,c),w.__P&&(t.__e=null,l=m),t.__u&=-161,d&&d.some(Js),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(q){if(a.length=p,t.__v=null,u||s)if(q&&q.then){if(t.__u|=128|u,s){for(~(L=s.indexOf(
l||void 0))||(L=s.length);(O=s[L-1])&&O.nodeType==8;)L--;for(;L<s.length;L++)if(O=s[L])if(s[L]=null,R){if(O==Q)break}else{
if(O.nodeType!=8)break;O.data.startsWith("$s")&&(Q=Om(R=O))}}if(!R){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
R=l}(m=Om(R=t.__c.__z||(t.__c.__z=R)))?(t.__e=R,l=m):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Js);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),q&&q.then||B0(t),Ke.__e(q,t,n)}}else l=t.__e=Dz(n.__e,t,n,o,i,s,a,u,c,e);return(m=Ke.diffed)&&m(t),l}function Om(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function B0(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(B0))}function F0(e,t,n){for(var o=0;o<n.length;)sg(n[o++],n[o++],n[o++]);Ke.__c&&Ke.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Ke.__e(s,i.__v)}})}function Dz(e,t,n,o,i,s,a,l,u,c){var m,d,p,f,
h,y,b,w,x=n.props||Lm,$=t.props,T=t.type;if(T=="svg"?i="http://www.w3.org/2000/svg":T=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if((h=s[m])&&(T?h.localName==T:h.nodeType==
3)){e=h,s[m]=null;break}}if(!e){if(w=c.ownerDocument||document,!T)return w.createTextNode($);e=w.createElementNS(i,T,$.is?
$:c),l&&(Ke.__m&&Ke.__m(t,s),l=!1),s=null}if(T){if(c=T=="template"&&e.content||e,s=T=="textarea"&&$.defaultValue!=null?null:
s&&rg.call(c.childNodes),!l&&s)for(x={},m=0;m<e.attributes.length;m++)x[(h=e.attributes[m]).name]=h.value;for(m in x)h=x[m],
m=="dangerouslySetInnerHTML"?p=h:m=="children"||m in $||m=="value"&&"defaultValue"in $||m=="checked"&&"defaultChecked"in
$||Em(e,m,null,h,i);for(m in $)h=$[m],m=="children"?f=h:m=="dangerouslySetInnerHTML"?d=h:m=="value"?y=h:m=="checked"?b=h:
l&&typeof h!="function"||x[m]===h||Em(e,m,h,x[m],i);d?(l||p&&(d.__html==p.__html||d.__html==e.innerHTML)||(e.innerHTML=d.
__html),t.__k=[]):(p&&(e.textContent=""),(T=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&Tz.test(T))&&(i="\
http://www.w3.org/1999/xhtml"),L0(c,og(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Xi(n,0),l,u),s&&s.some(Js)),l&&T!="textarea"||
(m="value",T=="progress"&&y==null?e.removeAttribute(m):y==null||y===e[m]&&(T!="progress"||y)||Em(e,m,y,x[m],i),m="checke\
d",b!=null&&b!=e[m]&&Em(e,m,b,x[m],i))}else x===$||l&&e.data==$||(e.data=$);return e}function sg(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Ke.__e(i,n)}}function ag(e,t,n){var o,i,s,a;if(Ke.unmount&&Ke.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||sg(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Ke.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&ag(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=Om(o,s=[]))&&(o==
e.__e&&s.some(Js),Js(i),Js(o)),n||Js(e.__e),e.__e=e.__c=e.__=null}function Ez(e,t,n){return this.constructor(e,n)}function z0(e,t){
var n,o,i,s;Ke.__&&Ke.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Fu(A,{children:[e]}),
i=[],s=[],ig(t,t.__k,o||Lm,Lm,t.namespaceURI,o?null:t.firstChild?rg.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
F0(i,t.__k,s),t.__k.props.children=null}function es(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,eg(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+E0++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Ke={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw Rm=0,e}},P0=0,tg=function(e){return e!=null&&e.constructor===zu},Qi.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Zs({},this.state)),typeof e=="function"&&(e=e(Zs({},n),this.props)),e&&(Zs(
n,e),this.__v&&(t&&this.__k.push(t),eg(this)))},Qi.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),eg(this))},Qi.prototype.render=A,Yi=[],Rm=0,_0=function(e,t){return e.__v.__b-t.__v.__b},Am=Symbol(),D0=/(PointerCapture)$|Capture$/i,
ng=0,Xh={},E0=0;var ts,Bt,lg,I0,ug=Object.is,Hu=0,J0=[],cg=[],Vt=Ke,H0=Vt.__b,q0=Vt.__r,U0=Vt.diffed,V0=Vt.__c,W0=Vt.unmount,K0=Vt.__;function el(e,t){
Vt.__h&&Vt.__h(Bt,e,Hu||t),Hu=0;var n=Bt.__H||(Bt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){
return Hu=1,dg(Z0,e)}function dg(e,t,n){var o=el(ts++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Z0(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);ug(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Bt,!Bt.__f)){Bt.__f=!0;var i=Bt.shouldComponentUpdate;
Bt.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,m=this.props!=s;if(u.__.some(function(p){
p.__N&&(c=!0,ug(p.__[0],p.__N[0])||(m=!0))}),i){var d=i.call(this,s,a,l);return c?d||m:d}return!c||m}}return o.__}function F(e,t){
var n=el(ts++,3);!Vt.__s&&pg(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Bt.__H.__h.push(n))}function je(e,t){var n=el(ts++,4);!Vt.
__s&&pg(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Bt.__h.push(n))}function I(e){return Hu=5,Z(function(){return{current:e}},[])}function Z(e,t){var n=el(ts++,7);return pg(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Bm(e,t){return Hu=8,Z(function(){return e},
t)}function ns(e){var t=Bt.context[e.__c],n=el(ts++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Bt)),t.props.value):e.
__}function bt(){var e=el(ts++,11);if(!e.__){for(var t=Bt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function Az(){var e;do{for(;e=cg.shift();)try{Iu(e)}catch(n){Vt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
J0.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Iu),t.__h.some(mg),t.__h=[]}catch(n){t.__h=[],Vt.__e(n,e.__v)}}}while(cg.
length)}Vt.__b=function(e){Bt=null,H0&&H0(e)},Vt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),K0&&K0(e,t)},Vt.
__r=function(e){q0&&q0(e),ts=0;var t=(Bt=e.__c).__H;t&&(lg==Bt?Bt.__h=[]:(t.__h.some(Iu),t.__h.some(mg),ts=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),lg=Bt},Vt.diffed=function(e){U0&&U0(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&G0(J0.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),lg=Bt=null},Vt.__c=function(e,t){t.some(
function(n){try{n.__h.some(Iu),n.__h=n.__h.filter(function(o){return!o.__||mg(o)})}catch(o){n.__h=[function(){throw o}]}}),
V0&&V0(e,t)},Vt.unmount=function(e){W0&&W0(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,G0(cg.push(i))}else Iu(i)}catch(s){t=s}}),o.
__H=void 0,t&&Vt.__e(t,o.__v))};var j0=typeof requestAnimationFrame=="function";function Oz(e){var t,n=function(){clearTimeout(
o),j0&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);j0&&(t=requestAnimationFrame(n))}function G0(e){e!=1&&I0==
Vt.requestAnimationFrame||((I0=Vt.requestAnimationFrame)||Oz)(Az)}function Iu(e){var t=Bt,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Bt=t}function mg(e){var t=Bt;e.__c=e.__(),Bt=t}function pg(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!ug(n,e[o])})}function Z0(e,t){return typeof t=="function"?t(e):t}var Rz=Symbol.for("preact-signals");function Hm(){if(yi>1)yi--;else{var e,t=!1;for((function(){var i=zm;for(zm=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();Uu!==void 0;){var n=Uu;for(Uu=
void 0,Fm++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Q0(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(Fm=0,yi--,
t)throw e}}function hg(e){if(yi>0)return e();fg=++Lz,yi++;try{return e()}finally{Hm()}}var qu,Et=void 0;function Vu(e){var t=Et,
n=qu;Et=void 0,qu=void 0;try{return e()}finally{Et=t,qu=n}}var Uu=void 0,yi=0,Fm=0,Lz=0,fg=0,zm=void 0,Im=0;function Y0(e){
if(Et!==void 0){var t=e.n;if(t===void 0||t.t!==Et)return t={i:0,S:e,p:Et.s,n:void 0,t:Et,e:void 0,x:void 0,r:t},Et.s!==void 0&&
(Et.s.n=t),Et.s=t,e.n=t,32&Et.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Et.s,t.n=void 0,Et.s.n=t,Et.s=t),t}}function pn(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}pn.prototype.brand=Rz;pn.prototype.h=function(){return!0};pn.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Vu(function(){var o;(o=t.W)==null||o.call(t)}))};
pn.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Vu(function(){var i;(i=t.Z)==null||i.call(t)}))}};pn.prototype.subscribe=
function(e){var t=this;return On(function(){var n=t.value;Vu(function(){return e(n)})},{name:"sub"})};pn.prototype.valueOf=
function(){return this.value};pn.prototype.toString=function(){return this.value+""};pn.prototype.toJSON=function(){return this.
value};pn.prototype.peek=function(){var e=this;return Vu(function(){return e.value})};Object.defineProperty(pn.prototype,
"value",{get:function(){var e=Y0(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Fm>100)
throw new Error("Cycle detected");(function(n){yi!==0&&Fm===0&&n.l!==fg&&(n.l=fg,zm={S:n,v:n.v,i:n.i,o:zm})})(this),this.
v=e,this.i++,Im++,yi++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Hm()}}}});function de(e,t){return new pn(e,
t)}function Q0(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function X0(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function ew(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Ys(e,t){pn.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Im-1,this.
f=4}Ys.prototype=new pn;Ys.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Im))return!0;if(this.g=Im,this.f|=1,this.i>0&&!Q0(this))return this.f&=-2,!0;var e=Et;try{X0(this),Et=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Et=e,ew(
this),this.f&=-2,!0};Ys.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
pn.prototype.S.call(this,e)};Ys.prototype.U=function(e){if(this.t!==void 0&&(pn.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ys.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ys.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Y0(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Cn(e,t){
return new Ys(e,t)}function tw(e){var t=e.j;if(e.j=void 0,typeof t=="function"){yi++;var n=Et;Et=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,gg(e),o}finally{Et=n,Hm()}}}function gg(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
tw(e)}function Nz(e){if(Et!==this)throw new Error("Out-of-order effect");ew(this),Et=e,this.f&=-2;try{8&this.f&&gg(this)}finally{
Hm()}}function tl(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,qu&&qu.push(this)}
tl.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};tl.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,tw(this),
X0(this),yi++;var e=Et;return Et=this,Nz.bind(this,e)};tl.prototype.N=function(){2&this.f||(this.f|=2,this.u=Uu,Uu=this)};
tl.prototype.d=function(){this.f|=8,1&this.f||gg(this)};tl.prototype.dispose=function(){this.d()};function On(e,t){var n=new tl(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var nw,Um,qm,Bz=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var ow=[];On(function(){nw=this.N})();function nl(e,t){Ke[e]=t.bind(null,Ke[e]||function(){})}function Wu(e){if(qm){var t=qm;
qm=void 0,t()}qm=e&&e.S()}function rw(e){var t=this,n=e.data,o=zz(n);o.name="ReactiveDom",o.value=n;var i=Z(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=Cn(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=Cn(
function(){return!Array.isArray(c.value)&&!tg(c.value)}),d=On(function(){if(this.N=iw,m.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),p=t.__$u.d;return t.__$u.d=function(){d(),p.call(this)},[m,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}rw.displayName="ReactiveTextNode";Object.defineProperties(pn.prototype,{constructor:{
configurable:!0,value:A0(A,null).constructor},type:{configurable:!0,value:rw},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});nl("__b",function(e,t){if(Wu(),Um=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof pn&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});nl("__r",function(e,t){if(e(t),t.type!==A){Wu();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return On(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;Bz&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Um=
o,Wu(n)}});nl("__e",function(e,t,n,o){Wu(),Um=void 0,e(t,n,o)});nl("diffed",function(e,t){Wu(),Um=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],m=o[u];c===void 0?(c=Fz(n,u,m,i),s[u]=c):c.o(m,i)}}}e(t)});function Fz(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=de(n);return{o:function(a,l){s.value=a,o=l},d:On(function(){this.N=iw;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}nl("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var m=c.
__$u;m&&(c.__$u=void 0,m.d())}}e(t)});nl("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Qi.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function zz(e,t){return Z(function(){return de(e,t)},[])}var Iz=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Hz(){hg(function(){for(var e;e=ow.shift();)nw.call(e)})}function iw(){ow.push(this)===1&&(Ke.requestAnimationFrame||
Iz)(Hz)}var yg=new URL("../../",import.meta.url);function Wt(e){return new URL(e,yg).href}function sw(e){return e.startsWith(yg.
pathname)?e.slice(yg.pathname.length):e.replace(/^\//,"")}var qz=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,Uz=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function ol(e){
return JSON.parse(Uz.test(e)?e.replace(qz,Vz):e)}function Vz(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var nt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function bi(){return new nt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function vi(e,t=0){let n=bg(e)&&bg(
e.error)?e.error:null;if(!n)return new nt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new nt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:Wz(n.span),status:t})}
function Wz(e){if(!bg(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function bg(e){return e!==null&&typeof e=="object"}function os(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var aw=de(0),lw=aw;async function oe(e,t={}){let n=await rl(e,t);if(n.status!==204)return await uw(n)}async function rl(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await Kz(
Wt(e),n);if(o.status===401&&aw.value++,!o.ok)throw vi(await uw(o).catch(()=>null),o.status);return o}async function Kz(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:bi()}}async function uw(e){let t=await e.text();try{return ol(
t)}catch{throw new nt({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Rn(e){
return e instanceof DOMException&&e.name==="AbortError"}function G(e){return e instanceof nt?e:new nt({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var cw=de(null),il=cw;function mw(){On(()=>{lw.value>=0&&oe("v1/me").then(e=>{cw.value=e},()=>{})})}async function dw(e){
await oe("v1/login",{body:{token:e}})}async function pw(){await oe("v1/logout",{method:"POST"})}var Vm=de({value:null,error:null}),vg=new Map,Fe=Vm;async function At(){try{let e=await oe("v1/datasets");Vm.value={value:e.
datasets,error:null}}catch(e){Vm.value={value:Vm.value.value,error:G(e)}}}function Oe(e){let t=vg.get(e);return t||(t=de(
{value:null,error:null}),vg.set(e,t),ro(e)),t}async function ro(e){let t=vg.get(e);if(!(!t||e===""))try{t.value={value:await oe(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:G(n)}}}async function fw(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await oe(
s,{signal:o})).values}async function sl(e,t,n){return oe(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var jz=new Set(["estimate","running","exact","error","cancelled","live"]);function Wm(e){let t;try{t=ol(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!jz.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?vi(n):null,body:n}}function Km(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var hw=!0;async function gw(e,t,n){try{if(hw&&await Gz(e,t,n))return;await Jz(e,t,n)}catch(o){if(!Rn(o))throw o}}async function Gz(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await rl("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await Zz(s,a=>{let l=Wm(a);l&&t(l)}),!0}catch(o){if(!(o instanceof nt)||o.status!==404&&o.status!==
405)throw o;return hw=!1,!1}}async function Jz(e,t,n){if(!("run"in e))throw new nt({code:"not_supported",message:"This s\
erver has no live events"});let o=await rl("v1/query",{body:e.run,signal:n}),i=ol(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function Zz(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Cg=250,Yz=8e3,fr=de("idle"),hr=new Map,xg=null,Qz=1,Ku=Cg,wg,al=fr;function jm(e,t,n=[]){let o=Qz++,i=n.filter(s=>hr.
has(s));hr.set(o,{message:e,take:t,abort:null}),fr.value==="open"&&Sg({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
bw(s);return fr.value==="http"&&vw(o),fr.value==="idle"&&Tg(),o}function ju(e){hr.has(e)&&(fr.value==="open"&&Sg({id:e,cancel:!0}),
bw(e))}function yw(){fr.value==="away"&&(clearTimeout(wg),Tg())}function bw(e){hr.get(e)?.abort?.abort(),hr.delete(e)}function Sg(e){
xg?.send(JSON.stringify(e))}function Tg(){fr.value=fr.value==="away"?"away":"connecting";let e=new URL(Wt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,xg=t,Ku=Cg,fr.value="open";
for(let[o,i]of hr)Sg({id:o,...i.message})},t.onmessage=o=>eI(String(o.data)),t.onclose=()=>{xg=null,n?$g():Xz()}}async function Xz(){
if(!await fetch(Wt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return $g();Ku=Cg,fr.value="http";for(let t of hr.
keys())vw(t)}function $g(){fr.value="away",clearTimeout(wg),wg=setTimeout(Tg,Ku*(.75+Math.random()/2)),Ku=Math.min(Ku*2,
Yz)}function eI(e){let t=Wm(e);t&&kg(t)}function kg(e){let t=hr.get(e.id);t&&(Km(e)&&hr.delete(e.id),t.take(e))}function vw(e){
let t=hr.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!hr.has(e))return;if(t.abort=null,o instanceof
nt&&o.code===bi().code)return $g();let i=o instanceof nt?o:new nt({code:"unexpected",message:String(o)});kg({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};gw(t.message,o=>kg({...o,id:e}),t.abort.
signal).catch(n)}var ll=/([^.[\]]+)|\[(\d+)\]/gy;function Gu(e){let t=[];for(ll.lastIndex=0;ll.lastIndex<e.length;){e[ll.lastIndex]==="."&&
ll.lastIndex++;let n=ll.lastIndex,o=ll.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function xw(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Ju(e){return typeof e=="\
string"?Gu(e):e}function Kt(e,t){let n=e;for(let o of Ju(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Pe(e,t,n){return Mg(e,Ju(t),n)}function Mg(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=Mg(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=Mg(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Pg(e,t){let n=Kt(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function Gm(e,t,n,o){let i=Pg(e,Ju(t));return i.
splice(n,0,o),Pe(e,t,i)}function Zu(e,t,n){let o=Pg(e,Ju(t));return o.splice(n,1),Pe(e,t,o.length>0?o:void 0)}function ww(e,t,n,o){
let i=Pg(e,Ju(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
Pe(e,t,i)}function Ft(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Ft(e[o],t[o]))}var _g=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Jm=["explore","funnel",
"retention","paths","sessions","difference","live"];function xi(e){return _g.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ce(e){return e==null?[]:(Array.isArray(e)?e:[e]).map(n=>typeof n=="string"?n:JSON.stringify(n))}function Cw(e,t){if(e===null)return t;if("rows"in t.answer&&"rows"in e){let n=ce(t.answer.query?.aggregate?.by).length;return kw(
e.rows,t,"rows",o=>JSON.stringify(o.slice(0,n)))}return"groups"in t.answer&&"groups"in e&&t.answer.groups&&e.groups?kw(e.
groups,t,"groups",n=>JSON.stringify("other"in n?null:[n.value])):t}function kw(e,t,n,o){let i=new Map(e.map((c,m)=>[o(c),
m])),s=t.answer[n],a=t.intervals?.[n],l=s.map((c,m)=>({i:m,place:i.get(o(c))??e.length+m})).sort((c,m)=>c.place-m.place),
u=c=>l.map(({i:m})=>c[m]);return{answer:{...t.answer,[n]:u(s)},intervals:Array.isArray(a)?{...t.intervals,[n]:u(a)}:t.intervals}}var Dg={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,sampled:null,elapsed:null,error:null},
tI=100,Qs=class{present=de(Dg);result=this.present;id=0;painted=0;pending=null;latest=null;timer;run(t,n={}){let o=this.
present.value;this.present.value={...o,phase:"running",document:t,former:o.answer!==null&&!Ft(o.of,t),done:0,elapsed:null,
error:null},this.drop();let i=this.id;this.id=jm({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{
phase:t}=this.present.value;t!=="running"&&t!=="estimate"||(ju(this.id),this.drop(),this.present.value={...this.present.
value,phase:"cancelled"})}close(){ju(this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=
null,this.latest=null}take(t,n){if(Km(n)){this.drop(),this.paint(t,n);return}n.answer&&(this.pending=n),this.latest=n;let o=this.
painted+tI-performance.now();this.timer??=setTimeout(()=>{let{pending:i,latest:s}=this;this.drop(),i&&this.paint(t,i),s&&
s!==i&&this.paint(t,s)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:Math.
max(o.done,n.done),elapsed:n.elapsed,error:n.error};if(n.answer&&n.state==="exact"){this.present.value={...i,phase:"exac\
t",answer:n.answer,of:t,intervals:null,sampled:null,former:!1};return}if(n.answer&&n.state==="estimate"){let a=Cw(o.phase===
"estimate"?o.answer:null,{answer:n.answer,intervals:n.intervals??{}});this.present.value={...i,...a,phase:"estimate",of:t,
sampled:n.done,former:!1};return}let s=n.state==="running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={
...i,phase:s==="live"?"running":s}}};function vt(e){let t=Z(()=>new Qs,[]),n=e===null?"":JSON.stringify(e);return F(()=>{
e?t.run(e):t.cancel()},[n]),F(()=>()=>t.close(),[]),t.result.value}function wi(e,t){let n=typeof t=="string"?t:xw(t);return!e||
e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.where.slice(n.length))?e:null}var nI=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Zm(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function ul(e,t){return e<0?"−"+t:t}function z(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return ul(e,Zm(n)+(o===void 0?"":`.${o}`))}
function W(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return ul(e,oI(t));if(t>=9995e11)return ul(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=nI.find(([i])=>Number((t/i).toPrecision(3))>=1);return ul(e,Number(t/
n).toPrecision(3)+" "+o)}function oI(e){return Number.isInteger(e)?Zm(String(e)):e>=1e3?Zm(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function H(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return ul(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return ul(e,`${Zm(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function $o(e){
let t=H(e);return e>0?`+${t}`:t}function rI(e){return Number.isFinite(e)?Math.max(2,Math.min(15,Math.floor(-Math.log10(Math.
max(e,1e-15)))+1)):2}function iI(e,t,n=W){let o=n(Number(e.toPrecision(t)));return t<3?o.replace(/\d+\.\d+/,i=>Number(i).
toPrecision(t)):o}function Eg(e){let t=Math.max(e,.001);return t<.0995?H(t):H(t).replace(/\.\d/,"")}function Sw(e,t,n,o=W){
if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${o(e)}`;let i=(n-t)/2/Math.abs(e);return`~ ${iI(e,rI(i),
o)} ±${Eg(i)}`}function Tw(e,t,n){if(!Number.isFinite(t)||!Number.isFinite(n))return`~ ${H(e)}`;let o=(n-t)*50,i=o<1?
1:0;return`~ ${i===1?H(e):H(e).replace(/\.\d/,"")} ±${o.toFixed(i)}`}function Ln(e){let t=["B","KiB","MiB","GiB","TiB"],
n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}
function Se(e,t,n=`${t}s`){return`${W(e)} ${e===1?t:n}`}var Ag=[[86400,"d"],[3600,"h"],[60,"min"]];function _e(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${_e(-e)}`;
if(e<59.95)return sI(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Ag.findIndex(
([c])=>t>=c),[o,i]=Ag[n],s=Math.floor(t/o),[a,l]=Ag[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function sI(e){return e===0?`0${" "}s`:e<999e-6?`${Og(e*1e6)}${" "}µs`:e<.9995?
`${Og(e*1e3)}${" "}ms`:`${Og(e)}${" "}s`}function Og(e){return String(Number(e.toPrecision(e>=100?3:2)))}function cl(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:_e(e/1e3)}var Yn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Hn={text:Yn.other,kind:"other"},aI=new Set(Object.
values(Yn)),lI=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function uI(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function U(e){return e.toWellFormed().replace(lI,uI).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ne(e){
if(e==null)return{text:Yn.null,kind:"null"};if(e==="")return{text:Yn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ne(n).text).join(", "),kind:"value"};let t=U(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:aI.has(t)?`"${t}"`:t,kind:"value"}}var cI=new Intl.Segmenter("en",{granularity:"grapheme"});function $w(e){return Array.
from(cI.segment(e),t=>t.segment)}function Yu(e,t){if(e.length<=t)return e;let n=$w(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function ml(e,t){if(e.length<=t)return e;let n=$w(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var mI={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Mw=new Map;function Pw(e,t){let n=`${t} ${e}`,o=Mw.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...mI[t],timeZone:e,hourCycle:"h23"}),Mw.set(n,o)),o}var _w=new Map;function Rg(e){let t=_w.get(e);return t===void 0&&_w.
set(e,t=dI(e)),t}function dI(e){let t="numeric";try{return{fields:new Intl.DateTimeFormat("en-GB",{timeZone:e,hourCycle:"\
h23",year:t,month:t,day:t,hour:t,minute:t,second:t}),name:new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shor\
t"})}}catch{return null}}function pI(e){return Rg(e)!==null}function j(e,t,n="minute"){let o=e instanceof Date?e:new Date(
e);return Number.isNaN(o.getTime())?String(e):pI(t)?Pw(t,n).format(o):`${Pw("UTC",n).format(o)} UTC`}function rs(e,t=Date.
now()){let n=e==="UTC"?null:Rg(e)?.name;return n?n.formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??e:
"UTC"}function gr(e,t){let n=new Date(e),o=t==="UTC"?null:Rg(t)?.fields;if(!o)return{year:n.getUTCFullYear(),month:n.getUTCMonth()+
1,day:n.getUTCDate(),hour:n.getUTCHours(),minute:n.getUTCMinutes(),second:n.getUTCSeconds()};let i=new Map(o.formatToParts(
n).map(a=>[a.type,Number(a.value)])),s=a=>i.get(a)??0;return{year:s("year"),month:s("month"),day:s("day"),hour:s("hour"),
minute:s("minute"),second:s("second")}}function Sn(e,t,n){return t>=300*86400?j(e,n,"year"):t>=28*86400?j(e,n,"month"):t>=
.9*86400?j(e,n,"day"):t>=60?j(e,n,"minute"):j(e,n,"second")}function Te(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var fI=Symbol.for("pv"),hI=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:fI,__v:--hI,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Ke.vnode&&Ke.vnode(c),c}var gI={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
 0 000 4z",actor:"M10 10a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM3.500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ae({
name:e,size:t=16}){return r("svg",{width:t,height:t,viewBox:"0 0 20 20",fill:"none",stroke:"currentColor","stroke-width":"\
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:gI[e]})})}function Ym(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let y=t.right+s+a<=u-8;Ew(
e,y?t.right+s:t.left-s-a,Dw(t.top,l,c));return}let m=c-8-t.bottom-s,d=t.top-s-8,p=o==="bottom"?l<=m||m>=d:!(l<=d||d>=m),
f=Math.max(p?m:d,64),h=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),Ew(
e,Dw(h,a,u),p?t.bottom+s:t.top-s-Math.min(l,f))}function Dw(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Ew(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Aw="wa";var Ng=de(null),Lg,vI=500;function Ow(e,t,n){clearTimeout(Lg),Lg=setTimeout(()=>{e.isConnected&&(Ng.value={anchor:e,text:t})},
n)}function ki(){clearTimeout(Lg),Ng.value=null}function Vo(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Ow(
t.currentTarget,e,vI)},onPointerLeave:ki,onPointerDown:ki,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Ow(n,e,0)},onBlur:ki}:{}}function Rw(){let e=I(null),t=Ng.value;return je(()=>{!e.current||!t||(e.current.showPopover(),
Ym(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Aw,children:t.text}):null}var Bg={};Yh(Bg,{button:()=>Fg,danger:()=>kI,default:()=>SI,iconOnly:()=>zg,outlined:()=>xI,primary:()=>wI,quiet:()=>CI,
small:()=>Ig});var Fg="p",xI="ba",wI="Y",kI="ya",zg="Ye",CI="Ze",Ig="er",SI={button:Fg,outlined:xI,primary:wI,danger:kI,
iconOnly:zg,quiet:CI,small:Ig};function P(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Vo(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:Te(Fg,a!=="plain"&&
Bg[a],u&&zg,l&&Ig,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,tabIndex:e.
stop===!1?-1:void 0,disabled:e.disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ae,{name:n}),t,o&&r(ae,{name:o,
size:12})]})}var Hg={};Yh(Hg,{default:()=>_I,empty:()=>MI,null:()=>$I,other:()=>PI,value:()=>TI});var TI="ka",$I="za",MI="ja",PI="Xa",
_I={value:TI,null:$I,empty:MI,other:PI};function D({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??ne(e),s=o?ml(i.text,n):Yu(i.text,n);return r("bdi",{class:Hg[i.
kind],title:s===i.text?void 0:Yu(i.text,2e3),children:s})}var qg=8;function DI(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-qg,o)),s=Math.min(o,Math.ceil((e+t)/n)+qg);return{
first:i,end:s,before:i*n,after:(o-s)*n,pool:Math.ceil(t/n)+2*qg+1}}function Qm(e,t,n){let[o,i]=k({scroll:0,height:600});
return F(()=>{let s=e.current;if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.
clientHeight?c:{scroll:u,height:s.clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener(
"scroll",a,{passive:!0}),()=>{l.disconnect(),s.removeEventListener("scroll",a)}},[t]),DI(o.scroll,o.height,t,n)}function Xm(){
return Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue("--row"),10)||28}function ed(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var Lw="rr",Nw="Ca",Ug="C",Bw="Z",Fw="ir",zw="l",Iw="S",td="Sa",Vg="ar",Wg="x",Hw="ee",Kg="Ba",qw="re",Uw="Ea",Vw="Ia";function Ae(e){let{columns:t,rows:n,summary:o=[]}=e,i=I(null),s=bt(),a=Xm(),l=Qm(i,a,n.length),[u,c]=k(null),[m,d]=k(new Map),
p=t.map(({key:y,width:b})=>{let w=m.get(y);return w===void 0?b??"minmax(80px, max-content)":`${w}px`}).join(" ")+" minma\
x(0, 1fr)",f=y=>{let b=ed(y,u,n.length+o.length,t.length,e.onSort?-1:0);if(b){y.preventDefault(),c(b),AI(i.current,b,a);
return}let w=u?[...n,...o][u.row]:void 0,x=u?t[u.column]:void 0;if(u?.row===-1&&x&&(y.key==="Enter"||y.key===" ")){y.preventDefault(),
x.sortable!==!1&&e.onSort?.(Ww(x,e.sort??null));return}let $=i.current?.querySelector('[data-cursor="true"]');(y.key==="\
Enter"||y.key===".")&&w!==void 0&&x&&$&&y.target===i.current&&(y.preventDefault(),y.stopPropagation(),(e.onMenu??e.onCell)?.(
w,x,$))},h=(y,b,w)=>r(OI,{id:s,row:y,at:b,columns:t,cursor:u?.row===b?u.column:-1,onCursor:c,summary:w,last:b===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},w?`summary ${b}`:b%l.pool);return r("div",{ref:i,class:Lw,role:"grid","aria-\
label":e.label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+
1,"aria-colcount":t.length,onKeyDown:f,onFocus:y=>{y.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:Nw,
role:"presentation",style:{gridTemplateColumns:p},children:[r("div",{role:"row","aria-rowindex":1,class:Te(Ug,Bw),children:t.
map((y,b)=>r(RI,{id:`${s}--1-${b}`,column:y,cursor:u?.row===-1&&u.column===b,sort:e.sort??null,onSort:e.onSort,onWidth:w=>d(
new Map(m).set(y.key,w))},y.key))}),l.before>0&&r("div",{role:"presentation",class:Uw,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((y,b)=>h(y,l.first+b,!1)),l.after>0&&r("div",{role:"presentation",class:Vw,style:{height:`${l.after}\
px`}}),o.map((y,b)=>h(y,n.length+b,!0))]})})}function AI(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function OI({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:Te(Ug,a&&qw,l&&Fw),children:o.
map((m,d)=>r("div",{id:`${e}-${n}-${d}`,role:"gridcell","aria-colindex":d+1,"data-cursor":d===i,class:Te(zw,m.number&&Vg,
d===i&&Kg),onPointerDown:()=>s({row:n,column:d}),onClick:c&&(p=>c(t,m,p.currentTarget)),onContextMenu:u&&(p=>{p.preventDefault(),
u(t,m,p.currentTarget)}),children:r("span",{class:td,children:m.cell(t,n)})},m.key))})}function Ww(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function RI({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let m=c.currentTarget,
d=m.parentElement.getBoundingClientRect().width-c.clientX;m.setPointerCapture(c.pointerId),m.onpointermove=p=>s(Math.max(
48,Math.round(d+p.clientX))),m.onpointerup=()=>{m.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:Te(Iw,t.number&&Vg,n&&Kg),children:[u?r("button",{type:"\
button",tabIndex:-1,class:Wg,onClick:()=>i(Ww(t,o)),children:[r("span",{class:td,children:t.head}),a!=="none"&&r(ae,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:Wg,children:r("span",{class:td,children:t.head})}),r("span",
{class:Hw,onPointerDown:l})]})}var Kw=new Map,jw=new Map,nd=7;function Nn(e,t){let n=JSON.stringify([e,t??null]),o=Kw.get(n);return o===void 0&&(o=jw.get(
e)??0,jw.set(e,o+1),Kw.set(n,o)),o}function dl(e){return[[],[6,4],[2,3],[10,3,2,3]][Math.floor(e/nd)%4]}function Tn(e){return`\
--series-${e%nd+1}`}var Gw=de(0),pl=Gw;new MutationObserver(()=>{Gw.value++}).observe(document.documentElement,{attributes:!0,
attributeFilter:["data-theme"]});function ot(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function qt(e,t,n){let[o,i]=k(null),s=I(null),a=o&&o.row<e&&o.column<t?o:null;return F(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let d=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!d?!1:(n(a,d),!0)}let m=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:ed(c,a,e,t);
return m?(i(m),!0):!1},mark:(c,m)=>({"data-at":`${c},${m}`,"data-cursor":a?.row===c&&a.column===m})}}var Jw="Ua",Zw="Ha",Yw="La",Qw="Ma",Xw="Na",ek="Ra",tk="Aa";function Ze({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,m]=k(!1),
d=bt(),p=I(null),f=I(!1);je(()=>{let y=f.current?p.current?.querySelector("[data-body]"):null;(y?.tabIndex===0?y:y?.querySelector(
'[tabindex="0"]')??y)?.focus(),f.current=!1},[c]);let h=y=>{if(!(y.ctrlKey||y.metaKey||y.altKey||y.target instanceof HTMLInputElement)){
if(y.key==="t"||y.key==="T")f.current=!0,m(!c);else if(c||!s?.(y))return;y.preventDefault(),y.stopPropagation()}};return r(
"figure",{ref:p,class:Jw,"aria-labelledby":d,children:[r("div",{class:Zw,children:[r("h2",{class:Yw,children:e}),r("div",
{class:Qw,children:[n,r(P,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:c,onClick:()=>m(
!c)})]})]}),r("figcaption",{id:d,class:"spoken",children:t}),c?r("div",{class:ek,"data-body":!0,tabIndex:-1,onKeyDown:h,
children:o}):r(A,{children:[r("div",{class:Te(Xw,l&&tk),"data-body":!0,tabIndex:0,role:"application","aria-roledescripti\
on":"chart","aria-label":t,onKeyDown:h,children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function nk(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Xu(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function ok(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function rk(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var NI=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function ik(e,t,n){let o=(NI.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function fl(){let e=I(null),[t,n]=k(0);return je(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var sk="Da",ak="Ta",lk="_a",uk="qa",ck="tr",mk="Fa",dk="Ga",pk="Ja";var hl=20,gl=136,jg=16,ea=24;function fk({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=fl(),l=I(null),
u=Z(()=>{let S=e.map(({time:Q})=>Q),[B,R]=[Math.min(...S),Math.max(...S)];return R>B?[B,R]:[B-1e3,R+1e3]},[e]),[c,m]=o??
u,d=Z(()=>rk(e,12),[e]),p=Z(()=>e.filter(({time:S})=>S>=c&&S<=m).reverse(),[e,c,m]),f=Math.max(1,a-gl-jg),h=S=>gl+Xu(S,c,
m)*f,y=S=>c+(S-(s.current?.getBoundingClientRect().left??0)-gl)/f*(m-c),b=(S,B=(c+m)/2)=>{let R=ok([c,m],B,S,u);i(R[0]<=
u[0]&&R[1]>=u[1]?null:R)},w=qt(1,p.length,({column:S})=>b(.25,p[S].time)),x=w.at?p[w.at.column]:void 0,$=S=>{if(S.key===
"+")b(.5,x?.time);else if(S.key==="-")b(2,x?.time);else if(S.key==="0")i(null);else return w.key(S);return!0},T=S=>{let B=l.
current;if(l.current=null,B===null)return;let R=y(S);Math.abs(h(R)-h(B))>4&&i([Math.max(u[0],Math.min(B,R)),Math.min(u[1],
Math.max(B,R))])},_=ea+d.length*hl+24;return r(Ze,{title:`${z(e.length)} events, ${z(t.length)} sessions`,onKey:$,summary:`\
Timeline of ${z(e.length)} events in ${z(t.length)} sessions, from ${j(u[0],n)} to ${j(u[1],n)}`,announced:x?`${ne(x.event).
text}, ${j(x.time,n,"millisecond")}`:"",actions:r(A,{children:[r(P,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>b(2)}),r(P,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>b(
.5)}),r(P,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(Ae,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:S})=>j(S,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:S,end:B})=>_e((B-S)/1e3)},{key:"events",head:"events",number:!0,cell:({events:S})=>z(S)}]}),children:[r("di\
v",{ref:s,class:sk,onPointerDown:S=>{l.current=y(S.clientX)},onPointerUp:S=>T(S.clientX),onWheel:S=>{(S.ctrlKey||S.shiftKey)&&
(S.preventDefault(),b(S.deltaY>0?1.5:.67,y(S.clientX)))},children:a>0&&r("svg",{width:a,height:_,"aria-hidden":"true",children:[
t.filter(({start:S,end:B})=>B>=c&&S<=m).map(S=>r("rect",{x:h(S.start)-3,y:ea-12,width:Math.max(6,h(S.end)-h(S.start)+6),
height:d.length*hl+12,rx:3,class:ak,onDblClick:()=>i([S.start-500,S.end+500]),children:r("title",{children:`${j(S.start,
n,"second")}, ${_e((S.end-S.start)/1e3)}, ${z(S.events)} events`})},S.start)),FI(t,h,gl,a-jg).map(S=>r("text",{x:S.middle,
y:ea-2,class:pk,children:[_e((S.to-S.from)/1e3)," gap"]},S.from)),d.map((S,B)=>r("g",{children:[r("text",{x:gl-12,y:ea+B*
hl+4,class:lk,children:S.rest?Hn.text:ml(ne(S.event).text,18)}),r("line",{x1:gl,x2:a-jg,y1:ea+B*hl,y2:ea+B*hl,class:uk})]},
B)),p.map((S,B)=>{let R=zI(d,S);return r("circle",{cx:h(S.time),cy:ea+R*hl,r:x===S?6:4,class:ck,...w.mark(0,B),style:{fill:d[R]?.
rest?"var(--other)":`var(${Tn(Nn("event",[S.event]))})`},children:r("title",{children:`${ne(S.event).text}, ${j(S.time,n,
"millisecond")}`})},B)}),ik(c,m,Math.max(2,Math.floor(f/140))).map(S=>r("text",{x:h(S),y:_-6,class:mk,children:j(S,n,m-c>
2*864e5?"dayShort":m-c>36e5?"clock":"clockSecond")},S))]})}),r("p",{class:dk,children:x?r(A,{children:[r(D,{value:x.event}),
" ",j(x.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function FI(e,t,n,o){
let i=[...e].sort((s,a)=>s.start-a.start);return i.slice(1).flatMap((s,a)=>{let[l,u]=[i[a].end,s.start],[c,m]=[t(l),t(u)];
return m-c<96||c<n||m>o?[]:[{from:l,to:u,middle:(c+m)/2}]})}function zI(e,t){let n=e.findIndex(o=>!o.rest&&o.event===t.event);
return n>=0?n:e.length-1}function jt(e){return`'${e.replaceAll("'","''")}'`}var hk="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",II=new RegExp(`^${hk}(\\.${hk}\
)*$`,"u"),HI=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function Ce(e){return II.test(e)&&!HI.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Vr(e){
return`event = ${jt(e)}`}var qI=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Ci(e){let t=e===void 0?null:qI.exec(e);return t?
t[1].replaceAll("''","'"):null}function Wo(e,t){let n=Ce(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${jt(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>jt(String(o))).join(", ")})`:`${n} = ${String(t)}`}function so(e,t){return e===
void 0||e.trim()===""?t:`${gk(e)} and ${gk(t)}`}function gk(e){return/\bor\b/i.test(e)?`(${e})`:e}var yk={before:[],after:[]};function Gg(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function bk(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function vk(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var UI=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Ne(e){
let t=UI.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Jg(e){let t=e[xi(e)];return ce(
t?.by).find(n=>!yl(n))??null}function yl(e){return/^\s*(time|bins)\s*\(/i.test(e)}function wk(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:VI(e.document),as:e.as}},s=n[t],a=Ne(e.document),l=Jg(e.document);
if(s){let d=xk({...a,...s.document},l);return{state:{view:t,document:d,as:s.as,open:[]},waiting:i,said:null}}let u=WI(t)?
Ci(a.where):null;u!==null&&delete a.where;let c=xk({...a,...ta(t,u,o)},l),m=u===null?null:`The filter ${Vr(u)} became ${KI(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:m}}function VI(e){let t=xi(e);return e[t]===void 0?
{}:{[t]:e[t]}}function WI(e){return e==="funnel"||e==="retention"||e==="paths"}function KI(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function ta(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(jI).map(GI),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Vr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:Vr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":Vr(s)}}}}function jI(e){return e!==void 0}function GI(e){return{
where:Vr(e)}}function xk(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ce(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(yl),t]}}}var Zg={view:"explore",document:{dataset:""},as:null,open:[]},Gt=de(Zg),yr=de(yk),kk=de({state:Zg,how:"load"}),od={},rd=!1,
Ve=Gt,id=kk,xe=Cn(()=>Gt.value.document),Ck=Cn(()=>Gt.value.view),Sk=Cn(()=>Gt.value.as),as=Cn(()=>Gt.value.open),Ot=Cn(
()=>Gt.value.document.dataset),bl=Cn(()=>yr.value.before.length>0),vl=Cn(()=>yr.value.after.length>0);function Tk(e,t){return Ft(
{...e,open:[]},{...t,open:[]})}function ye(e,t="push"){let n={...Gt.value,...e};Ft(n,Gt.value)||(!Tk(n,Gt.value)&&(t==="\
push"||!rd)&&(yr.value=Gg(yr.value,Gt.value)),rd=t==="replace",Yg(n,t))}function re(e,t,n="push"){ye({document:Pe(Gt.value.
document,e,t)},n)}function Bn(e){ye({open:[...Gt.value.open,e]})}function sd(){ye({open:Gt.value.open.slice(0,-1)})}function $k(e,t){
let n=wk(Gt.value,e,od,t);return od=n.waiting,ye(n.state),n.said}function Si(){Mk(bk(yr.value,Gt.value))}function xl(){Mk(vk(yr.value,Gt.value))}function Mk(e){e&&(yr.value=e.stack,rd=!1,
Yg(e.value,"push"))}function Ti(e){Ft(e,Gt.value)||(Gt.value!==Zg&&!Tk(e,Gt.value)&&(yr.value=Gg(yr.value,Gt.value)),rd=
!1,Yg(e,"load"))}function Yg(e,t){Gt.value=e,kk.value={state:e,how:t}}function Pk(){return{undo:yr.value,waiting:od}}function _k(e){
yr.value=e.undo,od=e.waiting}function Jt(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Xe(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${z(e)} ms`:_e(e/1e3);case"seconds":return n?`${z(e)} s`:_e(e);case"bytes":return n?`${z(e)} B`:Ln(
e);case"share":return n?`${z(e*100)} %`:H(e);case"none":return n?z(e):W(e)}}function br(e){return e.type==="int64"||e.type===
"float64"}function Mo(e,t,n){return typeof e=="number"&&br(t)?{text:Xe(e,Jt(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:j(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ne(e)}var Dk="Ka",Ek="Oa",Ak="Pa",Ok="Qa";function Re({icon:e,title:t,children:n,actions:o}){return r("div",{class:Dk,children:[r(ae,{name:e,size:32}),r("h2",{class:Ek,
children:t}),n&&r("p",{class:Ak,children:n}),r("div",{class:Ok,children:o})]})}var Rk="Va",Lk="Wa",Nk="Ya";var Bk="Za",Fk="et";function ld({busy:e,done:t=null}){let n=I(null);return je(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:Rk,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:Nk}):r("div",{ref:n,class:Lk}))})}
function Me({lines:e=6}){return r("div",{class:Bk,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:Fk},
n))})}var zk="rt",Ik="it",Hk="at",qk="tt",Uk="ot";function Qg(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function he({id:e,error:t,onHint:n}){let o=Qg(t.hint);return r(
"div",{class:zk,id:e,role:"alert",children:[r("span",{class:Ik,children:r(ae,{name:"error",size:14})}),r("span",{class:Hk,
children:U(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:qk,onClick:()=>n(o),children:[U(o),"?"]}):
r("span",{class:Uk,children:U(t.hint)}))]})}var Vk=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function ud(e,t){
let n=e.split("/").filter(u=>u!=="").map(QI),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(Vk.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=Jm.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function QI(e){try{return decodeURIComponent(e)}catch{return e}}function kl(e,t){return`${Wk(e)}/${t}`}
function Cl(e,t){return`${Wk(e)}/actor/${encodeURIComponent(t)}`}function Wk(e){let t=Vk.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function Kk(e){let t=[`q=${await wl(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await wl(e.open)}`),t.join("&")}async function cd(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await $i(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await $i(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(XI):[]}}function XI(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function wl(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await jk(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function $i(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await jk(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var e5=4<<
20;async function jk(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:m}=await a.read();if(c)break;if(i.push(m),s+=m.length,s>e5)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var md=new Map;function Xg(e){return md.has(e)||Jk(e),md.get(e)??{events:[]}}async function Jk(e){if(e==="")return{events:[]};
md.set(e,{events:[]}),Fe.value.value||await At();let o={events:(Fe.value.value?.find(({name:i})=>i===e)?.event?await fw(
e,"event",10).catch(()=>[]):[]).map(({value:i})=>i)};return md.set(e,o),o}var Gk=864e5;async function ey(e,t){let n=t===
"explore"?null:Jk(e);Fe.value.value||await At();let o=Fe.value.value?.find(({name:l})=>l===e),i=o!==void 0&&Date.parse(o.
to)>Date.now()-2*Gk,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*Gk,a=n?await n:Xg(e);return{dataset:e,...i&&s?{from:"\
now-30d"}:{},timezone:rt(),...ta(t,null,a)}}function rt(){return Intl.DateTimeFormat().resolvedOptions().timeZone||"UTC"}var dd="sluice.";function Wr(e){return nc(()=>localStorage.getItem(dd+e))}function Kr(e,t){nc(()=>localStorage.setItem(dd+
e,t))}function pd(e){let t=nc(()=>sessionStorage.getItem(dd+e));return t===null?null:nc(()=>JSON.parse(t))}function Sl(e,t){
nc(()=>sessionStorage.setItem(dd+e,JSON.stringify(t)))}function nc(e){try{return e()}catch{return null}}var na=de({kind:"home"}),jr=na,ls=Promise.resolve(),Zk=0;async function Yk(){let e=pd("undo");e?.undo&&Array.isArray(e.undo.
before)&&_k(e),addEventListener("popstate",()=>{ty()}),addEventListener("pagehide",()=>Sl("undo",Pk())),await ty(),On(()=>{
let{state:t,how:n}=id.value;n!=="load"&&(ls=ls.then(()=>fd(t,n)))})}function ve(e,t=""){history.pushState(null,"",Wt(e)+
(t===""?"":`#${t}`)),ty()}function Ko(e=Ve.value){na.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
ls=ls.then(()=>fd(e,"push"))}async function oa(e){return`${Wt(kl(e.document.dataset,e.view))}#${await Kk(e)}`}async function fd(e,t){
let n=await oa(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),na.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function ty(){let e=++Zk,t=ud(sw(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){na.value=t;return}let n=await cd(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await ey(t.dataset,t.view);e===Zk&&(Ti({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),na.value=t,n||(ls=ls.then(
()=>fd(Ve.value,"replace"))))}async function Mi(e){let{view:t,document:n}=Ve.value,o=await ey(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){Ti(i),na.value={kind:"view",dataset:e,view:t,fragment:""},ls=ls.then(()=>fd(i,"repla\
ce"));return}ye(i),na.value.kind!=="view"&&Ko()}var Qk="pr",Xk="nt",e1="pt",ny="dt",t1="lt";var o1=2e3;function r1({dataset:e,actor:t}){let n=xe.value.timezone??"UTC",o=Oe(e).value,i=o.value?.actors?.[0]??null,s=vt(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:o1}}),a=vt(i===null?null:{dataset:e,timezone:n,
where:`string(${Ce(i)}) = ${jt(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});F(()=>{globalThis.document.title=`${U(t)} · ${U(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:Qk,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:Xk,children:[r(P,{icon:"left",kind:"outlined",onClick:()=>Ko(),children:"Back"}),r("h1",{class:e1,children:r(
D,{value:t,most:80,middle:!0})}),r("span",{class:ny,children:[r(D,{value:i??"",most:32})," in ",r(D,{value:e,most:32}),"\
, on the clock of ",rs(n)]})]}),l&&r(he,{error:l}),!l&&r(n5,{answer:n1(s.answer),sessions:n1(a.answer),actor:t,zone:n})]})}
function n5({answer:e,sessions:t,actor:n,zone:o}){let i=Z(()=>o5(e,n),[e]),s=Z(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=k(null);if(!e)return r(Me,{});if(e.rows.
length===0)return r(Re,{icon:"actor",title:"Nobody of this name",actions:r(P,{kind:"primary",onClick:()=>Ko(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,m)=>a===null||i[m].time>=a[0]&&i[m].
time<=a[1]);return r(A,{children:[r(fk,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:t1,children:[r("p",{
class:ny,children:[Se(u.length,"event"),a===null?"":` from ${j(a[0],o,"second")} to ${j(a[1],o,"second")}`,e.cursor?`, t\
he latest ${o1} only`:""]}),r(Ae,{label:"Events",rows:u,columns:e.columns.map((c,m)=>({key:c.name,head:r(D,{value:c.name,
most:32}),cell:d=>r(D,{shown:Mo(d[m],c,o),most:64,middle:!0})}))})]})]})}function o5(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function n1(e){return e!==null&&"columns"in e?e:null}var ry=de([]),i1=de(!1),r5=700,oy,rc=ry,s1=i1,Pi=Cn(()=>ry.value.filter(({state:e})=>e==="running"));async function jo(){
clearTimeout(oy);try{ry.value=(await oe("v1/jobs")).jobs,i1.value=!0}catch{}clearTimeout(oy),Pi.value.length>0&&(oy=setTimeout(
()=>{jo()},r5))}async function a1(e){try{return await oe(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(G(t).status===404)
return null;throw t}}async function hd(e){await oe(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await jo()}async function gd(e){
await oe(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await jo()}function l1(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var u1="ie";var ic=[];function c1(){return ic.length>0}function on(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=I(null);return je(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>Ym(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),a5(i,o),l5(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:Te(
u1,e.class),children:e.children})}function a5(e,t){je(()=>{if(ki(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function l5(e,t,n){let o=I(n);o.current=n,F(()=>{let i={};ic.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!u5(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||ic.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{ic.splice(ic.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function u5(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var ra=de([]),iy=de(Wr("letters")!=="no"),yd="",m1,p1=ra,f1=iy;function h1(e){iy.value=e,Kr("letters",e?"yes":"no")}function ao(e){
let t=I(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");F(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return ra.value=[...ra.value,...o],()=>{ra.value=ra.value.filter(i=>!o.includes(i))}},[n])}function c5(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function g1(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(sc(e.target)||!iy.value&&e.key.
length===1||m5()||c1()))return;let n=yd===""?c5(e):`${yd} ${e.key}`,o=ra.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
d1(""),o.act()):t&&d1(ra.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function d1(e){clearTimeout(m1),yd=
e,e!==""&&(m1=setTimeout(()=>{yd=""},1200))}function sc(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function m5(){return document.querySelector("dialo\
g[open]")!==null}async function bd(e){let t=e.trim();if(t.startsWith("{"))return y1(await $i(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await cd(n[2]),s=Jm.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?y1(await $i(o[1].replaceAll("'\\''","'"))):null}function y1(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!_g.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:us(t),as:null,open:[]}}function us(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var b1=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,d5=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function x1(e){let t=e.replace(/^.*[/\\]/,"");for(;b1.test(t);)t=t.replace(b1,"");return t=t.replace(d5,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function w1(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function sy(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function k1(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(sy(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var p5=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function C1(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:v1(n)?o===void 0||v1(
o):/^\[\s*(\{|$)/.test(n)?f5(e):p5.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function v1(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function f5(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var h5=1<<20;async function ay(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Wt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,h5),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:bi()}),i=await o.json().catch(()=>null);if(!o.ok)throw vi(i,o.status);return i}function S1(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function T1(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",Wt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(bi()),a.onabort=()=>s(new nt({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=g5(a.responseText);a.status>=200&&a.status<300?i(l):s(vi(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function g5(e){try{return JSON.parse(e)}catch{return null}}var $1="xt",M1="st",P1="ct",_1="B",D1="E";var lc=de([]),vd=new Map,b5=1e4,v5=1;function ee(e,t=null){let n=v5++;lc.value=[...lc.value,{id:n,text:e,action:t}].slice(
-3),E1(n)}function E1(e){vd.set(e,setTimeout(()=>ly(e),b5))}function ly(e){clearTimeout(vd.get(e)),vd.delete(e),lc.value=
lc.value.filter(t=>t.id!==e)}function A1(){return r("div",{class:$1,role:"status",children:lc.value.map(({id:e,text:t,action:n})=>r(
"div",{class:M1,onPointerEnter:()=>clearTimeout(vd.get(e)),onPointerLeave:()=>E1(e),children:[r("span",{class:P1,children:t}),
n&&r("button",{type:"button",class:_1,onClick:()=>{ly(e),n.act()},children:n.label}),r("button",{type:"button",class:D1,
"aria-label":"Close",onClick:()=>ly(e),children:r(ae,{name:"close",size:14})})]},e))})}var x5=new Set(["csv","tsv","parquet","arrow","arrowstream"]);function O1({format:e,names:t,columns:n}){let o=x5.has(e)?
n.map(({name:i})=>i).sort():[];return JSON.stringify([e,t.time,t.actors,t.event,o])}async function R1(e,t,n){let o=O1(t),
i=[!0],s=e.slice(0,200).map((l,u)=>[l,u]).slice(1),a=async()=>{for(let l=s.shift();l;l=s.shift())i[l[1]]=await n(l[0]).then(
u=>O1(u)===o,()=>!1)};return await Promise.all(Array.from({length:4},a)),e.filter((l,u)=>i[Math.min(u,199)])}var ia=de(null),w5=8,k5=3,L1=ia;async function N1(e,t){let n=await C5(e).catch(()=>[]);ia.value={dataset:e,sum:t,events:n,
steps:n.slice(0,k5).map(({value:o})=>o)}}async function C5(e){let t=Fe.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${Ce(t)}) as reached`],by:["event"],order:["reached desc"],limit:w5};return S5(
await oe("v1/query",{body:{dataset:e,aggregate:o}}))}function S5({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function B1(e){let{value:t}=ia;t&&(ia.value={...t,steps:T5(t.steps,e)})}
function T5(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function F1(){let{value:e}=ia;if(!e)return;ia.value=null;
let t=xe.value.dataset===e.dataset?Ne(xe.value):{dataset:e.dataset};ye({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:Vr(n)})),window:"7d"}}}),Ko(Ve.value)}function uy(){ia.value=null}var Zt=de(null),Gr=de(!1),uc=null,z1={accepted:0,rejected:0,known:0},xd="loading",I1=Zt,H1=Gr;async function sa(e){if(Gr.
value=!0,Zt.value?.phase==="sending"||Zt.value?.phase==="found"||e.length===0)return;uc?.abort();let t=uc=new AbortController;
Zt.value={phase:"reading",files:e};try{let[n]=await Promise.all([ay(e[0],t.signal),Fe.value.value?null:At()]),o=await R1(
e,n,l=>ay(l,t.signal));if(t.signal.aborted)return;let i=$5(n),s=k1(x1(e[0].name),i.actors,Fe.value.value?.map(({name:l,actors:u})=>({
name:l,actors:u}))??[]),a=e.filter(l=>!o.includes(l));Zt.value={phase:"choosing",files:o,later:a,preview:n,choice:{dataset:s,
...i},error:null}}catch(n){t.signal.aborted||(Zt.value={phase:"unreadable",files:e,error:G(n)})}}function $5({names:e,columns:t}){
return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.name??"",actors:e.actors,event:e.event}}function wd(e){sa([new File(
[e],"pasted.txt")])}function cc(e){Zt.value?.phase==="choosing"&&(Zt.value={...Zt.value,choice:{...Zt.value.choice,...e},
error:null})}function cs(){Gr.value=!1;let e=Zt.value?.phase;e==="sending"||e==="found"||(uc?.abort(),Zt.value=null)}function M5(){
Gr.value=!0}async function q1(){let e=Zt.value;e?.phase!=="sending"&&e?.phase!=="found"||(await hd(e.job).catch(()=>{}),
uc?.abort())}async function U1(){let e=Zt.value;if(e?.phase!=="choosing")return;let t=uc=new AbortController,{files:n,choice:o}=e,
i=z1;try{for(let[s,a]of n.entries())i=await P5(n,s,a,o,i,t.signal);await V1(o.dataset,i,e.later)}catch(s){i.accepted>0&&
At(),Zt.value={...e,error:G(s)},Gr.value||ee(`Loading into ${o.dataset} failed: ${G(s).message}`,{label:"Show",act:M5})}finally{
Sl(xd,null),jo()}}async function P5(e,t,n,o,i,s){let a=l1(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};
Zt.value={...l,sent:0},Sl(xd,{job:a,dataset:o.dataset});let u=setTimeout(()=>{jo()},200);try{let c=await T1(S1(o.dataset,
o,n.name,a),n,m=>{Zt.value={...l,sent:m},m===1&&jo()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+
c.rejected_count}}catch(c){let m=G(c);if(e.length>1&&m.code==="already_loaded")return{...i,known:i.known+1};throw e.length>
1&&m.code!=="cancelled"?_5(n,m):c}finally{clearTimeout(u)}}function _5(e,{code:t,message:n,hint:o,status:i}){return new nt(
{code:t,message:`${e.name}: ${n}`,hint:t==="unknown_column"?"":o,status:i})}async function V1(e,t,n=[]){await At(),ro(e),
Zt.value=null;let o=my(e,t);if(n.length>0){ee(o,{label:"Show",act:()=>cy(e,t)}),sa(n);return}if(!Gr.value){ee(o,{label:"\
Show",act:()=>cy(e,t)});return}Gr.value=!1,cy(e,t)}function cy(e,t){ve(kl(e,"explore")),N1(e,t)}function my(e,{accepted:t,
rejected:n,known:o}){let i=[`${z(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${z(n)} ${n===1?"lin\
e was":"lines were"} not taken`),o>0&&i.push(`${z(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}
var D5=500;async function W1(){let e=pd(xd);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;
for(;;){let o=await a1(t).catch(()=>{});if(o?.state==="running")Zt.value||(Zt.value={phase:"found",dataset:n,job:t},Gr.value=
!0);else if(o!==void 0){Zt.value=null,Sl(xd,null),o?.state==="done"&&Gr.value?await V1(n,{...z1,accepted:o.rows}):Gr.value=
!1;return}await new Promise(i=>{setTimeout(i,D5)})}}var j1="gt",G1="ht";function J1(){let[e,t]=k(!1);return F(()=>{let n=0,l=[["dragenter",u=>{dy(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{dy(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{dy(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
sa(c))}],["paste",A5]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:j1,"aria-hidden":"true",children:r("div",{class:G1,children:[r(ae,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function dy(e){return e.dataTransfer?.types.includes("File\
s")??!1}function A5(e){if(sc(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void sa(t);let n=e.clipboardData?.getData("text/pla\
in")??"";C1(n)&&bd(n).then(o=>{o||wd(n)})}var Z1="dr",Y1="ft",Q1="ut",X1="lr",eC="mt",tC="vt";function it({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=I(null),a=bt();return je(()=>{ki();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:Te(Z1,i&&Y1),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:Q1,children:[r("h2",{id:a,tabIndex:-1,
class:X1,children:e}),r(P,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:eC,children:n}),
o&&r("div",{class:tC,children:o})]})}function vr({children:e,kind:t="outlined"}){let n=I(null);return r(A,{children:[r(P,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&sa(i)}})]})}var aa="wt",St="bt",Ge="v",kd="yt",nC="kt";function rn(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:m=!1}=e,
[d,p]=k(n),f=I(null),h=bt();F(()=>p(n),[n]);let y=x=>{x!==n&&o(x)},b=x=>{x.key==="Enter"&&y(d),!(x.key!=="Escape"||d===n)&&
(x.preventDefault(),p(n))},w=x=>{o(x),f.current?.focus()};return r("div",{class:aa,children:[r("label",{for:h,class:l?"s\
poken":St,children:t}),r("input",{ref:f,id:h,class:Te(Ge,u&&kd),value:d,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${h}-problem`:s?`${h}-note`:void 0,"data-autofocus":m?"":void 0,onInput:x=>{
p(x.currentTarget.value),i?.(x.currentTarget.value)},onKeyDown:b,onBlur:()=>y(d)}),!c&&s&&r("div",{id:`${h}-note`,class:nC,
children:s}),c&&r(he,{id:`${h}-problem`,error:c,onHint:w})]})}var rC="zt",iC="ae";function Tt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(m=>m.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:rC,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:iC,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ae,{name:a.icon,size:14}),
a.label]},a.value))})}var sC="jt",aC="te",lC="Xt",uC="Ct",cC="St",mC="Bt";var Cd=28;function py(e,t){return`${e}-${t}`}function dC({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=I(null),c=Qm(u,Cd,n.length);return je(()=>{let m=u.current;if(!m||o<0)return;let d=o*Cd;d<m.scrollTop?m.scrollTop=
d:d+Cd+8>m.scrollTop+m.clientHeight&&(m.scrollTop=d+Cd+8-m.clientHeight)},[o,n]),r(A,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:sC,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((m,d)=>{let p=c.first+d;return r("div",{id:py(e,p),role:"option","aria-selected":m.
selected??!1,"aria-setsize":n.length,"aria-posinset":p+1,"data-active":p===o,class:aC,onPointerMove:()=>{p!==o&&i(p)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(m.value),children:[a&&r("span",{class:mC,children:m.selected&&r(ae,{name:"check"})}),r("s\
pan",{class:lC,children:m.label}),m.note!==void 0&&r("span",{class:uC,children:m.note})]},p)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:cC,children:l})]})}function ms(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=I(null),a=bt(),[l,u]=k(e.autofocus??!1),[c,m]=k(i?0:-1),
[d,p]=k(!1);je(()=>{p(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),h=l||(e.inline??!1),y=()=>u(
!1),b=($,T)=>{T||y(),e.onPick($,T)},w=$=>{let T=h?t[f]:void 0;if($.key==="ArrowDown"||$.key==="ArrowUp"){$.preventDefault(),
u(!0);let _=$.key==="ArrowDown"?1:-1;m(f<0&&_<0?t.length-1:(f+_+t.length)%Math.max(1,t.length))}else $.key==="Enter"?($.
preventDefault(),T?b(T.value,!1):(y(),e.onTake(n))):$.key===" "&&o&&T&&f>=0?($.preventDefault(),b(T.value,!0)):$.key==="\
Escape"&&(h||e.onCancel)?($.preventDefault(),$.stopPropagation(),y(),e.onCancel?.()):$.key==="Backspace"&&n===""&&e.onBackspace?.()},
x=r(dC,{id:a,label:e.label,options:t,active:f,onActive:m,onPick:$=>b($,o),several:o,foot:e.foot});return r(A,{children:[
r("input",{ref:s,class:Te(Ge,e.code&&kd),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&f>=0?py(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:w,onClick:()=>u(!0),onBlur:y,onFocus:()=>{
e.autofocus&&u(!0)},onInput:$=>{u(!0),m(i?0:-1),e.onText($.currentTarget.value)}}),e.inline&&x,!e.inline&&l&&d&&(t.length>
0||e.foot)&&r(on,{anchor:s.current,onClose:y,focus:!1,children:x})]})}var fC="Et",hC="It";function Yt({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=I(null),[l,u]=k(!1),[c,m]=k(""),d=Z(()=>B5(t,c),
[t,c]),p=()=>{u(!1),m("")},f=h=>{p(),o(h)};return r(A,{children:[r(P,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?p():u(!0),children:r("span",{class:fC,children:r(D,{value:n,most:32})})}),l&&r(on,{anchor:a.current,onClose:p,
role:"dialog",label:e,children:r("div",{class:hC,children:r(ms,{label:e,text:c,onText:m,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(h=>({value:h,label:r(D,{value:h}),selected:h===n})),onPick:f,onTake:h=>{i&&
h!==""&&f(h)},onCancel:p})})})]})}function B5(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var gC="Ut",yC="Ht",bC="Lt",vC="Mt";function Td({share:e}){return r("span",{class:gC,children:[r("span",{class:yC,"aria-hidden":"true",children:r("span",{class:bC,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:vC,children:H(e)})]})}var xC="Nt",wC="Rt",fy="At",kC="Dt";function hy(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function CC({name:e,choice:t}){
let n=hy(e,t);return n===null?null:r("span",{class:wC,children:n})}function SC({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:xC,children:[r(D,{value:i,most:48,middle:!0}),
r(CC,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:fy,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(Td,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(gy,{values:i})}],o=Z(()=>[...e.columns].sort((i,s)=>+(hy(
s.name,t)!==null)-+(hy(i.name,t)!==null)),[e,t]);return r(Ae,{label:"Columns",columns:n,rows:o})}function gy({values:e}){
return e.length===0?r("span",{class:fy,children:"none"}):r("span",{class:kC,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
D,{value:t,most:40,middle:!0})},n))})}function TC({preview:e,choice:t}){let n=Z(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(A,{children:[r(D,{value:o,most:32})," ",r(CC,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r(D,{value:a[s],most:40,middle:!0})})),[e,t]);return r(Ae,{label:"First e\
vents",columns:n,rows:e.rows})}function $C({preview:e}){return r(Ae,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>z(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r(D,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r(D,{value:n,most:160})})}],rows:e.rejected})}var MC="Tt",PC="_t",_C="qt",Md="Ft",DC="Gt",EC="xr",AC="Jt",OC="Kt",RC="Ot",LC="Pt",yy="Qt",NC="Vt",BC="sr";var H5=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function FC({at:e}){let{files:t,later:n,preview:o,choice:i,
error:s}=e;return r("div",{class:MC,children:[r("p",{class:PC,children:[r(D,{value:t[0].name,most:64,middle:!0}),r("span",
{class:_C,children:q5(t,o)})]}),n.length>0&&r(U5,{files:n}),s&&r("div",{class:DC,children:r(he,{error:s})}),r("div",{class:EC,
children:[r(V5,{choice:i}),o.columns.length>0&&r(W5,{columns:o.columns,choice:i})]}),o.note?r("p",{class:yy,children:[r(
ae,{name:"info"}),r("span",{children:r(D,{value:o.note,most:400})})]}):r(K5,{preview:o,choice:i})]})}function q5(e,t){let n=[
H5.get(t.format)??t.format,t.compression].filter(i=>i!=="").join(", "),o=Ln(e.reduce((i,s)=>i+s.size,0));return e.length>
1?`${n}; the first of ${z(e.length)} files, ${o} together`:`${n}, ${o}`}function U5({files:e}){let t=e.length-1,n=t>0?` \
and ${Se(t,"other file")} have other columns: they come next.`:" has other columns: it comes next.";return r("p",{class:yy,
children:[r(ae,{name:"info"}),r("span",{children:[r(D,{value:e[0].name,most:48,middle:!0}),n]})]})}function vy({dataset:e,
actors:t}){return w1(e)??sy(Fe.value.value?.find(n=>n.name===e),t)}function V5({choice:e}){let t=e.dataset,n=Fe.value.value?.
find(i=>i.name===t),o=vy(e);return r("div",{class:AC,children:[r(rn,{label:"Dataset",value:t,onCommit:i=>cc({dataset:i.trim()}),
error:o===null?null:{message:o,hint:""}}),o===null&&r("span",{class:Md,children:n?`added to its ${Se(n.events,"event")}`:
"a new one"})]})}function W5({columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(
i.time_like)).map(({name:i})=>i);return r(A,{children:[r(by,{label:"Time",hint:"when it happened",values:o,value:t.time,
onChange:i=>cc({time:i})}),r(by,{label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>cc({actors:[
i]})}),r(by,{label:"Event",hint:"what happened",values:n,value:t.event,onChange:i=>cc({event:i})})]})}function by({label:e,
hint:t,values:n,value:o,onChange:i}){return r("div",{class:OC,children:[r("span",{class:RC,children:e}),r(Yt,{title:e,label:`${e}\
: ${o===""?"not chosen":o}`,kind:"outlined",class:LC,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:Md,children:t})]})}
function K5({preview:e,choice:t}){let[n,o]=k("columns"),i=e.rejected.length,s=[{value:"columns",label:`${z(e.columns.length)}\
 columns`},{value:"rows",label:`First ${Se(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${z(i)} not taken`}]:
[]];return r(A,{children:[r("div",{class:NC,children:[r(Tt,{label:"What to look at",choices:s,value:n,onChange:o}),r("sp\
an",{class:Md,children:["guessed from the first ",Se(e.rows_seen,"record")]})]}),r("div",{class:BC,children:[n==="column\
s"&&r(SC,{preview:e,choice:t}),n==="rows"&&r(TC,{preview:e,choice:t}),n==="rejected"&&r($C,{preview:e})]})]})}var zC="Wt",IC="Yt",HC="Zt",qC="eo",UC="ro";function Ml({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:Te(zC,n&&IC),children:r("div",{class:Te(
HC,!i&&UC,o&&qC),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var xy="io",VC="ao",_d="to",WC="oo";function KC(){let e=I1.value;if(!e||!H1.value)return null;switch(e.phase){case"reading":return r(it,{wide:!0,title:wy(e.
files),onClose:cs,children:r(Me,{lines:8})});case"unreadable":return r(J5,{files:e.files,error:e.error});case"choosing":
return r(Z5,{at:e});case"sending":case"found":return r(Y5,{at:e})}}function wy(e){return e.length>1?`Load ${Se(e.length,
"file")}`:"Load a file"}function J5({files:e,error:t}){return r(it,{title:wy(e),onClose:cs,foot:r(A,{children:[r(P,{kind:"\
outlined",onClick:cs,children:"Close"}),r(vr,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:xy,children:r(
D,{value:e[0]?.name,most:80,middle:!0})}),r(he,{error:t}),r("p",{class:_d,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function Z5({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=vy(n)===null&&!o;return r(it,{wide:!0,title:wy(e.files),onClose:cs,
foot:r(A,{children:[o&&r("span",{class:WC,children:"Say which column is the time."}),r(P,{kind:"outlined",onClick:cs,children:"\
Cancel"}),r(P,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{U1()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(FC,{at:e})})}function Y5({at:e}){let t=rc.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(it,{title:`Loading into ${e.dataset}`,
onClose:cs,foot:r(A,{children:[r(P,{kind:"danger",onClick:()=>{q1()},children:"Cancel"}),r(P,{kind:"outlined",onClick:cs,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:xy,children:[r(D,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:VC,children:s.length>1?`${e.at+1} of ${s.length}`:Ln(s[e.at]?.size??0)})]}),r(Ml,{label:o?
"Sending":"Loading",done:i}),r("p",{class:_d,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${H(i)}`,
!o&&t&&t.rows>0&&`, ${Se(t.rows,"event")} so far`]}),o&&r("p",{class:_d,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var ky={};Yh(ky,{banner:()=>Cy,danger:()=>eH,default:()=>tH,info:()=>Q5,text:()=>Sy,warning:()=>X5});var Cy="no",Q5="po",
X5="do",eH="lo",Sy="xo",tH={banner:Cy,info:Q5,warning:X5,danger:eH,text:Sy};function ds({kind:e,children:t,actions:n}){return r("div",{class:Te(Cy,ky[e]),role:e==="info"?"status":"alert",children:[
r(ae,{name:e==="info"?"info":"warning"}),r("span",{class:Sy,children:t}),n]})}var GC="so",JC="I";function ZC({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:GC,onKeyDown:a=>{
let l=t.findIndex(d=>d.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,m=t[c];m&&o(m.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:JC,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var oH=["datasets","properties","ingests","rejects","jobs"];function YC(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:oH.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function ps(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var QC="co",XC="w",eS="go",tS="ho",nS="fo",oS="uo",rS="mo",iS="vo";function _o({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=I(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(on,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:rS,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:QC,onKeyDown:c=>iH(c,a.current,i),children:o.map((c,m)=>c==="rule"?r("di\
v",{role:"separator",class:oS},m):r("button",{type:"button",tabIndex:-1,class:Te(XC,c.danger&&eS),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[l?r("span",{class:iS,children:c.checked&&r(ae,{name:"check"})}):c.
icon&&r(ae,{name:c.icon}),r("span",{class:tS,children:c.label}),c.keys&&r("span",{class:nS,children:c.keys})]},m))})]})}
function iH(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function dt({items:e,menuLabel:t,head:n,placing:o,...i}){let s=I(
null),[a,l]=k(!1);return r(A,{children:[r(P,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(_o,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function pc(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function sS(e){return(await oe(pc(e,"/runs?li\
mit=1000"))).runs}async function aS(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return oe(pc(e,`/rejects?${i.toString()}`),{signal:o})}function lS(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Wt(pc(e,`/rejects?${n.toString()}`))}async function uS(e,t,n){await oe(pc(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function cS(e){await oe(pc(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var mS="gr",dS="wo",pS="bo",fS="yo",hS="ko",fc="zo",gS="hr",qn="jo",Ty="fr",yS="Xo",bS="Co",vS="So",xS="Bo",la="Eo";var _l="Uo",wS="Ho",kS="Lo",CS="Mo",SS="oe",gs="No";function TS({dataset:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),[a,l]=k(!1),u=bt(),c=n===e.name&&!a,m=()=>{c&&(l(!0),cS(
e.name).then(()=>{t(),ee(`${e.name} is dropped.`),At()},d=>{l(!1),s(G(d))}))};return r(it,{title:"Drop a dataset",onClose:t,
foot:r(A,{children:[r(P,{kind:"outlined",onClick:t,children:"Keep it"}),r(P,{kind:"danger",icon:"trash",disabled:!c,onClick:m,
children:"Drop it for good"})]}),children:r("form",{class:_l,onSubmit:d=>{d.preventDefault(),m()},children:[r("p",{children:[
Se(e.events,"event")," (",Ln(e.size_bytes),") of ",r("b",{children:r(D,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:aa,children:[r("label",{class:St,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:Ge,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:d=>o(d.currentTarget.value)})]}),i&&r(he,{error:i})]})})}function $S({datasets:e}){let[t,n]=k(null),[o,i]=k(null),s=sH((a,l)=>n({dataset:a,anchor:l}));return r(A,{children:[r(Ae,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(lH,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(TS,{dataset:o,onClose:()=>i(null)})]})}function sH(e){let t=rt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:Ty,onClick:()=>{Mi(n)},children:r(
D,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(P,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:z(n),children:W(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(Dd,{text:"no events"}):
j(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:j(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${z(n)} B`,children:Ln(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r(D,{value:n,most:64}):
r(Dd,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r(D,{value:n,most:40}):r(Dd,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${Ln(s)}`).join(
`
`),children:[n?.length??1,", ",Se(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(aH,{dataset:n})}]}
function Dd({text:e}){return r("span",{class:qn,children:e})}function aH({dataset:e}){return e.rejects===0?r(Dd,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:Ty,onClick:()=>ve(ps("rejects",e.name)),children:W(e.rejects)})}function lH({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=I(t),s=l=>()=>ve(ps(l,e.name)),a=()=>{gd(e.name).then(()=>ee(`${e.name} is\
 being compacted.`,{label:"Show",act:()=>ve(ps("jobs",""))}),l=>ee(`Compacting failed: ${G(l).message}`))};return r(_o,{
anchor:i.current,label:"Dataset",head:r(D,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{
Mi(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"\
Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"t\
rash",danger:!0,act:o}]})}function MS({dataset:e}){let[{value:t,error:n},o]=k({value:null,error:null}),i=()=>{sS(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:G(a)}))},s=Pi.value.length;return F(i,[e,s]),n?r(Re,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(P,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Re,{icon:"up\
load",title:"Nothing came in lately",actions:r(vr,{children:"Load a file"}),children:"Files are listed for good, events \
that programs push minute by minute since the server began."}):r("div",{class:gs,children:r(Ae,{label:"Ingests",columns:uH(),
rows:t})}):r(Me,{})}function uH(){let e=rt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>j(t,e,"second")},{key:"\
source",head:"Source",width:"minmax(160px, max-content)",cell:({source:t,kind:n,objects:o})=>t===""?r("span",{class:qn,children:n===
"http"?`pushed, ${Se(o,"request")} within a minute`:Se(o,"file")}):r(D,{value:t,most:80,middle:!0})},{key:"kind",head:"B\
y",cell:({kind:t})=>r("span",{class:qn,children:r(D,{value:t})})},{key:"objects",head:"Files",number:!0,cell:({objects:t,
source:n,kind:o})=>n===""&&o==="http"?null:z(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("span",{title:z(
t),children:W(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",{class:qn,children:"\
0"}):r("span",{class:la,title:H(n/Math.max(1,t+n)),children:W(n)})},{key:"bytes",head:"Stored",number:!0,cell:({bytes:t})=>r(
"span",{title:`${z(t)} B`,children:Ln(t)})}]}function Dl(e){return e==="ingest"?"Loading":"Compacting"}function PS(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var cH=3e3;function _S(){let e=Pi.value.length;return F(()=>{jo();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&jo()},cH);return()=>clearInterval(t)},[]),F(()=>{At()},[e]),s1.value?rc.value.length===0?r(Re,{icon:"clock",title:"\
Nothing is under way",actions:r(vr,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:gs,children:r(Ae,{label:"Jobs",columns:mH(),rows:rc.value})}):r(Me,{})}
function mH(){let e=rt();return[{key:"kind",head:"Job",cell:({kind:t})=>Dl(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r(D,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
dH,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>W(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>Ln(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>j(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>_e((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(pH,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:la,children:r(D,{value:t,
most:160})}):null}]}function dH({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?la:qn,children:PS(
e.state)}):r("span",{class:wS,children:[r(Ml,{small:!0,label:`${Dl(e.kind)} ${e.dataset}`,done:e.done}),H(e.done)]})}function pH({
job:e}){let t=()=>{hd(e.id).catch(n=>ee(G(n).message))};return e.state==="running"?r(P,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(P,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function ES(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*fH(DS(l,n.key),DS(u,n.key))};return i.sort(a)}function DS(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function fH(e,t){return e<t?-1:e>t?1:0}function Ed(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function Ad(e,t,n){
try{return await uS(e,t,n),await ro(e),null}catch(o){let i=G(o);return ee(`The note on ${t} was not saved: ${i.message}`),
i}}function AS({dataset:e,column:t,onClose:n}){let[o,i]=k(t.description??""),[s,a]=k(t.unit??""),[l,u]=k(null),c=bt(),m=t.type===
"int64"||t.type==="float64",d=async()=>{let p=await Ad(e,t.name,Ed(t,{description:o.trim(),unit:s.trim()}));p?u(p):n()};
return r(it,{title:`Describe ${ne(t.name).text}`,onClose:n,foot:r(A,{children:[r(P,{kind:"outlined",onClick:n,children:"\
Cancel"}),r(P,{kind:"primary",onClick:()=>{d()},children:"Save"})]}),children:r("form",{class:_l,onSubmit:p=>{p.preventDefault(),
d()},children:[r("div",{class:aa,children:[r("label",{class:St,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:Ge,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:p=>i(p.
currentTarget.value)})]}),m&&r("div",{class:aa,children:[r("label",{class:St,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:Ge,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:p=>a(p.currentTarget.value)})]}),
l&&r(he,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function Od({label:e,value:t,onInput:n}){return r("input",{class:Ge,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function OS({dataset:e}){let{value:t,error:n}=Oe(e).value;return F(()=>{Oe(e).value.value&&ro(e)},[e]),t?r(hH,{dataset:t}):
n?r(Re,{icon:"warning",title:"The properties cannot be shown",actions:r(P,{kind:"outlined",onClick:()=>{ro(e)},children:"\
Try again"}),children:n.message}):r(Me,{})}function hH({dataset:e}){let[t,n]=k(""),[o,i]=k(null),[s,a]=k(null),l=e.columns??
[],u=Z(()=>ES(l,t,o),[l,t,o]),c=Z(()=>gH(e,a),[e]),m=l.filter(d=>d.hidden).length;return r(A,{children:[r("div",{class:fc,
children:[r("div",{class:gS,children:r(Od,{label:"Find a property",value:t,onInput:n})}),r("span",{class:qn,role:"status",
children:[t===""?Se(l.length,"property","properties"):`${z(u.length)} of ${Se(l.length,"property","properties")}`,m>0&&`\
, ${z(m)} hidden`]})]}),u.length===0?r(Re,{icon:"search",title:"No property has this text",actions:r(P,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:gs,children:r(Ae,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(AS,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function gH(e,t){let n=rt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?xS:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${vS} ${i(s)??""}`,children:[r(D,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:bS,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:qn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(Td,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:z(s),children:W(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(yH,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?j(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r(D,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:yS,children:[r(P,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(P,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
Ad(e.name,s.name,Ed(s,{hidden:!s.hidden}))}})]})}]}function yH({column:e,zone:t}){if(e.examples?.length)return r(gy,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?W(s):e.type==="timestamp"?
j(String(s),t):String(s);return r("span",{class:qn,children:[i(n)," to ",i(o)]})}var Rd=de(null);function Jr(e){Rd.value=e}function RS(){let e=Rd.value;return e?r(A,{children:e(()=>{Rd.value===e&&(Rd.value=
null)})}):null}var NS="Ro",BS="Ao";function FS(e,t){Jr(n=>r(vH,{text:e,what:t,onClose:n}))}function vH({text:e,what:t,onClose:n}){let o=I(null);return je(()=>o.
current?.select(),[]),r(it,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:NS,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:BS,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function ze(e,t){xH(e).then(n=>{n?ee(`${t} is copied.`):FS(e,t)})}async function xH(e){if(navigator.clipboard!==void 0&&
await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.
className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var wH=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function zS(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
wH,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??kH(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function kH(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var HS="ur",qS="Do";function WS({dataset:e}){let[t,n]=k(""),[o,i]=k(null),s=VS(e,t),a=VS(e,""),l=Fe.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Re,{icon:"warning",title:"The lines cannot be listed",actions:r(P,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Me,{});if(a.rows.length===0)return r(Re,{icon:"che\
ck",title:"Every line was taken",actions:r(P,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=zS(a.rows);
return r(A,{children:[r("div",{class:fc,children:[r("div",{class:CS,role:"group","aria-label":"Reasons",children:[r(US,{
text:r(A,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(US,{text:r(D,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:HS,
href:lS(e,t),download:`${e}-rejects.ndjson`,children:[r(ae,{name:"download"}),"Download"]})]}),r("div",{class:gs,children:s.
rows?r(Ae,{label:"Lines that were not taken",columns:SH(),rows:s.rows,onCell:c=>i(c)}):r(Me,{})}),s.rows&&s.more&&r("div",
{class:fc,children:[r(P,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:qn,children:[z(s.rows.length),
" are shown"]})]}),o&&r(TH,{reject:o,onClose:()=>i(null)})]})}function US({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:SS,"aria-pressed":o,onClick:i,children:[e,r("span",{class:qn,children:[W(t),n&&"+"]})]})}
function VS(e,t){let[n,o]=k({rows:null,cursor:void 0,error:null}),[i,s]=k(0),a=I(null),l=(u,c)=>{a.current?.abort();let m=a.
current=new AbortController;aS(e,t,c,m.signal).then(d=>o({rows:[...u,...d.rejects],cursor:d.cursor,error:null}),d=>{m.signal.
aborted||o({rows:null,cursor:void 0,error:G(d)})})};return F(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function SH(){let e=rt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r(D,{value:KS(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>z(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>z(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r(D,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:kS,children:r(D,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>j(t,e,"second")}]}function KS({source:e,key:t}){return t!==""?t:e}function TH({reject:e,onClose:t}){return r(
it,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(P,{kind:"outlined",icon:"copy",onClick:()=>ze(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:_l,children:[r("p",{class:la,children:r(D,{value:e.reason,most:1e3})}),
r("p",{class:qn,children:[r(D,{value:KS(e),most:200,middle:!0}),", line ",z(e.line),", byte ",z(e.offset),"; ",Se(e.text.
length,"character")]}),r("pre",{class:qS,tabIndex:0,children:r(D,{value:e.text,most:2e4})})]})})}var Ld={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function jS({rest:e}){
let{tab:t,dataset:n}=YC(e),o=Fe.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Ot.value)?Ot.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";F(()=>{document.title=`${Ld[t]} · Data · Sluice`},[t]);let a=Pi.value.length;return F(()=>{At()},
[a]),r("main",{class:mS,"data-tab":t,children:[r("header",{class:dS,children:[r("h1",{children:"Data"}),s&&i!==""&&r(Yt,
{title:"Dataset",icon:"data",kind:"outlined",class:fS,values:o,value:i,onChange:l=>ve(ps(t,l))}),r("span",{class:pS}),r(
vr,{kind:"primary",children:"Load a file"})]}),r(ZC,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>ve(
ps(l,n)),tabs:Object.keys(Ld).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:Ld[l]}))}),r($H,{}),r("div",{id:"data\
-panel",role:"tabpanel","aria-label":Ld[t],class:hS,children:r(MH,{tab:t,dataset:i})})]})}function $H(){return(Fe.value.
value??[]).filter(t=>t.compaction_failed).map(({name:t,compaction_failed:n})=>r(ds,{kind:"warning",actions:r(P,{small:!0,
kind:"outlined",onClick:()=>{gd(t).then(()=>ve(ps("jobs","")),o=>ee(G(o).message))},children:"Compact now"}),children:[r(
D,{value:t,most:48})," could not be compacted on ",j(n.at,rt(),"minute"),": ",r(D,{value:n.error,most:300}),". All event\
s are there, and queries become slower until it succeeds."]},t))}function MH({tab:e,dataset:t}){let{value:n,error:o}=Fe.
value;if(e==="jobs")return r(_S,{});if(!n)return o?r(Re,{icon:"warning",title:"The datasets cannot be listed",actions:r(
P,{kind:"outlined",onClick:()=>{At()},children:"Try again"}),children:o.message}):r(Me,{});if(n.length===0)return r(Re,{
icon:"data",title:"There are no datasets yet",actions:r(vr,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r($S,{datasets:n});case"properties":return r(OS,{dataset:t},t);case"\
ingests":return r(MS,{dataset:t},t);case"rejects":return r(WS,{dataset:t},t)}}var GS={name:"data",label:"Data",icon:"data",letter:"d",Page:jS};var PH=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function Nd(e){let t=PH.exec(e)?.[1];if(t===void 0)return null;let n=JS(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function $y({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function JS(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function _H(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function ZS(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&_H(t[1])?JS(t[1])[0].trim():"";return n===""?null:n}var DH=40,EH=40;function Bd(e){if(e.samples)return"raw";let t=ce(e.aggregate?.by);return t.some(o=>Nd(o)!==null)?t.some(
ys)?"heat":"distribution":t.some(ys)?"line":"table"}function ys(e){return/^\s*time\s*\(/i.test(e)}function xr(e){for(let t of ce(
e.aggregate?.by)){let n=Nd(t);if(n)return n}return null}function hc(e,t,n,o){if(t==="raw")return e.samples?e:{...Ne(e),samples:{}};
let i=e.aggregate??n??ta("explore",null,{events:[]}).aggregate,s={...Ne(e),aggregate:i},a=ce(i.by).filter(u=>!yl(u)),l=ce(
i.by).find(ys)??"time('auto')";switch(t){case"distribution":return YS(s,u=>[u,...a.slice(0,1)],DH,o);case"heat":return YS(
s,u=>[l,u],EH,o);case"line":return My(s,[l,...a],n);case"bar":return My(s,a.length>0?a:[l],n);default:return My(s,a,n)}}
function AH(e){for(let t of ce(e.aggregate?.measures)){let n=ZS(t);if(n!==null)return n}return null}function YS(e,t,n,o){
let i=xr(e)??OH(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t($y(i))]}}}function OH(e,t,n){let o=AH(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function My(e,t,n){let o=e.aggregate,i=xr(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ce(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function Fd(e,t){
let n=xr(e);if(!e.aggregate||!n)return e;let o=ce(e.aggregate.by).map(i=>Nd(i)?$y({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var RH=100;function El(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>Jt(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:Ce(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>RH}})}var LH=/^[=+\-@\t\r]/;function NH(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=LH.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function zd(e,t){
return[e,...t].map(n=>`${n.map(NH).join(",")}\r
`).join("")}function ua(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var BH=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],XS=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function ca(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${ma(o??"")} ${ma(i??
"now")}`;return n(e)===n(t)}function ma(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Go(e,t){if(ca(e,{}))return"\
All data";let n=BH.find(([,u])=>ca(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(ma(o)):null,a=s?XS.get(s[2]):void 0;if(s&&a&&ca(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&ca(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?FH(l[0],Py(l[1])):`${QS(o,t,"the first even\
t")} – ${QS(i,t,"now")}`}function FH(e,t){let n=j(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${j(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function Py(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function QS(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?j(e,t,j(e,t,"clock")==="00:00"?"day":"\
minute"):j(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function e2(e){let{from:t,to:n}=e;
if(ca(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===Py(n)?t:`${t} - ${Py(n)}`;let o=ma(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return ma(t)===o?o:`${t} - ${o}`}function t2(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":j(n,t)} – ${o===void 0?"now":zH(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${j(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[_e(i*3600)]:[],...l].join("\
 · ")}function zH(e,t,n){let o=e!==void 0&&j(e,n,"day")===j(t,n,"day");return j(t,n,o?"clock":"minute")}function n2({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(ma(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:ma(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function Id(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),XS.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var gc=2,Jo=16,da=20,IH=24;async function o2(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(h=>({canvas:h,box:h.getBoundingClientRect()})),a=Math.min(...s.map(({box:h})=>h.
top)),l=Math.max(...s.map(({box:h})=>h.bottom))-a,u=HH(e),c=Math.max(1,Math.floor((i.width-2*Jo)/200)),m=Math.ceil(u.length/
c)*da+2*da,d=globalThis.document.createElement("canvas");d.width=i.width*gc,d.height=(Jo+2*da+l+m+Jo)*gc;let p=d.getContext(
"2d");if(!p)return null;p.scale(gc,gc),p.fillStyle=ot("--surface"),p.fillRect(0,0,i.width,d.height/gc);let f=Jo+2*da;Hd(
p,qH(t),Jo,Jo+12,`600 13px ${ot("--font")}`,ot("--text"),i.width-2*Jo),Hd(p,`${U(t.dataset)}, ${Go(t,n)}, ${n}`,Jo,Jo+12+
da,`12px ${ot("--font")}`,ot("--muted"),i.width-2*Jo);for(let{canvas:h,box:y}of s)p.drawImage(h,y.left-i.left,f+y.top-a,
y.width,y.height);return u.forEach(({text:h,color:y},b)=>{let[w,x]=[Jo+b%c*200,f+l+da+Math.floor(b/c)*da];p.fillStyle=y,
p.fillRect(w,x-8,12,8),Hd(p,h,w+20,x,`12px ${ot("--font")}`,ot("--text"),168)}),Hd(p,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Jo,f+l+m-4,`12px ${ot("--font")}`,ot("--muted"),i.width),new Promise(h=>{d.toBlob(h,"\
image/png")})}function Hd(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Yu(t,u);e.fillText(l,n,o)}function HH(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,IH)}function qH(e){let t=ce(e.aggregate?.measures).join(", ")||"count()",n=ce(e.aggregate?.by);
return U(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function r2(e){return oe("v1/links",{body:e})}async function i2(e,t){return oe(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function s2(e){return Wt(`l/${encodeURIComponent(e.id)}`)}var Xn=new Qs,qd=de(Wr("waits")==="yes");function a2(e){qd.value=e,Kr("waits",e?"yes":"no")}var UH=150,_y,Al=null;function Zo(){
clearTimeout(_y),Al=xe.value,Xn.run(Al,{history:!0})}function l2(){On(()=>{let{state:e,how:t}=id.value,n=jr.value,o=Qt.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Al!==null&&Ft(Al,e.document)||qd.value&&Al!==
null&&Ft(Ne(Al).dataset,e.document.dataset)||(clearTimeout(_y),_y=setTimeout(Zo,t==="replace"?UH:0))})}function Dy(e){return`'${e.replaceAll("'","'\\''")}'`}function yc(e){return`sluice query ${Dy(JSON.stringify(e))}`}function u2(e,t){
return`curl -H 'Content-Type: application/json' ${Dy(e)} \\
  -d ${Dy(JSON.stringify(t))}`}function bc(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function Ey(e){return u2(Wt("v1/query"),e)}function m2(){let{document:e}=Ve.value,t=WH();return[{label:"Copy link",icon:"\
share",act:()=>{oa(Ve.value).then(n=>ze(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{VH().
then(c2)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(c2)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>ze(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>ze(yc(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>ze(Ey(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>ze(bc(e),"The code")}]}async function VH(){return{...await d2(Ve.value),document:Ve.value.document,
frozen:!1}}function WH(){let{phase:e,answer:t,former:n}=Xn.result.value;return e!=="exact"||!t||n?null:async()=>({...await d2(
Ve.value),document:KH(Ve.value.document,t.query),frozen:!0,answer:t})}async function d2({document:e,view:t,as:n,open:o}){
return{path:`/${kl(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await wl(o)}}}function KH(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function c2(e){try{ze(s2(await r2(e)),"\
The short link")}catch(t){ee(`The link cannot be saved: ${G(t).message}`)}}var p2="To";function h2({document:e,answer:t,zone:n}){let o=I(null),i=a=>{a.catch(l=>ee(U(G(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:p2,children:r(dt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(JH(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(g2(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(YH(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(f2(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>ua(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(f2(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>ze(Ey(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>ze(yc(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>ze(bc(e),"The code")},{label:"Copy link",icon:"share",act:()=>{oa(Ve.
value).then(a=>ze(a,"The link"))}}],children:"Export"})})}async function JH(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await o2(i,t,n);s?ua(s,`${o}.png`):ee("This chart is a table; take it along as CSV.")}async function g2(e,t){
let n=[...e.rows,...e.other?[ZH(e.other,"(other)")]:[]];ua(new Blob([zd(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function ZH(e,t){return e.map((n,o)=>o===0?t:n)}async function YH(e,t){await g2(await oe("v1/q\
uery",{body:Pe(Pe(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function f2(e,t,n){let o=await rl(`v1/query?\
format=${t}`,{body:e});ua(await o.blob(),n)}function zt(e,t){let n=ce(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>br(e.columns[a]))}}function y2(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function vc(e,t,n,o=null){let{times:i,starts:s,places:a}=Oy(e,t),l=QH(t.
keys,i.length),u=[];e.rows.forEach((m,d)=>{let p=a.get(m[t.time]);if(p===void 0)return;let f=l(m,u),h=m[n];f.values[p]=typeof h==
"number"?h:null;let y=o?.[d]?.[n];y&&(f.low??=Ay(i.length),f.high??=Ay(i.length),[f.low[p],f.high[p]]=y)}),XH(u);let c=u.
map(m=>({...m,total:m.values.reduce((d,p)=>d+(p??0),0)}));return{times:i,starts:s,series:c.sort((m,d)=>d.total-m.total)}}
function Ay(e){return new Array(e).fill(null)}function QH(e,t){let n=new Map,o=new Map,i=e.length===1?e[0]:-1;return(s,a)=>{
let l=i<0?void 0:s[i],u=i>=0&&(l===null||typeof l!="object"),c=u?"":JSON.stringify(e.map(p=>s[p])),m=u?n.get(l):o.get(c);
if(m)return m;let d={keys:e.map(p=>s[p]),values:Ay(t),low:null,high:null};return u?n.set(l,d):o.set(c,d),a.push(d),d}}function XH(e){
if(!(e.every(({low:t})=>t===null)||e.some(({values:t})=>t.some(n=>n!==null&&n<0))))for(let{low:t}of e)t?.forEach((n,o)=>{
n!==null&&n<0&&(t[o]=0)})}function b2(e,t){let n=new Map(e.series.map(({keys:i},s)=>[JSON.stringify(i),s])),o=({keys:i})=>n.
get(JSON.stringify(i))??n.size;return{...t,series:t.series.toSorted((i,s)=>o(i)-o(s))}}function Oy(e,t){let n=new Map,o=new Map,
i;for(let u of e.rows){let c=u[t.time];if(c===i||(i=c,n.has(c)))continue;let m=eq(c);n.set(c,m),m!==null&&o.set(m,String(
c))}let s=[...o.keys()].sort((u,c)=>u-c),a=new Map(s.map((u,c)=>[u,c])),l=new Map([...n].flatMap(([u,c])=>c===null?[]:[[
u,a.get(c)]]));return{times:s,starts:s.map(u=>o.get(u)),places:l}}function v2(e,t){let n=e[0]?.length??0,o=Array.from({length:n},
(s,a)=>e.reduce((l,u)=>l+Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??
0),t?o[l]===0?0:i[l]/o[l]:i[l])))}function bs(e){return/^\s*(count|sum)\s*\(/i.test(e)}function eq(e){let t=typeof e=="s\
tring"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function _i(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-
o);return t[Math.floor(t.length/2)]??86400}var xc=es(null);function uo(e){let t=ns(xc);return t?.answer===e?t?.intervals??null:null}function wc(e,t,n){let o=I(null),
i=o.current!==null&&o.current.of===e?n(o.current.value,t):t;return o.current={of:e,value:i},i}function Ud(e,t,n){return n||
t>e*.7?Math.max(e,t):t}function $t(e,t){if(e==null)return;let n=Kt(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"?null:
n[0]===n[1]?void 0:[n[0],n[1]]}function Zr(e,t,n="none"){if(t===void 0)return Xe(e,n);let[o,i]=t??[NaN,NaN];return n==="\
share"?Tw(e,o,i):Sw(e,o,i,s=>Xe(s,n))}function Vd([e,t],n="none"){return`between ${Xe(e,n)} and ${Xe(t,n)} in 95 of 100 \
cases`}function Yo(e,t){return t===void 0?W(e):Zr(e,t)}function co(e,t){return e===null?"–":t===void 0?H(e):Zr(e,t,"sh\
are")}function Ut(e,t){return t===null?e:`~ ${e}`}function vs(e){return e.replace(/ \u00b1.*$/,"")}function x2(e,t){let n=[];
return w2(e,t,n),n.sort((o,i)=>o-i),n[n.length>>1]??null}function w2(e,t,n){if(!(t===null||typeof t!="object")){if(typeof e==
"number"){let[o,i]=t;e!==0&&typeof o=="number"&&typeof i=="number"&&n.push((i-o)/2/Math.abs(e));return}for(let[o,i]of Object.
entries(t))w2(Kt(e,[Array.isArray(e)?Number(o):o]),i,n)}}function k2(e,t){return t==="entries"?Se(e,"pass","passes"):t===
"starts"?Se(e,"start"):Se(e,"actor")}var C2="_o",S2="qo",T2="mr",$2="Fo",M2="Go";function mo({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=uo(e),c=wc(t,u!==null,
(h,y)=>h||y),m=Z(()=>rq({answer:e,intervals:u,roomy:c},t,n,a),[e,u,c,t,n,a]),d=Z(()=>e.rows.map(h=>({cells:h,kind:"group"})),
[e]),p=Z(()=>nq(e),[e]),f=s&&((h,y,b)=>s(h.cells,y.key,b));return r(Ae,{label:l,columns:m,rows:d,summary:p,...o===void 0?
{}:{sort:o},...i?{onSort:i}:{},...f?{onCell:f,onMenu:f}:{}})}function nq(e){let t=[];return e.other&&t.push({cells:e.other,
kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function Ry(e,t){return!e.compare||t.time>=
0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),n]))}function oq(e,{kind:t},n,o){return $t(e,t===
"group"?["rows",n,o]:[t,o])}function rq({answer:e,intervals:t,roomy:n},o,i,s){let a=zt(e,o),l=a.time<0?0:_i(Oy(e,a).times),
u=new Set([a.time,...a.keys]),c=Ry(e,a);return e.columns.flatMap((m,d)=>{let p={key:m.name,head:r(D,{value:m.name,most:48}),
number:br(m)&&!u.has(d),...n&&a.measures.includes(d)?{width:"minmax(144px, max-content)"}:{},cell:(f,h)=>f.kind!=="group"&&
u.has(d)?d===0?r(D,{shown:aq(f.kind)}):null:d===a.time?Sn(String(f.cells[d]),l,i):r(lq,{value:f.cells[d],column:m,zone:i,
sure:u.has(d)?void 0:oq(t,f,h,d)})};return a.measures.includes(d)?[p,...s&&bs(m.name)&&a.keys.length>0?[iq(e,d)]:[],...c?
[sq(e,a,c,d)]:[]]:[p]})}function iq(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.total),i=Math.max(...e.rows.map(n),
n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,number:!0,cell:({cells:s,
kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:C2,children:[a!=="total"&&r("span",{class:S2,children:r(
"span",{class:T2,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",{class:$2,children:H(l)})]})}}}
function sq(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:l==="other"?e.compare?.other:
n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs previous",number:!0,sortable:!1,
cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("span",{class:M2,title:"not there\
 before",children:typeof l=="number"?"new":"–"});let c=`${Xe(u,Jt(i.name),!0)} before`;return r("span",{title:c,children:u===
0?l===0?H(0):"new":$o(l/u-1)})}}}function aq(e){return e==="other"?Hn:{text:Yn.total,kind:"other"}}function lq({value:e,
column:t,zone:n,sure:o}){let i=Mo(e,t,n);if(typeof e=="number"){let s=Jt(t.name);return r("span",{title:o?Vd(o,s):Xe(e,s,
!0),children:o===void 0?i.text:Zr(e,o,s)})}return r(D,{shown:i,most:64,middle:!0})}function Wd(e,t){let n=[...new Set(e)].sort((d,p)=>d-p),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,m=(t.scale==="log"?uq(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(d,p)=>s+p*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(d=>cq(i,d));return{edges:o?[0,...m]:m,scale:t.scale,zero:o}}function uq(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function cq(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function Cc({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function Ly(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(h=>u[h]),m=JSON.stringify(c),d=s.get(m);d||s.set(m,d={keys:c,counts:new Array(
a).fill(0),nulls:0});let p=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")d.nulls+=p;else{let h=t.zero&&f<=0?
0:Cc(t,f*(1+Math.sign(f)*1e-12));h>=0&&h<a&&(d.counts[h]+=p)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,m)=>c+m,0)})).sort((u,c)=>c.total-u.total)}function Sc(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function P2(e,t,n){let o=Sc(t),i=Cc(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(Yr(e,n)-i)}function mq({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function Yr(e,t){let n=e.edges.length-1,o=Cc(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function _2(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return mq(e,o,Math.max(0,Math.min(1,t-o)))}function Kd(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?pq(n,o,t):[];return i.length>1?i:dq(n,o,t)}function dq(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function pq(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var D2="Jo";var gq=2;function jd({height:e,draw:t,onWidth:n}){let o=I(null),[i,s]=k(0),a=pl.value;return je(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let m=Math.floor(l.clientWidth);s(m),n?.(m)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),je(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(gq,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:D2,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function Ol(e,t,n){e.font=`12px ${ot("--font")}`,e.fillStyle=ot("--muted"),e.textAlign=t,e.textBaseline=
n}function E2(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function Gd(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}function Jd(e,t){return e.flatMap(({from:n,to:o,count:i})=>{let[s,a]=[t(n),t(o??n)],l=a-s>1e-6?a:s+1;return o!==null&&a-
s<=1e-6&&n!==o?[]:[{from:s,to:l,height:i/(l-s)}]})}function A2(e,t){let n=0;return e.map(({from:o,to:i,height:s})=>(n+=s*
(i-o),{from:o,to:i,height:t===0?0:Math.min(1,n/t)}))}function Zd(e,t,n){let o=null,i=e.map(({from:s,to:a,height:l})=>{let u=o!==
null&&Math.abs(o-s)<1e-6?`V${n(l)}`:`${o===null?"":`V${n(0)}`}M${t(s)} ${n(0)}V${n(l)}`;return o=a,`${u}H${t(a)}`});return i.
length===0?"":`${i.join("")}V${n(0)}`}var R2="Ko",L2="Oo",N2="ne",B2="Po",Ny="Qo",F2="Vo",z2="Wo",I2="vr",By="Yo",H2="Zo",q2="en",U2="rn",Yd="wr";var pa=56,W2=16,V2=12,yq=24;function K2(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c,
former:m=null}=e,[d,p]=k(0),f=I(null),h=n.length,y=Math.max(1,d-pa-W2),b=(_,S)=>(_-S.getBoundingClientRect().left-pa)/y*
h,w=(_,S)=>Math.max(0,Math.min(h-1,Math.floor(b(_,S)))),x=Bm((_,S,B)=>{bq(_,S,B,{edges:t,counts:n,mode:o,unit:i,color:a,
largest:l,cursor:u,selection:c,former:m})},[t,n,o,i,a,l,u,c,m]);return r("div",{class:R2,onPointerMove:_=>{let S=w(_.clientX,
_.currentTarget);e.onCursor(S),f.current&&e.onSelect&&Math.abs(_.clientX-f.current.x)>3&&e.onSelect({from:Math.min(f.current.
from,S),to:Math.max(f.current.from,S)+1})},onPointerUp:_=>{let S=f.current;f.current=null,S&&Math.abs(_.clientX-S.x)<=3&&
e.onBin?.(S.from,new DOMRect(_.clientX,_.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:_=>{_.button===
0&&(_.currentTarget.setPointerCapture(_.pointerId),f.current={from:w(_.clientX,_.currentTarget),x:_.clientX})},children:r(
jd,{height:s,draw:x,onWidth:p})})}function bq(e,t,n,o){let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((T,_)=>T+
_,0),m=a==="count"?s:a==="cdf"?Sc(s):s.map(T=>c===0?0:T/c),d=vq(o.former,a),p=E2(a==="cdf"?1:o.largest>0?o.largest:Math.
max(...m,...d.map(({height:T})=>T),0),n<160?3:4),f=p.at(-1)||1,h={left:pa,top:V2,width:t-pa-W2,height:n-V2-yq},y=T=>h.left+
T/Math.max(1,s.length)*h.width,b=T=>h.top+h.height-T/f*h.height;e.clearRect(0,0,t,n),wq(e,h,p,b,a);let w=ot("--selection"),
x=ot(o.color);u&&(e.globalAlpha=.12,e.fillStyle=w,e.fillRect(y(u.from),h.top,y(u.to)-y(u.from),h.height),e.globalAlpha=1);
let $=h.width/s.length>5?1:0;s.forEach((T,_)=>{let S=m[_],B=u!==null&&_>=u.from&&_<u.to;e.fillStyle=B?w:x,e.globalAlpha=
l===null||l===_?1:.75;let R=S>0?Math.max(1,b(0)-b(S)):0;e.fillRect(y(_),b(0)-R,Math.max(1,y(_+1)-y(_)-$),R)}),e.globalAlpha=
1,xq(e,d,y,b,x),kq(e,h,i,y,o.unit)}function vq(e,t){return e?t==="cdf"?A2(e.steps,e.total):t==="count"?e.steps:e.steps.map(
n=>({...n,height:e.total===0?0:n.height/e.total})):[]}function xq(e,t,n,o,i){if(t.length===0)return;let s=new Path2D(Zd(
t,n,o));e.strokeStyle=ot("--surface"),e.lineWidth=3,e.stroke(s),e.setLineDash([4,3]),e.strokeStyle=i,e.lineWidth=1.5,e.stroke(
s),e.setLineDash([])}function wq(e,t,n,o,i){e.strokeStyle=ot("--line"),e.lineWidth=1,Ol(e,"end","middle");for(let s of n){
let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,a),e.stroke(),e.fillText(i==="count"?
W(s):H(s),t.left-8,a)}}function kq(e,t,n,o,i){Ol(e,"center","top");let s=-1/0,a=(l,u)=>{let c=e.measureText(l).width/2,m=Math.
max(t.left+c-8,Math.min(u,t.left+t.width-c+8));m-c<s+12||(e.fillText(l,m,t.top+t.height+8),e.fillRect(u,t.top+t.height,1,
4),s=m+c)};n.zero&&a("≤ 0",o(.5));for(let l of Kd(n,Math.max(2,Math.floor(t.width/80))))a(Xe(l,i),o(Yr(n,l)))}var j2="in",Fy="an",zy="tn",Iy="pe",G2="on",J2="nn",Z2="de",Y2="le",Q2="xe";function st(e,t){return e.compare?.query?{now:X2(e.query,t),before:X2(e.compare.query,t)}:null}function X2(e,t){let n=[e?.
from,e?.to].map(o=>Sq(o,t));return Go(n.every(o=>o!==null)?{from:n[0],to:n[1]}:{from:e?.from,to:e?.to},t)}function Sq(e,t){
if(typeof e!="string"||Number.isNaN(Date.parse(e))||Date.parse(e)%6e4!==0)return null;let{year:n,month:o,day:i,hour:s,minute:a}=gr(
e,t);return s===0&&a===0?[String(n).padStart(4,"0"),...[o,i].map(l=>String(l).padStart(2,"0"))].join("-"):null}function Ie(e,t){
let n=(Math.abs(e-t)*100).toFixed(1);return`${n==="0.0"?"±":e<t?"−":"+"}${n}${" "}pp`}function Qr(e,t){return t===0?
e===0?`0${" "}%`:"new":$o(e/t-1)}function $n({text:e,title:t}){return r("span",{class:j2,title:t,children:e})}function an({
ranges:e,kind:t="both"}){return e?t==="words"?r("p",{class:Fy,children:[e.now," against ",e.before,"; changes of shares \
are in points (pp)"]}):r("ul",{class:Fy,"aria-label":"Periods",children:[t==="both"&&r("li",{class:zy,children:[r("span",
{class:Iy}),e.now]}),r("li",{class:zy,children:[r("span",{class:Iy,"data-former":"true"}),t==="former"?`${e.now} against`:
"against"," ",e.before]})]}):null}function po({at:e,upright:t=!1,color:n}){return r("span",{class:t?Q2:Y2,"data-former":"\
true",style:{"--at":Math.max(0,Math.min(1,e)),...n===void 0?{}:{"--color":n}}})}function eT({steps:e,bins:t,most:n}){let o=Zd(
e,i=>i,i=>1-i/n);return r("svg",{class:G2,"data-former":"true",viewBox:`0 0 ${t} 1`,preserveAspectRatio:"none","aria-hid\
den":"true",children:[r("path",{d:o,class:J2,"vector-effect":"non-scaling-stroke"}),r("path",{d:o,class:Z2,"vector-effec\
t":"non-scaling-stroke"})]})}var Qd=12,Hy=360,Tq=132;function nT(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,m=Z(()=>oT(t,n,i),[t,n,i.count,i.scale]),{edges:d,histograms:p,all:f,property:h}=m,y=st(t,o),b=Z(()=>$q(t,n,i,
d),[t,n,d]),[w,x]=k(null),$=Jt(i.value),T=f.counts.length,_=h===""?f:p[w?.group??0]??f,S=O=>{let K={ArrowRight:(w?.bin??
-1)+1,ArrowLeft:(w?.bin??T)-1,Home:0,End:T-1}[O.key];if(K!==void 0&&T>0){let J=Math.max(0,Math.min(K,T-1));return O.shiftKey&&
u(Pq(l,w?.bin??J,J),d),x({bin:J,group:w?.group??0,left:J>T/2}),!0}if(O.key!=="Enter"&&O.key!=="."||!w)return!1;let q=O.target.
getBoundingClientRect();return c(w.bin,d,h===""?[]:_.keys,new DOMRect(q.left+pa+(w.bin+.5)/T*(q.width-pa-16),q.top+80,0,
0)),!0},B=O=>{let K=b.get(JSON.stringify(h===""?[]:_.keys));if(!y||!K)return"";let q=Mq(K.steps,O),J=(X,le)=>le===0?0:X/
le;return`${H(J(q,K.total))} in ${y.before} (${Ie(J(_.counts[O]??0,_.total),J(q,K.total))})`},R=Math.max(0,...p.slice(0,
Qd).map(({counts:O,total:K})=>Math.max(0,...O)/(s==="count"?1:K||1))),Q=(O,K)=>r(K2,{edges:d,counts:O.counts,mode:s,unit:$,
height:h===""?Hy:Tq,color:h===""?"--series-1":Tn(Nn(h,O.keys)),largest:h===""||s==="cdf"?0:R,cursor:w?.bin??null,selection:l,
former:b.get(JSON.stringify(h===""?[]:O.keys))??null,onCursor:q=>x(q===null?null:{bin:q,group:K,left:q>T/2}),onSelect:q=>u(
q,d),onBin:(q,J)=>c(q,d,h===""?[]:O.keys,J)}),L=({bin:O,left:K})=>r(Aq,{edges:d,histogram:_,bin:O,unit:$,start:K,before:B(
O)});return r(Ze,{title:r(A,{children:["Distribution of ",r(D,{value:i.value,most:64}),h!==""&&r(A,{children:[" by ",r(D,
{value:h,most:48})]})]}),summary:Oq(i,f,a,$,h,p.length),onKey:S,announced:w?[...iT(d,_,w.bin,$),B(w.bin)].filter(O=>O!==
"").join(", "):"",legend:r(an,{ranges:y}),table:r(mo,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},
children:[h===""?r(A,{children:[Q(f,0),r(Dq,{edges:d,counts:f.counts,percentiles:a,unit:$,onMove:e.onPercentile})]}):r(_q,
{histograms:p,render:Q,readout:O=>w?.group===O&&L(w)}),f.nulls>0&&r("p",{class:By,children:[z(f.nulls)," without a value\
 (",H(f.nulls/(f.nulls+f.total)),") are not drawn."]}),h===""&&w&&L(w)]})}function oT(e,t,n){let o=zt(e,t),i=o.keys.find(
d=>e.columns[d].name.startsWith("bins("))??o.keys[0]??0,s=o.keys.filter(d=>d!==i),a=e.rows.map(d=>d[i]).filter(d=>typeof d==
"number"),l=Wd(a,n),u=o.measures[0]??e.columns.length-1,[c]=Ly(e,l,i,[],u),m={keys:[],counts:[],nulls:0,total:0};return{
edges:l,histograms:Ly(e,l,i,s,u),all:c??m,property:s.map(d=>e.columns[d].name).join()}}function $q(e,t,n,o){if(!e.compare||
o.edges.length<2)return new Map;let i=oT(e.compare,t,n);return new Map([...i.histograms,{...i.all,keys:[]}].map(({keys:s,
counts:a,total:l})=>{let u=a.map((c,m)=>({from:i.edges.edges[m],to:i.edges.edges[m+1]??null,count:c}));return[JSON.stringify(
s),{steps:Jd(u,c=>Yr(o,c)),total:l}]}))}function Mq(e,t){return e.reduce((n,{from:o,to:i,height:s})=>n+Math.max(0,Math.min(
i,t+1)-Math.max(o,t))*s,0)}function Pq(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{from:Math.
min(o,n),to:Math.max(o,n)+1}}function _q({histograms:e,render:t,readout:n}){return r(A,{children:[r("div",{class:F2,children:e.
slice(0,Qd).map((o,i)=>r("div",{class:z2,children:[r("div",{class:I2,children:[r("span",{children:r(D,{value:o.keys[0],most:40,
middle:!0})}),r("span",{class:Ny,children:W(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),e.length>Qd&&r("p",{class:By,
children:[Qd," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function Dq({edges:e,counts:t,percentiles:n,
unit:o,onMove:i}){let s=I(null),a=t.length;if(a===0)return null;let l=c=>{let m=s.current.getBoundingClientRect(),d=Math.
max(0,Math.min(a,(c-m.left)/m.width*a));return tT(P2(e,t,_2(e,d)))},u=Eq(n.map(({value:c})=>c===null?null:Yr(e,c)/a));return r(
"div",{ref:s,class:L2,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,value:m},d)=>{let p=m===null?
null:Yr(e,m)/a*100;return p===null?null:r(A,{children:[r("span",{class:B2,style:{left:`${p}%`,top:`${12-Hy}px`,height:`${Hy-
36}px`}},`line ${d}`),r("button",{type:"button",class:N2,role:"slider","aria-label":"Percentile","aria-valuemin":0,"aria\
-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${qy(c)}, ${Xe(m,o)}`,style:{left:`${Math.max(
2,Math.min(97,p))}%`,top:`${u[d]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(f.pointerId),onPointerMove:f=>{
f.currentTarget.hasPointerCapture(f.pointerId)&&i(d,l(f.clientX))},onKeyDown:f=>{let h={ArrowLeft:-1,ArrowRight:1,ArrowDown:-1,
ArrowUp:1}[f.key];h!==void 0&&(f.preventDefault(),f.stopPropagation(),i(d,tT(c+h*(f.shiftKey?.001:.01))))},children:[r("\
span",{class:Ny,children:qy(c)}),Xe(m,o)]},d)]})})})}function Eq(e){let n=[];return e.forEach((o,i)=>{let s=new Set(n.filter(
(l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function tT(e){return Math.max(.001,
Math.min(.999,Math.round(e*1e3)/1e3))}function qy(e){return`p${Number((e*100).toFixed(2))}`}function rT(e,t,n,o){let i=e.
zero&&t===0?"up to":Xe(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${Xe(e.edges[n]??0,o)}`}function Rl(e,t,n){
return rT(e,t.from,t.to,Jt(n))}function iT(e,t,n,o){let i=t.counts[n]??0,s=Sc(t.counts),a=n===0?0:s[n-1]??0;return[rT(e,
n,n+1,o),`${z(i)} events`,`${H(t.total===0?0:i/t.total)} of all`,`${H(a)} below`,`${H(1-(s[n]??1))} above`]}function Aq({
edges:e,histogram:t,bin:n,unit:o,start:i,before:s}){let[a,l,u,c,m]=iT(e,t,n,o);return r("div",{class:Te(H2,i&&q2),"aria-\
hidden":"true",children:[r("div",{class:U2,children:a}),r("div",{class:Yd,children:[r("span",{children:l}),r("span",{children:u})]}),
r("div",{class:Yd,children:[r("span",{children:c}),r("span",{children:m})]}),s!==""&&r("div",{class:Yd,children:r("span",
{children:["about ",s]})})]})}function Oq(e,t,n,o,i,s){let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${qy(
l)} ${Xe(u,o)}`).join(", ");return`Distribution of ${ne(e.value).text}${i===""?"":` by ${ne(i).text}, ${s} groups`}, ${W(
t.total)} values in ${t.counts.length} bins${a===""?"":`, ${a}`}`}function Qo(e,t,n,o){return oe("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var fa=de([]);function He(e,t){fa.value=[...fa.value,{from:Ve.value,to:e.document,label:t}].slice(-12),ye(e)}function Uy(e){
fa.value=fa.value.slice(0,e)}function sT(){On(()=>{let e=Ve.value,t=fa.peek().findIndex(n=>Ft(n.from.document,e.document));
t>=0&&Uy(t)})}var aT="pn";function lT({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=k(""),a=Oe(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=Jg(e),c=[...a.map(({name:p})=>p),...Object.keys(e.define??{})],m=a.filter(({name:p,type:f})=>p.toLowerCase().includes(
l)&&f!=="timestamp"&&Ce(p)!==u).map(p=>({value:Ce(p.name),label:r(D,{value:p.name,most:48}),note:p.distinct===void 0?p.type:
`${W(p.distinct)} values`})),d=p=>{o(),Qo(e,t,p).then(f=>{f.by&&He({document:f.by,open:[]},`${f.label} by ${p}`)},f=>ee(
U(G(f).message)))};return r(on,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:aT,children:r(ms,{label:"Br\
eak down by",text:i,onText:s,options:m,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:p=>d(c.includes(p)?Ce(
p):p),placeholder:"a property or an expression"})})}function Xr(){let[e,t]=k(null);return{openAt:t,menu:e&&r(Nq,{at:e,onClose:()=>t(null)})}}function Nq({at:e,onClose:t}){let n=Z(
()=>Qo(e.document,e.mark),[e]),{answer:o,error:i}=Vy(n),[s,a]=k(!1);if(s)return r(lT,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,m=>ee(U(G(m).message)))},u=i?U(i.message):e.head??(o?r(D,{value:o.label,most:160}):
"…");return r(_o,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...Bq(e,o,i,l,()=>a(!0))]})}function Vy(e){let[t,n]=k({of:null,answer:null,error:null});return F(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:G(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function Bq(e,t,n,o,i){let s=(a,l,u,c)=>{let m=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:m||n!==null,reason:Fq(t,u),act:o(c)}};return[s("Only this","filter","only",a=>Tc(a.only,a.label)),
s("Exclude","minus","exclude",a=>Tc(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",Wy),s("Actors","actor","actors",$c),s("Save as cohort…","save","coho\
rt",a=>Mc(a)),s("Explain","difference","explain",Ky),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>ze(
uT(e.value),"The value")}],s("Copy as where","copy","predicate",a=>ze(a.predicate,"The condition"))]}function Fq(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:U(n)}function uT(e){return e===null?"":Array.isArray(e)?
e.map(t=>uT(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function Tc(e,t){e&&He({document:e,open:[]},t)}
function Wy({events:e,label:t}){e&&Bn({kind:"events",document:e,label:t})}function $c({actors:e,cohort:t,label:n}){e&&Bn(
{kind:"actors",request:e,cohort:t,label:n})}function Mc({actors:e,cohort:t,label:n}){Bn({kind:"cohort",request:e,cohort:t,
label:n})}function Ky({explain:e,label:t}){e&&He({view:"difference",document:e,as:null,open:[]},`explain ${ne(t).text}`)}var cT="dn",mT="ln",dT="xn",pT="sn",fT="cn";function Ll({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Z(()=>Qo(e,t),[a]),{
answer:u,error:c}=Vy(l),m=vt(u?.count??null),d=m.phase==="exact"&&m.answer&&"rows"in m.answer?m.answer.rows[0]?.at(-1):void 0,
p=u===null;return r("section",{class:cT,"aria-label":"Selection",children:[r("div",{class:mT,children:[r("span",{class:dT,
children:n}),r("span",{class:pT,role:"status",children:typeof d=="number"?`${z(d)} events${o?`, ${H(d/o)}`:""}`:c?"":"…"})]}),
c&&r(he,{error:c}),r("div",{class:fT,children:[s,r(P,{small:!0,kind:"outlined",icon:"filter",disabled:p||!u.only,onClick:()=>Tc(
u?.only??null,u?.label??""),children:"Only"}),r(P,{small:!0,kind:"outlined",icon:"minus",disabled:p||!u.exclude,onClick:()=>Tc(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(P,{small:!0,kind:"primary",icon:"difference",disabled:p||
!u.explain,onClick:()=>u&&Ky(u),children:"Explain"}),r(P,{small:!0,kind:"outlined",icon:"rows",disabled:p||!u.events,onClick:()=>u&&
Wy(u),children:"Events"}),r(P,{small:!0,kind:"outlined",icon:"actor",disabled:p||!u.actors,onClick:()=>u&&$c(u),children:"\
Actors"}),r(P,{small:!0,kind:"outlined",icon:"save",disabled:p||!u.cohort,onClick:()=>u&&Mc(u),children:"Cohort"}),r(P,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var Iq=[10,20,40,60,100,200],Hq=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function Xd({bins:e,document:t,
onDocument:n}){let i=El(Oe(t.dataset).value.value).map(({value:s,log:a})=>({label:U(s),checked:s===e.value,act:()=>n(Fd(
t,{value:s,scale:a?"log":"linear"}))}));return r(A,{children:[r(dt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:U(e.value)}),r(Tt,{label:"Scale",choices:Hq,value:e.scale,onChange:s=>n(Fd(t,{scale:s}))}),r(dt,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:Iq.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(Fd(t,{count:s}))})),
children:[e.count," bins"]})]})}function _c(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function jy(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var qq=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function hT({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=k("count"),[l,u]=k(null),{openAt:c,menu:m}=Xr(),d=Vq(t,n.value);F(()=>u(null),[JSON.
stringify(t)]);let p=Uq(e,t),f=(y,b,w)=>({range:_c(n,b,y),...p!==null&&w.length>0?{keys:{[p]:w[0]}}:{}}),h=e.total?.at(-1);
return r(A,{children:[r(nT,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:d.list,onPercentile:d.move,selection:l?.
range??null,onSelect:(y,b)=>u(y&&{range:y,edges:b}),onBin:(y,b,w,x)=>c({document:t,mark:f({from:y,to:y+1},b,w),anchor:x,
value:b.edges[y]}),actions:r(A,{children:[r(Xd,{bins:n,document:xe.value,onDocument:y=>ye({document:y})}),r(Tt,{label:"H\
eight",choices:qq,value:s,onChange:a}),i]})}),l&&r(Ll,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${Rl(l.edges,
l.range,n.value)}`,total:typeof h=="number"?h:void 0,onClear:()=>u(null)}),m]})}function Uq(e,t){let n=zt(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function Vq(e,t){let[n,o]=k([.5,.95,
.99]),{compare:i,...s}=Ne(e),a=n.map((m,d)=>`quantile(${t}, ${m}) as p_${d}`),{answer:l}=vt({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((m,d)=>({share:m,
value:typeof u?.[d]=="number"?u[d]:null})),move:(m,d)=>o(n.map((p,f)=>f===m?d:p))}}var gT="gn",yT="br",bT="b",vT="hn",xT="fn",wT="un",kT="yr",CT="mn",ST="vn",TT="wn";var ep=50;function $T(e){let t=zt(e.answer,e.document);return r("div",{class:gT,children:t.measures.map(n=>r(Kq,{...e,shape:t,
measure:n},n))})}function Kq({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=k(-1),c=I(null),
m=e.columns[a].name,d=Jt(m),p=s.keys.map(L=>e.columns[L].name).join(),f=bs(m),h=[...e.rows.slice(0,ep),...e.other&&e.rows.
length<=ep?[e.other]:[]],y=L=>typeof L[a]=="number"?L[a]:0,b=uo(e),w=(L,O)=>$t(b,L===e.other?["other",a]:["rows",O,a]),x=h.
map((L,O)=>Math.max(y(L),w(L,O)?.[1]??0)),$=wc(t,Math.max(0,...x),(L,O)=>Ud(L,O,b!==null)),T=wc(t,b!==null,(L,O)=>L||O),
_=e.total?y(e.total):0,S=Ry(e,s),B=L=>L===e.other?Yn.other:s.keys.map(O=>ne(L[O]).text).join(", "),R=L=>`${B(L)}, ${Xe(y(
L),d)}${f&&_>0?`, ${H(y(L)/_)}`:""}`,Q=L=>{let O={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:h.length-1}[L.key];if(O!==void 0){
let q=Math.max(0,Math.min(O,h.length-1));return u(q),c.current?.children[q]?.scrollIntoView({block:"nearest"}),!0}let K=c.
current?.children[l];return L.key!=="Enter"&&L.key!=="."||!K?!1:(o(h[l],m,K),!0)};return r(Ze,{title:ne(m).text,onKey:Q,
announced:l>=0&&h[l]?R(h[l]):"",actions:i?.(m),summary:`Bar chart of ${ne(m).text} by ${ne(p).text}, ${e.rows.length} gr\
oups${h[0]?`, ${R(h[0])}`:""}`,table:r(mo,{answer:e,document:t,zone:n}),children:[r("ul",{ref:c,class:yT,role:"presentat\
ion","data-estimate":T,children:h.map((L,O)=>{let K=L===e.other,q=w(L,O),J=K?void 0:S?.get(JSON.stringify(s.keys.map(X=>L[X])))?.[a];
return r("li",{class:bT,"data-cursor":O===l,onClick:X=>o(L,m,X.currentTarget.querySelector("[data-anchor]")??X.currentTarget),
children:[r("span",{class:vT,"data-anchor":"",children:r(D,{...K?{shown:{text:Yn.other,kind:"other"}}:{shown:{text:B(L),
kind:s.keys.length===1?ne(L[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:xT,children:[r("span",{class:kT,
"data-other":K,"data-estimate":q!==void 0,style:{width:`${$>0?Math.max(.2,y(L)/$*100):0}%`,...K?{}:{background:`var(${Tn(
Nn(p,s.keys.map(X=>L[X])))})`}}}),q&&r(jq,{interval:q,largest:$})]}),r("span",{class:CT,children:Zr(y(L),q,d)}),r("span",
{class:ST,children:S?typeof J=="number"&&J!==0?$o(y(L)/J-1):"–":f&&_>0?H(y(L)/_):""})]},O)})}),e.rows.length>ep&&r("p",
{class:TT,children:[ep," of ",e.rows.length," groups are drawn; the table has all."]})]})}function jq({interval:[e,t],largest:n}){
let o=i=>n>0?Math.max(0,i)/n*100:0;return r("span",{class:wT,"data-whisker":"",style:{insetInlineStart:`${o(e)}%`,width:`${o(
t)-o(e)}%`}})}var MT="bn",PT="yn",_T="kn",DT="zn",ET="jn";var Jy=1e4;function AT({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=tp(e,t),l=ce(n.aggregate?.order)[0];
return r("section",{class:MT,"aria-label":"Groups",children:[r("div",{class:PT,children:[r("span",{class:_T,children:[e.
rows.length===1?"1 row":`${z(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<Jy&&r(P,
{small:!0,kind:"outlined",onClick:()=>re("aggregate.limit",Jy),children:`Up to ${z(Jy)} groups`}),i("")]}),r(mo,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:Jq(l),onCell:s,onSort:u=>ye({document:Pe(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function OT({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=tp(e,t);return r(A,{children:[r($T,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function tp(e,t){
let{openAt:n,menu:o}=Xr();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:Gq(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function Gq(e,t,n,o){let i=zt(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function Jq(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function RT(e,t,n){let o=t.keys.find(y=>e.columns[y].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map,a=new Map;for(let y of e.rows){let[b,w]=[y[t.time],y[o]];typeof b=="string"&&!s.has(b)&&s.set(b,Date.
parse(b)/1e3),a.has(w)||a.set(w,-1)}let l=[...s.keys()].sort((y,b)=>s.get(y)-s.get(b)),u=new Map(l.map((y,b)=>[y,b])),c=Wd(
[...a.keys()].filter(y=>typeof y=="number"),n),m=Math.max(0,c.edges.length-1);for(let y of a.keys())typeof y=="number"&&
a.set(y,c.zero&&y<=0?0:Cc(c,y*(1+Math.sign(y)*1e-12)));let d=new Float64Array(l.length*m),p=0;for(let y of e.rows){let b=u.
get(y[t.time]),w=y[i];if(b===void 0||typeof w!="number")continue;let x=a.get(y[o]);x>=0&&x<m?d[b*m+x]+=w:p+=w}let f=l.map(
(y,b)=>Zq(d.subarray(b*m,(b+1)*m))),h=l.map((y,b)=>d.subarray(b*m,(b+1)*m).reduce((w,x)=>w+x,0));return{starts:l,times:l.
map(y=>s.get(y)),edges:c,counts:d,bins:m,largest:Math.max(0,...f),tops:f,sums:h,nulls:p}}function Zq(e){return e.reduce(
(t,n)=>Math.max(t,n),0)}function LT(e,t,n){if(t<=0)return()=>0;if(e==="log"){let i=Math.log(t);return s=>s<=0?0:i<=0?1:Math.
max(.02,Math.log(s)/i)}let o=e==="column"?Math.max(1,n):t;return i=>Math.max(0,i/o)}function np(e,t,n,o){return{left:o.alt?
0:Math.min(e.column,t.column),right:o.alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),
high:o.shift?n.bins:Math.max(e.bin,t.bin)+1}}var BT="Xn",FT="Cn",zT="Sn",IT="Bn",Zy="En",HT="In",qT="Un",UT="Hn",VT="Ln",WT="Mn",KT="Nn",jT="Rn",GT="kr";var xs=64,YT=16,Ec=8,QT=24,Yy=9;function XT(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[m,d]=k(0),p=I(null),f={width:Math.max(1,m-xs-YT),height:a-Ec-QT},h=_=>{let S=_.currentTarget.getBoundingClientRect(),
B=Math.floor((_.clientX-S.left-xs)/f.width*t.starts.length),R=Math.floor((1-(_.clientY-S.top-Ec)/f.height)*t.bins);return{
column:JT(B,t.starts.length),bin:JT(R,t.bins)}},y=pl.value,b=Z(()=>t.bins===0||t.starts.length===0?null:Qq(t,o),[t,o,y]),
w=Bm((_,S,B)=>Yq(_,S,B,{matrix:t,image:b,lines:n,unit:i,zone:s,unfinished:l}),[t,b,n,i,s,l]),x=_=>{let S=h(_);e.onCursor(
S,S.column>t.starts.length/2),p.current&&ZT(p.current,_)&&e.onBox(np(p.current.from,S,t,{shift:_.shiftKey,alt:_.altKey}))},
$=_=>{let S=p.current;p.current=null,S&&!ZT(S,_)&&e.onCell(S.from,new DOMRect(_.clientX,_.clientY,0,0))},T=_=>({left:`${xs+
_.left/t.starts.length*f.width}px`,width:`${(_.right-_.left)/t.starts.length*f.width}px`,top:`${Ec+(1-_.high/t.bins)*f.height}\
px`,height:`${(_.high-_.low)/t.bins*f.height}px`});return r("div",{class:BT,onPointerMove:x,onPointerUp:$,onPointerLeave:()=>e.
onCursor(null,!1),onPointerDown:_=>{_.button===0&&(_.currentTarget.setPointerCapture(_.pointerId),p.current={from:h(_),x:_.
clientX,y:_.clientY})},children:[r(jd,{height:a,draw:w,onWidth:d}),u&&t.bins>0&&r("div",{class:FT,style:T({left:u.column,
right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:zT,"data-box":"",style:T(c)})]})}function JT(e,t){return Math.
max(0,Math.min(t-1,e))}function ZT(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(t.clientY-e.y)>3}function Yq(e,t,n,o){
let{matrix:i,image:s,lines:a,unit:l,zone:u,unfinished:c}=o,m={left:xs,top:Ec,width:t-xs-YT,height:n-Ec-QT};if(e.clearRect(
0,0,t,n),s===null)return;e.imageSmoothingEnabled=!1,e.drawImage(s,m.left,m.top,m.width,m.height);let d=h=>m.left+h/i.starts.
length*m.width,p=h=>m.top+(1-h/i.bins)*m.height;c>=0&&Gd(e,d(c),m.top,m.left+m.width-d(c),m.height,ot("--muted"));for(let[
h,y]of a.entries())tU(e,y,i,d,p,h);Ol(e,"end","middle");let f=1/0;i.edges.zero&&e.fillText("≤ 0",m.left-8,p(.5));for(let h of Kd(
i.edges,Math.max(2,Math.floor(m.height/40)))){let y=p(Yr(i.edges,h));f-y<14||(f=y,e.fillText(Xe(h,l),m.left-8,y))}nU(e,m,
i,d,u)}function Qq(e,t){let{starts:{length:n},bins:o,counts:i,tops:s}=e,a=new ImageData(n,o),l=new Uint32Array(a.data.buffer),
u=Xq();for(let m=0;m<n;m++){let d=LT(t,e.largest,s[m]);for(let p=0;p<o;p++){let f=d(i[m*o+p]);f>0&&(l[(o-1-p)*n+m]=u[Math.
min(Ac-1,Math.floor(f*Ac))])}}let c=document.createElement("canvas");return c.width=n,c.height=o,c.getContext("2d").putImageData(
a,0,0),c}var Ac=64;function Xq(){let e=Array.from({length:Yy},(o,i)=>eU(ot(`--ramp-${i+1}`))),t=new Uint32Array(Ac),n=new Uint8ClampedArray(
t.buffer);for(let o=0;o<Ac;o++){let i=o/(Ac-1)*(Yy-1),s=Math.min(Yy-2,Math.floor(i));for(let a=0;a<3;a++)n[o*4+a]=e[s][a]+
(e[s+1][a]-e[s][a])*(i-s);n[o*4+3]=255}return t}function eU(e){return[1,3,5].map(t=>Number.parseInt(e.slice(t,t+2),16)||
0)}function tU(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,ot("--surface")],[2,ot("--selection")]]){
e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,m)=>{if(c===null){u=!1;
return}let[d,p]=[o(m+.5),i(Yr(n.edges,c))];u?e.lineTo(d,p):e.moveTo(d,p),u=!0}),e.stroke()}e.globalAlpha=1,e.setLineDash(
[])}function nU(e,t,n,o,i){Ol(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):86400,l=Math.max(
1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((m,d)=>{let{hour:p,minute:f}=gr(
m*1e3,i);if(u?p!==0||f!==0:d%l!==0)return;let h=j(m*1e3,i,a>=27*86400?"month":a>=86400||p===0&&f===0?"dayShort":a<60?"cl\
ockSecond":"clock"),y=e.measureText(h).width/2,b=o(d),w=Math.max(t.left+y-8,Math.min(b,t.left+t.width-y));w-y<c+16||(e.fillText(
h,w,t.top+t.height+8),e.fillRect(Math.round(b),t.top+t.height,1,4),c=w+y)})}function e$({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:m,largest:d,period:p}){
let f=Z(()=>{let S=RT(e,zt(e,t),n);return d===void 0?S:{...S,largest:d}},[e,t,n.count,n.scale,d]),[h,y]=k(null),[b,w]=k(
null),x=Jt(n.value),$=_i(f.times),T=f.times.findIndex(S=>(S+$)*1e3>a+1e3),_=S=>{let B=h?.cell??{column:0,bin:0},R=oU(S.key,
B,f);if(R){let L=b??B;return S.shiftKey&&u(np(L,R,f,{shift:!1,alt:!1}),f),w(S.shiftKey?L:null),y({cell:R,left:R.column>f.
starts.length/2}),!0}if(S.key==="Escape"&&l)return u(null,f),!0;if(S.key!=="Enter"&&S.key!=="."||!h)return!1;let Q=S.target.
getBoundingClientRect();return c(h.cell,f,new DOMRect(Q.left+xs+(B.column+.5)/f.starts.length*(Q.width-xs-16),Q.top+(1-B.
bin/f.bins)*320,0,0)),!0};return r(Ze,{title:r(A,{children:["Heat map of ",r(D,{value:n.value,most:64})," over time",p===
void 0?"":`, ${p}`]}),summary:`${aU(f,n,o)}${p===void 0?"":`, ${p}`}`,onKey:_,announced:h?t$(f,h.cell,n,o,$).join(", "):
"",table:r(mo,{answer:e,document:t,zone:o}),legend:r(sU,{matrix:f,colors:i,lines:s}),...m===void 0?{}:{actions:m},children:[
r(XT,{matrix:f,lines:s,colors:i,unit:x,zone:o,height:400,unfinished:T,cursor:h?.cell??null,box:l,onCursor:(S,B)=>y(S&&{cell:S,
left:B}),onBox:S=>u(S,f),onCell:(S,B)=>c(S,f,B)}),h&&f.bins>0&&r(rU,{matrix:f,cell:h.cell,bins:n,zone:o,step:$,start:h.left,
unit:x})]})}function oU(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",{column:t-1,
bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.starts.
length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.max(
0,Math.min(i.bin,o.bins-1))}}function t$(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[`${Sn(
e.times[t]*1e3,s,i)} ${rs(i,e.times[t]*1e3)}`,Rl(e.edges,{from:n,to:n+1},o.value),`${z(a)} events, ${H(l===0?0:a/l)} of \
the column`]}function rU({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=t$(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),m=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:Te(UT,s&&VT),"aria-hidden":"t\
rue",children:[r("div",{class:KT,children:a}),r("div",{class:WT,children:l}),r("div",{children:u}),r("div",{class:jT,children:Array.
from(m,(d,p)=>r("div",{class:GT,"data-here":p===t.bin,style:{height:`${d/c*100}%`}},p))})]})}var iU=9;function sU({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":W(e.largest);return r("div",{class:IT,
children:[r("span",{class:Zy,children:[o,r("span",{class:HT,children:Array.from({length:iU},(s,a)=>r("span",{class:qT,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:Zy,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[z(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function aU(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${ne(t.value).
text} over time, ${e.starts.length} buckets by ${e.bins} bins, ${W(o)} events${s===void 0?"":`, most at ${Sn(s*1e3,_i(e.
times),n)}`}`}var n$="Dn";function Un({children:e}){return r("div",{class:n$,children:e})}var cU=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],mU=[["p50",.5],["p95",
.95],["p99",.99]];function i$({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=k("log"),[l,u]=k([]),{compare:c}=e,m=st(
e,o),d=m?Math.max(o$(e),o$(c)):void 0,p=r(A,{children:[r(Xd,{bins:n,document:xe.value,onDocument:y=>ye({document:y})}),r(
"span",{class:ET,children:"Colour"}),r(Tt,{label:"Colour",choices:cU,value:s,onChange:a}),r(dt,{small:!0,kind:"outlined",
after:"down",menuLabel:"Percentiles over it",items:mU.map(([y,b])=>({label:y,checked:l.includes(b),act:()=>u(l.includes(
b)?l.filter(w=>w!==b):[...l,b].sort())})),children:l.length===0?"Percentiles":l.map(y=>`p${y*100}`).join(", ")}),i]}),f={
bins:n,zone:o,colors:s,shares:l,largest:d},h=r(r$,{...f,answer:e,of:t,period:m?.now,actions:p});return!m||!c?.query?h:r(
Un,{children:[h,r(r$,{...f,answer:c,of:c.query,period:`against ${m.before}`,actions:null})]})}function o$(e){return(e?.rows??
[]).reduce((t,n)=>Math.max(t,Number(n.at(-1))||0),0)}function r$({answer:e,of:t,bins:n,zone:o,colors:i,shares:s,largest:a,
period:l,actions:u}){let[c,m]=k(null),{openAt:d,menu:p}=Xr(),f=fU(t,n.value,s);F(()=>m(null),[JSON.stringify(t)]);let h=e.
query?.to,y=Math.min(Date.now(),h===void 0?1/0:Date.parse(String(h))),b=(x,$)=>({...x.left===0&&x.right===$.starts.length?
{}:{time:jy($.starts,x.left,x.right,h)},...x.low===0&&x.high===$.bins?{}:{range:_c(n,$.edges,{from:x.low,to:x.high})}}),
w=e.total?.at(-1);return r(A,{children:[r(e$,{answer:e,document:t,bins:n,zone:o,colors:i,lines:f,end:y,box:c?.box??null,
onBox:(x,$)=>m(x&&{box:x,matrix:$}),onCell:({column:x,bin:$},T,_)=>d({document:t,mark:b({left:x,right:x+1,low:$,high:$+1},
T),anchor:_,value:T.counts[x*T.bins+$]}),actions:u,largest:a,period:l}),c&&r(Ll,{document:t,mark:b(c.box,c.matrix),label:dU(
c.box,c.matrix,n,o),total:typeof w=="number"?w:void 0,onClear:()=>m(null),children:r(P,{small:!0,kind:"outlined",icon:"s\
earch",onClick:()=>pU(c.box,c.matrix,n,h),children:"Zoom"})}),p]})}function dU(e,t,n,o){let i=_i(t.times),s=Sn(t.times[e.
left]*1e3,i,o),a=Sn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:`${n.value}\
 ${Rl(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function pU(e,t,n,o){let{from:i,to:s}=jy(t.starts,
e.left,e.right,o),a=_c(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.from===null?"":`${n.value} >\
= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(d=>d!==""),c=xe.value,m=[c.where===void 0?"":/\bor\b/i.test(c.
where)?`(${c.where})`:c.where,...u].filter(d=>d!=="").join(" and ");He({document:Pe(Pe(Pe(c,"from",i),"to",s),"where",m===
""?void 0:m)},"zoom")}function fU(e,t,n){let{compare:o,...i}=Ne(e),s=ce(e.aggregate?.by).find(ys),a=n.map((c,m)=>`quanti\
le(${t}, ${c}) as p_${m}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=vt(l);return!l||
!u||!("rows"in u)||u.columns.length!==n.length+1?hU:n.map((c,m)=>({name:`p${c*100}`,values:u.rows.map(d=>typeof d[m+1]==
"number"?d[m+1]:null)}))}var hU=[];var Qy=de(0),Xy=es("");function op(e,t,n,o){let i=ns(Xy),s=o??i,[a,l]=k([]),u=Qy.value;return F(()=>{let c=new AbortController,
m=new URLSearchParams({dataset:e});return typeof t=="string"&&m.set("from",t),typeof n=="string"&&m.set("to",n),s!==""&&
m.set("board",s),oe(`v1/notes?${m.toString()}`,{signal:c.signal}).then(d=>l(d.notes.filter(p=>!p.board||p.board===s)),()=>{}),
()=>c.abort()},[e,t,n,s,u]),a}async function Nl(e){await oe("v1/notes",{body:e}),Qy.value++}async function rp(e){await oe(
`v1/notes/${encodeURIComponent(e)}`,{method:"DELETE"}),Qy.value++}var ip=es(null);var s$="Tn",a$="_n",l$="qn",u$="U",c$="Fn",m$="Gn",d$="Jn";var yU=12;function sp({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=k(""),u=d=>d.keys.map(p=>ne(p).text).
join(", "),c=a===""?e:e.filter(d=>u(d).toLowerCase().includes(a.toLowerCase())),m=(d,p)=>{let f=e.filter(b=>b.key!==d.key).
map(b=>b.key),h=!n.has(d.key)&&f.every(b=>n.has(b));if(!p)return o(h?new Set:new Set(f));let y=new Set(n);y.delete(d.key)||
y.add(d.key),o(y)};return r("div",{class:s$,children:[e.length>=yU&&r("input",{class:a$,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:d=>l(d.currentTarget.value)}),r("div",{class:l$,children:c.map(d=>r("button",{type:"butt\
on",class:u$,"aria-pressed":!n.has(d.key),onClick:p=>m(d,p.ctrlKey||p.metaKey),onContextMenu:s&&(p=>{p.preventDefault(),
s(d,p.currentTarget)}),onKeyDown:s&&(p=>{p.key==="."&&(p.preventDefault(),p.stopPropagation(),s(d,p.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":dl(d.color).join(" "),style:{stroke:`var(${Tn(d.color)})`}})}),r("span",{class:c$,children:r(D,{value:d.
keys.length===1?d.keys[0]:d.keys,most:20,middle:!0})}),r("span",{class:m$,children:d.last===null?"–":i(d.last)})]},d.key))}),
t>e.length&&r("p",{class:d$,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var f$="Kn",h$="On",g$="Pn",eb="Qn",y$="Vn",b$="Wn",v$="Yn",x$="Zn",w$="ep",tb="rp";var nb=12;function k$({lines:e,step:t,former:n,rows:o,hidden:i,at:s,left:a,zone:l,text:u,unfinished:c}){let m=e.times[s];
if(m===void 0)return null;let p=o.map((f,h)=>({row:f,value:e.series[h].values[s]??null,low:e.series[h].low?.[s]??null,high:e.
series[h].high?.[s]??null,before:C$(n,f.key,s)})).filter(({row:f})=>!i.has(f.key)).toSorted((f,h)=>(h.value??-1/0)-(f.value??
-1/0));return r("div",{class:Te(h$,a>400&&g$),"aria-hidden":"true",children:[r("div",{class:eb,children:[Sn(m*1e3,t,l),"\
 ",rs(l,m*1e3)]}),p.slice(0,nb).map(({row:f,value:h,low:y,high:b,before:w})=>r("div",{class:y$,children:[r("span",{class:b$,
style:{background:`var(${Tn(f.color)})`}}),r("span",{class:v$,children:f.keys.length===0?"":f.keys.map(x=>ne(x).text).join(
", ")}),r("span",{class:x$,children:h===null?"–":y!==null&&b!==null?`${u(y)} – ${u(b)}`:u(h)}),w!==void 0&&r("span",
{class:w$,children:h!==null&&w?$o(h/w-1):"–"})]},f.key)),p.length>nb&&r("div",{class:eb,children:[p.length-nb," more"]}),
n&&n.times[s]!==void 0&&r("div",{class:tb,children:["against ",Sn(n.times[s]*1e3,t,l)]}),c&&r("div",{class:tb,children:"\
this bucket is not over yet"})]})}function C$(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.values[n]??
null}function S$(e,t,n,o,i,s){let a=e.times[n];if(a===void 0)return"";let l=e.series.slice(0,8).map(({keys:u,values:c})=>{
let m=c[n]??null,d=C$(t,JSON.stringify(u),n),p=m!==null&&d?`, ${$o(m/d-1)}`:"";return`${u.map(f=>ne(f).text).join(", ")}\
 ${m===null?"nothing":s(m)}${p}`.trim()});return`${Sn(a*1e3,o,i)}: ${l.join("; ")}`}var T$="ip",$$="ap",M$="zr",P$="tp";function _$({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(A,{children:o.map(
i=>r(vU,{flag:i,box:e,zone:n},i.id))})}function vU({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${j(e.from*1e3,n)}: ${U(e.text)}`,a=Vo(s);return r(A,{children:[e.to!==null&&r("s\
pan",{class:$$,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:T$,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:M$,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ae,{name:"save",size:12})})]})}function D$({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:P$,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var xU="uplot",wU="u-hz",kU="u-vt",CU="u-title",SU="u-wrap",TU="u-under",$U="u-over",MU="u-axis",ba="u-off",PU="u-select",
_U="u-cursor-x",DU="u-cursor-y",EU="u-cursor-pt",AU="u-legend",OU="u-live",RU="u-inline",LU="u-series",NU="u-marker",E$="\
u-label",BU="u-value",Rc="width",Lc="height";var A$="bottom",Bl="left",ob="right",xb="#000",O$=xb+"0",rb="mousemove",R$="mousedown",ib="mouseup",L$="mouseenter",N$="\
mouseleave",B$="dblclick",FU="resize",zU="scroll",F$="change",dp="dppxchange",wb="--",Vl=typeof window<"u",cb=Vl?document:
null,zl=Vl?window:null,IU=Vl?navigator:null,et,lp;function mb(){let e=devicePixelRatio;et!=e&&(et=e,lp&&pb(F$,lp,mb),lp=
matchMedia(`(min-resolution: ${et-.001}dppx) and (max-resolution: ${et+.001}dppx)`),va(F$,lp,mb),zl.dispatchEvent(new CustomEvent(
dp)))}function Ao(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function db(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Mt(e,t,n){e.style[t]=n+"px"}function wr(e,t,n,o){let i=cb.createElement(e);return t!=null&&Ao(i,
t),n?.insertBefore(i,o),i}function Xo(e,t){return wr("div",e,t)}var z$=new WeakMap;function ni(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=z$.get(e);s!=a&&(e.style.transform=s,z$.set(e,s),t<0||n<0||t>o||n>i?Ao(e,ba):db(e,ba))}var I$=new WeakMap;
function H$(e,t,n){let o=t+n,i=I$.get(e);o!=i&&(I$.set(e,o),e.style.background=t,e.style.borderColor=n)}var q$=new WeakMap;
function U$(e,t,n,o){let i=t+""+n,s=q$.get(e);i!=s&&(q$.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var kb={passive:!0},HU={...kb,capture:!0};function va(e,t,n,o){t.addEventListener(
e,n,o?HU:kb)}function pb(e,t,n,o){t.removeEventListener(e,n,kb)}Vl&&mb();function kr(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:Oo((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function yM(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var bM=e=>e!=
null,vM=e=>e!=null&&e>0,hp=yM(bM),qU=yM(vM);function UU(e,t,n,o=0,i=!1){let s=i?qU:hp,a=i?vM:bM;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let m=e[c];a(m)&&(m<l?l=m:m>
u&&(u=m))}return[l??pt,u??-pt]}function gp(e,t,n,o){let i=K$(e),s=K$(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
Ei:xM,l=i==1?Oo:er,u=s==1?er:Oo,c=l(a(hn(e))),m=u(a(hn(t))),d=Il(n,c),p=Il(n,m);return n==10&&(c<0&&(d=ft(d,-c)),m<0&&(p=
ft(p,-m))),o||n==2?(e=d*i,t=p*s):(e=SM(e,d),t=yp(t,p)),[e,t]}function Cb(e,t,n,o){let i=gp(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var Sb=.1,V$={mode:3,pad:Sb},Bc={pad:0,soft:null,mode:0},VU={min:Bc,max:Bc};function pp(e,t,n,o){return bp(
n)?W$(e,t,n):(Bc.pad=n,Bc.soft=o?0:null,Bc.mode=o?3:0,W$(e,t,VU))}function Ye(e,t){return e??t}function WU(e,t,n){for(t=
Ye(t,0),n=Ye(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function W$(e,t,n){let o=n.min,i=n.max,s=Ye(o.pad,
0),a=Ye(i.pad,0),l=Ye(o.hard,-pt),u=Ye(i.hard,pt),c=Ye(o.soft,pt),m=Ye(i.soft,-pt),d=Ye(o.mode,0),p=Ye(i.mode,0),f=t-e,h=Ei(
f),y=eo(hn(e),hn(t)),b=Ei(y),w=hn(b-h);(f<1e-24||w>10)&&(f=0,(e==0||t==0)&&(f=1e-24,d==2&&c!=pt&&(s=0),p==2&&m!=-pt&&(a=
0)));let x=f||y||1e3,$=Ei(x),T=Il(10,Oo($)),_=x*(f==0?e==0?.1:1:s),S=ft(SM(e-_,T/10),24),B=e>=c&&(d==1||d==3&&S<=c||d==2&&
S>=c)?c:pt,R=eo(l,S<B&&e>=B?B:Cr(B,S)),Q=x*(f==0?t==0?.1:1:a),L=ft(yp(t+Q,T/10),24),O=t<=m&&(p==1||p==3&&L>=m||p==2&&L<=
m)?m:-pt,K=Cr(u,L>O&&t<=O?O:eo(O,L));return R==K&&R==0&&(K=100),[R,K]}var KU=new Intl.NumberFormat(Vl?IU.language:"en-US"),
Tb=e=>KU.format(e),Ro=Math,mp=Ro.PI,hn=Ro.abs,Oo=Ro.floor,fn=Ro.round,er=Ro.ceil,Cr=Ro.min,eo=Ro.max,Il=Ro.pow,K$=Ro.sign,
Ei=Ro.log10,xM=Ro.log2,jU=(e,t=1)=>Ro.sinh(e)*t,sb=(e,t=1)=>Ro.asinh(e/t),pt=1/0;function j$(e){return(Ei((e^e>>31)-(e>>
31))|0)+1}function fb(e,t,n){return Cr(eo(e,t),n)}function wM(e){return typeof e=="function"}function qe(e){return wM(e)?
e:()=>e}var GU=()=>{},kM=e=>e,CM=(e,t)=>t,JU=e=>null,G$=e=>!0,J$=(e,t)=>e==t,ZU=/\.\d*?(?=9{6,}|0{6,})/gm,xa=e=>{if($M(e)||
ks.has(e))return e;let t=`${e}`,n=t.match(ZU);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,s]=t.
split("e");return+`${xa(i)}e${s}`}return ft(e,o)};function ga(e,t){return xa(ft(xa(e/t))*t)}function yp(e,t){return xa(er(
xa(e/t))*t)}function SM(e,t){return xa(Oo(xa(e/t))*t)}function ft(e,t=0){if($M(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return fn(o)/n}var ks=new Map;function TM(e){return((""+e).split(".")[1]||"").length}function zc(e,t,n,o){let i=[],s=o.map(
TM);for(let a=t;a<n;a++){let l=hn(a),u=ft(Il(e,a),l);for(let c=0;c<o.length;c++){let m=e==10?+`${o[c]}e${a}`:o[c]*u,d=(a>=
0?0:l)+(a>=s[c]?0:s[c]),p=e==10?m:ft(m,d);i.push(p),ks.set(p,d)}}return i}var Fc={},$b=[],Hl=[null,null],ws=Array.isArray,
$M=Number.isInteger,YU=e=>e===void 0;function Z$(e){return typeof e=="string"}function bp(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function QU(e){return e!=null&&typeof e=="object"}var XU=Object.getPrototypeOf(
Uint8Array),MM="__proto__";function ql(e,t=bp){let n;if(ws(e)){let o=e.find(i=>i!=null);if(ws(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=ql(e[i],t)}else n=e.slice()}else if(e instanceof XU)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=MM&&(n[o]=ql(e[o],t))}else n=e;return n}function ln(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=MM&&(bp(e[i])?ln(e[i],ql(o[i])):e[i]=ql(o[i]))}return e}var eV=0,tV=1,nV=2;function oV(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function rV(e,t){
if(aV(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return lV(a[0])||(a=sV(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let m=0;m<c;m++)n.add(u[m])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let m=l[c],d=Array(i).fill(void 0),p=t?t[a][c]:tV,f=[];for(let h=0;h<m.length;h++){let y=m[h],b=s.get(u[h]);
y===null?p!=eV&&(d[b]=y,p==nV&&f.push(b)):d[b]=y}oV(d,f,i),o.push(d)}}return o}var iV=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function sV(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function aV(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function lV(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=eo(1,Oo((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var PM=["January","February","March","April","May","June",
"July","August","September","October","November","December"],_M=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function DM(e){return e.slice(0,3)}var uV=_M.map(DM),cV=PM.map(DM),mV={MMMM:PM,MMM:cV,WWWW:_M,WWW:uV};function Oc(e){
return(e<10?"0":"")+e}function dV(e){return(e<10?"00":e<100?"0":"")+e}var pV={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Oc(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Oc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Oc(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Oc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Oc(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>dV(e.getMilliseconds())};function Mb(e,t){t=t||mV;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?pV[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var fV=new Intl.DateTimeFormat().resolvedOptions().timeZone;function hV(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==fV?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var EM=e=>e%1==0,fp=[1,2,2.5,5],gV=zc(10,-32,0,fp),AM=zc(10,0,32,fp),yV=AM.filter(EM),ya=gV.concat(
AM),Pb=`
`,OM="{YYYY}",Y$=Pb+OM,RM="{M}/{D}",Nc=Pb+RM,up=Nc+"/{YY}",LM="{aa}",bV="{h}:{mm}",Fl=bV+LM,Q$=Pb+Fl,X$=":{ss}",at=null;
function NM(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?zc(10,0,3,fp).filter(EM):zc(10,-3,0,fp)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,OM,at,at,at,at,at,at,1],[i*28,"{MMM}",Y$,at,at,at,at,at,1],[i,RM,Y$,at,
at,at,at,at,1],[o,"{h}"+LM,up,at,Nc,at,at,at,1],[n,Fl,up,at,Nc,at,at,at,1],[t,X$,up+" "+Fl,at,Nc+" "+Fl,at,Q$,at,1],[e,X$+
".{fff}",up+" "+Fl,at,Nc+" "+Fl,at,Q$,at,1]];function m(d){return(p,f,h,y,b,w)=>{let x=[],$=b>=a,T=b>=s&&b<a,_=d(h),S=ft(
_*e,3),B=ab(_.getFullYear(),$?0:_.getMonth(),T||$?1:_.getDate()),R=ft(B*e,3);if(T||$){let Q=T?b/s:0,L=$?b/a:0,O=S==R?S:ft(
ab(B.getFullYear()+L,B.getMonth()+Q,1)*e,3),K=new Date(fn(O/e)),q=K.getFullYear(),J=K.getMonth();for(let X=0;O<=y;X++){let le=ab(
q+L*X,J+Q*X,1),ue=le-d(ft(le*e,3));O=ft((+le+ue)*e,3),O<=y&&x.push(O)}}else{let Q=b>=i?i:b,L=Oo(h)-Oo(S),O=R+L+yp(S-R,Q);
x.push(O);let K=d(O),q=K.getHours()+K.getMinutes()/n+K.getSeconds()/o,J=b/o,X=p.axes[f]._space,le=w/X;for(;O=ft(O+b,e==1?
0:3),!(O>y);)if(J>1){let ue=Oo(ft(q+J,6))%24,Ue=d(O).getHours()-ue;Ue>1&&(Ue=-1),O-=Ue*o,q=(q+J)%24;let ge=x[x.length-1];
ft((O-ge)/b,3)*le>=.7&&x.push(O)}else x.push(O)}return x}}return[u,c,m]}var[vV,xV,wV]=NM(1),[kV,CV,SV]=NM(.001);zc(2,-53,
53,[1]);function eM(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+o)))}function tM(e,t){
return(n,o,i,s,a)=>{let l=t.find(h=>a>=h[0])||t[t.length-1],u,c,m,d,p,f;return o.map(h=>{let y=e(h),b=y.getFullYear(),w=y.
getMonth(),x=y.getDate(),$=y.getHours(),T=y.getMinutes(),_=y.getSeconds(),S=b!=u&&l[2]||w!=c&&l[3]||x!=m&&l[4]||$!=d&&l[5]||
T!=p&&l[6]||_!=f&&l[7]||l[1];return u=b,c=w,m=x,d=$,p=T,f=_,S(y)})}}function TV(e,t){let n=Mb(t);return(o,i,s,a,l)=>i.map(
u=>n(e(u)))}function ab(e,t,n){return new Date(e,t,n)}function nM(e,t){return t(e)}var $V="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function oM(e,t){return(n,o,i,s)=>s==null?wb:t(e(o))}function MV(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function PV(e,t){return e.series[t].fill(e,t)}var _V={show:!0,live:!0,isolate:!1,mount:GU,
markers:{show:!0,width:2,stroke:MV,fill:PV,dash:"solid"},idx:null,idxs:null,values:[]};function DV(e,t){let n=e.cursor.points,
o=Xo(),i=n.size(e,t);Mt(o,Rc,i),Mt(o,Lc,i);let s=i/-2;Mt(o,"marginLeft",s),Mt(o,"marginTop",s);let a=n.width(e,t,i);return a&&
Mt(o,"borderWidth",a),o}function EV(e,t){let n=e.series[t].points;return n._fill||n._stroke}function AV(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function OV(e,t){return e.series[t].points.size}var lb=[0,0];function RV(e,t,n){return lb[0]=
t,lb[1]=n,lb}function cp(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function ub(e,t,n,o=!0){return i=>{
(!o||i.target==t)&&n(i)}}var LV={show:!0,x:!0,y:!0,lock:!1,move:RV,points:{one:!1,show:DV,size:OV,width:0,stroke:AV,fill:EV},
bind:{mousedown:cp,mouseup:cp,click:cp,dblclick:cp,mousemove:ub,mouseleave:ub,mouseenter:ub},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},BM={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},_b=ln({},BM,{filter:CM}),FM=ln({},_b,{size:10}),zM=ln({},BM,{show:!1}),Db='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',IM="bold "+Db,HM=1.5,rM={show:!0,scale:"x",stroke:xb,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:IM,side:2,grid:_b,ticks:FM,border:zM,font:Db,lineGap:HM,rotate:0},NV="\
Value",BV="Time",iM={show:!0,scale:"x",auto:!1,sorted:1,min:pt,max:-pt,idxs:[]};function FV(e,t,n,o,i){return t.map(s=>s==
null?"":Tb(s))}function zV(e,t,n,o,i,s,a){let l=[],u=ks.get(i)||0;n=a?n:ft(yp(n,i),u);for(let c=n;c<=o;c=ft(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function hb(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?Ei:xM,m=Oo(c(n));
i=Il(u,m),u==10&&(i=ya[kr(i,ya)]);let d=n,p=i*u;u==10&&(p=ya[kr(p,ya)]);do l.push(d),d=d+i,u==10&&!ks.has(d)&&(d=ft(d,ks.
get(i))),d>=p&&(i=d,p=i*u,u==10&&(p=ya[kr(p,ya)]));while(d<=o);return l}function IV(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?hb(e,t,eo(u,n),o,i):[u],m=o>=0&&n<=0?[0]:[];return(n<-u?hb(e,t,eo(u,-o),-n,i):[u]).reverse().map(p=>-p).
concat(m,c)}var qM=/./,HV=/[12357]/,qV=/[125]/,sM=/1/,gb=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function UV(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,m=u(10,a),d=u(9,a)-
m>=c?qM:u(7,a)-m>=c?HV:u(5,a)-m>=c?qV:sM;if(d==sM){let p=hn(u(1,a)-m);if(p<c)return gb(t.slice().reverse(),l.distr,d,er(
c/p)).reverse()}return gb(t,l.distr,d,1)}function VV(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=hn(u(
1,a)-u(2,a));return c<l?gb(t.slice().reverse(),3,qM,er(l/c)).reverse():t}function WV(e,t,n,o){return o==null?wb:t==null?
"":Tb(t)}var aM={show:!0,scale:"y",stroke:xb,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:IM,side:3,
grid:_b,ticks:FM,border:zM,font:Db,lineGap:HM,rotate:0};function KV(e,t){let n=3+(e||1)*2;return ft(n*t,3)}function jV(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=hn(a-s),u=e.series[t],
c=l/(u.points.space*et);return o[1]-o[0]<=c}var lM={scale:null,auto:!0,sorted:0,min:pt,max:-pt},UM=(e,t,n,o,i)=>i,uM={show:!0,
auto:!0,sorted:0,gaps:UM,alpha:1,facets:[ln({},lM,{scale:"x"}),ln({},lM,{scale:"y"})]},cM={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:UM,alpha:1,points:{show:jV,filter:null},values:null,min:pt,max:-pt,idxs:[],path:null,clip:null};function GV(e,t,n,o,i){
return n/10}var VM={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},JV=ln({},VM,{time:!1,ori:1}),mM={};
function WM(e,t){let n=mM[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let m=0;m<n.plots.length;m++)n.plots[m]!=i&&n.plots[m].pub(o,i,s,a,l,u,c)}},e!=null&&(mM[e]=n)),
n}var Ul=1,yb=2;function wa(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],m=o==2?a[i.facets[0].scale]:a[e.series[0].scale],d=o==2?a[i.facets[1].scale]:a[i.scale],p=l.left,f=l.top,h=l.
width,y=l.height,b=e.valToPosH,w=e.valToPosV;return m.ori==0?n(i,u,c,m,d,b,w,p,f,h,y,xp,Wl,kp,jM,JM):n(i,u,c,m,d,w,b,f,p,
y,h,wp,Kl,Ob,GM,ZM)}function Eb(e,t){let n=0,o=0,i=Ye(e.bands,$b);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function ZV(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function Ai(e,t,n,o,i,s){
return wa(e,t,(a,l,u,c,m,d,p,f,h,y,b)=>{let w=a.pxRound,x=c.dir*(c.ori==0?1:-1),$=c.ori==0?Wl:Kl,T,_;x==1?(T=n,_=o):(T=o,
_=n);let S=w(d(l[T],c,y,f)),B=w(p(u[T],m,b,h)),R=w(d(l[_],c,y,f)),Q=w(p(s==1?m.max:m.min,m,b,h)),L=new Path2D(i);return $(
L,R,Q),$(L,S,Q),$(L,S,B),L})}function vp(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?kp:Ob,u=n;for(let d=0;d<
e.length;d++){let p=e[d];if(p[1]>p[0]){let f=p[0]-u;f>0&&l(a,u,o,f,o+s),u=p[1]}}let c=n+i-u,m=10;c>0&&l(a,u,o-m/2,c,o+s+
m)}return a}function YV(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Ab(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let d=c,p=c;if(i==1)for(;++c<=o&&t[c]===null;)p=c;else for(;--c>=
n&&t[c]===null;)p=c;let f=s(e[d]),h=p==d?f:s(e[p]),y=d-i;f=a<=0&&y>=0&&y<u?s(e[y]):f;let w=p+i;h=a>=0&&w>=0&&w<u?s(e[w]):
h,h>=f&&l.push([f,h])}return l}function dM(e){return e==0?kM:e==1?fn:t=>ga(t,e)}function KM(e){let t=e==0?xp:wp,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,m=0)=>{c==0&&m==0?o(i,s,a,l,u):(c=Cr(c,l/2,u/2),m=Cr(m,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,m),n(i,s,a+u,s,a,m),n(i,s,a,s+l,a,c),i.closePath())}}var xp=(e,t,n)=>{e.moveTo(t,n)},wp=(e,t,n)=>{e.moveTo(
n,t)},Wl=(e,t,n)=>{e.lineTo(t,n)},Kl=(e,t,n)=>{e.lineTo(n,t)},kp=KM(0),Ob=KM(1),jM=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},GM=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},JM=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},ZM=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function YM(e){return(t,n,o,i,s)=>wa(t,n,(a,l,u,c,m,d,p,f,h,y,b)=>{let{pxRound:w,points:x}=a,$,T;c.ori==0?($=xp,T=jM):($=
wp,T=GM);let _=ft(x.width*et,3),S=(x.size-x.width)/2*et,B=ft(S*2,3),R=new Path2D,Q=new Path2D,{left:L,top:O,width:K,height:q}=t.
bbox;kp(Q,L-B,O-B,K+B*2,q+B*2);let J=X=>{if(u[X]!=null){let le=w(d(l[X],c,y,f)),ue=w(p(u[X],m,b,h));$(R,le+S,ue),T(R,le,
ue,S,0,mp*2)}};if(s)s.forEach(J);else for(let X=o;X<=i;X++)J(X);return{stroke:_>0?R:null,fill:R,clip:Q,flags:Ul|yb}})}function QM(e){
return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var QV=QM(Wl),XV=QM(Kl);function XM(e){
let t=Ye(e?.alignGaps,0);return(n,o,i,s)=>wa(n,o,(a,l,u,c,m,d,p,f,h,y,b)=>{[i,s]=hp(u,i,s);let w=a.pxRound,x=q=>w(d(q,c,
y,f)),$=q=>w(p(q,m,b,h)),T,_;c.ori==0?(T=Wl,_=QV):(T=Kl,_=XV);let S=c.dir*(c.ori==0?1:-1),B={stroke:new Path2D,fill:null,
clip:null,band:null,gaps:null,flags:Ul},R=B.stroke,Q=!1;if(s-i>=y*4){let q=fe=>n.posToVal(fe,c.key,!0),J=null,X=null,le,
ue,mt,lt=x(l[S==1?i:s]),Ue=x(l[i]),ge=x(l[s]),we=q(S==1?Ue+1:ge-1);for(let fe=S==1?i:s;fe>=i&&fe<=s;fe+=S){let ut=l[fe],
_t=(S==1?ut<we:ut>we)?lt:x(ut),tt=u[fe];_t==lt?tt!=null?(ue=tt,J==null?(T(R,_t,$(ue)),le=J=X=ue):ue<J?J=ue:ue>X&&(X=ue)):
tt===null&&(Q=!0):(J!=null&&_(R,lt,$(J),$(X),$(le),$(ue)),tt!=null?(ue=tt,T(R,_t,$(ue)),J=X=le=ue):(J=X=null,tt===null&&
(Q=!0)),lt=_t,we=q(lt+S))}J!=null&&J!=X&&mt!=lt&&_(R,lt,$(J),$(X),$(le),$(ue))}else for(let q=S==1?i:s;q>=i&&q<=s;q+=S){
let J=u[q];J===null?Q=!0:J!=null&&T(R,x(l[q]),$(J))}let[O,K]=Eb(n,o);if(a.fill!=null||O!=0){let q=B.fill=new Path2D(R),J=a.
fillTo(n,o,a.min,a.max,O),X=$(J),le=x(l[i]),ue=x(l[s]);S==-1&&([ue,le]=[le,ue]),T(q,ue,X),T(q,le,X)}if(!a.spanGaps){let q=[];
Q&&q.push(...Ab(l,u,i,s,S,x,t)),B.gaps=q=a.gaps(n,o,i,s,q),B.clip=vp(q,c.ori,f,h,y,b)}return K!=0&&(B.band=K==2?[Ai(n,o,
i,s,R,-1),Ai(n,o,i,s,R,1)]:Ai(n,o,i,s,R,K)),B})}function eW(e){let t=Ye(e.align,1),n=Ye(e.ascDesc,!1),o=Ye(e.alignGaps,0),
i=Ye(e.extend,!1);return(s,a,l,u)=>wa(s,a,(c,m,d,p,f,h,y,b,w,x,$)=>{[l,u]=hp(d,l,u);let T=c.pxRound,{left:_,width:S}=s.bbox,
B=Ue=>T(h(Ue,p,x,b)),R=Ue=>T(y(Ue,f,$,w)),Q=p.ori==0?Wl:Kl,L={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,
flags:Ul},O=L.stroke,K=p.dir*(p.ori==0?1:-1),q=R(d[K==1?l:u]),J=B(m[K==1?l:u]),X=J,le=J;i&&t==-1&&(le=_,Q(O,le,q)),Q(O,J,
q);for(let Ue=K==1?l:u;Ue>=l&&Ue<=u;Ue+=K){let ge=d[Ue];if(ge==null)continue;let we=B(m[Ue]),fe=R(ge);t==1?Q(O,we,q):Q(O,
X,fe),Q(O,we,fe),q=fe,X=we}let ue=X;i&&t==1&&(ue=_+S,Q(O,ue,q));let[mt,lt]=Eb(s,a);if(c.fill!=null||mt!=0){let Ue=L.fill=
new Path2D(O),ge=c.fillTo(s,a,c.min,c.max,mt),we=R(ge);Q(Ue,ue,we),Q(Ue,le,we)}if(!c.spanGaps){let Ue=[];Ue.push(...Ab(m,
d,l,u,K,B,o));let ge=c.width*et/2,we=n||t==1?ge:-ge,fe=n||t==-1?-ge:ge;Ue.forEach(ut=>{ut[0]+=we,ut[1]+=fe}),L.gaps=Ue=c.
gaps(s,a,l,u,Ue),L.clip=vp(Ue,p.ori,b,w,x,$)}return lt!=0&&(L.band=lt==2?[Ai(s,a,l,u,O,-1),Ai(s,a,l,u,O,1)]:Ai(s,a,l,u,O,
lt)),L})}function pM(e,t,n,o,i,s,a=pt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==void 0){if(l!=
null){let m=hn(e[u]-e[l]);m<c&&(c=m,a=hn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function tW(e){e=e||Fc;let t=Ye(e.size,
[.6,pt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=qe(i),a=1-t[0],l=Ye(t[1],
pt),u=Ye(t[2],1),c=Ye(e.disp,Fc),m=Ye(e.each,f=>{}),{fill:d,stroke:p}=c;return(f,h,y,b)=>wa(f,h,(w,x,$,T,_,S,B,R,Q,L,O)=>{
let K=w.pxRound,q=n,J=o*et,X=l*et,le=u*et,ue,mt;T.ori==0?[ue,mt]=s(f,h):[mt,ue]=s(f,h);let lt=T.dir*(T.ori==0?1:-1),Ue=T.
ori==0?kp:Ob,ge=T.ori==0?m:(me,yt,dn,Fa,Hs,Fr,qs)=>{m(me,yt,dn,Hs,Fa,qs,Fr)},we=Ye(f.bands,$b).find(me=>me.series[0]==h),
fe=we!=null?we.dir:0,ut=w.fillTo(f,h,w.min,w.max,fe),Pt=K(B(ut,_,O,Q)),_t,tt,ur,wo=L,Nt=K(w.width*et),Br=!1,fi=null,Fo=null,
Wi=null,La=null;d!=null&&(Nt==0||p!=null)&&(Br=!0,fi=d.values(f,h,y,b),Fo=new Map,new Set(fi).forEach(me=>{me!=null&&Fo.
set(me,new Path2D)}),Nt>0&&(Wi=p.values(f,h,y,b),La=new Map,new Set(Wi).forEach(me=>{me!=null&&La.set(me,new Path2D)})));
let{x0:Na,size:Du}=c;if(Na!=null&&Du!=null){q=1,x=Na.values(f,h,y,b),Na.unit==2&&(x=x.map(dn=>f.posToVal(R+dn*L,T.key,!0)));
let me=Du.values(f,h,y,b);Du.unit==2?tt=me[0]*L:tt=S(me[0],T,L,R)-S(0,T,L,R),wo=pM(x,$,S,T,L,R,wo),ur=wo-tt+J}else wo=pM(
x,$,S,T,L,R,wo),ur=wo*a+J,tt=wo-ur;ur<1&&(ur=0),Nt>=tt/2&&(Nt=0),ur<5&&(K=kM);let wm=ur>0,zs=wo-ur-(wm?Nt:0);tt=K(fb(zs,
le,X)),_t=(q==0?tt/2:q==lt?0:tt)-q*lt*((q==0?J/2:0)+(wm?Nt/2:0));let jn={stroke:null,fill:null,clip:null,band:null,gaps:null,
flags:0},Ba=Br?null:new Path2D,hi=null;if(we!=null)hi=f.data[we.series[1]];else{let{y0:me,y1:yt}=c;me!=null&&yt!=null&&($=
yt.values(f,h,y,b),hi=me.values(f,h,y,b))}let Is=ue*tt,Le=mt*tt;for(let me=lt==1?y:b;me>=y&&me<=b;me+=lt){let yt=$[me];if(yt==
null)continue;if(hi!=null){let no=hi[me]??0;if(yt-no==0)continue;Pt=B(no,_,O,Q)}let dn=T.distr!=2||c!=null?x[me]:me,Fa=S(
dn,T,L,R),Hs=B(Ye(yt,ut),_,O,Q),Fr=K(Fa-_t),qs=K(eo(Hs,Pt)),ko=K(Cr(Hs,Pt)),zo=qs-ko;if(yt!=null){let no=yt<0?Le:Is,cr=yt<
0?Is:Le;Br?(Nt>0&&Wi[me]!=null&&Ue(La.get(Wi[me]),Fr,ko+Oo(Nt/2),tt,eo(0,zo-Nt),no,cr),fi[me]!=null&&Ue(Fo.get(fi[me]),Fr,
ko+Oo(Nt/2),tt,eo(0,zo-Nt),no,cr)):Ue(Ba,Fr,ko+Oo(Nt/2),tt,eo(0,zo-Nt),no,cr),ge(f,h,me,Fr-Nt/2,ko,tt+Nt,zo)}}return Nt>
0?jn.stroke=Br?La:Ba:Br||(jn._fill=w.width==0?w._fill:w._stroke??w._fill,jn.width=0),jn.fill=Br?Fo:Ba,jn})}function nW(e,t){
let n=Ye(t?.alignGaps,0);return(o,i,s,a)=>wa(o,i,(l,u,c,m,d,p,f,h,y,b,w)=>{[s,a]=hp(c,s,a);let x=l.pxRound,$=ue=>x(p(ue,
m,b,h)),T=ue=>x(f(ue,d,w,y)),_,S,B;m.ori==0?(_=xp,B=Wl,S=JM):(_=wp,B=Kl,S=ZM);let R=m.dir*(m.ori==0?1:-1),Q=$(u[R==1?s:a]),
L=Q,O=[],K=[];for(let ue=R==1?s:a;ue>=s&&ue<=a;ue+=R)if(c[ue]!=null){let lt=u[ue],Ue=$(lt);O.push(L=Ue),K.push(T(c[ue]))}
let q={stroke:e(O,K,_,B,S,x),fill:null,clip:null,band:null,gaps:null,flags:Ul},J=q.stroke,[X,le]=Eb(o,i);if(l.fill!=null||
X!=0){let ue=q.fill=new Path2D(J),mt=l.fillTo(o,i,l.min,l.max,X),lt=T(mt);B(ue,L,lt),B(ue,Q,lt)}if(!l.spanGaps){let ue=[];
ue.push(...Ab(u,c,s,a,R,$,n)),q.gaps=ue=l.gaps(o,i,s,a,ue),q.clip=vp(ue,m.ori,h,y,b,w)}return le!=0&&(q.band=le==2?[Ai(o,
i,s,a,J,-1),Ai(o,i,s,a,J,1)]:Ai(o,i,s,a,J,le)),q})}function oW(e){return nW(rW,e)}function rW(e,t,n,o,i,s){let a=e.length;
if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),m=Array(a-1),
d=Array(a-1);for(let p=0;p<a-1;p++)m[p]=t[p+1]-t[p],d[p]=e[p+1]-e[p],c[p]=m[p]/d[p];u[0]=c[0];for(let p=1;p<a-1;p++)c[p]===
0||c[p-1]===0||c[p-1]>0!=c[p]>0?u[p]=0:(u[p]=3*(d[p-1]+d[p])/((2*d[p]+d[p-1])/c[p-1]+(d[p]+2*d[p-1])/c[p]),isFinite(u[p])||
(u[p]=0));u[a-1]=c[a-2];for(let p=0;p<a-1;p++)i(l,e[p]+d[p]/3,t[p]+u[p]*d[p]/3,e[p+1]-d[p]/3,t[p+1]-u[p+1]*d[p]/3,e[p+1],
t[p+1])}return l}var bb=new Set;function fM(){for(let e of bb)e.syncRect(!0)}Vl&&(va(FU,zl,fM),va(zU,zl,fM,!0),va(dp,zl,
()=>{Xt.pxRatio=et}));var iW=XM(),sW=YM();function hM(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(
1))).map((s,a)=>vb(s,a,t,n))}function aW(e,t){return e.map((n,o)=>o==0?{}:ln({},t,n))}function vb(e,t,n,o){return ln({},
t==0?n:o,e)}function eP(e,t,n){return t==null?Hl:[t,n]}var lW=eP;function uW(e,t,n){return t==null?Hl:pp(t,n,Sb,!0)}function tP(e,t,n,o){
return t==null?Hl:gp(t,n,e.scales[o].log,!1)}var cW=tP;function nP(e,t,n,o){return t==null?Hl:Cb(t,n,e.scales[o].log,!1)}
var mW=nP;function dW(e,t,n,o,i){let s=eo(j$(e),j$(t)),a=t-e,l=kr(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?ks.get(
u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function gM(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=fn((n=
+i)*et))+"px"),[e,t,n]}function pW(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=ft(t[2]*et,1);t[0]=t[0].replace(/[0-9.]+px/,
n+"px"),t[1]=n})}function Xt(e,t,n){let o={mode:Ye(e.mode,1)},i=o.mode;function s(g,v,C,M){let E=v.valToPct(g);return M+
C*(v.dir==-1?1-E:E)}function a(g,v,C,M){let E=v.valToPct(g);return M+C*(v.dir==-1?E:1-E)}function l(g,v,C,M){return v.ori==
0?s(g,v,C,M):a(g,v,C,M)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Xo(xU);if(e.id!=null&&(c.id=e.id),Ao(
c,e.class),e.title){let g=Xo(CU,c);g.textContent=e.title}let m=wr("canvas"),d=o.ctx=m.getContext("2d"),p=Xo(SU,c);va("cl\
ick",p,g=>{g.target===h&&(wt!=Ja||Dt!=Za)&&An.click(o,g)},!0);let f=o.under=Xo(TU,p);p.appendChild(m);let h=o.over=Xo($U,
p);e=ql(e);let y=+Ye(e.pxAlign,1),b=dM(y);(e.plugins||[]).forEach(g=>{g.opts&&(e=g.opts(o,e)||e)});let w=e.ms||.001,x=o.
series=i==1?hM(e.series||[],iM,cM,!1):aW(e.series||[null],uM),$=o.axes=hM(e.axes||[],rM,aM,!0),T=o.scales={},_=o.bands=e.
bands||[];_.forEach(g=>{g.fill=qe(g.fill||null),g.dir=Ye(g.dir,-1)});let S=i==2?x[1].facets[0].scale:x[0].scale,B={axes:uz,
series:rz},R=(e.drawOrder||["axes","series"]).map(g=>B[g]);function Q(g){let v=g.distr==3?C=>Ei(C>0?C:g.clamp(o,C,g.min,
g.max,g.key)):g.distr==4?C=>sb(C,g.asinh):g.distr==100?C=>g.fwd(C):C=>C;return C=>{let M=v(C),{_min:E,_max:N}=g,V=N-E;return(M-
E)/V}}function L(g){let v=T[g];if(v==null){let C=(e.scales||Fc)[g]||Fc;if(C.from!=null){L(C.from);let M=ln({},T[C.from],
C,{key:g});M.valToPct=Q(M),T[g]=M}else{v=T[g]=ln({},g==S?VM:JV,C),v.key=g;let M=v.time,E=v.range,N=ws(E);if((g!=S||i==2&&
!M)&&(N&&(E[0]==null||E[1]==null)&&(E={min:E[0]==null?V$:{mode:1,hard:E[0],soft:E[0]},max:E[1]==null?V$:{mode:1,hard:E[1],
soft:E[1]}},N=!1),!N&&bp(E))){let V=E;E=(Y,te,ie)=>te==null?Hl:pp(te,ie,V)}v.range=qe(E||(M?lW:g==S?v.distr==3?cW:v.distr==
4?mW:eP:v.distr==3?tP:v.distr==4?nP:uW)),v.auto=qe(N?!1:v.auto),v.clamp=qe(v.clamp||GV),v._min=v._max=null,v.valToPct=Q(
v)}}}L("x"),L("y"),i==1&&x.forEach(g=>{L(g.scale)}),$.forEach(g=>{L(g.scale)});for(let g in e.scales)L(g);let O=T[S],K=O.
distr,q,J;O.ori==0?(Ao(c,wU),q=s,J=a):(Ao(c,kU),q=a,J=s);let X={};for(let g in T){let v=T[g];(v.min!=null||v.max!=null)&&
(X[g]={min:v.min,max:v.max},v.min=v.max=null)}let le=e.tzDate||(g=>new Date(fn(g/w))),ue=e.fmtDate||Mb,mt=w==1?wV(le):SV(
le),lt=tM(le,eM(w==1?xV:CV,ue)),Ue=oM(le,nM($V,ue)),ge=[],we=o.legend=ln({},_V,e.legend),fe=o.cursor=ln({},LV,{drag:{y:i==
2}},e.cursor),ut=we.show,Pt=fe.show,_t=we.markers;we.idxs=ge,_t.width=qe(_t.width),_t.dash=qe(_t.dash),_t.stroke=qe(_t.stroke),
_t.fill=qe(_t.fill);let tt,ur,wo,Nt=[],Br=[],fi,Fo=!1,Wi={};if(we.live){let g=x[1]?x[1].values:null;Fo=g!=null,fi=Fo?g(o,
1,0):{_:0};for(let v in fi)Wi[v]=wb}if(ut)if(tt=wr("table",AU,c),wo=wr("tbody",null,tt),we.mount(o,tt),Fo){ur=wr("thead",
null,tt,wo);let g=wr("tr",null,ur);wr("th",null,g);for(var La in fi)wr("th",E$,g).textContent=La}else Ao(tt,RU),we.live&&
Ao(tt,OU);let Na={show:!0},Du={show:!1};function wm(g,v){if(v==0&&(Fo||!we.live||i==2))return Hl;let C=[],M=wr("tr",LU,wo,
wo.childNodes[v]);Ao(M,g.class),g.show||Ao(M,ba);let E=wr("th",null,M);if(_t.show){let Y=Xo(NU,E);if(v>0){let te=_t.width(
o,v);te&&(Y.style.border=te+"px "+_t.dash(o,v)+" "+_t.stroke(o,v)),Y.style.background=_t.fill(o,v)}}let N=Xo(E$,E);g.label instanceof
HTMLElement?N.appendChild(g.label):N.textContent=g.label,v>0&&(_t.show||(N.style.color=g.width>0?_t.stroke(o,v):_t.fill(
o,v)),jn("click",E,Y=>{if(fe._lock)return;Vs(Y);let te=x.indexOf(g);if((Y.ctrlKey||Y.metaKey)!=we.isolate){let ie=x.some(
(se,pe)=>pe>0&&pe!=te&&se.show);x.forEach((se,pe)=>{pe>0&&Ir(pe,ie?pe==te?Na:Du:Na,!0,nn.setSeries)})}else Ir(te,{show:!g.
show},!0,nn.setSeries)},!1),Ia&&jn(L$,E,Y=>{fe._lock||(Vs(Y),Ir(x.indexOf(g),Qa,!0,nn.setSeries))},!1));for(var V in fi){
let Y=wr("td",BU,M);Y.textContent="--",C.push(Y)}return[M,C]}let zs=new Map;function jn(g,v,C,M=!0){let E=zs.get(v)||{},
N=fe.bind[g](o,v,C,M);N&&(va(g,v,E[g]=N),zs.set(v,E))}function Ba(g,v,C){let M=zs.get(v)||{};for(let E in M)(g==null||E==
g)&&(pb(E,v,M[E]),delete M[E]);g==null&&zs.delete(v)}let hi=0,Is=0,Le=0,me=0,yt=0,dn=0,Fa=yt,Hs=dn,Fr=Le,qs=me,ko=0,zo=0,
no=0,cr=0;o.bbox={};let Ph=!1,km=!1,za=!1,Us=!1,Cm=!1,Io=!1;function _h(g,v,C){(C||g!=o.width||v!=o.height)&&Yx(g,v),Wa(
!1),za=!0,km=!0,Ka()}function Yx(g,v){o.width=hi=Le=g,o.height=Is=me=v,yt=dn=0,YF(),QF();let C=o.bbox;ko=C.left=ga(yt*et,
.5),zo=C.top=ga(dn*et,.5),no=C.width=ga(Le*et,.5),cr=C.height=ga(me*et,.5)}let GF=3;function JF(){let g=!1,v=0;for(;!g;){
v++;let C=az(v),M=lz(v);g=v==GF||C&&M,g||(Yx(o.width,o.height),km=!0)}}function ZF({width:g,height:v}){_h(g,v)}o.setSize=
ZF;function YF(){let g=!1,v=!1,C=!1,M=!1;$.forEach((E,N)=>{if(E.show&&E._show){let{side:V,_size:Y}=E,te=V%2,ie=E.label!=
null?E.labelSize:0,se=Y+ie;se>0&&(te?(Le-=se,V==3?(yt+=se,M=!0):C=!0):(me-=se,V==0?(dn+=se,g=!0):v=!0))}}),Ws[0]=g,Ws[1]=
C,Ws[2]=v,Ws[3]=M,Le-=Ki[1]+Ki[3],yt+=Ki[3],me-=Ki[2]+Ki[0],dn+=Ki[0]}function QF(){let g=yt+Le,v=dn+me,C=yt,M=dn;function E(N,V){
switch(N){case 1:return g+=V,g-V;case 2:return v+=V,v-V;case 3:return C-=V,C+V;case 0:return M-=V,M+V}}$.forEach((N,V)=>{
if(N.show&&N._show){let Y=N.side;N._pos=E(Y,N._size),N.label!=null&&(N._lpos=E(Y,N.labelSize))}})}if(fe.dataIdx==null){let g=fe.
hover,v=g.skip=new Set(g.skip??[]);v.add(void 0);let C=g.prox=qe(g.prox),M=g.bias??=0;fe.dataIdx=(E,N,V,Y)=>{if(N==0)return V;
let te=V,ie=C(E,N,V,Y)??pt,se=ie>=0&&ie<pt,pe=O.ori==0?Le:me,De=fe.left,Qe=t[0],Je=t[N];if(v.has(Je[V])){te=null;let Be=null,
$e=null,ke;if(M==0||M==-1)for(ke=V;Be==null&&ke-- >0;)v.has(Je[ke])||(Be=ke);if(M==0||M==1)for(ke=V;$e==null&&ke++<Je.length;)
v.has(Je[ke])||($e=ke);if(Be!=null||$e!=null)if(se){let Ct=Be==null?-1/0:q(Qe[Be],O,pe,0),It=$e==null?1/0:q(Qe[$e],O,pe,
0),kn=De-Ct,ct=It-De;kn<=ct?kn<=ie&&(te=Be):ct<=ie&&(te=$e)}else te=$e==null?Be:Be==null?$e:V-Be<=$e-V?Be:$e}else se&&hn(
De-q(Qe[V],O,pe,0))>ie&&(te=null);return te}}let Vs=g=>{fe.event=g};fe.idxs=ge,fe._lock=!1;let In=fe.points;In.show=qe(In.
show),In.size=qe(In.size),In.stroke=qe(In.stroke),In.width=qe(In.width),In.fill=qe(In.fill);let zr=o.focus=ln({},e.focus||
{alpha:.3},fe.focus),Ia=zr.prox>=0,Ha=Ia&&In.one,Ho=[],qa=[],Ua=[];function Qx(g,v){let C=In.show(o,v);if(C instanceof HTMLElement)
return Ao(C,EU),Ao(C,g.class),ni(C,-10,-10,Le,me),h.insertBefore(C,Ho[v]),C}function Xx(g,v){if(i==1||v>0){let C=i==1&&T[g.
scale].time,M=g.value;g.value=C?Z$(M)?oM(le,nM(M,ue)):M||Ue:M||WV,g.label=g.label||(C?BV:NV)}if(Ha||v>0){g.width=g.width==
null?1:g.width,g.paths=g.paths||iW||JU,g.fillTo=qe(g.fillTo||ZV),g.pxAlign=+Ye(g.pxAlign,y),g.pxRound=dM(g.pxAlign),g.stroke=
qe(g.stroke||null),g.fill=qe(g.fill||null),g._stroke=g._fill=g._paths=g._focus=null;let C=KV(eo(1,g.width),1),M=g.points=
ln({},{size:C,width:eo(1,C*.2),stroke:g.stroke,space:C*2,paths:sW,_stroke:null,_fill:null},g.points);M.show=qe(M.show),M.
filter=qe(M.filter),M.fill=qe(M.fill),M.stroke=qe(M.stroke),M.paths=qe(M.paths),M.pxAlign=g.pxAlign}if(ut){let C=wm(g,v);
Nt.splice(v,0,C[0]),Br.splice(v,0,C[1]),we.values.push(null)}if(Pt){ge.splice(v,0,null);let C=null;Ha?v==0&&(C=Qx(g,v)):
v>0&&(C=Qx(g,v)),Ho.splice(v,0,C),qa.splice(v,0,0),Ua.splice(v,0,0)}wn("addSeries",v)}function XF(g,v){v=v??x.length,g=i==
1?vb(g,v,iM,cM):vb(g,v,{},uM),x.splice(v,0,g),Xx(x[v],v)}o.addSeries=XF;function ez(g){if(x.splice(g,1),ut){we.values.splice(
g,1),Br.splice(g,1);let v=Nt.splice(g,1)[0];Ba(null,v.firstChild),v.remove()}Pt&&(ge.splice(g,1),Ho.splice(g,1)[0].remove(),
qa.splice(g,1),Ua.splice(g,1)),wn("delSeries",g)}o.delSeries=ez;let Ws=[!1,!1,!1,!1];function tz(g,v){if(g._show=g.show,
g.show){let C=g.side%2,M=T[g.scale];M==null&&(g.scale=C?x[1].scale:S,M=T[g.scale]);let E=M.time;g.size=qe(g.size),g.space=
qe(g.space),g.rotate=qe(g.rotate),ws(g.incrs)&&g.incrs.forEach(V=>{!ks.has(V)&&ks.set(V,TM(V))}),g.incrs=qe(g.incrs||(M.
distr==2?yV:E?w==1?vV:kV:ya)),g.splits=qe(g.splits||(E&&M.distr==1?mt:M.distr==3?hb:M.distr==4?IV:zV)),g.stroke=qe(g.stroke),
g.grid.stroke=qe(g.grid.stroke),g.ticks.stroke=qe(g.ticks.stroke),g.border.stroke=qe(g.border.stroke);let N=g.values;g.values=
ws(N)&&!ws(N[0])?qe(N):E?ws(N)?tM(le,eM(N,ue)):Z$(N)?TV(le,N):N||lt:N||FV,g.filter=qe(g.filter||(M.distr>=3&&M.log==10?UV:
M.distr==3&&M.log==2?VV:CM)),g.font=gM(g.font),g.labelFont=gM(g.labelFont),g._size=g.size(o,null,v,0),g._space=g._rotate=
g._incrs=g._found=g._splits=g._values=null,g._size>0&&(Ws[v]=!0,g._el=Xo(MU,p))}}function Eu(g,v,C,M){let[E,N,V,Y]=C,te=v%
2,ie=0;return te==0&&(Y||N)&&(ie=v==0&&!E||v==2&&!V?fn(rM.size/3):0),te==1&&(E||V)&&(ie=v==1&&!N||v==3&&!Y?fn(aM.size/2):
0),ie}let e0=o.padding=(e.padding||[Eu,Eu,Eu,Eu]).map(g=>qe(Ye(g,Eu))),Ki=o._padding=e0.map((g,v)=>g(o,v,Ws,0)),En,yn=null,
bn=null,Sm=i==1?x[0].idxs:null,mr=null,Au=!1;function t0(g,v){if(t=g??[],o.data=o._data=t,i==2){En=0;for(let C=1;C<x.length;C++)
En+=t[C][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),mr=t[0],En=mr.length;let C=t;if(K==2){C=t.slice();let M=C[0]=
Array(En);for(let E=0;E<En;E++)M[E]=E}o._data=t=C}if(Wa(!0),wn("setData"),K==2&&(za=!0),v!==!1){let C=O;C.auto(o,Au)?Dh():
Gi(S,C.min,C.max),Us=Us||fe.left>=0,Io=!0,Ka()}}o.setData=t0;function Dh(){Au=!0;let g,v;i==1&&(En>0?(yn=Sm[0]=0,bn=Sm[1]=
En-1,g=t[0][yn],v=t[0][bn],K==2?(g=yn,v=bn):g==v&&(K==3?[g,v]=gp(g,g,O.log,!1):K==4?[g,v]=Cb(g,g,O.log,!1):O.time?v=g+fn(
86400/w):[g,v]=pp(g,v,Sb,!0))):(yn=Sm[0]=g=null,bn=Sm[1]=v=null)),Gi(S,g,v)}let Tm,Va,Eh,Ah,Oh,Rh,Lh,Nh,Bh,oo;function n0(g,v,C,M,E,N){
g??=O$,C??=$b,M??="butt",E??=O$,N??="round",g!=Tm&&(d.strokeStyle=Tm=g),E!=Va&&(d.fillStyle=Va=E),v!=Eh&&(d.lineWidth=Eh=
v),N!=Oh&&(d.lineJoin=Oh=N),M!=Rh&&(d.lineCap=Rh=M),C!=Ah&&d.setLineDash(Ah=C)}function o0(g,v,C,M){v!=Va&&(d.fillStyle=
Va=v),g!=Lh&&(d.font=Lh=g),C!=Nh&&(d.textAlign=Nh=C),M!=Bh&&(d.textBaseline=Bh=M)}function Fh(g,v,C,M,E=0){if(M.length>0&&
g.auto(o,Au)&&(v==null||v.min==null)){let N=Ye(yn,0),V=Ye(bn,M.length-1),Y=C.min==null?UU(M,N,V,E,g.distr==3):[C.min,C.max];
g.min=Cr(g.min,C.min=Y[0]),g.max=eo(g.max,C.max=Y[1])}}let r0={min:null,max:null};function nz(){for(let M in T){let E=T[M];
X[M]==null&&(E.min==null||X[S]!=null&&E.auto(o,Au))&&(X[M]=r0)}for(let M in T){let E=T[M];X[M]==null&&E.from!=null&&X[E.
from]!=null&&(X[M]=r0)}X[S]!=null&&Wa(!0);let g={};for(let M in X){let E=X[M];if(E!=null){let N=g[M]=ql(T[M],QU);if(E.min!=
null)ln(N,E);else if(M!=S||i==2)if(En==0&&N.from==null){let V=N.range(o,null,null,M);N.min=V[0],N.max=V[1]}else N.min=pt,
N.max=-pt}}if(En>0){x.forEach((M,E)=>{if(i==1){let N=M.scale,V=X[N];if(V==null)return;let Y=g[N];if(E==0){let te=Y.range(
o,Y.min,Y.max,N);Y.min=te[0],Y.max=te[1],yn=kr(Y.min,t[0]),bn=kr(Y.max,t[0]),bn-yn>1&&(t[0][yn]<Y.min&&yn++,t[0][bn]>Y.max&&
bn--),M.min=mr[yn],M.max=mr[bn]}else M.show&&M.auto&&Fh(Y,V,M,t[E],M.sorted);M.idxs[0]=yn,M.idxs[1]=bn}else if(E>0&&M.show&&
M.auto){let[N,V]=M.facets,Y=N.scale,te=V.scale,[ie,se]=t[E],pe=g[Y],De=g[te];pe!=null&&Fh(pe,X[Y],N,ie,N.sorted),De!=null&&
Fh(De,X[te],V,se,V.sorted),M.min=V.min,M.max=V.max}});for(let M in g){let E=g[M],N=X[M];if(E.from==null&&(N==null||N.min==
null)){let V=E.range(o,E.min==pt?null:E.min,E.max==-pt?null:E.max,M);E.min=V[0],E.max=V[1]}}}for(let M in g){let E=g[M];
if(E.from!=null){let N=g[E.from];if(N.min==null)E.min=E.max=null;else{let V=E.range(o,N.min,N.max,M);E.min=V[0],E.max=V[1]}}}
let v={},C=!1;for(let M in g){let E=g[M],N=T[M];if(N.min!=E.min||N.max!=E.max){N.min=E.min,N.max=E.max;let V=N.distr;N._min=
V==3?Ei(N.min):V==4?sb(N.min,N.asinh):V==100?N.fwd(N.min):N.min,N._max=V==3?Ei(N.max):V==4?sb(N.max,N.asinh):V==100?N.fwd(
N.max):N.max,v[M]=C=!0}}if(C){x.forEach((M,E)=>{i==2?E>0&&v.y&&(M._paths=null):v[M.scale]&&(M._paths=null)});for(let M in v)
za=!0,wn("setScale",M);Pt&&fe.left>=0&&(Us=Io=!0)}for(let M in X)X[M]=null}function oz(g){let v=fb(yn-1,0,En-1),C=fb(bn+
1,0,En-1);for(;g[v]==null&&v>0;)v--;for(;g[C]==null&&C<En-1;)C++;return[v,C]}function rz(){if(En>0){let g=x.some(v=>v._focus)&&
oo!=zr.alpha;g&&(d.globalAlpha=oo=zr.alpha),x.forEach((v,C)=>{if(C>0&&v.show&&(i0(C,!1),i0(C,!0),v._paths==null)){let M=oo;
oo!=v.alpha&&(d.globalAlpha=oo=v.alpha);let E=i==2?[0,t[C][0].length-1]:oz(t[C]);v._paths=v.paths(o,C,E[0],E[1]),oo!=M&&
(d.globalAlpha=oo=M)}}),x.forEach((v,C)=>{if(C>0&&v.show){let M=oo;oo!=v.alpha&&(d.globalAlpha=oo=v.alpha),v._paths!=null&&
s0(C,!1);{let E=v._paths!=null?v._paths.gaps:null,N=v.points.show(o,C,yn,bn,E),V=v.points.filter(o,C,N,E);(N||V)&&(v.points.
_paths=v.points.paths(o,C,yn,bn,V),s0(C,!0))}oo!=M&&(d.globalAlpha=oo=M),wn("drawSeries",C)}}),g&&(d.globalAlpha=oo=1)}}
function i0(g,v){let C=v?x[g].points:x[g];C._stroke=C.stroke(o,g),C._fill=C.fill(o,g)}function s0(g,v){let C=v?x[g].points:
x[g],{stroke:M,fill:E,clip:N,flags:V,_stroke:Y=C._stroke,_fill:te=C._fill,_width:ie=C.width}=C._paths;ie=ft(ie*et,3);let se=null,
pe=ie%2/2;v&&te==null&&(te=ie>0?"#fff":Y);let De=C.pxAlign==1&&pe>0;if(De&&d.translate(pe,pe),!v){let Qe=ko-ie/2,Je=zo-ie/
2,Be=no+ie,$e=cr+ie;se=new Path2D,se.rect(Qe,Je,Be,$e)}v?zh(Y,ie,C.dash,C.cap,te,M,E,V,N):iz(g,Y,ie,C.dash,C.cap,te,M,E,
V,se,N),De&&d.translate(-pe,-pe)}function iz(g,v,C,M,E,N,V,Y,te,ie,se){let pe=!1;te!=0&&_.forEach((De,Qe)=>{if(De.series[0]==
g){let Je=x[De.series[1]],Be=t[De.series[1]],$e=(Je._paths||Fc).band;ws($e)&&($e=De.dir==1?$e[0]:$e[1]);let ke,Ct=null;Je.
show&&$e&&WU(Be,yn,bn)?(Ct=De.fill(o,Qe)||N,ke=Je._paths.clip):$e=null,zh(v,C,M,E,Ct,V,Y,te,ie,se,ke,$e),pe=!0}}),pe||zh(
v,C,M,E,N,V,Y,te,ie,se)}let a0=Ul|yb;function zh(g,v,C,M,E,N,V,Y,te,ie,se,pe){n0(g,v,C,M,E),(te||ie||pe)&&(d.save(),te&&
d.clip(te),ie&&d.clip(ie)),pe?(Y&a0)==a0?(d.clip(pe),se&&d.clip(se),Mm(E,V),$m(g,N,v)):Y&yb?(Mm(E,V),d.clip(pe),$m(g,N,v)):
Y&Ul&&(d.save(),d.clip(pe),se&&d.clip(se),Mm(E,V),d.restore(),$m(g,N,v)):(Mm(E,V),$m(g,N,v)),(te||ie||pe)&&d.restore()}function $m(g,v,C){
C>0&&(v instanceof Map?v.forEach((M,E)=>{d.strokeStyle=Tm=E,d.stroke(M)}):v!=null&&g&&d.stroke(v))}function Mm(g,v){v instanceof
Map?v.forEach((C,M)=>{d.fillStyle=Va=M,d.fill(C)}):v!=null&&g&&d.fill(v)}function sz(g,v,C,M){let E=$[g],N;if(M<=0)N=[0,
0];else{let V=E._space=E.space(o,g,v,C,M),Y=E._incrs=E.incrs(o,g,v,C,M,V);N=dW(v,C,Y,M,V)}return E._found=N}function Ih(g,v,C,M,E,N,V,Y,te,ie){
let se=V%2/2;y==1&&d.translate(se,se),n0(Y,V,te,ie,Y),d.beginPath();let pe,De,Qe,Je,Be=E+(M==0||M==3?-N:N);C==0?(De=E,Je=
Be):(pe=E,Qe=Be);for(let $e=0;$e<g.length;$e++)v[$e]!=null&&(C==0?pe=Qe=g[$e]:De=Je=g[$e],d.moveTo(pe,De),d.lineTo(Qe,Je));
d.stroke(),y==1&&d.translate(-se,-se)}function az(g){let v=!0;return $.forEach((C,M)=>{if(!C.show)return;let E=T[C.scale];
if(E.min==null){C._show&&(v=!1,C._show=!1,Wa(!1));return}else C._show||(v=!1,C._show=!0,Wa(!1));let N=C.side,V=N%2,{min:Y,
max:te}=E,[ie,se]=sz(M,Y,te,V==0?Le:me);if(se==0)return;let pe=E.distr==2,De=C._splits=C.splits(o,M,Y,te,ie,se,pe),Qe=E.
distr==2?De.map(ke=>mr[ke]):De,Je=E.distr==2?mr[De[1]]-mr[De[0]]:ie,Be=C._values=C.values(o,C.filter(o,Qe,M,se,Je),M,se,
Je);C._rotate=N==2?C.rotate(o,Be,M,se):0;let $e=C._size;C._size=er(C.size(o,Be,M,g)),$e!=null&&C._size!=$e&&(v=!1)}),v}function lz(g){
let v=!0;return e0.forEach((C,M)=>{let E=C(o,M,Ws,g);E!=Ki[M]&&(v=!1),Ki[M]=E}),v}function uz(){for(let g=0;g<$.length;g++){
let v=$[g];if(!v.show||!v._show)continue;let C=v.side,M=C%2,E,N,V=v.stroke(o,g),Y=C==0||C==3?-1:1,[te,ie]=v._found;if(v.
label!=null){let Jn=v.labelGap*Y,To=fn((v._lpos+Jn)*et);o0(v.labelFont[0],V,"center",C==2?"top":A$),d.save(),M==1?(E=N=0,
d.translate(To,fn(zo+cr/2)),d.rotate((C==3?-mp:mp)/2)):(E=fn(ko+no/2),N=To);let Gs=wM(v.label)?v.label(o,g,te,ie):v.label;
d.fillText(Gs,E,N),d.restore()}if(ie==0)continue;let se=T[v.scale],pe=M==0?no:cr,De=M==0?ko:zo,Qe=v._splits,Je=se.distr==
2?Qe.map(Jn=>mr[Jn]):Qe,Be=se.distr==2?mr[Qe[1]]-mr[Qe[0]]:te,$e=v.ticks,ke=v.border,Ct=$e.show?$e.size:0,It=fn(Ct*et),kn=fn(
(v.alignTo==2?v._size-Ct-v.gap:v.gap)*et),ct=v._rotate*-mp/180,Ht=b(v._pos*et),Co=(It+kn)*Y,Gn=Ht+Co;N=M==0?Gn:0,E=M==1?
Gn:0;let qo=v.font[0],dr=v.align==1?Bl:v.align==2?ob:ct>0?Bl:ct<0?ob:M==0?"center":C==3?ob:Bl,qr=ct||M==1?"middle":C==2?
"top":A$;o0(qo,V,dr,qr);let So=v.font[1]*v.lineGap,Uo=Qe.map(Jn=>b(l(Jn,se,pe,De))),pr=v._values;for(let Jn=0;Jn<pr.length;Jn++){
let To=pr[Jn];if(To!=null){M==0?E=Uo[Jn]:N=Uo[Jn],To=""+To;let Gs=To.indexOf(`
`)==-1?[To]:To.split(/\n/gm);for(let Zn=0;Zn<Gs.length;Zn++){let $0=Gs[Zn];ct?(d.save(),d.translate(E,N+Zn*So),d.rotate(
ct),d.fillText($0,0,0),d.restore()):d.fillText($0,E,N+Zn*So)}}}$e.show&&Ih(Uo,$e.filter(o,Je,g,ie,Be),M,C,Ht,It,ft($e.width*
et,3),$e.stroke(o,g),$e.dash,$e.cap);let Ur=v.grid;Ur.show&&Ih(Uo,Ur.filter(o,Je,g,ie,Be),M,M==0?2:1,M==0?zo:ko,M==0?cr:
no,ft(Ur.width*et,3),Ur.stroke(o,g),Ur.dash,Ur.cap),ke.show&&Ih([Ht],[1],M==0?1:0,M==0?1:2,M==1?zo:ko,M==1?cr:no,ft(ke.width*
et,3),ke.stroke(o,g),ke.dash,ke.cap)}wn("drawAxes")}function Wa(g){x.forEach((v,C)=>{C>0&&(v._paths=null,g&&(i==1?(v.min=
null,v.max=null):v.facets.forEach(M=>{M.min=null,M.max=null})))})}let Pm=!1,Hh=!1,Ou=[];function cz(){Hh=!1;for(let g=0;g<
Ou.length;g++)wn(...Ou[g]);Ou.length=0}function Ka(){Pm||(iV(l0),Pm=!0)}function mz(g,v=!1){Pm=!0,Hh=v,g(o),l0(),v&&Ou.length>
0&&queueMicrotask(cz)}o.batch=mz;function l0(){if(Ph&&(nz(),Ph=!1),za&&(JF(),za=!1),km){if(Mt(f,Bl,yt),Mt(f,"top",dn),Mt(
f,Rc,Le),Mt(f,Lc,me),Mt(h,Bl,yt),Mt(h,"top",dn),Mt(h,Rc,Le),Mt(h,Lc,me),Mt(p,Rc,hi),Mt(p,Lc,Is),m.width=fn(hi*et),m.height=
fn(Is*et),$.forEach(({_el:g,_show:v,_size:C,_pos:M,side:E})=>{if(g!=null)if(v){let N=E===3||E===0?C:0,V=E%2==1;Mt(g,V?"l\
eft":"top",M-N),Mt(g,V?"width":"height",C),Mt(g,V?"top":"left",V?dn:yt),Mt(g,V?"height":"width",V?me:Le),db(g,ba)}else Ao(
g,ba)}),Tm=Va=Eh=Oh=Rh=Lh=Nh=Bh=Ah=null,oo=1,Nu(!0),yt!=Fa||dn!=Hs||Le!=Fr||me!=qs){Wa(!1);let g=Le/Fr,v=me/qs;if(Pt&&!Us&&
fe.left>=0){fe.left*=g,fe.top*=v,ja&&ni(ja,fn(fe.left),0,Le,me),Ga&&ni(Ga,0,fn(fe.top),Le,me);for(let C=0;C<Ho.length;C++){
let M=Ho[C];M!=null&&(qa[C]*=g,Ua[C]*=v,ni(M,er(qa[C]),er(Ua[C]),Le,me))}}if(kt.show&&!Cm&&kt.left>=0&&kt.width>0){kt.left*=
g,kt.width*=g,kt.top*=v,kt.height*=v;for(let C in jh)Mt(Ya,C,kt[C])}Fa=yt,Hs=dn,Fr=Le,qs=me}wn("setSize"),km=!1}hi>0&&Is>
0&&(d.clearRect(0,0,m.width,m.height),wn("drawClear"),R.forEach(g=>g()),wn("draw")),kt.show&&Cm&&(_m(kt),Cm=!1),Pt&&Us&&
(js(null,!0,!1),Us=!1),we.show&&we.live&&Io&&(Wh(),Io=!1),u||(u=!0,o.status=1,wn("ready")),Au=!1,Pm=!1}o.redraw=(g,v)=>{
za=v||!1,g!==!1?Gi(S,O.min,O.max):Ka()};function qh(g,v){let C=T[g];if(C.from==null){if(En==0){let M=C.range(o,v.min,v.max,
g);v.min=M[0],v.max=M[1]}if(v.min>v.max){let M=v.min;v.min=v.max,v.max=M}if(En>1&&v.min!=null&&v.max!=null&&v.max-v.min<
1e-16)return;g==S&&C.distr==2&&En>0&&(v.min=kr(v.min,t[0]),v.max=kr(v.max,t[0]),v.min==v.max&&v.max++),X[g]=v,Ph=!0,Ka()}}
o.setScale=qh;let Uh,Vh,ja,Ga,u0,c0,Ja,Za,m0,d0,wt,Dt,ji=!1,An=fe.drag,vn=An.x,xn=An.y;Pt&&(fe.x&&(Uh=Xo(_U,h)),fe.y&&(Vh=
Xo(DU,h)),O.ori==0?(ja=Uh,Ga=Vh):(ja=Vh,Ga=Uh),wt=fe.left,Dt=fe.top);let kt=o.select=ln({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),Ya=kt.show?Xo(PU,kt.over?h:f):null;function _m(g,v){if(kt.show){for(let C in g)kt[C]=g[C],C in
jh&&Mt(Ya,C,g[C]);v!==!1&&wn("setSelect")}}o.setSelect=_m;function dz(g){if(x[g].show)ut&&db(Nt[g],ba);else if(ut&&Ao(Nt[g],
ba),Pt){let C=Ha?Ho[0]:Ho[g];C!=null&&ni(C,-10,-10,Le,me)}}function Gi(g,v,C){qh(g,{min:v,max:C})}function Ir(g,v,C,M){v.
focus!=null&&yz(g),v.show!=null&&x.forEach((E,N)=>{N>0&&(g==N||g==null)&&(E.show=v.show,dz(N),i==2?(Gi(E.facets[0].scale,
null,null),Gi(E.facets[1].scale,null,null)):Gi(E.scale,null,null),Ka())}),C!==!1&&wn("setSeries",g,v),M&&Bu("setSeries",
o,g,v)}o.setSeries=Ir;function pz(g,v){ln(_[g],v)}function fz(g,v){g.fill=qe(g.fill||null),g.dir=Ye(g.dir,-1),v=v??_.length,
_.splice(v,0,g)}function hz(g){g==null?_.length=0:_.splice(g,1)}o.addBand=fz,o.setBand=pz,o.delBand=hz;function gz(g,v){
x[g].alpha=v,Pt&&Ho[g]!=null&&(Ho[g].style.opacity=v),ut&&Nt[g]&&(Nt[g].style.opacity=v)}let gi,Ji,Ks,Qa={focus:!0};function yz(g){
if(g!=Ks){let v=g==null,C=zr.alpha!=1;x.forEach((M,E)=>{if(i==1||E>0){let N=v||E==0||E==g;M._focus=v?null:N,C&&gz(E,N?1:
zr.alpha)}}),Ks=g,C&&Ka()}}ut&&Ia&&jn(N$,tt,g=>{fe._lock||(Vs(g),Ks!=null&&Ir(null,Qa,!0,nn.setSeries))});function Hr(g,v,C){
let M=T[v];C&&(g=g/et-(M.ori==1?dn:yt));let E=Le;M.ori==1&&(E=me,g=E-g),M.dir==-1&&(g=E-g);let N=M._min,V=M._max,Y=g/E,te=N+
(V-N)*Y,ie=M.distr;return ie==3?Il(10,te):ie==4?jU(te,M.asinh):ie==100?M.bwd(te):te}function bz(g,v){let C=Hr(g,S,v);return kr(
C,t[0],yn,bn)}o.valToIdx=g=>kr(g,t[0]),o.posToIdx=bz,o.posToVal=Hr,o.valToPos=(g,v,C)=>T[v].ori==0?s(g,T[v],C?no:Le,C?ko:
0):a(g,T[v],C?cr:me,C?zo:0),o.setCursor=(g,v,C)=>{wt=g.left,Dt=g.top,js(null,v,C)};function p0(g,v){Mt(Ya,Bl,kt.left=g),
Mt(Ya,Rc,kt.width=v)}function f0(g,v){Mt(Ya,"top",kt.top=g),Mt(Ya,Lc,kt.height=v)}let Ru=O.ori==0?p0:f0,Lu=O.ori==1?p0:f0;
function vz(){if(ut&&we.live)for(let g=i==2?1:0;g<x.length;g++){if(g==0&&Fo)continue;let v=we.values[g],C=0;for(let M in v)
Br[g][C++].firstChild.nodeValue=v[M]}}function Wh(g,v){if(g!=null&&(g.idxs?g.idxs.forEach((C,M)=>{ge[M]=C}):YU(g.idx)||ge.
fill(g.idx),we.idx=ge[0]),ut&&we.live){for(let C=0;C<x.length;C++)(C>0||i==1&&!Fo)&&xz(C,ge[C]);vz()}Io=!1,v!==!1&&wn("s\
etLegend")}o.setLegend=Wh;function xz(g,v){let C=x[g],M=g==0&&K==2?mr:t[g],E;Fo?E=C.values(o,g,v)??Wi:(E=C.value(o,v==null?
null:M[v],g,v),E=E==null?Wi:{_:E}),we.values[g]=E}function js(g,v,C){m0=wt,d0=Dt,[wt,Dt]=fe.move(o,wt,Dt),fe.left=wt,fe.
top=Dt,Pt&&(ja&&ni(ja,fn(wt),0,Le,me),Ga&&ni(Ga,0,fn(Dt),Le,me));let M,E=yn>bn;gi=pt,Ji=null;let N=O.ori==0?Le:me,V=O.ori==
1?Le:me;if(wt<0||En==0||E){M=fe.idx=null;for(let Y=0;Y<x.length;Y++){let te=Ho[Y];te!=null&&ni(te,-10,-10,Le,me)}Ia&&Ir(
null,Qa,!0,g==null&&nn.setSeries),we.live&&(ge.fill(M),Io=!0)}else{let Y,te,ie;i==1&&(Y=O.ori==0?wt:Dt,te=Hr(Y,S),M=fe.idx=
kr(te,t[0],yn,bn),ie=q(t[0][M],O,N,0));let se=-10,pe=-10,De=0,Qe=0,Je=!0,Be="",$e="";for(let ke=i==2?1:0;ke<x.length;ke++){
let Ct=x[ke],It=ge[ke],kn=It==null?null:i==1?t[ke][It]:t[ke][1][It],ct=fe.dataIdx(o,ke,M,te),Ht=ct==null?null:i==1?t[ke][ct]:
t[ke][1][ct];if(Io=Io||Ht!=kn||ct!=It,ge[ke]=ct,ke>0&&Ct.show){let Co=ct==null?-10:ct==M?ie:q(i==1?t[0][ct]:t[ke][0][ct],
O,N,0),Gn=Ht==null?-10:J(Ht,i==1?T[Ct.scale]:T[Ct.facets[1].scale],V,0);if(Ia&&Ht!=null){let qo=O.ori==1?wt:Dt,dr=hn(zr.
dist(o,ke,ct,Gn,qo));if(dr<gi){let qr=zr.bias;if(qr!=0){let So=Hr(qo,Ct.scale),Uo=Ht>=0?1:-1,pr=So>=0?1:-1;pr==Uo&&(pr==
1?qr==1?Ht>=So:Ht<=So:qr==1?Ht<=So:Ht>=So)&&(gi=dr,Ji=ke)}else gi=dr,Ji=ke}}if(Io||Ha){let qo,dr;O.ori==0?(qo=Co,dr=Gn):
(qo=Gn,dr=Co);let qr,So,Uo,pr,Ur,Jn,To=!0,Gs=In.bbox;if(Gs!=null){To=!1;let Zn=Gs(o,ke);Uo=Zn.left,pr=Zn.top,qr=Zn.width,
So=Zn.height}else Uo=qo,pr=dr,qr=So=In.size(o,ke);if(Jn=In.fill(o,ke),Ur=In.stroke(o,ke),Ha)ke==Ji&&gi<=zr.prox&&(se=Uo,
pe=pr,De=qr,Qe=So,Je=To,Be=Jn,$e=Ur);else{let Zn=Ho[ke];Zn!=null&&(qa[ke]=Uo,Ua[ke]=pr,U$(Zn,qr,So,To),H$(Zn,Jn,Ur),ni(Zn,
er(Uo),er(pr),Le,me))}}}}if(Ha){let ke=zr.prox,Ct=Ks==null?gi<=ke:gi>ke||Ji!=Ks;if(Io||Ct){let It=Ho[0];It!=null&&(qa[0]=
se,Ua[0]=pe,U$(It,De,Qe,Je),H$(It,Be,$e),ni(It,er(se),er(pe),Le,me))}}}if(kt.show&&ji)if(g!=null){let[Y,te]=nn.scales,[ie,
se]=nn.match,[pe,De]=g.cursor.sync.scales,Qe=g.cursor.drag;if(vn=Qe._x,xn=Qe._y,vn||xn){let{left:Je,top:Be,width:$e,height:ke}=g.
select,Ct=g.scales[pe].ori,It=g.posToVal,kn,ct,Ht,Co,Gn,qo=Y!=null&&ie(Y,pe),dr=te!=null&&se(te,De);qo&&vn?(Ct==0?(kn=Je,
ct=$e):(kn=Be,ct=ke),Ht=T[Y],Co=q(It(kn,pe),Ht,N,0),Gn=q(It(kn+ct,pe),Ht,N,0),Ru(Cr(Co,Gn),hn(Gn-Co))):Ru(0,N),dr&&xn?(Ct==
1?(kn=Je,ct=$e):(kn=Be,ct=ke),Ht=T[te],Co=J(It(kn,De),Ht,V,0),Gn=J(It(kn+ct,De),Ht,V,0),Lu(Cr(Co,Gn),hn(Gn-Co))):Lu(0,V)}else
Gh()}else{let Y=hn(m0-u0),te=hn(d0-c0);if(O.ori==1){let De=Y;Y=te,te=De}vn=An.x&&Y>=An.dist,xn=An.y&&te>=An.dist;let ie=An.
uni;ie!=null?vn&&xn&&(vn=Y>=ie,xn=te>=ie,!vn&&!xn&&(te>Y?xn=!0:vn=!0)):An.x&&An.y&&(vn||xn)&&(vn=xn=!0);let se,pe;vn&&(O.
ori==0?(se=Ja,pe=wt):(se=Za,pe=Dt),Ru(Cr(se,pe),hn(pe-se)),xn||Lu(0,V)),xn&&(O.ori==1?(se=Ja,pe=wt):(se=Za,pe=Dt),Lu(Cr(
se,pe),hn(pe-se)),vn||Ru(0,N)),!vn&&!xn&&(Ru(0,0),Lu(0,0))}if(An._x=vn,An._y=xn,g==null){if(C){if(T0!=null){let[Y,te]=nn.
scales;nn.values[0]=Y!=null?Hr(O.ori==0?wt:Dt,Y):null,nn.values[1]=te!=null?Hr(O.ori==1?wt:Dt,te):null}Bu(rb,o,wt,Dt,Le,
me,M)}if(Ia){let Y=C&&nn.setSeries,te=zr.prox;Ks==null?gi<=te&&Ir(Ji,Qa,!0,Y):gi>te?Ir(null,Qa,!0,Y):Ji!=Ks&&Ir(Ji,Qa,!0,
Y)}}Io&&(we.idx=M,Wh()),v!==!1&&wn("setCursor")}let Zi=null;Object.defineProperty(o,"rect",{get(){return Zi==null&&Nu(!1),
Zi}});function Nu(g=!1){g?Zi=null:(Zi=h.getBoundingClientRect(),wn("syncRect",Zi))}function h0(g,v,C,M,E,N,V){fe._lock||
ji&&g!=null&&g.movementX==0&&g.movementY==0||(Kh(g,v,C,M,E,N,V,!1,g!=null),g!=null?js(null,!0,!0):js(v,!0,!1))}function Kh(g,v,C,M,E,N,V,Y,te){
if(Zi==null&&Nu(!1),Vs(g),g!=null)C=g.clientX-Zi.left,M=g.clientY-Zi.top;else{if(C<0||M<0){wt=-10,Dt=-10;return}let[ie,se]=nn.
scales,pe=v.cursor.sync,[De,Qe]=pe.values,[Je,Be]=pe.scales,[$e,ke]=nn.match,Ct=v.axes[0].side%2==1,It=O.ori==0?Le:me,kn=O.
ori==1?Le:me,ct=Ct?N:E,Ht=Ct?E:N,Co=Ct?M:C,Gn=Ct?C:M;if(Je!=null?C=$e(ie,Je)?l(De,T[ie],It,0):-10:C=It*(Co/ct),Be!=null?
M=ke(se,Be)?l(Qe,T[se],kn,0):-10:M=kn*(Gn/Ht),O.ori==1){let qo=C;C=M,M=qo}}te&&(v==null||v.cursor.event.type==rb)&&((C<=
1||C>=Le-1)&&(C=ga(C,Le)),(M<=1||M>=me-1)&&(M=ga(M,me))),Y?(u0=C,c0=M,[Ja,Za]=fe.move(o,C,M)):(wt=C,Dt=M)}let jh={width:0,
height:0,left:0,top:0};function Gh(){_m(jh,!1)}let g0,y0,b0,v0;function x0(g,v,C,M,E,N,V){ji=!0,vn=xn=An._x=An._y=!1,Kh(
g,v,C,M,E,N,V,!0,!1),g!=null&&(jn(ib,cb,w0,!1),Bu(R$,o,Ja,Za,Le,me,null));let{left:Y,top:te,width:ie,height:se}=kt;g0=Y,
y0=te,b0=ie,v0=se}function w0(g,v,C,M,E,N,V){ji=An._x=An._y=!1,Kh(g,v,C,M,E,N,V,!1,!0);let{left:Y,top:te,width:ie,height:se}=kt,
pe=ie>0||se>0,De=g0!=Y||y0!=te||b0!=ie||v0!=se;if(pe&&De&&_m(kt),An.setScale&&pe&&De){let Qe=Y,Je=ie,Be=te,$e=se;if(O.ori==
1&&(Qe=te,Je=se,Be=Y,$e=ie),vn&&Gi(S,Hr(Qe,S),Hr(Qe+Je,S)),xn)for(let ke in T){let Ct=T[ke];ke!=S&&Ct.from==null&&Ct.min!=
pt&&Gi(ke,Hr(Be+$e,ke),Hr(Be,ke))}Gh()}else fe.lock&&(fe._lock=!fe._lock,js(v,!0,g!=null));g!=null&&(Ba(ib,cb),Bu(ib,o,wt,
Dt,Le,me,null))}function wz(g,v,C,M,E,N,V){if(fe._lock)return;Vs(g);let Y=ji;if(ji){let te=!0,ie=!0,se=10,pe,De;O.ori==0?
(pe=vn,De=xn):(pe=xn,De=vn),pe&&De&&(te=wt<=se||wt>=Le-se,ie=Dt<=se||Dt>=me-se),pe&&te&&(wt=wt<Ja?0:Le),De&&ie&&(Dt=Dt<Za?
0:me),js(null,!0,!0),ji=!1}wt=-10,Dt=-10,ge.fill(null),js(null,!0,!0),Y&&(ji=Y)}function k0(g,v,C,M,E,N,V){fe._lock||(Vs(
g),Dh(),Gh(),g!=null&&Bu(B$,o,wt,Dt,Le,me,null))}function C0(){$.forEach(pW),_h(o.width,o.height,!0)}va(dp,zl,C0);let Xa={};
Xa.mousedown=x0,Xa.mousemove=h0,Xa.mouseup=w0,Xa.dblclick=k0,Xa.setSeries=(g,v,C,M)=>{let E=nn.match[2];C=E(o,v,C),C!=-1&&
Ir(C,M,!0,!1)},Pt&&(jn(R$,h,x0),jn(rb,h,h0),jn(L$,h,g=>{Vs(g),Nu(!1)}),jn(N$,h,wz),jn(B$,h,k0),bb.add(o),o.syncRect=Nu);
let Dm=o.hooks=e.hooks||{};function wn(g,v,C){Hh?Ou.push([g,v,C]):g in Dm&&Dm[g].forEach(M=>{M.call(null,o,v,C)})}(e.plugins||
[]).forEach(g=>{for(let v in g.hooks)Dm[v]=(Dm[v]||[]).concat(g.hooks[v])});let S0=(g,v,C)=>C,nn=ln({key:null,setSeries:!1,
filters:{pub:G$,sub:G$},scales:[S,x[1]?x[1].scale:null],match:[J$,J$,S0],values:[null,null]},fe.sync);nn.match.length==2&&
nn.match.push(S0),fe.sync=nn;let T0=nn.key,Jh=WM(T0);function Bu(g,v,C,M,E,N,V){nn.filters.pub(g,v,C,M,E,N,V)&&Jh.pub(g,
v,C,M,E,N,V)}Jh.sub(o);function kz(g,v,C,M,E,N,V){nn.filters.sub(g,v,C,M,E,N,V)&&Xa[g](null,v,C,M,E,N,V)}o.pub=kz;function Cz(){
Jh.unsub(o),bb.delete(o),zs.clear(),pb(dp,zl,C0),c.remove(),tt?.remove(),wn("destroy")}o.destroy=Cz;function Zh(){wn("in\
it",e,t),t0(t||e.data,!1),X[S]?qh(S,X[S]):Dh(),Cm=kt.show&&(kt.width>0||kt.height>0),Us=Io=!0,_h(e.width,e.height)}return x.
forEach(Xx),$.forEach(tz),n?n instanceof HTMLElement?(n.appendChild(c),Zh()):n(o,Zh):Zh(),o}Xt.assign=ln;Xt.fmtNum=Tb;Xt.
rangeNum=pp;Xt.rangeLog=gp;Xt.rangeAsinh=Cb;Xt.orient=wa;Xt.pxRatio=et;Xt.join=rV;Xt.fmtDate=Mb,Xt.tzDate=hV;Xt.sync=WM;
{Xt.addGap=YV,Xt.clipGaps=vp;let e=Xt.paths={points:YM};e.linear=XM,e.stepped=eW,e.bars=tW,e.spline=oW}var oP="H";function jl(e){let t=I(null),n=I(null),o=I(null),i=I(e);i.current=e;let s=I(null),l=`${e.series.map(({color:m,dashed:d,shown:p,
bars:f,low:h,stacked:y})=>`${m} ${d} ${p} ${f} ${h?"band":""} ${y}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic}\
 ${e.unfinished} ${pl.value}`;je(()=>{if(!t.current)return;let m=new Xt(vW(i,s,t.current.clientWidth),rP(i.current),t.current);
n.current=m;let d=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==m.width&&m.setSize({width:p,height:i.
current.height})});return d.observe(t.current),()=>{d.disconnect(),m.destroy(),n.current=null}},[l]);let u=I(e.series);return je(
()=>{u.current!==e.series&&n.current?.setData(rP(i.current)),u.current=e.series},[e.times,e.series]),F(()=>{let m=n.current,
d=e.cursor===null?void 0:e.times[e.cursor];!m||m.cursor.idx===e.cursor||m.setCursor(d===void 0?{left:-10,top:-10}:{left:m.
valToPos(d,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:oP,onPointerUp:m=>{let d=o.current,p=n.current;o.current=null;
let f=p?.cursor.idx;!d||!p||f===null||f===void 0||Math.hypot(m.clientX-d.x,m.clientY-d.y)>3||i.current.onPick?.(f,gW(p,i.
current.series,f),new DOMRect(m.clientX,m.clientY,0,0))},onPointerDown:m=>{m.button===0&&(o.current={x:m.clientX,y:m.clientY})}})}
function gW(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach((a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&
a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),m=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);m<s&&(s=m,i=a.
of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var sP=({low:e,high:t})=>e&&t?[e,t]:[];function rP({times:e,series:t,logarithmic:n}){
let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({values:i})=>o(i)),...t.flatMap(sP).map(o)]}function yW(e){
let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&(t.push({series:[n+1,n],fill:Cp(Rb(o),24)}),n+=2),o.stacked&&
i>0&&t.push({series:[i+1,i],fill:Cp(Rb(o),52)})}),t}function Rb({color:e}){return e===null?ot("--other"):ot(Tn(e))}function Cp(e,t){
return`color-mix(in srgb, ${e} ${t}%, transparent)`}function bW({of:e,unit:t,series:n},o,i,s){let a=n.map(({shown:m,bars:d,
stacked:p})=>`${m} ${d} ${p}`).join()+t,l=Math.min(0,i??0),u=s===null||s<=0||t==="share"&&Math.abs(s-1)<1e-9?1:s*1.05;if(e===
void 0||o?.of!==e||o.key!==a)return{key:a,of:e,low:l,high:u};let c=n.some(m=>m.low);return{key:a,of:e,low:Math.min(o.low,
l),high:Ud(o.high,u,c)}}function vW(e,t,n){let{series:o,zone:i,unit:s,height:a,logarithmic:l=!1,times:u}=e.current,c=a<120;
return{width:Math.max(n,64),height:a,padding:[8,24,0,0],legend:{show:!1},tzDate:m=>Xt.tzDate(new Date(m*1e3),i),cursor:{
y:!1,points:{size:7,show:!o.some(({bars:m})=>m)},drag:{x:!0,y:!1,setScale:!1}},bands:yW(o),scales:{x:{range:()=>xW(e.current.
times)},y:l?{distr:3,log:10}:{range:(m,d,p)=>{let f=t.current=bW(e.current,t.current,d,p);return[f.low,f.high]}}},axes:[
{...iP(),grid:{show:!1},size:28,space:72,values:(m,d,p,f,h)=>d.map(y=>CW(y,h,i))},{...iP(),size:56,...c?{space:28}:{},values:(m,d)=>d.
map(p=>p===null?"":Xe(p,s))}],series:[{},...o.map((m,d)=>TW(m,d,u.length,u.length*o.length>SW)),...o.flatMap(m=>sP(m).map(
()=>({show:m.shown??!0,stroke:"transparent",width:0,points:{show:!1}})))],hooks:{drawClear:[m=>kW(m,e.current)],draw:[m=>e.
current.onBox?.(wW(m))],setCursor:[m=>{let{idx:d,left:p,top:f}=m.cursor;e.current.onCursor(p===void 0||p<0?null:d??null,
p??0,f??0)}],setSelect:[m=>{if(m.select.width<4)return;let d=m.posToVal(m.select.left,"x"),p=m.posToVal(m.select.left+m.
select.width,"x");m.setSelect({left:0,top:0,width:0,height:0},!1),e.current.onDrag?.(d,p,m.cursor.event?.shiftKey??!1)}]}}}
function xW(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-t)/(e.length-1):86400;return[t,n+o]}function wW(e){let t=Xt.pxRatio,
{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.
x?.max??1}}function kW(e,{unfinished:t}){if(t==null)return;let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));Gd(e.ctx,n,e.
bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,ot("--line"))}function CW(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=gr(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&i===1?j(e*1e3,n,"year"):t>=27*86400?j(e*1e3,n,"month"):t>=86400||s===0&&
a===0&&l===0?j(e*1e3,n,"dayShort"):j(e*1e3,n,t<60?"clockSecond":"clock")}function iP(){let e=ot("--line");return{stroke:ot(
"--muted"),font:`12px ${ot("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}var SW=2e4;function TW(e,t,n,o){
let i=Rb(e),s=o?[]:e.dashed?[4,4]:e.color===null||e.stacked?[]:dl(e.color),a=e.shown??!0;return e.bars?{stroke:i,fill:i,
width:0,show:a,paths:Xt.paths.bars({size:[.92,64],align:1}),points:{show:!1}}:{stroke:e.dashed?Cp(i,70):i,width:o?1/Xt.pxRatio:
1.5,show:a,spanGaps:!1,points:{show:n===1,size:6,fill:i},...e.stacked&&t===0?{fill:Cp(i,52)}:{},...s.length>0?{dash:s}:{}}}var aP=50,$W=5;function Gl(e){let{answer:t,document:n}=e,o=Z(()=>zt(t,n),[t,n]),i=ns(ip);return r("div",{class:f$,children:o.
measures.map((s,a)=>r(PW,{...e,shape:o,measure:s,height:MW(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function MW(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function PW(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:m=!1}=e,
d=t.columns[i].name,p=(e.form==="stacked"||e.form==="share")&&!bs(d)?"lines":e.form,f=I(null),h=Z(()=>{let ge=vc(t,o,i,l),
we=l!==null&&f.current?.of===n?b2(f.current.lines,ge):ge;return f.current={of:n,lines:we},we},[t,o,i,l]),y=Z(()=>t.compare?
vc(t.compare,o,i):null,[t,o,i]),[b,w]=k(new Set),[x,$]=k(null),[T,_]=k(null),S=p==="share"?"share":Jt(d),B=ge=>Xe(ge,S),
R=o.keys.map(ge=>t.columns[ge].name).join(),Q=Z(()=>_W(h,R),[h,R]),L=Z(()=>_i(h.times),[h]),O=h.times.length-1,K=h.times.
find(ge=>(ge+L)*1e3>e.end+1e3)??null,q=K===null?h.times.length:h.times.indexOf(K),J=Z(()=>DW(h,y,Q,b,p,q),[h,y,Q,b,p,q]),
X=I(e.onGroup);X.current=e.onGroup;let le=e.onGroup!==void 0,ue=Z(()=>R===""?null:r(sp,{rows:Q,all:h.series.length,hidden:b,
onHidden:w,text:ge=>Ut(Xe(ge,Jt(d)),l),...le?{onMenu:(ge,we)=>X.current?.(ge.keys,we)}:{}}),[Q,h,b,R,d,l,le]),mt=(ge,we,fe)=>{
let ut=h.series[we<Q.length?we:0];ut&&e.onPoint?.({start:h.starts[ge],keys:ut.keys,measure:d,value:ut.values[ge]??null},
fe)},lt=ge=>{let we={ArrowRight:(x?.at??-1)+1,ArrowLeft:(x?.at??O+1)-1,Home:0,End:O}[ge.key];if(we!==void 0&&O>=0){let Pt=Math.
max(0,Math.min(we,O));return ge.shiftKey&&e.onSpan&&e.onSpan(...AW(c,h.times,x?.at??Pt,Pt,L)),$({at:Pt,left:-1}),!0}if(ge.
key!=="Enter"&&ge.key!=="."||!x)return!1;let fe=ge.target.getBoundingClientRect(),ut=T?T.left+(h.times[x.at]-T.from)/(T.
to-T.from)*T.width:80;return mt(x.at,Q.findIndex(Pt=>!b.has(Pt.key)),new DOMRect(fe.left+ut,fe.top+80,0,0)),!0},Ue=(ge,we,fe)=>{
let[ut,Pt]=EW(h.times,ge,we,L);fe&&e.onSpan?e.onSpan(ut,Pt):e.onZoom(ut,Pt)};return r(Ze,{title:ne(d).text,summary:OW(h,
d,R,B,p),announced:x?S$(h,y,x.at,L,s,B):"",onKey:lt,table:r(mo,{answer:t,document:n,zone:s}),actions:r(A,{children:[e.tools,
e.actions?.(d)]}),legend:ue,children:[r(jl,{times:h.times,series:J,zone:s,unit:S,height:a,cursor:x?.at??null,of:n,logarithmic:m&&
p!=="stacked"&&p!=="share",unfinished:K,onCursor:(ge,we)=>$(ge===null?null:{at:ge,left:we}),onDrag:Ue,onPick:mt,onBox:ge=>_(
we=>we!==null&&JSON.stringify(we)===JSON.stringify(ge)?we:ge)}),T&&c&&r(D$,{box:T,from:c.from,to:c.to}),T&&r(_$,{box:T,flags:u,
zone:s}),x&&r(k$,{lines:h,step:L,former:y,rows:Q,hidden:b,at:x.at,left:x.left,zone:s,text:ge=>Xe(ge,Jt(d)),unfinished:K!==
null&&h.times[x.at]>=K})]})}function _W(e,t){return e.series.slice(0,aP).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:Nn(t,n.keys)}))}function DW(e,t,n,o,i,s){let a=e.series.slice(0,aP).map((d,p)=>({
series:d,row:n[p],isShown:!o.has(n[p].key)}));if(i==="stacked"||i==="share"){let d=v2(a.map(({series:p,isShown:f})=>f?p.
values:p.values.map(()=>0)),i==="share");return a.map(({row:p,isShown:f},h)=>({values:d[h],color:p.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:d})=>d).length<=$W,u=a.map(({series:d,row:p,isShown:f})=>({values:i==="bars"?d.values:d.values.
map((h,y)=>y<s?h:null),color:p.color,shown:f,bars:i==="bars",...l&&d.low?{low:d.low,high:d.high}:{}})),c=a.map(({row:d,isShown:p})=>{
let f=t?.series.find(h=>JSON.stringify(h.keys)===d.key);return f?{values:e.times.map((h,y)=>f.values[y]??null),color:d.color,
shown:p,dashed:!0}:null}).filter(d=>d!==null),m=i==="bars"||s>=e.times.length?[]:a.map(({series:d,row:p,isShown:f},h)=>({
values:d.values.map((y,b)=>b>=s-1?y:null),color:p.color,shown:f,dashed:!0,of:h}));return[...u,...c,...m]}function EW(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function AW(e,t,n,o,i){let s=e?t.findIndex(m=>m===
e.from):-1,a=e?t.findLastIndex(m=>m<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function OW(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${ne(n).text}, ${e.series.length} groups`,l=s?.values.
reduce((c,m)=>Math.max(c,m??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>ne(c).text).join(", ")} leads`:"";return`${i==="bars"?
"Bar":"Line"} chart of ${ne(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}function tr(e,t,n){let{timezone:o,week_start:i}=e;return oe("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function Sp(e,t){let{texts:[n]}=await oe("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new nt({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function lP(e,t){let{year:n,month:o}=gr(e,t);return{year:n,month:o}}function Lb({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function uP({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function Tp(e,t){let{year:n,month:o,day:i}=gr(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var cP="op",mP="np",dP="pp",pP="dp",fP="lp",hP="se",gP="xp",yP="jr",bP="sp",vP="Xr",xP="cp",wP="gp";var kP=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function CP({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=k(null),[a,l]=k(null),u=Fe.value.value?.find(({name:x})=>x===e.dataset)?.to,c=i??lP(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),m=Math.max(0,kP.indexOf(e.week_start??"monday")),d=uP(c,m),{counts:p,most:f}=NW(e,d[0],
d.at(-1),o),h=FW(e,d[0],d.at(-1)),y=x=>t?.start!==void 0&&x>=Tp(t.start,o)&&x<=Tp(Date.parse(t.end)-1,o),b=x=>{a===null?
l(x):n(a<x?`${a} - ${x}`:`${x} - ${a}`)},w=I(null);return r("div",{class:cP,children:[r("div",{class:mP,children:[r(P,{small:!0,
icon:"left",label:"The month before",kind:"quiet",onClick:()=>s(Lb(c,-1))}),r("span",{class:dP,"aria-live":"polite",children:j(
Date.UTC(c.year,c.month-1,1),"UTC","month")}),r(P,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(
Lb(c,1))})]}),r("div",{ref:w,class:pP,role:"group","aria-label":"Days",onKeyDown:x=>LW(x,w.current),children:[d.slice(0,
7).map(x=>r("span",{class:fP,"aria-hidden":"true",children:kP[new Date(x).getUTCDay()].slice(0,2)},x)),d.map((x,$)=>{let T=p.
get(x)??0,_=h.get(x);return r("button",{type:"button","data-day":x,tabIndex:$===0?0:-1,"aria-pressed":y(x),"aria-label":`${j(
x,"UTC","day")}, ${z(T)} events${_===void 0?"":`, ${_} hours long`}`,class:Te(hP,!x.startsWith(`${c.year}-${String(c.month).
padStart(2,"0")}`)&&gP,y(x)&&yP,a===x&&bP),onClick:()=>b(x),children:[Number(x.slice(8)),_!==void 0&&r("span",{class:xP,
children:[_," h"]}),r("span",{class:vP,style:{width:`${f>0?Math.sqrt(T/f)*100:0}%`}})]},x)})]}),r("p",{class:wP,children:a===
null?"Choose the first day; bars show how many events there are.":`From ${j(a,"UTC","day")}: choose the last day.`})]})}
function LW(e,t){let n=new Map([["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll(
"[data-day]")??[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.
length-1))];for(let a of o)a.tabIndex=a===s?0:-1;s.focus()}function NW(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=vt(
{dataset:i,...s?{timezone:s}:{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),
u=l?.from===t?BW(a):[],c=new Map(u.map(([m,d])=>[Tp(String(m),o),Number(d)]));return{counts:c,most:Math.max(0,...c.values())}}
function BW(e){return e&&"rows"in e?e.rows:[]}function FW(e,t,n){let[o,i]=k(new Map);return F(()=>{let s=new AbortController;
return tr(e,{texts:[`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),
()=>{}),()=>s.abort()},[t,n,e.timezone]),o}function $p(e){let[t,n]=k([]);return F(()=>{let o=new AbortController;return tr(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function Mn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;ye({document:Pe(Pe(xe.value,"from",e.from),"to",t)})}async function Mp(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await tr(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await tr(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function Pp(e){
try{let t=xe.value,n=await Mp(t);if(n.start===void 0){ee("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await tr(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?ee(o.error.message):o&&xe.value===t&&Mn(o)}catch(t){
ee(G(t).message)}}async function SP(e){let t=await Mp(e);if(t.start===void 0)return null;let{texts:[n]}=await tr(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var TP="hp",$P="fp",MP="Cr",PP="Sr",_P="up",DP="Br",EP="mp",_p="vp";function AP({wrong:e,onDone:t}){let n=xe.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=zW(o,i,s),{draft:l,read:u}=IW(),[c,
m]=k(e),d=$p(n),p=I(0),f=w=>{p.current++,Mn(w),t()},h=async w=>{let x=++p.current;try{let{texts:[$]}=await tr(n,{texts:[
w.trim()===""?"all":w]});if(x!==p.current||!$)return;$.error?m({message:$.error.message,hint:$.error.hint??""}):f($)}catch($){
x===p.current&&m(G($))}},y=n2(n),b=l?.error?null:l??a;return r("div",{class:$P,children:[r(rn,{label:`Range, on the cloc\
k of ${s}`,value:e2(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:w=>{m(null),u(w)},onCommit:w=>{
h(w)},error:c,autofocus:!0,note:b?t2(b,s):l?.error?.message}),r("div",{class:MP,children:[r("div",{class:PP,role:"group",
"aria-label":"Usual ranges",children:d.map(w=>r(P,{small:!0,kind:"plain",class:_P,pressed:ca(w,n),onClick:()=>f(w),children:w.
text.charAt(0).toUpperCase()+w.text.slice(1)},w.text))}),r(CP,{document:n,present:a,onChoose:w=>{h(w)}})]}),r("div",{class:DP,
children:[y&&r(P,{small:!0,kind:"outlined",pressed:y.isWhole,onClick:()=>Mn(y.isWhole?y.open:y.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(P,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function zW(e,t,n){let[o,i]=k(null);return F(()=>{let s=new AbortController;
return Mp(xe.value,s.signal).then(i,a=>{Rn(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function IW(){let[e,t]=k(
null),n=I(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}tr(xe.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return F(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}function OP(){let e=I(null),[t,n]=k(!1),o=Go(xe.value,xe.value.timezone??"UTC"),{error:i}=Xn.result.value,s=wi(i,"from")??
wi(i,"to"),a="The question";return ao([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{Pp({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{Pp({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{Pp({zoom:2})}}]),r(A,{children:[r(P,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:TP,children:o})}),s&&!t&&r("div",
{class:_p,children:r(he,{error:s})}),t&&r(on,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
AP,{wrong:s,onDone:()=>n(!1)})})]})}var HW=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function RP({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=k("lines"),[u,c]=k(!1),[m,d]=k(null),{openAt:p,menu:f}=Xr(),h=UW(n,e),
y=zt(e,n),b=y.keys.length>0&&y.measures.some(_=>bs(e.columns[_].name));F(()=>d(null),[JSON.stringify(n)]);let w=Z(()=>y2(
t),[t]),x=_=>Object.fromEntries(y.keys.map((S,B)=>[e.columns[S].name,_[B]])),$=e.columns[y.time]?.name??"time",T=({start:_,
keys:S,measure:B,value:R},Q)=>p({document:n,mark:{keys:{[$]:_,...x(S)},measure:B},anchor:Q,value:R,items:[{label:"Note h\
ere…",icon:"plus",act:()=>Bn({kind:"note",time:_})}]});return r(A,{children:[r(Gl,{answer:e,document:n,zone:o,form:i?"\
bars":b?a:"lines",logarithmic:u,intervals:w,end:Bb(e),flags:h.flags,span:m,onZoom:(_,S)=>Mn({from:Ss(_),to:Ss(S)}),onSpan:(_,S)=>d(
{from:_,to:S}),onPoint:T,onGroup:(_,S)=>p({document:n,mark:{keys:x(_)},anchor:S,value:_[0]}),tools:r(A,{children:[b&&!i&&
r(Tt,{label:"Form",choices:HW,value:a,onChange:l}),!i&&r(P,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),m&&r(Ll,{document:n,mark:{time:{from:Ss(m.from),to:Ss(m.to)}},label:`${j(m.from*1e3,o)} to ${j(m.to*
1e3,o)}`,onClear:()=>d(null),children:[r(P,{small:!0,kind:"outlined",icon:"search",onClick:()=>Mn({from:Ss(m.from),to:Ss(
m.to)}),children:"Zoom"}),r(P,{small:!0,kind:"outlined",icon:"plus",onClick:()=>Bn({kind:"note",time:Ss(m.from),to:Ss(m.
to)}),children:"Note"})]}),r(qW,{answer:e,of:n,zone:o}),h.menu,f]})}function qW({answer:e,of:t,zone:n}){let{choose:o,menu:i}=tp(
e,t);return r("div",{class:DT,children:[r(mo,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function Ss(e){
return new Date(e*1e3).toISOString()}function Bb(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function UW(e,t){let[n,o]=k(!0),[i,s]=k(null),a=op(e.dataset,t.query?.from,t.query?.to);ao([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Z(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:m=>s({note:c,anchor:m})})),[a,n]),u=i&&r(_o,{anchor:i.anchor,label:"\
Note",head:U(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{rp(i.note.
id)}}]});return{flags:l,menu:u}}function LP({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Re,{icon:"search",title:"Noth\
ing found",actions:r(A,{children:[n&&r(P,{kind:"primary",onClick:()=>Mn({}),children:"All data"}),t&&r(P,{kind:"outlined",
onClick:()=>ye({document:Pe(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(P,{kind:"outlined",onClick:Zo,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var VW=8;
function NP({document:e,chart:t}){let n=El(Oe(e.dataset).value.value);return r(Re,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,VW).map((o,i)=>r(P,{kind:i===0?"pr\
imary":"outlined",onClick:()=>ye({as:t,document:hc({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:ne(o.value).
text},o.value)):r(P,{kind:"primary",onClick:()=>ye({as:"table",document:hc(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Fb=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await oe(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Rn(t))
return;this.error=G(t)}this.busy=!1,this.changed()}};function Jl(e,t){let[,n]=dg(s=>s+1,0),o=I(null);F(()=>{if(!e)return;
let s=new Fb(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??WW}}function WW(){}function Dp(e){return{...Ne(e),aggregate:{measures:["count()"]}}}var KW=7.2,jW=24,GW=72,JW=300;function BP(e,t,n){let o=ce(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:ZW(e,s,a,n),expression:QW(o[a]??Ce(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function ZW(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,zb(a[n],t,o).length),t.name.length);
return Math.round(Math.max(GW,Math.min(JW,i*KW+jW)))}function zb(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
j(e,n,"millisecond"):typeof e=="number"&&br(t)?Xe(e,Jt(t.name),!0):ne(e).text}var YW=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function QW(e){return YW.test(e)?e:null}function Ib(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?jt(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function Hb(e){let{document:t}=Ve.value;He({document:Pe(t,"where",so(t.where,e)),open:[]},e)}function zP(e){let{document:t}=Ve.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return He({document:Pe(t,s,e),open:[]},
n)}let o=t.aggregate??ta("explore",null,{events:[]}).aggregate,i=[...ce(o.by).filter(s=>s!==e),e];He({view:"explore",document:{
...Ne(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var FP=5*6e4;function IP(e,t,n){let o=Date.parse(t),i=Ne({...e,from:new Date(
o-FP).toISOString(),to:new Date(o+FP).toISOString()});delete i.where,Bn({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${j(t,n,"second")}`})}function HP(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Ne(Ve.value.document.dataset===e.dataset?Ve.value.document:e),i=n.map(({event:s})=>({where:Vr(s)}));He({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var UP="Er",Ep="ce",VP="L",WP="wp",Ap="bp",KP="yp",Op="M",jP="kp",GP="Ir",JP="zp",ZP="jp",YP="Xp",QP="Ur",XP="Cp",e_="Sp",
t_="Bp",Ic="Hr",n_="Ep",o_="Ip",r_="Up",i_="Hp";function s_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(A,{children:[r("di\
v",{role:"row",class:Te(Ep,s&&WP),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:Ap,children:r("button",{type:"button",
class:KP,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ae,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:m})=>r("span",{role:"cell",class:Op,"data-type":m.type,children:r(a_,{value:t[c],
column:m,zone:o,most:l?1e3:200})},c))]}),s&&r(XW,{...e})]})}function a_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r(D,{value:e,most:o}):r(D,{shown:{text:zb(e,t,n),kind:e===null?"null":"value"}})}function XW({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=k(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${ne(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:jP,children:r("d\
iv",{role:"cell",class:GP,children:[r("div",{class:JP,children:[r(tK,{row:e,all:t,zone:n,document:o,opened:i}),t.length>
8&&r("input",{class:ZP,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:YP,children:l.map(({column:u,value:c})=>r(eK,{column:u,value:c,zone:n},u.name))})]})})}function eK({column:e,
value:t,zone:n}){let o=Ce(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=ne(e.name).text;return r("div",{class:QP,children:[
r("dt",{class:XP,children:r(D,{value:e.name,most:64})}),r("dd",{class:e_,children:r(a_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:t_,children:[i&&r("button",{type:"button",class:Ic,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>Hb(
Ib(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:Ic,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>Hb(Ib(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:Ic,"aria-label":`Break down by ${s}`,onClick:()=>zP(
o),children:"by"}),r("button",{type:"button",class:Ic,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>ze(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ae,{name:"copy",size:14})})]})]})}function tK({
row:e,all:t,zone:n,document:o,opened:i}){let s=Oe(o.dataset).value.value,a=(m,d=e)=>m===void 0?void 0:d[t.findIndex(p=>p.
name===m)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(m=>({time:a("time",m),event:a(s?.event??"event",m)})).filter(m=>typeof m.
time=="string"&&typeof m.event=="string");return r(A,{children:[typeof u=="string"&&r(P,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>ve(Cl(o.dataset,u)),children:r("span",{children:["Timeline of ",r(D,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(P,{small:!0,kind:"outlined",icon:"clock",onClick:()=>IP(o,l,n),children:"5 min around"}),c.length>
0&&r(P,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>HP(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(P,{small:!0,kind:"outlined",icon:"braces",onClick:()=>ze(JSON.stringify(Object.fromEntries(t.map(({
name:m},d)=>[m,e[d]])),null,2),"The event"),children:"JSON"})]})}function Rp({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=I(null),[a,l]=k(new Set),[u,c]=k("0:0"),m=Z(()=>e.
first?BP(e.first,o,n):[],[e.first,o,n]),d=Z(()=>e.pages.flatMap(nK),[e.pages]),p=Z(()=>oK(d,a),[d,a]);if(!e.first)return e.
error?r(l_,{error:e.error,onAgain:e.more}):r("div",{class:r_,children:r(Me,{lines:12})});if(e.pages.length===0)return r(
"p",{class:i_,children:"No event passes."});let f=y=>{let b=new Set(a);b.delete(y)||b.add(y),l(b),c(y)},h=`28px ${m.map(
({width:y})=>`${y}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:UP,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:y=>rK(y,s.current),children:[r("div",{class:Te(Ep,VP),role:"row",style:{gridTemplateColumns:h},children:[
r("span",{role:"columnheader",class:Ap,children:r("span",{class:"spoken",children:"Open"})}),m.map(({name:y,at:b})=>r("s\
pan",{role:"columnheader",class:Op,children:r(D,{value:y,most:48})},b))]}),d.map((y,b)=>r(aK,{at:b,rows:y,scroller:s,render:(w,x)=>{
let $=`${b}:${x}`;return r(s_,{row:w,all:e.first.columns,columns:m,zone:n,document:t,template:h,isOpen:a.has($),current:u===
$,wrap:i,opened:p,onToggle:()=>f($)},x)}},b)),r(lK,{paging:e,scroller:s})]})}var qb=25;function nK(e){return Array.from(
{length:Math.ceil(e.length/qb)},(t,n)=>e.slice(n*qb,(n+1)*qb))}function oK(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function rK(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var iK="800px",sK=2;function aK({rows:e,
scroller:t,render:n,at:o}){let i=I(null),[s,a]=k(o<sK),l=I(e.length*Xm());return F(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([m])=>{m&&(m.isIntersecting||(l.current=m.boundingClientRect.height||l.current),a(m.isIntersecting))},{root:t.current,rootMargin:iK});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function lK({paging:e,scroller:t}){let n=I(null),o=I(e.more);return o.current=e.more,F(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:n_,children:[e.error&&r(
l_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function l_({
error:e,onAgain:t}){return r("div",{class:o_,children:[r(he,{error:e}),r(P,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var c_="Lp",m_="Mp",d_="Np",Ub="Rp",p_="Ap",f_="Dp",h_="ge";function g_({all:e,wanted:t,onWanted:n}){let o=I(null),[i,s]=k(!1),[a,l]=k(""),u=t??e,c=m=>{let d=e.filter(p=>p===m?!u.includes(
m):u.includes(p));n(d.length===e.length?null:d)};return r(A,{children:[r(P,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(on,{anchor:o.current,role:"dialog",label:"Columns",class:p_,onClose:()=>s(!1),children:[
r("input",{class:Ge,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:m=>l(m.currentTarget.value)}),
r("div",{class:f_,children:e.filter(m=>m.toLowerCase().includes(a.toLowerCase())).map(m=>r("label",{class:h_,children:[r(
"input",{type:"checkbox",checked:u.includes(m),onChange:()=>c(m)}),r(D,{value:m,most:40,middle:!0})]},m))})]})]})}var uK=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function y_({document:e,zone:t,actions:n}){let[
o,i]=k(!1),[s,a]=k(null),l=/asc|^time$/.test(e.samples?.order??""),u=Jl({path:"v1/query",body:d=>({...e,samples:{...e.samples,
...d===void 0?{}:{cursor:d}}})},JSON.stringify(e)),c=vt(Dp(e)),m=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:c_,"aria-label":"Raw events",children:[r("div",{class:m_,children:[r("h2",{class:d_,children:typeof m==
"number"?`${z(m)} events`:"Raw events"}),r(Tt,{label:"Order",choices:uK,value:l?"oldest":"newest",onChange:d=>re("sample\
s.order",d==="oldest"?"time asc":void 0)}),r(g_,{all:u.columns.map(({name:d})=>d),wanted:s,onWanted:a}),r(P,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(cK,{document:e,zone:t}),r(Rp,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function cK({document:e,zone:t}){let n=Z(()=>({...Ne(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=vt(Pe(n,"compare",void 0)),[i,s]=k(null),a=Z(()=>o&&"rows"in o&&"columns"in o?
vc(o,zt(o,n),1):null,[o]),l=Z(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:Ub}):r("div",{class:Ub,children:r(jl,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>Mn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function b_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!xr(e)||n==="heat"&&!ce(e.aggregate?.by).some(ys)))return r(NP,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Me,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(h2,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(y_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(LP,{document:i});let m=xr(
i),d=mK(n,i)?n:Bd(i);return d==="distribution"&&m?r(hT,{answer:o,of:i,bins:m,zone:l,actions:u}):d==="heat"&&m?r(i$,{answer:o,
of:i,bins:m,zone:l,actions:u}):zt(o,i).time>=0&&!m&&(d==="line"||d==="bar")?r(RP,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:d==="bar",actions:c}):d==="bar"?r(OT,{answer:o,of:i,document:e,zone:l,actions:c}):r(AT,{answer:o,of:i,document:e,zone:l,
actions:c})}function mK(e,t){let n=ce(t.aggregate?.by).some(ys);return e==="distribution"?xr(t)!==null&&!n:e==="heat"?xr(
t)!==null&&n:e==="table"||xr(t)===null}var Vb="[data-stop]";function Lp(e){return[...e.querySelectorAll(Vb)].filter(t=>t.closest("[data-sentence]")===e)}function v_(e){
if(!e)return;let t=Lp(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function x_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Vb)||t.closest("[data-sentence]")!==e))for(let n of Lp(
e))n.tabIndex=n===t?0:-1}function w_(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Lp(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function to(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${Vb}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function Wb(){
let e=document.querySelector("[data-sentence]"),t=e?Lp(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Kb="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";function jb(e,t,n){let o=Gu(t.where),i=Kt(e,o);if(typeof i=="string")return Pe(e,o,t.span?k_(i,t.span,n):n);let s=o.slice(
0,-1),a=Kt(e,s);return o.at(-1)!==0||typeof a!="string"?null:Pe(e,s,t.span?k_(a,t.span,n):n)}function k_(e,t,n){let{start:o,
end:i}=os(e,t);return e.slice(0,o)+n+e.slice(i)}function C_(e){return jb(xe.value,e,"")!==null}function Np(e,t){let n=jb(xe.value,e,t);n&&ye({document:n})}var S_="he",T_="Tp",$_="_p";var M_=es({document:{dataset:""},error:null,sentence:()=>null});function We(){return ns(M_)}function Rt({document:e,error:t,
label:n,children:o}){let i=I(null);je(()=>v_(i.current));let s=a=>{!a.defaultPrevented&&w_(a.currentTarget,a)&&a.preventDefault()};
return r(M_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:S_,onKeyDown:s,onFocusIn:a=>{x_(a.currentTarget,a.target)},children:o})})}function be({word:e,
children:t}){return r("span",{class:T_,children:[e!==void 0&&r(Zl,{children:e}),t]})}function Zl({children:e}){return r(
"span",{class:$_,children:e})}function Bp({id:e,error:t,shown:n=t}){return r(he,{...e===void 0?{}:{id:e},error:n,onHint:C_(
t)?o=>Np(t,o):void 0})}var Hc=class extends Qi{state={failed:null};componentDidCatch(){this.setState({failed:this.props.document})}render({document:t,
children:n}){return this.state.failed!==t?n:r(be,{word:"This question cannot be said in words:",children:r(P,{small:!0,kind:"\
outlined",icon:"braces",onClick:()=>Bn({kind:"json"}),children:"Edit it as JSON"})})}};var P_=de(null);function __(e){je(()=>{e&&(P_.value=e)},[e])}function Jb({error:e,class:t}){let[n,o]=k(null);if(F(()=>o(
e),[e]),n!==e||P_.value===e)return null;let s=e.where===""||e.message.includes(e.where)?e:{message:`${e.where}: ${e.message}`,
hint:e.hint};return r("div",{class:t,children:r(Bp,{error:e,shown:s})})}var pK=["dataset","define","params","timezone","week_start","missing"];function fo(e,t){let n=pK.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Zb(e,t,n){return(await oe(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var fK=2e3,Ca=new Map,Fp=new Map,E_=de(0),D_;function Yl(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Ts(e,t){E_.value;let n=JSON.stringify(e),o=al.value,i=t.filter(a=>a.text!==""&&!Ca.has(Yl(n,a))),s=i.map(
a=>Yl(n,a)).join(`

`);return F(()=>{i.length>0&&o!=="away"&&hK(n,e,i)},[s,o]),t.map(a=>Ca.get(Yl(n,a))??null)}async function A_(e,t,n){let o=JSON.
stringify(e),i=Ca.get(Yl(o,t));if(i)return i;let[s]=await Zb(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return O_(o,t,s),s}function hK(e,t,n){let o=Fp.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(Yl(e,i),i);Fp.set(e,o),D_??=setTimeout(()=>{D_=void 0,gK()},0)}async function gK(){let e=[...Fp];Fp.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await Zb(n,i).catch(()=>[])).forEach((a,l)=>O_(t,i[l],
a))})),E_.value++}function O_(e,t,n){Ca.size>=fK&&Ca.delete(Ca.keys().next().value),Ca.set(Yl(e,t),n)}async function Sr(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await A_(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=G(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Ql(e,t,n){if(!t)return n;
let{start:o,end:i}=os(e,t);return e.slice(0,o)+n+e.slice(i)}var yK=6;function zp(e){let[,t,n]=/^(.*)[[#](\d+)\]?$/.exec(e)??[];return t===void 0?null:{list:t,at:Number(n)}}function R_(e,t){
let[n,o]=k(!1),i=I(null),s=I(0);return F(()=>()=>i.current?.(),[]),{dragged:n,onPointerDown:u=>{let c=zp(e);if(!t||!c||u.
button!==0||u.pointerType==="touch")return;let m=null,d=!1,p=w=>{m?.removeAttribute("data-drop"),m=w,m&&(m.dataset.drop=
zp(m.dataset.stop??"").at<c.at?"before":"after")},f=w=>{if(!d&&Math.hypot(w.clientX-u.clientX,w.clientY-u.clientY)<yK)return;
d=!0,o(!0);let x=document.elementFromPoint(w.clientX,w.clientY)?.closest("[data-path]")?.querySelector("[data-stop]")??null,
$=x&&zp(x.dataset.stop??"");p($&&$.list===c.list&&$.at!==c.at?x:null)},h=()=>{removeEventListener("pointermove",f),removeEventListener(
"pointerup",y),removeEventListener("keydown",b,!0),p(null),o(!1),i.current=null},y=()=>{let w=m&&zp(m.dataset.stop??"");
h(),d&&(s.current=performance.now()),w&&t(w.at-c.at)},b=w=>{w.key!=="Escape"||!d||(w.stopPropagation(),s.current=1/0,h())};
i.current=h,addEventListener("pointermove",f),addEventListener("pointerup",y),addEventListener("keydown",b,!0)},wasDragged:()=>{
let u=performance.now()-s.current<100;return s.current=0,u}}}function L_(e,t,n){let o=wi(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}var N_="qp",B_="t",F_="Fp",z_="Gp",I_="Jp",H_="Kp",q_="Op",U_="s",V_="Pp",W_="Qp",K_="N",Yb="Vp";function un(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=We(),u=I(null),c=bt(),m=R_(t,s?void 0:e.
onMove),[d,p]=k(!1),f=s?null:L_(l.error,o,i),h=e.alone&&f?.where!==o?null:f;__(h);let y=h!==null||a!==null,b=vK(h,a,e.onHint),
w=async()=>{await e.onRemove?.(),to(l.sentence(),t,e.after??"more")},x=e.editor!==void 0||e.menu!==void 0;return r("span",
{class:N_,"data-path":o,children:[r("span",{class:Te(B_,s&&z_,y&&I_,e.quiet&&H_,d&&F_,m.dragged&&q_),children:[y&&r("spa\
n",{class:V_,children:r(ae,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:U_,"data-stop":t,tabIndex:-1,
"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":x?d:void 0,"aria-invalid":y||void 0,"aria-describ\
edby":y?`${c}-problem`:void 0,onPointerDown:m.onPointerDown,onClick:()=>{m.wasDragged()||p(!d)},onKeyDown:$=>xK($,e,w,b),
children:[r("span",{class:"spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:W_,children:r(ae,{name:"d\
own",size:12})})]}),e.onRemove&&r("button",{type:"button",class:K_,tabIndex:-1,"aria-label":`Remove ${U(n)}`,onClick:w,children:r(
ae,{name:"close",size:12})})]}),h&&r("span",{class:Yb,children:r(Bp,{id:`${c}-problem`,error:h})}),a&&r("span",{class:Yb,
children:r(he,{id:`${c}-problem`,error:a,onHint:e.onHint})}),d&&e.menu&&r(_o,{anchor:u.current,label:U(n),items:e.menu,onClose:()=>p(
!1)}),d&&e.editor&&r(on,{anchor:u.current,role:"dialog",label:U(n),onClose:()=>{p(!1),e.onLeave?.()},children:e.editor(()=>p(
!1))})]})}function vK(e,t,n){let o=t??e,i=o?Qg(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>Np(e,i)}function xK(e,t,n,o){
let i=e.key==="Enter"&&o?o:wK(e,t,n);i&&(e.preventDefault(),i())}function wK(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){
return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(
1):null:e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:
null}var kK=new Set(["has","contains","starts_with","ends_with"]);function eu({property:e,operator:t,values:n}){let o=Ce(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:kK.has(i)?`${t}(${o}, ${n.map(qc).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(qc).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(qc).join(" and ")}`}
function qc(e){return typeof e=="string"?jt(e):String(e)}var CK=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function J_(e){for(let[t,n]of CK){if(e===t)return n;if(e===n)return t}
return e}var j_=["=","!=","in","not in"],Xl=["is null","is not null"],Qb=[">=",">","<","<=","between","not between"],G_=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Ip(e){switch(e){case"bool":return["is true","is false",...Xl];case"string":return[
...j_,...G_,...Xl];case"int64":case"float64":return["=",...Qb,"!=","in","not in",...Xl];case"timestamp":return[...Qb,...Xl];case"\
list of strings":return["has","not has",...Xl];case"unknown":return[...j_,...Qb,...G_,"has","not has",...Xl]}}function ho(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Sa(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var Z_={property:null,type:"unknown",operator:null,values:[]};function Y_(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Xb({property:e,operator:t}){return e===null?"property":t===null||ho(t)===0?"operator":
"values"}function Q_(e,t,n){return e.operator!==null&&e.type===n&&Ip(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function X_(e,t){let n=ho(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Hp(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function eD(e,t){let n=e.operator===null?0:ho(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function ev({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=ho(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function Uc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||ev(e)!==null)return null;
if(ho(n)!=="many"||!o.includes(null))return eu({property:t,operator:ho(n)==="many"?Sa(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=eu({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=eu({property:t,operator:Sa(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function Vc(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function tD(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}var oD="Lr",rD="Wp";function Pn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:oD,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:rD,children:e}),r(ms,{...i,inline:!0,autofocus:!0,eager:!0})]})}function rr(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function Vn(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:rr(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var iD={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function tu(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function sD({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=k(""),c=e.filter(
f=>f===l.trim()),m=e.filter(f=>f!=="in"&&f!=="not in"),d=c.length>0?c:Vn(m,l,f=>`${f} ${tu(f)} ${iD[f]}`),p=f=>f===t||t!==
null&&f===Sa(t,1);return r(Pn,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:d.map(f=>({value:f,label:tu(f),note:iD[f],selected:p(f)})),onPick:n,onTake:()=>{}})}var nv="fe",aD="ue",lD="Yp";var ov=8;function uD({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
A,{children:[r("button",{type:"button",class:nv,"data-present":t==="property",onClick:()=>n("property"),children:r(D,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:nv,"data-present":t==="operator",onClick:()=>n("operator"),
children:tu(s)}),t==="values"&&a.slice(0,ov).map(l=>r("button",{type:"button",class:aD,onClick:()=>o(Hp(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r(D,{value:l,most:24,middle:!0}),r(ae,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>ov&&r("span",{class:lD,children:["and ",W(a.length-ov)," more"]})]})}var cD="sluice.lately";function rv(e,t=""){return new Map(Object.entries(pD())).get(dD(e,t))??[]}function qp(e,t,n=""){if(t===
""||t.length>200)return;let o=dD(e,n),i=Object.entries(pD()),s=[t,...rv(e,n).filter(a=>a!==t)].slice(0,40);$K(Object.fromEntries(
[[o,s],...i.filter(([a])=>a!==o)].slice(0,50)))}function mD(e,t,n,o){if(t.length===0)return e;let i=new Map(t.map((a,l)=>[
a,l])),s=a=>i.get(n(a))??t.length;return[...e].sort((a,l)=>o(a,l)||s(a)-s(l))}function dD(e,t){return JSON.stringify([e,
t])}function pD(){try{let e=JSON.parse(localStorage.getItem(cD)??"{}"),t=Object.entries(e??{}).filter(n=>Array.isArray(n[1])&&
n[1].every(o=>typeof o=="string"));return Object.fromEntries(t)}catch{return{}}}function $K(e){try{localStorage.setItem(
cD,JSON.stringify(e))}catch{}}var Up=50;function Vp(e,t,n,o){return oe(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:Up},
signal:o})}function iv(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:m,params:d,missing:p}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:m,params:d,missing:p,limit:Up};return oe(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}async function fD(e,t,n,o,i){let{compare:s,...a}=Ne(e),l=Ce(n),u=o===""?void 0:`contains(\
lower(string(${l})), ${jt(o.toLowerCase())})`,c={...a,aggregate:{over:t,measures:["count()"],by:[l],having:u,order:["cou\
nt() desc"],limit:Up+1}},{rows:m}=await oe("v1/query",{body:c,signal:i}),d=m.filter(([f])=>f!==null).map(([f,h])=>({value:f,
count:Number(h)})),p=Number(m.find(([f])=>f===null)?.[1]??0);return{values:d.slice(0,Up),more:0,nulls:p,exact:!0}}function sv(e,t){let[n,o]=k(null);return F(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Rn(s)||o(a=>({key:e,value:a?.value??null,error:G(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Wp(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=sv(`${i}
${n.join()}
${s}`,p=>Vp(i,s,n,p)),l=MK(e,s),u=a.fresh&&a.value?a.value:{names:PK(i,s),more:0},c=new Set(l.map(({name:p})=>p)),d=[...l,
...u.names.filter(({name:p})=>!c.has(p))].filter(p=>p.kind==="function"||o(p.type));return{names:[...av(d,i,"",s,({name:p})=>p)],
more:u.more}}function MK({define:e},t){return Object.keys(e??{}).filter(n=>rr(n,t)<3).map(n=>({kind:"definition",name:n,
text:Ce(n),type:"unknown",filled:1}))}function PK(e,t){let n=Oe(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??
[]).map(({name:i,type:s,filled:a})=>({kind:"property",name:i,text:Ce(i),type:s,filled:a/o})).filter(({name:i})=>rr(i,t)<
3).sort((i,s)=>rr(i.name,t)-rr(s.name,t)||s.filled-i.filled)}function av(e,t,n,o,i){let s=Z(()=>rv(t,n),[t,n]);return mD(
e,s,i,(a,l)=>rr(i(a),o)-rr(i(l),o))}function hD(e,t){return Oe(e).value.value?.columns?.find(n=>n.name===t)?.type??"unkn\
own"}function Kp(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return sv(
s,async a=>{let l=()=>iv(e,t??"",void 0,i,a);return n===void 0?l():iv(e,t??"",n,i,a).catch(u=>{if(Rn(u)||G(u).status!==400)
throw u;return l()})})}function gD(e,t,n,o){let i=o.trim(),s=n===null||t===void 0?null:JSON.stringify([e,t,n,i]);return sv(
s,a=>fD(e,t,n??"",i,a))}var yD="Zp";var EK={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},AK={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function lv(e){let t=e.kind==="function"||e.filled>=.9995?"":H(e.filled);return[EK[e.kind]||AK[e.type],t].filter(n=>n!==
"").join(", ")}function bD(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r(D,{value:s.name,most:60,middle:!0}),
note:lv(s)}));return n===""||o&&rr(o.name,n)<3?i:[Tr(n),...i]}function Tr(e){return{value:{typed:e},label:r("code",{class:yD,
children:r(D,{value:e,most:60})}),note:"as it is typed"}}function ir(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=k(e.typed??""),u=Wp(t,a,n,o),c=e.names?Vn(e.names,
a,({name:w})=>w).filter(({type:w})=>o?.(w)??!0):u.names,m=e.names?0:u.more,d=e.extra?.(a)??[],p=bD(c,a),f=p[0]!==void 0&&
"typed"in p[0].value,h=d.length>0&&f?[...d,...p.slice(1),p[0]]:[...d,...p],y=w=>{if(!("entry"in w))return b(w.typed);qp(
t.dataset,w.entry.name),i(w.entry)},b=w=>{w.trim()!==""&&s(w.trim())};return r(Pn,{label:e.label,placeholder:e.placeholder,
text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.onBack,options:h,onPick:y,onTake:b,foot:m>
0?`${W(m)} more, keep typing`:void 0})}function xD({document:e,beside:t,draft:n,typed:o="",names:i,over:s,onValues:a,onBack:l,onCancel:u,onLeave:c,head:m}){let[
d,p]=k(o),f=n.operator===null?1:ho(n.operator),h=f==="many",y=n.property??"",b=Kp(e,i?null:Ce(y),t,d),w=gD(e,s,i&&vD(n.type)?
y:null,d),x=i?w:b,$=av(x.value?.values??[],e.dataset,y,d,({value:O})=>String(O)),T=Vc(d,n.type),_=d===""||T!==void 0,S=OK(
n,d,T,x.value&&{...x.value,values:$}),B=O=>{let K=eD(n,O);p(""),a(K.values,f!==2||K.values.length>=2)},R=(O,K)=>{let q="\
typed"in O?T:O.value;q!==void 0&&(K&&h?(p(""),a(Hp(n,q).values,!1)):h&&d===""&&n.values.length>0?a(n.values,!0):B(q))},Q=()=>{
h&&d===""&&n.values.length>0?a(n.values,!0):T!==void 0&&d!==""&&B(T)},L=O=>{let K=h?tD(O)?.map(q=>Vc(q,n.type)):void 0;return!K||
K.includes(void 0)?!1:(a([...new Set([...n.values,...K])],!0),!0)};return r(Pn,{label:"Value",placeholder:RK(n,f),text:d,
onText:p,head:m,onCancel:u,onLeave:c,onBackspace:()=>n.values.length>0?a(n.values.slice(0,-1),!1):l(),onPaste:L,invalid:!_,
several:h,spaceTypes:d!==""&&S[0]!==void 0&&"typed"in S[0].value,options:S,onPick:R,onTake:Q,foot:_?LK(x,i&&(s===void 0||
!vD(n.type)),h):`${qc(d)} is no number`})}function OK(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=p=>e.values.includes(p),a=(o?.
values??[]).map(({value:p,count:f})=>({value:{value:p},label:r(D,{value:p,most:60,middle:!0}),note:i+W(f),selected:s(p)})),
l=o?.values.some(({value:p})=>p===n)??!1,u=t!==""&&n!==void 0&&!l?[Tr(t)]:[],c=l?a.filter(({value:p})=>"value"in p&&p.value===
n):[],m=a.filter(p=>!c.includes(p)),d=o&&t===""&&o.nulls>0&&e.operator!==null&&ho(e.operator)==="many"?[{value:{value:null},
label:r(D,{value:null}),note:i+W(o.nulls),selected:s(null)}]:[];return[...u,...c,...m,...d]}function RK({values:e,type:t},n){
return n===2?e.length===0?"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function LK({value:e,error:t},n,o){let i=e&&
e.more>0?[`${W(e.more)} more, keep typing`]:[],s=o?["Space: several, Enter: done"]:[];return[...n?["type it: the values \
of this column are not listed"]:t?["the values cannot be listed"]:i,...s].join(" · ")}function vD(e){return e!=="float6\
4"&&e!=="timestamp"}function jp(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=k(()=>Xb(n)),l=I(e.typed??""),u=h=>{l.current="",a(h)},
c=(h,y)=>{let b=Q_(n,h,y);o(b),u(b.operator===null||Xb(b)!=="values"?"operator":"values")},m=async h=>{let y=(await Sr(e.
context,e.kind,h)).parsed?.tree;y?.kind==="name"&&y.name!==void 0&&y.type!=="bool"&&y.type!=="unknown"?c(y.name,y.type):
i(h,null)},d=h=>{let y=X_(n,h);o(y),ho(h)===0?i(Uc(y),y):u("values")},p=(h,y)=>{let b={...n,values:h};o(b);let w=y?Uc(b):
null;if(w!==null){for(let x of h.slice(0,NK))x!==null&&qp(t.dataset,String(x),n.property??"");i(w,b)}},f={onCancel:e.onCancel,
onLeave:e.onLeave,head:r(uD,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?r(ir,{...f,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:BK,...e.names?{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>{
m(h)}},"property"):s==="operator"?r(sD,{...f,operators:Ip(n.type),present:n.operator,onPick:d,onBack:()=>u("property")},
"operator"):r(xD,{...f,document:t,beside:e.beside,draft:n,typed:l.current,names:e.names!==void 0,over:e.over,onValues:p,
onBack:()=>u("operator")},"values")}var NK=10,BK=["property","definition","cohort","lookup"];var Lo="rd",Wn="id",uv="ad",$s="td",wD="od",kD="nd";var SD=3;function Gp({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:$s,children:r(
D,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Wn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(CD,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(A,{children:[s==="is false"&&r("span",{class:Wn,children:"not"}),r("span",{class:Lo,children:r(D,{value:i,most:40,middle:!0})})]}):
r(A,{children:[r("span",{class:Lo,children:r(D,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Wn,children:tu(ho(
s)==="many"?Sa(s,a.length):s)}),s!==null&&r(CD,{values:a,between:s.endsWith("between")})]})}function CD({values:e,between:t,
name:n=!1}){return e.length>SD+1?r("span",{class:uv,children:["(",W(e.length)," values)"]}):r("span",{class:n?Lo:uv,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Wn,children:t?" and ":n?" or ":", "}),r(FK,{value:o})]},i))})}function FK({
value:e}){return e===null?r("i",{class:Wn,children:Yn.null}):r(D,{value:e,most:40,middle:!0})}function Jp(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>SD+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function Zp(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function Kc(e){
return e.length===0?void 0:e.join(" and ")}function Ms(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Yp(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function TD({text:e,chip:t}){if(t)return eu({...t,operator:J_(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&zK(n)?n:`not (${e})`}function zK(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var cv={property:"event",type:"string",operator:"=",values:[]};function Qp({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=k(cv);return r(jp,{document:e,context:fo(e),kind:"condition",beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,
onLeave:o})}function oi({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(A,{children:[n.
map((s,a)=>r(be,{word:i(a),children:s},a)),o&&r(be,{word:n.length===0?e:void 0,children:o},"after")]})}var $D="Mr",MD="pd",PD="dd";function ri({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=I(null),[l,u]=k(null),[c,m]=k(null),d=I(
0),p=x=>{m(a.current?.getBoundingClientRect()??null),u(x)},f=n==null||n===!1,h=Vo(f?t:void 0),y=()=>{d.current=performance.
now(),u(null)},b=x=>{(x.detail===0||performance.now()-d.current>300)&&p("")},w=x=>{if(!(x.ctrlKey||x.metaKey||x.altKey)){
if(x.key.length===1&&x.key!==" "&&x.key!=="/")p(x.key);else if(x.key==="Backspace"&&s)s();else return;x.preventDefault()}};
return r(A,{children:[r("button",{ref:a,type:"button",class:Te($D,!f&&MD,l!==null&&PD),...h,"data-stop":e,tabIndex:-1,"a\
ria-label":typeof n=="string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:b,onKeyDown:w,children:[
r(ae,{name:"plus",size:14}),n]}),l!==null&&r(on,{anchor:c,role:"dialog",label:t,onClose:()=>{y(),i?.()},children:o(l,y)})]})}function Ps(e){return typeof e=="object"&&e!==null&&["sessions","actors","flows"].some(t=>typeof e[t]=="object")}function dv(e){
return Ps(e)?"sessions"in e?"sessions":"actors"in e?"actors":"flows":"events"}var HK={sessions:[["duration","float64"],[
"events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],["first","timestamp"],["last","t\
imestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start","timestamp"]]};function jc(e,t){
let n=dv(t);if(n==="events"||!Ps(t))return;let o="sessions"in t?t.sessions:"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.
per=="string"?o.per:Oe(e).value.value?.actors?.[0],s=Object.keys(pv(t)).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.
map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...HK[n],...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"p\
roperty",name:u,text:Ce(u),type:c,filled:1}))}function pv(e){if(!Ps(e))return{};let{properties:t}="sessions"in e?e.sessions:
"actors"in e?e.actors:e.flows;return t??{}}function Xp(e,t){return[...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].
map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(n)?.[1]??n;return{kind:"measure",name:i,text:Ce(i),type:o,
filled:1}})}function _D(e,t){let n=Object.entries(pv(t)),o=Ts(fo(e),n.map(([,s])=>({kind:"measure",text:s}))),i=new Map(n.map(([s],a)=>[
s,o[a]?.type??"unknown"]));return jc(e.dataset,t)?.map(s=>i.has(s.name)?{...s,type:i.get(s.name)}:s)}var DD="ld",ED="Nr",AD="Rr";var OD=null;function UK(){return OD??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),OD}function ou(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=I(null),a=I(null),l=I(e);l.current=e;let[u,c]=k(!1);return F(()=>{let m=!1;
return UK().then(d=>{m||!d||!s.current||(a.current=d.mount(s.current,{...l.current,onText:p=>{p!==l.current.text&&l.current.
onText(p)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{m=!0,a.current?.destroy()}},
[]),F(()=>{u&&i&&a.current?.focus()},[u]),F(()=>{a.current?.setText(t)},[t]),F(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:Te(DD,e.class),children:[r("div",{ref:s,class:ED,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:AD,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:m=>e.onText(m.currentTarget.
value)})]})}var RD="xd",LD="sd",ND="cd",BD="gd",FD="hd";function ef({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:RD,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(ou,{class:LD,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?os(
t,n.span):null}),n&&r("div",{class:ND,children:r(he,{error:n})}),r("div",{class:BD,children:[r("span",{class:FD,children:"\
Enter takes it, Shift+Enter is a new line"}),r(P,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function ru(){let e=I(!0);return F(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function Oi(e){let{path:t,what:n,onChange:o}=e,i=WK(e.text),s=We(),a=e.groups?"having":"condition",l={...fo(s.document,e.
over),...e.groups},u=e.over,c=_D(s.document,u),m=e.groups?Xp(e.groups.measures,e.groups.by):c,d=Zp(i,Ts(l,[{kind:a,text:i}])[0]??
null),p=d.map(L=>L.text),[f,h]=k(null),y=ru(),b=e.byEvent&&d.length===0?cv:Z_,w=L=>`${t}#${L<d.length?L:"draft"}`,x=e.needed!==
!0||d.length>1,$=async L=>{await Sr(l,a,Kc(L)??""),y()&&(h(null),o(Kc(L)))},T=async(L,O,K)=>{h({at:L,condition:K,text:O,
problem:null});let{parsed:q,problem:J}=await Sr(l,a,O);if(J)return h({at:L,condition:K,text:O,problem:J}),to(s.sentence(),
w(L));let X=Ms(p,L,Kc(q?.conjuncts?.map(le=>le.text)??[`(${O})`])??O);await $(X)},_=()=>{if(!f||f.problem)return;let L=f.
condition?Uc(f.condition):f.text;L!==null&&L.trim()!==""?T(f.at,L,f.condition):f.condition?.property?h({...f,problem:{message:ev(
f.condition)??"",hint:"",span:null}}):h(null)},S=(L,O,K)=>{let q=d[L],J=f?.at===L?f:null,X=()=>{h(null),K(),L>=d.length&&
to(s.sentence(),`${t}#+`)},le=()=>{K(),_()},ue=(mt,lt)=>{K(),T(L,mt,lt)};return(J?J.condition===null&&J.text!==null:q&&!q.
chip)?r(ef,{label:n,text:J?.text??q?.text??"",problem:J?.problem??null,onCancel:X,onLeave:le,onText:mt=>h({at:L,condition:null,
text:mt,problem:null}),onDone:mt=>ue(mt,null)}):r(jp,{document:s.document,typed:O,draft:J?.condition??(q?.chip?Y_(q.chip):
b),names:m,over:e.groups?void 0:u,context:l,kind:a,beside:Kc([...e.within?[e.within]:[],...Ms(p,L,null)]),onDraft:mt=>h(
{at:L,condition:mt,text:null,problem:null}),onDone:ue,onCancel:X,onLeave:le})},B=L=>{f?.text&&T(f.at,Ql(f.text,f.problem?.
span??null,L),null)},R=(L,O)=>{let K=f?.at===L?f:null;return r(un,{stop:w(L),path:t,span:O?.span,after:`${t}#+`,what:n,label:`${n}\
: ${Jp(O,K)}`,draft:K!==null,problem:K?.problem,onHint:K?.text?B:void 0,editor:q=>S(L,"",q),onLeave:_,onRemove:K?()=>h(null):
x?()=>$(Ms(p,L,null)):void 0,onNegate:O&&!K?()=>{$(Ms(p,L,TD(O)))}:void 0,onMove:O&&d.length>1?q=>{$(Yp(p,L,q)).then(()=>to(
s.sentence(),`${t}#${Math.max(0,Math.min(L+q,d.length-1))}`))}:void 0,children:r(Gp,{part:O,draft:K,byEvent:e.byEvent??!1})})},
Q=d.map((L,O)=>R(O,L));return r(oi,{lead:e.lead,between:"and",after:r(ri,{stop:`${t}#+`,label:`Add a ${n}`,editor:(L,O)=>S(
d.length,L,O),onLeave:_,onBackspace:d.length>0&&x?()=>{$(p.slice(0,-1))}:void 0,children:d.length===0&&f===null?e.empty:
void 0}),children:f?.at===d.length?[...Q,R(d.length,null)]:Q})}function WK(e){return typeof e=="string"?e:JSON.stringify(
e)}function cn(){let[e,t]=k([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),to(zD(),`${n}#+`,n)},put:(n,o)=>{re(n,o),
to(zD(),n,`${n}#+`)}}}function zD(){return document.activeElement?.closest("[data-sentence]")??document.querySelector("[\
data-sentence]")}function mn({word:e="where"}){let{document:t}=We();return r(Oi,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>re(
"where",n),empty:"filter"})}var KK=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function ID({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=k(null);if(l)
return r(jK,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=d=>n?Vn(KK,d.trim()===""?"time":d,([p,f])=>`time ${f} ${p}`).
map(([p,f])=>({value:{typed:`time('${p}')`},label:p==="auto"?"time":`time, ${p}`,note:f})):[];return r(ir,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:d=>d.trim()===""?c(d).slice(0,1):c(d),onName:d=>{n&&(d.type==="int64"||d.type==="float64")?u(d):s(d.text)},onText:s,
onCancel:a,onLeave:a})}function jK({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=k(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=Vn(a,i,([u,c])=>`${u} ${c}`);return r(Pn,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[Tr(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var tf=()=>!0,ii=e=>e==="int64"||e==="float64",HD=e=>ii(e)||e==="timestamp"||e==="string",qD=e=>e!=="list of strings",hv=[
{name:"count",meaning:"how many",alone:!0,fits:tf},{name:"uniq",meaning:"how many different",usual:!0,fits:qD},{name:"su\
m",meaning:"total",usual:!0,fits:ii},{name:"avg",meaning:"mean",usual:!0,fits:ii},{name:"median",meaning:"half are below",
usual:!0,fits:ii},{name:"p95",meaning:"95 % are below",usual:!0,fits:ii},{name:"p75",meaning:"75 % are below",fits:ii},{
name:"p90",meaning:"90 % are below",fits:ii},{name:"p99",meaning:"99 % are below",fits:ii},{name:"p999",meaning:"99.9 % \
are below",fits:ii},{name:"min",meaning:"least",fits:HD},{name:"max",meaning:"largest",usual:!0,fits:HD},{name:"first",meaning:"\
by time",fits:tf},{name:"last",meaning:"by time",fits:tf},{name:"stddev",meaning:"standard deviation",fits:ii},{name:"un\
iq_approx",meaning:"about how many different",fits:qD},{name:"count",meaning:"how many have a value",fits:tf}];function UD(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=k(e.typed),[c,m]=k(e.text),[d,p]=k(null),[f,h]=k(!a);if(f){let b=()=>c===
e.text?s():i(c);return r(ef,{label:"Measure",text:c,problem:e.problem,onText:m,onDone:i,onCancel:s,onLeave:b})}if(d)return r(
ir,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:b=>b===
"unknown"||d.fits(b),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>p(null),onName:b=>i(`${d.name}(${b.text})`),onText:b=>i(
`${d.name}(${b})`)});let y=b=>{"text"in b?i(b.text):"typed"in b?i(b.typed):b.aggregate.alone?i(`${b.aggregate.name}()`):
p(b.aggregate)};return r(GK,{document:t,names:n,text:l,onText:u,present:e.text,onPick:y,onTake:b=>{b!==""&&i(b)},onCancel:s,
onWrite:()=>h(!0)})}function GK({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),m=Wp(e,c,["property","definition","lookup"]).names,d=t?Vn(t,c,({name:b})=>b):m,p=Vn(hv,c.replace(/\(.*$/s,""),({name:b,
meaning:w})=>`${b} ${w}`).map(b=>({value:{aggregate:b},label:b.alone?`${b.name}()`:`${b.name}(…)`,note:b.meaning})),f=c===
""?[]:d.filter(({name:b})=>rr(b,c)<3).slice(0,4).flatMap(JK),h=/[^\p{L}\p{N}_]/u.test(c)||p.length+f.length===0?[Tr(c)]:
[],y=c===""?p:[...h,...p,...f];return r(Pn,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:y,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(P,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function JK(e){
let t=hv.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r(D,{value:`${o}(${e.name})`,most:60,middle:!0}),note:lv(e)}))}function VD({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0,i=/\sas\s/i.test(e)&&t?.name!==void 0&&t.name!==
n?r("span",{class:Wn,children:[" as ",r(D,{value:t.name,most:40})]}):null;return o!==void 0?r("span",{class:Lo,children:[
o==="auto"?"time":`time, ${o}`,i]}):n!=null?r("span",{class:Lo,children:[r(D,{value:n,most:40,middle:!0}),i]}):r("span",
{class:$s,children:r(D,{value:e,most:60})})}function _s(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=We(),u=fo(l.document,e.over),c=Ts(u,o===null?
[]:n.map($=>({kind:o,text:$}))),[m,d]=k(null),p=ru(),f=$=>$===0&&l.error?.where===t?t:`${t}[${$}]`,h=e.needed!==!0||n.length>
1,y=$=>{d(null),s($.length>0?$:void 0)},b=async($,T)=>{d({at:$,text:T,problem:null});let{problem:_}=o===null?{problem:null}:
await Sr(u,o,T);if(p()){if(!_)return y(Ms(n,$,T));d({at:$,text:T,problem:_}),to(l.sentence(),`${t}[${$<n.length?$:"draft"}\
]`)}},w=($,T,_)=>{let S=m?.at===$?m:null;return e.editor({text:S?.text??n[$]??"",parsed:S?null:c[$]??null,typed:T,problem:S?.
problem??null,onDone:B=>{_(),b($,B)},onCancel:()=>{d(null),_(),$>=n.length&&to(l.sentence(),`${t}#+`)}})},x=$=>{let T=m?.
at===$?m:null,_=$<n.length;return r(un,{stop:`${t}[${_?$:"draft"}]`,path:f($),after:`${t}#+`,what:i,label:`${i}: ${T?.text??
n[$]??""}`,draft:T!==null,problem:T?.problem,onHint:S=>{T&&b($,Ql(T.text,T.problem?.span??null,S))},editor:S=>w($,"",S),
onRemove:T?()=>d(null):h?()=>y(Ms(n,$,null)):void 0,onMove:_&&n.length>1?S=>{y(Yp(n,$,S)),to(l.sentence(),`${t}[${Math.max(
0,Math.min($+S,n.length-1))}]`)}:void 0,children:r(VD,{text:T?.text??n[$]??"",parsed:T?null:c[$]??null})})};return r(oi,
{lead:e.lead,after:n.length<a&&r(ri,{stop:`${t}#+`,label:`Add a ${i}`,editor:($,T)=>w(n.length,$,T),onBackspace:n.length>
0&&h?()=>y(n.slice(0,-1)):void 0,children:n.length===0&&m===null?e.empty:void 0}),children:[...n.map(($,T)=>x(T)),...m?.
at===n.length?[x(n.length)]:[]]})}function Ta({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,most:a,needed:l=!1}){let{document:u}=We();return r(
_s,{path:e,texts:t,kind:"measure",what:o,lead:i,over:n,needed:l,most:a,empty:t.length===0?o:void 0,onChange:s??(c=>re(e,
c)),editor:c=>r(UD,{...c,document:u,names:jc(u.dataset,n)},c.text)})}function si({path:e,texts:t,over:n,what:o="breakdow\
n",lead:i,onChange:s,axes:a=!1,most:l}){let{document:u}=We();return r(_s,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,
empty:o,most:l,onChange:s??(c=>re(e,c)),editor:c=>r(ID,{...c,document:u,axes:a,names:jc(u.dataset,n)})})}function WD({path:e,
texts:t,what:n="property",lead:o}){let{document:i}=We();return r(_s,{path:e,texts:t,kind:null,what:n,lead:o,empty:n,onChange:s=>re(
e,s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(ir,{label:"Property",placeholder:s===""?"property":s,document:i,kinds:[
"property","definition","lookup"],typed:a,onName:c=>l(c.name),onText:l,onCancel:u,onLeave:u})})}function $a(e){let t=ce(e);return t.length===0?["count()"]:t}function KD({aggregate:{measures:e,by:t,order:n}}){let o=Xp($a(e),ce(t));return r(_s,{lead:"ordered by",path:"aggregate.\
order",texts:ce(n),kind:null,what:"order",empty:"a column",onChange:i=>re("aggregate.order",i),editor:i=>r(ZK,{...i,orders:o.
flatMap(({text:s})=>[`${s} desc`,s])})})}function ZK({orders:e,text:t,typed:n,onDone:o,onCancel:i}){let[s,a]=k(n),l=Vn(e,
s,u=>u);return r(Pn,{label:"Order",placeholder:t===""?"column":t,text:s,onText:a,onCancel:i,onLeave:i,onTake:u=>{u!==""&&
o(u)},options:[...l.map(u=>({value:{typed:u},label:r(D,{value:u.replace(/ desc$/,""),most:60,middle:!0}),note:u.endsWith(
" desc")?"largest first":"smallest first",selected:u===t})),...l.length===0?[Tr(s)]:[]],onPick:({typed:u})=>o(u)})}function iu({path:e},t){return e===""?t:`${e}.${t}`}var gv=[["10"],["20"],["100"],["1000"],["0","all of them"]],nf={kind:"\
whole",label:"At most so many groups",lead:"at most",first:10,least:0,most:1e6,usual:gv,unit:"groups"},YK=["monday","tue\
sday","wednesday","thursday","friday","saturday","sunday"],jD=[{member:"week_start",kind:"choice",choices:YK.map(e=>[e,`\
weeks from ${e[0].toUpperCase()}${e.slice(1)}`])},{member:"missing",kind:"choice",choices:[["error","unknown properties \
are mistakes"],["null","unknown properties are null"]]}],of=[{...nf,member:"limit",needs:["by"]},{...nf,member:"limit_by",
needs:["by"],label:"At most so many series",unit:"series"},{member:"fill",needs:["by"],kind:"choice",choices:[[!0,"empty\
 times as zeros"],[!1,"without empty times"]]}],GD=[{member:"limit",kind:"whole",label:"So many events at once",lead:"at\
 most",first:200,least:1,most:1e4,usual:[["100"],["200"],["1000"],["10000"]],unit:"events at once"},{member:"actor",kind:"\
text",label:"The events of one actor",lead:"of",first:""}],ai=[{member:"max",kind:"duration",label:"The longest session",
lead:"sessions of at most",first:"24h",usual:[["30m"],["1h"],["12h"],["24h","a day"]]},{member:"start",kind:"event",label:"\
An event that begins a session",lead:"sessions begun by"},{member:"end",kind:"event",label:"An event that ends a session",
lead:"sessions ended by"},{member:"split",kind:"choice",choices:[["none","sessions go on at midnight"],["day","sessions \
split at midnight"]]},{member:"split_on",kind:"name",label:"Split sessions where a value changes",lead:"sessions split b\
y"},{member:"gap_edge",kind:"choice",choices:[["inclusive","a gap of just that length stays"],["exclusive","a gap of jus\
t that length splits"]]}],rf=[{member:"order",kind:"choice",choices:[["ordered","in this order"],["any","in any order"],
["strict","in this order, nothing in between"]]},{member:"strict_allows",needs:["order","strict"],kind:"choice",choices:[
["nothing","not even repeats"],["repeats","repeated steps may lie between"]]},{member:"hold",kind:"keys",label:"With the\
 same value along the way",lead:"with the same"},{member:"entry",kind:"choice",choices:[["any","from any first step"],["\
first","only from the very first step"]]},{member:"reuse_events",kind:"choice",choices:[[!1,"an event serves one step"],
[!0,"an event may serve several steps"]]},{member:"repeat",kind:"choice",choices:[["any","steps may come again"],["end",
"a step that comes again ends the chain"]]},{member:"ties",kind:"choice",choices:[["any","steps may be at one instant"],
["strict","each step strictly later"]]},{member:"tolerance",kind:"duration",label:"Neighbours that are near may swap",lead:"\
neighbours swap within",first:"1s",usual:[["100ms"],["1s"],["5s"],["1m"]]},{member:"resolution",kind:"duration",label:"C\
oarser times",lead:"times cut to",first:"1s",usual:[["1s"],["1m"],["1h"]]},{member:"window_days",kind:"choice",choices:[
["exact","a window of exact hours"],["calendar","a window of calendar days"]]},{member:"window_edge",kind:"choice",choices:[
["inclusive","the end of the window counts"],["exclusive","the end of the window is outside"]]},{member:"complete_in_ran\
ge",kind:"choice",choices:[[!1,"chains may end after the range"],[!0,"all within the range"]]},{member:"prefer",kind:"ch\
oice",choices:[["earliest_end","the longest that ends first"],["earliest_start","the longest that starts first"]]}],yv=[
...rf,{member:"count",kind:"choice",choices:[["actors","the best chain of each"],["entries","a row for every pass"],["st\
arts","a row for every start"]]}],JD=[{...nf,member:"limit",needs:["by"]},{member:"measures",kind:"measures",label:"A me\
asure over the events of each step",lead:"measuring"},{member:"bins",kind:"whole",label:"So many bins of times",lead:"ti\
mes in",first:20,least:1,most:60,usual:[["10"],["20"],["40"],["60"]],unit:"bins"},{member:"trend",kind:"text",label:"Ove\
r time",lead:"over time by",first:"1d",usual:[["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by month"]]},{member:"\
trend_mode",needs:["trend"],kind:"choice",choices:[["separate","a funnel for each time"],["split","the one funnel by its\
 entries"]]}],ZD=[{member:"strict_allows",needs:["directly",!0],kind:"choice",choices:[["nothing","not even repeats betw\
een"],["repeats","repeated steps may lie between"]]},{member:"anchored",kind:"choice",choices:[[!1,"at any place"],[!0,"\
at its place (of steps in any order)"]]},{member:"required",kind:"choice",choices:[[!1,"chains may lack it"],[!0,"only c\
hains that have it (of steps in any order)"]]}],YD=[{member:"day",kind:"choice",choices:[["calendar","by the calendar"],
["rolling","periods from the start of each"]]},{member:"at_least",kind:"whole",label:"At least so many returns",lead:"at\
 least",first:2,least:1,most:1e4,usual:[["1"],["2"],["3"],["5"]],unit:"times"},{member:"by_return",needs:["by"],kind:"ch\
oice",choices:[[!1,"returns of any value"],[!0,"returns of the same value"]]},{...nf,member:"limit",needs:["by"]},{member:"\
measure",kind:"measure",label:"A measure over the returns",lead:"measuring"}],bv=[{member:"before",needs:["start"],kind:"\
whole",label:"Steps before the start",lead:"with",first:2,least:0,most:20,usual:[["1"],["2"],["5"],["20"]],unit:"steps b\
efore"},{member:"end_at",needs:["end"],kind:"choice",choices:[["first","to its first match"],["last","to its last match"]]},
{member:"exclude",kind:"event",label:"Leave events out",lead:"leaving out"},{member:"collapse_repeats",kind:"choice",choices:[
[!0,"repeats as one step"],[!1,"each repeat a step"]]},{member:"limit",kind:"whole",label:"At most so many names a step",
lead:"at most",first:20,least:0,most:1e5,usual:gv,unit:"names a step"}],QD=[{member:"properties",kind:"keys",label:"Look\
 at some properties only",lead:"looking at"},{member:"exclude",kind:"names",label:"Leave properties out",lead:"leaving o\
ut"},{member:"limit",kind:"whole",label:"At most so many properties",lead:"at most",first:50,least:0,most:1e5,usual:gv,unit:"\
properties"},{member:"values",kind:"whole",label:"So many values of each",lead:"with",first:20,least:0,most:1e3,usual:[[
"0"],["5"],["10"],["50"]],unit:"values each"},{member:"bins",kind:"whole",label:"So many bins of numbers",lead:"numbers \
in",first:40,least:2,most:100,usual:[["10"],["20"],["40"],["100"]],unit:"bins"}];var vv="fd",eE="ud";function sf({path:e,properties:t,of:n}){let o={what:`${n} property`,label:`Measure over the events of ${n==="actor"?"an":
"a"} ${n}`,placeholder:"count() filter (where event = 'search')",kind:"measure"};return r(wv,{lead:"each with",path:e,named:t,
meaning:o})}function nE({named:e}){return r(wv,{lead:"defining",path:"define",named:e,meaning:{what:"definition",label:"\
Expression",placeholder:"amount > 100",kind:"expression"}})}function oE({named:e}){return r(wv,{lead:"with",path:"params",
named:e,meaning:{what:"parameter",label:"Value",placeholder:'CH, or ["CH", "DE"]',kind:null}})}function wv({lead:e,path:t,
named:n,meaning:o}){let i=Object.entries(n??{}),{what:s}=o,a=(u,c,m)=>{let d=i.findIndex(([f])=>f===u),p=d<0?[...i,[c,m]]:
i.map((f,h)=>h===d?[c,m]:f);re(t,Object.fromEntries(p))},l=u=>{let c=i.filter(([m])=>m!==u);re(t,c.length>0?Object.fromEntries(
c):void 0)};return r(oi,{lead:e,after:r(ri,{stop:`${t}#+`,label:`Add a ${s}`,editor:(u,c)=>r(tE,{meaning:o,name:u,text:"",
onDone:(m,d)=>{c(),a(null,m,d)}}),children:i.length===0?s:void 0}),children:i.map(([u,c],m)=>r(un,{stop:`${t}#${m}`,path:`${t}\
.${u}`,after:`${t}#+`,what:s,label:`${s} ${u}: ${xv(c)}`,onRemove:()=>l(u),editor:d=>XK(o,c)?r(e7,{close:d}):r(tE,{meaning:o,
name:u,text:xv(c),onDone:(p,f)=>{d(),a(u,p,f)}}),children:[r("span",{class:Lo,children:[o.kind===null&&"$",r(D,{value:u,
most:40})]}),r("span",{class:Wn,children:"="}),r("span",{class:$s,children:r(D,{value:xv(c),most:40})})]},u))})}function XK({
kind:e},t){return e!==null&&typeof t!="string"}function xv(e){return typeof e=="string"?e:JSON.stringify(e)}function e7({
close:e}){return r("div",{class:vv,children:r(P,{onClick:()=>{e(),Bn({kind:"json"})},children:"Edit it in the document"})})}
function tE({meaning:e,name:t,text:n,onDone:o}){let{document:i}=We(),[s,a]=k(t),[l,u]=k(n),[c,m]=k(null),{kind:d,what:p,
label:f,placeholder:h}=e,y=async()=>{if(s.trim()===""||l.trim()==="")return m({message:`A ${p} has a name and a ${f.toLowerCase()}`,
hint:"",span:null});if(d===null)return o(s.trim(),t7(l.trim()));let{problem:b}=await Sr(fo(i),d,l);b?m(b):o(s.trim(),l.trim())};
return r("form",{class:vv,onSubmit:b=>{b.preventDefault(),y()},children:[r(rn,{label:"Name",value:s,onCommit:a,onInput:a,
autofocus:!0}),r(rn,{label:f,value:l,onCommit:u,onInput:u,code:!0,placeholder:h}),c&&r(he,{error:c}),r("div",{class:eE,children:r(
P,{kind:"primary",small:!0,type:"submit",children:"Take"})})]})}function t7(e){try{return JSON.parse(e)}catch{return e}}function af({items:e=[],groups:t,after:n=[],extras:o}){let{document:i}=We(),s=l=>l.filter(u=>u!==!1),a=[...s(e),...t.flatMap(
l=>o7(i,l,o)),...s(n)];return a.length===0?null:r(un,{stop:"more",path:"#more",what:"Parts of the question",label:"More \
parts of the question",quiet:!0,editor:l=>r(n7,{items:a,onClose:l}),children:[r(ae,{name:"plus",size:14}),"more"]})}function n7({
items:e,onClose:t}){let[n,o]=k(""),i=Vn(e,n,({label:s,member:a})=>`${s} ${a}`).map(s=>({value:s,label:s.label,note:s.member}));
return r(Pn,{label:"More parts",placeholder:"what to add",text:n,onText:o,options:i,onPick:s=>{t(),s.act()},onTake:()=>{},
onCancel:t,onLeave:t})}function o7(e,t,n){let o=i=>{if(!i)return!0;let s=Kt(e,iu(t,i[0]));return i.length===1?ce(s).length>
0:s===i[1]};return t.rare.filter(({member:i,needs:s})=>(Kt(e,iu(t,i))??void 0)===void 0&&o(s)).flatMap(i=>{let s=iu(t,i.
member),{member:a}=i;if(i.kind==="choice")return i.choices.slice(1).map(([u,c])=>({label:r7(c),member:a,act:()=>n.put(s,
u)}));let l="first"in i&&i.first!==""?()=>n.put(s,i.first):()=>n.ask(s);return[{label:i.label,member:a,act:l}]})}function r7(e){
return e[0].toUpperCase()+e.slice(1)}var i7=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function rE(e){let t=e.replaceAll(" ","");return i7.test(t)?t:null}function iE(e){
return e.trim()===""?null:e.trim()}function su(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=
e&&o<=t?o:null}}function sE(e){let t=e.split(",").map(n=>{let[,o,i]=/^\s*(\d+)(?:\s*[-\u2013]\s*(\d+))?\s*$/.exec(n)??[];
return o===void 0?null:i===void 0?Number(o):[Number(o),Number(i)]});return t.every(n=>n!==null)?t:null}function aE(e){return e.
map(t=>Array.isArray(t)?t.join("-"):String(t)).join(", ")}var lf=[["30m","30 minutes"],["1h","1 hour"],["1d","24 hours"],
["7d","a week"],["14d","two weeks"],["30d"],["90d"]],$r=[["1m","a minute"],["5m"],["10m"],["30m","half an hour"],["1h","\
an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function Ds(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>re(t,l));return r(un,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${lE(o,s)}`:""}`,onRemove:e.onRemove,editor:l=>r(s7,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r(D,{value:o,most:24}),o!==null&&s&&` ${lE(o,s)}`]})}function lE(e,t){return e==="1"?t.replace(/(?<!ie)s\b/,""):
t}function s7({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,onCancel:l}){let[u,c]=k(""),[m,d]=k(!1),p=u.trim(),
f=n.filter(([b,w])=>p===""||b.startsWith(p)||(w??"").includes(p)),h=b=>{let w=o(b);w===null?d(!0):a(w)},y=[...p!==""&&!f.
some(([b])=>b===p)&&o(p)!==null?[{value:p,label:p,note:"as it is typed"}]:[],...f.map(([b,w])=>({value:b,label:b,note:w,
selected:b===t})),...p===""&&t!==null?[{value:null,label:s,note:"the default"}]:[]];return r(Pn,{label:e,placeholder:n[0]?.[0]??
"",text:u,onText:b=>{c(b),d(!1)},options:y,onPick:b=>b===null?a(void 0):h(b),onTake:h,onCancel:l,onLeave:l,invalid:m,foot:m||
p!==""&&o(p)===null?i:void 0})}function Fn(e){return r(Ds,{...e,usual:e.usual??lf,read:rE,wrong:"A duration is a number \
with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}function xt({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,alone:l,children:u}){let c=s??(d=>re(e,d===
i?void 0:d)),m=o.find(([d])=>d===n)?.[1]??n;return r(un,{stop:e,what:t,label:`${t}: ${m}`,onRemove:a,alone:l,menu:o.map(
([d,p])=>({label:p,checked:d===n,act:()=>c(d)})),children:u??m})}var a7=["property","definition","lookup"];function Es({path:e,what:t,value:n,none:o,kinds:i=a7,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=We(),[m,d]=k(null),p=ru(),f=y=>{d(null),(u??(b=>re(e,b)))(y)},h=async y=>{let{problem:b}=await Sr(
fo(c),l,a?Ce(y):y);p()&&(b?d({text:y,problem:b}):f(y))};return r(un,{stop:e,what:t,label:`${t}: ${m?.text??n??o}`,draft:m!==
null,problem:m?.problem,onHint:y=>{m&&h(a?y:Ql(m.text,m.problem?.span??null,y))},onRemove:m?()=>d(null):n!==null?()=>f(void 0):
void 0,editor:y=>r(ir,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:y,onLeave:y,onName:b=>{y(),
f(a?b.name:b.text)},onText:b=>{y(),h(b)}}),children:m===null&&n===null?o:r(D,{value:m?.text??n,most:40,middle:!0})})}function gn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=We(),l=t===void 0||/^\s*true\s*$/.test(
t),u=s??(c=>re(e,c??(i?"true":void 0)));return r(Oi,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}function go({group:e,extras:t}){let{document:n}=We();return r(A,{children:e.rare.map(o=>{let i=iu(e,o.member),s=Kt(n,i)??
void 0;return s!==void 0||t.has(i)?r(l7,{path:i,rare:o,value:s},i):null})})}function l7({path:e,rare:t,value:n}){let o=t.
member.replaceAll("_"," ");if(t.kind==="choice")return r(u7,{path:e,what:o,choices:t.choices,value:n});let{lead:i}=t,s=typeof n==
"string"?n:n===void 0?null:JSON.stringify(n),a=()=>re(e,void 0);switch(t.kind){case"keys":return r(si,{lead:i,path:e,what:o,
texts:ce(n)});case"names":return r(WD,{lead:i,path:e,what:o,texts:ce(n)});case"measures":return r(Ta,{lead:i,path:e,texts:ce(
n)});case"measure":return r(Ta,{lead:i,path:e,texts:ce(n),most:1,onChange:l=>re(e,l?.[0])});case"event":return r(gn,{lead:i,
path:e,what:o,text:s??void 0,onChange:l=>re(e,l)});case"name":return r(be,{word:i,children:r(Es,{path:e,what:o,value:s,none:"\
a property"})});case"duration":return r(be,{word:i,children:r(Fn,{path:e,what:o,value:s,none:"none",usual:t.usual,onRemove:a})});case"\
text":return r(be,{word:i,children:r(Ds,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual??[],read:iE,wrong:"",
onRemove:a})});case"whole":return r(be,{word:i,children:r(Ds,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual,
read:su(t.least,t.most),wrong:`A whole number from ${t.least} to ${t.most}`,onRemove:a})})}}function u7({path:e,what:t,choices:n,
value:o}){return r(xt,{path:e,what:t,value:String(o),choices:n.map(([i,s])=>[String(i),s]),onChange:i=>re(e,n.find(([s])=>String(
s)===i)?.[0]),onRemove:()=>re(e,void 0)})}var uE={path:"",rare:jD};function _n({extras:e,groups:t=[],before:n=[],items:o=[]}){let{document:{define:i,params:s}}=We();
return r(A,{children:[t.map(a=>r(go,{group:a,extras:e},a.path)),(i!==void 0||e.has("define"))&&r(nE,{named:i}),(s!==void 0||
e.has("params"))&&r(oE,{named:s}),r(go,{group:uE,extras:e}),r(af,{extras:e,items:o,groups:[...n,...t,uE],after:[i===void 0&&
{label:"A name for an expression",member:"define",act:()=>e.ask("define")},s===void 0&&{label:"A value for $name",member:"\
params",act:()=>e.ask("params")}]})]})}var uf="md";var m7=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function dE({
lead:e,path:t,funnel:n}){let{document:o,error:i}=We(),s=`${t}.exclude`,a=n.exclude??[];return r(oi,{lead:e,after:r(ri,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(Qp,{document:o,typed:l,onCancel:u,onDone:c=>{u(),ye({document:Gm(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(un,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${mE(l,n)}`,editor:()=>r(d7,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>ye({document:Zu(o,s,u)}),children:[r("span",{class:Ci(l.where)===null?$s:Lo,children:r(D,{value:Ci(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Wn,children:mE(l,n)})]},u))})}function mE({after:e,before:t,effect:n},{
steps:o}){let i=`between ${e??1} and ${t??o.length}`;return n===void 0||n==="cut"?i:`${i}, ${n==="void"?"voids the chain":
n==="drop"?"drops the unit":n}`}function d7({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from({length:i},
(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>re(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",{class:uf,
children:r(Rt,{document:e,error:t,label:"Exclusion",children:[r(gn,{lead:"An event with",path:`${n}.where`,text:o.where,
what:"condition of the exclusion",needed:!0}),r(be,{word:"between",children:r(xt,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(be,{word:"and",children:r(xt,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(xt,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:m7})]})})}function cf({path:e,session:t}){return r(be,{word:"in one session, with gaps up to",children:r(Fn,{path:`${e}.gap`,what:"\
gap between sessions",value:t.gap??null,none:"30m",usual:$r,onRemove:()=>re(e,void 0)})})}var pE={groups:[],items:[]};function mf({path:e,funnel:t,extras:n,rare:o=rf}){return r(A,{children:[r(go,{group:{path:e,
rare:o},extras:n}),t.session&&r(cf,{path:`${e}.session`,session:t.session}),t.session&&r(go,{group:{path:`${e}.session`,
rare:ai},extras:n}),fE({path:e,funnel:t,extras:n})&&r(dE,{lead:"without",path:e,funnel:t})]})}function df({rare:e=rf,...t}){
let{path:n,funnel:o,extras:i}=t;return{groups:[{path:n,rare:e},...o.session?[{path:`${n}.session`,rare:ai}]:[]],items:[!fE(
t)&&{label:"Without an event in between",member:"exclude",act:()=>i.ask(`${n}.exclude`)},!o.session&&{label:"Within one \
session",member:"session",act:()=>i.put(`${n}.session.gap`,"30m")}]}}function fE({path:e,funnel:{exclude:t},extras:n}){return Array.
isArray(t)&&t.length>0||n.has(`${e}.exclude`)}function pf({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(xt,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>re(e,a==="on"||void 0)})}function hE({document:e,error:t,path:n,step:o,first:i}){let s=cn(),a={path:n,rare:ZD};return r("div",{class:uf,children:[
r(Rt,{document:e,error:t,label:"Step",children:[r(gn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"conditio\
n of the step",needed:!0}),r(be,{word:"counting",children:r(pf,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,
words:["any such event","the first ever only"]})}),!i&&r(p7,{path:n,step:o}),r(be,{word:i?"it":"in between; it",children:r(
pf,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})}),r(
go,{group:a,extras:s}),r(af,{groups:[a],extras:s})]}),r(rn,{label:"Name",value:o.name??"",placeholder:"as the condition",
onCommit:l=>re(`${n}.name`,l.trim()===""?void 0:l)})]})}function p7({path:e,step:t}){return r(A,{children:[r(be,{word:"w\
ithin",children:r(Fn,{path:`${e}.within`,what:"at most after the step before",value:t.within??null,none:"any time",usual:$r})}),
r(be,{word:"and not before",children:r(Fn,{path:`${e}.after`,what:"at least after the step before",value:t.after??null,none:"\
at once",usual:$r})}),r(be,{word:"with",children:r(pf,{path:`${e}.directly`,what:"what may lie between",value:t.directly,
words:["anything","nothing"]})})]})}function gE({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=We(),u=Zp(n.where,Ts(fo(a),[{kind:"\
condition",text:n.where}])[0]??null),c=Ci(n.where),m=n.name??c??(n.where.trim()==="true"?"any event":null),d=m??u.map(f=>Jp(
f,null)).join(" and "),p=f7(n);return r(un,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${d}`,...p].join(", "),editor:()=>r(
hE,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,onMove:s,onOptional:()=>re(`${e}.optional`,n.optional?void 0:
!0),children:[r("span",{class:kD,children:t+1}),m!=null?r("span",{class:Lo,children:r(D,{value:m,most:40,middle:!0})}):u.
slice(0,2).map((f,h)=>r("span",{class:wD,children:[h>0&&r("span",{class:Wn,children:"and"}),r(Gp,{part:f,draft:null,byEvent:h===
0})]},h)),m===null&&u.length>2&&r("span",{class:Wn,children:["and ",u.length-2," more"]}),p.map(f=>r("span",{class:Wn,children:f},
f))]})}function f7({directly:e,strict_allows:t,within:n,after:o,first_ever:i,anchored:s,required:a,optional:l}){return[i&&
"for the first time ever",e&&(t==="repeats"?"directly, but for repeats":"directly"),n&&`within ${n}`,o&&`after ${o}`,s&&
"at its place",a&&"required",l&&"optional"].filter(c=>typeof c=="string"&&c!=="")}function ff({lead:e,then:t="how many then",path:n,funnel:o}){let{document:i,sentence:s}=We(),a=`${n}.steps`,{steps:l}=o,
u=c=>ye({document:Gm(i,a,l.length,{where:c})});return r(oi,{lead:e,between:c=>c===1?t:"then",after:r(ri,{stop:`${a}#+`,label:"\
Add a step",editor:(c,m)=>r(Qp,{document:i,typed:c,onDone:d=>{m(),u(d)},onCancel:m}),onBackspace:l.length>1?()=>ye({document:Zu(
i,a,l.length-1)}):void 0,children:l.length<2?"step":void 0}),children:l.map((c,m)=>r(gE,{path:`${a}[${m}]`,at:m,step:c,after:`${a}\
#+`,onRemove:l.length>1?()=>ye({document:Zu(i,a,m)}):void 0,onMove:l.length>1?d=>{ye({document:ww(i,a,m,m+d)}),to(s(),`${a}\
[${Math.max(0,Math.min(m+d,l.length-1))}]`)}:void 0}))})}function kv(e){return Oe(e).value.value?.actors?.[0]??"actor"}function Kn({path:e,value:t}){let{document:n}=We(),o=kv(n.
dataset);return r(Es,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>re(e,i===o?void 0:i)})}function hf(e,t,n){return!Ps(t)||"actors"in t?pE:"sessions"in t?{groups:[{path:`${e}.sessions`,rare:ai}],items:[]}:df({path:`${e}\
.flows.funnel`,funnel:t.flows.funnel,extras:n,rare:yv})}function gf({path:e,over:t,extras:n}){return Ps(t)?r(A,{children:[
r(h7,{path:e,over:t,extras:n}),r(sf,{...g7(e,t)})]}):null}function h7({path:e,over:t,extras:n}){if("actors"in t)return r(
be,{word:"by",children:r(Kn,{path:`${e}.actors.per`,value:t.actors.per})});if("sessions"in t)return r(A,{children:[r(be,
{word:"of",children:r(Kn,{path:`${e}.sessions.per`,value:t.sessions.per})}),r(be,{word:"with gaps up to",children:r(Fn,{
path:`${e}.sessions.gap`,what:"gap",value:t.sessions.gap??null,none:"30m",usual:$r})}),r(go,{group:{path:`${e}.sessions`,
rare:ai},extras:n})]});let{funnel:o}=t.flows;return r(A,{children:[r(be,{word:"of",children:r(Kn,{path:`${e}.flows.funne\
l.per`,value:o.per})}),r(ff,{lead:"from",then:"then",path:`${e}.flows.funnel`,funnel:o}),r(be,{word:"within",children:r(
Fn,{path:`${e}.flows.funnel.window`,what:"window",value:o.window??null,none:"14d",usual:lf})}),r(mf,{path:`${e}.flows.fu\
nnel`,funnel:o,extras:n,rare:yv})]})}function g7(e,t){return"sessions"in t?{path:`${e}.sessions.properties`,properties:t.
sessions.properties,of:"session"}:"actors"in t?{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"}:
{path:`${e}.flows.properties`,properties:t.flows.properties,of:"flow"}}var y7=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function yf({path:e,over:t,allow:n=y7}){
let o=dv(t);return r(xt,{path:e,alone:!0,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&ye({document:b7(xe.value,e,i)})}})}
function b7(e,t,n){let o=Pe(e,t,v7(n,e)),i=Gu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=Kt(o,i),{having:a,order:l,
...u}=s;return Pe(o,i,{...u,measures:["count()"],by:["time('auto')"]})}function v7(e,t){switch(e){case"events":return;case"\
sessions":return{sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.
steps??[{where:"true"}]}}}}}function Cv({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,order:s}=n,a=cn(),l=hf("aggregate.over",o,a),u=ce(
n.by).length>0;return r(Rt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(Ta,{lead:"Show",path:"\
aggregate.measures",texts:$a(n.measures),over:o,needed:!0}),r(be,{word:"of",children:r(yf,{path:"aggregate.over",over:o})}),
r(gf,{path:"aggregate.over",over:o,extras:a}),r(mn,{}),r(si,{lead:"by",path:"aggregate.by",texts:ce(n.by),over:o,axes:!0}),
(i!==void 0||a.has("aggregate.having"))&&r(Oi,{path:"aggregate.having",lead:"having",what:"condition on groups",empty:"c\
ondition",text:i??"",over:o,groups:{measures:$a(n.measures),by:ce(n.by)},onChange:c=>re("aggregate.having",c)}),(s!==void 0||
a.has("aggregate.order"))&&r(KD,{aggregate:n}),r(_n,{extras:a,before:l.groups,groups:[{path:"aggregate",rare:of}],items:[
...l.items,u&&i===void 0&&{label:"Only some groups",member:"having",act:()=>a.ask("aggregate.having")},u&&s===void 0&&{label:"\
In another order",member:"order",act:()=>a.ask("aggregate.order")}]})]})}function Sv({document:e,result:t}){let{columns:n,order:o}=e.samples??{},i=cn();return r(Rt,{document:e,error:t.error,label:"\
Question: a list of events",children:[r(_s,{lead:"List",path:"samples.columns",texts:ce(n),kind:"key",what:"column",empty:"\
all columns",onChange:s=>re("samples.columns",s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(ir,{label:"Column",placeholder:s===
""?"column":s,document:e,kinds:["property","definition","lookup"],typed:a,onName:c=>l(c.text),onText:l,onCancel:u,onLeave:u})}),
r(Zl,{children:"of events"}),r(mn,{}),r(xt,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Zl,{children:"first"}),
r(_n,{extras:i,groups:[{path:"samples",rare:GD}]})]})}var au="funnel.compare_groups";function yE({funnel:e}){let{control:t,exposed:n}=e.compare_groups??{},o=ce(e.by)[0]??null;
return r(A,{children:[r(be,{word:"compared with",children:r(un,{stop:`${au}.control`,path:`${au}.control`,what:"control",
label:`control: ${String(t??"none")}`,onRemove:()=>re(au,void 0),editor:i=>r(x7,{by:o,present:t,onCancel:i,onDone:s=>{i(),
re(`${au}.control`,s)}}),children:t===void 0?"a control":r(D,{value:t,most:40,middle:!0})})}),r(gn,{lead:"of those expos\
ed by",path:`${au}.exposed`,text:n,what:"exposure",onChange:i=>re(`${au}.exposed`,i)})]})}function x7({by:e,present:t,onDone:n,
onCancel:o}){let{document:i}=We(),[s,a]=k(""),l=Kp(i,e,i.where,s).value?.values??[],u=hD(i.dataset,e??""),c=f=>{let h=Vc(
f,u);h!=null&&h!==""&&n(h)},m=l.filter(({value:f})=>f!==null).map(({value:f,count:h})=>({value:f,label:r(D,{value:f,most:60,
middle:!0}),note:W(h),selected:f===t})),d=l.some(({value:f})=>String(f)===s),p=s===""||d?m:[...m,{...Tr(s),value:s}];return r(
Pn,{label:"Control",placeholder:"the group that the others are compared with",text:s,onText:a,options:p,onPick:f=>typeof f==
"string"?c(f):n(f),onTake:c,onCancel:o,onLeave:o})}var Tv="funnel",w7=[["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch",
"the last touch"],["each","every value by itself"],["actor","the latest value of all"]];function $v({document:e,result:t}){
let n={...e.funnel,steps:Array.isArray(e.funnel?.steps)?e.funnel.steps:[]},{by:o,compare_groups:i,count:s="actors"}=n,a=n.
per??kv(e.dataset),l=cn(),u=i!==void 0||l.has("funnel.compare_groups.control"),c={path:Tv,funnel:n,extras:l},m=df(c),d=ce(
o).length>0;return r(Rt,{document:e,error:t.error,label:"Question: funnel",children:[r(be,{word:"Of",children:r(Kn,{path:"\
funnel.per",value:n.per})}),r(ff,{lead:"who",path:Tv,funnel:n}),r(be,{word:"within",children:r(Fn,{path:"funnel.window",
what:"window",value:n.window??null,none:"14d"})}),r(be,{word:"counting",children:r(xt,{path:"funnel.count",what:"what co\
unts",value:s,without:"actors",choices:[["actors",`each ${a} once`],["entries","every pass"],["starts","every start"]]})}),
r(mf,{...c}),r(mn,{}),r(si,{lead:"split by",path:"funnel.by",texts:ce(o),onChange:p=>re("funnel.by",p)}),(d||n.attribution!==
void 0)&&r(k7,{funnel:n}),u&&r(yE,{funnel:n}),r(_n,{extras:l,before:m.groups,groups:[{path:Tv,rare:JD}],items:[...m.items,
d&&!u&&{label:"Groups compared with a control",member:"compare_groups",act:()=>l.ask("funnel.compare_groups.control")}]})]})}
function k7({funnel:{attribution:e="first",steps:t}}){let n=typeof e=="string"?e:`step ${e.step}`,o=[...t].map((s,a)=>[`\
step ${a+1}`,`its value at step ${a+1}`]),i=s=>re("funnel.attribution",s==="first"?void 0:s.startsWith("step ")?{step:Number(
s.slice(5))}:s);return r(be,{word:"taking",children:r(xt,{path:"funnel.attribution",what:"attribution",value:n,choices:[
...w7,...o],onChange:i})})}var bf=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var C7=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],S7=[["7"],["14"],["30"],["60"],["9\
0"],["1, 2-7, 8-30","taken together"]],T7=[["first_ever","for the first time ever"],["first_in_range","for the first tim\
e in the range"],["every","in each period"]];function Mv({document:e,result:t}){let n=e.retention??{start:"true"},o=n.period??
"day",i=cn();return r(Rt,{document:e,error:t.error,label:"Question: retention",children:[r(be,{word:"Of",children:r(Kn,{
path:"retention.per",value:n.per})}),r(gn,{lead:"who did",path:"retention.start",text:n.start,what:"start",needed:!0}),r(
xt,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ever",choices:T7}),r(gn,{lead:"\
how many did",path:"retention.return",text:n.return,what:"return"}),r(xt,{path:"retention.mode",what:"when",value:n.mode??
"on",without:"on",choices:C7}),r(be,{word:"each",children:r(xt,{path:"retention.period",what:"period",value:o,without:"d\
ay",choices:bf})}),r(be,{word:"for",children:r($7,{retention:n,unit:`${o}s`})}),r(mn,{}),r(si,{lead:"split by",path:"ret\
ention.by",texts:ce(n.by),onChange:s=>re("retention.by",s)}),r(_n,{extras:i,groups:[{path:"retention",rare:YD}]})]})}function $7({
retention:{brackets:e,periods:t,...n},unit:o}){let i=Array.isArray(e)?aE(e):JSON.stringify(e??t??14);return r(Ds,{path:e===
void 0?"retention.periods":"retention.brackets",what:"periods",value:i,none:"14",unit:o,usual:S7,read:l=>su(1,1e3)(l)??(/[,\u2013-]/.
test(l)?sE(l):null),wrong:"A whole number from 1 to 1000, or brackets such as 1, 2-7, 8-30",onChange:l=>re("retention",{
...n,...l===void 0?{}:Array.isArray(l)?{brackets:l}:{periods:l}})})}function Pv({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{},a=cn();return r(Rt,{document:e,
error:t.error,label:"Question: lifecycle",children:[r(be,{word:"How many",children:r(Kn,{path:"lifecycle.per",value:n})}),
r(be,{word:"were new, returning, back or gone per",children:r(xt,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:bf})}),r(gn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(be,{word:"new by",children:r(
Es,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:l=>l==="timestamp"||l===
"unknown"})}),r(mn,{}),r(_n,{extras:a})]})}var M7=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function _v({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{},s=cn();return r(Rt,{document:e,error:t.error,label:"Question: stickiness",children:[r(
be,{word:"On how many",children:r(xt,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:M7})}),
r(be,{word:"did",children:r(Kn,{path:"stickiness.per",value:n})}),r(gn,{lead:"do",path:"stickiness.event",text:o,what:"a\
ctivity"}),r(mn,{}),r(_n,{extras:s})]})}function bE({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function vE(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var P7=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],_7=[["actors","\
the first path of each"],["transitions","every session"]],D7=su(0,20);function Dv({document:e,result:t}){let n=e.paths??
{},o=bE(n),i=cn(),s={path:"paths",rare:o==="before"?bv.filter(({member:u})=>u!=="before"):bv},a=o==="before"?"before":"a\
fter",l=u=>ye({document:Pe(e,"paths",vE(n,u))});return r(Rt,{document:e,error:t.error,label:"Question: paths",children:[
r(be,{word:"What did",children:r(Kn,{path:"paths.per",value:n.per})}),r(be,{word:"do",children:r(xt,{path:"paths.directi\
on",what:"direction",value:o,choices:P7,onChange:l})}),n.start!==void 0&&r(gn,{path:"paths.start",text:n.start,what:"sta\
rt",needed:!0}),o==="between"&&r(gn,{lead:"and",path:"paths.end",text:n.end,what:"end",needed:!0}),o==="before"&&r(gn,{path:"\
paths.end",text:n.end,what:"end",needed:!0}),r(be,{word:"in",children:r(Ds,{path:`paths.${a}`,what:"steps",value:String(
n[a]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:D7,wrong:"A whole number from 0 to 20"})}),r(be,{word:"\
named by",children:r(Es,{path:"paths.node",what:"name of a step",value:n.node??null,none:"event",kinds:["property","defi\
nition","lookup"]})}),n.session?r(cf,{path:"paths.session",session:n.session}):r(be,{word:"within sessions of",children:r(
Fn,{path:"paths.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:$r})}),r(be,{word:"counting",children:r(
xt,{path:"paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:_7})}),r(go,{group:s,extras:i}),
r(mn,{}),r(_n,{extras:i,before:[s],groups:n.session?[{path:"paths.session",rare:ai}]:[],items:[!n.session&&{label:"Sessi\
ons that end otherwise",member:"session",act:()=>{re("paths",E7(n))}}]})]})}function E7({gap:e,...t}){return{...t,session:{
gap:e??"30m"}}}var Jc="aggregate.over.sessions",xE={path:Jc,rare:ai.filter(({member:e})=>e!=="max")};function Ev({document:e,result:t}){
let n=e.aggregate??{},{over:o}=n,i=cn(),s=Ps(o)&&"sessions"in o?o.sessions:{};return r(Rt,{document:e,error:t.error,label:"\
Question: sessions",children:[r(Ta,{lead:"Show",path:"aggregate.measures",texts:$a(n.measures),over:o,needed:!0}),r(be,{
word:"of sessions of",children:r(Kn,{path:`${Jc}.per`,value:s.per})}),r(be,{word:"a gap of",children:r(Fn,{path:`${Jc}.g\
ap`,what:"gap",value:s.gap??null,none:"30m",usual:$r})}),r(be,{word:"ends one, at most",children:r(Fn,{path:`${Jc}.max`,
what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),r(go,{group:xE,
extras:i}),r(sf,{path:`${Jc}.properties`,properties:s.properties,of:"session"}),r(mn,{}),r(si,{lead:"by",path:"aggregate\
.by",texts:ce(n.by),over:o,axes:!0}),r(_n,{extras:i,before:[xE],groups:[{path:"aggregate",rare:of}]})]})}function Av({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=cn(),l=hf(
"difference.over",o,a),u=c=>c===void 0||c.trim()==="true";return r(Rt,{document:e,error:t.error,label:"Question: differe\
nce",children:[r(be,{word:"What sets",children:r(yf,{path:"difference.over",over:o})}),r(gf,{path:"difference.over",over:o,
extras:a}),r(Oi,{lead:"with",path:"difference.selection",what:"selection",text:u(i)?"":i,over:o,within:e.where,empty:"se\
lection",onChange:c=>re("difference.selection",c??"true")}),r(Oi,{lead:"apart from",path:"difference.baseline",what:"bas\
eline",text:u(s)?"":s??"",over:o,within:e.where,empty:"the rest",onChange:c=>re("difference.baseline",c)}),r(Zl,{children:"\
?"}),r(mn,{word:"Among events where"}),r(_n,{extras:a,before:l.groups,items:l.items,groups:[{path:"difference",rare:QD}]})]})}function wE(e){return e.document.samples?r(Sv,{...e}):r(Cv,{...e})}var kE=new Map;function A7(e,t){let{aggregate:n,dataset:o}=e;return n&&!xr(e)&&kE.set(o,n),hc(e,t,kE.get(o)??null,El(Oe(
o).value.value))}var CE={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],chartOf:Bd,
choose:A7,Sentence:wE,Page:b_};function Zc(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function SE(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function Dn(e){return Ci(e.name)??e.name}function vf(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Zc(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function TE(e){let t=-1,n=0;return e.forEach((o,i)=>{i>
0&&o.dropped>n&&(n=o.dropped,t=i)}),t}function Mr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(
n=>"other"in n)]}function Ri(e){return"other"in e?"other":JSON.stringify(e.value)}var $E="vd",ME="Ar",PE="wd";function yo(e){return"other"in e?Hn.text:ne(e.value).text}function xf(e,t){return"other"in t?"var(--other)":`var(${Tn(Nn(
e,_E(t.value)))})`}function Rv(e,t){return!("other"in t)&&Nn(e,_E(t.value))>=nd}function _E(e){return Array.isArray(e)?e:
[e??null]}function Li({property:e,group:t,most:n=32}){return r("span",{class:$E,children:[r("span",{class:ME,"data-dashe\
d":Rv(e,t),style:{"--color":xf(e,t)}}),r("span",{class:PE,children:"other"in t?r(D,{shown:Hn}):r(D,{value:t.value,most:n,
middle:!0})})]})}function DE({answer:e,intervals:t,by:n}){let o=new Map((e.compare?.groups??[]).map(a=>[Ri(a),a.steps])),i=(a,l)=>{let u=a===
null?e.compare?.steps:o.get(Ri(a));return l.map((c,m)=>{let d=[...a===null?[]:["groups",e.groups.indexOf(a)],"steps",m];
return{group:a,step:c,at:m,before:u?.[m],intervals:t===null?null:Kt(t,d)??{}}})},s=[...i(null,e.steps),...Mr(e).flatMap(
a=>i(a,a.steps))];return r(Ae,{label:"Steps",columns:R7(n,e.compare!==void 0),rows:s})}function R7(e,t){let n=(a,l)=>a==
null?"–":Zr(a,l,"seconds"),o=(a,l)=>l===void 0?z(a):Yo(a,l),i=e===""?[]:[{key:"group",head:r(D,{value:e,most:32}),cell:({
group:a})=>a===null?r(D,{shown:{text:Yn.total,kind:"other"}}):r(Li,{property:e,group:a})}],s=t?[{key:"count before",head:"\
reached before",number:!0,cell:({before:a})=>a?z(a.count):"–"},{key:"first before",head:"of all before",number:!0,cell:({
before:a})=>a?co(a.from_first,void 0):"–"},{key:"first change",head:"change",number:!0,cell:({step:a,before:l})=>l&&a.
from_first!==null?Ie(a.from_first,l.from_first??0):"–"}]:[];return[...i,{key:"step",head:"step",cell:({step:a,at:l})=>r(
A,{children:[l+1," ",r(D,{value:Dn(a),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:a,intervals:l})=>o(
a.count,$t(l,["count"]))},{key:"first",head:"of all",number:!0,cell:({step:a,intervals:l})=>co(a.from_first,$t(l,["from_\
first"]))},{key:"previous",head:"of the step before",number:!0,cell:({step:a,at:l,intervals:u})=>l===0?"–":co(a.from_previous,
$t(u,["from_previous"]))},{key:"dropped",head:"dropped",number:!0,cell:({step:a,at:l,intervals:u})=>l===0?"–":o(a.dropped,
$t(u,["dropped"]))},{key:"open",head:"still open",number:!0,cell:({step:a,at:l,intervals:u})=>l===0?"–":o(a.in_progress,
$t(u,["in_progress"]))},{key:"median",head:"median time",number:!0,cell:({step:a,intervals:l})=>n(a.time_from_previous?.
median,$t(l,["time_from_previous","median"]))},{key:"p90",head:"p90 time",number:!0,cell:({step:a,intervals:l})=>n(a.time_from_previous?.
p90,$t(l,["time_from_previous","p90"]))},{key:"entry",head:"median from entry",number:!0,cell:({step:a,intervals:l})=>n(
a.time_from_entry?.median,$t(l,["time_from_entry","median"]))},...s]}var EE="bd",AE="yd",OE="kd",RE="zd",LE="o",NE="me",BE="ve",FE="Dr",zE="jd",IE="Xd",HE="Cd",qE="Sd",UE="Tr",VE="d",WE="y",
KE="Bd",jE="we",GE="Ed",JE="Id",ZE="Ud",YE="Hd",QE="Ld",XE="be",eA="Md";function tA({group:e,by:t,intervals:n,former:o,ranges:i,mark:s,onChoose:a}){let l=(u,c,m)=>{let d=o?.steps[m],p=i?d?` in\
 ${i.now}; ${z(d.count)}, ${H(d.from_first??0)} in ${i.before} (${Ie(c??0,d.from_first??0)})`:`, nobody in ${i.before}`:
"";return`${u}${p}`};return r(A,{children:[r("div",{class:YE,children:r(Li,{property:t,group:e})}),e.steps.map((u,c)=>{let m=Yo(
u.count,$t(n,["steps",c,"count"])),d=co(u.from_first??0,$t(n,["steps",c,"from_first"]));return r("div",{class:jE,...s(c),
title:l(n===null?`${z(u.count)}, ${H(u.from_first??0)}`:`${m}, ${d}`,u.from_first,c),onClick:p=>a(c,p.currentTarget),children:[
r("span",{class:QE,children:[r("span",{class:XE,"data-dashed":Rv(t,e),style:{"--share":u.from_first??0,"--color":xf(t,e)}}),
o?.steps[c]&&c>0&&r(po,{upright:!0,at:o.steps[c].from_first??0,color:xf(t,e)})]}),r("span",{class:eA,children:vs(c===0?m:
d)})]},c)})]})}function oA({step:e,at:t,entries:n,intervals:o,first:i,former:s,mark:a,onChoose:l}){let u=SE(e,t,n),c=s?.step,m=(y,b,w,x)=>r(
"div",{class:VE,"data-part":y,style:{"--share":b},title:`${x}: ${z(w)} (${H(b)})${L7(s,y)}`,...a(y),onClick:$=>l(y,$.currentTarget),
onContextMenu:$=>{$.preventDefault(),l(y,$.currentTarget)}}),d=e.time_from_previous?.median??null,p=(...y)=>$t(o,["steps",
t,...y]),f=p("count"),h=p("from_first");return r("div",{class:zE,children:[r("div",{class:IE,children:[r("span",{class:qE,
children:t+1}),r("span",{class:HE,children:r(D,{value:Dn(e),most:80,middle:!0})})]}),r("div",{class:UE,children:[!i&&m("\
dropped",u.dropped,e.dropped,"Dropped"),!i&&m("in_progress",u.open,e.in_progress,"Still open"),m("reached",u.reached,e.count,
"Reached"),h&&h[1]-h[0]>.04&&r("span",{class:KE,"data-whisker":"",style:{"--low":h[0],"--high":Math.min(1,h[1])}}),c&&!i&&
r(po,{at:c.from_first??0})]}),r("div",{class:GE,children:[r("div",{class:JE,title:f?Vd(f):z(e.count),children:[Yo(e.count,
f),c&&r(A,{children:[" ",r($n,{text:Qr(e.count,c.count),title:`${z(c.count)} in ${s.ranges.before}`})]})]}),r("dl",{class:NE,
children:[r(Yc,{label:"of all",children:[i?"–":co(e.from_first,h),!i&&nA(e.from_first,c?.from_first,s)]}),r(Yc,{label:"\
of the step before",children:[i?"–":co(e.from_previous,p("from_previous")),!i&&nA(e.from_previous,c?.from_previous,s)]}),
r(Yc,{label:"median time",children:d===null?"–":vs(Zr(d,p("time_from_previous","median"),"seconds"))}),r(Yc,{label:"dr\
opped",swatch:"dropped",children:i?"–":vs(Yo(e.dropped,p("dropped")))}),r(Yc,{label:"still open",swatch:"in_progress",
children:i?"–":vs(Yo(e.in_progress,p("in_progress")))})]})]})]})}function nA(e,t,n){return e===null||t===null||t===void 0||
!n?null:r(A,{children:[" ",r($n,{text:Ie(e,t),title:`${H(t)} in ${n.ranges.before}`})]})}function L7(e,t){if(!e)return"";
let{step:n,ranges:o}=e,i={reached:n.count,dropped:n.dropped,in_progress:n.in_progress}[t];return` in ${o.now}, ${z(i)}${t===
"reached"?` (${H(n.from_first??0)})`:""} in ${o.before}`}function Yc({label:e,swatch:t,children:n}){return r(A,{children:[
r("dt",{class:ZE,children:[t&&r("span",{class:WE,"data-part":t}),e]}),r("dd",{class:BE,children:n})]})}function As(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var li=["dropped","in_progress","reached"],N7=6;function rA({answer:e,intervals:t,by:n,zone:o,onMark:i,onExplain:s}){let{
steps:a}=e,l=Mr(e),u=Zc(a),c=TE(a),m=st(e,o),d=new Map((e.compare?.groups??[]).map(w=>[Ri(w),w])),p=e.query?.funnel?.count,
f=(w,x)=>{let $=a[x],T=l[w-li.length];if(T)return{mark:{step:x+1,state:"reached",...As(T)},label:`${yo(T)}: ${iA($)}`};let _=li[w];
return{mark:{step:x+1,state:_},label:`${sA(_)} ${U(Dn($))}`}},h=(w,x,$)=>{let{mark:T,label:_}=f(w,x);i(T,_,$)},y=qt(li.length+
l.length,a.length,({row:w,column:x},$)=>h(w,x,$)),b=y.at?z7(e,y.at.row,y.at.column):"";return r(Ze,{scrolls:!0,title:r(F7,
{steps:a,former:e.compare?.steps,ranges:m,counting:p,intervals:t}),summary:I7(e,n),announced:b,onKey:y.key,table:r(DE,{answer:e,
intervals:t,by:n}),actions:s&&c>0&&r(P,{small:!0,kind:"outlined",icon:"difference",onClick:()=>s(c+1),children:`Explain \
drop ${c} › ${c+1}`}),legend:r(an,{ranges:m}),children:r("div",{class:RE,tabIndex:0,role:"group","aria-label":"Steps o\
f the funnel",children:r("div",{class:LE,"data-groups":l.length>0,"data-many":a.length>N7,style:{"--steps":a.length},children:[
r("div",{class:FE,"aria-hidden":"true",children:[r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"\
0"})]}),a.map((w,x)=>r(oA,{step:w,at:x,entries:u,intervals:t,first:x===0,former:m&&e.compare?.steps[x]?{step:e.compare.steps[x],
ranges:m}:null,mark:$=>y.mark(li.indexOf($),x),onChoose:($,T)=>h(li.indexOf($),x,T)},x)),l.map((w,x)=>r(tA,{group:w,by:n,
intervals:B7(t,e,w),former:d.get(Ri(w))??null,ranges:m,mark:$=>y.mark(li.length+x,$),onChoose:($,T)=>h(li.length+x,$,T)},
x))]})})})}function B7(e,t,n){return e===null?null:Kt(e,["groups",t.groups?.indexOf(n)??-1])??{}}function F7({steps:e,former:t,
ranges:n,counting:o,intervals:i}){let{share:s,entries:a,converted:l,median:u}=vf(e),c=t?vf(t).share:null;return r("span",
{class:EE,children:[r("strong",{class:AE,children:co(s,$t(i,["steps",e.length-1,"from_first"]))}),s!==null&&c!==null&&n&&
r($n,{text:Ie(s,c),title:`${H(c)} in ${n.before}`}),r("span",{children:[Ut(W(l),i)," of ",Ut(k2(a,o),i)]}),u!==null&&r("\
span",{class:OE,children:["half of them within ",Ut(_e(u),i)]})]})}function iA(e){return`reached ${U(Dn(e))}`}function sA(e){
return e==="reached"?"Reached":e==="dropped"?"Dropped before":"May still reach"}function z7(e,t,n){let o=e.steps[n];if(!o)
return"";let i=Mr(e)[t-li.length];if(i){let c=i.steps[n];return`${yo(i)}, ${iA(o)}: ${W(c?.count??0)}, ${H(c?.from_first??
0)}`}let s={reached:o.count,dropped:o.dropped,in_progress:o.in_progress}[li[t]],a=e.compare?.steps[n],l=a&&o.from_first!==
null?`, ${Ie(o.from_first,a.from_first??0)} against the period before`:"",u=t<2?"":`, ${H(o.from_first??0)} of all, ${H(
o.from_previous??0)} of the step before${l}`;return`Step ${n+1}, ${sA(li[t])} ${U(Dn(o))}: ${W(s)}${u}`}function I7(e,t){
let{share:n,entries:o,converted:i}=vf(e.steps),s=e.steps.map(l=>U(Dn(l))).join(", "),a=t===""?"":`, by ${U(t)}, ${(e.groups??
[]).length} groups`;return`Funnel of ${e.steps.length} steps: ${s}; ${W(i)} of ${W(o)} convert, ${H(n??0)}${a}`}function Pr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Re,{icon:"clock",title:"Stopped",actions:r(
P,{kind:"primary",onClick:Zo,children:"Run again"}),children:"Nothing was answered yet."}):r(Me,{})}function ui({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Re,{icon:"search",title:"Nothing\
 found",actions:r(A,{children:[o&&r(P,{kind:"primary",onClick:()=>Mn({}),children:"All data"}),n.where!==void 0&&r(P,{kind:"\
outlined",onClick:()=>ye({document:Pe(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(P,{kind:"\
outlined",onClick:Zo,children:"Ask again"})]}),children:t})}function ci(e,t=()=>[]){let{openAt:n,menu:o}=Xr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,head:a,items:t(
s,a),..."value"in s?{value:s.value}:{}})},menu:o}}var lu=30;function Qc(e,t){let n=e.query?.funnel?.compare_groups?.control;return Mr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<lu}]})}function aA(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Nv({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function Ma(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var lA="Nd",uA="n",No="Rd",Bv="Ad",cA="Dd",mA="Td",dA="_d",pA="_r",fA="qr",hA="R";function yA({answer:e,by:t,goal:n,zone:o,onMark:i}){let s=st(e,o),a=new Map((e.compare?Qc(e.compare,n):[]).map(f=>[Ri(f.
group),f])),l=Qc(e,n),u=aA(l),c=(f,h)=>{let y=l[f];i({step:n+1,state:"reached",...As(y.group)},yo(y.group),h)},m=qt(l.length,
1,({row:f},h)=>c(f,h)),d=m.at?l[m.at.row]:void 0,p=U(Dn(e.steps[n]));return r(Ze,{scrolls:!0,title:r(A,{children:["Rate \
of ",r("bdi",{children:p})]}),summary:`Experiment by ${U(t)}: ${l.map(gA).join("; ")}`,announced:d?gA(d):"",onKey:m.key,
table:r(U7,{variants:l,by:t,former:s&&a}),legend:r(an,{ranges:s,kind:"words"}),children:r("div",{class:lA,children:r("ta\
ble",{class:uA,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"c\
ol",class:No,children:"exposed"}),r("th",{scope:"col",class:No,children:"converted"}),r("th",{scope:"col",class:No,children:"\
rate"}),s&&r("th",{scope:"col",class:No,title:s.before,children:"rate before"}),r("th",{scope:"col",class:No,title:"the \
rate over the control's, less 1",children:"lift"}),r("th",{scope:"col",class:Bv,children:r("span",{class:cA,children:[r(
"span",{children:Ie(-u,0)}),r("span",{children:"difference of the rates, 95 % interval"}),r("span",{children:Ie(u,0)})]})}),
r("th",{scope:"col",class:No,title:"how likely a difference as large is by chance alone",children:"p"}),r("th",{scope:"c\
ol",children:"says"})]})}),r("tbody",{children:l.map((f,h)=>r("tr",{...m.mark(h,0),onClick:y=>c(h,y.currentTarget),children:[
r("th",{scope:"row",children:r(Li,{property:t,group:f.group})}),r("td",{class:No,children:z(f.exposed)}),r("td",{class:No,
children:z(f.converted)}),r("td",{class:No,children:f.rate===null?"–":H(f.rate)}),s&&r("td",{class:No,children:bA(f,a)}),
r("td",{class:No,children:f.isControl||f.lift===null||f.few?"–":$o(f.lift)}),r("td",{class:Bv,children:r(q7,{variant:f,
reach:u})}),r("td",{class:No,children:f.isControl||f.few?"–":Ma(f.pValue)}),r("td",{children:r("span",{class:hA,"data-\
verdict":Nv(f),children:Fv(f)})})]},h))})]})})})}function bA(e,t){let n=t.get(Ri(e.group))?.rate??null;return n===null||
e.rate===null?"–":`${H(n)} (${Ie(e.rate,n)})`}function q7({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.
max(-t,Math.min(t,l))/t+1)/2,a=n!==null&&!o&&!i;return r("span",{class:mA,title:a?`${Ie(n[0],0)} to ${Ie(n[1],0)}`:void 0,
children:[r("span",{class:dA}),a&&r(A,{children:[r("span",{class:pA,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{
class:fA,style:{"--from":s((n[0]+n[1])/2)}})]})]})}function U7({variants:e,by:t,former:n}){return r(Ae,{label:"Variants",
rows:e,columns:[{key:"variant",head:"variant",cell:({group:o})=>r(Li,{property:t,group:o})},{key:"exposed",head:"exposed",
number:!0,cell:({exposed:o})=>z(o)},{key:"converted",head:"converted",number:!0,cell:({converted:o})=>z(o)},{key:"rate",
head:"rate",number:!0,cell:({rate:o})=>o===null?"–":H(o)},...n?[{key:"before",head:"rate before",number:!0,cell:o=>bA(
o,n)}]:[],{key:"lift",head:"lift",number:!0,cell:({lift:o,few:i})=>o===null||i?"–":$o(o)},{key:"low",head:"difference \
from",number:!0,cell:({interval:o})=>o?Ie(o[0],0):"–"},{key:"high",head:"to",number:!0,cell:({interval:o})=>o?Ie(o[1],
0):"–"},{key:"p",head:"p",number:!0,cell:({pValue:o})=>Ma(o)},{key:"says",head:"says",cell:Fv}]})}function Fv(e){return e.
few?`too few: below ${lu}`:Nv(e)}function gA(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${$o(e.lift)}, p ${Ma(
e.pValue)}`;return`${yo(e.group)} ${e.rate===null?"no rate":H(e.rate)} of ${z(e.exposed)}${t}, ${Fv(e)}`}var wf="qd",Pa="Fd",em="Gd",xA="Jd";var wA="Fr";var kA=6,V7=30,W7=.01;function CA({answer:e,document:t,by:n,onMark:o}){let[i,s]=k(null),a=Math.min(i??e.steps.length-1,e.
steps.length-1),l=t.funnel?.compare_groups,u=new Map(Mr(e).flatMap(h=>"other"in h?[]:[[ne(h.value).text,h.value]])),c=Oe(
t.dataset).value.value?.columns??[],m=c.filter(({type:h,actor:y})=>h==="string"&&!y).map(({name:h})=>h),d=h=>{ye({document:Pe(
Pe(t,"funnel.by",Ce(h)),"funnel.compare_groups",void 0)})},p=h=>re("funnel.compare_groups",{...l,control:u.get(h)}),f=Qc(
e,a).length>0;return r(A,{children:[r("div",{class:wf,children:[r("span",{class:em,children:[r("span",{class:Pa,children:"\
variant"}),r(Yt,{title:"The property that says the variant",kind:"outlined",values:m,value:n===""?"choose":n,onChange:d})]}),
u.size>0&&r("span",{class:em,children:[r("span",{class:Pa,children:"control"}),r(Yt,{title:"The control group",kind:"out\
lined",values:[...u.keys()],value:l?ne(l.control).text:"choose",onChange:p})]}),l&&r(A,{children:[r("span",{class:em,children:[
r("span",{class:Pa,children:"goal"}),r(Yt,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(zv),value:zv(
e.steps[a],a),onChange:h=>s(e.steps.findIndex((y,b)=>zv(y,b)===h))})]}),r("span",{class:em,children:[r("span",{class:Pa,
children:"exposed by"}),r("span",{class:xA,children:r(rn,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:h=>re("funnel.compare_groups.exposed",h.trim()===""?void 0:h)})})]})]})]}),f?r(
A,{children:[r(j7,{value:e.sample_ratio_p_value??null}),r(yA,{answer:e,by:n,goal:a,zone:e.query?.timezone??"UTC",onMark:o})]}):
r(Re,{icon:"compare",title:n===""?"Which variant did each actor see?":"Which group is the control?",actions:n===""?K7(c).
map(h=>r(P,{kind:"outlined",onClick:()=>d(h),children:r(D,{value:h,most:32})},h)):[...u.keys()].slice(0,kA).map(h=>r(P,{
kind:"outlined",onClick:()=>p(h),children:U(h)},h)),children:n===""?"Choose the property that says it: its values are th\
e groups. The steps above are what they are measured by.":"The others are held against it: rate, lift, 95 % interval and\
 p-value of the goal, and whether the groups are of even size."})]})}function K7(e){return e.filter(({type:t,actor:n,name:o,
distinct:i})=>t==="string"&&!n&&o!=="event"&&(i??0)>=2&&(i??0)<=V7).sort((t,n)=>(t.distinct??0)-(n.distinct??0)).slice(0,
kA).map(({name:t})=>t)}function zv(e,t){return`${t+1} ${Dn(e)}`}function j7({value:e}){if(e===null)return null;let t=e<W7;
return r("p",{class:wA,"data-bad":t,role:t?"alert":void 0,children:[r(ae,{name:t?"warning":"check"}),t?`Sample ratio: gr\
oups of these sizes are unlikely by an even split (p ${Ma(e)}). Unless the split was meant to be uneven, trust no figure\
 below.`:`Sample ratio: the groups are of even size (p ${Ma(e)}).`]})}function Iv(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function SA(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function TA(e,t){if(e[0]?.from===0&&t>0&&t<(e[0].to??
0))return 1;let n=e.findIndex(({to:i})=>i!==null&&t<i),o=e[n];return o?t<=o.from||o.to===null?n:n+(o.from>0?Math.log(t/o.
from)/Math.log(o.to/o.from):(t-o.from)/(o.to-o.from)):e.length}function $A(e,t){let n=Math.max(1,Math.ceil(e.length/t));
return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function tm(e){let t=[...e].sort((l,u)=>l.from-
u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].from)),
s=[];o.forEach(({from:l,count:u},c)=>{let m=o[c+1]?.from,d=m===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.min(1e3,
Math.round(Math.log(m/l)/Math.log(i)))),p=h=>h===0?l:h===d&&m!==void 0?m:l*i**h,f=m===void 0&&!Number.isFinite(i);for(let h=0;h<
d;h++)s.push({from:p(h),to:f?null:p(h+1),count:h===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,count:u})=>({
from:l,to:a,count:u})),...s]}var MA="Od",PA="Pd",_A="ye",DA="Gr",EA="Qd",AA="Jr",OA="Vd",RA="Kr";function kf({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,former:a=null,actions:l,height:u=160}){let c=Z(()=>Jd(
a?.bins??[],h=>TA(n,h)),[a?.bins,n]),m=qt(1,n.length,({column:h},y)=>s?.(n[h],y)),d=Math.max(1,...n.map(({count:h})=>h),
...c.map(h=>h.height)),p=n.reduce((h,{count:y})=>h+y,0),f=m.at===null?void 0:n[m.at.column];return r(Ze,{title:e,summary:i,
actions:l,onKey:m.key,announced:f?`${Hv(f)}: ${z(f.count)} ${t}, ${H(f.count/Math.max(1,p))}`:"",legend:r(an,{ranges:a?.
ranges??null}),table:r(Ae,{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Hv},{key:"count",head:t,number:!0,
cell:h=>z(h.count)},{key:"share",head:"share",number:!0,cell:h=>H(h.count/Math.max(1,p))}]}),children:r("div",{class:MA,
children:[r("div",{class:PA,style:{"--bins":n.length,"--height":`${u}px`},children:[n.map((h,y)=>r("div",{class:_A,...m.
mark(0,y),title:`${Hv(h)}: ${z(h.count)} ${t}, ${H(h.count/Math.max(1,p))}`,onClick:s&&(b=>s(h,b.currentTarget)),children:r(
"div",{class:DA,style:{"--share":h.count/d}})},y)),c.length>0&&r(eT,{steps:c,bins:n.length,most:d}),o.map(({at:h,label:y},b)=>{
let w=SA(n,h);return w===null?null:r("div",{class:EA,style:{"--at":w},children:r("span",{class:AA,"data-late":w>.8||b===
0&&o.length>1&&w>.22,children:y})},y)})]}),r("div",{class:OA,"aria-hidden":"true",children:$A(n,6).map(({at:h,value:y})=>r(
"span",{class:RA,"data-late":h>.9,style:{"--at":h},children:_e(y)},h))})]})})}function Hv({from:e,to:t}){return t===null?
`${_e(e)} and more`:`${_e(e)} to ${_e(t)}`}var J7=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function qv(e){let t=Object.
entries(e).filter(([n])=>!J7.includes(n));return Object.fromEntries(t)}function Uv(e,t,n){return e.funnel?{...Ne(e),aggregate:{
over:{flows:{funnel:qv(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - step_time_${t}, 30, 'log') as length`]}}:
null}var LA="Wd",NA="Yd",Cf="Zd";var Y7=8;function zA({answer:e,document:t,zone:n}){let{steps:o}=e,i=st(e,n),s=e.compare?.steps,a=o.at(-1),l=t.funnel?.order!==
"any";return r("div",{class:LA,children:[o.slice(1).map((u,c)=>r(BA,{from:Dn(o[c]),to:Dn(u),times:u.time_from_previous,ranges:i,
former:s?.[c+1]?.time_from_previous,question:l&&c<Y7?Uv(t,c+1,c+2):null},c)),o.length>2&&a&&r(BA,{from:Dn(o[0]),to:Dn(a),
times:a.time_from_entry,ranges:i,former:s?.at(-1)?.time_from_entry,all:!0,question:l?Uv(t,1,o.length):null})]})}function BA({
from:e,to:t,times:n,former:o,ranges:i,question:s,all:a=!1}){let{answer:l}=vt(s),u=l&&"columns"in l?l:null,c=Z(()=>u?tm(FA(
u)):Iv(n?.histogram??[]),[u,n]),m=Z(()=>u?tm(FA(u.compare)):Iv(o?.histogram??[]),[u,o]),d=o?.median??null,p=n?.median??null,
f=n?.p90??null,h=[...p===null?[]:[{at:p,label:`median ${_e(p)}`}],...f===null?[]:[{at:f,label:`p90 ${_e(f)}`}]],y=r("spa\
n",{class:NA,children:[a&&r("span",{class:Cf,children:"all the way:"}),r(D,{value:e,most:40,middle:!0})," ",r("span",{class:Cf,
children:"to"})," ",r(D,{value:t,most:40,middle:!0}),i&&d!==null&&r("span",{class:Cf,children:["median before ",_e(d)]})]});
return r(kf,{title:y,counting:"actors",bins:c,markers:h,former:i&&{bins:m,ranges:i},summary:`Time from ${U(e)} to ${U(t)}\
: ${W(n?.count??0)} actors, median ${p===null?"unknown":_e(p)}${d===null?"":`, ${_e(d)} before`}`})}function FA(e){return(e?.
rows??[]).flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function Q7(e,t){let n=qv(e.funnel);return{...Ne(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function IA(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function HA(e,t,n){
let o=IA(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{X7(e,t,n)}}];return i>1&&Wv(
e)&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>Kv(e,i)}),s}function Wv(e){return e.funnel?.order!==
"any"}function Kv(e,t){He({document:Q7(e,t),view:"difference",as:null},`drop ${t-1} › ${t}`)}async function X7(e,t,n){
let o=IA(e,t);try{let{only:i}=await Qo(e,t);i&&o!==void 0?He({document:{...Ne(i),paths:{start:o}},view:"paths",as:null},
n):ee("No condition says who these are.")}catch(i){ee(U(G(i).message))}}var e9="conversion_rate";function jv(e,t){let n=Mr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let m=c[0]?.count??
0;o.push([u,...a===null?[]:[t9(a)],m>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:e9,type:"float64"}],rows:o,stats:e.stats,...e.compare?{compare:jv(e.compare,
t)}:{}}}function t9(e){return"other"in e||Array.isArray(e.value)?yo(e):e.value}var n9=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function qA(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*n9.get(o);return t}function o9(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-qA(e.query?.funnel?.window)}
var r9=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function UA({
answer:e,document:t,by:n}){let o=Z(()=>jv(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?r(Me,{}):r(A,{children:[r("div",{class:wf,children:[r("span",{class:Pa,children:"by entry"}),r(Tt,{label:"\
Length of a bucket",value:String(s??"1d"),choices:r9,onChange:a=>re("funnel.trend",a)})]}),r(Gl,{answer:o,document:o.query,
zone:i,form:"lines",end:o9(e),onZoom:(a,l)=>Mn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function VA({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=ci(i,(m,d)=>i?HA(i,m,d):[]);if(!o||
!i||!i9(o))return r(Pr,{result:t});if(Zc(o.steps)===0&&s==="exact"&&n!=="groups")return r(ui,{result:t,children:"No acto\
r of this range did the first step."});let u=ce(i.funnel?.by).join(", "),c=o.query?.timezone??i.timezone??"UTC";return r(
Un,{children:[n==="trend"&&r(UA,{answer:o,document:i,by:u}),n==="time"&&r(zA,{answer:o,document:i,zone:c}),n==="groups"&&
r(CA,{answer:o,document:e,by:u,onMark:a}),n!=="trend"&&n!=="time"&&n!=="groups"&&r(rA,{answer:o,intervals:t.intervals,by:u,
zone:c,onMark:a,onExplain:Wv(i)?m=>Kv(i,m):void 0}),l]})}function i9(e){return"steps"in e}var WA={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],chartOf:()=>"steps",choose:s9,Sentence:$v,Page:VA};function s9(e,t){if(!e.funnel)return e;let{trend:n}=e.funnel;return t===
"trend"?n===void 0?Pe(e,"funnel.trend","1d"):e:n===void 0?e:Pe(Pe(e,"funnel.trend",void 0),"funnel.trend_mode",void 0)}var KA=new Map;function a9(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function jA(e,t){let n=a9(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";KA.set(`${e.dataset} ${o}`,e);let i=KA.get(
`${e.dataset} ${n}`),s=Ne(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,m=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...m,...u,...c===void 0?{}:{event:c}}}}function GA(e){return JA([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function JA(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return ZA((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function Sf(e,t,n){let o=JA([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>ZA((i+l)*o))}function ZA(e){return Number(e.toPrecision(12))}var YA="el",QA="rl",XA="il",eO="al",tO="tl",nO="ol",oO="Or",rO="nl",iO="pl",sO="c",aO="dl",lO="ll",Gv="xl",Jv="ke";function $f({title:e,summary:t,parts:n,bars:o,over:i,ranges:s=null,intervals:a,actions:l,onPart:u}){let c=T=>Ut(W(T),a),
m=qt(n.length,o.length,({row:T,column:_},S)=>u(_,T,S)),d=o.flatMap(({values:T,former:_})=>[T,..._?[_.values]:[]]).map(T=>({
up:Tf(T,1),down:Tf(T,-1)})),p=Math.max(0,...d.map(({up:T})=>T)),f=Math.min(0,...d.map(({down:T})=>T)),h=Math.max(p-f,1e-12),
y=Math.max(1,Math.ceil(o.length/12)),b=m.at,w=b?o[b.column]:void 0,x=(T,_)=>`${T.label}, ${n[_].label}: ${a===null?z(Math.
abs(T.values[_]??0)):c(Math.abs(T.values[_]??0))}${T.unfinished?", not over":""}${u9(T,_)}`;return r(Ze,{title:e,summary:t,
announced:w&&b?x(w,b.row):"",onKey:m.key,actions:l,table:r(Ae,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:T,
unfinished:_})=>`${T}${_?" (not over)":""}`},...n.map((T,_)=>({key:T.key,head:T.label,number:!0,cell:({values:S})=>c(S[_]??
0)})),...s===null?[]:n.map((T,_)=>({key:`${T.key} before`,head:`${T.label} before`,number:!0,cell:({former:S})=>S?c(S.values[_]??
0):"–"}))]}),legend:r(A,{children:[n.length>1&&r("ul",{class:lO,children:[n.map(T=>r("li",{class:Gv,children:[r("span",
{class:Jv,style:{"--color":`var(${T.color})`}}),T.label]},T.key)),o.some(({unfinished:T})=>T)&&r("li",{class:Gv,children:[
r("span",{class:Jv,"data-unfinished":"true"}),"not over"]})]}),r(an,{ranges:s,kind:"former"})]}),children:r("div",{class:YA,
children:[r("div",{class:QA,"aria-hidden":"true",children:Sf(f,p,7).map(T=>r("span",{class:XA,style:{"--at":(p-T)/h},children:r(
"span",{class:eO,children:W(Math.abs(T))})},T))}),r("div",{class:tO,children:r("div",{class:nO,style:{"--bars":o.length},
children:o.map((T,_)=>r("div",{class:oO,children:[r("div",{class:rO,style:{"--share":p/h},children:[n.map((S,B)=>(T.values[B]??
0)>0&&$(T,S,B,_,p)).reverse(),T.former&&p>0&&r(po,{at:Tf(T.former.values,1)/p})]}),r("div",{class:iO,style:{"--share":-f/
h},children:[n.map((S,B)=>(T.values[B]??0)<0&&$(T,S,B,_,-f)),T.former&&f<0&&r(po,{at:1-Tf(T.former.values,-1)/f,color:"v\
ar(--series-2)"})]}),_%y===0&&r("span",{class:aO,children:T.short})]},_))})})]})});function $(T,_,S,B,R){return r("div",
{class:sO,"data-unfinished":T.unfinished,title:x(T,S),...m.mark(S,B),style:{"--share":Math.abs(T.values[S]??0)/R,"--colo\
r":`var(${_.color})`},onClick:Q=>u(B,S,Q.currentTarget)},_.key)}}function u9({values:e,former:t},n){if(!t)return"";let[o,
i]=[Math.abs(e[n]??0),Math.abs(t.values[n]??0)];return`; ${z(i)} ${t.label} (${Qr(o,i)})`}function Tf(e,t){return e.reduce(
(n,o)=>o*t>0?n+o:n,0)}var Zv=["returning","resurrecting","new","dormant"],uO=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],c9=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function cO({answer:e,
zone:t,onMark:n}){let o=uo(e),i=e.query?.lifecycle?.period??"day",s=c9.get(i)??86400,a=e.periods.map((c,m)=>({former:m9(
e.compare?.periods[m],s,t),label:Sn(c.start,s,t),short:s<86400?j(c.start,t,"clock"):s>20*86400?j(c.start,t,"month"):j(c.
start,t,"dayShort"),values:Zv.map(d=>c[d]),unfinished:!c.complete})),l=e.periods.findLast(({complete:c})=>c)??e.periods.
at(-1),u=l?`, in the last finished one ${W(l.new)} new, ${W(l.returning)} returning, ${W(l.resurrecting)} back again, ${W(
-l.dormant)} gone`:"";return r($f,{title:`Active by ${i}: above the line who is here, below who is gone`,over:i,ranges:st(
e,t),parts:uO,bars:a,intervals:o,summary:`Lifecycle over ${a.length} periods${u}`,onPart:(c,m,d)=>n({period:e.periods[c].
start,state:Zv[m]},`${uO[m].label}, ${a[c].label}`,d)})}function m9(e,t,n){return e&&{label:`in ${Sn(e.start,t,n)}`,values:Zv.
map(o=>e[o])}}var mO="sl",dO="cl",pO="gl",fO="hl",Yv="fl",hO="ul",gO="Pr",yO="ml";var Qv=280,Ni={top:12,right:24,bottom:28,left:56},Xv=4;function vO({title:e,summary:t,curves:n,names:o,period:i,text:s=H,
table:a,ranges:l=null,onPoint:u}){let{host:c,width:m}=fl(),[d,p]=k(()=>p9(n)),f=n.filter(({key:R})=>!d.has(R)),h=qt(f.length,
o.length,({row:R,column:Q},L)=>u(n.indexOf(f[R]),Q,L)),y=GA(Math.max(0,...f.flatMap(({points:R,former:Q=[]})=>[...Q.map(
L=>L??0),...R.map(L=>(f.length<=Xv?L?.high:L?.value)??0)]))),b=Math.max(1,m-Ni.left-Ni.right),w=R=>Ni.left+(o.length<2?b/
2:R/(o.length-1)*b),x=R=>Ni.top+(1-R/y)*(Qv-Ni.top-Ni.bottom),$=h.at,T=$?f[$.row]:void 0,_=$&&T?T.points[$.column]??null:
null,S=$&&T?`${T.name}, ${i} ${o[$.column]}: ${_?`${s(_.value)}, between ${s(_.low)} and ${s(_.high)}`:"not over"}${f9(_,
T.former?.[$.column],l,s)}`:"",B=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(b/48))));return r(Ze,{title:e,summary:t,
announced:S,onKey:h.key,table:a,actions:S&&r("span",{class:yO,"aria-hidden":"true",children:S}),legend:r(A,{children:[r(
an,{ranges:l,kind:"former"}),n.length>1&&r(sp,{rows:n.map(({key:R,keys:Q,color:L,points:O})=>({key:R,keys:Q,color:L??0,last:O.
findLast(K=>K!==null)?.value??null,total:0})),all:n.length,hidden:d,onHidden:p,text:s})]}),children:r("div",{ref:c,class:mO,
children:m>0&&r("svg",{width:m,height:Qv,"aria-hidden":"true",children:[Sf(0,y,5).map(R=>r("g",{children:[r("line",{x1:Ni.
left,x2:m-Ni.right,y1:x(R),y2:x(R),class:dO}),r("text",{x:Ni.left-8,y:x(R)+4,class:pO,children:s(R)})]},R)),o.map((R,Q)=>Q%
B===0&&r("text",{x:w(Q),y:Qv-8,class:fO,children:R},R)),f.length<=Xv&&f.map(({key:R,points:Q,color:L})=>r("path",{d:h9(Q,
w,x),class:hO,style:{fill:Mf(L)}},R)),f.map(({key:R,former:Q=[],color:L})=>r("path",{"data-former":"true",d:bO(Q,w,x),class:Yv,
"stroke-dasharray":"2 4",style:{stroke:Mf(L)}},`${R} before`)),f.map(({key:R,points:Q,color:L})=>r("path",{d:bO(Q.map(O=>O?.
value??null),w,x),class:Yv,"stroke-dasharray":L===null?void 0:dl(L).join(" "),style:{stroke:Mf(L)}},R)),f.map((R,Q)=>R.points.
map((L,O)=>L&&r("circle",{cx:w(O),cy:x(L.value),r:$?.row===Q&&$.column===O?5:3,class:gO,style:{fill:Mf(R.color)},...h.mark(
Q,O),onPointerEnter:()=>h.set({row:Q,column:O}),onClick:K=>u(n.indexOf(R),O,K.currentTarget)},`${R.key} ${O}`)))]})})})}
function p9(e){let t=e.filter(n=>n.few).map(({key:n})=>n);return new Set(e.length>Xv&&t.length<e.length?t:[])}function Mf(e){
return e===null?"var(--other)":`var(${Tn(e)})`}function bO(e,t,n){return e.map((o,i)=>o===null?"":`${(e[i-1]??null)===null?
"M":"L"}${t(i)} ${n(o)}`).join("")}function f9(e,t,n,o){return!n||t===null||t===void 0?"":`; ${o(t)} in ${n.before}${e?`\
 (${Ie(e.value,t)})`:""}`}function h9(e,t,n){let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.
map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].
join("L")}Z`}function xO(e,t,n,o,i){let s=l=>i===null?null:Kt(i,l)??{},a={kind:"total",group:e,start:"",size:t.cohorts.reduce((l,{size:u})=>l+
u,0),shift:0,cells:t.total.map(({count:l,size:u,share:c,value:m},d)=>{let p=n?.total[d];return{count:l,size:u,share:c,value:wO(
m),complete:u>0,intervals:s(["total",d]),before:p&&p.size>0?{start:"",count:p.count,size:p.size,share:p.share}:null}})};
return o?[a,...t.cohorts.map(({start:l,size:u,periods:c},m)=>{let d=n?.cohorts[m];return{kind:"cohort",group:e,start:l,size:u,
shift:0,cells:c.map(({count:p,share:f,value:h,complete:y},b)=>{let w=d&&d.size>0&&d.periods[b]?.complete?d.periods[b]:void 0;
return{count:p,size:u,share:f,value:wO(h),complete:y,intervals:s(["cohorts",m,"periods",b]),before:d&&w?{start:d.start,count:w.
count,size:d.size,share:w.share}:null}})}})]:[a]}function CO(e){let t=[...new Set(e.filter(({kind:o})=>o==="cohort").map(
({start:o})=>o))].sort((o,i)=>Date.parse(o)-Date.parse(i)),n=Math.max(0,...e.map(({cells:o})=>o.length))+Math.max(0,t.length-
1);return e.map(o=>{if(o.kind==="cohort"){let s=t.indexOf(o.start);return{...o,shift:s,cells:Array.from({length:n},(a,l)=>o.
cells[l-s]??null)}}let i=e.filter(({kind:s,group:a})=>s==="cohort"&&a===o.group);return{...o,cells:Array.from({length:n},
(s,a)=>g9(i,t,a))}})}function g9(e,t,n){let o=e.map(({start:a,cells:l})=>({period:n-t.indexOf(a),cells:l})).flatMap(({period:a,
cells:l})=>a>0&&l[a]?[l[a]]:[]);if(o.length===0||o.some(({complete:a})=>!a))return null;let[i,s]=[o.reduce((a,l)=>a+l.count,
0),o.reduce((a,l)=>a+l.size,0)];return{count:i,size:s,share:s===0?0:i/s,value:null,complete:s>0,intervals:o.some(({intervals:a})=>a!==
null)?{}:null,before:null}}function wO(e){return typeof e=="number"?e:null}function Pf(e,t,n=null){let o=new Map((e.compare?.
groups??[]).map(s=>[uu(s),s])),i=(e.groups??[]).flatMap((s,a)=>xO(s,s,o.get(uu(s)),t(a),n===null?null:Kt(n,["groups",a])??
{}));return[...xO(null,e,e.compare,t(-1),n),...i]}function nm(e,t){return t==="change"?e.before&&e.complete?e.share-e.before.
share:null:t==="share"?e.share:t==="count"?e.count:e.value}function ex(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="c\
ohort")?e.filter(({kind:i})=>i==="cohort"):e,o=0;for(let{cells:i,shift:s}of n)i.forEach((a,l)=>{a&&l>s&&a.complete&&(o=Math.
max(o,Math.abs(nm(a,t)??0)))});return o}var kO=9;function SO(e,t){return e===null||e<=0||t<=0?0:Math.min(kO,Math.max(1,Math.
ceil(e/t*kO)))}function TO(e,t){return{fromRow:Math.min(e.row,t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,
t.column),toColumn:Math.max(e.column,t.column)}}function $O(e,t){let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.
slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.cells.slice(t.fromColumn,t.toColumn+1))i!==null&&(n.cells++,
i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++);return n}function MO(e,t){if(t<=0)return null;let n=1.959964,
o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.max(0,s-a),Math.min(1,s+a)]}function om(e){
let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.isArray(i)?i.join("–"):String(i))].
slice(0,n):Array.from({length:n},(i,s)=>String(s))}function uu(e){return JSON.stringify("other"in e?{other:!0}:e.value)}function _f({rows:e,names:t,rowName:n}){let o=Z(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:U(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>z(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return!l||l.size===0?"–":`${z(l.count)} (${H(l.share)})${l.complete?"":" not over"}${l.before?`, ${Ie(l.share,l.before.
share)}`:""}`}}))],[t]);return r(Ae,{label:"Cohorts",rows:e,columns:o})}var y9=50;function _O({answer:e,by:t,zone:n,onMark:o}){let i=e.query?.retention?.period??"day",s=om(e).slice(1),a=Z(()=>(e.
groups??[]).slice(0,y9),[e]),l=Z(()=>{let d=b9(e);return a.length===0?[PO(e.total,e.compare?.total,null,t)]:a.map(p=>PO(
p.total,d.get(uu(p)),p,t))},[e,t]),u=Pf(e,()=>!1),c=(d,p,f)=>{let h=a[d]??null;o({period:p+1,state:"returned",...As(h)},
`${h?yo(h):"all"}, ${i} ${s[p]}`,f)},m=l[0]?.points[0];return r(vO,{title:`Came back, by ${i}, with 95 % intervals${l.some(
({few:d})=>d)&&l.length>4?`; groups of fewer than ${lu} are off`:""}`,curves:l,names:s,period:i,ranges:st(e,n),onPoint:c,
summary:`Retention curves${t===""?"":` by ${U(t)}`}: ${l.length} lines over ${s.length} periods, ${m?H(m.value):"nobody"}\
 in ${i} 1`,table:r(_f,{rows:u,names:om(e),rowName:({group:d})=>d?yo(d):"all"})},t)}function b9(e){return new Map((e.compare?.
groups??[]).map(t=>[uu(t),t.total]))}function PO(e,t,n,o){let i=n?yo(n):"all",s=e.slice(1).map(({count:u,size:c,share:m})=>{
let d=MO(u,c);return d&&{value:m,low:d[0],high:d[1]}}),a=n===null?["all"]:"other"in n?[i]:Array.isArray(n.value)?n.value:
[n.value],l=n===null?0:"other"in n?null:Nn(o,a);return{key:n===null?"all":uu(n),keys:a,name:i,color:l,points:s,few:(e[0]?.
size??0)<lu,...t?{former:t.slice(1).map(({size:u,share:c})=>u>0?c:null)}:{}}}var EO="vl",AO="wl",OO="bl",RO="g",Df="ze",Ef="Qr",LO="yl",NO="e",BO="je",FO="kl",zO="zl",IO="jl",HO="Xl",qO="Vr",UO="Wr",
VO="Cl",WO="Sl";function KO({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,title:m,onChoose:d,onPress:p}){
return r("tr",{class:e.kind==="total"?BO:void 0,children:[r("th",{scope:"row",class:Df,children:s===null?r("span",{class:FO,
children:t}):r("button",{type:"button",tabIndex:-1,class:zO,"aria-expanded":s,onClick:a,children:[r(ae,{name:s?"down":"r\
ight",size:12}),e.group===null?"all":r(Li,{property:n,group:e.group,most:24})]})}),r("td",{class:Ef,title:z(e.size),children:Ut(
W(e.size),e.cells[0]?.intervals??null)}),e.cells.map((f,h)=>{if(f===null)return r("td",{},h);let y=e.kind==="total"&&!f.
complete,b=nm(f,o);return r("td",{class:NO,"data-shade":h===e.shift||!f.complete?0:SO(o==="change"&&b!==null?Math.abs(b):
b,i),"data-open":!f.complete,"data-sign":o==="change"&&b!==null?Math.sign(b):void 0,"data-marked":l(h),...u(h),title:y?"\
no finished period":m(f,h),onClick:w=>d(h,w.currentTarget),onPointerDown:()=>p(h,!1),onPointerEnter:w=>{w.buttons===1&&p(
h,!0)},children:y?"":c(f)},h)})]})}var v9=120,x9=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function JO({answer:e,says:t,byDate:n,
by:o,zone:i,onMark:s}){let[a,l]=k(new Set),[u,c]=k(!1),[m,d]=k(null),p=(e.groups?.length??0)>0,f=uo(e),h=Z(()=>{let J=Pf(
e,X=>a.has(X)!==(X===-1&&!p),f);return n?CO(J):J},[e,f,a,p,n]),y=u?h:h.slice(0,v9),b=e.query?.retention?.period??"day",w=x9.
get(b)??86400,x=om(e),$=n?w9(h,b,i):x,T=st(e,i),_=J=>J.kind==="cohort"?Sn(J.start,w,i):J.group===null?"all":yo(J.group),
S=(J,X)=>{let le=y[J.row],ue=J.column-le.shift;if(!le.cells[J.column]||n&&le.kind==="total")return;let mt={period:ue,state:"\
returned",...le.kind==="cohort"?{cohort:le.start}:{},...As(le.group)};s(mt,`${_(le)}, ${b} ${x[ue]}`,X)},B=qt(y.length,$.
length,S),R=m&&B.at?TO(m,B.at):null,Q=J=>(J.key.startsWith("Arrow")&&d(J.shiftKey?m??B.at:null),J.key==="Escape"&&m?(d(null),
!0):B.key(J)),L=J=>{let X=new Set(a);X.delete(J)||X.add(J),l(X)},O=B.at?y[B.at.row]:void 0,K=J=>n?$[J]:`${b} ${$[J]}`,q=R?
S9(y,R):O&&B.at?`${_(O)}, ${K(B.at.column)}: ${GO(O.cells[B.at.column],T&&jO(O.cells[B.at.column],w,i,T))}`:"";return r(
Ze,{scrolls:!0,title:r(A,{children:["Came back, by ",b," ",r("span",{class:EO,children:["of ",Ut(Se(y[0]?.size??0,"actor"),
f)]})]}),summary:T9(e,b),announced:q,onKey:Q,actions:R&&r("span",{class:AO,children:q}),table:r(_f,{rows:h,names:$,rowName:_}),
legend:r(A,{children:[r("div",{class:HO,"aria-hidden":"true",children:[r("span",{children:"0"}),r("span",{class:qO}),r("\
span",{children:k9(ex(h,t),t)}),r("span",{class:UO})," period not over, in no total",t==="change"&&r(A,{children:[r("spa\
n",{class:VO})," less than before"]})]}),r(an,{ranges:T,kind:"words"})]}),children:r("div",{class:OO,children:[r("table",
{class:RO,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:Df,children:r("span",{class:WO,children:p?
r(D,{value:o,most:64}):"cohort"})}),r("th",{scope:"col",class:Ef,children:"size"}),$.map((J,X)=>r("th",{scope:"col",class:LO,
children:X===0&&!n?`${b} 0`:J},J))]})}),r("tbody",{onPointerLeave:()=>{},children:y.map((J,X)=>r(KO,{row:J,name:_(J),by:o,
says:t,largest:ex(h,t),open:J.kind==="total"?h[X+1]?.kind==="cohort":null,onToggle:()=>L(J.group===null?-1:(e.groups??[]).
indexOf(J.group)),marked:le=>R!==null&&X>=R.fromRow&&X<=R.toRow&&le>=R.fromColumn&&le<=R.toColumn,mark:le=>B.mark(X,le),
text:le=>le.size===0?"":C9(le,t),title:(le,ue)=>`${K(ue)}: ${GO(le,T&&jO(le,w,i,T))}`,onChoose:(le,ue)=>{m||S({row:X,column:le},
ue)},onPress:(le,ue)=>{d(ue?m??B.at:null),B.set({row:X,column:le})}},X))})]}),h.length>y.length&&r("button",{type:"butto\
n",class:IO,onClick:()=>c(!0),children:["All ",z(h.length)," rows"]})]})})}function w9(e,t,n){let i=e.filter(({kind:c})=>c===
"cohort").map(({start:c})=>c)[0];if(i===void 0)return[];let{year:s,month:a,day:l,hour:u}=gr(i,n);return(e[0]?.cells??[]).
map((c,m)=>{if(t==="hour")return j(Date.parse(i)+m*36e5,n,"hour");let d=Date.UTC(s,a-1+(t==="month"?m:0),l+(t==="month"?
0:m*(t==="week"?7:1)),u);return j(d,"UTC",t==="month"?"month":"dayShort")})}function jO(e,t,n,o){if(!e)return"";if(!e.before)
return`, nothing to compare in ${o.before}`;let{start:i,count:s,size:a,share:l}=e.before,u=i===""?o.before:Sn(i,t,n);return`\
; ${z(s)} of ${z(a)}, ${H(l)} ${i===""?"in":"of"} ${u} (${Ie(e.share,l)})`}function k9(e,t){return e===null?"–":t==="c\
hange"?Ie(e,0):t==="share"?H(e):W(e)}function C9(e,t){let n=nm(e,t);if(n===null)return"–";if(t==="change")return Ie(n,
0);let o=$t(e.intervals,[t]);return vs(t==="share"?co(n,o):Yo(n,o)).replace(/^~./,"")}function GO(e,t){if(!e)return"no s\
uch period";let n=e.value===null?"":`, value ${W(e.value)}`;return`${Ut(z(e.count),e.intervals)} of ${Ut(z(e.size),e.intervals)}\
, ${co(e.share,$t(e.intervals,["share"]))}${n}${e.complete?"":", the period is not over"}${t??""}`}function S9(e,t){let{
cells:n,unfinished:o,count:i,size:s}=$O(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${W(i)} of ${W(s)}, ${s===0?"–":H(i/s)}${a}`}function T9(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${H(n?.share??0)} came back in ${t} 1, ${H(o?.share??0)} in th\
e last finished one`}function ZO({answer:e,zone:t,onMark:n}){let[o,i]=k(!1),s=uo(e),a=e.query?.stickiness?.period??"day",l=st(e,t),u=e.active_periods.
map((d,p)=>({former:$9(e.compare?.active_periods[p],o,l),label:Se(d.periods,a)+(o?" or more":""),short:String(d.periods),
values:[o?d.or_more:d.count],unfinished:!1})),c=e.active_periods[0],m=e.active_periods.reduce((d,p)=>d+p.periods*p.count,
0)/Math.max(1,e.count);return r($f,{title:`On how many ${a}s: ${Ut(W(e.count),s)} actors, ${Ut(m.toFixed(1),s)} on avera\
ge`,over:`${a}s`,ranges:l,bars:u,intervals:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],summary:`Stickines\
s: ${W(e.count)} actors, ${H(c?.share??0)} on one ${a} only, ${m.toFixed(1)} on average`,actions:r(Tt,{label:"Exactly so\
 many, or more",value:o?"more":"exactly",onChange:d=>i(d==="more"),choices:[{value:"exactly",label:"Exactly"},{value:"mo\
re",label:"Or more"}]}),onPart:(d,p,f)=>n({periods:e.active_periods[d].periods,...o?{or_more:!0}:{}},u[d].label,f)})}function $9(e,t,n){
return e&&n?{label:`in ${n.before}`,values:[t?e.or_more:e.count]}:void 0}function YO(e,t,n){let o={...t,state:"not_returned"},i=`${n}: did not come back`,s=t.period===0,a=(l,u,c,m,d=!1)=>({label:l,
icon:u,disabled:d,act:()=>{M9(e,c,m)}});return[a("Actors who did not come back","actor",o,l=>$c({...l,label:i}),s),a("Sa\
ve who did not as cohort…","save",o,l=>Mc({...l,label:i}),s||t.cohort===void 0),a("Paths after the start","paths",t,l=>P9(
e,l,n),t.cohort===void 0)]}async function M9(e,t,n){try{n(await Qo(e,t))}catch(o){ee(U(G(o).message))}}function P9(e,{only:t},n){
let o=e.retention?.start;t&&o!==void 0?He({document:{...Ne(t),paths:{start:o}},view:"paths",as:null},`paths of ${n}`):ee(
"No condition says who these are.")}var QO="Bl";var E9=60;function XO({result:e,as:t}){let{answer:n,of:o,phase:i}=e,s=ci(o,(u,c)=>o?.retention?YO(o,u,c):[]);if(!n||!o)return r(
Pr,{result:e});let a=n.query?.timezone??o.timezone??"UTC";if(L9(n))return r(Un,{children:[r(ZO,{answer:n,zone:a,onMark:s.
onMark}),s.menu]});if(R9(n))return r(Un,{children:[r(cO,{answer:n,zone:a,onMark:s.onMark}),s.menu]});if(!O9(n))return r(
Pr,{result:e});if(n.cohorts.every(({size:u})=>u===0)&&i==="exact")return r(ui,{result:e,children:"Nobody of this range d\
id what starts a cohort."});let l=ce(o.retention?.by).join(", ");return r(Un,{children:[r(A9,{answer:n,as:t,by:l,zone:a,
onMark:s.onMark,measured:o.retention?.measure!==void 0}),s.menu]})}function A9({answer:e,as:t,by:n,zone:o,onMark:i,measured:s}){
let[a,l]=k(()=>Wr("retention-says")??"share"),u=y=>{l(y),Kr("retention-says",y)},[c,m]=k(!1),d=e.compare!==void 0,p=a===
"value"&&!s||a==="change"&&!d?"share":a,f=[{value:"share",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",
label:"Value"}]:[],...d?[{value:"change",label:"Change"}]:[]],h=e.cohorts.length>1&&e.cohorts.length<=E9&&!e.query?.retention?.
brackets&&e.query?.retention?.day!=="rolling";return t==="curve"?r(_O,{answer:e,by:n,zone:o,onMark:i}):r(Un,{children:[r(
"div",{class:QO,children:[r(Tt,{label:"What cells say",value:p,onChange:u,choices:f}),h&&r(Tt,{label:"What columns are",
value:c?"date":"age",onChange:y=>m(y==="date"),choices:[{value:"age",label:"By age"},{value:"date",label:"By date"}]})]}),
r(JO,{answer:e,says:p,byDate:h&&c,by:n,zone:o,onMark:i})]})}function O9(e){return"cohorts"in e}function R9(e){return"per\
iods"in e}function L9(e){return"active_periods"in e}function eR(e){return e.document.lifecycle?r(Pv,{...e}):e.document.stickiness?r(_v,{...e}):r(Mv,{...e})}var tR={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],chartOf:e=>e.lifecycle?"lifecycle":e.stickiness?"stickiness":"matrix",choose:jA,Sentence:eR,
Page:XO};function di(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function N9(e){return"other"in e?di(e.depth,null,
!0):di(e.depth,e.value,!1)}function nR(e,t){let n=[...new Set(e.nodes.map(({depth:m})=>m))].sort((m,d)=>m-d),o=n.map(m=>e.
nodes.filter(d=>d.depth===m).sort(B9)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(m=>m.
reduce((d,{count:p})=>d+p,0))),a=Math.max(...o.map(m=>m.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((m,d)=>{let p=0;for(let f of m){let h=Math.max(t.nodeLeast,f.count*l);u.push({key:N9(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:d*i,y:p,height:h}),p+=
h+t.gap}});let c=Math.max(...u.map(m=>m.y+m.height),0);return{nodes:u,edges:F9(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function B9(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function F9(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let m=o.get(di(c.depth,c.from,c.from_other===!0)),d=o.get(di(c.depth+1,c.to,c.to_other===
!0));return m&&d?[{edge:c,from:m,to:d}]:[]}),s=new Map,a=new Map,l=(c,m,d)=>{let p=c.get(m.key)??0;return c.set(m.key,p+
d),m.y+p},u=new Map;for(let{edge:c,from:m}of[...i].sort((d,p)=>d.to.y-p.to.y))u.set(c,l(s,m,c.count*n));return[...i].sort(
(c,m)=>c.from.y-m.from.y).map(({edge:c,from:m,to:d})=>({from:m.key,to:d.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,d,c.count*n)}))}function oR(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function rR(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}function iR({answer:e}){let{compare:t}=e,n=a=>`${di(a.depth,a.from,a.from_other===!0)} ${di(a.depth+1,a.to,a.to_other===
!0)}`,o=new Map((t?.edges??[]).map(a=>[n(a),a.count/Math.max(1,t.count)])),i=a=>o.get(n(a))??0,s=(a,l)=>l?r(D,{shown:Hn}):
r(D,{value:a,most:64,middle:!0});return r(Ae,{label:"What follows what",rows:e.edges,columns:[{key:"depth",head:"depth",
number:!0,cell:({depth:a})=>String(a)},{key:"from",head:"from",cell:a=>s(a.from,a.from_other)},{key:"to",head:"to",cell:a=>s(
a.to,a.to_other)},{key:"count",head:"paths",number:!0,cell:({count:a})=>z(a)},{key:"share",head:"of all",number:!0,cell:({
count:a})=>H(a/Math.max(1,e.count))},...t?[{key:"before",head:"of all before",number:!0,cell:a=>H(i(a))},{key:"change",head:"\
change",number:!0,cell:a=>Ie(a.count/Math.max(1,e.count),i(a))}]:[],{key:"median",head:"median time",number:!0,cell:({time:a})=>a.
median===null?"–":_e(a.median)}]})}var sR="El",aR="Il",lR="Ul",uR="Hl",cR="Ll",mR="k",dR="Xe",pR="A",fR="Yr",hR="Ml",gR="Ce",yR="Nl";var _a=8,bR=6.6;function vR({answer:e,zone:t,actions:n,onMark:o}){let{host:i,width:s}=fl(),a=uo(e),l=Z(()=>nR(e,{width:Math.
max(s,1),height:460,bar:_a,columnLeast:H9(e),nodeLeast:20,gap:8}),[e,s]),u=Z(()=>l.depths.map(S=>l.nodes.filter(B=>B.depth===
S)),[l]),c=st(e,t),m=Z(()=>q9(e),[e]),d=S=>c&&m?{share:m.get(S.key)??0,now:S.count/Math.max(1,e.count),ranges:c}:null,[p,
f]=k(null),h=Math.max(0,...u.map(S=>S.length)),y=qt(h,u.length,({row:S,column:B},R)=>{let Q=u[B][S];Q&&$(Q,R)}),b=y.at?u[y.
at.column]?.[Math.min(y.at.row,u[y.at.column].length-1)]:void 0,w=p??b?.key??null,x=Z(()=>w===null?null:oR(l,w),[l,w]),$=(S,B)=>{
o({depth:S.depth,node:S.others>0?{other:!0}:{value:S.value}},rm(S),B)},T=S=>(S.key.startsWith("Arrow")&&f(null),y.key(S)),
_=w===null?"":U9(l,w,e.count,d);return r(Ze,{scrolls:!0,title:r(A,{children:[Yo(e.count,$t(a,["count"]))," paths ",e.compare&&
c&&r($n,{text:Qr(e.count,e.compare.count),title:`${z(e.compare.count)} in ${c.before}`})," ",r("span",{class:aR,children:_})]}),
summary:V9(e,l),onKey:T,announced:b?_:"",actions:r(A,{children:[r("span",{class:lR,children:[r("span",{class:uR}),"path \
ends"]}),n]}),table:r(iR,{answer:e}),legend:r(an,{ranges:c,kind:"words"}),children:r("div",{ref:i,class:sR,children:s>0&&
r("svg",{width:l.width,height:l.height+32,onPointerLeave:()=>f(null),"aria-hidden":"true",children:[l.depths.map((S,B)=>r(
"text",{x:B*l.columnWidth,y:14,class:cR,children:xR(S)},S)),r("g",{transform:"translate(0 28)",children:[l.edges.map(S=>{
let B=l.nodes.find(({key:Q})=>Q===S.from),R=x?.edges.has(S)??!1;return r("path",{d:rR(S,B.x+_a,B.x+l.columnWidth),class:mR,
"data-lit":R,"data-dim":x!==null&&!R,children:r("title",{children:`${z(S.count)}${S.median===null?"":`, median ${_e(S.median)}`}`})},
`${S.from} ${S.to}`)}),u.map((S,B)=>S.map((R,Q)=>r(I9,{node:R,count:Ut(W(R.count),a),before:d(R),width:l.columnWidth-_a,
mark:y.mark(Q,B),isAt:b===R,dim:x!==null&&!x.nodes.has(R.key),onPoint:()=>f(R.key),onChoose:L=>$(R,L)},R.key)))]})]})})})}
function I9({node:e,count:t,before:n,width:o,mark:i,isAt:s,dim:a,onPoint:l,onChoose:u}){let c=`${t}${n?`  ${Ie(n.now,n.share)}`:
""}`,m=Math.max(4,Math.floor((o-20)/bR)-c.length-1),d=e.count===0?0:e.ends/e.count;return r("g",{class:dR,"data-dim":a,"\
data-other":e.others>0,onPointerEnter:l,onClick:p=>u(p.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,
width:_a,height:e.height,rx:2,class:pR,...i,"data-cursor":s}),d>0&&r("rect",{x:e.x,y:e.y+e.height*(1-d),width:_a,height:e.
height*d,rx:2,class:fR}),r("rect",{x:e.x+_a,y:e.y,width:o-16,height:20,class:hR}),r("text",{x:e.x+_a+6,y:e.y+14,class:gR,
children:[r("tspan",{"data-word":e.others>0,children:ml(rm(e),m)}),r("tspan",{dx:6,class:yR,children:c})]}),r("title",{children:`${rm(
e)}: ${z(e.count)}${e.ends>0?`, ${z(e.ends)} end here`:""}${e.starts>0?`, ${z(e.starts)} begin here`:""}${wR(n)}`})]})}function H9(e){
let t=e.nodes.reduce((n,o)=>"other"in o?n:Math.max(n,ne(o.value).text.length),0);return Math.max(148,Math.min(260,(t+(e.
compare?14:6))*bR+24))}function rm(e){return e.others>0?`${Hn.text} ${e.others}`:ne(e.value).text}function xR(e){return e===
0?"start":e<0?`−${-e}`:`+${e}`}function q9({compare:e}){return e?new Map(e.nodes.map(t=>["other"in t?di(t.depth,null,!0):
di(t.depth,t.value,!1),t.count/Math.max(1,e.count)])):null}function wR(e){return e?`; ${H(e.now)} of all in ${e.ranges.now}\
, ${H(e.share)} in ${e.ranges.before}`:""}function U9(e,t,n,o){let i=e.nodes.find(a=>a.key===t);if(!i)return"";let s=i.ends===
0?"":`, ${H(i.ends/Math.max(1,i.count))} end here`;return`${xR(i.depth)} ${rm(i)}: ${z(i.count)}, ${H(i.count/Math.max(1,
n))} of all${s}${wR(o(i))}`}function V9(e,t){let n=t.nodes.find(({depth:i})=>i===1),o=n?`, most often followed by ${rm(n)}\
 (${H(n.count/Math.max(1,e.count))})`:"";return`${W(e.count)} paths over ${t.depths.length} depths${o}; ${Yn.other} stan\
ds for rare ones`}var kR="Rl",CR="z",SR="Al",TR="Zr",$R="ei",MR="Se",tx="ri",PR="Dl",_R="Tl";function Af(e){return"other"in e?"other":JSON.stringify([e.depth,e.nodes])}function K9({compare:e}){return new Map((e?.top_paths??
[]).map(t=>[Af(t),t.count/Math.max(1,e.count)]))}function j9(e,t,n,o){let i=n.get(Af(e));return i===void 0?{text:" –",
title:`not among the most frequent in ${o.before}`}:{text:` ${Ie(e.count/Math.max(1,t.count),i)}`,title:`${H(i)} in ${o.
before}`}}function ER({answer:e,zone:t,cannot:n,onFunnel:o}){let i=e.top_paths,s=st(e,t),a=K9(e),l=uo(e),u=qt(i.length,1,
({row:d})=>{let p=i[d];p&&!("other"in p)&&n(p)===null&&o(p)}),c=u.at?i[u.at.row]:void 0,m=Math.max(1,...i.map(d=>"other"in
d?0:d.count));return r(Ze,{scrolls:!0,title:`${Ut(W(e.count),l)} paths`,summary:`Whole paths: ${i.slice(0,3).map(d=>DR(d,
e.count)).join("; ")}`,announced:c?DR(c,e.count):"",onKey:u.key,table:r(G9,{answer:e}),legend:r(an,{ranges:s}),children:r(
"ol",{class:kR,children:i.map((d,p)=>r("li",{class:CR,...u.mark(p,0),children:[r("span",{class:SR,title:z(d.count),children:Ut(
W(d.count),l)}),r("span",{class:TR,children:[H(d.count/Math.max(1,e.count)),s&&r($n,{...j9(d,e,a,s)})]}),r("span",{class:$R,
children:[r("span",{class:MR,"data-other":"other"in d,style:{"--share":Math.min(1,d.count/m)}}),a.has(Af(d))&&r(po,{upright:!0,
at:a.get(Af(d))*e.count/m})]}),"other"in d?r("span",{class:tx,children:[r(D,{shown:Hn})," ",z(d.paths)," other paths"]}):
r(A,{children:[r("span",{class:tx,children:d.nodes.map((f,h)=>r("span",{class:PR,children:[h>0&&r("span",{class:_R,"aria\
-hidden":"true",children:"›"}),r(D,{value:f,most:32,middle:!0})]},h))}),r(P,{small:!0,kind:"quiet",icon:"funnel",stop:!1,
disabled:n(d)!==null,onClick:()=>o(d),children:"Funnel from this"})]})]},p))})})}function G9({answer:e}){return r(Ae,{label:"\
Paths",rows:e.top_paths,columns:[{key:"count",head:"paths",number:!0,cell:({count:t})=>z(t)},{key:"share",head:"of all",
number:!0,cell:({count:t})=>H(t/Math.max(1,e.count))},{key:"path",head:"path",cell:t=>r("bdi",{children:AR(t)})}]})}function AR(e){
return"other"in e?`${Hn.text} ${e.paths}`:e.nodes.map(t=>ne(t).text).join(" › ")}function DR(e,t){return`${AR(e)}: ${z(
e.count)}, ${H(e.count/Math.max(1,t))}`}function nx(e){return e.paths?.node??"event"}function im(e,t){let n=nx(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?jt(t):String(t)}`}function Of(e,t){return{...e,paths:{...e.paths,...t}}}
function OR(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:im(e,t),after:s.after||5}}}
function RR(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:im(e,t),before:i||o||5}}}function LR(e,t){
let n=e.paths?.exclude,o=im(e,t);return Of(e,{exclude:n===void 0?o:`${n} or ${o}`})}function NR(e,t,n){let o=nx(e);return Of(
e,{node:`if(${im(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function BR(e,t,n){
return Of(e,{node:`if(${im(e,t)}, ${jt(n)}, string(${nx(e)}))`})}function FR(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return Of(e,a?{before:u}:{after:u})}var J9={from:"0001-01-01T00:00:00Z",to:"9999-12-31T00:00:00Z"},Z9="3650d";function Y9({start:e,end:t,before:n,after:o}){
let i=e===void 0&&t!==void 0;return{before:n??(i?5:0),after:o??(i?0:5)}}function zR({nodes:e}){return e.some(t=>typeof t==
"object"&&t!==null)?"Nodes that are lists are no steps of a funnel.":null}function IR(e,t,n){let o=e.paths??{},i={...o.session??
{gap:o.gap??"30m"},...o.per===void 0?{}:{per:o.per}},{per:s,...a}=i,{to:l,compare:u,...c}=Ne(e),m=ej(e,t,n,d=>({session:d,
sessions:i}));return{...c,define:{...c.define,...m},funnel:{...o.per===void 0?{}:{per:o.per},window:Z9,session:a,steps:n.
nodes.map((d,p)=>({name:d==null?"(null)":String(d),where:`${Q9(o,d)} and stop_${p+1}`}))}}}function ox(e){let t=e.node??
"event";return/^[A-Za-z_][\w.]*$/.test(t)?t:`(${t})`}function HR(e){return typeof e=="string"?jt(e):String(e)}function Q9(e,t){
return`${ox(e)} = ${HR(t)}`}function X9(e){let{where:t,paths:n={}}=e;return[`${ox(n)} is not null`,...n.exclude===void 0?
[]:[`not coalesce(${n.exclude}, false)`],...t===void 0?[]:[`(${t})`]].join(" and ")}function ej(e,t,{depth:n,nodes:o},i){
let s=e.paths??{},{start:a,end:l,end_at:u}=s,c=X9(e),m=-n,d=o.length-1-m,p=_=>_===0?"path_time":_>0?`path_time_${_}`:`pa\
th_time_before_${-_}`,f=_=>s.collapse_repeats===!1?"":` and ${ox(s)} <> ${HR(o[m+_])}`,h={},y=a??l,b=a===void 0&&u==="la\
st"?"max":"min";h.path_time=i(`${b}(time) filter (where ${c}${y===void 0?"":` and (${y})`})`);for(let _=1;_<=d+1;_++)h[p(
_)]=i(`min(time) filter (where ${c} and time > ${p(_-1)}${f(_-1)})`);for(let _=-1;_>=n-1;_--)h[p(_)]=i(`max(time) filter\
 (where ${c} and time < ${p(_+1)}${f(_+1)})`);let w=a!==void 0&&l!==void 0;w&&(h.path_end=i(`${u==="last"?"max":"min"}(t\
ime) filter (where ${c} and (${l}) and time > path_time)`));let x=["path_time is not null",...w?["path_end is not null"]:
[],...tj(e,t,h,i)],$=nj(s,x,h),T=oj(s,{before:m,last:d,both:w},p);return o.forEach((_,S)=>{h[`stop_${S+1}`]=[`time = ${p(
S-m)}`,...$,...S===o.length-1?T:[]].join(" and ")}),h}function tj(e,t,n,o){return e.from===void 0&&e.to===void 0?[]:(n.path_session=
o("min(time)"),[...e.from===void 0?[]:[`path_session >= '${t.from}'`],...e.to===void 0?[]:[`path_session < '${t.to}'`]])}
function nj(e,t,n){return e.count==="transitions"?t:(n.path_first={actor:`min(path_time) filter (where ${t.join(" and ")}\
)`,...e.per===void 0?{}:{per:e.per},...J9},["path_time = path_first"])}function oj(e,{before:t,last:n,both:o},i){let s=Y9(
e),a=i(n+1),l=n>=s.after?[]:o?[`(${a} is null or path_end < ${a})`]:[`${a} is null`];return[...o?[`path_end >= ${i(n)}`]:
[],...l,...t<s.before?[`${i(-t-1)} is null`]:[]]}var UR="_l",VR="ql",WR="Fl";function KR({document:e,change:t,onClose:n}){let i=(Oe(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),He({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(it,{title:"\
Merge under a name",onClose:n,children:r(rn,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(BR(e,t.value,a.trim()),"merge")}})}):r(it,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:VR,children:i.map(a=>r("li",{children:r(P,{kind:"plain",class:WR,onClick:()=>s(
NR(e,t.value,Ce(a)),"expand"),children:r(D,{value:a})})},a))})})}function jR({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=k(null),{onMark:u,menu:c}=ci(i,(d,p)=>!i||!d.
node||!("value"in d.node)?[]:sj(i,d.node.value,p,f=>l({kind:f,value:d.node.value,label:p})));if(!o||!i||!aj(o))return r(
Pr,{result:t});if(o.count===0&&s==="exact")return r(ui,{result:t,children:"No session of this range has such a path."});
let m=o.query?.timezone??i.timezone??"UTC";return n==="list"?r(Un,{children:r(ER,{answer:o,zone:m,cannot:zR,onFunnel:d=>ij(
i,o.query??i,d)})}):r(Un,{children:[r(vR,{answer:o,zone:m,onMark:u,actions:r(rj,{document:e})}),c,a&&r(KR,{document:i,change:a,
onClose:()=>l(null)})]})}function rj({document:e}){let t=n=>ye({document:FR(e,n)});return r("span",{class:UR,children:[r(
P,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{children:"steps"}),r(P,{small:!0,
kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function ij(e,t,n){He({document:IR(e,t,n),view:"fu\
nnel",as:null},"funnel of a path"),e.where!==void 0&&ee("Where the filter leaves out events in the middle of a session, \
the count may differ a little.")}function sj(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>He({document:l(e,t)},`${s.
toLowerCase()}: ${n}`)});return[i("Start here","right",OR),i("End here","left",RR),i("Hide","minus",LR),{label:"Expand b\
y property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merge")}]}function aj(e){return"\
top_paths"in e}var GR={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],chartOf:()=>"flow",Sentence:Dv,Page:jR};function Ls(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function ix(e,t,n){
let o=Ls(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Ne(e),aggregate:{over:i,...t}}}function JR(e){
return ix(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function ZR(e){return ix(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function sx(e){
let t=Ls(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function ax(e,t,n){
let{properties:o,...i}=Ls(e);return{...Ne(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
Ce(t)],limit:6}}}var lj=864e5,uj=300;function YR(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(lj/24,l*uj/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},m=Object.keys(Ls(e).properties??{}).map(Ce),{compare:d,
...p}=ix(e,{measures:["count()"],by:[Ce(o),"start","end","duration","events",...m],order:["start desc"],limit:i});return{
...p,...c}}function QR(e,t,n,o,i){let s=[...new Set(n.map(f=>jt(String(f))))].join(", "),a=`string(${Ce(t)}) in (${s})`,
{where:l,from:u,to:c,compare:m,sample:d,...p}=Ne(e);return{...p,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",Ce(t),"event"],order:"time asc",limit:1e4}}}function XR(e,t){let{properties:n,
...o}=Ls(e),{compare:i,...s}=Ne(e);return{...s,difference:{over:{sessions:{...o,properties:{...sx(e)}}},selection:`durat\
ion >= ${t}`}}}function t4({answer:e,zone:t,actions:n,onMark:o}){let i=Z(()=>e4(e),[e]),s=Z(()=>e4(e?.compare),[e]),a=e&&st(e,t);if(!e)
return r(Me,{});let l=i.reduce((u,{count:c})=>u+c,0);return r(kf,{title:"How long",height:300,counting:"sessions",bins:i,
former:a&&{bins:s,ranges:a},...n===void 0?{}:{actions:n},summary:`Durations of ${W(l)} sessions, in ${i.length} bins tha\
t grow`,onBin:(u,c)=>o({range:{column:"duration",from:u.from,...u.to===null?{}:{to:u.to}}},u.to===null?`${_e(u.from)} an\
d more`:`${_e(u.from)} to ${_e(u.to)}`,c)})}function e4(e){return tm((e?.rows??[]).flatMap(([t,n])=>typeof t=="number"&&
typeof n=="number"?[{from:t,count:n}]:[]))}var n4="Gl",o4="Jl",r4="Kl",i4="Ol",s4="Pl",a4="Ql",l4="Vl",u4="Wl",c4="ii",m4="Yl",d4="Zl",p4="Be",f4="ex",h4="rx";function g4({answer:e,zone:t}){let n=e&&st(e,t),[o,i,s,a,l,u]=e?.compare?.rows[0]??[],[c,m,d,p,f,h]=(e?.rows[0]??[]).map(
$=>typeof $=="number"?$:null),y=c??0,b=($,T,_)=>n&&typeof $=="number"&&typeof T=="number"?{former:r($n,{text:Qr($,T),title:`${_(
T)} in ${n.before}`})}:{},w=typeof l=="number"&&typeof o=="number"&&o>0?l/o:null,x=y===0||typeof f!="number"?null:f/y;return r(
"dl",{class:n4,children:[r(mu,{label:"sessions",value:cu(c,W),...typeof c=="number"?{title:z(c)}:{},...b(c,o,z)}),r(mu,{
label:"events each",value:cu(m,$=>$.toFixed(1)),...b(m,i,$=>$.toFixed(1))}),r(mu,{label:"median duration",value:cu(d,_e),
...b(d,s,_e)}),r(mu,{label:"p90 duration",value:cu(p,_e),...b(p,a,_e)}),r(mu,{label:"of one event only",value:cu(f,$=>H(
y===0?0:$/y)),...n&&x!==null&&w!==null?{former:r($n,{text:Ie(x,w),title:`${H(w)} in ${n.before}`})}:{}}),r(mu,{label:"ev\
ents",value:cu(h,W),...b(h,u,z)})]})}function cu(e,t){return e==null?"–":t(e)}function mu({label:e,value:t,title:n,former:o}){
return r("div",{class:o4,children:[r("dd",{class:r4,title:n,children:[t," ",o]}),r("dt",{class:i4,children:e})]})}var y4="ix",b4="r",sm="ax",ux="tx",v4="ox",x4="ai",w4="ti";function k4({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=k(!1),c=Z(()=>nk(t,n),[t,n]),m=qt(
t.length,1,({row:f})=>a(t[f])),d=Math.max(1,...t.map(({start:f,end:h})=>h-f)),p=m.at?t[m.at.row]:void 0;return r(Ze,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:p?fj(p,o,s):"",onKey:m.key,actions:r(Tt,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(pj,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:y4,children:r("table",{class:b4,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"start"}),r("th",{scope:"col",children:r(D,
{value:o,most:24})}),r("th",{scope:"col",class:sm,children:"duration"}),r("th",{scope:"col",class:sm,children:"events"}),
i.map(f=>r("th",{scope:"col",children:r(D,{value:f,most:24})},f)),r("th",{scope:"col",class:ux,children:"timeline"})]})}),
r("tbody",{children:t.map((f,h)=>r("tr",{...m.mark(h,0),onClick:()=>a(f),children:[r("td",{children:j(f.start,s,"second")}),
r("td",{children:r(D,{value:f.actor,most:24,middle:!0})}),r("td",{class:sm,children:_e((f.end-f.start)/1e3)}),r("td",{class:sm,
children:z(f.events)}),f.properties.map((y,b)=>r("td",{children:r(D,{value:y,most:32,middle:!0})},b)),r("td",{class:ux,children:r(
dj,{session:f,events:c[h],length:l?f.end-f.start:d,zone:s})})]},h))})]})})})}var mj=300;function dj({session:e,events:t,
length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:v4,children:[r("span",{class:x4,style:{"--to":Xu(e.
end,e.start,i)}}),t.slice(0,mj).map((s,a)=>r("span",{class:w4,title:`${ne(s.event).text}, ${j(s.time,o,"millisecond")}`,
style:{"--at":Xu(s.time,e.start,i),"--color":`var(${Tn(Nn("event",[s.event]))})`}},a))]})}function pj({sessions:e,per:t,
properties:n,zone:o}){return r(Ae,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:i})=>j(i,o,"m\
illisecond")},{key:"actor",head:r(D,{value:t,most:32}),cell:({actor:i})=>r(D,{value:i,most:48,middle:!0})},{key:"duratio\
n",head:"duration",number:!0,cell:({start:i,end:s})=>_e((s-i)/1e3)},{key:"events",head:"events",number:!0,cell:({events:i})=>z(
i)},...n.map((i,s)=>({key:`property ${i}`,head:r(D,{value:i,most:32}),cell:a=>r(D,{value:a.properties[s],most:48,middle:!0})}))]})}
function fj({actor:e,start:t,end:n,events:o},i,s){return`${i} ${ne(e).text}, ${j(t,s,"second")}, ${_e((n-t)/1e3)}, ${z(o)}\
 events`}var hj=50;function S4({document:e,echo:t,count:n,zone:o}){let i=Ls(e).per??Oe(e.dataset).value.value?.actors?.[0]??null,
s=vt(i===null?null:YR(e,t,n,i,hj)),a=Z(()=>gj(C4(s.answer)),[s.answer]),l=Z(()=>i===null||a.length===0?null:QR(e,i,a.map(
({actor:m})=>m),new Date(Math.min(...a.map(({start:m})=>m))).toISOString(),new Date(Math.max(...a.map(({end:m})=>m))).toISOString()),
[a,i]),u=vt(l),c=Z(()=>yj(C4(u.answer)),[u.answer]);return i===null||!s.answer?r(Me,{}):r(k4,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(Ls(e).properties??{}),zone:o,onSession:m=>ve(Cl(e.dataset,String(
m.actor)))})}function C4(e){return e!==null&&"columns"in e?e:null}function gj(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function yj(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function T4({document:e,name:t,expression:n,zone:o}){let{answer:i}=vt(ax(e,t,n)),s=i&&"columns"in i?i:null,a=s?Number(s.
total?.[1]??s.rows.reduce((p,f)=>p+Number(f[1]),0)):0,l=s?[...s.rows.map(([p,f])=>({value:p,count:Number(f),rest:!1})),...s.
other?[{value:null,count:Number(s.other[1]),rest:!0}]:[]]:[],u=s&&st(s,o),c=vj(s),m=(p,f)=>f?void 0:c?.get(JSON.stringify(
p))??(s?.compare?.other?void 0:0),d=p=>He({document:bj(e,t,n,p),view:"difference",as:null},`sessions of ${U(t)} ${ne(p).
text}`);return r("section",{class:l4,"aria-label":U(t),children:[r("h2",{class:u4,children:r(D,{value:t,most:32})}),r("u\
l",{children:l.map(({value:p,count:f,rest:h},y)=>r("li",{children:r("button",{type:"button",class:c4,disabled:h,title:h?
void 0:`What sets these sessions apart${u?`; ${m(p,h)===void 0?"among the others":H(m(p,h))} in ${u.before}`:""}`,onClick:()=>d(
p),children:[r("span",{class:m4,children:h?r(D,{shown:Hn}):r(D,{value:p,most:40,middle:!0})}),r("span",{class:d4,children:[
r("span",{class:p4,"data-other":h,style:{"--share":a===0?0:f/a}}),m(p,h)!==void 0&&u&&r(po,{upright:!0,at:m(p,h)})]}),r(
"span",{class:f4,children:[H(a===0?0:f/a),u&&a>0&&m(p,h)!==void 0&&r(A,{children:[" ",r($n,{text:Ie(f/a,m(p,h))})]})]}),
r("span",{class:h4,children:W(f)})]})},y))})]})}function bj(e,t,n,o){let i=ax(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{
over:s.over,selection:so(void 0,Wo(t,o))}}}function vj(e){let t=e?.compare;if(!t)return null;let n=Number(t.total?.[1]??
t.rows.reduce((o,i)=>o+Number(i[1]),0));return new Map(t.rows.map(([o,i])=>[JSON.stringify(o),n===0?0:Number(i)/n]))}function $4({result:e}){let{answer:t,of:n,phase:o}=e,i=vt(n&&JR(n)),s=vt(n&&ZR(n)),a=ci(s.of);if(!t||!n||!M4(t))return r(
Pr,{result:e});if(t.rows.length===0&&o==="exact")return r(ui,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",[u,,,c]=cx(i.answer)?.rows[0]??[];return r(Un,{children:[r(g4,{answer:cx(i.answer),zone:l}),
r("div",{class:s4,children:[r(xj,{answer:t,document:n,zone:l}),r(t4,{answer:cx(s.answer),zone:l,onMark:a.onMark,actions:typeof c==
"number"&&c>0&&r(P,{small:!0,kind:"outlined",icon:"difference",onClick:()=>He({document:XR(n,c),view:"difference",as:null},
`sessions of ${_e(c)} and more`),children:"Explain the long ones"})})]}),r("div",{class:a4,children:Object.entries(sx(n)).
slice(0,4).map(([m,d])=>r(T4,{document:n,name:m,expression:d,zone:l},m))}),t.query&&typeof u=="number"&&r(S4,{document:n,
echo:t.query,count:u,zone:l}),a.menu]})}function xj({answer:e,document:t,zone:n}){return zt(e,t).time<0?r(mo,{answer:e,document:t,
zone:n}):r(Gl,{answer:kj(e,t),document:t,zone:n,form:"lines",end:Bb(e),onZoom:wj})}function wj(e,t){Mn({from:new Date(e*
1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function kj(e,t){let{measures:n}=zt(e,t),o=e.columns.map((a,l)=>l).
filter(a=>!n.includes(a)||a===n[0]),i=a=>o.map(l=>a[l]),s={...e,columns:i(e.columns),rows:e.rows.map(i)};return e.compare?
{...s,compare:{...e.compare,columns:s.columns,rows:e.compare.rows.map(i)}}:s}function M4(e){return"columns"in e}function cx(e){
return e!==null&&M4(e)?e:null}var P4={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],chartOf:()=>"overview",Sentence:Ev,Page:$4};function am(e){return e.score>=.05}var Rf=4;function du(e,t){let n=e.values??[];return t?n:n.slice(0,Rf)}function Ns({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function Lf(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function _4(e,t){return e.distribution?Ns(e).length:Math.max(1,du(e,t).length)}function lm(e,t){
return e.compare?.properties.find(n=>n.name===t)??null}function D4(e,t){return e?.values?.find(n=>JSON.stringify(n.value??
null)===JSON.stringify(t??null))??null}function E4({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:ne(o??null).text,selection:i,baseline:s,lift:a})),...Ns(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${ne(o).text} to ${ne(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(Ae,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r(D,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},...e.compare?[{key:"score before",head:"score before",number:!0,
cell:({property:n})=>lm(e,n.name)?.score.toFixed(3)??"–"}]:[],{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>z(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>H(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>z(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>H(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":Lf(n)}]})}var pu="nx",A4="px",dx="D",px="j",fx="T",O4="dx",R4="oi",L4="ni",N4="_",B4="Ee",F4="pi",z4="di",I4="lx",H4="li",q4="xi",
U4="xx",V4="sx",W4="cx",K4="gx",j4="si",G4="ci",J4="gi",Z4="hi",Y4="hx",Q4="fx",X4="ux",eL="mx";function tL({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:Y4,children:[r("div",{class:Q4,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:B4,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${H(l.selection.share)}, baseline ${H(l.baseline.share)}`,children:[r("span",{class:fx,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:fx,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:X4,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:eL,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:pu,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function nL({property:e,former:t,ranges:n,zone:o,all:i,onAll:s,mark:a,onChoose:l,onAction:u}){let c={property:e.name},m=!am(
e)&&!i,d=du(e,i);return r("li",{class:R4,"data-quiet":m,children:[r("div",{class:L4,...m?a(0):{},children:[r("button",{type:"\
button",tabIndex:-1,class:F4,"aria-expanded":!m,onClick:s,children:[r(ae,{name:m?"right":"down",size:12}),r(D,{value:e.name,
most:48,middle:!0})]}),r("span",{class:z4,title:`score ${e.score}${t&&n?`; ${t.score} in ${n.before}`:""}`,children:[r("\
span",{class:I4,children:[r("span",{class:H4,style:{"--share":e.score}}),t&&r(po,{upright:!0,at:t.score,color:"var(--tex\
t)"})]}),e.score.toFixed(2),t&&r($n,{text:Cj(e.score-t.score)})]}),r("span",{class:q4,children:Tj(e)}),r(Nf,{label:"By",
title:"Break down by it in Explore",onClick:()=>u("by",c)}),r(Nf,{label:"Hide",title:"Leave it out",onClick:()=>u("hide",
c)})]}),!m&&e.distribution&&r(tL,{bins:Ns(e),median:e.median,mark:a,onChoose:l,text:p=>Mo(p,{name:e.name,type:e.type},o).
text}),!m&&!e.distribution&&r("ul",{class:U4,children:[d.map((p,f)=>r(Sj,{value:p,former:D4(t,p.value),ranges:n,mark:a(f),
onChoose:h=>l(f,h),onAction:h=>u(h,{...c,value:p.value??null,side:"selection"})},f)),(e.values?.length??0)>Rf&&r("li",{children:r(
"button",{type:"button",tabIndex:-1,class:Z4,onClick:s,children:i?"fewer":`${e.values.length-Rf} more`})})]})]})}function Cj(e){
let t=Math.abs(e).toFixed(2);return t==="0.00"?"±0":`${e<0?"−":"+"}${t}`}function Sj({value:e,former:t,ranges:n,mark:o,
onChoose:i,onAction:s}){return r("li",{class:N4,...o,children:[r("button",{type:"button",tabIndex:-1,class:V4,onClick:a=>i(
a.currentTarget),children:r(D,{value:e.value??null,most:40,middle:!0})}),r("span",{class:W4,onClick:a=>i(a.currentTarget),
title:`selection ${e.selection.count} (${H(e.selection.share)}), baseline ${e.baseline.count} (${H(e.baseline.share)})${t&&
n?`; in ${n.before} ${H(t.selection.share)} and ${H(t.baseline.share)}`:""}`,children:[r("span",{class:px,"data-side":"s\
election","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:px,"data-side":"baseli\
ne","data-none":e.baseline.count===0,style:{"--share":e.baseline.share}}),t&&r(po,{upright:!0,at:t.selection.share,color:"\
var(--selection)"})]}),r("span",{class:K4,children:[r("span",{children:H(e.selection.share)}),r("span",{class:pu,children:H(
e.baseline.share)})]}),r("span",{class:j4,children:Lf(e.lift)}),r("span",{class:G4,children:[r(Nf,{label:"Only",title:`O\
nly ${ne(e.value??null).text}`,onClick:()=>s("only")}),r(Nf,{label:"Not",title:`Without ${ne(e.value??null).text}`,onClick:()=>s(
"not")})]})]})}function Nf({label:e,title:t,onClick:n}){return r("button",{type:"button",tabIndex:-1,class:J4,title:t,onClick:n,
children:e})}function Tj(e){if(e.only_in)return`only in the ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===
void 0?"":Se(e.different,"value");return`${t}${n}${am(e)?"":`${n===""?"":", "}none stands out`}`}function oL({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=k(new Set),{properties:a}=e,l=st(e,t),u=Math.max(1,...a.map(
h=>_4(h,i.has(h.name)))),c=(h,y,b)=>{let w=a[h],x=rL(w,y,i.has(w.name));n(x.mark,x.label,b)},m=qt(a.length,u,({row:h,column:y},b)=>c(
h,y,b)),d=m.at&&a[m.at.row],p=d&&m.at?`${$j(d,m.at.column,i.has(d.name))}${Mj(lm(e,d.name),l)}`:"",f=h=>{let y=new Set(i);
y.delete(h)||y.add(h),s(y)};return r(Ze,{title:r(A,{children:[W(e.selection.count)," selected ",l&&r($n,{text:Qr(e.selection.
count,e.compare.selection.count),title:`${W(e.compare.selection.count)} in ${l.before}`})," ",r("span",{class:pu,children:[
"against ",W(e.baseline.count)]})]}),summary:Pj(e),announced:p,onKey:m.key,table:r(E4,{answer:e}),legend:r(an,{ranges:l,
kind:"former"}),actions:r("span",{class:A4,children:[r("span",{class:dx,"data-side":"selection"}),"selection",r("span",{
class:dx,"data-side":"baseline"}),"baseline"]}),children:r("ul",{class:O4,children:a.map((h,y)=>r(nL,{property:h,former:lm(
e,h.name),ranges:l,zone:t,all:i.has(h.name),onAll:()=>f(h.name),mark:b=>m.mark(y,b),onChoose:(b,w)=>c(y,b,w),onAction:o},
h.name))})})}function rL(e,t,n){let o=Ns(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.name,range:s,side:"\
selection"},label:`${U(e.name)} ${ne(o.from).text} to ${ne(o.to).text}`}}let i=du(e,n)[t]?.value??null;return{mark:{property:e.
name,value:i,side:"selection"},label:`${U(e.name)} = ${ne(i).text}`}}function $j(e,t,n){let o=Ns(e)[t]??du(e,n)[t],{label:i}=rL(
e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${H(o.selection.share)} of the selection, ${H(o.baseline.share)} o\
f the baseline`:""}`}function Mj(e,t){return t?`; score ${e?e.score.toFixed(2):"unknown"} in ${t.before}`:""}function Pj(e){
let t=e.properties.filter(am).slice(0,3).map(n=>{let o=n.best,i=o&&o.value!==void 0?` (${ne(o.value).text}: ${H(o.selection.
share)} against ${H(o.baseline.share)})`:"";return`${U(n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${W(e.selection.
count)} apart from ${W(e.baseline.count)}: ${t.length===0?"nothing stands out":t.join("; ")}`}function iL(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function sL(e){let{where:t,difference:n,...o}=e;if(!n||
t===void 0)return e;let{baseline:i,...s}=n;return{...o,difference:{...s,selection:`(${t}) and (${n.selection})`}}}function hx(e,t){
let{exclude:n,...o}=e.difference??{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[
...[n??[]].flat(),t]}}}var lL="vx",Bf="wx",uL="fi";function cL({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:uL,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r(D,{value:a,most:32})]},a))," ",r(P,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Se(s,"more prop\
erty","more properties")," ",r(P,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Se(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r(D,{value:a,most:48})," ",r("span",{class:Bf,children:U(l)})]},a))})]})]})}function mL({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=ci(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>yx(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>yx(o,"hide",u)}]:[]);if(!n||!o||!Ej(n))return r(
Pr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(ui,{result:t,children:"\
No row of this range is in the selection."}):r(Un,{children:[r(_j,{document:e,answer:n}),r(oL,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>yx(o,u,c)}),r(cL,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>ye({document:hx(e,null)}),
onMore:()=>re("difference.limit",0)}),a]})}function _j({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?iL(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:lL,children:[r("span",{class:Bf,children:"against"}),
r(dt,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>re("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&He({document:o},"against\
 the period before")}},{label:"All, without the filter",checked:!1,disabled:e.where===void 0,act:()=>He({document:sL(e)},
"against all")},{label:"Another selection…",checked:!i,act:()=>requestAnimationFrame(Dj)}],children:i?"the rest":"anot\
her selection"})]})}function Dj(){globalThis.document.querySelector('[data-stop^="difference.baseline#"]')?.click()}function yx(e,t,n){
let o=n.property??"";if(t==="hide")return ye({document:hx(e,o)});if(t==="by")return He({document:{...Ne(e),aggregate:{measures:[
"count()"],by:[Ce(o)]}},view:"explore",as:null},`by ${U(o)}`);Qo(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="onl\
y"?i:s;l?He({document:l},t==="only"?a:`not (${a})`):ee("No condition says which rows these are.")},i=>ee(U(G(i).message)))}
function Ej(e){return"properties"in e}var dL={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],chartOf:()=>"list",Sentence:Av,Page:mL};var pL="ui",fL="bx",hL="yx",Ff="kx",gL="q",bx="zx",yL="jx",bL="Xx",vL="mi",xL="Cx",wL="Sx";var Oj=2e3;function CL(){return F(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!Fe.value.value?.length&&At()},Oj);return()=>clearInterval(e)},[]),r("main",{class:pL,children:r("div",{class:fL,children:[
r("header",{class:hL,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Ff,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(Rj,{}),r(Lj,{}),r(Nj,
{})]})})}function Rj(){return r("section",{class:gL,"aria-label":"A file",children:[r(ae,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Ff,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(vr,{kind:"primary",children:"Choose a \
file"})]})}var kL=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function Lj(){let[e,t]=k("");return r("section",{class:bx,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&wd(e)},class:bL,children:[r("textarea",{class:vL,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:kL,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:xL,
children:[r(P,{kind:"outlined",onClick:()=>t(kL),children:"Take the example"}),r(P,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function vx(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Wt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function Nj(){let e=vx("my\
-events");return r("section",{class:bx,"aria-labelledby":"send",children:[r("div",{class:yL,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(P,{small:!0,kind:"outlined",icon:"copy",onClick:()=>ze(e,"The line"),children:"\
Copy"})]}),r("pre",{class:wL,tabIndex:0,children:e}),r("p",{class:Ff,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var Bj=6;function SL(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,Bj).map(Ce)}function Fj(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function TL(e,t,n){
let o=jm({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(Fj(i))});return()=>ju(o)}async function $L(e,t,n){let i=await oe(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var zf=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=this.began===
0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},
(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);
return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;
for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-
i[1]).map(([i,s])=>({event:Ij(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,
matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=zj(i);o.
events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({
at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.
totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.
length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),
this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function zj(e){return e===null?"":`=${e}`}
function Ij(e){return e===""?null:e.slice(1)}var Hj=1e3,ML=()=>({tape:new zf,columns:[],error:null,begun:!1,turn:0}),Ea=de(ML()),Fi=Ea;function If(e={}){Ea.value={...Ea.
value,...e,turn:Ea.value.turn+1}}function PL(e,t,n){Ea.value=ML();let o={dataset:e,columns:[...n],limit:Hj,...t===void 0?
{}:{where:t}};return TL(o,i=>{Ea.value.tape.take(i,Date.now()),If({columns:i.columns,begun:!0,error:null})},i=>If({error:i}))}
function fu(e){let{tape:t}=Ea.value;t.paused!==e&&(e?t.pause():t.resume(),If())}function _L(){If()}var DL="vi",EL="wi",AL="Bx",OL="Ex",RL="Ix";function Bs({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=I(null);return F(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:Te(DL,i&&EL),"aria-label":t,children:[
r("div",{class:AL,children:[r("h2",{class:OL,children:e}),o,r(P,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:RL,children:s})]})}var LL="bi",NL="Ux",BL="Hx",FL="Lx",xo="Mx",zL="yi",IL="Nx",HL="Rx",qL="Ax",UL="Ie",VL="Dx",WL="ki",KL="Tx",jL="_x",GL="\
qx",JL="Fx",ZL="zi",YL="Ue",QL="He",XL="Gx",e6="ji",t6="Jx",n6="Xi",o6="Kx",r6="Ox",i6="Px",s6="Qx";function a6(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:Kj(e,t)}}function l6({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=xe.value,{where:i,time:s}=e,[a,l]=k(null),[u,c]=k(null);return F(()=>{let m=new AbortController;
return l(null),c(null),$L(n,String(i),m.signal).then(d=>d?l(d):c(new nt({code:"gone",message:"The event is not there any\
 more"})),d=>{Rn(d)||c(G(d))}),()=>m.abort()},[n,i]),r(Bs,{title:r(D,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(P,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>ze(Uj(a),"The event")}),children:r("div",{class:o6,children:[
r("p",{class:xo,children:[j(String(s),o,"millisecond"),", ",o]}),u&&r(he,{error:u}),a?r(Vj,{whole:a,zone:o}):!u&&r(Me,{})]})})}
function Uj({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function Vj({
whole:e,zone:t}){let[n,o]=k(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>Wj(s.name,
a,n));return r(A,{children:[r(Od,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:xo,children:"No \
field has this text."}),r("dl",{class:r6,children:i.map(({column:s,value:a})=>r("div",{class:i6,children:[r("dt",{class:xo,
children:r(D,{value:s.name,most:64,middle:!0})}),r("dd",{class:s6,children:typeof a=="number"?z(a):r(D,{shown:Mo(a,s,t),
most:2e3})})]},s.name))})]})}function Wj(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function Kj(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${jt(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${jt(a)}`]:[]}).join(
" and ")}function u6({document:e}){let{tape:t,columns:n}=Fi.value,[o,i]=k(null),s=I(null),a=e.timezone??"UTC",l=n.map(({name:p,type:f})=>`${p}\
 ${f}`).join(),u=Z(()=>jj(n,a),[l,a]);F(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=p=>{p.target instanceof Element&&p.target.scrollTop>0&&fu(!0)},m=p=>ye({open:[...as.value.filter(({kind:f})=>f!=="\
live-event"),a6(n,p)]}),d=(p,f,h)=>{fu(!0),f.key===n[0]?.name?m(p):i({anchor:h,row:p,column:f.key})};return r(A,{children:[
r("div",{ref:s,class:WL,onScrollCapture:c,children:r(Ae,{label:"New events",columns:u,rows:t.rows,onCell:d,onMenu:d})}),
o&&r(Zj,{...o,document:e,columns:n,onOpen:()=>m(o.row),onClose:()=>i(null)})]})}function jj(e,t){return e.map((n,o)=>({key:n.
name,head:r(D,{value:n.name,most:40}),number:o>1&&br(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(Gj,{value:i[0],
zone:t}):r(Jj,{value:i[o],column:n,zone:t})}))}function Gj({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r(D,{value:e}):r("span",{class:KL,title:j(n,t,"millisecond"),children:[j(n,t,"clockSecond"),r("span",{class:xo,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function Jj({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:Xe(e,Jt(t.name),!0),children:Mo(e,t,n).text}):r(D,{shown:Mo(e,t,n),most:48,middle:!0})}function Zj({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:m})=>m===n)],u=Wo(Yj(
n),l),c=m=>()=>He({document:Pe(i,"where",so(i.where,m))},m);return r(_o,{anchor:e,label:"This value",head:r(D,{shown:ne(
u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>ze(l==null?"":String(l),"The v\
alue")}]})}function Yj(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function c6({document:e}){return r(Rt,{document:e,error:xx(Fi.value.error),label:"Which new events",children:r(mn,{word:"\
New events where"})})}function xx(e){return e?new nt({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var wx=50;function m6({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=k(null),{times:a,values:l}=Z(()=>e.perSecond(
o*1e3),[e,o]),u=Z(()=>[{values:l,color:Nn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${j(a[i]*1e3,n,"clockSecond")}: ${z(
l[i])}`,m=f=>{let h={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return h===void 0?!1:(s(
Math.max(0,Math.min(h,a.length-1))),!0)},d=a.map((f,h)=>({at:f,value:l[h]})).reverse(),p=[{key:"second",head:"Second",cell:({
at:f})=>j(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>z(f)}];return r(Ze,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${z(l.at(-1)??0)} in the last`,announced:c,onKey:m,actions:r(
"span",{class:HL,children:c}),table:r("div",{class:qL,children:r(Ae,{label:"Events per second",columns:p,rows:d})}),children:r(
jl,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function d6({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:ZL,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:YL,
children:[r("h2",{children:"By event"}),r("span",{class:xo,children:"now"}),r("span",{class:xo,children:"15 min"})]}),o.
length===0&&r("p",{class:xo,children:"Nothing yet."}),r("ul",{children:o.slice(0,wx).map(({event:s,count:a,lately:l})=>{
let u=Wo("event",s);return r("li",{children:r("button",{type:"button",class:QL,title:`Only where ${u}`,onClick:()=>He({document:{
...xe.value,where:so(n,u)}},u),children:[r("span",{class:XL,children:r(D,{value:s,most:40,middle:!0})}),r("span",{class:e6,
children:l>0?W(l):""}),r("span",{class:t6,children:W(a)}),r("span",{class:n6,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>wx&&r("p",{class:xo,children:[z(o.length-wx)," more"]})]})}function p6({document:e}){let{value:t,error:n}=Oe(e.dataset).value,o=t?SL(t):n?[]:null,{tape:i,turn:s}=Qj(e,o),a=()=>fu(
!i.paused);ao([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:LL,"data-t\
urn":s,children:[r(Xj,{onToggle:a,now:l}),r(eG,{}),r(m6,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:UL,children:[
r("div",{class:VL,children:[i.paused&&r(tG,{}),i.rows.length===0?r(nG,{dataset:e.dataset,filtered:e.where!==void 0}):r(u6,
{document:e})]}),r(d6,{tape:i,now:l,where:e.where})]})]})}function Qj(e,t){let n=JSON.stringify(t);return F(()=>t?PL(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),F(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
_L()},1e3);return()=>clearInterval(o)},[]),F(()=>()=>{ro(e.dataset)},[e.dataset]),Fi.value}function Xj({onToggle:e,now:t}){
let{tape:n,begun:o}=Fi.value,i=al.value==="away";return r("div",{class:NL,children:[r(P,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:BL,
children:[r("b",{class:FL,children:W(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:xo,title:"\
How long ago the newest event happened when it came here",children:[_e(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:xo,children:[z(n.matched)," since this page was opened"]}),r("span",{class:zL,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function eG(){let e=xx(Fi.value.error);return e&&e.where!=="where"?r("\
div",{class:IL,children:r(he,{error:e})}):null}function tG(){let{tape:e}=Fi.value;return r("div",{class:jL,children:[r("\
span",{children:["Paused: ",r("b",{children:z(e.newCount)})," new, ",z(e.leftOut)," left out"]}),r(P,{small:!0,kind:"pri\
mary",onClick:()=>fu(!1),children:"Show"})]})}function nG({dataset:e,filtered:t}){let n=vx(e);return r("div",{class:GL,children:[
r(Re,{icon:"live",title:"Waiting for new events",actions:r(P,{kind:"outlined",icon:"copy",onClick:()=>ze(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:JL,tabIndex:0,children:n})]})}var f6={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",runs:!1,Sentence:c6,Page:p6};function Dr({error:e,what:t,again:n}){return r(Re,{icon:"warning",title:t,actions:r(P,{kind:"outlined",onClick:n,children:"\
Try again"}),children:U(e.message)})}function qf(e,t,n){ua(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function Uf(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function zi(e){Ti(e),Ko(e)}var h6={w:2,h:2},oG=100;function cm(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function kx(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function g6(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function Vf(e,t,n,o){
let i=e.find(s=>s.id===t);return i?v6(e,{...i,x:kx(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function Cx(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(h6.w,12-i.x);return v6(e,{...i,w:kx(n,s,12-i.x),h:kx(o,h6.h,oG)})}function y6(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return Vf(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=Vf(e,t,i.x,a);if(!Wf(l,e))return l}return e}function Wf(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function b6(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>cm(s,a)))return{
x:i,y:o}}}function Kf(e){let t=[];for(let o of g6(e)){let i={...o,y:x6(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>cm({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function v6(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of g6(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&cm(s,t)&&
a.y>=0&&!o.some(u=>cm(a,u));o.push(l?a:{...s,y:x6(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return Kf(e.map(({id:s})=>i.get(
s)))}function x6(e,t){let n=t.y;for(;;){let o=e.filter(i=>cm({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function ar(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[rG(e),...t].join(" ").replace(/\s+/g," ")}function rG(e){switch(xi(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>jf(t.where)).join(" > ")}${Sx(e.funnel?.by)}`;case"retention":return`retention of ${jf(e.retention?.start)}\
, back by ${jf(e.retention?.return??"true")}${Sx(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${sG(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${iG(e)}${ce(e.aggregate?.measures).join(", ")||"count()"}${Sx(e.aggregate?.
by)}`}}function iG(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function sG(e){let t=e.paths?.start;return typeof t=="string"?` after ${jf(t)}`:""}function Sx(e){let t=ce(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function jf(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var hu={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function gu(e){return`v1/boards/${encodeURIComponent(
e)}`}async function yu(e){return(await oe("v1/boards",{signal:e})).boards}async function Er(e,t){return oe(gu(e)+(t===void 0?
"":`?version=${t}`))}async function w6(e){return[...(await oe(`${gu(e)}/versions`)).versions].reverse()}async function Ar(e,t){
return oe(gu(Tx()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function mm(e,t,n,o){return oe(
gu(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function Gf(e,t){await oe(gu(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function Jf(e){return oe(gu(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function k6(e){return e instanceof nt&&(e.code==="conflict"||e.status===409||e.
status===412)}function Tx(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function dm({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function $x(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:so(n.where,o)}}function Zf(e,t){let n=$x(e,t);return n&&{view:us(n),document:n,as:e.
as?e.as:null,open:[]}}function Yf(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function Aa(e,t){
let n=aG(t);return{...e,tiles:[...e.tiles,{...t,id:Tx(),...b6(e.tiles,n.w,n.h),...n}]}}function aG({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ce(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(yl)?7:8}}var C6="Le",S6="Vx",T6="Wx",$6="Yx",pm="Ci",M6="i",P6="Zx",_6="es",D6="Si",E6="rs",A6="Bi",O6="is";function Qf({tile:e,shared:t,result:n,onAgain:o}){let i=I(null),s=lG(i),a=Zf(e,t),l=Qt.find(({name:c})=>c===a?.view),u=()=>{
a&&Ti(a)};return!a||!l?r("p",{class:_6,children:"This question has no view here."}):r("div",{ref:i,class:M6,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:P6,children:[r(he,{error:n.
error}),r(P,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(ip.Provider,{value:s,
children:r(xc.Provider,{value:n,children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})})]})}
function lG(e){let[t,n]=k(0);return je(()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.
height))});return o.observe(e.current),()=>o.disconnect()},[]),t}function R6({text:e,editing:t,onText:n}){return t?r("textarea",{class:O6,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:D6,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(uG,{line:o},i))})}function uG({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:U(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:A6,children:U(n[1])}):r("p",{class:E6,children:U(e)})}function Xf(e){let[t,n]=k(!1);return F(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function fm(e,t){let n=Z(()=>new Qs,[]),o=e===null?"":JSON.
stringify(e);return F(()=>{e&&n.run(e)},[o,t]),F(()=>()=>n.close(),[]),n.result.value}function L6(e){let{tile:t,shared:n,editing:o}=e,i=I(null),s=Xf(i),[a,l]=k(0),u=$x(t,n),c=fm(s?u:null,e.turn+a),m=bu(t),d=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:C6,"aria-label":U(m),"data-tile":t.id,"data-kind":t.kind,"\
data-state":d,"data-editing":o,children:[r(ld,{busy:d==="running"||d==="estimate",done:c.done}),r("header",{class:S6,children:[
o?r("input",{class:$6,"aria-label":"Title of the tile",value:t.title,placeholder:m,maxLength:200,onInput:p=>e.onTitle(p.
currentTarget.value)}):r("h2",{class:T6,children:(t.kind==="query"||t.title!=="")&&r(D,{value:m,most:120})}),t.kind==="q\
uery"&&!o&&r(cG,{result:c}),!o&&r(dt,{icon:"more",label:`Menu of ${U(m)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(R6,{text:t.text??"",editing:o,onText:e.onText}):r(Qf,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function bu(e){return e.title!==""?e.title:e.document?ar(e.document):"Text"}function cG({
result:e}){let[t,n]=k(0);F(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=Vo(e.phase==="exact"&&t>0?`e\
xact, ${cl(e.elapsed??0)}, ${j(t,rt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:pm,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(ae,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:pm,children:["estimate, ",H(e.done)]});case"running":return r("span",{class:pm,children:"\
running"});case"error":return r("span",{class:pm,"data-phase":"error",children:[r(ae,{name:"error",size:14}),"failed"]});default:
return null}}var B6="F",F6="G";var dG=32,z6=12;function q6({tile:e,tiles:t,onTiles:n,onBegin:o,onRemove:i,onSaid:s}){let a=U(bu(e)),l=I6(e,t,n,o,(m,d,p,f)=>Vf(
m,e.id,d.x+p,d.y+f)),u=I6(e,t,n,o,(m,d,p,f)=>Cx(m,e.id,d.w+p,d.h+f)),c=m=>{let d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[m.key];if(!d||m.altKey||m.ctrlKey||m.metaKey)return;m.preventDefault();let[p,f]=d,h=m.shiftKey?Cx(
t,e.id,e.w+p,e.h+f):y6(t,e.id,p,f);if(Wf(h,t))return s("This is as far as it goes.");o(),n(h);let y=h.find(({id:b})=>b===
e.id);s(m.shiftKey?`${y.w} columns wide, ${y.h} rows high`:`column ${y.x+1}, row ${y.y+1}`)};return r(A,{children:[r("bu\
tton",{type:"button",class:B6,"aria-label":`Move ${a}: arrows move it, Shift and arrows size it`,onKeyDown:c,...l,children:r(
pG,{})}),r(P,{small:!0,icon:"trash",label:`Remove ${a}`,kind:"quiet",onClick:i}),r("span",{class:F6,"aria-hidden":"true",
...u})]})}function pG(){return r(ae,{name:"rows",size:16})}function I6(e,t,n,o,i){let s=I(null),a=c=>{let m=c.currentTarget.
closest("[data-grid]");!m||c.button!==0||(c.currentTarget.setPointerCapture(c.pointerId),s.current={x:c.clientX,y:c.clientY+
H6(m),tiles:t,tile:e,cell:(m.clientWidth+z6)/12,moved:!1})},l=c=>{let m=s.current,d=c.currentTarget.closest("[data-grid]");
if(!m||!d)return;let p=Math.round((c.clientX-m.x)/m.cell),f=Math.round((c.clientY+H6(d)-m.y)/(dG+z6)),h=i(m.tiles,m.tile,
p,f);Wf(h,t)||(m.moved||o(),m.moved=!0,n(h))},u=()=>{s.current=null};return{onPointerDown:a,onPointerMove:l,onPointerUp:u,
onPointerCancel:u}}function H6(e){return-e.getBoundingClientRect().top}var U6="Ei",V6="as",W6="ts",K6="os",j6="ns",G6="ps",Px="ds",J6="ls",Z6="xs",Y6="Ii",Q6="ss";function th(e,t=""){Jr(n=>r(hG,{datasets:typeof e=="string"?[e]:e,board:t,onClose:n}))}function hG({datasets:e,board:t,onClose:n}){
let[o,i]=k(e[0]??""),s=xe.value.timezone??"UTC",a=[...op(o,void 0,void 0,t)].reverse();return r(it,{title:t===""?"Notes":
"Notes of the board",onClose:n,wide:!0,children:[e.length>1&&r("div",{class:Q6,children:r(Yt,{title:"Dataset",icon:"data",
kind:"outlined",values:e,value:o,onChange:i})}),o===""?r("p",{class:Px,children:"A board without questions has no time t\
o note something at."}):r(yG,{dataset:o,board:t,zone:s}),a.length===0&&r("p",{class:Px,children:"No notes yet. A step of\
 a deployment can post them, too: POST /v1/notes."}),r("ul",{class:W6,children:a.map(l=>r("li",{class:K6,children:[r("sp\
an",{class:j6,children:gG(l,s)}),r("span",{class:G6,children:[r(D,{value:l.text,most:400}),l.board&&r("span",{class:Z6,children:"\
this board only"})]}),r(P,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{vG(l)}})]},l.id))})]})}
function gG({time:e,to:t},n){return t===void 0?j(e,n,"minute"):`${j(e,n,"minute")} – ${j(t,n,"minute")}`}function yG({
dataset:e,board:t,zone:n}){let[o,i]=k(!0),[s,a]=k(""),[l,u]=k(""),[c,m]=k(null),d=()=>{bG({dataset:e,text:s.trim(),...t!==
""&&o?{board:t}:{}},l,n).then(()=>{a(""),u(""),m(null)},p=>m(G(p)))};return r("form",{class:U6,onSubmit:p=>{p.preventDefault(),
d()},children:[r("label",{class:V6,children:[r("span",{class:St,children:"What happened"}),r("input",{class:Ge,value:s,placeholder:"\
2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:p=>a(p.currentTarget.value)})]}),r("label",{children:[r("span",{class:St,
children:`When, on the clock of ${rs(n)}`}),r("input",{class:Ge,value:l,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-\
invalid":c!==null,onInput:p=>u(p.currentTarget.value)})]}),t!==""&&r("label",{class:Y6,children:[r("input",{type:"checkb\
ox",checked:o,onChange:p=>i(p.currentTarget.checked)})," on this board only"]}),r(P,{type:"submit",kind:"primary",disabled:s.
trim()==="",children:"Add"}),c&&r("div",{class:J6,children:r(he,{error:c})})]})}async function bG(e,t,n){if(t.trim()===""||
t.trim()==="now"){await Nl({...e,time:new Date().toISOString()});return}let o=await Sp(t,n);if(!o.start)throw new nt({code:"\
time",message:"This is open at its start",hint:"say when it began"});let i=o.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(t)&&
Date.parse(o.end)<Date.now();await Nl({...e,time:o.start,...i&&o.end?{to:o.end}:{}})}async function vG(e){try{await rp(e.
id);let{dataset:t,time:n,text:o,to:i,board:s}=e;ee("The note is removed.",{label:"Undo",act:()=>{Nl({dataset:t,time:n,text:o,
...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){ee(G(t).message)}}function nh({name:e,content:t}){qf(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function X6(e){
Uf(".json,application/json",t=>{xG(t).then(e)})}async function xG(e){try{let{name:t,content:n}=wG(await e.text(),e.name);
await Ar(t,n),ee("The board is imported.")}catch(t){ee(`The file cannot be imported: ${G(t).message}`)}}function wG(e,t){
let n=JSON.parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{
name:t.replace(/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it ho\
lds no board");return{name:n.name,content:n.content}}var oh="Me",tN="cs",nN="gs",oN="hs",rN="fs",_x="us",iN="ms",sN="vs",aN="Ui",lN="Hi",uN="Li";function cN({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(A,{children:[
r("div",{children:[r("button",{type:"button",class:uN,onClick:()=>ve("boards"),children:"Boards"}),r("div",{class:nN,children:[
i===null?r("h1",{class:oN,children:r(D,{value:s})}):r("input",{class:rN,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(kG,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(SG,{model:e})]})]}),
i!==null?r("textarea",{class:sN,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:iN,children:r(D,
{value:a.description,most:1e3})})]})}function kG({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:_x,children:[r(P,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(P,{kind:"quiet",icon:"\
info",onClick:()=>th(Yf(e.board.value.content),i),children:"Notes"}),r(P,{kind:"outlined",icon:"edit",onClick:()=>e.edit(),
children:"Edit"}),r(P,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(dt,{icon:"more",label:"Menu of the bo\
ard",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:CG(e,t)})]})}function CG(e,t){let n=e.board.value;return[
{label:"History of the board",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>ze(location.href,"The link")},
{label:"Export as JSON",icon:"download",act:()=>nh(n)},{label:"Make a copy",icon:"copy",act:()=>{Ar(`${n.name}, copy`,n.
content??hu).then(s=>ve(`boards/${encodeURIComponent(s.id)}`),Dx)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,
act:()=>{Gf(n.id,n.version).then(()=>{ve("boards"),ee("The board is removed.",{label:"Undo",act:()=>{Jf(n).then(()=>ve(`\
boards/${encodeURIComponent(n.id)}`),Dx)}})},Dx)}}]}function SG({model:e}){return r("div",{class:_x,children:[r(P,{icon:"\
plus",kind:"outlined",onClick:()=>{e.mark(),e.change(Aa(e.shown.content,{kind:"text",title:"",text:""}))},children:"Text"}),
r(P,{kind:"outlined",onClick:()=>{e.draft.value=null},children:"Cancel"}),r(P,{kind:"primary",icon:"check",disabled:e.shown.
name.trim()==="",onClick:()=>{e.done()},children:"Done"})]})}function Dx(e){ee(G(e).message)}function mN(e){return!e||!("columns"in e)||!("rows"in e)?null:zd(e.columns.map(({name:t})=>t),e.rows)}var TG=50,rh=class{constructor(t){this.id=t}id;board=de(null);error=de(null);draft=de(null);conflict=de(null);shared=de(
null);saved=[];arranged=[];get shown(){return this.draft.value??this.board.value}async load(){try{this.take(await Er(this.
id))}catch(t){this.error.value=G(t)}}take(t){let n=this.board.value,o=this.shared.value===null||n!==null&&Ft(this.shared.
value,dm(n.content));this.board.value=t,this.error.value=null,o&&(this.shared.value=dm(t.content))}async keep(t,n){let o=this.
board.value;if(!o)return;let i={name:o.name,content:o.content,...t};if(i.name===o.name&&Ft(i.content,o.content))return;let s={
name:o.name,content:o.content};await this.save(i)&&(dN(this.saved,s),ee(n,{label:"Undo",act:()=>{this.saved.at(-1)===s?this.
undo():this.keep(s,"The board is as it was.")}}))}async undo(){if(this.draft.value!==null){this.draft.value=this.arranged.
pop()??this.draft.value;return}let t=this.saved.pop();t&&await this.save(t)&&ee("The change of the board is undone.")}async save(t){
let n=this.board.value;if(!n)return!1;try{return this.take(await mm(n.id,n.version,t.name,t.content)),!0}catch(o){return k6(
o)?this.conflict.value=t:ee(`The board cannot be saved: ${G(o).message}`),!1}}edit(){let t=this.board.value;this.arranged.
length=0,t&&(this.draft.value={name:t.name,content:t.content})}mark(){this.draft.value&&this.arranged.at(-1)!==this.draft.
value&&dN(this.arranged,this.draft.value)}change(t,n){let o=this.draft.value;o&&(this.draft.value={name:n??o.name,content:{
...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){
this.conflict.value=null,await this.load()}async takeMine(){let t=this.conflict.value;this.conflict.value=null,await this.
load(),t&&await this.keep(t,"The board is saved; the other state is among its versions.")}async takeBoth(){let t=this.conflict.
value;return this.conflict.value=null,t?(await Ar(`${t.name}, copy`,t.content)).id:null}};function dN(e,t){e.push(t),e.length>
TG&&e.shift()}var pN=null;function ih(){return pN??=[...new Set([rt(),"UTC",...Intl.supportedValuesOf("timeZone")])],pN}var fN="ws",hN="bs",gN="ys",yN="ks",bN="zs",Ex="js";function vN({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:fN,role:"group","aria-label":"For all tiles",children:[r(PG,{shared:e,onShared:o}),r(Yt,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...ih()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:hN,children:r(rn,{bare:!0,code:!0,label:`Filter of all tiles of ${U(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${U(l)}`,onCommit:u=>o(
{...e,where:MG(e.where,l,u)})})},l)),!Ft(e,t)&&r("span",{class:gN,children:[r(P,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(P,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function MG(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function PG({shared:e,
onShared:t}){let n=I(null),[o,i]=k(!1),[s,a]=k(null),l=$p(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Go({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),m=(p,f)=>{i(!1),a(null),t({...e,
from:p,to:f})},d=p=>{Sp(p,e.timezone).then(({from:f,to:h})=>m(String(f??""),String(h??"")),f=>a(G(f)))};return r(A,{children:[
r(P,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(on,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:yN,children:[r(
rn,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:d}),r("d\
iv",{class:bN,children:[r(P,{small:!0,class:Ex,pressed:u,onClick:()=>m("",""),children:"Of each tile"}),l.filter(({from:p})=>p!==
void 0).map(({text:p,from:f,to:h})=>r(P,{small:!0,class:Ex,pressed:f===e.from&&(h??"now")===e.to,onClick:()=>m(String(f),
String(h??"now")),children:p.charAt(0).toUpperCase()+p.slice(1)},p))]})]})})]})}var xN="Xs",wN="Cs",kN="Ss",Ax="Bs",CN="Es";function SN({model:e,board:t,onClose:n}){let[o,i]=k(null);return F(()=>{w6(t.id).then(i,TN)},[t.id,t.version]),r(Bs,{title:"\
History of the board",label:"Versions of the board",onClose:n,children:[r("p",{class:CN,children:"Each save is a version\
. The last 100 are kept; restoring one makes a new version."}),o===null?r(Me,{}):r("ol",{class:xN,children:o.map(s=>r("l\
i",{class:wN,children:[r("div",{class:kN,children:[r("span",{children:s.removed?"Removed":r(D,{value:s.name,most:60})}),
r("span",{class:Ax,children:["version ",s.version,", ",j(s.changed,rt(),"minute")]})]}),s.version===t.version?r("span",{
class:Ax,children:"shown"}):!s.removed&&r(P,{small:!0,kind:"outlined",onClick:()=>{DG(e,t.id,s.version)},children:"Resto\
re"})]},s.version))})]})}async function DG(e,t,n){try{let{name:o,content:i}=await Er(t,n);await e.keep({name:o,content:i},
`Version ${n} is restored, with ${Se(i.tiles.length,"tile")}.`)}catch(o){TN(o)}}function TN(e){ee(G(e).message)}var EG=6e4;function MN({id:e}){let t=Z(()=>new rh(e),[e]),[n,o]=k(!1);F(()=>(zG().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return F(()=>{globalThis.document.title=`${U(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?r("main",{class:oh,children:s.status===404?r(Re,{icon:"boards",title:"There is no such boa\
rd",actions:r(P,{kind:"primary",onClick:()=>ve("boards"),children:"All boards"})}):r(Dr,{error:s,what:"The board cannot \
be read",again:()=>{t.load()}})}):i?r("div",{class:tN,children:[r(AG,{model:t,onVersions:()=>o(!n)}),n&&r(SN,{model:t,board:i,
onClose:()=>o(!1)})]}):r("main",{class:oh,children:r(Me,{})})}function AG({model:e,onVersions:t}){ao([{keys:"Ctrl+Z",label:"\
Undo the last change of the board",group:"Board",act:()=>{e.undo()}}]);let n=I(null),[o,i]=k(0),{content:s}=e.shown,a=dm(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,$N(Ft(c,a)?null:c)};return F(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(m=>m+1)},EG);return()=>clearInterval(c)},[]),r("main",{ref:n,class:oh,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(BG,{model:e}),r(cN,{model:e,onVersions:t,onScreen:()=>{
OG(n.current)},onAgain:()=>i(o+1)}),r(vN,{shared:l,saved:a,datasets:Yf(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>$N(null))}}),r(Xy.Provider,{value:e.board.
value.id,children:r(RG,{model:e,shared:l,turn:o})})]})}async function OG(e){globalThis.document.fullscreenElement?await globalThis.
document.exitFullscreen():await e?.requestFullscreen().catch(()=>{})}function RG({model:e,shared:t,turn:n}){let[o,i]=k(""),
s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.change({tiles:a.map(m=>m.id===u?{...m,...c}:m)});return a.length===
0?r(NG,{model:e}):r(A,{children:[r("div",{class:aN,"data-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r(
"div",{class:lN,style:{gridColumn:`${u.x+1} / span ${u.w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(L6,
{tile:u,shared:t,turn:n,editing:s!==null,items:c=>FG(e,u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===
null?null:r(q6,{tile:u,tiles:a,onSaid:i,onBegin:()=>e.mark(),onTiles:c=>e.change({tiles:[...c]}),onRemove:()=>LG(e,u)})})},
u.id))}),r("div",{class:"spoken",role:"status",children:o})]})}function LG(e,t){e.mark(),e.change({tiles:[...Kf(e.shown.
content.tiles.filter(({id:n})=>n!==t.id))]}),ee(`${U(bu(t))} is removed.`,{label:"Undo",act:()=>{e.undo()}})}function NG({
model:e}){return r(Re,{icon:"boards",title:"This board is empty",actions:r(A,{children:[r(P,{kind:"primary",icon:"explor\
e",onClick:()=>ve(""),children:"Ask a question"}),r(P,{kind:"outlined",onClick:()=>{e.draft.value===null&&e.edit(),e.change(
Aa(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),children:"Ask a question on any p\
age and choose Save, To a board."})}function BG({model:e}){return e.conflict.value===null?null:r(ds,{kind:"warning",actions:r(
A,{children:[r(P,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Show theirs"}),r(P,{small:!0,kind:"out\
lined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&ve(`boards/${encodeURIComponent(n)}`)})},children:"Keep mine as a co\
py"}),r(P,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine over it"})]}),children:"Somebody else\
 saved this board while you changed it. Nothing is lost: both states can be kept."})}function FG(e,t,n,o){let i=Zf(t,n),
s=mN(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...Kf(a.tiles.filter(({id:m})=>m!==t.id))]}},
"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>zi(i)},{label:"Copy link",icon:"share",act:()=>{
oa(i).then(m=>ze(m,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>ze(JSON.stringify(i.document,null,2),"The \
document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>qf(`${bu(t)}.csv`,s??"","text/csv")}],c=()=>{e.keep({
content:Aa(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},"rule",{label:"Remov\
e",icon:"trash",danger:!0,act:l}]}async function zG(){let e=new URLSearchParams(location.hash.slice(1)).get("shared"),t=e===
null?null:await $i(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:"",o=t.where!==null&&typeof t.
where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(t.from),to:n(t.to),timezone:n(
t.timezone),where:Object.fromEntries(o)}}async function $N(e){let t=new URL(location.href);t.hash=e===null?"":`shared=${await wl(
e)}`,history.replaceState(null,"",t)}var _N="Is",DN="Us";function sh({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=k(o),[u,c]=k(null),[m,d]=k(!1),p=bt();return r(
it,{title:e,onClose:i,children:r("form",{class:_N,onSubmit:h=>{h.preventDefault(),!(a.trim()===""||m)&&(d(!0),s(a.trim()).
then(i,y=>{c(G(y)),d(!1)}))},children:[r("label",{class:St,for:p,children:t}),r("input",{id:p,class:Ge,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:h=>l(h.currentTarget.value)}),u&&r(he,{error:u}),
r("div",{class:DN,children:r(P,{type:"submit",kind:"primary",disabled:a.trim()===""||m,children:n})})]})})}var EN="Mi",AN="Hs",ON="Ls",RN="Ms",LN="Ne",NN="Ns",BN="Rs",FN="Re",zN="As",IN="Ds",HN="Ts";var ah=de({value:null,error:null});async function xu(){try{ah.value={value:await yu(),error:null}}catch(e){ah.value={value:ah.
value.value,error:G(e)}}}function qN(){let{value:e,error:t}=ah.value,[n,o]=k("changed");F(()=>{globalThis.document.title=
"Boards · Sluice",xu()},[]);let i=()=>Jr(s=>r(sh,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:UG}));return r(
"main",{class:EN,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:AN,children:[r("h1",{class:ON,children:"\
Boards"}),e!==null&&e.length>1&&r(dt,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(P,{icon:"upload",kind:"outlined",onClick:()=>X6(xu),children:"Import"}),r(P,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(Dr,{error:t,what:"The boards cannot be listed",again:()=>{xu()}}),!e&&
!t&&r(Me,{}),e?.length===0&&r(Re,{icon:"boards",title:"There are no boards yet",actions:r(P,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:RN,children:qG(e,n).map(s=>r(VG,{board:s},s.id))})]})}function qG(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function UG(e){let t=await Ar(
e,hu);ve(`boards/${encodeURIComponent(t.id)}`)}function VG({board:e}){let[t,n]=k(null);F(()=>{Er(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Se(t.tiles.length,"tile")}, `;return r("li",{class:LN,children:[r("butto\
n",{type:"button",class:NN,onClick:()=>ve(`boards/${encodeURIComponent(e.id)}`),children:[r(WG,{tiles:t?.tiles??[]}),r("\
span",{class:IN,children:r(D,{value:e.name,most:80})}),r("span",{class:HN,children:[o,"changed ",j(e.changed,rt(),"minut\
e")]})]}),r(dt,{icon:"more",label:`Menu of ${U(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{Er(e.id).then(nh,lh)}},{label:"Make a copy",icon:"copy",act:()=>{KG(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{jG(e)}}]})]})}function WG({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:BN,"aria-hidden":"true",children:e.map(o=>r("span",{class:Te(FN,o.kind===
"text"&&zN),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function KG(e){try{let{name:t,
content:n}=await Er(e.id);await Ar(`${t}, copy`,n),await xu()}catch(t){lh(t)}}async function jG(e){try{let t=await Er(e.
id);await Gf(e.id,t.version),await xu(),ee("The board is removed.",{label:"Undo",act:()=>{Jf(t).then(xu,lh)}})}catch(t){
lh(t)}}function lh(e){ee(G(e).message)}var UN={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(qN,{}):r(MN,{id:e},e)};function Ii(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function VN(e,t){
return(await oe(Ii(e,"definitions"),{signal:t})).definitions}async function WN(e,t){return(await oe(Ii(e,"cohorts"),{signal:t})).
cohorts}async function KN(e,t,n){return oe(`${Ii(e,"definitions",t)}?version=${n}`)}async function jN(e,t,n,o){return[...(await oe(
`${Ii(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function uh(e,t,n){return oe(Ii(e,"cohorts",t),{signal:n})}
async function gm(e,t,n,o,i){return oe(Ii(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function GN(e){return(await oe(`v1/datasets/${encodeURIComponent(e)}/uses`)).uses}async function JN(e,t,n,o){return oe(
`${Ii(e,t,n)}/rename`,{body:{name:o}})}async function ZN(e,t,n){await oe(Ii(e,t,n),{method:"DELETE"})}async function YN(e,t,n,o,i){
let s=new URLSearchParams({per:n.per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.
fresh?{"If-None-Match":"*"}:{}},l=Wt(`${Ii(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,
cache:"no-store"}).catch(()=>{throw bi()}),c=await u.json().catch(()=>null);if(!u.ok)throw vi(c,u.status);return c}var ch={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function QN(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function mh(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return ar({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function Ox({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function XN(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function eB(e,t,n){let o=Ce(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${Ce(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var tB="Ni",nB="_s",oB="Ri",rB="qs",iB="J",sB="a",aB="Ae",lB="h",uB="Fs",cB="Gs",mB="Js",dB="Ks",pB="De",Rx="Os",fB="Ps",
hB="Ai",gB="Qs",yB="Te",bB="Vs",vB="Ws",xB="Ys",wB="Di",kB="Zs",CB="ec",SB="rc",TB="ic",$B="Ti",wu="ac",ku="tc",Cu="oc",
Hi="nc",MB="pc",qi="K",dh="dc",PB="_i",_B="lc",DB="xc",Fs="sc",EB="cc",AB="gc",OB="qi",RB="hc",Lx="X",LB="fc",NB="uc";var GG={from:"",to:"",timezone:"",where:{}};function ph({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=k(null),
[l,u]=k(null),[c,m]=k(0),d=Oe(e).value.value?.actors?.[0]??"",p=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);F(()=>{
let w=new AbortController,x=$=>(i??u)($);return sl(e,{column:Ce(t),limit:10,...p},w.signal).then($=>{a($),x(null)},$=>{Rn(
$)||(a(null),x(G($)))}),()=>w.abort()},[f]);let h=s?.type==="bool"&&o&&d!=="",y=s&&{dataset:e,...p,aggregate:{measures:[
eB(t,s.type,o?d:"")],by:["time('auto')"]}},b=fm(y,c);return l?r("div",{class:Fs,children:r(he,{error:l})}):!s||!y?null:r(
"section",{class:EB,"aria-label":"What it holds for",children:[r("p",{class:AB,children:JG(s)}),r("div",{class:OB,children:r(
Qf,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:y,as:"line"},shared:GG,result:b,onAgain:()=>m(c+1)})}),
h?r(YG,{document:{dataset:e,...p,where:Ce(t),aggregate:{measures:["count() as events"],by:[Ce(d)],limit:10}},per:d}):r(ZG,
{values:s})]})}function JG(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${H(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Se(e.distinct,"value")}${e.nulls>0?`, none for ${W(e.nulls)} events`:""}.`}function ZG({values:e}){
return r("table",{class:Lx,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r(D,{value:t,most:64})}),r("td",{children:W(n)})]},o))})]})}function YG({document:e,per:t}){let{answer:n}=fm(
e,0),o=n?.rows??[];return r("table",{class:Lx,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r(D,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r(D,{value:i,most:64})}),r("td",{children:W(Number(s))})]},a))})]})}function BB({dataset:e,
name:t,version:n}){let[o,i]=k(null);if(F(()=>{let a=new AbortController;return uh(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${W(o.ids)} in the list`;return r("p",{class:RB,children:[
r("strong",{children:W(o.size)})," ",r("span",{class:Hi,children:[o.size===1?"actor":"actors"," with events",s]})]})}var QG=300;function fh({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(t),[c,m]=k(null),d=Oe(e).
value.value?.actors??[],p=b=>{a({...s,...b}),m(null)};F(()=>{let b=setTimeout(()=>u(s),QG);return()=>clearTimeout(b)},[s]);
let f=()=>{gm(e,s.name.trim(),n,Ox(s),s.description.trim()).then(async b=>{await i(b.name),ee(`${U(b.name)} is saved, as\
 version ${b.version}.`)},b=>m(G(b)))},h=c&&XG(c),y=c?.span&&h==="text"?os(s.text,c.span):null;return r("article",{class:wu,
"aria-label":n===0?"A new definition":`Edit ${U(s.name)}`,children:[r("div",{class:ku,children:[r("h2",{class:Cu,children:n===
0?"A new definition":r("bdi",{children:U(s.name)})}),r(P,{kind:"outlined",onClick:o,children:"Cancel"}),r(P,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(Tt,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:b=>p({kind:b}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(Nx,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:h==="name"?c:null,onText:b=>p({name:b})}),r("div",{class:qi,children:[r("span",{class:St,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(ou,{class:PB,label:"Expression",language:"expression",text:s.text,mark:y,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:b=>p({text:b})}),h==="text"&&r(he,
{error:c,onHint:b=>p({text:eJ(s.text,y,b)})})]}),s.kind==="actor"&&r("div",{class:dh,children:[d.length>1&&r("div",{class:qi,
children:[r("span",{class:St,children:"Of each"}),r(Yt,{title:"Actor",kind:"outlined",values:d,value:s.per===""?d[0]:s.per,
onChange:b=>p({per:b})})]}),r(Nx,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:h===
"from"?c:null,onText:b=>p({from:b})})]}),r(Nx,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:b=>p({description:b})}),h==="other"&&r("div",{class:Fs,children:r(he,{error:c})}),l.text.trim()!==
""&&r(ph,{dataset:e,name:"preview_of_definition",content:Ox(l),actors:l.kind==="actor",onError:m})]})}function XG(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function eJ(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function Nx({label:e,value:t,placeholder:n,error:o,onText:i}){let s=bt();
return r("div",{class:qi,children:[r("label",{class:St,for:s,children:e}),r("input",{id:s,class:Ge,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(he,{error:o})]})}function FB(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function zB(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function hh({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(""),[c,m]=k(null),[d,p]=k(""),f=Oe(e).
value.value?.actors??[],[h,y]=k(""),[b,w]=k(null),[x,$]=k(!1),T=bt(),_=h||f[0]||"",S=c??l,B=()=>{$(!0),YN(e,s.trim(),{per:_,
description:d.trim(),fresh:n},S,FB(c?.name??"",l)).then(async R=>{await i(R.name),ee(`${U(R.name)} is saved, with ${Se(R.
ids,"actor")}.`)},R=>{w(G(R)),$(!1)})};return r("article",{class:wu,"aria-label":n?"A cohort from a list":`A new list fo\
r ${U(s)}`,onDragOver:R=>R.preventDefault(),onDrop:R=>{R.preventDefault(),m(R.dataTransfer?.files[0]??null)},children:[r(
"div",{class:ku,children:[r("h2",{class:Cu,children:n?"A cohort from a list":r("bdi",{children:U(s)})}),r(P,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(P,{kind:"primary",icon:"save",disabled:x||s.trim()===""||c===null&&l.trim()==="",onClick:B,
children:"Save"})]}),n&&r("div",{class:qi,children:[r("label",{class:St,for:`${T}-name`,children:"Name"}),r("input",{id:`${T}\
-name`,class:Ge,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:R=>{a(R.currentTarget.value),w(null)}})]}),
f.length>1&&r("div",{class:qi,children:[r("span",{class:St,children:"The list has values of"}),r(Yt,{title:"Actor",kind:"\
outlined",values:f,value:_,onChange:y})]}),r("div",{class:qi,children:[r("label",{class:St,for:`${T}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:DB,children:[r("bdi",
{children:U(c.name)}),", ",Ln(c.size)," ",r(P,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>m(null)})]}):
r("textarea",{id:`${T}-list`,class:`${Ge} ${_B}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:R=>{u(R.currentTarget.value),w(null)}}),r("div",{class:dh,children:[r(P,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>Uf("",m),children:"Choose a file"}),c===null&&r("span",{class:Hi,children:l.trim()===""?"or drop one\
 here":Se(zB(l),"line")})]})]}),r("div",{class:qi,children:[r("label",{class:St,for:`${T}-description`,children:"Descrip\
tion"}),r("input",{id:`${T}-description`,class:Ge,value:d,placeholder:"where the list is from",onInput:R=>p(R.currentTarget.
value)})]}),b&&r("div",{class:Fs,children:r(he,{error:b})})]})}var tJ=["mark","limit","cursor","step","state","value","other","entry","per"];function IB({saved:e}){let t=nJ(e.document);
return r("div",{class:kB,children:[r("span",{children:["Frozen on ",j(e.time,rt(),"minute"),t?", from":""]}),t&&r(A,{children:[
r("code",{class:CB,children:r("bdi",{children:U(ar(t))})}),r(P,{small:!0,kind:"outlined",icon:"right",onClick:()=>zi({view:us(
t),document:t,as:null,open:[]}),children:"Open the question"})]})]})}function nJ(e){if(e===null||typeof e!="object")return null;
let t=Object.fromEntries(Object.entries(e).filter(([n])=>!tJ.includes(n)));return typeof t.dataset=="string"?t:null}function Su(e){let t=n=>e.filter(o=>o.kind===n).length;return[["board","board"],["definition","definition"],["lookup","l\
ookup table"]].filter(([n])=>t(n)>0).map(([n,o])=>Se(t(n),o)).join(", ")}function HB({dataset:e,uses:t}){return t.length===
0?r("p",{class:Hi,children:"Nothing that is saved uses it."}):r("section",{"aria-label":"Used in",children:[r("h3",{class:bB,
children:["Used in ",Su(t)]}),r("ul",{class:vB,children:t.map(n=>r("li",{class:xB,children:[r(ae,{name:n.kind==="board"?
"boards":n.kind==="lookup"?"table":"definitions",size:14}),n.kind==="lookup"?r(D,{value:n.name,most:80}):r("button",{type:"\
button",class:wB,onClick:()=>ve(n.kind==="board"?`boards/${encodeURIComponent(n.id)}`:`definitions/${encodeURIComponent(
e)}/${encodeURIComponent(n.name)}`),children:r(D,{value:n.name,most:80})}),r("span",{class:Hi,children:n.kind!=="board"?
n.kind:n.tiles?Se(n.tiles.length,"tile"):"its filter"})]},`${n.kind} ${n.id??n.name}`))})]})}function qB({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=k(!1),[a,l]=k(null),{saved:u}=t,c="definition"in u?u:null,
m=c&&XN(c),d=async b=>{s(!1),await n(b)};if(i&&c&&m)return r(fh,{dataset:e,draft:m,version:u.version,onClose:()=>s(!1),onSaved:d});
if(i)return r(hh,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:d});let p=()=>{ZN(e,f,t.name).then(async()=>{
await n(""),ee(`${U(t.name)} is removed.`,c&&{label:"Undo",act:()=>{oJ(e,c).then(()=>n(t.name),Bx)}})},b=>l(G(b)))},f=c?
"definitions":"cohorts",h=async(b,w)=>{let x=await JN(e,f,b,w);await n(x.saved.name);let $=x.in.length===0?"":`, also in\
 ${Su(x.in)}`;ee(`${U(b)} is ${U(w)} now${$}.`,{label:"Undo",act:()=>{h(w,b).catch(Bx)}})},y=()=>Jr(b=>r(sh,{title:`Rena\
me ${U(t.name)}`,label:t.usedIn.length===0?"Name":`Name; it is written anew in ${Su(t.usedIn)}`,take:"Rename",value:t.name,
onClose:b,onTake:w=>w===t.name?Promise.resolve():h(t.name,w)}));return r("article",{class:wu,"aria-label":U(t.name),children:[
r("div",{class:ku,children:[r("h2",{class:Cu,children:r(D,{value:t.name,most:120})}),r(P,{kind:"quiet",icon:"copy",label:"\
Copy the name",onClick:()=>ze(t.name,"The name")}),(m??!c)&&r(P,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?
"Edit":"New list"}),r(P,{kind:"outlined",onClick:y,children:"Rename"}),r(P,{kind:"danger",icon:"trash",label:"Remove",onClick:p}),
r(P,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:Fs,children:r(he,{error:a})}),r("p",{class:Hi,
children:[ch[t.kind],", version ",u.version,", ",j(u.time,rt(),"minute")]}),u.description&&r("p",{children:r(D,{value:u.
description,most:2e3})}),c?r("pre",{class:MB,children:r("bdi",{children:U(mh(c.definition))})}):"ids"in u&&r("p",{children:[
W(u.ids)," actors of ",r("code",{children:U(u.per)})," in the list"]}),"ids"in u&&r(IB,{saved:u}),r(HB,{dataset:e,uses:t.
usedIn}),(t.kind==="list"||t.kind==="cohort")&&r(BB,{dataset:e,name:t.name,version:u.version}),r(ph,{dataset:e,name:t.name,
content:null,actors:t.kind!=="property"}),r(rJ,{dataset:e,one:t,onChanged:n})]})}async function oJ(e,t){await gm(e,t.name,
0,t.definition,t.description??"")}function Bx(e){ee(G(e).message)}function rJ({dataset:e,one:t,onChanged:n}){let[o,i]=k(
[]),s="definition"in t.saved;if(F(()=>{let l=new AbortController;return jN(e,s?"definitions":"cohorts",t.name,l.signal).
then(i,()=>{}),()=>l.abort()},[t.saved.version]),o.length<2)return null;let a=l=>{KN(e,t.name,l).then(u=>gm(e,t.name,t.saved.
version,u.definition,u.description??"")).then(()=>n(t.name)).then(()=>ee(`Version ${l} is restored.`),Bx)};return r("det\
ails",{class:LB,children:[r("summary",{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:NB,children:[
r("span",{children:["version ",l.version,l.removed?", removed":"",", ",j(l.time,rt(),"minute")]}),s&&!l.removed&&l.version!==
t.saved.version&&r(P,{small:!0,kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}var Fx=new Map,iJ=2,zx=0,UB=[];function VB(e,t){let n=JSON.stringify([e,t.name,t.saved.version,t.saved.time]),o=Fx.get(n)??
sJ(()=>aJ(e,t));return Fx.set(n,o),o.catch(()=>Fx.delete(n)),o}async function sJ(e){zx>=iJ&&await new Promise(t=>{UB.push(
t)}),zx++;try{return await e()}finally{zx--,UB.shift()?.()}}async function aJ(e,t){if(t.kind==="list"||t.kind==="cohort")
return Se((await uh(e,t.name)).size,"actor");if(t.kind==="session")return"";let n=Ce(t.name),o=await sl(e,{column:n,limit:2}),
i=o.exact?"":"~ ";if(o.type==="bool"){let l=o.values.reduce((c,m)=>c+m.count,o.nulls),u=o.values.find(({value:c})=>String(
c)==="true")?.count??0;return`${i}${H(l===0?0:u/l)} of events`}if(o.type!=="int64"&&o.type!=="float64")return`${i}${Se(o.
distinct,"value")}`;let{rows:s}=await oe("v1/query",{body:{dataset:e,aggregate:{measures:[`median(${n}) as median`]}}}),
a=s[0]?.[0];return typeof a=="number"?`median ${W(o.type==="int64"?Math.round(a):a)}`:""}async function WB(e){let[t,n,o]=await Promise.all([VN(e),WN(e),GN(e)]),i=new Map(o.map(l=>[l.name,l.in])),s=n.map(l=>({kind:"\
list",name:l.name,saved:l}));return[...await lJ(e,t.map(QN)),...s].map(l=>({...l,usedIn:i.get(l.name)??[]})).sort((l,u)=>l.
name.localeCompare(u.name))}async function lJ(e,t){let n=t.filter(a=>a.kind==="actor");if(n.length===0)return t;let o=n.
map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await oe("v1/parse",{body:{dataset:e,texts:o}}).catch(
()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));return t.map(a=>a.kind==="actor"&&s.
has(a.name)?{...a,kind:"cohort"}:a)}function KB({rest:e}){let[t="",...n]=e.split("/"),o=Fe.value.value?.[0]?.name;return F(()=>{Fe.value.value||At()},[]),F(
()=>{let i=Ot.value||o;t===""&&i&&ve(`definitions/${encodeURIComponent(i)}`)},[t,o]),F(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),Fe.value.error&&t===""?r(Dr,{error:Fe.value.error,what:"The datasets cannot be listed",again:()=>{
At()}}):Fe.value.value?.length===0?r(Re,{icon:"data",title:"There is no dataset yet",actions:r(P,{kind:"primary",onClick:()=>ve(
""),children:"How to send events"})}):t===""?r(Me,{}):r(uJ,{dataset:t,name:n.join("/")},t)}function uJ({dataset:e,name:t}){
let[n,o]=k(null),[i,s]=k(null),[a,l]=k(cJ),[u,c]=k(""),m=async()=>{try{o(await WB(e)),s(null)}catch(x){s(G(x))}};F(()=>{
m()},[]);let d=x=>{l(null),ve(`definitions/${encodeURIComponent(e)}${x===""?"":`/${encodeURIComponent(x)}`}`)},p=async x=>{
await Promise.all([m(),ro(e)]),d(x)},f=x=>()=>l({kind:x,name:"",text:"",description:"",per:"",from:""}),h=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],y=(n??[]).filter(x=>x.name.toLowerCase().includes(u.trim().toLowerCase())),
b=n?.find(x=>x.name===t)??null,w=a!==null||t!=="";return r("main",{class:tB,"data-state":n?"exact":i?"error":"running",children:[
r("div",{class:nB,children:[r("h1",{class:oB,children:"Definitions"}),r(Yt,{title:"Dataset",icon:"data",kind:"outlined",
values:(Fe.value.value??[]).map(x=>x.name),value:e,onChange:x=>ve(`definitions/${encodeURIComponent(x)}`)}),n!==null&&n.
length>5&&r("input",{type:"search",class:`${Ge} ${rB}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:x=>c(
x.currentTarget.value)}),r(dt,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},
items:h,children:"New"})]}),i&&r(Dr,{error:i,what:"The definitions cannot be listed",again:()=>{m()}}),!n&&!i&&r(Me,{}),
n?.length===0&&a===null&&r(Re,{icon:"definitions",title:"There are no definitions yet",actions:r(A,{children:[r(P,{kind:"\
primary",onClick:()=>l({kind:"property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),
r(P,{kind:"outlined",onClick:()=>l({kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from \
a list"})]}),children:"A definition is a name for what many questions mean: big, for amount > 100; loyal, for who bought\
 three times. It counts for old events too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:iB,"data-open":w,children:[
n.length>0&&r(mJ,{dataset:e,all:y,whole:!w,current:a===null?t:"",onOpen:d}),w&&r("div",{class:$B,children:[a?.kind==="li\
st"&&r(hh,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:p}),a!==null&&a.kind!=="list"&&r(fh,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:p},`${a.kind} new`),a===null&&b&&r(qB,{dataset:e,one:b,onChanged:p,onClose:()=>d("")},
b.name),a===null&&!b&&r("p",{class:TB,children:`There is no definition ${U(t)} of this dataset.`})]})]})]})}function cJ(){
let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?null:{kind:"property",name:"",text:e,description:"",
per:"",from:""}}function mJ({dataset:e,all:t,whole:n,current:o,onOpen:i}){return r("div",{class:sB,"data-whole":n,children:[
n&&r("div",{class:aB,"aria-hidden":"true",children:[r("span",{}),r("span",{children:"Name"}),r("span",{children:"Kind"}),
r("span",{children:"What it is"}),r("span",{children:"Used in"}),r("span",{class:uB,children:"Now"})]}),r("ul",{"aria-la\
bel":"Definitions",children:[t.map(s=>r(dJ,{dataset:e,one:s,whole:n,current:s.name===o,onOpen:()=>i(s.name)},`${s.name} ${s.
saved.version}`)),t.length===0&&r("li",{class:SB,children:"None has this in its name."})]})]})}function dJ({dataset:e,one:t,
whole:n,current:o,onOpen:i}){let s="ids"in t.saved?`${W(t.saved.ids)} actors in the list`:mh(t.saved.definition);return r(
"li",{children:r("button",{type:"button",class:lB,"aria-current":o?"true":void 0,onClick:i,children:[r("span",{class:cB,
children:r(ae,{name:t.kind==="property"?"definitions":t.kind==="session"?"sessions":"actor"})}),r("span",{class:mB,children:r(
D,{value:t.name,most:64})}),r("span",{class:dB,children:ch[t.kind]}),r("span",{class:pB,children:[r("code",{class:Rx,children:r(
"bdi",{children:U(s)})}),t.saved.description&&r("span",{class:`${Rx} ${fB}`,children:r(D,{value:t.saved.description,most:200})})]}),
n&&r("span",{class:hB,children:t.usedIn.length===0?r("span",{class:gB,children:"nothing"}):Su(t.usedIn)}),n&&r(pJ,{dataset:e,
one:t})]})})}function pJ({dataset:e,one:t}){let n=I(null),o=Xf(n),[i,s]=k(null);return F(()=>{o&&VB(e,t).then(s,()=>s("c\
annot be asked"))},[o]),r("span",{ref:n,class:yB,"data-state":i===null?"running":"exact",children:i??"…"})}var jB={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:KB};async function Ix(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),oe(`v1/history?${n.toString()}`,{signal:t})}async function GB(e,t){
await oe(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function JB(e){await oe(`v1/history/${e}`,{method:"DEL\
ETE"})}var YB="Fi",QB="mc",XB="Gi",e8="Ji",t8="vc",n8="f",o8="O",r8="_e",i8="wc",s8="P",a8="Ki",l8="bc",u8="yc",c8="Oi",m8="kc",
d8="Pi",p8="Qi",f8="Q",h8="qe",g8="V",y8="zc";var gh=96,yh=20;function b8({points:e,bars:t}){if(e.length===0)return r("span",{});if(e.length===1)return r("span",{class:a8,
children:W(e[0])});let n=Math.min(0,...e),o=Math.max(0,...e)-n||1,i=a=>yh-1-(a-n)/o*(yh-2),s=t?Math.min(12,gh/e.length):
gh/(e.length-1);return r("svg",{class:s8,width:gh,height:yh,viewBox:`0 0 ${gh} ${yh}`,"aria-hidden":"true","data-spark":!0,
children:t?e.map((a,l)=>r("rect",{x:l*s,y:Math.min(i(a),i(0)-1),width:Math.max(1,s-1),height:Math.max(1,Math.abs(i(a)-i(
0)))},l)):r("polyline",{points:e.map((a,l)=>`${(l*s).toFixed(1)},${i(a).toFixed(1)}`).join(" ")})})}var fJ=150;function v8(){let[e,t]=k(""),[n,o]=k(!1),[i,s]=k(null),[a,l]=k(void 0),[u,c]=k(null),[m,d]=k(0),p=I(!0);F(()=>{
globalThis.document.title="History · Sluice"},[]),F(()=>{let b=new AbortController,x=setTimeout(()=>{Ix({search:e.trim(),
starred:n},b.signal).then($=>{s($.entries),l($.cursor),c(null)},$=>{Rn($)||c(G($))})},p.current?0:fJ);return p.current=!1,
()=>{clearTimeout(x),b.abort()}},[e,n,m]);let f=()=>{Ix({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(b=>{
s([...i??[],...b.entries]),l(b.cursor)},b=>c(G(b)))},h=b=>s((i??[]).map(w=>w.id===b.id?b:w)),y=b=>s((i??[]).filter(({id:w})=>w!==
b.id));return r("main",{class:YB,"data-state":i?"exact":"running",children:[r("div",{class:QB,children:[r("h1",{class:XB,
children:"History"}),r("input",{type:"search",class:`${Ge} ${e8}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:b=>t(b.currentTarget.value)}),r(P,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(Dr,{error:u,what:"The history cannot be read",again:()=>d(m+1)}),!i&&!u&&r(Me,{}),i?.length===
0&&r(hJ,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:t8,children:i.map(b=>r(gJ,{entry:b,
onEntry:h,onGone:y},b.id))}),a!==void 0&&r(P,{kind:"outlined",class:y8,onClick:f,children:"Older ones"})]})}function hJ({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(Re,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(P,{kind:"primary",onClick:n,children:"The whole history"}):r(P,{kind:"primary",icon:"explore",onClick:()=>ve(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function gJ({entry:e,onEntry:t,onGone:n}){let o=bJ(e),i=o&&Qt.find(({name:l})=>l===us(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),GB(e.id,l.starred).catch(u=>{t(e),ee(G(u).message)})},a=()=>{o&&zi({view:us(o),document:o,as:null,open:[]})};
return r("li",{class:n8,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:o8,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(ae,{name:"star"})}),r("button",{type:"button",class:r8,disabled:!o,onClick:a,
children:[r("span",{class:i8,children:r(ae,{name:i?.icon??"braces"})}),r("span",{class:u8,children:[r("span",{class:c8,children:r(
"bdi",{children:U(o?ar(o):String(e.document))})}),e.error!==void 0&&r("span",{class:m8,children:[r(ae,{name:"error",size:14}),
r("bdi",{children:U(e.error)})]})]}),r("span",{class:d8,children:o&&Go(o,o.timezone??"UTC")}),r(b8,{points:e.spark??[],bars:o!==
null&&!yJ(o)}),r("span",{class:p8,children:r(D,{value:e.dataset,most:32})}),r("span",{class:f8,children:e.error===void 0?
`${cl(e.elapsed_ms)}, ${W(e.rows_scanned)} rows`:"failed"}),r("span",{class:h8,children:[j(e.at,rt(),"minute"),e.by&&r("\
span",{class:l8,children:r(D,{value:e.by,most:32})})]})]}),r(P,{small:!0,kind:"quiet",icon:"trash",label:"Remove from th\
e history",class:g8,onClick:()=>{JB(e.id).then(()=>n(e),l=>ee(G(l).message))}})]})}function yJ(e){return e.retention!==void 0||
e.lifecycle!==void 0||ce(e.aggregate?.by).some(t=>t.startsWith("time("))}function bJ(e){let t=e.document;return t!==null&&
typeof t=="object"&&typeof t.dataset=="string"?t:null}var x8={name:"history",label:"History",icon:"history",letter:"h",Page:v8};var Qt=[CE,WA,tR,GR,P4,dL,f6],Ui=[UN,jB,x8,GS];var w8="Vi",k8="jc",C8="Xc",S8="Cc",T8="Sc",$8="Wi",M8="Yi",P8="Bc",_8="Ec",D8="Zi";function E8(){let e=L1.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&Qt.some(({name:a})=>a===
"funnel");return r("section",{class:w8,"aria-label":"What was loaded",children:[r("div",{class:k8,children:[r("p",{class:C8,
role:"status",children:my(t,n)}),r(P,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:uy})]}),s&&r("p",{class:S8,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:T8,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:Te($8,u>=0&&M8),"aria-pre\
ssed":u>=0,onClick:()=>B1(a),children:[u>=0&&r("span",{class:P8,children:u+1}),r(D,{value:a,most:32,middle:!0}),r("span",
{class:_8,children:W(l)})]},a)})}),r("div",{class:D8,children:[n.rejected>0&&r(P,{kind:"outlined",onClick:()=>{uy(),ve(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(P,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:F1,children:"Show the funnel"})]})]})}function A8(){return F(()=>{jo(),W1()},[]),r(A,{children:[r(KC,{}),r(E8,{}),r(J1,{})]})}function O8(){let{value:e,error:t}=Fe.value,n=e?.[0]?.name;return F(()=>{e||At()},[]),F(()=>{n!==void 0&&Mi(n)},[n]),t?r(
"main",{children:r(Re,{icon:"warning",title:"The datasets cannot be listed",actions:r(P,{kind:"outlined",onClick:()=>{At()},
children:"Try again"}),children:t.message})}):e&&n===void 0?r(CL,{}):r(Me,{})}function R8(){return r("main",{children:r(
Re,{icon:"search",title:"There is no such page",actions:r(P,{kind:"primary",onClick:()=>ve(""),children:"To the first da\
taset"})})})}var L8="Ic",N8="Uc",B8="Hc",F8="Lc",z8="Fe",I8="Mc";function H8(){let[e,t]=k(""),[n,o]=k(null),[i,s]=k(!1),a=I(null);return F(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:L8,children:r("form",{class:N8,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
dw(e.trim()).then(()=>location.reload(),c=>{s(!1),o(G(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:B8,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:F8,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:z8,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(he,{id:"token-problem",error:n}),r(P,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:I8,children:"Log in"})]})})}var q8="ea",U8="Nc",V8="Rc",W8="Ac";function K8({id:e}){let[t,n]=k(null),[o,i]=k(null),[s,a]=k(0);return F(()=>{let l=new AbortController;return i2(e,l.signal).
then(async u=>{let c=await j8(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?zi(c):ve(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(G(u))}),()=>l.abort()},[e,s]),o?.status===404?r(Re,{icon:"share",title:"There is no such l\
ink",actions:r(P,{kind:"primary",onClick:()=>ve(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(Dr,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(kJ,{link:t}):r(Me,{})}async function j8(e){
let t=ud(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await $i(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function kJ({link:e}){let[t,n]=k(null);F(()=>{j8(e).then(n)},[e]);let o=Qt.find(({name:l})=>l===t?.view);if(F(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(Me,{});let{document:i}=t,s={...Dg,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>Ti(t);return r(A,{children:[r(ds,{kind:"info",actions:r(P,{small:!0,kind:"outlined",onClick:()=>zi(
t),children:"Ask now"}),children:["The numbers as they were on ",j(e.made,rt(),"minute"),"."]}),r("main",{class:q8,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:U8,children:r("bdi",{children:U(ar(i))})}),r("p",{class:V8,children:[
U(i.dataset),", ",Go(i,i.timezone??"UTC")]}),r("div",{class:W8,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,
{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var G8="Dc",J8="Tc",Z8="_c",Y8="ra",Q8="qc",X8="ia";function e3({onClose:e}){let t=Map.groupBy(p1.value,({group:n})=>n);return r(it,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:G8,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:J8,children:n}),r("dl",{class:Z8,children:o.
map(({keys:i,label:s})=>r("div",{class:Y8,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:Q8,
children:a},a))})]},i))})]},n))}),r("div",{class:X8,children:[r("label",{children:[r("input",{type:"checkbox",checked:f1.
value,onChange:n=>h1(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:qd.value,onChange:n=>a2(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function vh(e){let t=xi(xe.value),n=ce(xe.value[t]?.by),o=Ce(e);n.includes(o)||ye({document:Pe(xe.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function ym(e){let t=Ve.value.view===e.name,n=$k(e.name,Xg(Ot.value));n!==null&&ee(n,{label:"Undo",act:Si}),t&&jr.value.
kind!=="view"&&Ot.value!==""&&Ko(),Ot.value===""&&ve("")}function t3(){let e="Go to";return[...Qt.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>ym(t)})),...Ui.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>ve(t.name)}))]}var qx=matchMedia("(prefers-color-scheme: dark)"),n3=de(qx.matches),Hx=Wr("theme"),bm=de(Hx==="light"||Hx==="dark"?Hx:"s\
ystem"),Mu=Cn(()=>bm.value==="system"?n3.value?"dark":"light":bm.value);function xh(e){bm.value=e,Kr("theme",e)}function o3(){
qx.addEventListener("change",()=>{n3.value=qx.matches}),On(()=>{document.documentElement.dataset.theme=Mu.value})}var SJ=100,TJ=80;function i3({onClose:e,onHelp:t}){let[n,o]=k(""),i=$J(),s=MJ(n),a=Z(()=>DJ(t),[]),l=Vn([...a,...i.map(PJ),
...s.map(_J)],n,({name:u})=>u).slice(0,SJ);return r(it,{title:"Find",onClose:e,children:r(ms,{label:"Find pages, boards,\
 properties, definitions, values and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, board,\
 property, definition, value, command",options:l.map(u=>({value:u,label:r(D,{value:u.name,most:80}),note:u.kind})),onPick:u=>{
e(),u.act()},onTake:()=>{},onCancel:e})})}function $J(){let[e,t]=k([]);return F(()=>{let n=new AbortController;return yu(
n.signal).then(t,()=>{}),()=>n.abort()},[]),e}function MJ(e){let[t,n]=k([]),o=e.trim();return F(()=>{if(Ot.value==="")return;
let i=new AbortController,s=o===""?["definition","cohort"]:["definition","cohort","event","value"],a=setTimeout(()=>{Vp(
Ot.value,o,s,i.signal).then(l=>n(l.names),()=>{})},o===""?0:TJ);return()=>{clearTimeout(a),i.abort()}},[o]),t}function PJ({
id:e,name:t}){return{name:t,kind:"board",act:()=>ve(`boards/${encodeURIComponent(e)}`)}}function _J({kind:e,name:t,property:n}){
switch(e){case"event":return{name:t,kind:"only this event",act:()=>r3(Wo(Oe(Ot.value).value.value?.event??"event",t))};case"\
value":return{name:t,kind:`only this ${n??""}`,act:()=>r3(Wo(n??"",t))};default:return{name:t,kind:e,act:()=>ve(`definit\
ions/${encodeURIComponent(Ot.value)}/${encodeURIComponent(t)}`)}}}function r3(e){ye({document:{...xe.value,where:so(xe.value.
where,e)}}),Ux()}function Ux(){jr.value.kind!=="view"&&Ko()}function DJ(e){let t=Ot.value===""?[]:Oe(Ot.value).value.value?.
columns??[];return[...Qt.map(n=>({name:n.label,kind:"page",act:()=>ym(n)})),...Ui.map(n=>({name:n.label,kind:"page",act:()=>ve(
n.name)})),...(Fe.value.value??[]).map(({name:n})=>({name:n,kind:"dataset",act:()=>{Mi(n)}})),...bl.value?[{name:"Undo",
kind:"command",act:Si}]:[],...vl.value?[{name:"Redo",kind:"command",act:xl}]:[],{name:"The document as JSON",kind:"comma\
nd",act:()=>{Ux(),Bn({kind:"json"})}},{name:Mu.value==="dark"?"Light":"Dark",kind:"command",act:()=>xh(Mu.value==="dark"?
"light":"dark")},{name:"All keys",kind:"command",act:e},...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>{vh(n),
Ux()}}))]}var a3="Ge",l3="aa";function u3({folded:e}){let[t,...n]=Pi.value,o=t?`${Dl(t.kind)} ${t.dataset}, ${H(t.done)}`:"",i=Vo(o);return t?r("butto\
n",{type:"button",class:a3,"aria-label":o,onClick:()=>ve("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
Dl(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:l3,children:H(t.done)}),r(Ml,{small:!0,label:o,done:t.done})]}):null}function c3(){let e=il.value?.tokens?il.value.name:void 0;if(e===void 0)return null;let t=()=>{pw().then(()=>location.reload(),
n=>ee(`Logging out failed: ${G(n).message}`))};return r(dt,{icon:"actor",label:`Logged in as ${ne(e).text}`,menuLabel:"A\
ccount",kind:"quiet",placing:{side:"top"},head:r(D,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var m3="ta",d3="u",p3="oa",f3="Fc",h3="na",Vx="pa",g3="m",y3="da",b3="la",v3="Je",x3="xa";var Vi=de(Wr("rail")==="folded");function OJ(){Vi.value=!Vi.value,Kr("rail",Vi.value?"folded":"open")}function k3({onPalette:e,
onHelp:t}){let n=jr.value;return r("nav",{"aria-label":"Pages",class:Te(m3,Vi.value&&d3),children:[r("div",{class:p3,children:[
r(LJ,{}),!Vi.value&&r("span",{class:f3,children:"Sluice"})]}),r("ul",{class:Vx,children:Qt.map(o=>r(w3,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ve.value.view===o.name,onClick:()=>ym(o)},o.name))}),Ui.length>0&&r(
"div",{class:b3,role:"presentation"}),r("ul",{class:Vx,children:Ui.map(o=>r(w3,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>ve(o.name)},o.name))}),r("div",{class:v3,children:[r(u3,{folded:Vi.
value}),r(P,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(RJ,{}),r(c3,{}),r(P,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(P,{icon:"collapse",label:Vi.value?"Widen":"Fold",kind:"quiet",class:x3,onClick:OJ})]})]})}
function w3({icon:e,label:t,keys:n,current:o,onClick:i}){let s=Vo(Vi.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:g3,"aria-current":o?"page":void 0,"aria-label":Vi.value?t:void 0,onClick:i,...s,children:[
r(ae,{name:e,size:20}),r("span",{class:y3,children:t})]})})}function RJ(){let e=(t,n)=>({label:n,checked:bm.value===t,act:()=>xh(
t)});return r(dt,{icon:Mu.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function LJ(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:h3,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var S3="sa",T3="ca";function $3({children:e}){let[t,n]=k(null);ao([...t3(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{bl.value&&Si()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{vl.value&&
xl()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Zo},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:BJ}]),F(()=>{let i=s=>{if(sc(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";bd(a).then(l=>{l&&(ye(l),ee("The question was pasted.",{label:"Undo",act:Si}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:S3,children:[r(k3,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:T3,children:[al.value==="away"&&r(ds,{kind:"warning",actions:r(P,{small:!0,
kind:"outlined",onClick:yw,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(i3,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(e3,{onClose:o}),r(RS,{}),r(
A1,{}),r(Rw,{})]})}function BJ(){let{phase:e}=Xn.result.value;e==="running"||e==="estimate"?Xn.cancel():as.value.length>
0&&sd()}var M3="Gc",P3="Jc",_3="ga",D3="Kc";var kh=Cn(()=>fa.value.filter(e=>e.to.dataset===xe.value.dataset));function E3(){return kh.value.length===0?null:r("nav",
{"aria-label":"The way here",class:M3,children:[kh.value.map((e,t)=>r("span",{class:P3,children:[r("button",{type:"butto\
n",class:_3,onClick:()=>{Uy(t),ye(e.from)},children:t===0?"all":ne(kh.value[t-1]?.label).text}),r(ae,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:D3,children:ne(kh.value.at(-1)?.label).text})]})}var A3="Ke",O3="Oc",R3="Pc",L3="Qc",N3="Vc",B3="Wc";function Ch({title:e,note:t,actions:n,children:o,onClose:i}){let s=I(null),a=bt();return je(()=>{ki();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:A3,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:O3,children:[r("div",{class:R3,children:[r("h2",{id:a,class:L3,
children:e}),t&&r("p",{class:N3,children:t})]}),n,r(P,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:B3,children:o})]})}var F3="Yc",z3="Zc",I3="eg",Wx="rg";function H3({layer:e,onClose:t}){let n=e.request,o=Jl({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Z(()=>o.pages.flat(),[o.pages]),a=Z(()=>o.columns.map((c,m)=>({key:c.name,head:r(
D,{value:c.name,most:48}),number:br(c)&&m>0,cell:d=>m===0?r(D,{value:d[0],most:64,middle:!0}):r(D,{shown:Mo(d[m],c,i)})})),
[o.columns,i]),l=Oe(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&ve(Cl(n.dataset,
String(c[0])))};return r(Ch,{title:"Actors",onClose:t,note:r(A,{children:[r(D,{value:e.label,most:200}),HJ(s.length,o.hasMore)]}),
actions:r(P,{icon:"save",kind:"outlined",onClick:()=>Bn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:I3,children:[r(he,{error:o.error}),r(P,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:Wx,children:r(Me,{lines:12})}),o.first&&(s.length===0?
r("p",{class:Wx,children:"No actor is here."}):r("div",{class:F3,children:[r(Ae,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:z3,children:r(P,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function HJ(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var $h="ig",U3="ag",V3="W",W3="tg";var qJ=/^[A-Za-z_][A-Za-z0-9_]*$/;function j3({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=k(o?"live":"frozen"),
[a,l]=k(""),[u,c]=k(null),[m,d]=k(null),p=async()=>{if(!qJ.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await VJ(a,o,String(e.label)):n&&await KJ(a,n,String(e.label),d),ro(
Ot.value),ee(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){d(null),c(UJ(G(f)))}};
return r(it,{title:"Save as cohort",onClose:t,foot:r(A,{children:[r(P,{kind:"outlined",onClick:t,children:"Cancel"}),r(P,
{kind:"primary",disabled:m!==null||a==="",onClick:()=>{p()},children:m===null?"Save":`${z(m)} actors read`})]}),children:[
r("p",{class:$h,children:r(D,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),p()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(rn,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:U3,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(K3,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(K3,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(he,{error:u})]})]})}function UJ(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function K3({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:V3,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:W3,children:n?"Not possibl\
e for these actors.":s})]})]})}function G3(e,t){return`v1/datasets/${encodeURIComponent(Ot.value)}/${e}/${encodeURIComponent(
t)}`}async function VJ(e,t,n){await oe(G3("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var WJ=1e4;async function KJ(e,t,n,o){let i=[],s,a="";o(0);do{let u=await oe("v1/actors",{body:{...t,
limit:WJ,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a});await oe(`${G3("cohorts",e)}?${l.toString()}`,{method:"PUT",
body:{actors:i,description:n,document:t},headers:{"If-None-Match":"*"}})}function J3({layer:e,onClose:t}){let n=e.document,o=Jl({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=vt(Dp(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(Ch,{title:"Events",onClose:t,note:r(A,{children:[r(D,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${z(s)} events`]}),children:r(Rp,{paging:o,document:n,zone:a})})}var Y3="og",Q3="ng",X3="ha",eF="pg",tF="dg",nF="lg",oF="fa",rF="xg",iF="sg",sF="cg",aF="gg",lF="ua",Kx="hg";var jJ=6;function uF({column:e,document:t}){let n=I(null),{values:o,error:i,former:s}=GJ(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let m=c?`not (${Wo(e.name,u)})`:Wo(e.name,u);He({document:Pe(t,"where",so(t.
where,m))},m)};return r("section",{ref:n,class:X3,"aria-label":ne(e.name).text,"data-former":s,children:[r("div",{class:eF,
children:[r("h3",{class:tF,children:r(D,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:nF,children:[W(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(P,{small:!0,kind:"quiet",label:`Break down by ${ne(e.name).text}`,onClick:()=>vh(
e.name),children:"By"})]}),i&&r(he,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},m)=>r("li",{children:r("\
button",{type:"button",class:oF,onClick:d=>l(u,d.altKey),children:[r("span",{class:rF,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:iF,children:r(D,{value:u,most:40,middle:!0})}),r("span",{class:sF,title:z(c),children:[o.exact?"":"~",W(
c)]})]})},m))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:aF,children:[o.more>0&&r("span",{children:[W(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:lF,onClick:u=>l(null,u.altKey),children:[r(D,{value:null})," ",W(o.nulls)]})]})]})}
function GJ(e,t,n){let[o,i]=k(!1),[s,a]=k({values:null,error:null,former:!1}),l=JJ(t,n);return F(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),F(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),sl(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Rn(
c)||a({values:null,error:G(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function JJ(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:Ce(e),limit:jJ,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}var jx=60;function cF({onClose:e}){let[t,n]=k(""),[o,i]=k(jx),s=Oe(Ot.value).value.value?.columns,a=(s??[]).filter(({name:l,
type:u})=>u!=="timestamp"&&l.toLowerCase().includes(t.trim().toLowerCase()));return r(Bs,{title:"Properties",label:"Prop\
erties and their values",onClose:e,children:[r("div",{class:Y3,children:r("input",{class:Q3,"aria-label":"Find a propert\
y",placeholder:"find a property",value:t,onInput:l=>{n(l.currentTarget.value),i(jx)}})}),s?a.slice(0,o).map(l=>r(uF,{column:l,
document:xe.value},l.name)):r(Me,{}),a.length>o&&r("p",{class:Kx,children:r(P,{small:!0,kind:"outlined",onClick:()=>i(o+
jx),children:`${z(a.length-o)} more properties`})}),r("p",{class:Kx,children:"Click: only this value. Alt+click: all but\
 this value."})]})}var dF="fg",pF="ug";function hF({onClose:e}){let t=xe.value,[n,o]=k(()=>JSON.stringify(t,null,2)),[i,s]=k(null);return F(()=>{Ft(fF(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(Bs,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(P,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>ze(n,"The document")}),children:[r(ou,{class:dF,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=fF(l);s(c),u&&ye({document:{...u,dataset:u.dataset||Ve.value.document.dataset}},
"replace")},onRun:Zo}),i!==null&&r("div",{class:pF,children:r(he,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function fF(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function gF({layer:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=xe.value,m=()=>{n.trim()!==""&&Nl({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,d=>s(
G(d)))};return r(it,{title:"Note",onClose:t,foot:r(A,{children:[r(P,{kind:"outlined",onClick:t,children:"Cancel"}),r(P,{
kind:"primary",onClick:m,children:"Save"})]}),children:[r("p",{class:$h,children:[j(a,c),l===void 0?"":` to ${j(l,c)}`]}),
r("form",{onSubmit:d=>{d.preventDefault(),m()},children:[r("input",{class:Ge,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:d=>o(d.currentTarget.value)}),i&&r(he,{error:i})]})]})}var yF=new Map([["facets",cF],["json",hF],["events",J3],["actors",H3],["cohort",j3],["note",gF],["live-event",l6]]);var bF=["1d","7d","30d","1y"];function vF(){let e=I(null),[t,n]=k(null),o=xe.value.compare?.offset,i=wi(Xn.result.value.
error,"compare"),s=()=>n(null);return r(A,{children:[r(P,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${U(Id(o))} before`}),i&&t===null&&r("div",{class:_p,children:r(he,{error:i})}),t==="menu"&&r(_o,{anchor:e.current,label:"\
Compare",items:YJ(o,()=>n("field")),onClose:s}),t==="field"&&r(on,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:EP,children:r(rn,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),Mh(a.trim()===""?void 0:a.trim())}})})})]})}
function YJ(e,t){let n=e!==void 0&&!bF.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>Mh(void 0)},
{label:"The period before",checked:!1,act:()=>{QJ()}},...bF.map(o=>({label:`${Id(o)} before`,checked:e===o,act:()=>Mh(o)})),
{label:n?`${U(Id(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function Mh(e){
re("compare",e===void 0?void 0:{offset:e})}async function QJ(){try{let e=xe.value,t=await SP(e);t===null?ee("The range h\
as no start: choose one before it is compared."):xe.value===e&&Mh(t)}catch(e){ee(G(e).message)}}var xF="mg",wF="vg",Gx="Oe",kF="wg",CF="bg";var _u="";function SF({onClose:e}){let[t,n]=k(null),[o,i]=k(_u),[s,a]=k(""),[l,u]=k(""),[c,m]=k(null),[d,p]=k(!1),f=bt();
F(()=>{yu().then(b=>{let w=[...b].sort((x,$)=>$.changed.localeCompare(x.changed));n(w),i(w[0]?.id??_u)},b=>m(G(b)))},[]);
let h=ar(Ve.value.document);return r(it,{title:"Save to a board",onClose:e,children:r("form",{class:xF,onSubmit:b=>{b.preventDefault(),
p(!0),eZ(o,s.trim()||"My board",l.trim()).then(e,w=>{m(G(w)),p(!1)})},children:[r("label",{class:St,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:Ge,"data-autofocus":!0,value:l,placeholder:U(h),maxLength:200,autocomplete:"\
off",onInput:b=>u(b.currentTarget.value)}),r("fieldset",{class:wF,children:[r("legend",{class:St,children:"Board"}),(t??
[]).map(b=>r("label",{class:Gx,children:[r("input",{type:"radio",name:f,checked:o===b.id,onChange:()=>i(b.id)}),r("bdi",
{class:kF,children:U(b.name)})]},b.id)),r("label",{class:Gx,children:[r("input",{type:"radio",name:f,checked:o===_u,onChange:()=>i(
_u)}),r("span",{children:"A new board"})]})]}),o===_u&&r(A,{children:[r("label",{class:St,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:Ge,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:b=>a(
b.currentTarget.value)})]}),c&&r(he,{error:c}),r("div",{class:CF,children:r(P,{type:"submit",kind:"primary",icon:"save",
disabled:d||t===null,children:"Save"})})]})})}async function eZ(e,t,n){let{document:o,view:i,as:s}=Ve.value,a=e===_u?null:
await Er(e),l=s??Qt.find(m=>m.name===i)?.chartOf(o)??"",u=Aa(a?.content??hu,{kind:"query",title:n,document:o,as:l}),c=a?
await mm(e,a.version,a.name,u):await Ar(t,u);ee(`Saved to ${U(c.name)}.`,{label:"Open",act:()=>ve(`boards/${encodeURIComponent(
c.id)}`)}),a&&ee("The tile can be taken back.",{label:"Undo",act:()=>{tZ(c,a)}})}async function tZ(e,t){await mm(e.id,e.
version,t.name,t.content).then(()=>ee("The tile is taken back."),n=>ee(G(n).message))}var nZ=de([]);function TF(){return r(dt,{icon:"save",menuLabel:"Save",items:[...oZ(),...nZ.value],placing:{align:"end"},children:"Save"})}
function oZ(){let{dataset:e,where:t}=Ve.value.document,n=typeof t=="string"?t.trim():"";return[{label:"To a board ...",icon:"\
boards",act:()=>Jr(o=>r(SF,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>ve(
`definitions/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>th(
e)}]}var MF="yg",PF="Pe";function DF(){let e=Xn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:MF,children:[r("sp\
an",{role:"status",class:PF,"data-phase":e.phase,children:[e.phase==="exact"&&r(ae,{name:"check",size:14}),e.phase==="er\
ror"&&r(ae,{name:"error",size:14}),iZ(e)]}),t&&r(P,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Xn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(P,{small:!0,kind:"outlined",onClick:Zo,children:"Run again"})]})}
function iZ(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return _F(
e);case"cancelled":return e.sampled===null?"cancelled":`cancelled; this is an ${_F(e)}`;case"error":return e.answer?"fai\
led; this is the answer before":"failed";case"exact":{let n=cl(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`s\
ample of ${H(t.sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${W(t.rows_scanned)} rows`:`${o}, ${n}`}}}function _F({
answer:e,intervals:t,sampled:n}){let o=x2(e,t);return`estimate from ${H(n??0)} of actors${o===null?"":`, ±${Eg(o)}`}`}var EF="Qe",AF="Ve",OF="kg",RF="We",LF="zg";var NF=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function BF({runs:e}){F(()=>{Fe.value.value||
At()},[]);let t=Fe.value.value?.map(({name:o})=>o)??[Ot.value],n=xe.value.timezone??"UTC";return r("header",{class:EF,"a\
ria-label":"The question",children:[r("div",{class:AF,children:[r(Yt,{title:"Dataset",icon:"data",values:t,value:Ot.value,
onChange:o=>{Mi(o)},class:OF}),r(OP,{}),r(Yt,{title:"Time zone",icon:"globe",values:ih(),value:n,onChange:o=>re("timezon\
e",o),kind:"quiet",free:!0}),r(vF,{}),r(aZ,{})]}),r("div",{class:RF,children:e&&r(DF,{})}),r("div",{class:LF,children:[r(
P,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!bl.value,onClick:Si}),r(P,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!vl.value,onClick:xl}),r(dt,{icon:"share",menuLabel:"Share",items:m2(),placing:{align:"end"},children:"Shar\
e"}),r(TF,{})]})]})}function aZ(){let e=xe.value.sample,t=e===void 0||e===1?void 0:e,n=NF.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(dt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:NF.map(([o,i])=>({label:o,checked:i===t,act:()=>re("sample",i)})),children:n})}var FF="jg",zF="ma",IF="Xg",HF="Cg",qF="Sg",UF="Bg",VF="va";function KF(){let e=Qt.find(({name:t})=>t===Ck.value)??Qt[0];return e?r(uZ,{view:e}):null}function uZ({view:e}){let t=xe.
value,n=mZ(Xn.result.value,t),o=Sk.value??e.chartOf(t);F(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),ao([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Jx("facets")}]),ao(
[{keys:"v",label:"Chart: arrows choose",group:"View",act:dZ}]),ao([{keys:"/",label:`Sentence: ${Kb}`,group:"View",act:Wb}]);
let i=a=>{ye({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase==="running"||n.phase==="estimate";return r(A,{children:[
r(BF,{runs:e.runs??!0}),r(ld,{busy:s,done:n.done}),r("div",{class:FF,children:[r("main",{class:zF,"data-view":e.name,"da\
ta-state":cZ(e,n,t),"aria-busy":s,children:[r("h1",{class:"spoken",children:e.label}),r(E3,{}),r("div",{class:IF,children:[
r("div",{class:HF,children:r(Hc,{document:t,children:r(e.Sentence,{document:t,result:n})})}),r("div",{class:qF,children:[
e.charts.length>1&&r(Tt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,label:l,
icon:u}))}),r(P,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:Zx("facets"),onClick:()=>Jx(
"facets")}),r(P,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:Zx("json"),onClick:()=>Jx("json")})]})]}),
n.error&&!pZ(n.error)&&r(Jb,{class:UF,error:n.error}),r("div",{class:VF,"data-former":n.former,children:r(xc.Provider,{value:n,
children:r(e.Page,{document:t,result:n,as:o})})})]}),r(fZ,{})]})]})}function cZ(e,t,n){return e.runs===!1||t.document===
null||Ft(t.document,n)?t.phase:"changed"}function mZ(e,t){return e.of===null||WF(e.of)===WF(t)?e:{...e,answer:null,of:null,
former:!1}}function WF(e){let t=e.aggregate?.over;return`${xi(e)} ${typeof t=="object"?Object.keys(t).join():"events"}`}
function dZ(){globalThis.document.querySelector('[role=radiogroup][aria-label="Chart"] [tabindex="0"]')?.focus()}function Zx(e){
return as.value.some(t=>t.kind===e)}function Jx(e){ye({open:Zx(e)?as.value.filter(t=>t.kind!==e):[{kind:e}]})}function pZ(e){
return["from","to"].some(t=>wi(e,t)!==null)}function fZ(){return r(A,{children:as.value.map((e,t)=>{let n=yF.get(e.kind);
return n?r(n,{layer:e,onClose:sd},t):null})})}function jF(){return il.value?.tokens&&il.value.name===void 0?r(H8,{}):r(A,{children:[r($3,{children:r(hZ,{})}),r(A8,{})]})}
function hZ(){let e=jr.value;switch(e.kind){case"home":return r(O8,{});case"view":return r(KF,{});case"page":{let t=Ui.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(R8,{})}case"actor":return r(r1,{dataset:e.dataset,actor:e.actor});case"\
link":return r(K8,{id:e.id})}}o3();mw();g1();await Yk();l2();sT();z0(r(jF,{}),document.body);
