var rz=Object.defineProperty;var Nh=(e,t)=>{for(var n in t)rz(e,n,{get:t[n],enumerable:!0})};var Ke,m0,Ih,Vi,Bh,Tm,d0,Cm,p0,Hh,Fh,f0,Lu=Symbol.for("pv"),Mm={},Pm=[],iz=/^m(i|n|o|s|text|space)$/,qh=Array.isArray,Vh=Pm.
slice,Bs=Object.assign;function Ns(e){e&&e.parentNode&&e.remove()}function h0(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Vh.call(arguments,2):n),Ru(e,
a,o,i,null)}function Ru(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Lu,__v:i||
++m0,__i:-1,__u:0};return!i&&Ke.vnode&&Ke.vnode(s),s}function O(e){return e.children}function Ga(e,t){this.props=e,this.context=t,this.__g=0}function Wi(e,t){if(t==null)return e.
__&&Wi(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Wi(e)}function sz(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=Bs({constructor:Lu},n)).__v=n.__v+1,
Ke.vnode&&Ke.vnode(t),Wh(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Wi(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,w0(i,t,s),n.__=n.__e=null,t.__e!=o&&g0(t))}function g0(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),g0(e)}function zh(e){(8&e.__g||(e.__g|=8,Vi.push(e),Tm++))&&Bh==Ke.debounceRendering||
((Bh=Ke.debounceRendering)||queueMicrotask)(y0)}function y0(){try{for(var e,t=1;Vi.length;)Vi.length>t&&Vi.sort(d0),e=Vi.
shift(),t=Vi.length,8&e.__g&&sz(e)}finally{(Tm=Vi.length)&&(Bh||queueMicrotask)(y0)}}function b0(e,t,n,o,i,s,a,l,u,c,m){
var d,p,f,h,y,b,k=o.__k||Pm,v=t.length;for(u=az(n,t,k,u,v),d=0;d<v;d++)(f=n.__k[d])!=null&&(p=~f.__i&&k[f.__i]||Mm,f.__i=
d,b=Wh(e,f,p,i,s,a,l,u,c,m),h=f.__e,(p.ref!=f.ref||8&p.__u)&&(p.ref&&Uh(p.ref,null,f,p),f.ref&&m.push(f.ref,f.__c||h,f)),
y=y||h,4&f.__u?(u=v0(f,u,e,!p.__v),p.__e&&(p.__e=null)):typeof f.type=="function"&&b!==void 0?u=b:h&&(u=h.nextSibling),f.
__u&=-21);return n.__e=y,u}function az(e,t,n,o,i){var s,a,l,u,c,m,d,p,f,h=n.length,y=h,b=0,k=0,v=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=Ru(null,
a):qh(a)?a=v[s]=Ru(O,{children:a}):a.constructor===Lu&&a.__b?a=v[s]=Ru(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,u=s+b,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=lz(a,n,u,y))&&(y--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?b--:c==u+1?b++:c!=
u&&(c>u?b--:b++,k=1)):(~c||(i>h?b--:i<h&&b++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(k){for(m=[],d=[],s=0;s<
i;s++)if((a=v[s])&&16&a.__u){for(b=0,p=m.length;b<p;)m[f=b+p>>1]<a.__i?b=f+1:p=f;m[b]=a.__i,d[s]=b+1}for(b=m.length;s--;)
d[s]&&(d[s]==b?b--:v[s].__u|=4)}if(y)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Wi(l)),Kh(l,l));return o}function v0(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=v0(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Wi(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function lz(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function c0(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function km(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||c0(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||c0(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Fh[t]||(Fh[t]=
uz(t)),(e.__a||(e.__a={}))[t]=Hh,s=t!=(t=t.replace(p0,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function uz(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Cm]==null)t[Cm]=Hh++;else if(t[Cm]<this.__a[e])return;return n(Ke.event?Ke.event(t):t)}}}function Wh(e,t,n,o,i,s,a,l,u,c){
var m,d,p,f,h,y,b,k,v,w,T,D,_,R,B,Q,A,N,K=t.type;if(t.constructor!==Lu)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&
(t.__u|=u,d=s=[],m.nodeType==8?l=Sm(m,s):s.push(m),l=s[0]||l),(m=Ke.__b)&&m(t);e:if(typeof K=="function"){p=a.length;try{
if(k=t.props,v=(m=K.prototype)&&m.render,w=(m=K.contextType)&&o[m.__c],T=m?w?w.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.
__g&&(f.__g|=1)):(v?t.__c=f=new K(k,T):(t.__c=f=new Ga(k,T),f.constructor=K,f.render=mz),w&&w.sub(f),f.state||(f.state={}),
f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),K.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Bs({},
f.__s)),Bs(f.__s,K.getDerivedStateFromProps(k,f.__s)))),h=f.props,y=f.state,f.__v=t,n.__c){if(k!==h&&v&&!K.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(k,T),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(k,f.__s,T)===!1){t.__v!=n.__v&&(f.props=k,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(W){W&&(W.__=t)}),Pm.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Wi(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(k,f.__s,T),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,y,b)})}else v&&!K.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=T,f.props=k,f.__P=e,f.__g&=-5,D=Ke.__r,_=v?25:0;do f.__g&=-9,D&&D(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++_<25);v&&(Pm.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Bs({},o,f.getChildContext())),
v&&n.__c&&f.getSnapshotBeforeUpdate&&(b=f.getSnapshotBeforeUpdate(h,y)),R=m&&m.type===O&&m.key==null?m.props.children:m,
k.__P&&(m=l,i=(e=k.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(W){W&&Kh(W,W)}),n.__k=null),
l=n.__k?Wi(n,0):null),l=b0(e,qh(R)?R:[R],t,n,o,i,s,a,l,u,c),k.__P&&(t.__e=null,l=m),t.__u&=-161,d&&d.some(Ns),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(W){if(a.length=p,t.__v=null,u||s)if(W&&W.then){if(t.__u|=128|u,s){for(~(A=s.indexOf(
l||void 0))||(A=s.length);(N=s[A-1])&&N.nodeType==8;)A--;for(;A<s.length;A++)if(N=s[A])if(s[A]=null,B){if(N==Q)break}else{
if(N.nodeType!=8)break;N.data.startsWith("$s")&&(Q=Sm(B=N))}}if(!B){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
B=l}(m=Sm(B=t.__c.__z||(t.__c.__z=B)))?(t.__e=B,l=m):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ns);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),W&&W.then||x0(t),Ke.__e(W,t,n)}}else l=t.__e=cz(n.__e,t,n,o,i,s,a,u,c,e);return(m=Ke.diffed)&&m(t),l}function Sm(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function x0(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(x0))}function w0(e,t,n){for(var o=0;o<n.length;)Uh(n[o++],n[o++],n[o++]);Ke.__c&&Ke.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Ke.__e(s,i.__v)}})}function cz(e,t,n,o,i,s,a,l,u,c){var m,d,p,f,
h,y,b,k,v=n.props||Mm,w=t.props,T=t.type;if(T=="svg"?i="http://www.w3.org/2000/svg":T=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if((h=s[m])&&(T?h.localName==T:h.nodeType==
3)){e=h,s[m]=null;break}}if(!e){if(k=c.ownerDocument||document,!T)return k.createTextNode(w);e=k.createElementNS(i,T,w.is?
w:c),l&&(Ke.__m&&Ke.__m(t,s),l=!1),s=null}if(T){if(c=T=="template"&&e.content||e,s=T=="textarea"&&w.defaultValue!=null?null:
s&&Vh.call(c.childNodes),!l&&s)for(v={},m=0;m<e.attributes.length;m++)v[(h=e.attributes[m]).name]=h.value;for(m in v)h=v[m],
m=="dangerouslySetInnerHTML"?p=h:m=="children"||m in w||m=="value"&&"defaultValue"in w||m=="checked"&&"defaultChecked"in
w||km(e,m,null,h,i);for(m in w)h=w[m],m=="children"?f=h:m=="dangerouslySetInnerHTML"?d=h:m=="value"?y=h:m=="checked"?b=h:
l&&typeof h!="function"||v[m]===h||km(e,m,h,v[m],i);d?(l||p&&(d.__html==p.__html||d.__html==e.innerHTML)||(e.innerHTML=d.
__html),t.__k=[]):(p&&(e.textContent=""),(T=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&iz.test(T))&&(i="\
http://www.w3.org/1999/xhtml"),b0(c,qh(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Wi(n,0),l,u),s&&s.some(Ns)),l&&T!="textarea"||
(m="value",T=="progress"&&y==null?e.removeAttribute(m):y==null||y===e[m]&&(T!="progress"||y)||km(e,m,y,v[m],i),m="checke\
d",b!=null&&b!=e[m]&&km(e,m,b,v[m],i))}else v===w||l&&e.data==w||(e.data=w);return e}function Uh(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Ke.__e(i,n)}}function Kh(e,t,n){var o,i,s,a;if(Ke.unmount&&Ke.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Uh(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Ke.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&Kh(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=Sm(o,s=[]))&&(o==
e.__e&&s.some(Ns),Ns(i),Ns(o)),n||Ns(e.__e),e.__e=e.__c=e.__=null}function mz(e,t,n){return this.constructor(e,n)}function k0(e,t){
var n,o,i,s;Ke.__&&Ke.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ru(O,{children:[e]}),
i=[],s=[],Wh(t,t.__k,o||Mm,Mm,t.namespaceURI,o?null:t.firstChild?Vh.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
w0(i,t.__k,s),t.__k.props.children=null}function Ui(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,zh(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+f0++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Ke={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw Tm=0,e}},m0=0,Ih=function(e){return e!=null&&e.constructor===Lu},Ga.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Bs({},this.state)),typeof e=="function"&&(e=e(Bs({},n),this.props)),e&&(Bs(
n,e),this.__v&&(t&&this.__k.push(t),zh(this)))},Ga.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),zh(this))},Ga.prototype.render=O,Vi=[],Tm=0,d0=function(e,t){return e.__v.__b-t.__v.__b},Cm=Symbol(),p0=/(PointerCapture)$|Capture$/i,
Hh=0,Fh={},f0=0;var Ki,Bt,jh,C0,Gh=Object.is,Bu=0,A0=[],Jh=[],Vt=Ke,S0=Vt.__b,T0=Vt.__r,M0=Vt.diffed,P0=Vt.__c,_0=Vt.unmount,$0=Vt.__;function Ja(e,t){
Vt.__h&&Vt.__h(Bt,e,Bu||t),Bu=0;var n=Bt.__H||(Bt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function C(e){
return Bu=1,Fu(O0,e)}function Fu(e,t,n){var o=Ja(Ki++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):O0(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);Gh(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Bt,!Bt.__f)){Bt.__f=!0;var i=Bt.shouldComponentUpdate;
Bt.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,m=this.props!=s;if(u.__.some(function(p){
p.__N&&(c=!0,Gh(p.__[0],p.__N[0])||(m=!0))}),i){var d=i.call(this,s,a,l);return c?d||m:d}return!c||m}}return o.__}function F(e,t){
var n=Ja(Ki++,3);!Vt.__s&&Yh(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Bt.__H.__h.push(n))}function it(e,t){var n=Ja(Ki++,4);!Vt.
__s&&Yh(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Bt.__h.push(n))}function I(e){return Bu=5,Y(function(){return{current:e}},[])}function Y(e,t){var n=Ja(Ki++,7);return Yh(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function _m(e,t){return Bu=8,Y(function(){return e},
t)}function ji(e){var t=Bt.context[e.__c],n=Ja(Ki++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Bt)),t.props.value):e.
__}function wt(){var e=Ja(Ki++,11);if(!e.__){for(var t=Bt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function dz(){var e;do{for(;e=Jh.shift();)try{Nu(e)}catch(n){Vt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
A0.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Nu),t.__h.some(Zh),t.__h=[]}catch(n){t.__h=[],Vt.__e(n,e.__v)}}}while(Jh.
length)}Vt.__b=function(e){Bt=null,S0&&S0(e)},Vt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),$0&&$0(e,t)},Vt.
__r=function(e){T0&&T0(e),Ki=0;var t=(Bt=e.__c).__H;t&&(jh==Bt?Bt.__h=[]:(t.__h.some(Nu),t.__h.some(Zh),Ki=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),jh=Bt},Vt.diffed=function(e){M0&&M0(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&E0(A0.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),jh=Bt=null},Vt.__c=function(e,t){t.some(
function(n){try{n.__h.some(Nu),n.__h=n.__h.filter(function(o){return!o.__||Zh(o)})}catch(o){n.__h=[function(){throw o}]}}),
P0&&P0(e,t)},Vt.unmount=function(e){_0&&_0(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,E0(Jh.push(i))}else Nu(i)}catch(s){t=s}}),o.
__H=void 0,t&&Vt.__e(t,o.__v))};var D0=typeof requestAnimationFrame=="function";function pz(e){var t,n=function(){clearTimeout(
o),D0&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);D0&&(t=requestAnimationFrame(n))}function E0(e){e!=1&&C0==
Vt.requestAnimationFrame||((C0=Vt.requestAnimationFrame)||pz)(dz)}function Nu(e){var t=Bt,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Bt=t}function Zh(e){var t=Bt;e.__c=e.__(),Bt=t}function Yh(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Gh(n,e[o])})}function O0(e,t){return typeof t=="function"?t(e):t}var fz=Symbol.for("preact-signals");function Am(){if(mi>1)mi--;else{var e,t=!1;for((function(){var i=Dm;for(Dm=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();Iu!==void 0;){var n=Iu;for(Iu=
void 0,$m++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&L0(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if($m=0,mi--,
t)throw e}}function Xh(e){if(mi>0)return e();Qh=++hz,mi++;try{return e()}finally{Am()}}var zu,Et=void 0;function Hu(e){var t=Et,
n=zu;Et=void 0,zu=void 0;try{return e()}finally{Et=t,zu=n}}var Iu=void 0,mi=0,$m=0,hz=0,Qh=0,Dm=void 0,Em=0;function R0(e){
if(Et!==void 0){var t=e.n;if(t===void 0||t.t!==Et)return t={i:0,S:e,p:Et.s,n:void 0,t:Et,e:void 0,x:void 0,r:t},Et.s!==void 0&&
(Et.s.n=t),Et.s=t,e.n=t,32&Et.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Et.s,t.n=void 0,Et.s.n=t,Et.s=t),t}}function un(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}un.prototype.brand=fz;un.prototype.h=function(){return!0};un.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Hu(function(){var o;(o=t.W)==null||o.call(t)}))};
un.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Hu(function(){var i;(i=t.Z)==null||i.call(t)}))}};un.prototype.subscribe=
function(e){var t=this;return En(function(){var n=t.value;Hu(function(){return e(n)})},{name:"sub"})};un.prototype.valueOf=
function(){return this.value};un.prototype.toString=function(){return this.value+""};un.prototype.toJSON=function(){return this.
value};un.prototype.peek=function(){var e=this;return Hu(function(){return e.value})};Object.defineProperty(un.prototype,
"value",{get:function(){var e=R0(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if($m>100)
throw new Error("Cycle detected");(function(n){mi!==0&&$m===0&&n.l!==Qh&&(n.l=Qh,Dm={S:n,v:n.v,i:n.i,o:Dm})})(this),this.
v=e,this.i++,Em++,mi++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Am()}}}});function me(e,t){return new un(e,
t)}function L0(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function N0(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function B0(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Fs(e,t){un.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Em-1,this.
f=4}Fs.prototype=new un;Fs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Em))return!0;if(this.g=Em,this.f|=1,this.i>0&&!L0(this))return this.f&=-2,!0;var e=Et;try{N0(this),Et=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Et=e,B0(
this),this.f&=-2,!0};Fs.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
un.prototype.S.call(this,e)};Fs.prototype.U=function(e){if(this.t!==void 0&&(un.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Fs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Fs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=R0(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function wn(e,t){
return new Fs(e,t)}function F0(e){var t=e.j;if(e.j=void 0,typeof t=="function"){mi++;var n=Et;Et=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,eg(e),o}finally{Et=n,Am()}}}function eg(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
F0(e)}function gz(e){if(Et!==this)throw new Error("Out-of-order effect");B0(this),Et=e,this.f&=-2;try{8&this.f&&eg(this)}finally{
Am()}}function Za(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,zu&&zu.push(this)}
Za.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Za.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,F0(this),
N0(this),mi++;var e=Et;return Et=this,gz.bind(this,e)};Za.prototype.N=function(){2&this.f||(this.f|=2,this.u=Iu,Iu=this)};
Za.prototype.d=function(){this.f|=8,1&this.f||eg(this)};Za.prototype.dispose=function(){this.d()};function En(e,t){var n=new Za(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var z0,Rm,Om,yz=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var I0=[];En(function(){z0=this.N})();function Ya(e,t){Ke[e]=t.bind(null,Ke[e]||function(){})}function qu(e){if(Om){var t=Om;
Om=void 0,t()}Om=e&&e.S()}function H0(e){var t=this,n=e.data,o=vz(n);o.name="ReactiveDom",o.value=n;var i=Y(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=wn(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=wn(
function(){return!Array.isArray(c.value)&&!Ih(c.value)}),d=En(function(){if(this.N=q0,m.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),p=t.__$u.d;return t.__$u.d=function(){d(),p.call(this)},[m,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}H0.displayName="ReactiveTextNode";Object.defineProperties(un.prototype,{constructor:{
configurable:!0,value:h0(O,null).constructor},type:{configurable:!0,value:H0},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ya("__b",function(e,t){if(qu(),Rm=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof un&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Ya("__r",function(e,t){if(e(t),t.type!==O){qu();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return En(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;yz&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Rm=
o,qu(n)}});Ya("__e",function(e,t,n,o){qu(),Rm=void 0,e(t,n,o)});Ya("diffed",function(e,t){qu(),Rm=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],m=o[u];c===void 0?(c=bz(n,u,m,i),s[u]=c):c.o(m,i)}}}e(t)});function bz(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=me(n);return{o:function(a,l){s.value=a,o=l},d:En(function(){this.N=q0;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Ya("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var m=c.
__$u;m&&(c.__$u=void 0,m.d())}}e(t)});Ya("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Ga.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function vz(e,t){return Y(function(){return me(e,t)},[])}var xz=function(e){queueMicrotask(function(){queueMicrotask(e)})};function wz(){Xh(function(){for(var e;e=I0.shift();)z0.call(e)})}function q0(){I0.push(this)===1&&(Ke.requestAnimationFrame||
xz)(wz)}var tg=new URL("../../",import.meta.url);function Wt(e){return new URL(e,tg).href}function V0(e){return e.startsWith(tg.
pathname)?e.slice(tg.pathname.length):e.replace(/^\//,"")}var kz=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,Cz=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function Qa(e){
return JSON.parse(Cz.test(e)?e.replace(kz,Sz):e)}function Sz(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var st=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function di(){return new st(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function pi(e,t=0){let n=ng(e)&&ng(
e.error)?e.error:null;if(!n)return new st({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new st({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:Tz(n.span),status:t})}
function Tz(e){if(!ng(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function ng(e){return e!==null&&typeof e=="object"}function Gi(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var W0=me(0),U0=W0;async function oe(e,t={}){let n=await Xa(e,t);if(n.status!==204)return await K0(n)}async function Xa(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await Mz(
Wt(e),n);if(o.status===401&&W0.value++,!o.ok)throw pi(await K0(o).catch(()=>null),o.status);return o}async function Mz(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:di()}}async function K0(e){let t=await e.text();try{return Qa(
t)}catch{throw new st({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function An(e){
return e instanceof DOMException&&e.name==="AbortError"}function G(e){return e instanceof st?e:new st({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var j0=me(null),el=j0;function G0(){En(()=>{U0.value>=0&&oe("v1/me").then(e=>{j0.value=e},()=>{})})}async function J0(e){
await oe("v1/login",{body:{token:e}})}async function Z0(){await oe("v1/logout",{method:"POST"})}var Lm=me({value:null,error:null}),og=new Map,ze=Lm;async function At(){try{let e=await oe("v1/datasets");Lm.value={value:e.
datasets,error:null}}catch(e){Lm.value={value:Lm.value.value,error:G(e)}}}function Ee(e){let t=og.get(e);return t||(t=me(
{value:null,error:null}),og.set(e,t),ro(e)),t}async function ro(e){let t=og.get(e);if(!(!t||e===""))try{t.value={value:await oe(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:G(n)}}}async function Y0(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await oe(
s,{signal:o})).values}async function Nm(e,t,n){return oe(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var Pz=new Set(["estimate","running","exact","error","cancelled","live"]);function Bm(e){let t;try{t=Qa(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!Pz.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?pi(n):null,body:n}}function Fm(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var Q0=!0;async function X0(e,t,n){try{if(Q0&&await _z(e,t,n))return;await $z(e,t,n)}catch(o){if(!An(o))throw o}}async function _z(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Xa("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await Dz(s,a=>{let l=Bm(a);l&&t(l)}),!0}catch(o){if(!(o instanceof st)||o.status!==404&&o.status!==
405)throw o;return Q0=!1,!1}}async function $z(e,t,n){if(!("run"in e))throw new st({code:"not_supported",message:"This s\
erver has no live events"});let o=await Xa("v1/query",{body:e.run,signal:n}),i=Qa(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function Dz(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var ag=250,Ez=8e3,lr=me("idle"),ur=new Map,rg=null,Az=1,Vu=ag,ig,tl=lr;function zm(e,t,n=[]){let o=Az++,i=n.filter(s=>ur.
has(s));ur.set(o,{message:e,take:t,abort:null}),lr.value==="open"&&lg({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
tw(s);return lr.value==="http"&&nw(o),lr.value==="idle"&&ug(),o}function Wu(e){ur.has(e)&&(lr.value==="open"&&lg({id:e,cancel:!0}),
tw(e))}function ew(){lr.value==="away"&&(clearTimeout(ig),ug())}function tw(e){ur.get(e)?.abort?.abort(),ur.delete(e)}function lg(e){
rg?.send(JSON.stringify(e))}function ug(){lr.value=lr.value==="away"?"away":"connecting";let e=new URL(Wt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,rg=t,Vu=ag,lr.value="open";
for(let[o,i]of ur)lg({id:o,...i.message})},t.onmessage=o=>Rz(String(o.data)),t.onclose=()=>{rg=null,n?cg():Oz()}}async function Oz(){
if(!await fetch(Wt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return cg();Vu=ag,lr.value="http";for(let t of ur.
keys())nw(t)}function cg(){lr.value="away",clearTimeout(ig),ig=setTimeout(ug,Vu*(.75+Math.random()/2)),Vu=Math.min(Vu*2,
Ez)}function Rz(e){let t=Bm(e);t&&sg(t)}function sg(e){let t=ur.get(e.id);t&&(Fm(e)&&ur.delete(e.id),t.take(e))}function nw(e){
let t=ur.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!ur.has(e))return;if(t.abort=null,o instanceof
st&&o.code===di().code)return cg();let i=o instanceof st?o:new st({code:"unexpected",message:String(o)});sg({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};X0(t.message,o=>sg({...o,id:e}),t.abort.
signal).catch(n)}var nl=/([^.[\]]+)|\[(\d+)\]/gy;function Uu(e){let t=[];for(nl.lastIndex=0;nl.lastIndex<e.length;){e[nl.lastIndex]==="."&&
nl.lastIndex++;let n=nl.lastIndex,o=nl.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function ow(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Ku(e){return typeof e=="\
string"?Uu(e):e}function Ut(e,t){let n=e;for(let o of Ku(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function _e(e,t,n){return mg(e,Ku(t),n)}function mg(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=mg(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=mg(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function dg(e,t){let n=Ut(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function Im(e,t,n,o){let i=dg(e,Ku(t));return i.
splice(n,0,o),_e(e,t,i)}function ju(e,t,n){let o=dg(e,Ku(t));return o.splice(n,1),_e(e,t,o.length>0?o:void 0)}function rw(e,t,n,o){
let i=dg(e,Ku(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
_e(e,t,i)}function Ht(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Ht(e[o],t[o]))}var pg=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Hm=["explore","funnel",
"retention","paths","sessions","difference","live"],Fr="selection";function fi(e){return pg.find(t=>e[t]!==void 0&&e[t]!==
null)??"aggregate"}function ie(e){return e==null?[]:(Array.isArray(e)?e:[e]).map(n=>typeof n=="string"?n:JSON.stringify(
n))}function sw(e,t){if(e===null)return t;if("rows"in t.answer&&"rows"in e){let n=ie(t.answer.query?.aggregate?.by).length;return iw(
e.rows,t,"rows",o=>JSON.stringify(o.slice(0,n)))}return"groups"in t.answer&&"groups"in e&&t.answer.groups&&e.groups?iw(e.
groups,t,"groups",n=>JSON.stringify("other"in n?null:[n.value])):t}function iw(e,t,n,o){let i=new Map(e.map((c,m)=>[o(c),
m])),s=t.answer[n],a=t.intervals?.[n],l=s.map((c,m)=>({i:m,place:i.get(o(c))??e.length+m})).sort((c,m)=>c.place-m.place),
u=c=>l.map(({i:m})=>c[m]);return{answer:{...t.answer,[n]:u(s)},intervals:Array.isArray(a)?{...t.intervals,[n]:u(a)}:t.intervals}}var fg={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,sampled:null,elapsed:null,error:null},
Lz=100,zs=class{present=me(fg);result=this.present;id=0;painted=0;pending=null;latest=null;timer;run(t,n={}){let o=this.
present.value;this.present.value={...o,phase:"running",document:t,former:o.answer!==null&&!Ht(o.of,t),done:0,elapsed:null,
error:null},this.drop();let i=this.id;this.id=zm({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{
phase:t}=this.present.value;t!=="running"&&t!=="estimate"||(Wu(this.id),this.drop(),this.present.value={...this.present.
value,phase:"cancelled"})}close(){Wu(this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=
null,this.latest=null}take(t,n){if(Fm(n)){this.drop(),this.paint(t,n);return}n.answer&&(this.pending=n),this.latest=n;let o=this.
painted+Lz-performance.now();this.timer??=setTimeout(()=>{let{pending:i,latest:s}=this;this.drop(),i&&this.paint(t,i),s&&
s!==i&&this.paint(t,s)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:Math.
max(o.done,n.done),elapsed:n.elapsed,error:n.error};if(n.answer&&n.state==="exact"){this.present.value={...i,phase:"exac\
t",answer:n.answer,of:t,intervals:null,sampled:null,former:!1};return}if(n.answer&&n.state==="estimate"){let a=sw(o.phase===
"estimate"?o.answer:null,{answer:n.answer,intervals:n.intervals??{}});this.present.value={...i,...a,phase:"estimate",of:t,
sampled:n.done,former:!1};return}let s=n.state==="running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={
...i,phase:s==="live"?"running":s}}};function at(e){let t=Y(()=>new zs,[]),n=e===null?"":JSON.stringify(e);return F(()=>{
e?t.run(e):t.cancel()},[n]),F(()=>()=>t.close(),[]),t.result.value}function hi(e,t){let n=typeof t=="string"?t:ow(t);return!e||
e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.where.slice(n.length))?e:null}var Nz=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function ol(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function rl(e,t){return e<0?"−"+t:t}function Ye(e){return typeof e=="number"?e:typeof e=="string"&&/^-?\d{16,20}$/.test(
e)?Number(e):null}function z(e){if(typeof e=="string")return e.startsWith("-")?"−"+ol(e.slice(1)):ol(e);let t=Math.abs(
e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(
t).split(".");return rl(e,ol(n)+(o===void 0?"":`.${o}`))}function V(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";
if(t<9999.5)return rl(e,Bz(t));if(t>=9995e11)return rl(e,t.toExponential(2).replace("e+"," e"));let[n,o]=Nz.find(([i])=>Number(
(t/i).toPrecision(3))>=1);return rl(e,Number(t/n).toPrecision(3)+" "+o)}function Bz(e){return Number.isInteger(e)?ol(String(
e)):e>=1e3?ol(e.toFixed(0)):e!==0&&e<.001?e.toExponential(1):String(Number(e.toPrecision(3)))}function U(e){if(!Number.isFinite(
e))return"–";let t=Math.abs(e)*100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return rl(e,
"> 99.9 %");let n=t>=99.95||t===0?t.toFixed(0):t.toFixed(1);return rl(e,`${ol(n.split(".")[0])}${n.includes(".")?`.${n.
split(".")[1]}`:""} %`)}function On(e){let t=U(e);return e>0?`+${t}`:t}function Fz(e){return Number.isFinite(e)?Math.max(
2,Math.min(15,Math.floor(-Math.log10(Math.max(e,1e-15)))+1)):2}function zz(e,t,n=V){let o=n(Number(e.toPrecision(t)));return t<
3?o.replace(/\d+\.\d+/,i=>Number(i).toPrecision(t)):o}function hg(e){let t=Math.max(e,.001);return t<.0995?U(t):U(t).replace(
/\.\d/,"")}function aw(e,t,n,o=V){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${o(e)}`;let i=(n-t)/2/Math.
abs(e);return`~ ${zz(e,Fz(i),o)} ±${hg(i)}`}function lw(e,t,n){if(!Number.isFinite(t)||!Number.isFinite(n))return`~ ${U(
e)}`;let o=(n-t)*50,i=o<1?1:0;return`~ ${i===1?U(e):U(e).replace(/\.\d/,"")} ±${o.toFixed(i)}`}function Rn(e){let t=[
"B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(
n.toPrecision(3))} ${t[o]}`}function Le(e,t,n=`${t}s`){return`${V(e)} ${e===1?t:n}`}var gg=[[86400,"d"],[3600,"h"],[60,"min"]];function Ne(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Ne(-e)}`;
if(e<59.95)return Iz(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=gg.findIndex(
([c])=>t>=c),[o,i]=gg[n],s=Math.floor(t/o),[a,l]=gg[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function Iz(e){return e===0?`0${" "}s`:e<999e-6?`${yg(e*1e6)}${" "}µs`:e<.9995?
`${yg(e*1e3)}${" "}ms`:`${yg(e)}${" "}s`}function yg(e){return String(Number(e.toPrecision(e>=100?3:2)))}function il(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Ne(e/1e3)}var jn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},zn={text:jn.other,kind:"other"},Hz=new Set(Object.
values(jn)),qz=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function Vz(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function q(e){return e.toWellFormed().replace(qz,Vz).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function te(e){
if(e==null)return{text:jn.null,kind:"null"};if(e==="")return{text:jn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>te(n).text).join(", "),kind:"value"};let t=q(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:Hz.has(t)?`"${t}"`:t,kind:"value"}}var Wz=new Intl.Segmenter("en",{granularity:"grapheme"});function uw(e){return Array.
from(Wz.segment(e),t=>t.segment)}function Gu(e,t){if(e.length<=t)return e;let n=uw(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function sl(e,t){if(e.length<=t)return e;let n=uw(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var Uz={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},cw=new Map;function mw(e,t){let n=`${t} ${e}`,o=cw.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...Uz[t],timeZone:e,hourCycle:"h23"}),cw.set(n,o)),o}function bg(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function j(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):bg(t)?mw(t,n).format(o):`${mw("UTC",n).format(o)} UTC`}function Ji(e,t=Date.now()){return e==="UTC"||!bg(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function Is(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:bg(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function kn(e,t,n){return t>=300*86400?j(e,n,"year"):t>=28*86400?j(e,n,"month"):t>=.9*86400?
j(e,n,"day"):t>=60?j(e,n,"minute"):j(e,n,"second")}function we(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var Kz=Symbol.for("pv"),jz=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Kz,__v:--jz,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Ke.vnode&&Ke.vnode(c),c}var Gz={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:Gz[e]})})}function qm(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let y=t.right+s+a<=u-8;pw(
e,y?t.right+s:t.left-s-a,dw(t.top,l,c));return}let m=c-8-t.bottom-s,d=t.top-s-8,p=o==="bottom"?l<=m||m>=d:!(l<=d||d>=m),
f=Math.max(p?m:d,64),h=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),pw(
e,dw(h,a,u),p?t.bottom+s:t.top-s-Math.min(l,f))}function dw(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function pw(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var fw="sa";var xg=me(null),vg,Yz=500;function hw(e,t,n){clearTimeout(vg),vg=setTimeout(()=>{e.isConnected&&(xg.value={anchor:e,text:t})},
n)}function gi(){clearTimeout(vg),xg.value=null}function qo(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&hw(
t.currentTarget,e,Yz)},onPointerLeave:gi,onPointerDown:gi,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
hw(n,e,0)},onBlur:gi}:{}}function gw(){let e=I(null),t=xg.value;return it(()=>{!e.current||!t||(e.current.showPopover(),
qm(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:fw,children:t.text}):null}var wg={};Nh(wg,{button:()=>kg,danger:()=>e5,default:()=>n5,iconOnly:()=>Cg,outlined:()=>Qz,primary:()=>Xz,quiet:()=>t5,
small:()=>Sg});var kg="o",Qz="ca",Xz="P",e5="ga",Cg="Te",t5="_e",Sg="qe",n5={button:kg,outlined:Qz,primary:Xz,danger:e5,
iconOnly:Cg,quiet:t5,small:Sg};function P(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=qo(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:we(kg,a!=="plain"&&
wg[a],u&&Cg,l&&Sg,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ue,{name:n}),t,o&&r(ue,{name:o,size:12})]})}var Tg={};Nh(Tg,{default:()=>a5,empty:()=>i5,null:()=>r5,other:()=>s5,value:()=>o5});var o5="ha",r5="fa",i5="ua",s5="ma",
a5={value:o5,null:r5,empty:i5,other:s5};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??te(e),s=o?sl(i.text,n):Gu(i.text,n);return r("bdi",{class:Tg[i.
kind],title:s===i.text?void 0:Gu(i.text,2e3),children:s})}function Vm(e,t){let n=new Map(t.map((s,a)=>[s,a])),o=-1;return e.map((s,a)=>(o=n.get(s.key)??o,{column:s,place:o,i:a})).
sort((s,a)=>s.place-a.place||s.i-a.i).map(({column:s})=>s)}function yw(e,t,n){let[o,i]=[e.indexOf(t),e.indexOf(n)];if(o<
0||i<0||o===i)return e;let s=e.filter(a=>a!==t);return[...s.slice(0,i),t,...s.slice(i)]}var l5=48,u5=16;function bw(e,t,n,o,i){
let s=e.key==="ArrowLeft"?-1:e.key==="ArrowRight"?1:0,a=t[n];if(s===0||a===void 0||e.altKey===e.shiftKey)return null;if(e.
shiftKey)return i.onWidth(a,Math.max(l5,Math.round(o())+s*u5)),n;let l=t[n+s];return l===void 0?n:(i.onMove(a,l),n+s)}function vw(e,t,n){
if(e.button!==0)return;let o=e.currentTarget,i=new AbortController,s=u=>{let c=document.elementFromPoint(u.clientX,u.clientY)?.
closest("[role=columnheader]")??null;return c&&c.parentElement===o.parentElement?c:null},a=u=>{for(let c of o.parentElement?.
children??[])c.toggleAttribute("data-drop",c===u&&c!==o)};addEventListener("pointermove",u=>{Math.abs(u.clientX-e.clientX)>
8&&a(s(u))},{signal:i.signal});let l=u=>{let c=Math.abs(u.clientX-e.clientX)>8?s(u):null;a(null),i.abort(),!(u.type!=="p\
ointerup"||!c||c===o||!c.dataset.key)&&(o.addEventListener("click",m=>{m.stopPropagation(),m.preventDefault()},{capture:!0,
once:!0}),n.onMove(t,c.dataset.key))};addEventListener("pointerup",l,{signal:i.signal}),addEventListener("pointercancel",
l,{signal:i.signal})}var xw=8;function c5(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-xw,o)),s=Math.min(o,Math.ceil((e+t)/n)+xw);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function Wm(e,t,n){let[o,i]=C({scroll:0,height:600});return F(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),c5(o.scroll,o.height,t,n)}function Um(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Km(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var ww="Fe",kw="va",Mg="z",Cw="Q",Sw="Ge",Tw="p",Mw="f",jm="wa",Pg="Je",_g="d",Pw="V",$g="ba",_w="W",$w="ya",Dw="ka";function Te(e){let{columns:t,rows:n,summary:o=[]}=e,i=I(null),s=wt(),a=Um(),l=Wm(i,a,n.length),[u,c]=C(null),[m,d]=C(new Map),
{layout:p}=e,f=p?new Map([...p.widths,...m]):m,h=t.map(({key:k,width:v})=>{let w=f.get(k);return w===void 0?v??"minmax(8\
0px, max-content)":`${w}px`}).join(" ")+" minmax(0, 1fr)",y=k=>{if(p&&u?.row===-1){let _=()=>i.current?.querySelector(`[\
id="${s}--1-${u.column}"]`)?.getBoundingClientRect().width??0,R=bw(k,t.map(({key:B})=>B),u.column,_,p);if(R!==null){k.preventDefault(),
c({row:-1,column:R});return}}let v=Km(k,u,n.length+o.length,t.length,e.onSort?-1:0);if(v){k.preventDefault(),c(v),d5(i.current,
v,a);return}let w=u?[...n,...o][u.row]:void 0,T=u?t[u.column]:void 0;if(u?.row===-1&&T&&(k.key==="Enter"||k.key===" ")){
k.preventDefault(),T.sortable!==!1&&e.onSort?.(Ew(T,e.sort??null));return}let D=i.current?.querySelector('[data-cursor="\
true"]');(k.key==="Enter"||k.key===".")&&w!==void 0&&T&&D&&k.target===i.current&&(k.preventDefault(),k.stopPropagation(),
(e.onMenu??e.onCell)?.(w,T,D))},b=(k,v,w)=>r(p5,{id:s,row:k,at:v,columns:t,cursor:u?.row===v?u.column:-1,onCursor:c,summary:w,
last:v===n.length+o.length-1,onMenu:e.onMenu,onCell:e.onCell},w?`summary ${v}`:v);return r("div",{ref:i,class:ww,role:"g\
rid","aria-label":e.label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+
o.length+1,"aria-colcount":t.length,onKeyDown:y,onFocus:k=>{k.target===i.current&&!u&&c({row:0,column:0})},children:r("d\
iv",{class:kw,role:"presentation",style:{gridTemplateColumns:h},children:[r("div",{role:"row","aria-rowindex":1,class:we(
Mg,Cw),children:t.map((k,v)=>r(f5,{id:`${s}--1-${v}`,column:k,cursor:u?.row===-1&&u.column===v,sort:e.sort??null,onSort:e.
onSort,layout:p,onWidth:w=>d(new Map(m).set(k.key,w)),onDropped:w=>{p&&(d(new Map),p.onWidth(k.key,w))}},k.key))}),l.before>
0&&r("div",{role:"presentation",class:$w,style:{height:`${l.before}px`}}),n.slice(l.first,l.end).map((k,v)=>b(k,l.first+
v,!1)),l.after>0&&r("div",{role:"presentation",class:Dw,style:{height:`${l.after}px`}}),o.map((k,v)=>b(k,n.length+v,!0))]})})}
function d5(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=
o+2*n-e.clientHeight)}function p5({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,summary:a,last:l,onMenu:u,onCell:c}){return r(
"div",{role:"row","aria-rowindex":n+2,class:we(Mg,a&&_w,l&&Sw),children:o.map((m,d)=>r("div",{id:`${e}-${n}-${d}`,role:"\
gridcell","aria-colindex":d+1,"data-cursor":d===i,class:we(Tw,m.number&&Pg,d===i&&$g),onPointerDown:()=>s({row:n,column:d}),
onClick:c&&(p=>c(t,m,p.currentTarget)),onContextMenu:u&&(p=>{p.preventDefault(),u(t,m,p.currentTarget)}),children:r("spa\
n",{class:jm,children:m.cell(t,n)})},m.key))})}function Ew(e,t){let n=e.number??!1;return t?.key!==e.key?{key:e.key,descending:n}:
t.descending===n?{key:e.key,descending:!n}:null}function f5({id:e,column:t,cursor:n,sort:o,onSort:i,layout:s,onWidth:a,onDropped:l}){
let u=o?.key===t.key?o.descending?"descending":"ascending":"none",c=d=>{let p=d.currentTarget,f=p.parentElement.getBoundingClientRect().
width-d.clientX,h=0;d.stopPropagation(),p.setPointerCapture(d.pointerId),p.onpointermove=y=>a(h=Math.max(48,Math.round(f+
y.clientX))),p.onpointerup=()=>{p.onpointermove=null,h>0&&l(h)}},m=i!==void 0&&t.sortable!==!1;return r("div",{id:e,role:"\
columnheader","data-key":t.key,onPointerDown:s&&(d=>vw(d,t.key,s)),"aria-sort":m?u:void 0,"data-cursor":n,class:we(Mw,t.
number&&Pg,n&&$g),children:[m?r("button",{type:"button",tabIndex:-1,class:_g,onClick:()=>i(Ew(t,o)),children:[r("span",{
class:jm,children:t.head}),u!=="none"&&r(ue,{name:u==="descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:_g,children:r(
"span",{class:jm,children:t.head})}),r("span",{class:Pw,onPointerDown:c})]})}var Dg=new Map,Gm=7;function Ln(e,t){let n=JSON.stringify([e,t??null]),o=Dg.get(n);return o===void 0&&(o=[...Dg.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,Dg.set(n,o)),o}function al(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Gm)%4]}function Cn(e){return`--series-${e%Gm+1}`}var Aw=me(0),Jm=Aw;new MutationObserver(()=>{Aw.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function dt(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function qt(e,t,n){let[o,i]=C(null),s=I(null),a=o&&o.row<e&&o.column<t?o:null;return F(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let d=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!d?!1:(n(a,d),!0)}let m=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Km(c,a,e,t);
return m?(i(m),!0):!1},mark:(c,m)=>({"data-at":`${c},${m}`,"data-cursor":a?.row===c&&a.column===m})}}var Ow="za",Rw="ja",Lw="Xa",Nw="Sa",Bw="Ba",Fw="Ca",zw="Ea";function Qe({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,m]=C(!1),
d=wt(),p=f=>{if(!(f.ctrlKey||f.metaKey||f.altKey)){if(f.key==="t"||f.key==="T")m(!0);else if(!s?.(f))return;f.preventDefault(),
f.stopPropagation()}};return r("figure",{class:Ow,"aria-labelledby":d,children:[r("div",{class:Rw,children:[r("h2",{class:Lw,
children:e}),r("div",{class:Nw,children:[n,r(P,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"\
T",pressed:c,onClick:()=>m(!c)})]})]}),r("figcaption",{id:d,class:"spoken",children:t}),c?r("div",{class:Fw,children:o}):
r(O,{children:[r("div",{class:we(Bw,l&&zw),tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:p,
children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function Iw(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Zu(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function Hw(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function qw(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var g5=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function Vw(e,t,n){let o=(g5.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function ll(){let e=I(null),[t,n]=C(0);return it(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var Ww="Ia",Uw="Ua",Kw="Ha",jw="La",Gw="Ke",Jw="Ma",Zw="Na";var ul=20,Yu=136,Yw=16,cl=24;function Qw({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=ll(),l=I(null),
u=Y(()=>{let _=e.map(({time:Q})=>Q),[R,B]=[Math.min(..._),Math.max(..._)];return B>R?[R,B]:[R-1e3,B+1e3]},[e]),[c,m]=o??
u,d=Y(()=>qw(e,12),[e]),p=Y(()=>e.filter(({time:_})=>_>=c&&_<=m).reverse(),[e,c,m]),f=Math.max(1,a-Yu-Yw),h=_=>Yu+Zu(_,c,
m)*f,y=_=>c+(_-(s.current?.getBoundingClientRect().left??0)-Yu)/f*(m-c),b=(_,R=(c+m)/2)=>{let B=Hw([c,m],R,_,u);i(B[0]<=
u[0]&&B[1]>=u[1]?null:B)},k=qt(1,p.length,({column:_})=>b(.25,p[_].time)),v=k.at?p[k.at.column]:void 0,w=_=>{if(_.key===
"+")b(.5,v?.time);else if(_.key==="-")b(2,v?.time);else if(_.key==="0")i(null);else return k.key(_);return!0},T=_=>{let R=l.
current;if(l.current=null,R===null)return;let B=y(_);Math.abs(h(B)-h(R))>4&&i([Math.max(u[0],Math.min(R,B)),Math.min(u[1],
Math.max(R,B))])},D=cl+d.length*ul+24;return r(Qe,{title:`${z(e.length)} events, ${z(t.length)} sessions`,onKey:w,summary:`\
Timeline of ${z(e.length)} events in ${z(t.length)} sessions, from ${j(u[0],n)} to ${j(u[1],n)}`,announced:v?`${te(v.event).
text}, ${j(v.time,n,"millisecond")}`:"",actions:r(O,{children:[r(P,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>b(2)}),r(P,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>b(
.5)}),r(P,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(Te,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:_})=>j(_,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:_,end:R})=>Ne((R-_)/1e3)},{key:"events",head:"events",number:!0,cell:({events:_})=>z(_)}]}),children:[r("di\
v",{ref:s,class:Ww,onPointerDown:_=>{l.current=y(_.clientX)},onPointerUp:_=>T(_.clientX),onWheel:_=>{(_.ctrlKey||_.shiftKey)&&
(_.preventDefault(),b(_.deltaY>0?1.5:.67,y(_.clientX)))},children:a>0&&r("svg",{width:a,height:D,"aria-hidden":"true",children:[
t.filter(({start:_,end:R})=>R>=c&&_<=m).map(_=>r("rect",{x:h(_.start)-3,y:cl-12,width:Math.max(6,h(_.end)-h(_.start)+6),
height:d.length*ul+12,rx:3,class:Uw,onDblClick:()=>i([_.start-500,_.end+500]),children:r("title",{children:`${j(_.start,
n,"second")}, ${Ne((_.end-_.start)/1e3)}, ${z(_.events)} events`})},_.start)),d.map((_,R)=>r("g",{children:[r("text",{x:Yu-
12,y:cl+R*ul+4,class:Kw,children:_.rest?zn.text:sl(te(_.event).text,18)}),r("line",{x1:Yu,x2:a-Yw,y1:cl+R*ul,y2:cl+R*ul,
class:jw})]},R)),p.map((_,R)=>{let B=b5(d,_);return r("circle",{cx:h(_.time),cy:cl+B*ul,r:v===_?6:4,class:Gw,...k.mark(0,
R),style:{fill:d[B]?.rest?"var(--other)":`var(${Cn(Ln("event",[_.event]))})`},children:r("title",{children:`${te(_.event).
text}, ${j(_.time,n,"millisecond")}`})},R)}),Vw(c,m,Math.max(2,Math.floor(f/140))).map(_=>r("text",{x:h(_),y:D-6,class:Jw,
children:j(_,n,m-c>2*864e5?"dayShort":m-c>36e5?"clock":"clockSecond")},_))]})}),r("p",{class:Zw,children:v?r(O,{children:[
r($,{value:v.event})," ",j(v.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session sh\
ows it alone"})]})}function b5(e,t){let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function Kt(e){return`'${e.replaceAll("'","''")}'`}var Xw="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",v5=new RegExp(`^${Xw}(\\.${Xw}\
)*$`,"u"),x5=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function ve(e){return v5.test(e)&&!x5.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function zr(e){
return`event = ${Kt(e)}`}var w5=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function yi(e){let t=e===void 0?null:w5.exec(e);return t?
t[1].replaceAll("''","'"):null}function bi(e,t){let n=ve(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Kt(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Kt(String(o))).join(", ")})`:`${n} = ${String(t)}`}function In(e,t){return e===
void 0||e.trim()===""?t:`${ek(e)} and ${ek(t)}`}function ek(e){return/\bor\b/i.test(e)?`(${e})`:e}var tk={before:[],after:[]};function Eg(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function nk(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function ok(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var k5=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function $e(e){
let t=k5.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Ag(e){let t=e[fi(e)];return ie(
t?.by).find(n=>!ml(n))??null}function ml(e){return/^\s*(time|bins)\s*\(/i.test(e)}function ik(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:C5(e.document),as:e.as}},s=n[t],a=$e(e.document),l=Ag(e.document);
if(s){let d=rk({...a,...s.document},l);return{state:{view:t,document:d,as:s.as,open:[]},waiting:i,said:null}}let u=S5(t)?
yi(a.where):null;u!==null&&delete a.where;let c=rk({...a,...Vs(t,u,o)},l),m=u===null?null:`The filter ${zr(u)} became ${T5(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:m}}function C5(e){let t=fi(e);return e[t]===void 0?
{}:{[t]:e[t]}}function S5(e){return e==="funnel"||e==="retention"||e==="paths"}function T5(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Vs(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(M5).map(P5),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":zr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:zr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":zr(s)}}}}function M5(e){return e!==void 0}function P5(e){return{
where:zr(e)}}function rk(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ie(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(ml),t]}}}var Og={view:"explore",document:{dataset:""},as:null,open:[]},Ft=me(Og),mr=me(tk),sk=me({state:Og,how:"load"}),Zm={},Ym=!1,
Be=Ft,Qm=sk,be=wn(()=>Ft.value.document),ak=wn(()=>Ft.value.view),Rg=wn(()=>Ft.value.as),vi=wn(()=>Ft.value.open),jt=wn(
()=>Ft.value.document.dataset),dl=wn(()=>mr.value.before.length>0),pl=wn(()=>mr.value.after.length>0);function lk(e,t){return Ht(
{...e,open:[]},{...t,open:[]})}function fe(e,t="push"){let n={...Ft.value,...e};Ht(n,Ft.value)||(e.open===void 0&&!Ht(n.
document,Ft.value.document)&&(n.open=n.open.filter(({kind:o})=>o!==Fr)),!lk(n,Ft.value)&&(t==="push"||!Ym)&&(mr.value=Eg(
mr.value,Ft.value)),Ym=t==="replace",Ng(n,t))}function ne(e,t,n="push"){fe({document:_e(Ft.value.document,e,t)},n)}function Jn(e){
fe({open:[...Ft.value.open,e]})}function Xm(){fe({open:Ft.value.open.slice(0,-1)})}function Lg(e,t="push"){let n=Ft.value.
open.filter(({kind:o})=>o!==Fr);fe({open:e?[{...e,kind:Fr},...n]:n},t)}function uk(e,t){let n=ik(Ft.value,e,Zm,t);return Zm=
n.waiting,fe(n.state),n.said}function xi(){ck(nk(mr.value,Ft.value))}function fl(){ck(ok(mr.value,Ft.value))}function ck(e){e&&(mr.value=e.stack,Ym=!1,
Ng(e.value,"push"))}function wi(e){Ht(e,Ft.value)||(Ft.value!==Og&&!lk(e,Ft.value)&&(mr.value=Eg(mr.value,Ft.value)),Ym=
!1,Ng(e,"load"))}function Ng(e,t){Ft.value=e,sk.value={state:e,how:t}}function mk(){return{undo:mr.value,waiting:Zm}}function dk(e){
mr.value=e.undo,Zm=e.waiting}function Gt(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Xe(e,t,n=!1){let o=Number(e);switch(t){case"\
milliseconds":return n?`${z(e)} ms`:Ne(o/1e3);case"seconds":return n?`${z(e)} s`:Ne(o);case"bytes":return n?`${z(e)} B`:
Rn(o);case"share":return n?`${z(o*100)} %`:U(o);case"none":return n?z(e):V(o)}}function Vo(e){return e.type==="int64"||e.
type==="float64"}function Co(e,t,n){let o=Vo(t)?Ye(e):null;return o!==null?{text:Xe(o,Gt(t.name)),kind:"value"}:typeof e==
"string"&&t.type==="timestamp"?{text:j(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:te(e)}var pk="Ra",fk="Aa",hk="Da",gk="Ta";function De({icon:e,title:t,children:n,actions:o}){return r("div",{class:pk,children:[r(ue,{name:e,size:32}),r("h2",{class:fk,
children:t}),n&&r("p",{class:hk,children:n}),r("div",{class:gk,children:o})]})}var yk="_a",bk="qa",vk="Fa";var xk="Ga",wk="Ja";function td({busy:e,done:t=null}){let n=I(null);return it(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:yk,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:vk}):r("div",{ref:n,class:bk}))})}
function Ce({lines:e=6}){return r("div",{class:xk,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:wk},
n))})}var kk="Ka",Ck="Oa",Sk="Pa",Tk="Qa",Mk="Va";function Bg(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function pe({id:e,error:t,onHint:n}){let o=Bg(t.hint);return r(
"div",{class:kk,id:e,role:"alert",children:[r("span",{class:Ck,children:r(ue,{name:"error",size:14})}),r("span",{class:Sk,
children:q(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:Tk,onClick:()=>n(o),children:[q(o),"?"]}):
r("span",{class:Mk,children:q(t.hint)}))]})}var Pk=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function nd(e,t){
let n=e.split("/").filter(u=>u!=="").map(E5),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(Pk.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=Hm.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function E5(e){try{return decodeURIComponent(e)}catch{return e}}function gl(e,t){return`${_k(e)}/${t}`}
function yl(e,t){return`${_k(e)}/actor/${encodeURIComponent(t)}`}function _k(e){let t=Pk.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function $k(e){let t=[`q=${await hl(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as).replace(/%(3A|2C|3D)/g,decodeURIComponent)}`),e.open.length>0&&t.push(`open=${await hl(
e.open)}`),t.join("&")}async function od(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await ki(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let i=t.get("open"),s=i===null?[]:await ki(i);return{document:o,
as:t.get("as"),open:Array.isArray(s)?s.filter(A5):[]}}function A5(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function hl(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await Dk(t,new CompressionStream("defl\
ate-raw")),o="";for(let i of n)o+=String.fromCharCode(i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function ki(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await Dk(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var O5=4<<20;async function Dk(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.getReader();for(;;){let{done:c,value:m}=await a.read();
if(c)break;if(i.push(m),s+=m.length,s>O5)throw new Error("the link unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)
l.set(c,u),u+=c.length;return l}var zg=new Map,Fg=new Map;function Ig(e){return e===""?{events:[]}:(zg.has(e)||rd(e),zg.get(e)??null)}function rd(e){if(e===
"")return Promise.resolve({events:[]});let t=Fg.get(e)??R5(e).then(n=>{let o={events:n};return zg.set(e,o),Fg.delete(e),
o});return Fg.set(e,t),t}async function R5(e){return ze.value.value||await At(),(ze.value.value?.find(({name:o})=>o===e)?.
event?await Y0(e,"event",10).catch(()=>[]):[]).map(({value:o})=>o)}var Ek=864e5;async function Hg(e,t){let n=t==="explor\
e"?null:rd(e);ze.value.value||await At();let o=ze.value.value?.find(({name:l})=>l===e),i=o!==void 0&&Date.parse(o.to)>Date.
now()-2*Ek,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*Ek,a=n?await n:Ig(e)??{events:[]};return{dataset:e,...i&&s?{from:"\
now-30d"}:{},timezone:kt(),...Vs(t,null,a)}}function kt(){return Intl.DateTimeFormat().resolvedOptions().timeZone||"UTC"}var id="sluice.";function Ir(e){return ec(()=>localStorage.getItem(id+e))}function Hr(e,t){ec(()=>localStorage.setItem(id+
e,t))}function sd(e){let t=ec(()=>sessionStorage.getItem(id+e));return t===null?null:ec(()=>JSON.parse(t))}function bl(e,t){
ec(()=>sessionStorage.setItem(id+e,JSON.stringify(t)))}function ec(e){try{return e()}catch{return null}}var Ws=me({kind:"home"}),Qi=Ws,Yi=Promise.resolve(),Ak=0;async function Ok(){let e=sd("undo");e?.undo&&Array.isArray(e.undo.
before)&&dk(e),addEventListener("popstate",()=>{qg()}),addEventListener("pagehide",()=>bl("undo",mk())),await qg(),En(()=>{
let{state:t,how:n}=Qm.value;n!=="load"&&(Yi=Yi.then(()=>ad(t,n)))})}function xe(e,t=""){history.pushState(null,"",Wt(e)+
(t===""?"":`#${t}`)),qg()}function qr(e=Be.value){Ws.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Yi=Yi.then(()=>ad(e,"push"))}async function Us(e){return`${Wt(gl(e.document.dataset,e.view))}#${await $k(e)}`}async function ad(e,t){
let n=await Us(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Ws.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function qg(){let e=++Ak,t=nd(V0(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Ws.value=t;return}let n=await od(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Hg(t.dataset,t.view);e===Ak&&(wi({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Ws.value=t,n||(Yi=Yi.then(
()=>ad(Be.value,"replace"))))}async function Ci(e){let{view:t,document:n}=Be.value,o=await Hg(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){wi(i),Ws.value={kind:"view",dataset:e,view:t,fragment:""},Yi=Yi.then(()=>ad(i,"repla\
ce"));return}fe(i),Ws.value.kind!=="view"&&qr()}var Rk="Qe",Lk="Wa",Nk="Ya",Vg="Za",Bk="et";var zk=2e3;function Ik({dataset:e,actor:t}){let n=be.value.timezone??"UTC",o=Ee(e).value,i=o.value?.actors?.[0]??null,s=at(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:zk}}),a=at(i===null?null:{dataset:e,timezone:n,
where:`string(${ve(i)}) = ${Kt(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});F(()=>{globalThis.document.title=`${q(t)} · ${q(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:Rk,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:Lk,children:[r(P,{icon:"left",kind:"outlined",onClick:()=>qr(),children:"Back"}),r("h1",{class:Nk,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:Vg,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",Ji(n)]})]}),l&&r(pe,{error:l}),!l&&r(N5,{answer:Fk(s.answer),sessions:Fk(a.answer),actor:t,zone:n})]})}
function N5({answer:e,sessions:t,actor:n,zone:o}){let i=Y(()=>B5(e,n),[e]),s=Y(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=C(null);if(!e)return r(Ce,{});if(e.rows.
length===0)return r(De,{icon:"actor",title:"Nobody of this name",actions:r(P,{kind:"primary",onClick:()=>qr(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,m)=>a===null||i[m].time>=a[0]&&i[m].
time<=a[1]);return r(O,{children:[r(Qw,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:Bk,children:[r("p",{
class:Vg,children:[Le(u.length,"event"),a===null?"":` from ${j(a[0],o,"second")} to ${j(a[1],o,"second")}`,e.cursor?`, t\
he latest ${zk} only`:""]}),r(Te,{label:"Events",rows:u,columns:e.columns.map((c,m)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:d=>r($,{shown:Co(d[m],c,o),most:64,middle:!0})}))})]})]})}function B5(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function Fk(e){return e!==null&&"columns"in e?e:null}var Ug=me([]),Hk=me(!1),F5=700,Wg,nc=Ug,qk=Hk,Si=wn(()=>Ug.value.filter(({state:e})=>e==="running"));async function Wo(){
clearTimeout(Wg);try{Ug.value=(await oe("v1/jobs")).jobs,Hk.value=!0}catch{}clearTimeout(Wg),Si.value.length>0&&(Wg=setTimeout(
()=>{Wo()},F5))}async function Vk(e){try{return await oe(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(G(t).status===404)
return null;throw t}}async function ld(e){await oe(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await Wo()}async function Wk(e){
await oe(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await Wo()}function Uk(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var Kk="Y";var oc=[];function jk(){return oc.length>0}function Xt(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=I(null);return it(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>qm(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),H5(i,o),q5(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:we(
Kk,e.class),children:e.children})}function H5(e,t){it(()=>{if(gi(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function q5(e,t,n){let o=I(n);o.current=n,F(()=>{let i={};oc.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!V5(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||oc.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{oc.splice(oc.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function V5(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Ks=me([]),Kg=me(Ir("letters")!=="no"),ud="",Gk,Zk=Ks,Yk=Kg;function Qk(e){Kg.value=e,Hr("letters",e?"yes":"no")}function dr(e){
let t=I(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");F(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Ks.value=[...Ks.value,...o],()=>{Ks.value=Ks.value.filter(i=>!o.includes(i))}},[n])}function W5(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function Xk(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(rc(e.target)||!Kg.value&&e.key.
length===1||U5()||jk()))return;let n=ud===""?W5(e):`${ud} ${e.key}`,o=Ks.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
Jk(""),o.act()):t&&Jk(Ks.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function Jk(e){clearTimeout(Gk),ud=
e,e!==""&&(Gk=setTimeout(()=>{ud=""},1200))}function rc(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function U5(){return document.querySelector("dialo\
g[open]")!==null}async function cd(e){let t=e.trim();if(t.startsWith("{"))return e1(await ki(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await od(n[2]),s=Hm.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?e1(await ki(o[1].replaceAll("'\\''","'"))):null}function e1(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!pg.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:vl(t),as:null,open:[]}}function vl(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var t1=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,K5=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function o1(e){let t=e.replace(/^.*[/\\]/,"");for(;t1.test(t);)t=t.replace(t1,"");return t=t.replace(K5,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function r1(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function jg(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function i1(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(jg(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var j5=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function s1(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:n1(n)?o===void 0||n1(
o):/^\[\s*(\{|$)/.test(n)?G5(e):j5.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function n1(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function G5(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var J5=1<<20;async function Gg(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Wt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,J5),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:di()}),i=await o.json().catch(()=>null);if(!o.ok)throw pi(i,o.status);return i}function a1(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function l1(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",Wt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(di()),a.onabort=()=>s(new st({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=Z5(a.responseText);a.status>=200&&a.status<300?i(l):s(pi(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function Z5(e){try{return JSON.parse(e)}catch{return null}}var u1="it",c1="rt",m1="at",d1="j",p1="X";var sc=me([]),md=new Map,Q5=1e4,X5=1;function ee(e,t=null){let n=X5++;sc.value=[...sc.value,{id:n,text:e,action:t}].slice(
-3),f1(n)}function f1(e){md.set(e,setTimeout(()=>Jg(e),Q5))}function Jg(e){clearTimeout(md.get(e)),md.delete(e),sc.value=
sc.value.filter(t=>t.id!==e)}function h1(){return r("div",{class:u1,role:"status",children:sc.value.map(({id:e,text:t,action:n})=>r(
"div",{class:c1,onPointerEnter:()=>clearTimeout(md.get(e)),onPointerLeave:()=>f1(e),children:[r("span",{class:m1,children:t}),
n&&r("button",{type:"button",class:d1,onClick:()=>{Jg(e),n.act()},children:n.label}),r("button",{type:"button",class:p1,
"aria-label":"Close",onClick:()=>Jg(e),children:r(ue,{name:"close",size:14})})]},e))})}var eI=new Set(["csv","tsv","parquet","arrow","arrowstream"]);function g1({format:e,names:t,columns:n}){let o=eI.has(e)?
n.map(({name:i})=>i).sort():[];return JSON.stringify([e,t.time,t.actors,t.event,o])}async function y1(e,t,n){let o=g1(t),
i=[!0],s=e.slice(0,200).map((l,u)=>[l,u]).slice(1),a=async()=>{for(let l=s.shift();l;l=s.shift())i[l[1]]=await n(l[0]).then(
u=>g1(u)===o,()=>!1)};return await Promise.all(Array.from({length:4},a)),e.filter((l,u)=>i[Math.min(u,199)])}var js=me(null),tI=8,nI=3,b1=js;async function v1(e,t){let n=await oI(e).catch(()=>[]);js.value={dataset:e,sum:t,events:n,
steps:n.slice(0,nI).map(({value:o})=>o)}}async function oI(e){let t=ze.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${ve(t)}) as reached`],by:["event"],order:["reached desc"],limit:tI};return rI(
await oe("v1/query",{body:{dataset:e,aggregate:o}}))}function rI({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function x1(e){let{value:t}=js;t&&(js.value={...t,steps:iI(t.steps,e)})}
function iI(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function w1(){let{value:e}=js;if(!e)return;js.value=null;
let t=be.value.dataset===e.dataset?$e(be.value):{dataset:e.dataset};fe({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:zr(n)})),window:"7d"}}}),qr(Be.value)}function Zg(){js.value=null}var Jt=me(null),Vr=me(!1),ac=null,k1={accepted:0,rejected:0,known:0},dd="loading",C1=Jt,S1=Vr;async function Gs(e){if(Vr.
value=!0,Jt.value?.phase==="sending"||Jt.value?.phase==="found"||e.length===0)return;ac?.abort();let t=ac=new AbortController;
Jt.value={phase:"reading",files:e};try{let[n]=await Promise.all([Gg(e[0],t.signal),ze.value.value?null:At()]),o=await y1(
e,n,l=>Gg(l,t.signal));if(t.signal.aborted)return;let i=sI(n),s=i1(o1(e[0].name),i.actors,ze.value.value?.map(({name:l,actors:u})=>({
name:l,actors:u}))??[]),a=e.filter(l=>!o.includes(l));Jt.value={phase:"choosing",files:o,later:a,preview:n,choice:{dataset:s,
...i},error:null}}catch(n){t.signal.aborted||(Jt.value={phase:"unreadable",files:e,error:G(n)})}}function sI({names:e,columns:t}){
return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.name??"",actors:e.actors,event:e.event}}function pd(e){Gs([new File(
[e],"pasted.txt")])}function lc(e){Jt.value?.phase==="choosing"&&(Jt.value={...Jt.value,choice:{...Jt.value.choice,...e},
error:null})}function Xi(){Vr.value=!1;let e=Jt.value?.phase;e==="sending"||e==="found"||(ac?.abort(),Jt.value=null)}function aI(){
Vr.value=!0}async function T1(){let e=Jt.value;e?.phase!=="sending"&&e?.phase!=="found"||(await ld(e.job).catch(()=>{}),
ac?.abort())}async function M1(){let e=Jt.value;if(e?.phase!=="choosing")return;let t=ac=new AbortController,{files:n,choice:o}=e,
i=k1;try{for(let[s,a]of n.entries())i=await lI(n,s,a,o,i,t.signal);await P1(o.dataset,i,e.later)}catch(s){i.accepted>0&&
At(),Jt.value={...e,error:G(s)},Vr.value||ee(`Loading into ${o.dataset} failed: ${G(s).message}`,{label:"Show",act:aI})}finally{
bl(dd,null),Wo()}}async function lI(e,t,n,o,i,s){let a=Uk(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};
Jt.value={...l,sent:0},bl(dd,{job:a,dataset:o.dataset});let u=setTimeout(()=>{Wo()},200);try{let c=await l1(a1(o.dataset,
o,n.name,a),n,m=>{Jt.value={...l,sent:m},m===1&&Wo()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+
c.rejected_count}}catch(c){let m=G(c);if(e.length>1&&m.code==="already_loaded")return{...i,known:i.known+1};throw e.length>
1&&m.code!=="cancelled"?uI(n,m):c}finally{clearTimeout(u)}}function uI(e,{code:t,message:n,hint:o,status:i}){return new st(
{code:t,message:`${e.name}: ${n}`,hint:t==="unknown_column"?"":o,status:i})}async function P1(e,t,n=[]){await At(),ro(e),
Jt.value=null;let o=Qg(e,t);if(n.length>0){ee(o,{label:"Show",act:()=>Yg(e,t)}),Gs(n);return}if(!Vr.value){ee(o,{label:"\
Show",act:()=>Yg(e,t)});return}Vr.value=!1,Yg(e,t)}function Yg(e,t){xe(gl(e,"explore")),v1(e,t)}function Qg(e,{accepted:t,
rejected:n,known:o}){let i=[`${z(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${z(n)} ${n===1?"lin\
e was":"lines were"} not taken`),o>0&&i.push(`${z(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}
var cI=500;async function _1(){let e=sd(dd);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;
for(;;){let o=await Vk(t).catch(()=>{});if(o?.state==="running")Jt.value||(Jt.value={phase:"found",dataset:n,job:t},Vr.value=
!0);else if(o!==void 0){Jt.value=null,bl(dd,null),o?.state==="done"&&Vr.value?await P1(n,{...k1,accepted:o.rows}):Vr.value=
!1;return}await new Promise(i=>{setTimeout(i,cI)})}}var D1="tt",E1="ot";function A1(){let[e,t]=C(!1);return F(()=>{let n=0,l=[["dragenter",u=>{Xg(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{Xg(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{Xg(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
Gs(c))}],["paste",dI]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:D1,"aria-hidden":"true",children:r("div",{class:E1,children:[r(ue,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function Xg(e){return e.dataTransfer?.types.includes("File\
s")??!1}function dI(e){if(rc(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void Gs(t);let n=e.clipboardData?.getData("text/pla\
in")??"";s1(n)&&cd(n).then(o=>{o||pd(n)})}var O1="Ve",R1="nt",L1="pt",N1="We",B1="dt",F1="lt";function lt({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=I(null),a=wt();return it(()=>{gi();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:we(O1,i&&R1),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:L1,children:[r("h2",{id:a,tabIndex:-1,
class:N1,children:e}),r(P,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:B1,children:n}),
o&&r("div",{class:F1,children:o})]})}function pr({children:e,kind:t="outlined"}){let n=I(null);return r(O,{children:[r(P,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&Gs(i)}})]})}var Js="xt",Pt="st",je="u",fd="ct",z1="gt";function en(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:m=!1}=e,
[d,p]=C(n),f=I(null),h=wt();F(()=>p(n),[n]);let y=v=>{v!==n&&o(v)},b=v=>{v.key==="Enter"&&y(d),!(v.key!=="Escape"||d===n)&&
(v.preventDefault(),p(n))},k=v=>{o(v),f.current?.focus()};return r("div",{class:Js,children:[r("label",{for:h,class:l?"s\
poken":Pt,children:t}),r("input",{ref:f,id:h,class:we(je,u&&fd),value:d,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${h}-problem`:s?`${h}-note`:void 0,"data-autofocus":m?"":void 0,onInput:v=>{
p(v.currentTarget.value),i?.(v.currentTarget.value)},onKeyDown:b,onBlur:()=>y(d)}),!c&&s&&r("div",{id:`${h}-note`,class:z1,
children:s}),c&&r(pe,{id:`${h}-problem`,error:c,onHint:k})]})}var H1="ht",q1="Z";function _t({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(m=>m.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:H1,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:q1,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ue,{name:a.icon,size:14}),
a.label]},a.value))})}var V1="ft",W1="ee",U1="ut",K1="mt",j1="vt",G1="wt";var hd=28;function ey(e,t){return`${e}-${t}`}function J1({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=I(null),c=Wm(u,hd,n.length);return it(()=>{let m=u.current;if(!m||o<0)return;let d=o*hd;d<m.scrollTop?m.scrollTop=
d:d+hd+8>m.scrollTop+m.clientHeight&&(m.scrollTop=d+hd+8-m.clientHeight)},[o,n]),r(O,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:V1,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((m,d)=>{let p=c.first+d;return r("div",{id:ey(e,p),role:"option","aria-selected":m.
selected??!1,"aria-setsize":n.length,"aria-posinset":p+1,"data-active":p===o,class:W1,onPointerMove:()=>{p!==o&&i(p)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(m.value),children:[a&&r("span",{class:G1,children:m.selected&&r(ue,{name:"check"})}),r("s\
pan",{class:U1,children:m.label}),m.note!==void 0&&r("span",{class:K1,children:m.note})]},p)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:j1,children:l})]})}function es(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=I(null),a=wt(),[l,u]=C(e.autofocus??!1),[c,m]=C(i?0:-1),
[d,p]=C(!1);it(()=>{p(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),h=l||(e.inline??!1),y=()=>u(
!1),b=(w,T)=>{T||y(),e.onPick(w,T)},k=w=>{let T=h?t[f]:void 0;if(w.key==="ArrowDown"||w.key==="ArrowUp"){w.preventDefault(),
u(!0);let D=w.key==="ArrowDown"?1:-1;m(f<0&&D<0?t.length-1:(f+D+t.length)%Math.max(1,t.length))}else w.key==="Enter"?(w.
preventDefault(),T?b(T.value,!1):(y(),e.onTake(n))):w.key===" "&&o&&T&&f>=0?(w.preventDefault(),b(T.value,!0)):w.key==="\
Escape"&&(h||e.onCancel)?(w.preventDefault(),w.stopPropagation(),y(),e.onCancel?.()):w.key==="Backspace"&&n===""&&e.onBackspace?.()},
v=r(J1,{id:a,label:e.label,options:t,active:f,onActive:m,onPick:w=>b(w,o),several:o,foot:e.foot});return r(O,{children:[
r("input",{ref:s,class:we(je,e.code&&fd),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&f>=0?ey(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:k,onClick:()=>u(!0),onBlur:y,onFocus:()=>{
e.autofocus&&u(!0)},onInput:w=>{u(!0),m(i?0:-1),e.onText(w.currentTarget.value)}}),e.inline&&v,!e.inline&&l&&d&&(t.length>
0||e.foot)&&r(Xt,{anchor:s.current,onClose:y,focus:!1,children:v})]})}var Y1="bt",Q1="yt";function cn({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=I(null),[l,u]=C(!1),[c,m]=C(""),d=Y(()=>yI(t,c),
[t,c]),p=()=>{u(!1),m("")},f=h=>{p(),o(h)};return r(O,{children:[r(P,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?p():u(!0),children:r("span",{class:Y1,children:r($,{value:n,most:32})})}),l&&r(Xt,{anchor:a.current,onClose:p,
role:"dialog",label:e,children:r("div",{class:Q1,children:r(es,{label:e,text:c,onText:m,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(h=>({value:h,label:r($,{value:h}),selected:h===n})),onPick:f,onTake:h=>{i&&
h!==""&&f(h)},onCancel:p})})})]})}function yI(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var X1="kt",eC="zt",tC="jt",nC="Xt";function yd({share:e}){return r("span",{class:X1,children:[r("span",{class:eC,"aria-hidden":"true",children:r("span",{class:tC,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:nC,children:U(e)})]})}var oC="St",rC="Bt",ty="Ct",iC="Et";function ny(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function sC({name:e,choice:t}){
let n=ny(e,t);return n===null?null:r("span",{class:rC,children:n})}function aC({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:oC,children:[r($,{value:i,most:48,middle:!0}),
r(sC,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:ty,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(yd,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(oy,{values:i})}],o=Y(()=>[...e.columns].sort((i,s)=>+(ny(
s.name,t)!==null)-+(ny(i.name,t)!==null)),[e,t]);return r(Te,{label:"Columns",columns:n,rows:o})}function oy({values:e}){
return e.length===0?r("span",{class:ty,children:"none"}):r("span",{class:iC,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
$,{value:t,most:40,middle:!0})},n))})}function lC({preview:e,choice:t}){let n=Y(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(O,{children:[r($,{value:o,most:32})," ",r(sC,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);return r(Te,{label:"First e\
vents",columns:n,rows:e.rows})}function uC({preview:e}){return r(Te,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>z(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r($,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var cC="It",mC="Ut",dC="Ht",vd="Lt",pC="Mt",fC="Ye",hC="Nt",gC="Rt",yC="At",bC="Dt",ry="Tt",vC="_t",xC="Ze";var wI=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function wC({at:e}){let{files:t,later:n,preview:o,choice:i,
error:s}=e;return r("div",{class:cC,children:[r("p",{class:mC,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",
{class:dC,children:kI(t,o)})]}),n.length>0&&r(CI,{files:n}),s&&r("div",{class:pC,children:r(pe,{error:s})}),r("div",{class:fC,
children:[r(SI,{choice:i}),o.columns.length>0&&r(TI,{columns:o.columns,choice:i})]}),o.note?r("p",{class:ry,children:[r(
ue,{name:"info"}),r("span",{children:r($,{value:o.note,most:400})})]}):r(MI,{preview:o,choice:i})]})}function kI(e,t){let n=[
wI.get(t.format)??t.format,t.compression].filter(i=>i!=="").join(", "),o=Rn(e.reduce((i,s)=>i+s.size,0));return e.length>
1?`${n}; the first of ${z(e.length)} files, ${o} together`:`${n}, ${o}`}function CI({files:e}){let t=e.length-1,n=t>0?` \
and ${Le(t,"other file")} have other columns: they come next.`:" has other columns: it comes next.";return r("p",{class:ry,
children:[r(ue,{name:"info"}),r("span",{children:[r($,{value:e[0].name,most:48,middle:!0}),n]})]})}function sy({dataset:e,
actors:t}){return r1(e)??jg(ze.value.value?.find(n=>n.name===e),t)}function SI({choice:e}){let t=e.dataset,n=ze.value.value?.
find(i=>i.name===t),o=sy(e);return r("div",{class:hC,children:[r(en,{label:"Dataset",value:t,onCommit:i=>lc({dataset:i.trim()}),
error:o===null?null:{message:o,hint:""}}),o===null&&r("span",{class:vd,children:n?`added to its ${Le(n.events,"event")}`:
"a new one"})]})}function TI({columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(
i.time_like)).map(({name:i})=>i);return r(O,{children:[r(iy,{label:"Time",hint:"when it happened",values:o,value:t.time,
onChange:i=>lc({time:i})}),r(iy,{label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>lc({actors:[
i]})}),r(iy,{label:"Event",hint:"what happened",values:n,value:t.event,onChange:i=>lc({event:i})})]})}function iy({label:e,
hint:t,values:n,value:o,onChange:i}){return r("div",{class:gC,children:[r("span",{class:yC,children:e}),r(cn,{title:e,label:`${e}\
: ${o===""?"not chosen":o}`,kind:"outlined",class:bC,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:vd,children:t})]})}
function MI({preview:e,choice:t}){let[n,o]=C("columns"),i=e.rejected.length,s=[{value:"columns",label:`${z(e.columns.length)}\
 columns`},{value:"rows",label:`First ${Le(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${z(i)} not taken`}]:
[]];return r(O,{children:[r("div",{class:vC,children:[r(_t,{label:"What to look at",choices:s,value:n,onChange:o}),r("sp\
an",{class:vd,children:["guessed from the first ",Le(e.rows_seen,"record")]})]}),r("div",{class:xC,children:[n==="column\
s"&&r(aC,{preview:e,choice:t}),n==="rows"&&r(lC,{preview:e,choice:t}),n==="rejected"&&r(uC,{preview:e})]})]})}var kC="qt",CC="Ft",SC="Gt",TC="Jt",MC="Kt";function kl({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:we(kC,n&&CC),children:r("div",{class:we(
SC,!i&&MC,o&&TC),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var ay="Ot",PC="Pt",wd="Qt",_C="Vt";function $C(){let e=C1.value;if(!e||!S1.value)return null;switch(e.phase){case"reading":return r(lt,{wide:!0,title:ly(e.
files),onClose:Xi,children:r(Ce,{lines:8})});case"unreadable":return r($I,{files:e.files,error:e.error});case"choosing":
return r(DI,{at:e});case"sending":case"found":return r(EI,{at:e})}}function ly(e){return e.length>1?`Load ${Le(e.length,
"file")}`:"Load a file"}function $I({files:e,error:t}){return r(lt,{title:ly(e),onClose:Xi,foot:r(O,{children:[r(P,{kind:"\
outlined",onClick:Xi,children:"Close"}),r(pr,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:ay,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(pe,{error:t}),r("p",{class:wd,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function DI({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=sy(n)===null&&!o;return r(lt,{wide:!0,title:ly(e.files),onClose:Xi,
foot:r(O,{children:[o&&r("span",{class:_C,children:"Say which column is the time."}),r(P,{kind:"outlined",onClick:Xi,children:"\
Cancel"}),r(P,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{M1()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(wC,{at:e})})}function EI({at:e}){let t=nc.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(lt,{title:`Loading into ${e.dataset}`,
onClose:Xi,foot:r(O,{children:[r(P,{kind:"danger",onClick:()=>{T1()},children:"Cancel"}),r(P,{kind:"outlined",onClick:Xi,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:ay,children:[r($,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:PC,children:s.length>1?`${e.at+1} of ${s.length}`:Rn(s[e.at]?.size??0)})]}),r(kl,{label:o?
"Sending":"Loading",done:i}),r("p",{class:wd,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${U(i)}`,
!o&&t&&t.rows>0&&`, ${Le(t.rows,"event")} so far`]}),o&&r("p",{class:wd,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var EC="Wt",AC="S";function OC({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:EC,onKeyDown:a=>{
let l=t.findIndex(d=>d.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,m=t[c];m&&o(m.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:AC,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var OI=["datasets","properties","ingests","rejects","jobs"];function RC(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:OI.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function Zs(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var LC="Yt",NC="m",BC="Zt",FC="eo",zC="io",IC="ro",HC="ao",qC="to";function To({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=I(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(Xt,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:HC,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:LC,onKeyDown:c=>LI(c,a.current,i),children:o.map((c,m)=>c==="rule"?r("di\
v",{role:"separator",class:IC},m):r("button",{type:"button",tabIndex:-1,class:we(NC,c.danger&&BC),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[l?r("span",{class:qC,children:c.checked&&r(ue,{name:"check"})}):c.
icon&&r(ue,{name:c.icon}),r("span",{class:FC,children:c.label}),c.keys&&r("span",{class:zC,children:c.keys})]},m))})]})}
function LI(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function nt({items:e,menuLabel:t,head:n,placing:o,...i}){let s=I(
null),[a,l]=C(!1);return r(O,{children:[r(P,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(To,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function mc(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function VC(e){return(await oe(mc(e,"/runs?li\
mit=1000"))).runs}async function WC(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return oe(mc(e,`/rejects?${i.toString()}`),{signal:o})}function UC(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Wt(mc(e,`/rejects?${n.toString()}`))}async function KC(e,t,n){await oe(mc(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function jC(e){await oe(mc(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var GC="ii",JC="oo",ZC="no",YC="po",QC="do",dc="lo",XC="ri",Hn="xo",uy="ai",eS="so",tS="co",nS="go",oS="ho",Ys="fo";var Cl="mo",rS="vo",iS="wo",sS="bo",aS="ie",os="yo";function lS({dataset:e,onClose:t}){let[n,o]=C(""),[i,s]=C(null),[a,l]=C(!1),u=wt(),c=n===e.name&&!a,m=()=>{c&&(l(!0),jC(
e.name).then(()=>{t(),ee(`${e.name} is dropped.`),At()},d=>{l(!1),s(G(d))}))};return r(lt,{title:"Drop a dataset",onClose:t,
foot:r(O,{children:[r(P,{kind:"outlined",onClick:t,children:"Keep it"}),r(P,{kind:"danger",icon:"trash",disabled:!c,onClick:m,
children:"Drop it for good"})]}),children:r("form",{class:Cl,onSubmit:d=>{d.preventDefault(),m()},children:[r("p",{children:[
Le(e.events,"event")," (",Rn(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Js,children:[r("label",{class:Pt,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:je,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:d=>o(d.currentTarget.value)})]}),i&&r(pe,{error:i})]})})}function uS({datasets:e}){let[t,n]=C(null),[o,i]=C(null),s=NI((a,l)=>n({dataset:a,anchor:l}));return r(O,{children:[r(Te,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(FI,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(lS,{dataset:o,onClose:()=>i(null)})]})}function NI(e){let t=kt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:uy,onClick:()=>{Ci(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(P,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:z(n),children:V(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(kd,{text:"no events"}):
j(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:j(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${z(n)} B`,children:Rn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):
r(kd,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(kd,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${Rn(s)}`).join(
`
`),children:[n?.length??1,", ",Le(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(BI,{dataset:n})}]}
function kd({text:e}){return r("span",{class:Hn,children:e})}function BI({dataset:e}){return e.rejects===0?r(kd,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:uy,onClick:()=>xe(Zs("rejects",e.name)),children:V(e.rejects)})}function FI({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=I(t),s=l=>()=>xe(Zs(l,e.name)),a=()=>{Wk(e.name).then(()=>ee(`${e.name} is\
 being compacted.`,{label:"Show",act:()=>xe(Zs("jobs",""))}),l=>ee(`Compacting failed: ${G(l).message}`))};return r(To,{
anchor:i.current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{
Ci(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"\
Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"t\
rash",danger:!0,act:o}]})}function cS({dataset:e}){let[{value:t,error:n},o]=C({value:null,error:null}),i=()=>{VC(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:G(a)}))},s=Si.value.length;return F(i,[e,s]),n?r(De,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(P,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(De,{icon:"up\
load",title:"No files came into this dataset",actions:r(pr,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:os,children:r(Te,{label:"Ingests",columns:zI(),rows:t})}):
r(Ce,{})}function zI(){let e=kt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>j(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:Hn,children:[z(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:Hn,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>z(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:z(t),children:V(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:Hn,children:"0"}):r("span",{class:Ys,title:U(n/Math.max(1,t+n)),children:V(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${z(t)} B`,children:Rn(t)})}]}function Sl(e){return e==="ingest"?"Loading":"Compacting"}function mS(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var II=3e3;function dS(){let e=Si.value.length;return F(()=>{Wo();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&Wo()},II);return()=>clearInterval(t)},[]),F(()=>{At()},[e]),qk.value?nc.value.length===0?r(De,{icon:"clock",title:"\
Nothing is under way",actions:r(pr,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:os,children:r(Te,{label:"Jobs",columns:HI(),rows:nc.value})}):r(Ce,{})}
function HI(){let e=kt();return[{key:"kind",head:"Job",cell:({kind:t})=>Sl(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
qI,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>V(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>Rn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>j(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Ne((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(VI,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:Ys,children:r($,{value:t,
most:160})}):null}]}function qI({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?Ys:Hn,children:mS(
e.state)}):r("span",{class:rS,children:[r(kl,{small:!0,label:`${Sl(e.kind)} ${e.dataset}`,done:e.done}),U(e.done)]})}function VI({
job:e}){let t=()=>{ld(e.id).catch(n=>ee(G(n).message))};return e.state==="running"?r(P,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(P,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function fS(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*WI(pS(l,n.key),pS(u,n.key))};return i.sort(a)}function pS(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function WI(e,t){return e<t?-1:e>t?1:0}function Cd(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function Sd(e,t,n){
try{return await KC(e,t,n),await ro(e),null}catch(o){let i=G(o);return ee(`The note on ${t} was not saved: ${i.message}`),
i}}function hS({dataset:e,column:t,onClose:n}){let[o,i]=C(t.description??""),[s,a]=C(t.unit??""),[l,u]=C(null),c=wt(),m=t.type===
"int64"||t.type==="float64",d=async()=>{let p=await Sd(e,t.name,Cd(t,{description:o.trim(),unit:s.trim()}));p?u(p):n()};
return r(lt,{title:`Describe ${te(t.name).text}`,onClose:n,foot:r(O,{children:[r(P,{kind:"outlined",onClick:n,children:"\
Cancel"}),r(P,{kind:"primary",onClick:()=>{d()},children:"Save"})]}),children:r("form",{class:Cl,onSubmit:p=>{p.preventDefault(),
d()},children:[r("div",{class:Js,children:[r("label",{class:Pt,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:je,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:p=>i(p.
currentTarget.value)})]}),m&&r("div",{class:Js,children:[r("label",{class:Pt,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:je,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:p=>a(p.currentTarget.value)})]}),
l&&r(pe,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function Td({label:e,value:t,onInput:n}){return r("input",{class:je,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function gS({dataset:e}){let{value:t,error:n}=Ee(e).value;return F(()=>{Ee(e).value.value&&ro(e)},[e]),t?r(UI,{dataset:t}):
n?r(De,{icon:"warning",title:"The properties cannot be shown",actions:r(P,{kind:"outlined",onClick:()=>{ro(e)},children:"\
Try again"}),children:n.message}):r(Ce,{})}function UI({dataset:e}){let[t,n]=C(""),[o,i]=C(null),[s,a]=C(null),l=e.columns??
[],u=Y(()=>fS(l,t,o),[l,t,o]),c=Y(()=>KI(e,a),[e]),m=l.filter(d=>d.hidden).length;return r(O,{children:[r("div",{class:dc,
children:[r("div",{class:XC,children:r(Td,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Hn,role:"status",
children:[t===""?Le(l.length,"property","properties"):`${z(u.length)} of ${Le(l.length,"property","properties")}`,m>0&&`\
, ${z(m)} hidden`]})]}),u.length===0?r(De,{icon:"search",title:"No property has this text",actions:r(P,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:os,children:r(Te,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(hS,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function KI(e,t){let n=kt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?oS:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${nS} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:tS,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Hn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(yd,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:z(s),children:V(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(jI,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?j(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:eS,children:[r(P,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(P,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
Sd(e.name,s.name,Cd(s,{hidden:!s.hidden}))}})]})}]}function jI({column:e,zone:t}){if(e.examples?.length)return r(oy,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?V(s):e.type==="timestamp"?
j(String(s),t):String(s);return r("span",{class:Hn,children:[i(n)," to ",i(o)]})}var Md=me(null);function rs(e){Md.value=e}function yS(){let e=Md.value;return e?r(O,{children:e(()=>{Md.value===e&&(Md.value=
null)})}):null}var vS="ko",xS="zo";function wS(e,t){rs(n=>r(JI,{text:e,what:t,onClose:n}))}function JI({text:e,what:t,onClose:n}){let o=I(null);return it(()=>o.
current?.select(),[]),r(lt,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:vS,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:xS,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function He(e,t){ZI(e).then(n=>{n?ee(`${t} is copied.`):wS(e,t)})}async function ZI(e){if(navigator.clipboard!==void 0&&
await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.
className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var YI=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function kS(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
YI,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??QI(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function QI(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var SS="ti",TS="jo";function _S({dataset:e}){let[t,n]=C(""),[o,i]=C(null),s=PS(e,t),a=PS(e,""),l=ze.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(De,{icon:"warning",title:"The lines cannot be listed",actions:r(P,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Ce,{});if(a.rows.length===0)return r(De,{icon:"che\
ck",title:"Every line was taken",actions:r(P,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=kS(a.rows);
return r(O,{children:[r("div",{class:dc,children:[r("div",{class:sS,role:"group","aria-label":"Reasons",children:[r(MS,{
text:r(O,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(MS,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:SS,
href:UC(e,t),download:`${e}-rejects.ndjson`,children:[r(ue,{name:"download"}),"Download"]})]}),r("div",{class:os,children:s.
rows?r(Te,{label:"Lines that were not taken",columns:eH(),rows:s.rows,onCell:c=>i(c)}):r(Ce,{})}),s.rows&&s.more&&r("div",
{class:dc,children:[r(P,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Hn,children:[z(s.rows.length),
" are shown"]})]}),o&&r(tH,{reject:o,onClose:()=>i(null)})]})}function MS({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:aS,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Hn,children:[V(t),n&&"+"]})]})}
function PS(e,t){let[n,o]=C({rows:null,cursor:void 0,error:null}),[i,s]=C(0),a=I(null),l=(u,c)=>{a.current?.abort();let m=a.
current=new AbortController;WC(e,t,c,m.signal).then(d=>o({rows:[...u,...d.rejects],cursor:d.cursor,error:null}),d=>{m.signal.
aborted||o({rows:null,cursor:void 0,error:G(d)})})};return F(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function eH(){let e=kt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:$S(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>z(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>z(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:iS,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>j(t,e,"second")}]}function $S({source:e,key:t}){return t!==""?t:e}function tH({reject:e,onClose:t}){return r(
lt,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(P,{kind:"outlined",icon:"copy",onClick:()=>He(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:Cl,children:[r("p",{class:Ys,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:Hn,children:[r($,{value:$S(e),most:200,middle:!0}),", line ",z(e.line),", byte ",z(e.offset),"; ",Le(e.text.
length,"character")]}),r("pre",{class:TS,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var Pd={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function DS({rest:e}){
let{tab:t,dataset:n}=RC(e),o=ze.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(jt.value)?jt.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";F(()=>{At()},[]),F(()=>{document.title=`${Pd[t]} · Data · Sluice`},[t]);let a=Si.value.length;return r(
"main",{class:GC,"data-tab":t,children:[r("header",{class:JC,children:[r("h1",{children:"Data"}),s&&i!==""&&r(cn,{title:"\
Dataset",icon:"data",kind:"outlined",class:YC,values:o,value:i,onChange:l=>xe(Zs(t,l))}),r("span",{class:ZC}),r(pr,{kind:"\
primary",children:"Load a file"})]}),r(OC,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>xe(Zs(l,n)),
tabs:Object.keys(Pd).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:Pd[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":Pd[t],class:QC,children:r(nH,{tab:t,dataset:i})})]})}function nH({tab:e,dataset:t}){let{value:n,error:o}=ze.
value;if(e==="jobs")return r(dS,{});if(!n)return o?r(De,{icon:"warning",title:"The datasets cannot be listed",actions:r(
P,{kind:"outlined",onClick:()=>{At()},children:"Try again"}),children:o.message}):r(Ce,{});if(n.length===0)return r(De,{
icon:"data",title:"There are no datasets yet",actions:r(pr,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(uS,{datasets:n});case"properties":return r(gS,{dataset:t},t);case"\
ingests":return r(cS,{dataset:t},t);case"rejects":return r(_S,{dataset:t},t)}}var ES={name:"data",label:"Data",icon:"data",letter:"d",Page:DS};var oH=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function _d(e){let t=oH.exec(e)?.[1];if(t===void 0)return null;let n=AS(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function cy({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function AS(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function rH(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function OS(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&rH(t[1])?AS(t[1])[0].trim():"";return n===""?null:n}var iH=40,sH=40;function $d(e){if(e.samples)return"raw";let t=ie(e.aggregate?.by);return t.some(o=>_d(o)!==null)?t.some(
is)?"heat":"distribution":t.some(is)?"line":"table"}function is(e){return/^\s*time\s*\(/i.test(e)}function fr(e){for(let t of ie(
e.aggregate?.by)){let n=_d(t);if(n)return n}return null}function pc(e,t,n,o){if(t==="raw")return e.samples?e:{...$e(e),samples:{}};
let i=e.aggregate??n??Vs("explore",null,{events:[]}).aggregate,s={...$e(e),aggregate:i},a=ie(i.by).filter(u=>!ml(u)),l=ie(
i.by).find(is)??"time('auto')";switch(t){case"distribution":return RS(s,u=>[u,...a.slice(0,1)],iH,o);case"heat":return RS(
s,u=>[l,u],sH,o);case"line":return my(s,[l,...a],n);case"bar":return my(s,a.length>0?a:[l],n);default:return my(s,a,n)}}
function aH(e){for(let t of ie(e.aggregate?.measures)){let n=OS(t);if(n!==null)return n}return null}function RS(e,t,n,o){
let i=fr(e)??lH(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(cy(i))]}}}function lH(e,t,n){let o=aH(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function my(e,t,n){let o=e.aggregate,i=fr(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ie(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function Dd(e,t){
let n=fr(e);if(!e.aggregate||!n)return e;let o=ie(e.aggregate.by).map(i=>_d(i)?cy({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var uH=100;function Tl(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>Gt(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o,[a,l]=[Ye(i),Ye(s)];return{
value:ve(o.name),log:a!==null&&l!==null&&a>0&&l/a>uH}})}var cH=/^[=+\-@\t\r]/;function mH(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=cH.test(t)&&!/^-\d{16,20}$/.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll(
'"','""')}"`:n}function Ed(e,t){return[e,...t].map(n=>`${n.map(mH).join(",")}\r
`).join("")}function Qs(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var dH=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],NS=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function Xs(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${ea(o??"")} ${ea(i??
"now")}`;return n(e)===n(t)}function ea(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Wr(e,t){if(Xs(e,{}))return"\
All data";let n=dH.find(([,u])=>Xs(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(ea(o)):null,a=s?NS.get(s[2]):void 0;if(s&&a&&Xs(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&Xs(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?pH(l[0],dy(l[1])):`${LS(o,t,"the first even\
t")} – ${LS(i,t,"now")}`}function pH(e,t){let n=j(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${j(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function dy(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function LS(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?j(e,t,j(e,t,"clock")==="00:00"?"day":"\
minute"):j(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function BS(e){let{from:t,to:n}=e;
if(Xs(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===dy(n)?t:`${t} - ${dy(n)}`;let o=ea(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return ea(t)===o?o:`${t} - ${o}`}function FS(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":j(n,t)} – ${o===void 0?"now":fH(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${j(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[Ne(i*3600)]:[],...l].join("\
 · ")}function fH(e,t,n){let o=e!==void 0&&j(e,n,"day")===j(t,n,"day");return j(t,n,o?"clock":"minute")}function zS({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(ea(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:ea(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function Ad(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),NS.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var fc=2,Uo=16,ta=20,hH=24;async function IS(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(h=>({canvas:h,box:h.getBoundingClientRect()})),a=Math.min(...s.map(({box:h})=>h.
top)),l=Math.max(...s.map(({box:h})=>h.bottom))-a,u=gH(e),c=Math.max(1,Math.floor((i.width-2*Uo)/200)),m=Math.ceil(u.length/
c)*ta+2*ta,d=globalThis.document.createElement("canvas");d.width=i.width*fc,d.height=(Uo+2*ta+l+m+Uo)*fc;let p=d.getContext(
"2d");if(!p)return null;p.scale(fc,fc),p.fillStyle=dt("--surface"),p.fillRect(0,0,i.width,d.height/fc);let f=Uo+2*ta;Od(
p,yH(t),Uo,Uo+12,`600 13px ${dt("--font")}`,dt("--text"),i.width-2*Uo),Od(p,`${q(t.dataset)}, ${Wr(t,n)}, ${n}`,Uo,Uo+12+
ta,`12px ${dt("--font")}`,dt("--muted"),i.width-2*Uo);for(let{canvas:h,box:y}of s)p.drawImage(h,y.left-i.left,f+y.top-a,
y.width,y.height);return u.forEach(({text:h,color:y},b)=>{let[k,v]=[Uo+b%c*200,f+l+ta+Math.floor(b/c)*ta];p.fillStyle=y,
p.fillRect(k,v-8,12,8),Od(p,h,k+20,v,`12px ${dt("--font")}`,dt("--text"),168)}),Od(p,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Uo,f+l+m-4,`12px ${dt("--font")}`,dt("--muted"),i.width),new Promise(h=>{d.toBlob(h,"\
image/png")})}function Od(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Gu(t,u);e.fillText(l,n,o)}function gH(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,hH)}function yH(e){let t=ie(e.aggregate?.measures).join(", ")||"count()",n=ie(e.aggregate?.by);
return q(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function HS(e){return oe("v1/links",{body:e})}async function qS(e,t){return oe(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function VS(e){return Wt(`l/${encodeURIComponent(e.id)}`)}var Zn=new zs,Rd=me(Ir("waits")==="yes");function WS(e){Rd.value=e,Hr("waits",e?"yes":"no")}var bH=150,py,Ml=null;function Ko(){
clearTimeout(py),Ml=be.value,Zn.run(Ml,{history:!0})}function US(){En(()=>{let{state:e,how:t}=Qm.value,n=Qi.value,o=Zt.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Ml!==null&&Ht(Ml,e.document)||Rd.value&&Ml!==
null&&Ht($e(Ml).dataset,e.document.dataset)||(clearTimeout(py),py=setTimeout(Ko,t==="replace"?bH:0))})}function fy(e){return`'${e.replaceAll("'","'\\''")}'`}function hc(e){return`sluice query ${fy(JSON.stringify(e))}`}function KS(e,t){
return`curl -H 'Content-Type: application/json' ${fy(e)} \\
  -d ${fy(JSON.stringify(t))}`}function gc(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function hy(e){return KS(Wt("v1/query"),e)}function GS(){let{document:e}=Be.value,t=xH();return[{label:"Copy link",icon:"\
share",act:()=>{Us(Be.value).then(n=>He(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{vH().
then(jS)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(jS)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>He(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>He(hc(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>He(hy(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>He(gc(e),"The code")}]}async function vH(){return{...await JS(Be.value),document:Be.value.document,
frozen:!1}}function xH(){let{phase:e,answer:t,former:n}=Zn.result.value;return e!=="exact"||!t||n?null:async()=>({...await JS(
Be.value),document:wH(Be.value.document,t.query),frozen:!0,answer:t})}async function JS({document:e,view:t,as:n,open:o}){
return{path:`/${gl(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await hl(o)}}}function wH(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function jS(e){try{He(VS(await HS(e)),"\
The short link")}catch(t){ee(`The link cannot be saved: ${G(t).message}`)}}var ZS="Xo";function QS({document:e,answer:t,zone:n}){let o=I(null),i=a=>{a.catch(l=>ee(q(G(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:ZS,children:r(nt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(SH(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(XS(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(MH(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(YS(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Qs(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(YS(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>He(hy(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>He(hc(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>He(gc(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Us(Be.
value).then(a=>He(a,"The link"))}}],children:"Export"})})}async function SH(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await IS(i,t,n);s?Qs(s,`${o}.png`):ee("This chart is a table; take it along as CSV.")}async function XS(e,t){
let n=[...e.rows,...e.other?[TH(e.other,"(other)")]:[]];Qs(new Blob([Ed(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function TH(e,t){return e.map((n,o)=>o===0?t:n)}async function MH(e,t){await XS(await oe("v1/q\
uery",{body:_e(_e(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function YS(e,t,n){let o=await Xa(`v1/query?\
format=${t}`,{body:e});Qs(await o.blob(),n)}function ut(e,t){let n=ie(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>Vo(e.columns[a]))}}function eT(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function na(e,t,n,o=null){let{times:i,starts:s,places:a}=PH(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);if(e.rows.forEach((m,d)=>{let p=oT(m[t.time]);if(p===null)return;let f=t.keys.map(w=>m[w]),
h=JSON.stringify(f),y=l.get(h);y||l.set(h,y={keys:f,values:u(),low:u(),high:u(),estimated:!1});let b=m[n],k=a.get(p);y.values[k]=
Ye(b);let v=o?.[d]?.[n];v&&(y.estimated=!0,[y.low[k],y.high[k]]=v)}),[...l.values()].every(({values:m})=>m.every(d=>(d??
0)>=0)))for(let{low:m}of l.values())m.forEach((d,p)=>{d!==null&&d<0&&(m[p]=0)});let c=[...l.values()].map(({keys:m,values:d,
low:p,high:f,estimated:h})=>({keys:m,values:d,low:h?p:null,high:h?f:null,total:d.reduce((y,b)=>y+(b??0),0)}));return{times:i,
starts:s,series:c.sort((m,d)=>d.total-m.total)}}function tT(e,t){let n=new Map(e.series.map(({keys:i},s)=>[JSON.stringify(
i),s])),o=({keys:i})=>n.get(JSON.stringify(i))??n.size;return{...t,series:t.series.toSorted((i,s)=>o(i)-o(s))}}function PH(e,t){
let n=new Map;for(let i of e.rows){let s=oT(i[t.time]);s!==null&&n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-
s);return{times:o,starts:o.map(i=>n.get(i)),places:new Map(o.map((i,s)=>[i,s]))}}function nT(e,t){let n=e[0]?.length??0,
o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=
Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:i[l])))}function yc(e,t){return t<=1?e:e.map((n,o)=>{let i=e.slice(Math.max(0,o-
t+1),o+1);return i.length<t||i.includes(null)?null:i.reduce((s,a)=>s+a,0)/t})}function ss(e){return/^\s*(count|sum)\s*\(/i.
test(e)}function oT(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function so(e){let t=e.
slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function oa(e){if(e===null)return{chart:null,settings:new Map};let t=e.indexOf(":"),n=t<0?e:e.slice(0,t),o=t<0?[]:e.slice(
t+1).split(",").filter(s=>s!==""),i=new Map(o.map(s=>{let a=s.indexOf("=");return a<0?[s,""]:[s.slice(0,a),DH(s.slice(a+
1))]}));return{chart:n===""?null:n,settings:i}}function gy({chart:e,settings:t}){let n=[...t].map(([o,i])=>i===""?o:`${o}\
=${$H(i)}`);return n.length===0?e:`${e??""}:${n.join(",")}`}function rT(e,t){let{chart:n,settings:o}=oa(e),i=new Map(o);
for(let[s,a]of Object.entries(t))a===null||a===!1?i.delete(s):i.set(s,a===!0?"":a);return gy({chart:n,settings:i})}function Mo(e){
return e.length===0?null:e.map(t=>t.replaceAll("~","~0").replaceAll(" ","~1")).join(" ")}function Po(e){return e===void 0||
e===""?[]:e.split(" ").map(t=>t.replaceAll("~1"," ").replaceAll("~0","~"))}var _H=/[%,]/g;function $H(e){return e.replace(
_H,t=>t===","?"%2C":"%25")}function DH(e){return e.replaceAll("%2C",",").replaceAll("%25","%")}var yy=Ui(null);function ao(e){let t=ji(yy);return t?.answer===e?t?.intervals??null:null}function bc(e,t,n){let o=I(null),
i=o.current!==null&&o.current.of===e?n(o.current.value,t):t;return o.current={of:e,value:i},i}function Ld(e,t,n){return n||
t>e*.7?Math.max(e,t):t}function ht(e,t){if(e==null)return;let n=Ut(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"?null:
n[0]===n[1]?void 0:[n[0],n[1]]}function Ur(e,t,n="none"){if(t===void 0)return Xe(e,n);let[o,i]=t??[NaN,NaN];return n==="\
share"?lw(e,o,i):aw(e,o,i,s=>Xe(s,n))}function Nd([e,t],n="none"){return`between ${Xe(e,n)} and ${Xe(t,n)} in 95 of 100 \
cases`}function jo(e,t){return t===void 0?V(e):Ur(e,t)}function Yn(e,t){return e===null?"–":t===void 0?U(e):Ur(e,t,"sh\
are")}function Ot(e,t){return t===null?e:`~ ${e}`}function as(e){return e.replace(/ \u00b1.*$/,"")}function iT(e,t){let n=[];
return sT(e,t,n),n.sort((o,i)=>o-i),n[n.length>>1]??null}function sT(e,t,n){if(!(t===null||typeof t!="object")){if(typeof e==
"number"){let[o,i]=t;e!==0&&typeof o=="number"&&typeof i=="number"&&n.push((i-o)/2/Math.abs(e));return}for(let[o,i]of Object.
entries(t))sT(Ut(e,[Array.isArray(e)?Number(o):o]),i,n)}}function aT(e,t){return t==="entries"?Le(e,"pass","passes"):t===
"starts"?Le(e,"start"):Le(e,"actor")}var uT="So",cT="Bo",mT="oi",dT="Co",pT="Eo",fT="Io",hT="Uo",gT="Ho";function lo({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,arranged:a,trend:l,shaded:u=!1,shares:c=!1,label:m="Ans\
wer"}){let d=ao(e),p=bc(t,d!==null,(v,w)=>v||w),f=Y(()=>yT({answer:e,intervals:d,roomy:p},t,n,c,u),[e,d,p,t,n,c,u]),h=EH(
l?[...f,AH(l)]:f,a),y=Y(()=>e.rows.map(v=>({cells:v,kind:"group"})),[e]),b=Y(()=>OH(e),[e]),k=s&&((v,w,T)=>s(v.cells,w.key,
T));return r(Te,{label:m,columns:h,rows:y,summary:b,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},layout:a?.layout,...k?{
onCell:k,onMenu:k}:{}})}function EH(e,t){if(!t)return e;let n=e.filter(({key:o})=>!t.without.includes(o));return Vm(n.length>
0?n:e,t.order)}function AH(e){return{key:"trend",head:"trend",width:"128px",sortable:!1,cell:({cells:t,kind:n})=>n==="gr\
oup"?e(t):null}}function by(e,t){return yT({answer:e,intervals:null,roomy:!1},t,"UTC",!0,!1).map(({key:n})=>({key:n,label:q(
n)}))}function OH(e){let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.
total,kind:"total"}),t}function vy(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.
keys.map(o=>n[o])),n]))}function RH(e,{kind:t},n,o){return ht(e,t==="group"?["rows",n,o]:[t,o])}function yT({answer:e,intervals:t,
roomy:n},o,i,s,a){let l=ut(e,o),u=l.time<0?0:so([...new Set(e.rows.map(d=>Date.parse(String(d[l.time]))/1e3))].sort((d,p)=>d-
p)),c=new Set([l.time,...l.keys]),m=vy(e,l);return e.columns.flatMap((d,p)=>{let f=a&&l.measures.includes(p)?FH(e.rows.map(
y=>Ye(y[p]))):null,h={key:d.name,head:r($,{value:d.name,most:48}),number:Vo(d)&&!c.has(p),...n&&l.measures.includes(p)?{
width:"minmax(144px, max-content)"}:{},cell:(y,b)=>y.kind!=="group"&&c.has(p)?p===0?r($,{shown:BH(y.kind)}):null:p===l.time?
kn(String(y.cells[p]),u,i):r(Bd,{value:y.cells[p],column:d,zone:i,isKey:c.has(p),sure:c.has(p)?void 0:RH(t,y,b,p),...f&&
y.kind==="group"?{shade:f(y.cells[p])}:{}})};return l.measures.includes(p)?[h,...s&&ss(d.name)&&l.keys.length>0?[LH(e,p)]:
[],...m?[NH(e,l,m,p)]:[]]:[h]})}function LH(e,t){let n=s=>Ye(s?.[t])??0,o=n(e.total),i=Math.max(...e.rows.map(n),n(e.other),
0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,number:!0,cell:({cells:s,kind:a})=>{
if(o<=0)return null;let l=n(s)/o;return r("span",{class:uT,children:[a!=="total"&&r("span",{class:cT,children:r("span",{
class:mT,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",{class:dT,children:U(l)})]})}}}function NH(e,t,n,o){
let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:l==="other"?e.compare?.other:n.get(JSON.stringify(
t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs previous",number:!0,sortable:!1,cell:a=>{let[l,u]=[Ye(
a.cells[o]),Ye(s(a))];if(l===null||u===null)return r("span",{class:pT,title:"not there before",children:l===null?"–":"\
new"});let c=`${Xe(u,Gt(i.name),!0)} before`;return r("span",{title:c,children:u===0?l===0?U(0):"new":On(l/u-1)})}}}function BH(e){
return e==="other"?zn:{text:jn.total,kind:"other"}}function FH(e){let t=e.filter(i=>i!==null),[n,o]=[Math.min(0,...t),Math.
max(0,...t)];return i=>o>n?((Ye(i)??n)-n)/(o-n):0}function Bd({value:e,column:t,zone:n,isKey:o=!1,sure:i,shade:s}){let a=Vo(
t)?Ye(e):null;if(a===null)return r($,{shown:Co(e,t,n),most:64,middle:!0});let l=Gt(t.name),u=Xe(e,l,!0),c=i!==void 0?Ur(
a,i,l):o&&!t.name.startsWith("bins(")?u:Xe(a,l),m=r("span",{class:s===void 0?void 0:hT,title:i?Nd(i,l):u,children:c});return s===
void 0?m:r(O,{children:[r("span",{class:fT,style:{"--shade":`${(s*40).toFixed(0)}%`}}),m]})}function Fd(e,t){let n=[...new Set(e)].sort((d,p)=>d-p),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,m=(t.scale==="log"?zH(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(d,p)=>s+p*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(d=>IH(i,d));return{edges:o?[0,...m]:m,scale:t.scale,zero:o}}function zH(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function IH(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function vc({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function xy(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(h=>u[h]),m=JSON.stringify(c),d=s.get(m);d||s.set(m,d={keys:c,counts:new Array(
a).fill(0),nulls:0});let p=Ye(u[i])??0,f=Ye(u[n]);if(f===null)d.nulls+=p;else{let h=t.zero&&f<=0?0:vc(t,f*(1+Math.sign(f)*
1e-12));h>=0&&h<a&&(d.counts[h]+=p)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce((c,m)=>c+m,0)})).sort((u,c)=>c.
total-u.total)}function xc(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=o)/t)}function bT(e,t,n){let o=xc(t),i=vc(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(Ti(e,n)-i)}function HH({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function Ti(e,t){let n=e.edges.length-1,o=vc(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function vT(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return HH(e,o,Math.max(0,Math.min(1,t-o)))}function zd(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?VH(n,o,t):[];return i.length>1?i:qH(n,o,t)}function qH(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function VH(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var xT="Lo";var KH=2;function Id({height:e,draw:t,onWidth:n}){let o=I(null),[i,s]=C(0),a=Jm.value;return it(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let m=Math.floor(l.clientWidth);s(m),n?.(m)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),it(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(KH,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:xT,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function Pl(e,t,n){e.font=`12px ${dt("--font")}`,e.fillStyle=dt("--muted"),e.textAlign=t,e.textBaseline=
n}function wT(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function Hd(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var CT="Mo",ST="No",TT="re",MT="Ro",wy="Ao",PT="Do",_T="To",$T="ni",ky="_o",DT="qo",ET="Fo",AT="Go",Cy="pi";var ra=56,RT=16,OT=12,jH=24;function LT(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[m,d]=C(0),p=I(null),f=n.length,h=Math.max(1,m-ra-RT),y=(T,D)=>(T-D.getBoundingClientRect().left-ra)/h*f,b=(T,D)=>Math.max(
0,Math.min(f-1,Math.floor(y(T,D)))),k=_m((T,D,_)=>{GH(T,D,_,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:CT,onPointerMove:T=>{let D=b(T.clientX,T.currentTarget);e.onCursor(D),p.current&&
e.onSelect&&Math.abs(T.clientX-p.current.x)>3&&e.onSelect({from:Math.min(p.current.from,D),to:Math.max(p.current.from,D)+
1})},onPointerUp:T=>{let D=p.current;p.current=null,D&&Math.abs(T.clientX-D.x)<=3&&e.onBin?.(D.from,new DOMRect(T.clientX,
T.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:T=>{T.button===0&&(T.currentTarget.setPointerCapture(
T.pointerId),p.current={from:b(T.clientX,T.currentTarget),x:T.clientX})},children:r(Id,{height:s,draw:k,onWidth:d})})}function GH(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((w,T)=>w+T,0),m=a==="count"?s:a==="cdf"?xc(s):s.map(w=>c===
0?0:w/c),d=wT(a==="cdf"?1:o.largest>0?o.largest:Math.max(...m,0),n<160?3:4),p=d.at(-1)||1,f={left:ra,top:OT,width:t-ra-RT,
height:n-OT-jH},h=w=>f.left+w/Math.max(1,s.length)*f.width,y=w=>f.top+f.height-w/p*f.height;e.clearRect(0,0,t,n),JH(e,f,
d,y,a);let b=dt("--selection"),k=dt(o.color);u&&(e.globalAlpha=.12,e.fillStyle=b,e.fillRect(h(u.from),f.top,h(u.to)-h(u.
from),f.height),e.globalAlpha=1);let v=f.width/s.length>5?1:0;s.forEach((w,T)=>{let D=m[T],_=u!==null&&T>=u.from&&T<u.to;
e.fillStyle=_?b:k,e.globalAlpha=l===null||l===T?1:.75;let R=D>0?Math.max(1,y(0)-y(D)):0;e.fillRect(h(T),y(0)-R,Math.max(
1,h(T+1)-h(T)-v),R)}),e.globalAlpha=1,ZH(e,f,i,h,o.unit)}function JH(e,t,n,o,i){e.strokeStyle=dt("--line"),e.lineWidth=1,
Pl(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?V(s):U(s),t.left-8,a)}}function ZH(e,t,n,o,i){Pl(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,m=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));m-c<s+12||(e.fillText(l,m,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=m+c)};n.zero&&a("≤ 0",o(.5));for(let l of zd(n,Math.max(2,Math.floor(t.width/80))))
a(Xe(l,i),o(Ti(n,l)))}var qd=12,Sy=360,YH=132;function BT(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,{edges:m,histograms:d,all:p,property:f}=e.parts,[h,y]=C(null),b=Gt(i.value),k=p.counts.length,v=f===""?p:d[h?.
group??0]??p,w=R=>{let B={ArrowRight:(h?.bin??-1)+1,ArrowLeft:(h?.bin??k)-1,Home:0,End:k-1}[R.key];if(B!==void 0&&k>0){let A=Math.
max(0,Math.min(B,k-1));return R.shiftKey&&u(QH(l,h?.bin??A,A),m),y({bin:A,group:h?.group??0,left:A>k/2}),!0}if(R.key!=="\
Enter"&&R.key!=="."||!h)return!1;let Q=R.target.getBoundingClientRect();return c(h.bin,m,f===""?[]:v.keys,new DOMRect(Q.
left+ra+(h.bin+.5)/k*(Q.width-ra-16),Q.top+80,0,0)),!0},T=Math.max(0,...d.slice(0,qd).map(({counts:R,total:B})=>Math.max(
0,...R)/(s==="count"?1:B||1))),D=(R,B)=>r(LT,{edges:m,counts:R.counts,mode:s,unit:b,height:f===""?Sy:YH,color:f===""?"--\
series-1":Cn(Ln(f,R.keys)),largest:f===""||s==="cdf"?0:T,cursor:h?.bin??null,selection:l,onCursor:Q=>y(Q===null?null:{bin:Q,
group:B,left:Q>k/2}),onSelect:Q=>u(Q,m),onBin:(Q,A)=>c(Q,m,f===""?[]:R.keys,A)}),_=({bin:R,left:B})=>r(nq,{edges:m,histogram:v,
bin:R,unit:b,start:B});return r(Qe,{title:r(O,{children:["Distribution of ",r($,{value:i.value,most:64}),f!==""&&r(O,{children:[
" by ",r($,{value:f,most:48})]})]}),summary:oq(i,p,a,b,f,d.length),onKey:w,announced:h?IT(m,v,h.bin,b).join(", "):"",table:r(
lo,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[f===""?r(O,{children:[D(p,0),r(eq,
{edges:m,counts:p.counts,percentiles:a,unit:b,onMove:e.onPercentile})]}):r(XH,{histograms:d,render:D,readout:R=>h?.group===
R&&_(h)}),p.nulls>0&&r("p",{class:ky,children:[z(p.nulls)," without a value (",U(p.nulls/(p.nulls+p.total)),") are not d\
rawn."]}),f===""&&h&&_(h)]})}function FT(e,t,n){let o=ut(e,t),i=o.keys.find(d=>e.columns[d].name.startsWith("bins("))??o.
keys[0]??0,s=o.keys.filter(d=>d!==i),a=e.rows.map(d=>Ye(d[i])).filter(d=>d!==null),l=Fd(a,n),u=o.measures[0]??e.columns.
length-1,[c]=xy(e,l,i,[],u),m={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:xy(e,l,i,s,u),all:c??m,property:s.
map(d=>e.columns[d].name).join()}}function QH(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{
from:Math.min(o,n),to:Math.max(o,n)+1}}function XH({histograms:e,render:t,readout:n}){return r(O,{children:[r("div",{class:PT,
children:e.slice(0,qd).map((o,i)=>r("div",{class:_T,children:[r("div",{class:$T,children:[r("span",{children:r($,{value:o.
keys[0],most:40,middle:!0})}),r("span",{class:wy,children:V(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),e.length>
qd&&r("p",{class:ky,children:[qd," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function eq({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=I(null),a=t.length;if(a===0)return null;let l=c=>{let m=s.current.
getBoundingClientRect(),d=Math.max(0,Math.min(a,(c-m.left)/m.width*a));return NT(bT(e,t,vT(e,d)))},u=tq(n.map(({value:c})=>c===
null?null:Ti(e,c)/a));return r("div",{ref:s,class:ST,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:m},d)=>{let p=m===null?null:Ti(e,m)/a*100;return p===null?null:r(O,{children:[r("span",{class:MT,style:{left:`${p}\
%`,top:`${12-Sy}px`,height:`${Sy-36}px`}},`line ${d}`),r("button",{type:"button",class:TT,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${Ty(c)}, ${Xe(
m,o)}`,style:{left:`${Math.max(2,Math.min(97,p))}%`,top:`${u[d]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(
f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(f.pointerId)&&i(d,l(f.clientX))},onKeyDown:f=>{let h={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];h!==void 0&&(f.preventDefault(),f.stopPropagation(),i(d,NT(c+h*(f.shiftKey?.001:
.01))))},children:[r("span",{class:wy,children:Ty(c)}),Xe(m,o)]},d)]})})})}function tq(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function NT(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function Ty(e){return`p${Number((e*100).toFixed(2))}`}function zT(e,t,n,o){
let i=e.zero&&t===0?"up to":Xe(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${Xe(e.edges[n]??0,o)}`}
function _l(e,t,n){return zT(e,t.from,t.to,Gt(n))}function IT(e,t,n,o){let i=t.counts[n]??0,s=xc(t.counts),a=n===0?0:s[n-
1]??0;return[zT(e,n,n+1,o),`${z(i)} events`,`${U(t.total===0?0:i/t.total)} of all`,`${U(a)} below`,`${U(1-(s[n]??1))} ab\
ove`]}function nq({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=IT(e,t,n,o);return r("div",{class:we(DT,i&&
ET),"aria-hidden":"true",children:[r("div",{class:AT,children:s}),r("div",{class:Cy,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:Cy,children:[r("span",{children:u}),r("span",{children:c})]})]})}function oq(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${Ty(l)} ${Xe(u,o)}`).join(", ");return`Distribution of ${te(
e.value).text}${i===""?"":` by ${te(i).text}, ${s} groups`}, ${V(t.total)} values in ${t.counts.length} bins${a===""?"":
`, ${a}`}`}var HT=Ui(null);function qT(){return ji(HT)??Be.value}function $l({view:e,document:t,result:n,drawn:o}){let i=oa(o.as).chart??
e.chartOf(t);return r(HT.Provider,{value:o===Be.value?null:o,children:r(yy.Provider,{value:n,children:r(e.Page,{document:t,
result:n,as:i})})})}function Go(){let{settings:e}=oa(qT().as);return{text:t=>e.get(t),isOn:t=>e.has(t),choice:(t,n)=>(n.
find(({value:o})=>o===e.get(t))??n[0]).value,set:(t,n)=>fe({as:rT(Be.value.as,t)},n)}}var My=!1;addEventListener("pointe\
rdown",()=>{My=!0},!0);for(let e of["pointerup","pointercancel"])addEventListener(e,()=>{My=!1},!0);function Dl(){let e=qT().
open.find(({kind:s})=>s===Fr),[t,n]=C(null),o=I(null);return o.current=t,F(()=>{if(!t)return;let s=new AbortController,a=()=>{
Lg({kind:Fr,...o.current}),n(null)};return addEventListener("pointerup",a,{signal:s.signal}),addEventListener("pointerca\
ncel",()=>n(null),{signal:s.signal}),()=>s.abort()},[t!==null]),{selected:t??e??null,isDrawing:t!==null,set:s=>{My&&s?n(
s):Lg(s&&{kind:Fr,...s},s&&e?"replace":"push")}}}function Kr(e,t,n,o){return oe("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var ia=me([]);function We(e,t){ia.value=[...ia.value,{from:Be.value,to:e.document,label:t}].slice(-12),fe(e)}function Py(e){
ia.value=ia.value.slice(0,e)}function VT(){En(()=>{let e=Be.value,t=ia.peek().findIndex(n=>Ht(n.from.document,e.document));
t>=0&&Py(t)})}var WT="Jo";function UT({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=C(""),a=Ee(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=Ag(e),c=[...a.map(({name:p})=>p),...Object.keys(e.define??{})],m=a.filter(({name:p,type:f})=>p.toLowerCase().includes(
l)&&f!=="timestamp"&&ve(p)!==u).map(p=>({value:ve(p.name),label:r($,{value:p.name,most:48}),note:p.distinct===void 0?p.type:
`${V(p.distinct)} values`})),d=p=>{o(),Kr(e,t,p).then(f=>{f.by&&We({document:f.by,open:[]},`${f.label} by ${p}`)},f=>ee(
q(G(f).message)))};return r(Xt,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:WT,children:r(es,{label:"Br\
eak down by",text:i,onText:s,options:m,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:p=>d(c.includes(p)?ve(
p):p),placeholder:"a property or an expression"})})}function jr(){let[e,t]=C(null);return{openAt:t,menu:e&&r(sq,{at:e,onClose:()=>t(null)})}}function sq({at:e,onClose:t}){let n=Y(
()=>Kr(e.document,e.mark),[e]),{answer:o,error:i}=_y(n),[s,a]=C(!1);if(s)return r(UT,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,m=>ee(q(G(m).message)))},u=e.head??(i?q(i.message):o?r($,{value:o.label,most:160}):
"…");return r(To,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...aq(e,o,i,l,()=>a(!0))]})}function _y(e){let[t,n]=C({of:null,answer:null,error:null});return F(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:G(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function aq(e,t,n,o,i){let s=(a,l,u,c)=>{let m=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:m||n!==null,reason:lq(t,u),act:o(c)}};return[s("Only this","filter","only",a=>wc(a.only,a.label)),
s("Exclude","minus","exclude",a=>wc(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",$y),s("Actors","actor","actors",Dy),s("Save as cohort…","save","coho\
rt",a=>Ey(a)),s("Explain","difference","explain",Ay),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>He(
KT(e.value),"The value")}],s("Copy as where","copy","predicate",a=>He(a.predicate,"The condition"))]}function lq(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:q(n)}function KT(e){return e===null?"":Array.isArray(e)?
e.map(t=>KT(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function wc(e,t){e&&We({document:e,open:[]},t)}
function $y({events:e,label:t}){e&&Jn({kind:"events",document:e,label:t})}function Dy({actors:e,cohort:t,label:n}){e&&Jn(
{kind:"actors",request:e,cohort:t,label:n})}function Ey({actors:e,cohort:t,label:n}){Jn({kind:"cohort",request:e,cohort:t,
label:n})}function Ay({explain:e,label:t}){e&&We({view:"difference",document:e,as:null,open:[]},`explain ${te(t).text}`)}var jT="Ko",GT="Oo",JT="Po",ZT="Qo",YT="Vo";var cq=new Promise(()=>{});function El({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,
t]),l=Y(()=>t?Kr(e,t):cq,[a]),{answer:u,error:c}=_y(l),m=at(u?.count??null),d=m.phase==="exact"&&m.answer&&"rows"in m.answer?
m.answer.rows[0]?.at(-1):void 0,p=u===null;return r("section",{class:jT,"aria-label":"Selection",children:[r("div",{class:GT,
children:[r("span",{class:JT,children:n}),r("span",{class:ZT,role:"status",children:typeof d=="number"?`${z(d)} events${o?
`, ${U(d/o)}`:""}`:c?"":"…"})]}),c&&r(pe,{error:c}),r("div",{class:YT,children:[s,r(P,{small:!0,kind:"outlined",icon:"\
filter",disabled:p||!u.only,onClick:()=>wc(u?.only??null,u?.label??""),children:"Only"}),r(P,{small:!0,kind:"outlined",icon:"\
minus",disabled:p||!u.exclude,onClick:()=>wc(u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(P,{small:!0,
kind:"primary",icon:"difference",disabled:p||!u.explain,onClick:()=>u&&Ay(u),children:"Explain"}),r(P,{small:!0,kind:"ou\
tlined",icon:"rows",disabled:p||!u.events,onClick:()=>u&&$y(u),children:"Events"}),r(P,{small:!0,kind:"outlined",icon:"a\
ctor",disabled:p||!u.actors,onClick:()=>u&&Dy(u),children:"Actors"}),r(P,{small:!0,kind:"outlined",icon:"save",disabled:p||
!u.cohort,onClick:()=>u&&Ey(u),children:"Cohort"}),r(P,{small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var mq=[10,20,40,60,100,200],dq=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function Vd({bins:e,document:t,
onDocument:n}){let i=Tl(Ee(t.dataset).value.value).map(({value:s,log:a})=>({label:q(s),checked:s===e.value,act:()=>n(Dd(
t,{value:s,scale:a?"log":"linear"}))}));return r(O,{children:[r(nt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:q(e.value)}),r(_t,{label:"Scale",choices:dq,value:e.scale,onChange:s=>n(Dd(t,{scale:s}))}),r(nt,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:mq.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(Dd(t,{count:s}))})),
children:[e.count," bins"]})]})}function Cc(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function QT(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}function Oy(e,t,{edges:n}){let o=n.length-1;if(!e||e.column!==t.value||o<1)return null;
let i=(u,c)=>typeof u=="number"?n.findIndex(m=>m>=u-Math.abs(u)*1e-9):c,[s,a]=[i(e.from,0),i(e.to,o)],l=a<0?o:a;return s<
0||s>=l?null:{from:s,to:l}}function XT(e,t,n){if(!e)return null;let o=e.range?Oy(e.range,t,n.edges):{from:0,to:n.bins},i=(u,c)=>u===
void 0?c:n.times.findIndex(m=>m*1e3>=Date.parse(u)),[s,a]=[i(e.time?.from,0),i(e.time?.to,n.times.length)],l=a<0?n.times.
length:a;return o===null||s<0||s>=l?null:{left:s,right:l,low:o.from,high:o.to}}function Ry({time:e,range:t}){return{...e?
{time:e}:{},...t?{range:t}:{}}}var e2="Wo",t2="Yo",n2="Zo",o2="en",r2="in",Ly="di",Wd="rn";var i2=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function a2({answer:e,
of:t,bins:n,zone:o,actions:i}){let s=Go(),a=s.choice("height",i2),{selected:l,isDrawing:u,set:c}=Dl(),{openAt:m,menu:d}=jr(),
p=fq(t,n.value,s),f=Y(()=>FT(e,t,n),[e,t,n.count,n.scale]),h=l&&Oy(l.range,n,f.edges),y=pq(e,t),b=(v,w,T)=>({range:Cc(n,
w,v),...y!==null&&T.length>0?{keys:{[y]:T[0]}}:{}}),k=e.total?.at(-1);return r(O,{children:[r("div",{class:Wd,children:r(
BT,{answer:e,document:t,parts:f,zone:o,bins:n,mode:a,percentiles:p.list,onPercentile:p.move,selection:h,onSelect:(v,w)=>c(
v&&{range:Cc(n,w,v)}),onBin:(v,w,T,D)=>m({document:t,mark:b({from:v,to:v+1},w,T),anchor:D,value:w.edges[v]}),actions:r(O,
{children:[r(Vd,{bins:n,document:be.value,onDocument:v=>fe({document:v})}),r(_t,{label:"Height",choices:i2,value:a,onChange:v=>s.
set({height:v==="count"?null:v})}),i]})})}),h&&r(El,{document:t,mark:u?null:b(h,f.edges,[]),label:`${n.value}: ${_l(f.edges,
h,n.value)}`,total:typeof k=="number"?k:void 0,onClear:()=>c(null)}),d]})}function pq(e,t){let n=ut(e,t).keys.find(o=>!e.
columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}var s2=[.5,.95,.99];function fq(e,t,n){let o=Po(
n.text("percentiles")).map(y=>Number(y)/100).filter(y=>y>0&&y<1),i=o.length>0?o:s2,[s,a]=C(null),l=s??i,u=l.join();F(()=>{
if(!s)return;let y=setTimeout(()=>{n.set({percentiles:u===s2.join()?null:Mo(s.map(b=>String(Number((b*100).toFixed(2)))))}),
a(null)},250);return()=>clearTimeout(y)},[u,s!==null]);let{compare:c,...m}=$e(e),d=l.map((y,b)=>`quantile(${t}, ${y}) as\
 p_${b}`),{answer:p}=at({...m,aggregate:{...e.aggregate?.over===void 0?{}:{over:e.aggregate.over},measures:d}}),f=p&&"ro\
ws"in p?p.rows[0]:void 0;return{list:l.map((y,b)=>({share:y,value:Ye(f?.[b])})),move:(y,b)=>a(l.map((k,v)=>v===y?b:k))}}var l2="an",u2="li",c2="v",m2="tn",d2="on",p2="nn",f2="xi",h2="pn",g2="dn",y2="ln";var Ud=50;function b2(e){let t=ut(e.answer,e.document);return r("div",{class:l2,children:t.measures.map(n=>r(gq,{...e,shape:t,
measure:n},n))})}function gq({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=C(-1),c=I(null),
m=e.columns[a].name,d=Gt(m),p=s.keys.map(A=>e.columns[A].name).join(),f=ss(m),h=[...e.rows.slice(0,Ud),...e.other&&e.rows.
length<=Ud?[e.other]:[]],y=A=>Ye(A[a])??0,b=ao(e),k=(A,N)=>ht(b,A===e.other?["other",a]:["rows",N,a]),v=h.map((A,N)=>Math.
max(y(A),k(A,N)?.[1]??0)),w=bc(t,Math.max(0,...v),(A,N)=>Ld(A,N,b!==null)),T=bc(t,b!==null,(A,N)=>A||N),D=e.total?y(e.total):
0,_=vy(e,s),R=A=>A===e.other?jn.other:s.keys.map(N=>te(A[N]).text).join(", "),B=A=>`${R(A)}, ${Xe(y(A),d)}${f&&D>0?`, ${U(
y(A)/D)}`:""}`,Q=A=>{let N={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:h.length-1}[A.key];if(N!==void 0){let W=Math.max(0,Math.
min(N,h.length-1));return u(W),c.current?.children[W]?.scrollIntoView({block:"nearest"}),!0}let K=c.current?.children[l];
return A.key!=="Enter"&&A.key!=="."||!K?!1:(o(h[l],m,K),!0)};return r(Qe,{title:te(m).text,onKey:Q,announced:l>=0&&h[l]?
B(h[l]):"",actions:i?.(m),summary:`Bar chart of ${te(m).text} by ${te(p).text}, ${e.rows.length} groups${h[0]?`, ${B(h[0])}`:
""}`,table:r(lo,{answer:e,document:t,zone:n}),children:[r("ul",{ref:c,class:u2,role:"presentation","data-estimate":T,children:h.
map((A,N)=>{let K=A===e.other,W=k(A,N),ce=K?null:Ye(_?.get(JSON.stringify(s.keys.map(ae=>A[ae])))?.[a]);return r("li",{class:c2,
"data-cursor":N===l,onClick:ae=>o(A,m,ae.currentTarget.querySelector("[data-anchor]")??ae.currentTarget),children:[r("sp\
an",{class:m2,"data-anchor":"",children:r($,{...K?{shown:{text:jn.other,kind:"other"}}:{shown:{text:R(A),kind:s.keys.length===
1?te(A[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:d2,children:[r("span",{class:f2,"data-other":K,"\
data-estimate":W!==void 0,style:{width:`${w>0?Math.max(.2,y(A)/w*100):0}%`,...K?{}:{background:`var(${Cn(Ln(p,s.keys.map(
ae=>A[ae])))})`}}}),W&&r(yq,{interval:W,largest:w})]}),r("span",{class:h2,children:Ur(y(A),W,d)}),r("span",{class:g2,children:_?
ce?On(y(A)/ce-1):"–":f&&D>0?U(y(A)/D):""})]},N)})}),e.rows.length>Ud&&r("p",{class:y2,children:[Ud," of ",e.rows.length,
" groups are drawn; the table has all."]})]})}function yq({interval:[e,t],largest:n}){let o=i=>n>0?Math.max(0,i)/n*100:0;
return r("span",{class:p2,"data-whisker":"",style:{insetInlineStart:`${o(e)}%`,width:`${o(t)-o(e)}%`}})}var v2=50;function x2(e,t,n,o){let i=[...t.time<0?[]:[t.time],...t.keys].filter(u=>u!==n),s=new Map,a=new Map;for(let u of e.
rows){let c=JSON.stringify(u[n]??null),m=s.get(c)??{value:u[n],sum:0};s.set(c,{...m,sum:m.sum+(Ye(u[o])??0)});let d=i.map(
h=>u[h]),p=JSON.stringify(d),f=a.get(p)??{keys:d,at:new Map};a.set(p,f),f.at.set(c,u)}let l=[...s.values()].sort((u,c)=>n===
t.time?String(u.value).localeCompare(String(c.value)):c.sum-u.sum);return{heads:l.slice(0,v2).map(({value:u})=>u),left:Math.
max(0,l.length-v2),rows:[...a.values()],keys:i}}function w2({answer:e,document:t,zone:n,on:o,shaded:i,onCell:s}){let a=Y(()=>ut(e,t),[e,t]),l=Y(()=>x2(e,a,o,a.measures[0]??
0),[e,a,o]),u=Y(()=>bq(e,a,l,o,n,i),[e,a,l,o,n,i]),c=(m,{key:d},p)=>{let[f,h]=JSON.parse(d),y=m.at.get(f);y&&s(y,e.columns[h].
name,p)};return r(O,{children:[r(Te,{label:"Answer",columns:u,rows:l.rows,onCell:c,onMenu:c}),l.left>0&&r("p",{class:gT,
children:[z(l.left)," more values of ",r($,{value:e.columns[o].name})," have no column here; the table that is not turne\
d has all."]})]})}function bq(e,t,n,o,i,s){let a=t.time<0?[]:[...new Set(e.rows.map(p=>Date.parse(String(p[t.time]))/1e3))].
sort((p,f)=>p-f),l=so(a),u=(p,f)=>f===t.time?kn(String(p),l,i):r(Bd,{value:p,column:e.columns[f],zone:i,isKey:!0}),c=new Map(
t.measures.map(p=>[p,Math.max(0,...e.rows.map(f=>Number(f[p]??0)))])),m=n.keys.map((p,f)=>({key:JSON.stringify(["",p]),head:r(
$,{value:e.columns[p].name,most:48}),cell:({keys:h})=>u(h[f],p)})),d=n.heads.flatMap(p=>t.measures.map(f=>{let h=JSON.stringify(
p??null);return{key:JSON.stringify([h,f]),number:!0,head:r(O,{children:[u(p,o),t.measures.length>1&&r(O,{children:[" ",r(
$,{value:e.columns[f].name,most:24})]})]}),cell:y=>{let b=y.at.get(h),k=c.get(f)??0;return b&&r(Bd,{value:b[f],column:e.
columns[f],zone:i,...s?{shade:k>0?Math.max(0,Number(b[f]??0))/k:0}:{}})}}}));return[...m,...d]}var k2=60,vq=60;function Kd({aggregate:e}){let t=ie(e?.by);return e!==void 0&&(e.over??"events")==="events"&&t.length>0&&
!t.some(n=>/^\s*(time|bins)\s*\(/i.test(n))}var By=class{constructor(t){this.document=t}document;found=new Map;waiting=new Map;told=new Set;stop=new AbortController;timer;of=t=>this.
found.get(JSON.stringify(t))??null;want=(t,n)=>{let o=JSON.stringify(t);return this.told.add(n),this.found.has(o)||(this.
waiting.set(n,t),this.timer??=setTimeout(()=>{this.ask()},k2)),()=>{this.told.delete(n),this.waiting.delete(n)}};close(){
clearTimeout(this.timer),this.stop.abort()}async ask(){let t=[...this.waiting].slice(0,vq);for(let[s]of t)this.waiting.delete(
s);let n=t.map(([,s])=>s);if(n.length===0){this.timer=void 0;return}let o=xq(this.document,n),i=await oe("v1/query",{body:o,
signal:this.stop.signal}).catch(()=>null);if(!this.stop.signal.aborted){for(let{keys:s,values:a}of i?na(i,ut(i,o),i.columns.
length-1).series:[])this.found.set(JSON.stringify(s),a);this.timer=this.waiting.size>0?setTimeout(()=>{this.ask()},k2):void 0;
for(let s of this.told)s()}}};function xq(e,t){let{compare:n,...o}=$e(e),i=ie(e.aggregate?.by),s=ie(e.aggregate?.measures)[0]??
"count()",a=i.map(u=>u.replace(/\s+as\s+("([^"]|"")*"|\S+)\s*$/i,"")),l=t.map(u=>`(${a.map((c,m)=>wq(c,u[m])).join(" and\
 ")})`).join(" or ");return{...o,where:In(o.where,l),aggregate:{measures:[s],by:["time('auto')",...i],limit_by:0}}}function wq(e,t){
return t==null?`(${e}) is null`:`(${e}) = ${typeof t=="string"?Kt(t):JSON.stringify(t)}`}function S2(e){let t=JSON.stringify(
e),n=Y(()=>e?new By(e):null,[t]);return F(()=>()=>n?.close(),[n]),n}var[C2,Ny]=[104,20],kq=30;function Cq(e){let t=Math.
max(1,Math.ceil(e.length/kq));return Array.from({length:Math.ceil(e.length/t)},(n,o)=>{let i=e.slice(o*t,(o+1)*t);return i.
reduce((s,a)=>s+(a??0),0)/i.length})}function T2({trends:e,keys:t}){let[,n]=Fu(c=>c+1,0),o=JSON.stringify(t);F(()=>e.want(
t,()=>n(0)),[e,o]);let i=e.of(t);if(!i)return r("span",{class:Ly});let s=Cq(i),a=Math.max(0,...s)||1,l=C2/Math.max(1,s.length-
1),u=s.map((c,m)=>`${(m*l).toFixed(1)},${(Ny-1-c/a*(Ny-2)).toFixed(1)}`).join(" ");return r("svg",{class:Ly,width:C2,height:Ny,
"aria-hidden":"true",children:r("polyline",{points:u})})}function Fy(e,t,n){let o=Po(e.text("hide")),i=Po(e.text("order")),s=new Map(Po(e.text("widths")).flatMap(l=>{let[u,...c]=l.
split("-");return Number(u)>0?[[c.join("-"),Number(u)]]:[]})),a=Vm([...by(t,n),{key:"trend",label:""}],i).map(({key:l})=>l);
return{without:o,order:i,layout:{widths:s,onWidth:(l,u)=>e.set({widths:Mo([...new Map(s).set(l,u)].map(([c,m])=>`${m}-${c}`))}),
onMove:(l,u)=>e.set({order:Mo(yw(a,l,u))})}}}function zy(e,t,n){let o=e.text("pivot");return o===void 0?-1:M2(t,n).find(
i=>t.columns[i].name===o)??-1}function M2(e,t){let n=ut(e,t),o=[...n.time<0?[]:[n.time],...n.keys];return o.length>1&&n.
measures.length>0?o:[]}function P2({settings:e,answer:t,of:n}){let o=by(t,n),{without:i}=Fy(e,t,n),s=zy(e,t,n),a=c=>e.set(
{hide:Mo(i.includes(c)?i.filter(m=>m!==c):[...i,c])}),l=(c,m,d=!1)=>({label:m,checked:e.isOn(c),disabled:d,act:()=>e.set(
{[c]:!e.isOn(c)})}),u=M2(t,n).map(c=>{let{name:m}=t.columns[c];return{label:`${q(m)} as columns`,checked:c===s,act:()=>e.
set({pivot:c===s?null:m})}});return r(nt,{small:!0,kind:"outlined",after:"down",menuLabel:"Columns",items:[l("heat","Sha\
de by size"),l("trend","Trend over time",!Kd(n)),...u,"rule",...o.map(({key:c,label:m})=>({label:m,checked:!i.includes(c),
disabled:s>=0,act:()=>a(c)})),"rule",{label:"As it was",act:()=>e.set({hide:null,order:null,widths:null,heat:null,trend:null,
pivot:null})}],children:"Columns"})}var Sq=[1e3,1e4,1e5];function _2({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=jd(e,t),l=Go(),u=ie(n.
aggregate?.order)[0],c=zy(l,e,t),m=S2(l.isOn("trend")&&Kd(t)?t:null),d=ut(e,t),p=m?f=>r(T2,{trends:m,keys:d.keys.map(h=>f[h])}):
void 0;return r("section",{class:e2,"aria-label":"Groups",children:[r("div",{class:t2,children:[r(Tq,{answer:e,of:t}),r(
P2,{settings:l,answer:e,of:t}),i("")]}),c>=0?r(w2,{answer:e,document:t,zone:o,on:c,shaded:l.isOn("heat"),onCell:s}):r(lo,
{answer:e,document:t,zone:o,shares:!0,sort:u===void 0?null:Pq(u),onCell:s,trend:p,shaded:l.isOn("heat"),arranged:Fy(l,e,
t),onSort:f=>fe({document:_e(n,"aggregate.order",f===null?void 0:[`"${f.key.replaceAll('"','""')}"${f.descending?" desc":
""}`])})}),a]})}function Tq({answer:e,of:t}){let n=ie(t.aggregate?.by),{compare:o,...i}=$e(t),s=e.other&&n.length===1&&t.
aggregate?.having===void 0&&(t.aggregate?.over??"events")==="events"?n[0].replace(/\s+as\s+("([^"]|"")*"|\S+)\s*$/i,""):
null,{answer:a}=at(s===null?null:{...i,aggregate:{measures:[`uniq(${s})`,`count() filter (where (${s}) is null)`]}}),[l,
u]=s!==null&&a&&"rows"in a?a.rows[0]??[]:[],c=typeof l=="number"?l+(Number(u)>0?1:0):null,m=e.rows.length,d=Sq.find(p=>p>
m);return r(O,{children:[r("span",{class:n2,children:[e.other?c===null?`${z(m)} rows, the rest is (other)`:`${z(m)} of ${z(
c)} groups, the rest is (other)`:m===1?"1 row":`${z(m)} rows`,e.other&&d===void 0&&"; Export has all groups as CSV"]}),e.
other&&d!==void 0&&r(P,{small:!0,kind:"outlined",onClick:()=>ne("aggregate.limit",d),children:c!==null&&c<=d?`All ${z(c)}\
 groups`:`Up to ${z(d)} groups`})]})}function $2({answer:e,of:t,zone:n,actions:o}){let{choose:i,menu:s}=jd(e,t);return r(
O,{children:[r(b2,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function jd(e,t){let{openAt:n,menu:o}=jr();return{
choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:Mq(e,t,s,u),anchor:l,value:s[u]})},menu:o}}
function Mq(e,t,n,o){let i=ut(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:{};if(n===e.total)return s;let a=i.
time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,u[c]]));return n===e.other?{other:!0,
...s}:{keys:l(n),...s}}function Pq(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");return{key:n.startsWith('"')?
n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function D2(e,t,n){let o=t.keys.find(h=>e.columns[h].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let h of e.rows){let y=h[t.time];typeof y=="string"&&s.set(y,Date.parse(y)/1e3)}let a=[...s.keys()].
sort((h,y)=>s.get(h)-s.get(y)),l=new Map(a.map((h,y)=>[h,y])),u=Fd(e.rows.map(h=>Ye(h[o])).filter(h=>h!==null),n),c=Math.
max(0,u.edges.length-1),m=new Float64Array(a.length*c),d=0;for(let h of e.rows){let y=l.get(h[t.time]),b=Ye(h[o]),k=Ye(h[i]);
if(y===void 0||k===null)continue;let v=b!==null?u.zero&&b<=0?0:vc(u,b*(1+Math.sign(b)*1e-12)):-1;v>=0&&v<c?m[y*c+v]+=k:d+=
k}let p=a.map((h,y)=>_q(m.subarray(y*c,(y+1)*c))),f=a.map((h,y)=>m.subarray(y*c,(y+1)*c).reduce((b,k)=>b+k,0));return{starts:a,
times:a.map(h=>s.get(h)),edges:u,counts:m,bins:c,largest:Math.max(0,...p),tops:p,sums:f,nulls:d}}function _q(e){return e.
reduce((t,n)=>Math.max(t,n),0)}function E2(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(e)/Math.log(
t)):o==="column"?e/Math.max(1,n):e/t}function Gd(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.alt?n.
starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,t.bin)+
1}}function A2(e,{left:t,right:n,low:o,high:i}){let s=0;for(let a=t;a<n;a++)for(let l=o;l<i;l++)s+=e.counts[a*e.bins+l]??
0;return s}var R2="xn",L2="sn",N2="cn",B2="gn",Iy="hn",F2="fn",z2="un",I2="mn",H2="vn",q2="wn",V2="bn",W2="yn",U2="si";var Mi=64,J2=16,Tc=8,Z2=24,Hy=9;function Y2(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[m,d]=C(0),p=I(null),f={width:Math.max(1,m-Mi-J2),height:a-Tc-Z2},h=w=>{let T=w.currentTarget.getBoundingClientRect(),
D=Math.floor((w.clientX-T.left-Mi)/f.width*t.starts.length),_=Math.floor((1-(w.clientY-T.top-Tc)/f.height)*t.bins);return{
column:K2(D,t.starts.length),bin:K2(_,t.bins)}},y=_m((w,T,D)=>$q(w,T,D,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),b=w=>{let T=h(w);e.onCursor(T,T.column>t.starts.length/2),p.current&&j2(p.current,w)&&e.onBox(Gd(p.current.
from,T,t,{shift:w.shiftKey,alt:w.altKey}))},k=w=>{let T=p.current;p.current=null,T&&!j2(T,w)&&e.onCell(T.from,new DOMRect(
w.clientX,w.clientY,0,0))},v=w=>({left:`${Mi+w.left/t.starts.length*f.width}px`,width:`${(w.right-w.left)/t.starts.length*
f.width}px`,top:`${Tc+(1-w.high/t.bins)*f.height}px`,height:`${(w.high-w.low)/t.bins*f.height}px`});return r("div",{class:R2,
onPointerMove:b,onPointerUp:k,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:w=>{w.button===0&&(w.currentTarget.setPointerCapture(
w.pointerId),p.current={from:h(w),x:w.clientX,y:w.clientY})},children:[r(Id,{height:a,draw:y,onWidth:d}),u&&t.bins>0&&r(
"div",{class:L2,style:v({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:N2,"data-box":"",style:v(
c)})]})}function K2(e,t){return Math.max(0,Math.min(t-1,e))}function j2(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function $q(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,m={left:Mi,top:Tc,width:t-
Mi-J2,height:n-Tc-Z2};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
Dq(i,a),m.left,m.top,m.width,m.height);let d=h=>m.left+h/i.starts.length*m.width,p=h=>m.top+(1-h/i.bins)*m.height;c>=0&&
Hd(e,d(c),m.top,m.left+m.width-d(c),m.height,dt("--muted"));for(let[h,y]of s.entries())Oq(e,y,i,d,p,h);Pl(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",m.left-8,p(.5));for(let h of zd(i.edges,Math.max(2,Math.floor(m.height/40)))){
let y=p(Ti(i.edges,h));f-y<14||(f=y,e.fillText(Xe(h,l),m.left-8,y))}Rq(e,m,i,d,u)}function Dq(e,t){let n=new ImageData(e.
starts.length,e.bins),o=Eq();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=E2(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,m]=o[Math.min(o.length-1,Math.floor(l*o.length))],d=((e.bins-1-a)*e.starts.
length+s)*4;n.data[d]=u,n.data[d+1]=c,n.data[d+2]=m,n.data[d+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var G2=64;function Eq(){let e=Array.from({length:Hy},
(t,n)=>Aq(dt(`--ramp-${n+1}`)));return Array.from({length:G2},(t,n)=>{let o=n/(G2-1)*(Hy-1),i=Math.min(Hy-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function Aq(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function Oq(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,dt("--surface")],
[2,dt("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,m)=>{
if(c===null){u=!1;return}let[d,p]=[o(m+.5),i(Ti(n.edges,c))];u?e.lineTo(d,p):e.moveTo(d,p),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function Rq(e,t,n,o,i){Pl(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((m,d)=>{
let{hour:p,minute:f}=Is(m*1e3,i);if(u?p!==0||f!==0:d%l!==0)return;let h=j(m*1e3,i,a>=27*86400?"month":a>=86400||p===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),y=e.measureText(h).width/2,b=o(d),k=Math.max(t.left+y-8,Math.min(b,t.left+t.width-
y));k-y<c+16||(e.fillText(h,k,t.top+t.height+8),e.fillRect(Math.round(b),t.top+t.height,1,4),c=k+y)})}function eM({answer:e,document:t,matrix:n,bins:o,zone:i,colors:s,lines:a,end:l,box:u,onBox:c,onCell:m,actions:d}){let[p,
f]=C(null),[h,y]=C(null),b=Gt(o.value),k=so(n.times),v=n.times.findIndex(_=>(_+k)*1e3>l+1e3),w=I(null),T=(_,R)=>{let B=w.
current.getBoundingClientRect(),Q=X2(_);R.x<B.left+Mi?m({...Q,left:0,right:n.starts.length},R):R.y>B.top+Q2-Lq?m({...Q,low:0,
high:n.bins},R):m(Q,R)},D=_=>{let R=p?.cell??{column:0,bin:0},B=Nq(_.key,R,n);if(B){let A=h??R;return _.shiftKey&&c(Gd(A,
B,n,{shift:!1,alt:!1})),y(_.shiftKey?A:null),f({cell:B,left:B.column>n.starts.length/2}),!0}if(_.key==="Escape"&&u)return c(
null),!0;if(_.key!=="Enter"&&_.key!=="."||!p)return!1;let Q=_.target.getBoundingClientRect();return m(X2(p.cell),new DOMRect(
Q.left+Mi+(R.column+.5)/n.starts.length*(Q.width-Mi-16),Q.top+(1-R.bin/n.bins)*320,0,0)),!0};return r(Qe,{title:r(O,{children:[
"Heat map of ",r($,{value:o.value,most:64})," over time"]}),summary:Iq(n,o,i),onKey:D,announced:p?tM(n,p.cell,o,i,k).join(
", "):"",table:r(lo,{answer:e,document:t,zone:i}),legend:r(zq,{matrix:n,colors:s,lines:a}),...d===void 0?{}:{actions:d},
children:[r("div",{ref:w,children:r(Y2,{matrix:n,lines:a,colors:s,unit:b,zone:i,height:Q2,unfinished:v,cursor:p?.cell??null,
box:u,onCursor:(_,R)=>f(_&&{cell:_,left:R}),onBox:c,onCell:T})}),p&&n.bins>0&&r(Bq,{matrix:n,cell:p.cell,bins:o,zone:i,step:k,
start:p.left,unit:b})]})}var Q2=400,Lq=24;function X2({column:e,bin:t}){return{left:e,right:e+1,low:t,high:t+1}}function Nq(e,{
column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",{column:t-1,bin:n}],["ArrowUp",{column:t,
bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.starts.length-1,bin:n}]]).get(e);return!i||
o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.max(0,Math.min(i.bin,o.bins-1))}}function tM(e,{
column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[`${kn(e.times[t]*1e3,s,i)} ${Ji(i,e.times[t]*
1e3)}`,_l(e.edges,{from:n,to:n+1},o.value),`${z(a)} events, ${U(l===0?0:a/l)} of the column`]}function Bq({matrix:e,cell:t,
bins:n,zone:o,step:i,start:s}){let[a,l,u]=tM(e,t,n,o,i),c=Math.max(1,e.tops[t.column]??1),m=e.counts.subarray(t.column*e.
bins,(t.column+1)*e.bins);return r("div",{class:we(I2,s&&H2),"aria-hidden":"true",children:[r("div",{class:V2,children:a}),
r("div",{class:q2,children:l}),r("div",{children:u}),r("div",{class:W2,children:Array.from(m,(d,p)=>r("div",{class:U2,"d\
ata-here":p===t.bin,style:{height:`${d/c*100}%`}},p))})]})}var Fq=9;function zq({matrix:e,colors:t,lines:n}){let o=t==="\
column"?"0 %":"1",i=t==="column"?"most of its column":V(e.largest);return r("div",{class:B2,children:[r("span",{class:Iy,
children:[o,r("span",{class:F2,children:Array.from({length:Fq},(s,a)=>r("span",{class:z2,style:{background:`var(--ramp-${a+
1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:Iy,children:[r("svg",{width:"24",height:"8",
"aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","stroke-dasharray":["","6 4","2 \
3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[z(e.nulls)," without a value are n\
ot drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function Iq(e,t,n){let o=e.sums.reduce(
(a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${te(t.value).text} over time, ${e.
starts.length} buckets by ${e.bins} bins, ${V(o)} events${s===void 0?"":`, most at ${kn(s*1e3,so(e.times),n)}`}`}var nM=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],qy=[["p50",.5],["p95",
.95],["p99",.99]];function oM({answer:e,of:t,bins:n,zone:o,actions:i}){let s=Go(),a=s.choice("colors",nM),l=qy.filter(([
D])=>Po(s.text("lines")).includes(D)).map(([,D])=>D),u=Y(()=>D2(e,ut(e,t),n),[e,t,n.count,n.scale]),{selected:c,isDrawing:m,
set:d}=Dl(),p=XT(c,n,u),{openAt:f,menu:h}=jr(),y=Vq(t,n.value,l),b=e.query?.to,k=Math.min(Date.now(),b===void 0?1/0:Date.
parse(String(b))),v=D=>({...D.left===0&&D.right===u.starts.length?{}:{time:QT(u.starts,D.left,D.right,b)},...D.low===0&&
D.high===u.bins?{}:{range:Cc(n,u.edges,{from:D.low,to:D.high})}}),w=D=>Mo(qy.map(([_])=>_).filter(_=>_===D!==Po(s.text("\
lines")).includes(_))),T=e.total?.at(-1);return r(O,{children:[r("div",{class:Wd,children:r(eM,{answer:e,document:t,matrix:u,
bins:n,zone:o,colors:a,lines:y,end:k,box:p,onBox:D=>d(D&&v(D)),onCell:(D,_)=>f({document:t,mark:Ry(v(D)),anchor:_,value:A2(
u,D)}),actions:r(O,{children:[r(Vd,{bins:n,document:be.value,onDocument:D=>fe({document:D})}),r("span",{class:r2,children:"\
Colour"}),r(_t,{label:"Colour",choices:nM,value:a,onChange:D=>s.set({colors:D==="log"?null:D})}),r(nt,{small:!0,kind:"ou\
tlined",after:"down",menuLabel:"Percentiles over it",items:qy.map(([D,_])=>({label:D,checked:l.includes(_),act:()=>s.set(
{lines:w(D)})})),children:l.length===0?"Percentiles":l.map(D=>`p${D*100}`).join(", ")}),i]})})}),c&&p&&r(El,{document:t,
mark:m?null:Ry(c),label:Hq(p,u,n,o),total:typeof T=="number"?T:void 0,onClear:()=>d(null),children:[r(P,{small:!0,kind:"\
outlined",icon:"search",onClick:()=>qq(c,n),children:"Zoom"}),c.time&&c.range&&r(O,{children:[r(P,{small:!0,kind:"outlin\
ed",onClick:()=>d({time:c.time}),children:"Full height"}),r(P,{small:!0,kind:"outlined",onClick:()=>d({range:c.range}),children:"\
Full width"})]})]}),h]})}function Hq(e,t,n,o){let i=so(t.times),s=kn(t.times[e.left]*1e3,i,o),a=kn((t.times[e.right]??t.
times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:`${n.value} ${_l(t.edges,{from:e.low,to:e.high},n.
value)}`;return`${s} to ${a}, ${l}`}function qq({time:e,range:t},n){let i=[[t?.from,">="],[t?.to,"<"]].flatMap(([c,m])=>typeof c==
"number"?[`${n.value} ${m} ${c}`]:[]),{where:s,...a}=be.value,l=i.reduce(In,s),u=e?{...a,from:e.from,to:e.to}:a;We({document:JSON.
parse(JSON.stringify({...u,where:l}))},"zoom")}function Vq(e,t,n){let{compare:o,...i}=$e(e),s=ie(e.aggregate?.by).find(is),
a=n.map((c,m)=>`quantile(${t}, ${c}) as p_${m}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=at(
l);return!l||!u||!("rows"in u)||u.columns.length!==n.length+1?Wq:n.map((c,m)=>({name:`p${c*100}`,values:u.rows.map(d=>Ye(
d[m+1]))}))}var Wq=[];var Vy=me(0);function Jd(e,t,n,o=""){let[i,s]=C([]),a=Vy.value;return F(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),oe(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function Al(e){
await oe("v1/notes",{body:e}),Vy.value++}async function Zd(e){await oe(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),Vy.value++}var Yd=Ui(null);var rM="zn",iM="jn",sM="Xn",aM="B",lM="Sn",uM="Bn",cM="Cn";var Kq=12;function Qd({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=C(""),u=d=>d.keys.map(p=>te(p).text).
join(", "),c=a===""?e:e.filter(d=>u(d).toLowerCase().includes(a.toLowerCase())),m=(d,p)=>{let f=e.filter(b=>b.key!==d.key).
map(b=>b.key),h=!n.has(d.key)&&f.every(b=>n.has(b));if(!p)return o(h?new Set:new Set(f));let y=new Set(n);y.delete(d.key)||
y.add(d.key),o(y)};return r("div",{class:rM,children:[e.length>=Kq&&r("input",{class:iM,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:d=>l(d.currentTarget.value)}),r("div",{class:sM,children:c.map(d=>r("button",{type:"butt\
on",class:aM,"aria-pressed":!n.has(d.key),onClick:p=>m(d,p.ctrlKey||p.metaKey),onContextMenu:s&&(p=>{p.preventDefault(),
s(d,p.currentTarget)}),onKeyDown:s&&(p=>{p.key==="."&&(p.preventDefault(),p.stopPropagation(),s(d,p.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":al(d.color).join(" "),style:{stroke:`var(${Cn(d.color)})`}})}),r("span",{class:lM,children:r($,{value:d.
keys.length===1?d.keys[0]:d.keys,most:20,middle:!0})}),r("span",{class:uM,children:d.last===null?"–":i(d.last)})]},d.key))}),
t>e.length&&r("p",{class:cM,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var dM="En",pM="In",fM="Un",hM="ci",gM="Hn",Wy="Ln",yM="Mn",bM="Nn",vM="Rn",xM="An",Uy="Dn",Xd="Tn",wM="_n";var Ky=12;function kM({lines:e,former:t,rows:n,hidden:o,at:i,start:s,zone:a,text:l,unfinished:u,mean:c,onClose:m}){let d=e.
times[i];if(d===void 0)return null;let f=n.map((y,b)=>({row:y,value:e.series[b].values[i]??null,low:e.series[b].low?.[i]??
null,high:e.series[b].high?.[i]??null,before:CM(t,y.key,i)})).filter(({row:y})=>!o.has(y.key)).toSorted((y,b)=>(b.value??
-1/0)-(y.value??-1/0)),h=so(e.times);return r("div",{class:we(pM,s&&fM,m&&hM),...m?{role:"note","aria-label":"Pinned",onPointerUp:Gq}:
{"aria-hidden":!0},children:[r("div",{class:Wy,children:[kn(d*1e3,h,a)," ",Ji(a,d*1e3),m&&r(P,{small:!0,kind:"quiet",icon:"\
close",label:"Unpin",keys:"p",onClick:m})]}),f.slice(0,Ky).map(({row:y,value:b,low:k,high:v,before:w})=>r("div",{class:yM,
children:[r("span",{class:bM,style:{background:`var(${Cn(y.color)})`}}),r("span",{class:vM,children:y.keys.length===0?"":
y.keys.map(T=>te(T).text).join(", ")}),r("span",{class:xM,children:b===null?"–":k!==null&&v!==null?`${l(k)} – ${l(v)}`:
l(b)}),c>1&&r("span",{class:Uy,children:jq(e.series,y.key,i,c,l)}),w!==void 0&&r("span",{class:Uy,children:b!==null&&w?On(
b/w-1):"–"})]},y.key)),f.length>Ky&&r("div",{class:Wy,children:[f.length-Ky," more"]}),t&&t.times[i]!==void 0&&r("div",
{class:Xd,children:["against ",kn(t.times[i]*1e3,h,a)]}),c>1&&r("div",{class:Xd,children:["at the end of a line: the mea\
n of ",c," points"]}),u&&r("div",{class:Xd,children:"this bucket is not over yet"})]})}function jq(e,t,n,o,i){let s=e.find(
({keys:l})=>JSON.stringify(l)===t)?.values??[],a=yc(s.slice(Math.max(0,n-o+1),n+1),o).at(-1)??null;return a===null?"–":
i(a)}function Gq(e){e.stopPropagation()}function CM(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.values[n]??
null}function SM(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,m=CM(t,JSON.stringify(l),n),d=c!==null&&m?`, ${On(c/m-1)}`:"";return`${l.map(p=>te(p).text).join(", ")}\
 ${c===null?"nothing":i(c)}${d}`.trim()});return`${kn(s*1e3,so(e.times),o)}: ${a.join("; ")}`}var TM=50,Jq=5;function MM(e,t,n){return e.series.slice(0,TM).map(o=>({key:JSON.stringify(o.keys),keys:o.keys,total:o.total,
last:o.values[Math.max(0,n-1)]??null,color:Ln(t,o.keys)}))}function PM(e,t,n,o,{form:i,bars:s,over:a,mean:l}){let u=e.series.
slice(0,TM).map((h,y)=>({series:h,row:n[y],isShown:!o.has(n[y].key)}));if(i!=="lines"||s&&u.length>1){let h=nT(u.map(({series:b,
isShown:k})=>k?b.values:b.values.map(()=>0)),i==="share"),y=u.map(({row:b,isShown:k},v)=>({values:h[v],color:b.color,shown:k,
stacked:!0,...s?{bars:s,of:v}:{}}));return s?y.reverse():y}let c=u.filter(({isShown:h})=>h).length<=Jq&&l===1,m=h=>yc(h.
map((y,b)=>b<a?y:null),l),d=u.map(({series:h,row:y,isShown:b})=>({values:s?h.values:m(h.values),color:y.color,shown:b,bars:s,
...c&&h.low?{low:h.low,high:h.high}:{}})),p=u.map(({row:h,isShown:y})=>{let b=t?.series.find(k=>JSON.stringify(k.keys)===
h.key);return b?{values:yc(e.times.map((k,v)=>b.values[v]??null),l),color:h.color,shown:y,dashed:!0}:null}).filter(h=>h!==
null),f=s||l>1||a>=e.times.length?[]:u.map(({series:h,row:y,isShown:b},k)=>({values:h.values.map((v,w)=>w>=a-1?v:null),color:y.
color,shown:b,dashed:!0,of:k}));return[...d,...p,...f]}var _M="qn",$M="Fn",DM="gi",EM="Gn",AM="Jn";function OM({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(O,{children:o.map(
i=>r(Yq,{flag:i,box:e,zone:n},i.id))})}function Yq({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${j(e.from*1e3,n)}: ${q(e.text)}`,a=qo(s);return r(O,{children:[e.to!==null&&r("s\
pan",{class:$M,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:_M,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:DM,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ue,{name:"save",size:12})})]})}function RM({box:e,at:t}){let n=e.left+(t-e.from)/(e.to-e.from)*e.width;return r(
"span",{class:AM,style:{left:`${n}px`,top:`${e.top}px`,height:`${e.height}px`}})}function LM({box:e,from:t,to:n}){let o=i=>e.
left+Math.max(0,Math.min(1,(i-e.from)/(e.to-e.from)))*e.width;return r("span",{class:EM,style:{left:`${o(t)}px`,width:`${Math.
max(2,o(n)-o(t))}px`,top:`${e.top}px`,height:`${e.height}px`}})}var Qq="uplot",Xq="u-hz",eV="u-vt",tV="u-title",nV="u-wrap",oV="u-under",rV="u-over",iV="u-axis",ca="u-off",sV="u-select",
aV="u-cursor-x",lV="u-cursor-y",uV="u-cursor-pt",cV="u-legend",mV="u-live",dV="u-inline",pV="u-series",fV="u-marker",NM="\
u-label",hV="u-value",_c="width",$c="height";var BM="bottom",Ol="left",jy="right",cb="#000",FM=cb+"0",Gy="mousemove",zM="mousedown",Jy="mouseup",IM="mouseenter",HM="\
mouseleave",qM="dblclick",gV="resize",yV="scroll",VM="change",rp="dppxchange",mb="--",Il=typeof window<"u",eb=Il?document:
null,Ll=Il?window:null,bV=Il?navigator:null,ot,ep;function tb(){let e=devicePixelRatio;ot!=e&&(ot=e,ep&&ob(VM,ep,tb),ep=
matchMedia(`(min-resolution: ${ot-.001}dppx) and (max-resolution: ${ot+.001}dppx)`),ma(VM,ep,tb),Ll.dispatchEvent(new CustomEvent(
rp)))}function Eo(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function nb(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function $t(e,t,n){e.style[t]=n+"px"}function hr(e,t,n,o){let i=eb.createElement(e);return t!=null&&Eo(i,
t),n?.insertBefore(i,o),i}function Jo(e,t){return hr("div",e,t)}var WM=new WeakMap;function Jr(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=WM.get(e);s!=a&&(e.style.transform=s,WM.set(e,s),t<0||n<0||t>o||n>i?Eo(e,ca):nb(e,ca))}var UM=new WeakMap;
function KM(e,t,n){let o=t+n,i=UM.get(e);o!=i&&(UM.set(e,o),e.style.background=t,e.style.borderColor=n)}var jM=new WeakMap;
function GM(e,t,n,o){let i=t+""+n,s=jM.get(e);i!=s&&(jM.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var db={passive:!0},vV={...db,capture:!0};function ma(e,t,n,o){t.addEventListener(
e,n,o?vV:db)}function ob(e,t,n,o){t.removeEventListener(e,n,db)}Il&&tb();function gr(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:Ao((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function kP(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var CP=e=>e!=
null,SP=e=>e!=null&&e>0,ap=kP(CP),xV=kP(SP);function wV(e,t,n,o=0,i=!1){let s=i?xV:ap,a=i?SP:CP;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let m=e[c];a(m)&&(m<l?l=m:m>
u&&(u=m))}return[l??gt,u??-gt]}function lp(e,t,n,o){let i=YM(e),s=YM(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
Pi:TP,l=i==1?Ao:Zo,u=s==1?Zo:Ao,c=l(a(dn(e))),m=u(a(dn(t))),d=Nl(n,c),p=Nl(n,m);return n==10&&(c<0&&(d=yt(d,-c)),m<0&&(p=
yt(p,-m))),o||n==2?(e=d*i,t=p*s):(e=$P(e,d),t=up(t,p)),[e,t]}function pb(e,t,n,o){let i=lp(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var fb=.1,JM={mode:3,pad:fb},Ec={pad:0,soft:null,mode:0},kV={min:Ec,max:Ec};function ip(e,t,n,o){return cp(
n)?ZM(e,t,n):(Ec.pad=n,Ec.soft=o?0:null,Ec.mode=o?3:0,ZM(e,t,kV))}function et(e,t){return e??t}function CV(e,t,n){for(t=
et(t,0),n=et(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function ZM(e,t,n){let o=n.min,i=n.max,s=et(o.pad,
0),a=et(i.pad,0),l=et(o.hard,-gt),u=et(i.hard,gt),c=et(o.soft,gt),m=et(i.soft,-gt),d=et(o.mode,0),p=et(i.mode,0),f=t-e,h=Pi(
f),y=Qn(dn(e),dn(t)),b=Pi(y),k=dn(b-h);(f<1e-24||k>10)&&(f=0,(e==0||t==0)&&(f=1e-24,d==2&&c!=gt&&(s=0),p==2&&m!=-gt&&(a=
0)));let v=f||y||1e3,w=Pi(v),T=Nl(10,Ao(w)),D=v*(f==0?e==0?.1:1:s),_=yt($P(e-D,T/10),24),R=e>=c&&(d==1||d==3&&_<=c||d==2&&
_>=c)?c:gt,B=Qn(l,_<R&&e>=R?R:yr(R,_)),Q=v*(f==0?t==0?.1:1:a),A=yt(up(t+Q,T/10),24),N=t<=m&&(p==1||p==3&&A>=m||p==2&&A<=
m)?m:-gt,K=yr(u,A>N&&t<=N?N:Qn(N,A));return B==K&&B==0&&(K=100),[B,K]}var SV=new Intl.NumberFormat(Il?bV.language:"en-US"),
hb=e=>SV.format(e),Oo=Math,op=Oo.PI,dn=Oo.abs,Ao=Oo.floor,mn=Oo.round,Zo=Oo.ceil,yr=Oo.min,Qn=Oo.max,Nl=Oo.pow,YM=Oo.sign,
Pi=Oo.log10,TP=Oo.log2,TV=(e,t=1)=>Oo.sinh(e)*t,Zy=(e,t=1)=>Oo.asinh(e/t),gt=1/0;function QM(e){return(Pi((e^e>>31)-(e>>
31))|0)+1}function rb(e,t,n){return yr(Qn(e,t),n)}function MP(e){return typeof e=="function"}function qe(e){return MP(e)?
e:()=>e}var MV=()=>{},PP=e=>e,_P=(e,t)=>t,PV=e=>null,XM=e=>!0,eP=(e,t)=>e==t,_V=/\.\d*?(?=9{6,}|0{6,})/gm,da=e=>{if(EP(e)||
cs.has(e))return e;let t=`${e}`,n=t.match(_V);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,s]=t.
split("e");return+`${da(i)}e${s}`}return yt(e,o)};function la(e,t){return da(yt(da(e/t))*t)}function up(e,t){return da(Zo(
da(e/t))*t)}function $P(e,t){return da(Ao(da(e/t))*t)}function yt(e,t=0){if(EP(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return mn(o)/n}var cs=new Map;function DP(e){return((""+e).split(".")[1]||"").length}function Oc(e,t,n,o){let i=[],s=o.map(
DP);for(let a=t;a<n;a++){let l=dn(a),u=yt(Nl(e,a),l);for(let c=0;c<o.length;c++){let m=e==10?+`${o[c]}e${a}`:o[c]*u,d=(a>=
0?0:l)+(a>=s[c]?0:s[c]),p=e==10?m:yt(m,d);i.push(p),cs.set(p,d)}}return i}var Ac={},gb=[],Bl=[null,null],us=Array.isArray,
EP=Number.isInteger,$V=e=>e===void 0;function tP(e){return typeof e=="string"}function cp(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function DV(e){return e!=null&&typeof e=="object"}var EV=Object.getPrototypeOf(
Uint8Array),AP="__proto__";function Fl(e,t=cp){let n;if(us(e)){let o=e.find(i=>i!=null);if(us(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=Fl(e[i],t)}else n=e.slice()}else if(e instanceof EV)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=AP&&(n[o]=Fl(e[o],t))}else n=e;return n}function nn(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=AP&&(cp(e[i])?nn(e[i],Fl(o[i])):e[i]=Fl(o[i]))}return e}var AV=0,OV=1,RV=2;function LV(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function NV(e,t){
if(zV(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return IV(a[0])||(a=FV(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let m=0;m<c;m++)n.add(u[m])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let m=l[c],d=Array(i).fill(void 0),p=t?t[a][c]:OV,f=[];for(let h=0;h<m.length;h++){let y=m[h],b=s.get(u[h]);
y===null?p!=AV&&(d[b]=y,p==RV&&f.push(b)):d[b]=y}LV(d,f,i),o.push(d)}}return o}var BV=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function FV(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function zV(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function IV(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Qn(1,Ao((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var OP=["January","February","March","April","May","June",
"July","August","September","October","November","December"],RP=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function LP(e){return e.slice(0,3)}var HV=RP.map(LP),qV=OP.map(LP),VV={MMMM:OP,MMM:qV,WWWW:RP,WWW:HV};function Pc(e){
return(e<10?"0":"")+e}function WV(e){return(e<10?"00":e<100?"0":"")+e}var UV={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Pc(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Pc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Pc(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Pc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Pc(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>WV(e.getMilliseconds())};function yb(e,t){t=t||VV;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?UV[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var KV=new Intl.DateTimeFormat().resolvedOptions().timeZone;function jV(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==KV?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var NP=e=>e%1==0,sp=[1,2,2.5,5],GV=Oc(10,-32,0,sp),BP=Oc(10,0,32,sp),JV=BP.filter(NP),ua=GV.concat(
BP),bb=`
`,FP="{YYYY}",nP=bb+FP,zP="{M}/{D}",Dc=bb+zP,tp=Dc+"/{YY}",IP="{aa}",ZV="{h}:{mm}",Rl=ZV+IP,oP=bb+Rl,rP=":{ss}",ct=null;
function HP(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?Oc(10,0,3,sp).filter(NP):Oc(10,-3,0,sp)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,FP,ct,ct,ct,ct,ct,ct,1],[i*28,"{MMM}",nP,ct,ct,ct,ct,ct,1],[i,zP,nP,ct,
ct,ct,ct,ct,1],[o,"{h}"+IP,tp,ct,Dc,ct,ct,ct,1],[n,Rl,tp,ct,Dc,ct,ct,ct,1],[t,rP,tp+" "+Rl,ct,Dc+" "+Rl,ct,oP,ct,1],[e,rP+
".{fff}",tp+" "+Rl,ct,Dc+" "+Rl,ct,oP,ct,1]];function m(d){return(p,f,h,y,b,k)=>{let v=[],w=b>=a,T=b>=s&&b<a,D=d(h),_=yt(
D*e,3),R=Yy(D.getFullYear(),w?0:D.getMonth(),T||w?1:D.getDate()),B=yt(R*e,3);if(T||w){let Q=T?b/s:0,A=w?b/a:0,N=_==B?_:yt(
Yy(R.getFullYear()+A,R.getMonth()+Q,1)*e,3),K=new Date(mn(N/e)),W=K.getFullYear(),ce=K.getMonth();for(let ae=0;N<=y;ae++){
let Se=Yy(W+A*ae,ce+Q*ae,1),he=Se-d(yt(Se*e,3));N=yt((+Se+he)*e,3),N<=y&&v.push(N)}}else{let Q=b>=i?i:b,A=Ao(h)-Ao(_),N=B+
A+up(_-B,Q);v.push(N);let K=d(N),W=K.getHours()+K.getMinutes()/n+K.getSeconds()/o,ce=b/o,ae=p.axes[f]._space,Se=k/ae;for(;N=
yt(N+b,e==1?0:3),!(N>y);)if(ce>1){let he=Ao(yt(W+ce,6))%24,Ve=d(N).getHours()-he;Ve>1&&(Ve=-1),N-=Ve*o,W=(W+ce)%24;let rt=v[v.
length-1];yt((N-rt)/b,3)*Se>=.7&&v.push(N)}else v.push(N)}return v}}return[u,c,m]}var[YV,QV,XV]=HP(1),[eW,tW,nW]=HP(.001);
Oc(2,-53,53,[1]);function iP(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+o)))}function sP(e,t){
return(n,o,i,s,a)=>{let l=t.find(h=>a>=h[0])||t[t.length-1],u,c,m,d,p,f;return o.map(h=>{let y=e(h),b=y.getFullYear(),k=y.
getMonth(),v=y.getDate(),w=y.getHours(),T=y.getMinutes(),D=y.getSeconds(),_=b!=u&&l[2]||k!=c&&l[3]||v!=m&&l[4]||w!=d&&l[5]||
T!=p&&l[6]||D!=f&&l[7]||l[1];return u=b,c=k,m=v,d=w,p=T,f=D,_(y)})}}function oW(e,t){let n=yb(t);return(o,i,s,a,l)=>i.map(
u=>n(e(u)))}function Yy(e,t,n){return new Date(e,t,n)}function aP(e,t){return t(e)}var rW="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function lP(e,t){return(n,o,i,s)=>s==null?mb:t(e(o))}function iW(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function sW(e,t){return e.series[t].fill(e,t)}var aW={show:!0,live:!0,isolate:!1,mount:MV,
markers:{show:!0,width:2,stroke:iW,fill:sW,dash:"solid"},idx:null,idxs:null,values:[]};function lW(e,t){let n=e.cursor.points,
o=Jo(),i=n.size(e,t);$t(o,_c,i),$t(o,$c,i);let s=i/-2;$t(o,"marginLeft",s),$t(o,"marginTop",s);let a=n.width(e,t,i);return a&&
$t(o,"borderWidth",a),o}function uW(e,t){let n=e.series[t].points;return n._fill||n._stroke}function cW(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function mW(e,t){return e.series[t].points.size}var Qy=[0,0];function dW(e,t,n){return Qy[0]=
t,Qy[1]=n,Qy}function np(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function Xy(e,t,n,o=!0){return i=>{
(!o||i.target==t)&&n(i)}}var pW={show:!0,x:!0,y:!0,lock:!1,move:dW,points:{one:!1,show:lW,size:mW,width:0,stroke:cW,fill:uW},
bind:{mousedown:np,mouseup:np,click:np,dblclick:np,mousemove:Xy,mouseleave:Xy,mouseenter:Xy},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},qP={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},vb=nn({},qP,{filter:_P}),VP=nn({},vb,{size:10}),WP=nn({},qP,{show:!1}),xb='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',UP="bold "+xb,KP=1.5,uP={show:!0,scale:"x",stroke:cb,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:UP,side:2,grid:vb,ticks:VP,border:WP,font:xb,lineGap:KP,rotate:0},fW="\
Value",hW="Time",cP={show:!0,scale:"x",auto:!1,sorted:1,min:gt,max:-gt,idxs:[]};function gW(e,t,n,o,i){return t.map(s=>s==
null?"":hb(s))}function yW(e,t,n,o,i,s,a){let l=[],u=cs.get(i)||0;n=a?n:yt(up(n,i),u);for(let c=n;c<=o;c=yt(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function ib(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?Pi:TP,m=Ao(c(n));
i=Nl(u,m),u==10&&(i=ua[gr(i,ua)]);let d=n,p=i*u;u==10&&(p=ua[gr(p,ua)]);do l.push(d),d=d+i,u==10&&!cs.has(d)&&(d=yt(d,cs.
get(i))),d>=p&&(i=d,p=i*u,u==10&&(p=ua[gr(p,ua)]));while(d<=o);return l}function bW(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?ib(e,t,Qn(u,n),o,i):[u],m=o>=0&&n<=0?[0]:[];return(n<-u?ib(e,t,Qn(u,-o),-n,i):[u]).reverse().map(p=>-p).
concat(m,c)}var jP=/./,vW=/[12357]/,xW=/[125]/,mP=/1/,sb=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function wW(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,m=u(10,a),d=u(9,a)-
m>=c?jP:u(7,a)-m>=c?vW:u(5,a)-m>=c?xW:mP;if(d==mP){let p=dn(u(1,a)-m);if(p<c)return sb(t.slice().reverse(),l.distr,d,Zo(
c/p)).reverse()}return sb(t,l.distr,d,1)}function kW(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=dn(u(
1,a)-u(2,a));return c<l?sb(t.slice().reverse(),3,jP,Zo(l/c)).reverse():t}function CW(e,t,n,o){return o==null?mb:t==null?
"":hb(t)}var dP={show:!0,scale:"y",stroke:cb,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:UP,side:3,
grid:vb,ticks:VP,border:WP,font:xb,lineGap:KP,rotate:0};function SW(e,t){let n=3+(e||1)*2;return yt(n*t,3)}function TW(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=dn(a-s),u=e.series[t],
c=l/(u.points.space*ot);return o[1]-o[0]<=c}var pP={scale:null,auto:!0,sorted:0,min:gt,max:-gt},GP=(e,t,n,o,i)=>i,fP={show:!0,
auto:!0,sorted:0,gaps:GP,alpha:1,facets:[nn({},pP,{scale:"x"}),nn({},pP,{scale:"y"})]},hP={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:GP,alpha:1,points:{show:TW,filter:null},values:null,min:gt,max:-gt,idxs:[],path:null,clip:null};function MW(e,t,n,o,i){
return n/10}var JP={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},PW=nn({},JP,{time:!1,ori:1}),gP={};
function ZP(e,t){let n=gP[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let m=0;m<n.plots.length;m++)n.plots[m]!=i&&n.plots[m].pub(o,i,s,a,l,u,c)}},e!=null&&(gP[e]=n)),
n}var zl=1,ab=2;function pa(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],m=o==2?a[i.facets[0].scale]:a[e.series[0].scale],d=o==2?a[i.facets[1].scale]:a[i.scale],p=l.left,f=l.top,h=l.
width,y=l.height,b=e.valToPosH,k=e.valToPosV;return m.ori==0?n(i,u,c,m,d,b,k,p,f,h,y,dp,Hl,fp,QP,e_):n(i,u,c,m,d,k,b,f,p,
y,h,pp,ql,Cb,XP,t_)}function wb(e,t){let n=0,o=0,i=et(e.bands,gb);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function _W(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function _i(e,t,n,o,i,s){
return pa(e,t,(a,l,u,c,m,d,p,f,h,y,b)=>{let k=a.pxRound,v=c.dir*(c.ori==0?1:-1),w=c.ori==0?Hl:ql,T,D;v==1?(T=n,D=o):(T=o,
D=n);let _=k(d(l[T],c,y,f)),R=k(p(u[T],m,b,h)),B=k(d(l[D],c,y,f)),Q=k(p(s==1?m.max:m.min,m,b,h)),A=new Path2D(i);return w(
A,B,Q),w(A,_,Q),w(A,_,R),A})}function mp(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?fp:Cb,u=n;for(let d=0;d<
e.length;d++){let p=e[d];if(p[1]>p[0]){let f=p[0]-u;f>0&&l(a,u,o,f,o+s),u=p[1]}}let c=n+i-u,m=10;c>0&&l(a,u,o-m/2,c,o+s+
m)}return a}function $W(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function kb(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let d=c,p=c;if(i==1)for(;++c<=o&&t[c]===null;)p=c;else for(;--c>=
n&&t[c]===null;)p=c;let f=s(e[d]),h=p==d?f:s(e[p]),y=d-i;f=a<=0&&y>=0&&y<u?s(e[y]):f;let k=p+i;h=a>=0&&k>=0&&k<u?s(e[k]):
h,h>=f&&l.push([f,h])}return l}function yP(e){return e==0?PP:e==1?mn:t=>la(t,e)}function YP(e){let t=e==0?dp:pp,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,m=0)=>{c==0&&m==0?o(i,s,a,l,u):(c=yr(c,l/2,u/2),m=yr(m,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,m),n(i,s,a+u,s,a,m),n(i,s,a,s+l,a,c),i.closePath())}}var dp=(e,t,n)=>{e.moveTo(t,n)},pp=(e,t,n)=>{e.moveTo(
n,t)},Hl=(e,t,n)=>{e.lineTo(t,n)},ql=(e,t,n)=>{e.lineTo(n,t)},fp=YP(0),Cb=YP(1),QP=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},XP=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},e_=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},t_=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function n_(e){return(t,n,o,i,s)=>pa(t,n,(a,l,u,c,m,d,p,f,h,y,b)=>{let{pxRound:k,points:v}=a,w,T;c.ori==0?(w=dp,T=QP):(w=
pp,T=XP);let D=yt(v.width*ot,3),_=(v.size-v.width)/2*ot,R=yt(_*2,3),B=new Path2D,Q=new Path2D,{left:A,top:N,width:K,height:W}=t.
bbox;fp(Q,A-R,N-R,K+R*2,W+R*2);let ce=ae=>{if(u[ae]!=null){let Se=k(d(l[ae],c,y,f)),he=k(p(u[ae],m,b,h));w(B,Se+_,he),T(
B,Se,he,_,0,op*2)}};if(s)s.forEach(ce);else for(let ae=o;ae<=i;ae++)ce(ae);return{stroke:D>0?B:null,fill:B,clip:Q,flags:zl|
ab}})}function o_(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var DW=o_(Hl),EW=o_(
ql);function r_(e){let t=et(e?.alignGaps,0);return(n,o,i,s)=>pa(n,o,(a,l,u,c,m,d,p,f,h,y,b)=>{[i,s]=ap(u,i,s);let k=a.pxRound,
v=W=>k(d(W,c,y,f)),w=W=>k(p(W,m,b,h)),T,D;c.ori==0?(T=Hl,D=DW):(T=ql,D=EW);let _=c.dir*(c.ori==0?1:-1),R={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:zl},B=R.stroke,Q=!1;if(s-i>=y*4){let W=J=>n.posToVal(J,c.key,!0),ce=null,ae=null,
Se,he,Je,mt=v(l[_==1?i:s]),Ve=v(l[i]),rt=v(l[s]),Ae=W(_==1?Ve+1:rt-1);for(let J=_==1?i:s;J>=i&&J<=s;J+=_){let Me=l[J],Fe=(_==
1?Me<Ae:Me>Ae)?mt:v(Me),Oe=u[J];Fe==mt?Oe!=null?(he=Oe,ce==null?(T(B,Fe,w(he)),Se=ce=ae=he):he<ce?ce=he:he>ae&&(ae=he)):
Oe===null&&(Q=!0):(ce!=null&&D(B,mt,w(ce),w(ae),w(Se),w(he)),Oe!=null?(he=Oe,T(B,Fe,w(he)),ce=ae=Se=he):(ce=ae=null,Oe===
null&&(Q=!0)),mt=Fe,Ae=W(mt+_))}ce!=null&&ce!=ae&&Je!=mt&&D(B,mt,w(ce),w(ae),w(Se),w(he))}else for(let W=_==1?i:s;W>=i&&
W<=s;W+=_){let ce=u[W];ce===null?Q=!0:ce!=null&&T(B,v(l[W]),w(ce))}let[N,K]=wb(n,o);if(a.fill!=null||N!=0){let W=R.fill=
new Path2D(B),ce=a.fillTo(n,o,a.min,a.max,N),ae=w(ce),Se=v(l[i]),he=v(l[s]);_==-1&&([he,Se]=[Se,he]),T(W,he,ae),T(W,Se,ae)}
if(!a.spanGaps){let W=[];Q&&W.push(...kb(l,u,i,s,_,v,t)),R.gaps=W=a.gaps(n,o,i,s,W),R.clip=mp(W,c.ori,f,h,y,b)}return K!=
0&&(R.band=K==2?[_i(n,o,i,s,B,-1),_i(n,o,i,s,B,1)]:_i(n,o,i,s,B,K)),R})}function AW(e){let t=et(e.align,1),n=et(e.ascDesc,
!1),o=et(e.alignGaps,0),i=et(e.extend,!1);return(s,a,l,u)=>pa(s,a,(c,m,d,p,f,h,y,b,k,v,w)=>{[l,u]=ap(d,l,u);let T=c.pxRound,
{left:D,width:_}=s.bbox,R=Ve=>T(h(Ve,p,v,b)),B=Ve=>T(y(Ve,f,w,k)),Q=p.ori==0?Hl:ql,A={stroke:new Path2D,fill:null,clip:null,
band:null,gaps:null,flags:zl},N=A.stroke,K=p.dir*(p.ori==0?1:-1),W=B(d[K==1?l:u]),ce=R(m[K==1?l:u]),ae=ce,Se=ce;i&&t==-1&&
(Se=D,Q(N,Se,W)),Q(N,ce,W);for(let Ve=K==1?l:u;Ve>=l&&Ve<=u;Ve+=K){let rt=d[Ve];if(rt==null)continue;let Ae=R(m[Ve]),J=B(
rt);t==1?Q(N,Ae,W):Q(N,ae,J),Q(N,Ae,J),W=J,ae=Ae}let he=ae;i&&t==1&&(he=D+_,Q(N,he,W));let[Je,mt]=wb(s,a);if(c.fill!=null||
Je!=0){let Ve=A.fill=new Path2D(N),rt=c.fillTo(s,a,c.min,c.max,Je),Ae=B(rt);Q(Ve,he,Ae),Q(Ve,Se,Ae)}if(!c.spanGaps){let Ve=[];
Ve.push(...kb(m,d,l,u,K,R,o));let rt=c.width*ot/2,Ae=n||t==1?rt:-rt,J=n||t==-1?-rt:rt;Ve.forEach(Me=>{Me[0]+=Ae,Me[1]+=J}),
A.gaps=Ve=c.gaps(s,a,l,u,Ve),A.clip=mp(Ve,p.ori,b,k,v,w)}return mt!=0&&(A.band=mt==2?[_i(s,a,l,u,N,-1),_i(s,a,l,u,N,1)]:
_i(s,a,l,u,N,mt)),A})}function bP(e,t,n,o,i,s,a=gt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==
void 0){if(l!=null){let m=dn(e[u]-e[l]);m<c&&(c=m,a=dn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function OW(e){e=e||Ac;
let t=et(e.size,[.6,gt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=qe(i),a=1-
t[0],l=et(t[1],gt),u=et(t[2],1),c=et(e.disp,Ac),m=et(e.each,f=>{}),{fill:d,stroke:p}=c;return(f,h,y,b)=>pa(f,h,(k,v,w,T,D,_,R,B,Q,A,N)=>{
let K=k.pxRound,W=n,ce=o*ot,ae=l*ot,Se=u*ot,he,Je;T.ori==0?[he,Je]=s(f,h):[Je,he]=s(f,h);let mt=T.dir*(T.ori==0?1:-1),Ve=T.
ori==0?fp:Cb,rt=T.ori==0?m:(le,xt,ln,Aa,_s,Ar,$s)=>{m(le,xt,ln,_s,Aa,$s,Ar)},Ae=et(f.bands,gb).find(le=>le.series[0]==h),
J=Ae!=null?Ae.dir:0,Me=k.fillTo(f,h,k.min,k.max,J),ft=K(R(Me,D,N,Q)),Fe,Oe,or,bo=A,Nt=K(k.width*ot),Er=!1,li=null,No=null,
Bi=null,$a=null;d!=null&&(Nt==0||p!=null)&&(Er=!0,li=d.values(f,h,y,b),No=new Map,new Set(li).forEach(le=>{le!=null&&No.
set(le,new Path2D)}),Nt>0&&(Bi=p.values(f,h,y,b),$a=new Map,new Set(Bi).forEach(le=>{le!=null&&$a.set(le,new Path2D)})));
let{x0:Da,size:Mu}=c;if(Da!=null&&Mu!=null){W=1,v=Da.values(f,h,y,b),Da.unit==2&&(v=v.map(ln=>f.posToVal(B+ln*A,T.key,!0)));
let le=Mu.values(f,h,y,b);Mu.unit==2?Oe=le[0]*A:Oe=_(le[0],T,A,B)-_(0,T,A,B),bo=bP(v,w,_,T,A,B,bo),or=bo-Oe+ce}else bo=bP(
v,w,_,T,A,B,bo),or=bo*a+ce,Oe=bo-or;or<1&&(or=0),Nt>=Oe/2&&(Nt=0),or<5&&(K=PP);let dm=or>0,Ms=bo-or-(dm?Nt:0);Oe=K(rb(Ms,
Se,ae)),Fe=(W==0?Oe/2:W==mt?0:Oe)-W*mt*((W==0?ce/2:0)+(dm?Nt/2:0));let Vn={stroke:null,fill:null,clip:null,band:null,gaps:null,
flags:0},Ea=Er?null:new Path2D,ui=null;if(Ae!=null)ui=f.data[Ae.series[1]];else{let{y0:le,y1:xt}=c;le!=null&&xt!=null&&(w=
xt.values(f,h,y,b),ui=le.values(f,h,y,b))}let Ps=he*Oe,Re=Je*Oe;for(let le=mt==1?y:b;le>=y&&le<=b;le+=mt){let xt=w[le];if(xt==
null)continue;if(ui!=null){let no=ui[le]??0;if(xt-no==0)continue;ft=R(no,D,N,Q)}let ln=T.distr!=2||c!=null?v[le]:le,Aa=_(
ln,T,A,B),_s=R(et(xt,Me),D,N,Q),Ar=K(Aa-Fe),$s=K(Qn(_s,ft)),vo=K(yr(_s,ft)),Bo=$s-vo;if(xt!=null){let no=xt<0?Re:Ps,rr=xt<
0?Ps:Re;Er?(Nt>0&&Bi[le]!=null&&Ve($a.get(Bi[le]),Ar,vo+Ao(Nt/2),Oe,Qn(0,Bo-Nt),no,rr),li[le]!=null&&Ve(No.get(li[le]),Ar,
vo+Ao(Nt/2),Oe,Qn(0,Bo-Nt),no,rr)):Ve(Ea,Ar,vo+Ao(Nt/2),Oe,Qn(0,Bo-Nt),no,rr),rt(f,h,le,Ar-Nt/2,vo,Oe+Nt,Bo)}}return Nt>
0?Vn.stroke=Er?$a:Ea:Er||(Vn._fill=k.width==0?k._fill:k._stroke??k._fill,Vn.width=0),Vn.fill=Er?No:Ea,Vn})}function RW(e,t){
let n=et(t?.alignGaps,0);return(o,i,s,a)=>pa(o,i,(l,u,c,m,d,p,f,h,y,b,k)=>{[s,a]=ap(c,s,a);let v=l.pxRound,w=he=>v(p(he,
m,b,h)),T=he=>v(f(he,d,k,y)),D,_,R;m.ori==0?(D=dp,R=Hl,_=e_):(D=pp,R=ql,_=t_);let B=m.dir*(m.ori==0?1:-1),Q=w(u[B==1?s:a]),
A=Q,N=[],K=[];for(let he=B==1?s:a;he>=s&&he<=a;he+=B)if(c[he]!=null){let mt=u[he],Ve=w(mt);N.push(A=Ve),K.push(T(c[he]))}
let W={stroke:e(N,K,D,R,_,v),fill:null,clip:null,band:null,gaps:null,flags:zl},ce=W.stroke,[ae,Se]=wb(o,i);if(l.fill!=null||
ae!=0){let he=W.fill=new Path2D(ce),Je=l.fillTo(o,i,l.min,l.max,ae),mt=T(Je);R(he,A,mt),R(he,Q,mt)}if(!l.spanGaps){let he=[];
he.push(...kb(u,c,s,a,B,w,n)),W.gaps=he=l.gaps(o,i,s,a,he),W.clip=mp(he,m.ori,h,y,b,k)}return Se!=0&&(W.band=Se==2?[_i(o,
i,s,a,ce,-1),_i(o,i,s,a,ce,1)]:_i(o,i,s,a,ce,Se)),W})}function LW(e){return RW(NW,e)}function NW(e,t,n,o,i,s){let a=e.length;
if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),m=Array(a-1),
d=Array(a-1);for(let p=0;p<a-1;p++)m[p]=t[p+1]-t[p],d[p]=e[p+1]-e[p],c[p]=m[p]/d[p];u[0]=c[0];for(let p=1;p<a-1;p++)c[p]===
0||c[p-1]===0||c[p-1]>0!=c[p]>0?u[p]=0:(u[p]=3*(d[p-1]+d[p])/((2*d[p]+d[p-1])/c[p-1]+(d[p]+2*d[p-1])/c[p]),isFinite(u[p])||
(u[p]=0));u[a-1]=c[a-2];for(let p=0;p<a-1;p++)i(l,e[p]+d[p]/3,t[p]+u[p]*d[p]/3,e[p+1]-d[p]/3,t[p+1]-u[p+1]*d[p]/3,e[p+1],
t[p+1])}return l}var lb=new Set;function vP(){for(let e of lb)e.syncRect(!0)}Il&&(ma(gV,Ll,vP),ma(yV,Ll,vP,!0),ma(rp,Ll,
()=>{on.pxRatio=ot}));var BW=r_(),FW=n_();function xP(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(
1))).map((s,a)=>ub(s,a,t,n))}function zW(e,t){return e.map((n,o)=>o==0?{}:nn({},t,n))}function ub(e,t,n,o){return nn({},
t==0?n:o,e)}function i_(e,t,n){return t==null?Bl:[t,n]}var IW=i_;function HW(e,t,n){return t==null?Bl:ip(t,n,fb,!0)}function s_(e,t,n,o){
return t==null?Bl:lp(t,n,e.scales[o].log,!1)}var qW=s_;function a_(e,t,n,o){return t==null?Bl:pb(t,n,e.scales[o].log,!1)}
var VW=a_;function WW(e,t,n,o,i){let s=Qn(QM(e),QM(t)),a=t-e,l=gr(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?cs.get(
u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function wP(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=mn((n=
+i)*ot))+"px"),[e,t,n]}function UW(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=yt(t[2]*ot,1);t[0]=t[0].replace(/[0-9.]+px/,
n+"px"),t[1]=n})}function on(e,t,n){let o={mode:et(e.mode,1)},i=o.mode;function s(g,x,S,M){let E=x.valToPct(g);return M+
S*(x.dir==-1?1-E:E)}function a(g,x,S,M){let E=x.valToPct(g);return M+S*(x.dir==-1?E:1-E)}function l(g,x,S,M){return x.ori==
0?s(g,x,S,M):a(g,x,S,M)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Jo(Qq);if(e.id!=null&&(c.id=e.id),Eo(
c,e.class),e.title){let g=Jo(tV,c);g.textContent=e.title}let m=hr("canvas"),d=o.ctx=m.getContext("2d"),p=Jo(nV,c);ma("cl\
ick",p,g=>{g.target===h&&(St!=Va||Dt!=Wa)&&Dn.click(o,g)},!0);let f=o.under=Jo(oV,p);p.appendChild(m);let h=o.over=Jo(rV,
p);e=Fl(e);let y=+et(e.pxAlign,1),b=yP(y);(e.plugins||[]).forEach(g=>{g.opts&&(e=g.opts(o,e)||e)});let k=e.ms||.001,v=o.
series=i==1?xP(e.series||[],cP,hP,!1):zW(e.series||[null],fP),w=o.axes=xP(e.axes||[],uP,dP,!0),T=o.scales={},D=o.bands=e.
bands||[];D.forEach(g=>{g.fill=qe(g.fill||null),g.dir=et(g.dir,-1)});let _=i==2?v[1].facets[0].scale:v[0].scale,R={axes:VF,
series:FF},B=(e.drawOrder||["axes","series"]).map(g=>R[g]);function Q(g){let x=g.distr==3?S=>Pi(S>0?S:g.clamp(o,S,g.min,
g.max,g.key)):g.distr==4?S=>Zy(S,g.asinh):g.distr==100?S=>g.fwd(S):S=>S;return S=>{let M=x(S),{_min:E,_max:L}=g,H=L-E;return(M-
E)/H}}function A(g){let x=T[g];if(x==null){let S=(e.scales||Ac)[g]||Ac;if(S.from!=null){A(S.from);let M=nn({},T[S.from],
S,{key:g});M.valToPct=Q(M),T[g]=M}else{x=T[g]=nn({},g==_?JP:PW,S),x.key=g;let M=x.time,E=x.range,L=us(E);if((g!=_||i==2&&
!M)&&(L&&(E[0]==null||E[1]==null)&&(E={min:E[0]==null?JM:{mode:1,hard:E[0],soft:E[0]},max:E[1]==null?JM:{mode:1,hard:E[1],
soft:E[1]}},L=!1),!L&&cp(E))){let H=E;E=(Z,X,re)=>X==null?Bl:ip(X,re,H)}x.range=qe(E||(M?IW:g==_?x.distr==3?qW:x.distr==
4?VW:i_:x.distr==3?s_:x.distr==4?a_:HW)),x.auto=qe(L?!1:x.auto),x.clamp=qe(x.clamp||MW),x._min=x._max=null,x.valToPct=Q(
x)}}}A("x"),A("y"),i==1&&v.forEach(g=>{A(g.scale)}),w.forEach(g=>{A(g.scale)});for(let g in e.scales)A(g);let N=T[_],K=N.
distr,W,ce;N.ori==0?(Eo(c,Xq),W=s,ce=a):(Eo(c,eV),W=a,ce=s);let ae={};for(let g in T){let x=T[g];(x.min!=null||x.max!=null)&&
(ae[g]={min:x.min,max:x.max},x.min=x.max=null)}let Se=e.tzDate||(g=>new Date(mn(g/k))),he=e.fmtDate||yb,Je=k==1?XV(Se):nW(
Se),mt=sP(Se,iP(k==1?QV:tW,he)),Ve=lP(Se,aP(rW,he)),rt=[],Ae=o.legend=nn({},aW,e.legend),J=o.cursor=nn({},pW,{drag:{y:i==
2}},e.cursor),Me=Ae.show,ft=J.show,Fe=Ae.markers;Ae.idxs=rt,Fe.width=qe(Fe.width),Fe.dash=qe(Fe.dash),Fe.stroke=qe(Fe.stroke),
Fe.fill=qe(Fe.fill);let Oe,or,bo,Nt=[],Er=[],li,No=!1,Bi={};if(Ae.live){let g=v[1]?v[1].values:null;No=g!=null,li=No?g(o,
1,0):{_:0};for(let x in li)Bi[x]=mb}if(Me)if(Oe=hr("table",cV,c),bo=hr("tbody",null,Oe),Ae.mount(o,Oe),No){or=hr("thead",
null,Oe,bo);let g=hr("tr",null,or);hr("th",null,g);for(var $a in li)hr("th",NM,g).textContent=$a}else Eo(Oe,dV),Ae.live&&
Eo(Oe,mV);let Da={show:!0},Mu={show:!1};function dm(g,x){if(x==0&&(No||!Ae.live||i==2))return Bl;let S=[],M=hr("tr",pV,bo,
bo.childNodes[x]);Eo(M,g.class),g.show||Eo(M,ca);let E=hr("th",null,M);if(Fe.show){let Z=Jo(fV,E);if(x>0){let X=Fe.width(
o,x);X&&(Z.style.border=X+"px "+Fe.dash(o,x)+" "+Fe.stroke(o,x)),Z.style.background=Fe.fill(o,x)}}let L=Jo(NM,E);g.label instanceof
HTMLElement?L.appendChild(g.label):L.textContent=g.label,x>0&&(Fe.show||(L.style.color=g.width>0?Fe.stroke(o,x):Fe.fill(
o,x)),Vn("click",E,Z=>{if(J._lock)return;Es(Z);let X=v.indexOf(g);if((Z.ctrlKey||Z.metaKey)!=Ae.isolate){let re=v.some((se,de)=>de>
0&&de!=X&&se.show);v.forEach((se,de)=>{de>0&&Rr(de,re?de==X?Da:Mu:Da,!0,Qt.setSeries)})}else Rr(X,{show:!g.show},!0,Qt.setSeries)},
!1),Ra&&Vn(IM,E,Z=>{J._lock||(Es(Z),Rr(v.indexOf(g),Ka,!0,Qt.setSeries))},!1));for(var H in li){let Z=hr("td",hV,M);Z.textContent=
"--",S.push(Z)}return[M,S]}let Ms=new Map;function Vn(g,x,S,M=!0){let E=Ms.get(x)||{},L=J.bind[g](o,x,S,M);L&&(ma(g,x,E[g]=
L),Ms.set(x,E))}function Ea(g,x,S){let M=Ms.get(x)||{};for(let E in M)(g==null||E==g)&&(ob(E,x,M[E]),delete M[E]);g==null&&
Ms.delete(x)}let ui=0,Ps=0,Re=0,le=0,xt=0,ln=0,Aa=xt,_s=ln,Ar=Re,$s=le,vo=0,Bo=0,no=0,rr=0;o.bbox={};let ph=!1,pm=!1,Oa=!1,
Ds=!1,fm=!1,Fo=!1;function fh(g,x,S){(S||g!=o.width||x!=o.height)&&Rx(g,x),za(!1),Oa=!0,pm=!0,Ia()}function Rx(g,x){o.width=
ui=Re=g,o.height=Ps=le=x,xt=ln=0,EF(),AF();let S=o.bbox;vo=S.left=la(xt*ot,.5),Bo=S.top=la(ln*ot,.5),no=S.width=la(Re*ot,
.5),rr=S.height=la(le*ot,.5)}let _F=3;function $F(){let g=!1,x=0;for(;!g;){x++;let S=HF(x),M=qF(x);g=x==_F||S&&M,g||(Rx(
o.width,o.height),pm=!0)}}function DF({width:g,height:x}){fh(g,x)}o.setSize=DF;function EF(){let g=!1,x=!1,S=!1,M=!1;w.forEach(
(E,L)=>{if(E.show&&E._show){let{side:H,_size:Z}=E,X=H%2,re=E.label!=null?E.labelSize:0,se=Z+re;se>0&&(X?(Re-=se,H==3?(xt+=
se,M=!0):S=!0):(le-=se,H==0?(ln+=se,g=!0):x=!0))}}),As[0]=g,As[1]=S,As[2]=x,As[3]=M,Re-=Fi[1]+Fi[3],xt+=Fi[3],le-=Fi[2]+
Fi[0],ln+=Fi[0]}function AF(){let g=xt+Re,x=ln+le,S=xt,M=ln;function E(L,H){switch(L){case 1:return g+=H,g-H;case 2:return x+=
H,x-H;case 3:return S-=H,S+H;case 0:return M-=H,M+H}}w.forEach((L,H)=>{if(L.show&&L._show){let Z=L.side;L._pos=E(Z,L._size),
L.label!=null&&(L._lpos=E(Z,L.labelSize))}})}if(J.dataIdx==null){let g=J.hover,x=g.skip=new Set(g.skip??[]);x.add(void 0);
let S=g.prox=qe(g.prox),M=g.bias??=0;J.dataIdx=(E,L,H,Z)=>{if(L==0)return H;let X=H,re=S(E,L,H,Z)??gt,se=re>=0&&re<gt,de=N.
ori==0?Re:le,Pe=J.left,tt=t[0],Ze=t[L];if(x.has(Ze[H])){X=null;let Ie=null,ke=null,ye;if(M==0||M==-1)for(ye=H;Ie==null&&
ye-- >0;)x.has(Ze[ye])||(Ie=ye);if(M==0||M==1)for(ye=H;ke==null&&ye++<Ze.length;)x.has(Ze[ye])||(ke=ye);if(Ie!=null||ke!=
null)if(se){let Mt=Ie==null?-1/0:W(tt[Ie],N,de,0),zt=ke==null?1/0:W(tt[ke],N,de,0),xn=Pe-Mt,pt=zt-Pe;xn<=pt?xn<=re&&(X=Ie):
pt<=re&&(X=ke)}else X=ke==null?Ie:Ie==null?ke:H-Ie<=ke-H?Ie:ke}else se&&dn(Pe-W(tt[H],N,de,0))>re&&(X=null);return X}}let Es=g=>{
J.event=g};J.idxs=rt,J._lock=!1;let Fn=J.points;Fn.show=qe(Fn.show),Fn.size=qe(Fn.size),Fn.stroke=qe(Fn.stroke),Fn.width=
qe(Fn.width),Fn.fill=qe(Fn.fill);let Or=o.focus=nn({},e.focus||{alpha:.3},J.focus),Ra=Or.prox>=0,La=Ra&&Fn.one,zo=[],Na=[],
Ba=[];function Lx(g,x){let S=Fn.show(o,x);if(S instanceof HTMLElement)return Eo(S,uV),Eo(S,g.class),Jr(S,-10,-10,Re,le),
h.insertBefore(S,zo[x]),S}function Nx(g,x){if(i==1||x>0){let S=i==1&&T[g.scale].time,M=g.value;g.value=S?tP(M)?lP(Se,aP(
M,he)):M||Ve:M||CW,g.label=g.label||(S?hW:fW)}if(La||x>0){g.width=g.width==null?1:g.width,g.paths=g.paths||BW||PV,g.fillTo=
qe(g.fillTo||_W),g.pxAlign=+et(g.pxAlign,y),g.pxRound=yP(g.pxAlign),g.stroke=qe(g.stroke||null),g.fill=qe(g.fill||null),
g._stroke=g._fill=g._paths=g._focus=null;let S=SW(Qn(1,g.width),1),M=g.points=nn({},{size:S,width:Qn(1,S*.2),stroke:g.stroke,
space:S*2,paths:FW,_stroke:null,_fill:null},g.points);M.show=qe(M.show),M.filter=qe(M.filter),M.fill=qe(M.fill),M.stroke=
qe(M.stroke),M.paths=qe(M.paths),M.pxAlign=g.pxAlign}if(Me){let S=dm(g,x);Nt.splice(x,0,S[0]),Er.splice(x,0,S[1]),Ae.values.
push(null)}if(ft){rt.splice(x,0,null);let S=null;La?x==0&&(S=Lx(g,x)):x>0&&(S=Lx(g,x)),zo.splice(x,0,S),Na.splice(x,0,0),
Ba.splice(x,0,0)}vn("addSeries",x)}function OF(g,x){x=x??v.length,g=i==1?ub(g,x,cP,hP):ub(g,x,{},fP),v.splice(x,0,g),Nx(
v[x],x)}o.addSeries=OF;function RF(g){if(v.splice(g,1),Me){Ae.values.splice(g,1),Er.splice(g,1);let x=Nt.splice(g,1)[0];
Ea(null,x.firstChild),x.remove()}ft&&(rt.splice(g,1),zo.splice(g,1)[0].remove(),Na.splice(g,1),Ba.splice(g,1)),vn("delSe\
ries",g)}o.delSeries=RF;let As=[!1,!1,!1,!1];function LF(g,x){if(g._show=g.show,g.show){let S=g.side%2,M=T[g.scale];M==null&&
(g.scale=S?v[1].scale:_,M=T[g.scale]);let E=M.time;g.size=qe(g.size),g.space=qe(g.space),g.rotate=qe(g.rotate),us(g.incrs)&&
g.incrs.forEach(H=>{!cs.has(H)&&cs.set(H,DP(H))}),g.incrs=qe(g.incrs||(M.distr==2?JV:E?k==1?YV:eW:ua)),g.splits=qe(g.splits||
(E&&M.distr==1?Je:M.distr==3?ib:M.distr==4?bW:yW)),g.stroke=qe(g.stroke),g.grid.stroke=qe(g.grid.stroke),g.ticks.stroke=
qe(g.ticks.stroke),g.border.stroke=qe(g.border.stroke);let L=g.values;g.values=us(L)&&!us(L[0])?qe(L):E?us(L)?sP(Se,iP(L,
he)):tP(L)?oW(Se,L):L||mt:L||gW,g.filter=qe(g.filter||(M.distr>=3&&M.log==10?wW:M.distr==3&&M.log==2?kW:_P)),g.font=wP(g.
font),g.labelFont=wP(g.labelFont),g._size=g.size(o,null,x,0),g._space=g._rotate=g._incrs=g._found=g._splits=g._values=null,
g._size>0&&(As[x]=!0,g._el=Jo(iV,p))}}function Pu(g,x,S,M){let[E,L,H,Z]=S,X=x%2,re=0;return X==0&&(Z||L)&&(re=x==0&&!E||
x==2&&!H?mn(uP.size/3):0),X==1&&(E||H)&&(re=x==1&&!L||x==3&&!Z?mn(dP.size/2):0),re}let Bx=o.padding=(e.padding||[Pu,Pu,Pu,
Pu]).map(g=>qe(et(g,Pu))),Fi=o._padding=Bx.map((g,x)=>g(o,x,As,0)),$n,hn=null,gn=null,hm=i==1?v[0].idxs:null,ir=null,_u=!1;
function Fx(g,x){if(t=g??[],o.data=o._data=t,i==2){$n=0;for(let S=1;S<v.length;S++)$n+=t[S][0].length}else{t.length==0&&
(o.data=o._data=t=[[]]),ir=t[0],$n=ir.length;let S=t;if(K==2){S=t.slice();let M=S[0]=Array($n);for(let E=0;E<$n;E++)M[E]=
E}o._data=t=S}if(za(!0),vn("setData"),K==2&&(Oa=!0),x!==!1){let S=N;S.auto(o,_u)?hh():Ii(_,S.min,S.max),Ds=Ds||J.left>=0,
Fo=!0,Ia()}}o.setData=Fx;function hh(){_u=!0;let g,x;i==1&&($n>0?(hn=hm[0]=0,gn=hm[1]=$n-1,g=t[0][hn],x=t[0][gn],K==2?(g=
hn,x=gn):g==x&&(K==3?[g,x]=lp(g,g,N.log,!1):K==4?[g,x]=pb(g,g,N.log,!1):N.time?x=g+mn(86400/k):[g,x]=ip(g,x,fb,!0))):(hn=
hm[0]=g=null,gn=hm[1]=x=null)),Ii(_,g,x)}let gm,Fa,gh,yh,bh,vh,xh,wh,kh,oo;function zx(g,x,S,M,E,L){g??=FM,S??=gb,M??="b\
utt",E??=FM,L??="round",g!=gm&&(d.strokeStyle=gm=g),E!=Fa&&(d.fillStyle=Fa=E),x!=gh&&(d.lineWidth=gh=x),L!=bh&&(d.lineJoin=
bh=L),M!=vh&&(d.lineCap=vh=M),S!=yh&&d.setLineDash(yh=S)}function Ix(g,x,S,M){x!=Fa&&(d.fillStyle=Fa=x),g!=xh&&(d.font=xh=
g),S!=wh&&(d.textAlign=wh=S),M!=kh&&(d.textBaseline=kh=M)}function Ch(g,x,S,M,E=0){if(M.length>0&&g.auto(o,_u)&&(x==null||
x.min==null)){let L=et(hn,0),H=et(gn,M.length-1),Z=S.min==null?wV(M,L,H,E,g.distr==3):[S.min,S.max];g.min=yr(g.min,S.min=
Z[0]),g.max=Qn(g.max,S.max=Z[1])}}let Hx={min:null,max:null};function NF(){for(let M in T){let E=T[M];ae[M]==null&&(E.min==
null||ae[_]!=null&&E.auto(o,_u))&&(ae[M]=Hx)}for(let M in T){let E=T[M];ae[M]==null&&E.from!=null&&ae[E.from]!=null&&(ae[M]=
Hx)}ae[_]!=null&&za(!0);let g={};for(let M in ae){let E=ae[M];if(E!=null){let L=g[M]=Fl(T[M],DV);if(E.min!=null)nn(L,E);else if(M!=
_||i==2)if($n==0&&L.from==null){let H=L.range(o,null,null,M);L.min=H[0],L.max=H[1]}else L.min=gt,L.max=-gt}}if($n>0){v.forEach(
(M,E)=>{if(i==1){let L=M.scale,H=ae[L];if(H==null)return;let Z=g[L];if(E==0){let X=Z.range(o,Z.min,Z.max,L);Z.min=X[0],Z.
max=X[1],hn=gr(Z.min,t[0]),gn=gr(Z.max,t[0]),gn-hn>1&&(t[0][hn]<Z.min&&hn++,t[0][gn]>Z.max&&gn--),M.min=ir[hn],M.max=ir[gn]}else
M.show&&M.auto&&Ch(Z,H,M,t[E],M.sorted);M.idxs[0]=hn,M.idxs[1]=gn}else if(E>0&&M.show&&M.auto){let[L,H]=M.facets,Z=L.scale,
X=H.scale,[re,se]=t[E],de=g[Z],Pe=g[X];de!=null&&Ch(de,ae[Z],L,re,L.sorted),Pe!=null&&Ch(Pe,ae[X],H,se,H.sorted),M.min=H.
min,M.max=H.max}});for(let M in g){let E=g[M],L=ae[M];if(E.from==null&&(L==null||L.min==null)){let H=E.range(o,E.min==gt?
null:E.min,E.max==-gt?null:E.max,M);E.min=H[0],E.max=H[1]}}}for(let M in g){let E=g[M];if(E.from!=null){let L=g[E.from];
if(L.min==null)E.min=E.max=null;else{let H=E.range(o,L.min,L.max,M);E.min=H[0],E.max=H[1]}}}let x={},S=!1;for(let M in g){
let E=g[M],L=T[M];if(L.min!=E.min||L.max!=E.max){L.min=E.min,L.max=E.max;let H=L.distr;L._min=H==3?Pi(L.min):H==4?Zy(L.min,
L.asinh):H==100?L.fwd(L.min):L.min,L._max=H==3?Pi(L.max):H==4?Zy(L.max,L.asinh):H==100?L.fwd(L.max):L.max,x[M]=S=!0}}if(S){
v.forEach((M,E)=>{i==2?E>0&&x.y&&(M._paths=null):x[M.scale]&&(M._paths=null)});for(let M in x)Oa=!0,vn("setScale",M);ft&&
J.left>=0&&(Ds=Fo=!0)}for(let M in ae)ae[M]=null}function BF(g){let x=rb(hn-1,0,$n-1),S=rb(gn+1,0,$n-1);for(;g[x]==null&&
x>0;)x--;for(;g[S]==null&&S<$n-1;)S++;return[x,S]}function FF(){if($n>0){let g=v.some(x=>x._focus)&&oo!=Or.alpha;g&&(d.globalAlpha=
oo=Or.alpha),v.forEach((x,S)=>{if(S>0&&x.show&&(qx(S,!1),qx(S,!0),x._paths==null)){let M=oo;oo!=x.alpha&&(d.globalAlpha=
oo=x.alpha);let E=i==2?[0,t[S][0].length-1]:BF(t[S]);x._paths=x.paths(o,S,E[0],E[1]),oo!=M&&(d.globalAlpha=oo=M)}}),v.forEach(
(x,S)=>{if(S>0&&x.show){let M=oo;oo!=x.alpha&&(d.globalAlpha=oo=x.alpha),x._paths!=null&&Vx(S,!1);{let E=x._paths!=null?
x._paths.gaps:null,L=x.points.show(o,S,hn,gn,E),H=x.points.filter(o,S,L,E);(L||H)&&(x.points._paths=x.points.paths(o,S,hn,
gn,H),Vx(S,!0))}oo!=M&&(d.globalAlpha=oo=M),vn("drawSeries",S)}}),g&&(d.globalAlpha=oo=1)}}function qx(g,x){let S=x?v[g].
points:v[g];S._stroke=S.stroke(o,g),S._fill=S.fill(o,g)}function Vx(g,x){let S=x?v[g].points:v[g],{stroke:M,fill:E,clip:L,
flags:H,_stroke:Z=S._stroke,_fill:X=S._fill,_width:re=S.width}=S._paths;re=yt(re*ot,3);let se=null,de=re%2/2;x&&X==null&&
(X=re>0?"#fff":Z);let Pe=S.pxAlign==1&&de>0;if(Pe&&d.translate(de,de),!x){let tt=vo-re/2,Ze=Bo-re/2,Ie=no+re,ke=rr+re;se=
new Path2D,se.rect(tt,Ze,Ie,ke)}x?Sh(Z,re,S.dash,S.cap,X,M,E,H,L):zF(g,Z,re,S.dash,S.cap,X,M,E,H,se,L),Pe&&d.translate(-de,
-de)}function zF(g,x,S,M,E,L,H,Z,X,re,se){let de=!1;X!=0&&D.forEach((Pe,tt)=>{if(Pe.series[0]==g){let Ze=v[Pe.series[1]],
Ie=t[Pe.series[1]],ke=(Ze._paths||Ac).band;us(ke)&&(ke=Pe.dir==1?ke[0]:ke[1]);let ye,Mt=null;Ze.show&&ke&&CV(Ie,hn,gn)?(Mt=
Pe.fill(o,tt)||L,ye=Ze._paths.clip):ke=null,Sh(x,S,M,E,Mt,H,Z,X,re,se,ye,ke),de=!0}}),de||Sh(x,S,M,E,L,H,Z,X,re,se)}let Wx=zl|
ab;function Sh(g,x,S,M,E,L,H,Z,X,re,se,de){zx(g,x,S,M,E),(X||re||de)&&(d.save(),X&&d.clip(X),re&&d.clip(re)),de?(Z&Wx)==
Wx?(d.clip(de),se&&d.clip(se),bm(E,H),ym(g,L,x)):Z&ab?(bm(E,H),d.clip(de),ym(g,L,x)):Z&zl&&(d.save(),d.clip(de),se&&d.clip(
se),bm(E,H),d.restore(),ym(g,L,x)):(bm(E,H),ym(g,L,x)),(X||re||de)&&d.restore()}function ym(g,x,S){S>0&&(x instanceof Map?
x.forEach((M,E)=>{d.strokeStyle=gm=E,d.stroke(M)}):x!=null&&g&&d.stroke(x))}function bm(g,x){x instanceof Map?x.forEach(
(S,M)=>{d.fillStyle=Fa=M,d.fill(S)}):x!=null&&g&&d.fill(x)}function IF(g,x,S,M){let E=w[g],L;if(M<=0)L=[0,0];else{let H=E.
_space=E.space(o,g,x,S,M),Z=E._incrs=E.incrs(o,g,x,S,M,H);L=WW(x,S,Z,M,H)}return E._found=L}function Th(g,x,S,M,E,L,H,Z,X,re){
let se=H%2/2;y==1&&d.translate(se,se),zx(Z,H,X,re,Z),d.beginPath();let de,Pe,tt,Ze,Ie=E+(M==0||M==3?-L:L);S==0?(Pe=E,Ze=
Ie):(de=E,tt=Ie);for(let ke=0;ke<g.length;ke++)x[ke]!=null&&(S==0?de=tt=g[ke]:Pe=Ze=g[ke],d.moveTo(de,Pe),d.lineTo(tt,Ze));
d.stroke(),y==1&&d.translate(-se,-se)}function HF(g){let x=!0;return w.forEach((S,M)=>{if(!S.show)return;let E=T[S.scale];
if(E.min==null){S._show&&(x=!1,S._show=!1,za(!1));return}else S._show||(x=!1,S._show=!0,za(!1));let L=S.side,H=L%2,{min:Z,
max:X}=E,[re,se]=IF(M,Z,X,H==0?Re:le);if(se==0)return;let de=E.distr==2,Pe=S._splits=S.splits(o,M,Z,X,re,se,de),tt=E.distr==
2?Pe.map(ye=>ir[ye]):Pe,Ze=E.distr==2?ir[Pe[1]]-ir[Pe[0]]:re,Ie=S._values=S.values(o,S.filter(o,tt,M,se,Ze),M,se,Ze);S._rotate=
L==2?S.rotate(o,Ie,M,se):0;let ke=S._size;S._size=Zo(S.size(o,Ie,M,g)),ke!=null&&S._size!=ke&&(x=!1)}),x}function qF(g){
let x=!0;return Bx.forEach((S,M)=>{let E=S(o,M,As,g);E!=Fi[M]&&(x=!1),Fi[M]=E}),x}function VF(){for(let g=0;g<w.length;g++){
let x=w[g];if(!x.show||!x._show)continue;let S=x.side,M=S%2,E,L,H=x.stroke(o,g),Z=S==0||S==3?-1:1,[X,re]=x._found;if(x.label!=
null){let Un=x.labelGap*Z,ko=mn((x._lpos+Un)*ot);Ix(x.labelFont[0],H,"center",S==2?"top":BM),d.save(),M==1?(E=L=0,d.translate(
ko,mn(Bo+rr/2)),d.rotate((S==3?-op:op)/2)):(E=mn(vo+no/2),L=ko);let Ls=MP(x.label)?x.label(o,g,X,re):x.label;d.fillText(
Ls,E,L),d.restore()}if(re==0)continue;let se=T[x.scale],de=M==0?no:rr,Pe=M==0?vo:Bo,tt=x._splits,Ze=se.distr==2?tt.map(Un=>ir[Un]):
tt,Ie=se.distr==2?ir[tt[1]]-ir[tt[0]]:X,ke=x.ticks,ye=x.border,Mt=ke.show?ke.size:0,zt=mn(Mt*ot),xn=mn((x.alignTo==2?x._size-
Mt-x.gap:x.gap)*ot),pt=x._rotate*-op/180,It=b(x._pos*ot),xo=(zt+xn)*Z,Wn=It+xo;L=M==0?Wn:0,E=M==1?Wn:0;let Io=x.font[0],
sr=x.align==1?Ol:x.align==2?jy:pt>0?Ol:pt<0?jy:M==0?"center":S==3?jy:Ol,Nr=pt||M==1?"middle":S==2?"top":BM;Ix(Io,H,sr,Nr);
let wo=x.font[1]*x.lineGap,Ho=tt.map(Un=>b(l(Un,se,de,Pe))),ar=x._values;for(let Un=0;Un<ar.length;Un++){let ko=ar[Un];if(ko!=
null){M==0?E=Ho[Un]:L=Ho[Un],ko=""+ko;let Ls=ko.indexOf(`
`)==-1?[ko]:ko.split(/\n/gm);for(let Kn=0;Kn<Ls.length;Kn++){let u0=Ls[Kn];pt?(d.save(),d.translate(E,L+Kn*wo),d.rotate(
pt),d.fillText(u0,0,0),d.restore()):d.fillText(u0,E,L+Kn*wo)}}}ke.show&&Th(Ho,ke.filter(o,Ze,g,re,Ie),M,S,It,zt,yt(ke.width*
ot,3),ke.stroke(o,g),ke.dash,ke.cap);let Br=x.grid;Br.show&&Th(Ho,Br.filter(o,Ze,g,re,Ie),M,M==0?2:1,M==0?Bo:vo,M==0?rr:
no,yt(Br.width*ot,3),Br.stroke(o,g),Br.dash,Br.cap),ye.show&&Th([It],[1],M==0?1:0,M==0?1:2,M==1?Bo:vo,M==1?rr:no,yt(ye.width*
ot,3),ye.stroke(o,g),ye.dash,ye.cap)}vn("drawAxes")}function za(g){v.forEach((x,S)=>{S>0&&(x._paths=null,g&&(i==1?(x.min=
null,x.max=null):x.facets.forEach(M=>{M.min=null,M.max=null})))})}let vm=!1,Mh=!1,$u=[];function WF(){Mh=!1;for(let g=0;g<
$u.length;g++)vn(...$u[g]);$u.length=0}function Ia(){vm||(BV(Ux),vm=!0)}function UF(g,x=!1){vm=!0,Mh=x,g(o),Ux(),x&&$u.length>
0&&queueMicrotask(WF)}o.batch=UF;function Ux(){if(ph&&(NF(),ph=!1),Oa&&($F(),Oa=!1),pm){if($t(f,Ol,xt),$t(f,"top",ln),$t(
f,_c,Re),$t(f,$c,le),$t(h,Ol,xt),$t(h,"top",ln),$t(h,_c,Re),$t(h,$c,le),$t(p,_c,ui),$t(p,$c,Ps),m.width=mn(ui*ot),m.height=
mn(Ps*ot),w.forEach(({_el:g,_show:x,_size:S,_pos:M,side:E})=>{if(g!=null)if(x){let L=E===3||E===0?S:0,H=E%2==1;$t(g,H?"l\
eft":"top",M-L),$t(g,H?"width":"height",S),$t(g,H?"top":"left",H?ln:xt),$t(g,H?"height":"width",H?le:Re),nb(g,ca)}else Eo(
g,ca)}),gm=Fa=gh=bh=vh=xh=wh=kh=yh=null,oo=1,Au(!0),xt!=Aa||ln!=_s||Re!=Ar||le!=$s){za(!1);let g=Re/Ar,x=le/$s;if(ft&&!Ds&&
J.left>=0){J.left*=g,J.top*=x,Ha&&Jr(Ha,mn(J.left),0,Re,le),qa&&Jr(qa,0,mn(J.top),Re,le);for(let S=0;S<zo.length;S++){let M=zo[S];
M!=null&&(Na[S]*=g,Ba[S]*=x,Jr(M,Zo(Na[S]),Zo(Ba[S]),Re,le))}}if(Tt.show&&!fm&&Tt.left>=0&&Tt.width>0){Tt.left*=g,Tt.width*=
g,Tt.top*=x,Tt.height*=x;for(let S in Ah)$t(Ua,S,Tt[S])}Aa=xt,_s=ln,Ar=Re,$s=le}vn("setSize"),pm=!1}ui>0&&Ps>0&&(d.clearRect(
0,0,m.width,m.height),vn("drawClear"),B.forEach(g=>g()),vn("draw")),Tt.show&&fm&&(xm(Tt),fm=!1),ft&&Ds&&(Rs(null,!0,!1),
Ds=!1),Ae.show&&Ae.live&&Fo&&(Dh(),Fo=!1),u||(u=!0,o.status=1,vn("ready")),_u=!1,vm=!1}o.redraw=(g,x)=>{Oa=x||!1,g!==!1?
Ii(_,N.min,N.max):Ia()};function Ph(g,x){let S=T[g];if(S.from==null){if($n==0){let M=S.range(o,x.min,x.max,g);x.min=M[0],
x.max=M[1]}if(x.min>x.max){let M=x.min;x.min=x.max,x.max=M}if($n>1&&x.min!=null&&x.max!=null&&x.max-x.min<1e-16)return;g==
_&&S.distr==2&&$n>0&&(x.min=gr(x.min,t[0]),x.max=gr(x.max,t[0]),x.min==x.max&&x.max++),ae[g]=x,ph=!0,Ia()}}o.setScale=Ph;
let _h,$h,Ha,qa,Kx,jx,Va,Wa,Gx,Jx,St,Dt,zi=!1,Dn=J.drag,yn=Dn.x,bn=Dn.y;ft&&(J.x&&(_h=Jo(aV,h)),J.y&&($h=Jo(lV,h)),N.ori==
0?(Ha=_h,qa=$h):(Ha=$h,qa=_h),St=J.left,Dt=J.top);let Tt=o.select=nn({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
Ua=Tt.show?Jo(sV,Tt.over?h:f):null;function xm(g,x){if(Tt.show){for(let S in g)Tt[S]=g[S],S in Ah&&$t(Ua,S,g[S]);x!==!1&&
vn("setSelect")}}o.setSelect=xm;function KF(g){if(v[g].show)Me&&nb(Nt[g],ca);else if(Me&&Eo(Nt[g],ca),ft){let S=La?zo[0]:
zo[g];S!=null&&Jr(S,-10,-10,Re,le)}}function Ii(g,x,S){Ph(g,{min:x,max:S})}function Rr(g,x,S,M){x.focus!=null&&YF(g),x.show!=
null&&v.forEach((E,L)=>{L>0&&(g==L||g==null)&&(E.show=x.show,KF(L),i==2?(Ii(E.facets[0].scale,null,null),Ii(E.facets[1].
scale,null,null)):Ii(E.scale,null,null),Ia())}),S!==!1&&vn("setSeries",g,x),M&&Ou("setSeries",o,g,x)}o.setSeries=Rr;function jF(g,x){
nn(D[g],x)}function GF(g,x){g.fill=qe(g.fill||null),g.dir=et(g.dir,-1),x=x??D.length,D.splice(x,0,g)}function JF(g){g==null?
D.length=0:D.splice(g,1)}o.addBand=GF,o.setBand=jF,o.delBand=JF;function ZF(g,x){v[g].alpha=x,ft&&zo[g]!=null&&(zo[g].style.
opacity=x),Me&&Nt[g]&&(Nt[g].style.opacity=x)}let ci,Hi,Os,Ka={focus:!0};function YF(g){if(g!=Os){let x=g==null,S=Or.alpha!=
1;v.forEach((M,E)=>{if(i==1||E>0){let L=x||E==0||E==g;M._focus=x?null:L,S&&ZF(E,L?1:Or.alpha)}}),Os=g,S&&Ia()}}Me&&Ra&&Vn(
HM,Oe,g=>{J._lock||(Es(g),Os!=null&&Rr(null,Ka,!0,Qt.setSeries))});function Lr(g,x,S){let M=T[x];S&&(g=g/ot-(M.ori==1?ln:
xt));let E=Re;M.ori==1&&(E=le,g=E-g),M.dir==-1&&(g=E-g);let L=M._min,H=M._max,Z=g/E,X=L+(H-L)*Z,re=M.distr;return re==3?
Nl(10,X):re==4?TV(X,M.asinh):re==100?M.bwd(X):X}function QF(g,x){let S=Lr(g,_,x);return gr(S,t[0],hn,gn)}o.valToIdx=g=>gr(
g,t[0]),o.posToIdx=QF,o.posToVal=Lr,o.valToPos=(g,x,S)=>T[x].ori==0?s(g,T[x],S?no:Re,S?vo:0):a(g,T[x],S?rr:le,S?Bo:0),o.
setCursor=(g,x,S)=>{St=g.left,Dt=g.top,Rs(null,x,S)};function Zx(g,x){$t(Ua,Ol,Tt.left=g),$t(Ua,_c,Tt.width=x)}function Yx(g,x){
$t(Ua,"top",Tt.top=g),$t(Ua,$c,Tt.height=x)}let Du=N.ori==0?Zx:Yx,Eu=N.ori==1?Zx:Yx;function XF(){if(Me&&Ae.live)for(let g=i==
2?1:0;g<v.length;g++){if(g==0&&No)continue;let x=Ae.values[g],S=0;for(let M in x)Er[g][S++].firstChild.nodeValue=x[M]}}function Dh(g,x){
if(g!=null&&(g.idxs?g.idxs.forEach((S,M)=>{rt[M]=S}):$V(g.idx)||rt.fill(g.idx),Ae.idx=rt[0]),Me&&Ae.live){for(let S=0;S<
v.length;S++)(S>0||i==1&&!No)&&ez(S,rt[S]);XF()}Fo=!1,x!==!1&&vn("setLegend")}o.setLegend=Dh;function ez(g,x){let S=v[g],
M=g==0&&K==2?ir:t[g],E;No?E=S.values(o,g,x)??Bi:(E=S.value(o,x==null?null:M[x],g,x),E=E==null?Bi:{_:E}),Ae.values[g]=E}function Rs(g,x,S){
Gx=St,Jx=Dt,[St,Dt]=J.move(o,St,Dt),J.left=St,J.top=Dt,ft&&(Ha&&Jr(Ha,mn(St),0,Re,le),qa&&Jr(qa,0,mn(Dt),Re,le));let M,E=hn>
gn;ci=gt,Hi=null;let L=N.ori==0?Re:le,H=N.ori==1?Re:le;if(St<0||$n==0||E){M=J.idx=null;for(let Z=0;Z<v.length;Z++){let X=zo[Z];
X!=null&&Jr(X,-10,-10,Re,le)}Ra&&Rr(null,Ka,!0,g==null&&Qt.setSeries),Ae.live&&(rt.fill(M),Fo=!0)}else{let Z,X,re;i==1&&
(Z=N.ori==0?St:Dt,X=Lr(Z,_),M=J.idx=gr(X,t[0],hn,gn),re=W(t[0][M],N,L,0));let se=-10,de=-10,Pe=0,tt=0,Ze=!0,Ie="",ke="";
for(let ye=i==2?1:0;ye<v.length;ye++){let Mt=v[ye],zt=rt[ye],xn=zt==null?null:i==1?t[ye][zt]:t[ye][1][zt],pt=J.dataIdx(o,
ye,M,X),It=pt==null?null:i==1?t[ye][pt]:t[ye][1][pt];if(Fo=Fo||It!=xn||pt!=zt,rt[ye]=pt,ye>0&&Mt.show){let xo=pt==null?-10:
pt==M?re:W(i==1?t[0][pt]:t[ye][0][pt],N,L,0),Wn=It==null?-10:ce(It,i==1?T[Mt.scale]:T[Mt.facets[1].scale],H,0);if(Ra&&It!=
null){let Io=N.ori==1?St:Dt,sr=dn(Or.dist(o,ye,pt,Wn,Io));if(sr<ci){let Nr=Or.bias;if(Nr!=0){let wo=Lr(Io,Mt.scale),Ho=It>=
0?1:-1,ar=wo>=0?1:-1;ar==Ho&&(ar==1?Nr==1?It>=wo:It<=wo:Nr==1?It<=wo:It>=wo)&&(ci=sr,Hi=ye)}else ci=sr,Hi=ye}}if(Fo||La){
let Io,sr;N.ori==0?(Io=xo,sr=Wn):(Io=Wn,sr=xo);let Nr,wo,Ho,ar,Br,Un,ko=!0,Ls=Fn.bbox;if(Ls!=null){ko=!1;let Kn=Ls(o,ye);
Ho=Kn.left,ar=Kn.top,Nr=Kn.width,wo=Kn.height}else Ho=Io,ar=sr,Nr=wo=Fn.size(o,ye);if(Un=Fn.fill(o,ye),Br=Fn.stroke(o,ye),
La)ye==Hi&&ci<=Or.prox&&(se=Ho,de=ar,Pe=Nr,tt=wo,Ze=ko,Ie=Un,ke=Br);else{let Kn=zo[ye];Kn!=null&&(Na[ye]=Ho,Ba[ye]=ar,GM(
Kn,Nr,wo,ko),KM(Kn,Un,Br),Jr(Kn,Zo(Ho),Zo(ar),Re,le))}}}}if(La){let ye=Or.prox,Mt=Os==null?ci<=ye:ci>ye||Hi!=Os;if(Fo||Mt){
let zt=zo[0];zt!=null&&(Na[0]=se,Ba[0]=de,GM(zt,Pe,tt,Ze),KM(zt,Ie,ke),Jr(zt,Zo(se),Zo(de),Re,le))}}}if(Tt.show&&zi)if(g!=
null){let[Z,X]=Qt.scales,[re,se]=Qt.match,[de,Pe]=g.cursor.sync.scales,tt=g.cursor.drag;if(yn=tt._x,bn=tt._y,yn||bn){let{
left:Ze,top:Ie,width:ke,height:ye}=g.select,Mt=g.scales[de].ori,zt=g.posToVal,xn,pt,It,xo,Wn,Io=Z!=null&&re(Z,de),sr=X!=
null&&se(X,Pe);Io&&yn?(Mt==0?(xn=Ze,pt=ke):(xn=Ie,pt=ye),It=T[Z],xo=W(zt(xn,de),It,L,0),Wn=W(zt(xn+pt,de),It,L,0),Du(yr(
xo,Wn),dn(Wn-xo))):Du(0,L),sr&&bn?(Mt==1?(xn=Ze,pt=ke):(xn=Ie,pt=ye),It=T[X],xo=ce(zt(xn,Pe),It,H,0),Wn=ce(zt(xn+pt,Pe),
It,H,0),Eu(yr(xo,Wn),dn(Wn-xo))):Eu(0,H)}else Oh()}else{let Z=dn(Gx-Kx),X=dn(Jx-jx);if(N.ori==1){let Pe=Z;Z=X,X=Pe}yn=Dn.
x&&Z>=Dn.dist,bn=Dn.y&&X>=Dn.dist;let re=Dn.uni;re!=null?yn&&bn&&(yn=Z>=re,bn=X>=re,!yn&&!bn&&(X>Z?bn=!0:yn=!0)):Dn.x&&Dn.
y&&(yn||bn)&&(yn=bn=!0);let se,de;yn&&(N.ori==0?(se=Va,de=St):(se=Wa,de=Dt),Du(yr(se,de),dn(de-se)),bn||Eu(0,H)),bn&&(N.
ori==1?(se=Va,de=St):(se=Wa,de=Dt),Eu(yr(se,de),dn(de-se)),yn||Du(0,L)),!yn&&!bn&&(Du(0,0),Eu(0,0))}if(Dn._x=yn,Dn._y=bn,
g==null){if(S){if(l0!=null){let[Z,X]=Qt.scales;Qt.values[0]=Z!=null?Lr(N.ori==0?St:Dt,Z):null,Qt.values[1]=X!=null?Lr(N.
ori==1?St:Dt,X):null}Ou(Gy,o,St,Dt,Re,le,M)}if(Ra){let Z=S&&Qt.setSeries,X=Or.prox;Os==null?ci<=X&&Rr(Hi,Ka,!0,Z):ci>X?Rr(
null,Ka,!0,Z):Hi!=Os&&Rr(Hi,Ka,!0,Z)}}Fo&&(Ae.idx=M,Dh()),x!==!1&&vn("setCursor")}let qi=null;Object.defineProperty(o,"r\
ect",{get(){return qi==null&&Au(!1),qi}});function Au(g=!1){g?qi=null:(qi=h.getBoundingClientRect(),vn("syncRect",qi))}function Qx(g,x,S,M,E,L,H){
J._lock||zi&&g!=null&&g.movementX==0&&g.movementY==0||(Eh(g,x,S,M,E,L,H,!1,g!=null),g!=null?Rs(null,!0,!0):Rs(x,!0,!1))}
function Eh(g,x,S,M,E,L,H,Z,X){if(qi==null&&Au(!1),Es(g),g!=null)S=g.clientX-qi.left,M=g.clientY-qi.top;else{if(S<0||M<0){
St=-10,Dt=-10;return}let[re,se]=Qt.scales,de=x.cursor.sync,[Pe,tt]=de.values,[Ze,Ie]=de.scales,[ke,ye]=Qt.match,Mt=x.axes[0].
side%2==1,zt=N.ori==0?Re:le,xn=N.ori==1?Re:le,pt=Mt?L:E,It=Mt?E:L,xo=Mt?M:S,Wn=Mt?S:M;if(Ze!=null?S=ke(re,Ze)?l(Pe,T[re],
zt,0):-10:S=zt*(xo/pt),Ie!=null?M=ye(se,Ie)?l(tt,T[se],xn,0):-10:M=xn*(Wn/It),N.ori==1){let Io=S;S=M,M=Io}}X&&(x==null||
x.cursor.event.type==Gy)&&((S<=1||S>=Re-1)&&(S=la(S,Re)),(M<=1||M>=le-1)&&(M=la(M,le))),Z?(Kx=S,jx=M,[Va,Wa]=J.move(o,S,
M)):(St=S,Dt=M)}let Ah={width:0,height:0,left:0,top:0};function Oh(){xm(Ah,!1)}let Xx,e0,t0,n0;function o0(g,x,S,M,E,L,H){
zi=!0,yn=bn=Dn._x=Dn._y=!1,Eh(g,x,S,M,E,L,H,!0,!1),g!=null&&(Vn(Jy,eb,r0,!1),Ou(zM,o,Va,Wa,Re,le,null));let{left:Z,top:X,
width:re,height:se}=Tt;Xx=Z,e0=X,t0=re,n0=se}function r0(g,x,S,M,E,L,H){zi=Dn._x=Dn._y=!1,Eh(g,x,S,M,E,L,H,!1,!0);let{left:Z,
top:X,width:re,height:se}=Tt,de=re>0||se>0,Pe=Xx!=Z||e0!=X||t0!=re||n0!=se;if(de&&Pe&&xm(Tt),Dn.setScale&&de&&Pe){let tt=Z,
Ze=re,Ie=X,ke=se;if(N.ori==1&&(tt=X,Ze=se,Ie=Z,ke=re),yn&&Ii(_,Lr(tt,_),Lr(tt+Ze,_)),bn)for(let ye in T){let Mt=T[ye];ye!=
_&&Mt.from==null&&Mt.min!=gt&&Ii(ye,Lr(Ie+ke,ye),Lr(Ie,ye))}Oh()}else J.lock&&(J._lock=!J._lock,Rs(x,!0,g!=null));g!=null&&
(Ea(Jy,eb),Ou(Jy,o,St,Dt,Re,le,null))}function tz(g,x,S,M,E,L,H){if(J._lock)return;Es(g);let Z=zi;if(zi){let X=!0,re=!0,
se=10,de,Pe;N.ori==0?(de=yn,Pe=bn):(de=bn,Pe=yn),de&&Pe&&(X=St<=se||St>=Re-se,re=Dt<=se||Dt>=le-se),de&&X&&(St=St<Va?0:Re),
Pe&&re&&(Dt=Dt<Wa?0:le),Rs(null,!0,!0),zi=!1}St=-10,Dt=-10,rt.fill(null),Rs(null,!0,!0),Z&&(zi=Z)}function i0(g,x,S,M,E,L,H){
J._lock||(Es(g),hh(),Oh(),g!=null&&Ou(qM,o,St,Dt,Re,le,null))}function s0(){w.forEach(UW),fh(o.width,o.height,!0)}ma(rp,
Ll,s0);let ja={};ja.mousedown=o0,ja.mousemove=Qx,ja.mouseup=r0,ja.dblclick=i0,ja.setSeries=(g,x,S,M)=>{let E=Qt.match[2];
S=E(o,x,S),S!=-1&&Rr(S,M,!0,!1)},ft&&(Vn(zM,h,o0),Vn(Gy,h,Qx),Vn(IM,h,g=>{Es(g),Au(!1)}),Vn(HM,h,tz),Vn(qM,h,i0),lb.add(
o),o.syncRect=Au);let wm=o.hooks=e.hooks||{};function vn(g,x,S){Mh?$u.push([g,x,S]):g in wm&&wm[g].forEach(M=>{M.call(null,
o,x,S)})}(e.plugins||[]).forEach(g=>{for(let x in g.hooks)wm[x]=(wm[x]||[]).concat(g.hooks[x])});let a0=(g,x,S)=>S,Qt=nn(
{key:null,setSeries:!1,filters:{pub:XM,sub:XM},scales:[_,v[1]?v[1].scale:null],match:[eP,eP,a0],values:[null,null]},J.sync);
Qt.match.length==2&&Qt.match.push(a0),J.sync=Qt;let l0=Qt.key,Rh=ZP(l0);function Ou(g,x,S,M,E,L,H){Qt.filters.pub(g,x,S,
M,E,L,H)&&Rh.pub(g,x,S,M,E,L,H)}Rh.sub(o);function nz(g,x,S,M,E,L,H){Qt.filters.sub(g,x,S,M,E,L,H)&&ja[g](null,x,S,M,E,L,
H)}o.pub=nz;function oz(){Rh.unsub(o),lb.delete(o),Ms.clear(),ob(rp,Ll,s0),c.remove(),Oe?.remove(),vn("destroy")}o.destroy=
oz;function Lh(){vn("init",e,t),Fx(t||e.data,!1),ae[_]?Ph(_,ae[_]):hh(),fm=Tt.show&&(Tt.width>0||Tt.height>0),Ds=Fo=!0,fh(
e.width,e.height)}return v.forEach(Nx),w.forEach(LF),n?n instanceof HTMLElement?(n.appendChild(c),Lh()):n(o,Lh):Lh(),o}on.
assign=nn;on.fmtNum=hb;on.rangeNum=ip;on.rangeLog=lp;on.rangeAsinh=pb;on.orient=pa;on.pxRatio=ot;on.join=NV;on.fmtDate=yb,
on.tzDate=jV;on.sync=ZP;{on.addGap=$W,on.clipGaps=mp;let e=on.paths={points:n_};e.linear=r_,e.stepped=AW,e.bars=OW,e.spline=
LW}var l_="C";function Vl(e){let t=I(null),n=I(null),o=I(null),i=I(e);i.current=e;let s=I(null),l=`${e.series.map(({color:c,dashed:m,shown:d,
bars:p,low:f,stacked:h})=>`${c} ${m} ${d} ${p} ${f?"band":""} ${h}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic}\
 ${e.unfinished} ${Jm.value}`;return it(()=>{if(!t.current)return;let c=new on(YW(i,s,t.current.clientWidth),u_(i.current),
t.current);n.current=c;let m=new ResizeObserver(()=>{let d=t.current?.clientWidth??0;d>0&&d!==c.width&&c.setSize({width:d,
height:i.current.height})});return m.observe(t.current),()=>{m.disconnect(),c.destroy(),n.current=null}},[l]),F(()=>{n.current?.
setData(u_(i.current))},[e.times,e.series]),F(()=>{let c=n.current,m=e.cursor===null?void 0:e.times[e.cursor];!c||c.cursor.
idx===e.cursor||c.setCursor(m===void 0?{left:-10,top:-10}:{left:c.valToPos(m,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,
class:l_,onPointerUp:c=>{let m=o.current,d=n.current;o.current=null;let p=d?.cursor.idx;!m||!d||p===null||p===void 0||Math.
hypot(c.clientX-m.x,c.clientY-m.y)>3||i.current.onPick?.(p,GW(d,i.current.series,p),new DOMRect(c.clientX,c.clientY,0,0))},
onPointerDown:c=>{c.button===0&&(o.current={x:c.clientX,y:c.clientY})}})}function GW(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;
return t.forEach((a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.
valToPos(u,"y"),m=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);m<s&&(s=m,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var m_=({
low:e,high:t})=>e&&t?[e,t]:[];function u_({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;
return[e,...t.map(({values:i})=>o(i)),...t.flatMap(m_).map(o)]}function JW(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{
o.low&&o.high&&(t.push({series:[n+1,n],fill:hp(Sb(o),24)}),n+=2),o.stacked&&!o.bars&&i>0&&t.push({series:[i+1,i],fill:hp(
Sb(o),52)})}),t}function Sb({color:e}){return e===null?dt("--other"):dt(Cn(e))}function hp(e,t){return`color-mix(in srgb\
, ${e} ${t}%, transparent)`}function ZW({of:e,unit:t,series:n},o,i,s){let a=n.map(({shown:m,bars:d,stacked:p})=>`${m} ${d}\
 ${p}`).join()+t,l=Math.min(0,i??0),u=s===null||s<=0||t==="share"&&Math.abs(s-1)<1e-9?1:s*1.05;if(e===void 0||o?.of!==e||
o.key!==a)return{key:a,of:e,low:l,high:u};let c=n.some(m=>m.low);return{key:a,of:e,low:Math.min(o.low,l),high:Ld(o.high,
u,c)}}function YW(e,t,n){let{series:o,zone:i,unit:s,height:a,logarithmic:l=!1,times:u}=e.current,c=a<120;return{width:Math.
max(n,64),height:a,padding:[8,24,0,0],legend:{show:!1},tzDate:m=>on.tzDate(new Date(m*1e3),i),cursor:{y:!1,points:{size:7,
show:!o.some(({bars:m})=>m)},drag:{x:!0,y:!1,setScale:!1}},bands:JW(o),scales:{x:{range:()=>QW(e.current.times)},y:l?{distr:3,
log:10}:{range:(m,d,p)=>{let f=t.current=ZW(e.current,t.current,d,p);return[f.low,f.high]}}},axes:[{...c_(),grid:{show:!1},
size:28,space:72,values:(m,d,p,f,h)=>d.map(y=>tU(y,h,i))},{...c_(),size:56,...c?{space:28}:{},values:(m,d)=>d.map(p=>p===
null?"":Xe(p,s))}],series:[{},...o.map((m,d)=>nU(m,d,u.length)),...o.flatMap(m=>m_(m).map(()=>({show:m.shown??!0,stroke:"\
transparent",width:0,points:{show:!1}})))],hooks:{drawClear:[m=>eU(m,e.current)],draw:[m=>e.current.onBox?.(XW(m))],setCursor:[
m=>{let{idx:d,left:p,top:f}=m.cursor;e.current.onCursor(p===void 0||p<0?null:d??null,p??0,f??0)}],setSelect:[m=>{if(m.select.
width<4)return;let d=m.posToVal(m.select.left,"x"),p=m.posToVal(m.select.left+m.select.width,"x");m.setSelect({left:0,top:0,
width:0,height:0},!1),e.current.onDrag?.(d,p,m.cursor.event?.shiftKey??!1)}]}}}function QW(e){let t=e[0]??0,n=e.at(-1)??
1,o=e.length>1?(n-t)/(e.length-1):86400;return[t,n+o]}function XW(e){let t=on.pxRatio,{left:n,top:o,width:i,height:s}=e.
bbox;return{left:n/t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function eU(e,{unfinished:t}){
if(t==null)return;let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));Hd(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.
height,dt("--line"))}function tU(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=Is(e*1e3,n);return t>=300*86400||t>=
27*86400&&o===1&&i===1?j(e*1e3,n,"year"):t>=27*86400?j(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?j(e*1e3,n,"dayShor\
t"):j(e*1e3,n,t<60?"clockSecond":"clock")}function c_(){let e=dt("--line");return{stroke:dt("--muted"),font:`12px ${dt("\
--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function nU(e,t,n){let o=Sb(e),i=e.dashed?[4,
4]:e.color===null||e.stacked?[]:al(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:on.paths.bars(
{size:[.92,n===1?1/0:64],align:1}),points:{show:!1}}:{stroke:e.dashed?hp(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===
1,size:6,fill:o},...e.stacked&&t===0?{fill:hp(o,52)}:{},...i.length>0?{dash:i}:{}}}function Wl(e){let{answer:t,document:n}=e,o=Y(()=>ut(t,n),[t,n]),i=ji(Yd);return r("div",{class:dM,children:o.measures.map(
(s,a)=>r(rU,{...e,shape:o,measure:s,height:oU(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function oU(e,t){let n=t.
measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}function rU(e){
let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:m=!1}=e,d=t.
columns[i].name,p=ss(d),f=p?e.form:"lines",h=I(null),y=Y(()=>{let J=na(t,o,i,l),Me=l!==null&&h.current?.of===n?tT(h.current.
lines,J):J;return h.current={of:n,lines:Me},Me},[t,o,i,l]),b=(e.bars===!0||y.times.length===1)&&(p||o.keys.length===0),k=b||
f!=="lines"?1:e.mean??1,v=Y(()=>t.compare?na(t.compare,o,i):null,[t,o,i]),[w,T]=C(null),[D,_]=C(null),R=f==="share"?"sha\
re":Gt(d),B=J=>Xe(J,R),Q=o.keys.map(J=>t.columns[J].name).join(),A=so(y.times),N=y.times.length-1,K=y.times.find(J=>(J+A)*
1e3>e.end+1e3)??null,W=K===null?y.times.length:y.times.indexOf(K),ce=Y(()=>MM(y,Q,W),[y,Q,W]),ae=ce.map(({key:J})=>J).filter(
e.isHidden),Se=Y(()=>new Set(ae),[ae.join()]),he=Y(()=>PM(y,v,ce,Se,{form:f,bars:b,over:W,mean:k}),[y,v,ce,Se,f,b,W,k]),
Je=e.pinned?y.starts.indexOf(e.pinned):-1,mt=(J,Me,ft)=>{let Fe=y.series[Me<ce.length?Me:0];Fe&&e.onPoint?.({start:y.starts[J],
keys:Fe.keys,measure:d,value:Fe.values[J]??null},ft)},Ve=J=>{let Me={ArrowRight:(w?.at??-1)+1,ArrowLeft:(w?.at??N+1)-1,Home:0,
End:N}[J.key];if(Me!==void 0&&N>=0){let Oe=Math.max(0,Math.min(Me,N));return J.shiftKey&&e.onSpan&&e.onSpan(...sU(c,y.times,
w?.at??Oe,Oe,A)),T({at:Oe,left:-1}),!0}if(J.key==="p"&&w&&e.onPin)return e.onPin(w.at===Je?null:y.starts[w.at]),!0;if(J.
key!=="Enter"&&J.key!=="."||!w)return!1;let ft=J.target.getBoundingClientRect(),Fe=D?D.left+(y.times[w.at]-D.from)/(D.to-
D.from)*D.width:80;return mt(w.at,ce.findIndex(Oe=>!Se.has(Oe.key)),new DOMRect(ft.left+Fe,ft.top+80,0,0)),!0},rt=(J,Me,ft)=>{
let[Fe,Oe]=iU(y.times,J,Me,A);ft&&e.onSpan?e.onSpan(Fe,Oe):e.onZoom(Fe,Oe)},Ae=(J,Me,ft)=>r(kM,{lines:y,former:v,rows:ce,
hidden:Se,at:J,start:Me,zone:s,mean:k,...ft?{onClose:ft}:{},text:Fe=>Xe(Fe,Gt(d)),unfinished:K!==null&&y.times[J]>=K});return r(
Qe,{title:te(d).text,summary:aU(y,d,Q,B,f,b,k),announced:w?SM(y,v,w.at,s,B):"",onKey:Ve,table:r(lo,{answer:t,document:n,
zone:s}),actions:r(O,{children:[e.tools,e.actions?.(d)]}),legend:(Q!==""||k>1)&&r(O,{children:[k>1&&r("p",{class:gM,children:[
"Lines are the mean of each point and the ",k-1," before it; a point opens its own number."]}),Q!==""&&r(Qd,{rows:ce,all:y.
series.length,hidden:Se,onHidden:J=>e.onHidden(J,ce.map(({key:Me})=>Me)),text:J=>Ot(Xe(J,Gt(d)),l),...e.onGroup?{onMenu:(J,Me)=>e.
onGroup?.(J.keys,Me)}:{}})]}),children:[r(Vl,{times:y.times,series:he,zone:s,unit:R,height:a,cursor:w?.at??null,of:n,logarithmic:m&&
f!=="stacked"&&f!=="share",unfinished:K,onCursor:(J,Me)=>T(J===null?null:{at:J,left:Me}),onDrag:rt,onPick:mt,onBox:J=>_(
Me=>Me!==null&&JSON.stringify(Me)===JSON.stringify(J)?Me:J)}),D&&e.onTime&&r("div",{class:wM,style:{left:`${D.left}px`,width:`${D.
width}px`,top:`${D.top+D.height}px`},onClick:J=>{let Me=J.currentTarget.getBoundingClientRect(),ft=D.from+(J.clientX-Me.
left)/Me.width*(D.to-D.from),Fe=y.times.findLastIndex(Oe=>Oe<=ft);Fe>=0&&e.onTime?.(y.starts[Fe],new DOMRect(J.clientX,J.
clientY,0,0))}}),D&&c&&r(LM,{box:D,from:c.from,to:c.to}),D&&r(OM,{box:D,flags:u,zone:s}),D&&Je>=0&&r(RM,{box:D,at:y.times[Je]}),
Je>=0&&Ae(Je,Je>N/2,()=>e.onPin?.(null)),w&&w.at!==Je&&Ae(w.at,Je>=0?Je<=N/2:w.left>400)]})}function iU(e,t,n,o){return[
e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function sU(e,t,n,o,i){let s=e?t.findIndex(m=>m===e.from):
-1,a=e?t.findLastIndex(m=>m<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??t[c]+i]}
function aU(e,t,n,o,i,s,a){let l=e.series[0],u=n===""?"":` by ${te(n).text}, ${e.series.length} groups`,c=l?.values.reduce(
(d,p)=>Math.max(d,p??0),0)??0,m=n!==""&&l?`, ${l.keys.map(d=>te(d).text).join(", ")} leads`:"";return`${s?"Bar":"Line"} \
chart of ${te(t).text}${u}, ${e.times.length} points, ${i==="share"?"":`at most ${o(c)}`}${m}${a>1?`, as the mean of ${a}\
 points`:""}`}function Ul(){let e=Go(),t=e.text("only"),n=new Set(Po(t??e.text("without")));return{isHidden:o=>n.has(o)===(t===void 0),
onHidden:(o,i)=>e.set(lU(o,i))}}function lU(e,t){let n=t.filter(i=>!e.has(i)),o=n.length>0&&n.length<e.size;return{only:o?
Mo(n):null,without:o?null:Mo([...e])}}function Yo(e,t,n){let{timezone:o,week_start:i}=e;return oe("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function gp(e,t){let{texts:[n]}=await oe("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new st({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function yp(e,t){let{year:n,month:o}=Is(e,t);return{year:n,month:o}}function Tb({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function d_({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function fa(e,t){let{year:n,month:o,day:i}=Is(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var f_="Kn",h_="On",g_="Pn",y_="Qn",b_="Vn",v_="ae",x_="Wn",w_="hi",k_="Yn",C_="fi",S_="Zn",T_="ep",M_="ip",P_="rp",__="\
ap",$_="ui",D_="mi",E_="vi",A_="tp";var bp=864e5,O_=120;function uU(e){return[1,2,7,14,30,90,365].find(t=>e/t<=O_)??Math.ceil(e/O_)}function R_({document:e,
present:t,zone:n,month:o,onMonth:i,onChoose:s}){let a=I(null),[l,u]=C(null),c=ze.value.value?.find(({name:w})=>w===e.dataset),
m=cU(e,c?.from,c?.to);if(!c?.to||m.counts.length===0)return null;let[d,p]=[m.from,m.from+m.counts.length*m.step],f=Math.
max(1,...m.counts),h=w=>Math.max(0,Math.min(1,(w-d)/(p-d))),y=(w,T,D)=>w<p&&T>d&&r("span",{class:D,style:{left:`${h(w)*100}\
%`,width:`${Math.max(.5,(h(T)-h(w))*100)}%`}}),b=w=>{let T=a.current.getBoundingClientRect();return d+Math.max(0,Math.min(
1,(w.clientX-T.left)/T.width))*(p-d-1)},k=w=>{let T=b(w);if(!l)return;u(null);let[D,_]=[Math.min(l.from,T),Math.max(l.from,
T)];_-D<m.step?i(yp(T,n)):s(`${fa(D,n)} - ${fa(_,n)}`)},v=m.counts.reduce((w,T)=>w+T,0);return r("div",{class:M_,children:[
r("div",{ref:a,class:P_,role:"img","aria-label":`${Le(v,"event")} from ${j(d,n,"day")} to ${j(p-1,n,"day")}`,onPointerDown:w=>{
w.currentTarget.setPointerCapture(w.pointerId);let T=b(w);u({from:T,to:T})},onPointerMove:w=>{l&&u({...l,to:b(w)})},onPointerUp:k,
children:[t?.start!==void 0&&y(Date.parse(t.start),Date.parse(t.end??""),$_),m.counts.map((w,T)=>r("span",{class:__,style:{
height:`${w===0?0:Math.max(6,w/f*100)}%`}},T)),y(Date.UTC(o.year,o.month-1,1),Date.UTC(o.year,o.month,1),D_),l&&y(Math.min(
l.from,l.to),Math.max(l.from,l.to),E_)]}),r("div",{class:A_,"aria-hidden":"true",children:[r("span",{children:j(d,n,"day")}),
r("span",{children:j(p-1,n,"day")})]})]})}function cU({dataset:e,timezone:t},n,o){let i=n===void 0||o===void 0?0:(Date.parse(
o)-Date.parse(n))/bp+1,s=uU(i),{answer:a}=at(i===0?null:{dataset:e,...t?{timezone:t}:{},aggregate:{measures:["count()"],
by:["time('1d')"],limit:0}});return Y(()=>{let l=a&&"rows"in a?a.rows:[],u=Date.parse(String(l[0]?.[0]??n??"")),c=new Array(
Math.max(0,Math.ceil((Date.parse(o??"")-u+1)/(s*bp))||0)).fill(0);for(let[m,d]of l){let p=Math.floor((Date.parse(String(
m))-u+72e5)/(s*bp));p>=0&&p<c.length&&(c[p]+=Number(d))}return{from:u,step:s*bp,counts:l.length===0?[]:c}},[a,n,o,s])}var L_=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function N_({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=C(null),[a,l]=C(null),u=ze.value.value?.find(({name:v})=>v===e.dataset)?.to,c=i??yp(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),m=Math.max(0,L_.indexOf(e.week_start??"monday")),d=d_(c,m),{counts:p,most:f}=dU(e,d[0],
d.at(-1),o),h=fU(e,d[0],d.at(-1)),y=v=>t?.start!==void 0&&v>=fa(t.start,o)&&v<=fa(Date.parse(t.end)-1,o),b=v=>{a===null?
l(v):n(a<v?`${a} - ${v}`:`${v} - ${a}`)},k=I(null);return r("div",{class:f_,children:[r(R_,{document:e,present:t,zone:o,
month:c,onMonth:s,onChoose:n}),r("div",{class:h_,children:[r(P,{small:!0,icon:"left",label:"The month before",kind:"quie\
t",onClick:()=>s(Tb(c,-1))}),r("span",{class:g_,"aria-live":"polite",children:j(Date.UTC(c.year,c.month-1,1),"UTC","mont\
h")}),r(P,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(Tb(c,1))})]}),r("div",{ref:k,class:y_,
role:"group","aria-label":"Days",onKeyDown:v=>mU(v,k.current),children:[d.slice(0,7).map(v=>r("span",{class:b_,"aria-hid\
den":"true",children:L_[new Date(v).getUTCDay()].slice(0,2)},v)),d.map((v,w)=>{let T=p.get(v)??0,D=h.get(v);return r("bu\
tton",{type:"button","data-day":v,tabIndex:w===0?0:-1,"aria-pressed":y(v),"aria-label":`${j(v,"UTC","day")}, ${z(T)} eve\
nts${D===void 0?"":`, ${D} hours long`}`,class:we(v_,!v.startsWith(`${c.year}-${String(c.month).padStart(2,"0")}`)&&x_,y(
v)&&w_,a===v&&k_),onClick:()=>b(v),children:[Number(v.slice(8)),D!==void 0&&r("span",{class:S_,children:[D," h"]}),r("sp\
an",{class:C_,style:{width:`${f>0?Math.sqrt(T/f)*100:0}%`}})]},v)})]}),r("p",{class:T_,children:a===null?"Choose the fir\
st day; bars show how many events there are.":`From ${j(a,"UTC","day")}: choose the last day.`})]})}function mU(e,t){let n=new Map(
[["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll("[data-day]")??
[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.length-1))];for(let a of o)
a.tabIndex=a===s?0:-1;s.focus()}function dU(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=at({dataset:i,...s?{timezone:s}:
{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),u=l?.from===t?pU(a):[],
c=new Map(u.map(([m,d])=>[fa(String(m),o),Number(d)]));return{counts:c,most:Math.max(0,...c.values())}}function pU(e){return e&&
"rows"in e?e.rows:[]}function fU(e,t,n){let[o,i]=C(new Map);return F(()=>{let s=new AbortController;return Yo(e,{texts:[
`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),()=>{}),()=>s.abort()},
[t,n,e.timezone]),o}function vp(e){let[t,n]=C([]);return F(()=>{let o=new AbortController;return Yo(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function Sn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;fe({document:_e(_e(be.value,"from",e.from),"to",t)})}async function xp(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await Yo(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await Yo(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function wp(e){
try{let t=be.value,n=await xp(t);if(n.start===void 0){ee("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await Yo(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?ee(o.error.message):o&&be.value===t&&Sn(o)}catch(t){
ee(G(t).message)}}async function B_(e){let t=await xp(e);if(t.start===void 0)return null;let{texts:[n]}=await Yo(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var F_="op",z_="np",I_="wi",H_="bi",q_="pp",V_="yi",W_="dp",kp="lp";function U_({wrong:e,onDone:t}){let n=be.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=hU(o,i,s),{draft:l,read:u}=gU(),[c,
m]=C(e),d=vp(n),p=I(0),f=k=>{p.current++,Sn(k),t()},h=async k=>{let v=++p.current;try{let{texts:[w]}=await Yo(n,{texts:[
k.trim()===""?"all":k]});if(v!==p.current||!w)return;w.error?m({message:w.error.message,hint:w.error.hint??""}):f(w)}catch(w){
v===p.current&&m(G(w))}},y=zS(n),b=l?.error?null:l??a;return r("div",{class:z_,children:[r(en,{label:`Range, on the cloc\
k of ${s}`,value:BS(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:k=>{m(null),u(k)},onCommit:k=>{
h(k)},error:c,autofocus:!0,note:b?FS(b,s):l?.error?.message}),r("div",{class:I_,children:[r("div",{class:H_,role:"group",
"aria-label":"Usual ranges",children:d.map(k=>r(P,{small:!0,kind:"plain",class:q_,pressed:Xs(k,n),onClick:()=>f(k),children:k.
text.charAt(0).toUpperCase()+k.text.slice(1)},k.text))}),r(N_,{document:n,present:a,onChoose:k=>{h(k)}})]}),r("div",{class:V_,
children:[y&&r(P,{small:!0,kind:"outlined",pressed:y.isWhole,onClick:()=>Sn(y.isWhole?y.open:y.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(P,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function hU(e,t,n){let[o,i]=C(null);return F(()=>{let s=new AbortController;
return xp(be.value,s.signal).then(i,a=>{An(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function gU(){let[e,t]=C(
null),n=I(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}Yo(be.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return F(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}function K_(){let e=I(null),[t,n]=C(!1),o=Wr(be.value,be.value.timezone??"UTC"),{error:i}=Zn.result.value,s=hi(i,"from")??
hi(i,"to"),a="The question";return dr([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{wp({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{wp({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{wp({zoom:2})}}]),r(O,{children:[r(P,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:F_,children:o})}),s&&!t&&r("div",
{class:kp,children:r(pe,{error:s})}),t&&r(Xt,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
U_,{wrong:s,onDone:()=>n(!1)})})]})}var Pb=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}],yU=[1,3,7,14,28];
function j_(e){return e===1?"No mean":`Mean of ${e}`}function G_({answer:e,intervals:t,of:n,zone:o,bars:i,actions:s}){let a=Go(),
l=a.choice("form",Pb),u=a.isOn("log"),{selected:c,set:m}=Dl(),d=vU(c),p=Number(a.text("mean")??1),{openAt:f,menu:h}=jr(),
y=xU(n,e,a),b=ut(e,n),k=b.keys.length>0&&b.measures.some(_=>ss(e.columns[_].name)),v=Y(()=>eT(t),[t]),w=_=>Object.fromEntries(
b.keys.map((R,B)=>[e.columns[R].name,_[B]])),T=e.columns[b.time]?.name??"time",D=({start:_,keys:R,measure:B,value:Q},A)=>f(
{document:n,mark:{keys:{[T]:_,...w(R)},measure:B},anchor:A,value:Q,items:[{label:"Note here…",icon:"plus",act:()=>Jn({
kind:"note",time:_})},{label:"Pin the numbers here",icon:"save",keys:"p",act:()=>a.set({pin:_})}]});return r(O,{children:[
r(Wl,{answer:e,document:n,zone:o,form:k?l:"lines",bars:i,logarithmic:u&&!i,mean:p,intervals:v,end:_b(e),flags:y.flags,span:d,
...Ul(),pinned:a.text("pin")??null,onPin:_=>a.set({pin:_}),onZoom:(_,R)=>Sn({from:Zr(_),to:Zr(R)}),onSpan:(_,R)=>m({time:{
from:Zr(_),to:Zr(R)}}),onPoint:D,onTime:(_,R)=>f({document:n,mark:{keys:{[T]:_}},anchor:R,value:_}),onGroup:(_,R)=>f({document:n,
mark:{keys:w(_)},anchor:R,value:_[0]}),tools:r(O,{children:[k&&r(_t,{label:"Form",choices:i?Pb.slice(1):Pb,value:i&&l===
"lines"?"stacked":l,onChange:_=>a.set({form:_==="lines"?null:_})}),!i&&l==="lines"&&r(O,{children:[r(P,{small:!0,kind:"o\
utlined",pressed:u,onClick:()=>a.set({log:!u}),children:"Log"}),r(nt,{small:!0,kind:p>1?"plain":"outlined",after:"down",
menuLabel:"Rolling mean",items:yU.map(_=>({label:j_(_),checked:_===p,act:()=>a.set({mean:_===1?null:String(_)})})),children:p>
1?j_(p):"Mean"})]})]}),actions:s}),d&&r(El,{document:n,mark:{time:{from:Zr(d.from),to:Zr(d.to)}},label:`${j(d.from*1e3,o)}\
 to ${j(d.to*1e3,o)}`,onClear:()=>m(null),children:[r(P,{small:!0,kind:"outlined",icon:"search",onClick:()=>Sn({from:Zr(
d.from),to:Zr(d.to)}),children:"Zoom"}),r(P,{small:!0,kind:"outlined",icon:"plus",onClick:()=>Jn({kind:"note",time:Zr(d.
from),to:Zr(d.to)}),children:"Note"})]}),r(bU,{answer:e,of:n,zone:o}),y.menu,h]})}function bU({answer:e,of:t,zone:n}){let{
choose:o,menu:i}=jd(e,t);return r("div",{class:o2,children:[r(lo,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),
i]})}function vU(e){let t=Date.parse(e?.time?.from??"")/1e3,n=Date.parse(e?.time?.to??"")/1e3;return t<n&&!e?.range?{from:t,
to:n}:null}function Zr(e){return new Date(e*1e3).toISOString()}function _b(e){let t=e.query?.to;return Math.min(Date.now(),
t===void 0?1/0:Date.parse(String(t)))}function xU(e,t,n){let o=n.text("notes")!=="off",[i,s]=C(null),a=Jd(e.dataset,t.query?.
from,t.query?.to);dr([{keys:"m",label:"Show or hide notes",group:"Charts",act:()=>n.set({notes:o?"off":null})}]);let l=Y(
()=>(o?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:m=>s(
{note:c,anchor:m})})),[a,o]),u=i&&r(To,{anchor:i.anchor,label:"Note",head:q(i.note.text),onClose:()=>s(null),items:[{label:"\
Remove the note",icon:"trash",danger:!0,act:()=>{Zd(i.note.id)}}]});return{flags:l,menu:u}}function J_({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(De,{icon:"search",title:"Noth\
ing found",actions:r(O,{children:[n&&r(P,{kind:"primary",onClick:()=>Sn({}),children:"All data"}),t&&r(P,{kind:"outlined",
onClick:()=>fe({document:_e(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(P,{kind:"outlined",onClick:Ko,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var wU=8;
function Z_({document:e,chart:t}){let n=Tl(Ee(e.dataset).value.value);return r(De,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,wU).map((o,i)=>r(P,{kind:i===0?"pr\
imary":"outlined",onClick:()=>fe({as:t,document:pc({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:te(o.value).
text},o.value)):r(P,{kind:"primary",onClick:()=>fe({as:"table",document:pc(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var $b=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await oe(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(An(t))
return;this.error=G(t)}this.busy=!1,this.changed()}};function Kl(e,t){let[,n]=Fu(s=>s+1,0),o=I(null);F(()=>{if(!e)return;
let s=new $b(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??kU}}function kU(){}function Cp(e){return{...$e(e),aggregate:{measures:["count()"]}}}var CU=7.2,SU=24,TU=72,MU=300;function Y_(e,t,n){let o=ie(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:PU(e,s,a,n),expression:$U(o[a]??ve(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function PU(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,Db(a[n],t,o).length),t.name.length);
return Math.round(Math.max(TU,Math.min(MU,i*CU+SU)))}function Db(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
j(e,n,"millisecond"):typeof e=="number"&&Vo(t)?Xe(e,Gt(t.name),!0):te(e).text}var _U=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function $U(e){return _U.test(e)?e:null}function Eb(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?Kt(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function Ab(e){let{document:t}=Be.value;We({document:_e(t,"where",In(t.where,e)),open:[]},e)}function X_(e){let{document:t}=Be.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return We({document:_e(t,s,e),open:[]},
n)}let o=t.aggregate??Vs("explore",null,{events:[]}).aggregate,i=[...ie(o.by).filter(s=>s!==e),e];We({view:"explore",document:{
...$e(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var Q_=5*6e4;function e$(e,t,n){let o=Date.parse(t),i=$e({...e,from:new Date(
o-Q_).toISOString(),to:new Date(o+Q_).toISOString()});delete i.where,Jn({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${j(t,n,"second")}`})}function t$(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=$e(Be.value.document.dataset===e.dataset?Be.value.document:e),i=n.map(({event:s})=>({where:zr(s)}));We({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var o$="ki",Sp="te",r$="E",i$="xp",Tp="sp",s$="cp",Mp="I",a$="gp",l$="zi",u$="hp",c$="fp",m$="up",d$="ji",p$="mp",f$="vp",
h$="wp",Rc="Xi",g$="bp",y$="yp",b$="kp",v$="zp";function x$(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(O,{children:[r("di\
v",{role:"row",class:we(Sp,s&&i$),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:Tp,children:r("button",{type:"button",
class:s$,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ue,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:m})=>r("span",{role:"cell",class:Mp,"data-type":m.type,children:r(w$,{value:t[c],
column:m,zone:o,most:l?1e3:200})},c))]}),s&&r(DU,{...e})]})}function w$({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:Db(e,t,n),kind:e===null?"null":"value"}})}function DU({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=C(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${te(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:a$,children:r("d\
iv",{role:"cell",class:l$,children:[r("div",{class:u$,children:[r(AU,{row:e,all:t,zone:n,document:o,opened:i}),t.length>
8&&r("input",{class:c$,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:m$,children:l.map(({column:u,value:c})=>r(EU,{column:u,value:c,zone:n},u.name))})]})})}function EU({column:e,
value:t,zone:n}){let o=ve(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=te(e.name).text;return r("div",{class:d$,children:[
r("dt",{class:p$,children:r($,{value:e.name,most:64})}),r("dd",{class:f$,children:r(w$,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:h$,children:[i&&r("button",{type:"button",class:Rc,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>Ab(
Eb(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:Rc,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>Ab(Eb(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:Rc,"aria-label":`Break down by ${s}`,onClick:()=>X_(
o),children:"by"}),r("button",{type:"button",class:Rc,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>He(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ue,{name:"copy",size:14})})]})]})}function AU({
row:e,all:t,zone:n,document:o,opened:i}){let s=Ee(o.dataset).value.value,a=(m,d=e)=>m===void 0?void 0:d[t.findIndex(p=>p.
name===m)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(m=>({time:a("time",m),event:a(s?.event??"event",m)})).filter(m=>typeof m.
time=="string"&&typeof m.event=="string");return r(O,{children:[typeof u=="string"&&r(P,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>xe(yl(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(P,{small:!0,kind:"outlined",icon:"clock",onClick:()=>e$(o,l,n),children:"5 min around"}),c.length>
0&&r(P,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>t$(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(P,{small:!0,kind:"outlined",icon:"braces",onClick:()=>He(JSON.stringify(Object.fromEntries(t.map(({
name:m},d)=>[m,e[d]])),null,2),"The event"),children:"JSON"})]})}function Pp({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=I(null),[a,l]=C(new Set),[u,c]=C("0:0"),m=Y(()=>e.
first?Y_(e.first,o,n):[],[e.first,o,n]),d=Y(()=>e.pages.flatMap(OU),[e.pages]),p=Y(()=>RU(d,a),[d,a]);if(!e.first)return e.
error?r(k$,{error:e.error,onAgain:e.more}):r("div",{class:b$,children:r(Ce,{lines:12})});if(e.pages.length===0)return r(
"p",{class:v$,children:"No event passes."});let f=y=>{let b=new Set(a);b.delete(y)||b.add(y),l(b),c(y)},h=`28px ${m.map(
({width:y})=>`${y}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:o$,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:y=>LU(y,s.current),children:[r("div",{class:we(Sp,r$),role:"row",style:{gridTemplateColumns:h},children:[
r("span",{role:"columnheader",class:Tp,children:r("span",{class:"spoken",children:"Open"})}),m.map(({name:y,at:b})=>r("s\
pan",{role:"columnheader",class:Mp,children:r($,{value:y,most:48})},b))]}),d.map((y,b)=>r(FU,{at:b,rows:y,scroller:s,render:(k,v)=>{
let w=`${b}:${v}`;return r(x$,{row:k,all:e.first.columns,columns:m,zone:n,document:t,template:h,isOpen:a.has(w),current:u===
w,wrap:i,opened:p,onToggle:()=>f(w)},v)}},b)),r(zU,{paging:e,scroller:s})]})}var Ob=25;function OU(e){return Array.from(
{length:Math.ceil(e.length/Ob)},(t,n)=>e.slice(n*Ob,(n+1)*Ob))}function RU(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function LU(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var NU="800px",BU=2;function FU({rows:e,
scroller:t,render:n,at:o}){let i=I(null),[s,a]=C(o<BU),l=I(e.length*Um());return F(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([m])=>{m&&(m.isIntersecting||(l.current=m.boundingClientRect.height||l.current),a(m.isIntersecting))},{root:t.current,rootMargin:NU});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function zU({paging:e,scroller:t}){let n=I(null),o=I(e.more);return o.current=e.more,F(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:g$,children:[e.error&&r(
k$,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function k$({
error:e,onAgain:t}){return r("div",{class:y$,children:[r(pe,{error:e}),r(P,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var S$="jp",T$="Xp",M$="Sp",Rb="Bp",P$="Cp",_$="Ep",$$="oe";function D$({all:e,wanted:t,onWanted:n}){let o=I(null),[i,s]=C(!1),[a,l]=C(""),u=t??e,c=m=>{let d=e.filter(p=>p===m?!u.includes(
m):u.includes(p));n(d.length===e.length?null:d)};return r(O,{children:[r(P,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(Xt,{anchor:o.current,role:"dialog",label:"Columns",class:P$,onClose:()=>s(!1),children:[
r("input",{class:je,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:m=>l(m.currentTarget.value)}),
r("div",{class:_$,children:e.filter(m=>m.toLowerCase().includes(a.toLowerCase())).map(m=>r("label",{class:$$,children:[r(
"input",{type:"checkbox",checked:u.includes(m),onChange:()=>c(m)}),r($,{value:m,most:40,middle:!0})]},m))})]})]})}var IU=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function E$({document:e,zone:t,actions:n}){let o=Go(),
i=o.isOn("wrap"),s=o.text("columns"),a=Y(()=>s===void 0?null:Po(s),[s]),l=/asc|^time$/.test(e.samples?.order??""),u=Kl({
path:"v1/query",body:d=>({...e,samples:{...e.samples,...d===void 0?{}:{cursor:d}}})},JSON.stringify(e)),c=at(Cp(e)),m=c.
answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;return r("section",{class:S$,"aria-label":"Raw events",children:[
r("div",{class:T$,children:[r("h2",{class:M$,children:typeof m=="number"?`${z(m)} events`:"Raw events"}),r(_t,{label:"Or\
der",choices:IU,value:l?"oldest":"newest",onChange:d=>ne("samples.order",d==="oldest"?"time asc":void 0)}),r(D$,{all:u.columns.
map(({name:d})=>d),wanted:a,onWanted:d=>o.set({columns:d&&Mo(d)})}),r(P,{small:!0,kind:"outlined",pressed:i,onClick:()=>o.
set({wrap:!i}),children:"Wrap"}),n]}),r(HU,{document:e,zone:t}),r(Pp,{paging:u,document:e,zone:t,wanted:a,wrap:i})]})}function HU({
document:e,zone:t}){let n=Y(()=>({...$e(e),compare:void 0,aggregate:{measures:["count()"],by:["time('auto')"]}}),[e]),{answer:o}=at(
_e(n,"compare",void 0)),[i,s]=C(null),a=Y(()=>o&&"rows"in o&&"columns"in o?na(o,ut(o,n),1):null,[o]),l=Y(()=>a?.series[0]?
[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<2?r("div",{class:Rb}):r("div",{class:Rb,children:r(
Vl,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,onDrag:(u,c)=>Sn({from:new Date(Math.floor(u)*
1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function A$({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!fr(e)||n==="heat"&&!ie(e.aggregate?.by).some(is)))return r(Z_,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Ce,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(QS,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(E$,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(J_,{document:i});let m=fr(
i),d=qU(n,i)?n:$d(i);return d==="distribution"&&m?r(a2,{answer:o,of:i,bins:m,zone:l,actions:u}):d==="heat"&&m?r(oM,{answer:o,
of:i,bins:m,zone:l,actions:u}):ut(o,i).time>=0&&!m&&(d==="line"||d==="bar")?r(G_,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:d==="bar",actions:c}):d==="bar"?r($2,{answer:o,of:i,document:e,zone:l,actions:c}):r(_2,{answer:o,of:i,document:e,zone:l,
actions:c})}function qU(e,t){let n=ie(t.aggregate?.by).some(is);return e==="distribution"?fr(t)!==null&&!n:e==="heat"?fr(
t)!==null&&n:e==="table"||fr(t)===null}var Lb="[data-stop]";function _p(e){return[...e.querySelectorAll(Lb)].filter(t=>t.closest("[data-sentence]")===e)}function O$(e){
if(!e)return;let t=_p(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function R$(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Lb)||t.closest("[data-sentence]")!==e))for(let n of _p(
e))n.tabIndex=n===t?0:-1}function L$(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=_p(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Xn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${Lb}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function Nb(){
let e=document.querySelector("[data-sentence]"),t=e?_p(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Bb="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";function Fb(e,t,n){let o=Uu(t.where),i=Ut(e,o);if(typeof i=="string")return _e(e,o,t.span?N$(i,t.span,n):n);let s=o.slice(
0,-1),a=Ut(e,s);return o.at(-1)!==0||typeof a!="string"?null:_e(e,s,t.span?N$(a,t.span,n):n)}function N$(e,t,n){let{start:o,
end:i}=Gi(e,t);return e.slice(0,o)+n+e.slice(i)}function B$(e){return Fb(be.value,e,"")!==null}function $p(e,t){let n=Fb(be.value,e,t);n&&fe({document:n})}var F$="Ip",z$="Up",I$="Hp";var H$=Ui({document:{dataset:""},error:null,sentence:()=>null});function Ue(){return ji(H$)}function Rt({document:e,error:t,
label:n,children:o}){let i=I(null);it(()=>O$(i.current));let s=a=>{!a.defaultPrevented&&L$(a.currentTarget,a)&&a.preventDefault()};
return r(H$.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:F$,onKeyDown:s,onFocusIn:a=>{R$(a.currentTarget,a.target)},children:o})})}function ge({word:e,
children:t}){return r("span",{class:z$,children:[e!==void 0&&r(jl,{children:e}),t]})}function jl({children:e}){return r(
"span",{class:I$,children:e})}function Dp({id:e,error:t,shown:n=t}){return r(pe,{...e===void 0?{}:{id:e},error:n,onHint:B$(
t)?o=>$p(t,o):void 0})}var q$=me(null);function V$(e){it(()=>{e&&(q$.value=e)},[e])}function Ib({error:e,class:t}){let[n,o]=C(null);if(F(()=>o(
e),[e]),n!==e||q$.value===e)return null;let i=e.where===""?e:{message:`${e.where}: ${e.message}`,hint:e.hint};return r("\
div",{class:t,children:r(Dp,{error:e,shown:i})})}var WU=["dataset","define","params","timezone","week_start","missing"];function uo(e,t){let n=WU.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Hb(e,t,n){return(await oe(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var UU=2e3,ga=new Map,Ep=new Map,U$=me(0),W$;function Gl(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function ds(e,t){U$.value;let n=JSON.stringify(e),o=tl.value,i=t.filter(a=>a.text!==""&&!ga.has(Gl(n,a))),s=i.map(
a=>Gl(n,a)).join(`

`);return F(()=>{i.length>0&&o!=="away"&&KU(n,e,i)},[s,o]),t.map(a=>ga.get(Gl(n,a))??null)}async function K$(e,t,n){let o=JSON.
stringify(e),i=ga.get(Gl(o,t));if(i)return i;let[s]=await Hb(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return j$(o,t,s),s}function KU(e,t,n){let o=Ep.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(Gl(e,i),i);Ep.set(e,o),W$??=setTimeout(()=>{W$=void 0,jU()},0)}async function jU(){let e=[...Ep];Ep.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await Hb(n,i).catch(()=>[])).forEach((a,l)=>j$(t,i[l],
a))})),U$.value++}function j$(e,t,n){ga.size>=UU&&ga.delete(ga.keys().next().value),ga.set(Gl(e,t),n)}async function br(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await K$(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=G(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Jl(e,t,n){if(!t)return n;
let{start:o,end:i}=Gi(e,t);return e.slice(0,o)+n+e.slice(i)}var GU=6;function Ap(e){let[,t,n]=/^(.*)[[#](\d+)\]?$/.exec(e)??[];return t===void 0?null:{list:t,at:Number(n)}}function G$(e,t){
let[n,o]=C(!1),i=I(null),s=I(0);return F(()=>()=>i.current?.(),[]),{dragged:n,onPointerDown:u=>{let c=Ap(e);if(!t||!c||u.
button!==0||u.pointerType==="touch")return;let m=null,d=!1,p=k=>{m?.removeAttribute("data-drop"),m=k,m&&(m.dataset.drop=
Ap(m.dataset.stop??"").at<c.at?"before":"after")},f=k=>{if(!d&&Math.hypot(k.clientX-u.clientX,k.clientY-u.clientY)<GU)return;
d=!0,o(!0);let v=document.elementFromPoint(k.clientX,k.clientY)?.closest("[data-path]")?.querySelector("[data-stop]")??null,
w=v&&Ap(v.dataset.stop??"");p(w&&w.list===c.list&&w.at!==c.at?v:null)},h=()=>{removeEventListener("pointermove",f),removeEventListener(
"pointerup",y),removeEventListener("keydown",b,!0),p(null),o(!1),i.current=null},y=()=>{let k=m&&Ap(m.dataset.stop??"");
h(),d&&(s.current=performance.now()),k&&t(k.at-c.at)},b=k=>{k.key!=="Escape"||!d||(k.stopPropagation(),s.current=1/0,h())};
i.current=h,addEventListener("pointermove",f),addEventListener("pointerup",y),addEventListener("keydown",b,!0)},wasDragged:()=>{
let u=performance.now()-s.current<100;return s.current=0,u}}}function J$(e,t,n){let o=hi(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}var Z$="Lp",Y$="a",Q$="Mp",X$="Np",eD="Rp",tD="Ap",nD="Dp",oD="l",rD="Tp",iD="_p",sD="U",qb="qp";function rn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=Ue(),u=I(null),c=wt(),m=G$(t,s?void 0:e.
onMove),[d,p]=C(!1),f=s?null:J$(l.error,o,i),h=e.alone&&f?.where!==o?null:f;V$(h);let y=h!==null||a!==null,b=ZU(h,a,e.onHint),
k=async()=>{await e.onRemove?.(),Xn(l.sentence(),t,e.after)},v=e.editor!==void 0||e.menu!==void 0;return r("span",{class:Z$,
"data-path":o,children:[r("span",{class:we(Y$,s&&X$,y&&eD,e.quiet&&tD,d&&Q$,m.dragged&&nD),children:[y&&r("span",{class:rD,
children:r(ue,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:oD,"data-stop":t,tabIndex:-1,"aria-haspopu\
p":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":v?d:void 0,"aria-invalid":y||void 0,"aria-describedby":y?`${c}\
-problem`:void 0,onPointerDown:m.onPointerDown,onClick:()=>{m.wasDragged()||p(!d)},onKeyDown:w=>YU(w,e,k,b),children:[r(
"span",{class:"spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:iD,children:r(ue,{name:"down",size:12})})]}),
e.onRemove&&r("button",{type:"button",class:sD,tabIndex:-1,"aria-label":`Remove ${q(n)}`,onClick:k,children:r(ue,{name:"\
close",size:12})})]}),h&&r("span",{class:qb,children:r(Dp,{id:`${c}-problem`,error:h})}),a&&r("span",{class:qb,children:r(
pe,{id:`${c}-problem`,error:a,onHint:e.onHint})}),d&&e.menu&&r(To,{anchor:u.current,label:q(n),items:e.menu,onClose:()=>p(
!1)}),d&&e.editor&&r(Xt,{anchor:u.current,role:"dialog",label:q(n),onClose:()=>{p(!1),e.onLeave?.()},children:e.editor(()=>p(
!1))})]})}function ZU(e,t,n){let o=t??e,i=o?Bg(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>$p(e,i)}function YU(e,t,n,o){
let i=e.key==="Enter"&&o?o:QU(e,t,n);i&&(e.preventDefault(),i())}function QU(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){
return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(
1):null:e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:
null}var XU=new Set(["has","contains","starts_with","ends_with"]);function Yl({property:e,operator:t,values:n}){let o=ve(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:XU.has(i)?`${t}(${o}, ${n.map(Lc).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(Lc).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(Lc).join(" and ")}`}
function Lc(e){return typeof e=="string"?Kt(e):String(e)}var eK=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function uD(e){for(let[t,n]of eK){if(e===t)return n;if(e===n)return t}
return e}var aD=["=","!=","in","not in"],Zl=["is null","is not null"],Vb=[">=",">","<","<=","between","not between"],lD=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Op(e){switch(e){case"bool":return["is true","is false",...Zl];case"string":return[
...aD,...lD,...Zl];case"int64":case"float64":return["=",...Vb,"!=","in","not in",...Zl];case"timestamp":return[...Vb,...Zl];case"\
list of strings":return["has","not has",...Zl];case"unknown":return[...aD,...Vb,...lD,"has","not has",...Zl]}}function co(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function ya(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var cD={property:null,type:"unknown",operator:null,values:[]};function mD(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Wb({property:e,operator:t}){return e===null?"property":t===null||co(t)===0?"operator":
"values"}function dD(e,t,n){return e.operator!==null&&e.type===n&&Op(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function pD(e,t){let n=co(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Rp(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function fD(e,t){let n=e.operator===null?0:co(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Ub({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=co(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function Nc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Ub(e)!==null)return null;
if(co(n)!=="many"||!o.includes(null))return Yl({property:t,operator:co(n)==="many"?ya(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=Yl({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=Yl({property:t,operator:ya(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function Bc(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function hD(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}var yD="Si",bD="Fp";function Tn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:yD,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:bD,children:e}),r(es,{...i,inline:!0,autofocus:!0,eager:!0})]})}function Xo(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function mo(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Xo(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var vD={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Ql(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function xD({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=C(""),c=e.filter(
f=>f===l.trim()),m=e.filter(f=>f!=="in"&&f!=="not in"),d=c.length>0?c:mo(m,l,f=>`${f} ${Ql(f)} ${vD[f]}`),p=f=>f===t||t!==
null&&f===ya(t,1);return r(Tn,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:d.map(f=>({value:f,label:Ql(f),note:vD[f],selected:p(f)})),onPick:n,onTake:()=>{}})}var jb="ne",wD="pe",kD="Gp";var Gb=8;function CD({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
O,{children:[r("button",{type:"button",class:jb,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:jb,"data-present":t==="operator",onClick:()=>n("operator"),
children:Ql(s)}),t==="values"&&a.slice(0,Gb).map(l=>r("button",{type:"button",class:wD,onClick:()=>o(Rp(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(ue,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>Gb&&r("span",{class:kD,children:["and ",V(a.length-Gb)," more"]})]})}var SD="sluice.lately";function Jb(e,t=""){return new Map(Object.entries(PD())).get(MD(e,t))??[]}function Lp(e,t,n=""){if(t===
""||t.length>200)return;let o=MD(e,n),i=Object.entries(PD()),s=[t,...Jb(e,n).filter(a=>a!==t)].slice(0,40);oK(Object.fromEntries(
[[o,s],...i.filter(([a])=>a!==o)].slice(0,50)))}function TD(e,t,n,o){if(t.length===0)return e;let i=new Map(t.map((a,l)=>[
a,l])),s=a=>i.get(n(a))??t.length;return[...e].sort((a,l)=>o(a,l)||s(a)-s(l))}function MD(e,t){return JSON.stringify([e,
t])}function PD(){try{let e=JSON.parse(localStorage.getItem(SD)??"{}"),t=Object.entries(e??{}).filter(n=>Array.isArray(n[1])&&
n[1].every(o=>typeof o=="string"));return Object.fromEntries(t)}catch{return{}}}function oK(e){try{localStorage.setItem(
SD,JSON.stringify(e))}catch{}}var Np=50;function _D(e,t,n,o){return oe(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:Np},
signal:o})}function Zb(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:m,params:d,missing:p}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:m,params:d,missing:p,limit:Np};return oe(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}async function $D(e,t,n,o,i){let{compare:s,...a}=$e(e),l=ve(n),u=o===""?void 0:`contains(\
lower(string(${l})), ${Kt(o.toLowerCase())})`,c={...a,aggregate:{over:t,measures:["count()"],by:[l],having:u,order:["cou\
nt() desc"],limit:Np+1}},{rows:m}=await oe("v1/query",{body:c,signal:i}),d=m.filter(([f])=>f!==null).map(([f,h])=>({value:f,
count:Number(h)})),p=Number(m.find(([f])=>f===null)?.[1]??0);return{values:d.slice(0,Np),more:0,nulls:p,exact:!0}}function Yb(e,t){let[n,o]=C(null);return F(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{An(s)||o(a=>({key:e,value:a?.value??null,error:G(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Bp(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=Yb(`${i}
${n.join()}
${s}`,p=>_D(i,s,n,p)),l=rK(e,s),u=a.fresh&&a.value?a.value:{names:iK(i,s),more:0},c=new Set(l.map(({name:p})=>p)),d=[...l,
...u.names.filter(({name:p})=>!c.has(p))].filter(p=>p.kind==="function"||o(p.type));return{names:[...Qb(d,i,"",s,({name:p})=>p)],
more:u.more}}function rK({define:e},t){return Object.keys(e??{}).filter(n=>Xo(n,t)<3).map(n=>({kind:"definition",name:n,
text:ve(n),type:"unknown",filled:1}))}function iK(e,t){let n=Ee(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??
[]).map(({name:i,type:s,filled:a})=>({kind:"property",name:i,text:ve(i),type:s,filled:a/o})).filter(({name:i})=>Xo(i,t)<
3).sort((i,s)=>Xo(i.name,t)-Xo(s.name,t)||s.filled-i.filled)}function Qb(e,t,n,o,i){let s=Y(()=>Jb(t,n),[t,n]);return TD(
e,s,i,(a,l)=>Xo(i(a),o)-Xo(i(l),o))}function DD(e,t){return Ee(e).value.value?.columns?.find(n=>n.name===t)?.type??"unkn\
own"}function Fp(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return Yb(
s,async a=>{let l=()=>Zb(e,t??"",void 0,i,a);return n===void 0?l():Zb(e,t??"",n,i,a).catch(u=>{if(An(u)||G(u).status!==400)
throw u;return l()})})}function ED(e,t,n,o){let i=o.trim(),s=n===null||t===void 0?null:JSON.stringify([e,t,n,i]);return Yb(
s,a=>$D(e,t,n??"",i,a))}var AD="Jp";var lK={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},uK={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function Xb(e){let t=e.kind==="function"||e.filled>=.9995?"":U(e.filled);return[lK[e.kind]||uK[e.type],t].filter(n=>n!==
"").join(", ")}function OD(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:Xb(s)}));return n===""||o&&Xo(o.name,n)<3?i:[vr(n),...i]}function vr(e){return{value:{typed:e},label:r("code",{class:AD,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function er(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=C(e.typed??""),u=Bp(t,a,n,o),c=e.names?mo(e.names,
a,({name:k})=>k).filter(({type:k})=>o?.(k)??!0):u.names,m=e.names?0:u.more,d=e.extra?.(a)??[],p=OD(c,a),f=p[0]!==void 0&&
"typed"in p[0].value,h=d.length>0&&f?[...d,...p.slice(1),p[0]]:[...d,...p],y=k=>{if(!("entry"in k))return b(k.typed);Lp(
t.dataset,k.entry.name),i(k.entry)},b=k=>{k.trim()!==""&&s(k.trim())};return r(Tn,{label:e.label,placeholder:e.placeholder,
text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.onBack,options:h,onPick:y,onTake:b,foot:m>
0?`${V(m)} more, keep typing`:void 0})}function LD({document:e,beside:t,draft:n,typed:o="",names:i,over:s,onValues:a,onBack:l,onCancel:u,onLeave:c,head:m}){let[
d,p]=C(o),f=n.operator===null?1:co(n.operator),h=f==="many",y=n.property??"",b=Fp(e,i?null:ve(y),t,d),k=ED(e,s,i&&RD(n.type)?
y:null,d),v=i?k:b,w=Qb(v.value?.values??[],e.dataset,y,d,({value:N})=>String(N)),T=Bc(d,n.type),D=d===""||T!==void 0,_=cK(
n,d,T,v.value&&{...v.value,values:w}),R=N=>{let K=fD(n,N);p(""),a(K.values,f!==2||K.values.length>=2)},B=(N,K)=>{let W="\
typed"in N?T:N.value;W!==void 0&&(K&&h?(p(""),a(Rp(n,W).values,!1)):h&&d===""&&n.values.length>0?a(n.values,!0):R(W))},Q=()=>{
h&&d===""&&n.values.length>0?a(n.values,!0):T!==void 0&&d!==""&&R(T)},A=N=>{let K=h?hD(N)?.map(W=>Bc(W,n.type)):void 0;return!K||
K.includes(void 0)?!1:(a([...new Set([...n.values,...K])],!0),!0)};return r(Tn,{label:"Value",placeholder:mK(n,f),text:d,
onText:p,head:m,onCancel:u,onLeave:c,onBackspace:()=>n.values.length>0?a(n.values.slice(0,-1),!1):l(),onPaste:A,invalid:!D,
several:h,spaceTypes:d!==""&&_[0]!==void 0&&"typed"in _[0].value,options:_,onPick:B,onTake:Q,foot:D?dK(v,i&&(s===void 0||
!RD(n.type)),h):`${Lc(d)} is no number`})}function cK(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=p=>e.values.includes(p),a=(o?.
values??[]).map(({value:p,count:f})=>({value:{value:p},label:r($,{value:p,most:60,middle:!0}),note:i+V(f),selected:s(p)})),
l=o?.values.some(({value:p})=>p===n)??!1,u=t!==""&&n!==void 0&&!l?[vr(t)]:[],c=l?a.filter(({value:p})=>"value"in p&&p.value===
n):[],m=a.filter(p=>!c.includes(p)),d=o&&t===""&&o.nulls>0&&e.operator!==null&&co(e.operator)==="many"?[{value:{value:null},
label:r($,{value:null}),note:i+V(o.nulls),selected:s(null)}]:[];return[...u,...c,...m,...d]}function mK({values:e,type:t},n){
return n===2?e.length===0?"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function dK({value:e,error:t},n,o){let i=e&&
e.more>0?[`${V(e.more)} more, keep typing`]:[],s=o?["Space: several, Enter: done"]:[];return[...n?["type it: the values \
of this column are not listed"]:t?["the values cannot be listed"]:i,...s].join(" · ")}function RD(e){return e!=="float6\
4"&&e!=="timestamp"}function zp(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=C(()=>Wb(n)),l=I(e.typed??""),u=h=>{l.current="",a(h)},
c=(h,y)=>{let b=dD(n,h,y);o(b),u(b.operator===null||Wb(b)!=="values"?"operator":"values")},m=async h=>{let y=(await br(e.
context,e.kind,h)).parsed?.tree;y?.kind==="name"&&y.name!==void 0&&y.type!=="bool"&&y.type!=="unknown"?c(y.name,y.type):
i(h,null)},d=h=>{let y=pD(n,h);o(y),co(h)===0?i(Nc(y),y):u("values")},p=(h,y)=>{let b={...n,values:h};o(b);let k=y?Nc(b):
null;if(k!==null){for(let v of h.slice(0,pK))v!==null&&Lp(t.dataset,String(v),n.property??"");i(k,b)}},f={onCancel:e.onCancel,
onLeave:e.onLeave,head:r(CD,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?r(er,{...f,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:fK,...e.names?{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>{
m(h)}},"property"):s==="operator"?r(xD,{...f,operators:Op(n.type),present:n.operator,onPick:d,onBack:()=>u("property")},
"operator"):r(LD,{...f,document:t,beside:e.beside,draft:n,typed:l.current,names:e.names!==void 0,over:e.over,onValues:p,
onBack:()=>u("operator")},"values")}var pK=10,fK=["property","definition","cohort","lookup"];var Ro="Op",Nn="Pp",ev="Qp",ps="Vp",ND="Wp",BD="Yp";var zD=3;function Ip({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:ps,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Nn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(FD,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(O,{children:[s==="is false"&&r("span",{class:Nn,children:"not"}),r("span",{class:Ro,children:r($,{value:i,most:40,middle:!0})})]}):
r(O,{children:[r("span",{class:Ro,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Nn,children:Ql(co(
s)==="many"?ya(s,a.length):s)}),s!==null&&r(FD,{values:a,between:s.endsWith("between")})]})}function FD({values:e,between:t,
name:n=!1}){return e.length>zD+1?r("span",{class:ev,children:["(",V(e.length)," values)"]}):r("span",{class:n?Ro:ev,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Nn,children:t?" and ":n?" or ":", "}),r(hK,{value:o})]},i))})}function hK({
value:e}){return e===null?r("i",{class:Nn,children:jn.null}):r($,{value:e,most:40,middle:!0})}function Hp(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>zD+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function qp(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function zc(e){
return e.length===0?void 0:e.join(" and ")}function fs(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Vp(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function ID({text:e,chip:t}){if(t)return Yl({...t,operator:uD(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&gK(n)?n:`not (${e})`}function gK(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var tv={property:"event",type:"string",operator:"=",values:[]};function Wp({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=C(tv);return r(zp,{document:e,context:uo(e),kind:"condition",beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,
onLeave:o})}function Yr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(O,{children:[n.
map((s,a)=>r(ge,{word:i(a),children:s},a)),o&&r(ge,{word:n.length===0?e:void 0,children:o},"after")]})}var HD="Bi",qD="Zp",VD="ed";function Qr({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=I(null),[l,u]=C(null),[c,m]=C(null),d=I(
0),p=v=>{m(a.current?.getBoundingClientRect()??null),u(v)},f=n==null||n===!1,h=qo(f?t:void 0),y=()=>{d.current=performance.
now(),u(null)},b=()=>{performance.now()-d.current>300&&p("")},k=v=>{if(!(v.ctrlKey||v.metaKey||v.altKey)){if(v.key.length===
1&&v.key!==" "&&v.key!=="/")p(v.key);else if(v.key==="Backspace"&&s)s();else return;v.preventDefault()}};return r(O,{children:[
r("button",{ref:a,type:"button",class:we(HD,!f&&qD,l!==null&&VD),...h,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:b,onKeyDown:k,children:[r(ue,{name:"plu\
s",size:14}),n]}),l!==null&&r(Xt,{anchor:c,role:"dialog",label:t,onClose:()=>{y(),i?.()},children:o(l,y)})]})}function Ic(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var bK={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function Hc(e,t){let n=Ic(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Ee(e).value.value?.actors?.[0],s=Object.keys(ov(
t)).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...bK[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:ve(u),type:c,filled:1}))}function ov(e){if(e===void 0||
e==="events")return{};let{properties:t}="sessions"in e?e.sessions:"actors"in e?e.actors:e.flows;return t??{}}function Up(e,t){
return[...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.
exec(n)?.[1]??n;return{kind:"measure",name:i,text:ve(i),type:o,filled:1}})}function WD(e,t){let n=Object.entries(ov(t)),o=ds(uo(e),n.map(([,s])=>({kind:"measure",text:s}))),i=new Map(n.map(([s],a)=>[
s,o[a]?.type??"unknown"]));return Hc(e.dataset,t)?.map(s=>i.has(s.name)?{...s,type:i.get(s.name)}:s)}var UD="id",KD="Ci",jD="Ei";var GD=null;function xK(){return GD??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),GD}function eu(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=I(null),a=I(null),l=I(e);l.current=e;let[u,c]=C(!1);return F(()=>{let m=!1;
return xK().then(d=>{m||!d||!s.current||(a.current=d.mount(s.current,{...l.current,onText:p=>{p!==l.current.text&&l.current.
onText(p)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{m=!0,a.current?.destroy()}},
[]),F(()=>{u&&i&&a.current?.focus()},[u]),F(()=>{a.current?.setText(t)},[t]),F(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:we(UD,e.class),children:[r("div",{ref:s,class:KD,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:jD,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:m=>e.onText(m.currentTarget.
value)})]})}var JD="rd",ZD="ad",YD="td",QD="od",XD="nd";function Kp({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:JD,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(eu,{class:ZD,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Gi(
t,n.span):null}),n&&r("div",{class:YD,children:r(pe,{error:n})}),r("div",{class:QD,children:[r("span",{class:XD,children:"\
Enter takes it, Shift+Enter is a new line"}),r(P,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function tu(){let e=I(!0);return F(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function $i(e){let{path:t,text:n,what:o,onChange:i}=e,s=Ue(),a=e.groups?"having":"condition",l={...uo(s.document,e.over),
...e.groups},u=e.over,c=WD(s.document,u),m=e.groups?Up(e.groups.measures,e.groups.by):c,d=qp(n,ds(l,[{kind:a,text:n}])[0]??
null),p=d.map(A=>A.text),[f,h]=C(null),y=tu(),b=e.byEvent&&d.length===0?tv:cD,k=A=>`${t}#${A<d.length?A:"draft"}`,v=e.needed!==
!0||d.length>1,w=async A=>{await br(l,a,zc(A)??""),y()&&(h(null),i(zc(A)))},T=async(A,N,K)=>{h({at:A,condition:K,text:N,
problem:null});let{parsed:W,problem:ce}=await br(l,a,N);if(ce)return h({at:A,condition:K,text:N,problem:ce}),Xn(s.sentence(),
k(A));let ae=fs(p,A,zc(W?.conjuncts?.map(Se=>Se.text)??[`(${N})`])??N);await w(ae)},D=()=>{if(!f||f.problem)return;let A=f.
condition?Nc(f.condition):f.text;A!==null&&A.trim()!==""?T(f.at,A,f.condition):f.condition?.property?h({...f,problem:{message:Ub(
f.condition)??"",hint:"",span:null}}):h(null)},_=(A,N,K)=>{let W=d[A],ce=f?.at===A?f:null,ae=()=>{h(null),K(),A>=d.length&&
Xn(s.sentence(),`${t}#+`)},Se=()=>{K(),D()},he=(Je,mt)=>{K(),T(A,Je,mt)};return(ce?ce.condition===null&&ce.text!==null:W&&
!W.chip)?r(Kp,{label:o,text:ce?.text??W?.text??"",problem:ce?.problem??null,onCancel:ae,onLeave:Se,onText:Je=>h({at:A,condition:null,
text:Je,problem:null}),onDone:Je=>he(Je,null)}):r(zp,{document:s.document,typed:N,draft:ce?.condition??(W?.chip?mD(W.chip):
b),names:m,over:e.groups?void 0:u,context:l,kind:a,beside:zc([...e.within?[e.within]:[],...fs(p,A,null)]),onDraft:Je=>h(
{at:A,condition:Je,text:null,problem:null}),onDone:he,onCancel:ae,onLeave:Se})},R=A=>{f?.text&&T(f.at,Jl(f.text,f.problem?.
span??null,A),null)},B=(A,N)=>{let K=f?.at===A?f:null;return r(rn,{stop:k(A),path:t,span:N?.span,after:`${t}#+`,what:o,label:`${o}\
: ${Hp(N,K)}`,draft:K!==null,problem:K?.problem,onHint:K?.text?R:void 0,editor:W=>_(A,"",W),onLeave:D,onRemove:K?()=>h(null):
v?()=>w(fs(p,A,null)):void 0,onNegate:N&&!K?()=>{w(fs(p,A,ID(N)))}:void 0,onMove:N&&d.length>1?W=>{w(Vp(p,A,W)).then(()=>Xn(
s.sentence(),`${t}#${Math.max(0,Math.min(A+W,d.length-1))}`))}:void 0,children:r(Ip,{part:N,draft:K,byEvent:e.byEvent??!1})})},
Q=d.map((A,N)=>B(N,A));return r(Yr,{lead:e.lead,between:"and",after:r(Qr,{stop:`${t}#+`,label:`Add a ${o}`,editor:(A,N)=>_(
d.length,A,N),onLeave:D,onBackspace:d.length>0&&v?()=>{w(p.slice(0,-1))}:void 0,children:d.length===0&&f===null?e.empty:
void 0}),children:f?.at===d.length?[...Q,B(d.length,null)]:Q})}function sn(){let[e,t]=C([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Xn(eE(),`${n}#+`,n)},put:(n,o)=>{ne(n,o),
Xn(eE(),n,`${n}#+`)}}}function eE(){return document.activeElement?.closest("[data-sentence]")??document.querySelector("[\
data-sentence]")}function an({word:e="where"}){let{document:t}=Ue();return r($i,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>ne(
"where",n),empty:"filter"})}var kK=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function tE({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=C(null);if(l)
return r(CK,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=d=>n?mo(kK,d.trim()===""?"time":d,([p,f])=>`time ${f} ${p}`).
map(([p,f])=>({value:{typed:`time('${p}')`},label:p==="auto"?"time":`time, ${p}`,note:f})):[];return r(er,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:d=>d.trim()===""?c(d).slice(0,1):c(d),onName:d=>{n&&(d.type==="int64"||d.type==="float64")?u(d):s(d.text)},onText:s,
onCancel:a,onLeave:a})}function CK({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=C(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=mo(a,i,([u,c])=>`${u} ${c}`);return r(Tn,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[vr(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var jp=()=>!0,Xr=e=>e==="int64"||e==="float64",nE=e=>Xr(e)||e==="timestamp"||e==="string",oE=e=>e!=="list of strings",iv=[
{name:"count",meaning:"how many",alone:!0,fits:jp},{name:"uniq",meaning:"how many different",usual:!0,fits:oE},{name:"su\
m",meaning:"total",usual:!0,fits:Xr},{name:"avg",meaning:"mean",usual:!0,fits:Xr},{name:"median",meaning:"half are below",
usual:!0,fits:Xr},{name:"p95",meaning:"95 % are below",usual:!0,fits:Xr},{name:"p75",meaning:"75 % are below",fits:Xr},{
name:"p90",meaning:"90 % are below",fits:Xr},{name:"p99",meaning:"99 % are below",fits:Xr},{name:"p999",meaning:"99.9 % \
are below",fits:Xr},{name:"min",meaning:"least",fits:nE},{name:"max",meaning:"largest",usual:!0,fits:nE},{name:"first",meaning:"\
by time",fits:jp},{name:"last",meaning:"by time",fits:jp},{name:"stddev",meaning:"standard deviation",fits:Xr},{name:"un\
iq_approx",meaning:"about how many different",fits:oE},{name:"count",meaning:"how many have a value",fits:jp}];function rE(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=C(e.typed),[c,m]=C(e.text),[d,p]=C(null),[f,h]=C(!a);if(f){let b=()=>c===
e.text?s():i(c);return r(Kp,{label:"Measure",text:c,problem:e.problem,onText:m,onDone:i,onCancel:s,onLeave:b})}if(d)return r(
er,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:b=>b===
"unknown"||d.fits(b),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>p(null),onName:b=>i(`${d.name}(${b.text})`),onText:b=>i(
`${d.name}(${b})`)});let y=b=>{"text"in b?i(b.text):"typed"in b?i(b.typed):b.aggregate.alone?i(`${b.aggregate.name}()`):
p(b.aggregate)};return r(SK,{document:t,names:n,text:l,onText:u,present:e.text,onPick:y,onTake:b=>{b!==""&&i(b)},onCancel:s,
onWrite:()=>h(!0)})}function SK({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),m=Bp(e,c,["property","definition","lookup"]).names,d=t?mo(t,c,({name:b})=>b):m,p=mo(iv,c.replace(/\(.*$/s,""),({name:b,
meaning:k})=>`${b} ${k}`).map(b=>({value:{aggregate:b},label:b.alone?`${b.name}()`:`${b.name}(…)`,note:b.meaning})),f=c===
""?[]:d.filter(({name:b})=>Xo(b,c)<3).slice(0,4).flatMap(TK),h=/[^\p{L}\p{N}_]/u.test(c)||p.length+f.length===0?[vr(c)]:
[],y=c===""?p:[...h,...p,...f];return r(Tn,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:y,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(P,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function TK(e){
let t=iv.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:Xb(e)}))}function iE({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:Ro,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:Ro,children:r($,{value:n,most:40,middle:!0})}):r("span",{class:ps,children:r(
$,{value:e,most:60})})}function hs(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=Ue(),u=uo(l.document,e.over),c=ds(u,o===null?
[]:n.map(v=>({kind:o,text:v}))),[m,d]=C(null),p=tu(),f=e.needed!==!0||n.length>1,h=v=>{d(null),s(v.length>0?v:void 0)},y=async(v,w)=>{
d({at:v,text:w,problem:null});let{problem:T}=o===null?{problem:null}:await br(u,o,w);if(p()){if(!T)return h(fs(n,v,w));d(
{at:v,text:w,problem:T}),Xn(l.sentence(),`${t}[${v<n.length?v:"draft"}]`)}},b=(v,w,T)=>{let D=m?.at===v?m:null;return e.
editor({text:D?.text??n[v]??"",parsed:D?null:c[v]??null,typed:w,problem:D?.problem??null,onDone:_=>{T(),y(v,_)},onCancel:()=>{
d(null),T(),v>=n.length&&Xn(l.sentence(),`${t}#+`)}})},k=v=>{let w=m?.at===v?m:null,T=v<n.length;return r(rn,{stop:`${t}\
[${T?v:"draft"}]`,path:`${t}[${v}]`,after:`${t}#+`,what:i,label:`${i}: ${w?.text??n[v]??""}`,draft:w!==null,problem:w?.problem,
onHint:D=>{w&&y(v,Jl(w.text,w.problem?.span??null,D))},editor:D=>b(v,"",D),onRemove:w?()=>d(null):f?()=>h(fs(n,v,null)):
void 0,onMove:T&&n.length>1?D=>{h(Vp(n,v,D)),Xn(l.sentence(),`${t}[${Math.max(0,Math.min(v+D,n.length-1))}]`)}:void 0,children:r(
iE,{text:w?.text??n[v]??"",parsed:w?null:c[v]??null})})};return r(Yr,{lead:e.lead,after:n.length<a&&r(Qr,{stop:`${t}#+`,
label:`Add a ${i}`,editor:(v,w)=>b(n.length,v,w),onBackspace:n.length>0&&f?()=>h(n.slice(0,-1)):void 0,children:n.length===
0&&m===null?e.empty:void 0}),children:[...n.map((v,w)=>k(w)),...m?.at===n.length?[k(n.length)]:[]]})}function ba({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,most:a,needed:l=!1}){let{document:u}=Ue();return r(
hs,{path:e,texts:t,kind:"measure",what:o,lead:i,over:n,needed:l,most:a,empty:t.length===0?o:void 0,onChange:s??(c=>ne(e,
c)),editor:c=>r(rE,{...c,document:u,names:Hc(u.dataset,n)},c.text)})}function ei({path:e,texts:t,over:n,what:o="breakdow\
n",lead:i,onChange:s,axes:a=!1,most:l}){let{document:u}=Ue();return r(hs,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,
empty:o,most:l,onChange:s??(c=>ne(e,c)),editor:c=>r(tE,{...c,document:u,axes:a,names:Hc(u.dataset,n)})})}function sE({path:e,
texts:t,what:n="property",lead:o}){let{document:i}=Ue();return r(hs,{path:e,texts:t,kind:null,what:n,lead:o,empty:n,onChange:s=>ne(
e,s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(er,{label:"Property",placeholder:s===""?"property":s,document:i,kinds:[
"property","definition","lookup"],typed:a,onName:c=>l(c.name),onText:l,onCancel:u,onLeave:u})})}function va(e){let t=ie(e);return t.length===0?["count()"]:t}function aE({aggregate:{measures:e,by:t,order:n}}){let o=Up(va(e),ie(t));return r(hs,{lead:"ordered by",path:"aggregate.\
order",texts:ie(n),kind:null,what:"order",empty:"a column",onChange:i=>ne("aggregate.order",i),editor:i=>r(MK,{...i,orders:o.
flatMap(({text:s})=>[`${s} desc`,s])})})}function MK({orders:e,text:t,typed:n,onDone:o,onCancel:i}){let[s,a]=C(n),l=mo(e,
s,u=>u);return r(Tn,{label:"Order",placeholder:t===""?"column":t,text:s,onText:a,onCancel:i,onLeave:i,onTake:u=>{u!==""&&
o(u)},options:[...l.map(u=>({value:{typed:u},label:r($,{value:u.replace(/ desc$/,""),most:60,middle:!0}),note:u.endsWith(
" desc")?"largest first":"smallest first",selected:u===t})),...l.length===0?[vr(s)]:[]],onPick:({typed:u})=>o(u)})}function nu({path:e},t){return e===""?t:`${e}.${t}`}var sv=[["10"],["20"],["100"],["1000"],["0","all of them"]],Gp={kind:"\
whole",label:"At most so many groups",lead:"at most",first:10,least:0,most:1e6,usual:sv,unit:"groups"},PK=["monday","tue\
sday","wednesday","thursday","friday","saturday","sunday"],lE=[{member:"week_start",kind:"choice",choices:PK.map(e=>[e,`\
weeks from ${e[0].toUpperCase()}${e.slice(1)}`])},{member:"missing",kind:"choice",choices:[["error","unknown properties \
are mistakes"],["null","unknown properties are null"]]}],Jp=[{...Gp,member:"limit",needs:["by"]},{...Gp,member:"limit_by",
needs:["by"],label:"At most so many series",unit:"series"},{member:"fill",needs:["by"],kind:"choice",choices:[[!0,"empty\
 times as zeros"],[!1,"without empty times"]]}],uE=[{member:"limit",kind:"whole",label:"So many events at once",lead:"at\
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
st"],["earliest_start","of the longest chains the one that starts first"]]}],av=[...Zp,{member:"count",kind:"choice",choices:[
["actors","the best chain of each"],["entries","a row for every pass"],["starts","a row for every start"]]}],cE=[{...Gp,
member:"limit",needs:["by"]},{member:"measures",kind:"measures",label:"A measure over the events of each step",lead:"mea\
suring"},{member:"bins",kind:"whole",label:"So many bins of times",lead:"times in",first:20,least:1,most:60,usual:[["10"],
["20"],["40"],["60"]],unit:"bins"},{member:"trend",kind:"text",label:"Over time",lead:"over time by",first:"1d",usual:[[
"1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by month"]]},{member:"trend_mode",needs:["trend"],kind:"choice",
choices:[["separate","a funnel for each time"],["split","the one funnel by its entries"]]}],mE=[{member:"strict_allows",
needs:["directly",!0],kind:"choice",choices:[["nothing","not even repeats between"],["repeats","repeated steps may lie b\
etween"]]},{member:"anchored",kind:"choice",choices:[[!1,"at any place"],[!0,"at its place (of steps in any order)"]]},{
member:"required",kind:"choice",choices:[[!1,"chains may lack it"],[!0,"only chains that have it (of steps in any order)"]]}],
dE=[{member:"day",kind:"choice",choices:[["calendar","by the calendar"],["rolling","periods from the start of each"]]},{
member:"at_least",kind:"whole",label:"At least so many returns",lead:"at least",first:2,least:1,most:1e4,usual:[["1"],["\
2"],["3"],["5"]],unit:"times"},{member:"by_return",needs:["by"],kind:"choice",choices:[[!1,"returns of any value"],[!0,"\
returns of the same value"]]},{...Gp,member:"limit",needs:["by"]},{member:"measure",kind:"measure",label:"A measure over\
 the returns",lead:"measuring"}],lv=[{member:"before",needs:["start"],kind:"whole",label:"Steps before the start",lead:"\
with",first:2,least:0,most:20,usual:[["1"],["2"],["5"],["20"]],unit:"steps before"},{member:"end_at",needs:["end"],kind:"\
choice",choices:[["first","to its first match"],["last","to its last match"]]},{member:"exclude",kind:"event",label:"Lea\
ve events out",lead:"leaving out"},{member:"collapse_repeats",kind:"choice",choices:[[!0,"repeats as one step"],[!1,"eac\
h repeat a step"]]},{member:"limit",kind:"whole",label:"At most so many names a step",lead:"at most",first:20,least:0,most:1e5,
usual:sv,unit:"names a step"}],pE=[{member:"properties",kind:"keys",label:"Look at some properties only",lead:"looking a\
t"},{member:"exclude",kind:"names",label:"Leave properties out",lead:"leaving out"},{member:"limit",kind:"whole",label:"\
At most so many properties",lead:"at most",first:50,least:0,most:1e5,usual:sv,unit:"properties"},{member:"values",kind:"\
whole",label:"So many values of each",lead:"with",first:20,least:0,most:1e3,usual:[["0"],["5"],["10"],["50"]],unit:"valu\
es each"},{member:"bins",kind:"whole",label:"So many bins of numbers",lead:"numbers in",first:40,least:2,most:100,usual:[
["10"],["20"],["40"],["100"]],unit:"bins"}];var uv="pd",hE="dd";function Yp({path:e,properties:t,of:n}){let o={what:`${n} property`,label:`Measure over the events of ${n==="actor"?"an":
"a"} ${n}`,placeholder:"count() filter (where event = 'search')",kind:"measure"};return r(mv,{lead:"each with",path:e,named:t,
meaning:o})}function yE({named:e}){return r(mv,{lead:"where",path:"define",named:e,meaning:{what:"definition",label:"Exp\
ression",placeholder:"amount > 100",kind:"expression"}})}function bE({named:e}){return r(mv,{lead:"where",path:"params",
named:e,meaning:{what:"parameter",label:"Value",placeholder:'CH, or ["CH", "DE"]',kind:null}})}function mv({lead:e,path:t,
named:n,meaning:o}){let i=Object.entries(n??{}),{what:s}=o,a=(u,c,m)=>{let d=i.findIndex(([f])=>f===u),p=d<0?[...i,[c,m]]:
i.map((f,h)=>h===d?[c,m]:f);ne(t,Object.fromEntries(p))},l=u=>{let c=i.filter(([m])=>m!==u);ne(t,c.length>0?Object.fromEntries(
c):void 0)};return r(Yr,{lead:e,after:r(Qr,{stop:`${t}#+`,label:`Add a ${s}`,editor:(u,c)=>r(gE,{meaning:o,name:u,text:"",
onDone:(m,d)=>{c(),a(null,m,d)}}),children:i.length===0?s:void 0}),children:i.map(([u,c],m)=>r(rn,{stop:`${t}#${m}`,path:`${t}\
.${u}`,after:`${t}#+`,what:s,label:`${s} ${u}: ${cv(c)}`,onRemove:()=>l(u),editor:d=>$K(o,c)?r(DK,{close:d}):r(gE,{meaning:o,
name:u,text:cv(c),onDone:(p,f)=>{d(),a(u,p,f)}}),children:[r("span",{class:Ro,children:[o.kind===null&&"$",r($,{value:u,
most:40})]}),r("span",{class:Nn,children:"="}),r("span",{class:ps,children:r($,{value:cv(c),most:40})})]},u))})}function $K({
kind:e},t){return e!==null&&typeof t!="string"}function cv(e){return typeof e=="string"?e:JSON.stringify(e)}function DK({
close:e}){return r("div",{class:uv,children:r(P,{onClick:()=>{e(),Jn({kind:"json"})},children:"Edit it in the document"})})}
function gE({meaning:e,name:t,text:n,onDone:o}){let{document:i}=Ue(),[s,a]=C(t),[l,u]=C(n),[c,m]=C(null),{kind:d,what:p,
label:f,placeholder:h}=e,y=async()=>{if(s.trim()===""||l.trim()==="")return m({message:`A ${p} has a name and a ${f.toLowerCase()}`,
hint:"",span:null});if(d===null)return o(s.trim(),EK(l.trim()));let{problem:b}=await br(uo(i),d,l);b?m(b):o(s.trim(),l.trim())};
return r("form",{class:uv,onSubmit:b=>{b.preventDefault(),y()},children:[r(en,{label:"Name",value:s,onCommit:a,onInput:a,
autofocus:!0}),r(en,{label:f,value:l,onCommit:u,onInput:u,code:!0,placeholder:h}),c&&r(pe,{error:c}),r("div",{class:hE,children:r(
P,{kind:"primary",small:!0,type:"submit",children:"Take"})})]})}function EK(e){try{return JSON.parse(e)}catch{return e}}function Qp({items:e=[],groups:t,extras:n}){let{document:o}=Ue(),i=[...e.filter(s=>s!==!1),...t.flatMap(s=>OK(o,s,n))];return i.
length===0?null:r(rn,{stop:"more",path:"#more",what:"Parts of the question",label:"More parts of the question",quiet:!0,
editor:s=>r(AK,{items:i,onClose:s}),children:[r(ue,{name:"plus",size:14}),"more"]})}function AK({items:e,onClose:t}){let[
n,o]=C(""),i=mo(e,n,({label:s,member:a})=>`${s} ${a}`).map(s=>({value:s,label:s.label,note:s.member}));return r(Tn,{label:"\
More parts",placeholder:"what to add",text:n,onText:o,options:i,onPick:s=>{t(),s.act()},onTake:()=>{},onCancel:t,onLeave:t})}
function OK(e,t,n){let o=i=>{if(!i)return!0;let s=Ut(e,nu(t,i[0]));return i.length===1?ie(s).length>0:s===i[1]};return t.
rare.filter(({member:i,needs:s})=>(Ut(e,nu(t,i))??void 0)===void 0&&o(s)).flatMap(i=>{let s=nu(t,i.member),{member:a}=i;
if(i.kind==="choice")return i.choices.slice(1).map(([u,c])=>({label:RK(c),member:a,act:()=>n.put(s,u)}));let l="first"in
i&&i.first!==""?()=>n.put(s,i.first):()=>n.ask(s);return[{label:i.label,member:a,act:l}]})}function RK(e){return e[0].toUpperCase()+
e.slice(1)}var LK=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function vE(e){let t=e.replaceAll(" ","");return LK.test(t)?t:null}function xE(e){
return e.trim()===""?null:e.trim()}function ou(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=
e&&o<=t?o:null}}function wE(e){let t=e.split(",").map(n=>{let[,o,i]=/^\s*(\d+)(?:\s*[-\u2013]\s*(\d+))?\s*$/.exec(n)??[];
return o===void 0?null:i===void 0?Number(o):[Number(o),Number(i)]});return t.every(n=>n!==null)?t:null}function kE(e){return e.
map(t=>Array.isArray(t)?t.join("-"):String(t)).join(", ")}var Xp=[["30m","30 minutes"],["1h","1 hour"],["1d","24 hours"],
["7d","a week"],["14d","two weeks"],["30d"],["90d"]],xr=[["1m","a minute"],["5m"],["10m"],["30m","half an hour"],["1h","\
an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function gs(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>ne(t,l));return r(rn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(NK,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function NK({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=C(""),[m,d]=C(!1),p=u.trim(),f=n.filter(([b,k])=>p===""||b.startsWith(p)||(k??"").includes(p)),h=b=>{
let k=o(b);k===null?d(!0):a(k)},y=[...p!==""&&!f.some(([b])=>b===p)&&o(p)!==null?[{value:p,label:p,note:"as it is typed"}]:
[],...f.map(([b,k])=>({value:b,label:b,note:k,selected:b===t})),...p===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(Tn,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:b=>{c(b),d(!1)},options:y,onPick:b=>b===null?a(void 0):
h(b),onTake:h,onCancel:l,onLeave:l,invalid:m,foot:m||p!==""&&o(p)===null?i:void 0})}function Bn(e){return r(gs,{...e,usual:e.
usual??Xp,read:vE,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}function Ct({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,alone:l,children:u}){let c=s??(d=>ne(e,d===
i?void 0:d)),m=o.find(([d])=>d===n)?.[1]??n;return r(rn,{stop:e,what:t,label:`${t}: ${m}`,onRemove:a,alone:l,menu:o.map(
([d,p])=>({label:p,checked:d===n,act:()=>c(d)})),children:u??m})}var BK=["property","definition","lookup"];function ys({path:e,what:t,value:n,none:o,kinds:i=BK,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=Ue(),[m,d]=C(null),p=tu(),f=y=>{d(null),(u??(b=>ne(e,b)))(y)},h=async y=>{let{problem:b}=await br(
uo(c),l,a?ve(y):y);p()&&(b?d({text:y,problem:b}):f(y))};return r(rn,{stop:e,what:t,label:`${t}: ${m?.text??n??o}`,draft:m!==
null,problem:m?.problem,onHint:y=>{m&&h(a?y:Jl(m.text,m.problem?.span??null,y))},onRemove:m?()=>d(null):n!==null?()=>f(void 0):
void 0,editor:y=>r(er,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:y,onLeave:y,onName:b=>{y(),
f(a?b.name:b.text)},onText:b=>{y(),h(b)}}),children:m===null&&n===null?o:r($,{value:m?.text??n,most:40,middle:!0})})}function fn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=Ue(),l=t===void 0||t.trim()==="true",u=s??
(c=>ne(e,c??(i?"true":void 0)));return r($i,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}function po({group:e,extras:t}){let{document:n}=Ue();return r(O,{children:e.rare.map(o=>{let i=nu(e,o.member),s=Ut(n,i)??
void 0;return s!==void 0||t.has(i)?r(FK,{path:i,rare:o,value:s},i):null})})}function FK({path:e,rare:t,value:n}){let o=t.
member.replaceAll("_"," ");if(t.kind==="choice")return r(zK,{path:e,what:o,choices:t.choices,value:n});let{lead:i}=t,s=typeof n==
"string"?n:n===void 0?null:JSON.stringify(n),a=()=>ne(e,void 0);switch(t.kind){case"keys":return r(ei,{lead:i,path:e,what:o,
texts:ie(n)});case"names":return r(sE,{lead:i,path:e,what:o,texts:ie(n)});case"measures":return r(ba,{lead:i,path:e,texts:ie(
n)});case"measure":return r(ba,{lead:i,path:e,texts:ie(n),most:1,onChange:l=>ne(e,l?.[0])});case"event":return r(fn,{lead:i,
path:e,what:o,text:s??void 0,onChange:l=>ne(e,l)});case"name":return r(ge,{word:i,children:r(ys,{path:e,what:o,value:s,none:"\
a property"})});case"duration":return r(ge,{word:i,children:r(Bn,{path:e,what:o,value:s,none:"none",usual:t.usual,onRemove:a})});case"\
text":return r(ge,{word:i,children:r(gs,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual??[],read:xE,wrong:"",
onRemove:a})});case"whole":return r(ge,{word:i,children:r(gs,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual,
read:ou(t.least,t.most),wrong:`A whole number from ${t.least} to ${t.most}`,onRemove:a})})}}function zK({path:e,what:t,choices:n,
value:o}){let i=n[0][0];return r(Ct,{path:e,what:t,value:String(o),choices:n.map(([s,a])=>[String(s),a]),onChange:s=>ne(
e,s===String(i)?void 0:n.find(([a])=>String(a)===s)?.[0]),onRemove:()=>ne(e,void 0)})}var CE={path:"",rare:lE};function Mn({extras:e,groups:t=[],before:n=[],items:o=[]}){let{document:{define:i,params:s}}=Ue();
return r(O,{children:[t.map(a=>r(po,{group:a,extras:e},a.path)),(i!==void 0||e.has("define"))&&r(yE,{named:i}),(s!==void 0||
e.has("params"))&&r(bE,{named:s}),r(po,{group:CE,extras:e}),r(Qp,{extras:e,groups:[...n,...t,CE],items:[...o,i===void 0&&
{label:"A name for an expression",member:"define",act:()=>e.ask("define")},s===void 0&&{label:"A value for $name",member:"\
params",act:()=>e.ask("params")}]})]})}var ef="ld";var HK=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function ME({
lead:e,path:t,funnel:n}){let{document:o,error:i}=Ue(),s=`${t}.exclude`,a=n.exclude??[];return r(Yr,{lead:e,after:r(Qr,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(Wp,{document:o,typed:l,onCancel:u,onDone:c=>{u(),fe({document:Im(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(rn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${TE(l,n)}`,editor:()=>r(qK,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>fe({document:ju(o,s,u)}),children:[r("span",{class:yi(l.where)===null?ps:Ro,children:r($,{value:yi(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Nn,children:TE(l,n)})]},u))})}function TE({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function qK({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>ne(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:ef,children:r(Rt,{document:e,error:t,label:"Exclusion",children:[r(fn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(ge,{word:"between",children:r(Ct,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(ge,{word:"and",children:r(Ct,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(Ct,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:HK})]})})}function tf({path:e,session:t}){return r(ge,{word:"in one session, with gaps up to",children:r(Bn,{path:`${e}.gap`,what:"\
gap between sessions",value:t.gap??null,none:"30m",usual:xr,onRemove:()=>ne(e,void 0)})})}var PE={groups:[],items:[]};function nf({path:e,funnel:t,extras:n,rare:o=Zp}){return r(O,{children:[r(po,{group:{path:e,
rare:o},extras:n}),t.session&&r(tf,{path:`${e}.session`,session:t.session}),t.session&&r(po,{group:{path:`${e}.session`,
rare:ti},extras:n}),_E({path:e,funnel:t,extras:n})&&r(ME,{lead:"without",path:e,funnel:t})]})}function of({rare:e=Zp,...t}){
let{path:n,funnel:o,extras:i}=t;return{groups:[{path:n,rare:e},...o.session?[{path:`${n}.session`,rare:ti}]:[]],items:[!_E(
t)&&{label:"Without an event in between",member:"exclude",act:()=>i.ask(`${n}.exclude`)},!o.session&&{label:"Within one \
session",member:"session",act:()=>i.put(`${n}.session.gap`,"30m")}]}}function _E({path:e,funnel:{exclude:t},extras:n}){return Array.
isArray(t)&&t.length>0||n.has(`${e}.exclude`)}function rf({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(Ct,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>ne(e,a==="on"||void 0)})}function $E({document:e,error:t,path:n,step:o,first:i}){let s=sn(),a={path:n,rare:mE};return r("div",{class:ef,children:[
r(Rt,{document:e,error:t,label:"Step",children:[r(fn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"conditio\
n of the step",needed:!0}),r(ge,{word:"counting",children:r(rf,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,
words:["any such event","the first ever only"]})}),!i&&r(VK,{path:n,step:o}),r(ge,{word:i?"it":"in between; it",children:r(
rf,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})}),r(
po,{group:a,extras:s}),r(Qp,{groups:[a],extras:s})]}),r(en,{label:"Name",value:o.name??"",placeholder:"as the condition",
onCommit:l=>ne(`${n}.name`,l.trim()===""?void 0:l)})]})}function VK({path:e,step:t}){return r(O,{children:[r(ge,{word:"w\
ithin",children:r(Bn,{path:`${e}.within`,what:"at most after the step before",value:t.within??null,none:"any time",usual:xr})}),
r(ge,{word:"and not before",children:r(Bn,{path:`${e}.after`,what:"at least after the step before",value:t.after??null,none:"\
at once",usual:xr})}),r(ge,{word:"with",children:r(rf,{path:`${e}.directly`,what:"what may lie between",value:t.directly,
words:["anything","nothing"]})})]})}function DE({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=Ue(),u=qp(n.where,ds(uo(a),[{kind:"\
condition",text:n.where}])[0]??null),c=yi(n.where),m=n.name??c??(n.where.trim()==="true"?"any event":null),d=m??u.map(p=>Hp(
p,null)).join(" and ");return r(rn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${d}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r($E,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>ne(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:BD,children:t+1}),m!=null?r("\
span",{class:Ro,children:r($,{value:m,most:40,middle:!0})}):u.slice(0,2).map((p,f)=>r("span",{class:ND,children:[f>0&&r(
"span",{class:Nn,children:"and"}),r(Ip,{part:p,draft:null,byEvent:f===0})]},f)),m===null&&u.length>2&&r("span",{class:Nn,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:Nn,children:"directly"}),n.within&&r("span",{class:Nn,
children:["within ",n.within]}),n.after&&r("span",{class:Nn,children:["after ",n.after]}),n.optional&&r("span",{class:Nn,
children:"(optional)"})]})}function sf({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=Ue(),s=`${t}.steps`,{steps:a}=n,l=u=>fe({document:Im(o,
s,a.length,{where:u})});return r(Yr,{lead:e,between:u=>u===1?"how many then":"then",after:r(Qr,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(Wp,{document:o,typed:u,onDone:m=>{c(),l(m)},onCancel:c}),onBackspace:a.length>1?()=>fe({document:ju(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(DE,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>fe({document:ju(o,s,c)}):void 0,onMove:a.length>1?m=>{fe({document:rw(o,s,c,c+m)}),Xn(i(),`${s}\
[${Math.max(0,Math.min(c+m,a.length-1))}]`)}:void 0}))})}function dv(e){return Ee(e).value.value?.actors?.[0]??"actor"}function qn({path:e,value:t}){let{document:n}=Ue(),o=dv(n.
dataset);return r(ys,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>ne(e,i===o?void 0:i)})}function af(e,t,n){return t===void 0||t==="events"||"actors"in t?PE:"sessions"in t?{groups:[{path:`${e}.sessions`,rare:ti}],
items:[]}:of({path:`${e}.flows.funnel`,funnel:t.flows.funnel,extras:n,rare:av})}function lf({path:e,over:t,extras:n}){return t===
void 0||t==="events"?null:r(O,{children:[r(WK,{path:e,over:t,extras:n}),r(Yp,{...UK(e,t)})]})}function WK({path:e,over:t,
extras:n}){if("actors"in t)return r(ge,{word:"by",children:r(qn,{path:`${e}.actors.per`,value:t.actors.per})});if("sessi\
ons"in t)return r(O,{children:[r(ge,{word:"of",children:r(qn,{path:`${e}.sessions.per`,value:t.sessions.per})}),r(ge,{word:"\
with gaps up to",children:r(Bn,{path:`${e}.sessions.gap`,what:"gap",value:t.sessions.gap??null,none:"30m",usual:xr})}),r(
po,{group:{path:`${e}.sessions`,rare:ti},extras:n})]});let{funnel:o}=t.flows;return r(O,{children:[r(ge,{word:"of",children:r(
qn,{path:`${e}.flows.funnel.per`,value:o.per})}),r(sf,{lead:"from",path:`${e}.flows.funnel`,funnel:o}),r(ge,{word:"withi\
n",children:r(Bn,{path:`${e}.flows.funnel.window`,what:"window",value:o.window??null,none:"14d",usual:Xp})}),r(nf,{path:`${e}\
.flows.funnel`,funnel:o,extras:n,rare:av})]})}function UK(e,t){return"sessions"in t?{path:`${e}.sessions.properties`,properties:t.
sessions.properties,of:"session"}:"actors"in t?{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"}:
{path:`${e}.flows.properties`,properties:t.flows.properties,of:"flow"}}var KK=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function uf({path:e,over:t,allow:n=KK}){
let o=Ic(t);return r(Ct,{path:e,alone:!0,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&fe({document:jK(be.value,e,i)})}})}
function jK(e,t,n){let o=_e(e,t,GK(n,e)),i=Uu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=Ut(o,i),{having:a,order:l,
...u}=s;return _e(o,i,{...u,measures:["count()"],by:["time('auto')"]})}function GK(e,t){switch(e){case"events":return;case"\
sessions":return{sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.
steps??[{where:"true"}]}}}}}function pv({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,order:s}=n,a=sn(),l=af("aggregate.over",o,a),u=ie(
n.by).length>0;return r(Rt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(ba,{lead:"Show",path:"\
aggregate.measures",texts:va(n.measures),over:o,needed:!0}),r(ge,{word:"of",children:r(uf,{path:"aggregate.over",over:o})}),
r(lf,{path:"aggregate.over",over:o,extras:a}),r(an,{}),r(ei,{lead:"by",path:"aggregate.by",texts:ie(n.by),over:o,axes:!0}),
(i!==void 0||a.has("aggregate.having"))&&r($i,{path:"aggregate.having",lead:"having",what:"condition on groups",empty:"c\
ondition",text:i??"",over:o,groups:{measures:va(n.measures),by:ie(n.by)},onChange:c=>ne("aggregate.having",c)}),(s!==void 0||
a.has("aggregate.order"))&&r(aE,{aggregate:n}),r(Mn,{extras:a,before:l.groups,groups:[{path:"aggregate",rare:Jp}],items:[
...l.items,u&&i===void 0&&{label:"Only some groups",member:"having",act:()=>a.ask("aggregate.having")},u&&s===void 0&&{label:"\
In another order",member:"order",act:()=>a.ask("aggregate.order")}]})]})}function fv({document:e,result:t}){let{columns:n,order:o}=e.samples??{},i=sn();return r(Rt,{document:e,error:t.error,label:"\
Question: a list of events",children:[r(hs,{lead:"List",path:"samples.columns",texts:ie(n),kind:"key",what:"column",empty:"\
all columns",onChange:s=>ne("samples.columns",s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(er,{label:"Column",placeholder:s===
""?"column":s,document:e,kinds:["property","definition","lookup"],typed:a,onName:c=>l(c.text),onText:l,onCancel:u,onLeave:u})}),
r(jl,{children:"of events"}),r(an,{}),r(Ct,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(jl,{children:"first"}),
r(Mn,{extras:i,groups:[{path:"samples",rare:uE}]})]})}var ru="funnel.compare_groups";function EE({funnel:e}){let{control:t,exposed:n}=e.compare_groups??{},o=ie(e.by)[0]??null;
return r(O,{children:[r(ge,{word:"compared with",children:r(rn,{stop:`${ru}.control`,path:`${ru}.control`,what:"control",
label:`control: ${String(t??"none")}`,onRemove:()=>ne(ru,void 0),editor:i=>r(JK,{by:o,present:t,onCancel:i,onDone:s=>{i(),
ne(`${ru}.control`,s)}}),children:t===void 0?"a control":r($,{value:t,most:40,middle:!0})})}),r(fn,{lead:"of those expos\
ed by",path:`${ru}.exposed`,text:n,what:"exposure",onChange:i=>ne(`${ru}.exposed`,i)})]})}function JK({by:e,present:t,onDone:n,
onCancel:o}){let{document:i}=Ue(),[s,a]=C(""),l=Fp(i,e,i.where,s).value?.values??[],u=DD(i.dataset,e??""),c=f=>{let h=Bc(
f,u);h!=null&&h!==""&&n(h)},m=l.filter(({value:f})=>f!==null).map(({value:f,count:h})=>({value:f,label:r($,{value:f,most:60,
middle:!0}),note:V(h),selected:f===t})),d=l.some(({value:f})=>String(f)===s),p=s===""||d?m:[...m,{...vr(s),value:s}];return r(
Tn,{label:"Control",placeholder:"the group that the others are compared with",text:s,onText:a,options:p,onPick:f=>typeof f==
"string"?c(f):n(f),onTake:c,onCancel:o,onLeave:o})}var hv="funnel",ZK=[["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch",
"the last touch"],["each","every value by itself"],["actor","the latest value of all"]];function gv({document:e,result:t}){
let n=e.funnel??{steps:[]},{by:o,compare_groups:i,count:s="actors"}=n,a=n.per??dv(e.dataset),l=sn(),u=i!==void 0||l.has(
"funnel.compare_groups.control"),c={path:hv,funnel:n,extras:l},m=of(c),d=ie(o).length>0;return r(Rt,{document:e,error:t.
error,label:"Question: funnel",children:[r(ge,{word:"Of",children:r(qn,{path:"funnel.per",value:n.per})}),r(sf,{lead:"wh\
o",path:hv,funnel:n}),r(ge,{word:"within",children:r(Bn,{path:"funnel.window",what:"window",value:n.window??null,none:"1\
4d"})}),r(ge,{word:"counting",children:r(Ct,{path:"funnel.count",what:"what counts",value:s,without:"actors",choices:[["\
actors",`each ${a} once`],["entries","every pass"],["starts","every start"]]})}),r(nf,{...c}),r(an,{}),r(ei,{lead:"split\
 by",path:"funnel.by",texts:ie(o),onChange:p=>ne("funnel.by",p)}),(d||n.attribution!==void 0)&&r(YK,{funnel:n}),u&&r(EE,
{funnel:n}),r(Mn,{extras:l,before:m.groups,groups:[{path:hv,rare:cE}],items:[...m.items,d&&!u&&{label:"Groups compared w\
ith a control",member:"compare_groups",act:()=>l.ask("funnel.compare_groups.control")}]})]})}function YK({funnel:{attribution:e="\
first",steps:t}}){let n=typeof e=="string"?e:`step ${e.step}`,o=[...t].map((s,a)=>[`step ${a+1}`,`its value at step ${a+
1}`]),i=s=>ne("funnel.attribution",s==="first"?void 0:s.startsWith("step ")?{step:Number(s.slice(5))}:s);return r(ge,{word:"\
taking",children:r(Ct,{path:"funnel.attribution",what:"attribution",value:n,choices:[...ZK,...o],onChange:i})})}var cf=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var QK=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],XK=[["7"],["14"],["30"],["60"],["9\
0"],["1, 2-7, 8-30","taken together"]],e7=[["first_ever","for the first time ever"],["first_in_range","for the first tim\
e in the range"],["every","in each period"]];function yv({document:e,result:t}){let n=e.retention??{start:"true"},o=n.period??
"day",i=sn();return r(Rt,{document:e,error:t.error,label:"Question: retention",children:[r(ge,{word:"Of",children:r(qn,{
path:"retention.per",value:n.per})}),r(fn,{lead:"who did",path:"retention.start",text:n.start,what:"start",needed:!0}),r(
Ct,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ever",choices:e7}),r(fn,{lead:"\
how many did",path:"retention.return",text:n.return,what:"return"}),r(Ct,{path:"retention.mode",what:"when",value:n.mode??
"on",without:"on",choices:QK}),r(ge,{word:"each",children:r(Ct,{path:"retention.period",what:"period",value:o,without:"d\
ay",choices:cf})}),r(ge,{word:"for",children:r(t7,{retention:n,unit:`${o}s`})}),r(an,{}),r(ei,{lead:"split by",path:"ret\
ention.by",texts:ie(n.by),onChange:s=>ne("retention.by",s)}),r(Mn,{extras:i,groups:[{path:"retention",rare:dE}]})]})}function t7({
retention:{brackets:e,periods:t,...n},unit:o}){let i=Array.isArray(e)?kE(e):JSON.stringify(e??t??14);return r(gs,{path:e===
void 0?"retention.periods":"retention.brackets",what:"periods",value:i,none:"14",unit:o,usual:XK,read:l=>ou(1,1e3)(l)??(/[,\u2013-]/.
test(l)?wE(l):null),wrong:"A whole number from 1 to 1000, or brackets such as 1, 2-7, 8-30",onChange:l=>ne("retention",{
...n,...l===void 0?{}:Array.isArray(l)?{brackets:l}:{periods:l}})})}function bv({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{},a=sn();return r(Rt,{document:e,
error:t.error,label:"Question: lifecycle",children:[r(ge,{word:"How many",children:r(qn,{path:"lifecycle.per",value:n})}),
r(ge,{word:"were new, returning, back or gone per",children:r(Ct,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:cf})}),r(fn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(ge,{word:"new by",children:r(
ys,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:l=>l==="timestamp"||l===
"unknown"})}),r(an,{}),r(Mn,{extras:a})]})}var n7=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function vv({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{},s=sn();return r(Rt,{document:e,error:t.error,label:"Question: stickiness",children:[r(
ge,{word:"On how many",children:r(Ct,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:n7})}),
r(ge,{word:"did",children:r(qn,{path:"stickiness.per",value:n})}),r(fn,{lead:"do",path:"stickiness.event",text:o,what:"a\
ctivity"}),r(an,{}),r(Mn,{extras:s})]})}function AE({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function OE(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var o7=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],r7=[["actors","\
the first path of each"],["transitions","every session"]],i7=ou(0,20);function xv({document:e,result:t}){let n=e.paths??
{},o=AE(n),i=sn(),s={path:"paths",rare:o==="before"?lv.filter(({member:u})=>u!=="before"):lv},a=o==="before"?"before":"a\
fter",l=u=>fe({document:_e(e,"paths",OE(n,u))});return r(Rt,{document:e,error:t.error,label:"Question: paths",children:[
r(ge,{word:"What did",children:r(qn,{path:"paths.per",value:n.per})}),r(ge,{word:"do",children:r(Ct,{path:"paths.directi\
on",what:"direction",value:o,choices:o7,onChange:l})}),n.start!==void 0&&r(fn,{path:"paths.start",text:n.start,what:"sta\
rt",needed:!0}),o==="between"&&r(fn,{lead:"and",path:"paths.end",text:n.end,what:"end",needed:!0}),o==="before"&&r(fn,{path:"\
paths.end",text:n.end,what:"end",needed:!0}),r(ge,{word:"in",children:r(gs,{path:`paths.${a}`,what:"steps",value:String(
n[a]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:i7,wrong:"A whole number from 0 to 20"})}),r(ge,{word:"\
named by",children:r(ys,{path:"paths.node",what:"name of a step",value:n.node??null,none:"event",kinds:["property","defi\
nition","lookup"]})}),n.session?r(tf,{path:"paths.session",session:n.session}):r(ge,{word:"within sessions of",children:r(
Bn,{path:"paths.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:xr})}),r(ge,{word:"counting",children:r(
Ct,{path:"paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:r7})}),r(po,{group:s,extras:i}),
r(an,{}),r(Mn,{extras:i,before:[s],groups:n.session?[{path:"paths.session",rare:ti}]:[],items:[!n.session&&{label:"Sessi\
ons that end otherwise",member:"session",act:()=>{ne("paths",s7(n))}}]})]})}function s7({gap:e,...t}){return{...t,session:{
gap:e??"30m"}}}var Vc="aggregate.over.sessions",RE={path:Vc,rare:ti.filter(({member:e})=>e!=="max")};function wv({document:e,result:t}){
let n=e.aggregate??{},{over:o}=n,i=sn(),s=Ic(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(
Rt,{document:e,error:t.error,label:"Question: sessions",children:[r(ba,{lead:"Show",path:"aggregate.measures",texts:va(n.
measures),over:o,needed:!0}),r(ge,{word:"of sessions of",children:r(qn,{path:`${Vc}.per`,value:s.per})}),r(ge,{word:"a g\
ap of",children:r(Bn,{path:`${Vc}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:xr})}),r(ge,{word:"ends one, at mos\
t",children:r(Bn,{path:`${Vc}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12\
h"],["24h","a day"]]})}),r(po,{group:RE,extras:i}),r(Yp,{path:`${Vc}.properties`,properties:s.properties,of:"session"}),
r(an,{}),r(ei,{lead:"by",path:"aggregate.by",texts:ie(n.by),over:o,axes:!0}),r(Mn,{extras:i,before:[RE],groups:[{path:"a\
ggregate",rare:Jp}]})]})}function kv({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=sn(),l=af(
"difference.over",o,a),u=c=>c===void 0||c.trim()==="true";return r(Rt,{document:e,error:t.error,label:"Question: differe\
nce",children:[r(ge,{word:"What sets",children:r(uf,{path:"difference.over",over:o})}),r(lf,{path:"difference.over",over:o,
extras:a}),r($i,{lead:"with",path:"difference.selection",what:"selection",text:u(i)?"":i,over:o,within:e.where,empty:"se\
lection",onChange:c=>ne("difference.selection",c??"true")}),r($i,{lead:"apart from",path:"difference.baseline",what:"bas\
eline",text:u(s)?"":s??"",over:o,within:e.where,empty:"the rest",onChange:c=>ne("difference.baseline",c)}),r(jl,{children:"\
?"}),r(an,{word:"Among events where"}),r(Mn,{extras:a,before:l.groups,items:l.items,groups:[{path:"difference",rare:pE}]})]})}function LE(e){return e.document.samples?r(fv,{...e}):r(pv,{...e})}var NE=new Map;function a7(e,t){let{aggregate:n,dataset:o}=e;return n&&!fr(e)&&NE.set(o,n),pc(e,t,NE.get(o)??null,Tl(Ee(
o).value.value))}var BE={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],chartOf:$d,
choose:a7,Sentence:LE,Page:A$};function Wc(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function FE(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function Pn(e){return yi(e.name)??e.name}function Cv(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Wc(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function wr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var zE="xd",IE="Ii",HE="sd";function fo(e){return"other"in e?zn.text:te(e.value).text}function Tv(e,t){return"other"in t?"var(--other)":`var(${Cn(Ln(
e,qE(t.value)))})`}function Mv(e,t){return!("other"in t)&&Ln(e,qE(t.value))>=Gm}function qE(e){return Array.isArray(e)?e:
[e??null]}function Di({property:e,group:t,most:n=32}){return r("span",{class:zE,children:[r("span",{class:IE,"data-dashe\
d":Mv(e,t),style:{"--color":Tv(e,t)}}),r("span",{class:HE,children:"other"in t?r($,{shown:zn}):r($,{value:t.value,most:n,
middle:!0})})]})}function VE({answer:e,intervals:t,by:n}){let o=(s,a)=>a.map((l,u)=>{let c=[...s===null?[]:["groups",e.groups.indexOf(s)],
"steps",u];return{group:s,step:l,at:u,intervals:t===null?null:Ut(t,c)??{}}}),i=[...o(null,e.steps),...wr(e).flatMap(s=>o(
s,s.steps))];return r(Te,{label:"Steps",columns:u7(n),rows:i})}function u7(e){let t=(i,s)=>i==null?"–":Ur(i,s,"seconds"),
n=(i,s)=>s===void 0?z(i):jo(i,s);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?
r($,{shown:{text:jn.total,kind:"other"}}):r(Di,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(O,
{children:[s+1," ",r($,{value:Pn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i,intervals:s})=>n(
i.count,ht(s,["count"]))},{key:"first",head:"of all",number:!0,cell:({step:i,intervals:s})=>Yn(i.from_first,ht(s,["from_\
first"]))},{key:"previous",head:"of the step before",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":Yn(i.from_previous,
ht(a,["from_previous"]))},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":n(i.dropped,
ht(a,["dropped"]))},{key:"open",head:"still open",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":n(i.in_progress,
ht(a,["in_progress"]))},{key:"median",head:"median time",number:!0,cell:({step:i,intervals:s})=>t(i.time_from_previous?.
median,ht(s,["time_from_previous","median"]))},{key:"p90",head:"p90 time",number:!0,cell:({step:i,intervals:s})=>t(i.time_from_previous?.
p90,ht(s,["time_from_previous","p90"]))},{key:"entry",head:"median from entry",number:!0,cell:({step:i,intervals:s})=>t(
i.time_from_entry?.median,ht(s,["time_from_entry","median"]))}]}var WE="cd",UE="gd",KE="hd",jE="fd",GE="Ui",JE="Hi",ZE="ud",YE="md",QE="vd",XE="wd",eA="Li",tA="n",nA="w",oA="bd",rA="de",
iA="yd",sA="kd",aA="Mi",lA="zd",uA="Ni",cA="jd",mA="Xd",dA="le",pA="Sd";function fA({group:e,by:t,intervals:n,mark:o,onChoose:i}){return r(O,{children:[r("div",{class:cA,children:r(Di,{property:t,
group:e})}),e.steps.map((s,a)=>{let l=jo(s.count,ht(n,["steps",a,"count"])),u=Yn(s.from_first??0,ht(n,["steps",a,"from_f\
irst"]));return r("div",{class:rA,...o(a),title:n===null?`${z(s.count)}, ${U(s.from_first??0)}`:`${l}, ${u}`,onClick:c=>i(
a,c.currentTarget),children:[r("span",{class:mA,children:r("span",{class:dA,"data-dashed":Mv(t,e),style:{"--share":s.from_first??
0,"--color":Tv(t,e)}})}),r("span",{class:pA,children:as(a===0?l:u)})]},a)})]})}function hA({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=FE(e,t,n),u=(f,h,y,b)=>r("div",{class:tA,
"data-part":f,style:{"--share":h},title:`${b}: ${z(y)} (${U(h)})`,...s(f),onClick:k=>a(f,k.currentTarget),onContextMenu:k=>{
k.preventDefault(),a(f,k.currentTarget)}}),c=e.time_from_previous?.median??null,m=(...f)=>ht(o,["steps",t,...f]),d=m("co\
unt"),p=m("from_first");return r("div",{class:ZE,children:[r("div",{class:YE,children:[r("span",{class:XE,children:t+1}),
r("span",{class:QE,children:r($,{value:Pn(e),most:80,middle:!0})})]}),r("div",{class:eA,children:[!i&&u("dropped",l.dropped,
e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Still open"),u("reached",l.reached,e.count,"Reached"),p&&
p[1]-p[0]>.02&&r("span",{class:oA,"data-whisker":"",style:{"--low":p[0],"--high":Math.min(1,p[1])}})]}),r("div",{class:iA,
children:[r("div",{class:sA,title:d?Nd(d):z(e.count),children:jo(e.count,d)}),r("dl",{class:aA,children:[r(Uc,{label:"of\
 all",children:i?"–":Yn(e.from_first,p)}),r(Uc,{label:"of the step before",children:i?"–":Yn(e.from_previous,m("from\
_previous"))}),r(Uc,{label:"median time",children:c===null?"–":as(Ur(c,m("time_from_previous","median"),"seconds"))}),
r(Uc,{label:"dropped",swatch:"dropped",children:i?"–":as(jo(e.dropped,m("dropped")))}),r(Uc,{label:"still open",swatch:"\
in_progress",children:i?"–":as(jo(e.in_progress,m("in_progress")))})]})]})]})}function Uc({label:e,swatch:t,children:n}){
return r(O,{children:[r("dt",{class:lA,children:[t&&r("span",{class:nA,"data-part":t}),e]}),r("dd",{class:uA,children:n})]})}function bs(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var ni=["dropped","in_progress","reached"];function gA({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=wr(e),a=Wc(
i),l=e.query?.funnel?.count,u=(p,f)=>{let h=i[f],y=s[p-ni.length];if(y)return{mark:{step:f+1,state:"reached",...bs(y)},label:`${fo(
y)}: ${yA(h)}`};let b=ni[p];return{mark:{step:f+1,state:b},label:`${bA(b)} ${q(Pn(h))}`}},c=(p,f,h)=>{let{mark:y,label:b}=u(
p,f);o(y,b,h)},m=qt(ni.length+s.length,i.length,({row:p,column:f},h)=>c(p,f,h)),d=m.at?d7(e,m.at.row,m.at.column):"";return r(
Qe,{scrolls:!0,title:r(m7,{steps:i,counting:l,intervals:t}),summary:p7(e,n),announced:d,onKey:m.key,table:r(VE,{answer:e,
intervals:t,by:n}),children:r("div",{class:jE,tabIndex:0,role:"group","aria-label":"Steps of the funnel",children:r("div",
{class:GE,"data-groups":s.length>0,style:{"--steps":i.length},children:[r("div",{class:JE,"aria-hidden":"true",children:[
r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((p,f)=>r(hA,{step:p,at:f,entries:a,
intervals:t,first:f===0,mark:h=>m.mark(ni.indexOf(h),f),onChoose:(h,y)=>c(ni.indexOf(h),f,y)},f)),s.map((p,f)=>r(fA,{group:p,
by:n,intervals:c7(t,e,p),mark:h=>m.mark(ni.length+f,h),onChoose:(h,y)=>c(ni.length+f,h,y)},f))]})})})}function c7(e,t,n){
return e===null?null:Ut(e,["groups",t.groups?.indexOf(n)??-1])??{}}function m7({steps:e,counting:t,intervals:n}){let{share:o,
entries:i,converted:s,median:a}=Cv(e);return r("span",{class:WE,children:[r("strong",{class:UE,children:Yn(o,ht(n,["step\
s",e.length-1,"from_first"]))}),r("span",{children:[Ot(V(s),n)," of ",Ot(aT(i,t),n)]}),a!==null&&r("span",{class:KE,children:[
"half of them within ",Ot(Ne(a),n)]})]})}function yA(e){return`reached ${q(Pn(e))}`}function bA(e){return e==="reached"?
"Reached":e==="dropped"?"Dropped before":"May still reach"}function d7(e,t,n){let o=e.steps[n];if(!o)return"";let i=wr(e)[t-
ni.length];if(i){let l=i.steps[n];return`${fo(i)}, ${yA(o)}: ${V(l?.count??0)}, ${U(l?.from_first??0)}`}let s={reached:o.
count,dropped:o.dropped,in_progress:o.in_progress}[ni[t]],a=t<2?"":`, ${U(o.from_first??0)} of all, ${U(o.from_previous??
0)} of the step before`;return`Step ${n+1}, ${bA(ni[t])} ${q(Pn(o))}: ${V(s)}${a}`}function p7(e,t){let{share:n,entries:o,
converted:i}=Cv(e.steps),s=e.steps.map(l=>q(Pn(l))).join(", "),a=t===""?"":`, by ${q(t)}, ${(e.groups??[]).length} group\
s`;return`Funnel of ${e.steps.length} steps: ${s}; ${V(i)} of ${V(o)} convert, ${U(n??0)}${a}`}function kr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(De,{icon:"clock",title:"Stopped",actions:r(
P,{kind:"primary",onClick:Ko,children:"Run again"}),children:"Nothing was answered yet."}):r(Ce,{})}function oi({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(De,{icon:"search",title:"Nothing\
 found",actions:r(O,{children:[o&&r(P,{kind:"primary",onClick:()=>Sn({}),children:"All data"}),n.where!==void 0&&r(P,{kind:"\
outlined",onClick:()=>fe({document:_e(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(P,{kind:"\
outlined",onClick:Ko,children:"Ask again"})]}),children:t})}var vA="Bd";function ho({children:e}){return r("div",{class:vA,children:e})}function ri(e,t=()=>[]){let{openAt:n,menu:o}=jr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var _v=30;function mf(e,t){let n=e.query?.funnel?.compare_groups?.control;return wr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<_v}]})}function xA(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function $v({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function xa(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var wA="Cd",kA="t",Cr="Ed",Dv="Id",CA="Ud",SA="Hd",TA="Ld",MA="Ri",PA="Ai",_A="H";function DA({answer:e,by:t,goal:n,onMark:o}){let i=mf(e,n),s=xA(i),a=(m,d)=>{let p=i[m];o({step:n+1,state:"reached",...bs(
p.group)},fo(p.group),d)},l=qt(i.length,1,({row:m},d)=>a(m,d)),u=l.at?i[l.at.row]:void 0,c=q(Pn(e.steps[n]));return r(Qe,
{scrolls:!0,title:r(O,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${q(t)}: ${i.map($A).join(";\
 ")}`,announced:u?$A(u):"",onKey:l.key,table:r(b7,{variants:i,by:t}),children:r("div",{class:wA,children:r("table",{class:kA,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:Cr,children:"\
exposed"}),r("th",{scope:"col",class:Cr,children:"converted"}),r("th",{scope:"col",class:Cr,children:"rate"}),r("th",{scope:"\
col",class:Cr,children:"lift"}),r("th",{scope:"col",class:Dv,children:r("span",{class:CA,children:[r("span",{children:On(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:On(s)})]})}),r("th",{scope:"col",class:Cr,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((m,d)=>r("tr",{...l.mark(d,0),onClick:p=>a(d,p.currentTarget),
children:[r("th",{scope:"row",children:r(Di,{property:t,group:m.group})}),r("td",{class:Cr,children:z(m.exposed)}),r("td",
{class:Cr,children:z(m.converted)}),r("td",{class:Cr,children:m.rate===null?"–":U(m.rate)}),r("td",{class:Cr,children:m.
isControl||m.lift===null||m.few?"–":On(m.lift)}),r("td",{class:Dv,children:r(y7,{variant:m,reach:s})}),r("td",{class:Cr,
children:m.isControl||m.few?"–":xa(m.pValue)}),r("td",{children:r("span",{class:_A,"data-verdict":$v(m),children:Ev(m)})})]},
d))})]})})})}function y7({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:SA,title:a?`${On(n[0])} to ${On(n[1])}`:void 0,children:[r("span",{class:TA}),
a&&r(O,{children:[r("span",{class:MA,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:PA,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function b7({variants:e,by:t}){return r(Te,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(Di,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>z(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>z(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":U(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":On(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?On(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?On(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>xa(n)},{key:"says",head:"says",cell:Ev}]})}function Ev(e){return e.
few?`too few: below ${_v}`:$v(e)}function $A(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${On(e.lift)}, p ${xa(
e.pValue)}`;return`${fo(e.group)} ${e.rate===null?"no rate":U(e.rate)} of ${z(e.exposed)}${t}, ${Ev(e)}`}var df="Md",wa="Nd",jc="Rd",AA="Ad";var OA="Di";var v7=.01;function RA({answer:e,document:t,by:n,onMark:o}){let[i,s]=C(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(wr(e).flatMap(h=>"other"in h?[]:[[te(h.value).text,h.value]])),m=(Ee(t.dataset).
value.value?.columns??[]).filter(({type:h,actor:y})=>h==="string"&&!y).map(({name:h})=>h),d=h=>{fe({document:_e(_e(t,"fu\
nnel.by",ve(h)),"funnel.compare_groups",void 0)})},p=h=>ne("funnel.compare_groups",{...l,control:u.get(h)}),f=mf(e,a).length>
0;return r(O,{children:[r("div",{class:df,children:[r("span",{class:jc,children:[r("span",{class:wa,children:"variant"}),
r(cn,{title:"The property that says the variant",kind:"outlined",values:m,value:n===""?"choose":n,onChange:d})]}),u.size>
0&&r("span",{class:jc,children:[r("span",{class:wa,children:"control"}),r(cn,{title:"The control group",kind:"outlined",
values:[...u.keys()],value:l?te(l.control).text:"choose",onChange:p})]}),l&&r(O,{children:[r("span",{class:jc,children:[
r("span",{class:wa,children:"goal"}),r(cn,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Av),value:Av(
e.steps[a],a),onChange:h=>s(e.steps.findIndex((y,b)=>Av(y,b)===h))})]}),r("span",{class:jc,children:[r("span",{class:wa,
children:"exposed by"}),r("span",{class:AA,children:r(en,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:h=>ne("funnel.compare_groups.exposed",h.trim()===""?void 0:h)})})]})]})]}),f?r(
O,{children:[r(x7,{value:e.sample_ratio_p_value??null}),r(DA,{answer:e,by:n,goal:a,onMark:o})]}):r(De,{icon:"compare",title:"\
Compare the groups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor \
saw.":"Choose which group is the control. The others are held against it."})]})}function Av(e,t){return`${t+1} ${Pn(e)}`}
function x7({value:e}){if(e===null)return null;let t=e<v7;return r("p",{class:OA,"data-bad":t,role:t?"alert":void 0,children:[
r(ue,{name:t?"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${xa(e)}). Unle\
ss the split was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${xa(e)}).`]})}function LA(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function NA(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function BA(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function pf(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let m=o[c+1]?.from,d=m===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(m/l)/Math.log(i)))),p=h=>h===0?l:h===d&&m!==void 0?m:l*i**h,f=m===void 0&&!Number.isFinite(i);
for(let h=0;h<d;h++)s.push({from:p(h),to:f?null:p(h+1),count:h===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var FA="Td",zA="_d",IA="xe",HA="Ti",qA="qd",VA="_i",WA="Fd",UA="qi";function ff({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=qt(1,n.length,({column:d},p)=>s?.(
n[d],p)),u=Math.max(1,...n.map(({count:d})=>d)),c=n.reduce((d,{count:p})=>d+p,0),m=l.at===null?void 0:n[l.at.column];return r(
Qe,{title:e,summary:i,onKey:l.key,announced:m?`${Ov(m)}: ${z(m.count)} ${t}, ${U(m.count/Math.max(1,c))}`:"",table:r(Te,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Ov},{key:"count",head:t,number:!0,cell:d=>z(d.count)},{key:"\
share",head:"share",number:!0,cell:d=>U(d.count/Math.max(1,c))}]}),children:r("div",{class:FA,children:[r("div",{class:zA,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((d,p)=>r("div",{class:IA,...l.mark(0,p),title:`${Ov(d)}: ${z(
d.count)} ${t}, ${U(d.count/Math.max(1,c))}`,onClick:s&&(f=>s(d,f.currentTarget)),children:r("div",{class:HA,style:{"--s\
hare":d.count/u}})},p)),o.map(({at:d,label:p},f)=>{let h=NA(n,d);return h===null?null:r("div",{class:qA,style:{"--at":h},
children:r("span",{class:VA,"data-late":h>.8||f===0&&o.length>1&&h>.22,children:p})},p)})]}),r("div",{class:WA,"aria-hid\
den":"true",children:BA(n,6).map(({at:d,value:p})=>r("span",{class:UA,"data-late":d>.9,style:{"--at":d},children:Ne(p)},
d))})]})})}function Ov({from:e,to:t}){return t===null?`${Ne(e)} and more`:`${Ne(e)} to ${Ne(t)}`}var k7=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Rv(e){let t=Object.
entries(e).filter(([n])=>!k7.includes(n));return Object.fromEntries(t)}function Lv(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=$e(e);return{...i,aggregate:{over:{flows:{funnel:Rv(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var KA="Gd",jA="Jd",Bv="Kd";var S7=8;function JA({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:KA,
children:[n.slice(1).map((s,a)=>r(GA,{from:Pn(n[a]),to:Pn(s),times:s.time_from_previous,question:i&&a<S7?Lv(t,a+1,a+2):null},
a)),n.length>2&&o&&r(GA,{from:Pn(n[0]),to:Pn(o),times:o.time_from_entry,all:!0,question:i?Lv(t,1,n.length):null})]})}function GA({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=at(o),a=Y(()=>s&&"columns"in s?pf(T7(s)):LA(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Ne(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Ne(u)}`}]];return r(ff,{title:r("span",{class:jA,children:[i&&r("span",{class:Bv,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:Bv,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${q(e)} to ${q(t)}: ${V(n?.count??0)} actors, median ${l===null?"unknown":Ne(l)}`})}function T7(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function M7(e,t){let n=Rv(e.funnel);return{...$e(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function ZA(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function YA(e,t,n){
let o=ZA(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{P7(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>We({document:M7(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function P7(e,t,n){let o=ZA(e,t);try{let{only:i}=await Kr(e,t);i&&o!==void 0?
We({document:{...$e(i),paths:{start:o}},view:"paths",as:null},n):ee("No condition says who these are.")}catch(i){ee(q(G(
i).message))}}var _7="conversion_rate";function QA(e,t){let n=wr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let m=c[0]?.count??
0;o.push([u,...a===null?[]:[$7(a)],m>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:_7,type:"float64"}],rows:o,stats:e.stats}}function $7(e){return"other"in
e||Array.isArray(e.value)?fo(e):e.value}var D7=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function XA(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*D7.get(o);return t}function E7(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-XA(e.query?.funnel?.window)}
var A7=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function eO({
answer:e,document:t,by:n}){let o=Y(()=>QA(e,n),[e,n]),i=Ul(),s=e.query?.timezone??t.timezone??"UTC",a=t.funnel?.trend;return o.
rows.length===0?r(Ce,{}):r(O,{children:[r("div",{class:df,children:[r("span",{class:wa,children:"by entry"}),r(_t,{label:"\
Length of a bucket",value:String(a??"1d"),choices:A7,onChange:l=>ne("funnel.trend",l)})]}),r(Wl,{answer:o,document:o.query,
zone:s,form:"lines",...i,end:E7(e),onZoom:(l,u)=>Sn({from:new Date(l*1e3).toISOString(),to:new Date(u*1e3).toISOString()})})]})}function tO({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=ri(i,(c,m)=>i?YA(i,c,m):[]);if(!o||
!i||!O7(o))return r(kr,{result:t});if(Wc(o.steps)===0&&s==="exact"&&n!=="groups")return r(oi,{result:t,children:"No acto\
r of this range did the first step."});let u=ie(i.funnel?.by).join(", ");return r(ho,{children:[n==="trend"&&r(eO,{answer:o,
document:i,by:u}),n==="time"&&r(JA,{answer:o,document:i}),n==="groups"&&r(RA,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(gA,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function O7(e){return"steps"in
e}var nO={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],chartOf:()=>"steps",choose:R7,Sentence:gv,Page:tO};function R7(e,t){if(!e.funnel)return e;let{trend:n}=e.funnel;return t===
"trend"?n===void 0?_e(e,"funnel.trend","1d"):e:n===void 0?e:_e(_e(e,"funnel.trend",void 0),"funnel.trend_mode",void 0)}var oO=new Map;function L7(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function rO(e,t){let n=L7(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";oO.set(`${e.dataset} ${o}`,e);let i=oO.get(
`${e.dataset} ${n}`),s=$e(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,m=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...m,...u,...c===void 0?{}:{event:c}}}}function iO(e){return sO([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function sO(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return aO((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function hf(e,t,n){let o=sO([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>aO((i+l)*o))}function aO(e){return Number(e.toPrecision(12))}var lO="Od",uO="Pd",cO="Qd",mO="Vd",dO="Wd",pO="Yd",fO="Fi",hO="Zd",gO="el",yO="x",bO="il",vO="rl",Fv="al",zv="se";function gf({title:e,summary:t,parts:n,bars:o,over:i,intervals:s,actions:a,onPart:l}){let u=w=>Ot(V(w),s),c=qt(n.length,
o.length,({row:w,column:T},D)=>l(T,w,D)),m=o.map(({values:w})=>({up:xO(w,1),down:xO(w,-1)})),d=Math.max(0,...m.map(({up:w})=>w)),
p=Math.min(0,...m.map(({down:w})=>w)),f=Math.max(d-p,1e-12),h=Math.max(1,Math.ceil(o.length/12)),y=c.at,b=y?o[y.column]:
void 0,k=(w,T)=>`${w.label}, ${n[T].label}: ${s===null?z(Math.abs(w.values[T]??0)):u(Math.abs(w.values[T]??0))}${w.unfinished?
", not over":""}`;return r(Qe,{title:e,summary:t,announced:b&&y?k(b,y.row):"",onKey:c.key,actions:a,table:r(Te,{label:i,
rows:o,columns:[{key:"over",head:i,cell:({label:w,unfinished:T})=>`${w}${T?" (not over)":""}`},...n.map((w,T)=>({key:w.key,
head:w.label,number:!0,cell:({values:D})=>u(D[T]??0)}))]}),legend:n.length>1&&r("ul",{class:vO,children:[n.map(w=>r("li",
{class:Fv,children:[r("span",{class:zv,style:{"--color":`var(${w.color})`}}),w.label]},w.key)),o.some(({unfinished:w})=>w)&&
r("li",{class:Fv,children:[r("span",{class:zv,"data-unfinished":"true"}),"not over"]})]}),children:r("div",{class:lO,children:[
r("div",{class:uO,"aria-hidden":"true",children:hf(p,d,7).map(w=>r("span",{class:cO,style:{"--at":(d-w)/f},children:r("s\
pan",{class:mO,children:V(Math.abs(w))})},w))}),r("div",{class:dO,children:r("div",{class:pO,style:{"--bars":o.length},children:o.
map((w,T)=>r("div",{class:fO,children:[r("div",{class:hO,style:{"--share":d/f},children:n.map((D,_)=>(w.values[_]??0)>0&&
v(w,D,_,T,d)).reverse()}),r("div",{class:gO,style:{"--share":-p/f},children:n.map((D,_)=>(w.values[_]??0)<0&&v(w,D,_,T,-p))}),
T%h===0&&r("span",{class:bO,children:w.short})]},T))})})]})});function v(w,T,D,_,R){return r("div",{class:yO,"data-unfin\
ished":w.unfinished,title:k(w,D),...c.mark(D,_),style:{"--share":Math.abs(w.values[D]??0)/R,"--color":`var(${T.color})`},
onClick:B=>l(_,D,B.currentTarget)},T.key)}}function xO(e,t){return e.reduce((n,o)=>o*t>0?n+o:n,0)}var wO=["returning","resurrecting","new","dormant"],kO=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],B7=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function CO({answer:e,
zone:t,onMark:n}){let o=ao(e),i=e.query?.lifecycle?.period??"day",s=B7.get(i)??86400,a=e.periods.map(c=>({label:kn(c.start,
s,t),short:s<86400?j(c.start,t,"clock"):s>20*86400?j(c.start,t,"month"):j(c.start,t,"dayShort"),values:wO.map(m=>c[m]),unfinished:!c.
complete})),l=e.periods.findLast(({complete:c})=>c)??e.periods.at(-1),u=l?`, in the last finished one ${V(l.new)} new, ${V(
l.returning)} returning, ${V(l.resurrecting)} back again, ${V(-l.dormant)} gone`:"";return r(gf,{title:`Active by ${i}: \
above the line who is here, below who is gone`,over:i,parts:kO,bars:a,intervals:o,summary:`Lifecycle over ${a.length} pe\
riods${u}`,onPart:(c,m,d)=>n({period:e.periods[c].start,state:wO[m]},`${kO[m].label}, ${a[c].label}`,d)})}var SO="tl",TO="ol",MO="nl",PO="pl",_O="dl",$O="ll",DO="Gi",EO="xl";var Iv=280,Ei={top:12,right:24,bottom:28,left:56},AO=4;function OO({title:e,summary:t,curves:n,names:o,period:i,text:s=U,
table:a,onPoint:l}){let{host:u,width:c}=ll(),[m,d]=C(new Set),p=n.filter(({key:R})=>!m.has(R)),f=qt(p.length,o.length,({
row:R,column:B},Q)=>l(n.indexOf(p[R]),B,Q)),h=iO(Math.max(0,...p.flatMap(({points:R})=>R.map(B=>(p.length<=AO?B?.high:B?.
value)??0)))),y=Math.max(1,c-Ei.left-Ei.right),b=R=>Ei.left+(o.length<2?y/2:R/(o.length-1)*y),k=R=>Ei.top+(1-R/h)*(Iv-Ei.
top-Ei.bottom),v=f.at,w=v?p[v.row]:void 0,T=v&&w?w.points[v.column]??null:null,D=v&&w?`${w.name}, ${i} ${o[v.column]}: ${T?
`${s(T.value)}, between ${s(T.low)} and ${s(T.high)}`:"not over"}`:"",_=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
y/48))));return r(Qe,{title:e,summary:t,announced:D,onKey:f.key,table:a,actions:D&&r("span",{class:EO,"aria-hidden":"tru\
e",children:D}),legend:n.length>1&&r(Qd,{rows:n.map(({key:R,keys:B,color:Q,points:A})=>({key:R,keys:B,color:Q??0,last:A.
findLast(N=>N!==null)?.value??null,total:0})),all:n.length,hidden:m,onHidden:d,text:s}),children:r("div",{ref:u,class:SO,
children:c>0&&r("svg",{width:c,height:Iv,"aria-hidden":"true",children:[hf(0,h,5).map(R=>r("g",{children:[r("line",{x1:Ei.
left,x2:c-Ei.right,y1:k(R),y2:k(R),class:TO}),r("text",{x:Ei.left-8,y:k(R)+4,class:MO,children:s(R)})]},R)),o.map((R,B)=>B%
_===0&&r("text",{x:b(B),y:Iv-8,class:PO,children:R},R)),p.length<=AO&&p.map(({key:R,points:B,color:Q})=>r("path",{d:I7(B,
b,k),class:$O,style:{fill:Hv(Q)}},R)),p.map(({key:R,points:B,color:Q})=>r("path",{d:z7(B,b,k),class:_O,"stroke-dasharray":Q===
null?void 0:al(Q).join(" "),style:{stroke:Hv(Q)}},R)),p.map((R,B)=>R.points.map((Q,A)=>Q&&r("circle",{cx:b(A),cy:k(Q.value),
r:v?.row===B&&v.column===A?5:3,class:DO,style:{fill:Hv(R.color)},...f.mark(B,A),onPointerEnter:()=>f.set({row:B,column:A}),
onClick:N=>l(n.indexOf(R),A,N.currentTarget)},`${R.key} ${A}`)))]})})})}function Hv(e){return e===null?"var(--other)":`v\
ar(${Cn(e)})`}function z7(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function I7(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function RO(e,t,n,o){let i=a=>o===null?null:Ut(o,a)??{},s={kind:"total",group:e,start:"",size:t.cohorts.reduce((a,{size:l})=>a+
l,0),cells:t.total.map(({count:a,size:l,share:u,value:c},m)=>({count:a,size:l,share:u,value:LO(c),complete:l>0,intervals:i(
["total",m])}))};return n?[s,...t.cohorts.map(({start:a,size:l,periods:u},c)=>({kind:"cohort",group:e,start:a,size:l,cells:u.
map(({count:m,share:d,value:p,complete:f},h)=>({count:m,size:l,share:d,value:LO(p),complete:f,intervals:i(["cohorts",c,"\
periods",h])}))}))]:[s]}function LO(e){return typeof e=="number"?e:null}function yf(e,t,n=null){let o=(e.groups??[]).flatMap(
(i,s)=>RO(i,i,t(s),n===null?null:Ut(n,["groups",s])??{}));return[...RO(null,e,t(-1),n),...o]}function Gc(e,t){return t===
"share"?e.share:t==="count"?e.count:e.value}function qv(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(
({kind:i})=>i==="cohort"):e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Gc(s,t)??0))});return o}
var NO=9;function BO(e,t){return e===null||e<=0||t<=0?0:Math.min(NO,Math.max(1,Math.ceil(e/t*NO)))}function FO(e,t){return{
fromRow:Math.min(e.row,t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,
t.column)}}function zO(e,t){let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!==
"total")for(let i of o.cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;
return n}function IO(e,t){if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*
n/(4*t*t))/i;return[Math.max(0,s-a),Math.min(1,s+a)]}function Jc(e){let t=e.query?.retention?.brackets,n=e.total.length;
return t?["0",...t.map(i=>Array.isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function bf({rows:e,names:t,rowName:n}){let o=Y(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:q(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>z(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${z(l.count)} (${U(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(Te,{label:"\
Cohorts",rows:e,columns:o})}var H7=50;function qO({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=Jc(e).slice(1),s=Y(()=>(e.groups??
[]).slice(0,H7),[e]),a=Y(()=>s.length===0?[HO(e.total,null,t)]:s.map(m=>HO(m.total,m,t)),[e,t]),l=yf(e,()=>!1),u=(m,d,p)=>{
let f=s[m]??null;n({period:d+1,state:"returned",...bs(f)},`${f?fo(f):"all"}, ${o} ${i[d]}`,p)},c=a[0]?.points[0];return r(
OO,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${q(t)}`}: ${a.length} lines over ${i.length} periods, ${c?U(c.value):"nobody"} in ${o} 1`,table:r(bf,{rows:l,names:Jc(
e),rowName:({group:m})=>m?fo(m):"all"})})}function HO(e,t,n){let o=t?fo(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let m=IO(l,u);return m&&{value:c,low:m[0],high:m[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:Ln(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var WO="sl",UO="cl",KO="gl",jO="s",vf="ce",xf="Ji",GO="hl",JO="e",ZO="ge",YO="fl",QO="ul",XO="ml",eR="vl",tR="Ki",nR="Oi";function oR({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:m,onPress:d}){return r(
"tr",{class:e.kind==="total"?ZO:void 0,children:[r("th",{scope:"row",class:vf,children:s===null?r("span",{class:YO,children:t}):
r("button",{type:"button",tabIndex:-1,class:QO,"aria-expanded":s,onClick:a,children:[r(ue,{name:s?"down":"right",size:12}),
e.group===null?"all":r(Di,{property:n,group:e.group,most:24})]})}),r("td",{class:xf,title:z(e.size),children:Ot(V(e.size),
e.cells[0]?.intervals??null)}),e.cells.map((p,f)=>{let h=e.kind==="total"&&!p.complete;return r("td",{class:JO,"data-sha\
de":f===0||!p.complete?0:BO(Gc(p,o),i),"data-open":!p.complete,"data-marked":l(f),...u(f),title:h?"no finished period":`${Ot(
z(p.count),p.intervals)} of ${Ot(z(p.size),p.intervals)}, ${Yn(p.share,ht(p.intervals,["share"]))}${p.complete?"":", not\
 over"}`,onClick:y=>m(f,y.currentTarget),onPointerDown:()=>d(f,!1),onPointerEnter:y=>{y.buttons===1&&d(f,!0)},children:h?
"":c(p)},f)})]})}var q7=120,V7=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function rR({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=C(new Set),[l,u]=C(!1),[c,m]=C(null),d=(e.groups?.length??0)>0,p=ao(e),f=Y(()=>yf(e,A=>s.has(
A)!==(A===-1&&!d),p),[e,p,s,d]),h=l?f:f.slice(0,q7),y=Jc(e),b=e.query?.retention?.period??"day",k=V7.get(b)??86400,v=A=>A.
kind==="cohort"?kn(A.start,k,o):A.group===null?"all":fo(A.group),w=(A,N)=>{let K=h[A.row],W={period:A.column,state:"retu\
rned",...K.kind==="cohort"?{cohort:K.start}:{},...bs(K.group)};i(W,`${v(K)}, ${b} ${y[A.column]}`,N)},T=qt(h.length,y.length,
w),D=c&&T.at?FO(c,T.at):null,_=A=>(A.key.startsWith("Arrow")&&m(A.shiftKey?c??T.at:null),A.key==="Escape"&&c?(m(null),!0):
T.key(A)),R=A=>{let N=new Set(s);N.delete(A)||N.add(A),a(N)},B=T.at?h[T.at.row]:void 0,Q=D?j7(h,D):B&&T.at?`${v(B)}, ${b}\
 ${y[T.at.column]}: ${K7(B.cells[T.at.column])}`:"";return r(Qe,{scrolls:!0,title:r(O,{children:["Came back, by ",b," ",
r("span",{class:WO,children:["of ",Ot(V(h[0]?.size??0),p)," actors"]})]}),summary:G7(e,b),announced:Q,onKey:_,actions:D&&
r("span",{class:UO,children:Q}),table:r(bf,{rows:f,names:y,rowName:v}),legend:r("div",{class:eR,"aria-hidden":"true",children:[
r("span",{children:"0"}),r("span",{class:tR}),r("span",{children:W7(qv(f,t),t)}),r("span",{class:nR})," period not over,\
 in no total"]}),children:r("div",{class:KO,children:[r("table",{class:jO,children:[r("thead",{children:r("tr",{children:[
r("th",{scope:"col",class:vf,children:d?n:"cohort"}),r("th",{scope:"col",class:xf,children:"size"}),y.map((A,N)=>r("th",
{scope:"col",class:GO,children:N===0?`${b} 0`:A},A))]})}),r("tbody",{onPointerLeave:()=>{},children:h.map((A,N)=>r(oR,{row:A,
name:v(A),by:n,says:t,largest:qv(f,t),open:A.kind==="total"?f[N+1]?.kind==="cohort":null,onToggle:()=>R(A.group===null?-1:
(e.groups??[]).indexOf(A.group)),marked:K=>D!==null&&N>=D.fromRow&&N<=D.toRow&&K>=D.fromColumn&&K<=D.toColumn,mark:K=>T.
mark(N,K),text:K=>U7(K,t),onChoose:(K,W)=>{c||w({row:N,column:K},W)},onPress:(K,W)=>{m(W?c??T.at:null),T.set({row:N,column:K})}},
N))})]}),f.length>h.length&&r("button",{type:"button",class:XO,onClick:()=>u(!0),children:["All ",z(f.length)," rows"]})]})})}
function W7(e,t){return e===null?"–":t==="share"?U(e):V(e)}function U7(e,t){let n=Gc(e,t);if(n===null)return"–";let o=ht(
e.intervals,[t]);return as(t==="share"?Yn(n,o):jo(n,o)).replace(/^~./,"")}function K7(e){if(!e)return"no such period";let t=e.
value===null?"":`, value ${V(e.value)}`;return`${Ot(z(e.count),e.intervals)} of ${Ot(z(e.size),e.intervals)}, ${Yn(e.share,
ht(e.intervals,["share"]))}${t}${e.complete?"":", the period is not over"}`}function j7(e,t){let{cells:n,unfinished:o,count:i,
size:s}=zO(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n} cells: ${V(i)} of ${V(
s)}, ${s===0?"–":U(i/s)}${a}`}function G7(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>0);return`Retention b\
y ${t}: ${e.cohorts.length} cohorts, ${U(n?.share??0)} came back in ${t} 1, ${U(o?.share??0)} in the last finished one`}function iR({answer:e,onMark:t}){let[n,o]=C(!1),i=ao(e),s=e.query?.stickiness?.period??"day",a=e.active_periods.map(c=>({
label:Le(c.periods,s)+(n?" or more":""),short:String(c.periods),values:[n?c.or_more:c.count],unfinished:!1})),l=e.active_periods[0],
u=e.active_periods.reduce((c,m)=>c+m.periods*m.count,0)/Math.max(1,e.count);return r(gf,{title:`On how many ${s}s: ${Ot(
V(e.count),i)} actors, ${Ot(u.toFixed(1),i)} on average`,over:`${s}s`,bars:a,intervals:i,parts:[{key:"actors",label:"act\
ors",color:"--series-1"}],summary:`Stickiness: ${V(e.count)} actors, ${U(l?.share??0)} on one ${s} only, ${u.toFixed(1)}\
 on average`,actions:r(_t,{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:c=>o(c==="more"),choices:[
{value:"exactly",label:"Exactly"},{value:"more",label:"Or more"}]}),onPart:(c,m,d)=>t({periods:e.active_periods[c].periods,
...n?{or_more:!0}:{}},a[c].label,d)})}var sR="wl";function aR({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=C(!1),l=ri(o,d=>o?Q7(o,d):[]),u=(d,p,f)=>l.onMark(d.state===
"returned"&&s&&d.period!==0?{...d,state:"not_returned"}:d,s?`not: ${p}`:p,f);if(!n||!o)return r(kr,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(t9(n))return r(ho,{children:[r(iR,{answer:n,onMark:l.onMark}),l.menu]});if(e9(n))return r(
ho,{children:[r(CO,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!X7(n))return r(kr,{result:e});if(n.cohorts.every(({size:d})=>d===
0)&&i==="exact")return r(oi,{result:e,children:"Nobody of this range did what starts a cohort."});let m=ie(o.retention?.
by).join(", ");return r(ho,{children:[r(Y7,{answer:n,as:t,by:m,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function Y7({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=C(()=>Ir("retention-says")??"share"),m=f=>{c(f),Hr("retention-says",f)},d=u==="value"&&!s?"share":u,p=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(ho,{children:[r("div",{class:sR,
children:[t!=="curve"&&r(_t,{label:"What cells say",value:d,onChange:m,choices:p}),r(_t,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(qO,{answer:e,by:n,onMark:i}):r(rR,{answer:e,says:d,by:n,zone:o,onMark:i})]})}function Q7(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>We(
{document:{...$e(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function X7(e){return"cohorts"in e}
function e9(e){return"periods"in e}function t9(e){return"active_periods"in e}function lR(e){return e.document.lifecycle?r(bv,{...e}):e.document.stickiness?r(vv,{...e}):r(yv,{...e})}var uR={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],chartOf:e=>e.lifecycle?"lifecycle":e.stickiness?"stickiness":"matrix",choose:rO,Sentence:lR,
Page:aR};function cR({answer:e}){let t=(n,o)=>o?r($,{shown:zn}):r($,{value:n,most:64,middle:!0});return r(Te,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>z(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>U(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Ne(n.median)}]})}function wf(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function n9(e){return"other"in e?wf(e.depth,null,
!0):wf(e.depth,e.value,!1)}function mR(e,t){let n=[...new Set(e.nodes.map(({depth:m})=>m))].sort((m,d)=>m-d),o=n.map(m=>e.
nodes.filter(d=>d.depth===m).sort(o9)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(m=>m.
reduce((d,{count:p})=>d+p,0))),a=Math.max(...o.map(m=>m.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((m,d)=>{let p=0;for(let f of m){let h=Math.max(t.nodeLeast,f.count*l);u.push({key:n9(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:d*i,y:p,height:h}),p+=
h+t.gap}});let c=Math.max(...u.map(m=>m.y+m.height),0);return{nodes:u,edges:r9(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function o9(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function r9(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let m=o.get(wf(c.depth,c.from,c.from_other===!0)),d=o.get(wf(c.depth+1,c.to,c.to_other===
!0));return m&&d?[{edge:c,from:m,to:d}]:[]}),s=new Map,a=new Map,l=(c,m,d)=>{let p=c.get(m.key)??0;return c.set(m.key,p+
d),m.y+p},u=new Map;for(let{edge:c,from:m}of[...i].sort((d,p)=>d.to.y-p.to.y))u.set(c,l(s,m,c.count*n));return[...i].sort(
(c,m)=>c.from.y-m.from.y).map(({edge:c,from:m,to:d})=>({from:m.key,to:d.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,d,c.count*n)}))}function dR(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function pR(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var fR="bl",hR="yl",gR="kl",yR="zl",bR="jl",vR="b",xR="he",wR="L",kR="Pi",CR="Xl",SR="fe",TR="Sl";var ka=8,s9=6.6;function MR({answer:e,actions:t,onMark:n}){let{host:o,width:i}=ll(),s=ao(e),a=Y(()=>mR(e,{width:Math.max(
i,1),height:460,bar:ka,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),l=Y(()=>a.depths.map(v=>a.nodes.filter(w=>w.depth===v)),
[a]),[u,c]=C(null),m=Math.max(0,...l.map(v=>v.length)),d=qt(m,l.length,({row:v,column:w},T)=>{let D=l[w][v];D&&y(D,T)}),
p=d.at?l[d.at.column]?.[Math.min(d.at.row,l[d.at.column].length-1)]:void 0,f=u??p?.key??null,h=Y(()=>f===null?null:dR(a,
f),[a,f]),y=(v,w)=>{n({depth:v.depth,node:v.others>0?{other:!0}:{value:v.value}},Zc(v),w)},b=v=>(v.key.startsWith("Arrow")&&
c(null),d.key(v)),k=f===null?"":l9(a,f,e.count);return r(Qe,{scrolls:!0,title:r(O,{children:[jo(e.count,ht(s,["count"])),
" paths ",r("span",{class:hR,children:k})]}),summary:u9(e,a),onKey:b,announced:p?k:"",actions:r(O,{children:[r("span",{class:gR,
children:[r("span",{class:yR}),"path ends"]}),t]}),table:r(cR,{answer:e}),children:r("div",{ref:o,class:fR,children:i>0&&
r("svg",{width:a.width,height:a.height+32,onPointerLeave:()=>c(null),"aria-hidden":"true",children:[a.depths.map((v,w)=>r(
"text",{x:w*a.columnWidth,y:14,class:bR,children:PR(v)},v)),r("g",{transform:"translate(0 28)",children:[a.edges.map(v=>{
let w=a.nodes.find(({key:D})=>D===v.from),T=h?.edges.has(v)??!1;return r("path",{d:pR(v,w.x+ka,w.x+a.columnWidth),class:vR,
"data-lit":T,"data-dim":h!==null&&!T,children:r("title",{children:`${z(v.count)}${v.median===null?"":`, median ${Ne(v.median)}`}`})},
`${v.from} ${v.to}`)}),l.map((v,w)=>v.map((T,D)=>r(a9,{node:T,count:Ot(V(T.count),s),width:a.columnWidth-ka,mark:d.mark(
D,w),isAt:p===T,dim:h!==null&&!h.nodes.has(T.key),onPoint:()=>c(T.key),onChoose:_=>y(T,_)},T.key)))]})]})})})}function a9({
node:e,count:t,width:n,mark:o,isAt:i,dim:s,onPoint:a,onChoose:l}){let u=Math.max(4,Math.floor((n-20)/s9)-t.length-1),c=e.
count===0?0:e.ends/e.count;return r("g",{class:xR,"data-dim":s,"data-other":e.others>0,onPointerEnter:a,onClick:m=>l(m.currentTarget.
firstElementChild),children:[r("rect",{x:e.x,y:e.y,width:ka,height:e.height,rx:2,class:wR,...o,"data-cursor":i}),c>0&&r(
"rect",{x:e.x,y:e.y+e.height*(1-c),width:ka,height:e.height*c,rx:2,class:kR}),r("rect",{x:e.x+ka,y:e.y,width:n-16,height:20,
class:CR}),r("text",{x:e.x+ka+6,y:e.y+14,class:SR,children:[r("tspan",{"data-word":e.others>0,children:sl(Zc(e),u)}),r("\
tspan",{dx:6,class:TR,children:t})]}),r("title",{children:`${Zc(e)}: ${z(e.count)}${e.ends>0?`, ${z(e.ends)} end here`:""}${e.
starts>0?`, ${z(e.starts)} begin here`:""}`})]})}function Zc(e){return e.others>0?`${zn.text} ${e.others}`:te(e.value).text}
function PR(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function l9(e,t,n){let o=e.nodes.find(s=>s.key===t);if(!o)return"";
let i=o.ends===0?"":`, ${U(o.ends/Math.max(1,o.count))} end here`;return`${PR(o.depth)} ${Zc(o)}: ${z(o.count)}, ${U(o.count/
Math.max(1,n))} of all${i}`}function u9(e,t){let n=t.nodes.find(({depth:i})=>i===1),o=n?`, most often followed by ${Zc(n)}\
 (${U(n.count/Math.max(1,e.count))})`:"";return`${V(e.count)} paths over ${t.depths.length} depths${o}; ${jn.other} stan\
ds for rare ones`}var _R="Bl",$R="M",DR="Cl",ER="El",AR="Qi",OR="ue",Vv="Il",RR="Ul",LR="Hl";function BR({answer:e,onFunnel:t}){let n=e.top_paths,o=ao(e),i=qt(n.length,1,({row:l})=>{let u=n[l];u&&!("other"in u)&&t(
u.nodes)}),s=i.at?n[i.at.row]:void 0,a=Math.max(1,...n.map(l=>"other"in l?0:l.count));return r(Qe,{scrolls:!0,title:`${Ot(
V(e.count),o)} paths`,summary:`Whole paths: ${n.slice(0,3).map(l=>NR(l,e.count)).join("; ")}`,announced:s?NR(s,e.count):
"",onKey:i.key,table:r(m9,{answer:e}),children:r("ol",{class:_R,children:n.map((l,u)=>r("li",{class:$R,...i.mark(u,0),children:[
r("span",{class:DR,title:z(l.count),children:Ot(V(l.count),o)}),r("span",{class:ER,children:U(l.count/Math.max(1,e.count))}),
r("span",{class:AR,children:r("span",{class:OR,"data-other":"other"in l,style:{"--share":Math.min(1,l.count/a)}})}),"oth\
er"in l?r("span",{class:Vv,children:[r($,{shown:zn})," ",z(l.paths)," other paths"]}):r(O,{children:[r("span",{class:Vv,
children:l.nodes.map((c,m)=>r("span",{class:RR,children:[m>0&&r("span",{class:LR,"aria-hidden":"true",children:"›"}),r(
$,{value:c,most:32,middle:!0})]},m))}),l.nodes.length>1&&r(P,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(l.nodes),
children:"Funnel"})]})]},u))})})}function m9({answer:e}){return r(Te,{label:"Paths",rows:e.top_paths,columns:[{key:"coun\
t",head:"paths",number:!0,cell:({count:t})=>z(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>U(t/Math.max(1,
e.count))},{key:"path",head:"path",cell:t=>r("bdi",{children:FR(t)})}]})}function FR(e){return"other"in e?`${zn.text} ${e.
paths}`:e.nodes.map(t=>te(t).text).join(" › ")}function NR(e,t){return`${FR(e)}: ${z(e.count)}, ${U(e.count/Math.max(1,
t))}`}function Wv(e){return e.paths?.node??"event"}function iu(e,t){let n=Wv(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?Kt(t):String(t)}`}function kf(e,t){return{...e,paths:{...e.paths,...t}}}
function zR(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:iu(e,t),after:s.after||5}}}
function IR(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:iu(e,t),before:i||o||5}}}function HR(e,t){
let n=e.paths?.exclude,o=iu(e,t);return kf(e,{exclude:n===void 0?o:`${n} or ${o}`})}function qR(e,t,n){let o=Wv(e);return kf(
e,{node:`if(${iu(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function VR(e,t,n){
return kf(e,{node:`if(${iu(e,t)}, ${Kt(n)}, string(${Wv(e)}))`})}function WR(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return kf(e,a?{before:u}:{after:u})}function UR(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...$e(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:iu(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var jR="Ll",GR="Ml",JR="Nl";function ZR({document:e,change:t,onClose:n}){let i=(Ee(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),We({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(lt,{title:"\
Merge under a name",onClose:n,children:r(en,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(VR(e,t.value,a.trim()),"merge")}})}):r(lt,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:GR,children:i.map(a=>r("li",{children:r(P,{kind:"plain",class:JR,onClick:()=>s(
qR(e,t.value,ve(a)),"expand"),children:r($,{value:a})})},a))})})}function YR({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=C(null),{onMark:u,menu:c}=ri(i,(m,d)=>!i||!m.
node||!("value"in m.node)?[]:f9(i,m.node.value,d,p=>l({kind:p,value:m.node.value,label:d})));return!o||!i||!h9(o)?r(kr,{
result:t}):o.count===0&&s==="exact"?r(oi,{result:t,children:"No session of this range has such a path."}):n==="list"?r(ho,
{children:r(BR,{answer:o,onFunnel:m=>p9(i,m)})}):r(ho,{children:[r(MR,{answer:o,onMark:u,actions:r(d9,{document:e})}),c,
a&&r(ZR,{document:i,change:a,onClose:()=>l(null)})]})}function d9({document:e}){let t=n=>fe({document:WR(e,n)});return r(
"span",{class:jR,children:[r(P,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(P,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function p9(e,t){
We({document:UR(e,t),view:"funnel",as:null},"funnel of a path")}function f9(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>We(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",zR),i("End here","left",IR),i("Hide","minu\
s",HR),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function h9(e){return"top_paths"in e}var QR={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],chartOf:()=>"flow",Sentence:xv,Page:YR};function Ca(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function Kv(e,t,n){
let o=Ca(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...$e(e),aggregate:{over:i,...t}}}function XR(e){
return Kv(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function e4(e){return Kv(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function t4(e){
let t=Ca(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function jv(e,t,n){
let{properties:o,...i}=Ca(e);return{...$e(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
ve(t)],limit:6}}}var g9=864e5,y9=300;function n4(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(g9/24,l*y9/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},m=Object.keys(Ca(e).properties??{}).map(ve),{compare:d,
...p}=Kv(e,{measures:["count()"],by:[ve(o),"start","end","duration","events",...m],order:["start desc"],limit:i});return{
...p,...c}}function o4(e,t,n,o,i){let s=[...new Set(n.map(f=>Kt(String(f))))].join(", "),a=`string(${ve(t)}) in (${s})`,
{where:l,from:u,to:c,compare:m,sample:d,...p}=$e(e);return{...p,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",ve(t),"event"],order:"time asc",limit:1e4}}}function r4({answer:e,onMark:t}){let n=Y(()=>pf((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Ce,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(ff,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${V(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Ne(i.from)} and more`:`${Ne(i.from)} to ${Ne(
i.to)}`,s)})}var i4="Rl",s4="Al",a4="Dl",l4="Tl",u4="_l",c4="ql",m4="Fl",d4="Gl",p4="Vi",f4="Jl",h4="Kl",g4="me",y4="Ol",b4="Pl";function v4({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:i4,
children:[r(au,{label:"sessions",value:su(t,V),...typeof t=="number"?{title:z(t)}:{}}),r(au,{label:"events each",value:su(
n,u=>u.toFixed(1))}),r(au,{label:"median duration",value:su(o,Ne)}),r(au,{label:"p90 duration",value:su(i,Ne)}),r(au,{label:"\
of one event only",value:su(s,u=>U(l===0?0:u/l))}),r(au,{label:"events",value:su(a,V)})]})}function su(e,t){return e==null?
"–":t(e)}function au({label:e,value:t,title:n}){return r("div",{class:s4,children:[r("dd",{class:a4,title:n,children:t}),
r("dt",{class:l4,children:e})]})}var x4="Ql",w4="i",Yc="Vl",Jv="Wl",k4="Yl",C4="Wi",S4="Yi";function T4({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=C(!1),c=Y(()=>Iw(t,n),[t,n]),m=qt(
t.length,1,({row:f})=>a(t[f])),d=Math.max(1,...t.map(({start:f,end:h})=>h-f)),p=m.at?t[m.at.row]:void 0;return r(Qe,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:p?k9(p,o,s):"",onKey:m.key,actions:r(_t,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(w9,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:x4,tabIndex:0,role:"group","a\
ria-label":"Sessions",children:r("table",{class:w4,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"\
start"}),r("th",{scope:"col",children:r($,{value:o,most:24})}),r("th",{scope:"col",class:Yc,children:"duration"}),r("th",
{scope:"col",class:Yc,children:"events"}),i.map(f=>r("th",{scope:"col",children:r($,{value:f,most:24})},f)),r("th",{scope:"\
col",class:Jv,children:"timeline"})]})}),r("tbody",{children:t.map((f,h)=>r("tr",{...m.mark(h,0),onClick:()=>a(f),children:[
r("td",{children:j(f.start,s,"second")}),r("td",{children:r($,{value:f.actor,most:24,middle:!0})}),r("td",{class:Yc,children:Ne(
(f.end-f.start)/1e3)}),r("td",{class:Yc,children:z(f.events)}),f.properties.map((y,b)=>r("td",{children:r($,{value:y,most:32,
middle:!0})},b)),r("td",{class:Jv,children:r(x9,{session:f,events:c[h],length:l?f.end-f.start:d,zone:s})})]},h))})]})})})}
var v9=300;function x9({session:e,events:t,length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:k4,children:[
r("span",{class:C4,style:{"--to":Zu(e.end,e.start,i)}}),t.slice(0,v9).map((s,a)=>r("span",{class:S4,title:`${te(s.event).
text}, ${j(s.time,o,"millisecond")}`,style:{"--at":Zu(s.time,e.start,i),"--color":`var(${Cn(Ln("event",[s.event]))})`}},
a))]})}function w9({sessions:e,per:t,properties:n,zone:o}){return r(Te,{label:"Sessions",rows:e,columns:[{key:"start",head:"\
start",cell:({start:i})=>j(i,o,"millisecond")},{key:"actor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,
middle:!0})},{key:"duration",head:"duration",number:!0,cell:({start:i,end:s})=>Ne((s-i)/1e3)},{key:"events",head:"events",
number:!0,cell:({events:i})=>z(i)},...n.map((i,s)=>({key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.
properties[s],most:48,middle:!0})}))]})}function k9({actor:e,start:t,end:n,events:o},i,s){return`${i} ${te(e).text}, ${j(
t,s,"second")}, ${Ne((n-t)/1e3)}, ${z(o)} events`}var C9=50;function P4({document:e,echo:t,count:n,zone:o}){let i=Ca(e).per??Ee(e.dataset).value.value?.actors?.[0]??null,
s=at(i===null?null:n4(e,t,n,i,C9)),a=Y(()=>S9(M4(s.answer)),[s.answer]),l=Y(()=>i===null||a.length===0?null:o4(e,i,a.map(
({actor:m})=>m),new Date(Math.min(...a.map(({start:m})=>m))).toISOString(),new Date(Math.max(...a.map(({end:m})=>m))).toISOString()),
[a,i]),u=at(l),c=Y(()=>T9(M4(u.answer)),[u.answer]);return i===null||!s.answer?r(Ce,{}):r(T4,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(Ca(e).properties??{}),zone:o,onSession:m=>xe(yl(e.dataset,String(
m.actor)))})}function M4(e){return e!==null&&"columns"in e?e:null}function S9(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function T9(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function _4({document:e,name:t,expression:n}){let{answer:o}=at(jv(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>We({document:M9(e,t,n,u),view:"difference",as:null},`sessions \
of ${q(t)} ${te(u).text}`);return r("section",{class:m4,"aria-label":q(t),children:[r("h2",{class:d4,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:m},d)=>r("li",{children:r("button",{type:"button",class:p4,disabled:m,
title:m?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:f4,children:m?r($,{shown:zn}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:h4,children:r("span",{class:g4,"data-other":m,style:{"--share":s===0?
0:c/s}})}),r("span",{class:y4,children:U(s===0?0:c/s)}),r("span",{class:b4,children:V(c)})]})},d))})]})}function M9(e,t,n,o){
let i=jv(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:In(void 0,bi(t,o))}}}function $4({result:e}){let{answer:t,of:n,phase:o}=e,i=at(n&&XR(n)),s=at(n&&e4(n)),a=ri(s.of);if(!t||!n||!D4(t))return r(
kr,{result:e});if(t.rows.length===0&&o==="exact")return r(oi,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=Zv(i.answer)?.rows[0]?.[0];return r(ho,{children:[r(v4,{answer:Zv(i.answer)}),r("di\
v",{class:u4,children:[r(P9,{answer:t,document:n,zone:l}),r(r4,{answer:Zv(s.answer),onMark:a.onMark})]}),r("div",{class:c4,
children:Object.entries(t4(n)).slice(0,4).map(([c,m])=>r(_4,{document:n,name:c,expression:m},c))}),t.query&&typeof u=="n\
umber"&&r(P4,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function P9({answer:e,document:t,zone:n}){let o=Ul();return ut(
e,t).time<0?r(lo,{answer:e,document:t,zone:n}):r(Wl,{answer:$9(e,t),document:t,zone:n,form:"lines",...o,end:_b(e),onZoom:_9})}
function _9(e,t){Sn({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function $9(e,t){let{measures:n}=ut(
e,t),o=e.columns.map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),
rows:e.rows.map(i)}}function D4(e){return"columns"in e}function Zv(e){return e!==null&&D4(e)?e:null}var E4={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],chartOf:()=>"overview",Sentence:wv,Page:$4};function Qc(e){return e.score>=.05}var Cf=4;function lu(e,t){let n=e.values??[];return t?n:n.slice(0,Cf)}function ws({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function Sf(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function A4(e,t){return e.distribution?ws(e).length:Math.max(1,lu(e,t).length)}function O4({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:te(o??null).text,selection:i,baseline:s,lift:a})),...ws(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${te(o).text} to ${te(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(Te,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>z(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>U(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>z(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>U(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":Sf(n)}]})}var uu="Zl",R4="ex",Qv="N",Xv="y",ex="R",L4="ix",N4="Zi",B4="er",F4="A",z4="ve",I4="ir",H4="rr",q4="rx",V4="ar",W4="tr",
U4="ax",K4="tx",j4="ox",G4="nx",J4="or",Z4="nr",Y4="pr",Q4="dr",X4="px",eL="dx",tL="lx",nL="xx";function oL({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:X4,children:[r("div",{class:eL,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:z4,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${U(l.selection.share)}, baseline ${U(l.baseline.share)}`,children:[r("span",{class:ex,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:ex,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:tL,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:nL,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:uu,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function rL({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!Qc(e)&&!n,c=lu(e,
n);return r("li",{class:N4,"data-quiet":u,children:[r("div",{class:B4,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:I4,"aria-expanded":!u,onClick:o,children:[r(ue,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:H4,title:`score ${e.score}`,children:[r("span",{class:q4,children:r("span",{class:V4,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:W4,children:E9(e)}),r(Tf,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Tf,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(oL,{bins:ws(
e),median:e.median,mark:i,onChoose:s,text:m=>Co(m,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:U4,
children:[c.map((m,d)=>r(D9,{value:m,mark:i(d),onChoose:p=>s(d,p),onAction:p=>a(p,{...l,value:m.value??null,side:"select\
ion"})},d)),(e.values?.length??0)>Cf&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:Q4,onClick:o,children:n?
"fewer":`${e.values.length-Cf} more`})})]})]})}function D9({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:F4,
...t,children:[r("button",{type:"button",tabIndex:-1,class:K4,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:j4,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${U(e.
selection.share)}), baseline ${e.baseline.count} (${U(e.baseline.share)})`,children:[r("span",{class:Xv,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:Xv,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:G4,children:[r("span",{children:U(
e.selection.share)}),r("span",{class:uu,children:U(e.baseline.share)})]}),r("span",{class:J4,children:Sf(e.lift)}),r("sp\
an",{class:Z4,children:[r(Tf,{label:"Only",title:`Only ${te(e.value??null).text}`,onClick:()=>o("only")}),r(Tf,{label:"N\
ot",title:`Without ${te(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Tf({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:Y4,title:t,onClick:n,children:e})}function E9(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Le(e.different,"value");return`${t}${n}${Qc(
e)?"":`${n===""?"":", "}none stands out`}`}function iL({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=C(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>A4(f,i.
has(f.name)))),u=(f,h,y)=>{let b=a[f],k=sL(b,h,i.has(b.name));n(k.mark,k.label,y)},c=qt(a.length,l,({row:f,column:h},y)=>u(
f,h,y)),m=c.at&&a[c.at.row],d=m&&c.at?A9(m,c.at.column,i.has(m.name)):"",p=f=>{let h=new Set(i);h.delete(f)||h.add(f),s(
h)};return r(Qe,{title:r(O,{children:[V(e.selection.count)," selected ",r("span",{class:uu,children:["against ",V(e.baseline.
count)]})]}),summary:O9(e),announced:d,onKey:c.key,table:r(O4,{answer:e}),actions:r("span",{class:R4,children:[r("span",
{class:Qv,"data-side":"selection"}),"selection",r("span",{class:Qv,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:L4,children:a.map((f,h)=>r(rL,{property:f,zone:t,all:i.has(f.name),onAll:()=>p(f.name),mark:y=>c.mark(h,y),onChoose:(y,b)=>u(
h,y,b),onAction:o},f.name))})})}function sL(e,t,n){let o=ws(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${q(e.name)} ${te(o.from).text} to ${te(o.to).text}`}}let i=lu(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${q(e.name)} = ${te(i).text}`}}function A9(e,t,n){let o=ws(
e)[t]??lu(e,n)[t],{label:i}=sL(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${U(o.selection.share)} of the sele\
ction, ${U(o.baseline.share)} of the baseline`:""}`}function O9(e){let t=e.properties.filter(Qc).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${te(o.value).text}: ${U(o.selection.share)} against ${U(o.baseline.share)})`:"";return`${q(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${V(e.selection.count)} apart from ${V(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function aL(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function tx(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var uL="sx",Mf="cx",cL="lr";function mL({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:cL,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(P,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Le(s,"more prop\
erty","more properties")," ",r(P,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Le(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:Mf,children:q(l)})]},a))})]})]})}function dL({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=ri(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>ox(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>ox(o,"hide",u)}]:[]);if(!n||!o||!L9(n))return r(
kr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(oi,{result:t,children:"\
No row of this range is in the selection."}):r(ho,{children:[r(R9,{document:e,answer:n}),r(iL,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>ox(o,u,c)}),r(mL,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>fe({document:tx(e,null)}),
onMore:()=>ne("difference.limit",0)}),a]})}function R9({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?aL(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:uL,children:[r("span",{class:Mf,children:"against"}),
r(nt,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>ne("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&We({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function ox(e,t,n){let o=n.property??"";if(t==="h\
ide")return fe({document:tx(e,o)});if(t==="by")return We({document:{...$e(e),aggregate:{measures:["count()"],by:[ve(o)]}},
view:"explore",as:null},`by ${q(o)}`);Kr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?We({document:l},
t==="only"?a:`not (${a})`):ee("No condition says which rows these are.")},i=>ee(q(G(i).message)))}function L9(e){return"\
properties"in e}var pL={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],chartOf:()=>"list",Sentence:kv,Page:dL};var fL="xr",hL="gx",gL="hx",Pf="fx",yL="D",rx="ux",bL="mx",vL="vx",xL="sr",wL="wx",kL="bx";var B9=2e3;function SL(){return F(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!ze.value.value?.length&&At()},B9);return()=>clearInterval(e)},[]),r("main",{class:fL,children:r("div",{class:hL,children:[
r("header",{class:gL,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Pf,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(F9,{}),r(z9,{}),r(I9,
{})]})})}function F9(){return r("section",{class:yL,"aria-label":"A file",children:[r(ue,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Pf,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(pr,{kind:"primary",children:"Choose a \
file"})]})}var CL=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function z9(){let[e,t]=C("");return r("section",{class:rx,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&pd(e)},class:vL,children:[r("textarea",{class:xL,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:CL,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:wL,
children:[r(P,{kind:"outlined",onClick:()=>t(CL),children:"Take the example"}),r(P,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function ix(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Wt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function I9(){let e=ix("my\
-events");return r("section",{class:rx,"aria-labelledby":"send",children:[r("div",{class:bL,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(P,{small:!0,kind:"outlined",icon:"copy",onClick:()=>He(e,"The line"),children:"\
Copy"})]}),r("pre",{class:kL,tabIndex:0,children:e}),r("p",{class:Pf,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var H9=6;function TL(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,H9).map(ve)}function q9(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function ML(e,t,n){
let o=zm({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(q9(i))});return()=>Wu(o)}async function PL(e,t,n){let i=await oe(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var _f=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;unlisted=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
unlisted+=t.leftOut,this.behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.
rows=[...i,...this.rows].slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.
max(2e3,this.waiting.length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(
t/1e3)-1,o=this.began===0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),
a=Array.from({length:i},(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.
max(this.began,n-5);return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.
floor(t/1e3)-5,o=new Map;for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.
totals].sort((i,s)=>s[1]-i[1]).map(([i,s])=>({event:W9(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(
-1);o?.at!==n&&(o={at:n,matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.
counts){let a=V9(i);o.events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.
seconds.filter(({at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[
i,s]of o){let a=(this.totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;
return this.nextId+=t.length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.
waiting=o.slice(0,2e4),this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function V9(e){return e===
null?"":`=${e}`}function W9(e){return e===""?null:e.slice(1)}var U9=1e3,_L=()=>({tape:new _f,columns:[],error:null,begun:!1,turn:0}),Ta=me(_L()),Oi=Ta;function $f(e={}){Ta.value={...Ta.
value,...e,turn:Ta.value.turn+1}}function $L(e,t,n){Ta.value=_L();let o={dataset:e,columns:[...n],limit:U9,...t===void 0?
{}:{where:t}};return ML(o,i=>{Ta.value.tape.take(i,Date.now()),$f({columns:i.columns,begun:!0,error:null})},i=>$f({error:i}))}
function cu(e){let{tape:t}=Ta.value;t.paused!==e&&(e?t.pause():t.resume(),$f())}function DL(){$f()}var EL="cr",AL="gr",OL="yx",RL="kx",LL="zx";function ks({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=I(null);return F(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:we(EL,i&&AL),"aria-label":t,children:[
r("div",{class:OL,children:[r("h2",{class:RL,children:e}),o,r(P,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:LL,children:s})]})}var NL="hr",BL="jx",FL="Xx",zL="Sx",to="fr",IL="ur",HL="Bx",qL="Cx",VL="Ex",WL="we",UL="Ix",KL="mr",jL="Ux",GL="Hx",JL="\
Lx",ZL="Mx",YL="vr",QL="be",XL="ye",e6="Nx",t6="wr",n6="Rx",o6="br",r6="Ax",i6="Dx",s6="Tx",a6="_x";function l6(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:Z9(e,t)}}function u6({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=be.value,{where:i,time:s}=e,[a,l]=C(null),[u,c]=C(null);return F(()=>{let m=new AbortController;
return l(null),c(null),PL(n,String(i),m.signal).then(d=>d?l(d):c(new st({code:"gone",message:"The event is not there any\
 more"})),d=>{An(d)||c(G(d))}),()=>m.abort()},[n,i]),r(ks,{title:r($,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(P,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>He(j9(a),"The event")}),children:r("div",{class:r6,children:[
r("p",{class:to,children:[j(String(s),o,"millisecond"),", ",o]}),u&&r(pe,{error:u}),a?r(G9,{whole:a,zone:o}):!u&&r(Ce,{})]})})}
function j9({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function G9({
whole:e,zone:t}){let[n,o]=C(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>J9(s.name,
a,n));return r(O,{children:[r(Td,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:to,children:"No \
field has this text."}),r("dl",{class:i6,children:i.map(({column:s,value:a})=>r("div",{class:s6,children:[r("dt",{class:to,
children:r($,{value:s.name,most:64,middle:!0})}),r("dd",{class:a6,children:typeof a=="number"?z(a):r($,{shown:Co(a,s,t),
most:2e3})})]},s.name))})]})}function J9(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function Z9(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${Kt(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${Kt(a)}`]:[]}).join(
" and ")}function c6({document:e}){let{tape:t,columns:n}=Oi.value,[o,i]=C(null),s=I(null),a=e.timezone??"UTC",l=n.map(({name:p,type:f})=>`${p}\
 ${f}`).join(),u=Y(()=>Y9(n,a),[l,a]);F(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=p=>{p.target instanceof Element&&p.target.scrollTop>0&&cu(!0)},m=p=>fe({open:[...vi.value.filter(({kind:f})=>f!=="\
live-event"),l6(n,p)]}),d=(p,f,h)=>{cu(!0),f.key===n[0]?.name?m(p):i({anchor:h,row:p,column:f.key})};return r(O,{children:[
r("div",{ref:s,class:KL,onScrollCapture:c,children:r(Te,{label:"New events",columns:u,rows:t.rows,onCell:d,onMenu:d})}),
o&&r(ej,{...o,document:e,columns:n,onOpen:()=>m(o.row),onClose:()=>i(null)})]})}function Y9(e,t){return e.map((n,o)=>({key:n.
name,head:r($,{value:n.name,most:40}),number:o>1&&Vo(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(Q9,{value:i[0],
zone:t}):r(X9,{value:i[o],column:n,zone:t})}))}function Q9({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r($,{value:e}):r("span",{class:jL,title:j(n,t,"millisecond"),children:[j(n,t,"clockSecond"),r("span",{class:to,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function X9({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:Xe(e,Gt(t.name),!0),children:Co(e,t,n).text}):r($,{shown:Co(e,t,n),most:48,middle:!0})}function ej({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:m})=>m===n)],u=bi(tj(
n),l),c=m=>()=>We({document:_e(i,"where",In(i.where,m))},m);return r(To,{anchor:e,label:"This value",head:r($,{shown:te(
u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>He(l==null?"":String(l),"The v\
alue")}]})}function tj(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function m6({document:e}){return r(Rt,{document:e,error:sx(Oi.value.error),label:"Which new events",children:r(an,{word:"\
New events where"})})}function sx(e){return e?new st({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var ax=50;function d6({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=C(null),{times:a,values:l}=Y(()=>e.perSecond(
o*1e3),[e,o]),u=Y(()=>[{values:l,color:Ln("",[])}],[l]),c=i===null||l[i]===void 0?"":`${j(a[i]*1e3,n,"clockSecond")}: ${z(
l[i])}`,m=f=>{let h={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return h===void 0?!1:(s(
Math.max(0,Math.min(h,a.length-1))),!0)},d=a.map((f,h)=>({at:f,value:l[h]})).reverse(),p=[{key:"second",head:"Second",cell:({
at:f})=>j(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>z(f)}];return r(Qe,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${z(l.at(-1)??0)} in the last`,announced:c,onKey:m,actions:r(
"span",{class:qL,children:c}),table:r("div",{class:VL,children:r(Te,{label:"Events per second",columns:p,rows:d})}),children:r(
Vl,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function p6({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:YL,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:QL,
children:[r("h2",{children:"By event"}),r("span",{class:to,children:"now"}),r("span",{class:to,children:"15 min"})]}),o.
length===0&&r("p",{class:to,children:"Nothing yet."}),r("ul",{children:o.slice(0,ax).map(({event:s,count:a,lately:l})=>{
let u=bi("event",s);return r("li",{children:r("button",{type:"button",class:XL,title:`Only where ${u}`,onClick:()=>We({document:{
...be.value,where:In(n,u)}},u),children:[r("span",{class:e6,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:t6,
children:l>0?V(l):""}),r("span",{class:n6,children:V(a)}),r("span",{class:o6,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>ax&&r("p",{class:to,children:[z(o.length-ax)," more"]})]})}function f6({document:e}){let{value:t,error:n}=Ee(e.dataset).value,o=t?TL(t):n?[]:null,{tape:i,turn:s}=nj(e,o),a=()=>cu(
!i.paused);dr([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:NL,"data-t\
urn":s,children:[r(oj,{onToggle:a,now:l}),r(rj,{}),r(d6,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:WL,children:[
r("div",{class:UL,children:[i.paused&&r(ij,{}),i.rows.length===0?r(sj,{dataset:e.dataset,filtered:e.where!==void 0}):r(c6,
{document:e})]}),r(p6,{tape:i,now:l,where:e.where})]})]})}function nj(e,t){let n=JSON.stringify(t);return F(()=>t?$L(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),F(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
DL()},1e3);return()=>clearInterval(o)},[]),F(()=>()=>{ro(e.dataset)},[e.dataset]),Oi.value}function oj({onToggle:e,now:t}){
let{tape:n,begun:o}=Oi.value,i=tl.value==="away";return r("div",{class:BL,children:[r(P,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:FL,
children:[r("b",{class:zL,children:V(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:to,title:"\
How long ago the newest event happened when it came here",children:[Ne(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:to,children:[z(n.matched)," since this page was opened"]}),r("span",{class:to,"data-some":n.unlisted>0,title:"Even\
ts that came too fast for the list, which takes 4 000 a second; they are counted, in the chart and by event",children:[z(
n.unlisted)," left out of the list"]}),r("span",{class:IL,role:"status",children:i?"not connected":n.paused?"paused":o?"\
live":"connecting"})]})}function rj(){let e=sx(Oi.value.error);return e&&e.where!=="where"?r("div",{class:HL,children:r(
pe,{error:e})}):null}function ij(){let{tape:e}=Oi.value;return r("div",{class:GL,children:[r("span",{children:["Paused: ",
r("b",{children:z(e.newCount)})," new, ",z(e.leftOut)," left out"]}),r(P,{small:!0,kind:"primary",onClick:()=>cu(!1),children:"\
Show"})]})}function sj({dataset:e,filtered:t}){let n=ix(e);return r("div",{class:JL,children:[r(De,{icon:"live",title:"W\
aiting for new events",actions:r(P,{kind:"outlined",icon:"copy",onClick:()=>He(n,"The line"),children:"Copy the line"}),
children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. This line sends o\
ne:"}),!t&&r("pre",{class:ZL,tabIndex:0,children:n})]})}var h6={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",runs:!1,Sentence:m6,Page:f6};var lx={};Nh(lx,{banner:()=>ux,danger:()=>uj,default:()=>cj,info:()=>aj,text:()=>cx,warning:()=>lj});var ux="qx",aj="Fx",
lj="Gx",uj="Jx",cx="Kx",cj={banner:ux,info:aj,warning:lj,danger:uj,text:cx};function du({kind:e,children:t,actions:n}){return r("div",{class:we(ux,lx[e]),role:e==="info"?"status":"alert",children:[
r(ue,{name:e==="info"?"info":"warning"}),r("span",{class:cx,children:t}),n]})}function Tr({error:e,what:t,again:n}){return r(De,{icon:"warning",title:t,actions:r(P,{kind:"outlined",onClick:n,children:"\
Try again"}),children:q(e.message)})}function Ef(e,t,n){Qs(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function Af(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function Ma(e){wi(e),qr(e)}var g6={w:2,h:2},mj=100;function em(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function mx(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function y6(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function Of(e,t,n,o){
let i=e.find(s=>s.id===t);return i?x6(e,{...i,x:mx(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function dx(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(g6.w,12-i.x);return x6(e,{...i,w:mx(n,s,12-i.x),h:mx(o,g6.h,mj)})}function b6(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return Of(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=Of(e,t,i.x,a);if(!Rf(l,e))return l}return e}function Rf(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function v6(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>em(s,a)))return{
x:i,y:o}}}function Lf(e){let t=[];for(let o of y6(e)){let i={...o,y:w6(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>em({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function x6(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of y6(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&em(s,t)&&
a.y>=0&&!o.some(u=>em(a,u));o.push(l?a:{...s,y:w6(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return Lf(e.map(({id:s})=>i.get(
s)))}function w6(e,t){let n=t.y;for(;;){let o=e.filter(i=>em({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function si(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[dj(e),...t].join(" ").replace(/\s+/g," ")}function dj(e){switch(fi(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>Nf(t.where)).join(" > ")}${px(e.funnel?.by)}`;case"retention":return`retention of ${Nf(e.retention?.start)}\
, back by ${Nf(e.retention?.return??"true")}${px(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${fj(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${pj(e)}${ie(e.aggregate?.measures).join(", ")||"count()"}${px(e.aggregate?.
by)}`}}function pj(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function fj(e){let t=e.paths?.start;return typeof t=="string"?` after ${Nf(t)}`:""}function px(e){let t=ie(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function Nf(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var pu={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function fu(e){return`v1/boards/${encodeURIComponent(
e)}`}async function Bf(e){return(await oe("v1/boards",{signal:e})).boards}async function Mr(e,t){return oe(fu(e)+(t===void 0?
"":`?version=${t}`))}async function k6(e){return[...(await oe(`${fu(e)}/versions`)).versions].reverse()}async function Pr(e,t){
return oe(fu(fx()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function tm(e,t,n,o){return oe(
fu(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function Ff(e,t){await oe(fu(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function zf(e){return oe(fu(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function C6(e){return e instanceof st&&(e.code==="conflict"||e.status===409||e.
status===412)}function fx(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function nm({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function hx(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:In(n.where,o)}}function If(e,t){let n=hx(e,t);return n&&{view:vl(n),document:n,as:e.
as?e.as:null,open:[]}}function Hf(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function Pa(e,t){
let n=hj(t);return{...e,tiles:[...e.tiles,{...t,id:fx(),...v6(e.tiles,n.w,n.h),...n}]}}function hj({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ie(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(ml)?7:8}}var S6="ke",T6="Ox",M6="Px",P6="Qx",om="yr",_6="r",$6="Vx",D6="Wx",E6="kr",A6="Yx",O6="zr",R6="Zx";function qf({tile:e,shared:t,result:n,onAgain:o}){let i=I(null),s=gj(i),a=If(e,t),l=Zt.find(({name:c})=>c===a?.view),u=()=>{
a&&wi(a)};return!a||!l?r("p",{class:D6,children:"This question has no view here."}):r("div",{ref:i,class:_6,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:$6,children:[r(pe,{error:n.
error}),r(P,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(Yd.Provider,{value:s,
children:r($l,{view:l,document:a.document,result:n,drawn:a})})]})}function gj(e){let[t,n]=C(0);return it(()=>{if(!e.current)
return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.height))});return o.observe(e.current),()=>o.disconnect()},
[]),t}function L6({text:e,editing:t,onText:n}){return t?r("textarea",{class:R6,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:E6,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(yj,{line:o},i))})}function yj({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:q(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:O6,children:q(n[1])}):r("p",{class:A6,children:q(e)})}function N6(e){let[t,n]=C(!1);return F(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function rm(e,t){let n=Y(()=>new zs,[]),o=e===null?"":JSON.
stringify(e);return F(()=>{e&&n.run(e)},[o,t]),F(()=>()=>n.close(),[]),n.result.value}function B6(e){let{tile:t,shared:n,editing:o}=e,i=I(null),s=N6(i),[a,l]=C(0),u=hx(t,n),c=rm(s?u:null,e.turn+a),m=im(t),d=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:S6,"aria-label":q(m),"data-tile":t.id,"data-kind":t.kind,"\
data-state":d,"data-editing":o,children:[r(td,{busy:d==="running"||d==="estimate",done:c.done}),r("header",{class:T6,children:[
o?r("input",{class:P6,"aria-label":"Title of the tile",value:t.title,placeholder:m,maxLength:200,onInput:p=>e.onTitle(p.
currentTarget.value)}):r("h2",{class:M6,children:(t.kind==="query"||t.title!=="")&&r($,{value:m,most:120})}),t.kind==="q\
uery"&&!o&&r(bj,{result:c}),!o&&r(nt,{icon:"more",label:`Menu of ${q(m)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(L6,{text:t.text??"",editing:o,onText:e.onText}):r(qf,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function im(e){return e.title!==""?e.title:e.document?si(e.document):"Text"}function bj({
result:e}){let[t,n]=C(0);F(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=qo(e.phase==="exact"&&t>0?`e\
xact, ${il(e.elapsed??0)}, ${j(t,kt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:om,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(ue,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:om,children:["estimate, ",U(e.done)]});case"running":return r("span",{class:om,children:"\
running"});case"error":return r("span",{class:om,"data-phase":"error",children:[r(ue,{name:"error",size:14}),"failed"]});default:
return null}}var z6="T",I6="_";var xj=32,H6=12;function W6({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=q(im(e)),a=q6(e,t,n,(c,m,d,p)=>Of(c,e.
id,m.x+d,m.y+p)),l=q6(e,t,n,(c,m,d,p)=>dx(c,e.id,m.w+d,m.h+p)),u=c=>{let m={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!m||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[d,p]=m,f=c.shiftKey?dx(t,
e.id,e.w+d,e.h+p):b6(t,e.id,d,p);if(Rf(f,t))return i("This is as far as it goes.");n(f);let h=f.find(({id:y})=>y===e.id);
i(c.shiftKey?`${h.w} columns wide, ${h.h} rows high`:`column ${h.x+1}, row ${h.y+1}`)};return r(O,{children:[r("button",
{type:"button",class:z6,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(wj,
{})}),r(P,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:I6,"aria-hidden":"true",...l})]})}
function wj(){return r(ue,{name:"rows",size:16})}function q6(e,t,n,o){let i=I(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+V6(c),
tiles:t,tile:e,cell:(c.clientWidth+H6)/12})},a=u=>{let c=i.current,m=u.currentTarget.closest("[data-grid]");if(!c||!m)return;
let d=Math.round((u.clientX-c.x)/c.cell),p=Math.round((u.clientY+V6(m)-c.y)/(xj+H6)),f=o(c.tiles,c.tile,d,p);Rf(f,t)||n(
f)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function V6(e){return-e.
getBoundingClientRect().top}var U6="jr",K6="es",j6="is",G6="rs",J6="as",Z6="ts",yx="os",Y6="ns";function Wf(e,t=""){rs(n=>r(Cj,{dataset:e,board:t,onClose:n}))}function Cj({dataset:e,board:t,onClose:n}){let o=be.value.
timezone??"UTC",i=[...Jd(e,void 0,void 0,t)].reverse();return r(lt,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:yx,children:"A board without questions has no time to note something at."}):r(Tj,{dataset:e,zone:o}),i.length===
0&&r("p",{class:yx,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:j6,
children:i.map(s=>r("li",{class:G6,children:[r("span",{class:J6,children:Sj(s,o)}),r("span",{class:Z6,children:r($,{value:s.
text,most:400})}),r(P,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{Pj(s)}})]},s.id))})]})}function Sj({
time:e,to:t},n){return t===void 0?j(e,n,"minute"):`${j(e,n,"minute")} – ${j(t,n,"minute")}`}function Tj({dataset:e,zone:t}){
let[n,o]=C(""),[i,s]=C(""),[a,l]=C(null),u=()=>{Mj(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(G(c)))};return r(
"form",{class:U6,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:K6,children:[r("span",{class:Pt,children:"\
What happened"}),r("input",{class:je,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:Pt,children:`When, on the clock of ${Ji(t)}`}),r("input",
{class:je,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(P,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:Y6,children:r(pe,{error:a})})]})}
async function Mj(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await Al({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await gp(n,o);if(!i.start)throw new st({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await Al({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function Pj(e){try{await Zd(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;ee(
"The note is removed.",{label:"Undo",act:()=>{Al({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
ee(G(t).message)}}function Uf({name:e,content:t}){Ef(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function Q6(e){
Af(".json,application/json",t=>{_j(t).then(e)})}async function _j(e){try{let{name:t,content:n}=$j(await e.text(),e.name);
await Pr(t,n),ee("The board is imported.")}catch(t){ee(`The file cannot be imported: ${G(t).message}`)}}function $j(e,t){
let n=JSON.parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{
name:t.replace(/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it ho\
lds no board");return{name:n.name,content:n.content}}var bx="ze",eN="ps",tN="ds",nN="ls",oN="xs",vx="ss",rN="cs",iN="gs",sN="Xr",aN="Sr",lN="Br";function uN({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(O,{children:[
r("div",{children:[r("button",{type:"button",class:lN,onClick:()=>xe("boards"),children:"Boards"}),r("div",{class:tN,children:[
i===null?r("h1",{class:nN,children:r($,{value:s})}):r("input",{class:oN,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(Dj,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(Aj,{model:e})]})]}),
i!==null?r("textarea",{class:iN,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:rN,children:r($,
{value:a.description,most:1e3})})]})}function Dj({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:vx,children:[r(P,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(P,{kind:"quiet",icon:"\
info",onClick:()=>Wf(Hf(e.board.value.content)[0]??"",i),children:"Notes"}),r(P,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(P,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(nt,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:Ej(e,t)})]})}function Ej(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>He(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>Uf(n)},{label:"Make a copy",icon:"copy",act:()=>{Pr(`${n.name}, copy`,n.content??
pu).then(s=>xe(`boards/${encodeURIComponent(s.id)}`),xx)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
Ff(n.id,n.version).then(()=>{xe("boards"),ee("The board is removed.",{label:"Undo",act:()=>{zf(n).then(()=>xe(`boards/${encodeURIComponent(
n.id)}`),xx)}})},xx)}}]}function Aj({model:e}){return r("div",{class:vx,children:[r(P,{icon:"plus",kind:"outlined",onClick:()=>e.
change(Pa(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(P,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(P,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function xx(e){ee(G(e).message)}function cN(e){return!e||!("columns"in e)||!("rows"in e)?null:Ed(e.columns.map(({name:t})=>t),e.rows)}var Kf=class{constructor(t){this.id=t}id;board=me(null);error=me(null);draft=me(null);conflict=me(null);shared=me(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await Mr(this.id))}catch(t){this.error.value=G(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&Ht(this.shared.value,nm(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=nm(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&Ht(i.content,o.content)||await this.save(i)&&ee(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await tm(
n.id,n.version,t.name,t.content)),!0}catch(o){return C6(o)?this.conflict.value=t:ee(`The board cannot be saved: ${G(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await Pr(`${t.
name}, copy`,t.content)).id:null}};var mN=null;function jf(){return mN??=[...new Set([kt(),"UTC",...Intl.supportedValuesOf("timeZone")])],mN}var dN="hs",pN="fs",fN="us",hN="ms",gN="vs",wx="ws";function yN({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:dN,role:"group","aria-label":"For all tiles",children:[r(Lj,{shared:e,onShared:o}),r(cn,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...jf()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:pN,children:r(en,{bare:!0,code:!0,label:`Filter of all tiles of ${q(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${q(l)}`,onCommit:u=>o(
{...e,where:Rj(e.where,l,u)})})},l)),!Ht(e,t)&&r("span",{class:fN,children:[r(P,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(P,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function Rj(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function Lj({shared:e,
onShared:t}){let n=I(null),[o,i]=C(!1),[s,a]=C(null),l=vp(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Wr({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),m=(p,f)=>{i(!1),a(null),t({...e,
from:p,to:f})},d=p=>{gp(p,e.timezone).then(({from:f,to:h})=>m(String(f??""),String(h??"")),f=>a(G(f)))};return r(O,{children:[
r(P,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(Xt,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:hN,children:[r(
en,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:d}),r("d\
iv",{class:gN,children:[r(P,{small:!0,class:wx,pressed:u,onClick:()=>m("",""),children:"Of each tile"}),l.filter(({from:p})=>p!==
void 0).map(({text:p,from:f,to:h})=>r(P,{small:!0,class:wx,pressed:f===e.from&&(h??"now")===e.to,onClick:()=>m(String(f),
String(h??"now")),children:p.charAt(0).toUpperCase()+p.slice(1)},p))]})]})})]})}var bN="bs",vN="ys",xN="ks",kx="zs";function wN({model:e,board:t,onClose:n}){let[o,i]=C(null);return F(()=>{k6(t.id).then(i,kN)},[t.id,t.version]),r(ks,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(Ce,{}):r("ol",{class:bN,children:o.map(s=>r("li",{
class:vN,children:[r("div",{class:xN,children:[r("span",{children:s.removed?"Removed":r($,{value:s.name,most:60})}),r("s\
pan",{class:kx,children:["version ",s.version,", ",j(s.changed,kt(),"minute")]})]}),s.version===t.version?r("span",{class:kx,
children:"shown"}):!s.removed&&r(P,{small:!0,kind:"outlined",onClick:()=>{Bj(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function Bj(e,t,n){try{let{name:o,content:i}=await Mr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Le(i.tiles.length,"tile")}.`)}catch(o){kN(o)}}function kN(e){ee(G(e).message)}var Fj=6e4;function SN({id:e}){let t=Y(()=>new Kf(e),[e]),[n,o]=C(!1);F(()=>(Uj().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return F(()=>{globalThis.document.title=`${q(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r(De,{icon:"boards",title:"There is no such board",actions:r(P,{kind:"prima\
ry",onClick:()=>xe("boards"),children:"All boards"})}):r(Tr,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:eN,children:[r(zj,{model:t,onVersions:()=>o(!n)}),n&&r(wN,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:bx,children:r(Ce,{})})}function zj({model:e,onVersions:t}){let n=I(null),[o,i]=C(0),{content:s}=e.shown,a=nm(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,CN(Ht(c,a)?null:c)};return F(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(m=>m+1)},Fj);return()=>clearInterval(c)},[]),r("main",{ref:n,class:bx,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(Vj,{model:e}),r(uN,{model:e,onVersions:t,onScreen:()=>{
Ij(n.current)},onAgain:()=>i(o+1)}),r(yN,{shared:l,saved:a,datasets:Hf(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>CN(null))}}),r(Hj,{model:e,shared:l,turn:o})]})}
async function Ij(e){globalThis.document.fullscreenElement?await globalThis.document.exitFullscreen():await e?.requestFullscreen().
catch(()=>{})}function Hj({model:e,shared:t,turn:n}){let[o,i]=C(""),s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.
change({tiles:a.map(m=>m.id===u?{...m,...c}:m)});return a.length===0?r(qj,{model:e}):r(O,{children:[r("div",{class:sN,"d\
ata-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:aN,style:{gridColumn:`${u.x+1} / span ${u.
w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(B6,{tile:u,shared:t,turn:n,editing:s!==null,items:c=>Wj(e,
u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(W6,{tile:u,tiles:a,onSaid:i,onTiles:c=>e.
change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...Lf(a.filter(({id:c})=>c!==u.id))]})})})},u.id))}),r("div",{class:"\
spoken",role:"status",children:o})]})}function qj({model:e}){return r(De,{icon:"boards",title:"This board is empty",actions:r(
O,{children:[r(P,{kind:"primary",icon:"explore",onClick:()=>xe(""),children:"Ask a question"}),r(P,{kind:"outlined",onClick:()=>{
e.draft.value===null&&e.edit(),e.change(Pa(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),
children:"Ask a question on any page and choose Save, To a board."})}function Vj({model:e}){return e.conflict.value===null?
null:r(du,{kind:"warning",actions:r(O,{children:[r(P,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Sh\
ow theirs"}),r(P,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&xe(`boards/${encodeURIComponent(
n)}`)})},children:"Keep mine as a copy"}),r(P,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine o\
ver it"})]}),children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}
function Wj(e,t,n,o){let i=If(t,n),s=cN(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...Lf(a.tiles.
filter(({id:m})=>m!==t.id))]}},"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>Ma(i)},{label:"\
Copy link",icon:"share",act:()=>{Us(i).then(m=>He(m,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>He(JSON.stringify(
i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>Ef(`${im(t)}.csv`,s??"","text\
/csv")}],c=()=>{e.keep({content:Pa(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},
"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function Uj(){let e=new URLSearchParams(location.hash.slice(
1)).get("shared"),t=e===null?null:await ki(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:
"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(
t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function CN(e){let t=new URL(location.href);
t.hash=e===null?"":`shared=${await hl(e)}`,history.replaceState(null,"",t)}var MN="js",PN="Xs";function _N({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=C(o),[u,c]=C(null),[m,d]=C(!1),p=wt();return r(
lt,{title:e,onClose:i,children:r("form",{class:MN,onSubmit:h=>{h.preventDefault(),!(a.trim()===""||m)&&(d(!0),s(a.trim()).
then(i,y=>{c(G(y)),d(!1)}))},children:[r("label",{class:Pt,for:p,children:t}),r("input",{id:p,class:je,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:h=>l(h.currentTarget.value)}),u&&r(pe,{error:u}),
r("div",{class:PN,children:r(P,{type:"submit",kind:"primary",disabled:a.trim()===""||m,children:n})})]})})}var $N="Cr",DN="Ss",EN="Bs",AN="Cs",ON="je",RN="Es",LN="Is",NN="Xe",BN="Us",FN="Hs",zN="Ls";var Jf=me({value:null,error:null});async function gu(){try{Jf.value={value:await Bf(),error:null}}catch(e){Jf.value={value:Jf.
value.value,error:G(e)}}}function IN(){let{value:e,error:t}=Jf.value,[n,o]=C("changed");F(()=>{globalThis.document.title=
"Boards · Sluice",gu()},[]);let i=()=>rs(s=>r(_N,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:Jj}));return r(
"main",{class:$N,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:DN,children:[r("h1",{class:EN,children:"\
Boards"}),e!==null&&e.length>1&&r(nt,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(P,{icon:"upload",kind:"outlined",onClick:()=>Q6(gu),children:"Import"}),r(P,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(Tr,{error:t,what:"The boards cannot be listed",again:()=>{gu()}}),!e&&
!t&&r(Ce,{}),e?.length===0&&r(De,{icon:"boards",title:"There are no boards yet",actions:r(P,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:AN,children:Gj(e,n).map(s=>r(Zj,{board:s},s.id))})]})}function Gj(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function Jj(e){let t=await Pr(
e,pu);xe(`boards/${encodeURIComponent(t.id)}`)}function Zj({board:e}){let[t,n]=C(null);F(()=>{Mr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Le(t.tiles.length,"tile")}, `;return r("li",{class:ON,children:[r("butto\
n",{type:"button",class:RN,onClick:()=>xe(`boards/${encodeURIComponent(e.id)}`),children:[r(Yj,{tiles:t?.tiles??[]}),r("\
span",{class:FN,children:r($,{value:e.name,most:80})}),r("span",{class:zN,children:[o,"changed ",j(e.changed,kt(),"minut\
e")]})]}),r(nt,{icon:"more",label:`Menu of ${q(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{Mr(e.id).then(Uf,Zf)}},{label:"Make a copy",icon:"copy",act:()=>{Qj(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{Xj(e)}}]})]})}function Yj({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:LN,"aria-hidden":"true",children:e.map(o=>r("span",{class:we(NN,o.kind===
"text"&&BN),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function Qj(e){try{let{name:t,
content:n}=await Mr(e.id);await Pr(`${t}, copy`,n),await gu()}catch(t){Zf(t)}}async function Xj(e){try{let t=await Mr(e.
id);await Ff(e.id,t.version),await gu(),ee("The board is removed.",{label:"Undo",act:()=>{zf(t).then(gu,Zf)}})}catch(t){
Zf(t)}}function Zf(e){ee(G(e).message)}var HN={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(IN,{}):r(SN,{id:e},e)};function Ss(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function qN(e,t){
return(await oe(Ss(e,"definitions"),{signal:t})).definitions}async function VN(e,t){return(await oe(Ss(e,"cohorts"),{signal:t})).
cohorts}async function WN(e,t,n){return oe(`${Ss(e,"definitions",t)}?version=${n}`)}async function UN(e,t,n,o){return[...(await oe(
`${Ss(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function KN(e,t,n){return oe(Ss(e,"cohorts",t),{signal:n})}
async function sm(e,t,n,o,i){return oe(Ss(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function jN(e,t,n){await oe(Ss(e,t,n),{method:"DELETE"})}async function GN(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=Wt(`${Ss(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw di()}),c=await u.json().catch(()=>null);if(!u.ok)throw pi(c,u.status);return c}var Yf={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function JN(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function Qf(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return si({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function Cx({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function ZN(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function YN(e,t,n){let o=ve(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${ve(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var QN="Er",XN="Ms",eB="Ir",tB="Ns",nB="Se",oB="Be",rB="q",iB="Rs",sB="As",aB="Ds",lB="Ts",uB="Ur",cB="_s",mB="qs",dB="H\
r",yu="Fs",bu="Gs",vu="Js",xu="Ks",pB="Os",Ri="F",Xf="Ps",fB="Lr",hB="Qs",gB="Vs",Ts="Ws",yB="Ys",bB="Zs",vB="Mr",xB="ec",
Sx="k",wB="ic",kB="rc";var eG={from:"",to:"",timezone:"",where:{}};function eh({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=C(null),
[l,u]=C(null),[c,m]=C(0),d=Ee(e).value.value?.actors?.[0]??"",p=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);F(()=>{
let k=new AbortController,v=w=>(i??u)(w);return Nm(e,{column:ve(t),limit:10,...p},k.signal).then(w=>{a(w),v(null)},w=>{An(
w)||(a(null),v(G(w)))}),()=>k.abort()},[f]);let h=s?.type==="bool"&&o&&d!=="",y=s&&{dataset:e,...p,aggregate:{measures:[
YN(t,s.type,o?d:"")],by:["time('auto')"]}},b=rm(y,c);return l?r("div",{class:Ts,children:r(pe,{error:l})}):!s||!y?null:r(
"section",{class:yB,"aria-label":"What it holds for",children:[r("p",{class:bB,children:tG(s)}),r("div",{class:vB,children:r(
qf,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:y,as:"line"},shared:eG,result:b,onAgain:()=>m(c+1)})}),
h?r(oG,{document:{dataset:e,...p,where:ve(t),aggregate:{measures:["count() as events"],by:[ve(d)],limit:10}},per:d}):r(nG,
{values:s})]})}function tG(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${U(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Le(e.distinct,"value")}${e.nulls>0?`, none for ${V(e.nulls)} events`:""}.`}function nG({values:e}){
return r("table",{class:Sx,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r($,{value:t,most:64})}),r("td",{children:V(n)})]},o))})]})}function oG({document:e,per:t}){let{answer:n}=rm(
e,0),o=n?.rows??[];return r("table",{class:Sx,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r($,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r($,{value:i,most:64})}),r("td",{children:V(Number(s))})]},a))})]})}function CB({dataset:e,
name:t,version:n}){let[o,i]=C(null);if(F(()=>{let a=new AbortController;return KN(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${V(o.ids)} in the list`;return r("p",{class:xB,children:[
r("strong",{children:V(o.size)})," ",r("span",{class:xu,children:[o.size===1?"actor":"actors"," with events",s]})]})}var rG=300;function th({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=C(t),[l,u]=C(t),[c,m]=C(null),d=Ee(e).
value.value?.actors??[],p=b=>{a({...s,...b}),m(null)};F(()=>{let b=setTimeout(()=>u(s),rG);return()=>clearTimeout(b)},[s]);
let f=()=>{sm(e,s.name.trim(),n,Cx(s),s.description.trim()).then(async b=>{await i(b.name),ee(`${q(b.name)} is saved, as\
 version ${b.version}.`)},b=>m(G(b)))},h=c&&iG(c),y=c?.span&&h==="text"?Gi(s.text,c.span):null;return r("article",{class:yu,
"aria-label":n===0?"A new definition":`Edit ${q(s.name)}`,children:[r("div",{class:bu,children:[r("h2",{class:vu,children:n===
0?"A new definition":r("bdi",{children:q(s.name)})}),r(P,{kind:"outlined",onClick:o,children:"Cancel"}),r(P,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(_t,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:b=>p({kind:b}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(Tx,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:h==="name"?c:null,onText:b=>p({name:b})}),r("div",{class:Ri,children:[r("span",{class:Pt,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(eu,{class:fB,label:"Expression",language:"expression",text:s.text,mark:y,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:b=>p({text:b})}),h==="text"&&r(pe,
{error:c,onHint:b=>p({text:sG(s.text,y,b)})})]}),s.kind==="actor"&&r("div",{class:Xf,children:[d.length>1&&r("div",{class:Ri,
children:[r("span",{class:Pt,children:"Of each"}),r(cn,{title:"Actor",kind:"outlined",values:d,value:s.per===""?d[0]:s.per,
onChange:b=>p({per:b})})]}),r(Tx,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:h===
"from"?c:null,onText:b=>p({from:b})})]}),r(Tx,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:b=>p({description:b})}),h==="other"&&r("div",{class:Ts,children:r(pe,{error:c})}),l.text.trim()!==
""&&r(eh,{dataset:e,name:"preview_of_definition",content:Cx(l),actors:l.kind==="actor",onError:m})]})}function iG(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function sG(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function Tx({label:e,value:t,placeholder:n,error:o,onText:i}){let s=wt();
return r("div",{class:Ri,children:[r("label",{class:Pt,for:s,children:e}),r("input",{id:s,class:je,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(pe,{error:o})]})}function SB(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function TB(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function nh({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=C(t),[l,u]=C(""),[c,m]=C(null),[d,p]=C(""),f=Ee(e).
value.value?.actors??[],[h,y]=C(""),[b,k]=C(null),[v,w]=C(!1),T=wt(),D=h||f[0]||"",_=c??l,R=()=>{w(!0),GN(e,s.trim(),{per:D,
description:d.trim(),fresh:n},_,SB(c?.name??"",l)).then(async B=>{await i(B.name),ee(`${q(B.name)} is saved, with ${Le(B.
ids,"actor")}.`)},B=>{k(G(B)),w(!1)})};return r("article",{class:yu,"aria-label":n?"A cohort from a list":`A new list fo\
r ${q(s)}`,onDragOver:B=>B.preventDefault(),onDrop:B=>{B.preventDefault(),m(B.dataTransfer?.files[0]??null)},children:[r(
"div",{class:bu,children:[r("h2",{class:vu,children:n?"A cohort from a list":r("bdi",{children:q(s)})}),r(P,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(P,{kind:"primary",icon:"save",disabled:v||s.trim()===""||c===null&&l.trim()==="",onClick:R,
children:"Save"})]}),n&&r("div",{class:Ri,children:[r("label",{class:Pt,for:`${T}-name`,children:"Name"}),r("input",{id:`${T}\
-name`,class:je,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:B=>{a(B.currentTarget.value),k(null)}})]}),
f.length>1&&r("div",{class:Ri,children:[r("span",{class:Pt,children:"The list has values of"}),r(cn,{title:"Actor",kind:"\
outlined",values:f,value:D,onChange:y})]}),r("div",{class:Ri,children:[r("label",{class:Pt,for:`${T}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:gB,children:[r("bdi",
{children:q(c.name)}),", ",Rn(c.size)," ",r(P,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>m(null)})]}):
r("textarea",{id:`${T}-list`,class:`${je} ${hB}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:B=>{u(B.currentTarget.value),k(null)}}),r("div",{class:Xf,children:[r(P,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>Af("",m),children:"Choose a file"}),c===null&&r("span",{class:xu,children:l.trim()===""?"or drop one\
 here":Le(TB(l),"line")})]})]}),r("div",{class:Ri,children:[r("label",{class:Pt,for:`${T}-description`,children:"Descrip\
tion"}),r("input",{id:`${T}-description`,class:je,value:d,placeholder:"where the list is from",onInput:B=>p(B.currentTarget.
value)})]}),b&&r("div",{class:Ts,children:r(pe,{error:b})})]})}function MB({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=C(!1),[a,l]=C(null),{saved:u}=t,c="definition"in u?u:null,
m=c&&ZN(c),d=async f=>{s(!1),await n(f)};if(i&&c&&m)return r(th,{dataset:e,draft:m,version:u.version,onClose:()=>s(!1),onSaved:d});
if(i)return r(nh,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:d});let p=()=>{jN(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),ee(`${q(t.name)} is removed.`,c&&{label:"Undo",act:()=>{aG(e,c).then(()=>n(t.name),PB)}})},
f=>l(G(f)))};return r("article",{class:yu,"aria-label":q(t.name),children:[r("div",{class:bu,children:[r("h2",{class:vu,
children:r($,{value:t.name,most:120})}),r(P,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>He(t.name,"The n\
ame")}),(m??!c)&&r(P,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(P,{kind:"danger",icon:"\
trash",label:"Remove",onClick:p}),r(P,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:Ts,children:r(
pe,{error:a})}),r("p",{class:xu,children:[Yf[t.kind],", version ",u.version,", ",j(u.time,kt(),"minute")]}),u.description&&
r("p",{children:r($,{value:u.description,most:2e3})}),c?r("pre",{class:pB,children:r("bdi",{children:q(Qf(c.definition))})}):
"ids"in u&&r("p",{children:[V(u.ids)," actors of ",r("code",{children:q(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(CB,{dataset:e,name:t.name,version:u.version}),r(eh,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(lG,{dataset:e,one:t,onChanged:n})]})}async function aG(e,t){await sm(e,t.name,0,t.definition,t.description??"")}
function PB(e){ee(G(e).message)}function lG({dataset:e,one:t,onChanged:n}){let[o,i]=C([]),s="definition"in t.saved;if(F(
()=>{let l=new AbortController;return UN(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{WN(e,t.name,l).then(u=>sm(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>ee(`Version ${l} is restored.`),PB)};return r("details",{class:wB,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:kB,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",j(l.time,kt(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(P,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function _B(e){let[t,n]=await Promise.all([qN(e),VN(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await uG(
e,t.map(JN)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function uG(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await oe("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function $B({rest:e}){let[t="",...n]=e.split("/"),o=ze.value.value?.[0]?.name;return F(()=>{ze.value.value||At()},[]),F(
()=>{let i=jt.value||o;t===""&&i&&xe(`definitions/${encodeURIComponent(i)}`)},[t,o]),F(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),ze.value.error&&t===""?r(Tr,{error:ze.value.error,what:"The datasets cannot be listed",again:()=>{
At()}}):ze.value.value?.length===0?r(De,{icon:"data",title:"There is no dataset yet",actions:r(P,{kind:"primary",onClick:()=>xe(
""),children:"How to send events"})}):t===""?r(Ce,{}):r(cG,{dataset:t,name:n.join("/")},t)}function cG({dataset:e,name:t}){
let[n,o]=C(null),[i,s]=C(null),[a,l]=C(mG),[u,c]=C(""),m=async()=>{try{o(await _B(e)),s(null)}catch(k){s(G(k))}};F(()=>{
m()},[]);let d=k=>{l(null),xe(`definitions/${encodeURIComponent(e)}${k===""?"":`/${encodeURIComponent(k)}`}`)},p=async k=>{
await Promise.all([m(),ro(e)]),d(k)},f=k=>()=>l({kind:k,name:"",text:"",description:"",per:"",from:""}),h=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],y=(n??[]).filter(k=>k.name.toLowerCase().includes(u.trim().toLowerCase())),
b=n?.find(k=>k.name===t)??null;return r("main",{class:QN,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:XN,
children:[r("h1",{class:eB,children:"Definitions"}),r(cn,{title:"Dataset",icon:"data",kind:"outlined",values:(ze.value.value??
[]).map(k=>k.name),value:e,onChange:k=>xe(`definitions/${encodeURIComponent(k)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${je} ${tB}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:k=>c(k.currentTarget.value)}),
r(nt,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:h,children:"New"})]}),
i&&r(Tr,{error:i,what:"The definitions cannot be listed",again:()=>{m()}}),!n&&!i&&r(Ce,{}),n?.length===0&&a===null&&r(De,
{icon:"definitions",title:"There are no definitions yet",actions:r(O,{children:[r(P,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r(P,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:nB,"data-open":a!==null||b!==null,children:[n.length>0&&r("\
ul",{class:oB,"aria-label":"Definitions",children:[y.map(k=>r(dG,{one:k,current:a===null&&k.name===t,onOpen:()=>d(k.name)},
k.name)),y.length===0&&r("li",{class:cB,children:"None has this in its name."})]}),r("div",{class:dB,children:[a?.kind===
"list"&&r(nh,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:p}),a!==null&&a.kind!=="list"&&r(th,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:p},`${a.kind} new`),a===null&&b&&r(MB,{dataset:e,one:b,onChanged:p,onClose:()=>d("")},
b.name),a===null&&!b&&r("p",{class:mB,children:t===""?"Choose one to see what it holds for.":`There is no definition ${q(
t)} of this dataset.`})]})]})]})}function mG(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function dG({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:Qf(e.saved.definition);return r("li",{children:r("button",{type:"button",class:rB,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:iB,children:r(ue,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:sB,children:r($,{value:e.name,most:64})}),r("span",{class:aB,children:Yf[e.
kind]}),r("code",{class:lB,children:r("bdi",{children:q(o)})}),e.saved.description&&r("span",{class:uB,children:r($,{value:e.
saved.description,most:200})})]})})}var DB={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:$B};async function Mx(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),oe(`v1/history?${n.toString()}`,{signal:t})}async function EB(e,t){
await oe(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function AB(e){await oe(`v1/history/${e}`,{method:"DEL\
ETE"})}var OB="Nr",RB="ac",LB="Rr",NB="Ar",BB="tc",FB="c",zB="G",IB="Ce",HB="oc",qB="nc",VB="Dr",WB="pc",UB="Tr",KB="_r",jB="J",
GB="Ee",JB="K",ZB="dc";var fG=150;function YB(){let[e,t]=C(""),[n,o]=C(!1),[i,s]=C(null),[a,l]=C(void 0),[u,c]=C(null),[m,d]=C(0),p=I(!0);F(()=>{
globalThis.document.title="History · Sluice"},[]),F(()=>{let b=new AbortController,v=setTimeout(()=>{Mx({search:e.trim(),
starred:n},b.signal).then(w=>{s(w.entries),l(w.cursor),c(null)},w=>{An(w)||c(G(w))})},p.current?0:fG);return p.current=!1,
()=>{clearTimeout(v),b.abort()}},[e,n,m]);let f=()=>{Mx({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(b=>{
s([...i??[],...b.entries]),l(b.cursor)},b=>c(G(b)))},h=b=>s((i??[]).map(k=>k.id===b.id?b:k)),y=b=>s((i??[]).filter(({id:k})=>k!==
b.id));return r("main",{class:OB,"data-state":i?"exact":"running",children:[r("div",{class:RB,children:[r("h1",{class:LB,
children:"History"}),r("input",{type:"search",class:`${je} ${NB}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:b=>t(b.currentTarget.value)}),r(P,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(Tr,{error:u,what:"The history cannot be read",again:()=>d(m+1)}),!i&&!u&&r(Ce,{}),i?.length===
0&&r(hG,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:BB,children:i.map(b=>r(gG,{entry:b,
onEntry:h,onGone:y},b.id))}),a!==void 0&&r(P,{kind:"outlined",class:ZB,onClick:f,children:"Older ones"})]})}function hG({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(De,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(P,{kind:"primary",onClick:n,children:"The whole history"}):r(P,{kind:"primary",icon:"explore",onClick:()=>xe(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function gG({entry:e,onEntry:t,onGone:n}){let o=yG(e),i=o&&Zt.find(({name:l})=>l===vl(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),EB(e.id,l.starred).catch(u=>{t(e),ee(G(u).message)})},a=()=>{o&&Ma({view:vl(o),document:o,as:null,open:[]})};
return r("li",{class:FB,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:zB,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(ue,{name:"star"})}),r("button",{type:"button",class:IB,disabled:!o,onClick:a,
children:[r("span",{class:HB,children:r(ue,{name:i?.icon??"braces"})}),r("span",{class:qB,children:[r("span",{class:VB,children:r(
"bdi",{children:q(o?si(o):String(e.document))})}),e.error!==void 0&&r("span",{class:WB,children:[r(ue,{name:"error",size:14}),
r("bdi",{children:q(e.error)})]})]}),r("span",{class:UB,children:o&&Wr(o,o.timezone??"UTC")}),r("span",{class:KB,children:r(
$,{value:e.dataset,most:32})}),r("span",{class:jB,children:e.error===void 0?`${il(e.elapsed_ms)}, ${V(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:GB,children:j(e.at,kt(),"minute")})]}),r(P,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:JB,onClick:()=>{AB(e.id).then(()=>n(e),l=>ee(G(l).message))}})]})}function yG(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var QB={name:"history",label:"History",icon:"history",letter:"h",Page:YB};var Zt=[BE,nO,uR,QR,E4,pL,h6],Li=[HN,DB,QB,ES];var XB="qr",e8="lc",t8="xc",n8="sc",o8="cc",r8="Fr",i8="Gr",s8="gc",a8="hc",l8="Jr";function u8(){let e=b1.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&Zt.some(({name:a})=>a===
"funnel");return r("section",{class:XB,"aria-label":"What was loaded",children:[r("div",{class:e8,children:[r("p",{class:t8,
role:"status",children:Qg(t,n)}),r(P,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:Zg})]}),s&&r("p",{class:n8,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:o8,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:we(r8,u>=0&&i8),"aria-pre\
ssed":u>=0,onClick:()=>x1(a),children:[u>=0&&r("span",{class:s8,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",
{class:a8,children:V(l)})]},a)})}),r("div",{class:l8,children:[n.rejected>0&&r(P,{kind:"outlined",onClick:()=>{Zg(),xe(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(P,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:w1,children:"Show the funnel"})]})]})}function c8(){return F(()=>{Wo(),_1()},[]),r(O,{children:[r($C,{}),r(u8,{}),r(A1,{})]})}function m8(){let{value:e,error:t}=ze.value,n=e?.[0]?.name;return F(()=>{e||At()},[]),F(()=>{n!==void 0&&Ci(n)},[n]),t?r(
De,{icon:"warning",title:"The datasets cannot be listed",actions:r(P,{kind:"outlined",onClick:()=>{At()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(SL,{}):r(Ce,{})}function d8(){return r(De,{icon:"search",title:"There is no\
 such page",actions:r(P,{kind:"primary",onClick:()=>xe(""),children:"To the first dataset"})})}var p8="fc",f8="uc",h8="mc",g8="vc",y8="Ie",b8="wc";function v8(){let[e,t]=C(""),[n,o]=C(null),[i,s]=C(!1),a=I(null);return F(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:p8,children:r("form",{class:f8,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
J0(e.trim()).then(()=>location.reload(),c=>{s(!1),o(G(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:h8,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:g8,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:y8,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(pe,{id:"token-problem",error:n}),r(P,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:b8,children:"Log in"})]})})}var x8="Kr",w8="bc",k8="yc",C8="kc";function S8({id:e}){let[t,n]=C(null),[o,i]=C(null),[s,a]=C(0);return F(()=>{let l=new AbortController;return qS(e,l.signal).
then(async u=>{let c=await T8(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?Ma(c):xe(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(G(u))}),()=>l.abort()},[e,s]),o?.status===404?r(De,{icon:"share",title:"There is no such l\
ink",actions:r(P,{kind:"primary",onClick:()=>xe(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(Tr,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(wG,{link:t}):r(Ce,{})}async function T8(e){
let t=nd(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await ki(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function wG({link:e}){let[t,n]=C(null);F(()=>{T8(e).then(n)},[e]);let o=Zt.find(({name:l})=>l===t?.view);if(F(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(Ce,{});let{document:i}=t,s={...fg,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>wi(t);return r(O,{children:[r(du,{kind:"info",actions:r(P,{small:!0,kind:"outlined",onClick:()=>Ma(
t),children:"Ask now"}),children:["The numbers as they were on ",j(e.made,kt(),"minute"),"."]}),r("main",{class:x8,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:w8,children:r("bdi",{children:q(si(i))})}),r("p",{class:k8,children:[
q(i.dataset),", ",Wr(i,i.timezone??"UTC")]}),r("div",{class:C8,onPointerDownCapture:a,onFocusCapture:a,children:r($l,{view:o,
document:i,result:s,drawn:t})})]})]})}var M8="zc",P8="jc",_8="Xc",$8="Or",D8="Sc",E8="Pr";function A8({onClose:e}){let t=Map.groupBy(Zk.value,({group:n})=>n);return r(lt,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:M8,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:P8,children:n}),r("dl",{class:_8,children:o.
map(({keys:i,label:s})=>r("div",{class:$8,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:D8,
children:a},a))})]},i))})]},n))}),r("div",{class:E8,children:[r("label",{children:[r("input",{type:"checkbox",checked:Yk.
value,onChange:n=>Qk(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:Rd.value,onChange:n=>WS(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function rh(e){let t=fi(be.value),n=ie(be.value[t]?.by),o=ve(e);n.includes(o)||fe({document:_e(be.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function lm(e){let t=Ig(jt.value);t?O8(e,t):rd(jt.value).then(n=>O8(e,n))}function O8(e,t){let n=Be.value.view===e.name,
o=uk(e.name,t);o!==null&&ee(o,{label:"Undo",act:xi}),n&&Qi.value.kind!=="view"&&jt.value!==""&&qr(),jt.value===""&&xe("")}
function R8(){let e="Go to";return[...Zt.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>lm(t)})),...Li.map(
t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>xe(t.name)}))]}var _x=matchMedia("(prefers-color-scheme: dark)"),L8=me(_x.matches),Px=Ir("theme"),um=me(Px==="light"||Px==="dark"?Px:"s\
ystem"),Cu=wn(()=>um.value==="system"?L8.value?"dark":"light":um.value);function ih(e){um.value=e,Hr("theme",e)}function N8(){
_x.addEventListener("change",()=>{L8.value=_x.matches}),En(()=>{document.documentElement.dataset.theme=Cu.value})}function B8({onClose:e,onHelp:t}){let[n,o]=C(""),i=SG(CG(t),n).slice(0,200);return r(lt,{title:"Find",onClose:e,children:r(
es,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function CG(e){let t=jt.value===""?[]:Ee(jt.value).value.value?.columns??[];return[...Zt.map(n=>({name:n.
label,kind:"page",act:()=>lm(n)})),...Li.map(n=>({name:n.label,kind:"page",act:()=>xe(n.name)})),...(ze.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Ci(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>rh(
n)})),...dl.value?[{name:"Undo",kind:"command",act:xi}]:[],...pl.value?[{name:"Redo",kind:"command",act:fl}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Jn({kind:"json"})},{name:Cu.value==="dark"?"Light":"Dark",kind:"command",act:()=>ih(
Cu.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function SG(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var z8="Ue",I8="Qr";function H8({folded:e}){let[t,...n]=Si.value,o=t?`${Sl(t.kind)} ${t.dataset}, ${U(t.done)}`:"",i=qo(o);return t?r("butto\
n",{type:"button",class:z8,"aria-label":o,onClick:()=>xe("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
Sl(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:I8,children:U(t.done)}),r(kl,{small:!0,label:o,done:t.done})]}):null}function q8(){let e=el.value?.tokens?el.value.name:void 0;if(e===void 0)return null;let t=()=>{Z0().then(()=>location.reload(),
n=>ee(`Logging out failed: ${G(n).message}`))};return r(nt,{icon:"actor",label:`Logged in as ${te(e).text}`,menuLabel:"A\
ccount",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var V8="Vr",W8="g",U8="Wr",K8="Bc",j8="Yr",$x="Zr",G8="h",J8="ea",Z8="ia",Y8="He",Q8="ra";var Ni=me(Ir("rail")==="folded");function PG(){Ni.value=!Ni.value,Hr("rail",Ni.value?"folded":"open")}function e3({onPalette:e,
onHelp:t}){let n=Qi.value;return r("nav",{"aria-label":"Pages",class:we(V8,Ni.value&&W8),children:[r("div",{class:U8,children:[
r($G,{}),!Ni.value&&r("span",{class:K8,children:"Sluice"})]}),r("ul",{class:$x,children:Zt.map(o=>r(X8,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Be.value.view===o.name,onClick:()=>lm(o)},o.name))}),Li.length>0&&r(
"div",{class:Z8,role:"presentation"}),r("ul",{class:$x,children:Li.map(o=>r(X8,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>xe(o.name)},o.name))}),r("div",{class:Y8,children:[r(H8,{folded:Ni.
value}),r(P,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(_G,{}),r(q8,{}),r(P,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(P,{icon:"collapse",label:Ni.value?"Widen":"Fold",kind:"quiet",class:Q8,onClick:PG})]})]})}
function X8({icon:e,label:t,keys:n,current:o,onClick:i}){let s=qo(Ni.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:G8,"aria-current":o?"page":void 0,"aria-label":Ni.value?t:void 0,onClick:i,...s,children:[
r(ue,{name:e,size:20}),r("span",{class:J8,children:t})]})})}function _G(){let e=(t,n)=>({label:n,checked:um.value===t,act:()=>ih(
t)});return r(nt,{icon:Cu.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function $G(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:j8,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var n3="aa",o3="ta";function r3({children:e}){let[t,n]=C(null);dr([...R8(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{dl.value&&xi()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{pl.value&&
fl()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Ko},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:EG}]),F(()=>{let i=s=>{if(rc(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";cd(a).then(l=>{l&&(fe(l),ee("The question was pasted.",{label:"Undo",act:xi}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:n3,children:[r(e3,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:o3,children:[tl.value==="away"&&r(du,{kind:"warning",actions:r(P,{small:!0,
kind:"outlined",onClick:ew,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(B8,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(A8,{onClose:o}),r(yS,{}),r(
h1,{}),r(gw,{})]})}function EG(){let{phase:e}=Zn.result.value;e==="running"||e==="estimate"?Zn.cancel():vi.value.length>
0&&Xm()}var i3="Cc",s3="Ec",a3="oa",l3="Ic";var ah=wn(()=>ia.value.filter(e=>e.to.dataset===be.value.dataset));function u3(){return ah.value.length===0?null:r("nav",
{"aria-label":"The way here",class:i3,children:[ah.value.map((e,t)=>r("span",{class:s3,children:[r("button",{type:"butto\
n",class:a3,onClick:()=>{Py(t),fe(e.from)},children:t===0?"all":te(ah.value[t-1]?.label).text}),r(ue,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:l3,children:te(ah.value.at(-1)?.label).text})]})}var c3="Le",m3="Uc",d3="Hc",p3="Lc",f3="Mc",h3="Nc";function lh({title:e,note:t,actions:n,children:o,onClose:i}){let s=I(null),a=wt();return it(()=>{gi();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:c3,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:m3,children:[r("div",{class:d3,children:[r("h2",{id:a,class:p3,
children:e}),t&&r("p",{class:f3,children:t})]}),n,r(P,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:h3,children:o})]})}var g3="Rc",y3="Ac",b3="Dc",Dx="Tc";function v3({layer:e,onClose:t}){let n=e.request,o=Kl({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Y(()=>o.pages.flat(),[o.pages]),a=Y(()=>o.columns.map((c,m)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:Vo(c)&&m>0,cell:d=>m===0?r($,{value:d[0],most:64,middle:!0}):r($,{shown:Co(d[m],c,i)})})),
[o.columns,i]),l=Ee(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&xe(yl(n.dataset,
String(c[0])))};return r(lh,{title:"Actors",onClose:t,note:r(O,{children:[r($,{value:e.label,most:200}),LG(s.length,o.hasMore)]}),
actions:r(P,{icon:"save",kind:"outlined",onClick:()=>Jn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:b3,children:[r(pe,{error:o.error}),r(P,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:Dx,children:r(Ce,{lines:12})}),o.first&&(s.length===0?
r("p",{class:Dx,children:"No actor is here."}):r("div",{class:g3,children:[r(Te,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:y3,children:r(P,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function LG(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var mh="_c",w3="qc",k3="O",C3="Fc";var NG=/^[A-Za-z_][A-Za-z0-9_]*$/;function T3({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=C(o?"live":"frozen"),
[a,l]=C(""),[u,c]=C(null),[m,d]=C(null),p=async()=>{if(!NG.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await FG(a,o,String(e.label)):n&&await IG(a,n,String(e.label),d),ro(
jt.value),ee(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){d(null),c(BG(G(f)))}};
return r(lt,{title:"Save as cohort",onClose:t,foot:r(O,{children:[r(P,{kind:"outlined",onClick:t,children:"Cancel"}),r(P,
{kind:"primary",disabled:m!==null||a==="",onClick:()=>{p()},children:m===null?"Save":`${z(m)} actors read`})]}),children:[
r("p",{class:mh,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),p()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(en,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:w3,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(S3,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(S3,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(pe,{error:u})]})]})}function BG(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function S3({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:k3,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:C3,children:n?"Not possibl\
e for these actors.":s})]})]})}function M3(e,t){return`v1/datasets/${encodeURIComponent(jt.value)}/${e}/${encodeURIComponent(
t)}`}async function FG(e,t,n){await oe(M3("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var zG=1e4;async function IG(e,t,n,o){let i=[],s,a="";o(0);do{let u=await oe("v1/actors",{body:{...t,
limit:zG,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await oe(`${M3("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function P3({layer:e,onClose:t}){let n=e.document,o=Kl({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=at(Cp(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(lh,{title:"Events",onClose:t,note:r(O,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${z(s)} events`]}),children:r(Pp,{paging:o,document:n,zone:a})})}var $3="Gc",D3="Jc",E3="na",A3="Kc",O3="Oc",R3="Pc",L3="pa",N3="Qc",B3="Vc",F3="Wc",z3="Yc",I3="da",H3="Zc";var HG=6;function q3({column:e,document:t}){let n=I(null),{values:o,error:i,former:s}=qG(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let m=c?`not (${bi(e.name,u)})`:bi(e.name,u);We({document:_e(t,"where",In(t.
where,m))},m)};return r("section",{ref:n,class:E3,"aria-label":te(e.name).text,"data-former":s,children:[r("div",{class:A3,
children:[r("h3",{class:O3,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:R3,children:[V(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(P,{small:!0,kind:"quiet",label:`Break down by ${te(e.name).text}`,onClick:()=>rh(
e.name),children:"By"})]}),i&&r(pe,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},m)=>r("li",{children:r("\
button",{type:"button",class:L3,onClick:d=>l(u,d.altKey),children:[r("span",{class:N3,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:B3,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:F3,title:z(c),children:[o.exact?"":"~",V(
c)]})]})},m))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:z3,children:[o.more>0&&r("span",{children:[V(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:I3,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",V(o.nulls)]})]})]})}
function qG(e,t,n){let[o,i]=C(!1),[s,a]=C({values:null,error:null,former:!1}),l=VG(t,n);return F(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),F(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),Nm(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{An(
c)||a({values:null,error:G(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function VG(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:ve(e),limit:HG,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function V3({onClose:e}){let[t,n]=C(""),o=Ee(jt.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(ks,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:$3,children:r("input",{class:D3,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(q3,{column:s,document:be.value},s.name)):r(Ce,
{}),r("p",{class:H3,children:"Click: only this value. Alt+click: all but this value."})]})}var U3="eg",K3="ig";function G3({onClose:e}){let t=be.value,[n,o]=C(()=>JSON.stringify(t,null,2)),[i,s]=C(null);return F(()=>{Ht(j3(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(ks,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(P,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>He(n,"The document")}),children:[r(eu,{class:U3,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=j3(l);s(c),u&&fe({document:{...u,dataset:u.dataset||Be.value.document.dataset}},
"replace")},onRun:Ko}),i!==null&&r("div",{class:K3,children:r(pe,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function j3(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function J3({layer:e,onClose:t}){let[n,o]=C(""),[i,s]=C(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=be.value,m=()=>{n.trim()!==""&&Al({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,d=>s(
G(d)))};return r(lt,{title:"Note",onClose:t,foot:r(O,{children:[r(P,{kind:"outlined",onClick:t,children:"Cancel"}),r(P,{
kind:"primary",onClick:m,children:"Save"})]}),children:[r("p",{class:mh,children:[j(a,c),l===void 0?"":` to ${j(l,c)}`]}),
r("form",{onSubmit:d=>{d.preventDefault(),m()},children:[r("input",{class:je,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:d=>o(d.currentTarget.value)}),i&&r(pe,{error:i})]})]})}var Z3=new Map([["facets",V3],["json",G3],["events",P3],["actors",v3],["cohort",T3],["note",J3],["live-event",u6]]);var Y3=["1d","7d","30d","1y"];function Q3(){let e=I(null),[t,n]=C(null),o=be.value.compare?.offset,i=hi(Zn.result.value.
error,"compare"),s=()=>n(null);return r(O,{children:[r(P,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${q(Ad(o))} before`}),i&&t===null&&r("div",{class:kp,children:r(pe,{error:i})}),t==="menu"&&r(To,{anchor:e.current,label:"\
Compare",items:UG(o,()=>n("field")),onClose:s}),t==="field"&&r(Xt,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:W_,children:r(en,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),dh(a.trim()===""?void 0:a.trim())}})})})]})}
function UG(e,t){let n=e!==void 0&&!Y3.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>dh(void 0)},
{label:"The period before",checked:!1,act:()=>{KG()}},...Y3.map(o=>({label:`${Ad(o)} before`,checked:e===o,act:()=>dh(o)})),
{label:n?`${q(Ad(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function dh(e){
ne("compare",e===void 0?void 0:{offset:e})}async function KG(){try{let e=be.value,t=await B_(e);t===null?ee("The range h\
as no start: choose one before it is compared."):be.value===e&&dh(t)}catch(e){ee(G(e).message)}}var X3="rg",eF="ag",Ex="Me",tF="tg",nF="og";var Tu="";function oF({onClose:e}){let[t,n]=C(null),[o,i]=C(Tu),[s,a]=C(""),[l,u]=C(""),[c,m]=C(null),[d,p]=C(!1),f=wt();
F(()=>{Bf().then(b=>{let k=[...b].sort((v,w)=>w.changed.localeCompare(v.changed));n(k),i(k[0]?.id??Tu)},b=>m(G(b)))},[]);
let h=si(Be.value.document);return r(lt,{title:"Save to a board",onClose:e,children:r("form",{class:X3,onSubmit:b=>{b.preventDefault(),
p(!0),GG(o,s.trim()||"My board",l.trim()).then(e,k=>{m(G(k)),p(!1)})},children:[r("label",{class:Pt,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:je,"data-autofocus":!0,value:l,placeholder:q(h),maxLength:200,autocomplete:"\
off",onInput:b=>u(b.currentTarget.value)}),r("fieldset",{class:eF,children:[r("legend",{class:Pt,children:"Board"}),(t??
[]).map(b=>r("label",{class:Ex,children:[r("input",{type:"radio",name:f,checked:o===b.id,onChange:()=>i(b.id)}),r("bdi",
{class:tF,children:q(b.name)})]},b.id)),r("label",{class:Ex,children:[r("input",{type:"radio",name:f,checked:o===Tu,onChange:()=>i(
Tu)}),r("span",{children:"A new board"})]})]}),o===Tu&&r(O,{children:[r("label",{class:Pt,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:je,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:b=>a(
b.currentTarget.value)})]}),c&&r(pe,{error:c}),r("div",{class:nF,children:r(P,{type:"submit",kind:"primary",icon:"save",
disabled:d||t===null,children:"Save"})})]})})}async function GG(e,t,n){let{document:o,view:i,as:s}=Be.value,a=e===Tu?null:
await Mr(e),l=s??Zt.find(m=>m.name===i)?.chartOf(o)??"",u=Pa(a?.content??pu,{kind:"query",title:n,document:o,as:l}),c=a?
await tm(e,a.version,a.name,u):await Pr(t,u);ee(`Saved to ${q(c.name)}.`,{label:"Open",act:()=>xe(`boards/${encodeURIComponent(
c.id)}`)}),a&&ee("The tile can be taken back.",{label:"Undo",act:()=>{JG(c,a)}})}async function JG(e,t){await tm(e.id,e.
version,t.name,t.content).then(()=>ee("The tile is taken back."),n=>ee(G(n).message))}var ZG=me([]);function rF(){return r(nt,{icon:"save",menuLabel:"Save",items:[...YG(),...ZG.value],placing:{align:"end"},children:"Save"})}
function YG(){let{dataset:e,where:t}=Be.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>rs(
o=>r(oF,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>xe(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>Wf(e)}]}var sF="ng",aF="Ne";function uF(){let e=Zn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:sF,children:[r("sp\
an",{role:"status",class:aF,"data-phase":e.phase,children:[e.phase==="exact"&&r(ue,{name:"check",size:14}),e.phase==="er\
ror"&&r(ue,{name:"error",size:14}),XG(e)]}),t&&r(P,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Zn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(P,{small:!0,kind:"outlined",onClick:Ko,children:"Run again"})]})}
function XG(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return lF(
e);case"cancelled":return e.sampled===null?"cancelled":`cancelled; this is an ${lF(e)}`;case"error":return e.answer?"fai\
led; this is the answer before":"failed";case"exact":{let n=il(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`s\
ample of ${U(t.sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${V(t.rows_scanned)} rows`:`${o}, ${n}`}}}function lF({
answer:e,intervals:t,sampled:n}){let o=iT(e,t);return`estimate from ${U(n??0)} of actors${o===null?"":`, ±${hg(o)}`}`}var cF="Re",mF="Ae",dF="pg",pF="De",fF="dg";var hF=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function gF({runs:e}){F(()=>{ze.value.value||
At()},[]);let t=ze.value.value?.map(({name:o})=>o)??[jt.value],n=be.value.timezone??"UTC";return r("header",{class:cF,"a\
ria-label":"The question",children:[r("div",{class:mF,children:[r(cn,{title:"Dataset",icon:"data",values:t,value:jt.value,
onChange:o=>{Ci(o)},class:dF}),e&&r(K_,{}),r(cn,{title:"Time zone",icon:"globe",values:jf(),value:n,onChange:o=>ne("time\
zone",o),kind:"quiet",free:!0}),e&&r(Q3,{}),e&&r(tJ,{})]}),r("div",{class:pF,children:e&&r(uF,{})}),r("div",{class:fF,children:[
r(P,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!dl.value,onClick:xi}),r(P,{icon:"redo",label:"Redo",keys:"Ctrl+Shi\
ft+Z",disabled:!pl.value,onClick:fl}),r(nt,{icon:"share",menuLabel:"Share",items:GS(),placing:{align:"end"},children:"Sh\
are"}),r(rF,{})]})]})}function tJ(){let e=be.value.sample,t=e===void 0||e===1?void 0:e,n=hF.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(nt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:hF.map(([o,i])=>({label:o,checked:i===t,act:()=>ne("sample",i)})),children:n})}var yF="lg",bF="la",vF="xg",xF="sg",wF="cg",kF="gg",CF="xa";var SF=new Map;function MF(){let e=Zt.find(({name:t})=>t===ak.value)??Zt[0];return e?r(oJ,{view:e}):null}function oJ({view:e}){
let t=be.value,n=rJ(Zn.result.value,t),o=oa(Rg.value).chart??e.chartOf(t);F(()=>{globalThis.document.title=`${e.label} ·\
 ${t.dataset} · Sluice`},[e,t.dataset]),dr([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Ax(
"facets")}]),dr([{keys:"/",label:`Sentence: ${Bb}`,group:"View",act:Nb}]);let i=a=>{SF.set(`${e.name} ${o}`,oa(Rg.value).
settings),fe({as:gy({chart:a,settings:SF.get(`${e.name} ${a}`)??new Map}),document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(O,{children:[r(gF,{runs:e.runs??!0}),r(td,{busy:s,done:n.done}),r("div",{class:yF,
children:[r("main",{class:bF,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(u3,{}),r("div",{class:vF,children:[r("div",{class:xF,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:wF,
children:[e.charts.length>1&&r(_t,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(P,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:Ox("facets"),onClick:()=>Ax(
"facets")}),r(P,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:Ox("json"),onClick:()=>Ax("json")})]})]}),
n.error&&!iJ(n.error)&&r(Ib,{class:kF,error:n.error}),r("div",{class:CF,"data-former":n.former,children:r($l,{view:e,document:t,
result:n,drawn:Be.value})})]}),r(sJ,{})]})]})}function rJ(e,t){return e.of===null||TF(e.of)===TF(t)?e:{...e,answer:null,
of:null,former:!1}}function TF(e){let t=e.aggregate?.over;return`${fi(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function Ox(e){return vi.value.some(t=>t.kind===e)}function Ax(e){let t=vi.value.filter(n=>n.kind===Fr);fe({open:Ox(
e)?vi.value.filter(n=>n.kind!==e):[...t,{kind:e}]})}function iJ(e){return["from","to"].some(t=>hi(e,t)!==null)}function sJ(){
return r(O,{children:vi.value.map((e,t)=>{let n=Z3.get(e.kind);return n?r(n,{layer:e,onClose:Xm},t):null})})}function PF(){return el.value?.tokens&&el.value.name===void 0?r(v8,{}):r(O,{children:[r(r3,{children:r(aJ,{})}),r(c8,{})]})}
function aJ(){let e=Qi.value;switch(e.kind){case"home":return r(m8,{});case"view":return r(MF,{});case"page":{let t=Li.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(d8,{})}case"actor":return r(Ik,{dataset:e.dataset,actor:e.actor});case"\
link":return r(S8,{id:e.id})}}N8();G0();Xk();await Ok();US();VT();k0(r(PF,{}),document.body);
