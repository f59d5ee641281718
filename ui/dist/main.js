var N3=Object.defineProperty;var vh=(e,t)=>{for(var n in t)N3(e,n,{get:t[n],enumerable:!0})};var Ke,Ox,Ch,Li,xh,mm,Lx,um,Nx,Sh,wh,Bx,wu=Symbol.for("pv"),pm={},dm=[],B3=/^m(i|n|o|s|text|space)$/,Th=Array.isArray,Ph=dm.
slice,$s=Object.assign;function Ms(e){e&&e.parentNode&&e.remove()}function Fx(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Ph.call(arguments,2):n),xu(e,
a,o,i,null)}function xu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:wu,__v:i||
++Ox,__i:-1,__u:0};return!i&&Ke.vnode&&Ke.vnode(s),s}function A(e){return e.children}function Na(e,t){this.props=e,this.context=t,this.__g=0}function Ni(e,t){if(t==null)return e.
__&&Ni(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Ni(e)}function F3(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=$s({constructor:wu},n)).__v=n.__v+1,
Ke.vnode&&Ke.vnode(t),_h(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Ni(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,Wx(i,t,s),n.__=n.__e=null,t.__e!=o&&zx(t))}function zx(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),zx(e)}function kh(e){(8&e.__g||(e.__g|=8,Li.push(e),mm++))&&xh==Ke.debounceRendering||
((xh=Ke.debounceRendering)||queueMicrotask)(Ix)}function Ix(){try{for(var e,t=1;Li.length;)Li.length>t&&Li.sort(Lx),e=Li.
shift(),t=Li.length,8&e.__g&&F3(e)}finally{(mm=Li.length)&&(xh||queueMicrotask)(Ix)}}function Hx(e,t,n,o,i,s,a,l,u,c,m){
var p,d,f,h,y,b,S=o.__k||dm,v=t.length;for(u=z3(n,t,S,u,v),p=0;p<v;p++)(f=n.__k[p])!=null&&(d=~f.__i&&S[f.__i]||pm,f.__i=
p,b=_h(e,f,d,i,s,a,l,u,c,m),h=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&Mh(d.ref,null,f,d),f.ref&&m.push(f.ref,f.__c||h,f)),
y=y||h,4&f.__u?(u=qx(f,u,e,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&b!==void 0?u=b:h&&(u=h.nextSibling),f.
__u&=-21);return n.__e=y,u}function z3(e,t,n,o,i){var s,a,l,u,c,m,p,d,f,h=n.length,y=h,b=0,S=0,v=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=xu(null,
a):Th(a)?a=v[s]=xu(A,{children:a}):a.constructor===wu&&a.__b?a=v[s]=xu(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,u=s+b,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=I3(a,n,u,y))&&(y--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?b--:c==u+1?b++:c!=
u&&(c>u?b--:b++,S=1)):(~c||(i>h?b--:i<h&&b++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(S){for(m=[],p=[],s=0;s<
i;s++)if((a=v[s])&&16&a.__u){for(b=0,d=m.length;b<d;)m[f=b+d>>1]<a.__i?b=f+1:d=f;m[b]=a.__i,p[s]=b+1}for(b=m.length;s--;)
p[s]&&(p[s]==b?b--:v[s].__u|=4)}if(y)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Ni(l)),$h(l,l));return o}function qx(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=qx(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ni(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function I3(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function Rx(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function lm(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Rx(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Rx(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=wh[t]||(wh[t]=
H3(t)),(e.__a||(e.__a={}))[t]=Sh,s=t!=(t=t.replace(Nx,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function H3(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[um]==null)t[um]=Sh++;else if(t[um]<this.__a[e])return;return n(Ke.event?Ke.event(t):t)}}}function _h(e,t,n,o,i,s,a,l,u,c){
var m,p,d,f,h,y,b,S,v,w,T,R,D,F,N,Q,E,O,K=t.type;if(t.constructor!==wu)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&
(t.__u|=u,p=s=[],m.nodeType==8?l=cm(m,s):s.push(m),l=s[0]||l),(m=Ke.__b)&&m(t);e:if(typeof K=="function"){d=a.length;try{
if(S=t.props,v=(m=K.prototype)&&m.render,w=(m=K.contextType)&&o[m.__c],T=m?w?w.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.
__g&&(f.__g|=1)):(v?t.__c=f=new K(S,T):(t.__c=f=new Na(S,T),f.constructor=K,f.render=V3),w&&w.sub(f),f.state||(f.state={}),
f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),K.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=$s({},
f.__s)),$s(f.__s,K.getDerivedStateFromProps(S,f.__s)))),h=f.props,y=f.state,f.__v=t,n.__c){if(S!==h&&v&&!K.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(S,T),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(S,f.__s,T)===!1){t.__v!=n.__v&&(f.props=S,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(U){U&&(U.__=t)}),dm.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Ni(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(S,f.__s,T),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,y,b)})}else v&&!K.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=T,f.props=S,f.__P=e,f.__g&=-5,R=Ke.__r,D=v?25:0;do f.__g&=-9,R&&R(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++D<25);v&&(dm.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=$s({},o,f.getChildContext())),
v&&n.__c&&f.getSnapshotBeforeUpdate&&(b=f.getSnapshotBeforeUpdate(h,y)),F=m&&m.type===A&&m.key==null?m.props.children:m,
S.__P&&(m=l,i=(e=S.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(U){U&&$h(U,U)}),n.__k=null),
l=n.__k?Ni(n,0):null),l=Hx(e,Th(F)?F:[F],t,n,o,i,s,a,l,u,c),S.__P&&(t.__e=null,l=m),t.__u&=-161,p&&p.some(Ms),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(U){if(a.length=d,t.__v=null,u||s)if(U&&U.then){if(t.__u|=128|u,s){for(~(E=s.indexOf(
l||void 0))||(E=s.length);(O=s[E-1])&&O.nodeType==8;)E--;for(;E<s.length;E++)if(O=s[E])if(s[E]=null,N){if(O==Q)break}else{
if(O.nodeType!=8)break;O.data.startsWith("$s")&&(Q=cm(N=O))}}if(!N){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
N=l}(m=cm(N=t.__c.__z||(t.__c.__z=N)))?(t.__e=N,l=m):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ms);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),U&&U.then||Vx(t),Ke.__e(U,t,n)}}else l=t.__e=q3(n.__e,t,n,o,i,s,a,u,c,e);return(m=Ke.diffed)&&m(t),l}function cm(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Vx(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Vx))}function Wx(e,t,n){for(var o=0;o<n.length;)Mh(n[o++],n[o++],n[o++]);Ke.__c&&Ke.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Ke.__e(s,i.__v)}})}function q3(e,t,n,o,i,s,a,l,u,c){var m,p,d,f,
h,y,b,S,v=n.props||pm,w=t.props,T=t.type;if(T=="svg"?i="http://www.w3.org/2000/svg":T=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if((h=s[m])&&(T?h.localName==T:h.nodeType==
3)){e=h,s[m]=null;break}}if(!e){if(S=c.ownerDocument||document,!T)return S.createTextNode(w);e=S.createElementNS(i,T,w.is?
w:c),l&&(Ke.__m&&Ke.__m(t,s),l=!1),s=null}if(T){if(c=T=="template"&&e.content||e,s=T=="textarea"&&w.defaultValue!=null?null:
s&&Ph.call(c.childNodes),!l&&s)for(v={},m=0;m<e.attributes.length;m++)v[(h=e.attributes[m]).name]=h.value;for(m in v)h=v[m],
m=="dangerouslySetInnerHTML"?d=h:m=="children"||m in w||m=="value"&&"defaultValue"in w||m=="checked"&&"defaultChecked"in
w||lm(e,m,null,h,i);for(m in w)h=w[m],m=="children"?f=h:m=="dangerouslySetInnerHTML"?p=h:m=="value"?y=h:m=="checked"?b=h:
l&&typeof h!="function"||v[m]===h||lm(e,m,h,v[m],i);p?(l||d&&(p.__html==d.__html||p.__html==e.innerHTML)||(e.innerHTML=p.
__html),t.__k=[]):(d&&(e.textContent=""),(T=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&B3.test(T))&&(i="\
http://www.w3.org/1999/xhtml"),Hx(c,Th(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Ni(n,0),l,u),s&&s.some(Ms)),l&&T!="textarea"||
(m="value",T=="progress"&&y==null?e.removeAttribute(m):y==null||y===e[m]&&(T!="progress"||y)||lm(e,m,y,v[m],i),m="checke\
d",b!=null&&b!=e[m]&&lm(e,m,b,v[m],i))}else v===w||l&&e.data==w||(e.data=w);return e}function Mh(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Ke.__e(i,n)}}function $h(e,t,n){var o,i,s,a;if(Ke.unmount&&Ke.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Mh(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Ke.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&$h(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=cm(o,s=[]))&&(o==
e.__e&&s.some(Ms),Ms(i),Ms(o)),n||Ms(e.__e),e.__e=e.__c=e.__=null}function V3(e,t,n){return this.constructor(e,n)}function Ux(e,t){
var n,o,i,s;Ke.__&&Ke.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=xu(A,{children:[e]}),
i=[],s=[],_h(t,t.__k,o||pm,pm,t.namespaceURI,o?null:t.firstChild?Ph.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
Wx(i,t.__k,s),t.__k.props.children=null}function Ba(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,kh(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+Bx++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Ke={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw mm=0,e}},Ox=0,Ch=function(e){return e!=null&&e.constructor===wu},Na.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=$s({},this.state)),typeof e=="function"&&(e=e($s({},n),this.props)),e&&($s(
n,e),this.__v&&(t&&this.__k.push(t),kh(this)))},Na.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),kh(this))},Na.prototype.render=A,Li=[],mm=0,Lx=function(e,t){return e.__v.__b-t.__v.__b},um=Symbol(),Nx=/(PointerCapture)$|Capture$/i,
Sh=0,wh={},Bx=0;var Bi,Rt,Dh,Kx,Eh=Object.is,Cu=0,t0=[],Ah=[],zt=Ke,jx=zt.__b,Gx=zt.__r,Jx=zt.diffed,Zx=zt.__c,Yx=zt.unmount,Qx=zt.__;function Fa(e,t){
zt.__h&&zt.__h(Rt,e,Cu||t),Cu=0;var n=Rt.__H||(Rt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){
return Cu=1,Oh(n0,e)}function Oh(e,t,n){var o=Fa(Bi++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):n0(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);Eh(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Rt,!Rt.__f)){Rt.__f=!0;var i=Rt.shouldComponentUpdate;
Rt.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,m=this.props!=s;if(u.__.some(function(d){
d.__N&&(c=!0,Eh(d.__[0],d.__N[0])||(m=!0))}),i){var p=i.call(this,s,a,l);return c?p||m:p}return!c||m}}return o.__}function B(e,t){
var n=Fa(Bi++,3);!zt.__s&&Lh(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Rt.__H.__h.push(n))}function Ze(e,t){var n=Fa(Bi++,4);!zt.
__s&&Lh(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Rt.__h.push(n))}function I(e){return Cu=5,Y(function(){return{current:e}},[])}function Y(e,t){var n=Fa(Bi++,7);return Lh(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function fm(e,t){return Cu=8,Y(function(){return e},
t)}function za(e){var t=Rt.context[e.__c],n=Fa(Bi++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Rt)),t.props.value):e.
__}function ht(){var e=Fa(Bi++,11);if(!e.__){for(var t=Rt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function W3(){var e;do{for(;e=Ah.shift();)try{ku(e)}catch(n){zt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
t0.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ku),t.__h.some(Rh),t.__h=[]}catch(n){t.__h=[],zt.__e(n,e.__v)}}}while(Ah.
length)}zt.__b=function(e){Rt=null,jx&&jx(e)},zt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Qx&&Qx(e,t)},zt.
__r=function(e){Gx&&Gx(e),Bi=0;var t=(Rt=e.__c).__H;t&&(Dh==Rt?Rt.__h=[]:(t.__h.some(ku),t.__h.some(Rh),Bi=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Dh=Rt},zt.diffed=function(e){Jx&&Jx(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&e0(t0.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Dh=Rt=null},zt.__c=function(e,t){t.some(
function(n){try{n.__h.some(ku),n.__h=n.__h.filter(function(o){return!o.__||Rh(o)})}catch(o){n.__h=[function(){throw o}]}}),
Zx&&Zx(e,t)},zt.unmount=function(e){Yx&&Yx(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,e0(Ah.push(i))}else ku(i)}catch(s){t=s}}),o.
__H=void 0,t&&zt.__e(t,o.__v))};var Xx=typeof requestAnimationFrame=="function";function U3(e){var t,n=function(){clearTimeout(
o),Xx&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Xx&&(t=requestAnimationFrame(n))}function e0(e){e!=1&&Kx==
zt.requestAnimationFrame||((Kx=zt.requestAnimationFrame)||U3)(W3)}function ku(e){var t=Rt,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Rt=t}function Rh(e){var t=Rt;e.__c=e.__(),Rt=t}function Lh(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Eh(n,e[o])})}function n0(e,t){return typeof t=="function"?t(e):t}var K3=Symbol.for("preact-signals");function bm(){if(ii>1)ii--;else{var e,t=!1;for((function(){var i=gm;for(gm=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();Tu!==void 0;){var n=Tu;for(Tu=
void 0,hm++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&r0(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(hm=0,ii--,
t)throw e}}function Bh(e){if(ii>0)return e();Nh=++j3,ii++;try{return e()}finally{bm()}}var Su,_t=void 0;function Pu(e){var t=_t,
n=Su;_t=void 0,Su=void 0;try{return e()}finally{_t=t,Su=n}}var Tu=void 0,ii=0,hm=0,j3=0,Nh=0,gm=void 0,ym=0;function o0(e){
if(_t!==void 0){var t=e.n;if(t===void 0||t.t!==_t)return t={i:0,S:e,p:_t.s,n:void 0,t:_t,e:void 0,x:void 0,r:t},_t.s!==void 0&&
(_t.s.n=t),_t.s=t,e.n=t,32&_t.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=_t.s,t.n=void 0,_t.s.n=t,_t.s=t),t}}function sn(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}sn.prototype.brand=K3;sn.prototype.h=function(){return!0};sn.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Pu(function(){var o;(o=t.W)==null||o.call(t)}))};
sn.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Pu(function(){var i;(i=t.Z)==null||i.call(t)}))}};sn.prototype.subscribe=
function(e){var t=this;return _n(function(){var n=t.value;Pu(function(){return e(n)})},{name:"sub"})};sn.prototype.valueOf=
function(){return this.value};sn.prototype.toString=function(){return this.value+""};sn.prototype.toJSON=function(){return this.
value};sn.prototype.peek=function(){var e=this;return Pu(function(){return e.value})};Object.defineProperty(sn.prototype,
"value",{get:function(){var e=o0(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(hm>100)
throw new Error("Cycle detected");(function(n){ii!==0&&hm===0&&n.l!==Nh&&(n.l=Nh,gm={S:n,v:n.v,i:n.i,o:gm})})(this),this.
v=e,this.i++,ym++,ii++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{bm()}}}});function le(e,t){return new sn(e,
t)}function r0(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function i0(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function s0(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Ds(e,t){sn.call(this,void 0,t),this.x=e,this.s=void 0,this.g=ym-1,this.
f=4}Ds.prototype=new sn;Ds.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
ym))return!0;if(this.g=ym,this.f|=1,this.i>0&&!r0(this))return this.f&=-2,!0;var e=_t;try{i0(this),_t=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return _t=e,s0(
this),this.f&=-2,!0};Ds.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
sn.prototype.S.call(this,e)};Ds.prototype.U=function(e){if(this.t!==void 0&&(sn.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ds.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ds.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=o0(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function bn(e,t){
return new Ds(e,t)}function a0(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ii++;var n=_t;_t=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Fh(e),o}finally{_t=n,bm()}}}function Fh(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
a0(e)}function G3(e){if(_t!==this)throw new Error("Out-of-order effect");s0(this),_t=e,this.f&=-2;try{8&this.f&&Fh(this)}finally{
bm()}}function Ia(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Su&&Su.push(this)}
Ia.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Ia.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,a0(this),
i0(this),ii++;var e=_t;return _t=this,G3.bind(this,e)};Ia.prototype.N=function(){2&this.f||(this.f|=2,this.u=Tu,Tu=this)};
Ia.prototype.d=function(){this.f|=8,1&this.f||Fh(this)};Ia.prototype.dispose=function(){this.d()};function _n(e,t){var n=new Ia(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var l0,xm,vm,J3=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var u0=[];_n(function(){l0=this.N})();function Ha(e,t){Ke[e]=t.bind(null,Ke[e]||function(){})}function _u(e){if(vm){var t=vm;
vm=void 0,t()}vm=e&&e.S()}function c0(e){var t=this,n=e.data,o=Y3(n);o.name="ReactiveDom",o.value=n;var i=Y(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=bn(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=bn(
function(){return!Array.isArray(c.value)&&!Ch(c.value)}),p=_n(function(){if(this.N=m0,m.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),d=t.__$u.d;return t.__$u.d=function(){p(),d.call(this)},[m,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}c0.displayName="ReactiveTextNode";Object.defineProperties(sn.prototype,{constructor:{
configurable:!0,value:Fx(A,null).constructor},type:{configurable:!0,value:c0},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ha("__b",function(e,t){if(_u(),xm=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof sn&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Ha("__r",function(e,t){if(e(t),t.type!==A){_u();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return _n(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;J3&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),xm=
o,_u(n)}});Ha("__e",function(e,t,n,o){_u(),xm=void 0,e(t,n,o)});Ha("diffed",function(e,t){_u(),xm=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],m=o[u];c===void 0?(c=Z3(n,u,m,i),s[u]=c):c.o(m,i)}}}e(t)});function Z3(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=le(n);return{o:function(a,l){s.value=a,o=l},d:_n(function(){this.N=m0;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Ha("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var m=c.
__$u;m&&(c.__$u=void 0,m.d())}}e(t)});Ha("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Na.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function Y3(e,t){return Y(function(){return le(e,t)},[])}var Q3=function(e){queueMicrotask(function(){queueMicrotask(e)})};function X3(){Bh(function(){for(var e;e=u0.shift();)l0.call(e)})}function m0(){u0.push(this)===1&&(Ke.requestAnimationFrame||
Q3)(X3)}var zh=new URL("../../",import.meta.url);function It(e){return new URL(e,zh).href}function p0(e){return e.startsWith(zh.
pathname)?e.slice(zh.pathname.length):e.replace(/^\//,"")}var eF=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,tF=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function qa(e){
return JSON.parse(tF.test(e)?e.replace(eF,nF):e)}function nF(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var ot=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function si(){return new ot(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function ai(e,t=0){let n=Ih(e)&&Ih(
e.error)?e.error:null;if(!n)return new ot({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new ot({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:oF(n.span),status:t})}
function oF(e){if(!Ih(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Ih(e){return e!==null&&typeof e=="object"}function Fi(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var d0=le(0),f0=d0;async function oe(e,t={}){let n=await Va(e,t);if(n.status!==204)return await h0(n)}async function Va(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await rF(
It(e),n);if(o.status===401&&d0.value++,!o.ok)throw ai(await h0(o).catch(()=>null),o.status);return o}async function rF(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:si()}}async function h0(e){let t=await e.text();try{return qa(
t)}catch{throw new ot({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Mn(e){
return e instanceof DOMException&&e.name==="AbortError"}function j(e){return e instanceof ot?e:new ot({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var g0=le(null),Wa=g0;function y0(){_n(()=>{f0.value>=0&&oe("v1/me").then(e=>{g0.value=e},()=>{})})}async function b0(e){
await oe("v1/login",{body:{token:e}})}async function v0(){await oe("v1/logout",{method:"POST"})}var wm=le({value:null,error:null}),Hh=new Map,He=wm;async function Mt(){try{let e=await oe("v1/datasets");wm.value={value:e.
datasets,error:null}}catch(e){wm.value={value:wm.value.value,error:j(e)}}}function Ae(e){let t=Hh.get(e);return t||(t=le(
{value:null,error:null}),Hh.set(e,t),eo(e)),t}async function eo(e){let t=Hh.get(e);if(!(!t||e===""))try{t.value={value:await oe(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:j(n)}}}async function x0(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await oe(
s,{signal:o})).values}async function km(e,t,n){return oe(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var iF=new Set(["estimate","running","exact","error","cancelled","live"]);function Cm(e){let t;try{t=qa(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!iF.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?ai(n):null,body:n}}function Sm(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var w0=!0;async function k0(e,t,n){try{if(w0&&await sF(e,t,n))return;await aF(e,t,n)}catch(o){if(!Mn(o))throw o}}async function sF(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Va("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await lF(s,a=>{let l=Cm(a);l&&t(l)}),!0}catch(o){if(!(o instanceof ot)||o.status!==404&&o.status!==
405)throw o;return w0=!1,!1}}async function aF(e,t,n){if(!("run"in e))throw new ot({code:"not_supported",message:"This s\
erver has no live events"});let o=await Va("v1/query",{body:e.run,signal:n}),i=qa(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function lF(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Uh=250,uF=8e3,or=le("idle"),rr=new Map,qh=null,cF=1,Mu=Uh,Vh,Ua=or;function Tm(e,t,n=[]){let o=cF++,i=n.filter(s=>rr.
has(s));rr.set(o,{message:e,take:t,abort:null}),or.value==="open"&&Kh({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
S0(s);return or.value==="http"&&T0(o),or.value==="idle"&&jh(),o}function $u(e){rr.has(e)&&(or.value==="open"&&Kh({id:e,cancel:!0}),
S0(e))}function C0(){or.value==="away"&&(clearTimeout(Vh),jh())}function S0(e){rr.get(e)?.abort?.abort(),rr.delete(e)}function Kh(e){
qh?.send(JSON.stringify(e))}function jh(){or.value=or.value==="away"?"away":"connecting";let e=new URL(It("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,qh=t,Mu=Uh,or.value="open";
for(let[o,i]of rr)Kh({id:o,...i.message})},t.onmessage=o=>pF(String(o.data)),t.onclose=()=>{qh=null,n?Gh():mF()}}async function mF(){
if(!await fetch(It("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Gh();Mu=Uh,or.value="http";for(let t of rr.
keys())T0(t)}function Gh(){or.value="away",clearTimeout(Vh),Vh=setTimeout(jh,Mu*(.75+Math.random()/2)),Mu=Math.min(Mu*2,
uF)}function pF(e){let t=Cm(e);t&&Wh(t)}function Wh(e){let t=rr.get(e.id);t&&(Sm(e)&&rr.delete(e.id),t.take(e))}function T0(e){
let t=rr.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!rr.has(e))return;if(t.abort=null,o instanceof
ot&&o.code===si().code)return Gh();let i=o instanceof ot?o:new ot({code:"unexpected",message:String(o)});Wh({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};k0(t.message,o=>Wh({...o,id:e}),t.abort.
signal).catch(n)}var Ka=/([^.[\]]+)|\[(\d+)\]/gy;function Du(e){let t=[];for(Ka.lastIndex=0;Ka.lastIndex<e.length;){e[Ka.lastIndex]==="."&&
Ka.lastIndex++;let n=Ka.lastIndex,o=Ka.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function P0(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Eu(e){return typeof e=="\
string"?Du(e):e}function Ht(e,t){let n=e;for(let o of Eu(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Pe(e,t,n){return Jh(e,Eu(t),n)}function Jh(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=Jh(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=Jh(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Zh(e,t){let n=Ht(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function Pm(e,t,n,o){let i=Zh(e,Eu(t));return i.
splice(n,0,o),Pe(e,t,i)}function Au(e,t,n){let o=Zh(e,Eu(t));return o.splice(n,1),Pe(e,t,o.length>0?o:void 0)}function _0(e,t,n,o){
let i=Zh(e,Eu(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
Pe(e,t,i)}function Ot(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Ot(e[o],t[o]))}var Yh=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],_m=["explore","funnel",
"retention","paths","sessions","difference","live"];function li(e){return Yh.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ue(e){return e==null?[]:(Array.isArray(e)?e:[e]).map(n=>typeof n=="string"?n:JSON.stringify(n))}function $0(e,t){if(e===null)return t;if("rows"in t.answer&&"rows"in e){let n=ue(t.answer.query?.aggregate?.by).length;return M0(
e.rows,t,"rows",o=>JSON.stringify(o.slice(0,n)))}return"groups"in t.answer&&"groups"in e&&t.answer.groups&&e.groups?M0(e.
groups,t,"groups",n=>JSON.stringify("other"in n?null:[n.value])):t}function M0(e,t,n,o){let i=new Map(e.map((c,m)=>[o(c),
m])),s=t.answer[n],a=t.intervals?.[n],l=s.map((c,m)=>({i:m,place:i.get(o(c))??e.length+m})).sort((c,m)=>c.place-m.place),
u=c=>l.map(({i:m})=>c[m]);return{answer:{...t.answer,[n]:u(s)},intervals:Array.isArray(a)?{...t.intervals,[n]:u(a)}:t.intervals}}var Qh={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,sampled:null,elapsed:null,error:null},
dF=100,Es=class{present=le(Qh);result=this.present;id=0;painted=0;pending=null;latest=null;timer;run(t,n={}){let o=this.
present.value;this.present.value={...o,phase:"running",document:t,former:o.answer!==null&&!Ot(o.of,t),done:0,elapsed:null,
error:null},this.drop();let i=this.id;this.id=Tm({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{
phase:t}=this.present.value;t!=="running"&&t!=="estimate"||($u(this.id),this.drop(),this.present.value={...this.present.
value,phase:"cancelled"})}close(){$u(this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=
null,this.latest=null}take(t,n){if(Sm(n)){this.drop(),this.paint(t,n);return}n.answer&&(this.pending=n),this.latest=n;let o=this.
painted+dF-performance.now();this.timer??=setTimeout(()=>{let{pending:i,latest:s}=this;this.drop(),i&&this.paint(t,i),s&&
s!==i&&this.paint(t,s)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:Math.
max(o.done,n.done),elapsed:n.elapsed,error:n.error};if(n.answer&&n.state==="exact"){this.present.value={...i,phase:"exac\
t",answer:n.answer,of:t,intervals:null,sampled:null,former:!1};return}if(n.answer&&n.state==="estimate"){let a=$0(o.phase===
"estimate"?o.answer:null,{answer:n.answer,intervals:n.intervals??{}});this.present.value={...i,...a,phase:"estimate",of:t,
sampled:n.done,former:!1};return}let s=n.state==="running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={
...i,phase:s==="live"?"running":s}}};function gt(e){let t=Y(()=>new Es,[]),n=e===null?"":JSON.stringify(e);return B(()=>{
e?t.run(e):t.cancel()},[n]),B(()=>()=>t.close(),[]),t.result.value}function ui(e,t){let n=typeof t=="string"?t:P0(t);return!e||
e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.where.slice(n.length))?e:null}var fF=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Mm(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function ja(e,t){return e<0?"−"+t:t}function z(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return ja(e,Mm(n)+(o===void 0?"":`.${o}`))}
function q(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return ja(e,hF(t));if(t>=9995e11)return ja(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=fF.find(([i])=>Number((t/i).toPrecision(3))>=1);return ja(e,Number(t/
n).toPrecision(3)+" "+o)}function hF(e){return Number.isInteger(e)?Mm(String(e)):e>=1e3?Mm(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function W(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return ja(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return ja(e,`${Mm(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function $n(e){
let t=W(e);return e>0?`+${t}`:t}function gF(e){return Number.isFinite(e)?Math.max(2,Math.min(15,Math.floor(-Math.log10(Math.
max(e,1e-15)))+1)):2}function yF(e,t,n=q){let o=n(Number(e.toPrecision(t)));return t<3?o.replace(/\d+\.\d+/,i=>Number(i).
toPrecision(t)):o}function Xh(e){let t=Math.max(e,.001);return t<.0995?W(t):W(t).replace(/\.\d/,"")}function D0(e,t,n,o=q){
if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${o(e)}`;let i=(n-t)/2/Math.abs(e);return`~ ${yF(e,gF(i),
o)} ±${Xh(i)}`}function E0(e,t,n){if(!Number.isFinite(t)||!Number.isFinite(n))return`~ ${W(e)}`;let o=(n-t)*50,i=o<1?
1:0;return`~ ${i===1?W(e):W(e).replace(/\.\d/,"")} ±${o.toFixed(i)}`}function Dn(e){let t=["B","KiB","MiB","GiB","TiB"],
n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}
function Ne(e,t,n=`${t}s`){return`${q(e)} ${e===1?t:n}`}var eg=[[86400,"d"],[3600,"h"],[60,"min"]];function Oe(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Oe(-e)}`;
if(e<59.95)return bF(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=eg.findIndex(
([c])=>t>=c),[o,i]=eg[n],s=Math.floor(t/o),[a,l]=eg[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function bF(e){return e===0?`0${" "}s`:e<999e-6?`${tg(e*1e6)}${" "}µs`:e<.9995?
`${tg(e*1e3)}${" "}ms`:`${tg(e)}${" "}s`}function tg(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Ga(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Oe(e/1e3)}var Wn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Ln={text:Wn.other,kind:"other"},vF=new Set(Object.
values(Wn)),xF=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function wF(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function V(e){return e.toWellFormed().replace(xF,wF).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ee(e){
if(e==null)return{text:Wn.null,kind:"null"};if(e==="")return{text:Wn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ee(n).text).join(", "),kind:"value"};let t=V(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:vF.has(t)?`"${t}"`:t,kind:"value"}}var kF=new Intl.Segmenter("en",{granularity:"grapheme"});function A0(e){return Array.
from(kF.segment(e),t=>t.segment)}function Ru(e,t){if(e.length<=t)return e;let n=A0(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Ja(e,t){if(e.length<=t)return e;let n=A0(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var CF={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},R0=new Map;function O0(e,t){let n=`${t} ${e}`,o=R0.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...CF[t],timeZone:e,hourCycle:"h23"}),R0.set(n,o)),o}function ng(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function G(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):ng(t)?O0(t,n).format(o):`${O0("UTC",n).format(o)} UTC`}function zi(e,t=Date.now()){return e==="UTC"||!ng(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function As(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:ng(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function Nn(e,t,n){return t>=300*86400?G(e,n,"year"):t>=28*86400?G(e,n,"month"):t>=.9*86400?
G(e,n,"day"):t>=60?G(e,n,"minute"):G(e,n,"second")}function ke(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var SF=Symbol.for("pv"),TF=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:SF,__v:--TF,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Ke.vnode&&Ke.vnode(c),c}var PF={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:PF[e]})})}function $m(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let y=t.right+s+a<=u-8;N0(
e,y?t.right+s:t.left-s-a,L0(t.top,l,c));return}let m=c-8-t.bottom-s,p=t.top-s-8,d=o==="bottom"?l<=m||m>=p:!(l<=p||p>=m),
f=Math.max(d?m:p,64),h=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),N0(
e,L0(h,a,u),d?t.bottom+s:t.top-s-Math.min(l,f))}function L0(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function N0(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var B0="oa";var rg=le(null),og,$F=500;function F0(e,t,n){clearTimeout(og),og=setTimeout(()=>{e.isConnected&&(rg.value={anchor:e,text:t})},
n)}function ci(){clearTimeout(og),rg.value=null}function Lo(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&F0(
t.currentTarget,e,$F)},onPointerLeave:ci,onPointerDown:ci,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
F0(n,e,0)},onBlur:ci}:{}}function z0(){let e=I(null),t=rg.value;return Ze(()=>{!e.current||!t||(e.current.showPopover(),
$m(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:B0,children:t.text}):null}var ig={};vh(ig,{button:()=>sg,danger:()=>AF,default:()=>OF,iconOnly:()=>ag,outlined:()=>DF,primary:()=>EF,quiet:()=>RF,
small:()=>lg});var sg="o",DF="na",EF="P",AF="pa",ag="Te",RF="_e",lg="qe",OF={button:sg,outlined:DF,primary:EF,danger:AF,
iconOnly:ag,quiet:RF,small:lg};function _(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Lo(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:ke(sg,a!=="plain"&&
ig[a],u&&ag,l&&lg,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,tabIndex:e.
stop===!1?-1:void 0,disabled:e.disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ae,{name:n}),t,o&&r(ae,{name:o,
size:12})]})}var ug={};vh(ug,{default:()=>zF,empty:()=>BF,null:()=>NF,other:()=>FF,value:()=>LF});var LF="da",NF="la",BF="xa",FF="sa",
zF={value:LF,null:NF,empty:BF,other:FF};function M({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??ee(e),s=o?Ja(i.text,n):Ru(i.text,n);return r("bdi",{class:ug[i.
kind],title:s===i.text?void 0:Ru(i.text,2e3),children:s})}var I0=8;function IF(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-I0,o)),s=Math.min(o,Math.ceil((e+t)/n)+I0);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function Dm(e,t,n){let[o,i]=k({scroll:0,height:600});return B(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),IF(o.scroll,o.height,t,n)}function Em(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Am(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var H0="Fe",q0="ca",cg="k",V0="Q",W0="Ge",U0="p",K0="z",Rm="ga",mg="Je",pg="d",j0="V",dg="ha",G0="W",J0="fa",Z0="ua";function $e(e){let{columns:t,rows:n,summary:o=[]}=e,i=I(null),s=ht(),a=Em(),l=Dm(i,a,n.length),[u,c]=k(null),[m,p]=k(new Map),
d=t.map(({key:y,width:b})=>{let S=m.get(y);return S===void 0?b??"minmax(80px, max-content)":`${S}px`}).join(" ")+" minma\
x(0, 1fr)",f=y=>{let b=Am(y,u,n.length+o.length,t.length,e.onSort?-1:0);if(b){y.preventDefault(),c(b),qF(i.current,b,a);
return}let S=u?[...n,...o][u.row]:void 0,v=u?t[u.column]:void 0;if(u?.row===-1&&v&&(y.key==="Enter"||y.key===" ")){y.preventDefault(),
v.sortable!==!1&&e.onSort?.(Y0(v,e.sort??null));return}let w=i.current?.querySelector('[data-cursor="true"]');(y.key==="\
Enter"||y.key===".")&&S!==void 0&&v&&w&&y.target===i.current&&(y.preventDefault(),y.stopPropagation(),(e.onMenu??e.onCell)?.(
S,v,w))},h=(y,b,S)=>r(VF,{id:s,row:y,at:b,columns:t,cursor:u?.row===b?u.column:-1,onCursor:c,summary:S,last:b===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},S?`summary ${b}`:b);return r("div",{ref:i,class:H0,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:y=>{y.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:q0,role:"\
presentation",style:{gridTemplateColumns:d},children:[r("div",{role:"row","aria-rowindex":1,class:ke(cg,V0),children:t.map(
(y,b)=>r(WF,{id:`${s}--1-${b}`,column:y,cursor:u?.row===-1&&u.column===b,sort:e.sort??null,onSort:e.onSort,onWidth:S=>p(
new Map(m).set(y.key,S))},y.key))}),l.before>0&&r("div",{role:"presentation",class:J0,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((y,b)=>h(y,l.first+b,!1)),l.after>0&&r("div",{role:"presentation",class:Z0,style:{height:`${l.after}\
px`}}),o.map((y,b)=>h(y,n.length+b,!0))]})})}function qF(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function VF({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:ke(cg,a&&G0,l&&W0),children:o.
map((m,p)=>r("div",{id:`${e}-${n}-${p}`,role:"gridcell","aria-colindex":p+1,"data-cursor":p===i,class:ke(U0,m.number&&mg,
p===i&&dg),onPointerDown:()=>s({row:n,column:p}),onClick:c&&(d=>c(t,m,d.currentTarget)),onContextMenu:u&&(d=>{d.preventDefault(),
u(t,m,d.currentTarget)}),children:r("span",{class:Rm,children:m.cell(t,n)})},m.key))})}function Y0(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function WF({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let m=c.currentTarget,
p=m.parentElement.getBoundingClientRect().width-c.clientX;m.setPointerCapture(c.pointerId),m.onpointermove=d=>s(Math.max(
48,Math.round(p+d.clientX))),m.onpointerup=()=>{m.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:ke(K0,t.number&&mg,n&&dg),children:[u?r("button",{type:"\
button",tabIndex:-1,class:pg,onClick:()=>i(Y0(t,o)),children:[r("span",{class:Rm,children:t.head}),a!=="none"&&r(ae,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:pg,children:r("span",{class:Rm,children:t.head})}),r("span",
{class:j0,onPointerDown:l})]})}var fg=new Map,Om=7;function En(e,t){let n=JSON.stringify([e,t??null]),o=fg.get(n);return o===void 0&&(o=[...fg.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,fg.set(n,o)),o}function Za(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Om)%4]}function vn(e){return`--series-${e%Om+1}`}var Q0=le(0),Lm=Q0;new MutationObserver(()=>{Q0.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function st(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Ft(e,t,n){let[o,i]=k(null),s=I(null),a=o&&o.row<e&&o.column<t?o:null;return B(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let p=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!p?!1:(n(a,p),!0)}let m=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Am(c,a,e,t);
return m?(i(m),!0):!1},mark:(c,m)=>({"data-at":`${c},${m}`,"data-cursor":a?.row===c&&a.column===m})}}var X0="ma",ew="va",tw="wa",nw="ba",ow="ya",rw="ka",iw="za";function Ye({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,m]=k(!1),
p=ht(),d=I(null),f=I(!1);Ze(()=>{let y=f.current?d.current?.querySelector("[data-body]"):null;(y?.tabIndex===0?y:y?.querySelector(
'[tabindex="0"]')??y)?.focus(),f.current=!1},[c]);let h=y=>{if(!(y.ctrlKey||y.metaKey||y.altKey||y.target instanceof HTMLInputElement)){
if(y.key==="t"||y.key==="T")f.current=!0,m(!c);else if(c||!s?.(y))return;y.preventDefault(),y.stopPropagation()}};return r(
"figure",{ref:d,class:X0,"aria-labelledby":p,children:[r("div",{class:ew,children:[r("h2",{class:tw,children:e}),r("div",
{class:nw,children:[n,r(_,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:c,onClick:()=>m(
!c)})]})]}),r("figcaption",{id:p,class:"spoken",children:t}),c?r("div",{class:rw,"data-body":!0,tabIndex:-1,onKeyDown:h,
children:o}):r(A,{children:[r("div",{class:ke(ow,l&&iw),"data-body":!0,tabIndex:0,role:"application","aria-roledescripti\
on":"chart","aria-label":t,onKeyDown:h,children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function sw(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Lu(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function aw(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function lw(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var KF=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function uw(e,t,n){let o=(KF.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function Ya(){let e=I(null),[t,n]=k(0);return Ze(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var cw="ja",mw="Xa",pw="Sa",dw="Ba",fw="Ke",hw="Ca",gw="Ea";var Qa=20,Nu=136,yw=16,Xa=24;function bw({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=Ya(),l=I(null),
u=Y(()=>{let D=e.map(({time:Q})=>Q),[F,N]=[Math.min(...D),Math.max(...D)];return N>F?[F,N]:[F-1e3,N+1e3]},[e]),[c,m]=o??
u,p=Y(()=>lw(e,12),[e]),d=Y(()=>e.filter(({time:D})=>D>=c&&D<=m).reverse(),[e,c,m]),f=Math.max(1,a-Nu-yw),h=D=>Nu+Lu(D,c,
m)*f,y=D=>c+(D-(s.current?.getBoundingClientRect().left??0)-Nu)/f*(m-c),b=(D,F=(c+m)/2)=>{let N=aw([c,m],F,D,u);i(N[0]<=
u[0]&&N[1]>=u[1]?null:N)},S=Ft(1,d.length,({column:D})=>b(.25,d[D].time)),v=S.at?d[S.at.column]:void 0,w=D=>{if(D.key===
"+")b(.5,v?.time);else if(D.key==="-")b(2,v?.time);else if(D.key==="0")i(null);else return S.key(D);return!0},T=D=>{let F=l.
current;if(l.current=null,F===null)return;let N=y(D);Math.abs(h(N)-h(F))>4&&i([Math.max(u[0],Math.min(F,N)),Math.min(u[1],
Math.max(F,N))])},R=Xa+p.length*Qa+24;return r(Ye,{title:`${z(e.length)} events, ${z(t.length)} sessions`,onKey:w,summary:`\
Timeline of ${z(e.length)} events in ${z(t.length)} sessions, from ${G(u[0],n)} to ${G(u[1],n)}`,announced:v?`${ee(v.event).
text}, ${G(v.time,n,"millisecond")}`:"",actions:r(A,{children:[r(_,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>b(2)}),r(_,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>b(
.5)}),r(_,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r($e,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:D})=>G(D,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:D,end:F})=>Oe((F-D)/1e3)},{key:"events",head:"events",number:!0,cell:({events:D})=>z(D)}]}),children:[r("di\
v",{ref:s,class:cw,onPointerDown:D=>{l.current=y(D.clientX)},onPointerUp:D=>T(D.clientX),onWheel:D=>{(D.ctrlKey||D.shiftKey)&&
(D.preventDefault(),b(D.deltaY>0?1.5:.67,y(D.clientX)))},children:a>0&&r("svg",{width:a,height:R,"aria-hidden":"true",children:[
t.filter(({start:D,end:F})=>F>=c&&D<=m).map(D=>r("rect",{x:h(D.start)-3,y:Xa-12,width:Math.max(6,h(D.end)-h(D.start)+6),
height:p.length*Qa+12,rx:3,class:mw,onDblClick:()=>i([D.start-500,D.end+500]),children:r("title",{children:`${G(D.start,
n,"second")}, ${Oe((D.end-D.start)/1e3)}, ${z(D.events)} events`})},D.start)),p.map((D,F)=>r("g",{children:[r("text",{x:Nu-
12,y:Xa+F*Qa+4,class:pw,children:D.rest?Ln.text:Ja(ee(D.event).text,18)}),r("line",{x1:Nu,x2:a-yw,y1:Xa+F*Qa,y2:Xa+F*Qa,
class:dw})]},F)),d.map((D,F)=>{let N=GF(p,D);return r("circle",{cx:h(D.time),cy:Xa+N*Qa,r:v===D?6:4,class:fw,...S.mark(0,
F),style:{fill:p[N]?.rest?"var(--other)":`var(${vn(En("event",[D.event]))})`},children:r("title",{children:`${ee(D.event).
text}, ${G(D.time,n,"millisecond")}`})},F)}),uw(c,m,Math.max(2,Math.floor(f/140))).map(D=>r("text",{x:h(D),y:R-6,class:hw,
children:G(D,n,m-c>2*864e5?"dayShort":m-c>36e5?"clock":"clockSecond")},D))]})}),r("p",{class:gw,children:v?r(A,{children:[
r(M,{value:v.event})," ",G(v.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session sh\
ows it alone"})]})}function GF(e,t){let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function an(e){return`'${e.replaceAll("'","''")}'`}var vw="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",JF=new RegExp(`^${vw}(\\.${vw}\
)*$`,"u"),ZF=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function xe(e){return JF.test(e)&&!ZF.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Rr(e){
return`event = ${an(e)}`}var YF=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function mi(e){let t=e===void 0?null:YF.exec(e);return t?
t[1].replaceAll("''","'"):null}function pi(e,t){let n=xe(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${an(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>an(String(o))).join(", ")})`:`${n} = ${String(t)}`}function No(e,t){return e===
void 0||e.trim()===""?t:`${xw(e)} and ${xw(t)}`}function xw(e){return/\bor\b/i.test(e)?`(${e})`:e}var ww={before:[],after:[]};function hg(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function kw(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Cw(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var QF=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Be(e){
let t=QF.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function gg(e){let t=e[li(e)];return ue(
t?.by).find(n=>!el(n))??null}function el(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Tw(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:XF(e.document),as:e.as}},s=n[t],a=Be(e.document),l=gg(e.document);
if(s){let p=Sw({...a,...s.document},l);return{state:{view:t,document:p,as:s.as,open:[]},waiting:i,said:null}}let u=ez(t)?
mi(a.where):null;u!==null&&delete a.where;let c=Sw({...a,...Ls(t,u,o)},l),m=u===null?null:`The filter ${Rr(u)} became ${tz(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:m}}function XF(e){let t=li(e);return e[t]===void 0?
{}:{[t]:e[t]}}function ez(e){return e==="funnel"||e==="retention"||e==="paths"}function tz(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Ls(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(nz).map(oz),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Rr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:Rr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":Rr(s)}}}}function nz(e){return e!==void 0}function oz(e){return{
where:Rr(e)}}function Sw(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ue(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(el),t]}}}var yg={view:"explore",document:{dataset:""},as:null,open:[]},qt=le(yg),sr=le(ww),Pw=le({state:yg,how:"load"}),Nm={},Bm=!1,
Ve=qt,Fm=Pw,be=bn(()=>qt.value.document),_w=bn(()=>qt.value.view),Mw=bn(()=>qt.value.as),Hi=bn(()=>qt.value.open),Gt=bn(
()=>qt.value.document.dataset),tl=bn(()=>sr.value.before.length>0),nl=bn(()=>sr.value.after.length>0);function $w(e,t){return Ot(
{...e,open:[]},{...t,open:[]})}function fe(e,t="push"){let n={...qt.value,...e};Ot(n,qt.value)||(!$w(n,qt.value)&&(t==="\
push"||!Bm)&&(sr.value=hg(sr.value,qt.value)),Bm=t==="replace",bg(n,t))}function te(e,t,n="push"){fe({document:Pe(qt.value.
document,e,t)},n)}function Kn(e){fe({open:[...qt.value.open,e]})}function zm(){fe({open:qt.value.open.slice(0,-1)})}function Dw(e,t){
let n=Tw(qt.value,e,Nm,t);return Nm=n.waiting,fe(n.state),n.said}function di(){Ew(kw(sr.value,qt.value))}function ol(){Ew(Cw(sr.value,qt.value))}function Ew(e){e&&(sr.value=e.stack,Bm=!1,
bg(e.value,"push"))}function fi(e){Ot(e,qt.value)||(qt.value!==yg&&!$w(e,qt.value)&&(sr.value=hg(sr.value,qt.value)),Bm=
!1,bg(e,"load"))}function bg(e,t){qt.value=e,Pw.value={state:e,how:t}}function Aw(){return{undo:sr.value,waiting:Nm}}function Rw(e){
sr.value=e.undo,Nm=e.waiting}function Vt(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function et(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${z(e)} ms`:Oe(e/1e3);case"seconds":return n?`${z(e)} s`:Oe(e);case"bytes":return n?`${z(e)} B`:Dn(
e);case"share":return n?`${z(e*100)} %`:W(e);case"none":return n?z(e):q(e)}}function ar(e){return e.type==="int64"||e.type===
"float64"}function vo(e,t,n){return typeof e=="number"&&ar(t)?{text:et(e,Vt(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:G(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ee(e)}var Ow="Ia",Lw="Ua",Nw="Ha",Bw="La";function De({icon:e,title:t,children:n,actions:o}){return r("div",{class:Ow,children:[r(ae,{name:e,size:32}),r("h2",{class:Lw,
children:t}),n&&r("p",{class:Nw,children:n}),r("div",{class:Bw,children:o})]})}var Fw="Ma",zw="Na",Iw="Ra";var Hw="Aa",qw="Da";function Hm({busy:e,done:t=null}){let n=I(null);return Ze(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:Fw,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:Iw}):r("div",{ref:n,class:zw}))})}
function Se({lines:e=6}){return r("div",{class:Hw,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:qw},
n))})}var Vw="Ta",Ww="_a",Uw="qa",Kw="Fa",jw="Ga";function vg(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function me({id:e,error:t,onHint:n}){let o=vg(t.hint);return r(
"div",{class:Vw,id:e,role:"alert",children:[r("span",{class:Ww,children:r(ae,{name:"error",size:14})}),r("span",{class:Uw,
children:V(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:Kw,onClick:()=>n(o),children:[V(o),"?"]}):
r("span",{class:jw,children:V(t.hint)}))]})}var Gw=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function qm(e,t){
let n=e.split("/").filter(u=>u!=="").map(az),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(Gw.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=_m.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function az(e){try{return decodeURIComponent(e)}catch{return e}}function il(e,t){return`${Jw(e)}/${t}`}
function sl(e,t){return`${Jw(e)}/actor/${encodeURIComponent(t)}`}function Jw(e){let t=Gw.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function Zw(e){let t=[`q=${await rl(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await rl(e.open)}`),t.join("&")}async function Vm(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await hi(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await hi(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(lz):[]}}function lz(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function rl(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await Yw(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function hi(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await Yw(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var uz=4<<
20;async function Yw(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:m}=await a.read();if(c)break;if(i.push(m),s+=m.length,s>uz)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var Wm=new Map;function xg(e){return Wm.has(e)||Xw(e),Wm.get(e)??{events:[]}}async function Xw(e){if(e==="")return{events:[]};
Wm.set(e,{events:[]}),He.value.value||await Mt();let o={events:(He.value.value?.find(({name:i})=>i===e)?.event?await x0(
e,"event",10).catch(()=>[]):[]).map(({value:i})=>i)};return Wm.set(e,o),o}var Qw=864e5;async function wg(e,t){let n=t===
"explore"?null:Xw(e);He.value.value||await Mt();let o=He.value.value?.find(({name:l})=>l===e),i=o!==void 0&&Date.parse(o.
to)>Date.now()-2*Qw,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*Qw,a=n?await n:xg(e);return{dataset:e,...i&&s?{from:"\
now-30d"}:{},timezone:yt(),...Ls(t,null,a)}}function yt(){return Intl.DateTimeFormat().resolvedOptions().timeZone||"UTC"}var Um="sluice.";function Or(e){return zu(()=>localStorage.getItem(Um+e))}function Lr(e,t){zu(()=>localStorage.setItem(Um+
e,t))}function Km(e){let t=zu(()=>sessionStorage.getItem(Um+e));return t===null?null:zu(()=>JSON.parse(t))}function al(e,t){
zu(()=>sessionStorage.setItem(Um+e,JSON.stringify(t)))}function zu(e){try{return e()}catch{return null}}var Ns=le({kind:"home"}),Vi=Ns,qi=Promise.resolve(),ek=0;async function tk(){let e=Km("undo");e?.undo&&Array.isArray(e.undo.
before)&&Rw(e),addEventListener("popstate",()=>{kg()}),addEventListener("pagehide",()=>al("undo",Aw())),await kg(),_n(()=>{
let{state:t,how:n}=Fm.value;n!=="load"&&(qi=qi.then(()=>jm(t,n)))})}function we(e,t=""){history.pushState(null,"",It(e)+
(t===""?"":`#${t}`)),kg()}function Nr(e=Ve.value){Ns.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
qi=qi.then(()=>jm(e,"push"))}async function Bs(e){return`${It(il(e.document.dataset,e.view))}#${await Zw(e)}`}async function jm(e,t){
let n=await Bs(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Ns.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function kg(){let e=++ek,t=qm(p0(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Ns.value=t;return}let n=await Vm(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await wg(t.dataset,t.view);e===ek&&(fi({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Ns.value=t,n||(qi=qi.then(
()=>jm(Ve.value,"replace"))))}async function gi(e){let{view:t,document:n}=Ve.value,o=await wg(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){fi(i),Ns.value={kind:"view",dataset:e,view:t,fragment:""},qi=qi.then(()=>jm(i,"repla\
ce"));return}fe(i),Ns.value.kind!=="view"&&Nr()}var nk="Qe",ok="Ja",rk="Ka",Cg="Oa",ik="Pa";var ak=2e3;function lk({dataset:e,actor:t}){let n=be.value.timezone??"UTC",o=Ae(e).value,i=o.value?.actors?.[0]??null,s=gt(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:ak}}),a=gt(i===null?null:{dataset:e,timezone:n,
where:`string(${xe(i)}) = ${an(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});B(()=>{globalThis.document.title=`${V(t)} · ${V(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:nk,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:ok,children:[r(_,{icon:"left",kind:"outlined",onClick:()=>Nr(),children:"Back"}),r("h1",{class:rk,children:r(
M,{value:t,most:80,middle:!0})}),r("span",{class:Cg,children:[r(M,{value:i??"",most:32})," in ",r(M,{value:e,most:32}),"\
, on the clock of ",zi(n)]})]}),l&&r(me,{error:l}),!l&&r(mz,{answer:sk(s.answer),sessions:sk(a.answer),actor:t,zone:n})]})}
function mz({answer:e,sessions:t,actor:n,zone:o}){let i=Y(()=>pz(e,n),[e]),s=Y(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=k(null);if(!e)return r(Se,{});if(e.rows.
length===0)return r(De,{icon:"actor",title:"Nobody of this name",actions:r(_,{kind:"primary",onClick:()=>Nr(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,m)=>a===null||i[m].time>=a[0]&&i[m].
time<=a[1]);return r(A,{children:[r(bw,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:ik,children:[r("p",{
class:Cg,children:[Ne(u.length,"event"),a===null?"":` from ${G(a[0],o,"second")} to ${G(a[1],o,"second")}`,e.cursor?`, t\
he latest ${ak} only`:""]}),r($e,{label:"Events",rows:u,columns:e.columns.map((c,m)=>({key:c.name,head:r(M,{value:c.name,
most:32}),cell:p=>r(M,{shown:vo(p[m],c,o),most:64,middle:!0})}))})]})]})}function pz(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function sk(e){return e!==null&&"columns"in e?e:null}var Tg=le([]),uk=le(!1),dz=700,Sg,Hu=Tg,ck=uk,yi=bn(()=>Tg.value.filter(({state:e})=>e==="running"));async function Bo(){
clearTimeout(Sg);try{Tg.value=(await oe("v1/jobs")).jobs,uk.value=!0}catch{}clearTimeout(Sg),yi.value.length>0&&(Sg=setTimeout(
()=>{Bo()},dz))}async function mk(e){try{return await oe(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(j(t).status===404)
return null;throw t}}async function Gm(e){await oe(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await Bo()}async function pk(e){
await oe(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await Bo()}function dk(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var fk="Y";var qu=[];function hk(){return qu.length>0}function Jt(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=I(null);return Ze(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>$m(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),gz(i,o),yz(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:ke(
fk,e.class),children:e.children})}function gz(e,t){Ze(()=>{if(ci(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function yz(e,t,n){let o=I(n);o.current=n,B(()=>{let i={};qu.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!bz(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||qu.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{qu.splice(qu.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function bz(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Fs=le([]),Pg=le(Or("letters")!=="no"),Jm="",gk,bk=Fs,vk=Pg;function xk(e){Pg.value=e,Lr("letters",e?"yes":"no")}function Fo(e){
let t=I(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");B(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Fs.value=[...Fs.value,...o],()=>{Fs.value=Fs.value.filter(i=>!o.includes(i))}},[n])}function vz(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function wk(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Vu(e.target)||!Pg.value&&e.key.
length===1||xz()||hk()))return;let n=Jm===""?vz(e):`${Jm} ${e.key}`,o=Fs.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
yk(""),o.act()):t&&yk(Fs.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function yk(e){clearTimeout(gk),Jm=
e,e!==""&&(gk=setTimeout(()=>{Jm=""},1200))}function Vu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function xz(){return document.querySelector("dialo\
g[open]")!==null}async function Zm(e){let t=e.trim();if(t.startsWith("{"))return kk(await hi(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Vm(n[2]),s=_m.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?kk(await hi(o[1].replaceAll("'\\''","'"))):null}function kk(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Yh.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:ll(t),as:null,open:[]}}function ll(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var Ck=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,wz=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function Tk(e){let t=e.replace(/^.*[/\\]/,"");for(;Ck.test(t);)t=t.replace(Ck,"");return t=t.replace(wz,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function Pk(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function _g(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function _k(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(_g(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var kz=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function Mk(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:Sk(n)?o===void 0||Sk(
o):/^\[\s*(\{|$)/.test(n)?Cz(e):kz.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function Sk(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function Cz(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var Sz=1<<20;async function Mg(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(It(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,Sz),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:si()}),i=await o.json().catch(()=>null);if(!o.ok)throw ai(i,o.status);return i}function $k(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function Dk(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",It(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(si()),a.onabort=()=>s(new ot({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=Tz(a.responseText);a.status>=200&&a.status<300?i(l):s(ai(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function Tz(e){try{return JSON.parse(e)}catch{return null}}var Ek="Qa",Ak="Va",Rk="Wa",Ok="j",Lk="X";var Uu=le([]),Ym=new Map,_z=1e4,Mz=1;function X(e,t=null){let n=Mz++;Uu.value=[...Uu.value,{id:n,text:e,action:t}].slice(
-3),Nk(n)}function Nk(e){Ym.set(e,setTimeout(()=>$g(e),_z))}function $g(e){clearTimeout(Ym.get(e)),Ym.delete(e),Uu.value=
Uu.value.filter(t=>t.id!==e)}function Bk(){return r("div",{class:Ek,role:"status",children:Uu.value.map(({id:e,text:t,action:n})=>r(
"div",{class:Ak,onPointerEnter:()=>clearTimeout(Ym.get(e)),onPointerLeave:()=>Nk(e),children:[r("span",{class:Rk,children:t}),
n&&r("button",{type:"button",class:Ok,onClick:()=>{$g(e),n.act()},children:n.label}),r("button",{type:"button",class:Lk,
"aria-label":"Close",onClick:()=>$g(e),children:r(ae,{name:"close",size:14})})]},e))})}var $z=new Set(["csv","tsv","parquet","arrow","arrowstream"]);function Fk({format:e,names:t,columns:n}){let o=$z.has(e)?
n.map(({name:i})=>i).sort():[];return JSON.stringify([e,t.time,t.actors,t.event,o])}async function zk(e,t,n){let o=Fk(t),
i=[!0],s=e.slice(0,200).map((l,u)=>[l,u]).slice(1),a=async()=>{for(let l=s.shift();l;l=s.shift())i[l[1]]=await n(l[0]).then(
u=>Fk(u)===o,()=>!1)};return await Promise.all(Array.from({length:4},a)),e.filter((l,u)=>i[Math.min(u,199)])}var zs=le(null),Dz=8,Ez=3,Ik=zs;async function Hk(e,t){let n=await Az(e).catch(()=>[]);zs.value={dataset:e,sum:t,events:n,
steps:n.slice(0,Ez).map(({value:o})=>o)}}async function Az(e){let t=He.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${xe(t)}) as reached`],by:["event"],order:["reached desc"],limit:Dz};return Rz(
await oe("v1/query",{body:{dataset:e,aggregate:o}}))}function Rz({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function qk(e){let{value:t}=zs;t&&(zs.value={...t,steps:Oz(t.steps,e)})}
function Oz(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Vk(){let{value:e}=zs;if(!e)return;zs.value=null;
let t=be.value.dataset===e.dataset?Be(be.value):{dataset:e.dataset};fe({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:Rr(n)})),window:"7d"}}}),Nr(Ve.value)}function Dg(){zs.value=null}var Wt=le(null),Br=le(!1),Ku=null,Wk={accepted:0,rejected:0,known:0},Qm="loading",Uk=Wt,Kk=Br;async function Is(e){if(Br.
value=!0,Wt.value?.phase==="sending"||Wt.value?.phase==="found"||e.length===0)return;Ku?.abort();let t=Ku=new AbortController;
Wt.value={phase:"reading",files:e};try{let[n]=await Promise.all([Mg(e[0],t.signal),He.value.value?null:Mt()]),o=await zk(
e,n,l=>Mg(l,t.signal));if(t.signal.aborted)return;let i=Lz(n),s=_k(Tk(e[0].name),i.actors,He.value.value?.map(({name:l,actors:u})=>({
name:l,actors:u}))??[]),a=e.filter(l=>!o.includes(l));Wt.value={phase:"choosing",files:o,later:a,preview:n,choice:{dataset:s,
...i},error:null}}catch(n){t.signal.aborted||(Wt.value={phase:"unreadable",files:e,error:j(n)})}}function Lz({names:e,columns:t}){
return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.name??"",actors:e.actors,event:e.event}}function Xm(e){Is([new File(
[e],"pasted.txt")])}function ju(e){Wt.value?.phase==="choosing"&&(Wt.value={...Wt.value,choice:{...Wt.value.choice,...e},
error:null})}function Wi(){Br.value=!1;let e=Wt.value?.phase;e==="sending"||e==="found"||(Ku?.abort(),Wt.value=null)}function Nz(){
Br.value=!0}async function jk(){let e=Wt.value;e?.phase!=="sending"&&e?.phase!=="found"||(await Gm(e.job).catch(()=>{}),
Ku?.abort())}async function Gk(){let e=Wt.value;if(e?.phase!=="choosing")return;let t=Ku=new AbortController,{files:n,choice:o}=e,
i=Wk;try{for(let[s,a]of n.entries())i=await Bz(n,s,a,o,i,t.signal);await Jk(o.dataset,i,e.later)}catch(s){i.accepted>0&&
Mt(),Wt.value={...e,error:j(s)},Br.value||X(`Loading into ${o.dataset} failed: ${j(s).message}`,{label:"Show",act:Nz})}finally{
al(Qm,null),Bo()}}async function Bz(e,t,n,o,i,s){let a=dk(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};
Wt.value={...l,sent:0},al(Qm,{job:a,dataset:o.dataset});let u=setTimeout(()=>{Bo()},200);try{let c=await Dk($k(o.dataset,
o,n.name,a),n,m=>{Wt.value={...l,sent:m},m===1&&Bo()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+
c.rejected_count}}catch(c){let m=j(c);if(e.length>1&&m.code==="already_loaded")return{...i,known:i.known+1};throw e.length>
1&&m.code!=="cancelled"?Fz(n,m):c}finally{clearTimeout(u)}}function Fz(e,{code:t,message:n,hint:o,status:i}){return new ot(
{code:t,message:`${e.name}: ${n}`,hint:t==="unknown_column"?"":o,status:i})}async function Jk(e,t,n=[]){await Mt(),eo(e),
Wt.value=null;let o=Ag(e,t);if(n.length>0){X(o,{label:"Show",act:()=>Eg(e,t)}),Is(n);return}if(!Br.value){X(o,{label:"Sh\
ow",act:()=>Eg(e,t)});return}Br.value=!1,Eg(e,t)}function Eg(e,t){we(il(e,"explore")),Hk(e,t)}function Ag(e,{accepted:t,
rejected:n,known:o}){let i=[`${z(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${z(n)} ${n===1?"lin\
e was":"lines were"} not taken`),o>0&&i.push(`${z(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}
var zz=500;async function Zk(){let e=Km(Qm);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;
for(;;){let o=await mk(t).catch(()=>{});if(o?.state==="running")Wt.value||(Wt.value={phase:"found",dataset:n,job:t},Br.value=
!0);else if(o!==void 0){Wt.value=null,al(Qm,null),o?.state==="done"&&Br.value?await Jk(n,{...Wk,accepted:o.rows}):Br.value=
!1;return}await new Promise(i=>{setTimeout(i,zz)})}}var Qk="Ya",Xk="Za";function e1(){let[e,t]=k(!1);return B(()=>{let n=0,l=[["dragenter",u=>{Rg(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{Rg(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{Rg(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
Is(c))}],["paste",Hz]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:Qk,"aria-hidden":"true",children:r("div",{class:Xk,children:[r(ae,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function Rg(e){return e.dataTransfer?.types.includes("File\
s")??!1}function Hz(e){if(Vu(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void Is(t);let n=e.clipboardData?.getData("text/pla\
in")??"";Mk(n)&&Zm(n).then(o=>{o||Xm(n)})}var t1="Ve",n1="et",o1="rt",r1="We",i1="it",s1="at";function rt({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=I(null),a=ht();return Ze(()=>{ci();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:ke(t1,i&&n1),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:o1,children:[r("h2",{id:a,tabIndex:-1,
class:r1,children:e}),r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:i1,children:n}),
o&&r("div",{class:s1,children:o})]})}function lr({children:e,kind:t="outlined"}){let n=I(null);return r(A,{children:[r(_,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&Is(i)}})]})}var Hs="tt",kt="ot",je="f",ep="nt",a1="pt";function Zt(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:m=!1}=e,
[p,d]=k(n),f=I(null),h=ht();B(()=>d(n),[n]);let y=v=>{v!==n&&o(v)},b=v=>{v.key==="Enter"&&y(p),!(v.key!=="Escape"||p===n)&&
(v.preventDefault(),d(n))},S=v=>{o(v),f.current?.focus()};return r("div",{class:Hs,children:[r("label",{for:h,class:l?"s\
poken":kt,children:t}),r("input",{ref:f,id:h,class:ke(je,u&&ep),value:p,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${h}-problem`:s?`${h}-note`:void 0,"data-autofocus":m?"":void 0,onInput:v=>{
d(v.currentTarget.value),i?.(v.currentTarget.value)},onKeyDown:b,onBlur:()=>y(p)}),!c&&s&&r("div",{id:`${h}-note`,class:a1,
children:s}),c&&r(me,{id:`${h}-problem`,error:c,onHint:S})]})}var u1="dt",c1="Z";function Ct({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(m=>m.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:u1,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:c1,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ae,{name:a.icon,size:14}),
a.label]},a.value))})}var m1="lt",p1="ee",d1="xt",f1="st",h1="ct",g1="gt";var tp=28;function Og(e,t){return`${e}-${t}`}function y1({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=I(null),c=Dm(u,tp,n.length);return Ze(()=>{let m=u.current;if(!m||o<0)return;let p=o*tp;p<m.scrollTop?m.scrollTop=
p:p+tp+8>m.scrollTop+m.clientHeight&&(m.scrollTop=p+tp+8-m.clientHeight)},[o,n]),r(A,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:m1,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((m,p)=>{let d=c.first+p;return r("div",{id:Og(e,d),role:"option","aria-selected":m.
selected??!1,"aria-setsize":n.length,"aria-posinset":d+1,"data-active":d===o,class:p1,onPointerMove:()=>{d!==o&&i(d)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(m.value),children:[a&&r("span",{class:g1,children:m.selected&&r(ae,{name:"check"})}),r("s\
pan",{class:d1,children:m.label}),m.note!==void 0&&r("span",{class:f1,children:m.note})]},d)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:h1,children:l})]})}function Ui(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=I(null),a=ht(),[l,u]=k(e.autofocus??!1),[c,m]=k(i?0:-1),
[p,d]=k(!1);Ze(()=>{d(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),h=l||(e.inline??!1),y=()=>u(
!1),b=(w,T)=>{T||y(),e.onPick(w,T)},S=w=>{let T=h?t[f]:void 0;if(w.key==="ArrowDown"||w.key==="ArrowUp"){w.preventDefault(),
u(!0);let R=w.key==="ArrowDown"?1:-1;m(f<0&&R<0?t.length-1:(f+R+t.length)%Math.max(1,t.length))}else w.key==="Enter"?(w.
preventDefault(),T?b(T.value,!1):(y(),e.onTake(n))):w.key===" "&&o&&T&&f>=0?(w.preventDefault(),b(T.value,!0)):w.key==="\
Escape"&&(h||e.onCancel)?(w.preventDefault(),w.stopPropagation(),y(),e.onCancel?.()):w.key==="Backspace"&&n===""&&e.onBackspace?.()},
v=r(y1,{id:a,label:e.label,options:t,active:f,onActive:m,onPick:w=>b(w,o),several:o,foot:e.foot});return r(A,{children:[
r("input",{ref:s,class:ke(je,e.code&&ep),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&f>=0?Og(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:S,onClick:()=>u(!0),onBlur:y,onFocus:()=>{
e.autofocus&&u(!0)},onInput:w=>{u(!0),m(i?0:-1),e.onText(w.currentTarget.value)}}),e.inline&&v,!e.inline&&l&&p&&(t.length>
0||e.foot)&&r(Jt,{anchor:s.current,onClose:y,focus:!1,children:v})]})}var v1="ht",x1="ft";function ln({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=I(null),[l,u]=k(!1),[c,m]=k(""),p=Y(()=>Kz(t,c),
[t,c]),d=()=>{u(!1),m("")},f=h=>{d(),o(h)};return r(A,{children:[r(_,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?d():u(!0),children:r("span",{class:v1,children:r(M,{value:n,most:32})})}),l&&r(Jt,{anchor:a.current,onClose:d,
role:"dialog",label:e,children:r("div",{class:x1,children:r(Ui,{label:e,text:c,onText:m,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:p.slice(0,1e3).map(h=>({value:h,label:r(M,{value:h}),selected:h===n})),onPick:f,onTake:h=>{i&&
h!==""&&f(h)},onCancel:d})})})]})}function Kz(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var w1="ut",k1="mt",C1="vt",S1="wt";function op({share:e}){return r("span",{class:w1,children:[r("span",{class:k1,"aria-hidden":"true",children:r("span",{class:C1,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:S1,children:W(e)})]})}var T1="bt",P1="yt",Lg="kt",_1="zt";function Ng(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function M1({name:e,choice:t}){
let n=Ng(e,t);return n===null?null:r("span",{class:P1,children:n})}function $1({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:T1,children:[r(M,{value:i,most:48,middle:!0}),
r(M1,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:Lg,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(op,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(Bg,{values:i})}],o=Y(()=>[...e.columns].sort((i,s)=>+(Ng(
s.name,t)!==null)-+(Ng(i.name,t)!==null)),[e,t]);return r($e,{label:"Columns",columns:n,rows:o})}function Bg({values:e}){
return e.length===0?r("span",{class:Lg,children:"none"}):r("span",{class:_1,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
M,{value:t,most:40,middle:!0})},n))})}function D1({preview:e,choice:t}){let n=Y(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(A,{children:[r(M,{value:o,most:32})," ",r(M1,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r(M,{value:a[s],most:40,middle:!0})})),[e,t]);return r($e,{label:"First e\
vents",columns:n,rows:e.rows})}function E1({preview:e}){return r($e,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>z(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r(M,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r(M,{value:n,most:160})})}],rows:e.rejected})}var A1="jt",R1="Xt",O1="St",ip="Bt",L1="Ct",N1="Ye",B1="Et",F1="It",z1="Ut",I1="Ht",Fg="Lt",H1="Mt",q1="Ze";var Zz=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function V1({at:e}){let{files:t,later:n,preview:o,choice:i,
error:s}=e;return r("div",{class:A1,children:[r("p",{class:R1,children:[r(M,{value:t[0].name,most:64,middle:!0}),r("span",
{class:O1,children:Yz(t,o)})]}),n.length>0&&r(Qz,{files:n}),s&&r("div",{class:L1,children:r(me,{error:s})}),r("div",{class:N1,
children:[r(Xz,{choice:i}),o.columns.length>0&&r(e5,{columns:o.columns,choice:i})]}),o.note?r("p",{class:Fg,children:[r(
ae,{name:"info"}),r("span",{children:r(M,{value:o.note,most:400})})]}):r(t5,{preview:o,choice:i})]})}function Yz(e,t){let n=[
Zz.get(t.format)??t.format,t.compression].filter(i=>i!=="").join(", "),o=Dn(e.reduce((i,s)=>i+s.size,0));return e.length>
1?`${n}; the first of ${z(e.length)} files, ${o} together`:`${n}, ${o}`}function Qz({files:e}){let t=e.length-1,n=t>0?` \
and ${Ne(t,"other file")} have other columns: they come next.`:" has other columns: it comes next.";return r("p",{class:Fg,
children:[r(ae,{name:"info"}),r("span",{children:[r(M,{value:e[0].name,most:48,middle:!0}),n]})]})}function Ig({dataset:e,
actors:t}){return Pk(e)??_g(He.value.value?.find(n=>n.name===e),t)}function Xz({choice:e}){let t=e.dataset,n=He.value.value?.
find(i=>i.name===t),o=Ig(e);return r("div",{class:B1,children:[r(Zt,{label:"Dataset",value:t,onCommit:i=>ju({dataset:i.trim()}),
error:o===null?null:{message:o,hint:""}}),o===null&&r("span",{class:ip,children:n?`added to its ${Ne(n.events,"event")}`:
"a new one"})]})}function e5({columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(
i.time_like)).map(({name:i})=>i);return r(A,{children:[r(zg,{label:"Time",hint:"when it happened",values:o,value:t.time,
onChange:i=>ju({time:i})}),r(zg,{label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>ju({actors:[
i]})}),r(zg,{label:"Event",hint:"what happened",values:n,value:t.event,onChange:i=>ju({event:i})})]})}function zg({label:e,
hint:t,values:n,value:o,onChange:i}){return r("div",{class:F1,children:[r("span",{class:z1,children:e}),r(ln,{title:e,label:`${e}\
: ${o===""?"not chosen":o}`,kind:"outlined",class:I1,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:ip,children:t})]})}
function t5({preview:e,choice:t}){let[n,o]=k("columns"),i=e.rejected.length,s=[{value:"columns",label:`${z(e.columns.length)}\
 columns`},{value:"rows",label:`First ${Ne(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${z(i)} not taken`}]:
[]];return r(A,{children:[r("div",{class:H1,children:[r(Ct,{label:"What to look at",choices:s,value:n,onChange:o}),r("sp\
an",{class:ip,children:["guessed from the first ",Ne(e.rows_seen,"record")]})]}),r("div",{class:q1,children:[n==="column\
s"&&r($1,{preview:e,choice:t}),n==="rows"&&r(D1,{preview:e,choice:t}),n==="rejected"&&r(E1,{preview:e})]})]})}var W1="Nt",U1="Rt",K1="At",j1="Dt",G1="Tt";function ml({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:ke(W1,n&&U1),children:r("div",{class:ke(
K1,!i&&G1,o&&j1),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Hg="_t",J1="qt",ap="Ft",Z1="Gt";function Y1(){let e=Uk.value;if(!e||!Kk.value)return null;switch(e.phase){case"reading":return r(rt,{wide:!0,title:qg(e.
files),onClose:Wi,children:r(Se,{lines:8})});case"unreadable":return r(r5,{files:e.files,error:e.error});case"choosing":
return r(i5,{at:e});case"sending":case"found":return r(s5,{at:e})}}function qg(e){return e.length>1?`Load ${Ne(e.length,
"file")}`:"Load a file"}function r5({files:e,error:t}){return r(rt,{title:qg(e),onClose:Wi,foot:r(A,{children:[r(_,{kind:"\
outlined",onClick:Wi,children:"Close"}),r(lr,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:Hg,children:r(
M,{value:e[0]?.name,most:80,middle:!0})}),r(me,{error:t}),r("p",{class:ap,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function i5({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=Ig(n)===null&&!o;return r(rt,{wide:!0,title:qg(e.files),onClose:Wi,
foot:r(A,{children:[o&&r("span",{class:Z1,children:"Say which column is the time."}),r(_,{kind:"outlined",onClick:Wi,children:"\
Cancel"}),r(_,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{Gk()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(V1,{at:e})})}function s5({at:e}){let t=Hu.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(rt,{title:`Loading into ${e.dataset}`,
onClose:Wi,foot:r(A,{children:[r(_,{kind:"danger",onClick:()=>{jk()},children:"Cancel"}),r(_,{kind:"outlined",onClick:Wi,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:Hg,children:[r(M,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:J1,children:s.length>1?`${e.at+1} of ${s.length}`:Dn(s[e.at]?.size??0)})]}),r(ml,{label:o?
"Sending":"Loading",done:i}),r("p",{class:ap,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${W(i)}`,
!o&&t&&t.rows>0&&`, ${Ne(t.rows,"event")} so far`]}),o&&r("p",{class:ap,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var X1="Jt",eC="S";function tC({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:X1,onKeyDown:a=>{
let l=t.findIndex(p=>p.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,m=t[c];m&&o(m.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:eC,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var l5=["datasets","properties","ingests","rejects","jobs"];function nC(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:l5.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function qs(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var oC="Kt",rC="u",iC="Ot",sC="Pt",aC="Qt",lC="Vt",uC="Wt",cC="Yt";function wo({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=I(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(Jt,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:uC,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:oC,onKeyDown:c=>c5(c,a.current,i),children:o.map((c,m)=>c==="rule"?r("di\
v",{role:"separator",class:lC},m):r("button",{type:"button",tabIndex:-1,class:ke(rC,c.danger&&iC),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:p=>p.currentTarget.focus(),children:[l?r("span",{class:cC,children:c.checked&&r(ae,{name:"check"})}):c.
icon&&r(ae,{name:c.icon}),r("span",{class:sC,children:c.label}),c.keys&&r("span",{class:aC,children:c.keys})]},m))})]})}
function c5(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function lt({items:e,menuLabel:t,head:n,placing:o,...i}){let s=I(
null),[a,l]=k(!1);return r(A,{children:[r(_,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(wo,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function Zu(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function mC(e){return(await oe(Zu(e,"/runs?li\
mit=1000"))).runs}async function pC(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return oe(Zu(e,`/rejects?${i.toString()}`),{signal:o})}function dC(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return It(Zu(e,`/rejects?${n.toString()}`))}async function fC(e,t,n){await oe(Zu(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function hC(e){await oe(Zu(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var gC="rr",yC="Zt",bC="eo",vC="ro",xC="io",Yu="ao",wC="ir",Bn="to",Vg="ar",kC="oo",CC="no",SC="po",TC="do",Vs="lo";var pl="so",PC="co",_C="go",MC="ho",$C="re",Gi="fo";function DC({dataset:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),[a,l]=k(!1),u=ht(),c=n===e.name&&!a,m=()=>{c&&(l(!0),hC(
e.name).then(()=>{t(),X(`${e.name} is dropped.`),Mt()},p=>{l(!1),s(j(p))}))};return r(rt,{title:"Drop a dataset",onClose:t,
foot:r(A,{children:[r(_,{kind:"outlined",onClick:t,children:"Keep it"}),r(_,{kind:"danger",icon:"trash",disabled:!c,onClick:m,
children:"Drop it for good"})]}),children:r("form",{class:pl,onSubmit:p=>{p.preventDefault(),m()},children:[r("p",{children:[
Ne(e.events,"event")," (",Dn(e.size_bytes),") of ",r("b",{children:r(M,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Hs,children:[r("label",{class:kt,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:je,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:p=>o(p.currentTarget.value)})]}),i&&r(me,{error:i})]})})}function EC({datasets:e}){let[t,n]=k(null),[o,i]=k(null),s=m5((a,l)=>n({dataset:a,anchor:l}));return r(A,{children:[r($e,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(d5,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(DC,{dataset:o,onClose:()=>i(null)})]})}function m5(e){let t=yt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:Vg,onClick:()=>{gi(n)},children:r(
M,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(_,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:z(n),children:q(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(lp,{text:"no events"}):
G(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:G(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${z(n)} B`,children:Dn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r(M,{value:n,most:64}):
r(lp,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r(M,{value:n,most:40}):r(lp,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${Dn(s)}`).join(
`
`),children:[n?.length??1,", ",Ne(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(p5,{dataset:n})}]}
function lp({text:e}){return r("span",{class:Bn,children:e})}function p5({dataset:e}){return e.rejects===0?r(lp,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:Vg,onClick:()=>we(qs("rejects",e.name)),children:q(e.rejects)})}function d5({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=I(t),s=l=>()=>we(qs(l,e.name)),a=()=>{pk(e.name).then(()=>X(`${e.name} is \
being compacted.`,{label:"Show",act:()=>we(qs("jobs",""))}),l=>X(`Compacting failed: ${j(l).message}`))};return r(wo,{anchor:i.
current,label:"Dataset",head:r(M,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{gi(e.
name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"R\
ejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"tr\
ash",danger:!0,act:o}]})}function AC({dataset:e}){let[{value:t,error:n},o]=k({value:null,error:null}),i=()=>{mC(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:j(a)}))},s=yi.value.length;return B(i,[e,s]),n?r(De,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(_,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(De,{icon:"up\
load",title:"No files came into this dataset",actions:r(lr,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:Gi,children:r($e,{label:"Ingests",columns:f5(),rows:t})}):
r(Se,{})}function f5(){let e=yt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>G(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:Bn,children:[z(n),"\
 files"]}):r(M,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:Bn,children:r(M,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>z(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:z(t),children:q(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:Bn,children:"0"}):r("span",{class:Vs,title:W(n/Math.max(1,t+n)),children:q(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${z(t)} B`,children:Dn(t)})}]}function dl(e){return e==="ingest"?"Loading":"Compacting"}function RC(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var h5=3e3;function OC(){let e=yi.value.length;return B(()=>{Bo();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&Bo()},h5);return()=>clearInterval(t)},[]),B(()=>{Mt()},[e]),ck.value?Hu.value.length===0?r(De,{icon:"clock",title:"\
Nothing is under way",actions:r(lr,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:Gi,children:r($e,{label:"Jobs",columns:g5(),rows:Hu.value})}):r(Se,{})}
function g5(){let e=yt();return[{key:"kind",head:"Job",cell:({kind:t})=>dl(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r(M,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
y5,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>q(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>Dn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>G(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Oe((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(b5,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:Vs,children:r(M,{value:t,
most:160})}):null}]}function y5({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?Vs:Bn,children:RC(
e.state)}):r("span",{class:PC,children:[r(ml,{small:!0,label:`${dl(e.kind)} ${e.dataset}`,done:e.done}),W(e.done)]})}function b5({
job:e}){let t=()=>{Gm(e.id).catch(n=>X(j(n).message))};return e.state==="running"?r(_,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(_,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function NC(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*v5(LC(l,n.key),LC(u,n.key))};return i.sort(a)}function LC(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function v5(e,t){return e<t?-1:e>t?1:0}function up(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function cp(e,t,n){
try{return await fC(e,t,n),await eo(e),null}catch(o){let i=j(o);return X(`The note on ${t} was not saved: ${i.message}`),
i}}function BC({dataset:e,column:t,onClose:n}){let[o,i]=k(t.description??""),[s,a]=k(t.unit??""),[l,u]=k(null),c=ht(),m=t.type===
"int64"||t.type==="float64",p=async()=>{let d=await cp(e,t.name,up(t,{description:o.trim(),unit:s.trim()}));d?u(d):n()};
return r(rt,{title:`Describe ${ee(t.name).text}`,onClose:n,foot:r(A,{children:[r(_,{kind:"outlined",onClick:n,children:"\
Cancel"}),r(_,{kind:"primary",onClick:()=>{p()},children:"Save"})]}),children:r("form",{class:pl,onSubmit:d=>{d.preventDefault(),
p()},children:[r("div",{class:Hs,children:[r("label",{class:kt,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:je,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:d=>i(d.
currentTarget.value)})]}),m&&r("div",{class:Hs,children:[r("label",{class:kt,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:je,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:d=>a(d.currentTarget.value)})]}),
l&&r(me,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function mp({label:e,value:t,onInput:n}){return r("input",{class:je,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function FC({dataset:e}){let{value:t,error:n}=Ae(e).value;return B(()=>{Ae(e).value.value&&eo(e)},[e]),t?r(x5,{dataset:t}):
n?r(De,{icon:"warning",title:"The properties cannot be shown",actions:r(_,{kind:"outlined",onClick:()=>{eo(e)},children:"\
Try again"}),children:n.message}):r(Se,{})}function x5({dataset:e}){let[t,n]=k(""),[o,i]=k(null),[s,a]=k(null),l=e.columns??
[],u=Y(()=>NC(l,t,o),[l,t,o]),c=Y(()=>w5(e,a),[e]),m=l.filter(p=>p.hidden).length;return r(A,{children:[r("div",{class:Yu,
children:[r("div",{class:wC,children:r(mp,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Bn,role:"status",
children:[t===""?Ne(l.length,"property","properties"):`${z(u.length)} of ${Ne(l.length,"property","properties")}`,m>0&&`\
, ${z(m)} hidden`]})]}),u.length===0?r(De,{icon:"search",title:"No property has this text",actions:r(_,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:Gi,children:r($e,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(BC,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function w5(e,t){let n=yt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?TC:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${SC} ${i(s)??""}`,children:[r(M,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:CC,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Bn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(op,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:z(s),children:q(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(k5,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?G(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r(M,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:kC,children:[r(_,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(_,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
cp(e.name,s.name,up(s,{hidden:!s.hidden}))}})]})}]}function k5({column:e,zone:t}){if(e.examples?.length)return r(Bg,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?q(s):e.type==="timestamp"?
G(String(s),t):String(s);return r("span",{class:Bn,children:[i(n)," to ",i(o)]})}var pp=le(null);function Ji(e){pp.value=e}function zC(){let e=pp.value;return e?r(A,{children:e(()=>{pp.value===e&&(pp.value=
null)})}):null}var HC="uo",qC="mo";function VC(e,t){Ji(n=>r(S5,{text:e,what:t,onClose:n}))}function S5({text:e,what:t,onClose:n}){let o=I(null);return Ze(()=>o.
current?.select(),[]),r(rt,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:HC,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:qC,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function Ie(e,t){T5(e).then(n=>{n?X(`${t} is copied.`):VC(e,t)})}async function T5(e){if(navigator.clipboard!==void 0&&await navigator.
clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.className="spok\
en",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var P5=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function WC(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
P5,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??_5(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function _5(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var KC="tr",jC="vo";function ZC({dataset:e}){let[t,n]=k(""),[o,i]=k(null),s=JC(e,t),a=JC(e,""),l=He.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(De,{icon:"warning",title:"The lines cannot be listed",actions:r(_,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Se,{});if(a.rows.length===0)return r(De,{icon:"che\
ck",title:"Every line was taken",actions:r(_,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=WC(a.rows);
return r(A,{children:[r("div",{class:Yu,children:[r("div",{class:MC,role:"group","aria-label":"Reasons",children:[r(GC,{
text:r(A,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(GC,{text:r(M,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:KC,
href:dC(e,t),download:`${e}-rejects.ndjson`,children:[r(ae,{name:"download"}),"Download"]})]}),r("div",{class:Gi,children:s.
rows?r($e,{label:"Lines that were not taken",columns:$5(),rows:s.rows,onCell:c=>i(c)}):r(Se,{})}),s.rows&&s.more&&r("div",
{class:Yu,children:[r(_,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Bn,children:[z(s.rows.length),
" are shown"]})]}),o&&r(D5,{reject:o,onClose:()=>i(null)})]})}function GC({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:$C,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Bn,children:[q(t),n&&"+"]})]})}
function JC(e,t){let[n,o]=k({rows:null,cursor:void 0,error:null}),[i,s]=k(0),a=I(null),l=(u,c)=>{a.current?.abort();let m=a.
current=new AbortController;pC(e,t,c,m.signal).then(p=>o({rows:[...u,...p.rejects],cursor:p.cursor,error:null}),p=>{m.signal.
aborted||o({rows:null,cursor:void 0,error:j(p)})})};return B(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function $5(){let e=yt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r(M,{value:YC(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>z(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>z(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r(M,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:_C,children:r(M,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>G(t,e,"second")}]}function YC({source:e,key:t}){return t!==""?t:e}function D5({reject:e,onClose:t}){return r(
rt,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(_,{kind:"outlined",icon:"copy",onClick:()=>Ie(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:pl,children:[r("p",{class:Vs,children:r(M,{value:e.reason,most:1e3})}),
r("p",{class:Bn,children:[r(M,{value:YC(e),most:200,middle:!0}),", line ",z(e.line),", byte ",z(e.offset),"; ",Ne(e.text.
length,"character")]}),r("pre",{class:jC,tabIndex:0,children:r(M,{value:e.text,most:2e4})})]})})}var dp={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function QC({rest:e}){
let{tab:t,dataset:n}=nC(e),o=He.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Gt.value)?Gt.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";B(()=>{Mt()},[]),B(()=>{document.title=`${dp[t]} · Data · Sluice`},[t]);let a=yi.value.length;return r(
"main",{class:gC,"data-tab":t,children:[r("header",{class:yC,children:[r("h1",{children:"Data"}),s&&i!==""&&r(ln,{title:"\
Dataset",icon:"data",kind:"outlined",class:vC,values:o,value:i,onChange:l=>we(qs(t,l))}),r("span",{class:bC}),r(lr,{kind:"\
primary",children:"Load a file"})]}),r(tC,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>we(qs(l,n)),
tabs:Object.keys(dp).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:dp[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":dp[t],class:xC,children:r(E5,{tab:t,dataset:i})})]})}function E5({tab:e,dataset:t}){let{value:n,error:o}=He.
value;if(e==="jobs")return r(OC,{});if(!n)return o?r(De,{icon:"warning",title:"The datasets cannot be listed",actions:r(
_,{kind:"outlined",onClick:()=>{Mt()},children:"Try again"}),children:o.message}):r(Se,{});if(n.length===0)return r(De,{
icon:"data",title:"There are no datasets yet",actions:r(lr,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(EC,{datasets:n});case"properties":return r(FC,{dataset:t},t);case"\
ingests":return r(AC,{dataset:t},t);case"rejects":return r(ZC,{dataset:t},t)}}var XC={name:"data",label:"Data",icon:"data",letter:"d",Page:QC};var A5=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function fp(e){let t=A5.exec(e)?.[1];if(t===void 0)return null;let n=eS(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Wg({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function eS(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function R5(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function tS(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&R5(t[1])?eS(t[1])[0].trim():"";return n===""?null:n}var O5=40,L5=40;function hp(e){if(e.samples)return"raw";let t=ue(e.aggregate?.by);return t.some(o=>fp(o)!==null)?t.some(
Zi)?"heat":"distribution":t.some(Zi)?"line":"table"}function Zi(e){return/^\s*time\s*\(/i.test(e)}function ur(e){for(let t of ue(
e.aggregate?.by)){let n=fp(t);if(n)return n}return null}function Qu(e,t,n,o){if(t==="raw")return e.samples?e:{...Be(e),samples:{}};
let i=e.aggregate??n??Ls("explore",null,{events:[]}).aggregate,s={...Be(e),aggregate:i},a=ue(i.by).filter(u=>!el(u)),l=ue(
i.by).find(Zi)??"time('auto')";switch(t){case"distribution":return nS(s,u=>[u,...a.slice(0,1)],O5,o);case"heat":return nS(
s,u=>[l,u],L5,o);case"line":return Ug(s,[l,...a],n);case"bar":return Ug(s,a.length>0?a:[l],n);default:return Ug(s,a,n)}}
function N5(e){for(let t of ue(e.aggregate?.measures)){let n=tS(t);if(n!==null)return n}return null}function nS(e,t,n,o){
let i=ur(e)??B5(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Wg(i))]}}}function B5(e,t,n){let o=N5(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function Ug(e,t,n){let o=e.aggregate,i=ur(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ue(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function gp(e,t){
let n=ur(e);if(!e.aggregate||!n)return e;let o=ue(e.aggregate.by).map(i=>fp(i)?Wg({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var F5=100;function fl(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>Vt(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:xe(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>F5}})}var z5=/^[=+\-@\t\r]/;function I5(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=z5.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function yp(e,t){
return[e,...t].map(n=>`${n.map(I5).join(",")}\r
`).join("")}function Ws(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var H5=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],rS=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function Us(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${Ks(o??"")} ${Ks(i??
"now")}`;return n(e)===n(t)}function Ks(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Fr(e,t){if(Us(e,{}))return"\
All data";let n=H5.find(([,u])=>Us(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(Ks(o)):null,a=s?rS.get(s[2]):void 0;if(s&&a&&Us(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&Us(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?q5(l[0],Kg(l[1])):`${oS(o,t,"the first even\
t")} – ${oS(i,t,"now")}`}function q5(e,t){let n=G(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${G(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function Kg(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function oS(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?G(e,t,G(e,t,"clock")==="00:00"?"day":"\
minute"):G(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function iS(e){let{from:t,to:n}=e;
if(Us(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===Kg(n)?t:`${t} - ${Kg(n)}`;let o=Ks(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return Ks(t)===o?o:`${t} - ${o}`}function sS(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":G(n,t)} – ${o===void 0?"now":V5(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${G(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[Oe(i*3600)]:[],...l].join("\
 · ")}function V5(e,t,n){let o=e!==void 0&&G(e,n,"day")===G(t,n,"day");return G(t,n,o?"clock":"minute")}function aS({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(Ks(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:Ks(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function bp(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),rS.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var Xu=2,zo=16,js=20,W5=24;async function lS(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(h=>({canvas:h,box:h.getBoundingClientRect()})),a=Math.min(...s.map(({box:h})=>h.
top)),l=Math.max(...s.map(({box:h})=>h.bottom))-a,u=U5(e),c=Math.max(1,Math.floor((i.width-2*zo)/200)),m=Math.ceil(u.length/
c)*js+2*js,p=globalThis.document.createElement("canvas");p.width=i.width*Xu,p.height=(zo+2*js+l+m+zo)*Xu;let d=p.getContext(
"2d");if(!d)return null;d.scale(Xu,Xu),d.fillStyle=st("--surface"),d.fillRect(0,0,i.width,p.height/Xu);let f=zo+2*js;vp(
d,K5(t),zo,zo+12,`600 13px ${st("--font")}`,st("--text"),i.width-2*zo),vp(d,`${V(t.dataset)}, ${Fr(t,n)}, ${n}`,zo,zo+12+
js,`12px ${st("--font")}`,st("--muted"),i.width-2*zo);for(let{canvas:h,box:y}of s)d.drawImage(h,y.left-i.left,f+y.top-a,
y.width,y.height);return u.forEach(({text:h,color:y},b)=>{let[S,v]=[zo+b%c*200,f+l+js+Math.floor(b/c)*js];d.fillStyle=y,
d.fillRect(S,v-8,12,8),vp(d,h,S+20,v,`12px ${st("--font")}`,st("--text"),168)}),vp(d,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,zo,f+l+m-4,`12px ${st("--font")}`,st("--muted"),i.width),new Promise(h=>{p.toBlob(h,"\
image/png")})}function vp(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Ru(t,u);e.fillText(l,n,o)}function U5(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,W5)}function K5(e){let t=ue(e.aggregate?.measures).join(", ")||"count()",n=ue(e.aggregate?.by);
return V(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function uS(e){return oe("v1/links",{body:e})}async function cS(e,t){return oe(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function mS(e){return It(`l/${encodeURIComponent(e.id)}`)}var jn=new Es,xp=le(Or("waits")==="yes");function pS(e){xp.value=e,Lr("waits",e?"yes":"no")}var j5=150,jg,hl=null;function Io(){
clearTimeout(jg),hl=be.value,jn.run(hl,{history:!0})}function dS(){_n(()=>{let{state:e,how:t}=Fm.value,n=Vi.value,o=Ut.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||hl!==null&&Ot(hl,e.document)||xp.value&&hl!==
null&&Ot(Be(hl).dataset,e.document.dataset)||(clearTimeout(jg),jg=setTimeout(Io,t==="replace"?j5:0))})}function Gg(e){return`'${e.replaceAll("'","'\\''")}'`}function ec(e){return`sluice query ${Gg(JSON.stringify(e))}`}function fS(e,t){
return`curl -H 'Content-Type: application/json' ${Gg(e)} \\
  -d ${Gg(JSON.stringify(t))}`}function tc(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function Jg(e){return fS(It("v1/query"),e)}function gS(){let{document:e}=Ve.value,t=J5();return[{label:"Copy link",icon:"\
share",act:()=>{Bs(Ve.value).then(n=>Ie(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{G5().
then(hS)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(hS)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>Ie(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>Ie(ec(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Ie(Jg(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>Ie(tc(e),"The code")}]}async function G5(){return{...await yS(Ve.value),document:Ve.value.document,
frozen:!1}}function J5(){let{phase:e,answer:t,former:n}=jn.result.value;return e!=="exact"||!t||n?null:async()=>({...await yS(
Ve.value),document:Z5(Ve.value.document,t.query),frozen:!0,answer:t})}async function yS({document:e,view:t,as:n,open:o}){
return{path:`/${il(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await rl(o)}}}function Z5(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function hS(e){try{Ie(mS(await uS(e)),"\
The short link")}catch(t){X(`The link cannot be saved: ${j(t).message}`)}}var bS="wo";function xS({document:e,answer:t,zone:n}){let o=I(null),i=a=>{a.catch(l=>X(V(j(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:bS,children:r(lt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(X5(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(wS(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(tI(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(vS(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Ws(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(vS(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Ie(Jg(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Ie(ec(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Ie(tc(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Bs(Ve.
value).then(a=>Ie(a,"The link"))}}],children:"Export"})})}async function X5(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await lS(i,t,n);s?Ws(s,`${o}.png`):X("This chart is a table; take it along as CSV.")}async function wS(e,t){
let n=[...e.rows,...e.other?[eI(e.other,"(other)")]:[]];Ws(new Blob([yp(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function eI(e,t){return e.map((n,o)=>o===0?t:n)}async function tI(e,t){await wS(await oe("v1/q\
uery",{body:Pe(Pe(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function vS(e,t,n){let o=await Va(`v1/query?\
format=${t}`,{body:e});Ws(await o.blob(),n)}function Lt(e,t){let n=ue(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>ar(e.columns[a]))}}function kS(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function nc(e,t,n,o=null){let{times:i,starts:s,places:a}=nI(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);if(e.rows.forEach((m,p)=>{let d=TS(m[t.time]);if(d===null)return;let f=t.keys.map(w=>m[w]),
h=JSON.stringify(f),y=l.get(h);y||l.set(h,y={keys:f,values:u(),low:u(),high:u(),estimated:!1});let b=m[n],S=a.get(d);y.values[S]=
typeof b=="number"?b:null;let v=o?.[p]?.[n];v&&(y.estimated=!0,[y.low[S],y.high[S]]=v)}),[...l.values()].every(({values:m})=>m.
every(p=>(p??0)>=0)))for(let{low:m}of l.values())m.forEach((p,d)=>{p!==null&&p<0&&(m[d]=0)});let c=[...l.values()].map(({
keys:m,values:p,low:d,high:f,estimated:h})=>({keys:m,values:p,low:h?d:null,high:h?f:null,total:p.reduce((y,b)=>y+(b??0),
0)}));return{times:i,starts:s,series:c.sort((m,p)=>p.total-m.total)}}function CS(e,t){let n=new Map(e.series.map(({keys:i},s)=>[
JSON.stringify(i),s])),o=({keys:i})=>n.get(JSON.stringify(i))??n.size;return{...t,series:t.series.toSorted((i,s)=>o(i)-o(
s))}}function nI(e,t){let n=new Map;for(let i of e.rows){let s=TS(i[t.time]);s!==null&&n.set(s,String(i[t.time]))}let o=[
...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),places:new Map(o.map((i,s)=>[i,s]))}}function SS(e,t){
let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.
map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:i[l])))}function Yi(e){return/^\s*(count|sum)\s*\(/i.
test(e)}function TS(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Ho(e){let t=e.
slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}var oc=Ba(null);function no(e){let t=za(oc);return t?.answer===e?t?.intervals??null:null}function rc(e,t,n){let o=I(null),
i=o.current!==null&&o.current.of===e?n(o.current.value,t):t;return o.current={of:e,value:i},i}function wp(e,t,n){return n||
t>e*.7?Math.max(e,t):t}function ut(e,t){if(e==null)return;let n=Ht(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"?null:
n[0]===n[1]?void 0:[n[0],n[1]]}function zr(e,t,n="none"){if(t===void 0)return et(e,n);let[o,i]=t??[NaN,NaN];return n==="\
share"?E0(e,o,i):D0(e,o,i,s=>et(s,n))}function kp([e,t],n="none"){return`between ${et(e,n)} and ${et(t,n)} in 95 of 100 \
cases`}function qo(e,t){return t===void 0?q(e):zr(e,t)}function Gn(e,t){return e===null?"–":t===void 0?W(e):zr(e,t,"sh\
are")}function $t(e,t){return t===null?e:`~ ${e}`}function Qi(e){return e.replace(/ \u00b1.*$/,"")}function PS(e,t){let n=[];
return _S(e,t,n),n.sort((o,i)=>o-i),n[n.length>>1]??null}function _S(e,t,n){if(!(t===null||typeof t!="object")){if(typeof e==
"number"){let[o,i]=t;e!==0&&typeof o=="number"&&typeof i=="number"&&n.push((i-o)/2/Math.abs(e));return}for(let[o,i]of Object.
entries(t))_S(Ht(e,[Array.isArray(e)?Number(o):o]),i,n)}}function MS(e,t){return t==="entries"?Ne(e,"pass","passes"):t===
"starts"?Ne(e,"start"):Ne(e,"actor")}var $S="bo",DS="yo",ES="or",AS="ko",RS="zo";function oo({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=no(e),c=rc(t,u!==null,
(h,y)=>h||y),m=Y(()=>sI({answer:e,intervals:u,roomy:c},t,n,a),[e,u,c,t,n,a]),p=Y(()=>e.rows.map(h=>({cells:h,kind:"group"})),
[e]),d=Y(()=>rI(e),[e]),f=s&&((h,y,b)=>s(h.cells,y.key,b));return r($e,{label:l,columns:m,rows:p,summary:d,...o===void 0?
{}:{sort:o},...i?{onSort:i}:{},...f?{onCell:f,onMenu:f}:{}})}function rI(e){let t=[];return e.other&&t.push({cells:e.other,
kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function Zg(e,t){return!e.compare||t.time>=
0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),n]))}function iI(e,{kind:t},n,o){return ut(e,t===
"group"?["rows",n,o]:[t,o])}function sI({answer:e,intervals:t,roomy:n},o,i,s){let a=Lt(e,o),l=a.time<0?0:Ho([...new Set(
e.rows.map(m=>Date.parse(String(m[a.time]))/1e3))].sort((m,p)=>m-p)),u=new Set([a.time,...a.keys]),c=Zg(e,a);return e.columns.
flatMap((m,p)=>{let d={key:m.name,head:r(M,{value:m.name,most:48}),number:ar(m)&&!u.has(p),...n&&a.measures.includes(p)?
{width:"minmax(144px, max-content)"}:{},cell:(f,h)=>f.kind!=="group"&&u.has(p)?p===0?r(M,{shown:uI(f.kind)}):null:p===a.
time?Nn(String(f.cells[p]),l,i):r(cI,{value:f.cells[p],column:m,zone:i,sure:u.has(p)?void 0:iI(t,f,h,p)})};return a.measures.
includes(p)?[d,...s&&Yi(m.name)&&a.keys.length>0?[aI(e,p)]:[],...c?[lI(e,a,c,p)]:[]]:[d]})}function aI(e,t){let n=s=>typeof s?.[t]==
"number"?s[t]:0,o=n(e.total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"\
share",width:"176px",sortable:!1,number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:$S,
children:[a!=="total"&&r("span",{class:DS,children:r("span",{class:ES,"data-other":a==="other",style:{width:`${i>0?n(s)/
i*100:0}%`}})}),r("span",{class:AS,children:W(l)})]})}}}function lI(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l===
"total"?e.compare?.total:l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name}\
 before`,head:"vs previous",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="\
number")return r("span",{class:RS,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${et(u,Vt(i.
name),!0)} before`;return r("span",{title:c,children:u===0?l===0?W(0):"new":$n(l/u-1)})}}}function uI(e){return e==="oth\
er"?Ln:{text:Wn.total,kind:"other"}}function cI({value:e,column:t,zone:n,sure:o}){let i=vo(e,t,n);if(typeof e=="number"){
let s=Vt(t.name);return r("span",{title:o?kp(o,s):et(e,s,!0),children:o===void 0?i.text:zr(e,o,s)})}return r(M,{shown:i,
most:64,middle:!0})}function Cp(e,t){let n=[...new Set(e)].sort((p,d)=>p-d),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,m=(t.scale==="log"?mI(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(p,d)=>s+d*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(p=>pI(i,p));return{edges:o?[0,...m]:m,scale:t.scale,zero:o}}function mI(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function pI(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function sc({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function Yg(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(h=>u[h]),m=JSON.stringify(c),p=s.get(m);p||s.set(m,p={keys:c,counts:new Array(
a).fill(0),nulls:0});let d=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")p.nulls+=d;else{let h=t.zero&&f<=0?
0:sc(t,f*(1+Math.sign(f)*1e-12));h>=0&&h<a&&(p.counts[h]+=d)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,m)=>c+m,0)})).sort((u,c)=>c.total-u.total)}function ac(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function OS(e,t,n){let o=ac(t),i=sc(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(bi(e,n)-i)}function dI({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function bi(e,t){let n=e.edges.length-1,o=sc(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function LS(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return dI(e,o,Math.max(0,Math.min(1,t-o)))}function Sp(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?hI(n,o,t):[];return i.length>1?i:fI(n,o,t)}function fI(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function hI(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var NS="jo";var bI=2;function Tp({height:e,draw:t,onWidth:n}){let o=I(null),[i,s]=k(0),a=Lm.value;return Ze(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let m=Math.floor(l.clientWidth);s(m),n?.(m)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),Ze(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(bI,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:NS,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function gl(e,t,n){e.font=`12px ${st("--font")}`,e.fillStyle=st("--muted"),e.textAlign=t,e.textBaseline=
n}function BS(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function Pp(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var zS="Xo",IS="So",HS="ie",qS="Bo",Qg="Co",VS="Eo",WS="Io",US="nr",Xg="Uo",KS="Ho",jS="Lo",GS="Mo",ey="pr";var Gs=56,ZS=16,JS=12,vI=24;function YS(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[m,p]=k(0),d=I(null),f=n.length,h=Math.max(1,m-Gs-ZS),y=(T,R)=>(T-R.getBoundingClientRect().left-Gs)/h*f,b=(T,R)=>Math.max(
0,Math.min(f-1,Math.floor(y(T,R)))),S=fm((T,R,D)=>{xI(T,R,D,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:zS,onPointerMove:T=>{let R=b(T.clientX,T.currentTarget);e.onCursor(R),d.current&&
e.onSelect&&Math.abs(T.clientX-d.current.x)>3&&e.onSelect({from:Math.min(d.current.from,R),to:Math.max(d.current.from,R)+
1})},onPointerUp:T=>{let R=d.current;d.current=null,R&&Math.abs(T.clientX-R.x)<=3&&e.onBin?.(R.from,new DOMRect(T.clientX,
T.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:T=>{T.button===0&&(T.currentTarget.setPointerCapture(
T.pointerId),d.current={from:b(T.clientX,T.currentTarget),x:T.clientX})},children:r(Tp,{height:s,draw:S,onWidth:p})})}function xI(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((w,T)=>w+T,0),m=a==="count"?s:a==="cdf"?ac(s):s.map(w=>c===
0?0:w/c),p=BS(a==="cdf"?1:o.largest>0?o.largest:Math.max(...m,0),n<160?3:4),d=p.at(-1)||1,f={left:Gs,top:JS,width:t-Gs-ZS,
height:n-JS-vI},h=w=>f.left+w/Math.max(1,s.length)*f.width,y=w=>f.top+f.height-w/d*f.height;e.clearRect(0,0,t,n),wI(e,f,
p,y,a);let b=st("--selection"),S=st(o.color);u&&(e.globalAlpha=.12,e.fillStyle=b,e.fillRect(h(u.from),f.top,h(u.to)-h(u.
from),f.height),e.globalAlpha=1);let v=f.width/s.length>5?1:0;s.forEach((w,T)=>{let R=m[T],D=u!==null&&T>=u.from&&T<u.to;
e.fillStyle=D?b:S,e.globalAlpha=l===null||l===T?1:.75;let F=R>0?Math.max(1,y(0)-y(R)):0;e.fillRect(h(T),y(0)-F,Math.max(
1,h(T+1)-h(T)-v),F)}),e.globalAlpha=1,kI(e,f,i,h,o.unit)}function wI(e,t,n,o,i){e.strokeStyle=st("--line"),e.lineWidth=1,
gl(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?q(s):W(s),t.left-8,a)}}function kI(e,t,n,o,i){gl(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,m=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));m-c<s+12||(e.fillText(l,m,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=m+c)};n.zero&&a("≤ 0",o(.5));for(let l of Sp(n,Math.max(2,Math.floor(t.width/80))))
a(et(l,i),o(bi(n,l)))}var _p=12,ty=360,CI=132;function XS(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,m=Y(()=>SI(t,n,i),[t,n,i.count,i.scale]),{edges:p,histograms:d,all:f,property:h}=m,[y,b]=k(null),S=Vt(i.value),
v=f.counts.length,w=h===""?f:d[y?.group??0]??f,T=N=>{let Q={ArrowRight:(y?.bin??-1)+1,ArrowLeft:(y?.bin??v)-1,Home:0,End:v-
1}[N.key];if(Q!==void 0&&v>0){let O=Math.max(0,Math.min(Q,v-1));return N.shiftKey&&u(TI(l,y?.bin??O,O),p),b({bin:O,group:y?.
group??0,left:O>v/2}),!0}if(N.key!=="Enter"&&N.key!=="."||!y)return!1;let E=N.target.getBoundingClientRect();return c(y.
bin,p,h===""?[]:w.keys,new DOMRect(E.left+Gs+(y.bin+.5)/v*(E.width-Gs-16),E.top+80,0,0)),!0},R=Math.max(0,...d.slice(0,_p).
map(({counts:N,total:Q})=>Math.max(0,...N)/(s==="count"?1:Q||1))),D=(N,Q)=>r(YS,{edges:p,counts:N.counts,mode:s,unit:S,height:h===
""?ty:CI,color:h===""?"--series-1":vn(En(h,N.keys)),largest:h===""||s==="cdf"?0:R,cursor:y?.bin??null,selection:l,onCursor:E=>b(
E===null?null:{bin:E,group:Q,left:E>v/2}),onSelect:E=>u(E,p),onBin:(E,O)=>c(E,p,h===""?[]:N.keys,O)}),F=({bin:N,left:Q})=>r(
$I,{edges:p,histogram:w,bin:N,unit:S,start:Q});return r(Ye,{title:r(A,{children:["Distribution of ",r(M,{value:i.value,most:64}),
h!==""&&r(A,{children:[" by ",r(M,{value:h,most:48})]})]}),summary:DI(i,f,a,S,h,d.length),onKey:T,announced:y?t2(p,w,y.bin,
S).join(", "):"",table:r(oo,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[h===""?
r(A,{children:[D(f,0),r(_I,{edges:p,counts:f.counts,percentiles:a,unit:S,onMove:e.onPercentile})]}):r(PI,{histograms:d,render:D,
readout:N=>y?.group===N&&F(y)}),f.nulls>0&&r("p",{class:Xg,children:[z(f.nulls)," without a value (",W(f.nulls/(f.nulls+
f.total)),") are not drawn."]}),h===""&&y&&F(y)]})}function SI(e,t,n){let o=Lt(e,t),i=o.keys.find(p=>e.columns[p].name.startsWith(
"bins("))??o.keys[0]??0,s=o.keys.filter(p=>p!==i),a=e.rows.map(p=>p[i]).filter(p=>typeof p=="number"),l=Cp(a,n),u=o.measures[0]??
e.columns.length-1,[c]=Yg(e,l,i,[],u),m={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:Yg(e,l,i,s,u),all:c??
m,property:s.map(p=>e.columns[p].name).join()}}function TI(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.
from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function PI({histograms:e,render:t,readout:n}){return r(A,{children:[
r("div",{class:VS,children:e.slice(0,_p).map((o,i)=>r("div",{class:WS,children:[r("div",{class:US,children:[r("span",{children:r(
M,{value:o.keys[0],most:40,middle:!0})}),r("span",{class:Qg,children:q(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),
e.length>_p&&r("p",{class:Xg,children:[_p," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function _I({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=I(null),a=t.length;if(a===0)return null;let l=c=>{let m=s.current.
getBoundingClientRect(),p=Math.max(0,Math.min(a,(c-m.left)/m.width*a));return QS(OS(e,t,LS(e,p)))},u=MI(n.map(({value:c})=>c===
null?null:bi(e,c)/a));return r("div",{ref:s,class:IS,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:m},p)=>{let d=m===null?null:bi(e,m)/a*100;return d===null?null:r(A,{children:[r("span",{class:qS,style:{left:`${d}\
%`,top:`${12-ty}px`,height:`${ty-36}px`}},`line ${p}`),r("button",{type:"button",class:HS,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${ny(c)}, ${et(
m,o)}`,style:{left:`${Math.max(2,Math.min(97,d))}%`,top:`${u[p]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(
f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(f.pointerId)&&i(p,l(f.clientX))},onKeyDown:f=>{let h={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];h!==void 0&&(f.preventDefault(),f.stopPropagation(),i(p,QS(c+h*(f.shiftKey?.001:
.01))))},children:[r("span",{class:Qg,children:ny(c)}),et(m,o)]},p)]})})})}function MI(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function QS(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function ny(e){return`p${Number((e*100).toFixed(2))}`}function e2(e,t,n,o){
let i=e.zero&&t===0?"up to":et(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${et(e.edges[n]??0,o)}`}
function yl(e,t,n){return e2(e,t.from,t.to,Vt(n))}function t2(e,t,n,o){let i=t.counts[n]??0,s=ac(t.counts),a=n===0?0:s[n-
1]??0;return[e2(e,n,n+1,o),`${z(i)} events`,`${W(t.total===0?0:i/t.total)} of all`,`${W(a)} below`,`${W(1-(s[n]??1))} ab\
ove`]}function $I({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=t2(e,t,n,o);return r("div",{class:ke(KS,i&&
jS),"aria-hidden":"true",children:[r("div",{class:GS,children:s}),r("div",{class:ey,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:ey,children:[r("span",{children:u}),r("span",{children:c})]})]})}function DI(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${ny(l)} ${et(u,o)}`).join(", ");return`Distribution of ${ee(
e.value).text}${i===""?"":` by ${ee(i).text}, ${s} groups`}, ${q(t.total)} values in ${t.counts.length} bins${a===""?"":
`, ${a}`}`}function Ir(e,t,n,o){return oe("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var Js=le([]);function We(e,t){Js.value=[...Js.value,{from:Ve.value,to:e.document,label:t}].slice(-12),fe(e)}function oy(e){
Js.value=Js.value.slice(0,e)}function n2(){_n(()=>{let e=Ve.value,t=Js.peek().findIndex(n=>Ot(n.from.document,e.document));
t>=0&&oy(t)})}var o2="No";function r2({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=k(""),a=Ae(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=gg(e),c=[...a.map(({name:d})=>d),...Object.keys(e.define??{})],m=a.filter(({name:d,type:f})=>d.toLowerCase().includes(
l)&&f!=="timestamp"&&xe(d)!==u).map(d=>({value:xe(d.name),label:r(M,{value:d.name,most:48}),note:d.distinct===void 0?d.type:
`${q(d.distinct)} values`})),p=d=>{o(),Ir(e,t,d).then(f=>{f.by&&We({document:f.by,open:[]},`${f.label} by ${d}`)},f=>X(V(
j(f).message)))};return r(Jt,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:o2,children:r(Ui,{label:"Brea\
k down by",text:i,onText:s,options:m,eager:!0,autofocus:!0,inline:!0,onPick:p,onCancel:o,onTake:d=>p(c.includes(d)?xe(d):
d),placeholder:"a property or an expression"})})}function Hr(){let[e,t]=k(null);return{openAt:t,menu:e&&r(RI,{at:e,onClose:()=>t(null)})}}function RI({at:e,onClose:t}){let n=Y(
()=>Ir(e.document,e.mark),[e]),{answer:o,error:i}=ry(n),[s,a]=k(!1);if(s)return r(r2,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,m=>X(V(j(m).message)))},u=e.head??(i?V(i.message):o?r(M,{value:o.label,most:160}):
"…");return r(wo,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...OI(e,o,i,l,()=>a(!0))]})}function ry(e){let[t,n]=k({of:null,answer:null,error:null});return B(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:j(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function OI(e,t,n,o,i){let s=(a,l,u,c)=>{let m=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:m||n!==null,reason:LI(t,u),act:o(c)}};return[s("Only this","filter","only",a=>lc(a.only,a.label)),
s("Exclude","minus","exclude",a=>lc(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",iy),s("Actors","actor","actors",sy),s("Save as cohort…","save","coho\
rt",a=>ay(a)),s("Explain","difference","explain",ly),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Ie(
i2(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Ie(a.predicate,"The condition"))]}function LI(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:V(n)}function i2(e){return e===null?"":Array.isArray(e)?
e.map(t=>i2(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function lc(e,t){e&&We({document:e,open:[]},t)}
function iy({events:e,label:t}){e&&Kn({kind:"events",document:e,label:t})}function sy({actors:e,cohort:t,label:n}){e&&Kn(
{kind:"actors",request:e,cohort:t,label:n})}function ay({actors:e,cohort:t,label:n}){Kn({kind:"cohort",request:e,cohort:t,
label:n})}function ly({explain:e,label:t}){e&&We({view:"difference",document:e,as:null,open:[]},`explain ${ee(t).text}`)}var s2="Ro",a2="Ao",l2="Do",u2="To",c2="_o";function bl({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Y(()=>Ir(e,t),[a]),{
answer:u,error:c}=ry(l),m=gt(u?.count??null),p=m.phase==="exact"&&m.answer&&"rows"in m.answer?m.answer.rows[0]?.at(-1):void 0,
d=u===null;return r("section",{class:s2,"aria-label":"Selection",children:[r("div",{class:a2,children:[r("span",{class:l2,
children:n}),r("span",{class:u2,role:"status",children:typeof p=="number"?`${z(p)} events${o?`, ${W(p/o)}`:""}`:c?"":"…"})]}),
c&&r(me,{error:c}),r("div",{class:c2,children:[s,r(_,{small:!0,kind:"outlined",icon:"filter",disabled:d||!u.only,onClick:()=>lc(
u?.only??null,u?.label??""),children:"Only"}),r(_,{small:!0,kind:"outlined",icon:"minus",disabled:d||!u.exclude,onClick:()=>lc(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(_,{small:!0,kind:"primary",icon:"difference",disabled:d||
!u.explain,onClick:()=>u&&ly(u),children:"Explain"}),r(_,{small:!0,kind:"outlined",icon:"rows",disabled:d||!u.events,onClick:()=>u&&
iy(u),children:"Events"}),r(_,{small:!0,kind:"outlined",icon:"actor",disabled:d||!u.actors,onClick:()=>u&&sy(u),children:"\
Actors"}),r(_,{small:!0,kind:"outlined",icon:"save",disabled:d||!u.cohort,onClick:()=>u&&ay(u),children:"Cohort"}),r(_,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var BI=[10,20,40,60,100,200],FI=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function Mp({bins:e,document:t,
onDocument:n}){let i=fl(Ae(t.dataset).value.value).map(({value:s,log:a})=>({label:V(s),checked:s===e.value,act:()=>n(gp(
t,{value:s,scale:a?"log":"linear"}))}));return r(A,{children:[r(lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:V(e.value)}),r(Ct,{label:"Scale",choices:FI,value:e.scale,onChange:s=>n(gp(t,{scale:s}))}),r(lt,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:BI.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(gp(t,{count:s}))})),
children:[e.count," bins"]})]})}function cc(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function uy(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var zI=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function m2({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=k("count"),[l,u]=k(null),{openAt:c,menu:m}=Hr(),p=HI(t,n.value);B(()=>u(null),[JSON.
stringify(t)]);let d=II(e,t),f=(y,b,S)=>({range:cc(n,b,y),...d!==null&&S.length>0?{keys:{[d]:S[0]}}:{}}),h=e.total?.at(-1);
return r(A,{children:[r(XS,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:p.list,onPercentile:p.move,selection:l?.
range??null,onSelect:(y,b)=>u(y&&{range:y,edges:b}),onBin:(y,b,S,v)=>c({document:t,mark:f({from:y,to:y+1},b,S),anchor:v,
value:b.edges[y]}),actions:r(A,{children:[r(Mp,{bins:n,document:be.value,onDocument:y=>fe({document:y})}),r(Ct,{label:"H\
eight",choices:zI,value:s,onChange:a}),i]})}),l&&r(bl,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${yl(l.edges,
l.range,n.value)}`,total:typeof h=="number"?h:void 0,onClear:()=>u(null)}),m]})}function II(e,t){let n=Lt(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function HI(e,t){let[n,o]=k([.5,.95,
.99]),{compare:i,...s}=Be(e),a=n.map((m,p)=>`quantile(${t}, ${m}) as p_${p}`),{answer:l}=gt({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((m,p)=>({share:m,
value:typeof u?.[p]=="number"?u[p]:null})),move:(m,p)=>o(n.map((d,f)=>f===m?p:d))}}var p2="qo",d2="dr",f2="m",h2="Fo",g2="Go",y2="Jo",b2="lr",v2="Ko",x2="Oo",w2="Po";var $p=50;function k2(e){let t=Lt(e.answer,e.document);return r("div",{class:p2,children:t.measures.map(n=>r(VI,{...e,shape:t,
measure:n},n))})}function VI({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=k(-1),c=I(null),
m=e.columns[a].name,p=Vt(m),d=s.keys.map(E=>e.columns[E].name).join(),f=Yi(m),h=[...e.rows.slice(0,$p),...e.other&&e.rows.
length<=$p?[e.other]:[]],y=E=>typeof E[a]=="number"?E[a]:0,b=no(e),S=(E,O)=>ut(b,E===e.other?["other",a]:["rows",O,a]),v=h.
map((E,O)=>Math.max(y(E),S(E,O)?.[1]??0)),w=rc(t,Math.max(0,...v),(E,O)=>wp(E,O,b!==null)),T=rc(t,b!==null,(E,O)=>E||O),
R=e.total?y(e.total):0,D=Zg(e,s),F=E=>E===e.other?Wn.other:s.keys.map(O=>ee(E[O]).text).join(", "),N=E=>`${F(E)}, ${et(y(
E),p)}${f&&R>0?`, ${W(y(E)/R)}`:""}`,Q=E=>{let O={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:h.length-1}[E.key];if(O!==void 0){
let U=Math.max(0,Math.min(O,h.length-1));return u(U),c.current?.children[U]?.scrollIntoView({block:"nearest"}),!0}let K=c.
current?.children[l];return E.key!=="Enter"&&E.key!=="."||!K?!1:(o(h[l],m,K),!0)};return r(Ye,{title:ee(m).text,onKey:Q,
announced:l>=0&&h[l]?N(h[l]):"",actions:i?.(m),summary:`Bar chart of ${ee(m).text} by ${ee(d).text}, ${e.rows.length} gr\
oups${h[0]?`, ${N(h[0])}`:""}`,table:r(oo,{answer:e,document:t,zone:n}),children:[r("ul",{ref:c,class:d2,role:"presentat\
ion","data-estimate":T,children:h.map((E,O)=>{let K=E===e.other,U=S(E,O),pe=K?void 0:D?.get(JSON.stringify(s.keys.map(ie=>E[ie])))?.[a];
return r("li",{class:f2,"data-cursor":O===l,onClick:ie=>o(E,m,ie.currentTarget.querySelector("[data-anchor]")??ie.currentTarget),
children:[r("span",{class:h2,"data-anchor":"",children:r(M,{...K?{shown:{text:Wn.other,kind:"other"}}:{shown:{text:F(E),
kind:s.keys.length===1?ee(E[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:g2,children:[r("span",{class:b2,
"data-other":K,"data-estimate":U!==void 0,style:{width:`${w>0?Math.max(.2,y(E)/w*100):0}%`,...K?{}:{background:`var(${vn(
En(d,s.keys.map(ie=>E[ie])))})`}}}),U&&r(WI,{interval:U,largest:w})]}),r("span",{class:v2,children:zr(y(E),U,p)}),r("spa\
n",{class:x2,children:D?typeof pe=="number"&&pe!==0?$n(y(E)/pe-1):"–":f&&R>0?W(y(E)/R):""})]},O)})}),e.rows.length>$p&&
r("p",{class:w2,children:[$p," of ",e.rows.length," groups are drawn; the table has all."]})]})}function WI({interval:[e,
t],largest:n}){let o=i=>n>0?Math.max(0,i)/n*100:0;return r("span",{class:y2,"data-whisker":"",style:{insetInlineStart:`${o(
e)}%`,width:`${o(t)-o(e)}%`}})}var C2="Qo",S2="Vo",T2="Wo",P2="Yo",_2="Zo";var my=1e4;function M2({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=Dp(e,t),l=ue(n.aggregate?.order)[0];
return r("section",{class:C2,"aria-label":"Groups",children:[r("div",{class:S2,children:[r("span",{class:T2,children:[e.
rows.length===1?"1 row":`${z(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<my&&r(_,
{small:!0,kind:"outlined",onClick:()=>te("aggregate.limit",my),children:`Up to ${z(my)} groups`}),i("")]}),r(oo,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:KI(l),onCell:s,onSort:u=>fe({document:Pe(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function $2({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=Dp(e,t);return r(A,{children:[r(k2,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function Dp(e,t){
let{openAt:n,menu:o}=Hr();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:UI(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function UI(e,t,n,o){let i=Lt(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function KI(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function D2(e,t,n){let o=t.keys.find(h=>e.columns[h].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let h of e.rows){let y=h[t.time];typeof y=="string"&&s.set(y,Date.parse(y)/1e3)}let a=[...s.keys()].
sort((h,y)=>s.get(h)-s.get(y)),l=new Map(a.map((h,y)=>[h,y])),u=Cp(e.rows.map(h=>h[o]).filter(h=>typeof h=="number"),n),
c=Math.max(0,u.edges.length-1),m=new Float64Array(a.length*c),p=0;for(let h of e.rows){let y=l.get(h[t.time]),b=h[o],S=h[i];
if(y===void 0||typeof S!="number")continue;let v=typeof b=="number"?u.zero&&b<=0?0:sc(u,b*(1+Math.sign(b)*1e-12)):-1;v>=
0&&v<c?m[y*c+v]+=S:p+=S}let d=a.map((h,y)=>jI(m.subarray(y*c,(y+1)*c))),f=a.map((h,y)=>m.subarray(y*c,(y+1)*c).reduce((b,S)=>b+
S,0));return{starts:a,times:a.map(h=>s.get(h)),edges:u,counts:m,bins:c,largest:Math.max(0,...d),tops:d,sums:f,nulls:p}}function jI(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function E2(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function Ep(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var R2="en",O2="rn",L2="in",N2="an",py="tn",B2="on",F2="nn",z2="pn",I2="dn",H2="ln",q2="xn",V2="sn",W2="xr";var Xi=64,G2=16,pc=8,J2=24,dy=9;function Z2(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[m,p]=k(0),d=I(null),f={width:Math.max(1,m-Xi-G2),height:a-pc-J2},h=w=>{let T=w.currentTarget.getBoundingClientRect(),
R=Math.floor((w.clientX-T.left-Xi)/f.width*t.starts.length),D=Math.floor((1-(w.clientY-T.top-pc)/f.height)*t.bins);return{
column:U2(R,t.starts.length),bin:U2(D,t.bins)}},y=fm((w,T,R)=>GI(w,T,R,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),b=w=>{let T=h(w);e.onCursor(T,T.column>t.starts.length/2),d.current&&K2(d.current,w)&&e.onBox(Ep(d.current.
from,T,t,{shift:w.shiftKey,alt:w.altKey}))},S=w=>{let T=d.current;d.current=null,T&&!K2(T,w)&&e.onCell(T.from,new DOMRect(
w.clientX,w.clientY,0,0))},v=w=>({left:`${Xi+w.left/t.starts.length*f.width}px`,width:`${(w.right-w.left)/t.starts.length*
f.width}px`,top:`${pc+(1-w.high/t.bins)*f.height}px`,height:`${(w.high-w.low)/t.bins*f.height}px`});return r("div",{class:R2,
onPointerMove:b,onPointerUp:S,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:w=>{w.button===0&&(w.currentTarget.setPointerCapture(
w.pointerId),d.current={from:h(w),x:w.clientX,y:w.clientY})},children:[r(Tp,{height:a,draw:y,onWidth:p}),u&&t.bins>0&&r(
"div",{class:O2,style:v({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:L2,"data-box":"",style:v(
c)})]})}function U2(e,t){return Math.max(0,Math.min(t-1,e))}function K2(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function GI(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,m={left:Xi,top:pc,width:t-
Xi-G2,height:n-pc-J2};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
JI(i,a),m.left,m.top,m.width,m.height);let p=h=>m.left+h/i.starts.length*m.width,d=h=>m.top+(1-h/i.bins)*m.height;c>=0&&
Pp(e,p(c),m.top,m.left+m.width-p(c),m.height,st("--muted"));for(let[h,y]of s.entries())QI(e,y,i,p,d,h);gl(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",m.left-8,d(.5));for(let h of Sp(i.edges,Math.max(2,Math.floor(m.height/40)))){
let y=d(bi(i.edges,h));f-y<14||(f=y,e.fillText(et(h,l),m.left-8,y))}XI(e,m,i,p,u)}function JI(e,t){let n=new ImageData(e.
starts.length,e.bins),o=ZI();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=E2(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,m]=o[Math.min(o.length-1,Math.floor(l*o.length))],p=((e.bins-1-a)*e.starts.
length+s)*4;n.data[p]=u,n.data[p+1]=c,n.data[p+2]=m,n.data[p+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var j2=64;function ZI(){let e=Array.from({length:dy},
(t,n)=>YI(st(`--ramp-${n+1}`)));return Array.from({length:j2},(t,n)=>{let o=n/(j2-1)*(dy-1),i=Math.min(dy-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function YI(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function QI(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,st("--surface")],
[2,st("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,m)=>{
if(c===null){u=!1;return}let[p,d]=[o(m+.5),i(bi(n.edges,c))];u?e.lineTo(p,d):e.moveTo(p,d),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function XI(e,t,n,o,i){gl(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((m,p)=>{
let{hour:d,minute:f}=As(m*1e3,i);if(u?d!==0||f!==0:p%l!==0)return;let h=G(m*1e3,i,a>=27*86400?"month":a>=86400||d===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),y=e.measureText(h).width/2,b=o(p),S=Math.max(t.left+y-8,Math.min(b,t.left+t.width-
y));S-y<c+16||(e.fillText(h,S,t.top+t.height+8),e.fillRect(Math.round(b),t.top+t.height,1,4),c=S+y)})}function Y2({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:m}){let p=Y(()=>D2(
e,Lt(e,t),n),[e,t,n.count,n.scale]),[d,f]=k(null),[h,y]=k(null),b=Vt(n.value),S=Ho(p.times),v=p.times.findIndex(T=>(T+S)*
1e3>a+1e3),w=T=>{let R=d?.cell??{column:0,bin:0},D=eH(T.key,R,p);if(D){let N=h??R;return T.shiftKey&&u(Ep(N,D,p,{shift:!1,
alt:!1}),p),y(T.shiftKey?N:null),f({cell:D,left:D.column>p.starts.length/2}),!0}if(T.key==="Escape"&&l)return u(null,p),
!0;if(T.key!=="Enter"&&T.key!=="."||!d)return!1;let F=T.target.getBoundingClientRect();return c(d.cell,p,new DOMRect(F.left+
Xi+(R.column+.5)/p.starts.length*(F.width-Xi-16),F.top+(1-R.bin/p.bins)*320,0,0)),!0};return r(Ye,{title:r(A,{children:[
"Heat map of ",r(M,{value:n.value,most:64})," over time"]}),summary:rH(p,n,o),onKey:w,announced:d?Q2(p,d.cell,n,o,S).join(
", "):"",table:r(oo,{answer:e,document:t,zone:o}),legend:r(oH,{matrix:p,colors:i,lines:s}),...m===void 0?{}:{actions:m},
children:[r(Z2,{matrix:p,lines:s,colors:i,unit:b,zone:o,height:400,unfinished:v,cursor:d?.cell??null,box:l,onCursor:(T,R)=>f(
T&&{cell:T,left:R}),onBox:T=>u(T,p),onCell:(T,R)=>c(T,p,R)}),d&&p.bins>0&&r(tH,{matrix:p,cell:d.cell,bins:n,zone:o,step:S,
start:d.left,unit:b})]})}function eH(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function Q2(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${Nn(e.times[t]*1e3,s,i)} ${zi(i,e.times[t]*1e3)}`,yl(e.edges,{from:n,to:n+1},o.value),`${z(a)} events, ${W(l===0?0:a/l)}\
 of the column`]}function tH({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=Q2(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),m=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:ke(z2,s&&I2),"aria-hidden":"t\
rue",children:[r("div",{class:q2,children:a}),r("div",{class:H2,children:l}),r("div",{children:u}),r("div",{class:V2,children:Array.
from(m,(p,d)=>r("div",{class:W2,"data-here":d===t.bin,style:{height:`${p/c*100}%`}},d))})]})}var nH=9;function oH({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":q(e.largest);return r("div",{class:N2,
children:[r("span",{class:py,children:[o,r("span",{class:B2,children:Array.from({length:nH},(s,a)=>r("span",{class:F2,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:py,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[z(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function rH(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${ee(t.value).
text} over time, ${e.starts.length} buckets by ${e.bins} bins, ${q(o)} events${s===void 0?"":`, most at ${Nn(s*1e3,Ho(e.
times),n)}`}`}var iH=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],sH=[["p50",.5],["p95",
.95],["p99",.99]];function X2({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=k("log"),[l,u]=k([]),[c,m]=k(null),{openAt:p,
menu:d}=Hr(),f=uH(t,n.value,l);B(()=>m(null),[JSON.stringify(t)]);let h=e.query?.to,y=Math.min(Date.now(),h===void 0?1/0:
Date.parse(String(h))),b=(v,w)=>({...v.left===0&&v.right===w.starts.length?{}:{time:uy(w.starts,v.left,v.right,h)},...v.
low===0&&v.high===w.bins?{}:{range:cc(n,w.edges,{from:v.low,to:v.high})}}),S=e.total?.at(-1);return r(A,{children:[r(Y2,
{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,end:y,box:c?.box??null,onBox:(v,w)=>m(v&&{box:v,matrix:w}),onCell:({
column:v,bin:w},T,R)=>p({document:t,mark:b({left:v,right:v+1,low:w,high:w+1},T),anchor:R,value:T.counts[v*T.bins+w]}),actions:r(
A,{children:[r(Mp,{bins:n,document:be.value,onDocument:v=>fe({document:v})}),r("span",{class:_2,children:"Colour"}),r(Ct,
{label:"Colour",choices:iH,value:s,onChange:a}),r(lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Percentiles over \
it",items:sH.map(([v,w])=>({label:v,checked:l.includes(w),act:()=>u(l.includes(w)?l.filter(T=>T!==w):[...l,w].sort())})),
children:l.length===0?"Percentiles":l.map(v=>`p${v*100}`).join(", ")}),i]})}),c&&r(bl,{document:t,mark:b(c.box,c.matrix),
label:aH(c.box,c.matrix,n,o),total:typeof S=="number"?S:void 0,onClear:()=>m(null),children:r(_,{small:!0,kind:"outlined",
icon:"search",onClick:()=>lH(c.box,c.matrix,n,h),children:"Zoom"})}),d]})}function aH(e,t,n,o){let i=Ho(t.times),s=Nn(t.
times[e.left]*1e3,i,o),a=Nn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:
`${n.value} ${yl(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function lH(e,t,n,o){let{from:i,to:s}=uy(
t.starts,e.left,e.right,o),a=cc(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.from===null?"":`${n.
value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(p=>p!==""),c=be.value,m=[c.where===void 0?"":/\bor\b/i.
test(c.where)?`(${c.where})`:c.where,...u].filter(p=>p!=="").join(" and ");We({document:Pe(Pe(Pe(c,"from",i),"to",s),"wh\
ere",m===""?void 0:m)},"zoom")}function uH(e,t,n){let{compare:o,...i}=Be(e),s=ue(e.aggregate?.by).find(Zi),a=n.map((c,m)=>`\
quantile(${t}, ${c}) as p_${m}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=gt(l);return!l||
!u||!("rows"in u)||u.columns.length!==n.length+1?cH:n.map((c,m)=>({name:`p${c*100}`,values:u.rows.map(p=>typeof p[m+1]==
"number"?p[m+1]:null)}))}var cH=[];var fy=le(0);function Ap(e,t,n,o=""){let[i,s]=k([]),a=fy.value;return B(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),oe(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function vl(e){
await oe("v1/notes",{body:e}),fy.value++}async function Rp(e){await oe(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),fy.value++}var Op=Ba(null);var eT="gn",tT="hn",nT="fn",oT="B",rT="un",iT="mn",sT="vn";var pH=12;function Lp({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=k(""),u=p=>p.keys.map(d=>ee(d).text).
join(", "),c=a===""?e:e.filter(p=>u(p).toLowerCase().includes(a.toLowerCase())),m=(p,d)=>{let f=e.filter(b=>b.key!==p.key).
map(b=>b.key),h=!n.has(p.key)&&f.every(b=>n.has(b));if(!d)return o(h?new Set:new Set(f));let y=new Set(n);y.delete(p.key)||
y.add(p.key),o(y)};return r("div",{class:eT,children:[e.length>=pH&&r("input",{class:tT,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:p=>l(p.currentTarget.value)}),r("div",{class:nT,children:c.map(p=>r("button",{type:"butt\
on",class:oT,"aria-pressed":!n.has(p.key),onClick:d=>m(p,d.ctrlKey||d.metaKey),onContextMenu:s&&(d=>{d.preventDefault(),
s(p,d.currentTarget)}),onKeyDown:s&&(d=>{d.key==="."&&(d.preventDefault(),d.stopPropagation(),s(p,d.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":Za(p.color).join(" "),style:{stroke:`var(${vn(p.color)})`}})}),r("span",{class:rT,children:r(M,{value:p.
keys.length===1?p.keys[0]:p.keys,most:20,middle:!0})}),r("span",{class:iT,children:p.last===null?"–":i(p.last)})]},p.key))}),
t>e.length&&r("p",{class:sT,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var lT="wn",uT="bn",cT="yn",hy="kn",mT="zn",pT="jn",dT="Xn",fT="Sn",hT="Bn",gy="Cn";var yy=12;function gT({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let p=n.map((f,h)=>({row:f,value:e.series[h].values[i]??null,low:e.series[h].low?.[i]??null,high:e.series[h].
high?.[i]??null,before:yT(t,f.key,i)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,h)=>(h.value??-1/0)-(f.value??-1/0)),
d=Ho(e.times);return r("div",{class:ke(uT,s>400&&cT),"aria-hidden":"true",children:[r("div",{class:hy,children:[Nn(c*1e3,
d,a)," ",zi(a,c*1e3)]}),p.slice(0,yy).map(({row:f,value:h,low:y,high:b,before:S})=>r("div",{class:mT,children:[r("span",
{class:pT,style:{background:`var(${vn(f.color)})`}}),r("span",{class:dT,children:f.keys.length===0?"":f.keys.map(v=>ee(v).
text).join(", ")}),r("span",{class:fT,children:h===null?"–":y!==null&&b!==null?`${l(y)} – ${l(b)}`:l(h)}),S!==void 0&&
r("span",{class:hT,children:h!==null&&S?$n(h/S-1):"–"})]},f.key)),p.length>yy&&r("div",{class:hy,children:[p.length-yy,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:gy,children:["against ",Nn(t.times[i]*1e3,d,a)]}),u&&r("div",{class:gy,
children:"this bucket is not over yet"})]})}function yT(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function bT(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,m=yT(t,JSON.stringify(l),n),p=c!==null&&m?`, ${$n(c/m-1)}`:"";return`${l.map(d=>ee(d).text).join(", ")}\
 ${c===null?"nothing":i(c)}${p}`.trim()});return`${Nn(s*1e3,Ho(e.times),o)}: ${a.join("; ")}`}var vT="En",xT="In",wT="sr",kT="Un";function CT({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(A,{children:o.map(
i=>r(fH,{flag:i,box:e,zone:n},i.id))})}function fH({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${G(e.from*1e3,n)}: ${V(e.text)}`,a=Lo(s);return r(A,{children:[e.to!==null&&r("s\
pan",{class:xT,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:vT,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:wT,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ae,{name:"save",size:12})})]})}function ST({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:kT,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var hH="uplot",gH="u-hz",yH="u-vt",bH="u-title",vH="u-wrap",xH="u-under",wH="u-over",kH="u-axis",Xs="u-off",CH="u-select",
SH="u-cursor-x",TH="u-cursor-y",PH="u-cursor-pt",_H="u-legend",MH="u-live",$H="u-inline",DH="u-series",EH="u-marker",TT="\
u-label",AH="u-value",fc="width",hc="height";var PT="bottom",xl="left",by="right",Ly="#000",_T=Ly+"0",vy="mousemove",MT="mousedown",xy="mouseup",$T="mouseenter",DT="\
mouseleave",ET="dblclick",RH="resize",OH="scroll",AT="change",Hp="dppxchange",Ny="--",_l=typeof window<"u",Ty=_l?document:
null,kl=_l?window:null,LH=_l?navigator:null,tt,Bp;function Py(){let e=devicePixelRatio;tt!=e&&(tt=e,Bp&&My(AT,Bp,Py),Bp=
matchMedia(`(min-resolution: ${tt-.001}dppx) and (max-resolution: ${tt+.001}dppx)`),ea(AT,Bp,Py),kl.dispatchEvent(new CustomEvent(
Hp)))}function So(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function _y(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function St(e,t,n){e.style[t]=n+"px"}function cr(e,t,n,o){let i=Ty.createElement(e);return t!=null&&So(i,
t),n?.insertBefore(i,o),i}function Vo(e,t){return cr("div",e,t)}var RT=new WeakMap;function Wr(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=RT.get(e);s!=a&&(e.style.transform=s,RT.set(e,s),t<0||n<0||t>o||n>i?So(e,Xs):_y(e,Xs))}var OT=new WeakMap;
function LT(e,t,n){let o=t+n,i=OT.get(e);o!=i&&(OT.set(e,o),e.style.background=t,e.style.borderColor=n)}var NT=new WeakMap;
function BT(e,t,n,o){let i=t+""+n,s=NT.get(e);i!=s&&(NT.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var By={passive:!0},NH={...By,capture:!0};function ea(e,t,n,o){t.addEventListener(
e,n,o?NH:By)}function My(e,t,n,o){t.removeEventListener(e,n,By)}_l&&Py();function mr(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:To((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function mP(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var pP=e=>e!=
null,dP=e=>e!=null&&e>0,Wp=mP(pP),BH=mP(dP);function FH(e,t,n,o=0,i=!1){let s=i?BH:Wp,a=i?dP:pP;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let m=e[c];a(m)&&(m<l?l=m:m>
u&&(u=m))}return[l??ct,u??-ct]}function Up(e,t,n,o){let i=IT(e),s=IT(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
vi:fP,l=i==1?To:Wo,u=s==1?Wo:To,c=l(a(cn(e))),m=u(a(cn(t))),p=Cl(n,c),d=Cl(n,m);return n==10&&(c<0&&(p=mt(p,-c)),m<0&&(d=
mt(d,-m))),o||n==2?(e=p*i,t=d*s):(e=bP(e,p),t=Kp(t,d)),[e,t]}function Fy(e,t,n,o){let i=Up(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var zy=.1,FT={mode:3,pad:zy},yc={pad:0,soft:null,mode:0},zH={min:yc,max:yc};function qp(e,t,n,o){return jp(
n)?zT(e,t,n):(yc.pad=n,yc.soft=o?0:null,yc.mode=o?3:0,zT(e,t,zH))}function Qe(e,t){return e??t}function IH(e,t,n){for(t=
Qe(t,0),n=Qe(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function zT(e,t,n){let o=n.min,i=n.max,s=Qe(o.pad,
0),a=Qe(i.pad,0),l=Qe(o.hard,-ct),u=Qe(i.hard,ct),c=Qe(o.soft,ct),m=Qe(i.soft,-ct),p=Qe(o.mode,0),d=Qe(i.mode,0),f=t-e,h=vi(
f),y=Jn(cn(e),cn(t)),b=vi(y),S=cn(b-h);(f<1e-24||S>10)&&(f=0,(e==0||t==0)&&(f=1e-24,p==2&&c!=ct&&(s=0),d==2&&m!=-ct&&(a=
0)));let v=f||y||1e3,w=vi(v),T=Cl(10,To(w)),R=v*(f==0?e==0?.1:1:s),D=mt(bP(e-R,T/10),24),F=e>=c&&(p==1||p==3&&D<=c||p==2&&
D>=c)?c:ct,N=Jn(l,D<F&&e>=F?F:pr(F,D)),Q=v*(f==0?t==0?.1:1:a),E=mt(Kp(t+Q,T/10),24),O=t<=m&&(d==1||d==3&&E>=m||d==2&&E<=
m)?m:-ct,K=pr(u,E>O&&t<=O?O:Jn(O,E));return N==K&&N==0&&(K=100),[N,K]}var HH=new Intl.NumberFormat(_l?LH.language:"en-US"),
Iy=e=>HH.format(e),Po=Math,Ip=Po.PI,cn=Po.abs,To=Po.floor,un=Po.round,Wo=Po.ceil,pr=Po.min,Jn=Po.max,Cl=Po.pow,IT=Po.sign,
vi=Po.log10,fP=Po.log2,qH=(e,t=1)=>Po.sinh(e)*t,wy=(e,t=1)=>Po.asinh(e/t),ct=1/0;function HT(e){return(vi((e^e>>31)-(e>>
31))|0)+1}function $y(e,t,n){return pr(Jn(e,t),n)}function hP(e){return typeof e=="function"}function qe(e){return hP(e)?
e:()=>e}var VH=()=>{},gP=e=>e,yP=(e,t)=>t,WH=e=>null,qT=e=>!0,VT=(e,t)=>e==t,UH=/\.\d*?(?=9{6,}|0{6,})/gm,ta=e=>{if(xP(e)||
ts.has(e))return e;let t=`${e}`,n=t.match(UH);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,s]=t.
split("e");return+`${ta(i)}e${s}`}return mt(e,o)};function Ys(e,t){return ta(mt(ta(e/t))*t)}function Kp(e,t){return ta(Wo(
ta(e/t))*t)}function bP(e,t){return ta(To(ta(e/t))*t)}function mt(e,t=0){if(xP(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return un(o)/n}var ts=new Map;function vP(e){return((""+e).split(".")[1]||"").length}function vc(e,t,n,o){let i=[],s=o.map(
vP);for(let a=t;a<n;a++){let l=cn(a),u=mt(Cl(e,a),l);for(let c=0;c<o.length;c++){let m=e==10?+`${o[c]}e${a}`:o[c]*u,p=(a>=
0?0:l)+(a>=s[c]?0:s[c]),d=e==10?m:mt(m,p);i.push(d),ts.set(d,p)}}return i}var bc={},Hy=[],Sl=[null,null],es=Array.isArray,
xP=Number.isInteger,KH=e=>e===void 0;function WT(e){return typeof e=="string"}function jp(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function jH(e){return e!=null&&typeof e=="object"}var GH=Object.getPrototypeOf(
Uint8Array),wP="__proto__";function Tl(e,t=jp){let n;if(es(e)){let o=e.find(i=>i!=null);if(es(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=Tl(e[i],t)}else n=e.slice()}else if(e instanceof GH)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=wP&&(n[o]=Tl(e[o],t))}else n=e;return n}function Qt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=wP&&(jp(e[i])?Qt(e[i],Tl(o[i])):e[i]=Tl(o[i]))}return e}var JH=0,ZH=1,YH=2;function QH(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function XH(e,t){
if(nq(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return oq(a[0])||(a=tq(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let m=0;m<c;m++)n.add(u[m])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let m=l[c],p=Array(i).fill(void 0),d=t?t[a][c]:ZH,f=[];for(let h=0;h<m.length;h++){let y=m[h],b=s.get(u[h]);
y===null?d!=JH&&(p[b]=y,d==YH&&f.push(b)):p[b]=y}QH(p,f,i),o.push(p)}}return o}var eq=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function tq(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function nq(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function oq(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Jn(1,To((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var kP=["January","February","March","April","May","June",
"July","August","September","October","November","December"],CP=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function SP(e){return e.slice(0,3)}var rq=CP.map(SP),iq=kP.map(SP),sq={MMMM:kP,MMM:iq,WWWW:CP,WWW:rq};function dc(e){
return(e<10?"0":"")+e}function aq(e){return(e<10?"00":e<100?"0":"")+e}var lq={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>dc(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>dc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>dc(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>dc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>dc(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>aq(e.getMilliseconds())};function qy(e,t){t=t||sq;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?lq[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var uq=new Intl.DateTimeFormat().resolvedOptions().timeZone;function cq(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==uq?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var TP=e=>e%1==0,Vp=[1,2,2.5,5],mq=vc(10,-32,0,Vp),PP=vc(10,0,32,Vp),pq=PP.filter(TP),Qs=mq.concat(
PP),Vy=`
`,_P="{YYYY}",UT=Vy+_P,MP="{M}/{D}",gc=Vy+MP,Fp=gc+"/{YY}",$P="{aa}",dq="{h}:{mm}",wl=dq+$P,KT=Vy+wl,jT=":{ss}",it=null;
function DP(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?vc(10,0,3,Vp).filter(TP):vc(10,-3,0,Vp)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,_P,it,it,it,it,it,it,1],[i*28,"{MMM}",UT,it,it,it,it,it,1],[i,MP,UT,it,
it,it,it,it,1],[o,"{h}"+$P,Fp,it,gc,it,it,it,1],[n,wl,Fp,it,gc,it,it,it,1],[t,jT,Fp+" "+wl,it,gc+" "+wl,it,KT,it,1],[e,jT+
".{fff}",Fp+" "+wl,it,gc+" "+wl,it,KT,it,1]];function m(p){return(d,f,h,y,b,S)=>{let v=[],w=b>=a,T=b>=s&&b<a,R=p(h),D=mt(
R*e,3),F=ky(R.getFullYear(),w?0:R.getMonth(),T||w?1:R.getDate()),N=mt(F*e,3);if(T||w){let Q=T?b/s:0,E=w?b/a:0,O=D==N?D:mt(
ky(F.getFullYear()+E,F.getMonth()+Q,1)*e,3),K=new Date(un(O/e)),U=K.getFullYear(),pe=K.getMonth();for(let ie=0;O<=y;ie++){
let Ee=ky(U+E*ie,pe+Q*ie,1),de=Ee-p(mt(Ee*e,3));O=mt((+Ee+de)*e,3),O<=y&&v.push(O)}}else{let Q=b>=i?i:b,E=To(h)-To(D),O=N+
E+Kp(D-N,Q);v.push(O);let K=p(O),U=K.getHours()+K.getMinutes()/n+K.getSeconds()/o,pe=b/o,ie=d.axes[f]._space,Ee=S/ie;for(;O=
mt(O+b,e==1?0:3),!(O>y);)if(pe>1){let de=To(mt(U+pe,6))%24,Le=p(O).getHours()-de;Le>1&&(Le=-1),O-=Le*o,U=(U+pe)%24;let Fe=v[v.
length-1];mt((O-Fe)/b,3)*Ee>=.7&&v.push(O)}else v.push(O)}return v}}return[u,c,m]}var[fq,hq,gq]=DP(1),[yq,bq,vq]=DP(.001);
vc(2,-53,53,[1]);function GT(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+o)))}function JT(e,t){
return(n,o,i,s,a)=>{let l=t.find(h=>a>=h[0])||t[t.length-1],u,c,m,p,d,f;return o.map(h=>{let y=e(h),b=y.getFullYear(),S=y.
getMonth(),v=y.getDate(),w=y.getHours(),T=y.getMinutes(),R=y.getSeconds(),D=b!=u&&l[2]||S!=c&&l[3]||v!=m&&l[4]||w!=p&&l[5]||
T!=d&&l[6]||R!=f&&l[7]||l[1];return u=b,c=S,m=v,p=w,d=T,f=R,D(y)})}}function xq(e,t){let n=qy(t);return(o,i,s,a,l)=>i.map(
u=>n(e(u)))}function ky(e,t,n){return new Date(e,t,n)}function ZT(e,t){return t(e)}var wq="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function YT(e,t){return(n,o,i,s)=>s==null?Ny:t(e(o))}function kq(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function Cq(e,t){return e.series[t].fill(e,t)}var Sq={show:!0,live:!0,isolate:!1,mount:VH,
markers:{show:!0,width:2,stroke:kq,fill:Cq,dash:"solid"},idx:null,idxs:null,values:[]};function Tq(e,t){let n=e.cursor.points,
o=Vo(),i=n.size(e,t);St(o,fc,i),St(o,hc,i);let s=i/-2;St(o,"marginLeft",s),St(o,"marginTop",s);let a=n.width(e,t,i);return a&&
St(o,"borderWidth",a),o}function Pq(e,t){let n=e.series[t].points;return n._fill||n._stroke}function _q(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function Mq(e,t){return e.series[t].points.size}var Cy=[0,0];function $q(e,t,n){return Cy[0]=
t,Cy[1]=n,Cy}function zp(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function Sy(e,t,n,o=!0){return i=>{
(!o||i.target==t)&&n(i)}}var Dq={show:!0,x:!0,y:!0,lock:!1,move:$q,points:{one:!1,show:Tq,size:Mq,width:0,stroke:_q,fill:Pq},
bind:{mousedown:zp,mouseup:zp,click:zp,dblclick:zp,mousemove:Sy,mouseleave:Sy,mouseenter:Sy},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},EP={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Wy=Qt({},EP,{filter:yP}),AP=Qt({},Wy,{size:10}),RP=Qt({},EP,{show:!1}),Uy='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',OP="bold "+Uy,LP=1.5,QT={show:!0,scale:"x",stroke:Ly,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:OP,side:2,grid:Wy,ticks:AP,border:RP,font:Uy,lineGap:LP,rotate:0},Eq="\
Value",Aq="Time",XT={show:!0,scale:"x",auto:!1,sorted:1,min:ct,max:-ct,idxs:[]};function Rq(e,t,n,o,i){return t.map(s=>s==
null?"":Iy(s))}function Oq(e,t,n,o,i,s,a){let l=[],u=ts.get(i)||0;n=a?n:mt(Kp(n,i),u);for(let c=n;c<=o;c=mt(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function Dy(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?vi:fP,m=To(c(n));
i=Cl(u,m),u==10&&(i=Qs[mr(i,Qs)]);let p=n,d=i*u;u==10&&(d=Qs[mr(d,Qs)]);do l.push(p),p=p+i,u==10&&!ts.has(p)&&(p=mt(p,ts.
get(i))),p>=d&&(i=p,d=i*u,u==10&&(d=Qs[mr(d,Qs)]));while(p<=o);return l}function Lq(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?Dy(e,t,Jn(u,n),o,i):[u],m=o>=0&&n<=0?[0]:[];return(n<-u?Dy(e,t,Jn(u,-o),-n,i):[u]).reverse().map(d=>-d).
concat(m,c)}var NP=/./,Nq=/[12357]/,Bq=/[125]/,eP=/1/,Ey=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function Fq(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,m=u(10,a),p=u(9,a)-
m>=c?NP:u(7,a)-m>=c?Nq:u(5,a)-m>=c?Bq:eP;if(p==eP){let d=cn(u(1,a)-m);if(d<c)return Ey(t.slice().reverse(),l.distr,p,Wo(
c/d)).reverse()}return Ey(t,l.distr,p,1)}function zq(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=cn(u(
1,a)-u(2,a));return c<l?Ey(t.slice().reverse(),3,NP,Wo(l/c)).reverse():t}function Iq(e,t,n,o){return o==null?Ny:t==null?
"":Iy(t)}var tP={show:!0,scale:"y",stroke:Ly,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:OP,side:3,
grid:Wy,ticks:AP,border:RP,font:Uy,lineGap:LP,rotate:0};function Hq(e,t){let n=3+(e||1)*2;return mt(n*t,3)}function qq(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=cn(a-s),u=e.series[t],
c=l/(u.points.space*tt);return o[1]-o[0]<=c}var nP={scale:null,auto:!0,sorted:0,min:ct,max:-ct},BP=(e,t,n,o,i)=>i,oP={show:!0,
auto:!0,sorted:0,gaps:BP,alpha:1,facets:[Qt({},nP,{scale:"x"}),Qt({},nP,{scale:"y"})]},rP={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:BP,alpha:1,points:{show:qq,filter:null},values:null,min:ct,max:-ct,idxs:[],path:null,clip:null};function Vq(e,t,n,o,i){
return n/10}var FP={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Wq=Qt({},FP,{time:!1,ori:1}),iP={};
function zP(e,t){let n=iP[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let m=0;m<n.plots.length;m++)n.plots[m]!=i&&n.plots[m].pub(o,i,s,a,l,u,c)}},e!=null&&(iP[e]=n)),
n}var Pl=1,Ay=2;function na(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],m=o==2?a[i.facets[0].scale]:a[e.series[0].scale],p=o==2?a[i.facets[1].scale]:a[i.scale],d=l.left,f=l.top,h=l.
width,y=l.height,b=e.valToPosH,S=e.valToPosV;return m.ori==0?n(i,u,c,m,p,b,S,d,f,h,y,Jp,Ml,Yp,HP,VP):n(i,u,c,m,p,S,b,f,d,
y,h,Zp,$l,Gy,qP,WP)}function Ky(e,t){let n=0,o=0,i=Qe(e.bands,Hy);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function Uq(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function xi(e,t,n,o,i,s){
return na(e,t,(a,l,u,c,m,p,d,f,h,y,b)=>{let S=a.pxRound,v=c.dir*(c.ori==0?1:-1),w=c.ori==0?Ml:$l,T,R;v==1?(T=n,R=o):(T=o,
R=n);let D=S(p(l[T],c,y,f)),F=S(d(u[T],m,b,h)),N=S(p(l[R],c,y,f)),Q=S(d(s==1?m.max:m.min,m,b,h)),E=new Path2D(i);return w(
E,N,Q),w(E,D,Q),w(E,D,F),E})}function Gp(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Yp:Gy,u=n;for(let p=0;p<
e.length;p++){let d=e[p];if(d[1]>d[0]){let f=d[0]-u;f>0&&l(a,u,o,f,o+s),u=d[1]}}let c=n+i-u,m=10;c>0&&l(a,u,o-m/2,c,o+s+
m)}return a}function Kq(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function jy(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let p=c,d=c;if(i==1)for(;++c<=o&&t[c]===null;)d=c;else for(;--c>=
n&&t[c]===null;)d=c;let f=s(e[p]),h=d==p?f:s(e[d]),y=p-i;f=a<=0&&y>=0&&y<u?s(e[y]):f;let S=d+i;h=a>=0&&S>=0&&S<u?s(e[S]):
h,h>=f&&l.push([f,h])}return l}function sP(e){return e==0?gP:e==1?un:t=>Ys(t,e)}function IP(e){let t=e==0?Jp:Zp,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,m=0)=>{c==0&&m==0?o(i,s,a,l,u):(c=pr(c,l/2,u/2),m=pr(m,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,m),n(i,s,a+u,s,a,m),n(i,s,a,s+l,a,c),i.closePath())}}var Jp=(e,t,n)=>{e.moveTo(t,n)},Zp=(e,t,n)=>{e.moveTo(
n,t)},Ml=(e,t,n)=>{e.lineTo(t,n)},$l=(e,t,n)=>{e.lineTo(n,t)},Yp=IP(0),Gy=IP(1),HP=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},qP=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},VP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},WP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function UP(e){return(t,n,o,i,s)=>na(t,n,(a,l,u,c,m,p,d,f,h,y,b)=>{let{pxRound:S,points:v}=a,w,T;c.ori==0?(w=Jp,T=HP):(w=
Zp,T=qP);let R=mt(v.width*tt,3),D=(v.size-v.width)/2*tt,F=mt(D*2,3),N=new Path2D,Q=new Path2D,{left:E,top:O,width:K,height:U}=t.
bbox;Yp(Q,E-F,O-F,K+F*2,U+F*2);let pe=ie=>{if(u[ie]!=null){let Ee=S(p(l[ie],c,y,f)),de=S(d(u[ie],m,b,h));w(N,Ee+D,de),T(
N,Ee,de,D,0,Ip*2)}};if(s)s.forEach(pe);else for(let ie=o;ie<=i;ie++)pe(ie);return{stroke:R>0?N:null,fill:N,clip:Q,flags:Pl|
Ay}})}function KP(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var jq=KP(Ml),Gq=KP(
$l);function jP(e){let t=Qe(e?.alignGaps,0);return(n,o,i,s)=>na(n,o,(a,l,u,c,m,p,d,f,h,y,b)=>{[i,s]=Wp(u,i,s);let S=a.pxRound,
v=U=>S(p(U,c,y,f)),w=U=>S(d(U,m,b,h)),T,R;c.ori==0?(T=Ml,R=jq):(T=$l,R=Gq);let D=c.dir*(c.ori==0?1:-1),F={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Pl},N=F.stroke,Q=!1;if(s-i>=y*4){let U=ge=>n.posToVal(ge,c.key,!0),pe=null,
ie=null,Ee,de,ve,_e=v(l[D==1?i:s]),Le=v(l[i]),Fe=v(l[s]),Te=U(D==1?Le+1:Fe-1);for(let ge=D==1?i:s;ge>=i&&ge<=s;ge+=D){let on=l[ge],
Tt=(D==1?on<Te:on>Te)?_e:v(on),nt=u[ge];Tt==_e?nt!=null?(de=nt,pe==null?(T(N,Tt,w(de)),Ee=pe=ie=de):de<pe?pe=de:de>ie&&(ie=
de)):nt===null&&(Q=!0):(pe!=null&&R(N,_e,w(pe),w(ie),w(Ee),w(de)),nt!=null?(de=nt,T(N,Tt,w(de)),pe=ie=Ee=de):(pe=ie=null,
nt===null&&(Q=!0)),_e=Tt,Te=U(_e+D))}pe!=null&&pe!=ie&&ve!=_e&&R(N,_e,w(pe),w(ie),w(Ee),w(de))}else for(let U=D==1?i:s;U>=
i&&U<=s;U+=D){let pe=u[U];pe===null?Q=!0:pe!=null&&T(N,v(l[U]),w(pe))}let[O,K]=Ky(n,o);if(a.fill!=null||O!=0){let U=F.fill=
new Path2D(N),pe=a.fillTo(n,o,a.min,a.max,O),ie=w(pe),Ee=v(l[i]),de=v(l[s]);D==-1&&([de,Ee]=[Ee,de]),T(U,de,ie),T(U,Ee,ie)}
if(!a.spanGaps){let U=[];Q&&U.push(...jy(l,u,i,s,D,v,t)),F.gaps=U=a.gaps(n,o,i,s,U),F.clip=Gp(U,c.ori,f,h,y,b)}return K!=
0&&(F.band=K==2?[xi(n,o,i,s,N,-1),xi(n,o,i,s,N,1)]:xi(n,o,i,s,N,K)),F})}function Jq(e){let t=Qe(e.align,1),n=Qe(e.ascDesc,
!1),o=Qe(e.alignGaps,0),i=Qe(e.extend,!1);return(s,a,l,u)=>na(s,a,(c,m,p,d,f,h,y,b,S,v,w)=>{[l,u]=Wp(p,l,u);let T=c.pxRound,
{left:R,width:D}=s.bbox,F=Le=>T(h(Le,d,v,b)),N=Le=>T(y(Le,f,w,S)),Q=d.ori==0?Ml:$l,E={stroke:new Path2D,fill:null,clip:null,
band:null,gaps:null,flags:Pl},O=E.stroke,K=d.dir*(d.ori==0?1:-1),U=N(p[K==1?l:u]),pe=F(m[K==1?l:u]),ie=pe,Ee=pe;i&&t==-1&&
(Ee=R,Q(O,Ee,U)),Q(O,pe,U);for(let Le=K==1?l:u;Le>=l&&Le<=u;Le+=K){let Fe=p[Le];if(Fe==null)continue;let Te=F(m[Le]),ge=N(
Fe);t==1?Q(O,Te,U):Q(O,ie,ge),Q(O,Te,ge),U=ge,ie=Te}let de=ie;i&&t==1&&(de=R+D,Q(O,de,U));let[ve,_e]=Ky(s,a);if(c.fill!=
null||ve!=0){let Le=E.fill=new Path2D(O),Fe=c.fillTo(s,a,c.min,c.max,ve),Te=N(Fe);Q(Le,de,Te),Q(Le,Ee,Te)}if(!c.spanGaps){
let Le=[];Le.push(...jy(m,p,l,u,K,F,o));let Fe=c.width*tt/2,Te=n||t==1?Fe:-Fe,ge=n||t==-1?-Fe:Fe;Le.forEach(on=>{on[0]+=
Te,on[1]+=ge}),E.gaps=Le=c.gaps(s,a,l,u,Le),E.clip=Gp(Le,d.ori,b,S,v,w)}return _e!=0&&(E.band=_e==2?[xi(s,a,l,u,O,-1),xi(
s,a,l,u,O,1)]:xi(s,a,l,u,O,_e)),E})}function aP(e,t,n,o,i,s,a=ct){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)
if(t[u]!==void 0){if(l!=null){let m=cn(e[u]-e[l]);m<c&&(c=m,a=cn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function Zq(e){
e=e||bc;let t=Qe(e.size,[.6,ct,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=qe(
i),a=1-t[0],l=Qe(t[1],ct),u=Qe(t[2],1),c=Qe(e.disp,bc),m=Qe(e.each,f=>{}),{fill:p,stroke:d}=c;return(f,h,y,b)=>na(f,h,(S,v,w,T,R,D,F,N,Q,E,O)=>{
let K=S.pxRound,U=n,pe=o*tt,ie=l*tt,Ee=u*tt,de,ve;T.ori==0?[de,ve]=s(f,h):[ve,de]=s(f,h);let _e=T.dir*(T.ori==0?1:-1),Le=T.
ori==0?Yp:Gy,Fe=T.ori==0?m:(se,ft,rn,xa,xs,_r,ws)=>{m(se,ft,rn,xs,xa,ws,_r)},Te=Qe(f.bands,Hy).find(se=>se.series[0]==h),
ge=Te!=null?Te.dir:0,on=S.fillTo(f,h,S.min,S.max,ge),zn=K(F(on,R,O,Q)),Tt,nt,Qo,fo=E,At=K(S.width*tt),Pr=!1,ni=null,$o=null,
$i=null,ya=null;p!=null&&(At==0||d!=null)&&(Pr=!0,ni=p.values(f,h,y,b),$o=new Map,new Set(ni).forEach(se=>{se!=null&&$o.
set(se,new Path2D)}),At>0&&($i=d.values(f,h,y,b),ya=new Map,new Set($i).forEach(se=>{se!=null&&ya.set(se,new Path2D)})));
let{x0:ba,size:pu}=c;if(ba!=null&&pu!=null){U=1,v=ba.values(f,h,y,b),ba.unit==2&&(v=v.map(rn=>f.posToVal(N+rn*E,T.key,!0)));
let se=pu.values(f,h,y,b);pu.unit==2?nt=se[0]*E:nt=D(se[0],T,E,N)-D(0,T,E,N),fo=aP(v,w,D,T,E,N,fo),Qo=fo-nt+pe}else fo=aP(
v,w,D,T,E,N,fo),Qo=fo*a+pe,nt=fo-Qo;Qo<1&&(Qo=0),At>=nt/2&&(At=0),Qo<5&&(K=gP);let Qc=Qo>0,bs=fo-Qo-(Qc?At:0);nt=K($y(bs,
Ee,ie)),Tt=(U==0?nt/2:U==_e?0:nt)-U*_e*((U==0?pe/2:0)+(Qc?At/2:0));let In={stroke:null,fill:null,clip:null,band:null,gaps:null,
flags:0},va=Pr?null:new Path2D,oi=null;if(Te!=null)oi=f.data[Te.series[1]];else{let{y0:se,y1:ft}=c;se!=null&&ft!=null&&(w=
ft.values(f,h,y,b),oi=se.values(f,h,y,b))}let vs=de*nt,Re=ve*nt;for(let se=_e==1?y:b;se>=y&&se<=b;se+=_e){let ft=w[se];if(ft==
null)continue;if(oi!=null){let Qn=oi[se]??0;if(ft-Qn==0)continue;zn=F(Qn,R,O,Q)}let rn=T.distr!=2||c!=null?v[se]:se,xa=D(
rn,T,E,N),xs=F(Qe(ft,on),R,O,Q),_r=K(xa-Tt),ws=K(Jn(xs,zn)),ho=K(pr(xs,zn)),Do=ws-ho;if(ft!=null){let Qn=ft<0?Re:vs,Xo=ft<
0?vs:Re;Pr?(At>0&&$i[se]!=null&&Le(ya.get($i[se]),_r,ho+To(At/2),nt,Jn(0,Do-At),Qn,Xo),ni[se]!=null&&Le($o.get(ni[se]),_r,
ho+To(At/2),nt,Jn(0,Do-At),Qn,Xo)):Le(va,_r,ho+To(At/2),nt,Jn(0,Do-At),Qn,Xo),Fe(f,h,se,_r-At/2,ho,nt+At,Do)}}return At>
0?In.stroke=Pr?ya:va:Pr||(In._fill=S.width==0?S._fill:S._stroke??S._fill,In.width=0),In.fill=Pr?$o:va,In})}function Yq(e,t){
let n=Qe(t?.alignGaps,0);return(o,i,s,a)=>na(o,i,(l,u,c,m,p,d,f,h,y,b,S)=>{[s,a]=Wp(c,s,a);let v=l.pxRound,w=de=>v(d(de,
m,b,h)),T=de=>v(f(de,p,S,y)),R,D,F;m.ori==0?(R=Jp,F=Ml,D=VP):(R=Zp,F=$l,D=WP);let N=m.dir*(m.ori==0?1:-1),Q=w(u[N==1?s:a]),
E=Q,O=[],K=[];for(let de=N==1?s:a;de>=s&&de<=a;de+=N)if(c[de]!=null){let _e=u[de],Le=w(_e);O.push(E=Le),K.push(T(c[de]))}
let U={stroke:e(O,K,R,F,D,v),fill:null,clip:null,band:null,gaps:null,flags:Pl},pe=U.stroke,[ie,Ee]=Ky(o,i);if(l.fill!=null||
ie!=0){let de=U.fill=new Path2D(pe),ve=l.fillTo(o,i,l.min,l.max,ie),_e=T(ve);F(de,E,_e),F(de,Q,_e)}if(!l.spanGaps){let de=[];
de.push(...jy(u,c,s,a,N,w,n)),U.gaps=de=l.gaps(o,i,s,a,de),U.clip=Gp(de,m.ori,h,y,b,S)}return Ee!=0&&(U.band=Ee==2?[xi(o,
i,s,a,pe,-1),xi(o,i,s,a,pe,1)]:xi(o,i,s,a,pe,Ee)),U})}function Qq(e){return Yq(Xq,e)}function Xq(e,t,n,o,i,s){let a=e.length;
if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),m=Array(a-1),
p=Array(a-1);for(let d=0;d<a-1;d++)m[d]=t[d+1]-t[d],p[d]=e[d+1]-e[d],c[d]=m[d]/p[d];u[0]=c[0];for(let d=1;d<a-1;d++)c[d]===
0||c[d-1]===0||c[d-1]>0!=c[d]>0?u[d]=0:(u[d]=3*(p[d-1]+p[d])/((2*p[d]+p[d-1])/c[d-1]+(p[d]+2*p[d-1])/c[d]),isFinite(u[d])||
(u[d]=0));u[a-1]=c[a-2];for(let d=0;d<a-1;d++)i(l,e[d]+p[d]/3,t[d]+u[d]*p[d]/3,e[d+1]-p[d]/3,t[d+1]-u[d+1]*p[d]/3,e[d+1],
t[d+1])}return l}var Ry=new Set;function lP(){for(let e of Ry)e.syncRect(!0)}_l&&(ea(RH,kl,lP),ea(OH,kl,lP,!0),ea(Hp,kl,
()=>{Xt.pxRatio=tt}));var eV=jP(),tV=UP();function uP(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(
1))).map((s,a)=>Oy(s,a,t,n))}function nV(e,t){return e.map((n,o)=>o==0?{}:Qt({},t,n))}function Oy(e,t,n,o){return Qt({},
t==0?n:o,e)}function GP(e,t,n){return t==null?Sl:[t,n]}var oV=GP;function rV(e,t,n){return t==null?Sl:qp(t,n,zy,!0)}function JP(e,t,n,o){
return t==null?Sl:Up(t,n,e.scales[o].log,!1)}var iV=JP;function ZP(e,t,n,o){return t==null?Sl:Fy(t,n,e.scales[o].log,!1)}
var sV=ZP;function aV(e,t,n,o,i){let s=Jn(HT(e),HT(t)),a=t-e,l=mr(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?ts.get(
u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function cP(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=un((n=
+i)*tt))+"px"),[e,t,n]}function lV(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=mt(t[2]*tt,1);t[0]=t[0].replace(/[0-9.]+px/,
n+"px"),t[1]=n})}function Xt(e,t,n){let o={mode:Qe(e.mode,1)},i=o.mode;function s(g,x,C,P){let $=x.valToPct(g);return P+
C*(x.dir==-1?1-$:$)}function a(g,x,C,P){let $=x.valToPct(g);return P+C*(x.dir==-1?$:1-$)}function l(g,x,C,P){return x.ori==
0?s(g,x,C,P):a(g,x,C,P)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Vo(hH);if(e.id!=null&&(c.id=e.id),So(
c,e.class),e.title){let g=Vo(bH,c);g.textContent=e.title}let m=cr("canvas"),p=o.ctx=m.getContext("2d"),d=Vo(vH,c);ea("cl\
ick",d,g=>{g.target===h&&(vt!=Ea||Pt!=Aa)&&Pn.click(o,g)},!0);let f=o.under=Vo(xH,d);d.appendChild(m);let h=o.over=Vo(wH,
d);e=Tl(e);let y=+Qe(e.pxAlign,1),b=sP(y);(e.plugins||[]).forEach(g=>{g.opts&&(e=g.opts(o,e)||e)});let S=e.ms||.001,v=o.
series=i==1?uP(e.series||[],XT,rP,!1):nV(e.series||[null],oP),w=o.axes=uP(e.axes||[],QT,tP,!0),T=o.scales={},R=o.bands=e.
bands||[];R.forEach(g=>{g.fill=qe(g.fill||null),g.dir=Qe(g.dir,-1)});let D=i==2?v[1].facets[0].scale:v[0].scale,F={axes:w3,
series:g3},N=(e.drawOrder||["axes","series"]).map(g=>F[g]);function Q(g){let x=g.distr==3?C=>vi(C>0?C:g.clamp(o,C,g.min,
g.max,g.key)):g.distr==4?C=>wy(C,g.asinh):g.distr==100?C=>g.fwd(C):C=>C;return C=>{let P=x(C),{_min:$,_max:L}=g,H=L-$;return(P-
$)/H}}function E(g){let x=T[g];if(x==null){let C=(e.scales||bc)[g]||bc;if(C.from!=null){E(C.from);let P=Qt({},T[C.from],
C,{key:g});P.valToPct=Q(P),T[g]=P}else{x=T[g]=Qt({},g==D?FP:Wq,C),x.key=g;let P=x.time,$=x.range,L=es($);if((g!=D||i==2&&
!P)&&(L&&($[0]==null||$[1]==null)&&($={min:$[0]==null?FT:{mode:1,hard:$[0],soft:$[0]},max:$[1]==null?FT:{mode:1,hard:$[1],
soft:$[1]}},L=!1),!L&&jp($))){let H=$;$=(J,Z,ne)=>Z==null?Sl:qp(Z,ne,H)}x.range=qe($||(P?oV:g==D?x.distr==3?iV:x.distr==
4?sV:GP:x.distr==3?JP:x.distr==4?ZP:rV)),x.auto=qe(L?!1:x.auto),x.clamp=qe(x.clamp||Vq),x._min=x._max=null,x.valToPct=Q(
x)}}}E("x"),E("y"),i==1&&v.forEach(g=>{E(g.scale)}),w.forEach(g=>{E(g.scale)});for(let g in e.scales)E(g);let O=T[D],K=O.
distr,U,pe;O.ori==0?(So(c,gH),U=s,pe=a):(So(c,yH),U=a,pe=s);let ie={};for(let g in T){let x=T[g];(x.min!=null||x.max!=null)&&
(ie[g]={min:x.min,max:x.max},x.min=x.max=null)}let Ee=e.tzDate||(g=>new Date(un(g/S))),de=e.fmtDate||qy,ve=S==1?gq(Ee):vq(
Ee),_e=JT(Ee,GT(S==1?hq:bq,de)),Le=YT(Ee,ZT(wq,de)),Fe=[],Te=o.legend=Qt({},Sq,e.legend),ge=o.cursor=Qt({},Dq,{drag:{y:i==
2}},e.cursor),on=Te.show,zn=ge.show,Tt=Te.markers;Te.idxs=Fe,Tt.width=qe(Tt.width),Tt.dash=qe(Tt.dash),Tt.stroke=qe(Tt.stroke),
Tt.fill=qe(Tt.fill);let nt,Qo,fo,At=[],Pr=[],ni,$o=!1,$i={};if(Te.live){let g=v[1]?v[1].values:null;$o=g!=null,ni=$o?g(o,
1,0):{_:0};for(let x in ni)$i[x]=Ny}if(on)if(nt=cr("table",_H,c),fo=cr("tbody",null,nt),Te.mount(o,nt),$o){Qo=cr("thead",
null,nt,fo);let g=cr("tr",null,Qo);cr("th",null,g);for(var ya in ni)cr("th",TT,g).textContent=ya}else So(nt,$H),Te.live&&
So(nt,MH);let ba={show:!0},pu={show:!1};function Qc(g,x){if(x==0&&($o||!Te.live||i==2))return Sl;let C=[],P=cr("tr",DH,fo,
fo.childNodes[x]);So(P,g.class),g.show||So(P,Xs);let $=cr("th",null,P);if(Tt.show){let J=Vo(EH,$);if(x>0){let Z=Tt.width(
o,x);Z&&(J.style.border=Z+"px "+Tt.dash(o,x)+" "+Tt.stroke(o,x)),J.style.background=Tt.fill(o,x)}}let L=Vo(TT,$);g.label instanceof
HTMLElement?L.appendChild(g.label):L.textContent=g.label,x>0&&(Tt.show||(L.style.color=g.width>0?Tt.stroke(o,x):Tt.fill(
o,x)),In("click",$,J=>{if(ge._lock)return;Cs(J);let Z=v.indexOf(g);if((J.ctrlKey||J.metaKey)!=Te.isolate){let ne=v.some(
(re,ce)=>ce>0&&ce!=Z&&re.show);v.forEach((re,ce)=>{ce>0&&$r(ce,ne?ce==Z?ba:pu:ba,!0,jt.setSeries)})}else $r(Z,{show:!g.show},
!0,jt.setSeries)},!1),ka&&In($T,$,J=>{ge._lock||(Cs(J),$r(v.indexOf(g),Oa,!0,jt.setSeries))},!1));for(var H in ni){let J=cr(
"td",AH,P);J.textContent="--",C.push(J)}return[P,C]}let bs=new Map;function In(g,x,C,P=!0){let $=bs.get(x)||{},L=ge.bind[g](
o,x,C,P);L&&(ea(g,x,$[g]=L),bs.set(x,$))}function va(g,x,C){let P=bs.get(x)||{};for(let $ in P)(g==null||$==g)&&(My($,x,
P[$]),delete P[$]);g==null&&bs.delete(x)}let oi=0,vs=0,Re=0,se=0,ft=0,rn=0,xa=ft,xs=rn,_r=Re,ws=se,ho=0,Do=0,Qn=0,Xo=0;o.
bbox={};let Zf=!1,Xc=!1,wa=!1,ks=!1,em=!1,Eo=!1;function Yf(g,x,C){(C||g!=o.width||x!=o.height)&&ox(g,x),_a(!1),wa=!0,Xc=
!0,Ma()}function ox(g,x){o.width=oi=Re=g,o.height=vs=se=x,ft=rn=0,u3(),c3();let C=o.bbox;ho=C.left=Ys(ft*tt,.5),Do=C.top=
Ys(rn*tt,.5),Qn=C.width=Ys(Re*tt,.5),Xo=C.height=Ys(se*tt,.5)}let s3=3;function a3(){let g=!1,x=0;for(;!g;){x++;let C=v3(
x),P=x3(x);g=x==s3||C&&P,g||(ox(o.width,o.height),Xc=!0)}}function l3({width:g,height:x}){Yf(g,x)}o.setSize=l3;function u3(){
let g=!1,x=!1,C=!1,P=!1;w.forEach(($,L)=>{if($.show&&$._show){let{side:H,_size:J}=$,Z=H%2,ne=$.label!=null?$.labelSize:0,
re=J+ne;re>0&&(Z?(Re-=re,H==3?(ft+=re,P=!0):C=!0):(se-=re,H==0?(rn+=re,g=!0):x=!0))}}),Ss[0]=g,Ss[1]=C,Ss[2]=x,Ss[3]=P,Re-=
Di[1]+Di[3],ft+=Di[3],se-=Di[2]+Di[0],rn+=Di[0]}function c3(){let g=ft+Re,x=rn+se,C=ft,P=rn;function $(L,H){switch(L){case 1:
return g+=H,g-H;case 2:return x+=H,x-H;case 3:return C-=H,C+H;case 0:return P-=H,P+H}}w.forEach((L,H)=>{if(L.show&&L._show){
let J=L.side;L._pos=$(J,L._size),L.label!=null&&(L._lpos=$(J,L.labelSize))}})}if(ge.dataIdx==null){let g=ge.hover,x=g.skip=
new Set(g.skip??[]);x.add(void 0);let C=g.prox=qe(g.prox),P=g.bias??=0;ge.dataIdx=($,L,H,J)=>{if(L==0)return H;let Z=H,ne=C(
$,L,H,J)??ct,re=ne>=0&&ne<ct,ce=O.ori==0?Re:se,Me=ge.left,Xe=t[0],Je=t[L];if(x.has(Je[H])){Z=null;let ze=null,Ce=null,ye;
if(P==0||P==-1)for(ye=H;ze==null&&ye-- >0;)x.has(Je[ye])||(ze=ye);if(P==0||P==1)for(ye=H;Ce==null&&ye++<Je.length;)x.has(
Je[ye])||(Ce=ye);if(ze!=null||Ce!=null)if(re){let wt=ze==null?-1/0:U(Xe[ze],O,ce,0),Nt=Ce==null?1/0:U(Xe[Ce],O,ce,0),yn=Me-
wt,at=Nt-Me;yn<=at?yn<=ne&&(Z=ze):at<=ne&&(Z=Ce)}else Z=Ce==null?ze:ze==null?Ce:H-ze<=Ce-H?ze:Ce}else re&&cn(Me-U(Xe[H],
O,ce,0))>ne&&(Z=null);return Z}}let Cs=g=>{ge.event=g};ge.idxs=Fe,ge._lock=!1;let On=ge.points;On.show=qe(On.show),On.size=
qe(On.size),On.stroke=qe(On.stroke),On.width=qe(On.width),On.fill=qe(On.fill);let Mr=o.focus=Qt({},e.focus||{alpha:.3},ge.
focus),ka=Mr.prox>=0,Ca=ka&&On.one,Ao=[],Sa=[],Ta=[];function rx(g,x){let C=On.show(o,x);if(C instanceof HTMLElement)return So(
C,PH),So(C,g.class),Wr(C,-10,-10,Re,se),h.insertBefore(C,Ao[x]),C}function ix(g,x){if(i==1||x>0){let C=i==1&&T[g.scale].
time,P=g.value;g.value=C?WT(P)?YT(Ee,ZT(P,de)):P||Le:P||Iq,g.label=g.label||(C?Aq:Eq)}if(Ca||x>0){g.width=g.width==null?
1:g.width,g.paths=g.paths||eV||WH,g.fillTo=qe(g.fillTo||Uq),g.pxAlign=+Qe(g.pxAlign,y),g.pxRound=sP(g.pxAlign),g.stroke=
qe(g.stroke||null),g.fill=qe(g.fill||null),g._stroke=g._fill=g._paths=g._focus=null;let C=Hq(Jn(1,g.width),1),P=g.points=
Qt({},{size:C,width:Jn(1,C*.2),stroke:g.stroke,space:C*2,paths:tV,_stroke:null,_fill:null},g.points);P.show=qe(P.show),P.
filter=qe(P.filter),P.fill=qe(P.fill),P.stroke=qe(P.stroke),P.paths=qe(P.paths),P.pxAlign=g.pxAlign}if(on){let C=Qc(g,x);
At.splice(x,0,C[0]),Pr.splice(x,0,C[1]),Te.values.push(null)}if(zn){Fe.splice(x,0,null);let C=null;Ca?x==0&&(C=rx(g,x)):
x>0&&(C=rx(g,x)),Ao.splice(x,0,C),Sa.splice(x,0,0),Ta.splice(x,0,0)}gn("addSeries",x)}function m3(g,x){x=x??v.length,g=i==
1?Oy(g,x,XT,rP):Oy(g,x,{},oP),v.splice(x,0,g),ix(v[x],x)}o.addSeries=m3;function p3(g){if(v.splice(g,1),on){Te.values.splice(
g,1),Pr.splice(g,1);let x=At.splice(g,1)[0];va(null,x.firstChild),x.remove()}zn&&(Fe.splice(g,1),Ao.splice(g,1)[0].remove(),
Sa.splice(g,1),Ta.splice(g,1)),gn("delSeries",g)}o.delSeries=p3;let Ss=[!1,!1,!1,!1];function d3(g,x){if(g._show=g.show,
g.show){let C=g.side%2,P=T[g.scale];P==null&&(g.scale=C?v[1].scale:D,P=T[g.scale]);let $=P.time;g.size=qe(g.size),g.space=
qe(g.space),g.rotate=qe(g.rotate),es(g.incrs)&&g.incrs.forEach(H=>{!ts.has(H)&&ts.set(H,vP(H))}),g.incrs=qe(g.incrs||(P.
distr==2?pq:$?S==1?fq:yq:Qs)),g.splits=qe(g.splits||($&&P.distr==1?ve:P.distr==3?Dy:P.distr==4?Lq:Oq)),g.stroke=qe(g.stroke),
g.grid.stroke=qe(g.grid.stroke),g.ticks.stroke=qe(g.ticks.stroke),g.border.stroke=qe(g.border.stroke);let L=g.values;g.values=
es(L)&&!es(L[0])?qe(L):$?es(L)?JT(Ee,GT(L,de)):WT(L)?xq(Ee,L):L||_e:L||Rq,g.filter=qe(g.filter||(P.distr>=3&&P.log==10?Fq:
P.distr==3&&P.log==2?zq:yP)),g.font=cP(g.font),g.labelFont=cP(g.labelFont),g._size=g.size(o,null,x,0),g._space=g._rotate=
g._incrs=g._found=g._splits=g._values=null,g._size>0&&(Ss[x]=!0,g._el=Vo(kH,d))}}function du(g,x,C,P){let[$,L,H,J]=C,Z=x%
2,ne=0;return Z==0&&(J||L)&&(ne=x==0&&!$||x==2&&!H?un(QT.size/3):0),Z==1&&($||H)&&(ne=x==1&&!L||x==3&&!J?un(tP.size/2):0),
ne}let sx=o.padding=(e.padding||[du,du,du,du]).map(g=>qe(Qe(g,du))),Di=o._padding=sx.map((g,x)=>g(o,x,Ss,0)),Tn,pn=null,
dn=null,tm=i==1?v[0].idxs:null,er=null,fu=!1;function ax(g,x){if(t=g??[],o.data=o._data=t,i==2){Tn=0;for(let C=1;C<v.length;C++)
Tn+=t[C][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),er=t[0],Tn=er.length;let C=t;if(K==2){C=t.slice();let P=C[0]=
Array(Tn);for(let $=0;$<Tn;$++)P[$]=$}o._data=t=C}if(_a(!0),gn("setData"),K==2&&(wa=!0),x!==!1){let C=O;C.auto(o,fu)?Qf():
Ai(D,C.min,C.max),ks=ks||ge.left>=0,Eo=!0,Ma()}}o.setData=ax;function Qf(){fu=!0;let g,x;i==1&&(Tn>0?(pn=tm[0]=0,dn=tm[1]=
Tn-1,g=t[0][pn],x=t[0][dn],K==2?(g=pn,x=dn):g==x&&(K==3?[g,x]=Up(g,g,O.log,!1):K==4?[g,x]=Fy(g,g,O.log,!1):O.time?x=g+un(
86400/S):[g,x]=qp(g,x,zy,!0))):(pn=tm[0]=g=null,dn=tm[1]=x=null)),Ai(D,g,x)}let nm,Pa,Xf,eh,th,nh,oh,rh,ih,Xn;function lx(g,x,C,P,$,L){
g??=_T,C??=Hy,P??="butt",$??=_T,L??="round",g!=nm&&(p.strokeStyle=nm=g),$!=Pa&&(p.fillStyle=Pa=$),x!=Xf&&(p.lineWidth=Xf=
x),L!=th&&(p.lineJoin=th=L),P!=nh&&(p.lineCap=nh=P),C!=eh&&p.setLineDash(eh=C)}function ux(g,x,C,P){x!=Pa&&(p.fillStyle=
Pa=x),g!=oh&&(p.font=oh=g),C!=rh&&(p.textAlign=rh=C),P!=ih&&(p.textBaseline=ih=P)}function sh(g,x,C,P,$=0){if(P.length>0&&
g.auto(o,fu)&&(x==null||x.min==null)){let L=Qe(pn,0),H=Qe(dn,P.length-1),J=C.min==null?FH(P,L,H,$,g.distr==3):[C.min,C.max];
g.min=pr(g.min,C.min=J[0]),g.max=Jn(g.max,C.max=J[1])}}let cx={min:null,max:null};function f3(){for(let P in T){let $=T[P];
ie[P]==null&&($.min==null||ie[D]!=null&&$.auto(o,fu))&&(ie[P]=cx)}for(let P in T){let $=T[P];ie[P]==null&&$.from!=null&&
ie[$.from]!=null&&(ie[P]=cx)}ie[D]!=null&&_a(!0);let g={};for(let P in ie){let $=ie[P];if($!=null){let L=g[P]=Tl(T[P],jH);
if($.min!=null)Qt(L,$);else if(P!=D||i==2)if(Tn==0&&L.from==null){let H=L.range(o,null,null,P);L.min=H[0],L.max=H[1]}else
L.min=ct,L.max=-ct}}if(Tn>0){v.forEach((P,$)=>{if(i==1){let L=P.scale,H=ie[L];if(H==null)return;let J=g[L];if($==0){let Z=J.
range(o,J.min,J.max,L);J.min=Z[0],J.max=Z[1],pn=mr(J.min,t[0]),dn=mr(J.max,t[0]),dn-pn>1&&(t[0][pn]<J.min&&pn++,t[0][dn]>
J.max&&dn--),P.min=er[pn],P.max=er[dn]}else P.show&&P.auto&&sh(J,H,P,t[$],P.sorted);P.idxs[0]=pn,P.idxs[1]=dn}else if($>
0&&P.show&&P.auto){let[L,H]=P.facets,J=L.scale,Z=H.scale,[ne,re]=t[$],ce=g[J],Me=g[Z];ce!=null&&sh(ce,ie[J],L,ne,L.sorted),
Me!=null&&sh(Me,ie[Z],H,re,H.sorted),P.min=H.min,P.max=H.max}});for(let P in g){let $=g[P],L=ie[P];if($.from==null&&(L==
null||L.min==null)){let H=$.range(o,$.min==ct?null:$.min,$.max==-ct?null:$.max,P);$.min=H[0],$.max=H[1]}}}for(let P in g){
let $=g[P];if($.from!=null){let L=g[$.from];if(L.min==null)$.min=$.max=null;else{let H=$.range(o,L.min,L.max,P);$.min=H[0],
$.max=H[1]}}}let x={},C=!1;for(let P in g){let $=g[P],L=T[P];if(L.min!=$.min||L.max!=$.max){L.min=$.min,L.max=$.max;let H=L.
distr;L._min=H==3?vi(L.min):H==4?wy(L.min,L.asinh):H==100?L.fwd(L.min):L.min,L._max=H==3?vi(L.max):H==4?wy(L.max,L.asinh):
H==100?L.fwd(L.max):L.max,x[P]=C=!0}}if(C){v.forEach((P,$)=>{i==2?$>0&&x.y&&(P._paths=null):x[P.scale]&&(P._paths=null)});
for(let P in x)wa=!0,gn("setScale",P);zn&&ge.left>=0&&(ks=Eo=!0)}for(let P in ie)ie[P]=null}function h3(g){let x=$y(pn-1,
0,Tn-1),C=$y(dn+1,0,Tn-1);for(;g[x]==null&&x>0;)x--;for(;g[C]==null&&C<Tn-1;)C++;return[x,C]}function g3(){if(Tn>0){let g=v.
some(x=>x._focus)&&Xn!=Mr.alpha;g&&(p.globalAlpha=Xn=Mr.alpha),v.forEach((x,C)=>{if(C>0&&x.show&&(mx(C,!1),mx(C,!0),x._paths==
null)){let P=Xn;Xn!=x.alpha&&(p.globalAlpha=Xn=x.alpha);let $=i==2?[0,t[C][0].length-1]:h3(t[C]);x._paths=x.paths(o,C,$[0],
$[1]),Xn!=P&&(p.globalAlpha=Xn=P)}}),v.forEach((x,C)=>{if(C>0&&x.show){let P=Xn;Xn!=x.alpha&&(p.globalAlpha=Xn=x.alpha),
x._paths!=null&&px(C,!1);{let $=x._paths!=null?x._paths.gaps:null,L=x.points.show(o,C,pn,dn,$),H=x.points.filter(o,C,L,$);
(L||H)&&(x.points._paths=x.points.paths(o,C,pn,dn,H),px(C,!0))}Xn!=P&&(p.globalAlpha=Xn=P),gn("drawSeries",C)}}),g&&(p.globalAlpha=
Xn=1)}}function mx(g,x){let C=x?v[g].points:v[g];C._stroke=C.stroke(o,g),C._fill=C.fill(o,g)}function px(g,x){let C=x?v[g].
points:v[g],{stroke:P,fill:$,clip:L,flags:H,_stroke:J=C._stroke,_fill:Z=C._fill,_width:ne=C.width}=C._paths;ne=mt(ne*tt,
3);let re=null,ce=ne%2/2;x&&Z==null&&(Z=ne>0?"#fff":J);let Me=C.pxAlign==1&&ce>0;if(Me&&p.translate(ce,ce),!x){let Xe=ho-
ne/2,Je=Do-ne/2,ze=Qn+ne,Ce=Xo+ne;re=new Path2D,re.rect(Xe,Je,ze,Ce)}x?ah(J,ne,C.dash,C.cap,Z,P,$,H,L):y3(g,J,ne,C.dash,
C.cap,Z,P,$,H,re,L),Me&&p.translate(-ce,-ce)}function y3(g,x,C,P,$,L,H,J,Z,ne,re){let ce=!1;Z!=0&&R.forEach((Me,Xe)=>{if(Me.
series[0]==g){let Je=v[Me.series[1]],ze=t[Me.series[1]],Ce=(Je._paths||bc).band;es(Ce)&&(Ce=Me.dir==1?Ce[0]:Ce[1]);let ye,
wt=null;Je.show&&Ce&&IH(ze,pn,dn)?(wt=Me.fill(o,Xe)||L,ye=Je._paths.clip):Ce=null,ah(x,C,P,$,wt,H,J,Z,ne,re,ye,Ce),ce=!0}}),
ce||ah(x,C,P,$,L,H,J,Z,ne,re)}let dx=Pl|Ay;function ah(g,x,C,P,$,L,H,J,Z,ne,re,ce){lx(g,x,C,P,$),(Z||ne||ce)&&(p.save(),
Z&&p.clip(Z),ne&&p.clip(ne)),ce?(J&dx)==dx?(p.clip(ce),re&&p.clip(re),rm($,H),om(g,L,x)):J&Ay?(rm($,H),p.clip(ce),om(g,L,
x)):J&Pl&&(p.save(),p.clip(ce),re&&p.clip(re),rm($,H),p.restore(),om(g,L,x)):(rm($,H),om(g,L,x)),(Z||ne||ce)&&p.restore()}
function om(g,x,C){C>0&&(x instanceof Map?x.forEach((P,$)=>{p.strokeStyle=nm=$,p.stroke(P)}):x!=null&&g&&p.stroke(x))}function rm(g,x){
x instanceof Map?x.forEach((C,P)=>{p.fillStyle=Pa=P,p.fill(C)}):x!=null&&g&&p.fill(x)}function b3(g,x,C,P){let $=w[g],L;
if(P<=0)L=[0,0];else{let H=$._space=$.space(o,g,x,C,P),J=$._incrs=$.incrs(o,g,x,C,P,H);L=aV(x,C,J,P,H)}return $._found=L}
function lh(g,x,C,P,$,L,H,J,Z,ne){let re=H%2/2;y==1&&p.translate(re,re),lx(J,H,Z,ne,J),p.beginPath();let ce,Me,Xe,Je,ze=$+
(P==0||P==3?-L:L);C==0?(Me=$,Je=ze):(ce=$,Xe=ze);for(let Ce=0;Ce<g.length;Ce++)x[Ce]!=null&&(C==0?ce=Xe=g[Ce]:Me=Je=g[Ce],
p.moveTo(ce,Me),p.lineTo(Xe,Je));p.stroke(),y==1&&p.translate(-re,-re)}function v3(g){let x=!0;return w.forEach((C,P)=>{
if(!C.show)return;let $=T[C.scale];if($.min==null){C._show&&(x=!1,C._show=!1,_a(!1));return}else C._show||(x=!1,C._show=
!0,_a(!1));let L=C.side,H=L%2,{min:J,max:Z}=$,[ne,re]=b3(P,J,Z,H==0?Re:se);if(re==0)return;let ce=$.distr==2,Me=C._splits=
C.splits(o,P,J,Z,ne,re,ce),Xe=$.distr==2?Me.map(ye=>er[ye]):Me,Je=$.distr==2?er[Me[1]]-er[Me[0]]:ne,ze=C._values=C.values(
o,C.filter(o,Xe,P,re,Je),P,re,Je);C._rotate=L==2?C.rotate(o,ze,P,re):0;let Ce=C._size;C._size=Wo(C.size(o,ze,P,g)),Ce!=null&&
C._size!=Ce&&(x=!1)}),x}function x3(g){let x=!0;return sx.forEach((C,P)=>{let $=C(o,P,Ss,g);$!=Di[P]&&(x=!1),Di[P]=$}),x}
function w3(){for(let g=0;g<w.length;g++){let x=w[g];if(!x.show||!x._show)continue;let C=x.side,P=C%2,$,L,H=x.stroke(o,g),
J=C==0||C==3?-1:1,[Z,ne]=x._found;if(x.label!=null){let qn=x.labelGap*J,bo=un((x._lpos+qn)*tt);ux(x.labelFont[0],H,"cent\
er",C==2?"top":PT),p.save(),P==1?($=L=0,p.translate(bo,un(Do+Xo/2)),p.rotate((C==3?-Ip:Ip)/2)):($=un(ho+Qn/2),L=bo);let _s=hP(
x.label)?x.label(o,g,Z,ne):x.label;p.fillText(_s,$,L),p.restore()}if(ne==0)continue;let re=T[x.scale],ce=P==0?Qn:Xo,Me=P==
0?ho:Do,Xe=x._splits,Je=re.distr==2?Xe.map(qn=>er[qn]):Xe,ze=re.distr==2?er[Xe[1]]-er[Xe[0]]:Z,Ce=x.ticks,ye=x.border,wt=Ce.
show?Ce.size:0,Nt=un(wt*tt),yn=un((x.alignTo==2?x._size-wt-x.gap:x.gap)*tt),at=x._rotate*-Ip/180,Bt=b(x._pos*tt),go=(Nt+
yn)*J,Hn=Bt+go;L=P==0?Hn:0,$=P==1?Hn:0;let Ro=x.font[0],tr=x.align==1?xl:x.align==2?by:at>0?xl:at<0?by:P==0?"center":C==
3?by:xl,Er=at||P==1?"middle":C==2?"top":PT;ux(Ro,H,tr,Er);let yo=x.font[1]*x.lineGap,Oo=Xe.map(qn=>b(l(qn,re,ce,Me))),nr=x.
_values;for(let qn=0;qn<nr.length;qn++){let bo=nr[qn];if(bo!=null){P==0?$=Oo[qn]:L=Oo[qn],bo=""+bo;let _s=bo.indexOf(`
`)==-1?[bo]:bo.split(/\n/gm);for(let Vn=0;Vn<_s.length;Vn++){let Ax=_s[Vn];at?(p.save(),p.translate($,L+Vn*yo),p.rotate(
at),p.fillText(Ax,0,0),p.restore()):p.fillText(Ax,$,L+Vn*yo)}}}Ce.show&&lh(Oo,Ce.filter(o,Je,g,ne,ze),P,C,Bt,Nt,mt(Ce.width*
tt,3),Ce.stroke(o,g),Ce.dash,Ce.cap);let Ar=x.grid;Ar.show&&lh(Oo,Ar.filter(o,Je,g,ne,ze),P,P==0?2:1,P==0?Do:ho,P==0?Xo:
Qn,mt(Ar.width*tt,3),Ar.stroke(o,g),Ar.dash,Ar.cap),ye.show&&lh([Bt],[1],P==0?1:0,P==0?1:2,P==1?Do:ho,P==1?Xo:Qn,mt(ye.width*
tt,3),ye.stroke(o,g),ye.dash,ye.cap)}gn("drawAxes")}function _a(g){v.forEach((x,C)=>{C>0&&(x._paths=null,g&&(i==1?(x.min=
null,x.max=null):x.facets.forEach(P=>{P.min=null,P.max=null})))})}let im=!1,uh=!1,hu=[];function k3(){uh=!1;for(let g=0;g<
hu.length;g++)gn(...hu[g]);hu.length=0}function Ma(){im||(eq(fx),im=!0)}function C3(g,x=!1){im=!0,uh=x,g(o),fx(),x&&hu.length>
0&&queueMicrotask(k3)}o.batch=C3;function fx(){if(Zf&&(f3(),Zf=!1),wa&&(a3(),wa=!1),Xc){if(St(f,xl,ft),St(f,"top",rn),St(
f,fc,Re),St(f,hc,se),St(h,xl,ft),St(h,"top",rn),St(h,fc,Re),St(h,hc,se),St(d,fc,oi),St(d,hc,vs),m.width=un(oi*tt),m.height=
un(vs*tt),w.forEach(({_el:g,_show:x,_size:C,_pos:P,side:$})=>{if(g!=null)if(x){let L=$===3||$===0?C:0,H=$%2==1;St(g,H?"l\
eft":"top",P-L),St(g,H?"width":"height",C),St(g,H?"top":"left",H?rn:ft),St(g,H?"height":"width",H?se:Re),_y(g,Xs)}else So(
g,Xs)}),nm=Pa=Xf=th=nh=oh=rh=ih=eh=null,Xn=1,bu(!0),ft!=xa||rn!=xs||Re!=_r||se!=ws){_a(!1);let g=Re/_r,x=se/ws;if(zn&&!ks&&
ge.left>=0){ge.left*=g,ge.top*=x,$a&&Wr($a,un(ge.left),0,Re,se),Da&&Wr(Da,0,un(ge.top),Re,se);for(let C=0;C<Ao.length;C++){
let P=Ao[C];P!=null&&(Sa[C]*=g,Ta[C]*=x,Wr(P,Wo(Sa[C]),Wo(Ta[C]),Re,se))}}if(xt.show&&!em&&xt.left>=0&&xt.width>0){xt.left*=
g,xt.width*=g,xt.top*=x,xt.height*=x;for(let C in hh)St(Ra,C,xt[C])}xa=ft,xs=rn,_r=Re,ws=se}gn("setSize"),Xc=!1}oi>0&&vs>
0&&(p.clearRect(0,0,m.width,m.height),gn("drawClear"),N.forEach(g=>g()),gn("draw")),xt.show&&em&&(sm(xt),em=!1),zn&&ks&&
(Ps(null,!0,!1),ks=!1),Te.show&&Te.live&&Eo&&(dh(),Eo=!1),u||(u=!0,o.status=1,gn("ready")),fu=!1,im=!1}o.redraw=(g,x)=>{
wa=x||!1,g!==!1?Ai(D,O.min,O.max):Ma()};function ch(g,x){let C=T[g];if(C.from==null){if(Tn==0){let P=C.range(o,x.min,x.max,
g);x.min=P[0],x.max=P[1]}if(x.min>x.max){let P=x.min;x.min=x.max,x.max=P}if(Tn>1&&x.min!=null&&x.max!=null&&x.max-x.min<
1e-16)return;g==D&&C.distr==2&&Tn>0&&(x.min=mr(x.min,t[0]),x.max=mr(x.max,t[0]),x.min==x.max&&x.max++),ie[g]=x,Zf=!0,Ma()}}
o.setScale=ch;let mh,ph,$a,Da,hx,gx,Ea,Aa,yx,bx,vt,Pt,Ei=!1,Pn=ge.drag,fn=Pn.x,hn=Pn.y;zn&&(ge.x&&(mh=Vo(SH,h)),ge.y&&(ph=
Vo(TH,h)),O.ori==0?($a=mh,Da=ph):($a=ph,Da=mh),vt=ge.left,Pt=ge.top);let xt=o.select=Qt({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),Ra=xt.show?Vo(CH,xt.over?h:f):null;function sm(g,x){if(xt.show){for(let C in g)xt[C]=g[C],C in
hh&&St(Ra,C,g[C]);x!==!1&&gn("setSelect")}}o.setSelect=sm;function S3(g){if(v[g].show)on&&_y(At[g],Xs);else if(on&&So(At[g],
Xs),zn){let C=Ca?Ao[0]:Ao[g];C!=null&&Wr(C,-10,-10,Re,se)}}function Ai(g,x,C){ch(g,{min:x,max:C})}function $r(g,x,C,P){x.
focus!=null&&$3(g),x.show!=null&&v.forEach(($,L)=>{L>0&&(g==L||g==null)&&($.show=x.show,S3(L),i==2?(Ai($.facets[0].scale,
null,null),Ai($.facets[1].scale,null,null)):Ai($.scale,null,null),Ma())}),C!==!1&&gn("setSeries",g,x),P&&vu("setSeries",
o,g,x)}o.setSeries=$r;function T3(g,x){Qt(R[g],x)}function P3(g,x){g.fill=qe(g.fill||null),g.dir=Qe(g.dir,-1),x=x??R.length,
R.splice(x,0,g)}function _3(g){g==null?R.length=0:R.splice(g,1)}o.addBand=P3,o.setBand=T3,o.delBand=_3;function M3(g,x){
v[g].alpha=x,zn&&Ao[g]!=null&&(Ao[g].style.opacity=x),on&&At[g]&&(At[g].style.opacity=x)}let ri,Ri,Ts,Oa={focus:!0};function $3(g){
if(g!=Ts){let x=g==null,C=Mr.alpha!=1;v.forEach((P,$)=>{if(i==1||$>0){let L=x||$==0||$==g;P._focus=x?null:L,C&&M3($,L?1:
Mr.alpha)}}),Ts=g,C&&Ma()}}on&&ka&&In(DT,nt,g=>{ge._lock||(Cs(g),Ts!=null&&$r(null,Oa,!0,jt.setSeries))});function Dr(g,x,C){
let P=T[x];C&&(g=g/tt-(P.ori==1?rn:ft));let $=Re;P.ori==1&&($=se,g=$-g),P.dir==-1&&(g=$-g);let L=P._min,H=P._max,J=g/$,Z=L+
(H-L)*J,ne=P.distr;return ne==3?Cl(10,Z):ne==4?qH(Z,P.asinh):ne==100?P.bwd(Z):Z}function D3(g,x){let C=Dr(g,D,x);return mr(
C,t[0],pn,dn)}o.valToIdx=g=>mr(g,t[0]),o.posToIdx=D3,o.posToVal=Dr,o.valToPos=(g,x,C)=>T[x].ori==0?s(g,T[x],C?Qn:Re,C?ho:
0):a(g,T[x],C?Xo:se,C?Do:0),o.setCursor=(g,x,C)=>{vt=g.left,Pt=g.top,Ps(null,x,C)};function vx(g,x){St(Ra,xl,xt.left=g),
St(Ra,fc,xt.width=x)}function xx(g,x){St(Ra,"top",xt.top=g),St(Ra,hc,xt.height=x)}let gu=O.ori==0?vx:xx,yu=O.ori==1?vx:xx;
function E3(){if(on&&Te.live)for(let g=i==2?1:0;g<v.length;g++){if(g==0&&$o)continue;let x=Te.values[g],C=0;for(let P in x)
Pr[g][C++].firstChild.nodeValue=x[P]}}function dh(g,x){if(g!=null&&(g.idxs?g.idxs.forEach((C,P)=>{Fe[P]=C}):KH(g.idx)||Fe.
fill(g.idx),Te.idx=Fe[0]),on&&Te.live){for(let C=0;C<v.length;C++)(C>0||i==1&&!$o)&&A3(C,Fe[C]);E3()}Eo=!1,x!==!1&&gn("s\
etLegend")}o.setLegend=dh;function A3(g,x){let C=v[g],P=g==0&&K==2?er:t[g],$;$o?$=C.values(o,g,x)??$i:($=C.value(o,x==null?
null:P[x],g,x),$=$==null?$i:{_:$}),Te.values[g]=$}function Ps(g,x,C){yx=vt,bx=Pt,[vt,Pt]=ge.move(o,vt,Pt),ge.left=vt,ge.
top=Pt,zn&&($a&&Wr($a,un(vt),0,Re,se),Da&&Wr(Da,0,un(Pt),Re,se));let P,$=pn>dn;ri=ct,Ri=null;let L=O.ori==0?Re:se,H=O.ori==
1?Re:se;if(vt<0||Tn==0||$){P=ge.idx=null;for(let J=0;J<v.length;J++){let Z=Ao[J];Z!=null&&Wr(Z,-10,-10,Re,se)}ka&&$r(null,
Oa,!0,g==null&&jt.setSeries),Te.live&&(Fe.fill(P),Eo=!0)}else{let J,Z,ne;i==1&&(J=O.ori==0?vt:Pt,Z=Dr(J,D),P=ge.idx=mr(Z,
t[0],pn,dn),ne=U(t[0][P],O,L,0));let re=-10,ce=-10,Me=0,Xe=0,Je=!0,ze="",Ce="";for(let ye=i==2?1:0;ye<v.length;ye++){let wt=v[ye],
Nt=Fe[ye],yn=Nt==null?null:i==1?t[ye][Nt]:t[ye][1][Nt],at=ge.dataIdx(o,ye,P,Z),Bt=at==null?null:i==1?t[ye][at]:t[ye][1][at];
if(Eo=Eo||Bt!=yn||at!=Nt,Fe[ye]=at,ye>0&&wt.show){let go=at==null?-10:at==P?ne:U(i==1?t[0][at]:t[ye][0][at],O,L,0),Hn=Bt==
null?-10:pe(Bt,i==1?T[wt.scale]:T[wt.facets[1].scale],H,0);if(ka&&Bt!=null){let Ro=O.ori==1?vt:Pt,tr=cn(Mr.dist(o,ye,at,
Hn,Ro));if(tr<ri){let Er=Mr.bias;if(Er!=0){let yo=Dr(Ro,wt.scale),Oo=Bt>=0?1:-1,nr=yo>=0?1:-1;nr==Oo&&(nr==1?Er==1?Bt>=yo:
Bt<=yo:Er==1?Bt<=yo:Bt>=yo)&&(ri=tr,Ri=ye)}else ri=tr,Ri=ye}}if(Eo||Ca){let Ro,tr;O.ori==0?(Ro=go,tr=Hn):(Ro=Hn,tr=go);let Er,
yo,Oo,nr,Ar,qn,bo=!0,_s=On.bbox;if(_s!=null){bo=!1;let Vn=_s(o,ye);Oo=Vn.left,nr=Vn.top,Er=Vn.width,yo=Vn.height}else Oo=
Ro,nr=tr,Er=yo=On.size(o,ye);if(qn=On.fill(o,ye),Ar=On.stroke(o,ye),Ca)ye==Ri&&ri<=Mr.prox&&(re=Oo,ce=nr,Me=Er,Xe=yo,Je=
bo,ze=qn,Ce=Ar);else{let Vn=Ao[ye];Vn!=null&&(Sa[ye]=Oo,Ta[ye]=nr,BT(Vn,Er,yo,bo),LT(Vn,qn,Ar),Wr(Vn,Wo(Oo),Wo(nr),Re,se))}}}}
if(Ca){let ye=Mr.prox,wt=Ts==null?ri<=ye:ri>ye||Ri!=Ts;if(Eo||wt){let Nt=Ao[0];Nt!=null&&(Sa[0]=re,Ta[0]=ce,BT(Nt,Me,Xe,
Je),LT(Nt,ze,Ce),Wr(Nt,Wo(re),Wo(ce),Re,se))}}}if(xt.show&&Ei)if(g!=null){let[J,Z]=jt.scales,[ne,re]=jt.match,[ce,Me]=g.
cursor.sync.scales,Xe=g.cursor.drag;if(fn=Xe._x,hn=Xe._y,fn||hn){let{left:Je,top:ze,width:Ce,height:ye}=g.select,wt=g.scales[ce].
ori,Nt=g.posToVal,yn,at,Bt,go,Hn,Ro=J!=null&&ne(J,ce),tr=Z!=null&&re(Z,Me);Ro&&fn?(wt==0?(yn=Je,at=Ce):(yn=ze,at=ye),Bt=
T[J],go=U(Nt(yn,ce),Bt,L,0),Hn=U(Nt(yn+at,ce),Bt,L,0),gu(pr(go,Hn),cn(Hn-go))):gu(0,L),tr&&hn?(wt==1?(yn=Je,at=Ce):(yn=ze,
at=ye),Bt=T[Z],go=pe(Nt(yn,Me),Bt,H,0),Hn=pe(Nt(yn+at,Me),Bt,H,0),yu(pr(go,Hn),cn(Hn-go))):yu(0,H)}else gh()}else{let J=cn(
yx-hx),Z=cn(bx-gx);if(O.ori==1){let Me=J;J=Z,Z=Me}fn=Pn.x&&J>=Pn.dist,hn=Pn.y&&Z>=Pn.dist;let ne=Pn.uni;ne!=null?fn&&hn&&
(fn=J>=ne,hn=Z>=ne,!fn&&!hn&&(Z>J?hn=!0:fn=!0)):Pn.x&&Pn.y&&(fn||hn)&&(fn=hn=!0);let re,ce;fn&&(O.ori==0?(re=Ea,ce=vt):(re=
Aa,ce=Pt),gu(pr(re,ce),cn(ce-re)),hn||yu(0,H)),hn&&(O.ori==1?(re=Ea,ce=vt):(re=Aa,ce=Pt),yu(pr(re,ce),cn(ce-re)),fn||gu(
0,L)),!fn&&!hn&&(gu(0,0),yu(0,0))}if(Pn._x=fn,Pn._y=hn,g==null){if(C){if(Ex!=null){let[J,Z]=jt.scales;jt.values[0]=J!=null?
Dr(O.ori==0?vt:Pt,J):null,jt.values[1]=Z!=null?Dr(O.ori==1?vt:Pt,Z):null}vu(vy,o,vt,Pt,Re,se,P)}if(ka){let J=C&&jt.setSeries,
Z=Mr.prox;Ts==null?ri<=Z&&$r(Ri,Oa,!0,J):ri>Z?$r(null,Oa,!0,J):Ri!=Ts&&$r(Ri,Oa,!0,J)}}Eo&&(Te.idx=P,dh()),x!==!1&&gn("s\
etCursor")}let Oi=null;Object.defineProperty(o,"rect",{get(){return Oi==null&&bu(!1),Oi}});function bu(g=!1){g?Oi=null:(Oi=
h.getBoundingClientRect(),gn("syncRect",Oi))}function wx(g,x,C,P,$,L,H){ge._lock||Ei&&g!=null&&g.movementX==0&&g.movementY==
0||(fh(g,x,C,P,$,L,H,!1,g!=null),g!=null?Ps(null,!0,!0):Ps(x,!0,!1))}function fh(g,x,C,P,$,L,H,J,Z){if(Oi==null&&bu(!1),
Cs(g),g!=null)C=g.clientX-Oi.left,P=g.clientY-Oi.top;else{if(C<0||P<0){vt=-10,Pt=-10;return}let[ne,re]=jt.scales,ce=x.cursor.
sync,[Me,Xe]=ce.values,[Je,ze]=ce.scales,[Ce,ye]=jt.match,wt=x.axes[0].side%2==1,Nt=O.ori==0?Re:se,yn=O.ori==1?Re:se,at=wt?
L:$,Bt=wt?$:L,go=wt?P:C,Hn=wt?C:P;if(Je!=null?C=Ce(ne,Je)?l(Me,T[ne],Nt,0):-10:C=Nt*(go/at),ze!=null?P=ye(re,ze)?l(Xe,T[re],
yn,0):-10:P=yn*(Hn/Bt),O.ori==1){let Ro=C;C=P,P=Ro}}Z&&(x==null||x.cursor.event.type==vy)&&((C<=1||C>=Re-1)&&(C=Ys(C,Re)),
(P<=1||P>=se-1)&&(P=Ys(P,se))),J?(hx=C,gx=P,[Ea,Aa]=ge.move(o,C,P)):(vt=C,Pt=P)}let hh={width:0,height:0,left:0,top:0};function gh(){
sm(hh,!1)}let kx,Cx,Sx,Tx;function Px(g,x,C,P,$,L,H){Ei=!0,fn=hn=Pn._x=Pn._y=!1,fh(g,x,C,P,$,L,H,!0,!1),g!=null&&(In(xy,
Ty,_x,!1),vu(MT,o,Ea,Aa,Re,se,null));let{left:J,top:Z,width:ne,height:re}=xt;kx=J,Cx=Z,Sx=ne,Tx=re}function _x(g,x,C,P,$,L,H){
Ei=Pn._x=Pn._y=!1,fh(g,x,C,P,$,L,H,!1,!0);let{left:J,top:Z,width:ne,height:re}=xt,ce=ne>0||re>0,Me=kx!=J||Cx!=Z||Sx!=ne||
Tx!=re;if(ce&&Me&&sm(xt),Pn.setScale&&ce&&Me){let Xe=J,Je=ne,ze=Z,Ce=re;if(O.ori==1&&(Xe=Z,Je=re,ze=J,Ce=ne),fn&&Ai(D,Dr(
Xe,D),Dr(Xe+Je,D)),hn)for(let ye in T){let wt=T[ye];ye!=D&&wt.from==null&&wt.min!=ct&&Ai(ye,Dr(ze+Ce,ye),Dr(ze,ye))}gh()}else
ge.lock&&(ge._lock=!ge._lock,Ps(x,!0,g!=null));g!=null&&(va(xy,Ty),vu(xy,o,vt,Pt,Re,se,null))}function R3(g,x,C,P,$,L,H){
if(ge._lock)return;Cs(g);let J=Ei;if(Ei){let Z=!0,ne=!0,re=10,ce,Me;O.ori==0?(ce=fn,Me=hn):(ce=hn,Me=fn),ce&&Me&&(Z=vt<=
re||vt>=Re-re,ne=Pt<=re||Pt>=se-re),ce&&Z&&(vt=vt<Ea?0:Re),Me&&ne&&(Pt=Pt<Aa?0:se),Ps(null,!0,!0),Ei=!1}vt=-10,Pt=-10,Fe.
fill(null),Ps(null,!0,!0),J&&(Ei=J)}function Mx(g,x,C,P,$,L,H){ge._lock||(Cs(g),Qf(),gh(),g!=null&&vu(ET,o,vt,Pt,Re,se,null))}
function $x(){w.forEach(lV),Yf(o.width,o.height,!0)}ea(Hp,kl,$x);let La={};La.mousedown=Px,La.mousemove=wx,La.mouseup=_x,
La.dblclick=Mx,La.setSeries=(g,x,C,P)=>{let $=jt.match[2];C=$(o,x,C),C!=-1&&$r(C,P,!0,!1)},zn&&(In(MT,h,Px),In(vy,h,wx),
In($T,h,g=>{Cs(g),bu(!1)}),In(DT,h,R3),In(ET,h,Mx),Ry.add(o),o.syncRect=bu);let am=o.hooks=e.hooks||{};function gn(g,x,C){
uh?hu.push([g,x,C]):g in am&&am[g].forEach(P=>{P.call(null,o,x,C)})}(e.plugins||[]).forEach(g=>{for(let x in g.hooks)am[x]=
(am[x]||[]).concat(g.hooks[x])});let Dx=(g,x,C)=>C,jt=Qt({key:null,setSeries:!1,filters:{pub:qT,sub:qT},scales:[D,v[1]?v[1].
scale:null],match:[VT,VT,Dx],values:[null,null]},ge.sync);jt.match.length==2&&jt.match.push(Dx),ge.sync=jt;let Ex=jt.key,
yh=zP(Ex);function vu(g,x,C,P,$,L,H){jt.filters.pub(g,x,C,P,$,L,H)&&yh.pub(g,x,C,P,$,L,H)}yh.sub(o);function O3(g,x,C,P,$,L,H){
jt.filters.sub(g,x,C,P,$,L,H)&&La[g](null,x,C,P,$,L,H)}o.pub=O3;function L3(){yh.unsub(o),Ry.delete(o),bs.clear(),My(Hp,
kl,$x),c.remove(),nt?.remove(),gn("destroy")}o.destroy=L3;function bh(){gn("init",e,t),ax(t||e.data,!1),ie[D]?ch(D,ie[D]):
Qf(),em=xt.show&&(xt.width>0||xt.height>0),ks=Eo=!0,Yf(e.width,e.height)}return v.forEach(ix),w.forEach(d3),n?n instanceof
HTMLElement?(n.appendChild(c),bh()):n(o,bh):bh(),o}Xt.assign=Qt;Xt.fmtNum=Iy;Xt.rangeNum=qp;Xt.rangeLog=Up;Xt.rangeAsinh=
Fy;Xt.orient=na;Xt.pxRatio=tt;Xt.join=XH;Xt.fmtDate=qy,Xt.tzDate=cq;Xt.sync=zP;{Xt.addGap=Kq,Xt.clipGaps=Gp;let e=Xt.paths=
{points:UP};e.linear=jP,e.stepped=Jq,e.bars=Zq,e.spline=Qq}var YP="C";function Dl(e){let t=I(null),n=I(null),o=I(null),i=I(e);i.current=e;let s=I(null),l=`${e.series.map(({color:c,dashed:m,shown:p,
bars:d,low:f,stacked:h})=>`${c} ${m} ${p} ${d} ${f?"band":""} ${h}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic}\
 ${e.unfinished} ${Lm.value}`;return Ze(()=>{if(!t.current)return;let c=new Xt(fV(i,s,t.current.clientWidth),QP(i.current),
t.current);n.current=c;let m=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==c.width&&c.setSize({width:p,
height:i.current.height})});return m.observe(t.current),()=>{m.disconnect(),c.destroy(),n.current=null}},[l]),B(()=>{n.current?.
setData(QP(i.current))},[e.times,e.series]),B(()=>{let c=n.current,m=e.cursor===null?void 0:e.times[e.cursor];!c||c.cursor.
idx===e.cursor||c.setCursor(m===void 0?{left:-10,top:-10}:{left:c.valToPos(m,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,
class:YP,onPointerUp:c=>{let m=o.current,p=n.current;o.current=null;let d=p?.cursor.idx;!m||!p||d===null||d===void 0||Math.
hypot(c.clientX-m.x,c.clientY-m.y)>3||i.current.onPick?.(d,mV(p,i.current.series,d),new DOMRect(c.clientX,c.clientY,0,0))},
onPointerDown:c=>{c.button===0&&(o.current={x:c.clientX,y:c.clientY})}})}function mV(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;
return t.forEach((a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.
valToPos(u,"y"),m=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);m<s&&(s=m,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var e_=({
low:e,high:t})=>e&&t?[e,t]:[];function QP({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;
return[e,...t.map(({values:i})=>o(i)),...t.flatMap(e_).map(o)]}function pV(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{
o.low&&o.high&&(t.push({series:[n+1,n],fill:Qp(Jy(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:Qp(Jy(o),52)})}),
t}function Jy({color:e}){return e===null?st("--other"):st(vn(e))}function Qp(e,t){return`color-mix(in srgb, ${e} ${t}%, \
transparent)`}function dV({of:e,unit:t,series:n},o,i,s){let a=n.map(({shown:m,bars:p,stacked:d})=>`${m} ${p} ${d}`).join()+
t,l=Math.min(0,i??0),u=s===null||s<=0||t==="share"&&Math.abs(s-1)<1e-9?1:s*1.05;if(e===void 0||o?.of!==e||o.key!==a)return{
key:a,of:e,low:l,high:u};let c=n.some(m=>m.low);return{key:a,of:e,low:Math.min(o.low,l),high:wp(o.high,u,c)}}function fV(e,t,n){
let{series:o,zone:i,unit:s,height:a,logarithmic:l=!1,times:u}=e.current,c=a<120;return{width:Math.max(n,64),height:a,padding:[
8,24,0,0],legend:{show:!1},tzDate:m=>Xt.tzDate(new Date(m*1e3),i),cursor:{y:!1,points:{size:7,show:!o.some(({bars:m})=>m)},
drag:{x:!0,y:!1,setScale:!1}},bands:pV(o),scales:{x:{range:()=>hV(e.current.times)},y:l?{distr:3,log:10}:{range:(m,p,d)=>{
let f=t.current=dV(e.current,t.current,p,d);return[f.low,f.high]}}},axes:[{...XP(),grid:{show:!1},size:28,space:72,values:(m,p,d,f,h)=>p.
map(y=>bV(y,h,i))},{...XP(),size:56,...c?{space:28}:{},values:(m,p)=>p.map(d=>d===null?"":et(d,s))}],series:[{},...o.map(
(m,p)=>vV(m,p,u.length)),...o.flatMap(m=>e_(m).map(()=>({show:m.shown??!0,stroke:"transparent",width:0,points:{show:!1}})))],
hooks:{drawClear:[m=>yV(m,e.current)],draw:[m=>e.current.onBox?.(gV(m))],setCursor:[m=>{let{idx:p,left:d,top:f}=m.cursor;
e.current.onCursor(d===void 0||d<0?null:p??null,d??0,f??0)}],setSelect:[m=>{if(m.select.width<4)return;let p=m.posToVal(
m.select.left,"x"),d=m.posToVal(m.select.left+m.select.width,"x");m.setSelect({left:0,top:0,width:0,height:0},!1),e.current.
onDrag?.(p,d,m.cursor.event?.shiftKey??!1)}]}}}function hV(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-t)/(e.length-1):
86400;return[t,n+o]}function gV(e){let t=Xt.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/t,top:o/t,width:i/
t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function yV(e,{unfinished:t}){if(t==null)return;let n=Math.max(
e.bbox.left,e.valToPos(t,"x",!0));Pp(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,st("--line"))}function bV(e,t,n){
let{month:o,day:i,hour:s,minute:a,second:l}=As(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&i===1?G(e*1e3,n,"year"):
t>=27*86400?G(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?G(e*1e3,n,"dayShort"):G(e*1e3,n,t<60?"clockSecond":"clock")}
function XP(){let e=st("--line");return{stroke:st("--muted"),font:`12px ${st("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{
show:!1},border:{show:!1}}}function vV(e,t,n){let o=Jy(e),i=e.dashed?[4,4]:e.color===null||e.stacked?[]:Za(e.color),s=e.
shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:Xt.paths.bars({size:[.92,64],align:1}),points:{show:!1}}:{
stroke:e.dashed?Qp(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&t===0?{fill:Qp(o,
52)}:{},...i.length>0?{dash:i}:{}}}var t_=50,xV=5;function El(e){let{answer:t,document:n}=e,o=Y(()=>Lt(t,n),[t,n]),i=za(Op);return r("div",{class:lT,children:o.
measures.map((s,a)=>r(kV,{...e,shape:o,measure:s,height:wV(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function wV(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function kV(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:m=!1}=e,
p=t.columns[i].name,d=(e.form==="stacked"||e.form==="share")&&!Yi(p)?"lines":e.form,f=I(null),h=Y(()=>{let ve=nc(t,o,i,l),
_e=l!==null&&f.current?.of===n?CS(f.current.lines,ve):ve;return f.current={of:n,lines:_e},_e},[t,o,i,l]),y=Y(()=>t.compare?
nc(t.compare,o,i):null,[t,o,i]),[b,S]=k(new Set),[v,w]=k(null),[T,R]=k(null),D=d==="share"?"share":Vt(p),F=ve=>et(ve,D),
N=o.keys.map(ve=>t.columns[ve].name).join(),Q=Y(()=>CV(h,N),[h,N]),E=Ho(h.times),O=h.times.length-1,K=h.times.find(ve=>(ve+
E)*1e3>e.end+1e3)??null,U=K===null?h.times.length:h.times.indexOf(K),pe=Y(()=>SV(h,y,Q,b,d,U),[h,y,Q,b,d,U]),ie=(ve,_e,Le)=>{
let Fe=h.series[_e<Q.length?_e:0];Fe&&e.onPoint?.({start:h.starts[ve],keys:Fe.keys,measure:p,value:Fe.values[ve]??null},
Le)},Ee=ve=>{let _e={ArrowRight:(v?.at??-1)+1,ArrowLeft:(v?.at??O+1)-1,Home:0,End:O}[ve.key];if(_e!==void 0&&O>=0){let Te=Math.
max(0,Math.min(_e,O));return ve.shiftKey&&e.onSpan&&e.onSpan(...PV(c,h.times,v?.at??Te,Te,E)),w({at:Te,left:-1}),!0}if(ve.
key!=="Enter"&&ve.key!=="."||!v)return!1;let Le=ve.target.getBoundingClientRect(),Fe=T?T.left+(h.times[v.at]-T.from)/(T.
to-T.from)*T.width:80;return ie(v.at,Q.findIndex(Te=>!b.has(Te.key)),new DOMRect(Le.left+Fe,Le.top+80,0,0)),!0},de=(ve,_e,Le)=>{
let[Fe,Te]=TV(h.times,ve,_e,E);Le&&e.onSpan?e.onSpan(Fe,Te):e.onZoom(Fe,Te)};return r(Ye,{title:ee(p).text,summary:_V(h,
p,N,F,d),announced:v?bT(h,y,v.at,s,F):"",onKey:Ee,table:r(oo,{answer:t,document:n,zone:s}),actions:r(A,{children:[e.tools,
e.actions?.(p)]}),legend:N===""?null:r(Lp,{rows:Q,all:h.series.length,hidden:b,onHidden:S,text:ve=>$t(et(ve,Vt(p)),l),...e.
onGroup?{onMenu:(ve,_e)=>e.onGroup?.(ve.keys,_e)}:{}}),children:[r(Dl,{times:h.times,series:pe,zone:s,unit:D,height:a,cursor:v?.
at??null,of:n,logarithmic:m&&d!=="stacked"&&d!=="share",unfinished:K,onCursor:(ve,_e)=>w(ve===null?null:{at:ve,left:_e}),
onDrag:de,onPick:ie,onBox:ve=>R(_e=>_e!==null&&JSON.stringify(_e)===JSON.stringify(ve)?_e:ve)}),T&&c&&r(ST,{box:T,from:c.
from,to:c.to}),T&&r(CT,{box:T,flags:u,zone:s}),v&&r(gT,{lines:h,former:y,rows:Q,hidden:b,at:v.at,left:v.left,zone:s,text:ve=>et(
ve,Vt(p)),unfinished:K!==null&&h.times[v.at]>=K})]})}function CV(e,t){return e.series.slice(0,t_).map(n=>({key:JSON.stringify(
n.keys),keys:n.keys,total:n.total,last:n.values.at(-1)??null,color:En(t,n.keys)}))}function SV(e,t,n,o,i,s){let a=e.series.
slice(0,t_).map((p,d)=>({series:p,row:n[d],isShown:!o.has(n[d].key)}));if(i==="stacked"||i==="share"){let p=SS(a.map(({series:d,
isShown:f})=>f?d.values:d.values.map(()=>0)),i==="share");return a.map(({row:d,isShown:f},h)=>({values:p[h],color:d.color,
shown:f,stacked:!0}))}let l=a.filter(({isShown:p})=>p).length<=xV,u=a.map(({series:p,row:d,isShown:f})=>({values:i==="ba\
rs"?p.values:p.values.map((h,y)=>y<s?h:null),color:d.color,shown:f,bars:i==="bars",...l&&p.low?{low:p.low,high:p.high}:{}})),
c=a.map(({row:p,isShown:d})=>{let f=t?.series.find(h=>JSON.stringify(h.keys)===p.key);return f?{values:e.times.map((h,y)=>f.
values[y]??null),color:p.color,shown:d,dashed:!0}:null}).filter(p=>p!==null),m=i==="bars"||s>=e.times.length?[]:a.map(({
series:p,row:d,isShown:f},h)=>({values:p.values.map((y,b)=>b>=s-1?y:null),color:d.color,shown:f,dashed:!0,of:h}));return[
...u,...c,...m]}function TV(e,t,n,o){return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function PV(e,t,n,o,i){
let s=e?t.findIndex(m=>m===e.from):-1,a=e?t.findLastIndex(m=>m<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(
l,o)];return[t[u],t[c+1]??t[c]+i]}function _V(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${ee(n).text}, ${e.series.length}\
 groups`,l=s?.values.reduce((c,m)=>Math.max(c,m??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>ee(c).text).join(", ")} leads`:
"";return`${i==="bars"?"Bar":"Line"} chart of ${ee(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(
l)}`}${u}`}function Uo(e,t,n){let{timezone:o,week_start:i}=e;return oe("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function Xp(e,t){let{texts:[n]}=await oe("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new ot({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function n_(e,t){let{year:n,month:o}=As(e,t);return{year:n,month:o}}function Zy({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function o_({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function ed(e,t){let{year:n,month:o,day:i}=As(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var r_="Hn",i_="Ln",s_="Mn",a_="Nn",l_="Rn",u_="ae",c_="An",m_="cr",p_="Dn",d_="gr",f_="Tn",h_="_n";var g_=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function y_({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=k(null),[a,l]=k(null),u=He.value.value?.find(({name:v})=>v===e.dataset)?.to,c=i??n_(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),m=Math.max(0,g_.indexOf(e.week_start??"monday")),p=o_(c,m),{counts:d,most:f}=DV(e,p[0],
p.at(-1),o),h=AV(e,p[0],p.at(-1)),y=v=>t?.start!==void 0&&v>=ed(t.start,o)&&v<=ed(Date.parse(t.end)-1,o),b=v=>{a===null?
l(v):n(a<v?`${a} - ${v}`:`${v} - ${a}`)},S=I(null);return r("div",{class:r_,children:[r("div",{class:i_,children:[r(_,{small:!0,
icon:"left",label:"The month before",kind:"quiet",onClick:()=>s(Zy(c,-1))}),r("span",{class:s_,"aria-live":"polite",children:G(
Date.UTC(c.year,c.month-1,1),"UTC","month")}),r(_,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(
Zy(c,1))})]}),r("div",{ref:S,class:a_,role:"group","aria-label":"Days",onKeyDown:v=>$V(v,S.current),children:[p.slice(0,
7).map(v=>r("span",{class:l_,"aria-hidden":"true",children:g_[new Date(v).getUTCDay()].slice(0,2)},v)),p.map((v,w)=>{let T=d.
get(v)??0,R=h.get(v);return r("button",{type:"button","data-day":v,tabIndex:w===0?0:-1,"aria-pressed":y(v),"aria-label":`${G(
v,"UTC","day")}, ${z(T)} events${R===void 0?"":`, ${R} hours long`}`,class:ke(u_,!v.startsWith(`${c.year}-${String(c.month).
padStart(2,"0")}`)&&c_,y(v)&&m_,a===v&&p_),onClick:()=>b(v),children:[Number(v.slice(8)),R!==void 0&&r("span",{class:f_,
children:[R," h"]}),r("span",{class:d_,style:{width:`${f>0?Math.sqrt(T/f)*100:0}%`}})]},v)})]}),r("p",{class:h_,children:a===
null?"Choose the first day; bars show how many events there are.":`From ${G(a,"UTC","day")}: choose the last day.`})]})}
function $V(e,t){let n=new Map([["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll(
"[data-day]")??[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.
length-1))];for(let a of o)a.tabIndex=a===s?0:-1;s.focus()}function DV(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=gt(
{dataset:i,...s?{timezone:s}:{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),
u=l?.from===t?EV(a):[],c=new Map(u.map(([m,p])=>[ed(String(m),o),Number(p)]));return{counts:c,most:Math.max(0,...c.values())}}
function EV(e){return e&&"rows"in e?e.rows:[]}function AV(e,t,n){let[o,i]=k(new Map);return B(()=>{let s=new AbortController;
return Uo(e,{texts:[`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),
()=>{}),()=>s.abort()},[t,n,e.timezone]),o}function td(e){let[t,n]=k([]);return B(()=>{let o=new AbortController;return Uo(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function xn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;fe({document:Pe(Pe(be.value,"from",e.from),"to",t)})}async function nd(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await Uo(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await Uo(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function od(e){
try{let t=be.value,n=await nd(t);if(n.start===void 0){X("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await Uo(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?X(o.error.message):o&&be.value===t&&xn(o)}catch(t){
X(j(t).message)}}async function b_(e){let t=await nd(e);if(t.start===void 0)return null;let{texts:[n]}=await Uo(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var v_="qn",x_="Fn",w_="hr",k_="fr",C_="Gn",S_="ur",T_="Jn",rd="Kn";function P_({wrong:e,onDone:t}){let n=be.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=RV(o,i,s),{draft:l,read:u}=OV(),[c,
m]=k(e),p=td(n),d=I(0),f=S=>{d.current++,xn(S),t()},h=async S=>{let v=++d.current;try{let{texts:[w]}=await Uo(n,{texts:[
S.trim()===""?"all":S]});if(v!==d.current||!w)return;w.error?m({message:w.error.message,hint:w.error.hint??""}):f(w)}catch(w){
v===d.current&&m(j(w))}},y=aS(n),b=l?.error?null:l??a;return r("div",{class:x_,children:[r(Zt,{label:`Range, on the cloc\
k of ${s}`,value:iS(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:S=>{m(null),u(S)},onCommit:S=>{
h(S)},error:c,autofocus:!0,note:b?sS(b,s):l?.error?.message}),r("div",{class:w_,children:[r("div",{class:k_,role:"group",
"aria-label":"Usual ranges",children:p.map(S=>r(_,{small:!0,kind:"plain",class:C_,pressed:Us(S,n),onClick:()=>f(S),children:S.
text.charAt(0).toUpperCase()+S.text.slice(1)},S.text))}),r(y_,{document:n,present:a,onChoose:S=>{h(S)}})]}),r("div",{class:S_,
children:[y&&r(_,{small:!0,kind:"outlined",pressed:y.isWhole,onClick:()=>xn(y.isWhole?y.open:y.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(_,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function RV(e,t,n){let[o,i]=k(null);return B(()=>{let s=new AbortController;
return nd(be.value,s.signal).then(i,a=>{Mn(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function OV(){let[e,t]=k(
null),n=I(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}Uo(be.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return B(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}function __(){let e=I(null),[t,n]=k(!1),o=Fr(be.value,be.value.timezone??"UTC"),{error:i}=jn.result.value,s=ui(i,"from")??
ui(i,"to"),a="The question";return Fo([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{od({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{od({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{od({zoom:2})}}]),r(A,{children:[r(_,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:v_,children:o})}),s&&!t&&r("div",
{class:rd,children:r(me,{error:s})}),t&&r(Jt,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
P_,{wrong:s,onDone:()=>n(!1)})})]})}var LV=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function M_({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=k("lines"),[u,c]=k(!1),[m,p]=k(null),{openAt:d,menu:f}=Hr(),h=BV(n,e),
y=Lt(e,n),b=y.keys.length>0&&y.measures.some(R=>Yi(e.columns[R].name));B(()=>p(null),[JSON.stringify(n)]);let S=Y(()=>kS(
t),[t]),v=R=>Object.fromEntries(y.keys.map((D,F)=>[e.columns[D].name,R[F]])),w=e.columns[y.time]?.name??"time",T=({start:R,
keys:D,measure:F,value:N},Q)=>d({document:n,mark:{keys:{[w]:R,...v(D)},measure:F},anchor:Q,value:N,items:[{label:"Note h\
ere…",icon:"plus",act:()=>Kn({kind:"note",time:R})}]});return r(A,{children:[r(El,{answer:e,document:n,zone:o,form:i?"\
bars":b?a:"lines",logarithmic:u,intervals:S,end:Qy(e),flags:h.flags,span:m,onZoom:(R,D)=>xn({from:os(R),to:os(D)}),onSpan:(R,D)=>p(
{from:R,to:D}),onPoint:T,onGroup:(R,D)=>d({document:n,mark:{keys:v(R)},anchor:D,value:R[0]}),tools:r(A,{children:[b&&!i&&
r(Ct,{label:"Form",choices:LV,value:a,onChange:l}),!i&&r(_,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),m&&r(bl,{document:n,mark:{time:{from:os(m.from),to:os(m.to)}},label:`${G(m.from*1e3,o)} to ${G(m.to*
1e3,o)}`,onClear:()=>p(null),children:[r(_,{small:!0,kind:"outlined",icon:"search",onClick:()=>xn({from:os(m.from),to:os(
m.to)}),children:"Zoom"}),r(_,{small:!0,kind:"outlined",icon:"plus",onClick:()=>Kn({kind:"note",time:os(m.from),to:os(m.
to)}),children:"Note"})]}),r(NV,{answer:e,of:n,zone:o}),h.menu,f]})}function NV({answer:e,of:t,zone:n}){let{choose:o,menu:i}=Dp(
e,t);return r("div",{class:P2,children:[r(oo,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function os(e){
return new Date(e*1e3).toISOString()}function Qy(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function BV(e,t){let[n,o]=k(!0),[i,s]=k(null),a=Ap(e.dataset,t.query?.from,t.query?.to);Fo([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Y(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:m=>s({note:c,anchor:m})})),[a,n]),u=i&&r(wo,{anchor:i.anchor,label:"\
Note",head:V(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{Rp(i.note.
id)}}]});return{flags:l,menu:u}}function $_({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(De,{icon:"search",title:"Noth\
ing found",actions:r(A,{children:[n&&r(_,{kind:"primary",onClick:()=>xn({}),children:"All data"}),t&&r(_,{kind:"outlined",
onClick:()=>fe({document:Pe(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(_,{kind:"outlined",onClick:Io,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var FV=8;
function D_({document:e,chart:t}){let n=fl(Ae(e.dataset).value.value);return r(De,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,FV).map((o,i)=>r(_,{kind:i===0?"pr\
imary":"outlined",onClick:()=>fe({as:t,document:Qu({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:ee(o.value).
text},o.value)):r(_,{kind:"primary",onClick:()=>fe({as:"table",document:Qu(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Xy=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await oe(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Mn(t))
return;this.error=j(t)}this.busy=!1,this.changed()}};function Al(e,t){let[,n]=Oh(s=>s+1,0),o=I(null);B(()=>{if(!e)return;
let s=new Xy(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??zV}}function zV(){}function id(e){return{...Be(e),aggregate:{measures:["count()"]}}}var IV=7.2,HV=24,qV=72,VV=300;function E_(e,t,n){let o=ue(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:WV(e,s,a,n),expression:KV(o[a]??xe(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function WV(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,eb(a[n],t,o).length),t.name.length);
return Math.round(Math.max(qV,Math.min(VV,i*IV+HV)))}function eb(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
G(e,n,"millisecond"):typeof e=="number"&&ar(t)?et(e,Vt(t.name),!0):ee(e).text}var UV=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function KV(e){return UV.test(e)?e:null}function tb(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?an(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function nb(e){let{document:t}=Ve.value;We({document:Pe(t,"where",No(t.where,e)),open:[]},e)}function R_(e){let{document:t}=Ve.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return We({document:Pe(t,s,e),open:[]},
n)}let o=t.aggregate??Ls("explore",null,{events:[]}).aggregate,i=[...ue(o.by).filter(s=>s!==e),e];We({view:"explore",document:{
...Be(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var A_=5*6e4;function O_(e,t,n){let o=Date.parse(t),i=Be({...e,from:new Date(
o-A_).toISOString(),to:new Date(o+A_).toISOString()});delete i.where,Kn({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${G(t,n,"second")}`})}function L_(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Be(Ve.value.document.dataset===e.dataset?Ve.value.document:e),i=n.map(({event:s})=>({where:Rr(s)}));We({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var B_="mr",sd="te",F_="E",z_="On",ad="Pn",I_="Qn",ld="I",H_="Vn",q_="vr",V_="Wn",W_="Yn",U_="Zn",K_="wr",j_="ep",G_="rp",
J_="ip",xc="br",Z_="ap",Y_="tp",Q_="op",X_="np";function eM(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(A,{children:[r("di\
v",{role:"row",class:ke(sd,s&&z_),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:ad,children:r("button",{type:"button",
class:I_,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ae,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:m})=>r("span",{role:"cell",class:ld,"data-type":m.type,children:r(tM,{value:t[c],
column:m,zone:o,most:l?1e3:200})},c))]}),s&&r(jV,{...e})]})}function tM({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r(M,{value:e,most:o}):r(M,{shown:{text:eb(e,t,n),kind:e===null?"null":"value"}})}function jV({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=k(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${ee(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:H_,children:r("d\
iv",{role:"cell",class:q_,children:[r("div",{class:V_,children:[r(JV,{row:e,all:t,zone:n,document:o,opened:i}),t.length>
8&&r("input",{class:W_,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:U_,children:l.map(({column:u,value:c})=>r(GV,{column:u,value:c,zone:n},u.name))})]})})}function GV({column:e,
value:t,zone:n}){let o=xe(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=ee(e.name).text;return r("div",{class:K_,children:[
r("dt",{class:j_,children:r(M,{value:e.name,most:64})}),r("dd",{class:G_,children:r(tM,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:J_,children:[i&&r("button",{type:"button",class:xc,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>nb(
tb(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:xc,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>nb(tb(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:xc,"aria-label":`Break down by ${s}`,onClick:()=>R_(
o),children:"by"}),r("button",{type:"button",class:xc,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Ie(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ae,{name:"copy",size:14})})]})]})}function JV({
row:e,all:t,zone:n,document:o,opened:i}){let s=Ae(o.dataset).value.value,a=(m,p=e)=>m===void 0?void 0:p[t.findIndex(d=>d.
name===m)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(m=>({time:a("time",m),event:a(s?.event??"event",m)})).filter(m=>typeof m.
time=="string"&&typeof m.event=="string");return r(A,{children:[typeof u=="string"&&r(_,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>we(sl(o.dataset,u)),children:r("span",{children:["Timeline of ",r(M,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(_,{small:!0,kind:"outlined",icon:"clock",onClick:()=>O_(o,l,n),children:"5 min around"}),c.length>
0&&r(_,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>L_(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(_,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Ie(JSON.stringify(Object.fromEntries(t.map(({
name:m},p)=>[m,e[p]])),null,2),"The event"),children:"JSON"})]})}function ud({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=I(null),[a,l]=k(new Set),[u,c]=k("0:0"),m=Y(()=>e.
first?E_(e.first,o,n):[],[e.first,o,n]),p=Y(()=>e.pages.flatMap(ZV),[e.pages]),d=Y(()=>YV(p,a),[p,a]);if(!e.first)return e.
error?r(nM,{error:e.error,onAgain:e.more}):r("div",{class:Q_,children:r(Se,{lines:12})});if(e.pages.length===0)return r(
"p",{class:X_,children:"No event passes."});let f=y=>{let b=new Set(a);b.delete(y)||b.add(y),l(b),c(y)},h=`28px ${m.map(
({width:y})=>`${y}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:B_,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:y=>QV(y,s.current),children:[r("div",{class:ke(sd,F_),role:"row",style:{gridTemplateColumns:h},children:[
r("span",{role:"columnheader",class:ad,children:r("span",{class:"spoken",children:"Open"})}),m.map(({name:y,at:b})=>r("s\
pan",{role:"columnheader",class:ld,children:r(M,{value:y,most:48})},b))]}),p.map((y,b)=>r(tW,{at:b,rows:y,scroller:s,render:(S,v)=>{
let w=`${b}:${v}`;return r(eM,{row:S,all:e.first.columns,columns:m,zone:n,document:t,template:h,isOpen:a.has(w),current:u===
w,wrap:i,opened:d,onToggle:()=>f(w)},v)}},b)),r(nW,{paging:e,scroller:s})]})}var ob=25;function ZV(e){return Array.from(
{length:Math.ceil(e.length/ob)},(t,n)=>e.slice(n*ob,(n+1)*ob))}function YV(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function QV(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var XV="800px",eW=2;function tW({rows:e,
scroller:t,render:n,at:o}){let i=I(null),[s,a]=k(o<eW),l=I(e.length*Em());return B(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([m])=>{m&&(m.isIntersecting||(l.current=m.boundingClientRect.height||l.current),a(m.isIntersecting))},{root:t.current,rootMargin:XV});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function nW({paging:e,scroller:t}){let n=I(null),o=I(e.more);return o.current=e.more,B(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:Z_,children:[e.error&&r(
nM,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function nM({
error:e,onAgain:t}){return r("div",{class:Y_,children:[r(me,{error:e}),r(_,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var rM="pp",iM="dp",sM="lp",rb="xp",aM="sp",lM="cp",uM="oe";function cM({all:e,wanted:t,onWanted:n}){let o=I(null),[i,s]=k(!1),[a,l]=k(""),u=t??e,c=m=>{let p=e.filter(d=>d===m?!u.includes(
m):u.includes(d));n(p.length===e.length?null:p)};return r(A,{children:[r(_,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(Jt,{anchor:o.current,role:"dialog",label:"Columns",class:aM,onClose:()=>s(!1),children:[
r("input",{class:je,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:m=>l(m.currentTarget.value)}),
r("div",{class:lM,children:e.filter(m=>m.toLowerCase().includes(a.toLowerCase())).map(m=>r("label",{class:uM,children:[r(
"input",{type:"checkbox",checked:u.includes(m),onChange:()=>c(m)}),r(M,{value:m,most:40,middle:!0})]},m))})]})]})}var oW=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function mM({document:e,zone:t,actions:n}){let[
o,i]=k(!1),[s,a]=k(null),l=/asc|^time$/.test(e.samples?.order??""),u=Al({path:"v1/query",body:p=>({...e,samples:{...e.samples,
...p===void 0?{}:{cursor:p}}})},JSON.stringify(e)),c=gt(id(e)),m=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:rM,"aria-label":"Raw events",children:[r("div",{class:iM,children:[r("h2",{class:sM,children:typeof m==
"number"?`${z(m)} events`:"Raw events"}),r(Ct,{label:"Order",choices:oW,value:l?"oldest":"newest",onChange:p=>te("sample\
s.order",p==="oldest"?"time asc":void 0)}),r(cM,{all:u.columns.map(({name:p})=>p),wanted:s,onWanted:a}),r(_,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(rW,{document:e,zone:t}),r(ud,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function rW({document:e,zone:t}){let n=Y(()=>({...Be(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=gt(Pe(n,"compare",void 0)),[i,s]=k(null),a=Y(()=>o&&"rows"in o&&"columns"in o?
nc(o,Lt(o,n),1):null,[o]),l=Y(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:rb}):r("div",{class:rb,children:r(Dl,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>xn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function pM({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!ur(e)||n==="heat"&&!ue(e.aggregate?.by).some(Zi)))return r(D_,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Se,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(xS,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(mM,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r($_,{document:i});let m=ur(
i),p=iW(n,i)?n:hp(i);return p==="distribution"&&m?r(m2,{answer:o,of:i,bins:m,zone:l,actions:u}):p==="heat"&&m?r(X2,{answer:o,
of:i,bins:m,zone:l,actions:u}):Lt(o,i).time>=0&&!m&&(p==="line"||p==="bar")?r(M_,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:p==="bar",actions:c}):p==="bar"?r($2,{answer:o,of:i,document:e,zone:l,actions:c}):r(M2,{answer:o,of:i,document:e,zone:l,
actions:c})}function iW(e,t){let n=ue(t.aggregate?.by).some(Zi);return e==="distribution"?ur(t)!==null&&!n:e==="heat"?ur(
t)!==null&&n:e==="table"||ur(t)===null}var ib="[data-stop]";function cd(e){return[...e.querySelectorAll(ib)].filter(t=>t.closest("[data-sentence]")===e)}function dM(e){
if(!e)return;let t=cd(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function fM(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(ib)||t.closest("[data-sentence]")!==e))for(let n of cd(
e))n.tabIndex=n===t?0:-1}function hM(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=cd(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Zn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${ib}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function sb(){
let e=document.querySelector("[data-sentence]"),t=e?cd(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var ab="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";function lb(e,t,n){let o=Du(t.where),i=Ht(e,o);if(typeof i=="string")return Pe(e,o,t.span?gM(i,t.span,n):n);let s=o.slice(
0,-1),a=Ht(e,s);return o.at(-1)!==0||typeof a!="string"?null:Pe(e,s,t.span?gM(a,t.span,n):n)}function gM(e,t,n){let{start:o,
end:i}=Fi(e,t);return e.slice(0,o)+n+e.slice(i)}function yM(e){return lb(be.value,e,"")!==null}function md(e,t){let n=lb(be.value,e,t);n&&fe({document:n})}var bM="gp",vM="hp",xM="fp";var wM=Ba({document:{dataset:""},error:null,sentence:()=>null});function Ue(){return za(wM)}function Dt({document:e,error:t,
label:n,children:o}){let i=I(null);Ze(()=>dM(i.current));let s=a=>{!a.defaultPrevented&&hM(a.currentTarget,a)&&a.preventDefault()};
return r(wM.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:bM,onKeyDown:s,onFocusIn:a=>{fM(a.currentTarget,a.target)},children:o})})}function he({word:e,
children:t}){return r("span",{class:vM,children:[e!==void 0&&r(Rl,{children:e}),t]})}function Rl({children:e}){return r(
"span",{class:xM,children:e})}function pd({id:e,error:t,shown:n=t}){return r(me,{...e===void 0?{}:{id:e},error:n,onHint:yM(
t)?o=>md(t,o):void 0})}var kM=le(null);function CM(e){Ze(()=>{e&&(kM.value=e)},[e])}function cb({error:e,class:t}){let[n,o]=k(null);if(B(()=>o(
e),[e]),n!==e||kM.value===e)return null;let i=e.where===""?e:{message:`${e.where}: ${e.message}`,hint:e.hint};return r("\
div",{class:t,children:r(pd,{error:e,shown:i})})}var aW=["dataset","define","params","timezone","week_start","missing"];function ro(e,t){let n=aW.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function mb(e,t,n){return(await oe(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var lW=2e3,ra=new Map,dd=new Map,TM=le(0),SM;function Ol(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function rs(e,t){TM.value;let n=JSON.stringify(e),o=Ua.value,i=t.filter(a=>a.text!==""&&!ra.has(Ol(n,a))),s=i.map(
a=>Ol(n,a)).join(`

`);return B(()=>{i.length>0&&o!=="away"&&uW(n,e,i)},[s,o]),t.map(a=>ra.get(Ol(n,a))??null)}async function PM(e,t,n){let o=JSON.
stringify(e),i=ra.get(Ol(o,t));if(i)return i;let[s]=await mb(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return _M(o,t,s),s}function uW(e,t,n){let o=dd.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(Ol(e,i),i);dd.set(e,o),SM??=setTimeout(()=>{SM=void 0,cW()},0)}async function cW(){let e=[...dd];dd.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await mb(n,i).catch(()=>[])).forEach((a,l)=>_M(t,i[l],
a))})),TM.value++}function _M(e,t,n){ra.size>=lW&&ra.delete(ra.keys().next().value),ra.set(Ol(e,t),n)}async function dr(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await PM(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=j(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Ll(e,t,n){if(!t)return n;
let{start:o,end:i}=Fi(e,t);return e.slice(0,o)+n+e.slice(i)}var mW=6;function fd(e){let[,t,n]=/^(.*)[[#](\d+)\]?$/.exec(e)??[];return t===void 0?null:{list:t,at:Number(n)}}function MM(e,t){
let[n,o]=k(!1),i=I(null),s=I(0);return B(()=>()=>i.current?.(),[]),{dragged:n,onPointerDown:u=>{let c=fd(e);if(!t||!c||u.
button!==0||u.pointerType==="touch")return;let m=null,p=!1,d=S=>{m?.removeAttribute("data-drop"),m=S,m&&(m.dataset.drop=
fd(m.dataset.stop??"").at<c.at?"before":"after")},f=S=>{if(!p&&Math.hypot(S.clientX-u.clientX,S.clientY-u.clientY)<mW)return;
p=!0,o(!0);let v=document.elementFromPoint(S.clientX,S.clientY)?.closest("[data-path]")?.querySelector("[data-stop]")??null,
w=v&&fd(v.dataset.stop??"");d(w&&w.list===c.list&&w.at!==c.at?v:null)},h=()=>{removeEventListener("pointermove",f),removeEventListener(
"pointerup",y),removeEventListener("keydown",b,!0),d(null),o(!1),i.current=null},y=()=>{let S=m&&fd(m.dataset.stop??"");
h(),p&&(s.current=performance.now()),S&&t(S.at-c.at)},b=S=>{S.key!=="Escape"||!p||(S.stopPropagation(),s.current=1/0,h())};
i.current=h,addEventListener("pointermove",f),addEventListener("pointerup",y),addEventListener("keydown",b,!0)},wasDragged:()=>{
let u=performance.now()-s.current<100;return s.current=0,u}}}function $M(e,t,n){let o=ui(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}var DM="up",EM="a",AM="mp",RM="vp",OM="wp",LM="bp",NM="yp",BM="l",FM="kp",zM="zp",IM="U",pb="jp";function en(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=Ue(),u=I(null),c=ht(),m=MM(t,s?void 0:e.
onMove),[p,d]=k(!1),f=s?null:$M(l.error,o,i),h=e.alone&&f?.where!==o?null:f;CM(h);let y=h!==null||a!==null,b=dW(h,a,e.onHint),
S=async()=>{await e.onRemove?.(),Zn(l.sentence(),t,e.after)},v=e.editor!==void 0||e.menu!==void 0;return r("span",{class:DM,
"data-path":o,children:[r("span",{class:ke(EM,s&&RM,y&&OM,e.quiet&&LM,p&&AM,m.dragged&&NM),children:[y&&r("span",{class:FM,
children:r(ae,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:BM,"data-stop":t,tabIndex:-1,"aria-haspopu\
p":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":v?p:void 0,"aria-invalid":y||void 0,"aria-describedby":y?`${c}\
-problem`:void 0,onPointerDown:m.onPointerDown,onClick:()=>{m.wasDragged()||d(!p)},onKeyDown:w=>fW(w,e,S,b),children:[r(
"span",{class:"spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:zM,children:r(ae,{name:"down",size:12})})]}),
e.onRemove&&r("button",{type:"button",class:IM,tabIndex:-1,"aria-label":`Remove ${V(n)}`,onClick:S,children:r(ae,{name:"\
close",size:12})})]}),h&&r("span",{class:pb,children:r(pd,{id:`${c}-problem`,error:h})}),a&&r("span",{class:pb,children:r(
me,{id:`${c}-problem`,error:a,onHint:e.onHint})}),p&&e.menu&&r(wo,{anchor:u.current,label:V(n),items:e.menu,onClose:()=>d(
!1)}),p&&e.editor&&r(Jt,{anchor:u.current,role:"dialog",label:V(n),onClose:()=>{d(!1),e.onLeave?.()},children:e.editor(()=>d(
!1))})]})}function dW(e,t,n){let o=t??e,i=o?vg(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>md(e,i)}function fW(e,t,n,o){
let i=e.key==="Enter"&&o?o:hW(e,t,n);i&&(e.preventDefault(),i())}function hW(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){
return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(
1):null:e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:
null}var gW=new Set(["has","contains","starts_with","ends_with"]);function Bl({property:e,operator:t,values:n}){let o=xe(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:gW.has(i)?`${t}(${o}, ${n.map(wc).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(wc).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(wc).join(" and ")}`}
function wc(e){return typeof e=="string"?an(e):String(e)}var yW=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function VM(e){for(let[t,n]of yW){if(e===t)return n;if(e===n)return t}
return e}var HM=["=","!=","in","not in"],Nl=["is null","is not null"],db=[">=",">","<","<=","between","not between"],qM=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function hd(e){switch(e){case"bool":return["is true","is false",...Nl];case"string":return[
...HM,...qM,...Nl];case"int64":case"float64":return["=",...db,"!=","in","not in",...Nl];case"timestamp":return[...db,...Nl];case"\
list of strings":return["has","not has",...Nl];case"unknown":return[...HM,...db,...qM,"has","not has",...Nl]}}function io(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function ia(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var WM={property:null,type:"unknown",operator:null,values:[]};function UM(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function fb({property:e,operator:t}){return e===null?"property":t===null||io(t)===0?"operator":
"values"}function KM(e,t,n){return e.operator!==null&&e.type===n&&hd(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function jM(e,t){let n=io(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function gd(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function GM(e,t){let n=e.operator===null?0:io(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function hb({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=io(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function kc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||hb(e)!==null)return null;
if(io(n)!=="many"||!o.includes(null))return Bl({property:t,operator:io(n)==="many"?ia(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=Bl({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=Bl({property:t,operator:ia(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function Cc(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function JM(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}var YM="yr",QM="Xp";function wn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:YM,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:QM,children:e}),r(Ui,{...i,inline:!0,autofocus:!0,eager:!0})]})}function Go(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function so(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Go(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var XM={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Fl(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function e$({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=k(""),c=e.filter(
f=>f===l.trim()),m=e.filter(f=>f!=="in"&&f!=="not in"),p=c.length>0?c:so(m,l,f=>`${f} ${Fl(f)} ${XM[f]}`),d=f=>f===t||t!==
null&&f===ia(t,1);return r(wn,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:p.map(f=>({value:f,label:Fl(f),note:XM[f],selected:d(f)})),onPick:n,onTake:()=>{}})}var yb="ne",t$="pe",n$="Sp";var bb=8;function o$({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
A,{children:[r("button",{type:"button",class:yb,"data-present":t==="property",onClick:()=>n("property"),children:r(M,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:yb,"data-present":t==="operator",onClick:()=>n("operator"),
children:Fl(s)}),t==="values"&&a.slice(0,bb).map(l=>r("button",{type:"button",class:t$,onClick:()=>o(gd(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r(M,{value:l,most:24,middle:!0}),r(ae,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>bb&&r("span",{class:n$,children:["and ",q(a.length-bb)," more"]})]})}var r$="sluice.lately";function vb(e,t=""){return new Map(Object.entries(a$())).get(s$(e,t))??[]}function yd(e,t,n=""){if(t===
""||t.length>200)return;let o=s$(e,n),i=Object.entries(a$()),s=[t,...vb(e,n).filter(a=>a!==t)].slice(0,40);xW(Object.fromEntries(
[[o,s],...i.filter(([a])=>a!==o)].slice(0,50)))}function i$(e,t,n,o){if(t.length===0)return e;let i=new Map(t.map((a,l)=>[
a,l])),s=a=>i.get(n(a))??t.length;return[...e].sort((a,l)=>o(a,l)||s(a)-s(l))}function s$(e,t){return JSON.stringify([e,
t])}function a$(){try{let e=JSON.parse(localStorage.getItem(r$)??"{}"),t=Object.entries(e??{}).filter(n=>Array.isArray(n[1])&&
n[1].every(o=>typeof o=="string"));return Object.fromEntries(t)}catch{return{}}}function xW(e){try{localStorage.setItem(
r$,JSON.stringify(e))}catch{}}var bd=50;function l$(e,t,n,o){return oe(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:bd},
signal:o})}function xb(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:m,params:p,missing:d}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:m,params:p,missing:d,limit:bd};return oe(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}async function u$(e,t,n,o,i){let{compare:s,...a}=Be(e),l=xe(n),u=o===""?void 0:`contains(\
lower(string(${l})), ${an(o.toLowerCase())})`,c={...a,aggregate:{over:t,measures:["count()"],by:[l],having:u,order:["cou\
nt() desc"],limit:bd+1}},{rows:m}=await oe("v1/query",{body:c,signal:i}),p=m.filter(([f])=>f!==null).map(([f,h])=>({value:f,
count:Number(h)})),d=Number(m.find(([f])=>f===null)?.[1]??0);return{values:p.slice(0,bd),more:0,nulls:d,exact:!0}}function wb(e,t){let[n,o]=k(null);return B(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Mn(s)||o(a=>({key:e,value:a?.value??null,error:j(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function vd(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=wb(`${i}
${n.join()}
${s}`,d=>l$(i,s,n,d)),l=wW(e,s),u=a.fresh&&a.value?a.value:{names:kW(i,s),more:0},c=new Set(l.map(({name:d})=>d)),p=[...l,
...u.names.filter(({name:d})=>!c.has(d))].filter(d=>d.kind==="function"||o(d.type));return{names:[...kb(p,i,"",s,({name:d})=>d)],
more:u.more}}function wW({define:e},t){return Object.keys(e??{}).filter(n=>Go(n,t)<3).map(n=>({kind:"definition",name:n,
text:xe(n),type:"unknown",filled:1}))}function kW(e,t){let n=Ae(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??
[]).map(({name:i,type:s,filled:a})=>({kind:"property",name:i,text:xe(i),type:s,filled:a/o})).filter(({name:i})=>Go(i,t)<
3).sort((i,s)=>Go(i.name,t)-Go(s.name,t)||s.filled-i.filled)}function kb(e,t,n,o,i){let s=Y(()=>vb(t,n),[t,n]);return i$(
e,s,i,(a,l)=>Go(i(a),o)-Go(i(l),o))}function c$(e,t){return Ae(e).value.value?.columns?.find(n=>n.name===t)?.type??"unkn\
own"}function xd(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return wb(
s,async a=>{let l=()=>xb(e,t??"",void 0,i,a);return n===void 0?l():xb(e,t??"",n,i,a).catch(u=>{if(Mn(u)||j(u).status!==400)
throw u;return l()})})}function m$(e,t,n,o){let i=o.trim(),s=n===null||t===void 0?null:JSON.stringify([e,t,n,i]);return wb(
s,a=>u$(e,t,n??"",i,a))}var p$="Bp";var TW={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},PW={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function Cb(e){let t=e.kind==="function"||e.filled>=.9995?"":W(e.filled);return[TW[e.kind]||PW[e.type],t].filter(n=>n!==
"").join(", ")}function d$(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r(M,{value:s.name,most:60,middle:!0}),
note:Cb(s)}));return n===""||o&&Go(o.name,n)<3?i:[fr(n),...i]}function fr(e){return{value:{typed:e},label:r("code",{class:p$,
children:r(M,{value:e,most:60})}),note:"as it is typed"}}function Jo(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=k(e.typed??""),u=vd(t,a,n,o),c=e.names?so(e.names,
a,({name:S})=>S).filter(({type:S})=>o?.(S)??!0):u.names,m=e.names?0:u.more,p=e.extra?.(a)??[],d=d$(c,a),f=d[0]!==void 0&&
"typed"in d[0].value,h=p.length>0&&f?[...p,...d.slice(1),d[0]]:[...p,...d],y=S=>{if(!("entry"in S))return b(S.typed);yd(
t.dataset,S.entry.name),i(S.entry)},b=S=>{S.trim()!==""&&s(S.trim())};return r(wn,{label:e.label,placeholder:e.placeholder,
text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.onBack,options:h,onPick:y,onTake:b,foot:m>
0?`${q(m)} more, keep typing`:void 0})}function h$({document:e,beside:t,draft:n,typed:o="",names:i,over:s,onValues:a,onBack:l,onCancel:u,onLeave:c,head:m}){let[
p,d]=k(o),f=n.operator===null?1:io(n.operator),h=f==="many",y=n.property??"",b=xd(e,i?null:xe(y),t,p),S=m$(e,s,i&&f$(n.type)?
y:null,p),v=i?S:b,w=kb(v.value?.values??[],e.dataset,y,p,({value:O})=>String(O)),T=Cc(p,n.type),R=p===""||T!==void 0,D=_W(
n,p,T,v.value&&{...v.value,values:w}),F=O=>{let K=GM(n,O);d(""),a(K.values,f!==2||K.values.length>=2)},N=(O,K)=>{let U="\
typed"in O?T:O.value;U!==void 0&&(K&&h?(d(""),a(gd(n,U).values,!1)):h&&p===""&&n.values.length>0?a(n.values,!0):F(U))},Q=()=>{
h&&p===""&&n.values.length>0?a(n.values,!0):T!==void 0&&p!==""&&F(T)},E=O=>{let K=h?JM(O)?.map(U=>Cc(U,n.type)):void 0;return!K||
K.includes(void 0)?!1:(a([...new Set([...n.values,...K])],!0),!0)};return r(wn,{label:"Value",placeholder:MW(n,f),text:p,
onText:d,head:m,onCancel:u,onLeave:c,onBackspace:()=>n.values.length>0?a(n.values.slice(0,-1),!1):l(),onPaste:E,invalid:!R,
several:h,spaceTypes:p!==""&&D[0]!==void 0&&"typed"in D[0].value,options:D,onPick:N,onTake:Q,foot:R?$W(v,i&&(s===void 0||
!f$(n.type)),h):`${wc(p)} is no number`})}function _W(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=d=>e.values.includes(d),a=(o?.
values??[]).map(({value:d,count:f})=>({value:{value:d},label:r(M,{value:d,most:60,middle:!0}),note:i+q(f),selected:s(d)})),
l=o?.values.some(({value:d})=>d===n)??!1,u=t!==""&&n!==void 0&&!l?[fr(t)]:[],c=l?a.filter(({value:d})=>"value"in d&&d.value===
n):[],m=a.filter(d=>!c.includes(d)),p=o&&t===""&&o.nulls>0&&e.operator!==null&&io(e.operator)==="many"?[{value:{value:null},
label:r(M,{value:null}),note:i+q(o.nulls),selected:s(null)}]:[];return[...u,...c,...m,...p]}function MW({values:e,type:t},n){
return n===2?e.length===0?"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function $W({value:e,error:t},n,o){let i=e&&
e.more>0?[`${q(e.more)} more, keep typing`]:[],s=o?["Space: several, Enter: done"]:[];return[...n?["type it: the values \
of this column are not listed"]:t?["the values cannot be listed"]:i,...s].join(" · ")}function f$(e){return e!=="float6\
4"&&e!=="timestamp"}function wd(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=k(()=>fb(n)),l=I(e.typed??""),u=h=>{l.current="",a(h)},
c=(h,y)=>{let b=KM(n,h,y);o(b),u(b.operator===null||fb(b)!=="values"?"operator":"values")},m=async h=>{let y=(await dr(e.
context,e.kind,h)).parsed?.tree;y?.kind==="name"&&y.name!==void 0&&y.type!=="bool"&&y.type!=="unknown"?c(y.name,y.type):
i(h,null)},p=h=>{let y=jM(n,h);o(y),io(h)===0?i(kc(y),y):u("values")},d=(h,y)=>{let b={...n,values:h};o(b);let S=y?kc(b):
null;if(S!==null){for(let v of h.slice(0,DW))v!==null&&yd(t.dataset,String(v),n.property??"");i(S,b)}},f={onCancel:e.onCancel,
onLeave:e.onLeave,head:r(o$,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?r(Jo,{...f,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:EW,...e.names?{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>{
m(h)}},"property"):s==="operator"?r(e$,{...f,operators:hd(n.type),present:n.operator,onPick:p,onBack:()=>u("property")},
"operator"):r(h$,{...f,document:t,beside:e.beside,draft:n,typed:l.current,names:e.names!==void 0,over:e.over,onValues:d,
onBack:()=>u("operator")},"values")}var DW=10,EW=["property","definition","cohort","lookup"];var _o="Ep",An="Ip",Sb="Up",is="Hp",g$="Lp",y$="Mp";var v$=3;function kd({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:is,children:r(
M,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:An,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(b$,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(A,{children:[s==="is false"&&r("span",{class:An,children:"not"}),r("span",{class:_o,children:r(M,{value:i,most:40,middle:!0})})]}):
r(A,{children:[r("span",{class:_o,children:r(M,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:An,children:Fl(io(
s)==="many"?ia(s,a.length):s)}),s!==null&&r(b$,{values:a,between:s.endsWith("between")})]})}function b$({values:e,between:t,
name:n=!1}){return e.length>v$+1?r("span",{class:Sb,children:["(",q(e.length)," values)"]}):r("span",{class:n?_o:Sb,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:An,children:t?" and ":n?" or ":", "}),r(AW,{value:o})]},i))})}function AW({
value:e}){return e===null?r("i",{class:An,children:Wn.null}):r(M,{value:e,most:40,middle:!0})}function Cd(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>v$+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function Sd(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function Tc(e){
return e.length===0?void 0:e.join(" and ")}function ss(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Td(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function x$({text:e,chip:t}){if(t)return Bl({...t,operator:VM(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&RW(n)?n:`not (${e})`}function RW(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var Tb={property:"event",type:"string",operator:"=",values:[]};function Pd({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=k(Tb);return r(wd,{document:e,context:ro(e),kind:"condition",beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,
onLeave:o})}function Ur({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(A,{children:[n.
map((s,a)=>r(he,{word:i(a),children:s},a)),o&&r(he,{word:n.length===0?e:void 0,children:o},"after")]})}var w$="kr",k$="Np",C$="Rp";function Kr({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=I(null),[l,u]=k(null),[c,m]=k(null),p=I(
0),d=v=>{m(a.current?.getBoundingClientRect()??null),u(v)},f=n==null||n===!1,h=Lo(f?t:void 0),y=()=>{p.current=performance.
now(),u(null)},b=()=>{performance.now()-p.current>300&&d("")},S=v=>{if(!(v.ctrlKey||v.metaKey||v.altKey)){if(v.key.length===
1&&v.key!==" "&&v.key!=="/")d(v.key);else if(v.key==="Backspace"&&s)s();else return;v.preventDefault()}};return r(A,{children:[
r("button",{ref:a,type:"button",class:ke(w$,!f&&k$,l!==null&&C$),...h,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:b,onKeyDown:S,children:[r(ae,{name:"plu\
s",size:14}),n]}),l!==null&&r(Jt,{anchor:c,role:"dialog",label:t,onClose:()=>{y(),i?.()},children:o(l,y)})]})}function Pc(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var LW={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function _c(e,t){let n=Pc(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Ae(e).value.value?.actors?.[0],s=Object.keys(_b(
t)).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...LW[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:xe(u),type:c,filled:1}))}function _b(e){if(e===void 0||
e==="events")return{};let{properties:t}="sessions"in e?e.sessions:"actors"in e?e.actors:e.flows;return t??{}}function _d(e,t){
return[...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.
exec(n)?.[1]??n;return{kind:"measure",name:i,text:xe(i),type:o,filled:1}})}function S$(e,t){let n=Object.entries(_b(t)),o=rs(ro(e),n.map(([,s])=>({kind:"measure",text:s}))),i=new Map(n.map(([s],a)=>[
s,o[a]?.type??"unknown"]));return _c(e.dataset,t)?.map(s=>i.has(s.name)?{...s,type:i.get(s.name)}:s)}var T$="Ap",P$="zr",_$="jr";var M$=null;function BW(){return M$??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),M$}function Il(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=I(null),a=I(null),l=I(e);l.current=e;let[u,c]=k(!1);return B(()=>{let m=!1;
return BW().then(p=>{m||!p||!s.current||(a.current=p.mount(s.current,{...l.current,onText:d=>{d!==l.current.text&&l.current.
onText(d)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{m=!0,a.current?.destroy()}},
[]),B(()=>{u&&i&&a.current?.focus()},[u]),B(()=>{a.current?.setText(t)},[t]),B(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:ke(T$,e.class),children:[r("div",{ref:s,class:P$,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:_$,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:m=>e.onText(m.currentTarget.
value)})]})}var $$="Dp",D$="Tp",E$="_p",A$="qp",R$="Fp";function Md({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:$$,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(Il,{class:D$,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Fi(
t,n.span):null}),n&&r("div",{class:E$,children:r(me,{error:n})}),r("div",{class:A$,children:[r("span",{class:R$,children:"\
Enter takes it, Shift+Enter is a new line"}),r(_,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function Hl(){let e=I(!0);return B(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function wi(e){let{path:t,text:n,what:o,onChange:i}=e,s=Ue(),a=e.groups?"having":"condition",l={...ro(s.document,e.over),
...e.groups},u=e.over,c=S$(s.document,u),m=e.groups?_d(e.groups.measures,e.groups.by):c,p=Sd(n,rs(l,[{kind:a,text:n}])[0]??
null),d=p.map(E=>E.text),[f,h]=k(null),y=Hl(),b=e.byEvent&&p.length===0?Tb:WM,S=E=>`${t}#${E<p.length?E:"draft"}`,v=e.needed!==
!0||p.length>1,w=async E=>{await dr(l,a,Tc(E)??""),y()&&(h(null),i(Tc(E)))},T=async(E,O,K)=>{h({at:E,condition:K,text:O,
problem:null});let{parsed:U,problem:pe}=await dr(l,a,O);if(pe)return h({at:E,condition:K,text:O,problem:pe}),Zn(s.sentence(),
S(E));let ie=ss(d,E,Tc(U?.conjuncts?.map(Ee=>Ee.text)??[`(${O})`])??O);await w(ie)},R=()=>{if(!f||f.problem)return;let E=f.
condition?kc(f.condition):f.text;E!==null&&E.trim()!==""?T(f.at,E,f.condition):f.condition?.property?h({...f,problem:{message:hb(
f.condition)??"",hint:"",span:null}}):h(null)},D=(E,O,K)=>{let U=p[E],pe=f?.at===E?f:null,ie=()=>{h(null),K(),E>=p.length&&
Zn(s.sentence(),`${t}#+`)},Ee=()=>{K(),R()},de=(ve,_e)=>{K(),T(E,ve,_e)};return(pe?pe.condition===null&&pe.text!==null:U&&
!U.chip)?r(Md,{label:o,text:pe?.text??U?.text??"",problem:pe?.problem??null,onCancel:ie,onLeave:Ee,onText:ve=>h({at:E,condition:null,
text:ve,problem:null}),onDone:ve=>de(ve,null)}):r(wd,{document:s.document,typed:O,draft:pe?.condition??(U?.chip?UM(U.chip):
b),names:m,over:e.groups?void 0:u,context:l,kind:a,beside:Tc([...e.within?[e.within]:[],...ss(d,E,null)]),onDraft:ve=>h(
{at:E,condition:ve,text:null,problem:null}),onDone:de,onCancel:ie,onLeave:Ee})},F=E=>{f?.text&&T(f.at,Ll(f.text,f.problem?.
span??null,E),null)},N=(E,O)=>{let K=f?.at===E?f:null;return r(en,{stop:S(E),path:t,span:O?.span,after:`${t}#+`,what:o,label:`${o}\
: ${Cd(O,K)}`,draft:K!==null,problem:K?.problem,onHint:K?.text?F:void 0,editor:U=>D(E,"",U),onLeave:R,onRemove:K?()=>h(null):
v?()=>w(ss(d,E,null)):void 0,onNegate:O&&!K?()=>{w(ss(d,E,x$(O)))}:void 0,onMove:O&&p.length>1?U=>{w(Td(d,E,U)).then(()=>Zn(
s.sentence(),`${t}#${Math.max(0,Math.min(E+U,p.length-1))}`))}:void 0,children:r(kd,{part:O,draft:K,byEvent:e.byEvent??!1})})},
Q=p.map((E,O)=>N(O,E));return r(Ur,{lead:e.lead,between:"and",after:r(Kr,{stop:`${t}#+`,label:`Add a ${o}`,editor:(E,O)=>D(
p.length,E,O),onLeave:R,onBackspace:p.length>0&&v?()=>{w(d.slice(0,-1))}:void 0,children:p.length===0&&f===null?e.empty:
void 0}),children:f?.at===p.length?[...Q,N(p.length,null)]:Q})}function tn(){let[e,t]=k([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Zn(O$(),`${n}#+`,n)},put:(n,o)=>{te(n,o),
Zn(O$(),n,`${n}#+`)}}}function O$(){return document.activeElement?.closest("[data-sentence]")??document.querySelector("[\
data-sentence]")}function nn({word:e="where"}){let{document:t}=Ue();return r(wi,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>te(
"where",n),empty:"filter"})}var zW=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function L$({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=k(null);if(l)
return r(IW,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=p=>n?so(zW,p.trim()===""?"time":p,([d,f])=>`time ${f} ${d}`).
map(([d,f])=>({value:{typed:`time('${d}')`},label:d==="auto"?"time":`time, ${d}`,note:f})):[];return r(Jo,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:p=>p.trim()===""?c(p).slice(0,1):c(p),onName:p=>{n&&(p.type==="int64"||p.type==="float64")?u(p):s(p.text)},onText:s,
onCancel:a,onLeave:a})}function IW({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=k(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=so(a,i,([u,c])=>`${u} ${c}`);return r(wn,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[fr(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var $d=()=>!0,jr=e=>e==="int64"||e==="float64",N$=e=>jr(e)||e==="timestamp"||e==="string",B$=e=>e!=="list of strings",$b=[
{name:"count",meaning:"how many",alone:!0,fits:$d},{name:"uniq",meaning:"how many different",usual:!0,fits:B$},{name:"su\
m",meaning:"total",usual:!0,fits:jr},{name:"avg",meaning:"mean",usual:!0,fits:jr},{name:"median",meaning:"half are below",
usual:!0,fits:jr},{name:"p95",meaning:"95 % are below",usual:!0,fits:jr},{name:"p75",meaning:"75 % are below",fits:jr},{
name:"p90",meaning:"90 % are below",fits:jr},{name:"p99",meaning:"99 % are below",fits:jr},{name:"p999",meaning:"99.9 % \
are below",fits:jr},{name:"min",meaning:"least",fits:N$},{name:"max",meaning:"largest",usual:!0,fits:N$},{name:"first",meaning:"\
by time",fits:$d},{name:"last",meaning:"by time",fits:$d},{name:"stddev",meaning:"standard deviation",fits:jr},{name:"un\
iq_approx",meaning:"about how many different",fits:B$},{name:"count",meaning:"how many have a value",fits:$d}];function F$(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=k(e.typed),[c,m]=k(e.text),[p,d]=k(null),[f,h]=k(!a);if(f){let b=()=>c===
e.text?s():i(c);return r(Md,{label:"Measure",text:c,problem:e.problem,onText:m,onDone:i,onCancel:s,onLeave:b})}if(p)return r(
Jo,{label:`What ${p.name} is of`,placeholder:`${p.name} of`,document:t,kinds:["property","definition","lookup"],fits:b=>b===
"unknown"||p.fits(b),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>d(null),onName:b=>i(`${p.name}(${b.text})`),onText:b=>i(
`${p.name}(${b})`)});let y=b=>{"text"in b?i(b.text):"typed"in b?i(b.typed):b.aggregate.alone?i(`${b.aggregate.name}()`):
d(b.aggregate)};return r(HW,{document:t,names:n,text:l,onText:u,present:e.text,onPick:y,onTake:b=>{b!==""&&i(b)},onCancel:s,
onWrite:()=>h(!0)})}function HW({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),m=vd(e,c,["property","definition","lookup"]).names,p=t?so(t,c,({name:b})=>b):m,d=so($b,c.replace(/\(.*$/s,""),({name:b,
meaning:S})=>`${b} ${S}`).map(b=>({value:{aggregate:b},label:b.alone?`${b.name}()`:`${b.name}(…)`,note:b.meaning})),f=c===
""?[]:p.filter(({name:b})=>Go(b,c)<3).slice(0,4).flatMap(qW),h=/[^\p{L}\p{N}_]/u.test(c)||d.length+f.length===0?[fr(c)]:
[],y=c===""?d:[...h,...d,...f];return r(wn,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:y,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(_,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function qW(e){
let t=$b.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r(M,{value:`${o}(${e.name})`,most:60,middle:!0}),note:Cb(e)}))}function z$({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:_o,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:_o,children:r(M,{value:n,most:40,middle:!0})}):r("span",{class:is,children:r(
M,{value:e,most:60})})}function as(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=Ue(),u=ro(l.document,e.over),c=rs(u,o===null?
[]:n.map(v=>({kind:o,text:v}))),[m,p]=k(null),d=Hl(),f=e.needed!==!0||n.length>1,h=v=>{p(null),s(v.length>0?v:void 0)},y=async(v,w)=>{
p({at:v,text:w,problem:null});let{problem:T}=o===null?{problem:null}:await dr(u,o,w);if(d()){if(!T)return h(ss(n,v,w));p(
{at:v,text:w,problem:T}),Zn(l.sentence(),`${t}[${v<n.length?v:"draft"}]`)}},b=(v,w,T)=>{let R=m?.at===v?m:null;return e.
editor({text:R?.text??n[v]??"",parsed:R?null:c[v]??null,typed:w,problem:R?.problem??null,onDone:D=>{T(),y(v,D)},onCancel:()=>{
p(null),T(),v>=n.length&&Zn(l.sentence(),`${t}#+`)}})},S=v=>{let w=m?.at===v?m:null,T=v<n.length;return r(en,{stop:`${t}\
[${T?v:"draft"}]`,path:`${t}[${v}]`,after:`${t}#+`,what:i,label:`${i}: ${w?.text??n[v]??""}`,draft:w!==null,problem:w?.problem,
onHint:R=>{w&&y(v,Ll(w.text,w.problem?.span??null,R))},editor:R=>b(v,"",R),onRemove:w?()=>p(null):f?()=>h(ss(n,v,null)):
void 0,onMove:T&&n.length>1?R=>{h(Td(n,v,R)),Zn(l.sentence(),`${t}[${Math.max(0,Math.min(v+R,n.length-1))}]`)}:void 0,children:r(
z$,{text:w?.text??n[v]??"",parsed:w?null:c[v]??null})})};return r(Ur,{lead:e.lead,after:n.length<a&&r(Kr,{stop:`${t}#+`,
label:`Add a ${i}`,editor:(v,w)=>b(n.length,v,w),onBackspace:n.length>0&&f?()=>h(n.slice(0,-1)):void 0,children:n.length===
0&&m===null?e.empty:void 0}),children:[...n.map((v,w)=>S(w)),...m?.at===n.length?[S(n.length)]:[]]})}function sa({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,most:a,needed:l=!1}){let{document:u}=Ue();return r(
as,{path:e,texts:t,kind:"measure",what:o,lead:i,over:n,needed:l,most:a,empty:t.length===0?o:void 0,onChange:s??(c=>te(e,
c)),editor:c=>r(F$,{...c,document:u,names:_c(u.dataset,n)},c.text)})}function Gr({path:e,texts:t,over:n,what:o="breakdow\
n",lead:i,onChange:s,axes:a=!1,most:l}){let{document:u}=Ue();return r(as,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,
empty:o,most:l,onChange:s??(c=>te(e,c)),editor:c=>r(L$,{...c,document:u,axes:a,names:_c(u.dataset,n)})})}function I$({path:e,
texts:t,what:n="property",lead:o}){let{document:i}=Ue();return r(as,{path:e,texts:t,kind:null,what:n,lead:o,empty:n,onChange:s=>te(
e,s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(Jo,{label:"Property",placeholder:s===""?"property":s,document:i,kinds:[
"property","definition","lookup"],typed:a,onName:c=>l(c.name),onText:l,onCancel:u,onLeave:u})})}function aa(e){let t=ue(e);return t.length===0?["count()"]:t}function H$({aggregate:{measures:e,by:t,order:n}}){let o=_d(aa(e),ue(t));return r(as,{lead:"ordered by",path:"aggregate.\
order",texts:ue(n),kind:null,what:"order",empty:"a column",onChange:i=>te("aggregate.order",i),editor:i=>r(VW,{...i,orders:o.
flatMap(({text:s})=>[`${s} desc`,s])})})}function VW({orders:e,text:t,typed:n,onDone:o,onCancel:i}){let[s,a]=k(n),l=so(e,
s,u=>u);return r(wn,{label:"Order",placeholder:t===""?"column":t,text:s,onText:a,onCancel:i,onLeave:i,onTake:u=>{u!==""&&
o(u)},options:[...l.map(u=>({value:{typed:u},label:r(M,{value:u.replace(/ desc$/,""),most:60,middle:!0}),note:u.endsWith(
" desc")?"largest first":"smallest first",selected:u===t})),...l.length===0?[fr(s)]:[]],onPick:({typed:u})=>o(u)})}function ql({path:e},t){return e===""?t:`${e}.${t}`}var Db=[["10"],["20"],["100"],["1000"],["0","all of them"]],Dd={kind:"\
whole",label:"At most so many groups",lead:"at most",first:10,least:0,most:1e6,usual:Db,unit:"groups"},WW=["monday","tue\
sday","wednesday","thursday","friday","saturday","sunday"],q$=[{member:"week_start",kind:"choice",choices:WW.map(e=>[e,`\
weeks from ${e[0].toUpperCase()}${e.slice(1)}`])},{member:"missing",kind:"choice",choices:[["error","unknown properties \
are mistakes"],["null","unknown properties are null"]]}],Ed=[{...Dd,member:"limit",needs:["by"]},{...Dd,member:"limit_by",
needs:["by"],label:"At most so many series",unit:"series"},{member:"fill",needs:["by"],kind:"choice",choices:[[!0,"empty\
 times as zeros"],[!1,"without empty times"]]}],V$=[{member:"limit",kind:"whole",label:"So many events at once",lead:"at\
 most",first:200,least:1,most:1e4,usual:[["100"],["200"],["1000"],["10000"]],unit:"events at once"},{member:"actor",kind:"\
text",label:"The events of one actor",lead:"of",first:""}],Jr=[{member:"max",kind:"duration",label:"The longest session",
lead:"sessions of at most",first:"24h",usual:[["30m"],["1h"],["12h"],["24h","a day"]]},{member:"start",kind:"event",label:"\
An event that begins a session",lead:"sessions begun by"},{member:"end",kind:"event",label:"An event that ends a session",
lead:"sessions ended by"},{member:"split",kind:"choice",choices:[["none","sessions go on at midnight"],["day","sessions \
split at midnight"]]},{member:"split_on",kind:"name",label:"Split sessions where a value changes",lead:"sessions split b\
y"},{member:"gap_edge",kind:"choice",choices:[["inclusive","a gap of just that length stays"],["exclusive","a gap of jus\
t that length splits"]]}],Ad=[{member:"order",kind:"choice",choices:[["ordered","in this order"],["any","in any order"],
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
st"],["earliest_start","of the longest chains the one that starts first"]]}],Eb=[...Ad,{member:"count",kind:"choice",choices:[
["actors","the best chain of each"],["entries","a row for every pass"],["starts","a row for every start"]]}],W$=[{...Dd,
member:"limit",needs:["by"]},{member:"measures",kind:"measures",label:"A measure over the events of each step",lead:"mea\
suring"},{member:"bins",kind:"whole",label:"So many bins of times",lead:"times in",first:20,least:1,most:60,usual:[["10"],
["20"],["40"],["60"]],unit:"bins"},{member:"trend",kind:"text",label:"Over time",lead:"over time by",first:"1d",usual:[[
"1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by month"]]},{member:"trend_mode",needs:["trend"],kind:"choice",
choices:[["separate","a funnel for each time"],["split","the one funnel by its entries"]]}],U$=[{member:"strict_allows",
needs:["directly",!0],kind:"choice",choices:[["nothing","not even repeats between"],["repeats","repeated steps may lie b\
etween"]]},{member:"anchored",kind:"choice",choices:[[!1,"at any place"],[!0,"at its place (of steps in any order)"]]},{
member:"required",kind:"choice",choices:[[!1,"chains may lack it"],[!0,"only chains that have it (of steps in any order)"]]}],
K$=[{member:"day",kind:"choice",choices:[["calendar","by the calendar"],["rolling","periods from the start of each"]]},{
member:"at_least",kind:"whole",label:"At least so many returns",lead:"at least",first:2,least:1,most:1e4,usual:[["1"],["\
2"],["3"],["5"]],unit:"times"},{member:"by_return",needs:["by"],kind:"choice",choices:[[!1,"returns of any value"],[!0,"\
returns of the same value"]]},{...Dd,member:"limit",needs:["by"]},{member:"measure",kind:"measure",label:"A measure over\
 the returns",lead:"measuring"}],Ab=[{member:"before",needs:["start"],kind:"whole",label:"Steps before the start",lead:"\
with",first:2,least:0,most:20,usual:[["1"],["2"],["5"],["20"]],unit:"steps before"},{member:"end_at",needs:["end"],kind:"\
choice",choices:[["first","to its first match"],["last","to its last match"]]},{member:"exclude",kind:"event",label:"Lea\
ve events out",lead:"leaving out"},{member:"collapse_repeats",kind:"choice",choices:[[!0,"repeats as one step"],[!1,"eac\
h repeat a step"]]},{member:"limit",kind:"whole",label:"At most so many names a step",lead:"at most",first:20,least:0,most:1e5,
usual:Db,unit:"names a step"}],j$=[{member:"properties",kind:"keys",label:"Look at some properties only",lead:"looking a\
t"},{member:"exclude",kind:"names",label:"Leave properties out",lead:"leaving out"},{member:"limit",kind:"whole",label:"\
At most so many properties",lead:"at most",first:50,least:0,most:1e5,usual:Db,unit:"properties"},{member:"values",kind:"\
whole",label:"So many values of each",lead:"with",first:20,least:0,most:1e3,usual:[["0"],["5"],["10"],["50"]],unit:"valu\
es each"},{member:"bins",kind:"whole",label:"So many bins of numbers",lead:"numbers in",first:40,least:2,most:100,usual:[
["10"],["20"],["40"],["100"]],unit:"bins"}];var Rb="Gp",J$="Jp";function Rd({path:e,properties:t,of:n}){let o={what:`${n} property`,label:`Measure over the events of ${n==="actor"?"an":
"a"} ${n}`,placeholder:"count() filter (where event = 'search')",kind:"measure"};return r(Lb,{lead:"each with",path:e,named:t,
meaning:o})}function Y$({named:e}){return r(Lb,{lead:"where",path:"define",named:e,meaning:{what:"definition",label:"Exp\
ression",placeholder:"amount > 100",kind:"expression"}})}function Q$({named:e}){return r(Lb,{lead:"where",path:"params",
named:e,meaning:{what:"parameter",label:"Value",placeholder:'CH, or ["CH", "DE"]',kind:null}})}function Lb({lead:e,path:t,
named:n,meaning:o}){let i=Object.entries(n??{}),{what:s}=o,a=(u,c,m)=>{let p=i.findIndex(([f])=>f===u),d=p<0?[...i,[c,m]]:
i.map((f,h)=>h===p?[c,m]:f);te(t,Object.fromEntries(d))},l=u=>{let c=i.filter(([m])=>m!==u);te(t,c.length>0?Object.fromEntries(
c):void 0)};return r(Ur,{lead:e,after:r(Kr,{stop:`${t}#+`,label:`Add a ${s}`,editor:(u,c)=>r(Z$,{meaning:o,name:u,text:"",
onDone:(m,p)=>{c(),a(null,m,p)}}),children:i.length===0?s:void 0}),children:i.map(([u,c],m)=>r(en,{stop:`${t}#${m}`,path:`${t}\
.${u}`,after:`${t}#+`,what:s,label:`${s} ${u}: ${Ob(c)}`,onRemove:()=>l(u),editor:p=>KW(o,c)?r(jW,{close:p}):r(Z$,{meaning:o,
name:u,text:Ob(c),onDone:(d,f)=>{p(),a(u,d,f)}}),children:[r("span",{class:_o,children:[o.kind===null&&"$",r(M,{value:u,
most:40})]}),r("span",{class:An,children:"="}),r("span",{class:is,children:r(M,{value:Ob(c),most:40})})]},u))})}function KW({
kind:e},t){return e!==null&&typeof t!="string"}function Ob(e){return typeof e=="string"?e:JSON.stringify(e)}function jW({
close:e}){return r("div",{class:Rb,children:r(_,{onClick:()=>{e(),Kn({kind:"json"})},children:"Edit it in the document"})})}
function Z$({meaning:e,name:t,text:n,onDone:o}){let{document:i}=Ue(),[s,a]=k(t),[l,u]=k(n),[c,m]=k(null),{kind:p,what:d,
label:f,placeholder:h}=e,y=async()=>{if(s.trim()===""||l.trim()==="")return m({message:`A ${d} has a name and a ${f.toLowerCase()}`,
hint:"",span:null});if(p===null)return o(s.trim(),GW(l.trim()));let{problem:b}=await dr(ro(i),p,l);b?m(b):o(s.trim(),l.trim())};
return r("form",{class:Rb,onSubmit:b=>{b.preventDefault(),y()},children:[r(Zt,{label:"Name",value:s,onCommit:a,onInput:a,
autofocus:!0}),r(Zt,{label:f,value:l,onCommit:u,onInput:u,code:!0,placeholder:h}),c&&r(me,{error:c}),r("div",{class:J$,children:r(
_,{kind:"primary",small:!0,type:"submit",children:"Take"})})]})}function GW(e){try{return JSON.parse(e)}catch{return e}}function Od({items:e=[],groups:t,extras:n}){let{document:o}=Ue(),i=[...e.filter(s=>s!==!1),...t.flatMap(s=>ZW(o,s,n))];return i.
length===0?null:r(en,{stop:"more",path:"#more",what:"Parts of the question",label:"More parts of the question",quiet:!0,
editor:s=>r(JW,{items:i,onClose:s}),children:[r(ae,{name:"plus",size:14}),"more"]})}function JW({items:e,onClose:t}){let[
n,o]=k(""),i=so(e,n,({label:s,member:a})=>`${s} ${a}`).map(s=>({value:s,label:s.label,note:s.member}));return r(wn,{label:"\
More parts",placeholder:"what to add",text:n,onText:o,options:i,onPick:s=>{t(),s.act()},onTake:()=>{},onCancel:t,onLeave:t})}
function ZW(e,t,n){let o=i=>{if(!i)return!0;let s=Ht(e,ql(t,i[0]));return i.length===1?ue(s).length>0:s===i[1]};return t.
rare.filter(({member:i,needs:s})=>(Ht(e,ql(t,i))??void 0)===void 0&&o(s)).flatMap(i=>{let s=ql(t,i.member),{member:a}=i;
if(i.kind==="choice")return i.choices.slice(1).map(([u,c])=>({label:YW(c),member:a,act:()=>n.put(s,u)}));let l="first"in
i&&i.first!==""?()=>n.put(s,i.first):()=>n.ask(s);return[{label:i.label,member:a,act:l}]})}function YW(e){return e[0].toUpperCase()+
e.slice(1)}var QW=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function X$(e){let t=e.replaceAll(" ","");return QW.test(t)?t:null}function eD(e){
return e.trim()===""?null:e.trim()}function Vl(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=
e&&o<=t?o:null}}function tD(e){let t=e.split(",").map(n=>{let[,o,i]=/^\s*(\d+)(?:\s*[-\u2013]\s*(\d+))?\s*$/.exec(n)??[];
return o===void 0?null:i===void 0?Number(o):[Number(o),Number(i)]});return t.every(n=>n!==null)?t:null}function nD(e){return e.
map(t=>Array.isArray(t)?t.join("-"):String(t)).join(", ")}var Ld=[["30m","30 minutes"],["1h","1 hour"],["1d","24 hours"],
["7d","a week"],["14d","two weeks"],["30d"],["90d"]],hr=[["1m","a minute"],["5m"],["10m"],["30m","half an hour"],["1h","\
an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function ls(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>te(t,l));return r(en,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(XW,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r(M,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function XW({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=k(""),[m,p]=k(!1),d=u.trim(),f=n.filter(([b,S])=>d===""||b.startsWith(d)||(S??"").includes(d)),h=b=>{
let S=o(b);S===null?p(!0):a(S)},y=[...d!==""&&!f.some(([b])=>b===d)&&o(d)!==null?[{value:d,label:d,note:"as it is typed"}]:
[],...f.map(([b,S])=>({value:b,label:b,note:S,selected:b===t})),...d===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(wn,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:b=>{c(b),p(!1)},options:y,onPick:b=>b===null?a(void 0):
h(b),onTake:h,onCancel:l,onLeave:l,invalid:m,foot:m||d!==""&&o(d)===null?i:void 0})}function Rn(e){return r(ls,{...e,usual:e.
usual??Ld,read:X$,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}function bt({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,alone:l,children:u}){let c=s??(p=>te(e,p===
i?void 0:p)),m=o.find(([p])=>p===n)?.[1]??n;return r(en,{stop:e,what:t,label:`${t}: ${m}`,onRemove:a,alone:l,menu:o.map(
([p,d])=>({label:d,checked:p===n,act:()=>c(p)})),children:u??m})}var eU=["property","definition","lookup"];function us({path:e,what:t,value:n,none:o,kinds:i=eU,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=Ue(),[m,p]=k(null),d=Hl(),f=y=>{p(null),(u??(b=>te(e,b)))(y)},h=async y=>{let{problem:b}=await dr(
ro(c),l,a?xe(y):y);d()&&(b?p({text:y,problem:b}):f(y))};return r(en,{stop:e,what:t,label:`${t}: ${m?.text??n??o}`,draft:m!==
null,problem:m?.problem,onHint:y=>{m&&h(a?y:Ll(m.text,m.problem?.span??null,y))},onRemove:m?()=>p(null):n!==null?()=>f(void 0):
void 0,editor:y=>r(Jo,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:y,onLeave:y,onName:b=>{y(),
f(a?b.name:b.text)},onText:b=>{y(),h(b)}}),children:m===null&&n===null?o:r(M,{value:m?.text??n,most:40,middle:!0})})}function mn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=Ue(),l=t===void 0||t.trim()==="true",u=s??
(c=>te(e,c??(i?"true":void 0)));return r(wi,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}function ao({group:e,extras:t}){let{document:n}=Ue();return r(A,{children:e.rare.map(o=>{let i=ql(e,o.member),s=Ht(n,i)??
void 0;return s!==void 0||t.has(i)?r(tU,{path:i,rare:o,value:s},i):null})})}function tU({path:e,rare:t,value:n}){let o=t.
member.replaceAll("_"," ");if(t.kind==="choice")return r(nU,{path:e,what:o,choices:t.choices,value:n});let{lead:i}=t,s=typeof n==
"string"?n:n===void 0?null:JSON.stringify(n),a=()=>te(e,void 0);switch(t.kind){case"keys":return r(Gr,{lead:i,path:e,what:o,
texts:ue(n)});case"names":return r(I$,{lead:i,path:e,what:o,texts:ue(n)});case"measures":return r(sa,{lead:i,path:e,texts:ue(
n)});case"measure":return r(sa,{lead:i,path:e,texts:ue(n),most:1,onChange:l=>te(e,l?.[0])});case"event":return r(mn,{lead:i,
path:e,what:o,text:s??void 0,onChange:l=>te(e,l)});case"name":return r(he,{word:i,children:r(us,{path:e,what:o,value:s,none:"\
a property"})});case"duration":return r(he,{word:i,children:r(Rn,{path:e,what:o,value:s,none:"none",usual:t.usual,onRemove:a})});case"\
text":return r(he,{word:i,children:r(ls,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual??[],read:eD,wrong:"",
onRemove:a})});case"whole":return r(he,{word:i,children:r(ls,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual,
read:Vl(t.least,t.most),wrong:`A whole number from ${t.least} to ${t.most}`,onRemove:a})})}}function nU({path:e,what:t,choices:n,
value:o}){let i=n[0][0];return r(bt,{path:e,what:t,value:String(o),choices:n.map(([s,a])=>[String(s),a]),onChange:s=>te(
e,s===String(i)?void 0:n.find(([a])=>String(a)===s)?.[0]),onRemove:()=>te(e,void 0)})}var oD={path:"",rare:q$};function kn({extras:e,groups:t=[],before:n=[],items:o=[]}){let{document:{define:i,params:s}}=Ue();
return r(A,{children:[t.map(a=>r(ao,{group:a,extras:e},a.path)),(i!==void 0||e.has("define"))&&r(Y$,{named:i}),(s!==void 0||
e.has("params"))&&r(Q$,{named:s}),r(ao,{group:oD,extras:e}),r(Od,{extras:e,groups:[...n,...t,oD],items:[...o,i===void 0&&
{label:"A name for an expression",member:"define",act:()=>e.ask("define")},s===void 0&&{label:"A value for $name",member:"\
params",act:()=>e.ask("params")}]})]})}var Nd="Kp";var rU=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function sD({
lead:e,path:t,funnel:n}){let{document:o,error:i}=Ue(),s=`${t}.exclude`,a=n.exclude??[];return r(Ur,{lead:e,after:r(Kr,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(Pd,{document:o,typed:l,onCancel:u,onDone:c=>{u(),fe({document:Pm(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(en,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${iD(l,n)}`,editor:()=>r(iU,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>fe({document:Au(o,s,u)}),children:[r("span",{class:mi(l.where)===null?is:_o,children:r(M,{value:mi(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:An,children:iD(l,n)})]},u))})}function iD({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function iU({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>te(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:Nd,children:r(Dt,{document:e,error:t,label:"Exclusion",children:[r(mn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(he,{word:"between",children:r(bt,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(he,{word:"and",children:r(bt,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(bt,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:rU})]})})}function Bd({path:e,session:t}){return r(he,{word:"in one session, with gaps up to",children:r(Rn,{path:`${e}.gap`,what:"\
gap between sessions",value:t.gap??null,none:"30m",usual:hr,onRemove:()=>te(e,void 0)})})}var aD={groups:[],items:[]};function Fd({path:e,funnel:t,extras:n,rare:o=Ad}){return r(A,{children:[r(ao,{group:{path:e,
rare:o},extras:n}),t.session&&r(Bd,{path:`${e}.session`,session:t.session}),t.session&&r(ao,{group:{path:`${e}.session`,
rare:Jr},extras:n}),lD({path:e,funnel:t,extras:n})&&r(sD,{lead:"without",path:e,funnel:t})]})}function zd({rare:e=Ad,...t}){
let{path:n,funnel:o,extras:i}=t;return{groups:[{path:n,rare:e},...o.session?[{path:`${n}.session`,rare:Jr}]:[]],items:[!lD(
t)&&{label:"Without an event in between",member:"exclude",act:()=>i.ask(`${n}.exclude`)},!o.session&&{label:"Within one \
session",member:"session",act:()=>i.put(`${n}.session.gap`,"30m")}]}}function lD({path:e,funnel:{exclude:t},extras:n}){return Array.
isArray(t)&&t.length>0||n.has(`${e}.exclude`)}function Id({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(bt,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>te(e,a==="on"||void 0)})}function uD({document:e,error:t,path:n,step:o,first:i}){let s=tn(),a={path:n,rare:U$};return r("div",{class:Nd,children:[
r(Dt,{document:e,error:t,label:"Step",children:[r(mn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"conditio\
n of the step",needed:!0}),r(he,{word:"counting",children:r(Id,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,
words:["any such event","the first ever only"]})}),!i&&r(sU,{path:n,step:o}),r(he,{word:i?"it":"in between; it",children:r(
Id,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})}),r(
ao,{group:a,extras:s}),r(Od,{groups:[a],extras:s})]}),r(Zt,{label:"Name",value:o.name??"",placeholder:"as the condition",
onCommit:l=>te(`${n}.name`,l.trim()===""?void 0:l)})]})}function sU({path:e,step:t}){return r(A,{children:[r(he,{word:"w\
ithin",children:r(Rn,{path:`${e}.within`,what:"at most after the step before",value:t.within??null,none:"any time",usual:hr})}),
r(he,{word:"and not before",children:r(Rn,{path:`${e}.after`,what:"at least after the step before",value:t.after??null,none:"\
at once",usual:hr})}),r(he,{word:"with",children:r(Id,{path:`${e}.directly`,what:"what may lie between",value:t.directly,
words:["anything","nothing"]})})]})}function cD({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=Ue(),u=Sd(n.where,rs(ro(a),[{kind:"\
condition",text:n.where}])[0]??null),c=mi(n.where),m=n.name??c??(n.where.trim()==="true"?"any event":null),p=m??u.map(d=>Cd(
d,null)).join(" and ");return r(en,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${p}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(uD,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>te(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:y$,children:t+1}),m!=null?r("\
span",{class:_o,children:r(M,{value:m,most:40,middle:!0})}):u.slice(0,2).map((d,f)=>r("span",{class:g$,children:[f>0&&r(
"span",{class:An,children:"and"}),r(kd,{part:d,draft:null,byEvent:f===0})]},f)),m===null&&u.length>2&&r("span",{class:An,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:An,children:"directly"}),n.within&&r("span",{class:An,
children:["within ",n.within]}),n.after&&r("span",{class:An,children:["after ",n.after]}),n.optional&&r("span",{class:An,
children:"(optional)"})]})}function Hd({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=Ue(),s=`${t}.steps`,{steps:a}=n,l=u=>fe({document:Pm(o,
s,a.length,{where:u})});return r(Ur,{lead:e,between:u=>u===1?"how many then":"then",after:r(Kr,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(Pd,{document:o,typed:u,onDone:m=>{c(),l(m)},onCancel:c}),onBackspace:a.length>1?()=>fe({document:Au(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(cD,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>fe({document:Au(o,s,c)}):void 0,onMove:a.length>1?m=>{fe({document:_0(o,s,c,c+m)}),Zn(i(),`${s}\
[${Math.max(0,Math.min(c+m,a.length-1))}]`)}:void 0}))})}function Nb(e){return Ae(e).value.value?.actors?.[0]??"actor"}function Fn({path:e,value:t}){let{document:n}=Ue(),o=Nb(n.
dataset);return r(us,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>te(e,i===o?void 0:i)})}function qd(e,t,n){return t===void 0||t==="events"||"actors"in t?aD:"sessions"in t?{groups:[{path:`${e}.sessions`,rare:Jr}],
items:[]}:zd({path:`${e}.flows.funnel`,funnel:t.flows.funnel,extras:n,rare:Eb})}function Vd({path:e,over:t,extras:n}){return t===
void 0||t==="events"?null:r(A,{children:[r(aU,{path:e,over:t,extras:n}),r(Rd,{...lU(e,t)})]})}function aU({path:e,over:t,
extras:n}){if("actors"in t)return r(he,{word:"by",children:r(Fn,{path:`${e}.actors.per`,value:t.actors.per})});if("sessi\
ons"in t)return r(A,{children:[r(he,{word:"of",children:r(Fn,{path:`${e}.sessions.per`,value:t.sessions.per})}),r(he,{word:"\
with gaps up to",children:r(Rn,{path:`${e}.sessions.gap`,what:"gap",value:t.sessions.gap??null,none:"30m",usual:hr})}),r(
ao,{group:{path:`${e}.sessions`,rare:Jr},extras:n})]});let{funnel:o}=t.flows;return r(A,{children:[r(he,{word:"of",children:r(
Fn,{path:`${e}.flows.funnel.per`,value:o.per})}),r(Hd,{lead:"from",path:`${e}.flows.funnel`,funnel:o}),r(he,{word:"withi\
n",children:r(Rn,{path:`${e}.flows.funnel.window`,what:"window",value:o.window??null,none:"14d",usual:Ld})}),r(Fd,{path:`${e}\
.flows.funnel`,funnel:o,extras:n,rare:Eb})]})}function lU(e,t){return"sessions"in t?{path:`${e}.sessions.properties`,properties:t.
sessions.properties,of:"session"}:"actors"in t?{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"}:
{path:`${e}.flows.properties`,properties:t.flows.properties,of:"flow"}}var uU=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Wd({path:e,over:t,allow:n=uU}){
let o=Pc(t);return r(bt,{path:e,alone:!0,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&fe({document:cU(be.value,e,i)})}})}
function cU(e,t,n){let o=Pe(e,t,mU(n,e)),i=Du(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=Ht(o,i),{having:a,order:l,
...u}=s;return Pe(o,i,{...u,measures:["count()"],by:["time('auto')"]})}function mU(e,t){switch(e){case"events":return;case"\
sessions":return{sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.
steps??[{where:"true"}]}}}}}function Bb({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,order:s}=n,a=tn(),l=qd("aggregate.over",o,a),u=ue(
n.by).length>0;return r(Dt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(sa,{lead:"Show",path:"\
aggregate.measures",texts:aa(n.measures),over:o,needed:!0}),r(he,{word:"of",children:r(Wd,{path:"aggregate.over",over:o})}),
r(Vd,{path:"aggregate.over",over:o,extras:a}),r(nn,{}),r(Gr,{lead:"by",path:"aggregate.by",texts:ue(n.by),over:o,axes:!0}),
(i!==void 0||a.has("aggregate.having"))&&r(wi,{path:"aggregate.having",lead:"having",what:"condition on groups",empty:"c\
ondition",text:i??"",over:o,groups:{measures:aa(n.measures),by:ue(n.by)},onChange:c=>te("aggregate.having",c)}),(s!==void 0||
a.has("aggregate.order"))&&r(H$,{aggregate:n}),r(kn,{extras:a,before:l.groups,groups:[{path:"aggregate",rare:Ed}],items:[
...l.items,u&&i===void 0&&{label:"Only some groups",member:"having",act:()=>a.ask("aggregate.having")},u&&s===void 0&&{label:"\
In another order",member:"order",act:()=>a.ask("aggregate.order")}]})]})}function Fb({document:e,result:t}){let{columns:n,order:o}=e.samples??{},i=tn();return r(Dt,{document:e,error:t.error,label:"\
Question: a list of events",children:[r(as,{lead:"List",path:"samples.columns",texts:ue(n),kind:"key",what:"column",empty:"\
all columns",onChange:s=>te("samples.columns",s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(Jo,{label:"Column",placeholder:s===
""?"column":s,document:e,kinds:["property","definition","lookup"],typed:a,onName:c=>l(c.text),onText:l,onCancel:u,onLeave:u})}),
r(Rl,{children:"of events"}),r(nn,{}),r(bt,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Rl,{children:"first"}),
r(kn,{extras:i,groups:[{path:"samples",rare:V$}]})]})}var Wl="funnel.compare_groups";function mD({funnel:e}){let{control:t,exposed:n}=e.compare_groups??{},o=ue(e.by)[0]??null;
return r(A,{children:[r(he,{word:"compared with",children:r(en,{stop:`${Wl}.control`,path:`${Wl}.control`,what:"control",
label:`control: ${String(t??"none")}`,onRemove:()=>te(Wl,void 0),editor:i=>r(pU,{by:o,present:t,onCancel:i,onDone:s=>{i(),
te(`${Wl}.control`,s)}}),children:t===void 0?"a control":r(M,{value:t,most:40,middle:!0})})}),r(mn,{lead:"of those expos\
ed by",path:`${Wl}.exposed`,text:n,what:"exposure",onChange:i=>te(`${Wl}.exposed`,i)})]})}function pU({by:e,present:t,onDone:n,
onCancel:o}){let{document:i}=Ue(),[s,a]=k(""),l=xd(i,e,i.where,s).value?.values??[],u=c$(i.dataset,e??""),c=f=>{let h=Cc(
f,u);h!=null&&h!==""&&n(h)},m=l.filter(({value:f})=>f!==null).map(({value:f,count:h})=>({value:f,label:r(M,{value:f,most:60,
middle:!0}),note:q(h),selected:f===t})),p=l.some(({value:f})=>String(f)===s),d=s===""||p?m:[...m,{...fr(s),value:s}];return r(
wn,{label:"Control",placeholder:"the group that the others are compared with",text:s,onText:a,options:d,onPick:f=>typeof f==
"string"?c(f):n(f),onTake:c,onCancel:o,onLeave:o})}var zb="funnel",dU=[["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch",
"the last touch"],["each","every value by itself"],["actor","the latest value of all"]];function Ib({document:e,result:t}){
let n=e.funnel??{steps:[]},{by:o,compare_groups:i,count:s="actors"}=n,a=n.per??Nb(e.dataset),l=tn(),u=i!==void 0||l.has(
"funnel.compare_groups.control"),c={path:zb,funnel:n,extras:l},m=zd(c),p=ue(o).length>0;return r(Dt,{document:e,error:t.
error,label:"Question: funnel",children:[r(he,{word:"Of",children:r(Fn,{path:"funnel.per",value:n.per})}),r(Hd,{lead:"wh\
o",path:zb,funnel:n}),r(he,{word:"within",children:r(Rn,{path:"funnel.window",what:"window",value:n.window??null,none:"1\
4d"})}),r(he,{word:"counting",children:r(bt,{path:"funnel.count",what:"what counts",value:s,without:"actors",choices:[["\
actors",`each ${a} once`],["entries","every pass"],["starts","every start"]]})}),r(Fd,{...c}),r(nn,{}),r(Gr,{lead:"split\
 by",path:"funnel.by",texts:ue(o),onChange:d=>te("funnel.by",d)}),(p||n.attribution!==void 0)&&r(fU,{funnel:n}),u&&r(mD,
{funnel:n}),r(kn,{extras:l,before:m.groups,groups:[{path:zb,rare:W$}],items:[...m.items,p&&!u&&{label:"Groups compared w\
ith a control",member:"compare_groups",act:()=>l.ask("funnel.compare_groups.control")}]})]})}function fU({funnel:{attribution:e="\
first",steps:t}}){let n=typeof e=="string"?e:`step ${e.step}`,o=[...t].map((s,a)=>[`step ${a+1}`,`its value at step ${a+
1}`]),i=s=>te("funnel.attribution",s==="first"?void 0:s.startsWith("step ")?{step:Number(s.slice(5))}:s);return r(he,{word:"\
taking",children:r(bt,{path:"funnel.attribution",what:"attribution",value:n,choices:[...dU,...o],onChange:i})})}var Ud=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var hU=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],gU=[["7"],["14"],["30"],["60"],["9\
0"],["1, 2-7, 8-30","taken together"]],yU=[["first_ever","for the first time ever"],["first_in_range","for the first tim\
e in the range"],["every","in each period"]];function Hb({document:e,result:t}){let n=e.retention??{start:"true"},o=n.period??
"day",i=tn();return r(Dt,{document:e,error:t.error,label:"Question: retention",children:[r(he,{word:"Of",children:r(Fn,{
path:"retention.per",value:n.per})}),r(mn,{lead:"who did",path:"retention.start",text:n.start,what:"start",needed:!0}),r(
bt,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ever",choices:yU}),r(mn,{lead:"\
how many did",path:"retention.return",text:n.return,what:"return"}),r(bt,{path:"retention.mode",what:"when",value:n.mode??
"on",without:"on",choices:hU}),r(he,{word:"each",children:r(bt,{path:"retention.period",what:"period",value:o,without:"d\
ay",choices:Ud})}),r(he,{word:"for",children:r(bU,{retention:n,unit:`${o}s`})}),r(nn,{}),r(Gr,{lead:"split by",path:"ret\
ention.by",texts:ue(n.by),onChange:s=>te("retention.by",s)}),r(kn,{extras:i,groups:[{path:"retention",rare:K$}]})]})}function bU({
retention:{brackets:e,periods:t,...n},unit:o}){let i=Array.isArray(e)?nD(e):JSON.stringify(e??t??14);return r(ls,{path:e===
void 0?"retention.periods":"retention.brackets",what:"periods",value:i,none:"14",unit:o,usual:gU,read:l=>Vl(1,1e3)(l)??(/[,\u2013-]/.
test(l)?tD(l):null),wrong:"A whole number from 1 to 1000, or brackets such as 1, 2-7, 8-30",onChange:l=>te("retention",{
...n,...l===void 0?{}:Array.isArray(l)?{brackets:l}:{periods:l}})})}function qb({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{},a=tn();return r(Dt,{document:e,
error:t.error,label:"Question: lifecycle",children:[r(he,{word:"How many",children:r(Fn,{path:"lifecycle.per",value:n})}),
r(he,{word:"were new, returning, back or gone per",children:r(bt,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:Ud})}),r(mn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(he,{word:"new by",children:r(
us,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:l=>l==="timestamp"||l===
"unknown"})}),r(nn,{}),r(kn,{extras:a})]})}var vU=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function Vb({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{},s=tn();return r(Dt,{document:e,error:t.error,label:"Question: stickiness",children:[r(
he,{word:"On how many",children:r(bt,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:vU})}),
r(he,{word:"did",children:r(Fn,{path:"stickiness.per",value:n})}),r(mn,{lead:"do",path:"stickiness.event",text:o,what:"a\
ctivity"}),r(nn,{}),r(kn,{extras:s})]})}function pD({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function dD(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var xU=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],wU=[["actors","\
the first path of each"],["transitions","every session"]],kU=Vl(0,20);function Wb({document:e,result:t}){let n=e.paths??
{},o=pD(n),i=tn(),s={path:"paths",rare:o==="before"?Ab.filter(({member:u})=>u!=="before"):Ab},a=o==="before"?"before":"a\
fter",l=u=>fe({document:Pe(e,"paths",dD(n,u))});return r(Dt,{document:e,error:t.error,label:"Question: paths",children:[
r(he,{word:"What did",children:r(Fn,{path:"paths.per",value:n.per})}),r(he,{word:"do",children:r(bt,{path:"paths.directi\
on",what:"direction",value:o,choices:xU,onChange:l})}),n.start!==void 0&&r(mn,{path:"paths.start",text:n.start,what:"sta\
rt",needed:!0}),o==="between"&&r(mn,{lead:"and",path:"paths.end",text:n.end,what:"end",needed:!0}),o==="before"&&r(mn,{path:"\
paths.end",text:n.end,what:"end",needed:!0}),r(he,{word:"in",children:r(ls,{path:`paths.${a}`,what:"steps",value:String(
n[a]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:kU,wrong:"A whole number from 0 to 20"})}),r(he,{word:"\
named by",children:r(us,{path:"paths.node",what:"name of a step",value:n.node??null,none:"event",kinds:["property","defi\
nition","lookup"]})}),n.session?r(Bd,{path:"paths.session",session:n.session}):r(he,{word:"within sessions of",children:r(
Rn,{path:"paths.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:hr})}),r(he,{word:"counting",children:r(
bt,{path:"paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:wU})}),r(ao,{group:s,extras:i}),
r(nn,{}),r(kn,{extras:i,before:[s],groups:n.session?[{path:"paths.session",rare:Jr}]:[],items:[!n.session&&{label:"Sessi\
ons that end otherwise",member:"session",act:()=>{te("paths",CU(n))}}]})]})}function CU({gap:e,...t}){return{...t,session:{
gap:e??"30m"}}}var $c="aggregate.over.sessions",fD={path:$c,rare:Jr.filter(({member:e})=>e!=="max")};function Ub({document:e,result:t}){
let n=e.aggregate??{},{over:o}=n,i=tn(),s=Pc(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(
Dt,{document:e,error:t.error,label:"Question: sessions",children:[r(sa,{lead:"Show",path:"aggregate.measures",texts:aa(n.
measures),over:o,needed:!0}),r(he,{word:"of sessions of",children:r(Fn,{path:`${$c}.per`,value:s.per})}),r(he,{word:"a g\
ap of",children:r(Rn,{path:`${$c}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:hr})}),r(he,{word:"ends one, at mos\
t",children:r(Rn,{path:`${$c}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12\
h"],["24h","a day"]]})}),r(ao,{group:fD,extras:i}),r(Rd,{path:`${$c}.properties`,properties:s.properties,of:"session"}),
r(nn,{}),r(Gr,{lead:"by",path:"aggregate.by",texts:ue(n.by),over:o,axes:!0}),r(kn,{extras:i,before:[fD],groups:[{path:"a\
ggregate",rare:Ed}]})]})}function Kb({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=tn(),l=qd(
"difference.over",o,a),u=c=>c===void 0||c.trim()==="true";return r(Dt,{document:e,error:t.error,label:"Question: differe\
nce",children:[r(he,{word:"What sets",children:r(Wd,{path:"difference.over",over:o})}),r(Vd,{path:"difference.over",over:o,
extras:a}),r(wi,{lead:"with",path:"difference.selection",what:"selection",text:u(i)?"":i,over:o,within:e.where,empty:"se\
lection",onChange:c=>te("difference.selection",c??"true")}),r(wi,{lead:"apart from",path:"difference.baseline",what:"bas\
eline",text:u(s)?"":s??"",over:o,within:e.where,empty:"the rest",onChange:c=>te("difference.baseline",c)}),r(Rl,{children:"\
?"}),r(nn,{word:"Among events where"}),r(kn,{extras:a,before:l.groups,items:l.items,groups:[{path:"difference",rare:j$}]})]})}function hD(e){return e.document.samples?r(Fb,{...e}):r(Bb,{...e})}var gD=new Map;function SU(e,t){let{aggregate:n,dataset:o}=e;return n&&!ur(e)&&gD.set(o,n),Qu(e,t,gD.get(o)??null,fl(Ae(
o).value.value))}var yD={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],chartOf:hp,
choose:SU,Sentence:hD,Page:pM};function Dc(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function bD(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function Cn(e){return mi(e.name)??e.name}function jb(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Dc(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function gr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var vD="Op",xD="Xr",wD="Pp";function lo(e){return"other"in e?Ln.text:ee(e.value).text}function Jb(e,t){return"other"in t?"var(--other)":`var(${vn(En(
e,kD(t.value)))})`}function Zb(e,t){return!("other"in t)&&En(e,kD(t.value))>=Om}function kD(e){return Array.isArray(e)?e:
[e??null]}function ki({property:e,group:t,most:n=32}){return r("span",{class:vD,children:[r("span",{class:xD,"data-dashe\
d":Zb(e,t),style:{"--color":Jb(e,t)}}),r("span",{class:wD,children:"other"in t?r(M,{shown:Ln}):r(M,{value:t.value,most:n,
middle:!0})})]})}function CD({answer:e,intervals:t,by:n}){let o=(s,a)=>a.map((l,u)=>{let c=[...s===null?[]:["groups",e.groups.indexOf(s)],
"steps",u];return{group:s,step:l,at:u,intervals:t===null?null:Ht(t,c)??{}}}),i=[...o(null,e.steps),...gr(e).flatMap(s=>o(
s,s.steps))];return r($e,{label:"Steps",columns:PU(n),rows:i})}function PU(e){let t=(i,s)=>i==null?"–":zr(i,s,"seconds"),
n=(i,s)=>s===void 0?z(i):qo(i,s);return[...e===""?[]:[{key:"group",head:r(M,{value:e,most:32}),cell:({group:i})=>i===null?
r(M,{shown:{text:Wn.total,kind:"other"}}):r(ki,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(A,
{children:[s+1," ",r(M,{value:Cn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i,intervals:s})=>n(
i.count,ut(s,["count"]))},{key:"first",head:"of all",number:!0,cell:({step:i,intervals:s})=>Gn(i.from_first,ut(s,["from_\
first"]))},{key:"previous",head:"of the step before",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":Gn(i.from_previous,
ut(a,["from_previous"]))},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":n(i.dropped,
ut(a,["dropped"]))},{key:"open",head:"still open",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":n(i.in_progress,
ut(a,["in_progress"]))},{key:"median",head:"median time",number:!0,cell:({step:i,intervals:s})=>t(i.time_from_previous?.
median,ut(s,["time_from_previous","median"]))},{key:"p90",head:"p90 time",number:!0,cell:({step:i,intervals:s})=>t(i.time_from_previous?.
p90,ut(s,["time_from_previous","p90"]))},{key:"entry",head:"median from entry",number:!0,cell:({step:i,intervals:s})=>t(
i.time_from_entry?.median,ut(s,["time_from_entry","median"]))}]}var SD="Qp",TD="Vp",PD="Wp",_D="Yp",MD="Sr",$D="Br",DD="Zp",ED="ed",AD="rd",RD="id",OD="Cr",LD="n",ND="v",BD="ad",FD="de",
zD="td",ID="od",HD="Er",qD="nd",VD="Ir",WD="pd",UD="dd",KD="le",jD="ld";function GD({group:e,by:t,intervals:n,mark:o,onChoose:i}){return r(A,{children:[r("div",{class:WD,children:r(ki,{property:t,
group:e})}),e.steps.map((s,a)=>{let l=qo(s.count,ut(n,["steps",a,"count"])),u=Gn(s.from_first??0,ut(n,["steps",a,"from_f\
irst"]));return r("div",{class:FD,...o(a),title:n===null?`${z(s.count)}, ${W(s.from_first??0)}`:`${l}, ${u}`,onClick:c=>i(
a,c.currentTarget),children:[r("span",{class:UD,children:r("span",{class:KD,"data-dashed":Zb(t,e),style:{"--share":s.from_first??
0,"--color":Jb(t,e)}})}),r("span",{class:jD,children:Qi(a===0?l:u)})]},a)})]})}function JD({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=bD(e,t,n),u=(f,h,y,b)=>r("div",{class:LD,
"data-part":f,style:{"--share":h},title:`${b}: ${z(y)} (${W(h)})`,...s(f),onClick:S=>a(f,S.currentTarget),onContextMenu:S=>{
S.preventDefault(),a(f,S.currentTarget)}}),c=e.time_from_previous?.median??null,m=(...f)=>ut(o,["steps",t,...f]),p=m("co\
unt"),d=m("from_first");return r("div",{class:DD,children:[r("div",{class:ED,children:[r("span",{class:RD,children:t+1}),
r("span",{class:AD,children:r(M,{value:Cn(e),most:80,middle:!0})})]}),r("div",{class:OD,children:[!i&&u("dropped",l.dropped,
e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Still open"),u("reached",l.reached,e.count,"Reached"),d&&
d[1]-d[0]>.02&&r("span",{class:BD,"data-whisker":"",style:{"--low":d[0],"--high":Math.min(1,d[1])}})]}),r("div",{class:zD,
children:[r("div",{class:ID,title:p?kp(p):z(e.count),children:qo(e.count,p)}),r("dl",{class:HD,children:[r(Ec,{label:"of\
 all",children:i?"–":Gn(e.from_first,d)}),r(Ec,{label:"of the step before",children:i?"–":Gn(e.from_previous,m("from\
_previous"))}),r(Ec,{label:"median time",children:c===null?"–":Qi(zr(c,m("time_from_previous","median"),"seconds"))}),
r(Ec,{label:"dropped",swatch:"dropped",children:i?"–":Qi(qo(e.dropped,m("dropped")))}),r(Ec,{label:"still open",swatch:"\
in_progress",children:i?"–":Qi(qo(e.in_progress,m("in_progress")))})]})]})]})}function Ec({label:e,swatch:t,children:n}){
return r(A,{children:[r("dt",{class:qD,children:[t&&r("span",{class:ND,"data-part":t}),e]}),r("dd",{class:VD,children:n})]})}function cs(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Zr=["dropped","in_progress","reached"];function ZD({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=gr(e),a=Dc(
i),l=e.query?.funnel?.count,u=(d,f)=>{let h=i[f],y=s[d-Zr.length];if(y)return{mark:{step:f+1,state:"reached",...cs(y)},label:`${lo(
y)}: ${YD(h)}`};let b=Zr[d];return{mark:{step:f+1,state:b},label:`${QD(b)} ${V(Cn(h))}`}},c=(d,f,h)=>{let{mark:y,label:b}=u(
d,f);o(y,b,h)},m=Ft(Zr.length+s.length,i.length,({row:d,column:f},h)=>c(d,f,h)),p=m.at?$U(e,m.at.row,m.at.column):"";return r(
Ye,{scrolls:!0,title:r(MU,{steps:i,counting:l,intervals:t}),summary:DU(e,n),announced:p,onKey:m.key,table:r(CD,{answer:e,
intervals:t,by:n}),children:r("div",{class:_D,children:r("div",{class:MD,"data-groups":s.length>0,style:{"--steps":i.length},
children:[r("div",{class:$D,"aria-hidden":"true",children:[r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("s\
pan",{children:"0"})]}),i.map((d,f)=>r(JD,{step:d,at:f,entries:a,intervals:t,first:f===0,mark:h=>m.mark(Zr.indexOf(h),f),
onChoose:(h,y)=>c(Zr.indexOf(h),f,y)},f)),s.map((d,f)=>r(GD,{group:d,by:n,intervals:_U(t,e,d),mark:h=>m.mark(Zr.length+f,
h),onChoose:(h,y)=>c(Zr.length+f,h,y)},f))]})})})}function _U(e,t,n){return e===null?null:Ht(e,["groups",t.groups?.indexOf(
n)??-1])??{}}function MU({steps:e,counting:t,intervals:n}){let{share:o,entries:i,converted:s,median:a}=jb(e);return r("s\
pan",{class:SD,children:[r("strong",{class:TD,children:Gn(o,ut(n,["steps",e.length-1,"from_first"]))}),r("span",{children:[
$t(q(s),n)," of ",$t(MS(i,t),n)]}),a!==null&&r("span",{class:PD,children:["half of them within ",$t(Oe(a),n)]})]})}function YD(e){
return`reached ${V(Cn(e))}`}function QD(e){return e==="reached"?"Reached":e==="dropped"?"Dropped before":"May still reac\
h"}function $U(e,t,n){let o=e.steps[n];if(!o)return"";let i=gr(e)[t-Zr.length];if(i){let l=i.steps[n];return`${lo(i)}, ${YD(
o)}: ${q(l?.count??0)}, ${W(l?.from_first??0)}`}let s={reached:o.count,dropped:o.dropped,in_progress:o.in_progress}[Zr[t]],
a=t<2?"":`, ${W(o.from_first??0)} of all, ${W(o.from_previous??0)} of the step before`;return`Step ${n+1}, ${QD(Zr[t])} ${V(
Cn(o))}: ${q(s)}${a}`}function DU(e,t){let{share:n,entries:o,converted:i}=jb(e.steps),s=e.steps.map(l=>V(Cn(l))).join(",\
 "),a=t===""?"":`, by ${V(t)}, ${(e.groups??[]).length} groups`;return`Funnel of ${e.steps.length} steps: ${s}; ${q(i)} \
of ${q(o)} convert, ${W(n??0)}${a}`}function yr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(De,{icon:"clock",title:"Stopped",actions:r(
_,{kind:"primary",onClick:Io,children:"Run again"}),children:"Nothing was answered yet."}):r(Se,{})}function Yr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(De,{icon:"search",title:"Nothing\
 found",actions:r(A,{children:[o&&r(_,{kind:"primary",onClick:()=>xn({}),children:"All data"}),n.where!==void 0&&r(_,{kind:"\
outlined",onClick:()=>fe({document:Pe(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(_,{kind:"\
outlined",onClick:Io,children:"Ask again"})]}),children:t})}var XD="xd";function uo({children:e}){return r("div",{class:XD,children:e})}function Qr(e,t=()=>[]){let{openAt:n,menu:o}=Hr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var Qb=30;function Kd(e,t){let n=e.query?.funnel?.compare_groups?.control;return gr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Qb}]})}function eE(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Xb({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function la(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var tE="sd",nE="t",br="cd",ev="gd",oE="hd",rE="fd",iE="ud",sE="Ur",aE="Hr",lE="H";function cE({answer:e,by:t,goal:n,onMark:o}){let i=Kd(e,n),s=eE(i),a=(m,p)=>{let d=i[m];o({step:n+1,state:"reached",...cs(
d.group)},lo(d.group),p)},l=Ft(i.length,1,({row:m},p)=>a(m,p)),u=l.at?i[l.at.row]:void 0,c=V(Cn(e.steps[n]));return r(Ye,
{scrolls:!0,title:r(A,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${V(t)}: ${i.map(uE).join(";\
 ")}`,announced:u?uE(u):"",onKey:l.key,table:r(LU,{variants:i,by:t}),children:r("div",{class:tE,children:r("table",{class:nE,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:br,children:"\
exposed"}),r("th",{scope:"col",class:br,children:"converted"}),r("th",{scope:"col",class:br,children:"rate"}),r("th",{scope:"\
col",class:br,children:"lift"}),r("th",{scope:"col",class:ev,children:r("span",{class:oE,children:[r("span",{children:$n(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:$n(s)})]})}),r("th",{scope:"col",class:br,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((m,p)=>r("tr",{...l.mark(p,0),onClick:d=>a(p,d.currentTarget),
children:[r("th",{scope:"row",children:r(ki,{property:t,group:m.group})}),r("td",{class:br,children:z(m.exposed)}),r("td",
{class:br,children:z(m.converted)}),r("td",{class:br,children:m.rate===null?"–":W(m.rate)}),r("td",{class:br,children:m.
isControl||m.lift===null||m.few?"–":$n(m.lift)}),r("td",{class:ev,children:r(OU,{variant:m,reach:s})}),r("td",{class:br,
children:m.isControl||m.few?"–":la(m.pValue)}),r("td",{children:r("span",{class:lE,"data-verdict":Xb(m),children:tv(m)})})]},
p))})]})})})}function OU({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:rE,title:a?`${$n(n[0])} to ${$n(n[1])}`:void 0,children:[r("span",{class:iE}),
a&&r(A,{children:[r("span",{class:sE,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:aE,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function LU({variants:e,by:t}){return r($e,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(ki,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>z(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>z(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":W(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":$n(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?$n(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?$n(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>la(n)},{key:"says",head:"says",cell:tv}]})}function tv(e){return e.
few?`too few: below ${Qb}`:Xb(e)}function uE(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${$n(e.lift)}, p ${la(
e.pValue)}`;return`${lo(e.group)} ${e.rate===null?"no rate":W(e.rate)} of ${z(e.exposed)}${t}, ${tv(e)}`}var jd="md",ua="vd",Rc="wd",pE="bd";var dE="Lr";var NU=.01;function fE({answer:e,document:t,by:n,onMark:o}){let[i,s]=k(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(gr(e).flatMap(h=>"other"in h?[]:[[ee(h.value).text,h.value]])),m=(Ae(t.dataset).
value.value?.columns??[]).filter(({type:h,actor:y})=>h==="string"&&!y).map(({name:h})=>h),p=h=>{fe({document:Pe(Pe(t,"fu\
nnel.by",xe(h)),"funnel.compare_groups",void 0)})},d=h=>te("funnel.compare_groups",{...l,control:u.get(h)}),f=Kd(e,a).length>
0;return r(A,{children:[r("div",{class:jd,children:[r("span",{class:Rc,children:[r("span",{class:ua,children:"variant"}),
r(ln,{title:"The property that says the variant",kind:"outlined",values:m,value:n===""?"choose":n,onChange:p})]}),u.size>
0&&r("span",{class:Rc,children:[r("span",{class:ua,children:"control"}),r(ln,{title:"The control group",kind:"outlined",
values:[...u.keys()],value:l?ee(l.control).text:"choose",onChange:d})]}),l&&r(A,{children:[r("span",{class:Rc,children:[
r("span",{class:ua,children:"goal"}),r(ln,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(nv),value:nv(
e.steps[a],a),onChange:h=>s(e.steps.findIndex((y,b)=>nv(y,b)===h))})]}),r("span",{class:Rc,children:[r("span",{class:ua,
children:"exposed by"}),r("span",{class:pE,children:r(Zt,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:h=>te("funnel.compare_groups.exposed",h.trim()===""?void 0:h)})})]})]})]}),f?r(
A,{children:[r(BU,{value:e.sample_ratio_p_value??null}),r(cE,{answer:e,by:n,goal:a,onMark:o})]}):r(De,{icon:"compare",title:"\
Compare the groups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor \
saw.":"Choose which group is the control. The others are held against it."})]})}function nv(e,t){return`${t+1} ${Cn(e)}`}
function BU({value:e}){if(e===null)return null;let t=e<NU;return r("p",{class:dE,"data-bad":t,role:t?"alert":void 0,children:[
r(ae,{name:t?"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${la(e)}). Unle\
ss the split was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${la(e)}).`]})}function hE(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function gE(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function yE(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function Gd(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let m=o[c+1]?.from,p=m===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(m/l)/Math.log(i)))),d=h=>h===0?l:h===p&&m!==void 0?m:l*i**h,f=m===void 0&&!Number.isFinite(i);
for(let h=0;h<p;h++)s.push({from:d(h),to:f?null:d(h+1),count:h===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var bE="kd",vE="zd",xE="xe",wE="Mr",kE="jd",CE="Nr",SE="Xd",TE="Rr";function Jd({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=Ft(1,n.length,({column:p},d)=>s?.(
n[p],d)),u=Math.max(1,...n.map(({count:p})=>p)),c=n.reduce((p,{count:d})=>p+d,0),m=l.at===null?void 0:n[l.at.column];return r(
Ye,{title:e,summary:i,onKey:l.key,announced:m?`${ov(m)}: ${z(m.count)} ${t}, ${W(m.count/Math.max(1,c))}`:"",table:r($e,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:ov},{key:"count",head:t,number:!0,cell:p=>z(p.count)},{key:"\
share",head:"share",number:!0,cell:p=>W(p.count/Math.max(1,c))}]}),children:r("div",{class:bE,children:[r("div",{class:vE,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((p,d)=>r("div",{class:xE,...l.mark(0,d),title:`${ov(p)}: ${z(
p.count)} ${t}, ${W(p.count/Math.max(1,c))}`,onClick:s&&(f=>s(p,f.currentTarget)),children:r("div",{class:wE,style:{"--s\
hare":p.count/u}})},d)),o.map(({at:p,label:d},f)=>{let h=gE(n,p);return h===null?null:r("div",{class:kE,style:{"--at":h},
children:r("span",{class:CE,"data-late":h>.8||f===0&&o.length>1&&h>.22,children:d})},d)})]}),r("div",{class:SE,"aria-hid\
den":"true",children:yE(n,6).map(({at:p,value:d})=>r("span",{class:TE,"data-late":p>.9,style:{"--at":p},children:Oe(d)},
p))})]})})}function ov({from:e,to:t}){return t===null?`${Oe(e)} and more`:`${Oe(e)} to ${Oe(t)}`}var zU=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function rv(e){let t=Object.
entries(e).filter(([n])=>!zU.includes(n));return Object.fromEntries(t)}function iv(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Be(e);return{...i,aggregate:{over:{flows:{funnel:rv(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var PE="Sd",_E="Bd",av="Cd";var HU=8;function $E({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:PE,
children:[n.slice(1).map((s,a)=>r(ME,{from:Cn(n[a]),to:Cn(s),times:s.time_from_previous,question:i&&a<HU?iv(t,a+1,a+2):null},
a)),n.length>2&&o&&r(ME,{from:Cn(n[0]),to:Cn(o),times:o.time_from_entry,all:!0,question:i?iv(t,1,n.length):null})]})}function ME({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=gt(o),a=Y(()=>s&&"columns"in s?Gd(qU(s)):hE(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Oe(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Oe(u)}`}]];return r(Jd,{title:r("span",{class:_E,children:[i&&r("span",{class:av,children:"all the way:"}),r(M,{value:e,
most:40,middle:!0})," ",r("span",{class:av,children:"to"})," ",r(M,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${V(e)} to ${V(t)}: ${q(n?.count??0)} actors, median ${l===null?"unknown":Oe(l)}`})}function qU(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function VU(e,t){let n=rv(e.funnel);return{...Be(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function DE(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function EE(e,t,n){
let o=DE(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{WU(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>We({document:VU(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function WU(e,t,n){let o=DE(e,t);try{let{only:i}=await Ir(e,t);i&&o!==void 0?
We({document:{...Be(i),paths:{start:o}},view:"paths",as:null},n):X("No condition says who these are.")}catch(i){X(V(j(i).
message))}}var UU="conversion_rate";function AE(e,t){let n=gr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let m=c[0]?.count??
0;o.push([u,...a===null?[]:[KU(a)],m>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:UU,type:"float64"}],rows:o,stats:e.stats}}function KU(e){return"other"in
e||Array.isArray(e.value)?lo(e):e.value}var jU=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function RE(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*jU.get(o);return t}function GU(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-RE(e.query?.funnel?.window)}
var JU=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function OE({
answer:e,document:t,by:n}){let o=Y(()=>AE(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?r(Se,{}):r(A,{children:[r("div",{class:jd,children:[r("span",{class:ua,children:"by entry"}),r(Ct,{label:"\
Length of a bucket",value:String(s??"1d"),choices:JU,onChange:a=>te("funnel.trend",a)})]}),r(El,{answer:o,document:o.query,
zone:i,form:"lines",end:GU(e),onZoom:(a,l)=>xn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function LE({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=Qr(i,(c,m)=>i?EE(i,c,m):[]);if(!o||
!i||!ZU(o))return r(yr,{result:t});if(Dc(o.steps)===0&&s==="exact"&&n!=="groups")return r(Yr,{result:t,children:"No acto\
r of this range did the first step."});let u=ue(i.funnel?.by).join(", ");return r(uo,{children:[n==="trend"&&r(OE,{answer:o,
document:i,by:u}),n==="time"&&r($E,{answer:o,document:i}),n==="groups"&&r(fE,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(ZD,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function ZU(e){return"steps"in
e}var NE={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],chartOf:()=>"steps",choose:YU,Sentence:Ib,Page:LE};function YU(e,t){if(!e.funnel)return e;let{trend:n}=e.funnel;return t===
"trend"?n===void 0?Pe(e,"funnel.trend","1d"):e:n===void 0?e:Pe(Pe(e,"funnel.trend",void 0),"funnel.trend_mode",void 0)}var BE=new Map;function QU(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function FE(e,t){let n=QU(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";BE.set(`${e.dataset} ${o}`,e);let i=BE.get(
`${e.dataset} ${n}`),s=Be(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,m=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...m,...u,...c===void 0?{}:{event:c}}}}function zE(e){return IE([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function IE(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return HE((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function Zd(e,t,n){let o=IE([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>HE((i+l)*o))}function HE(e){return Number(e.toPrecision(12))}var qE="Ed",VE="Id",WE="Ud",UE="Hd",KE="Ld",jE="Md",GE="Ar",JE="Nd",ZE="Rd",YE="x",QE="Ad",XE="Dd",lv="Td",uv="se";function Yd({title:e,summary:t,parts:n,bars:o,over:i,intervals:s,actions:a,onPart:l}){let u=w=>$t(q(w),s),c=Ft(n.length,
o.length,({row:w,column:T},R)=>l(T,w,R)),m=o.map(({values:w})=>({up:eA(w,1),down:eA(w,-1)})),p=Math.max(0,...m.map(({up:w})=>w)),
d=Math.min(0,...m.map(({down:w})=>w)),f=Math.max(p-d,1e-12),h=Math.max(1,Math.ceil(o.length/12)),y=c.at,b=y?o[y.column]:
void 0,S=(w,T)=>`${w.label}, ${n[T].label}: ${s===null?z(Math.abs(w.values[T]??0)):u(Math.abs(w.values[T]??0))}${w.unfinished?
", not over":""}`;return r(Ye,{title:e,summary:t,announced:b&&y?S(b,y.row):"",onKey:c.key,actions:a,table:r($e,{label:i,
rows:o,columns:[{key:"over",head:i,cell:({label:w,unfinished:T})=>`${w}${T?" (not over)":""}`},...n.map((w,T)=>({key:w.key,
head:w.label,number:!0,cell:({values:R})=>u(R[T]??0)}))]}),legend:n.length>1&&r("ul",{class:XE,children:[n.map(w=>r("li",
{class:lv,children:[r("span",{class:uv,style:{"--color":`var(${w.color})`}}),w.label]},w.key)),o.some(({unfinished:w})=>w)&&
r("li",{class:lv,children:[r("span",{class:uv,"data-unfinished":"true"}),"not over"]})]}),children:r("div",{class:qE,children:[
r("div",{class:VE,"aria-hidden":"true",children:Zd(d,p,7).map(w=>r("span",{class:WE,style:{"--at":(p-w)/f},children:r("s\
pan",{class:UE,children:q(Math.abs(w))})},w))}),r("div",{class:KE,children:r("div",{class:jE,style:{"--bars":o.length},children:o.
map((w,T)=>r("div",{class:GE,children:[r("div",{class:JE,style:{"--share":p/f},children:n.map((R,D)=>(w.values[D]??0)>0&&
v(w,R,D,T,p)).reverse()}),r("div",{class:ZE,style:{"--share":-d/f},children:n.map((R,D)=>(w.values[D]??0)<0&&v(w,R,D,T,-d))}),
T%h===0&&r("span",{class:QE,children:w.short})]},T))})})]})});function v(w,T,R,D,F){return r("div",{class:YE,"data-unfin\
ished":w.unfinished,title:S(w,R),...c.mark(R,D),style:{"--share":Math.abs(w.values[R]??0)/F,"--color":`var(${T.color})`},
onClick:N=>l(D,R,N.currentTarget)},T.key)}}function eA(e,t){return e.reduce((n,o)=>o*t>0?n+o:n,0)}var tA=["returning","resurrecting","new","dormant"],nA=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],e7=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function oA({answer:e,
zone:t,onMark:n}){let o=no(e),i=e.query?.lifecycle?.period??"day",s=e7.get(i)??86400,a=e.periods.map(c=>({label:Nn(c.start,
s,t),short:s<86400?G(c.start,t,"clock"):s>20*86400?G(c.start,t,"month"):G(c.start,t,"dayShort"),values:tA.map(m=>c[m]),unfinished:!c.
complete})),l=e.periods.findLast(({complete:c})=>c)??e.periods.at(-1),u=l?`, in the last finished one ${q(l.new)} new, ${q(
l.returning)} returning, ${q(l.resurrecting)} back again, ${q(-l.dormant)} gone`:"";return r(Yd,{title:`Active by ${i}: \
above the line who is here, below who is gone`,over:i,parts:nA,bars:a,intervals:o,summary:`Lifecycle over ${a.length} pe\
riods${u}`,onPart:(c,m,p)=>n({period:e.periods[c].start,state:tA[m]},`${nA[m].label}, ${a[c].label}`,p)})}var rA="_d",iA="qd",sA="Fd",aA="Gd",lA="Jd",uA="Kd",cA="Dr",mA="Od";var cv=280,Ci={top:12,right:24,bottom:28,left:56},pA=4;function dA({title:e,summary:t,curves:n,names:o,period:i,text:s=W,
table:a,onPoint:l}){let{host:u,width:c}=Ya(),[m,p]=k(new Set),d=n.filter(({key:F})=>!m.has(F)),f=Ft(d.length,o.length,({
row:F,column:N},Q)=>l(n.indexOf(d[F]),N,Q)),h=zE(Math.max(0,...d.flatMap(({points:F})=>F.map(N=>(d.length<=pA?N?.high:N?.
value)??0)))),y=Math.max(1,c-Ci.left-Ci.right),b=F=>Ci.left+(o.length<2?y/2:F/(o.length-1)*y),S=F=>Ci.top+(1-F/h)*(cv-Ci.
top-Ci.bottom),v=f.at,w=v?d[v.row]:void 0,T=v&&w?w.points[v.column]??null:null,R=v&&w?`${w.name}, ${i} ${o[v.column]}: ${T?
`${s(T.value)}, between ${s(T.low)} and ${s(T.high)}`:"not over"}`:"",D=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
y/48))));return r(Ye,{title:e,summary:t,announced:R,onKey:f.key,table:a,actions:R&&r("span",{class:mA,"aria-hidden":"tru\
e",children:R}),legend:n.length>1&&r(Lp,{rows:n.map(({key:F,keys:N,color:Q,points:E})=>({key:F,keys:N,color:Q??0,last:E.
findLast(O=>O!==null)?.value??null,total:0})),all:n.length,hidden:m,onHidden:p,text:s}),children:r("div",{ref:u,class:rA,
children:c>0&&r("svg",{width:c,height:cv,"aria-hidden":"true",children:[Zd(0,h,5).map(F=>r("g",{children:[r("line",{x1:Ci.
left,x2:c-Ci.right,y1:S(F),y2:S(F),class:iA}),r("text",{x:Ci.left-8,y:S(F)+4,class:sA,children:s(F)})]},F)),o.map((F,N)=>N%
D===0&&r("text",{x:b(N),y:cv-8,class:aA,children:F},F)),d.length<=pA&&d.map(({key:F,points:N,color:Q})=>r("path",{d:o7(N,
b,S),class:uA,style:{fill:mv(Q)}},F)),d.map(({key:F,points:N,color:Q})=>r("path",{d:n7(N,b,S),class:lA,"stroke-dasharray":Q===
null?void 0:Za(Q).join(" "),style:{stroke:mv(Q)}},F)),d.map((F,N)=>F.points.map((Q,E)=>Q&&r("circle",{cx:b(E),cy:S(Q.value),
r:v?.row===N&&v.column===E?5:3,class:cA,style:{fill:mv(F.color)},...f.mark(N,E),onPointerEnter:()=>f.set({row:N,column:E}),
onClick:O=>l(n.indexOf(F),E,O.currentTarget)},`${F.key} ${E}`)))]})})})}function mv(e){return e===null?"var(--other)":`v\
ar(${vn(e)})`}function n7(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function o7(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function fA(e,t,n,o){let i=a=>o===null?null:Ht(o,a)??{},s={kind:"total",group:e,start:"",size:t.cohorts.reduce((a,{size:l})=>a+
l,0),cells:t.total.map(({count:a,size:l,share:u,value:c},m)=>({count:a,size:l,share:u,value:hA(c),complete:l>0,intervals:i(
["total",m])}))};return n?[s,...t.cohorts.map(({start:a,size:l,periods:u},c)=>({kind:"cohort",group:e,start:a,size:l,cells:u.
map(({count:m,share:p,value:d,complete:f},h)=>({count:m,size:l,share:p,value:hA(d),complete:f,intervals:i(["cohorts",c,"\
periods",h])}))}))]:[s]}function hA(e){return typeof e=="number"?e:null}function Qd(e,t,n=null){let o=(e.groups??[]).flatMap(
(i,s)=>fA(i,i,t(s),n===null?null:Ht(n,["groups",s])??{}));return[...fA(null,e,t(-1),n),...o]}function Oc(e,t){return t===
"share"?e.share:t==="count"?e.count:e.value}function pv(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(
({kind:i})=>i==="cohort"):e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Oc(s,t)??0))});return o}
var gA=9;function yA(e,t){return e===null||e<=0||t<=0?0:Math.min(gA,Math.max(1,Math.ceil(e/t*gA)))}function bA(e,t){return{
fromRow:Math.min(e.row,t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,
t.column)}}function vA(e,t){let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!==
"total")for(let i of o.cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;
return n}function xA(e,t){if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*
n/(4*t*t))/i;return[Math.max(0,s-a),Math.min(1,s+a)]}function Lc(e){let t=e.query?.retention?.brackets,n=e.total.length;
return t?["0",...t.map(i=>Array.isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function Xd({rows:e,names:t,rowName:n}){let o=Y(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:V(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>z(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${z(l.count)} (${W(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r($e,{label:"\
Cohorts",rows:e,columns:o})}var r7=50;function kA({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=Lc(e).slice(1),s=Y(()=>(e.groups??
[]).slice(0,r7),[e]),a=Y(()=>s.length===0?[wA(e.total,null,t)]:s.map(m=>wA(m.total,m,t)),[e,t]),l=Qd(e,()=>!1),u=(m,p,d)=>{
let f=s[m]??null;n({period:p+1,state:"returned",...cs(f)},`${f?lo(f):"all"}, ${o} ${i[p]}`,d)},c=a[0]?.points[0];return r(
dA,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${V(t)}`}: ${a.length} lines over ${i.length} periods, ${c?W(c.value):"nobody"} in ${o} 1`,table:r(Xd,{rows:l,names:Lc(
e),rowName:({group:m})=>m?lo(m):"all"})})}function wA(e,t,n){let o=t?lo(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let m=xA(l,u);return m&&{value:c,low:m[0],high:m[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:En(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var SA="Pd",TA="Qd",PA="Vd",_A="s",ef="ce",tf="Tr",MA="Wd",$A="e",DA="ge",EA="Yd",AA="Zd",RA="el",OA="rl",LA="_r",NA="qr";function BA({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:m,onPress:p}){return r(
"tr",{class:e.kind==="total"?DA:void 0,children:[r("th",{scope:"row",class:ef,children:s===null?r("span",{class:EA,children:t}):
r("button",{type:"button",tabIndex:-1,class:AA,"aria-expanded":s,onClick:a,children:[r(ae,{name:s?"down":"right",size:12}),
e.group===null?"all":r(ki,{property:n,group:e.group,most:24})]})}),r("td",{class:tf,title:z(e.size),children:$t(q(e.size),
e.cells[0]?.intervals??null)}),e.cells.map((d,f)=>{let h=e.kind==="total"&&!d.complete;return r("td",{class:$A,"data-sha\
de":f===0||!d.complete?0:yA(Oc(d,o),i),"data-open":!d.complete,"data-marked":l(f),...u(f),title:h?"no finished period":`${$t(
z(d.count),d.intervals)} of ${$t(z(d.size),d.intervals)}, ${Gn(d.share,ut(d.intervals,["share"]))}${d.complete?"":", not\
 over"}`,onClick:y=>m(f,y.currentTarget),onPointerDown:()=>p(f,!1),onPointerEnter:y=>{y.buttons===1&&p(f,!0)},children:h?
"":c(d)},f)})]})}var i7=120,s7=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function FA({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=k(new Set),[l,u]=k(!1),[c,m]=k(null),p=(e.groups?.length??0)>0,d=no(e),f=Y(()=>Qd(e,E=>s.has(
E)!==(E===-1&&!p),d),[e,d,s,p]),h=l?f:f.slice(0,i7),y=Lc(e),b=e.query?.retention?.period??"day",S=s7.get(b)??86400,v=E=>E.
kind==="cohort"?Nn(E.start,S,o):E.group===null?"all":lo(E.group),w=(E,O)=>{let K=h[E.row],U={period:E.column,state:"retu\
rned",...K.kind==="cohort"?{cohort:K.start}:{},...cs(K.group)};i(U,`${v(K)}, ${b} ${y[E.column]}`,O)},T=Ft(h.length,y.length,
w),R=c&&T.at?bA(c,T.at):null,D=E=>(E.key.startsWith("Arrow")&&m(E.shiftKey?c??T.at:null),E.key==="Escape"&&c?(m(null),!0):
T.key(E)),F=E=>{let O=new Set(s);O.delete(E)||O.add(E),a(O)},N=T.at?h[T.at.row]:void 0,Q=R?c7(h,R):N&&T.at?`${v(N)}, ${b}\
 ${y[T.at.column]}: ${u7(N.cells[T.at.column])}`:"";return r(Ye,{scrolls:!0,title:r(A,{children:["Came back, by ",b," ",
r("span",{class:SA,children:["of ",$t(q(h[0]?.size??0),d)," actors"]})]}),summary:m7(e,b),announced:Q,onKey:D,actions:R&&
r("span",{class:TA,children:Q}),table:r(Xd,{rows:f,names:y,rowName:v}),legend:r("div",{class:OA,"aria-hidden":"true",children:[
r("span",{children:"0"}),r("span",{class:LA}),r("span",{children:a7(pv(f,t),t)}),r("span",{class:NA})," period not over,\
 in no total"]}),children:r("div",{class:PA,children:[r("table",{class:_A,children:[r("thead",{children:r("tr",{children:[
r("th",{scope:"col",class:ef,children:p?n:"cohort"}),r("th",{scope:"col",class:tf,children:"size"}),y.map((E,O)=>r("th",
{scope:"col",class:MA,children:O===0?`${b} 0`:E},E))]})}),r("tbody",{onPointerLeave:()=>{},children:h.map((E,O)=>r(BA,{row:E,
name:v(E),by:n,says:t,largest:pv(f,t),open:E.kind==="total"?f[O+1]?.kind==="cohort":null,onToggle:()=>F(E.group===null?-1:
(e.groups??[]).indexOf(E.group)),marked:K=>R!==null&&O>=R.fromRow&&O<=R.toRow&&K>=R.fromColumn&&K<=R.toColumn,mark:K=>T.
mark(O,K),text:K=>l7(K,t),onChoose:(K,U)=>{c||w({row:O,column:K},U)},onPress:(K,U)=>{m(U?c??T.at:null),T.set({row:O,column:K})}},
O))})]}),f.length>h.length&&r("button",{type:"button",class:RA,onClick:()=>u(!0),children:["All ",z(f.length)," rows"]})]})})}
function a7(e,t){return e===null?"–":t==="share"?W(e):q(e)}function l7(e,t){let n=Oc(e,t);if(n===null)return"–";let o=ut(
e.intervals,[t]);return Qi(t==="share"?Gn(n,o):qo(n,o)).replace(/^~./,"")}function u7(e){if(!e)return"no such period";let t=e.
value===null?"":`, value ${q(e.value)}`;return`${$t(z(e.count),e.intervals)} of ${$t(z(e.size),e.intervals)}, ${Gn(e.share,
ut(e.intervals,["share"]))}${t}${e.complete?"":", the period is not over"}`}function c7(e,t){let{cells:n,unfinished:o,count:i,
size:s}=vA(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n} cells: ${q(i)} of ${q(
s)}, ${s===0?"–":W(i/s)}${a}`}function m7(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>0);return`Retention b\
y ${t}: ${e.cohorts.length} cohorts, ${W(n?.share??0)} came back in ${t} 1, ${W(o?.share??0)} in the last finished one`}function zA({answer:e,onMark:t}){let[n,o]=k(!1),i=no(e),s=e.query?.stickiness?.period??"day",a=e.active_periods.map(c=>({
label:Ne(c.periods,s)+(n?" or more":""),short:String(c.periods),values:[n?c.or_more:c.count],unfinished:!1})),l=e.active_periods[0],
u=e.active_periods.reduce((c,m)=>c+m.periods*m.count,0)/Math.max(1,e.count);return r(Yd,{title:`On how many ${s}s: ${$t(
q(e.count),i)} actors, ${$t(u.toFixed(1),i)} on average`,over:`${s}s`,bars:a,intervals:i,parts:[{key:"actors",label:"act\
ors",color:"--series-1"}],summary:`Stickiness: ${q(e.count)} actors, ${W(l?.share??0)} on one ${s} only, ${u.toFixed(1)}\
 on average`,actions:r(Ct,{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:c=>o(c==="more"),choices:[
{value:"exactly",label:"Exactly"},{value:"more",label:"Or more"}]}),onPart:(c,m,p)=>t({periods:e.active_periods[c].periods,
...n?{or_more:!0}:{}},a[c].label,p)})}var IA="il";function HA({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=k(!1),l=Qr(o,p=>o?h7(o,p):[]),u=(p,d,f)=>l.onMark(p.state===
"returned"&&s&&p.period!==0?{...p,state:"not_returned"}:p,s?`not: ${d}`:d,f);if(!n||!o)return r(yr,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(b7(n))return r(uo,{children:[r(zA,{answer:n,onMark:l.onMark}),l.menu]});if(y7(n))return r(
uo,{children:[r(oA,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!g7(n))return r(yr,{result:e});if(n.cohorts.every(({size:p})=>p===
0)&&i==="exact")return r(Yr,{result:e,children:"Nobody of this range did what starts a cohort."});let m=ue(o.retention?.
by).join(", ");return r(uo,{children:[r(f7,{answer:n,as:t,by:m,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function f7({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=k(()=>Or("retention-says")??"share"),m=f=>{c(f),Lr("retention-says",f)},p=u==="value"&&!s?"share":u,d=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(uo,{children:[r("div",{class:IA,
children:[t!=="curve"&&r(Ct,{label:"What cells say",value:p,onChange:m,choices:d}),r(Ct,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(kA,{answer:e,by:n,onMark:i}):r(FA,{answer:e,says:p,by:n,zone:o,onMark:i})]})}function h7(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>We(
{document:{...Be(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function g7(e){return"cohorts"in e}
function y7(e){return"periods"in e}function b7(e){return"active_periods"in e}function qA(e){return e.document.lifecycle?r(qb,{...e}):e.document.stickiness?r(Vb,{...e}):r(Hb,{...e})}var VA={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],chartOf:e=>e.lifecycle?"lifecycle":e.stickiness?"stickiness":"matrix",choose:FE,Sentence:qA,
Page:HA};function WA({answer:e}){let t=(n,o)=>o?r(M,{shown:Ln}):r(M,{value:n,most:64,middle:!0});return r($e,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>z(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>W(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Oe(n.median)}]})}function nf(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function v7(e){return"other"in e?nf(e.depth,null,
!0):nf(e.depth,e.value,!1)}function UA(e,t){let n=[...new Set(e.nodes.map(({depth:m})=>m))].sort((m,p)=>m-p),o=n.map(m=>e.
nodes.filter(p=>p.depth===m).sort(x7)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(m=>m.
reduce((p,{count:d})=>p+d,0))),a=Math.max(...o.map(m=>m.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((m,p)=>{let d=0;for(let f of m){let h=Math.max(t.nodeLeast,f.count*l);u.push({key:v7(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:p*i,y:d,height:h}),d+=
h+t.gap}});let c=Math.max(...u.map(m=>m.y+m.height),0);return{nodes:u,edges:w7(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function x7(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function w7(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let m=o.get(nf(c.depth,c.from,c.from_other===!0)),p=o.get(nf(c.depth+1,c.to,c.to_other===
!0));return m&&p?[{edge:c,from:m,to:p}]:[]}),s=new Map,a=new Map,l=(c,m,p)=>{let d=c.get(m.key)??0;return c.set(m.key,d+
p),m.y+d},u=new Map;for(let{edge:c,from:m}of[...i].sort((p,d)=>p.to.y-d.to.y))u.set(c,l(s,m,c.count*n));return[...i].sort(
(c,m)=>c.from.y-m.from.y).map(({edge:c,from:m,to:p})=>({from:m.key,to:p.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,p,c.count*n)}))}function KA(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function jA(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var GA="al",JA="tl",ZA="ol",YA="nl",QA="pl",XA="w",eR="he",tR="L",nR="Fr",oR="dl",rR="fe",iR="ll";var ca=8,C7=6.6;function sR({answer:e,actions:t,onMark:n}){let{host:o,width:i}=Ya(),s=no(e),a=Y(()=>UA(e,{width:Math.max(
i,1),height:460,bar:ca,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),l=Y(()=>a.depths.map(v=>a.nodes.filter(w=>w.depth===v)),
[a]),[u,c]=k(null),m=Math.max(0,...l.map(v=>v.length)),p=Ft(m,l.length,({row:v,column:w},T)=>{let R=l[w][v];R&&y(R,T)}),
d=p.at?l[p.at.column]?.[Math.min(p.at.row,l[p.at.column].length-1)]:void 0,f=u??d?.key??null,h=Y(()=>f===null?null:KA(a,
f),[a,f]),y=(v,w)=>{n({depth:v.depth,node:v.others>0?{other:!0}:{value:v.value}},Nc(v),w)},b=v=>(v.key.startsWith("Arrow")&&
c(null),p.key(v)),S=f===null?"":T7(a,f,e.count);return r(Ye,{scrolls:!0,title:r(A,{children:[qo(e.count,ut(s,["count"])),
" paths ",r("span",{class:JA,children:S})]}),summary:P7(e,a),onKey:b,announced:d?S:"",actions:r(A,{children:[r("span",{class:ZA,
children:[r("span",{class:YA}),"path ends"]}),t]}),table:r(WA,{answer:e}),children:r("div",{ref:o,class:GA,children:i>0&&
r("svg",{width:a.width,height:a.height+32,onPointerLeave:()=>c(null),"aria-hidden":"true",children:[a.depths.map((v,w)=>r(
"text",{x:w*a.columnWidth,y:14,class:QA,children:aR(v)},v)),r("g",{transform:"translate(0 28)",children:[a.edges.map(v=>{
let w=a.nodes.find(({key:R})=>R===v.from),T=h?.edges.has(v)??!1;return r("path",{d:jA(v,w.x+ca,w.x+a.columnWidth),class:XA,
"data-lit":T,"data-dim":h!==null&&!T,children:r("title",{children:`${z(v.count)}${v.median===null?"":`, median ${Oe(v.median)}`}`})},
`${v.from} ${v.to}`)}),l.map((v,w)=>v.map((T,R)=>r(S7,{node:T,count:$t(q(T.count),s),width:a.columnWidth-ca,mark:p.mark(
R,w),isAt:d===T,dim:h!==null&&!h.nodes.has(T.key),onPoint:()=>c(T.key),onChoose:D=>y(T,D)},T.key)))]})]})})})}function S7({
node:e,count:t,width:n,mark:o,isAt:i,dim:s,onPoint:a,onChoose:l}){let u=Math.max(4,Math.floor((n-20)/C7)-t.length-1),c=e.
count===0?0:e.ends/e.count;return r("g",{class:eR,"data-dim":s,"data-other":e.others>0,onPointerEnter:a,onClick:m=>l(m.currentTarget.
firstElementChild),children:[r("rect",{x:e.x,y:e.y,width:ca,height:e.height,rx:2,class:tR,...o,"data-cursor":i}),c>0&&r(
"rect",{x:e.x,y:e.y+e.height*(1-c),width:ca,height:e.height*c,rx:2,class:nR}),r("rect",{x:e.x+ca,y:e.y,width:n-16,height:20,
class:oR}),r("text",{x:e.x+ca+6,y:e.y+14,class:rR,children:[r("tspan",{"data-word":e.others>0,children:Ja(Nc(e),u)}),r("\
tspan",{dx:6,class:iR,children:t})]}),r("title",{children:`${Nc(e)}: ${z(e.count)}${e.ends>0?`, ${z(e.ends)} end here`:""}${e.
starts>0?`, ${z(e.starts)} begin here`:""}`})]})}function Nc(e){return e.others>0?`${Ln.text} ${e.others}`:ee(e.value).text}
function aR(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function T7(e,t,n){let o=e.nodes.find(s=>s.key===t);if(!o)return"";
let i=o.ends===0?"":`, ${W(o.ends/Math.max(1,o.count))} end here`;return`${aR(o.depth)} ${Nc(o)}: ${z(o.count)}, ${W(o.count/
Math.max(1,n))} of all${i}`}function P7(e,t){let n=t.nodes.find(({depth:i})=>i===1),o=n?`, most often followed by ${Nc(n)}\
 (${W(n.count/Math.max(1,e.count))})`:"";return`${q(e.count)} paths over ${t.depths.length} depths${o}; ${Wn.other} stan\
ds for rare ones`}var lR="xl",uR="M",cR="sl",mR="cl",pR="Gr",dR="ue",dv="gl",fR="hl",hR="fl";function yR({answer:e,onFunnel:t}){let n=e.top_paths,o=no(e),i=Ft(n.length,1,({row:l})=>{let u=n[l];u&&!("other"in u)&&t(
u.nodes)}),s=i.at?n[i.at.row]:void 0,a=Math.max(1,...n.map(l=>"other"in l?0:l.count));return r(Ye,{scrolls:!0,title:`${$t(
q(e.count),o)} paths`,summary:`Whole paths: ${n.slice(0,3).map(l=>gR(l,e.count)).join("; ")}`,announced:s?gR(s,e.count):
"",onKey:i.key,table:r(M7,{answer:e}),children:r("ol",{class:lR,children:n.map((l,u)=>r("li",{class:uR,...i.mark(u,0),children:[
r("span",{class:cR,title:z(l.count),children:$t(q(l.count),o)}),r("span",{class:mR,children:W(l.count/Math.max(1,e.count))}),
r("span",{class:pR,children:r("span",{class:dR,"data-other":"other"in l,style:{"--share":Math.min(1,l.count/a)}})}),"oth\
er"in l?r("span",{class:dv,children:[r(M,{shown:Ln})," ",z(l.paths)," other paths"]}):r(A,{children:[r("span",{class:dv,
children:l.nodes.map((c,m)=>r("span",{class:fR,children:[m>0&&r("span",{class:hR,"aria-hidden":"true",children:"›"}),r(
M,{value:c,most:32,middle:!0})]},m))}),l.nodes.length>1&&r(_,{small:!0,kind:"quiet",icon:"funnel",stop:!1,onClick:()=>t(
l.nodes),children:"Funnel"})]})]},u))})})}function M7({answer:e}){return r($e,{label:"Paths",rows:e.top_paths,columns:[{
key:"count",head:"paths",number:!0,cell:({count:t})=>z(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>W(t/Math.
max(1,e.count))},{key:"path",head:"path",cell:t=>r("bdi",{children:bR(t)})}]})}function bR(e){return"other"in e?`${Ln.text}\
 ${e.paths}`:e.nodes.map(t=>ee(t).text).join(" › ")}function gR(e,t){return`${bR(e)}: ${z(e.count)}, ${W(e.count/Math.
max(1,t))}`}function fv(e){return e.paths?.node??"event"}function Ul(e,t){let n=fv(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?an(t):String(t)}`}function of(e,t){return{...e,paths:{...e.paths,...t}}}
function vR(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Ul(e,t),after:s.after||5}}}
function xR(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Ul(e,t),before:i||o||5}}}function wR(e,t){
let n=e.paths?.exclude,o=Ul(e,t);return of(e,{exclude:n===void 0?o:`${n} or ${o}`})}function kR(e,t,n){let o=fv(e);return of(
e,{node:`if(${Ul(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function CR(e,t,n){
return of(e,{node:`if(${Ul(e,t)}, ${an(n)}, string(${fv(e)}))`})}function SR(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return of(e,a?{before:u}:{after:u})}function TR(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Be(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Ul(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var _R="ul",MR="ml",$R="vl";function DR({document:e,change:t,onClose:n}){let i=(Ae(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),We({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(rt,{title:"\
Merge under a name",onClose:n,children:r(Zt,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(CR(e,t.value,a.trim()),"merge")}})}):r(rt,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:MR,children:i.map(a=>r("li",{children:r(_,{kind:"plain",class:$R,onClick:()=>s(
kR(e,t.value,xe(a)),"expand"),children:r(M,{value:a})})},a))})})}function ER({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=k(null),{onMark:u,menu:c}=Qr(i,(m,p)=>!i||!m.
node||!("value"in m.node)?[]:E7(i,m.node.value,p,d=>l({kind:d,value:m.node.value,label:p})));return!o||!i||!A7(o)?r(yr,{
result:t}):o.count===0&&s==="exact"?r(Yr,{result:t,children:"No session of this range has such a path."}):n==="list"?r(uo,
{children:r(yR,{answer:o,onFunnel:m=>D7(i,m)})}):r(uo,{children:[r(sR,{answer:o,onMark:u,actions:r($7,{document:e})}),c,
a&&r(DR,{document:i,change:a,onClose:()=>l(null)})]})}function $7({document:e}){let t=n=>fe({document:SR(e,n)});return r(
"span",{class:_R,children:[r(_,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(_,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function D7(e,t){
We({document:TR(e,t),view:"funnel",as:null},"funnel of a path")}function E7(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>We(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",vR),i("End here","left",xR),i("Hide","minu\
s",wR),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function A7(e){return"top_paths"in e}var AR={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],chartOf:()=>"flow",Sentence:Wb,Page:ER};function ma(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function gv(e,t,n){
let o=ma(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Be(e),aggregate:{over:i,...t}}}function RR(e){
return gv(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function OR(e){return gv(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function LR(e){
let t=ma(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function yv(e,t,n){
let{properties:o,...i}=ma(e);return{...Be(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
xe(t)],limit:6}}}var R7=864e5,O7=300;function NR(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(R7/24,l*O7/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},m=Object.keys(ma(e).properties??{}).map(xe),{compare:p,
...d}=gv(e,{measures:["count()"],by:[xe(o),"start","end","duration","events",...m],order:["start desc"],limit:i});return{
...d,...c}}function BR(e,t,n,o,i){let s=[...new Set(n.map(f=>an(String(f))))].join(", "),a=`string(${xe(t)}) in (${s})`,
{where:l,from:u,to:c,compare:m,sample:p,...d}=Be(e);return{...d,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",xe(t),"event"],order:"time asc",limit:1e4}}}function FR({answer:e,onMark:t}){let n=Y(()=>Gd((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Se,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(Jd,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${q(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Oe(i.from)} and more`:`${Oe(i.from)} to ${Oe(
i.to)}`,s)})}var zR="wl",IR="bl",HR="yl",qR="kl",VR="zl",WR="jl",UR="Xl",KR="Sl",jR="Jr",GR="Bl",JR="Cl",ZR="me",YR="El",QR="Il";function XR({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:zR,
children:[r(jl,{label:"sessions",value:Kl(t,q),...typeof t=="number"?{title:z(t)}:{}}),r(jl,{label:"events each",value:Kl(
n,u=>u.toFixed(1))}),r(jl,{label:"median duration",value:Kl(o,Oe)}),r(jl,{label:"p90 duration",value:Kl(i,Oe)}),r(jl,{label:"\
of one event only",value:Kl(s,u=>W(l===0?0:u/l))}),r(jl,{label:"events",value:Kl(a,q)})]})}function Kl(e,t){return e==null?
"–":t(e)}function jl({label:e,value:t,title:n}){return r("div",{class:IR,children:[r("dd",{class:HR,title:n,children:t}),
r("dt",{class:qR,children:e})]})}var eO="Ul",tO="r",Bc="Hl",vv="Ll",nO="Ml",oO="Kr",rO="Or";function iO({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=k(!1),c=Y(()=>sw(t,n),[t,n]),m=Ft(
t.length,1,({row:f})=>a(t[f])),p=Math.max(1,...t.map(({start:f,end:h})=>h-f)),d=m.at?t[m.at.row]:void 0;return r(Ye,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:d?z7(d,o,s):"",onKey:m.key,actions:r(Ct,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(F7,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:eO,children:r("table",{class:tO,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"start"}),r("th",{scope:"col",children:r(M,
{value:o,most:24})}),r("th",{scope:"col",class:Bc,children:"duration"}),r("th",{scope:"col",class:Bc,children:"events"}),
i.map(f=>r("th",{scope:"col",children:r(M,{value:f,most:24})},f)),r("th",{scope:"col",class:vv,children:"timeline"})]})}),
r("tbody",{children:t.map((f,h)=>r("tr",{...m.mark(h,0),onClick:()=>a(f),children:[r("td",{children:G(f.start,s,"second")}),
r("td",{children:r(M,{value:f.actor,most:24,middle:!0})}),r("td",{class:Bc,children:Oe((f.end-f.start)/1e3)}),r("td",{class:Bc,
children:z(f.events)}),f.properties.map((y,b)=>r("td",{children:r(M,{value:y,most:32,middle:!0})},b)),r("td",{class:vv,children:r(
B7,{session:f,events:c[h],length:l?f.end-f.start:p,zone:s})})]},h))})]})})})}var N7=300;function B7({session:e,events:t,
length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:nO,children:[r("span",{class:oO,style:{"--to":Lu(e.
end,e.start,i)}}),t.slice(0,N7).map((s,a)=>r("span",{class:rO,title:`${ee(s.event).text}, ${G(s.time,o,"millisecond")}`,
style:{"--at":Lu(s.time,e.start,i),"--color":`var(${vn(En("event",[s.event]))})`}},a))]})}function F7({sessions:e,per:t,
properties:n,zone:o}){return r($e,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:i})=>G(i,o,"m\
illisecond")},{key:"actor",head:r(M,{value:t,most:32}),cell:({actor:i})=>r(M,{value:i,most:48,middle:!0})},{key:"duratio\
n",head:"duration",number:!0,cell:({start:i,end:s})=>Oe((s-i)/1e3)},{key:"events",head:"events",number:!0,cell:({events:i})=>z(
i)},...n.map((i,s)=>({key:`property ${i}`,head:r(M,{value:i,most:32}),cell:a=>r(M,{value:a.properties[s],most:48,middle:!0})}))]})}
function z7({actor:e,start:t,end:n,events:o},i,s){return`${i} ${ee(e).text}, ${G(t,s,"second")}, ${Oe((n-t)/1e3)}, ${z(o)}\
 events`}var I7=50;function aO({document:e,echo:t,count:n,zone:o}){let i=ma(e).per??Ae(e.dataset).value.value?.actors?.[0]??null,
s=gt(i===null?null:NR(e,t,n,i,I7)),a=Y(()=>H7(sO(s.answer)),[s.answer]),l=Y(()=>i===null||a.length===0?null:BR(e,i,a.map(
({actor:m})=>m),new Date(Math.min(...a.map(({start:m})=>m))).toISOString(),new Date(Math.max(...a.map(({end:m})=>m))).toISOString()),
[a,i]),u=gt(l),c=Y(()=>q7(sO(u.answer)),[u.answer]);return i===null||!s.answer?r(Se,{}):r(iO,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(ma(e).properties??{}),zone:o,onSession:m=>we(sl(e.dataset,String(
m.actor)))})}function sO(e){return e!==null&&"columns"in e?e:null}function H7(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function q7(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function lO({document:e,name:t,expression:n}){let{answer:o}=gt(yv(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>We({document:V7(e,t,n,u),view:"difference",as:null},`sessions \
of ${V(t)} ${ee(u).text}`);return r("section",{class:UR,"aria-label":V(t),children:[r("h2",{class:KR,children:r(M,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:m},p)=>r("li",{children:r("button",{type:"button",class:jR,disabled:m,
title:m?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:GR,children:m?r(M,{shown:Ln}):
r(M,{value:u,most:40,middle:!0})}),r("span",{class:JR,children:r("span",{class:ZR,"data-other":m,style:{"--share":s===0?
0:c/s}})}),r("span",{class:YR,children:W(s===0?0:c/s)}),r("span",{class:QR,children:q(c)})]})},p))})]})}function V7(e,t,n,o){
let i=yv(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:No(void 0,pi(t,o))}}}function uO({result:e}){let{answer:t,of:n,phase:o}=e,i=gt(n&&RR(n)),s=gt(n&&OR(n)),a=Qr(s.of);if(!t||!n||!cO(t))return r(
yr,{result:e});if(t.rows.length===0&&o==="exact")return r(Yr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=xv(i.answer)?.rows[0]?.[0];return r(uo,{children:[r(XR,{answer:xv(i.answer)}),r("di\
v",{class:VR,children:[r(W7,{answer:t,document:n,zone:l}),r(FR,{answer:xv(s.answer),onMark:a.onMark})]}),r("div",{class:WR,
children:Object.entries(LR(n)).slice(0,4).map(([c,m])=>r(lO,{document:n,name:c,expression:m},c))}),t.query&&typeof u=="n\
umber"&&r(aO,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function W7({answer:e,document:t,zone:n}){return Lt(e,t).
time<0?r(oo,{answer:e,document:t,zone:n}):r(El,{answer:K7(e,t),document:t,zone:n,form:"lines",end:Qy(e),onZoom:U7})}function U7(e,t){
xn({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function K7(e,t){let{measures:n}=Lt(e,t),o=e.columns.
map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}
function cO(e){return"columns"in e}function xv(e){return e!==null&&cO(e)?e:null}var mO={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],chartOf:()=>"overview",Sentence:Ub,Page:uO};function Fc(e){return e.score>=.05}var rf=4;function Gl(e,t){let n=e.values??[];return t?n:n.slice(0,rf)}function ds({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function sf(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function pO(e,t){return e.distribution?ds(e).length:Math.max(1,Gl(e,t).length)}function dO({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:ee(o??null).text,selection:i,baseline:s,lift:a})),...ds(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${ee(o).text} to ${ee(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r($e,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r(M,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>z(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>W(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>z(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>W(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":sf(n)}]})}var Jl="Nl",fO="Rl",kv="N",Cv="b",Sv="R",hO="Al",gO="Pr",yO="Qr",bO="A",vO="ve",xO="Vr",wO="Wr",kO="Dl",CO="Yr",SO="Zr",
TO="Tl",PO="_l",_O="ql",MO="Fl",$O="ei",DO="ri",EO="ii",AO="ai",RO="Gl",OO="Jl",LO="Kl",NO="Ol";function BO({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:RO,children:[r("div",{class:OO,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:vO,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${W(l.selection.share)}, baseline ${W(l.baseline.share)}`,children:[r("span",{class:Sv,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:Sv,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:LO,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:NO,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:Jl,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function FO({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!Fc(e)&&!n,c=Gl(e,
n);return r("li",{class:gO,"data-quiet":u,children:[r("div",{class:yO,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:xO,"aria-expanded":!u,onClick:o,children:[r(ae,{name:u?"right":"down",size:12}),r(M,{value:e.name,most:48,middle:!0})]}),
r("span",{class:wO,title:`score ${e.score}`,children:[r("span",{class:kO,children:r("span",{class:CO,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:SO,children:G7(e)}),r(af,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(af,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(BO,{bins:ds(
e),median:e.median,mark:i,onChoose:s,text:m=>vo(m,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:TO,
children:[c.map((m,p)=>r(j7,{value:m,mark:i(p),onChoose:d=>s(p,d),onAction:d=>a(d,{...l,value:m.value??null,side:"select\
ion"})},p)),(e.values?.length??0)>rf&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:AO,onClick:o,children:n?
"fewer":`${e.values.length-rf} more`})})]})]})}function j7({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:bO,
...t,children:[r("button",{type:"button",tabIndex:-1,class:PO,onClick:i=>n(i.currentTarget),children:r(M,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:_O,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${W(e.
selection.share)}), baseline ${e.baseline.count} (${W(e.baseline.share)})`,children:[r("span",{class:Cv,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:Cv,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:MO,children:[r("span",{children:W(
e.selection.share)}),r("span",{class:Jl,children:W(e.baseline.share)})]}),r("span",{class:$O,children:sf(e.lift)}),r("sp\
an",{class:DO,children:[r(af,{label:"Only",title:`Only ${ee(e.value??null).text}`,onClick:()=>o("only")}),r(af,{label:"N\
ot",title:`Without ${ee(e.value??null).text}`,onClick:()=>o("not")})]})]})}function af({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:EO,title:t,onClick:n,children:e})}function G7(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Ne(e.different,"value");return`${t}${n}${Fc(
e)?"":`${n===""?"":", "}none stands out`}`}function zO({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=k(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>pO(f,i.
has(f.name)))),u=(f,h,y)=>{let b=a[f],S=IO(b,h,i.has(b.name));n(S.mark,S.label,y)},c=Ft(a.length,l,({row:f,column:h},y)=>u(
f,h,y)),m=c.at&&a[c.at.row],p=m&&c.at?J7(m,c.at.column,i.has(m.name)):"",d=f=>{let h=new Set(i);h.delete(f)||h.add(f),s(
h)};return r(Ye,{title:r(A,{children:[q(e.selection.count)," selected ",r("span",{class:Jl,children:["against ",q(e.baseline.
count)]})]}),summary:Z7(e),announced:p,onKey:c.key,table:r(dO,{answer:e}),actions:r("span",{class:fO,children:[r("span",
{class:kv,"data-side":"selection"}),"selection",r("span",{class:kv,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:hO,children:a.map((f,h)=>r(FO,{property:f,zone:t,all:i.has(f.name),onAll:()=>d(f.name),mark:y=>c.mark(h,y),onChoose:(y,b)=>u(
h,y,b),onAction:o},f.name))})})}function IO(e,t,n){let o=ds(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${V(e.name)} ${ee(o.from).text} to ${ee(o.to).text}`}}let i=Gl(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${V(e.name)} = ${ee(i).text}`}}function J7(e,t,n){let o=ds(
e)[t]??Gl(e,n)[t],{label:i}=IO(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${W(o.selection.share)} of the sele\
ction, ${W(o.baseline.share)} of the baseline`:""}`}function Z7(e){let t=e.properties.filter(Fc).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${ee(o.value).text}: ${W(o.selection.share)} against ${W(o.baseline.share)})`:"";return`${V(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${q(e.selection.count)} apart from ${q(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function HO(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function Tv(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var VO="Pl",lf="Ql",WO="ti";function UO({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:WO,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r(M,{value:a,most:32})]},a))," ",r(_,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Ne(s,"more prop\
erty","more properties")," ",r(_,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Ne(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r(M,{value:a,most:48})," ",r("span",{class:lf,children:V(l)})]},a))})]})]})}function KO({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=Qr(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>_v(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>_v(o,"hide",u)}]:[]);if(!n||!o||!Q7(n))return r(
yr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Yr,{result:t,children:"\
No row of this range is in the selection."}):r(uo,{children:[r(Y7,{document:e,answer:n}),r(zO,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>_v(o,u,c)}),r(UO,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>fe({document:Tv(e,null)}),
onMore:()=>te("difference.limit",0)}),a]})}function Y7({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?HO(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:VO,children:[r("span",{class:lf,children:"against"}),
r(lt,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>te("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&We({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function _v(e,t,n){let o=n.property??"";if(t==="h\
ide")return fe({document:Tv(e,o)});if(t==="by")return We({document:{...Be(e),aggregate:{measures:["count()"],by:[xe(o)]}},
view:"explore",as:null},`by ${V(o)}`);Ir(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?We({document:l},
t==="only"?a:`not (${a})`):X("No condition says which rows these are.")},i=>X(V(j(i).message)))}function Q7(e){return"pr\
operties"in e}var jO={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],chartOf:()=>"list",Sentence:Kb,Page:KO};var GO="oi",JO="Vl",ZO="Wl",uf="Yl",YO="D",Mv="Zl",QO="ex",XO="rx",e4="ni",t4="ix",n4="ax";var eK=2e3;function r4(){return B(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!He.value.value?.length&&Mt()},eK);return()=>clearInterval(e)},[]),r("main",{class:GO,children:r("div",{class:JO,children:[
r("header",{class:ZO,children:[r("h1",{children:"There are no events yet"}),r("p",{class:uf,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(tK,{}),r(nK,{}),r(oK,
{})]})})}function tK(){return r("section",{class:YO,"aria-label":"A file",children:[r(ae,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:uf,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(lr,{kind:"primary",children:"Choose a \
file"})]})}var o4=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function nK(){let[e,t]=k("");return r("section",{class:Mv,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Xm(e)},class:XO,children:[r("textarea",{class:e4,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:o4,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:t4,
children:[r(_,{kind:"outlined",onClick:()=>t(o4),children:"Take the example"}),r(_,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function $v(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${It(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function oK(){let e=$v("my\
-events");return r("section",{class:Mv,"aria-labelledby":"send",children:[r("div",{class:QO,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(_,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Ie(e,"The line"),children:"\
Copy"})]}),r("pre",{class:n4,tabIndex:0,children:e}),r("p",{class:uf,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var rK=6;function i4(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,rK).map(xe)}function iK(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function s4(e,t,n){
let o=Tm({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(iK(i))});return()=>$u(o)}async function a4(e,t,n){let i=await oe(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var cf=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=this.began===
0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},
(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);
return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;
for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-
i[1]).map(([i,s])=>({event:aK(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,
matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=sK(i);o.
events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({
at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.
totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.
length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),
this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function sK(e){return e===null?"":`=${e}`}
function aK(e){return e===""?null:e.slice(1)}var lK=1e3,l4=()=>({tape:new cf,columns:[],error:null,begun:!1,turn:0}),da=le(l4()),Ti=da;function mf(e={}){da.value={...da.
value,...e,turn:da.value.turn+1}}function u4(e,t,n){da.value=l4();let o={dataset:e,columns:[...n],limit:lK,...t===void 0?
{}:{where:t}};return s4(o,i=>{da.value.tape.take(i,Date.now()),mf({columns:i.columns,begun:!0,error:null})},i=>mf({error:i}))}
function Zl(e){let{tape:t}=da.value;t.paused!==e&&(e?t.pause():t.resume(),mf())}function c4(){mf()}var m4="pi",p4="di",d4="tx",f4="ox",h4="nx";function fs({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=I(null);return B(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:ke(m4,i&&p4),"aria-label":t,children:[
r("div",{class:d4,children:[r("h2",{class:f4,children:e}),o,r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:h4,children:s})]})}var g4="li",y4="px",b4="dx",v4="lx",po="xx",x4="xi",w4="sx",k4="cx",C4="gx",S4="we",T4="hx",P4="si",_4="fx",M4="ux",$4="\
mx",D4="vx",E4="ci",A4="be",R4="ye",O4="wx",L4="gi",N4="bx",B4="hi",F4="yx",z4="kx",I4="zx",H4="jx";function q4(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:dK(e,t)}}function V4({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=be.value,{where:i,time:s}=e,[a,l]=k(null),[u,c]=k(null);return B(()=>{let m=new AbortController;
return l(null),c(null),a4(n,String(i),m.signal).then(p=>p?l(p):c(new ot({code:"gone",message:"The event is not there any\
 more"})),p=>{Mn(p)||c(j(p))}),()=>m.abort()},[n,i]),r(fs,{title:r(M,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(_,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Ie(cK(a),"The event")}),children:r("div",{class:F4,children:[
r("p",{class:po,children:[G(String(s),o,"millisecond"),", ",o]}),u&&r(me,{error:u}),a?r(mK,{whole:a,zone:o}):!u&&r(Se,{})]})})}
function cK({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function mK({
whole:e,zone:t}){let[n,o]=k(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>pK(s.name,
a,n));return r(A,{children:[r(mp,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:po,children:"No \
field has this text."}),r("dl",{class:z4,children:i.map(({column:s,value:a})=>r("div",{class:I4,children:[r("dt",{class:po,
children:r(M,{value:s.name,most:64,middle:!0})}),r("dd",{class:H4,children:typeof a=="number"?z(a):r(M,{shown:vo(a,s,t),
most:2e3})})]},s.name))})]})}function pK(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function dK(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${an(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${an(a)}`]:[]}).join(
" and ")}function W4({document:e}){let{tape:t,columns:n}=Ti.value,[o,i]=k(null),s=I(null),a=e.timezone??"UTC",l=n.map(({name:d,type:f})=>`${d}\
 ${f}`).join(),u=Y(()=>fK(n,a),[l,a]);B(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=d=>{d.target instanceof Element&&d.target.scrollTop>0&&Zl(!0)},m=d=>fe({open:[...Hi.value.filter(({kind:f})=>f!=="\
live-event"),q4(n,d)]}),p=(d,f,h)=>{Zl(!0),f.key===n[0]?.name?m(d):i({anchor:h,row:d,column:f.key})};return r(A,{children:[
r("div",{ref:s,class:P4,onScrollCapture:c,children:r($e,{label:"New events",columns:u,rows:t.rows,onCell:p,onMenu:p})}),
o&&r(yK,{...o,document:e,columns:n,onOpen:()=>m(o.row),onClose:()=>i(null)})]})}function fK(e,t){return e.map((n,o)=>({key:n.
name,head:r(M,{value:n.name,most:40}),number:o>1&&ar(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(hK,{value:i[0],
zone:t}):r(gK,{value:i[o],column:n,zone:t})}))}function hK({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r(M,{value:e}):r("span",{class:_4,title:G(n,t,"millisecond"),children:[G(n,t,"clockSecond"),r("span",{class:po,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function gK({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:et(e,Vt(t.name),!0),children:vo(e,t,n).text}):r(M,{shown:vo(e,t,n),most:48,middle:!0})}function yK({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:m})=>m===n)],u=pi(bK(
n),l),c=m=>()=>We({document:Pe(i,"where",No(i.where,m))},m);return r(wo,{anchor:e,label:"This value",head:r(M,{shown:ee(
u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Ie(l==null?"":String(l),"The v\
alue")}]})}function bK(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function U4({document:e}){return r(Dt,{document:e,error:Dv(Ti.value.error),label:"Which new events",children:r(nn,{word:"\
New events where"})})}function Dv(e){return e?new ot({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var Ev=50;function K4({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=k(null),{times:a,values:l}=Y(()=>e.perSecond(
o*1e3),[e,o]),u=Y(()=>[{values:l,color:En("",[])}],[l]),c=i===null||l[i]===void 0?"":`${G(a[i]*1e3,n,"clockSecond")}: ${z(
l[i])}`,m=f=>{let h={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return h===void 0?!1:(s(
Math.max(0,Math.min(h,a.length-1))),!0)},p=a.map((f,h)=>({at:f,value:l[h]})).reverse(),d=[{key:"second",head:"Second",cell:({
at:f})=>G(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>z(f)}];return r(Ye,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${z(l.at(-1)??0)} in the last`,announced:c,onKey:m,actions:r(
"span",{class:k4,children:c}),table:r("div",{class:C4,children:r($e,{label:"Events per second",columns:d,rows:p})}),children:r(
Dl,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function j4({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:E4,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:A4,
children:[r("h2",{children:"By event"}),r("span",{class:po,children:"now"}),r("span",{class:po,children:"15 min"})]}),o.
length===0&&r("p",{class:po,children:"Nothing yet."}),r("ul",{children:o.slice(0,Ev).map(({event:s,count:a,lately:l})=>{
let u=pi("event",s);return r("li",{children:r("button",{type:"button",class:R4,title:`Only where ${u}`,onClick:()=>We({document:{
...be.value,where:No(n,u)}},u),children:[r("span",{class:O4,children:r(M,{value:s,most:40,middle:!0})}),r("span",{class:L4,
children:l>0?q(l):""}),r("span",{class:N4,children:q(a)}),r("span",{class:B4,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>Ev&&r("p",{class:po,children:[z(o.length-Ev)," more"]})]})}function G4({document:e}){let{value:t,error:n}=Ae(e.dataset).value,o=t?i4(t):n?[]:null,{tape:i,turn:s}=vK(e,o),a=()=>Zl(
!i.paused);Fo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:g4,"data-t\
urn":s,children:[r(xK,{onToggle:a,now:l}),r(wK,{}),r(K4,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:S4,children:[
r("div",{class:T4,children:[i.paused&&r(kK,{}),i.rows.length===0?r(CK,{dataset:e.dataset,filtered:e.where!==void 0}):r(W4,
{document:e})]}),r(j4,{tape:i,now:l,where:e.where})]})]})}function vK(e,t){let n=JSON.stringify(t);return B(()=>t?u4(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),B(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
c4()},1e3);return()=>clearInterval(o)},[]),B(()=>()=>{eo(e.dataset)},[e.dataset]),Ti.value}function xK({onToggle:e,now:t}){
let{tape:n,begun:o}=Ti.value,i=Ua.value==="away";return r("div",{class:y4,children:[r(_,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:b4,
children:[r("b",{class:v4,children:q(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:po,title:"\
How long ago the newest event happened when it came here",children:[Oe(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:po,children:[z(n.matched)," since this page was opened"]}),r("span",{class:x4,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function wK(){let e=Dv(Ti.value.error);return e&&e.where!=="where"?r("\
div",{class:w4,children:r(me,{error:e})}):null}function kK(){let{tape:e}=Ti.value;return r("div",{class:M4,children:[r("\
span",{children:["Paused: ",r("b",{children:z(e.newCount)})," new, ",z(e.leftOut)," left out"]}),r(_,{small:!0,kind:"pri\
mary",onClick:()=>Zl(!1),children:"Show"})]})}function CK({dataset:e,filtered:t}){let n=$v(e);return r("div",{class:$4,children:[
r(De,{icon:"live",title:"Waiting for new events",actions:r(_,{kind:"outlined",icon:"copy",onClick:()=>Ie(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:D4,tabIndex:0,children:n})]})}var J4={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",runs:!1,Sentence:U4,Page:G4};var Av={};vh(Av,{banner:()=>Rv,danger:()=>PK,default:()=>_K,info:()=>SK,text:()=>Ov,warning:()=>TK});var Rv="Xx",SK="Sx",
TK="Bx",PK="Cx",Ov="Ex",_K={banner:Rv,info:SK,warning:TK,danger:PK,text:Ov};function Ql({kind:e,children:t,actions:n}){return r("div",{class:ke(Rv,Av[e]),role:e==="info"?"status":"alert",children:[
r(ae,{name:e==="info"?"info":"warning"}),r("span",{class:Ov,children:t}),n]})}function xr({error:e,what:t,again:n}){return r(De,{icon:"warning",title:t,actions:r(_,{kind:"outlined",onClick:n,children:"\
Try again"}),children:V(e.message)})}function df(e,t,n){Ws(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function ff(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function fa(e){fi(e),Nr(e)}var Z4={w:2,h:2},MK=100;function Ic(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function Lv(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function Y4(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function hf(e,t,n,o){
let i=e.find(s=>s.id===t);return i?eL(e,{...i,x:Lv(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function Nv(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(Z4.w,12-i.x);return eL(e,{...i,w:Lv(n,s,12-i.x),h:Lv(o,Z4.h,MK)})}function Q4(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return hf(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=hf(e,t,i.x,a);if(!gf(l,e))return l}return e}function gf(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function X4(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>Ic(s,a)))return{
x:i,y:o}}}function yf(e){let t=[];for(let o of Y4(e)){let i={...o,y:tL(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>Ic({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function eL(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of Y4(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&Ic(s,t)&&
a.y>=0&&!o.some(u=>Ic(a,u));o.push(l?a:{...s,y:tL(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return yf(e.map(({id:s})=>i.get(
s)))}function tL(e,t){let n=t.y;for(;;){let o=e.filter(i=>Ic({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function ei(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[$K(e),...t].join(" ").replace(/\s+/g," ")}function $K(e){switch(li(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>bf(t.where)).join(" > ")}${Bv(e.funnel?.by)}`;case"retention":return`retention of ${bf(e.retention?.start)}\
, back by ${bf(e.retention?.return??"true")}${Bv(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${EK(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${DK(e)}${ue(e.aggregate?.measures).join(", ")||"count()"}${Bv(e.aggregate?.
by)}`}}function DK(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function EK(e){let t=e.paths?.start;return typeof t=="string"?` after ${bf(t)}`:""}function Bv(e){let t=ue(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function bf(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var Xl={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function eu(e){return`v1/boards/${encodeURIComponent(
e)}`}async function vf(e){return(await oe("v1/boards",{signal:e})).boards}async function wr(e,t){return oe(eu(e)+(t===void 0?
"":`?version=${t}`))}async function nL(e){return[...(await oe(`${eu(e)}/versions`)).versions].reverse()}async function kr(e,t){
return oe(eu(Fv()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function Hc(e,t,n,o){return oe(
eu(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function xf(e,t){await oe(eu(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function wf(e){return oe(eu(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function oL(e){return e instanceof ot&&(e.code==="conflict"||e.status===409||e.
status===412)}function Fv(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function qc({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function zv(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:No(n.where,o)}}function kf(e,t){let n=zv(e,t);return n&&{view:ll(n),document:n,as:e.
as?e.as:null,open:[]}}function Cf(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function ha(e,t){
let n=AK(t);return{...e,tiles:[...e.tiles,{...t,id:Fv(),...X4(e.tiles,n.w,n.h),...n}]}}function AK({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ue(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(el)?7:8}}var rL="ke",iL="Ix",sL="Ux",aL="Hx",Vc="fi",lL="i",uL="Lx",cL="Mx",mL="ui",pL="Nx",dL="mi",fL="Rx";function Sf({tile:e,shared:t,result:n,onAgain:o}){let i=I(null),s=RK(i),a=kf(e,t),l=Ut.find(({name:c})=>c===a?.view),u=()=>{
a&&fi(a)};return!a||!l?r("p",{class:cL,children:"This question has no view here."}):r("div",{ref:i,class:lL,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:uL,children:[r(me,{error:n.
error}),r(_,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(Op.Provider,{value:s,
children:r(oc.Provider,{value:n,children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})})]})}
function RK(e){let[t,n]=k(0);return Ze(()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.
height))});return o.observe(e.current),()=>o.disconnect()},[]),t}function hL({text:e,editing:t,onText:n}){return t?r("textarea",{class:fL,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:mL,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(OK,{line:o},i))})}function OK({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:V(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:dL,children:V(n[1])}):r("p",{class:pL,children:V(e)})}function gL(e){let[t,n]=k(!1);return B(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function Wc(e,t){let n=Y(()=>new Es,[]),o=e===null?"":JSON.
stringify(e);return B(()=>{e&&n.run(e)},[o,t]),B(()=>()=>n.close(),[]),n.result.value}function yL(e){let{tile:t,shared:n,editing:o}=e,i=I(null),s=gL(i),[a,l]=k(0),u=zv(t,n),c=Wc(s?u:null,e.turn+a),m=Uc(t),p=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:rL,"aria-label":V(m),"data-tile":t.id,"data-kind":t.kind,"\
data-state":p,"data-editing":o,children:[r(Hm,{busy:p==="running"||p==="estimate",done:c.done}),r("header",{class:iL,children:[
o?r("input",{class:aL,"aria-label":"Title of the tile",value:t.title,placeholder:m,maxLength:200,onInput:d=>e.onTitle(d.
currentTarget.value)}):r("h2",{class:sL,children:(t.kind==="query"||t.title!=="")&&r(M,{value:m,most:120})}),t.kind==="q\
uery"&&!o&&r(LK,{result:c}),!o&&r(lt,{icon:"more",label:`Menu of ${V(m)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(hL,{text:t.text??"",editing:o,onText:e.onText}):r(Sf,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function Uc(e){return e.title!==""?e.title:e.document?ei(e.document):"Text"}function LK({
result:e}){let[t,n]=k(0);B(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=Lo(e.phase==="exact"&&t>0?`e\
xact, ${Ga(e.elapsed??0)}, ${G(t,yt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:Vc,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(ae,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:Vc,children:["estimate, ",W(e.done)]});case"running":return r("span",{class:Vc,children:"\
running"});case"error":return r("span",{class:Vc,"data-phase":"error",children:[r(ae,{name:"error",size:14}),"failed"]});default:
return null}}var vL="T",xL="_";var BK=32,wL=12;function SL({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=V(Uc(e)),a=kL(e,t,n,(c,m,p,d)=>hf(c,e.
id,m.x+p,m.y+d)),l=kL(e,t,n,(c,m,p,d)=>Nv(c,e.id,m.w+p,m.h+d)),u=c=>{let m={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!m||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[p,d]=m,f=c.shiftKey?Nv(t,
e.id,e.w+p,e.h+d):Q4(t,e.id,p,d);if(gf(f,t))return i("This is as far as it goes.");n(f);let h=f.find(({id:y})=>y===e.id);
i(c.shiftKey?`${h.w} columns wide, ${h.h} rows high`:`column ${h.x+1}, row ${h.y+1}`)};return r(A,{children:[r("button",
{type:"button",class:vL,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(FK,
{})}),r(_,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:xL,"aria-hidden":"true",...l})]})}
function FK(){return r(ae,{name:"rows",size:16})}function kL(e,t,n,o){let i=I(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+CL(c),
tiles:t,tile:e,cell:(c.clientWidth+wL)/12})},a=u=>{let c=i.current,m=u.currentTarget.closest("[data-grid]");if(!c||!m)return;
let p=Math.round((u.clientX-c.x)/c.cell),d=Math.round((u.clientY+CL(m)-c.y)/(BK+wL)),f=o(c.tiles,c.tile,p,d);gf(f,t)||n(
f)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function CL(e){return-e.
getBoundingClientRect().top}var TL="vi",PL="Ax",_L="Dx",ML="Tx",$L="_x",DL="qx",Hv="Fx",EL="Gx";function Pf(e,t=""){Ji(n=>r(IK,{dataset:e,board:t,onClose:n}))}function IK({dataset:e,board:t,onClose:n}){let o=be.value.
timezone??"UTC",i=[...Ap(e,void 0,void 0,t)].reverse();return r(rt,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:Hv,children:"A board without questions has no time to note something at."}):r(qK,{dataset:e,zone:o}),i.length===
0&&r("p",{class:Hv,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:_L,
children:i.map(s=>r("li",{class:ML,children:[r("span",{class:$L,children:HK(s,o)}),r("span",{class:DL,children:r(M,{value:s.
text,most:400})}),r(_,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{WK(s)}})]},s.id))})]})}function HK({
time:e,to:t},n){return t===void 0?G(e,n,"minute"):`${G(e,n,"minute")} – ${G(t,n,"minute")}`}function qK({dataset:e,zone:t}){
let[n,o]=k(""),[i,s]=k(""),[a,l]=k(null),u=()=>{VK(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(j(c)))};return r(
"form",{class:TL,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:PL,children:[r("span",{class:kt,children:"\
What happened"}),r("input",{class:je,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:kt,children:`When, on the clock of ${zi(t)}`}),r("input",
{class:je,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(_,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:EL,children:r(me,{error:a})})]})}
async function VK(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await vl({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await Xp(n,o);if(!i.start)throw new ot({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await vl({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function WK(e){try{await Rp(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;X(
"The note is removed.",{label:"Undo",act:()=>{vl({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
X(j(t).message)}}function _f({name:e,content:t}){df(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function AL(e){
ff(".json,application/json",t=>{UK(t).then(e)})}async function UK(e){try{let{name:t,content:n}=KK(await e.text(),e.name);
await kr(t,n),X("The board is imported.")}catch(t){X(`The file cannot be imported: ${j(t).message}`)}}function KK(e,t){let n=JSON.
parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{name:t.replace(
/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it holds no board");
return{name:n.name,content:n.content}}var Mf="ze",OL="Jx",LL="Kx",NL="Ox",BL="Px",qv="Qx",FL="Vx",zL="Wx",IL="wi",HL="bi",qL="yi";function VL({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(A,{children:[
r("div",{children:[r("button",{type:"button",class:qL,onClick:()=>we("boards"),children:"Boards"}),r("div",{class:LL,children:[
i===null?r("h1",{class:NL,children:r(M,{value:s})}):r("input",{class:BL,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(jK,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(JK,{model:e})]})]}),
i!==null?r("textarea",{class:zL,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:FL,children:r(M,
{value:a.description,most:1e3})})]})}function jK({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:qv,children:[r(_,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(_,{kind:"quiet",icon:"\
info",onClick:()=>Pf(Cf(e.board.value.content)[0]??"",i),children:"Notes"}),r(_,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(_,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(lt,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:GK(e,t)})]})}function GK(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>Ie(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>_f(n)},{label:"Make a copy",icon:"copy",act:()=>{kr(`${n.name}, copy`,n.content??
Xl).then(s=>we(`boards/${encodeURIComponent(s.id)}`),Vv)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
xf(n.id,n.version).then(()=>{we("boards"),X("The board is removed.",{label:"Undo",act:()=>{wf(n).then(()=>we(`boards/${encodeURIComponent(
n.id)}`),Vv)}})},Vv)}}]}function JK({model:e}){return r("div",{class:qv,children:[r(_,{icon:"plus",kind:"outlined",onClick:()=>e.
change(ha(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(_,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(_,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function Vv(e){X(j(e).message)}function WL(e){return!e||!("columns"in e)||!("rows"in e)?null:yp(e.columns.map(({name:t})=>t),e.rows)}var $f=class{constructor(t){this.id=t}id;board=le(null);error=le(null);draft=le(null);conflict=le(null);shared=le(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await wr(this.id))}catch(t){this.error.value=j(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&Ot(this.shared.value,qc(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=qc(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&Ot(i.content,o.content)||await this.save(i)&&X(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await Hc(
n.id,n.version,t.name,t.content)),!0}catch(o){return oL(o)?this.conflict.value=t:X(`The board cannot be saved: ${j(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await kr(`${t.
name}, copy`,t.content)).id:null}};var UL=null;function Df(){return UL??=[...new Set([yt(),"UTC",...Intl.supportedValuesOf("timeZone")])],UL}var KL="Yx",jL="Zx",GL="es",JL="rs",ZL="is",Wv="as";function YL({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:KL,role:"group","aria-label":"For all tiles",children:[r(QK,{shared:e,onShared:o}),r(ln,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...Df()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:jL,children:r(Zt,{bare:!0,code:!0,label:`Filter of all tiles of ${V(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${V(l)}`,onCommit:u=>o(
{...e,where:YK(e.where,l,u)})})},l)),!Ot(e,t)&&r("span",{class:GL,children:[r(_,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(_,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function YK(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function QK({shared:e,
onShared:t}){let n=I(null),[o,i]=k(!1),[s,a]=k(null),l=td(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Fr({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),m=(d,f)=>{i(!1),a(null),t({...e,
from:d,to:f})},p=d=>{Xp(d,e.timezone).then(({from:f,to:h})=>m(String(f??""),String(h??"")),f=>a(j(f)))};return r(A,{children:[
r(_,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(Jt,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:JL,children:[r(
Zt,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:p}),r("d\
iv",{class:ZL,children:[r(_,{small:!0,class:Wv,pressed:u,onClick:()=>m("",""),children:"Of each tile"}),l.filter(({from:d})=>d!==
void 0).map(({text:d,from:f,to:h})=>r(_,{small:!0,class:Wv,pressed:f===e.from&&(h??"now")===e.to,onClick:()=>m(String(f),
String(h??"now")),children:d.charAt(0).toUpperCase()+d.slice(1)},d))]})]})})]})}var QL="ts",XL="os",e6="ns",Uv="ps";function t6({model:e,board:t,onClose:n}){let[o,i]=k(null);return B(()=>{nL(t.id).then(i,n6)},[t.id,t.version]),r(fs,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(Se,{}):r("ol",{class:QL,children:o.map(s=>r("li",{
class:XL,children:[r("div",{class:e6,children:[r("span",{children:s.removed?"Removed":r(M,{value:s.name,most:60})}),r("s\
pan",{class:Uv,children:["version ",s.version,", ",G(s.changed,yt(),"minute")]})]}),s.version===t.version?r("span",{class:Uv,
children:"shown"}):!s.removed&&r(_,{small:!0,kind:"outlined",onClick:()=>{e9(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function e9(e,t,n){try{let{name:o,content:i}=await wr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Ne(i.tiles.length,"tile")}.`)}catch(o){n6(o)}}function n6(e){X(j(e).message)}var t9=6e4;function r6({id:e}){let t=Y(()=>new $f(e),[e]),[n,o]=k(!1);B(()=>(l9().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return B(()=>{globalThis.document.title=`${V(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?r("main",{class:Mf,children:s.status===404?r(De,{icon:"boards",title:"There is no such boa\
rd",actions:r(_,{kind:"primary",onClick:()=>we("boards"),children:"All boards"})}):r(xr,{error:s,what:"The board cannot \
be read",again:()=>{t.load()}})}):i?r("div",{class:OL,children:[r(n9,{model:t,onVersions:()=>o(!n)}),n&&r(t6,{model:t,board:i,
onClose:()=>o(!1)})]}):r("main",{class:Mf,children:r(Se,{})})}function n9({model:e,onVersions:t}){let n=I(null),[o,i]=k(
0),{content:s}=e.shown,a=qc(e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,o6(Ot(c,a)?null:c)};return B(
()=>{let c=setInterval(()=>{globalThis.document.fullscreenElement===n.current&&i(m=>m+1)},t9);return()=>clearInterval(c)},
[]),r("main",{ref:n,class:Mf,"data-state":"exact","data-editing":e.draft.value!==null,children:[r(s9,{model:e}),r(VL,{model:e,
onVersions:t,onScreen:()=>{o9(n.current)},onAgain:()=>i(o+1)}),r(YL,{shared:l,saved:a,datasets:Cf(s),onShared:u,onKeep:()=>{
e.keep({content:{...e.board.value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>o6(null))}}),
r(r9,{model:e,shared:l,turn:o})]})}async function o9(e){globalThis.document.fullscreenElement?await globalThis.document.
exitFullscreen():await e?.requestFullscreen().catch(()=>{})}function r9({model:e,shared:t,turn:n}){let[o,i]=k(""),s=e.draft.
value,{tiles:a}=e.shown.content,l=(u,c)=>e.change({tiles:a.map(m=>m.id===u?{...m,...c}:m)});return a.length===0?r(i9,{model:e}):
r(A,{children:[r("div",{class:IL,"data-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:HL,style:{
gridColumn:`${u.x+1} / span ${u.w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(yL,{tile:u,shared:t,turn:n,
editing:s!==null,items:c=>a9(e,u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(SL,
{tile:u,tiles:a,onSaid:i,onTiles:c=>e.change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...yf(a.filter(({id:c})=>c!==
u.id))]})})})},u.id))}),r("div",{class:"spoken",role:"status",children:o})]})}function i9({model:e}){return r(De,{icon:"\
boards",title:"This board is empty",actions:r(A,{children:[r(_,{kind:"primary",icon:"explore",onClick:()=>we(""),children:"\
Ask a question"}),r(_,{kind:"outlined",onClick:()=>{e.draft.value===null&&e.edit(),e.change(ha(e.shown.content,{kind:"te\
xt",title:"Read me",text:""}))},children:"Add a text"})]}),children:"Ask a question on any page and choose Save, To a bo\
ard."})}function s9({model:e}){return e.conflict.value===null?null:r(Ql,{kind:"warning",actions:r(A,{children:[r(_,{small:!0,
kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Show theirs"}),r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().
then(n=>{n!==null&&we(`boards/${encodeURIComponent(n)}`)})},children:"Keep mine as a copy"}),r(_,{small:!0,kind:"outline\
d",onClick:()=>{e.takeMine()},children:"Save mine over it"})]}),children:"Somebody else saved this board while you chang\
ed it. Nothing is lost: both states can be kept."})}function a9(e,t,n,o){let i=kf(t,n),s=WL(o.answer),a=e.board.value.content,
l=()=>{e.keep({content:{...a,tiles:[...yf(a.tiles.filter(({id:m})=>m!==t.id))]}},"The tile is removed.")},u=i===null?[]:
[{label:"Open",icon:"right",act:()=>fa(i)},{label:"Copy link",icon:"share",act:()=>{Bs(i).then(m=>Ie(m,"The link"))}},{label:"\
Copy as JSON",icon:"braces",act:()=>Ie(JSON.stringify(i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===
null,act:()=>df(`${Uc(t)}.csv`,s??"","text/csv")}],c=()=>{e.keep({content:ha(a,t)},"The tile is copied.")};return[...u,{
label:"Copy on this board",icon:"plus",act:c},"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function l9(){
let e=new URLSearchParams(location.hash.slice(1)).get("shared"),t=e===null?null:await hi(e);if(t===null||typeof t!="obje\
ct")return null;let n=i=>typeof i=="string"?i:"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(
([,i])=>typeof i=="string"):[];return{from:n(t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function o6(e){
let t=new URL(location.href);t.hash=e===null?"":`shared=${await rl(e)}`,history.replaceState(null,"",t)}var s6="ds",a6="ls";function l6({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=k(o),[u,c]=k(null),[m,p]=k(!1),d=ht();return r(
rt,{title:e,onClose:i,children:r("form",{class:s6,onSubmit:h=>{h.preventDefault(),!(a.trim()===""||m)&&(p(!0),s(a.trim()).
then(i,y=>{c(j(y)),p(!1)}))},children:[r("label",{class:kt,for:d,children:t}),r("input",{id:d,class:je,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:h=>l(h.currentTarget.value)}),u&&r(me,{error:u}),
r("div",{class:a6,children:r(_,{type:"submit",kind:"primary",disabled:a.trim()===""||m,children:n})})]})})}var u6="ki",c6="xs",m6="ss",p6="cs",d6="je",f6="gs",h6="hs",g6="Xe",y6="fs",b6="us",v6="ms";var Af=le({value:null,error:null});async function nu(){try{Af.value={value:await vf(),error:null}}catch(e){Af.value={value:Af.
value.value,error:j(e)}}}function x6(){let{value:e,error:t}=Af.value,[n,o]=k("changed");B(()=>{globalThis.document.title=
"Boards · Sluice",nu()},[]);let i=()=>Ji(s=>r(l6,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:p9}));return r(
"main",{class:u6,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:c6,children:[r("h1",{class:m6,children:"\
Boards"}),e!==null&&e.length>1&&r(lt,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(_,{icon:"upload",kind:"outlined",onClick:()=>AL(nu),children:"Import"}),r(_,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(xr,{error:t,what:"The boards cannot be listed",again:()=>{nu()}}),!e&&
!t&&r(Se,{}),e?.length===0&&r(De,{icon:"boards",title:"There are no boards yet",actions:r(_,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:p6,children:m9(e,n).map(s=>r(d9,{board:s},s.id))})]})}function m9(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function p9(e){let t=await kr(
e,Xl);we(`boards/${encodeURIComponent(t.id)}`)}function d9({board:e}){let[t,n]=k(null);B(()=>{wr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Ne(t.tiles.length,"tile")}, `;return r("li",{class:d6,children:[r("butto\
n",{type:"button",class:f6,onClick:()=>we(`boards/${encodeURIComponent(e.id)}`),children:[r(f9,{tiles:t?.tiles??[]}),r("\
span",{class:b6,children:r(M,{value:e.name,most:80})}),r("span",{class:v6,children:[o,"changed ",G(e.changed,yt(),"minut\
e")]})]}),r(lt,{icon:"more",label:`Menu of ${V(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{wr(e.id).then(_f,Rf)}},{label:"Make a copy",icon:"copy",act:()=>{h9(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{g9(e)}}]})]})}function f9({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:h6,"aria-hidden":"true",children:e.map(o=>r("span",{class:ke(g6,o.kind===
"text"&&y6),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function h9(e){try{let{name:t,
content:n}=await wr(e.id);await kr(`${t}, copy`,n),await nu()}catch(t){Rf(t)}}async function g9(e){try{let t=await wr(e.
id);await xf(e.id,t.version),await nu(),X("The board is removed.",{label:"Undo",act:()=>{wf(t).then(nu,Rf)}})}catch(t){Rf(
t)}}function Rf(e){X(j(e).message)}var w6={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(x6,{}):r(r6,{id:e},e)};function gs(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function k6(e,t){
return(await oe(gs(e,"definitions"),{signal:t})).definitions}async function C6(e,t){return(await oe(gs(e,"cohorts"),{signal:t})).
cohorts}async function S6(e,t,n){return oe(`${gs(e,"definitions",t)}?version=${n}`)}async function T6(e,t,n,o){return[...(await oe(
`${gs(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function P6(e,t,n){return oe(gs(e,"cohorts",t),{signal:n})}
async function Kc(e,t,n,o,i){return oe(gs(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function _6(e,t,n){await oe(gs(e,t,n),{method:"DELETE"})}async function M6(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=It(`${gs(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw si()}),c=await u.json().catch(()=>null);if(!u.ok)throw ai(c,u.status);return c}var Of={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function $6(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function Lf(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return ei({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function Kv({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function D6(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function E6(e,t,n){let o=xe(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${xe(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var A6="zi",R6="vs",O6="ji",L6="ws",N6="Se",B6="Be",F6="q",z6="bs",I6="ys",H6="ks",q6="zs",V6="Xi",W6="js",U6="Xs",K6="S\
i",ou="Ss",ru="Bs",iu="Cs",su="Es",j6="Is",Pi="F",Nf="Us",G6="Bi",J6="Hs",Z6="Ls",ys="Ms",Y6="Ns",Q6="Rs",X6="Ci",eN="As",
jv="y",tN="Ds",nN="Ts";var y9={from:"",to:"",timezone:"",where:{}};function Bf({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=k(null),
[l,u]=k(null),[c,m]=k(0),p=Ae(e).value.value?.actors?.[0]??"",d=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);B(()=>{
let S=new AbortController,v=w=>(i??u)(w);return km(e,{column:xe(t),limit:10,...d},S.signal).then(w=>{a(w),v(null)},w=>{Mn(
w)||(a(null),v(j(w)))}),()=>S.abort()},[f]);let h=s?.type==="bool"&&o&&p!=="",y=s&&{dataset:e,...d,aggregate:{measures:[
E6(t,s.type,o?p:"")],by:["time('auto')"]}},b=Wc(y,c);return l?r("div",{class:ys,children:r(me,{error:l})}):!s||!y?null:r(
"section",{class:Y6,"aria-label":"What it holds for",children:[r("p",{class:Q6,children:b9(s)}),r("div",{class:X6,children:r(
Sf,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:y,as:"line"},shared:y9,result:b,onAgain:()=>m(c+1)})}),
h?r(x9,{document:{dataset:e,...d,where:xe(t),aggregate:{measures:["count() as events"],by:[xe(p)],limit:10}},per:p}):r(v9,
{values:s})]})}function b9(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${W(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Ne(e.distinct,"value")}${e.nulls>0?`, none for ${q(e.nulls)} events`:""}.`}function v9({values:e}){
return r("table",{class:jv,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r(M,{value:t,most:64})}),r("td",{children:q(n)})]},o))})]})}function x9({document:e,per:t}){let{answer:n}=Wc(
e,0),o=n?.rows??[];return r("table",{class:jv,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r(M,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r(M,{value:i,most:64})}),r("td",{children:q(Number(s))})]},a))})]})}function oN({dataset:e,
name:t,version:n}){let[o,i]=k(null);if(B(()=>{let a=new AbortController;return P6(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${q(o.ids)} in the list`;return r("p",{class:eN,children:[
r("strong",{children:q(o.size)})," ",r("span",{class:su,children:[o.size===1?"actor":"actors"," with events",s]})]})}var w9=300;function Ff({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(t),[c,m]=k(null),p=Ae(e).
value.value?.actors??[],d=b=>{a({...s,...b}),m(null)};B(()=>{let b=setTimeout(()=>u(s),w9);return()=>clearTimeout(b)},[s]);
let f=()=>{Kc(e,s.name.trim(),n,Kv(s),s.description.trim()).then(async b=>{await i(b.name),X(`${V(b.name)} is saved, as \
version ${b.version}.`)},b=>m(j(b)))},h=c&&k9(c),y=c?.span&&h==="text"?Fi(s.text,c.span):null;return r("article",{class:ou,
"aria-label":n===0?"A new definition":`Edit ${V(s.name)}`,children:[r("div",{class:ru,children:[r("h2",{class:iu,children:n===
0?"A new definition":r("bdi",{children:V(s.name)})}),r(_,{kind:"outlined",onClick:o,children:"Cancel"}),r(_,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(Ct,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:b=>d({kind:b}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(Gv,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:h==="name"?c:null,onText:b=>d({name:b})}),r("div",{class:Pi,children:[r("span",{class:kt,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(Il,{class:G6,label:"Expression",language:"expression",text:s.text,mark:y,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:b=>d({text:b})}),h==="text"&&r(me,
{error:c,onHint:b=>d({text:C9(s.text,y,b)})})]}),s.kind==="actor"&&r("div",{class:Nf,children:[p.length>1&&r("div",{class:Pi,
children:[r("span",{class:kt,children:"Of each"}),r(ln,{title:"Actor",kind:"outlined",values:p,value:s.per===""?p[0]:s.per,
onChange:b=>d({per:b})})]}),r(Gv,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:h===
"from"?c:null,onText:b=>d({from:b})})]}),r(Gv,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:b=>d({description:b})}),h==="other"&&r("div",{class:ys,children:r(me,{error:c})}),l.text.trim()!==
""&&r(Bf,{dataset:e,name:"preview_of_definition",content:Kv(l),actors:l.kind==="actor",onError:m})]})}function k9(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function C9(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function Gv({label:e,value:t,placeholder:n,error:o,onText:i}){let s=ht();
return r("div",{class:Pi,children:[r("label",{class:kt,for:s,children:e}),r("input",{id:s,class:je,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(me,{error:o})]})}function rN(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function iN(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function zf({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(""),[c,m]=k(null),[p,d]=k(""),f=Ae(e).
value.value?.actors??[],[h,y]=k(""),[b,S]=k(null),[v,w]=k(!1),T=ht(),R=h||f[0]||"",D=c??l,F=()=>{w(!0),M6(e,s.trim(),{per:R,
description:p.trim(),fresh:n},D,rN(c?.name??"",l)).then(async N=>{await i(N.name),X(`${V(N.name)} is saved, with ${Ne(N.
ids,"actor")}.`)},N=>{S(j(N)),w(!1)})};return r("article",{class:ou,"aria-label":n?"A cohort from a list":`A new list fo\
r ${V(s)}`,onDragOver:N=>N.preventDefault(),onDrop:N=>{N.preventDefault(),m(N.dataTransfer?.files[0]??null)},children:[r(
"div",{class:ru,children:[r("h2",{class:iu,children:n?"A cohort from a list":r("bdi",{children:V(s)})}),r(_,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(_,{kind:"primary",icon:"save",disabled:v||s.trim()===""||c===null&&l.trim()==="",onClick:F,
children:"Save"})]}),n&&r("div",{class:Pi,children:[r("label",{class:kt,for:`${T}-name`,children:"Name"}),r("input",{id:`${T}\
-name`,class:je,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:N=>{a(N.currentTarget.value),S(null)}})]}),
f.length>1&&r("div",{class:Pi,children:[r("span",{class:kt,children:"The list has values of"}),r(ln,{title:"Actor",kind:"\
outlined",values:f,value:R,onChange:y})]}),r("div",{class:Pi,children:[r("label",{class:kt,for:`${T}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:Z6,children:[r("bdi",
{children:V(c.name)}),", ",Dn(c.size)," ",r(_,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>m(null)})]}):
r("textarea",{id:`${T}-list`,class:`${je} ${J6}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:N=>{u(N.currentTarget.value),S(null)}}),r("div",{class:Nf,children:[r(_,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>ff("",m),children:"Choose a file"}),c===null&&r("span",{class:su,children:l.trim()===""?"or drop one\
 here":Ne(iN(l),"line")})]})]}),r("div",{class:Pi,children:[r("label",{class:kt,for:`${T}-description`,children:"Descrip\
tion"}),r("input",{id:`${T}-description`,class:je,value:p,placeholder:"where the list is from",onInput:N=>d(N.currentTarget.
value)})]}),b&&r("div",{class:ys,children:r(me,{error:b})})]})}function sN({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=k(!1),[a,l]=k(null),{saved:u}=t,c="definition"in u?u:null,
m=c&&D6(c),p=async f=>{s(!1),await n(f)};if(i&&c&&m)return r(Ff,{dataset:e,draft:m,version:u.version,onClose:()=>s(!1),onSaved:p});
if(i)return r(zf,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:p});let d=()=>{_6(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),X(`${V(t.name)} is removed.`,c&&{label:"Undo",act:()=>{S9(e,c).then(()=>n(t.name),aN)}})},
f=>l(j(f)))};return r("article",{class:ou,"aria-label":V(t.name),children:[r("div",{class:ru,children:[r("h2",{class:iu,
children:r(M,{value:t.name,most:120})}),r(_,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>Ie(t.name,"The n\
ame")}),(m??!c)&&r(_,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(_,{kind:"danger",icon:"\
trash",label:"Remove",onClick:d}),r(_,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:ys,children:r(
me,{error:a})}),r("p",{class:su,children:[Of[t.kind],", version ",u.version,", ",G(u.time,yt(),"minute")]}),u.description&&
r("p",{children:r(M,{value:u.description,most:2e3})}),c?r("pre",{class:j6,children:r("bdi",{children:V(Lf(c.definition))})}):
"ids"in u&&r("p",{children:[q(u.ids)," actors of ",r("code",{children:V(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(oN,{dataset:e,name:t.name,version:u.version}),r(Bf,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(T9,{dataset:e,one:t,onChanged:n})]})}async function S9(e,t){await Kc(e,t.name,0,t.definition,t.description??"")}
function aN(e){X(j(e).message)}function T9({dataset:e,one:t,onChanged:n}){let[o,i]=k([]),s="definition"in t.saved;if(B(()=>{
let l=new AbortController;return T6(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{S6(e,t.name,l).then(u=>Kc(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>X(`Version ${l} is restored.`),aN)};return r("details",{class:tN,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:nN,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",G(l.time,yt(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(_,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function lN(e){let[t,n]=await Promise.all([k6(e),C6(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await P9(
e,t.map($6)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function P9(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await oe("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function uN({rest:e}){let[t="",...n]=e.split("/"),o=He.value.value?.[0]?.name;return B(()=>{He.value.value||Mt()},[]),B(
()=>{let i=Gt.value||o;t===""&&i&&we(`definitions/${encodeURIComponent(i)}`)},[t,o]),B(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),He.value.error&&t===""?r("main",{children:r(xr,{error:He.value.error,what:"The datasets canno\
t be listed",again:()=>{Mt()}})}):He.value.value?.length===0?r("main",{children:r(De,{icon:"data",title:"There is no dat\
aset yet",actions:r(_,{kind:"primary",onClick:()=>we(""),children:"How to send events"})})}):t===""?r(Se,{}):r(_9,{dataset:t,
name:n.join("/")},t)}function _9({dataset:e,name:t}){let[n,o]=k(null),[i,s]=k(null),[a,l]=k(M9),[u,c]=k(""),m=async()=>{
try{o(await lN(e)),s(null)}catch(S){s(j(S))}};B(()=>{m()},[]);let p=S=>{l(null),we(`definitions/${encodeURIComponent(e)}${S===
""?"":`/${encodeURIComponent(S)}`}`)},d=async S=>{await Promise.all([m(),eo(e)]),p(S)},f=S=>()=>l({kind:S,name:"",text:"",
description:"",per:"",from:""}),h=[{label:"Property of events",icon:"definitions",act:f("property")},{label:"Property or\
 cohort of actors",icon:"actor",act:f("actor")},{label:"Cohort from a list",icon:"upload",act:f("list")}],y=(n??[]).filter(
S=>S.name.toLowerCase().includes(u.trim().toLowerCase())),b=n?.find(S=>S.name===t)??null;return r("main",{class:A6,"data\
-state":n?"exact":i?"error":"running",children:[r("div",{class:R6,children:[r("h1",{class:O6,children:"Definitions"}),r(
ln,{title:"Dataset",icon:"data",kind:"outlined",values:(He.value.value??[]).map(S=>S.name),value:e,onChange:S=>we(`defin\
itions/${encodeURIComponent(S)}`)}),n!==null&&n.length>5&&r("input",{type:"search",class:`${je} ${L6}`,"aria-label":"Fin\
d a definition",placeholder:"find",value:u,onInput:S=>c(S.currentTarget.value)}),r(lt,{icon:"plus",kind:"primary",after:"\
down",menuLabel:"New definition",placing:{align:"end"},items:h,children:"New"})]}),i&&r(xr,{error:i,what:"The definition\
s cannot be listed",again:()=>{m()}}),!n&&!i&&r(Se,{}),n?.length===0&&a===null&&r(De,{icon:"definitions",title:"There ar\
e no definitions yet",actions:r(A,{children:[r(_,{kind:"primary",onClick:()=>l({kind:"property",name:"",text:"",description:"",
per:"",from:""}),children:"A property of events"}),r(_,{kind:"outlined",onClick:()=>l({kind:"list",name:"",text:"",description:"",
per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition is a name for what many questions mean: big\
, for amount > 100; loyal, for who bought three times. It counts for old events too."}),n!==null&&(n.length>0||a!==null)&&
r("div",{class:N6,"data-open":a!==null||b!==null,children:[n.length>0&&r("ul",{class:B6,"aria-label":"Definitions",children:[
y.map(S=>r($9,{one:S,current:a===null&&S.name===t,onOpen:()=>p(S.name)},S.name)),y.length===0&&r("li",{class:W6,children:"\
None has this in its name."})]}),r("div",{class:K6,children:[a?.kind==="list"&&r(zf,{dataset:e,name:"",fresh:!0,onClose:()=>l(
null),onSaved:d}),a!==null&&a.kind!=="list"&&r(Ff,{dataset:e,draft:a,version:0,onClose:()=>l(null),onSaved:d},`${a.kind}\
 new`),a===null&&b&&r(sN,{dataset:e,one:b,onChanged:d,onClose:()=>p("")},b.name),a===null&&!b&&r("p",{class:U6,children:t===
""?"Choose one to see what it holds for.":`There is no definition ${V(t)} of this dataset.`})]})]})]})}function M9(){let e=new URLSearchParams(
location.hash.slice(1)).get("new");return e===null?null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function $9({
one:e,current:t,onOpen:n}){let o="ids"in e.saved?`${e.saved.ids} actors`:Lf(e.saved.definition);return r("li",{children:r(
"button",{type:"button",class:F6,"aria-current":t?"true":void 0,onClick:n,children:[r("span",{class:z6,children:r(ae,{name:e.
kind==="property"?"definitions":e.kind==="session"?"sessions":"actor"})}),r("span",{class:I6,children:r(M,{value:e.name,
most:64})}),r("span",{class:H6,children:Of[e.kind]}),r("code",{class:q6,children:r("bdi",{children:V(o)})}),e.saved.description&&
r("span",{class:V6,children:r(M,{value:e.saved.description,most:200})})]})})}var cN={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:uN};async function Jv(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),oe(`v1/history?${n.toString()}`,{signal:t})}async function mN(e,t){
await oe(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function pN(e){await oe(`v1/history/${e}`,{method:"DEL\
ETE"})}var dN="Ei",fN="_s",hN="Ii",gN="Ui",yN="qs",bN="c",vN="G",xN="Ce",wN="Fs",kN="Gs",CN="Hi",SN="Js",TN="Li",PN="Mi",_N="J",
MN="Ee",$N="K",DN="Ks";var E9=150;function EN(){let[e,t]=k(""),[n,o]=k(!1),[i,s]=k(null),[a,l]=k(void 0),[u,c]=k(null),[m,p]=k(0),d=I(!0);B(()=>{
globalThis.document.title="History · Sluice"},[]),B(()=>{let b=new AbortController,v=setTimeout(()=>{Jv({search:e.trim(),
starred:n},b.signal).then(w=>{s(w.entries),l(w.cursor),c(null)},w=>{Mn(w)||c(j(w))})},d.current?0:E9);return d.current=!1,
()=>{clearTimeout(v),b.abort()}},[e,n,m]);let f=()=>{Jv({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(b=>{
s([...i??[],...b.entries]),l(b.cursor)},b=>c(j(b)))},h=b=>s((i??[]).map(S=>S.id===b.id?b:S)),y=b=>s((i??[]).filter(({id:S})=>S!==
b.id));return r("main",{class:dN,"data-state":i?"exact":"running",children:[r("div",{class:fN,children:[r("h1",{class:hN,
children:"History"}),r("input",{type:"search",class:`${je} ${gN}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:b=>t(b.currentTarget.value)}),r(_,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(xr,{error:u,what:"The history cannot be read",again:()=>p(m+1)}),!i&&!u&&r(Se,{}),i?.length===
0&&r(A9,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:yN,children:i.map(b=>r(R9,{entry:b,
onEntry:h,onGone:y},b.id))}),a!==void 0&&r(_,{kind:"outlined",class:DN,onClick:f,children:"Older ones"})]})}function A9({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(De,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(_,{kind:"primary",onClick:n,children:"The whole history"}):r(_,{kind:"primary",icon:"explore",onClick:()=>we(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function R9({entry:e,onEntry:t,onGone:n}){let o=O9(e),i=o&&Ut.find(({name:l})=>l===ll(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),mN(e.id,l.starred).catch(u=>{t(e),X(j(u).message)})},a=()=>{o&&fa({view:ll(o),document:o,as:null,open:[]})};
return r("li",{class:bN,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:vN,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(ae,{name:"star"})}),r("button",{type:"button",class:xN,disabled:!o,onClick:a,
children:[r("span",{class:wN,children:r(ae,{name:i?.icon??"braces"})}),r("span",{class:kN,children:[r("span",{class:CN,children:r(
"bdi",{children:V(o?ei(o):String(e.document))})}),e.error!==void 0&&r("span",{class:SN,children:[r(ae,{name:"error",size:14}),
r("bdi",{children:V(e.error)})]})]}),r("span",{class:TN,children:o&&Fr(o,o.timezone??"UTC")}),r("span",{class:PN,children:r(
M,{value:e.dataset,most:32})}),r("span",{class:_N,children:e.error===void 0?`${Ga(e.elapsed_ms)}, ${q(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:MN,children:G(e.at,yt(),"minute")})]}),r(_,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:$N,onClick:()=>{pN(e.id).then(()=>n(e),l=>X(j(l).message))}})]})}function O9(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var AN={name:"history",label:"History",icon:"history",letter:"h",Page:EN};var Ut=[yD,NE,VA,AR,mO,jO,J4],_i=[w6,cN,AN,XC];var RN="Ni",ON="Os",LN="Ps",NN="Qs",BN="Vs",FN="Ri",zN="Ai",IN="Ws",HN="Ys",qN="Di";function VN(){let e=Ik.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&Ut.some(({name:a})=>a===
"funnel");return r("section",{class:RN,"aria-label":"What was loaded",children:[r("div",{class:ON,children:[r("p",{class:LN,
role:"status",children:Ag(t,n)}),r(_,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:Dg})]}),s&&r("p",{class:NN,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:BN,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:ke(FN,u>=0&&zN),"aria-pre\
ssed":u>=0,onClick:()=>qk(a),children:[u>=0&&r("span",{class:IN,children:u+1}),r(M,{value:a,most:32,middle:!0}),r("span",
{class:HN,children:q(l)})]},a)})}),r("div",{class:qN,children:[n.rejected>0&&r(_,{kind:"outlined",onClick:()=>{Dg(),we(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(_,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:Vk,children:"Show the funnel"})]})]})}function WN(){return B(()=>{Bo(),Zk()},[]),r(A,{children:[r(Y1,{}),r(VN,{}),r(e1,{})]})}function UN(){let{value:e,error:t}=He.value,n=e?.[0]?.name;return B(()=>{e||Mt()},[]),B(()=>{n!==void 0&&gi(n)},[n]),t?r(
"main",{children:r(De,{icon:"warning",title:"The datasets cannot be listed",actions:r(_,{kind:"outlined",onClick:()=>{Mt()},
children:"Try again"}),children:t.message})}):e&&n===void 0?r(r4,{}):r(Se,{})}function KN(){return r("main",{children:r(
De,{icon:"search",title:"There is no such page",actions:r(_,{kind:"primary",onClick:()=>we(""),children:"To the first da\
taset"})})})}var jN="Zs",GN="ec",JN="rc",ZN="ic",YN="Ie",QN="ac";function XN(){let[e,t]=k(""),[n,o]=k(null),[i,s]=k(!1),a=I(null);return B(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:jN,children:r("form",{class:GN,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
b0(e.trim()).then(()=>location.reload(),c=>{s(!1),o(j(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:JN,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:ZN,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:YN,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(me,{id:"token-problem",error:n}),r(_,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:QN,children:"Log in"})]})})}var eB="Ti",tB="tc",nB="oc",oB="nc";function rB({id:e}){let[t,n]=k(null),[o,i]=k(null),[s,a]=k(0);return B(()=>{let l=new AbortController;return cS(e,l.signal).
then(async u=>{let c=await iB(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?fa(c):we(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(j(u))}),()=>l.abort()},[e,s]),o?.status===404?r("main",{children:r(De,{icon:"share",title:"\
There is no such link",actions:r(_,{kind:"primary",onClick:()=>we(""),children:"To the first dataset"}),children:"It was\
 removed, or it is not whole."})}):o?r("main",{children:r(xr,{error:o,what:"The link cannot be read",again:()=>{i(null),
a(s+1)}})}):t?r(F9,{link:t}):r(Se,{})}async function iB(e){let t=qm(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;
let o=e.open?await hi(e.open):[],i=Array.isArray(o)?o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{
...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}function F9({link:e}){let[t,n]=k(null);B(()=>{iB(e).then(n)},[e]);let o=Ut.
find(({name:l})=>l===t?.view);if(B(()=>{globalThis.document.title="As it was · Sluice"},[]),!t||!o)return r(Se,{});let{
document:i}=t,s={...Qh,phase:"exact",document:i,answer:e.answer,of:i,done:1},a=()=>fi(t);return r(A,{children:[r(Ql,{kind:"\
info",actions:r(_,{small:!0,kind:"outlined",onClick:()=>fa(t),children:"Ask now"}),children:["The numbers as they were o\
n ",G(e.made,yt(),"minute"),"."]}),r("main",{class:eB,"data-state":"exact","data-view":o.name,children:[r("h1",{class:tB,
children:r("bdi",{children:V(ei(i))})}),r("p",{class:nB,children:[V(i.dataset),", ",Fr(i,i.timezone??"UTC")]}),r("div",{
class:oB,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var sB="pc",aB="dc",lB="lc",uB="_i",cB="xc",mB="qi";function pB({onClose:e}){let t=Map.groupBy(bk.value,({group:n})=>n);return r(rt,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:sB,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:aB,children:n}),r("dl",{class:lB,children:o.
map(({keys:i,label:s})=>r("div",{class:uB,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:cB,
children:a},a))})]},i))})]},n))}),r("div",{class:mB,children:[r("label",{children:[r("input",{type:"checkbox",checked:vk.
value,onChange:n=>xk(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:xp.value,onChange:n=>pS(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Hf(e){let t=li(be.value),n=ue(be.value[t]?.by),o=xe(e);n.includes(o)||fe({document:Pe(be.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Gc(e){let t=Ve.value.view===e.name,n=Dw(e.name,xg(Gt.value));n!==null&&X(n,{label:"Undo",act:di}),t&&Vi.value.kind!==
"view"&&Gt.value!==""&&Nr(),Gt.value===""&&we("")}function dB(){let e="Go to";return[...Ut.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Gc(t)})),..._i.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>we(t.name)}))]}var Yv=matchMedia("(prefers-color-scheme: dark)"),fB=le(Yv.matches),Zv=Or("theme"),Jc=le(Zv==="light"||Zv==="dark"?Zv:"s\
ystem"),uu=bn(()=>Jc.value==="system"?fB.value?"dark":"light":Jc.value);function qf(e){Jc.value=e,Lr("theme",e)}function hB(){
Yv.addEventListener("change",()=>{fB.value=Yv.matches}),_n(()=>{document.documentElement.dataset.theme=uu.value})}function gB({onClose:e,onHelp:t}){let[n,o]=k(""),i=H9(I9(t),n).slice(0,200);return r(rt,{title:"Find",onClose:e,children:r(
Ui,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r(M,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function I9(e){let t=Gt.value===""?[]:Ae(Gt.value).value.value?.columns??[];return[...Ut.map(n=>({name:n.
label,kind:"page",act:()=>Gc(n)})),..._i.map(n=>({name:n.label,kind:"page",act:()=>we(n.name)})),...(He.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{gi(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>Hf(
n)})),...tl.value?[{name:"Undo",kind:"command",act:di}]:[],...nl.value?[{name:"Redo",kind:"command",act:ol}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Kn({kind:"json"})},{name:uu.value==="dark"?"Light":"Dark",kind:"command",act:()=>qf(
uu.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function H9(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var bB="Ue",vB="Fi";function xB({folded:e}){let[t,...n]=yi.value,o=t?`${dl(t.kind)} ${t.dataset}, ${W(t.done)}`:"",i=Lo(o);return t?r("butto\
n",{type:"button",class:bB,"aria-label":o,onClick:()=>we("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
dl(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:vB,children:W(t.done)}),r(ml,{small:!0,label:o,done:t.done})]}):null}function wB(){let e=Wa.value?.tokens?Wa.value.name:void 0;if(e===void 0)return null;let t=()=>{v0().then(()=>location.reload(),
n=>X(`Logging out failed: ${j(n).message}`))};return r(lt,{icon:"actor",label:`Logged in as ${ee(e).text}`,menuLabel:"Ac\
count",kind:"quiet",placing:{side:"top"},head:r(M,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var kB="Gi",CB="g",SB="Ji",TB="sc",PB="Ki",Qv="Oi",_B="h",MB="Pi",$B="Qi",DB="He",EB="Vi";var Mi=le(Or("rail")==="folded");function W9(){Mi.value=!Mi.value,Lr("rail",Mi.value?"folded":"open")}function RB({onPalette:e,
onHelp:t}){let n=Vi.value;return r("nav",{"aria-label":"Pages",class:ke(kB,Mi.value&&CB),children:[r("div",{class:SB,children:[
r(K9,{}),!Mi.value&&r("span",{class:TB,children:"Sluice"})]}),r("ul",{class:Qv,children:Ut.map(o=>r(AB,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ve.value.view===o.name,onClick:()=>Gc(o)},o.name))}),_i.length>0&&r(
"div",{class:$B,role:"presentation"}),r("ul",{class:Qv,children:_i.map(o=>r(AB,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>we(o.name)},o.name))}),r("div",{class:DB,children:[r(xB,{folded:Mi.
value}),r(_,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(U9,{}),r(wB,{}),r(_,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(_,{icon:"collapse",label:Mi.value?"Widen":"Fold",kind:"quiet",class:EB,onClick:W9})]})]})}
function AB({icon:e,label:t,keys:n,current:o,onClick:i}){let s=Lo(Mi.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:_B,"aria-current":o?"page":void 0,"aria-label":Mi.value?t:void 0,onClick:i,...s,children:[
r(ae,{name:e,size:20}),r("span",{class:MB,children:t})]})})}function U9(){let e=(t,n)=>({label:n,checked:Jc.value===t,act:()=>qf(
t)});return r(lt,{icon:uu.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function K9(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:PB,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var LB="Wi",NB="Yi";function BB({children:e}){let[t,n]=k(null);Fo([...dB(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{tl.value&&di()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{nl.value&&
ol()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Io},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:G9}]),B(()=>{let i=s=>{if(Vu(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Zm(a).then(l=>{l&&(fe(l),X("The question was pasted.",{label:"Undo",act:di}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:LB,children:[r(RB,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:NB,children:[Ua.value==="away"&&r(Ql,{kind:"warning",actions:r(_,{small:!0,
kind:"outlined",onClick:C0,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(gB,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(pB,{onClose:o}),r(zC,{}),r(
Bk,{}),r(z0,{})]})}function G9(){let{phase:e}=jn.result.value;e==="running"||e==="estimate"?jn.cancel():Hi.value.length>
0&&zm()}var FB="cc",zB="gc",IB="Zi",HB="hc";var Wf=bn(()=>Js.value.filter(e=>e.to.dataset===be.value.dataset));function qB(){return Wf.value.length===0?null:r("nav",
{"aria-label":"The way here",class:FB,children:[Wf.value.map((e,t)=>r("span",{class:zB,children:[r("button",{type:"butto\
n",class:IB,onClick:()=>{oy(t),fe(e.from)},children:t===0?"all":ee(Wf.value[t-1]?.label).text}),r(ae,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:HB,children:ee(Wf.value.at(-1)?.label).text})]})}var VB="Le",WB="fc",UB="uc",KB="mc",jB="vc",GB="wc";function Uf({title:e,note:t,actions:n,children:o,onClose:i}){let s=I(null),a=ht();return Ze(()=>{ci();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:VB,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:WB,children:[r("div",{class:UB,children:[r("h2",{id:a,class:KB,
children:e}),t&&r("p",{class:jB,children:t})]}),n,r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:GB,children:o})]})}var JB="bc",ZB="yc",YB="kc",Xv="zc";function QB({layer:e,onClose:t}){let n=e.request,o=Al({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Y(()=>o.pages.flat(),[o.pages]),a=Y(()=>o.columns.map((c,m)=>({key:c.name,head:r(
M,{value:c.name,most:48}),number:ar(c)&&m>0,cell:p=>m===0?r(M,{value:p[0],most:64,middle:!0}):r(M,{shown:vo(p[m],c,i)})})),
[o.columns,i]),l=Ae(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&we(sl(n.dataset,
String(c[0])))};return r(Uf,{title:"Actors",onClose:t,note:r(A,{children:[r(M,{value:e.label,most:200}),Q9(s.length,o.hasMore)]}),
actions:r(_,{icon:"save",kind:"outlined",onClick:()=>Kn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:YB,children:[r(me,{error:o.error}),r(_,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:Xv,children:r(Se,{lines:12})}),o.first&&(s.length===0?
r("p",{class:Xv,children:"No actor is here."}):r("div",{class:JB,children:[r($e,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:ZB,children:r(_,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function Q9(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Gf="jc",e8="Xc",t8="O",n8="Sc";var X9=/^[A-Za-z_][A-Za-z0-9_]*$/;function r8({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=k(o?"live":"frozen"),
[a,l]=k(""),[u,c]=k(null),[m,p]=k(null),d=async()=>{if(!X9.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await tj(a,o,String(e.label)):n&&await oj(a,n,String(e.label),p),eo(
Gt.value),X(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){p(null),c(ej(j(f)))}};
return r(rt,{title:"Save as cohort",onClose:t,foot:r(A,{children:[r(_,{kind:"outlined",onClick:t,children:"Cancel"}),r(_,
{kind:"primary",disabled:m!==null||a==="",onClick:()=>{d()},children:m===null?"Save":`${z(m)} actors read`})]}),children:[
r("p",{class:Gf,children:r(M,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),d()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(Zt,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:e8,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(o8,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(o8,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(me,{error:u})]})]})}function ej(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function o8({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:t8,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:n8,children:n?"Not possibl\
e for these actors.":s})]})]})}function i8(e,t){return`v1/datasets/${encodeURIComponent(Gt.value)}/${e}/${encodeURIComponent(
t)}`}async function tj(e,t,n){await oe(i8("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var nj=1e4;async function oj(e,t,n,o){let i=[],s,a="";o(0);do{let u=await oe("v1/actors",{body:{...t,
limit:nj,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await oe(`${i8("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function s8({layer:e,onClose:t}){let n=e.document,o=Al({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=gt(id(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(Uf,{title:"Events",onClose:t,note:r(A,{children:[r(M,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${z(s)} events`]}),children:r(ud,{paging:o,document:n,zone:a})})}var l8="Bc",u8="Cc",c8="ea",m8="Ec",p8="Ic",d8="Uc",f8="ra",h8="Hc",g8="Lc",y8="Mc",b8="Nc",v8="ia",x8="Rc";var rj=6;function w8({column:e,document:t}){let n=I(null),{values:o,error:i,former:s}=ij(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let m=c?`not (${pi(e.name,u)})`:pi(e.name,u);We({document:Pe(t,"where",No(t.
where,m))},m)};return r("section",{ref:n,class:c8,"aria-label":ee(e.name).text,"data-former":s,children:[r("div",{class:m8,
children:[r("h3",{class:p8,children:r(M,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:d8,children:[q(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(_,{small:!0,kind:"quiet",label:`Break down by ${ee(e.name).text}`,onClick:()=>Hf(
e.name),children:"By"})]}),i&&r(me,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},m)=>r("li",{children:r("\
button",{type:"button",class:f8,onClick:p=>l(u,p.altKey),children:[r("span",{class:h8,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:g8,children:r(M,{value:u,most:40,middle:!0})}),r("span",{class:y8,title:z(c),children:[o.exact?"":"~",q(
c)]})]})},m))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:b8,children:[o.more>0&&r("span",{children:[q(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:v8,onClick:u=>l(null,u.altKey),children:[r(M,{value:null})," ",q(o.nulls)]})]})]})}
function ij(e,t,n){let[o,i]=k(!1),[s,a]=k({values:null,error:null,former:!1}),l=sj(t,n);return B(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),B(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),km(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Mn(
c)||a({values:null,error:j(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function sj(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:xe(e),limit:rj,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function k8({onClose:e}){let[t,n]=k(""),o=Ae(Gt.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(fs,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:l8,children:r("input",{class:u8,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(w8,{column:s,document:be.value},s.name)):r(Se,
{}),r("p",{class:x8,children:"Click: only this value. Alt+click: all but this value."})]})}var S8="Ac",T8="Dc";function _8({onClose:e}){let t=be.value,[n,o]=k(()=>JSON.stringify(t,null,2)),[i,s]=k(null);return B(()=>{Ot(P8(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(fs,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(_,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Ie(n,"The document")}),children:[r(Il,{class:S8,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=P8(l);s(c),u&&fe({document:{...u,dataset:u.dataset||Ve.value.document.dataset}},
"replace")},onRun:Io}),i!==null&&r("div",{class:T8,children:r(me,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function P8(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function M8({layer:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=be.value,m=()=>{n.trim()!==""&&vl({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,p=>s(
j(p)))};return r(rt,{title:"Note",onClose:t,foot:r(A,{children:[r(_,{kind:"outlined",onClick:t,children:"Cancel"}),r(_,{
kind:"primary",onClick:m,children:"Save"})]}),children:[r("p",{class:Gf,children:[G(a,c),l===void 0?"":` to ${G(l,c)}`]}),
r("form",{onSubmit:p=>{p.preventDefault(),m()},children:[r("input",{class:je,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:p=>o(p.currentTarget.value)}),i&&r(me,{error:i})]})]})}var $8=new Map([["facets",k8],["json",_8],["events",s8],["actors",QB],["cohort",r8],["note",M8],["live-event",V4]]);var D8=["1d","7d","30d","1y"];function E8(){let e=I(null),[t,n]=k(null),o=be.value.compare?.offset,i=ui(jn.result.value.
error,"compare"),s=()=>n(null);return r(A,{children:[r(_,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${V(bp(o))} before`}),i&&t===null&&r("div",{class:rd,children:r(me,{error:i})}),t==="menu"&&r(wo,{anchor:e.current,label:"\
Compare",items:lj(o,()=>n("field")),onClose:s}),t==="field"&&r(Jt,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:T_,children:r(Zt,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),Jf(a.trim()===""?void 0:a.trim())}})})})]})}
function lj(e,t){let n=e!==void 0&&!D8.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>Jf(void 0)},
{label:"The period before",checked:!1,act:()=>{uj()}},...D8.map(o=>({label:`${bp(o)} before`,checked:e===o,act:()=>Jf(o)})),
{label:n?`${V(bp(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function Jf(e){
te("compare",e===void 0?void 0:{offset:e})}async function uj(){try{let e=be.value,t=await b_(e);t===null?X("The range ha\
s no start: choose one before it is compared."):be.value===e&&Jf(t)}catch(e){X(j(e).message)}}var A8="Tc",R8="_c",ex="Me",O8="qc",L8="Fc";var mu="";function N8({onClose:e}){let[t,n]=k(null),[o,i]=k(mu),[s,a]=k(""),[l,u]=k(""),[c,m]=k(null),[p,d]=k(!1),f=ht();
B(()=>{vf().then(b=>{let S=[...b].sort((v,w)=>w.changed.localeCompare(v.changed));n(S),i(S[0]?.id??mu)},b=>m(j(b)))},[]);
let h=ei(Ve.value.document);return r(rt,{title:"Save to a board",onClose:e,children:r("form",{class:A8,onSubmit:b=>{b.preventDefault(),
d(!0),mj(o,s.trim()||"My board",l.trim()).then(e,S=>{m(j(S)),d(!1)})},children:[r("label",{class:kt,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:je,"data-autofocus":!0,value:l,placeholder:V(h),maxLength:200,autocomplete:"\
off",onInput:b=>u(b.currentTarget.value)}),r("fieldset",{class:R8,children:[r("legend",{class:kt,children:"Board"}),(t??
[]).map(b=>r("label",{class:ex,children:[r("input",{type:"radio",name:f,checked:o===b.id,onChange:()=>i(b.id)}),r("bdi",
{class:O8,children:V(b.name)})]},b.id)),r("label",{class:ex,children:[r("input",{type:"radio",name:f,checked:o===mu,onChange:()=>i(
mu)}),r("span",{children:"A new board"})]})]}),o===mu&&r(A,{children:[r("label",{class:kt,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:je,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:b=>a(
b.currentTarget.value)})]}),c&&r(me,{error:c}),r("div",{class:L8,children:r(_,{type:"submit",kind:"primary",icon:"save",
disabled:p||t===null,children:"Save"})})]})})}async function mj(e,t,n){let{document:o,view:i,as:s}=Ve.value,a=e===mu?null:
await wr(e),l=s??Ut.find(m=>m.name===i)?.chartOf(o)??"",u=ha(a?.content??Xl,{kind:"query",title:n,document:o,as:l}),c=a?
await Hc(e,a.version,a.name,u):await kr(t,u);X(`Saved to ${V(c.name)}.`,{label:"Open",act:()=>we(`boards/${encodeURIComponent(
c.id)}`)}),a&&X("The tile can be taken back.",{label:"Undo",act:()=>{pj(c,a)}})}async function pj(e,t){await Hc(e.id,e.version,
t.name,t.content).then(()=>X("The tile is taken back."),n=>X(j(n).message))}var dj=le([]);function B8(){return r(lt,{icon:"save",menuLabel:"Save",items:[...fj(),...dj.value],placing:{align:"end"},children:"Save"})}
function fj(){let{dataset:e,where:t}=Ve.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>Ji(
o=>r(N8,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>we(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>Pf(e)}]}var z8="Gc",I8="Ne";function q8(){let e=jn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:z8,children:[r("sp\
an",{role:"status",class:I8,"data-phase":e.phase,children:[e.phase==="exact"&&r(ae,{name:"check",size:14}),e.phase==="er\
ror"&&r(ae,{name:"error",size:14}),gj(e)]}),t&&r(_,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>jn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(_,{small:!0,kind:"outlined",onClick:Io,children:"Run again"})]})}
function gj(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return H8(
e);case"cancelled":return e.sampled===null?"cancelled":`cancelled; this is an ${H8(e)}`;case"error":return e.answer?"fai\
led; this is the answer before":"failed";case"exact":{let n=Ga(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`s\
ample of ${W(t.sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${q(t.rows_scanned)} rows`:`${o}, ${n}`}}}function H8({
answer:e,intervals:t,sampled:n}){let o=PS(e,t);return`estimate from ${W(n??0)} of actors${o===null?"":`, ±${Xh(o)}`}`}var V8="Re",W8="Ae",U8="Jc",K8="De",j8="Kc";var G8=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function J8({runs:e}){B(()=>{He.value.value||
Mt()},[]);let t=He.value.value?.map(({name:o})=>o)??[Gt.value],n=be.value.timezone??"UTC";return r("header",{class:V8,"a\
ria-label":"The question",children:[r("div",{class:W8,children:[r(ln,{title:"Dataset",icon:"data",values:t,value:Gt.value,
onChange:o=>{gi(o)},class:U8}),r(__,{}),r(ln,{title:"Time zone",icon:"globe",values:Df(),value:n,onChange:o=>te("timezon\
e",o),kind:"quiet",free:!0}),r(E8,{}),r(bj,{})]}),r("div",{class:K8,children:e&&r(q8,{})}),r("div",{class:j8,children:[r(
_,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!tl.value,onClick:di}),r(_,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!nl.value,onClick:ol}),r(lt,{icon:"share",menuLabel:"Share",items:gS(),placing:{align:"end"},children:"Shar\
e"}),r(B8,{})]})]})}function bj(){let e=be.value.sample,t=e===void 0||e===1?void 0:e,n=G8.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(lt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:G8.map(([o,i])=>({label:o,checked:i===t,act:()=>te("sample",i)})),children:n})}var Z8="Oc",Y8="aa",Q8="Pc",X8="Qc",e3="Vc",t3="Wc",n3="ta";function r3(){let e=Ut.find(({name:t})=>t===_w.value)??Ut[0];return e?r(xj,{view:e}):null}function xj({view:e}){let t=be.
value,n=kj(jn.result.value,t),o=Mw.value??e.chartOf(t);B(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),Fo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>tx("facets")}]),Fo(
[{keys:"v",label:"Chart: arrows choose",group:"View",act:Cj}]),Fo([{keys:"/",label:`Sentence: ${ab}`,group:"View",act:sb}]);
let i=a=>{fe({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase==="running"||n.phase==="estimate";return r(A,{children:[
r(J8,{runs:e.runs??!0}),r(Hm,{busy:s,done:n.done}),r("div",{class:Z8,children:[r("main",{class:Y8,"data-view":e.name,"da\
ta-state":wj(e,n,t),"aria-busy":s,children:[r("h1",{class:"spoken",children:e.label}),r(qB,{}),r("div",{class:Q8,children:[
r("div",{class:X8,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:e3,children:[e.charts.length>1&&r(Ct,{label:"\
Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,label:l,icon:u}))}),r(_,{icon:"filte\
r",label:"Properties and their values",keys:"f",kind:"quiet",pressed:nx("facets"),onClick:()=>tx("facets")}),r(_,{icon:"\
braces",label:"The document as JSON",kind:"quiet",pressed:nx("json"),onClick:()=>tx("json")})]})]}),n.error&&!Sj(n.error)&&
r(cb,{class:t3,error:n.error}),r("div",{class:n3,"data-former":n.former,children:r(oc.Provider,{value:n,children:r(e.Page,
{document:t,result:n,as:o})})})]}),r(Tj,{})]})]})}function wj(e,t,n){return e.runs===!1||t.document===null||Ot(t.document,
n)?t.phase:"changed"}function kj(e,t){return e.of===null||o3(e.of)===o3(t)?e:{...e,answer:null,of:null,former:!1}}function o3(e){
let t=e.aggregate?.over;return`${li(e)} ${typeof t=="object"?Object.keys(t).join():"events"}`}function Cj(){globalThis.document.
querySelector('[role=radiogroup][aria-label="Chart"] [tabindex="0"]')?.focus()}function nx(e){return Hi.value.some(t=>t.
kind===e)}function tx(e){fe({open:nx(e)?Hi.value.filter(t=>t.kind!==e):[{kind:e}]})}function Sj(e){return["from","to"].some(
t=>ui(e,t)!==null)}function Tj(){return r(A,{children:Hi.value.map((e,t)=>{let n=$8.get(e.kind);return n?r(n,{layer:e,onClose:zm},
t):null})})}function i3(){return Wa.value?.tokens&&Wa.value.name===void 0?r(XN,{}):r(A,{children:[r(BB,{children:r(Pj,{})}),r(WN,{})]})}
function Pj(){let e=Vi.value;switch(e.kind){case"home":return r(UN,{});case"view":return r(r3,{});case"page":{let t=_i.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(KN,{})}case"actor":return r(lk,{dataset:e.dataset,actor:e.actor});case"\
link":return r(rB,{id:e.id})}}hB();y0();wk();await tk();dS();n2();Ux(r(i3,{}),document.body);
