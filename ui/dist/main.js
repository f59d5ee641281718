var H3=Object.defineProperty;var vh=(e,t)=>{for(var n in t)H3(e,n,{get:t[n],enumerable:!0})};var We,zx,Ch,Li,xh,dm,Ix,mm,Hx,Sh,wh,qx,ku=Symbol.for("pv"),fm={},hm=[],q3=/^m(i|n|o|s|text|space)$/,Th=Array.isArray,Ph=hm.
slice,$s=Object.assign;function _s(e){e&&e.parentNode&&e.remove()}function Vx(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Ph.call(arguments,2):n),wu(e,
a,o,i,null)}function wu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ku,__v:i||
++zx,__i:-1,__u:0};return!i&&We.vnode&&We.vnode(s),s}function R(e){return e.children}function Na(e,t){this.props=e,this.context=t,this.__g=0}function Ni(e,t){if(t==null)return e.
__&&Ni(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Ni(e)}function V3(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=$s({constructor:ku},n)).__v=n.__v+1,
We.vnode&&We.vnode(t),Mh(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Ni(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,Jx(i,t,s),n.__=n.__e=null,t.__e!=o&&Wx(t))}function Wx(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Wx(e)}function kh(e){(8&e.__g||(e.__g|=8,Li.push(e),dm++))&&xh==We.debounceRendering||
((xh=We.debounceRendering)||queueMicrotask)(Ux)}function Ux(){try{for(var e,t=1;Li.length;)Li.length>t&&Li.sort(Ix),e=Li.
shift(),t=Li.length,8&e.__g&&V3(e)}finally{(dm=Li.length)&&(xh||queueMicrotask)(Ux)}}function Kx(e,t,n,o,i,s,a,l,u,c,m){
var p,d,f,h,b,y,C=o.__k||hm,x=t.length;for(u=W3(n,t,C,u,x),p=0;p<x;p++)(f=n.__k[p])!=null&&(d=~f.__i&&C[f.__i]||fm,f.__i=
p,y=Mh(e,f,d,i,s,a,l,u,c,m),h=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&_h(d.ref,null,f,d),f.ref&&m.push(f.ref,f.__c||h,f)),
b=b||h,4&f.__u?(u=jx(f,u,e,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:h&&(u=h.nextSibling),f.
__u&=-21);return n.__e=b,u}function W3(e,t,n,o,i){var s,a,l,u,c,m,p,d,f,h=n.length,b=h,y=0,C=0,x=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[s]=wu(null,
a):Th(a)?a=x[s]=wu(R,{children:a}):a.constructor===ku&&a.__b?a=x[s]=wu(a.type,a.props,a.key,a.ref,a.__v):x[s]=a,u=s+y,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=U3(a,n,u,b))&&(b--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?y--:c==u+1?y++:c!=
u&&(c>u?y--:y++,C=1)):(~c||(i>h?y--:i<h&&y++),typeof a.type!="function"&&(a.__u|=4))):x[s]=null;if(C){for(m=[],p=[],s=0;s<
i;s++)if((a=x[s])&&16&a.__u){for(y=0,d=m.length;y<d;)m[f=y+d>>1]<a.__i?y=f+1:d=f;m[y]=a.__i,p[s]=y+1}for(y=m.length;s--;)
p[s]&&(p[s]==y?y--:x[s].__u|=4)}if(b)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Ni(l)),$h(l,l));return o}function jx(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=jx(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ni(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function U3(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function Fx(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function cm(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Fx(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Fx(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=wh[t]||(wh[t]=
K3(t)),(e.__a||(e.__a={}))[t]=Sh,s=t!=(t=t.replace(Hx,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function K3(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[mm]==null)t[mm]=Sh++;else if(t[mm]<this.__a[e])return;return n(We.event?We.event(t):t)}}}function Mh(e,t,n,o,i,s,a,l,u,c){
var m,p,d,f,h,b,y,C,x,S,T,E,$,F,N,Q,A,O,K=t.type;if(t.constructor!==ku)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&
(t.__u|=u,p=s=[],m.nodeType==8?l=pm(m,s):s.push(m),l=s[0]||l),(m=We.__b)&&m(t);e:if(typeof K=="function"){d=a.length;try{
if(C=t.props,x=(m=K.prototype)&&m.render,S=(m=K.contextType)&&o[m.__c],T=m?S?S.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.
__g&&(f.__g|=1)):(x?t.__c=f=new K(C,T):(t.__c=f=new Na(C,T),f.constructor=K,f.render=G3),S&&S.sub(f),f.state||(f.state={}),
f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),x&&(f.__s||(f.__s=f.state),K.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=$s({},
f.__s)),$s(f.__s,K.getDerivedStateFromProps(C,f.__s)))),h=f.props,b=f.state,f.__v=t,n.__c){if(C!==h&&x&&!K.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(C,T),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(C,f.__s,T)===!1){t.__v!=n.__v&&(f.props=C,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(U){U&&(U.__=t)}),hm.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Ni(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(C,f.__s,T),x&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,b,y)})}else x&&!K.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),x&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=T,f.props=C,f.__P=e,f.__g&=-5,E=We.__r,$=x?25:0;do f.__g&=-9,E&&E(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++$<25);x&&(hm.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=$s({},o,f.getChildContext())),
x&&n.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(h,b)),F=m&&m.type===R&&m.key==null?m.props.children:m,
C.__P&&(m=l,i=(e=C.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(U){U&&$h(U,U)}),n.__k=null),
l=n.__k?Ni(n,0):null),l=Kx(e,Th(F)?F:[F],t,n,o,i,s,a,l,u,c),C.__P&&(t.__e=null,l=m),t.__u&=-161,p&&p.some(_s),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(U){if(a.length=d,t.__v=null,u||s)if(U&&U.then){if(t.__u|=128|u,s){for(~(A=s.indexOf(
l||void 0))||(A=s.length);(O=s[A-1])&&O.nodeType==8;)A--;for(;A<s.length;A++)if(O=s[A])if(s[A]=null,N){if(O==Q)break}else{
if(O.nodeType!=8)break;O.data.startsWith("$s")&&(Q=pm(N=O))}}if(!N){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
N=l}(m=pm(N=t.__c.__z||(t.__c.__z=N)))?(t.__e=N,l=m):t.__e=l,l=l&&l.nextSibling}else s&&s.some(_s);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),U&&U.then||Gx(t),We.__e(U,t,n)}}else l=t.__e=j3(n.__e,t,n,o,i,s,a,u,c,e);return(m=We.diffed)&&m(t),l}function pm(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Gx(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Gx))}function Jx(e,t,n){for(var o=0;o<n.length;)_h(n[o++],n[o++],n[o++]);We.__c&&We.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){We.__e(s,i.__v)}})}function j3(e,t,n,o,i,s,a,l,u,c){var m,p,d,f,
h,b,y,C,x=n.props||fm,S=t.props,T=t.type;if(T=="svg"?i="http://www.w3.org/2000/svg":T=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if((h=s[m])&&(T?h.localName==T:h.nodeType==
3)){e=h,s[m]=null;break}}if(!e){if(C=c.ownerDocument||document,!T)return C.createTextNode(S);e=C.createElementNS(i,T,S.is?
S:c),l&&(We.__m&&We.__m(t,s),l=!1),s=null}if(T){if(c=T=="template"&&e.content||e,s=T=="textarea"&&S.defaultValue!=null?null:
s&&Ph.call(c.childNodes),!l&&s)for(x={},m=0;m<e.attributes.length;m++)x[(h=e.attributes[m]).name]=h.value;for(m in x)h=x[m],
m=="dangerouslySetInnerHTML"?d=h:m=="children"||m in S||m=="value"&&"defaultValue"in S||m=="checked"&&"defaultChecked"in
S||cm(e,m,null,h,i);for(m in S)h=S[m],m=="children"?f=h:m=="dangerouslySetInnerHTML"?p=h:m=="value"?b=h:m=="checked"?y=h:
l&&typeof h!="function"||x[m]===h||cm(e,m,h,x[m],i);p?(l||d&&(p.__html==d.__html||p.__html==e.innerHTML)||(e.innerHTML=p.
__html),t.__k=[]):(d&&(e.textContent=""),(T=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&q3.test(T))&&(i="\
http://www.w3.org/1999/xhtml"),Kx(c,Th(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Ni(n,0),l,u),s&&s.some(_s)),l&&T!="textarea"||
(m="value",T=="progress"&&b==null?e.removeAttribute(m):b==null||b===e[m]&&(T!="progress"||b)||cm(e,m,b,x[m],i),m="checke\
d",y!=null&&y!=e[m]&&cm(e,m,y,x[m],i))}else x===S||l&&e.data==S||(e.data=S);return e}function _h(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
We.__e(i,n)}}function $h(e,t,n){var o,i,s,a;if(We.unmount&&We.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||_h(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){We.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&$h(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=pm(o,s=[]))&&(o==
e.__e&&s.some(_s),_s(i),_s(o)),n||_s(e.__e),e.__e=e.__c=e.__=null}function G3(e,t,n){return this.constructor(e,n)}function Yx(e,t){
var n,o,i,s;We.__&&We.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=wu(R,{children:[e]}),
i=[],s=[],Mh(t,t.__k,o||fm,fm,t.namespaceURI,o?null:t.firstChild?Ph.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
Jx(i,t.__k,s),t.__k.props.children=null}function Ba(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,kh(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+qx++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}We={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw dm=0,e}},zx=0,Ch=function(e){return e!=null&&e.constructor===ku},Na.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=$s({},this.state)),typeof e=="function"&&(e=e($s({},n),this.props)),e&&($s(
n,e),this.__v&&(t&&this.__k.push(t),kh(this)))},Na.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),kh(this))},Na.prototype.render=R,Li=[],dm=0,Ix=function(e,t){return e.__v.__b-t.__v.__b},mm=Symbol(),Hx=/(PointerCapture)$|Capture$/i,
Sh=0,wh={},qx=0;var Bi,Lt,Dh,Zx,Eh=Object.is,Su=0,s0=[],Ah=[],It=We,Qx=It.__b,Xx=It.__r,e0=It.diffed,t0=It.__c,n0=It.unmount,o0=It.__;function Fa(e,t){
It.__h&&It.__h(Lt,e,Su||t),Su=0;var n=Lt.__H||(Lt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function w(e){
return Su=1,Oh(a0,e)}function Oh(e,t,n){var o=Fa(Bi++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):a0(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);Eh(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Lt,!Lt.__f)){Lt.__f=!0;var i=Lt.shouldComponentUpdate;
Lt.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,m=this.props!=s;if(u.__.some(function(d){
d.__N&&(c=!0,Eh(d.__[0],d.__N[0])||(m=!0))}),i){var p=i.call(this,s,a,l);return c?p||m:p}return!c||m}}return o.__}function B(e,t){
var n=Fa(Bi++,3);!It.__s&&Lh(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Lt.__H.__h.push(n))}function Ze(e,t){var n=Fa(Bi++,4);!It.
__s&&Lh(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Lt.__h.push(n))}function I(e){return Su=5,Y(function(){return{current:e}},[])}function Y(e,t){var n=Fa(Bi++,7);return Lh(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function gm(e,t){return Su=8,Y(function(){return e},
t)}function za(e){var t=Lt.context[e.__c],n=Fa(Bi++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Lt)),t.props.value):e.
__}function ht(){var e=Fa(Bi++,11);if(!e.__){for(var t=Lt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function J3(){var e;do{for(;e=Ah.shift();)try{Cu(e)}catch(n){It.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
s0.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Cu),t.__h.some(Rh),t.__h=[]}catch(n){t.__h=[],It.__e(n,e.__v)}}}while(Ah.
length)}It.__b=function(e){Lt=null,Qx&&Qx(e)},It.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),o0&&o0(e,t)},It.
__r=function(e){Xx&&Xx(e),Bi=0;var t=(Lt=e.__c).__H;t&&(Dh==Lt?Lt.__h=[]:(t.__h.some(Cu),t.__h.some(Rh),Bi=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Dh=Lt},It.diffed=function(e){e0&&e0(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&i0(s0.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Dh=Lt=null},It.__c=function(e,t){t.some(
function(n){try{n.__h.some(Cu),n.__h=n.__h.filter(function(o){return!o.__||Rh(o)})}catch(o){n.__h=[function(){throw o}]}}),
t0&&t0(e,t)},It.unmount=function(e){n0&&n0(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,i0(Ah.push(i))}else Cu(i)}catch(s){t=s}}),o.
__H=void 0,t&&It.__e(t,o.__v))};var r0=typeof requestAnimationFrame=="function";function Y3(e){var t,n=function(){clearTimeout(
o),r0&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);r0&&(t=requestAnimationFrame(n))}function i0(e){e!=1&&Zx==
It.requestAnimationFrame||((Zx=It.requestAnimationFrame)||Y3)(J3)}function Cu(e){var t=Lt,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Lt=t}function Rh(e){var t=Lt;e.__c=e.__(),Lt=t}function Lh(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Eh(n,e[o])})}function a0(e,t){return typeof t=="function"?t(e):t}var Z3=Symbol.for("preact-signals");function xm(){if(ri>1)ri--;else{var e,t=!1;for((function(){var i=bm;for(bm=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();Pu!==void 0;){var n=Pu;for(Pu=
void 0,ym++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&u0(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(ym=0,ri--,
t)throw e}}function Bh(e){if(ri>0)return e();Nh=++Q3,ri++;try{return e()}finally{xm()}}var Tu,$t=void 0;function Mu(e){var t=$t,
n=Tu;$t=void 0,Tu=void 0;try{return e()}finally{$t=t,Tu=n}}var Pu=void 0,ri=0,ym=0,Q3=0,Nh=0,bm=void 0,vm=0;function l0(e){
if($t!==void 0){var t=e.n;if(t===void 0||t.t!==$t)return t={i:0,S:e,p:$t.s,n:void 0,t:$t,e:void 0,x:void 0,r:t},$t.s!==void 0&&
($t.s.n=t),$t.s=t,e.n=t,32&$t.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=$t.s,t.n=void 0,$t.s.n=t,$t.s=t),t}}function an(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}an.prototype.brand=Z3;an.prototype.h=function(){return!0};an.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Mu(function(){var o;(o=t.W)==null||o.call(t)}))};
an.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Mu(function(){var i;(i=t.Z)==null||i.call(t)}))}};an.prototype.subscribe=
function(e){var t=this;return _n(function(){var n=t.value;Mu(function(){return e(n)})},{name:"sub"})};an.prototype.valueOf=
function(){return this.value};an.prototype.toString=function(){return this.value+""};an.prototype.toJSON=function(){return this.
value};an.prototype.peek=function(){var e=this;return Mu(function(){return e.value})};Object.defineProperty(an.prototype,
"value",{get:function(){var e=l0(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(ym>100)
throw new Error("Cycle detected");(function(n){ri!==0&&ym===0&&n.l!==Nh&&(n.l=Nh,bm={S:n,v:n.v,i:n.i,o:bm})})(this),this.
v=e,this.i++,vm++,ri++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{xm()}}}});function le(e,t){return new an(e,
t)}function u0(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function c0(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function m0(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Ds(e,t){an.call(this,void 0,t),this.x=e,this.s=void 0,this.g=vm-1,this.
f=4}Ds.prototype=new an;Ds.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
vm))return!0;if(this.g=vm,this.f|=1,this.i>0&&!u0(this))return this.f&=-2,!0;var e=$t;try{c0(this),$t=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return $t=e,m0(
this),this.f&=-2,!0};Ds.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
an.prototype.S.call(this,e)};Ds.prototype.U=function(e){if(this.t!==void 0&&(an.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ds.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ds.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=l0(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function vn(e,t){
return new Ds(e,t)}function p0(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ri++;var n=$t;$t=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Fh(e),o}finally{$t=n,xm()}}}function Fh(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
p0(e)}function X3(e){if($t!==this)throw new Error("Out-of-order effect");m0(this),$t=e,this.f&=-2;try{8&this.f&&Fh(this)}finally{
xm()}}function Ia(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Tu&&Tu.push(this)}
Ia.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Ia.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,p0(this),
c0(this),ri++;var e=$t;return $t=this,X3.bind(this,e)};Ia.prototype.N=function(){2&this.f||(this.f|=2,this.u=Pu,Pu=this)};
Ia.prototype.d=function(){this.f|=8,1&this.f||Fh(this)};Ia.prototype.dispose=function(){this.d()};function _n(e,t){var n=new Ia(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var d0,km,wm,eF=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var f0=[];_n(function(){d0=this.N})();function Ha(e,t){We[e]=t.bind(null,We[e]||function(){})}function _u(e){if(wm){var t=wm;
wm=void 0,t()}wm=e&&e.S()}function h0(e){var t=this,n=e.data,o=nF(n);o.name="ReactiveDom",o.value=n;var i=Y(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=vn(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=vn(
function(){return!Array.isArray(c.value)&&!Ch(c.value)}),p=_n(function(){if(this.N=g0,m.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),d=t.__$u.d;return t.__$u.d=function(){p(),d.call(this)},[m,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}h0.displayName="ReactiveTextNode";Object.defineProperties(an.prototype,{constructor:{
configurable:!0,value:Vx(R,null).constructor},type:{configurable:!0,value:h0},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ha("__b",function(e,t){if(_u(),km=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof an&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Ha("__r",function(e,t){if(e(t),t.type!==R){_u();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return _n(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;eF&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),km=
o,_u(n)}});Ha("__e",function(e,t,n,o){_u(),km=void 0,e(t,n,o)});Ha("diffed",function(e,t){_u(),km=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],m=o[u];c===void 0?(c=tF(n,u,m,i),s[u]=c):c.o(m,i)}}}e(t)});function tF(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=le(n);return{o:function(a,l){s.value=a,o=l},d:_n(function(){this.N=g0;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Ha("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var m=c.
__$u;m&&(c.__$u=void 0,m.d())}}e(t)});Ha("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Na.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function nF(e,t){return Y(function(){return le(e,t)},[])}var oF=function(e){queueMicrotask(function(){queueMicrotask(e)})};function rF(){Bh(function(){for(var e;e=f0.shift();)d0.call(e)})}function g0(){f0.push(this)===1&&(We.requestAnimationFrame||
oF)(rF)}var zh=new URL("../../",import.meta.url);function Ht(e){return new URL(e,zh).href}function y0(e){return e.startsWith(zh.
pathname)?e.slice(zh.pathname.length):e.replace(/^\//,"")}var iF=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,sF=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function qa(e){
return JSON.parse(sF.test(e)?e.replace(iF,aF):e)}function aF(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var tt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function ii(){return new tt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function si(e,t=0){let n=Ih(e)&&Ih(
e.error)?e.error:null;if(!n)return new tt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new tt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:lF(n.span),status:t})}
function lF(e){if(!Ih(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Ih(e){return e!==null&&typeof e=="object"}function Fi(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var b0=le(0),v0=b0;async function oe(e,t={}){let n=await Va(e,t);if(n.status!==204)return await x0(n)}async function Va(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await uF(
Ht(e),n);if(o.status===401&&b0.value++,!o.ok)throw si(await x0(o).catch(()=>null),o.status);return o}async function uF(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:ii()}}async function x0(e){let t=await e.text();try{return qa(
t)}catch{throw new tt({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function $n(e){
return e instanceof DOMException&&e.name==="AbortError"}function j(e){return e instanceof tt?e:new tt({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var w0=le(null),Wa=w0;function k0(){_n(()=>{v0.value>=0&&oe("v1/me").then(e=>{w0.value=e},()=>{})})}async function C0(e){
await oe("v1/login",{body:{token:e}})}async function S0(){await oe("v1/logout",{method:"POST"})}var Cm=le({value:null,error:null}),Hh=new Map,Fe=Cm;async function Dt(){try{let e=await oe("v1/datasets");Cm.value={value:e.
datasets,error:null}}catch(e){Cm.value={value:Cm.value.value,error:j(e)}}}function Ee(e){let t=Hh.get(e);return t||(t=le(
{value:null,error:null}),Hh.set(e,t),eo(e)),t}async function eo(e){let t=Hh.get(e);if(!(!t||e===""))try{t.value={value:await oe(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:j(n)}}}async function T0(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await oe(
s,{signal:o})).values}async function Sm(e,t,n){return oe(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var cF=new Set(["estimate","running","exact","error","cancelled","live"]);function Tm(e){let t;try{t=qa(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!cF.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?si(n):null,body:n}}function Pm(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var P0=!0;async function M0(e,t,n){try{if(P0&&await mF(e,t,n))return;await pF(e,t,n)}catch(o){if(!$n(o))throw o}}async function mF(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Va("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await dF(s,a=>{let l=Tm(a);l&&t(l)}),!0}catch(o){if(!(o instanceof tt)||o.status!==404&&o.status!==
405)throw o;return P0=!1,!1}}async function pF(e,t,n){if(!("run"in e))throw new tt({code:"not_supported",message:"This s\
erver has no live events"});let o=await Va("v1/query",{body:e.run,signal:n}),i=qa(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function dF(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Uh=250,fF=8e3,tr=le("idle"),nr=new Map,qh=null,hF=1,$u=Uh,Vh,Ua=tr;function Mm(e,t,n=[]){let o=hF++,i=n.filter(s=>nr.
has(s));nr.set(o,{message:e,take:t,abort:null}),tr.value==="open"&&Kh({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
$0(s);return tr.value==="http"&&D0(o),tr.value==="idle"&&jh(),o}function Du(e){nr.has(e)&&(tr.value==="open"&&Kh({id:e,cancel:!0}),
$0(e))}function _0(){tr.value==="away"&&(clearTimeout(Vh),jh())}function $0(e){nr.get(e)?.abort?.abort(),nr.delete(e)}function Kh(e){
qh?.send(JSON.stringify(e))}function jh(){tr.value=tr.value==="away"?"away":"connecting";let e=new URL(Ht("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,qh=t,$u=Uh,tr.value="open";
for(let[o,i]of nr)Kh({id:o,...i.message})},t.onmessage=o=>yF(String(o.data)),t.onclose=()=>{qh=null,n?Gh():gF()}}async function gF(){
if(!await fetch(Ht("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Gh();$u=Uh,tr.value="http";for(let t of nr.
keys())D0(t)}function Gh(){tr.value="away",clearTimeout(Vh),Vh=setTimeout(jh,$u*(.75+Math.random()/2)),$u=Math.min($u*2,
fF)}function yF(e){let t=Tm(e);t&&Wh(t)}function Wh(e){let t=nr.get(e.id);t&&(Pm(e)&&nr.delete(e.id),t.take(e))}function D0(e){
let t=nr.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!nr.has(e))return;if(t.abort=null,o instanceof
tt&&o.code===ii().code)return Gh();let i=o instanceof tt?o:new tt({code:"unexpected",message:String(o)});Wh({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};M0(t.message,o=>Wh({...o,id:e}),t.abort.
signal).catch(n)}var Ka=/([^.[\]]+)|\[(\d+)\]/gy;function Eu(e){let t=[];for(Ka.lastIndex=0;Ka.lastIndex<e.length;){e[Ka.lastIndex]==="."&&
Ka.lastIndex++;let n=Ka.lastIndex,o=Ka.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function E0(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Au(e){return typeof e=="\
string"?Eu(e):e}function qt(e,t){let n=e;for(let o of Au(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Pe(e,t,n){return Jh(e,Au(t),n)}function Jh(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=Jh(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=Jh(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Yh(e,t){let n=qt(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function _m(e,t,n,o){let i=Yh(e,Au(t));return i.
splice(n,0,o),Pe(e,t,i)}function Ru(e,t,n){let o=Yh(e,Au(t));return o.splice(n,1),Pe(e,t,o.length>0?o:void 0)}function A0(e,t,n,o){
let i=Yh(e,Au(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
Pe(e,t,i)}function Vt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Vt(e[o],t[o]))}var Zh=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],$m=["explore","funnel",
"retention","paths","sessions","difference","live"];function ai(e){return Zh.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ue(e){return e==null?[]:(Array.isArray(e)?e:[e]).map(n=>typeof n=="string"?n:JSON.stringify(n))}function O0(e,t){if(e===null)return t;if("rows"in t.answer&&"rows"in e){let n=ue(t.answer.query?.aggregate?.by).length;return R0(
e.rows,t,"rows",o=>JSON.stringify(o.slice(0,n)))}return"groups"in t.answer&&"groups"in e&&t.answer.groups&&e.groups?R0(e.
groups,t,"groups",n=>JSON.stringify("other"in n?null:[n.value])):t}function R0(e,t,n,o){let i=new Map(e.map((c,m)=>[o(c),
m])),s=t.answer[n],a=t.intervals?.[n],l=s.map((c,m)=>({i:m,place:i.get(o(c))??e.length+m})).sort((c,m)=>c.place-m.place),
u=c=>l.map(({i:m})=>c[m]);return{answer:{...t.answer,[n]:u(s)},intervals:Array.isArray(a)?{...t.intervals,[n]:u(a)}:t.intervals}}var Qh={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,sampled:null,elapsed:null,error:null},
bF=100,Es=class{present=le(Qh);result=this.present;id=0;painted=0;pending=null;latest=null;timer;run(t,n={}){let o=this.
present.value;this.present.value={...o,phase:"running",document:t,former:o.answer!==null&&!Vt(o.of,t),done:0,elapsed:null,
error:null},this.drop();let i=this.id;this.id=Mm({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{
phase:t}=this.present.value;t!=="running"&&t!=="estimate"||(Du(this.id),this.drop(),this.present.value={...this.present.
value,phase:"cancelled"})}close(){Du(this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=
null,this.latest=null}take(t,n){if(Pm(n)){this.drop(),this.paint(t,n);return}n.answer&&(this.pending=n),this.latest=n;let o=this.
painted+bF-performance.now();this.timer??=setTimeout(()=>{let{pending:i,latest:s}=this;this.drop(),i&&this.paint(t,i),s&&
s!==i&&this.paint(t,s)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:Math.
max(o.done,n.done),elapsed:n.elapsed,error:n.error};if(n.answer&&n.state==="exact"){this.present.value={...i,phase:"exac\
t",answer:n.answer,of:t,intervals:null,sampled:null,former:!1};return}if(n.answer&&n.state==="estimate"){let a=O0(o.phase===
"estimate"?o.answer:null,{answer:n.answer,intervals:n.intervals??{}});this.present.value={...i,...a,phase:"estimate",of:t,
sampled:n.done,former:!1};return}let s=n.state==="running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={
...i,phase:s==="live"?"running":s}}};function gt(e){let t=Y(()=>new Es,[]),n=e===null?"":JSON.stringify(e);return B(()=>{
e?t.run(e):t.cancel()},[n]),B(()=>()=>t.close(),[]),t.result.value}function li(e,t){let n=typeof t=="string"?t:E0(t);return!e||
e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.where.slice(n.length))?e:null}var vF=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Dm(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function ja(e,t){return e<0?"−"+t:t}function z(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return ja(e,Dm(n)+(o===void 0?"":`.${o}`))}
function q(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return ja(e,xF(t));if(t>=9995e11)return ja(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=vF.find(([i])=>Number((t/i).toPrecision(3))>=1);return ja(e,Number(t/
n).toPrecision(3)+" "+o)}function xF(e){return Number.isInteger(e)?Dm(String(e)):e>=1e3?Dm(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function W(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return ja(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return ja(e,`${Dm(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function Dn(e){
let t=W(e);return e>0?`+${t}`:t}function wF(e){return Number.isFinite(e)?Math.max(2,Math.min(15,Math.floor(-Math.log10(Math.
max(e,1e-15)))+1)):2}function kF(e,t,n=q){let o=n(Number(e.toPrecision(t)));return t<3?o.replace(/\d+\.\d+/,i=>Number(i).
toPrecision(t)):o}function Xh(e){let t=Math.max(e,.001);return t<.0995?W(t):W(t).replace(/\.\d/,"")}function L0(e,t,n,o=q){
if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${o(e)}`;let i=(n-t)/2/Math.abs(e);return`~ ${kF(e,wF(i),
o)} ±${Xh(i)}`}function N0(e,t,n){if(!Number.isFinite(t)||!Number.isFinite(n))return`~ ${W(e)}`;let o=(n-t)*50,i=o<1?
1:0;return`~ ${i===1?W(e):W(e).replace(/\.\d/,"")} ±${o.toFixed(i)}`}function En(e){let t=["B","KiB","MiB","GiB","TiB"],
n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}
function Oe(e,t,n=`${t}s`){return`${q(e)} ${e===1?t:n}`}var eg=[[86400,"d"],[3600,"h"],[60,"min"]];function Re(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Re(-e)}`;
if(e<59.95)return CF(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=eg.findIndex(
([c])=>t>=c),[o,i]=eg[n],s=Math.floor(t/o),[a,l]=eg[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function CF(e){return e===0?`0${" "}s`:e<999e-6?`${tg(e*1e6)}${" "}µs`:e<.9995?
`${tg(e*1e3)}${" "}ms`:`${tg(e)}${" "}s`}function tg(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Ga(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Re(e/1e3)}var Wn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Nn={text:Wn.other,kind:"other"},SF=new Set(Object.
values(Wn)),TF=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function PF(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function V(e){return e.toWellFormed().replace(TF,PF).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ee(e){
if(e==null)return{text:Wn.null,kind:"null"};if(e==="")return{text:Wn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ee(n).text).join(", "),kind:"value"};let t=V(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:SF.has(t)?`"${t}"`:t,kind:"value"}}var MF=new Intl.Segmenter("en",{granularity:"grapheme"});function B0(e){return Array.
from(MF.segment(e),t=>t.segment)}function Ou(e,t){if(e.length<=t)return e;let n=B0(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Ja(e,t){if(e.length<=t)return e;let n=B0(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var _F={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},F0=new Map;function z0(e,t){let n=`${t} ${e}`,o=F0.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{..._F[t],timeZone:e,hourCycle:"h23"}),F0.set(n,o)),o}var I0=new Map;function ng(e){let t=I0.get(e);return t===void 0&&I0.
set(e,t=$F(e)),t}function $F(e){let t="numeric";try{return{fields:new Intl.DateTimeFormat("en-GB",{timeZone:e,hourCycle:"\
h23",year:t,month:t,day:t,hour:t,minute:t,second:t}),name:new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shor\
t"})}}catch{return null}}function DF(e){return ng(e)!==null}function G(e,t,n="minute"){let o=e instanceof Date?e:new Date(
e);return Number.isNaN(o.getTime())?String(e):DF(t)?z0(t,n).format(o):`${z0("UTC",n).format(o)} UTC`}function zi(e,t=Date.
now()){let n=e==="UTC"?null:ng(e)?.name;return n?n.formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??e:
"UTC"}function As(e,t){let n=new Date(e),o=t==="UTC"?null:ng(t)?.fields;if(!o)return{year:n.getUTCFullYear(),month:n.getUTCMonth()+
1,day:n.getUTCDate(),hour:n.getUTCHours(),minute:n.getUTCMinutes(),second:n.getUTCSeconds()};let i=new Map(o.formatToParts(
n).map(a=>[a.type,Number(a.value)])),s=a=>i.get(a)??0;return{year:s("year"),month:s("month"),day:s("day"),hour:s("hour"),
minute:s("minute"),second:s("second")}}function Bn(e,t,n){return t>=300*86400?G(e,n,"year"):t>=28*86400?G(e,n,"month"):t>=
.9*86400?G(e,n,"day"):t>=60?G(e,n,"minute"):G(e,n,"second")}function Ce(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var EF=Symbol.for("pv"),AF=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:EF,__v:--AF,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),We.vnode&&We.vnode(c),c}var RF={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:RF[e]})})}function Em(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let b=t.right+s+a<=u-8;q0(
e,b?t.right+s:t.left-s-a,H0(t.top,l,c));return}let m=c-8-t.bottom-s,p=t.top-s-8,d=o==="bottom"?l<=m||m>=p:!(l<=p||p>=m),
f=Math.max(d?m:p,64),h=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),q0(
e,H0(h,a,u),d?t.bottom+s:t.top-s-Math.min(l,f))}function H0(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function q0(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var V0="oa";var rg=le(null),og,NF=500;function W0(e,t,n){clearTimeout(og),og=setTimeout(()=>{e.isConnected&&(rg.value={anchor:e,text:t})},
n)}function ui(){clearTimeout(og),rg.value=null}function Lo(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&W0(
t.currentTarget,e,NF)},onPointerLeave:ui,onPointerDown:ui,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
W0(n,e,0)},onBlur:ui}:{}}function U0(){let e=I(null),t=rg.value;return Ze(()=>{!e.current||!t||(e.current.showPopover(),
Em(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:V0,children:t.text}):null}var ig={};vh(ig,{button:()=>sg,danger:()=>zF,default:()=>HF,iconOnly:()=>ag,outlined:()=>BF,primary:()=>FF,quiet:()=>IF,
small:()=>lg});var sg="o",BF="na",FF="P",zF="pa",ag="Te",IF="_e",lg="qe",HF={button:sg,outlined:BF,primary:FF,danger:zF,
iconOnly:ag,quiet:IF,small:lg};function M(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Lo(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:Ce(sg,a!=="plain"&&
ig[a],u&&ag,l&&lg,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ae,{name:n}),t,o&&r(ae,{name:o,size:12})]})}var ug={};vh(ug,{default:()=>KF,empty:()=>WF,null:()=>VF,other:()=>UF,value:()=>qF});var qF="da",VF="la",WF="xa",UF="sa",
KF={value:qF,null:VF,empty:WF,other:UF};function _({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??ee(e),s=o?Ja(i.text,n):Ou(i.text,n);return r("bdi",{class:ug[i.
kind],title:s===i.text?void 0:Ou(i.text,2e3),children:s})}var cg=8;function jF(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-cg,o)),s=Math.min(o,Math.ceil((e+t)/n)+cg);return{
first:i,end:s,before:i*n,after:(o-s)*n,pool:Math.ceil(t/n)+2*cg+1}}function Am(e,t,n){let[o,i]=w({scroll:0,height:600});
return B(()=>{let s=e.current;if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.
clientHeight?c:{scroll:u,height:s.clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener(
"scroll",a,{passive:!0}),()=>{l.disconnect(),s.removeEventListener("scroll",a)}},[t]),jF(o.scroll,o.height,t,n)}function Rm(){
return Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue("--row"),10)||28}function Om(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var K0="Fe",j0="ca",mg="k",G0="Q",J0="Ge",Y0="p",Z0="z",Lm="ga",pg="Je",dg="d",Q0="V",fg="ha",X0="W",ew="fa",tw="ua";function _e(e){let{columns:t,rows:n,summary:o=[]}=e,i=I(null),s=ht(),a=Rm(),l=Am(i,a,n.length),[u,c]=w(null),[m,p]=w(new Map),
d=t.map(({key:b,width:y})=>{let C=m.get(b);return C===void 0?y??"minmax(80px, max-content)":`${C}px`}).join(" ")+" minma\
x(0, 1fr)",f=b=>{let y=Om(b,u,n.length+o.length,t.length,e.onSort?-1:0);if(y){b.preventDefault(),c(y),JF(i.current,y,a);
return}let C=u?[...n,...o][u.row]:void 0,x=u?t[u.column]:void 0;if(u?.row===-1&&x&&(b.key==="Enter"||b.key===" ")){b.preventDefault(),
x.sortable!==!1&&e.onSort?.(nw(x,e.sort??null));return}let S=i.current?.querySelector('[data-cursor="true"]');(b.key==="\
Enter"||b.key===".")&&C!==void 0&&x&&S&&b.target===i.current&&(b.preventDefault(),b.stopPropagation(),(e.onMenu??e.onCell)?.(
C,x,S))},h=(b,y,C)=>r(YF,{id:s,row:b,at:y,columns:t,cursor:u?.row===y?u.column:-1,onCursor:c,summary:C,last:y===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},C?`summary ${y}`:y%l.pool);return r("div",{ref:i,class:K0,role:"grid","aria-\
label":e.label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+
1,"aria-colcount":t.length,onKeyDown:f,onFocus:b=>{b.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:j0,
role:"presentation",style:{gridTemplateColumns:d},children:[r("div",{role:"row","aria-rowindex":1,class:Ce(mg,G0),children:t.
map((b,y)=>r(ZF,{id:`${s}--1-${y}`,column:b,cursor:u?.row===-1&&u.column===y,sort:e.sort??null,onSort:e.onSort,onWidth:C=>p(
new Map(m).set(b.key,C))},b.key))}),l.before>0&&r("div",{role:"presentation",class:ew,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((b,y)=>h(b,l.first+y,!1)),l.after>0&&r("div",{role:"presentation",class:tw,style:{height:`${l.after}\
px`}}),o.map((b,y)=>h(b,n.length+y,!0))]})})}function JF(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function YF({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:Ce(mg,a&&X0,l&&J0),children:o.
map((m,p)=>r("div",{id:`${e}-${n}-${p}`,role:"gridcell","aria-colindex":p+1,"data-cursor":p===i,class:Ce(Y0,m.number&&pg,
p===i&&fg),onPointerDown:()=>s({row:n,column:p}),onClick:c&&(d=>c(t,m,d.currentTarget)),onContextMenu:u&&(d=>{d.preventDefault(),
u(t,m,d.currentTarget)}),children:r("span",{class:Lm,children:m.cell(t,n)})},m.key))})}function nw(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function ZF({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let m=c.currentTarget,
p=m.parentElement.getBoundingClientRect().width-c.clientX;m.setPointerCapture(c.pointerId),m.onpointermove=d=>s(Math.max(
48,Math.round(p+d.clientX))),m.onpointerup=()=>{m.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:Ce(Z0,t.number&&pg,n&&fg),children:[u?r("button",{type:"\
button",tabIndex:-1,class:dg,onClick:()=>i(nw(t,o)),children:[r("span",{class:Lm,children:t.head}),a!=="none"&&r(ae,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:dg,children:r("span",{class:Lm,children:t.head})}),r("span",
{class:Q0,onPointerDown:l})]})}var ow=new Map,rw=new Map,Nm=7;function An(e,t){let n=JSON.stringify([e,t??null]),o=ow.get(n);return o===void 0&&(o=rw.get(
e)??0,rw.set(e,o+1),ow.set(n,o)),o}function Ya(e){return[[],[6,4],[2,3],[10,3,2,3]][Math.floor(e/Nm)%4]}function xn(e){return`\
--series-${e%Nm+1}`}var iw=le(0),Za=iw;new MutationObserver(()=>{iw.value++}).observe(document.documentElement,{attributes:!0,
attributeFilter:["data-theme"]});function rt(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function zt(e,t,n){let[o,i]=w(null),s=I(null),a=o&&o.row<e&&o.column<t?o:null;return B(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let p=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!p?!1:(n(a,p),!0)}let m=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Om(c,a,e,t);
return m?(i(m),!0):!1},mark:(c,m)=>({"data-at":`${c},${m}`,"data-cursor":a?.row===c&&a.column===m})}}var sw="ma",aw="va",lw="wa",uw="ba",cw="ya",mw="ka",pw="za";function Ge({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,m]=w(!1),
p=ht(),d=f=>{if(!(f.ctrlKey||f.metaKey||f.altKey)){if(f.key==="t"||f.key==="T")m(!0);else if(!s?.(f))return;f.preventDefault(),
f.stopPropagation()}};return r("figure",{class:sw,"aria-labelledby":p,children:[r("div",{class:aw,children:[r("h2",{class:lw,
children:e}),r("div",{class:uw,children:[n,r(M,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"\
T",pressed:c,onClick:()=>m(!c)})]})]}),r("figcaption",{id:p,class:"spoken",children:t}),c?r("div",{class:mw,children:o}):
r(R,{children:[r("div",{class:Ce(cw,l&&pw),tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:d,
children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function dw(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Nu(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function fw(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function hw(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var XF=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function gw(e,t,n){let o=(XF.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function Qa(){let e=I(null),[t,n]=w(0);return Ze(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var yw="ja",bw="Xa",vw="Sa",xw="Ba",ww="Ke",kw="Ca",Cw="Ea";var Xa=20,Bu=136,Sw=16,el=24;function Tw({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=Qa(),l=I(null),
u=Y(()=>{let $=e.map(({time:Q})=>Q),[F,N]=[Math.min(...$),Math.max(...$)];return N>F?[F,N]:[F-1e3,N+1e3]},[e]),[c,m]=o??
u,p=Y(()=>hw(e,12),[e]),d=Y(()=>e.filter(({time:$})=>$>=c&&$<=m).reverse(),[e,c,m]),f=Math.max(1,a-Bu-Sw),h=$=>Bu+Nu($,c,
m)*f,b=$=>c+($-(s.current?.getBoundingClientRect().left??0)-Bu)/f*(m-c),y=($,F=(c+m)/2)=>{let N=fw([c,m],F,$,u);i(N[0]<=
u[0]&&N[1]>=u[1]?null:N)},C=zt(1,d.length,({column:$})=>y(.25,d[$].time)),x=C.at?d[C.at.column]:void 0,S=$=>{if($.key===
"+")y(.5,x?.time);else if($.key==="-")y(2,x?.time);else if($.key==="0")i(null);else return C.key($);return!0},T=$=>{let F=l.
current;if(l.current=null,F===null)return;let N=b($);Math.abs(h(N)-h(F))>4&&i([Math.max(u[0],Math.min(F,N)),Math.min(u[1],
Math.max(F,N))])},E=el+p.length*Xa+24;return r(Ge,{title:`${z(e.length)} events, ${z(t.length)} sessions`,onKey:S,summary:`\
Timeline of ${z(e.length)} events in ${z(t.length)} sessions, from ${G(u[0],n)} to ${G(u[1],n)}`,announced:x?`${ee(x.event).
text}, ${G(x.time,n,"millisecond")}`:"",actions:r(R,{children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>y(2)}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>y(
.5)}),r(M,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(_e,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:$})=>G($,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:$,end:F})=>Re((F-$)/1e3)},{key:"events",head:"events",number:!0,cell:({events:$})=>z($)}]}),children:[r("di\
v",{ref:s,class:yw,onPointerDown:$=>{l.current=b($.clientX)},onPointerUp:$=>T($.clientX),onWheel:$=>{($.ctrlKey||$.shiftKey)&&
($.preventDefault(),y($.deltaY>0?1.5:.67,b($.clientX)))},children:a>0&&r("svg",{width:a,height:E,"aria-hidden":"true",children:[
t.filter(({start:$,end:F})=>F>=c&&$<=m).map($=>r("rect",{x:h($.start)-3,y:el-12,width:Math.max(6,h($.end)-h($.start)+6),
height:p.length*Xa+12,rx:3,class:bw,onDblClick:()=>i([$.start-500,$.end+500]),children:r("title",{children:`${G($.start,
n,"second")}, ${Re(($.end-$.start)/1e3)}, ${z($.events)} events`})},$.start)),p.map(($,F)=>r("g",{children:[r("text",{x:Bu-
12,y:el+F*Xa+4,class:vw,children:$.rest?Nn.text:Ja(ee($.event).text,18)}),r("line",{x1:Bu,x2:a-Sw,y1:el+F*Xa,y2:el+F*Xa,
class:xw})]},F)),d.map(($,F)=>{let N=tz(p,$);return r("circle",{cx:h($.time),cy:el+N*Xa,r:x===$?6:4,class:ww,...C.mark(0,
F),style:{fill:p[N]?.rest?"var(--other)":`var(${xn(An("event",[$.event]))})`},children:r("title",{children:`${ee($.event).
text}, ${G($.time,n,"millisecond")}`})},F)}),gw(c,m,Math.max(2,Math.floor(f/140))).map($=>r("text",{x:h($),y:E-6,class:kw,
children:G($,n,m-c>2*864e5?"dayShort":m-c>36e5?"clock":"clockSecond")},$))]})}),r("p",{class:Cw,children:x?r(R,{children:[
r(_,{value:x.event})," ",G(x.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session sh\
ows it alone"})]})}function tz(e,t){let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function ln(e){return`'${e.replaceAll("'","''")}'`}var Pw="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",nz=new RegExp(`^${Pw}(\\.${Pw}\
)*$`,"u"),oz=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function we(e){return nz.test(e)&&!oz.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Ar(e){
return`event = ${ln(e)}`}var rz=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function ci(e){let t=e===void 0?null:rz.exec(e);return t?
t[1].replaceAll("''","'"):null}function mi(e,t){let n=we(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${ln(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>ln(String(o))).join(", ")})`:`${n} = ${String(t)}`}function No(e,t){return e===
void 0||e.trim()===""?t:`${Mw(e)} and ${Mw(t)}`}function Mw(e){return/\bor\b/i.test(e)?`(${e})`:e}var _w={before:[],after:[]};function hg(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function $w(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Dw(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var iz=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Le(e){
let t=iz.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function gg(e){let t=e[ai(e)];return ue(
t?.by).find(n=>!tl(n))??null}function tl(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Aw(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:sz(e.document),as:e.as}},s=n[t],a=Le(e.document),l=gg(e.document);
if(s){let p=Ew({...a,...s.document},l);return{state:{view:t,document:p,as:s.as,open:[]},waiting:i,said:null}}let u=az(t)?
ci(a.where):null;u!==null&&delete a.where;let c=Ew({...a,...Ls(t,u,o)},l),m=u===null?null:`The filter ${Ar(u)} became ${lz(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:m}}function sz(e){let t=ai(e);return e[t]===void 0?
{}:{[t]:e[t]}}function az(e){return e==="funnel"||e==="retention"||e==="paths"}function lz(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Ls(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(uz).map(cz),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Ar(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:Ar(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":Ar(s)}}}}function uz(e){return e!==void 0}function cz(e){return{
where:Ar(e)}}function Ew(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ue(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(tl),t]}}}var yg={view:"explore",document:{dataset:""},as:null,open:[]},Wt=le(yg),rr=le(_w),Rw=le({state:yg,how:"load"}),Bm={},Fm=!1,
He=Wt,zm=Rw,xe=vn(()=>Wt.value.document),Ow=vn(()=>Wt.value.view),Lw=vn(()=>Wt.value.as),Hi=vn(()=>Wt.value.open),Zt=vn(
()=>Wt.value.document.dataset),nl=vn(()=>rr.value.before.length>0),ol=vn(()=>rr.value.after.length>0);function Nw(e,t){return Vt(
{...e,open:[]},{...t,open:[]})}function ge(e,t="push"){let n={...Wt.value,...e};Vt(n,Wt.value)||(!Nw(n,Wt.value)&&(t==="\
push"||!Fm)&&(rr.value=hg(rr.value,Wt.value)),Fm=t==="replace",bg(n,t))}function te(e,t,n="push"){ge({document:Pe(Wt.value.
document,e,t)},n)}function Kn(e){ge({open:[...Wt.value.open,e]})}function Im(){ge({open:Wt.value.open.slice(0,-1)})}function Bw(e,t){
let n=Aw(Wt.value,e,Bm,t);return Bm=n.waiting,ge(n.state),n.said}function pi(){Fw($w(rr.value,Wt.value))}function rl(){Fw(Dw(rr.value,Wt.value))}function Fw(e){e&&(rr.value=e.stack,Fm=!1,
bg(e.value,"push"))}function di(e){Vt(e,Wt.value)||(Wt.value!==yg&&!Nw(e,Wt.value)&&(rr.value=hg(rr.value,Wt.value)),Fm=
!1,bg(e,"load"))}function bg(e,t){Wt.value=e,Rw.value={state:e,how:t}}function zw(){return{undo:rr.value,waiting:Bm}}function Iw(e){
rr.value=e.undo,Bm=e.waiting}function Ut(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Qe(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${z(e)} ms`:Re(e/1e3);case"seconds":return n?`${z(e)} s`:Re(e);case"bytes":return n?`${z(e)} B`:En(
e);case"share":return n?`${z(e*100)} %`:W(e);case"none":return n?z(e):q(e)}}function ir(e){return e.type==="int64"||e.type===
"float64"}function vo(e,t,n){return typeof e=="number"&&ir(t)?{text:Qe(e,Ut(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:G(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ee(e)}var Hw="Ia",qw="Ua",Vw="Ha",Ww="La";function De({icon:e,title:t,children:n,actions:o}){return r("div",{class:Hw,children:[r(ae,{name:e,size:32}),r("h2",{class:qw,
children:t}),n&&r("p",{class:Vw,children:n}),r("div",{class:Ww,children:o})]})}var Uw="Ma",Kw="Na",jw="Ra";var Gw="Aa",Jw="Da";function qm({busy:e,done:t=null}){let n=I(null);return Ze(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:Uw,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:jw}):r("div",{ref:n,class:Kw}))})}
function Te({lines:e=6}){return r("div",{class:Gw,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:Jw},
n))})}var Yw="Ta",Zw="_a",Qw="qa",Xw="Fa",ek="Ga";function vg(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function pe({id:e,error:t,onHint:n}){let o=vg(t.hint);return r(
"div",{class:Yw,id:e,role:"alert",children:[r("span",{class:Zw,children:r(ae,{name:"error",size:14})}),r("span",{class:Qw,
children:V(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:Xw,onClick:()=>n(o),children:[V(o),"?"]}):
r("span",{class:ek,children:V(t.hint)}))]})}var tk=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Vm(e,t){
let n=e.split("/").filter(u=>u!=="").map(fz),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(tk.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=$m.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function fz(e){try{return decodeURIComponent(e)}catch{return e}}function sl(e,t){return`${nk(e)}/${t}`}
function al(e,t){return`${nk(e)}/actor/${encodeURIComponent(t)}`}function nk(e){let t=tk.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function ok(e){let t=[`q=${await il(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await il(e.open)}`),t.join("&")}async function Wm(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await fi(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await fi(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(hz):[]}}function hz(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function il(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await rk(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function fi(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await rk(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var gz=4<<
20;async function rk(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:m}=await a.read();if(c)break;if(i.push(m),s+=m.length,s>gz)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var Um=new Map;function xg(e){return Um.has(e)||sk(e),Um.get(e)??{events:[]}}async function sk(e){if(e==="")return{events:[]};
Um.set(e,{events:[]}),Fe.value.value||await Dt();let o={events:(Fe.value.value?.find(({name:i})=>i===e)?.event?await T0(
e,"event",10).catch(()=>[]):[]).map(({value:i})=>i)};return Um.set(e,o),o}var ik=864e5;async function wg(e,t){let n=t===
"explore"?null:sk(e);Fe.value.value||await Dt();let o=Fe.value.value?.find(({name:l})=>l===e),i=o!==void 0&&Date.parse(o.
to)>Date.now()-2*ik,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*ik,a=n?await n:xg(e);return{dataset:e,...i&&s?{from:"\
now-30d"}:{},timezone:yt(),...Ls(t,null,a)}}function yt(){return Intl.DateTimeFormat().resolvedOptions().timeZone||"UTC"}var Km="sluice.";function Rr(e){return Iu(()=>localStorage.getItem(Km+e))}function Or(e,t){Iu(()=>localStorage.setItem(Km+
e,t))}function jm(e){let t=Iu(()=>sessionStorage.getItem(Km+e));return t===null?null:Iu(()=>JSON.parse(t))}function ll(e,t){
Iu(()=>sessionStorage.setItem(Km+e,JSON.stringify(t)))}function Iu(e){try{return e()}catch{return null}}var Ns=le({kind:"home"}),Vi=Ns,qi=Promise.resolve(),ak=0;async function lk(){let e=jm("undo");e?.undo&&Array.isArray(e.undo.
before)&&Iw(e),addEventListener("popstate",()=>{kg()}),addEventListener("pagehide",()=>ll("undo",zw())),await kg(),_n(()=>{
let{state:t,how:n}=zm.value;n!=="load"&&(qi=qi.then(()=>Gm(t,n)))})}function ke(e,t=""){history.pushState(null,"",Ht(e)+
(t===""?"":`#${t}`)),kg()}function Lr(e=He.value){Ns.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
qi=qi.then(()=>Gm(e,"push"))}async function Bs(e){return`${Ht(sl(e.document.dataset,e.view))}#${await ok(e)}`}async function Gm(e,t){
let n=await Bs(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Ns.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function kg(){let e=++ak,t=Vm(y0(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Ns.value=t;return}let n=await Wm(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await wg(t.dataset,t.view);e===ak&&(di({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Ns.value=t,n||(qi=qi.then(
()=>Gm(He.value,"replace"))))}async function hi(e){let{view:t,document:n}=He.value,o=await wg(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){di(i),Ns.value={kind:"view",dataset:e,view:t,fragment:""},qi=qi.then(()=>Gm(i,"repla\
ce"));return}ge(i),Ns.value.kind!=="view"&&Lr()}var uk="Qe",ck="Ja",mk="Ka",Cg="Oa",pk="Pa";var fk=2e3;function hk({dataset:e,actor:t}){let n=xe.value.timezone??"UTC",o=Ee(e).value,i=o.value?.actors?.[0]??null,s=gt(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:fk}}),a=gt(i===null?null:{dataset:e,timezone:n,
where:`string(${we(i)}) = ${ln(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});B(()=>{globalThis.document.title=`${V(t)} · ${V(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:uk,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:ck,children:[r(M,{icon:"left",kind:"outlined",onClick:()=>Lr(),children:"Back"}),r("h1",{class:mk,children:r(
_,{value:t,most:80,middle:!0})}),r("span",{class:Cg,children:[r(_,{value:i??"",most:32})," in ",r(_,{value:e,most:32}),"\
, on the clock of ",zi(n)]})]}),l&&r(pe,{error:l}),!l&&r(bz,{answer:dk(s.answer),sessions:dk(a.answer),actor:t,zone:n})]})}
function bz({answer:e,sessions:t,actor:n,zone:o}){let i=Y(()=>vz(e,n),[e]),s=Y(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=w(null);if(!e)return r(Te,{});if(e.rows.
length===0)return r(De,{icon:"actor",title:"Nobody of this name",actions:r(M,{kind:"primary",onClick:()=>Lr(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,m)=>a===null||i[m].time>=a[0]&&i[m].
time<=a[1]);return r(R,{children:[r(Tw,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:pk,children:[r("p",{
class:Cg,children:[Oe(u.length,"event"),a===null?"":` from ${G(a[0],o,"second")} to ${G(a[1],o,"second")}`,e.cursor?`, t\
he latest ${fk} only`:""]}),r(_e,{label:"Events",rows:u,columns:e.columns.map((c,m)=>({key:c.name,head:r(_,{value:c.name,
most:32}),cell:p=>r(_,{shown:vo(p[m],c,o),most:64,middle:!0})}))})]})]})}function vz(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function dk(e){return e!==null&&"columns"in e?e:null}var Tg=le([]),gk=le(!1),xz=700,Sg,qu=Tg,yk=gk,gi=vn(()=>Tg.value.filter(({state:e})=>e==="running"));async function Bo(){
clearTimeout(Sg);try{Tg.value=(await oe("v1/jobs")).jobs,gk.value=!0}catch{}clearTimeout(Sg),gi.value.length>0&&(Sg=setTimeout(
()=>{Bo()},xz))}async function bk(e){try{return await oe(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(j(t).status===404)
return null;throw t}}async function Jm(e){await oe(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await Bo()}async function vk(e){
await oe(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await Bo()}function xk(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var wk="Y";var Vu=[];function kk(){return Vu.length>0}function Qt(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=I(null);return Ze(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>Em(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),Cz(i,o),Sz(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:Ce(
wk,e.class),children:e.children})}function Cz(e,t){Ze(()=>{if(ui(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function Sz(e,t,n){let o=I(n);o.current=n,B(()=>{let i={};Vu.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!Tz(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||Vu.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{Vu.splice(Vu.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function Tz(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Fs=le([]),Pg=le(Rr("letters")!=="no"),Ym="",Ck,Tk=Fs,Pk=Pg;function Mk(e){Pg.value=e,Or("letters",e?"yes":"no")}function sr(e){
let t=I(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");B(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Fs.value=[...Fs.value,...o],()=>{Fs.value=Fs.value.filter(i=>!o.includes(i))}},[n])}function Pz(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function _k(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Wu(e.target)||!Pg.value&&e.key.
length===1||Mz()||kk()))return;let n=Ym===""?Pz(e):`${Ym} ${e.key}`,o=Fs.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
Sk(""),o.act()):t&&Sk(Fs.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function Sk(e){clearTimeout(Ck),Ym=
e,e!==""&&(Ck=setTimeout(()=>{Ym=""},1200))}function Wu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function Mz(){return document.querySelector("dialo\
g[open]")!==null}async function Zm(e){let t=e.trim();if(t.startsWith("{"))return $k(await fi(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Wm(n[2]),s=$m.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?$k(await fi(o[1].replaceAll("'\\''","'"))):null}function $k(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Zh.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:ul(t),as:null,open:[]}}function ul(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var Dk=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,_z=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function Ak(e){let t=e.replace(/^.*[/\\]/,"");for(;Dk.test(t);)t=t.replace(Dk,"");return t=t.replace(_z,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function Rk(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function Mg(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function Ok(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(Mg(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var $z=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function Lk(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:Ek(n)?o===void 0||Ek(
o):/^\[\s*(\{|$)/.test(n)?Dz(e):$z.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function Ek(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function Dz(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var Ez=1<<20;async function _g(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Ht(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,Ez),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:ii()}),i=await o.json().catch(()=>null);if(!o.ok)throw si(i,o.status);return i}function Nk(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function Bk(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",Ht(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(ii()),a.onabort=()=>s(new tt({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=Az(a.responseText);a.status>=200&&a.status<300?i(l):s(si(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function Az(e){try{return JSON.parse(e)}catch{return null}}var Fk="Qa",zk="Va",Ik="Wa",Hk="j",qk="X";var Ku=le([]),Qm=new Map,Oz=1e4,Lz=1;function X(e,t=null){let n=Lz++;Ku.value=[...Ku.value,{id:n,text:e,action:t}].slice(
-3),Vk(n)}function Vk(e){Qm.set(e,setTimeout(()=>$g(e),Oz))}function $g(e){clearTimeout(Qm.get(e)),Qm.delete(e),Ku.value=
Ku.value.filter(t=>t.id!==e)}function Wk(){return r("div",{class:Fk,role:"status",children:Ku.value.map(({id:e,text:t,action:n})=>r(
"div",{class:zk,onPointerEnter:()=>clearTimeout(Qm.get(e)),onPointerLeave:()=>Vk(e),children:[r("span",{class:Ik,children:t}),
n&&r("button",{type:"button",class:Hk,onClick:()=>{$g(e),n.act()},children:n.label}),r("button",{type:"button",class:qk,
"aria-label":"Close",onClick:()=>$g(e),children:r(ae,{name:"close",size:14})})]},e))})}var Nz=new Set(["csv","tsv","parquet","arrow","arrowstream"]);function Uk({format:e,names:t,columns:n}){let o=Nz.has(e)?
n.map(({name:i})=>i).sort():[];return JSON.stringify([e,t.time,t.actors,t.event,o])}async function Kk(e,t,n){let o=Uk(t),
i=[!0],s=e.slice(0,200).map((l,u)=>[l,u]).slice(1),a=async()=>{for(let l=s.shift();l;l=s.shift())i[l[1]]=await n(l[0]).then(
u=>Uk(u)===o,()=>!1)};return await Promise.all(Array.from({length:4},a)),e.filter((l,u)=>i[Math.min(u,199)])}var zs=le(null),Bz=8,Fz=3,jk=zs;async function Gk(e,t){let n=await zz(e).catch(()=>[]);zs.value={dataset:e,sum:t,events:n,
steps:n.slice(0,Fz).map(({value:o})=>o)}}async function zz(e){let t=Fe.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${we(t)}) as reached`],by:["event"],order:["reached desc"],limit:Bz};return Iz(
await oe("v1/query",{body:{dataset:e,aggregate:o}}))}function Iz({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function Jk(e){let{value:t}=zs;t&&(zs.value={...t,steps:Hz(t.steps,e)})}
function Hz(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Yk(){let{value:e}=zs;if(!e)return;zs.value=null;
let t=xe.value.dataset===e.dataset?Le(xe.value):{dataset:e.dataset};ge({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:Ar(n)})),window:"7d"}}}),Lr(He.value)}function Dg(){zs.value=null}var Kt=le(null),Nr=le(!1),ju=null,Zk={accepted:0,rejected:0,known:0},Xm="loading",Qk=Kt,Xk=Nr;async function Is(e){if(Nr.
value=!0,Kt.value?.phase==="sending"||Kt.value?.phase==="found"||e.length===0)return;ju?.abort();let t=ju=new AbortController;
Kt.value={phase:"reading",files:e};try{let[n]=await Promise.all([_g(e[0],t.signal),Fe.value.value?null:Dt()]),o=await Kk(
e,n,l=>_g(l,t.signal));if(t.signal.aborted)return;let i=qz(n),s=Ok(Ak(e[0].name),i.actors,Fe.value.value?.map(({name:l,actors:u})=>({
name:l,actors:u}))??[]),a=e.filter(l=>!o.includes(l));Kt.value={phase:"choosing",files:o,later:a,preview:n,choice:{dataset:s,
...i},error:null}}catch(n){t.signal.aborted||(Kt.value={phase:"unreadable",files:e,error:j(n)})}}function qz({names:e,columns:t}){
return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.name??"",actors:e.actors,event:e.event}}function ep(e){Is([new File(
[e],"pasted.txt")])}function Gu(e){Kt.value?.phase==="choosing"&&(Kt.value={...Kt.value,choice:{...Kt.value.choice,...e},
error:null})}function Wi(){Nr.value=!1;let e=Kt.value?.phase;e==="sending"||e==="found"||(ju?.abort(),Kt.value=null)}function Vz(){
Nr.value=!0}async function e1(){let e=Kt.value;e?.phase!=="sending"&&e?.phase!=="found"||(await Jm(e.job).catch(()=>{}),
ju?.abort())}async function t1(){let e=Kt.value;if(e?.phase!=="choosing")return;let t=ju=new AbortController,{files:n,choice:o}=e,
i=Zk;try{for(let[s,a]of n.entries())i=await Wz(n,s,a,o,i,t.signal);await n1(o.dataset,i,e.later)}catch(s){i.accepted>0&&
Dt(),Kt.value={...e,error:j(s)},Nr.value||X(`Loading into ${o.dataset} failed: ${j(s).message}`,{label:"Show",act:Vz})}finally{
ll(Xm,null),Bo()}}async function Wz(e,t,n,o,i,s){let a=xk(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};
Kt.value={...l,sent:0},ll(Xm,{job:a,dataset:o.dataset});let u=setTimeout(()=>{Bo()},200);try{let c=await Bk(Nk(o.dataset,
o,n.name,a),n,m=>{Kt.value={...l,sent:m},m===1&&Bo()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+
c.rejected_count}}catch(c){let m=j(c);if(e.length>1&&m.code==="already_loaded")return{...i,known:i.known+1};throw e.length>
1&&m.code!=="cancelled"?Uz(n,m):c}finally{clearTimeout(u)}}function Uz(e,{code:t,message:n,hint:o,status:i}){return new tt(
{code:t,message:`${e.name}: ${n}`,hint:t==="unknown_column"?"":o,status:i})}async function n1(e,t,n=[]){await Dt(),eo(e),
Kt.value=null;let o=Ag(e,t);if(n.length>0){X(o,{label:"Show",act:()=>Eg(e,t)}),Is(n);return}if(!Nr.value){X(o,{label:"Sh\
ow",act:()=>Eg(e,t)});return}Nr.value=!1,Eg(e,t)}function Eg(e,t){ke(sl(e,"explore")),Gk(e,t)}function Ag(e,{accepted:t,
rejected:n,known:o}){let i=[`${z(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${z(n)} ${n===1?"lin\
e was":"lines were"} not taken`),o>0&&i.push(`${z(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}
var Kz=500;async function o1(){let e=jm(Xm);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;
for(;;){let o=await bk(t).catch(()=>{});if(o?.state==="running")Kt.value||(Kt.value={phase:"found",dataset:n,job:t},Nr.value=
!0);else if(o!==void 0){Kt.value=null,ll(Xm,null),o?.state==="done"&&Nr.value?await n1(n,{...Zk,accepted:o.rows}):Nr.value=
!1;return}await new Promise(i=>{setTimeout(i,Kz)})}}var i1="Ya",s1="Za";function a1(){let[e,t]=w(!1);return B(()=>{let n=0,l=[["dragenter",u=>{Rg(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{Rg(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{Rg(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
Is(c))}],["paste",Gz]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:i1,"aria-hidden":"true",children:r("div",{class:s1,children:[r(ae,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function Rg(e){return e.dataTransfer?.types.includes("File\
s")??!1}function Gz(e){if(Wu(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void Is(t);let n=e.clipboardData?.getData("text/pla\
in")??"";Lk(n)&&Zm(n).then(o=>{o||ep(n)})}var l1="Ve",u1="et",c1="rt",m1="We",p1="it",d1="at";function nt({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=I(null),a=ht();return Ze(()=>{ui();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:Ce(l1,i&&u1),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:c1,children:[r("h2",{id:a,tabIndex:-1,
class:m1,children:e}),r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:p1,children:n}),
o&&r("div",{class:d1,children:o})]})}function ar({children:e,kind:t="outlined"}){let n=I(null);return r(R,{children:[r(M,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&Is(i)}})]})}var Hs="tt",Ct="ot",Ue="f",tp="nt",f1="pt";function Xt(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:m=!1}=e,
[p,d]=w(n),f=I(null),h=ht();B(()=>d(n),[n]);let b=x=>{x!==n&&o(x)},y=x=>{x.key==="Enter"&&b(p),!(x.key!=="Escape"||p===n)&&
(x.preventDefault(),d(n))},C=x=>{o(x),f.current?.focus()};return r("div",{class:Hs,children:[r("label",{for:h,class:l?"s\
poken":Ct,children:t}),r("input",{ref:f,id:h,class:Ce(Ue,u&&tp),value:p,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${h}-problem`:s?`${h}-note`:void 0,"data-autofocus":m?"":void 0,onInput:x=>{
d(x.currentTarget.value),i?.(x.currentTarget.value)},onKeyDown:y,onBlur:()=>b(p)}),!c&&s&&r("div",{id:`${h}-note`,class:f1,
children:s}),c&&r(pe,{id:`${h}-problem`,error:c,onHint:C})]})}var g1="dt",y1="Z";function St({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(m=>m.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:g1,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:y1,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ae,{name:a.icon,size:14}),
a.label]},a.value))})}var b1="lt",v1="ee",x1="xt",w1="st",k1="ct",C1="gt";var np=28;function Og(e,t){return`${e}-${t}`}function S1({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=I(null),c=Am(u,np,n.length);return Ze(()=>{let m=u.current;if(!m||o<0)return;let p=o*np;p<m.scrollTop?m.scrollTop=
p:p+np+8>m.scrollTop+m.clientHeight&&(m.scrollTop=p+np+8-m.clientHeight)},[o,n]),r(R,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:b1,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((m,p)=>{let d=c.first+p;return r("div",{id:Og(e,d),role:"option","aria-selected":m.
selected??!1,"aria-setsize":n.length,"aria-posinset":d+1,"data-active":d===o,class:v1,onPointerMove:()=>{d!==o&&i(d)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(m.value),children:[a&&r("span",{class:C1,children:m.selected&&r(ae,{name:"check"})}),r("s\
pan",{class:x1,children:m.label}),m.note!==void 0&&r("span",{class:w1,children:m.note})]},d)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:k1,children:l})]})}function Ui(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=I(null),a=ht(),[l,u]=w(e.autofocus??!1),[c,m]=w(i?0:-1),
[p,d]=w(!1);Ze(()=>{d(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),h=l||(e.inline??!1),b=()=>u(
!1),y=(S,T)=>{T||b(),e.onPick(S,T)},C=S=>{let T=h?t[f]:void 0;if(S.key==="ArrowDown"||S.key==="ArrowUp"){S.preventDefault(),
u(!0);let E=S.key==="ArrowDown"?1:-1;m(f<0&&E<0?t.length-1:(f+E+t.length)%Math.max(1,t.length))}else S.key==="Enter"?(S.
preventDefault(),T?y(T.value,!1):(b(),e.onTake(n))):S.key===" "&&o&&T&&f>=0?(S.preventDefault(),y(T.value,!0)):S.key==="\
Escape"&&(h||e.onCancel)?(S.preventDefault(),S.stopPropagation(),b(),e.onCancel?.()):S.key==="Backspace"&&n===""&&e.onBackspace?.()},
x=r(S1,{id:a,label:e.label,options:t,active:f,onActive:m,onPick:S=>y(S,o),several:o,foot:e.foot});return r(R,{children:[
r("input",{ref:s,class:Ce(Ue,e.code&&tp),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&f>=0?Og(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:C,onClick:()=>u(!0),onBlur:b,onFocus:()=>{
e.autofocus&&u(!0)},onInput:S=>{u(!0),m(i?0:-1),e.onText(S.currentTarget.value)}}),e.inline&&x,!e.inline&&l&&p&&(t.length>
0||e.foot)&&r(Qt,{anchor:s.current,onClose:b,focus:!1,children:x})]})}var P1="ht",M1="ft";function un({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=I(null),[l,u]=w(!1),[c,m]=w(""),p=Y(()=>Xz(t,c),
[t,c]),d=()=>{u(!1),m("")},f=h=>{d(),o(h)};return r(R,{children:[r(M,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?d():u(!0),children:r("span",{class:P1,children:r(_,{value:n,most:32})})}),l&&r(Qt,{anchor:a.current,onClose:d,
role:"dialog",label:e,children:r("div",{class:M1,children:r(Ui,{label:e,text:c,onText:m,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:p.slice(0,1e3).map(h=>({value:h,label:r(_,{value:h}),selected:h===n})),onPick:f,onTake:h=>{i&&
h!==""&&f(h)},onCancel:d})})})]})}function Xz(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var _1="ut",$1="mt",D1="vt",E1="wt";function rp({share:e}){return r("span",{class:_1,children:[r("span",{class:$1,"aria-hidden":"true",children:r("span",{class:D1,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:E1,children:W(e)})]})}var A1="bt",R1="yt",Lg="kt",O1="zt";function Ng(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function L1({name:e,choice:t}){
let n=Ng(e,t);return n===null?null:r("span",{class:R1,children:n})}function N1({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:A1,children:[r(_,{value:i,most:48,middle:!0}),
r(L1,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:Lg,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(rp,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(Bg,{values:i})}],o=Y(()=>[...e.columns].sort((i,s)=>+(Ng(
s.name,t)!==null)-+(Ng(i.name,t)!==null)),[e,t]);return r(_e,{label:"Columns",columns:n,rows:o})}function Bg({values:e}){
return e.length===0?r("span",{class:Lg,children:"none"}):r("span",{class:O1,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
_,{value:t,most:40,middle:!0})},n))})}function B1({preview:e,choice:t}){let n=Y(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(R,{children:[r(_,{value:o,most:32})," ",r(L1,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r(_,{value:a[s],most:40,middle:!0})})),[e,t]);return r(_e,{label:"First e\
vents",columns:n,rows:e.rows})}function F1({preview:e}){return r(_e,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>z(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r(_,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r(_,{value:n,most:160})})}],rows:e.rejected})}var z1="jt",I1="Xt",H1="St",sp="Bt",q1="Ct",V1="Ye",W1="Et",U1="It",K1="Ut",j1="Ht",Fg="Lt",G1="Mt",J1="Ze";var o5=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function Y1({at:e}){let{files:t,later:n,preview:o,choice:i,
error:s}=e;return r("div",{class:z1,children:[r("p",{class:I1,children:[r(_,{value:t[0].name,most:64,middle:!0}),r("span",
{class:H1,children:r5(t,o)})]}),n.length>0&&r(i5,{files:n}),s&&r("div",{class:q1,children:r(pe,{error:s})}),r("div",{class:V1,
children:[r(s5,{choice:i}),o.columns.length>0&&r(a5,{columns:o.columns,choice:i})]}),o.note?r("p",{class:Fg,children:[r(
ae,{name:"info"}),r("span",{children:r(_,{value:o.note,most:400})})]}):r(l5,{preview:o,choice:i})]})}function r5(e,t){let n=[
o5.get(t.format)??t.format,t.compression].filter(i=>i!=="").join(", "),o=En(e.reduce((i,s)=>i+s.size,0));return e.length>
1?`${n}; the first of ${z(e.length)} files, ${o} together`:`${n}, ${o}`}function i5({files:e}){let t=e.length-1,n=t>0?` \
and ${Oe(t,"other file")} have other columns: they come next.`:" has other columns: it comes next.";return r("p",{class:Fg,
children:[r(ae,{name:"info"}),r("span",{children:[r(_,{value:e[0].name,most:48,middle:!0}),n]})]})}function Ig({dataset:e,
actors:t}){return Rk(e)??Mg(Fe.value.value?.find(n=>n.name===e),t)}function s5({choice:e}){let t=e.dataset,n=Fe.value.value?.
find(i=>i.name===t),o=Ig(e);return r("div",{class:W1,children:[r(Xt,{label:"Dataset",value:t,onCommit:i=>Gu({dataset:i.trim()}),
error:o===null?null:{message:o,hint:""}}),o===null&&r("span",{class:sp,children:n?`added to its ${Oe(n.events,"event")}`:
"a new one"})]})}function a5({columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(
i.time_like)).map(({name:i})=>i);return r(R,{children:[r(zg,{label:"Time",hint:"when it happened",values:o,value:t.time,
onChange:i=>Gu({time:i})}),r(zg,{label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>Gu({actors:[
i]})}),r(zg,{label:"Event",hint:"what happened",values:n,value:t.event,onChange:i=>Gu({event:i})})]})}function zg({label:e,
hint:t,values:n,value:o,onChange:i}){return r("div",{class:U1,children:[r("span",{class:K1,children:e}),r(un,{title:e,label:`${e}\
: ${o===""?"not chosen":o}`,kind:"outlined",class:j1,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:sp,children:t})]})}
function l5({preview:e,choice:t}){let[n,o]=w("columns"),i=e.rejected.length,s=[{value:"columns",label:`${z(e.columns.length)}\
 columns`},{value:"rows",label:`First ${Oe(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${z(i)} not taken`}]:
[]];return r(R,{children:[r("div",{class:G1,children:[r(St,{label:"What to look at",choices:s,value:n,onChange:o}),r("sp\
an",{class:sp,children:["guessed from the first ",Oe(e.rows_seen,"record")]})]}),r("div",{class:J1,children:[n==="column\
s"&&r(N1,{preview:e,choice:t}),n==="rows"&&r(B1,{preview:e,choice:t}),n==="rejected"&&r(F1,{preview:e})]})]})}var Z1="Nt",Q1="Rt",X1="At",eC="Dt",tC="Tt";function pl({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:Ce(Z1,n&&Q1),children:r("div",{class:Ce(
X1,!i&&tC,o&&eC),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Hg="_t",nC="qt",lp="Ft",oC="Gt";function rC(){let e=Qk.value;if(!e||!Xk.value)return null;switch(e.phase){case"reading":return r(nt,{wide:!0,title:qg(e.
files),onClose:Wi,children:r(Te,{lines:8})});case"unreadable":return r(m5,{files:e.files,error:e.error});case"choosing":
return r(p5,{at:e});case"sending":case"found":return r(d5,{at:e})}}function qg(e){return e.length>1?`Load ${Oe(e.length,
"file")}`:"Load a file"}function m5({files:e,error:t}){return r(nt,{title:qg(e),onClose:Wi,foot:r(R,{children:[r(M,{kind:"\
outlined",onClick:Wi,children:"Close"}),r(ar,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:Hg,children:r(
_,{value:e[0]?.name,most:80,middle:!0})}),r(pe,{error:t}),r("p",{class:lp,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function p5({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=Ig(n)===null&&!o;return r(nt,{wide:!0,title:qg(e.files),onClose:Wi,
foot:r(R,{children:[o&&r("span",{class:oC,children:"Say which column is the time."}),r(M,{kind:"outlined",onClick:Wi,children:"\
Cancel"}),r(M,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{t1()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(Y1,{at:e})})}function d5({at:e}){let t=qu.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(nt,{title:`Loading into ${e.dataset}`,
onClose:Wi,foot:r(R,{children:[r(M,{kind:"danger",onClick:()=>{e1()},children:"Cancel"}),r(M,{kind:"outlined",onClick:Wi,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:Hg,children:[r(_,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:nC,children:s.length>1?`${e.at+1} of ${s.length}`:En(s[e.at]?.size??0)})]}),r(pl,{label:o?
"Sending":"Loading",done:i}),r("p",{class:lp,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${W(i)}`,
!o&&t&&t.rows>0&&`, ${Oe(t.rows,"event")} so far`]}),o&&r("p",{class:lp,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var sC="Jt",aC="S";function lC({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:sC,onKeyDown:a=>{
let l=t.findIndex(p=>p.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,m=t[c];m&&o(m.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:aC,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var h5=["datasets","properties","ingests","rejects","jobs"];function uC(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:h5.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function qs(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var cC="Kt",mC="u",pC="Ot",dC="Pt",fC="Qt",hC="Vt",gC="Wt",yC="Yt";function wo({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=I(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(Qt,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:gC,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:cC,onKeyDown:c=>y5(c,a.current,i),children:o.map((c,m)=>c==="rule"?r("di\
v",{role:"separator",class:hC},m):r("button",{type:"button",tabIndex:-1,class:Ce(mC,c.danger&&pC),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:p=>p.currentTarget.focus(),children:[l?r("span",{class:yC,children:c.checked&&r(ae,{name:"check"})}):c.
icon&&r(ae,{name:c.icon}),r("span",{class:dC,children:c.label}),c.keys&&r("span",{class:fC,children:c.keys})]},m))})]})}
function y5(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function lt({items:e,menuLabel:t,head:n,placing:o,...i}){let s=I(
null),[a,l]=w(!1);return r(R,{children:[r(M,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(wo,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function Zu(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function bC(e){return(await oe(Zu(e,"/runs?li\
mit=1000"))).runs}async function vC(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return oe(Zu(e,`/rejects?${i.toString()}`),{signal:o})}function xC(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Ht(Zu(e,`/rejects?${n.toString()}`))}async function wC(e,t,n){await oe(Zu(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function kC(e){await oe(Zu(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var CC="rr",SC="Zt",TC="eo",PC="ro",MC="io",Qu="ao",_C="ir",Fn="to",Vg="ar",$C="oo",DC="no",EC="po",AC="do",Vs="lo";var dl="so",RC="co",OC="go",LC="ho",NC="re",Gi="fo";function BC({dataset:e,onClose:t}){let[n,o]=w(""),[i,s]=w(null),[a,l]=w(!1),u=ht(),c=n===e.name&&!a,m=()=>{c&&(l(!0),kC(
e.name).then(()=>{t(),X(`${e.name} is dropped.`),Dt()},p=>{l(!1),s(j(p))}))};return r(nt,{title:"Drop a dataset",onClose:t,
foot:r(R,{children:[r(M,{kind:"outlined",onClick:t,children:"Keep it"}),r(M,{kind:"danger",icon:"trash",disabled:!c,onClick:m,
children:"Drop it for good"})]}),children:r("form",{class:dl,onSubmit:p=>{p.preventDefault(),m()},children:[r("p",{children:[
Oe(e.events,"event")," (",En(e.size_bytes),") of ",r("b",{children:r(_,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Hs,children:[r("label",{class:Ct,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:Ue,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:p=>o(p.currentTarget.value)})]}),i&&r(pe,{error:i})]})})}function FC({datasets:e}){let[t,n]=w(null),[o,i]=w(null),s=b5((a,l)=>n({dataset:a,anchor:l}));return r(R,{children:[r(_e,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(x5,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(BC,{dataset:o,onClose:()=>i(null)})]})}function b5(e){let t=yt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:Vg,onClick:()=>{hi(n)},children:r(
_,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(M,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:z(n),children:q(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(up,{text:"no events"}):
G(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:G(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${z(n)} B`,children:En(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r(_,{value:n,most:64}):
r(up,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r(_,{value:n,most:40}):r(up,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${En(s)}`).join(
`
`),children:[n?.length??1,", ",Oe(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(v5,{dataset:n})}]}
function up({text:e}){return r("span",{class:Fn,children:e})}function v5({dataset:e}){return e.rejects===0?r(up,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:Vg,onClick:()=>ke(qs("rejects",e.name)),children:q(e.rejects)})}function x5({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=I(t),s=l=>()=>ke(qs(l,e.name)),a=()=>{vk(e.name).then(()=>X(`${e.name} is \
being compacted.`,{label:"Show",act:()=>ke(qs("jobs",""))}),l=>X(`Compacting failed: ${j(l).message}`))};return r(wo,{anchor:i.
current,label:"Dataset",head:r(_,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{hi(e.
name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"R\
ejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"tr\
ash",danger:!0,act:o}]})}function zC({dataset:e}){let[{value:t,error:n},o]=w({value:null,error:null}),i=()=>{bC(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:j(a)}))},s=gi.value.length;return B(i,[e,s]),n?r(De,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(M,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(De,{icon:"up\
load",title:"No files came into this dataset",actions:r(ar,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:Gi,children:r(_e,{label:"Ingests",columns:w5(),rows:t})}):
r(Te,{})}function w5(){let e=yt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>G(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:Fn,children:[z(n),"\
 files"]}):r(_,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:Fn,children:r(_,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>z(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:z(t),children:q(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:Fn,children:"0"}):r("span",{class:Vs,title:W(n/Math.max(1,t+n)),children:q(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${z(t)} B`,children:En(t)})}]}function fl(e){return e==="ingest"?"Loading":"Compacting"}function IC(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var k5=3e3;function HC(){let e=gi.value.length;return B(()=>{Bo();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&Bo()},k5);return()=>clearInterval(t)},[]),B(()=>{Dt()},[e]),yk.value?qu.value.length===0?r(De,{icon:"clock",title:"\
Nothing is under way",actions:r(ar,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:Gi,children:r(_e,{label:"Jobs",columns:C5(),rows:qu.value})}):r(Te,{})}
function C5(){let e=yt();return[{key:"kind",head:"Job",cell:({kind:t})=>fl(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r(_,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
S5,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>q(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>En(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>G(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Re((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(T5,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:Vs,children:r(_,{value:t,
most:160})}):null}]}function S5({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?Vs:Fn,children:IC(
e.state)}):r("span",{class:RC,children:[r(pl,{small:!0,label:`${fl(e.kind)} ${e.dataset}`,done:e.done}),W(e.done)]})}function T5({
job:e}){let t=()=>{Jm(e.id).catch(n=>X(j(n).message))};return e.state==="running"?r(M,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(M,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function VC(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*P5(qC(l,n.key),qC(u,n.key))};return i.sort(a)}function qC(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function P5(e,t){return e<t?-1:e>t?1:0}function cp(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function mp(e,t,n){
try{return await wC(e,t,n),await eo(e),null}catch(o){let i=j(o);return X(`The note on ${t} was not saved: ${i.message}`),
i}}function WC({dataset:e,column:t,onClose:n}){let[o,i]=w(t.description??""),[s,a]=w(t.unit??""),[l,u]=w(null),c=ht(),m=t.type===
"int64"||t.type==="float64",p=async()=>{let d=await mp(e,t.name,cp(t,{description:o.trim(),unit:s.trim()}));d?u(d):n()};
return r(nt,{title:`Describe ${ee(t.name).text}`,onClose:n,foot:r(R,{children:[r(M,{kind:"outlined",onClick:n,children:"\
Cancel"}),r(M,{kind:"primary",onClick:()=>{p()},children:"Save"})]}),children:r("form",{class:dl,onSubmit:d=>{d.preventDefault(),
p()},children:[r("div",{class:Hs,children:[r("label",{class:Ct,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:Ue,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:d=>i(d.
currentTarget.value)})]}),m&&r("div",{class:Hs,children:[r("label",{class:Ct,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:Ue,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:d=>a(d.currentTarget.value)})]}),
l&&r(pe,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function pp({label:e,value:t,onInput:n}){return r("input",{class:Ue,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function UC({dataset:e}){let{value:t,error:n}=Ee(e).value;return B(()=>{Ee(e).value.value&&eo(e)},[e]),t?r(M5,{dataset:t}):
n?r(De,{icon:"warning",title:"The properties cannot be shown",actions:r(M,{kind:"outlined",onClick:()=>{eo(e)},children:"\
Try again"}),children:n.message}):r(Te,{})}function M5({dataset:e}){let[t,n]=w(""),[o,i]=w(null),[s,a]=w(null),l=e.columns??
[],u=Y(()=>VC(l,t,o),[l,t,o]),c=Y(()=>_5(e,a),[e]),m=l.filter(p=>p.hidden).length;return r(R,{children:[r("div",{class:Qu,
children:[r("div",{class:_C,children:r(pp,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Fn,role:"status",
children:[t===""?Oe(l.length,"property","properties"):`${z(u.length)} of ${Oe(l.length,"property","properties")}`,m>0&&`\
, ${z(m)} hidden`]})]}),u.length===0?r(De,{icon:"search",title:"No property has this text",actions:r(M,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:Gi,children:r(_e,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(WC,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function _5(e,t){let n=yt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?AC:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${EC} ${i(s)??""}`,children:[r(_,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:DC,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Fn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(rp,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:z(s),children:q(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r($5,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?G(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r(_,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:$C,children:[r(M,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(M,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
mp(e.name,s.name,cp(s,{hidden:!s.hidden}))}})]})}]}function $5({column:e,zone:t}){if(e.examples?.length)return r(Bg,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?q(s):e.type==="timestamp"?
G(String(s),t):String(s);return r("span",{class:Fn,children:[i(n)," to ",i(o)]})}var dp=le(null);function Ji(e){dp.value=e}function KC(){let e=dp.value;return e?r(R,{children:e(()=>{dp.value===e&&(dp.value=
null)})}):null}var GC="uo",JC="mo";function YC(e,t){Ji(n=>r(E5,{text:e,what:t,onClose:n}))}function E5({text:e,what:t,onClose:n}){let o=I(null);return Ze(()=>o.
current?.select(),[]),r(nt,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:GC,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:JC,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function Be(e,t){A5(e).then(n=>{n?X(`${t} is copied.`):YC(e,t)})}async function A5(e){if(navigator.clipboard!==void 0&&await navigator.
clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.className="spok\
en",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var R5=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function ZC(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
R5,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??O5(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function O5(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var XC="tr",eS="vo";function oS({dataset:e}){let[t,n]=w(""),[o,i]=w(null),s=nS(e,t),a=nS(e,""),l=Fe.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(De,{icon:"warning",title:"The lines cannot be listed",actions:r(M,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Te,{});if(a.rows.length===0)return r(De,{icon:"che\
ck",title:"Every line was taken",actions:r(M,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=ZC(a.rows);
return r(R,{children:[r("div",{class:Qu,children:[r("div",{class:LC,role:"group","aria-label":"Reasons",children:[r(tS,{
text:r(R,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(tS,{text:r(_,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:XC,
href:xC(e,t),download:`${e}-rejects.ndjson`,children:[r(ae,{name:"download"}),"Download"]})]}),r("div",{class:Gi,children:s.
rows?r(_e,{label:"Lines that were not taken",columns:N5(),rows:s.rows,onCell:c=>i(c)}):r(Te,{})}),s.rows&&s.more&&r("div",
{class:Qu,children:[r(M,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Fn,children:[z(s.rows.length),
" are shown"]})]}),o&&r(B5,{reject:o,onClose:()=>i(null)})]})}function tS({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:NC,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Fn,children:[q(t),n&&"+"]})]})}
function nS(e,t){let[n,o]=w({rows:null,cursor:void 0,error:null}),[i,s]=w(0),a=I(null),l=(u,c)=>{a.current?.abort();let m=a.
current=new AbortController;vC(e,t,c,m.signal).then(p=>o({rows:[...u,...p.rejects],cursor:p.cursor,error:null}),p=>{m.signal.
aborted||o({rows:null,cursor:void 0,error:j(p)})})};return B(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function N5(){let e=yt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r(_,{value:rS(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>z(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>z(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r(_,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:OC,children:r(_,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>G(t,e,"second")}]}function rS({source:e,key:t}){return t!==""?t:e}function B5({reject:e,onClose:t}){return r(
nt,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(M,{kind:"outlined",icon:"copy",onClick:()=>Be(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:dl,children:[r("p",{class:Vs,children:r(_,{value:e.reason,most:1e3})}),
r("p",{class:Fn,children:[r(_,{value:rS(e),most:200,middle:!0}),", line ",z(e.line),", byte ",z(e.offset),"; ",Oe(e.text.
length,"character")]}),r("pre",{class:eS,tabIndex:0,children:r(_,{value:e.text,most:2e4})})]})})}var fp={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function iS({rest:e}){
let{tab:t,dataset:n}=uC(e),o=Fe.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Zt.value)?Zt.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";B(()=>{Dt()},[]),B(()=>{document.title=`${fp[t]} · Data · Sluice`},[t]);let a=gi.value.length;return r(
"main",{class:CC,"data-tab":t,children:[r("header",{class:SC,children:[r("h1",{children:"Data"}),s&&i!==""&&r(un,{title:"\
Dataset",icon:"data",kind:"outlined",class:PC,values:o,value:i,onChange:l=>ke(qs(t,l))}),r("span",{class:TC}),r(ar,{kind:"\
primary",children:"Load a file"})]}),r(lC,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>ke(qs(l,n)),
tabs:Object.keys(fp).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:fp[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":fp[t],class:MC,children:r(F5,{tab:t,dataset:i})})]})}function F5({tab:e,dataset:t}){let{value:n,error:o}=Fe.
value;if(e==="jobs")return r(HC,{});if(!n)return o?r(De,{icon:"warning",title:"The datasets cannot be listed",actions:r(
M,{kind:"outlined",onClick:()=>{Dt()},children:"Try again"}),children:o.message}):r(Te,{});if(n.length===0)return r(De,{
icon:"data",title:"There are no datasets yet",actions:r(ar,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(FC,{datasets:n});case"properties":return r(UC,{dataset:t},t);case"\
ingests":return r(zC,{dataset:t},t);case"rejects":return r(oS,{dataset:t},t)}}var sS={name:"data",label:"Data",icon:"data",letter:"d",Page:iS};var z5=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function hp(e){let t=z5.exec(e)?.[1];if(t===void 0)return null;let n=aS(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Wg({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function aS(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function I5(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function lS(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&I5(t[1])?aS(t[1])[0].trim():"";return n===""?null:n}var H5=40,q5=40;function gp(e){if(e.samples)return"raw";let t=ue(e.aggregate?.by);return t.some(o=>hp(o)!==null)?t.some(
Yi)?"heat":"distribution":t.some(Yi)?"line":"table"}function Yi(e){return/^\s*time\s*\(/i.test(e)}function lr(e){for(let t of ue(
e.aggregate?.by)){let n=hp(t);if(n)return n}return null}function Xu(e,t,n,o){if(t==="raw")return e.samples?e:{...Le(e),samples:{}};
let i=e.aggregate??n??Ls("explore",null,{events:[]}).aggregate,s={...Le(e),aggregate:i},a=ue(i.by).filter(u=>!tl(u)),l=ue(
i.by).find(Yi)??"time('auto')";switch(t){case"distribution":return uS(s,u=>[u,...a.slice(0,1)],H5,o);case"heat":return uS(
s,u=>[l,u],q5,o);case"line":return Ug(s,[l,...a],n);case"bar":return Ug(s,a.length>0?a:[l],n);default:return Ug(s,a,n)}}
function V5(e){for(let t of ue(e.aggregate?.measures)){let n=lS(t);if(n!==null)return n}return null}function uS(e,t,n,o){
let i=lr(e)??W5(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Wg(i))]}}}function W5(e,t,n){let o=V5(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function Ug(e,t,n){let o=e.aggregate,i=lr(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ue(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function yp(e,t){
let n=lr(e);if(!e.aggregate||!n)return e;let o=ue(e.aggregate.by).map(i=>hp(i)?Wg({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var U5=100;function hl(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>Ut(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:we(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>U5}})}var K5=/^[=+\-@\t\r]/;function j5(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=K5.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function bp(e,t){
return[e,...t].map(n=>`${n.map(j5).join(",")}\r
`).join("")}function Ws(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var G5=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],mS=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function Us(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${Ks(o??"")} ${Ks(i??
"now")}`;return n(e)===n(t)}function Ks(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Br(e,t){if(Us(e,{}))return"\
All data";let n=G5.find(([,u])=>Us(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(Ks(o)):null,a=s?mS.get(s[2]):void 0;if(s&&a&&Us(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&Us(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?J5(l[0],Kg(l[1])):`${cS(o,t,"the first even\
t")} – ${cS(i,t,"now")}`}function J5(e,t){let n=G(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${G(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function Kg(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function cS(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?G(e,t,G(e,t,"clock")==="00:00"?"day":"\
minute"):G(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function pS(e){let{from:t,to:n}=e;
if(Us(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===Kg(n)?t:`${t} - ${Kg(n)}`;let o=Ks(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return Ks(t)===o?o:`${t} - ${o}`}function dS(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":G(n,t)} – ${o===void 0?"now":Y5(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${G(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[Re(i*3600)]:[],...l].join("\
 · ")}function Y5(e,t,n){let o=e!==void 0&&G(e,n,"day")===G(t,n,"day");return G(t,n,o?"clock":"minute")}function fS({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(Ks(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:Ks(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function vp(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),mS.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var ec=2,Fo=16,js=20,Z5=24;async function hS(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(h=>({canvas:h,box:h.getBoundingClientRect()})),a=Math.min(...s.map(({box:h})=>h.
top)),l=Math.max(...s.map(({box:h})=>h.bottom))-a,u=Q5(e),c=Math.max(1,Math.floor((i.width-2*Fo)/200)),m=Math.ceil(u.length/
c)*js+2*js,p=globalThis.document.createElement("canvas");p.width=i.width*ec,p.height=(Fo+2*js+l+m+Fo)*ec;let d=p.getContext(
"2d");if(!d)return null;d.scale(ec,ec),d.fillStyle=rt("--surface"),d.fillRect(0,0,i.width,p.height/ec);let f=Fo+2*js;xp(
d,X5(t),Fo,Fo+12,`600 13px ${rt("--font")}`,rt("--text"),i.width-2*Fo),xp(d,`${V(t.dataset)}, ${Br(t,n)}, ${n}`,Fo,Fo+12+
js,`12px ${rt("--font")}`,rt("--muted"),i.width-2*Fo);for(let{canvas:h,box:b}of s)d.drawImage(h,b.left-i.left,f+b.top-a,
b.width,b.height);return u.forEach(({text:h,color:b},y)=>{let[C,x]=[Fo+y%c*200,f+l+js+Math.floor(y/c)*js];d.fillStyle=b,
d.fillRect(C,x-8,12,8),xp(d,h,C+20,x,`12px ${rt("--font")}`,rt("--text"),168)}),xp(d,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Fo,f+l+m-4,`12px ${rt("--font")}`,rt("--muted"),i.width),new Promise(h=>{p.toBlob(h,"\
image/png")})}function xp(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Ou(t,u);e.fillText(l,n,o)}function Q5(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,Z5)}function X5(e){let t=ue(e.aggregate?.measures).join(", ")||"count()",n=ue(e.aggregate?.by);
return V(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function gS(e){return oe("v1/links",{body:e})}async function yS(e,t){return oe(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function bS(e){return Ht(`l/${encodeURIComponent(e.id)}`)}var jn=new Es,wp=le(Rr("waits")==="yes");function vS(e){wp.value=e,Or("waits",e?"yes":"no")}var eI=150,jg,gl=null;function zo(){
clearTimeout(jg),gl=xe.value,jn.run(gl,{history:!0})}function xS(){_n(()=>{let{state:e,how:t}=zm.value,n=Vi.value,o=jt.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||gl!==null&&Vt(gl,e.document)||wp.value&&gl!==
null&&Vt(Le(gl).dataset,e.document.dataset)||(clearTimeout(jg),jg=setTimeout(zo,t==="replace"?eI:0))})}function Gg(e){return`'${e.replaceAll("'","'\\''")}'`}function tc(e){return`sluice query ${Gg(JSON.stringify(e))}`}function wS(e,t){
return`curl -H 'Content-Type: application/json' ${Gg(e)} \\
  -d ${Gg(JSON.stringify(t))}`}function nc(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function Jg(e){return wS(Ht("v1/query"),e)}function CS(){let{document:e}=He.value,t=nI();return[{label:"Copy link",icon:"\
share",act:()=>{Bs(He.value).then(n=>Be(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{tI().
then(kS)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(kS)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>Be(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>Be(tc(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Be(Jg(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>Be(nc(e),"The code")}]}async function tI(){return{...await SS(He.value),document:He.value.document,
frozen:!1}}function nI(){let{phase:e,answer:t,former:n}=jn.result.value;return e!=="exact"||!t||n?null:async()=>({...await SS(
He.value),document:oI(He.value.document,t.query),frozen:!0,answer:t})}async function SS({document:e,view:t,as:n,open:o}){
return{path:`/${sl(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await il(o)}}}function oI(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function kS(e){try{Be(bS(await gS(e)),"\
The short link")}catch(t){X(`The link cannot be saved: ${j(t).message}`)}}var TS="wo";function MS({document:e,answer:t,zone:n}){let o=I(null),i=a=>{a.catch(l=>X(V(j(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:TS,children:r(lt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(sI(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(_S(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(lI(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(PS(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Ws(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(PS(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Be(Jg(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Be(tc(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Be(nc(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Bs(He.
value).then(a=>Be(a,"The link"))}}],children:"Export"})})}async function sI(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await hS(i,t,n);s?Ws(s,`${o}.png`):X("This chart is a table; take it along as CSV.")}async function _S(e,t){
let n=[...e.rows,...e.other?[aI(e.other,"(other)")]:[]];Ws(new Blob([bp(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function aI(e,t){return e.map((n,o)=>o===0?t:n)}async function lI(e,t){await _S(await oe("v1/q\
uery",{body:Pe(Pe(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function PS(e,t,n){let o=await Va(`v1/query?\
format=${t}`,{body:e});Ws(await o.blob(),n)}function Nt(e,t){let n=ue(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>ir(e.columns[a]))}}function $S(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function oc(e,t,n,o=null){let{times:i,starts:s,places:a}=Zg(e,t),l=uI(t.
keys,i.length),u=[];e.rows.forEach((m,p)=>{let d=a.get(m[t.time]);if(d===void 0)return;let f=l(m,u),h=m[n];f.values[d]=typeof h==
"number"?h:null;let b=o?.[p]?.[n];b&&(f.low??=Yg(i.length),f.high??=Yg(i.length),[f.low[d],f.high[d]]=b)}),cI(u);let c=u.
map(m=>({...m,total:m.values.reduce((p,d)=>p+(d??0),0)}));return{times:i,starts:s,series:c.sort((m,p)=>p.total-m.total)}}
function Yg(e){return new Array(e).fill(null)}function uI(e,t){let n=new Map,o=new Map,i=e.length===1?e[0]:-1;return(s,a)=>{
let l=i<0?void 0:s[i],u=i>=0&&(l===null||typeof l!="object"),c=u?"":JSON.stringify(e.map(d=>s[d])),m=u?n.get(l):o.get(c);
if(m)return m;let p={keys:e.map(d=>s[d]),values:Yg(t),low:null,high:null};return u?n.set(l,p):o.set(c,p),a.push(p),p}}function cI(e){
if(!(e.every(({low:t})=>t===null)||e.some(({values:t})=>t.some(n=>n!==null&&n<0))))for(let{low:t}of e)t?.forEach((n,o)=>{
n!==null&&n<0&&(t[o]=0)})}function DS(e,t){let n=new Map(e.series.map(({keys:i},s)=>[JSON.stringify(i),s])),o=({keys:i})=>n.
get(JSON.stringify(i))??n.size;return{...t,series:t.series.toSorted((i,s)=>o(i)-o(s))}}function Zg(e,t){let n=new Map,o=new Map,
i;for(let u of e.rows){let c=u[t.time];if(c===i||(i=c,n.has(c)))continue;let m=mI(c);n.set(c,m),m!==null&&o.set(m,String(
c))}let s=[...o.keys()].sort((u,c)=>u-c),a=new Map(s.map((u,c)=>[u,c])),l=new Map([...n].flatMap(([u,c])=>c===null?[]:[[
u,a.get(c)]]));return{times:s,starts:s.map(u=>o.get(u)),places:l}}function ES(e,t){let n=e[0]?.length??0,o=Array.from({length:n},
(s,a)=>e.reduce((l,u)=>l+Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??
0),t?o[l]===0?0:i[l]/o[l]:i[l])))}function Zi(e){return/^\s*(count|sum)\s*\(/i.test(e)}function mI(e){let t=typeof e=="s\
tring"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function yi(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-
o);return t[Math.floor(t.length/2)]??86400}var rc=Ba(null);function no(e){let t=za(rc);return t?.answer===e?t?.intervals??null:null}function ic(e,t,n){let o=I(null),
i=o.current!==null&&o.current.of===e?n(o.current.value,t):t;return o.current={of:e,value:i},i}function kp(e,t,n){return n||
t>e*.7?Math.max(e,t):t}function ut(e,t){if(e==null)return;let n=qt(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"?null:
n[0]===n[1]?void 0:[n[0],n[1]]}function Fr(e,t,n="none"){if(t===void 0)return Qe(e,n);let[o,i]=t??[NaN,NaN];return n==="\
share"?N0(e,o,i):L0(e,o,i,s=>Qe(s,n))}function Cp([e,t],n="none"){return`between ${Qe(e,n)} and ${Qe(t,n)} in 95 of 100 \
cases`}function Io(e,t){return t===void 0?q(e):Fr(e,t)}function Gn(e,t){return e===null?"–":t===void 0?W(e):Fr(e,t,"sh\
are")}function Et(e,t){return t===null?e:`~ ${e}`}function Qi(e){return e.replace(/ \u00b1.*$/,"")}function AS(e,t){let n=[];
return RS(e,t,n),n.sort((o,i)=>o-i),n[n.length>>1]??null}function RS(e,t,n){if(!(t===null||typeof t!="object")){if(typeof e==
"number"){let[o,i]=t;e!==0&&typeof o=="number"&&typeof i=="number"&&n.push((i-o)/2/Math.abs(e));return}for(let[o,i]of Object.
entries(t))RS(qt(e,[Array.isArray(e)?Number(o):o]),i,n)}}function OS(e,t){return t==="entries"?Oe(e,"pass","passes"):t===
"starts"?Oe(e,"start"):Oe(e,"actor")}var LS="bo",NS="yo",BS="or",FS="ko",zS="zo";function oo({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=no(e),c=ic(t,u!==null,
(h,b)=>h||b),m=Y(()=>hI({answer:e,intervals:u,roomy:c},t,n,a),[e,u,c,t,n,a]),p=Y(()=>e.rows.map(h=>({cells:h,kind:"group"})),
[e]),d=Y(()=>dI(e),[e]),f=s&&((h,b,y)=>s(h.cells,b.key,y));return r(_e,{label:l,columns:m,rows:p,summary:d,...o===void 0?
{}:{sort:o},...i?{onSort:i}:{},...f?{onCell:f,onMenu:f}:{}})}function dI(e){let t=[];return e.other&&t.push({cells:e.other,
kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function Qg(e,t){return!e.compare||t.time>=
0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),n]))}function fI(e,{kind:t},n,o){return ut(e,t===
"group"?["rows",n,o]:[t,o])}function hI({answer:e,intervals:t,roomy:n},o,i,s){let a=Nt(e,o),l=a.time<0?0:yi(Zg(e,a).times),
u=new Set([a.time,...a.keys]),c=Qg(e,a);return e.columns.flatMap((m,p)=>{let d={key:m.name,head:r(_,{value:m.name,most:48}),
number:ir(m)&&!u.has(p),...n&&a.measures.includes(p)?{width:"minmax(144px, max-content)"}:{},cell:(f,h)=>f.kind!=="group"&&
u.has(p)?p===0?r(_,{shown:bI(f.kind)}):null:p===a.time?Bn(String(f.cells[p]),l,i):r(vI,{value:f.cells[p],column:m,zone:i,
sure:u.has(p)?void 0:fI(t,f,h,p)})};return a.measures.includes(p)?[d,...s&&Zi(m.name)&&a.keys.length>0?[gI(e,p)]:[],...c?
[yI(e,a,c,p)]:[]]:[d]})}function gI(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.total),i=Math.max(...e.rows.map(n),
n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,number:!0,cell:({cells:s,
kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:LS,children:[a!=="total"&&r("span",{class:NS,children:r(
"span",{class:BS,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",{class:FS,children:W(l)})]})}}}
function yI(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:l==="other"?e.compare?.other:
n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs previous",number:!0,sortable:!1,
cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("span",{class:zS,title:"not there\
 before",children:typeof l=="number"?"new":"–"});let c=`${Qe(u,Ut(i.name),!0)} before`;return r("span",{title:c,children:u===
0?l===0?W(0):"new":Dn(l/u-1)})}}}function bI(e){return e==="other"?Nn:{text:Wn.total,kind:"other"}}function vI({value:e,
column:t,zone:n,sure:o}){let i=vo(e,t,n);if(typeof e=="number"){let s=Ut(t.name);return r("span",{title:o?Cp(o,s):Qe(e,s,
!0),children:o===void 0?i.text:Fr(e,o,s)})}return r(_,{shown:i,most:64,middle:!0})}function Sp(e,t){let n=[...new Set(e)].sort((p,d)=>p-d),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,m=(t.scale==="log"?xI(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(p,d)=>s+d*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(p=>wI(i,p));return{edges:o?[0,...m]:m,scale:t.scale,zero:o}}function xI(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function wI(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function ac({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function Xg(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(h=>u[h]),m=JSON.stringify(c),p=s.get(m);p||s.set(m,p={keys:c,counts:new Array(
a).fill(0),nulls:0});let d=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")p.nulls+=d;else{let h=t.zero&&f<=0?
0:ac(t,f*(1+Math.sign(f)*1e-12));h>=0&&h<a&&(p.counts[h]+=d)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,m)=>c+m,0)})).sort((u,c)=>c.total-u.total)}function lc(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function IS(e,t,n){let o=lc(t),i=ac(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(bi(e,n)-i)}function kI({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function bi(e,t){let n=e.edges.length-1,o=ac(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function HS(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return kI(e,o,Math.max(0,Math.min(1,t-o)))}function Tp(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?SI(n,o,t):[];return i.length>1?i:CI(n,o,t)}function CI(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function SI(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var qS="jo";var MI=2;function Pp({height:e,draw:t,onWidth:n}){let o=I(null),[i,s]=w(0),a=Za.value;return Ze(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let m=Math.floor(l.clientWidth);s(m),n?.(m)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),Ze(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(MI,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:qS,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function yl(e,t,n){e.font=`12px ${rt("--font")}`,e.fillStyle=rt("--muted"),e.textAlign=t,e.textBaseline=
n}function VS(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function Mp(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var US="Xo",KS="So",jS="ie",GS="Bo",ey="Co",JS="Eo",YS="Io",ZS="nr",ty="Uo",QS="Ho",XS="Lo",e2="Mo",ny="pr";var Gs=56,n2=16,t2=12,_I=24;function o2(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[m,p]=w(0),d=I(null),f=n.length,h=Math.max(1,m-Gs-n2),b=(T,E)=>(T-E.getBoundingClientRect().left-Gs)/h*f,y=(T,E)=>Math.max(
0,Math.min(f-1,Math.floor(b(T,E)))),C=gm((T,E,$)=>{$I(T,E,$,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:US,onPointerMove:T=>{let E=y(T.clientX,T.currentTarget);e.onCursor(E),d.current&&
e.onSelect&&Math.abs(T.clientX-d.current.x)>3&&e.onSelect({from:Math.min(d.current.from,E),to:Math.max(d.current.from,E)+
1})},onPointerUp:T=>{let E=d.current;d.current=null,E&&Math.abs(T.clientX-E.x)<=3&&e.onBin?.(E.from,new DOMRect(T.clientX,
T.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:T=>{T.button===0&&(T.currentTarget.setPointerCapture(
T.pointerId),d.current={from:y(T.clientX,T.currentTarget),x:T.clientX})},children:r(Pp,{height:s,draw:C,onWidth:p})})}function $I(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((S,T)=>S+T,0),m=a==="count"?s:a==="cdf"?lc(s):s.map(S=>c===
0?0:S/c),p=VS(a==="cdf"?1:o.largest>0?o.largest:Math.max(...m,0),n<160?3:4),d=p.at(-1)||1,f={left:Gs,top:t2,width:t-Gs-n2,
height:n-t2-_I},h=S=>f.left+S/Math.max(1,s.length)*f.width,b=S=>f.top+f.height-S/d*f.height;e.clearRect(0,0,t,n),DI(e,f,
p,b,a);let y=rt("--selection"),C=rt(o.color);u&&(e.globalAlpha=.12,e.fillStyle=y,e.fillRect(h(u.from),f.top,h(u.to)-h(u.
from),f.height),e.globalAlpha=1);let x=f.width/s.length>5?1:0;s.forEach((S,T)=>{let E=m[T],$=u!==null&&T>=u.from&&T<u.to;
e.fillStyle=$?y:C,e.globalAlpha=l===null||l===T?1:.75;let F=E>0?Math.max(1,b(0)-b(E)):0;e.fillRect(h(T),b(0)-F,Math.max(
1,h(T+1)-h(T)-x),F)}),e.globalAlpha=1,EI(e,f,i,h,o.unit)}function DI(e,t,n,o,i){e.strokeStyle=rt("--line"),e.lineWidth=1,
yl(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?q(s):W(s),t.left-8,a)}}function EI(e,t,n,o,i){yl(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,m=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));m-c<s+12||(e.fillText(l,m,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=m+c)};n.zero&&a("≤ 0",o(.5));for(let l of Tp(n,Math.max(2,Math.floor(t.width/80))))
a(Qe(l,i),o(bi(n,l)))}var _p=12,oy=360,AI=132;function i2(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,m=Y(()=>RI(t,n,i),[t,n,i.count,i.scale]),{edges:p,histograms:d,all:f,property:h}=m,[b,y]=w(null),C=Ut(i.value),
x=f.counts.length,S=h===""?f:d[b?.group??0]??f,T=N=>{let Q={ArrowRight:(b?.bin??-1)+1,ArrowLeft:(b?.bin??x)-1,Home:0,End:x-
1}[N.key];if(Q!==void 0&&x>0){let O=Math.max(0,Math.min(Q,x-1));return N.shiftKey&&u(OI(l,b?.bin??O,O),p),y({bin:O,group:b?.
group??0,left:O>x/2}),!0}if(N.key!=="Enter"&&N.key!=="."||!b)return!1;let A=N.target.getBoundingClientRect();return c(b.
bin,p,h===""?[]:S.keys,new DOMRect(A.left+Gs+(b.bin+.5)/x*(A.width-Gs-16),A.top+80,0,0)),!0},E=Math.max(0,...d.slice(0,_p).
map(({counts:N,total:Q})=>Math.max(0,...N)/(s==="count"?1:Q||1))),$=(N,Q)=>r(o2,{edges:p,counts:N.counts,mode:s,unit:C,height:h===
""?oy:AI,color:h===""?"--series-1":xn(An(h,N.keys)),largest:h===""||s==="cdf"?0:E,cursor:b?.bin??null,selection:l,onCursor:A=>y(
A===null?null:{bin:A,group:Q,left:A>x/2}),onSelect:A=>u(A,p),onBin:(A,O)=>c(A,p,h===""?[]:N.keys,O)}),F=({bin:N,left:Q})=>r(
FI,{edges:p,histogram:S,bin:N,unit:C,start:Q});return r(Ge,{title:r(R,{children:["Distribution of ",r(_,{value:i.value,most:64}),
h!==""&&r(R,{children:[" by ",r(_,{value:h,most:48})]})]}),summary:zI(i,f,a,C,h,d.length),onKey:T,announced:b?a2(p,S,b.bin,
C).join(", "):"",table:r(oo,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[h===""?
r(R,{children:[$(f,0),r(NI,{edges:p,counts:f.counts,percentiles:a,unit:C,onMove:e.onPercentile})]}):r(LI,{histograms:d,render:$,
readout:N=>b?.group===N&&F(b)}),f.nulls>0&&r("p",{class:ty,children:[z(f.nulls)," without a value (",W(f.nulls/(f.nulls+
f.total)),") are not drawn."]}),h===""&&b&&F(b)]})}function RI(e,t,n){let o=Nt(e,t),i=o.keys.find(p=>e.columns[p].name.startsWith(
"bins("))??o.keys[0]??0,s=o.keys.filter(p=>p!==i),a=e.rows.map(p=>p[i]).filter(p=>typeof p=="number"),l=Sp(a,n),u=o.measures[0]??
e.columns.length-1,[c]=Xg(e,l,i,[],u),m={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:Xg(e,l,i,s,u),all:c??
m,property:s.map(p=>e.columns[p].name).join()}}function OI(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.
from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function LI({histograms:e,render:t,readout:n}){return r(R,{children:[
r("div",{class:JS,children:e.slice(0,_p).map((o,i)=>r("div",{class:YS,children:[r("div",{class:ZS,children:[r("span",{children:r(
_,{value:o.keys[0],most:40,middle:!0})}),r("span",{class:ey,children:q(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),
e.length>_p&&r("p",{class:ty,children:[_p," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function NI({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=I(null),a=t.length;if(a===0)return null;let l=c=>{let m=s.current.
getBoundingClientRect(),p=Math.max(0,Math.min(a,(c-m.left)/m.width*a));return r2(IS(e,t,HS(e,p)))},u=BI(n.map(({value:c})=>c===
null?null:bi(e,c)/a));return r("div",{ref:s,class:KS,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:m},p)=>{let d=m===null?null:bi(e,m)/a*100;return d===null?null:r(R,{children:[r("span",{class:GS,style:{left:`${d}\
%`,top:`${12-oy}px`,height:`${oy-36}px`}},`line ${p}`),r("button",{type:"button",class:jS,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${ry(c)}, ${Qe(
m,o)}`,style:{left:`${Math.max(2,Math.min(97,d))}%`,top:`${u[p]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(
f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(f.pointerId)&&i(p,l(f.clientX))},onKeyDown:f=>{let h={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];h!==void 0&&(f.preventDefault(),f.stopPropagation(),i(p,r2(c+h*(f.shiftKey?.001:
.01))))},children:[r("span",{class:ey,children:ry(c)}),Qe(m,o)]},p)]})})})}function BI(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function r2(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function ry(e){return`p${Number((e*100).toFixed(2))}`}function s2(e,t,n,o){
let i=e.zero&&t===0?"up to":Qe(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${Qe(e.edges[n]??0,o)}`}
function bl(e,t,n){return s2(e,t.from,t.to,Ut(n))}function a2(e,t,n,o){let i=t.counts[n]??0,s=lc(t.counts),a=n===0?0:s[n-
1]??0;return[s2(e,n,n+1,o),`${z(i)} events`,`${W(t.total===0?0:i/t.total)} of all`,`${W(a)} below`,`${W(1-(s[n]??1))} ab\
ove`]}function FI({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=a2(e,t,n,o);return r("div",{class:Ce(QS,i&&
XS),"aria-hidden":"true",children:[r("div",{class:e2,children:s}),r("div",{class:ny,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:ny,children:[r("span",{children:u}),r("span",{children:c})]})]})}function zI(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${ry(l)} ${Qe(u,o)}`).join(", ");return`Distribution of ${ee(
e.value).text}${i===""?"":` by ${ee(i).text}, ${s} groups`}, ${q(t.total)} values in ${t.counts.length} bins${a===""?"":
`, ${a}`}`}function zr(e,t,n,o){return oe("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var Js=le([]);function qe(e,t){Js.value=[...Js.value,{from:He.value,to:e.document,label:t}].slice(-12),ge(e)}function iy(e){
Js.value=Js.value.slice(0,e)}function l2(){_n(()=>{let e=He.value,t=Js.peek().findIndex(n=>Vt(n.from.document,e.document));
t>=0&&iy(t)})}var u2="No";function c2({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=w(""),a=Ee(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=gg(e),c=[...a.map(({name:d})=>d),...Object.keys(e.define??{})],m=a.filter(({name:d,type:f})=>d.toLowerCase().includes(
l)&&f!=="timestamp"&&we(d)!==u).map(d=>({value:we(d.name),label:r(_,{value:d.name,most:48}),note:d.distinct===void 0?d.type:
`${q(d.distinct)} values`})),p=d=>{o(),zr(e,t,d).then(f=>{f.by&&qe({document:f.by,open:[]},`${f.label} by ${d}`)},f=>X(V(
j(f).message)))};return r(Qt,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:u2,children:r(Ui,{label:"Brea\
k down by",text:i,onText:s,options:m,eager:!0,autofocus:!0,inline:!0,onPick:p,onCancel:o,onTake:d=>p(c.includes(d)?we(d):
d),placeholder:"a property or an expression"})})}function Ir(){let[e,t]=w(null);return{openAt:t,menu:e&&r(qI,{at:e,onClose:()=>t(null)})}}function qI({at:e,onClose:t}){let n=Y(
()=>zr(e.document,e.mark),[e]),{answer:o,error:i}=sy(n),[s,a]=w(!1);if(s)return r(c2,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,m=>X(V(j(m).message)))},u=e.head??(i?V(i.message):o?r(_,{value:o.label,most:160}):
"…");return r(wo,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...VI(e,o,i,l,()=>a(!0))]})}function sy(e){let[t,n]=w({of:null,answer:null,error:null});return B(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:j(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function VI(e,t,n,o,i){let s=(a,l,u,c)=>{let m=t!==null&&(u==="events"?!t.listed:t[u]===null||
t[u]==="");return{label:a,...l?{icon:l}:{},disabled:m||n!==null,reason:WI(t,u),act:o(c)}};return[s("Only this","filter",
"only",a=>uc(a.only,a.label)),s("Exclude","minus","exclude",a=>uc(a.exclude,`not (${a.label})`)),{label:"Break down by…",
icon:"bar",disabled:n!==null,stays:!0,act:i},"rule",s("Events","rows","events",a=>ay(a,e)),s("Actors","actor","actors",ly),
s("Save as cohort…","save","cohort",a=>uy(a)),s("Explain","difference","explain",cy),"rule",...e.value===void 0?[]:[{label:"\
Copy value",icon:"copy",act:()=>Be(m2(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Be(a.predicate,"Th\
e condition"))]}function WI(e,t){let n=new Map(Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:V(n)}function m2(e){
return e===null?"":Array.isArray(e)?e.map(t=>m2(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function uc(e,t){
e&&qe({document:e,open:[]},t)}function ay({events:e,label:t},{document:n,mark:o}){Kn(e?{kind:"events",document:e,label:t}:
{kind:"events",document:n,mark:o,label:t})}function ly({actors:e,cohort:t,label:n}){e&&Kn({kind:"actors",request:e,cohort:t,
label:n})}function uy({actors:e,cohort:t,label:n}){Kn({kind:"cohort",request:e,cohort:t,label:n})}function cy({explain:e,
label:t}){e&&qe({view:"difference",document:e,as:null,open:[]},`explain ${ee(t).text}`)}var p2="Ro",d2="Ao",f2="Do",h2="To",g2="_o";function vl({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Y(()=>zr(e,t),[a]),{
answer:u,error:c}=sy(l),m=gt(u?.count??null),p=m.phase==="exact"&&m.answer&&"rows"in m.answer?m.answer.rows[0]?.at(-1):void 0,
d=u===null;return r("section",{class:p2,"aria-label":"Selection",children:[r("div",{class:d2,children:[r("span",{class:f2,
children:n}),r("span",{class:h2,role:"status",children:typeof p=="number"?`${z(p)} events${o?`, ${W(p/o)}`:""}`:c?"":"…"})]}),
c&&r(pe,{error:c}),r("div",{class:g2,children:[s,r(M,{small:!0,kind:"outlined",icon:"filter",disabled:d||!u.only,onClick:()=>uc(
u?.only??null,u?.label??""),children:"Only"}),r(M,{small:!0,kind:"outlined",icon:"minus",disabled:d||!u.exclude,onClick:()=>uc(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(M,{small:!0,kind:"primary",icon:"difference",disabled:d||
!u.explain,onClick:()=>u&&cy(u),children:"Explain"}),r(M,{small:!0,kind:"outlined",icon:"rows",disabled:d||!u.listed,onClick:()=>u&&
ay(u,{document:e,mark:t}),children:"Events"}),r(M,{small:!0,kind:"outlined",icon:"actor",disabled:d||!u.actors,onClick:()=>u&&
ly(u),children:"Actors"}),r(M,{small:!0,kind:"outlined",icon:"save",disabled:d||!u.cohort,onClick:()=>u&&uy(u),children:"\
Cohort"}),r(M,{small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var KI=[10,20,40,60,100,200],jI=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function $p({bins:e,document:t,
onDocument:n}){let i=hl(Ee(t.dataset).value.value).map(({value:s,log:a})=>({label:V(s),checked:s===e.value,act:()=>n(yp(
t,{value:s,scale:a?"log":"linear"}))}));return r(R,{children:[r(lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:V(e.value)}),r(St,{label:"Scale",choices:jI,value:e.scale,onChange:s=>n(yp(t,{scale:s}))}),r(lt,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:KI.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(yp(t,{count:s}))})),
children:[e.count," bins"]})]})}function mc(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function my(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var GI=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function y2({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=w("count"),[l,u]=w(null),{openAt:c,menu:m}=Ir(),p=YI(t,n.value);B(()=>u(null),[JSON.
stringify(t)]);let d=JI(e,t),f=(b,y,C)=>({range:mc(n,y,b),...d!==null&&C.length>0?{keys:{[d]:C[0]}}:{}}),h=e.total?.at(-1);
return r(R,{children:[r(i2,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:p.list,onPercentile:p.move,selection:l?.
range??null,onSelect:(b,y)=>u(b&&{range:b,edges:y}),onBin:(b,y,C,x)=>c({document:t,mark:f({from:b,to:b+1},y,C),anchor:x,
value:y.edges[b]}),actions:r(R,{children:[r($p,{bins:n,document:xe.value,onDocument:b=>ge({document:b})}),r(St,{label:"H\
eight",choices:GI,value:s,onChange:a}),i]})}),l&&r(vl,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${bl(l.edges,
l.range,n.value)}`,total:typeof h=="number"?h:void 0,onClear:()=>u(null)}),m]})}function JI(e,t){let n=Nt(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function YI(e,t){let[n,o]=w([.5,.95,
.99]),{compare:i,...s}=Le(e),a=n.map((m,p)=>`quantile(${t}, ${m}) as p_${p}`),{answer:l}=gt({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((m,p)=>({share:m,
value:typeof u?.[p]=="number"?u[p]:null})),move:(m,p)=>o(n.map((d,f)=>f===m?p:d))}}var b2="qo",v2="dr",x2="m",w2="Fo",k2="Go",C2="Jo",S2="lr",T2="Ko",P2="Oo",M2="Po";var Dp=50;function _2(e){let t=Nt(e.answer,e.document);return r("div",{class:b2,children:t.measures.map(n=>r(QI,{...e,shape:t,
measure:n},n))})}function QI({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=w(-1),c=I(null),
m=e.columns[a].name,p=Ut(m),d=s.keys.map(A=>e.columns[A].name).join(),f=Zi(m),h=[...e.rows.slice(0,Dp),...e.other&&e.rows.
length<=Dp?[e.other]:[]],b=A=>typeof A[a]=="number"?A[a]:0,y=no(e),C=(A,O)=>ut(y,A===e.other?["other",a]:["rows",O,a]),x=h.
map((A,O)=>Math.max(b(A),C(A,O)?.[1]??0)),S=ic(t,Math.max(0,...x),(A,O)=>kp(A,O,y!==null)),T=ic(t,y!==null,(A,O)=>A||O),
E=e.total?b(e.total):0,$=Qg(e,s),F=A=>A===e.other?Wn.other:s.keys.map(O=>ee(A[O]).text).join(", "),N=A=>`${F(A)}, ${Qe(b(
A),p)}${f&&E>0?`, ${W(b(A)/E)}`:""}`,Q=A=>{let O={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:h.length-1}[A.key];if(O!==void 0){
let U=Math.max(0,Math.min(O,h.length-1));return u(U),c.current?.children[U]?.scrollIntoView({block:"nearest"}),!0}let K=c.
current?.children[l];return A.key!=="Enter"&&A.key!=="."||!K?!1:(o(h[l],m,K),!0)};return r(Ge,{title:ee(m).text,onKey:Q,
announced:l>=0&&h[l]?N(h[l]):"",actions:i?.(m),summary:`Bar chart of ${ee(m).text} by ${ee(d).text}, ${e.rows.length} gr\
oups${h[0]?`, ${N(h[0])}`:""}`,table:r(oo,{answer:e,document:t,zone:n}),children:[r("ul",{ref:c,class:v2,role:"presentat\
ion","data-estimate":T,children:h.map((A,O)=>{let K=A===e.other,U=C(A,O),de=K?void 0:$?.get(JSON.stringify(s.keys.map(ie=>A[ie])))?.[a];
return r("li",{class:x2,"data-cursor":O===l,onClick:ie=>o(A,m,ie.currentTarget.querySelector("[data-anchor]")??ie.currentTarget),
children:[r("span",{class:w2,"data-anchor":"",children:r(_,{...K?{shown:{text:Wn.other,kind:"other"}}:{shown:{text:F(A),
kind:s.keys.length===1?ee(A[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:k2,children:[r("span",{class:S2,
"data-other":K,"data-estimate":U!==void 0,style:{width:`${S>0?Math.max(.2,b(A)/S*100):0}%`,...K?{}:{background:`var(${xn(
An(d,s.keys.map(ie=>A[ie])))})`}}}),U&&r(XI,{interval:U,largest:S})]}),r("span",{class:T2,children:Fr(b(A),U,p)}),r("spa\
n",{class:P2,children:$?typeof de=="number"&&de!==0?Dn(b(A)/de-1):"–":f&&E>0?W(b(A)/E):""})]},O)})}),e.rows.length>Dp&&
r("p",{class:M2,children:[Dp," of ",e.rows.length," groups are drawn; the table has all."]})]})}function XI({interval:[e,
t],largest:n}){let o=i=>n>0?Math.max(0,i)/n*100:0;return r("span",{class:C2,"data-whisker":"",style:{insetInlineStart:`${o(
e)}%`,width:`${o(t)-o(e)}%`}})}var $2="Qo",D2="Vo",E2="Wo",A2="Yo",R2="Zo";var dy=1e4;function O2({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=Ep(e,t),l=ue(n.aggregate?.order)[0];
return r("section",{class:$2,"aria-label":"Groups",children:[r("div",{class:D2,children:[r("span",{class:E2,children:[e.
rows.length===1?"1 row":`${z(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<dy&&r(M,
{small:!0,kind:"outlined",onClick:()=>te("aggregate.limit",dy),children:`Up to ${z(dy)} groups`}),i("")]}),r(oo,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:tH(l),onCell:s,onSort:u=>ge({document:Pe(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function L2({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=Ep(e,t);return r(R,{children:[r(_2,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function Ep(e,t){
let{openAt:n,menu:o}=Ir();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:eH(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function eH(e,t,n,o){let i=Nt(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function tH(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function N2(e,t,n){let o=t.keys.find(b=>e.columns[b].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map,a=new Map;for(let b of e.rows){let[y,C]=[b[t.time],b[o]];typeof y=="string"&&!s.has(y)&&s.set(y,Date.
parse(y)/1e3),a.has(C)||a.set(C,-1)}let l=[...s.keys()].sort((b,y)=>s.get(b)-s.get(y)),u=new Map(l.map((b,y)=>[b,y])),c=Sp(
[...a.keys()].filter(b=>typeof b=="number"),n),m=Math.max(0,c.edges.length-1);for(let b of a.keys())typeof b=="number"&&
a.set(b,c.zero&&b<=0?0:ac(c,b*(1+Math.sign(b)*1e-12)));let p=new Float64Array(l.length*m),d=0;for(let b of e.rows){let y=u.
get(b[t.time]),C=b[i];if(y===void 0||typeof C!="number")continue;let x=a.get(b[o]);x>=0&&x<m?p[y*m+x]+=C:d+=C}let f=l.map(
(b,y)=>nH(p.subarray(y*m,(y+1)*m))),h=l.map((b,y)=>p.subarray(y*m,(y+1)*m).reduce((C,x)=>C+x,0));return{starts:l,times:l.
map(b=>s.get(b)),edges:c,counts:p,bins:m,largest:Math.max(0,...f),tops:f,sums:h,nulls:d}}function nH(e){return e.reduce(
(t,n)=>Math.max(t,n),0)}function B2(e,t,n){if(t<=0)return()=>0;if(e==="log"){let i=Math.log(t);return s=>s<=0?0:i<=0?1:Math.
max(.02,Math.log(s)/i)}let o=e==="column"?Math.max(1,n):t;return i=>Math.max(0,i/o)}function Ap(e,t,n,o){return{left:o.alt?
0:Math.min(e.column,t.column),right:o.alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),
high:o.shift?n.bins:Math.max(e.bin,t.bin)+1}}var z2="en",I2="rn",H2="in",q2="an",fy="tn",V2="on",W2="nn",U2="pn",K2="dn",j2="ln",G2="xn",J2="sn",Y2="xr";var Xi=64,X2=16,dc=8,eT=24,hy=9;function tT(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[m,p]=w(0),d=I(null),f={width:Math.max(1,m-Xi-X2),height:a-dc-eT},h=E=>{let $=E.currentTarget.getBoundingClientRect(),
F=Math.floor((E.clientX-$.left-Xi)/f.width*t.starts.length),N=Math.floor((1-(E.clientY-$.top-dc)/f.height)*t.bins);return{
column:Z2(F,t.starts.length),bin:Z2(N,t.bins)}},b=Za.value,y=Y(()=>t.bins===0||t.starts.length===0?null:rH(t,o),[t,o,b]),
C=gm((E,$,F)=>oH(E,$,F,{matrix:t,image:y,lines:n,unit:i,zone:s,unfinished:l}),[t,y,n,i,s,l]),x=E=>{let $=h(E);e.onCursor(
$,$.column>t.starts.length/2),d.current&&Q2(d.current,E)&&e.onBox(Ap(d.current.from,$,t,{shift:E.shiftKey,alt:E.altKey}))},
S=E=>{let $=d.current;d.current=null,$&&!Q2($,E)&&e.onCell($.from,new DOMRect(E.clientX,E.clientY,0,0))},T=E=>({left:`${Xi+
E.left/t.starts.length*f.width}px`,width:`${(E.right-E.left)/t.starts.length*f.width}px`,top:`${dc+(1-E.high/t.bins)*f.height}\
px`,height:`${(E.high-E.low)/t.bins*f.height}px`});return r("div",{class:z2,onPointerMove:x,onPointerUp:S,onPointerLeave:()=>e.
onCursor(null,!1),onPointerDown:E=>{E.button===0&&(E.currentTarget.setPointerCapture(E.pointerId),d.current={from:h(E),x:E.
clientX,y:E.clientY})},children:[r(Pp,{height:a,draw:C,onWidth:p}),u&&t.bins>0&&r("div",{class:I2,style:T({left:u.column,
right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:H2,"data-box":"",style:T(c)})]})}function Z2(e,t){return Math.
max(0,Math.min(t-1,e))}function Q2(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(t.clientY-e.y)>3}function oH(e,t,n,o){
let{matrix:i,image:s,lines:a,unit:l,zone:u,unfinished:c}=o,m={left:Xi,top:dc,width:t-Xi-X2,height:n-dc-eT};if(e.clearRect(
0,0,t,n),s===null)return;e.imageSmoothingEnabled=!1,e.drawImage(s,m.left,m.top,m.width,m.height);let p=h=>m.left+h/i.starts.
length*m.width,d=h=>m.top+(1-h/i.bins)*m.height;c>=0&&Mp(e,p(c),m.top,m.left+m.width-p(c),m.height,rt("--muted"));for(let[
h,b]of a.entries())aH(e,b,i,p,d,h);yl(e,"end","middle");let f=1/0;i.edges.zero&&e.fillText("≤ 0",m.left-8,d(.5));for(let h of Tp(
i.edges,Math.max(2,Math.floor(m.height/40)))){let b=d(bi(i.edges,h));f-b<14||(f=b,e.fillText(Qe(h,l),m.left-8,b))}lH(e,m,
i,p,u)}function rH(e,t){let{starts:{length:n},bins:o,counts:i,tops:s}=e,a=new ImageData(n,o),l=new Uint32Array(a.data.buffer),
u=iH();for(let m=0;m<n;m++){let p=B2(t,e.largest,s[m]);for(let d=0;d<o;d++){let f=p(i[m*o+d]);f>0&&(l[(o-1-d)*n+m]=u[Math.
min(fc-1,Math.floor(f*fc))])}}let c=document.createElement("canvas");return c.width=n,c.height=o,c.getContext("2d").putImageData(
a,0,0),c}var fc=64;function iH(){let e=Array.from({length:hy},(o,i)=>sH(rt(`--ramp-${i+1}`))),t=new Uint32Array(fc),n=new Uint8ClampedArray(
t.buffer);for(let o=0;o<fc;o++){let i=o/(fc-1)*(hy-1),s=Math.min(hy-2,Math.floor(i));for(let a=0;a<3;a++)n[o*4+a]=e[s][a]+
(e[s+1][a]-e[s][a])*(i-s);n[o*4+3]=255}return t}function sH(e){return[1,3,5].map(t=>Number.parseInt(e.slice(t,t+2),16)||
0)}function aH(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,rt("--surface")],[2,rt("--selection")]]){
e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,m)=>{if(c===null){u=!1;
return}let[p,d]=[o(m+.5),i(bi(n.edges,c))];u?e.lineTo(p,d):e.moveTo(p,d),u=!0}),e.stroke()}e.globalAlpha=1,e.setLineDash(
[])}function lH(e,t,n,o,i){yl(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):86400,l=Math.max(
1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((m,p)=>{let{hour:d,minute:f}=As(
m*1e3,i);if(u?d!==0||f!==0:p%l!==0)return;let h=G(m*1e3,i,a>=27*86400?"month":a>=86400||d===0&&f===0?"dayShort":a<60?"cl\
ockSecond":"clock"),b=e.measureText(h).width/2,y=o(p),C=Math.max(t.left+b-8,Math.min(y,t.left+t.width-b));C-b<c+16||(e.fillText(
h,C,t.top+t.height+8),e.fillRect(Math.round(y),t.top+t.height,1,4),c=C+b)})}function nT({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:m}){let p=Y(()=>N2(
e,Nt(e,t),n),[e,t,n.count,n.scale]),[d,f]=w(null),[h,b]=w(null),y=Ut(n.value),C=yi(p.times),x=p.times.findIndex(T=>(T+C)*
1e3>a+1e3),S=T=>{let E=d?.cell??{column:0,bin:0},$=uH(T.key,E,p);if($){let N=h??E;return T.shiftKey&&u(Ap(N,$,p,{shift:!1,
alt:!1}),p),b(T.shiftKey?N:null),f({cell:$,left:$.column>p.starts.length/2}),!0}if(T.key==="Escape"&&l)return u(null,p),
!0;if(T.key!=="Enter"&&T.key!=="."||!d)return!1;let F=T.target.getBoundingClientRect();return c(d.cell,p,new DOMRect(F.left+
Xi+(E.column+.5)/p.starts.length*(F.width-Xi-16),F.top+(1-E.bin/p.bins)*320,0,0)),!0};return r(Ge,{title:r(R,{children:[
"Heat map of ",r(_,{value:n.value,most:64})," over time"]}),summary:dH(p,n,o),onKey:S,announced:d?oT(p,d.cell,n,o,C).join(
", "):"",table:r(oo,{answer:e,document:t,zone:o}),legend:r(pH,{matrix:p,colors:i,lines:s}),...m===void 0?{}:{actions:m},
children:[r(tT,{matrix:p,lines:s,colors:i,unit:y,zone:o,height:400,unfinished:x,cursor:d?.cell??null,box:l,onCursor:(T,E)=>f(
T&&{cell:T,left:E}),onBox:T=>u(T,p),onCell:(T,E)=>c(T,p,E)}),d&&p.bins>0&&r(cH,{matrix:p,cell:d.cell,bins:n,zone:o,step:C,
start:d.left,unit:y})]})}function uH(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function oT(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${Bn(e.times[t]*1e3,s,i)} ${zi(i,e.times[t]*1e3)}`,bl(e.edges,{from:n,to:n+1},o.value),`${z(a)} events, ${W(l===0?0:a/l)}\
 of the column`]}function cH({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=oT(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),m=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:Ce(U2,s&&K2),"aria-hidden":"t\
rue",children:[r("div",{class:G2,children:a}),r("div",{class:j2,children:l}),r("div",{children:u}),r("div",{class:J2,children:Array.
from(m,(p,d)=>r("div",{class:Y2,"data-here":d===t.bin,style:{height:`${p/c*100}%`}},d))})]})}var mH=9;function pH({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":q(e.largest);return r("div",{class:q2,
children:[r("span",{class:fy,children:[o,r("span",{class:V2,children:Array.from({length:mH},(s,a)=>r("span",{class:W2,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:fy,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[z(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function dH(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${ee(t.value).
text} over time, ${e.starts.length} buckets by ${e.bins} bins, ${q(o)} events${s===void 0?"":`, most at ${Bn(s*1e3,yi(e.
times),n)}`}`}var fH=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],hH=[["p50",.5],["p95",
.95],["p99",.99]];function rT({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=w("log"),[l,u]=w([]),[c,m]=w(null),{openAt:p,
menu:d}=Ir(),f=bH(t,n.value,l);B(()=>m(null),[JSON.stringify(t)]);let h=e.query?.to,b=Math.min(Date.now(),h===void 0?1/0:
Date.parse(String(h))),y=(x,S)=>({...x.left===0&&x.right===S.starts.length?{}:{time:my(S.starts,x.left,x.right,h)},...x.
low===0&&x.high===S.bins?{}:{range:mc(n,S.edges,{from:x.low,to:x.high})}}),C=e.total?.at(-1);return r(R,{children:[r(nT,
{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,end:b,box:c?.box??null,onBox:(x,S)=>m(x&&{box:x,matrix:S}),onCell:({
column:x,bin:S},T,E)=>p({document:t,mark:y({left:x,right:x+1,low:S,high:S+1},T),anchor:E,value:T.counts[x*T.bins+S]}),actions:r(
R,{children:[r($p,{bins:n,document:xe.value,onDocument:x=>ge({document:x})}),r("span",{class:R2,children:"Colour"}),r(St,
{label:"Colour",choices:fH,value:s,onChange:a}),r(lt,{small:!0,kind:"outlined",after:"down",menuLabel:"Percentiles over \
it",items:hH.map(([x,S])=>({label:x,checked:l.includes(S),act:()=>u(l.includes(S)?l.filter(T=>T!==S):[...l,S].sort())})),
children:l.length===0?"Percentiles":l.map(x=>`p${x*100}`).join(", ")}),i]})}),c&&r(vl,{document:t,mark:y(c.box,c.matrix),
label:gH(c.box,c.matrix,n,o),total:typeof C=="number"?C:void 0,onClear:()=>m(null),children:r(M,{small:!0,kind:"outlined",
icon:"search",onClick:()=>yH(c.box,c.matrix,n,h),children:"Zoom"})}),d]})}function gH(e,t,n,o){let i=yi(t.times),s=Bn(t.
times[e.left]*1e3,i,o),a=Bn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:
`${n.value} ${bl(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function yH(e,t,n,o){let{from:i,to:s}=my(
t.starts,e.left,e.right,o),a=mc(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.from===null?"":`${n.
value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(p=>p!==""),c=xe.value,m=[c.where===void 0?"":/\bor\b/i.
test(c.where)?`(${c.where})`:c.where,...u].filter(p=>p!=="").join(" and ");qe({document:Pe(Pe(Pe(c,"from",i),"to",s),"wh\
ere",m===""?void 0:m)},"zoom")}function bH(e,t,n){let{compare:o,...i}=Le(e),s=ue(e.aggregate?.by).find(Yi),a=n.map((c,m)=>`\
quantile(${t}, ${c}) as p_${m}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=gt(l);return!l||
!u||!("rows"in u)||u.columns.length!==n.length+1?vH:n.map((c,m)=>({name:`p${c*100}`,values:u.rows.map(p=>typeof p[m+1]==
"number"?p[m+1]:null)}))}var vH=[];var gy=le(0);function Rp(e,t,n,o=""){let[i,s]=w([]),a=gy.value;return B(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),oe(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function xl(e){
await oe("v1/notes",{body:e}),gy.value++}async function Op(e){await oe(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),gy.value++}var Lp=Ba(null);var iT="gn",sT="hn",aT="fn",lT="B",uT="un",cT="mn",mT="vn";var wH=12;function Np({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=w(""),u=p=>p.keys.map(d=>ee(d).text).
join(", "),c=a===""?e:e.filter(p=>u(p).toLowerCase().includes(a.toLowerCase())),m=(p,d)=>{let f=e.filter(y=>y.key!==p.key).
map(y=>y.key),h=!n.has(p.key)&&f.every(y=>n.has(y));if(!d)return o(h?new Set:new Set(f));let b=new Set(n);b.delete(p.key)||
b.add(p.key),o(b)};return r("div",{class:iT,children:[e.length>=wH&&r("input",{class:sT,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:p=>l(p.currentTarget.value)}),r("div",{class:aT,children:c.map(p=>r("button",{type:"butt\
on",class:lT,"aria-pressed":!n.has(p.key),onClick:d=>m(p,d.ctrlKey||d.metaKey),onContextMenu:s&&(d=>{d.preventDefault(),
s(p,d.currentTarget)}),onKeyDown:s&&(d=>{d.key==="."&&(d.preventDefault(),d.stopPropagation(),s(p,d.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":Ya(p.color).join(" "),style:{stroke:`var(${xn(p.color)})`}})}),r("span",{class:uT,children:r(_,{value:p.
keys.length===1?p.keys[0]:p.keys,most:20,middle:!0})}),r("span",{class:cT,children:p.last===null?"–":i(p.last)})]},p.key))}),
t>e.length&&r("p",{class:mT,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var dT="wn",fT="bn",hT="yn",yy="kn",gT="zn",yT="jn",bT="Xn",vT="Sn",xT="Bn",by="Cn";var vy=12;function wT({lines:e,step:t,former:n,rows:o,hidden:i,at:s,left:a,zone:l,text:u,unfinished:c}){let m=e.times[s];
if(m===void 0)return null;let d=o.map((f,h)=>({row:f,value:e.series[h].values[s]??null,low:e.series[h].low?.[s]??null,high:e.
series[h].high?.[s]??null,before:kT(n,f.key,s)})).filter(({row:f})=>!i.has(f.key)).toSorted((f,h)=>(h.value??-1/0)-(f.value??
-1/0));return r("div",{class:Ce(fT,a>400&&hT),"aria-hidden":"true",children:[r("div",{class:yy,children:[Bn(m*1e3,t,l),"\
 ",zi(l,m*1e3)]}),d.slice(0,vy).map(({row:f,value:h,low:b,high:y,before:C})=>r("div",{class:gT,children:[r("span",{class:yT,
style:{background:`var(${xn(f.color)})`}}),r("span",{class:bT,children:f.keys.length===0?"":f.keys.map(x=>ee(x).text).join(
", ")}),r("span",{class:vT,children:h===null?"–":b!==null&&y!==null?`${u(b)} – ${u(y)}`:u(h)}),C!==void 0&&r("span",
{class:xT,children:h!==null&&C?Dn(h/C-1):"–"})]},f.key)),d.length>vy&&r("div",{class:yy,children:[d.length-vy," more"]}),
n&&n.times[s]!==void 0&&r("div",{class:by,children:["against ",Bn(n.times[s]*1e3,t,l)]}),c&&r("div",{class:by,children:"\
this bucket is not over yet"})]})}function kT(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.values[n]??
null}function CT(e,t,n,o,i,s){let a=e.times[n];if(a===void 0)return"";let l=e.series.slice(0,8).map(({keys:u,values:c})=>{
let m=c[n]??null,p=kT(t,JSON.stringify(u),n),d=m!==null&&p?`, ${Dn(m/p-1)}`:"";return`${u.map(f=>ee(f).text).join(", ")}\
 ${m===null?"nothing":s(m)}${d}`.trim()});return`${Bn(a*1e3,o,i)}: ${l.join("; ")}`}var ST="En",TT="In",PT="sr",MT="Un";function _T({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(R,{children:o.map(
i=>r(CH,{flag:i,box:e,zone:n},i.id))})}function CH({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${G(e.from*1e3,n)}: ${V(e.text)}`,a=Lo(s);return r(R,{children:[e.to!==null&&r("s\
pan",{class:TT,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:ST,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:PT,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ae,{name:"save",size:12})})]})}function $T({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:MT,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var SH="uplot",TH="u-hz",PH="u-vt",MH="u-title",_H="u-wrap",$H="u-under",DH="u-over",EH="u-axis",Xs="u-off",AH="u-select",
RH="u-cursor-x",OH="u-cursor-y",LH="u-cursor-pt",NH="u-legend",BH="u-live",FH="u-inline",zH="u-series",IH="u-marker",DT="\
u-label",HH="u-value",gc="width",yc="height";var ET="bottom",wl="left",xy="right",By="#000",AT=By+"0",wy="mousemove",RT="mousedown",ky="mouseup",OT="mouseenter",LT="\
mouseleave",NT="dblclick",qH="resize",VH="scroll",BT="change",qp="dppxchange",Fy="--",_l=typeof window<"u",My=_l?document:
null,Cl=_l?window:null,WH=_l?navigator:null,Xe,Fp;function _y(){let e=devicePixelRatio;Xe!=e&&(Xe=e,Fp&&Dy(BT,Fp,_y),Fp=
matchMedia(`(min-resolution: ${Xe-.001}dppx) and (max-resolution: ${Xe+.001}dppx)`),ea(BT,Fp,_y),Cl.dispatchEvent(new CustomEvent(
qp)))}function So(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function $y(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Tt(e,t,n){e.style[t]=n+"px"}function ur(e,t,n,o){let i=My.createElement(e);return t!=null&&So(i,
t),n?.insertBefore(i,o),i}function Ho(e,t){return ur("div",e,t)}var FT=new WeakMap;function Vr(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=FT.get(e);s!=a&&(e.style.transform=s,FT.set(e,s),t<0||n<0||t>o||n>i?So(e,Xs):$y(e,Xs))}var zT=new WeakMap;
function IT(e,t,n){let o=t+n,i=zT.get(e);o!=i&&(zT.set(e,o),e.style.background=t,e.style.borderColor=n)}var HT=new WeakMap;
function qT(e,t,n,o){let i=t+""+n,s=HT.get(e);i!=s&&(HT.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var zy={passive:!0},UH={...zy,capture:!0};function ea(e,t,n,o){t.addEventListener(
e,n,o?UH:zy)}function Dy(e,t,n,o){t.removeEventListener(e,n,zy)}_l&&_y();function cr(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:To((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function gP(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var yP=e=>e!=
null,bP=e=>e!=null&&e>0,Up=gP(yP),KH=gP(bP);function jH(e,t,n,o=0,i=!1){let s=i?KH:Up,a=i?bP:yP;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let m=e[c];a(m)&&(m<l?l=m:m>
u&&(u=m))}return[l??ct,u??-ct]}function Kp(e,t,n,o){let i=UT(e),s=UT(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
vi:vP,l=i==1?To:qo,u=s==1?qo:To,c=l(a(mn(e))),m=u(a(mn(t))),p=Sl(n,c),d=Sl(n,m);return n==10&&(c<0&&(p=mt(p,-c)),m<0&&(d=
mt(d,-m))),o||n==2?(e=p*i,t=d*s):(e=CP(e,p),t=jp(t,d)),[e,t]}function Iy(e,t,n,o){let i=Kp(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var Hy=.1,VT={mode:3,pad:Hy},vc={pad:0,soft:null,mode:0},GH={min:vc,max:vc};function Vp(e,t,n,o){return Gp(
n)?WT(e,t,n):(vc.pad=n,vc.soft=o?0:null,vc.mode=o?3:0,WT(e,t,GH))}function Je(e,t){return e??t}function JH(e,t,n){for(t=
Je(t,0),n=Je(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function WT(e,t,n){let o=n.min,i=n.max,s=Je(o.pad,
0),a=Je(i.pad,0),l=Je(o.hard,-ct),u=Je(i.hard,ct),c=Je(o.soft,ct),m=Je(i.soft,-ct),p=Je(o.mode,0),d=Je(i.mode,0),f=t-e,h=vi(
f),b=Jn(mn(e),mn(t)),y=vi(b),C=mn(y-h);(f<1e-24||C>10)&&(f=0,(e==0||t==0)&&(f=1e-24,p==2&&c!=ct&&(s=0),d==2&&m!=-ct&&(a=
0)));let x=f||b||1e3,S=vi(x),T=Sl(10,To(S)),E=x*(f==0?e==0?.1:1:s),$=mt(CP(e-E,T/10),24),F=e>=c&&(p==1||p==3&&$<=c||p==2&&
$>=c)?c:ct,N=Jn(l,$<F&&e>=F?F:mr(F,$)),Q=x*(f==0?t==0?.1:1:a),A=mt(jp(t+Q,T/10),24),O=t<=m&&(d==1||d==3&&A>=m||d==2&&A<=
m)?m:-ct,K=mr(u,A>O&&t<=O?O:Jn(O,A));return N==K&&N==0&&(K=100),[N,K]}var YH=new Intl.NumberFormat(_l?WH.language:"en-US"),
qy=e=>YH.format(e),Po=Math,Hp=Po.PI,mn=Po.abs,To=Po.floor,cn=Po.round,qo=Po.ceil,mr=Po.min,Jn=Po.max,Sl=Po.pow,UT=Po.sign,
vi=Po.log10,vP=Po.log2,ZH=(e,t=1)=>Po.sinh(e)*t,Cy=(e,t=1)=>Po.asinh(e/t),ct=1/0;function KT(e){return(vi((e^e>>31)-(e>>
31))|0)+1}function Ey(e,t,n){return mr(Jn(e,t),n)}function xP(e){return typeof e=="function"}function ze(e){return xP(e)?
e:()=>e}var QH=()=>{},wP=e=>e,kP=(e,t)=>t,XH=e=>null,jT=e=>!0,GT=(e,t)=>e==t,eq=/\.\d*?(?=9{6,}|0{6,})/gm,ta=e=>{if(TP(e)||
ts.has(e))return e;let t=`${e}`,n=t.match(eq);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,s]=t.
split("e");return+`${ta(i)}e${s}`}return mt(e,o)};function Zs(e,t){return ta(mt(ta(e/t))*t)}function jp(e,t){return ta(qo(
ta(e/t))*t)}function CP(e,t){return ta(To(ta(e/t))*t)}function mt(e,t=0){if(TP(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return cn(o)/n}var ts=new Map;function SP(e){return((""+e).split(".")[1]||"").length}function wc(e,t,n,o){let i=[],s=o.map(
SP);for(let a=t;a<n;a++){let l=mn(a),u=mt(Sl(e,a),l);for(let c=0;c<o.length;c++){let m=e==10?+`${o[c]}e${a}`:o[c]*u,p=(a>=
0?0:l)+(a>=s[c]?0:s[c]),d=e==10?m:mt(m,p);i.push(d),ts.set(d,p)}}return i}var xc={},Vy=[],Tl=[null,null],es=Array.isArray,
TP=Number.isInteger,tq=e=>e===void 0;function JT(e){return typeof e=="string"}function Gp(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function nq(e){return e!=null&&typeof e=="object"}var oq=Object.getPrototypeOf(
Uint8Array),PP="__proto__";function Pl(e,t=Gp){let n;if(es(e)){let o=e.find(i=>i!=null);if(es(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=Pl(e[i],t)}else n=e.slice()}else if(e instanceof oq)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=PP&&(n[o]=Pl(e[o],t))}else n=e;return n}function tn(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=PP&&(Gp(e[i])?tn(e[i],Pl(o[i])):e[i]=Pl(o[i]))}return e}var rq=0,iq=1,sq=2;function aq(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function lq(e,t){
if(mq(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return pq(a[0])||(a=cq(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let m=0;m<c;m++)n.add(u[m])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let m=l[c],p=Array(i).fill(void 0),d=t?t[a][c]:iq,f=[];for(let h=0;h<m.length;h++){let b=m[h],y=s.get(u[h]);
b===null?d!=rq&&(p[y]=b,d==sq&&f.push(y)):p[y]=b}aq(p,f,i),o.push(p)}}return o}var uq=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function cq(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function mq(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function pq(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Jn(1,To((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var MP=["January","February","March","April","May","June",
"July","August","September","October","November","December"],_P=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function $P(e){return e.slice(0,3)}var dq=_P.map($P),fq=MP.map($P),hq={MMMM:MP,MMM:fq,WWWW:_P,WWW:dq};function hc(e){
return(e<10?"0":"")+e}function gq(e){return(e<10?"00":e<100?"0":"")+e}var yq={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>hc(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>hc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>hc(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>hc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>hc(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>gq(e.getMilliseconds())};function Wy(e,t){t=t||hq;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?yq[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var bq=new Intl.DateTimeFormat().resolvedOptions().timeZone;function vq(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==bq?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var DP=e=>e%1==0,Wp=[1,2,2.5,5],xq=wc(10,-32,0,Wp),EP=wc(10,0,32,Wp),wq=EP.filter(DP),Qs=xq.concat(
EP),Uy=`
`,AP="{YYYY}",YT=Uy+AP,RP="{M}/{D}",bc=Uy+RP,zp=bc+"/{YY}",OP="{aa}",kq="{h}:{mm}",kl=kq+OP,ZT=Uy+kl,QT=":{ss}",ot=null;
function LP(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?wc(10,0,3,Wp).filter(DP):wc(10,-3,0,Wp)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,AP,ot,ot,ot,ot,ot,ot,1],[i*28,"{MMM}",YT,ot,ot,ot,ot,ot,1],[i,RP,YT,ot,
ot,ot,ot,ot,1],[o,"{h}"+OP,zp,ot,bc,ot,ot,ot,1],[n,kl,zp,ot,bc,ot,ot,ot,1],[t,QT,zp+" "+kl,ot,bc+" "+kl,ot,ZT,ot,1],[e,QT+
".{fff}",zp+" "+kl,ot,bc+" "+kl,ot,ZT,ot,1]];function m(p){return(d,f,h,b,y,C)=>{let x=[],S=y>=a,T=y>=s&&y<a,E=p(h),$=mt(
E*e,3),F=Sy(E.getFullYear(),S?0:E.getMonth(),T||S?1:E.getDate()),N=mt(F*e,3);if(T||S){let Q=T?y/s:0,A=S?y/a:0,O=$==N?$:mt(
Sy(F.getFullYear()+A,F.getMonth()+Q,1)*e,3),K=new Date(cn(O/e)),U=K.getFullYear(),de=K.getMonth();for(let ie=0;O<=b;ie++){
let $e=Sy(U+A*ie,de+Q*ie,1),fe=$e-p(mt($e*e,3));O=mt((+$e+fe)*e,3),O<=b&&x.push(O)}}else{let Q=y>=i?i:y,A=To(h)-To($),O=N+
A+jp($-N,Q);x.push(O);let K=p(O),U=K.getHours()+K.getMinutes()/n+K.getSeconds()/o,de=y/o,ie=d.axes[f]._space,$e=C/ie;for(;O=
mt(O+y,e==1?0:3),!(O>b);)if(de>1){let fe=To(mt(U+de,6))%24,Ie=p(O).getHours()-fe;Ie>1&&(Ie=-1),O-=Ie*o,U=(U+de)%24;let he=x[x.
length-1];mt((O-he)/y,3)*$e>=.7&&x.push(O)}else x.push(O)}return x}}return[u,c,m]}var[Cq,Sq,Tq]=LP(1),[Pq,Mq,_q]=LP(.001);
wc(2,-53,53,[1]);function XT(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+o)))}function eP(e,t){
return(n,o,i,s,a)=>{let l=t.find(h=>a>=h[0])||t[t.length-1],u,c,m,p,d,f;return o.map(h=>{let b=e(h),y=b.getFullYear(),C=b.
getMonth(),x=b.getDate(),S=b.getHours(),T=b.getMinutes(),E=b.getSeconds(),$=y!=u&&l[2]||C!=c&&l[3]||x!=m&&l[4]||S!=p&&l[5]||
T!=d&&l[6]||E!=f&&l[7]||l[1];return u=y,c=C,m=x,p=S,d=T,f=E,$(b)})}}function $q(e,t){let n=Wy(t);return(o,i,s,a,l)=>i.map(
u=>n(e(u)))}function Sy(e,t,n){return new Date(e,t,n)}function tP(e,t){return t(e)}var Dq="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function nP(e,t){return(n,o,i,s)=>s==null?Fy:t(e(o))}function Eq(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function Aq(e,t){return e.series[t].fill(e,t)}var Rq={show:!0,live:!0,isolate:!1,mount:QH,
markers:{show:!0,width:2,stroke:Eq,fill:Aq,dash:"solid"},idx:null,idxs:null,values:[]};function Oq(e,t){let n=e.cursor.points,
o=Ho(),i=n.size(e,t);Tt(o,gc,i),Tt(o,yc,i);let s=i/-2;Tt(o,"marginLeft",s),Tt(o,"marginTop",s);let a=n.width(e,t,i);return a&&
Tt(o,"borderWidth",a),o}function Lq(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Nq(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function Bq(e,t){return e.series[t].points.size}var Ty=[0,0];function Fq(e,t,n){return Ty[0]=
t,Ty[1]=n,Ty}function Ip(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function Py(e,t,n,o=!0){return i=>{
(!o||i.target==t)&&n(i)}}var zq={show:!0,x:!0,y:!0,lock:!1,move:Fq,points:{one:!1,show:Oq,size:Bq,width:0,stroke:Nq,fill:Lq},
bind:{mousedown:Ip,mouseup:Ip,click:Ip,dblclick:Ip,mousemove:Py,mouseleave:Py,mouseenter:Py},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},NP={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Ky=tn({},NP,{filter:kP}),BP=tn({},Ky,{size:10}),FP=tn({},NP,{show:!1}),jy='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',zP="bold "+jy,IP=1.5,oP={show:!0,scale:"x",stroke:By,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:zP,side:2,grid:Ky,ticks:BP,border:FP,font:jy,lineGap:IP,rotate:0},Iq="\
Value",Hq="Time",rP={show:!0,scale:"x",auto:!1,sorted:1,min:ct,max:-ct,idxs:[]};function qq(e,t,n,o,i){return t.map(s=>s==
null?"":qy(s))}function Vq(e,t,n,o,i,s,a){let l=[],u=ts.get(i)||0;n=a?n:mt(jp(n,i),u);for(let c=n;c<=o;c=mt(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function Ay(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?vi:vP,m=To(c(n));
i=Sl(u,m),u==10&&(i=Qs[cr(i,Qs)]);let p=n,d=i*u;u==10&&(d=Qs[cr(d,Qs)]);do l.push(p),p=p+i,u==10&&!ts.has(p)&&(p=mt(p,ts.
get(i))),p>=d&&(i=p,d=i*u,u==10&&(d=Qs[cr(d,Qs)]));while(p<=o);return l}function Wq(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?Ay(e,t,Jn(u,n),o,i):[u],m=o>=0&&n<=0?[0]:[];return(n<-u?Ay(e,t,Jn(u,-o),-n,i):[u]).reverse().map(d=>-d).
concat(m,c)}var HP=/./,Uq=/[12357]/,Kq=/[125]/,iP=/1/,Ry=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function jq(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,m=u(10,a),p=u(9,a)-
m>=c?HP:u(7,a)-m>=c?Uq:u(5,a)-m>=c?Kq:iP;if(p==iP){let d=mn(u(1,a)-m);if(d<c)return Ry(t.slice().reverse(),l.distr,p,qo(
c/d)).reverse()}return Ry(t,l.distr,p,1)}function Gq(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=mn(u(
1,a)-u(2,a));return c<l?Ry(t.slice().reverse(),3,HP,qo(l/c)).reverse():t}function Jq(e,t,n,o){return o==null?Fy:t==null?
"":qy(t)}var sP={show:!0,scale:"y",stroke:By,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:zP,side:3,
grid:Ky,ticks:BP,border:FP,font:jy,lineGap:IP,rotate:0};function Yq(e,t){let n=3+(e||1)*2;return mt(n*t,3)}function Zq(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=mn(a-s),u=e.series[t],
c=l/(u.points.space*Xe);return o[1]-o[0]<=c}var aP={scale:null,auto:!0,sorted:0,min:ct,max:-ct},qP=(e,t,n,o,i)=>i,lP={show:!0,
auto:!0,sorted:0,gaps:qP,alpha:1,facets:[tn({},aP,{scale:"x"}),tn({},aP,{scale:"y"})]},uP={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:qP,alpha:1,points:{show:Zq,filter:null},values:null,min:ct,max:-ct,idxs:[],path:null,clip:null};function Qq(e,t,n,o,i){
return n/10}var VP={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Xq=tn({},VP,{time:!1,ori:1}),cP={};
function WP(e,t){let n=cP[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let m=0;m<n.plots.length;m++)n.plots[m]!=i&&n.plots[m].pub(o,i,s,a,l,u,c)}},e!=null&&(cP[e]=n)),
n}var Ml=1,Oy=2;function na(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],m=o==2?a[i.facets[0].scale]:a[e.series[0].scale],p=o==2?a[i.facets[1].scale]:a[i.scale],d=l.left,f=l.top,h=l.
width,b=l.height,y=e.valToPosH,C=e.valToPosV;return m.ori==0?n(i,u,c,m,p,y,C,d,f,h,b,Yp,$l,Qp,KP,GP):n(i,u,c,m,p,C,y,f,d,
b,h,Zp,Dl,Yy,jP,JP)}function Gy(e,t){let n=0,o=0,i=Je(e.bands,Vy);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function eV(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function xi(e,t,n,o,i,s){
return na(e,t,(a,l,u,c,m,p,d,f,h,b,y)=>{let C=a.pxRound,x=c.dir*(c.ori==0?1:-1),S=c.ori==0?$l:Dl,T,E;x==1?(T=n,E=o):(T=o,
E=n);let $=C(p(l[T],c,b,f)),F=C(d(u[T],m,y,h)),N=C(p(l[E],c,b,f)),Q=C(d(s==1?m.max:m.min,m,y,h)),A=new Path2D(i);return S(
A,N,Q),S(A,$,Q),S(A,$,F),A})}function Jp(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Qp:Yy,u=n;for(let p=0;p<
e.length;p++){let d=e[p];if(d[1]>d[0]){let f=d[0]-u;f>0&&l(a,u,o,f,o+s),u=d[1]}}let c=n+i-u,m=10;c>0&&l(a,u,o-m/2,c,o+s+
m)}return a}function tV(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Jy(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let p=c,d=c;if(i==1)for(;++c<=o&&t[c]===null;)d=c;else for(;--c>=
n&&t[c]===null;)d=c;let f=s(e[p]),h=d==p?f:s(e[d]),b=p-i;f=a<=0&&b>=0&&b<u?s(e[b]):f;let C=d+i;h=a>=0&&C>=0&&C<u?s(e[C]):
h,h>=f&&l.push([f,h])}return l}function mP(e){return e==0?wP:e==1?cn:t=>Zs(t,e)}function UP(e){let t=e==0?Yp:Zp,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,m=0)=>{c==0&&m==0?o(i,s,a,l,u):(c=mr(c,l/2,u/2),m=mr(m,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,m),n(i,s,a+u,s,a,m),n(i,s,a,s+l,a,c),i.closePath())}}var Yp=(e,t,n)=>{e.moveTo(t,n)},Zp=(e,t,n)=>{e.moveTo(
n,t)},$l=(e,t,n)=>{e.lineTo(t,n)},Dl=(e,t,n)=>{e.lineTo(n,t)},Qp=UP(0),Yy=UP(1),KP=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},jP=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},GP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},JP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function YP(e){return(t,n,o,i,s)=>na(t,n,(a,l,u,c,m,p,d,f,h,b,y)=>{let{pxRound:C,points:x}=a,S,T;c.ori==0?(S=Yp,T=KP):(S=
Zp,T=jP);let E=mt(x.width*Xe,3),$=(x.size-x.width)/2*Xe,F=mt($*2,3),N=new Path2D,Q=new Path2D,{left:A,top:O,width:K,height:U}=t.
bbox;Qp(Q,A-F,O-F,K+F*2,U+F*2);let de=ie=>{if(u[ie]!=null){let $e=C(p(l[ie],c,b,f)),fe=C(d(u[ie],m,y,h));S(N,$e+$,fe),T(
N,$e,fe,$,0,Hp*2)}};if(s)s.forEach(de);else for(let ie=o;ie<=i;ie++)de(ie);return{stroke:E>0?N:null,fill:N,clip:Q,flags:Ml|
Oy}})}function ZP(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var nV=ZP($l),oV=ZP(
Dl);function QP(e){let t=Je(e?.alignGaps,0);return(n,o,i,s)=>na(n,o,(a,l,u,c,m,p,d,f,h,b,y)=>{[i,s]=Up(u,i,s);let C=a.pxRound,
x=U=>C(p(U,c,b,f)),S=U=>C(d(U,m,y,h)),T,E;c.ori==0?(T=$l,E=nV):(T=Dl,E=oV);let $=c.dir*(c.ori==0?1:-1),F={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Ml},N=F.stroke,Q=!1;if(s-i>=b*4){let U=me=>n.posToVal(me,c.key,!0),de=null,
ie=null,$e,fe,vt,it=x(l[$==1?i:s]),Ie=x(l[i]),he=x(l[s]),be=U($==1?Ie+1:he-1);for(let me=$==1?i:s;me>=i&&me<=s;me+=$){let st=l[me],
Mt=($==1?st<be:st>be)?it:x(st),et=u[me];Mt==it?et!=null?(fe=et,de==null?(T(N,Mt,S(fe)),$e=de=ie=fe):fe<de?de=fe:fe>ie&&(ie=
fe)):et===null&&(Q=!0):(de!=null&&E(N,it,S(de),S(ie),S($e),S(fe)),et!=null?(fe=et,T(N,Mt,S(fe)),de=ie=$e=fe):(de=ie=null,
et===null&&(Q=!0)),it=Mt,be=U(it+$))}de!=null&&de!=ie&&vt!=it&&E(N,it,S(de),S(ie),S($e),S(fe))}else for(let U=$==1?i:s;U>=
i&&U<=s;U+=$){let de=u[U];de===null?Q=!0:de!=null&&T(N,x(l[U]),S(de))}let[O,K]=Gy(n,o);if(a.fill!=null||O!=0){let U=F.fill=
new Path2D(N),de=a.fillTo(n,o,a.min,a.max,O),ie=S(de),$e=x(l[i]),fe=x(l[s]);$==-1&&([fe,$e]=[$e,fe]),T(U,fe,ie),T(U,$e,ie)}
if(!a.spanGaps){let U=[];Q&&U.push(...Jy(l,u,i,s,$,x,t)),F.gaps=U=a.gaps(n,o,i,s,U),F.clip=Jp(U,c.ori,f,h,b,y)}return K!=
0&&(F.band=K==2?[xi(n,o,i,s,N,-1),xi(n,o,i,s,N,1)]:xi(n,o,i,s,N,K)),F})}function rV(e){let t=Je(e.align,1),n=Je(e.ascDesc,
!1),o=Je(e.alignGaps,0),i=Je(e.extend,!1);return(s,a,l,u)=>na(s,a,(c,m,p,d,f,h,b,y,C,x,S)=>{[l,u]=Up(p,l,u);let T=c.pxRound,
{left:E,width:$}=s.bbox,F=Ie=>T(h(Ie,d,x,y)),N=Ie=>T(b(Ie,f,S,C)),Q=d.ori==0?$l:Dl,A={stroke:new Path2D,fill:null,clip:null,
band:null,gaps:null,flags:Ml},O=A.stroke,K=d.dir*(d.ori==0?1:-1),U=N(p[K==1?l:u]),de=F(m[K==1?l:u]),ie=de,$e=de;i&&t==-1&&
($e=E,Q(O,$e,U)),Q(O,de,U);for(let Ie=K==1?l:u;Ie>=l&&Ie<=u;Ie+=K){let he=p[Ie];if(he==null)continue;let be=F(m[Ie]),me=N(
he);t==1?Q(O,be,U):Q(O,ie,me),Q(O,be,me),U=me,ie=be}let fe=ie;i&&t==1&&(fe=E+$,Q(O,fe,U));let[vt,it]=Gy(s,a);if(c.fill!=
null||vt!=0){let Ie=A.fill=new Path2D(O),he=c.fillTo(s,a,c.min,c.max,vt),be=N(he);Q(Ie,fe,be),Q(Ie,$e,be)}if(!c.spanGaps){
let Ie=[];Ie.push(...Jy(m,p,l,u,K,F,o));let he=c.width*Xe/2,be=n||t==1?he:-he,me=n||t==-1?-he:he;Ie.forEach(st=>{st[0]+=
be,st[1]+=me}),A.gaps=Ie=c.gaps(s,a,l,u,Ie),A.clip=Jp(Ie,d.ori,y,C,x,S)}return it!=0&&(A.band=it==2?[xi(s,a,l,u,O,-1),xi(
s,a,l,u,O,1)]:xi(s,a,l,u,O,it)),A})}function pP(e,t,n,o,i,s,a=ct){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)
if(t[u]!==void 0){if(l!=null){let m=mn(e[u]-e[l]);m<c&&(c=m,a=mn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function iV(e){
e=e||xc;let t=Je(e.size,[.6,ct,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=ze(
i),a=1-t[0],l=Je(t[1],ct),u=Je(t[2],1),c=Je(e.disp,xc),m=Je(e.each,f=>{}),{fill:p,stroke:d}=c;return(f,h,b,y)=>na(f,h,(C,x,S,T,E,$,F,N,Q,A,O)=>{
let K=C.pxRound,U=n,de=o*Xe,ie=l*Xe,$e=u*Xe,fe,vt;T.ori==0?[fe,vt]=s(f,h):[vt,fe]=s(f,h);let it=T.dir*(T.ori==0?1:-1),Ie=T.
ori==0?Qp:Yy,he=T.ori==0?m:(se,ft,sn,xa,xs,Pr,ws)=>{m(se,ft,sn,xs,xa,ws,Pr)},be=Je(f.bands,Vy).find(se=>se.series[0]==h),
me=be!=null?be.dir:0,st=C.fillTo(f,h,C.min,C.max,me),Pt=K(F(st,E,O,Q)),Mt,et,Yo,fo=A,Ot=K(C.width*Xe),Tr=!1,ti=null,$o=null,
$i=null,ya=null;p!=null&&(Ot==0||d!=null)&&(Tr=!0,ti=p.values(f,h,b,y),$o=new Map,new Set(ti).forEach(se=>{se!=null&&$o.
set(se,new Path2D)}),Ot>0&&($i=d.values(f,h,b,y),ya=new Map,new Set($i).forEach(se=>{se!=null&&ya.set(se,new Path2D)})));
let{x0:ba,size:du}=c;if(ba!=null&&du!=null){U=1,x=ba.values(f,h,b,y),ba.unit==2&&(x=x.map(sn=>f.posToVal(N+sn*A,T.key,!0)));
let se=du.values(f,h,b,y);du.unit==2?et=se[0]*A:et=$(se[0],T,A,N)-$(0,T,A,N),fo=pP(x,S,$,T,A,N,fo),Yo=fo-et+de}else fo=pP(
x,S,$,T,A,N,fo),Yo=fo*a+de,et=fo-Yo;Yo<1&&(Yo=0),Ot>=et/2&&(Ot=0),Yo<5&&(K=wP);let em=Yo>0,bs=fo-Yo-(em?Ot:0);et=K(Ey(bs,
$e,ie)),Mt=(U==0?et/2:U==it?0:et)-U*it*((U==0?de/2:0)+(em?Ot/2:0));let In={stroke:null,fill:null,clip:null,band:null,gaps:null,
flags:0},va=Tr?null:new Path2D,ni=null;if(be!=null)ni=f.data[be.series[1]];else{let{y0:se,y1:ft}=c;se!=null&&ft!=null&&(S=
ft.values(f,h,b,y),ni=se.values(f,h,b,y))}let vs=fe*et,Ae=vt*et;for(let se=it==1?b:y;se>=b&&se<=y;se+=it){let ft=S[se];if(ft==
null)continue;if(ni!=null){let Qn=ni[se]??0;if(ft-Qn==0)continue;Pt=F(Qn,E,O,Q)}let sn=T.distr!=2||c!=null?x[se]:se,xa=$(
sn,T,A,N),xs=F(Je(ft,st),E,O,Q),Pr=K(xa-Mt),ws=K(Jn(xs,Pt)),ho=K(mr(xs,Pt)),Do=ws-ho;if(ft!=null){let Qn=ft<0?Ae:vs,Zo=ft<
0?vs:Ae;Tr?(Ot>0&&$i[se]!=null&&Ie(ya.get($i[se]),Pr,ho+To(Ot/2),et,Jn(0,Do-Ot),Qn,Zo),ti[se]!=null&&Ie($o.get(ti[se]),Pr,
ho+To(Ot/2),et,Jn(0,Do-Ot),Qn,Zo)):Ie(va,Pr,ho+To(Ot/2),et,Jn(0,Do-Ot),Qn,Zo),he(f,h,se,Pr-Ot/2,ho,et+Ot,Do)}}return Ot>
0?In.stroke=Tr?ya:va:Tr||(In._fill=C.width==0?C._fill:C._stroke??C._fill,In.width=0),In.fill=Tr?$o:va,In})}function sV(e,t){
let n=Je(t?.alignGaps,0);return(o,i,s,a)=>na(o,i,(l,u,c,m,p,d,f,h,b,y,C)=>{[s,a]=Up(c,s,a);let x=l.pxRound,S=fe=>x(d(fe,
m,y,h)),T=fe=>x(f(fe,p,C,b)),E,$,F;m.ori==0?(E=Yp,F=$l,$=GP):(E=Zp,F=Dl,$=JP);let N=m.dir*(m.ori==0?1:-1),Q=S(u[N==1?s:a]),
A=Q,O=[],K=[];for(let fe=N==1?s:a;fe>=s&&fe<=a;fe+=N)if(c[fe]!=null){let it=u[fe],Ie=S(it);O.push(A=Ie),K.push(T(c[fe]))}
let U={stroke:e(O,K,E,F,$,x),fill:null,clip:null,band:null,gaps:null,flags:Ml},de=U.stroke,[ie,$e]=Gy(o,i);if(l.fill!=null||
ie!=0){let fe=U.fill=new Path2D(de),vt=l.fillTo(o,i,l.min,l.max,ie),it=T(vt);F(fe,A,it),F(fe,Q,it)}if(!l.spanGaps){let fe=[];
fe.push(...Jy(u,c,s,a,N,S,n)),U.gaps=fe=l.gaps(o,i,s,a,fe),U.clip=Jp(fe,m.ori,h,b,y,C)}return $e!=0&&(U.band=$e==2?[xi(o,
i,s,a,de,-1),xi(o,i,s,a,de,1)]:xi(o,i,s,a,de,$e)),U})}function aV(e){return sV(lV,e)}function lV(e,t,n,o,i,s){let a=e.length;
if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),m=Array(a-1),
p=Array(a-1);for(let d=0;d<a-1;d++)m[d]=t[d+1]-t[d],p[d]=e[d+1]-e[d],c[d]=m[d]/p[d];u[0]=c[0];for(let d=1;d<a-1;d++)c[d]===
0||c[d-1]===0||c[d-1]>0!=c[d]>0?u[d]=0:(u[d]=3*(p[d-1]+p[d])/((2*p[d]+p[d-1])/c[d-1]+(p[d]+2*p[d-1])/c[d]),isFinite(u[d])||
(u[d]=0));u[a-1]=c[a-2];for(let d=0;d<a-1;d++)i(l,e[d]+p[d]/3,t[d]+u[d]*p[d]/3,e[d+1]-p[d]/3,t[d+1]-u[d+1]*p[d]/3,e[d+1],
t[d+1])}return l}var Ly=new Set;function dP(){for(let e of Ly)e.syncRect(!0)}_l&&(ea(qH,Cl,dP),ea(VH,Cl,dP,!0),ea(qp,Cl,
()=>{Gt.pxRatio=Xe}));var uV=QP(),cV=YP();function fP(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(
1))).map((s,a)=>Ny(s,a,t,n))}function mV(e,t){return e.map((n,o)=>o==0?{}:tn({},t,n))}function Ny(e,t,n,o){return tn({},
t==0?n:o,e)}function XP(e,t,n){return t==null?Tl:[t,n]}var pV=XP;function dV(e,t,n){return t==null?Tl:Vp(t,n,Hy,!0)}function eM(e,t,n,o){
return t==null?Tl:Kp(t,n,e.scales[o].log,!1)}var fV=eM;function tM(e,t,n,o){return t==null?Tl:Iy(t,n,e.scales[o].log,!1)}
var hV=tM;function gV(e,t,n,o,i){let s=Jn(KT(e),KT(t)),a=t-e,l=cr(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?ts.get(
u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function hP(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=cn((n=
+i)*Xe))+"px"),[e,t,n]}function yV(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=mt(t[2]*Xe,1);t[0]=t[0].replace(/[0-9.]+px/,
n+"px"),t[1]=n})}function Gt(e,t,n){let o={mode:Je(e.mode,1)},i=o.mode;function s(g,v,k,P){let D=v.valToPct(g);return P+
k*(v.dir==-1?1-D:D)}function a(g,v,k,P){let D=v.valToPct(g);return P+k*(v.dir==-1?D:1-D)}function l(g,v,k,P){return v.ori==
0?s(g,v,k,P):a(g,v,k,P)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Ho(SH);if(e.id!=null&&(c.id=e.id),So(
c,e.class),e.title){let g=Ho(MH,c);g.textContent=e.title}let m=ur("canvas"),p=o.ctx=m.getContext("2d"),d=Ho(_H,c);ea("cl\
ick",d,g=>{g.target===h&&(xt!=Ea||_t!=Aa)&&Mn.click(o,g)},!0);let f=o.under=Ho($H,d);d.appendChild(m);let h=o.over=Ho(DH,
d);e=Pl(e);let b=+Je(e.pxAlign,1),y=mP(b);(e.plugins||[]).forEach(g=>{g.opts&&(e=g.opts(o,e)||e)});let C=e.ms||.001,x=o.
series=i==1?fP(e.series||[],rP,uP,!1):mV(e.series||[null],lP),S=o.axes=fP(e.axes||[],oP,sP,!0),T=o.scales={},E=o.bands=e.
bands||[];E.forEach(g=>{g.fill=ze(g.fill||null),g.dir=Je(g.dir,-1)});let $=i==2?x[1].facets[0].scale:x[0].scale,F={axes:P3,
series:w3},N=(e.drawOrder||["axes","series"]).map(g=>F[g]);function Q(g){let v=g.distr==3?k=>vi(k>0?k:g.clamp(o,k,g.min,
g.max,g.key)):g.distr==4?k=>Cy(k,g.asinh):g.distr==100?k=>g.fwd(k):k=>k;return k=>{let P=v(k),{_min:D,_max:L}=g,H=L-D;return(P-
D)/H}}function A(g){let v=T[g];if(v==null){let k=(e.scales||xc)[g]||xc;if(k.from!=null){A(k.from);let P=tn({},T[k.from],
k,{key:g});P.valToPct=Q(P),T[g]=P}else{v=T[g]=tn({},g==$?VP:Xq,k),v.key=g;let P=v.time,D=v.range,L=es(D);if((g!=$||i==2&&
!P)&&(L&&(D[0]==null||D[1]==null)&&(D={min:D[0]==null?VT:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?VT:{mode:1,hard:D[1],
soft:D[1]}},L=!1),!L&&Gp(D))){let H=D;D=(J,Z,ne)=>Z==null?Tl:Vp(Z,ne,H)}v.range=ze(D||(P?pV:g==$?v.distr==3?fV:v.distr==
4?hV:XP:v.distr==3?eM:v.distr==4?tM:dV)),v.auto=ze(L?!1:v.auto),v.clamp=ze(v.clamp||Qq),v._min=v._max=null,v.valToPct=Q(
v)}}}A("x"),A("y"),i==1&&x.forEach(g=>{A(g.scale)}),S.forEach(g=>{A(g.scale)});for(let g in e.scales)A(g);let O=T[$],K=O.
distr,U,de;O.ori==0?(So(c,TH),U=s,de=a):(So(c,PH),U=a,de=s);let ie={};for(let g in T){let v=T[g];(v.min!=null||v.max!=null)&&
(ie[g]={min:v.min,max:v.max},v.min=v.max=null)}let $e=e.tzDate||(g=>new Date(cn(g/C))),fe=e.fmtDate||Wy,vt=C==1?Tq($e):_q(
$e),it=eP($e,XT(C==1?Sq:Mq,fe)),Ie=nP($e,tP(Dq,fe)),he=[],be=o.legend=tn({},Rq,e.legend),me=o.cursor=tn({},zq,{drag:{y:i==
2}},e.cursor),st=be.show,Pt=me.show,Mt=be.markers;be.idxs=he,Mt.width=ze(Mt.width),Mt.dash=ze(Mt.dash),Mt.stroke=ze(Mt.stroke),
Mt.fill=ze(Mt.fill);let et,Yo,fo,Ot=[],Tr=[],ti,$o=!1,$i={};if(be.live){let g=x[1]?x[1].values:null;$o=g!=null,ti=$o?g(o,
1,0):{_:0};for(let v in ti)$i[v]=Fy}if(st)if(et=ur("table",NH,c),fo=ur("tbody",null,et),be.mount(o,et),$o){Yo=ur("thead",
null,et,fo);let g=ur("tr",null,Yo);ur("th",null,g);for(var ya in ti)ur("th",DT,g).textContent=ya}else So(et,FH),be.live&&
So(et,BH);let ba={show:!0},du={show:!1};function em(g,v){if(v==0&&($o||!be.live||i==2))return Tl;let k=[],P=ur("tr",zH,fo,
fo.childNodes[v]);So(P,g.class),g.show||So(P,Xs);let D=ur("th",null,P);if(Mt.show){let J=Ho(IH,D);if(v>0){let Z=Mt.width(
o,v);Z&&(J.style.border=Z+"px "+Mt.dash(o,v)+" "+Mt.stroke(o,v)),J.style.background=Mt.fill(o,v)}}let L=Ho(DT,D);g.label instanceof
HTMLElement?L.appendChild(g.label):L.textContent=g.label,v>0&&(Mt.show||(L.style.color=g.width>0?Mt.stroke(o,v):Mt.fill(
o,v)),In("click",D,J=>{if(me._lock)return;Cs(J);let Z=x.indexOf(g);if((J.ctrlKey||J.metaKey)!=be.isolate){let ne=x.some(
(re,ce)=>ce>0&&ce!=Z&&re.show);x.forEach((re,ce)=>{ce>0&&_r(ce,ne?ce==Z?ba:du:ba,!0,Yt.setSeries)})}else _r(Z,{show:!g.show},
!0,Yt.setSeries)},!1),ka&&In(OT,D,J=>{me._lock||(Cs(J),_r(x.indexOf(g),Oa,!0,Yt.setSeries))},!1));for(var H in ti){let J=ur(
"td",HH,P);J.textContent="--",k.push(J)}return[P,k]}let bs=new Map;function In(g,v,k,P=!0){let D=bs.get(v)||{},L=me.bind[g](
o,v,k,P);L&&(ea(g,v,D[g]=L),bs.set(v,D))}function va(g,v,k){let P=bs.get(v)||{};for(let D in P)(g==null||D==g)&&(Dy(D,v,
P[D]),delete P[D]);g==null&&bs.delete(v)}let ni=0,vs=0,Ae=0,se=0,ft=0,sn=0,xa=ft,xs=sn,Pr=Ae,ws=se,ho=0,Do=0,Qn=0,Zo=0;o.
bbox={};let Yf=!1,tm=!1,wa=!1,ks=!1,nm=!1,Eo=!1;function Zf(g,v,k){(k||g!=o.width||v!=o.height)&&lx(g,v),Ma(!1),wa=!0,tm=
!0,_a()}function lx(g,v){o.width=ni=Ae=g,o.height=vs=se=v,ft=sn=0,f3(),h3();let k=o.bbox;ho=k.left=Zs(ft*Xe,.5),Do=k.top=
Zs(sn*Xe,.5),Qn=k.width=Zs(Ae*Xe,.5),Zo=k.height=Zs(se*Xe,.5)}let m3=3;function p3(){let g=!1,v=0;for(;!g;){v++;let k=S3(
v),P=T3(v);g=v==m3||k&&P,g||(lx(o.width,o.height),tm=!0)}}function d3({width:g,height:v}){Zf(g,v)}o.setSize=d3;function f3(){
let g=!1,v=!1,k=!1,P=!1;S.forEach((D,L)=>{if(D.show&&D._show){let{side:H,_size:J}=D,Z=H%2,ne=D.label!=null?D.labelSize:0,
re=J+ne;re>0&&(Z?(Ae-=re,H==3?(ft+=re,P=!0):k=!0):(se-=re,H==0?(sn+=re,g=!0):v=!0))}}),Ss[0]=g,Ss[1]=k,Ss[2]=v,Ss[3]=P,Ae-=
Di[1]+Di[3],ft+=Di[3],se-=Di[2]+Di[0],sn+=Di[0]}function h3(){let g=ft+Ae,v=sn+se,k=ft,P=sn;function D(L,H){switch(L){case 1:
return g+=H,g-H;case 2:return v+=H,v-H;case 3:return k-=H,k+H;case 0:return P-=H,P+H}}S.forEach((L,H)=>{if(L.show&&L._show){
let J=L.side;L._pos=D(J,L._size),L.label!=null&&(L._lpos=D(J,L.labelSize))}})}if(me.dataIdx==null){let g=me.hover,v=g.skip=
new Set(g.skip??[]);v.add(void 0);let k=g.prox=ze(g.prox),P=g.bias??=0;me.dataIdx=(D,L,H,J)=>{if(L==0)return H;let Z=H,ne=k(
D,L,H,J)??ct,re=ne>=0&&ne<ct,ce=O.ori==0?Ae:se,Me=me.left,Ye=t[0],je=t[L];if(v.has(je[H])){Z=null;let Ne=null,Se=null,ve;
if(P==0||P==-1)for(ve=H;Ne==null&&ve-- >0;)v.has(je[ve])||(Ne=ve);if(P==0||P==1)for(ve=H;Se==null&&ve++<je.length;)v.has(
je[ve])||(Se=ve);if(Ne!=null||Se!=null)if(re){let kt=Ne==null?-1/0:U(Ye[Ne],O,ce,0),Bt=Se==null?1/0:U(Ye[Se],O,ce,0),bn=Me-
kt,at=Bt-Me;bn<=at?bn<=ne&&(Z=Ne):at<=ne&&(Z=Se)}else Z=Se==null?Ne:Ne==null?Se:H-Ne<=Se-H?Ne:Se}else re&&mn(Me-U(Ye[H],
O,ce,0))>ne&&(Z=null);return Z}}let Cs=g=>{me.event=g};me.idxs=he,me._lock=!1;let Ln=me.points;Ln.show=ze(Ln.show),Ln.size=
ze(Ln.size),Ln.stroke=ze(Ln.stroke),Ln.width=ze(Ln.width),Ln.fill=ze(Ln.fill);let Mr=o.focus=tn({},e.focus||{alpha:.3},me.
focus),ka=Mr.prox>=0,Ca=ka&&Ln.one,Ao=[],Sa=[],Ta=[];function ux(g,v){let k=Ln.show(o,v);if(k instanceof HTMLElement)return So(
k,LH),So(k,g.class),Vr(k,-10,-10,Ae,se),h.insertBefore(k,Ao[v]),k}function cx(g,v){if(i==1||v>0){let k=i==1&&T[g.scale].
time,P=g.value;g.value=k?JT(P)?nP($e,tP(P,fe)):P||Ie:P||Jq,g.label=g.label||(k?Hq:Iq)}if(Ca||v>0){g.width=g.width==null?
1:g.width,g.paths=g.paths||uV||XH,g.fillTo=ze(g.fillTo||eV),g.pxAlign=+Je(g.pxAlign,b),g.pxRound=mP(g.pxAlign),g.stroke=
ze(g.stroke||null),g.fill=ze(g.fill||null),g._stroke=g._fill=g._paths=g._focus=null;let k=Yq(Jn(1,g.width),1),P=g.points=
tn({},{size:k,width:Jn(1,k*.2),stroke:g.stroke,space:k*2,paths:cV,_stroke:null,_fill:null},g.points);P.show=ze(P.show),P.
filter=ze(P.filter),P.fill=ze(P.fill),P.stroke=ze(P.stroke),P.paths=ze(P.paths),P.pxAlign=g.pxAlign}if(st){let k=em(g,v);
Ot.splice(v,0,k[0]),Tr.splice(v,0,k[1]),be.values.push(null)}if(Pt){he.splice(v,0,null);let k=null;Ca?v==0&&(k=ux(g,v)):
v>0&&(k=ux(g,v)),Ao.splice(v,0,k),Sa.splice(v,0,0),Ta.splice(v,0,0)}yn("addSeries",v)}function g3(g,v){v=v??x.length,g=i==
1?Ny(g,v,rP,uP):Ny(g,v,{},lP),x.splice(v,0,g),cx(x[v],v)}o.addSeries=g3;function y3(g){if(x.splice(g,1),st){be.values.splice(
g,1),Tr.splice(g,1);let v=Ot.splice(g,1)[0];va(null,v.firstChild),v.remove()}Pt&&(he.splice(g,1),Ao.splice(g,1)[0].remove(),
Sa.splice(g,1),Ta.splice(g,1)),yn("delSeries",g)}o.delSeries=y3;let Ss=[!1,!1,!1,!1];function b3(g,v){if(g._show=g.show,
g.show){let k=g.side%2,P=T[g.scale];P==null&&(g.scale=k?x[1].scale:$,P=T[g.scale]);let D=P.time;g.size=ze(g.size),g.space=
ze(g.space),g.rotate=ze(g.rotate),es(g.incrs)&&g.incrs.forEach(H=>{!ts.has(H)&&ts.set(H,SP(H))}),g.incrs=ze(g.incrs||(P.
distr==2?wq:D?C==1?Cq:Pq:Qs)),g.splits=ze(g.splits||(D&&P.distr==1?vt:P.distr==3?Ay:P.distr==4?Wq:Vq)),g.stroke=ze(g.stroke),
g.grid.stroke=ze(g.grid.stroke),g.ticks.stroke=ze(g.ticks.stroke),g.border.stroke=ze(g.border.stroke);let L=g.values;g.values=
es(L)&&!es(L[0])?ze(L):D?es(L)?eP($e,XT(L,fe)):JT(L)?$q($e,L):L||it:L||qq,g.filter=ze(g.filter||(P.distr>=3&&P.log==10?jq:
P.distr==3&&P.log==2?Gq:kP)),g.font=hP(g.font),g.labelFont=hP(g.labelFont),g._size=g.size(o,null,v,0),g._space=g._rotate=
g._incrs=g._found=g._splits=g._values=null,g._size>0&&(Ss[v]=!0,g._el=Ho(EH,d))}}function fu(g,v,k,P){let[D,L,H,J]=k,Z=v%
2,ne=0;return Z==0&&(J||L)&&(ne=v==0&&!D||v==2&&!H?cn(oP.size/3):0),Z==1&&(D||H)&&(ne=v==1&&!L||v==3&&!J?cn(sP.size/2):0),
ne}let mx=o.padding=(e.padding||[fu,fu,fu,fu]).map(g=>ze(Je(g,fu))),Di=o._padding=mx.map((g,v)=>g(o,v,Ss,0)),Pn,dn=null,
fn=null,om=i==1?x[0].idxs:null,Qo=null,hu=!1;function px(g,v){if(t=g??[],o.data=o._data=t,i==2){Pn=0;for(let k=1;k<x.length;k++)
Pn+=t[k][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Qo=t[0],Pn=Qo.length;let k=t;if(K==2){k=t.slice();let P=k[0]=
Array(Pn);for(let D=0;D<Pn;D++)P[D]=D}o._data=t=k}if(Ma(!0),yn("setData"),K==2&&(wa=!0),v!==!1){let k=O;k.auto(o,hu)?Qf():
Ai($,k.min,k.max),ks=ks||me.left>=0,Eo=!0,_a()}}o.setData=px;function Qf(){hu=!0;let g,v;i==1&&(Pn>0?(dn=om[0]=0,fn=om[1]=
Pn-1,g=t[0][dn],v=t[0][fn],K==2?(g=dn,v=fn):g==v&&(K==3?[g,v]=Kp(g,g,O.log,!1):K==4?[g,v]=Iy(g,g,O.log,!1):O.time?v=g+cn(
86400/C):[g,v]=Vp(g,v,Hy,!0))):(dn=om[0]=g=null,fn=om[1]=v=null)),Ai($,g,v)}let rm,Pa,Xf,eh,th,nh,oh,rh,ih,Xn;function dx(g,v,k,P,D,L){
g??=AT,k??=Vy,P??="butt",D??=AT,L??="round",g!=rm&&(p.strokeStyle=rm=g),D!=Pa&&(p.fillStyle=Pa=D),v!=Xf&&(p.lineWidth=Xf=
v),L!=th&&(p.lineJoin=th=L),P!=nh&&(p.lineCap=nh=P),k!=eh&&p.setLineDash(eh=k)}function fx(g,v,k,P){v!=Pa&&(p.fillStyle=
Pa=v),g!=oh&&(p.font=oh=g),k!=rh&&(p.textAlign=rh=k),P!=ih&&(p.textBaseline=ih=P)}function sh(g,v,k,P,D=0){if(P.length>0&&
g.auto(o,hu)&&(v==null||v.min==null)){let L=Je(dn,0),H=Je(fn,P.length-1),J=k.min==null?jH(P,L,H,D,g.distr==3):[k.min,k.max];
g.min=mr(g.min,k.min=J[0]),g.max=Jn(g.max,k.max=J[1])}}let hx={min:null,max:null};function v3(){for(let P in T){let D=T[P];
ie[P]==null&&(D.min==null||ie[$]!=null&&D.auto(o,hu))&&(ie[P]=hx)}for(let P in T){let D=T[P];ie[P]==null&&D.from!=null&&
ie[D.from]!=null&&(ie[P]=hx)}ie[$]!=null&&Ma(!0);let g={};for(let P in ie){let D=ie[P];if(D!=null){let L=g[P]=Pl(T[P],nq);
if(D.min!=null)tn(L,D);else if(P!=$||i==2)if(Pn==0&&L.from==null){let H=L.range(o,null,null,P);L.min=H[0],L.max=H[1]}else
L.min=ct,L.max=-ct}}if(Pn>0){x.forEach((P,D)=>{if(i==1){let L=P.scale,H=ie[L];if(H==null)return;let J=g[L];if(D==0){let Z=J.
range(o,J.min,J.max,L);J.min=Z[0],J.max=Z[1],dn=cr(J.min,t[0]),fn=cr(J.max,t[0]),fn-dn>1&&(t[0][dn]<J.min&&dn++,t[0][fn]>
J.max&&fn--),P.min=Qo[dn],P.max=Qo[fn]}else P.show&&P.auto&&sh(J,H,P,t[D],P.sorted);P.idxs[0]=dn,P.idxs[1]=fn}else if(D>
0&&P.show&&P.auto){let[L,H]=P.facets,J=L.scale,Z=H.scale,[ne,re]=t[D],ce=g[J],Me=g[Z];ce!=null&&sh(ce,ie[J],L,ne,L.sorted),
Me!=null&&sh(Me,ie[Z],H,re,H.sorted),P.min=H.min,P.max=H.max}});for(let P in g){let D=g[P],L=ie[P];if(D.from==null&&(L==
null||L.min==null)){let H=D.range(o,D.min==ct?null:D.min,D.max==-ct?null:D.max,P);D.min=H[0],D.max=H[1]}}}for(let P in g){
let D=g[P];if(D.from!=null){let L=g[D.from];if(L.min==null)D.min=D.max=null;else{let H=D.range(o,L.min,L.max,P);D.min=H[0],
D.max=H[1]}}}let v={},k=!1;for(let P in g){let D=g[P],L=T[P];if(L.min!=D.min||L.max!=D.max){L.min=D.min,L.max=D.max;let H=L.
distr;L._min=H==3?vi(L.min):H==4?Cy(L.min,L.asinh):H==100?L.fwd(L.min):L.min,L._max=H==3?vi(L.max):H==4?Cy(L.max,L.asinh):
H==100?L.fwd(L.max):L.max,v[P]=k=!0}}if(k){x.forEach((P,D)=>{i==2?D>0&&v.y&&(P._paths=null):v[P.scale]&&(P._paths=null)});
for(let P in v)wa=!0,yn("setScale",P);Pt&&me.left>=0&&(ks=Eo=!0)}for(let P in ie)ie[P]=null}function x3(g){let v=Ey(dn-1,
0,Pn-1),k=Ey(fn+1,0,Pn-1);for(;g[v]==null&&v>0;)v--;for(;g[k]==null&&k<Pn-1;)k++;return[v,k]}function w3(){if(Pn>0){let g=x.
some(v=>v._focus)&&Xn!=Mr.alpha;g&&(p.globalAlpha=Xn=Mr.alpha),x.forEach((v,k)=>{if(k>0&&v.show&&(gx(k,!1),gx(k,!0),v._paths==
null)){let P=Xn;Xn!=v.alpha&&(p.globalAlpha=Xn=v.alpha);let D=i==2?[0,t[k][0].length-1]:x3(t[k]);v._paths=v.paths(o,k,D[0],
D[1]),Xn!=P&&(p.globalAlpha=Xn=P)}}),x.forEach((v,k)=>{if(k>0&&v.show){let P=Xn;Xn!=v.alpha&&(p.globalAlpha=Xn=v.alpha),
v._paths!=null&&yx(k,!1);{let D=v._paths!=null?v._paths.gaps:null,L=v.points.show(o,k,dn,fn,D),H=v.points.filter(o,k,L,D);
(L||H)&&(v.points._paths=v.points.paths(o,k,dn,fn,H),yx(k,!0))}Xn!=P&&(p.globalAlpha=Xn=P),yn("drawSeries",k)}}),g&&(p.globalAlpha=
Xn=1)}}function gx(g,v){let k=v?x[g].points:x[g];k._stroke=k.stroke(o,g),k._fill=k.fill(o,g)}function yx(g,v){let k=v?x[g].
points:x[g],{stroke:P,fill:D,clip:L,flags:H,_stroke:J=k._stroke,_fill:Z=k._fill,_width:ne=k.width}=k._paths;ne=mt(ne*Xe,
3);let re=null,ce=ne%2/2;v&&Z==null&&(Z=ne>0?"#fff":J);let Me=k.pxAlign==1&&ce>0;if(Me&&p.translate(ce,ce),!v){let Ye=ho-
ne/2,je=Do-ne/2,Ne=Qn+ne,Se=Zo+ne;re=new Path2D,re.rect(Ye,je,Ne,Se)}v?ah(J,ne,k.dash,k.cap,Z,P,D,H,L):k3(g,J,ne,k.dash,
k.cap,Z,P,D,H,re,L),Me&&p.translate(-ce,-ce)}function k3(g,v,k,P,D,L,H,J,Z,ne,re){let ce=!1;Z!=0&&E.forEach((Me,Ye)=>{if(Me.
series[0]==g){let je=x[Me.series[1]],Ne=t[Me.series[1]],Se=(je._paths||xc).band;es(Se)&&(Se=Me.dir==1?Se[0]:Se[1]);let ve,
kt=null;je.show&&Se&&JH(Ne,dn,fn)?(kt=Me.fill(o,Ye)||L,ve=je._paths.clip):Se=null,ah(v,k,P,D,kt,H,J,Z,ne,re,ve,Se),ce=!0}}),
ce||ah(v,k,P,D,L,H,J,Z,ne,re)}let bx=Ml|Oy;function ah(g,v,k,P,D,L,H,J,Z,ne,re,ce){dx(g,v,k,P,D),(Z||ne||ce)&&(p.save(),
Z&&p.clip(Z),ne&&p.clip(ne)),ce?(J&bx)==bx?(p.clip(ce),re&&p.clip(re),sm(D,H),im(g,L,v)):J&Oy?(sm(D,H),p.clip(ce),im(g,L,
v)):J&Ml&&(p.save(),p.clip(ce),re&&p.clip(re),sm(D,H),p.restore(),im(g,L,v)):(sm(D,H),im(g,L,v)),(Z||ne||ce)&&p.restore()}
function im(g,v,k){k>0&&(v instanceof Map?v.forEach((P,D)=>{p.strokeStyle=rm=D,p.stroke(P)}):v!=null&&g&&p.stroke(v))}function sm(g,v){
v instanceof Map?v.forEach((k,P)=>{p.fillStyle=Pa=P,p.fill(k)}):v!=null&&g&&p.fill(v)}function C3(g,v,k,P){let D=S[g],L;
if(P<=0)L=[0,0];else{let H=D._space=D.space(o,g,v,k,P),J=D._incrs=D.incrs(o,g,v,k,P,H);L=gV(v,k,J,P,H)}return D._found=L}
function lh(g,v,k,P,D,L,H,J,Z,ne){let re=H%2/2;b==1&&p.translate(re,re),dx(J,H,Z,ne,J),p.beginPath();let ce,Me,Ye,je,Ne=D+
(P==0||P==3?-L:L);k==0?(Me=D,je=Ne):(ce=D,Ye=Ne);for(let Se=0;Se<g.length;Se++)v[Se]!=null&&(k==0?ce=Ye=g[Se]:Me=je=g[Se],
p.moveTo(ce,Me),p.lineTo(Ye,je));p.stroke(),b==1&&p.translate(-re,-re)}function S3(g){let v=!0;return S.forEach((k,P)=>{
if(!k.show)return;let D=T[k.scale];if(D.min==null){k._show&&(v=!1,k._show=!1,Ma(!1));return}else k._show||(v=!1,k._show=
!0,Ma(!1));let L=k.side,H=L%2,{min:J,max:Z}=D,[ne,re]=C3(P,J,Z,H==0?Ae:se);if(re==0)return;let ce=D.distr==2,Me=k._splits=
k.splits(o,P,J,Z,ne,re,ce),Ye=D.distr==2?Me.map(ve=>Qo[ve]):Me,je=D.distr==2?Qo[Me[1]]-Qo[Me[0]]:ne,Ne=k._values=k.values(
o,k.filter(o,Ye,P,re,je),P,re,je);k._rotate=L==2?k.rotate(o,Ne,P,re):0;let Se=k._size;k._size=qo(k.size(o,Ne,P,g)),Se!=null&&
k._size!=Se&&(v=!1)}),v}function T3(g){let v=!0;return mx.forEach((k,P)=>{let D=k(o,P,Ss,g);D!=Di[P]&&(v=!1),Di[P]=D}),v}
function P3(){for(let g=0;g<S.length;g++){let v=S[g];if(!v.show||!v._show)continue;let k=v.side,P=k%2,D,L,H=v.stroke(o,g),
J=k==0||k==3?-1:1,[Z,ne]=v._found;if(v.label!=null){let qn=v.labelGap*J,bo=cn((v._lpos+qn)*Xe);fx(v.labelFont[0],H,"cent\
er",k==2?"top":ET),p.save(),P==1?(D=L=0,p.translate(bo,cn(Do+Zo/2)),p.rotate((k==3?-Hp:Hp)/2)):(D=cn(ho+Qn/2),L=bo);let Ms=xP(
v.label)?v.label(o,g,Z,ne):v.label;p.fillText(Ms,D,L),p.restore()}if(ne==0)continue;let re=T[v.scale],ce=P==0?Qn:Zo,Me=P==
0?ho:Do,Ye=v._splits,je=re.distr==2?Ye.map(qn=>Qo[qn]):Ye,Ne=re.distr==2?Qo[Ye[1]]-Qo[Ye[0]]:Z,Se=v.ticks,ve=v.border,kt=Se.
show?Se.size:0,Bt=cn(kt*Xe),bn=cn((v.alignTo==2?v._size-kt-v.gap:v.gap)*Xe),at=v._rotate*-Hp/180,Ft=y(v._pos*Xe),go=(Bt+
bn)*J,Hn=Ft+go;L=P==0?Hn:0,D=P==1?Hn:0;let Ro=v.font[0],Xo=v.align==1?wl:v.align==2?xy:at>0?wl:at<0?xy:P==0?"center":k==
3?xy:wl,Dr=at||P==1?"middle":k==2?"top":ET;fx(Ro,H,Xo,Dr);let yo=v.font[1]*v.lineGap,Oo=Ye.map(qn=>y(l(qn,re,ce,Me))),er=v.
_values;for(let qn=0;qn<er.length;qn++){let bo=er[qn];if(bo!=null){P==0?D=Oo[qn]:L=Oo[qn],bo=""+bo;let Ms=bo.indexOf(`
`)==-1?[bo]:bo.split(/\n/gm);for(let Vn=0;Vn<Ms.length;Vn++){let Bx=Ms[Vn];at?(p.save(),p.translate(D,L+Vn*yo),p.rotate(
at),p.fillText(Bx,0,0),p.restore()):p.fillText(Bx,D,L+Vn*yo)}}}Se.show&&lh(Oo,Se.filter(o,je,g,ne,Ne),P,k,Ft,Bt,mt(Se.width*
Xe,3),Se.stroke(o,g),Se.dash,Se.cap);let Er=v.grid;Er.show&&lh(Oo,Er.filter(o,je,g,ne,Ne),P,P==0?2:1,P==0?Do:ho,P==0?Zo:
Qn,mt(Er.width*Xe,3),Er.stroke(o,g),Er.dash,Er.cap),ve.show&&lh([Ft],[1],P==0?1:0,P==0?1:2,P==1?Do:ho,P==1?Zo:Qn,mt(ve.width*
Xe,3),ve.stroke(o,g),ve.dash,ve.cap)}yn("drawAxes")}function Ma(g){x.forEach((v,k)=>{k>0&&(v._paths=null,g&&(i==1?(v.min=
null,v.max=null):v.facets.forEach(P=>{P.min=null,P.max=null})))})}let am=!1,uh=!1,gu=[];function M3(){uh=!1;for(let g=0;g<
gu.length;g++)yn(...gu[g]);gu.length=0}function _a(){am||(uq(vx),am=!0)}function _3(g,v=!1){am=!0,uh=v,g(o),vx(),v&&gu.length>
0&&queueMicrotask(M3)}o.batch=_3;function vx(){if(Yf&&(v3(),Yf=!1),wa&&(p3(),wa=!1),tm){if(Tt(f,wl,ft),Tt(f,"top",sn),Tt(
f,gc,Ae),Tt(f,yc,se),Tt(h,wl,ft),Tt(h,"top",sn),Tt(h,gc,Ae),Tt(h,yc,se),Tt(d,gc,ni),Tt(d,yc,vs),m.width=cn(ni*Xe),m.height=
cn(vs*Xe),S.forEach(({_el:g,_show:v,_size:k,_pos:P,side:D})=>{if(g!=null)if(v){let L=D===3||D===0?k:0,H=D%2==1;Tt(g,H?"l\
eft":"top",P-L),Tt(g,H?"width":"height",k),Tt(g,H?"top":"left",H?sn:ft),Tt(g,H?"height":"width",H?se:Ae),$y(g,Xs)}else So(
g,Xs)}),rm=Pa=Xf=th=nh=oh=rh=ih=eh=null,Xn=1,vu(!0),ft!=xa||sn!=xs||Ae!=Pr||se!=ws){Ma(!1);let g=Ae/Pr,v=se/ws;if(Pt&&!ks&&
me.left>=0){me.left*=g,me.top*=v,$a&&Vr($a,cn(me.left),0,Ae,se),Da&&Vr(Da,0,cn(me.top),Ae,se);for(let k=0;k<Ao.length;k++){
let P=Ao[k];P!=null&&(Sa[k]*=g,Ta[k]*=v,Vr(P,qo(Sa[k]),qo(Ta[k]),Ae,se))}}if(wt.show&&!nm&&wt.left>=0&&wt.width>0){wt.left*=
g,wt.width*=g,wt.top*=v,wt.height*=v;for(let k in hh)Tt(Ra,k,wt[k])}xa=ft,xs=sn,Pr=Ae,ws=se}yn("setSize"),tm=!1}ni>0&&vs>
0&&(p.clearRect(0,0,m.width,m.height),yn("drawClear"),N.forEach(g=>g()),yn("draw")),wt.show&&nm&&(lm(wt),nm=!1),Pt&&ks&&
(Ps(null,!0,!1),ks=!1),be.show&&be.live&&Eo&&(dh(),Eo=!1),u||(u=!0,o.status=1,yn("ready")),hu=!1,am=!1}o.redraw=(g,v)=>{
wa=v||!1,g!==!1?Ai($,O.min,O.max):_a()};function ch(g,v){let k=T[g];if(k.from==null){if(Pn==0){let P=k.range(o,v.min,v.max,
g);v.min=P[0],v.max=P[1]}if(v.min>v.max){let P=v.min;v.min=v.max,v.max=P}if(Pn>1&&v.min!=null&&v.max!=null&&v.max-v.min<
1e-16)return;g==$&&k.distr==2&&Pn>0&&(v.min=cr(v.min,t[0]),v.max=cr(v.max,t[0]),v.min==v.max&&v.max++),ie[g]=v,Yf=!0,_a()}}
o.setScale=ch;let mh,ph,$a,Da,xx,wx,Ea,Aa,kx,Cx,xt,_t,Ei=!1,Mn=me.drag,hn=Mn.x,gn=Mn.y;Pt&&(me.x&&(mh=Ho(RH,h)),me.y&&(ph=
Ho(OH,h)),O.ori==0?($a=mh,Da=ph):($a=ph,Da=mh),xt=me.left,_t=me.top);let wt=o.select=tn({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),Ra=wt.show?Ho(AH,wt.over?h:f):null;function lm(g,v){if(wt.show){for(let k in g)wt[k]=g[k],k in
hh&&Tt(Ra,k,g[k]);v!==!1&&yn("setSelect")}}o.setSelect=lm;function $3(g){if(x[g].show)st&&$y(Ot[g],Xs);else if(st&&So(Ot[g],
Xs),Pt){let k=Ca?Ao[0]:Ao[g];k!=null&&Vr(k,-10,-10,Ae,se)}}function Ai(g,v,k){ch(g,{min:v,max:k})}function _r(g,v,k,P){v.
focus!=null&&O3(g),v.show!=null&&x.forEach((D,L)=>{L>0&&(g==L||g==null)&&(D.show=v.show,$3(L),i==2?(Ai(D.facets[0].scale,
null,null),Ai(D.facets[1].scale,null,null)):Ai(D.scale,null,null),_a())}),k!==!1&&yn("setSeries",g,v),P&&xu("setSeries",
o,g,v)}o.setSeries=_r;function D3(g,v){tn(E[g],v)}function E3(g,v){g.fill=ze(g.fill||null),g.dir=Je(g.dir,-1),v=v??E.length,
E.splice(v,0,g)}function A3(g){g==null?E.length=0:E.splice(g,1)}o.addBand=E3,o.setBand=D3,o.delBand=A3;function R3(g,v){
x[g].alpha=v,Pt&&Ao[g]!=null&&(Ao[g].style.opacity=v),st&&Ot[g]&&(Ot[g].style.opacity=v)}let oi,Ri,Ts,Oa={focus:!0};function O3(g){
if(g!=Ts){let v=g==null,k=Mr.alpha!=1;x.forEach((P,D)=>{if(i==1||D>0){let L=v||D==0||D==g;P._focus=v?null:L,k&&R3(D,L?1:
Mr.alpha)}}),Ts=g,k&&_a()}}st&&ka&&In(LT,et,g=>{me._lock||(Cs(g),Ts!=null&&_r(null,Oa,!0,Yt.setSeries))});function $r(g,v,k){
let P=T[v];k&&(g=g/Xe-(P.ori==1?sn:ft));let D=Ae;P.ori==1&&(D=se,g=D-g),P.dir==-1&&(g=D-g);let L=P._min,H=P._max,J=g/D,Z=L+
(H-L)*J,ne=P.distr;return ne==3?Sl(10,Z):ne==4?ZH(Z,P.asinh):ne==100?P.bwd(Z):Z}function L3(g,v){let k=$r(g,$,v);return cr(
k,t[0],dn,fn)}o.valToIdx=g=>cr(g,t[0]),o.posToIdx=L3,o.posToVal=$r,o.valToPos=(g,v,k)=>T[v].ori==0?s(g,T[v],k?Qn:Ae,k?ho:
0):a(g,T[v],k?Zo:se,k?Do:0),o.setCursor=(g,v,k)=>{xt=g.left,_t=g.top,Ps(null,v,k)};function Sx(g,v){Tt(Ra,wl,wt.left=g),
Tt(Ra,gc,wt.width=v)}function Tx(g,v){Tt(Ra,"top",wt.top=g),Tt(Ra,yc,wt.height=v)}let yu=O.ori==0?Sx:Tx,bu=O.ori==1?Sx:Tx;
function N3(){if(st&&be.live)for(let g=i==2?1:0;g<x.length;g++){if(g==0&&$o)continue;let v=be.values[g],k=0;for(let P in v)
Tr[g][k++].firstChild.nodeValue=v[P]}}function dh(g,v){if(g!=null&&(g.idxs?g.idxs.forEach((k,P)=>{he[P]=k}):tq(g.idx)||he.
fill(g.idx),be.idx=he[0]),st&&be.live){for(let k=0;k<x.length;k++)(k>0||i==1&&!$o)&&B3(k,he[k]);N3()}Eo=!1,v!==!1&&yn("s\
etLegend")}o.setLegend=dh;function B3(g,v){let k=x[g],P=g==0&&K==2?Qo:t[g],D;$o?D=k.values(o,g,v)??$i:(D=k.value(o,v==null?
null:P[v],g,v),D=D==null?$i:{_:D}),be.values[g]=D}function Ps(g,v,k){kx=xt,Cx=_t,[xt,_t]=me.move(o,xt,_t),me.left=xt,me.
top=_t,Pt&&($a&&Vr($a,cn(xt),0,Ae,se),Da&&Vr(Da,0,cn(_t),Ae,se));let P,D=dn>fn;oi=ct,Ri=null;let L=O.ori==0?Ae:se,H=O.ori==
1?Ae:se;if(xt<0||Pn==0||D){P=me.idx=null;for(let J=0;J<x.length;J++){let Z=Ao[J];Z!=null&&Vr(Z,-10,-10,Ae,se)}ka&&_r(null,
Oa,!0,g==null&&Yt.setSeries),be.live&&(he.fill(P),Eo=!0)}else{let J,Z,ne;i==1&&(J=O.ori==0?xt:_t,Z=$r(J,$),P=me.idx=cr(Z,
t[0],dn,fn),ne=U(t[0][P],O,L,0));let re=-10,ce=-10,Me=0,Ye=0,je=!0,Ne="",Se="";for(let ve=i==2?1:0;ve<x.length;ve++){let kt=x[ve],
Bt=he[ve],bn=Bt==null?null:i==1?t[ve][Bt]:t[ve][1][Bt],at=me.dataIdx(o,ve,P,Z),Ft=at==null?null:i==1?t[ve][at]:t[ve][1][at];
if(Eo=Eo||Ft!=bn||at!=Bt,he[ve]=at,ve>0&&kt.show){let go=at==null?-10:at==P?ne:U(i==1?t[0][at]:t[ve][0][at],O,L,0),Hn=Ft==
null?-10:de(Ft,i==1?T[kt.scale]:T[kt.facets[1].scale],H,0);if(ka&&Ft!=null){let Ro=O.ori==1?xt:_t,Xo=mn(Mr.dist(o,ve,at,
Hn,Ro));if(Xo<oi){let Dr=Mr.bias;if(Dr!=0){let yo=$r(Ro,kt.scale),Oo=Ft>=0?1:-1,er=yo>=0?1:-1;er==Oo&&(er==1?Dr==1?Ft>=yo:
Ft<=yo:Dr==1?Ft<=yo:Ft>=yo)&&(oi=Xo,Ri=ve)}else oi=Xo,Ri=ve}}if(Eo||Ca){let Ro,Xo;O.ori==0?(Ro=go,Xo=Hn):(Ro=Hn,Xo=go);let Dr,
yo,Oo,er,Er,qn,bo=!0,Ms=Ln.bbox;if(Ms!=null){bo=!1;let Vn=Ms(o,ve);Oo=Vn.left,er=Vn.top,Dr=Vn.width,yo=Vn.height}else Oo=
Ro,er=Xo,Dr=yo=Ln.size(o,ve);if(qn=Ln.fill(o,ve),Er=Ln.stroke(o,ve),Ca)ve==Ri&&oi<=Mr.prox&&(re=Oo,ce=er,Me=Dr,Ye=yo,je=
bo,Ne=qn,Se=Er);else{let Vn=Ao[ve];Vn!=null&&(Sa[ve]=Oo,Ta[ve]=er,qT(Vn,Dr,yo,bo),IT(Vn,qn,Er),Vr(Vn,qo(Oo),qo(er),Ae,se))}}}}
if(Ca){let ve=Mr.prox,kt=Ts==null?oi<=ve:oi>ve||Ri!=Ts;if(Eo||kt){let Bt=Ao[0];Bt!=null&&(Sa[0]=re,Ta[0]=ce,qT(Bt,Me,Ye,
je),IT(Bt,Ne,Se),Vr(Bt,qo(re),qo(ce),Ae,se))}}}if(wt.show&&Ei)if(g!=null){let[J,Z]=Yt.scales,[ne,re]=Yt.match,[ce,Me]=g.
cursor.sync.scales,Ye=g.cursor.drag;if(hn=Ye._x,gn=Ye._y,hn||gn){let{left:je,top:Ne,width:Se,height:ve}=g.select,kt=g.scales[ce].
ori,Bt=g.posToVal,bn,at,Ft,go,Hn,Ro=J!=null&&ne(J,ce),Xo=Z!=null&&re(Z,Me);Ro&&hn?(kt==0?(bn=je,at=Se):(bn=Ne,at=ve),Ft=
T[J],go=U(Bt(bn,ce),Ft,L,0),Hn=U(Bt(bn+at,ce),Ft,L,0),yu(mr(go,Hn),mn(Hn-go))):yu(0,L),Xo&&gn?(kt==1?(bn=je,at=Se):(bn=Ne,
at=ve),Ft=T[Z],go=de(Bt(bn,Me),Ft,H,0),Hn=de(Bt(bn+at,Me),Ft,H,0),bu(mr(go,Hn),mn(Hn-go))):bu(0,H)}else gh()}else{let J=mn(
kx-xx),Z=mn(Cx-wx);if(O.ori==1){let Me=J;J=Z,Z=Me}hn=Mn.x&&J>=Mn.dist,gn=Mn.y&&Z>=Mn.dist;let ne=Mn.uni;ne!=null?hn&&gn&&
(hn=J>=ne,gn=Z>=ne,!hn&&!gn&&(Z>J?gn=!0:hn=!0)):Mn.x&&Mn.y&&(hn||gn)&&(hn=gn=!0);let re,ce;hn&&(O.ori==0?(re=Ea,ce=xt):(re=
Aa,ce=_t),yu(mr(re,ce),mn(ce-re)),gn||bu(0,H)),gn&&(O.ori==1?(re=Ea,ce=xt):(re=Aa,ce=_t),bu(mr(re,ce),mn(ce-re)),hn||yu(
0,L)),!hn&&!gn&&(yu(0,0),bu(0,0))}if(Mn._x=hn,Mn._y=gn,g==null){if(k){if(Nx!=null){let[J,Z]=Yt.scales;Yt.values[0]=J!=null?
$r(O.ori==0?xt:_t,J):null,Yt.values[1]=Z!=null?$r(O.ori==1?xt:_t,Z):null}xu(wy,o,xt,_t,Ae,se,P)}if(ka){let J=k&&Yt.setSeries,
Z=Mr.prox;Ts==null?oi<=Z&&_r(Ri,Oa,!0,J):oi>Z?_r(null,Oa,!0,J):Ri!=Ts&&_r(Ri,Oa,!0,J)}}Eo&&(be.idx=P,dh()),v!==!1&&yn("s\
etCursor")}let Oi=null;Object.defineProperty(o,"rect",{get(){return Oi==null&&vu(!1),Oi}});function vu(g=!1){g?Oi=null:(Oi=
h.getBoundingClientRect(),yn("syncRect",Oi))}function Px(g,v,k,P,D,L,H){me._lock||Ei&&g!=null&&g.movementX==0&&g.movementY==
0||(fh(g,v,k,P,D,L,H,!1,g!=null),g!=null?Ps(null,!0,!0):Ps(v,!0,!1))}function fh(g,v,k,P,D,L,H,J,Z){if(Oi==null&&vu(!1),
Cs(g),g!=null)k=g.clientX-Oi.left,P=g.clientY-Oi.top;else{if(k<0||P<0){xt=-10,_t=-10;return}let[ne,re]=Yt.scales,ce=v.cursor.
sync,[Me,Ye]=ce.values,[je,Ne]=ce.scales,[Se,ve]=Yt.match,kt=v.axes[0].side%2==1,Bt=O.ori==0?Ae:se,bn=O.ori==1?Ae:se,at=kt?
L:D,Ft=kt?D:L,go=kt?P:k,Hn=kt?k:P;if(je!=null?k=Se(ne,je)?l(Me,T[ne],Bt,0):-10:k=Bt*(go/at),Ne!=null?P=ve(re,Ne)?l(Ye,T[re],
bn,0):-10:P=bn*(Hn/Ft),O.ori==1){let Ro=k;k=P,P=Ro}}Z&&(v==null||v.cursor.event.type==wy)&&((k<=1||k>=Ae-1)&&(k=Zs(k,Ae)),
(P<=1||P>=se-1)&&(P=Zs(P,se))),J?(xx=k,wx=P,[Ea,Aa]=me.move(o,k,P)):(xt=k,_t=P)}let hh={width:0,height:0,left:0,top:0};function gh(){
lm(hh,!1)}let Mx,_x,$x,Dx;function Ex(g,v,k,P,D,L,H){Ei=!0,hn=gn=Mn._x=Mn._y=!1,fh(g,v,k,P,D,L,H,!0,!1),g!=null&&(In(ky,
My,Ax,!1),xu(RT,o,Ea,Aa,Ae,se,null));let{left:J,top:Z,width:ne,height:re}=wt;Mx=J,_x=Z,$x=ne,Dx=re}function Ax(g,v,k,P,D,L,H){
Ei=Mn._x=Mn._y=!1,fh(g,v,k,P,D,L,H,!1,!0);let{left:J,top:Z,width:ne,height:re}=wt,ce=ne>0||re>0,Me=Mx!=J||_x!=Z||$x!=ne||
Dx!=re;if(ce&&Me&&lm(wt),Mn.setScale&&ce&&Me){let Ye=J,je=ne,Ne=Z,Se=re;if(O.ori==1&&(Ye=Z,je=re,Ne=J,Se=ne),hn&&Ai($,$r(
Ye,$),$r(Ye+je,$)),gn)for(let ve in T){let kt=T[ve];ve!=$&&kt.from==null&&kt.min!=ct&&Ai(ve,$r(Ne+Se,ve),$r(Ne,ve))}gh()}else
me.lock&&(me._lock=!me._lock,Ps(v,!0,g!=null));g!=null&&(va(ky,My),xu(ky,o,xt,_t,Ae,se,null))}function F3(g,v,k,P,D,L,H){
if(me._lock)return;Cs(g);let J=Ei;if(Ei){let Z=!0,ne=!0,re=10,ce,Me;O.ori==0?(ce=hn,Me=gn):(ce=gn,Me=hn),ce&&Me&&(Z=xt<=
re||xt>=Ae-re,ne=_t<=re||_t>=se-re),ce&&Z&&(xt=xt<Ea?0:Ae),Me&&ne&&(_t=_t<Aa?0:se),Ps(null,!0,!0),Ei=!1}xt=-10,_t=-10,he.
fill(null),Ps(null,!0,!0),J&&(Ei=J)}function Rx(g,v,k,P,D,L,H){me._lock||(Cs(g),Qf(),gh(),g!=null&&xu(NT,o,xt,_t,Ae,se,null))}
function Ox(){S.forEach(yV),Zf(o.width,o.height,!0)}ea(qp,Cl,Ox);let La={};La.mousedown=Ex,La.mousemove=Px,La.mouseup=Ax,
La.dblclick=Rx,La.setSeries=(g,v,k,P)=>{let D=Yt.match[2];k=D(o,v,k),k!=-1&&_r(k,P,!0,!1)},Pt&&(In(RT,h,Ex),In(wy,h,Px),
In(OT,h,g=>{Cs(g),vu(!1)}),In(LT,h,F3),In(NT,h,Rx),Ly.add(o),o.syncRect=vu);let um=o.hooks=e.hooks||{};function yn(g,v,k){
uh?gu.push([g,v,k]):g in um&&um[g].forEach(P=>{P.call(null,o,v,k)})}(e.plugins||[]).forEach(g=>{for(let v in g.hooks)um[v]=
(um[v]||[]).concat(g.hooks[v])});let Lx=(g,v,k)=>k,Yt=tn({key:null,setSeries:!1,filters:{pub:jT,sub:jT},scales:[$,x[1]?x[1].
scale:null],match:[GT,GT,Lx],values:[null,null]},me.sync);Yt.match.length==2&&Yt.match.push(Lx),me.sync=Yt;let Nx=Yt.key,
yh=WP(Nx);function xu(g,v,k,P,D,L,H){Yt.filters.pub(g,v,k,P,D,L,H)&&yh.pub(g,v,k,P,D,L,H)}yh.sub(o);function z3(g,v,k,P,D,L,H){
Yt.filters.sub(g,v,k,P,D,L,H)&&La[g](null,v,k,P,D,L,H)}o.pub=z3;function I3(){yh.unsub(o),Ly.delete(o),bs.clear(),Dy(qp,
Cl,Ox),c.remove(),et?.remove(),yn("destroy")}o.destroy=I3;function bh(){yn("init",e,t),px(t||e.data,!1),ie[$]?ch($,ie[$]):
Qf(),nm=wt.show&&(wt.width>0||wt.height>0),ks=Eo=!0,Zf(e.width,e.height)}return x.forEach(cx),S.forEach(b3),n?n instanceof
HTMLElement?(n.appendChild(c),bh()):n(o,bh):bh(),o}Gt.assign=tn;Gt.fmtNum=qy;Gt.rangeNum=Vp;Gt.rangeLog=Kp;Gt.rangeAsinh=
Iy;Gt.orient=na;Gt.pxRatio=Xe;Gt.join=lq;Gt.fmtDate=Wy,Gt.tzDate=vq;Gt.sync=WP;{Gt.addGap=tV,Gt.clipGaps=Jp;let e=Gt.paths=
{points:YP};e.linear=QP,e.stepped=rV,e.bars=iV,e.spline=aV}var nM="C";function El(e){let t=I(null),n=I(null),o=I(null),i=I(e);i.current=e;let s=I(null),l=`${e.series.map(({color:m,dashed:p,shown:d,
bars:f,low:h,stacked:b})=>`${m} ${p} ${d} ${f} ${h?"band":""} ${b}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic}\
 ${e.unfinished} ${Za.value}`;Ze(()=>{if(!t.current)return;let m=new Gt(CV(i,s,t.current.clientWidth),oM(i.current),t.current);
n.current=m;let p=new ResizeObserver(()=>{let d=t.current?.clientWidth??0;d>0&&d!==m.width&&m.setSize({width:d,height:i.
current.height})});return p.observe(t.current),()=>{p.disconnect(),m.destroy(),n.current=null}},[l]);let u=I(e.series);return Ze(
()=>{u.current!==e.series&&n.current?.setData(oM(i.current)),u.current=e.series},[e.times,e.series]),B(()=>{let m=n.current,
p=e.cursor===null?void 0:e.times[e.cursor];!m||m.cursor.idx===e.cursor||m.setCursor(p===void 0?{left:-10,top:-10}:{left:m.
valToPos(p,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:nM,onPointerUp:m=>{let p=o.current,d=n.current;o.current=null;
let f=d?.cursor.idx;!p||!d||f===null||f===void 0||Math.hypot(m.clientX-p.x,m.clientY-p.y)>3||i.current.onPick?.(f,xV(d,i.
current.series,f),new DOMRect(m.clientX,m.clientY,0,0))},onPointerDown:m=>{m.button===0&&(o.current={x:m.clientX,y:m.clientY})}})}
function xV(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach((a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&
a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),m=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);m<s&&(s=m,i=a.
of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var iM=({low:e,high:t})=>e&&t?[e,t]:[];function oM({times:e,series:t,logarithmic:n}){
let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({values:i})=>o(i)),...t.flatMap(iM).map(o)]}function wV(e){
let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&(t.push({series:[n+1,n],fill:Xp(Zy(o),24)}),n+=2),o.stacked&&
i>0&&t.push({series:[i+1,i],fill:Xp(Zy(o),52)})}),t}function Zy({color:e}){return e===null?rt("--other"):rt(xn(e))}function Xp(e,t){
return`color-mix(in srgb, ${e} ${t}%, transparent)`}function kV({of:e,unit:t,series:n},o,i,s){let a=n.map(({shown:m,bars:p,
stacked:d})=>`${m} ${p} ${d}`).join()+t,l=Math.min(0,i??0),u=s===null||s<=0||t==="share"&&Math.abs(s-1)<1e-9?1:s*1.05;if(e===
void 0||o?.of!==e||o.key!==a)return{key:a,of:e,low:l,high:u};let c=n.some(m=>m.low);return{key:a,of:e,low:Math.min(o.low,
l),high:kp(o.high,u,c)}}function CV(e,t,n){let{series:o,zone:i,unit:s,height:a,logarithmic:l=!1,times:u}=e.current,c=a<120;
return{width:Math.max(n,64),height:a,padding:[8,24,0,0],legend:{show:!1},tzDate:m=>Gt.tzDate(new Date(m*1e3),i),cursor:{
y:!1,points:{size:7,show:!o.some(({bars:m})=>m)},drag:{x:!0,y:!1,setScale:!1}},bands:wV(o),scales:{x:{range:()=>SV(e.current.
times)},y:l?{distr:3,log:10}:{range:(m,p,d)=>{let f=t.current=kV(e.current,t.current,p,d);return[f.low,f.high]}}},axes:[
{...rM(),grid:{show:!1},size:28,space:72,values:(m,p,d,f,h)=>p.map(b=>MV(b,h,i))},{...rM(),size:56,...c?{space:28}:{},values:(m,p)=>p.
map(d=>d===null?"":Qe(d,s))}],series:[{},...o.map((m,p)=>$V(m,p,u.length,u.length*o.length>_V)),...o.flatMap(m=>iM(m).map(
()=>({show:m.shown??!0,stroke:"transparent",width:0,points:{show:!1}})))],hooks:{drawClear:[m=>PV(m,e.current)],draw:[m=>e.
current.onBox?.(TV(m))],setCursor:[m=>{let{idx:p,left:d,top:f}=m.cursor;e.current.onCursor(d===void 0||d<0?null:p??null,
d??0,f??0)}],setSelect:[m=>{if(m.select.width<4)return;let p=m.posToVal(m.select.left,"x"),d=m.posToVal(m.select.left+m.
select.width,"x");m.setSelect({left:0,top:0,width:0,height:0},!1),e.current.onDrag?.(p,d,m.cursor.event?.shiftKey??!1)}]}}}
function SV(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-t)/(e.length-1):86400;return[t,n+o]}function TV(e){let t=Gt.pxRatio,
{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.
x?.max??1}}function PV(e,{unfinished:t}){if(t==null)return;let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));Mp(e.ctx,n,e.
bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,rt("--line"))}function MV(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=As(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&i===1?G(e*1e3,n,"year"):t>=27*86400?G(e*1e3,n,"month"):t>=86400||s===0&&
a===0&&l===0?G(e*1e3,n,"dayShort"):G(e*1e3,n,t<60?"clockSecond":"clock")}function rM(){let e=rt("--line");return{stroke:rt(
"--muted"),font:`12px ${rt("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}var _V=2e4;function $V(e,t,n,o){
let i=Zy(e),s=o?[]:e.dashed?[4,4]:e.color===null||e.stacked?[]:Ya(e.color),a=e.shown??!0;return e.bars?{stroke:i,fill:i,
width:0,show:a,paths:Gt.paths.bars({size:[.92,64],align:1}),points:{show:!1}}:{stroke:e.dashed?Xp(i,70):i,width:o?1/Gt.pxRatio:
1.5,show:a,spanGaps:!1,points:{show:n===1,size:6,fill:i},...e.stacked&&t===0?{fill:Xp(i,52)}:{},...s.length>0?{dash:s}:{}}}var sM=50,DV=5;function Al(e){let{answer:t,document:n}=e,o=Y(()=>Nt(t,n),[t,n]),i=za(Lp);return r("div",{class:dT,children:o.
measures.map((s,a)=>r(AV,{...e,shape:o,measure:s,height:EV(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function EV(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function AV(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:m=!1}=e,
p=t.columns[i].name,d=(e.form==="stacked"||e.form==="share")&&!Zi(p)?"lines":e.form,f=I(null),h=Y(()=>{let he=oc(t,o,i,l),
be=l!==null&&f.current?.of===n?DS(f.current.lines,he):he;return f.current={of:n,lines:be},be},[t,o,i,l]),b=Y(()=>t.compare?
oc(t.compare,o,i):null,[t,o,i]),[y,C]=w(new Set),[x,S]=w(null),[T,E]=w(null),$=d==="share"?"share":Ut(p),F=he=>Qe(he,$),
N=o.keys.map(he=>t.columns[he].name).join(),Q=Y(()=>RV(h,N),[h,N]),A=Y(()=>yi(h.times),[h]),O=h.times.length-1,K=h.times.
find(he=>(he+A)*1e3>e.end+1e3)??null,U=K===null?h.times.length:h.times.indexOf(K),de=Y(()=>OV(h,b,Q,y,d,U),[h,b,Q,y,d,U]),
ie=I(e.onGroup);ie.current=e.onGroup;let $e=e.onGroup!==void 0,fe=Y(()=>N===""?null:r(Np,{rows:Q,all:h.series.length,hidden:y,
onHidden:C,text:he=>Et(Qe(he,Ut(p)),l),...$e?{onMenu:(he,be)=>ie.current?.(he.keys,be)}:{}}),[Q,h,y,N,p,l,$e]),vt=(he,be,me)=>{
let st=h.series[be<Q.length?be:0];st&&e.onPoint?.({start:h.starts[he],keys:st.keys,measure:p,value:st.values[he]??null},
me)},it=he=>{let be={ArrowRight:(x?.at??-1)+1,ArrowLeft:(x?.at??O+1)-1,Home:0,End:O}[he.key];if(be!==void 0&&O>=0){let Pt=Math.
max(0,Math.min(be,O));return he.shiftKey&&e.onSpan&&e.onSpan(...NV(c,h.times,x?.at??Pt,Pt,A)),S({at:Pt,left:-1}),!0}if(he.
key!=="Enter"&&he.key!=="."||!x)return!1;let me=he.target.getBoundingClientRect(),st=T?T.left+(h.times[x.at]-T.from)/(T.
to-T.from)*T.width:80;return vt(x.at,Q.findIndex(Pt=>!y.has(Pt.key)),new DOMRect(me.left+st,me.top+80,0,0)),!0},Ie=(he,be,me)=>{
let[st,Pt]=LV(h.times,he,be,A);me&&e.onSpan?e.onSpan(st,Pt):e.onZoom(st,Pt)};return r(Ge,{title:ee(p).text,summary:BV(h,
p,N,F,d),announced:x?CT(h,b,x.at,A,s,F):"",onKey:it,table:r(oo,{answer:t,document:n,zone:s}),actions:r(R,{children:[e.tools,
e.actions?.(p)]}),legend:fe,children:[r(El,{times:h.times,series:de,zone:s,unit:$,height:a,cursor:x?.at??null,of:n,logarithmic:m&&
d!=="stacked"&&d!=="share",unfinished:K,onCursor:(he,be)=>S(he===null?null:{at:he,left:be}),onDrag:Ie,onPick:vt,onBox:he=>E(
be=>be!==null&&JSON.stringify(be)===JSON.stringify(he)?be:he)}),T&&c&&r($T,{box:T,from:c.from,to:c.to}),T&&r(_T,{box:T,flags:u,
zone:s}),x&&r(wT,{lines:h,step:A,former:b,rows:Q,hidden:y,at:x.at,left:x.left,zone:s,text:he=>Qe(he,Ut(p)),unfinished:K!==
null&&h.times[x.at]>=K})]})}function RV(e,t){return e.series.slice(0,sM).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:An(t,n.keys)}))}function OV(e,t,n,o,i,s){let a=e.series.slice(0,sM).map((p,d)=>({
series:p,row:n[d],isShown:!o.has(n[d].key)}));if(i==="stacked"||i==="share"){let p=ES(a.map(({series:d,isShown:f})=>f?d.
values:d.values.map(()=>0)),i==="share");return a.map(({row:d,isShown:f},h)=>({values:p[h],color:d.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:p})=>p).length<=DV,u=a.map(({series:p,row:d,isShown:f})=>({values:i==="bars"?p.values:p.values.
map((h,b)=>b<s?h:null),color:d.color,shown:f,bars:i==="bars",...l&&p.low?{low:p.low,high:p.high}:{}})),c=a.map(({row:p,isShown:d})=>{
let f=t?.series.find(h=>JSON.stringify(h.keys)===p.key);return f?{values:e.times.map((h,b)=>f.values[b]??null),color:p.color,
shown:d,dashed:!0}:null}).filter(p=>p!==null),m=i==="bars"||s>=e.times.length?[]:a.map(({series:p,row:d,isShown:f},h)=>({
values:p.values.map((b,y)=>y>=s-1?b:null),color:d.color,shown:f,dashed:!0,of:h}));return[...u,...c,...m]}function LV(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function NV(e,t,n,o,i){let s=e?t.findIndex(m=>m===
e.from):-1,a=e?t.findLastIndex(m=>m<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function BV(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${ee(n).text}, ${e.series.length} groups`,l=s?.values.
reduce((c,m)=>Math.max(c,m??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>ee(c).text).join(", ")} leads`:"";return`${i==="bars"?
"Bar":"Line"} chart of ${ee(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}function Vo(e,t,n){let{timezone:o,week_start:i}=e;return oe("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function ed(e,t){let{texts:[n]}=await oe("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new tt({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function aM(e,t){let{year:n,month:o}=As(e,t);return{year:n,month:o}}function Qy({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function lM({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function td(e,t){let{year:n,month:o,day:i}=As(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var uM="Hn",cM="Ln",mM="Mn",pM="Nn",dM="Rn",fM="ae",hM="An",gM="cr",yM="Dn",bM="gr",vM="Tn",xM="_n";var wM=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function kM({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=w(null),[a,l]=w(null),u=Fe.value.value?.find(({name:x})=>x===e.dataset)?.to,c=i??aM(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),m=Math.max(0,wM.indexOf(e.week_start??"monday")),p=lM(c,m),{counts:d,most:f}=IV(e,p[0],
p.at(-1),o),h=qV(e,p[0],p.at(-1)),b=x=>t?.start!==void 0&&x>=td(t.start,o)&&x<=td(Date.parse(t.end)-1,o),y=x=>{a===null?
l(x):n(a<x?`${a} - ${x}`:`${x} - ${a}`)},C=I(null);return r("div",{class:uM,children:[r("div",{class:cM,children:[r(M,{small:!0,
icon:"left",label:"The month before",kind:"quiet",onClick:()=>s(Qy(c,-1))}),r("span",{class:mM,"aria-live":"polite",children:G(
Date.UTC(c.year,c.month-1,1),"UTC","month")}),r(M,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(
Qy(c,1))})]}),r("div",{ref:C,class:pM,role:"group","aria-label":"Days",onKeyDown:x=>zV(x,C.current),children:[p.slice(0,
7).map(x=>r("span",{class:dM,"aria-hidden":"true",children:wM[new Date(x).getUTCDay()].slice(0,2)},x)),p.map((x,S)=>{let T=d.
get(x)??0,E=h.get(x);return r("button",{type:"button","data-day":x,tabIndex:S===0?0:-1,"aria-pressed":b(x),"aria-label":`${G(
x,"UTC","day")}, ${z(T)} events${E===void 0?"":`, ${E} hours long`}`,class:Ce(fM,!x.startsWith(`${c.year}-${String(c.month).
padStart(2,"0")}`)&&hM,b(x)&&gM,a===x&&yM),onClick:()=>y(x),children:[Number(x.slice(8)),E!==void 0&&r("span",{class:vM,
children:[E," h"]}),r("span",{class:bM,style:{width:`${f>0?Math.sqrt(T/f)*100:0}%`}})]},x)})]}),r("p",{class:xM,children:a===
null?"Choose the first day; bars show how many events there are.":`From ${G(a,"UTC","day")}: choose the last day.`})]})}
function zV(e,t){let n=new Map([["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll(
"[data-day]")??[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.
length-1))];for(let a of o)a.tabIndex=a===s?0:-1;s.focus()}function IV(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=gt(
{dataset:i,...s?{timezone:s}:{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),
u=l?.from===t?HV(a):[],c=new Map(u.map(([m,p])=>[td(String(m),o),Number(p)]));return{counts:c,most:Math.max(0,...c.values())}}
function HV(e){return e&&"rows"in e?e.rows:[]}function qV(e,t,n){let[o,i]=w(new Map);return B(()=>{let s=new AbortController;
return Vo(e,{texts:[`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),
()=>{}),()=>s.abort()},[t,n,e.timezone]),o}function nd(e){let[t,n]=w([]);return B(()=>{let o=new AbortController;return Vo(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function wn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;ge({document:Pe(Pe(xe.value,"from",e.from),"to",t)})}async function od(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await Vo(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await Vo(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function rd(e){
try{let t=xe.value,n=await od(t);if(n.start===void 0){X("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await Vo(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?X(o.error.message):o&&xe.value===t&&wn(o)}catch(t){
X(j(t).message)}}async function CM(e){let t=await od(e);if(t.start===void 0)return null;let{texts:[n]}=await Vo(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var SM="qn",TM="Fn",PM="hr",MM="fr",_M="Gn",$M="ur",DM="Jn",id="Kn";function EM({wrong:e,onDone:t}){let n=xe.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=VV(o,i,s),{draft:l,read:u}=WV(),[c,
m]=w(e),p=nd(n),d=I(0),f=C=>{d.current++,wn(C),t()},h=async C=>{let x=++d.current;try{let{texts:[S]}=await Vo(n,{texts:[
C.trim()===""?"all":C]});if(x!==d.current||!S)return;S.error?m({message:S.error.message,hint:S.error.hint??""}):f(S)}catch(S){
x===d.current&&m(j(S))}},b=fS(n),y=l?.error?null:l??a;return r("div",{class:TM,children:[r(Xt,{label:`Range, on the cloc\
k of ${s}`,value:pS(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:C=>{m(null),u(C)},onCommit:C=>{
h(C)},error:c,autofocus:!0,note:y?dS(y,s):l?.error?.message}),r("div",{class:PM,children:[r("div",{class:MM,role:"group",
"aria-label":"Usual ranges",children:p.map(C=>r(M,{small:!0,kind:"plain",class:_M,pressed:Us(C,n),onClick:()=>f(C),children:C.
text.charAt(0).toUpperCase()+C.text.slice(1)},C.text))}),r(kM,{document:n,present:a,onChoose:C=>{h(C)}})]}),r("div",{class:$M,
children:[b&&r(M,{small:!0,kind:"outlined",pressed:b.isWhole,onClick:()=>wn(b.isWhole?b.open:b.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(M,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function VV(e,t,n){let[o,i]=w(null);return B(()=>{let s=new AbortController;
return od(xe.value,s.signal).then(i,a=>{$n(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function WV(){let[e,t]=w(
null),n=I(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}Vo(xe.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return B(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}function AM(){let e=I(null),[t,n]=w(!1),o=Br(xe.value,xe.value.timezone??"UTC"),{error:i}=jn.result.value,s=li(i,"from")??
li(i,"to"),a="The question";return sr([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{rd({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{rd({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{rd({zoom:2})}}]),r(R,{children:[r(M,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:SM,children:o})}),s&&!t&&r("div",
{class:id,children:r(pe,{error:s})}),t&&r(Qt,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
EM,{wrong:s,onDone:()=>n(!1)})})]})}var UV=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function RM({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=w("lines"),[u,c]=w(!1),[m,p]=w(null),{openAt:d,menu:f}=Ir(),h=jV(n,e),
b=Nt(e,n),y=b.keys.length>0&&b.measures.some(E=>Zi(e.columns[E].name));B(()=>p(null),[JSON.stringify(n)]);let C=Y(()=>$S(
t),[t]),x=E=>Object.fromEntries(b.keys.map(($,F)=>[e.columns[$].name,E[F]])),S=e.columns[b.time]?.name??"time",T=({start:E,
keys:$,measure:F,value:N},Q)=>d({document:n,mark:{keys:{[S]:E,...x($)},measure:F},anchor:Q,value:N,items:[{label:"Note h\
ere…",icon:"plus",act:()=>Kn({kind:"note",time:E})}]});return r(R,{children:[r(Al,{answer:e,document:n,zone:o,form:i?"\
bars":y?a:"lines",logarithmic:u,intervals:C,end:eb(e),flags:h.flags,span:m,onZoom:(E,$)=>wn({from:os(E),to:os($)}),onSpan:(E,$)=>p(
{from:E,to:$}),onPoint:T,onGroup:(E,$)=>d({document:n,mark:{keys:x(E)},anchor:$,value:E[0]}),tools:r(R,{children:[y&&!i&&
r(St,{label:"Form",choices:UV,value:a,onChange:l}),!i&&r(M,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),m&&r(vl,{document:n,mark:{time:{from:os(m.from),to:os(m.to)}},label:`${G(m.from*1e3,o)} to ${G(m.to*
1e3,o)}`,onClear:()=>p(null),children:[r(M,{small:!0,kind:"outlined",icon:"search",onClick:()=>wn({from:os(m.from),to:os(
m.to)}),children:"Zoom"}),r(M,{small:!0,kind:"outlined",icon:"plus",onClick:()=>Kn({kind:"note",time:os(m.from),to:os(m.
to)}),children:"Note"})]}),r(KV,{answer:e,of:n,zone:o}),h.menu,f]})}function KV({answer:e,of:t,zone:n}){let{choose:o,menu:i}=Ep(
e,t);return r("div",{class:A2,children:[r(oo,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function os(e){
return new Date(e*1e3).toISOString()}function eb(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function jV(e,t){let[n,o]=w(!0),[i,s]=w(null),a=Rp(e.dataset,t.query?.from,t.query?.to);sr([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Y(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:m=>s({note:c,anchor:m})})),[a,n]),u=i&&r(wo,{anchor:i.anchor,label:"\
Note",head:V(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{Op(i.note.
id)}}]});return{flags:l,menu:u}}function OM({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(De,{icon:"search",title:"Noth\
ing found",actions:r(R,{children:[n&&r(M,{kind:"primary",onClick:()=>wn({}),children:"All data"}),t&&r(M,{kind:"outlined",
onClick:()=>ge({document:Pe(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(M,{kind:"outlined",onClick:zo,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var GV=8;
function LM({document:e,chart:t}){let n=hl(Ee(e.dataset).value.value);return r(De,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,GV).map((o,i)=>r(M,{kind:i===0?"pr\
imary":"outlined",onClick:()=>ge({as:t,document:Xu({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:ee(o.value).
text},o.value)):r(M,{kind:"primary",onClick:()=>ge({as:"table",document:Xu(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var tb=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await oe(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if($n(t))
return;this.error=j(t)}this.busy=!1,this.changed()}};function Rl(e,t){let[,n]=Oh(s=>s+1,0),o=I(null);B(()=>{if(!e)return;
let s=new tb(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??JV}}function JV(){}function sd(e){return{...Le(e),aggregate:{measures:["count()"]}}}var YV=7.2,ZV=24,QV=72,XV=300;function NM(e,t,n){let o=ue(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:eW(e,s,a,n),expression:nW(o[a]??we(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function eW(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,nb(a[n],t,o).length),t.name.length);
return Math.round(Math.max(QV,Math.min(XV,i*YV+ZV)))}function nb(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
G(e,n,"millisecond"):typeof e=="number"&&ir(t)?Qe(e,Ut(t.name),!0):ee(e).text}var tW=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function nW(e){return tW.test(e)?e:null}function ob(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?ln(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function rb(e){let{document:t}=He.value;qe({document:Pe(t,"where",No(t.where,e)),open:[]},e)}function FM(e){let{document:t}=He.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return qe({document:Pe(t,s,e),open:[]},
n)}let o=t.aggregate??Ls("explore",null,{events:[]}).aggregate,i=[...ue(o.by).filter(s=>s!==e),e];qe({view:"explore",document:{
...Le(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var BM=5*6e4;function zM(e,t,n){let o=Date.parse(t),i=Le({...e,from:new Date(
o-BM).toISOString(),to:new Date(o+BM).toISOString()});delete i.where,Kn({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${G(t,n,"second")}`})}function IM(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Le(He.value.document.dataset===e.dataset?He.value.document:e),i=n.map(({event:s})=>({where:Ar(s)}));qe({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var qM="mr",ad="te",VM="E",WM="On",ld="Pn",UM="Qn",ud="I",KM="Vn",jM="vr",GM="Wn",JM="Yn",YM="Zn",ZM="wr",QM="ep",XM="rp",
e_="ip",kc="br",t_="ap",n_="tp",o_="op",r_="np";function i_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(R,{children:[r("di\
v",{role:"row",class:Ce(ad,s&&WM),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:ld,children:r("button",{type:"button",
class:UM,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ae,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:m})=>r("span",{role:"cell",class:ud,"data-type":m.type,children:r(s_,{value:t[c],
column:m,zone:o,most:l?1e3:200})},c))]}),s&&r(oW,{...e})]})}function s_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r(_,{value:e,most:o}):r(_,{shown:{text:nb(e,t,n),kind:e===null?"null":"value"}})}function oW({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=w(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${ee(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:KM,children:r("d\
iv",{role:"cell",class:jM,children:[r("div",{class:GM,children:[r(iW,{row:e,all:t,zone:n,document:o,opened:i}),t.length>
8&&r("input",{class:JM,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:YM,children:l.map(({column:u,value:c})=>r(rW,{column:u,value:c,zone:n},u.name))})]})})}function rW({column:e,
value:t,zone:n}){let o=we(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=ee(e.name).text;return r("div",{class:ZM,children:[
r("dt",{class:QM,children:r(_,{value:e.name,most:64})}),r("dd",{class:XM,children:r(s_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:e_,children:[i&&r("button",{type:"button",class:kc,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>rb(
ob(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:kc,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>rb(ob(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:kc,"aria-label":`Break down by ${s}`,onClick:()=>FM(
o),children:"by"}),r("button",{type:"button",class:kc,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Be(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ae,{name:"copy",size:14})})]})]})}function iW({
row:e,all:t,zone:n,document:o,opened:i}){let s=Ee(o.dataset).value.value,a=(m,p=e)=>m===void 0?void 0:p[t.findIndex(d=>d.
name===m)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(m=>({time:a("time",m),event:a(s?.event??"event",m)})).filter(m=>typeof m.
time=="string"&&typeof m.event=="string");return r(R,{children:[typeof u=="string"&&r(M,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>ke(al(o.dataset,u)),children:r("span",{children:["Timeline of ",r(_,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(M,{small:!0,kind:"outlined",icon:"clock",onClick:()=>zM(o,l,n),children:"5 min around"}),c.length>
0&&r(M,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>IM(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(M,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Be(JSON.stringify(Object.fromEntries(t.map(({
name:m},p)=>[m,e[p]])),null,2),"The event"),children:"JSON"})]})}function cd({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=I(null),[a,l]=w(new Set),[u,c]=w("0:0"),m=Y(()=>e.
first?NM(e.first,o,n):[],[e.first,o,n]),p=Y(()=>e.pages.flatMap(sW),[e.pages]),d=Y(()=>aW(p,a),[p,a]);if(!e.first)return e.
error?r(a_,{error:e.error,onAgain:e.more}):r("div",{class:o_,children:r(Te,{lines:12})});if(e.pages.length===0)return r(
"p",{class:r_,children:"No event passes."});let f=b=>{let y=new Set(a);y.delete(b)||y.add(b),l(y),c(b)},h=`28px ${m.map(
({width:b})=>`${b}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:qM,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:b=>lW(b,s.current),children:[r("div",{class:Ce(ad,VM),role:"row",style:{gridTemplateColumns:h},children:[
r("span",{role:"columnheader",class:ld,children:r("span",{class:"spoken",children:"Open"})}),m.map(({name:b,at:y})=>r("s\
pan",{role:"columnheader",class:ud,children:r(_,{value:b,most:48})},y))]}),p.map((b,y)=>r(mW,{at:y,rows:b,scroller:s,render:(C,x)=>{
let S=`${y}:${x}`;return r(i_,{row:C,all:e.first.columns,columns:m,zone:n,document:t,template:h,isOpen:a.has(S),current:u===
S,wrap:i,opened:d,onToggle:()=>f(S)},x)}},y)),r(pW,{paging:e,scroller:s})]})}var ib=25;function sW(e){return Array.from(
{length:Math.ceil(e.length/ib)},(t,n)=>e.slice(n*ib,(n+1)*ib))}function aW(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function lW(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var uW="800px",cW=2;function mW({rows:e,
scroller:t,render:n,at:o}){let i=I(null),[s,a]=w(o<cW),l=I(e.length*Rm());return B(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([m])=>{m&&(m.isIntersecting||(l.current=m.boundingClientRect.height||l.current),a(m.isIntersecting))},{root:t.current,rootMargin:uW});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function pW({paging:e,scroller:t}){let n=I(null),o=I(e.more);return o.current=e.more,B(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:t_,children:[e.error&&r(
a_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function a_({
error:e,onAgain:t}){return r("div",{class:n_,children:[r(pe,{error:e}),r(M,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var u_="pp",c_="dp",m_="lp",sb="xp",p_="sp",d_="cp",f_="oe";function h_({all:e,wanted:t,onWanted:n}){let o=I(null),[i,s]=w(!1),[a,l]=w(""),u=t??e,c=m=>{let p=e.filter(d=>d===m?!u.includes(
m):u.includes(d));n(p.length===e.length?null:p)};return r(R,{children:[r(M,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(Qt,{anchor:o.current,role:"dialog",label:"Columns",class:p_,onClose:()=>s(!1),children:[
r("input",{class:Ue,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:m=>l(m.currentTarget.value)}),
r("div",{class:d_,children:e.filter(m=>m.toLowerCase().includes(a.toLowerCase())).map(m=>r("label",{class:f_,children:[r(
"input",{type:"checkbox",checked:u.includes(m),onChange:()=>c(m)}),r(_,{value:m,most:40,middle:!0})]},m))})]})]})}var dW=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function g_({document:e,zone:t,actions:n}){let[
o,i]=w(!1),[s,a]=w(null),l=/asc|^time$/.test(e.samples?.order??""),u=Rl({path:"v1/query",body:p=>({...e,samples:{...e.samples,
...p===void 0?{}:{cursor:p}}})},JSON.stringify(e)),c=gt(sd(e)),m=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:u_,"aria-label":"Raw events",children:[r("div",{class:c_,children:[r("h2",{class:m_,children:typeof m==
"number"?`${z(m)} events`:"Raw events"}),r(St,{label:"Order",choices:dW,value:l?"oldest":"newest",onChange:p=>te("sample\
s.order",p==="oldest"?"time asc":void 0)}),r(h_,{all:u.columns.map(({name:p})=>p),wanted:s,onWanted:a}),r(M,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(fW,{document:e,zone:t}),r(cd,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function fW({document:e,zone:t}){let n=Y(()=>({...Le(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=gt(Pe(n,"compare",void 0)),[i,s]=w(null),a=Y(()=>o&&"rows"in o&&"columns"in o?
oc(o,Nt(o,n),1):null,[o]),l=Y(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:sb}):r("div",{class:sb,children:r(El,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>wn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function y_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!lr(e)||n==="heat"&&!ue(e.aggregate?.by).some(Yi)))return r(LM,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Te,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(MS,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(g_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(OM,{document:i});let m=lr(
i),p=hW(n,i)?n:gp(i);return p==="distribution"&&m?r(y2,{answer:o,of:i,bins:m,zone:l,actions:u}):p==="heat"&&m?r(rT,{answer:o,
of:i,bins:m,zone:l,actions:u}):Nt(o,i).time>=0&&!m&&(p==="line"||p==="bar")?r(RM,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:p==="bar",actions:c}):p==="bar"?r(L2,{answer:o,of:i,document:e,zone:l,actions:c}):r(O2,{answer:o,of:i,document:e,zone:l,
actions:c})}function hW(e,t){let n=ue(t.aggregate?.by).some(Yi);return e==="distribution"?lr(t)!==null&&!n:e==="heat"?lr(
t)!==null&&n:e==="table"||lr(t)===null}var ab="[data-stop]";function md(e){return[...e.querySelectorAll(ab)].filter(t=>t.closest("[data-sentence]")===e)}function b_(e){
if(!e)return;let t=md(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function v_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(ab)||t.closest("[data-sentence]")!==e))for(let n of md(
e))n.tabIndex=n===t?0:-1}function x_(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=md(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Yn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${ab}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function lb(){
let e=document.querySelector("[data-sentence]"),t=e?md(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var ub="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";function cb(e,t,n){let o=Eu(t.where),i=qt(e,o);if(typeof i=="string")return Pe(e,o,t.span?w_(i,t.span,n):n);let s=o.slice(
0,-1),a=qt(e,s);return o.at(-1)!==0||typeof a!="string"?null:Pe(e,s,t.span?w_(a,t.span,n):n)}function w_(e,t,n){let{start:o,
end:i}=Fi(e,t);return e.slice(0,o)+n+e.slice(i)}function k_(e){return cb(xe.value,e,"")!==null}function pd(e,t){let n=cb(xe.value,e,t);n&&ge({document:n})}var C_="gp",S_="hp",T_="fp";var P_=Ba({document:{dataset:""},error:null,sentence:()=>null});function Ve(){return za(P_)}function At({document:e,error:t,
label:n,children:o}){let i=I(null);Ze(()=>b_(i.current));let s=a=>{!a.defaultPrevented&&x_(a.currentTarget,a)&&a.preventDefault()};
return r(P_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:C_,onKeyDown:s,onFocusIn:a=>{v_(a.currentTarget,a.target)},children:o})})}function ye({word:e,
children:t}){return r("span",{class:S_,children:[e!==void 0&&r(Ol,{children:e}),t]})}function Ol({children:e}){return r(
"span",{class:T_,children:e})}function dd({id:e,error:t,shown:n=t}){return r(pe,{...e===void 0?{}:{id:e},error:n,onHint:k_(
t)?o=>pd(t,o):void 0})}var M_=le(null);function __(e){Ze(()=>{e&&(M_.value=e)},[e])}function pb({error:e,class:t}){let[n,o]=w(null);if(B(()=>o(
e),[e]),n!==e||M_.value===e)return null;let i=e.where===""?e:{message:`${e.where}: ${e.message}`,hint:e.hint};return r("\
div",{class:t,children:r(dd,{error:e,shown:i})})}var yW=["dataset","define","params","timezone","week_start","missing"];function ro(e,t){let n=yW.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function db(e,t,n){return(await oe(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var bW=2e3,ra=new Map,fd=new Map,D_=le(0),$_;function Ll(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function rs(e,t){D_.value;let n=JSON.stringify(e),o=Ua.value,i=t.filter(a=>a.text!==""&&!ra.has(Ll(n,a))),s=i.map(
a=>Ll(n,a)).join(`

`);return B(()=>{i.length>0&&o!=="away"&&vW(n,e,i)},[s,o]),t.map(a=>ra.get(Ll(n,a))??null)}async function E_(e,t,n){let o=JSON.
stringify(e),i=ra.get(Ll(o,t));if(i)return i;let[s]=await db(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return A_(o,t,s),s}function vW(e,t,n){let o=fd.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(Ll(e,i),i);fd.set(e,o),$_??=setTimeout(()=>{$_=void 0,xW()},0)}async function xW(){let e=[...fd];fd.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await db(n,i).catch(()=>[])).forEach((a,l)=>A_(t,i[l],
a))})),D_.value++}function A_(e,t,n){ra.size>=bW&&ra.delete(ra.keys().next().value),ra.set(Ll(e,t),n)}async function pr(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await E_(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=j(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Nl(e,t,n){if(!t)return n;
let{start:o,end:i}=Fi(e,t);return e.slice(0,o)+n+e.slice(i)}var wW=6;function hd(e){let[,t,n]=/^(.*)[[#](\d+)\]?$/.exec(e)??[];return t===void 0?null:{list:t,at:Number(n)}}function R_(e,t){
let[n,o]=w(!1),i=I(null),s=I(0);return B(()=>()=>i.current?.(),[]),{dragged:n,onPointerDown:u=>{let c=hd(e);if(!t||!c||u.
button!==0||u.pointerType==="touch")return;let m=null,p=!1,d=C=>{m?.removeAttribute("data-drop"),m=C,m&&(m.dataset.drop=
hd(m.dataset.stop??"").at<c.at?"before":"after")},f=C=>{if(!p&&Math.hypot(C.clientX-u.clientX,C.clientY-u.clientY)<wW)return;
p=!0,o(!0);let x=document.elementFromPoint(C.clientX,C.clientY)?.closest("[data-path]")?.querySelector("[data-stop]")??null,
S=x&&hd(x.dataset.stop??"");d(S&&S.list===c.list&&S.at!==c.at?x:null)},h=()=>{removeEventListener("pointermove",f),removeEventListener(
"pointerup",b),removeEventListener("keydown",y,!0),d(null),o(!1),i.current=null},b=()=>{let C=m&&hd(m.dataset.stop??"");
h(),p&&(s.current=performance.now()),C&&t(C.at-c.at)},y=C=>{C.key!=="Escape"||!p||(C.stopPropagation(),s.current=1/0,h())};
i.current=h,addEventListener("pointermove",f),addEventListener("pointerup",b),addEventListener("keydown",y,!0)},wasDragged:()=>{
let u=performance.now()-s.current<100;return s.current=0,u}}}function O_(e,t,n){let o=li(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}var L_="up",N_="a",B_="mp",F_="vp",z_="wp",I_="bp",H_="yp",q_="l",V_="kp",W_="zp",U_="U",fb="jp";function nn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=Ve(),u=I(null),c=ht(),m=R_(t,s?void 0:e.
onMove),[p,d]=w(!1),f=s?null:O_(l.error,o,i),h=e.alone&&f?.where!==o?null:f;__(h);let b=h!==null||a!==null,y=CW(h,a,e.onHint),
C=async()=>{await e.onRemove?.(),Yn(l.sentence(),t,e.after)},x=e.editor!==void 0||e.menu!==void 0;return r("span",{class:L_,
"data-path":o,children:[r("span",{class:Ce(N_,s&&F_,b&&z_,e.quiet&&I_,p&&B_,m.dragged&&H_),children:[b&&r("span",{class:V_,
children:r(ae,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:q_,"data-stop":t,tabIndex:-1,"aria-haspopu\
p":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":x?p:void 0,"aria-invalid":b||void 0,"aria-describedby":b?`${c}\
-problem`:void 0,onPointerDown:m.onPointerDown,onClick:()=>{m.wasDragged()||d(!p)},onKeyDown:S=>SW(S,e,C,y),children:[r(
"span",{class:"spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:W_,children:r(ae,{name:"down",size:12})})]}),
e.onRemove&&r("button",{type:"button",class:U_,tabIndex:-1,"aria-label":`Remove ${V(n)}`,onClick:C,children:r(ae,{name:"\
close",size:12})})]}),h&&r("span",{class:fb,children:r(dd,{id:`${c}-problem`,error:h})}),a&&r("span",{class:fb,children:r(
pe,{id:`${c}-problem`,error:a,onHint:e.onHint})}),p&&e.menu&&r(wo,{anchor:u.current,label:V(n),items:e.menu,onClose:()=>d(
!1)}),p&&e.editor&&r(Qt,{anchor:u.current,role:"dialog",label:V(n),onClose:()=>{d(!1),e.onLeave?.()},children:e.editor(()=>d(
!1))})]})}function CW(e,t,n){let o=t??e,i=o?vg(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>pd(e,i)}function SW(e,t,n,o){
let i=e.key==="Enter"&&o?o:TW(e,t,n);i&&(e.preventDefault(),i())}function TW(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){
return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(
1):null:e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:
null}var PW=new Set(["has","contains","starts_with","ends_with"]);function Fl({property:e,operator:t,values:n}){let o=we(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:PW.has(i)?`${t}(${o}, ${n.map(Cc).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(Cc).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(Cc).join(" and ")}`}
function Cc(e){return typeof e=="string"?ln(e):String(e)}var MW=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function G_(e){for(let[t,n]of MW){if(e===t)return n;if(e===n)return t}
return e}var K_=["=","!=","in","not in"],Bl=["is null","is not null"],hb=[">=",">","<","<=","between","not between"],j_=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function gd(e){switch(e){case"bool":return["is true","is false",...Bl];case"string":return[
...K_,...j_,...Bl];case"int64":case"float64":return["=",...hb,"!=","in","not in",...Bl];case"timestamp":return[...hb,...Bl];case"\
list of strings":return["has","not has",...Bl];case"unknown":return[...K_,...hb,...j_,"has","not has",...Bl]}}function io(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function ia(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var J_={property:null,type:"unknown",operator:null,values:[]};function Y_(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function gb({property:e,operator:t}){return e===null?"property":t===null||io(t)===0?"operator":
"values"}function Z_(e,t,n){return e.operator!==null&&e.type===n&&gd(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function Q_(e,t){let n=io(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function yd(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function X_(e,t){let n=e.operator===null?0:io(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function yb({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=io(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function Sc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||yb(e)!==null)return null;
if(io(n)!=="many"||!o.includes(null))return Fl({property:t,operator:io(n)==="many"?ia(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=Fl({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=Fl({property:t,operator:ia(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function Tc(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function e$(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}var n$="yr",o$="Xp";function kn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:n$,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:o$,children:e}),r(Ui,{...i,inline:!0,autofocus:!0,eager:!0})]})}function Ko(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function so(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Ko(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var r$={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function zl(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function i$({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=w(""),c=e.filter(
f=>f===l.trim()),m=e.filter(f=>f!=="in"&&f!=="not in"),p=c.length>0?c:so(m,l,f=>`${f} ${zl(f)} ${r$[f]}`),d=f=>f===t||t!==
null&&f===ia(t,1);return r(kn,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:p.map(f=>({value:f,label:zl(f),note:r$[f],selected:d(f)})),onPick:n,onTake:()=>{}})}var vb="ne",s$="pe",a$="Sp";var xb=8;function l$({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
R,{children:[r("button",{type:"button",class:vb,"data-present":t==="property",onClick:()=>n("property"),children:r(_,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:vb,"data-present":t==="operator",onClick:()=>n("operator"),
children:zl(s)}),t==="values"&&a.slice(0,xb).map(l=>r("button",{type:"button",class:s$,onClick:()=>o(yd(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r(_,{value:l,most:24,middle:!0}),r(ae,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>xb&&r("span",{class:a$,children:["and ",q(a.length-xb)," more"]})]})}var u$="sluice.lately";function wb(e,t=""){return new Map(Object.entries(p$())).get(m$(e,t))??[]}function bd(e,t,n=""){if(t===
""||t.length>200)return;let o=m$(e,n),i=Object.entries(p$()),s=[t,...wb(e,n).filter(a=>a!==t)].slice(0,40);DW(Object.fromEntries(
[[o,s],...i.filter(([a])=>a!==o)].slice(0,50)))}function c$(e,t,n,o){if(t.length===0)return e;let i=new Map(t.map((a,l)=>[
a,l])),s=a=>i.get(n(a))??t.length;return[...e].sort((a,l)=>o(a,l)||s(a)-s(l))}function m$(e,t){return JSON.stringify([e,
t])}function p$(){try{let e=JSON.parse(localStorage.getItem(u$)??"{}"),t=Object.entries(e??{}).filter(n=>Array.isArray(n[1])&&
n[1].every(o=>typeof o=="string"));return Object.fromEntries(t)}catch{return{}}}function DW(e){try{localStorage.setItem(
u$,JSON.stringify(e))}catch{}}var vd=50;function d$(e,t,n,o){return oe(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:vd},
signal:o})}function kb(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:m,params:p,missing:d}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:m,params:p,missing:d,limit:vd};return oe(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}async function f$(e,t,n,o,i){let{compare:s,...a}=Le(e),l=we(n),u=o===""?void 0:`contains(\
lower(string(${l})), ${ln(o.toLowerCase())})`,c={...a,aggregate:{over:t,measures:["count()"],by:[l],having:u,order:["cou\
nt() desc"],limit:vd+1}},{rows:m}=await oe("v1/query",{body:c,signal:i}),p=m.filter(([f])=>f!==null).map(([f,h])=>({value:f,
count:Number(h)})),d=Number(m.find(([f])=>f===null)?.[1]??0);return{values:p.slice(0,vd),more:0,nulls:d,exact:!0}}function Cb(e,t){let[n,o]=w(null);return B(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{$n(s)||o(a=>({key:e,value:a?.value??null,error:j(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function xd(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=Cb(`${i}
${n.join()}
${s}`,d=>d$(i,s,n,d)),l=EW(e,s),u=a.fresh&&a.value?a.value:{names:AW(i,s),more:0},c=new Set(l.map(({name:d})=>d)),p=[...l,
...u.names.filter(({name:d})=>!c.has(d))].filter(d=>d.kind==="function"||o(d.type));return{names:[...Sb(p,i,"",s,({name:d})=>d)],
more:u.more}}function EW({define:e},t){return Object.keys(e??{}).filter(n=>Ko(n,t)<3).map(n=>({kind:"definition",name:n,
text:we(n),type:"unknown",filled:1}))}function AW(e,t){let n=Ee(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??
[]).map(({name:i,type:s,filled:a})=>({kind:"property",name:i,text:we(i),type:s,filled:a/o})).filter(({name:i})=>Ko(i,t)<
3).sort((i,s)=>Ko(i.name,t)-Ko(s.name,t)||s.filled-i.filled)}function Sb(e,t,n,o,i){let s=Y(()=>wb(t,n),[t,n]);return c$(
e,s,i,(a,l)=>Ko(i(a),o)-Ko(i(l),o))}function h$(e,t){return Ee(e).value.value?.columns?.find(n=>n.name===t)?.type??"unkn\
own"}function wd(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return Cb(
s,async a=>{let l=()=>kb(e,t??"",void 0,i,a);return n===void 0?l():kb(e,t??"",n,i,a).catch(u=>{if($n(u)||j(u).status!==400)
throw u;return l()})})}function g$(e,t,n,o){let i=o.trim(),s=n===null||t===void 0?null:JSON.stringify([e,t,n,i]);return Cb(
s,a=>f$(e,t,n??"",i,a))}var y$="Bp";var LW={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},NW={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function Tb(e){let t=e.kind==="function"||e.filled>=.9995?"":W(e.filled);return[LW[e.kind]||NW[e.type],t].filter(n=>n!==
"").join(", ")}function b$(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r(_,{value:s.name,most:60,middle:!0}),
note:Tb(s)}));return n===""||o&&Ko(o.name,n)<3?i:[dr(n),...i]}function dr(e){return{value:{typed:e},label:r("code",{class:y$,
children:r(_,{value:e,most:60})}),note:"as it is typed"}}function jo(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=w(e.typed??""),u=xd(t,a,n,o),c=e.names?so(e.names,
a,({name:C})=>C).filter(({type:C})=>o?.(C)??!0):u.names,m=e.names?0:u.more,p=e.extra?.(a)??[],d=b$(c,a),f=d[0]!==void 0&&
"typed"in d[0].value,h=p.length>0&&f?[...p,...d.slice(1),d[0]]:[...p,...d],b=C=>{if(!("entry"in C))return y(C.typed);bd(
t.dataset,C.entry.name),i(C.entry)},y=C=>{C.trim()!==""&&s(C.trim())};return r(kn,{label:e.label,placeholder:e.placeholder,
text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.onBack,options:h,onPick:b,onTake:y,foot:m>
0?`${q(m)} more, keep typing`:void 0})}function x$({document:e,beside:t,draft:n,typed:o="",names:i,over:s,onValues:a,onBack:l,onCancel:u,onLeave:c,head:m}){let[
p,d]=w(o),f=n.operator===null?1:io(n.operator),h=f==="many",b=n.property??"",y=wd(e,i?null:we(b),t,p),C=g$(e,s,i&&v$(n.type)?
b:null,p),x=i?C:y,S=Sb(x.value?.values??[],e.dataset,b,p,({value:O})=>String(O)),T=Tc(p,n.type),E=p===""||T!==void 0,$=BW(
n,p,T,x.value&&{...x.value,values:S}),F=O=>{let K=X_(n,O);d(""),a(K.values,f!==2||K.values.length>=2)},N=(O,K)=>{let U="\
typed"in O?T:O.value;U!==void 0&&(K&&h?(d(""),a(yd(n,U).values,!1)):h&&p===""&&n.values.length>0?a(n.values,!0):F(U))},Q=()=>{
h&&p===""&&n.values.length>0?a(n.values,!0):T!==void 0&&p!==""&&F(T)},A=O=>{let K=h?e$(O)?.map(U=>Tc(U,n.type)):void 0;return!K||
K.includes(void 0)?!1:(a([...new Set([...n.values,...K])],!0),!0)};return r(kn,{label:"Value",placeholder:FW(n,f),text:p,
onText:d,head:m,onCancel:u,onLeave:c,onBackspace:()=>n.values.length>0?a(n.values.slice(0,-1),!1):l(),onPaste:A,invalid:!E,
several:h,spaceTypes:p!==""&&$[0]!==void 0&&"typed"in $[0].value,options:$,onPick:N,onTake:Q,foot:E?zW(x,i&&(s===void 0||
!v$(n.type)),h):`${Cc(p)} is no number`})}function BW(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=d=>e.values.includes(d),a=(o?.
values??[]).map(({value:d,count:f})=>({value:{value:d},label:r(_,{value:d,most:60,middle:!0}),note:i+q(f),selected:s(d)})),
l=o?.values.some(({value:d})=>d===n)??!1,u=t!==""&&n!==void 0&&!l?[dr(t)]:[],c=l?a.filter(({value:d})=>"value"in d&&d.value===
n):[],m=a.filter(d=>!c.includes(d)),p=o&&t===""&&o.nulls>0&&e.operator!==null&&io(e.operator)==="many"?[{value:{value:null},
label:r(_,{value:null}),note:i+q(o.nulls),selected:s(null)}]:[];return[...u,...c,...m,...p]}function FW({values:e,type:t},n){
return n===2?e.length===0?"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function zW({value:e,error:t},n,o){let i=e&&
e.more>0?[`${q(e.more)} more, keep typing`]:[],s=o?["Space: several, Enter: done"]:[];return[...n?["type it: the values \
of this column are not listed"]:t?["the values cannot be listed"]:i,...s].join(" · ")}function v$(e){return e!=="float6\
4"&&e!=="timestamp"}function kd(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=w(()=>gb(n)),l=I(e.typed??""),u=h=>{l.current="",a(h)},
c=(h,b)=>{let y=Z_(n,h,b);o(y),u(y.operator===null||gb(y)!=="values"?"operator":"values")},m=async h=>{let b=(await pr(e.
context,e.kind,h)).parsed?.tree;b?.kind==="name"&&b.name!==void 0&&b.type!=="bool"&&b.type!=="unknown"?c(b.name,b.type):
i(h,null)},p=h=>{let b=Q_(n,h);o(b),io(h)===0?i(Sc(b),b):u("values")},d=(h,b)=>{let y={...n,values:h};o(y);let C=b?Sc(y):
null;if(C!==null){for(let x of h.slice(0,IW))x!==null&&bd(t.dataset,String(x),n.property??"");i(C,y)}},f={onCancel:e.onCancel,
onLeave:e.onLeave,head:r(l$,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?r(jo,{...f,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:HW,...e.names?{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>{
m(h)}},"property"):s==="operator"?r(i$,{...f,operators:gd(n.type),present:n.operator,onPick:p,onBack:()=>u("property")},
"operator"):r(x$,{...f,document:t,beside:e.beside,draft:n,typed:l.current,names:e.names!==void 0,over:e.over,onValues:d,
onBack:()=>u("operator")},"values")}var IW=10,HW=["property","definition","cohort","lookup"];var Mo="Ep",Rn="Ip",Pb="Up",is="Hp",w$="Lp",k$="Mp";var S$=3;function Cd({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:is,children:r(
_,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Rn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(C$,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(R,{children:[s==="is false"&&r("span",{class:Rn,children:"not"}),r("span",{class:Mo,children:r(_,{value:i,most:40,middle:!0})})]}):
r(R,{children:[r("span",{class:Mo,children:r(_,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Rn,children:zl(io(
s)==="many"?ia(s,a.length):s)}),s!==null&&r(C$,{values:a,between:s.endsWith("between")})]})}function C$({values:e,between:t,
name:n=!1}){return e.length>S$+1?r("span",{class:Pb,children:["(",q(e.length)," values)"]}):r("span",{class:n?Mo:Pb,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Rn,children:t?" and ":n?" or ":", "}),r(qW,{value:o})]},i))})}function qW({
value:e}){return e===null?r("i",{class:Rn,children:Wn.null}):r(_,{value:e,most:40,middle:!0})}function Sd(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>S$+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function Td(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function Mc(e){
return e.length===0?void 0:e.join(" and ")}function ss(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Pd(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function T$({text:e,chip:t}){if(t)return Fl({...t,operator:G_(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&VW(n)?n:`not (${e})`}function VW(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var Mb={property:"event",type:"string",operator:"=",values:[]};function Md({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=w(Mb);return r(kd,{document:e,context:ro(e),kind:"condition",beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,
onLeave:o})}function Wr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(R,{children:[n.
map((s,a)=>r(ye,{word:i(a),children:s},a)),o&&r(ye,{word:n.length===0?e:void 0,children:o},"after")]})}var P$="kr",M$="Np",_$="Rp";function Ur({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=I(null),[l,u]=w(null),[c,m]=w(null),p=I(
0),d=x=>{m(a.current?.getBoundingClientRect()??null),u(x)},f=n==null||n===!1,h=Lo(f?t:void 0),b=()=>{p.current=performance.
now(),u(null)},y=()=>{performance.now()-p.current>300&&d("")},C=x=>{if(!(x.ctrlKey||x.metaKey||x.altKey)){if(x.key.length===
1&&x.key!==" "&&x.key!=="/")d(x.key);else if(x.key==="Backspace"&&s)s();else return;x.preventDefault()}};return r(R,{children:[
r("button",{ref:a,type:"button",class:Ce(P$,!f&&M$,l!==null&&_$),...h,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:y,onKeyDown:C,children:[r(ae,{name:"plu\
s",size:14}),n]}),l!==null&&r(Qt,{anchor:c,role:"dialog",label:t,onClose:()=>{b(),i?.()},children:o(l,b)})]})}function _c(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var UW={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function $c(e,t){let n=_c(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Ee(e).value.value?.actors?.[0],s=Object.keys($b(
t)).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...UW[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:we(u),type:c,filled:1}))}function $b(e){if(e===void 0||
e==="events")return{};let{properties:t}="sessions"in e?e.sessions:"actors"in e?e.actors:e.flows;return t??{}}function _d(e,t){
return[...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.
exec(n)?.[1]??n;return{kind:"measure",name:i,text:we(i),type:o,filled:1}})}function $$(e,t){let n=Object.entries($b(t)),o=rs(ro(e),n.map(([,s])=>({kind:"measure",text:s}))),i=new Map(n.map(([s],a)=>[
s,o[a]?.type??"unknown"]));return $c(e.dataset,t)?.map(s=>i.has(s.name)?{...s,type:i.get(s.name)}:s)}var D$="Ap",E$="zr",A$="jr";var R$=null;function jW(){return R$??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),R$}function Hl(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=I(null),a=I(null),l=I(e);l.current=e;let[u,c]=w(!1);return B(()=>{let m=!1;
return jW().then(p=>{m||!p||!s.current||(a.current=p.mount(s.current,{...l.current,onText:d=>{d!==l.current.text&&l.current.
onText(d)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{m=!0,a.current?.destroy()}},
[]),B(()=>{u&&i&&a.current?.focus()},[u]),B(()=>{a.current?.setText(t)},[t]),B(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:Ce(D$,e.class),children:[r("div",{ref:s,class:E$,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:A$,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:m=>e.onText(m.currentTarget.
value)})]})}var O$="Dp",L$="Tp",N$="_p",B$="qp",F$="Fp";function $d({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:O$,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(Hl,{class:L$,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Fi(
t,n.span):null}),n&&r("div",{class:N$,children:r(pe,{error:n})}),r("div",{class:B$,children:[r("span",{class:F$,children:"\
Enter takes it, Shift+Enter is a new line"}),r(M,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function ql(){let e=I(!0);return B(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function wi(e){let{path:t,text:n,what:o,onChange:i}=e,s=Ve(),a=e.groups?"having":"condition",l={...ro(s.document,e.over),
...e.groups},u=e.over,c=$$(s.document,u),m=e.groups?_d(e.groups.measures,e.groups.by):c,p=Td(n,rs(l,[{kind:a,text:n}])[0]??
null),d=p.map(A=>A.text),[f,h]=w(null),b=ql(),y=e.byEvent&&p.length===0?Mb:J_,C=A=>`${t}#${A<p.length?A:"draft"}`,x=e.needed!==
!0||p.length>1,S=async A=>{await pr(l,a,Mc(A)??""),b()&&(h(null),i(Mc(A)))},T=async(A,O,K)=>{h({at:A,condition:K,text:O,
problem:null});let{parsed:U,problem:de}=await pr(l,a,O);if(de)return h({at:A,condition:K,text:O,problem:de}),Yn(s.sentence(),
C(A));let ie=ss(d,A,Mc(U?.conjuncts?.map($e=>$e.text)??[`(${O})`])??O);await S(ie)},E=()=>{if(!f||f.problem)return;let A=f.
condition?Sc(f.condition):f.text;A!==null&&A.trim()!==""?T(f.at,A,f.condition):f.condition?.property?h({...f,problem:{message:yb(
f.condition)??"",hint:"",span:null}}):h(null)},$=(A,O,K)=>{let U=p[A],de=f?.at===A?f:null,ie=()=>{h(null),K(),A>=p.length&&
Yn(s.sentence(),`${t}#+`)},$e=()=>{K(),E()},fe=(vt,it)=>{K(),T(A,vt,it)};return(de?de.condition===null&&de.text!==null:U&&
!U.chip)?r($d,{label:o,text:de?.text??U?.text??"",problem:de?.problem??null,onCancel:ie,onLeave:$e,onText:vt=>h({at:A,condition:null,
text:vt,problem:null}),onDone:vt=>fe(vt,null)}):r(kd,{document:s.document,typed:O,draft:de?.condition??(U?.chip?Y_(U.chip):
y),names:m,over:e.groups?void 0:u,context:l,kind:a,beside:Mc([...e.within?[e.within]:[],...ss(d,A,null)]),onDraft:vt=>h(
{at:A,condition:vt,text:null,problem:null}),onDone:fe,onCancel:ie,onLeave:$e})},F=A=>{f?.text&&T(f.at,Nl(f.text,f.problem?.
span??null,A),null)},N=(A,O)=>{let K=f?.at===A?f:null;return r(nn,{stop:C(A),path:t,span:O?.span,after:`${t}#+`,what:o,label:`${o}\
: ${Sd(O,K)}`,draft:K!==null,problem:K?.problem,onHint:K?.text?F:void 0,editor:U=>$(A,"",U),onLeave:E,onRemove:K?()=>h(null):
x?()=>S(ss(d,A,null)):void 0,onNegate:O&&!K?()=>{S(ss(d,A,T$(O)))}:void 0,onMove:O&&p.length>1?U=>{S(Pd(d,A,U)).then(()=>Yn(
s.sentence(),`${t}#${Math.max(0,Math.min(A+U,p.length-1))}`))}:void 0,children:r(Cd,{part:O,draft:K,byEvent:e.byEvent??!1})})},
Q=p.map((A,O)=>N(O,A));return r(Wr,{lead:e.lead,between:"and",after:r(Ur,{stop:`${t}#+`,label:`Add a ${o}`,editor:(A,O)=>$(
p.length,A,O),onLeave:E,onBackspace:p.length>0&&x?()=>{S(d.slice(0,-1))}:void 0,children:p.length===0&&f===null?e.empty:
void 0}),children:f?.at===p.length?[...Q,N(p.length,null)]:Q})}function on(){let[e,t]=w([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Yn(z$(),`${n}#+`,n)},put:(n,o)=>{te(n,o),
Yn(z$(),n,`${n}#+`)}}}function z$(){return document.activeElement?.closest("[data-sentence]")??document.querySelector("[\
data-sentence]")}function rn({word:e="where"}){let{document:t}=Ve();return r(wi,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>te(
"where",n),empty:"filter"})}var JW=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function I$({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=w(null);if(l)
return r(YW,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=p=>n?so(JW,p.trim()===""?"time":p,([d,f])=>`time ${f} ${d}`).
map(([d,f])=>({value:{typed:`time('${d}')`},label:d==="auto"?"time":`time, ${d}`,note:f})):[];return r(jo,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:p=>p.trim()===""?c(p).slice(0,1):c(p),onName:p=>{n&&(p.type==="int64"||p.type==="float64")?u(p):s(p.text)},onText:s,
onCancel:a,onLeave:a})}function YW({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=w(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=so(a,i,([u,c])=>`${u} ${c}`);return r(kn,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[dr(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var Dd=()=>!0,Kr=e=>e==="int64"||e==="float64",H$=e=>Kr(e)||e==="timestamp"||e==="string",q$=e=>e!=="list of strings",Eb=[
{name:"count",meaning:"how many",alone:!0,fits:Dd},{name:"uniq",meaning:"how many different",usual:!0,fits:q$},{name:"su\
m",meaning:"total",usual:!0,fits:Kr},{name:"avg",meaning:"mean",usual:!0,fits:Kr},{name:"median",meaning:"half are below",
usual:!0,fits:Kr},{name:"p95",meaning:"95 % are below",usual:!0,fits:Kr},{name:"p75",meaning:"75 % are below",fits:Kr},{
name:"p90",meaning:"90 % are below",fits:Kr},{name:"p99",meaning:"99 % are below",fits:Kr},{name:"p999",meaning:"99.9 % \
are below",fits:Kr},{name:"min",meaning:"least",fits:H$},{name:"max",meaning:"largest",usual:!0,fits:H$},{name:"first",meaning:"\
by time",fits:Dd},{name:"last",meaning:"by time",fits:Dd},{name:"stddev",meaning:"standard deviation",fits:Kr},{name:"un\
iq_approx",meaning:"about how many different",fits:q$},{name:"count",meaning:"how many have a value",fits:Dd}];function V$(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=w(e.typed),[c,m]=w(e.text),[p,d]=w(null),[f,h]=w(!a);if(f){let y=()=>c===
e.text?s():i(c);return r($d,{label:"Measure",text:c,problem:e.problem,onText:m,onDone:i,onCancel:s,onLeave:y})}if(p)return r(
jo,{label:`What ${p.name} is of`,placeholder:`${p.name} of`,document:t,kinds:["property","definition","lookup"],fits:y=>y===
"unknown"||p.fits(y),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>d(null),onName:y=>i(`${p.name}(${y.text})`),onText:y=>i(
`${p.name}(${y})`)});let b=y=>{"text"in y?i(y.text):"typed"in y?i(y.typed):y.aggregate.alone?i(`${y.aggregate.name}()`):
d(y.aggregate)};return r(ZW,{document:t,names:n,text:l,onText:u,present:e.text,onPick:b,onTake:y=>{y!==""&&i(y)},onCancel:s,
onWrite:()=>h(!0)})}function ZW({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),m=xd(e,c,["property","definition","lookup"]).names,p=t?so(t,c,({name:y})=>y):m,d=so(Eb,c.replace(/\(.*$/s,""),({name:y,
meaning:C})=>`${y} ${C}`).map(y=>({value:{aggregate:y},label:y.alone?`${y.name}()`:`${y.name}(…)`,note:y.meaning})),f=c===
""?[]:p.filter(({name:y})=>Ko(y,c)<3).slice(0,4).flatMap(QW),h=/[^\p{L}\p{N}_]/u.test(c)||d.length+f.length===0?[dr(c)]:
[],b=c===""?d:[...h,...d,...f];return r(kn,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:b,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(M,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function QW(e){
let t=Eb.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r(_,{value:`${o}(${e.name})`,most:60,middle:!0}),note:Tb(e)}))}function W$({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:Mo,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:Mo,children:r(_,{value:n,most:40,middle:!0})}):r("span",{class:is,children:r(
_,{value:e,most:60})})}function as(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=Ve(),u=ro(l.document,e.over),c=rs(u,o===null?
[]:n.map(x=>({kind:o,text:x}))),[m,p]=w(null),d=ql(),f=e.needed!==!0||n.length>1,h=x=>{p(null),s(x.length>0?x:void 0)},b=async(x,S)=>{
p({at:x,text:S,problem:null});let{problem:T}=o===null?{problem:null}:await pr(u,o,S);if(d()){if(!T)return h(ss(n,x,S));p(
{at:x,text:S,problem:T}),Yn(l.sentence(),`${t}[${x<n.length?x:"draft"}]`)}},y=(x,S,T)=>{let E=m?.at===x?m:null;return e.
editor({text:E?.text??n[x]??"",parsed:E?null:c[x]??null,typed:S,problem:E?.problem??null,onDone:$=>{T(),b(x,$)},onCancel:()=>{
p(null),T(),x>=n.length&&Yn(l.sentence(),`${t}#+`)}})},C=x=>{let S=m?.at===x?m:null,T=x<n.length;return r(nn,{stop:`${t}\
[${T?x:"draft"}]`,path:`${t}[${x}]`,after:`${t}#+`,what:i,label:`${i}: ${S?.text??n[x]??""}`,draft:S!==null,problem:S?.problem,
onHint:E=>{S&&b(x,Nl(S.text,S.problem?.span??null,E))},editor:E=>y(x,"",E),onRemove:S?()=>p(null):f?()=>h(ss(n,x,null)):
void 0,onMove:T&&n.length>1?E=>{h(Pd(n,x,E)),Yn(l.sentence(),`${t}[${Math.max(0,Math.min(x+E,n.length-1))}]`)}:void 0,children:r(
W$,{text:S?.text??n[x]??"",parsed:S?null:c[x]??null})})};return r(Wr,{lead:e.lead,after:n.length<a&&r(Ur,{stop:`${t}#+`,
label:`Add a ${i}`,editor:(x,S)=>y(n.length,x,S),onBackspace:n.length>0&&f?()=>h(n.slice(0,-1)):void 0,children:n.length===
0&&m===null?e.empty:void 0}),children:[...n.map((x,S)=>C(S)),...m?.at===n.length?[C(n.length)]:[]]})}function sa({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,most:a,needed:l=!1}){let{document:u}=Ve();return r(
as,{path:e,texts:t,kind:"measure",what:o,lead:i,over:n,needed:l,most:a,empty:t.length===0?o:void 0,onChange:s??(c=>te(e,
c)),editor:c=>r(V$,{...c,document:u,names:$c(u.dataset,n)},c.text)})}function jr({path:e,texts:t,over:n,what:o="breakdow\
n",lead:i,onChange:s,axes:a=!1,most:l}){let{document:u}=Ve();return r(as,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,
empty:o,most:l,onChange:s??(c=>te(e,c)),editor:c=>r(I$,{...c,document:u,axes:a,names:$c(u.dataset,n)})})}function U$({path:e,
texts:t,what:n="property",lead:o}){let{document:i}=Ve();return r(as,{path:e,texts:t,kind:null,what:n,lead:o,empty:n,onChange:s=>te(
e,s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(jo,{label:"Property",placeholder:s===""?"property":s,document:i,kinds:[
"property","definition","lookup"],typed:a,onName:c=>l(c.name),onText:l,onCancel:u,onLeave:u})})}function aa(e){let t=ue(e);return t.length===0?["count()"]:t}function K$({aggregate:{measures:e,by:t,order:n}}){let o=_d(aa(e),ue(t));return r(as,{lead:"ordered by",path:"aggregate.\
order",texts:ue(n),kind:null,what:"order",empty:"a column",onChange:i=>te("aggregate.order",i),editor:i=>r(XW,{...i,orders:o.
flatMap(({text:s})=>[`${s} desc`,s])})})}function XW({orders:e,text:t,typed:n,onDone:o,onCancel:i}){let[s,a]=w(n),l=so(e,
s,u=>u);return r(kn,{label:"Order",placeholder:t===""?"column":t,text:s,onText:a,onCancel:i,onLeave:i,onTake:u=>{u!==""&&
o(u)},options:[...l.map(u=>({value:{typed:u},label:r(_,{value:u.replace(/ desc$/,""),most:60,middle:!0}),note:u.endsWith(
" desc")?"largest first":"smallest first",selected:u===t})),...l.length===0?[dr(s)]:[]],onPick:({typed:u})=>o(u)})}function Vl({path:e},t){return e===""?t:`${e}.${t}`}var Ab=[["10"],["20"],["100"],["1000"],["0","all of them"]],Ed={kind:"\
whole",label:"At most so many groups",lead:"at most",first:10,least:0,most:1e6,usual:Ab,unit:"groups"},eU=["monday","tue\
sday","wednesday","thursday","friday","saturday","sunday"],j$=[{member:"week_start",kind:"choice",choices:eU.map(e=>[e,`\
weeks from ${e[0].toUpperCase()}${e.slice(1)}`])},{member:"missing",kind:"choice",choices:[["error","unknown properties \
are mistakes"],["null","unknown properties are null"]]}],Ad=[{...Ed,member:"limit",needs:["by"]},{...Ed,member:"limit_by",
needs:["by"],label:"At most so many series",unit:"series"},{member:"fill",needs:["by"],kind:"choice",choices:[[!0,"empty\
 times as zeros"],[!1,"without empty times"]]}],G$=[{member:"limit",kind:"whole",label:"So many events at once",lead:"at\
 most",first:200,least:1,most:1e4,usual:[["100"],["200"],["1000"],["10000"]],unit:"events at once"},{member:"actor",kind:"\
text",label:"The events of one actor",lead:"of",first:""}],Gr=[{member:"max",kind:"duration",label:"The longest session",
lead:"sessions of at most",first:"24h",usual:[["30m"],["1h"],["12h"],["24h","a day"]]},{member:"start",kind:"event",label:"\
An event that begins a session",lead:"sessions begun by"},{member:"end",kind:"event",label:"An event that ends a session",
lead:"sessions ended by"},{member:"split",kind:"choice",choices:[["none","sessions go on at midnight"],["day","sessions \
split at midnight"]]},{member:"split_on",kind:"name",label:"Split sessions where a value changes",lead:"sessions split b\
y"},{member:"gap_edge",kind:"choice",choices:[["inclusive","a gap of just that length stays"],["exclusive","a gap of jus\
t that length splits"]]}],Rd=[{member:"order",kind:"choice",choices:[["ordered","in this order"],["any","in any order"],
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
st"],["earliest_start","of the longest chains the one that starts first"]]}],Rb=[...Rd,{member:"count",kind:"choice",choices:[
["actors","the best chain of each"],["entries","a row for every pass"],["starts","a row for every start"]]}],J$=[{...Ed,
member:"limit",needs:["by"]},{member:"measures",kind:"measures",label:"A measure over the events of each step",lead:"mea\
suring"},{member:"bins",kind:"whole",label:"So many bins of times",lead:"times in",first:20,least:1,most:60,usual:[["10"],
["20"],["40"],["60"]],unit:"bins"},{member:"trend",kind:"text",label:"Over time",lead:"over time by",first:"1d",usual:[[
"1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by month"]]},{member:"trend_mode",needs:["trend"],kind:"choice",
choices:[["separate","a funnel for each time"],["split","the one funnel by its entries"]]}],Y$=[{member:"strict_allows",
needs:["directly",!0],kind:"choice",choices:[["nothing","not even repeats between"],["repeats","repeated steps may lie b\
etween"]]},{member:"anchored",kind:"choice",choices:[[!1,"at any place"],[!0,"at its place (of steps in any order)"]]},{
member:"required",kind:"choice",choices:[[!1,"chains may lack it"],[!0,"only chains that have it (of steps in any order)"]]}],
Z$=[{member:"day",kind:"choice",choices:[["calendar","by the calendar"],["rolling","periods from the start of each"]]},{
member:"at_least",kind:"whole",label:"At least so many returns",lead:"at least",first:2,least:1,most:1e4,usual:[["1"],["\
2"],["3"],["5"]],unit:"times"},{member:"by_return",needs:["by"],kind:"choice",choices:[[!1,"returns of any value"],[!0,"\
returns of the same value"]]},{...Ed,member:"limit",needs:["by"]},{member:"measure",kind:"measure",label:"A measure over\
 the returns",lead:"measuring"}],Ob=[{member:"before",needs:["start"],kind:"whole",label:"Steps before the start",lead:"\
with",first:2,least:0,most:20,usual:[["1"],["2"],["5"],["20"]],unit:"steps before"},{member:"end_at",needs:["end"],kind:"\
choice",choices:[["first","to its first match"],["last","to its last match"]]},{member:"exclude",kind:"event",label:"Lea\
ve events out",lead:"leaving out"},{member:"collapse_repeats",kind:"choice",choices:[[!0,"repeats as one step"],[!1,"eac\
h repeat a step"]]},{member:"limit",kind:"whole",label:"At most so many names a step",lead:"at most",first:20,least:0,most:1e5,
usual:Ab,unit:"names a step"}],Q$=[{member:"properties",kind:"keys",label:"Look at some properties only",lead:"looking a\
t"},{member:"exclude",kind:"names",label:"Leave properties out",lead:"leaving out"},{member:"limit",kind:"whole",label:"\
At most so many properties",lead:"at most",first:50,least:0,most:1e5,usual:Ab,unit:"properties"},{member:"values",kind:"\
whole",label:"So many values of each",lead:"with",first:20,least:0,most:1e3,usual:[["0"],["5"],["10"],["50"]],unit:"valu\
es each"},{member:"bins",kind:"whole",label:"So many bins of numbers",lead:"numbers in",first:40,least:2,most:100,usual:[
["10"],["20"],["40"],["100"]],unit:"bins"}];var Lb="Gp",eD="Jp";function Od({path:e,properties:t,of:n}){let o={what:`${n} property`,label:`Measure over the events of ${n==="actor"?"an":
"a"} ${n}`,placeholder:"count() filter (where event = 'search')",kind:"measure"};return r(Bb,{lead:"each with",path:e,named:t,
meaning:o})}function nD({named:e}){return r(Bb,{lead:"where",path:"define",named:e,meaning:{what:"definition",label:"Exp\
ression",placeholder:"amount > 100",kind:"expression"}})}function oD({named:e}){return r(Bb,{lead:"where",path:"params",
named:e,meaning:{what:"parameter",label:"Value",placeholder:'CH, or ["CH", "DE"]',kind:null}})}function Bb({lead:e,path:t,
named:n,meaning:o}){let i=Object.entries(n??{}),{what:s}=o,a=(u,c,m)=>{let p=i.findIndex(([f])=>f===u),d=p<0?[...i,[c,m]]:
i.map((f,h)=>h===p?[c,m]:f);te(t,Object.fromEntries(d))},l=u=>{let c=i.filter(([m])=>m!==u);te(t,c.length>0?Object.fromEntries(
c):void 0)};return r(Wr,{lead:e,after:r(Ur,{stop:`${t}#+`,label:`Add a ${s}`,editor:(u,c)=>r(tD,{meaning:o,name:u,text:"",
onDone:(m,p)=>{c(),a(null,m,p)}}),children:i.length===0?s:void 0}),children:i.map(([u,c],m)=>r(nn,{stop:`${t}#${m}`,path:`${t}\
.${u}`,after:`${t}#+`,what:s,label:`${s} ${u}: ${Nb(c)}`,onRemove:()=>l(u),editor:p=>nU(o,c)?r(oU,{close:p}):r(tD,{meaning:o,
name:u,text:Nb(c),onDone:(d,f)=>{p(),a(u,d,f)}}),children:[r("span",{class:Mo,children:[o.kind===null&&"$",r(_,{value:u,
most:40})]}),r("span",{class:Rn,children:"="}),r("span",{class:is,children:r(_,{value:Nb(c),most:40})})]},u))})}function nU({
kind:e},t){return e!==null&&typeof t!="string"}function Nb(e){return typeof e=="string"?e:JSON.stringify(e)}function oU({
close:e}){return r("div",{class:Lb,children:r(M,{onClick:()=>{e(),Kn({kind:"json"})},children:"Edit it in the document"})})}
function tD({meaning:e,name:t,text:n,onDone:o}){let{document:i}=Ve(),[s,a]=w(t),[l,u]=w(n),[c,m]=w(null),{kind:p,what:d,
label:f,placeholder:h}=e,b=async()=>{if(s.trim()===""||l.trim()==="")return m({message:`A ${d} has a name and a ${f.toLowerCase()}`,
hint:"",span:null});if(p===null)return o(s.trim(),rU(l.trim()));let{problem:y}=await pr(ro(i),p,l);y?m(y):o(s.trim(),l.trim())};
return r("form",{class:Lb,onSubmit:y=>{y.preventDefault(),b()},children:[r(Xt,{label:"Name",value:s,onCommit:a,onInput:a,
autofocus:!0}),r(Xt,{label:f,value:l,onCommit:u,onInput:u,code:!0,placeholder:h}),c&&r(pe,{error:c}),r("div",{class:eD,children:r(
M,{kind:"primary",small:!0,type:"submit",children:"Take"})})]})}function rU(e){try{return JSON.parse(e)}catch{return e}}function Ld({items:e=[],groups:t,extras:n}){let{document:o}=Ve(),i=[...e.filter(s=>s!==!1),...t.flatMap(s=>sU(o,s,n))];return i.
length===0?null:r(nn,{stop:"more",path:"#more",what:"Parts of the question",label:"More parts of the question",quiet:!0,
editor:s=>r(iU,{items:i,onClose:s}),children:[r(ae,{name:"plus",size:14}),"more"]})}function iU({items:e,onClose:t}){let[
n,o]=w(""),i=so(e,n,({label:s,member:a})=>`${s} ${a}`).map(s=>({value:s,label:s.label,note:s.member}));return r(kn,{label:"\
More parts",placeholder:"what to add",text:n,onText:o,options:i,onPick:s=>{t(),s.act()},onTake:()=>{},onCancel:t,onLeave:t})}
function sU(e,t,n){let o=i=>{if(!i)return!0;let s=qt(e,Vl(t,i[0]));return i.length===1?ue(s).length>0:s===i[1]};return t.
rare.filter(({member:i,needs:s})=>(qt(e,Vl(t,i))??void 0)===void 0&&o(s)).flatMap(i=>{let s=Vl(t,i.member),{member:a}=i;
if(i.kind==="choice")return i.choices.slice(1).map(([u,c])=>({label:aU(c),member:a,act:()=>n.put(s,u)}));let l="first"in
i&&i.first!==""?()=>n.put(s,i.first):()=>n.ask(s);return[{label:i.label,member:a,act:l}]})}function aU(e){return e[0].toUpperCase()+
e.slice(1)}var lU=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function rD(e){let t=e.replaceAll(" ","");return lU.test(t)?t:null}function iD(e){
return e.trim()===""?null:e.trim()}function Wl(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=
e&&o<=t?o:null}}function sD(e){let t=e.split(",").map(n=>{let[,o,i]=/^\s*(\d+)(?:\s*[-\u2013]\s*(\d+))?\s*$/.exec(n)??[];
return o===void 0?null:i===void 0?Number(o):[Number(o),Number(i)]});return t.every(n=>n!==null)?t:null}function aD(e){return e.
map(t=>Array.isArray(t)?t.join("-"):String(t)).join(", ")}var Nd=[["30m","30 minutes"],["1h","1 hour"],["1d","24 hours"],
["7d","a week"],["14d","two weeks"],["30d"],["90d"]],fr=[["1m","a minute"],["5m"],["10m"],["30m","half an hour"],["1h","\
an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function ls(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>te(t,l));return r(nn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(uU,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r(_,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function uU({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=w(""),[m,p]=w(!1),d=u.trim(),f=n.filter(([y,C])=>d===""||y.startsWith(d)||(C??"").includes(d)),h=y=>{
let C=o(y);C===null?p(!0):a(C)},b=[...d!==""&&!f.some(([y])=>y===d)&&o(d)!==null?[{value:d,label:d,note:"as it is typed"}]:
[],...f.map(([y,C])=>({value:y,label:y,note:C,selected:y===t})),...d===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(kn,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:y=>{c(y),p(!1)},options:b,onPick:y=>y===null?a(void 0):
h(y),onTake:h,onCancel:l,onLeave:l,invalid:m,foot:m||d!==""&&o(d)===null?i:void 0})}function On(e){return r(ls,{...e,usual:e.
usual??Nd,read:rD,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}function bt({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,alone:l,children:u}){let c=s??(p=>te(e,p===
i?void 0:p)),m=o.find(([p])=>p===n)?.[1]??n;return r(nn,{stop:e,what:t,label:`${t}: ${m}`,onRemove:a,alone:l,menu:o.map(
([p,d])=>({label:d,checked:p===n,act:()=>c(p)})),children:u??m})}var cU=["property","definition","lookup"];function us({path:e,what:t,value:n,none:o,kinds:i=cU,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=Ve(),[m,p]=w(null),d=ql(),f=b=>{p(null),(u??(y=>te(e,y)))(b)},h=async b=>{let{problem:y}=await pr(
ro(c),l,a?we(b):b);d()&&(y?p({text:b,problem:y}):f(b))};return r(nn,{stop:e,what:t,label:`${t}: ${m?.text??n??o}`,draft:m!==
null,problem:m?.problem,onHint:b=>{m&&h(a?b:Nl(m.text,m.problem?.span??null,b))},onRemove:m?()=>p(null):n!==null?()=>f(void 0):
void 0,editor:b=>r(jo,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:b,onLeave:b,onName:y=>{b(),
f(a?y.name:y.text)},onText:y=>{b(),h(y)}}),children:m===null&&n===null?o:r(_,{value:m?.text??n,most:40,middle:!0})})}function pn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=Ve(),l=t===void 0||t.trim()==="true",u=s??
(c=>te(e,c??(i?"true":void 0)));return r(wi,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}function ao({group:e,extras:t}){let{document:n}=Ve();return r(R,{children:e.rare.map(o=>{let i=Vl(e,o.member),s=qt(n,i)??
void 0;return s!==void 0||t.has(i)?r(mU,{path:i,rare:o,value:s},i):null})})}function mU({path:e,rare:t,value:n}){let o=t.
member.replaceAll("_"," ");if(t.kind==="choice")return r(pU,{path:e,what:o,choices:t.choices,value:n});let{lead:i}=t,s=typeof n==
"string"?n:n===void 0?null:JSON.stringify(n),a=()=>te(e,void 0);switch(t.kind){case"keys":return r(jr,{lead:i,path:e,what:o,
texts:ue(n)});case"names":return r(U$,{lead:i,path:e,what:o,texts:ue(n)});case"measures":return r(sa,{lead:i,path:e,texts:ue(
n)});case"measure":return r(sa,{lead:i,path:e,texts:ue(n),most:1,onChange:l=>te(e,l?.[0])});case"event":return r(pn,{lead:i,
path:e,what:o,text:s??void 0,onChange:l=>te(e,l)});case"name":return r(ye,{word:i,children:r(us,{path:e,what:o,value:s,none:"\
a property"})});case"duration":return r(ye,{word:i,children:r(On,{path:e,what:o,value:s,none:"none",usual:t.usual,onRemove:a})});case"\
text":return r(ye,{word:i,children:r(ls,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual??[],read:iD,wrong:"",
onRemove:a})});case"whole":return r(ye,{word:i,children:r(ls,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual,
read:Wl(t.least,t.most),wrong:`A whole number from ${t.least} to ${t.most}`,onRemove:a})})}}function pU({path:e,what:t,choices:n,
value:o}){let i=n[0][0];return r(bt,{path:e,what:t,value:String(o),choices:n.map(([s,a])=>[String(s),a]),onChange:s=>te(
e,s===String(i)?void 0:n.find(([a])=>String(a)===s)?.[0]),onRemove:()=>te(e,void 0)})}var lD={path:"",rare:j$};function Cn({extras:e,groups:t=[],before:n=[],items:o=[]}){let{document:{define:i,params:s}}=Ve();
return r(R,{children:[t.map(a=>r(ao,{group:a,extras:e},a.path)),(i!==void 0||e.has("define"))&&r(nD,{named:i}),(s!==void 0||
e.has("params"))&&r(oD,{named:s}),r(ao,{group:lD,extras:e}),r(Ld,{extras:e,groups:[...n,...t,lD],items:[...o,i===void 0&&
{label:"A name for an expression",member:"define",act:()=>e.ask("define")},s===void 0&&{label:"A value for $name",member:"\
params",act:()=>e.ask("params")}]})]})}var Bd="Kp";var fU=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function mD({
lead:e,path:t,funnel:n}){let{document:o,error:i}=Ve(),s=`${t}.exclude`,a=n.exclude??[];return r(Wr,{lead:e,after:r(Ur,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(Md,{document:o,typed:l,onCancel:u,onDone:c=>{u(),ge({document:_m(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(nn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${cD(l,n)}`,editor:()=>r(hU,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>ge({document:Ru(o,s,u)}),children:[r("span",{class:ci(l.where)===null?is:Mo,children:r(_,{value:ci(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Rn,children:cD(l,n)})]},u))})}function cD({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function hU({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>te(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:Bd,children:r(At,{document:e,error:t,label:"Exclusion",children:[r(pn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(ye,{word:"between",children:r(bt,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(ye,{word:"and",children:r(bt,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(bt,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:fU})]})})}function Fd({path:e,session:t}){return r(ye,{word:"in one session, with gaps up to",children:r(On,{path:`${e}.gap`,what:"\
gap between sessions",value:t.gap??null,none:"30m",usual:fr,onRemove:()=>te(e,void 0)})})}var pD={groups:[],items:[]};function zd({path:e,funnel:t,extras:n,rare:o=Rd}){return r(R,{children:[r(ao,{group:{path:e,
rare:o},extras:n}),t.session&&r(Fd,{path:`${e}.session`,session:t.session}),t.session&&r(ao,{group:{path:`${e}.session`,
rare:Gr},extras:n}),dD({path:e,funnel:t,extras:n})&&r(mD,{lead:"without",path:e,funnel:t})]})}function Id({rare:e=Rd,...t}){
let{path:n,funnel:o,extras:i}=t;return{groups:[{path:n,rare:e},...o.session?[{path:`${n}.session`,rare:Gr}]:[]],items:[!dD(
t)&&{label:"Without an event in between",member:"exclude",act:()=>i.ask(`${n}.exclude`)},!o.session&&{label:"Within one \
session",member:"session",act:()=>i.put(`${n}.session.gap`,"30m")}]}}function dD({path:e,funnel:{exclude:t},extras:n}){return Array.
isArray(t)&&t.length>0||n.has(`${e}.exclude`)}function Hd({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(bt,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>te(e,a==="on"||void 0)})}function fD({document:e,error:t,path:n,step:o,first:i}){let s=on(),a={path:n,rare:Y$};return r("div",{class:Bd,children:[
r(At,{document:e,error:t,label:"Step",children:[r(pn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"conditio\
n of the step",needed:!0}),r(ye,{word:"counting",children:r(Hd,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,
words:["any such event","the first ever only"]})}),!i&&r(gU,{path:n,step:o}),r(ye,{word:i?"it":"in between; it",children:r(
Hd,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})}),r(
ao,{group:a,extras:s}),r(Ld,{groups:[a],extras:s})]}),r(Xt,{label:"Name",value:o.name??"",placeholder:"as the condition",
onCommit:l=>te(`${n}.name`,l.trim()===""?void 0:l)})]})}function gU({path:e,step:t}){return r(R,{children:[r(ye,{word:"w\
ithin",children:r(On,{path:`${e}.within`,what:"at most after the step before",value:t.within??null,none:"any time",usual:fr})}),
r(ye,{word:"and not before",children:r(On,{path:`${e}.after`,what:"at least after the step before",value:t.after??null,none:"\
at once",usual:fr})}),r(ye,{word:"with",children:r(Hd,{path:`${e}.directly`,what:"what may lie between",value:t.directly,
words:["anything","nothing"]})})]})}function hD({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=Ve(),u=Td(n.where,rs(ro(a),[{kind:"\
condition",text:n.where}])[0]??null),c=ci(n.where),m=n.name??c??(n.where.trim()==="true"?"any event":null),p=m??u.map(d=>Sd(
d,null)).join(" and ");return r(nn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${p}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(fD,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>te(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:k$,children:t+1}),m!=null?r("\
span",{class:Mo,children:r(_,{value:m,most:40,middle:!0})}):u.slice(0,2).map((d,f)=>r("span",{class:w$,children:[f>0&&r(
"span",{class:Rn,children:"and"}),r(Cd,{part:d,draft:null,byEvent:f===0})]},f)),m===null&&u.length>2&&r("span",{class:Rn,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:Rn,children:"directly"}),n.within&&r("span",{class:Rn,
children:["within ",n.within]}),n.after&&r("span",{class:Rn,children:["after ",n.after]}),n.optional&&r("span",{class:Rn,
children:"(optional)"})]})}function qd({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=Ve(),s=`${t}.steps`,{steps:a}=n,l=u=>ge({document:_m(o,
s,a.length,{where:u})});return r(Wr,{lead:e,between:u=>u===1?"how many then":"then",after:r(Ur,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(Md,{document:o,typed:u,onDone:m=>{c(),l(m)},onCancel:c}),onBackspace:a.length>1?()=>ge({document:Ru(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(hD,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>ge({document:Ru(o,s,c)}):void 0,onMove:a.length>1?m=>{ge({document:A0(o,s,c,c+m)}),Yn(i(),`${s}\
[${Math.max(0,Math.min(c+m,a.length-1))}]`)}:void 0}))})}function Fb(e){return Ee(e).value.value?.actors?.[0]??"actor"}function zn({path:e,value:t}){let{document:n}=Ve(),o=Fb(n.
dataset);return r(us,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>te(e,i===o?void 0:i)})}function Vd(e,t,n){return t===void 0||t==="events"||"actors"in t?pD:"sessions"in t?{groups:[{path:`${e}.sessions`,rare:Gr}],
items:[]}:Id({path:`${e}.flows.funnel`,funnel:t.flows.funnel,extras:n,rare:Rb})}function Wd({path:e,over:t,extras:n}){return t===
void 0||t==="events"?null:r(R,{children:[r(yU,{path:e,over:t,extras:n}),r(Od,{...bU(e,t)})]})}function yU({path:e,over:t,
extras:n}){if("actors"in t)return r(ye,{word:"by",children:r(zn,{path:`${e}.actors.per`,value:t.actors.per})});if("sessi\
ons"in t)return r(R,{children:[r(ye,{word:"of",children:r(zn,{path:`${e}.sessions.per`,value:t.sessions.per})}),r(ye,{word:"\
with gaps up to",children:r(On,{path:`${e}.sessions.gap`,what:"gap",value:t.sessions.gap??null,none:"30m",usual:fr})}),r(
ao,{group:{path:`${e}.sessions`,rare:Gr},extras:n})]});let{funnel:o}=t.flows;return r(R,{children:[r(ye,{word:"of",children:r(
zn,{path:`${e}.flows.funnel.per`,value:o.per})}),r(qd,{lead:"from",path:`${e}.flows.funnel`,funnel:o}),r(ye,{word:"withi\
n",children:r(On,{path:`${e}.flows.funnel.window`,what:"window",value:o.window??null,none:"14d",usual:Nd})}),r(zd,{path:`${e}\
.flows.funnel`,funnel:o,extras:n,rare:Rb})]})}function bU(e,t){return"sessions"in t?{path:`${e}.sessions.properties`,properties:t.
sessions.properties,of:"session"}:"actors"in t?{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"}:
{path:`${e}.flows.properties`,properties:t.flows.properties,of:"flow"}}var vU=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Ud({path:e,over:t,allow:n=vU}){
let o=_c(t);return r(bt,{path:e,alone:!0,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&ge({document:xU(xe.value,e,i)})}})}
function xU(e,t,n){let o=Pe(e,t,wU(n,e)),i=Eu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=qt(o,i),{having:a,order:l,
...u}=s;return Pe(o,i,{...u,measures:["count()"],by:["time('auto')"]})}function wU(e,t){switch(e){case"events":return;case"\
sessions":return{sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.
steps??[{where:"true"}]}}}}}function zb({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,order:s}=n,a=on(),l=Vd("aggregate.over",o,a),u=ue(
n.by).length>0;return r(At,{document:e,error:t.error,label:"Question: groups and measures",children:[r(sa,{lead:"Show",path:"\
aggregate.measures",texts:aa(n.measures),over:o,needed:!0}),r(ye,{word:"of",children:r(Ud,{path:"aggregate.over",over:o})}),
r(Wd,{path:"aggregate.over",over:o,extras:a}),r(rn,{}),r(jr,{lead:"by",path:"aggregate.by",texts:ue(n.by),over:o,axes:!0}),
(i!==void 0||a.has("aggregate.having"))&&r(wi,{path:"aggregate.having",lead:"having",what:"condition on groups",empty:"c\
ondition",text:i??"",over:o,groups:{measures:aa(n.measures),by:ue(n.by)},onChange:c=>te("aggregate.having",c)}),(s!==void 0||
a.has("aggregate.order"))&&r(K$,{aggregate:n}),r(Cn,{extras:a,before:l.groups,groups:[{path:"aggregate",rare:Ad}],items:[
...l.items,u&&i===void 0&&{label:"Only some groups",member:"having",act:()=>a.ask("aggregate.having")},u&&s===void 0&&{label:"\
In another order",member:"order",act:()=>a.ask("aggregate.order")}]})]})}function Ib({document:e,result:t}){let{columns:n,order:o}=e.samples??{},i=on();return r(At,{document:e,error:t.error,label:"\
Question: a list of events",children:[r(as,{lead:"List",path:"samples.columns",texts:ue(n),kind:"key",what:"column",empty:"\
all columns",onChange:s=>te("samples.columns",s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(jo,{label:"Column",placeholder:s===
""?"column":s,document:e,kinds:["property","definition","lookup"],typed:a,onName:c=>l(c.text),onText:l,onCancel:u,onLeave:u})}),
r(Ol,{children:"of events"}),r(rn,{}),r(bt,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Ol,{children:"first"}),
r(Cn,{extras:i,groups:[{path:"samples",rare:G$}]})]})}var Ul="funnel.compare_groups";function gD({funnel:e}){let{control:t,exposed:n}=e.compare_groups??{},o=ue(e.by)[0]??null;
return r(R,{children:[r(ye,{word:"compared with",children:r(nn,{stop:`${Ul}.control`,path:`${Ul}.control`,what:"control",
label:`control: ${String(t??"none")}`,onRemove:()=>te(Ul,void 0),editor:i=>r(kU,{by:o,present:t,onCancel:i,onDone:s=>{i(),
te(`${Ul}.control`,s)}}),children:t===void 0?"a control":r(_,{value:t,most:40,middle:!0})})}),r(pn,{lead:"of those expos\
ed by",path:`${Ul}.exposed`,text:n,what:"exposure",onChange:i=>te(`${Ul}.exposed`,i)})]})}function kU({by:e,present:t,onDone:n,
onCancel:o}){let{document:i}=Ve(),[s,a]=w(""),l=wd(i,e,i.where,s).value?.values??[],u=h$(i.dataset,e??""),c=f=>{let h=Tc(
f,u);h!=null&&h!==""&&n(h)},m=l.filter(({value:f})=>f!==null).map(({value:f,count:h})=>({value:f,label:r(_,{value:f,most:60,
middle:!0}),note:q(h),selected:f===t})),p=l.some(({value:f})=>String(f)===s),d=s===""||p?m:[...m,{...dr(s),value:s}];return r(
kn,{label:"Control",placeholder:"the group that the others are compared with",text:s,onText:a,options:d,onPick:f=>typeof f==
"string"?c(f):n(f),onTake:c,onCancel:o,onLeave:o})}var Hb="funnel",CU=[["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch",
"the last touch"],["each","every value by itself"],["actor","the latest value of all"]];function qb({document:e,result:t}){
let n=e.funnel??{steps:[]},{by:o,compare_groups:i,count:s="actors"}=n,a=n.per??Fb(e.dataset),l=on(),u=i!==void 0||l.has(
"funnel.compare_groups.control"),c={path:Hb,funnel:n,extras:l},m=Id(c),p=ue(o).length>0;return r(At,{document:e,error:t.
error,label:"Question: funnel",children:[r(ye,{word:"Of",children:r(zn,{path:"funnel.per",value:n.per})}),r(qd,{lead:"wh\
o",path:Hb,funnel:n}),r(ye,{word:"within",children:r(On,{path:"funnel.window",what:"window",value:n.window??null,none:"1\
4d"})}),r(ye,{word:"counting",children:r(bt,{path:"funnel.count",what:"what counts",value:s,without:"actors",choices:[["\
actors",`each ${a} once`],["entries","every pass"],["starts","every start"]]})}),r(zd,{...c}),r(rn,{}),r(jr,{lead:"split\
 by",path:"funnel.by",texts:ue(o),onChange:d=>te("funnel.by",d)}),(p||n.attribution!==void 0)&&r(SU,{funnel:n}),u&&r(gD,
{funnel:n}),r(Cn,{extras:l,before:m.groups,groups:[{path:Hb,rare:J$}],items:[...m.items,p&&!u&&{label:"Groups compared w\
ith a control",member:"compare_groups",act:()=>l.ask("funnel.compare_groups.control")}]})]})}function SU({funnel:{attribution:e="\
first",steps:t}}){let n=typeof e=="string"?e:`step ${e.step}`,o=[...t].map((s,a)=>[`step ${a+1}`,`its value at step ${a+
1}`]),i=s=>te("funnel.attribution",s==="first"?void 0:s.startsWith("step ")?{step:Number(s.slice(5))}:s);return r(ye,{word:"\
taking",children:r(bt,{path:"funnel.attribution",what:"attribution",value:n,choices:[...CU,...o],onChange:i})})}var Kd=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var TU=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],PU=[["7"],["14"],["30"],["60"],["9\
0"],["1, 2-7, 8-30","taken together"]],MU=[["first_ever","for the first time ever"],["first_in_range","for the first tim\
e in the range"],["every","in each period"]];function Vb({document:e,result:t}){let n=e.retention??{start:"true"},o=n.period??
"day",i=on();return r(At,{document:e,error:t.error,label:"Question: retention",children:[r(ye,{word:"Of",children:r(zn,{
path:"retention.per",value:n.per})}),r(pn,{lead:"who did",path:"retention.start",text:n.start,what:"start",needed:!0}),r(
bt,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ever",choices:MU}),r(pn,{lead:"\
how many did",path:"retention.return",text:n.return,what:"return"}),r(bt,{path:"retention.mode",what:"when",value:n.mode??
"on",without:"on",choices:TU}),r(ye,{word:"each",children:r(bt,{path:"retention.period",what:"period",value:o,without:"d\
ay",choices:Kd})}),r(ye,{word:"for",children:r(_U,{retention:n,unit:`${o}s`})}),r(rn,{}),r(jr,{lead:"split by",path:"ret\
ention.by",texts:ue(n.by),onChange:s=>te("retention.by",s)}),r(Cn,{extras:i,groups:[{path:"retention",rare:Z$}]})]})}function _U({
retention:{brackets:e,periods:t,...n},unit:o}){let i=Array.isArray(e)?aD(e):JSON.stringify(e??t??14);return r(ls,{path:e===
void 0?"retention.periods":"retention.brackets",what:"periods",value:i,none:"14",unit:o,usual:PU,read:l=>Wl(1,1e3)(l)??(/[,\u2013-]/.
test(l)?sD(l):null),wrong:"A whole number from 1 to 1000, or brackets such as 1, 2-7, 8-30",onChange:l=>te("retention",{
...n,...l===void 0?{}:Array.isArray(l)?{brackets:l}:{periods:l}})})}function Wb({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{},a=on();return r(At,{document:e,
error:t.error,label:"Question: lifecycle",children:[r(ye,{word:"How many",children:r(zn,{path:"lifecycle.per",value:n})}),
r(ye,{word:"were new, returning, back or gone per",children:r(bt,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:Kd})}),r(pn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(ye,{word:"new by",children:r(
us,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:l=>l==="timestamp"||l===
"unknown"})}),r(rn,{}),r(Cn,{extras:a})]})}var $U=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function Ub({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{},s=on();return r(At,{document:e,error:t.error,label:"Question: stickiness",children:[r(
ye,{word:"On how many",children:r(bt,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:$U})}),
r(ye,{word:"did",children:r(zn,{path:"stickiness.per",value:n})}),r(pn,{lead:"do",path:"stickiness.event",text:o,what:"a\
ctivity"}),r(rn,{}),r(Cn,{extras:s})]})}function yD({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function bD(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var DU=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],EU=[["actors","\
the first path of each"],["transitions","every session"]],AU=Wl(0,20);function Kb({document:e,result:t}){let n=e.paths??
{},o=yD(n),i=on(),s={path:"paths",rare:o==="before"?Ob.filter(({member:u})=>u!=="before"):Ob},a=o==="before"?"before":"a\
fter",l=u=>ge({document:Pe(e,"paths",bD(n,u))});return r(At,{document:e,error:t.error,label:"Question: paths",children:[
r(ye,{word:"What did",children:r(zn,{path:"paths.per",value:n.per})}),r(ye,{word:"do",children:r(bt,{path:"paths.directi\
on",what:"direction",value:o,choices:DU,onChange:l})}),n.start!==void 0&&r(pn,{path:"paths.start",text:n.start,what:"sta\
rt",needed:!0}),o==="between"&&r(pn,{lead:"and",path:"paths.end",text:n.end,what:"end",needed:!0}),o==="before"&&r(pn,{path:"\
paths.end",text:n.end,what:"end",needed:!0}),r(ye,{word:"in",children:r(ls,{path:`paths.${a}`,what:"steps",value:String(
n[a]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:AU,wrong:"A whole number from 0 to 20"})}),r(ye,{word:"\
named by",children:r(us,{path:"paths.node",what:"name of a step",value:n.node??null,none:"event",kinds:["property","defi\
nition","lookup"]})}),n.session?r(Fd,{path:"paths.session",session:n.session}):r(ye,{word:"within sessions of",children:r(
On,{path:"paths.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:fr})}),r(ye,{word:"counting",children:r(
bt,{path:"paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:EU})}),r(ao,{group:s,extras:i}),
r(rn,{}),r(Cn,{extras:i,before:[s],groups:n.session?[{path:"paths.session",rare:Gr}]:[],items:[!n.session&&{label:"Sessi\
ons that end otherwise",member:"session",act:()=>{te("paths",RU(n))}}]})]})}function RU({gap:e,...t}){return{...t,session:{
gap:e??"30m"}}}var Ec="aggregate.over.sessions",vD={path:Ec,rare:Gr.filter(({member:e})=>e!=="max")};function jb({document:e,result:t}){
let n=e.aggregate??{},{over:o}=n,i=on(),s=_c(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(
At,{document:e,error:t.error,label:"Question: sessions",children:[r(sa,{lead:"Show",path:"aggregate.measures",texts:aa(n.
measures),over:o,needed:!0}),r(ye,{word:"of sessions of",children:r(zn,{path:`${Ec}.per`,value:s.per})}),r(ye,{word:"a g\
ap of",children:r(On,{path:`${Ec}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:fr})}),r(ye,{word:"ends one, at mos\
t",children:r(On,{path:`${Ec}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12\
h"],["24h","a day"]]})}),r(ao,{group:vD,extras:i}),r(Od,{path:`${Ec}.properties`,properties:s.properties,of:"session"}),
r(rn,{}),r(jr,{lead:"by",path:"aggregate.by",texts:ue(n.by),over:o,axes:!0}),r(Cn,{extras:i,before:[vD],groups:[{path:"a\
ggregate",rare:Ad}]})]})}function Gb({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=on(),l=Vd(
"difference.over",o,a),u=c=>c===void 0||c.trim()==="true";return r(At,{document:e,error:t.error,label:"Question: differe\
nce",children:[r(ye,{word:"What sets",children:r(Ud,{path:"difference.over",over:o})}),r(Wd,{path:"difference.over",over:o,
extras:a}),r(wi,{lead:"with",path:"difference.selection",what:"selection",text:u(i)?"":i,over:o,within:e.where,empty:"se\
lection",onChange:c=>te("difference.selection",c??"true")}),r(wi,{lead:"apart from",path:"difference.baseline",what:"bas\
eline",text:u(s)?"":s??"",over:o,within:e.where,empty:"the rest",onChange:c=>te("difference.baseline",c)}),r(Ol,{children:"\
?"}),r(rn,{word:"Among events where"}),r(Cn,{extras:a,before:l.groups,items:l.items,groups:[{path:"difference",rare:Q$}]})]})}function xD(e){return e.document.samples?r(Ib,{...e}):r(zb,{...e})}var wD=new Map;function OU(e,t){let{aggregate:n,dataset:o}=e;return n&&!lr(e)&&wD.set(o,n),Xu(e,t,wD.get(o)??null,hl(Ee(
o).value.value))}var kD={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],chartOf:gp,
choose:OU,Sentence:xD,Page:y_};function Ac(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function CD(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function Sn(e){return ci(e.name)??e.name}function Jb(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Ac(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function hr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var SD="Op",TD="Xr",PD="Pp";function lo(e){return"other"in e?Nn.text:ee(e.value).text}function Zb(e,t){return"other"in t?"var(--other)":`var(${xn(An(
e,MD(t.value)))})`}function Qb(e,t){return!("other"in t)&&An(e,MD(t.value))>=Nm}function MD(e){return Array.isArray(e)?e:
[e??null]}function ki({property:e,group:t,most:n=32}){return r("span",{class:SD,children:[r("span",{class:TD,"data-dashe\
d":Qb(e,t),style:{"--color":Zb(e,t)}}),r("span",{class:PD,children:"other"in t?r(_,{shown:Nn}):r(_,{value:t.value,most:n,
middle:!0})})]})}function _D({answer:e,intervals:t,by:n}){let o=(s,a)=>a.map((l,u)=>{let c=[...s===null?[]:["groups",e.groups.indexOf(s)],
"steps",u];return{group:s,step:l,at:u,intervals:t===null?null:qt(t,c)??{}}}),i=[...o(null,e.steps),...hr(e).flatMap(s=>o(
s,s.steps))];return r(_e,{label:"Steps",columns:NU(n),rows:i})}function NU(e){let t=(i,s)=>i==null?"–":Fr(i,s,"seconds"),
n=(i,s)=>s===void 0?z(i):Io(i,s);return[...e===""?[]:[{key:"group",head:r(_,{value:e,most:32}),cell:({group:i})=>i===null?
r(_,{shown:{text:Wn.total,kind:"other"}}):r(ki,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(R,
{children:[s+1," ",r(_,{value:Sn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i,intervals:s})=>n(
i.count,ut(s,["count"]))},{key:"first",head:"of all",number:!0,cell:({step:i,intervals:s})=>Gn(i.from_first,ut(s,["from_\
first"]))},{key:"previous",head:"of the step before",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":Gn(i.from_previous,
ut(a,["from_previous"]))},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":n(i.dropped,
ut(a,["dropped"]))},{key:"open",head:"still open",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":n(i.in_progress,
ut(a,["in_progress"]))},{key:"median",head:"median time",number:!0,cell:({step:i,intervals:s})=>t(i.time_from_previous?.
median,ut(s,["time_from_previous","median"]))},{key:"p90",head:"p90 time",number:!0,cell:({step:i,intervals:s})=>t(i.time_from_previous?.
p90,ut(s,["time_from_previous","p90"]))},{key:"entry",head:"median from entry",number:!0,cell:({step:i,intervals:s})=>t(
i.time_from_entry?.median,ut(s,["time_from_entry","median"]))}]}var $D="Qp",DD="Vp",ED="Wp",AD="Yp",RD="Sr",OD="Br",LD="Zp",ND="ed",BD="rd",FD="id",zD="Cr",ID="n",HD="v",qD="ad",VD="de",
WD="td",UD="od",KD="Er",jD="nd",GD="Ir",JD="pd",YD="dd",ZD="le",QD="ld";function XD({group:e,by:t,intervals:n,mark:o,onChoose:i}){return r(R,{children:[r("div",{class:JD,children:r(ki,{property:t,
group:e})}),e.steps.map((s,a)=>{let l=Io(s.count,ut(n,["steps",a,"count"])),u=Gn(s.from_first??0,ut(n,["steps",a,"from_f\
irst"]));return r("div",{class:VD,...o(a),title:n===null?`${z(s.count)}, ${W(s.from_first??0)}`:`${l}, ${u}`,onClick:c=>i(
a,c.currentTarget),children:[r("span",{class:YD,children:r("span",{class:ZD,"data-dashed":Qb(t,e),style:{"--share":s.from_first??
0,"--color":Zb(t,e)}})}),r("span",{class:QD,children:Qi(a===0?l:u)})]},a)})]})}function eE({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=CD(e,t,n),u=(f,h,b,y)=>r("div",{class:ID,
"data-part":f,style:{"--share":h},title:`${y}: ${z(b)} (${W(h)})`,...s(f),onClick:C=>a(f,C.currentTarget),onContextMenu:C=>{
C.preventDefault(),a(f,C.currentTarget)}}),c=e.time_from_previous?.median??null,m=(...f)=>ut(o,["steps",t,...f]),p=m("co\
unt"),d=m("from_first");return r("div",{class:LD,children:[r("div",{class:ND,children:[r("span",{class:FD,children:t+1}),
r("span",{class:BD,children:r(_,{value:Sn(e),most:80,middle:!0})})]}),r("div",{class:zD,children:[!i&&u("dropped",l.dropped,
e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Still open"),u("reached",l.reached,e.count,"Reached"),d&&
d[1]-d[0]>.02&&r("span",{class:qD,"data-whisker":"",style:{"--low":d[0],"--high":Math.min(1,d[1])}})]}),r("div",{class:WD,
children:[r("div",{class:UD,title:p?Cp(p):z(e.count),children:Io(e.count,p)}),r("dl",{class:KD,children:[r(Rc,{label:"of\
 all",children:i?"–":Gn(e.from_first,d)}),r(Rc,{label:"of the step before",children:i?"–":Gn(e.from_previous,m("from\
_previous"))}),r(Rc,{label:"median time",children:c===null?"–":Qi(Fr(c,m("time_from_previous","median"),"seconds"))}),
r(Rc,{label:"dropped",swatch:"dropped",children:i?"–":Qi(Io(e.dropped,m("dropped")))}),r(Rc,{label:"still open",swatch:"\
in_progress",children:i?"–":Qi(Io(e.in_progress,m("in_progress")))})]})]})]})}function Rc({label:e,swatch:t,children:n}){
return r(R,{children:[r("dt",{class:jD,children:[t&&r("span",{class:HD,"data-part":t}),e]}),r("dd",{class:GD,children:n})]})}function cs(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Jr=["dropped","in_progress","reached"];function tE({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=hr(e),a=Ac(
i),l=e.query?.funnel?.count,u=(d,f)=>{let h=i[f],b=s[d-Jr.length];if(b)return{mark:{step:f+1,state:"reached",...cs(b)},label:`${lo(
b)}: ${nE(h)}`};let y=Jr[d];return{mark:{step:f+1,state:y},label:`${oE(y)} ${V(Sn(h))}`}},c=(d,f,h)=>{let{mark:b,label:y}=u(
d,f);o(b,y,h)},m=zt(Jr.length+s.length,i.length,({row:d,column:f},h)=>c(d,f,h)),p=m.at?zU(e,m.at.row,m.at.column):"";return r(
Ge,{scrolls:!0,title:r(FU,{steps:i,counting:l,intervals:t}),summary:IU(e,n),announced:p,onKey:m.key,table:r(_D,{answer:e,
intervals:t,by:n}),children:r("div",{class:AD,tabIndex:0,role:"group","aria-label":"Steps of the funnel",children:r("div",
{class:RD,"data-groups":s.length>0,style:{"--steps":i.length},children:[r("div",{class:OD,"aria-hidden":"true",children:[
r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((d,f)=>r(eE,{step:d,at:f,entries:a,
intervals:t,first:f===0,mark:h=>m.mark(Jr.indexOf(h),f),onChoose:(h,b)=>c(Jr.indexOf(h),f,b)},f)),s.map((d,f)=>r(XD,{group:d,
by:n,intervals:BU(t,e,d),mark:h=>m.mark(Jr.length+f,h),onChoose:(h,b)=>c(Jr.length+f,h,b)},f))]})})})}function BU(e,t,n){
return e===null?null:qt(e,["groups",t.groups?.indexOf(n)??-1])??{}}function FU({steps:e,counting:t,intervals:n}){let{share:o,
entries:i,converted:s,median:a}=Jb(e);return r("span",{class:$D,children:[r("strong",{class:DD,children:Gn(o,ut(n,["step\
s",e.length-1,"from_first"]))}),r("span",{children:[Et(q(s),n)," of ",Et(OS(i,t),n)]}),a!==null&&r("span",{class:ED,children:[
"half of them within ",Et(Re(a),n)]})]})}function nE(e){return`reached ${V(Sn(e))}`}function oE(e){return e==="reached"?
"Reached":e==="dropped"?"Dropped before":"May still reach"}function zU(e,t,n){let o=e.steps[n];if(!o)return"";let i=hr(e)[t-
Jr.length];if(i){let l=i.steps[n];return`${lo(i)}, ${nE(o)}: ${q(l?.count??0)}, ${W(l?.from_first??0)}`}let s={reached:o.
count,dropped:o.dropped,in_progress:o.in_progress}[Jr[t]],a=t<2?"":`, ${W(o.from_first??0)} of all, ${W(o.from_previous??
0)} of the step before`;return`Step ${n+1}, ${oE(Jr[t])} ${V(Sn(o))}: ${q(s)}${a}`}function IU(e,t){let{share:n,entries:o,
converted:i}=Jb(e.steps),s=e.steps.map(l=>V(Sn(l))).join(", "),a=t===""?"":`, by ${V(t)}, ${(e.groups??[]).length} group\
s`;return`Funnel of ${e.steps.length} steps: ${s}; ${q(i)} of ${q(o)} convert, ${W(n??0)}${a}`}function gr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(De,{icon:"clock",title:"Stopped",actions:r(
M,{kind:"primary",onClick:zo,children:"Run again"}),children:"Nothing was answered yet."}):r(Te,{})}function Yr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(De,{icon:"search",title:"Nothing\
 found",actions:r(R,{children:[o&&r(M,{kind:"primary",onClick:()=>wn({}),children:"All data"}),n.where!==void 0&&r(M,{kind:"\
outlined",onClick:()=>ge({document:Pe(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(M,{kind:"\
outlined",onClick:zo,children:"Ask again"})]}),children:t})}var rE="xd";function uo({children:e}){return r("div",{class:rE,children:e})}function Zr(e,t=()=>[]){let{openAt:n,menu:o}=Ir();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var ev=30;function jd(e,t){let n=e.query?.funnel?.compare_groups?.control;return hr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<ev}]})}function iE(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function tv({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function la(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var sE="sd",aE="t",yr="cd",nv="gd",lE="hd",uE="fd",cE="ud",mE="Ur",pE="Hr",dE="H";function hE({answer:e,by:t,goal:n,onMark:o}){let i=jd(e,n),s=iE(i),a=(m,p)=>{let d=i[m];o({step:n+1,state:"reached",...cs(
d.group)},lo(d.group),p)},l=zt(i.length,1,({row:m},p)=>a(m,p)),u=l.at?i[l.at.row]:void 0,c=V(Sn(e.steps[n]));return r(Ge,
{scrolls:!0,title:r(R,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${V(t)}: ${i.map(fE).join(";\
 ")}`,announced:u?fE(u):"",onKey:l.key,table:r(UU,{variants:i,by:t}),children:r("div",{class:sE,children:r("table",{class:aE,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:yr,children:"\
exposed"}),r("th",{scope:"col",class:yr,children:"converted"}),r("th",{scope:"col",class:yr,children:"rate"}),r("th",{scope:"\
col",class:yr,children:"lift"}),r("th",{scope:"col",class:nv,children:r("span",{class:lE,children:[r("span",{children:Dn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:Dn(s)})]})}),r("th",{scope:"col",class:yr,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((m,p)=>r("tr",{...l.mark(p,0),onClick:d=>a(p,d.currentTarget),
children:[r("th",{scope:"row",children:r(ki,{property:t,group:m.group})}),r("td",{class:yr,children:z(m.exposed)}),r("td",
{class:yr,children:z(m.converted)}),r("td",{class:yr,children:m.rate===null?"–":W(m.rate)}),r("td",{class:yr,children:m.
isControl||m.lift===null||m.few?"–":Dn(m.lift)}),r("td",{class:nv,children:r(WU,{variant:m,reach:s})}),r("td",{class:yr,
children:m.isControl||m.few?"–":la(m.pValue)}),r("td",{children:r("span",{class:dE,"data-verdict":tv(m),children:ov(m)})})]},
p))})]})})})}function WU({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:uE,title:a?`${Dn(n[0])} to ${Dn(n[1])}`:void 0,children:[r("span",{class:cE}),
a&&r(R,{children:[r("span",{class:mE,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:pE,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function UU({variants:e,by:t}){return r(_e,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(ki,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>z(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>z(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":W(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":Dn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?Dn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?Dn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>la(n)},{key:"says",head:"says",cell:ov}]})}function ov(e){return e.
few?`too few: below ${ev}`:tv(e)}function fE(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${Dn(e.lift)}, p ${la(
e.pValue)}`;return`${lo(e.group)} ${e.rate===null?"no rate":W(e.rate)} of ${z(e.exposed)}${t}, ${ov(e)}`}var Gd="md",ua="vd",Lc="wd",yE="bd";var bE="Lr";var KU=.01;function vE({answer:e,document:t,by:n,onMark:o}){let[i,s]=w(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(hr(e).flatMap(h=>"other"in h?[]:[[ee(h.value).text,h.value]])),m=(Ee(t.dataset).
value.value?.columns??[]).filter(({type:h,actor:b})=>h==="string"&&!b).map(({name:h})=>h),p=h=>{ge({document:Pe(Pe(t,"fu\
nnel.by",we(h)),"funnel.compare_groups",void 0)})},d=h=>te("funnel.compare_groups",{...l,control:u.get(h)}),f=jd(e,a).length>
0;return r(R,{children:[r("div",{class:Gd,children:[r("span",{class:Lc,children:[r("span",{class:ua,children:"variant"}),
r(un,{title:"The property that says the variant",kind:"outlined",values:m,value:n===""?"choose":n,onChange:p})]}),u.size>
0&&r("span",{class:Lc,children:[r("span",{class:ua,children:"control"}),r(un,{title:"The control group",kind:"outlined",
values:[...u.keys()],value:l?ee(l.control).text:"choose",onChange:d})]}),l&&r(R,{children:[r("span",{class:Lc,children:[
r("span",{class:ua,children:"goal"}),r(un,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(rv),value:rv(
e.steps[a],a),onChange:h=>s(e.steps.findIndex((b,y)=>rv(b,y)===h))})]}),r("span",{class:Lc,children:[r("span",{class:ua,
children:"exposed by"}),r("span",{class:yE,children:r(Xt,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:h=>te("funnel.compare_groups.exposed",h.trim()===""?void 0:h)})})]})]})]}),f?r(
R,{children:[r(jU,{value:e.sample_ratio_p_value??null}),r(hE,{answer:e,by:n,goal:a,onMark:o})]}):r(De,{icon:"compare",title:"\
Compare the groups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor \
saw.":"Choose which group is the control. The others are held against it."})]})}function rv(e,t){return`${t+1} ${Sn(e)}`}
function jU({value:e}){if(e===null)return null;let t=e<KU;return r("p",{class:bE,"data-bad":t,role:t?"alert":void 0,children:[
r(ae,{name:t?"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${la(e)}). Unle\
ss the split was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${la(e)}).`]})}function xE(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function wE(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function kE(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function Jd(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let m=o[c+1]?.from,p=m===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(m/l)/Math.log(i)))),d=h=>h===0?l:h===p&&m!==void 0?m:l*i**h,f=m===void 0&&!Number.isFinite(i);
for(let h=0;h<p;h++)s.push({from:d(h),to:f?null:d(h+1),count:h===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var CE="kd",SE="zd",TE="xe",PE="Mr",ME="jd",_E="Nr",$E="Xd",DE="Rr";function Yd({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=zt(1,n.length,({column:p},d)=>s?.(
n[p],d)),u=Math.max(1,...n.map(({count:p})=>p)),c=n.reduce((p,{count:d})=>p+d,0),m=l.at===null?void 0:n[l.at.column];return r(
Ge,{title:e,summary:i,onKey:l.key,announced:m?`${iv(m)}: ${z(m.count)} ${t}, ${W(m.count/Math.max(1,c))}`:"",table:r(_e,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:iv},{key:"count",head:t,number:!0,cell:p=>z(p.count)},{key:"\
share",head:"share",number:!0,cell:p=>W(p.count/Math.max(1,c))}]}),children:r("div",{class:CE,children:[r("div",{class:SE,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((p,d)=>r("div",{class:TE,...l.mark(0,d),title:`${iv(p)}: ${z(
p.count)} ${t}, ${W(p.count/Math.max(1,c))}`,onClick:s&&(f=>s(p,f.currentTarget)),children:r("div",{class:PE,style:{"--s\
hare":p.count/u}})},d)),o.map(({at:p,label:d},f)=>{let h=wE(n,p);return h===null?null:r("div",{class:ME,style:{"--at":h},
children:r("span",{class:_E,"data-late":h>.8||f===0&&o.length>1&&h>.22,children:d})},d)})]}),r("div",{class:$E,"aria-hid\
den":"true",children:kE(n,6).map(({at:p,value:d})=>r("span",{class:DE,"data-late":p>.9,style:{"--at":p},children:Re(d)},
p))})]})})}function iv({from:e,to:t}){return t===null?`${Re(e)} and more`:`${Re(e)} to ${Re(t)}`}var JU=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function sv(e){let t=Object.
entries(e).filter(([n])=>!JU.includes(n));return Object.fromEntries(t)}function av(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Le(e);return{...i,aggregate:{over:{flows:{funnel:sv(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var EE="Sd",AE="Bd",uv="Cd";var ZU=8;function OE({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:EE,
children:[n.slice(1).map((s,a)=>r(RE,{from:Sn(n[a]),to:Sn(s),times:s.time_from_previous,question:i&&a<ZU?av(t,a+1,a+2):null},
a)),n.length>2&&o&&r(RE,{from:Sn(n[0]),to:Sn(o),times:o.time_from_entry,all:!0,question:i?av(t,1,n.length):null})]})}function RE({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=gt(o),a=Y(()=>s&&"columns"in s?Jd(QU(s)):xE(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Re(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Re(u)}`}]];return r(Yd,{title:r("span",{class:AE,children:[i&&r("span",{class:uv,children:"all the way:"}),r(_,{value:e,
most:40,middle:!0})," ",r("span",{class:uv,children:"to"})," ",r(_,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${V(e)} to ${V(t)}: ${q(n?.count??0)} actors, median ${l===null?"unknown":Re(l)}`})}function QU(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function XU(e,t){let n=sv(e.funnel);return{...Le(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function LE(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function NE(e,t,n){
let o=LE(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{e7(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>qe({document:XU(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function e7(e,t,n){let o=LE(e,t);try{let{only:i}=await zr(e,t);i&&o!==void 0?
qe({document:{...Le(i),paths:{start:o}},view:"paths",as:null},n):X("No condition says who these are.")}catch(i){X(V(j(i).
message))}}var t7="conversion_rate";function BE(e,t){let n=hr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let m=c[0]?.count??
0;o.push([u,...a===null?[]:[n7(a)],m>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:t7,type:"float64"}],rows:o,stats:e.stats}}function n7(e){return"other"in
e||Array.isArray(e.value)?lo(e):e.value}var o7=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function FE(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*o7.get(o);return t}function r7(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-FE(e.query?.funnel?.window)}
var i7=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function zE({
answer:e,document:t,by:n}){let o=Y(()=>BE(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?r(Te,{}):r(R,{children:[r("div",{class:Gd,children:[r("span",{class:ua,children:"by entry"}),r(St,{label:"\
Length of a bucket",value:String(s??"1d"),choices:i7,onChange:a=>te("funnel.trend",a)})]}),r(Al,{answer:o,document:o.query,
zone:i,form:"lines",end:r7(e),onZoom:(a,l)=>wn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function IE({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=Zr(i,(c,m)=>i?NE(i,c,m):[]);if(!o||
!i||!s7(o))return r(gr,{result:t});if(Ac(o.steps)===0&&s==="exact"&&n!=="groups")return r(Yr,{result:t,children:"No acto\
r of this range did the first step."});let u=ue(i.funnel?.by).join(", ");return r(uo,{children:[n==="trend"&&r(zE,{answer:o,
document:i,by:u}),n==="time"&&r(OE,{answer:o,document:i}),n==="groups"&&r(vE,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(tE,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function s7(e){return"steps"in
e}var HE={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],chartOf:()=>"steps",choose:a7,Sentence:qb,Page:IE};function a7(e,t){if(!e.funnel)return e;let{trend:n}=e.funnel;return t===
"trend"?n===void 0?Pe(e,"funnel.trend","1d"):e:n===void 0?e:Pe(Pe(e,"funnel.trend",void 0),"funnel.trend_mode",void 0)}var qE=new Map;function l7(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function VE(e,t){let n=l7(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";qE.set(`${e.dataset} ${o}`,e);let i=qE.get(
`${e.dataset} ${n}`),s=Le(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,m=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...m,...u,...c===void 0?{}:{event:c}}}}function WE(e){return UE([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function UE(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return KE((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function Zd(e,t,n){let o=UE([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>KE((i+l)*o))}function KE(e){return Number(e.toPrecision(12))}var jE="Ed",GE="Id",JE="Ud",YE="Hd",ZE="Ld",QE="Md",XE="Ar",eA="Nd",tA="Rd",nA="x",oA="Ad",rA="Dd",cv="Td",mv="se";function Qd({title:e,summary:t,parts:n,bars:o,over:i,intervals:s,actions:a,onPart:l}){let u=S=>Et(q(S),s),c=zt(n.length,
o.length,({row:S,column:T},E)=>l(T,S,E)),m=o.map(({values:S})=>({up:iA(S,1),down:iA(S,-1)})),p=Math.max(0,...m.map(({up:S})=>S)),
d=Math.min(0,...m.map(({down:S})=>S)),f=Math.max(p-d,1e-12),h=Math.max(1,Math.ceil(o.length/12)),b=c.at,y=b?o[b.column]:
void 0,C=(S,T)=>`${S.label}, ${n[T].label}: ${s===null?z(Math.abs(S.values[T]??0)):u(Math.abs(S.values[T]??0))}${S.unfinished?
", not over":""}`;return r(Ge,{title:e,summary:t,announced:y&&b?C(y,b.row):"",onKey:c.key,actions:a,table:r(_e,{label:i,
rows:o,columns:[{key:"over",head:i,cell:({label:S,unfinished:T})=>`${S}${T?" (not over)":""}`},...n.map((S,T)=>({key:S.key,
head:S.label,number:!0,cell:({values:E})=>u(E[T]??0)}))]}),legend:n.length>1&&r("ul",{class:rA,children:[n.map(S=>r("li",
{class:cv,children:[r("span",{class:mv,style:{"--color":`var(${S.color})`}}),S.label]},S.key)),o.some(({unfinished:S})=>S)&&
r("li",{class:cv,children:[r("span",{class:mv,"data-unfinished":"true"}),"not over"]})]}),children:r("div",{class:jE,children:[
r("div",{class:GE,"aria-hidden":"true",children:Zd(d,p,7).map(S=>r("span",{class:JE,style:{"--at":(p-S)/f},children:r("s\
pan",{class:YE,children:q(Math.abs(S))})},S))}),r("div",{class:ZE,children:r("div",{class:QE,style:{"--bars":o.length},children:o.
map((S,T)=>r("div",{class:XE,children:[r("div",{class:eA,style:{"--share":p/f},children:n.map((E,$)=>(S.values[$]??0)>0&&
x(S,E,$,T,p)).reverse()}),r("div",{class:tA,style:{"--share":-d/f},children:n.map((E,$)=>(S.values[$]??0)<0&&x(S,E,$,T,-d))}),
T%h===0&&r("span",{class:oA,children:S.short})]},T))})})]})});function x(S,T,E,$,F){return r("div",{class:nA,"data-unfin\
ished":S.unfinished,title:C(S,E),...c.mark(E,$),style:{"--share":Math.abs(S.values[E]??0)/F,"--color":`var(${T.color})`},
onClick:N=>l($,E,N.currentTarget)},T.key)}}function iA(e,t){return e.reduce((n,o)=>o*t>0?n+o:n,0)}var sA=["returning","resurrecting","new","dormant"],aA=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],c7=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function lA({answer:e,
zone:t,onMark:n}){let o=no(e),i=e.query?.lifecycle?.period??"day",s=c7.get(i)??86400,a=e.periods.map(c=>({label:Bn(c.start,
s,t),short:s<86400?G(c.start,t,"clock"):s>20*86400?G(c.start,t,"month"):G(c.start,t,"dayShort"),values:sA.map(m=>c[m]),unfinished:!c.
complete})),l=e.periods.findLast(({complete:c})=>c)??e.periods.at(-1),u=l?`, in the last finished one ${q(l.new)} new, ${q(
l.returning)} returning, ${q(l.resurrecting)} back again, ${q(-l.dormant)} gone`:"";return r(Qd,{title:`Active by ${i}: \
above the line who is here, below who is gone`,over:i,parts:aA,bars:a,intervals:o,summary:`Lifecycle over ${a.length} pe\
riods${u}`,onPart:(c,m,p)=>n({period:e.periods[c].start,state:sA[m]},`${aA[m].label}, ${a[c].label}`,p)})}var uA="_d",cA="qd",mA="Fd",pA="Gd",dA="Jd",fA="Kd",hA="Dr",gA="Od";var pv=280,Ci={top:12,right:24,bottom:28,left:56},yA=4;function bA({title:e,summary:t,curves:n,names:o,period:i,text:s=W,
table:a,onPoint:l}){let{host:u,width:c}=Qa(),[m,p]=w(new Set),d=n.filter(({key:F})=>!m.has(F)),f=zt(d.length,o.length,({
row:F,column:N},Q)=>l(n.indexOf(d[F]),N,Q)),h=WE(Math.max(0,...d.flatMap(({points:F})=>F.map(N=>(d.length<=yA?N?.high:N?.
value)??0)))),b=Math.max(1,c-Ci.left-Ci.right),y=F=>Ci.left+(o.length<2?b/2:F/(o.length-1)*b),C=F=>Ci.top+(1-F/h)*(pv-Ci.
top-Ci.bottom),x=f.at,S=x?d[x.row]:void 0,T=x&&S?S.points[x.column]??null:null,E=x&&S?`${S.name}, ${i} ${o[x.column]}: ${T?
`${s(T.value)}, between ${s(T.low)} and ${s(T.high)}`:"not over"}`:"",$=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
b/48))));return r(Ge,{title:e,summary:t,announced:E,onKey:f.key,table:a,actions:E&&r("span",{class:gA,"aria-hidden":"tru\
e",children:E}),legend:n.length>1&&r(Np,{rows:n.map(({key:F,keys:N,color:Q,points:A})=>({key:F,keys:N,color:Q??0,last:A.
findLast(O=>O!==null)?.value??null,total:0})),all:n.length,hidden:m,onHidden:p,text:s}),children:r("div",{ref:u,class:uA,
children:c>0&&r("svg",{width:c,height:pv,"aria-hidden":"true",children:[Zd(0,h,5).map(F=>r("g",{children:[r("line",{x1:Ci.
left,x2:c-Ci.right,y1:C(F),y2:C(F),class:cA}),r("text",{x:Ci.left-8,y:C(F)+4,class:mA,children:s(F)})]},F)),o.map((F,N)=>N%
$===0&&r("text",{x:y(N),y:pv-8,class:pA,children:F},F)),d.length<=yA&&d.map(({key:F,points:N,color:Q})=>r("path",{d:d7(N,
y,C),class:fA,style:{fill:dv(Q)}},F)),d.map(({key:F,points:N,color:Q})=>r("path",{d:p7(N,y,C),class:dA,"stroke-dasharray":Q===
null?void 0:Ya(Q).join(" "),style:{stroke:dv(Q)}},F)),d.map((F,N)=>F.points.map((Q,A)=>Q&&r("circle",{cx:y(A),cy:C(Q.value),
r:x?.row===N&&x.column===A?5:3,class:hA,style:{fill:dv(F.color)},...f.mark(N,A),onPointerEnter:()=>f.set({row:N,column:A}),
onClick:O=>l(n.indexOf(F),A,O.currentTarget)},`${F.key} ${A}`)))]})})})}function dv(e){return e===null?"var(--other)":`v\
ar(${xn(e)})`}function p7(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function d7(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function vA(e,t,n,o){let i=a=>o===null?null:qt(o,a)??{},s={kind:"total",group:e,start:"",size:t.cohorts.reduce((a,{size:l})=>a+
l,0),cells:t.total.map(({count:a,size:l,share:u,value:c},m)=>({count:a,size:l,share:u,value:xA(c),complete:l>0,intervals:i(
["total",m])}))};return n?[s,...t.cohorts.map(({start:a,size:l,periods:u},c)=>({kind:"cohort",group:e,start:a,size:l,cells:u.
map(({count:m,share:p,value:d,complete:f},h)=>({count:m,size:l,share:p,value:xA(d),complete:f,intervals:i(["cohorts",c,"\
periods",h])}))}))]:[s]}function xA(e){return typeof e=="number"?e:null}function Xd(e,t,n=null){let o=(e.groups??[]).flatMap(
(i,s)=>vA(i,i,t(s),n===null?null:qt(n,["groups",s])??{}));return[...vA(null,e,t(-1),n),...o]}function Nc(e,t){return t===
"share"?e.share:t==="count"?e.count:e.value}function fv(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(
({kind:i})=>i==="cohort"):e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Nc(s,t)??0))});return o}
var wA=9;function kA(e,t){return e===null||e<=0||t<=0?0:Math.min(wA,Math.max(1,Math.ceil(e/t*wA)))}function CA(e,t){return{
fromRow:Math.min(e.row,t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,
t.column)}}function SA(e,t){let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!==
"total")for(let i of o.cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;
return n}function TA(e,t){if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*
n/(4*t*t))/i;return[Math.max(0,s-a),Math.min(1,s+a)]}function Bc(e){let t=e.query?.retention?.brackets,n=e.total.length;
return t?["0",...t.map(i=>Array.isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function ef({rows:e,names:t,rowName:n}){let o=Y(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:V(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>z(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${z(l.count)} (${W(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(_e,{label:"\
Cohorts",rows:e,columns:o})}var f7=50;function MA({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=Bc(e).slice(1),s=Y(()=>(e.groups??
[]).slice(0,f7),[e]),a=Y(()=>s.length===0?[PA(e.total,null,t)]:s.map(m=>PA(m.total,m,t)),[e,t]),l=Xd(e,()=>!1),u=(m,p,d)=>{
let f=s[m]??null;n({period:p+1,state:"returned",...cs(f)},`${f?lo(f):"all"}, ${o} ${i[p]}`,d)},c=a[0]?.points[0];return r(
bA,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${V(t)}`}: ${a.length} lines over ${i.length} periods, ${c?W(c.value):"nobody"} in ${o} 1`,table:r(ef,{rows:l,names:Bc(
e),rowName:({group:m})=>m?lo(m):"all"})})}function PA(e,t,n){let o=t?lo(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let m=TA(l,u);return m&&{value:c,low:m[0],high:m[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:An(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var $A="Pd",DA="Qd",EA="Vd",AA="s",tf="ce",nf="Tr",RA="Wd",OA="e",LA="ge",NA="Yd",BA="Zd",FA="el",zA="rl",IA="_r",HA="qr";function qA({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:m,onPress:p}){return r(
"tr",{class:e.kind==="total"?LA:void 0,children:[r("th",{scope:"row",class:tf,children:s===null?r("span",{class:NA,children:t}):
r("button",{type:"button",tabIndex:-1,class:BA,"aria-expanded":s,onClick:a,children:[r(ae,{name:s?"down":"right",size:12}),
e.group===null?"all":r(ki,{property:n,group:e.group,most:24})]})}),r("td",{class:nf,title:z(e.size),children:Et(q(e.size),
e.cells[0]?.intervals??null)}),e.cells.map((d,f)=>{let h=e.kind==="total"&&!d.complete;return r("td",{class:OA,"data-sha\
de":f===0||!d.complete?0:kA(Nc(d,o),i),"data-open":!d.complete,"data-marked":l(f),...u(f),title:h?"no finished period":`${Et(
z(d.count),d.intervals)} of ${Et(z(d.size),d.intervals)}, ${Gn(d.share,ut(d.intervals,["share"]))}${d.complete?"":", not\
 over"}`,onClick:b=>m(f,b.currentTarget),onPointerDown:()=>p(f,!1),onPointerEnter:b=>{b.buttons===1&&p(f,!0)},children:h?
"":c(d)},f)})]})}var h7=120,g7=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function VA({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=w(new Set),[l,u]=w(!1),[c,m]=w(null),p=(e.groups?.length??0)>0,d=no(e),f=Y(()=>Xd(e,A=>s.has(
A)!==(A===-1&&!p),d),[e,d,s,p]),h=l?f:f.slice(0,h7),b=Bc(e),y=e.query?.retention?.period??"day",C=g7.get(y)??86400,x=A=>A.
kind==="cohort"?Bn(A.start,C,o):A.group===null?"all":lo(A.group),S=(A,O)=>{let K=h[A.row],U={period:A.column,state:"retu\
rned",...K.kind==="cohort"?{cohort:K.start}:{},...cs(K.group)};i(U,`${x(K)}, ${y} ${b[A.column]}`,O)},T=zt(h.length,b.length,
S),E=c&&T.at?CA(c,T.at):null,$=A=>(A.key.startsWith("Arrow")&&m(A.shiftKey?c??T.at:null),A.key==="Escape"&&c?(m(null),!0):
T.key(A)),F=A=>{let O=new Set(s);O.delete(A)||O.add(A),a(O)},N=T.at?h[T.at.row]:void 0,Q=E?x7(h,E):N&&T.at?`${x(N)}, ${y}\
 ${b[T.at.column]}: ${v7(N.cells[T.at.column])}`:"";return r(Ge,{scrolls:!0,title:r(R,{children:["Came back, by ",y," ",
r("span",{class:$A,children:["of ",Et(q(h[0]?.size??0),d)," actors"]})]}),summary:w7(e,y),announced:Q,onKey:$,actions:E&&
r("span",{class:DA,children:Q}),table:r(ef,{rows:f,names:b,rowName:x}),legend:r("div",{class:zA,"aria-hidden":"true",children:[
r("span",{children:"0"}),r("span",{class:IA}),r("span",{children:y7(fv(f,t),t)}),r("span",{class:HA})," period not over,\
 in no total"]}),children:r("div",{class:EA,children:[r("table",{class:AA,children:[r("thead",{children:r("tr",{children:[
r("th",{scope:"col",class:tf,children:p?n:"cohort"}),r("th",{scope:"col",class:nf,children:"size"}),b.map((A,O)=>r("th",
{scope:"col",class:RA,children:O===0?`${y} 0`:A},A))]})}),r("tbody",{onPointerLeave:()=>{},children:h.map((A,O)=>r(qA,{row:A,
name:x(A),by:n,says:t,largest:fv(f,t),open:A.kind==="total"?f[O+1]?.kind==="cohort":null,onToggle:()=>F(A.group===null?-1:
(e.groups??[]).indexOf(A.group)),marked:K=>E!==null&&O>=E.fromRow&&O<=E.toRow&&K>=E.fromColumn&&K<=E.toColumn,mark:K=>T.
mark(O,K),text:K=>b7(K,t),onChoose:(K,U)=>{c||S({row:O,column:K},U)},onPress:(K,U)=>{m(U?c??T.at:null),T.set({row:O,column:K})}},
O))})]}),f.length>h.length&&r("button",{type:"button",class:FA,onClick:()=>u(!0),children:["All ",z(f.length)," rows"]})]})})}
function y7(e,t){return e===null?"–":t==="share"?W(e):q(e)}function b7(e,t){let n=Nc(e,t);if(n===null)return"–";let o=ut(
e.intervals,[t]);return Qi(t==="share"?Gn(n,o):Io(n,o)).replace(/^~./,"")}function v7(e){if(!e)return"no such period";let t=e.
value===null?"":`, value ${q(e.value)}`;return`${Et(z(e.count),e.intervals)} of ${Et(z(e.size),e.intervals)}, ${Gn(e.share,
ut(e.intervals,["share"]))}${t}${e.complete?"":", the period is not over"}`}function x7(e,t){let{cells:n,unfinished:o,count:i,
size:s}=SA(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n} cells: ${q(i)} of ${q(
s)}, ${s===0?"–":W(i/s)}${a}`}function w7(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>0);return`Retention b\
y ${t}: ${e.cohorts.length} cohorts, ${W(n?.share??0)} came back in ${t} 1, ${W(o?.share??0)} in the last finished one`}function WA({answer:e,onMark:t}){let[n,o]=w(!1),i=no(e),s=e.query?.stickiness?.period??"day",a=e.active_periods.map(c=>({
label:Oe(c.periods,s)+(n?" or more":""),short:String(c.periods),values:[n?c.or_more:c.count],unfinished:!1})),l=e.active_periods[0],
u=e.active_periods.reduce((c,m)=>c+m.periods*m.count,0)/Math.max(1,e.count);return r(Qd,{title:`On how many ${s}s: ${Et(
q(e.count),i)} actors, ${Et(u.toFixed(1),i)} on average`,over:`${s}s`,bars:a,intervals:i,parts:[{key:"actors",label:"act\
ors",color:"--series-1"}],summary:`Stickiness: ${q(e.count)} actors, ${W(l?.share??0)} on one ${s} only, ${u.toFixed(1)}\
 on average`,actions:r(St,{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:c=>o(c==="more"),choices:[
{value:"exactly",label:"Exactly"},{value:"more",label:"Or more"}]}),onPart:(c,m,p)=>t({periods:e.active_periods[c].periods,
...n?{or_more:!0}:{}},a[c].label,p)})}var UA="il";function KA({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=w(!1),l=Zr(o,p=>o?T7(o,p):[]),u=(p,d,f)=>l.onMark(p.state===
"returned"&&s&&p.period!==0?{...p,state:"not_returned"}:p,s?`not: ${d}`:d,f);if(!n||!o)return r(gr,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(_7(n))return r(uo,{children:[r(WA,{answer:n,onMark:l.onMark}),l.menu]});if(M7(n))return r(
uo,{children:[r(lA,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!P7(n))return r(gr,{result:e});if(n.cohorts.every(({size:p})=>p===
0)&&i==="exact")return r(Yr,{result:e,children:"Nobody of this range did what starts a cohort."});let m=ue(o.retention?.
by).join(", ");return r(uo,{children:[r(S7,{answer:n,as:t,by:m,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function S7({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=w(()=>Rr("retention-says")??"share"),m=f=>{c(f),Or("retention-says",f)},p=u==="value"&&!s?"share":u,d=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(uo,{children:[r("div",{class:UA,
children:[t!=="curve"&&r(St,{label:"What cells say",value:p,onChange:m,choices:d}),r(St,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(MA,{answer:e,by:n,onMark:i}):r(VA,{answer:e,says:p,by:n,zone:o,onMark:i})]})}function T7(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>qe(
{document:{...Le(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function P7(e){return"cohorts"in e}
function M7(e){return"periods"in e}function _7(e){return"active_periods"in e}function jA(e){return e.document.lifecycle?r(Wb,{...e}):e.document.stickiness?r(Ub,{...e}):r(Vb,{...e})}var GA={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],chartOf:e=>e.lifecycle?"lifecycle":e.stickiness?"stickiness":"matrix",choose:VE,Sentence:jA,
Page:KA};function JA({answer:e}){let t=(n,o)=>o?r(_,{shown:Nn}):r(_,{value:n,most:64,middle:!0});return r(_e,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>z(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>W(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Re(n.median)}]})}function of(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function $7(e){return"other"in e?of(e.depth,null,
!0):of(e.depth,e.value,!1)}function YA(e,t){let n=[...new Set(e.nodes.map(({depth:m})=>m))].sort((m,p)=>m-p),o=n.map(m=>e.
nodes.filter(p=>p.depth===m).sort(D7)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(m=>m.
reduce((p,{count:d})=>p+d,0))),a=Math.max(...o.map(m=>m.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((m,p)=>{let d=0;for(let f of m){let h=Math.max(t.nodeLeast,f.count*l);u.push({key:$7(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:p*i,y:d,height:h}),d+=
h+t.gap}});let c=Math.max(...u.map(m=>m.y+m.height),0);return{nodes:u,edges:E7(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function D7(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function E7(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let m=o.get(of(c.depth,c.from,c.from_other===!0)),p=o.get(of(c.depth+1,c.to,c.to_other===
!0));return m&&p?[{edge:c,from:m,to:p}]:[]}),s=new Map,a=new Map,l=(c,m,p)=>{let d=c.get(m.key)??0;return c.set(m.key,d+
p),m.y+d},u=new Map;for(let{edge:c,from:m}of[...i].sort((p,d)=>p.to.y-d.to.y))u.set(c,l(s,m,c.count*n));return[...i].sort(
(c,m)=>c.from.y-m.from.y).map(({edge:c,from:m,to:p})=>({from:m.key,to:p.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,p,c.count*n)}))}function ZA(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function QA(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var XA="al",eR="tl",tR="ol",nR="nl",oR="pl",rR="w",iR="he",sR="L",aR="Fr",lR="dl",uR="fe",cR="ll";var ca=8,R7=6.6;function mR({answer:e,actions:t,onMark:n}){let{host:o,width:i}=Qa(),s=no(e),a=Y(()=>YA(e,{width:Math.max(
i,1),height:460,bar:ca,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),l=Y(()=>a.depths.map(x=>a.nodes.filter(S=>S.depth===x)),
[a]),[u,c]=w(null),m=Math.max(0,...l.map(x=>x.length)),p=zt(m,l.length,({row:x,column:S},T)=>{let E=l[S][x];E&&b(E,T)}),
d=p.at?l[p.at.column]?.[Math.min(p.at.row,l[p.at.column].length-1)]:void 0,f=u??d?.key??null,h=Y(()=>f===null?null:ZA(a,
f),[a,f]),b=(x,S)=>{n({depth:x.depth,node:x.others>0?{other:!0}:{value:x.value}},Fc(x),S)},y=x=>(x.key.startsWith("Arrow")&&
c(null),p.key(x)),C=f===null?"":L7(a,f,e.count);return r(Ge,{scrolls:!0,title:r(R,{children:[Io(e.count,ut(s,["count"])),
" paths ",r("span",{class:eR,children:C})]}),summary:N7(e,a),onKey:y,announced:d?C:"",actions:r(R,{children:[r("span",{class:tR,
children:[r("span",{class:nR}),"path ends"]}),t]}),table:r(JA,{answer:e}),children:r("div",{ref:o,class:XA,children:i>0&&
r("svg",{width:a.width,height:a.height+32,onPointerLeave:()=>c(null),"aria-hidden":"true",children:[a.depths.map((x,S)=>r(
"text",{x:S*a.columnWidth,y:14,class:oR,children:pR(x)},x)),r("g",{transform:"translate(0 28)",children:[a.edges.map(x=>{
let S=a.nodes.find(({key:E})=>E===x.from),T=h?.edges.has(x)??!1;return r("path",{d:QA(x,S.x+ca,S.x+a.columnWidth),class:rR,
"data-lit":T,"data-dim":h!==null&&!T,children:r("title",{children:`${z(x.count)}${x.median===null?"":`, median ${Re(x.median)}`}`})},
`${x.from} ${x.to}`)}),l.map((x,S)=>x.map((T,E)=>r(O7,{node:T,count:Et(q(T.count),s),width:a.columnWidth-ca,mark:p.mark(
E,S),isAt:d===T,dim:h!==null&&!h.nodes.has(T.key),onPoint:()=>c(T.key),onChoose:$=>b(T,$)},T.key)))]})]})})})}function O7({
node:e,count:t,width:n,mark:o,isAt:i,dim:s,onPoint:a,onChoose:l}){let u=Math.max(4,Math.floor((n-20)/R7)-t.length-1),c=e.
count===0?0:e.ends/e.count;return r("g",{class:iR,"data-dim":s,"data-other":e.others>0,onPointerEnter:a,onClick:m=>l(m.currentTarget.
firstElementChild),children:[r("rect",{x:e.x,y:e.y,width:ca,height:e.height,rx:2,class:sR,...o,"data-cursor":i}),c>0&&r(
"rect",{x:e.x,y:e.y+e.height*(1-c),width:ca,height:e.height*c,rx:2,class:aR}),r("rect",{x:e.x+ca,y:e.y,width:n-16,height:20,
class:lR}),r("text",{x:e.x+ca+6,y:e.y+14,class:uR,children:[r("tspan",{"data-word":e.others>0,children:Ja(Fc(e),u)}),r("\
tspan",{dx:6,class:cR,children:t})]}),r("title",{children:`${Fc(e)}: ${z(e.count)}${e.ends>0?`, ${z(e.ends)} end here`:""}${e.
starts>0?`, ${z(e.starts)} begin here`:""}`})]})}function Fc(e){return e.others>0?`${Nn.text} ${e.others}`:ee(e.value).text}
function pR(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function L7(e,t,n){let o=e.nodes.find(s=>s.key===t);if(!o)return"";
let i=o.ends===0?"":`, ${W(o.ends/Math.max(1,o.count))} end here`;return`${pR(o.depth)} ${Fc(o)}: ${z(o.count)}, ${W(o.count/
Math.max(1,n))} of all${i}`}function N7(e,t){let n=t.nodes.find(({depth:i})=>i===1),o=n?`, most often followed by ${Fc(n)}\
 (${W(n.count/Math.max(1,e.count))})`:"";return`${q(e.count)} paths over ${t.depths.length} depths${o}; ${Wn.other} stan\
ds for rare ones`}var dR="xl",fR="M",hR="sl",gR="cl",yR="Gr",bR="ue",hv="gl",vR="hl",xR="fl";function kR({answer:e,onFunnel:t}){let n=e.top_paths,o=no(e),i=zt(n.length,1,({row:l})=>{let u=n[l];u&&!("other"in u)&&t(
u.nodes)}),s=i.at?n[i.at.row]:void 0,a=Math.max(1,...n.map(l=>"other"in l?0:l.count));return r(Ge,{scrolls:!0,title:`${Et(
q(e.count),o)} paths`,summary:`Whole paths: ${n.slice(0,3).map(l=>wR(l,e.count)).join("; ")}`,announced:s?wR(s,e.count):
"",onKey:i.key,table:r(F7,{answer:e}),children:r("ol",{class:dR,children:n.map((l,u)=>r("li",{class:fR,...i.mark(u,0),children:[
r("span",{class:hR,title:z(l.count),children:Et(q(l.count),o)}),r("span",{class:gR,children:W(l.count/Math.max(1,e.count))}),
r("span",{class:yR,children:r("span",{class:bR,"data-other":"other"in l,style:{"--share":Math.min(1,l.count/a)}})}),"oth\
er"in l?r("span",{class:hv,children:[r(_,{shown:Nn})," ",z(l.paths)," other paths"]}):r(R,{children:[r("span",{class:hv,
children:l.nodes.map((c,m)=>r("span",{class:vR,children:[m>0&&r("span",{class:xR,"aria-hidden":"true",children:"›"}),r(
_,{value:c,most:32,middle:!0})]},m))}),l.nodes.length>1&&r(M,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(l.nodes),
children:"Funnel"})]})]},u))})})}function F7({answer:e}){return r(_e,{label:"Paths",rows:e.top_paths,columns:[{key:"coun\
t",head:"paths",number:!0,cell:({count:t})=>z(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>W(t/Math.max(1,
e.count))},{key:"path",head:"path",cell:t=>r("bdi",{children:CR(t)})}]})}function CR(e){return"other"in e?`${Nn.text} ${e.
paths}`:e.nodes.map(t=>ee(t).text).join(" › ")}function wR(e,t){return`${CR(e)}: ${z(e.count)}, ${W(e.count/Math.max(1,
t))}`}function gv(e){return e.paths?.node??"event"}function Kl(e,t){let n=gv(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?ln(t):String(t)}`}function rf(e,t){return{...e,paths:{...e.paths,...t}}}
function SR(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Kl(e,t),after:s.after||5}}}
function TR(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Kl(e,t),before:i||o||5}}}function PR(e,t){
let n=e.paths?.exclude,o=Kl(e,t);return rf(e,{exclude:n===void 0?o:`${n} or ${o}`})}function MR(e,t,n){let o=gv(e);return rf(
e,{node:`if(${Kl(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function _R(e,t,n){
return rf(e,{node:`if(${Kl(e,t)}, ${ln(n)}, string(${gv(e)}))`})}function $R(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return rf(e,a?{before:u}:{after:u})}function DR(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Le(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Kl(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var AR="ul",RR="ml",OR="vl";function LR({document:e,change:t,onClose:n}){let i=(Ee(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),qe({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(nt,{title:"\
Merge under a name",onClose:n,children:r(Xt,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(_R(e,t.value,a.trim()),"merge")}})}):r(nt,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:RR,children:i.map(a=>r("li",{children:r(M,{kind:"plain",class:OR,onClick:()=>s(
MR(e,t.value,we(a)),"expand"),children:r(_,{value:a})})},a))})})}function NR({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=w(null),{onMark:u,menu:c}=Zr(i,(m,p)=>!i||!m.
node||!("value"in m.node)?[]:H7(i,m.node.value,p,d=>l({kind:d,value:m.node.value,label:p})));return!o||!i||!q7(o)?r(gr,{
result:t}):o.count===0&&s==="exact"?r(Yr,{result:t,children:"No session of this range has such a path."}):n==="list"?r(uo,
{children:r(kR,{answer:o,onFunnel:m=>I7(i,m)})}):r(uo,{children:[r(mR,{answer:o,onMark:u,actions:r(z7,{document:e})}),c,
a&&r(LR,{document:i,change:a,onClose:()=>l(null)})]})}function z7({document:e}){let t=n=>ge({document:$R(e,n)});return r(
"span",{class:AR,children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function I7(e,t){
qe({document:DR(e,t),view:"funnel",as:null},"funnel of a path")}function H7(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>qe(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",SR),i("End here","left",TR),i("Hide","minu\
s",PR),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function q7(e){return"top_paths"in e}var BR={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],chartOf:()=>"flow",Sentence:Kb,Page:NR};function ma(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function bv(e,t,n){
let o=ma(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Le(e),aggregate:{over:i,...t}}}function FR(e){
return bv(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function zR(e){return bv(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function IR(e){
let t=ma(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function vv(e,t,n){
let{properties:o,...i}=ma(e);return{...Le(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
we(t)],limit:6}}}var V7=864e5,W7=300;function HR(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(V7/24,l*W7/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},m=Object.keys(ma(e).properties??{}).map(we),{compare:p,
...d}=bv(e,{measures:["count()"],by:[we(o),"start","end","duration","events",...m],order:["start desc"],limit:i});return{
...d,...c}}function qR(e,t,n,o,i){let s=[...new Set(n.map(f=>ln(String(f))))].join(", "),a=`string(${we(t)}) in (${s})`,
{where:l,from:u,to:c,compare:m,sample:p,...d}=Le(e);return{...d,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",we(t),"event"],order:"time asc",limit:1e4}}}function VR({answer:e,onMark:t}){let n=Y(()=>Jd((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Te,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(Yd,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${q(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Re(i.from)} and more`:`${Re(i.from)} to ${Re(
i.to)}`,s)})}var WR="wl",UR="bl",KR="yl",jR="kl",GR="zl",JR="jl",YR="Xl",ZR="Sl",QR="Jr",XR="Bl",eO="Cl",tO="me",nO="El",oO="Il";function rO({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:WR,
children:[r(Gl,{label:"sessions",value:jl(t,q),...typeof t=="number"?{title:z(t)}:{}}),r(Gl,{label:"events each",value:jl(
n,u=>u.toFixed(1))}),r(Gl,{label:"median duration",value:jl(o,Re)}),r(Gl,{label:"p90 duration",value:jl(i,Re)}),r(Gl,{label:"\
of one event only",value:jl(s,u=>W(l===0?0:u/l))}),r(Gl,{label:"events",value:jl(a,q)})]})}function jl(e,t){return e==null?
"–":t(e)}function Gl({label:e,value:t,title:n}){return r("div",{class:UR,children:[r("dd",{class:KR,title:n,children:t}),
r("dt",{class:jR,children:e})]})}var iO="Ul",sO="r",zc="Hl",wv="Ll",aO="Ml",lO="Kr",uO="Or";function cO({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=w(!1),c=Y(()=>dw(t,n),[t,n]),m=zt(
t.length,1,({row:f})=>a(t[f])),p=Math.max(1,...t.map(({start:f,end:h})=>h-f)),d=m.at?t[m.at.row]:void 0;return r(Ge,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:d?J7(d,o,s):"",onKey:m.key,actions:r(St,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(G7,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:iO,tabIndex:0,role:"group","a\
ria-label":"Sessions",children:r("table",{class:sO,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"\
start"}),r("th",{scope:"col",children:r(_,{value:o,most:24})}),r("th",{scope:"col",class:zc,children:"duration"}),r("th",
{scope:"col",class:zc,children:"events"}),i.map(f=>r("th",{scope:"col",children:r(_,{value:f,most:24})},f)),r("th",{scope:"\
col",class:wv,children:"timeline"})]})}),r("tbody",{children:t.map((f,h)=>r("tr",{...m.mark(h,0),onClick:()=>a(f),children:[
r("td",{children:G(f.start,s,"second")}),r("td",{children:r(_,{value:f.actor,most:24,middle:!0})}),r("td",{class:zc,children:Re(
(f.end-f.start)/1e3)}),r("td",{class:zc,children:z(f.events)}),f.properties.map((b,y)=>r("td",{children:r(_,{value:b,most:32,
middle:!0})},y)),r("td",{class:wv,children:r(j7,{session:f,events:c[h],length:l?f.end-f.start:p,zone:s})})]},h))})]})})})}
var K7=300;function j7({session:e,events:t,length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:aO,children:[
r("span",{class:lO,style:{"--to":Nu(e.end,e.start,i)}}),t.slice(0,K7).map((s,a)=>r("span",{class:uO,title:`${ee(s.event).
text}, ${G(s.time,o,"millisecond")}`,style:{"--at":Nu(s.time,e.start,i),"--color":`var(${xn(An("event",[s.event]))})`}},
a))]})}function G7({sessions:e,per:t,properties:n,zone:o}){return r(_e,{label:"Sessions",rows:e,columns:[{key:"start",head:"\
start",cell:({start:i})=>G(i,o,"millisecond")},{key:"actor",head:r(_,{value:t,most:32}),cell:({actor:i})=>r(_,{value:i,most:48,
middle:!0})},{key:"duration",head:"duration",number:!0,cell:({start:i,end:s})=>Re((s-i)/1e3)},{key:"events",head:"events",
number:!0,cell:({events:i})=>z(i)},...n.map((i,s)=>({key:`property ${i}`,head:r(_,{value:i,most:32}),cell:a=>r(_,{value:a.
properties[s],most:48,middle:!0})}))]})}function J7({actor:e,start:t,end:n,events:o},i,s){return`${i} ${ee(e).text}, ${G(
t,s,"second")}, ${Re((n-t)/1e3)}, ${z(o)} events`}var Y7=50;function pO({document:e,echo:t,count:n,zone:o}){let i=ma(e).per??Ee(e.dataset).value.value?.actors?.[0]??null,
s=gt(i===null?null:HR(e,t,n,i,Y7)),a=Y(()=>Z7(mO(s.answer)),[s.answer]),l=Y(()=>i===null||a.length===0?null:qR(e,i,a.map(
({actor:m})=>m),new Date(Math.min(...a.map(({start:m})=>m))).toISOString(),new Date(Math.max(...a.map(({end:m})=>m))).toISOString()),
[a,i]),u=gt(l),c=Y(()=>Q7(mO(u.answer)),[u.answer]);return i===null||!s.answer?r(Te,{}):r(cO,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(ma(e).properties??{}),zone:o,onSession:m=>ke(al(e.dataset,String(
m.actor)))})}function mO(e){return e!==null&&"columns"in e?e:null}function Z7(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function Q7(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function dO({document:e,name:t,expression:n}){let{answer:o}=gt(vv(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>qe({document:X7(e,t,n,u),view:"difference",as:null},`sessions \
of ${V(t)} ${ee(u).text}`);return r("section",{class:YR,"aria-label":V(t),children:[r("h2",{class:ZR,children:r(_,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:m},p)=>r("li",{children:r("button",{type:"button",class:QR,disabled:m,
title:m?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:XR,children:m?r(_,{shown:Nn}):
r(_,{value:u,most:40,middle:!0})}),r("span",{class:eO,children:r("span",{class:tO,"data-other":m,style:{"--share":s===0?
0:c/s}})}),r("span",{class:nO,children:W(s===0?0:c/s)}),r("span",{class:oO,children:q(c)})]})},p))})]})}function X7(e,t,n,o){
let i=vv(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:No(void 0,mi(t,o))}}}function fO({result:e}){let{answer:t,of:n,phase:o}=e,i=gt(n&&FR(n)),s=gt(n&&zR(n)),a=Zr(s.of);if(!t||!n||!hO(t))return r(
gr,{result:e});if(t.rows.length===0&&o==="exact")return r(Yr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=kv(i.answer)?.rows[0]?.[0];return r(uo,{children:[r(rO,{answer:kv(i.answer)}),r("di\
v",{class:GR,children:[r(eK,{answer:t,document:n,zone:l}),r(VR,{answer:kv(s.answer),onMark:a.onMark})]}),r("div",{class:JR,
children:Object.entries(IR(n)).slice(0,4).map(([c,m])=>r(dO,{document:n,name:c,expression:m},c))}),t.query&&typeof u=="n\
umber"&&r(pO,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function eK({answer:e,document:t,zone:n}){return Nt(e,t).
time<0?r(oo,{answer:e,document:t,zone:n}):r(Al,{answer:nK(e,t),document:t,zone:n,form:"lines",end:eb(e),onZoom:tK})}function tK(e,t){
wn({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function nK(e,t){let{measures:n}=Nt(e,t),o=e.columns.
map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}
function hO(e){return"columns"in e}function kv(e){return e!==null&&hO(e)?e:null}var gO={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],chartOf:()=>"overview",Sentence:jb,Page:fO};function Ic(e){return e.score>=.05}var sf=4;function Jl(e,t){let n=e.values??[];return t?n:n.slice(0,sf)}function ds({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function af(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function yO(e,t){return e.distribution?ds(e).length:Math.max(1,Jl(e,t).length)}function bO({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:ee(o??null).text,selection:i,baseline:s,lift:a})),...ds(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${ee(o).text} to ${ee(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(_e,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r(_,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>z(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>W(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>z(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>W(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":af(n)}]})}var Yl="Nl",vO="Rl",Sv="N",Tv="b",Pv="R",xO="Al",wO="Pr",kO="Qr",CO="A",SO="ve",TO="Vr",PO="Wr",MO="Dl",_O="Yr",$O="Zr",
DO="Tl",EO="_l",AO="ql",RO="Fl",OO="ei",LO="ri",NO="ii",BO="ai",FO="Gl",zO="Jl",IO="Kl",HO="Ol";function qO({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:FO,children:[r("div",{class:zO,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:SO,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${W(l.selection.share)}, baseline ${W(l.baseline.share)}`,children:[r("span",{class:Pv,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:Pv,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:IO,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:HO,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:Yl,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function VO({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!Ic(e)&&!n,c=Jl(e,
n);return r("li",{class:wO,"data-quiet":u,children:[r("div",{class:kO,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:TO,"aria-expanded":!u,onClick:o,children:[r(ae,{name:u?"right":"down",size:12}),r(_,{value:e.name,most:48,middle:!0})]}),
r("span",{class:PO,title:`score ${e.score}`,children:[r("span",{class:MO,children:r("span",{class:_O,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:$O,children:rK(e)}),r(lf,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(lf,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(qO,{bins:ds(
e),median:e.median,mark:i,onChoose:s,text:m=>vo(m,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:DO,
children:[c.map((m,p)=>r(oK,{value:m,mark:i(p),onChoose:d=>s(p,d),onAction:d=>a(d,{...l,value:m.value??null,side:"select\
ion"})},p)),(e.values?.length??0)>sf&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:BO,onClick:o,children:n?
"fewer":`${e.values.length-sf} more`})})]})]})}function oK({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:CO,
...t,children:[r("button",{type:"button",tabIndex:-1,class:EO,onClick:i=>n(i.currentTarget),children:r(_,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:AO,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${W(e.
selection.share)}), baseline ${e.baseline.count} (${W(e.baseline.share)})`,children:[r("span",{class:Tv,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:Tv,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:RO,children:[r("span",{children:W(
e.selection.share)}),r("span",{class:Yl,children:W(e.baseline.share)})]}),r("span",{class:OO,children:af(e.lift)}),r("sp\
an",{class:LO,children:[r(lf,{label:"Only",title:`Only ${ee(e.value??null).text}`,onClick:()=>o("only")}),r(lf,{label:"N\
ot",title:`Without ${ee(e.value??null).text}`,onClick:()=>o("not")})]})]})}function lf({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:NO,title:t,onClick:n,children:e})}function rK(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Oe(e.different,"value");return`${t}${n}${Ic(
e)?"":`${n===""?"":", "}none stands out`}`}function WO({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=w(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>yO(f,i.
has(f.name)))),u=(f,h,b)=>{let y=a[f],C=UO(y,h,i.has(y.name));n(C.mark,C.label,b)},c=zt(a.length,l,({row:f,column:h},b)=>u(
f,h,b)),m=c.at&&a[c.at.row],p=m&&c.at?iK(m,c.at.column,i.has(m.name)):"",d=f=>{let h=new Set(i);h.delete(f)||h.add(f),s(
h)};return r(Ge,{title:r(R,{children:[q(e.selection.count)," selected ",r("span",{class:Yl,children:["against ",q(e.baseline.
count)]})]}),summary:sK(e),announced:p,onKey:c.key,table:r(bO,{answer:e}),actions:r("span",{class:vO,children:[r("span",
{class:Sv,"data-side":"selection"}),"selection",r("span",{class:Sv,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:xO,children:a.map((f,h)=>r(VO,{property:f,zone:t,all:i.has(f.name),onAll:()=>d(f.name),mark:b=>c.mark(h,b),onChoose:(b,y)=>u(
h,b,y),onAction:o},f.name))})})}function UO(e,t,n){let o=ds(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${V(e.name)} ${ee(o.from).text} to ${ee(o.to).text}`}}let i=Jl(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${V(e.name)} = ${ee(i).text}`}}function iK(e,t,n){let o=ds(
e)[t]??Jl(e,n)[t],{label:i}=UO(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${W(o.selection.share)} of the sele\
ction, ${W(o.baseline.share)} of the baseline`:""}`}function sK(e){let t=e.properties.filter(Ic).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${ee(o.value).text}: ${W(o.selection.share)} against ${W(o.baseline.share)})`:"";return`${V(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${q(e.selection.count)} apart from ${q(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function KO(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function Mv(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var GO="Pl",uf="Ql",JO="ti";function YO({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:JO,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r(_,{value:a,most:32})]},a))," ",r(M,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Oe(s,"more prop\
erty","more properties")," ",r(M,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Oe(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r(_,{value:a,most:48})," ",r("span",{class:uf,children:V(l)})]},a))})]})]})}function ZO({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=Zr(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>$v(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>$v(o,"hide",u)}]:[]);if(!n||!o||!lK(n))return r(
gr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Yr,{result:t,children:"\
No row of this range is in the selection."}):r(uo,{children:[r(aK,{document:e,answer:n}),r(WO,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>$v(o,u,c)}),r(YO,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>ge({document:Mv(e,null)}),
onMore:()=>te("difference.limit",0)}),a]})}function aK({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?KO(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:GO,children:[r("span",{class:uf,children:"against"}),
r(lt,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>te("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&qe({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function $v(e,t,n){let o=n.property??"";if(t==="h\
ide")return ge({document:Mv(e,o)});if(t==="by")return qe({document:{...Le(e),aggregate:{measures:["count()"],by:[we(o)]}},
view:"explore",as:null},`by ${V(o)}`);zr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?qe({document:l},
t==="only"?a:`not (${a})`):X("No condition says which rows these are.")},i=>X(V(j(i).message)))}function lK(e){return"pr\
operties"in e}var QO={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],chartOf:()=>"list",Sentence:Gb,Page:ZO};var XO="oi",e4="Vl",t4="Wl",cf="Yl",n4="D",Dv="Zl",o4="ex",r4="rx",i4="ni",s4="ix",a4="ax";var cK=2e3;function u4(){return B(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!Fe.value.value?.length&&Dt()},cK);return()=>clearInterval(e)},[]),r("main",{class:XO,children:r("div",{class:e4,children:[
r("header",{class:t4,children:[r("h1",{children:"There are no events yet"}),r("p",{class:cf,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(mK,{}),r(pK,{}),r(dK,
{})]})})}function mK(){return r("section",{class:n4,"aria-label":"A file",children:[r(ae,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:cf,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(ar,{kind:"primary",children:"Choose a \
file"})]})}var l4=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function pK(){let[e,t]=w("");return r("section",{class:Dv,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&ep(e)},class:r4,children:[r("textarea",{class:i4,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:l4,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:s4,
children:[r(M,{kind:"outlined",onClick:()=>t(l4),children:"Take the example"}),r(M,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function Ev(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Ht(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function dK(){let e=Ev("my\
-events");return r("section",{class:Dv,"aria-labelledby":"send",children:[r("div",{class:o4,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(M,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Be(e,"The line"),children:"\
Copy"})]}),r("pre",{class:a4,tabIndex:0,children:e}),r("p",{class:cf,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var fK=6;function c4(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,fK).map(we)}function hK(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function m4(e,t,n){
let o=Mm({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(hK(i))});return()=>Du(o)}async function p4(e,t,n){let i=await oe(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var mf=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=this.began===
0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},
(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);
return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;
for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-
i[1]).map(([i,s])=>({event:yK(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,
matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=gK(i);o.
events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({
at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.
totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.
length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),
this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function gK(e){return e===null?"":`=${e}`}
function yK(e){return e===""?null:e.slice(1)}var bK=1e3,d4=()=>({tape:new mf,columns:[],error:null,begun:!1,turn:0}),da=le(d4()),Ti=da;function pf(e={}){da.value={...da.
value,...e,turn:da.value.turn+1}}function f4(e,t,n){da.value=d4();let o={dataset:e,columns:[...n],limit:bK,...t===void 0?
{}:{where:t}};return m4(o,i=>{da.value.tape.take(i,Date.now()),pf({columns:i.columns,begun:!0,error:null})},i=>pf({error:i}))}
function Zl(e){let{tape:t}=da.value;t.paused!==e&&(e?t.pause():t.resume(),pf())}function h4(){pf()}var g4="pi",y4="di",b4="tx",v4="ox",x4="nx";function fs({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=I(null);return B(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:Ce(g4,i&&y4),"aria-label":t,children:[
r("div",{class:b4,children:[r("h2",{class:v4,children:e}),o,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:x4,children:s})]})}var w4="li",k4="px",C4="dx",S4="lx",po="xx",T4="xi",P4="sx",M4="cx",_4="gx",$4="we",D4="hx",E4="si",A4="fx",R4="ux",O4="\
mx",L4="vx",N4="ci",B4="be",F4="ye",z4="wx",I4="gi",H4="bx",q4="hi",V4="yx",W4="kx",U4="zx",K4="jx";function j4(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:CK(e,t)}}function G4({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=xe.value,{where:i,time:s}=e,[a,l]=w(null),[u,c]=w(null);return B(()=>{let m=new AbortController;
return l(null),c(null),p4(n,String(i),m.signal).then(p=>p?l(p):c(new tt({code:"gone",message:"The event is not there any\
 more"})),p=>{$n(p)||c(j(p))}),()=>m.abort()},[n,i]),r(fs,{title:r(_,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(M,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Be(xK(a),"The event")}),children:r("div",{class:V4,children:[
r("p",{class:po,children:[G(String(s),o,"millisecond"),", ",o]}),u&&r(pe,{error:u}),a?r(wK,{whole:a,zone:o}):!u&&r(Te,{})]})})}
function xK({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function wK({
whole:e,zone:t}){let[n,o]=w(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>kK(s.name,
a,n));return r(R,{children:[r(pp,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:po,children:"No \
field has this text."}),r("dl",{class:W4,children:i.map(({column:s,value:a})=>r("div",{class:U4,children:[r("dt",{class:po,
children:r(_,{value:s.name,most:64,middle:!0})}),r("dd",{class:K4,children:typeof a=="number"?z(a):r(_,{shown:vo(a,s,t),
most:2e3})})]},s.name))})]})}function kK(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function CK(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${ln(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${ln(a)}`]:[]}).join(
" and ")}function J4({document:e}){let{tape:t,columns:n}=Ti.value,[o,i]=w(null),s=I(null),a=e.timezone??"UTC",l=n.map(({name:d,type:f})=>`${d}\
 ${f}`).join(),u=Y(()=>SK(n,a),[l,a]);B(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=d=>{d.target instanceof Element&&d.target.scrollTop>0&&Zl(!0)},m=d=>ge({open:[...Hi.value.filter(({kind:f})=>f!=="\
live-event"),j4(n,d)]}),p=(d,f,h)=>{Zl(!0),f.key===n[0]?.name?m(d):i({anchor:h,row:d,column:f.key})};return r(R,{children:[
r("div",{ref:s,class:E4,onScrollCapture:c,children:r(_e,{label:"New events",columns:u,rows:t.rows,onCell:p,onMenu:p})}),
o&&r(MK,{...o,document:e,columns:n,onOpen:()=>m(o.row),onClose:()=>i(null)})]})}function SK(e,t){return e.map((n,o)=>({key:n.
name,head:r(_,{value:n.name,most:40}),number:o>1&&ir(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(TK,{value:i[0],
zone:t}):r(PK,{value:i[o],column:n,zone:t})}))}function TK({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r(_,{value:e}):r("span",{class:A4,title:G(n,t,"millisecond"),children:[G(n,t,"clockSecond"),r("span",{class:po,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function PK({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:Qe(e,Ut(t.name),!0),children:vo(e,t,n).text}):r(_,{shown:vo(e,t,n),most:48,middle:!0})}function MK({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:m})=>m===n)],u=mi(_K(
n),l),c=m=>()=>qe({document:Pe(i,"where",No(i.where,m))},m);return r(wo,{anchor:e,label:"This value",head:r(_,{shown:ee(
u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Be(l==null?"":String(l),"The v\
alue")}]})}function _K(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function Y4({document:e}){return r(At,{document:e,error:Av(Ti.value.error),label:"Which new events",children:r(rn,{word:"\
New events where"})})}function Av(e){return e?new tt({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var Rv=50;function Z4({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=w(null),{times:a,values:l}=Y(()=>e.perSecond(
o*1e3),[e,o]),u=Y(()=>[{values:l,color:An("",[])}],[l]),c=i===null||l[i]===void 0?"":`${G(a[i]*1e3,n,"clockSecond")}: ${z(
l[i])}`,m=f=>{let h={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return h===void 0?!1:(s(
Math.max(0,Math.min(h,a.length-1))),!0)},p=a.map((f,h)=>({at:f,value:l[h]})).reverse(),d=[{key:"second",head:"Second",cell:({
at:f})=>G(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>z(f)}];return r(Ge,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${z(l.at(-1)??0)} in the last`,announced:c,onKey:m,actions:r(
"span",{class:M4,children:c}),table:r("div",{class:_4,children:r(_e,{label:"Events per second",columns:d,rows:p})}),children:r(
El,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function Q4({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:N4,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:B4,
children:[r("h2",{children:"By event"}),r("span",{class:po,children:"now"}),r("span",{class:po,children:"15 min"})]}),o.
length===0&&r("p",{class:po,children:"Nothing yet."}),r("ul",{children:o.slice(0,Rv).map(({event:s,count:a,lately:l})=>{
let u=mi("event",s);return r("li",{children:r("button",{type:"button",class:F4,title:`Only where ${u}`,onClick:()=>qe({document:{
...xe.value,where:No(n,u)}},u),children:[r("span",{class:z4,children:r(_,{value:s,most:40,middle:!0})}),r("span",{class:I4,
children:l>0?q(l):""}),r("span",{class:H4,children:q(a)}),r("span",{class:q4,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>Rv&&r("p",{class:po,children:[z(o.length-Rv)," more"]})]})}function X4({document:e}){let{value:t,error:n}=Ee(e.dataset).value,o=t?c4(t):n?[]:null,{tape:i,turn:s}=$K(e,o),a=()=>Zl(
!i.paused);sr([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:w4,"data-t\
urn":s,children:[r(DK,{onToggle:a,now:l}),r(EK,{}),r(Z4,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:$4,children:[
r("div",{class:D4,children:[i.paused&&r(AK,{}),i.rows.length===0?r(RK,{dataset:e.dataset,filtered:e.where!==void 0}):r(J4,
{document:e})]}),r(Q4,{tape:i,now:l,where:e.where})]})]})}function $K(e,t){let n=JSON.stringify(t);return B(()=>t?f4(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),B(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
h4()},1e3);return()=>clearInterval(o)},[]),B(()=>()=>{eo(e.dataset)},[e.dataset]),Ti.value}function DK({onToggle:e,now:t}){
let{tape:n,begun:o}=Ti.value,i=Ua.value==="away";return r("div",{class:k4,children:[r(M,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:C4,
children:[r("b",{class:S4,children:q(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:po,title:"\
How long ago the newest event happened when it came here",children:[Re(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:po,children:[z(n.matched)," since this page was opened"]}),r("span",{class:T4,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function EK(){let e=Av(Ti.value.error);return e&&e.where!=="where"?r("\
div",{class:P4,children:r(pe,{error:e})}):null}function AK(){let{tape:e}=Ti.value;return r("div",{class:R4,children:[r("\
span",{children:["Paused: ",r("b",{children:z(e.newCount)})," new, ",z(e.leftOut)," left out"]}),r(M,{small:!0,kind:"pri\
mary",onClick:()=>Zl(!1),children:"Show"})]})}function RK({dataset:e,filtered:t}){let n=Ev(e);return r("div",{class:O4,children:[
r(De,{icon:"live",title:"Waiting for new events",actions:r(M,{kind:"outlined",icon:"copy",onClick:()=>Be(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:L4,tabIndex:0,children:n})]})}var eL={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",runs:!1,Sentence:Y4,Page:X4};var Ov={};vh(Ov,{banner:()=>Lv,danger:()=>NK,default:()=>BK,info:()=>OK,text:()=>Nv,warning:()=>LK});var Lv="Xx",OK="Sx",
LK="Bx",NK="Cx",Nv="Ex",BK={banner:Lv,info:OK,warning:LK,danger:NK,text:Nv};function Xl({kind:e,children:t,actions:n}){return r("div",{class:Ce(Lv,Ov[e]),role:e==="info"?"status":"alert",children:[
r(ae,{name:e==="info"?"info":"warning"}),r("span",{class:Nv,children:t}),n]})}function vr({error:e,what:t,again:n}){return r(De,{icon:"warning",title:t,actions:r(M,{kind:"outlined",onClick:n,children:"\
Try again"}),children:V(e.message)})}function ff(e,t,n){Ws(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function hf(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function fa(e){di(e),Lr(e)}var tL={w:2,h:2},FK=100;function qc(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function Bv(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function nL(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function gf(e,t,n,o){
let i=e.find(s=>s.id===t);return i?iL(e,{...i,x:Bv(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function Fv(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(tL.w,12-i.x);return iL(e,{...i,w:Bv(n,s,12-i.x),h:Bv(o,tL.h,FK)})}function oL(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return gf(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=gf(e,t,i.x,a);if(!yf(l,e))return l}return e}function yf(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function rL(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>qc(s,a)))return{
x:i,y:o}}}function bf(e){let t=[];for(let o of nL(e)){let i={...o,y:sL(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>qc({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function iL(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of nL(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&qc(s,t)&&
a.y>=0&&!o.some(u=>qc(a,u));o.push(l?a:{...s,y:sL(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return bf(e.map(({id:s})=>i.get(
s)))}function sL(e,t){let n=t.y;for(;;){let o=e.filter(i=>qc({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function Xr(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[zK(e),...t].join(" ").replace(/\s+/g," ")}function zK(e){switch(ai(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>vf(t.where)).join(" > ")}${zv(e.funnel?.by)}`;case"retention":return`retention of ${vf(e.retention?.start)}\
, back by ${vf(e.retention?.return??"true")}${zv(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${HK(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${IK(e)}${ue(e.aggregate?.measures).join(", ")||"count()"}${zv(e.aggregate?.
by)}`}}function IK(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function HK(e){let t=e.paths?.start;return typeof t=="string"?` after ${vf(t)}`:""}function zv(e){let t=ue(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function vf(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var eu={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function tu(e){return`v1/boards/${encodeURIComponent(
e)}`}async function xf(e){return(await oe("v1/boards",{signal:e})).boards}async function xr(e,t){return oe(tu(e)+(t===void 0?
"":`?version=${t}`))}async function aL(e){return[...(await oe(`${tu(e)}/versions`)).versions].reverse()}async function wr(e,t){
return oe(tu(Iv()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function Vc(e,t,n,o){return oe(
tu(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function wf(e,t){await oe(tu(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function kf(e){return oe(tu(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function lL(e){return e instanceof tt&&(e.code==="conflict"||e.status===409||e.
status===412)}function Iv(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function Wc({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function Hv(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:No(n.where,o)}}function Cf(e,t){let n=Hv(e,t);return n&&{view:ul(n),document:n,as:e.
as?e.as:null,open:[]}}function Sf(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function ha(e,t){
let n=qK(t);return{...e,tiles:[...e.tiles,{...t,id:Iv(),...rL(e.tiles,n.w,n.h),...n}]}}function qK({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ue(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(tl)?7:8}}var uL="ke",cL="Ix",mL="Ux",pL="Hx",Uc="fi",dL="i",fL="Lx",hL="Mx",gL="ui",yL="Nx",bL="mi",vL="Rx";function Tf({tile:e,shared:t,result:n,onAgain:o}){let i=I(null),s=VK(i),a=Cf(e,t),l=jt.find(({name:c})=>c===a?.view),u=()=>{
a&&di(a)};return!a||!l?r("p",{class:hL,children:"This question has no view here."}):r("div",{ref:i,class:dL,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:fL,children:[r(pe,{error:n.
error}),r(M,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(Lp.Provider,{value:s,
children:r(rc.Provider,{value:n,children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})})]})}
function VK(e){let[t,n]=w(0);return Ze(()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.
height))});return o.observe(e.current),()=>o.disconnect()},[]),t}function xL({text:e,editing:t,onText:n}){return t?r("textarea",{class:vL,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:gL,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(WK,{line:o},i))})}function WK({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:V(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:bL,children:V(n[1])}):r("p",{class:yL,children:V(e)})}function wL(e){let[t,n]=w(!1);return B(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function Kc(e,t){let n=Y(()=>new Es,[]),o=e===null?"":JSON.
stringify(e);return B(()=>{e&&n.run(e)},[o,t]),B(()=>()=>n.close(),[]),n.result.value}function kL(e){let{tile:t,shared:n,editing:o}=e,i=I(null),s=wL(i),[a,l]=w(0),u=Hv(t,n),c=Kc(s?u:null,e.turn+a),m=jc(t),p=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:uL,"aria-label":V(m),"data-tile":t.id,"data-kind":t.kind,"\
data-state":p,"data-editing":o,children:[r(qm,{busy:p==="running"||p==="estimate",done:c.done}),r("header",{class:cL,children:[
o?r("input",{class:pL,"aria-label":"Title of the tile",value:t.title,placeholder:m,maxLength:200,onInput:d=>e.onTitle(d.
currentTarget.value)}):r("h2",{class:mL,children:(t.kind==="query"||t.title!=="")&&r(_,{value:m,most:120})}),t.kind==="q\
uery"&&!o&&r(UK,{result:c}),!o&&r(lt,{icon:"more",label:`Menu of ${V(m)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(xL,{text:t.text??"",editing:o,onText:e.onText}):r(Tf,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function jc(e){return e.title!==""?e.title:e.document?Xr(e.document):"Text"}function UK({
result:e}){let[t,n]=w(0);B(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=Lo(e.phase==="exact"&&t>0?`e\
xact, ${Ga(e.elapsed??0)}, ${G(t,yt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:Uc,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(ae,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:Uc,children:["estimate, ",W(e.done)]});case"running":return r("span",{class:Uc,children:"\
running"});case"error":return r("span",{class:Uc,"data-phase":"error",children:[r(ae,{name:"error",size:14}),"failed"]});default:
return null}}var SL="T",TL="_";var jK=32,PL=12;function $L({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=V(jc(e)),a=ML(e,t,n,(c,m,p,d)=>gf(c,e.
id,m.x+p,m.y+d)),l=ML(e,t,n,(c,m,p,d)=>Fv(c,e.id,m.w+p,m.h+d)),u=c=>{let m={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!m||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[p,d]=m,f=c.shiftKey?Fv(t,
e.id,e.w+p,e.h+d):oL(t,e.id,p,d);if(yf(f,t))return i("This is as far as it goes.");n(f);let h=f.find(({id:b})=>b===e.id);
i(c.shiftKey?`${h.w} columns wide, ${h.h} rows high`:`column ${h.x+1}, row ${h.y+1}`)};return r(R,{children:[r("button",
{type:"button",class:SL,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(GK,
{})}),r(M,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:TL,"aria-hidden":"true",...l})]})}
function GK(){return r(ae,{name:"rows",size:16})}function ML(e,t,n,o){let i=I(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+_L(c),
tiles:t,tile:e,cell:(c.clientWidth+PL)/12})},a=u=>{let c=i.current,m=u.currentTarget.closest("[data-grid]");if(!c||!m)return;
let p=Math.round((u.clientX-c.x)/c.cell),d=Math.round((u.clientY+_L(m)-c.y)/(jK+PL)),f=o(c.tiles,c.tile,p,d);yf(f,t)||n(
f)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function _L(e){return-e.
getBoundingClientRect().top}var DL="vi",EL="Ax",AL="Dx",RL="Tx",OL="_x",LL="qx",Vv="Fx",NL="Gx";function Mf(e,t=""){Ji(n=>r(YK,{dataset:e,board:t,onClose:n}))}function YK({dataset:e,board:t,onClose:n}){let o=xe.value.
timezone??"UTC",i=[...Rp(e,void 0,void 0,t)].reverse();return r(nt,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:Vv,children:"A board without questions has no time to note something at."}):r(QK,{dataset:e,zone:o}),i.length===
0&&r("p",{class:Vv,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:AL,
children:i.map(s=>r("li",{class:RL,children:[r("span",{class:OL,children:ZK(s,o)}),r("span",{class:LL,children:r(_,{value:s.
text,most:400})}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{e9(s)}})]},s.id))})]})}function ZK({
time:e,to:t},n){return t===void 0?G(e,n,"minute"):`${G(e,n,"minute")} – ${G(t,n,"minute")}`}function QK({dataset:e,zone:t}){
let[n,o]=w(""),[i,s]=w(""),[a,l]=w(null),u=()=>{XK(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(j(c)))};return r(
"form",{class:DL,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:EL,children:[r("span",{class:Ct,children:"\
What happened"}),r("input",{class:Ue,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:Ct,children:`When, on the clock of ${zi(t)}`}),r("input",
{class:Ue,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(M,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:NL,children:r(pe,{error:a})})]})}
async function XK(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await xl({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await ed(n,o);if(!i.start)throw new tt({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await xl({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function e9(e){try{await Op(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;X(
"The note is removed.",{label:"Undo",act:()=>{xl({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
X(j(t).message)}}function _f({name:e,content:t}){ff(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function BL(e){
hf(".json,application/json",t=>{t9(t).then(e)})}async function t9(e){try{let{name:t,content:n}=n9(await e.text(),e.name);
await wr(t,n),X("The board is imported.")}catch(t){X(`The file cannot be imported: ${j(t).message}`)}}function n9(e,t){let n=JSON.
parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{name:t.replace(
/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it holds no board");
return{name:n.name,content:n.content}}var Wv="ze",zL="Jx",IL="Kx",HL="Ox",qL="Px",Uv="Qx",VL="Vx",WL="Wx",UL="wi",KL="bi",jL="yi";function GL({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(R,{children:[
r("div",{children:[r("button",{type:"button",class:jL,onClick:()=>ke("boards"),children:"Boards"}),r("div",{class:IL,children:[
i===null?r("h1",{class:HL,children:r(_,{value:s})}):r("input",{class:qL,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(o9,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(i9,{model:e})]})]}),
i!==null?r("textarea",{class:WL,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:VL,children:r(_,
{value:a.description,most:1e3})})]})}function o9({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:Uv,children:[r(M,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(M,{kind:"quiet",icon:"\
info",onClick:()=>Mf(Sf(e.board.value.content)[0]??"",i),children:"Notes"}),r(M,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(M,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(lt,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:r9(e,t)})]})}function r9(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>Be(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>_f(n)},{label:"Make a copy",icon:"copy",act:()=>{wr(`${n.name}, copy`,n.content??
eu).then(s=>ke(`boards/${encodeURIComponent(s.id)}`),Kv)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
wf(n.id,n.version).then(()=>{ke("boards"),X("The board is removed.",{label:"Undo",act:()=>{kf(n).then(()=>ke(`boards/${encodeURIComponent(
n.id)}`),Kv)}})},Kv)}}]}function i9({model:e}){return r("div",{class:Uv,children:[r(M,{icon:"plus",kind:"outlined",onClick:()=>e.
change(ha(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(M,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(M,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function Kv(e){X(j(e).message)}function JL(e){return!e||!("columns"in e)||!("rows"in e)?null:bp(e.columns.map(({name:t})=>t),e.rows)}var $f=class{constructor(t){this.id=t}id;board=le(null);error=le(null);draft=le(null);conflict=le(null);shared=le(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await xr(this.id))}catch(t){this.error.value=j(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&Vt(this.shared.value,Wc(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=Wc(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&Vt(i.content,o.content)||await this.save(i)&&X(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await Vc(
n.id,n.version,t.name,t.content)),!0}catch(o){return lL(o)?this.conflict.value=t:X(`The board cannot be saved: ${j(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await wr(`${t.
name}, copy`,t.content)).id:null}};var YL=null;function Df(){return YL??=[...new Set([yt(),"UTC",...Intl.supportedValuesOf("timeZone")])],YL}var ZL="Yx",QL="Zx",XL="es",e6="rs",t6="is",jv="as";function n6({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:ZL,role:"group","aria-label":"For all tiles",children:[r(l9,{shared:e,onShared:o}),r(un,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...Df()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:QL,children:r(Xt,{bare:!0,code:!0,label:`Filter of all tiles of ${V(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${V(l)}`,onCommit:u=>o(
{...e,where:a9(e.where,l,u)})})},l)),!Vt(e,t)&&r("span",{class:XL,children:[r(M,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(M,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function a9(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function l9({shared:e,
onShared:t}){let n=I(null),[o,i]=w(!1),[s,a]=w(null),l=nd(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Br({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),m=(d,f)=>{i(!1),a(null),t({...e,
from:d,to:f})},p=d=>{ed(d,e.timezone).then(({from:f,to:h})=>m(String(f??""),String(h??"")),f=>a(j(f)))};return r(R,{children:[
r(M,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(Qt,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:e6,children:[r(
Xt,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:p}),r("d\
iv",{class:t6,children:[r(M,{small:!0,class:jv,pressed:u,onClick:()=>m("",""),children:"Of each tile"}),l.filter(({from:d})=>d!==
void 0).map(({text:d,from:f,to:h})=>r(M,{small:!0,class:jv,pressed:f===e.from&&(h??"now")===e.to,onClick:()=>m(String(f),
String(h??"now")),children:d.charAt(0).toUpperCase()+d.slice(1)},d))]})]})})]})}var o6="ts",r6="os",i6="ns",Gv="ps";function s6({model:e,board:t,onClose:n}){let[o,i]=w(null);return B(()=>{aL(t.id).then(i,a6)},[t.id,t.version]),r(fs,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(Te,{}):r("ol",{class:o6,children:o.map(s=>r("li",{
class:r6,children:[r("div",{class:i6,children:[r("span",{children:s.removed?"Removed":r(_,{value:s.name,most:60})}),r("s\
pan",{class:Gv,children:["version ",s.version,", ",G(s.changed,yt(),"minute")]})]}),s.version===t.version?r("span",{class:Gv,
children:"shown"}):!s.removed&&r(M,{small:!0,kind:"outlined",onClick:()=>{c9(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function c9(e,t,n){try{let{name:o,content:i}=await xr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Oe(i.tiles.length,"tile")}.`)}catch(o){a6(o)}}function a6(e){X(j(e).message)}var m9=6e4;function u6({id:e}){let t=Y(()=>new $f(e),[e]),[n,o]=w(!1);B(()=>(b9().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return B(()=>{globalThis.document.title=`${V(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r(De,{icon:"boards",title:"There is no such board",actions:r(M,{kind:"prima\
ry",onClick:()=>ke("boards"),children:"All boards"})}):r(vr,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:zL,children:[r(p9,{model:t,onVersions:()=>o(!n)}),n&&r(s6,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:Wv,children:r(Te,{})})}function p9({model:e,onVersions:t}){let n=I(null),[o,i]=w(0),{content:s}=e.shown,a=Wc(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,l6(Vt(c,a)?null:c)};return B(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(m=>m+1)},m9);return()=>clearInterval(c)},[]),r("main",{ref:n,class:Wv,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(g9,{model:e}),r(GL,{model:e,onVersions:t,onScreen:()=>{
d9(n.current)},onAgain:()=>i(o+1)}),r(n6,{shared:l,saved:a,datasets:Sf(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>l6(null))}}),r(f9,{model:e,shared:l,turn:o})]})}
async function d9(e){globalThis.document.fullscreenElement?await globalThis.document.exitFullscreen():await e?.requestFullscreen().
catch(()=>{})}function f9({model:e,shared:t,turn:n}){let[o,i]=w(""),s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.
change({tiles:a.map(m=>m.id===u?{...m,...c}:m)});return a.length===0?r(h9,{model:e}):r(R,{children:[r("div",{class:UL,"d\
ata-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:KL,style:{gridColumn:`${u.x+1} / span ${u.
w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(kL,{tile:u,shared:t,turn:n,editing:s!==null,items:c=>y9(e,
u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r($L,{tile:u,tiles:a,onSaid:i,onTiles:c=>e.
change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...bf(a.filter(({id:c})=>c!==u.id))]})})})},u.id))}),r("div",{class:"\
spoken",role:"status",children:o})]})}function h9({model:e}){return r(De,{icon:"boards",title:"This board is empty",actions:r(
R,{children:[r(M,{kind:"primary",icon:"explore",onClick:()=>ke(""),children:"Ask a question"}),r(M,{kind:"outlined",onClick:()=>{
e.draft.value===null&&e.edit(),e.change(ha(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),
children:"Ask a question on any page and choose Save, To a board."})}function g9({model:e}){return e.conflict.value===null?
null:r(Xl,{kind:"warning",actions:r(R,{children:[r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Sh\
ow theirs"}),r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&ke(`boards/${encodeURIComponent(
n)}`)})},children:"Keep mine as a copy"}),r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine o\
ver it"})]}),children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}
function y9(e,t,n,o){let i=Cf(t,n),s=JL(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...bf(a.tiles.
filter(({id:m})=>m!==t.id))]}},"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>fa(i)},{label:"\
Copy link",icon:"share",act:()=>{Bs(i).then(m=>Be(m,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>Be(JSON.stringify(
i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>ff(`${jc(t)}.csv`,s??"","text\
/csv")}],c=()=>{e.keep({content:ha(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},
"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function b9(){let e=new URLSearchParams(location.hash.slice(
1)).get("shared"),t=e===null?null:await fi(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:
"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(
t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function l6(e){let t=new URL(location.href);
t.hash=e===null?"":`shared=${await il(e)}`,history.replaceState(null,"",t)}var m6="ds",p6="ls";function d6({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=w(o),[u,c]=w(null),[m,p]=w(!1),d=ht();return r(
nt,{title:e,onClose:i,children:r("form",{class:m6,onSubmit:h=>{h.preventDefault(),!(a.trim()===""||m)&&(p(!0),s(a.trim()).
then(i,b=>{c(j(b)),p(!1)}))},children:[r("label",{class:Ct,for:d,children:t}),r("input",{id:d,class:Ue,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:h=>l(h.currentTarget.value)}),u&&r(pe,{error:u}),
r("div",{class:p6,children:r(M,{type:"submit",kind:"primary",disabled:a.trim()===""||m,children:n})})]})})}var f6="ki",h6="xs",g6="ss",y6="cs",b6="je",v6="gs",x6="hs",w6="Xe",k6="fs",C6="us",S6="ms";var Af=le({value:null,error:null});async function ou(){try{Af.value={value:await xf(),error:null}}catch(e){Af.value={value:Af.
value.value,error:j(e)}}}function T6(){let{value:e,error:t}=Af.value,[n,o]=w("changed");B(()=>{globalThis.document.title=
"Boards · Sluice",ou()},[]);let i=()=>Ji(s=>r(d6,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:k9}));return r(
"main",{class:f6,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:h6,children:[r("h1",{class:g6,children:"\
Boards"}),e!==null&&e.length>1&&r(lt,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(M,{icon:"upload",kind:"outlined",onClick:()=>BL(ou),children:"Import"}),r(M,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(vr,{error:t,what:"The boards cannot be listed",again:()=>{ou()}}),!e&&
!t&&r(Te,{}),e?.length===0&&r(De,{icon:"boards",title:"There are no boards yet",actions:r(M,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:y6,children:w9(e,n).map(s=>r(C9,{board:s},s.id))})]})}function w9(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function k9(e){let t=await wr(
e,eu);ke(`boards/${encodeURIComponent(t.id)}`)}function C9({board:e}){let[t,n]=w(null);B(()=>{xr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Oe(t.tiles.length,"tile")}, `;return r("li",{class:b6,children:[r("butto\
n",{type:"button",class:v6,onClick:()=>ke(`boards/${encodeURIComponent(e.id)}`),children:[r(S9,{tiles:t?.tiles??[]}),r("\
span",{class:C6,children:r(_,{value:e.name,most:80})}),r("span",{class:S6,children:[o,"changed ",G(e.changed,yt(),"minut\
e")]})]}),r(lt,{icon:"more",label:`Menu of ${V(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{xr(e.id).then(_f,Rf)}},{label:"Make a copy",icon:"copy",act:()=>{T9(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{P9(e)}}]})]})}function S9({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:x6,"aria-hidden":"true",children:e.map(o=>r("span",{class:Ce(w6,o.kind===
"text"&&k6),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function T9(e){try{let{name:t,
content:n}=await xr(e.id);await wr(`${t}, copy`,n),await ou()}catch(t){Rf(t)}}async function P9(e){try{let t=await xr(e.
id);await wf(e.id,t.version),await ou(),X("The board is removed.",{label:"Undo",act:()=>{kf(t).then(ou,Rf)}})}catch(t){Rf(
t)}}function Rf(e){X(j(e).message)}var P6={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(T6,{}):r(u6,{id:e},e)};function gs(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function M6(e,t){
return(await oe(gs(e,"definitions"),{signal:t})).definitions}async function _6(e,t){return(await oe(gs(e,"cohorts"),{signal:t})).
cohorts}async function $6(e,t,n){return oe(`${gs(e,"definitions",t)}?version=${n}`)}async function D6(e,t,n,o){return[...(await oe(
`${gs(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function E6(e,t,n){return oe(gs(e,"cohorts",t),{signal:n})}
async function Gc(e,t,n,o,i){return oe(gs(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function A6(e,t,n){await oe(gs(e,t,n),{method:"DELETE"})}async function R6(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=Ht(`${gs(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw ii()}),c=await u.json().catch(()=>null);if(!u.ok)throw si(c,u.status);return c}var Of={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function O6(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function Lf(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return Xr({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function Jv({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function L6(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function N6(e,t,n){let o=we(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${we(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var B6="zi",F6="vs",z6="ji",I6="ws",H6="Se",q6="Be",V6="q",W6="bs",U6="ys",K6="ks",j6="zs",G6="Xi",J6="js",Y6="Xs",Z6="S\
i",ru="Ss",iu="Bs",su="Cs",au="Es",Q6="Is",Pi="F",Nf="Us",X6="Bi",eN="Hs",tN="Ls",ys="Ms",nN="Ns",oN="Rs",rN="Ci",iN="As",
Yv="y",sN="Ds",aN="Ts";var M9={from:"",to:"",timezone:"",where:{}};function Bf({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=w(null),
[l,u]=w(null),[c,m]=w(0),p=Ee(e).value.value?.actors?.[0]??"",d=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);B(()=>{
let C=new AbortController,x=S=>(i??u)(S);return Sm(e,{column:we(t),limit:10,...d},C.signal).then(S=>{a(S),x(null)},S=>{$n(
S)||(a(null),x(j(S)))}),()=>C.abort()},[f]);let h=s?.type==="bool"&&o&&p!=="",b=s&&{dataset:e,...d,aggregate:{measures:[
N6(t,s.type,o?p:"")],by:["time('auto')"]}},y=Kc(b,c);return l?r("div",{class:ys,children:r(pe,{error:l})}):!s||!b?null:r(
"section",{class:nN,"aria-label":"What it holds for",children:[r("p",{class:oN,children:_9(s)}),r("div",{class:rN,children:r(
Tf,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:b,as:"line"},shared:M9,result:y,onAgain:()=>m(c+1)})}),
h?r(D9,{document:{dataset:e,...d,where:we(t),aggregate:{measures:["count() as events"],by:[we(p)],limit:10}},per:p}):r($9,
{values:s})]})}function _9(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${W(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Oe(e.distinct,"value")}${e.nulls>0?`, none for ${q(e.nulls)} events`:""}.`}function $9({values:e}){
return r("table",{class:Yv,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r(_,{value:t,most:64})}),r("td",{children:q(n)})]},o))})]})}function D9({document:e,per:t}){let{answer:n}=Kc(
e,0),o=n?.rows??[];return r("table",{class:Yv,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r(_,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r(_,{value:i,most:64})}),r("td",{children:q(Number(s))})]},a))})]})}function lN({dataset:e,
name:t,version:n}){let[o,i]=w(null);if(B(()=>{let a=new AbortController;return E6(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${q(o.ids)} in the list`;return r("p",{class:iN,children:[
r("strong",{children:q(o.size)})," ",r("span",{class:au,children:[o.size===1?"actor":"actors"," with events",s]})]})}var E9=300;function Ff({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=w(t),[l,u]=w(t),[c,m]=w(null),p=Ee(e).
value.value?.actors??[],d=y=>{a({...s,...y}),m(null)};B(()=>{let y=setTimeout(()=>u(s),E9);return()=>clearTimeout(y)},[s]);
let f=()=>{Gc(e,s.name.trim(),n,Jv(s),s.description.trim()).then(async y=>{await i(y.name),X(`${V(y.name)} is saved, as \
version ${y.version}.`)},y=>m(j(y)))},h=c&&A9(c),b=c?.span&&h==="text"?Fi(s.text,c.span):null;return r("article",{class:ru,
"aria-label":n===0?"A new definition":`Edit ${V(s.name)}`,children:[r("div",{class:iu,children:[r("h2",{class:su,children:n===
0?"A new definition":r("bdi",{children:V(s.name)})}),r(M,{kind:"outlined",onClick:o,children:"Cancel"}),r(M,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(St,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:y=>d({kind:y}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(Zv,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:h==="name"?c:null,onText:y=>d({name:y})}),r("div",{class:Pi,children:[r("span",{class:Ct,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(Hl,{class:X6,label:"Expression",language:"expression",text:s.text,mark:b,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:y=>d({text:y})}),h==="text"&&r(pe,
{error:c,onHint:y=>d({text:R9(s.text,b,y)})})]}),s.kind==="actor"&&r("div",{class:Nf,children:[p.length>1&&r("div",{class:Pi,
children:[r("span",{class:Ct,children:"Of each"}),r(un,{title:"Actor",kind:"outlined",values:p,value:s.per===""?p[0]:s.per,
onChange:y=>d({per:y})})]}),r(Zv,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:h===
"from"?c:null,onText:y=>d({from:y})})]}),r(Zv,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:y=>d({description:y})}),h==="other"&&r("div",{class:ys,children:r(pe,{error:c})}),l.text.trim()!==
""&&r(Bf,{dataset:e,name:"preview_of_definition",content:Jv(l),actors:l.kind==="actor",onError:m})]})}function A9(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function R9(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function Zv({label:e,value:t,placeholder:n,error:o,onText:i}){let s=ht();
return r("div",{class:Pi,children:[r("label",{class:Ct,for:s,children:e}),r("input",{id:s,class:Ue,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(pe,{error:o})]})}function uN(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function cN(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function zf({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=w(t),[l,u]=w(""),[c,m]=w(null),[p,d]=w(""),f=Ee(e).
value.value?.actors??[],[h,b]=w(""),[y,C]=w(null),[x,S]=w(!1),T=ht(),E=h||f[0]||"",$=c??l,F=()=>{S(!0),R6(e,s.trim(),{per:E,
description:p.trim(),fresh:n},$,uN(c?.name??"",l)).then(async N=>{await i(N.name),X(`${V(N.name)} is saved, with ${Oe(N.
ids,"actor")}.`)},N=>{C(j(N)),S(!1)})};return r("article",{class:ru,"aria-label":n?"A cohort from a list":`A new list fo\
r ${V(s)}`,onDragOver:N=>N.preventDefault(),onDrop:N=>{N.preventDefault(),m(N.dataTransfer?.files[0]??null)},children:[r(
"div",{class:iu,children:[r("h2",{class:su,children:n?"A cohort from a list":r("bdi",{children:V(s)})}),r(M,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(M,{kind:"primary",icon:"save",disabled:x||s.trim()===""||c===null&&l.trim()==="",onClick:F,
children:"Save"})]}),n&&r("div",{class:Pi,children:[r("label",{class:Ct,for:`${T}-name`,children:"Name"}),r("input",{id:`${T}\
-name`,class:Ue,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:N=>{a(N.currentTarget.value),C(null)}})]}),
f.length>1&&r("div",{class:Pi,children:[r("span",{class:Ct,children:"The list has values of"}),r(un,{title:"Actor",kind:"\
outlined",values:f,value:E,onChange:b})]}),r("div",{class:Pi,children:[r("label",{class:Ct,for:`${T}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:tN,children:[r("bdi",
{children:V(c.name)}),", ",En(c.size)," ",r(M,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>m(null)})]}):
r("textarea",{id:`${T}-list`,class:`${Ue} ${eN}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:N=>{u(N.currentTarget.value),C(null)}}),r("div",{class:Nf,children:[r(M,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>hf("",m),children:"Choose a file"}),c===null&&r("span",{class:au,children:l.trim()===""?"or drop one\
 here":Oe(cN(l),"line")})]})]}),r("div",{class:Pi,children:[r("label",{class:Ct,for:`${T}-description`,children:"Descrip\
tion"}),r("input",{id:`${T}-description`,class:Ue,value:p,placeholder:"where the list is from",onInput:N=>d(N.currentTarget.
value)})]}),y&&r("div",{class:ys,children:r(pe,{error:y})})]})}function mN({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=w(!1),[a,l]=w(null),{saved:u}=t,c="definition"in u?u:null,
m=c&&L6(c),p=async f=>{s(!1),await n(f)};if(i&&c&&m)return r(Ff,{dataset:e,draft:m,version:u.version,onClose:()=>s(!1),onSaved:p});
if(i)return r(zf,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:p});let d=()=>{A6(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),X(`${V(t.name)} is removed.`,c&&{label:"Undo",act:()=>{O9(e,c).then(()=>n(t.name),pN)}})},
f=>l(j(f)))};return r("article",{class:ru,"aria-label":V(t.name),children:[r("div",{class:iu,children:[r("h2",{class:su,
children:r(_,{value:t.name,most:120})}),r(M,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>Be(t.name,"The n\
ame")}),(m??!c)&&r(M,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(M,{kind:"danger",icon:"\
trash",label:"Remove",onClick:d}),r(M,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:ys,children:r(
pe,{error:a})}),r("p",{class:au,children:[Of[t.kind],", version ",u.version,", ",G(u.time,yt(),"minute")]}),u.description&&
r("p",{children:r(_,{value:u.description,most:2e3})}),c?r("pre",{class:Q6,children:r("bdi",{children:V(Lf(c.definition))})}):
"ids"in u&&r("p",{children:[q(u.ids)," actors of ",r("code",{children:V(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(lN,{dataset:e,name:t.name,version:u.version}),r(Bf,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(L9,{dataset:e,one:t,onChanged:n})]})}async function O9(e,t){await Gc(e,t.name,0,t.definition,t.description??"")}
function pN(e){X(j(e).message)}function L9({dataset:e,one:t,onChanged:n}){let[o,i]=w([]),s="definition"in t.saved;if(B(()=>{
let l=new AbortController;return D6(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{$6(e,t.name,l).then(u=>Gc(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>X(`Version ${l} is restored.`),pN)};return r("details",{class:sN,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:aN,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",G(l.time,yt(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(M,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function dN(e){let[t,n]=await Promise.all([M6(e),_6(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await N9(
e,t.map(O6)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function N9(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await oe("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function fN({rest:e}){let[t="",...n]=e.split("/"),o=Fe.value.value?.[0]?.name;return B(()=>{Fe.value.value||Dt()},[]),B(
()=>{let i=Zt.value||o;t===""&&i&&ke(`definitions/${encodeURIComponent(i)}`)},[t,o]),B(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),Fe.value.error&&t===""?r(vr,{error:Fe.value.error,what:"The datasets cannot be listed",again:()=>{
Dt()}}):Fe.value.value?.length===0?r(De,{icon:"data",title:"There is no dataset yet",actions:r(M,{kind:"primary",onClick:()=>ke(
""),children:"How to send events"})}):t===""?r(Te,{}):r(B9,{dataset:t,name:n.join("/")},t)}function B9({dataset:e,name:t}){
let[n,o]=w(null),[i,s]=w(null),[a,l]=w(F9),[u,c]=w(""),m=async()=>{try{o(await dN(e)),s(null)}catch(C){s(j(C))}};B(()=>{
m()},[]);let p=C=>{l(null),ke(`definitions/${encodeURIComponent(e)}${C===""?"":`/${encodeURIComponent(C)}`}`)},d=async C=>{
await Promise.all([m(),eo(e)]),p(C)},f=C=>()=>l({kind:C,name:"",text:"",description:"",per:"",from:""}),h=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],b=(n??[]).filter(C=>C.name.toLowerCase().includes(u.trim().toLowerCase())),
y=n?.find(C=>C.name===t)??null;return r("main",{class:B6,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:F6,
children:[r("h1",{class:z6,children:"Definitions"}),r(un,{title:"Dataset",icon:"data",kind:"outlined",values:(Fe.value.value??
[]).map(C=>C.name),value:e,onChange:C=>ke(`definitions/${encodeURIComponent(C)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${Ue} ${I6}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:C=>c(C.currentTarget.value)}),
r(lt,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:h,children:"New"})]}),
i&&r(vr,{error:i,what:"The definitions cannot be listed",again:()=>{m()}}),!n&&!i&&r(Te,{}),n?.length===0&&a===null&&r(De,
{icon:"definitions",title:"There are no definitions yet",actions:r(R,{children:[r(M,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r(M,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:H6,"data-open":a!==null||y!==null,children:[n.length>0&&r("\
ul",{class:q6,"aria-label":"Definitions",children:[b.map(C=>r(z9,{one:C,current:a===null&&C.name===t,onOpen:()=>p(C.name)},
C.name)),b.length===0&&r("li",{class:J6,children:"None has this in its name."})]}),r("div",{class:Z6,children:[a?.kind===
"list"&&r(zf,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:d}),a!==null&&a.kind!=="list"&&r(Ff,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:d},`${a.kind} new`),a===null&&y&&r(mN,{dataset:e,one:y,onChanged:d,onClose:()=>p("")},
y.name),a===null&&!y&&r("p",{class:Y6,children:t===""?"Choose one to see what it holds for.":`There is no definition ${V(
t)} of this dataset.`})]})]})]})}function F9(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function z9({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:Lf(e.saved.definition);return r("li",{children:r("button",{type:"button",class:V6,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:W6,children:r(ae,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:U6,children:r(_,{value:e.name,most:64})}),r("span",{class:K6,children:Of[e.
kind]}),r("code",{class:j6,children:r("bdi",{children:V(o)})}),e.saved.description&&r("span",{class:G6,children:r(_,{value:e.
saved.description,most:200})})]})})}var hN={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:fN};async function Qv(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),oe(`v1/history?${n.toString()}`,{signal:t})}async function gN(e,t){
await oe(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function yN(e){await oe(`v1/history/${e}`,{method:"DEL\
ETE"})}var bN="Ei",vN="_s",xN="Ii",wN="Ui",kN="qs",CN="c",SN="G",TN="Ce",PN="Fs",MN="Gs",_N="Hi",$N="Js",DN="Li",EN="Mi",AN="J",
RN="Ee",ON="K",LN="Ks";var H9=150;function NN(){let[e,t]=w(""),[n,o]=w(!1),[i,s]=w(null),[a,l]=w(void 0),[u,c]=w(null),[m,p]=w(0),d=I(!0);B(()=>{
globalThis.document.title="History · Sluice"},[]),B(()=>{let y=new AbortController,x=setTimeout(()=>{Qv({search:e.trim(),
starred:n},y.signal).then(S=>{s(S.entries),l(S.cursor),c(null)},S=>{$n(S)||c(j(S))})},d.current?0:H9);return d.current=!1,
()=>{clearTimeout(x),y.abort()}},[e,n,m]);let f=()=>{Qv({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(y=>{
s([...i??[],...y.entries]),l(y.cursor)},y=>c(j(y)))},h=y=>s((i??[]).map(C=>C.id===y.id?y:C)),b=y=>s((i??[]).filter(({id:C})=>C!==
y.id));return r("main",{class:bN,"data-state":i?"exact":"running",children:[r("div",{class:vN,children:[r("h1",{class:xN,
children:"History"}),r("input",{type:"search",class:`${Ue} ${wN}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:y=>t(y.currentTarget.value)}),r(M,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(vr,{error:u,what:"The history cannot be read",again:()=>p(m+1)}),!i&&!u&&r(Te,{}),i?.length===
0&&r(q9,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:kN,children:i.map(y=>r(V9,{entry:y,
onEntry:h,onGone:b},y.id))}),a!==void 0&&r(M,{kind:"outlined",class:LN,onClick:f,children:"Older ones"})]})}function q9({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(De,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(M,{kind:"primary",onClick:n,children:"The whole history"}):r(M,{kind:"primary",icon:"explore",onClick:()=>ke(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function V9({entry:e,onEntry:t,onGone:n}){let o=W9(e),i=o&&jt.find(({name:l})=>l===ul(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),gN(e.id,l.starred).catch(u=>{t(e),X(j(u).message)})},a=()=>{o&&fa({view:ul(o),document:o,as:null,open:[]})};
return r("li",{class:CN,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:SN,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(ae,{name:"star"})}),r("button",{type:"button",class:TN,disabled:!o,onClick:a,
children:[r("span",{class:PN,children:r(ae,{name:i?.icon??"braces"})}),r("span",{class:MN,children:[r("span",{class:_N,children:r(
"bdi",{children:V(o?Xr(o):String(e.document))})}),e.error!==void 0&&r("span",{class:$N,children:[r(ae,{name:"error",size:14}),
r("bdi",{children:V(e.error)})]})]}),r("span",{class:DN,children:o&&Br(o,o.timezone??"UTC")}),r("span",{class:EN,children:r(
_,{value:e.dataset,most:32})}),r("span",{class:AN,children:e.error===void 0?`${Ga(e.elapsed_ms)}, ${q(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:RN,children:G(e.at,yt(),"minute")})]}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:ON,onClick:()=>{yN(e.id).then(()=>n(e),l=>X(j(l).message))}})]})}function W9(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var BN={name:"history",label:"History",icon:"history",letter:"h",Page:NN};var jt=[kD,HE,GA,BR,gO,QO,eL],Mi=[P6,hN,BN,sS];var FN="Ni",zN="Os",IN="Ps",HN="Qs",qN="Vs",VN="Ri",WN="Ai",UN="Ws",KN="Ys",jN="Di";function GN(){let e=jk.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&jt.some(({name:a})=>a===
"funnel");return r("section",{class:FN,"aria-label":"What was loaded",children:[r("div",{class:zN,children:[r("p",{class:IN,
role:"status",children:Ag(t,n)}),r(M,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:Dg})]}),s&&r("p",{class:HN,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:qN,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:Ce(VN,u>=0&&WN),"aria-pre\
ssed":u>=0,onClick:()=>Jk(a),children:[u>=0&&r("span",{class:UN,children:u+1}),r(_,{value:a,most:32,middle:!0}),r("span",
{class:KN,children:q(l)})]},a)})}),r("div",{class:jN,children:[n.rejected>0&&r(M,{kind:"outlined",onClick:()=>{Dg(),ke(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(M,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:Yk,children:"Show the funnel"})]})]})}function JN(){return B(()=>{Bo(),o1()},[]),r(R,{children:[r(rC,{}),r(GN,{}),r(a1,{})]})}function YN(){let{value:e,error:t}=Fe.value,n=e?.[0]?.name;return B(()=>{e||Dt()},[]),B(()=>{n!==void 0&&hi(n)},[n]),t?r(
De,{icon:"warning",title:"The datasets cannot be listed",actions:r(M,{kind:"outlined",onClick:()=>{Dt()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(u4,{}):r(Te,{})}function ZN(){return r(De,{icon:"search",title:"There is no\
 such page",actions:r(M,{kind:"primary",onClick:()=>ke(""),children:"To the first dataset"})})}var QN="Zs",XN="ec",eB="rc",tB="ic",nB="Ie",oB="ac";function rB(){let[e,t]=w(""),[n,o]=w(null),[i,s]=w(!1),a=I(null);return B(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:QN,children:r("form",{class:XN,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
C0(e.trim()).then(()=>location.reload(),c=>{s(!1),o(j(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:eB,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:tB,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:nB,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(pe,{id:"token-problem",error:n}),r(M,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:oB,children:"Log in"})]})})}var iB="Ti",sB="tc",aB="oc",lB="nc";function uB({id:e}){let[t,n]=w(null),[o,i]=w(null),[s,a]=w(0);return B(()=>{let l=new AbortController;return yS(e,l.signal).
then(async u=>{let c=await cB(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?fa(c):ke(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(j(u))}),()=>l.abort()},[e,s]),o?.status===404?r(De,{icon:"share",title:"There is no such l\
ink",actions:r(M,{kind:"primary",onClick:()=>ke(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(vr,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(G9,{link:t}):r(Te,{})}async function cB(e){
let t=Vm(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await fi(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function G9({link:e}){let[t,n]=w(null);B(()=>{cB(e).then(n)},[e]);let o=jt.find(({name:l})=>l===t?.view);if(B(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(Te,{});let{document:i}=t,s={...Qh,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>di(t);return r(R,{children:[r(Xl,{kind:"info",actions:r(M,{small:!0,kind:"outlined",onClick:()=>fa(
t),children:"Ask now"}),children:["The numbers as they were on ",G(e.made,yt(),"minute"),"."]}),r("main",{class:iB,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:sB,children:r("bdi",{children:V(Xr(i))})}),r("p",{class:aB,children:[
V(i.dataset),", ",Br(i,i.timezone??"UTC")]}),r("div",{class:lB,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,
{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var mB="pc",pB="dc",dB="lc",fB="_i",hB="xc",gB="qi";function yB({onClose:e}){let t=Map.groupBy(Tk.value,({group:n})=>n);return r(nt,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:mB,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:pB,children:n}),r("dl",{class:dB,children:o.
map(({keys:i,label:s})=>r("div",{class:fB,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:hB,
children:a},a))})]},i))})]},n))}),r("div",{class:gB,children:[r("label",{children:[r("input",{type:"checkbox",checked:Pk.
value,onChange:n=>Mk(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:wp.value,onChange:n=>vS(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Hf(e){let t=ai(xe.value),n=ue(xe.value[t]?.by),o=we(e);n.includes(o)||ge({document:Pe(xe.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Yc(e){let t=He.value.view===e.name,n=Bw(e.name,xg(Zt.value));n!==null&&X(n,{label:"Undo",act:pi}),t&&Vi.value.kind!==
"view"&&Zt.value!==""&&Lr(),Zt.value===""&&ke("")}function bB(){let e="Go to";return[...jt.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Yc(t)})),...Mi.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>ke(t.name)}))]}var ex=matchMedia("(prefers-color-scheme: dark)"),vB=le(ex.matches),Xv=Rr("theme"),Zc=le(Xv==="light"||Xv==="dark"?Xv:"s\
ystem"),cu=vn(()=>Zc.value==="system"?vB.value?"dark":"light":Zc.value);function qf(e){Zc.value=e,Or("theme",e)}function xB(){
ex.addEventListener("change",()=>{vB.value=ex.matches}),_n(()=>{document.documentElement.dataset.theme=cu.value})}function wB({onClose:e,onHelp:t}){let[n,o]=w(""),i=Z9(Y9(t),n).slice(0,200);return r(nt,{title:"Find",onClose:e,children:r(
Ui,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r(_,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function Y9(e){let t=Zt.value===""?[]:Ee(Zt.value).value.value?.columns??[];return[...jt.map(n=>({name:n.
label,kind:"page",act:()=>Yc(n)})),...Mi.map(n=>({name:n.label,kind:"page",act:()=>ke(n.name)})),...(Fe.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{hi(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>Hf(
n)})),...nl.value?[{name:"Undo",kind:"command",act:pi}]:[],...ol.value?[{name:"Redo",kind:"command",act:rl}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Kn({kind:"json"})},{name:cu.value==="dark"?"Light":"Dark",kind:"command",act:()=>qf(
cu.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function Z9(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var CB="Ue",SB="Fi";function TB({folded:e}){let[t,...n]=gi.value,o=t?`${fl(t.kind)} ${t.dataset}, ${W(t.done)}`:"",i=Lo(o);return t?r("butto\
n",{type:"button",class:CB,"aria-label":o,onClick:()=>ke("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
fl(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:SB,children:W(t.done)}),r(pl,{small:!0,label:o,done:t.done})]}):null}function PB(){let e=Wa.value?.tokens?Wa.value.name:void 0;if(e===void 0)return null;let t=()=>{S0().then(()=>location.reload(),
n=>X(`Logging out failed: ${j(n).message}`))};return r(lt,{icon:"actor",label:`Logged in as ${ee(e).text}`,menuLabel:"Ac\
count",kind:"quiet",placing:{side:"top"},head:r(_,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var MB="Gi",_B="g",$B="Ji",DB="sc",EB="Ki",tx="Oi",AB="h",RB="Pi",OB="Qi",LB="He",NB="Vi";var _i=le(Rr("rail")==="folded");function ej(){_i.value=!_i.value,Or("rail",_i.value?"folded":"open")}function FB({onPalette:e,
onHelp:t}){let n=Vi.value;return r("nav",{"aria-label":"Pages",class:Ce(MB,_i.value&&_B),children:[r("div",{class:$B,children:[
r(nj,{}),!_i.value&&r("span",{class:DB,children:"Sluice"})]}),r("ul",{class:tx,children:jt.map(o=>r(BB,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&He.value.view===o.name,onClick:()=>Yc(o)},o.name))}),Mi.length>0&&r(
"div",{class:OB,role:"presentation"}),r("ul",{class:tx,children:Mi.map(o=>r(BB,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>ke(o.name)},o.name))}),r("div",{class:LB,children:[r(TB,{folded:_i.
value}),r(M,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(tj,{}),r(PB,{}),r(M,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(M,{icon:"collapse",label:_i.value?"Widen":"Fold",kind:"quiet",class:NB,onClick:ej})]})]})}
function BB({icon:e,label:t,keys:n,current:o,onClick:i}){let s=Lo(_i.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:AB,"aria-current":o?"page":void 0,"aria-label":_i.value?t:void 0,onClick:i,...s,children:[
r(ae,{name:e,size:20}),r("span",{class:RB,children:t})]})})}function tj(){let e=(t,n)=>({label:n,checked:Zc.value===t,act:()=>qf(
t)});return r(lt,{icon:cu.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function nj(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:EB,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var IB="Wi",HB="Yi";function qB({children:e}){let[t,n]=w(null);sr([...bB(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{nl.value&&pi()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{ol.value&&
rl()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:zo},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:rj}]),B(()=>{let i=s=>{if(Wu(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Zm(a).then(l=>{l&&(ge(l),X("The question was pasted.",{label:"Undo",act:pi}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:IB,children:[r(FB,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:HB,children:[Ua.value==="away"&&r(Xl,{kind:"warning",actions:r(M,{small:!0,
kind:"outlined",onClick:_0,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(wB,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(yB,{onClose:o}),r(KC,{}),r(
Wk,{}),r(U0,{})]})}function rj(){let{phase:e}=jn.result.value;e==="running"||e==="estimate"?jn.cancel():Hi.value.length>
0&&Im()}var VB="cc",WB="gc",UB="Zi",KB="hc";var Wf=vn(()=>Js.value.filter(e=>e.to.dataset===xe.value.dataset));function jB(){return Wf.value.length===0?null:r("nav",
{"aria-label":"The way here",class:VB,children:[Wf.value.map((e,t)=>r("span",{class:WB,children:[r("button",{type:"butto\
n",class:UB,onClick:()=>{iy(t),ge(e.from)},children:t===0?"all":ee(Wf.value[t-1]?.label).text}),r(ae,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:KB,children:ee(Wf.value.at(-1)?.label).text})]})}var GB="Le",JB="fc",YB="uc",ZB="mc",QB="vc",XB="wc";function Uf({title:e,note:t,actions:n,children:o,onClose:i}){let s=I(null),a=ht();return Ze(()=>{ui();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:GB,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:JB,children:[r("div",{class:YB,children:[r("h2",{id:a,class:ZB,
children:e}),t&&r("p",{class:QB,children:t})]}),n,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:XB,children:o})]})}var e8="bc",t8="yc",n8="kc",nx="zc";function o8({layer:e,onClose:t}){let n=e.request,o=Rl({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Y(()=>o.pages.flat(),[o.pages]),a=Y(()=>o.columns.map((c,m)=>({key:c.name,head:r(
_,{value:c.name,most:48}),number:ir(c)&&m>0,cell:p=>m===0?r(_,{value:p[0],most:64,middle:!0}):r(_,{shown:vo(p[m],c,i)})})),
[o.columns,i]),l=Ee(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&ke(al(n.dataset,
String(c[0])))};return r(Uf,{title:"Actors",onClose:t,note:r(R,{children:[r(_,{value:e.label,most:200}),lj(s.length,o.hasMore)]}),
actions:r(M,{icon:"save",kind:"outlined",onClick:()=>Kn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:n8,children:[r(pe,{error:o.error}),r(M,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:nx,children:r(Te,{lines:12})}),o.first&&(s.length===0?
r("p",{class:nx,children:"No actor is here."}):r("div",{class:e8,children:[r(_e,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:t8,children:r(M,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function lj(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Gf="jc",i8="Xc",s8="O",a8="Sc";var uj=/^[A-Za-z_][A-Za-z0-9_]*$/;function u8({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=w(o?"live":"frozen"),
[a,l]=w(""),[u,c]=w(null),[m,p]=w(null),d=async()=>{if(!uj.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await mj(a,o,String(e.label)):n&&await dj(a,n,String(e.label),p),eo(
Zt.value),X(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){p(null),c(cj(j(f)))}};
return r(nt,{title:"Save as cohort",onClose:t,foot:r(R,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,
{kind:"primary",disabled:m!==null||a==="",onClick:()=>{d()},children:m===null?"Save":`${z(m)} actors read`})]}),children:[
r("p",{class:Gf,children:r(_,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),d()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(Xt,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:i8,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(l8,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(l8,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(pe,{error:u})]})]})}function cj(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function l8({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:s8,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:a8,children:n?"Not possibl\
e for these actors.":s})]})]})}function c8(e,t){return`v1/datasets/${encodeURIComponent(Zt.value)}/${e}/${encodeURIComponent(
t)}`}async function mj(e,t,n){await oe(c8("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var pj=1e4;async function dj(e,t,n,o){let i=[],s,a="";o(0);do{let u=await oe("v1/actors",{body:{...t,
limit:pj,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await oe(`${c8("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}var m8=e=>e===void 0?{}:{cursor:e};function fj(e){return{path:"v1/query",body:t=>({...e,samples:{...e.samples,...m8(t)}})}}
function hj(e,t){return{path:"v1/events",body:n=>({document:e,mark:t,...m8(n)})}}function p8({layer:e,onClose:t}){let n=e.
document,o=e.mark,i=Rl(o?hj(n,o):fj(n),JSON.stringify([n,o])),s=gt(o?null:sd(n)),a=o?i.first?.count:s.answer&&"rows"in s.
answer?s.answer.rows[0]?.[0]:void 0,l=n.timezone??"UTC";return r(Uf,{title:"Events",onClose:t,note:r(R,{children:[r(_,{value:e.
label===""?"all":e.label,most:200}),typeof a=="number"&&` · ${z(a)} events`]}),children:r(cd,{paging:i,document:n,zone:l})})}var f8="Bc",h8="Cc",g8="ea",y8="Ec",b8="Ic",v8="Uc",x8="ra",w8="Hc",k8="Lc",C8="Mc",S8="Nc",T8="ia",ox="Rc";var gj=6;function P8({column:e,document:t}){let n=I(null),{values:o,error:i,former:s}=yj(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let m=c?`not (${mi(e.name,u)})`:mi(e.name,u);qe({document:Pe(t,"where",No(t.
where,m))},m)};return r("section",{ref:n,class:g8,"aria-label":ee(e.name).text,"data-former":s,children:[r("div",{class:y8,
children:[r("h3",{class:b8,children:r(_,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:v8,children:[q(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(M,{small:!0,kind:"quiet",label:`Break down by ${ee(e.name).text}`,onClick:()=>Hf(
e.name),children:"By"})]}),i&&r(pe,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},m)=>r("li",{children:r("\
button",{type:"button",class:x8,onClick:p=>l(u,p.altKey),children:[r("span",{class:w8,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:k8,children:r(_,{value:u,most:40,middle:!0})}),r("span",{class:C8,title:z(c),children:[o.exact?"":"~",q(
c)]})]})},m))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:S8,children:[o.more>0&&r("span",{children:[q(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:T8,onClick:u=>l(null,u.altKey),children:[r(_,{value:null})," ",q(o.nulls)]})]})]})}
function yj(e,t,n){let[o,i]=w(!1),[s,a]=w({values:null,error:null,former:!1}),l=bj(t,n);return B(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),B(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),Sm(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{$n(
c)||a({values:null,error:j(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function bj(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:we(e),limit:gj,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}var rx=60;function M8({onClose:e}){let[t,n]=w(""),[o,i]=w(rx),s=Ee(Zt.value).value.value?.columns,a=(s??[]).filter(({name:l,
type:u})=>u!=="timestamp"&&l.toLowerCase().includes(t.trim().toLowerCase()));return r(fs,{title:"Properties",label:"Prop\
erties and their values",onClose:e,children:[r("div",{class:f8,children:r("input",{class:h8,"aria-label":"Find a propert\
y",placeholder:"find a property",value:t,onInput:l=>{n(l.currentTarget.value),i(rx)}})}),s?a.slice(0,o).map(l=>r(P8,{column:l,
document:xe.value},l.name)):r(Te,{}),a.length>o&&r("p",{class:ox,children:r(M,{small:!0,kind:"outlined",onClick:()=>i(o+
rx),children:`${z(a.length-o)} more properties`})}),r("p",{class:ox,children:"Click: only this value. Alt+click: all but\
 this value."})]})}var $8="Ac",D8="Dc";function A8({onClose:e}){let t=xe.value,[n,o]=w(()=>JSON.stringify(t,null,2)),[i,s]=w(null);return B(()=>{Vt(E8(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(fs,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(M,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Be(n,"The document")}),children:[r(Hl,{class:$8,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=E8(l);s(c),u&&ge({document:{...u,dataset:u.dataset||He.value.document.dataset}},
"replace")},onRun:zo}),i!==null&&r("div",{class:D8,children:r(pe,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function E8(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function R8({layer:e,onClose:t}){let[n,o]=w(""),[i,s]=w(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=xe.value,m=()=>{n.trim()!==""&&xl({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,p=>s(
j(p)))};return r(nt,{title:"Note",onClose:t,foot:r(R,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,{
kind:"primary",onClick:m,children:"Save"})]}),children:[r("p",{class:Gf,children:[G(a,c),l===void 0?"":` to ${G(l,c)}`]}),
r("form",{onSubmit:p=>{p.preventDefault(),m()},children:[r("input",{class:Ue,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:p=>o(p.currentTarget.value)}),i&&r(pe,{error:i})]})]})}var O8=new Map([["facets",M8],["json",A8],["events",p8],["actors",o8],["cohort",u8],["note",R8],["live-event",G4]]);var L8=["1d","7d","30d","1y"];function N8(){let e=I(null),[t,n]=w(null),o=xe.value.compare?.offset,i=li(jn.result.value.
error,"compare"),s=()=>n(null);return r(R,{children:[r(M,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${V(vp(o))} before`}),i&&t===null&&r("div",{class:id,children:r(pe,{error:i})}),t==="menu"&&r(wo,{anchor:e.current,label:"\
Compare",items:xj(o,()=>n("field")),onClose:s}),t==="field"&&r(Qt,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:DM,children:r(Xt,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),Jf(a.trim()===""?void 0:a.trim())}})})})]})}
function xj(e,t){let n=e!==void 0&&!L8.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>Jf(void 0)},
{label:"The period before",checked:!1,act:()=>{wj()}},...L8.map(o=>({label:`${vp(o)} before`,checked:e===o,act:()=>Jf(o)})),
{label:n?`${V(vp(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function Jf(e){
te("compare",e===void 0?void 0:{offset:e})}async function wj(){try{let e=xe.value,t=await CM(e);t===null?X("The range ha\
s no start: choose one before it is compared."):xe.value===e&&Jf(t)}catch(e){X(j(e).message)}}var B8="Tc",F8="_c",ix="Me",z8="qc",I8="Fc";var pu="";function H8({onClose:e}){let[t,n]=w(null),[o,i]=w(pu),[s,a]=w(""),[l,u]=w(""),[c,m]=w(null),[p,d]=w(!1),f=ht();
B(()=>{xf().then(y=>{let C=[...y].sort((x,S)=>S.changed.localeCompare(x.changed));n(C),i(C[0]?.id??pu)},y=>m(j(y)))},[]);
let h=Xr(He.value.document);return r(nt,{title:"Save to a board",onClose:e,children:r("form",{class:B8,onSubmit:y=>{y.preventDefault(),
d(!0),Cj(o,s.trim()||"My board",l.trim()).then(e,C=>{m(j(C)),d(!1)})},children:[r("label",{class:Ct,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:Ue,"data-autofocus":!0,value:l,placeholder:V(h),maxLength:200,autocomplete:"\
off",onInput:y=>u(y.currentTarget.value)}),r("fieldset",{class:F8,children:[r("legend",{class:Ct,children:"Board"}),(t??
[]).map(y=>r("label",{class:ix,children:[r("input",{type:"radio",name:f,checked:o===y.id,onChange:()=>i(y.id)}),r("bdi",
{class:z8,children:V(y.name)})]},y.id)),r("label",{class:ix,children:[r("input",{type:"radio",name:f,checked:o===pu,onChange:()=>i(
pu)}),r("span",{children:"A new board"})]})]}),o===pu&&r(R,{children:[r("label",{class:Ct,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:Ue,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:y=>a(
y.currentTarget.value)})]}),c&&r(pe,{error:c}),r("div",{class:I8,children:r(M,{type:"submit",kind:"primary",icon:"save",
disabled:p||t===null,children:"Save"})})]})})}async function Cj(e,t,n){let{document:o,view:i,as:s}=He.value,a=e===pu?null:
await xr(e),l=s??jt.find(m=>m.name===i)?.chartOf(o)??"",u=ha(a?.content??eu,{kind:"query",title:n,document:o,as:l}),c=a?
await Vc(e,a.version,a.name,u):await wr(t,u);X(`Saved to ${V(c.name)}.`,{label:"Open",act:()=>ke(`boards/${encodeURIComponent(
c.id)}`)}),a&&X("The tile can be taken back.",{label:"Undo",act:()=>{Sj(c,a)}})}async function Sj(e,t){await Vc(e.id,e.version,
t.name,t.content).then(()=>X("The tile is taken back."),n=>X(j(n).message))}var Tj=le([]);function q8(){return r(lt,{icon:"save",menuLabel:"Save",items:[...Pj(),...Tj.value],placing:{align:"end"},children:"Save"})}
function Pj(){let{dataset:e,where:t}=He.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>Ji(
o=>r(H8,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>ke(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>Mf(e)}]}var W8="Gc",U8="Ne";function j8(){let e=jn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:W8,children:[r("sp\
an",{role:"status",class:U8,"data-phase":e.phase,children:[e.phase==="exact"&&r(ae,{name:"check",size:14}),e.phase==="er\
ror"&&r(ae,{name:"error",size:14}),_j(e)]}),t&&r(M,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>jn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(M,{small:!0,kind:"outlined",onClick:zo,children:"Run again"})]})}
function _j(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return K8(
e);case"cancelled":return e.sampled===null?"cancelled":`cancelled; this is an ${K8(e)}`;case"error":return e.answer?"fai\
led; this is the answer before":"failed";case"exact":{let n=Ga(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`s\
ample of ${W(t.sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${q(t.rows_scanned)} rows`:`${o}, ${n}`}}}function K8({
answer:e,intervals:t,sampled:n}){let o=AS(e,t);return`estimate from ${W(n??0)} of actors${o===null?"":`, ±${Xh(o)}`}`}var G8="Re",J8="Ae",Y8="Jc",Z8="De",Q8="Kc";var X8=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function e3({runs:e}){B(()=>{Fe.value.value||
Dt()},[]);let t=Fe.value.value?.map(({name:o})=>o)??[Zt.value],n=xe.value.timezone??"UTC";return r("header",{class:G8,"a\
ria-label":"The question",children:[r("div",{class:J8,children:[r(un,{title:"Dataset",icon:"data",values:t,value:Zt.value,
onChange:o=>{hi(o)},class:Y8}),r(AM,{}),r(un,{title:"Time zone",icon:"globe",values:Df(),value:n,onChange:o=>te("timezon\
e",o),kind:"quiet",free:!0}),r(N8,{}),r(Dj,{})]}),r("div",{class:Z8,children:e&&r(j8,{})}),r("div",{class:Q8,children:[r(
M,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!nl.value,onClick:pi}),r(M,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!ol.value,onClick:rl}),r(lt,{icon:"share",menuLabel:"Share",items:CS(),placing:{align:"end"},children:"Shar\
e"}),r(q8,{})]})]})}function Dj(){let e=xe.value.sample,t=e===void 0||e===1?void 0:e,n=X8.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(lt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:X8.map(([o,i])=>({label:o,checked:i===t,act:()=>te("sample",i)})),children:n})}var t3="Oc",n3="aa",o3="Pc",r3="Qc",i3="Vc",s3="Wc",a3="ta";function u3(){let e=jt.find(({name:t})=>t===Ow.value)??jt[0];return e?r(Aj,{view:e}):null}function Aj({view:e}){let t=xe.
value,n=Rj(jn.result.value,t),o=Lw.value??e.chartOf(t);B(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),sr([{keys:"f",label:"Properties and their values",group:"The question",act:()=>sx("facets")}]),sr(
[{keys:"/",label:`Sentence: ${ub}`,group:"View",act:lb}]);let i=a=>{ge({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(R,{children:[r(e3,{runs:e.runs??!0}),r(qm,{busy:s,done:n.done}),r("div",{class:t3,
children:[r("main",{class:n3,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(jB,{}),r("div",{class:o3,children:[r("div",{class:r3,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:i3,
children:[e.charts.length>1&&r(St,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(M,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:ax("facets"),onClick:()=>sx(
"facets")}),r(M,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:ax("json"),onClick:()=>sx("json")})]})]}),
n.error&&!Oj(n.error)&&r(pb,{class:s3,error:n.error}),r("div",{class:a3,"data-former":n.former,children:r(rc.Provider,{value:n,
children:r(e.Page,{document:t,result:n,as:o})})})]}),r(Lj,{})]})]})}function Rj(e,t){return e.of===null||l3(e.of)===l3(t)?
e:{...e,answer:null,of:null,former:!1}}function l3(e){let t=e.aggregate?.over;return`${ai(e)} ${typeof t=="object"?Object.
keys(t).join():"events"}`}function ax(e){return Hi.value.some(t=>t.kind===e)}function sx(e){ge({open:ax(e)?Hi.value.filter(
t=>t.kind!==e):[{kind:e}]})}function Oj(e){return["from","to"].some(t=>li(e,t)!==null)}function Lj(){return r(R,{children:Hi.
value.map((e,t)=>{let n=O8.get(e.kind);return n?r(n,{layer:e,onClose:Im},t):null})})}function c3(){return Wa.value?.tokens&&Wa.value.name===void 0?r(rB,{}):r(R,{children:[r(qB,{children:r(Nj,{})}),r(JN,{})]})}
function Nj(){let e=Vi.value;switch(e.kind){case"home":return r(YN,{});case"view":return r(u3,{});case"page":{let t=Mi.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(ZN,{})}case"actor":return r(hk,{dataset:e.dataset,actor:e.actor});case"\
link":return r(uB,{id:e.id})}}xB();k0();_k();await lk();xS();l2();Yx(r(c3,{}),document.body);
