var lz=Object.defineProperty;var Bh=(e,t)=>{for(var n in t)lz(e,n,{get:t[n],enumerable:!0})};var Ke,g0,Hh,Vi,Fh,Pm,y0,Tm,b0,qh,zh,v0,Nu=Symbol.for("pv"),_m={},$m=[],uz=/^m(i|n|o|s|text|space)$/,Vh=Array.isArray,Uh=$m.
slice,Bs=Object.assign;function Ns(e){e&&e.parentNode&&e.remove()}function x0(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Uh.call(arguments,2):n),Lu(e,
a,o,i,null)}function Lu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Nu,__v:i||
++g0,__i:-1,__u:0};return!i&&Ke.vnode&&Ke.vnode(s),s}function O(e){return e.children}function Ga(e,t){this.props=e,this.context=t,this.__g=0}function Ui(e,t){if(t==null)return e.
__&&Ui(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Ui(e)}function cz(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=Bs({constructor:Nu},n)).__v=n.__v+1,
Ke.vnode&&Ke.vnode(t),Wh(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Ui(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,M0(i,t,s),n.__=n.__e=null,t.__e!=o&&w0(t))}function w0(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),w0(e)}function Ih(e){(8&e.__g||(e.__g|=8,Vi.push(e),Pm++))&&Fh==Ke.debounceRendering||
((Fh=Ke.debounceRendering)||queueMicrotask)(k0)}function k0(){try{for(var e,t=1;Vi.length;)Vi.length>t&&Vi.sort(y0),e=Vi.
shift(),t=Vi.length,8&e.__g&&cz(e)}finally{(Pm=Vi.length)&&(Fh||queueMicrotask)(k0)}}function C0(e,t,n,o,i,s,a,l,u,c,m){
var d,p,f,h,b,y,w=o.__k||$m,v=t.length;for(u=mz(n,t,w,u,v),d=0;d<v;d++)(f=n.__k[d])!=null&&(p=~f.__i&&w[f.__i]||_m,f.__i=
d,y=Wh(e,f,p,i,s,a,l,u,c,m),h=f.__e,(p.ref!=f.ref||8&p.__u)&&(p.ref&&Kh(p.ref,null,f,p),f.ref&&m.push(f.ref,f.__c||h,f)),
b=b||h,4&f.__u?(u=S0(f,u,e,!p.__v),p.__e&&(p.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:h&&(u=h.nextSibling),f.
__u&=-21);return n.__e=b,u}function mz(e,t,n,o,i){var s,a,l,u,c,m,d,p,f,h=n.length,b=h,y=0,w=0,v=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=Lu(null,
a):Vh(a)?a=v[s]=Lu(O,{children:a}):a.constructor===Nu&&a.__b?a=v[s]=Lu(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,u=s+y,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=dz(a,n,u,b))&&(b--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?y--:c==u+1?y++:c!=
u&&(c>u?y--:y++,w=1)):(~c||(i>h?y--:i<h&&y++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(w){for(m=[],d=[],s=0;s<
i;s++)if((a=v[s])&&16&a.__u){for(y=0,p=m.length;y<p;)m[f=y+p>>1]<a.__i?y=f+1:p=f;m[y]=a.__i,d[s]=y+1}for(y=m.length;s--;)
d[s]&&(d[s]==y?y--:v[s].__u|=4)}if(b)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Ui(l)),jh(l,l));return o}function S0(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=S0(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ui(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function dz(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function h0(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Sm(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||h0(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||h0(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=zh[t]||(zh[t]=
pz(t)),(e.__a||(e.__a={}))[t]=qh,s=t!=(t=t.replace(b0,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function pz(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Tm]==null)t[Tm]=qh++;else if(t[Tm]<this.__a[e])return;return n(Ke.event?Ke.event(t):t)}}}function Wh(e,t,n,o,i,s,a,l,u,c){
var m,d,p,f,h,b,y,w,v,k,T,$,P,R,B,Z,A,N,K=t.type;if(t.constructor!==Nu)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&
(t.__u|=u,d=s=[],m.nodeType==8?l=Mm(m,s):s.push(m),l=s[0]||l),(m=Ke.__b)&&m(t);e:if(typeof K=="function"){p=a.length;try{
if(w=t.props,v=(m=K.prototype)&&m.render,k=(m=K.contextType)&&o[m.__c],T=m?k?k.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.
__g&&(f.__g|=1)):(v?t.__c=f=new K(w,T):(t.__c=f=new Ga(w,T),f.constructor=K,f.render=hz),k&&k.sub(f),f.state||(f.state={}),
f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),K.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Bs({},
f.__s)),Bs(f.__s,K.getDerivedStateFromProps(w,f.__s)))),h=f.props,b=f.state,f.__v=t,n.__c){if(w!==h&&v&&!K.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(w,T),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(w,f.__s,T)===!1){t.__v!=n.__v&&(f.props=w,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(U){U&&(U.__=t)}),$m.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Ui(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(w,f.__s,T),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,b,y)})}else v&&!K.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=T,f.props=w,f.__P=e,f.__g&=-5,$=Ke.__r,P=v?25:0;do f.__g&=-9,$&&$(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++P<25);v&&($m.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Bs({},o,f.getChildContext())),
v&&n.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(h,b)),R=m&&m.type===O&&m.key==null?m.props.children:m,
w.__P&&(m=l,i=(e=w.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(U){U&&jh(U,U)}),n.__k=null),
l=n.__k?Ui(n,0):null),l=C0(e,Vh(R)?R:[R],t,n,o,i,s,a,l,u,c),w.__P&&(t.__e=null,l=m),t.__u&=-161,d&&d.some(Ns),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(U){if(a.length=p,t.__v=null,u||s)if(U&&U.then){if(t.__u|=128|u,s){for(~(A=s.indexOf(
l||void 0))||(A=s.length);(N=s[A-1])&&N.nodeType==8;)A--;for(;A<s.length;A++)if(N=s[A])if(s[A]=null,B){if(N==Z)break}else{
if(N.nodeType!=8)break;N.data.startsWith("$s")&&(Z=Mm(B=N))}}if(!B){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
B=l}(m=Mm(B=t.__c.__z||(t.__c.__z=B)))?(t.__e=B,l=m):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ns);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),U&&U.then||T0(t),Ke.__e(U,t,n)}}else l=t.__e=fz(n.__e,t,n,o,i,s,a,u,c,e);return(m=Ke.diffed)&&m(t),l}function Mm(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function T0(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(T0))}function M0(e,t,n){for(var o=0;o<n.length;)Kh(n[o++],n[o++],n[o++]);Ke.__c&&Ke.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Ke.__e(s,i.__v)}})}function fz(e,t,n,o,i,s,a,l,u,c){var m,d,p,f,
h,b,y,w,v=n.props||_m,k=t.props,T=t.type;if(T=="svg"?i="http://www.w3.org/2000/svg":T=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if((h=s[m])&&(T?h.localName==T:h.nodeType==
3)){e=h,s[m]=null;break}}if(!e){if(w=c.ownerDocument||document,!T)return w.createTextNode(k);e=w.createElementNS(i,T,k.is?
k:c),l&&(Ke.__m&&Ke.__m(t,s),l=!1),s=null}if(T){if(c=T=="template"&&e.content||e,s=T=="textarea"&&k.defaultValue!=null?null:
s&&Uh.call(c.childNodes),!l&&s)for(v={},m=0;m<e.attributes.length;m++)v[(h=e.attributes[m]).name]=h.value;for(m in v)h=v[m],
m=="dangerouslySetInnerHTML"?p=h:m=="children"||m in k||m=="value"&&"defaultValue"in k||m=="checked"&&"defaultChecked"in
k||Sm(e,m,null,h,i);for(m in k)h=k[m],m=="children"?f=h:m=="dangerouslySetInnerHTML"?d=h:m=="value"?b=h:m=="checked"?y=h:
l&&typeof h!="function"||v[m]===h||Sm(e,m,h,v[m],i);d?(l||p&&(d.__html==p.__html||d.__html==e.innerHTML)||(e.innerHTML=d.
__html),t.__k=[]):(p&&(e.textContent=""),(T=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&uz.test(T))&&(i="\
http://www.w3.org/1999/xhtml"),C0(c,Vh(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Ui(n,0),l,u),s&&s.some(Ns)),l&&T!="textarea"||
(m="value",T=="progress"&&b==null?e.removeAttribute(m):b==null||b===e[m]&&(T!="progress"||b)||Sm(e,m,b,v[m],i),m="checke\
d",y!=null&&y!=e[m]&&Sm(e,m,y,v[m],i))}else v===k||l&&e.data==k||(e.data=k);return e}function Kh(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Ke.__e(i,n)}}function jh(e,t,n){var o,i,s,a;if(Ke.unmount&&Ke.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Kh(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Ke.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&jh(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=Mm(o,s=[]))&&(o==
e.__e&&s.some(Ns),Ns(i),Ns(o)),n||Ns(e.__e),e.__e=e.__c=e.__=null}function hz(e,t,n){return this.constructor(e,n)}function P0(e,t){
var n,o,i,s;Ke.__&&Ke.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Lu(O,{children:[e]}),
i=[],s=[],Wh(t,t.__k,o||_m,_m,t.namespaceURI,o?null:t.firstChild?Uh.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
M0(i,t.__k,s),t.__k.props.children=null}function Wi(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,Ih(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+v0++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Ke={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw Pm=0,e}},g0=0,Hh=function(e){return e!=null&&e.constructor===Nu},Ga.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Bs({},this.state)),typeof e=="function"&&(e=e(Bs({},n),this.props)),e&&(Bs(
n,e),this.__v&&(t&&this.__k.push(t),Ih(this)))},Ga.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Ih(this))},Ga.prototype.render=O,Vi=[],Pm=0,y0=function(e,t){return e.__v.__b-t.__v.__b},Tm=Symbol(),b0=/(PointerCapture)$|Capture$/i,
qh=0,zh={},v0=0;var Ki,Bt,Gh,_0,Jh=Object.is,Fu=0,B0=[],Yh=[],Ut=Ke,$0=Ut.__b,D0=Ut.__r,E0=Ut.diffed,A0=Ut.__c,O0=Ut.unmount,R0=Ut.__;function Ja(e,t){
Ut.__h&&Ut.__h(Bt,e,Fu||t),Fu=0;var n=Bt.__H||(Bt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function C(e){
return Fu=1,zu(F0,e)}function zu(e,t,n){var o=Ja(Ki++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):F0(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);Jh(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Bt,!Bt.__f)){Bt.__f=!0;var i=Bt.shouldComponentUpdate;
Bt.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,m=this.props!=s;if(u.__.some(function(p){
p.__N&&(c=!0,Jh(p.__[0],p.__N[0])||(m=!0))}),i){var d=i.call(this,s,a,l);return c?d||m:d}return!c||m}}return o.__}function F(e,t){
var n=Ja(Ki++,3);!Ut.__s&&Qh(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Bt.__H.__h.push(n))}function nt(e,t){var n=Ja(Ki++,4);!Ut.
__s&&Qh(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Bt.__h.push(n))}function I(e){return Fu=5,G(function(){return{current:e}},[])}function G(e,t){var n=Ja(Ki++,7);return Qh(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Dm(e,t){return Fu=8,G(function(){return e},
t)}function ji(e){var t=Bt.context[e.__c],n=Ja(Ki++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Bt)),t.props.value):e.
__}function wt(){var e=Ja(Ki++,11);if(!e.__){for(var t=Bt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function gz(){var e;do{for(;e=Yh.shift();)try{Bu(e)}catch(n){Ut.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
B0.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Bu),t.__h.some(Zh),t.__h=[]}catch(n){t.__h=[],Ut.__e(n,e.__v)}}}while(Yh.
length)}Ut.__b=function(e){Bt=null,$0&&$0(e)},Ut.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),R0&&R0(e,t)},Ut.
__r=function(e){D0&&D0(e),Ki=0;var t=(Bt=e.__c).__H;t&&(Gh==Bt?Bt.__h=[]:(t.__h.some(Bu),t.__h.some(Zh),Ki=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Gh=Bt},Ut.diffed=function(e){E0&&E0(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&N0(B0.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Gh=Bt=null},Ut.__c=function(e,t){t.some(
function(n){try{n.__h.some(Bu),n.__h=n.__h.filter(function(o){return!o.__||Zh(o)})}catch(o){n.__h=[function(){throw o}]}}),
A0&&A0(e,t)},Ut.unmount=function(e){O0&&O0(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,N0(Yh.push(i))}else Bu(i)}catch(s){t=s}}),o.
__H=void 0,t&&Ut.__e(t,o.__v))};var L0=typeof requestAnimationFrame=="function";function yz(e){var t,n=function(){clearTimeout(
o),L0&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);L0&&(t=requestAnimationFrame(n))}function N0(e){e!=1&&_0==
Ut.requestAnimationFrame||((_0=Ut.requestAnimationFrame)||yz)(gz)}function Bu(e){var t=Bt,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Bt=t}function Zh(e){var t=Bt;e.__c=e.__(),Bt=t}function Qh(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Jh(n,e[o])})}function F0(e,t){return typeof t=="function"?t(e):t}var bz=Symbol.for("preact-signals");function Rm(){if(mi>1)mi--;else{var e,t=!1;for((function(){var i=Am;for(Am=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();Hu!==void 0;){var n=Hu;for(Hu=
void 0,Em++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&I0(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(Em=0,mi--,
t)throw e}}function eg(e){if(mi>0)return e();Xh=++vz,mi++;try{return e()}finally{Rm()}}var Iu,Et=void 0;function qu(e){var t=Et,
n=Iu;Et=void 0,Iu=void 0;try{return e()}finally{Et=t,Iu=n}}var Hu=void 0,mi=0,Em=0,vz=0,Xh=0,Am=void 0,Om=0;function z0(e){
if(Et!==void 0){var t=e.n;if(t===void 0||t.t!==Et)return t={i:0,S:e,p:Et.s,n:void 0,t:Et,e:void 0,x:void 0,r:t},Et.s!==void 0&&
(Et.s.n=t),Et.s=t,e.n=t,32&Et.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Et.s,t.n=void 0,Et.s.n=t,Et.s=t),t}}function cn(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}cn.prototype.brand=bz;cn.prototype.h=function(){return!0};cn.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:qu(function(){var o;(o=t.W)==null||o.call(t)}))};
cn.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&qu(function(){var i;(i=t.Z)==null||i.call(t)}))}};cn.prototype.subscribe=
function(e){var t=this;return On(function(){var n=t.value;qu(function(){return e(n)})},{name:"sub"})};cn.prototype.valueOf=
function(){return this.value};cn.prototype.toString=function(){return this.value+""};cn.prototype.toJSON=function(){return this.
value};cn.prototype.peek=function(){var e=this;return qu(function(){return e.value})};Object.defineProperty(cn.prototype,
"value",{get:function(){var e=z0(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Em>100)
throw new Error("Cycle detected");(function(n){mi!==0&&Em===0&&n.l!==Xh&&(n.l=Xh,Am={S:n,v:n.v,i:n.i,o:Am})})(this),this.
v=e,this.i++,Om++,mi++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Rm()}}}});function me(e,t){return new cn(e,
t)}function I0(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function H0(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function q0(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Fs(e,t){cn.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Om-1,this.
f=4}Fs.prototype=new cn;Fs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Om))return!0;if(this.g=Om,this.f|=1,this.i>0&&!I0(this))return this.f&=-2,!0;var e=Et;try{H0(this),Et=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Et=e,q0(
this),this.f&=-2,!0};Fs.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
cn.prototype.S.call(this,e)};Fs.prototype.U=function(e){if(this.t!==void 0&&(cn.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Fs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Fs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=z0(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Cn(e,t){
return new Fs(e,t)}function V0(e){var t=e.j;if(e.j=void 0,typeof t=="function"){mi++;var n=Et;Et=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,tg(e),o}finally{Et=n,Rm()}}}function tg(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
V0(e)}function xz(e){if(Et!==this)throw new Error("Out-of-order effect");q0(this),Et=e,this.f&=-2;try{8&this.f&&tg(this)}finally{
Rm()}}function Ya(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Iu&&Iu.push(this)}
Ya.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Ya.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,V0(this),
H0(this),mi++;var e=Et;return Et=this,xz.bind(this,e)};Ya.prototype.N=function(){2&this.f||(this.f|=2,this.u=Hu,Hu=this)};
Ya.prototype.d=function(){this.f|=8,1&this.f||tg(this)};Ya.prototype.dispose=function(){this.d()};function On(e,t){var n=new Ya(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var U0,Nm,Lm,wz=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var W0=[];On(function(){U0=this.N})();function Za(e,t){Ke[e]=t.bind(null,Ke[e]||function(){})}function Vu(e){if(Lm){var t=Lm;
Lm=void 0,t()}Lm=e&&e.S()}function K0(e){var t=this,n=e.data,o=Cz(n);o.name="ReactiveDom",o.value=n;var i=G(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=Cn(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=Cn(
function(){return!Array.isArray(c.value)&&!Hh(c.value)}),d=On(function(){if(this.N=j0,m.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),p=t.__$u.d;return t.__$u.d=function(){d(),p.call(this)},[m,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}K0.displayName="ReactiveTextNode";Object.defineProperties(cn.prototype,{constructor:{
configurable:!0,value:x0(O,null).constructor},type:{configurable:!0,value:K0},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Za("__b",function(e,t){if(Vu(),Nm=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof cn&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Za("__r",function(e,t){if(e(t),t.type!==O){Vu();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return On(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;wz&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Nm=
o,Vu(n)}});Za("__e",function(e,t,n,o){Vu(),Nm=void 0,e(t,n,o)});Za("diffed",function(e,t){Vu(),Nm=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],m=o[u];c===void 0?(c=kz(n,u,m,i),s[u]=c):c.o(m,i)}}}e(t)});function kz(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=me(n);return{o:function(a,l){s.value=a,o=l},d:On(function(){this.N=j0;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Za("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var m=c.
__$u;m&&(c.__$u=void 0,m.d())}}e(t)});Za("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Ga.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function Cz(e,t){return G(function(){return me(e,t)},[])}var Sz=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Tz(){eg(function(){for(var e;e=W0.shift();)U0.call(e)})}function j0(){W0.push(this)===1&&(Ke.requestAnimationFrame||
Sz)(Tz)}var ng=new URL("../../",import.meta.url);function Wt(e){return new URL(e,ng).href}function G0(e){return e.startsWith(ng.
pathname)?e.slice(ng.pathname.length):e.replace(/^\//,"")}var Mz=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,Pz=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function Qa(e){
return JSON.parse(Pz.test(e)?e.replace(Mz,_z):e)}function _z(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var at=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function di(){return new at(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function pi(e,t=0){let n=og(e)&&og(
e.error)?e.error:null;if(!n)return new at({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new at({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:$z(n.span),status:t})}
function $z(e){if(!og(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function og(e){return e!==null&&typeof e=="object"}function Gi(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var J0=me(0),Y0=J0;async function ne(e,t={}){let n=await Xa(e,t);if(n.status!==204)return await Z0(n)}async function Xa(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await Dz(
Wt(e),n);if(o.status===401&&J0.value++,!o.ok)throw pi(await Z0(o).catch(()=>null),o.status);return o}async function Dz(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:di()}}async function Z0(e){let t=await e.text();try{return Qa(
t)}catch{throw new at({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Rn(e){
return e instanceof DOMException&&e.name==="AbortError"}function J(e){return e instanceof at?e:new at({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var Q0=me(null),el=Q0;function X0(){On(()=>{Y0.value>=0&&ne("v1/me").then(e=>{Q0.value=e},()=>{})})}async function ew(e){
await ne("v1/login",{body:{token:e}})}async function tw(){await ne("v1/logout",{method:"POST"})}var Bm=me({value:null,error:null}),rg=new Map,Fe=Bm;async function At(){try{let e=await ne("v1/datasets");Bm.value={value:e.
datasets,error:null}}catch(e){Bm.value={value:Bm.value.value,error:J(e)}}}function Ae(e){let t=rg.get(e);return t||(t=me(
{value:null,error:null}),rg.set(e,t),so(e)),t}async function so(e){let t=rg.get(e);if(!(!t||e===""))try{t.value={value:await ne(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:J(n)}}}async function nw(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await ne(
s,{signal:o})).values}async function Fm(e,t,n){return ne(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var Ez=new Set(["estimate","running","exact","error","cancelled","live"]);function zm(e){let t;try{t=Qa(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!Ez.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?pi(n):null,body:n}}function Im(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var ow=!0;async function rw(e,t,n){try{if(ow&&await Az(e,t,n))return;await Oz(e,t,n)}catch(o){if(!Rn(o))throw o}}async function Az(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Xa("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await Rz(s,a=>{let l=zm(a);l&&t(l)}),!0}catch(o){if(!(o instanceof at)||o.status!==404&&o.status!==
405)throw o;return ow=!1,!1}}async function Oz(e,t,n){if(!("run"in e))throw new at({code:"not_supported",message:"This s\
erver has no live events"});let o=await Xa("v1/query",{body:e.run,signal:n}),i=Qa(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function Rz(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var lg=250,Lz=8e3,ar=me("idle"),lr=new Map,ig=null,Nz=1,Uu=lg,sg,tl=ar;function Hm(e,t,n=[]){let o=Nz++,i=n.filter(s=>lr.
has(s));lr.set(o,{message:e,take:t,abort:null}),ar.value==="open"&&ug({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
sw(s);return ar.value==="http"&&aw(o),ar.value==="idle"&&cg(),o}function Wu(e){lr.has(e)&&(ar.value==="open"&&ug({id:e,cancel:!0}),
sw(e))}function iw(){ar.value==="away"&&(clearTimeout(sg),cg())}function sw(e){lr.get(e)?.abort?.abort(),lr.delete(e)}function ug(e){
ig?.send(JSON.stringify(e))}function cg(){ar.value=ar.value==="away"?"away":"connecting";let e=new URL(Wt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,ig=t,Uu=lg,ar.value="open";
for(let[o,i]of lr)ug({id:o,...i.message})},t.onmessage=o=>Fz(String(o.data)),t.onclose=()=>{ig=null,n?mg():Bz()}}async function Bz(){
if(!await fetch(Wt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return mg();Uu=lg,ar.value="http";for(let t of lr.
keys())aw(t)}function mg(){ar.value="away",clearTimeout(sg),sg=setTimeout(cg,Uu*(.75+Math.random()/2)),Uu=Math.min(Uu*2,
Lz)}function Fz(e){let t=zm(e);t&&ag(t)}function ag(e){let t=lr.get(e.id);t&&(Im(e)&&lr.delete(e.id),t.take(e))}function aw(e){
let t=lr.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!lr.has(e))return;if(t.abort=null,o instanceof
at&&o.code===di().code)return mg();let i=o instanceof at?o:new at({code:"unexpected",message:String(o)});ag({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};rw(t.message,o=>ag({...o,id:e}),t.abort.
signal).catch(n)}var nl=/([^.[\]]+)|\[(\d+)\]/gy;function Ku(e){let t=[];for(nl.lastIndex=0;nl.lastIndex<e.length;){e[nl.lastIndex]==="."&&
nl.lastIndex++;let n=nl.lastIndex,o=nl.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function lw(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function ju(e){return typeof e=="\
string"?Ku(e):e}function Kt(e,t){let n=e;for(let o of ju(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function $e(e,t,n){return dg(e,ju(t),n)}function dg(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=dg(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=dg(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function pg(e,t){let n=Kt(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function qm(e,t,n,o){let i=pg(e,ju(t));return i.
splice(n,0,o),$e(e,t,i)}function Gu(e,t,n){let o=pg(e,ju(t));return o.splice(n,1),$e(e,t,o.length>0?o:void 0)}function uw(e,t,n,o){
let i=pg(e,ju(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
$e(e,t,i)}function Ht(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Ht(e[o],t[o]))}var fg=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Vm=["explore","funnel",
"retention","paths","sessions","difference","live"],Fr="selection";function fi(e){return fg.find(t=>e[t]!==void 0&&e[t]!==
null)??"aggregate"}function re(e){return e==null?[]:(Array.isArray(e)?e:[e]).map(n=>typeof n=="string"?n:JSON.stringify(
n))}function mw(e,t){if(e===null)return t;if("rows"in t.answer&&"rows"in e){let n=re(t.answer.query?.aggregate?.by).length;return cw(
e.rows,t,"rows",o=>JSON.stringify(o.slice(0,n)))}return"groups"in t.answer&&"groups"in e&&t.answer.groups&&e.groups?cw(e.
groups,t,"groups",n=>JSON.stringify("other"in n?null:[n.value])):t}function cw(e,t,n,o){let i=new Map(e.map((c,m)=>[o(c),
m])),s=t.answer[n],a=t.intervals?.[n],l=s.map((c,m)=>({i:m,place:i.get(o(c))??e.length+m})).sort((c,m)=>c.place-m.place),
u=c=>l.map(({i:m})=>c[m]);return{answer:{...t.answer,[n]:u(s)},intervals:Array.isArray(a)?{...t.intervals,[n]:u(a)}:t.intervals}}var hg={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,sampled:null,elapsed:null,error:null},
zz=100,zs=class{present=me(hg);result=this.present;id=0;painted=0;pending=null;latest=null;timer;run(t,n={}){let o=this.
present.value;this.present.value={...o,phase:"running",document:t,former:o.answer!==null&&!Ht(o.of,t),done:0,elapsed:null,
error:null},this.drop();let i=this.id;this.id=Hm({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{
phase:t}=this.present.value;t!=="running"&&t!=="estimate"||(Wu(this.id),this.drop(),this.present.value={...this.present.
value,phase:"cancelled"})}close(){Wu(this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=
null,this.latest=null}take(t,n){if(Im(n)){this.drop(),this.paint(t,n);return}n.answer&&(this.pending=n),this.latest=n;let o=this.
painted+zz-performance.now();this.timer??=setTimeout(()=>{let{pending:i,latest:s}=this;this.drop(),i&&this.paint(t,i),s&&
s!==i&&this.paint(t,s)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:Math.
max(o.done,n.done),elapsed:n.elapsed,error:n.error};if(n.answer&&n.state==="exact"){this.present.value={...i,phase:"exac\
t",answer:n.answer,of:t,intervals:null,sampled:null,former:!1};return}if(n.answer&&n.state==="estimate"){let a=mw(o.phase===
"estimate"?o.answer:null,{answer:n.answer,intervals:n.intervals??{}});this.present.value={...i,...a,phase:"estimate",of:t,
sampled:n.done,former:!1};return}let s=n.state==="running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={
...i,phase:s==="live"?"running":s}}};function lt(e){let t=G(()=>new zs,[]),n=e===null?"":JSON.stringify(e);return F(()=>{
e?t.run(e):t.cancel()},[n]),F(()=>()=>t.close(),[]),t.result.value}function hi(e,t){let n=typeof t=="string"?t:lw(t);return!e||
e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.where.slice(n.length))?e:null}var Iz=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function ol(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function rl(e,t){return e<0?"−"+t:t}function Ze(e){return typeof e=="number"?e:typeof e=="string"&&/^-?\d{16,20}$/.test(
e)?Number(e):null}function z(e){if(typeof e=="string")return e.startsWith("-")?"−"+ol(e.slice(1)):ol(e);let t=Math.abs(
e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(
t).split(".");return rl(e,ol(n)+(o===void 0?"":`.${o}`))}function V(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";
if(t<9999.5)return rl(e,Hz(t));if(t>=9995e11)return rl(e,t.toExponential(2).replace("e+"," e"));let[n,o]=Iz.find(([i])=>Number(
(t/i).toPrecision(3))>=1);return rl(e,Number(t/n).toPrecision(3)+" "+o)}function Hz(e){return Number.isInteger(e)?ol(String(
e)):e>=1e3?ol(e.toFixed(0)):e!==0&&e<.001?e.toExponential(1):String(Number(e.toPrecision(3)))}function W(e){if(!Number.isFinite(
e))return"–";let t=Math.abs(e)*100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return rl(e,
"> 99.9 %");let n=t>=99.95||t===0?t.toFixed(0):t.toFixed(1);return rl(e,`${ol(n.split(".")[0])}${n.includes(".")?`.${n.
split(".")[1]}`:""} %`)}function Ln(e){let t=W(e);return e>0?`+${t}`:t}function qz(e){return Number.isFinite(e)?Math.max(
2,Math.min(15,Math.floor(-Math.log10(Math.max(e,1e-15)))+1)):2}function Vz(e,t,n=V){let o=n(Number(e.toPrecision(t)));return t<
3?o.replace(/\d+\.\d+/,i=>Number(i).toPrecision(t)):o}function gg(e){let t=Math.max(e,.001);return t<.0995?W(t):W(t).replace(
/\.\d/,"")}function dw(e,t,n,o=V){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${o(e)}`;let i=(n-t)/2/Math.
abs(e);return`~ ${Vz(e,qz(i),o)} ±${gg(i)}`}function pw(e,t,n){if(!Number.isFinite(t)||!Number.isFinite(n))return`~ ${W(
e)}`;let o=(n-t)*50,i=o<1?1:0;return`~ ${i===1?W(e):W(e).replace(/\.\d/,"")} ±${o.toFixed(i)}`}function Nn(e){let t=[
"B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(
n.toPrecision(3))} ${t[o]}`}function Le(e,t,n=`${t}s`){return`${V(e)} ${e===1?t:n}`}var yg=[[86400,"d"],[3600,"h"],[60,"min"]];function Ne(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Ne(-e)}`;
if(e<59.95)return Uz(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=yg.findIndex(
([c])=>t>=c),[o,i]=yg[n],s=Math.floor(t/o),[a,l]=yg[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function Uz(e){return e===0?`0${" "}s`:e<999e-6?`${bg(e*1e6)}${" "}µs`:e<.9995?
`${bg(e*1e3)}${" "}ms`:`${bg(e)}${" "}s`}function bg(e){return String(Number(e.toPrecision(e>=100?3:2)))}function il(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Ne(e/1e3)}var Jn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Hn={text:Jn.other,kind:"other"},Wz=new Set(Object.
values(Jn)),Kz=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function jz(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function q(e){return e.toWellFormed().replace(Kz,jz).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ee(e){
if(e==null)return{text:Jn.null,kind:"null"};if(e==="")return{text:Jn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ee(n).text).join(", "),kind:"value"};let t=q(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:Wz.has(t)?`"${t}"`:t,kind:"value"}}var Gz=new Intl.Segmenter("en",{granularity:"grapheme"});function fw(e){return Array.
from(Gz.segment(e),t=>t.segment)}function Ju(e,t){if(e.length<=t)return e;let n=fw(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function sl(e,t){if(e.length<=t)return e;let n=fw(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var Jz={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},hw=new Map;function gw(e,t){let n=`${t} ${e}`,o=hw.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...Jz[t],timeZone:e,hourCycle:"h23"}),hw.set(n,o)),o}var yw=new Map;function vg(e){let t=yw.get(e);return t===void 0&&yw.
set(e,t=Yz(e)),t}function Yz(e){let t="numeric";try{return{fields:new Intl.DateTimeFormat("en-GB",{timeZone:e,hourCycle:"\
h23",year:t,month:t,day:t,hour:t,minute:t,second:t}),name:new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shor\
t"})}}catch{return null}}function Zz(e){return vg(e)!==null}function j(e,t,n="minute"){let o=e instanceof Date?e:new Date(
e);return Number.isNaN(o.getTime())?String(e):Zz(t)?gw(t,n).format(o):`${gw("UTC",n).format(o)} UTC`}function Ji(e,t=Date.
now()){let n=e==="UTC"?null:vg(e)?.name;return n?n.formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??e:
"UTC"}function Is(e,t){let n=new Date(e),o=t==="UTC"?null:vg(t)?.fields;if(!o)return{year:n.getUTCFullYear(),month:n.getUTCMonth()+
1,day:n.getUTCDate(),hour:n.getUTCHours(),minute:n.getUTCMinutes(),second:n.getUTCSeconds()};let i=new Map(o.formatToParts(
n).map(a=>[a.type,Number(a.value)])),s=a=>i.get(a)??0;return{year:s("year"),month:s("month"),day:s("day"),hour:s("hour"),
minute:s("minute"),second:s("second")}}function Sn(e,t,n){return t>=300*86400?j(e,n,"year"):t>=28*86400?j(e,n,"month"):t>=
.9*86400?j(e,n,"day"):t>=60?j(e,n,"minute"):j(e,n,"second")}function Ce(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var Qz=Symbol.for("pv"),Xz=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Qz,__v:--Xz,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Ke.vnode&&Ke.vnode(c),c}var e5={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
 0 000 4z",actor:"M10 10a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM3.500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ue({
name:e,size:t=16}){return r("svg",{width:t,height:t,viewBox:"0 0 20 20",fill:"none",stroke:"currentColor","stroke-width":"\
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:e5[e]})})}function Um(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let b=t.right+s+a<=u-8;vw(
e,b?t.right+s:t.left-s-a,bw(t.top,l,c));return}let m=c-8-t.bottom-s,d=t.top-s-8,p=o==="bottom"?l<=m||m>=d:!(l<=d||d>=m),
f=Math.max(p?m:d,64),h=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),vw(
e,bw(h,a,u),p?t.bottom+s:t.top-s-Math.min(l,f))}function bw(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function vw(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var xw="sa";var wg=me(null),xg,o5=500;function ww(e,t,n){clearTimeout(xg),xg=setTimeout(()=>{e.isConnected&&(wg.value={anchor:e,text:t})},
n)}function gi(){clearTimeout(xg),wg.value=null}function qo(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&ww(
t.currentTarget,e,o5)},onPointerLeave:gi,onPointerDown:gi,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
ww(n,e,0)},onBlur:gi}:{}}function kw(){let e=I(null),t=wg.value;return nt(()=>{!e.current||!t||(e.current.showPopover(),
Um(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:xw,children:t.text}):null}var kg={};Bh(kg,{button:()=>Cg,danger:()=>s5,default:()=>l5,iconOnly:()=>Sg,outlined:()=>r5,primary:()=>i5,quiet:()=>a5,
small:()=>Tg});var Cg="o",r5="ca",i5="P",s5="ga",Sg="Te",a5="_e",Tg="qe",l5={button:Cg,outlined:r5,primary:i5,danger:s5,
iconOnly:Sg,quiet:a5,small:Tg};function _(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=qo(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:Ce(Cg,a!=="plain"&&
kg[a],u&&Sg,l&&Tg,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ue,{name:n}),t,o&&r(ue,{name:o,size:12})]})}var Mg={};Bh(Mg,{default:()=>p5,empty:()=>m5,null:()=>c5,other:()=>d5,value:()=>u5});var u5="ha",c5="fa",m5="ua",d5="ma",
p5={value:u5,null:c5,empty:m5,other:d5};function D({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??ee(e),s=o?sl(i.text,n):Ju(i.text,n);return r("bdi",{class:Mg[i.
kind],title:s===i.text?void 0:Ju(i.text,2e3),children:s})}function Wm(e,t){let n=new Map(t.map((s,a)=>[s,a])),o=-1;return e.map((s,a)=>(o=n.get(s.key)??o,{column:s,place:o,i:a})).
sort((s,a)=>s.place-a.place||s.i-a.i).map(({column:s})=>s)}function Cw(e,t,n){let[o,i]=[e.indexOf(t),e.indexOf(n)];if(o<
0||i<0||o===i)return e;let s=e.filter(a=>a!==t);return[...s.slice(0,i),t,...s.slice(i)]}var f5=48,h5=16;function Sw(e,t,n,o,i){
let s=e.key==="ArrowLeft"?-1:e.key==="ArrowRight"?1:0,a=t[n];if(s===0||a===void 0||e.altKey===e.shiftKey)return null;if(e.
shiftKey)return i.onWidth(a,Math.max(f5,Math.round(o())+s*h5)),n;let l=t[n+s];return l===void 0?n:(i.onMove(a,l),n+s)}function Tw(e,t,n){
if(e.button!==0)return;let o=e.currentTarget,i=new AbortController,s=u=>{let c=document.elementFromPoint(u.clientX,u.clientY)?.
closest("[role=columnheader]")??null;return c&&c.parentElement===o.parentElement?c:null},a=u=>{for(let c of o.parentElement?.
children??[])c.toggleAttribute("data-drop",c===u&&c!==o)};addEventListener("pointermove",u=>{Math.abs(u.clientX-e.clientX)>
8&&a(s(u))},{signal:i.signal});let l=u=>{let c=Math.abs(u.clientX-e.clientX)>8?s(u):null;a(null),i.abort(),!(u.type!=="p\
ointerup"||!c||c===o||!c.dataset.key)&&(o.addEventListener("click",m=>{m.stopPropagation(),m.preventDefault()},{capture:!0,
once:!0}),n.onMove(t,c.dataset.key))};addEventListener("pointerup",l,{signal:i.signal}),addEventListener("pointercancel",
l,{signal:i.signal})}var Pg=8;function g5(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-Pg,o)),s=Math.min(o,Math.ceil((e+t)/n)+Pg);return{
first:i,end:s,before:i*n,after:(o-s)*n,pool:Math.ceil(t/n)+2*Pg+1}}function Km(e,t,n){let[o,i]=C({scroll:0,height:600});
return F(()=>{let s=e.current;if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.
clientHeight?c:{scroll:u,height:s.clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener(
"scroll",a,{passive:!0}),()=>{l.disconnect(),s.removeEventListener("scroll",a)}},[t]),g5(o.scroll,o.height,t,n)}function jm(){
return Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue("--row"),10)||28}function Gm(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var Mw="Fe",Pw="va",_g="z",_w="Q",$w="Ge",Dw="p",Ew="f",Jm="wa",$g="Je",Dg="d",Aw="V",Eg="ba",Ow="W",Rw="ya",Lw="ka";function Pe(e){let{columns:t,rows:n,summary:o=[]}=e,i=I(null),s=wt(),a=jm(),l=Km(i,a,n.length),[u,c]=C(null),[m,d]=C(new Map),
{layout:p}=e,f=p?new Map([...p.widths,...m]):m,h=t.map(({key:w,width:v})=>{let k=f.get(w);return k===void 0?v??"minmax(8\
0px, max-content)":`${k}px`}).join(" ")+" minmax(0, 1fr)",b=w=>{if(p&&u?.row===-1){let P=()=>i.current?.querySelector(`[\
id="${s}--1-${u.column}"]`)?.getBoundingClientRect().width??0,R=Sw(w,t.map(({key:B})=>B),u.column,P,p);if(R!==null){w.preventDefault(),
c({row:-1,column:R});return}}let v=Gm(w,u,n.length+o.length,t.length,e.onSort?-1:0);if(v){w.preventDefault(),c(v),b5(i.current,
v,a);return}let k=u?[...n,...o][u.row]:void 0,T=u?t[u.column]:void 0;if(u?.row===-1&&T&&(w.key==="Enter"||w.key===" ")){
w.preventDefault(),T.sortable!==!1&&e.onSort?.(Nw(T,e.sort??null));return}let $=i.current?.querySelector('[data-cursor="\
true"]');(w.key==="Enter"||w.key===".")&&k!==void 0&&T&&$&&w.target===i.current&&(w.preventDefault(),w.stopPropagation(),
(e.onMenu??e.onCell)?.(k,T,$))},y=(w,v,k)=>r(v5,{id:s,row:w,at:v,columns:t,cursor:u?.row===v?u.column:-1,onCursor:c,summary:k,
last:v===n.length+o.length-1,onMenu:e.onMenu,onCell:e.onCell},k?`summary ${v}`:v%l.pool);return r("div",{ref:i,class:Mw,
role:"grid","aria-label":e.label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.
length+o.length+1,"aria-colcount":t.length,onKeyDown:b,onFocus:w=>{w.target===i.current&&!u&&c({row:0,column:0})},children:r(
"div",{class:Pw,role:"presentation",style:{gridTemplateColumns:h},children:[r("div",{role:"row","aria-rowindex":1,class:Ce(
_g,_w),children:t.map((w,v)=>r(x5,{id:`${s}--1-${v}`,column:w,cursor:u?.row===-1&&u.column===v,sort:e.sort??null,onSort:e.
onSort,layout:p,onWidth:k=>d(new Map(m).set(w.key,k)),onDropped:k=>{p&&(d(new Map),p.onWidth(w.key,k))}},w.key))}),l.before>
0&&r("div",{role:"presentation",class:Rw,style:{height:`${l.before}px`}}),n.slice(l.first,l.end).map((w,v)=>y(w,l.first+
v,!1)),l.after>0&&r("div",{role:"presentation",class:Lw,style:{height:`${l.after}px`}}),o.map((w,v)=>y(w,n.length+v,!0))]})})}
function b5(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=
o+2*n-e.clientHeight)}function v5({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,summary:a,last:l,onMenu:u,onCell:c}){return r(
"div",{role:"row","aria-rowindex":n+2,class:Ce(_g,a&&Ow,l&&$w),children:o.map((m,d)=>r("div",{id:`${e}-${n}-${d}`,role:"\
gridcell","aria-colindex":d+1,"data-cursor":d===i,class:Ce(Dw,m.number&&$g,d===i&&Eg),onPointerDown:()=>s({row:n,column:d}),
onClick:c&&(p=>c(t,m,p.currentTarget)),onContextMenu:u&&(p=>{p.preventDefault(),u(t,m,p.currentTarget)}),children:r("spa\
n",{class:Jm,children:m.cell(t,n)})},m.key))})}function Nw(e,t){let n=e.number??!1;return t?.key!==e.key?{key:e.key,descending:n}:
t.descending===n?{key:e.key,descending:!n}:null}function x5({id:e,column:t,cursor:n,sort:o,onSort:i,layout:s,onWidth:a,onDropped:l}){
let u=o?.key===t.key?o.descending?"descending":"ascending":"none",c=d=>{let p=d.currentTarget,f=p.parentElement.getBoundingClientRect().
width-d.clientX,h=0;d.stopPropagation(),p.setPointerCapture(d.pointerId),p.onpointermove=b=>a(h=Math.max(48,Math.round(f+
b.clientX))),p.onpointerup=()=>{p.onpointermove=null,h>0&&l(h)}},m=i!==void 0&&t.sortable!==!1;return r("div",{id:e,role:"\
columnheader","data-key":t.key,onPointerDown:s&&(d=>Tw(d,t.key,s)),"aria-sort":m?u:void 0,"data-cursor":n,class:Ce(Ew,t.
number&&$g,n&&Eg),children:[m?r("button",{type:"button",tabIndex:-1,class:Dg,onClick:()=>i(Nw(t,o)),children:[r("span",{
class:Jm,children:t.head}),u!=="none"&&r(ue,{name:u==="descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:Dg,children:r(
"span",{class:Jm,children:t.head})}),r("span",{class:Aw,onPointerDown:c})]})}var Bw=new Map,Fw=new Map,Ym=7;function Bn(e,t){let n=JSON.stringify([e,t??null]),o=Bw.get(n);return o===void 0&&(o=Fw.get(
e)??0,Fw.set(e,o+1),Bw.set(n,o)),o}function al(e){return[[],[6,4],[2,3],[10,3,2,3]][Math.floor(e/Ym)%4]}function Tn(e){return`\
--series-${e%Ym+1}`}var zw=me(0),ll=zw;new MutationObserver(()=>{zw.value++}).observe(document.documentElement,{attributes:!0,
attributeFilter:["data-theme"]});function dt(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function qt(e,t,n){let[o,i]=C(null),s=I(null),a=o&&o.row<e&&o.column<t?o:null;return F(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let d=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!d?!1:(n(a,d),!0)}let m=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Gm(c,a,e,t);
return m?(i(m),!0):!1},mark:(c,m)=>({"data-at":`${c},${m}`,"data-cursor":a?.row===c&&a.column===m})}}var Iw="za",Hw="ja",qw="Xa",Vw="Sa",Uw="Ba",Ww="Ca",Kw="Ea";function Qe({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,m]=C(!1),
d=wt(),p=f=>{if(!(f.ctrlKey||f.metaKey||f.altKey)){if(f.key==="t"||f.key==="T")m(!0);else if(!s?.(f))return;f.preventDefault(),
f.stopPropagation()}};return r("figure",{class:Iw,"aria-labelledby":d,children:[r("div",{class:Hw,children:[r("h2",{class:qw,
children:e}),r("div",{class:Vw,children:[n,r(_,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"\
T",pressed:c,onClick:()=>m(!c)})]})]}),r("figcaption",{id:d,class:"spoken",children:t}),c?r("div",{class:Ww,children:o}):
r(O,{children:[r("div",{class:Ce(Uw,l&&Kw),tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:p,
children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function jw(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Zu(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function Gw(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function Jw(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var k5=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function Yw(e,t,n){let o=(k5.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function ul(){let e=I(null),[t,n]=C(0);return nt(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var Zw="Ia",Qw="Ua",Xw="Ha",ek="La",tk="Ke",nk="Ma",ok="Na";var cl=20,Qu=136,rk=16,ml=24;function ik({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=ul(),l=I(null),
u=G(()=>{let P=e.map(({time:Z})=>Z),[R,B]=[Math.min(...P),Math.max(...P)];return B>R?[R,B]:[R-1e3,B+1e3]},[e]),[c,m]=o??
u,d=G(()=>Jw(e,12),[e]),p=G(()=>e.filter(({time:P})=>P>=c&&P<=m).reverse(),[e,c,m]),f=Math.max(1,a-Qu-rk),h=P=>Qu+Zu(P,c,
m)*f,b=P=>c+(P-(s.current?.getBoundingClientRect().left??0)-Qu)/f*(m-c),y=(P,R=(c+m)/2)=>{let B=Gw([c,m],R,P,u);i(B[0]<=
u[0]&&B[1]>=u[1]?null:B)},w=qt(1,p.length,({column:P})=>y(.25,p[P].time)),v=w.at?p[w.at.column]:void 0,k=P=>{if(P.key===
"+")y(.5,v?.time);else if(P.key==="-")y(2,v?.time);else if(P.key==="0")i(null);else return w.key(P);return!0},T=P=>{let R=l.
current;if(l.current=null,R===null)return;let B=b(P);Math.abs(h(B)-h(R))>4&&i([Math.max(u[0],Math.min(R,B)),Math.min(u[1],
Math.max(R,B))])},$=ml+d.length*cl+24;return r(Qe,{title:`${z(e.length)} events, ${z(t.length)} sessions`,onKey:k,summary:`\
Timeline of ${z(e.length)} events in ${z(t.length)} sessions, from ${j(u[0],n)} to ${j(u[1],n)}`,announced:v?`${ee(v.event).
text}, ${j(v.time,n,"millisecond")}`:"",actions:r(O,{children:[r(_,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>y(2)}),r(_,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>y(
.5)}),r(_,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(Pe,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:P})=>j(P,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:P,end:R})=>Ne((R-P)/1e3)},{key:"events",head:"events",number:!0,cell:({events:P})=>z(P)}]}),children:[r("di\
v",{ref:s,class:Zw,onPointerDown:P=>{l.current=b(P.clientX)},onPointerUp:P=>T(P.clientX),onWheel:P=>{(P.ctrlKey||P.shiftKey)&&
(P.preventDefault(),y(P.deltaY>0?1.5:.67,b(P.clientX)))},children:a>0&&r("svg",{width:a,height:$,"aria-hidden":"true",children:[
t.filter(({start:P,end:R})=>R>=c&&P<=m).map(P=>r("rect",{x:h(P.start)-3,y:ml-12,width:Math.max(6,h(P.end)-h(P.start)+6),
height:d.length*cl+12,rx:3,class:Qw,onDblClick:()=>i([P.start-500,P.end+500]),children:r("title",{children:`${j(P.start,
n,"second")}, ${Ne((P.end-P.start)/1e3)}, ${z(P.events)} events`})},P.start)),d.map((P,R)=>r("g",{children:[r("text",{x:Qu-
12,y:ml+R*cl+4,class:Xw,children:P.rest?Hn.text:sl(ee(P.event).text,18)}),r("line",{x1:Qu,x2:a-rk,y1:ml+R*cl,y2:ml+R*cl,
class:ek})]},R)),p.map((P,R)=>{let B=S5(d,P);return r("circle",{cx:h(P.time),cy:ml+B*cl,r:v===P?6:4,class:tk,...w.mark(0,
R),style:{fill:d[B]?.rest?"var(--other)":`var(${Tn(Bn("event",[P.event]))})`},children:r("title",{children:`${ee(P.event).
text}, ${j(P.time,n,"millisecond")}`})},R)}),Yw(c,m,Math.max(2,Math.floor(f/140))).map(P=>r("text",{x:h(P),y:$-6,class:nk,
children:j(P,n,m-c>2*864e5?"dayShort":m-c>36e5?"clock":"clockSecond")},P))]})}),r("p",{class:ok,children:v?r(O,{children:[
r(D,{value:v.event})," ",j(v.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session sh\
ows it alone"})]})}function S5(e,t){let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function jt(e){return`'${e.replaceAll("'","''")}'`}var sk="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",T5=new RegExp(`^${sk}(\\.${sk}\
)*$`,"u"),M5=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function we(e){return T5.test(e)&&!M5.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function zr(e){
return`event = ${jt(e)}`}var P5=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function yi(e){let t=e===void 0?null:P5.exec(e);return t?
t[1].replaceAll("''","'"):null}function bi(e,t){let n=we(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${jt(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>jt(String(o))).join(", ")})`:`${n} = ${String(t)}`}function qn(e,t){return e===
void 0||e.trim()===""?t:`${ak(e)} and ${ak(t)}`}function ak(e){return/\bor\b/i.test(e)?`(${e})`:e}var lk={before:[],after:[]};function Ag(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function uk(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function ck(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var _5=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function De(e){
let t=_5.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Og(e){let t=e[fi(e)];return re(
t?.by).find(n=>!dl(n))??null}function dl(e){return/^\s*(time|bins)\s*\(/i.test(e)}function dk(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:$5(e.document),as:e.as}},s=n[t],a=De(e.document),l=Og(e.document);
if(s){let d=mk({...a,...s.document},l);return{state:{view:t,document:d,as:s.as,open:[]},waiting:i,said:null}}let u=D5(t)?
yi(a.where):null;u!==null&&delete a.where;let c=mk({...a,...Vs(t,u,o)},l),m=u===null?null:`The filter ${zr(u)} became ${E5(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:m}}function $5(e){let t=fi(e);return e[t]===void 0?
{}:{[t]:e[t]}}function D5(e){return e==="funnel"||e==="retention"||e==="paths"}function E5(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Vs(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(A5).map(O5),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":zr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:zr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":zr(s)}}}}function A5(e){return e!==void 0}function O5(e){return{
where:zr(e)}}function mk(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=re(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(dl),t]}}}var Rg={view:"explore",document:{dataset:""},as:null,open:[]},Ft=me(Rg),cr=me(lk),pk=me({state:Rg,how:"load"}),Zm={},Qm=!1,
Be=Ft,Xm=pk,xe=Cn(()=>Ft.value.document),fk=Cn(()=>Ft.value.view),Lg=Cn(()=>Ft.value.as),vi=Cn(()=>Ft.value.open),Gt=Cn(
()=>Ft.value.document.dataset),pl=Cn(()=>cr.value.before.length>0),fl=Cn(()=>cr.value.after.length>0);function hk(e,t){return Ht(
{...e,open:[]},{...t,open:[]})}function fe(e,t="push"){let n={...Ft.value,...e};Ht(n,Ft.value)||(e.open===void 0&&!Ht(n.
document,Ft.value.document)&&(n.open=n.open.filter(({kind:o})=>o!==Fr)),!hk(n,Ft.value)&&(t==="push"||!Qm)&&(cr.value=Ag(
cr.value,Ft.value)),Qm=t==="replace",Bg(n,t))}function te(e,t,n="push"){fe({document:$e(Ft.value.document,e,t)},n)}function Zn(e){
fe({open:[...Ft.value.open,e]})}function ed(){fe({open:Ft.value.open.slice(0,-1)})}function Ng(e,t="push"){let n=Ft.value.
open.filter(({kind:o})=>o!==Fr);fe({open:e?[{...e,kind:Fr},...n]:n},t)}function gk(e,t){let n=dk(Ft.value,e,Zm,t);return Zm=
n.waiting,fe(n.state),n.said}function xi(){yk(uk(cr.value,Ft.value))}function hl(){yk(ck(cr.value,Ft.value))}function yk(e){e&&(cr.value=e.stack,Qm=!1,
Bg(e.value,"push"))}function wi(e){Ht(e,Ft.value)||(Ft.value!==Rg&&!hk(e,Ft.value)&&(cr.value=Ag(cr.value,Ft.value)),Qm=
!1,Bg(e,"load"))}function Bg(e,t){Ft.value=e,pk.value={state:e,how:t}}function bk(){return{undo:cr.value,waiting:Zm}}function vk(e){
cr.value=e.undo,Zm=e.waiting}function Jt(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Xe(e,t,n=!1){let o=Number(e);switch(t){case"\
milliseconds":return n?`${z(e)} ms`:Ne(o/1e3);case"seconds":return n?`${z(e)} s`:Ne(o);case"bytes":return n?`${z(e)} B`:
Nn(o);case"share":return n?`${z(o*100)} %`:W(o);case"none":return n?z(e):V(o)}}function Vo(e){return e.type==="int64"||e.
type==="float64"}function Co(e,t,n){let o=Vo(t)?Ze(e):null;return o!==null?{text:Xe(o,Jt(t.name)),kind:"value"}:typeof e==
"string"&&t.type==="timestamp"?{text:j(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ee(e)}var xk="Ra",wk="Aa",kk="Da",Ck="Ta";function Ee({icon:e,title:t,children:n,actions:o}){return r("div",{class:xk,children:[r(ue,{name:e,size:32}),r("h2",{class:wk,
children:t}),n&&r("p",{class:kk,children:n}),r("div",{class:Ck,children:o})]})}var Sk="_a",Tk="qa",Mk="Fa";var Pk="Ga",_k="Ja";function nd({busy:e,done:t=null}){let n=I(null);return nt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:Sk,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:Mk}):r("div",{ref:n,class:Tk}))})}
function Te({lines:e=6}){return r("div",{class:Pk,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:_k},
n))})}var $k="Ka",Dk="Oa",Ek="Pa",Ak="Qa",Ok="Va";function Fg(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function pe({id:e,error:t,onHint:n}){let o=Fg(t.hint);return r(
"div",{class:$k,id:e,role:"alert",children:[r("span",{class:Dk,children:r(ue,{name:"error",size:14})}),r("span",{class:Ek,
children:q(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:Ak,onClick:()=>n(o),children:[q(o),"?"]}):
r("span",{class:Ok,children:q(t.hint)}))]})}var Rk=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function od(e,t){
let n=e.split("/").filter(u=>u!=="").map(B5),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(Rk.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=Vm.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function B5(e){try{return decodeURIComponent(e)}catch{return e}}function yl(e,t){return`${Lk(e)}/${t}`}
function bl(e,t){return`${Lk(e)}/actor/${encodeURIComponent(t)}`}function Lk(e){let t=Rk.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function Nk(e){let t=[`q=${await gl(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as).replace(/%(3A|2C|3D)/g,decodeURIComponent)}`),e.open.length>0&&t.push(`open=${await gl(
e.open)}`),t.join("&")}async function rd(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await ki(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let i=t.get("open"),s=i===null?[]:await ki(i);return{document:o,
as:t.get("as"),open:Array.isArray(s)?s.filter(F5):[]}}function F5(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function gl(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await Bk(t,new CompressionStream("defl\
ate-raw")),o="";for(let i of n)o+=String.fromCharCode(i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function ki(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await Bk(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var z5=4<<20;async function Bk(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.getReader();for(;;){let{done:c,value:m}=await a.read();
if(c)break;if(i.push(m),s+=m.length,s>z5)throw new Error("the link unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)
l.set(c,u),u+=c.length;return l}var Ig=new Map,zg=new Map;function Hg(e){return e===""?{events:[]}:(Ig.has(e)||id(e),Ig.get(e)??null)}function id(e){if(e===
"")return Promise.resolve({events:[]});let t=zg.get(e)??I5(e).then(n=>{let o={events:n};return Ig.set(e,o),zg.delete(e),
o});return zg.set(e,t),t}async function I5(e){return Fe.value.value||await At(),(Fe.value.value?.find(({name:o})=>o===e)?.
event?await nw(e,"event",10).catch(()=>[]):[]).map(({value:o})=>o)}var Fk=864e5;async function qg(e,t){let n=t==="explor\
e"?null:id(e);Fe.value.value||await At();let o=Fe.value.value?.find(({name:l})=>l===e),i=o!==void 0&&Date.parse(o.to)>Date.
now()-2*Fk,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*Fk,a=n?await n:Hg(e)??{events:[]};return{dataset:e,...i&&s?{from:"\
now-30d"}:{},timezone:kt(),...Vs(t,null,a)}}function kt(){return Intl.DateTimeFormat().resolvedOptions().timeZone||"UTC"}var sd="sluice.";function Ir(e){return tc(()=>localStorage.getItem(sd+e))}function Hr(e,t){tc(()=>localStorage.setItem(sd+
e,t))}function ad(e){let t=tc(()=>sessionStorage.getItem(sd+e));return t===null?null:tc(()=>JSON.parse(t))}function vl(e,t){
tc(()=>sessionStorage.setItem(sd+e,JSON.stringify(t)))}function tc(e){try{return e()}catch{return null}}var Us=me({kind:"home"}),Qi=Us,Zi=Promise.resolve(),zk=0;async function Ik(){let e=ad("undo");e?.undo&&Array.isArray(e.undo.
before)&&vk(e),addEventListener("popstate",()=>{Vg()}),addEventListener("pagehide",()=>vl("undo",bk())),await Vg(),On(()=>{
let{state:t,how:n}=Xm.value;n!=="load"&&(Zi=Zi.then(()=>ld(t,n)))})}function ke(e,t=""){history.pushState(null,"",Wt(e)+
(t===""?"":`#${t}`)),Vg()}function qr(e=Be.value){Us.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Zi=Zi.then(()=>ld(e,"push"))}async function Ws(e){return`${Wt(yl(e.document.dataset,e.view))}#${await Nk(e)}`}async function ld(e,t){
let n=await Ws(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Us.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Vg(){let e=++zk,t=od(G0(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Us.value=t;return}let n=await rd(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await qg(t.dataset,t.view);e===zk&&(wi({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Us.value=t,n||(Zi=Zi.then(
()=>ld(Be.value,"replace"))))}async function Ci(e){let{view:t,document:n}=Be.value,o=await qg(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){wi(i),Us.value={kind:"view",dataset:e,view:t,fragment:""},Zi=Zi.then(()=>ld(i,"repla\
ce"));return}fe(i),Us.value.kind!=="view"&&qr()}var Hk="Qe",qk="Wa",Vk="Ya",Ug="Za",Uk="et";var Kk=2e3;function jk({dataset:e,actor:t}){let n=xe.value.timezone??"UTC",o=Ae(e).value,i=o.value?.actors?.[0]??null,s=lt(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:Kk}}),a=lt(i===null?null:{dataset:e,timezone:n,
where:`string(${we(i)}) = ${jt(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});F(()=>{globalThis.document.title=`${q(t)} · ${q(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:Hk,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:qk,children:[r(_,{icon:"left",kind:"outlined",onClick:()=>qr(),children:"Back"}),r("h1",{class:Vk,children:r(
D,{value:t,most:80,middle:!0})}),r("span",{class:Ug,children:[r(D,{value:i??"",most:32})," in ",r(D,{value:e,most:32}),"\
, on the clock of ",Ji(n)]})]}),l&&r(pe,{error:l}),!l&&r(q5,{answer:Wk(s.answer),sessions:Wk(a.answer),actor:t,zone:n})]})}
function q5({answer:e,sessions:t,actor:n,zone:o}){let i=G(()=>V5(e,n),[e]),s=G(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=C(null);if(!e)return r(Te,{});if(e.rows.
length===0)return r(Ee,{icon:"actor",title:"Nobody of this name",actions:r(_,{kind:"primary",onClick:()=>qr(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,m)=>a===null||i[m].time>=a[0]&&i[m].
time<=a[1]);return r(O,{children:[r(ik,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:Uk,children:[r("p",{
class:Ug,children:[Le(u.length,"event"),a===null?"":` from ${j(a[0],o,"second")} to ${j(a[1],o,"second")}`,e.cursor?`, t\
he latest ${Kk} only`:""]}),r(Pe,{label:"Events",rows:u,columns:e.columns.map((c,m)=>({key:c.name,head:r(D,{value:c.name,
most:32}),cell:d=>r(D,{shown:Co(d[m],c,o),most:64,middle:!0})}))})]})]})}function V5(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function Wk(e){return e!==null&&"columns"in e?e:null}var Kg=me([]),Gk=me(!1),U5=700,Wg,oc=Kg,Jk=Gk,Si=Cn(()=>Kg.value.filter(({state:e})=>e==="running"));async function Uo(){
clearTimeout(Wg);try{Kg.value=(await ne("v1/jobs")).jobs,Gk.value=!0}catch{}clearTimeout(Wg),Si.value.length>0&&(Wg=setTimeout(
()=>{Uo()},U5))}async function Yk(e){try{return await ne(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(J(t).status===404)
return null;throw t}}async function ud(e){await ne(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await Uo()}async function Zk(e){
await ne(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await Uo()}function Qk(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var Xk="Y";var rc=[];function e1(){return rc.length>0}function tn(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=I(null);return nt(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>Um(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),j5(i,o),G5(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:Ce(
Xk,e.class),children:e.children})}function j5(e,t){nt(()=>{if(gi(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function G5(e,t,n){let o=I(n);o.current=n,F(()=>{let i={};rc.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!J5(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||rc.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{rc.splice(rc.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function J5(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Ks=me([]),jg=me(Ir("letters")!=="no"),cd="",t1,o1=Ks,r1=jg;function i1(e){jg.value=e,Hr("letters",e?"yes":"no")}function mr(e){
let t=I(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");F(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Ks.value=[...Ks.value,...o],()=>{Ks.value=Ks.value.filter(i=>!o.includes(i))}},[n])}function Y5(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function s1(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(ic(e.target)||!jg.value&&e.key.
length===1||Z5()||e1()))return;let n=cd===""?Y5(e):`${cd} ${e.key}`,o=Ks.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
n1(""),o.act()):t&&n1(Ks.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function n1(e){clearTimeout(t1),cd=
e,e!==""&&(t1=setTimeout(()=>{cd=""},1200))}function ic(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function Z5(){return document.querySelector("dialo\
g[open]")!==null}async function md(e){let t=e.trim();if(t.startsWith("{"))return a1(await ki(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await rd(n[2]),s=Vm.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?a1(await ki(o[1].replaceAll("'\\''","'"))):null}function a1(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!fg.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:xl(t),as:null,open:[]}}function xl(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var l1=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,Q5=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function c1(e){let t=e.replace(/^.*[/\\]/,"");for(;l1.test(t);)t=t.replace(l1,"");return t=t.replace(Q5,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function m1(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function Gg(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function d1(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(Gg(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var X5=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function p1(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:u1(n)?o===void 0||u1(
o):/^\[\s*(\{|$)/.test(n)?eI(e):X5.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function u1(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function eI(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var tI=1<<20;async function Jg(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Wt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,tI),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:di()}),i=await o.json().catch(()=>null);if(!o.ok)throw pi(i,o.status);return i}function f1(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function h1(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",Wt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(di()),a.onabort=()=>s(new at({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=nI(a.responseText);a.status>=200&&a.status<300?i(l):s(pi(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function nI(e){try{return JSON.parse(e)}catch{return null}}var g1="it",y1="rt",b1="at",v1="j",x1="X";var ac=me([]),dd=new Map,rI=1e4,iI=1;function X(e,t=null){let n=iI++;ac.value=[...ac.value,{id:n,text:e,action:t}].slice(
-3),w1(n)}function w1(e){dd.set(e,setTimeout(()=>Yg(e),rI))}function Yg(e){clearTimeout(dd.get(e)),dd.delete(e),ac.value=
ac.value.filter(t=>t.id!==e)}function k1(){return r("div",{class:g1,role:"status",children:ac.value.map(({id:e,text:t,action:n})=>r(
"div",{class:y1,onPointerEnter:()=>clearTimeout(dd.get(e)),onPointerLeave:()=>w1(e),children:[r("span",{class:b1,children:t}),
n&&r("button",{type:"button",class:v1,onClick:()=>{Yg(e),n.act()},children:n.label}),r("button",{type:"button",class:x1,
"aria-label":"Close",onClick:()=>Yg(e),children:r(ue,{name:"close",size:14})})]},e))})}var sI=new Set(["csv","tsv","parquet","arrow","arrowstream"]);function C1({format:e,names:t,columns:n}){let o=sI.has(e)?
n.map(({name:i})=>i).sort():[];return JSON.stringify([e,t.time,t.actors,t.event,o])}async function S1(e,t,n){let o=C1(t),
i=[!0],s=e.slice(0,200).map((l,u)=>[l,u]).slice(1),a=async()=>{for(let l=s.shift();l;l=s.shift())i[l[1]]=await n(l[0]).then(
u=>C1(u)===o,()=>!1)};return await Promise.all(Array.from({length:4},a)),e.filter((l,u)=>i[Math.min(u,199)])}var js=me(null),aI=8,lI=3,T1=js;async function M1(e,t){let n=await uI(e).catch(()=>[]);js.value={dataset:e,sum:t,events:n,
steps:n.slice(0,lI).map(({value:o})=>o)}}async function uI(e){let t=Fe.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${we(t)}) as reached`],by:["event"],order:["reached desc"],limit:aI};return cI(
await ne("v1/query",{body:{dataset:e,aggregate:o}}))}function cI({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function P1(e){let{value:t}=js;t&&(js.value={...t,steps:mI(t.steps,e)})}
function mI(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function _1(){let{value:e}=js;if(!e)return;js.value=null;
let t=xe.value.dataset===e.dataset?De(xe.value):{dataset:e.dataset};fe({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:zr(n)})),window:"7d"}}}),qr(Be.value)}function Zg(){js.value=null}var Yt=me(null),Vr=me(!1),lc=null,$1={accepted:0,rejected:0,known:0},pd="loading",D1=Yt,E1=Vr;async function Gs(e){if(Vr.
value=!0,Yt.value?.phase==="sending"||Yt.value?.phase==="found"||e.length===0)return;lc?.abort();let t=lc=new AbortController;
Yt.value={phase:"reading",files:e};try{let[n]=await Promise.all([Jg(e[0],t.signal),Fe.value.value?null:At()]),o=await S1(
e,n,l=>Jg(l,t.signal));if(t.signal.aborted)return;let i=dI(n),s=d1(c1(e[0].name),i.actors,Fe.value.value?.map(({name:l,actors:u})=>({
name:l,actors:u}))??[]),a=e.filter(l=>!o.includes(l));Yt.value={phase:"choosing",files:o,later:a,preview:n,choice:{dataset:s,
...i},error:null}}catch(n){t.signal.aborted||(Yt.value={phase:"unreadable",files:e,error:J(n)})}}function dI({names:e,columns:t}){
return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.name??"",actors:e.actors,event:e.event}}function fd(e){Gs([new File(
[e],"pasted.txt")])}function uc(e){Yt.value?.phase==="choosing"&&(Yt.value={...Yt.value,choice:{...Yt.value.choice,...e},
error:null})}function Xi(){Vr.value=!1;let e=Yt.value?.phase;e==="sending"||e==="found"||(lc?.abort(),Yt.value=null)}function pI(){
Vr.value=!0}async function A1(){let e=Yt.value;e?.phase!=="sending"&&e?.phase!=="found"||(await ud(e.job).catch(()=>{}),
lc?.abort())}async function O1(){let e=Yt.value;if(e?.phase!=="choosing")return;let t=lc=new AbortController,{files:n,choice:o}=e,
i=$1;try{for(let[s,a]of n.entries())i=await fI(n,s,a,o,i,t.signal);await R1(o.dataset,i,e.later)}catch(s){i.accepted>0&&
At(),Yt.value={...e,error:J(s)},Vr.value||X(`Loading into ${o.dataset} failed: ${J(s).message}`,{label:"Show",act:pI})}finally{
vl(pd,null),Uo()}}async function fI(e,t,n,o,i,s){let a=Qk(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};
Yt.value={...l,sent:0},vl(pd,{job:a,dataset:o.dataset});let u=setTimeout(()=>{Uo()},200);try{let c=await h1(f1(o.dataset,
o,n.name,a),n,m=>{Yt.value={...l,sent:m},m===1&&Uo()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+
c.rejected_count}}catch(c){let m=J(c);if(e.length>1&&m.code==="already_loaded")return{...i,known:i.known+1};throw e.length>
1&&m.code!=="cancelled"?hI(n,m):c}finally{clearTimeout(u)}}function hI(e,{code:t,message:n,hint:o,status:i}){return new at(
{code:t,message:`${e.name}: ${n}`,hint:t==="unknown_column"?"":o,status:i})}async function R1(e,t,n=[]){await At(),so(e),
Yt.value=null;let o=Xg(e,t);if(n.length>0){X(o,{label:"Show",act:()=>Qg(e,t)}),Gs(n);return}if(!Vr.value){X(o,{label:"Sh\
ow",act:()=>Qg(e,t)});return}Vr.value=!1,Qg(e,t)}function Qg(e,t){ke(yl(e,"explore")),M1(e,t)}function Xg(e,{accepted:t,
rejected:n,known:o}){let i=[`${z(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${z(n)} ${n===1?"lin\
e was":"lines were"} not taken`),o>0&&i.push(`${z(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}
var gI=500;async function L1(){let e=ad(pd);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;
for(;;){let o=await Yk(t).catch(()=>{});if(o?.state==="running")Yt.value||(Yt.value={phase:"found",dataset:n,job:t},Vr.value=
!0);else if(o!==void 0){Yt.value=null,vl(pd,null),o?.state==="done"&&Vr.value?await R1(n,{...$1,accepted:o.rows}):Vr.value=
!1;return}await new Promise(i=>{setTimeout(i,gI)})}}var B1="tt",F1="ot";function z1(){let[e,t]=C(!1);return F(()=>{let n=0,l=[["dragenter",u=>{ey(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{ey(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{ey(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
Gs(c))}],["paste",bI]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:B1,"aria-hidden":"true",children:r("div",{class:F1,children:[r(ue,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function ey(e){return e.dataTransfer?.types.includes("File\
s")??!1}function bI(e){if(ic(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void Gs(t);let n=e.clipboardData?.getData("text/pla\
in")??"";p1(n)&&md(n).then(o=>{o||fd(n)})}var I1="Ve",H1="nt",q1="pt",V1="We",U1="dt",W1="lt";function ut({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=I(null),a=wt();return nt(()=>{gi();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:Ce(I1,i&&H1),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:q1,children:[r("h2",{id:a,tabIndex:-1,
class:V1,children:e}),r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:U1,children:n}),
o&&r("div",{class:W1,children:o})]})}function dr({children:e,kind:t="outlined"}){let n=I(null);return r(O,{children:[r(_,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&Gs(i)}})]})}var Js="xt",Pt="st",je="u",hd="ct",K1="gt";function nn(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:m=!1}=e,
[d,p]=C(n),f=I(null),h=wt();F(()=>p(n),[n]);let b=v=>{v!==n&&o(v)},y=v=>{v.key==="Enter"&&b(d),!(v.key!=="Escape"||d===n)&&
(v.preventDefault(),p(n))},w=v=>{o(v),f.current?.focus()};return r("div",{class:Js,children:[r("label",{for:h,class:l?"s\
poken":Pt,children:t}),r("input",{ref:f,id:h,class:Ce(je,u&&hd),value:d,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${h}-problem`:s?`${h}-note`:void 0,"data-autofocus":m?"":void 0,onInput:v=>{
p(v.currentTarget.value),i?.(v.currentTarget.value)},onKeyDown:y,onBlur:()=>b(d)}),!c&&s&&r("div",{id:`${h}-note`,class:K1,
children:s}),c&&r(pe,{id:`${h}-problem`,error:c,onHint:w})]})}var G1="ht",J1="Z";function _t({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(m=>m.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:G1,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:J1,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ue,{name:a.icon,size:14}),
a.label]},a.value))})}var Y1="ft",Z1="ee",Q1="ut",X1="mt",eC="vt",tC="wt";var gd=28;function ty(e,t){return`${e}-${t}`}function nC({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=I(null),c=Km(u,gd,n.length);return nt(()=>{let m=u.current;if(!m||o<0)return;let d=o*gd;d<m.scrollTop?m.scrollTop=
d:d+gd+8>m.scrollTop+m.clientHeight&&(m.scrollTop=d+gd+8-m.clientHeight)},[o,n]),r(O,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:Y1,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((m,d)=>{let p=c.first+d;return r("div",{id:ty(e,p),role:"option","aria-selected":m.
selected??!1,"aria-setsize":n.length,"aria-posinset":p+1,"data-active":p===o,class:Z1,onPointerMove:()=>{p!==o&&i(p)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(m.value),children:[a&&r("span",{class:tC,children:m.selected&&r(ue,{name:"check"})}),r("s\
pan",{class:Q1,children:m.label}),m.note!==void 0&&r("span",{class:X1,children:m.note})]},p)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:eC,children:l})]})}function es(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=I(null),a=wt(),[l,u]=C(e.autofocus??!1),[c,m]=C(i?0:-1),
[d,p]=C(!1);nt(()=>{p(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),h=l||(e.inline??!1),b=()=>u(
!1),y=(k,T)=>{T||b(),e.onPick(k,T)},w=k=>{let T=h?t[f]:void 0;if(k.key==="ArrowDown"||k.key==="ArrowUp"){k.preventDefault(),
u(!0);let $=k.key==="ArrowDown"?1:-1;m(f<0&&$<0?t.length-1:(f+$+t.length)%Math.max(1,t.length))}else k.key==="Enter"?(k.
preventDefault(),T?y(T.value,!1):(b(),e.onTake(n))):k.key===" "&&o&&T&&f>=0?(k.preventDefault(),y(T.value,!0)):k.key==="\
Escape"&&(h||e.onCancel)?(k.preventDefault(),k.stopPropagation(),b(),e.onCancel?.()):k.key==="Backspace"&&n===""&&e.onBackspace?.()},
v=r(nC,{id:a,label:e.label,options:t,active:f,onActive:m,onPick:k=>y(k,o),several:o,foot:e.foot});return r(O,{children:[
r("input",{ref:s,class:Ce(je,e.code&&hd),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&f>=0?ty(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:w,onClick:()=>u(!0),onBlur:b,onFocus:()=>{
e.autofocus&&u(!0)},onInput:k=>{u(!0),m(i?0:-1),e.onText(k.currentTarget.value)}}),e.inline&&v,!e.inline&&l&&d&&(t.length>
0||e.foot)&&r(tn,{anchor:s.current,onClose:b,focus:!1,children:v})]})}var rC="bt",iC="yt";function mn({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=I(null),[l,u]=C(!1),[c,m]=C(""),d=G(()=>CI(t,c),
[t,c]),p=()=>{u(!1),m("")},f=h=>{p(),o(h)};return r(O,{children:[r(_,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?p():u(!0),children:r("span",{class:rC,children:r(D,{value:n,most:32})})}),l&&r(tn,{anchor:a.current,onClose:p,
role:"dialog",label:e,children:r("div",{class:iC,children:r(es,{label:e,text:c,onText:m,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(h=>({value:h,label:r(D,{value:h}),selected:h===n})),onPick:f,onTake:h=>{i&&
h!==""&&f(h)},onCancel:p})})})]})}function CI(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var sC="kt",aC="zt",lC="jt",uC="Xt";function bd({share:e}){return r("span",{class:sC,children:[r("span",{class:aC,"aria-hidden":"true",children:r("span",{class:lC,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:uC,children:W(e)})]})}var cC="St",mC="Bt",ny="Ct",dC="Et";function oy(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function pC({name:e,choice:t}){
let n=oy(e,t);return n===null?null:r("span",{class:mC,children:n})}function fC({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:cC,children:[r(D,{value:i,most:48,middle:!0}),
r(pC,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:ny,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(bd,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(ry,{values:i})}],o=G(()=>[...e.columns].sort((i,s)=>+(oy(
s.name,t)!==null)-+(oy(i.name,t)!==null)),[e,t]);return r(Pe,{label:"Columns",columns:n,rows:o})}function ry({values:e}){
return e.length===0?r("span",{class:ny,children:"none"}):r("span",{class:dC,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
D,{value:t,most:40,middle:!0})},n))})}function hC({preview:e,choice:t}){let n=G(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(O,{children:[r(D,{value:o,most:32})," ",r(pC,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r(D,{value:a[s],most:40,middle:!0})})),[e,t]);return r(Pe,{label:"First e\
vents",columns:n,rows:e.rows})}function gC({preview:e}){return r(Pe,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>z(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r(D,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r(D,{value:n,most:160})})}],rows:e.rejected})}var yC="It",bC="Ut",vC="Ht",xd="Lt",xC="Mt",wC="Ye",kC="Nt",CC="Rt",SC="At",TC="Dt",iy="Tt",MC="_t",PC="Ze";var PI=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function _C({at:e}){let{files:t,later:n,preview:o,choice:i,
error:s}=e;return r("div",{class:yC,children:[r("p",{class:bC,children:[r(D,{value:t[0].name,most:64,middle:!0}),r("span",
{class:vC,children:_I(t,o)})]}),n.length>0&&r($I,{files:n}),s&&r("div",{class:xC,children:r(pe,{error:s})}),r("div",{class:wC,
children:[r(DI,{choice:i}),o.columns.length>0&&r(EI,{columns:o.columns,choice:i})]}),o.note?r("p",{class:iy,children:[r(
ue,{name:"info"}),r("span",{children:r(D,{value:o.note,most:400})})]}):r(AI,{preview:o,choice:i})]})}function _I(e,t){let n=[
PI.get(t.format)??t.format,t.compression].filter(i=>i!=="").join(", "),o=Nn(e.reduce((i,s)=>i+s.size,0));return e.length>
1?`${n}; the first of ${z(e.length)} files, ${o} together`:`${n}, ${o}`}function $I({files:e}){let t=e.length-1,n=t>0?` \
and ${Le(t,"other file")} have other columns: they come next.`:" has other columns: it comes next.";return r("p",{class:iy,
children:[r(ue,{name:"info"}),r("span",{children:[r(D,{value:e[0].name,most:48,middle:!0}),n]})]})}function ay({dataset:e,
actors:t}){return m1(e)??Gg(Fe.value.value?.find(n=>n.name===e),t)}function DI({choice:e}){let t=e.dataset,n=Fe.value.value?.
find(i=>i.name===t),o=ay(e);return r("div",{class:kC,children:[r(nn,{label:"Dataset",value:t,onCommit:i=>uc({dataset:i.trim()}),
error:o===null?null:{message:o,hint:""}}),o===null&&r("span",{class:xd,children:n?`added to its ${Le(n.events,"event")}`:
"a new one"})]})}function EI({columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(
i.time_like)).map(({name:i})=>i);return r(O,{children:[r(sy,{label:"Time",hint:"when it happened",values:o,value:t.time,
onChange:i=>uc({time:i})}),r(sy,{label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>uc({actors:[
i]})}),r(sy,{label:"Event",hint:"what happened",values:n,value:t.event,onChange:i=>uc({event:i})})]})}function sy({label:e,
hint:t,values:n,value:o,onChange:i}){return r("div",{class:CC,children:[r("span",{class:SC,children:e}),r(mn,{title:e,label:`${e}\
: ${o===""?"not chosen":o}`,kind:"outlined",class:TC,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:xd,children:t})]})}
function AI({preview:e,choice:t}){let[n,o]=C("columns"),i=e.rejected.length,s=[{value:"columns",label:`${z(e.columns.length)}\
 columns`},{value:"rows",label:`First ${Le(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${z(i)} not taken`}]:
[]];return r(O,{children:[r("div",{class:MC,children:[r(_t,{label:"What to look at",choices:s,value:n,onChange:o}),r("sp\
an",{class:xd,children:["guessed from the first ",Le(e.rows_seen,"record")]})]}),r("div",{class:PC,children:[n==="column\
s"&&r(fC,{preview:e,choice:t}),n==="rows"&&r(hC,{preview:e,choice:t}),n==="rejected"&&r(gC,{preview:e})]})]})}var $C="qt",DC="Ft",EC="Gt",AC="Jt",OC="Kt";function Cl({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:Ce($C,n&&DC),children:r("div",{class:Ce(
EC,!i&&OC,o&&AC),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var ly="Ot",RC="Pt",kd="Qt",LC="Vt";function NC(){let e=D1.value;if(!e||!E1.value)return null;switch(e.phase){case"reading":return r(ut,{wide:!0,title:uy(e.
files),onClose:Xi,children:r(Te,{lines:8})});case"unreadable":return r(LI,{files:e.files,error:e.error});case"choosing":
return r(NI,{at:e});case"sending":case"found":return r(BI,{at:e})}}function uy(e){return e.length>1?`Load ${Le(e.length,
"file")}`:"Load a file"}function LI({files:e,error:t}){return r(ut,{title:uy(e),onClose:Xi,foot:r(O,{children:[r(_,{kind:"\
outlined",onClick:Xi,children:"Close"}),r(dr,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:ly,children:r(
D,{value:e[0]?.name,most:80,middle:!0})}),r(pe,{error:t}),r("p",{class:kd,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function NI({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=ay(n)===null&&!o;return r(ut,{wide:!0,title:uy(e.files),onClose:Xi,
foot:r(O,{children:[o&&r("span",{class:LC,children:"Say which column is the time."}),r(_,{kind:"outlined",onClick:Xi,children:"\
Cancel"}),r(_,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{O1()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(_C,{at:e})})}function BI({at:e}){let t=oc.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(ut,{title:`Loading into ${e.dataset}`,
onClose:Xi,foot:r(O,{children:[r(_,{kind:"danger",onClick:()=>{A1()},children:"Cancel"}),r(_,{kind:"outlined",onClick:Xi,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:ly,children:[r(D,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:RC,children:s.length>1?`${e.at+1} of ${s.length}`:Nn(s[e.at]?.size??0)})]}),r(Cl,{label:o?
"Sending":"Loading",done:i}),r("p",{class:kd,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${W(i)}`,
!o&&t&&t.rows>0&&`, ${Le(t.rows,"event")} so far`]}),o&&r("p",{class:kd,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var FC="Wt",zC="S";function IC({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:FC,onKeyDown:a=>{
let l=t.findIndex(d=>d.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,m=t[c];m&&o(m.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:zC,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var zI=["datasets","properties","ingests","rejects","jobs"];function HC(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:zI.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function Ys(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var qC="Yt",VC="m",UC="Zt",WC="eo",KC="io",jC="ro",GC="ao",JC="to";function To({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=I(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(tn,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:GC,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:qC,onKeyDown:c=>HI(c,a.current,i),children:o.map((c,m)=>c==="rule"?r("di\
v",{role:"separator",class:jC},m):r("button",{type:"button",tabIndex:-1,class:Ce(VC,c.danger&&UC),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[l?r("span",{class:JC,children:c.checked&&r(ue,{name:"check"})}):c.
icon&&r(ue,{name:c.icon}),r("span",{class:WC,children:c.label}),c.keys&&r("span",{class:KC,children:c.keys})]},m))})]})}
function HI(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function ot({items:e,menuLabel:t,head:n,placing:o,...i}){let s=I(
null),[a,l]=C(!1);return r(O,{children:[r(_,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(To,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function dc(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function YC(e){return(await ne(dc(e,"/runs?li\
mit=1000"))).runs}async function ZC(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return ne(dc(e,`/rejects?${i.toString()}`),{signal:o})}function QC(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Wt(dc(e,`/rejects?${n.toString()}`))}async function XC(e,t,n){await ne(dc(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function eS(e){await ne(dc(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var tS="ii",nS="oo",oS="no",rS="po",iS="do",pc="lo",sS="ri",Vn="xo",cy="ai",aS="so",lS="co",uS="go",cS="ho",Zs="fo";var Sl="mo",mS="vo",dS="wo",pS="bo",fS="ie",os="yo";function hS({dataset:e,onClose:t}){let[n,o]=C(""),[i,s]=C(null),[a,l]=C(!1),u=wt(),c=n===e.name&&!a,m=()=>{c&&(l(!0),eS(
e.name).then(()=>{t(),X(`${e.name} is dropped.`),At()},d=>{l(!1),s(J(d))}))};return r(ut,{title:"Drop a dataset",onClose:t,
foot:r(O,{children:[r(_,{kind:"outlined",onClick:t,children:"Keep it"}),r(_,{kind:"danger",icon:"trash",disabled:!c,onClick:m,
children:"Drop it for good"})]}),children:r("form",{class:Sl,onSubmit:d=>{d.preventDefault(),m()},children:[r("p",{children:[
Le(e.events,"event")," (",Nn(e.size_bytes),") of ",r("b",{children:r(D,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Js,children:[r("label",{class:Pt,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:je,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:d=>o(d.currentTarget.value)})]}),i&&r(pe,{error:i})]})})}function gS({datasets:e}){let[t,n]=C(null),[o,i]=C(null),s=qI((a,l)=>n({dataset:a,anchor:l}));return r(O,{children:[r(Pe,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(UI,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(hS,{dataset:o,onClose:()=>i(null)})]})}function qI(e){let t=kt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:cy,onClick:()=>{Ci(n)},children:r(
D,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(_,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:z(n),children:V(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(Cd,{text:"no events"}):
j(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:j(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${z(n)} B`,children:Nn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r(D,{value:n,most:64}):
r(Cd,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r(D,{value:n,most:40}):r(Cd,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${Nn(s)}`).join(
`
`),children:[n?.length??1,", ",Le(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(VI,{dataset:n})}]}
function Cd({text:e}){return r("span",{class:Vn,children:e})}function VI({dataset:e}){return e.rejects===0?r(Cd,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:cy,onClick:()=>ke(Ys("rejects",e.name)),children:V(e.rejects)})}function UI({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=I(t),s=l=>()=>ke(Ys(l,e.name)),a=()=>{Zk(e.name).then(()=>X(`${e.name} is \
being compacted.`,{label:"Show",act:()=>ke(Ys("jobs",""))}),l=>X(`Compacting failed: ${J(l).message}`))};return r(To,{anchor:i.
current,label:"Dataset",head:r(D,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{Ci(e.
name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"R\
ejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"tr\
ash",danger:!0,act:o}]})}function yS({dataset:e}){let[{value:t,error:n},o]=C({value:null,error:null}),i=()=>{YC(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:J(a)}))},s=Si.value.length;return F(i,[e,s]),n?r(Ee,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(_,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Ee,{icon:"up\
load",title:"No files came into this dataset",actions:r(dr,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:os,children:r(Pe,{label:"Ingests",columns:WI(),rows:t})}):
r(Te,{})}function WI(){let e=kt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>j(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:Vn,children:[z(n),"\
 files"]}):r(D,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:Vn,children:r(D,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>z(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:z(t),children:V(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:Vn,children:"0"}):r("span",{class:Zs,title:W(n/Math.max(1,t+n)),children:V(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${z(t)} B`,children:Nn(t)})}]}function Tl(e){return e==="ingest"?"Loading":"Compacting"}function bS(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var KI=3e3;function vS(){let e=Si.value.length;return F(()=>{Uo();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&Uo()},KI);return()=>clearInterval(t)},[]),F(()=>{At()},[e]),Jk.value?oc.value.length===0?r(Ee,{icon:"clock",title:"\
Nothing is under way",actions:r(dr,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:os,children:r(Pe,{label:"Jobs",columns:jI(),rows:oc.value})}):r(Te,{})}
function jI(){let e=kt();return[{key:"kind",head:"Job",cell:({kind:t})=>Tl(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r(D,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
GI,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>V(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>Nn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>j(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Ne((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(JI,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:Zs,children:r(D,{value:t,
most:160})}):null}]}function GI({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?Zs:Vn,children:bS(
e.state)}):r("span",{class:mS,children:[r(Cl,{small:!0,label:`${Tl(e.kind)} ${e.dataset}`,done:e.done}),W(e.done)]})}function JI({
job:e}){let t=()=>{ud(e.id).catch(n=>X(J(n).message))};return e.state==="running"?r(_,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(_,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function wS(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*YI(xS(l,n.key),xS(u,n.key))};return i.sort(a)}function xS(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function YI(e,t){return e<t?-1:e>t?1:0}function Sd(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function Td(e,t,n){
try{return await XC(e,t,n),await so(e),null}catch(o){let i=J(o);return X(`The note on ${t} was not saved: ${i.message}`),
i}}function kS({dataset:e,column:t,onClose:n}){let[o,i]=C(t.description??""),[s,a]=C(t.unit??""),[l,u]=C(null),c=wt(),m=t.type===
"int64"||t.type==="float64",d=async()=>{let p=await Td(e,t.name,Sd(t,{description:o.trim(),unit:s.trim()}));p?u(p):n()};
return r(ut,{title:`Describe ${ee(t.name).text}`,onClose:n,foot:r(O,{children:[r(_,{kind:"outlined",onClick:n,children:"\
Cancel"}),r(_,{kind:"primary",onClick:()=>{d()},children:"Save"})]}),children:r("form",{class:Sl,onSubmit:p=>{p.preventDefault(),
d()},children:[r("div",{class:Js,children:[r("label",{class:Pt,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:je,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:p=>i(p.
currentTarget.value)})]}),m&&r("div",{class:Js,children:[r("label",{class:Pt,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:je,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:p=>a(p.currentTarget.value)})]}),
l&&r(pe,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function Md({label:e,value:t,onInput:n}){return r("input",{class:je,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function CS({dataset:e}){let{value:t,error:n}=Ae(e).value;return F(()=>{Ae(e).value.value&&so(e)},[e]),t?r(ZI,{dataset:t}):
n?r(Ee,{icon:"warning",title:"The properties cannot be shown",actions:r(_,{kind:"outlined",onClick:()=>{so(e)},children:"\
Try again"}),children:n.message}):r(Te,{})}function ZI({dataset:e}){let[t,n]=C(""),[o,i]=C(null),[s,a]=C(null),l=e.columns??
[],u=G(()=>wS(l,t,o),[l,t,o]),c=G(()=>QI(e,a),[e]),m=l.filter(d=>d.hidden).length;return r(O,{children:[r("div",{class:pc,
children:[r("div",{class:sS,children:r(Md,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Vn,role:"status",
children:[t===""?Le(l.length,"property","properties"):`${z(u.length)} of ${Le(l.length,"property","properties")}`,m>0&&`\
, ${z(m)} hidden`]})]}),u.length===0?r(Ee,{icon:"search",title:"No property has this text",actions:r(_,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:os,children:r(Pe,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(kS,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function QI(e,t){let n=kt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?cS:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${uS} ${i(s)??""}`,children:[r(D,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:lS,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Vn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(bd,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:z(s),children:V(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(XI,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?j(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r(D,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:aS,children:[r(_,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(_,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
Td(e.name,s.name,Sd(s,{hidden:!s.hidden}))}})]})}]}function XI({column:e,zone:t}){if(e.examples?.length)return r(ry,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?V(s):e.type==="timestamp"?
j(String(s),t):String(s);return r("span",{class:Vn,children:[i(n)," to ",i(o)]})}var Pd=me(null);function rs(e){Pd.value=e}function SS(){let e=Pd.value;return e?r(O,{children:e(()=>{Pd.value===e&&(Pd.value=
null)})}):null}var MS="ko",PS="zo";function _S(e,t){rs(n=>r(tH,{text:e,what:t,onClose:n}))}function tH({text:e,what:t,onClose:n}){let o=I(null);return nt(()=>o.
current?.select(),[]),r(ut,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:MS,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:PS,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function Ie(e,t){nH(e).then(n=>{n?X(`${t} is copied.`):_S(e,t)})}async function nH(e){if(navigator.clipboard!==void 0&&await navigator.
clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.className="spok\
en",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var oH=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function $S(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
oH,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??rH(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function rH(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var ES="ti",AS="jo";function LS({dataset:e}){let[t,n]=C(""),[o,i]=C(null),s=RS(e,t),a=RS(e,""),l=Fe.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Ee,{icon:"warning",title:"The lines cannot be listed",actions:r(_,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Te,{});if(a.rows.length===0)return r(Ee,{icon:"che\
ck",title:"Every line was taken",actions:r(_,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=$S(a.rows);
return r(O,{children:[r("div",{class:pc,children:[r("div",{class:pS,role:"group","aria-label":"Reasons",children:[r(OS,{
text:r(O,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(OS,{text:r(D,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:ES,
href:QC(e,t),download:`${e}-rejects.ndjson`,children:[r(ue,{name:"download"}),"Download"]})]}),r("div",{class:os,children:s.
rows?r(Pe,{label:"Lines that were not taken",columns:sH(),rows:s.rows,onCell:c=>i(c)}):r(Te,{})}),s.rows&&s.more&&r("div",
{class:pc,children:[r(_,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Vn,children:[z(s.rows.length),
" are shown"]})]}),o&&r(aH,{reject:o,onClose:()=>i(null)})]})}function OS({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:fS,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Vn,children:[V(t),n&&"+"]})]})}
function RS(e,t){let[n,o]=C({rows:null,cursor:void 0,error:null}),[i,s]=C(0),a=I(null),l=(u,c)=>{a.current?.abort();let m=a.
current=new AbortController;ZC(e,t,c,m.signal).then(d=>o({rows:[...u,...d.rejects],cursor:d.cursor,error:null}),d=>{m.signal.
aborted||o({rows:null,cursor:void 0,error:J(d)})})};return F(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function sH(){let e=kt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r(D,{value:NS(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>z(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>z(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r(D,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:dS,children:r(D,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>j(t,e,"second")}]}function NS({source:e,key:t}){return t!==""?t:e}function aH({reject:e,onClose:t}){return r(
ut,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(_,{kind:"outlined",icon:"copy",onClick:()=>Ie(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:Sl,children:[r("p",{class:Zs,children:r(D,{value:e.reason,most:1e3})}),
r("p",{class:Vn,children:[r(D,{value:NS(e),most:200,middle:!0}),", line ",z(e.line),", byte ",z(e.offset),"; ",Le(e.text.
length,"character")]}),r("pre",{class:AS,tabIndex:0,children:r(D,{value:e.text,most:2e4})})]})})}var _d={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function BS({rest:e}){
let{tab:t,dataset:n}=HC(e),o=Fe.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Gt.value)?Gt.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";F(()=>{At()},[]),F(()=>{document.title=`${_d[t]} · Data · Sluice`},[t]);let a=Si.value.length;return r(
"main",{class:tS,"data-tab":t,children:[r("header",{class:nS,children:[r("h1",{children:"Data"}),s&&i!==""&&r(mn,{title:"\
Dataset",icon:"data",kind:"outlined",class:rS,values:o,value:i,onChange:l=>ke(Ys(t,l))}),r("span",{class:oS}),r(dr,{kind:"\
primary",children:"Load a file"})]}),r(IC,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>ke(Ys(l,n)),
tabs:Object.keys(_d).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:_d[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":_d[t],class:iS,children:r(lH,{tab:t,dataset:i})})]})}function lH({tab:e,dataset:t}){let{value:n,error:o}=Fe.
value;if(e==="jobs")return r(vS,{});if(!n)return o?r(Ee,{icon:"warning",title:"The datasets cannot be listed",actions:r(
_,{kind:"outlined",onClick:()=>{At()},children:"Try again"}),children:o.message}):r(Te,{});if(n.length===0)return r(Ee,{
icon:"data",title:"There are no datasets yet",actions:r(dr,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(gS,{datasets:n});case"properties":return r(CS,{dataset:t},t);case"\
ingests":return r(yS,{dataset:t},t);case"rejects":return r(LS,{dataset:t},t)}}var FS={name:"data",label:"Data",icon:"data",letter:"d",Page:BS};var uH=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function $d(e){let t=uH.exec(e)?.[1];if(t===void 0)return null;let n=zS(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function my({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function zS(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function cH(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function IS(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&cH(t[1])?zS(t[1])[0].trim():"";return n===""?null:n}var mH=40,dH=40;function Dd(e){if(e.samples)return"raw";let t=re(e.aggregate?.by);return t.some(o=>$d(o)!==null)?t.some(
is)?"heat":"distribution":t.some(is)?"line":"table"}function is(e){return/^\s*time\s*\(/i.test(e)}function pr(e){for(let t of re(
e.aggregate?.by)){let n=$d(t);if(n)return n}return null}function fc(e,t,n,o){if(t==="raw")return e.samples?e:{...De(e),samples:{}};
let i=e.aggregate??n??Vs("explore",null,{events:[]}).aggregate,s={...De(e),aggregate:i},a=re(i.by).filter(u=>!dl(u)),l=re(
i.by).find(is)??"time('auto')";switch(t){case"distribution":return HS(s,u=>[u,...a.slice(0,1)],mH,o);case"heat":return HS(
s,u=>[l,u],dH,o);case"line":return dy(s,[l,...a],n);case"bar":return dy(s,a.length>0?a:[l],n);default:return dy(s,a,n)}}
function pH(e){for(let t of re(e.aggregate?.measures)){let n=IS(t);if(n!==null)return n}return null}function HS(e,t,n,o){
let i=pr(e)??fH(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(my(i))]}}}function fH(e,t,n){let o=pH(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function dy(e,t,n){let o=e.aggregate,i=pr(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(re(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function Ed(e,t){
let n=pr(e);if(!e.aggregate||!n)return e;let o=re(e.aggregate.by).map(i=>$d(i)?my({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var hH=100;function Ml(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>Jt(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o,[a,l]=[Ze(i),Ze(s)];return{
value:we(o.name),log:a!==null&&l!==null&&a>0&&l/a>hH}})}var gH=/^[=+\-@\t\r]/;function yH(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=gH.test(t)&&!/^-\d{16,20}$/.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll(
'"','""')}"`:n}function Ad(e,t){return[e,...t].map(n=>`${n.map(yH).join(",")}\r
`).join("")}function Qs(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var bH=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],VS=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function Xs(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${ea(o??"")} ${ea(i??
"now")}`;return n(e)===n(t)}function ea(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Ur(e,t){if(Xs(e,{}))return"\
All data";let n=bH.find(([,u])=>Xs(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(ea(o)):null,a=s?VS.get(s[2]):void 0;if(s&&a&&Xs(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&Xs(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?vH(l[0],py(l[1])):`${qS(o,t,"the first even\
t")} – ${qS(i,t,"now")}`}function vH(e,t){let n=j(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${j(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function py(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function qS(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?j(e,t,j(e,t,"clock")==="00:00"?"day":"\
minute"):j(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function US(e){let{from:t,to:n}=e;
if(Xs(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===py(n)?t:`${t} - ${py(n)}`;let o=ea(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return ea(t)===o?o:`${t} - ${o}`}function WS(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":j(n,t)} – ${o===void 0?"now":xH(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${j(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[Ne(i*3600)]:[],...l].join("\
 · ")}function xH(e,t,n){let o=e!==void 0&&j(e,n,"day")===j(t,n,"day");return j(t,n,o?"clock":"minute")}function KS({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(ea(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:ea(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function Od(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),VS.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var hc=2,Wo=16,ta=20,wH=24;async function jS(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(h=>({canvas:h,box:h.getBoundingClientRect()})),a=Math.min(...s.map(({box:h})=>h.
top)),l=Math.max(...s.map(({box:h})=>h.bottom))-a,u=kH(e),c=Math.max(1,Math.floor((i.width-2*Wo)/200)),m=Math.ceil(u.length/
c)*ta+2*ta,d=globalThis.document.createElement("canvas");d.width=i.width*hc,d.height=(Wo+2*ta+l+m+Wo)*hc;let p=d.getContext(
"2d");if(!p)return null;p.scale(hc,hc),p.fillStyle=dt("--surface"),p.fillRect(0,0,i.width,d.height/hc);let f=Wo+2*ta;Rd(
p,CH(t),Wo,Wo+12,`600 13px ${dt("--font")}`,dt("--text"),i.width-2*Wo),Rd(p,`${q(t.dataset)}, ${Ur(t,n)}, ${n}`,Wo,Wo+12+
ta,`12px ${dt("--font")}`,dt("--muted"),i.width-2*Wo);for(let{canvas:h,box:b}of s)p.drawImage(h,b.left-i.left,f+b.top-a,
b.width,b.height);return u.forEach(({text:h,color:b},y)=>{let[w,v]=[Wo+y%c*200,f+l+ta+Math.floor(y/c)*ta];p.fillStyle=b,
p.fillRect(w,v-8,12,8),Rd(p,h,w+20,v,`12px ${dt("--font")}`,dt("--text"),168)}),Rd(p,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Wo,f+l+m-4,`12px ${dt("--font")}`,dt("--muted"),i.width),new Promise(h=>{d.toBlob(h,"\
image/png")})}function Rd(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Ju(t,u);e.fillText(l,n,o)}function kH(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,wH)}function CH(e){let t=re(e.aggregate?.measures).join(", ")||"count()",n=re(e.aggregate?.by);
return q(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function GS(e){return ne("v1/links",{body:e})}async function JS(e,t){return ne(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function YS(e){return Wt(`l/${encodeURIComponent(e.id)}`)}var Qn=new zs,Ld=me(Ir("waits")==="yes");function ZS(e){Ld.value=e,Hr("waits",e?"yes":"no")}var SH=150,fy,Pl=null;function Ko(){
clearTimeout(fy),Pl=xe.value,Qn.run(Pl,{history:!0})}function QS(){On(()=>{let{state:e,how:t}=Xm.value,n=Qi.value,o=Zt.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Pl!==null&&Ht(Pl,e.document)||Ld.value&&Pl!==
null&&Ht(De(Pl).dataset,e.document.dataset)||(clearTimeout(fy),fy=setTimeout(Ko,t==="replace"?SH:0))})}function hy(e){return`'${e.replaceAll("'","'\\''")}'`}function gc(e){return`sluice query ${hy(JSON.stringify(e))}`}function XS(e,t){
return`curl -H 'Content-Type: application/json' ${hy(e)} \\
  -d ${hy(JSON.stringify(t))}`}function yc(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function gy(e){return XS(Wt("v1/query"),e)}function tT(){let{document:e}=Be.value,t=MH();return[{label:"Copy link",icon:"\
share",act:()=>{Ws(Be.value).then(n=>Ie(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{TH().
then(eT)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(eT)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>Ie(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>Ie(gc(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Ie(gy(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>Ie(yc(e),"The code")}]}async function TH(){return{...await nT(Be.value),document:Be.value.document,
frozen:!1}}function MH(){let{phase:e,answer:t,former:n}=Qn.result.value;return e!=="exact"||!t||n?null:async()=>({...await nT(
Be.value),document:PH(Be.value.document,t.query),frozen:!0,answer:t})}async function nT({document:e,view:t,as:n,open:o}){
return{path:`/${yl(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await gl(o)}}}function PH(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function eT(e){try{Ie(YS(await GS(e)),"\
The short link")}catch(t){X(`The link cannot be saved: ${J(t).message}`)}}var oT="Xo";function iT({document:e,answer:t,zone:n}){let o=I(null),i=a=>{a.catch(l=>X(q(J(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:oT,children:r(ot,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(DH(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(sT(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(AH(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(rT(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Qs(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(rT(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Ie(gy(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Ie(gc(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Ie(yc(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Ws(Be.
value).then(a=>Ie(a,"The link"))}}],children:"Export"})})}async function DH(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await jS(i,t,n);s?Qs(s,`${o}.png`):X("This chart is a table; take it along as CSV.")}async function sT(e,t){
let n=[...e.rows,...e.other?[EH(e.other,"(other)")]:[]];Qs(new Blob([Ad(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function EH(e,t){return e.map((n,o)=>o===0?t:n)}async function AH(e,t){await sT(await ne("v1/q\
uery",{body:$e($e(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function rT(e,t,n){let o=await Xa(`v1/query?\
format=${t}`,{body:e});Qs(await o.blob(),n)}function ct(e,t){let n=re(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>Vo(e.columns[a]))}}function aT(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function na(e,t,n,o=null){let{times:i,starts:s,places:a}=by(e,t),l=OH(t.
keys,i.length),u=[];e.rows.forEach((m,d)=>{let p=a.get(m[t.time]);if(p===void 0)return;let f=l(m,u),h=m[n];f.values[p]=Ze(
h);let b=o?.[d]?.[n];b&&(f.low??=yy(i.length),f.high??=yy(i.length),[f.low[p],f.high[p]]=b)}),RH(u);let c=u.map(m=>({...m,
total:m.values.reduce((d,p)=>d+(p??0),0)}));return{times:i,starts:s,series:c.sort((m,d)=>d.total-m.total)}}function yy(e){
return new Array(e).fill(null)}function OH(e,t){let n=new Map,o=new Map,i=e.length===1?e[0]:-1;return(s,a)=>{let l=i<0?void 0:
s[i],u=i>=0&&(l===null||typeof l!="object"),c=u?"":JSON.stringify(e.map(p=>s[p])),m=u?n.get(l):o.get(c);if(m)return m;let d={
keys:e.map(p=>s[p]),values:yy(t),low:null,high:null};return u?n.set(l,d):o.set(c,d),a.push(d),d}}function RH(e){if(!(e.every(
({low:t})=>t===null)||e.some(({values:t})=>t.some(n=>n!==null&&n<0))))for(let{low:t}of e)t?.forEach((n,o)=>{n!==null&&n<
0&&(t[o]=0)})}function lT(e,t){let n=new Map(e.series.map(({keys:i},s)=>[JSON.stringify(i),s])),o=({keys:i})=>n.get(JSON.
stringify(i))??n.size;return{...t,series:t.series.toSorted((i,s)=>o(i)-o(s))}}function by(e,t){let n=new Map,o=new Map,i;
for(let u of e.rows){let c=u[t.time];if(c===i||(i=c,n.has(c)))continue;let m=LH(c);n.set(c,m),m!==null&&o.set(m,String(c))}
let s=[...o.keys()].sort((u,c)=>u-c),a=new Map(s.map((u,c)=>[u,c])),l=new Map([...n].flatMap(([u,c])=>c===null?[]:[[u,a.
get(c)]]));return{times:s,starts:s.map(u=>o.get(u)),places:l}}function uT(e,t){let n=e[0]?.length??0,o=Array.from({length:n},
(s,a)=>e.reduce((l,u)=>l+Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??
0),t?o[l]===0?0:i[l]/o[l]:i[l])))}function bc(e,t){return t<=1?e:e.map((n,o)=>{let i=e.slice(Math.max(0,o-t+1),o+1);return i.
length<t||i.includes(null)?null:i.reduce((s,a)=>s+a,0)/t})}function ss(e){return/^\s*(count|sum)\s*\(/i.test(e)}function LH(e){
let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function fr(e){let t=e.slice(1).map((n,o)=>n-
e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function oa(e){if(e===null)return{chart:null,settings:new Map};let t=e.indexOf(":"),n=t<0?e:e.slice(0,t),o=t<0?[]:e.slice(
t+1).split(",").filter(s=>s!==""),i=new Map(o.map(s=>{let a=s.indexOf("=");return a<0?[s,""]:[s.slice(0,a),FH(s.slice(a+
1))]}));return{chart:n===""?null:n,settings:i}}function vy({chart:e,settings:t}){let n=[...t].map(([o,i])=>i===""?o:`${o}\
=${BH(i)}`);return n.length===0?e:`${e??""}:${n.join(",")}`}function cT(e,t){let{chart:n,settings:o}=oa(e),i=new Map(o);
for(let[s,a]of Object.entries(t))a===null||a===!1?i.delete(s):i.set(s,a===!0?"":a);return vy({chart:n,settings:i})}function Mo(e){
return e.length===0?null:e.map(t=>t.replaceAll("~","~0").replaceAll(" ","~1")).join(" ")}function Po(e){return e===void 0||
e===""?[]:e.split(" ").map(t=>t.replaceAll("~1"," ").replaceAll("~0","~"))}var NH=/[%,]/g;function BH(e){return e.replace(
NH,t=>t===","?"%2C":"%25")}function FH(e){return e.replaceAll("%2C",",").replaceAll("%25","%")}var xy=Wi(null);function lo(e){let t=ji(xy);return t?.answer===e?t?.intervals??null:null}function vc(e,t,n){let o=I(null),
i=o.current!==null&&o.current.of===e?n(o.current.value,t):t;return o.current={of:e,value:i},i}function Nd(e,t,n){return n||
t>e*.7?Math.max(e,t):t}function ht(e,t){if(e==null)return;let n=Kt(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"?null:
n[0]===n[1]?void 0:[n[0],n[1]]}function Wr(e,t,n="none"){if(t===void 0)return Xe(e,n);let[o,i]=t??[NaN,NaN];return n==="\
share"?pw(e,o,i):dw(e,o,i,s=>Xe(s,n))}function Bd([e,t],n="none"){return`between ${Xe(e,n)} and ${Xe(t,n)} in 95 of 100 \
cases`}function jo(e,t){return t===void 0?V(e):Wr(e,t)}function Xn(e,t){return e===null?"–":t===void 0?W(e):Wr(e,t,"sh\
are")}function Ot(e,t){return t===null?e:`~ ${e}`}function as(e){return e.replace(/ \u00b1.*$/,"")}function mT(e,t){let n=[];
return dT(e,t,n),n.sort((o,i)=>o-i),n[n.length>>1]??null}function dT(e,t,n){if(!(t===null||typeof t!="object")){if(typeof e==
"number"){let[o,i]=t;e!==0&&typeof o=="number"&&typeof i=="number"&&n.push((i-o)/2/Math.abs(e));return}for(let[o,i]of Object.
entries(t))dT(Kt(e,[Array.isArray(e)?Number(o):o]),i,n)}}function pT(e,t){return t==="entries"?Le(e,"pass","passes"):t===
"starts"?Le(e,"start"):Le(e,"actor")}var hT="So",gT="Bo",yT="oi",bT="Co",vT="Eo",xT="Io",wT="Uo",kT="Ho";function uo({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,arranged:a,trend:l,shaded:u=!1,shares:c=!1,label:m="Ans\
wer"}){let d=lo(e),p=vc(t,d!==null,(v,k)=>v||k),f=G(()=>CT({answer:e,intervals:d,roomy:p},t,n,c,u),[e,d,p,t,n,c,u]),h=zH(
l?[...f,IH(l)]:f,a),b=G(()=>e.rows.map(v=>({cells:v,kind:"group"})),[e]),y=G(()=>HH(e),[e]),w=s&&((v,k,T)=>s(v.cells,k.key,
T));return r(Pe,{label:m,columns:h,rows:b,summary:y,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},layout:a?.layout,...w?{
onCell:w,onMenu:w}:{}})}function zH(e,t){if(!t)return e;let n=e.filter(({key:o})=>!t.without.includes(o));return Wm(n.length>
0?n:e,t.order)}function IH(e){return{key:"trend",head:"trend",width:"128px",sortable:!1,cell:({cells:t,kind:n})=>n==="gr\
oup"?e(t):null}}function wy(e,t){return CT({answer:e,intervals:null,roomy:!1},t,"UTC",!0,!1).map(({key:n})=>({key:n,label:q(
n)}))}function HH(e){let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.
total,kind:"total"}),t}function ky(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.
keys.map(o=>n[o])),n]))}function qH(e,{kind:t},n,o){return ht(e,t==="group"?["rows",n,o]:[t,o])}function CT({answer:e,intervals:t,
roomy:n},o,i,s,a){let l=ct(e,o),u=l.time<0?0:fr(by(e,l).times),c=new Set([l.time,...l.keys]),m=ky(e,l);return e.columns.
flatMap((d,p)=>{let f=a&&l.measures.includes(p)?KH(e.rows.map(b=>Ze(b[p]))):null,h={key:d.name,head:r(D,{value:d.name,most:48}),
number:Vo(d)&&!c.has(p),...n&&l.measures.includes(p)?{width:"minmax(144px, max-content)"}:{},cell:(b,y)=>b.kind!=="group"&&
c.has(p)?p===0?r(D,{shown:WH(b.kind)}):null:p===l.time?Sn(String(b.cells[p]),u,i):r(Fd,{value:b.cells[p],column:d,zone:i,
isKey:c.has(p),sure:c.has(p)?void 0:qH(t,b,y,p),...f&&b.kind==="group"?{shade:f(b.cells[p])}:{}})};return l.measures.includes(
p)?[h,...s&&ss(d.name)&&l.keys.length>0?[VH(e,p)]:[],...m?[UH(e,l,m,p)]:[]]:[h]})}function VH(e,t){let n=s=>Ze(s?.[t])??
0,o=n(e.total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"\
176px",sortable:!1,number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:hT,children:[
a!=="total"&&r("span",{class:gT,children:r("span",{class:yT,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),
r("span",{class:bT,children:W(l)})]})}}}function UH(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.
total:l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"\
vs previous",number:!0,sortable:!1,cell:a=>{let[l,u]=[Ze(a.cells[o]),Ze(s(a))];if(l===null||u===null)return r("span",{class:vT,
title:"not there before",children:l===null?"–":"new"});let c=`${Xe(u,Jt(i.name),!0)} before`;return r("span",{title:c,
children:u===0?l===0?W(0):"new":Ln(l/u-1)})}}}function WH(e){return e==="other"?Hn:{text:Jn.total,kind:"other"}}function KH(e){
let t=e.filter(i=>i!==null),[n,o]=[Math.min(0,...t),Math.max(0,...t)];return i=>o>n?((Ze(i)??n)-n)/(o-n):0}function Fd({
value:e,column:t,zone:n,isKey:o=!1,sure:i,shade:s}){let a=Vo(t)?Ze(e):null;if(a===null)return r(D,{shown:Co(e,t,n),most:64,
middle:!0});let l=Jt(t.name),u=Xe(e,l,!0),c=i!==void 0?Wr(a,i,l):o&&!t.name.startsWith("bins(")?u:Xe(a,l),m=r("span",{class:s===
void 0?void 0:wT,title:i?Bd(i,l):u,children:c});return s===void 0?m:r(O,{children:[r("span",{class:xT,style:{"--shade":`${(s*
40).toFixed(0)}%`}}),m]})}function zd(e,t){let n=[...new Set(e)].sort((d,p)=>d-p),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,m=(t.scale==="log"?jH(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(d,p)=>s+p*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(d=>GH(i,d));return{edges:o?[0,...m]:m,scale:t.scale,zero:o}}function jH(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function GH(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function xc({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function Cy(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(h=>u[h]),m=JSON.stringify(c),d=s.get(m);d||s.set(m,d={keys:c,counts:new Array(
a).fill(0),nulls:0});let p=Ze(u[i])??0,f=Ze(u[n]);if(f===null)d.nulls+=p;else{let h=t.zero&&f<=0?0:xc(t,f*(1+Math.sign(f)*
1e-12));h>=0&&h<a&&(d.counts[h]+=p)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce((c,m)=>c+m,0)})).sort((u,c)=>c.
total-u.total)}function wc(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=o)/t)}function ST(e,t,n){let o=wc(t),i=xc(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(Ti(e,n)-i)}function JH({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function Ti(e,t){let n=e.edges.length-1,o=xc(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function TT(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return JH(e,o,Math.max(0,Math.min(1,t-o)))}function Id(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?ZH(n,o,t):[];return i.length>1?i:YH(n,o,t)}function YH(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function ZH(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var MT="Lo";var eq=2;function Hd({height:e,draw:t,onWidth:n}){let o=I(null),[i,s]=C(0),a=ll.value;return nt(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let m=Math.floor(l.clientWidth);s(m),n?.(m)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),nt(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(eq,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:MT,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function _l(e,t,n){e.font=`12px ${dt("--font")}`,e.fillStyle=dt("--muted"),e.textAlign=t,e.textBaseline=
n}function PT(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function qd(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var $T="Mo",DT="No",ET="re",AT="Ro",Sy="Ao",OT="Do",RT="To",LT="ni",Ty="_o",NT="qo",BT="Fo",FT="Go",My="pi";var ra=56,IT=16,zT=12,tq=24;function HT(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[m,d]=C(0),p=I(null),f=n.length,h=Math.max(1,m-ra-IT),b=(T,$)=>(T-$.getBoundingClientRect().left-ra)/h*f,y=(T,$)=>Math.max(
0,Math.min(f-1,Math.floor(b(T,$)))),w=Dm((T,$,P)=>{nq(T,$,P,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:$T,onPointerMove:T=>{let $=y(T.clientX,T.currentTarget);e.onCursor($),p.current&&
e.onSelect&&Math.abs(T.clientX-p.current.x)>3&&e.onSelect({from:Math.min(p.current.from,$),to:Math.max(p.current.from,$)+
1})},onPointerUp:T=>{let $=p.current;p.current=null,$&&Math.abs(T.clientX-$.x)<=3&&e.onBin?.($.from,new DOMRect(T.clientX,
T.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:T=>{T.button===0&&(T.currentTarget.setPointerCapture(
T.pointerId),p.current={from:y(T.clientX,T.currentTarget),x:T.clientX})},children:r(Hd,{height:s,draw:w,onWidth:d})})}function nq(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((k,T)=>k+T,0),m=a==="count"?s:a==="cdf"?wc(s):s.map(k=>c===
0?0:k/c),d=PT(a==="cdf"?1:o.largest>0?o.largest:Math.max(...m,0),n<160?3:4),p=d.at(-1)||1,f={left:ra,top:zT,width:t-ra-IT,
height:n-zT-tq},h=k=>f.left+k/Math.max(1,s.length)*f.width,b=k=>f.top+f.height-k/p*f.height;e.clearRect(0,0,t,n),oq(e,f,
d,b,a);let y=dt("--selection"),w=dt(o.color);u&&(e.globalAlpha=.12,e.fillStyle=y,e.fillRect(h(u.from),f.top,h(u.to)-h(u.
from),f.height),e.globalAlpha=1);let v=f.width/s.length>5?1:0;s.forEach((k,T)=>{let $=m[T],P=u!==null&&T>=u.from&&T<u.to;
e.fillStyle=P?y:w,e.globalAlpha=l===null||l===T?1:.75;let R=$>0?Math.max(1,b(0)-b($)):0;e.fillRect(h(T),b(0)-R,Math.max(
1,h(T+1)-h(T)-v),R)}),e.globalAlpha=1,rq(e,f,i,h,o.unit)}function oq(e,t,n,o,i){e.strokeStyle=dt("--line"),e.lineWidth=1,
_l(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?V(s):W(s),t.left-8,a)}}function rq(e,t,n,o,i){_l(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,m=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));m-c<s+12||(e.fillText(l,m,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=m+c)};n.zero&&a("≤ 0",o(.5));for(let l of Id(n,Math.max(2,Math.floor(t.width/80))))
a(Xe(l,i),o(Ti(n,l)))}var Vd=12,Py=360,iq=132;function VT(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,{edges:m,histograms:d,all:p,property:f}=e.parts,[h,b]=C(null),y=Jt(i.value),w=p.counts.length,v=f===""?p:d[h?.
group??0]??p,k=R=>{let B={ArrowRight:(h?.bin??-1)+1,ArrowLeft:(h?.bin??w)-1,Home:0,End:w-1}[R.key];if(B!==void 0&&w>0){let A=Math.
max(0,Math.min(B,w-1));return R.shiftKey&&u(sq(l,h?.bin??A,A),m),b({bin:A,group:h?.group??0,left:A>w/2}),!0}if(R.key!=="\
Enter"&&R.key!=="."||!h)return!1;let Z=R.target.getBoundingClientRect();return c(h.bin,m,f===""?[]:v.keys,new DOMRect(Z.
left+ra+(h.bin+.5)/w*(Z.width-ra-16),Z.top+80,0,0)),!0},T=Math.max(0,...d.slice(0,Vd).map(({counts:R,total:B})=>Math.max(
0,...R)/(s==="count"?1:B||1))),$=(R,B)=>r(HT,{edges:m,counts:R.counts,mode:s,unit:y,height:f===""?Py:iq,color:f===""?"--\
series-1":Tn(Bn(f,R.keys)),largest:f===""||s==="cdf"?0:T,cursor:h?.bin??null,selection:l,onCursor:Z=>b(Z===null?null:{bin:Z,
group:B,left:Z>w/2}),onSelect:Z=>u(Z,m),onBin:(Z,A)=>c(Z,m,f===""?[]:R.keys,A)}),P=({bin:R,left:B})=>r(cq,{edges:m,histogram:v,
bin:R,unit:y,start:B});return r(Qe,{title:r(O,{children:["Distribution of ",r(D,{value:i.value,most:64}),f!==""&&r(O,{children:[
" by ",r(D,{value:f,most:48})]})]}),summary:mq(i,p,a,y,f,d.length),onKey:k,announced:h?KT(m,v,h.bin,y).join(", "):"",table:r(
uo,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[f===""?r(O,{children:[$(p,0),r(lq,
{edges:m,counts:p.counts,percentiles:a,unit:y,onMove:e.onPercentile})]}):r(aq,{histograms:d,render:$,readout:R=>h?.group===
R&&P(h)}),p.nulls>0&&r("p",{class:Ty,children:[z(p.nulls)," without a value (",W(p.nulls/(p.nulls+p.total)),") are not d\
rawn."]}),f===""&&h&&P(h)]})}function UT(e,t,n){let o=ct(e,t),i=o.keys.find(d=>e.columns[d].name.startsWith("bins("))??o.
keys[0]??0,s=o.keys.filter(d=>d!==i),a=e.rows.map(d=>Ze(d[i])).filter(d=>d!==null),l=zd(a,n),u=o.measures[0]??e.columns.
length-1,[c]=Cy(e,l,i,[],u),m={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:Cy(e,l,i,s,u),all:c??m,property:s.
map(d=>e.columns[d].name).join()}}function sq(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{
from:Math.min(o,n),to:Math.max(o,n)+1}}function aq({histograms:e,render:t,readout:n}){return r(O,{children:[r("div",{class:OT,
children:e.slice(0,Vd).map((o,i)=>r("div",{class:RT,children:[r("div",{class:LT,children:[r("span",{children:r(D,{value:o.
keys[0],most:40,middle:!0})}),r("span",{class:Sy,children:V(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),e.length>
Vd&&r("p",{class:Ty,children:[Vd," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function lq({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=I(null),a=t.length;if(a===0)return null;let l=c=>{let m=s.current.
getBoundingClientRect(),d=Math.max(0,Math.min(a,(c-m.left)/m.width*a));return qT(ST(e,t,TT(e,d)))},u=uq(n.map(({value:c})=>c===
null?null:Ti(e,c)/a));return r("div",{ref:s,class:DT,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:m},d)=>{let p=m===null?null:Ti(e,m)/a*100;return p===null?null:r(O,{children:[r("span",{class:AT,style:{left:`${p}\
%`,top:`${12-Py}px`,height:`${Py-36}px`}},`line ${d}`),r("button",{type:"button",class:ET,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${_y(c)}, ${Xe(
m,o)}`,style:{left:`${Math.max(2,Math.min(97,p))}%`,top:`${u[d]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(
f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(f.pointerId)&&i(d,l(f.clientX))},onKeyDown:f=>{let h={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];h!==void 0&&(f.preventDefault(),f.stopPropagation(),i(d,qT(c+h*(f.shiftKey?.001:
.01))))},children:[r("span",{class:Sy,children:_y(c)}),Xe(m,o)]},d)]})})})}function uq(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function qT(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function _y(e){return`p${Number((e*100).toFixed(2))}`}function WT(e,t,n,o){
let i=e.zero&&t===0?"up to":Xe(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${Xe(e.edges[n]??0,o)}`}
function $l(e,t,n){return WT(e,t.from,t.to,Jt(n))}function KT(e,t,n,o){let i=t.counts[n]??0,s=wc(t.counts),a=n===0?0:s[n-
1]??0;return[WT(e,n,n+1,o),`${z(i)} events`,`${W(t.total===0?0:i/t.total)} of all`,`${W(a)} below`,`${W(1-(s[n]??1))} ab\
ove`]}function cq({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=KT(e,t,n,o);return r("div",{class:Ce(NT,i&&
BT),"aria-hidden":"true",children:[r("div",{class:FT,children:s}),r("div",{class:My,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:My,children:[r("span",{children:u}),r("span",{children:c})]})]})}function mq(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${_y(l)} ${Xe(u,o)}`).join(", ");return`Distribution of ${ee(
e.value).text}${i===""?"":` by ${ee(i).text}, ${s} groups`}, ${V(t.total)} values in ${t.counts.length} bins${a===""?"":
`, ${a}`}`}var jT=Wi(null);function GT(){return ji(jT)??Be.value}function Dl({view:e,document:t,result:n,drawn:o}){let i=oa(o.as).chart??
e.chartOf(t);return r(jT.Provider,{value:o===Be.value?null:o,children:r(xy.Provider,{value:n,children:r(e.Page,{document:t,
result:n,as:i})})})}function Go(){let{settings:e}=oa(GT().as);return{text:t=>e.get(t),isOn:t=>e.has(t),choice:(t,n)=>(n.
find(({value:o})=>o===e.get(t))??n[0]).value,set:(t,n)=>fe({as:cT(Be.value.as,t)},n)}}var $y=!1;addEventListener("pointe\
rdown",()=>{$y=!0},!0);for(let e of["pointerup","pointercancel"])addEventListener(e,()=>{$y=!1},!0);function El(){let e=GT().
open.find(({kind:s})=>s===Fr),[t,n]=C(null),o=I(null);return o.current=t,F(()=>{if(!t)return;let s=new AbortController,a=()=>{
Ng({kind:Fr,...o.current}),n(null)};return addEventListener("pointerup",a,{signal:s.signal}),addEventListener("pointerca\
ncel",()=>n(null),{signal:s.signal}),()=>s.abort()},[t!==null]),{selected:t??e??null,isDrawing:t!==null,set:s=>{$y&&s?n(
s):Ng(s&&{kind:Fr,...s},s&&e?"replace":"push")}}}function Kr(e,t,n,o){return ne("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var ia=me([]);function Ue(e,t){ia.value=[...ia.value,{from:Be.value,to:e.document,label:t}].slice(-12),fe(e)}function Dy(e){
ia.value=ia.value.slice(0,e)}function JT(){On(()=>{let e=Be.value,t=ia.peek().findIndex(n=>Ht(n.from.document,e.document));
t>=0&&Dy(t)})}var YT="Jo";function ZT({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=C(""),a=Ae(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=Og(e),c=[...a.map(({name:p})=>p),...Object.keys(e.define??{})],m=a.filter(({name:p,type:f})=>p.toLowerCase().includes(
l)&&f!=="timestamp"&&we(p)!==u).map(p=>({value:we(p.name),label:r(D,{value:p.name,most:48}),note:p.distinct===void 0?p.type:
`${V(p.distinct)} values`})),d=p=>{o(),Kr(e,t,p).then(f=>{f.by&&Ue({document:f.by,open:[]},`${f.label} by ${p}`)},f=>X(q(
J(f).message)))};return r(tn,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:YT,children:r(es,{label:"Brea\
k down by",text:i,onText:s,options:m,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:p=>d(c.includes(p)?we(p):
p),placeholder:"a property or an expression"})})}function jr(){let[e,t]=C(null);return{openAt:t,menu:e&&r(fq,{at:e,onClose:()=>t(null)})}}function fq({at:e,onClose:t}){let n=G(
()=>Kr(e.document,e.mark),[e]),{answer:o,error:i}=Ey(n),[s,a]=C(!1);if(s)return r(ZT,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,m=>X(q(J(m).message)))},u=e.head??(i?q(i.message):o?r(D,{value:o.label,most:160}):
"…");return r(To,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...hq(e,o,i,l,()=>a(!0))]})}function Ey(e){let[t,n]=C({of:null,answer:null,error:null});return F(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:J(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function hq(e,t,n,o,i){let s=(a,l,u,c)=>{let m=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:m||n!==null,reason:gq(t,u),act:o(c)}};return[s("Only this","filter","only",a=>kc(a.only,a.label)),
s("Exclude","minus","exclude",a=>kc(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",Ay),s("Actors","actor","actors",Oy),s("Save as cohort…","save","coho\
rt",a=>Ry(a)),s("Explain","difference","explain",Ly),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Ie(
QT(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Ie(a.predicate,"The condition"))]}function gq(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:q(n)}function QT(e){return e===null?"":Array.isArray(e)?
e.map(t=>QT(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function kc(e,t){e&&Ue({document:e,open:[]},t)}
function Ay({events:e,label:t}){e&&Zn({kind:"events",document:e,label:t})}function Oy({actors:e,cohort:t,label:n}){e&&Zn(
{kind:"actors",request:e,cohort:t,label:n})}function Ry({actors:e,cohort:t,label:n}){Zn({kind:"cohort",request:e,cohort:t,
label:n})}function Ly({explain:e,label:t}){e&&Ue({view:"difference",document:e,as:null,open:[]},`explain ${ee(t).text}`)}var XT="Ko",e2="Oo",t2="Po",n2="Qo",o2="Vo";var bq=new Promise(()=>{});function Al({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,
t]),l=G(()=>t?Kr(e,t):bq,[a]),{answer:u,error:c}=Ey(l),m=lt(u?.count??null),d=m.phase==="exact"&&m.answer&&"rows"in m.answer?
m.answer.rows[0]?.at(-1):void 0,p=u===null;return r("section",{class:XT,"aria-label":"Selection",children:[r("div",{class:e2,
children:[r("span",{class:t2,children:n}),r("span",{class:n2,role:"status",children:typeof d=="number"?`${z(d)} events${o?
`, ${W(d/o)}`:""}`:c?"":"…"})]}),c&&r(pe,{error:c}),r("div",{class:o2,children:[s,r(_,{small:!0,kind:"outlined",icon:"\
filter",disabled:p||!u.only,onClick:()=>kc(u?.only??null,u?.label??""),children:"Only"}),r(_,{small:!0,kind:"outlined",icon:"\
minus",disabled:p||!u.exclude,onClick:()=>kc(u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(_,{small:!0,
kind:"primary",icon:"difference",disabled:p||!u.explain,onClick:()=>u&&Ly(u),children:"Explain"}),r(_,{small:!0,kind:"ou\
tlined",icon:"rows",disabled:p||!u.events,onClick:()=>u&&Ay(u),children:"Events"}),r(_,{small:!0,kind:"outlined",icon:"a\
ctor",disabled:p||!u.actors,onClick:()=>u&&Oy(u),children:"Actors"}),r(_,{small:!0,kind:"outlined",icon:"save",disabled:p||
!u.cohort,onClick:()=>u&&Ry(u),children:"Cohort"}),r(_,{small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var vq=[10,20,40,60,100,200],xq=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function Ud({bins:e,document:t,
onDocument:n}){let i=Ml(Ae(t.dataset).value.value).map(({value:s,log:a})=>({label:q(s),checked:s===e.value,act:()=>n(Ed(
t,{value:s,scale:a?"log":"linear"}))}));return r(O,{children:[r(ot,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:q(e.value)}),r(_t,{label:"Scale",choices:xq,value:e.scale,onChange:s=>n(Ed(t,{scale:s}))}),r(ot,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:vq.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(Ed(t,{count:s}))})),
children:[e.count," bins"]})]})}function Sc(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function r2(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}function Ny(e,t,{edges:n}){let o=n.length-1;if(!e||e.column!==t.value||o<1)return null;
let i=(u,c)=>typeof u=="number"?n.findIndex(m=>m>=u-Math.abs(u)*1e-9):c,[s,a]=[i(e.from,0),i(e.to,o)],l=a<0?o:a;return s<
0||s>=l?null:{from:s,to:l}}function i2(e,t,n){if(!e)return null;let o=e.range?Ny(e.range,t,n.edges):{from:0,to:n.bins},i=(u,c)=>u===
void 0?c:n.times.findIndex(m=>m*1e3>=Date.parse(u)),[s,a]=[i(e.time?.from,0),i(e.time?.to,n.times.length)],l=a<0?n.times.
length:a;return o===null||s<0||s>=l?null:{left:s,right:l,low:o.from,high:o.to}}function By({time:e,range:t}){return{...e?
{time:e}:{},...t?{range:t}:{}}}var s2="Wo",a2="Yo",l2="Zo",u2="en",c2="in",Fy="di",Wd="rn";var m2=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function p2({answer:e,
of:t,bins:n,zone:o,actions:i}){let s=Go(),a=s.choice("height",m2),{selected:l,isDrawing:u,set:c}=El(),{openAt:m,menu:d}=jr(),
p=kq(t,n.value,s),f=G(()=>UT(e,t,n),[e,t,n.count,n.scale]),h=l&&Ny(l.range,n,f.edges),b=wq(e,t),y=(v,k,T)=>({range:Sc(n,
k,v),...b!==null&&T.length>0?{keys:{[b]:T[0]}}:{}}),w=e.total?.at(-1);return r(O,{children:[r("div",{class:Wd,children:r(
VT,{answer:e,document:t,parts:f,zone:o,bins:n,mode:a,percentiles:p.list,onPercentile:p.move,selection:h,onSelect:(v,k)=>c(
v&&{range:Sc(n,k,v)}),onBin:(v,k,T,$)=>m({document:t,mark:y({from:v,to:v+1},k,T),anchor:$,value:k.edges[v]}),actions:r(O,
{children:[r(Ud,{bins:n,document:xe.value,onDocument:v=>fe({document:v})}),r(_t,{label:"Height",choices:m2,value:a,onChange:v=>s.
set({height:v==="count"?null:v})}),i]})})}),h&&r(Al,{document:t,mark:u?null:y(h,f.edges,[]),label:`${n.value}: ${$l(f.edges,
h,n.value)}`,total:typeof w=="number"?w:void 0,onClear:()=>c(null)}),d]})}function wq(e,t){let n=ct(e,t).keys.find(o=>!e.
columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}var d2=[.5,.95,.99];function kq(e,t,n){let o=Po(
n.text("percentiles")).map(b=>Number(b)/100).filter(b=>b>0&&b<1),i=o.length>0?o:d2,[s,a]=C(null),l=s??i,u=l.join();F(()=>{
if(!s)return;let b=setTimeout(()=>{n.set({percentiles:u===d2.join()?null:Mo(s.map(y=>String(Number((y*100).toFixed(2)))))}),
a(null)},250);return()=>clearTimeout(b)},[u,s!==null]);let{compare:c,...m}=De(e),d=l.map((b,y)=>`quantile(${t}, ${b}) as\
 p_${y}`),{answer:p}=lt({...m,aggregate:{...e.aggregate?.over===void 0?{}:{over:e.aggregate.over},measures:d}}),f=p&&"ro\
ws"in p?p.rows[0]:void 0;return{list:l.map((b,y)=>({share:b,value:Ze(f?.[y])})),move:(b,y)=>a(l.map((w,v)=>v===b?y:w))}}var f2="an",h2="li",g2="v",y2="tn",b2="on",v2="nn",x2="xi",w2="pn",k2="dn",C2="ln";var Kd=50;function S2(e){let t=ct(e.answer,e.document);return r("div",{class:f2,children:t.measures.map(n=>r(Sq,{...e,shape:t,
measure:n},n))})}function Sq({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=C(-1),c=I(null),
m=e.columns[a].name,d=Jt(m),p=s.keys.map(A=>e.columns[A].name).join(),f=ss(m),h=[...e.rows.slice(0,Kd),...e.other&&e.rows.
length<=Kd?[e.other]:[]],b=A=>Ze(A[a])??0,y=lo(e),w=(A,N)=>ht(y,A===e.other?["other",a]:["rows",N,a]),v=h.map((A,N)=>Math.
max(b(A),w(A,N)?.[1]??0)),k=vc(t,Math.max(0,...v),(A,N)=>Nd(A,N,y!==null)),T=vc(t,y!==null,(A,N)=>A||N),$=e.total?b(e.total):
0,P=ky(e,s),R=A=>A===e.other?Jn.other:s.keys.map(N=>ee(A[N]).text).join(", "),B=A=>`${R(A)}, ${Xe(b(A),d)}${f&&$>0?`, ${W(
b(A)/$)}`:""}`,Z=A=>{let N={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:h.length-1}[A.key];if(N!==void 0){let U=Math.max(0,Math.
min(N,h.length-1));return u(U),c.current?.children[U]?.scrollIntoView({block:"nearest"}),!0}let K=c.current?.children[l];
return A.key!=="Enter"&&A.key!=="."||!K?!1:(o(h[l],m,K),!0)};return r(Qe,{title:ee(m).text,onKey:Z,announced:l>=0&&h[l]?
B(h[l]):"",actions:i?.(m),summary:`Bar chart of ${ee(m).text} by ${ee(p).text}, ${e.rows.length} groups${h[0]?`, ${B(h[0])}`:
""}`,table:r(uo,{answer:e,document:t,zone:n}),children:[r("ul",{ref:c,class:h2,role:"presentation","data-estimate":T,children:h.
map((A,N)=>{let K=A===e.other,U=w(A,N),ae=K?null:Ze(P?.get(JSON.stringify(s.keys.map(se=>A[se])))?.[a]);return r("li",{class:g2,
"data-cursor":N===l,onClick:se=>o(A,m,se.currentTarget.querySelector("[data-anchor]")??se.currentTarget),children:[r("sp\
an",{class:y2,"data-anchor":"",children:r(D,{...K?{shown:{text:Jn.other,kind:"other"}}:{shown:{text:R(A),kind:s.keys.length===
1?ee(A[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:b2,children:[r("span",{class:x2,"data-other":K,"\
data-estimate":U!==void 0,style:{width:`${k>0?Math.max(.2,b(A)/k*100):0}%`,...K?{}:{background:`var(${Tn(Bn(p,s.keys.map(
se=>A[se])))})`}}}),U&&r(Tq,{interval:U,largest:k})]}),r("span",{class:w2,children:Wr(b(A),U,d)}),r("span",{class:k2,children:P?
ae?Ln(b(A)/ae-1):"–":f&&$>0?W(b(A)/$):""})]},N)})}),e.rows.length>Kd&&r("p",{class:C2,children:[Kd," of ",e.rows.length,
" groups are drawn; the table has all."]})]})}function Tq({interval:[e,t],largest:n}){let o=i=>n>0?Math.max(0,i)/n*100:0;
return r("span",{class:v2,"data-whisker":"",style:{insetInlineStart:`${o(e)}%`,width:`${o(t)-o(e)}%`}})}var T2=50;function M2(e,t,n,o){let i=[...t.time<0?[]:[t.time],...t.keys].filter(u=>u!==n),s=new Map,a=new Map;for(let u of e.
rows){let c=JSON.stringify(u[n]??null),m=s.get(c)??{value:u[n],sum:0};s.set(c,{...m,sum:m.sum+(Ze(u[o])??0)});let d=i.map(
h=>u[h]),p=JSON.stringify(d),f=a.get(p)??{keys:d,at:new Map};a.set(p,f),f.at.set(c,u)}let l=[...s.values()].sort((u,c)=>n===
t.time?String(u.value).localeCompare(String(c.value)):c.sum-u.sum);return{heads:l.slice(0,T2).map(({value:u})=>u),left:Math.
max(0,l.length-T2),rows:[...a.values()],keys:i}}function P2({answer:e,document:t,zone:n,on:o,shaded:i,onCell:s}){let a=G(()=>ct(e,t),[e,t]),l=G(()=>M2(e,a,o,a.measures[0]??
0),[e,a,o]),u=G(()=>Mq(e,a,l,o,n,i),[e,a,l,o,n,i]),c=(m,{key:d},p)=>{let[f,h]=JSON.parse(d),b=m.at.get(f);b&&s(b,e.columns[h].
name,p)};return r(O,{children:[r(Pe,{label:"Answer",columns:u,rows:l.rows,onCell:c,onMenu:c}),l.left>0&&r("p",{class:kT,
children:[z(l.left)," more values of ",r(D,{value:e.columns[o].name})," have no column here; the table that is not turne\
d has all."]})]})}function Mq(e,t,n,o,i,s){let a=t.time<0?[]:[...new Set(e.rows.map(p=>Date.parse(String(p[t.time]))/1e3))].
sort((p,f)=>p-f),l=fr(a),u=(p,f)=>f===t.time?Sn(String(p),l,i):r(Fd,{value:p,column:e.columns[f],zone:i,isKey:!0}),c=new Map(
t.measures.map(p=>[p,Math.max(0,...e.rows.map(f=>Number(f[p]??0)))])),m=n.keys.map((p,f)=>({key:JSON.stringify(["",p]),head:r(
D,{value:e.columns[p].name,most:48}),cell:({keys:h})=>u(h[f],p)})),d=n.heads.flatMap(p=>t.measures.map(f=>{let h=JSON.stringify(
p??null);return{key:JSON.stringify([h,f]),number:!0,head:r(O,{children:[u(p,o),t.measures.length>1&&r(O,{children:[" ",r(
D,{value:e.columns[f].name,most:24})]})]}),cell:b=>{let y=b.at.get(h),w=c.get(f)??0;return y&&r(Fd,{value:y[f],column:e.
columns[f],zone:i,...s?{shade:w>0?Math.max(0,Number(y[f]??0))/w:0}:{}})}}}));return[...m,...d]}var _2=60,Pq=60;function jd({aggregate:e}){let t=re(e?.by);return e!==void 0&&(e.over??"events")==="events"&&t.length>0&&
!t.some(n=>/^\s*(time|bins)\s*\(/i.test(n))}var Iy=class{constructor(t){this.document=t}document;found=new Map;waiting=new Map;told=new Set;stop=new AbortController;timer;of=t=>this.
found.get(JSON.stringify(t))??null;want=(t,n)=>{let o=JSON.stringify(t);return this.told.add(n),this.found.has(o)||(this.
waiting.set(n,t),this.timer??=setTimeout(()=>{this.ask()},_2)),()=>{this.told.delete(n),this.waiting.delete(n)}};close(){
clearTimeout(this.timer),this.stop.abort()}async ask(){let t=[...this.waiting].slice(0,Pq);for(let[s]of t)this.waiting.delete(
s);let n=t.map(([,s])=>s);if(n.length===0){this.timer=void 0;return}let o=_q(this.document,n),i=await ne("v1/query",{body:o,
signal:this.stop.signal}).catch(()=>null);if(!this.stop.signal.aborted){for(let{keys:s,values:a}of i?na(i,ct(i,o),i.columns.
length-1).series:[])this.found.set(JSON.stringify(s),a);this.timer=this.waiting.size>0?setTimeout(()=>{this.ask()},_2):void 0;
for(let s of this.told)s()}}};function _q(e,t){let{compare:n,...o}=De(e),i=re(e.aggregate?.by),s=re(e.aggregate?.measures)[0]??
"count()",a=i.map(u=>u.replace(/\s+as\s+("([^"]|"")*"|\S+)\s*$/i,"")),l=t.map(u=>`(${a.map((c,m)=>$q(c,u[m])).join(" and\
 ")})`).join(" or ");return{...o,where:qn(o.where,l),aggregate:{measures:[s],by:["time('auto')",...i],limit_by:0}}}function $q(e,t){
return t==null?`(${e}) is null`:`(${e}) = ${typeof t=="string"?jt(t):JSON.stringify(t)}`}function D2(e){let t=JSON.stringify(
e),n=G(()=>e?new Iy(e):null,[t]);return F(()=>()=>n?.close(),[n]),n}var[$2,zy]=[104,20],Dq=30;function Eq(e){let t=Math.
max(1,Math.ceil(e.length/Dq));return Array.from({length:Math.ceil(e.length/t)},(n,o)=>{let i=e.slice(o*t,(o+1)*t);return i.
reduce((s,a)=>s+(a??0),0)/i.length})}function E2({trends:e,keys:t}){let[,n]=zu(c=>c+1,0),o=JSON.stringify(t);F(()=>e.want(
t,()=>n(0)),[e,o]);let i=e.of(t);if(!i)return r("span",{class:Fy});let s=Eq(i),a=Math.max(0,...s)||1,l=$2/Math.max(1,s.length-
1),u=s.map((c,m)=>`${(m*l).toFixed(1)},${(zy-1-c/a*(zy-2)).toFixed(1)}`).join(" ");return r("svg",{class:Fy,width:$2,height:zy,
"aria-hidden":"true",children:r("polyline",{points:u})})}function Hy(e,t,n){let o=Po(e.text("hide")),i=Po(e.text("order")),s=new Map(Po(e.text("widths")).flatMap(l=>{let[u,...c]=l.
split("-");return Number(u)>0?[[c.join("-"),Number(u)]]:[]})),a=Wm([...wy(t,n),{key:"trend",label:""}],i).map(({key:l})=>l);
return{without:o,order:i,layout:{widths:s,onWidth:(l,u)=>e.set({widths:Mo([...new Map(s).set(l,u)].map(([c,m])=>`${m}-${c}`))}),
onMove:(l,u)=>e.set({order:Mo(Cw(a,l,u))})}}}function qy(e,t,n){let o=e.text("pivot");return o===void 0?-1:A2(t,n).find(
i=>t.columns[i].name===o)??-1}function A2(e,t){let n=ct(e,t),o=[...n.time<0?[]:[n.time],...n.keys];return o.length>1&&n.
measures.length>0?o:[]}function O2({settings:e,answer:t,of:n}){let o=wy(t,n),{without:i}=Hy(e,t,n),s=qy(e,t,n),a=c=>e.set(
{hide:Mo(i.includes(c)?i.filter(m=>m!==c):[...i,c])}),l=(c,m,d=!1)=>({label:m,checked:e.isOn(c),disabled:d,act:()=>e.set(
{[c]:!e.isOn(c)})}),u=A2(t,n).map(c=>{let{name:m}=t.columns[c];return{label:`${q(m)} as columns`,checked:c===s,act:()=>e.
set({pivot:c===s?null:m})}});return r(ot,{small:!0,kind:"outlined",after:"down",menuLabel:"Columns",items:[l("heat","Sha\
de by size"),l("trend","Trend over time",!jd(n)),...u,"rule",...o.map(({key:c,label:m})=>({label:m,checked:!i.includes(c),
disabled:s>=0,act:()=>a(c)})),"rule",{label:"As it was",act:()=>e.set({hide:null,order:null,widths:null,heat:null,trend:null,
pivot:null})}],children:"Columns"})}var Aq=[1e3,1e4,1e5];function R2({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=Gd(e,t),l=Go(),u=re(n.
aggregate?.order)[0],c=qy(l,e,t),m=D2(l.isOn("trend")&&jd(t)?t:null),d=ct(e,t),p=m?f=>r(E2,{trends:m,keys:d.keys.map(h=>f[h])}):
void 0;return r("section",{class:s2,"aria-label":"Groups",children:[r("div",{class:a2,children:[r(Oq,{answer:e,of:t}),r(
O2,{settings:l,answer:e,of:t}),i("")]}),c>=0?r(P2,{answer:e,document:t,zone:o,on:c,shaded:l.isOn("heat"),onCell:s}):r(uo,
{answer:e,document:t,zone:o,shares:!0,sort:u===void 0?null:Lq(u),onCell:s,trend:p,shaded:l.isOn("heat"),arranged:Hy(l,e,
t),onSort:f=>fe({document:$e(n,"aggregate.order",f===null?void 0:[`"${f.key.replaceAll('"','""')}"${f.descending?" desc":
""}`])})}),a]})}function Oq({answer:e,of:t}){let n=re(t.aggregate?.by),{compare:o,...i}=De(t),s=e.other&&n.length===1&&t.
aggregate?.having===void 0&&(t.aggregate?.over??"events")==="events"?n[0].replace(/\s+as\s+("([^"]|"")*"|\S+)\s*$/i,""):
null,{answer:a}=lt(s===null?null:{...i,aggregate:{measures:[`uniq(${s})`,`count() filter (where (${s}) is null)`]}}),[l,
u]=s!==null&&a&&"rows"in a?a.rows[0]??[]:[],c=typeof l=="number"?l+(Number(u)>0?1:0):null,m=e.rows.length,d=Aq.find(p=>p>
m);return r(O,{children:[r("span",{class:l2,children:[e.other?c===null?`${z(m)} rows, the rest is (other)`:`${z(m)} of ${z(
c)} groups, the rest is (other)`:m===1?"1 row":`${z(m)} rows`,e.other&&d===void 0&&"; Export has all groups as CSV"]}),e.
other&&d!==void 0&&r(_,{small:!0,kind:"outlined",onClick:()=>te("aggregate.limit",d),children:c!==null&&c<=d?`All ${z(c)}\
 groups`:`Up to ${z(d)} groups`})]})}function L2({answer:e,of:t,zone:n,actions:o}){let{choose:i,menu:s}=Gd(e,t);return r(
O,{children:[r(S2,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function Gd(e,t){let{openAt:n,menu:o}=jr();return{
choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:Rq(e,t,s,u),anchor:l,value:s[u]})},menu:o}}
function Rq(e,t,n,o){let i=ct(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:{};if(n===e.total)return s;let a=i.
time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,u[c]]));return n===e.other?{other:!0,
...s}:{keys:l(n),...s}}function Lq(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");return{key:n.startsWith('"')?
n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function N2(e,t,n){let o=t.keys.find(b=>e.columns[b].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map,a=new Map;for(let b of e.rows){let[y,w]=[b[t.time],b[o]];typeof y=="string"&&!s.has(y)&&s.set(y,Date.
parse(y)/1e3),a.has(w)||a.set(w,-1)}let l=[...s.keys()].sort((b,y)=>s.get(b)-s.get(y)),u=new Map(l.map((b,y)=>[b,y])),c=zd(
[...a.keys()].map(Ze).filter(b=>b!==null),n),m=Math.max(0,c.edges.length-1);for(let b of a.keys()){let y=Ze(b);y!==null&&
a.set(b,c.zero&&y<=0?0:xc(c,y*(1+Math.sign(y)*1e-12)))}let d=new Float64Array(l.length*m),p=0;for(let b of e.rows){let y=u.
get(b[t.time]),w=Ze(b[i]);if(y===void 0||w===null)continue;let v=a.get(b[o]);v>=0&&v<m?d[y*m+v]+=w:p+=w}let f=l.map((b,y)=>Nq(
d.subarray(y*m,(y+1)*m))),h=l.map((b,y)=>d.subarray(y*m,(y+1)*m).reduce((w,v)=>w+v,0));return{starts:l,times:l.map(b=>s.
get(b)),edges:c,counts:d,bins:m,largest:Math.max(0,...f),tops:f,sums:h,nulls:p}}function Nq(e){return e.reduce((t,n)=>Math.
max(t,n),0)}function B2(e,t,n){if(t<=0)return()=>0;if(e==="log"){let i=Math.log(t);return s=>s<=0?0:i<=0?1:Math.max(.02,
Math.log(s)/i)}let o=e==="column"?Math.max(1,n):t;return i=>Math.max(0,i/o)}function Jd(e,t,n,o){return{left:o.alt?0:Math.
min(e.column,t.column),right:o.alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.
shift?n.bins:Math.max(e.bin,t.bin)+1}}function F2(e,{left:t,right:n,low:o,high:i}){let s=0;for(let a=t;a<n;a++)for(let l=o;l<
i;l++)s+=e.counts[a*e.bins+l]??0;return s}var I2="xn",H2="sn",q2="cn",V2="gn",Vy="hn",U2="fn",W2="un",K2="mn",j2="vn",G2="wn",J2="bn",Y2="yn",Z2="si";var Mi=64,eM=16,Mc=8,tM=24,Uy=9;function nM(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[m,d]=C(0),p=I(null),f={width:Math.max(1,m-Mi-eM),height:a-Mc-tM},h=$=>{let P=$.currentTarget.getBoundingClientRect(),
R=Math.floor(($.clientX-P.left-Mi)/f.width*t.starts.length),B=Math.floor((1-($.clientY-P.top-Mc)/f.height)*t.bins);return{
column:Q2(R,t.starts.length),bin:Q2(B,t.bins)}},b=ll.value,y=G(()=>t.bins===0||t.starts.length===0?null:Fq(t,o),[t,o,b]),
w=Dm(($,P,R)=>Bq($,P,R,{matrix:t,image:y,lines:n,unit:i,zone:s,unfinished:l}),[t,y,n,i,s,l]),v=$=>{let P=h($);e.onCursor(
P,P.column>t.starts.length/2),p.current&&X2(p.current,$)&&e.onBox(Jd(p.current.from,P,t,{shift:$.shiftKey,alt:$.altKey}))},
k=$=>{let P=p.current;p.current=null,P&&!X2(P,$)&&e.onCell(P.from,new DOMRect($.clientX,$.clientY,0,0))},T=$=>({left:`${Mi+
$.left/t.starts.length*f.width}px`,width:`${($.right-$.left)/t.starts.length*f.width}px`,top:`${Mc+(1-$.high/t.bins)*f.height}\
px`,height:`${($.high-$.low)/t.bins*f.height}px`});return r("div",{class:I2,onPointerMove:v,onPointerUp:k,onPointerLeave:()=>e.
onCursor(null,!1),onPointerDown:$=>{$.button===0&&($.currentTarget.setPointerCapture($.pointerId),p.current={from:h($),x:$.
clientX,y:$.clientY})},children:[r(Hd,{height:a,draw:w,onWidth:d}),u&&t.bins>0&&r("div",{class:H2,style:T({left:u.column,
right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:q2,"data-box":"",style:T(c)})]})}function Q2(e,t){return Math.
max(0,Math.min(t-1,e))}function X2(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(t.clientY-e.y)>3}function Bq(e,t,n,o){
let{matrix:i,image:s,lines:a,unit:l,zone:u,unfinished:c}=o,m={left:Mi,top:Mc,width:t-Mi-eM,height:n-Mc-tM};if(e.clearRect(
0,0,t,n),s===null)return;e.imageSmoothingEnabled=!1,e.drawImage(s,m.left,m.top,m.width,m.height);let d=h=>m.left+h/i.starts.
length*m.width,p=h=>m.top+(1-h/i.bins)*m.height;c>=0&&qd(e,d(c),m.top,m.left+m.width-d(c),m.height,dt("--muted"));for(let[
h,b]of a.entries())Hq(e,b,i,d,p,h);_l(e,"end","middle");let f=1/0;i.edges.zero&&e.fillText("≤ 0",m.left-8,p(.5));for(let h of Id(
i.edges,Math.max(2,Math.floor(m.height/40)))){let b=p(Ti(i.edges,h));f-b<14||(f=b,e.fillText(Xe(h,l),m.left-8,b))}qq(e,m,
i,d,u)}function Fq(e,t){let{starts:{length:n},bins:o,counts:i,tops:s}=e,a=new ImageData(n,o),l=new Uint32Array(a.data.buffer),
u=zq();for(let m=0;m<n;m++){let d=B2(t,e.largest,s[m]);for(let p=0;p<o;p++){let f=d(i[m*o+p]);f>0&&(l[(o-1-p)*n+m]=u[Math.
min(Pc-1,Math.floor(f*Pc))])}}let c=document.createElement("canvas");return c.width=n,c.height=o,c.getContext("2d").putImageData(
a,0,0),c}var Pc=64;function zq(){let e=Array.from({length:Uy},(o,i)=>Iq(dt(`--ramp-${i+1}`))),t=new Uint32Array(Pc),n=new Uint8ClampedArray(
t.buffer);for(let o=0;o<Pc;o++){let i=o/(Pc-1)*(Uy-1),s=Math.min(Uy-2,Math.floor(i));for(let a=0;a<3;a++)n[o*4+a]=e[s][a]+
(e[s+1][a]-e[s][a])*(i-s);n[o*4+3]=255}return t}function Iq(e){return[1,3,5].map(t=>Number.parseInt(e.slice(t,t+2),16)||
0)}function Hq(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,dt("--surface")],[2,dt("--selection")]]){
e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,m)=>{if(c===null){u=!1;
return}let[d,p]=[o(m+.5),i(Ti(n.edges,c))];u?e.lineTo(d,p):e.moveTo(d,p),u=!0}),e.stroke()}e.globalAlpha=1,e.setLineDash(
[])}function qq(e,t,n,o,i){_l(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):86400,l=Math.max(
1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((m,d)=>{let{hour:p,minute:f}=Is(
m*1e3,i);if(u?p!==0||f!==0:d%l!==0)return;let h=j(m*1e3,i,a>=27*86400?"month":a>=86400||p===0&&f===0?"dayShort":a<60?"cl\
ockSecond":"clock"),b=e.measureText(h).width/2,y=o(d),w=Math.max(t.left+b-8,Math.min(y,t.left+t.width-b));w-b<c+16||(e.fillText(
h,w,t.top+t.height+8),e.fillRect(Math.round(y),t.top+t.height,1,4),c=w+b)})}function iM({answer:e,document:t,matrix:n,bins:o,zone:i,colors:s,lines:a,end:l,box:u,onBox:c,onCell:m,actions:d}){let[p,
f]=C(null),[h,b]=C(null),y=Jt(o.value),w=fr(n.times),v=n.times.findIndex(P=>(P+w)*1e3>l+1e3),k=I(null),T=(P,R)=>{let B=k.
current.getBoundingClientRect(),Z=rM(P);R.x<B.left+Mi?m({...Z,left:0,right:n.starts.length},R):R.y>B.top+oM-Vq?m({...Z,low:0,
high:n.bins},R):m(Z,R)},$=P=>{let R=p?.cell??{column:0,bin:0},B=Uq(P.key,R,n);if(B){let A=h??R;return P.shiftKey&&c(Jd(A,
B,n,{shift:!1,alt:!1})),b(P.shiftKey?A:null),f({cell:B,left:B.column>n.starts.length/2}),!0}if(P.key==="Escape"&&u)return c(
null),!0;if(P.key!=="Enter"&&P.key!=="."||!p)return!1;let Z=P.target.getBoundingClientRect();return m(rM(p.cell),new DOMRect(
Z.left+Mi+(R.column+.5)/n.starts.length*(Z.width-Mi-16),Z.top+(1-R.bin/n.bins)*320,0,0)),!0};return r(Qe,{title:r(O,{children:[
"Heat map of ",r(D,{value:o.value,most:64})," over time"]}),summary:Gq(n,o,i),onKey:$,announced:p?sM(n,p.cell,o,i,w).join(
", "):"",table:r(uo,{answer:e,document:t,zone:i}),legend:r(jq,{matrix:n,colors:s,lines:a}),...d===void 0?{}:{actions:d},
children:[r("div",{ref:k,children:r(nM,{matrix:n,lines:a,colors:s,unit:y,zone:i,height:oM,unfinished:v,cursor:p?.cell??null,
box:u,onCursor:(P,R)=>f(P&&{cell:P,left:R}),onBox:c,onCell:T})}),p&&n.bins>0&&r(Wq,{matrix:n,cell:p.cell,bins:o,zone:i,step:w,
start:p.left,unit:y})]})}var oM=400,Vq=24;function rM({column:e,bin:t}){return{left:e,right:e+1,low:t,high:t+1}}function Uq(e,{
column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",{column:t-1,bin:n}],["ArrowUp",{column:t,
bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.starts.length-1,bin:n}]]).get(e);return!i||
o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.max(0,Math.min(i.bin,o.bins-1))}}function sM(e,{
column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[`${Sn(e.times[t]*1e3,s,i)} ${Ji(i,e.times[t]*
1e3)}`,$l(e.edges,{from:n,to:n+1},o.value),`${z(a)} events, ${W(l===0?0:a/l)} of the column`]}function Wq({matrix:e,cell:t,
bins:n,zone:o,step:i,start:s}){let[a,l,u]=sM(e,t,n,o,i),c=Math.max(1,e.tops[t.column]??1),m=e.counts.subarray(t.column*e.
bins,(t.column+1)*e.bins);return r("div",{class:Ce(K2,s&&j2),"aria-hidden":"true",children:[r("div",{class:J2,children:a}),
r("div",{class:G2,children:l}),r("div",{children:u}),r("div",{class:Y2,children:Array.from(m,(d,p)=>r("div",{class:Z2,"d\
ata-here":p===t.bin,style:{height:`${d/c*100}%`}},p))})]})}var Kq=9;function jq({matrix:e,colors:t,lines:n}){let o=t==="\
column"?"0 %":"1",i=t==="column"?"most of its column":V(e.largest);return r("div",{class:V2,children:[r("span",{class:Vy,
children:[o,r("span",{class:U2,children:Array.from({length:Kq},(s,a)=>r("span",{class:W2,style:{background:`var(--ramp-${a+
1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:Vy,children:[r("svg",{width:"24",height:"8",
"aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","stroke-dasharray":["","6 4","2 \
3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[z(e.nulls)," without a value are n\
ot drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function Gq(e,t,n){let o=e.sums.reduce(
(a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${ee(t.value).text} over time, ${e.
starts.length} buckets by ${e.bins} bins, ${V(o)} events${s===void 0?"":`, most at ${Sn(s*1e3,fr(e.times),n)}`}`}var aM=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],Wy=[["p50",.5],["p95",
.95],["p99",.99]];function lM({answer:e,of:t,bins:n,zone:o,actions:i}){let s=Go(),a=s.choice("colors",aM),l=Wy.filter(([
$])=>Po(s.text("lines")).includes($)).map(([,$])=>$),u=G(()=>N2(e,ct(e,t),n),[e,t,n.count,n.scale]),{selected:c,isDrawing:m,
set:d}=El(),p=i2(c,n,u),{openAt:f,menu:h}=jr(),b=Zq(t,n.value,l),y=e.query?.to,w=Math.min(Date.now(),y===void 0?1/0:Date.
parse(String(y))),v=$=>({...$.left===0&&$.right===u.starts.length?{}:{time:r2(u.starts,$.left,$.right,y)},...$.low===0&&
$.high===u.bins?{}:{range:Sc(n,u.edges,{from:$.low,to:$.high})}}),k=$=>Mo(Wy.map(([P])=>P).filter(P=>P===$!==Po(s.text("\
lines")).includes(P))),T=e.total?.at(-1);return r(O,{children:[r("div",{class:Wd,children:r(iM,{answer:e,document:t,matrix:u,
bins:n,zone:o,colors:a,lines:b,end:w,box:p,onBox:$=>d($&&v($)),onCell:($,P)=>f({document:t,mark:By(v($)),anchor:P,value:F2(
u,$)}),actions:r(O,{children:[r(Ud,{bins:n,document:xe.value,onDocument:$=>fe({document:$})}),r("span",{class:c2,children:"\
Colour"}),r(_t,{label:"Colour",choices:aM,value:a,onChange:$=>s.set({colors:$==="log"?null:$})}),r(ot,{small:!0,kind:"ou\
tlined",after:"down",menuLabel:"Percentiles over it",items:Wy.map(([$,P])=>({label:$,checked:l.includes(P),act:()=>s.set(
{lines:k($)})})),children:l.length===0?"Percentiles":l.map($=>`p${$*100}`).join(", ")}),i]})})}),c&&p&&r(Al,{document:t,
mark:m?null:By(c),label:Jq(p,u,n,o),total:typeof T=="number"?T:void 0,onClear:()=>d(null),children:[r(_,{small:!0,kind:"\
outlined",icon:"search",onClick:()=>Yq(c,n),children:"Zoom"}),c.time&&c.range&&r(O,{children:[r(_,{small:!0,kind:"outlin\
ed",onClick:()=>d({time:c.time}),children:"Full height"}),r(_,{small:!0,kind:"outlined",onClick:()=>d({range:c.range}),children:"\
Full width"})]})]}),h]})}function Jq(e,t,n,o){let i=fr(t.times),s=Sn(t.times[e.left]*1e3,i,o),a=Sn((t.times[e.right]??t.
times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:`${n.value} ${$l(t.edges,{from:e.low,to:e.high},n.
value)}`;return`${s} to ${a}, ${l}`}function Yq({time:e,range:t},n){let i=[[t?.from,">="],[t?.to,"<"]].flatMap(([c,m])=>typeof c==
"number"?[`${n.value} ${m} ${c}`]:[]),{where:s,...a}=xe.value,l=i.reduce(qn,s),u=e?{...a,from:e.from,to:e.to}:a;Ue({document:JSON.
parse(JSON.stringify({...u,where:l}))},"zoom")}function Zq(e,t,n){let{compare:o,...i}=De(e),s=re(e.aggregate?.by).find(is),
a=n.map((c,m)=>`quantile(${t}, ${c}) as p_${m}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=lt(
l);return!l||!u||!("rows"in u)||u.columns.length!==n.length+1?Qq:n.map((c,m)=>({name:`p${c*100}`,values:u.rows.map(d=>Ze(
d[m+1]))}))}var Qq=[];var Ky=me(0);function Yd(e,t,n,o=""){let[i,s]=C([]),a=Ky.value;return F(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),ne(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function Ol(e){
await ne("v1/notes",{body:e}),Ky.value++}async function Zd(e){await ne(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),Ky.value++}var Qd=Wi(null);var uM="zn",cM="jn",mM="Xn",dM="B",pM="Sn",fM="Bn",hM="Cn";var eV=12;function Xd({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=C(""),u=d=>d.keys.map(p=>ee(p).text).
join(", "),c=a===""?e:e.filter(d=>u(d).toLowerCase().includes(a.toLowerCase())),m=(d,p)=>{let f=e.filter(y=>y.key!==d.key).
map(y=>y.key),h=!n.has(d.key)&&f.every(y=>n.has(y));if(!p)return o(h?new Set:new Set(f));let b=new Set(n);b.delete(d.key)||
b.add(d.key),o(b)};return r("div",{class:uM,children:[e.length>=eV&&r("input",{class:cM,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:d=>l(d.currentTarget.value)}),r("div",{class:mM,children:c.map(d=>r("button",{type:"butt\
on",class:dM,"aria-pressed":!n.has(d.key),onClick:p=>m(d,p.ctrlKey||p.metaKey),onContextMenu:s&&(p=>{p.preventDefault(),
s(d,p.currentTarget)}),onKeyDown:s&&(p=>{p.key==="."&&(p.preventDefault(),p.stopPropagation(),s(d,p.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":al(d.color).join(" "),style:{stroke:`var(${Tn(d.color)})`}})}),r("span",{class:pM,children:r(D,{value:d.
keys.length===1?d.keys[0]:d.keys,most:20,middle:!0})}),r("span",{class:fM,children:d.last===null?"–":i(d.last)})]},d.key))}),
t>e.length&&r("p",{class:hM,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var yM="En",bM="In",vM="Un",xM="ci",wM="Hn",jy="Ln",kM="Mn",CM="Nn",SM="Rn",TM="An",Gy="Dn",ep="Tn",MM="_n";var Jy=12;function PM({lines:e,step:t,former:n,rows:o,hidden:i,at:s,start:a,zone:l,text:u,unfinished:c,mean:m,onClose:d}){
let p=e.times[s];if(p===void 0)return null;let h=o.map((b,y)=>({row:b,value:e.series[y].values[s]??null,low:e.series[y].
low?.[s]??null,high:e.series[y].high?.[s]??null,before:_M(n,b.key,s)})).filter(({row:b})=>!i.has(b.key)).toSorted((b,y)=>(y.
value??-1/0)-(b.value??-1/0));return r("div",{class:Ce(bM,a&&vM,d&&xM),...d?{role:"note","aria-label":"Pinned",onPointerUp:nV}:
{"aria-hidden":!0},children:[r("div",{class:jy,children:[Sn(p*1e3,t,l)," ",Ji(l,p*1e3),d&&r(_,{small:!0,kind:"quiet",icon:"\
close",label:"Unpin",keys:"p",onClick:d})]}),h.slice(0,Jy).map(({row:b,value:y,low:w,high:v,before:k})=>r("div",{class:kM,
children:[r("span",{class:CM,style:{background:`var(${Tn(b.color)})`}}),r("span",{class:SM,children:b.keys.length===0?"":
b.keys.map(T=>ee(T).text).join(", ")}),r("span",{class:TM,children:y===null?"–":w!==null&&v!==null?`${u(w)} – ${u(v)}`:
u(y)}),m>1&&r("span",{class:Gy,children:tV(e.series,b.key,s,m,u)}),k!==void 0&&r("span",{class:Gy,children:y!==null&&k?Ln(
y/k-1):"–"})]},b.key)),h.length>Jy&&r("div",{class:jy,children:[h.length-Jy," more"]}),n&&n.times[s]!==void 0&&r("div",
{class:ep,children:["against ",Sn(n.times[s]*1e3,t,l)]}),m>1&&r("div",{class:ep,children:["at the end of a line: the mea\
n of ",m," points"]}),c&&r("div",{class:ep,children:"this bucket is not over yet"})]})}function tV(e,t,n,o,i){let s=e.find(
({keys:l})=>JSON.stringify(l)===t)?.values??[],a=bc(s.slice(Math.max(0,n-o+1),n+1),o).at(-1)??null;return a===null?"–":
i(a)}function nV(e){e.stopPropagation()}function _M(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.values[n]??
null}function $M(e,t,n,o,i,s){let a=e.times[n];if(a===void 0)return"";let l=e.series.slice(0,8).map(({keys:u,values:c})=>{
let m=c[n]??null,d=_M(t,JSON.stringify(u),n),p=m!==null&&d?`, ${Ln(m/d-1)}`:"";return`${u.map(f=>ee(f).text).join(", ")}\
 ${m===null?"nothing":s(m)}${p}`.trim()});return`${Sn(a*1e3,o,i)}: ${l.join("; ")}`}var DM=50,oV=5;function EM(e,t,n){return e.series.slice(0,DM).map(o=>({key:JSON.stringify(o.keys),keys:o.keys,total:o.total,
last:o.values[Math.max(0,n-1)]??null,color:Bn(t,o.keys)}))}function AM(e,t,n,o,{form:i,bars:s,over:a,mean:l}){let u=e.series.
slice(0,DM).map((h,b)=>({series:h,row:n[b],isShown:!o.has(n[b].key)}));if(i!=="lines"||s&&u.length>1){let h=uT(u.map(({series:y,
isShown:w})=>w?y.values:y.values.map(()=>0)),i==="share"),b=u.map(({row:y,isShown:w},v)=>({values:h[v],color:y.color,shown:w,
stacked:!0,...s?{bars:s,of:v}:{}}));return s?b.reverse():b}let c=u.filter(({isShown:h})=>h).length<=oV&&l===1,m=h=>bc(h.
map((b,y)=>y<a?b:null),l),d=u.map(({series:h,row:b,isShown:y})=>({values:s?h.values:m(h.values),color:b.color,shown:y,bars:s,
...c&&h.low?{low:h.low,high:h.high}:{}})),p=u.map(({row:h,isShown:b})=>{let y=t?.series.find(w=>JSON.stringify(w.keys)===
h.key);return y?{values:bc(e.times.map((w,v)=>y.values[v]??null),l),color:h.color,shown:b,dashed:!0}:null}).filter(h=>h!==
null),f=s||l>1||a>=e.times.length?[]:u.map(({series:h,row:b,isShown:y},w)=>({values:h.values.map((v,k)=>k>=a-1?v:null),color:b.
color,shown:y,dashed:!0,of:w}));return[...d,...p,...f]}var OM="qn",RM="Fn",LM="gi",NM="Gn",BM="Jn";function FM({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(O,{children:o.map(
i=>r(iV,{flag:i,box:e,zone:n},i.id))})}function iV({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${j(e.from*1e3,n)}: ${q(e.text)}`,a=qo(s);return r(O,{children:[e.to!==null&&r("s\
pan",{class:RM,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:OM,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:LM,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ue,{name:"save",size:12})})]})}function zM({box:e,at:t}){let n=e.left+(t-e.from)/(e.to-e.from)*e.width;return r(
"span",{class:BM,style:{left:`${n}px`,top:`${e.top}px`,height:`${e.height}px`}})}function IM({box:e,from:t,to:n}){let o=i=>e.
left+Math.max(0,Math.min(1,(i-e.from)/(e.to-e.from)))*e.width;return r("span",{class:NM,style:{left:`${o(t)}px`,width:`${Math.
max(2,o(n)-o(t))}px`,top:`${e.top}px`,height:`${e.height}px`}})}var sV="uplot",aV="u-hz",lV="u-vt",uV="u-title",cV="u-wrap",mV="u-under",dV="u-over",pV="u-axis",ca="u-off",fV="u-select",
hV="u-cursor-x",gV="u-cursor-y",yV="u-cursor-pt",bV="u-legend",vV="u-live",xV="u-inline",wV="u-series",kV="u-marker",HM="\
u-label",CV="u-value",Dc="width",Ec="height";var qM="bottom",Rl="left",Yy="right",pb="#000",VM=pb+"0",Zy="mousemove",UM="mousedown",Qy="mouseup",WM="mouseenter",KM="\
mouseleave",jM="dblclick",SV="resize",TV="scroll",GM="change",ip="dppxchange",fb="--",Hl=typeof window<"u",ob=Hl?document:
null,Nl=Hl?window:null,MV=Hl?navigator:null,rt,tp;function rb(){let e=devicePixelRatio;rt!=e&&(rt=e,tp&&sb(GM,tp,rb),tp=
matchMedia(`(min-resolution: ${rt-.001}dppx) and (max-resolution: ${rt+.001}dppx)`),ma(GM,tp,rb),Nl.dispatchEvent(new CustomEvent(
ip)))}function Eo(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function ib(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function $t(e,t,n){e.style[t]=n+"px"}function hr(e,t,n,o){let i=ob.createElement(e);return t!=null&&Eo(i,
t),n?.insertBefore(i,o),i}function Jo(e,t){return hr("div",e,t)}var JM=new WeakMap;function Jr(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=JM.get(e);s!=a&&(e.style.transform=s,JM.set(e,s),t<0||n<0||t>o||n>i?Eo(e,ca):ib(e,ca))}var YM=new WeakMap;
function ZM(e,t,n){let o=t+n,i=YM.get(e);o!=i&&(YM.set(e,o),e.style.background=t,e.style.borderColor=n)}var QM=new WeakMap;
function XM(e,t,n,o){let i=t+""+n,s=QM.get(e);i!=s&&(QM.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var hb={passive:!0},PV={...hb,capture:!0};function ma(e,t,n,o){t.addEventListener(
e,n,o?PV:hb)}function sb(e,t,n,o){t.removeEventListener(e,n,hb)}Hl&&rb();function gr(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:Ao((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function PP(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var _P=e=>e!=
null,$P=e=>e!=null&&e>0,lp=PP(_P),_V=PP($P);function $V(e,t,n,o=0,i=!1){let s=i?_V:lp,a=i?$P:_P;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let m=e[c];a(m)&&(m<l?l=m:m>
u&&(u=m))}return[l??gt,u??-gt]}function up(e,t,n,o){let i=nP(e),s=nP(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
Pi:DP,l=i==1?Ao:Yo,u=s==1?Yo:Ao,c=l(a(pn(e))),m=u(a(pn(t))),d=Bl(n,c),p=Bl(n,m);return n==10&&(c<0&&(d=yt(d,-c)),m<0&&(p=
yt(p,-m))),o||n==2?(e=d*i,t=p*s):(e=RP(e,d),t=cp(t,p)),[e,t]}function gb(e,t,n,o){let i=up(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var yb=.1,eP={mode:3,pad:yb},Oc={pad:0,soft:null,mode:0},DV={min:Oc,max:Oc};function sp(e,t,n,o){return mp(
n)?tP(e,t,n):(Oc.pad=n,Oc.soft=o?0:null,Oc.mode=o?3:0,tP(e,t,DV))}function et(e,t){return e??t}function EV(e,t,n){for(t=
et(t,0),n=et(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function tP(e,t,n){let o=n.min,i=n.max,s=et(o.pad,
0),a=et(i.pad,0),l=et(o.hard,-gt),u=et(i.hard,gt),c=et(o.soft,gt),m=et(i.soft,-gt),d=et(o.mode,0),p=et(i.mode,0),f=t-e,h=Pi(
f),b=eo(pn(e),pn(t)),y=Pi(b),w=pn(y-h);(f<1e-24||w>10)&&(f=0,(e==0||t==0)&&(f=1e-24,d==2&&c!=gt&&(s=0),p==2&&m!=-gt&&(a=
0)));let v=f||b||1e3,k=Pi(v),T=Bl(10,Ao(k)),$=v*(f==0?e==0?.1:1:s),P=yt(RP(e-$,T/10),24),R=e>=c&&(d==1||d==3&&P<=c||d==2&&
P>=c)?c:gt,B=eo(l,P<R&&e>=R?R:yr(R,P)),Z=v*(f==0?t==0?.1:1:a),A=yt(cp(t+Z,T/10),24),N=t<=m&&(p==1||p==3&&A>=m||p==2&&A<=
m)?m:-gt,K=yr(u,A>N&&t<=N?N:eo(N,A));return B==K&&B==0&&(K=100),[B,K]}var AV=new Intl.NumberFormat(Hl?MV.language:"en-US"),
bb=e=>AV.format(e),Oo=Math,rp=Oo.PI,pn=Oo.abs,Ao=Oo.floor,dn=Oo.round,Yo=Oo.ceil,yr=Oo.min,eo=Oo.max,Bl=Oo.pow,nP=Oo.sign,
Pi=Oo.log10,DP=Oo.log2,OV=(e,t=1)=>Oo.sinh(e)*t,Xy=(e,t=1)=>Oo.asinh(e/t),gt=1/0;function oP(e){return(Pi((e^e>>31)-(e>>
31))|0)+1}function ab(e,t,n){return yr(eo(e,t),n)}function EP(e){return typeof e=="function"}function He(e){return EP(e)?
e:()=>e}var RV=()=>{},AP=e=>e,OP=(e,t)=>t,LV=e=>null,rP=e=>!0,iP=(e,t)=>e==t,NV=/\.\d*?(?=9{6,}|0{6,})/gm,da=e=>{if(NP(e)||
cs.has(e))return e;let t=`${e}`,n=t.match(NV);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,s]=t.
split("e");return+`${da(i)}e${s}`}return yt(e,o)};function la(e,t){return da(yt(da(e/t))*t)}function cp(e,t){return da(Yo(
da(e/t))*t)}function RP(e,t){return da(Ao(da(e/t))*t)}function yt(e,t=0){if(NP(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return dn(o)/n}var cs=new Map;function LP(e){return((""+e).split(".")[1]||"").length}function Lc(e,t,n,o){let i=[],s=o.map(
LP);for(let a=t;a<n;a++){let l=pn(a),u=yt(Bl(e,a),l);for(let c=0;c<o.length;c++){let m=e==10?+`${o[c]}e${a}`:o[c]*u,d=(a>=
0?0:l)+(a>=s[c]?0:s[c]),p=e==10?m:yt(m,d);i.push(p),cs.set(p,d)}}return i}var Rc={},vb=[],Fl=[null,null],us=Array.isArray,
NP=Number.isInteger,BV=e=>e===void 0;function sP(e){return typeof e=="string"}function mp(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function FV(e){return e!=null&&typeof e=="object"}var zV=Object.getPrototypeOf(
Uint8Array),BP="__proto__";function zl(e,t=mp){let n;if(us(e)){let o=e.find(i=>i!=null);if(us(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=zl(e[i],t)}else n=e.slice()}else if(e instanceof zV)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=BP&&(n[o]=zl(e[o],t))}else n=e;return n}function rn(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=BP&&(mp(e[i])?rn(e[i],zl(o[i])):e[i]=zl(o[i]))}return e}var IV=0,HV=1,qV=2;function VV(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function UV(e,t){
if(jV(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return GV(a[0])||(a=KV(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let m=0;m<c;m++)n.add(u[m])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let m=l[c],d=Array(i).fill(void 0),p=t?t[a][c]:HV,f=[];for(let h=0;h<m.length;h++){let b=m[h],y=s.get(u[h]);
b===null?p!=IV&&(d[y]=b,p==qV&&f.push(y)):d[y]=b}VV(d,f,i),o.push(d)}}return o}var WV=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function KV(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function jV(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function GV(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=eo(1,Ao((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var FP=["January","February","March","April","May","June",
"July","August","September","October","November","December"],zP=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function IP(e){return e.slice(0,3)}var JV=zP.map(IP),YV=FP.map(IP),ZV={MMMM:FP,MMM:YV,WWWW:zP,WWW:JV};function $c(e){
return(e<10?"0":"")+e}function QV(e){return(e<10?"00":e<100?"0":"")+e}var XV={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>$c(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>$c(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>$c(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>$c(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>$c(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>QV(e.getMilliseconds())};function xb(e,t){t=t||ZV;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?XV[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var eU=new Intl.DateTimeFormat().resolvedOptions().timeZone;function tU(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==eU?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var HP=e=>e%1==0,ap=[1,2,2.5,5],nU=Lc(10,-32,0,ap),qP=Lc(10,0,32,ap),oU=qP.filter(HP),ua=nU.concat(
qP),wb=`
`,VP="{YYYY}",aP=wb+VP,UP="{M}/{D}",Ac=wb+UP,np=Ac+"/{YY}",WP="{aa}",rU="{h}:{mm}",Ll=rU+WP,lP=wb+Ll,uP=":{ss}",mt=null;
function KP(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?Lc(10,0,3,ap).filter(HP):Lc(10,-3,0,ap)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,VP,mt,mt,mt,mt,mt,mt,1],[i*28,"{MMM}",aP,mt,mt,mt,mt,mt,1],[i,UP,aP,mt,
mt,mt,mt,mt,1],[o,"{h}"+WP,np,mt,Ac,mt,mt,mt,1],[n,Ll,np,mt,Ac,mt,mt,mt,1],[t,uP,np+" "+Ll,mt,Ac+" "+Ll,mt,lP,mt,1],[e,uP+
".{fff}",np+" "+Ll,mt,Ac+" "+Ll,mt,lP,mt,1]];function m(d){return(p,f,h,b,y,w)=>{let v=[],k=y>=a,T=y>=s&&y<a,$=d(h),P=yt(
$*e,3),R=eb($.getFullYear(),k?0:$.getMonth(),T||k?1:$.getDate()),B=yt(R*e,3);if(T||k){let Z=T?y/s:0,A=k?y/a:0,N=P==B?P:yt(
eb(R.getFullYear()+A,R.getMonth()+Z,1)*e,3),K=new Date(dn(N/e)),U=K.getFullYear(),ae=K.getMonth();for(let se=0;N<=b;se++){
let Me=eb(U+A*se,ae+Z*se,1),he=Me-d(yt(Me*e,3));N=yt((+Me+he)*e,3),N<=b&&v.push(N)}}else{let Z=y>=i?i:y,A=Ao(h)-Ao(P),N=B+
A+cp(P-B,Z);v.push(N);let K=d(N),U=K.getHours()+K.getMinutes()/n+K.getSeconds()/o,ae=y/o,se=p.axes[f]._space,Me=w/se;for(;N=
yt(N+y,e==1?0:3),!(N>b);)if(ae>1){let he=Ao(yt(U+ae,6))%24,qe=d(N).getHours()-he;qe>1&&(qe=-1),N-=qe*o,U=(U+ae)%24;let st=v[v.
length-1];yt((N-st)/y,3)*Me>=.7&&v.push(N)}else v.push(N)}return v}}return[u,c,m]}var[iU,sU,aU]=KP(1),[lU,uU,cU]=KP(.001);
Lc(2,-53,53,[1]);function cP(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+o)))}function mP(e,t){
return(n,o,i,s,a)=>{let l=t.find(h=>a>=h[0])||t[t.length-1],u,c,m,d,p,f;return o.map(h=>{let b=e(h),y=b.getFullYear(),w=b.
getMonth(),v=b.getDate(),k=b.getHours(),T=b.getMinutes(),$=b.getSeconds(),P=y!=u&&l[2]||w!=c&&l[3]||v!=m&&l[4]||k!=d&&l[5]||
T!=p&&l[6]||$!=f&&l[7]||l[1];return u=y,c=w,m=v,d=k,p=T,f=$,P(b)})}}function mU(e,t){let n=xb(t);return(o,i,s,a,l)=>i.map(
u=>n(e(u)))}function eb(e,t,n){return new Date(e,t,n)}function dP(e,t){return t(e)}var dU="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function pP(e,t){return(n,o,i,s)=>s==null?fb:t(e(o))}function pU(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function fU(e,t){return e.series[t].fill(e,t)}var hU={show:!0,live:!0,isolate:!1,mount:RV,
markers:{show:!0,width:2,stroke:pU,fill:fU,dash:"solid"},idx:null,idxs:null,values:[]};function gU(e,t){let n=e.cursor.points,
o=Jo(),i=n.size(e,t);$t(o,Dc,i),$t(o,Ec,i);let s=i/-2;$t(o,"marginLeft",s),$t(o,"marginTop",s);let a=n.width(e,t,i);return a&&
$t(o,"borderWidth",a),o}function yU(e,t){let n=e.series[t].points;return n._fill||n._stroke}function bU(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function vU(e,t){return e.series[t].points.size}var tb=[0,0];function xU(e,t,n){return tb[0]=
t,tb[1]=n,tb}function op(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function nb(e,t,n,o=!0){return i=>{
(!o||i.target==t)&&n(i)}}var wU={show:!0,x:!0,y:!0,lock:!1,move:xU,points:{one:!1,show:gU,size:vU,width:0,stroke:bU,fill:yU},
bind:{mousedown:op,mouseup:op,click:op,dblclick:op,mousemove:nb,mouseleave:nb,mouseenter:nb},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},jP={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},kb=rn({},jP,{filter:OP}),GP=rn({},kb,{size:10}),JP=rn({},jP,{show:!1}),Cb='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',YP="bold "+Cb,ZP=1.5,fP={show:!0,scale:"x",stroke:pb,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:YP,side:2,grid:kb,ticks:GP,border:JP,font:Cb,lineGap:ZP,rotate:0},kU="\
Value",CU="Time",hP={show:!0,scale:"x",auto:!1,sorted:1,min:gt,max:-gt,idxs:[]};function SU(e,t,n,o,i){return t.map(s=>s==
null?"":bb(s))}function TU(e,t,n,o,i,s,a){let l=[],u=cs.get(i)||0;n=a?n:yt(cp(n,i),u);for(let c=n;c<=o;c=yt(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function lb(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?Pi:DP,m=Ao(c(n));
i=Bl(u,m),u==10&&(i=ua[gr(i,ua)]);let d=n,p=i*u;u==10&&(p=ua[gr(p,ua)]);do l.push(d),d=d+i,u==10&&!cs.has(d)&&(d=yt(d,cs.
get(i))),d>=p&&(i=d,p=i*u,u==10&&(p=ua[gr(p,ua)]));while(d<=o);return l}function MU(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?lb(e,t,eo(u,n),o,i):[u],m=o>=0&&n<=0?[0]:[];return(n<-u?lb(e,t,eo(u,-o),-n,i):[u]).reverse().map(p=>-p).
concat(m,c)}var QP=/./,PU=/[12357]/,_U=/[125]/,gP=/1/,ub=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function $U(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,m=u(10,a),d=u(9,a)-
m>=c?QP:u(7,a)-m>=c?PU:u(5,a)-m>=c?_U:gP;if(d==gP){let p=pn(u(1,a)-m);if(p<c)return ub(t.slice().reverse(),l.distr,d,Yo(
c/p)).reverse()}return ub(t,l.distr,d,1)}function DU(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=pn(u(
1,a)-u(2,a));return c<l?ub(t.slice().reverse(),3,QP,Yo(l/c)).reverse():t}function EU(e,t,n,o){return o==null?fb:t==null?
"":bb(t)}var yP={show:!0,scale:"y",stroke:pb,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:YP,side:3,
grid:kb,ticks:GP,border:JP,font:Cb,lineGap:ZP,rotate:0};function AU(e,t){let n=3+(e||1)*2;return yt(n*t,3)}function OU(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=pn(a-s),u=e.series[t],
c=l/(u.points.space*rt);return o[1]-o[0]<=c}var bP={scale:null,auto:!0,sorted:0,min:gt,max:-gt},XP=(e,t,n,o,i)=>i,vP={show:!0,
auto:!0,sorted:0,gaps:XP,alpha:1,facets:[rn({},bP,{scale:"x"}),rn({},bP,{scale:"y"})]},xP={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:XP,alpha:1,points:{show:OU,filter:null},values:null,min:gt,max:-gt,idxs:[],path:null,clip:null};function RU(e,t,n,o,i){
return n/10}var e_={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},LU=rn({},e_,{time:!1,ori:1}),wP={};
function t_(e,t){let n=wP[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let m=0;m<n.plots.length;m++)n.plots[m]!=i&&n.plots[m].pub(o,i,s,a,l,u,c)}},e!=null&&(wP[e]=n)),
n}var Il=1,cb=2;function pa(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],m=o==2?a[i.facets[0].scale]:a[e.series[0].scale],d=o==2?a[i.facets[1].scale]:a[i.scale],p=l.left,f=l.top,h=l.
width,b=l.height,y=e.valToPosH,w=e.valToPosV;return m.ori==0?n(i,u,c,m,d,y,w,p,f,h,b,pp,ql,hp,o_,i_):n(i,u,c,m,d,w,y,f,p,
b,h,fp,Vl,Mb,r_,s_)}function Sb(e,t){let n=0,o=0,i=et(e.bands,vb);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function NU(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function _i(e,t,n,o,i,s){
return pa(e,t,(a,l,u,c,m,d,p,f,h,b,y)=>{let w=a.pxRound,v=c.dir*(c.ori==0?1:-1),k=c.ori==0?ql:Vl,T,$;v==1?(T=n,$=o):(T=o,
$=n);let P=w(d(l[T],c,b,f)),R=w(p(u[T],m,y,h)),B=w(d(l[$],c,b,f)),Z=w(p(s==1?m.max:m.min,m,y,h)),A=new Path2D(i);return k(
A,B,Z),k(A,P,Z),k(A,P,R),A})}function dp(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?hp:Mb,u=n;for(let d=0;d<
e.length;d++){let p=e[d];if(p[1]>p[0]){let f=p[0]-u;f>0&&l(a,u,o,f,o+s),u=p[1]}}let c=n+i-u,m=10;c>0&&l(a,u,o-m/2,c,o+s+
m)}return a}function BU(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Tb(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let d=c,p=c;if(i==1)for(;++c<=o&&t[c]===null;)p=c;else for(;--c>=
n&&t[c]===null;)p=c;let f=s(e[d]),h=p==d?f:s(e[p]),b=d-i;f=a<=0&&b>=0&&b<u?s(e[b]):f;let w=p+i;h=a>=0&&w>=0&&w<u?s(e[w]):
h,h>=f&&l.push([f,h])}return l}function kP(e){return e==0?AP:e==1?dn:t=>la(t,e)}function n_(e){let t=e==0?pp:fp,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,m=0)=>{c==0&&m==0?o(i,s,a,l,u):(c=yr(c,l/2,u/2),m=yr(m,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,m),n(i,s,a+u,s,a,m),n(i,s,a,s+l,a,c),i.closePath())}}var pp=(e,t,n)=>{e.moveTo(t,n)},fp=(e,t,n)=>{e.moveTo(
n,t)},ql=(e,t,n)=>{e.lineTo(t,n)},Vl=(e,t,n)=>{e.lineTo(n,t)},hp=n_(0),Mb=n_(1),o_=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},r_=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},i_=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},s_=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function a_(e){return(t,n,o,i,s)=>pa(t,n,(a,l,u,c,m,d,p,f,h,b,y)=>{let{pxRound:w,points:v}=a,k,T;c.ori==0?(k=pp,T=o_):(k=
fp,T=r_);let $=yt(v.width*rt,3),P=(v.size-v.width)/2*rt,R=yt(P*2,3),B=new Path2D,Z=new Path2D,{left:A,top:N,width:K,height:U}=t.
bbox;hp(Z,A-R,N-R,K+R*2,U+R*2);let ae=se=>{if(u[se]!=null){let Me=w(d(l[se],c,b,f)),he=w(p(u[se],m,y,h));k(B,Me+P,he),T(
B,Me,he,P,0,rp*2)}};if(s)s.forEach(ae);else for(let se=o;se<=i;se++)ae(se);return{stroke:$>0?B:null,fill:B,clip:Z,flags:Il|
cb}})}function l_(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var FU=l_(ql),zU=l_(
Vl);function u_(e){let t=et(e?.alignGaps,0);return(n,o,i,s)=>pa(n,o,(a,l,u,c,m,d,p,f,h,b,y)=>{[i,s]=lp(u,i,s);let w=a.pxRound,
v=U=>w(d(U,c,b,f)),k=U=>w(p(U,m,y,h)),T,$;c.ori==0?(T=ql,$=FU):(T=Vl,$=zU);let P=c.dir*(c.ori==0?1:-1),R={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Il},B=R.stroke,Z=!1;if(s-i>=b*4){let U=ge=>n.posToVal(ge,c.key,!0),ae=null,
se=null,Me,he,Je,it=v(l[P==1?i:s]),qe=v(l[i]),st=v(l[s]),Oe=U(P==1?qe+1:st-1);for(let ge=P==1?i:s;ge>=i&&ge<=s;ge+=P){let Vt=l[ge],
ce=(P==1?Vt<Oe:Vt>Oe)?it:v(Vt),ve=u[ge];ce==it?ve!=null?(he=ve,ae==null?(T(B,ce,k(he)),Me=ae=se=he):he<ae?ae=he:he>se&&(se=
he)):ve===null&&(Z=!0):(ae!=null&&$(B,it,k(ae),k(se),k(Me),k(he)),ve!=null?(he=ve,T(B,ce,k(he)),ae=se=Me=he):(ae=se=null,
ve===null&&(Z=!0)),it=ce,Oe=U(it+P))}ae!=null&&ae!=se&&Je!=it&&$(B,it,k(ae),k(se),k(Me),k(he))}else for(let U=P==1?i:s;U>=
i&&U<=s;U+=P){let ae=u[U];ae===null?Z=!0:ae!=null&&T(B,v(l[U]),k(ae))}let[N,K]=Sb(n,o);if(a.fill!=null||N!=0){let U=R.fill=
new Path2D(B),ae=a.fillTo(n,o,a.min,a.max,N),se=k(ae),Me=v(l[i]),he=v(l[s]);P==-1&&([he,Me]=[Me,he]),T(U,he,se),T(U,Me,se)}
if(!a.spanGaps){let U=[];Z&&U.push(...Tb(l,u,i,s,P,v,t)),R.gaps=U=a.gaps(n,o,i,s,U),R.clip=dp(U,c.ori,f,h,b,y)}return K!=
0&&(R.band=K==2?[_i(n,o,i,s,B,-1),_i(n,o,i,s,B,1)]:_i(n,o,i,s,B,K)),R})}function IU(e){let t=et(e.align,1),n=et(e.ascDesc,
!1),o=et(e.alignGaps,0),i=et(e.extend,!1);return(s,a,l,u)=>pa(s,a,(c,m,d,p,f,h,b,y,w,v,k)=>{[l,u]=lp(d,l,u);let T=c.pxRound,
{left:$,width:P}=s.bbox,R=qe=>T(h(qe,p,v,y)),B=qe=>T(b(qe,f,k,w)),Z=p.ori==0?ql:Vl,A={stroke:new Path2D,fill:null,clip:null,
band:null,gaps:null,flags:Il},N=A.stroke,K=p.dir*(p.ori==0?1:-1),U=B(d[K==1?l:u]),ae=R(m[K==1?l:u]),se=ae,Me=ae;i&&t==-1&&
(Me=$,Z(N,Me,U)),Z(N,ae,U);for(let qe=K==1?l:u;qe>=l&&qe<=u;qe+=K){let st=d[qe];if(st==null)continue;let Oe=R(m[qe]),ge=B(
st);t==1?Z(N,Oe,U):Z(N,se,ge),Z(N,Oe,ge),U=ge,se=Oe}let he=se;i&&t==1&&(he=$+P,Z(N,he,U));let[Je,it]=Sb(s,a);if(c.fill!=
null||Je!=0){let qe=A.fill=new Path2D(N),st=c.fillTo(s,a,c.min,c.max,Je),Oe=B(st);Z(qe,he,Oe),Z(qe,Me,Oe)}if(!c.spanGaps){
let qe=[];qe.push(...Tb(m,d,l,u,K,R,o));let st=c.width*rt/2,Oe=n||t==1?st:-st,ge=n||t==-1?-st:st;qe.forEach(Vt=>{Vt[0]+=
Oe,Vt[1]+=ge}),A.gaps=qe=c.gaps(s,a,l,u,qe),A.clip=dp(qe,p.ori,y,w,v,k)}return it!=0&&(A.band=it==2?[_i(s,a,l,u,N,-1),_i(
s,a,l,u,N,1)]:_i(s,a,l,u,N,it)),A})}function CP(e,t,n,o,i,s,a=gt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)
if(t[u]!==void 0){if(l!=null){let m=pn(e[u]-e[l]);m<c&&(c=m,a=pn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function HU(e){
e=e||Rc;let t=et(e.size,[.6,gt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=He(
i),a=1-t[0],l=et(t[1],gt),u=et(t[2],1),c=et(e.disp,Rc),m=et(e.each,f=>{}),{fill:d,stroke:p}=c;return(f,h,b,y)=>pa(f,h,(w,v,k,T,$,P,R,B,Z,A,N)=>{
let K=w.pxRound,U=n,ae=o*rt,se=l*rt,Me=u*rt,he,Je;T.ori==0?[he,Je]=s(f,h):[Je,he]=s(f,h);let it=T.dir*(T.ori==0?1:-1),qe=T.
ori==0?hp:Mb,st=T.ori==0?m:(le,xt,un,Aa,_s,Ar,$s)=>{m(le,xt,un,_s,Aa,$s,Ar)},Oe=et(f.bands,vb).find(le=>le.series[0]==h),
ge=Oe!=null?Oe.dir:0,Vt=w.fillTo(f,h,w.min,w.max,ge),gn=K(R(Vt,$,N,Z)),ce,ve,Nt,ft=A,Ve=K(w.width*rt),Er=!1,li=null,No=null,
Bi=null,$a=null;d!=null&&(Ve==0||p!=null)&&(Er=!0,li=d.values(f,h,b,y),No=new Map,new Set(li).forEach(le=>{le!=null&&No.
set(le,new Path2D)}),Ve>0&&(Bi=p.values(f,h,b,y),$a=new Map,new Set(Bi).forEach(le=>{le!=null&&$a.set(le,new Path2D)})));
let{x0:Da,size:Pu}=c;if(Da!=null&&Pu!=null){U=1,v=Da.values(f,h,b,y),Da.unit==2&&(v=v.map(un=>f.posToVal(B+un*A,T.key,!0)));
let le=Pu.values(f,h,b,y);Pu.unit==2?ve=le[0]*A:ve=P(le[0],T,A,B)-P(0,T,A,B),ft=CP(v,k,P,T,A,B,ft),Nt=ft-ve+ae}else ft=CP(
v,k,P,T,A,B,ft),Nt=ft*a+ae,ve=ft-Nt;Nt<1&&(Nt=0),Ve>=ve/2&&(Ve=0),Nt<5&&(K=AP);let fm=Nt>0,Ms=ft-Nt-(fm?Ve:0);ve=K(ab(Ms,
Me,se)),ce=(U==0?ve/2:U==it?0:ve)-U*it*((U==0?ae/2:0)+(fm?Ve/2:0));let Wn={stroke:null,fill:null,clip:null,band:null,gaps:null,
flags:0},Ea=Er?null:new Path2D,ui=null;if(Oe!=null)ui=f.data[Oe.series[1]];else{let{y0:le,y1:xt}=c;le!=null&&xt!=null&&(k=
xt.values(f,h,b,y),ui=le.values(f,h,b,y))}let Ps=he*ve,Re=Je*ve;for(let le=it==1?b:y;le>=b&&le<=y;le+=it){let xt=k[le];if(xt==
null)continue;if(ui!=null){let ro=ui[le]??0;if(xt-ro==0)continue;gn=R(ro,$,N,Z)}let un=T.distr!=2||c!=null?v[le]:le,Aa=P(
un,T,A,B),_s=R(et(xt,Vt),$,N,Z),Ar=K(Aa-ce),$s=K(eo(_s,gn)),vo=K(yr(_s,gn)),Bo=$s-vo;if(xt!=null){let ro=xt<0?Re:Ps,or=xt<
0?Ps:Re;Er?(Ve>0&&Bi[le]!=null&&qe($a.get(Bi[le]),Ar,vo+Ao(Ve/2),ve,eo(0,Bo-Ve),ro,or),li[le]!=null&&qe(No.get(li[le]),Ar,
vo+Ao(Ve/2),ve,eo(0,Bo-Ve),ro,or)):qe(Ea,Ar,vo+Ao(Ve/2),ve,eo(0,Bo-Ve),ro,or),st(f,h,le,Ar-Ve/2,vo,ve+Ve,Bo)}}return Ve>
0?Wn.stroke=Er?$a:Ea:Er||(Wn._fill=w.width==0?w._fill:w._stroke??w._fill,Wn.width=0),Wn.fill=Er?No:Ea,Wn})}function qU(e,t){
let n=et(t?.alignGaps,0);return(o,i,s,a)=>pa(o,i,(l,u,c,m,d,p,f,h,b,y,w)=>{[s,a]=lp(c,s,a);let v=l.pxRound,k=he=>v(p(he,
m,y,h)),T=he=>v(f(he,d,w,b)),$,P,R;m.ori==0?($=pp,R=ql,P=i_):($=fp,R=Vl,P=s_);let B=m.dir*(m.ori==0?1:-1),Z=k(u[B==1?s:a]),
A=Z,N=[],K=[];for(let he=B==1?s:a;he>=s&&he<=a;he+=B)if(c[he]!=null){let it=u[he],qe=k(it);N.push(A=qe),K.push(T(c[he]))}
let U={stroke:e(N,K,$,R,P,v),fill:null,clip:null,band:null,gaps:null,flags:Il},ae=U.stroke,[se,Me]=Sb(o,i);if(l.fill!=null||
se!=0){let he=U.fill=new Path2D(ae),Je=l.fillTo(o,i,l.min,l.max,se),it=T(Je);R(he,A,it),R(he,Z,it)}if(!l.spanGaps){let he=[];
he.push(...Tb(u,c,s,a,B,k,n)),U.gaps=he=l.gaps(o,i,s,a,he),U.clip=dp(he,m.ori,h,b,y,w)}return Me!=0&&(U.band=Me==2?[_i(o,
i,s,a,ae,-1),_i(o,i,s,a,ae,1)]:_i(o,i,s,a,ae,Me)),U})}function VU(e){return qU(UU,e)}function UU(e,t,n,o,i,s){let a=e.length;
if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),m=Array(a-1),
d=Array(a-1);for(let p=0;p<a-1;p++)m[p]=t[p+1]-t[p],d[p]=e[p+1]-e[p],c[p]=m[p]/d[p];u[0]=c[0];for(let p=1;p<a-1;p++)c[p]===
0||c[p-1]===0||c[p-1]>0!=c[p]>0?u[p]=0:(u[p]=3*(d[p-1]+d[p])/((2*d[p]+d[p-1])/c[p-1]+(d[p]+2*d[p-1])/c[p]),isFinite(u[p])||
(u[p]=0));u[a-1]=c[a-2];for(let p=0;p<a-1;p++)i(l,e[p]+d[p]/3,t[p]+u[p]*d[p]/3,e[p+1]-d[p]/3,t[p+1]-u[p+1]*d[p]/3,e[p+1],
t[p+1])}return l}var mb=new Set;function SP(){for(let e of mb)e.syncRect(!0)}Hl&&(ma(SV,Nl,SP),ma(TV,Nl,SP,!0),ma(ip,Nl,
()=>{Qt.pxRatio=rt}));var WU=u_(),KU=a_();function TP(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(
1))).map((s,a)=>db(s,a,t,n))}function jU(e,t){return e.map((n,o)=>o==0?{}:rn({},t,n))}function db(e,t,n,o){return rn({},
t==0?n:o,e)}function c_(e,t,n){return t==null?Fl:[t,n]}var GU=c_;function JU(e,t,n){return t==null?Fl:sp(t,n,yb,!0)}function m_(e,t,n,o){
return t==null?Fl:up(t,n,e.scales[o].log,!1)}var YU=m_;function d_(e,t,n,o){return t==null?Fl:gb(t,n,e.scales[o].log,!1)}
var ZU=d_;function QU(e,t,n,o,i){let s=eo(oP(e),oP(t)),a=t-e,l=gr(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?cs.get(
u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function MP(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=dn((n=
+i)*rt))+"px"),[e,t,n]}function XU(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=yt(t[2]*rt,1);t[0]=t[0].replace(/[0-9.]+px/,
n+"px"),t[1]=n})}function Qt(e,t,n){let o={mode:et(e.mode,1)},i=o.mode;function s(g,x,S,M){let E=x.valToPct(g);return M+
S*(x.dir==-1?1-E:E)}function a(g,x,S,M){let E=x.valToPct(g);return M+S*(x.dir==-1?E:1-E)}function l(g,x,S,M){return x.ori==
0?s(g,x,S,M):a(g,x,S,M)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Jo(sV);if(e.id!=null&&(c.id=e.id),Eo(
c,e.class),e.title){let g=Jo(uV,c);g.textContent=e.title}let m=hr("canvas"),d=o.ctx=m.getContext("2d"),p=Jo(cV,c);ma("cl\
ick",p,g=>{g.target===h&&(St!=Va||Dt!=Ua)&&An.click(o,g)},!0);let f=o.under=Jo(mV,p);p.appendChild(m);let h=o.over=Jo(dV,
p);e=zl(e);let b=+et(e.pxAlign,1),y=kP(b);(e.plugins||[]).forEach(g=>{g.opts&&(e=g.opts(o,e)||e)});let w=e.ms||.001,v=o.
series=i==1?TP(e.series||[],hP,xP,!1):jU(e.series||[null],vP),k=o.axes=TP(e.axes||[],fP,yP,!0),T=o.scales={},$=o.bands=e.
bands||[];$.forEach(g=>{g.fill=He(g.fill||null),g.dir=et(g.dir,-1)});let P=i==2?v[1].facets[0].scale:v[0].scale,R={axes:jF,
series:qF},B=(e.drawOrder||["axes","series"]).map(g=>R[g]);function Z(g){let x=g.distr==3?S=>Pi(S>0?S:g.clamp(o,S,g.min,
g.max,g.key)):g.distr==4?S=>Xy(S,g.asinh):g.distr==100?S=>g.fwd(S):S=>S;return S=>{let M=x(S),{_min:E,_max:L}=g,H=L-E;return(M-
E)/H}}function A(g){let x=T[g];if(x==null){let S=(e.scales||Rc)[g]||Rc;if(S.from!=null){A(S.from);let M=rn({},T[S.from],
S,{key:g});M.valToPct=Z(M),T[g]=M}else{x=T[g]=rn({},g==P?e_:LU,S),x.key=g;let M=x.time,E=x.range,L=us(E);if((g!=P||i==2&&
!M)&&(L&&(E[0]==null||E[1]==null)&&(E={min:E[0]==null?eP:{mode:1,hard:E[0],soft:E[0]},max:E[1]==null?eP:{mode:1,hard:E[1],
soft:E[1]}},L=!1),!L&&mp(E))){let H=E;E=(Y,Q,oe)=>Q==null?Fl:sp(Q,oe,H)}x.range=He(E||(M?GU:g==P?x.distr==3?YU:x.distr==
4?ZU:c_:x.distr==3?m_:x.distr==4?d_:JU)),x.auto=He(L?!1:x.auto),x.clamp=He(x.clamp||RU),x._min=x._max=null,x.valToPct=Z(
x)}}}A("x"),A("y"),i==1&&v.forEach(g=>{A(g.scale)}),k.forEach(g=>{A(g.scale)});for(let g in e.scales)A(g);let N=T[P],K=N.
distr,U,ae;N.ori==0?(Eo(c,aV),U=s,ae=a):(Eo(c,lV),U=a,ae=s);let se={};for(let g in T){let x=T[g];(x.min!=null||x.max!=null)&&
(se[g]={min:x.min,max:x.max},x.min=x.max=null)}let Me=e.tzDate||(g=>new Date(dn(g/w))),he=e.fmtDate||xb,Je=w==1?aU(Me):cU(
Me),it=mP(Me,cP(w==1?sU:uU,he)),qe=pP(Me,dP(dU,he)),st=[],Oe=o.legend=rn({},hU,e.legend),ge=o.cursor=rn({},wU,{drag:{y:i==
2}},e.cursor),Vt=Oe.show,gn=ge.show,ce=Oe.markers;Oe.idxs=st,ce.width=He(ce.width),ce.dash=He(ce.dash),ce.stroke=He(ce.stroke),
ce.fill=He(ce.fill);let ve,Nt,ft,Ve=[],Er=[],li,No=!1,Bi={};if(Oe.live){let g=v[1]?v[1].values:null;No=g!=null,li=No?g(o,
1,0):{_:0};for(let x in li)Bi[x]=fb}if(Vt)if(ve=hr("table",bV,c),ft=hr("tbody",null,ve),Oe.mount(o,ve),No){Nt=hr("thead",
null,ve,ft);let g=hr("tr",null,Nt);hr("th",null,g);for(var $a in li)hr("th",HM,g).textContent=$a}else Eo(ve,xV),Oe.live&&
Eo(ve,vV);let Da={show:!0},Pu={show:!1};function fm(g,x){if(x==0&&(No||!Oe.live||i==2))return Fl;let S=[],M=hr("tr",wV,ft,
ft.childNodes[x]);Eo(M,g.class),g.show||Eo(M,ca);let E=hr("th",null,M);if(ce.show){let Y=Jo(kV,E);if(x>0){let Q=ce.width(
o,x);Q&&(Y.style.border=Q+"px "+ce.dash(o,x)+" "+ce.stroke(o,x)),Y.style.background=ce.fill(o,x)}}let L=Jo(HM,E);g.label instanceof
HTMLElement?L.appendChild(g.label):L.textContent=g.label,x>0&&(ce.show||(L.style.color=g.width>0?ce.stroke(o,x):ce.fill(
o,x)),Wn("click",E,Y=>{if(ge._lock)return;Es(Y);let Q=v.indexOf(g);if((Y.ctrlKey||Y.metaKey)!=Oe.isolate){let oe=v.some(
(ie,de)=>de>0&&de!=Q&&ie.show);v.forEach((ie,de)=>{de>0&&Rr(de,oe?de==Q?Da:Pu:Da,!0,en.setSeries)})}else Rr(Q,{show:!g.show},
!0,en.setSeries)},!1),Ra&&Wn(WM,E,Y=>{ge._lock||(Es(Y),Rr(v.indexOf(g),Ka,!0,en.setSeries))},!1));for(var H in li){let Y=hr(
"td",CV,M);Y.textContent="--",S.push(Y)}return[M,S]}let Ms=new Map;function Wn(g,x,S,M=!0){let E=Ms.get(x)||{},L=ge.bind[g](
o,x,S,M);L&&(ma(g,x,E[g]=L),Ms.set(x,E))}function Ea(g,x,S){let M=Ms.get(x)||{};for(let E in M)(g==null||E==g)&&(sb(E,x,
M[E]),delete M[E]);g==null&&Ms.delete(x)}let ui=0,Ps=0,Re=0,le=0,xt=0,un=0,Aa=xt,_s=un,Ar=Re,$s=le,vo=0,Bo=0,ro=0,or=0;o.
bbox={};let fh=!1,hm=!1,Oa=!1,Ds=!1,gm=!1,Fo=!1;function hh(g,x,S){(S||g!=o.width||x!=o.height)&&zx(g,x),za(!1),Oa=!0,hm=
!0,Ia()}function zx(g,x){o.width=ui=Re=g,o.height=Ps=le=x,xt=un=0,LF(),NF();let S=o.bbox;vo=S.left=la(xt*rt,.5),Bo=S.top=
la(un*rt,.5),ro=S.width=la(Re*rt,.5),or=S.height=la(le*rt,.5)}let AF=3;function OF(){let g=!1,x=0;for(;!g;){x++;let S=WF(
x),M=KF(x);g=x==AF||S&&M,g||(zx(o.width,o.height),hm=!0)}}function RF({width:g,height:x}){hh(g,x)}o.setSize=RF;function LF(){
let g=!1,x=!1,S=!1,M=!1;k.forEach((E,L)=>{if(E.show&&E._show){let{side:H,_size:Y}=E,Q=H%2,oe=E.label!=null?E.labelSize:0,
ie=Y+oe;ie>0&&(Q?(Re-=ie,H==3?(xt+=ie,M=!0):S=!0):(le-=ie,H==0?(un+=ie,g=!0):x=!0))}}),As[0]=g,As[1]=S,As[2]=x,As[3]=M,Re-=
Fi[1]+Fi[3],xt+=Fi[3],le-=Fi[2]+Fi[0],un+=Fi[0]}function NF(){let g=xt+Re,x=un+le,S=xt,M=un;function E(L,H){switch(L){case 1:
return g+=H,g-H;case 2:return x+=H,x-H;case 3:return S-=H,S+H;case 0:return M-=H,M+H}}k.forEach((L,H)=>{if(L.show&&L._show){
let Y=L.side;L._pos=E(Y,L._size),L.label!=null&&(L._lpos=E(Y,L.labelSize))}})}if(ge.dataIdx==null){let g=ge.hover,x=g.skip=
new Set(g.skip??[]);x.add(void 0);let S=g.prox=He(g.prox),M=g.bias??=0;ge.dataIdx=(E,L,H,Y)=>{if(L==0)return H;let Q=H,oe=S(
E,L,H,Y)??gt,ie=oe>=0&&oe<gt,de=N.ori==0?Re:le,_e=ge.left,tt=t[0],Ye=t[L];if(x.has(Ye[H])){Q=null;let ze=null,Se=null,be;
if(M==0||M==-1)for(be=H;ze==null&&be-- >0;)x.has(Ye[be])||(ze=be);if(M==0||M==1)for(be=H;Se==null&&be++<Ye.length;)x.has(
Ye[be])||(Se=be);if(ze!=null||Se!=null)if(ie){let Mt=ze==null?-1/0:U(tt[ze],N,de,0),zt=Se==null?1/0:U(tt[Se],N,de,0),kn=_e-
Mt,pt=zt-_e;kn<=pt?kn<=oe&&(Q=ze):pt<=oe&&(Q=Se)}else Q=Se==null?ze:ze==null?Se:H-ze<=Se-H?ze:Se}else ie&&pn(_e-U(tt[H],
N,de,0))>oe&&(Q=null);return Q}}let Es=g=>{ge.event=g};ge.idxs=st,ge._lock=!1;let In=ge.points;In.show=He(In.show),In.size=
He(In.size),In.stroke=He(In.stroke),In.width=He(In.width),In.fill=He(In.fill);let Or=o.focus=rn({},e.focus||{alpha:.3},ge.
focus),Ra=Or.prox>=0,La=Ra&&In.one,zo=[],Na=[],Ba=[];function Ix(g,x){let S=In.show(o,x);if(S instanceof HTMLElement)return Eo(
S,yV),Eo(S,g.class),Jr(S,-10,-10,Re,le),h.insertBefore(S,zo[x]),S}function Hx(g,x){if(i==1||x>0){let S=i==1&&T[g.scale].
time,M=g.value;g.value=S?sP(M)?pP(Me,dP(M,he)):M||qe:M||EU,g.label=g.label||(S?CU:kU)}if(La||x>0){g.width=g.width==null?
1:g.width,g.paths=g.paths||WU||LV,g.fillTo=He(g.fillTo||NU),g.pxAlign=+et(g.pxAlign,b),g.pxRound=kP(g.pxAlign),g.stroke=
He(g.stroke||null),g.fill=He(g.fill||null),g._stroke=g._fill=g._paths=g._focus=null;let S=AU(eo(1,g.width),1),M=g.points=
rn({},{size:S,width:eo(1,S*.2),stroke:g.stroke,space:S*2,paths:KU,_stroke:null,_fill:null},g.points);M.show=He(M.show),M.
filter=He(M.filter),M.fill=He(M.fill),M.stroke=He(M.stroke),M.paths=He(M.paths),M.pxAlign=g.pxAlign}if(Vt){let S=fm(g,x);
Ve.splice(x,0,S[0]),Er.splice(x,0,S[1]),Oe.values.push(null)}if(gn){st.splice(x,0,null);let S=null;La?x==0&&(S=Ix(g,x)):
x>0&&(S=Ix(g,x)),zo.splice(x,0,S),Na.splice(x,0,0),Ba.splice(x,0,0)}wn("addSeries",x)}function BF(g,x){x=x??v.length,g=i==
1?db(g,x,hP,xP):db(g,x,{},vP),v.splice(x,0,g),Hx(v[x],x)}o.addSeries=BF;function FF(g){if(v.splice(g,1),Vt){Oe.values.splice(
g,1),Er.splice(g,1);let x=Ve.splice(g,1)[0];Ea(null,x.firstChild),x.remove()}gn&&(st.splice(g,1),zo.splice(g,1)[0].remove(),
Na.splice(g,1),Ba.splice(g,1)),wn("delSeries",g)}o.delSeries=FF;let As=[!1,!1,!1,!1];function zF(g,x){if(g._show=g.show,
g.show){let S=g.side%2,M=T[g.scale];M==null&&(g.scale=S?v[1].scale:P,M=T[g.scale]);let E=M.time;g.size=He(g.size),g.space=
He(g.space),g.rotate=He(g.rotate),us(g.incrs)&&g.incrs.forEach(H=>{!cs.has(H)&&cs.set(H,LP(H))}),g.incrs=He(g.incrs||(M.
distr==2?oU:E?w==1?iU:lU:ua)),g.splits=He(g.splits||(E&&M.distr==1?Je:M.distr==3?lb:M.distr==4?MU:TU)),g.stroke=He(g.stroke),
g.grid.stroke=He(g.grid.stroke),g.ticks.stroke=He(g.ticks.stroke),g.border.stroke=He(g.border.stroke);let L=g.values;g.values=
us(L)&&!us(L[0])?He(L):E?us(L)?mP(Me,cP(L,he)):sP(L)?mU(Me,L):L||it:L||SU,g.filter=He(g.filter||(M.distr>=3&&M.log==10?$U:
M.distr==3&&M.log==2?DU:OP)),g.font=MP(g.font),g.labelFont=MP(g.labelFont),g._size=g.size(o,null,x,0),g._space=g._rotate=
g._incrs=g._found=g._splits=g._values=null,g._size>0&&(As[x]=!0,g._el=Jo(pV,p))}}function _u(g,x,S,M){let[E,L,H,Y]=S,Q=x%
2,oe=0;return Q==0&&(Y||L)&&(oe=x==0&&!E||x==2&&!H?dn(fP.size/3):0),Q==1&&(E||H)&&(oe=x==1&&!L||x==3&&!Y?dn(yP.size/2):0),
oe}let qx=o.padding=(e.padding||[_u,_u,_u,_u]).map(g=>He(et(g,_u))),Fi=o._padding=qx.map((g,x)=>g(o,x,As,0)),En,yn=null,
bn=null,ym=i==1?v[0].idxs:null,rr=null,$u=!1;function Vx(g,x){if(t=g??[],o.data=o._data=t,i==2){En=0;for(let S=1;S<v.length;S++)
En+=t[S][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),rr=t[0],En=rr.length;let S=t;if(K==2){S=t.slice();let M=S[0]=
Array(En);for(let E=0;E<En;E++)M[E]=E}o._data=t=S}if(za(!0),wn("setData"),K==2&&(Oa=!0),x!==!1){let S=N;S.auto(o,$u)?gh():
Ii(P,S.min,S.max),Ds=Ds||ge.left>=0,Fo=!0,Ia()}}o.setData=Vx;function gh(){$u=!0;let g,x;i==1&&(En>0?(yn=ym[0]=0,bn=ym[1]=
En-1,g=t[0][yn],x=t[0][bn],K==2?(g=yn,x=bn):g==x&&(K==3?[g,x]=up(g,g,N.log,!1):K==4?[g,x]=gb(g,g,N.log,!1):N.time?x=g+dn(
86400/w):[g,x]=sp(g,x,yb,!0))):(yn=ym[0]=g=null,bn=ym[1]=x=null)),Ii(P,g,x)}let bm,Fa,yh,bh,vh,xh,wh,kh,Ch,io;function Ux(g,x,S,M,E,L){
g??=VM,S??=vb,M??="butt",E??=VM,L??="round",g!=bm&&(d.strokeStyle=bm=g),E!=Fa&&(d.fillStyle=Fa=E),x!=yh&&(d.lineWidth=yh=
x),L!=vh&&(d.lineJoin=vh=L),M!=xh&&(d.lineCap=xh=M),S!=bh&&d.setLineDash(bh=S)}function Wx(g,x,S,M){x!=Fa&&(d.fillStyle=
Fa=x),g!=wh&&(d.font=wh=g),S!=kh&&(d.textAlign=kh=S),M!=Ch&&(d.textBaseline=Ch=M)}function Sh(g,x,S,M,E=0){if(M.length>0&&
g.auto(o,$u)&&(x==null||x.min==null)){let L=et(yn,0),H=et(bn,M.length-1),Y=S.min==null?$V(M,L,H,E,g.distr==3):[S.min,S.max];
g.min=yr(g.min,S.min=Y[0]),g.max=eo(g.max,S.max=Y[1])}}let Kx={min:null,max:null};function IF(){for(let M in T){let E=T[M];
se[M]==null&&(E.min==null||se[P]!=null&&E.auto(o,$u))&&(se[M]=Kx)}for(let M in T){let E=T[M];se[M]==null&&E.from!=null&&
se[E.from]!=null&&(se[M]=Kx)}se[P]!=null&&za(!0);let g={};for(let M in se){let E=se[M];if(E!=null){let L=g[M]=zl(T[M],FV);
if(E.min!=null)rn(L,E);else if(M!=P||i==2)if(En==0&&L.from==null){let H=L.range(o,null,null,M);L.min=H[0],L.max=H[1]}else
L.min=gt,L.max=-gt}}if(En>0){v.forEach((M,E)=>{if(i==1){let L=M.scale,H=se[L];if(H==null)return;let Y=g[L];if(E==0){let Q=Y.
range(o,Y.min,Y.max,L);Y.min=Q[0],Y.max=Q[1],yn=gr(Y.min,t[0]),bn=gr(Y.max,t[0]),bn-yn>1&&(t[0][yn]<Y.min&&yn++,t[0][bn]>
Y.max&&bn--),M.min=rr[yn],M.max=rr[bn]}else M.show&&M.auto&&Sh(Y,H,M,t[E],M.sorted);M.idxs[0]=yn,M.idxs[1]=bn}else if(E>
0&&M.show&&M.auto){let[L,H]=M.facets,Y=L.scale,Q=H.scale,[oe,ie]=t[E],de=g[Y],_e=g[Q];de!=null&&Sh(de,se[Y],L,oe,L.sorted),
_e!=null&&Sh(_e,se[Q],H,ie,H.sorted),M.min=H.min,M.max=H.max}});for(let M in g){let E=g[M],L=se[M];if(E.from==null&&(L==
null||L.min==null)){let H=E.range(o,E.min==gt?null:E.min,E.max==-gt?null:E.max,M);E.min=H[0],E.max=H[1]}}}for(let M in g){
let E=g[M];if(E.from!=null){let L=g[E.from];if(L.min==null)E.min=E.max=null;else{let H=E.range(o,L.min,L.max,M);E.min=H[0],
E.max=H[1]}}}let x={},S=!1;for(let M in g){let E=g[M],L=T[M];if(L.min!=E.min||L.max!=E.max){L.min=E.min,L.max=E.max;let H=L.
distr;L._min=H==3?Pi(L.min):H==4?Xy(L.min,L.asinh):H==100?L.fwd(L.min):L.min,L._max=H==3?Pi(L.max):H==4?Xy(L.max,L.asinh):
H==100?L.fwd(L.max):L.max,x[M]=S=!0}}if(S){v.forEach((M,E)=>{i==2?E>0&&x.y&&(M._paths=null):x[M.scale]&&(M._paths=null)});
for(let M in x)Oa=!0,wn("setScale",M);gn&&ge.left>=0&&(Ds=Fo=!0)}for(let M in se)se[M]=null}function HF(g){let x=ab(yn-1,
0,En-1),S=ab(bn+1,0,En-1);for(;g[x]==null&&x>0;)x--;for(;g[S]==null&&S<En-1;)S++;return[x,S]}function qF(){if(En>0){let g=v.
some(x=>x._focus)&&io!=Or.alpha;g&&(d.globalAlpha=io=Or.alpha),v.forEach((x,S)=>{if(S>0&&x.show&&(jx(S,!1),jx(S,!0),x._paths==
null)){let M=io;io!=x.alpha&&(d.globalAlpha=io=x.alpha);let E=i==2?[0,t[S][0].length-1]:HF(t[S]);x._paths=x.paths(o,S,E[0],
E[1]),io!=M&&(d.globalAlpha=io=M)}}),v.forEach((x,S)=>{if(S>0&&x.show){let M=io;io!=x.alpha&&(d.globalAlpha=io=x.alpha),
x._paths!=null&&Gx(S,!1);{let E=x._paths!=null?x._paths.gaps:null,L=x.points.show(o,S,yn,bn,E),H=x.points.filter(o,S,L,E);
(L||H)&&(x.points._paths=x.points.paths(o,S,yn,bn,H),Gx(S,!0))}io!=M&&(d.globalAlpha=io=M),wn("drawSeries",S)}}),g&&(d.globalAlpha=
io=1)}}function jx(g,x){let S=x?v[g].points:v[g];S._stroke=S.stroke(o,g),S._fill=S.fill(o,g)}function Gx(g,x){let S=x?v[g].
points:v[g],{stroke:M,fill:E,clip:L,flags:H,_stroke:Y=S._stroke,_fill:Q=S._fill,_width:oe=S.width}=S._paths;oe=yt(oe*rt,
3);let ie=null,de=oe%2/2;x&&Q==null&&(Q=oe>0?"#fff":Y);let _e=S.pxAlign==1&&de>0;if(_e&&d.translate(de,de),!x){let tt=vo-
oe/2,Ye=Bo-oe/2,ze=ro+oe,Se=or+oe;ie=new Path2D,ie.rect(tt,Ye,ze,Se)}x?Th(Y,oe,S.dash,S.cap,Q,M,E,H,L):VF(g,Y,oe,S.dash,
S.cap,Q,M,E,H,ie,L),_e&&d.translate(-de,-de)}function VF(g,x,S,M,E,L,H,Y,Q,oe,ie){let de=!1;Q!=0&&$.forEach((_e,tt)=>{if(_e.
series[0]==g){let Ye=v[_e.series[1]],ze=t[_e.series[1]],Se=(Ye._paths||Rc).band;us(Se)&&(Se=_e.dir==1?Se[0]:Se[1]);let be,
Mt=null;Ye.show&&Se&&EV(ze,yn,bn)?(Mt=_e.fill(o,tt)||L,be=Ye._paths.clip):Se=null,Th(x,S,M,E,Mt,H,Y,Q,oe,ie,be,Se),de=!0}}),
de||Th(x,S,M,E,L,H,Y,Q,oe,ie)}let Jx=Il|cb;function Th(g,x,S,M,E,L,H,Y,Q,oe,ie,de){Ux(g,x,S,M,E),(Q||oe||de)&&(d.save(),
Q&&d.clip(Q),oe&&d.clip(oe)),de?(Y&Jx)==Jx?(d.clip(de),ie&&d.clip(ie),xm(E,H),vm(g,L,x)):Y&cb?(xm(E,H),d.clip(de),vm(g,L,
x)):Y&Il&&(d.save(),d.clip(de),ie&&d.clip(ie),xm(E,H),d.restore(),vm(g,L,x)):(xm(E,H),vm(g,L,x)),(Q||oe||de)&&d.restore()}
function vm(g,x,S){S>0&&(x instanceof Map?x.forEach((M,E)=>{d.strokeStyle=bm=E,d.stroke(M)}):x!=null&&g&&d.stroke(x))}function xm(g,x){
x instanceof Map?x.forEach((S,M)=>{d.fillStyle=Fa=M,d.fill(S)}):x!=null&&g&&d.fill(x)}function UF(g,x,S,M){let E=k[g],L;
if(M<=0)L=[0,0];else{let H=E._space=E.space(o,g,x,S,M),Y=E._incrs=E.incrs(o,g,x,S,M,H);L=QU(x,S,Y,M,H)}return E._found=L}
function Mh(g,x,S,M,E,L,H,Y,Q,oe){let ie=H%2/2;b==1&&d.translate(ie,ie),Ux(Y,H,Q,oe,Y),d.beginPath();let de,_e,tt,Ye,ze=E+
(M==0||M==3?-L:L);S==0?(_e=E,Ye=ze):(de=E,tt=ze);for(let Se=0;Se<g.length;Se++)x[Se]!=null&&(S==0?de=tt=g[Se]:_e=Ye=g[Se],
d.moveTo(de,_e),d.lineTo(tt,Ye));d.stroke(),b==1&&d.translate(-ie,-ie)}function WF(g){let x=!0;return k.forEach((S,M)=>{
if(!S.show)return;let E=T[S.scale];if(E.min==null){S._show&&(x=!1,S._show=!1,za(!1));return}else S._show||(x=!1,S._show=
!0,za(!1));let L=S.side,H=L%2,{min:Y,max:Q}=E,[oe,ie]=UF(M,Y,Q,H==0?Re:le);if(ie==0)return;let de=E.distr==2,_e=S._splits=
S.splits(o,M,Y,Q,oe,ie,de),tt=E.distr==2?_e.map(be=>rr[be]):_e,Ye=E.distr==2?rr[_e[1]]-rr[_e[0]]:oe,ze=S._values=S.values(
o,S.filter(o,tt,M,ie,Ye),M,ie,Ye);S._rotate=L==2?S.rotate(o,ze,M,ie):0;let Se=S._size;S._size=Yo(S.size(o,ze,M,g)),Se!=null&&
S._size!=Se&&(x=!1)}),x}function KF(g){let x=!0;return qx.forEach((S,M)=>{let E=S(o,M,As,g);E!=Fi[M]&&(x=!1),Fi[M]=E}),x}
function jF(){for(let g=0;g<k.length;g++){let x=k[g];if(!x.show||!x._show)continue;let S=x.side,M=S%2,E,L,H=x.stroke(o,g),
Y=S==0||S==3?-1:1,[Q,oe]=x._found;if(x.label!=null){let jn=x.labelGap*Y,ko=dn((x._lpos+jn)*rt);Wx(x.labelFont[0],H,"cent\
er",S==2?"top":qM),d.save(),M==1?(E=L=0,d.translate(ko,dn(Bo+or/2)),d.rotate((S==3?-rp:rp)/2)):(E=dn(vo+ro/2),L=ko);let Ls=EP(
x.label)?x.label(o,g,Q,oe):x.label;d.fillText(Ls,E,L),d.restore()}if(oe==0)continue;let ie=T[x.scale],de=M==0?ro:or,_e=M==
0?vo:Bo,tt=x._splits,Ye=ie.distr==2?tt.map(jn=>rr[jn]):tt,ze=ie.distr==2?rr[tt[1]]-rr[tt[0]]:Q,Se=x.ticks,be=x.border,Mt=Se.
show?Se.size:0,zt=dn(Mt*rt),kn=dn((x.alignTo==2?x._size-Mt-x.gap:x.gap)*rt),pt=x._rotate*-rp/180,It=y(x._pos*rt),xo=(zt+
kn)*Y,Kn=It+xo;L=M==0?Kn:0,E=M==1?Kn:0;let Io=x.font[0],ir=x.align==1?Rl:x.align==2?Yy:pt>0?Rl:pt<0?Yy:M==0?"center":S==
3?Yy:Rl,Nr=pt||M==1?"middle":S==2?"top":qM;Wx(Io,H,ir,Nr);let wo=x.font[1]*x.lineGap,Ho=tt.map(jn=>y(l(jn,ie,de,_e))),sr=x.
_values;for(let jn=0;jn<sr.length;jn++){let ko=sr[jn];if(ko!=null){M==0?E=Ho[jn]:L=Ho[jn],ko=""+ko;let Ls=ko.indexOf(`
`)==-1?[ko]:ko.split(/\n/gm);for(let Gn=0;Gn<Ls.length;Gn++){let f0=Ls[Gn];pt?(d.save(),d.translate(E,L+Gn*wo),d.rotate(
pt),d.fillText(f0,0,0),d.restore()):d.fillText(f0,E,L+Gn*wo)}}}Se.show&&Mh(Ho,Se.filter(o,Ye,g,oe,ze),M,S,It,zt,yt(Se.width*
rt,3),Se.stroke(o,g),Se.dash,Se.cap);let Br=x.grid;Br.show&&Mh(Ho,Br.filter(o,Ye,g,oe,ze),M,M==0?2:1,M==0?Bo:vo,M==0?or:
ro,yt(Br.width*rt,3),Br.stroke(o,g),Br.dash,Br.cap),be.show&&Mh([It],[1],M==0?1:0,M==0?1:2,M==1?Bo:vo,M==1?or:ro,yt(be.width*
rt,3),be.stroke(o,g),be.dash,be.cap)}wn("drawAxes")}function za(g){v.forEach((x,S)=>{S>0&&(x._paths=null,g&&(i==1?(x.min=
null,x.max=null):x.facets.forEach(M=>{M.min=null,M.max=null})))})}let wm=!1,Ph=!1,Du=[];function GF(){Ph=!1;for(let g=0;g<
Du.length;g++)wn(...Du[g]);Du.length=0}function Ia(){wm||(WV(Yx),wm=!0)}function JF(g,x=!1){wm=!0,Ph=x,g(o),Yx(),x&&Du.length>
0&&queueMicrotask(GF)}o.batch=JF;function Yx(){if(fh&&(IF(),fh=!1),Oa&&(OF(),Oa=!1),hm){if($t(f,Rl,xt),$t(f,"top",un),$t(
f,Dc,Re),$t(f,Ec,le),$t(h,Rl,xt),$t(h,"top",un),$t(h,Dc,Re),$t(h,Ec,le),$t(p,Dc,ui),$t(p,Ec,Ps),m.width=dn(ui*rt),m.height=
dn(Ps*rt),k.forEach(({_el:g,_show:x,_size:S,_pos:M,side:E})=>{if(g!=null)if(x){let L=E===3||E===0?S:0,H=E%2==1;$t(g,H?"l\
eft":"top",M-L),$t(g,H?"width":"height",S),$t(g,H?"top":"left",H?un:xt),$t(g,H?"height":"width",H?le:Re),ib(g,ca)}else Eo(
g,ca)}),bm=Fa=yh=vh=xh=wh=kh=Ch=bh=null,io=1,Ou(!0),xt!=Aa||un!=_s||Re!=Ar||le!=$s){za(!1);let g=Re/Ar,x=le/$s;if(gn&&!Ds&&
ge.left>=0){ge.left*=g,ge.top*=x,Ha&&Jr(Ha,dn(ge.left),0,Re,le),qa&&Jr(qa,0,dn(ge.top),Re,le);for(let S=0;S<zo.length;S++){
let M=zo[S];M!=null&&(Na[S]*=g,Ba[S]*=x,Jr(M,Yo(Na[S]),Yo(Ba[S]),Re,le))}}if(Tt.show&&!gm&&Tt.left>=0&&Tt.width>0){Tt.left*=
g,Tt.width*=g,Tt.top*=x,Tt.height*=x;for(let S in Oh)$t(Wa,S,Tt[S])}Aa=xt,_s=un,Ar=Re,$s=le}wn("setSize"),hm=!1}ui>0&&Ps>
0&&(d.clearRect(0,0,m.width,m.height),wn("drawClear"),B.forEach(g=>g()),wn("draw")),Tt.show&&gm&&(km(Tt),gm=!1),gn&&Ds&&
(Rs(null,!0,!1),Ds=!1),Oe.show&&Oe.live&&Fo&&(Eh(),Fo=!1),u||(u=!0,o.status=1,wn("ready")),$u=!1,wm=!1}o.redraw=(g,x)=>{
Oa=x||!1,g!==!1?Ii(P,N.min,N.max):Ia()};function _h(g,x){let S=T[g];if(S.from==null){if(En==0){let M=S.range(o,x.min,x.max,
g);x.min=M[0],x.max=M[1]}if(x.min>x.max){let M=x.min;x.min=x.max,x.max=M}if(En>1&&x.min!=null&&x.max!=null&&x.max-x.min<
1e-16)return;g==P&&S.distr==2&&En>0&&(x.min=gr(x.min,t[0]),x.max=gr(x.max,t[0]),x.min==x.max&&x.max++),se[g]=x,fh=!0,Ia()}}
o.setScale=_h;let $h,Dh,Ha,qa,Zx,Qx,Va,Ua,Xx,e0,St,Dt,zi=!1,An=ge.drag,vn=An.x,xn=An.y;gn&&(ge.x&&($h=Jo(hV,h)),ge.y&&(Dh=
Jo(gV,h)),N.ori==0?(Ha=$h,qa=Dh):(Ha=Dh,qa=$h),St=ge.left,Dt=ge.top);let Tt=o.select=rn({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),Wa=Tt.show?Jo(fV,Tt.over?h:f):null;function km(g,x){if(Tt.show){for(let S in g)Tt[S]=g[S],S in
Oh&&$t(Wa,S,g[S]);x!==!1&&wn("setSelect")}}o.setSelect=km;function YF(g){if(v[g].show)Vt&&ib(Ve[g],ca);else if(Vt&&Eo(Ve[g],
ca),gn){let S=La?zo[0]:zo[g];S!=null&&Jr(S,-10,-10,Re,le)}}function Ii(g,x,S){_h(g,{min:x,max:S})}function Rr(g,x,S,M){x.
focus!=null&&tz(g),x.show!=null&&v.forEach((E,L)=>{L>0&&(g==L||g==null)&&(E.show=x.show,YF(L),i==2?(Ii(E.facets[0].scale,
null,null),Ii(E.facets[1].scale,null,null)):Ii(E.scale,null,null),Ia())}),S!==!1&&wn("setSeries",g,x),M&&Ru("setSeries",
o,g,x)}o.setSeries=Rr;function ZF(g,x){rn($[g],x)}function QF(g,x){g.fill=He(g.fill||null),g.dir=et(g.dir,-1),x=x??$.length,
$.splice(x,0,g)}function XF(g){g==null?$.length=0:$.splice(g,1)}o.addBand=QF,o.setBand=ZF,o.delBand=XF;function ez(g,x){
v[g].alpha=x,gn&&zo[g]!=null&&(zo[g].style.opacity=x),Vt&&Ve[g]&&(Ve[g].style.opacity=x)}let ci,Hi,Os,Ka={focus:!0};function tz(g){
if(g!=Os){let x=g==null,S=Or.alpha!=1;v.forEach((M,E)=>{if(i==1||E>0){let L=x||E==0||E==g;M._focus=x?null:L,S&&ez(E,L?1:
Or.alpha)}}),Os=g,S&&Ia()}}Vt&&Ra&&Wn(KM,ve,g=>{ge._lock||(Es(g),Os!=null&&Rr(null,Ka,!0,en.setSeries))});function Lr(g,x,S){
let M=T[x];S&&(g=g/rt-(M.ori==1?un:xt));let E=Re;M.ori==1&&(E=le,g=E-g),M.dir==-1&&(g=E-g);let L=M._min,H=M._max,Y=g/E,Q=L+
(H-L)*Y,oe=M.distr;return oe==3?Bl(10,Q):oe==4?OV(Q,M.asinh):oe==100?M.bwd(Q):Q}function nz(g,x){let S=Lr(g,P,x);return gr(
S,t[0],yn,bn)}o.valToIdx=g=>gr(g,t[0]),o.posToIdx=nz,o.posToVal=Lr,o.valToPos=(g,x,S)=>T[x].ori==0?s(g,T[x],S?ro:Re,S?vo:
0):a(g,T[x],S?or:le,S?Bo:0),o.setCursor=(g,x,S)=>{St=g.left,Dt=g.top,Rs(null,x,S)};function t0(g,x){$t(Wa,Rl,Tt.left=g),
$t(Wa,Dc,Tt.width=x)}function n0(g,x){$t(Wa,"top",Tt.top=g),$t(Wa,Ec,Tt.height=x)}let Eu=N.ori==0?t0:n0,Au=N.ori==1?t0:n0;
function oz(){if(Vt&&Oe.live)for(let g=i==2?1:0;g<v.length;g++){if(g==0&&No)continue;let x=Oe.values[g],S=0;for(let M in x)
Er[g][S++].firstChild.nodeValue=x[M]}}function Eh(g,x){if(g!=null&&(g.idxs?g.idxs.forEach((S,M)=>{st[M]=S}):BV(g.idx)||st.
fill(g.idx),Oe.idx=st[0]),Vt&&Oe.live){for(let S=0;S<v.length;S++)(S>0||i==1&&!No)&&rz(S,st[S]);oz()}Fo=!1,x!==!1&&wn("s\
etLegend")}o.setLegend=Eh;function rz(g,x){let S=v[g],M=g==0&&K==2?rr:t[g],E;No?E=S.values(o,g,x)??Bi:(E=S.value(o,x==null?
null:M[x],g,x),E=E==null?Bi:{_:E}),Oe.values[g]=E}function Rs(g,x,S){Xx=St,e0=Dt,[St,Dt]=ge.move(o,St,Dt),ge.left=St,ge.
top=Dt,gn&&(Ha&&Jr(Ha,dn(St),0,Re,le),qa&&Jr(qa,0,dn(Dt),Re,le));let M,E=yn>bn;ci=gt,Hi=null;let L=N.ori==0?Re:le,H=N.ori==
1?Re:le;if(St<0||En==0||E){M=ge.idx=null;for(let Y=0;Y<v.length;Y++){let Q=zo[Y];Q!=null&&Jr(Q,-10,-10,Re,le)}Ra&&Rr(null,
Ka,!0,g==null&&en.setSeries),Oe.live&&(st.fill(M),Fo=!0)}else{let Y,Q,oe;i==1&&(Y=N.ori==0?St:Dt,Q=Lr(Y,P),M=ge.idx=gr(Q,
t[0],yn,bn),oe=U(t[0][M],N,L,0));let ie=-10,de=-10,_e=0,tt=0,Ye=!0,ze="",Se="";for(let be=i==2?1:0;be<v.length;be++){let Mt=v[be],
zt=st[be],kn=zt==null?null:i==1?t[be][zt]:t[be][1][zt],pt=ge.dataIdx(o,be,M,Q),It=pt==null?null:i==1?t[be][pt]:t[be][1][pt];
if(Fo=Fo||It!=kn||pt!=zt,st[be]=pt,be>0&&Mt.show){let xo=pt==null?-10:pt==M?oe:U(i==1?t[0][pt]:t[be][0][pt],N,L,0),Kn=It==
null?-10:ae(It,i==1?T[Mt.scale]:T[Mt.facets[1].scale],H,0);if(Ra&&It!=null){let Io=N.ori==1?St:Dt,ir=pn(Or.dist(o,be,pt,
Kn,Io));if(ir<ci){let Nr=Or.bias;if(Nr!=0){let wo=Lr(Io,Mt.scale),Ho=It>=0?1:-1,sr=wo>=0?1:-1;sr==Ho&&(sr==1?Nr==1?It>=wo:
It<=wo:Nr==1?It<=wo:It>=wo)&&(ci=ir,Hi=be)}else ci=ir,Hi=be}}if(Fo||La){let Io,ir;N.ori==0?(Io=xo,ir=Kn):(Io=Kn,ir=xo);let Nr,
wo,Ho,sr,Br,jn,ko=!0,Ls=In.bbox;if(Ls!=null){ko=!1;let Gn=Ls(o,be);Ho=Gn.left,sr=Gn.top,Nr=Gn.width,wo=Gn.height}else Ho=
Io,sr=ir,Nr=wo=In.size(o,be);if(jn=In.fill(o,be),Br=In.stroke(o,be),La)be==Hi&&ci<=Or.prox&&(ie=Ho,de=sr,_e=Nr,tt=wo,Ye=
ko,ze=jn,Se=Br);else{let Gn=zo[be];Gn!=null&&(Na[be]=Ho,Ba[be]=sr,XM(Gn,Nr,wo,ko),ZM(Gn,jn,Br),Jr(Gn,Yo(Ho),Yo(sr),Re,le))}}}}
if(La){let be=Or.prox,Mt=Os==null?ci<=be:ci>be||Hi!=Os;if(Fo||Mt){let zt=zo[0];zt!=null&&(Na[0]=ie,Ba[0]=de,XM(zt,_e,tt,
Ye),ZM(zt,ze,Se),Jr(zt,Yo(ie),Yo(de),Re,le))}}}if(Tt.show&&zi)if(g!=null){let[Y,Q]=en.scales,[oe,ie]=en.match,[de,_e]=g.
cursor.sync.scales,tt=g.cursor.drag;if(vn=tt._x,xn=tt._y,vn||xn){let{left:Ye,top:ze,width:Se,height:be}=g.select,Mt=g.scales[de].
ori,zt=g.posToVal,kn,pt,It,xo,Kn,Io=Y!=null&&oe(Y,de),ir=Q!=null&&ie(Q,_e);Io&&vn?(Mt==0?(kn=Ye,pt=Se):(kn=ze,pt=be),It=
T[Y],xo=U(zt(kn,de),It,L,0),Kn=U(zt(kn+pt,de),It,L,0),Eu(yr(xo,Kn),pn(Kn-xo))):Eu(0,L),ir&&xn?(Mt==1?(kn=Ye,pt=Se):(kn=ze,
pt=be),It=T[Q],xo=ae(zt(kn,_e),It,H,0),Kn=ae(zt(kn+pt,_e),It,H,0),Au(yr(xo,Kn),pn(Kn-xo))):Au(0,H)}else Rh()}else{let Y=pn(
Xx-Zx),Q=pn(e0-Qx);if(N.ori==1){let _e=Y;Y=Q,Q=_e}vn=An.x&&Y>=An.dist,xn=An.y&&Q>=An.dist;let oe=An.uni;oe!=null?vn&&xn&&
(vn=Y>=oe,xn=Q>=oe,!vn&&!xn&&(Q>Y?xn=!0:vn=!0)):An.x&&An.y&&(vn||xn)&&(vn=xn=!0);let ie,de;vn&&(N.ori==0?(ie=Va,de=St):(ie=
Ua,de=Dt),Eu(yr(ie,de),pn(de-ie)),xn||Au(0,H)),xn&&(N.ori==1?(ie=Va,de=St):(ie=Ua,de=Dt),Au(yr(ie,de),pn(de-ie)),vn||Eu(
0,L)),!vn&&!xn&&(Eu(0,0),Au(0,0))}if(An._x=vn,An._y=xn,g==null){if(S){if(p0!=null){let[Y,Q]=en.scales;en.values[0]=Y!=null?
Lr(N.ori==0?St:Dt,Y):null,en.values[1]=Q!=null?Lr(N.ori==1?St:Dt,Q):null}Ru(Zy,o,St,Dt,Re,le,M)}if(Ra){let Y=S&&en.setSeries,
Q=Or.prox;Os==null?ci<=Q&&Rr(Hi,Ka,!0,Y):ci>Q?Rr(null,Ka,!0,Y):Hi!=Os&&Rr(Hi,Ka,!0,Y)}}Fo&&(Oe.idx=M,Eh()),x!==!1&&wn("s\
etCursor")}let qi=null;Object.defineProperty(o,"rect",{get(){return qi==null&&Ou(!1),qi}});function Ou(g=!1){g?qi=null:(qi=
h.getBoundingClientRect(),wn("syncRect",qi))}function o0(g,x,S,M,E,L,H){ge._lock||zi&&g!=null&&g.movementX==0&&g.movementY==
0||(Ah(g,x,S,M,E,L,H,!1,g!=null),g!=null?Rs(null,!0,!0):Rs(x,!0,!1))}function Ah(g,x,S,M,E,L,H,Y,Q){if(qi==null&&Ou(!1),
Es(g),g!=null)S=g.clientX-qi.left,M=g.clientY-qi.top;else{if(S<0||M<0){St=-10,Dt=-10;return}let[oe,ie]=en.scales,de=x.cursor.
sync,[_e,tt]=de.values,[Ye,ze]=de.scales,[Se,be]=en.match,Mt=x.axes[0].side%2==1,zt=N.ori==0?Re:le,kn=N.ori==1?Re:le,pt=Mt?
L:E,It=Mt?E:L,xo=Mt?M:S,Kn=Mt?S:M;if(Ye!=null?S=Se(oe,Ye)?l(_e,T[oe],zt,0):-10:S=zt*(xo/pt),ze!=null?M=be(ie,ze)?l(tt,T[ie],
kn,0):-10:M=kn*(Kn/It),N.ori==1){let Io=S;S=M,M=Io}}Q&&(x==null||x.cursor.event.type==Zy)&&((S<=1||S>=Re-1)&&(S=la(S,Re)),
(M<=1||M>=le-1)&&(M=la(M,le))),Y?(Zx=S,Qx=M,[Va,Ua]=ge.move(o,S,M)):(St=S,Dt=M)}let Oh={width:0,height:0,left:0,top:0};function Rh(){
km(Oh,!1)}let r0,i0,s0,a0;function l0(g,x,S,M,E,L,H){zi=!0,vn=xn=An._x=An._y=!1,Ah(g,x,S,M,E,L,H,!0,!1),g!=null&&(Wn(Qy,
ob,u0,!1),Ru(UM,o,Va,Ua,Re,le,null));let{left:Y,top:Q,width:oe,height:ie}=Tt;r0=Y,i0=Q,s0=oe,a0=ie}function u0(g,x,S,M,E,L,H){
zi=An._x=An._y=!1,Ah(g,x,S,M,E,L,H,!1,!0);let{left:Y,top:Q,width:oe,height:ie}=Tt,de=oe>0||ie>0,_e=r0!=Y||i0!=Q||s0!=oe||
a0!=ie;if(de&&_e&&km(Tt),An.setScale&&de&&_e){let tt=Y,Ye=oe,ze=Q,Se=ie;if(N.ori==1&&(tt=Q,Ye=ie,ze=Y,Se=oe),vn&&Ii(P,Lr(
tt,P),Lr(tt+Ye,P)),xn)for(let be in T){let Mt=T[be];be!=P&&Mt.from==null&&Mt.min!=gt&&Ii(be,Lr(ze+Se,be),Lr(ze,be))}Rh()}else
ge.lock&&(ge._lock=!ge._lock,Rs(x,!0,g!=null));g!=null&&(Ea(Qy,ob),Ru(Qy,o,St,Dt,Re,le,null))}function iz(g,x,S,M,E,L,H){
if(ge._lock)return;Es(g);let Y=zi;if(zi){let Q=!0,oe=!0,ie=10,de,_e;N.ori==0?(de=vn,_e=xn):(de=xn,_e=vn),de&&_e&&(Q=St<=
ie||St>=Re-ie,oe=Dt<=ie||Dt>=le-ie),de&&Q&&(St=St<Va?0:Re),_e&&oe&&(Dt=Dt<Ua?0:le),Rs(null,!0,!0),zi=!1}St=-10,Dt=-10,st.
fill(null),Rs(null,!0,!0),Y&&(zi=Y)}function c0(g,x,S,M,E,L,H){ge._lock||(Es(g),gh(),Rh(),g!=null&&Ru(jM,o,St,Dt,Re,le,null))}
function m0(){k.forEach(XU),hh(o.width,o.height,!0)}ma(ip,Nl,m0);let ja={};ja.mousedown=l0,ja.mousemove=o0,ja.mouseup=u0,
ja.dblclick=c0,ja.setSeries=(g,x,S,M)=>{let E=en.match[2];S=E(o,x,S),S!=-1&&Rr(S,M,!0,!1)},gn&&(Wn(UM,h,l0),Wn(Zy,h,o0),
Wn(WM,h,g=>{Es(g),Ou(!1)}),Wn(KM,h,iz),Wn(jM,h,c0),mb.add(o),o.syncRect=Ou);let Cm=o.hooks=e.hooks||{};function wn(g,x,S){
Ph?Du.push([g,x,S]):g in Cm&&Cm[g].forEach(M=>{M.call(null,o,x,S)})}(e.plugins||[]).forEach(g=>{for(let x in g.hooks)Cm[x]=
(Cm[x]||[]).concat(g.hooks[x])});let d0=(g,x,S)=>S,en=rn({key:null,setSeries:!1,filters:{pub:rP,sub:rP},scales:[P,v[1]?v[1].
scale:null],match:[iP,iP,d0],values:[null,null]},ge.sync);en.match.length==2&&en.match.push(d0),ge.sync=en;let p0=en.key,
Lh=t_(p0);function Ru(g,x,S,M,E,L,H){en.filters.pub(g,x,S,M,E,L,H)&&Lh.pub(g,x,S,M,E,L,H)}Lh.sub(o);function sz(g,x,S,M,E,L,H){
en.filters.sub(g,x,S,M,E,L,H)&&ja[g](null,x,S,M,E,L,H)}o.pub=sz;function az(){Lh.unsub(o),mb.delete(o),Ms.clear(),sb(ip,
Nl,m0),c.remove(),ve?.remove(),wn("destroy")}o.destroy=az;function Nh(){wn("init",e,t),Vx(t||e.data,!1),se[P]?_h(P,se[P]):
gh(),gm=Tt.show&&(Tt.width>0||Tt.height>0),Ds=Fo=!0,hh(e.width,e.height)}return v.forEach(Hx),k.forEach(zF),n?n instanceof
HTMLElement?(n.appendChild(c),Nh()):n(o,Nh):Nh(),o}Qt.assign=rn;Qt.fmtNum=bb;Qt.rangeNum=sp;Qt.rangeLog=up;Qt.rangeAsinh=
gb;Qt.orient=pa;Qt.pxRatio=rt;Qt.join=UV;Qt.fmtDate=xb,Qt.tzDate=tU;Qt.sync=t_;{Qt.addGap=BU,Qt.clipGaps=dp;let e=Qt.paths=
{points:a_};e.linear=u_,e.stepped=IU,e.bars=HU,e.spline=VU}var p_="C";function Ul(e){let t=I(null),n=I(null),o=I(null),i=I(e);i.current=e;let s=I(null),l=`${e.series.map(({color:m,dashed:d,shown:p,
bars:f,low:h,stacked:b})=>`${m} ${d} ${p} ${f} ${h?"band":""} ${b}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic}\
 ${e.unfinished} ${ll.value}`;nt(()=>{if(!t.current)return;let m=new Qt(iW(i,s,t.current.clientWidth),f_(i.current),t.current);
n.current=m;let d=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==m.width&&m.setSize({width:p,height:i.
current.height})});return d.observe(t.current),()=>{d.disconnect(),m.destroy(),n.current=null}},[l]);let u=I(e.series);return nt(
()=>{u.current!==e.series&&n.current?.setData(f_(i.current)),u.current=e.series},[e.times,e.series]),F(()=>{let m=n.current,
d=e.cursor===null?void 0:e.times[e.cursor];!m||m.cursor.idx===e.cursor||m.setCursor(d===void 0?{left:-10,top:-10}:{left:m.
valToPos(d,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:p_,onPointerUp:m=>{let d=o.current,p=n.current;o.current=null;
let f=p?.cursor.idx;!d||!p||f===null||f===void 0||Math.hypot(m.clientX-d.x,m.clientY-d.y)>3||i.current.onPick?.(f,nW(p,i.
current.series,f),new DOMRect(m.clientX,m.clientY,0,0))},onPointerDown:m=>{m.button===0&&(o.current={x:m.clientX,y:m.clientY})}})}
function nW(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach((a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&
a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),m=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);m<s&&(s=m,i=a.
of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var g_=({low:e,high:t})=>e&&t?[e,t]:[];function f_({times:e,series:t,logarithmic:n}){
let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({values:i})=>o(i)),...t.flatMap(g_).map(o)]}function oW(e){
let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&(t.push({series:[n+1,n],fill:gp(Pb(o),24)}),n+=2),o.stacked&&
!o.bars&&i>0&&t.push({series:[i+1,i],fill:gp(Pb(o),52)})}),t}function Pb({color:e}){return e===null?dt("--other"):dt(Tn(
e))}function gp(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function rW({of:e,unit:t,series:n},o,i,s){let a=n.
map(({shown:m,bars:d,stacked:p})=>`${m} ${d} ${p}`).join()+t,l=Math.min(0,i??0),u=s===null||s<=0||t==="share"&&Math.abs(
s-1)<1e-9?1:s*1.05;if(e===void 0||o?.of!==e||o.key!==a)return{key:a,of:e,low:l,high:u};let c=n.some(m=>m.low);return{key:a,
of:e,low:Math.min(o.low,l),high:Nd(o.high,u,c)}}function iW(e,t,n){let{series:o,zone:i,unit:s,height:a,logarithmic:l=!1,
times:u}=e.current,c=a<120;return{width:Math.max(n,64),height:a,padding:[8,24,0,0],legend:{show:!1},tzDate:m=>Qt.tzDate(
new Date(m*1e3),i),cursor:{y:!1,points:{size:7,show:!o.some(({bars:m})=>m)},drag:{x:!0,y:!1,setScale:!1}},bands:oW(o),scales:{
x:{range:()=>sW(e.current.times)},y:l?{distr:3,log:10}:{range:(m,d,p)=>{let f=t.current=rW(e.current,t.current,d,p);return[
f.low,f.high]}}},axes:[{...h_(),grid:{show:!1},size:28,space:72,values:(m,d,p,f,h)=>d.map(b=>uW(b,h,i))},{...h_(),size:56,
...c?{space:28}:{},values:(m,d)=>d.map(p=>p===null?"":Xe(p,s))}],series:[{},...o.map((m,d)=>mW(m,d,u.length,u.length*o.length>
cW)),...o.flatMap(m=>g_(m).map(()=>({show:m.shown??!0,stroke:"transparent",width:0,points:{show:!1}})))],hooks:{drawClear:[
m=>lW(m,e.current)],draw:[m=>e.current.onBox?.(aW(m))],setCursor:[m=>{let{idx:d,left:p,top:f}=m.cursor;e.current.onCursor(
p===void 0||p<0?null:d??null,p??0,f??0)}],setSelect:[m=>{if(m.select.width<4)return;let d=m.posToVal(m.select.left,"x"),
p=m.posToVal(m.select.left+m.select.width,"x");m.setSelect({left:0,top:0,width:0,height:0},!1),e.current.onDrag?.(d,p,m.
cursor.event?.shiftKey??!1)}]}}}function sW(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-t)/(e.length-1):86400;return[
t,n+o]}function aW(e){let t=Qt.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/t,top:o/t,width:i/t,height:s/
t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function lW(e,{unfinished:t}){if(t==null)return;let n=Math.max(e.bbox.left,
e.valToPos(t,"x",!0));qd(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,dt("--line"))}function uW(e,t,n){let{
month:o,day:i,hour:s,minute:a,second:l}=Is(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&i===1?j(e*1e3,n,"year"):t>=
27*86400?j(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?j(e*1e3,n,"dayShort"):j(e*1e3,n,t<60?"clockSecond":"clock")}function h_(){
let e=dt("--line");return{stroke:dt("--muted"),font:`12px ${dt("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},
border:{show:!1}}}var cW=2e4;function mW(e,t,n,o){let i=Pb(e),s=o?[]:e.dashed?[4,4]:e.color===null||e.stacked?[]:al(e.color),
a=e.shown??!0;return e.bars?{stroke:i,fill:i,width:0,show:a,paths:Qt.paths.bars({size:[.92,n===1?1/0:64],align:1}),points:{
show:!1}}:{stroke:e.dashed?gp(i,70):i,width:o?1/Qt.pxRatio:1.5,show:a,spanGaps:!1,points:{show:n===1,size:6,fill:i},...e.
stacked&&t===0?{fill:gp(i,52)}:{},...s.length>0?{dash:s}:{}}}function Wl(e){let{answer:t,document:n}=e,o=G(()=>ct(t,n),[t,n]),i=ji(Qd);return r("div",{class:yM,children:o.measures.map(
(s,a)=>r(pW,{...e,shape:o,measure:s,height:dW(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function dW(e,t){let n=t.
measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}function pW(e){
let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:m=!1}=e,d=t.
columns[i].name,p=ss(d),f=p?e.form:"lines",h=I(null),b=G(()=>{let ce=na(t,o,i,l),ve=l!==null&&h.current?.of===n?lT(h.current.
lines,ce):ce;return h.current={of:n,lines:ve},ve},[t,o,i,l]),y=(e.bars===!0||b.times.length===1)&&(p||o.keys.length===0),
w=y||f!=="lines"?1:e.mean??1,v=G(()=>t.compare?na(t.compare,o,i):null,[t,o,i]),[k,T]=C(null),[$,P]=C(null),R=f==="share"?
"share":Jt(d),B=ce=>Xe(ce,R),Z=o.keys.map(ce=>t.columns[ce].name).join(),A=G(()=>fr(b.times),[b]),N=b.times.length-1,K=b.
times.find(ce=>(ce+A)*1e3>e.end+1e3)??null,U=K===null?b.times.length:b.times.indexOf(K),ae=G(()=>EM(b,Z,U),[b,Z,U]),se=ae.
map(({key:ce})=>ce).filter(e.isHidden),Me=G(()=>new Set(se),[se.join()]),he=G(()=>AM(b,v,ae,Me,{form:f,bars:y,over:U,mean:w}),
[b,v,ae,Me,f,y,U,w]),Je=e.pinned?b.starts.indexOf(e.pinned):-1,it=I(e);it.current=e;let qe=e.onGroup!==void 0,st=G(()=>Z===
""&&w<=1?null:r(O,{children:[w>1&&r("p",{class:wM,children:["Lines are the mean of each point and the ",w-1," before it;\
 a point opens its own number."]}),Z!==""&&r(Xd,{rows:ae,all:b.series.length,hidden:Me,text:ce=>Ot(Xe(ce,Jt(d)),l),onHidden:ce=>it.
current.onHidden(ce,ae.map(({key:ve})=>ve)),...qe?{onMenu:(ce,ve)=>it.current.onGroup?.(ce.keys,ve)}:{}})]}),[ae,b,Me,Z,
d,l,qe,w]),Oe=(ce,ve,Nt)=>{let ft=b.series[ve<ae.length?ve:0];ft&&e.onPoint?.({start:b.starts[ce],keys:ft.keys,measure:d,
value:ft.values[ce]??null},Nt)},ge=ce=>{let ve={ArrowRight:(k?.at??-1)+1,ArrowLeft:(k?.at??N+1)-1,Home:0,End:N}[ce.key];
if(ve!==void 0&&N>=0){let Ve=Math.max(0,Math.min(ve,N));return ce.shiftKey&&e.onSpan&&e.onSpan(...hW(c,b.times,k?.at??Ve,
Ve,A)),T({at:Ve,left:-1}),!0}if(ce.key==="p"&&k&&e.onPin)return e.onPin(k.at===Je?null:b.starts[k.at]),!0;if(ce.key!=="E\
nter"&&ce.key!=="."||!k)return!1;let Nt=ce.target.getBoundingClientRect(),ft=$?$.left+(b.times[k.at]-$.from)/($.to-$.from)*
$.width:80;return Oe(k.at,ae.findIndex(Ve=>!Me.has(Ve.key)),new DOMRect(Nt.left+ft,Nt.top+80,0,0)),!0},Vt=(ce,ve,Nt)=>{let[
ft,Ve]=fW(b.times,ce,ve,A);Nt&&e.onSpan?e.onSpan(ft,Ve):e.onZoom(ft,Ve)},gn=(ce,ve,Nt)=>r(PM,{lines:b,step:A,former:v,rows:ae,
hidden:Me,at:ce,start:ve,zone:s,mean:w,...Nt?{onClose:Nt}:{},text:ft=>Xe(ft,Jt(d)),unfinished:K!==null&&b.times[ce]>=K});
return r(Qe,{title:ee(d).text,summary:gW(b,d,Z,B,f,y,w),announced:k?$M(b,v,k.at,A,s,B):"",onKey:ge,table:r(uo,{answer:t,
document:n,zone:s}),actions:r(O,{children:[e.tools,e.actions?.(d)]}),legend:st,children:[r(Ul,{times:b.times,series:he,zone:s,
unit:R,height:a,cursor:k?.at??null,of:n,logarithmic:m&&f!=="stacked"&&f!=="share",unfinished:K,onCursor:(ce,ve)=>T(ce===
null?null:{at:ce,left:ve}),onDrag:Vt,onPick:Oe,onBox:ce=>P(ve=>ve!==null&&JSON.stringify(ve)===JSON.stringify(ce)?ve:ce)}),
$&&e.onTime&&r("div",{class:MM,style:{left:`${$.left}px`,width:`${$.width}px`,top:`${$.top+$.height}px`},onClick:ce=>{let ve=ce.
currentTarget.getBoundingClientRect(),Nt=$.from+(ce.clientX-ve.left)/ve.width*($.to-$.from),ft=b.times.findLastIndex(Ve=>Ve<=
Nt);ft>=0&&e.onTime?.(b.starts[ft],new DOMRect(ce.clientX,ce.clientY,0,0))}}),$&&c&&r(IM,{box:$,from:c.from,to:c.to}),$&&
r(FM,{box:$,flags:u,zone:s}),$&&Je>=0&&r(zM,{box:$,at:b.times[Je]}),Je>=0&&gn(Je,Je>N/2,()=>e.onPin?.(null)),k&&k.at!==Je&&
gn(k.at,Je>=0?Je<=N/2:k.left>400)]})}function fW(e,t,n,o){return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??
n)+o]}function hW(e,t,n,o,i){let s=e?t.findIndex(m=>m===e.from):-1,a=e?t.findLastIndex(m=>m<e.to):-1,l=s===n?a:a===n?s:n,
[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??t[c]+i]}function gW(e,t,n,o,i,s,a){let l=e.series[0],u=n===""?"":
` by ${ee(n).text}, ${e.series.length} groups`,c=l?.values.reduce((d,p)=>Math.max(d,p??0),0)??0,m=n!==""&&l?`, ${l.keys.
map(d=>ee(d).text).join(", ")} leads`:"";return`${s?"Bar":"Line"} chart of ${ee(t).text}${u}, ${e.times.length} points, ${i===
"share"?"":`at most ${o(c)}`}${m}${a>1?`, as the mean of ${a} points`:""}`}function Kl(){let e=Go(),t=e.text("only"),n=new Set(Po(t??e.text("without")));return{isHidden:o=>n.has(o)===(t===void 0),
onHidden:(o,i)=>e.set(yW(o,i))}}function yW(e,t){let n=t.filter(i=>!e.has(i)),o=n.length>0&&n.length<e.size;return{only:o?
Mo(n):null,without:o?null:Mo([...e])}}function Zo(e,t,n){let{timezone:o,week_start:i}=e;return ne("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function yp(e,t){let{texts:[n]}=await ne("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new at({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function bp(e,t){let{year:n,month:o}=Is(e,t);return{year:n,month:o}}function _b({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function y_({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function fa(e,t){let{year:n,month:o,day:i}=Is(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var v_="Kn",x_="On",w_="Pn",k_="Qn",C_="Vn",S_="ae",T_="Wn",M_="hi",P_="Yn",__="fi",$_="Zn",D_="ep",E_="ip",A_="rp",O_="\
ap",R_="ui",L_="mi",N_="vi",B_="tp";var vp=864e5,F_=120;function bW(e){return[1,2,7,14,30,90,365].find(t=>e/t<=F_)??Math.ceil(e/F_)}function z_({document:e,
present:t,zone:n,month:o,onMonth:i,onChoose:s}){let a=I(null),[l,u]=C(null),c=Fe.value.value?.find(({name:k})=>k===e.dataset),
m=vW(e,c?.from,c?.to);if(!c?.to||m.counts.length===0)return null;let[d,p]=[m.from,m.from+m.counts.length*m.step],f=Math.
max(1,...m.counts),h=k=>Math.max(0,Math.min(1,(k-d)/(p-d))),b=(k,T,$)=>k<p&&T>d&&r("span",{class:$,style:{left:`${h(k)*100}\
%`,width:`${Math.max(.5,(h(T)-h(k))*100)}%`}}),y=k=>{let T=a.current.getBoundingClientRect();return d+Math.max(0,Math.min(
1,(k.clientX-T.left)/T.width))*(p-d-1)},w=k=>{let T=y(k);if(!l)return;u(null);let[$,P]=[Math.min(l.from,T),Math.max(l.from,
T)];P-$<m.step?i(bp(T,n)):s(`${fa($,n)} - ${fa(P,n)}`)},v=m.counts.reduce((k,T)=>k+T,0);return r("div",{class:E_,children:[
r("div",{ref:a,class:A_,role:"img","aria-label":`${Le(v,"event")} from ${j(d,n,"day")} to ${j(p-1,n,"day")}`,onPointerDown:k=>{
k.currentTarget.setPointerCapture(k.pointerId);let T=y(k);u({from:T,to:T})},onPointerMove:k=>{l&&u({...l,to:y(k)})},onPointerUp:w,
children:[t?.start!==void 0&&b(Date.parse(t.start),Date.parse(t.end??""),R_),m.counts.map((k,T)=>r("span",{class:O_,style:{
height:`${k===0?0:Math.max(6,k/f*100)}%`}},T)),b(Date.UTC(o.year,o.month-1,1),Date.UTC(o.year,o.month,1),L_),l&&b(Math.min(
l.from,l.to),Math.max(l.from,l.to),N_)]}),r("div",{class:B_,"aria-hidden":"true",children:[r("span",{children:j(d,n,"day")}),
r("span",{children:j(p-1,n,"day")})]})]})}function vW({dataset:e,timezone:t},n,o){let i=n===void 0||o===void 0?0:(Date.parse(
o)-Date.parse(n))/vp+1,s=bW(i),{answer:a}=lt(i===0?null:{dataset:e,...t?{timezone:t}:{},aggregate:{measures:["count()"],
by:["time('1d')"],limit:0}});return G(()=>{let l=a&&"rows"in a?a.rows:[],u=Date.parse(String(l[0]?.[0]??n??"")),c=new Array(
Math.max(0,Math.ceil((Date.parse(o??"")-u+1)/(s*vp))||0)).fill(0);for(let[m,d]of l){let p=Math.floor((Date.parse(String(
m))-u+72e5)/(s*vp));p>=0&&p<c.length&&(c[p]+=Number(d))}return{from:u,step:s*vp,counts:l.length===0?[]:c}},[a,n,o,s])}var I_=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function H_({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=C(null),[a,l]=C(null),u=Fe.value.value?.find(({name:v})=>v===e.dataset)?.to,c=i??bp(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),m=Math.max(0,I_.indexOf(e.week_start??"monday")),d=y_(c,m),{counts:p,most:f}=wW(e,d[0],
d.at(-1),o),h=CW(e,d[0],d.at(-1)),b=v=>t?.start!==void 0&&v>=fa(t.start,o)&&v<=fa(Date.parse(t.end)-1,o),y=v=>{a===null?
l(v):n(a<v?`${a} - ${v}`:`${v} - ${a}`)},w=I(null);return r("div",{class:v_,children:[r(z_,{document:e,present:t,zone:o,
month:c,onMonth:s,onChoose:n}),r("div",{class:x_,children:[r(_,{small:!0,icon:"left",label:"The month before",kind:"quie\
t",onClick:()=>s(_b(c,-1))}),r("span",{class:w_,"aria-live":"polite",children:j(Date.UTC(c.year,c.month-1,1),"UTC","mont\
h")}),r(_,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(_b(c,1))})]}),r("div",{ref:w,class:k_,
role:"group","aria-label":"Days",onKeyDown:v=>xW(v,w.current),children:[d.slice(0,7).map(v=>r("span",{class:C_,"aria-hid\
den":"true",children:I_[new Date(v).getUTCDay()].slice(0,2)},v)),d.map((v,k)=>{let T=p.get(v)??0,$=h.get(v);return r("bu\
tton",{type:"button","data-day":v,tabIndex:k===0?0:-1,"aria-pressed":b(v),"aria-label":`${j(v,"UTC","day")}, ${z(T)} eve\
nts${$===void 0?"":`, ${$} hours long`}`,class:Ce(S_,!v.startsWith(`${c.year}-${String(c.month).padStart(2,"0")}`)&&T_,b(
v)&&M_,a===v&&P_),onClick:()=>y(v),children:[Number(v.slice(8)),$!==void 0&&r("span",{class:$_,children:[$," h"]}),r("sp\
an",{class:__,style:{width:`${f>0?Math.sqrt(T/f)*100:0}%`}})]},v)})]}),r("p",{class:D_,children:a===null?"Choose the fir\
st day; bars show how many events there are.":`From ${j(a,"UTC","day")}: choose the last day.`})]})}function xW(e,t){let n=new Map(
[["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll("[data-day]")??
[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.length-1))];for(let a of o)
a.tabIndex=a===s?0:-1;s.focus()}function wW(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=lt({dataset:i,...s?{timezone:s}:
{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),u=l?.from===t?kW(a):[],
c=new Map(u.map(([m,d])=>[fa(String(m),o),Number(d)]));return{counts:c,most:Math.max(0,...c.values())}}function kW(e){return e&&
"rows"in e?e.rows:[]}function CW(e,t,n){let[o,i]=C(new Map);return F(()=>{let s=new AbortController;return Zo(e,{texts:[
`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),()=>{}),()=>s.abort()},
[t,n,e.timezone]),o}function xp(e){let[t,n]=C([]);return F(()=>{let o=new AbortController;return Zo(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function Mn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;fe({document:$e($e(xe.value,"from",e.from),"to",t)})}async function wp(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await Zo(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await Zo(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function kp(e){
try{let t=xe.value,n=await wp(t);if(n.start===void 0){X("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await Zo(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?X(o.error.message):o&&xe.value===t&&Mn(o)}catch(t){
X(J(t).message)}}async function q_(e){let t=await wp(e);if(t.start===void 0)return null;let{texts:[n]}=await Zo(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var V_="op",U_="np",W_="wi",K_="bi",j_="pp",G_="yi",J_="dp",Cp="lp";function Y_({wrong:e,onDone:t}){let n=xe.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=SW(o,i,s),{draft:l,read:u}=TW(),[c,
m]=C(e),d=xp(n),p=I(0),f=w=>{p.current++,Mn(w),t()},h=async w=>{let v=++p.current;try{let{texts:[k]}=await Zo(n,{texts:[
w.trim()===""?"all":w]});if(v!==p.current||!k)return;k.error?m({message:k.error.message,hint:k.error.hint??""}):f(k)}catch(k){
v===p.current&&m(J(k))}},b=KS(n),y=l?.error?null:l??a;return r("div",{class:U_,children:[r(nn,{label:`Range, on the cloc\
k of ${s}`,value:US(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:w=>{m(null),u(w)},onCommit:w=>{
h(w)},error:c,autofocus:!0,note:y?WS(y,s):l?.error?.message}),r("div",{class:W_,children:[r("div",{class:K_,role:"group",
"aria-label":"Usual ranges",children:d.map(w=>r(_,{small:!0,kind:"plain",class:j_,pressed:Xs(w,n),onClick:()=>f(w),children:w.
text.charAt(0).toUpperCase()+w.text.slice(1)},w.text))}),r(H_,{document:n,present:a,onChoose:w=>{h(w)}})]}),r("div",{class:G_,
children:[b&&r(_,{small:!0,kind:"outlined",pressed:b.isWhole,onClick:()=>Mn(b.isWhole?b.open:b.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(_,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function SW(e,t,n){let[o,i]=C(null);return F(()=>{let s=new AbortController;
return wp(xe.value,s.signal).then(i,a=>{Rn(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function TW(){let[e,t]=C(
null),n=I(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}Zo(xe.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return F(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}function Z_(){let e=I(null),[t,n]=C(!1),o=Ur(xe.value,xe.value.timezone??"UTC"),{error:i}=Qn.result.value,s=hi(i,"from")??
hi(i,"to"),a="The question";return mr([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{kp({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{kp({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{kp({zoom:2})}}]),r(O,{children:[r(_,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:V_,children:o})}),s&&!t&&r("div",
{class:Cp,children:r(pe,{error:s})}),t&&r(tn,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
Y_,{wrong:s,onDone:()=>n(!1)})})]})}var Db=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}],MW=[1,3,7,14,28];
function Q_(e){return e===1?"No mean":`Mean of ${e}`}function X_({answer:e,intervals:t,of:n,zone:o,bars:i,actions:s}){let a=Go(),
l=a.choice("form",Db),u=a.isOn("log"),{selected:c,set:m}=El(),d=_W(c),p=Number(a.text("mean")??1),{openAt:f,menu:h}=jr(),
b=$W(n,e,a),y=ct(e,n),w=y.keys.length>0&&y.measures.some(P=>ss(e.columns[P].name)),v=G(()=>aT(t),[t]),k=P=>Object.fromEntries(
y.keys.map((R,B)=>[e.columns[R].name,P[B]])),T=e.columns[y.time]?.name??"time",$=({start:P,keys:R,measure:B,value:Z},A)=>f(
{document:n,mark:{keys:{[T]:P,...k(R)},measure:B},anchor:A,value:Z,items:[{label:"Note here…",icon:"plus",act:()=>Zn({
kind:"note",time:P})},{label:"Pin the numbers here",icon:"save",keys:"p",act:()=>a.set({pin:P})}]});return r(O,{children:[
r(Wl,{answer:e,document:n,zone:o,form:w?l:"lines",bars:i,logarithmic:u&&!i,mean:p,intervals:v,end:Eb(e),flags:b.flags,span:d,
...Kl(),pinned:a.text("pin")??null,onPin:P=>a.set({pin:P}),onZoom:(P,R)=>Mn({from:Yr(P),to:Yr(R)}),onSpan:(P,R)=>m({time:{
from:Yr(P),to:Yr(R)}}),onPoint:$,onTime:(P,R)=>f({document:n,mark:{keys:{[T]:P}},anchor:R,value:P}),onGroup:(P,R)=>f({document:n,
mark:{keys:k(P)},anchor:R,value:P[0]}),tools:r(O,{children:[w&&r(_t,{label:"Form",choices:i?Db.slice(1):Db,value:i&&l===
"lines"?"stacked":l,onChange:P=>a.set({form:P==="lines"?null:P})}),!i&&l==="lines"&&r(O,{children:[r(_,{small:!0,kind:"o\
utlined",pressed:u,onClick:()=>a.set({log:!u}),children:"Log"}),r(ot,{small:!0,kind:p>1?"plain":"outlined",after:"down",
menuLabel:"Rolling mean",items:MW.map(P=>({label:Q_(P),checked:P===p,act:()=>a.set({mean:P===1?null:String(P)})})),children:p>
1?Q_(p):"Mean"})]})]}),actions:s}),d&&r(Al,{document:n,mark:{time:{from:Yr(d.from),to:Yr(d.to)}},label:`${j(d.from*1e3,o)}\
 to ${j(d.to*1e3,o)}`,onClear:()=>m(null),children:[r(_,{small:!0,kind:"outlined",icon:"search",onClick:()=>Mn({from:Yr(
d.from),to:Yr(d.to)}),children:"Zoom"}),r(_,{small:!0,kind:"outlined",icon:"plus",onClick:()=>Zn({kind:"note",time:Yr(d.
from),to:Yr(d.to)}),children:"Note"})]}),r(PW,{answer:e,of:n,zone:o}),b.menu,h]})}function PW({answer:e,of:t,zone:n}){let{
choose:o,menu:i}=Gd(e,t);return r("div",{class:u2,children:[r(uo,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),
i]})}function _W(e){let t=Date.parse(e?.time?.from??"")/1e3,n=Date.parse(e?.time?.to??"")/1e3;return t<n&&!e?.range?{from:t,
to:n}:null}function Yr(e){return new Date(e*1e3).toISOString()}function Eb(e){let t=e.query?.to;return Math.min(Date.now(),
t===void 0?1/0:Date.parse(String(t)))}function $W(e,t,n){let o=n.text("notes")!=="off",[i,s]=C(null),a=Yd(e.dataset,t.query?.
from,t.query?.to);mr([{keys:"m",label:"Show or hide notes",group:"Charts",act:()=>n.set({notes:o?"off":null})}]);let l=G(
()=>(o?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:m=>s(
{note:c,anchor:m})})),[a,o]),u=i&&r(To,{anchor:i.anchor,label:"Note",head:q(i.note.text),onClose:()=>s(null),items:[{label:"\
Remove the note",icon:"trash",danger:!0,act:()=>{Zd(i.note.id)}}]});return{flags:l,menu:u}}function e$({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Ee,{icon:"search",title:"Noth\
ing found",actions:r(O,{children:[n&&r(_,{kind:"primary",onClick:()=>Mn({}),children:"All data"}),t&&r(_,{kind:"outlined",
onClick:()=>fe({document:$e(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(_,{kind:"outlined",onClick:Ko,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var DW=8;
function t$({document:e,chart:t}){let n=Ml(Ae(e.dataset).value.value);return r(Ee,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,DW).map((o,i)=>r(_,{kind:i===0?"pr\
imary":"outlined",onClick:()=>fe({as:t,document:fc({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:ee(o.value).
text},o.value)):r(_,{kind:"primary",onClick:()=>fe({as:"table",document:fc(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Ab=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await ne(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Rn(t))
return;this.error=J(t)}this.busy=!1,this.changed()}};function jl(e,t){let[,n]=zu(s=>s+1,0),o=I(null);F(()=>{if(!e)return;
let s=new Ab(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??EW}}function EW(){}function Sp(e){return{...De(e),aggregate:{measures:["count()"]}}}var AW=7.2,OW=24,RW=72,LW=300;function n$(e,t,n){let o=re(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:NW(e,s,a,n),expression:FW(o[a]??we(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function NW(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,Ob(a[n],t,o).length),t.name.length);
return Math.round(Math.max(RW,Math.min(LW,i*AW+OW)))}function Ob(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
j(e,n,"millisecond"):typeof e=="number"&&Vo(t)?Xe(e,Jt(t.name),!0):ee(e).text}var BW=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function FW(e){return BW.test(e)?e:null}function Rb(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?jt(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function Lb(e){let{document:t}=Be.value;Ue({document:$e(t,"where",qn(t.where,e)),open:[]},e)}function r$(e){let{document:t}=Be.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return Ue({document:$e(t,s,e),open:[]},
n)}let o=t.aggregate??Vs("explore",null,{events:[]}).aggregate,i=[...re(o.by).filter(s=>s!==e),e];Ue({view:"explore",document:{
...De(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var o$=5*6e4;function i$(e,t,n){let o=Date.parse(t),i=De({...e,from:new Date(
o-o$).toISOString(),to:new Date(o+o$).toISOString()});delete i.where,Zn({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${j(t,n,"second")}`})}function s$(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=De(Be.value.document.dataset===e.dataset?Be.value.document:e),i=n.map(({event:s})=>({where:zr(s)}));Ue({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var l$="ki",Tp="te",u$="E",c$="xp",Mp="sp",m$="cp",Pp="I",d$="gp",p$="zi",f$="hp",h$="fp",g$="up",y$="ji",b$="mp",v$="vp",
x$="wp",Nc="Xi",w$="bp",k$="yp",C$="kp",S$="zp";function T$(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(O,{children:[r("di\
v",{role:"row",class:Ce(Tp,s&&c$),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:Mp,children:r("button",{type:"button",
class:m$,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ue,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:m})=>r("span",{role:"cell",class:Pp,"data-type":m.type,children:r(M$,{value:t[c],
column:m,zone:o,most:l?1e3:200})},c))]}),s&&r(zW,{...e})]})}function M$({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r(D,{value:e,most:o}):r(D,{shown:{text:Ob(e,t,n),kind:e===null?"null":"value"}})}function zW({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=C(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${ee(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:d$,children:r("d\
iv",{role:"cell",class:p$,children:[r("div",{class:f$,children:[r(HW,{row:e,all:t,zone:n,document:o,opened:i}),t.length>
8&&r("input",{class:h$,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:g$,children:l.map(({column:u,value:c})=>r(IW,{column:u,value:c,zone:n},u.name))})]})})}function IW({column:e,
value:t,zone:n}){let o=we(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=ee(e.name).text;return r("div",{class:y$,children:[
r("dt",{class:b$,children:r(D,{value:e.name,most:64})}),r("dd",{class:v$,children:r(M$,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:x$,children:[i&&r("button",{type:"button",class:Nc,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>Lb(
Rb(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:Nc,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>Lb(Rb(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:Nc,"aria-label":`Break down by ${s}`,onClick:()=>r$(
o),children:"by"}),r("button",{type:"button",class:Nc,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Ie(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ue,{name:"copy",size:14})})]})]})}function HW({
row:e,all:t,zone:n,document:o,opened:i}){let s=Ae(o.dataset).value.value,a=(m,d=e)=>m===void 0?void 0:d[t.findIndex(p=>p.
name===m)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(m=>({time:a("time",m),event:a(s?.event??"event",m)})).filter(m=>typeof m.
time=="string"&&typeof m.event=="string");return r(O,{children:[typeof u=="string"&&r(_,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>ke(bl(o.dataset,u)),children:r("span",{children:["Timeline of ",r(D,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(_,{small:!0,kind:"outlined",icon:"clock",onClick:()=>i$(o,l,n),children:"5 min around"}),c.length>
0&&r(_,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>s$(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(_,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Ie(JSON.stringify(Object.fromEntries(t.map(({
name:m},d)=>[m,e[d]])),null,2),"The event"),children:"JSON"})]})}function _p({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=I(null),[a,l]=C(new Set),[u,c]=C("0:0"),m=G(()=>e.
first?n$(e.first,o,n):[],[e.first,o,n]),d=G(()=>e.pages.flatMap(qW),[e.pages]),p=G(()=>VW(d,a),[d,a]);if(!e.first)return e.
error?r(P$,{error:e.error,onAgain:e.more}):r("div",{class:C$,children:r(Te,{lines:12})});if(e.pages.length===0)return r(
"p",{class:S$,children:"No event passes."});let f=b=>{let y=new Set(a);y.delete(b)||y.add(b),l(y),c(b)},h=`28px ${m.map(
({width:b})=>`${b}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:l$,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:b=>UW(b,s.current),children:[r("div",{class:Ce(Tp,u$),role:"row",style:{gridTemplateColumns:h},children:[
r("span",{role:"columnheader",class:Mp,children:r("span",{class:"spoken",children:"Open"})}),m.map(({name:b,at:y})=>r("s\
pan",{role:"columnheader",class:Pp,children:r(D,{value:b,most:48})},y))]}),d.map((b,y)=>r(jW,{at:y,rows:b,scroller:s,render:(w,v)=>{
let k=`${y}:${v}`;return r(T$,{row:w,all:e.first.columns,columns:m,zone:n,document:t,template:h,isOpen:a.has(k),current:u===
k,wrap:i,opened:p,onToggle:()=>f(k)},v)}},y)),r(GW,{paging:e,scroller:s})]})}var Nb=25;function qW(e){return Array.from(
{length:Math.ceil(e.length/Nb)},(t,n)=>e.slice(n*Nb,(n+1)*Nb))}function VW(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function UW(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var WW="800px",KW=2;function jW({rows:e,
scroller:t,render:n,at:o}){let i=I(null),[s,a]=C(o<KW),l=I(e.length*jm());return F(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([m])=>{m&&(m.isIntersecting||(l.current=m.boundingClientRect.height||l.current),a(m.isIntersecting))},{root:t.current,rootMargin:WW});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function GW({paging:e,scroller:t}){let n=I(null),o=I(e.more);return o.current=e.more,F(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:w$,children:[e.error&&r(
P$,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function P$({
error:e,onAgain:t}){return r("div",{class:k$,children:[r(pe,{error:e}),r(_,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var $$="jp",D$="Xp",E$="Sp",Bb="Bp",A$="Cp",O$="Ep",R$="oe";function L$({all:e,wanted:t,onWanted:n}){let o=I(null),[i,s]=C(!1),[a,l]=C(""),u=t??e,c=m=>{let d=e.filter(p=>p===m?!u.includes(
m):u.includes(p));n(d.length===e.length?null:d)};return r(O,{children:[r(_,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(tn,{anchor:o.current,role:"dialog",label:"Columns",class:A$,onClose:()=>s(!1),children:[
r("input",{class:je,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:m=>l(m.currentTarget.value)}),
r("div",{class:O$,children:e.filter(m=>m.toLowerCase().includes(a.toLowerCase())).map(m=>r("label",{class:R$,children:[r(
"input",{type:"checkbox",checked:u.includes(m),onChange:()=>c(m)}),r(D,{value:m,most:40,middle:!0})]},m))})]})]})}var JW=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function N$({document:e,zone:t,actions:n}){let o=Go(),
i=o.isOn("wrap"),s=o.text("columns"),a=G(()=>s===void 0?null:Po(s),[s]),l=/asc|^time$/.test(e.samples?.order??""),u=jl({
path:"v1/query",body:d=>({...e,samples:{...e.samples,...d===void 0?{}:{cursor:d}}})},JSON.stringify(e)),c=lt(Sp(e)),m=c.
answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;return r("section",{class:$$,"aria-label":"Raw events",children:[
r("div",{class:D$,children:[r("h2",{class:E$,children:typeof m=="number"?`${z(m)} events`:"Raw events"}),r(_t,{label:"Or\
der",choices:JW,value:l?"oldest":"newest",onChange:d=>te("samples.order",d==="oldest"?"time asc":void 0)}),r(L$,{all:u.columns.
map(({name:d})=>d),wanted:a,onWanted:d=>o.set({columns:d&&Mo(d)})}),r(_,{small:!0,kind:"outlined",pressed:i,onClick:()=>o.
set({wrap:!i}),children:"Wrap"}),n]}),r(YW,{document:e,zone:t}),r(_p,{paging:u,document:e,zone:t,wanted:a,wrap:i})]})}function YW({
document:e,zone:t}){let n=G(()=>({...De(e),compare:void 0,aggregate:{measures:["count()"],by:["time('auto')"]}}),[e]),{answer:o}=lt(
$e(n,"compare",void 0)),[i,s]=C(null),a=G(()=>o&&"rows"in o&&"columns"in o?na(o,ct(o,n),1):null,[o]),l=G(()=>a?.series[0]?
[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<2?r("div",{class:Bb}):r("div",{class:Bb,children:r(
Ul,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,onDrag:(u,c)=>Mn({from:new Date(Math.floor(u)*
1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function B$({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!pr(e)||n==="heat"&&!re(e.aggregate?.by).some(is)))return r(t$,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Te,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(iT,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(N$,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(e$,{document:i});let m=pr(
i),d=ZW(n,i)?n:Dd(i);return d==="distribution"&&m?r(p2,{answer:o,of:i,bins:m,zone:l,actions:u}):d==="heat"&&m?r(lM,{answer:o,
of:i,bins:m,zone:l,actions:u}):ct(o,i).time>=0&&!m&&(d==="line"||d==="bar")?r(X_,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:d==="bar",actions:c}):d==="bar"?r(L2,{answer:o,of:i,document:e,zone:l,actions:c}):r(R2,{answer:o,of:i,document:e,zone:l,
actions:c})}function ZW(e,t){let n=re(t.aggregate?.by).some(is);return e==="distribution"?pr(t)!==null&&!n:e==="heat"?pr(
t)!==null&&n:e==="table"||pr(t)===null}var Fb="[data-stop]";function $p(e){return[...e.querySelectorAll(Fb)].filter(t=>t.closest("[data-sentence]")===e)}function F$(e){
if(!e)return;let t=$p(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function z$(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Fb)||t.closest("[data-sentence]")!==e))for(let n of $p(
e))n.tabIndex=n===t?0:-1}function I$(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=$p(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function to(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${Fb}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function zb(){
let e=document.querySelector("[data-sentence]"),t=e?$p(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Ib="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";function Hb(e,t,n){let o=Ku(t.where),i=Kt(e,o);if(typeof i=="string")return $e(e,o,t.span?H$(i,t.span,n):n);let s=o.slice(
0,-1),a=Kt(e,s);return o.at(-1)!==0||typeof a!="string"?null:$e(e,s,t.span?H$(a,t.span,n):n)}function H$(e,t,n){let{start:o,
end:i}=Gi(e,t);return e.slice(0,o)+n+e.slice(i)}function q$(e){return Hb(xe.value,e,"")!==null}function Dp(e,t){let n=Hb(xe.value,e,t);n&&fe({document:n})}var V$="Ip",U$="Up",W$="Hp";var K$=Wi({document:{dataset:""},error:null,sentence:()=>null});function We(){return ji(K$)}function Rt({document:e,error:t,
label:n,children:o}){let i=I(null);nt(()=>F$(i.current));let s=a=>{!a.defaultPrevented&&I$(a.currentTarget,a)&&a.preventDefault()};
return r(K$.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:V$,onKeyDown:s,onFocusIn:a=>{z$(a.currentTarget,a.target)},children:o})})}function ye({word:e,
children:t}){return r("span",{class:U$,children:[e!==void 0&&r(Gl,{children:e}),t]})}function Gl({children:e}){return r(
"span",{class:W$,children:e})}function Ep({id:e,error:t,shown:n=t}){return r(pe,{...e===void 0?{}:{id:e},error:n,onHint:q$(
t)?o=>Dp(t,o):void 0})}var j$=me(null);function G$(e){nt(()=>{e&&(j$.value=e)},[e])}function Vb({error:e,class:t}){let[n,o]=C(null);if(F(()=>o(
e),[e]),n!==e||j$.value===e)return null;let i=e.where===""?e:{message:`${e.where}: ${e.message}`,hint:e.hint};return r("\
div",{class:t,children:r(Ep,{error:e,shown:i})})}var XW=["dataset","define","params","timezone","week_start","missing"];function co(e,t){let n=XW.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Ub(e,t,n){return(await ne(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var eK=2e3,ga=new Map,Ap=new Map,Y$=me(0),J$;function Jl(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function ds(e,t){Y$.value;let n=JSON.stringify(e),o=tl.value,i=t.filter(a=>a.text!==""&&!ga.has(Jl(n,a))),s=i.map(
a=>Jl(n,a)).join(`

`);return F(()=>{i.length>0&&o!=="away"&&tK(n,e,i)},[s,o]),t.map(a=>ga.get(Jl(n,a))??null)}async function Z$(e,t,n){let o=JSON.
stringify(e),i=ga.get(Jl(o,t));if(i)return i;let[s]=await Ub(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return Q$(o,t,s),s}function tK(e,t,n){let o=Ap.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(Jl(e,i),i);Ap.set(e,o),J$??=setTimeout(()=>{J$=void 0,nK()},0)}async function nK(){let e=[...Ap];Ap.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await Ub(n,i).catch(()=>[])).forEach((a,l)=>Q$(t,i[l],
a))})),Y$.value++}function Q$(e,t,n){ga.size>=eK&&ga.delete(ga.keys().next().value),ga.set(Jl(e,t),n)}async function br(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await Z$(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=J(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Yl(e,t,n){if(!t)return n;
let{start:o,end:i}=Gi(e,t);return e.slice(0,o)+n+e.slice(i)}var oK=6;function Op(e){let[,t,n]=/^(.*)[[#](\d+)\]?$/.exec(e)??[];return t===void 0?null:{list:t,at:Number(n)}}function X$(e,t){
let[n,o]=C(!1),i=I(null),s=I(0);return F(()=>()=>i.current?.(),[]),{dragged:n,onPointerDown:u=>{let c=Op(e);if(!t||!c||u.
button!==0||u.pointerType==="touch")return;let m=null,d=!1,p=w=>{m?.removeAttribute("data-drop"),m=w,m&&(m.dataset.drop=
Op(m.dataset.stop??"").at<c.at?"before":"after")},f=w=>{if(!d&&Math.hypot(w.clientX-u.clientX,w.clientY-u.clientY)<oK)return;
d=!0,o(!0);let v=document.elementFromPoint(w.clientX,w.clientY)?.closest("[data-path]")?.querySelector("[data-stop]")??null,
k=v&&Op(v.dataset.stop??"");p(k&&k.list===c.list&&k.at!==c.at?v:null)},h=()=>{removeEventListener("pointermove",f),removeEventListener(
"pointerup",b),removeEventListener("keydown",y,!0),p(null),o(!1),i.current=null},b=()=>{let w=m&&Op(m.dataset.stop??"");
h(),d&&(s.current=performance.now()),w&&t(w.at-c.at)},y=w=>{w.key!=="Escape"||!d||(w.stopPropagation(),s.current=1/0,h())};
i.current=h,addEventListener("pointermove",f),addEventListener("pointerup",b),addEventListener("keydown",y,!0)},wasDragged:()=>{
let u=performance.now()-s.current<100;return s.current=0,u}}}function eD(e,t,n){let o=hi(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}var tD="Lp",nD="a",oD="Mp",rD="Np",iD="Rp",sD="Ap",aD="Dp",lD="l",uD="Tp",cD="_p",mD="U",Wb="qp";function sn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=We(),u=I(null),c=wt(),m=X$(t,s?void 0:e.
onMove),[d,p]=C(!1),f=s?null:eD(l.error,o,i),h=e.alone&&f?.where!==o?null:f;G$(h);let b=h!==null||a!==null,y=iK(h,a,e.onHint),
w=async()=>{await e.onRemove?.(),to(l.sentence(),t,e.after)},v=e.editor!==void 0||e.menu!==void 0;return r("span",{class:tD,
"data-path":o,children:[r("span",{class:Ce(nD,s&&rD,b&&iD,e.quiet&&sD,d&&oD,m.dragged&&aD),children:[b&&r("span",{class:uD,
children:r(ue,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:lD,"data-stop":t,tabIndex:-1,"aria-haspopu\
p":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":v?d:void 0,"aria-invalid":b||void 0,"aria-describedby":b?`${c}\
-problem`:void 0,onPointerDown:m.onPointerDown,onClick:()=>{m.wasDragged()||p(!d)},onKeyDown:k=>sK(k,e,w,y),children:[r(
"span",{class:"spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:cD,children:r(ue,{name:"down",size:12})})]}),
e.onRemove&&r("button",{type:"button",class:mD,tabIndex:-1,"aria-label":`Remove ${q(n)}`,onClick:w,children:r(ue,{name:"\
close",size:12})})]}),h&&r("span",{class:Wb,children:r(Ep,{id:`${c}-problem`,error:h})}),a&&r("span",{class:Wb,children:r(
pe,{id:`${c}-problem`,error:a,onHint:e.onHint})}),d&&e.menu&&r(To,{anchor:u.current,label:q(n),items:e.menu,onClose:()=>p(
!1)}),d&&e.editor&&r(tn,{anchor:u.current,role:"dialog",label:q(n),onClose:()=>{p(!1),e.onLeave?.()},children:e.editor(()=>p(
!1))})]})}function iK(e,t,n){let o=t??e,i=o?Fg(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>Dp(e,i)}function sK(e,t,n,o){
let i=e.key==="Enter"&&o?o:aK(e,t,n);i&&(e.preventDefault(),i())}function aK(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){
return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(
1):null:e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:
null}var lK=new Set(["has","contains","starts_with","ends_with"]);function Ql({property:e,operator:t,values:n}){let o=we(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:lK.has(i)?`${t}(${o}, ${n.map(Bc).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(Bc).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(Bc).join(" and ")}`}
function Bc(e){return typeof e=="string"?jt(e):String(e)}var uK=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function fD(e){for(let[t,n]of uK){if(e===t)return n;if(e===n)return t}
return e}var dD=["=","!=","in","not in"],Zl=["is null","is not null"],Kb=[">=",">","<","<=","between","not between"],pD=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Rp(e){switch(e){case"bool":return["is true","is false",...Zl];case"string":return[
...dD,...pD,...Zl];case"int64":case"float64":return["=",...Kb,"!=","in","not in",...Zl];case"timestamp":return[...Kb,...Zl];case"\
list of strings":return["has","not has",...Zl];case"unknown":return[...dD,...Kb,...pD,"has","not has",...Zl]}}function mo(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function ya(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var hD={property:null,type:"unknown",operator:null,values:[]};function gD(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function jb({property:e,operator:t}){return e===null?"property":t===null||mo(t)===0?"operator":
"values"}function yD(e,t,n){return e.operator!==null&&e.type===n&&Rp(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function bD(e,t){let n=mo(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Lp(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function vD(e,t){let n=e.operator===null?0:mo(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Gb({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=mo(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function Fc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Gb(e)!==null)return null;
if(mo(n)!=="many"||!o.includes(null))return Ql({property:t,operator:mo(n)==="many"?ya(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=Ql({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=Ql({property:t,operator:ya(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function zc(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function xD(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}var kD="Si",CD="Fp";function Pn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:kD,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:CD,children:e}),r(es,{...i,inline:!0,autofocus:!0,eager:!0})]})}function Xo(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function po(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Xo(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var SD={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Xl(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function TD({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=C(""),c=e.filter(
f=>f===l.trim()),m=e.filter(f=>f!=="in"&&f!=="not in"),d=c.length>0?c:po(m,l,f=>`${f} ${Xl(f)} ${SD[f]}`),p=f=>f===t||t!==
null&&f===ya(t,1);return r(Pn,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:d.map(f=>({value:f,label:Xl(f),note:SD[f],selected:p(f)})),onPick:n,onTake:()=>{}})}var Yb="ne",MD="pe",PD="Gp";var Zb=8;function _D({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
O,{children:[r("button",{type:"button",class:Yb,"data-present":t==="property",onClick:()=>n("property"),children:r(D,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:Yb,"data-present":t==="operator",onClick:()=>n("operator"),
children:Xl(s)}),t==="values"&&a.slice(0,Zb).map(l=>r("button",{type:"button",class:MD,onClick:()=>o(Lp(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r(D,{value:l,most:24,middle:!0}),r(ue,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>Zb&&r("span",{class:PD,children:["and ",V(a.length-Zb)," more"]})]})}var $D="sluice.lately";function Qb(e,t=""){return new Map(Object.entries(AD())).get(ED(e,t))??[]}function Np(e,t,n=""){if(t===
""||t.length>200)return;let o=ED(e,n),i=Object.entries(AD()),s=[t,...Qb(e,n).filter(a=>a!==t)].slice(0,40);dK(Object.fromEntries(
[[o,s],...i.filter(([a])=>a!==o)].slice(0,50)))}function DD(e,t,n,o){if(t.length===0)return e;let i=new Map(t.map((a,l)=>[
a,l])),s=a=>i.get(n(a))??t.length;return[...e].sort((a,l)=>o(a,l)||s(a)-s(l))}function ED(e,t){return JSON.stringify([e,
t])}function AD(){try{let e=JSON.parse(localStorage.getItem($D)??"{}"),t=Object.entries(e??{}).filter(n=>Array.isArray(n[1])&&
n[1].every(o=>typeof o=="string"));return Object.fromEntries(t)}catch{return{}}}function dK(e){try{localStorage.setItem(
$D,JSON.stringify(e))}catch{}}var Bp=50;function OD(e,t,n,o){return ne(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:Bp},
signal:o})}function Xb(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:m,params:d,missing:p}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:m,params:d,missing:p,limit:Bp};return ne(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}async function RD(e,t,n,o,i){let{compare:s,...a}=De(e),l=we(n),u=o===""?void 0:`contains(\
lower(string(${l})), ${jt(o.toLowerCase())})`,c={...a,aggregate:{over:t,measures:["count()"],by:[l],having:u,order:["cou\
nt() desc"],limit:Bp+1}},{rows:m}=await ne("v1/query",{body:c,signal:i}),d=m.filter(([f])=>f!==null).map(([f,h])=>({value:f,
count:Number(h)})),p=Number(m.find(([f])=>f===null)?.[1]??0);return{values:d.slice(0,Bp),more:0,nulls:p,exact:!0}}function ev(e,t){let[n,o]=C(null);return F(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Rn(s)||o(a=>({key:e,value:a?.value??null,error:J(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Fp(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=ev(`${i}
${n.join()}
${s}`,p=>OD(i,s,n,p)),l=pK(e,s),u=a.fresh&&a.value?a.value:{names:fK(i,s),more:0},c=new Set(l.map(({name:p})=>p)),d=[...l,
...u.names.filter(({name:p})=>!c.has(p))].filter(p=>p.kind==="function"||o(p.type));return{names:[...tv(d,i,"",s,({name:p})=>p)],
more:u.more}}function pK({define:e},t){return Object.keys(e??{}).filter(n=>Xo(n,t)<3).map(n=>({kind:"definition",name:n,
text:we(n),type:"unknown",filled:1}))}function fK(e,t){let n=Ae(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??
[]).map(({name:i,type:s,filled:a})=>({kind:"property",name:i,text:we(i),type:s,filled:a/o})).filter(({name:i})=>Xo(i,t)<
3).sort((i,s)=>Xo(i.name,t)-Xo(s.name,t)||s.filled-i.filled)}function tv(e,t,n,o,i){let s=G(()=>Qb(t,n),[t,n]);return DD(
e,s,i,(a,l)=>Xo(i(a),o)-Xo(i(l),o))}function LD(e,t){return Ae(e).value.value?.columns?.find(n=>n.name===t)?.type??"unkn\
own"}function zp(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return ev(
s,async a=>{let l=()=>Xb(e,t??"",void 0,i,a);return n===void 0?l():Xb(e,t??"",n,i,a).catch(u=>{if(Rn(u)||J(u).status!==400)
throw u;return l()})})}function ND(e,t,n,o){let i=o.trim(),s=n===null||t===void 0?null:JSON.stringify([e,t,n,i]);return ev(
s,a=>RD(e,t,n??"",i,a))}var BD="Jp";var yK={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},bK={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function nv(e){let t=e.kind==="function"||e.filled>=.9995?"":W(e.filled);return[yK[e.kind]||bK[e.type],t].filter(n=>n!==
"").join(", ")}function FD(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r(D,{value:s.name,most:60,middle:!0}),
note:nv(s)}));return n===""||o&&Xo(o.name,n)<3?i:[vr(n),...i]}function vr(e){return{value:{typed:e},label:r("code",{class:BD,
children:r(D,{value:e,most:60})}),note:"as it is typed"}}function er(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=C(e.typed??""),u=Fp(t,a,n,o),c=e.names?po(e.names,
a,({name:w})=>w).filter(({type:w})=>o?.(w)??!0):u.names,m=e.names?0:u.more,d=e.extra?.(a)??[],p=FD(c,a),f=p[0]!==void 0&&
"typed"in p[0].value,h=d.length>0&&f?[...d,...p.slice(1),p[0]]:[...d,...p],b=w=>{if(!("entry"in w))return y(w.typed);Np(
t.dataset,w.entry.name),i(w.entry)},y=w=>{w.trim()!==""&&s(w.trim())};return r(Pn,{label:e.label,placeholder:e.placeholder,
text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.onBack,options:h,onPick:b,onTake:y,foot:m>
0?`${V(m)} more, keep typing`:void 0})}function ID({document:e,beside:t,draft:n,typed:o="",names:i,over:s,onValues:a,onBack:l,onCancel:u,onLeave:c,head:m}){let[
d,p]=C(o),f=n.operator===null?1:mo(n.operator),h=f==="many",b=n.property??"",y=zp(e,i?null:we(b),t,d),w=ND(e,s,i&&zD(n.type)?
b:null,d),v=i?w:y,k=tv(v.value?.values??[],e.dataset,b,d,({value:N})=>String(N)),T=zc(d,n.type),$=d===""||T!==void 0,P=vK(
n,d,T,v.value&&{...v.value,values:k}),R=N=>{let K=vD(n,N);p(""),a(K.values,f!==2||K.values.length>=2)},B=(N,K)=>{let U="\
typed"in N?T:N.value;U!==void 0&&(K&&h?(p(""),a(Lp(n,U).values,!1)):h&&d===""&&n.values.length>0?a(n.values,!0):R(U))},Z=()=>{
h&&d===""&&n.values.length>0?a(n.values,!0):T!==void 0&&d!==""&&R(T)},A=N=>{let K=h?xD(N)?.map(U=>zc(U,n.type)):void 0;return!K||
K.includes(void 0)?!1:(a([...new Set([...n.values,...K])],!0),!0)};return r(Pn,{label:"Value",placeholder:xK(n,f),text:d,
onText:p,head:m,onCancel:u,onLeave:c,onBackspace:()=>n.values.length>0?a(n.values.slice(0,-1),!1):l(),onPaste:A,invalid:!$,
several:h,spaceTypes:d!==""&&P[0]!==void 0&&"typed"in P[0].value,options:P,onPick:B,onTake:Z,foot:$?wK(v,i&&(s===void 0||
!zD(n.type)),h):`${Bc(d)} is no number`})}function vK(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=p=>e.values.includes(p),a=(o?.
values??[]).map(({value:p,count:f})=>({value:{value:p},label:r(D,{value:p,most:60,middle:!0}),note:i+V(f),selected:s(p)})),
l=o?.values.some(({value:p})=>p===n)??!1,u=t!==""&&n!==void 0&&!l?[vr(t)]:[],c=l?a.filter(({value:p})=>"value"in p&&p.value===
n):[],m=a.filter(p=>!c.includes(p)),d=o&&t===""&&o.nulls>0&&e.operator!==null&&mo(e.operator)==="many"?[{value:{value:null},
label:r(D,{value:null}),note:i+V(o.nulls),selected:s(null)}]:[];return[...u,...c,...m,...d]}function xK({values:e,type:t},n){
return n===2?e.length===0?"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function wK({value:e,error:t},n,o){let i=e&&
e.more>0?[`${V(e.more)} more, keep typing`]:[],s=o?["Space: several, Enter: done"]:[];return[...n?["type it: the values \
of this column are not listed"]:t?["the values cannot be listed"]:i,...s].join(" · ")}function zD(e){return e!=="float6\
4"&&e!=="timestamp"}function Ip(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=C(()=>jb(n)),l=I(e.typed??""),u=h=>{l.current="",a(h)},
c=(h,b)=>{let y=yD(n,h,b);o(y),u(y.operator===null||jb(y)!=="values"?"operator":"values")},m=async h=>{let b=(await br(e.
context,e.kind,h)).parsed?.tree;b?.kind==="name"&&b.name!==void 0&&b.type!=="bool"&&b.type!=="unknown"?c(b.name,b.type):
i(h,null)},d=h=>{let b=bD(n,h);o(b),mo(h)===0?i(Fc(b),b):u("values")},p=(h,b)=>{let y={...n,values:h};o(y);let w=b?Fc(y):
null;if(w!==null){for(let v of h.slice(0,kK))v!==null&&Np(t.dataset,String(v),n.property??"");i(w,y)}},f={onCancel:e.onCancel,
onLeave:e.onLeave,head:r(_D,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?r(er,{...f,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:CK,...e.names?{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>{
m(h)}},"property"):s==="operator"?r(TD,{...f,operators:Rp(n.type),present:n.operator,onPick:d,onBack:()=>u("property")},
"operator"):r(ID,{...f,document:t,beside:e.beside,draft:n,typed:l.current,names:e.names!==void 0,over:e.over,onValues:p,
onBack:()=>u("operator")},"values")}var kK=10,CK=["property","definition","cohort","lookup"];var Ro="Op",Fn="Pp",ov="Qp",ps="Vp",HD="Wp",qD="Yp";var UD=3;function Hp({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:ps,children:r(
D,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Fn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(VD,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(O,{children:[s==="is false"&&r("span",{class:Fn,children:"not"}),r("span",{class:Ro,children:r(D,{value:i,most:40,middle:!0})})]}):
r(O,{children:[r("span",{class:Ro,children:r(D,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Fn,children:Xl(mo(
s)==="many"?ya(s,a.length):s)}),s!==null&&r(VD,{values:a,between:s.endsWith("between")})]})}function VD({values:e,between:t,
name:n=!1}){return e.length>UD+1?r("span",{class:ov,children:["(",V(e.length)," values)"]}):r("span",{class:n?Ro:ov,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Fn,children:t?" and ":n?" or ":", "}),r(SK,{value:o})]},i))})}function SK({
value:e}){return e===null?r("i",{class:Fn,children:Jn.null}):r(D,{value:e,most:40,middle:!0})}function qp(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>UD+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function Vp(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function Hc(e){
return e.length===0?void 0:e.join(" and ")}function fs(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Up(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function WD({text:e,chip:t}){if(t)return Ql({...t,operator:fD(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&TK(n)?n:`not (${e})`}function TK(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var rv={property:"event",type:"string",operator:"=",values:[]};function Wp({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=C(rv);return r(Ip,{document:e,context:co(e),kind:"condition",beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,
onLeave:o})}function Zr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(O,{children:[n.
map((s,a)=>r(ye,{word:i(a),children:s},a)),o&&r(ye,{word:n.length===0?e:void 0,children:o},"after")]})}var KD="Bi",jD="Zp",GD="ed";function Qr({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=I(null),[l,u]=C(null),[c,m]=C(null),d=I(
0),p=v=>{m(a.current?.getBoundingClientRect()??null),u(v)},f=n==null||n===!1,h=qo(f?t:void 0),b=()=>{d.current=performance.
now(),u(null)},y=()=>{performance.now()-d.current>300&&p("")},w=v=>{if(!(v.ctrlKey||v.metaKey||v.altKey)){if(v.key.length===
1&&v.key!==" "&&v.key!=="/")p(v.key);else if(v.key==="Backspace"&&s)s();else return;v.preventDefault()}};return r(O,{children:[
r("button",{ref:a,type:"button",class:Ce(KD,!f&&jD,l!==null&&GD),...h,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:y,onKeyDown:w,children:[r(ue,{name:"plu\
s",size:14}),n]}),l!==null&&r(tn,{anchor:c,role:"dialog",label:t,onClose:()=>{b(),i?.()},children:o(l,b)})]})}function qc(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var PK={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function Vc(e,t){let n=qc(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Ae(e).value.value?.actors?.[0],s=Object.keys(sv(
t)).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...PK[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:we(u),type:c,filled:1}))}function sv(e){if(e===void 0||
e==="events")return{};let{properties:t}="sessions"in e?e.sessions:"actors"in e?e.actors:e.flows;return t??{}}function Kp(e,t){
return[...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.
exec(n)?.[1]??n;return{kind:"measure",name:i,text:we(i),type:o,filled:1}})}function JD(e,t){let n=Object.entries(sv(t)),o=ds(co(e),n.map(([,s])=>({kind:"measure",text:s}))),i=new Map(n.map(([s],a)=>[
s,o[a]?.type??"unknown"]));return Vc(e.dataset,t)?.map(s=>i.has(s.name)?{...s,type:i.get(s.name)}:s)}var YD="id",ZD="Ci",QD="Ei";var XD=null;function $K(){return XD??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),XD}function tu(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=I(null),a=I(null),l=I(e);l.current=e;let[u,c]=C(!1);return F(()=>{let m=!1;
return $K().then(d=>{m||!d||!s.current||(a.current=d.mount(s.current,{...l.current,onText:p=>{p!==l.current.text&&l.current.
onText(p)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{m=!0,a.current?.destroy()}},
[]),F(()=>{u&&i&&a.current?.focus()},[u]),F(()=>{a.current?.setText(t)},[t]),F(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:Ce(YD,e.class),children:[r("div",{ref:s,class:ZD,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:QD,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:m=>e.onText(m.currentTarget.
value)})]})}var eE="rd",tE="ad",nE="td",oE="od",rE="nd";function jp({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:eE,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(tu,{class:tE,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Gi(
t,n.span):null}),n&&r("div",{class:nE,children:r(pe,{error:n})}),r("div",{class:oE,children:[r("span",{class:rE,children:"\
Enter takes it, Shift+Enter is a new line"}),r(_,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function nu(){let e=I(!0);return F(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function $i(e){let{path:t,text:n,what:o,onChange:i}=e,s=We(),a=e.groups?"having":"condition",l={...co(s.document,e.over),
...e.groups},u=e.over,c=JD(s.document,u),m=e.groups?Kp(e.groups.measures,e.groups.by):c,d=Vp(n,ds(l,[{kind:a,text:n}])[0]??
null),p=d.map(A=>A.text),[f,h]=C(null),b=nu(),y=e.byEvent&&d.length===0?rv:hD,w=A=>`${t}#${A<d.length?A:"draft"}`,v=e.needed!==
!0||d.length>1,k=async A=>{await br(l,a,Hc(A)??""),b()&&(h(null),i(Hc(A)))},T=async(A,N,K)=>{h({at:A,condition:K,text:N,
problem:null});let{parsed:U,problem:ae}=await br(l,a,N);if(ae)return h({at:A,condition:K,text:N,problem:ae}),to(s.sentence(),
w(A));let se=fs(p,A,Hc(U?.conjuncts?.map(Me=>Me.text)??[`(${N})`])??N);await k(se)},$=()=>{if(!f||f.problem)return;let A=f.
condition?Fc(f.condition):f.text;A!==null&&A.trim()!==""?T(f.at,A,f.condition):f.condition?.property?h({...f,problem:{message:Gb(
f.condition)??"",hint:"",span:null}}):h(null)},P=(A,N,K)=>{let U=d[A],ae=f?.at===A?f:null,se=()=>{h(null),K(),A>=d.length&&
to(s.sentence(),`${t}#+`)},Me=()=>{K(),$()},he=(Je,it)=>{K(),T(A,Je,it)};return(ae?ae.condition===null&&ae.text!==null:U&&
!U.chip)?r(jp,{label:o,text:ae?.text??U?.text??"",problem:ae?.problem??null,onCancel:se,onLeave:Me,onText:Je=>h({at:A,condition:null,
text:Je,problem:null}),onDone:Je=>he(Je,null)}):r(Ip,{document:s.document,typed:N,draft:ae?.condition??(U?.chip?gD(U.chip):
y),names:m,over:e.groups?void 0:u,context:l,kind:a,beside:Hc([...e.within?[e.within]:[],...fs(p,A,null)]),onDraft:Je=>h(
{at:A,condition:Je,text:null,problem:null}),onDone:he,onCancel:se,onLeave:Me})},R=A=>{f?.text&&T(f.at,Yl(f.text,f.problem?.
span??null,A),null)},B=(A,N)=>{let K=f?.at===A?f:null;return r(sn,{stop:w(A),path:t,span:N?.span,after:`${t}#+`,what:o,label:`${o}\
: ${qp(N,K)}`,draft:K!==null,problem:K?.problem,onHint:K?.text?R:void 0,editor:U=>P(A,"",U),onLeave:$,onRemove:K?()=>h(null):
v?()=>k(fs(p,A,null)):void 0,onNegate:N&&!K?()=>{k(fs(p,A,WD(N)))}:void 0,onMove:N&&d.length>1?U=>{k(Up(p,A,U)).then(()=>to(
s.sentence(),`${t}#${Math.max(0,Math.min(A+U,d.length-1))}`))}:void 0,children:r(Hp,{part:N,draft:K,byEvent:e.byEvent??!1})})},
Z=d.map((A,N)=>B(N,A));return r(Zr,{lead:e.lead,between:"and",after:r(Qr,{stop:`${t}#+`,label:`Add a ${o}`,editor:(A,N)=>P(
d.length,A,N),onLeave:$,onBackspace:d.length>0&&v?()=>{k(p.slice(0,-1))}:void 0,children:d.length===0&&f===null?e.empty:
void 0}),children:f?.at===d.length?[...Z,B(d.length,null)]:Z})}function an(){let[e,t]=C([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),to(iE(),`${n}#+`,n)},put:(n,o)=>{te(n,o),
to(iE(),n,`${n}#+`)}}}function iE(){return document.activeElement?.closest("[data-sentence]")??document.querySelector("[\
data-sentence]")}function ln({word:e="where"}){let{document:t}=We();return r($i,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>te(
"where",n),empty:"filter"})}var EK=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function sE({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=C(null);if(l)
return r(AK,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=d=>n?po(EK,d.trim()===""?"time":d,([p,f])=>`time ${f} ${p}`).
map(([p,f])=>({value:{typed:`time('${p}')`},label:p==="auto"?"time":`time, ${p}`,note:f})):[];return r(er,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:d=>d.trim()===""?c(d).slice(0,1):c(d),onName:d=>{n&&(d.type==="int64"||d.type==="float64")?u(d):s(d.text)},onText:s,
onCancel:a,onLeave:a})}function AK({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=C(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=po(a,i,([u,c])=>`${u} ${c}`);return r(Pn,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[vr(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var Gp=()=>!0,Xr=e=>e==="int64"||e==="float64",aE=e=>Xr(e)||e==="timestamp"||e==="string",lE=e=>e!=="list of strings",lv=[
{name:"count",meaning:"how many",alone:!0,fits:Gp},{name:"uniq",meaning:"how many different",usual:!0,fits:lE},{name:"su\
m",meaning:"total",usual:!0,fits:Xr},{name:"avg",meaning:"mean",usual:!0,fits:Xr},{name:"median",meaning:"half are below",
usual:!0,fits:Xr},{name:"p95",meaning:"95 % are below",usual:!0,fits:Xr},{name:"p75",meaning:"75 % are below",fits:Xr},{
name:"p90",meaning:"90 % are below",fits:Xr},{name:"p99",meaning:"99 % are below",fits:Xr},{name:"p999",meaning:"99.9 % \
are below",fits:Xr},{name:"min",meaning:"least",fits:aE},{name:"max",meaning:"largest",usual:!0,fits:aE},{name:"first",meaning:"\
by time",fits:Gp},{name:"last",meaning:"by time",fits:Gp},{name:"stddev",meaning:"standard deviation",fits:Xr},{name:"un\
iq_approx",meaning:"about how many different",fits:lE},{name:"count",meaning:"how many have a value",fits:Gp}];function uE(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=C(e.typed),[c,m]=C(e.text),[d,p]=C(null),[f,h]=C(!a);if(f){let y=()=>c===
e.text?s():i(c);return r(jp,{label:"Measure",text:c,problem:e.problem,onText:m,onDone:i,onCancel:s,onLeave:y})}if(d)return r(
er,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:y=>y===
"unknown"||d.fits(y),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>p(null),onName:y=>i(`${d.name}(${y.text})`),onText:y=>i(
`${d.name}(${y})`)});let b=y=>{"text"in y?i(y.text):"typed"in y?i(y.typed):y.aggregate.alone?i(`${y.aggregate.name}()`):
p(y.aggregate)};return r(OK,{document:t,names:n,text:l,onText:u,present:e.text,onPick:b,onTake:y=>{y!==""&&i(y)},onCancel:s,
onWrite:()=>h(!0)})}function OK({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),m=Fp(e,c,["property","definition","lookup"]).names,d=t?po(t,c,({name:y})=>y):m,p=po(lv,c.replace(/\(.*$/s,""),({name:y,
meaning:w})=>`${y} ${w}`).map(y=>({value:{aggregate:y},label:y.alone?`${y.name}()`:`${y.name}(…)`,note:y.meaning})),f=c===
""?[]:d.filter(({name:y})=>Xo(y,c)<3).slice(0,4).flatMap(RK),h=/[^\p{L}\p{N}_]/u.test(c)||p.length+f.length===0?[vr(c)]:
[],b=c===""?p:[...h,...p,...f];return r(Pn,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:b,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(_,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function RK(e){
let t=lv.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r(D,{value:`${o}(${e.name})`,most:60,middle:!0}),note:nv(e)}))}function cE({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:Ro,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:Ro,children:r(D,{value:n,most:40,middle:!0})}):r("span",{class:ps,children:r(
D,{value:e,most:60})})}function hs(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=We(),u=co(l.document,e.over),c=ds(u,o===null?
[]:n.map(v=>({kind:o,text:v}))),[m,d]=C(null),p=nu(),f=e.needed!==!0||n.length>1,h=v=>{d(null),s(v.length>0?v:void 0)},b=async(v,k)=>{
d({at:v,text:k,problem:null});let{problem:T}=o===null?{problem:null}:await br(u,o,k);if(p()){if(!T)return h(fs(n,v,k));d(
{at:v,text:k,problem:T}),to(l.sentence(),`${t}[${v<n.length?v:"draft"}]`)}},y=(v,k,T)=>{let $=m?.at===v?m:null;return e.
editor({text:$?.text??n[v]??"",parsed:$?null:c[v]??null,typed:k,problem:$?.problem??null,onDone:P=>{T(),b(v,P)},onCancel:()=>{
d(null),T(),v>=n.length&&to(l.sentence(),`${t}#+`)}})},w=v=>{let k=m?.at===v?m:null,T=v<n.length;return r(sn,{stop:`${t}\
[${T?v:"draft"}]`,path:`${t}[${v}]`,after:`${t}#+`,what:i,label:`${i}: ${k?.text??n[v]??""}`,draft:k!==null,problem:k?.problem,
onHint:$=>{k&&b(v,Yl(k.text,k.problem?.span??null,$))},editor:$=>y(v,"",$),onRemove:k?()=>d(null):f?()=>h(fs(n,v,null)):
void 0,onMove:T&&n.length>1?$=>{h(Up(n,v,$)),to(l.sentence(),`${t}[${Math.max(0,Math.min(v+$,n.length-1))}]`)}:void 0,children:r(
cE,{text:k?.text??n[v]??"",parsed:k?null:c[v]??null})})};return r(Zr,{lead:e.lead,after:n.length<a&&r(Qr,{stop:`${t}#+`,
label:`Add a ${i}`,editor:(v,k)=>y(n.length,v,k),onBackspace:n.length>0&&f?()=>h(n.slice(0,-1)):void 0,children:n.length===
0&&m===null?e.empty:void 0}),children:[...n.map((v,k)=>w(k)),...m?.at===n.length?[w(n.length)]:[]]})}function ba({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,most:a,needed:l=!1}){let{document:u}=We();return r(
hs,{path:e,texts:t,kind:"measure",what:o,lead:i,over:n,needed:l,most:a,empty:t.length===0?o:void 0,onChange:s??(c=>te(e,
c)),editor:c=>r(uE,{...c,document:u,names:Vc(u.dataset,n)},c.text)})}function ei({path:e,texts:t,over:n,what:o="breakdow\
n",lead:i,onChange:s,axes:a=!1,most:l}){let{document:u}=We();return r(hs,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,
empty:o,most:l,onChange:s??(c=>te(e,c)),editor:c=>r(sE,{...c,document:u,axes:a,names:Vc(u.dataset,n)})})}function mE({path:e,
texts:t,what:n="property",lead:o}){let{document:i}=We();return r(hs,{path:e,texts:t,kind:null,what:n,lead:o,empty:n,onChange:s=>te(
e,s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(er,{label:"Property",placeholder:s===""?"property":s,document:i,kinds:[
"property","definition","lookup"],typed:a,onName:c=>l(c.name),onText:l,onCancel:u,onLeave:u})})}function va(e){let t=re(e);return t.length===0?["count()"]:t}function dE({aggregate:{measures:e,by:t,order:n}}){let o=Kp(va(e),re(t));return r(hs,{lead:"ordered by",path:"aggregate.\
order",texts:re(n),kind:null,what:"order",empty:"a column",onChange:i=>te("aggregate.order",i),editor:i=>r(LK,{...i,orders:o.
flatMap(({text:s})=>[`${s} desc`,s])})})}function LK({orders:e,text:t,typed:n,onDone:o,onCancel:i}){let[s,a]=C(n),l=po(e,
s,u=>u);return r(Pn,{label:"Order",placeholder:t===""?"column":t,text:s,onText:a,onCancel:i,onLeave:i,onTake:u=>{u!==""&&
o(u)},options:[...l.map(u=>({value:{typed:u},label:r(D,{value:u.replace(/ desc$/,""),most:60,middle:!0}),note:u.endsWith(
" desc")?"largest first":"smallest first",selected:u===t})),...l.length===0?[vr(s)]:[]],onPick:({typed:u})=>o(u)})}function ou({path:e},t){return e===""?t:`${e}.${t}`}var uv=[["10"],["20"],["100"],["1000"],["0","all of them"]],Jp={kind:"\
whole",label:"At most so many groups",lead:"at most",first:10,least:0,most:1e6,usual:uv,unit:"groups"},NK=["monday","tue\
sday","wednesday","thursday","friday","saturday","sunday"],pE=[{member:"week_start",kind:"choice",choices:NK.map(e=>[e,`\
weeks from ${e[0].toUpperCase()}${e.slice(1)}`])},{member:"missing",kind:"choice",choices:[["error","unknown properties \
are mistakes"],["null","unknown properties are null"]]}],Yp=[{...Jp,member:"limit",needs:["by"]},{...Jp,member:"limit_by",
needs:["by"],label:"At most so many series",unit:"series"},{member:"fill",needs:["by"],kind:"choice",choices:[[!0,"empty\
 times as zeros"],[!1,"without empty times"]]}],fE=[{member:"limit",kind:"whole",label:"So many events at once",lead:"at\
 most",first:200,least:1,most:1e4,usual:[["100"],["200"],["1000"],["10000"]],unit:"events at once"},{member:"actor",kind:"\
text",label:"The events of one actor",lead:"of",first:""}],ti=[{member:"max",kind:"duration",label:"The longest session",
lead:"sessions of at most",first:"24h",usual:[["30m"],["1h"],["12h"],["24h","a day"]]},{member:"start",kind:"event",label:"\
An event that begins a session",lead:"sessions begun by"},{member:"end",kind:"event",label:"An event that ends a session",
lead:"sessions ended by"},{member:"split",kind:"choice",choices:[["none","sessions go on at midnight"],["day","sessions \
split at midnight"]]},{member:"split_on",kind:"name",label:"Split sessions where a value changes",lead:"sessions split b\
y"},{member:"gap_edge",kind:"choice",choices:[["inclusive","a gap of just that length stays"],["exclusive","a gap of jus\
t that length splits"]]}],Zp=[{member:"order",kind:"choice",choices:[["ordered","in this order"],["any","in any order"],
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
st"],["earliest_start","of the longest chains the one that starts first"]]}],cv=[...Zp,{member:"count",kind:"choice",choices:[
["actors","the best chain of each"],["entries","a row for every pass"],["starts","a row for every start"]]}],hE=[{...Jp,
member:"limit",needs:["by"]},{member:"measures",kind:"measures",label:"A measure over the events of each step",lead:"mea\
suring"},{member:"bins",kind:"whole",label:"So many bins of times",lead:"times in",first:20,least:1,most:60,usual:[["10"],
["20"],["40"],["60"]],unit:"bins"},{member:"trend",kind:"text",label:"Over time",lead:"over time by",first:"1d",usual:[[
"1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by month"]]},{member:"trend_mode",needs:["trend"],kind:"choice",
choices:[["separate","a funnel for each time"],["split","the one funnel by its entries"]]}],gE=[{member:"strict_allows",
needs:["directly",!0],kind:"choice",choices:[["nothing","not even repeats between"],["repeats","repeated steps may lie b\
etween"]]},{member:"anchored",kind:"choice",choices:[[!1,"at any place"],[!0,"at its place (of steps in any order)"]]},{
member:"required",kind:"choice",choices:[[!1,"chains may lack it"],[!0,"only chains that have it (of steps in any order)"]]}],
yE=[{member:"day",kind:"choice",choices:[["calendar","by the calendar"],["rolling","periods from the start of each"]]},{
member:"at_least",kind:"whole",label:"At least so many returns",lead:"at least",first:2,least:1,most:1e4,usual:[["1"],["\
2"],["3"],["5"]],unit:"times"},{member:"by_return",needs:["by"],kind:"choice",choices:[[!1,"returns of any value"],[!0,"\
returns of the same value"]]},{...Jp,member:"limit",needs:["by"]},{member:"measure",kind:"measure",label:"A measure over\
 the returns",lead:"measuring"}],mv=[{member:"before",needs:["start"],kind:"whole",label:"Steps before the start",lead:"\
with",first:2,least:0,most:20,usual:[["1"],["2"],["5"],["20"]],unit:"steps before"},{member:"end_at",needs:["end"],kind:"\
choice",choices:[["first","to its first match"],["last","to its last match"]]},{member:"exclude",kind:"event",label:"Lea\
ve events out",lead:"leaving out"},{member:"collapse_repeats",kind:"choice",choices:[[!0,"repeats as one step"],[!1,"eac\
h repeat a step"]]},{member:"limit",kind:"whole",label:"At most so many names a step",lead:"at most",first:20,least:0,most:1e5,
usual:uv,unit:"names a step"}],bE=[{member:"properties",kind:"keys",label:"Look at some properties only",lead:"looking a\
t"},{member:"exclude",kind:"names",label:"Leave properties out",lead:"leaving out"},{member:"limit",kind:"whole",label:"\
At most so many properties",lead:"at most",first:50,least:0,most:1e5,usual:uv,unit:"properties"},{member:"values",kind:"\
whole",label:"So many values of each",lead:"with",first:20,least:0,most:1e3,usual:[["0"],["5"],["10"],["50"]],unit:"valu\
es each"},{member:"bins",kind:"whole",label:"So many bins of numbers",lead:"numbers in",first:40,least:2,most:100,usual:[
["10"],["20"],["40"],["100"]],unit:"bins"}];var dv="pd",xE="dd";function Qp({path:e,properties:t,of:n}){let o={what:`${n} property`,label:`Measure over the events of ${n==="actor"?"an":
"a"} ${n}`,placeholder:"count() filter (where event = 'search')",kind:"measure"};return r(fv,{lead:"each with",path:e,named:t,
meaning:o})}function kE({named:e}){return r(fv,{lead:"where",path:"define",named:e,meaning:{what:"definition",label:"Exp\
ression",placeholder:"amount > 100",kind:"expression"}})}function CE({named:e}){return r(fv,{lead:"where",path:"params",
named:e,meaning:{what:"parameter",label:"Value",placeholder:'CH, or ["CH", "DE"]',kind:null}})}function fv({lead:e,path:t,
named:n,meaning:o}){let i=Object.entries(n??{}),{what:s}=o,a=(u,c,m)=>{let d=i.findIndex(([f])=>f===u),p=d<0?[...i,[c,m]]:
i.map((f,h)=>h===d?[c,m]:f);te(t,Object.fromEntries(p))},l=u=>{let c=i.filter(([m])=>m!==u);te(t,c.length>0?Object.fromEntries(
c):void 0)};return r(Zr,{lead:e,after:r(Qr,{stop:`${t}#+`,label:`Add a ${s}`,editor:(u,c)=>r(wE,{meaning:o,name:u,text:"",
onDone:(m,d)=>{c(),a(null,m,d)}}),children:i.length===0?s:void 0}),children:i.map(([u,c],m)=>r(sn,{stop:`${t}#${m}`,path:`${t}\
.${u}`,after:`${t}#+`,what:s,label:`${s} ${u}: ${pv(c)}`,onRemove:()=>l(u),editor:d=>FK(o,c)?r(zK,{close:d}):r(wE,{meaning:o,
name:u,text:pv(c),onDone:(p,f)=>{d(),a(u,p,f)}}),children:[r("span",{class:Ro,children:[o.kind===null&&"$",r(D,{value:u,
most:40})]}),r("span",{class:Fn,children:"="}),r("span",{class:ps,children:r(D,{value:pv(c),most:40})})]},u))})}function FK({
kind:e},t){return e!==null&&typeof t!="string"}function pv(e){return typeof e=="string"?e:JSON.stringify(e)}function zK({
close:e}){return r("div",{class:dv,children:r(_,{onClick:()=>{e(),Zn({kind:"json"})},children:"Edit it in the document"})})}
function wE({meaning:e,name:t,text:n,onDone:o}){let{document:i}=We(),[s,a]=C(t),[l,u]=C(n),[c,m]=C(null),{kind:d,what:p,
label:f,placeholder:h}=e,b=async()=>{if(s.trim()===""||l.trim()==="")return m({message:`A ${p} has a name and a ${f.toLowerCase()}`,
hint:"",span:null});if(d===null)return o(s.trim(),IK(l.trim()));let{problem:y}=await br(co(i),d,l);y?m(y):o(s.trim(),l.trim())};
return r("form",{class:dv,onSubmit:y=>{y.preventDefault(),b()},children:[r(nn,{label:"Name",value:s,onCommit:a,onInput:a,
autofocus:!0}),r(nn,{label:f,value:l,onCommit:u,onInput:u,code:!0,placeholder:h}),c&&r(pe,{error:c}),r("div",{class:xE,children:r(
_,{kind:"primary",small:!0,type:"submit",children:"Take"})})]})}function IK(e){try{return JSON.parse(e)}catch{return e}}function Xp({items:e=[],groups:t,extras:n}){let{document:o}=We(),i=[...e.filter(s=>s!==!1),...t.flatMap(s=>qK(o,s,n))];return i.
length===0?null:r(sn,{stop:"more",path:"#more",what:"Parts of the question",label:"More parts of the question",quiet:!0,
editor:s=>r(HK,{items:i,onClose:s}),children:[r(ue,{name:"plus",size:14}),"more"]})}function HK({items:e,onClose:t}){let[
n,o]=C(""),i=po(e,n,({label:s,member:a})=>`${s} ${a}`).map(s=>({value:s,label:s.label,note:s.member}));return r(Pn,{label:"\
More parts",placeholder:"what to add",text:n,onText:o,options:i,onPick:s=>{t(),s.act()},onTake:()=>{},onCancel:t,onLeave:t})}
function qK(e,t,n){let o=i=>{if(!i)return!0;let s=Kt(e,ou(t,i[0]));return i.length===1?re(s).length>0:s===i[1]};return t.
rare.filter(({member:i,needs:s})=>(Kt(e,ou(t,i))??void 0)===void 0&&o(s)).flatMap(i=>{let s=ou(t,i.member),{member:a}=i;
if(i.kind==="choice")return i.choices.slice(1).map(([u,c])=>({label:VK(c),member:a,act:()=>n.put(s,u)}));let l="first"in
i&&i.first!==""?()=>n.put(s,i.first):()=>n.ask(s);return[{label:i.label,member:a,act:l}]})}function VK(e){return e[0].toUpperCase()+
e.slice(1)}var UK=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function SE(e){let t=e.replaceAll(" ","");return UK.test(t)?t:null}function TE(e){
return e.trim()===""?null:e.trim()}function ru(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=
e&&o<=t?o:null}}function ME(e){let t=e.split(",").map(n=>{let[,o,i]=/^\s*(\d+)(?:\s*[-\u2013]\s*(\d+))?\s*$/.exec(n)??[];
return o===void 0?null:i===void 0?Number(o):[Number(o),Number(i)]});return t.every(n=>n!==null)?t:null}function PE(e){return e.
map(t=>Array.isArray(t)?t.join("-"):String(t)).join(", ")}var ef=[["30m","30 minutes"],["1h","1 hour"],["1d","24 hours"],
["7d","a week"],["14d","two weeks"],["30d"],["90d"]],xr=[["1m","a minute"],["5m"],["10m"],["30m","half an hour"],["1h","\
an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function gs(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>te(t,l));return r(sn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(WK,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r(D,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function WK({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=C(""),[m,d]=C(!1),p=u.trim(),f=n.filter(([y,w])=>p===""||y.startsWith(p)||(w??"").includes(p)),h=y=>{
let w=o(y);w===null?d(!0):a(w)},b=[...p!==""&&!f.some(([y])=>y===p)&&o(p)!==null?[{value:p,label:p,note:"as it is typed"}]:
[],...f.map(([y,w])=>({value:y,label:y,note:w,selected:y===t})),...p===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(Pn,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:y=>{c(y),d(!1)},options:b,onPick:y=>y===null?a(void 0):
h(y),onTake:h,onCancel:l,onLeave:l,invalid:m,foot:m||p!==""&&o(p)===null?i:void 0})}function zn(e){return r(gs,{...e,usual:e.
usual??ef,read:SE,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}function Ct({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,alone:l,children:u}){let c=s??(d=>te(e,d===
i?void 0:d)),m=o.find(([d])=>d===n)?.[1]??n;return r(sn,{stop:e,what:t,label:`${t}: ${m}`,onRemove:a,alone:l,menu:o.map(
([d,p])=>({label:p,checked:d===n,act:()=>c(d)})),children:u??m})}var KK=["property","definition","lookup"];function ys({path:e,what:t,value:n,none:o,kinds:i=KK,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=We(),[m,d]=C(null),p=nu(),f=b=>{d(null),(u??(y=>te(e,y)))(b)},h=async b=>{let{problem:y}=await br(
co(c),l,a?we(b):b);p()&&(y?d({text:b,problem:y}):f(b))};return r(sn,{stop:e,what:t,label:`${t}: ${m?.text??n??o}`,draft:m!==
null,problem:m?.problem,onHint:b=>{m&&h(a?b:Yl(m.text,m.problem?.span??null,b))},onRemove:m?()=>d(null):n!==null?()=>f(void 0):
void 0,editor:b=>r(er,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:b,onLeave:b,onName:y=>{b(),
f(a?y.name:y.text)},onText:y=>{b(),h(y)}}),children:m===null&&n===null?o:r(D,{value:m?.text??n,most:40,middle:!0})})}function hn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=We(),l=t===void 0||t.trim()==="true",u=s??
(c=>te(e,c??(i?"true":void 0)));return r($i,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}function fo({group:e,extras:t}){let{document:n}=We();return r(O,{children:e.rare.map(o=>{let i=ou(e,o.member),s=Kt(n,i)??
void 0;return s!==void 0||t.has(i)?r(jK,{path:i,rare:o,value:s},i):null})})}function jK({path:e,rare:t,value:n}){let o=t.
member.replaceAll("_"," ");if(t.kind==="choice")return r(GK,{path:e,what:o,choices:t.choices,value:n});let{lead:i}=t,s=typeof n==
"string"?n:n===void 0?null:JSON.stringify(n),a=()=>te(e,void 0);switch(t.kind){case"keys":return r(ei,{lead:i,path:e,what:o,
texts:re(n)});case"names":return r(mE,{lead:i,path:e,what:o,texts:re(n)});case"measures":return r(ba,{lead:i,path:e,texts:re(
n)});case"measure":return r(ba,{lead:i,path:e,texts:re(n),most:1,onChange:l=>te(e,l?.[0])});case"event":return r(hn,{lead:i,
path:e,what:o,text:s??void 0,onChange:l=>te(e,l)});case"name":return r(ye,{word:i,children:r(ys,{path:e,what:o,value:s,none:"\
a property"})});case"duration":return r(ye,{word:i,children:r(zn,{path:e,what:o,value:s,none:"none",usual:t.usual,onRemove:a})});case"\
text":return r(ye,{word:i,children:r(gs,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual??[],read:TE,wrong:"",
onRemove:a})});case"whole":return r(ye,{word:i,children:r(gs,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual,
read:ru(t.least,t.most),wrong:`A whole number from ${t.least} to ${t.most}`,onRemove:a})})}}function GK({path:e,what:t,choices:n,
value:o}){let i=n[0][0];return r(Ct,{path:e,what:t,value:String(o),choices:n.map(([s,a])=>[String(s),a]),onChange:s=>te(
e,s===String(i)?void 0:n.find(([a])=>String(a)===s)?.[0]),onRemove:()=>te(e,void 0)})}var _E={path:"",rare:pE};function _n({extras:e,groups:t=[],before:n=[],items:o=[]}){let{document:{define:i,params:s}}=We();
return r(O,{children:[t.map(a=>r(fo,{group:a,extras:e},a.path)),(i!==void 0||e.has("define"))&&r(kE,{named:i}),(s!==void 0||
e.has("params"))&&r(CE,{named:s}),r(fo,{group:_E,extras:e}),r(Xp,{extras:e,groups:[...n,...t,_E],items:[...o,i===void 0&&
{label:"A name for an expression",member:"define",act:()=>e.ask("define")},s===void 0&&{label:"A value for $name",member:"\
params",act:()=>e.ask("params")}]})]})}var tf="ld";var YK=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function EE({
lead:e,path:t,funnel:n}){let{document:o,error:i}=We(),s=`${t}.exclude`,a=n.exclude??[];return r(Zr,{lead:e,after:r(Qr,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(Wp,{document:o,typed:l,onCancel:u,onDone:c=>{u(),fe({document:qm(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(sn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${DE(l,n)}`,editor:()=>r(ZK,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>fe({document:Gu(o,s,u)}),children:[r("span",{class:yi(l.where)===null?ps:Ro,children:r(D,{value:yi(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Fn,children:DE(l,n)})]},u))})}function DE({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function ZK({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>te(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:tf,children:r(Rt,{document:e,error:t,label:"Exclusion",children:[r(hn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(ye,{word:"between",children:r(Ct,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(ye,{word:"and",children:r(Ct,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(Ct,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:YK})]})})}function nf({path:e,session:t}){return r(ye,{word:"in one session, with gaps up to",children:r(zn,{path:`${e}.gap`,what:"\
gap between sessions",value:t.gap??null,none:"30m",usual:xr,onRemove:()=>te(e,void 0)})})}var AE={groups:[],items:[]};function of({path:e,funnel:t,extras:n,rare:o=Zp}){return r(O,{children:[r(fo,{group:{path:e,
rare:o},extras:n}),t.session&&r(nf,{path:`${e}.session`,session:t.session}),t.session&&r(fo,{group:{path:`${e}.session`,
rare:ti},extras:n}),OE({path:e,funnel:t,extras:n})&&r(EE,{lead:"without",path:e,funnel:t})]})}function rf({rare:e=Zp,...t}){
let{path:n,funnel:o,extras:i}=t;return{groups:[{path:n,rare:e},...o.session?[{path:`${n}.session`,rare:ti}]:[]],items:[!OE(
t)&&{label:"Without an event in between",member:"exclude",act:()=>i.ask(`${n}.exclude`)},!o.session&&{label:"Within one \
session",member:"session",act:()=>i.put(`${n}.session.gap`,"30m")}]}}function OE({path:e,funnel:{exclude:t},extras:n}){return Array.
isArray(t)&&t.length>0||n.has(`${e}.exclude`)}function sf({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(Ct,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>te(e,a==="on"||void 0)})}function RE({document:e,error:t,path:n,step:o,first:i}){let s=an(),a={path:n,rare:gE};return r("div",{class:tf,children:[
r(Rt,{document:e,error:t,label:"Step",children:[r(hn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"conditio\
n of the step",needed:!0}),r(ye,{word:"counting",children:r(sf,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,
words:["any such event","the first ever only"]})}),!i&&r(QK,{path:n,step:o}),r(ye,{word:i?"it":"in between; it",children:r(
sf,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})}),r(
fo,{group:a,extras:s}),r(Xp,{groups:[a],extras:s})]}),r(nn,{label:"Name",value:o.name??"",placeholder:"as the condition",
onCommit:l=>te(`${n}.name`,l.trim()===""?void 0:l)})]})}function QK({path:e,step:t}){return r(O,{children:[r(ye,{word:"w\
ithin",children:r(zn,{path:`${e}.within`,what:"at most after the step before",value:t.within??null,none:"any time",usual:xr})}),
r(ye,{word:"and not before",children:r(zn,{path:`${e}.after`,what:"at least after the step before",value:t.after??null,none:"\
at once",usual:xr})}),r(ye,{word:"with",children:r(sf,{path:`${e}.directly`,what:"what may lie between",value:t.directly,
words:["anything","nothing"]})})]})}function LE({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=We(),u=Vp(n.where,ds(co(a),[{kind:"\
condition",text:n.where}])[0]??null),c=yi(n.where),m=n.name??c??(n.where.trim()==="true"?"any event":null),d=m??u.map(p=>qp(
p,null)).join(" and ");return r(sn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${d}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(RE,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>te(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:qD,children:t+1}),m!=null?r("\
span",{class:Ro,children:r(D,{value:m,most:40,middle:!0})}):u.slice(0,2).map((p,f)=>r("span",{class:HD,children:[f>0&&r(
"span",{class:Fn,children:"and"}),r(Hp,{part:p,draft:null,byEvent:f===0})]},f)),m===null&&u.length>2&&r("span",{class:Fn,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:Fn,children:"directly"}),n.within&&r("span",{class:Fn,
children:["within ",n.within]}),n.after&&r("span",{class:Fn,children:["after ",n.after]}),n.optional&&r("span",{class:Fn,
children:"(optional)"})]})}function af({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=We(),s=`${t}.steps`,{steps:a}=n,l=u=>fe({document:qm(o,
s,a.length,{where:u})});return r(Zr,{lead:e,between:u=>u===1?"how many then":"then",after:r(Qr,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(Wp,{document:o,typed:u,onDone:m=>{c(),l(m)},onCancel:c}),onBackspace:a.length>1?()=>fe({document:Gu(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(LE,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>fe({document:Gu(o,s,c)}):void 0,onMove:a.length>1?m=>{fe({document:uw(o,s,c,c+m)}),to(i(),`${s}\
[${Math.max(0,Math.min(c+m,a.length-1))}]`)}:void 0}))})}function hv(e){return Ae(e).value.value?.actors?.[0]??"actor"}function Un({path:e,value:t}){let{document:n}=We(),o=hv(n.
dataset);return r(ys,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>te(e,i===o?void 0:i)})}function lf(e,t,n){return t===void 0||t==="events"||"actors"in t?AE:"sessions"in t?{groups:[{path:`${e}.sessions`,rare:ti}],
items:[]}:rf({path:`${e}.flows.funnel`,funnel:t.flows.funnel,extras:n,rare:cv})}function uf({path:e,over:t,extras:n}){return t===
void 0||t==="events"?null:r(O,{children:[r(XK,{path:e,over:t,extras:n}),r(Qp,{...e7(e,t)})]})}function XK({path:e,over:t,
extras:n}){if("actors"in t)return r(ye,{word:"by",children:r(Un,{path:`${e}.actors.per`,value:t.actors.per})});if("sessi\
ons"in t)return r(O,{children:[r(ye,{word:"of",children:r(Un,{path:`${e}.sessions.per`,value:t.sessions.per})}),r(ye,{word:"\
with gaps up to",children:r(zn,{path:`${e}.sessions.gap`,what:"gap",value:t.sessions.gap??null,none:"30m",usual:xr})}),r(
fo,{group:{path:`${e}.sessions`,rare:ti},extras:n})]});let{funnel:o}=t.flows;return r(O,{children:[r(ye,{word:"of",children:r(
Un,{path:`${e}.flows.funnel.per`,value:o.per})}),r(af,{lead:"from",path:`${e}.flows.funnel`,funnel:o}),r(ye,{word:"withi\
n",children:r(zn,{path:`${e}.flows.funnel.window`,what:"window",value:o.window??null,none:"14d",usual:ef})}),r(of,{path:`${e}\
.flows.funnel`,funnel:o,extras:n,rare:cv})]})}function e7(e,t){return"sessions"in t?{path:`${e}.sessions.properties`,properties:t.
sessions.properties,of:"session"}:"actors"in t?{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"}:
{path:`${e}.flows.properties`,properties:t.flows.properties,of:"flow"}}var t7=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function cf({path:e,over:t,allow:n=t7}){
let o=qc(t);return r(Ct,{path:e,alone:!0,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&fe({document:n7(xe.value,e,i)})}})}
function n7(e,t,n){let o=$e(e,t,o7(n,e)),i=Ku(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=Kt(o,i),{having:a,order:l,
...u}=s;return $e(o,i,{...u,measures:["count()"],by:["time('auto')"]})}function o7(e,t){switch(e){case"events":return;case"\
sessions":return{sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.
steps??[{where:"true"}]}}}}}function gv({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,order:s}=n,a=an(),l=lf("aggregate.over",o,a),u=re(
n.by).length>0;return r(Rt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(ba,{lead:"Show",path:"\
aggregate.measures",texts:va(n.measures),over:o,needed:!0}),r(ye,{word:"of",children:r(cf,{path:"aggregate.over",over:o})}),
r(uf,{path:"aggregate.over",over:o,extras:a}),r(ln,{}),r(ei,{lead:"by",path:"aggregate.by",texts:re(n.by),over:o,axes:!0}),
(i!==void 0||a.has("aggregate.having"))&&r($i,{path:"aggregate.having",lead:"having",what:"condition on groups",empty:"c\
ondition",text:i??"",over:o,groups:{measures:va(n.measures),by:re(n.by)},onChange:c=>te("aggregate.having",c)}),(s!==void 0||
a.has("aggregate.order"))&&r(dE,{aggregate:n}),r(_n,{extras:a,before:l.groups,groups:[{path:"aggregate",rare:Yp}],items:[
...l.items,u&&i===void 0&&{label:"Only some groups",member:"having",act:()=>a.ask("aggregate.having")},u&&s===void 0&&{label:"\
In another order",member:"order",act:()=>a.ask("aggregate.order")}]})]})}function yv({document:e,result:t}){let{columns:n,order:o}=e.samples??{},i=an();return r(Rt,{document:e,error:t.error,label:"\
Question: a list of events",children:[r(hs,{lead:"List",path:"samples.columns",texts:re(n),kind:"key",what:"column",empty:"\
all columns",onChange:s=>te("samples.columns",s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(er,{label:"Column",placeholder:s===
""?"column":s,document:e,kinds:["property","definition","lookup"],typed:a,onName:c=>l(c.text),onText:l,onCancel:u,onLeave:u})}),
r(Gl,{children:"of events"}),r(ln,{}),r(Ct,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Gl,{children:"first"}),
r(_n,{extras:i,groups:[{path:"samples",rare:fE}]})]})}var iu="funnel.compare_groups";function NE({funnel:e}){let{control:t,exposed:n}=e.compare_groups??{},o=re(e.by)[0]??null;
return r(O,{children:[r(ye,{word:"compared with",children:r(sn,{stop:`${iu}.control`,path:`${iu}.control`,what:"control",
label:`control: ${String(t??"none")}`,onRemove:()=>te(iu,void 0),editor:i=>r(r7,{by:o,present:t,onCancel:i,onDone:s=>{i(),
te(`${iu}.control`,s)}}),children:t===void 0?"a control":r(D,{value:t,most:40,middle:!0})})}),r(hn,{lead:"of those expos\
ed by",path:`${iu}.exposed`,text:n,what:"exposure",onChange:i=>te(`${iu}.exposed`,i)})]})}function r7({by:e,present:t,onDone:n,
onCancel:o}){let{document:i}=We(),[s,a]=C(""),l=zp(i,e,i.where,s).value?.values??[],u=LD(i.dataset,e??""),c=f=>{let h=zc(
f,u);h!=null&&h!==""&&n(h)},m=l.filter(({value:f})=>f!==null).map(({value:f,count:h})=>({value:f,label:r(D,{value:f,most:60,
middle:!0}),note:V(h),selected:f===t})),d=l.some(({value:f})=>String(f)===s),p=s===""||d?m:[...m,{...vr(s),value:s}];return r(
Pn,{label:"Control",placeholder:"the group that the others are compared with",text:s,onText:a,options:p,onPick:f=>typeof f==
"string"?c(f):n(f),onTake:c,onCancel:o,onLeave:o})}var bv="funnel",i7=[["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch",
"the last touch"],["each","every value by itself"],["actor","the latest value of all"]];function vv({document:e,result:t}){
let n=e.funnel??{steps:[]},{by:o,compare_groups:i,count:s="actors"}=n,a=n.per??hv(e.dataset),l=an(),u=i!==void 0||l.has(
"funnel.compare_groups.control"),c={path:bv,funnel:n,extras:l},m=rf(c),d=re(o).length>0;return r(Rt,{document:e,error:t.
error,label:"Question: funnel",children:[r(ye,{word:"Of",children:r(Un,{path:"funnel.per",value:n.per})}),r(af,{lead:"wh\
o",path:bv,funnel:n}),r(ye,{word:"within",children:r(zn,{path:"funnel.window",what:"window",value:n.window??null,none:"1\
4d"})}),r(ye,{word:"counting",children:r(Ct,{path:"funnel.count",what:"what counts",value:s,without:"actors",choices:[["\
actors",`each ${a} once`],["entries","every pass"],["starts","every start"]]})}),r(of,{...c}),r(ln,{}),r(ei,{lead:"split\
 by",path:"funnel.by",texts:re(o),onChange:p=>te("funnel.by",p)}),(d||n.attribution!==void 0)&&r(s7,{funnel:n}),u&&r(NE,
{funnel:n}),r(_n,{extras:l,before:m.groups,groups:[{path:bv,rare:hE}],items:[...m.items,d&&!u&&{label:"Groups compared w\
ith a control",member:"compare_groups",act:()=>l.ask("funnel.compare_groups.control")}]})]})}function s7({funnel:{attribution:e="\
first",steps:t}}){let n=typeof e=="string"?e:`step ${e.step}`,o=[...t].map((s,a)=>[`step ${a+1}`,`its value at step ${a+
1}`]),i=s=>te("funnel.attribution",s==="first"?void 0:s.startsWith("step ")?{step:Number(s.slice(5))}:s);return r(ye,{word:"\
taking",children:r(Ct,{path:"funnel.attribution",what:"attribution",value:n,choices:[...i7,...o],onChange:i})})}var mf=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var a7=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],l7=[["7"],["14"],["30"],["60"],["9\
0"],["1, 2-7, 8-30","taken together"]],u7=[["first_ever","for the first time ever"],["first_in_range","for the first tim\
e in the range"],["every","in each period"]];function xv({document:e,result:t}){let n=e.retention??{start:"true"},o=n.period??
"day",i=an();return r(Rt,{document:e,error:t.error,label:"Question: retention",children:[r(ye,{word:"Of",children:r(Un,{
path:"retention.per",value:n.per})}),r(hn,{lead:"who did",path:"retention.start",text:n.start,what:"start",needed:!0}),r(
Ct,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ever",choices:u7}),r(hn,{lead:"\
how many did",path:"retention.return",text:n.return,what:"return"}),r(Ct,{path:"retention.mode",what:"when",value:n.mode??
"on",without:"on",choices:a7}),r(ye,{word:"each",children:r(Ct,{path:"retention.period",what:"period",value:o,without:"d\
ay",choices:mf})}),r(ye,{word:"for",children:r(c7,{retention:n,unit:`${o}s`})}),r(ln,{}),r(ei,{lead:"split by",path:"ret\
ention.by",texts:re(n.by),onChange:s=>te("retention.by",s)}),r(_n,{extras:i,groups:[{path:"retention",rare:yE}]})]})}function c7({
retention:{brackets:e,periods:t,...n},unit:o}){let i=Array.isArray(e)?PE(e):JSON.stringify(e??t??14);return r(gs,{path:e===
void 0?"retention.periods":"retention.brackets",what:"periods",value:i,none:"14",unit:o,usual:l7,read:l=>ru(1,1e3)(l)??(/[,\u2013-]/.
test(l)?ME(l):null),wrong:"A whole number from 1 to 1000, or brackets such as 1, 2-7, 8-30",onChange:l=>te("retention",{
...n,...l===void 0?{}:Array.isArray(l)?{brackets:l}:{periods:l}})})}function wv({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{},a=an();return r(Rt,{document:e,
error:t.error,label:"Question: lifecycle",children:[r(ye,{word:"How many",children:r(Un,{path:"lifecycle.per",value:n})}),
r(ye,{word:"were new, returning, back or gone per",children:r(Ct,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:mf})}),r(hn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(ye,{word:"new by",children:r(
ys,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:l=>l==="timestamp"||l===
"unknown"})}),r(ln,{}),r(_n,{extras:a})]})}var m7=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function kv({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{},s=an();return r(Rt,{document:e,error:t.error,label:"Question: stickiness",children:[r(
ye,{word:"On how many",children:r(Ct,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:m7})}),
r(ye,{word:"did",children:r(Un,{path:"stickiness.per",value:n})}),r(hn,{lead:"do",path:"stickiness.event",text:o,what:"a\
ctivity"}),r(ln,{}),r(_n,{extras:s})]})}function BE({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function FE(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var d7=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],p7=[["actors","\
the first path of each"],["transitions","every session"]],f7=ru(0,20);function Cv({document:e,result:t}){let n=e.paths??
{},o=BE(n),i=an(),s={path:"paths",rare:o==="before"?mv.filter(({member:u})=>u!=="before"):mv},a=o==="before"?"before":"a\
fter",l=u=>fe({document:$e(e,"paths",FE(n,u))});return r(Rt,{document:e,error:t.error,label:"Question: paths",children:[
r(ye,{word:"What did",children:r(Un,{path:"paths.per",value:n.per})}),r(ye,{word:"do",children:r(Ct,{path:"paths.directi\
on",what:"direction",value:o,choices:d7,onChange:l})}),n.start!==void 0&&r(hn,{path:"paths.start",text:n.start,what:"sta\
rt",needed:!0}),o==="between"&&r(hn,{lead:"and",path:"paths.end",text:n.end,what:"end",needed:!0}),o==="before"&&r(hn,{path:"\
paths.end",text:n.end,what:"end",needed:!0}),r(ye,{word:"in",children:r(gs,{path:`paths.${a}`,what:"steps",value:String(
n[a]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:f7,wrong:"A whole number from 0 to 20"})}),r(ye,{word:"\
named by",children:r(ys,{path:"paths.node",what:"name of a step",value:n.node??null,none:"event",kinds:["property","defi\
nition","lookup"]})}),n.session?r(nf,{path:"paths.session",session:n.session}):r(ye,{word:"within sessions of",children:r(
zn,{path:"paths.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:xr})}),r(ye,{word:"counting",children:r(
Ct,{path:"paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:p7})}),r(fo,{group:s,extras:i}),
r(ln,{}),r(_n,{extras:i,before:[s],groups:n.session?[{path:"paths.session",rare:ti}]:[],items:[!n.session&&{label:"Sessi\
ons that end otherwise",member:"session",act:()=>{te("paths",h7(n))}}]})]})}function h7({gap:e,...t}){return{...t,session:{
gap:e??"30m"}}}var Wc="aggregate.over.sessions",zE={path:Wc,rare:ti.filter(({member:e})=>e!=="max")};function Sv({document:e,result:t}){
let n=e.aggregate??{},{over:o}=n,i=an(),s=qc(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(
Rt,{document:e,error:t.error,label:"Question: sessions",children:[r(ba,{lead:"Show",path:"aggregate.measures",texts:va(n.
measures),over:o,needed:!0}),r(ye,{word:"of sessions of",children:r(Un,{path:`${Wc}.per`,value:s.per})}),r(ye,{word:"a g\
ap of",children:r(zn,{path:`${Wc}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:xr})}),r(ye,{word:"ends one, at mos\
t",children:r(zn,{path:`${Wc}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12\
h"],["24h","a day"]]})}),r(fo,{group:zE,extras:i}),r(Qp,{path:`${Wc}.properties`,properties:s.properties,of:"session"}),
r(ln,{}),r(ei,{lead:"by",path:"aggregate.by",texts:re(n.by),over:o,axes:!0}),r(_n,{extras:i,before:[zE],groups:[{path:"a\
ggregate",rare:Yp}]})]})}function Tv({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=an(),l=lf(
"difference.over",o,a),u=c=>c===void 0||c.trim()==="true";return r(Rt,{document:e,error:t.error,label:"Question: differe\
nce",children:[r(ye,{word:"What sets",children:r(cf,{path:"difference.over",over:o})}),r(uf,{path:"difference.over",over:o,
extras:a}),r($i,{lead:"with",path:"difference.selection",what:"selection",text:u(i)?"":i,over:o,within:e.where,empty:"se\
lection",onChange:c=>te("difference.selection",c??"true")}),r($i,{lead:"apart from",path:"difference.baseline",what:"bas\
eline",text:u(s)?"":s??"",over:o,within:e.where,empty:"the rest",onChange:c=>te("difference.baseline",c)}),r(Gl,{children:"\
?"}),r(ln,{word:"Among events where"}),r(_n,{extras:a,before:l.groups,items:l.items,groups:[{path:"difference",rare:bE}]})]})}function IE(e){return e.document.samples?r(yv,{...e}):r(gv,{...e})}var HE=new Map;function g7(e,t){let{aggregate:n,dataset:o}=e;return n&&!pr(e)&&HE.set(o,n),fc(e,t,HE.get(o)??null,Ml(Ae(
o).value.value))}var qE={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],chartOf:Dd,
choose:g7,Sentence:IE,Page:B$};function Kc(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function VE(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function $n(e){return yi(e.name)??e.name}function Mv(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Kc(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function wr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var UE="xd",WE="Ii",KE="sd";function ho(e){return"other"in e?Hn.text:ee(e.value).text}function _v(e,t){return"other"in t?"var(--other)":`var(${Tn(Bn(
e,jE(t.value)))})`}function $v(e,t){return!("other"in t)&&Bn(e,jE(t.value))>=Ym}function jE(e){return Array.isArray(e)?e:
[e??null]}function Di({property:e,group:t,most:n=32}){return r("span",{class:UE,children:[r("span",{class:WE,"data-dashe\
d":$v(e,t),style:{"--color":_v(e,t)}}),r("span",{class:KE,children:"other"in t?r(D,{shown:Hn}):r(D,{value:t.value,most:n,
middle:!0})})]})}function GE({answer:e,intervals:t,by:n}){let o=(s,a)=>a.map((l,u)=>{let c=[...s===null?[]:["groups",e.groups.indexOf(s)],
"steps",u];return{group:s,step:l,at:u,intervals:t===null?null:Kt(t,c)??{}}}),i=[...o(null,e.steps),...wr(e).flatMap(s=>o(
s,s.steps))];return r(Pe,{label:"Steps",columns:b7(n),rows:i})}function b7(e){let t=(i,s)=>i==null?"–":Wr(i,s,"seconds"),
n=(i,s)=>s===void 0?z(i):jo(i,s);return[...e===""?[]:[{key:"group",head:r(D,{value:e,most:32}),cell:({group:i})=>i===null?
r(D,{shown:{text:Jn.total,kind:"other"}}):r(Di,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(O,
{children:[s+1," ",r(D,{value:$n(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i,intervals:s})=>n(
i.count,ht(s,["count"]))},{key:"first",head:"of all",number:!0,cell:({step:i,intervals:s})=>Xn(i.from_first,ht(s,["from_\
first"]))},{key:"previous",head:"of the step before",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":Xn(i.from_previous,
ht(a,["from_previous"]))},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":n(i.dropped,
ht(a,["dropped"]))},{key:"open",head:"still open",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":n(i.in_progress,
ht(a,["in_progress"]))},{key:"median",head:"median time",number:!0,cell:({step:i,intervals:s})=>t(i.time_from_previous?.
median,ht(s,["time_from_previous","median"]))},{key:"p90",head:"p90 time",number:!0,cell:({step:i,intervals:s})=>t(i.time_from_previous?.
p90,ht(s,["time_from_previous","p90"]))},{key:"entry",head:"median from entry",number:!0,cell:({step:i,intervals:s})=>t(
i.time_from_entry?.median,ht(s,["time_from_entry","median"]))}]}var JE="cd",YE="gd",ZE="hd",QE="fd",XE="Ui",eA="Hi",tA="ud",nA="md",oA="vd",rA="wd",iA="Li",sA="n",aA="w",lA="bd",uA="de",
cA="yd",mA="kd",dA="Mi",pA="zd",fA="Ni",hA="jd",gA="Xd",yA="le",bA="Sd";function vA({group:e,by:t,intervals:n,mark:o,onChoose:i}){return r(O,{children:[r("div",{class:hA,children:r(Di,{property:t,
group:e})}),e.steps.map((s,a)=>{let l=jo(s.count,ht(n,["steps",a,"count"])),u=Xn(s.from_first??0,ht(n,["steps",a,"from_f\
irst"]));return r("div",{class:uA,...o(a),title:n===null?`${z(s.count)}, ${W(s.from_first??0)}`:`${l}, ${u}`,onClick:c=>i(
a,c.currentTarget),children:[r("span",{class:gA,children:r("span",{class:yA,"data-dashed":$v(t,e),style:{"--share":s.from_first??
0,"--color":_v(t,e)}})}),r("span",{class:bA,children:as(a===0?l:u)})]},a)})]})}function xA({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=VE(e,t,n),u=(f,h,b,y)=>r("div",{class:sA,
"data-part":f,style:{"--share":h},title:`${y}: ${z(b)} (${W(h)})`,...s(f),onClick:w=>a(f,w.currentTarget),onContextMenu:w=>{
w.preventDefault(),a(f,w.currentTarget)}}),c=e.time_from_previous?.median??null,m=(...f)=>ht(o,["steps",t,...f]),d=m("co\
unt"),p=m("from_first");return r("div",{class:tA,children:[r("div",{class:nA,children:[r("span",{class:rA,children:t+1}),
r("span",{class:oA,children:r(D,{value:$n(e),most:80,middle:!0})})]}),r("div",{class:iA,children:[!i&&u("dropped",l.dropped,
e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Still open"),u("reached",l.reached,e.count,"Reached"),p&&
p[1]-p[0]>.02&&r("span",{class:lA,"data-whisker":"",style:{"--low":p[0],"--high":Math.min(1,p[1])}})]}),r("div",{class:cA,
children:[r("div",{class:mA,title:d?Bd(d):z(e.count),children:jo(e.count,d)}),r("dl",{class:dA,children:[r(jc,{label:"of\
 all",children:i?"–":Xn(e.from_first,p)}),r(jc,{label:"of the step before",children:i?"–":Xn(e.from_previous,m("from\
_previous"))}),r(jc,{label:"median time",children:c===null?"–":as(Wr(c,m("time_from_previous","median"),"seconds"))}),
r(jc,{label:"dropped",swatch:"dropped",children:i?"–":as(jo(e.dropped,m("dropped")))}),r(jc,{label:"still open",swatch:"\
in_progress",children:i?"–":as(jo(e.in_progress,m("in_progress")))})]})]})]})}function jc({label:e,swatch:t,children:n}){
return r(O,{children:[r("dt",{class:pA,children:[t&&r("span",{class:aA,"data-part":t}),e]}),r("dd",{class:fA,children:n})]})}function bs(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var ni=["dropped","in_progress","reached"];function wA({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=wr(e),a=Kc(
i),l=e.query?.funnel?.count,u=(p,f)=>{let h=i[f],b=s[p-ni.length];if(b)return{mark:{step:f+1,state:"reached",...bs(b)},label:`${ho(
b)}: ${kA(h)}`};let y=ni[p];return{mark:{step:f+1,state:y},label:`${CA(y)} ${q($n(h))}`}},c=(p,f,h)=>{let{mark:b,label:y}=u(
p,f);o(b,y,h)},m=qt(ni.length+s.length,i.length,({row:p,column:f},h)=>c(p,f,h)),d=m.at?w7(e,m.at.row,m.at.column):"";return r(
Qe,{scrolls:!0,title:r(x7,{steps:i,counting:l,intervals:t}),summary:k7(e,n),announced:d,onKey:m.key,table:r(GE,{answer:e,
intervals:t,by:n}),children:r("div",{class:QE,tabIndex:0,role:"group","aria-label":"Steps of the funnel",children:r("div",
{class:XE,"data-groups":s.length>0,style:{"--steps":i.length},children:[r("div",{class:eA,"aria-hidden":"true",children:[
r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((p,f)=>r(xA,{step:p,at:f,entries:a,
intervals:t,first:f===0,mark:h=>m.mark(ni.indexOf(h),f),onChoose:(h,b)=>c(ni.indexOf(h),f,b)},f)),s.map((p,f)=>r(vA,{group:p,
by:n,intervals:v7(t,e,p),mark:h=>m.mark(ni.length+f,h),onChoose:(h,b)=>c(ni.length+f,h,b)},f))]})})})}function v7(e,t,n){
return e===null?null:Kt(e,["groups",t.groups?.indexOf(n)??-1])??{}}function x7({steps:e,counting:t,intervals:n}){let{share:o,
entries:i,converted:s,median:a}=Mv(e);return r("span",{class:JE,children:[r("strong",{class:YE,children:Xn(o,ht(n,["step\
s",e.length-1,"from_first"]))}),r("span",{children:[Ot(V(s),n)," of ",Ot(pT(i,t),n)]}),a!==null&&r("span",{class:ZE,children:[
"half of them within ",Ot(Ne(a),n)]})]})}function kA(e){return`reached ${q($n(e))}`}function CA(e){return e==="reached"?
"Reached":e==="dropped"?"Dropped before":"May still reach"}function w7(e,t,n){let o=e.steps[n];if(!o)return"";let i=wr(e)[t-
ni.length];if(i){let l=i.steps[n];return`${ho(i)}, ${kA(o)}: ${V(l?.count??0)}, ${W(l?.from_first??0)}`}let s={reached:o.
count,dropped:o.dropped,in_progress:o.in_progress}[ni[t]],a=t<2?"":`, ${W(o.from_first??0)} of all, ${W(o.from_previous??
0)} of the step before`;return`Step ${n+1}, ${CA(ni[t])} ${q($n(o))}: ${V(s)}${a}`}function k7(e,t){let{share:n,entries:o,
converted:i}=Mv(e.steps),s=e.steps.map(l=>q($n(l))).join(", "),a=t===""?"":`, by ${q(t)}, ${(e.groups??[]).length} group\
s`;return`Funnel of ${e.steps.length} steps: ${s}; ${V(i)} of ${V(o)} convert, ${W(n??0)}${a}`}function kr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Ee,{icon:"clock",title:"Stopped",actions:r(
_,{kind:"primary",onClick:Ko,children:"Run again"}),children:"Nothing was answered yet."}):r(Te,{})}function oi({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Ee,{icon:"search",title:"Nothing\
 found",actions:r(O,{children:[o&&r(_,{kind:"primary",onClick:()=>Mn({}),children:"All data"}),n.where!==void 0&&r(_,{kind:"\
outlined",onClick:()=>fe({document:$e(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(_,{kind:"\
outlined",onClick:Ko,children:"Ask again"})]}),children:t})}var SA="Bd";function go({children:e}){return r("div",{class:SA,children:e})}function ri(e,t=()=>[]){let{openAt:n,menu:o}=jr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var Ev=30;function df(e,t){let n=e.query?.funnel?.compare_groups?.control;return wr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Ev}]})}function TA(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Av({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function xa(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var MA="Cd",PA="t",Cr="Ed",Ov="Id",_A="Ud",$A="Hd",DA="Ld",EA="Ri",AA="Ai",OA="H";function LA({answer:e,by:t,goal:n,onMark:o}){let i=df(e,n),s=TA(i),a=(m,d)=>{let p=i[m];o({step:n+1,state:"reached",...bs(
p.group)},ho(p.group),d)},l=qt(i.length,1,({row:m},d)=>a(m,d)),u=l.at?i[l.at.row]:void 0,c=q($n(e.steps[n]));return r(Qe,
{scrolls:!0,title:r(O,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${q(t)}: ${i.map(RA).join(";\
 ")}`,announced:u?RA(u):"",onKey:l.key,table:r(P7,{variants:i,by:t}),children:r("div",{class:MA,children:r("table",{class:PA,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:Cr,children:"\
exposed"}),r("th",{scope:"col",class:Cr,children:"converted"}),r("th",{scope:"col",class:Cr,children:"rate"}),r("th",{scope:"\
col",class:Cr,children:"lift"}),r("th",{scope:"col",class:Ov,children:r("span",{class:_A,children:[r("span",{children:Ln(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:Ln(s)})]})}),r("th",{scope:"col",class:Cr,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((m,d)=>r("tr",{...l.mark(d,0),onClick:p=>a(d,p.currentTarget),
children:[r("th",{scope:"row",children:r(Di,{property:t,group:m.group})}),r("td",{class:Cr,children:z(m.exposed)}),r("td",
{class:Cr,children:z(m.converted)}),r("td",{class:Cr,children:m.rate===null?"–":W(m.rate)}),r("td",{class:Cr,children:m.
isControl||m.lift===null||m.few?"–":Ln(m.lift)}),r("td",{class:Ov,children:r(M7,{variant:m,reach:s})}),r("td",{class:Cr,
children:m.isControl||m.few?"–":xa(m.pValue)}),r("td",{children:r("span",{class:OA,"data-verdict":Av(m),children:Rv(m)})})]},
d))})]})})})}function M7({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:$A,title:a?`${Ln(n[0])} to ${Ln(n[1])}`:void 0,children:[r("span",{class:DA}),
a&&r(O,{children:[r("span",{class:EA,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:AA,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function P7({variants:e,by:t}){return r(Pe,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(Di,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>z(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>z(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":W(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":Ln(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?Ln(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?Ln(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>xa(n)},{key:"says",head:"says",cell:Rv}]})}function Rv(e){return e.
few?`too few: below ${Ev}`:Av(e)}function RA(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${Ln(e.lift)}, p ${xa(
e.pValue)}`;return`${ho(e.group)} ${e.rate===null?"no rate":W(e.rate)} of ${z(e.exposed)}${t}, ${Rv(e)}`}var pf="Md",wa="Nd",Jc="Rd",BA="Ad";var FA="Di";var _7=.01;function zA({answer:e,document:t,by:n,onMark:o}){let[i,s]=C(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(wr(e).flatMap(h=>"other"in h?[]:[[ee(h.value).text,h.value]])),m=(Ae(t.dataset).
value.value?.columns??[]).filter(({type:h,actor:b})=>h==="string"&&!b).map(({name:h})=>h),d=h=>{fe({document:$e($e(t,"fu\
nnel.by",we(h)),"funnel.compare_groups",void 0)})},p=h=>te("funnel.compare_groups",{...l,control:u.get(h)}),f=df(e,a).length>
0;return r(O,{children:[r("div",{class:pf,children:[r("span",{class:Jc,children:[r("span",{class:wa,children:"variant"}),
r(mn,{title:"The property that says the variant",kind:"outlined",values:m,value:n===""?"choose":n,onChange:d})]}),u.size>
0&&r("span",{class:Jc,children:[r("span",{class:wa,children:"control"}),r(mn,{title:"The control group",kind:"outlined",
values:[...u.keys()],value:l?ee(l.control).text:"choose",onChange:p})]}),l&&r(O,{children:[r("span",{class:Jc,children:[
r("span",{class:wa,children:"goal"}),r(mn,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Lv),value:Lv(
e.steps[a],a),onChange:h=>s(e.steps.findIndex((b,y)=>Lv(b,y)===h))})]}),r("span",{class:Jc,children:[r("span",{class:wa,
children:"exposed by"}),r("span",{class:BA,children:r(nn,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:h=>te("funnel.compare_groups.exposed",h.trim()===""?void 0:h)})})]})]})]}),f?r(
O,{children:[r($7,{value:e.sample_ratio_p_value??null}),r(LA,{answer:e,by:n,goal:a,onMark:o})]}):r(Ee,{icon:"compare",title:"\
Compare the groups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor \
saw.":"Choose which group is the control. The others are held against it."})]})}function Lv(e,t){return`${t+1} ${$n(e)}`}
function $7({value:e}){if(e===null)return null;let t=e<_7;return r("p",{class:FA,"data-bad":t,role:t?"alert":void 0,children:[
r(ue,{name:t?"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${xa(e)}). Unle\
ss the split was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${xa(e)}).`]})}function IA(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function HA(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function qA(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function ff(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let m=o[c+1]?.from,d=m===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(m/l)/Math.log(i)))),p=h=>h===0?l:h===d&&m!==void 0?m:l*i**h,f=m===void 0&&!Number.isFinite(i);
for(let h=0;h<d;h++)s.push({from:p(h),to:f?null:p(h+1),count:h===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var VA="Td",UA="_d",WA="xe",KA="Ti",jA="qd",GA="_i",JA="Fd",YA="qi";function hf({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=qt(1,n.length,({column:d},p)=>s?.(
n[d],p)),u=Math.max(1,...n.map(({count:d})=>d)),c=n.reduce((d,{count:p})=>d+p,0),m=l.at===null?void 0:n[l.at.column];return r(
Qe,{title:e,summary:i,onKey:l.key,announced:m?`${Nv(m)}: ${z(m.count)} ${t}, ${W(m.count/Math.max(1,c))}`:"",table:r(Pe,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Nv},{key:"count",head:t,number:!0,cell:d=>z(d.count)},{key:"\
share",head:"share",number:!0,cell:d=>W(d.count/Math.max(1,c))}]}),children:r("div",{class:VA,children:[r("div",{class:UA,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((d,p)=>r("div",{class:WA,...l.mark(0,p),title:`${Nv(d)}: ${z(
d.count)} ${t}, ${W(d.count/Math.max(1,c))}`,onClick:s&&(f=>s(d,f.currentTarget)),children:r("div",{class:KA,style:{"--s\
hare":d.count/u}})},p)),o.map(({at:d,label:p},f)=>{let h=HA(n,d);return h===null?null:r("div",{class:jA,style:{"--at":h},
children:r("span",{class:GA,"data-late":h>.8||f===0&&o.length>1&&h>.22,children:p})},p)})]}),r("div",{class:JA,"aria-hid\
den":"true",children:qA(n,6).map(({at:d,value:p})=>r("span",{class:YA,"data-late":d>.9,style:{"--at":d},children:Ne(p)},
d))})]})})}function Nv({from:e,to:t}){return t===null?`${Ne(e)} and more`:`${Ne(e)} to ${Ne(t)}`}var E7=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Bv(e){let t=Object.
entries(e).filter(([n])=>!E7.includes(n));return Object.fromEntries(t)}function Fv(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=De(e);return{...i,aggregate:{over:{flows:{funnel:Bv(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var ZA="Gd",QA="Jd",Iv="Kd";var O7=8;function eO({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:ZA,
children:[n.slice(1).map((s,a)=>r(XA,{from:$n(n[a]),to:$n(s),times:s.time_from_previous,question:i&&a<O7?Fv(t,a+1,a+2):null},
a)),n.length>2&&o&&r(XA,{from:$n(n[0]),to:$n(o),times:o.time_from_entry,all:!0,question:i?Fv(t,1,n.length):null})]})}function XA({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=lt(o),a=G(()=>s&&"columns"in s?ff(R7(s)):IA(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Ne(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Ne(u)}`}]];return r(hf,{title:r("span",{class:QA,children:[i&&r("span",{class:Iv,children:"all the way:"}),r(D,{value:e,
most:40,middle:!0})," ",r("span",{class:Iv,children:"to"})," ",r(D,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${q(e)} to ${q(t)}: ${V(n?.count??0)} actors, median ${l===null?"unknown":Ne(l)}`})}function R7(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function L7(e,t){let n=Bv(e.funnel);return{...De(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function tO(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function nO(e,t,n){
let o=tO(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{N7(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>Ue({document:L7(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function N7(e,t,n){let o=tO(e,t);try{let{only:i}=await Kr(e,t);i&&o!==void 0?
Ue({document:{...De(i),paths:{start:o}},view:"paths",as:null},n):X("No condition says who these are.")}catch(i){X(q(J(i).
message))}}var B7="conversion_rate";function oO(e,t){let n=wr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let m=c[0]?.count??
0;o.push([u,...a===null?[]:[F7(a)],m>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:B7,type:"float64"}],rows:o,stats:e.stats}}function F7(e){return"other"in
e||Array.isArray(e.value)?ho(e):e.value}var z7=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function rO(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*z7.get(o);return t}function I7(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-rO(e.query?.funnel?.window)}
var H7=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function iO({
answer:e,document:t,by:n}){let o=G(()=>oO(e,n),[e,n]),i=Kl(),s=e.query?.timezone??t.timezone??"UTC",a=t.funnel?.trend;return o.
rows.length===0?r(Te,{}):r(O,{children:[r("div",{class:pf,children:[r("span",{class:wa,children:"by entry"}),r(_t,{label:"\
Length of a bucket",value:String(a??"1d"),choices:H7,onChange:l=>te("funnel.trend",l)})]}),r(Wl,{answer:o,document:o.query,
zone:s,form:"lines",...i,end:I7(e),onZoom:(l,u)=>Mn({from:new Date(l*1e3).toISOString(),to:new Date(u*1e3).toISOString()})})]})}function sO({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=ri(i,(c,m)=>i?nO(i,c,m):[]);if(!o||
!i||!q7(o))return r(kr,{result:t});if(Kc(o.steps)===0&&s==="exact"&&n!=="groups")return r(oi,{result:t,children:"No acto\
r of this range did the first step."});let u=re(i.funnel?.by).join(", ");return r(go,{children:[n==="trend"&&r(iO,{answer:o,
document:i,by:u}),n==="time"&&r(eO,{answer:o,document:i}),n==="groups"&&r(zA,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(wA,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function q7(e){return"steps"in
e}var aO={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],chartOf:()=>"steps",choose:V7,Sentence:vv,Page:sO};function V7(e,t){if(!e.funnel)return e;let{trend:n}=e.funnel;return t===
"trend"?n===void 0?$e(e,"funnel.trend","1d"):e:n===void 0?e:$e($e(e,"funnel.trend",void 0),"funnel.trend_mode",void 0)}var lO=new Map;function U7(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function uO(e,t){let n=U7(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";lO.set(`${e.dataset} ${o}`,e);let i=lO.get(
`${e.dataset} ${n}`),s=De(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,m=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...m,...u,...c===void 0?{}:{event:c}}}}function cO(e){return mO([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function mO(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return dO((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function gf(e,t,n){let o=mO([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>dO((i+l)*o))}function dO(e){return Number(e.toPrecision(12))}var pO="Od",fO="Pd",hO="Qd",gO="Vd",yO="Wd",bO="Yd",vO="Fi",xO="Zd",wO="el",kO="x",CO="il",SO="rl",Hv="al",qv="se";function yf({title:e,summary:t,parts:n,bars:o,over:i,intervals:s,actions:a,onPart:l}){let u=k=>Ot(V(k),s),c=qt(n.length,
o.length,({row:k,column:T},$)=>l(T,k,$)),m=o.map(({values:k})=>({up:TO(k,1),down:TO(k,-1)})),d=Math.max(0,...m.map(({up:k})=>k)),
p=Math.min(0,...m.map(({down:k})=>k)),f=Math.max(d-p,1e-12),h=Math.max(1,Math.ceil(o.length/12)),b=c.at,y=b?o[b.column]:
void 0,w=(k,T)=>`${k.label}, ${n[T].label}: ${s===null?z(Math.abs(k.values[T]??0)):u(Math.abs(k.values[T]??0))}${k.unfinished?
", not over":""}`;return r(Qe,{title:e,summary:t,announced:y&&b?w(y,b.row):"",onKey:c.key,actions:a,table:r(Pe,{label:i,
rows:o,columns:[{key:"over",head:i,cell:({label:k,unfinished:T})=>`${k}${T?" (not over)":""}`},...n.map((k,T)=>({key:k.key,
head:k.label,number:!0,cell:({values:$})=>u($[T]??0)}))]}),legend:n.length>1&&r("ul",{class:SO,children:[n.map(k=>r("li",
{class:Hv,children:[r("span",{class:qv,style:{"--color":`var(${k.color})`}}),k.label]},k.key)),o.some(({unfinished:k})=>k)&&
r("li",{class:Hv,children:[r("span",{class:qv,"data-unfinished":"true"}),"not over"]})]}),children:r("div",{class:pO,children:[
r("div",{class:fO,"aria-hidden":"true",children:gf(p,d,7).map(k=>r("span",{class:hO,style:{"--at":(d-k)/f},children:r("s\
pan",{class:gO,children:V(Math.abs(k))})},k))}),r("div",{class:yO,children:r("div",{class:bO,style:{"--bars":o.length},children:o.
map((k,T)=>r("div",{class:vO,children:[r("div",{class:xO,style:{"--share":d/f},children:n.map(($,P)=>(k.values[P]??0)>0&&
v(k,$,P,T,d)).reverse()}),r("div",{class:wO,style:{"--share":-p/f},children:n.map(($,P)=>(k.values[P]??0)<0&&v(k,$,P,T,-p))}),
T%h===0&&r("span",{class:CO,children:k.short})]},T))})})]})});function v(k,T,$,P,R){return r("div",{class:kO,"data-unfin\
ished":k.unfinished,title:w(k,$),...c.mark($,P),style:{"--share":Math.abs(k.values[$]??0)/R,"--color":`var(${T.color})`},
onClick:B=>l(P,$,B.currentTarget)},T.key)}}function TO(e,t){return e.reduce((n,o)=>o*t>0?n+o:n,0)}var MO=["returning","resurrecting","new","dormant"],PO=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],K7=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function _O({answer:e,
zone:t,onMark:n}){let o=lo(e),i=e.query?.lifecycle?.period??"day",s=K7.get(i)??86400,a=e.periods.map(c=>({label:Sn(c.start,
s,t),short:s<86400?j(c.start,t,"clock"):s>20*86400?j(c.start,t,"month"):j(c.start,t,"dayShort"),values:MO.map(m=>c[m]),unfinished:!c.
complete})),l=e.periods.findLast(({complete:c})=>c)??e.periods.at(-1),u=l?`, in the last finished one ${V(l.new)} new, ${V(
l.returning)} returning, ${V(l.resurrecting)} back again, ${V(-l.dormant)} gone`:"";return r(yf,{title:`Active by ${i}: \
above the line who is here, below who is gone`,over:i,parts:PO,bars:a,intervals:o,summary:`Lifecycle over ${a.length} pe\
riods${u}`,onPart:(c,m,d)=>n({period:e.periods[c].start,state:MO[m]},`${PO[m].label}, ${a[c].label}`,d)})}var $O="tl",DO="ol",EO="nl",AO="pl",OO="dl",RO="ll",LO="Gi",NO="xl";var Vv=280,Ei={top:12,right:24,bottom:28,left:56},BO=4;function FO({title:e,summary:t,curves:n,names:o,period:i,text:s=W,
table:a,onPoint:l}){let{host:u,width:c}=ul(),[m,d]=C(new Set),p=n.filter(({key:R})=>!m.has(R)),f=qt(p.length,o.length,({
row:R,column:B},Z)=>l(n.indexOf(p[R]),B,Z)),h=cO(Math.max(0,...p.flatMap(({points:R})=>R.map(B=>(p.length<=BO?B?.high:B?.
value)??0)))),b=Math.max(1,c-Ei.left-Ei.right),y=R=>Ei.left+(o.length<2?b/2:R/(o.length-1)*b),w=R=>Ei.top+(1-R/h)*(Vv-Ei.
top-Ei.bottom),v=f.at,k=v?p[v.row]:void 0,T=v&&k?k.points[v.column]??null:null,$=v&&k?`${k.name}, ${i} ${o[v.column]}: ${T?
`${s(T.value)}, between ${s(T.low)} and ${s(T.high)}`:"not over"}`:"",P=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
b/48))));return r(Qe,{title:e,summary:t,announced:$,onKey:f.key,table:a,actions:$&&r("span",{class:NO,"aria-hidden":"tru\
e",children:$}),legend:n.length>1&&r(Xd,{rows:n.map(({key:R,keys:B,color:Z,points:A})=>({key:R,keys:B,color:Z??0,last:A.
findLast(N=>N!==null)?.value??null,total:0})),all:n.length,hidden:m,onHidden:d,text:s}),children:r("div",{ref:u,class:$O,
children:c>0&&r("svg",{width:c,height:Vv,"aria-hidden":"true",children:[gf(0,h,5).map(R=>r("g",{children:[r("line",{x1:Ei.
left,x2:c-Ei.right,y1:w(R),y2:w(R),class:DO}),r("text",{x:Ei.left-8,y:w(R)+4,class:EO,children:s(R)})]},R)),o.map((R,B)=>B%
P===0&&r("text",{x:y(B),y:Vv-8,class:AO,children:R},R)),p.length<=BO&&p.map(({key:R,points:B,color:Z})=>r("path",{d:J7(B,
y,w),class:RO,style:{fill:Uv(Z)}},R)),p.map(({key:R,points:B,color:Z})=>r("path",{d:G7(B,y,w),class:OO,"stroke-dasharray":Z===
null?void 0:al(Z).join(" "),style:{stroke:Uv(Z)}},R)),p.map((R,B)=>R.points.map((Z,A)=>Z&&r("circle",{cx:y(A),cy:w(Z.value),
r:v?.row===B&&v.column===A?5:3,class:LO,style:{fill:Uv(R.color)},...f.mark(B,A),onPointerEnter:()=>f.set({row:B,column:A}),
onClick:N=>l(n.indexOf(R),A,N.currentTarget)},`${R.key} ${A}`)))]})})})}function Uv(e){return e===null?"var(--other)":`v\
ar(${Tn(e)})`}function G7(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function J7(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function zO(e,t,n,o){let i=a=>o===null?null:Kt(o,a)??{},s={kind:"total",group:e,start:"",size:t.cohorts.reduce((a,{size:l})=>a+
l,0),cells:t.total.map(({count:a,size:l,share:u,value:c},m)=>({count:a,size:l,share:u,value:IO(c),complete:l>0,intervals:i(
["total",m])}))};return n?[s,...t.cohorts.map(({start:a,size:l,periods:u},c)=>({kind:"cohort",group:e,start:a,size:l,cells:u.
map(({count:m,share:d,value:p,complete:f},h)=>({count:m,size:l,share:d,value:IO(p),complete:f,intervals:i(["cohorts",c,"\
periods",h])}))}))]:[s]}function IO(e){return typeof e=="number"?e:null}function bf(e,t,n=null){let o=(e.groups??[]).flatMap(
(i,s)=>zO(i,i,t(s),n===null?null:Kt(n,["groups",s])??{}));return[...zO(null,e,t(-1),n),...o]}function Yc(e,t){return t===
"share"?e.share:t==="count"?e.count:e.value}function Wv(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(
({kind:i})=>i==="cohort"):e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Yc(s,t)??0))});return o}
var HO=9;function qO(e,t){return e===null||e<=0||t<=0?0:Math.min(HO,Math.max(1,Math.ceil(e/t*HO)))}function VO(e,t){return{
fromRow:Math.min(e.row,t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,
t.column)}}function UO(e,t){let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!==
"total")for(let i of o.cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;
return n}function WO(e,t){if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*
n/(4*t*t))/i;return[Math.max(0,s-a),Math.min(1,s+a)]}function Zc(e){let t=e.query?.retention?.brackets,n=e.total.length;
return t?["0",...t.map(i=>Array.isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function vf({rows:e,names:t,rowName:n}){let o=G(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:q(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>z(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${z(l.count)} (${W(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(Pe,{label:"\
Cohorts",rows:e,columns:o})}var Y7=50;function jO({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=Zc(e).slice(1),s=G(()=>(e.groups??
[]).slice(0,Y7),[e]),a=G(()=>s.length===0?[KO(e.total,null,t)]:s.map(m=>KO(m.total,m,t)),[e,t]),l=bf(e,()=>!1),u=(m,d,p)=>{
let f=s[m]??null;n({period:d+1,state:"returned",...bs(f)},`${f?ho(f):"all"}, ${o} ${i[d]}`,p)},c=a[0]?.points[0];return r(
FO,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${q(t)}`}: ${a.length} lines over ${i.length} periods, ${c?W(c.value):"nobody"} in ${o} 1`,table:r(vf,{rows:l,names:Zc(
e),rowName:({group:m})=>m?ho(m):"all"})})}function KO(e,t,n){let o=t?ho(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let m=WO(l,u);return m&&{value:c,low:m[0],high:m[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:Bn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var JO="sl",YO="cl",ZO="gl",QO="s",xf="ce",wf="Ji",XO="hl",eR="e",tR="ge",nR="fl",oR="ul",rR="ml",iR="vl",sR="Ki",aR="Oi";function lR({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:m,onPress:d}){return r(
"tr",{class:e.kind==="total"?tR:void 0,children:[r("th",{scope:"row",class:xf,children:s===null?r("span",{class:nR,children:t}):
r("button",{type:"button",tabIndex:-1,class:oR,"aria-expanded":s,onClick:a,children:[r(ue,{name:s?"down":"right",size:12}),
e.group===null?"all":r(Di,{property:n,group:e.group,most:24})]})}),r("td",{class:wf,title:z(e.size),children:Ot(V(e.size),
e.cells[0]?.intervals??null)}),e.cells.map((p,f)=>{let h=e.kind==="total"&&!p.complete;return r("td",{class:eR,"data-sha\
de":f===0||!p.complete?0:qO(Yc(p,o),i),"data-open":!p.complete,"data-marked":l(f),...u(f),title:h?"no finished period":`${Ot(
z(p.count),p.intervals)} of ${Ot(z(p.size),p.intervals)}, ${Xn(p.share,ht(p.intervals,["share"]))}${p.complete?"":", not\
 over"}`,onClick:b=>m(f,b.currentTarget),onPointerDown:()=>d(f,!1),onPointerEnter:b=>{b.buttons===1&&d(f,!0)},children:h?
"":c(p)},f)})]})}var Z7=120,Q7=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function uR({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=C(new Set),[l,u]=C(!1),[c,m]=C(null),d=(e.groups?.length??0)>0,p=lo(e),f=G(()=>bf(e,A=>s.has(
A)!==(A===-1&&!d),p),[e,p,s,d]),h=l?f:f.slice(0,Z7),b=Zc(e),y=e.query?.retention?.period??"day",w=Q7.get(y)??86400,v=A=>A.
kind==="cohort"?Sn(A.start,w,o):A.group===null?"all":ho(A.group),k=(A,N)=>{let K=h[A.row],U={period:A.column,state:"retu\
rned",...K.kind==="cohort"?{cohort:K.start}:{},...bs(K.group)};i(U,`${v(K)}, ${y} ${b[A.column]}`,N)},T=qt(h.length,b.length,
k),$=c&&T.at?VO(c,T.at):null,P=A=>(A.key.startsWith("Arrow")&&m(A.shiftKey?c??T.at:null),A.key==="Escape"&&c?(m(null),!0):
T.key(A)),R=A=>{let N=new Set(s);N.delete(A)||N.add(A),a(N)},B=T.at?h[T.at.row]:void 0,Z=$?n9(h,$):B&&T.at?`${v(B)}, ${y}\
 ${b[T.at.column]}: ${t9(B.cells[T.at.column])}`:"";return r(Qe,{scrolls:!0,title:r(O,{children:["Came back, by ",y," ",
r("span",{class:JO,children:["of ",Ot(V(h[0]?.size??0),p)," actors"]})]}),summary:o9(e,y),announced:Z,onKey:P,actions:$&&
r("span",{class:YO,children:Z}),table:r(vf,{rows:f,names:b,rowName:v}),legend:r("div",{class:iR,"aria-hidden":"true",children:[
r("span",{children:"0"}),r("span",{class:sR}),r("span",{children:X7(Wv(f,t),t)}),r("span",{class:aR})," period not over,\
 in no total"]}),children:r("div",{class:ZO,children:[r("table",{class:QO,children:[r("thead",{children:r("tr",{children:[
r("th",{scope:"col",class:xf,children:d?n:"cohort"}),r("th",{scope:"col",class:wf,children:"size"}),b.map((A,N)=>r("th",
{scope:"col",class:XO,children:N===0?`${y} 0`:A},A))]})}),r("tbody",{onPointerLeave:()=>{},children:h.map((A,N)=>r(lR,{row:A,
name:v(A),by:n,says:t,largest:Wv(f,t),open:A.kind==="total"?f[N+1]?.kind==="cohort":null,onToggle:()=>R(A.group===null?-1:
(e.groups??[]).indexOf(A.group)),marked:K=>$!==null&&N>=$.fromRow&&N<=$.toRow&&K>=$.fromColumn&&K<=$.toColumn,mark:K=>T.
mark(N,K),text:K=>e9(K,t),onChoose:(K,U)=>{c||k({row:N,column:K},U)},onPress:(K,U)=>{m(U?c??T.at:null),T.set({row:N,column:K})}},
N))})]}),f.length>h.length&&r("button",{type:"button",class:rR,onClick:()=>u(!0),children:["All ",z(f.length)," rows"]})]})})}
function X7(e,t){return e===null?"–":t==="share"?W(e):V(e)}function e9(e,t){let n=Yc(e,t);if(n===null)return"–";let o=ht(
e.intervals,[t]);return as(t==="share"?Xn(n,o):jo(n,o)).replace(/^~./,"")}function t9(e){if(!e)return"no such period";let t=e.
value===null?"":`, value ${V(e.value)}`;return`${Ot(z(e.count),e.intervals)} of ${Ot(z(e.size),e.intervals)}, ${Xn(e.share,
ht(e.intervals,["share"]))}${t}${e.complete?"":", the period is not over"}`}function n9(e,t){let{cells:n,unfinished:o,count:i,
size:s}=UO(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n} cells: ${V(i)} of ${V(
s)}, ${s===0?"–":W(i/s)}${a}`}function o9(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>0);return`Retention b\
y ${t}: ${e.cohorts.length} cohorts, ${W(n?.share??0)} came back in ${t} 1, ${W(o?.share??0)} in the last finished one`}function cR({answer:e,onMark:t}){let[n,o]=C(!1),i=lo(e),s=e.query?.stickiness?.period??"day",a=e.active_periods.map(c=>({
label:Le(c.periods,s)+(n?" or more":""),short:String(c.periods),values:[n?c.or_more:c.count],unfinished:!1})),l=e.active_periods[0],
u=e.active_periods.reduce((c,m)=>c+m.periods*m.count,0)/Math.max(1,e.count);return r(yf,{title:`On how many ${s}s: ${Ot(
V(e.count),i)} actors, ${Ot(u.toFixed(1),i)} on average`,over:`${s}s`,bars:a,intervals:i,parts:[{key:"actors",label:"act\
ors",color:"--series-1"}],summary:`Stickiness: ${V(e.count)} actors, ${W(l?.share??0)} on one ${s} only, ${u.toFixed(1)}\
 on average`,actions:r(_t,{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:c=>o(c==="more"),choices:[
{value:"exactly",label:"Exactly"},{value:"more",label:"Or more"}]}),onPart:(c,m,d)=>t({periods:e.active_periods[c].periods,
...n?{or_more:!0}:{}},a[c].label,d)})}var mR="wl";function dR({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=C(!1),l=ri(o,d=>o?a9(o,d):[]),u=(d,p,f)=>l.onMark(d.state===
"returned"&&s&&d.period!==0?{...d,state:"not_returned"}:d,s?`not: ${p}`:p,f);if(!n||!o)return r(kr,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(c9(n))return r(go,{children:[r(cR,{answer:n,onMark:l.onMark}),l.menu]});if(u9(n))return r(
go,{children:[r(_O,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!l9(n))return r(kr,{result:e});if(n.cohorts.every(({size:d})=>d===
0)&&i==="exact")return r(oi,{result:e,children:"Nobody of this range did what starts a cohort."});let m=re(o.retention?.
by).join(", ");return r(go,{children:[r(s9,{answer:n,as:t,by:m,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function s9({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=C(()=>Ir("retention-says")??"share"),m=f=>{c(f),Hr("retention-says",f)},d=u==="value"&&!s?"share":u,p=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(go,{children:[r("div",{class:mR,
children:[t!=="curve"&&r(_t,{label:"What cells say",value:d,onChange:m,choices:p}),r(_t,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(jO,{answer:e,by:n,onMark:i}):r(uR,{answer:e,says:d,by:n,zone:o,onMark:i})]})}function a9(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>Ue(
{document:{...De(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function l9(e){return"cohorts"in e}
function u9(e){return"periods"in e}function c9(e){return"active_periods"in e}function pR(e){return e.document.lifecycle?r(wv,{...e}):e.document.stickiness?r(kv,{...e}):r(xv,{...e})}var fR={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],chartOf:e=>e.lifecycle?"lifecycle":e.stickiness?"stickiness":"matrix",choose:uO,Sentence:pR,
Page:dR};function hR({answer:e}){let t=(n,o)=>o?r(D,{shown:Hn}):r(D,{value:n,most:64,middle:!0});return r(Pe,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>z(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>W(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Ne(n.median)}]})}function kf(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function m9(e){return"other"in e?kf(e.depth,null,
!0):kf(e.depth,e.value,!1)}function gR(e,t){let n=[...new Set(e.nodes.map(({depth:m})=>m))].sort((m,d)=>m-d),o=n.map(m=>e.
nodes.filter(d=>d.depth===m).sort(d9)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(m=>m.
reduce((d,{count:p})=>d+p,0))),a=Math.max(...o.map(m=>m.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((m,d)=>{let p=0;for(let f of m){let h=Math.max(t.nodeLeast,f.count*l);u.push({key:m9(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:d*i,y:p,height:h}),p+=
h+t.gap}});let c=Math.max(...u.map(m=>m.y+m.height),0);return{nodes:u,edges:p9(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function d9(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function p9(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let m=o.get(kf(c.depth,c.from,c.from_other===!0)),d=o.get(kf(c.depth+1,c.to,c.to_other===
!0));return m&&d?[{edge:c,from:m,to:d}]:[]}),s=new Map,a=new Map,l=(c,m,d)=>{let p=c.get(m.key)??0;return c.set(m.key,p+
d),m.y+p},u=new Map;for(let{edge:c,from:m}of[...i].sort((d,p)=>d.to.y-p.to.y))u.set(c,l(s,m,c.count*n));return[...i].sort(
(c,m)=>c.from.y-m.from.y).map(({edge:c,from:m,to:d})=>({from:m.key,to:d.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,d,c.count*n)}))}function yR(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function bR(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var vR="bl",xR="yl",wR="kl",kR="zl",CR="jl",SR="b",TR="he",MR="L",PR="Pi",_R="Xl",$R="fe",DR="Sl";var ka=8,h9=6.6;function ER({answer:e,actions:t,onMark:n}){let{host:o,width:i}=ul(),s=lo(e),a=G(()=>gR(e,{width:Math.max(
i,1),height:460,bar:ka,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),l=G(()=>a.depths.map(v=>a.nodes.filter(k=>k.depth===v)),
[a]),[u,c]=C(null),m=Math.max(0,...l.map(v=>v.length)),d=qt(m,l.length,({row:v,column:k},T)=>{let $=l[k][v];$&&b($,T)}),
p=d.at?l[d.at.column]?.[Math.min(d.at.row,l[d.at.column].length-1)]:void 0,f=u??p?.key??null,h=G(()=>f===null?null:yR(a,
f),[a,f]),b=(v,k)=>{n({depth:v.depth,node:v.others>0?{other:!0}:{value:v.value}},Qc(v),k)},y=v=>(v.key.startsWith("Arrow")&&
c(null),d.key(v)),w=f===null?"":y9(a,f,e.count);return r(Qe,{scrolls:!0,title:r(O,{children:[jo(e.count,ht(s,["count"])),
" paths ",r("span",{class:xR,children:w})]}),summary:b9(e,a),onKey:y,announced:p?w:"",actions:r(O,{children:[r("span",{class:wR,
children:[r("span",{class:kR}),"path ends"]}),t]}),table:r(hR,{answer:e}),children:r("div",{ref:o,class:vR,children:i>0&&
r("svg",{width:a.width,height:a.height+32,onPointerLeave:()=>c(null),"aria-hidden":"true",children:[a.depths.map((v,k)=>r(
"text",{x:k*a.columnWidth,y:14,class:CR,children:AR(v)},v)),r("g",{transform:"translate(0 28)",children:[a.edges.map(v=>{
let k=a.nodes.find(({key:$})=>$===v.from),T=h?.edges.has(v)??!1;return r("path",{d:bR(v,k.x+ka,k.x+a.columnWidth),class:SR,
"data-lit":T,"data-dim":h!==null&&!T,children:r("title",{children:`${z(v.count)}${v.median===null?"":`, median ${Ne(v.median)}`}`})},
`${v.from} ${v.to}`)}),l.map((v,k)=>v.map((T,$)=>r(g9,{node:T,count:Ot(V(T.count),s),width:a.columnWidth-ka,mark:d.mark(
$,k),isAt:p===T,dim:h!==null&&!h.nodes.has(T.key),onPoint:()=>c(T.key),onChoose:P=>b(T,P)},T.key)))]})]})})})}function g9({
node:e,count:t,width:n,mark:o,isAt:i,dim:s,onPoint:a,onChoose:l}){let u=Math.max(4,Math.floor((n-20)/h9)-t.length-1),c=e.
count===0?0:e.ends/e.count;return r("g",{class:TR,"data-dim":s,"data-other":e.others>0,onPointerEnter:a,onClick:m=>l(m.currentTarget.
firstElementChild),children:[r("rect",{x:e.x,y:e.y,width:ka,height:e.height,rx:2,class:MR,...o,"data-cursor":i}),c>0&&r(
"rect",{x:e.x,y:e.y+e.height*(1-c),width:ka,height:e.height*c,rx:2,class:PR}),r("rect",{x:e.x+ka,y:e.y,width:n-16,height:20,
class:_R}),r("text",{x:e.x+ka+6,y:e.y+14,class:$R,children:[r("tspan",{"data-word":e.others>0,children:sl(Qc(e),u)}),r("\
tspan",{dx:6,class:DR,children:t})]}),r("title",{children:`${Qc(e)}: ${z(e.count)}${e.ends>0?`, ${z(e.ends)} end here`:""}${e.
starts>0?`, ${z(e.starts)} begin here`:""}`})]})}function Qc(e){return e.others>0?`${Hn.text} ${e.others}`:ee(e.value).text}
function AR(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function y9(e,t,n){let o=e.nodes.find(s=>s.key===t);if(!o)return"";
let i=o.ends===0?"":`, ${W(o.ends/Math.max(1,o.count))} end here`;return`${AR(o.depth)} ${Qc(o)}: ${z(o.count)}, ${W(o.count/
Math.max(1,n))} of all${i}`}function b9(e,t){let n=t.nodes.find(({depth:i})=>i===1),o=n?`, most often followed by ${Qc(n)}\
 (${W(n.count/Math.max(1,e.count))})`:"";return`${V(e.count)} paths over ${t.depths.length} depths${o}; ${Jn.other} stan\
ds for rare ones`}var OR="Bl",RR="M",LR="Cl",NR="El",BR="Qi",FR="ue",Kv="Il",zR="Ul",IR="Hl";function qR({answer:e,onFunnel:t}){let n=e.top_paths,o=lo(e),i=qt(n.length,1,({row:l})=>{let u=n[l];u&&!("other"in u)&&t(
u.nodes)}),s=i.at?n[i.at.row]:void 0,a=Math.max(1,...n.map(l=>"other"in l?0:l.count));return r(Qe,{scrolls:!0,title:`${Ot(
V(e.count),o)} paths`,summary:`Whole paths: ${n.slice(0,3).map(l=>HR(l,e.count)).join("; ")}`,announced:s?HR(s,e.count):
"",onKey:i.key,table:r(x9,{answer:e}),children:r("ol",{class:OR,children:n.map((l,u)=>r("li",{class:RR,...i.mark(u,0),children:[
r("span",{class:LR,title:z(l.count),children:Ot(V(l.count),o)}),r("span",{class:NR,children:W(l.count/Math.max(1,e.count))}),
r("span",{class:BR,children:r("span",{class:FR,"data-other":"other"in l,style:{"--share":Math.min(1,l.count/a)}})}),"oth\
er"in l?r("span",{class:Kv,children:[r(D,{shown:Hn})," ",z(l.paths)," other paths"]}):r(O,{children:[r("span",{class:Kv,
children:l.nodes.map((c,m)=>r("span",{class:zR,children:[m>0&&r("span",{class:IR,"aria-hidden":"true",children:"›"}),r(
D,{value:c,most:32,middle:!0})]},m))}),l.nodes.length>1&&r(_,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(l.nodes),
children:"Funnel"})]})]},u))})})}function x9({answer:e}){return r(Pe,{label:"Paths",rows:e.top_paths,columns:[{key:"coun\
t",head:"paths",number:!0,cell:({count:t})=>z(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>W(t/Math.max(1,
e.count))},{key:"path",head:"path",cell:t=>r("bdi",{children:VR(t)})}]})}function VR(e){return"other"in e?`${Hn.text} ${e.
paths}`:e.nodes.map(t=>ee(t).text).join(" › ")}function HR(e,t){return`${VR(e)}: ${z(e.count)}, ${W(e.count/Math.max(1,
t))}`}function jv(e){return e.paths?.node??"event"}function su(e,t){let n=jv(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?jt(t):String(t)}`}function Cf(e,t){return{...e,paths:{...e.paths,...t}}}
function UR(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:su(e,t),after:s.after||5}}}
function WR(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:su(e,t),before:i||o||5}}}function KR(e,t){
let n=e.paths?.exclude,o=su(e,t);return Cf(e,{exclude:n===void 0?o:`${n} or ${o}`})}function jR(e,t,n){let o=jv(e);return Cf(
e,{node:`if(${su(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function GR(e,t,n){
return Cf(e,{node:`if(${su(e,t)}, ${jt(n)}, string(${jv(e)}))`})}function JR(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return Cf(e,a?{before:u}:{after:u})}function YR(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...De(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:su(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var QR="Ll",XR="Ml",e4="Nl";function t4({document:e,change:t,onClose:n}){let i=(Ae(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),Ue({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(ut,{title:"\
Merge under a name",onClose:n,children:r(nn,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(GR(e,t.value,a.trim()),"merge")}})}):r(ut,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:XR,children:i.map(a=>r("li",{children:r(_,{kind:"plain",class:e4,onClick:()=>s(
jR(e,t.value,we(a)),"expand"),children:r(D,{value:a})})},a))})})}function n4({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=C(null),{onMark:u,menu:c}=ri(i,(m,d)=>!i||!m.
node||!("value"in m.node)?[]:C9(i,m.node.value,d,p=>l({kind:p,value:m.node.value,label:d})));return!o||!i||!S9(o)?r(kr,{
result:t}):o.count===0&&s==="exact"?r(oi,{result:t,children:"No session of this range has such a path."}):n==="list"?r(go,
{children:r(qR,{answer:o,onFunnel:m=>k9(i,m)})}):r(go,{children:[r(ER,{answer:o,onMark:u,actions:r(w9,{document:e})}),c,
a&&r(t4,{document:i,change:a,onClose:()=>l(null)})]})}function w9({document:e}){let t=n=>fe({document:JR(e,n)});return r(
"span",{class:QR,children:[r(_,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(_,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function k9(e,t){
Ue({document:YR(e,t),view:"funnel",as:null},"funnel of a path")}function C9(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>Ue(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",UR),i("End here","left",WR),i("Hide","minu\
s",KR),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function S9(e){return"top_paths"in e}var o4={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],chartOf:()=>"flow",Sentence:Cv,Page:n4};function Ca(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function Jv(e,t,n){
let o=Ca(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...De(e),aggregate:{over:i,...t}}}function r4(e){
return Jv(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function i4(e){return Jv(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function s4(e){
let t=Ca(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function Yv(e,t,n){
let{properties:o,...i}=Ca(e);return{...De(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
we(t)],limit:6}}}var T9=864e5,M9=300;function a4(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(T9/24,l*M9/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},m=Object.keys(Ca(e).properties??{}).map(we),{compare:d,
...p}=Jv(e,{measures:["count()"],by:[we(o),"start","end","duration","events",...m],order:["start desc"],limit:i});return{
...p,...c}}function l4(e,t,n,o,i){let s=[...new Set(n.map(f=>jt(String(f))))].join(", "),a=`string(${we(t)}) in (${s})`,
{where:l,from:u,to:c,compare:m,sample:d,...p}=De(e);return{...p,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",we(t),"event"],order:"time asc",limit:1e4}}}function u4({answer:e,onMark:t}){let n=G(()=>ff((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Te,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(hf,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${V(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Ne(i.from)} and more`:`${Ne(i.from)} to ${Ne(
i.to)}`,s)})}var c4="Rl",m4="Al",d4="Dl",p4="Tl",f4="_l",h4="ql",g4="Fl",y4="Gl",b4="Vi",v4="Jl",x4="Kl",w4="me",k4="Ol",C4="Pl";function S4({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:c4,
children:[r(lu,{label:"sessions",value:au(t,V),...typeof t=="number"?{title:z(t)}:{}}),r(lu,{label:"events each",value:au(
n,u=>u.toFixed(1))}),r(lu,{label:"median duration",value:au(o,Ne)}),r(lu,{label:"p90 duration",value:au(i,Ne)}),r(lu,{label:"\
of one event only",value:au(s,u=>W(l===0?0:u/l))}),r(lu,{label:"events",value:au(a,V)})]})}function au(e,t){return e==null?
"–":t(e)}function lu({label:e,value:t,title:n}){return r("div",{class:m4,children:[r("dd",{class:d4,title:n,children:t}),
r("dt",{class:p4,children:e})]})}var T4="Ql",M4="i",Xc="Vl",Qv="Wl",P4="Yl",_4="Wi",$4="Yi";function D4({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=C(!1),c=G(()=>jw(t,n),[t,n]),m=qt(
t.length,1,({row:f})=>a(t[f])),d=Math.max(1,...t.map(({start:f,end:h})=>h-f)),p=m.at?t[m.at.row]:void 0;return r(Qe,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:p?E9(p,o,s):"",onKey:m.key,actions:r(_t,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(D9,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:T4,tabIndex:0,role:"group","a\
ria-label":"Sessions",children:r("table",{class:M4,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"\
start"}),r("th",{scope:"col",children:r(D,{value:o,most:24})}),r("th",{scope:"col",class:Xc,children:"duration"}),r("th",
{scope:"col",class:Xc,children:"events"}),i.map(f=>r("th",{scope:"col",children:r(D,{value:f,most:24})},f)),r("th",{scope:"\
col",class:Qv,children:"timeline"})]})}),r("tbody",{children:t.map((f,h)=>r("tr",{...m.mark(h,0),onClick:()=>a(f),children:[
r("td",{children:j(f.start,s,"second")}),r("td",{children:r(D,{value:f.actor,most:24,middle:!0})}),r("td",{class:Xc,children:Ne(
(f.end-f.start)/1e3)}),r("td",{class:Xc,children:z(f.events)}),f.properties.map((b,y)=>r("td",{children:r(D,{value:b,most:32,
middle:!0})},y)),r("td",{class:Qv,children:r($9,{session:f,events:c[h],length:l?f.end-f.start:d,zone:s})})]},h))})]})})})}
var _9=300;function $9({session:e,events:t,length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:P4,children:[
r("span",{class:_4,style:{"--to":Zu(e.end,e.start,i)}}),t.slice(0,_9).map((s,a)=>r("span",{class:$4,title:`${ee(s.event).
text}, ${j(s.time,o,"millisecond")}`,style:{"--at":Zu(s.time,e.start,i),"--color":`var(${Tn(Bn("event",[s.event]))})`}},
a))]})}function D9({sessions:e,per:t,properties:n,zone:o}){return r(Pe,{label:"Sessions",rows:e,columns:[{key:"start",head:"\
start",cell:({start:i})=>j(i,o,"millisecond")},{key:"actor",head:r(D,{value:t,most:32}),cell:({actor:i})=>r(D,{value:i,most:48,
middle:!0})},{key:"duration",head:"duration",number:!0,cell:({start:i,end:s})=>Ne((s-i)/1e3)},{key:"events",head:"events",
number:!0,cell:({events:i})=>z(i)},...n.map((i,s)=>({key:`property ${i}`,head:r(D,{value:i,most:32}),cell:a=>r(D,{value:a.
properties[s],most:48,middle:!0})}))]})}function E9({actor:e,start:t,end:n,events:o},i,s){return`${i} ${ee(e).text}, ${j(
t,s,"second")}, ${Ne((n-t)/1e3)}, ${z(o)} events`}var A9=50;function A4({document:e,echo:t,count:n,zone:o}){let i=Ca(e).per??Ae(e.dataset).value.value?.actors?.[0]??null,
s=lt(i===null?null:a4(e,t,n,i,A9)),a=G(()=>O9(E4(s.answer)),[s.answer]),l=G(()=>i===null||a.length===0?null:l4(e,i,a.map(
({actor:m})=>m),new Date(Math.min(...a.map(({start:m})=>m))).toISOString(),new Date(Math.max(...a.map(({end:m})=>m))).toISOString()),
[a,i]),u=lt(l),c=G(()=>R9(E4(u.answer)),[u.answer]);return i===null||!s.answer?r(Te,{}):r(D4,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(Ca(e).properties??{}),zone:o,onSession:m=>ke(bl(e.dataset,String(
m.actor)))})}function E4(e){return e!==null&&"columns"in e?e:null}function O9(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function R9(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function O4({document:e,name:t,expression:n}){let{answer:o}=lt(Yv(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>Ue({document:L9(e,t,n,u),view:"difference",as:null},`sessions \
of ${q(t)} ${ee(u).text}`);return r("section",{class:g4,"aria-label":q(t),children:[r("h2",{class:y4,children:r(D,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:m},d)=>r("li",{children:r("button",{type:"button",class:b4,disabled:m,
title:m?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:v4,children:m?r(D,{shown:Hn}):
r(D,{value:u,most:40,middle:!0})}),r("span",{class:x4,children:r("span",{class:w4,"data-other":m,style:{"--share":s===0?
0:c/s}})}),r("span",{class:k4,children:W(s===0?0:c/s)}),r("span",{class:C4,children:V(c)})]})},d))})]})}function L9(e,t,n,o){
let i=Yv(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:qn(void 0,bi(t,o))}}}function R4({result:e}){let{answer:t,of:n,phase:o}=e,i=lt(n&&r4(n)),s=lt(n&&i4(n)),a=ri(s.of);if(!t||!n||!L4(t))return r(
kr,{result:e});if(t.rows.length===0&&o==="exact")return r(oi,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=Xv(i.answer)?.rows[0]?.[0];return r(go,{children:[r(S4,{answer:Xv(i.answer)}),r("di\
v",{class:f4,children:[r(N9,{answer:t,document:n,zone:l}),r(u4,{answer:Xv(s.answer),onMark:a.onMark})]}),r("div",{class:h4,
children:Object.entries(s4(n)).slice(0,4).map(([c,m])=>r(O4,{document:n,name:c,expression:m},c))}),t.query&&typeof u=="n\
umber"&&r(A4,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function N9({answer:e,document:t,zone:n}){let o=Kl();return ct(
e,t).time<0?r(uo,{answer:e,document:t,zone:n}):r(Wl,{answer:F9(e,t),document:t,zone:n,form:"lines",...o,end:Eb(e),onZoom:B9})}
function B9(e,t){Mn({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function F9(e,t){let{measures:n}=ct(
e,t),o=e.columns.map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),
rows:e.rows.map(i)}}function L4(e){return"columns"in e}function Xv(e){return e!==null&&L4(e)?e:null}var N4={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],chartOf:()=>"overview",Sentence:Sv,Page:R4};function em(e){return e.score>=.05}var Sf=4;function uu(e,t){let n=e.values??[];return t?n:n.slice(0,Sf)}function ws({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function Tf(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function B4(e,t){return e.distribution?ws(e).length:Math.max(1,uu(e,t).length)}function F4({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:ee(o??null).text,selection:i,baseline:s,lift:a})),...ws(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${ee(o).text} to ${ee(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(Pe,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r(D,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>z(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>W(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>z(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>W(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":Tf(n)}]})}var cu="Zl",z4="ex",tx="N",nx="y",ox="R",I4="ix",H4="Zi",q4="er",V4="A",U4="ve",W4="ir",K4="rr",j4="rx",G4="ar",J4="tr",
Y4="ax",Z4="tx",Q4="ox",X4="nx",eL="or",tL="nr",nL="pr",oL="dr",rL="px",iL="dx",sL="lx",aL="xx";function lL({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:rL,children:[r("div",{class:iL,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:U4,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${W(l.selection.share)}, baseline ${W(l.baseline.share)}`,children:[r("span",{class:ox,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:ox,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:sL,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:aL,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:cu,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function uL({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!em(e)&&!n,c=uu(e,
n);return r("li",{class:H4,"data-quiet":u,children:[r("div",{class:q4,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:W4,"aria-expanded":!u,onClick:o,children:[r(ue,{name:u?"right":"down",size:12}),r(D,{value:e.name,most:48,middle:!0})]}),
r("span",{class:K4,title:`score ${e.score}`,children:[r("span",{class:j4,children:r("span",{class:G4,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:J4,children:I9(e)}),r(Mf,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Mf,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(lL,{bins:ws(
e),median:e.median,mark:i,onChoose:s,text:m=>Co(m,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:Y4,
children:[c.map((m,d)=>r(z9,{value:m,mark:i(d),onChoose:p=>s(d,p),onAction:p=>a(p,{...l,value:m.value??null,side:"select\
ion"})},d)),(e.values?.length??0)>Sf&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:oL,onClick:o,children:n?
"fewer":`${e.values.length-Sf} more`})})]})]})}function z9({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:V4,
...t,children:[r("button",{type:"button",tabIndex:-1,class:Z4,onClick:i=>n(i.currentTarget),children:r(D,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:Q4,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${W(e.
selection.share)}), baseline ${e.baseline.count} (${W(e.baseline.share)})`,children:[r("span",{class:nx,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:nx,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:X4,children:[r("span",{children:W(
e.selection.share)}),r("span",{class:cu,children:W(e.baseline.share)})]}),r("span",{class:eL,children:Tf(e.lift)}),r("sp\
an",{class:tL,children:[r(Mf,{label:"Only",title:`Only ${ee(e.value??null).text}`,onClick:()=>o("only")}),r(Mf,{label:"N\
ot",title:`Without ${ee(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Mf({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:nL,title:t,onClick:n,children:e})}function I9(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Le(e.different,"value");return`${t}${n}${em(
e)?"":`${n===""?"":", "}none stands out`}`}function cL({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=C(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>B4(f,i.
has(f.name)))),u=(f,h,b)=>{let y=a[f],w=mL(y,h,i.has(y.name));n(w.mark,w.label,b)},c=qt(a.length,l,({row:f,column:h},b)=>u(
f,h,b)),m=c.at&&a[c.at.row],d=m&&c.at?H9(m,c.at.column,i.has(m.name)):"",p=f=>{let h=new Set(i);h.delete(f)||h.add(f),s(
h)};return r(Qe,{title:r(O,{children:[V(e.selection.count)," selected ",r("span",{class:cu,children:["against ",V(e.baseline.
count)]})]}),summary:q9(e),announced:d,onKey:c.key,table:r(F4,{answer:e}),actions:r("span",{class:z4,children:[r("span",
{class:tx,"data-side":"selection"}),"selection",r("span",{class:tx,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:I4,children:a.map((f,h)=>r(uL,{property:f,zone:t,all:i.has(f.name),onAll:()=>p(f.name),mark:b=>c.mark(h,b),onChoose:(b,y)=>u(
h,b,y),onAction:o},f.name))})})}function mL(e,t,n){let o=ws(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${q(e.name)} ${ee(o.from).text} to ${ee(o.to).text}`}}let i=uu(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${q(e.name)} = ${ee(i).text}`}}function H9(e,t,n){let o=ws(
e)[t]??uu(e,n)[t],{label:i}=mL(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${W(o.selection.share)} of the sele\
ction, ${W(o.baseline.share)} of the baseline`:""}`}function q9(e){let t=e.properties.filter(em).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${ee(o.value).text}: ${W(o.selection.share)} against ${W(o.baseline.share)})`:"";return`${q(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${V(e.selection.count)} apart from ${V(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function dL(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function rx(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var fL="sx",Pf="cx",hL="lr";function gL({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:hL,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r(D,{value:a,most:32})]},a))," ",r(_,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Le(s,"more prop\
erty","more properties")," ",r(_,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Le(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r(D,{value:a,most:48})," ",r("span",{class:Pf,children:q(l)})]},a))})]})]})}function yL({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=ri(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>sx(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>sx(o,"hide",u)}]:[]);if(!n||!o||!U9(n))return r(
kr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(oi,{result:t,children:"\
No row of this range is in the selection."}):r(go,{children:[r(V9,{document:e,answer:n}),r(cL,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>sx(o,u,c)}),r(gL,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>fe({document:rx(e,null)}),
onMore:()=>te("difference.limit",0)}),a]})}function V9({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?dL(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:fL,children:[r("span",{class:Pf,children:"against"}),
r(ot,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>te("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&Ue({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function sx(e,t,n){let o=n.property??"";if(t==="h\
ide")return fe({document:rx(e,o)});if(t==="by")return Ue({document:{...De(e),aggregate:{measures:["count()"],by:[we(o)]}},
view:"explore",as:null},`by ${q(o)}`);Kr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?Ue({document:l},
t==="only"?a:`not (${a})`):X("No condition says which rows these are.")},i=>X(q(J(i).message)))}function U9(e){return"pr\
operties"in e}var bL={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],chartOf:()=>"list",Sentence:Tv,Page:yL};var vL="xr",xL="gx",wL="hx",_f="fx",kL="D",ax="ux",CL="mx",SL="vx",TL="sr",ML="wx",PL="bx";var K9=2e3;function $L(){return F(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!Fe.value.value?.length&&At()},K9);return()=>clearInterval(e)},[]),r("main",{class:vL,children:r("div",{class:xL,children:[
r("header",{class:wL,children:[r("h1",{children:"There are no events yet"}),r("p",{class:_f,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(j9,{}),r(G9,{}),r(J9,
{})]})})}function j9(){return r("section",{class:kL,"aria-label":"A file",children:[r(ue,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:_f,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(dr,{kind:"primary",children:"Choose a \
file"})]})}var _L=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function G9(){let[e,t]=C("");return r("section",{class:ax,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&fd(e)},class:SL,children:[r("textarea",{class:TL,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:_L,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:ML,
children:[r(_,{kind:"outlined",onClick:()=>t(_L),children:"Take the example"}),r(_,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function lx(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Wt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function J9(){let e=lx("my\
-events");return r("section",{class:ax,"aria-labelledby":"send",children:[r("div",{class:CL,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(_,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Ie(e,"The line"),children:"\
Copy"})]}),r("pre",{class:PL,tabIndex:0,children:e}),r("p",{class:_f,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var Y9=6;function DL(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,Y9).map(we)}function Z9(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function EL(e,t,n){
let o=Hm({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(Z9(i))});return()=>Wu(o)}async function AL(e,t,n){let i=await ne(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var $f=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;unlisted=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
unlisted+=t.leftOut,this.behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.
rows=[...i,...this.rows].slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.
max(2e3,this.waiting.length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(
t/1e3)-1,o=this.began===0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),
a=Array.from({length:i},(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.
max(this.began,n-5);return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.
floor(t/1e3)-5,o=new Map;for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.
totals].sort((i,s)=>s[1]-i[1]).map(([i,s])=>({event:X9(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(
-1);o?.at!==n&&(o={at:n,matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.
counts){let a=Q9(i);o.events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.
seconds.filter(({at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[
i,s]of o){let a=(this.totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;
return this.nextId+=t.length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.
waiting=o.slice(0,2e4),this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function Q9(e){return e===
null?"":`=${e}`}function X9(e){return e===""?null:e.slice(1)}var ej=1e3,OL=()=>({tape:new $f,columns:[],error:null,begun:!1,turn:0}),Ta=me(OL()),Oi=Ta;function Df(e={}){Ta.value={...Ta.
value,...e,turn:Ta.value.turn+1}}function RL(e,t,n){Ta.value=OL();let o={dataset:e,columns:[...n],limit:ej,...t===void 0?
{}:{where:t}};return EL(o,i=>{Ta.value.tape.take(i,Date.now()),Df({columns:i.columns,begun:!0,error:null})},i=>Df({error:i}))}
function mu(e){let{tape:t}=Ta.value;t.paused!==e&&(e?t.pause():t.resume(),Df())}function LL(){Df()}var NL="cr",BL="gr",FL="yx",zL="kx",IL="zx";function ks({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=I(null);return F(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:Ce(NL,i&&BL),"aria-label":t,children:[
r("div",{class:FL,children:[r("h2",{class:zL,children:e}),o,r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:IL,children:s})]})}var HL="hr",qL="jx",VL="Xx",UL="Sx",oo="fr",WL="ur",KL="Bx",jL="Cx",GL="Ex",JL="we",YL="Ix",ZL="mr",QL="Ux",XL="Hx",e6="\
Lx",t6="Mx",n6="vr",o6="be",r6="ye",i6="Nx",s6="wr",a6="Rx",l6="br",u6="Ax",c6="Dx",m6="Tx",d6="_x";function p6(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:ij(e,t)}}function f6({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=xe.value,{where:i,time:s}=e,[a,l]=C(null),[u,c]=C(null);return F(()=>{let m=new AbortController;
return l(null),c(null),AL(n,String(i),m.signal).then(d=>d?l(d):c(new at({code:"gone",message:"The event is not there any\
 more"})),d=>{Rn(d)||c(J(d))}),()=>m.abort()},[n,i]),r(ks,{title:r(D,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(_,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Ie(nj(a),"The event")}),children:r("div",{class:u6,children:[
r("p",{class:oo,children:[j(String(s),o,"millisecond"),", ",o]}),u&&r(pe,{error:u}),a?r(oj,{whole:a,zone:o}):!u&&r(Te,{})]})})}
function nj({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function oj({
whole:e,zone:t}){let[n,o]=C(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>rj(s.name,
a,n));return r(O,{children:[r(Md,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:oo,children:"No \
field has this text."}),r("dl",{class:c6,children:i.map(({column:s,value:a})=>r("div",{class:m6,children:[r("dt",{class:oo,
children:r(D,{value:s.name,most:64,middle:!0})}),r("dd",{class:d6,children:typeof a=="number"?z(a):r(D,{shown:Co(a,s,t),
most:2e3})})]},s.name))})]})}function rj(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function ij(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${jt(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${jt(a)}`]:[]}).join(
" and ")}function h6({document:e}){let{tape:t,columns:n}=Oi.value,[o,i]=C(null),s=I(null),a=e.timezone??"UTC",l=n.map(({name:p,type:f})=>`${p}\
 ${f}`).join(),u=G(()=>sj(n,a),[l,a]);F(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=p=>{p.target instanceof Element&&p.target.scrollTop>0&&mu(!0)},m=p=>fe({open:[...vi.value.filter(({kind:f})=>f!=="\
live-event"),p6(n,p)]}),d=(p,f,h)=>{mu(!0),f.key===n[0]?.name?m(p):i({anchor:h,row:p,column:f.key})};return r(O,{children:[
r("div",{ref:s,class:ZL,onScrollCapture:c,children:r(Pe,{label:"New events",columns:u,rows:t.rows,onCell:d,onMenu:d})}),
o&&r(uj,{...o,document:e,columns:n,onOpen:()=>m(o.row),onClose:()=>i(null)})]})}function sj(e,t){return e.map((n,o)=>({key:n.
name,head:r(D,{value:n.name,most:40}),number:o>1&&Vo(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(aj,{value:i[0],
zone:t}):r(lj,{value:i[o],column:n,zone:t})}))}function aj({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r(D,{value:e}):r("span",{class:QL,title:j(n,t,"millisecond"),children:[j(n,t,"clockSecond"),r("span",{class:oo,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function lj({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:Xe(e,Jt(t.name),!0),children:Co(e,t,n).text}):r(D,{shown:Co(e,t,n),most:48,middle:!0})}function uj({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:m})=>m===n)],u=bi(cj(
n),l),c=m=>()=>Ue({document:$e(i,"where",qn(i.where,m))},m);return r(To,{anchor:e,label:"This value",head:r(D,{shown:ee(
u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Ie(l==null?"":String(l),"The v\
alue")}]})}function cj(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function g6({document:e}){return r(Rt,{document:e,error:ux(Oi.value.error),label:"Which new events",children:r(ln,{word:"\
New events where"})})}function ux(e){return e?new at({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var cx=50;function y6({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=C(null),{times:a,values:l}=G(()=>e.perSecond(
o*1e3),[e,o]),u=G(()=>[{values:l,color:Bn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${j(a[i]*1e3,n,"clockSecond")}: ${z(
l[i])}`,m=f=>{let h={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return h===void 0?!1:(s(
Math.max(0,Math.min(h,a.length-1))),!0)},d=a.map((f,h)=>({at:f,value:l[h]})).reverse(),p=[{key:"second",head:"Second",cell:({
at:f})=>j(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>z(f)}];return r(Qe,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${z(l.at(-1)??0)} in the last`,announced:c,onKey:m,actions:r(
"span",{class:jL,children:c}),table:r("div",{class:GL,children:r(Pe,{label:"Events per second",columns:p,rows:d})}),children:r(
Ul,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function b6({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:n6,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:o6,
children:[r("h2",{children:"By event"}),r("span",{class:oo,children:"now"}),r("span",{class:oo,children:"15 min"})]}),o.
length===0&&r("p",{class:oo,children:"Nothing yet."}),r("ul",{children:o.slice(0,cx).map(({event:s,count:a,lately:l})=>{
let u=bi("event",s);return r("li",{children:r("button",{type:"button",class:r6,title:`Only where ${u}`,onClick:()=>Ue({document:{
...xe.value,where:qn(n,u)}},u),children:[r("span",{class:i6,children:r(D,{value:s,most:40,middle:!0})}),r("span",{class:s6,
children:l>0?V(l):""}),r("span",{class:a6,children:V(a)}),r("span",{class:l6,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>cx&&r("p",{class:oo,children:[z(o.length-cx)," more"]})]})}function v6({document:e}){let{value:t,error:n}=Ae(e.dataset).value,o=t?DL(t):n?[]:null,{tape:i,turn:s}=mj(e,o),a=()=>mu(
!i.paused);mr([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:HL,"data-t\
urn":s,children:[r(dj,{onToggle:a,now:l}),r(pj,{}),r(y6,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:JL,children:[
r("div",{class:YL,children:[i.paused&&r(fj,{}),i.rows.length===0?r(hj,{dataset:e.dataset,filtered:e.where!==void 0}):r(h6,
{document:e})]}),r(b6,{tape:i,now:l,where:e.where})]})]})}function mj(e,t){let n=JSON.stringify(t);return F(()=>t?RL(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),F(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
LL()},1e3);return()=>clearInterval(o)},[]),F(()=>()=>{so(e.dataset)},[e.dataset]),Oi.value}function dj({onToggle:e,now:t}){
let{tape:n,begun:o}=Oi.value,i=tl.value==="away";return r("div",{class:qL,children:[r(_,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:VL,
children:[r("b",{class:UL,children:V(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:oo,title:"\
How long ago the newest event happened when it came here",children:[Ne(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:oo,children:[z(n.matched)," since this page was opened"]}),r("span",{class:oo,"data-some":n.unlisted>0,title:"Even\
ts that came too fast for the list, which takes 4 000 a second; they are counted, in the chart and by event",children:[z(
n.unlisted)," left out of the list"]}),r("span",{class:WL,role:"status",children:i?"not connected":n.paused?"paused":o?"\
live":"connecting"})]})}function pj(){let e=ux(Oi.value.error);return e&&e.where!=="where"?r("div",{class:KL,children:r(
pe,{error:e})}):null}function fj(){let{tape:e}=Oi.value;return r("div",{class:XL,children:[r("span",{children:["Paused: ",
r("b",{children:z(e.newCount)})," new, ",z(e.leftOut)," left out"]}),r(_,{small:!0,kind:"primary",onClick:()=>mu(!1),children:"\
Show"})]})}function hj({dataset:e,filtered:t}){let n=lx(e);return r("div",{class:e6,children:[r(Ee,{icon:"live",title:"W\
aiting for new events",actions:r(_,{kind:"outlined",icon:"copy",onClick:()=>Ie(n,"The line"),children:"Copy the line"}),
children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. This line sends o\
ne:"}),!t&&r("pre",{class:t6,tabIndex:0,children:n})]})}var x6={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",runs:!1,Sentence:g6,Page:v6};var mx={};Bh(mx,{banner:()=>dx,danger:()=>bj,default:()=>vj,info:()=>gj,text:()=>px,warning:()=>yj});var dx="qx",gj="Fx",
yj="Gx",bj="Jx",px="Kx",vj={banner:dx,info:gj,warning:yj,danger:bj,text:px};function pu({kind:e,children:t,actions:n}){return r("div",{class:Ce(dx,mx[e]),role:e==="info"?"status":"alert",children:[
r(ue,{name:e==="info"?"info":"warning"}),r("span",{class:px,children:t}),n]})}function Tr({error:e,what:t,again:n}){return r(Ee,{icon:"warning",title:t,actions:r(_,{kind:"outlined",onClick:n,children:"\
Try again"}),children:q(e.message)})}function Af(e,t,n){Qs(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function Of(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function Ma(e){wi(e),qr(e)}var w6={w:2,h:2},xj=100;function nm(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function fx(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function k6(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function Rf(e,t,n,o){
let i=e.find(s=>s.id===t);return i?T6(e,{...i,x:fx(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function hx(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(w6.w,12-i.x);return T6(e,{...i,w:fx(n,s,12-i.x),h:fx(o,w6.h,xj)})}function C6(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return Rf(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=Rf(e,t,i.x,a);if(!Lf(l,e))return l}return e}function Lf(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function S6(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>nm(s,a)))return{
x:i,y:o}}}function Nf(e){let t=[];for(let o of k6(e)){let i={...o,y:M6(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>nm({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function T6(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of k6(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&nm(s,t)&&
a.y>=0&&!o.some(u=>nm(a,u));o.push(l?a:{...s,y:M6(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return Nf(e.map(({id:s})=>i.get(
s)))}function M6(e,t){let n=t.y;for(;;){let o=e.filter(i=>nm({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function si(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[wj(e),...t].join(" ").replace(/\s+/g," ")}function wj(e){switch(fi(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>Bf(t.where)).join(" > ")}${gx(e.funnel?.by)}`;case"retention":return`retention of ${Bf(e.retention?.start)}\
, back by ${Bf(e.retention?.return??"true")}${gx(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${Cj(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${kj(e)}${re(e.aggregate?.measures).join(", ")||"count()"}${gx(e.aggregate?.
by)}`}}function kj(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function Cj(e){let t=e.paths?.start;return typeof t=="string"?` after ${Bf(t)}`:""}function gx(e){let t=re(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function Bf(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var fu={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function hu(e){return`v1/boards/${encodeURIComponent(
e)}`}async function Ff(e){return(await ne("v1/boards",{signal:e})).boards}async function Mr(e,t){return ne(hu(e)+(t===void 0?
"":`?version=${t}`))}async function P6(e){return[...(await ne(`${hu(e)}/versions`)).versions].reverse()}async function Pr(e,t){
return ne(hu(yx()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function om(e,t,n,o){return ne(
hu(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function zf(e,t){await ne(hu(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function If(e){return ne(hu(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function _6(e){return e instanceof at&&(e.code==="conflict"||e.status===409||e.
status===412)}function yx(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function rm({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function bx(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:qn(n.where,o)}}function Hf(e,t){let n=bx(e,t);return n&&{view:xl(n),document:n,as:e.
as?e.as:null,open:[]}}function qf(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function Pa(e,t){
let n=Sj(t);return{...e,tiles:[...e.tiles,{...t,id:yx(),...S6(e.tiles,n.w,n.h),...n}]}}function Sj({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=re(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(dl)?7:8}}var $6="ke",D6="Ox",E6="Px",A6="Qx",im="yr",O6="r",R6="Vx",L6="Wx",N6="kr",B6="Yx",F6="zr",z6="Zx";function Vf({tile:e,shared:t,result:n,onAgain:o}){let i=I(null),s=Tj(i),a=Hf(e,t),l=Zt.find(({name:c})=>c===a?.view),u=()=>{
a&&wi(a)};return!a||!l?r("p",{class:L6,children:"This question has no view here."}):r("div",{ref:i,class:O6,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:R6,children:[r(pe,{error:n.
error}),r(_,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(Qd.Provider,{value:s,
children:r(Dl,{view:l,document:a.document,result:n,drawn:a})})]})}function Tj(e){let[t,n]=C(0);return nt(()=>{if(!e.current)
return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.height))});return o.observe(e.current),()=>o.disconnect()},
[]),t}function I6({text:e,editing:t,onText:n}){return t?r("textarea",{class:z6,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:N6,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(Mj,{line:o},i))})}function Mj({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:q(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:F6,children:q(n[1])}):r("p",{class:B6,children:q(e)})}function H6(e){let[t,n]=C(!1);return F(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function sm(e,t){let n=G(()=>new zs,[]),o=e===null?"":JSON.
stringify(e);return F(()=>{e&&n.run(e)},[o,t]),F(()=>()=>n.close(),[]),n.result.value}function q6(e){let{tile:t,shared:n,editing:o}=e,i=I(null),s=H6(i),[a,l]=C(0),u=bx(t,n),c=sm(s?u:null,e.turn+a),m=am(t),d=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:$6,"aria-label":q(m),"data-tile":t.id,"data-kind":t.kind,"\
data-state":d,"data-editing":o,children:[r(nd,{busy:d==="running"||d==="estimate",done:c.done}),r("header",{class:D6,children:[
o?r("input",{class:A6,"aria-label":"Title of the tile",value:t.title,placeholder:m,maxLength:200,onInput:p=>e.onTitle(p.
currentTarget.value)}):r("h2",{class:E6,children:(t.kind==="query"||t.title!=="")&&r(D,{value:m,most:120})}),t.kind==="q\
uery"&&!o&&r(Pj,{result:c}),!o&&r(ot,{icon:"more",label:`Menu of ${q(m)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(I6,{text:t.text??"",editing:o,onText:e.onText}):r(Vf,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function am(e){return e.title!==""?e.title:e.document?si(e.document):"Text"}function Pj({
result:e}){let[t,n]=C(0);F(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=qo(e.phase==="exact"&&t>0?`e\
xact, ${il(e.elapsed??0)}, ${j(t,kt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:im,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(ue,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:im,children:["estimate, ",W(e.done)]});case"running":return r("span",{class:im,children:"\
running"});case"error":return r("span",{class:im,"data-phase":"error",children:[r(ue,{name:"error",size:14}),"failed"]});default:
return null}}var U6="T",W6="_";var $j=32,K6=12;function J6({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=q(am(e)),a=j6(e,t,n,(c,m,d,p)=>Rf(c,e.
id,m.x+d,m.y+p)),l=j6(e,t,n,(c,m,d,p)=>hx(c,e.id,m.w+d,m.h+p)),u=c=>{let m={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!m||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[d,p]=m,f=c.shiftKey?hx(t,
e.id,e.w+d,e.h+p):C6(t,e.id,d,p);if(Lf(f,t))return i("This is as far as it goes.");n(f);let h=f.find(({id:b})=>b===e.id);
i(c.shiftKey?`${h.w} columns wide, ${h.h} rows high`:`column ${h.x+1}, row ${h.y+1}`)};return r(O,{children:[r("button",
{type:"button",class:U6,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(Dj,
{})}),r(_,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:W6,"aria-hidden":"true",...l})]})}
function Dj(){return r(ue,{name:"rows",size:16})}function j6(e,t,n,o){let i=I(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+G6(c),
tiles:t,tile:e,cell:(c.clientWidth+K6)/12})},a=u=>{let c=i.current,m=u.currentTarget.closest("[data-grid]");if(!c||!m)return;
let d=Math.round((u.clientX-c.x)/c.cell),p=Math.round((u.clientY+G6(m)-c.y)/($j+K6)),f=o(c.tiles,c.tile,d,p);Lf(f,t)||n(
f)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function G6(e){return-e.
getBoundingClientRect().top}var Y6="jr",Z6="es",Q6="is",X6="rs",eN="as",tN="ts",xx="os",nN="ns";function Wf(e,t=""){rs(n=>r(Aj,{dataset:e,board:t,onClose:n}))}function Aj({dataset:e,board:t,onClose:n}){let o=xe.value.
timezone??"UTC",i=[...Yd(e,void 0,void 0,t)].reverse();return r(ut,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:xx,children:"A board without questions has no time to note something at."}):r(Rj,{dataset:e,zone:o}),i.length===
0&&r("p",{class:xx,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:Q6,
children:i.map(s=>r("li",{class:X6,children:[r("span",{class:eN,children:Oj(s,o)}),r("span",{class:tN,children:r(D,{value:s.
text,most:400})}),r(_,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{Nj(s)}})]},s.id))})]})}function Oj({
time:e,to:t},n){return t===void 0?j(e,n,"minute"):`${j(e,n,"minute")} – ${j(t,n,"minute")}`}function Rj({dataset:e,zone:t}){
let[n,o]=C(""),[i,s]=C(""),[a,l]=C(null),u=()=>{Lj(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(J(c)))};return r(
"form",{class:Y6,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:Z6,children:[r("span",{class:Pt,children:"\
What happened"}),r("input",{class:je,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:Pt,children:`When, on the clock of ${Ji(t)}`}),r("input",
{class:je,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(_,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:nN,children:r(pe,{error:a})})]})}
async function Lj(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await Ol({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await yp(n,o);if(!i.start)throw new at({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await Ol({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function Nj(e){try{await Zd(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;X(
"The note is removed.",{label:"Undo",act:()=>{Ol({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
X(J(t).message)}}function Kf({name:e,content:t}){Af(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function oN(e){
Of(".json,application/json",t=>{Bj(t).then(e)})}async function Bj(e){try{let{name:t,content:n}=Fj(await e.text(),e.name);
await Pr(t,n),X("The board is imported.")}catch(t){X(`The file cannot be imported: ${J(t).message}`)}}function Fj(e,t){let n=JSON.
parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{name:t.replace(
/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it holds no board");
return{name:n.name,content:n.content}}var wx="ze",iN="ps",sN="ds",aN="ls",lN="xs",kx="ss",uN="cs",cN="gs",mN="Xr",dN="Sr",pN="Br";function fN({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(O,{children:[
r("div",{children:[r("button",{type:"button",class:pN,onClick:()=>ke("boards"),children:"Boards"}),r("div",{class:sN,children:[
i===null?r("h1",{class:aN,children:r(D,{value:s})}):r("input",{class:lN,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(zj,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(Hj,{model:e})]})]}),
i!==null?r("textarea",{class:cN,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:uN,children:r(D,
{value:a.description,most:1e3})})]})}function zj({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:kx,children:[r(_,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(_,{kind:"quiet",icon:"\
info",onClick:()=>Wf(qf(e.board.value.content)[0]??"",i),children:"Notes"}),r(_,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(_,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(ot,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:Ij(e,t)})]})}function Ij(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>Ie(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>Kf(n)},{label:"Make a copy",icon:"copy",act:()=>{Pr(`${n.name}, copy`,n.content??
fu).then(s=>ke(`boards/${encodeURIComponent(s.id)}`),Cx)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
zf(n.id,n.version).then(()=>{ke("boards"),X("The board is removed.",{label:"Undo",act:()=>{If(n).then(()=>ke(`boards/${encodeURIComponent(
n.id)}`),Cx)}})},Cx)}}]}function Hj({model:e}){return r("div",{class:kx,children:[r(_,{icon:"plus",kind:"outlined",onClick:()=>e.
change(Pa(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(_,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(_,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function Cx(e){X(J(e).message)}function hN(e){return!e||!("columns"in e)||!("rows"in e)?null:Ad(e.columns.map(({name:t})=>t),e.rows)}var jf=class{constructor(t){this.id=t}id;board=me(null);error=me(null);draft=me(null);conflict=me(null);shared=me(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await Mr(this.id))}catch(t){this.error.value=J(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&Ht(this.shared.value,rm(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=rm(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&Ht(i.content,o.content)||await this.save(i)&&X(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await om(
n.id,n.version,t.name,t.content)),!0}catch(o){return _6(o)?this.conflict.value=t:X(`The board cannot be saved: ${J(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await Pr(`${t.
name}, copy`,t.content)).id:null}};var gN=null;function Gf(){return gN??=[...new Set([kt(),"UTC",...Intl.supportedValuesOf("timeZone")])],gN}var yN="hs",bN="fs",vN="us",xN="ms",wN="vs",Sx="ws";function kN({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:yN,role:"group","aria-label":"For all tiles",children:[r(Uj,{shared:e,onShared:o}),r(mn,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...Gf()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:bN,children:r(nn,{bare:!0,code:!0,label:`Filter of all tiles of ${q(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${q(l)}`,onCommit:u=>o(
{...e,where:Vj(e.where,l,u)})})},l)),!Ht(e,t)&&r("span",{class:vN,children:[r(_,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(_,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function Vj(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function Uj({shared:e,
onShared:t}){let n=I(null),[o,i]=C(!1),[s,a]=C(null),l=xp(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Ur({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),m=(p,f)=>{i(!1),a(null),t({...e,
from:p,to:f})},d=p=>{yp(p,e.timezone).then(({from:f,to:h})=>m(String(f??""),String(h??"")),f=>a(J(f)))};return r(O,{children:[
r(_,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(tn,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:xN,children:[r(
nn,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:d}),r("d\
iv",{class:wN,children:[r(_,{small:!0,class:Sx,pressed:u,onClick:()=>m("",""),children:"Of each tile"}),l.filter(({from:p})=>p!==
void 0).map(({text:p,from:f,to:h})=>r(_,{small:!0,class:Sx,pressed:f===e.from&&(h??"now")===e.to,onClick:()=>m(String(f),
String(h??"now")),children:p.charAt(0).toUpperCase()+p.slice(1)},p))]})]})})]})}var CN="bs",SN="ys",TN="ks",Tx="zs";function MN({model:e,board:t,onClose:n}){let[o,i]=C(null);return F(()=>{P6(t.id).then(i,PN)},[t.id,t.version]),r(ks,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(Te,{}):r("ol",{class:CN,children:o.map(s=>r("li",{
class:SN,children:[r("div",{class:TN,children:[r("span",{children:s.removed?"Removed":r(D,{value:s.name,most:60})}),r("s\
pan",{class:Tx,children:["version ",s.version,", ",j(s.changed,kt(),"minute")]})]}),s.version===t.version?r("span",{class:Tx,
children:"shown"}):!s.removed&&r(_,{small:!0,kind:"outlined",onClick:()=>{Kj(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function Kj(e,t,n){try{let{name:o,content:i}=await Mr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Le(i.tiles.length,"tile")}.`)}catch(o){PN(o)}}function PN(e){X(J(e).message)}var jj=6e4;function $N({id:e}){let t=G(()=>new jf(e),[e]),[n,o]=C(!1);F(()=>(eG().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return F(()=>{globalThis.document.title=`${q(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r(Ee,{icon:"boards",title:"There is no such board",actions:r(_,{kind:"prima\
ry",onClick:()=>ke("boards"),children:"All boards"})}):r(Tr,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:iN,children:[r(Gj,{model:t,onVersions:()=>o(!n)}),n&&r(MN,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:wx,children:r(Te,{})})}function Gj({model:e,onVersions:t}){let n=I(null),[o,i]=C(0),{content:s}=e.shown,a=rm(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,_N(Ht(c,a)?null:c)};return F(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(m=>m+1)},jj);return()=>clearInterval(c)},[]),r("main",{ref:n,class:wx,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(Qj,{model:e}),r(fN,{model:e,onVersions:t,onScreen:()=>{
Jj(n.current)},onAgain:()=>i(o+1)}),r(kN,{shared:l,saved:a,datasets:qf(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>_N(null))}}),r(Yj,{model:e,shared:l,turn:o})]})}
async function Jj(e){globalThis.document.fullscreenElement?await globalThis.document.exitFullscreen():await e?.requestFullscreen().
catch(()=>{})}function Yj({model:e,shared:t,turn:n}){let[o,i]=C(""),s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.
change({tiles:a.map(m=>m.id===u?{...m,...c}:m)});return a.length===0?r(Zj,{model:e}):r(O,{children:[r("div",{class:mN,"d\
ata-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:dN,style:{gridColumn:`${u.x+1} / span ${u.
w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(q6,{tile:u,shared:t,turn:n,editing:s!==null,items:c=>Xj(e,
u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(J6,{tile:u,tiles:a,onSaid:i,onTiles:c=>e.
change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...Nf(a.filter(({id:c})=>c!==u.id))]})})})},u.id))}),r("div",{class:"\
spoken",role:"status",children:o})]})}function Zj({model:e}){return r(Ee,{icon:"boards",title:"This board is empty",actions:r(
O,{children:[r(_,{kind:"primary",icon:"explore",onClick:()=>ke(""),children:"Ask a question"}),r(_,{kind:"outlined",onClick:()=>{
e.draft.value===null&&e.edit(),e.change(Pa(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),
children:"Ask a question on any page and choose Save, To a board."})}function Qj({model:e}){return e.conflict.value===null?
null:r(pu,{kind:"warning",actions:r(O,{children:[r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Sh\
ow theirs"}),r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&ke(`boards/${encodeURIComponent(
n)}`)})},children:"Keep mine as a copy"}),r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine o\
ver it"})]}),children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}
function Xj(e,t,n,o){let i=Hf(t,n),s=hN(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...Nf(a.tiles.
filter(({id:m})=>m!==t.id))]}},"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>Ma(i)},{label:"\
Copy link",icon:"share",act:()=>{Ws(i).then(m=>Ie(m,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>Ie(JSON.stringify(
i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>Af(`${am(t)}.csv`,s??"","text\
/csv")}],c=()=>{e.keep({content:Pa(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},
"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function eG(){let e=new URLSearchParams(location.hash.slice(
1)).get("shared"),t=e===null?null:await ki(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:
"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(
t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function _N(e){let t=new URL(location.href);
t.hash=e===null?"":`shared=${await gl(e)}`,history.replaceState(null,"",t)}var EN="js",AN="Xs";function ON({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=C(o),[u,c]=C(null),[m,d]=C(!1),p=wt();return r(
ut,{title:e,onClose:i,children:r("form",{class:EN,onSubmit:h=>{h.preventDefault(),!(a.trim()===""||m)&&(d(!0),s(a.trim()).
then(i,b=>{c(J(b)),d(!1)}))},children:[r("label",{class:Pt,for:p,children:t}),r("input",{id:p,class:je,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:h=>l(h.currentTarget.value)}),u&&r(pe,{error:u}),
r("div",{class:AN,children:r(_,{type:"submit",kind:"primary",disabled:a.trim()===""||m,children:n})})]})})}var RN="Cr",LN="Ss",NN="Bs",BN="Cs",FN="je",zN="Es",IN="Is",HN="Xe",qN="Us",VN="Hs",UN="Ls";var Yf=me({value:null,error:null});async function yu(){try{Yf.value={value:await Ff(),error:null}}catch(e){Yf.value={value:Yf.
value.value,error:J(e)}}}function WN(){let{value:e,error:t}=Yf.value,[n,o]=C("changed");F(()=>{globalThis.document.title=
"Boards · Sluice",yu()},[]);let i=()=>rs(s=>r(ON,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:rG}));return r(
"main",{class:RN,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:LN,children:[r("h1",{class:NN,children:"\
Boards"}),e!==null&&e.length>1&&r(ot,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(_,{icon:"upload",kind:"outlined",onClick:()=>oN(yu),children:"Import"}),r(_,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(Tr,{error:t,what:"The boards cannot be listed",again:()=>{yu()}}),!e&&
!t&&r(Te,{}),e?.length===0&&r(Ee,{icon:"boards",title:"There are no boards yet",actions:r(_,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:BN,children:oG(e,n).map(s=>r(iG,{board:s},s.id))})]})}function oG(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function rG(e){let t=await Pr(
e,fu);ke(`boards/${encodeURIComponent(t.id)}`)}function iG({board:e}){let[t,n]=C(null);F(()=>{Mr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Le(t.tiles.length,"tile")}, `;return r("li",{class:FN,children:[r("butto\
n",{type:"button",class:zN,onClick:()=>ke(`boards/${encodeURIComponent(e.id)}`),children:[r(sG,{tiles:t?.tiles??[]}),r("\
span",{class:VN,children:r(D,{value:e.name,most:80})}),r("span",{class:UN,children:[o,"changed ",j(e.changed,kt(),"minut\
e")]})]}),r(ot,{icon:"more",label:`Menu of ${q(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{Mr(e.id).then(Kf,Zf)}},{label:"Make a copy",icon:"copy",act:()=>{aG(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{lG(e)}}]})]})}function sG({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:IN,"aria-hidden":"true",children:e.map(o=>r("span",{class:Ce(HN,o.kind===
"text"&&qN),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function aG(e){try{let{name:t,
content:n}=await Mr(e.id);await Pr(`${t}, copy`,n),await yu()}catch(t){Zf(t)}}async function lG(e){try{let t=await Mr(e.
id);await zf(e.id,t.version),await yu(),X("The board is removed.",{label:"Undo",act:()=>{If(t).then(yu,Zf)}})}catch(t){Zf(
t)}}function Zf(e){X(J(e).message)}var KN={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(WN,{}):r($N,{id:e},e)};function Ss(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function jN(e,t){
return(await ne(Ss(e,"definitions"),{signal:t})).definitions}async function GN(e,t){return(await ne(Ss(e,"cohorts"),{signal:t})).
cohorts}async function JN(e,t,n){return ne(`${Ss(e,"definitions",t)}?version=${n}`)}async function YN(e,t,n,o){return[...(await ne(
`${Ss(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function ZN(e,t,n){return ne(Ss(e,"cohorts",t),{signal:n})}
async function lm(e,t,n,o,i){return ne(Ss(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function QN(e,t,n){await ne(Ss(e,t,n),{method:"DELETE"})}async function XN(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=Wt(`${Ss(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw di()}),c=await u.json().catch(()=>null);if(!u.ok)throw pi(c,u.status);return c}var Qf={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function eB(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function Xf(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return si({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function Mx({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function tB(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function nB(e,t,n){let o=we(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${we(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var oB="Er",rB="Ms",iB="Ir",sB="Ns",aB="Se",lB="Be",uB="q",cB="Rs",mB="As",dB="Ds",pB="Ts",fB="Ur",hB="_s",gB="qs",yB="H\
r",bu="Fs",vu="Gs",xu="Js",wu="Ks",bB="Os",Ri="F",eh="Ps",vB="Lr",xB="Qs",wB="Vs",Ts="Ws",kB="Ys",CB="Zs",SB="Mr",TB="ec",
Px="k",MB="ic",PB="rc";var uG={from:"",to:"",timezone:"",where:{}};function th({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=C(null),
[l,u]=C(null),[c,m]=C(0),d=Ae(e).value.value?.actors?.[0]??"",p=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);F(()=>{
let w=new AbortController,v=k=>(i??u)(k);return Fm(e,{column:we(t),limit:10,...p},w.signal).then(k=>{a(k),v(null)},k=>{Rn(
k)||(a(null),v(J(k)))}),()=>w.abort()},[f]);let h=s?.type==="bool"&&o&&d!=="",b=s&&{dataset:e,...p,aggregate:{measures:[
nB(t,s.type,o?d:"")],by:["time('auto')"]}},y=sm(b,c);return l?r("div",{class:Ts,children:r(pe,{error:l})}):!s||!b?null:r(
"section",{class:kB,"aria-label":"What it holds for",children:[r("p",{class:CB,children:cG(s)}),r("div",{class:SB,children:r(
Vf,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:b,as:"line"},shared:uG,result:y,onAgain:()=>m(c+1)})}),
h?r(dG,{document:{dataset:e,...p,where:we(t),aggregate:{measures:["count() as events"],by:[we(d)],limit:10}},per:d}):r(mG,
{values:s})]})}function cG(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${W(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Le(e.distinct,"value")}${e.nulls>0?`, none for ${V(e.nulls)} events`:""}.`}function mG({values:e}){
return r("table",{class:Px,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r(D,{value:t,most:64})}),r("td",{children:V(n)})]},o))})]})}function dG({document:e,per:t}){let{answer:n}=sm(
e,0),o=n?.rows??[];return r("table",{class:Px,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r(D,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r(D,{value:i,most:64})}),r("td",{children:V(Number(s))})]},a))})]})}function _B({dataset:e,
name:t,version:n}){let[o,i]=C(null);if(F(()=>{let a=new AbortController;return ZN(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${V(o.ids)} in the list`;return r("p",{class:TB,children:[
r("strong",{children:V(o.size)})," ",r("span",{class:wu,children:[o.size===1?"actor":"actors"," with events",s]})]})}var pG=300;function nh({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=C(t),[l,u]=C(t),[c,m]=C(null),d=Ae(e).
value.value?.actors??[],p=y=>{a({...s,...y}),m(null)};F(()=>{let y=setTimeout(()=>u(s),pG);return()=>clearTimeout(y)},[s]);
let f=()=>{lm(e,s.name.trim(),n,Mx(s),s.description.trim()).then(async y=>{await i(y.name),X(`${q(y.name)} is saved, as \
version ${y.version}.`)},y=>m(J(y)))},h=c&&fG(c),b=c?.span&&h==="text"?Gi(s.text,c.span):null;return r("article",{class:bu,
"aria-label":n===0?"A new definition":`Edit ${q(s.name)}`,children:[r("div",{class:vu,children:[r("h2",{class:xu,children:n===
0?"A new definition":r("bdi",{children:q(s.name)})}),r(_,{kind:"outlined",onClick:o,children:"Cancel"}),r(_,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(_t,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:y=>p({kind:y}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(_x,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:h==="name"?c:null,onText:y=>p({name:y})}),r("div",{class:Ri,children:[r("span",{class:Pt,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(tu,{class:vB,label:"Expression",language:"expression",text:s.text,mark:b,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:y=>p({text:y})}),h==="text"&&r(pe,
{error:c,onHint:y=>p({text:hG(s.text,b,y)})})]}),s.kind==="actor"&&r("div",{class:eh,children:[d.length>1&&r("div",{class:Ri,
children:[r("span",{class:Pt,children:"Of each"}),r(mn,{title:"Actor",kind:"outlined",values:d,value:s.per===""?d[0]:s.per,
onChange:y=>p({per:y})})]}),r(_x,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:h===
"from"?c:null,onText:y=>p({from:y})})]}),r(_x,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:y=>p({description:y})}),h==="other"&&r("div",{class:Ts,children:r(pe,{error:c})}),l.text.trim()!==
""&&r(th,{dataset:e,name:"preview_of_definition",content:Mx(l),actors:l.kind==="actor",onError:m})]})}function fG(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function hG(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function _x({label:e,value:t,placeholder:n,error:o,onText:i}){let s=wt();
return r("div",{class:Ri,children:[r("label",{class:Pt,for:s,children:e}),r("input",{id:s,class:je,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(pe,{error:o})]})}function $B(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function DB(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function oh({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=C(t),[l,u]=C(""),[c,m]=C(null),[d,p]=C(""),f=Ae(e).
value.value?.actors??[],[h,b]=C(""),[y,w]=C(null),[v,k]=C(!1),T=wt(),$=h||f[0]||"",P=c??l,R=()=>{k(!0),XN(e,s.trim(),{per:$,
description:d.trim(),fresh:n},P,$B(c?.name??"",l)).then(async B=>{await i(B.name),X(`${q(B.name)} is saved, with ${Le(B.
ids,"actor")}.`)},B=>{w(J(B)),k(!1)})};return r("article",{class:bu,"aria-label":n?"A cohort from a list":`A new list fo\
r ${q(s)}`,onDragOver:B=>B.preventDefault(),onDrop:B=>{B.preventDefault(),m(B.dataTransfer?.files[0]??null)},children:[r(
"div",{class:vu,children:[r("h2",{class:xu,children:n?"A cohort from a list":r("bdi",{children:q(s)})}),r(_,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(_,{kind:"primary",icon:"save",disabled:v||s.trim()===""||c===null&&l.trim()==="",onClick:R,
children:"Save"})]}),n&&r("div",{class:Ri,children:[r("label",{class:Pt,for:`${T}-name`,children:"Name"}),r("input",{id:`${T}\
-name`,class:je,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:B=>{a(B.currentTarget.value),w(null)}})]}),
f.length>1&&r("div",{class:Ri,children:[r("span",{class:Pt,children:"The list has values of"}),r(mn,{title:"Actor",kind:"\
outlined",values:f,value:$,onChange:b})]}),r("div",{class:Ri,children:[r("label",{class:Pt,for:`${T}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:wB,children:[r("bdi",
{children:q(c.name)}),", ",Nn(c.size)," ",r(_,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>m(null)})]}):
r("textarea",{id:`${T}-list`,class:`${je} ${xB}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:B=>{u(B.currentTarget.value),w(null)}}),r("div",{class:eh,children:[r(_,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>Of("",m),children:"Choose a file"}),c===null&&r("span",{class:wu,children:l.trim()===""?"or drop one\
 here":Le(DB(l),"line")})]})]}),r("div",{class:Ri,children:[r("label",{class:Pt,for:`${T}-description`,children:"Descrip\
tion"}),r("input",{id:`${T}-description`,class:je,value:d,placeholder:"where the list is from",onInput:B=>p(B.currentTarget.
value)})]}),y&&r("div",{class:Ts,children:r(pe,{error:y})})]})}function EB({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=C(!1),[a,l]=C(null),{saved:u}=t,c="definition"in u?u:null,
m=c&&tB(c),d=async f=>{s(!1),await n(f)};if(i&&c&&m)return r(nh,{dataset:e,draft:m,version:u.version,onClose:()=>s(!1),onSaved:d});
if(i)return r(oh,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:d});let p=()=>{QN(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),X(`${q(t.name)} is removed.`,c&&{label:"Undo",act:()=>{gG(e,c).then(()=>n(t.name),AB)}})},
f=>l(J(f)))};return r("article",{class:bu,"aria-label":q(t.name),children:[r("div",{class:vu,children:[r("h2",{class:xu,
children:r(D,{value:t.name,most:120})}),r(_,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>Ie(t.name,"The n\
ame")}),(m??!c)&&r(_,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(_,{kind:"danger",icon:"\
trash",label:"Remove",onClick:p}),r(_,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:Ts,children:r(
pe,{error:a})}),r("p",{class:wu,children:[Qf[t.kind],", version ",u.version,", ",j(u.time,kt(),"minute")]}),u.description&&
r("p",{children:r(D,{value:u.description,most:2e3})}),c?r("pre",{class:bB,children:r("bdi",{children:q(Xf(c.definition))})}):
"ids"in u&&r("p",{children:[V(u.ids)," actors of ",r("code",{children:q(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(_B,{dataset:e,name:t.name,version:u.version}),r(th,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(yG,{dataset:e,one:t,onChanged:n})]})}async function gG(e,t){await lm(e,t.name,0,t.definition,t.description??"")}
function AB(e){X(J(e).message)}function yG({dataset:e,one:t,onChanged:n}){let[o,i]=C([]),s="definition"in t.saved;if(F(()=>{
let l=new AbortController;return YN(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{JN(e,t.name,l).then(u=>lm(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>X(`Version ${l} is restored.`),AB)};return r("details",{class:MB,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:PB,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",j(l.time,kt(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(_,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function OB(e){let[t,n]=await Promise.all([jN(e),GN(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await bG(
e,t.map(eB)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function bG(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await ne("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function RB({rest:e}){let[t="",...n]=e.split("/"),o=Fe.value.value?.[0]?.name;return F(()=>{Fe.value.value||At()},[]),F(
()=>{let i=Gt.value||o;t===""&&i&&ke(`definitions/${encodeURIComponent(i)}`)},[t,o]),F(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),Fe.value.error&&t===""?r(Tr,{error:Fe.value.error,what:"The datasets cannot be listed",again:()=>{
At()}}):Fe.value.value?.length===0?r(Ee,{icon:"data",title:"There is no dataset yet",actions:r(_,{kind:"primary",onClick:()=>ke(
""),children:"How to send events"})}):t===""?r(Te,{}):r(vG,{dataset:t,name:n.join("/")},t)}function vG({dataset:e,name:t}){
let[n,o]=C(null),[i,s]=C(null),[a,l]=C(xG),[u,c]=C(""),m=async()=>{try{o(await OB(e)),s(null)}catch(w){s(J(w))}};F(()=>{
m()},[]);let d=w=>{l(null),ke(`definitions/${encodeURIComponent(e)}${w===""?"":`/${encodeURIComponent(w)}`}`)},p=async w=>{
await Promise.all([m(),so(e)]),d(w)},f=w=>()=>l({kind:w,name:"",text:"",description:"",per:"",from:""}),h=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],b=(n??[]).filter(w=>w.name.toLowerCase().includes(u.trim().toLowerCase())),
y=n?.find(w=>w.name===t)??null;return r("main",{class:oB,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:rB,
children:[r("h1",{class:iB,children:"Definitions"}),r(mn,{title:"Dataset",icon:"data",kind:"outlined",values:(Fe.value.value??
[]).map(w=>w.name),value:e,onChange:w=>ke(`definitions/${encodeURIComponent(w)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${je} ${sB}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:w=>c(w.currentTarget.value)}),
r(ot,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:h,children:"New"})]}),
i&&r(Tr,{error:i,what:"The definitions cannot be listed",again:()=>{m()}}),!n&&!i&&r(Te,{}),n?.length===0&&a===null&&r(Ee,
{icon:"definitions",title:"There are no definitions yet",actions:r(O,{children:[r(_,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r(_,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:aB,"data-open":a!==null||y!==null,children:[n.length>0&&r("\
ul",{class:lB,"aria-label":"Definitions",children:[b.map(w=>r(wG,{one:w,current:a===null&&w.name===t,onOpen:()=>d(w.name)},
w.name)),b.length===0&&r("li",{class:hB,children:"None has this in its name."})]}),r("div",{class:yB,children:[a?.kind===
"list"&&r(oh,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:p}),a!==null&&a.kind!=="list"&&r(nh,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:p},`${a.kind} new`),a===null&&y&&r(EB,{dataset:e,one:y,onChanged:p,onClose:()=>d("")},
y.name),a===null&&!y&&r("p",{class:gB,children:t===""?"Choose one to see what it holds for.":`There is no definition ${q(
t)} of this dataset.`})]})]})]})}function xG(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function wG({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:Xf(e.saved.definition);return r("li",{children:r("button",{type:"button",class:uB,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:cB,children:r(ue,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:mB,children:r(D,{value:e.name,most:64})}),r("span",{class:dB,children:Qf[e.
kind]}),r("code",{class:pB,children:r("bdi",{children:q(o)})}),e.saved.description&&r("span",{class:fB,children:r(D,{value:e.
saved.description,most:200})})]})})}var LB={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:RB};async function $x(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),ne(`v1/history?${n.toString()}`,{signal:t})}async function NB(e,t){
await ne(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function BB(e){await ne(`v1/history/${e}`,{method:"DEL\
ETE"})}var FB="Nr",zB="ac",IB="Rr",HB="Ar",qB="tc",VB="c",UB="G",WB="Ce",KB="oc",jB="nc",GB="Dr",JB="pc",YB="Tr",ZB="_r",QB="J",
XB="Ee",e8="K",t8="dc";var CG=150;function n8(){let[e,t]=C(""),[n,o]=C(!1),[i,s]=C(null),[a,l]=C(void 0),[u,c]=C(null),[m,d]=C(0),p=I(!0);F(()=>{
globalThis.document.title="History · Sluice"},[]),F(()=>{let y=new AbortController,v=setTimeout(()=>{$x({search:e.trim(),
starred:n},y.signal).then(k=>{s(k.entries),l(k.cursor),c(null)},k=>{Rn(k)||c(J(k))})},p.current?0:CG);return p.current=!1,
()=>{clearTimeout(v),y.abort()}},[e,n,m]);let f=()=>{$x({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(y=>{
s([...i??[],...y.entries]),l(y.cursor)},y=>c(J(y)))},h=y=>s((i??[]).map(w=>w.id===y.id?y:w)),b=y=>s((i??[]).filter(({id:w})=>w!==
y.id));return r("main",{class:FB,"data-state":i?"exact":"running",children:[r("div",{class:zB,children:[r("h1",{class:IB,
children:"History"}),r("input",{type:"search",class:`${je} ${HB}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:y=>t(y.currentTarget.value)}),r(_,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(Tr,{error:u,what:"The history cannot be read",again:()=>d(m+1)}),!i&&!u&&r(Te,{}),i?.length===
0&&r(SG,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:qB,children:i.map(y=>r(TG,{entry:y,
onEntry:h,onGone:b},y.id))}),a!==void 0&&r(_,{kind:"outlined",class:t8,onClick:f,children:"Older ones"})]})}function SG({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(Ee,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(_,{kind:"primary",onClick:n,children:"The whole history"}):r(_,{kind:"primary",icon:"explore",onClick:()=>ke(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function TG({entry:e,onEntry:t,onGone:n}){let o=MG(e),i=o&&Zt.find(({name:l})=>l===xl(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),NB(e.id,l.starred).catch(u=>{t(e),X(J(u).message)})},a=()=>{o&&Ma({view:xl(o),document:o,as:null,open:[]})};
return r("li",{class:VB,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:UB,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(ue,{name:"star"})}),r("button",{type:"button",class:WB,disabled:!o,onClick:a,
children:[r("span",{class:KB,children:r(ue,{name:i?.icon??"braces"})}),r("span",{class:jB,children:[r("span",{class:GB,children:r(
"bdi",{children:q(o?si(o):String(e.document))})}),e.error!==void 0&&r("span",{class:JB,children:[r(ue,{name:"error",size:14}),
r("bdi",{children:q(e.error)})]})]}),r("span",{class:YB,children:o&&Ur(o,o.timezone??"UTC")}),r("span",{class:ZB,children:r(
D,{value:e.dataset,most:32})}),r("span",{class:QB,children:e.error===void 0?`${il(e.elapsed_ms)}, ${V(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:XB,children:j(e.at,kt(),"minute")})]}),r(_,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:e8,onClick:()=>{BB(e.id).then(()=>n(e),l=>X(J(l).message))}})]})}function MG(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var o8={name:"history",label:"History",icon:"history",letter:"h",Page:n8};var Zt=[qE,aO,fR,o4,N4,bL,x6],Li=[KN,LB,o8,FS];var r8="qr",i8="lc",s8="xc",a8="sc",l8="cc",u8="Fr",c8="Gr",m8="gc",d8="hc",p8="Jr";function f8(){let e=T1.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&Zt.some(({name:a})=>a===
"funnel");return r("section",{class:r8,"aria-label":"What was loaded",children:[r("div",{class:i8,children:[r("p",{class:s8,
role:"status",children:Xg(t,n)}),r(_,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:Zg})]}),s&&r("p",{class:a8,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:l8,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:Ce(u8,u>=0&&c8),"aria-pre\
ssed":u>=0,onClick:()=>P1(a),children:[u>=0&&r("span",{class:m8,children:u+1}),r(D,{value:a,most:32,middle:!0}),r("span",
{class:d8,children:V(l)})]},a)})}),r("div",{class:p8,children:[n.rejected>0&&r(_,{kind:"outlined",onClick:()=>{Zg(),ke(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(_,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:_1,children:"Show the funnel"})]})]})}function h8(){return F(()=>{Uo(),L1()},[]),r(O,{children:[r(NC,{}),r(f8,{}),r(z1,{})]})}function g8(){let{value:e,error:t}=Fe.value,n=e?.[0]?.name;return F(()=>{e||At()},[]),F(()=>{n!==void 0&&Ci(n)},[n]),t?r(
Ee,{icon:"warning",title:"The datasets cannot be listed",actions:r(_,{kind:"outlined",onClick:()=>{At()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r($L,{}):r(Te,{})}function y8(){return r(Ee,{icon:"search",title:"There is no\
 such page",actions:r(_,{kind:"primary",onClick:()=>ke(""),children:"To the first dataset"})})}var b8="fc",v8="uc",x8="mc",w8="vc",k8="Ie",C8="wc";function S8(){let[e,t]=C(""),[n,o]=C(null),[i,s]=C(!1),a=I(null);return F(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:b8,children:r("form",{class:v8,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
ew(e.trim()).then(()=>location.reload(),c=>{s(!1),o(J(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:x8,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:w8,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:k8,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(pe,{id:"token-problem",error:n}),r(_,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:C8,children:"Log in"})]})})}var T8="Kr",M8="bc",P8="yc",_8="kc";function $8({id:e}){let[t,n]=C(null),[o,i]=C(null),[s,a]=C(0);return F(()=>{let l=new AbortController;return JS(e,l.signal).
then(async u=>{let c=await D8(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?Ma(c):ke(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(J(u))}),()=>l.abort()},[e,s]),o?.status===404?r(Ee,{icon:"share",title:"There is no such l\
ink",actions:r(_,{kind:"primary",onClick:()=>ke(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(Tr,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(DG,{link:t}):r(Te,{})}async function D8(e){
let t=od(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await ki(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function DG({link:e}){let[t,n]=C(null);F(()=>{D8(e).then(n)},[e]);let o=Zt.find(({name:l})=>l===t?.view);if(F(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(Te,{});let{document:i}=t,s={...hg,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>wi(t);return r(O,{children:[r(pu,{kind:"info",actions:r(_,{small:!0,kind:"outlined",onClick:()=>Ma(
t),children:"Ask now"}),children:["The numbers as they were on ",j(e.made,kt(),"minute"),"."]}),r("main",{class:T8,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:M8,children:r("bdi",{children:q(si(i))})}),r("p",{class:P8,children:[
q(i.dataset),", ",Ur(i,i.timezone??"UTC")]}),r("div",{class:_8,onPointerDownCapture:a,onFocusCapture:a,children:r(Dl,{view:o,
document:i,result:s,drawn:t})})]})]})}var E8="zc",A8="jc",O8="Xc",R8="Or",L8="Sc",N8="Pr";function B8({onClose:e}){let t=Map.groupBy(o1.value,({group:n})=>n);return r(ut,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:E8,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:A8,children:n}),r("dl",{class:O8,children:o.
map(({keys:i,label:s})=>r("div",{class:R8,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:L8,
children:a},a))})]},i))})]},n))}),r("div",{class:N8,children:[r("label",{children:[r("input",{type:"checkbox",checked:r1.
value,onChange:n=>i1(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:Ld.value,onChange:n=>ZS(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function ih(e){let t=fi(xe.value),n=re(xe.value[t]?.by),o=we(e);n.includes(o)||fe({document:$e(xe.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function cm(e){let t=Hg(Gt.value);t?F8(e,t):id(Gt.value).then(n=>F8(e,n))}function F8(e,t){let n=Be.value.view===e.name,
o=gk(e.name,t);o!==null&&X(o,{label:"Undo",act:xi}),n&&Qi.value.kind!=="view"&&Gt.value!==""&&qr(),Gt.value===""&&ke("")}
function z8(){let e="Go to";return[...Zt.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>cm(t)})),...Li.map(
t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>ke(t.name)}))]}var Ex=matchMedia("(prefers-color-scheme: dark)"),I8=me(Ex.matches),Dx=Ir("theme"),mm=me(Dx==="light"||Dx==="dark"?Dx:"s\
ystem"),Su=Cn(()=>mm.value==="system"?I8.value?"dark":"light":mm.value);function sh(e){mm.value=e,Hr("theme",e)}function H8(){
Ex.addEventListener("change",()=>{I8.value=Ex.matches}),On(()=>{document.documentElement.dataset.theme=Su.value})}function q8({onClose:e,onHelp:t}){let[n,o]=C(""),i=OG(AG(t),n).slice(0,200);return r(ut,{title:"Find",onClose:e,children:r(
es,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r(D,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function AG(e){let t=Gt.value===""?[]:Ae(Gt.value).value.value?.columns??[];return[...Zt.map(n=>({name:n.
label,kind:"page",act:()=>cm(n)})),...Li.map(n=>({name:n.label,kind:"page",act:()=>ke(n.name)})),...(Fe.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Ci(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>ih(
n)})),...pl.value?[{name:"Undo",kind:"command",act:xi}]:[],...fl.value?[{name:"Redo",kind:"command",act:hl}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Zn({kind:"json"})},{name:Su.value==="dark"?"Light":"Dark",kind:"command",act:()=>sh(
Su.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function OG(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var U8="Ue",W8="Qr";function K8({folded:e}){let[t,...n]=Si.value,o=t?`${Tl(t.kind)} ${t.dataset}, ${W(t.done)}`:"",i=qo(o);return t?r("butto\
n",{type:"button",class:U8,"aria-label":o,onClick:()=>ke("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
Tl(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:W8,children:W(t.done)}),r(Cl,{small:!0,label:o,done:t.done})]}):null}function j8(){let e=el.value?.tokens?el.value.name:void 0;if(e===void 0)return null;let t=()=>{tw().then(()=>location.reload(),
n=>X(`Logging out failed: ${J(n).message}`))};return r(ot,{icon:"actor",label:`Logged in as ${ee(e).text}`,menuLabel:"Ac\
count",kind:"quiet",placing:{side:"top"},head:r(D,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var G8="Vr",J8="g",Y8="Wr",Z8="Bc",Q8="Yr",Ax="Zr",X8="h",e3="ea",t3="ia",n3="He",o3="ra";var Ni=me(Ir("rail")==="folded");function NG(){Ni.value=!Ni.value,Hr("rail",Ni.value?"folded":"open")}function i3({onPalette:e,
onHelp:t}){let n=Qi.value;return r("nav",{"aria-label":"Pages",class:Ce(G8,Ni.value&&J8),children:[r("div",{class:Y8,children:[
r(FG,{}),!Ni.value&&r("span",{class:Z8,children:"Sluice"})]}),r("ul",{class:Ax,children:Zt.map(o=>r(r3,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Be.value.view===o.name,onClick:()=>cm(o)},o.name))}),Li.length>0&&r(
"div",{class:t3,role:"presentation"}),r("ul",{class:Ax,children:Li.map(o=>r(r3,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>ke(o.name)},o.name))}),r("div",{class:n3,children:[r(K8,{folded:Ni.
value}),r(_,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(BG,{}),r(j8,{}),r(_,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(_,{icon:"collapse",label:Ni.value?"Widen":"Fold",kind:"quiet",class:o3,onClick:NG})]})]})}
function r3({icon:e,label:t,keys:n,current:o,onClick:i}){let s=qo(Ni.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:X8,"aria-current":o?"page":void 0,"aria-label":Ni.value?t:void 0,onClick:i,...s,children:[
r(ue,{name:e,size:20}),r("span",{class:e3,children:t})]})})}function BG(){let e=(t,n)=>({label:n,checked:mm.value===t,act:()=>sh(
t)});return r(ot,{icon:Su.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function FG(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:Q8,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var a3="aa",l3="ta";function u3({children:e}){let[t,n]=C(null);mr([...z8(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{pl.value&&xi()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{fl.value&&
hl()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Ko},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:IG}]),F(()=>{let i=s=>{if(ic(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";md(a).then(l=>{l&&(fe(l),X("The question was pasted.",{label:"Undo",act:xi}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:a3,children:[r(i3,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:l3,children:[tl.value==="away"&&r(pu,{kind:"warning",actions:r(_,{small:!0,
kind:"outlined",onClick:iw,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(q8,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(B8,{onClose:o}),r(SS,{}),r(
k1,{}),r(kw,{})]})}function IG(){let{phase:e}=Qn.result.value;e==="running"||e==="estimate"?Qn.cancel():vi.value.length>
0&&ed()}var c3="Cc",m3="Ec",d3="oa",p3="Ic";var lh=Cn(()=>ia.value.filter(e=>e.to.dataset===xe.value.dataset));function f3(){return lh.value.length===0?null:r("nav",
{"aria-label":"The way here",class:c3,children:[lh.value.map((e,t)=>r("span",{class:m3,children:[r("button",{type:"butto\
n",class:d3,onClick:()=>{Dy(t),fe(e.from)},children:t===0?"all":ee(lh.value[t-1]?.label).text}),r(ue,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:p3,children:ee(lh.value.at(-1)?.label).text})]})}var h3="Le",g3="Uc",y3="Hc",b3="Lc",v3="Mc",x3="Nc";function uh({title:e,note:t,actions:n,children:o,onClose:i}){let s=I(null),a=wt();return nt(()=>{gi();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:h3,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:g3,children:[r("div",{class:y3,children:[r("h2",{id:a,class:b3,
children:e}),t&&r("p",{class:v3,children:t})]}),n,r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:x3,children:o})]})}var w3="Rc",k3="Ac",C3="Dc",Ox="Tc";function S3({layer:e,onClose:t}){let n=e.request,o=jl({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=G(()=>o.pages.flat(),[o.pages]),a=G(()=>o.columns.map((c,m)=>({key:c.name,head:r(
D,{value:c.name,most:48}),number:Vo(c)&&m>0,cell:d=>m===0?r(D,{value:d[0],most:64,middle:!0}):r(D,{shown:Co(d[m],c,i)})})),
[o.columns,i]),l=Ae(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&ke(bl(n.dataset,
String(c[0])))};return r(uh,{title:"Actors",onClose:t,note:r(O,{children:[r(D,{value:e.label,most:200}),UG(s.length,o.hasMore)]}),
actions:r(_,{icon:"save",kind:"outlined",onClick:()=>Zn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:C3,children:[r(pe,{error:o.error}),r(_,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:Ox,children:r(Te,{lines:12})}),o.first&&(s.length===0?
r("p",{class:Ox,children:"No actor is here."}):r("div",{class:w3,children:[r(Pe,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:k3,children:r(_,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function UG(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var dh="_c",M3="qc",P3="O",_3="Fc";var WG=/^[A-Za-z_][A-Za-z0-9_]*$/;function D3({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=C(o?"live":"frozen"),
[a,l]=C(""),[u,c]=C(null),[m,d]=C(null),p=async()=>{if(!WG.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await jG(a,o,String(e.label)):n&&await JG(a,n,String(e.label),d),so(
Gt.value),X(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){d(null),c(KG(J(f)))}};
return r(ut,{title:"Save as cohort",onClose:t,foot:r(O,{children:[r(_,{kind:"outlined",onClick:t,children:"Cancel"}),r(_,
{kind:"primary",disabled:m!==null||a==="",onClick:()=>{p()},children:m===null?"Save":`${z(m)} actors read`})]}),children:[
r("p",{class:dh,children:r(D,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),p()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(nn,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:M3,children:[r("legend",{class:"spoken",children:"\
Kind"}),r($3,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r($3,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(pe,{error:u})]})]})}function KG(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function $3({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:P3,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:_3,children:n?"Not possibl\
e for these actors.":s})]})]})}function E3(e,t){return`v1/datasets/${encodeURIComponent(Gt.value)}/${e}/${encodeURIComponent(
t)}`}async function jG(e,t,n){await ne(E3("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var GG=1e4;async function JG(e,t,n,o){let i=[],s,a="";o(0);do{let u=await ne("v1/actors",{body:{...t,
limit:GG,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await ne(`${E3("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function A3({layer:e,onClose:t}){let n=e.document,o=jl({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=lt(Sp(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(uh,{title:"Events",onClose:t,note:r(O,{children:[r(D,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${z(s)} events`]}),children:r(_p,{paging:o,document:n,zone:a})})}var R3="Gc",L3="Jc",N3="na",B3="Kc",F3="Oc",z3="Pc",I3="pa",H3="Qc",q3="Vc",V3="Wc",U3="Yc",W3="da",Rx="Zc";var YG=6;function K3({column:e,document:t}){let n=I(null),{values:o,error:i,former:s}=ZG(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let m=c?`not (${bi(e.name,u)})`:bi(e.name,u);Ue({document:$e(t,"where",qn(t.
where,m))},m)};return r("section",{ref:n,class:N3,"aria-label":ee(e.name).text,"data-former":s,children:[r("div",{class:B3,
children:[r("h3",{class:F3,children:r(D,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:z3,children:[V(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(_,{small:!0,kind:"quiet",label:`Break down by ${ee(e.name).text}`,onClick:()=>ih(
e.name),children:"By"})]}),i&&r(pe,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},m)=>r("li",{children:r("\
button",{type:"button",class:I3,onClick:d=>l(u,d.altKey),children:[r("span",{class:H3,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:q3,children:r(D,{value:u,most:40,middle:!0})}),r("span",{class:V3,title:z(c),children:[o.exact?"":"~",V(
c)]})]})},m))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:U3,children:[o.more>0&&r("span",{children:[V(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:W3,onClick:u=>l(null,u.altKey),children:[r(D,{value:null})," ",V(o.nulls)]})]})]})}
function ZG(e,t,n){let[o,i]=C(!1),[s,a]=C({values:null,error:null,former:!1}),l=QG(t,n);return F(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),F(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),Fm(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Rn(
c)||a({values:null,error:J(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function QG(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:we(e),limit:YG,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}var Lx=60;function j3({onClose:e}){let[t,n]=C(""),[o,i]=C(Lx),s=Ae(Gt.value).value.value?.columns,a=(s??[]).filter(({name:l,
type:u})=>u!=="timestamp"&&l.toLowerCase().includes(t.trim().toLowerCase()));return r(ks,{title:"Properties",label:"Prop\
erties and their values",onClose:e,children:[r("div",{class:R3,children:r("input",{class:L3,"aria-label":"Find a propert\
y",placeholder:"find a property",value:t,onInput:l=>{n(l.currentTarget.value),i(Lx)}})}),s?a.slice(0,o).map(l=>r(K3,{column:l,
document:xe.value},l.name)):r(Te,{}),a.length>o&&r("p",{class:Rx,children:r(_,{small:!0,kind:"outlined",onClick:()=>i(o+
Lx),children:`${z(a.length-o)} more properties`})}),r("p",{class:Rx,children:"Click: only this value. Alt+click: all but\
 this value."})]})}var J3="eg",Y3="ig";function Q3({onClose:e}){let t=xe.value,[n,o]=C(()=>JSON.stringify(t,null,2)),[i,s]=C(null);return F(()=>{Ht(Z3(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(ks,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(_,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Ie(n,"The document")}),children:[r(tu,{class:J3,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=Z3(l);s(c),u&&fe({document:{...u,dataset:u.dataset||Be.value.document.dataset}},
"replace")},onRun:Ko}),i!==null&&r("div",{class:Y3,children:r(pe,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function Z3(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function X3({layer:e,onClose:t}){let[n,o]=C(""),[i,s]=C(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=xe.value,m=()=>{n.trim()!==""&&Ol({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,d=>s(
J(d)))};return r(ut,{title:"Note",onClose:t,foot:r(O,{children:[r(_,{kind:"outlined",onClick:t,children:"Cancel"}),r(_,{
kind:"primary",onClick:m,children:"Save"})]}),children:[r("p",{class:dh,children:[j(a,c),l===void 0?"":` to ${j(l,c)}`]}),
r("form",{onSubmit:d=>{d.preventDefault(),m()},children:[r("input",{class:je,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:d=>o(d.currentTarget.value)}),i&&r(pe,{error:i})]})]})}var eF=new Map([["facets",j3],["json",Q3],["events",A3],["actors",S3],["cohort",D3],["note",X3],["live-event",f6]]);var tF=["1d","7d","30d","1y"];function nF(){let e=I(null),[t,n]=C(null),o=xe.value.compare?.offset,i=hi(Qn.result.value.
error,"compare"),s=()=>n(null);return r(O,{children:[r(_,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${q(Od(o))} before`}),i&&t===null&&r("div",{class:Cp,children:r(pe,{error:i})}),t==="menu"&&r(To,{anchor:e.current,label:"\
Compare",items:eJ(o,()=>n("field")),onClose:s}),t==="field"&&r(tn,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:J_,children:r(nn,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),ph(a.trim()===""?void 0:a.trim())}})})})]})}
function eJ(e,t){let n=e!==void 0&&!tF.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>ph(void 0)},
{label:"The period before",checked:!1,act:()=>{tJ()}},...tF.map(o=>({label:`${Od(o)} before`,checked:e===o,act:()=>ph(o)})),
{label:n?`${q(Od(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function ph(e){
te("compare",e===void 0?void 0:{offset:e})}async function tJ(){try{let e=xe.value,t=await q_(e);t===null?X("The range ha\
s no start: choose one before it is compared."):xe.value===e&&ph(t)}catch(e){X(J(e).message)}}var oF="rg",rF="ag",Nx="Me",iF="tg",sF="og";var Mu="";function aF({onClose:e}){let[t,n]=C(null),[o,i]=C(Mu),[s,a]=C(""),[l,u]=C(""),[c,m]=C(null),[d,p]=C(!1),f=wt();
F(()=>{Ff().then(y=>{let w=[...y].sort((v,k)=>k.changed.localeCompare(v.changed));n(w),i(w[0]?.id??Mu)},y=>m(J(y)))},[]);
let h=si(Be.value.document);return r(ut,{title:"Save to a board",onClose:e,children:r("form",{class:oF,onSubmit:y=>{y.preventDefault(),
p(!0),oJ(o,s.trim()||"My board",l.trim()).then(e,w=>{m(J(w)),p(!1)})},children:[r("label",{class:Pt,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:je,"data-autofocus":!0,value:l,placeholder:q(h),maxLength:200,autocomplete:"\
off",onInput:y=>u(y.currentTarget.value)}),r("fieldset",{class:rF,children:[r("legend",{class:Pt,children:"Board"}),(t??
[]).map(y=>r("label",{class:Nx,children:[r("input",{type:"radio",name:f,checked:o===y.id,onChange:()=>i(y.id)}),r("bdi",
{class:iF,children:q(y.name)})]},y.id)),r("label",{class:Nx,children:[r("input",{type:"radio",name:f,checked:o===Mu,onChange:()=>i(
Mu)}),r("span",{children:"A new board"})]})]}),o===Mu&&r(O,{children:[r("label",{class:Pt,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:je,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:y=>a(
y.currentTarget.value)})]}),c&&r(pe,{error:c}),r("div",{class:sF,children:r(_,{type:"submit",kind:"primary",icon:"save",
disabled:d||t===null,children:"Save"})})]})})}async function oJ(e,t,n){let{document:o,view:i,as:s}=Be.value,a=e===Mu?null:
await Mr(e),l=s??Zt.find(m=>m.name===i)?.chartOf(o)??"",u=Pa(a?.content??fu,{kind:"query",title:n,document:o,as:l}),c=a?
await om(e,a.version,a.name,u):await Pr(t,u);X(`Saved to ${q(c.name)}.`,{label:"Open",act:()=>ke(`boards/${encodeURIComponent(
c.id)}`)}),a&&X("The tile can be taken back.",{label:"Undo",act:()=>{rJ(c,a)}})}async function rJ(e,t){await om(e.id,e.version,
t.name,t.content).then(()=>X("The tile is taken back."),n=>X(J(n).message))}var iJ=me([]);function lF(){return r(ot,{icon:"save",menuLabel:"Save",items:[...sJ(),...iJ.value],placing:{align:"end"},children:"Save"})}
function sJ(){let{dataset:e,where:t}=Be.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>rs(
o=>r(aF,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>ke(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>Wf(e)}]}var cF="ng",mF="Ne";function pF(){let e=Qn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:cF,children:[r("sp\
an",{role:"status",class:mF,"data-phase":e.phase,children:[e.phase==="exact"&&r(ue,{name:"check",size:14}),e.phase==="er\
ror"&&r(ue,{name:"error",size:14}),lJ(e)]}),t&&r(_,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Qn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(_,{small:!0,kind:"outlined",onClick:Ko,children:"Run again"})]})}
function lJ(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return dF(
e);case"cancelled":return e.sampled===null?"cancelled":`cancelled; this is an ${dF(e)}`;case"error":return e.answer?"fai\
led; this is the answer before":"failed";case"exact":{let n=il(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`s\
ample of ${W(t.sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${V(t.rows_scanned)} rows`:`${o}, ${n}`}}}function dF({
answer:e,intervals:t,sampled:n}){let o=mT(e,t);return`estimate from ${W(n??0)} of actors${o===null?"":`, ±${gg(o)}`}`}var fF="Re",hF="Ae",gF="pg",yF="De",bF="dg";var vF=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function xF({runs:e}){F(()=>{Fe.value.value||
At()},[]);let t=Fe.value.value?.map(({name:o})=>o)??[Gt.value],n=xe.value.timezone??"UTC";return r("header",{class:fF,"a\
ria-label":"The question",children:[r("div",{class:hF,children:[r(mn,{title:"Dataset",icon:"data",values:t,value:Gt.value,
onChange:o=>{Ci(o)},class:gF}),e&&r(Z_,{}),r(mn,{title:"Time zone",icon:"globe",values:Gf(),value:n,onChange:o=>te("time\
zone",o),kind:"quiet",free:!0}),e&&r(nF,{}),e&&r(cJ,{})]}),r("div",{class:yF,children:e&&r(pF,{})}),r("div",{class:bF,children:[
r(_,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!pl.value,onClick:xi}),r(_,{icon:"redo",label:"Redo",keys:"Ctrl+Shi\
ft+Z",disabled:!fl.value,onClick:hl}),r(ot,{icon:"share",menuLabel:"Share",items:tT(),placing:{align:"end"},children:"Sh\
are"}),r(lF,{})]})]})}function cJ(){let e=xe.value.sample,t=e===void 0||e===1?void 0:e,n=vF.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(ot,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:vF.map(([o,i])=>({label:o,checked:i===t,act:()=>te("sample",i)})),children:n})}var wF="lg",kF="la",CF="xg",SF="sg",TF="cg",MF="gg",PF="xa";var _F=new Map;function DF(){let e=Zt.find(({name:t})=>t===fk.value)??Zt[0];return e?r(dJ,{view:e}):null}function dJ({view:e}){
let t=xe.value,n=pJ(Qn.result.value,t),o=oa(Lg.value).chart??e.chartOf(t);F(()=>{globalThis.document.title=`${e.label} ·\
 ${t.dataset} · Sluice`},[e,t.dataset]),mr([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Bx(
"facets")}]),mr([{keys:"/",label:`Sentence: ${Ib}`,group:"View",act:zb}]);let i=a=>{_F.set(`${e.name} ${o}`,oa(Lg.value).
settings),fe({as:vy({chart:a,settings:_F.get(`${e.name} ${a}`)??new Map}),document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(O,{children:[r(xF,{runs:e.runs??!0}),r(nd,{busy:s,done:n.done}),r("div",{class:wF,
children:[r("main",{class:kF,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(f3,{}),r("div",{class:CF,children:[r("div",{class:SF,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:TF,
children:[e.charts.length>1&&r(_t,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(_,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:Fx("facets"),onClick:()=>Bx(
"facets")}),r(_,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:Fx("json"),onClick:()=>Bx("json")})]})]}),
n.error&&!fJ(n.error)&&r(Vb,{class:MF,error:n.error}),r("div",{class:PF,"data-former":n.former,children:r(Dl,{view:e,document:t,
result:n,drawn:Be.value})})]}),r(hJ,{})]})]})}function pJ(e,t){return e.of===null||$F(e.of)===$F(t)?e:{...e,answer:null,
of:null,former:!1}}function $F(e){let t=e.aggregate?.over;return`${fi(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function Fx(e){return vi.value.some(t=>t.kind===e)}function Bx(e){let t=vi.value.filter(n=>n.kind===Fr);fe({open:Fx(
e)?vi.value.filter(n=>n.kind!==e):[...t,{kind:e}]})}function fJ(e){return["from","to"].some(t=>hi(e,t)!==null)}function hJ(){
return r(O,{children:vi.value.map((e,t)=>{let n=eF.get(e.kind);return n?r(n,{layer:e,onClose:ed},t):null})})}function EF(){return el.value?.tokens&&el.value.name===void 0?r(S8,{}):r(O,{children:[r(u3,{children:r(gJ,{})}),r(h8,{})]})}
function gJ(){let e=Qi.value;switch(e.kind){case"home":return r(g8,{});case"view":return r(DF,{});case"page":{let t=Li.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(y8,{})}case"actor":return r(jk,{dataset:e.dataset,actor:e.actor});case"\
link":return r($8,{id:e.id})}}H8();X0();s1();await Ik();QS();JT();P0(r(EF,{}),document.body);
