var bF=Object.defineProperty;var Ph=(e,t)=>{for(var n in t)bF(e,n,{get:t[n],enumerable:!0})};var je,Gx,Dh,Hi,Mh,hm,Jx,pm,Zx,Eh,_h,Yx,Pu=Symbol.for("pv"),gm={},ym=[],vF=/^m(i|n|o|s|text|space)$/,Ah=Array.isArray,Rh=ym.
slice,Ns=Object.assign;function Ls(e){e&&e.parentNode&&e.remove()}function Qx(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Rh.call(arguments,2):n),Tu(e,
a,o,i,null)}function Tu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Pu,__v:i||
++Gx,__i:-1,__u:0};return!i&&je.vnode&&je.vnode(s),s}function A(e){return e.children}function qa(e,t){this.props=e,this.context=t,this.__g=0}function qi(e,t){if(t==null)return e.
__&&qi(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:qi(e)}function xF(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=Ns({constructor:Pu},n)).__v=n.__v+1,
je.vnode&&je.vnode(t),Oh(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||qi(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,r0(i,t,s),n.__=n.__e=null,t.__e!=o&&Xx(t))}function Xx(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Xx(e)}function $h(e){(8&e.__g||(e.__g|=8,Hi.push(e),hm++))&&Mh==je.debounceRendering||
((Mh=je.debounceRendering)||queueMicrotask)(e0)}function e0(){try{for(var e,t=1;Hi.length;)Hi.length>t&&Hi.sort(Jx),e=Hi.
shift(),t=Hi.length,8&e.__g&&xF(e)}finally{(hm=Hi.length)&&(Mh||queueMicrotask)(e0)}}function t0(e,t,n,o,i,s,a,l,u,c,m){
var d,p,f,h,v,y,T=o.__k||ym,b=t.length;for(u=wF(n,t,T,u,b),d=0;d<b;d++)(f=n.__k[d])!=null&&(p=~f.__i&&T[f.__i]||gm,f.__i=
d,y=Oh(e,f,p,i,s,a,l,u,c,m),h=f.__e,(p.ref!=f.ref||8&p.__u)&&(p.ref&&Lh(p.ref,null,f,p),f.ref&&m.push(f.ref,f.__c||h,f)),
v=v||h,4&f.__u?(u=n0(f,u,e,!p.__v),p.__e&&(p.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:h&&(u=h.nextSibling),f.
__u&=-21);return n.__e=v,u}function wF(e,t,n,o,i){var s,a,l,u,c,m,d,p,f,h=n.length,v=h,y=0,T=0,b=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=b[s]=Tu(null,
a):Ah(a)?a=b[s]=Tu(A,{children:a}):a.constructor===Pu&&a.__b?a=b[s]=Tu(a.type,a.props,a.key,a.ref,a.__v):b[s]=a,u=s+y,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=kF(a,n,u,v))&&(v--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?y--:c==u+1?y++:c!=
u&&(c>u?y--:y++,T=1)):(~c||(i>h?y--:i<h&&y++),typeof a.type!="function"&&(a.__u|=4))):b[s]=null;if(T){for(m=[],d=[],s=0;s<
i;s++)if((a=b[s])&&16&a.__u){for(y=0,p=m.length;y<p;)m[f=y+p>>1]<a.__i?y=f+1:p=f;m[y]=a.__i,d[s]=y+1}for(y=m.length;s--;)
d[s]&&(d[s]==y?y--:b[s].__u|=4)}if(v)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=qi(l)),Nh(l,l));return o}function n0(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=n0(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=qi(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function kF(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function jx(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function dm(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||jx(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||jx(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=_h[t]||(_h[t]=
CF(t)),(e.__a||(e.__a={}))[t]=Eh,s=t!=(t=t.replace(Zx,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function CF(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[pm]==null)t[pm]=Eh++;else if(t[pm]<this.__a[e])return;return n(je.event?je.event(t):t)}}}function Oh(e,t,n,o,i,s,a,l,u,c){
var m,d,p,f,h,v,y,T,b,k,S,R,D,F,N,X,E,O,K=t.type;if(t.constructor!==Pu)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&
(t.__u|=u,d=s=[],m.nodeType==8?l=fm(m,s):s.push(m),l=s[0]||l),(m=je.__b)&&m(t);e:if(typeof K=="function"){p=a.length;try{
if(T=t.props,b=(m=K.prototype)&&m.render,k=(m=K.contextType)&&o[m.__c],S=m?k?k.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.
__g&&(f.__g|=1)):(b?t.__c=f=new K(T,S):(t.__c=f=new qa(T,S),f.constructor=K,f.render=TF),k&&k.sub(f),f.state||(f.state={}),
f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),b&&(f.__s||(f.__s=f.state),K.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Ns({},
f.__s)),Ns(f.__s,K.getDerivedStateFromProps(T,f.__s)))),h=f.props,v=f.state,f.__v=t,n.__c){if(T!==h&&b&&!K.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(T,S),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(T,f.__s,S)===!1){t.__v!=n.__v&&(f.props=T,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(W){W&&(W.__=t)}),ym.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=qi(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(T,f.__s,S),b&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,v,y)})}else b&&!K.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),b&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=S,f.props=T,f.__P=e,f.__g&=-5,R=je.__r,D=b?25:0;do f.__g&=-9,R&&R(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++D<25);b&&(ym.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Ns({},o,f.getChildContext())),
b&&n.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(h,v)),F=m&&m.type===A&&m.key==null?m.props.children:m,
T.__P&&(m=l,i=(e=T.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(W){W&&Nh(W,W)}),n.__k=null),
l=n.__k?qi(n,0):null),l=t0(e,Ah(F)?F:[F],t,n,o,i,s,a,l,u,c),T.__P&&(t.__e=null,l=m),t.__u&=-161,d&&d.some(Ls),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(W){if(a.length=p,t.__v=null,u||s)if(W&&W.then){if(t.__u|=128|u,s){for(~(E=s.indexOf(
l||void 0))||(E=s.length);(O=s[E-1])&&O.nodeType==8;)E--;for(;E<s.length;E++)if(O=s[E])if(s[E]=null,N){if(O==X)break}else{
if(O.nodeType!=8)break;O.data.startsWith("$s")&&(X=fm(N=O))}}if(!N){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
N=l}(m=fm(N=t.__c.__z||(t.__c.__z=N)))?(t.__e=N,l=m):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ls);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),W&&W.then||o0(t),je.__e(W,t,n)}}else l=t.__e=SF(n.__e,t,n,o,i,s,a,u,c,e);return(m=je.diffed)&&m(t),l}function fm(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function o0(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(o0))}function r0(e,t,n){for(var o=0;o<n.length;)Lh(n[o++],n[o++],n[o++]);je.__c&&je.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){je.__e(s,i.__v)}})}function SF(e,t,n,o,i,s,a,l,u,c){var m,d,p,f,
h,v,y,T,b=n.props||gm,k=t.props,S=t.type;if(S=="svg"?i="http://www.w3.org/2000/svg":S=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if((h=s[m])&&(S?h.localName==S:h.nodeType==
3)){e=h,s[m]=null;break}}if(!e){if(T=c.ownerDocument||document,!S)return T.createTextNode(k);e=T.createElementNS(i,S,k.is?
k:c),l&&(je.__m&&je.__m(t,s),l=!1),s=null}if(S){if(c=S=="template"&&e.content||e,s=S=="textarea"&&k.defaultValue!=null?null:
s&&Rh.call(c.childNodes),!l&&s)for(b={},m=0;m<e.attributes.length;m++)b[(h=e.attributes[m]).name]=h.value;for(m in b)h=b[m],
m=="dangerouslySetInnerHTML"?p=h:m=="children"||m in k||m=="value"&&"defaultValue"in k||m=="checked"&&"defaultChecked"in
k||dm(e,m,null,h,i);for(m in k)h=k[m],m=="children"?f=h:m=="dangerouslySetInnerHTML"?d=h:m=="value"?v=h:m=="checked"?y=h:
l&&typeof h!="function"||b[m]===h||dm(e,m,h,b[m],i);d?(l||p&&(d.__html==p.__html||d.__html==e.innerHTML)||(e.innerHTML=d.
__html),t.__k=[]):(p&&(e.textContent=""),(S=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&vF.test(S))&&(i="\
http://www.w3.org/1999/xhtml"),t0(c,Ah(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&qi(n,0),l,u),s&&s.some(Ls)),l&&S!="textarea"||
(m="value",S=="progress"&&v==null?e.removeAttribute(m):v==null||v===e[m]&&(S!="progress"||v)||dm(e,m,v,b[m],i),m="checke\
d",y!=null&&y!=e[m]&&dm(e,m,y,b[m],i))}else b===k||l&&e.data==k||(e.data=k);return e}function Lh(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
je.__e(i,n)}}function Nh(e,t,n){var o,i,s,a;if(je.unmount&&je.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Lh(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){je.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&Nh(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=fm(o,s=[]))&&(o==
e.__e&&s.some(Ls),Ls(i),Ls(o)),n||Ls(e.__e),e.__e=e.__c=e.__=null}function TF(e,t,n){return this.constructor(e,n)}function i0(e,t){
var n,o,i,s;je.__&&je.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Tu(A,{children:[e]}),
i=[],s=[],Oh(t,t.__k,o||gm,gm,t.namespaceURI,o?null:t.firstChild?Rh.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
r0(i,t.__k,s),t.__k.props.children=null}function Ui(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,$h(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+Yx++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}je={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw hm=0,e}},Gx=0,Dh=function(e){return e!=null&&e.constructor===Pu},qa.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ns({},this.state)),typeof e=="function"&&(e=e(Ns({},n),this.props)),e&&(Ns(
n,e),this.__v&&(t&&this.__k.push(t),$h(this)))},qa.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),$h(this))},qa.prototype.render=A,Hi=[],hm=0,Jx=function(e,t){return e.__v.__b-t.__v.__b},pm=Symbol(),Zx=/(PointerCapture)$|Capture$/i,
Eh=0,_h={},Yx=0;var Vi,Ot,Bh,s0,Fh=Object.is,_u=0,h0=[],zh=[],zt=je,a0=zt.__b,l0=zt.__r,u0=zt.diffed,c0=zt.__c,m0=zt.unmount,d0=zt.__;function Ua(e,t){
zt.__h&&zt.__h(Ot,e,_u||t),_u=0;var n=Ot.__H||(Ot.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function w(e){
return _u=1,Hh(g0,e)}function Hh(e,t,n){var o=Ua(Vi++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):g0(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);Fh(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Ot,!Ot.__f)){Ot.__f=!0;var i=Ot.shouldComponentUpdate;
Ot.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,m=this.props!=s;if(u.__.some(function(p){
p.__N&&(c=!0,Fh(p.__[0],p.__N[0])||(m=!0))}),i){var d=i.call(this,s,a,l);return c?d||m:d}return!c||m}}return o.__}function B(e,t){
var n=Ua(Vi++,3);!zt.__s&&qh(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Ot.__H.__h.push(n))}function nt(e,t){var n=Ua(Vi++,4);!zt.
__s&&qh(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Ot.__h.push(n))}function I(e){return _u=5,Z(function(){return{current:e}},[])}function Z(e,t){var n=Ua(Vi++,7);return qh(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function bm(e,t){return _u=8,Z(function(){return e},
t)}function Wi(e){var t=Ot.context[e.__c],n=Ua(Vi++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Ot)),t.props.value):e.
__}function gt(){var e=Ua(Vi++,11);if(!e.__){for(var t=Ot.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function PF(){var e;do{for(;e=zh.shift();)try{Mu(e)}catch(n){zt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
h0.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Mu),t.__h.some(Ih),t.__h=[]}catch(n){t.__h=[],zt.__e(n,e.__v)}}}while(zh.
length)}zt.__b=function(e){Ot=null,a0&&a0(e)},zt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),d0&&d0(e,t)},zt.
__r=function(e){l0&&l0(e),Vi=0;var t=(Ot=e.__c).__H;t&&(Bh==Ot?Ot.__h=[]:(t.__h.some(Mu),t.__h.some(Ih),Vi=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Bh=Ot},zt.diffed=function(e){u0&&u0(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&f0(h0.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Bh=Ot=null},zt.__c=function(e,t){t.some(
function(n){try{n.__h.some(Mu),n.__h=n.__h.filter(function(o){return!o.__||Ih(o)})}catch(o){n.__h=[function(){throw o}]}}),
c0&&c0(e,t)},zt.unmount=function(e){m0&&m0(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,f0(zh.push(i))}else Mu(i)}catch(s){t=s}}),o.
__H=void 0,t&&zt.__e(t,o.__v))};var p0=typeof requestAnimationFrame=="function";function MF(e){var t,n=function(){clearTimeout(
o),p0&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);p0&&(t=requestAnimationFrame(n))}function f0(e){e!=1&&s0==
zt.requestAnimationFrame||((s0=zt.requestAnimationFrame)||MF)(PF)}function Mu(e){var t=Ot,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Ot=t}function Ih(e){var t=Ot;e.__c=e.__(),Ot=t}function qh(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Fh(n,e[o])})}function g0(e,t){return typeof t=="function"?t(e):t}var _F=Symbol.for("preact-signals");function km(){if(ui>1)ui--;else{var e,t=!1;for((function(){var i=xm;for(xm=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();Du!==void 0;){var n=Du;for(Du=
void 0,vm++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&b0(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(vm=0,ui--,
t)throw e}}function Vh(e){if(ui>0)return e();Uh=++$F,ui++;try{return e()}finally{km()}}var $u,Mt=void 0;function Eu(e){var t=Mt,
n=$u;Mt=void 0,$u=void 0;try{return e()}finally{Mt=t,$u=n}}var Du=void 0,ui=0,vm=0,$F=0,Uh=0,xm=void 0,wm=0;function y0(e){
if(Mt!==void 0){var t=e.n;if(t===void 0||t.t!==Mt)return t={i:0,S:e,p:Mt.s,n:void 0,t:Mt,e:void 0,x:void 0,r:t},Mt.s!==void 0&&
(Mt.s.n=t),Mt.s=t,e.n=t,32&Mt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Mt.s,t.n=void 0,Mt.s.n=t,Mt.s=t),t}}function ln(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}ln.prototype.brand=_F;ln.prototype.h=function(){return!0};ln.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Eu(function(){var o;(o=t.W)==null||o.call(t)}))};
ln.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Eu(function(){var i;(i=t.Z)==null||i.call(t)}))}};ln.prototype.subscribe=
function(e){var t=this;return Mn(function(){var n=t.value;Eu(function(){return e(n)})},{name:"sub"})};ln.prototype.valueOf=
function(){return this.value};ln.prototype.toString=function(){return this.value+""};ln.prototype.toJSON=function(){return this.
value};ln.prototype.peek=function(){var e=this;return Eu(function(){return e.value})};Object.defineProperty(ln.prototype,
"value",{get:function(){var e=y0(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(vm>100)
throw new Error("Cycle detected");(function(n){ui!==0&&vm===0&&n.l!==Uh&&(n.l=Uh,xm={S:n,v:n.v,i:n.i,o:xm})})(this),this.
v=e,this.i++,wm++,ui++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{km()}}}});function ue(e,t){return new ln(e,
t)}function b0(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function v0(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function x0(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Bs(e,t){ln.call(this,void 0,t),this.x=e,this.s=void 0,this.g=wm-1,this.
f=4}Bs.prototype=new ln;Bs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
wm))return!0;if(this.g=wm,this.f|=1,this.i>0&&!b0(this))return this.f&=-2,!0;var e=Mt;try{v0(this),Mt=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Mt=e,x0(
this),this.f&=-2,!0};Bs.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
ln.prototype.S.call(this,e)};Bs.prototype.U=function(e){if(this.t!==void 0&&(ln.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Bs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Bs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=y0(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function vn(e,t){
return new Bs(e,t)}function w0(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ui++;var n=Mt;Mt=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Wh(e),o}finally{Mt=n,km()}}}function Wh(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
w0(e)}function DF(e){if(Mt!==this)throw new Error("Out-of-order effect");x0(this),Mt=e,this.f&=-2;try{8&this.f&&Wh(this)}finally{
km()}}function Va(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,$u&&$u.push(this)}
Va.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Va.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,w0(this),
v0(this),ui++;var e=Mt;return Mt=this,DF.bind(this,e)};Va.prototype.N=function(){2&this.f||(this.f|=2,this.u=Du,Du=this)};
Va.prototype.d=function(){this.f|=8,1&this.f||Wh(this)};Va.prototype.dispose=function(){this.d()};function Mn(e,t){var n=new Va(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var k0,Sm,Cm,EF=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var C0=[];Mn(function(){k0=this.N})();function Wa(e,t){je[e]=t.bind(null,je[e]||function(){})}function Au(e){if(Cm){var t=Cm;
Cm=void 0,t()}Cm=e&&e.S()}function S0(e){var t=this,n=e.data,o=RF(n);o.name="ReactiveDom",o.value=n;var i=Z(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=vn(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=vn(
function(){return!Array.isArray(c.value)&&!Dh(c.value)}),d=Mn(function(){if(this.N=T0,m.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),p=t.__$u.d;return t.__$u.d=function(){d(),p.call(this)},[m,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}S0.displayName="ReactiveTextNode";Object.defineProperties(ln.prototype,{constructor:{
configurable:!0,value:Qx(A,null).constructor},type:{configurable:!0,value:S0},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Wa("__b",function(e,t){if(Au(),Sm=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof ln&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Wa("__r",function(e,t){if(e(t),t.type!==A){Au();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return Mn(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;EF&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Sm=
o,Au(n)}});Wa("__e",function(e,t,n,o){Au(),Sm=void 0,e(t,n,o)});Wa("diffed",function(e,t){Au(),Sm=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],m=o[u];c===void 0?(c=AF(n,u,m,i),s[u]=c):c.o(m,i)}}}e(t)});function AF(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=ue(n);return{o:function(a,l){s.value=a,o=l},d:Mn(function(){this.N=T0;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Wa("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var m=c.
__$u;m&&(c.__$u=void 0,m.d())}}e(t)});Wa("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});qa.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function RF(e,t){return Z(function(){return ue(e,t)},[])}var OF=function(e){queueMicrotask(function(){queueMicrotask(e)})};function LF(){Vh(function(){for(var e;e=C0.shift();)k0.call(e)})}function T0(){C0.push(this)===1&&(je.requestAnimationFrame||
OF)(LF)}var Kh=new URL("../../",import.meta.url);function It(e){return new URL(e,Kh).href}function P0(e){return e.startsWith(Kh.
pathname)?e.slice(Kh.pathname.length):e.replace(/^\//,"")}var NF=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,BF=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function Ka(e){
return JSON.parse(BF.test(e)?e.replace(NF,FF):e)}function FF(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var ot=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function ci(){return new ot(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function mi(e,t=0){let n=jh(e)&&jh(
e.error)?e.error:null;if(!n)return new ot({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new ot({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:zF(n.span),status:t})}
function zF(e){if(!jh(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function jh(e){return e!==null&&typeof e=="object"}function Ki(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var M0=ue(0),_0=M0;async function te(e,t={}){let n=await ja(e,t);if(n.status!==204)return await $0(n)}async function ja(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await IF(
It(e),n);if(o.status===401&&M0.value++,!o.ok)throw mi(await $0(o).catch(()=>null),o.status);return o}async function IF(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:ci()}}async function $0(e){let t=await e.text();try{return Ka(
t)}catch{throw new ot({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function _n(e){
return e instanceof DOMException&&e.name==="AbortError"}function j(e){return e instanceof ot?e:new ot({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var D0=ue(null),Ga=D0;function E0(){Mn(()=>{_0.value>=0&&te("v1/me").then(e=>{D0.value=e},()=>{})})}async function A0(e){
await te("v1/login",{body:{token:e}})}async function R0(){await te("v1/logout",{method:"POST"})}var Tm=ue({value:null,error:null}),Gh=new Map,He=Tm;async function _t(){try{let e=await te("v1/datasets");Tm.value={value:e.
datasets,error:null}}catch(e){Tm.value={value:Tm.value.value,error:j(e)}}}function Ae(e){let t=Gh.get(e);return t||(t=ue(
{value:null,error:null}),Gh.set(e,t),to(e)),t}async function to(e){let t=Gh.get(e);if(!(!t||e===""))try{t.value={value:await te(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:j(n)}}}async function O0(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await te(
s,{signal:o})).values}async function Ja(e,t,n){return te(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var HF=new Set(["estimate","running","exact","error","cancelled","live"]);function Pm(e){let t;try{t=Ka(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!HF.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?mi(n):null,body:n}}function Mm(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var L0=!0;async function N0(e,t,n){try{if(L0&&await qF(e,t,n))return;await UF(e,t,n)}catch(o){if(!_n(o))throw o}}async function qF(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await ja("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await VF(s,a=>{let l=Pm(a);l&&t(l)}),!0}catch(o){if(!(o instanceof ot)||o.status!==404&&o.status!==
405)throw o;return L0=!1,!1}}async function UF(e,t,n){if(!("run"in e))throw new ot({code:"not_supported",message:"This s\
erver has no live events"});let o=await ja("v1/query",{body:e.run,signal:n}),i=Ka(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function VF(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Qh=250,WF=8e3,sr=ue("idle"),ar=new Map,Jh=null,KF=1,Ru=Qh,Zh,Za=sr;function _m(e,t,n=[]){let o=KF++,i=n.filter(s=>ar.
has(s));ar.set(o,{message:e,take:t,abort:null}),sr.value==="open"&&Xh({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
F0(s);return sr.value==="http"&&z0(o),sr.value==="idle"&&eg(),o}function Ou(e){ar.has(e)&&(sr.value==="open"&&Xh({id:e,cancel:!0}),
F0(e))}function B0(){sr.value==="away"&&(clearTimeout(Zh),eg())}function F0(e){ar.get(e)?.abort?.abort(),ar.delete(e)}function Xh(e){
Jh?.send(JSON.stringify(e))}function eg(){sr.value=sr.value==="away"?"away":"connecting";let e=new URL(It("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Jh=t,Ru=Qh,sr.value="open";
for(let[o,i]of ar)Xh({id:o,...i.message})},t.onmessage=o=>GF(String(o.data)),t.onclose=()=>{Jh=null,n?tg():jF()}}async function jF(){
if(!await fetch(It("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return tg();Ru=Qh,sr.value="http";for(let t of ar.
keys())z0(t)}function tg(){sr.value="away",clearTimeout(Zh),Zh=setTimeout(eg,Ru*(.75+Math.random()/2)),Ru=Math.min(Ru*2,
WF)}function GF(e){let t=Pm(e);t&&Yh(t)}function Yh(e){let t=ar.get(e.id);t&&(Mm(e)&&ar.delete(e.id),t.take(e))}function z0(e){
let t=ar.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!ar.has(e))return;if(t.abort=null,o instanceof
ot&&o.code===ci().code)return tg();let i=o instanceof ot?o:new ot({code:"unexpected",message:String(o)});Yh({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};N0(t.message,o=>Yh({...o,id:e}),t.abort.
signal).catch(n)}var Ya=/([^.[\]]+)|\[(\d+)\]/gy;function Lu(e){let t=[];for(Ya.lastIndex=0;Ya.lastIndex<e.length;){e[Ya.lastIndex]==="."&&
Ya.lastIndex++;let n=Ya.lastIndex,o=Ya.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function I0(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Nu(e){return typeof e=="\
string"?Lu(e):e}function Ht(e,t){let n=e;for(let o of Nu(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Me(e,t,n){return ng(e,Nu(t),n)}function ng(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=ng(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=ng(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function og(e,t){let n=Ht(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function $m(e,t,n,o){let i=og(e,Nu(t));return i.
splice(n,0,o),Me(e,t,i)}function Bu(e,t,n){let o=og(e,Nu(t));return o.splice(n,1),Me(e,t,o.length>0?o:void 0)}function H0(e,t,n,o){
let i=og(e,Nu(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
Me(e,t,i)}function qt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&qt(e[o],t[o]))}var rg=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Dm=["explore","funnel",
"retention","paths","sessions","difference","live"];function di(e){return rg.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ae(e){return e==null?[]:(Array.isArray(e)?e:[e]).map(n=>typeof n=="string"?n:JSON.stringify(n))}function U0(e,t){if(e===null)return t;if("rows"in t.answer&&"rows"in e){let n=ae(t.answer.query?.aggregate?.by).length;return q0(
e.rows,t,"rows",o=>JSON.stringify(o.slice(0,n)))}return"groups"in t.answer&&"groups"in e&&t.answer.groups&&e.groups?q0(e.
groups,t,"groups",n=>JSON.stringify("other"in n?null:[n.value])):t}function q0(e,t,n,o){let i=new Map(e.map((c,m)=>[o(c),
m])),s=t.answer[n],a=t.intervals?.[n],l=s.map((c,m)=>({i:m,place:i.get(o(c))??e.length+m})).sort((c,m)=>c.place-m.place),
u=c=>l.map(({i:m})=>c[m]);return{answer:{...t.answer,[n]:u(s)},intervals:Array.isArray(a)?{...t.intervals,[n]:u(a)}:t.intervals}}var ig={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,sampled:null,elapsed:null,error:null},
JF=100,Fs=class{present=ue(ig);result=this.present;id=0;painted=0;pending=null;latest=null;timer;run(t,n={}){let o=this.
present.value;this.present.value={...o,phase:"running",document:t,former:o.answer!==null&&!qt(o.of,t),done:0,elapsed:null,
error:null},this.drop();let i=this.id;this.id=_m({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{
phase:t}=this.present.value;t!=="running"&&t!=="estimate"||(Ou(this.id),this.drop(),this.present.value={...this.present.
value,phase:"cancelled"})}close(){Ou(this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=
null,this.latest=null}take(t,n){if(Mm(n)){this.drop(),this.paint(t,n);return}n.answer&&(this.pending=n),this.latest=n;let o=this.
painted+JF-performance.now();this.timer??=setTimeout(()=>{let{pending:i,latest:s}=this;this.drop(),i&&this.paint(t,i),s&&
s!==i&&this.paint(t,s)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:Math.
max(o.done,n.done),elapsed:n.elapsed,error:n.error};if(n.answer&&n.state==="exact"){this.present.value={...i,phase:"exac\
t",answer:n.answer,of:t,intervals:null,sampled:null,former:!1};return}if(n.answer&&n.state==="estimate"){let a=U0(o.phase===
"estimate"?o.answer:null,{answer:n.answer,intervals:n.intervals??{}});this.present.value={...i,...a,phase:"estimate",of:t,
sampled:n.done,former:!1};return}let s=n.state==="running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={
...i,phase:s==="live"?"running":s}}};function yt(e){let t=Z(()=>new Fs,[]),n=e===null?"":JSON.stringify(e);return B(()=>{
e?t.run(e):t.cancel()},[n]),B(()=>()=>t.close(),[]),t.result.value}function pi(e,t){let n=typeof t=="string"?t:I0(t);return!e||
e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.where.slice(n.length))?e:null}var ZF=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Em(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Qa(e,t){return e<0?"−"+t:t}function z(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Qa(e,Em(n)+(o===void 0?"":`.${o}`))}
function q(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Qa(e,YF(t));if(t>=9995e11)return Qa(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=ZF.find(([i])=>Number((t/i).toPrecision(3))>=1);return Qa(e,Number(t/
n).toPrecision(3)+" "+o)}function YF(e){return Number.isInteger(e)?Em(String(e)):e>=1e3?Em(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function V(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Qa(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return Qa(e,`${Em(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function $n(e){
let t=V(e);return e>0?`+${t}`:t}function QF(e){return Number.isFinite(e)?Math.max(2,Math.min(15,Math.floor(-Math.log10(Math.
max(e,1e-15)))+1)):2}function XF(e,t,n=q){let o=n(Number(e.toPrecision(t)));return t<3?o.replace(/\d+\.\d+/,i=>Number(i).
toPrecision(t)):o}function sg(e){let t=Math.max(e,.001);return t<.0995?V(t):V(t).replace(/\.\d/,"")}function V0(e,t,n,o=q){
if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${o(e)}`;let i=(n-t)/2/Math.abs(e);return`~ ${XF(e,QF(i),
o)} ±${sg(i)}`}function W0(e,t,n){if(!Number.isFinite(t)||!Number.isFinite(n))return`~ ${V(e)}`;let o=(n-t)*50,i=o<1?
1:0;return`~ ${i===1?V(e):V(e).replace(/\.\d/,"")} ±${o.toFixed(i)}`}function Dn(e){let t=["B","KiB","MiB","GiB","TiB"],
n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}
function Te(e,t,n=`${t}s`){return`${q(e)} ${e===1?t:n}`}var ag=[[86400,"d"],[3600,"h"],[60,"min"]];function Ne(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Ne(-e)}`;
if(e<59.95)return ez(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=ag.findIndex(
([c])=>t>=c),[o,i]=ag[n],s=Math.floor(t/o),[a,l]=ag[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function ez(e){return e===0?`0${" "}s`:e<999e-6?`${lg(e*1e6)}${" "}µs`:e<.9995?
`${lg(e*1e3)}${" "}ms`:`${lg(e)}${" "}s`}function lg(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Xa(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Ne(e/1e3)}var Wn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Ln={text:Wn.other,kind:"other"},tz=new Set(Object.
values(Wn)),nz=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function oz(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function U(e){return e.toWellFormed().replace(nz,oz).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ee(e){
if(e==null)return{text:Wn.null,kind:"null"};if(e==="")return{text:Wn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ee(n).text).join(", "),kind:"value"};let t=U(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:tz.has(t)?`"${t}"`:t,kind:"value"}}var rz=new Intl.Segmenter("en",{granularity:"grapheme"});function K0(e){return Array.
from(rz.segment(e),t=>t.segment)}function Fu(e,t){if(e.length<=t)return e;let n=K0(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function el(e,t){if(e.length<=t)return e;let n=K0(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var iz={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},j0=new Map;function G0(e,t){let n=`${t} ${e}`,o=j0.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...iz[t],timeZone:e,hourCycle:"h23"}),j0.set(n,o)),o}function ug(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function G(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):ug(t)?G0(t,n).format(o):`${G0("UTC",n).format(o)} UTC`}function ji(e,t=Date.now()){return e==="UTC"||!ug(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function zs(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:ug(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function Nn(e,t,n){return t>=300*86400?G(e,n,"year"):t>=28*86400?G(e,n,"month"):t>=.9*86400?
G(e,n,"day"):t>=60?G(e,n,"minute"):G(e,n,"second")}function ke(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var sz=Symbol.for("pv"),az=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:sz,__v:--az,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),je.vnode&&je.vnode(c),c}var lz={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:lz[e]})})}function Am(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let v=t.right+s+a<=u-8;Z0(
e,v?t.right+s:t.left-s-a,J0(t.top,l,c));return}let m=c-8-t.bottom-s,d=t.top-s-8,p=o==="bottom"?l<=m||m>=d:!(l<=d||d>=m),
f=Math.max(p?m:d,64),h=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),Z0(
e,J0(h,a,u),p?t.bottom+s:t.top-s-Math.min(l,f))}function J0(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Z0(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Y0="ca";var mg=ue(null),cg,mz=500;function Q0(e,t,n){clearTimeout(cg),cg=setTimeout(()=>{e.isConnected&&(mg.value={anchor:e,text:t})},
n)}function fi(){clearTimeout(cg),mg.value=null}function Bo(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Q0(
t.currentTarget,e,mz)},onPointerLeave:fi,onPointerDown:fi,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Q0(n,e,0)},onBlur:fi}:{}}function X0(){let e=I(null),t=mg.value;return nt(()=>{!e.current||!t||(e.current.showPopover(),
Am(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Y0,children:t.text}):null}var dg={};Ph(dg,{button:()=>pg,danger:()=>fz,default:()=>gz,iconOnly:()=>fg,outlined:()=>dz,primary:()=>pz,quiet:()=>hz,
small:()=>hg});var pg="n",dz="ga",pz="W",fz="ha",fg="Ge",hz="Je",hg="Ke",gz={button:pg,outlined:dz,primary:pz,danger:fz,
iconOnly:fg,quiet:hz,small:hg};function M(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Bo(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:ke(pg,a!=="plain"&&
dg[a],u&&fg,l&&hg,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ie,{name:n}),t,o&&r(ie,{name:o,size:12})]})}var gg={};Ph(gg,{default:()=>wz,empty:()=>vz,null:()=>bz,other:()=>xz,value:()=>yz});var yz="fa",bz="ua",vz="ma",xz="va",
wz={value:yz,null:bz,empty:vz,other:xz};function _({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??ee(e),s=o?el(i.text,n):Fu(i.text,n);return r("bdi",{class:gg[i.
kind],title:s===i.text?void 0:Fu(i.text,2e3),children:s})}var ew=8;function kz(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-ew,o)),s=Math.min(o,Math.ceil((e+t)/n)+ew);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function Rm(e,t,n){let[o,i]=w({scroll:0,height:600});return B(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),kz(o.scroll,o.height,t,n)}function Om(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Lm(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var tw="Oe",nw="wa",yg="j",ow="Y",rw="Pe",iw="d",sw="X",Nm="ba",bg="Qe",vg="l",aw="Z",xg="ya",lw="ee",uw="ka",cw="za";function Ee(e){let{columns:t,rows:n,summary:o=[]}=e,i=I(null),s=gt(),a=Om(),l=Rm(i,a,n.length),[u,c]=w(null),[m,d]=w(new Map),
p=t.map(({key:v,width:y})=>{let T=m.get(v);return T===void 0?y??"minmax(80px, max-content)":`${T}px`}).join(" ")+" minma\
x(0, 1fr)",f=v=>{let y=Lm(v,u,n.length+o.length,t.length,e.onSort?-1:0);if(y){v.preventDefault(),c(y),Sz(i.current,y,a);
return}let T=u?[...n,...o][u.row]:void 0,b=u?t[u.column]:void 0;if(u?.row===-1&&b&&(v.key==="Enter"||v.key===" ")){v.preventDefault(),
b.sortable!==!1&&e.onSort?.(mw(b,e.sort??null));return}let k=i.current?.querySelector('[data-cursor="true"]');(v.key==="\
Enter"||v.key===".")&&T!==void 0&&b&&k&&v.target===i.current&&(v.preventDefault(),v.stopPropagation(),(e.onMenu??e.onCell)?.(
T,b,k))},h=(v,y,T)=>r(Tz,{id:s,row:v,at:y,columns:t,cursor:u?.row===y?u.column:-1,onCursor:c,summary:T,last:y===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},T?`summary ${y}`:y);return r("div",{ref:i,class:tw,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:v=>{v.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:nw,role:"\
presentation",style:{gridTemplateColumns:p},children:[r("div",{role:"row","aria-rowindex":1,class:ke(yg,ow),children:t.map(
(v,y)=>r(Pz,{id:`${s}--1-${y}`,column:v,cursor:u?.row===-1&&u.column===y,sort:e.sort??null,onSort:e.onSort,onWidth:T=>d(
new Map(m).set(v.key,T))},v.key))}),l.before>0&&r("div",{role:"presentation",class:uw,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((v,y)=>h(v,l.first+y,!1)),l.after>0&&r("div",{role:"presentation",class:cw,style:{height:`${l.after}\
px`}}),o.map((v,y)=>h(v,n.length+y,!0))]})})}function Sz(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function Tz({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:ke(yg,a&&lw,l&&rw),children:o.
map((m,d)=>r("div",{id:`${e}-${n}-${d}`,role:"gridcell","aria-colindex":d+1,"data-cursor":d===i,class:ke(iw,m.number&&bg,
d===i&&xg),onPointerDown:()=>s({row:n,column:d}),onClick:c&&(p=>c(t,m,p.currentTarget)),onContextMenu:u&&(p=>{p.preventDefault(),
u(t,m,p.currentTarget)}),children:r("span",{class:Nm,children:m.cell(t,n)})},m.key))})}function mw(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function Pz({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let m=c.currentTarget,
d=m.parentElement.getBoundingClientRect().width-c.clientX;m.setPointerCapture(c.pointerId),m.onpointermove=p=>s(Math.max(
48,Math.round(d+p.clientX))),m.onpointerup=()=>{m.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:ke(sw,t.number&&bg,n&&xg),children:[u?r("button",{type:"\
button",tabIndex:-1,class:vg,onClick:()=>i(mw(t,o)),children:[r("span",{class:Nm,children:t.head}),a!=="none"&&r(ie,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:vg,children:r("span",{class:Nm,children:t.head})}),r("span",
{class:aw,onPointerDown:l})]})}var wg=new Map,Bm=7;function En(e,t){let n=JSON.stringify([e,t??null]),o=wg.get(n);return o===void 0&&(o=[...wg.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,wg.set(n,o)),o}function tl(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Bm)%4]}function xn(e){return`--series-${e%Bm+1}`}var dw=ue(0),Fm=dw;new MutationObserver(()=>{dw.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function at(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Ft(e,t,n){let[o,i]=w(null),s=I(null),a=o&&o.row<e&&o.column<t?o:null;return B(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let d=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!d?!1:(n(a,d),!0)}let m=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Lm(c,a,e,t);
return m?(i(m),!0):!1},mark:(c,m)=>({"data-at":`${c},${m}`,"data-cursor":a?.row===c&&a.column===m})}}var pw="ja",fw="Xa",hw="Ca",gw="Sa",yw="Ba",bw="Ea",vw="Ia";function Ze({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,m]=w(!1),
d=gt(),p=f=>{if(!(f.ctrlKey||f.metaKey||f.altKey)){if(f.key==="t"||f.key==="T")m(!0);else if(!s?.(f))return;f.preventDefault(),
f.stopPropagation()}};return r("figure",{class:pw,"aria-labelledby":d,children:[r("div",{class:fw,children:[r("h2",{class:hw,
children:e}),r("div",{class:gw,children:[n,r(M,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"\
T",pressed:c,onClick:()=>m(!c)})]})]}),r("figcaption",{id:d,class:"spoken",children:t}),c?r("div",{class:bw,children:o}):
r(A,{children:[r("div",{class:ke(yw,l&&vw),tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:p,
children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function xw(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Iu(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function ww(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function kw(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var _z=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function Cw(e,t,n){let o=(_z.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function nl(){let e=I(null),[t,n]=w(0);return nt(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var Sw="Ua",Tw="Ha",Pw="La",Mw="Ma",_w="Ve",$w="Na",Dw="Ra";var ol=20,Hu=136,Ew=16,rl=24;function Aw({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=nl(),l=I(null),
u=Z(()=>{let D=e.map(({time:X})=>X),[F,N]=[Math.min(...D),Math.max(...D)];return N>F?[F,N]:[F-1e3,N+1e3]},[e]),[c,m]=o??
u,d=Z(()=>kw(e,12),[e]),p=Z(()=>e.filter(({time:D})=>D>=c&&D<=m).reverse(),[e,c,m]),f=Math.max(1,a-Hu-Ew),h=D=>Hu+Iu(D,c,
m)*f,v=D=>c+(D-(s.current?.getBoundingClientRect().left??0)-Hu)/f*(m-c),y=(D,F=(c+m)/2)=>{let N=ww([c,m],F,D,u);i(N[0]<=
u[0]&&N[1]>=u[1]?null:N)},T=Ft(1,p.length,({column:D})=>y(.25,p[D].time)),b=T.at?p[T.at.column]:void 0,k=D=>{if(D.key===
"+")y(.5,b?.time);else if(D.key==="-")y(2,b?.time);else if(D.key==="0")i(null);else return T.key(D);return!0},S=D=>{let F=l.
current;if(l.current=null,F===null)return;let N=v(D);Math.abs(h(N)-h(F))>4&&i([Math.max(u[0],Math.min(F,N)),Math.min(u[1],
Math.max(F,N))])},R=rl+d.length*ol+24;return r(Ze,{title:`${z(e.length)} events, ${z(t.length)} sessions`,onKey:k,summary:`\
Timeline of ${z(e.length)} events in ${z(t.length)} sessions, from ${G(u[0],n)} to ${G(u[1],n)}`,announced:b?`${ee(b.event).
text}, ${G(b.time,n,"millisecond")}`:"",actions:r(A,{children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>y(2)}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>y(
.5)}),r(M,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(Ee,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:D})=>G(D,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:D,end:F})=>Ne((F-D)/1e3)},{key:"events",head:"events",number:!0,cell:({events:D})=>z(D)}]}),children:[r("di\
v",{ref:s,class:Sw,onPointerDown:D=>{l.current=v(D.clientX)},onPointerUp:D=>S(D.clientX),onWheel:D=>{(D.ctrlKey||D.shiftKey)&&
(D.preventDefault(),y(D.deltaY>0?1.5:.67,v(D.clientX)))},children:a>0&&r("svg",{width:a,height:R,"aria-hidden":"true",children:[
t.filter(({start:D,end:F})=>F>=c&&D<=m).map(D=>r("rect",{x:h(D.start)-3,y:rl-12,width:Math.max(6,h(D.end)-h(D.start)+6),
height:d.length*ol+12,rx:3,class:Tw,onDblClick:()=>i([D.start-500,D.end+500]),children:r("title",{children:`${G(D.start,
n,"second")}, ${Ne((D.end-D.start)/1e3)}, ${z(D.events)} events`})},D.start)),d.map((D,F)=>r("g",{children:[r("text",{x:Hu-
12,y:rl+F*ol+4,class:Pw,children:D.rest?Ln.text:el(ee(D.event).text,18)}),r("line",{x1:Hu,x2:a-Ew,y1:rl+F*ol,y2:rl+F*ol,
class:Mw})]},F)),p.map((D,F)=>{let N=Dz(d,D);return r("circle",{cx:h(D.time),cy:rl+N*ol,r:b===D?6:4,class:_w,...T.mark(0,
F),style:{fill:d[N]?.rest?"var(--other)":`var(${xn(En("event",[D.event]))})`},children:r("title",{children:`${ee(D.event).
text}, ${G(D.time,n,"millisecond")}`})},F)}),Cw(c,m,Math.max(2,Math.floor(f/140))).map(D=>r("text",{x:h(D),y:R-6,class:$w,
children:G(D,n,m-c>2*864e5?"dayShort":m-c>36e5?"clock":"clockSecond")},D))]})}),r("p",{class:Dw,children:b?r(A,{children:[
r(_,{value:b.event})," ",G(b.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session sh\
ows it alone"})]})}function Dz(e,t){let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function un(e){return`'${e.replaceAll("'","''")}'`}var Rw="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",Ez=new RegExp(`^${Rw}(\\.${Rw}\
)*$`,"u"),Az=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function xe(e){return Ez.test(e)&&!Az.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Br(e){
return`event = ${un(e)}`}var Rz=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function hi(e){let t=e===void 0?null:Rz.exec(e);return t?
t[1].replaceAll("''","'"):null}function Fo(e,t){let n=xe(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${un(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>un(String(o))).join(", ")})`:`${n} = ${String(t)}`}function no(e,t){return e===
void 0||e.trim()===""?t:`${Ow(e)} and ${Ow(t)}`}function Ow(e){return/\bor\b/i.test(e)?`(${e})`:e}var Lw={before:[],after:[]};function kg(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Nw(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Bw(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Oz=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Fe(e){
let t=Oz.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Cg(e){let t=e[di(e)];return ae(
t?.by).find(n=>!il(n))??null}function il(e){return/^\s*(time|bins)\s*\(/i.test(e)}function zw(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:Lz(e.document),as:e.as}},s=n[t],a=Fe(e.document),l=Cg(e.document);
if(s){let d=Fw({...a,...s.document},l);return{state:{view:t,document:d,as:s.as,open:[]},waiting:i,said:null}}let u=Nz(t)?
hi(a.where):null;u!==null&&delete a.where;let c=Fw({...a,...qs(t,u,o)},l),m=u===null?null:`The filter ${Br(u)} became ${Bz(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:m}}function Lz(e){let t=di(e);return e[t]===void 0?
{}:{[t]:e[t]}}function Nz(e){return e==="funnel"||e==="retention"||e==="paths"}function Bz(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function qs(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(Fz).map(zz),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Br(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:Br(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":Br(s)}}}}function Fz(e){return e!==void 0}function zz(e){return{
where:Br(e)}}function Fw(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ae(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(il),t]}}}var Sg={view:"explore",document:{dataset:""},as:null,open:[]},Ut=ue(Sg),ur=ue(Lw),Iw=ue({state:Sg,how:"load"}),zm={},Im=!1,
Ve=Ut,Hm=Iw,ge=vn(()=>Ut.value.document),Hw=vn(()=>Ut.value.view),qw=vn(()=>Ut.value.as),Ji=vn(()=>Ut.value.open),$t=vn(
()=>Ut.value.document.dataset),sl=vn(()=>ur.value.before.length>0),al=vn(()=>ur.value.after.length>0);function Uw(e,t){return qt(
{...e,open:[]},{...t,open:[]})}function fe(e,t="push"){let n={...Ut.value,...e};qt(n,Ut.value)||(!Uw(n,Ut.value)&&(t==="\
push"||!Im)&&(ur.value=kg(ur.value,Ut.value)),Im=t==="replace",Tg(n,t))}function ne(e,t,n="push"){fe({document:Me(Ut.value.
document,e,t)},n)}function jn(e){fe({open:[...Ut.value.open,e]})}function qm(){fe({open:Ut.value.open.slice(0,-1)})}function Vw(e,t){
let n=zw(Ut.value,e,zm,t);return zm=n.waiting,fe(n.state),n.said}function gi(){Ww(Nw(ur.value,Ut.value))}function ll(){Ww(Bw(ur.value,Ut.value))}function Ww(e){e&&(ur.value=e.stack,Im=!1,
Tg(e.value,"push"))}function yi(e){qt(e,Ut.value)||(Ut.value!==Sg&&!Uw(e,Ut.value)&&(ur.value=kg(ur.value,Ut.value)),Im=
!1,Tg(e,"load"))}function Tg(e,t){Ut.value=e,Iw.value={state:e,how:t}}function Kw(){return{undo:ur.value,waiting:zm}}function jw(e){
ur.value=e.undo,zm=e.waiting}function Vt(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Xe(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${z(e)} ms`:Ne(e/1e3);case"seconds":return n?`${z(e)} s`:Ne(e);case"bytes":return n?`${z(e)} B`:Dn(
e);case"share":return n?`${z(e*100)} %`:V(e);case"none":return n?z(e):q(e)}}function cr(e){return e.type==="int64"||e.type===
"float64"}function xo(e,t,n){return typeof e=="number"&&cr(t)?{text:Xe(e,Vt(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:G(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ee(e)}var Gw="Aa",Jw="Da",Zw="Ta",Yw="_a";function Re({icon:e,title:t,children:n,actions:o}){return r("div",{class:Gw,children:[r(ie,{name:e,size:32}),r("h2",{class:Jw,
children:t}),n&&r("p",{class:Zw,children:n}),r("div",{class:Yw,children:o})]})}var Qw="qa",Xw="Fa",ek="Ga";var tk="Ja",nk="Ka";function Vm({busy:e,done:t=null}){let n=I(null);return nt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:Qw,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:ek}):r("div",{ref:n,class:Xw}))})}
function Se({lines:e=6}){return r("div",{class:tk,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:nk},
n))})}var ok="Oa",rk="Pa",ik="Qa",sk="Va",ak="Wa";function Pg(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function me({id:e,error:t,onHint:n}){let o=Pg(t.hint);return r(
"div",{class:ok,id:e,role:"alert",children:[r("span",{class:rk,children:r(ie,{name:"error",size:14})}),r("span",{class:ik,
children:U(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:sk,onClick:()=>n(o),children:[U(o),"?"]}):
r("span",{class:ak,children:U(t.hint)}))]})}var lk=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Wm(e,t){
let n=e.split("/").filter(u=>u!=="").map(Uz),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(lk.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=Dm.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function Uz(e){try{return decodeURIComponent(e)}catch{return e}}function cl(e,t){return`${uk(e)}/${t}`}
function ml(e,t){return`${uk(e)}/actor/${encodeURIComponent(t)}`}function uk(e){let t=lk.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function ck(e){let t=[`q=${await ul(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await ul(e.open)}`),t.join("&")}async function Km(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await bi(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await bi(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(Vz):[]}}function Vz(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function ul(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await mk(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function bi(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await mk(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var Wz=4<<
20;async function mk(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:m}=await a.read();if(c)break;if(i.push(m),s+=m.length,s>Wz)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var jm=new Map;function Mg(e){return jm.has(e)||pk(e),jm.get(e)??{events:[]}}async function pk(e){if(e==="")return{events:[]};
jm.set(e,{events:[]}),He.value.value||await _t();let o={events:(He.value.value?.find(({name:i})=>i===e)?.event?await O0(
e,"event",10).catch(()=>[]):[]).map(({value:i})=>i)};return jm.set(e,o),o}var dk=864e5;async function _g(e,t){let n=t===
"explore"?null:pk(e);He.value.value||await _t();let o=He.value.value?.find(({name:l})=>l===e),i=o!==void 0&&Date.parse(o.
to)>Date.now()-2*dk,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*dk,a=n?await n:Mg(e);return{dataset:e,...i&&s?{from:"\
now-30d"}:{},timezone:rt(),...qs(t,null,a)}}function rt(){return Intl.DateTimeFormat().resolvedOptions().timeZone||"UTC"}var Gm="sluice.";function Fr(e){return Vu(()=>localStorage.getItem(Gm+e))}function zr(e,t){Vu(()=>localStorage.setItem(Gm+
e,t))}function Jm(e){let t=Vu(()=>sessionStorage.getItem(Gm+e));return t===null?null:Vu(()=>JSON.parse(t))}function dl(e,t){
Vu(()=>sessionStorage.setItem(Gm+e,JSON.stringify(t)))}function Vu(e){try{return e()}catch{return null}}var Us=ue({kind:"home"}),Ir=Us,Zi=Promise.resolve(),fk=0;async function hk(){let e=Jm("undo");e?.undo&&Array.isArray(e.undo.
before)&&jw(e),addEventListener("popstate",()=>{$g()}),addEventListener("pagehide",()=>dl("undo",Kw())),await $g(),Mn(()=>{
let{state:t,how:n}=Hm.value;n!=="load"&&(Zi=Zi.then(()=>Zm(t,n)))})}function he(e,t=""){history.pushState(null,"",It(e)+
(t===""?"":`#${t}`)),$g()}function zo(e=Ve.value){Us.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Zi=Zi.then(()=>Zm(e,"push"))}async function Vs(e){return`${It(cl(e.document.dataset,e.view))}#${await ck(e)}`}async function Zm(e,t){
let n=await Vs(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Us.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function $g(){let e=++fk,t=Wm(P0(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Us.value=t;return}let n=await Km(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await _g(t.dataset,t.view);e===fk&&(yi({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Us.value=t,n||(Zi=Zi.then(
()=>Zm(Ve.value,"replace"))))}async function vi(e){let{view:t,document:n}=Ve.value,o=await _g(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){yi(i),Us.value={kind:"view",dataset:e,view:t,fragment:""},Zi=Zi.then(()=>Zm(i,"repla\
ce"));return}fe(i),Us.value.kind!=="view"&&zo()}var gk="Ze",yk="Ya",bk="Za",Dg="et",vk="rt";var wk=2e3;function kk({dataset:e,actor:t}){let n=ge.value.timezone??"UTC",o=Ae(e).value,i=o.value?.actors?.[0]??null,s=yt(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:wk}}),a=yt(i===null?null:{dataset:e,timezone:n,
where:`string(${xe(i)}) = ${un(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});B(()=>{globalThis.document.title=`${U(t)} · ${U(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:gk,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:yk,children:[r(M,{icon:"left",kind:"outlined",onClick:()=>zo(),children:"Back"}),r("h1",{class:bk,children:r(
_,{value:t,most:80,middle:!0})}),r("span",{class:Dg,children:[r(_,{value:i??"",most:32})," in ",r(_,{value:e,most:32}),"\
, on the clock of ",ji(n)]})]}),l&&r(me,{error:l}),!l&&r(jz,{answer:xk(s.answer),sessions:xk(a.answer),actor:t,zone:n})]})}
function jz({answer:e,sessions:t,actor:n,zone:o}){let i=Z(()=>Gz(e,n),[e]),s=Z(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=w(null);if(!e)return r(Se,{});if(e.rows.
length===0)return r(Re,{icon:"actor",title:"Nobody of this name",actions:r(M,{kind:"primary",onClick:()=>zo(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,m)=>a===null||i[m].time>=a[0]&&i[m].
time<=a[1]);return r(A,{children:[r(Aw,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:vk,children:[r("p",{
class:Dg,children:[Te(u.length,"event"),a===null?"":` from ${G(a[0],o,"second")} to ${G(a[1],o,"second")}`,e.cursor?`, t\
he latest ${wk} only`:""]}),r(Ee,{label:"Events",rows:u,columns:e.columns.map((c,m)=>({key:c.name,head:r(_,{value:c.name,
most:32}),cell:d=>r(_,{shown:xo(d[m],c,o),most:64,middle:!0})}))})]})]})}function Gz(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function xk(e){return e!==null&&"columns"in e?e:null}var Ag=ue([]),Ck=ue(!1),Jz=700,Eg,Ku=Ag,Sk=Ck,xi=vn(()=>Ag.value.filter(({state:e})=>e==="running"));async function Io(){
clearTimeout(Eg);try{Ag.value=(await te("v1/jobs")).jobs,Ck.value=!0}catch{}clearTimeout(Eg),xi.value.length>0&&(Eg=setTimeout(
()=>{Io()},Jz))}async function Tk(e){try{return await te(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(j(t).status===404)
return null;throw t}}async function Ym(e){await te(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await Io()}async function Qm(e){
await te(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await Io()}function Pk(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var Mk="re";var ju=[];function _k(){return ju.length>0}function Yt(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=I(null);return nt(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>Am(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),Qz(i,o),Xz(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:ke(
Mk,e.class),children:e.children})}function Qz(e,t){nt(()=>{if(fi(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function Xz(e,t,n){let o=I(n);o.current=n,B(()=>{let i={};ju.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!eI(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||ju.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{ju.splice(ju.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function eI(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Ws=ue([]),Rg=ue(Fr("letters")!=="no"),Xm="",$k,Ek=Ws,Ak=Rg;function Rk(e){Rg.value=e,zr("letters",e?"yes":"no")}function wo(e){
let t=I(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");B(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Ws.value=[...Ws.value,...o],()=>{Ws.value=Ws.value.filter(i=>!o.includes(i))}},[n])}function tI(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function Ok(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Gu(e.target)||!Rg.value&&e.key.
length===1||nI()||_k()))return;let n=Xm===""?tI(e):`${Xm} ${e.key}`,o=Ws.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
Dk(""),o.act()):t&&Dk(Ws.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function Dk(e){clearTimeout($k),Xm=
e,e!==""&&($k=setTimeout(()=>{Xm=""},1200))}function Gu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function nI(){return document.querySelector("dialo\
g[open]")!==null}async function ed(e){let t=e.trim();if(t.startsWith("{"))return Lk(await bi(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Km(n[2]),s=Dm.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?Lk(await bi(o[1].replaceAll("'\\''","'"))):null}function Lk(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!rg.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:Yi(t),as:null,open:[]}}function Yi(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var Nk=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,oI=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function Fk(e){let t=e.replace(/^.*[/\\]/,"");for(;Nk.test(t);)t=t.replace(Nk,"");return t=t.replace(oI,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function zk(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function Og(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function Ik(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(Og(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var rI=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function Hk(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:Bk(n)?o===void 0||Bk(
o):/^\[\s*(\{|$)/.test(n)?iI(e):rI.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function Bk(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function iI(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var sI=1<<20;async function Lg(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(It(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,sI),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:ci()}),i=await o.json().catch(()=>null);if(!o.ok)throw mi(i,o.status);return i}function qk(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function Uk(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",It(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(ci()),a.onabort=()=>s(new ot({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=aI(a.responseText);a.status>=200&&a.status<300?i(l):s(mi(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function aI(e){try{return JSON.parse(e)}catch{return null}}var Vk="it",Wk="at",Kk="tt",jk="C",Gk="S";var Zu=ue([]),td=new Map,uI=1e4,cI=1;function Q(e,t=null){let n=cI++;Zu.value=[...Zu.value,{id:n,text:e,action:t}].slice(
-3),Jk(n)}function Jk(e){td.set(e,setTimeout(()=>Ng(e),uI))}function Ng(e){clearTimeout(td.get(e)),td.delete(e),Zu.value=
Zu.value.filter(t=>t.id!==e)}function Zk(){return r("div",{class:Vk,role:"status",children:Zu.value.map(({id:e,text:t,action:n})=>r(
"div",{class:Wk,onPointerEnter:()=>clearTimeout(td.get(e)),onPointerLeave:()=>Jk(e),children:[r("span",{class:Kk,children:t}),
n&&r("button",{type:"button",class:jk,onClick:()=>{Ng(e),n.act()},children:n.label}),r("button",{type:"button",class:Gk,
"aria-label":"Close",onClick:()=>Ng(e),children:r(ie,{name:"close",size:14})})]},e))})}var mI=new Set(["csv","tsv","parquet","arrow","arrowstream"]);function Yk({format:e,names:t,columns:n}){let o=mI.has(e)?
n.map(({name:i})=>i).sort():[];return JSON.stringify([e,t.time,t.actors,t.event,o])}async function Qk(e,t,n){let o=Yk(t),
i=[!0],s=e.slice(0,200).map((l,u)=>[l,u]).slice(1),a=async()=>{for(let l=s.shift();l;l=s.shift())i[l[1]]=await n(l[0]).then(
u=>Yk(u)===o,()=>!1)};return await Promise.all(Array.from({length:4},a)),e.filter((l,u)=>i[Math.min(u,199)])}var Ks=ue(null),dI=8,pI=3,Xk=Ks;async function e1(e,t){let n=await fI(e).catch(()=>[]);Ks.value={dataset:e,sum:t,events:n,
steps:n.slice(0,pI).map(({value:o})=>o)}}async function fI(e){let t=He.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${xe(t)}) as reached`],by:["event"],order:["reached desc"],limit:dI};return hI(
await te("v1/query",{body:{dataset:e,aggregate:o}}))}function hI({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function t1(e){let{value:t}=Ks;t&&(Ks.value={...t,steps:gI(t.steps,e)})}
function gI(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function n1(){let{value:e}=Ks;if(!e)return;Ks.value=null;
let t=ge.value.dataset===e.dataset?Fe(ge.value):{dataset:e.dataset};fe({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:Br(n)})),window:"7d"}}}),zo(Ve.value)}function Bg(){Ks.value=null}var Wt=ue(null),Hr=ue(!1),Yu=null,o1={accepted:0,rejected:0,known:0},nd="loading",r1=Wt,i1=Hr;async function js(e){if(Hr.
value=!0,Wt.value?.phase==="sending"||Wt.value?.phase==="found"||e.length===0)return;Yu?.abort();let t=Yu=new AbortController;
Wt.value={phase:"reading",files:e};try{let[n]=await Promise.all([Lg(e[0],t.signal),He.value.value?null:_t()]),o=await Qk(
e,n,l=>Lg(l,t.signal));if(t.signal.aborted)return;let i=yI(n),s=Ik(Fk(e[0].name),i.actors,He.value.value?.map(({name:l,actors:u})=>({
name:l,actors:u}))??[]),a=e.filter(l=>!o.includes(l));Wt.value={phase:"choosing",files:o,later:a,preview:n,choice:{dataset:s,
...i},error:null}}catch(n){t.signal.aborted||(Wt.value={phase:"unreadable",files:e,error:j(n)})}}function yI({names:e,columns:t}){
return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.name??"",actors:e.actors,event:e.event}}function od(e){js([new File(
[e],"pasted.txt")])}function Qu(e){Wt.value?.phase==="choosing"&&(Wt.value={...Wt.value,choice:{...Wt.value.choice,...e},
error:null})}function Qi(){Hr.value=!1;let e=Wt.value?.phase;e==="sending"||e==="found"||(Yu?.abort(),Wt.value=null)}function bI(){
Hr.value=!0}async function s1(){let e=Wt.value;e?.phase!=="sending"&&e?.phase!=="found"||(await Ym(e.job).catch(()=>{}),
Yu?.abort())}async function a1(){let e=Wt.value;if(e?.phase!=="choosing")return;let t=Yu=new AbortController,{files:n,choice:o}=e,
i=o1;try{for(let[s,a]of n.entries())i=await vI(n,s,a,o,i,t.signal);await l1(o.dataset,i,e.later)}catch(s){i.accepted>0&&
_t(),Wt.value={...e,error:j(s)},Hr.value||Q(`Loading into ${o.dataset} failed: ${j(s).message}`,{label:"Show",act:bI})}finally{
dl(nd,null),Io()}}async function vI(e,t,n,o,i,s){let a=Pk(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};
Wt.value={...l,sent:0},dl(nd,{job:a,dataset:o.dataset});let u=setTimeout(()=>{Io()},200);try{let c=await Uk(qk(o.dataset,
o,n.name,a),n,m=>{Wt.value={...l,sent:m},m===1&&Io()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+
c.rejected_count}}catch(c){let m=j(c);if(e.length>1&&m.code==="already_loaded")return{...i,known:i.known+1};throw e.length>
1&&m.code!=="cancelled"?xI(n,m):c}finally{clearTimeout(u)}}function xI(e,{code:t,message:n,hint:o,status:i}){return new ot(
{code:t,message:`${e.name}: ${n}`,hint:t==="unknown_column"?"":o,status:i})}async function l1(e,t,n=[]){await _t(),to(e),
Wt.value=null;let o=zg(e,t);if(n.length>0){Q(o,{label:"Show",act:()=>Fg(e,t)}),js(n);return}if(!Hr.value){Q(o,{label:"Sh\
ow",act:()=>Fg(e,t)});return}Hr.value=!1,Fg(e,t)}function Fg(e,t){he(cl(e,"explore")),e1(e,t)}function zg(e,{accepted:t,
rejected:n,known:o}){let i=[`${z(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${z(n)} ${n===1?"lin\
e was":"lines were"} not taken`),o>0&&i.push(`${z(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}
var wI=500;async function u1(){let e=Jm(nd);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;
for(;;){let o=await Tk(t).catch(()=>{});if(o?.state==="running")Wt.value||(Wt.value={phase:"found",dataset:n,job:t},Hr.value=
!0);else if(o!==void 0){Wt.value=null,dl(nd,null),o?.state==="done"&&Hr.value?await l1(n,{...o1,accepted:o.rows}):Hr.value=
!1;return}await new Promise(i=>{setTimeout(i,wI)})}}var m1="ot",d1="nt";function p1(){let[e,t]=w(!1);return B(()=>{let n=0,l=[["dragenter",u=>{Ig(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{Ig(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{Ig(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
js(c))}],["paste",CI]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:m1,"aria-hidden":"true",children:r("div",{class:d1,children:[r(ie,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function Ig(e){return e.dataTransfer?.types.includes("File\
s")??!1}function CI(e){if(Gu(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void js(t);let n=e.clipboardData?.getData("text/pla\
in")??"";Hk(n)&&ed(n).then(o=>{o||od(n)})}var f1="er",h1="pt",g1="dt",y1="rr",b1="lt",v1="xt";function it({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=I(null),a=gt();return nt(()=>{fi();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:ke(f1,i&&h1),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:g1,children:[r("h2",{id:a,tabIndex:-1,
class:y1,children:e}),r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:b1,children:n}),
o&&r("div",{class:v1,children:o})]})}function mr({children:e,kind:t="outlined"}){let n=I(null);return r(A,{children:[r(M,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&js(i)}})]})}var Gs="st",kt="ct",Ge="m",rd="gt",x1="ht";function Qt(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:m=!1}=e,
[d,p]=w(n),f=I(null),h=gt();B(()=>p(n),[n]);let v=b=>{b!==n&&o(b)},y=b=>{b.key==="Enter"&&v(d),!(b.key!=="Escape"||d===n)&&
(b.preventDefault(),p(n))},T=b=>{o(b),f.current?.focus()};return r("div",{class:Gs,children:[r("label",{for:h,class:l?"s\
poken":kt,children:t}),r("input",{ref:f,id:h,class:ke(Ge,u&&rd),value:d,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${h}-problem`:s?`${h}-note`:void 0,"data-autofocus":m?"":void 0,onInput:b=>{
p(b.currentTarget.value),i?.(b.currentTarget.value)},onKeyDown:y,onBlur:()=>v(d)}),!c&&s&&r("div",{id:`${h}-note`,class:x1,
children:s}),c&&r(me,{id:`${h}-problem`,error:c,onHint:T})]})}var k1="ft",C1="ie";function Ct({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(m=>m.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:k1,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:C1,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ie,{name:a.icon,size:14}),
a.label]},a.value))})}var S1="ut",T1="ae",P1="mt",M1="vt",_1="wt",$1="bt";var id=28;function Hg(e,t){return`${e}-${t}`}function D1({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=I(null),c=Rm(u,id,n.length);return nt(()=>{let m=u.current;if(!m||o<0)return;let d=o*id;d<m.scrollTop?m.scrollTop=
d:d+id+8>m.scrollTop+m.clientHeight&&(m.scrollTop=d+id+8-m.clientHeight)},[o,n]),r(A,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:S1,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((m,d)=>{let p=c.first+d;return r("div",{id:Hg(e,p),role:"option","aria-selected":m.
selected??!1,"aria-setsize":n.length,"aria-posinset":p+1,"data-active":p===o,class:T1,onPointerMove:()=>{p!==o&&i(p)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(m.value),children:[a&&r("span",{class:$1,children:m.selected&&r(ie,{name:"check"})}),r("s\
pan",{class:P1,children:m.label}),m.note!==void 0&&r("span",{class:M1,children:m.note})]},p)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:_1,children:l})]})}function Xi(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=I(null),a=gt(),[l,u]=w(e.autofocus??!1),[c,m]=w(i?0:-1),
[d,p]=w(!1);nt(()=>{p(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),h=l||(e.inline??!1),v=()=>u(
!1),y=(k,S)=>{S||v(),e.onPick(k,S)},T=k=>{let S=h?t[f]:void 0;if(k.key==="ArrowDown"||k.key==="ArrowUp"){k.preventDefault(),
u(!0);let R=k.key==="ArrowDown"?1:-1;m(f<0&&R<0?t.length-1:(f+R+t.length)%Math.max(1,t.length))}else k.key==="Enter"?(k.
preventDefault(),S?y(S.value,!1):(v(),e.onTake(n))):k.key===" "&&o&&S&&f>=0?(k.preventDefault(),y(S.value,!0)):k.key==="\
Escape"&&(h||e.onCancel)?(k.preventDefault(),k.stopPropagation(),v(),e.onCancel?.()):k.key==="Backspace"&&n===""&&e.onBackspace?.()},
b=r(D1,{id:a,label:e.label,options:t,active:f,onActive:m,onPick:k=>y(k,o),several:o,foot:e.foot});return r(A,{children:[
r("input",{ref:s,class:ke(Ge,e.code&&rd),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&f>=0?Hg(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:T,onClick:()=>u(!0),onBlur:v,onFocus:()=>{
e.autofocus&&u(!0)},onInput:k=>{u(!0),m(i?0:-1),e.onText(k.currentTarget.value)}}),e.inline&&b,!e.inline&&l&&d&&(t.length>
0||e.foot)&&r(Yt,{anchor:s.current,onClose:v,focus:!1,children:b})]})}var A1="yt",R1="kt";function Kt({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=I(null),[l,u]=w(!1),[c,m]=w(""),d=Z(()=>_I(t,c),
[t,c]),p=()=>{u(!1),m("")},f=h=>{p(),o(h)};return r(A,{children:[r(M,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?p():u(!0),children:r("span",{class:A1,children:r(_,{value:n,most:32})})}),l&&r(Yt,{anchor:a.current,onClose:p,
role:"dialog",label:e,children:r("div",{class:R1,children:r(Xi,{label:e,text:c,onText:m,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(h=>({value:h,label:r(_,{value:h}),selected:h===n})),onPick:f,onTake:h=>{i&&
h!==""&&f(h)},onCancel:p})})})]})}function _I(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var O1="zt",L1="jt",N1="Xt",B1="Ct";function ad({share:e}){return r("span",{class:O1,children:[r("span",{class:L1,"aria-hidden":"true",children:r("span",{class:N1,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:B1,children:V(e)})]})}var F1="St",z1="Bt",qg="Et",I1="It";function Ug(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function H1({name:e,choice:t}){
let n=Ug(e,t);return n===null?null:r("span",{class:z1,children:n})}function q1({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:F1,children:[r(_,{value:i,most:48,middle:!0}),
r(H1,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:qg,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(ad,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(Vg,{values:i})}],o=Z(()=>[...e.columns].sort((i,s)=>+(Ug(
s.name,t)!==null)-+(Ug(i.name,t)!==null)),[e,t]);return r(Ee,{label:"Columns",columns:n,rows:o})}function Vg({values:e}){
return e.length===0?r("span",{class:qg,children:"none"}):r("span",{class:I1,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
_,{value:t,most:40,middle:!0})},n))})}function U1({preview:e,choice:t}){let n=Z(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(A,{children:[r(_,{value:o,most:32})," ",r(H1,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r(_,{value:a[s],most:40,middle:!0})})),[e,t]);return r(Ee,{label:"First e\
vents",columns:n,rows:e.rows})}function V1({preview:e}){return r(Ee,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>z(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r(_,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r(_,{value:n,most:160})})}],rows:e.rejected})}var W1="Ut",K1="Ht",j1="Lt",ud="Mt",G1="Nt",J1="ir",Z1="Rt",Y1="At",Q1="Dt",X1="Tt",Wg="_t",eC="qt",tC="ar";var AI=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function nC({at:e}){let{files:t,later:n,preview:o,choice:i,
error:s}=e;return r("div",{class:W1,children:[r("p",{class:K1,children:[r(_,{value:t[0].name,most:64,middle:!0}),r("span",
{class:j1,children:RI(t,o)})]}),n.length>0&&r(OI,{files:n}),s&&r("div",{class:G1,children:r(me,{error:s})}),r("div",{class:J1,
children:[r(LI,{choice:i}),o.columns.length>0&&r(NI,{columns:o.columns,choice:i})]}),o.note?r("p",{class:Wg,children:[r(
ie,{name:"info"}),r("span",{children:r(_,{value:o.note,most:400})})]}):r(BI,{preview:o,choice:i})]})}function RI(e,t){let n=[
AI.get(t.format)??t.format,t.compression].filter(i=>i!=="").join(", "),o=Dn(e.reduce((i,s)=>i+s.size,0));return e.length>
1?`${n}; the first of ${z(e.length)} files, ${o} together`:`${n}, ${o}`}function OI({files:e}){let t=e.length-1,n=t>0?` \
and ${Te(t,"other file")} have other columns: they come next.`:" has other columns: it comes next.";return r("p",{class:Wg,
children:[r(ie,{name:"info"}),r("span",{children:[r(_,{value:e[0].name,most:48,middle:!0}),n]})]})}function jg({dataset:e,
actors:t}){return zk(e)??Og(He.value.value?.find(n=>n.name===e),t)}function LI({choice:e}){let t=e.dataset,n=He.value.value?.
find(i=>i.name===t),o=jg(e);return r("div",{class:Z1,children:[r(Qt,{label:"Dataset",value:t,onCommit:i=>Qu({dataset:i.trim()}),
error:o===null?null:{message:o,hint:""}}),o===null&&r("span",{class:ud,children:n?`added to its ${Te(n.events,"event")}`:
"a new one"})]})}function NI({columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(
i.time_like)).map(({name:i})=>i);return r(A,{children:[r(Kg,{label:"Time",hint:"when it happened",values:o,value:t.time,
onChange:i=>Qu({time:i})}),r(Kg,{label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>Qu({actors:[
i]})}),r(Kg,{label:"Event",hint:"what happened",values:n,value:t.event,onChange:i=>Qu({event:i})})]})}function Kg({label:e,
hint:t,values:n,value:o,onChange:i}){return r("div",{class:Y1,children:[r("span",{class:Q1,children:e}),r(Kt,{title:e,label:`${e}\
: ${o===""?"not chosen":o}`,kind:"outlined",class:X1,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:ud,children:t})]})}
function BI({preview:e,choice:t}){let[n,o]=w("columns"),i=e.rejected.length,s=[{value:"columns",label:`${z(e.columns.length)}\
 columns`},{value:"rows",label:`First ${Te(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${z(i)} not taken`}]:
[]];return r(A,{children:[r("div",{class:eC,children:[r(Ct,{label:"What to look at",choices:s,value:n,onChange:o}),r("sp\
an",{class:ud,children:["guessed from the first ",Te(e.rows_seen,"record")]})]}),r("div",{class:tC,children:[n==="column\
s"&&r(q1,{preview:e,choice:t}),n==="rows"&&r(U1,{preview:e,choice:t}),n==="rejected"&&r(V1,{preview:e})]})]})}var oC="Ft",rC="Gt",iC="Jt",sC="Kt",aC="Ot";function hl({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:ke(oC,n&&rC),children:r("div",{class:ke(
iC,!i&&aC,o&&sC),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Gg="Pt",lC="Qt",md="Vt",uC="Wt";function cC(){let e=r1.value;if(!e||!i1.value)return null;switch(e.phase){case"reading":return r(it,{wide:!0,title:Jg(e.
files),onClose:Qi,children:r(Se,{lines:8})});case"unreadable":return r(II,{files:e.files,error:e.error});case"choosing":
return r(HI,{at:e});case"sending":case"found":return r(qI,{at:e})}}function Jg(e){return e.length>1?`Load ${Te(e.length,
"file")}`:"Load a file"}function II({files:e,error:t}){return r(it,{title:Jg(e),onClose:Qi,foot:r(A,{children:[r(M,{kind:"\
outlined",onClick:Qi,children:"Close"}),r(mr,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:Gg,children:r(
_,{value:e[0]?.name,most:80,middle:!0})}),r(me,{error:t}),r("p",{class:md,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function HI({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=jg(n)===null&&!o;return r(it,{wide:!0,title:Jg(e.files),onClose:Qi,
foot:r(A,{children:[o&&r("span",{class:uC,children:"Say which column is the time."}),r(M,{kind:"outlined",onClick:Qi,children:"\
Cancel"}),r(M,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{a1()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(nC,{at:e})})}function qI({at:e}){let t=Ku.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(it,{title:`Loading into ${e.dataset}`,
onClose:Qi,foot:r(A,{children:[r(M,{kind:"danger",onClick:()=>{s1()},children:"Cancel"}),r(M,{kind:"outlined",onClick:Qi,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:Gg,children:[r(_,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:lC,children:s.length>1?`${e.at+1} of ${s.length}`:Dn(s[e.at]?.size??0)})]}),r(hl,{label:o?
"Sending":"Loading",done:i}),r("p",{class:md,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${V(i)}`,
!o&&t&&t.rows>0&&`, ${Te(t.rows,"event")} so far`]}),o&&r("p",{class:md,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var Zg={};Ph(Zg,{banner:()=>Yg,danger:()=>WI,default:()=>KI,info:()=>UI,text:()=>Qg,warning:()=>VI});var Yg="Yt",UI="Zt",
VI="eo",WI="ro",Qg="io",KI={banner:Yg,info:UI,warning:VI,danger:WI,text:Qg};function es({kind:e,children:t,actions:n}){return r("div",{class:ke(Yg,Zg[e]),role:e==="info"?"status":"alert",children:[
r(ie,{name:e==="info"?"info":"warning"}),r("span",{class:Qg,children:t}),n]})}var dC="ao",pC="B";function fC({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:dC,onKeyDown:a=>{
let l=t.findIndex(d=>d.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,m=t[c];m&&o(m.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:pC,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var GI=["datasets","properties","ingests","rejects","jobs"];function hC(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:GI.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function ts(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var gC="to",yC="v",bC="oo",vC="no",xC="po",wC="do",kC="lo",CC="xo";function Co({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=I(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(Yt,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:kC,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:gC,onKeyDown:c=>ZI(c,a.current,i),children:o.map((c,m)=>c==="rule"?r("di\
v",{role:"separator",class:wC},m):r("button",{type:"button",tabIndex:-1,class:ke(yC,c.danger&&bC),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[l?r("span",{class:CC,children:c.checked&&r(ie,{name:"check"})}):c.
icon&&r(ie,{name:c.icon}),r("span",{class:vC,children:c.label}),c.keys&&r("span",{class:xC,children:c.keys})]},m))})]})}
function ZI(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function ut({items:e,menuLabel:t,head:n,placing:o,...i}){let s=I(
null),[a,l]=w(!1);return r(A,{children:[r(M,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(Co,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function tc(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function SC(e){return(await te(tc(e,"/runs?li\
mit=1000"))).runs}async function TC(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return te(tc(e,`/rejects?${i.toString()}`),{signal:o})}function PC(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return It(tc(e,`/rejects?${n.toString()}`))}async function MC(e,t,n){await te(tc(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function _C(e){await te(tc(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var $C="or",DC="so",EC="co",AC="go",RC="ho",nc="fo",OC="nr",Bn="uo",Xg="pr",LC="mo",NC="vo",BC="wo",FC="bo",Js="yo";var yl="zo",zC="jo",IC="Xo",HC="Co",qC="te",rs="So";function UC({dataset:e,onClose:t}){let[n,o]=w(""),[i,s]=w(null),[a,l]=w(!1),u=gt(),c=n===e.name&&!a,m=()=>{c&&(l(!0),_C(
e.name).then(()=>{t(),Q(`${e.name} is dropped.`),_t()},d=>{l(!1),s(j(d))}))};return r(it,{title:"Drop a dataset",onClose:t,
foot:r(A,{children:[r(M,{kind:"outlined",onClick:t,children:"Keep it"}),r(M,{kind:"danger",icon:"trash",disabled:!c,onClick:m,
children:"Drop it for good"})]}),children:r("form",{class:yl,onSubmit:d=>{d.preventDefault(),m()},children:[r("p",{children:[
Te(e.events,"event")," (",Dn(e.size_bytes),") of ",r("b",{children:r(_,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Gs,children:[r("label",{class:kt,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:Ge,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:d=>o(d.currentTarget.value)})]}),i&&r(me,{error:i})]})})}function VC({datasets:e}){let[t,n]=w(null),[o,i]=w(null),s=YI((a,l)=>n({dataset:a,anchor:l}));return r(A,{children:[r(Ee,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(XI,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(UC,{dataset:o,onClose:()=>i(null)})]})}function YI(e){let t=rt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:Xg,onClick:()=>{vi(n)},children:r(
_,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(M,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:z(n),children:q(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(dd,{text:"no events"}):
G(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:G(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${z(n)} B`,children:Dn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r(_,{value:n,most:64}):
r(dd,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r(_,{value:n,most:40}):r(dd,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${Dn(s)}`).join(
`
`),children:[n?.length??1,", ",Te(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(QI,{dataset:n})}]}
function dd({text:e}){return r("span",{class:Bn,children:e})}function QI({dataset:e}){return e.rejects===0?r(dd,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:Xg,onClick:()=>he(ts("rejects",e.name)),children:q(e.rejects)})}function XI({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=I(t),s=l=>()=>he(ts(l,e.name)),a=()=>{Qm(e.name).then(()=>Q(`${e.name} is \
being compacted.`,{label:"Show",act:()=>he(ts("jobs",""))}),l=>Q(`Compacting failed: ${j(l).message}`))};return r(Co,{anchor:i.
current,label:"Dataset",head:r(_,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{vi(e.
name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"R\
ejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"tr\
ash",danger:!0,act:o}]})}function WC({dataset:e}){let[{value:t,error:n},o]=w({value:null,error:null}),i=()=>{SC(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:j(a)}))},s=xi.value.length;return B(i,[e,s]),n?r(Re,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(M,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Re,{icon:"up\
load",title:"Nothing came in lately",actions:r(mr,{children:"Load a file"}),children:"Files are listed for good, events \
that programs push minute by minute since the server began."}):r("div",{class:rs,children:r(Ee,{label:"Ingests",columns:e5(),
rows:t})}):r(Se,{})}function e5(){let e=rt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>G(t,e,"second")},{key:"\
source",head:"Source",width:"minmax(160px, max-content)",cell:({source:t,kind:n,objects:o})=>t===""?r("span",{class:Bn,children:n===
"http"?`pushed, ${Te(o,"request")} within a minute`:Te(o,"file")}):r(_,{value:t,most:80,middle:!0})},{key:"kind",head:"B\
y",cell:({kind:t})=>r("span",{class:Bn,children:r(_,{value:t})})},{key:"objects",head:"Files",number:!0,cell:({objects:t,
source:n,kind:o})=>n===""&&o==="http"?null:z(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("span",{title:z(
t),children:q(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",{class:Bn,children:"\
0"}):r("span",{class:Js,title:V(n/Math.max(1,t+n)),children:q(n)})},{key:"bytes",head:"Stored",number:!0,cell:({bytes:t})=>r(
"span",{title:`${z(t)} B`,children:Dn(t)})}]}function bl(e){return e==="ingest"?"Loading":"Compacting"}function KC(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var t5=3e3;function jC(){let e=xi.value.length;return B(()=>{Io();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&Io()},t5);return()=>clearInterval(t)},[]),B(()=>{_t()},[e]),Sk.value?Ku.value.length===0?r(Re,{icon:"clock",title:"\
Nothing is under way",actions:r(mr,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:rs,children:r(Ee,{label:"Jobs",columns:n5(),rows:Ku.value})}):r(Se,{})}
function n5(){let e=rt();return[{key:"kind",head:"Job",cell:({kind:t})=>bl(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r(_,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
o5,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>q(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>Dn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>G(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Ne((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(r5,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:Js,children:r(_,{value:t,
most:160})}):null}]}function o5({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?Js:Bn,children:KC(
e.state)}):r("span",{class:zC,children:[r(hl,{small:!0,label:`${bl(e.kind)} ${e.dataset}`,done:e.done}),V(e.done)]})}function r5({
job:e}){let t=()=>{Ym(e.id).catch(n=>Q(j(n).message))};return e.state==="running"?r(M,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(M,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function JC(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*i5(GC(l,n.key),GC(u,n.key))};return i.sort(a)}function GC(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function i5(e,t){return e<t?-1:e>t?1:0}function pd(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function fd(e,t,n){
try{return await MC(e,t,n),await to(e),null}catch(o){let i=j(o);return Q(`The note on ${t} was not saved: ${i.message}`),
i}}function ZC({dataset:e,column:t,onClose:n}){let[o,i]=w(t.description??""),[s,a]=w(t.unit??""),[l,u]=w(null),c=gt(),m=t.type===
"int64"||t.type==="float64",d=async()=>{let p=await fd(e,t.name,pd(t,{description:o.trim(),unit:s.trim()}));p?u(p):n()};
return r(it,{title:`Describe ${ee(t.name).text}`,onClose:n,foot:r(A,{children:[r(M,{kind:"outlined",onClick:n,children:"\
Cancel"}),r(M,{kind:"primary",onClick:()=>{d()},children:"Save"})]}),children:r("form",{class:yl,onSubmit:p=>{p.preventDefault(),
d()},children:[r("div",{class:Gs,children:[r("label",{class:kt,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:Ge,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:p=>i(p.
currentTarget.value)})]}),m&&r("div",{class:Gs,children:[r("label",{class:kt,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:Ge,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:p=>a(p.currentTarget.value)})]}),
l&&r(me,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function hd({label:e,value:t,onInput:n}){return r("input",{class:Ge,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function YC({dataset:e}){let{value:t,error:n}=Ae(e).value;return B(()=>{Ae(e).value.value&&to(e)},[e]),t?r(s5,{dataset:t}):
n?r(Re,{icon:"warning",title:"The properties cannot be shown",actions:r(M,{kind:"outlined",onClick:()=>{to(e)},children:"\
Try again"}),children:n.message}):r(Se,{})}function s5({dataset:e}){let[t,n]=w(""),[o,i]=w(null),[s,a]=w(null),l=e.columns??
[],u=Z(()=>JC(l,t,o),[l,t,o]),c=Z(()=>a5(e,a),[e]),m=l.filter(d=>d.hidden).length;return r(A,{children:[r("div",{class:nc,
children:[r("div",{class:OC,children:r(hd,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Bn,role:"status",
children:[t===""?Te(l.length,"property","properties"):`${z(u.length)} of ${Te(l.length,"property","properties")}`,m>0&&`\
, ${z(m)} hidden`]})]}),u.length===0?r(Re,{icon:"search",title:"No property has this text",actions:r(M,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:rs,children:r(Ee,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(ZC,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function a5(e,t){let n=rt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?FC:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${BC} ${i(s)??""}`,children:[r(_,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:NC,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Bn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(ad,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:z(s),children:q(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(l5,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?G(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r(_,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:LC,children:[r(M,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(M,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
fd(e.name,s.name,pd(s,{hidden:!s.hidden}))}})]})}]}function l5({column:e,zone:t}){if(e.examples?.length)return r(Vg,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?q(s):e.type==="timestamp"?
G(String(s),t):String(s);return r("span",{class:Bn,children:[i(n)," to ",i(o)]})}var gd=ue(null);function qr(e){gd.value=e}function QC(){let e=gd.value;return e?r(A,{children:e(()=>{gd.value===e&&(gd.value=
null)})}):null}var eS="Bo",tS="Eo";function nS(e,t){qr(n=>r(c5,{text:e,what:t,onClose:n}))}function c5({text:e,what:t,onClose:n}){let o=I(null);return nt(()=>o.
current?.select(),[]),r(it,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:eS,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:tS,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function qe(e,t){m5(e).then(n=>{n?Q(`${t} is copied.`):nS(e,t)})}async function m5(e){if(navigator.clipboard!==void 0&&await navigator.
clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.className="spok\
en",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var d5=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function oS(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
d5,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??p5(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function p5(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var iS="dr",sS="Io";function uS({dataset:e}){let[t,n]=w(""),[o,i]=w(null),s=lS(e,t),a=lS(e,""),l=He.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Re,{icon:"warning",title:"The lines cannot be listed",actions:r(M,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Se,{});if(a.rows.length===0)return r(Re,{icon:"che\
ck",title:"Every line was taken",actions:r(M,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=oS(a.rows);
return r(A,{children:[r("div",{class:nc,children:[r("div",{class:HC,role:"group","aria-label":"Reasons",children:[r(aS,{
text:r(A,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(aS,{text:r(_,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:iS,
href:PC(e,t),download:`${e}-rejects.ndjson`,children:[r(ie,{name:"download"}),"Download"]})]}),r("div",{class:rs,children:s.
rows?r(Ee,{label:"Lines that were not taken",columns:h5(),rows:s.rows,onCell:c=>i(c)}):r(Se,{})}),s.rows&&s.more&&r("div",
{class:nc,children:[r(M,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Bn,children:[z(s.rows.length),
" are shown"]})]}),o&&r(g5,{reject:o,onClose:()=>i(null)})]})}function aS({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:qC,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Bn,children:[q(t),n&&"+"]})]})}
function lS(e,t){let[n,o]=w({rows:null,cursor:void 0,error:null}),[i,s]=w(0),a=I(null),l=(u,c)=>{a.current?.abort();let m=a.
current=new AbortController;TC(e,t,c,m.signal).then(d=>o({rows:[...u,...d.rejects],cursor:d.cursor,error:null}),d=>{m.signal.
aborted||o({rows:null,cursor:void 0,error:j(d)})})};return B(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function h5(){let e=rt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r(_,{value:cS(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>z(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>z(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r(_,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:IC,children:r(_,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>G(t,e,"second")}]}function cS({source:e,key:t}){return t!==""?t:e}function g5({reject:e,onClose:t}){return r(
it,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(M,{kind:"outlined",icon:"copy",onClick:()=>qe(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:yl,children:[r("p",{class:Js,children:r(_,{value:e.reason,most:1e3})}),
r("p",{class:Bn,children:[r(_,{value:cS(e),most:200,middle:!0}),", line ",z(e.line),", byte ",z(e.offset),"; ",Te(e.text.
length,"character")]}),r("pre",{class:sS,tabIndex:0,children:r(_,{value:e.text,most:2e4})})]})})}var yd={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function mS({rest:e}){
let{tab:t,dataset:n}=hC(e),o=He.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes($t.value)?$t.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";B(()=>{document.title=`${yd[t]} · Data · Sluice`},[t]);let a=xi.value.length;return B(()=>{_t()},
[a]),r("main",{class:$C,"data-tab":t,children:[r("header",{class:DC,children:[r("h1",{children:"Data"}),s&&i!==""&&r(Kt,
{title:"Dataset",icon:"data",kind:"outlined",class:AC,values:o,value:i,onChange:l=>he(ts(t,l))}),r("span",{class:EC}),r(
mr,{kind:"primary",children:"Load a file"})]}),r(fC,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>he(
ts(l,n)),tabs:Object.keys(yd).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:yd[l]}))}),r(y5,{}),r("div",{id:"data\
-panel",role:"tabpanel","aria-label":yd[t],class:RC,children:r(b5,{tab:t,dataset:i})})]})}function y5(){return(He.value.
value??[]).filter(t=>t.compaction_failed).map(({name:t,compaction_failed:n})=>r(es,{kind:"warning",actions:r(M,{small:!0,
kind:"outlined",onClick:()=>{Qm(t).then(()=>he(ts("jobs","")),o=>Q(j(o).message))},children:"Compact now"}),children:[r(
_,{value:t,most:48})," could not be compacted on ",G(n.at,rt(),"minute"),": ",r(_,{value:n.error,most:300}),". All event\
s are there, and queries become slower until it succeeds."]},t))}function b5({tab:e,dataset:t}){let{value:n,error:o}=He.
value;if(e==="jobs")return r(jC,{});if(!n)return o?r(Re,{icon:"warning",title:"The datasets cannot be listed",actions:r(
M,{kind:"outlined",onClick:()=>{_t()},children:"Try again"}),children:o.message}):r(Se,{});if(n.length===0)return r(Re,{
icon:"data",title:"There are no datasets yet",actions:r(mr,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(VC,{datasets:n});case"properties":return r(YC,{dataset:t},t);case"\
ingests":return r(WC,{dataset:t},t);case"rejects":return r(uS,{dataset:t},t)}}var dS={name:"data",label:"Data",icon:"data",letter:"d",Page:mS};var v5=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function bd(e){let t=v5.exec(e)?.[1];if(t===void 0)return null;let n=pS(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function ey({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function pS(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function x5(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function fS(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&x5(t[1])?pS(t[1])[0].trim():"";return n===""?null:n}var w5=40,k5=40;function vd(e){if(e.samples)return"raw";let t=ae(e.aggregate?.by);return t.some(o=>bd(o)!==null)?t.some(
is)?"heat":"distribution":t.some(is)?"line":"table"}function is(e){return/^\s*time\s*\(/i.test(e)}function dr(e){for(let t of ae(
e.aggregate?.by)){let n=bd(t);if(n)return n}return null}function oc(e,t,n,o){if(t==="raw")return e.samples?e:{...Fe(e),samples:{}};
let i=e.aggregate??n??qs("explore",null,{events:[]}).aggregate,s={...Fe(e),aggregate:i},a=ae(i.by).filter(u=>!il(u)),l=ae(
i.by).find(is)??"time('auto')";switch(t){case"distribution":return hS(s,u=>[u,...a.slice(0,1)],w5,o);case"heat":return hS(
s,u=>[l,u],k5,o);case"line":return ty(s,[l,...a],n);case"bar":return ty(s,a.length>0?a:[l],n);default:return ty(s,a,n)}}
function C5(e){for(let t of ae(e.aggregate?.measures)){let n=fS(t);if(n!==null)return n}return null}function hS(e,t,n,o){
let i=dr(e)??S5(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(ey(i))]}}}function S5(e,t,n){let o=C5(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function ty(e,t,n){let o=e.aggregate,i=dr(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ae(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function xd(e,t){
let n=dr(e);if(!e.aggregate||!n)return e;let o=ae(e.aggregate.by).map(i=>bd(i)?ey({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var T5=100;function vl(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>Vt(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:xe(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>T5}})}var P5=/^[=+\-@\t\r]/;function M5(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=P5.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function wd(e,t){
return[e,...t].map(n=>`${n.map(M5).join(",")}\r
`).join("")}function Zs(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var _5=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],yS=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function Ys(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${Qs(o??"")} ${Qs(i??
"now")}`;return n(e)===n(t)}function Qs(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Ur(e,t){if(Ys(e,{}))return"\
All data";let n=_5.find(([,u])=>Ys(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(Qs(o)):null,a=s?yS.get(s[2]):void 0;if(s&&a&&Ys(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&Ys(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?$5(l[0],ny(l[1])):`${gS(o,t,"the first even\
t")} – ${gS(i,t,"now")}`}function $5(e,t){let n=G(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${G(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function ny(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function gS(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?G(e,t,G(e,t,"clock")==="00:00"?"day":"\
minute"):G(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function bS(e){let{from:t,to:n}=e;
if(Ys(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===ny(n)?t:`${t} - ${ny(n)}`;let o=Qs(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return Qs(t)===o?o:`${t} - ${o}`}function vS(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":G(n,t)} – ${o===void 0?"now":D5(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${G(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[Ne(i*3600)]:[],...l].join("\
 · ")}function D5(e,t,n){let o=e!==void 0&&G(e,n,"day")===G(t,n,"day");return G(t,n,o?"clock":"minute")}function xS({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(Qs(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:Qs(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function kd(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),yS.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var rc=2,Ho=16,Xs=20,E5=24;async function wS(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(h=>({canvas:h,box:h.getBoundingClientRect()})),a=Math.min(...s.map(({box:h})=>h.
top)),l=Math.max(...s.map(({box:h})=>h.bottom))-a,u=A5(e),c=Math.max(1,Math.floor((i.width-2*Ho)/200)),m=Math.ceil(u.length/
c)*Xs+2*Xs,d=globalThis.document.createElement("canvas");d.width=i.width*rc,d.height=(Ho+2*Xs+l+m+Ho)*rc;let p=d.getContext(
"2d");if(!p)return null;p.scale(rc,rc),p.fillStyle=at("--surface"),p.fillRect(0,0,i.width,d.height/rc);let f=Ho+2*Xs;Cd(
p,R5(t),Ho,Ho+12,`600 13px ${at("--font")}`,at("--text"),i.width-2*Ho),Cd(p,`${U(t.dataset)}, ${Ur(t,n)}, ${n}`,Ho,Ho+12+
Xs,`12px ${at("--font")}`,at("--muted"),i.width-2*Ho);for(let{canvas:h,box:v}of s)p.drawImage(h,v.left-i.left,f+v.top-a,
v.width,v.height);return u.forEach(({text:h,color:v},y)=>{let[T,b]=[Ho+y%c*200,f+l+Xs+Math.floor(y/c)*Xs];p.fillStyle=v,
p.fillRect(T,b-8,12,8),Cd(p,h,T+20,b,`12px ${at("--font")}`,at("--text"),168)}),Cd(p,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Ho,f+l+m-4,`12px ${at("--font")}`,at("--muted"),i.width),new Promise(h=>{d.toBlob(h,"\
image/png")})}function Cd(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Fu(t,u);e.fillText(l,n,o)}function A5(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,E5)}function R5(e){let t=ae(e.aggregate?.measures).join(", ")||"count()",n=ae(e.aggregate?.by);
return U(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function kS(e){return te("v1/links",{body:e})}async function CS(e,t){return te(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function SS(e){return It(`l/${encodeURIComponent(e.id)}`)}var Gn=new Fs,Sd=ue(Fr("waits")==="yes");function TS(e){Sd.value=e,zr("waits",e?"yes":"no")}var O5=150,oy,xl=null;function qo(){
clearTimeout(oy),xl=ge.value,Gn.run(xl,{history:!0})}function PS(){Mn(()=>{let{state:e,how:t}=Hm.value,n=Ir.value,o=jt.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||xl!==null&&qt(xl,e.document)||Sd.value&&xl!==
null&&qt(Fe(xl).dataset,e.document.dataset)||(clearTimeout(oy),oy=setTimeout(qo,t==="replace"?O5:0))})}function ry(e){return`'${e.replaceAll("'","'\\''")}'`}function ic(e){return`sluice query ${ry(JSON.stringify(e))}`}function MS(e,t){
return`curl -H 'Content-Type: application/json' ${ry(e)} \\
  -d ${ry(JSON.stringify(t))}`}function sc(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function iy(e){return MS(It("v1/query"),e)}function $S(){let{document:e}=Ve.value,t=N5();return[{label:"Copy link",icon:"\
share",act:()=>{Vs(Ve.value).then(n=>qe(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{L5().
then(_S)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(_S)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>qe(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>qe(ic(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>qe(iy(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>qe(sc(e),"The code")}]}async function L5(){return{...await DS(Ve.value),document:Ve.value.document,
frozen:!1}}function N5(){let{phase:e,answer:t,former:n}=Gn.result.value;return e!=="exact"||!t||n?null:async()=>({...await DS(
Ve.value),document:B5(Ve.value.document,t.query),frozen:!0,answer:t})}async function DS({document:e,view:t,as:n,open:o}){
return{path:`/${cl(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await ul(o)}}}function B5(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function _S(e){try{qe(SS(await kS(e)),"\
The short link")}catch(t){Q(`The link cannot be saved: ${j(t).message}`)}}var ES="Uo";function RS({document:e,answer:t,zone:n}){let o=I(null),i=a=>{a.catch(l=>Q(U(j(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:ES,children:r(ut,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(I5(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(OS(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(q5(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(AS(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Zs(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(AS(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>qe(iy(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>qe(ic(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>qe(sc(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Vs(Ve.
value).then(a=>qe(a,"The link"))}}],children:"Export"})})}async function I5(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await wS(i,t,n);s?Zs(s,`${o}.png`):Q("This chart is a table; take it along as CSV.")}async function OS(e,t){
let n=[...e.rows,...e.other?[H5(e.other,"(other)")]:[]];Zs(new Blob([wd(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function H5(e,t){return e.map((n,o)=>o===0?t:n)}async function q5(e,t){await OS(await te("v1/q\
uery",{body:Me(Me(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function AS(e,t,n){let o=await ja(`v1/query?\
format=${t}`,{body:e});Zs(await o.blob(),n)}function Lt(e,t){let n=ae(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>cr(e.columns[a]))}}function LS(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function ac(e,t,n,o=null){let{times:i,starts:s,places:a}=U5(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);if(e.rows.forEach((m,d)=>{let p=FS(m[t.time]);if(p===null)return;let f=t.keys.map(k=>m[k]),
h=JSON.stringify(f),v=l.get(h);v||l.set(h,v={keys:f,values:u(),low:u(),high:u(),estimated:!1});let y=m[n],T=a.get(p);v.values[T]=
typeof y=="number"?y:null;let b=o?.[d]?.[n];b&&(v.estimated=!0,[v.low[T],v.high[T]]=b)}),[...l.values()].every(({values:m})=>m.
every(d=>(d??0)>=0)))for(let{low:m}of l.values())m.forEach((d,p)=>{d!==null&&d<0&&(m[p]=0)});let c=[...l.values()].map(({
keys:m,values:d,low:p,high:f,estimated:h})=>({keys:m,values:d,low:h?p:null,high:h?f:null,total:d.reduce((v,y)=>v+(y??0),
0)}));return{times:i,starts:s,series:c.sort((m,d)=>d.total-m.total)}}function NS(e,t){let n=new Map(e.series.map(({keys:i},s)=>[
JSON.stringify(i),s])),o=({keys:i})=>n.get(JSON.stringify(i))??n.size;return{...t,series:t.series.toSorted((i,s)=>o(i)-o(
s))}}function U5(e,t){let n=new Map;for(let i of e.rows){let s=FS(i[t.time]);s!==null&&n.set(s,String(i[t.time]))}let o=[
...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),places:new Map(o.map((i,s)=>[i,s]))}}function BS(e,t){
let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.
map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:i[l])))}function ss(e){return/^\s*(count|sum)\s*\(/i.
test(e)}function FS(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Uo(e){let t=e.
slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}var lc=Ui(null);function ro(e){let t=Wi(lc);return t?.answer===e?t?.intervals??null:null}function uc(e,t,n){let o=I(null),
i=o.current!==null&&o.current.of===e?n(o.current.value,t):t;return o.current={of:e,value:i},i}function Td(e,t,n){return n||
t>e*.7?Math.max(e,t):t}function ct(e,t){if(e==null)return;let n=Ht(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"?null:
n[0]===n[1]?void 0:[n[0],n[1]]}function Vr(e,t,n="none"){if(t===void 0)return Xe(e,n);let[o,i]=t??[NaN,NaN];return n==="\
share"?W0(e,o,i):V0(e,o,i,s=>Xe(s,n))}function Pd([e,t],n="none"){return`between ${Xe(e,n)} and ${Xe(t,n)} in 95 of 100 \
cases`}function Vo(e,t){return t===void 0?q(e):Vr(e,t)}function Jn(e,t){return e===null?"–":t===void 0?V(e):Vr(e,t,"sh\
are")}function Dt(e,t){return t===null?e:`~ ${e}`}function as(e){return e.replace(/ \u00b1.*$/,"")}function zS(e,t){let n=[];
return IS(e,t,n),n.sort((o,i)=>o-i),n[n.length>>1]??null}function IS(e,t,n){if(!(t===null||typeof t!="object")){if(typeof e==
"number"){let[o,i]=t;e!==0&&typeof o=="number"&&typeof i=="number"&&n.push((i-o)/2/Math.abs(e));return}for(let[o,i]of Object.
entries(t))IS(Ht(e,[Array.isArray(e)?Number(o):o]),i,n)}}function HS(e,t){return t==="entries"?Te(e,"pass","passes"):t===
"starts"?Te(e,"start"):Te(e,"actor")}var qS="Ho",US="Lo",VS="lr",WS="Mo",KS="No";function io({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=ro(e),c=uc(t,u!==null,
(h,v)=>h||v),m=Z(()=>j5({answer:e,intervals:u,roomy:c},t,n,a),[e,u,c,t,n,a]),d=Z(()=>e.rows.map(h=>({cells:h,kind:"group"})),
[e]),p=Z(()=>W5(e),[e]),f=s&&((h,v,y)=>s(h.cells,v.key,y));return r(Ee,{label:l,columns:m,rows:d,summary:p,...o===void 0?
{}:{sort:o},...i?{onSort:i}:{},...f?{onCell:f,onMenu:f}:{}})}function W5(e){let t=[];return e.other&&t.push({cells:e.other,
kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function sy(e,t){return!e.compare||t.time>=
0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),n]))}function K5(e,{kind:t},n,o){return ct(e,t===
"group"?["rows",n,o]:[t,o])}function j5({answer:e,intervals:t,roomy:n},o,i,s){let a=Lt(e,o),l=a.time<0?0:Uo([...new Set(
e.rows.map(m=>Date.parse(String(m[a.time]))/1e3))].sort((m,d)=>m-d)),u=new Set([a.time,...a.keys]),c=sy(e,a);return e.columns.
flatMap((m,d)=>{let p={key:m.name,head:r(_,{value:m.name,most:48}),number:cr(m)&&!u.has(d),...n&&a.measures.includes(d)?
{width:"minmax(144px, max-content)"}:{},cell:(f,h)=>f.kind!=="group"&&u.has(d)?d===0?r(_,{shown:Z5(f.kind)}):null:d===a.
time?Nn(String(f.cells[d]),l,i):r(Y5,{value:f.cells[d],column:m,zone:i,sure:u.has(d)?void 0:K5(t,f,h,d)})};return a.measures.
includes(d)?[p,...s&&ss(m.name)&&a.keys.length>0?[G5(e,d)]:[],...c?[J5(e,a,c,d)]:[]]:[p]})}function G5(e,t){let n=s=>typeof s?.[t]==
"number"?s[t]:0,o=n(e.total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"\
share",width:"176px",sortable:!1,number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:qS,
children:[a!=="total"&&r("span",{class:US,children:r("span",{class:VS,"data-other":a==="other",style:{width:`${i>0?n(s)/
i*100:0}%`}})}),r("span",{class:WS,children:V(l)})]})}}}function J5(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l===
"total"?e.compare?.total:l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name}\
 before`,head:"vs previous",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="\
number")return r("span",{class:KS,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${Xe(u,Vt(i.
name),!0)} before`;return r("span",{title:c,children:u===0?l===0?V(0):"new":$n(l/u-1)})}}}function Z5(e){return e==="oth\
er"?Ln:{text:Wn.total,kind:"other"}}function Y5({value:e,column:t,zone:n,sure:o}){let i=xo(e,t,n);if(typeof e=="number"){
let s=Vt(t.name);return r("span",{title:o?Pd(o,s):Xe(e,s,!0),children:o===void 0?i.text:Vr(e,o,s)})}return r(_,{shown:i,
most:64,middle:!0})}function Md(e,t){let n=[...new Set(e)].sort((d,p)=>d-p),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,m=(t.scale==="log"?Q5(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(d,p)=>s+p*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(d=>X5(i,d));return{edges:o?[0,...m]:m,scale:t.scale,zero:o}}function Q5(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function X5(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function mc({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function ay(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(h=>u[h]),m=JSON.stringify(c),d=s.get(m);d||s.set(m,d={keys:c,counts:new Array(
a).fill(0),nulls:0});let p=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")d.nulls+=p;else{let h=t.zero&&f<=0?
0:mc(t,f*(1+Math.sign(f)*1e-12));h>=0&&h<a&&(d.counts[h]+=p)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,m)=>c+m,0)})).sort((u,c)=>c.total-u.total)}function dc(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function jS(e,t,n){let o=dc(t),i=mc(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(wi(e,n)-i)}function eH({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function wi(e,t){let n=e.edges.length-1,o=mc(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function GS(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return eH(e,o,Math.max(0,Math.min(1,t-o)))}function _d(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?nH(n,o,t):[];return i.length>1?i:tH(n,o,t)}function tH(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function nH(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var JS="Ro";var iH=2;function $d({height:e,draw:t,onWidth:n}){let o=I(null),[i,s]=w(0),a=Fm.value;return nt(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let m=Math.floor(l.clientWidth);s(m),n?.(m)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),nt(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(iH,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:JS,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function wl(e,t,n){e.font=`12px ${at("--font")}`,e.fillStyle=at("--muted"),e.textAlign=t,e.textBaseline=
n}function ZS(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function Dd(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var QS="Ao",XS="Do",e2="oe",t2="To",ly="_o",n2="qo",o2="Fo",r2="xr",uy="Go",i2="Jo",s2="Ko",a2="Oo",cy="sr";var ea=56,u2=16,l2=12,sH=24;function c2(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[m,d]=w(0),p=I(null),f=n.length,h=Math.max(1,m-ea-u2),v=(S,R)=>(S-R.getBoundingClientRect().left-ea)/h*f,y=(S,R)=>Math.max(
0,Math.min(f-1,Math.floor(v(S,R)))),T=bm((S,R,D)=>{aH(S,R,D,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:QS,onPointerMove:S=>{let R=y(S.clientX,S.currentTarget);e.onCursor(R),p.current&&
e.onSelect&&Math.abs(S.clientX-p.current.x)>3&&e.onSelect({from:Math.min(p.current.from,R),to:Math.max(p.current.from,R)+
1})},onPointerUp:S=>{let R=p.current;p.current=null,R&&Math.abs(S.clientX-R.x)<=3&&e.onBin?.(R.from,new DOMRect(S.clientX,
S.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:S=>{S.button===0&&(S.currentTarget.setPointerCapture(
S.pointerId),p.current={from:y(S.clientX,S.currentTarget),x:S.clientX})},children:r($d,{height:s,draw:T,onWidth:d})})}function aH(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((k,S)=>k+S,0),m=a==="count"?s:a==="cdf"?dc(s):s.map(k=>c===
0?0:k/c),d=ZS(a==="cdf"?1:o.largest>0?o.largest:Math.max(...m,0),n<160?3:4),p=d.at(-1)||1,f={left:ea,top:l2,width:t-ea-u2,
height:n-l2-sH},h=k=>f.left+k/Math.max(1,s.length)*f.width,v=k=>f.top+f.height-k/p*f.height;e.clearRect(0,0,t,n),lH(e,f,
d,v,a);let y=at("--selection"),T=at(o.color);u&&(e.globalAlpha=.12,e.fillStyle=y,e.fillRect(h(u.from),f.top,h(u.to)-h(u.
from),f.height),e.globalAlpha=1);let b=f.width/s.length>5?1:0;s.forEach((k,S)=>{let R=m[S],D=u!==null&&S>=u.from&&S<u.to;
e.fillStyle=D?y:T,e.globalAlpha=l===null||l===S?1:.75;let F=R>0?Math.max(1,v(0)-v(R)):0;e.fillRect(h(S),v(0)-F,Math.max(
1,h(S+1)-h(S)-b),F)}),e.globalAlpha=1,uH(e,f,i,h,o.unit)}function lH(e,t,n,o,i){e.strokeStyle=at("--line"),e.lineWidth=1,
wl(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?q(s):V(s),t.left-8,a)}}function uH(e,t,n,o,i){wl(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,m=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));m-c<s+12||(e.fillText(l,m,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=m+c)};n.zero&&a("≤ 0",o(.5));for(let l of _d(n,Math.max(2,Math.floor(t.width/80))))
a(Xe(l,i),o(wi(n,l)))}var Ed=12,my=360,cH=132;function d2(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,m=Z(()=>mH(t,n,i),[t,n,i.count,i.scale]),{edges:d,histograms:p,all:f,property:h}=m,[v,y]=w(null),T=Vt(i.value),
b=f.counts.length,k=h===""?f:p[v?.group??0]??f,S=N=>{let X={ArrowRight:(v?.bin??-1)+1,ArrowLeft:(v?.bin??b)-1,Home:0,End:b-
1}[N.key];if(X!==void 0&&b>0){let O=Math.max(0,Math.min(X,b-1));return N.shiftKey&&u(dH(l,v?.bin??O,O),d),y({bin:O,group:v?.
group??0,left:O>b/2}),!0}if(N.key!=="Enter"&&N.key!=="."||!v)return!1;let E=N.target.getBoundingClientRect();return c(v.
bin,d,h===""?[]:k.keys,new DOMRect(E.left+ea+(v.bin+.5)/b*(E.width-ea-16),E.top+80,0,0)),!0},R=Math.max(0,...p.slice(0,Ed).
map(({counts:N,total:X})=>Math.max(0,...N)/(s==="count"?1:X||1))),D=(N,X)=>r(c2,{edges:d,counts:N.counts,mode:s,unit:T,height:h===
""?my:cH,color:h===""?"--series-1":xn(En(h,N.keys)),largest:h===""||s==="cdf"?0:R,cursor:v?.bin??null,selection:l,onCursor:E=>y(
E===null?null:{bin:E,group:X,left:E>b/2}),onSelect:E=>u(E,d),onBin:(E,O)=>c(E,d,h===""?[]:N.keys,O)}),F=({bin:N,left:X})=>r(
gH,{edges:d,histogram:k,bin:N,unit:T,start:X});return r(Ze,{title:r(A,{children:["Distribution of ",r(_,{value:i.value,most:64}),
h!==""&&r(A,{children:[" by ",r(_,{value:h,most:48})]})]}),summary:yH(i,f,a,T,h,p.length),onKey:S,announced:v?f2(d,k,v.bin,
T).join(", "):"",table:r(io,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[h===""?
r(A,{children:[D(f,0),r(fH,{edges:d,counts:f.counts,percentiles:a,unit:T,onMove:e.onPercentile})]}):r(pH,{histograms:p,render:D,
readout:N=>v?.group===N&&F(v)}),f.nulls>0&&r("p",{class:uy,children:[z(f.nulls)," without a value (",V(f.nulls/(f.nulls+
f.total)),") are not drawn."]}),h===""&&v&&F(v)]})}function mH(e,t,n){let o=Lt(e,t),i=o.keys.find(d=>e.columns[d].name.startsWith(
"bins("))??o.keys[0]??0,s=o.keys.filter(d=>d!==i),a=e.rows.map(d=>d[i]).filter(d=>typeof d=="number"),l=Md(a,n),u=o.measures[0]??
e.columns.length-1,[c]=ay(e,l,i,[],u),m={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:ay(e,l,i,s,u),all:c??
m,property:s.map(d=>e.columns[d].name).join()}}function dH(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.
from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function pH({histograms:e,render:t,readout:n}){return r(A,{children:[
r("div",{class:n2,children:e.slice(0,Ed).map((o,i)=>r("div",{class:o2,children:[r("div",{class:r2,children:[r("span",{children:r(
_,{value:o.keys[0],most:40,middle:!0})}),r("span",{class:ly,children:q(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),
e.length>Ed&&r("p",{class:uy,children:[Ed," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function fH({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=I(null),a=t.length;if(a===0)return null;let l=c=>{let m=s.current.
getBoundingClientRect(),d=Math.max(0,Math.min(a,(c-m.left)/m.width*a));return m2(jS(e,t,GS(e,d)))},u=hH(n.map(({value:c})=>c===
null?null:wi(e,c)/a));return r("div",{ref:s,class:XS,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:m},d)=>{let p=m===null?null:wi(e,m)/a*100;return p===null?null:r(A,{children:[r("span",{class:t2,style:{left:`${p}\
%`,top:`${12-my}px`,height:`${my-36}px`}},`line ${d}`),r("button",{type:"button",class:e2,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${dy(c)}, ${Xe(
m,o)}`,style:{left:`${Math.max(2,Math.min(97,p))}%`,top:`${u[d]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(
f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(f.pointerId)&&i(d,l(f.clientX))},onKeyDown:f=>{let h={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];h!==void 0&&(f.preventDefault(),f.stopPropagation(),i(d,m2(c+h*(f.shiftKey?.001:
.01))))},children:[r("span",{class:ly,children:dy(c)}),Xe(m,o)]},d)]})})})}function hH(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function m2(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function dy(e){return`p${Number((e*100).toFixed(2))}`}function p2(e,t,n,o){
let i=e.zero&&t===0?"up to":Xe(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${Xe(e.edges[n]??0,o)}`}
function kl(e,t,n){return p2(e,t.from,t.to,Vt(n))}function f2(e,t,n,o){let i=t.counts[n]??0,s=dc(t.counts),a=n===0?0:s[n-
1]??0;return[p2(e,n,n+1,o),`${z(i)} events`,`${V(t.total===0?0:i/t.total)} of all`,`${V(a)} below`,`${V(1-(s[n]??1))} ab\
ove`]}function gH({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=f2(e,t,n,o);return r("div",{class:ke(i2,i&&
s2),"aria-hidden":"true",children:[r("div",{class:a2,children:s}),r("div",{class:cy,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:cy,children:[r("span",{children:u}),r("span",{children:c})]})]})}function yH(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${dy(l)} ${Xe(u,o)}`).join(", ");return`Distribution of ${ee(
e.value).text}${i===""?"":` by ${ee(i).text}, ${s} groups`}, ${q(t.total)} values in ${t.counts.length} bins${a===""?"":
`, ${a}`}`}function Wr(e,t,n,o){return te("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var ta=ue([]);function We(e,t){ta.value=[...ta.value,{from:Ve.value,to:e.document,label:t}].slice(-12),fe(e)}function py(e){
ta.value=ta.value.slice(0,e)}function h2(){Mn(()=>{let e=Ve.value,t=ta.peek().findIndex(n=>qt(n.from.document,e.document));
t>=0&&py(t)})}var g2="Po";function y2({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=w(""),a=Ae(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=Cg(e),c=[...a.map(({name:p})=>p),...Object.keys(e.define??{})],m=a.filter(({name:p,type:f})=>p.toLowerCase().includes(
l)&&f!=="timestamp"&&xe(p)!==u).map(p=>({value:xe(p.name),label:r(_,{value:p.name,most:48}),note:p.distinct===void 0?p.type:
`${q(p.distinct)} values`})),d=p=>{o(),Wr(e,t,p).then(f=>{f.by&&We({document:f.by,open:[]},`${f.label} by ${p}`)},f=>Q(U(
j(f).message)))};return r(Yt,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:g2,children:r(Xi,{label:"Brea\
k down by",text:i,onText:s,options:m,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:p=>d(c.includes(p)?xe(p):
p),placeholder:"a property or an expression"})})}function Kr(){let[e,t]=w(null);return{openAt:t,menu:e&&r(xH,{at:e,onClose:()=>t(null)})}}function xH({at:e,onClose:t}){let n=Z(
()=>Wr(e.document,e.mark),[e]),{answer:o,error:i}=fy(n),[s,a]=w(!1);if(s)return r(y2,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,m=>Q(U(j(m).message)))},u=e.head??(i?U(i.message):o?r(_,{value:o.label,most:160}):
"…");return r(Co,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...wH(e,o,i,l,()=>a(!0))]})}function fy(e){let[t,n]=w({of:null,answer:null,error:null});return B(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:j(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function wH(e,t,n,o,i){let s=(a,l,u,c)=>{let m=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:m||n!==null,reason:kH(t,u),act:o(c)}};return[s("Only this","filter","only",a=>pc(a.only,a.label)),
s("Exclude","minus","exclude",a=>pc(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",hy),s("Actors","actor","actors",gy),s("Save as cohort…","save","coho\
rt",a=>yy(a)),s("Explain","difference","explain",by),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>qe(
b2(e.value),"The value")}],s("Copy as where","copy","predicate",a=>qe(a.predicate,"The condition"))]}function kH(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:U(n)}function b2(e){return e===null?"":Array.isArray(e)?
e.map(t=>b2(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function pc(e,t){e&&We({document:e,open:[]},t)}
function hy({events:e,label:t}){e&&jn({kind:"events",document:e,label:t})}function gy({actors:e,cohort:t,label:n}){e&&jn(
{kind:"actors",request:e,cohort:t,label:n})}function yy({actors:e,cohort:t,label:n}){jn({kind:"cohort",request:e,cohort:t,
label:n})}function by({explain:e,label:t}){e&&We({view:"difference",document:e,as:null,open:[]},`explain ${ee(t).text}`)}var v2="Qo",x2="Vo",w2="Wo",k2="Yo",C2="Zo";function Cl({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Z(()=>Wr(e,t),[a]),{
answer:u,error:c}=fy(l),m=yt(u?.count??null),d=m.phase==="exact"&&m.answer&&"rows"in m.answer?m.answer.rows[0]?.at(-1):void 0,
p=u===null;return r("section",{class:v2,"aria-label":"Selection",children:[r("div",{class:x2,children:[r("span",{class:w2,
children:n}),r("span",{class:k2,role:"status",children:typeof d=="number"?`${z(d)} events${o?`, ${V(d/o)}`:""}`:c?"":"…"})]}),
c&&r(me,{error:c}),r("div",{class:C2,children:[s,r(M,{small:!0,kind:"outlined",icon:"filter",disabled:p||!u.only,onClick:()=>pc(
u?.only??null,u?.label??""),children:"Only"}),r(M,{small:!0,kind:"outlined",icon:"minus",disabled:p||!u.exclude,onClick:()=>pc(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(M,{small:!0,kind:"primary",icon:"difference",disabled:p||
!u.explain,onClick:()=>u&&by(u),children:"Explain"}),r(M,{small:!0,kind:"outlined",icon:"rows",disabled:p||!u.events,onClick:()=>u&&
hy(u),children:"Events"}),r(M,{small:!0,kind:"outlined",icon:"actor",disabled:p||!u.actors,onClick:()=>u&&gy(u),children:"\
Actors"}),r(M,{small:!0,kind:"outlined",icon:"save",disabled:p||!u.cohort,onClick:()=>u&&yy(u),children:"Cohort"}),r(M,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var SH=[10,20,40,60,100,200],TH=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function Ad({bins:e,document:t,
onDocument:n}){let i=vl(Ae(t.dataset).value.value).map(({value:s,log:a})=>({label:U(s),checked:s===e.value,act:()=>n(xd(
t,{value:s,scale:a?"log":"linear"}))}));return r(A,{children:[r(ut,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:U(e.value)}),r(Ct,{label:"Scale",choices:TH,value:e.scale,onChange:s=>n(xd(t,{scale:s}))}),r(ut,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:SH.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(xd(t,{count:s}))})),
children:[e.count," bins"]})]})}function hc(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function vy(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var PH=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function S2({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=w("count"),[l,u]=w(null),{openAt:c,menu:m}=Kr(),d=_H(t,n.value);B(()=>u(null),[JSON.
stringify(t)]);let p=MH(e,t),f=(v,y,T)=>({range:hc(n,y,v),...p!==null&&T.length>0?{keys:{[p]:T[0]}}:{}}),h=e.total?.at(-1);
return r(A,{children:[r(d2,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:d.list,onPercentile:d.move,selection:l?.
range??null,onSelect:(v,y)=>u(v&&{range:v,edges:y}),onBin:(v,y,T,b)=>c({document:t,mark:f({from:v,to:v+1},y,T),anchor:b,
value:y.edges[v]}),actions:r(A,{children:[r(Ad,{bins:n,document:ge.value,onDocument:v=>fe({document:v})}),r(Ct,{label:"H\
eight",choices:PH,value:s,onChange:a}),i]})}),l&&r(Cl,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${kl(l.edges,
l.range,n.value)}`,total:typeof h=="number"?h:void 0,onClear:()=>u(null)}),m]})}function MH(e,t){let n=Lt(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function _H(e,t){let[n,o]=w([.5,.95,
.99]),{compare:i,...s}=Fe(e),a=n.map((m,d)=>`quantile(${t}, ${m}) as p_${d}`),{answer:l}=yt({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((m,d)=>({share:m,
value:typeof u?.[d]=="number"?u[d]:null})),move:(m,d)=>o(n.map((p,f)=>f===m?d:p))}}var T2="en",P2="cr",M2="w",_2="rn",$2="in",D2="an",E2="gr",A2="tn",R2="on",O2="nn";var Rd=50;function L2(e){let t=Lt(e.answer,e.document);return r("div",{class:T2,children:t.measures.map(n=>r(DH,{...e,shape:t,
measure:n},n))})}function DH({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=w(-1),c=I(null),
m=e.columns[a].name,d=Vt(m),p=s.keys.map(E=>e.columns[E].name).join(),f=ss(m),h=[...e.rows.slice(0,Rd),...e.other&&e.rows.
length<=Rd?[e.other]:[]],v=E=>typeof E[a]=="number"?E[a]:0,y=ro(e),T=(E,O)=>ct(y,E===e.other?["other",a]:["rows",O,a]),b=h.
map((E,O)=>Math.max(v(E),T(E,O)?.[1]??0)),k=uc(t,Math.max(0,...b),(E,O)=>Td(E,O,y!==null)),S=uc(t,y!==null,(E,O)=>E||O),
R=e.total?v(e.total):0,D=sy(e,s),F=E=>E===e.other?Wn.other:s.keys.map(O=>ee(E[O]).text).join(", "),N=E=>`${F(E)}, ${Xe(v(
E),d)}${f&&R>0?`, ${V(v(E)/R)}`:""}`,X=E=>{let O={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:h.length-1}[E.key];if(O!==void 0){
let W=Math.max(0,Math.min(O,h.length-1));return u(W),c.current?.children[W]?.scrollIntoView({block:"nearest"}),!0}let K=c.
current?.children[l];return E.key!=="Enter"&&E.key!=="."||!K?!1:(o(h[l],m,K),!0)};return r(Ze,{title:ee(m).text,onKey:X,
announced:l>=0&&h[l]?N(h[l]):"",actions:i?.(m),summary:`Bar chart of ${ee(m).text} by ${ee(p).text}, ${e.rows.length} gr\
oups${h[0]?`, ${N(h[0])}`:""}`,table:r(io,{answer:e,document:t,zone:n}),children:[r("ul",{ref:c,class:P2,role:"presentat\
ion","data-estimate":S,children:h.map((E,O)=>{let K=E===e.other,W=T(E,O),de=K?void 0:D?.get(JSON.stringify(s.keys.map(se=>E[se])))?.[a];
return r("li",{class:M2,"data-cursor":O===l,onClick:se=>o(E,m,se.currentTarget.querySelector("[data-anchor]")??se.currentTarget),
children:[r("span",{class:_2,"data-anchor":"",children:r(_,{...K?{shown:{text:Wn.other,kind:"other"}}:{shown:{text:F(E),
kind:s.keys.length===1?ee(E[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:$2,children:[r("span",{class:E2,
"data-other":K,"data-estimate":W!==void 0,style:{width:`${k>0?Math.max(.2,v(E)/k*100):0}%`,...K?{}:{background:`var(${xn(
En(p,s.keys.map(se=>E[se])))})`}}}),W&&r(EH,{interval:W,largest:k})]}),r("span",{class:A2,children:Vr(v(E),W,d)}),r("spa\
n",{class:R2,children:D?typeof de=="number"&&de!==0?$n(v(E)/de-1):"–":f&&R>0?V(v(E)/R):""})]},O)})}),e.rows.length>Rd&&
r("p",{class:O2,children:[Rd," of ",e.rows.length," groups are drawn; the table has all."]})]})}function EH({interval:[e,
t],largest:n}){let o=i=>n>0?Math.max(0,i)/n*100:0;return r("span",{class:D2,"data-whisker":"",style:{insetInlineStart:`${o(
e)}%`,width:`${o(t)-o(e)}%`}})}var N2="pn",B2="dn",F2="ln",z2="xn",I2="sn";var wy=1e4;function H2({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=Od(e,t),l=ae(n.aggregate?.order)[0];
return r("section",{class:N2,"aria-label":"Groups",children:[r("div",{class:B2,children:[r("span",{class:F2,children:[e.
rows.length===1?"1 row":`${z(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<wy&&r(M,
{small:!0,kind:"outlined",onClick:()=>ne("aggregate.limit",wy),children:`Up to ${z(wy)} groups`}),i("")]}),r(io,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:RH(l),onCell:s,onSort:u=>fe({document:Me(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function q2({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=Od(e,t);return r(A,{children:[r(L2,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function Od(e,t){
let{openAt:n,menu:o}=Kr();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:AH(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function AH(e,t,n,o){let i=Lt(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function RH(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function U2(e,t,n){let o=t.keys.find(h=>e.columns[h].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let h of e.rows){let v=h[t.time];typeof v=="string"&&s.set(v,Date.parse(v)/1e3)}let a=[...s.keys()].
sort((h,v)=>s.get(h)-s.get(v)),l=new Map(a.map((h,v)=>[h,v])),u=Md(e.rows.map(h=>h[o]).filter(h=>typeof h=="number"),n),
c=Math.max(0,u.edges.length-1),m=new Float64Array(a.length*c),d=0;for(let h of e.rows){let v=l.get(h[t.time]),y=h[o],T=h[i];
if(v===void 0||typeof T!="number")continue;let b=typeof y=="number"?u.zero&&y<=0?0:mc(u,y*(1+Math.sign(y)*1e-12)):-1;b>=
0&&b<c?m[v*c+b]+=T:d+=T}let p=a.map((h,v)=>OH(m.subarray(v*c,(v+1)*c))),f=a.map((h,v)=>m.subarray(v*c,(v+1)*c).reduce((y,T)=>y+
T,0));return{starts:a,times:a.map(h=>s.get(h)),edges:u,counts:m,bins:c,largest:Math.max(0,...p),tops:p,sums:f,nulls:d}}function OH(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function V2(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function Ld(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var K2="cn",j2="gn",G2="hn",J2="fn",ky="un",Z2="mn",Y2="vn",Q2="wn",X2="bn",eT="yn",tT="kn",nT="zn",oT="hr";var ls=64,aT=16,yc=8,lT=24,Cy=9;function uT(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[m,d]=w(0),p=I(null),f={width:Math.max(1,m-ls-aT),height:a-yc-lT},h=k=>{let S=k.currentTarget.getBoundingClientRect(),
R=Math.floor((k.clientX-S.left-ls)/f.width*t.starts.length),D=Math.floor((1-(k.clientY-S.top-yc)/f.height)*t.bins);return{
column:rT(R,t.starts.length),bin:rT(D,t.bins)}},v=bm((k,S,R)=>LH(k,S,R,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),y=k=>{let S=h(k);e.onCursor(S,S.column>t.starts.length/2),p.current&&iT(p.current,k)&&e.onBox(Ld(p.current.
from,S,t,{shift:k.shiftKey,alt:k.altKey}))},T=k=>{let S=p.current;p.current=null,S&&!iT(S,k)&&e.onCell(S.from,new DOMRect(
k.clientX,k.clientY,0,0))},b=k=>({left:`${ls+k.left/t.starts.length*f.width}px`,width:`${(k.right-k.left)/t.starts.length*
f.width}px`,top:`${yc+(1-k.high/t.bins)*f.height}px`,height:`${(k.high-k.low)/t.bins*f.height}px`});return r("div",{class:K2,
onPointerMove:y,onPointerUp:T,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:k=>{k.button===0&&(k.currentTarget.setPointerCapture(
k.pointerId),p.current={from:h(k),x:k.clientX,y:k.clientY})},children:[r($d,{height:a,draw:v,onWidth:d}),u&&t.bins>0&&r(
"div",{class:j2,style:b({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:G2,"data-box":"",style:b(
c)})]})}function rT(e,t){return Math.max(0,Math.min(t-1,e))}function iT(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function LH(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,m={left:ls,top:yc,width:t-
ls-aT,height:n-yc-lT};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
NH(i,a),m.left,m.top,m.width,m.height);let d=h=>m.left+h/i.starts.length*m.width,p=h=>m.top+(1-h/i.bins)*m.height;c>=0&&
Dd(e,d(c),m.top,m.left+m.width-d(c),m.height,at("--muted"));for(let[h,v]of s.entries())zH(e,v,i,d,p,h);wl(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",m.left-8,p(.5));for(let h of _d(i.edges,Math.max(2,Math.floor(m.height/40)))){
let v=p(wi(i.edges,h));f-v<14||(f=v,e.fillText(Xe(h,l),m.left-8,v))}IH(e,m,i,d,u)}function NH(e,t){let n=new ImageData(e.
starts.length,e.bins),o=BH();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=V2(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,m]=o[Math.min(o.length-1,Math.floor(l*o.length))],d=((e.bins-1-a)*e.starts.
length+s)*4;n.data[d]=u,n.data[d+1]=c,n.data[d+2]=m,n.data[d+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var sT=64;function BH(){let e=Array.from({length:Cy},
(t,n)=>FH(at(`--ramp-${n+1}`)));return Array.from({length:sT},(t,n)=>{let o=n/(sT-1)*(Cy-1),i=Math.min(Cy-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function FH(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function zH(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,at("--surface")],
[2,at("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,m)=>{
if(c===null){u=!1;return}let[d,p]=[o(m+.5),i(wi(n.edges,c))];u?e.lineTo(d,p):e.moveTo(d,p),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function IH(e,t,n,o,i){wl(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((m,d)=>{
let{hour:p,minute:f}=zs(m*1e3,i);if(u?p!==0||f!==0:d%l!==0)return;let h=G(m*1e3,i,a>=27*86400?"month":a>=86400||p===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),v=e.measureText(h).width/2,y=o(d),T=Math.max(t.left+v-8,Math.min(y,t.left+t.width-
v));T-v<c+16||(e.fillText(h,T,t.top+t.height+8),e.fillRect(Math.round(y),t.top+t.height,1,4),c=T+v)})}function cT({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:m}){let d=Z(()=>U2(
e,Lt(e,t),n),[e,t,n.count,n.scale]),[p,f]=w(null),[h,v]=w(null),y=Vt(n.value),T=Uo(d.times),b=d.times.findIndex(S=>(S+T)*
1e3>a+1e3),k=S=>{let R=p?.cell??{column:0,bin:0},D=HH(S.key,R,d);if(D){let N=h??R;return S.shiftKey&&u(Ld(N,D,d,{shift:!1,
alt:!1}),d),v(S.shiftKey?N:null),f({cell:D,left:D.column>d.starts.length/2}),!0}if(S.key==="Escape"&&l)return u(null,d),
!0;if(S.key!=="Enter"&&S.key!=="."||!p)return!1;let F=S.target.getBoundingClientRect();return c(p.cell,d,new DOMRect(F.left+
ls+(R.column+.5)/d.starts.length*(F.width-ls-16),F.top+(1-R.bin/d.bins)*320,0,0)),!0};return r(Ze,{title:r(A,{children:[
"Heat map of ",r(_,{value:n.value,most:64})," over time"]}),summary:WH(d,n,o),onKey:k,announced:p?mT(d,p.cell,n,o,T).join(
", "):"",table:r(io,{answer:e,document:t,zone:o}),legend:r(VH,{matrix:d,colors:i,lines:s}),...m===void 0?{}:{actions:m},
children:[r(uT,{matrix:d,lines:s,colors:i,unit:y,zone:o,height:400,unfinished:b,cursor:p?.cell??null,box:l,onCursor:(S,R)=>f(
S&&{cell:S,left:R}),onBox:S=>u(S,d),onCell:(S,R)=>c(S,d,R)}),p&&d.bins>0&&r(qH,{matrix:d,cell:p.cell,bins:n,zone:o,step:T,
start:p.left,unit:y})]})}function HH(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function mT(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${Nn(e.times[t]*1e3,s,i)} ${ji(i,e.times[t]*1e3)}`,kl(e.edges,{from:n,to:n+1},o.value),`${z(a)} events, ${V(l===0?0:a/l)}\
 of the column`]}function qH({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=mT(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),m=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:ke(Q2,s&&X2),"aria-hidden":"t\
rue",children:[r("div",{class:tT,children:a}),r("div",{class:eT,children:l}),r("div",{children:u}),r("div",{class:nT,children:Array.
from(m,(d,p)=>r("div",{class:oT,"data-here":p===t.bin,style:{height:`${d/c*100}%`}},p))})]})}var UH=9;function VH({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":q(e.largest);return r("div",{class:J2,
children:[r("span",{class:ky,children:[o,r("span",{class:Z2,children:Array.from({length:UH},(s,a)=>r("span",{class:Y2,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:ky,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[z(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function WH(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${ee(t.value).
text} over time, ${e.starts.length} buckets by ${e.bins} bins, ${q(o)} events${s===void 0?"":`, most at ${Nn(s*1e3,Uo(e.
times),n)}`}`}var KH=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],jH=[["p50",.5],["p95",
.95],["p99",.99]];function dT({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=w("log"),[l,u]=w([]),[c,m]=w(null),{openAt:d,
menu:p}=Kr(),f=ZH(t,n.value,l);B(()=>m(null),[JSON.stringify(t)]);let h=e.query?.to,v=Math.min(Date.now(),h===void 0?1/0:
Date.parse(String(h))),y=(b,k)=>({...b.left===0&&b.right===k.starts.length?{}:{time:vy(k.starts,b.left,b.right,h)},...b.
low===0&&b.high===k.bins?{}:{range:hc(n,k.edges,{from:b.low,to:b.high})}}),T=e.total?.at(-1);return r(A,{children:[r(cT,
{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,end:v,box:c?.box??null,onBox:(b,k)=>m(b&&{box:b,matrix:k}),onCell:({
column:b,bin:k},S,R)=>d({document:t,mark:y({left:b,right:b+1,low:k,high:k+1},S),anchor:R,value:S.counts[b*S.bins+k]}),actions:r(
A,{children:[r(Ad,{bins:n,document:ge.value,onDocument:b=>fe({document:b})}),r("span",{class:I2,children:"Colour"}),r(Ct,
{label:"Colour",choices:KH,value:s,onChange:a}),r(ut,{small:!0,kind:"outlined",after:"down",menuLabel:"Percentiles over \
it",items:jH.map(([b,k])=>({label:b,checked:l.includes(k),act:()=>u(l.includes(k)?l.filter(S=>S!==k):[...l,k].sort())})),
children:l.length===0?"Percentiles":l.map(b=>`p${b*100}`).join(", ")}),i]})}),c&&r(Cl,{document:t,mark:y(c.box,c.matrix),
label:GH(c.box,c.matrix,n,o),total:typeof T=="number"?T:void 0,onClear:()=>m(null),children:r(M,{small:!0,kind:"outlined",
icon:"search",onClick:()=>JH(c.box,c.matrix,n,h),children:"Zoom"})}),p]})}function GH(e,t,n,o){let i=Uo(t.times),s=Nn(t.
times[e.left]*1e3,i,o),a=Nn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:
`${n.value} ${kl(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function JH(e,t,n,o){let{from:i,to:s}=vy(
t.starts,e.left,e.right,o),a=hc(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.from===null?"":`${n.
value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(d=>d!==""),c=ge.value,m=[c.where===void 0?"":/\bor\b/i.
test(c.where)?`(${c.where})`:c.where,...u].filter(d=>d!=="").join(" and ");We({document:Me(Me(Me(c,"from",i),"to",s),"wh\
ere",m===""?void 0:m)},"zoom")}function ZH(e,t,n){let{compare:o,...i}=Fe(e),s=ae(e.aggregate?.by).find(is),a=n.map((c,m)=>`\
quantile(${t}, ${c}) as p_${m}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=yt(l);return!l||
!u||!("rows"in u)||u.columns.length!==n.length+1?YH:n.map((c,m)=>({name:`p${c*100}`,values:u.rows.map(d=>typeof d[m+1]==
"number"?d[m+1]:null)}))}var YH=[];var Sy=ue(0),Ty=Ui("");function Nd(e,t,n,o){let i=Wi(Ty),s=o??i,[a,l]=w([]),u=Sy.value;return B(()=>{let c=new AbortController,
m=new URLSearchParams({dataset:e});return typeof t=="string"&&m.set("from",t),typeof n=="string"&&m.set("to",n),s!==""&&
m.set("board",s),te(`v1/notes?${m.toString()}`,{signal:c.signal}).then(d=>l(d.notes.filter(p=>!p.board||p.board===s)),()=>{}),
()=>c.abort()},[e,t,n,s,u]),a}async function Sl(e){await te("v1/notes",{body:e}),Sy.value++}async function Bd(e){await te(
`v1/notes/${encodeURIComponent(e)}`,{method:"DELETE"}),Sy.value++}var Fd=Ui(null);var pT="Xn",fT="Cn",hT="Sn",gT="E",yT="Bn",bT="En",vT="In";var XH=12;function zd({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=w(""),u=d=>d.keys.map(p=>ee(p).text).
join(", "),c=a===""?e:e.filter(d=>u(d).toLowerCase().includes(a.toLowerCase())),m=(d,p)=>{let f=e.filter(y=>y.key!==d.key).
map(y=>y.key),h=!n.has(d.key)&&f.every(y=>n.has(y));if(!p)return o(h?new Set:new Set(f));let v=new Set(n);v.delete(d.key)||
v.add(d.key),o(v)};return r("div",{class:pT,children:[e.length>=XH&&r("input",{class:fT,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:d=>l(d.currentTarget.value)}),r("div",{class:hT,children:c.map(d=>r("button",{type:"butt\
on",class:gT,"aria-pressed":!n.has(d.key),onClick:p=>m(d,p.ctrlKey||p.metaKey),onContextMenu:s&&(p=>{p.preventDefault(),
s(d,p.currentTarget)}),onKeyDown:s&&(p=>{p.key==="."&&(p.preventDefault(),p.stopPropagation(),s(d,p.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":tl(d.color).join(" "),style:{stroke:`var(${xn(d.color)})`}})}),r("span",{class:yT,children:r(_,{value:d.
keys.length===1?d.keys[0]:d.keys,most:20,middle:!0})}),r("span",{class:bT,children:d.last===null?"–":i(d.last)})]},d.key))}),
t>e.length&&r("p",{class:vT,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var wT="Un",kT="Hn",CT="Ln",Py="Mn",ST="Nn",TT="Rn",PT="An",MT="Dn",_T="Tn",My="_n";var _y=12;function $T({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let d=n.map((f,h)=>({row:f,value:e.series[h].values[i]??null,low:e.series[h].low?.[i]??null,high:e.series[h].
high?.[i]??null,before:DT(t,f.key,i)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,h)=>(h.value??-1/0)-(f.value??-1/0)),
p=Uo(e.times);return r("div",{class:ke(kT,s>400&&CT),"aria-hidden":"true",children:[r("div",{class:Py,children:[Nn(c*1e3,
p,a)," ",ji(a,c*1e3)]}),d.slice(0,_y).map(({row:f,value:h,low:v,high:y,before:T})=>r("div",{class:ST,children:[r("span",
{class:TT,style:{background:`var(${xn(f.color)})`}}),r("span",{class:PT,children:f.keys.length===0?"":f.keys.map(b=>ee(b).
text).join(", ")}),r("span",{class:MT,children:h===null?"–":v!==null&&y!==null?`${l(v)} – ${l(y)}`:l(h)}),T!==void 0&&
r("span",{class:_T,children:h!==null&&T?$n(h/T-1):"–"})]},f.key)),d.length>_y&&r("div",{class:Py,children:[d.length-_y,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:My,children:["against ",Nn(t.times[i]*1e3,p,a)]}),u&&r("div",{class:My,
children:"this bucket is not over yet"})]})}function DT(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function ET(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,m=DT(t,JSON.stringify(l),n),d=c!==null&&m?`, ${$n(c/m-1)}`:"";return`${l.map(p=>ee(p).text).join(", ")}\
 ${c===null?"nothing":i(c)}${d}`.trim()});return`${Nn(s*1e3,Uo(e.times),o)}: ${a.join("; ")}`}var AT="qn",RT="Fn",OT="fr",LT="Gn";function NT({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(A,{children:o.map(
i=>r(tq,{flag:i,box:e,zone:n},i.id))})}function tq({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${G(e.from*1e3,n)}: ${U(e.text)}`,a=Bo(s);return r(A,{children:[e.to!==null&&r("s\
pan",{class:RT,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:AT,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:OT,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ie,{name:"save",size:12})})]})}function BT({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:LT,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var nq="uplot",oq="u-hz",rq="u-vt",iq="u-title",sq="u-wrap",aq="u-under",lq="u-over",uq="u-axis",ia="u-off",cq="u-select",
mq="u-cursor-x",dq="u-cursor-y",pq="u-cursor-pt",fq="u-legend",hq="u-live",gq="u-inline",yq="u-series",bq="u-marker",FT="\
u-label",vq="u-value",vc="width",xc="height";var zT="bottom",Tl="left",$y="right",Ky="#000",IT=Ky+"0",Dy="mousemove",HT="mousedown",Ey="mouseup",qT="mouseenter",UT="\
mouseleave",VT="dblclick",xq="resize",wq="scroll",WT="change",Wd="dppxchange",jy="--",Al=typeof window<"u",Ny=Al?document:
null,Ml=Al?window:null,kq=Al?navigator:null,et,Hd;function By(){let e=devicePixelRatio;et!=e&&(et=e,Hd&&zy(WT,Hd,By),Hd=
matchMedia(`(min-resolution: ${et-.001}dppx) and (max-resolution: ${et+.001}dppx)`),sa(WT,Hd,By),Ml.dispatchEvent(new CustomEvent(
Wd)))}function Po(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Fy(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function St(e,t,n){e.style[t]=n+"px"}function pr(e,t,n,o){let i=Ny.createElement(e);return t!=null&&Po(i,
t),n?.insertBefore(i,o),i}function Wo(e,t){return pr("div",e,t)}var KT=new WeakMap;function Jr(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=KT.get(e);s!=a&&(e.style.transform=s,KT.set(e,s),t<0||n<0||t>o||n>i?Po(e,ia):Fy(e,ia))}var jT=new WeakMap;
function GT(e,t,n){let o=t+n,i=jT.get(e);o!=i&&(jT.set(e,o),e.style.background=t,e.style.borderColor=n)}var JT=new WeakMap;
function ZT(e,t,n,o){let i=t+""+n,s=JT.get(e);i!=s&&(JT.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Gy={passive:!0},Cq={...Gy,capture:!0};function sa(e,t,n,o){t.addEventListener(
e,n,o?Cq:Gy)}function zy(e,t,n,o){t.removeEventListener(e,n,Gy)}Al&&By();function fr(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:Mo((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function SP(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var TP=e=>e!=
null,PP=e=>e!=null&&e>0,Gd=SP(TP),Sq=SP(PP);function Tq(e,t,n,o=0,i=!1){let s=i?Sq:Gd,a=i?PP:TP;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let m=e[c];a(m)&&(m<l?l=m:m>
u&&(u=m))}return[l??mt,u??-mt]}function Jd(e,t,n,o){let i=XT(e),s=XT(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
ki:MP,l=i==1?Mo:Ko,u=s==1?Ko:Mo,c=l(a(mn(e))),m=u(a(mn(t))),d=_l(n,c),p=_l(n,m);return n==10&&(c<0&&(d=dt(d,-c)),m<0&&(p=
dt(p,-m))),o||n==2?(e=d*i,t=p*s):(e=EP(e,d),t=Zd(t,p)),[e,t]}function Jy(e,t,n,o){let i=Jd(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var Zy=.1,YT={mode:3,pad:Zy},kc={pad:0,soft:null,mode:0},Pq={min:kc,max:kc};function Kd(e,t,n,o){return Yd(
n)?QT(e,t,n):(kc.pad=n,kc.soft=o?0:null,kc.mode=o?3:0,QT(e,t,Pq))}function Ye(e,t){return e??t}function Mq(e,t,n){for(t=
Ye(t,0),n=Ye(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function QT(e,t,n){let o=n.min,i=n.max,s=Ye(o.pad,
0),a=Ye(i.pad,0),l=Ye(o.hard,-mt),u=Ye(i.hard,mt),c=Ye(o.soft,mt),m=Ye(i.soft,-mt),d=Ye(o.mode,0),p=Ye(i.mode,0),f=t-e,h=ki(
f),v=Zn(mn(e),mn(t)),y=ki(v),T=mn(y-h);(f<1e-24||T>10)&&(f=0,(e==0||t==0)&&(f=1e-24,d==2&&c!=mt&&(s=0),p==2&&m!=-mt&&(a=
0)));let b=f||v||1e3,k=ki(b),S=_l(10,Mo(k)),R=b*(f==0?e==0?.1:1:s),D=dt(EP(e-R,S/10),24),F=e>=c&&(d==1||d==3&&D<=c||d==2&&
D>=c)?c:mt,N=Zn(l,D<F&&e>=F?F:hr(F,D)),X=b*(f==0?t==0?.1:1:a),E=dt(Zd(t+X,S/10),24),O=t<=m&&(p==1||p==3&&E>=m||p==2&&E<=
m)?m:-mt,K=hr(u,E>O&&t<=O?O:Zn(O,E));return N==K&&N==0&&(K=100),[N,K]}var _q=new Intl.NumberFormat(Al?kq.language:"en-US"),
Yy=e=>_q.format(e),_o=Math,Vd=_o.PI,mn=_o.abs,Mo=_o.floor,cn=_o.round,Ko=_o.ceil,hr=_o.min,Zn=_o.max,_l=_o.pow,XT=_o.sign,
ki=_o.log10,MP=_o.log2,$q=(e,t=1)=>_o.sinh(e)*t,Ay=(e,t=1)=>_o.asinh(e/t),mt=1/0;function eP(e){return(ki((e^e>>31)-(e>>
31))|0)+1}function Iy(e,t,n){return hr(Zn(e,t),n)}function _P(e){return typeof e=="function"}function Ue(e){return _P(e)?
e:()=>e}var Dq=()=>{},$P=e=>e,DP=(e,t)=>t,Eq=e=>null,tP=e=>!0,nP=(e,t)=>e==t,Aq=/\.\d*?(?=9{6,}|0{6,})/gm,aa=e=>{if(RP(e)||
cs.has(e))return e;let t=`${e}`,n=t.match(Aq);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,s]=t.
split("e");return+`${aa(i)}e${s}`}return dt(e,o)};function oa(e,t){return aa(dt(aa(e/t))*t)}function Zd(e,t){return aa(Ko(
aa(e/t))*t)}function EP(e,t){return aa(Mo(aa(e/t))*t)}function dt(e,t=0){if(RP(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return cn(o)/n}var cs=new Map;function AP(e){return((""+e).split(".")[1]||"").length}function Sc(e,t,n,o){let i=[],s=o.map(
AP);for(let a=t;a<n;a++){let l=mn(a),u=dt(_l(e,a),l);for(let c=0;c<o.length;c++){let m=e==10?+`${o[c]}e${a}`:o[c]*u,d=(a>=
0?0:l)+(a>=s[c]?0:s[c]),p=e==10?m:dt(m,d);i.push(p),cs.set(p,d)}}return i}var Cc={},Qy=[],$l=[null,null],us=Array.isArray,
RP=Number.isInteger,Rq=e=>e===void 0;function oP(e){return typeof e=="string"}function Yd(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function Oq(e){return e!=null&&typeof e=="object"}var Lq=Object.getPrototypeOf(
Uint8Array),OP="__proto__";function Dl(e,t=Yd){let n;if(us(e)){let o=e.find(i=>i!=null);if(us(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=Dl(e[i],t)}else n=e.slice()}else if(e instanceof Lq)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=OP&&(n[o]=Dl(e[o],t))}else n=e;return n}function en(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=OP&&(Yd(e[i])?en(e[i],Dl(o[i])):e[i]=Dl(o[i]))}return e}var Nq=0,Bq=1,Fq=2;function zq(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function Iq(e,t){
if(Uq(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return Vq(a[0])||(a=qq(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let m=0;m<c;m++)n.add(u[m])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let m=l[c],d=Array(i).fill(void 0),p=t?t[a][c]:Bq,f=[];for(let h=0;h<m.length;h++){let v=m[h],y=s.get(u[h]);
v===null?p!=Nq&&(d[y]=v,p==Fq&&f.push(y)):d[y]=v}zq(d,f,i),o.push(d)}}return o}var Hq=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function qq(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function Uq(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function Vq(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Zn(1,Mo((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var LP=["January","February","March","April","May","June",
"July","August","September","October","November","December"],NP=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function BP(e){return e.slice(0,3)}var Wq=NP.map(BP),Kq=LP.map(BP),jq={MMMM:LP,MMM:Kq,WWWW:NP,WWW:Wq};function bc(e){
return(e<10?"0":"")+e}function Gq(e){return(e<10?"00":e<100?"0":"")+e}var Jq={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>bc(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>bc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>bc(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>bc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>bc(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>Gq(e.getMilliseconds())};function Xy(e,t){t=t||jq;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?Jq[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var Zq=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Yq(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Zq?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var FP=e=>e%1==0,jd=[1,2,2.5,5],Qq=Sc(10,-32,0,jd),zP=Sc(10,0,32,jd),Xq=zP.filter(FP),ra=Qq.concat(
zP),eb=`
`,IP="{YYYY}",rP=eb+IP,HP="{M}/{D}",wc=eb+HP,qd=wc+"/{YY}",qP="{aa}",eU="{h}:{mm}",Pl=eU+qP,iP=eb+Pl,sP=":{ss}",st=null;
function UP(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?Sc(10,0,3,jd).filter(FP):Sc(10,-3,0,jd)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,IP,st,st,st,st,st,st,1],[i*28,"{MMM}",rP,st,st,st,st,st,1],[i,HP,rP,st,
st,st,st,st,1],[o,"{h}"+qP,qd,st,wc,st,st,st,1],[n,Pl,qd,st,wc,st,st,st,1],[t,sP,qd+" "+Pl,st,wc+" "+Pl,st,iP,st,1],[e,sP+
".{fff}",qd+" "+Pl,st,wc+" "+Pl,st,iP,st,1]];function m(d){return(p,f,h,v,y,T)=>{let b=[],k=y>=a,S=y>=s&&y<a,R=d(h),D=dt(
R*e,3),F=Ry(R.getFullYear(),k?0:R.getMonth(),S||k?1:R.getDate()),N=dt(F*e,3);if(S||k){let X=S?y/s:0,E=k?y/a:0,O=D==N?D:dt(
Ry(F.getFullYear()+E,F.getMonth()+X,1)*e,3),K=new Date(cn(O/e)),W=K.getFullYear(),de=K.getMonth();for(let se=0;O<=v;se++){
let Oe=Ry(W+E*se,de+X*se,1),pe=Oe-d(dt(Oe*e,3));O=dt((+Oe+pe)*e,3),O<=v&&b.push(O)}}else{let X=y>=i?i:y,E=Mo(h)-Mo(D),O=N+
E+Zd(D-N,X);b.push(O);let K=d(O),W=K.getHours()+K.getMinutes()/n+K.getSeconds()/o,de=y/o,se=p.axes[f]._space,Oe=T/se;for(;O=
dt(O+y,e==1?0:3),!(O>v);)if(de>1){let pe=Mo(dt(W+de,6))%24,Be=d(O).getHours()-pe;Be>1&&(Be=-1),O-=Be*o,W=(W+de)%24;let ze=b[b.
length-1];dt((O-ze)/y,3)*Oe>=.7&&b.push(O)}else b.push(O)}return b}}return[u,c,m]}var[tU,nU,oU]=UP(1),[rU,iU,sU]=UP(.001);
Sc(2,-53,53,[1]);function aP(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+o)))}function lP(e,t){
return(n,o,i,s,a)=>{let l=t.find(h=>a>=h[0])||t[t.length-1],u,c,m,d,p,f;return o.map(h=>{let v=e(h),y=v.getFullYear(),T=v.
getMonth(),b=v.getDate(),k=v.getHours(),S=v.getMinutes(),R=v.getSeconds(),D=y!=u&&l[2]||T!=c&&l[3]||b!=m&&l[4]||k!=d&&l[5]||
S!=p&&l[6]||R!=f&&l[7]||l[1];return u=y,c=T,m=b,d=k,p=S,f=R,D(v)})}}function aU(e,t){let n=Xy(t);return(o,i,s,a,l)=>i.map(
u=>n(e(u)))}function Ry(e,t,n){return new Date(e,t,n)}function uP(e,t){return t(e)}var lU="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function cP(e,t){return(n,o,i,s)=>s==null?jy:t(e(o))}function uU(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function cU(e,t){return e.series[t].fill(e,t)}var mU={show:!0,live:!0,isolate:!1,mount:Dq,
markers:{show:!0,width:2,stroke:uU,fill:cU,dash:"solid"},idx:null,idxs:null,values:[]};function dU(e,t){let n=e.cursor.points,
o=Wo(),i=n.size(e,t);St(o,vc,i),St(o,xc,i);let s=i/-2;St(o,"marginLeft",s),St(o,"marginTop",s);let a=n.width(e,t,i);return a&&
St(o,"borderWidth",a),o}function pU(e,t){let n=e.series[t].points;return n._fill||n._stroke}function fU(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function hU(e,t){return e.series[t].points.size}var Oy=[0,0];function gU(e,t,n){return Oy[0]=
t,Oy[1]=n,Oy}function Ud(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function Ly(e,t,n,o=!0){return i=>{
(!o||i.target==t)&&n(i)}}var yU={show:!0,x:!0,y:!0,lock:!1,move:gU,points:{one:!1,show:dU,size:hU,width:0,stroke:fU,fill:pU},
bind:{mousedown:Ud,mouseup:Ud,click:Ud,dblclick:Ud,mousemove:Ly,mouseleave:Ly,mouseenter:Ly},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},VP={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},tb=en({},VP,{filter:DP}),WP=en({},tb,{size:10}),KP=en({},VP,{show:!1}),nb='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',jP="bold "+nb,GP=1.5,mP={show:!0,scale:"x",stroke:Ky,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:jP,side:2,grid:tb,ticks:WP,border:KP,font:nb,lineGap:GP,rotate:0},bU="\
Value",vU="Time",dP={show:!0,scale:"x",auto:!1,sorted:1,min:mt,max:-mt,idxs:[]};function xU(e,t,n,o,i){return t.map(s=>s==
null?"":Yy(s))}function wU(e,t,n,o,i,s,a){let l=[],u=cs.get(i)||0;n=a?n:dt(Zd(n,i),u);for(let c=n;c<=o;c=dt(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function Hy(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?ki:MP,m=Mo(c(n));
i=_l(u,m),u==10&&(i=ra[fr(i,ra)]);let d=n,p=i*u;u==10&&(p=ra[fr(p,ra)]);do l.push(d),d=d+i,u==10&&!cs.has(d)&&(d=dt(d,cs.
get(i))),d>=p&&(i=d,p=i*u,u==10&&(p=ra[fr(p,ra)]));while(d<=o);return l}function kU(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?Hy(e,t,Zn(u,n),o,i):[u],m=o>=0&&n<=0?[0]:[];return(n<-u?Hy(e,t,Zn(u,-o),-n,i):[u]).reverse().map(p=>-p).
concat(m,c)}var JP=/./,CU=/[12357]/,SU=/[125]/,pP=/1/,qy=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function TU(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,m=u(10,a),d=u(9,a)-
m>=c?JP:u(7,a)-m>=c?CU:u(5,a)-m>=c?SU:pP;if(d==pP){let p=mn(u(1,a)-m);if(p<c)return qy(t.slice().reverse(),l.distr,d,Ko(
c/p)).reverse()}return qy(t,l.distr,d,1)}function PU(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=mn(u(
1,a)-u(2,a));return c<l?qy(t.slice().reverse(),3,JP,Ko(l/c)).reverse():t}function MU(e,t,n,o){return o==null?jy:t==null?
"":Yy(t)}var fP={show:!0,scale:"y",stroke:Ky,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:jP,side:3,
grid:tb,ticks:WP,border:KP,font:nb,lineGap:GP,rotate:0};function _U(e,t){let n=3+(e||1)*2;return dt(n*t,3)}function $U(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=mn(a-s),u=e.series[t],
c=l/(u.points.space*et);return o[1]-o[0]<=c}var hP={scale:null,auto:!0,sorted:0,min:mt,max:-mt},ZP=(e,t,n,o,i)=>i,gP={show:!0,
auto:!0,sorted:0,gaps:ZP,alpha:1,facets:[en({},hP,{scale:"x"}),en({},hP,{scale:"y"})]},yP={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:ZP,alpha:1,points:{show:$U,filter:null},values:null,min:mt,max:-mt,idxs:[],path:null,clip:null};function DU(e,t,n,o,i){
return n/10}var YP={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},EU=en({},YP,{time:!1,ori:1}),bP={};
function QP(e,t){let n=bP[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let m=0;m<n.plots.length;m++)n.plots[m]!=i&&n.plots[m].pub(o,i,s,a,l,u,c)}},e!=null&&(bP[e]=n)),
n}var El=1,Uy=2;function la(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],m=o==2?a[i.facets[0].scale]:a[e.series[0].scale],d=o==2?a[i.facets[1].scale]:a[i.scale],p=l.left,f=l.top,h=l.
width,v=l.height,y=e.valToPosH,T=e.valToPosV;return m.ori==0?n(i,u,c,m,d,y,T,p,f,h,v,Xd,Rl,tp,eM,nM):n(i,u,c,m,d,T,y,f,p,
v,h,ep,Ol,ib,tM,oM)}function ob(e,t){let n=0,o=0,i=Ye(e.bands,Qy);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function AU(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function Ci(e,t,n,o,i,s){
return la(e,t,(a,l,u,c,m,d,p,f,h,v,y)=>{let T=a.pxRound,b=c.dir*(c.ori==0?1:-1),k=c.ori==0?Rl:Ol,S,R;b==1?(S=n,R=o):(S=o,
R=n);let D=T(d(l[S],c,v,f)),F=T(p(u[S],m,y,h)),N=T(d(l[R],c,v,f)),X=T(p(s==1?m.max:m.min,m,y,h)),E=new Path2D(i);return k(
E,N,X),k(E,D,X),k(E,D,F),E})}function Qd(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?tp:ib,u=n;for(let d=0;d<
e.length;d++){let p=e[d];if(p[1]>p[0]){let f=p[0]-u;f>0&&l(a,u,o,f,o+s),u=p[1]}}let c=n+i-u,m=10;c>0&&l(a,u,o-m/2,c,o+s+
m)}return a}function RU(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function rb(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let d=c,p=c;if(i==1)for(;++c<=o&&t[c]===null;)p=c;else for(;--c>=
n&&t[c]===null;)p=c;let f=s(e[d]),h=p==d?f:s(e[p]),v=d-i;f=a<=0&&v>=0&&v<u?s(e[v]):f;let T=p+i;h=a>=0&&T>=0&&T<u?s(e[T]):
h,h>=f&&l.push([f,h])}return l}function vP(e){return e==0?$P:e==1?cn:t=>oa(t,e)}function XP(e){let t=e==0?Xd:ep,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,m=0)=>{c==0&&m==0?o(i,s,a,l,u):(c=hr(c,l/2,u/2),m=hr(m,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,m),n(i,s,a+u,s,a,m),n(i,s,a,s+l,a,c),i.closePath())}}var Xd=(e,t,n)=>{e.moveTo(t,n)},ep=(e,t,n)=>{e.moveTo(
n,t)},Rl=(e,t,n)=>{e.lineTo(t,n)},Ol=(e,t,n)=>{e.lineTo(n,t)},tp=XP(0),ib=XP(1),eM=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},tM=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},nM=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},oM=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function rM(e){return(t,n,o,i,s)=>la(t,n,(a,l,u,c,m,d,p,f,h,v,y)=>{let{pxRound:T,points:b}=a,k,S;c.ori==0?(k=Xd,S=eM):(k=
ep,S=tM);let R=dt(b.width*et,3),D=(b.size-b.width)/2*et,F=dt(D*2,3),N=new Path2D,X=new Path2D,{left:E,top:O,width:K,height:W}=t.
bbox;tp(X,E-F,O-F,K+F*2,W+F*2);let de=se=>{if(u[se]!=null){let Oe=T(d(l[se],c,v,f)),pe=T(p(u[se],m,y,h));k(N,Oe+D,pe),S(
N,Oe,pe,D,0,Vd*2)}};if(s)s.forEach(de);else for(let se=o;se<=i;se++)de(se);return{stroke:R>0?N:null,fill:N,clip:X,flags:El|
Uy}})}function iM(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var OU=iM(Rl),LU=iM(
Ol);function sM(e){let t=Ye(e?.alignGaps,0);return(n,o,i,s)=>la(n,o,(a,l,u,c,m,d,p,f,h,v,y)=>{[i,s]=Gd(u,i,s);let T=a.pxRound,
b=W=>T(d(W,c,v,f)),k=W=>T(p(W,m,y,h)),S,R;c.ori==0?(S=Rl,R=OU):(S=Ol,R=LU);let D=c.dir*(c.ori==0?1:-1),F={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:El},N=F.stroke,X=!1;if(s-i>=v*4){let W=be=>n.posToVal(be,c.key,!0),de=null,
se=null,Oe,pe,we,_e=b(l[D==1?i:s]),Be=b(l[i]),ze=b(l[s]),Pe=W(D==1?Be+1:ze-1);for(let be=D==1?i:s;be>=i&&be<=s;be+=D){let sn=l[be],
Tt=(D==1?sn<Pe:sn>Pe)?_e:b(sn),tt=u[be];Tt==_e?tt!=null?(pe=tt,de==null?(S(N,Tt,k(pe)),Oe=de=se=pe):pe<de?de=pe:pe>se&&(se=
pe)):tt===null&&(X=!0):(de!=null&&R(N,_e,k(de),k(se),k(Oe),k(pe)),tt!=null?(pe=tt,S(N,Tt,k(pe)),de=se=Oe=pe):(de=se=null,
tt===null&&(X=!0)),_e=Tt,Pe=W(_e+D))}de!=null&&de!=se&&we!=_e&&R(N,_e,k(de),k(se),k(Oe),k(pe))}else for(let W=D==1?i:s;W>=
i&&W<=s;W+=D){let de=u[W];de===null?X=!0:de!=null&&S(N,b(l[W]),k(de))}let[O,K]=ob(n,o);if(a.fill!=null||O!=0){let W=F.fill=
new Path2D(N),de=a.fillTo(n,o,a.min,a.max,O),se=k(de),Oe=b(l[i]),pe=b(l[s]);D==-1&&([pe,Oe]=[Oe,pe]),S(W,pe,se),S(W,Oe,se)}
if(!a.spanGaps){let W=[];X&&W.push(...rb(l,u,i,s,D,b,t)),F.gaps=W=a.gaps(n,o,i,s,W),F.clip=Qd(W,c.ori,f,h,v,y)}return K!=
0&&(F.band=K==2?[Ci(n,o,i,s,N,-1),Ci(n,o,i,s,N,1)]:Ci(n,o,i,s,N,K)),F})}function NU(e){let t=Ye(e.align,1),n=Ye(e.ascDesc,
!1),o=Ye(e.alignGaps,0),i=Ye(e.extend,!1);return(s,a,l,u)=>la(s,a,(c,m,d,p,f,h,v,y,T,b,k)=>{[l,u]=Gd(d,l,u);let S=c.pxRound,
{left:R,width:D}=s.bbox,F=Be=>S(h(Be,p,b,y)),N=Be=>S(v(Be,f,k,T)),X=p.ori==0?Rl:Ol,E={stroke:new Path2D,fill:null,clip:null,
band:null,gaps:null,flags:El},O=E.stroke,K=p.dir*(p.ori==0?1:-1),W=N(d[K==1?l:u]),de=F(m[K==1?l:u]),se=de,Oe=de;i&&t==-1&&
(Oe=R,X(O,Oe,W)),X(O,de,W);for(let Be=K==1?l:u;Be>=l&&Be<=u;Be+=K){let ze=d[Be];if(ze==null)continue;let Pe=F(m[Be]),be=N(
ze);t==1?X(O,Pe,W):X(O,se,be),X(O,Pe,be),W=be,se=Pe}let pe=se;i&&t==1&&(pe=R+D,X(O,pe,W));let[we,_e]=ob(s,a);if(c.fill!=
null||we!=0){let Be=E.fill=new Path2D(O),ze=c.fillTo(s,a,c.min,c.max,we),Pe=N(ze);X(Be,pe,Pe),X(Be,Oe,Pe)}if(!c.spanGaps){
let Be=[];Be.push(...rb(m,d,l,u,K,F,o));let ze=c.width*et/2,Pe=n||t==1?ze:-ze,be=n||t==-1?-ze:ze;Be.forEach(sn=>{sn[0]+=
Pe,sn[1]+=be}),E.gaps=Be=c.gaps(s,a,l,u,Be),E.clip=Qd(Be,p.ori,y,T,b,k)}return _e!=0&&(E.band=_e==2?[Ci(s,a,l,u,O,-1),Ci(
s,a,l,u,O,1)]:Ci(s,a,l,u,O,_e)),E})}function xP(e,t,n,o,i,s,a=mt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)
if(t[u]!==void 0){if(l!=null){let m=mn(e[u]-e[l]);m<c&&(c=m,a=mn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function BU(e){
e=e||Cc;let t=Ye(e.size,[.6,mt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=Ue(
i),a=1-t[0],l=Ye(t[1],mt),u=Ye(t[2],1),c=Ye(e.disp,Cc),m=Ye(e.each,f=>{}),{fill:d,stroke:p}=c;return(f,h,v,y)=>la(f,h,(T,b,k,S,R,D,F,N,X,E,O)=>{
let K=T.pxRound,W=n,de=o*et,se=l*et,Oe=u*et,pe,we;S.ori==0?[pe,we]=s(f,h):[we,pe]=s(f,h);let _e=S.dir*(S.ori==0?1:-1),Be=S.
ori==0?tp:ib,ze=S.ori==0?m:(le,ht,an,Pa,Ms,Er,_s)=>{m(le,ht,an,Ms,Pa,_s,Er)},Pe=Ye(f.bands,Qy).find(le=>le.series[0]==h),
be=Pe!=null?Pe.dir:0,sn=T.fillTo(f,h,T.min,T.max,be),In=K(F(sn,R,O,X)),Tt,tt,tr,ho=E,Rt=K(T.width*et),Dr=!1,si=null,Eo=null,
Li=null,Ca=null;d!=null&&(Rt==0||p!=null)&&(Dr=!0,si=d.values(f,h,v,y),Eo=new Map,new Set(si).forEach(le=>{le!=null&&Eo.
set(le,new Path2D)}),Rt>0&&(Li=p.values(f,h,v,y),Ca=new Map,new Set(Li).forEach(le=>{le!=null&&Ca.set(le,new Path2D)})));
let{x0:Sa,size:yu}=c;if(Sa!=null&&yu!=null){W=1,b=Sa.values(f,h,v,y),Sa.unit==2&&(b=b.map(an=>f.posToVal(N+an*E,S.key,!0)));
let le=yu.values(f,h,v,y);yu.unit==2?tt=le[0]*E:tt=D(le[0],S,E,N)-D(0,S,E,N),ho=xP(b,k,D,S,E,N,ho),tr=ho-tt+de}else ho=xP(
b,k,D,S,E,N,ho),tr=ho*a+de,tt=ho-tr;tr<1&&(tr=0),Rt>=tt/2&&(Rt=0),tr<5&&(K=$P);let nm=tr>0,Ts=ho-tr-(nm?Rt:0);tt=K(Iy(Ts,
Oe,se)),Tt=(W==0?tt/2:W==_e?0:tt)-W*_e*((W==0?de/2:0)+(nm?Rt/2:0));let Hn={stroke:null,fill:null,clip:null,band:null,gaps:null,
flags:0},Ta=Dr?null:new Path2D,ai=null;if(Pe!=null)ai=f.data[Pe.series[1]];else{let{y0:le,y1:ht}=c;le!=null&&ht!=null&&(k=
ht.values(f,h,v,y),ai=le.values(f,h,v,y))}let Ps=pe*tt,Le=we*tt;for(let le=_e==1?v:y;le>=v&&le<=y;le+=_e){let ht=k[le];if(ht==
null)continue;if(ai!=null){let Xn=ai[le]??0;if(ht-Xn==0)continue;In=F(Xn,R,O,X)}let an=S.distr!=2||c!=null?b[le]:le,Pa=D(
an,S,E,N),Ms=F(Ye(ht,sn),R,O,X),Er=K(Pa-Tt),_s=K(Zn(Ms,In)),go=K(hr(Ms,In)),Ao=_s-go;if(ht!=null){let Xn=ht<0?Le:Ps,nr=ht<
0?Ps:Le;Dr?(Rt>0&&Li[le]!=null&&Be(Ca.get(Li[le]),Er,go+Mo(Rt/2),tt,Zn(0,Ao-Rt),Xn,nr),si[le]!=null&&Be(Eo.get(si[le]),Er,
go+Mo(Rt/2),tt,Zn(0,Ao-Rt),Xn,nr)):Be(Ta,Er,go+Mo(Rt/2),tt,Zn(0,Ao-Rt),Xn,nr),ze(f,h,le,Er-Rt/2,go,tt+Rt,Ao)}}return Rt>
0?Hn.stroke=Dr?Ca:Ta:Dr||(Hn._fill=T.width==0?T._fill:T._stroke??T._fill,Hn.width=0),Hn.fill=Dr?Eo:Ta,Hn})}function FU(e,t){
let n=Ye(t?.alignGaps,0);return(o,i,s,a)=>la(o,i,(l,u,c,m,d,p,f,h,v,y,T)=>{[s,a]=Gd(c,s,a);let b=l.pxRound,k=pe=>b(p(pe,
m,y,h)),S=pe=>b(f(pe,d,T,v)),R,D,F;m.ori==0?(R=Xd,F=Rl,D=nM):(R=ep,F=Ol,D=oM);let N=m.dir*(m.ori==0?1:-1),X=k(u[N==1?s:a]),
E=X,O=[],K=[];for(let pe=N==1?s:a;pe>=s&&pe<=a;pe+=N)if(c[pe]!=null){let _e=u[pe],Be=k(_e);O.push(E=Be),K.push(S(c[pe]))}
let W={stroke:e(O,K,R,F,D,b),fill:null,clip:null,band:null,gaps:null,flags:El},de=W.stroke,[se,Oe]=ob(o,i);if(l.fill!=null||
se!=0){let pe=W.fill=new Path2D(de),we=l.fillTo(o,i,l.min,l.max,se),_e=S(we);F(pe,E,_e),F(pe,X,_e)}if(!l.spanGaps){let pe=[];
pe.push(...rb(u,c,s,a,N,k,n)),W.gaps=pe=l.gaps(o,i,s,a,pe),W.clip=Qd(pe,m.ori,h,v,y,T)}return Oe!=0&&(W.band=Oe==2?[Ci(o,
i,s,a,de,-1),Ci(o,i,s,a,de,1)]:Ci(o,i,s,a,de,Oe)),W})}function zU(e){return FU(IU,e)}function IU(e,t,n,o,i,s){let a=e.length;
if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),m=Array(a-1),
d=Array(a-1);for(let p=0;p<a-1;p++)m[p]=t[p+1]-t[p],d[p]=e[p+1]-e[p],c[p]=m[p]/d[p];u[0]=c[0];for(let p=1;p<a-1;p++)c[p]===
0||c[p-1]===0||c[p-1]>0!=c[p]>0?u[p]=0:(u[p]=3*(d[p-1]+d[p])/((2*d[p]+d[p-1])/c[p-1]+(d[p]+2*d[p-1])/c[p]),isFinite(u[p])||
(u[p]=0));u[a-1]=c[a-2];for(let p=0;p<a-1;p++)i(l,e[p]+d[p]/3,t[p]+u[p]*d[p]/3,e[p+1]-d[p]/3,t[p+1]-u[p+1]*d[p]/3,e[p+1],
t[p+1])}return l}var Vy=new Set;function wP(){for(let e of Vy)e.syncRect(!0)}Al&&(sa(xq,Ml,wP),sa(wq,Ml,wP,!0),sa(Wd,Ml,
()=>{tn.pxRatio=et}));var HU=sM(),qU=rM();function kP(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(
1))).map((s,a)=>Wy(s,a,t,n))}function UU(e,t){return e.map((n,o)=>o==0?{}:en({},t,n))}function Wy(e,t,n,o){return en({},
t==0?n:o,e)}function aM(e,t,n){return t==null?$l:[t,n]}var VU=aM;function WU(e,t,n){return t==null?$l:Kd(t,n,Zy,!0)}function lM(e,t,n,o){
return t==null?$l:Jd(t,n,e.scales[o].log,!1)}var KU=lM;function uM(e,t,n,o){return t==null?$l:Jy(t,n,e.scales[o].log,!1)}
var jU=uM;function GU(e,t,n,o,i){let s=Zn(eP(e),eP(t)),a=t-e,l=fr(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?cs.get(
u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function CP(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=cn((n=
+i)*et))+"px"),[e,t,n]}function JU(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=dt(t[2]*et,1);t[0]=t[0].replace(/[0-9.]+px/,
n+"px"),t[1]=n})}function tn(e,t,n){let o={mode:Ye(e.mode,1)},i=o.mode;function s(g,x,C,P){let $=x.valToPct(g);return P+
C*(x.dir==-1?1-$:$)}function a(g,x,C,P){let $=x.valToPct(g);return P+C*(x.dir==-1?$:1-$)}function l(g,x,C,P){return x.ori==
0?s(g,x,C,P):a(g,x,C,P)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Wo(nq);if(e.id!=null&&(c.id=e.id),Po(
c,e.class),e.title){let g=Wo(iq,c);g.textContent=e.title}let m=pr("canvas"),d=o.ctx=m.getContext("2d"),p=Wo(sq,c);sa("cl\
ick",p,g=>{g.target===h&&(vt!=Ba||Pt!=Fa)&&Pn.click(o,g)},!0);let f=o.under=Wo(aq,p);p.appendChild(m);let h=o.over=Wo(lq,
p);e=Dl(e);let v=+Ye(e.pxAlign,1),y=vP(v);(e.plugins||[]).forEach(g=>{g.opts&&(e=g.opts(o,e)||e)});let T=e.ms||.001,b=o.
series=i==1?kP(e.series||[],dP,yP,!1):UU(e.series||[null],gP),k=o.axes=kP(e.axes||[],mP,fP,!0),S=o.scales={},R=o.bands=e.
bands||[];R.forEach(g=>{g.fill=Ue(g.fill||null),g.dir=Ye(g.dir,-1)});let D=i==2?b[1].facets[0].scale:b[0].scale,F={axes:oF,
series:Q3},N=(e.drawOrder||["axes","series"]).map(g=>F[g]);function X(g){let x=g.distr==3?C=>ki(C>0?C:g.clamp(o,C,g.min,
g.max,g.key)):g.distr==4?C=>Ay(C,g.asinh):g.distr==100?C=>g.fwd(C):C=>C;return C=>{let P=x(C),{_min:$,_max:L}=g,H=L-$;return(P-
$)/H}}function E(g){let x=S[g];if(x==null){let C=(e.scales||Cc)[g]||Cc;if(C.from!=null){E(C.from);let P=en({},S[C.from],
C,{key:g});P.valToPct=X(P),S[g]=P}else{x=S[g]=en({},g==D?YP:EU,C),x.key=g;let P=x.time,$=x.range,L=us($);if((g!=D||i==2&&
!P)&&(L&&($[0]==null||$[1]==null)&&($={min:$[0]==null?YT:{mode:1,hard:$[0],soft:$[0]},max:$[1]==null?YT:{mode:1,hard:$[1],
soft:$[1]}},L=!1),!L&&Yd($))){let H=$;$=(J,Y,oe)=>Y==null?$l:Kd(Y,oe,H)}x.range=Ue($||(P?VU:g==D?x.distr==3?KU:x.distr==
4?jU:aM:x.distr==3?lM:x.distr==4?uM:WU)),x.auto=Ue(L?!1:x.auto),x.clamp=Ue(x.clamp||DU),x._min=x._max=null,x.valToPct=X(
x)}}}E("x"),E("y"),i==1&&b.forEach(g=>{E(g.scale)}),k.forEach(g=>{E(g.scale)});for(let g in e.scales)E(g);let O=S[D],K=O.
distr,W,de;O.ori==0?(Po(c,oq),W=s,de=a):(Po(c,rq),W=a,de=s);let se={};for(let g in S){let x=S[g];(x.min!=null||x.max!=null)&&
(se[g]={min:x.min,max:x.max},x.min=x.max=null)}let Oe=e.tzDate||(g=>new Date(cn(g/T))),pe=e.fmtDate||Xy,we=T==1?oU(Oe):sU(
Oe),_e=lP(Oe,aP(T==1?nU:iU,pe)),Be=cP(Oe,uP(lU,pe)),ze=[],Pe=o.legend=en({},mU,e.legend),be=o.cursor=en({},yU,{drag:{y:i==
2}},e.cursor),sn=Pe.show,In=be.show,Tt=Pe.markers;Pe.idxs=ze,Tt.width=Ue(Tt.width),Tt.dash=Ue(Tt.dash),Tt.stroke=Ue(Tt.stroke),
Tt.fill=Ue(Tt.fill);let tt,tr,ho,Rt=[],Dr=[],si,Eo=!1,Li={};if(Pe.live){let g=b[1]?b[1].values:null;Eo=g!=null,si=Eo?g(o,
1,0):{_:0};for(let x in si)Li[x]=jy}if(sn)if(tt=pr("table",fq,c),ho=pr("tbody",null,tt),Pe.mount(o,tt),Eo){tr=pr("thead",
null,tt,ho);let g=pr("tr",null,tr);pr("th",null,g);for(var Ca in si)pr("th",FT,g).textContent=Ca}else Po(tt,gq),Pe.live&&
Po(tt,hq);let Sa={show:!0},yu={show:!1};function nm(g,x){if(x==0&&(Eo||!Pe.live||i==2))return $l;let C=[],P=pr("tr",yq,ho,
ho.childNodes[x]);Po(P,g.class),g.show||Po(P,ia);let $=pr("th",null,P);if(Tt.show){let J=Wo(bq,$);if(x>0){let Y=Tt.width(
o,x);Y&&(J.style.border=Y+"px "+Tt.dash(o,x)+" "+Tt.stroke(o,x)),J.style.background=Tt.fill(o,x)}}let L=Wo(FT,$);g.label instanceof
HTMLElement?L.appendChild(g.label):L.textContent=g.label,x>0&&(Tt.show||(L.style.color=g.width>0?Tt.stroke(o,x):Tt.fill(
o,x)),Hn("click",$,J=>{if(be._lock)return;Ds(J);let Y=b.indexOf(g);if((J.ctrlKey||J.metaKey)!=Pe.isolate){let oe=b.some(
(re,ce)=>ce>0&&ce!=Y&&re.show);b.forEach((re,ce)=>{ce>0&&Rr(ce,oe?ce==Y?Sa:yu:Sa,!0,Zt.setSeries)})}else Rr(Y,{show:!g.show},
!0,Zt.setSeries)},!1),_a&&Hn(qT,$,J=>{be._lock||(Ds(J),Rr(b.indexOf(g),Ia,!0,Zt.setSeries))},!1));for(var H in si){let J=pr(
"td",vq,P);J.textContent="--",C.push(J)}return[P,C]}let Ts=new Map;function Hn(g,x,C,P=!0){let $=Ts.get(x)||{},L=be.bind[g](
o,x,C,P);L&&(sa(g,x,$[g]=L),Ts.set(x,$))}function Ta(g,x,C){let P=Ts.get(x)||{};for(let $ in P)(g==null||$==g)&&(zy($,x,
P[$]),delete P[$]);g==null&&Ts.delete(x)}let ai=0,Ps=0,Le=0,le=0,ht=0,an=0,Pa=ht,Ms=an,Er=Le,_s=le,go=0,Ao=0,Xn=0,nr=0;o.
bbox={};let oh=!1,om=!1,Ma=!1,$s=!1,rm=!1,Ro=!1;function rh(g,x,C){(C||g!=o.width||x!=o.height)&&yx(g,x),Ra(!1),Ma=!0,om=
!0,Oa()}function yx(g,x){o.width=ai=Le=g,o.height=Ps=le=x,ht=an=0,W3(),K3();let C=o.bbox;go=C.left=oa(ht*et,.5),Ao=C.top=
oa(an*et,.5),Xn=C.width=oa(Le*et,.5),nr=C.height=oa(le*et,.5)}let q3=3;function U3(){let g=!1,x=0;for(;!g;){x++;let C=tF(
x),P=nF(x);g=x==q3||C&&P,g||(yx(o.width,o.height),om=!0)}}function V3({width:g,height:x}){rh(g,x)}o.setSize=V3;function W3(){
let g=!1,x=!1,C=!1,P=!1;k.forEach(($,L)=>{if($.show&&$._show){let{side:H,_size:J}=$,Y=H%2,oe=$.label!=null?$.labelSize:0,
re=J+oe;re>0&&(Y?(Le-=re,H==3?(ht+=re,P=!0):C=!0):(le-=re,H==0?(an+=re,g=!0):x=!0))}}),Es[0]=g,Es[1]=C,Es[2]=x,Es[3]=P,Le-=
Ni[1]+Ni[3],ht+=Ni[3],le-=Ni[2]+Ni[0],an+=Ni[0]}function K3(){let g=ht+Le,x=an+le,C=ht,P=an;function $(L,H){switch(L){case 1:
return g+=H,g-H;case 2:return x+=H,x-H;case 3:return C-=H,C+H;case 0:return P-=H,P+H}}k.forEach((L,H)=>{if(L.show&&L._show){
let J=L.side;L._pos=$(J,L._size),L.label!=null&&(L._lpos=$(J,L.labelSize))}})}if(be.dataIdx==null){let g=be.hover,x=g.skip=
new Set(g.skip??[]);x.add(void 0);let C=g.prox=Ue(g.prox),P=g.bias??=0;be.dataIdx=($,L,H,J)=>{if(L==0)return H;let Y=H,oe=C(
$,L,H,J)??mt,re=oe>=0&&oe<mt,ce=O.ori==0?Le:le,$e=be.left,Qe=t[0],Je=t[L];if(x.has(Je[H])){Y=null;let Ie=null,Ce=null,ve;
if(P==0||P==-1)for(ve=H;Ie==null&&ve-- >0;)x.has(Je[ve])||(Ie=ve);if(P==0||P==1)for(ve=H;Ce==null&&ve++<Je.length;)x.has(
Je[ve])||(Ce=ve);if(Ie!=null||Ce!=null)if(re){let wt=Ie==null?-1/0:W(Qe[Ie],O,ce,0),Nt=Ce==null?1/0:W(Qe[Ce],O,ce,0),bn=$e-
wt,lt=Nt-$e;bn<=lt?bn<=oe&&(Y=Ie):lt<=oe&&(Y=Ce)}else Y=Ce==null?Ie:Ie==null?Ce:H-Ie<=Ce-H?Ie:Ce}else re&&mn($e-W(Qe[H],
O,ce,0))>oe&&(Y=null);return Y}}let Ds=g=>{be.event=g};be.idxs=ze,be._lock=!1;let On=be.points;On.show=Ue(On.show),On.size=
Ue(On.size),On.stroke=Ue(On.stroke),On.width=Ue(On.width),On.fill=Ue(On.fill);let Ar=o.focus=en({},e.focus||{alpha:.3},be.
focus),_a=Ar.prox>=0,$a=_a&&On.one,Oo=[],Da=[],Ea=[];function bx(g,x){let C=On.show(o,x);if(C instanceof HTMLElement)return Po(
C,pq),Po(C,g.class),Jr(C,-10,-10,Le,le),h.insertBefore(C,Oo[x]),C}function vx(g,x){if(i==1||x>0){let C=i==1&&S[g.scale].
time,P=g.value;g.value=C?oP(P)?cP(Oe,uP(P,pe)):P||Be:P||MU,g.label=g.label||(C?vU:bU)}if($a||x>0){g.width=g.width==null?
1:g.width,g.paths=g.paths||HU||Eq,g.fillTo=Ue(g.fillTo||AU),g.pxAlign=+Ye(g.pxAlign,v),g.pxRound=vP(g.pxAlign),g.stroke=
Ue(g.stroke||null),g.fill=Ue(g.fill||null),g._stroke=g._fill=g._paths=g._focus=null;let C=_U(Zn(1,g.width),1),P=g.points=
en({},{size:C,width:Zn(1,C*.2),stroke:g.stroke,space:C*2,paths:qU,_stroke:null,_fill:null},g.points);P.show=Ue(P.show),P.
filter=Ue(P.filter),P.fill=Ue(P.fill),P.stroke=Ue(P.stroke),P.paths=Ue(P.paths),P.pxAlign=g.pxAlign}if(sn){let C=nm(g,x);
Rt.splice(x,0,C[0]),Dr.splice(x,0,C[1]),Pe.values.push(null)}if(In){ze.splice(x,0,null);let C=null;$a?x==0&&(C=bx(g,x)):
x>0&&(C=bx(g,x)),Oo.splice(x,0,C),Da.splice(x,0,0),Ea.splice(x,0,0)}yn("addSeries",x)}function j3(g,x){x=x??b.length,g=i==
1?Wy(g,x,dP,yP):Wy(g,x,{},gP),b.splice(x,0,g),vx(b[x],x)}o.addSeries=j3;function G3(g){if(b.splice(g,1),sn){Pe.values.splice(
g,1),Dr.splice(g,1);let x=Rt.splice(g,1)[0];Ta(null,x.firstChild),x.remove()}In&&(ze.splice(g,1),Oo.splice(g,1)[0].remove(),
Da.splice(g,1),Ea.splice(g,1)),yn("delSeries",g)}o.delSeries=G3;let Es=[!1,!1,!1,!1];function J3(g,x){if(g._show=g.show,
g.show){let C=g.side%2,P=S[g.scale];P==null&&(g.scale=C?b[1].scale:D,P=S[g.scale]);let $=P.time;g.size=Ue(g.size),g.space=
Ue(g.space),g.rotate=Ue(g.rotate),us(g.incrs)&&g.incrs.forEach(H=>{!cs.has(H)&&cs.set(H,AP(H))}),g.incrs=Ue(g.incrs||(P.
distr==2?Xq:$?T==1?tU:rU:ra)),g.splits=Ue(g.splits||($&&P.distr==1?we:P.distr==3?Hy:P.distr==4?kU:wU)),g.stroke=Ue(g.stroke),
g.grid.stroke=Ue(g.grid.stroke),g.ticks.stroke=Ue(g.ticks.stroke),g.border.stroke=Ue(g.border.stroke);let L=g.values;g.values=
us(L)&&!us(L[0])?Ue(L):$?us(L)?lP(Oe,aP(L,pe)):oP(L)?aU(Oe,L):L||_e:L||xU,g.filter=Ue(g.filter||(P.distr>=3&&P.log==10?TU:
P.distr==3&&P.log==2?PU:DP)),g.font=CP(g.font),g.labelFont=CP(g.labelFont),g._size=g.size(o,null,x,0),g._space=g._rotate=
g._incrs=g._found=g._splits=g._values=null,g._size>0&&(Es[x]=!0,g._el=Wo(uq,p))}}function bu(g,x,C,P){let[$,L,H,J]=C,Y=x%
2,oe=0;return Y==0&&(J||L)&&(oe=x==0&&!$||x==2&&!H?cn(mP.size/3):0),Y==1&&($||H)&&(oe=x==1&&!L||x==3&&!J?cn(fP.size/2):0),
oe}let xx=o.padding=(e.padding||[bu,bu,bu,bu]).map(g=>Ue(Ye(g,bu))),Ni=o._padding=xx.map((g,x)=>g(o,x,Es,0)),Tn,pn=null,
fn=null,im=i==1?b[0].idxs:null,or=null,vu=!1;function wx(g,x){if(t=g??[],o.data=o._data=t,i==2){Tn=0;for(let C=1;C<b.length;C++)
Tn+=t[C][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),or=t[0],Tn=or.length;let C=t;if(K==2){C=t.slice();let P=C[0]=
Array(Tn);for(let $=0;$<Tn;$++)P[$]=$}o._data=t=C}if(Ra(!0),yn("setData"),K==2&&(Ma=!0),x!==!1){let C=O;C.auto(o,vu)?ih():
Fi(D,C.min,C.max),$s=$s||be.left>=0,Ro=!0,Oa()}}o.setData=wx;function ih(){vu=!0;let g,x;i==1&&(Tn>0?(pn=im[0]=0,fn=im[1]=
Tn-1,g=t[0][pn],x=t[0][fn],K==2?(g=pn,x=fn):g==x&&(K==3?[g,x]=Jd(g,g,O.log,!1):K==4?[g,x]=Jy(g,g,O.log,!1):O.time?x=g+cn(
86400/T):[g,x]=Kd(g,x,Zy,!0))):(pn=im[0]=g=null,fn=im[1]=x=null)),Fi(D,g,x)}let sm,Aa,sh,ah,lh,uh,ch,mh,dh,eo;function kx(g,x,C,P,$,L){
g??=IT,C??=Qy,P??="butt",$??=IT,L??="round",g!=sm&&(d.strokeStyle=sm=g),$!=Aa&&(d.fillStyle=Aa=$),x!=sh&&(d.lineWidth=sh=
x),L!=lh&&(d.lineJoin=lh=L),P!=uh&&(d.lineCap=uh=P),C!=ah&&d.setLineDash(ah=C)}function Cx(g,x,C,P){x!=Aa&&(d.fillStyle=
Aa=x),g!=ch&&(d.font=ch=g),C!=mh&&(d.textAlign=mh=C),P!=dh&&(d.textBaseline=dh=P)}function ph(g,x,C,P,$=0){if(P.length>0&&
g.auto(o,vu)&&(x==null||x.min==null)){let L=Ye(pn,0),H=Ye(fn,P.length-1),J=C.min==null?Tq(P,L,H,$,g.distr==3):[C.min,C.max];
g.min=hr(g.min,C.min=J[0]),g.max=Zn(g.max,C.max=J[1])}}let Sx={min:null,max:null};function Z3(){for(let P in S){let $=S[P];
se[P]==null&&($.min==null||se[D]!=null&&$.auto(o,vu))&&(se[P]=Sx)}for(let P in S){let $=S[P];se[P]==null&&$.from!=null&&
se[$.from]!=null&&(se[P]=Sx)}se[D]!=null&&Ra(!0);let g={};for(let P in se){let $=se[P];if($!=null){let L=g[P]=Dl(S[P],Oq);
if($.min!=null)en(L,$);else if(P!=D||i==2)if(Tn==0&&L.from==null){let H=L.range(o,null,null,P);L.min=H[0],L.max=H[1]}else
L.min=mt,L.max=-mt}}if(Tn>0){b.forEach((P,$)=>{if(i==1){let L=P.scale,H=se[L];if(H==null)return;let J=g[L];if($==0){let Y=J.
range(o,J.min,J.max,L);J.min=Y[0],J.max=Y[1],pn=fr(J.min,t[0]),fn=fr(J.max,t[0]),fn-pn>1&&(t[0][pn]<J.min&&pn++,t[0][fn]>
J.max&&fn--),P.min=or[pn],P.max=or[fn]}else P.show&&P.auto&&ph(J,H,P,t[$],P.sorted);P.idxs[0]=pn,P.idxs[1]=fn}else if($>
0&&P.show&&P.auto){let[L,H]=P.facets,J=L.scale,Y=H.scale,[oe,re]=t[$],ce=g[J],$e=g[Y];ce!=null&&ph(ce,se[J],L,oe,L.sorted),
$e!=null&&ph($e,se[Y],H,re,H.sorted),P.min=H.min,P.max=H.max}});for(let P in g){let $=g[P],L=se[P];if($.from==null&&(L==
null||L.min==null)){let H=$.range(o,$.min==mt?null:$.min,$.max==-mt?null:$.max,P);$.min=H[0],$.max=H[1]}}}for(let P in g){
let $=g[P];if($.from!=null){let L=g[$.from];if(L.min==null)$.min=$.max=null;else{let H=$.range(o,L.min,L.max,P);$.min=H[0],
$.max=H[1]}}}let x={},C=!1;for(let P in g){let $=g[P],L=S[P];if(L.min!=$.min||L.max!=$.max){L.min=$.min,L.max=$.max;let H=L.
distr;L._min=H==3?ki(L.min):H==4?Ay(L.min,L.asinh):H==100?L.fwd(L.min):L.min,L._max=H==3?ki(L.max):H==4?Ay(L.max,L.asinh):
H==100?L.fwd(L.max):L.max,x[P]=C=!0}}if(C){b.forEach((P,$)=>{i==2?$>0&&x.y&&(P._paths=null):x[P.scale]&&(P._paths=null)});
for(let P in x)Ma=!0,yn("setScale",P);In&&be.left>=0&&($s=Ro=!0)}for(let P in se)se[P]=null}function Y3(g){let x=Iy(pn-1,
0,Tn-1),C=Iy(fn+1,0,Tn-1);for(;g[x]==null&&x>0;)x--;for(;g[C]==null&&C<Tn-1;)C++;return[x,C]}function Q3(){if(Tn>0){let g=b.
some(x=>x._focus)&&eo!=Ar.alpha;g&&(d.globalAlpha=eo=Ar.alpha),b.forEach((x,C)=>{if(C>0&&x.show&&(Tx(C,!1),Tx(C,!0),x._paths==
null)){let P=eo;eo!=x.alpha&&(d.globalAlpha=eo=x.alpha);let $=i==2?[0,t[C][0].length-1]:Y3(t[C]);x._paths=x.paths(o,C,$[0],
$[1]),eo!=P&&(d.globalAlpha=eo=P)}}),b.forEach((x,C)=>{if(C>0&&x.show){let P=eo;eo!=x.alpha&&(d.globalAlpha=eo=x.alpha),
x._paths!=null&&Px(C,!1);{let $=x._paths!=null?x._paths.gaps:null,L=x.points.show(o,C,pn,fn,$),H=x.points.filter(o,C,L,$);
(L||H)&&(x.points._paths=x.points.paths(o,C,pn,fn,H),Px(C,!0))}eo!=P&&(d.globalAlpha=eo=P),yn("drawSeries",C)}}),g&&(d.globalAlpha=
eo=1)}}function Tx(g,x){let C=x?b[g].points:b[g];C._stroke=C.stroke(o,g),C._fill=C.fill(o,g)}function Px(g,x){let C=x?b[g].
points:b[g],{stroke:P,fill:$,clip:L,flags:H,_stroke:J=C._stroke,_fill:Y=C._fill,_width:oe=C.width}=C._paths;oe=dt(oe*et,
3);let re=null,ce=oe%2/2;x&&Y==null&&(Y=oe>0?"#fff":J);let $e=C.pxAlign==1&&ce>0;if($e&&d.translate(ce,ce),!x){let Qe=go-
oe/2,Je=Ao-oe/2,Ie=Xn+oe,Ce=nr+oe;re=new Path2D,re.rect(Qe,Je,Ie,Ce)}x?fh(J,oe,C.dash,C.cap,Y,P,$,H,L):X3(g,J,oe,C.dash,
C.cap,Y,P,$,H,re,L),$e&&d.translate(-ce,-ce)}function X3(g,x,C,P,$,L,H,J,Y,oe,re){let ce=!1;Y!=0&&R.forEach(($e,Qe)=>{if($e.
series[0]==g){let Je=b[$e.series[1]],Ie=t[$e.series[1]],Ce=(Je._paths||Cc).band;us(Ce)&&(Ce=$e.dir==1?Ce[0]:Ce[1]);let ve,
wt=null;Je.show&&Ce&&Mq(Ie,pn,fn)?(wt=$e.fill(o,Qe)||L,ve=Je._paths.clip):Ce=null,fh(x,C,P,$,wt,H,J,Y,oe,re,ve,Ce),ce=!0}}),
ce||fh(x,C,P,$,L,H,J,Y,oe,re)}let Mx=El|Uy;function fh(g,x,C,P,$,L,H,J,Y,oe,re,ce){kx(g,x,C,P,$),(Y||oe||ce)&&(d.save(),
Y&&d.clip(Y),oe&&d.clip(oe)),ce?(J&Mx)==Mx?(d.clip(ce),re&&d.clip(re),lm($,H),am(g,L,x)):J&Uy?(lm($,H),d.clip(ce),am(g,L,
x)):J&El&&(d.save(),d.clip(ce),re&&d.clip(re),lm($,H),d.restore(),am(g,L,x)):(lm($,H),am(g,L,x)),(Y||oe||ce)&&d.restore()}
function am(g,x,C){C>0&&(x instanceof Map?x.forEach((P,$)=>{d.strokeStyle=sm=$,d.stroke(P)}):x!=null&&g&&d.stroke(x))}function lm(g,x){
x instanceof Map?x.forEach((C,P)=>{d.fillStyle=Aa=P,d.fill(C)}):x!=null&&g&&d.fill(x)}function eF(g,x,C,P){let $=k[g],L;
if(P<=0)L=[0,0];else{let H=$._space=$.space(o,g,x,C,P),J=$._incrs=$.incrs(o,g,x,C,P,H);L=GU(x,C,J,P,H)}return $._found=L}
function hh(g,x,C,P,$,L,H,J,Y,oe){let re=H%2/2;v==1&&d.translate(re,re),kx(J,H,Y,oe,J),d.beginPath();let ce,$e,Qe,Je,Ie=$+
(P==0||P==3?-L:L);C==0?($e=$,Je=Ie):(ce=$,Qe=Ie);for(let Ce=0;Ce<g.length;Ce++)x[Ce]!=null&&(C==0?ce=Qe=g[Ce]:$e=Je=g[Ce],
d.moveTo(ce,$e),d.lineTo(Qe,Je));d.stroke(),v==1&&d.translate(-re,-re)}function tF(g){let x=!0;return k.forEach((C,P)=>{
if(!C.show)return;let $=S[C.scale];if($.min==null){C._show&&(x=!1,C._show=!1,Ra(!1));return}else C._show||(x=!1,C._show=
!0,Ra(!1));let L=C.side,H=L%2,{min:J,max:Y}=$,[oe,re]=eF(P,J,Y,H==0?Le:le);if(re==0)return;let ce=$.distr==2,$e=C._splits=
C.splits(o,P,J,Y,oe,re,ce),Qe=$.distr==2?$e.map(ve=>or[ve]):$e,Je=$.distr==2?or[$e[1]]-or[$e[0]]:oe,Ie=C._values=C.values(
o,C.filter(o,Qe,P,re,Je),P,re,Je);C._rotate=L==2?C.rotate(o,Ie,P,re):0;let Ce=C._size;C._size=Ko(C.size(o,Ie,P,g)),Ce!=null&&
C._size!=Ce&&(x=!1)}),x}function nF(g){let x=!0;return xx.forEach((C,P)=>{let $=C(o,P,Es,g);$!=Ni[P]&&(x=!1),Ni[P]=$}),x}
function oF(){for(let g=0;g<k.length;g++){let x=k[g];if(!x.show||!x._show)continue;let C=x.side,P=C%2,$,L,H=x.stroke(o,g),
J=C==0||C==3?-1:1,[Y,oe]=x._found;if(x.label!=null){let Un=x.labelGap*J,vo=cn((x._lpos+Un)*et);Cx(x.labelFont[0],H,"cent\
er",C==2?"top":zT),d.save(),P==1?($=L=0,d.translate(vo,cn(Ao+nr/2)),d.rotate((C==3?-Vd:Vd)/2)):($=cn(go+Xn/2),L=vo);let Os=_P(
x.label)?x.label(o,g,Y,oe):x.label;d.fillText(Os,$,L),d.restore()}if(oe==0)continue;let re=S[x.scale],ce=P==0?Xn:nr,$e=P==
0?go:Ao,Qe=x._splits,Je=re.distr==2?Qe.map(Un=>or[Un]):Qe,Ie=re.distr==2?or[Qe[1]]-or[Qe[0]]:Y,Ce=x.ticks,ve=x.border,wt=Ce.
show?Ce.size:0,Nt=cn(wt*et),bn=cn((x.alignTo==2?x._size-wt-x.gap:x.gap)*et),lt=x._rotate*-Vd/180,Bt=y(x._pos*et),yo=(Nt+
bn)*J,qn=Bt+yo;L=P==0?qn:0,$=P==1?qn:0;let Lo=x.font[0],rr=x.align==1?Tl:x.align==2?$y:lt>0?Tl:lt<0?$y:P==0?"center":C==
3?$y:Tl,Lr=lt||P==1?"middle":C==2?"top":zT;Cx(Lo,H,rr,Lr);let bo=x.font[1]*x.lineGap,No=Qe.map(Un=>y(l(Un,re,ce,$e))),ir=x.
_values;for(let Un=0;Un<ir.length;Un++){let vo=ir[Un];if(vo!=null){P==0?$=No[Un]:L=No[Un],vo=""+vo;let Os=vo.indexOf(`
`)==-1?[vo]:vo.split(/\n/gm);for(let Vn=0;Vn<Os.length;Vn++){let Kx=Os[Vn];lt?(d.save(),d.translate($,L+Vn*bo),d.rotate(
lt),d.fillText(Kx,0,0),d.restore()):d.fillText(Kx,$,L+Vn*bo)}}}Ce.show&&hh(No,Ce.filter(o,Je,g,oe,Ie),P,C,Bt,Nt,dt(Ce.width*
et,3),Ce.stroke(o,g),Ce.dash,Ce.cap);let Nr=x.grid;Nr.show&&hh(No,Nr.filter(o,Je,g,oe,Ie),P,P==0?2:1,P==0?Ao:go,P==0?nr:
Xn,dt(Nr.width*et,3),Nr.stroke(o,g),Nr.dash,Nr.cap),ve.show&&hh([Bt],[1],P==0?1:0,P==0?1:2,P==1?Ao:go,P==1?nr:Xn,dt(ve.width*
et,3),ve.stroke(o,g),ve.dash,ve.cap)}yn("drawAxes")}function Ra(g){b.forEach((x,C)=>{C>0&&(x._paths=null,g&&(i==1?(x.min=
null,x.max=null):x.facets.forEach(P=>{P.min=null,P.max=null})))})}let um=!1,gh=!1,xu=[];function rF(){gh=!1;for(let g=0;g<
xu.length;g++)yn(...xu[g]);xu.length=0}function Oa(){um||(Hq(_x),um=!0)}function iF(g,x=!1){um=!0,gh=x,g(o),_x(),x&&xu.length>
0&&queueMicrotask(rF)}o.batch=iF;function _x(){if(oh&&(Z3(),oh=!1),Ma&&(U3(),Ma=!1),om){if(St(f,Tl,ht),St(f,"top",an),St(
f,vc,Le),St(f,xc,le),St(h,Tl,ht),St(h,"top",an),St(h,vc,Le),St(h,xc,le),St(p,vc,ai),St(p,xc,Ps),m.width=cn(ai*et),m.height=
cn(Ps*et),k.forEach(({_el:g,_show:x,_size:C,_pos:P,side:$})=>{if(g!=null)if(x){let L=$===3||$===0?C:0,H=$%2==1;St(g,H?"l\
eft":"top",P-L),St(g,H?"width":"height",C),St(g,H?"top":"left",H?an:ht),St(g,H?"height":"width",H?le:Le),Fy(g,ia)}else Po(
g,ia)}),sm=Aa=sh=lh=uh=ch=mh=dh=ah=null,eo=1,Cu(!0),ht!=Pa||an!=Ms||Le!=Er||le!=_s){Ra(!1);let g=Le/Er,x=le/_s;if(In&&!$s&&
be.left>=0){be.left*=g,be.top*=x,La&&Jr(La,cn(be.left),0,Le,le),Na&&Jr(Na,0,cn(be.top),Le,le);for(let C=0;C<Oo.length;C++){
let P=Oo[C];P!=null&&(Da[C]*=g,Ea[C]*=x,Jr(P,Ko(Da[C]),Ko(Ea[C]),Le,le))}}if(xt.show&&!rm&&xt.left>=0&&xt.width>0){xt.left*=
g,xt.width*=g,xt.top*=x,xt.height*=x;for(let C in kh)St(za,C,xt[C])}Pa=ht,Ms=an,Er=Le,_s=le}yn("setSize"),om=!1}ai>0&&Ps>
0&&(d.clearRect(0,0,m.width,m.height),yn("drawClear"),N.forEach(g=>g()),yn("draw")),xt.show&&rm&&(cm(xt),rm=!1),In&&$s&&
(Rs(null,!0,!1),$s=!1),Pe.show&&Pe.live&&Ro&&(xh(),Ro=!1),u||(u=!0,o.status=1,yn("ready")),vu=!1,um=!1}o.redraw=(g,x)=>{
Ma=x||!1,g!==!1?Fi(D,O.min,O.max):Oa()};function yh(g,x){let C=S[g];if(C.from==null){if(Tn==0){let P=C.range(o,x.min,x.max,
g);x.min=P[0],x.max=P[1]}if(x.min>x.max){let P=x.min;x.min=x.max,x.max=P}if(Tn>1&&x.min!=null&&x.max!=null&&x.max-x.min<
1e-16)return;g==D&&C.distr==2&&Tn>0&&(x.min=fr(x.min,t[0]),x.max=fr(x.max,t[0]),x.min==x.max&&x.max++),se[g]=x,oh=!0,Oa()}}
o.setScale=yh;let bh,vh,La,Na,$x,Dx,Ba,Fa,Ex,Ax,vt,Pt,Bi=!1,Pn=be.drag,hn=Pn.x,gn=Pn.y;In&&(be.x&&(bh=Wo(mq,h)),be.y&&(vh=
Wo(dq,h)),O.ori==0?(La=bh,Na=vh):(La=vh,Na=bh),vt=be.left,Pt=be.top);let xt=o.select=en({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),za=xt.show?Wo(cq,xt.over?h:f):null;function cm(g,x){if(xt.show){for(let C in g)xt[C]=g[C],C in
kh&&St(za,C,g[C]);x!==!1&&yn("setSelect")}}o.setSelect=cm;function sF(g){if(b[g].show)sn&&Fy(Rt[g],ia);else if(sn&&Po(Rt[g],
ia),In){let C=$a?Oo[0]:Oo[g];C!=null&&Jr(C,-10,-10,Le,le)}}function Fi(g,x,C){yh(g,{min:x,max:C})}function Rr(g,x,C,P){x.
focus!=null&&mF(g),x.show!=null&&b.forEach(($,L)=>{L>0&&(g==L||g==null)&&($.show=x.show,sF(L),i==2?(Fi($.facets[0].scale,
null,null),Fi($.facets[1].scale,null,null)):Fi($.scale,null,null),Oa())}),C!==!1&&yn("setSeries",g,x),P&&Su("setSeries",
o,g,x)}o.setSeries=Rr;function aF(g,x){en(R[g],x)}function lF(g,x){g.fill=Ue(g.fill||null),g.dir=Ye(g.dir,-1),x=x??R.length,
R.splice(x,0,g)}function uF(g){g==null?R.length=0:R.splice(g,1)}o.addBand=lF,o.setBand=aF,o.delBand=uF;function cF(g,x){
b[g].alpha=x,In&&Oo[g]!=null&&(Oo[g].style.opacity=x),sn&&Rt[g]&&(Rt[g].style.opacity=x)}let li,zi,As,Ia={focus:!0};function mF(g){
if(g!=As){let x=g==null,C=Ar.alpha!=1;b.forEach((P,$)=>{if(i==1||$>0){let L=x||$==0||$==g;P._focus=x?null:L,C&&cF($,L?1:
Ar.alpha)}}),As=g,C&&Oa()}}sn&&_a&&Hn(UT,tt,g=>{be._lock||(Ds(g),As!=null&&Rr(null,Ia,!0,Zt.setSeries))});function Or(g,x,C){
let P=S[x];C&&(g=g/et-(P.ori==1?an:ht));let $=Le;P.ori==1&&($=le,g=$-g),P.dir==-1&&(g=$-g);let L=P._min,H=P._max,J=g/$,Y=L+
(H-L)*J,oe=P.distr;return oe==3?_l(10,Y):oe==4?$q(Y,P.asinh):oe==100?P.bwd(Y):Y}function dF(g,x){let C=Or(g,D,x);return fr(
C,t[0],pn,fn)}o.valToIdx=g=>fr(g,t[0]),o.posToIdx=dF,o.posToVal=Or,o.valToPos=(g,x,C)=>S[x].ori==0?s(g,S[x],C?Xn:Le,C?go:
0):a(g,S[x],C?nr:le,C?Ao:0),o.setCursor=(g,x,C)=>{vt=g.left,Pt=g.top,Rs(null,x,C)};function Rx(g,x){St(za,Tl,xt.left=g),
St(za,vc,xt.width=x)}function Ox(g,x){St(za,"top",xt.top=g),St(za,xc,xt.height=x)}let wu=O.ori==0?Rx:Ox,ku=O.ori==1?Rx:Ox;
function pF(){if(sn&&Pe.live)for(let g=i==2?1:0;g<b.length;g++){if(g==0&&Eo)continue;let x=Pe.values[g],C=0;for(let P in x)
Dr[g][C++].firstChild.nodeValue=x[P]}}function xh(g,x){if(g!=null&&(g.idxs?g.idxs.forEach((C,P)=>{ze[P]=C}):Rq(g.idx)||ze.
fill(g.idx),Pe.idx=ze[0]),sn&&Pe.live){for(let C=0;C<b.length;C++)(C>0||i==1&&!Eo)&&fF(C,ze[C]);pF()}Ro=!1,x!==!1&&yn("s\
etLegend")}o.setLegend=xh;function fF(g,x){let C=b[g],P=g==0&&K==2?or:t[g],$;Eo?$=C.values(o,g,x)??Li:($=C.value(o,x==null?
null:P[x],g,x),$=$==null?Li:{_:$}),Pe.values[g]=$}function Rs(g,x,C){Ex=vt,Ax=Pt,[vt,Pt]=be.move(o,vt,Pt),be.left=vt,be.
top=Pt,In&&(La&&Jr(La,cn(vt),0,Le,le),Na&&Jr(Na,0,cn(Pt),Le,le));let P,$=pn>fn;li=mt,zi=null;let L=O.ori==0?Le:le,H=O.ori==
1?Le:le;if(vt<0||Tn==0||$){P=be.idx=null;for(let J=0;J<b.length;J++){let Y=Oo[J];Y!=null&&Jr(Y,-10,-10,Le,le)}_a&&Rr(null,
Ia,!0,g==null&&Zt.setSeries),Pe.live&&(ze.fill(P),Ro=!0)}else{let J,Y,oe;i==1&&(J=O.ori==0?vt:Pt,Y=Or(J,D),P=be.idx=fr(Y,
t[0],pn,fn),oe=W(t[0][P],O,L,0));let re=-10,ce=-10,$e=0,Qe=0,Je=!0,Ie="",Ce="";for(let ve=i==2?1:0;ve<b.length;ve++){let wt=b[ve],
Nt=ze[ve],bn=Nt==null?null:i==1?t[ve][Nt]:t[ve][1][Nt],lt=be.dataIdx(o,ve,P,Y),Bt=lt==null?null:i==1?t[ve][lt]:t[ve][1][lt];
if(Ro=Ro||Bt!=bn||lt!=Nt,ze[ve]=lt,ve>0&&wt.show){let yo=lt==null?-10:lt==P?oe:W(i==1?t[0][lt]:t[ve][0][lt],O,L,0),qn=Bt==
null?-10:de(Bt,i==1?S[wt.scale]:S[wt.facets[1].scale],H,0);if(_a&&Bt!=null){let Lo=O.ori==1?vt:Pt,rr=mn(Ar.dist(o,ve,lt,
qn,Lo));if(rr<li){let Lr=Ar.bias;if(Lr!=0){let bo=Or(Lo,wt.scale),No=Bt>=0?1:-1,ir=bo>=0?1:-1;ir==No&&(ir==1?Lr==1?Bt>=bo:
Bt<=bo:Lr==1?Bt<=bo:Bt>=bo)&&(li=rr,zi=ve)}else li=rr,zi=ve}}if(Ro||$a){let Lo,rr;O.ori==0?(Lo=yo,rr=qn):(Lo=qn,rr=yo);let Lr,
bo,No,ir,Nr,Un,vo=!0,Os=On.bbox;if(Os!=null){vo=!1;let Vn=Os(o,ve);No=Vn.left,ir=Vn.top,Lr=Vn.width,bo=Vn.height}else No=
Lo,ir=rr,Lr=bo=On.size(o,ve);if(Un=On.fill(o,ve),Nr=On.stroke(o,ve),$a)ve==zi&&li<=Ar.prox&&(re=No,ce=ir,$e=Lr,Qe=bo,Je=
vo,Ie=Un,Ce=Nr);else{let Vn=Oo[ve];Vn!=null&&(Da[ve]=No,Ea[ve]=ir,ZT(Vn,Lr,bo,vo),GT(Vn,Un,Nr),Jr(Vn,Ko(No),Ko(ir),Le,le))}}}}
if($a){let ve=Ar.prox,wt=As==null?li<=ve:li>ve||zi!=As;if(Ro||wt){let Nt=Oo[0];Nt!=null&&(Da[0]=re,Ea[0]=ce,ZT(Nt,$e,Qe,
Je),GT(Nt,Ie,Ce),Jr(Nt,Ko(re),Ko(ce),Le,le))}}}if(xt.show&&Bi)if(g!=null){let[J,Y]=Zt.scales,[oe,re]=Zt.match,[ce,$e]=g.
cursor.sync.scales,Qe=g.cursor.drag;if(hn=Qe._x,gn=Qe._y,hn||gn){let{left:Je,top:Ie,width:Ce,height:ve}=g.select,wt=g.scales[ce].
ori,Nt=g.posToVal,bn,lt,Bt,yo,qn,Lo=J!=null&&oe(J,ce),rr=Y!=null&&re(Y,$e);Lo&&hn?(wt==0?(bn=Je,lt=Ce):(bn=Ie,lt=ve),Bt=
S[J],yo=W(Nt(bn,ce),Bt,L,0),qn=W(Nt(bn+lt,ce),Bt,L,0),wu(hr(yo,qn),mn(qn-yo))):wu(0,L),rr&&gn?(wt==1?(bn=Je,lt=Ce):(bn=Ie,
lt=ve),Bt=S[Y],yo=de(Nt(bn,$e),Bt,H,0),qn=de(Nt(bn+lt,$e),Bt,H,0),ku(hr(yo,qn),mn(qn-yo))):ku(0,H)}else Ch()}else{let J=mn(
Ex-$x),Y=mn(Ax-Dx);if(O.ori==1){let $e=J;J=Y,Y=$e}hn=Pn.x&&J>=Pn.dist,gn=Pn.y&&Y>=Pn.dist;let oe=Pn.uni;oe!=null?hn&&gn&&
(hn=J>=oe,gn=Y>=oe,!hn&&!gn&&(Y>J?gn=!0:hn=!0)):Pn.x&&Pn.y&&(hn||gn)&&(hn=gn=!0);let re,ce;hn&&(O.ori==0?(re=Ba,ce=vt):(re=
Fa,ce=Pt),wu(hr(re,ce),mn(ce-re)),gn||ku(0,H)),gn&&(O.ori==1?(re=Ba,ce=vt):(re=Fa,ce=Pt),ku(hr(re,ce),mn(ce-re)),hn||wu(
0,L)),!hn&&!gn&&(wu(0,0),ku(0,0))}if(Pn._x=hn,Pn._y=gn,g==null){if(C){if(Wx!=null){let[J,Y]=Zt.scales;Zt.values[0]=J!=null?
Or(O.ori==0?vt:Pt,J):null,Zt.values[1]=Y!=null?Or(O.ori==1?vt:Pt,Y):null}Su(Dy,o,vt,Pt,Le,le,P)}if(_a){let J=C&&Zt.setSeries,
Y=Ar.prox;As==null?li<=Y&&Rr(zi,Ia,!0,J):li>Y?Rr(null,Ia,!0,J):zi!=As&&Rr(zi,Ia,!0,J)}}Ro&&(Pe.idx=P,xh()),x!==!1&&yn("s\
etCursor")}let Ii=null;Object.defineProperty(o,"rect",{get(){return Ii==null&&Cu(!1),Ii}});function Cu(g=!1){g?Ii=null:(Ii=
h.getBoundingClientRect(),yn("syncRect",Ii))}function Lx(g,x,C,P,$,L,H){be._lock||Bi&&g!=null&&g.movementX==0&&g.movementY==
0||(wh(g,x,C,P,$,L,H,!1,g!=null),g!=null?Rs(null,!0,!0):Rs(x,!0,!1))}function wh(g,x,C,P,$,L,H,J,Y){if(Ii==null&&Cu(!1),
Ds(g),g!=null)C=g.clientX-Ii.left,P=g.clientY-Ii.top;else{if(C<0||P<0){vt=-10,Pt=-10;return}let[oe,re]=Zt.scales,ce=x.cursor.
sync,[$e,Qe]=ce.values,[Je,Ie]=ce.scales,[Ce,ve]=Zt.match,wt=x.axes[0].side%2==1,Nt=O.ori==0?Le:le,bn=O.ori==1?Le:le,lt=wt?
L:$,Bt=wt?$:L,yo=wt?P:C,qn=wt?C:P;if(Je!=null?C=Ce(oe,Je)?l($e,S[oe],Nt,0):-10:C=Nt*(yo/lt),Ie!=null?P=ve(re,Ie)?l(Qe,S[re],
bn,0):-10:P=bn*(qn/Bt),O.ori==1){let Lo=C;C=P,P=Lo}}Y&&(x==null||x.cursor.event.type==Dy)&&((C<=1||C>=Le-1)&&(C=oa(C,Le)),
(P<=1||P>=le-1)&&(P=oa(P,le))),J?($x=C,Dx=P,[Ba,Fa]=be.move(o,C,P)):(vt=C,Pt=P)}let kh={width:0,height:0,left:0,top:0};function Ch(){
cm(kh,!1)}let Nx,Bx,Fx,zx;function Ix(g,x,C,P,$,L,H){Bi=!0,hn=gn=Pn._x=Pn._y=!1,wh(g,x,C,P,$,L,H,!0,!1),g!=null&&(Hn(Ey,
Ny,Hx,!1),Su(HT,o,Ba,Fa,Le,le,null));let{left:J,top:Y,width:oe,height:re}=xt;Nx=J,Bx=Y,Fx=oe,zx=re}function Hx(g,x,C,P,$,L,H){
Bi=Pn._x=Pn._y=!1,wh(g,x,C,P,$,L,H,!1,!0);let{left:J,top:Y,width:oe,height:re}=xt,ce=oe>0||re>0,$e=Nx!=J||Bx!=Y||Fx!=oe||
zx!=re;if(ce&&$e&&cm(xt),Pn.setScale&&ce&&$e){let Qe=J,Je=oe,Ie=Y,Ce=re;if(O.ori==1&&(Qe=Y,Je=re,Ie=J,Ce=oe),hn&&Fi(D,Or(
Qe,D),Or(Qe+Je,D)),gn)for(let ve in S){let wt=S[ve];ve!=D&&wt.from==null&&wt.min!=mt&&Fi(ve,Or(Ie+Ce,ve),Or(Ie,ve))}Ch()}else
be.lock&&(be._lock=!be._lock,Rs(x,!0,g!=null));g!=null&&(Ta(Ey,Ny),Su(Ey,o,vt,Pt,Le,le,null))}function hF(g,x,C,P,$,L,H){
if(be._lock)return;Ds(g);let J=Bi;if(Bi){let Y=!0,oe=!0,re=10,ce,$e;O.ori==0?(ce=hn,$e=gn):(ce=gn,$e=hn),ce&&$e&&(Y=vt<=
re||vt>=Le-re,oe=Pt<=re||Pt>=le-re),ce&&Y&&(vt=vt<Ba?0:Le),$e&&oe&&(Pt=Pt<Fa?0:le),Rs(null,!0,!0),Bi=!1}vt=-10,Pt=-10,ze.
fill(null),Rs(null,!0,!0),J&&(Bi=J)}function qx(g,x,C,P,$,L,H){be._lock||(Ds(g),ih(),Ch(),g!=null&&Su(VT,o,vt,Pt,Le,le,null))}
function Ux(){k.forEach(JU),rh(o.width,o.height,!0)}sa(Wd,Ml,Ux);let Ha={};Ha.mousedown=Ix,Ha.mousemove=Lx,Ha.mouseup=Hx,
Ha.dblclick=qx,Ha.setSeries=(g,x,C,P)=>{let $=Zt.match[2];C=$(o,x,C),C!=-1&&Rr(C,P,!0,!1)},In&&(Hn(HT,h,Ix),Hn(Dy,h,Lx),
Hn(qT,h,g=>{Ds(g),Cu(!1)}),Hn(UT,h,hF),Hn(VT,h,qx),Vy.add(o),o.syncRect=Cu);let mm=o.hooks=e.hooks||{};function yn(g,x,C){
gh?xu.push([g,x,C]):g in mm&&mm[g].forEach(P=>{P.call(null,o,x,C)})}(e.plugins||[]).forEach(g=>{for(let x in g.hooks)mm[x]=
(mm[x]||[]).concat(g.hooks[x])});let Vx=(g,x,C)=>C,Zt=en({key:null,setSeries:!1,filters:{pub:tP,sub:tP},scales:[D,b[1]?b[1].
scale:null],match:[nP,nP,Vx],values:[null,null]},be.sync);Zt.match.length==2&&Zt.match.push(Vx),be.sync=Zt;let Wx=Zt.key,
Sh=QP(Wx);function Su(g,x,C,P,$,L,H){Zt.filters.pub(g,x,C,P,$,L,H)&&Sh.pub(g,x,C,P,$,L,H)}Sh.sub(o);function gF(g,x,C,P,$,L,H){
Zt.filters.sub(g,x,C,P,$,L,H)&&Ha[g](null,x,C,P,$,L,H)}o.pub=gF;function yF(){Sh.unsub(o),Vy.delete(o),Ts.clear(),zy(Wd,
Ml,Ux),c.remove(),tt?.remove(),yn("destroy")}o.destroy=yF;function Th(){yn("init",e,t),wx(t||e.data,!1),se[D]?yh(D,se[D]):
ih(),rm=xt.show&&(xt.width>0||xt.height>0),$s=Ro=!0,rh(e.width,e.height)}return b.forEach(vx),k.forEach(J3),n?n instanceof
HTMLElement?(n.appendChild(c),Th()):n(o,Th):Th(),o}tn.assign=en;tn.fmtNum=Yy;tn.rangeNum=Kd;tn.rangeLog=Jd;tn.rangeAsinh=
Jy;tn.orient=la;tn.pxRatio=et;tn.join=Iq;tn.fmtDate=Xy,tn.tzDate=Yq;tn.sync=QP;{tn.addGap=RU,tn.clipGaps=Qd;let e=tn.paths=
{points:rM};e.linear=sM,e.stepped=NU,e.bars=BU,e.spline=zU}var cM="I";function Ll(e){let t=I(null),n=I(null),o=I(null),i=I(e);i.current=e;let s=I(null),l=`${e.series.map(({color:c,dashed:m,shown:d,
bars:p,low:f,stacked:h})=>`${c} ${m} ${d} ${p} ${f?"band":""} ${h}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic}\
 ${e.unfinished} ${Fm.value}`;return nt(()=>{if(!t.current)return;let c=new tn(tV(i,s,t.current.clientWidth),mM(i.current),
t.current);n.current=c;let m=new ResizeObserver(()=>{let d=t.current?.clientWidth??0;d>0&&d!==c.width&&c.setSize({width:d,
height:i.current.height})});return m.observe(t.current),()=>{m.disconnect(),c.destroy(),n.current=null}},[l]),B(()=>{n.current?.
setData(mM(i.current))},[e.times,e.series]),B(()=>{let c=n.current,m=e.cursor===null?void 0:e.times[e.cursor];!c||c.cursor.
idx===e.cursor||c.setCursor(m===void 0?{left:-10,top:-10}:{left:c.valToPos(m,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,
class:cM,onPointerUp:c=>{let m=o.current,d=n.current;o.current=null;let p=d?.cursor.idx;!m||!d||p===null||p===void 0||Math.
hypot(c.clientX-m.x,c.clientY-m.y)>3||i.current.onPick?.(p,QU(d,i.current.series,p),new DOMRect(c.clientX,c.clientY,0,0))},
onPointerDown:c=>{c.button===0&&(o.current={x:c.clientX,y:c.clientY})}})}function QU(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;
return t.forEach((a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.
valToPos(u,"y"),m=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);m<s&&(s=m,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var pM=({
low:e,high:t})=>e&&t?[e,t]:[];function mM({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;
return[e,...t.map(({values:i})=>o(i)),...t.flatMap(pM).map(o)]}function XU(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{
o.low&&o.high&&(t.push({series:[n+1,n],fill:np(sb(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:np(sb(o),52)})}),
t}function sb({color:e}){return e===null?at("--other"):at(xn(e))}function np(e,t){return`color-mix(in srgb, ${e} ${t}%, \
transparent)`}function eV({of:e,unit:t,series:n},o,i,s){let a=n.map(({shown:m,bars:d,stacked:p})=>`${m} ${d} ${p}`).join()+
t,l=Math.min(0,i??0),u=s===null||s<=0||t==="share"&&Math.abs(s-1)<1e-9?1:s*1.05;if(e===void 0||o?.of!==e||o.key!==a)return{
key:a,of:e,low:l,high:u};let c=n.some(m=>m.low);return{key:a,of:e,low:Math.min(o.low,l),high:Td(o.high,u,c)}}function tV(e,t,n){
let{series:o,zone:i,unit:s,height:a,logarithmic:l=!1,times:u}=e.current,c=a<120;return{width:Math.max(n,64),height:a,padding:[
8,24,0,0],legend:{show:!1},tzDate:m=>tn.tzDate(new Date(m*1e3),i),cursor:{y:!1,points:{size:7,show:!o.some(({bars:m})=>m)},
drag:{x:!0,y:!1,setScale:!1}},bands:XU(o),scales:{x:{range:()=>nV(e.current.times)},y:l?{distr:3,log:10}:{range:(m,d,p)=>{
let f=t.current=eV(e.current,t.current,d,p);return[f.low,f.high]}}},axes:[{...dM(),grid:{show:!1},size:28,space:72,values:(m,d,p,f,h)=>d.
map(v=>iV(v,h,i))},{...dM(),size:56,...c?{space:28}:{},values:(m,d)=>d.map(p=>p===null?"":Xe(p,s))}],series:[{},...o.map(
(m,d)=>sV(m,d,u.length)),...o.flatMap(m=>pM(m).map(()=>({show:m.shown??!0,stroke:"transparent",width:0,points:{show:!1}})))],
hooks:{drawClear:[m=>rV(m,e.current)],draw:[m=>e.current.onBox?.(oV(m))],setCursor:[m=>{let{idx:d,left:p,top:f}=m.cursor;
e.current.onCursor(p===void 0||p<0?null:d??null,p??0,f??0)}],setSelect:[m=>{if(m.select.width<4)return;let d=m.posToVal(
m.select.left,"x"),p=m.posToVal(m.select.left+m.select.width,"x");m.setSelect({left:0,top:0,width:0,height:0},!1),e.current.
onDrag?.(d,p,m.cursor.event?.shiftKey??!1)}]}}}function nV(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-t)/(e.length-1):
86400;return[t,n+o]}function oV(e){let t=tn.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/t,top:o/t,width:i/
t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function rV(e,{unfinished:t}){if(t==null)return;let n=Math.max(
e.bbox.left,e.valToPos(t,"x",!0));Dd(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,at("--line"))}function iV(e,t,n){
let{month:o,day:i,hour:s,minute:a,second:l}=zs(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&i===1?G(e*1e3,n,"year"):
t>=27*86400?G(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?G(e*1e3,n,"dayShort"):G(e*1e3,n,t<60?"clockSecond":"clock")}
function dM(){let e=at("--line");return{stroke:at("--muted"),font:`12px ${at("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{
show:!1},border:{show:!1}}}function sV(e,t,n){let o=sb(e),i=e.dashed?[4,4]:e.color===null||e.stacked?[]:tl(e.color),s=e.
shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:tn.paths.bars({size:[.92,64],align:1}),points:{show:!1}}:{
stroke:e.dashed?np(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&t===0?{fill:np(o,
52)}:{},...i.length>0?{dash:i}:{}}}var fM=50,aV=5;function Nl(e){let{answer:t,document:n}=e,o=Z(()=>Lt(t,n),[t,n]),i=Wi(Fd);return r("div",{class:wT,children:o.
measures.map((s,a)=>r(uV,{...e,shape:o,measure:s,height:lV(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function lV(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function uV(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:m=!1}=e,
d=t.columns[i].name,p=(e.form==="stacked"||e.form==="share")&&!ss(d)?"lines":e.form,f=I(null),h=Z(()=>{let we=ac(t,o,i,l),
_e=l!==null&&f.current?.of===n?NS(f.current.lines,we):we;return f.current={of:n,lines:_e},_e},[t,o,i,l]),v=Z(()=>t.compare?
ac(t.compare,o,i):null,[t,o,i]),[y,T]=w(new Set),[b,k]=w(null),[S,R]=w(null),D=p==="share"?"share":Vt(d),F=we=>Xe(we,D),
N=o.keys.map(we=>t.columns[we].name).join(),X=Z(()=>cV(h,N),[h,N]),E=Uo(h.times),O=h.times.length-1,K=h.times.find(we=>(we+
E)*1e3>e.end+1e3)??null,W=K===null?h.times.length:h.times.indexOf(K),de=Z(()=>mV(h,v,X,y,p,W),[h,v,X,y,p,W]),se=(we,_e,Be)=>{
let ze=h.series[_e<X.length?_e:0];ze&&e.onPoint?.({start:h.starts[we],keys:ze.keys,measure:d,value:ze.values[we]??null},
Be)},Oe=we=>{let _e={ArrowRight:(b?.at??-1)+1,ArrowLeft:(b?.at??O+1)-1,Home:0,End:O}[we.key];if(_e!==void 0&&O>=0){let Pe=Math.
max(0,Math.min(_e,O));return we.shiftKey&&e.onSpan&&e.onSpan(...pV(c,h.times,b?.at??Pe,Pe,E)),k({at:Pe,left:-1}),!0}if(we.
key!=="Enter"&&we.key!=="."||!b)return!1;let Be=we.target.getBoundingClientRect(),ze=S?S.left+(h.times[b.at]-S.from)/(S.
to-S.from)*S.width:80;return se(b.at,X.findIndex(Pe=>!y.has(Pe.key)),new DOMRect(Be.left+ze,Be.top+80,0,0)),!0},pe=(we,_e,Be)=>{
let[ze,Pe]=dV(h.times,we,_e,E);Be&&e.onSpan?e.onSpan(ze,Pe):e.onZoom(ze,Pe)};return r(Ze,{title:ee(d).text,summary:fV(h,
d,N,F,p),announced:b?ET(h,v,b.at,s,F):"",onKey:Oe,table:r(io,{answer:t,document:n,zone:s}),actions:r(A,{children:[e.tools,
e.actions?.(d)]}),legend:N===""?null:r(zd,{rows:X,all:h.series.length,hidden:y,onHidden:T,text:we=>Dt(Xe(we,Vt(d)),l),...e.
onGroup?{onMenu:(we,_e)=>e.onGroup?.(we.keys,_e)}:{}}),children:[r(Ll,{times:h.times,series:de,zone:s,unit:D,height:a,cursor:b?.
at??null,of:n,logarithmic:m&&p!=="stacked"&&p!=="share",unfinished:K,onCursor:(we,_e)=>k(we===null?null:{at:we,left:_e}),
onDrag:pe,onPick:se,onBox:we=>R(_e=>_e!==null&&JSON.stringify(_e)===JSON.stringify(we)?_e:we)}),S&&c&&r(BT,{box:S,from:c.
from,to:c.to}),S&&r(NT,{box:S,flags:u,zone:s}),b&&r($T,{lines:h,former:v,rows:X,hidden:y,at:b.at,left:b.left,zone:s,text:we=>Xe(
we,Vt(d)),unfinished:K!==null&&h.times[b.at]>=K})]})}function cV(e,t){return e.series.slice(0,fM).map(n=>({key:JSON.stringify(
n.keys),keys:n.keys,total:n.total,last:n.values.at(-1)??null,color:En(t,n.keys)}))}function mV(e,t,n,o,i,s){let a=e.series.
slice(0,fM).map((d,p)=>({series:d,row:n[p],isShown:!o.has(n[p].key)}));if(i==="stacked"||i==="share"){let d=BS(a.map(({series:p,
isShown:f})=>f?p.values:p.values.map(()=>0)),i==="share");return a.map(({row:p,isShown:f},h)=>({values:d[h],color:p.color,
shown:f,stacked:!0}))}let l=a.filter(({isShown:d})=>d).length<=aV,u=a.map(({series:d,row:p,isShown:f})=>({values:i==="ba\
rs"?d.values:d.values.map((h,v)=>v<s?h:null),color:p.color,shown:f,bars:i==="bars",...l&&d.low?{low:d.low,high:d.high}:{}})),
c=a.map(({row:d,isShown:p})=>{let f=t?.series.find(h=>JSON.stringify(h.keys)===d.key);return f?{values:e.times.map((h,v)=>f.
values[v]??null),color:d.color,shown:p,dashed:!0}:null}).filter(d=>d!==null),m=i==="bars"||s>=e.times.length?[]:a.map(({
series:d,row:p,isShown:f},h)=>({values:d.values.map((v,y)=>y>=s-1?v:null),color:p.color,shown:f,dashed:!0,of:h}));return[
...u,...c,...m]}function dV(e,t,n,o){return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function pV(e,t,n,o,i){
let s=e?t.findIndex(m=>m===e.from):-1,a=e?t.findLastIndex(m=>m<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(
l,o)];return[t[u],t[c+1]??t[c]+i]}function fV(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${ee(n).text}, ${e.series.length}\
 groups`,l=s?.values.reduce((c,m)=>Math.max(c,m??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>ee(c).text).join(", ")} leads`:
"";return`${i==="bars"?"Bar":"Line"} chart of ${ee(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(
l)}`}${u}`}function jo(e,t,n){let{timezone:o,week_start:i}=e;return te("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function op(e,t){let{texts:[n]}=await te("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new ot({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function hM(e,t){let{year:n,month:o}=zs(e,t);return{year:n,month:o}}function ab({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function gM({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function rp(e,t){let{year:n,month:o,day:i}=zs(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var yM="Jn",bM="Kn",vM="On",xM="Pn",wM="Qn",kM="ne",CM="Vn",SM="ur",TM="Wn",PM="mr",MM="Yn",_M="Zn";var $M=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function DM({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=w(null),[a,l]=w(null),u=He.value.value?.find(({name:b})=>b===e.dataset)?.to,c=i??hM(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),m=Math.max(0,$M.indexOf(e.week_start??"monday")),d=gM(c,m),{counts:p,most:f}=yV(e,d[0],
d.at(-1),o),h=vV(e,d[0],d.at(-1)),v=b=>t?.start!==void 0&&b>=rp(t.start,o)&&b<=rp(Date.parse(t.end)-1,o),y=b=>{a===null?
l(b):n(a<b?`${a} - ${b}`:`${b} - ${a}`)},T=I(null);return r("div",{class:yM,children:[r("div",{class:bM,children:[r(M,{small:!0,
icon:"left",label:"The month before",kind:"quiet",onClick:()=>s(ab(c,-1))}),r("span",{class:vM,"aria-live":"polite",children:G(
Date.UTC(c.year,c.month-1,1),"UTC","month")}),r(M,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(
ab(c,1))})]}),r("div",{ref:T,class:xM,role:"group","aria-label":"Days",onKeyDown:b=>gV(b,T.current),children:[d.slice(0,
7).map(b=>r("span",{class:wM,"aria-hidden":"true",children:$M[new Date(b).getUTCDay()].slice(0,2)},b)),d.map((b,k)=>{let S=p.
get(b)??0,R=h.get(b);return r("button",{type:"button","data-day":b,tabIndex:k===0?0:-1,"aria-pressed":v(b),"aria-label":`${G(
b,"UTC","day")}, ${z(S)} events${R===void 0?"":`, ${R} hours long`}`,class:ke(kM,!b.startsWith(`${c.year}-${String(c.month).
padStart(2,"0")}`)&&CM,v(b)&&SM,a===b&&TM),onClick:()=>y(b),children:[Number(b.slice(8)),R!==void 0&&r("span",{class:MM,
children:[R," h"]}),r("span",{class:PM,style:{width:`${f>0?Math.sqrt(S/f)*100:0}%`}})]},b)})]}),r("p",{class:_M,children:a===
null?"Choose the first day; bars show how many events there are.":`From ${G(a,"UTC","day")}: choose the last day.`})]})}
function gV(e,t){let n=new Map([["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll(
"[data-day]")??[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.
length-1))];for(let a of o)a.tabIndex=a===s?0:-1;s.focus()}function yV(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=yt(
{dataset:i,...s?{timezone:s}:{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),
u=l?.from===t?bV(a):[],c=new Map(u.map(([m,d])=>[rp(String(m),o),Number(d)]));return{counts:c,most:Math.max(0,...c.values())}}
function bV(e){return e&&"rows"in e?e.rows:[]}function vV(e,t,n){let[o,i]=w(new Map);return B(()=>{let s=new AbortController;
return jo(e,{texts:[`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),
()=>{}),()=>s.abort()},[t,n,e.timezone]),o}function ip(e){let[t,n]=w([]);return B(()=>{let o=new AbortController;return jo(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function wn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;fe({document:Me(Me(ge.value,"from",e.from),"to",t)})}async function sp(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await jo(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await jo(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function ap(e){
try{let t=ge.value,n=await sp(t);if(n.start===void 0){Q("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await jo(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?Q(o.error.message):o&&ge.value===t&&wn(o)}catch(t){
Q(j(t).message)}}async function EM(e){let t=await sp(e);if(t.start===void 0)return null;let{texts:[n]}=await jo(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var AM="ep",RM="rp",OM="vr",LM="wr",NM="ip",BM="br",FM="ap",lp="tp";function zM({wrong:e,onDone:t}){let n=ge.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=xV(o,i,s),{draft:l,read:u}=wV(),[c,
m]=w(e),d=ip(n),p=I(0),f=T=>{p.current++,wn(T),t()},h=async T=>{let b=++p.current;try{let{texts:[k]}=await jo(n,{texts:[
T.trim()===""?"all":T]});if(b!==p.current||!k)return;k.error?m({message:k.error.message,hint:k.error.hint??""}):f(k)}catch(k){
b===p.current&&m(j(k))}},v=xS(n),y=l?.error?null:l??a;return r("div",{class:RM,children:[r(Qt,{label:`Range, on the cloc\
k of ${s}`,value:bS(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:T=>{m(null),u(T)},onCommit:T=>{
h(T)},error:c,autofocus:!0,note:y?vS(y,s):l?.error?.message}),r("div",{class:OM,children:[r("div",{class:LM,role:"group",
"aria-label":"Usual ranges",children:d.map(T=>r(M,{small:!0,kind:"plain",class:NM,pressed:Ys(T,n),onClick:()=>f(T),children:T.
text.charAt(0).toUpperCase()+T.text.slice(1)},T.text))}),r(DM,{document:n,present:a,onChoose:T=>{h(T)}})]}),r("div",{class:BM,
children:[v&&r(M,{small:!0,kind:"outlined",pressed:v.isWhole,onClick:()=>wn(v.isWhole?v.open:v.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(M,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function xV(e,t,n){let[o,i]=w(null);return B(()=>{let s=new AbortController;
return sp(ge.value,s.signal).then(i,a=>{_n(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function wV(){let[e,t]=w(
null),n=I(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}jo(ge.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return B(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}function IM(){let e=I(null),[t,n]=w(!1),o=Ur(ge.value,ge.value.timezone??"UTC"),{error:i}=Gn.result.value,s=pi(i,"from")??
pi(i,"to"),a="The question";return wo([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{ap({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{ap({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{ap({zoom:2})}}]),r(A,{children:[r(M,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:AM,children:o})}),s&&!t&&r("div",
{class:lp,children:r(me,{error:s})}),t&&r(Yt,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
zM,{wrong:s,onDone:()=>n(!1)})})]})}var kV=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function HM({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=w("lines"),[u,c]=w(!1),[m,d]=w(null),{openAt:p,menu:f}=Kr(),h=SV(n,e),
v=Lt(e,n),y=v.keys.length>0&&v.measures.some(R=>ss(e.columns[R].name));B(()=>d(null),[JSON.stringify(n)]);let T=Z(()=>LS(
t),[t]),b=R=>Object.fromEntries(v.keys.map((D,F)=>[e.columns[D].name,R[F]])),k=e.columns[v.time]?.name??"time",S=({start:R,
keys:D,measure:F,value:N},X)=>p({document:n,mark:{keys:{[k]:R,...b(D)},measure:F},anchor:X,value:N,items:[{label:"Note h\
ere…",icon:"plus",act:()=>jn({kind:"note",time:R})}]});return r(A,{children:[r(Nl,{answer:e,document:n,zone:o,form:i?"\
bars":y?a:"lines",logarithmic:u,intervals:T,end:ub(e),flags:h.flags,span:m,onZoom:(R,D)=>wn({from:ds(R),to:ds(D)}),onSpan:(R,D)=>d(
{from:R,to:D}),onPoint:S,onGroup:(R,D)=>p({document:n,mark:{keys:b(R)},anchor:D,value:R[0]}),tools:r(A,{children:[y&&!i&&
r(Ct,{label:"Form",choices:kV,value:a,onChange:l}),!i&&r(M,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),m&&r(Cl,{document:n,mark:{time:{from:ds(m.from),to:ds(m.to)}},label:`${G(m.from*1e3,o)} to ${G(m.to*
1e3,o)}`,onClear:()=>d(null),children:[r(M,{small:!0,kind:"outlined",icon:"search",onClick:()=>wn({from:ds(m.from),to:ds(
m.to)}),children:"Zoom"}),r(M,{small:!0,kind:"outlined",icon:"plus",onClick:()=>jn({kind:"note",time:ds(m.from),to:ds(m.
to)}),children:"Note"})]}),r(CV,{answer:e,of:n,zone:o}),h.menu,f]})}function CV({answer:e,of:t,zone:n}){let{choose:o,menu:i}=Od(
e,t);return r("div",{class:z2,children:[r(io,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function ds(e){
return new Date(e*1e3).toISOString()}function ub(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function SV(e,t){let[n,o]=w(!0),[i,s]=w(null),a=Nd(e.dataset,t.query?.from,t.query?.to);wo([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Z(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:m=>s({note:c,anchor:m})})),[a,n]),u=i&&r(Co,{anchor:i.anchor,label:"\
Note",head:U(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{Bd(i.note.
id)}}]});return{flags:l,menu:u}}function qM({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Re,{icon:"search",title:"Noth\
ing found",actions:r(A,{children:[n&&r(M,{kind:"primary",onClick:()=>wn({}),children:"All data"}),t&&r(M,{kind:"outlined",
onClick:()=>fe({document:Me(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(M,{kind:"outlined",onClick:qo,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var TV=8;
function UM({document:e,chart:t}){let n=vl(Ae(e.dataset).value.value);return r(Re,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,TV).map((o,i)=>r(M,{kind:i===0?"pr\
imary":"outlined",onClick:()=>fe({as:t,document:oc({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:ee(o.value).
text},o.value)):r(M,{kind:"primary",onClick:()=>fe({as:"table",document:oc(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var cb=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await te(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(_n(t))
return;this.error=j(t)}this.busy=!1,this.changed()}};function Bl(e,t){let[,n]=Hh(s=>s+1,0),o=I(null);B(()=>{if(!e)return;
let s=new cb(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??PV}}function PV(){}function up(e){return{...Fe(e),aggregate:{measures:["count()"]}}}var MV=7.2,_V=24,$V=72,DV=300;function VM(e,t,n){let o=ae(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:EV(e,s,a,n),expression:RV(o[a]??xe(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function EV(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,mb(a[n],t,o).length),t.name.length);
return Math.round(Math.max($V,Math.min(DV,i*MV+_V)))}function mb(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
G(e,n,"millisecond"):typeof e=="number"&&cr(t)?Xe(e,Vt(t.name),!0):ee(e).text}var AV=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function RV(e){return AV.test(e)?e:null}function db(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?un(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function pb(e){let{document:t}=Ve.value;We({document:Me(t,"where",no(t.where,e)),open:[]},e)}function KM(e){let{document:t}=Ve.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return We({document:Me(t,s,e),open:[]},
n)}let o=t.aggregate??qs("explore",null,{events:[]}).aggregate,i=[...ae(o.by).filter(s=>s!==e),e];We({view:"explore",document:{
...Fe(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var WM=5*6e4;function jM(e,t,n){let o=Date.parse(t),i=Fe({...e,from:new Date(
o-WM).toISOString(),to:new Date(o+WM).toISOString()});delete i.where,jn({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${G(t,n,"second")}`})}function GM(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Fe(Ve.value.document.dataset===e.dataset?Ve.value.document:e),i=n.map(({event:s})=>({where:Br(s)}));We({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var ZM="yr",cp="pe",YM="U",QM="op",mp="np",XM="pp",dp="H",e_="dp",t_="kr",n_="lp",o_="xp",r_="sp",i_="zr",s_="cp",a_="gp",
l_="hp",Tc="jr",u_="fp",c_="up",m_="mp",d_="vp";function p_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(A,{children:[r("di\
v",{role:"row",class:ke(cp,s&&QM),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:mp,children:r("button",{type:"button",
class:XM,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ie,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:m})=>r("span",{role:"cell",class:dp,"data-type":m.type,children:r(f_,{value:t[c],
column:m,zone:o,most:l?1e3:200})},c))]}),s&&r(OV,{...e})]})}function f_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r(_,{value:e,most:o}):r(_,{shown:{text:mb(e,t,n),kind:e===null?"null":"value"}})}function OV({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=w(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${ee(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:e_,children:r("d\
iv",{role:"cell",class:t_,children:[r("div",{class:n_,children:[r(NV,{row:e,all:t,zone:n,document:o,opened:i}),t.length>
8&&r("input",{class:o_,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:r_,children:l.map(({column:u,value:c})=>r(LV,{column:u,value:c,zone:n},u.name))})]})})}function LV({column:e,
value:t,zone:n}){let o=xe(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=ee(e.name).text;return r("div",{class:i_,children:[
r("dt",{class:s_,children:r(_,{value:e.name,most:64})}),r("dd",{class:a_,children:r(f_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:l_,children:[i&&r("button",{type:"button",class:Tc,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>pb(
db(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:Tc,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>pb(db(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:Tc,"aria-label":`Break down by ${s}`,onClick:()=>KM(
o),children:"by"}),r("button",{type:"button",class:Tc,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>qe(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ie,{name:"copy",size:14})})]})]})}function NV({
row:e,all:t,zone:n,document:o,opened:i}){let s=Ae(o.dataset).value.value,a=(m,d=e)=>m===void 0?void 0:d[t.findIndex(p=>p.
name===m)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(m=>({time:a("time",m),event:a(s?.event??"event",m)})).filter(m=>typeof m.
time=="string"&&typeof m.event=="string");return r(A,{children:[typeof u=="string"&&r(M,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>he(ml(o.dataset,u)),children:r("span",{children:["Timeline of ",r(_,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(M,{small:!0,kind:"outlined",icon:"clock",onClick:()=>jM(o,l,n),children:"5 min around"}),c.length>
0&&r(M,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>GM(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(M,{small:!0,kind:"outlined",icon:"braces",onClick:()=>qe(JSON.stringify(Object.fromEntries(t.map(({
name:m},d)=>[m,e[d]])),null,2),"The event"),children:"JSON"})]})}function pp({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=I(null),[a,l]=w(new Set),[u,c]=w("0:0"),m=Z(()=>e.
first?VM(e.first,o,n):[],[e.first,o,n]),d=Z(()=>e.pages.flatMap(BV),[e.pages]),p=Z(()=>FV(d,a),[d,a]);if(!e.first)return e.
error?r(h_,{error:e.error,onAgain:e.more}):r("div",{class:m_,children:r(Se,{lines:12})});if(e.pages.length===0)return r(
"p",{class:d_,children:"No event passes."});let f=v=>{let y=new Set(a);y.delete(v)||y.add(v),l(y),c(v)},h=`28px ${m.map(
({width:v})=>`${v}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:ZM,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:v=>zV(v,s.current),children:[r("div",{class:ke(cp,YM),role:"row",style:{gridTemplateColumns:h},children:[
r("span",{role:"columnheader",class:mp,children:r("span",{class:"spoken",children:"Open"})}),m.map(({name:v,at:y})=>r("s\
pan",{role:"columnheader",class:dp,children:r(_,{value:v,most:48})},y))]}),d.map((v,y)=>r(qV,{at:y,rows:v,scroller:s,render:(T,b)=>{
let k=`${y}:${b}`;return r(p_,{row:T,all:e.first.columns,columns:m,zone:n,document:t,template:h,isOpen:a.has(k),current:u===
k,wrap:i,opened:p,onToggle:()=>f(k)},b)}},y)),r(UV,{paging:e,scroller:s})]})}var fb=25;function BV(e){return Array.from(
{length:Math.ceil(e.length/fb)},(t,n)=>e.slice(n*fb,(n+1)*fb))}function FV(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function zV(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var IV="800px",HV=2;function qV({rows:e,
scroller:t,render:n,at:o}){let i=I(null),[s,a]=w(o<HV),l=I(e.length*Om());return B(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([m])=>{m&&(m.isIntersecting||(l.current=m.boundingClientRect.height||l.current),a(m.isIntersecting))},{root:t.current,rootMargin:IV});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function UV({paging:e,scroller:t}){let n=I(null),o=I(e.more);return o.current=e.more,B(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:u_,children:[e.error&&r(
h_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function h_({
error:e,onAgain:t}){return r("div",{class:c_,children:[r(me,{error:e}),r(M,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var y_="wp",b_="bp",v_="yp",hb="kp",x_="zp",w_="jp",k_="de";function C_({all:e,wanted:t,onWanted:n}){let o=I(null),[i,s]=w(!1),[a,l]=w(""),u=t??e,c=m=>{let d=e.filter(p=>p===m?!u.includes(
m):u.includes(p));n(d.length===e.length?null:d)};return r(A,{children:[r(M,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(Yt,{anchor:o.current,role:"dialog",label:"Columns",class:x_,onClose:()=>s(!1),children:[
r("input",{class:Ge,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:m=>l(m.currentTarget.value)}),
r("div",{class:w_,children:e.filter(m=>m.toLowerCase().includes(a.toLowerCase())).map(m=>r("label",{class:k_,children:[r(
"input",{type:"checkbox",checked:u.includes(m),onChange:()=>c(m)}),r(_,{value:m,most:40,middle:!0})]},m))})]})]})}var VV=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function S_({document:e,zone:t,actions:n}){let[
o,i]=w(!1),[s,a]=w(null),l=/asc|^time$/.test(e.samples?.order??""),u=Bl({path:"v1/query",body:d=>({...e,samples:{...e.samples,
...d===void 0?{}:{cursor:d}}})},JSON.stringify(e)),c=yt(up(e)),m=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:y_,"aria-label":"Raw events",children:[r("div",{class:b_,children:[r("h2",{class:v_,children:typeof m==
"number"?`${z(m)} events`:"Raw events"}),r(Ct,{label:"Order",choices:VV,value:l?"oldest":"newest",onChange:d=>ne("sample\
s.order",d==="oldest"?"time asc":void 0)}),r(C_,{all:u.columns.map(({name:d})=>d),wanted:s,onWanted:a}),r(M,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(WV,{document:e,zone:t}),r(pp,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function WV({document:e,zone:t}){let n=Z(()=>({...Fe(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=yt(Me(n,"compare",void 0)),[i,s]=w(null),a=Z(()=>o&&"rows"in o&&"columns"in o?
ac(o,Lt(o,n),1):null,[o]),l=Z(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:hb}):r("div",{class:hb,children:r(Ll,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>wn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function T_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!dr(e)||n==="heat"&&!ae(e.aggregate?.by).some(is)))return r(UM,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Se,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(RS,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(S_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(qM,{document:i});let m=dr(
i),d=KV(n,i)?n:vd(i);return d==="distribution"&&m?r(S2,{answer:o,of:i,bins:m,zone:l,actions:u}):d==="heat"&&m?r(dT,{answer:o,
of:i,bins:m,zone:l,actions:u}):Lt(o,i).time>=0&&!m&&(d==="line"||d==="bar")?r(HM,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:d==="bar",actions:c}):d==="bar"?r(q2,{answer:o,of:i,document:e,zone:l,actions:c}):r(H2,{answer:o,of:i,document:e,zone:l,
actions:c})}function KV(e,t){let n=ae(t.aggregate?.by).some(is);return e==="distribution"?dr(t)!==null&&!n:e==="heat"?dr(
t)!==null&&n:e==="table"||dr(t)===null}var gb="[data-stop]";function fp(e){return[...e.querySelectorAll(gb)].filter(t=>t.closest("[data-sentence]")===e)}function P_(e){
if(!e)return;let t=fp(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function M_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(gb)||t.closest("[data-sentence]")!==e))for(let n of fp(
e))n.tabIndex=n===t?0:-1}function __(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=fp(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Yn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${gb}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function yb(){
let e=document.querySelector("[data-sentence]"),t=e?fp(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var bb="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";function vb(e,t,n){let o=Lu(t.where),i=Ht(e,o);if(typeof i=="string")return Me(e,o,t.span?$_(i,t.span,n):n);let s=o.slice(
0,-1),a=Ht(e,s);return o.at(-1)!==0||typeof a!="string"?null:Me(e,s,t.span?$_(a,t.span,n):n)}function $_(e,t,n){let{start:o,
end:i}=Ki(e,t);return e.slice(0,o)+n+e.slice(i)}function D_(e){return vb(ge.value,e,"")!==null}function hp(e,t){let n=vb(ge.value,e,t);n&&fe({document:n})}var E_="Xp",A_="Cp",R_="Sp";var O_=Ui({document:{dataset:""},error:null,sentence:()=>null});function Ke(){return Wi(O_)}function Et({document:e,error:t,
label:n,children:o}){let i=I(null);nt(()=>P_(i.current));let s=a=>{!a.defaultPrevented&&__(a.currentTarget,a)&&a.preventDefault()};
return r(O_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:E_,onKeyDown:s,onFocusIn:a=>{M_(a.currentTarget,a.target)},children:o})})}function ye({word:e,
children:t}){return r("span",{class:A_,children:[e!==void 0&&r(Fl,{children:e}),t]})}function Fl({children:e}){return r(
"span",{class:R_,children:e})}function gp({id:e,error:t,shown:n=t}){return r(me,{...e===void 0?{}:{id:e},error:n,onHint:D_(
t)?o=>hp(t,o):void 0})}var L_=ue(null);function N_(e){nt(()=>{e&&(L_.value=e)},[e])}function wb({error:e,class:t}){let[n,o]=w(null);if(B(()=>o(
e),[e]),n!==e||L_.value===e)return null;let i=e.where===""?e:{message:`${e.where}: ${e.message}`,hint:e.hint};return r("\
div",{class:t,children:r(gp,{error:e,shown:i})})}var GV=["dataset","define","params","timezone","week_start","missing"];function so(e,t){let n=GV.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function kb(e,t,n){return(await te(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var JV=2e3,ca=new Map,yp=new Map,F_=ue(0),B_;function zl(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function ps(e,t){F_.value;let n=JSON.stringify(e),o=Za.value,i=t.filter(a=>a.text!==""&&!ca.has(zl(n,a))),s=i.map(
a=>zl(n,a)).join(`

`);return B(()=>{i.length>0&&o!=="away"&&ZV(n,e,i)},[s,o]),t.map(a=>ca.get(zl(n,a))??null)}async function z_(e,t,n){let o=JSON.
stringify(e),i=ca.get(zl(o,t));if(i)return i;let[s]=await kb(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return I_(o,t,s),s}function ZV(e,t,n){let o=yp.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(zl(e,i),i);yp.set(e,o),B_??=setTimeout(()=>{B_=void 0,YV()},0)}async function YV(){let e=[...yp];yp.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await kb(n,i).catch(()=>[])).forEach((a,l)=>I_(t,i[l],
a))})),F_.value++}function I_(e,t,n){ca.size>=JV&&ca.delete(ca.keys().next().value),ca.set(zl(e,t),n)}async function gr(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await z_(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=j(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Il(e,t,n){if(!t)return n;
let{start:o,end:i}=Ki(e,t);return e.slice(0,o)+n+e.slice(i)}var QV=6;function bp(e){let[,t,n]=/^(.*)[[#](\d+)\]?$/.exec(e)??[];return t===void 0?null:{list:t,at:Number(n)}}function H_(e,t){
let[n,o]=w(!1),i=I(null),s=I(0);return B(()=>()=>i.current?.(),[]),{dragged:n,onPointerDown:u=>{let c=bp(e);if(!t||!c||u.
button!==0||u.pointerType==="touch")return;let m=null,d=!1,p=T=>{m?.removeAttribute("data-drop"),m=T,m&&(m.dataset.drop=
bp(m.dataset.stop??"").at<c.at?"before":"after")},f=T=>{if(!d&&Math.hypot(T.clientX-u.clientX,T.clientY-u.clientY)<QV)return;
d=!0,o(!0);let b=document.elementFromPoint(T.clientX,T.clientY)?.closest("[data-path]")?.querySelector("[data-stop]")??null,
k=b&&bp(b.dataset.stop??"");p(k&&k.list===c.list&&k.at!==c.at?b:null)},h=()=>{removeEventListener("pointermove",f),removeEventListener(
"pointerup",v),removeEventListener("keydown",y,!0),p(null),o(!1),i.current=null},v=()=>{let T=m&&bp(m.dataset.stop??"");
h(),d&&(s.current=performance.now()),T&&t(T.at-c.at)},y=T=>{T.key!=="Escape"||!d||(T.stopPropagation(),s.current=1/0,h())};
i.current=h,addEventListener("pointermove",f),addEventListener("pointerup",v),addEventListener("keydown",y,!0)},wasDragged:()=>{
let u=performance.now()-s.current<100;return s.current=0,u}}}function q_(e,t,n){let o=pi(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}var U_="Bp",V_="t",W_="Ep",K_="Ip",j_="Up",G_="Hp",J_="Lp",Z_="x",Y_="Mp",Q_="Np",X_="L",Cb="Rp";function nn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=Ke(),u=I(null),c=gt(),m=H_(t,s?void 0:e.
onMove),[d,p]=w(!1),f=s?null:q_(l.error,o,i),h=e.alone&&f?.where!==o?null:f;N_(h);let v=h!==null||a!==null,y=eW(h,a,e.onHint),
T=async()=>{await e.onRemove?.(),Yn(l.sentence(),t,e.after)},b=e.editor!==void 0||e.menu!==void 0;return r("span",{class:U_,
"data-path":o,children:[r("span",{class:ke(V_,s&&K_,v&&j_,e.quiet&&G_,d&&W_,m.dragged&&J_),children:[v&&r("span",{class:Y_,
children:r(ie,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:Z_,"data-stop":t,tabIndex:-1,"aria-haspopu\
p":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":b?d:void 0,"aria-invalid":v||void 0,"aria-describedby":v?`${c}\
-problem`:void 0,onPointerDown:m.onPointerDown,onClick:()=>{m.wasDragged()||p(!d)},onKeyDown:k=>tW(k,e,T,y),children:[r(
"span",{class:"spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:Q_,children:r(ie,{name:"down",size:12})})]}),
e.onRemove&&r("button",{type:"button",class:X_,tabIndex:-1,"aria-label":`Remove ${U(n)}`,onClick:T,children:r(ie,{name:"\
close",size:12})})]}),h&&r("span",{class:Cb,children:r(gp,{id:`${c}-problem`,error:h})}),a&&r("span",{class:Cb,children:r(
me,{id:`${c}-problem`,error:a,onHint:e.onHint})}),d&&e.menu&&r(Co,{anchor:u.current,label:U(n),items:e.menu,onClose:()=>p(
!1)}),d&&e.editor&&r(Yt,{anchor:u.current,role:"dialog",label:U(n),onClose:()=>{p(!1),e.onLeave?.()},children:e.editor(()=>p(
!1))})]})}function eW(e,t,n){let o=t??e,i=o?Pg(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>hp(e,i)}function tW(e,t,n,o){
let i=e.key==="Enter"&&o?o:nW(e,t,n);i&&(e.preventDefault(),i())}function nW(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){
return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(
1):null:e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:
null}var oW=new Set(["has","contains","starts_with","ends_with"]);function ql({property:e,operator:t,values:n}){let o=xe(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:oW.has(i)?`${t}(${o}, ${n.map(Pc).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(Pc).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(Pc).join(" and ")}`}
function Pc(e){return typeof e=="string"?un(e):String(e)}var rW=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function n$(e){for(let[t,n]of rW){if(e===t)return n;if(e===n)return t}
return e}var e$=["=","!=","in","not in"],Hl=["is null","is not null"],Sb=[">=",">","<","<=","between","not between"],t$=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function vp(e){switch(e){case"bool":return["is true","is false",...Hl];case"string":return[
...e$,...t$,...Hl];case"int64":case"float64":return["=",...Sb,"!=","in","not in",...Hl];case"timestamp":return[...Sb,...Hl];case"\
list of strings":return["has","not has",...Hl];case"unknown":return[...e$,...Sb,...t$,"has","not has",...Hl]}}function ao(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function ma(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var o$={property:null,type:"unknown",operator:null,values:[]};function r$(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Tb({property:e,operator:t}){return e===null?"property":t===null||ao(t)===0?"operator":
"values"}function i$(e,t,n){return e.operator!==null&&e.type===n&&vp(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function s$(e,t){let n=ao(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function xp(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function a$(e,t){let n=e.operator===null?0:ao(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Pb({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=ao(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function Mc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Pb(e)!==null)return null;
if(ao(n)!=="many"||!o.includes(null))return ql({property:t,operator:ao(n)==="many"?ma(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=ql({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=ql({property:t,operator:ma(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function _c(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function l$(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}var c$="Xr",m$="Ap";function kn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:c$,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:m$,children:e}),r(Xi,{...i,inline:!0,autofocus:!0,eager:!0})]})}function Zo(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function Fn(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Zo(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var d$={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Ul(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function p$({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=w(""),c=e.filter(
f=>f===l.trim()),m=e.filter(f=>f!=="in"&&f!=="not in"),d=c.length>0?c:Fn(m,l,f=>`${f} ${Ul(f)} ${d$[f]}`),p=f=>f===t||t!==
null&&f===ma(t,1);return r(kn,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:d.map(f=>({value:f,label:Ul(f),note:d$[f],selected:p(f)})),onPick:n,onTake:()=>{}})}var _b="le",f$="xe",h$="Dp";var $b=8;function g$({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
A,{children:[r("button",{type:"button",class:_b,"data-present":t==="property",onClick:()=>n("property"),children:r(_,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:_b,"data-present":t==="operator",onClick:()=>n("operator"),
children:Ul(s)}),t==="values"&&a.slice(0,$b).map(l=>r("button",{type:"button",class:f$,onClick:()=>o(xp(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r(_,{value:l,most:24,middle:!0}),r(ie,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>$b&&r("span",{class:h$,children:["and ",q(a.length-$b)," more"]})]})}var y$="sluice.lately";function Db(e,t=""){return new Map(Object.entries(x$())).get(v$(e,t))??[]}function wp(e,t,n=""){if(t===
""||t.length>200)return;let o=v$(e,n),i=Object.entries(x$()),s=[t,...Db(e,n).filter(a=>a!==t)].slice(0,40);aW(Object.fromEntries(
[[o,s],...i.filter(([a])=>a!==o)].slice(0,50)))}function b$(e,t,n,o){if(t.length===0)return e;let i=new Map(t.map((a,l)=>[
a,l])),s=a=>i.get(n(a))??t.length;return[...e].sort((a,l)=>o(a,l)||s(a)-s(l))}function v$(e,t){return JSON.stringify([e,
t])}function x$(){try{let e=JSON.parse(localStorage.getItem(y$)??"{}"),t=Object.entries(e??{}).filter(n=>Array.isArray(n[1])&&
n[1].every(o=>typeof o=="string"));return Object.fromEntries(t)}catch{return{}}}function aW(e){try{localStorage.setItem(
y$,JSON.stringify(e))}catch{}}var kp=50;function Cp(e,t,n,o){return te(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:kp},
signal:o})}function Eb(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:m,params:d,missing:p}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:m,params:d,missing:p,limit:kp};return te(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}async function w$(e,t,n,o,i){let{compare:s,...a}=Fe(e),l=xe(n),u=o===""?void 0:`contains(\
lower(string(${l})), ${un(o.toLowerCase())})`,c={...a,aggregate:{over:t,measures:["count()"],by:[l],having:u,order:["cou\
nt() desc"],limit:kp+1}},{rows:m}=await te("v1/query",{body:c,signal:i}),d=m.filter(([f])=>f!==null).map(([f,h])=>({value:f,
count:Number(h)})),p=Number(m.find(([f])=>f===null)?.[1]??0);return{values:d.slice(0,kp),more:0,nulls:p,exact:!0}}function Ab(e,t){let[n,o]=w(null);return B(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{_n(s)||o(a=>({key:e,value:a?.value??null,error:j(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Sp(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=Ab(`${i}
${n.join()}
${s}`,p=>Cp(i,s,n,p)),l=lW(e,s),u=a.fresh&&a.value?a.value:{names:uW(i,s),more:0},c=new Set(l.map(({name:p})=>p)),d=[...l,
...u.names.filter(({name:p})=>!c.has(p))].filter(p=>p.kind==="function"||o(p.type));return{names:[...Rb(d,i,"",s,({name:p})=>p)],
more:u.more}}function lW({define:e},t){return Object.keys(e??{}).filter(n=>Zo(n,t)<3).map(n=>({kind:"definition",name:n,
text:xe(n),type:"unknown",filled:1}))}function uW(e,t){let n=Ae(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??
[]).map(({name:i,type:s,filled:a})=>({kind:"property",name:i,text:xe(i),type:s,filled:a/o})).filter(({name:i})=>Zo(i,t)<
3).sort((i,s)=>Zo(i.name,t)-Zo(s.name,t)||s.filled-i.filled)}function Rb(e,t,n,o,i){let s=Z(()=>Db(t,n),[t,n]);return b$(
e,s,i,(a,l)=>Zo(i(a),o)-Zo(i(l),o))}function k$(e,t){return Ae(e).value.value?.columns?.find(n=>n.name===t)?.type??"unkn\
own"}function Tp(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return Ab(
s,async a=>{let l=()=>Eb(e,t??"",void 0,i,a);return n===void 0?l():Eb(e,t??"",n,i,a).catch(u=>{if(_n(u)||j(u).status!==400)
throw u;return l()})})}function C$(e,t,n,o){let i=o.trim(),s=n===null||t===void 0?null:JSON.stringify([e,t,n,i]);return Ab(
s,a=>w$(e,t,n??"",i,a))}var S$="Tp";var dW={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},pW={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function Ob(e){let t=e.kind==="function"||e.filled>=.9995?"":V(e.filled);return[dW[e.kind]||pW[e.type],t].filter(n=>n!==
"").join(", ")}function T$(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r(_,{value:s.name,most:60,middle:!0}),
note:Ob(s)}));return n===""||o&&Zo(o.name,n)<3?i:[yr(n),...i]}function yr(e){return{value:{typed:e},label:r("code",{class:S$,
children:r(_,{value:e,most:60})}),note:"as it is typed"}}function Yo(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=w(e.typed??""),u=Sp(t,a,n,o),c=e.names?Fn(e.names,
a,({name:T})=>T).filter(({type:T})=>o?.(T)??!0):u.names,m=e.names?0:u.more,d=e.extra?.(a)??[],p=T$(c,a),f=p[0]!==void 0&&
"typed"in p[0].value,h=d.length>0&&f?[...d,...p.slice(1),p[0]]:[...d,...p],v=T=>{if(!("entry"in T))return y(T.typed);wp(
t.dataset,T.entry.name),i(T.entry)},y=T=>{T.trim()!==""&&s(T.trim())};return r(kn,{label:e.label,placeholder:e.placeholder,
text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.onBack,options:h,onPick:v,onTake:y,foot:m>
0?`${q(m)} more, keep typing`:void 0})}function M$({document:e,beside:t,draft:n,typed:o="",names:i,over:s,onValues:a,onBack:l,onCancel:u,onLeave:c,head:m}){let[
d,p]=w(o),f=n.operator===null?1:ao(n.operator),h=f==="many",v=n.property??"",y=Tp(e,i?null:xe(v),t,d),T=C$(e,s,i&&P$(n.type)?
v:null,d),b=i?T:y,k=Rb(b.value?.values??[],e.dataset,v,d,({value:O})=>String(O)),S=_c(d,n.type),R=d===""||S!==void 0,D=fW(
n,d,S,b.value&&{...b.value,values:k}),F=O=>{let K=a$(n,O);p(""),a(K.values,f!==2||K.values.length>=2)},N=(O,K)=>{let W="\
typed"in O?S:O.value;W!==void 0&&(K&&h?(p(""),a(xp(n,W).values,!1)):h&&d===""&&n.values.length>0?a(n.values,!0):F(W))},X=()=>{
h&&d===""&&n.values.length>0?a(n.values,!0):S!==void 0&&d!==""&&F(S)},E=O=>{let K=h?l$(O)?.map(W=>_c(W,n.type)):void 0;return!K||
K.includes(void 0)?!1:(a([...new Set([...n.values,...K])],!0),!0)};return r(kn,{label:"Value",placeholder:hW(n,f),text:d,
onText:p,head:m,onCancel:u,onLeave:c,onBackspace:()=>n.values.length>0?a(n.values.slice(0,-1),!1):l(),onPaste:E,invalid:!R,
several:h,spaceTypes:d!==""&&D[0]!==void 0&&"typed"in D[0].value,options:D,onPick:N,onTake:X,foot:R?gW(b,i&&(s===void 0||
!P$(n.type)),h):`${Pc(d)} is no number`})}function fW(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=p=>e.values.includes(p),a=(o?.
values??[]).map(({value:p,count:f})=>({value:{value:p},label:r(_,{value:p,most:60,middle:!0}),note:i+q(f),selected:s(p)})),
l=o?.values.some(({value:p})=>p===n)??!1,u=t!==""&&n!==void 0&&!l?[yr(t)]:[],c=l?a.filter(({value:p})=>"value"in p&&p.value===
n):[],m=a.filter(p=>!c.includes(p)),d=o&&t===""&&o.nulls>0&&e.operator!==null&&ao(e.operator)==="many"?[{value:{value:null},
label:r(_,{value:null}),note:i+q(o.nulls),selected:s(null)}]:[];return[...u,...c,...m,...d]}function hW({values:e,type:t},n){
return n===2?e.length===0?"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function gW({value:e,error:t},n,o){let i=e&&
e.more>0?[`${q(e.more)} more, keep typing`]:[],s=o?["Space: several, Enter: done"]:[];return[...n?["type it: the values \
of this column are not listed"]:t?["the values cannot be listed"]:i,...s].join(" · ")}function P$(e){return e!=="float6\
4"&&e!=="timestamp"}function Pp(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=w(()=>Tb(n)),l=I(e.typed??""),u=h=>{l.current="",a(h)},
c=(h,v)=>{let y=i$(n,h,v);o(y),u(y.operator===null||Tb(y)!=="values"?"operator":"values")},m=async h=>{let v=(await gr(e.
context,e.kind,h)).parsed?.tree;v?.kind==="name"&&v.name!==void 0&&v.type!=="bool"&&v.type!=="unknown"?c(v.name,v.type):
i(h,null)},d=h=>{let v=s$(n,h);o(v),ao(h)===0?i(Mc(v),v):u("values")},p=(h,v)=>{let y={...n,values:h};o(y);let T=v?Mc(y):
null;if(T!==null){for(let b of h.slice(0,yW))b!==null&&wp(t.dataset,String(b),n.property??"");i(T,y)}},f={onCancel:e.onCancel,
onLeave:e.onLeave,head:r(g$,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?r(Yo,{...f,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:bW,...e.names?{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>{
m(h)}},"property"):s==="operator"?r(p$,{...f,operators:vp(n.type),present:n.operator,onPick:d,onBack:()=>u("property")},
"operator"):r(M$,{...f,document:t,beside:e.beside,draft:n,typed:l.current,names:e.names!==void 0,over:e.over,onValues:p,
onBack:()=>u("operator")},"values")}var yW=10,bW=["property","definition","cohort","lookup"];var $o="qp",An="Fp",Lb="Gp",fs="Jp",_$="Kp",$$="Op";var E$=3;function Mp({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:fs,children:r(
_,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:An,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(D$,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(A,{children:[s==="is false"&&r("span",{class:An,children:"not"}),r("span",{class:$o,children:r(_,{value:i,most:40,middle:!0})})]}):
r(A,{children:[r("span",{class:$o,children:r(_,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:An,children:Ul(ao(
s)==="many"?ma(s,a.length):s)}),s!==null&&r(D$,{values:a,between:s.endsWith("between")})]})}function D$({values:e,between:t,
name:n=!1}){return e.length>E$+1?r("span",{class:Lb,children:["(",q(e.length)," values)"]}):r("span",{class:n?$o:Lb,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:An,children:t?" and ":n?" or ":", "}),r(vW,{value:o})]},i))})}function vW({
value:e}){return e===null?r("i",{class:An,children:Wn.null}):r(_,{value:e,most:40,middle:!0})}function _p(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>E$+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function $p(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function Dc(e){
return e.length===0?void 0:e.join(" and ")}function hs(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Dp(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function A$({text:e,chip:t}){if(t)return ql({...t,operator:n$(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&xW(n)?n:`not (${e})`}function xW(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var Nb={property:"event",type:"string",operator:"=",values:[]};function Ep({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=w(Nb);return r(Pp,{document:e,context:so(e),kind:"condition",beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,
onLeave:o})}function Zr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(A,{children:[n.
map((s,a)=>r(ye,{word:i(a),children:s},a)),o&&r(ye,{word:n.length===0?e:void 0,children:o},"after")]})}var R$="Cr",O$="Pp",L$="Qp";function Yr({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=I(null),[l,u]=w(null),[c,m]=w(null),d=I(
0),p=b=>{m(a.current?.getBoundingClientRect()??null),u(b)},f=n==null||n===!1,h=Bo(f?t:void 0),v=()=>{d.current=performance.
now(),u(null)},y=()=>{performance.now()-d.current>300&&p("")},T=b=>{if(!(b.ctrlKey||b.metaKey||b.altKey)){if(b.key.length===
1&&b.key!==" "&&b.key!=="/")p(b.key);else if(b.key==="Backspace"&&s)s();else return;b.preventDefault()}};return r(A,{children:[
r("button",{ref:a,type:"button",class:ke(R$,!f&&O$,l!==null&&L$),...h,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:y,onKeyDown:T,children:[r(ie,{name:"plu\
s",size:14}),n]}),l!==null&&r(Yt,{anchor:c,role:"dialog",label:t,onClose:()=>{v(),i?.()},children:o(l,v)})]})}function Ec(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var kW={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function Ac(e,t){let n=Ec(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Ae(e).value.value?.actors?.[0],s=Object.keys(Fb(
t)).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...kW[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:xe(u),type:c,filled:1}))}function Fb(e){if(e===void 0||
e==="events")return{};let{properties:t}="sessions"in e?e.sessions:"actors"in e?e.actors:e.flows;return t??{}}function Ap(e,t){
return[...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.
exec(n)?.[1]??n;return{kind:"measure",name:i,text:xe(i),type:o,filled:1}})}function N$(e,t){let n=Object.entries(Fb(t)),o=ps(so(e),n.map(([,s])=>({kind:"measure",text:s}))),i=new Map(n.map(([s],a)=>[
s,o[a]?.type??"unknown"]));return Ac(e.dataset,t)?.map(s=>i.has(s.name)?{...s,type:i.get(s.name)}:s)}var B$="Vp",F$="Sr",z$="Br";var I$=null;function SW(){return I$??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),I$}function Wl(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=I(null),a=I(null),l=I(e);l.current=e;let[u,c]=w(!1);return B(()=>{let m=!1;
return SW().then(d=>{m||!d||!s.current||(a.current=d.mount(s.current,{...l.current,onText:p=>{p!==l.current.text&&l.current.
onText(p)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{m=!0,a.current?.destroy()}},
[]),B(()=>{u&&i&&a.current?.focus()},[u]),B(()=>{a.current?.setText(t)},[t]),B(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:ke(B$,e.class),children:[r("div",{ref:s,class:F$,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:z$,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:m=>e.onText(m.currentTarget.
value)})]})}var H$="Wp",q$="Yp",U$="Zp",V$="ed",W$="rd";function Rp({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:H$,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(Wl,{class:q$,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Ki(
t,n.span):null}),n&&r("div",{class:U$,children:r(me,{error:n})}),r("div",{class:V$,children:[r("span",{class:W$,children:"\
Enter takes it, Shift+Enter is a new line"}),r(M,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function Kl(){let e=I(!0);return B(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function Si(e){let{path:t,text:n,what:o,onChange:i}=e,s=Ke(),a=e.groups?"having":"condition",l={...so(s.document,e.over),
...e.groups},u=e.over,c=N$(s.document,u),m=e.groups?Ap(e.groups.measures,e.groups.by):c,d=$p(n,ps(l,[{kind:a,text:n}])[0]??
null),p=d.map(E=>E.text),[f,h]=w(null),v=Kl(),y=e.byEvent&&d.length===0?Nb:o$,T=E=>`${t}#${E<d.length?E:"draft"}`,b=e.needed!==
!0||d.length>1,k=async E=>{await gr(l,a,Dc(E)??""),v()&&(h(null),i(Dc(E)))},S=async(E,O,K)=>{h({at:E,condition:K,text:O,
problem:null});let{parsed:W,problem:de}=await gr(l,a,O);if(de)return h({at:E,condition:K,text:O,problem:de}),Yn(s.sentence(),
T(E));let se=hs(p,E,Dc(W?.conjuncts?.map(Oe=>Oe.text)??[`(${O})`])??O);await k(se)},R=()=>{if(!f||f.problem)return;let E=f.
condition?Mc(f.condition):f.text;E!==null&&E.trim()!==""?S(f.at,E,f.condition):f.condition?.property?h({...f,problem:{message:Pb(
f.condition)??"",hint:"",span:null}}):h(null)},D=(E,O,K)=>{let W=d[E],de=f?.at===E?f:null,se=()=>{h(null),K(),E>=d.length&&
Yn(s.sentence(),`${t}#+`)},Oe=()=>{K(),R()},pe=(we,_e)=>{K(),S(E,we,_e)};return(de?de.condition===null&&de.text!==null:W&&
!W.chip)?r(Rp,{label:o,text:de?.text??W?.text??"",problem:de?.problem??null,onCancel:se,onLeave:Oe,onText:we=>h({at:E,condition:null,
text:we,problem:null}),onDone:we=>pe(we,null)}):r(Pp,{document:s.document,typed:O,draft:de?.condition??(W?.chip?r$(W.chip):
y),names:m,over:e.groups?void 0:u,context:l,kind:a,beside:Dc([...e.within?[e.within]:[],...hs(p,E,null)]),onDraft:we=>h(
{at:E,condition:we,text:null,problem:null}),onDone:pe,onCancel:se,onLeave:Oe})},F=E=>{f?.text&&S(f.at,Il(f.text,f.problem?.
span??null,E),null)},N=(E,O)=>{let K=f?.at===E?f:null;return r(nn,{stop:T(E),path:t,span:O?.span,after:`${t}#+`,what:o,label:`${o}\
: ${_p(O,K)}`,draft:K!==null,problem:K?.problem,onHint:K?.text?F:void 0,editor:W=>D(E,"",W),onLeave:R,onRemove:K?()=>h(null):
b?()=>k(hs(p,E,null)):void 0,onNegate:O&&!K?()=>{k(hs(p,E,A$(O)))}:void 0,onMove:O&&d.length>1?W=>{k(Dp(p,E,W)).then(()=>Yn(
s.sentence(),`${t}#${Math.max(0,Math.min(E+W,d.length-1))}`))}:void 0,children:r(Mp,{part:O,draft:K,byEvent:e.byEvent??!1})})},
X=d.map((E,O)=>N(O,E));return r(Zr,{lead:e.lead,between:"and",after:r(Yr,{stop:`${t}#+`,label:`Add a ${o}`,editor:(E,O)=>D(
d.length,E,O),onLeave:R,onBackspace:d.length>0&&b?()=>{k(p.slice(0,-1))}:void 0,children:d.length===0&&f===null?e.empty:
void 0}),children:f?.at===d.length?[...X,N(d.length,null)]:X})}function on(){let[e,t]=w([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Yn(K$(),`${n}#+`,n)},put:(n,o)=>{ne(n,o),
Yn(K$(),n,`${n}#+`)}}}function K$(){return document.activeElement?.closest("[data-sentence]")??document.querySelector("[\
data-sentence]")}function rn({word:e="where"}){let{document:t}=Ke();return r(Si,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>ne(
"where",n),empty:"filter"})}var PW=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function j$({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=w(null);if(l)
return r(MW,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=d=>n?Fn(PW,d.trim()===""?"time":d,([p,f])=>`time ${f} ${p}`).
map(([p,f])=>({value:{typed:`time('${p}')`},label:p==="auto"?"time":`time, ${p}`,note:f})):[];return r(Yo,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:d=>d.trim()===""?c(d).slice(0,1):c(d),onName:d=>{n&&(d.type==="int64"||d.type==="float64")?u(d):s(d.text)},onText:s,
onCancel:a,onLeave:a})}function MW({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=w(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=Fn(a,i,([u,c])=>`${u} ${c}`);return r(kn,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[yr(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var Op=()=>!0,Qr=e=>e==="int64"||e==="float64",G$=e=>Qr(e)||e==="timestamp"||e==="string",J$=e=>e!=="list of strings",Ib=[
{name:"count",meaning:"how many",alone:!0,fits:Op},{name:"uniq",meaning:"how many different",usual:!0,fits:J$},{name:"su\
m",meaning:"total",usual:!0,fits:Qr},{name:"avg",meaning:"mean",usual:!0,fits:Qr},{name:"median",meaning:"half are below",
usual:!0,fits:Qr},{name:"p95",meaning:"95 % are below",usual:!0,fits:Qr},{name:"p75",meaning:"75 % are below",fits:Qr},{
name:"p90",meaning:"90 % are below",fits:Qr},{name:"p99",meaning:"99 % are below",fits:Qr},{name:"p999",meaning:"99.9 % \
are below",fits:Qr},{name:"min",meaning:"least",fits:G$},{name:"max",meaning:"largest",usual:!0,fits:G$},{name:"first",meaning:"\
by time",fits:Op},{name:"last",meaning:"by time",fits:Op},{name:"stddev",meaning:"standard deviation",fits:Qr},{name:"un\
iq_approx",meaning:"about how many different",fits:J$},{name:"count",meaning:"how many have a value",fits:Op}];function Z$(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=w(e.typed),[c,m]=w(e.text),[d,p]=w(null),[f,h]=w(!a);if(f){let y=()=>c===
e.text?s():i(c);return r(Rp,{label:"Measure",text:c,problem:e.problem,onText:m,onDone:i,onCancel:s,onLeave:y})}if(d)return r(
Yo,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:y=>y===
"unknown"||d.fits(y),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>p(null),onName:y=>i(`${d.name}(${y.text})`),onText:y=>i(
`${d.name}(${y})`)});let v=y=>{"text"in y?i(y.text):"typed"in y?i(y.typed):y.aggregate.alone?i(`${y.aggregate.name}()`):
p(y.aggregate)};return r(_W,{document:t,names:n,text:l,onText:u,present:e.text,onPick:v,onTake:y=>{y!==""&&i(y)},onCancel:s,
onWrite:()=>h(!0)})}function _W({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),m=Sp(e,c,["property","definition","lookup"]).names,d=t?Fn(t,c,({name:y})=>y):m,p=Fn(Ib,c.replace(/\(.*$/s,""),({name:y,
meaning:T})=>`${y} ${T}`).map(y=>({value:{aggregate:y},label:y.alone?`${y.name}()`:`${y.name}(…)`,note:y.meaning})),f=c===
""?[]:d.filter(({name:y})=>Zo(y,c)<3).slice(0,4).flatMap($W),h=/[^\p{L}\p{N}_]/u.test(c)||p.length+f.length===0?[yr(c)]:
[],v=c===""?p:[...h,...p,...f];return r(kn,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:v,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(M,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function $W(e){
let t=Ib.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r(_,{value:`${o}(${e.name})`,most:60,middle:!0}),note:Ob(e)}))}function Y$({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:$o,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:$o,children:r(_,{value:n,most:40,middle:!0})}):r("span",{class:fs,children:r(
_,{value:e,most:60})})}function gs(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=Ke(),u=so(l.document,e.over),c=ps(u,o===null?
[]:n.map(b=>({kind:o,text:b}))),[m,d]=w(null),p=Kl(),f=e.needed!==!0||n.length>1,h=b=>{d(null),s(b.length>0?b:void 0)},v=async(b,k)=>{
d({at:b,text:k,problem:null});let{problem:S}=o===null?{problem:null}:await gr(u,o,k);if(p()){if(!S)return h(hs(n,b,k));d(
{at:b,text:k,problem:S}),Yn(l.sentence(),`${t}[${b<n.length?b:"draft"}]`)}},y=(b,k,S)=>{let R=m?.at===b?m:null;return e.
editor({text:R?.text??n[b]??"",parsed:R?null:c[b]??null,typed:k,problem:R?.problem??null,onDone:D=>{S(),v(b,D)},onCancel:()=>{
d(null),S(),b>=n.length&&Yn(l.sentence(),`${t}#+`)}})},T=b=>{let k=m?.at===b?m:null,S=b<n.length;return r(nn,{stop:`${t}\
[${S?b:"draft"}]`,path:`${t}[${b}]`,after:`${t}#+`,what:i,label:`${i}: ${k?.text??n[b]??""}`,draft:k!==null,problem:k?.problem,
onHint:R=>{k&&v(b,Il(k.text,k.problem?.span??null,R))},editor:R=>y(b,"",R),onRemove:k?()=>d(null):f?()=>h(hs(n,b,null)):
void 0,onMove:S&&n.length>1?R=>{h(Dp(n,b,R)),Yn(l.sentence(),`${t}[${Math.max(0,Math.min(b+R,n.length-1))}]`)}:void 0,children:r(
Y$,{text:k?.text??n[b]??"",parsed:k?null:c[b]??null})})};return r(Zr,{lead:e.lead,after:n.length<a&&r(Yr,{stop:`${t}#+`,
label:`Add a ${i}`,editor:(b,k)=>y(n.length,b,k),onBackspace:n.length>0&&f?()=>h(n.slice(0,-1)):void 0,children:n.length===
0&&m===null?e.empty:void 0}),children:[...n.map((b,k)=>T(k)),...m?.at===n.length?[T(n.length)]:[]]})}function da({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,most:a,needed:l=!1}){let{document:u}=Ke();return r(
gs,{path:e,texts:t,kind:"measure",what:o,lead:i,over:n,needed:l,most:a,empty:t.length===0?o:void 0,onChange:s??(c=>ne(e,
c)),editor:c=>r(Z$,{...c,document:u,names:Ac(u.dataset,n)},c.text)})}function Xr({path:e,texts:t,over:n,what:o="breakdow\
n",lead:i,onChange:s,axes:a=!1,most:l}){let{document:u}=Ke();return r(gs,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,
empty:o,most:l,onChange:s??(c=>ne(e,c)),editor:c=>r(j$,{...c,document:u,axes:a,names:Ac(u.dataset,n)})})}function Q$({path:e,
texts:t,what:n="property",lead:o}){let{document:i}=Ke();return r(gs,{path:e,texts:t,kind:null,what:n,lead:o,empty:n,onChange:s=>ne(
e,s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(Yo,{label:"Property",placeholder:s===""?"property":s,document:i,kinds:[
"property","definition","lookup"],typed:a,onName:c=>l(c.name),onText:l,onCancel:u,onLeave:u})})}function pa(e){let t=ae(e);return t.length===0?["count()"]:t}function X$({aggregate:{measures:e,by:t,order:n}}){let o=Ap(pa(e),ae(t));return r(gs,{lead:"ordered by",path:"aggregate.\
order",texts:ae(n),kind:null,what:"order",empty:"a column",onChange:i=>ne("aggregate.order",i),editor:i=>r(DW,{...i,orders:o.
flatMap(({text:s})=>[`${s} desc`,s])})})}function DW({orders:e,text:t,typed:n,onDone:o,onCancel:i}){let[s,a]=w(n),l=Fn(e,
s,u=>u);return r(kn,{label:"Order",placeholder:t===""?"column":t,text:s,onText:a,onCancel:i,onLeave:i,onTake:u=>{u!==""&&
o(u)},options:[...l.map(u=>({value:{typed:u},label:r(_,{value:u.replace(/ desc$/,""),most:60,middle:!0}),note:u.endsWith(
" desc")?"largest first":"smallest first",selected:u===t})),...l.length===0?[yr(s)]:[]],onPick:({typed:u})=>o(u)})}function jl({path:e},t){return e===""?t:`${e}.${t}`}var Hb=[["10"],["20"],["100"],["1000"],["0","all of them"]],Lp={kind:"\
whole",label:"At most so many groups",lead:"at most",first:10,least:0,most:1e6,usual:Hb,unit:"groups"},EW=["monday","tue\
sday","wednesday","thursday","friday","saturday","sunday"],eD=[{member:"week_start",kind:"choice",choices:EW.map(e=>[e,`\
weeks from ${e[0].toUpperCase()}${e.slice(1)}`])},{member:"missing",kind:"choice",choices:[["error","unknown properties \
are mistakes"],["null","unknown properties are null"]]}],Np=[{...Lp,member:"limit",needs:["by"]},{...Lp,member:"limit_by",
needs:["by"],label:"At most so many series",unit:"series"},{member:"fill",needs:["by"],kind:"choice",choices:[[!0,"empty\
 times as zeros"],[!1,"without empty times"]]}],tD=[{member:"limit",kind:"whole",label:"So many events at once",lead:"at\
 most",first:200,least:1,most:1e4,usual:[["100"],["200"],["1000"],["10000"]],unit:"events at once"},{member:"actor",kind:"\
text",label:"The events of one actor",lead:"of",first:""}],ei=[{member:"max",kind:"duration",label:"The longest session",
lead:"sessions of at most",first:"24h",usual:[["30m"],["1h"],["12h"],["24h","a day"]]},{member:"start",kind:"event",label:"\
An event that begins a session",lead:"sessions begun by"},{member:"end",kind:"event",label:"An event that ends a session",
lead:"sessions ended by"},{member:"split",kind:"choice",choices:[["none","sessions go on at midnight"],["day","sessions \
split at midnight"]]},{member:"split_on",kind:"name",label:"Split sessions where a value changes",lead:"sessions split b\
y"},{member:"gap_edge",kind:"choice",choices:[["inclusive","a gap of just that length stays"],["exclusive","a gap of jus\
t that length splits"]]}],Bp=[{member:"order",kind:"choice",choices:[["ordered","in this order"],["any","in any order"],
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
st"],["earliest_start","of the longest chains the one that starts first"]]}],qb=[...Bp,{member:"count",kind:"choice",choices:[
["actors","the best chain of each"],["entries","a row for every pass"],["starts","a row for every start"]]}],nD=[{...Lp,
member:"limit",needs:["by"]},{member:"measures",kind:"measures",label:"A measure over the events of each step",lead:"mea\
suring"},{member:"bins",kind:"whole",label:"So many bins of times",lead:"times in",first:20,least:1,most:60,usual:[["10"],
["20"],["40"],["60"]],unit:"bins"},{member:"trend",kind:"text",label:"Over time",lead:"over time by",first:"1d",usual:[[
"1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by month"]]},{member:"trend_mode",needs:["trend"],kind:"choice",
choices:[["separate","a funnel for each time"],["split","the one funnel by its entries"]]}],oD=[{member:"strict_allows",
needs:["directly",!0],kind:"choice",choices:[["nothing","not even repeats between"],["repeats","repeated steps may lie b\
etween"]]},{member:"anchored",kind:"choice",choices:[[!1,"at any place"],[!0,"at its place (of steps in any order)"]]},{
member:"required",kind:"choice",choices:[[!1,"chains may lack it"],[!0,"only chains that have it (of steps in any order)"]]}],
rD=[{member:"day",kind:"choice",choices:[["calendar","by the calendar"],["rolling","periods from the start of each"]]},{
member:"at_least",kind:"whole",label:"At least so many returns",lead:"at least",first:2,least:1,most:1e4,usual:[["1"],["\
2"],["3"],["5"]],unit:"times"},{member:"by_return",needs:["by"],kind:"choice",choices:[[!1,"returns of any value"],[!0,"\
returns of the same value"]]},{...Lp,member:"limit",needs:["by"]},{member:"measure",kind:"measure",label:"A measure over\
 the returns",lead:"measuring"}],Ub=[{member:"before",needs:["start"],kind:"whole",label:"Steps before the start",lead:"\
with",first:2,least:0,most:20,usual:[["1"],["2"],["5"],["20"]],unit:"steps before"},{member:"end_at",needs:["end"],kind:"\
choice",choices:[["first","to its first match"],["last","to its last match"]]},{member:"exclude",kind:"event",label:"Lea\
ve events out",lead:"leaving out"},{member:"collapse_repeats",kind:"choice",choices:[[!0,"repeats as one step"],[!1,"eac\
h repeat a step"]]},{member:"limit",kind:"whole",label:"At most so many names a step",lead:"at most",first:20,least:0,most:1e5,
usual:Hb,unit:"names a step"}],iD=[{member:"properties",kind:"keys",label:"Look at some properties only",lead:"looking a\
t"},{member:"exclude",kind:"names",label:"Leave properties out",lead:"leaving out"},{member:"limit",kind:"whole",label:"\
At most so many properties",lead:"at most",first:50,least:0,most:1e5,usual:Hb,unit:"properties"},{member:"values",kind:"\
whole",label:"So many values of each",lead:"with",first:20,least:0,most:1e3,usual:[["0"],["5"],["10"],["50"]],unit:"valu\
es each"},{member:"bins",kind:"whole",label:"So many bins of numbers",lead:"numbers in",first:40,least:2,most:100,usual:[
["10"],["20"],["40"],["100"]],unit:"bins"}];var Vb="id",aD="ad";function Fp({path:e,properties:t,of:n}){let o={what:`${n} property`,label:`Measure over the events of ${n==="actor"?"an":
"a"} ${n}`,placeholder:"count() filter (where event = 'search')",kind:"measure"};return r(Kb,{lead:"each with",path:e,named:t,
meaning:o})}function uD({named:e}){return r(Kb,{lead:"where",path:"define",named:e,meaning:{what:"definition",label:"Exp\
ression",placeholder:"amount > 100",kind:"expression"}})}function cD({named:e}){return r(Kb,{lead:"where",path:"params",
named:e,meaning:{what:"parameter",label:"Value",placeholder:'CH, or ["CH", "DE"]',kind:null}})}function Kb({lead:e,path:t,
named:n,meaning:o}){let i=Object.entries(n??{}),{what:s}=o,a=(u,c,m)=>{let d=i.findIndex(([f])=>f===u),p=d<0?[...i,[c,m]]:
i.map((f,h)=>h===d?[c,m]:f);ne(t,Object.fromEntries(p))},l=u=>{let c=i.filter(([m])=>m!==u);ne(t,c.length>0?Object.fromEntries(
c):void 0)};return r(Zr,{lead:e,after:r(Yr,{stop:`${t}#+`,label:`Add a ${s}`,editor:(u,c)=>r(lD,{meaning:o,name:u,text:"",
onDone:(m,d)=>{c(),a(null,m,d)}}),children:i.length===0?s:void 0}),children:i.map(([u,c],m)=>r(nn,{stop:`${t}#${m}`,path:`${t}\
.${u}`,after:`${t}#+`,what:s,label:`${s} ${u}: ${Wb(c)}`,onRemove:()=>l(u),editor:d=>RW(o,c)?r(OW,{close:d}):r(lD,{meaning:o,
name:u,text:Wb(c),onDone:(p,f)=>{d(),a(u,p,f)}}),children:[r("span",{class:$o,children:[o.kind===null&&"$",r(_,{value:u,
most:40})]}),r("span",{class:An,children:"="}),r("span",{class:fs,children:r(_,{value:Wb(c),most:40})})]},u))})}function RW({
kind:e},t){return e!==null&&typeof t!="string"}function Wb(e){return typeof e=="string"?e:JSON.stringify(e)}function OW({
close:e}){return r("div",{class:Vb,children:r(M,{onClick:()=>{e(),jn({kind:"json"})},children:"Edit it in the document"})})}
function lD({meaning:e,name:t,text:n,onDone:o}){let{document:i}=Ke(),[s,a]=w(t),[l,u]=w(n),[c,m]=w(null),{kind:d,what:p,
label:f,placeholder:h}=e,v=async()=>{if(s.trim()===""||l.trim()==="")return m({message:`A ${p} has a name and a ${f.toLowerCase()}`,
hint:"",span:null});if(d===null)return o(s.trim(),LW(l.trim()));let{problem:y}=await gr(so(i),d,l);y?m(y):o(s.trim(),l.trim())};
return r("form",{class:Vb,onSubmit:y=>{y.preventDefault(),v()},children:[r(Qt,{label:"Name",value:s,onCommit:a,onInput:a,
autofocus:!0}),r(Qt,{label:f,value:l,onCommit:u,onInput:u,code:!0,placeholder:h}),c&&r(me,{error:c}),r("div",{class:aD,children:r(
M,{kind:"primary",small:!0,type:"submit",children:"Take"})})]})}function LW(e){try{return JSON.parse(e)}catch{return e}}function zp({items:e=[],groups:t,extras:n}){let{document:o}=Ke(),i=[...e.filter(s=>s!==!1),...t.flatMap(s=>BW(o,s,n))];return i.
length===0?null:r(nn,{stop:"more",path:"#more",what:"Parts of the question",label:"More parts of the question",quiet:!0,
editor:s=>r(NW,{items:i,onClose:s}),children:[r(ie,{name:"plus",size:14}),"more"]})}function NW({items:e,onClose:t}){let[
n,o]=w(""),i=Fn(e,n,({label:s,member:a})=>`${s} ${a}`).map(s=>({value:s,label:s.label,note:s.member}));return r(kn,{label:"\
More parts",placeholder:"what to add",text:n,onText:o,options:i,onPick:s=>{t(),s.act()},onTake:()=>{},onCancel:t,onLeave:t})}
function BW(e,t,n){let o=i=>{if(!i)return!0;let s=Ht(e,jl(t,i[0]));return i.length===1?ae(s).length>0:s===i[1]};return t.
rare.filter(({member:i,needs:s})=>(Ht(e,jl(t,i))??void 0)===void 0&&o(s)).flatMap(i=>{let s=jl(t,i.member),{member:a}=i;
if(i.kind==="choice")return i.choices.slice(1).map(([u,c])=>({label:FW(c),member:a,act:()=>n.put(s,u)}));let l="first"in
i&&i.first!==""?()=>n.put(s,i.first):()=>n.ask(s);return[{label:i.label,member:a,act:l}]})}function FW(e){return e[0].toUpperCase()+
e.slice(1)}var zW=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function mD(e){let t=e.replaceAll(" ","");return zW.test(t)?t:null}function dD(e){
return e.trim()===""?null:e.trim()}function Gl(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=
e&&o<=t?o:null}}function pD(e){let t=e.split(",").map(n=>{let[,o,i]=/^\s*(\d+)(?:\s*[-\u2013]\s*(\d+))?\s*$/.exec(n)??[];
return o===void 0?null:i===void 0?Number(o):[Number(o),Number(i)]});return t.every(n=>n!==null)?t:null}function fD(e){return e.
map(t=>Array.isArray(t)?t.join("-"):String(t)).join(", ")}var Ip=[["30m","30 minutes"],["1h","1 hour"],["1d","24 hours"],
["7d","a week"],["14d","two weeks"],["30d"],["90d"]],br=[["1m","a minute"],["5m"],["10m"],["30m","half an hour"],["1h","\
an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function ys(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>ne(t,l));return r(nn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(IW,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r(_,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function IW({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=w(""),[m,d]=w(!1),p=u.trim(),f=n.filter(([y,T])=>p===""||y.startsWith(p)||(T??"").includes(p)),h=y=>{
let T=o(y);T===null?d(!0):a(T)},v=[...p!==""&&!f.some(([y])=>y===p)&&o(p)!==null?[{value:p,label:p,note:"as it is typed"}]:
[],...f.map(([y,T])=>({value:y,label:y,note:T,selected:y===t})),...p===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(kn,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:y=>{c(y),d(!1)},options:v,onPick:y=>y===null?a(void 0):
h(y),onTake:h,onCancel:l,onLeave:l,invalid:m,foot:m||p!==""&&o(p)===null?i:void 0})}function Rn(e){return r(ys,{...e,usual:e.
usual??Ip,read:mD,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}function bt({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,alone:l,children:u}){let c=s??(d=>ne(e,d===
i?void 0:d)),m=o.find(([d])=>d===n)?.[1]??n;return r(nn,{stop:e,what:t,label:`${t}: ${m}`,onRemove:a,alone:l,menu:o.map(
([d,p])=>({label:p,checked:d===n,act:()=>c(d)})),children:u??m})}var HW=["property","definition","lookup"];function bs({path:e,what:t,value:n,none:o,kinds:i=HW,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=Ke(),[m,d]=w(null),p=Kl(),f=v=>{d(null),(u??(y=>ne(e,y)))(v)},h=async v=>{let{problem:y}=await gr(
so(c),l,a?xe(v):v);p()&&(y?d({text:v,problem:y}):f(v))};return r(nn,{stop:e,what:t,label:`${t}: ${m?.text??n??o}`,draft:m!==
null,problem:m?.problem,onHint:v=>{m&&h(a?v:Il(m.text,m.problem?.span??null,v))},onRemove:m?()=>d(null):n!==null?()=>f(void 0):
void 0,editor:v=>r(Yo,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:v,onLeave:v,onName:y=>{v(),
f(a?y.name:y.text)},onText:y=>{v(),h(y)}}),children:m===null&&n===null?o:r(_,{value:m?.text??n,most:40,middle:!0})})}function dn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=Ke(),l=t===void 0||t.trim()==="true",u=s??
(c=>ne(e,c??(i?"true":void 0)));return r(Si,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}function lo({group:e,extras:t}){let{document:n}=Ke();return r(A,{children:e.rare.map(o=>{let i=jl(e,o.member),s=Ht(n,i)??
void 0;return s!==void 0||t.has(i)?r(qW,{path:i,rare:o,value:s},i):null})})}function qW({path:e,rare:t,value:n}){let o=t.
member.replaceAll("_"," ");if(t.kind==="choice")return r(UW,{path:e,what:o,choices:t.choices,value:n});let{lead:i}=t,s=typeof n==
"string"?n:n===void 0?null:JSON.stringify(n),a=()=>ne(e,void 0);switch(t.kind){case"keys":return r(Xr,{lead:i,path:e,what:o,
texts:ae(n)});case"names":return r(Q$,{lead:i,path:e,what:o,texts:ae(n)});case"measures":return r(da,{lead:i,path:e,texts:ae(
n)});case"measure":return r(da,{lead:i,path:e,texts:ae(n),most:1,onChange:l=>ne(e,l?.[0])});case"event":return r(dn,{lead:i,
path:e,what:o,text:s??void 0,onChange:l=>ne(e,l)});case"name":return r(ye,{word:i,children:r(bs,{path:e,what:o,value:s,none:"\
a property"})});case"duration":return r(ye,{word:i,children:r(Rn,{path:e,what:o,value:s,none:"none",usual:t.usual,onRemove:a})});case"\
text":return r(ye,{word:i,children:r(ys,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual??[],read:dD,wrong:"",
onRemove:a})});case"whole":return r(ye,{word:i,children:r(ys,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual,
read:Gl(t.least,t.most),wrong:`A whole number from ${t.least} to ${t.most}`,onRemove:a})})}}function UW({path:e,what:t,choices:n,
value:o}){let i=n[0][0];return r(bt,{path:e,what:t,value:String(o),choices:n.map(([s,a])=>[String(s),a]),onChange:s=>ne(
e,s===String(i)?void 0:n.find(([a])=>String(a)===s)?.[0]),onRemove:()=>ne(e,void 0)})}var hD={path:"",rare:eD};function Cn({extras:e,groups:t=[],before:n=[],items:o=[]}){let{document:{define:i,params:s}}=Ke();
return r(A,{children:[t.map(a=>r(lo,{group:a,extras:e},a.path)),(i!==void 0||e.has("define"))&&r(uD,{named:i}),(s!==void 0||
e.has("params"))&&r(cD,{named:s}),r(lo,{group:hD,extras:e}),r(zp,{extras:e,groups:[...n,...t,hD],items:[...o,i===void 0&&
{label:"A name for an expression",member:"define",act:()=>e.ask("define")},s===void 0&&{label:"A value for $name",member:"\
params",act:()=>e.ask("params")}]})]})}var Hp="td";var WW=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function bD({
lead:e,path:t,funnel:n}){let{document:o,error:i}=Ke(),s=`${t}.exclude`,a=n.exclude??[];return r(Zr,{lead:e,after:r(Yr,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(Ep,{document:o,typed:l,onCancel:u,onDone:c=>{u(),fe({document:$m(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(nn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${yD(l,n)}`,editor:()=>r(KW,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>fe({document:Bu(o,s,u)}),children:[r("span",{class:hi(l.where)===null?fs:$o,children:r(_,{value:hi(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:An,children:yD(l,n)})]},u))})}function yD({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function KW({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>ne(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:Hp,children:r(Et,{document:e,error:t,label:"Exclusion",children:[r(dn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(ye,{word:"between",children:r(bt,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(ye,{word:"and",children:r(bt,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(bt,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:WW})]})})}function qp({path:e,session:t}){return r(ye,{word:"in one session, with gaps up to",children:r(Rn,{path:`${e}.gap`,what:"\
gap between sessions",value:t.gap??null,none:"30m",usual:br,onRemove:()=>ne(e,void 0)})})}var vD={groups:[],items:[]};function Up({path:e,funnel:t,extras:n,rare:o=Bp}){return r(A,{children:[r(lo,{group:{path:e,
rare:o},extras:n}),t.session&&r(qp,{path:`${e}.session`,session:t.session}),t.session&&r(lo,{group:{path:`${e}.session`,
rare:ei},extras:n}),xD({path:e,funnel:t,extras:n})&&r(bD,{lead:"without",path:e,funnel:t})]})}function Vp({rare:e=Bp,...t}){
let{path:n,funnel:o,extras:i}=t;return{groups:[{path:n,rare:e},...o.session?[{path:`${n}.session`,rare:ei}]:[]],items:[!xD(
t)&&{label:"Without an event in between",member:"exclude",act:()=>i.ask(`${n}.exclude`)},!o.session&&{label:"Within one \
session",member:"session",act:()=>i.put(`${n}.session.gap`,"30m")}]}}function xD({path:e,funnel:{exclude:t},extras:n}){return Array.
isArray(t)&&t.length>0||n.has(`${e}.exclude`)}function Wp({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(bt,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>ne(e,a==="on"||void 0)})}function wD({document:e,error:t,path:n,step:o,first:i}){let s=on(),a={path:n,rare:oD};return r("div",{class:Hp,children:[
r(Et,{document:e,error:t,label:"Step",children:[r(dn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"conditio\
n of the step",needed:!0}),r(ye,{word:"counting",children:r(Wp,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,
words:["any such event","the first ever only"]})}),!i&&r(jW,{path:n,step:o}),r(ye,{word:i?"it":"in between; it",children:r(
Wp,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})}),r(
lo,{group:a,extras:s}),r(zp,{groups:[a],extras:s})]}),r(Qt,{label:"Name",value:o.name??"",placeholder:"as the condition",
onCommit:l=>ne(`${n}.name`,l.trim()===""?void 0:l)})]})}function jW({path:e,step:t}){return r(A,{children:[r(ye,{word:"w\
ithin",children:r(Rn,{path:`${e}.within`,what:"at most after the step before",value:t.within??null,none:"any time",usual:br})}),
r(ye,{word:"and not before",children:r(Rn,{path:`${e}.after`,what:"at least after the step before",value:t.after??null,none:"\
at once",usual:br})}),r(ye,{word:"with",children:r(Wp,{path:`${e}.directly`,what:"what may lie between",value:t.directly,
words:["anything","nothing"]})})]})}function kD({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=Ke(),u=$p(n.where,ps(so(a),[{kind:"\
condition",text:n.where}])[0]??null),c=hi(n.where),m=n.name??c??(n.where.trim()==="true"?"any event":null),d=m??u.map(p=>_p(
p,null)).join(" and ");return r(nn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${d}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(wD,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>ne(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:$$,children:t+1}),m!=null?r("\
span",{class:$o,children:r(_,{value:m,most:40,middle:!0})}):u.slice(0,2).map((p,f)=>r("span",{class:_$,children:[f>0&&r(
"span",{class:An,children:"and"}),r(Mp,{part:p,draft:null,byEvent:f===0})]},f)),m===null&&u.length>2&&r("span",{class:An,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:An,children:"directly"}),n.within&&r("span",{class:An,
children:["within ",n.within]}),n.after&&r("span",{class:An,children:["after ",n.after]}),n.optional&&r("span",{class:An,
children:"(optional)"})]})}function Kp({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=Ke(),s=`${t}.steps`,{steps:a}=n,l=u=>fe({document:$m(o,
s,a.length,{where:u})});return r(Zr,{lead:e,between:u=>u===1?"how many then":"then",after:r(Yr,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(Ep,{document:o,typed:u,onDone:m=>{c(),l(m)},onCancel:c}),onBackspace:a.length>1?()=>fe({document:Bu(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(kD,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>fe({document:Bu(o,s,c)}):void 0,onMove:a.length>1?m=>{fe({document:H0(o,s,c,c+m)}),Yn(i(),`${s}\
[${Math.max(0,Math.min(c+m,a.length-1))}]`)}:void 0}))})}function jb(e){return Ae(e).value.value?.actors?.[0]??"actor"}function zn({path:e,value:t}){let{document:n}=Ke(),o=jb(n.
dataset);return r(bs,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>ne(e,i===o?void 0:i)})}function jp(e,t,n){return t===void 0||t==="events"||"actors"in t?vD:"sessions"in t?{groups:[{path:`${e}.sessions`,rare:ei}],
items:[]}:Vp({path:`${e}.flows.funnel`,funnel:t.flows.funnel,extras:n,rare:qb})}function Gp({path:e,over:t,extras:n}){return t===
void 0||t==="events"?null:r(A,{children:[r(GW,{path:e,over:t,extras:n}),r(Fp,{...JW(e,t)})]})}function GW({path:e,over:t,
extras:n}){if("actors"in t)return r(ye,{word:"by",children:r(zn,{path:`${e}.actors.per`,value:t.actors.per})});if("sessi\
ons"in t)return r(A,{children:[r(ye,{word:"of",children:r(zn,{path:`${e}.sessions.per`,value:t.sessions.per})}),r(ye,{word:"\
with gaps up to",children:r(Rn,{path:`${e}.sessions.gap`,what:"gap",value:t.sessions.gap??null,none:"30m",usual:br})}),r(
lo,{group:{path:`${e}.sessions`,rare:ei},extras:n})]});let{funnel:o}=t.flows;return r(A,{children:[r(ye,{word:"of",children:r(
zn,{path:`${e}.flows.funnel.per`,value:o.per})}),r(Kp,{lead:"from",path:`${e}.flows.funnel`,funnel:o}),r(ye,{word:"withi\
n",children:r(Rn,{path:`${e}.flows.funnel.window`,what:"window",value:o.window??null,none:"14d",usual:Ip})}),r(Up,{path:`${e}\
.flows.funnel`,funnel:o,extras:n,rare:qb})]})}function JW(e,t){return"sessions"in t?{path:`${e}.sessions.properties`,properties:t.
sessions.properties,of:"session"}:"actors"in t?{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"}:
{path:`${e}.flows.properties`,properties:t.flows.properties,of:"flow"}}var ZW=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Jp({path:e,over:t,allow:n=ZW}){
let o=Ec(t);return r(bt,{path:e,alone:!0,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&fe({document:YW(ge.value,e,i)})}})}
function YW(e,t,n){let o=Me(e,t,QW(n,e)),i=Lu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=Ht(o,i),{having:a,order:l,
...u}=s;return Me(o,i,{...u,measures:["count()"],by:["time('auto')"]})}function QW(e,t){switch(e){case"events":return;case"\
sessions":return{sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.
steps??[{where:"true"}]}}}}}function Gb({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,order:s}=n,a=on(),l=jp("aggregate.over",o,a),u=ae(
n.by).length>0;return r(Et,{document:e,error:t.error,label:"Question: groups and measures",children:[r(da,{lead:"Show",path:"\
aggregate.measures",texts:pa(n.measures),over:o,needed:!0}),r(ye,{word:"of",children:r(Jp,{path:"aggregate.over",over:o})}),
r(Gp,{path:"aggregate.over",over:o,extras:a}),r(rn,{}),r(Xr,{lead:"by",path:"aggregate.by",texts:ae(n.by),over:o,axes:!0}),
(i!==void 0||a.has("aggregate.having"))&&r(Si,{path:"aggregate.having",lead:"having",what:"condition on groups",empty:"c\
ondition",text:i??"",over:o,groups:{measures:pa(n.measures),by:ae(n.by)},onChange:c=>ne("aggregate.having",c)}),(s!==void 0||
a.has("aggregate.order"))&&r(X$,{aggregate:n}),r(Cn,{extras:a,before:l.groups,groups:[{path:"aggregate",rare:Np}],items:[
...l.items,u&&i===void 0&&{label:"Only some groups",member:"having",act:()=>a.ask("aggregate.having")},u&&s===void 0&&{label:"\
In another order",member:"order",act:()=>a.ask("aggregate.order")}]})]})}function Jb({document:e,result:t}){let{columns:n,order:o}=e.samples??{},i=on();return r(Et,{document:e,error:t.error,label:"\
Question: a list of events",children:[r(gs,{lead:"List",path:"samples.columns",texts:ae(n),kind:"key",what:"column",empty:"\
all columns",onChange:s=>ne("samples.columns",s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(Yo,{label:"Column",placeholder:s===
""?"column":s,document:e,kinds:["property","definition","lookup"],typed:a,onName:c=>l(c.text),onText:l,onCancel:u,onLeave:u})}),
r(Fl,{children:"of events"}),r(rn,{}),r(bt,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Fl,{children:"first"}),
r(Cn,{extras:i,groups:[{path:"samples",rare:tD}]})]})}var Jl="funnel.compare_groups";function CD({funnel:e}){let{control:t,exposed:n}=e.compare_groups??{},o=ae(e.by)[0]??null;
return r(A,{children:[r(ye,{word:"compared with",children:r(nn,{stop:`${Jl}.control`,path:`${Jl}.control`,what:"control",
label:`control: ${String(t??"none")}`,onRemove:()=>ne(Jl,void 0),editor:i=>r(XW,{by:o,present:t,onCancel:i,onDone:s=>{i(),
ne(`${Jl}.control`,s)}}),children:t===void 0?"a control":r(_,{value:t,most:40,middle:!0})})}),r(dn,{lead:"of those expos\
ed by",path:`${Jl}.exposed`,text:n,what:"exposure",onChange:i=>ne(`${Jl}.exposed`,i)})]})}function XW({by:e,present:t,onDone:n,
onCancel:o}){let{document:i}=Ke(),[s,a]=w(""),l=Tp(i,e,i.where,s).value?.values??[],u=k$(i.dataset,e??""),c=f=>{let h=_c(
f,u);h!=null&&h!==""&&n(h)},m=l.filter(({value:f})=>f!==null).map(({value:f,count:h})=>({value:f,label:r(_,{value:f,most:60,
middle:!0}),note:q(h),selected:f===t})),d=l.some(({value:f})=>String(f)===s),p=s===""||d?m:[...m,{...yr(s),value:s}];return r(
kn,{label:"Control",placeholder:"the group that the others are compared with",text:s,onText:a,options:p,onPick:f=>typeof f==
"string"?c(f):n(f),onTake:c,onCancel:o,onLeave:o})}var Zb="funnel",e7=[["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch",
"the last touch"],["each","every value by itself"],["actor","the latest value of all"]];function Yb({document:e,result:t}){
let n=e.funnel??{steps:[]},{by:o,compare_groups:i,count:s="actors"}=n,a=n.per??jb(e.dataset),l=on(),u=i!==void 0||l.has(
"funnel.compare_groups.control"),c={path:Zb,funnel:n,extras:l},m=Vp(c),d=ae(o).length>0;return r(Et,{document:e,error:t.
error,label:"Question: funnel",children:[r(ye,{word:"Of",children:r(zn,{path:"funnel.per",value:n.per})}),r(Kp,{lead:"wh\
o",path:Zb,funnel:n}),r(ye,{word:"within",children:r(Rn,{path:"funnel.window",what:"window",value:n.window??null,none:"1\
4d"})}),r(ye,{word:"counting",children:r(bt,{path:"funnel.count",what:"what counts",value:s,without:"actors",choices:[["\
actors",`each ${a} once`],["entries","every pass"],["starts","every start"]]})}),r(Up,{...c}),r(rn,{}),r(Xr,{lead:"split\
 by",path:"funnel.by",texts:ae(o),onChange:p=>ne("funnel.by",p)}),(d||n.attribution!==void 0)&&r(t7,{funnel:n}),u&&r(CD,
{funnel:n}),r(Cn,{extras:l,before:m.groups,groups:[{path:Zb,rare:nD}],items:[...m.items,d&&!u&&{label:"Groups compared w\
ith a control",member:"compare_groups",act:()=>l.ask("funnel.compare_groups.control")}]})]})}function t7({funnel:{attribution:e="\
first",steps:t}}){let n=typeof e=="string"?e:`step ${e.step}`,o=[...t].map((s,a)=>[`step ${a+1}`,`its value at step ${a+
1}`]),i=s=>ne("funnel.attribution",s==="first"?void 0:s.startsWith("step ")?{step:Number(s.slice(5))}:s);return r(ye,{word:"\
taking",children:r(bt,{path:"funnel.attribution",what:"attribution",value:n,choices:[...e7,...o],onChange:i})})}var Zp=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var n7=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],o7=[["7"],["14"],["30"],["60"],["9\
0"],["1, 2-7, 8-30","taken together"]],r7=[["first_ever","for the first time ever"],["first_in_range","for the first tim\
e in the range"],["every","in each period"]];function Qb({document:e,result:t}){let n=e.retention??{start:"true"},o=n.period??
"day",i=on();return r(Et,{document:e,error:t.error,label:"Question: retention",children:[r(ye,{word:"Of",children:r(zn,{
path:"retention.per",value:n.per})}),r(dn,{lead:"who did",path:"retention.start",text:n.start,what:"start",needed:!0}),r(
bt,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ever",choices:r7}),r(dn,{lead:"\
how many did",path:"retention.return",text:n.return,what:"return"}),r(bt,{path:"retention.mode",what:"when",value:n.mode??
"on",without:"on",choices:n7}),r(ye,{word:"each",children:r(bt,{path:"retention.period",what:"period",value:o,without:"d\
ay",choices:Zp})}),r(ye,{word:"for",children:r(i7,{retention:n,unit:`${o}s`})}),r(rn,{}),r(Xr,{lead:"split by",path:"ret\
ention.by",texts:ae(n.by),onChange:s=>ne("retention.by",s)}),r(Cn,{extras:i,groups:[{path:"retention",rare:rD}]})]})}function i7({
retention:{brackets:e,periods:t,...n},unit:o}){let i=Array.isArray(e)?fD(e):JSON.stringify(e??t??14);return r(ys,{path:e===
void 0?"retention.periods":"retention.brackets",what:"periods",value:i,none:"14",unit:o,usual:o7,read:l=>Gl(1,1e3)(l)??(/[,\u2013-]/.
test(l)?pD(l):null),wrong:"A whole number from 1 to 1000, or brackets such as 1, 2-7, 8-30",onChange:l=>ne("retention",{
...n,...l===void 0?{}:Array.isArray(l)?{brackets:l}:{periods:l}})})}function Xb({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{},a=on();return r(Et,{document:e,
error:t.error,label:"Question: lifecycle",children:[r(ye,{word:"How many",children:r(zn,{path:"lifecycle.per",value:n})}),
r(ye,{word:"were new, returning, back or gone per",children:r(bt,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:Zp})}),r(dn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(ye,{word:"new by",children:r(
bs,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:l=>l==="timestamp"||l===
"unknown"})}),r(rn,{}),r(Cn,{extras:a})]})}var s7=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function ev({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{},s=on();return r(Et,{document:e,error:t.error,label:"Question: stickiness",children:[r(
ye,{word:"On how many",children:r(bt,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:s7})}),
r(ye,{word:"did",children:r(zn,{path:"stickiness.per",value:n})}),r(dn,{lead:"do",path:"stickiness.event",text:o,what:"a\
ctivity"}),r(rn,{}),r(Cn,{extras:s})]})}function SD({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function TD(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var a7=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],l7=[["actors","\
the first path of each"],["transitions","every session"]],u7=Gl(0,20);function tv({document:e,result:t}){let n=e.paths??
{},o=SD(n),i=on(),s={path:"paths",rare:o==="before"?Ub.filter(({member:u})=>u!=="before"):Ub},a=o==="before"?"before":"a\
fter",l=u=>fe({document:Me(e,"paths",TD(n,u))});return r(Et,{document:e,error:t.error,label:"Question: paths",children:[
r(ye,{word:"What did",children:r(zn,{path:"paths.per",value:n.per})}),r(ye,{word:"do",children:r(bt,{path:"paths.directi\
on",what:"direction",value:o,choices:a7,onChange:l})}),n.start!==void 0&&r(dn,{path:"paths.start",text:n.start,what:"sta\
rt",needed:!0}),o==="between"&&r(dn,{lead:"and",path:"paths.end",text:n.end,what:"end",needed:!0}),o==="before"&&r(dn,{path:"\
paths.end",text:n.end,what:"end",needed:!0}),r(ye,{word:"in",children:r(ys,{path:`paths.${a}`,what:"steps",value:String(
n[a]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:u7,wrong:"A whole number from 0 to 20"})}),r(ye,{word:"\
named by",children:r(bs,{path:"paths.node",what:"name of a step",value:n.node??null,none:"event",kinds:["property","defi\
nition","lookup"]})}),n.session?r(qp,{path:"paths.session",session:n.session}):r(ye,{word:"within sessions of",children:r(
Rn,{path:"paths.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:br})}),r(ye,{word:"counting",children:r(
bt,{path:"paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:l7})}),r(lo,{group:s,extras:i}),
r(rn,{}),r(Cn,{extras:i,before:[s],groups:n.session?[{path:"paths.session",rare:ei}]:[],items:[!n.session&&{label:"Sessi\
ons that end otherwise",member:"session",act:()=>{ne("paths",c7(n))}}]})]})}function c7({gap:e,...t}){return{...t,session:{
gap:e??"30m"}}}var Oc="aggregate.over.sessions",PD={path:Oc,rare:ei.filter(({member:e})=>e!=="max")};function nv({document:e,result:t}){
let n=e.aggregate??{},{over:o}=n,i=on(),s=Ec(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(
Et,{document:e,error:t.error,label:"Question: sessions",children:[r(da,{lead:"Show",path:"aggregate.measures",texts:pa(n.
measures),over:o,needed:!0}),r(ye,{word:"of sessions of",children:r(zn,{path:`${Oc}.per`,value:s.per})}),r(ye,{word:"a g\
ap of",children:r(Rn,{path:`${Oc}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:br})}),r(ye,{word:"ends one, at mos\
t",children:r(Rn,{path:`${Oc}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12\
h"],["24h","a day"]]})}),r(lo,{group:PD,extras:i}),r(Fp,{path:`${Oc}.properties`,properties:s.properties,of:"session"}),
r(rn,{}),r(Xr,{lead:"by",path:"aggregate.by",texts:ae(n.by),over:o,axes:!0}),r(Cn,{extras:i,before:[PD],groups:[{path:"a\
ggregate",rare:Np}]})]})}function ov({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=on(),l=jp(
"difference.over",o,a),u=c=>c===void 0||c.trim()==="true";return r(Et,{document:e,error:t.error,label:"Question: differe\
nce",children:[r(ye,{word:"What sets",children:r(Jp,{path:"difference.over",over:o})}),r(Gp,{path:"difference.over",over:o,
extras:a}),r(Si,{lead:"with",path:"difference.selection",what:"selection",text:u(i)?"":i,over:o,within:e.where,empty:"se\
lection",onChange:c=>ne("difference.selection",c??"true")}),r(Si,{lead:"apart from",path:"difference.baseline",what:"bas\
eline",text:u(s)?"":s??"",over:o,within:e.where,empty:"the rest",onChange:c=>ne("difference.baseline",c)}),r(Fl,{children:"\
?"}),r(rn,{word:"Among events where"}),r(Cn,{extras:a,before:l.groups,items:l.items,groups:[{path:"difference",rare:iD}]})]})}function MD(e){return e.document.samples?r(Jb,{...e}):r(Gb,{...e})}var _D=new Map;function m7(e,t){let{aggregate:n,dataset:o}=e;return n&&!dr(e)&&_D.set(o,n),oc(e,t,_D.get(o)??null,vl(Ae(
o).value.value))}var $D={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],chartOf:vd,
choose:m7,Sentence:MD,Page:T_};function Lc(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function DD(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function Sn(e){return hi(e.name)??e.name}function rv(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Lc(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function vr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var ED="od",AD="Er",RD="nd";function uo(e){return"other"in e?Ln.text:ee(e.value).text}function sv(e,t){return"other"in t?"var(--other)":`var(${xn(En(
e,OD(t.value)))})`}function av(e,t){return!("other"in t)&&En(e,OD(t.value))>=Bm}function OD(e){return Array.isArray(e)?e:
[e??null]}function Ti({property:e,group:t,most:n=32}){return r("span",{class:ED,children:[r("span",{class:AD,"data-dashe\
d":av(e,t),style:{"--color":sv(e,t)}}),r("span",{class:RD,children:"other"in t?r(_,{shown:Ln}):r(_,{value:t.value,most:n,
middle:!0})})]})}function LD({answer:e,intervals:t,by:n}){let o=(s,a)=>a.map((l,u)=>{let c=[...s===null?[]:["groups",e.groups.indexOf(s)],
"steps",u];return{group:s,step:l,at:u,intervals:t===null?null:Ht(t,c)??{}}}),i=[...o(null,e.steps),...vr(e).flatMap(s=>o(
s,s.steps))];return r(Ee,{label:"Steps",columns:p7(n),rows:i})}function p7(e){let t=(i,s)=>i==null?"–":Vr(i,s,"seconds"),
n=(i,s)=>s===void 0?z(i):Vo(i,s);return[...e===""?[]:[{key:"group",head:r(_,{value:e,most:32}),cell:({group:i})=>i===null?
r(_,{shown:{text:Wn.total,kind:"other"}}):r(Ti,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(A,
{children:[s+1," ",r(_,{value:Sn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i,intervals:s})=>n(
i.count,ct(s,["count"]))},{key:"first",head:"of all",number:!0,cell:({step:i,intervals:s})=>Jn(i.from_first,ct(s,["from_\
first"]))},{key:"previous",head:"of the step before",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":Jn(i.from_previous,
ct(a,["from_previous"]))},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":n(i.dropped,
ct(a,["dropped"]))},{key:"open",head:"still open",number:!0,cell:({step:i,at:s,intervals:a})=>s===0?"–":n(i.in_progress,
ct(a,["in_progress"]))},{key:"median",head:"median time",number:!0,cell:({step:i,intervals:s})=>t(i.time_from_previous?.
median,ct(s,["time_from_previous","median"]))},{key:"p90",head:"p90 time",number:!0,cell:({step:i,intervals:s})=>t(i.time_from_previous?.
p90,ct(s,["time_from_previous","p90"]))},{key:"entry",head:"median from entry",number:!0,cell:({step:i,intervals:s})=>t(
i.time_from_entry?.median,ct(s,["time_from_entry","median"]))}]}var ND="pd",BD="dd",FD="ld",zD="xd",ID="Ir",HD="Ur",qD="sd",UD="cd",VD="gd",WD="hd",KD="Hr",jD="p",GD="b",JD="fd",ZD="se",
YD="ud",QD="md",XD="Lr",eE="vd",tE="Mr",nE="wd",oE="bd",rE="ce",iE="yd";function sE({group:e,by:t,intervals:n,mark:o,onChoose:i}){return r(A,{children:[r("div",{class:nE,children:r(Ti,{property:t,
group:e})}),e.steps.map((s,a)=>{let l=Vo(s.count,ct(n,["steps",a,"count"])),u=Jn(s.from_first??0,ct(n,["steps",a,"from_f\
irst"]));return r("div",{class:ZD,...o(a),title:n===null?`${z(s.count)}, ${V(s.from_first??0)}`:`${l}, ${u}`,onClick:c=>i(
a,c.currentTarget),children:[r("span",{class:oE,children:r("span",{class:rE,"data-dashed":av(t,e),style:{"--share":s.from_first??
0,"--color":sv(t,e)}})}),r("span",{class:iE,children:as(a===0?l:u)})]},a)})]})}function aE({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=DD(e,t,n),u=(f,h,v,y)=>r("div",{class:jD,
"data-part":f,style:{"--share":h},title:`${y}: ${z(v)} (${V(h)})`,...s(f),onClick:T=>a(f,T.currentTarget),onContextMenu:T=>{
T.preventDefault(),a(f,T.currentTarget)}}),c=e.time_from_previous?.median??null,m=(...f)=>ct(o,["steps",t,...f]),d=m("co\
unt"),p=m("from_first");return r("div",{class:qD,children:[r("div",{class:UD,children:[r("span",{class:WD,children:t+1}),
r("span",{class:VD,children:r(_,{value:Sn(e),most:80,middle:!0})})]}),r("div",{class:KD,children:[!i&&u("dropped",l.dropped,
e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Still open"),u("reached",l.reached,e.count,"Reached"),p&&
p[1]-p[0]>.02&&r("span",{class:JD,"data-whisker":"",style:{"--low":p[0],"--high":Math.min(1,p[1])}})]}),r("div",{class:YD,
children:[r("div",{class:QD,title:d?Pd(d):z(e.count),children:Vo(e.count,d)}),r("dl",{class:XD,children:[r(Nc,{label:"of\
 all",children:i?"–":Jn(e.from_first,p)}),r(Nc,{label:"of the step before",children:i?"–":Jn(e.from_previous,m("from\
_previous"))}),r(Nc,{label:"median time",children:c===null?"–":as(Vr(c,m("time_from_previous","median"),"seconds"))}),
r(Nc,{label:"dropped",swatch:"dropped",children:i?"–":as(Vo(e.dropped,m("dropped")))}),r(Nc,{label:"still open",swatch:"\
in_progress",children:i?"–":as(Vo(e.in_progress,m("in_progress")))})]})]})]})}function Nc({label:e,swatch:t,children:n}){
return r(A,{children:[r("dt",{class:eE,children:[t&&r("span",{class:GD,"data-part":t}),e]}),r("dd",{class:tE,children:n})]})}function vs(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var ti=["dropped","in_progress","reached"];function lE({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=vr(e),a=Lc(
i),l=e.query?.funnel?.count,u=(p,f)=>{let h=i[f],v=s[p-ti.length];if(v)return{mark:{step:f+1,state:"reached",...vs(v)},label:`${uo(
v)}: ${uE(h)}`};let y=ti[p];return{mark:{step:f+1,state:y},label:`${cE(y)} ${U(Sn(h))}`}},c=(p,f,h)=>{let{mark:v,label:y}=u(
p,f);o(v,y,h)},m=Ft(ti.length+s.length,i.length,({row:p,column:f},h)=>c(p,f,h)),d=m.at?g7(e,m.at.row,m.at.column):"";return r(
Ze,{scrolls:!0,title:r(h7,{steps:i,counting:l,intervals:t}),summary:y7(e,n),announced:d,onKey:m.key,table:r(LD,{answer:e,
intervals:t,by:n}),children:r("div",{class:zD,tabIndex:0,role:"group","aria-label":"Steps of the funnel",children:r("div",
{class:ID,"data-groups":s.length>0,style:{"--steps":i.length},children:[r("div",{class:HD,"aria-hidden":"true",children:[
r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((p,f)=>r(aE,{step:p,at:f,entries:a,
intervals:t,first:f===0,mark:h=>m.mark(ti.indexOf(h),f),onChoose:(h,v)=>c(ti.indexOf(h),f,v)},f)),s.map((p,f)=>r(sE,{group:p,
by:n,intervals:f7(t,e,p),mark:h=>m.mark(ti.length+f,h),onChoose:(h,v)=>c(ti.length+f,h,v)},f))]})})})}function f7(e,t,n){
return e===null?null:Ht(e,["groups",t.groups?.indexOf(n)??-1])??{}}function h7({steps:e,counting:t,intervals:n}){let{share:o,
entries:i,converted:s,median:a}=rv(e);return r("span",{class:ND,children:[r("strong",{class:BD,children:Jn(o,ct(n,["step\
s",e.length-1,"from_first"]))}),r("span",{children:[Dt(q(s),n)," of ",Dt(HS(i,t),n)]}),a!==null&&r("span",{class:FD,children:[
"half of them within ",Dt(Ne(a),n)]})]})}function uE(e){return`reached ${U(Sn(e))}`}function cE(e){return e==="reached"?
"Reached":e==="dropped"?"Dropped before":"May still reach"}function g7(e,t,n){let o=e.steps[n];if(!o)return"";let i=vr(e)[t-
ti.length];if(i){let l=i.steps[n];return`${uo(i)}, ${uE(o)}: ${q(l?.count??0)}, ${V(l?.from_first??0)}`}let s={reached:o.
count,dropped:o.dropped,in_progress:o.in_progress}[ti[t]],a=t<2?"":`, ${V(o.from_first??0)} of all, ${V(o.from_previous??
0)} of the step before`;return`Step ${n+1}, ${cE(ti[t])} ${U(Sn(o))}: ${q(s)}${a}`}function y7(e,t){let{share:n,entries:o,
converted:i}=rv(e.steps),s=e.steps.map(l=>U(Sn(l))).join(", "),a=t===""?"":`, by ${U(t)}, ${(e.groups??[]).length} group\
s`;return`Funnel of ${e.steps.length} steps: ${s}; ${q(i)} of ${q(o)} convert, ${V(n??0)}${a}`}function xr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Re,{icon:"clock",title:"Stopped",actions:r(
M,{kind:"primary",onClick:qo,children:"Run again"}),children:"Nothing was answered yet."}):r(Se,{})}function ni({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Re,{icon:"search",title:"Nothing\
 found",actions:r(A,{children:[o&&r(M,{kind:"primary",onClick:()=>wn({}),children:"All data"}),n.where!==void 0&&r(M,{kind:"\
outlined",onClick:()=>fe({document:Me(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(M,{kind:"\
outlined",onClick:qo,children:"Ask again"})]}),children:t})}var mE="kd";function co({children:e}){return r("div",{class:mE,children:e})}function oi(e,t=()=>[]){let{openAt:n,menu:o}=Kr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var uv=30;function Yp(e,t){let n=e.query?.funnel?.compare_groups?.control;return vr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<uv}]})}function dE(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function cv({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function fa(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var pE="zd",fE="o",wr="jd",mv="Xd",hE="Cd",gE="Sd",yE="Bd",bE="Nr",vE="Rr",xE="M";function kE({answer:e,by:t,goal:n,onMark:o}){let i=Yp(e,n),s=dE(i),a=(m,d)=>{let p=i[m];o({step:n+1,state:"reached",...vs(
p.group)},uo(p.group),d)},l=Ft(i.length,1,({row:m},d)=>a(m,d)),u=l.at?i[l.at.row]:void 0,c=U(Sn(e.steps[n]));return r(Ze,
{scrolls:!0,title:r(A,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${U(t)}: ${i.map(wE).join(";\
 ")}`,announced:u?wE(u):"",onKey:l.key,table:r(k7,{variants:i,by:t}),children:r("div",{class:pE,children:r("table",{class:fE,
children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:wr,children:"\
exposed"}),r("th",{scope:"col",class:wr,children:"converted"}),r("th",{scope:"col",class:wr,children:"rate"}),r("th",{scope:"\
col",class:wr,children:"lift"}),r("th",{scope:"col",class:mv,children:r("span",{class:hE,children:[r("span",{children:$n(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:$n(s)})]})}),r("th",{scope:"col",class:wr,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((m,d)=>r("tr",{...l.mark(d,0),onClick:p=>a(d,p.currentTarget),
children:[r("th",{scope:"row",children:r(Ti,{property:t,group:m.group})}),r("td",{class:wr,children:z(m.exposed)}),r("td",
{class:wr,children:z(m.converted)}),r("td",{class:wr,children:m.rate===null?"–":V(m.rate)}),r("td",{class:wr,children:m.
isControl||m.lift===null||m.few?"–":$n(m.lift)}),r("td",{class:mv,children:r(w7,{variant:m,reach:s})}),r("td",{class:wr,
children:m.isControl||m.few?"–":fa(m.pValue)}),r("td",{children:r("span",{class:xE,"data-verdict":cv(m),children:dv(m)})})]},
d))})]})})})}function w7({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:gE,title:a?`${$n(n[0])} to ${$n(n[1])}`:void 0,children:[r("span",{class:yE}),
a&&r(A,{children:[r("span",{class:bE,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:vE,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function k7({variants:e,by:t}){return r(Ee,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(Ti,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>z(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>z(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":V(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":$n(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?$n(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?$n(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>fa(n)},{key:"says",head:"says",cell:dv}]})}function dv(e){return e.
few?`too few: below ${uv}`:cv(e)}function wE(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${$n(e.lift)}, p ${fa(
e.pValue)}`;return`${uo(e.group)} ${e.rate===null?"no rate":V(e.rate)} of ${z(e.exposed)}${t}, ${dv(e)}`}var Qp="Ed",ha="Id",Fc="Ud",SE="Hd";var TE="Ar";var C7=.01;function PE({answer:e,document:t,by:n,onMark:o}){let[i,s]=w(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(vr(e).flatMap(h=>"other"in h?[]:[[ee(h.value).text,h.value]])),m=(Ae(t.dataset).
value.value?.columns??[]).filter(({type:h,actor:v})=>h==="string"&&!v).map(({name:h})=>h),d=h=>{fe({document:Me(Me(t,"fu\
nnel.by",xe(h)),"funnel.compare_groups",void 0)})},p=h=>ne("funnel.compare_groups",{...l,control:u.get(h)}),f=Yp(e,a).length>
0;return r(A,{children:[r("div",{class:Qp,children:[r("span",{class:Fc,children:[r("span",{class:ha,children:"variant"}),
r(Kt,{title:"The property that says the variant",kind:"outlined",values:m,value:n===""?"choose":n,onChange:d})]}),u.size>
0&&r("span",{class:Fc,children:[r("span",{class:ha,children:"control"}),r(Kt,{title:"The control group",kind:"outlined",
values:[...u.keys()],value:l?ee(l.control).text:"choose",onChange:p})]}),l&&r(A,{children:[r("span",{class:Fc,children:[
r("span",{class:ha,children:"goal"}),r(Kt,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(pv),value:pv(
e.steps[a],a),onChange:h=>s(e.steps.findIndex((v,y)=>pv(v,y)===h))})]}),r("span",{class:Fc,children:[r("span",{class:ha,
children:"exposed by"}),r("span",{class:SE,children:r(Qt,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:h=>ne("funnel.compare_groups.exposed",h.trim()===""?void 0:h)})})]})]})]}),f?r(
A,{children:[r(S7,{value:e.sample_ratio_p_value??null}),r(kE,{answer:e,by:n,goal:a,onMark:o})]}):r(Re,{icon:"compare",title:"\
Compare the groups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor \
saw.":"Choose which group is the control. The others are held against it."})]})}function pv(e,t){return`${t+1} ${Sn(e)}`}
function S7({value:e}){if(e===null)return null;let t=e<C7;return r("p",{class:TE,"data-bad":t,role:t?"alert":void 0,children:[
r(ie,{name:t?"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${fa(e)}). Unle\
ss the split was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${fa(e)}).`]})}function ME(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function _E(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function $E(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function Xp(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let m=o[c+1]?.from,d=m===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(m/l)/Math.log(i)))),p=h=>h===0?l:h===d&&m!==void 0?m:l*i**h,f=m===void 0&&!Number.isFinite(i);
for(let h=0;h<d;h++)s.push({from:p(h),to:f?null:p(h+1),count:h===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var DE="Md",EE="Nd",AE="ge",RE="Dr",OE="Rd",LE="Tr",NE="Ad",BE="_r";function ef({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=Ft(1,n.length,({column:d},p)=>s?.(
n[d],p)),u=Math.max(1,...n.map(({count:d})=>d)),c=n.reduce((d,{count:p})=>d+p,0),m=l.at===null?void 0:n[l.at.column];return r(
Ze,{title:e,summary:i,onKey:l.key,announced:m?`${fv(m)}: ${z(m.count)} ${t}, ${V(m.count/Math.max(1,c))}`:"",table:r(Ee,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:fv},{key:"count",head:t,number:!0,cell:d=>z(d.count)},{key:"\
share",head:"share",number:!0,cell:d=>V(d.count/Math.max(1,c))}]}),children:r("div",{class:DE,children:[r("div",{class:EE,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((d,p)=>r("div",{class:AE,...l.mark(0,p),title:`${fv(d)}: ${z(
d.count)} ${t}, ${V(d.count/Math.max(1,c))}`,onClick:s&&(f=>s(d,f.currentTarget)),children:r("div",{class:RE,style:{"--s\
hare":d.count/u}})},p)),o.map(({at:d,label:p},f)=>{let h=_E(n,d);return h===null?null:r("div",{class:OE,style:{"--at":h},
children:r("span",{class:LE,"data-late":h>.8||f===0&&o.length>1&&h>.22,children:p})},p)})]}),r("div",{class:NE,"aria-hid\
den":"true",children:$E(n,6).map(({at:d,value:p})=>r("span",{class:BE,"data-late":d>.9,style:{"--at":d},children:Ne(p)},
d))})]})})}function fv({from:e,to:t}){return t===null?`${Ne(e)} and more`:`${Ne(e)} to ${Ne(t)}`}var P7=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function hv(e){let t=Object.
entries(e).filter(([n])=>!P7.includes(n));return Object.fromEntries(t)}function gv(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Fe(e);return{...i,aggregate:{over:{flows:{funnel:hv(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var FE="Dd",zE="Td",bv="_d";var _7=8;function HE({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:FE,
children:[n.slice(1).map((s,a)=>r(IE,{from:Sn(n[a]),to:Sn(s),times:s.time_from_previous,question:i&&a<_7?gv(t,a+1,a+2):null},
a)),n.length>2&&o&&r(IE,{from:Sn(n[0]),to:Sn(o),times:o.time_from_entry,all:!0,question:i?gv(t,1,n.length):null})]})}function IE({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=yt(o),a=Z(()=>s&&"columns"in s?Xp($7(s)):ME(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Ne(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Ne(u)}`}]];return r(ef,{title:r("span",{class:zE,children:[i&&r("span",{class:bv,children:"all the way:"}),r(_,{value:e,
most:40,middle:!0})," ",r("span",{class:bv,children:"to"})," ",r(_,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${U(e)} to ${U(t)}: ${q(n?.count??0)} actors, median ${l===null?"unknown":Ne(l)}`})}function $7(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function D7(e,t){let n=hv(e.funnel);return{...Fe(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function qE(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function UE(e,t,n){
let o=qE(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{E7(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>We({document:D7(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function E7(e,t,n){let o=qE(e,t);try{let{only:i}=await Wr(e,t);i&&o!==void 0?
We({document:{...Fe(i),paths:{start:o}},view:"paths",as:null},n):Q("No condition says who these are.")}catch(i){Q(U(j(i).
message))}}var A7="conversion_rate";function VE(e,t){let n=vr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let m=c[0]?.count??
0;o.push([u,...a===null?[]:[R7(a)],m>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:A7,type:"float64"}],rows:o,stats:e.stats}}function R7(e){return"other"in
e||Array.isArray(e.value)?uo(e):e.value}var O7=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function WE(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*O7.get(o);return t}function L7(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-WE(e.query?.funnel?.window)}
var N7=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function KE({
answer:e,document:t,by:n}){let o=Z(()=>VE(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?r(Se,{}):r(A,{children:[r("div",{class:Qp,children:[r("span",{class:ha,children:"by entry"}),r(Ct,{label:"\
Length of a bucket",value:String(s??"1d"),choices:N7,onChange:a=>ne("funnel.trend",a)})]}),r(Nl,{answer:o,document:o.query,
zone:i,form:"lines",end:L7(e),onZoom:(a,l)=>wn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function jE({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=oi(i,(c,m)=>i?UE(i,c,m):[]);if(!o||
!i||!B7(o))return r(xr,{result:t});if(Lc(o.steps)===0&&s==="exact"&&n!=="groups")return r(ni,{result:t,children:"No acto\
r of this range did the first step."});let u=ae(i.funnel?.by).join(", ");return r(co,{children:[n==="trend"&&r(KE,{answer:o,
document:i,by:u}),n==="time"&&r(HE,{answer:o,document:i}),n==="groups"&&r(PE,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(lE,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function B7(e){return"steps"in
e}var GE={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],chartOf:()=>"steps",choose:F7,Sentence:Yb,Page:jE};function F7(e,t){if(!e.funnel)return e;let{trend:n}=e.funnel;return t===
"trend"?n===void 0?Me(e,"funnel.trend","1d"):e:n===void 0?e:Me(Me(e,"funnel.trend",void 0),"funnel.trend_mode",void 0)}var JE=new Map;function z7(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function ZE(e,t){let n=z7(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";JE.set(`${e.dataset} ${o}`,e);let i=JE.get(
`${e.dataset} ${n}`),s=Fe(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,m=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...m,...u,...c===void 0?{}:{event:c}}}}function YE(e){return QE([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function QE(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return XE((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function tf(e,t,n){let o=QE([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>XE((i+l)*o))}function XE(e){return Number(e.toPrecision(12))}var eA="qd",tA="Fd",nA="Gd",oA="Jd",rA="Kd",iA="Od",sA="qr",aA="Pd",lA="Qd",uA="s",cA="Vd",mA="Wd",vv="Yd",xv="he";function nf({title:e,summary:t,parts:n,bars:o,over:i,intervals:s,actions:a,onPart:l}){let u=k=>Dt(q(k),s),c=Ft(n.length,
o.length,({row:k,column:S},R)=>l(S,k,R)),m=o.map(({values:k})=>({up:dA(k,1),down:dA(k,-1)})),d=Math.max(0,...m.map(({up:k})=>k)),
p=Math.min(0,...m.map(({down:k})=>k)),f=Math.max(d-p,1e-12),h=Math.max(1,Math.ceil(o.length/12)),v=c.at,y=v?o[v.column]:
void 0,T=(k,S)=>`${k.label}, ${n[S].label}: ${s===null?z(Math.abs(k.values[S]??0)):u(Math.abs(k.values[S]??0))}${k.unfinished?
", not over":""}`;return r(Ze,{title:e,summary:t,announced:y&&v?T(y,v.row):"",onKey:c.key,actions:a,table:r(Ee,{label:i,
rows:o,columns:[{key:"over",head:i,cell:({label:k,unfinished:S})=>`${k}${S?" (not over)":""}`},...n.map((k,S)=>({key:k.key,
head:k.label,number:!0,cell:({values:R})=>u(R[S]??0)}))]}),legend:n.length>1&&r("ul",{class:mA,children:[n.map(k=>r("li",
{class:vv,children:[r("span",{class:xv,style:{"--color":`var(${k.color})`}}),k.label]},k.key)),o.some(({unfinished:k})=>k)&&
r("li",{class:vv,children:[r("span",{class:xv,"data-unfinished":"true"}),"not over"]})]}),children:r("div",{class:eA,children:[
r("div",{class:tA,"aria-hidden":"true",children:tf(p,d,7).map(k=>r("span",{class:nA,style:{"--at":(d-k)/f},children:r("s\
pan",{class:oA,children:q(Math.abs(k))})},k))}),r("div",{class:rA,children:r("div",{class:iA,style:{"--bars":o.length},children:o.
map((k,S)=>r("div",{class:sA,children:[r("div",{class:aA,style:{"--share":d/f},children:n.map((R,D)=>(k.values[D]??0)>0&&
b(k,R,D,S,d)).reverse()}),r("div",{class:lA,style:{"--share":-p/f},children:n.map((R,D)=>(k.values[D]??0)<0&&b(k,R,D,S,-p))}),
S%h===0&&r("span",{class:cA,children:k.short})]},S))})})]})});function b(k,S,R,D,F){return r("div",{class:uA,"data-unfin\
ished":k.unfinished,title:T(k,R),...c.mark(R,D),style:{"--share":Math.abs(k.values[R]??0)/F,"--color":`var(${S.color})`},
onClick:N=>l(D,R,N.currentTarget)},S.key)}}function dA(e,t){return e.reduce((n,o)=>o*t>0?n+o:n,0)}var pA=["returning","resurrecting","new","dormant"],fA=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],H7=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function hA({answer:e,
zone:t,onMark:n}){let o=ro(e),i=e.query?.lifecycle?.period??"day",s=H7.get(i)??86400,a=e.periods.map(c=>({label:Nn(c.start,
s,t),short:s<86400?G(c.start,t,"clock"):s>20*86400?G(c.start,t,"month"):G(c.start,t,"dayShort"),values:pA.map(m=>c[m]),unfinished:!c.
complete})),l=e.periods.findLast(({complete:c})=>c)??e.periods.at(-1),u=l?`, in the last finished one ${q(l.new)} new, ${q(
l.returning)} returning, ${q(l.resurrecting)} back again, ${q(-l.dormant)} gone`:"";return r(nf,{title:`Active by ${i}: \
above the line who is here, below who is gone`,over:i,parts:fA,bars:a,intervals:o,summary:`Lifecycle over ${a.length} pe\
riods${u}`,onPart:(c,m,d)=>n({period:e.periods[c].start,state:pA[m]},`${fA[m].label}, ${a[c].label}`,d)})}var gA="Zd",yA="el",bA="rl",vA="il",xA="al",wA="tl",kA="Fr",CA="ol";var wv=280,Pi={top:12,right:24,bottom:28,left:56},SA=4;function TA({title:e,summary:t,curves:n,names:o,period:i,text:s=V,
table:a,onPoint:l}){let{host:u,width:c}=nl(),[m,d]=w(new Set),p=n.filter(({key:F})=>!m.has(F)),f=Ft(p.length,o.length,({
row:F,column:N},X)=>l(n.indexOf(p[F]),N,X)),h=YE(Math.max(0,...p.flatMap(({points:F})=>F.map(N=>(p.length<=SA?N?.high:N?.
value)??0)))),v=Math.max(1,c-Pi.left-Pi.right),y=F=>Pi.left+(o.length<2?v/2:F/(o.length-1)*v),T=F=>Pi.top+(1-F/h)*(wv-Pi.
top-Pi.bottom),b=f.at,k=b?p[b.row]:void 0,S=b&&k?k.points[b.column]??null:null,R=b&&k?`${k.name}, ${i} ${o[b.column]}: ${S?
`${s(S.value)}, between ${s(S.low)} and ${s(S.high)}`:"not over"}`:"",D=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
v/48))));return r(Ze,{title:e,summary:t,announced:R,onKey:f.key,table:a,actions:R&&r("span",{class:CA,"aria-hidden":"tru\
e",children:R}),legend:n.length>1&&r(zd,{rows:n.map(({key:F,keys:N,color:X,points:E})=>({key:F,keys:N,color:X??0,last:E.
findLast(O=>O!==null)?.value??null,total:0})),all:n.length,hidden:m,onHidden:d,text:s}),children:r("div",{ref:u,class:gA,
children:c>0&&r("svg",{width:c,height:wv,"aria-hidden":"true",children:[tf(0,h,5).map(F=>r("g",{children:[r("line",{x1:Pi.
left,x2:c-Pi.right,y1:T(F),y2:T(F),class:yA}),r("text",{x:Pi.left-8,y:T(F)+4,class:bA,children:s(F)})]},F)),o.map((F,N)=>N%
D===0&&r("text",{x:y(N),y:wv-8,class:vA,children:F},F)),p.length<=SA&&p.map(({key:F,points:N,color:X})=>r("path",{d:V7(N,
y,T),class:wA,style:{fill:kv(X)}},F)),p.map(({key:F,points:N,color:X})=>r("path",{d:U7(N,y,T),class:xA,"stroke-dasharray":X===
null?void 0:tl(X).join(" "),style:{stroke:kv(X)}},F)),p.map((F,N)=>F.points.map((X,E)=>X&&r("circle",{cx:y(E),cy:T(X.value),
r:b?.row===N&&b.column===E?5:3,class:kA,style:{fill:kv(F.color)},...f.mark(N,E),onPointerEnter:()=>f.set({row:N,column:E}),
onClick:O=>l(n.indexOf(F),E,O.currentTarget)},`${F.key} ${E}`)))]})})})}function kv(e){return e===null?"var(--other)":`v\
ar(${xn(e)})`}function U7(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function V7(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function PA(e,t,n,o){let i=a=>o===null?null:Ht(o,a)??{},s={kind:"total",group:e,start:"",size:t.cohorts.reduce((a,{size:l})=>a+
l,0),cells:t.total.map(({count:a,size:l,share:u,value:c},m)=>({count:a,size:l,share:u,value:MA(c),complete:l>0,intervals:i(
["total",m])}))};return n?[s,...t.cohorts.map(({start:a,size:l,periods:u},c)=>({kind:"cohort",group:e,start:a,size:l,cells:u.
map(({count:m,share:d,value:p,complete:f},h)=>({count:m,size:l,share:d,value:MA(p),complete:f,intervals:i(["cohorts",c,"\
periods",h])}))}))]:[s]}function MA(e){return typeof e=="number"?e:null}function of(e,t,n=null){let o=(e.groups??[]).flatMap(
(i,s)=>PA(i,i,t(s),n===null?null:Ht(n,["groups",s])??{}));return[...PA(null,e,t(-1),n),...o]}function zc(e,t){return t===
"share"?e.share:t==="count"?e.count:e.value}function Cv(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(
({kind:i})=>i==="cohort"):e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,zc(s,t)??0))});return o}
var _A=9;function $A(e,t){return e===null||e<=0||t<=0?0:Math.min(_A,Math.max(1,Math.ceil(e/t*_A)))}function DA(e,t){return{
fromRow:Math.min(e.row,t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,
t.column)}}function EA(e,t){let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!==
"total")for(let i of o.cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;
return n}function AA(e,t){if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*
n/(4*t*t))/i;return[Math.max(0,s-a),Math.min(1,s+a)]}function Ic(e){let t=e.query?.retention?.brackets,n=e.total.length;
return t?["0",...t.map(i=>Array.isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function rf({rows:e,names:t,rowName:n}){let o=Z(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:U(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>z(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${z(l.count)} (${V(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(Ee,{label:"\
Cohorts",rows:e,columns:o})}var W7=50;function OA({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=Ic(e).slice(1),s=Z(()=>(e.groups??
[]).slice(0,W7),[e]),a=Z(()=>s.length===0?[RA(e.total,null,t)]:s.map(m=>RA(m.total,m,t)),[e,t]),l=of(e,()=>!1),u=(m,d,p)=>{
let f=s[m]??null;n({period:d+1,state:"returned",...vs(f)},`${f?uo(f):"all"}, ${o} ${i[d]}`,p)},c=a[0]?.points[0];return r(
TA,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${U(t)}`}: ${a.length} lines over ${i.length} periods, ${c?V(c.value):"nobody"} in ${o} 1`,table:r(rf,{rows:l,names:Ic(
e),rowName:({group:m})=>m?uo(m):"all"})})}function RA(e,t,n){let o=t?uo(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let m=AA(l,u);return m&&{value:c,low:m[0],high:m[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:En(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var NA="nl",BA="pl",FA="dl",zA="c",sf="fe",af="Gr",IA="ll",HA="e",qA="ue",UA="xl",VA="sl",WA="cl",KA="gl",jA="Jr",GA="Kr";function JA({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:m,onPress:d}){return r(
"tr",{class:e.kind==="total"?qA:void 0,children:[r("th",{scope:"row",class:sf,children:s===null?r("span",{class:UA,children:t}):
r("button",{type:"button",tabIndex:-1,class:VA,"aria-expanded":s,onClick:a,children:[r(ie,{name:s?"down":"right",size:12}),
e.group===null?"all":r(Ti,{property:n,group:e.group,most:24})]})}),r("td",{class:af,title:z(e.size),children:Dt(q(e.size),
e.cells[0]?.intervals??null)}),e.cells.map((p,f)=>{let h=e.kind==="total"&&!p.complete;return r("td",{class:HA,"data-sha\
de":f===0||!p.complete?0:$A(zc(p,o),i),"data-open":!p.complete,"data-marked":l(f),...u(f),title:h?"no finished period":`${Dt(
z(p.count),p.intervals)} of ${Dt(z(p.size),p.intervals)}, ${Jn(p.share,ct(p.intervals,["share"]))}${p.complete?"":", not\
 over"}`,onClick:v=>m(f,v.currentTarget),onPointerDown:()=>d(f,!1),onPointerEnter:v=>{v.buttons===1&&d(f,!0)},children:h?
"":c(p)},f)})]})}var K7=120,j7=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function ZA({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=w(new Set),[l,u]=w(!1),[c,m]=w(null),d=(e.groups?.length??0)>0,p=ro(e),f=Z(()=>of(e,E=>s.has(
E)!==(E===-1&&!d),p),[e,p,s,d]),h=l?f:f.slice(0,K7),v=Ic(e),y=e.query?.retention?.period??"day",T=j7.get(y)??86400,b=E=>E.
kind==="cohort"?Nn(E.start,T,o):E.group===null?"all":uo(E.group),k=(E,O)=>{let K=h[E.row],W={period:E.column,state:"retu\
rned",...K.kind==="cohort"?{cohort:K.start}:{},...vs(K.group)};i(W,`${b(K)}, ${y} ${v[E.column]}`,O)},S=Ft(h.length,v.length,
k),R=c&&S.at?DA(c,S.at):null,D=E=>(E.key.startsWith("Arrow")&&m(E.shiftKey?c??S.at:null),E.key==="Escape"&&c?(m(null),!0):
S.key(E)),F=E=>{let O=new Set(s);O.delete(E)||O.add(E),a(O)},N=S.at?h[S.at.row]:void 0,X=R?Y7(h,R):N&&S.at?`${b(N)}, ${y}\
 ${v[S.at.column]}: ${Z7(N.cells[S.at.column])}`:"";return r(Ze,{scrolls:!0,title:r(A,{children:["Came back, by ",y," ",
r("span",{class:NA,children:["of ",Dt(q(h[0]?.size??0),p)," actors"]})]}),summary:Q7(e,y),announced:X,onKey:D,actions:R&&
r("span",{class:BA,children:X}),table:r(rf,{rows:f,names:v,rowName:b}),legend:r("div",{class:KA,"aria-hidden":"true",children:[
r("span",{children:"0"}),r("span",{class:jA}),r("span",{children:G7(Cv(f,t),t)}),r("span",{class:GA})," period not over,\
 in no total"]}),children:r("div",{class:FA,children:[r("table",{class:zA,children:[r("thead",{children:r("tr",{children:[
r("th",{scope:"col",class:sf,children:d?n:"cohort"}),r("th",{scope:"col",class:af,children:"size"}),v.map((E,O)=>r("th",
{scope:"col",class:IA,children:O===0?`${y} 0`:E},E))]})}),r("tbody",{onPointerLeave:()=>{},children:h.map((E,O)=>r(JA,{row:E,
name:b(E),by:n,says:t,largest:Cv(f,t),open:E.kind==="total"?f[O+1]?.kind==="cohort":null,onToggle:()=>F(E.group===null?-1:
(e.groups??[]).indexOf(E.group)),marked:K=>R!==null&&O>=R.fromRow&&O<=R.toRow&&K>=R.fromColumn&&K<=R.toColumn,mark:K=>S.
mark(O,K),text:K=>J7(K,t),onChoose:(K,W)=>{c||k({row:O,column:K},W)},onPress:(K,W)=>{m(W?c??S.at:null),S.set({row:O,column:K})}},
O))})]}),f.length>h.length&&r("button",{type:"button",class:WA,onClick:()=>u(!0),children:["All ",z(f.length)," rows"]})]})})}
function G7(e,t){return e===null?"–":t==="share"?V(e):q(e)}function J7(e,t){let n=zc(e,t);if(n===null)return"–";let o=ct(
e.intervals,[t]);return as(t==="share"?Jn(n,o):Vo(n,o)).replace(/^~./,"")}function Z7(e){if(!e)return"no such period";let t=e.
value===null?"":`, value ${q(e.value)}`;return`${Dt(z(e.count),e.intervals)} of ${Dt(z(e.size),e.intervals)}, ${Jn(e.share,
ct(e.intervals,["share"]))}${t}${e.complete?"":", the period is not over"}`}function Y7(e,t){let{cells:n,unfinished:o,count:i,
size:s}=EA(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n} cells: ${q(i)} of ${q(
s)}, ${s===0?"–":V(i/s)}${a}`}function Q7(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>0);return`Retention b\
y ${t}: ${e.cohorts.length} cohorts, ${V(n?.share??0)} came back in ${t} 1, ${V(o?.share??0)} in the last finished one`}function YA({answer:e,onMark:t}){let[n,o]=w(!1),i=ro(e),s=e.query?.stickiness?.period??"day",a=e.active_periods.map(c=>({
label:Te(c.periods,s)+(n?" or more":""),short:String(c.periods),values:[n?c.or_more:c.count],unfinished:!1})),l=e.active_periods[0],
u=e.active_periods.reduce((c,m)=>c+m.periods*m.count,0)/Math.max(1,e.count);return r(nf,{title:`On how many ${s}s: ${Dt(
q(e.count),i)} actors, ${Dt(u.toFixed(1),i)} on average`,over:`${s}s`,bars:a,intervals:i,parts:[{key:"actors",label:"act\
ors",color:"--series-1"}],summary:`Stickiness: ${q(e.count)} actors, ${V(l?.share??0)} on one ${s} only, ${u.toFixed(1)}\
 on average`,actions:r(Ct,{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:c=>o(c==="more"),choices:[
{value:"exactly",label:"Exactly"},{value:"more",label:"Or more"}]}),onPart:(c,m,d)=>t({periods:e.active_periods[c].periods,
...n?{or_more:!0}:{}},a[c].label,d)})}var QA="hl";function XA({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=w(!1),l=oi(o,d=>o?nK(o,d):[]),u=(d,p,f)=>l.onMark(d.state===
"returned"&&s&&d.period!==0?{...d,state:"not_returned"}:d,s?`not: ${p}`:p,f);if(!n||!o)return r(xr,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(iK(n))return r(co,{children:[r(YA,{answer:n,onMark:l.onMark}),l.menu]});if(rK(n))return r(
co,{children:[r(hA,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!oK(n))return r(xr,{result:e});if(n.cohorts.every(({size:d})=>d===
0)&&i==="exact")return r(ni,{result:e,children:"Nobody of this range did what starts a cohort."});let m=ae(o.retention?.
by).join(", ");return r(co,{children:[r(tK,{answer:n,as:t,by:m,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function tK({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=w(()=>Fr("retention-says")??"share"),m=f=>{c(f),zr("retention-says",f)},d=u==="value"&&!s?"share":u,p=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(co,{children:[r("div",{class:QA,
children:[t!=="curve"&&r(Ct,{label:"What cells say",value:d,onChange:m,choices:p}),r(Ct,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(OA,{answer:e,by:n,onMark:i}):r(ZA,{answer:e,says:d,by:n,zone:o,onMark:i})]})}function nK(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>We(
{document:{...Fe(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function oK(e){return"cohorts"in e}
function rK(e){return"periods"in e}function iK(e){return"active_periods"in e}function eR(e){return e.document.lifecycle?r(Xb,{...e}):e.document.stickiness?r(ev,{...e}):r(Qb,{...e})}var tR={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],chartOf:e=>e.lifecycle?"lifecycle":e.stickiness?"stickiness":"matrix",choose:ZE,Sentence:eR,
Page:XA};function nR({answer:e}){let t=(n,o)=>o?r(_,{shown:Ln}):r(_,{value:n,most:64,middle:!0});return r(Ee,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>z(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>V(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Ne(n.median)}]})}function lf(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function sK(e){return"other"in e?lf(e.depth,null,
!0):lf(e.depth,e.value,!1)}function oR(e,t){let n=[...new Set(e.nodes.map(({depth:m})=>m))].sort((m,d)=>m-d),o=n.map(m=>e.
nodes.filter(d=>d.depth===m).sort(aK)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(m=>m.
reduce((d,{count:p})=>d+p,0))),a=Math.max(...o.map(m=>m.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((m,d)=>{let p=0;for(let f of m){let h=Math.max(t.nodeLeast,f.count*l);u.push({key:sK(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:d*i,y:p,height:h}),p+=
h+t.gap}});let c=Math.max(...u.map(m=>m.y+m.height),0);return{nodes:u,edges:lK(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function aK(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function lK(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let m=o.get(lf(c.depth,c.from,c.from_other===!0)),d=o.get(lf(c.depth+1,c.to,c.to_other===
!0));return m&&d?[{edge:c,from:m,to:d}]:[]}),s=new Map,a=new Map,l=(c,m,d)=>{let p=c.get(m.key)??0;return c.set(m.key,p+
d),m.y+p},u=new Map;for(let{edge:c,from:m}of[...i].sort((d,p)=>d.to.y-p.to.y))u.set(c,l(s,m,c.count*n));return[...i].sort(
(c,m)=>c.from.y-m.from.y).map(({edge:c,from:m,to:d})=>({from:m.key,to:d.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,d,c.count*n)}))}function rR(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function iR(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var sR="fl",aR="ul",lR="ml",uR="vl",cR="wl",mR="y",dR="me",pR="N",fR="Or",hR="bl",gR="ve",yR="yl";var ga=8,cK=6.6;function bR({answer:e,actions:t,onMark:n}){let{host:o,width:i}=nl(),s=ro(e),a=Z(()=>oR(e,{width:Math.max(
i,1),height:460,bar:ga,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),l=Z(()=>a.depths.map(b=>a.nodes.filter(k=>k.depth===b)),
[a]),[u,c]=w(null),m=Math.max(0,...l.map(b=>b.length)),d=Ft(m,l.length,({row:b,column:k},S)=>{let R=l[k][b];R&&v(R,S)}),
p=d.at?l[d.at.column]?.[Math.min(d.at.row,l[d.at.column].length-1)]:void 0,f=u??p?.key??null,h=Z(()=>f===null?null:rR(a,
f),[a,f]),v=(b,k)=>{n({depth:b.depth,node:b.others>0?{other:!0}:{value:b.value}},Hc(b),k)},y=b=>(b.key.startsWith("Arrow")&&
c(null),d.key(b)),T=f===null?"":dK(a,f,e.count);return r(Ze,{scrolls:!0,title:r(A,{children:[Vo(e.count,ct(s,["count"])),
" paths ",r("span",{class:aR,children:T})]}),summary:pK(e,a),onKey:y,announced:p?T:"",actions:r(A,{children:[r("span",{class:lR,
children:[r("span",{class:uR}),"path ends"]}),t]}),table:r(nR,{answer:e}),children:r("div",{ref:o,class:sR,children:i>0&&
r("svg",{width:a.width,height:a.height+32,onPointerLeave:()=>c(null),"aria-hidden":"true",children:[a.depths.map((b,k)=>r(
"text",{x:k*a.columnWidth,y:14,class:cR,children:vR(b)},b)),r("g",{transform:"translate(0 28)",children:[a.edges.map(b=>{
let k=a.nodes.find(({key:R})=>R===b.from),S=h?.edges.has(b)??!1;return r("path",{d:iR(b,k.x+ga,k.x+a.columnWidth),class:mR,
"data-lit":S,"data-dim":h!==null&&!S,children:r("title",{children:`${z(b.count)}${b.median===null?"":`, median ${Ne(b.median)}`}`})},
`${b.from} ${b.to}`)}),l.map((b,k)=>b.map((S,R)=>r(mK,{node:S,count:Dt(q(S.count),s),width:a.columnWidth-ga,mark:d.mark(
R,k),isAt:p===S,dim:h!==null&&!h.nodes.has(S.key),onPoint:()=>c(S.key),onChoose:D=>v(S,D)},S.key)))]})]})})})}function mK({
node:e,count:t,width:n,mark:o,isAt:i,dim:s,onPoint:a,onChoose:l}){let u=Math.max(4,Math.floor((n-20)/cK)-t.length-1),c=e.
count===0?0:e.ends/e.count;return r("g",{class:dR,"data-dim":s,"data-other":e.others>0,onPointerEnter:a,onClick:m=>l(m.currentTarget.
firstElementChild),children:[r("rect",{x:e.x,y:e.y,width:ga,height:e.height,rx:2,class:pR,...o,"data-cursor":i}),c>0&&r(
"rect",{x:e.x,y:e.y+e.height*(1-c),width:ga,height:e.height*c,rx:2,class:fR}),r("rect",{x:e.x+ga,y:e.y,width:n-16,height:20,
class:hR}),r("text",{x:e.x+ga+6,y:e.y+14,class:gR,children:[r("tspan",{"data-word":e.others>0,children:el(Hc(e),u)}),r("\
tspan",{dx:6,class:yR,children:t})]}),r("title",{children:`${Hc(e)}: ${z(e.count)}${e.ends>0?`, ${z(e.ends)} end here`:""}${e.
starts>0?`, ${z(e.starts)} begin here`:""}`})]})}function Hc(e){return e.others>0?`${Ln.text} ${e.others}`:ee(e.value).text}
function vR(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function dK(e,t,n){let o=e.nodes.find(s=>s.key===t);if(!o)return"";
let i=o.ends===0?"":`, ${V(o.ends/Math.max(1,o.count))} end here`;return`${vR(o.depth)} ${Hc(o)}: ${z(o.count)}, ${V(o.count/
Math.max(1,n))} of all${i}`}function pK(e,t){let n=t.nodes.find(({depth:i})=>i===1),o=n?`, most often followed by ${Hc(n)}\
 (${V(n.count/Math.max(1,e.count))})`:"";return`${q(e.count)} paths over ${t.depths.length} depths${o}; ${Wn.other} stan\
ds for rare ones`}var xR="kl",wR="R",kR="zl",CR="jl",SR="Pr",TR="we",Sv="Xl",PR="Cl",MR="Sl";function $R({answer:e,onFunnel:t}){let n=e.top_paths,o=ro(e),i=Ft(n.length,1,({row:l})=>{let u=n[l];u&&!("other"in u)&&t(
u.nodes)}),s=i.at?n[i.at.row]:void 0,a=Math.max(1,...n.map(l=>"other"in l?0:l.count));return r(Ze,{scrolls:!0,title:`${Dt(
q(e.count),o)} paths`,summary:`Whole paths: ${n.slice(0,3).map(l=>_R(l,e.count)).join("; ")}`,announced:s?_R(s,e.count):
"",onKey:i.key,table:r(hK,{answer:e}),children:r("ol",{class:xR,children:n.map((l,u)=>r("li",{class:wR,...i.mark(u,0),children:[
r("span",{class:kR,title:z(l.count),children:Dt(q(l.count),o)}),r("span",{class:CR,children:V(l.count/Math.max(1,e.count))}),
r("span",{class:SR,children:r("span",{class:TR,"data-other":"other"in l,style:{"--share":Math.min(1,l.count/a)}})}),"oth\
er"in l?r("span",{class:Sv,children:[r(_,{shown:Ln})," ",z(l.paths)," other paths"]}):r(A,{children:[r("span",{class:Sv,
children:l.nodes.map((c,m)=>r("span",{class:PR,children:[m>0&&r("span",{class:MR,"aria-hidden":"true",children:"›"}),r(
_,{value:c,most:32,middle:!0})]},m))}),l.nodes.length>1&&r(M,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(l.nodes),
children:"Funnel"})]})]},u))})})}function hK({answer:e}){return r(Ee,{label:"Paths",rows:e.top_paths,columns:[{key:"coun\
t",head:"paths",number:!0,cell:({count:t})=>z(t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>V(t/Math.max(1,
e.count))},{key:"path",head:"path",cell:t=>r("bdi",{children:DR(t)})}]})}function DR(e){return"other"in e?`${Ln.text} ${e.
paths}`:e.nodes.map(t=>ee(t).text).join(" › ")}function _R(e,t){return`${DR(e)}: ${z(e.count)}, ${V(e.count/Math.max(1,
t))}`}function Tv(e){return e.paths?.node??"event"}function Zl(e,t){let n=Tv(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?un(t):String(t)}`}function uf(e,t){return{...e,paths:{...e.paths,...t}}}
function ER(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Zl(e,t),after:s.after||5}}}
function AR(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Zl(e,t),before:i||o||5}}}function RR(e,t){
let n=e.paths?.exclude,o=Zl(e,t);return uf(e,{exclude:n===void 0?o:`${n} or ${o}`})}function OR(e,t,n){let o=Tv(e);return uf(
e,{node:`if(${Zl(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function LR(e,t,n){
return uf(e,{node:`if(${Zl(e,t)}, ${un(n)}, string(${Tv(e)}))`})}function NR(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return uf(e,a?{before:u}:{after:u})}function BR(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Fe(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Zl(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var zR="Bl",IR="El",HR="Il";function qR({document:e,change:t,onClose:n}){let i=(Ae(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),We({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(it,{title:"\
Merge under a name",onClose:n,children:r(Qt,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(LR(e,t.value,a.trim()),"merge")}})}):r(it,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:IR,children:i.map(a=>r("li",{children:r(M,{kind:"plain",class:HR,onClick:()=>s(
OR(e,t.value,xe(a)),"expand"),children:r(_,{value:a})})},a))})})}function UR({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=w(null),{onMark:u,menu:c}=oi(i,(m,d)=>!i||!m.
node||!("value"in m.node)?[]:bK(i,m.node.value,d,p=>l({kind:p,value:m.node.value,label:d})));return!o||!i||!vK(o)?r(xr,{
result:t}):o.count===0&&s==="exact"?r(ni,{result:t,children:"No session of this range has such a path."}):n==="list"?r(co,
{children:r($R,{answer:o,onFunnel:m=>yK(i,m)})}):r(co,{children:[r(bR,{answer:o,onMark:u,actions:r(gK,{document:e})}),c,
a&&r(qR,{document:i,change:a,onClose:()=>l(null)})]})}function gK({document:e}){let t=n=>fe({document:NR(e,n)});return r(
"span",{class:zR,children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function yK(e,t){
We({document:BR(e,t),view:"funnel",as:null},"funnel of a path")}function bK(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>We(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",ER),i("End here","left",AR),i("Hide","minu\
s",RR),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function vK(e){return"top_paths"in e}var VR={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],chartOf:()=>"flow",Sentence:tv,Page:UR};function ya(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function Mv(e,t,n){
let o=ya(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Fe(e),aggregate:{over:i,...t}}}function WR(e){
return Mv(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function KR(e){return Mv(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function jR(e){
let t=ya(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function _v(e,t,n){
let{properties:o,...i}=ya(e);return{...Fe(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
xe(t)],limit:6}}}var xK=864e5,wK=300;function GR(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(xK/24,l*wK/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},m=Object.keys(ya(e).properties??{}).map(xe),{compare:d,
...p}=Mv(e,{measures:["count()"],by:[xe(o),"start","end","duration","events",...m],order:["start desc"],limit:i});return{
...p,...c}}function JR(e,t,n,o,i){let s=[...new Set(n.map(f=>un(String(f))))].join(", "),a=`string(${xe(t)}) in (${s})`,
{where:l,from:u,to:c,compare:m,sample:d,...p}=Fe(e);return{...p,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",xe(t),"event"],order:"time asc",limit:1e4}}}function ZR({answer:e,onMark:t}){let n=Z(()=>Xp((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Se,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(ef,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${q(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Ne(i.from)} and more`:`${Ne(i.from)} to ${Ne(
i.to)}`,s)})}var YR="Ul",QR="Hl",XR="Ll",eO="Ml",tO="Nl",nO="Rl",oO="Al",rO="Dl",iO="Qr",sO="Tl",aO="_l",lO="be",uO="ql",cO="Fl";function mO({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:YR,
children:[r(Ql,{label:"sessions",value:Yl(t,q),...typeof t=="number"?{title:z(t)}:{}}),r(Ql,{label:"events each",value:Yl(
n,u=>u.toFixed(1))}),r(Ql,{label:"median duration",value:Yl(o,Ne)}),r(Ql,{label:"p90 duration",value:Yl(i,Ne)}),r(Ql,{label:"\
of one event only",value:Yl(s,u=>V(l===0?0:u/l))}),r(Ql,{label:"events",value:Yl(a,q)})]})}function Yl(e,t){return e==null?
"–":t(e)}function Ql({label:e,value:t,title:n}){return r("div",{class:QR,children:[r("dd",{class:XR,title:n,children:t}),
r("dt",{class:eO,children:e})]})}var dO="Gl",pO="r",qc="Jl",Dv="Kl",fO="Ol",hO="Vr",gO="Wr";function yO({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=w(!1),c=Z(()=>xw(t,n),[t,n]),m=Ft(
t.length,1,({row:f})=>a(t[f])),d=Math.max(1,...t.map(({start:f,end:h})=>h-f)),p=m.at?t[m.at.row]:void 0;return r(Ze,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:p?PK(p,o,s):"",onKey:m.key,actions:r(Ct,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(TK,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:dO,tabIndex:0,role:"group","a\
ria-label":"Sessions",children:r("table",{class:pO,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"\
start"}),r("th",{scope:"col",children:r(_,{value:o,most:24})}),r("th",{scope:"col",class:qc,children:"duration"}),r("th",
{scope:"col",class:qc,children:"events"}),i.map(f=>r("th",{scope:"col",children:r(_,{value:f,most:24})},f)),r("th",{scope:"\
col",class:Dv,children:"timeline"})]})}),r("tbody",{children:t.map((f,h)=>r("tr",{...m.mark(h,0),onClick:()=>a(f),children:[
r("td",{children:G(f.start,s,"second")}),r("td",{children:r(_,{value:f.actor,most:24,middle:!0})}),r("td",{class:qc,children:Ne(
(f.end-f.start)/1e3)}),r("td",{class:qc,children:z(f.events)}),f.properties.map((v,y)=>r("td",{children:r(_,{value:v,most:32,
middle:!0})},y)),r("td",{class:Dv,children:r(SK,{session:f,events:c[h],length:l?f.end-f.start:d,zone:s})})]},h))})]})})})}
var CK=300;function SK({session:e,events:t,length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:fO,children:[
r("span",{class:hO,style:{"--to":Iu(e.end,e.start,i)}}),t.slice(0,CK).map((s,a)=>r("span",{class:gO,title:`${ee(s.event).
text}, ${G(s.time,o,"millisecond")}`,style:{"--at":Iu(s.time,e.start,i),"--color":`var(${xn(En("event",[s.event]))})`}},
a))]})}function TK({sessions:e,per:t,properties:n,zone:o}){return r(Ee,{label:"Sessions",rows:e,columns:[{key:"start",head:"\
start",cell:({start:i})=>G(i,o,"millisecond")},{key:"actor",head:r(_,{value:t,most:32}),cell:({actor:i})=>r(_,{value:i,most:48,
middle:!0})},{key:"duration",head:"duration",number:!0,cell:({start:i,end:s})=>Ne((s-i)/1e3)},{key:"events",head:"events",
number:!0,cell:({events:i})=>z(i)},...n.map((i,s)=>({key:`property ${i}`,head:r(_,{value:i,most:32}),cell:a=>r(_,{value:a.
properties[s],most:48,middle:!0})}))]})}function PK({actor:e,start:t,end:n,events:o},i,s){return`${i} ${ee(e).text}, ${G(
t,s,"second")}, ${Ne((n-t)/1e3)}, ${z(o)} events`}var MK=50;function vO({document:e,echo:t,count:n,zone:o}){let i=ya(e).per??Ae(e.dataset).value.value?.actors?.[0]??null,
s=yt(i===null?null:GR(e,t,n,i,MK)),a=Z(()=>_K(bO(s.answer)),[s.answer]),l=Z(()=>i===null||a.length===0?null:JR(e,i,a.map(
({actor:m})=>m),new Date(Math.min(...a.map(({start:m})=>m))).toISOString(),new Date(Math.max(...a.map(({end:m})=>m))).toISOString()),
[a,i]),u=yt(l),c=Z(()=>$K(bO(u.answer)),[u.answer]);return i===null||!s.answer?r(Se,{}):r(yO,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(ya(e).properties??{}),zone:o,onSession:m=>he(ml(e.dataset,String(
m.actor)))})}function bO(e){return e!==null&&"columns"in e?e:null}function _K(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function $K(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function xO({document:e,name:t,expression:n}){let{answer:o}=yt(_v(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>We({document:DK(e,t,n,u),view:"difference",as:null},`sessions \
of ${U(t)} ${ee(u).text}`);return r("section",{class:oO,"aria-label":U(t),children:[r("h2",{class:rO,children:r(_,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:m},d)=>r("li",{children:r("button",{type:"button",class:iO,disabled:m,
title:m?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:sO,children:m?r(_,{shown:Ln}):
r(_,{value:u,most:40,middle:!0})}),r("span",{class:aO,children:r("span",{class:lO,"data-other":m,style:{"--share":s===0?
0:c/s}})}),r("span",{class:uO,children:V(s===0?0:c/s)}),r("span",{class:cO,children:q(c)})]})},d))})]})}function DK(e,t,n,o){
let i=_v(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:no(void 0,Fo(t,o))}}}function wO({result:e}){let{answer:t,of:n,phase:o}=e,i=yt(n&&WR(n)),s=yt(n&&KR(n)),a=oi(s.of);if(!t||!n||!kO(t))return r(
xr,{result:e});if(t.rows.length===0&&o==="exact")return r(ni,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=Ev(i.answer)?.rows[0]?.[0];return r(co,{children:[r(mO,{answer:Ev(i.answer)}),r("di\
v",{class:tO,children:[r(EK,{answer:t,document:n,zone:l}),r(ZR,{answer:Ev(s.answer),onMark:a.onMark})]}),r("div",{class:nO,
children:Object.entries(jR(n)).slice(0,4).map(([c,m])=>r(xO,{document:n,name:c,expression:m},c))}),t.query&&typeof u=="n\
umber"&&r(vO,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function EK({answer:e,document:t,zone:n}){return Lt(e,t).
time<0?r(io,{answer:e,document:t,zone:n}):r(Nl,{answer:RK(e,t),document:t,zone:n,form:"lines",end:ub(e),onZoom:AK})}function AK(e,t){
wn({from:new Date(e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function RK(e,t){let{measures:n}=Lt(e,t),o=e.columns.
map((s,a)=>a).filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}
function kO(e){return"columns"in e}function Ev(e){return e!==null&&kO(e)?e:null}var CO={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],chartOf:()=>"overview",Sentence:nv,Page:wO};function Uc(e){return e.score>=.05}var cf=4;function Xl(e,t){let n=e.values??[];return t?n:n.slice(0,cf)}function ks({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function mf(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function SO(e,t){return e.distribution?ks(e).length:Math.max(1,Xl(e,t).length)}function TO({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:ee(o??null).text,selection:i,baseline:s,lift:a})),...ks(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${ee(o).text} to ${ee(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(Ee,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r(_,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>z(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>V(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>z(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>V(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":mf(n)}]})}var eu="Pl",PO="Ql",Rv="A",Ov="k",Lv="D",MO="Vl",_O="Yr",$O="Zr",DO="T",EO="ye",AO="ei",RO="ri",OO="Wl",LO="ii",NO="ai",
BO="Yl",FO="Zl",zO="ex",IO="rx",HO="ti",qO="oi",UO="ni",VO="pi",WO="ix",KO="ax",jO="tx",GO="ox";function JO({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:WO,children:[r("div",{class:KO,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:EO,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${V(l.selection.share)}, baseline ${V(l.baseline.share)}`,children:[r("span",{class:Lv,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:Lv,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:jO,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:GO,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:eu,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function ZO({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!Uc(e)&&!n,c=Xl(e,
n);return r("li",{class:_O,"data-quiet":u,children:[r("div",{class:$O,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:AO,"aria-expanded":!u,onClick:o,children:[r(ie,{name:u?"right":"down",size:12}),r(_,{value:e.name,most:48,middle:!0})]}),
r("span",{class:RO,title:`score ${e.score}`,children:[r("span",{class:OO,children:r("span",{class:LO,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:NO,children:LK(e)}),r(df,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(df,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(JO,{bins:ks(
e),median:e.median,mark:i,onChoose:s,text:m=>xo(m,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:BO,
children:[c.map((m,d)=>r(OK,{value:m,mark:i(d),onChoose:p=>s(d,p),onAction:p=>a(p,{...l,value:m.value??null,side:"select\
ion"})},d)),(e.values?.length??0)>cf&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:VO,onClick:o,children:n?
"fewer":`${e.values.length-cf} more`})})]})]})}function OK({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:DO,
...t,children:[r("button",{type:"button",tabIndex:-1,class:FO,onClick:i=>n(i.currentTarget),children:r(_,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:zO,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${V(e.
selection.share)}), baseline ${e.baseline.count} (${V(e.baseline.share)})`,children:[r("span",{class:Ov,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:Ov,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:IO,children:[r("span",{children:V(
e.selection.share)}),r("span",{class:eu,children:V(e.baseline.share)})]}),r("span",{class:HO,children:mf(e.lift)}),r("sp\
an",{class:qO,children:[r(df,{label:"Only",title:`Only ${ee(e.value??null).text}`,onClick:()=>o("only")}),r(df,{label:"N\
ot",title:`Without ${ee(e.value??null).text}`,onClick:()=>o("not")})]})]})}function df({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:UO,title:t,onClick:n,children:e})}function LK(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Te(e.different,"value");return`${t}${n}${Uc(
e)?"":`${n===""?"":", "}none stands out`}`}function YO({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=w(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>SO(f,i.
has(f.name)))),u=(f,h,v)=>{let y=a[f],T=QO(y,h,i.has(y.name));n(T.mark,T.label,v)},c=Ft(a.length,l,({row:f,column:h},v)=>u(
f,h,v)),m=c.at&&a[c.at.row],d=m&&c.at?NK(m,c.at.column,i.has(m.name)):"",p=f=>{let h=new Set(i);h.delete(f)||h.add(f),s(
h)};return r(Ze,{title:r(A,{children:[q(e.selection.count)," selected ",r("span",{class:eu,children:["against ",q(e.baseline.
count)]})]}),summary:BK(e),announced:d,onKey:c.key,table:r(TO,{answer:e}),actions:r("span",{class:PO,children:[r("span",
{class:Rv,"data-side":"selection"}),"selection",r("span",{class:Rv,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:MO,children:a.map((f,h)=>r(ZO,{property:f,zone:t,all:i.has(f.name),onAll:()=>p(f.name),mark:v=>c.mark(h,v),onChoose:(v,y)=>u(
h,v,y),onAction:o},f.name))})})}function QO(e,t,n){let o=ks(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${U(e.name)} ${ee(o.from).text} to ${ee(o.to).text}`}}let i=Xl(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${U(e.name)} = ${ee(i).text}`}}function NK(e,t,n){let o=ks(
e)[t]??Xl(e,n)[t],{label:i}=QO(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${V(o.selection.share)} of the sele\
ction, ${V(o.baseline.share)} of the baseline`:""}`}function BK(e){let t=e.properties.filter(Uc).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${ee(o.value).text}: ${V(o.selection.share)} against ${V(o.baseline.share)})`:"";return`${U(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${q(e.selection.count)} apart from ${q(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function XO(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function Nv(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var t4="nx",pf="px",n4="di";function o4({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:n4,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r(_,{value:a,most:32})]},a))," ",r(M,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Te(s,"more prop\
erty","more properties")," ",r(M,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Te(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r(_,{value:a,most:48})," ",r("span",{class:pf,children:U(l)})]},a))})]})]})}function r4({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=oi(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>Fv(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>Fv(o,"hide",u)}]:[]);if(!n||!o||!zK(n))return r(
xr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(ni,{result:t,children:"\
No row of this range is in the selection."}):r(co,{children:[r(FK,{document:e,answer:n}),r(YO,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>Fv(o,u,c)}),r(o4,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>fe({document:Nv(e,null)}),
onMore:()=>ne("difference.limit",0)}),a]})}function FK({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?XO(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:t4,children:[r("span",{class:pf,children:"against"}),
r(ut,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>ne("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&We({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function Fv(e,t,n){let o=n.property??"";if(t==="h\
ide")return fe({document:Nv(e,o)});if(t==="by")return We({document:{...Fe(e),aggregate:{measures:["count()"],by:[xe(o)]}},
view:"explore",as:null},`by ${U(o)}`);Wr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?We({document:l},
t==="only"?a:`not (${a})`):Q("No condition says which rows these are.")},i=>Q(U(j(i).message)))}function zK(e){return"pr\
operties"in e}var i4={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],chartOf:()=>"list",Sentence:ov,Page:r4};var s4="li",a4="dx",l4="lx",ff="xx",u4="_",zv="sx",c4="cx",m4="gx",d4="xi",p4="hx",f4="fx";var HK=2e3;function g4(){return B(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!He.value.value?.length&&_t()},HK);return()=>clearInterval(e)},[]),r("main",{class:s4,children:r("div",{class:a4,children:[
r("header",{class:l4,children:[r("h1",{children:"There are no events yet"}),r("p",{class:ff,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(qK,{}),r(UK,{}),r(VK,
{})]})})}function qK(){return r("section",{class:u4,"aria-label":"A file",children:[r(ie,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:ff,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(mr,{kind:"primary",children:"Choose a \
file"})]})}var h4=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function UK(){let[e,t]=w("");return r("section",{class:zv,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&od(e)},class:m4,children:[r("textarea",{class:d4,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:h4,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:p4,
children:[r(M,{kind:"outlined",onClick:()=>t(h4),children:"Take the example"}),r(M,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function Iv(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${It(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function VK(){let e=Iv("my\
-events");return r("section",{class:zv,"aria-labelledby":"send",children:[r("div",{class:c4,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(M,{small:!0,kind:"outlined",icon:"copy",onClick:()=>qe(e,"The line"),children:"\
Copy"})]}),r("pre",{class:f4,tabIndex:0,children:e}),r("p",{class:ff,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var WK=6;function y4(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,WK).map(xe)}function KK(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function b4(e,t,n){
let o=_m({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(KK(i))});return()=>Ou(o)}async function v4(e,t,n){let i=await te(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var hf=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=this.began===
0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},
(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);
return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;
for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-
i[1]).map(([i,s])=>({event:GK(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,
matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=jK(i);o.
events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({
at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.
totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.
length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),
this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function jK(e){return e===null?"":`=${e}`}
function GK(e){return e===""?null:e.slice(1)}var JK=1e3,x4=()=>({tape:new hf,columns:[],error:null,begun:!1,turn:0}),va=ue(x4()),_i=va;function gf(e={}){va.value={...va.
value,...e,turn:va.value.turn+1}}function w4(e,t,n){va.value=x4();let o={dataset:e,columns:[...n],limit:JK,...t===void 0?
{}:{where:t}};return b4(o,i=>{va.value.tape.take(i,Date.now()),gf({columns:i.columns,begun:!0,error:null})},i=>gf({error:i}))}
function tu(e){let{tape:t}=va.value;t.paused!==e&&(e?t.pause():t.resume(),gf())}function k4(){gf()}var C4="si",S4="ci",T4="ux",P4="mx",M4="vx";function Cs({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=I(null);return B(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:ke(C4,i&&S4),"aria-label":t,children:[
r("div",{class:T4,children:[r("h2",{class:P4,children:e}),o,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:M4,children:s})]})}var _4="gi",$4="wx",D4="bx",E4="yx",fo="kx",A4="hi",R4="zx",O4="jx",L4="Xx",N4="ke",B4="Cx",F4="fi",z4="Sx",I4="Bx",H4="\
Ex",q4="Ix",U4="ui",V4="ze",W4="je",K4="Ux",j4="mi",G4="Hx",J4="vi",Z4="Lx",Y4="Mx",Q4="Nx",X4="Rx";function eL(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:e9(e,t)}}function tL({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=ge.value,{where:i,time:s}=e,[a,l]=w(null),[u,c]=w(null);return B(()=>{let m=new AbortController;
return l(null),c(null),v4(n,String(i),m.signal).then(d=>d?l(d):c(new ot({code:"gone",message:"The event is not there any\
 more"})),d=>{_n(d)||c(j(d))}),()=>m.abort()},[n,i]),r(Cs,{title:r(_,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(M,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>qe(YK(a),"The event")}),children:r("div",{class:Z4,children:[
r("p",{class:fo,children:[G(String(s),o,"millisecond"),", ",o]}),u&&r(me,{error:u}),a?r(QK,{whole:a,zone:o}):!u&&r(Se,{})]})})}
function YK({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function QK({
whole:e,zone:t}){let[n,o]=w(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>XK(s.name,
a,n));return r(A,{children:[r(hd,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:fo,children:"No \
field has this text."}),r("dl",{class:Y4,children:i.map(({column:s,value:a})=>r("div",{class:Q4,children:[r("dt",{class:fo,
children:r(_,{value:s.name,most:64,middle:!0})}),r("dd",{class:X4,children:typeof a=="number"?z(a):r(_,{shown:xo(a,s,t),
most:2e3})})]},s.name))})]})}function XK(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function e9(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${un(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${un(a)}`]:[]}).join(
" and ")}function nL({document:e}){let{tape:t,columns:n}=_i.value,[o,i]=w(null),s=I(null),a=e.timezone??"UTC",l=n.map(({name:p,type:f})=>`${p}\
 ${f}`).join(),u=Z(()=>t9(n,a),[l,a]);B(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=p=>{p.target instanceof Element&&p.target.scrollTop>0&&tu(!0)},m=p=>fe({open:[...Ji.value.filter(({kind:f})=>f!=="\
live-event"),eL(n,p)]}),d=(p,f,h)=>{tu(!0),f.key===n[0]?.name?m(p):i({anchor:h,row:p,column:f.key})};return r(A,{children:[
r("div",{ref:s,class:F4,onScrollCapture:c,children:r(Ee,{label:"New events",columns:u,rows:t.rows,onCell:d,onMenu:d})}),
o&&r(r9,{...o,document:e,columns:n,onOpen:()=>m(o.row),onClose:()=>i(null)})]})}function t9(e,t){return e.map((n,o)=>({key:n.
name,head:r(_,{value:n.name,most:40}),number:o>1&&cr(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(n9,{value:i[0],
zone:t}):r(o9,{value:i[o],column:n,zone:t})}))}function n9({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r(_,{value:e}):r("span",{class:z4,title:G(n,t,"millisecond"),children:[G(n,t,"clockSecond"),r("span",{class:fo,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function o9({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:Xe(e,Vt(t.name),!0),children:xo(e,t,n).text}):r(_,{shown:xo(e,t,n),most:48,middle:!0})}function r9({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:m})=>m===n)],u=Fo(i9(
n),l),c=m=>()=>We({document:Me(i,"where",no(i.where,m))},m);return r(Co,{anchor:e,label:"This value",head:r(_,{shown:ee(
u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>qe(l==null?"":String(l),"The v\
alue")}]})}function i9(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function oL({document:e}){return r(Et,{document:e,error:Hv(_i.value.error),label:"Which new events",children:r(rn,{word:"\
New events where"})})}function Hv(e){return e?new ot({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var qv=50;function rL({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=w(null),{times:a,values:l}=Z(()=>e.perSecond(
o*1e3),[e,o]),u=Z(()=>[{values:l,color:En("",[])}],[l]),c=i===null||l[i]===void 0?"":`${G(a[i]*1e3,n,"clockSecond")}: ${z(
l[i])}`,m=f=>{let h={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return h===void 0?!1:(s(
Math.max(0,Math.min(h,a.length-1))),!0)},d=a.map((f,h)=>({at:f,value:l[h]})).reverse(),p=[{key:"second",head:"Second",cell:({
at:f})=>G(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>z(f)}];return r(Ze,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${z(l.at(-1)??0)} in the last`,announced:c,onKey:m,actions:r(
"span",{class:O4,children:c}),table:r("div",{class:L4,children:r(Ee,{label:"Events per second",columns:p,rows:d})}),children:r(
Ll,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function iL({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:U4,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:V4,
children:[r("h2",{children:"By event"}),r("span",{class:fo,children:"now"}),r("span",{class:fo,children:"15 min"})]}),o.
length===0&&r("p",{class:fo,children:"Nothing yet."}),r("ul",{children:o.slice(0,qv).map(({event:s,count:a,lately:l})=>{
let u=Fo("event",s);return r("li",{children:r("button",{type:"button",class:W4,title:`Only where ${u}`,onClick:()=>We({document:{
...ge.value,where:no(n,u)}},u),children:[r("span",{class:K4,children:r(_,{value:s,most:40,middle:!0})}),r("span",{class:j4,
children:l>0?q(l):""}),r("span",{class:G4,children:q(a)}),r("span",{class:J4,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>qv&&r("p",{class:fo,children:[z(o.length-qv)," more"]})]})}function sL({document:e}){let{value:t,error:n}=Ae(e.dataset).value,o=t?y4(t):n?[]:null,{tape:i,turn:s}=s9(e,o),a=()=>tu(
!i.paused);wo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:_4,"data-t\
urn":s,children:[r(a9,{onToggle:a,now:l}),r(l9,{}),r(rL,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:N4,children:[
r("div",{class:B4,children:[i.paused&&r(u9,{}),i.rows.length===0?r(c9,{dataset:e.dataset,filtered:e.where!==void 0}):r(nL,
{document:e})]}),r(iL,{tape:i,now:l,where:e.where})]})]})}function s9(e,t){let n=JSON.stringify(t);return B(()=>t?w4(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),B(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
k4()},1e3);return()=>clearInterval(o)},[]),B(()=>()=>{to(e.dataset)},[e.dataset]),_i.value}function a9({onToggle:e,now:t}){
let{tape:n,begun:o}=_i.value,i=Za.value==="away";return r("div",{class:$4,children:[r(M,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:D4,
children:[r("b",{class:E4,children:q(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:fo,title:"\
How long ago the newest event happened when it came here",children:[Ne(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:fo,children:[z(n.matched)," since this page was opened"]}),r("span",{class:A4,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function l9(){let e=Hv(_i.value.error);return e&&e.where!=="where"?r("\
div",{class:R4,children:r(me,{error:e})}):null}function u9(){let{tape:e}=_i.value;return r("div",{class:I4,children:[r("\
span",{children:["Paused: ",r("b",{children:z(e.newCount)})," new, ",z(e.leftOut)," left out"]}),r(M,{small:!0,kind:"pri\
mary",onClick:()=>tu(!1),children:"Show"})]})}function c9({dataset:e,filtered:t}){let n=Iv(e);return r("div",{class:H4,children:[
r(Re,{icon:"live",title:"Waiting for new events",actions:r(M,{kind:"outlined",icon:"copy",onClick:()=>qe(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:q4,tabIndex:0,children:n})]})}var aL={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",runs:!1,Sentence:oL,Page:sL};function Cr({error:e,what:t,again:n}){return r(Re,{icon:"warning",title:t,actions:r(M,{kind:"outlined",onClick:n,children:"\
Try again"}),children:U(e.message)})}function bf(e,t,n){Zs(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function vf(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function $i(e){yi(e),zo(e)}var lL={w:2,h:2},m9=100;function Wc(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function Uv(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function uL(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function xf(e,t,n,o){
let i=e.find(s=>s.id===t);return i?dL(e,{...i,x:Uv(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function Vv(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(lL.w,12-i.x);return dL(e,{...i,w:Uv(n,s,12-i.x),h:Uv(o,lL.h,m9)})}function cL(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return xf(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=xf(e,t,i.x,a);if(!wf(l,e))return l}return e}function wf(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function mL(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>Wc(s,a)))return{
x:i,y:o}}}function kf(e){let t=[];for(let o of uL(e)){let i={...o,y:pL(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>Wc({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function dL(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of uL(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&Wc(s,t)&&
a.y>=0&&!o.some(u=>Wc(a,u));o.push(l?a:{...s,y:pL(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return kf(e.map(({id:s})=>i.get(
s)))}function pL(e,t){let n=t.y;for(;;){let o=e.filter(i=>Wc({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function Xo(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[d9(e),...t].join(" ").replace(/\s+/g," ")}function d9(e){switch(di(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>Cf(t.where)).join(" > ")}${Wv(e.funnel?.by)}`;case"retention":return`retention of ${Cf(e.retention?.start)}\
, back by ${Cf(e.retention?.return??"true")}${Wv(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${f9(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${p9(e)}${ae(e.aggregate?.measures).join(", ")||"count()"}${Wv(e.aggregate?.
by)}`}}function p9(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function f9(e){let t=e.paths?.start;return typeof t=="string"?` after ${Cf(t)}`:""}function Wv(e){let t=ae(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function Cf(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var nu={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function ou(e){return`v1/boards/${encodeURIComponent(
e)}`}async function ru(e){return(await te("v1/boards",{signal:e})).boards}async function Sr(e,t){return te(ou(e)+(t===void 0?
"":`?version=${t}`))}async function fL(e){return[...(await te(`${ou(e)}/versions`)).versions].reverse()}async function Tr(e,t){
return te(ou(Kv()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function Kc(e,t,n,o){return te(
ou(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function Sf(e,t){await te(ou(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function Tf(e){return te(ou(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function hL(e){return e instanceof ot&&(e.code==="conflict"||e.status===409||e.
status===412)}function Kv(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function jc({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function jv(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:no(n.where,o)}}function Pf(e,t){let n=jv(e,t);return n&&{view:Yi(n),document:n,as:e.
as?e.as:null,open:[]}}function Mf(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function xa(e,t){
let n=h9(t);return{...e,tiles:[...e.tiles,{...t,id:Kv(),...mL(e.tiles,n.w,n.h),...n}]}}function h9({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ae(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(il)?7:8}}var gL="Xe",yL="Ax",bL="Dx",vL="Tx",Gc="wi",xL="i",wL="_x",kL="qx",CL="bi",SL="Fx",TL="yi",PL="Gx";function _f({tile:e,shared:t,result:n,onAgain:o}){let i=I(null),s=g9(i),a=Pf(e,t),l=jt.find(({name:c})=>c===a?.view),u=()=>{
a&&yi(a)};return!a||!l?r("p",{class:kL,children:"This question has no view here."}):r("div",{ref:i,class:xL,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:wL,children:[r(me,{error:n.
error}),r(M,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(Fd.Provider,{value:s,
children:r(lc.Provider,{value:n,children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})})]})}
function g9(e){let[t,n]=w(0);return nt(()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.
height))});return o.observe(e.current),()=>o.disconnect()},[]),t}function ML({text:e,editing:t,onText:n}){return t?r("textarea",{class:PL,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:CL,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(y9,{line:o},i))})}function y9({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:U(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:TL,children:U(n[1])}):r("p",{class:SL,children:U(e)})}function $f(e){let[t,n]=w(!1);return B(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function Jc(e,t){let n=Z(()=>new Fs,[]),o=e===null?"":JSON.
stringify(e);return B(()=>{e&&n.run(e)},[o,t]),B(()=>()=>n.close(),[]),n.result.value}function _L(e){let{tile:t,shared:n,editing:o}=e,i=I(null),s=$f(i),[a,l]=w(0),u=jv(t,n),c=Jc(s?u:null,e.turn+a),m=iu(t),d=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:gL,"aria-label":U(m),"data-tile":t.id,"data-kind":t.kind,"\
data-state":d,"data-editing":o,children:[r(Vm,{busy:d==="running"||d==="estimate",done:c.done}),r("header",{class:yL,children:[
o?r("input",{class:vL,"aria-label":"Title of the tile",value:t.title,placeholder:m,maxLength:200,onInput:p=>e.onTitle(p.
currentTarget.value)}):r("h2",{class:bL,children:(t.kind==="query"||t.title!=="")&&r(_,{value:m,most:120})}),t.kind==="q\
uery"&&!o&&r(b9,{result:c}),!o&&r(ut,{icon:"more",label:`Menu of ${U(m)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(ML,{text:t.text??"",editing:o,onText:e.onText}):r(_f,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function iu(e){return e.title!==""?e.title:e.document?Xo(e.document):"Text"}function b9({
result:e}){let[t,n]=w(0);B(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=Bo(e.phase==="exact"&&t>0?`e\
xact, ${Xa(e.elapsed??0)}, ${G(t,rt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:Gc,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(ie,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:Gc,children:["estimate, ",V(e.done)]});case"running":return r("span",{class:Gc,children:"\
running"});case"error":return r("span",{class:Gc,"data-phase":"error",children:[r(ie,{name:"error",size:14}),"failed"]});default:
return null}}var DL="q",EL="F";var x9=32,AL=12;function LL({tile:e,tiles:t,onTiles:n,onBegin:o,onRemove:i,onSaid:s}){let a=U(iu(e)),l=RL(e,t,n,o,(m,d,p,f)=>xf(
m,e.id,d.x+p,d.y+f)),u=RL(e,t,n,o,(m,d,p,f)=>Vv(m,e.id,d.w+p,d.h+f)),c=m=>{let d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]}[m.key];if(!d||m.altKey||m.ctrlKey||m.metaKey)return;m.preventDefault();let[p,f]=d,h=m.shiftKey?Vv(
t,e.id,e.w+p,e.h+f):cL(t,e.id,p,f);if(wf(h,t))return s("This is as far as it goes.");o(),n(h);let v=h.find(({id:y})=>y===
e.id);s(m.shiftKey?`${v.w} columns wide, ${v.h} rows high`:`column ${v.x+1}, row ${v.y+1}`)};return r(A,{children:[r("bu\
tton",{type:"button",class:DL,"aria-label":`Move ${a}: arrows move it, Shift and arrows size it`,onKeyDown:c,...l,children:r(
w9,{})}),r(M,{small:!0,icon:"trash",label:`Remove ${a}`,kind:"quiet",onClick:i}),r("span",{class:EL,"aria-hidden":"true",
...u})]})}function w9(){return r(ie,{name:"rows",size:16})}function RL(e,t,n,o,i){let s=I(null),a=c=>{let m=c.currentTarget.
closest("[data-grid]");!m||c.button!==0||(c.currentTarget.setPointerCapture(c.pointerId),s.current={x:c.clientX,y:c.clientY+
OL(m),tiles:t,tile:e,cell:(m.clientWidth+AL)/12,moved:!1})},l=c=>{let m=s.current,d=c.currentTarget.closest("[data-grid]");
if(!m||!d)return;let p=Math.round((c.clientX-m.x)/m.cell),f=Math.round((c.clientY+OL(d)-m.y)/(x9+AL)),h=i(m.tiles,m.tile,
p,f);wf(h,t)||(m.moved||o(),m.moved=!0,n(h))},u=()=>{s.current=null};return{onPointerDown:a,onPointerMove:l,onPointerUp:u,
onPointerCancel:u}}function OL(e){return-e.getBoundingClientRect().top}var NL="ki",BL="Jx",FL="Kx",zL="Ox",IL="Px",HL="Qx",Jv="Vx",qL="Wx",UL="Yx",VL="zi",WL="Zx";function Ef(e,t=""){qr(n=>r(C9,{datasets:typeof e=="string"?[e]:e,board:t,onClose:n}))}function C9({datasets:e,board:t,onClose:n}){
let[o,i]=w(e[0]??""),s=ge.value.timezone??"UTC",a=[...Nd(o,void 0,void 0,t)].reverse();return r(it,{title:t===""?"Notes":
"Notes of the board",onClose:n,wide:!0,children:[e.length>1&&r("div",{class:WL,children:r(Kt,{title:"Dataset",icon:"data",
kind:"outlined",values:e,value:o,onChange:i})}),o===""?r("p",{class:Jv,children:"A board without questions has no time t\
o note something at."}):r(T9,{dataset:o,board:t,zone:s}),a.length===0&&r("p",{class:Jv,children:"No notes yet. A step of\
 a deployment can post them, too: POST /v1/notes."}),r("ul",{class:FL,children:a.map(l=>r("li",{class:zL,children:[r("sp\
an",{class:IL,children:S9(l,s)}),r("span",{class:HL,children:[r(_,{value:l.text,most:400}),l.board&&r("span",{class:UL,children:"\
this board only"})]}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{M9(l)}})]},l.id))})]})}
function S9({time:e,to:t},n){return t===void 0?G(e,n,"minute"):`${G(e,n,"minute")} – ${G(t,n,"minute")}`}function T9({
dataset:e,board:t,zone:n}){let[o,i]=w(!0),[s,a]=w(""),[l,u]=w(""),[c,m]=w(null),d=()=>{P9({dataset:e,text:s.trim(),...t!==
""&&o?{board:t}:{}},l,n).then(()=>{a(""),u(""),m(null)},p=>m(j(p)))};return r("form",{class:NL,onSubmit:p=>{p.preventDefault(),
d()},children:[r("label",{class:BL,children:[r("span",{class:kt,children:"What happened"}),r("input",{class:Ge,value:s,placeholder:"\
2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:p=>a(p.currentTarget.value)})]}),r("label",{children:[r("span",{class:kt,
children:`When, on the clock of ${ji(n)}`}),r("input",{class:Ge,value:l,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-\
invalid":c!==null,onInput:p=>u(p.currentTarget.value)})]}),t!==""&&r("label",{class:VL,children:[r("input",{type:"checkb\
ox",checked:o,onChange:p=>i(p.currentTarget.checked)})," on this board only"]}),r(M,{type:"submit",kind:"primary",disabled:s.
trim()==="",children:"Add"}),c&&r("div",{class:qL,children:r(me,{error:c})})]})}async function P9(e,t,n){if(t.trim()===""||
t.trim()==="now"){await Sl({...e,time:new Date().toISOString()});return}let o=await op(t,n);if(!o.start)throw new ot({code:"\
time",message:"This is open at its start",hint:"say when it began"});let i=o.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(t)&&
Date.parse(o.end)<Date.now();await Sl({...e,time:o.start,...i&&o.end?{to:o.end}:{}})}async function M9(e){try{await Bd(e.
id);let{dataset:t,time:n,text:o,to:i,board:s}=e;Q("The note is removed.",{label:"Undo",act:()=>{Sl({dataset:t,time:n,text:o,
...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){Q(j(t).message)}}function Af({name:e,content:t}){bf(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function KL(e){
vf(".json,application/json",t=>{_9(t).then(e)})}async function _9(e){try{let{name:t,content:n}=$9(await e.text(),e.name);
await Tr(t,n),Q("The board is imported.")}catch(t){Q(`The file cannot be imported: ${j(t).message}`)}}function $9(e,t){let n=JSON.
parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{name:t.replace(
/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it holds no board");
return{name:n.name,content:n.content}}var Zv="Ce",GL="es",JL="rs",ZL="is",YL="as",Yv="ts",QL="os",XL="ns",e6="ji",t6="Xi",n6="Ci";function o6({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(A,{children:[
r("div",{children:[r("button",{type:"button",class:n6,onClick:()=>he("boards"),children:"Boards"}),r("div",{class:JL,children:[
i===null?r("h1",{class:ZL,children:r(_,{value:s})}):r("input",{class:YL,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(D9,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(A9,{model:e})]})]}),
i!==null?r("textarea",{class:XL,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:QL,children:r(_,
{value:a.description,most:1e3})})]})}function D9({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:Yv,children:[r(M,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(M,{kind:"quiet",icon:"\
info",onClick:()=>Ef(Mf(e.board.value.content),i),children:"Notes"}),r(M,{kind:"outlined",icon:"edit",onClick:()=>e.edit(),
children:"Edit"}),r(M,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(ut,{icon:"more",label:"Menu of the bo\
ard",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:E9(e,t)})]})}function E9(e,t){let n=e.board.value;return[
{label:"History of the board",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>qe(location.href,"The link")},
{label:"Export as JSON",icon:"download",act:()=>Af(n)},{label:"Make a copy",icon:"copy",act:()=>{Tr(`${n.name}, copy`,n.
content??nu).then(s=>he(`boards/${encodeURIComponent(s.id)}`),Qv)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,
act:()=>{Sf(n.id,n.version).then(()=>{he("boards"),Q("The board is removed.",{label:"Undo",act:()=>{Tf(n).then(()=>he(`b\
oards/${encodeURIComponent(n.id)}`),Qv)}})},Qv)}}]}function A9({model:e}){return r("div",{class:Yv,children:[r(M,{icon:"\
plus",kind:"outlined",onClick:()=>{e.mark(),e.change(xa(e.shown.content,{kind:"text",title:"",text:""}))},children:"Text"}),
r(M,{kind:"outlined",onClick:()=>{e.draft.value=null},children:"Cancel"}),r(M,{kind:"primary",icon:"check",disabled:e.shown.
name.trim()==="",onClick:()=>{e.done()},children:"Done"})]})}function Qv(e){Q(j(e).message)}function r6(e){return!e||!("columns"in e)||!("rows"in e)?null:wd(e.columns.map(({name:t})=>t),e.rows)}var R9=50,Rf=class{constructor(t){this.id=t}id;board=ue(null);error=ue(null);draft=ue(null);conflict=ue(null);shared=ue(
null);saved=[];arranged=[];get shown(){return this.draft.value??this.board.value}async load(){try{this.take(await Sr(this.
id))}catch(t){this.error.value=j(t)}}take(t){let n=this.board.value,o=this.shared.value===null||n!==null&&qt(this.shared.
value,jc(n.content));this.board.value=t,this.error.value=null,o&&(this.shared.value=jc(t.content))}async keep(t,n){let o=this.
board.value;if(!o)return;let i={name:o.name,content:o.content,...t};if(i.name===o.name&&qt(i.content,o.content))return;let s={
name:o.name,content:o.content};await this.save(i)&&(i6(this.saved,s),Q(n,{label:"Undo",act:()=>{this.saved.at(-1)===s?this.
undo():this.keep(s,"The board is as it was.")}}))}async undo(){if(this.draft.value!==null){this.draft.value=this.arranged.
pop()??this.draft.value;return}let t=this.saved.pop();t&&await this.save(t)&&Q("The change of the board is undone.")}async save(t){
let n=this.board.value;if(!n)return!1;try{return this.take(await Kc(n.id,n.version,t.name,t.content)),!0}catch(o){return hL(
o)?this.conflict.value=t:Q(`The board cannot be saved: ${j(o).message}`),!1}}edit(){let t=this.board.value;this.arranged.
length=0,t&&(this.draft.value={name:t.name,content:t.content})}mark(){this.draft.value&&this.arranged.at(-1)!==this.draft.
value&&i6(this.arranged,this.draft.value)}change(t,n){let o=this.draft.value;o&&(this.draft.value={name:n??o.name,content:{
...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){
this.conflict.value=null,await this.load()}async takeMine(){let t=this.conflict.value;this.conflict.value=null,await this.
load(),t&&await this.keep(t,"The board is saved; the other state is among its versions.")}async takeBoth(){let t=this.conflict.
value;return this.conflict.value=null,t?(await Tr(`${t.name}, copy`,t.content)).id:null}};function i6(e,t){e.push(t),e.length>
R9&&e.shift()}var s6=null;function Of(){return s6??=[...new Set([rt(),"UTC",...Intl.supportedValuesOf("timeZone")])],s6}var a6="ps",l6="ds",u6="ls",c6="xs",m6="ss",Xv="cs";function d6({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:a6,role:"group","aria-label":"For all tiles",children:[r(N9,{shared:e,onShared:o}),r(Kt,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...Of()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:l6,children:r(Qt,{bare:!0,code:!0,label:`Filter of all tiles of ${U(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${U(l)}`,onCommit:u=>o(
{...e,where:L9(e.where,l,u)})})},l)),!qt(e,t)&&r("span",{class:u6,children:[r(M,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(M,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function L9(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function N9({shared:e,
onShared:t}){let n=I(null),[o,i]=w(!1),[s,a]=w(null),l=ip(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Ur({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),m=(p,f)=>{i(!1),a(null),t({...e,
from:p,to:f})},d=p=>{op(p,e.timezone).then(({from:f,to:h})=>m(String(f??""),String(h??"")),f=>a(j(f)))};return r(A,{children:[
r(M,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(Yt,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:c6,children:[r(
Qt,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:d}),r("d\
iv",{class:m6,children:[r(M,{small:!0,class:Xv,pressed:u,onClick:()=>m("",""),children:"Of each tile"}),l.filter(({from:p})=>p!==
void 0).map(({text:p,from:f,to:h})=>r(M,{small:!0,class:Xv,pressed:f===e.from&&(h??"now")===e.to,onClick:()=>m(String(f),
String(h??"now")),children:p.charAt(0).toUpperCase()+p.slice(1)},p))]})]})})]})}var p6="gs",f6="hs",h6="fs",ex="us",g6="ms";function y6({model:e,board:t,onClose:n}){let[o,i]=w(null);return B(()=>{fL(t.id).then(i,b6)},[t.id,t.version]),r(Cs,{title:"\
History of the board",label:"Versions of the board",onClose:n,children:[r("p",{class:g6,children:"Each save is a version\
. The last 100 are kept; restoring one makes a new version."}),o===null?r(Se,{}):r("ol",{class:p6,children:o.map(s=>r("l\
i",{class:f6,children:[r("div",{class:h6,children:[r("span",{children:s.removed?"Removed":r(_,{value:s.name,most:60})}),
r("span",{class:ex,children:["version ",s.version,", ",G(s.changed,rt(),"minute")]})]}),s.version===t.version?r("span",{
class:ex,children:"shown"}):!s.removed&&r(M,{small:!0,kind:"outlined",onClick:()=>{F9(e,t.id,s.version)},children:"Resto\
re"})]},s.version))})]})}async function F9(e,t,n){try{let{name:o,content:i}=await Sr(t,n);await e.keep({name:o,content:i},
`Version ${n} is restored, with ${Te(i.tiles.length,"tile")}.`)}catch(o){b6(o)}}function b6(e){Q(j(e).message)}var z9=6e4;function x6({id:e}){let t=Z(()=>new Rf(e),[e]),[n,o]=w(!1);B(()=>(j9().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return B(()=>{globalThis.document.title=`${U(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r(Re,{icon:"boards",title:"There is no such board",actions:r(M,{kind:"prima\
ry",onClick:()=>he("boards"),children:"All boards"})}):r(Cr,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:GL,children:[r(I9,{model:t,onVersions:()=>o(!n)}),n&&r(y6,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:Zv,children:r(Se,{})})}function I9({model:e,onVersions:t}){wo([{keys:"Ctrl+Z",label:"Undo the last change of \
the board",group:"Board",act:()=>{e.undo()}}]);let n=I(null),[o,i]=w(0),{content:s}=e.shown,a=jc(e.board.value.content),
l=e.shared.value??a,u=c=>{e.shared.value=c,v6(qt(c,a)?null:c)};return B(()=>{let c=setInterval(()=>{globalThis.document.
fullscreenElement===n.current&&i(m=>m+1)},z9);return()=>clearInterval(c)},[]),r("main",{ref:n,class:Zv,"data-state":"exa\
ct","data-editing":e.draft.value!==null,children:[r(W9,{model:e}),r(o6,{model:e,onVersions:t,onScreen:()=>{H9(n.current)},
onAgain:()=>i(o+1)}),r(d6,{shared:l,saved:a,datasets:Mf(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.value.content,
...l,where:{...l.where}}},"Range and filter are kept.").then(()=>v6(null))}}),r(Ty.Provider,{value:e.board.value.id,children:r(
q9,{model:e,shared:l,turn:o})})]})}async function H9(e){globalThis.document.fullscreenElement?await globalThis.document.
exitFullscreen():await e?.requestFullscreen().catch(()=>{})}function q9({model:e,shared:t,turn:n}){let[o,i]=w(""),s=e.draft.
value,{tiles:a}=e.shown.content,l=(u,c)=>e.change({tiles:a.map(m=>m.id===u?{...m,...c}:m)});return a.length===0?r(V9,{model:e}):
r(A,{children:[r("div",{class:e6,"data-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:t6,style:{
gridColumn:`${u.x+1} / span ${u.w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(_L,{tile:u,shared:t,turn:n,
editing:s!==null,items:c=>K9(e,u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(LL,
{tile:u,tiles:a,onSaid:i,onBegin:()=>e.mark(),onTiles:c=>e.change({tiles:[...c]}),onRemove:()=>U9(e,u)})})},u.id))}),r("\
div",{class:"spoken",role:"status",children:o})]})}function U9(e,t){e.mark(),e.change({tiles:[...kf(e.shown.content.tiles.
filter(({id:n})=>n!==t.id))]}),Q(`${U(iu(t))} is removed.`,{label:"Undo",act:()=>{e.undo()}})}function V9({model:e}){return r(
Re,{icon:"boards",title:"This board is empty",actions:r(A,{children:[r(M,{kind:"primary",icon:"explore",onClick:()=>he(""),
children:"Ask a question"}),r(M,{kind:"outlined",onClick:()=>{e.draft.value===null&&e.edit(),e.change(xa(e.shown.content,
{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),children:"Ask a question on any page and choose Save\
, To a board."})}function W9({model:e}){return e.conflict.value===null?null:r(es,{kind:"warning",actions:r(A,{children:[
r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Show theirs"}),r(M,{small:!0,kind:"outlined",onClick:()=>{
e.takeBoth().then(n=>{n!==null&&he(`boards/${encodeURIComponent(n)}`)})},children:"Keep mine as a copy"}),r(M,{small:!0,
kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine over it"})]}),children:"Somebody else saved this board wh\
ile you changed it. Nothing is lost: both states can be kept."})}function K9(e,t,n,o){let i=Pf(t,n),s=r6(o.answer),a=e.board.
value.content,l=()=>{e.keep({content:{...a,tiles:[...kf(a.tiles.filter(({id:m})=>m!==t.id))]}},"The tile is removed.")},
u=i===null?[]:[{label:"Open",icon:"right",act:()=>$i(i)},{label:"Copy link",icon:"share",act:()=>{Vs(i).then(m=>qe(m,"Th\
e link"))}},{label:"Copy as JSON",icon:"braces",act:()=>qe(JSON.stringify(i.document,null,2),"The document")},{label:"CS\
V",icon:"download",disabled:s===null,act:()=>bf(`${iu(t)}.csv`,s??"","text/csv")}],c=()=>{e.keep({content:xa(a,t)},"The \
tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},"rule",{label:"Remove",icon:"trash",danger:!0,
act:l}]}async function j9(){let e=new URLSearchParams(location.hash.slice(1)).get("shared"),t=e===null?null:await bi(e);
if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:"",o=t.where!==null&&typeof t.where=="object"?
Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(t.from),to:n(t.to),timezone:n(t.timezone),where:Object.
fromEntries(o)}}async function v6(e){let t=new URL(location.href);t.hash=e===null?"":`shared=${await ul(e)}`,history.replaceState(
null,"",t)}var k6="vs",C6="ws";function Lf({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=w(o),[u,c]=w(null),[m,d]=w(!1),p=gt();return r(
it,{title:e,onClose:i,children:r("form",{class:k6,onSubmit:h=>{h.preventDefault(),!(a.trim()===""||m)&&(d(!0),s(a.trim()).
then(i,v=>{c(j(v)),d(!1)}))},children:[r("label",{class:kt,for:p,children:t}),r("input",{id:p,class:Ge,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:h=>l(h.currentTarget.value)}),u&&r(me,{error:u}),
r("div",{class:C6,children:r(M,{type:"submit",kind:"primary",disabled:a.trim()===""||m,children:n})})]})})}var S6="Si",T6="bs",P6="ys",M6="ks",_6="Se",$6="zs",D6="js",E6="Be",A6="Xs",R6="Cs",O6="Ss";var Nf=ue({value:null,error:null});async function au(){try{Nf.value={value:await ru(),error:null}}catch(e){Nf.value={value:Nf.
value.value,error:j(e)}}}function L6(){let{value:e,error:t}=Nf.value,[n,o]=w("changed");B(()=>{globalThis.document.title=
"Boards · Sluice",au()},[]);let i=()=>qr(s=>r(Lf,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:Y9}));return r(
"main",{class:S6,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:T6,children:[r("h1",{class:P6,children:"\
Boards"}),e!==null&&e.length>1&&r(ut,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(M,{icon:"upload",kind:"outlined",onClick:()=>KL(au),children:"Import"}),r(M,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(Cr,{error:t,what:"The boards cannot be listed",again:()=>{au()}}),!e&&
!t&&r(Se,{}),e?.length===0&&r(Re,{icon:"boards",title:"There are no boards yet",actions:r(M,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:M6,children:Z9(e,n).map(s=>r(Q9,{board:s},s.id))})]})}function Z9(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function Y9(e){let t=await Tr(
e,nu);he(`boards/${encodeURIComponent(t.id)}`)}function Q9({board:e}){let[t,n]=w(null);B(()=>{Sr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Te(t.tiles.length,"tile")}, `;return r("li",{class:_6,children:[r("butto\
n",{type:"button",class:$6,onClick:()=>he(`boards/${encodeURIComponent(e.id)}`),children:[r(X9,{tiles:t?.tiles??[]}),r("\
span",{class:R6,children:r(_,{value:e.name,most:80})}),r("span",{class:O6,children:[o,"changed ",G(e.changed,rt(),"minut\
e")]})]}),r(ut,{icon:"more",label:`Menu of ${U(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{Sr(e.id).then(Af,Bf)}},{label:"Make a copy",icon:"copy",act:()=>{ej(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{tj(e)}}]})]})}function X9({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:D6,"aria-hidden":"true",children:e.map(o=>r("span",{class:ke(E6,o.kind===
"text"&&A6),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function ej(e){try{let{name:t,
content:n}=await Sr(e.id);await Tr(`${t}, copy`,n),await au()}catch(t){Bf(t)}}async function tj(e){try{let t=await Sr(e.
id);await Sf(e.id,t.version),await au(),Q("The board is removed.",{label:"Undo",act:()=>{Tf(t).then(au,Bf)}})}catch(t){Bf(
t)}}function Bf(e){Q(j(e).message)}var N6={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(L6,{}):r(x6,{id:e},e)};function Di(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function B6(e,t){
return(await te(Di(e,"definitions"),{signal:t})).definitions}async function F6(e,t){return(await te(Di(e,"cohorts"),{signal:t})).
cohorts}async function z6(e,t,n){return te(`${Di(e,"definitions",t)}?version=${n}`)}async function I6(e,t,n,o){return[...(await te(
`${Di(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function Ff(e,t,n){return te(Di(e,"cohorts",t),{signal:n})}
async function Yc(e,t,n,o,i){return te(Di(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function H6(e){return(await te(`v1/datasets/${encodeURIComponent(e)}/uses`)).uses}async function q6(e,t,n,o){return te(
`${Di(e,t,n)}/rename`,{body:{name:o}})}async function U6(e,t,n){await te(Di(e,t,n),{method:"DELETE"})}async function V6(e,t,n,o,i){
let s=new URLSearchParams({per:n.per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.
fresh?{"If-None-Match":"*"}:{}},l=It(`${Di(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,
cache:"no-store"}).catch(()=>{throw ci()}),c=await u.json().catch(()=>null);if(!u.ok)throw mi(c,u.status);return c}var zf={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function W6(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function If(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return Xo({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function tx({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function K6(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function j6(e,t,n){let o=xe(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${xe(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var G6="Bi",J6="Bs",Z6="Ei",Y6="Es",Q6="G",X6="a",eN="Ee",tN="g",nN="Is",oN="Us",rN="Hs",iN="Ls",sN="Ie",nx="Ms",aN="Ns",
lN="Ii",uN="Rs",cN="Ue",mN="As",dN="Ds",pN="Ts",fN="Ui",hN="_s",gN="qs",yN="Fs",bN="Gs",vN="Hi",lu="Js",uu="Ks",cu="Os",
Ei="Ps",xN="Qs",Ai="J",Hf="Vs",wN="Li",kN="Ws",CN="Ys",Ss="Zs",SN="ec",TN="rc",PN="Mi",MN="ic",ox="z",_N="ac",$N="tc";var nj={from:"",to:"",timezone:"",where:{}};function qf({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=w(null),
[l,u]=w(null),[c,m]=w(0),d=Ae(e).value.value?.actors?.[0]??"",p=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);B(()=>{
let T=new AbortController,b=k=>(i??u)(k);return Ja(e,{column:xe(t),limit:10,...p},T.signal).then(k=>{a(k),b(null)},k=>{_n(
k)||(a(null),b(j(k)))}),()=>T.abort()},[f]);let h=s?.type==="bool"&&o&&d!=="",v=s&&{dataset:e,...p,aggregate:{measures:[
j6(t,s.type,o?d:"")],by:["time('auto')"]}},y=Jc(v,c);return l?r("div",{class:Ss,children:r(me,{error:l})}):!s||!v?null:r(
"section",{class:SN,"aria-label":"What it holds for",children:[r("p",{class:TN,children:oj(s)}),r("div",{class:PN,children:r(
_f,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:v,as:"line"},shared:nj,result:y,onAgain:()=>m(c+1)})}),
h?r(ij,{document:{dataset:e,...p,where:xe(t),aggregate:{measures:["count() as events"],by:[xe(d)],limit:10}},per:d}):r(rj,
{values:s})]})}function oj(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${V(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Te(e.distinct,"value")}${e.nulls>0?`, none for ${q(e.nulls)} events`:""}.`}function rj({values:e}){
return r("table",{class:ox,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r(_,{value:t,most:64})}),r("td",{children:q(n)})]},o))})]})}function ij({document:e,per:t}){let{answer:n}=Jc(
e,0),o=n?.rows??[];return r("table",{class:ox,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r(_,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r(_,{value:i,most:64})}),r("td",{children:q(Number(s))})]},a))})]})}function DN({dataset:e,
name:t,version:n}){let[o,i]=w(null);if(B(()=>{let a=new AbortController;return Ff(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${q(o.ids)} in the list`;return r("p",{class:MN,children:[
r("strong",{children:q(o.size)})," ",r("span",{class:Ei,children:[o.size===1?"actor":"actors"," with events",s]})]})}var sj=300;function Uf({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=w(t),[l,u]=w(t),[c,m]=w(null),d=Ae(e).
value.value?.actors??[],p=y=>{a({...s,...y}),m(null)};B(()=>{let y=setTimeout(()=>u(s),sj);return()=>clearTimeout(y)},[s]);
let f=()=>{Yc(e,s.name.trim(),n,tx(s),s.description.trim()).then(async y=>{await i(y.name),Q(`${U(y.name)} is saved, as \
version ${y.version}.`)},y=>m(j(y)))},h=c&&aj(c),v=c?.span&&h==="text"?Ki(s.text,c.span):null;return r("article",{class:lu,
"aria-label":n===0?"A new definition":`Edit ${U(s.name)}`,children:[r("div",{class:uu,children:[r("h2",{class:cu,children:n===
0?"A new definition":r("bdi",{children:U(s.name)})}),r(M,{kind:"outlined",onClick:o,children:"Cancel"}),r(M,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(Ct,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:y=>p({kind:y}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(rx,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:h==="name"?c:null,onText:y=>p({name:y})}),r("div",{class:Ai,children:[r("span",{class:kt,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(Wl,{class:wN,label:"Expression",language:"expression",text:s.text,mark:v,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:y=>p({text:y})}),h==="text"&&r(me,
{error:c,onHint:y=>p({text:lj(s.text,v,y)})})]}),s.kind==="actor"&&r("div",{class:Hf,children:[d.length>1&&r("div",{class:Ai,
children:[r("span",{class:kt,children:"Of each"}),r(Kt,{title:"Actor",kind:"outlined",values:d,value:s.per===""?d[0]:s.per,
onChange:y=>p({per:y})})]}),r(rx,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:h===
"from"?c:null,onText:y=>p({from:y})})]}),r(rx,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:y=>p({description:y})}),h==="other"&&r("div",{class:Ss,children:r(me,{error:c})}),l.text.trim()!==
""&&r(qf,{dataset:e,name:"preview_of_definition",content:tx(l),actors:l.kind==="actor",onError:m})]})}function aj(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function lj(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function rx({label:e,value:t,placeholder:n,error:o,onText:i}){let s=gt();
return r("div",{class:Ai,children:[r("label",{class:kt,for:s,children:e}),r("input",{id:s,class:Ge,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(me,{error:o})]})}function EN(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function AN(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function Vf({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=w(t),[l,u]=w(""),[c,m]=w(null),[d,p]=w(""),f=Ae(e).
value.value?.actors??[],[h,v]=w(""),[y,T]=w(null),[b,k]=w(!1),S=gt(),R=h||f[0]||"",D=c??l,F=()=>{k(!0),V6(e,s.trim(),{per:R,
description:d.trim(),fresh:n},D,EN(c?.name??"",l)).then(async N=>{await i(N.name),Q(`${U(N.name)} is saved, with ${Te(N.
ids,"actor")}.`)},N=>{T(j(N)),k(!1)})};return r("article",{class:lu,"aria-label":n?"A cohort from a list":`A new list fo\
r ${U(s)}`,onDragOver:N=>N.preventDefault(),onDrop:N=>{N.preventDefault(),m(N.dataTransfer?.files[0]??null)},children:[r(
"div",{class:uu,children:[r("h2",{class:cu,children:n?"A cohort from a list":r("bdi",{children:U(s)})}),r(M,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(M,{kind:"primary",icon:"save",disabled:b||s.trim()===""||c===null&&l.trim()==="",onClick:F,
children:"Save"})]}),n&&r("div",{class:Ai,children:[r("label",{class:kt,for:`${S}-name`,children:"Name"}),r("input",{id:`${S}\
-name`,class:Ge,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:N=>{a(N.currentTarget.value),T(null)}})]}),
f.length>1&&r("div",{class:Ai,children:[r("span",{class:kt,children:"The list has values of"}),r(Kt,{title:"Actor",kind:"\
outlined",values:f,value:R,onChange:v})]}),r("div",{class:Ai,children:[r("label",{class:kt,for:`${S}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:CN,children:[r("bdi",
{children:U(c.name)}),", ",Dn(c.size)," ",r(M,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>m(null)})]}):
r("textarea",{id:`${S}-list`,class:`${Ge} ${kN}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:N=>{u(N.currentTarget.value),T(null)}}),r("div",{class:Hf,children:[r(M,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>vf("",m),children:"Choose a file"}),c===null&&r("span",{class:Ei,children:l.trim()===""?"or drop one\
 here":Te(AN(l),"line")})]})]}),r("div",{class:Ai,children:[r("label",{class:kt,for:`${S}-description`,children:"Descrip\
tion"}),r("input",{id:`${S}-description`,class:Ge,value:d,placeholder:"where the list is from",onInput:N=>p(N.currentTarget.
value)})]}),y&&r("div",{class:Ss,children:r(me,{error:y})})]})}var uj=["mark","limit","cursor","step","state","value","other","entry","per"];function RN({saved:e}){let t=cj(e.document);
return r("div",{class:hN,children:[r("span",{children:["Frozen on ",G(e.time,rt(),"minute"),t?", from":""]}),t&&r(A,{children:[
r("code",{class:gN,children:r("bdi",{children:U(Xo(t))})}),r(M,{small:!0,kind:"outlined",icon:"right",onClick:()=>$i({view:Yi(
t),document:t,as:null,open:[]}),children:"Open the question"})]})]})}function cj(e){if(e===null||typeof e!="object")return null;
let t=Object.fromEntries(Object.entries(e).filter(([n])=>!uj.includes(n)));return typeof t.dataset=="string"?t:null}function mu(e){let t=n=>e.filter(o=>o.kind===n).length;return[["board","board"],["definition","definition"],["lookup","l\
ookup table"]].filter(([n])=>t(n)>0).map(([n,o])=>Te(t(n),o)).join(", ")}function ON({dataset:e,uses:t}){return t.length===
0?r("p",{class:Ei,children:"Nothing that is saved uses it."}):r("section",{"aria-label":"Used in",children:[r("h3",{class:mN,
children:["Used in ",mu(t)]}),r("ul",{class:dN,children:t.map(n=>r("li",{class:pN,children:[r(ie,{name:n.kind==="board"?
"boards":n.kind==="lookup"?"table":"definitions",size:14}),n.kind==="lookup"?r(_,{value:n.name,most:80}):r("button",{type:"\
button",class:fN,onClick:()=>he(n.kind==="board"?`boards/${encodeURIComponent(n.id)}`:`definitions/${encodeURIComponent(
e)}/${encodeURIComponent(n.name)}`),children:r(_,{value:n.name,most:80})}),r("span",{class:Ei,children:n.kind!=="board"?
n.kind:n.tiles?Te(n.tiles.length,"tile"):"its filter"})]},`${n.kind} ${n.id??n.name}`))})]})}function LN({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=w(!1),[a,l]=w(null),{saved:u}=t,c="definition"in u?u:null,
m=c&&K6(c),d=async y=>{s(!1),await n(y)};if(i&&c&&m)return r(Uf,{dataset:e,draft:m,version:u.version,onClose:()=>s(!1),onSaved:d});
if(i)return r(Vf,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:d});let p=()=>{U6(e,f,t.name).then(async()=>{
await n(""),Q(`${U(t.name)} is removed.`,c&&{label:"Undo",act:()=>{mj(e,c).then(()=>n(t.name),ix)}})},y=>l(j(y)))},f=c?"\
definitions":"cohorts",h=async(y,T)=>{let b=await q6(e,f,y,T);await n(b.saved.name);let k=b.in.length===0?"":`, also in ${mu(
b.in)}`;Q(`${U(y)} is ${U(T)} now${k}.`,{label:"Undo",act:()=>{h(T,y).catch(ix)}})},v=()=>qr(y=>r(Lf,{title:`Rename ${U(
t.name)}`,label:t.usedIn.length===0?"Name":`Name; it is written anew in ${mu(t.usedIn)}`,take:"Rename",value:t.name,onClose:y,
onTake:T=>T===t.name?Promise.resolve():h(t.name,T)}));return r("article",{class:lu,"aria-label":U(t.name),children:[r("d\
iv",{class:uu,children:[r("h2",{class:cu,children:r(_,{value:t.name,most:120})}),r(M,{kind:"quiet",icon:"copy",label:"Co\
py the name",onClick:()=>qe(t.name,"The name")}),(m??!c)&&r(M,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?
"Edit":"New list"}),r(M,{kind:"outlined",onClick:v,children:"Rename"}),r(M,{kind:"danger",icon:"trash",label:"Remove",onClick:p}),
r(M,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:Ss,children:r(me,{error:a})}),r("p",{class:Ei,
children:[zf[t.kind],", version ",u.version,", ",G(u.time,rt(),"minute")]}),u.description&&r("p",{children:r(_,{value:u.
description,most:2e3})}),c?r("pre",{class:xN,children:r("bdi",{children:U(If(c.definition))})}):"ids"in u&&r("p",{children:[
q(u.ids)," actors of ",r("code",{children:U(u.per)})," in the list"]}),"ids"in u&&r(RN,{saved:u}),r(ON,{dataset:e,uses:t.
usedIn}),(t.kind==="list"||t.kind==="cohort")&&r(DN,{dataset:e,name:t.name,version:u.version}),r(qf,{dataset:e,name:t.name,
content:null,actors:t.kind!=="property"}),r(dj,{dataset:e,one:t,onChanged:n})]})}async function mj(e,t){await Yc(e,t.name,
0,t.definition,t.description??"")}function ix(e){Q(j(e).message)}function dj({dataset:e,one:t,onChanged:n}){let[o,i]=w([]),
s="definition"in t.saved;if(B(()=>{let l=new AbortController;return I6(e,s?"definitions":"cohorts",t.name,l.signal).then(
i,()=>{}),()=>l.abort()},[t.saved.version]),o.length<2)return null;let a=l=>{z6(e,t.name,l).then(u=>Yc(e,t.name,t.saved.
version,u.definition,u.description??"")).then(()=>n(t.name)).then(()=>Q(`Version ${l} is restored.`),ix)};return r("deta\
ils",{class:_N,children:[r("summary",{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:$N,children:[
r("span",{children:["version ",l.version,l.removed?", removed":"",", ",G(l.time,rt(),"minute")]}),s&&!l.removed&&l.version!==
t.saved.version&&r(M,{small:!0,kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}var sx=new Map,pj=2,ax=0,NN=[];function BN(e,t){let n=JSON.stringify([e,t.name,t.saved.version,t.saved.time]),o=sx.get(n)??
fj(()=>hj(e,t));return sx.set(n,o),o.catch(()=>sx.delete(n)),o}async function fj(e){ax>=pj&&await new Promise(t=>{NN.push(
t)}),ax++;try{return await e()}finally{ax--,NN.shift()?.()}}async function hj(e,t){if(t.kind==="list"||t.kind==="cohort")
return Te((await Ff(e,t.name)).size,"actor");if(t.kind==="session")return"";let n=xe(t.name),o=await Ja(e,{column:n,limit:2}),
i=o.exact?"":"~ ";if(o.type==="bool"){let l=o.values.reduce((c,m)=>c+m.count,o.nulls),u=o.values.find(({value:c})=>String(
c)==="true")?.count??0;return`${i}${V(l===0?0:u/l)} of events`}if(o.type!=="int64"&&o.type!=="float64")return`${i}${Te(o.
distinct,"value")}`;let{rows:s}=await te("v1/query",{body:{dataset:e,aggregate:{measures:[`median(${n}) as median`]}}}),
a=s[0]?.[0];return typeof a=="number"?`median ${q(o.type==="int64"?Math.round(a):a)}`:""}async function FN(e){let[t,n,o]=await Promise.all([B6(e),F6(e),H6(e)]),i=new Map(o.map(l=>[l.name,l.in])),s=n.map(l=>({kind:"\
list",name:l.name,saved:l}));return[...await gj(e,t.map(W6)),...s].map(l=>({...l,usedIn:i.get(l.name)??[]})).sort((l,u)=>l.
name.localeCompare(u.name))}async function gj(e,t){let n=t.filter(a=>a.kind==="actor");if(n.length===0)return t;let o=n.
map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await te("v1/parse",{body:{dataset:e,texts:o}}).catch(
()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));return t.map(a=>a.kind==="actor"&&s.
has(a.name)?{...a,kind:"cohort"}:a)}function zN({rest:e}){let[t="",...n]=e.split("/"),o=He.value.value?.[0]?.name;return B(()=>{He.value.value||_t()},[]),B(
()=>{let i=$t.value||o;t===""&&i&&he(`definitions/${encodeURIComponent(i)}`)},[t,o]),B(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),He.value.error&&t===""?r(Cr,{error:He.value.error,what:"The datasets cannot be listed",again:()=>{
_t()}}):He.value.value?.length===0?r(Re,{icon:"data",title:"There is no dataset yet",actions:r(M,{kind:"primary",onClick:()=>he(
""),children:"How to send events"})}):t===""?r(Se,{}):r(yj,{dataset:t,name:n.join("/")},t)}function yj({dataset:e,name:t}){
let[n,o]=w(null),[i,s]=w(null),[a,l]=w(bj),[u,c]=w(""),m=async()=>{try{o(await FN(e)),s(null)}catch(b){s(j(b))}};B(()=>{
m()},[]);let d=b=>{l(null),he(`definitions/${encodeURIComponent(e)}${b===""?"":`/${encodeURIComponent(b)}`}`)},p=async b=>{
await Promise.all([m(),to(e)]),d(b)},f=b=>()=>l({kind:b,name:"",text:"",description:"",per:"",from:""}),h=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],v=(n??[]).filter(b=>b.name.toLowerCase().includes(u.trim().toLowerCase())),
y=n?.find(b=>b.name===t)??null,T=a!==null||t!=="";return r("main",{class:G6,"data-state":n?"exact":i?"error":"running",children:[
r("div",{class:J6,children:[r("h1",{class:Z6,children:"Definitions"}),r(Kt,{title:"Dataset",icon:"data",kind:"outlined",
values:(He.value.value??[]).map(b=>b.name),value:e,onChange:b=>he(`definitions/${encodeURIComponent(b)}`)}),n!==null&&n.
length>5&&r("input",{type:"search",class:`${Ge} ${Y6}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:b=>c(
b.currentTarget.value)}),r(ut,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},
items:h,children:"New"})]}),i&&r(Cr,{error:i,what:"The definitions cannot be listed",again:()=>{m()}}),!n&&!i&&r(Se,{}),
n?.length===0&&a===null&&r(Re,{icon:"definitions",title:"There are no definitions yet",actions:r(A,{children:[r(M,{kind:"\
primary",onClick:()=>l({kind:"property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),
r(M,{kind:"outlined",onClick:()=>l({kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from \
a list"})]}),children:"A definition is a name for what many questions mean: big, for amount > 100; loyal, for who bought\
 three times. It counts for old events too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:Q6,"data-open":T,children:[
n.length>0&&r(vj,{dataset:e,all:v,whole:!T,current:a===null?t:"",onOpen:d}),T&&r("div",{class:vN,children:[a?.kind==="li\
st"&&r(Vf,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:p}),a!==null&&a.kind!=="list"&&r(Uf,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:p},`${a.kind} new`),a===null&&y&&r(LN,{dataset:e,one:y,onChanged:p,onClose:()=>d("")},
y.name),a===null&&!y&&r("p",{class:bN,children:`There is no definition ${U(t)} of this dataset.`})]})]})]})}function bj(){
let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?null:{kind:"property",name:"",text:e,description:"",
per:"",from:""}}function vj({dataset:e,all:t,whole:n,current:o,onOpen:i}){return r("div",{class:X6,"data-whole":n,children:[
n&&r("div",{class:eN,"aria-hidden":"true",children:[r("span",{}),r("span",{children:"Name"}),r("span",{children:"Kind"}),
r("span",{children:"What it is"}),r("span",{children:"Used in"}),r("span",{class:nN,children:"Now"})]}),r("ul",{"aria-la\
bel":"Definitions",children:[t.map(s=>r(xj,{dataset:e,one:s,whole:n,current:s.name===o,onOpen:()=>i(s.name)},`${s.name} ${s.
saved.version}`)),t.length===0&&r("li",{class:yN,children:"None has this in its name."})]})]})}function xj({dataset:e,one:t,
whole:n,current:o,onOpen:i}){let s="ids"in t.saved?`${q(t.saved.ids)} actors in the list`:If(t.saved.definition);return r(
"li",{children:r("button",{type:"button",class:tN,"aria-current":o?"true":void 0,onClick:i,children:[r("span",{class:oN,
children:r(ie,{name:t.kind==="property"?"definitions":t.kind==="session"?"sessions":"actor"})}),r("span",{class:rN,children:r(
_,{value:t.name,most:64})}),r("span",{class:iN,children:zf[t.kind]}),r("span",{class:sN,children:[r("code",{class:nx,children:r(
"bdi",{children:U(s)})}),t.saved.description&&r("span",{class:`${nx} ${aN}`,children:r(_,{value:t.saved.description,most:200})})]}),
n&&r("span",{class:lN,children:t.usedIn.length===0?r("span",{class:uN,children:"nothing"}):mu(t.usedIn)}),n&&r(wj,{dataset:e,
one:t})]})})}function wj({dataset:e,one:t}){let n=I(null),o=$f(n),[i,s]=w(null);return B(()=>{o&&BN(e,t).then(s,()=>s("c\
annot be asked"))},[o]),r("span",{ref:n,class:cN,"data-state":i===null?"running":"exact",children:i??"…"})}var IN={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:zN};async function lx(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),te(`v1/history?${n.toString()}`,{signal:t})}async function HN(e,t){
await te(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function qN(e){await te(`v1/history/${e}`,{method:"DEL\
ETE"})}var VN="Ni",WN="oc",KN="Ri",jN="Ai",GN="nc",JN="h",ZN="K",YN="He",QN="pc",XN="O",eB="Di",tB="dc",nB="lc",oB="Ti",rB="xc",
iB="_i",sB="qi",aB="P",lB="Le",uB="Q",cB="sc";var Wf=96,Kf=20;function mB({points:e,bars:t}){if(e.length===0)return r("span",{});if(e.length===1)return r("span",{class:eB,
children:q(e[0])});let n=Math.min(0,...e),o=Math.max(0,...e)-n||1,i=a=>Kf-1-(a-n)/o*(Kf-2),s=t?Math.min(12,Wf/e.length):
Wf/(e.length-1);return r("svg",{class:XN,width:Wf,height:Kf,viewBox:`0 0 ${Wf} ${Kf}`,"aria-hidden":"true","data-spark":!0,
children:t?e.map((a,l)=>r("rect",{x:l*s,y:Math.min(i(a),i(0)-1),width:Math.max(1,s-1),height:Math.max(1,Math.abs(i(a)-i(
0)))},l)):r("polyline",{points:e.map((a,l)=>`${(l*s).toFixed(1)},${i(a).toFixed(1)}`).join(" ")})})}var kj=150;function dB(){let[e,t]=w(""),[n,o]=w(!1),[i,s]=w(null),[a,l]=w(void 0),[u,c]=w(null),[m,d]=w(0),p=I(!0);B(()=>{
globalThis.document.title="History · Sluice"},[]),B(()=>{let y=new AbortController,b=setTimeout(()=>{lx({search:e.trim(),
starred:n},y.signal).then(k=>{s(k.entries),l(k.cursor),c(null)},k=>{_n(k)||c(j(k))})},p.current?0:kj);return p.current=!1,
()=>{clearTimeout(b),y.abort()}},[e,n,m]);let f=()=>{lx({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(y=>{
s([...i??[],...y.entries]),l(y.cursor)},y=>c(j(y)))},h=y=>s((i??[]).map(T=>T.id===y.id?y:T)),v=y=>s((i??[]).filter(({id:T})=>T!==
y.id));return r("main",{class:VN,"data-state":i?"exact":"running",children:[r("div",{class:WN,children:[r("h1",{class:KN,
children:"History"}),r("input",{type:"search",class:`${Ge} ${jN}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:y=>t(y.currentTarget.value)}),r(M,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(Cr,{error:u,what:"The history cannot be read",again:()=>d(m+1)}),!i&&!u&&r(Se,{}),i?.length===
0&&r(Cj,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:GN,children:i.map(y=>r(Sj,{entry:y,
onEntry:h,onGone:v},y.id))}),a!==void 0&&r(M,{kind:"outlined",class:cB,onClick:f,children:"Older ones"})]})}function Cj({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(Re,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(M,{kind:"primary",onClick:n,children:"The whole history"}):r(M,{kind:"primary",icon:"explore",onClick:()=>he(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function Sj({entry:e,onEntry:t,onGone:n}){let o=Pj(e),i=o&&jt.find(({name:l})=>l===Yi(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),HN(e.id,l.starred).catch(u=>{t(e),Q(j(u).message)})},a=()=>{o&&$i({view:Yi(o),document:o,as:null,open:[]})};
return r("li",{class:JN,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:ZN,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(ie,{name:"star"})}),r("button",{type:"button",class:YN,disabled:!o,onClick:a,
children:[r("span",{class:QN,children:r(ie,{name:i?.icon??"braces"})}),r("span",{class:nB,children:[r("span",{class:oB,children:r(
"bdi",{children:U(o?Xo(o):String(e.document))})}),e.error!==void 0&&r("span",{class:rB,children:[r(ie,{name:"error",size:14}),
r("bdi",{children:U(e.error)})]})]}),r("span",{class:iB,children:o&&Ur(o,o.timezone??"UTC")}),r(mB,{points:e.spark??[],bars:o!==
null&&!Tj(o)}),r("span",{class:sB,children:r(_,{value:e.dataset,most:32})}),r("span",{class:aB,children:e.error===void 0?
`${Xa(e.elapsed_ms)}, ${q(e.rows_scanned)} rows`:"failed"}),r("span",{class:lB,children:[G(e.at,rt(),"minute"),e.by&&r("\
span",{class:tB,children:r(_,{value:e.by,most:32})})]})]}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Remove from th\
e history",class:uB,onClick:()=>{qN(e.id).then(()=>n(e),l=>Q(j(l).message))}})]})}function Tj(e){return e.retention!==void 0||
e.lifecycle!==void 0||ae(e.aggregate?.by).some(t=>t.startsWith("time("))}function Pj(e){let t=e.document;return t!==null&&
typeof t=="object"&&typeof t.dataset=="string"?t:null}var pB={name:"history",label:"History",icon:"history",letter:"h",Page:dB};var jt=[$D,GE,tR,VR,CO,i4,aL],Ri=[N6,IN,pB,dS];var fB="Fi",hB="cc",gB="gc",yB="hc",bB="fc",vB="Gi",xB="Ji",wB="uc",kB="mc",CB="Ki";function SB(){let e=Xk.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&jt.some(({name:a})=>a===
"funnel");return r("section",{class:fB,"aria-label":"What was loaded",children:[r("div",{class:hB,children:[r("p",{class:gB,
role:"status",children:zg(t,n)}),r(M,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:Bg})]}),s&&r("p",{class:yB,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:bB,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:ke(vB,u>=0&&xB),"aria-pre\
ssed":u>=0,onClick:()=>t1(a),children:[u>=0&&r("span",{class:wB,children:u+1}),r(_,{value:a,most:32,middle:!0}),r("span",
{class:kB,children:q(l)})]},a)})}),r("div",{class:CB,children:[n.rejected>0&&r(M,{kind:"outlined",onClick:()=>{Bg(),he(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(M,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:n1,children:"Show the funnel"})]})]})}function TB(){return B(()=>{Io(),u1()},[]),r(A,{children:[r(cC,{}),r(SB,{}),r(p1,{})]})}function PB(){let{value:e,error:t}=He.value,n=e?.[0]?.name;return B(()=>{e||_t()},[]),B(()=>{n!==void 0&&vi(n)},[n]),t?r(
Re,{icon:"warning",title:"The datasets cannot be listed",actions:r(M,{kind:"outlined",onClick:()=>{_t()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(g4,{}):r(Se,{})}function MB(){return r(Re,{icon:"search",title:"There is no\
 such page",actions:r(M,{kind:"primary",onClick:()=>he(""),children:"To the first dataset"})})}var _B="vc",$B="wc",DB="bc",EB="yc",AB="Me",RB="kc";function OB(){let[e,t]=w(""),[n,o]=w(null),[i,s]=w(!1),a=I(null);return B(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:_B,children:r("form",{class:$B,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
A0(e.trim()).then(()=>location.reload(),c=>{s(!1),o(j(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:DB,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:EB,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:AB,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(me,{id:"token-problem",error:n}),r(M,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:RB,children:"Log in"})]})})}var LB="Oi",NB="zc",BB="jc",FB="Xc";function zB({id:e}){let[t,n]=w(null),[o,i]=w(null),[s,a]=w(0);return B(()=>{let l=new AbortController;return CS(e,l.signal).
then(async u=>{let c=await IB(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?$i(c):he(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(j(u))}),()=>l.abort()},[e,s]),o?.status===404?r(Re,{icon:"share",title:"There is no such l\
ink",actions:r(M,{kind:"primary",onClick:()=>he(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(Cr,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(Dj,{link:t}):r(Se,{})}async function IB(e){
let t=Wm(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await bi(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function Dj({link:e}){let[t,n]=w(null);B(()=>{IB(e).then(n)},[e]);let o=jt.find(({name:l})=>l===t?.view);if(B(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(Se,{});let{document:i}=t,s={...ig,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>yi(t);return r(A,{children:[r(es,{kind:"info",actions:r(M,{small:!0,kind:"outlined",onClick:()=>$i(
t),children:"Ask now"}),children:["The numbers as they were on ",G(e.made,rt(),"minute"),"."]}),r("main",{class:LB,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:NB,children:r("bdi",{children:U(Xo(i))})}),r("p",{class:BB,children:[
U(i.dataset),", ",Ur(i,i.timezone??"UTC")]}),r("div",{class:FB,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,
{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var HB="Cc",qB="Sc",UB="Bc",VB="Pi",WB="Ec",KB="Qi";function jB({onClose:e}){let t=Map.groupBy(Ek.value,({group:n})=>n);return r(it,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:HB,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:qB,children:n}),r("dl",{class:UB,children:o.
map(({keys:i,label:s})=>r("div",{class:VB,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:WB,
children:a},a))})]},i))})]},n))}),r("div",{class:KB,children:[r("label",{children:[r("input",{type:"checkbox",checked:Ak.
value,onChange:n=>Rk(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:Sd.value,onChange:n=>TS(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Gf(e){let t=di(ge.value),n=ae(ge.value[t]?.by),o=xe(e);n.includes(o)||fe({document:Me(ge.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Qc(e){let t=Ve.value.view===e.name,n=Vw(e.name,Mg($t.value));n!==null&&Q(n,{label:"Undo",act:gi}),t&&Ir.value.kind!==
"view"&&$t.value!==""&&zo(),$t.value===""&&he("")}function GB(){let e="Go to";return[...jt.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Qc(t)})),...Ri.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>he(t.name)}))]}var cx=matchMedia("(prefers-color-scheme: dark)"),JB=ue(cx.matches),ux=Fr("theme"),Xc=ue(ux==="light"||ux==="dark"?ux:"s\
ystem"),fu=vn(()=>Xc.value==="system"?JB.value?"dark":"light":Xc.value);function Jf(e){Xc.value=e,zr("theme",e)}function ZB(){
cx.addEventListener("change",()=>{JB.value=cx.matches}),Mn(()=>{document.documentElement.dataset.theme=fu.value})}var Aj=100,Rj=80;function QB({onClose:e,onHelp:t}){let[n,o]=w(""),i=Oj(),s=Lj(n),a=Z(()=>Fj(t),[]),l=Fn([...a,...i.map(Nj),
...s.map(Bj)],n,({name:u})=>u).slice(0,Aj);return r(it,{title:"Find",onClose:e,children:r(Xi,{label:"Find pages, boards,\
 properties, definitions, values and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, board,\
 property, definition, value, command",options:l.map(u=>({value:u,label:r(_,{value:u.name,most:80}),note:u.kind})),onPick:u=>{
e(),u.act()},onTake:()=>{},onCancel:e})})}function Oj(){let[e,t]=w([]);return B(()=>{let n=new AbortController;return ru(
n.signal).then(t,()=>{}),()=>n.abort()},[]),e}function Lj(e){let[t,n]=w([]),o=e.trim();return B(()=>{if($t.value==="")return;
let i=new AbortController,s=o===""?["definition","cohort"]:["definition","cohort","event","value"],a=setTimeout(()=>{Cp(
$t.value,o,s,i.signal).then(l=>n(l.names),()=>{})},o===""?0:Rj);return()=>{clearTimeout(a),i.abort()}},[o]),t}function Nj({
id:e,name:t}){return{name:t,kind:"board",act:()=>he(`boards/${encodeURIComponent(e)}`)}}function Bj({kind:e,name:t,property:n}){
switch(e){case"event":return{name:t,kind:"only this event",act:()=>YB(Fo(Ae($t.value).value.value?.event??"event",t))};case"\
value":return{name:t,kind:`only this ${n??""}`,act:()=>YB(Fo(n??"",t))};default:return{name:t,kind:e,act:()=>he(`definit\
ions/${encodeURIComponent($t.value)}/${encodeURIComponent(t)}`)}}}function YB(e){fe({document:{...ge.value,where:no(ge.value.
where,e)}}),mx()}function mx(){Ir.value.kind!=="view"&&zo()}function Fj(e){let t=$t.value===""?[]:Ae($t.value).value.value?.
columns??[];return[...jt.map(n=>({name:n.label,kind:"page",act:()=>Qc(n)})),...Ri.map(n=>({name:n.label,kind:"page",act:()=>he(
n.name)})),...(He.value.value??[]).map(({name:n})=>({name:n,kind:"dataset",act:()=>{vi(n)}})),...sl.value?[{name:"Undo",
kind:"command",act:gi}]:[],...al.value?[{name:"Redo",kind:"command",act:ll}]:[],{name:"The document as JSON",kind:"comma\
nd",act:()=>{mx(),jn({kind:"json"})}},{name:fu.value==="dark"?"Light":"Dark",kind:"command",act:()=>Jf(fu.value==="dark"?
"light":"dark")},{name:"All keys",kind:"command",act:e},...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>{Gf(n),
mx()}}))]}var e8="Ne",t8="Vi";function n8({folded:e}){let[t,...n]=xi.value,o=t?`${bl(t.kind)} ${t.dataset}, ${V(t.done)}`:"",i=Bo(o);return t?r("butto\
n",{type:"button",class:e8,"aria-label":o,onClick:()=>he("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
bl(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:t8,children:V(t.done)}),r(hl,{small:!0,label:o,done:t.done})]}):null}function o8(){let e=Ga.value?.tokens?Ga.value.name:void 0;if(e===void 0)return null;let t=()=>{R0().then(()=>location.reload(),
n=>Q(`Logging out failed: ${j(n).message}`))};return r(ut,{icon:"actor",label:`Logged in as ${ee(e).text}`,menuLabel:"Ac\
count",kind:"quiet",placing:{side:"top"},head:r(_,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var r8="Wi",i8="f",s8="Yi",a8="Ic",l8="Zi",dx="ea",u8="u",c8="ra",m8="ia",d8="Re",p8="aa";var Oi=ue(Fr("rail")==="folded");function Hj(){Oi.value=!Oi.value,zr("rail",Oi.value?"folded":"open")}function h8({onPalette:e,
onHelp:t}){let n=Ir.value;return r("nav",{"aria-label":"Pages",class:ke(r8,Oi.value&&i8),children:[r("div",{class:s8,children:[
r(Uj,{}),!Oi.value&&r("span",{class:a8,children:"Sluice"})]}),r("ul",{class:dx,children:jt.map(o=>r(f8,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ve.value.view===o.name,onClick:()=>Qc(o)},o.name))}),Ri.length>0&&r(
"div",{class:m8,role:"presentation"}),r("ul",{class:dx,children:Ri.map(o=>r(f8,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>he(o.name)},o.name))}),r("div",{class:d8,children:[r(n8,{folded:Oi.
value}),r(M,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(qj,{}),r(o8,{}),r(M,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(M,{icon:"collapse",label:Oi.value?"Widen":"Fold",kind:"quiet",class:p8,onClick:Hj})]})]})}
function f8({icon:e,label:t,keys:n,current:o,onClick:i}){let s=Bo(Oi.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:u8,"aria-current":o?"page":void 0,"aria-label":Oi.value?t:void 0,onClick:i,...s,children:[
r(ie,{name:e,size:20}),r("span",{class:c8,children:t})]})})}function qj(){let e=(t,n)=>({label:n,checked:Xc.value===t,act:()=>Jf(
t)});return r(ut,{icon:fu.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function Uj(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:l8,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var y8="ta",b8="oa";function v8({children:e}){let[t,n]=w(null);wo([...GB(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{sl.value&&gi()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{al.value&&
ll()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:qo},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:Wj}]),B(()=>{let i=s=>{if(Gu(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";ed(a).then(l=>{l&&(fe(l),Q("The question was pasted.",{label:"Undo",act:gi}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:y8,children:[r(h8,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:b8,children:[Za.value==="away"&&r(es,{kind:"warning",actions:r(M,{small:!0,
kind:"outlined",onClick:B0,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(QB,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(jB,{onClose:o}),r(QC,{}),r(
Zk,{}),r(X0,{})]})}function Wj(){let{phase:e}=Gn.result.value;e==="running"||e==="estimate"?Gn.cancel():Ji.value.length>
0&&qm()}var x8="Uc",w8="Hc",k8="na",C8="Lc";var Yf=vn(()=>ta.value.filter(e=>e.to.dataset===ge.value.dataset));function S8(){return Yf.value.length===0?null:r("nav",
{"aria-label":"The way here",class:x8,children:[Yf.value.map((e,t)=>r("span",{class:w8,children:[r("button",{type:"butto\
n",class:k8,onClick:()=>{py(t),fe(e.from)},children:t===0?"all":ee(Yf.value[t-1]?.label).text}),r(ie,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:C8,children:ee(Yf.value.at(-1)?.label).text})]})}var T8="Ae",P8="Mc",M8="Nc",_8="Rc",$8="Ac",D8="Dc";function Qf({title:e,note:t,actions:n,children:o,onClose:i}){let s=I(null),a=gt();return nt(()=>{fi();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:T8,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:P8,children:[r("div",{class:M8,children:[r("h2",{id:a,class:_8,
children:e}),t&&r("p",{class:$8,children:t})]}),n,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:D8,children:o})]})}var E8="Tc",A8="_c",R8="qc",px="Fc";function O8({layer:e,onClose:t}){let n=e.request,o=Bl({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Z(()=>o.pages.flat(),[o.pages]),a=Z(()=>o.columns.map((c,m)=>({key:c.name,head:r(
_,{value:c.name,most:48}),number:cr(c)&&m>0,cell:d=>m===0?r(_,{value:d[0],most:64,middle:!0}):r(_,{shown:xo(d[m],c,i)})})),
[o.columns,i]),l=Ae(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&he(ml(n.dataset,
String(c[0])))};return r(Qf,{title:"Actors",onClose:t,note:r(A,{children:[r(_,{value:e.label,most:200}),Jj(s.length,o.hasMore)]}),
actions:r(M,{icon:"save",kind:"outlined",onClick:()=>jn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:R8,children:[r(me,{error:o.error}),r(M,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:px,children:r(Se,{lines:12})}),o.first&&(s.length===0?
r("p",{class:px,children:"No actor is here."}):r("div",{class:E8,children:[r(Ee,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:A8,children:r(M,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function Jj(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var th="Gc",N8="Jc",B8="V",F8="Kc";var Zj=/^[A-Za-z_][A-Za-z0-9_]*$/;function I8({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=w(o?"live":"frozen"),
[a,l]=w(""),[u,c]=w(null),[m,d]=w(null),p=async()=>{if(!Zj.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await Qj(a,o,String(e.label)):n&&await eG(a,n,String(e.label),d),to(
$t.value),Q(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){d(null),c(Yj(j(f)))}};
return r(it,{title:"Save as cohort",onClose:t,foot:r(A,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,
{kind:"primary",disabled:m!==null||a==="",onClick:()=>{p()},children:m===null?"Save":`${z(m)} actors read`})]}),children:[
r("p",{class:th,children:r(_,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),p()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(Qt,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:N8,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(z8,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(z8,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(me,{error:u})]})]})}function Yj(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function z8({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:B8,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:F8,children:n?"Not possibl\
e for these actors.":s})]})]})}function H8(e,t){return`v1/datasets/${encodeURIComponent($t.value)}/${e}/${encodeURIComponent(
t)}`}async function Qj(e,t,n){await te(H8("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var Xj=1e4;async function eG(e,t,n,o){let i=[],s,a="";o(0);do{let u=await te("v1/actors",{body:{...t,
limit:Xj,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a});await te(`${H8("cohorts",e)}?${l.toString()}`,{method:"PUT",
body:{actors:i,description:n,document:t},headers:{"If-None-Match":"*"}})}function q8({layer:e,onClose:t}){let n=e.document,o=Bl({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=yt(up(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(Qf,{title:"Events",onClose:t,note:r(A,{children:[r(_,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${z(s)} events`]}),children:r(pp,{paging:o,document:n,zone:a})})}var V8="Oc",W8="Pc",K8="pa",j8="Qc",G8="Vc",J8="Wc",Z8="da",Y8="Yc",Q8="Zc",X8="eg",e3="rg",t3="la",n3="ig";var tG=6;function o3({column:e,document:t}){let n=I(null),{values:o,error:i,former:s}=nG(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let m=c?`not (${Fo(e.name,u)})`:Fo(e.name,u);We({document:Me(t,"where",no(t.
where,m))},m)};return r("section",{ref:n,class:K8,"aria-label":ee(e.name).text,"data-former":s,children:[r("div",{class:j8,
children:[r("h3",{class:G8,children:r(_,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:J8,children:[q(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(M,{small:!0,kind:"quiet",label:`Break down by ${ee(e.name).text}`,onClick:()=>Gf(
e.name),children:"By"})]}),i&&r(me,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},m)=>r("li",{children:r("\
button",{type:"button",class:Z8,onClick:d=>l(u,d.altKey),children:[r("span",{class:Y8,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:Q8,children:r(_,{value:u,most:40,middle:!0})}),r("span",{class:X8,title:z(c),children:[o.exact?"":"~",q(
c)]})]})},m))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:e3,children:[o.more>0&&r("span",{children:[q(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:t3,onClick:u=>l(null,u.altKey),children:[r(_,{value:null})," ",q(o.nulls)]})]})]})}
function nG(e,t,n){let[o,i]=w(!1),[s,a]=w({values:null,error:null,former:!1}),l=oG(t,n);return B(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),B(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),Ja(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{_n(
c)||a({values:null,error:j(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function oG(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:xe(e),limit:tG,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function r3({onClose:e}){let[t,n]=w(""),o=Ae($t.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(Cs,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:V8,children:r("input",{class:W8,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(o3,{column:s,document:ge.value},s.name)):r(Se,
{}),r("p",{class:n3,children:"Click: only this value. Alt+click: all but this value."})]})}var s3="ag",a3="tg";function u3({onClose:e}){let t=ge.value,[n,o]=w(()=>JSON.stringify(t,null,2)),[i,s]=w(null);return B(()=>{qt(l3(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(Cs,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(M,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>qe(n,"The document")}),children:[r(Wl,{class:s3,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=l3(l);s(c),u&&fe({document:{...u,dataset:u.dataset||Ve.value.document.dataset}},
"replace")},onRun:qo}),i!==null&&r("div",{class:a3,children:r(me,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function l3(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function c3({layer:e,onClose:t}){let[n,o]=w(""),[i,s]=w(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=ge.value,m=()=>{n.trim()!==""&&Sl({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,d=>s(
j(d)))};return r(it,{title:"Note",onClose:t,foot:r(A,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,{
kind:"primary",onClick:m,children:"Save"})]}),children:[r("p",{class:th,children:[G(a,c),l===void 0?"":` to ${G(l,c)}`]}),
r("form",{onSubmit:d=>{d.preventDefault(),m()},children:[r("input",{class:Ge,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:d=>o(d.currentTarget.value)}),i&&r(me,{error:i})]})]})}var m3=new Map([["facets",r3],["json",u3],["events",q8],["actors",O8],["cohort",I8],["note",c3],["live-event",tL]]);var d3=["1d","7d","30d","1y"];function p3(){let e=I(null),[t,n]=w(null),o=ge.value.compare?.offset,i=pi(Gn.result.value.
error,"compare"),s=()=>n(null);return r(A,{children:[r(M,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${U(kd(o))} before`}),i&&t===null&&r("div",{class:lp,children:r(me,{error:i})}),t==="menu"&&r(Co,{anchor:e.current,label:"\
Compare",items:iG(o,()=>n("field")),onClose:s}),t==="field"&&r(Yt,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:FM,children:r(Qt,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),nh(a.trim()===""?void 0:a.trim())}})})})]})}
function iG(e,t){let n=e!==void 0&&!d3.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>nh(void 0)},
{label:"The period before",checked:!1,act:()=>{sG()}},...d3.map(o=>({label:`${kd(o)} before`,checked:e===o,act:()=>nh(o)})),
{label:n?`${U(kd(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function nh(e){
ne("compare",e===void 0?void 0:{offset:e})}async function sG(){try{let e=ge.value,t=await EM(e);t===null?Q("The range ha\
s no start: choose one before it is compared."):ge.value===e&&nh(t)}catch(e){Q(j(e).message)}}var f3="og",h3="ng",fx="De",g3="pg",y3="dg";var gu="";function b3({onClose:e}){let[t,n]=w(null),[o,i]=w(gu),[s,a]=w(""),[l,u]=w(""),[c,m]=w(null),[d,p]=w(!1),f=gt();
B(()=>{ru().then(y=>{let T=[...y].sort((b,k)=>k.changed.localeCompare(b.changed));n(T),i(T[0]?.id??gu)},y=>m(j(y)))},[]);
let h=Xo(Ve.value.document);return r(it,{title:"Save to a board",onClose:e,children:r("form",{class:f3,onSubmit:y=>{y.preventDefault(),
p(!0),lG(o,s.trim()||"My board",l.trim()).then(e,T=>{m(j(T)),p(!1)})},children:[r("label",{class:kt,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:Ge,"data-autofocus":!0,value:l,placeholder:U(h),maxLength:200,autocomplete:"\
off",onInput:y=>u(y.currentTarget.value)}),r("fieldset",{class:h3,children:[r("legend",{class:kt,children:"Board"}),(t??
[]).map(y=>r("label",{class:fx,children:[r("input",{type:"radio",name:f,checked:o===y.id,onChange:()=>i(y.id)}),r("bdi",
{class:g3,children:U(y.name)})]},y.id)),r("label",{class:fx,children:[r("input",{type:"radio",name:f,checked:o===gu,onChange:()=>i(
gu)}),r("span",{children:"A new board"})]})]}),o===gu&&r(A,{children:[r("label",{class:kt,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:Ge,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:y=>a(
y.currentTarget.value)})]}),c&&r(me,{error:c}),r("div",{class:y3,children:r(M,{type:"submit",kind:"primary",icon:"save",
disabled:d||t===null,children:"Save"})})]})})}async function lG(e,t,n){let{document:o,view:i,as:s}=Ve.value,a=e===gu?null:
await Sr(e),l=s??jt.find(m=>m.name===i)?.chartOf(o)??"",u=xa(a?.content??nu,{kind:"query",title:n,document:o,as:l}),c=a?
await Kc(e,a.version,a.name,u):await Tr(t,u);Q(`Saved to ${U(c.name)}.`,{label:"Open",act:()=>he(`boards/${encodeURIComponent(
c.id)}`)}),a&&Q("The tile can be taken back.",{label:"Undo",act:()=>{uG(c,a)}})}async function uG(e,t){await Kc(e.id,e.version,
t.name,t.content).then(()=>Q("The tile is taken back."),n=>Q(j(n).message))}var cG=ue([]);function v3(){return r(ut,{icon:"save",menuLabel:"Save",items:[...mG(),...cG.value],placing:{align:"end"},children:"Save"})}
function mG(){let{dataset:e,where:t}=Ve.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>qr(
o=>r(b3,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>he(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>Ef(e)}]}var w3="lg",k3="Te";function S3(){let e=Gn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:w3,children:[r("sp\
an",{role:"status",class:k3,"data-phase":e.phase,children:[e.phase==="exact"&&r(ie,{name:"check",size:14}),e.phase==="er\
ror"&&r(ie,{name:"error",size:14}),pG(e)]}),t&&r(M,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Gn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(M,{small:!0,kind:"outlined",onClick:qo,children:"Run again"})]})}
function pG(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return C3(
e);case"cancelled":return e.sampled===null?"cancelled":`cancelled; this is an ${C3(e)}`;case"error":return e.answer?"fai\
led; this is the answer before":"failed";case"exact":{let n=Xa(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`s\
ample of ${V(t.sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${q(t.rows_scanned)} rows`:`${o}, ${n}`}}}function C3({
answer:e,intervals:t,sampled:n}){let o=zS(e,t);return`estimate from ${V(n??0)} of actors${o===null?"":`, ±${sg(o)}`}`}var T3="_e",P3="qe",M3="xg",_3="Fe",$3="sg";var D3=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function E3({runs:e}){B(()=>{He.value.value||
_t()},[]);let t=He.value.value?.map(({name:o})=>o)??[$t.value],n=ge.value.timezone??"UTC";return r("header",{class:T3,"a\
ria-label":"The question",children:[r("div",{class:P3,children:[r(Kt,{title:"Dataset",icon:"data",values:t,value:$t.value,
onChange:o=>{vi(o)},class:M3}),r(IM,{}),r(Kt,{title:"Time zone",icon:"globe",values:Of(),value:n,onChange:o=>ne("timezon\
e",o),kind:"quiet",free:!0}),r(p3,{}),r(hG,{})]}),r("div",{class:_3,children:e&&r(S3,{})}),r("div",{class:$3,children:[r(
M,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!sl.value,onClick:gi}),r(M,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!al.value,onClick:ll}),r(ut,{icon:"share",menuLabel:"Share",items:$S(),placing:{align:"end"},children:"Shar\
e"}),r(v3,{})]})]})}function hG(){let e=ge.value.sample,t=e===void 0||e===1?void 0:e,n=D3.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(ut,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:D3.map(([o,i])=>({label:o,checked:i===t,act:()=>ne("sample",i)})),children:n})}var A3="cg",R3="xa",O3="gg",L3="hg",N3="fg",B3="ug",F3="sa";function I3(){let e=jt.find(({name:t})=>t===Hw.value)??jt[0];return e?r(yG,{view:e}):null}function yG({view:e}){let t=ge.
value,n=bG(Gn.result.value,t),o=qw.value??e.chartOf(t);B(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),wo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>hx("facets")}]),wo(
[{keys:"/",label:`Sentence: ${bb}`,group:"View",act:yb}]);let i=a=>{fe({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(A,{children:[r(E3,{runs:e.runs??!0}),r(Vm,{busy:s,done:n.done}),r("div",{class:A3,
children:[r("main",{class:R3,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(S8,{}),r("div",{class:O3,children:[r("div",{class:L3,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:N3,
children:[e.charts.length>1&&r(Ct,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(M,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:gx("facets"),onClick:()=>hx(
"facets")}),r(M,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:gx("json"),onClick:()=>hx("json")})]})]}),
n.error&&!vG(n.error)&&r(wb,{class:B3,error:n.error}),r("div",{class:F3,"data-former":n.former,children:r(lc.Provider,{value:n,
children:r(e.Page,{document:t,result:n,as:o})})})]}),r(xG,{})]})]})}function bG(e,t){return e.of===null||z3(e.of)===z3(t)?
e:{...e,answer:null,of:null,former:!1}}function z3(e){let t=e.aggregate?.over;return`${di(e)} ${typeof t=="object"?Object.
keys(t).join():"events"}`}function gx(e){return Ji.value.some(t=>t.kind===e)}function hx(e){fe({open:gx(e)?Ji.value.filter(
t=>t.kind!==e):[{kind:e}]})}function vG(e){return["from","to"].some(t=>pi(e,t)!==null)}function xG(){return r(A,{children:Ji.
value.map((e,t)=>{let n=m3.get(e.kind);return n?r(n,{layer:e,onClose:qm},t):null})})}function H3(){return Ga.value?.tokens&&Ga.value.name===void 0?r(OB,{}):r(A,{children:[r(v8,{children:r(wG,{})}),r(TB,{})]})}
function wG(){let e=Ir.value;switch(e.kind){case"home":return r(PB,{});case"view":return r(I3,{});case"page":{let t=Ri.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(MB,{})}case"actor":return r(kk,{dataset:e.dataset,actor:e.actor});case"\
link":return r(zB,{id:e.id})}}ZB();E0();Ok();await hk();PS();h2();i0(r(H3,{}),document.body);
