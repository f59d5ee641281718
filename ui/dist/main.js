var LF=Object.defineProperty;var Ih=(e,t)=>{for(var n in t)LF(e,n,{get:t[n],enumerable:!0})};var je,a0,Wh,Ui,Hh,Pm,l0,Tm,u0,Uh,qh,c0,Au=Symbol.for("pv"),_m={},Mm=[],NF=/^m(i|n|o|s|text|space)$/,Kh=Array.isArray,jh=Mm.
slice,Hs=Object.assign;function Is(e){e&&e.parentNode&&e.remove()}function m0(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?jh.call(arguments,2):n),Eu(e,
a,o,i,null)}function Eu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Au,__v:i||
++a0,__i:-1,__u:0};return!i&&je.vnode&&je.vnode(s),s}function A(e){return e.children}function Ka(e,t){this.props=e,this.context=t,this.__g=0}function Ki(e,t){if(t==null)return e.
__&&Ki(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Ki(e)}function BF(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=Hs({constructor:Au},n)).__v=n.__v+1,
je.vnode&&je.vnode(t),Gh(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Ki(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,y0(i,t,s),n.__=n.__e=null,t.__e!=o&&p0(t))}function p0(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),p0(e)}function Vh(e){(8&e.__g||(e.__g|=8,Ui.push(e),Pm++))&&Hh==je.debounceRendering||
((Hh=je.debounceRendering)||queueMicrotask)(d0)}function d0(){try{for(var e,t=1;Ui.length;)Ui.length>t&&Ui.sort(l0),e=Ui.
shift(),t=Ui.length,8&e.__g&&BF(e)}finally{(Pm=Ui.length)&&(Hh||queueMicrotask)(d0)}}function f0(e,t,n,o,i,s,a,l,u,c,m){
var p,d,f,h,y,b,w=o.__k||Mm,x=t.length;for(u=FF(n,t,w,u,x),p=0;p<x;p++)(f=n.__k[p])!=null&&(d=~f.__i&&w[f.__i]||_m,f.__i=
p,b=Gh(e,f,d,i,s,a,l,u,c,m),h=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&Jh(d.ref,null,f,d),f.ref&&m.push(f.ref,f.__c||h,f)),
y=y||h,4&f.__u?(u=h0(f,u,e,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&b!==void 0?u=b:h&&(u=h.nextSibling),f.
__u&=-21);return n.__e=y,u}function FF(e,t,n,o,i){var s,a,l,u,c,m,p,d,f,h=n.length,y=h,b=0,w=0,x=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[s]=Eu(null,
a):Kh(a)?a=x[s]=Eu(A,{children:a}):a.constructor===Au&&a.__b?a=x[s]=Eu(a.type,a.props,a.key,a.ref,a.__v):x[s]=a,u=s+b,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=zF(a,n,u,y))&&(y--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?b--:c==u+1?b++:c!=
u&&(c>u?b--:b++,w=1)):(~c||(i>h?b--:i<h&&b++),typeof a.type!="function"&&(a.__u|=4))):x[s]=null;if(w){for(m=[],p=[],s=0;s<
i;s++)if((a=x[s])&&16&a.__u){for(b=0,d=m.length;b<d;)m[f=b+d>>1]<a.__i?b=f+1:d=f;m[b]=a.__i,p[s]=b+1}for(b=m.length;s--;)
p[s]&&(p[s]==b?b--:x[s].__u|=4)}if(y)for(s=0;s<h;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Ki(l)),Zh(l,l));return o}function h0(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=h0(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ki(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function zF(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function s0(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Sm(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||s0(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||s0(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=qh[t]||(qh[t]=
IF(t)),(e.__a||(e.__a={}))[t]=Uh,s=t!=(t=t.replace(u0,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function IF(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Tm]==null)t[Tm]=Uh++;else if(t[Tm]<this.__a[e])return;return n(je.event?je.event(t):t)}}}function Gh(e,t,n,o,i,s,a,l,u,c){
var m,p,d,f,h,y,b,w,x,S,T,D,$,B,R,Y,L,O,K=t.type;if(t.constructor!==Au)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&
(t.__u|=u,p=s=[],m.nodeType==8?l=$m(m,s):s.push(m),l=s[0]||l),(m=je.__b)&&m(t);e:if(typeof K=="function"){d=a.length;try{
if(w=t.props,x=(m=K.prototype)&&m.render,S=(m=K.contextType)&&o[m.__c],T=m?S?S.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.
__g&&(f.__g|=1)):(x?t.__c=f=new K(w,T):(t.__c=f=new Ka(w,T),f.constructor=K,f.render=qF),S&&S.sub(f),f.state||(f.state={}),
f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),x&&(f.__s||(f.__s=f.state),K.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Hs({},
f.__s)),Hs(f.__s,K.getDerivedStateFromProps(w,f.__s)))),h=f.props,y=f.state,f.__v=t,n.__c){if(w!==h&&x&&!K.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(w,T),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(w,f.__s,T)===!1){t.__v!=n.__v&&(f.props=w,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(q){q&&(q.__=t)}),Mm.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Ki(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(w,f.__s,T),x&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,y,b)})}else x&&!K.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),x&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=T,f.props=w,f.__P=e,f.__g&=-5,D=je.__r,$=x?25:0;do f.__g&=-9,D&&D(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++$<25);x&&(Mm.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Hs({},o,f.getChildContext())),
x&&n.__c&&f.getSnapshotBeforeUpdate&&(b=f.getSnapshotBeforeUpdate(h,y)),B=m&&m.type===A&&m.key==null?m.props.children:m,
w.__P&&(m=l,i=(e=w.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(q){q&&Zh(q,q)}),n.__k=null),
l=n.__k?Ki(n,0):null),l=f0(e,Kh(B)?B:[B],t,n,o,i,s,a,l,u,c),w.__P&&(t.__e=null,l=m),t.__u&=-161,p&&p.some(Is),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(q){if(a.length=d,t.__v=null,u||s)if(q&&q.then){if(t.__u|=128|u,s){for(~(L=s.indexOf(
l||void 0))||(L=s.length);(O=s[L-1])&&O.nodeType==8;)L--;for(;L<s.length;L++)if(O=s[L])if(s[L]=null,R){if(O==Y)break}else{
if(O.nodeType!=8)break;O.data.startsWith("$s")&&(Y=$m(R=O))}}if(!R){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
R=l}(m=$m(R=t.__c.__z||(t.__c.__z=R)))?(t.__e=R,l=m):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Is);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),q&&q.then||g0(t),je.__e(q,t,n)}}else l=t.__e=HF(n.__e,t,n,o,i,s,a,u,c,e);return(m=je.diffed)&&m(t),l}function $m(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function g0(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(g0))}function y0(e,t,n){for(var o=0;o<n.length;)Jh(n[o++],n[o++],n[o++]);je.__c&&je.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){je.__e(s,i.__v)}})}function HF(e,t,n,o,i,s,a,l,u,c){var m,p,d,f,
h,y,b,w,x=n.props||_m,S=t.props,T=t.type;if(T=="svg"?i="http://www.w3.org/2000/svg":T=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if((h=s[m])&&(T?h.localName==T:h.nodeType==
3)){e=h,s[m]=null;break}}if(!e){if(w=c.ownerDocument||document,!T)return w.createTextNode(S);e=w.createElementNS(i,T,S.is?
S:c),l&&(je.__m&&je.__m(t,s),l=!1),s=null}if(T){if(c=T=="template"&&e.content||e,s=T=="textarea"&&S.defaultValue!=null?null:
s&&jh.call(c.childNodes),!l&&s)for(x={},m=0;m<e.attributes.length;m++)x[(h=e.attributes[m]).name]=h.value;for(m in x)h=x[m],
m=="dangerouslySetInnerHTML"?d=h:m=="children"||m in S||m=="value"&&"defaultValue"in S||m=="checked"&&"defaultChecked"in
S||Sm(e,m,null,h,i);for(m in S)h=S[m],m=="children"?f=h:m=="dangerouslySetInnerHTML"?p=h:m=="value"?y=h:m=="checked"?b=h:
l&&typeof h!="function"||x[m]===h||Sm(e,m,h,x[m],i);p?(l||d&&(p.__html==d.__html||p.__html==e.innerHTML)||(e.innerHTML=p.
__html),t.__k=[]):(d&&(e.textContent=""),(T=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&NF.test(T))&&(i="\
http://www.w3.org/1999/xhtml"),f0(c,Kh(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Ki(n,0),l,u),s&&s.some(Is)),l&&T!="textarea"||
(m="value",T=="progress"&&y==null?e.removeAttribute(m):y==null||y===e[m]&&(T!="progress"||y)||Sm(e,m,y,x[m],i),m="checke\
d",b!=null&&b!=e[m]&&Sm(e,m,b,x[m],i))}else x===S||l&&e.data==S||(e.data=S);return e}function Jh(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
je.__e(i,n)}}function Zh(e,t,n){var o,i,s,a;if(je.unmount&&je.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Jh(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){je.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&Zh(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=$m(o,s=[]))&&(o==
e.__e&&s.some(Is),Is(i),Is(o)),n||Is(e.__e),e.__e=e.__c=e.__=null}function qF(e,t,n){return this.constructor(e,n)}function b0(e,t){
var n,o,i,s;je.__&&je.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Eu(A,{children:[e]}),
i=[],s=[],Gh(t,t.__k,o||_m,_m,t.namespaceURI,o?null:t.firstChild?jh.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
y0(i,t.__k,s),t.__k.props.children=null}function ja(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,Vh(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+c0++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}je={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw Pm=0,e}},a0=0,Wh=function(e){return e!=null&&e.constructor===Au},Ka.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Hs({},this.state)),typeof e=="function"&&(e=e(Hs({},n),this.props)),e&&(Hs(
n,e),this.__v&&(t&&this.__k.push(t),Vh(this)))},Ka.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Vh(this))},Ka.prototype.render=A,Ui=[],Pm=0,l0=function(e,t){return e.__v.__b-t.__v.__b},Tm=Symbol(),u0=/(PointerCapture)$|Capture$/i,
Uh=0,qh={},c0=0;var ji,Rt,Yh,v0,Qh=Object.is,Ru=0,_0=[],Xh=[],It=je,x0=It.__b,w0=It.__r,k0=It.diffed,C0=It.__c,S0=It.unmount,T0=It.__;function Ga(e,t){
It.__h&&It.__h(Rt,e,Ru||t),Ru=0;var n=Rt.__H||(Rt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){
return Ru=1,tg(M0,e)}function tg(e,t,n){var o=Ga(ji++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):M0(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);Qh(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Rt,!Rt.__f)){Rt.__f=!0;var i=Rt.shouldComponentUpdate;
Rt.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,m=this.props!=s;if(u.__.some(function(d){
d.__N&&(c=!0,Qh(d.__[0],d.__N[0])||(m=!0))}),i){var p=i.call(this,s,a,l);return c?p||m:p}return!c||m}}return o.__}function F(e,t){
var n=Ga(ji++,3);!It.__s&&ng(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Rt.__H.__h.push(n))}function ot(e,t){var n=Ga(ji++,4);!It.
__s&&ng(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Rt.__h.push(n))}function H(e){return Ru=5,Q(function(){return{current:e}},[])}function Q(e,t){var n=Ga(ji++,7);return ng(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Dm(e,t){return Ru=8,Q(function(){return e},
t)}function Ja(e){var t=Rt.context[e.__c],n=Ga(ji++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Rt)),t.props.value):e.
__}function gt(){var e=Ga(ji++,11);if(!e.__){for(var t=Rt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function VF(){var e;do{for(;e=Xh.shift();)try{Ou(e)}catch(n){It.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
_0.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ou),t.__h.some(eg),t.__h=[]}catch(n){t.__h=[],It.__e(n,e.__v)}}}while(Xh.
length)}It.__b=function(e){Rt=null,x0&&x0(e)},It.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),T0&&T0(e,t)},It.
__r=function(e){w0&&w0(e),ji=0;var t=(Rt=e.__c).__H;t&&(Yh==Rt?Rt.__h=[]:(t.__h.some(Ou),t.__h.some(eg),ji=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Yh=Rt},It.diffed=function(e){k0&&k0(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&P0(_0.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Yh=Rt=null},It.__c=function(e,t){t.some(
function(n){try{n.__h.some(Ou),n.__h=n.__h.filter(function(o){return!o.__||eg(o)})}catch(o){n.__h=[function(){throw o}]}}),
C0&&C0(e,t)},It.unmount=function(e){S0&&S0(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,P0(Xh.push(i))}else Ou(i)}catch(s){t=s}}),o.
__H=void 0,t&&It.__e(t,o.__v))};var $0=typeof requestAnimationFrame=="function";function WF(e){var t,n=function(){clearTimeout(
o),$0&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);$0&&(t=requestAnimationFrame(n))}function P0(e){e!=1&&v0==
It.requestAnimationFrame||((v0=It.requestAnimationFrame)||WF)(VF)}function Ou(e){var t=Rt,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Rt=t}function eg(e){var t=Rt;e.__c=e.__(),Rt=t}function ng(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Qh(n,e[o])})}function M0(e,t){return typeof t=="function"?t(e):t}var UF=Symbol.for("preact-signals");function Rm(){if(fi>1)fi--;else{var e,t=!1;for((function(){var i=Am;for(Am=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();Nu!==void 0;){var n=Nu;for(Nu=
void 0,Em++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&E0(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(Em=0,fi--,
t)throw e}}function rg(e){if(fi>0)return e();og=++KF,fi++;try{return e()}finally{Rm()}}var Lu,Mt=void 0;function Bu(e){var t=Mt,
n=Lu;Mt=void 0,Lu=void 0;try{return e()}finally{Mt=t,Lu=n}}var Nu=void 0,fi=0,Em=0,KF=0,og=0,Am=void 0,Om=0;function D0(e){
if(Mt!==void 0){var t=e.n;if(t===void 0||t.t!==Mt)return t={i:0,S:e,p:Mt.s,n:void 0,t:Mt,e:void 0,x:void 0,r:t},Mt.s!==void 0&&
(Mt.s.n=t),Mt.s=t,e.n=t,32&Mt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Mt.s,t.n=void 0,Mt.s.n=t,Mt.s=t),t}}function cn(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}cn.prototype.brand=UF;cn.prototype.h=function(){return!0};cn.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Bu(function(){var o;(o=t.W)==null||o.call(t)}))};
cn.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Bu(function(){var i;(i=t.Z)==null||i.call(t)}))}};cn.prototype.subscribe=
function(e){var t=this;return An(function(){var n=t.value;Bu(function(){return e(n)})},{name:"sub"})};cn.prototype.valueOf=
function(){return this.value};cn.prototype.toString=function(){return this.value+""};cn.prototype.toJSON=function(){return this.
value};cn.prototype.peek=function(){var e=this;return Bu(function(){return e.value})};Object.defineProperty(cn.prototype,
"value",{get:function(){var e=D0(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Em>100)
throw new Error("Cycle detected");(function(n){fi!==0&&Em===0&&n.l!==og&&(n.l=og,Am={S:n,v:n.v,i:n.i,o:Am})})(this),this.
v=e,this.i++,Om++,fi++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Rm()}}}});function me(e,t){return new cn(e,
t)}function E0(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function A0(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function O0(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function qs(e,t){cn.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Om-1,this.
f=4}qs.prototype=new cn;qs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Om))return!0;if(this.g=Om,this.f|=1,this.i>0&&!E0(this))return this.f&=-2,!0;var e=Mt;try{A0(this),Mt=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Mt=e,O0(
this),this.f&=-2,!0};qs.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
cn.prototype.S.call(this,e)};qs.prototype.U=function(e){if(this.t!==void 0&&(cn.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};qs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(qs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=D0(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function wn(e,t){
return new qs(e,t)}function R0(e){var t=e.j;if(e.j=void 0,typeof t=="function"){fi++;var n=Mt;Mt=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,ig(e),o}finally{Mt=n,Rm()}}}function ig(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
R0(e)}function jF(e){if(Mt!==this)throw new Error("Out-of-order effect");O0(this),Mt=e,this.f&=-2;try{8&this.f&&ig(this)}finally{
Rm()}}function Za(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Lu&&Lu.push(this)}
Za.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Za.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,R0(this),
A0(this),fi++;var e=Mt;return Mt=this,jF.bind(this,e)};Za.prototype.N=function(){2&this.f||(this.f|=2,this.u=Nu,Nu=this)};
Za.prototype.d=function(){this.f|=8,1&this.f||ig(this)};Za.prototype.dispose=function(){this.d()};function An(e,t){var n=new Za(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var L0,Nm,Lm,GF=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var N0=[];An(function(){L0=this.N})();function Ya(e,t){je[e]=t.bind(null,je[e]||function(){})}function Fu(e){if(Lm){var t=Lm;
Lm=void 0,t()}Lm=e&&e.S()}function B0(e){var t=this,n=e.data,o=ZF(n);o.name="ReactiveDom",o.value=n;var i=Q(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=wn(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=wn(
function(){return!Array.isArray(c.value)&&!Wh(c.value)}),p=An(function(){if(this.N=F0,m.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),d=t.__$u.d;return t.__$u.d=function(){p(),d.call(this)},[m,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}B0.displayName="ReactiveTextNode";Object.defineProperties(cn.prototype,{constructor:{
configurable:!0,value:m0(A,null).constructor},type:{configurable:!0,value:B0},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ya("__b",function(e,t){if(Fu(),Nm=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof cn&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});Ya("__r",function(e,t){if(e(t),t.type!==A){Fu();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return An(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;GF&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Nm=
o,Fu(n)}});Ya("__e",function(e,t,n,o){Fu(),Nm=void 0,e(t,n,o)});Ya("diffed",function(e,t){Fu(),Nm=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],m=o[u];c===void 0?(c=JF(n,u,m,i),s[u]=c):c.o(m,i)}}}e(t)});function JF(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=me(n);return{o:function(a,l){s.value=a,o=l},d:An(function(){this.N=F0;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Ya("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var m=c.
__$u;m&&(c.__$u=void 0,m.d())}}e(t)});Ya("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Ka.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function ZF(e,t){return Q(function(){return me(e,t)},[])}var YF=function(e){queueMicrotask(function(){queueMicrotask(e)})};function QF(){rg(function(){for(var e;e=N0.shift();)L0.call(e)})}function F0(){N0.push(this)===1&&(je.requestAnimationFrame||
YF)(QF)}var sg=new URL("../../",import.meta.url);function Ht(e){return new URL(e,sg).href}function z0(e){return e.startsWith(sg.
pathname)?e.slice(sg.pathname.length):e.replace(/^\//,"")}var XF=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,ez=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function Qa(e){
return JSON.parse(ez.test(e)?e.replace(XF,tz):e)}function tz(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var rt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function hi(){return new rt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function gi(e,t=0){let n=ag(e)&&ag(
e.error)?e.error:null;if(!n)return new rt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new rt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:nz(n.span),status:t})}
function nz(e){if(!ag(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function ag(e){return e!==null&&typeof e=="object"}function Gi(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var I0=me(0),H0=I0;async function ie(e,t={}){let n=await Xa(e,t);if(n.status!==204)return await q0(n)}async function Xa(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await oz(
Ht(e),n);if(o.status===401&&I0.value++,!o.ok)throw gi(await q0(o).catch(()=>null),o.status);return o}async function oz(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:hi()}}async function q0(e){let t=await e.text();try{return Qa(
t)}catch{throw new rt({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function On(e){
return e instanceof DOMException&&e.name==="AbortError"}function G(e){return e instanceof rt?e:new rt({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var V0=me(null),el=V0;function W0(){An(()=>{H0.value>=0&&ie("v1/me").then(e=>{V0.value=e},()=>{})})}async function U0(e){
await ie("v1/login",{body:{token:e}})}async function K0(){await ie("v1/logout",{method:"POST"})}var Bm=me({value:null,error:null}),lg=new Map,Ve=Bm;async function Dt(){try{let e=await ie("v1/datasets");Bm.value={value:e.
datasets,error:null}}catch(e){Bm.value={value:Bm.value.value,error:G(e)}}}function Oe(e){let t=lg.get(e);return t||(t=me(
{value:null,error:null}),lg.set(e,t),oo(e)),t}async function oo(e){let t=lg.get(e);if(!(!t||e===""))try{t.value={value:await ie(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:G(n)}}}async function j0(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await ie(
s,{signal:o})).values}async function Fm(e,t,n){return ie(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var rz=new Set(["estimate","running","exact","error","cancelled","live"]);function zm(e){let t;try{t=Qa(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!rz.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?gi(n):null,body:n}}function Im(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var G0=!0;async function J0(e,t,n){try{if(G0&&await iz(e,t,n))return;await sz(e,t,n)}catch(o){if(!On(o))throw o}}async function iz(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await Xa("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await az(s,a=>{let l=zm(a);l&&t(l)}),!0}catch(o){if(!(o instanceof rt)||o.status!==404&&o.status!==
405)throw o;return G0=!1,!1}}async function sz(e,t,n){if(!("run"in e))throw new rt({code:"not_supported",message:"This s\
erver has no live events"});let o=await Xa("v1/query",{body:e.run,signal:n}),i=Qa(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function az(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var pg=250,lz=8e3,mr=me("idle"),pr=new Map,ug=null,uz=1,zu=pg,cg,tl=mr;function Hm(e,t,n=[]){let o=uz++,i=n.filter(s=>pr.
has(s));pr.set(o,{message:e,take:t,abort:null}),mr.value==="open"&&dg({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
Y0(s);return mr.value==="http"&&Q0(o),mr.value==="idle"&&fg(),o}function Iu(e){pr.has(e)&&(mr.value==="open"&&dg({id:e,cancel:!0}),
Y0(e))}function Z0(){mr.value==="away"&&(clearTimeout(cg),fg())}function Y0(e){pr.get(e)?.abort?.abort(),pr.delete(e)}function dg(e){
ug?.send(JSON.stringify(e))}function fg(){mr.value=mr.value==="away"?"away":"connecting";let e=new URL(Ht("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,ug=t,zu=pg,mr.value="open";
for(let[o,i]of pr)dg({id:o,...i.message})},t.onmessage=o=>mz(String(o.data)),t.onclose=()=>{ug=null,n?hg():cz()}}async function cz(){
if(!await fetch(Ht("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return hg();zu=pg,mr.value="http";for(let t of pr.
keys())Q0(t)}function hg(){mr.value="away",clearTimeout(cg),cg=setTimeout(fg,zu*(.75+Math.random()/2)),zu=Math.min(zu*2,
lz)}function mz(e){let t=zm(e);t&&mg(t)}function mg(e){let t=pr.get(e.id);t&&(Im(e)&&pr.delete(e.id),t.take(e))}function Q0(e){
let t=pr.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!pr.has(e))return;if(t.abort=null,o instanceof
rt&&o.code===hi().code)return hg();let i=o instanceof rt?o:new rt({code:"unexpected",message:String(o)});mg({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};J0(t.message,o=>mg({...o,id:e}),t.abort.
signal).catch(n)}var nl=/([^.[\]]+)|\[(\d+)\]/gy;function Hu(e){let t=[];for(nl.lastIndex=0;nl.lastIndex<e.length;){e[nl.lastIndex]==="."&&
nl.lastIndex++;let n=nl.lastIndex,o=nl.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function X0(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function qu(e){return typeof e=="\
string"?Hu(e):e}function qt(e,t){let n=e;for(let o of qu(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Pe(e,t,n){return gg(e,qu(t),n)}function gg(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=gg(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=gg(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function yg(e,t){let n=qt(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function qm(e,t,n,o){let i=yg(e,qu(t));return i.
splice(n,0,o),Pe(e,t,i)}function Vu(e,t,n){let o=yg(e,qu(t));return o.splice(n,1),Pe(e,t,o.length>0?o:void 0)}function ew(e,t,n,o){
let i=yg(e,qu(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
Pe(e,t,i)}function Vt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Vt(e[o],t[o]))}var bg=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Vm=["explore","funnel",
"retention","paths","sessions","difference","live"];function yi(e){return bg.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function pe(e){return e==null?[]:(Array.isArray(e)?e:[e]).map(n=>typeof n=="string"?n:JSON.stringify(n))}function nw(e,t){if(e===null)return t;if("rows"in t.answer&&"rows"in e){let n=pe(t.answer.query?.aggregate?.by).length;return tw(
e.rows,t,"rows",o=>JSON.stringify(o.slice(0,n)))}return"groups"in t.answer&&"groups"in e&&t.answer.groups&&e.groups?tw(e.
groups,t,"groups",n=>JSON.stringify("other"in n?null:[n.value])):t}function tw(e,t,n,o){let i=new Map(e.map((c,m)=>[o(c),
m])),s=t.answer[n],a=t.intervals?.[n],l=s.map((c,m)=>({i:m,place:i.get(o(c))??e.length+m})).sort((c,m)=>c.place-m.place),
u=c=>l.map(({i:m})=>c[m]);return{answer:{...t.answer,[n]:u(s)},intervals:Array.isArray(a)?{...t.intervals,[n]:u(a)}:t.intervals}}var vg={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,sampled:null,elapsed:null,error:null},
pz=100,Vs=class{present=me(vg);result=this.present;id=0;painted=0;pending=null;latest=null;timer;run(t,n={}){let o=this.
present.value;this.present.value={...o,phase:"running",document:t,former:o.answer!==null&&!Vt(o.of,t),done:0,elapsed:null,
error:null},this.drop();let i=this.id;this.id=Hm({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{
phase:t}=this.present.value;t!=="running"&&t!=="estimate"||(Iu(this.id),this.drop(),this.present.value={...this.present.
value,phase:"cancelled"})}close(){Iu(this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=
null,this.latest=null}take(t,n){if(Im(n)){this.drop(),this.paint(t,n);return}n.answer&&(this.pending=n),this.latest=n;let o=this.
painted+pz-performance.now();this.timer??=setTimeout(()=>{let{pending:i,latest:s}=this;this.drop(),i&&this.paint(t,i),s&&
s!==i&&this.paint(t,s)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:Math.
max(o.done,n.done),elapsed:n.elapsed,error:n.error};if(n.answer&&n.state==="exact"){this.present.value={...i,phase:"exac\
t",answer:n.answer,of:t,intervals:null,sampled:null,former:!1};return}if(n.answer&&n.state==="estimate"){let a=nw(o.phase===
"estimate"?o.answer:null,{answer:n.answer,intervals:n.intervals??{}});this.present.value={...i,...a,phase:"estimate",of:t,
sampled:n.done,former:!1};return}let s=n.state==="running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={
...i,phase:s==="live"?"running":s}}};function yt(e){let t=Q(()=>new Vs,[]),n=e===null?"":JSON.stringify(e);return F(()=>{
e?t.run(e):t.cancel()},[n]),F(()=>()=>t.close(),[]),t.result.value}function bi(e,t){let n=typeof t=="string"?t:X0(t);return!e||
e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.where.slice(n.length))?e:null}var dz=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Wm(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function ol(e,t){return e<0?"−"+t:t}function z(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return ol(e,Wm(n)+(o===void 0?"":`.${o}`))}
function U(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return ol(e,fz(t));if(t>=9995e11)return ol(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=dz.find(([i])=>Number((t/i).toPrecision(3))>=1);return ol(e,Number(t/
n).toPrecision(3)+" "+o)}function fz(e){return Number.isInteger(e)?Wm(String(e)):e>=1e3?Wm(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function I(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return ol(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return ol(e,`${Wm(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function So(e){
let t=I(e);return e>0?`+${t}`:t}function hz(e){return Number.isFinite(e)?Math.max(2,Math.min(15,Math.floor(-Math.log10(Math.
max(e,1e-15)))+1)):2}function gz(e,t,n=U){let o=n(Number(e.toPrecision(t)));return t<3?o.replace(/\d+\.\d+/,i=>Number(i).
toPrecision(t)):o}function xg(e){let t=Math.max(e,.001);return t<.0995?I(t):I(t).replace(/\.\d/,"")}function ow(e,t,n,o=U){
if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${o(e)}`;let i=(n-t)/2/Math.abs(e);return`~ ${gz(e,hz(i),
o)} ±${xg(i)}`}function rw(e,t,n){if(!Number.isFinite(t)||!Number.isFinite(n))return`~ ${I(e)}`;let o=(n-t)*50,i=o<1?
1:0;return`~ ${i===1?I(e):I(e).replace(/\.\d/,"")} ±${o.toFixed(i)}`}function Rn(e){let t=["B","KiB","MiB","GiB","TiB"],
n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}
function Le(e,t,n=`${t}s`){return`${U(e)} ${e===1?t:n}`}var wg=[[86400,"d"],[3600,"h"],[60,"min"]];function _e(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${_e(-e)}`;
if(e<59.95)return yz(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=wg.findIndex(
([c])=>t>=c),[o,i]=wg[n],s=Math.floor(t/o),[a,l]=wg[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function yz(e){return e===0?`0${" "}s`:e<999e-6?`${kg(e*1e6)}${" "}µs`:e<.9995?
`${kg(e*1e3)}${" "}ms`:`${kg(e)}${" "}s`}function kg(e){return String(Number(e.toPrecision(e>=100?3:2)))}function rl(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:_e(e/1e3)}var Jn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},In={text:Jn.other,kind:"other"},bz=new Set(Object.
values(Jn)),vz=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function xz(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function W(e){return e.toWellFormed().replace(vz,xz).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ne(e){
if(e==null)return{text:Jn.null,kind:"null"};if(e==="")return{text:Jn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ne(n).text).join(", "),kind:"value"};let t=W(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:bz.has(t)?`"${t}"`:t,kind:"value"}}var wz=new Intl.Segmenter("en",{granularity:"grapheme"});function iw(e){return Array.
from(wz.segment(e),t=>t.segment)}function Wu(e,t){if(e.length<=t)return e;let n=iw(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function il(e,t){if(e.length<=t)return e;let n=iw(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var kz={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},sw=new Map;function aw(e,t){let n=`${t} ${e}`,o=sw.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...kz[t],timeZone:e,hourCycle:"h23"}),sw.set(n,o)),o}function Cg(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function J(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Cg(t)?aw(t,n).format(o):`${aw("UTC",n).format(o)} UTC`}function Ji(e,t=Date.now()){return e==="UTC"||!Cg(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function dr(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Cg(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function kn(e,t,n){return t>=300*86400?J(e,n,"year"):t>=28*86400?J(e,n,"month"):t>=.9*86400?
J(e,n,"day"):t>=60?J(e,n,"minute"):J(e,n,"second")}function Ce(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var Cz=Symbol.for("pv"),Sz=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Cz,__v:--Sz,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),je.vnode&&je.vnode(c),c}var Tz={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
 0 000 4z",actor:"M10 10a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM3.500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ce({
name:e,size:t=16}){return r("svg",{width:t,height:t,viewBox:"0 0 20 20",fill:"none",stroke:"currentColor","stroke-width":"\
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:Tz[e]})})}function Um(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let y=t.right+s+a<=u-8;uw(
e,y?t.right+s:t.left-s-a,lw(t.top,l,c));return}let m=c-8-t.bottom-s,p=t.top-s-8,d=o==="bottom"?l<=m||m>=p:!(l<=p||p>=m),
f=Math.max(d?m:p,64),h=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),uw(
e,lw(h,a,u),d?t.bottom+s:t.top-s-Math.min(l,f))}function lw(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function uw(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var cw="sa";var Tg=me(null),Sg,_z=500;function mw(e,t,n){clearTimeout(Sg),Sg=setTimeout(()=>{e.isConnected&&(Tg.value={anchor:e,text:t})},
n)}function vi(){clearTimeout(Sg),Tg.value=null}function qo(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&mw(
t.currentTarget,e,_z)},onPointerLeave:vi,onPointerDown:vi,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
mw(n,e,0)},onBlur:vi}:{}}function pw(){let e=H(null),t=Tg.value;return ot(()=>{!e.current||!t||(e.current.showPopover(),
Um(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:cw,children:t.text}):null}var $g={};Ih($g,{button:()=>Pg,danger:()=>Ez,default:()=>Oz,iconOnly:()=>_g,outlined:()=>Mz,primary:()=>Dz,quiet:()=>Az,
small:()=>Mg});var Pg="n",Mz="ca",Dz="Q",Ez="ga",_g="Oe",Az="Pe",Mg="Qe",Oz={button:Pg,outlined:Mz,primary:Dz,danger:Ez,
iconOnly:_g,quiet:Az,small:Mg};function _(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=qo(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:Ce(Pg,a!=="plain"&&
$g[a],u&&_g,l&&Mg,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ce,{name:n}),t,o&&r(ce,{name:o,size:12})]})}var Dg={};Ih(Dg,{default:()=>Fz,empty:()=>Nz,null:()=>Lz,other:()=>Bz,value:()=>Rz});var Rz="ha",Lz="fa",Nz="ua",Bz="ma",
Fz={value:Rz,null:Lz,empty:Nz,other:Bz};function M({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??ne(e),s=o?il(i.text,n):Wu(i.text,n);return r("bdi",{class:Dg[i.
kind],title:s===i.text?void 0:Wu(i.text,2e3),children:s})}var dw=8;function zz(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-dw,o)),s=Math.min(o,Math.ceil((e+t)/n)+dw);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function Km(e,t,n){let[o,i]=k({scroll:0,height:600});return F(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),zz(o.scroll,o.height,t,n)}function jm(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Gm(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var fw="Ve",hw="va",Eg="j",gw="V",yw="We",bw="d",vw="X",Jm="wa",Ag="Ye",Og="l",xw="W",Rg="ba",ww="Y",kw="ya",Cw="ka";function Ee(e){let{columns:t,rows:n,summary:o=[]}=e,i=H(null),s=gt(),a=jm(),l=Km(i,a,n.length),[u,c]=k(null),[m,p]=k(new Map),
d=t.map(({key:y,width:b})=>{let w=m.get(y);return w===void 0?b??"minmax(80px, max-content)":`${w}px`}).join(" ")+" minma\
x(0, 1fr)",f=y=>{let b=Gm(y,u,n.length+o.length,t.length,e.onSort?-1:0);if(b){y.preventDefault(),c(b),Hz(i.current,b,a);
return}let w=u?[...n,...o][u.row]:void 0,x=u?t[u.column]:void 0;if(u?.row===-1&&x&&(y.key==="Enter"||y.key===" ")){y.preventDefault(),
x.sortable!==!1&&e.onSort?.(Sw(x,e.sort??null));return}let S=i.current?.querySelector('[data-cursor="true"]');(y.key==="\
Enter"||y.key===".")&&w!==void 0&&x&&S&&y.target===i.current&&(y.preventDefault(),y.stopPropagation(),(e.onMenu??e.onCell)?.(
w,x,S))},h=(y,b,w)=>r(qz,{id:s,row:y,at:b,columns:t,cursor:u?.row===b?u.column:-1,onCursor:c,summary:w,last:b===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},w?`summary ${b}`:b);return r("div",{ref:i,class:fw,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:y=>{y.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:hw,role:"\
presentation",style:{gridTemplateColumns:d},children:[r("div",{role:"row","aria-rowindex":1,class:Ce(Eg,gw),children:t.map(
(y,b)=>r(Vz,{id:`${s}--1-${b}`,column:y,cursor:u?.row===-1&&u.column===b,sort:e.sort??null,onSort:e.onSort,onWidth:w=>p(
new Map(m).set(y.key,w))},y.key))}),l.before>0&&r("div",{role:"presentation",class:kw,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((y,b)=>h(y,l.first+b,!1)),l.after>0&&r("div",{role:"presentation",class:Cw,style:{height:`${l.after}\
px`}}),o.map((y,b)=>h(y,n.length+b,!0))]})})}function Hz(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function qz({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:Ce(Eg,a&&ww,l&&yw),children:o.
map((m,p)=>r("div",{id:`${e}-${n}-${p}`,role:"gridcell","aria-colindex":p+1,"data-cursor":p===i,class:Ce(bw,m.number&&Ag,
p===i&&Rg),onPointerDown:()=>s({row:n,column:p}),onClick:c&&(d=>c(t,m,d.currentTarget)),onContextMenu:u&&(d=>{d.preventDefault(),
u(t,m,d.currentTarget)}),children:r("span",{class:Jm,children:m.cell(t,n)})},m.key))})}function Sw(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function Vz({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let m=c.currentTarget,
p=m.parentElement.getBoundingClientRect().width-c.clientX;m.setPointerCapture(c.pointerId),m.onpointermove=d=>s(Math.max(
48,Math.round(p+d.clientX))),m.onpointerup=()=>{m.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:Ce(vw,t.number&&Ag,n&&Rg),children:[u?r("button",{type:"\
button",tabIndex:-1,class:Og,onClick:()=>i(Sw(t,o)),children:[r("span",{class:Jm,children:t.head}),a!=="none"&&r(ce,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:Og,children:r("span",{class:Jm,children:t.head})}),r("span",
{class:xw,onPointerDown:l})]})}var Lg=new Map,Zm=7;function Ln(e,t){let n=JSON.stringify([e,t??null]),o=Lg.get(n);return o===void 0&&(o=[...Lg.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,Lg.set(n,o)),o}function sl(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Zm)%4]}function Cn(e){return`--series-${e%Zm+1}`}var Tw=me(0),Ym=Tw;new MutationObserver(()=>{Tw.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function it(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Ft(e,t,n){let[o,i]=k(null),s=H(null),a=o&&o.row<e&&o.column<t?o:null;return F(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let p=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!p?!1:(n(a,p),!0)}let m=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:Gm(c,a,e,t);
return m?(i(m),!0):!1},mark:(c,m)=>({"data-at":`${c},${m}`,"data-cursor":a?.row===c&&a.column===m})}}var $w="za",Pw="ja",_w="Xa",Mw="Sa",Dw="Ba",Ew="Ca",Aw="Ea";function Ye({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,scrolls:l=!1,children:u}){let[c,m]=k(!1),
p=gt(),d=f=>{if(!(f.ctrlKey||f.metaKey||f.altKey)){if(f.key==="t"||f.key==="T")m(!0);else if(!s?.(f))return;f.preventDefault(),
f.stopPropagation()}};return r("figure",{class:$w,"aria-labelledby":p,children:[r("div",{class:Pw,children:[r("h2",{class:_w,
children:e}),r("div",{class:Mw,children:[n,r(_,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"\
T",pressed:c,onClick:()=>m(!c)})]})]}),r("figcaption",{id:p,class:"spoken",children:t}),c?r("div",{class:Ew,children:o}):
r(A,{children:[r("div",{class:Ce(Dw,l&&Aw),tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:d,
children:u}),a]}),r("div",{class:"spoken","aria-live":"polite",children:i})]})}function Ow(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Ku(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function Rw(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function Lw(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var Uz=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function Nw(e,t,n){let o=(Uz.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function al(){let e=H(null),[t,n]=k(0);return ot(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var Bw="Ia",Fw="Ua",zw="Ha",Iw="La",Hw="Ze",qw="Ma",Vw="Na",Ww="Ra";var ll=20,ul=136,Ng=16,Us=24;function Uw({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=al(),l=H(null),
u=Q(()=>{let $=e.map(({time:Y})=>Y),[B,R]=[Math.min(...$),Math.max(...$)];return R>B?[B,R]:[B-1e3,R+1e3]},[e]),[c,m]=o??
u,p=Q(()=>Lw(e,12),[e]),d=Q(()=>e.filter(({time:$})=>$>=c&&$<=m).reverse(),[e,c,m]),f=Math.max(1,a-ul-Ng),h=$=>ul+Ku($,c,
m)*f,y=$=>c+($-(s.current?.getBoundingClientRect().left??0)-ul)/f*(m-c),b=($,B=(c+m)/2)=>{let R=Rw([c,m],B,$,u);i(R[0]<=
u[0]&&R[1]>=u[1]?null:R)},w=Ft(1,d.length,({column:$})=>b(.25,d[$].time)),x=w.at?d[w.at.column]:void 0,S=$=>{if($.key===
"+")b(.5,x?.time);else if($.key==="-")b(2,x?.time);else if($.key==="0")i(null);else return w.key($);return!0},T=$=>{let B=l.
current;if(l.current=null,B===null)return;let R=y($);Math.abs(h(R)-h(B))>4&&i([Math.max(u[0],Math.min(B,R)),Math.min(u[1],
Math.max(B,R))])},D=Us+p.length*ll+24;return r(Ye,{title:`${z(e.length)} events, ${z(t.length)} sessions`,onKey:S,summary:`\
Timeline of ${z(e.length)} events in ${z(t.length)} sessions, from ${J(u[0],n)} to ${J(u[1],n)}`,announced:x?`${ne(x.event).
text}, ${J(x.time,n,"millisecond")}`:"",actions:r(A,{children:[r(_,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>b(2)}),r(_,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>b(
.5)}),r(_,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(Ee,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:$})=>J($,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:$,end:B})=>_e((B-$)/1e3)},{key:"events",head:"events",number:!0,cell:({events:$})=>z($)}]}),children:[r("di\
v",{ref:s,class:Bw,onPointerDown:$=>{l.current=y($.clientX)},onPointerUp:$=>T($.clientX),onWheel:$=>{($.ctrlKey||$.shiftKey)&&
($.preventDefault(),b($.deltaY>0?1.5:.67,y($.clientX)))},children:a>0&&r("svg",{width:a,height:D,"aria-hidden":"true",children:[
t.filter(({start:$,end:B})=>B>=c&&$<=m).map($=>r("rect",{x:h($.start)-3,y:Us-12,width:Math.max(6,h($.end)-h($.start)+6),
height:p.length*ll+12,rx:3,class:Fw,onDblClick:()=>i([$.start-500,$.end+500]),children:r("title",{children:`${J($.start,
n,"second")}, ${_e(($.end-$.start)/1e3)}, ${z($.events)} events`})},$.start)),jz(t,h,ul,a-Ng).map($=>r("text",{x:$.middle,
y:Us-2,class:Ww,children:[_e(($.to-$.from)/1e3)," gap"]},$.from)),p.map(($,B)=>r("g",{children:[r("text",{x:ul-12,y:Us+B*
ll+4,class:zw,children:$.rest?In.text:il(ne($.event).text,18)}),r("line",{x1:ul,x2:a-Ng,y1:Us+B*ll,y2:Us+B*ll,class:Iw})]},
B)),d.map(($,B)=>{let R=Gz(p,$);return r("circle",{cx:h($.time),cy:Us+R*ll,r:x===$?6:4,class:Hw,...w.mark(0,B),style:{fill:p[R]?.
rest?"var(--other)":`var(${Cn(Ln("event",[$.event]))})`},children:r("title",{children:`${ne($.event).text}, ${J($.time,n,
"millisecond")}`})},B)}),Nw(c,m,Math.max(2,Math.floor(f/140))).map($=>r("text",{x:h($),y:D-6,class:qw,children:J($,n,m-c>
2*864e5?"dayShort":m-c>36e5?"clock":"clockSecond")},$))]})}),r("p",{class:Vw,children:x?r(A,{children:[r(M,{value:x.event}),
" ",J(x.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function jz(e,t,n,o){
let i=[...e].sort((s,a)=>s.start-a.start);return i.slice(1).flatMap((s,a)=>{let[l,u]=[i[a].end,s.start],[c,m]=[t(l),t(u)];
return m-c<96||c<n||m>o?[]:[{from:l,to:u,middle:(c+m)/2}]})}function Gz(e,t){let n=e.findIndex(o=>!o.rest&&o.event===t.event);
return n>=0?n:e.length-1}function Wt(e){return`'${e.replaceAll("'","''")}'`}var Kw="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",Jz=new RegExp(`^${Kw}(\\.${Kw}\
)*$`,"u"),Zz=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function we(e){return Jz.test(e)&&!Zz.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Hr(e){
return`event = ${Wt(e)}`}var Yz=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function xi(e){let t=e===void 0?null:Yz.exec(e);return t?
t[1].replaceAll("''","'"):null}function wi(e,t){let n=we(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Wt(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Wt(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Vo(e,t){return e===
void 0||e.trim()===""?t:`${jw(e)} and ${jw(t)}`}function jw(e){return/\bor\b/i.test(e)?`(${e})`:e}var Gw={before:[],after:[]};function Bg(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Jw(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Zw(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Qz=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Ne(e){
let t=Qz.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Fg(e){let t=e[yi(e)];return pe(
t?.by).find(n=>!cl(n))??null}function cl(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Qw(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:Xz(e.document),as:e.as}},s=n[t],a=Ne(e.document),l=Fg(e.document);
if(s){let p=Yw({...a,...s.document},l);return{state:{view:t,document:p,as:s.as,open:[]},waiting:i,said:null}}let u=e5(t)?
xi(a.where):null;u!==null&&delete a.where;let c=Yw({...a,...Ks(t,u,o)},l),m=u===null?null:`The filter ${Hr(u)} became ${t5(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:m}}function Xz(e){let t=yi(e);return e[t]===void 0?
{}:{[t]:e[t]}}function e5(e){return e==="funnel"||e==="retention"||e==="paths"}function t5(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Ks(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(n5).map(o5),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Hr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:Hr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":Hr(s)}}}}function n5(e){return e!==void 0}function o5(e){return{
where:Hr(e)}}function Yw(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=pe(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(cl),t]}}}var zg={view:"explore",document:{dataset:""},as:null,open:[]},Ut=me(zg),fr=me(Gw),Xw=me({state:zg,how:"load"}),Qm={},Xm=!1,
Ue=Ut,ep=Xw,xe=wn(()=>Ut.value.document),ek=wn(()=>Ut.value.view),tk=wn(()=>Ut.value.as),Qi=wn(()=>Ut.value.open),Yt=wn(
()=>Ut.value.document.dataset),ml=wn(()=>fr.value.before.length>0),pl=wn(()=>fr.value.after.length>0);function nk(e,t){return Vt(
{...e,open:[]},{...t,open:[]})}function he(e,t="push"){let n={...Ut.value,...e};Vt(n,Ut.value)||(!nk(n,Ut.value)&&(t==="\
push"||!Xm)&&(fr.value=Bg(fr.value,Ut.value)),Xm=t==="replace",Ig(n,t))}function oe(e,t,n="push"){he({document:Pe(Ut.value.
document,e,t)},n)}function Yn(e){he({open:[...Ut.value.open,e]})}function tp(){he({open:Ut.value.open.slice(0,-1)})}function ok(e,t){
let n=Qw(Ut.value,e,Qm,t);return Qm=n.waiting,he(n.state),n.said}function ki(){rk(Jw(fr.value,Ut.value))}function dl(){rk(Zw(fr.value,Ut.value))}function rk(e){e&&(fr.value=e.stack,Xm=!1,
Ig(e.value,"push"))}function Ci(e){Vt(e,Ut.value)||(Ut.value!==zg&&!nk(e,Ut.value)&&(fr.value=Bg(fr.value,Ut.value)),Xm=
!1,Ig(e,"load"))}function Ig(e,t){Ut.value=e,Xw.value={state:e,how:t}}function ik(){return{undo:fr.value,waiting:Qm}}function sk(e){
fr.value=e.undo,Qm=e.waiting}function Kt(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function et(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${z(e)} ms`:_e(e/1e3);case"seconds":return n?`${z(e)} s`:_e(e);case"bytes":return n?`${z(e)} B`:Rn(
e);case"share":return n?`${z(e*100)} %`:I(e);case"none":return n?z(e):U(e)}}function hr(e){return e.type==="int64"||e.type===
"float64"}function To(e,t,n){return typeof e=="number"&&hr(t)?{text:et(e,Kt(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:J(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ne(e)}var ak="Aa",lk="Da",uk="Ta",ck="_a";function Ae({icon:e,title:t,children:n,actions:o}){return r("div",{class:ak,children:[r(ce,{name:e,size:32}),r("h2",{class:lk,
children:t}),n&&r("p",{class:uk,children:n}),r("div",{class:ck,children:o})]})}var mk="qa",pk="Fa",dk="Ga";var fk="Ja",hk="Ka";function op({busy:e,done:t=null}){let n=H(null);return ot(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:mk,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:dk}):r("div",{ref:n,class:pk}))})}
function Te({lines:e=6}){return r("div",{class:fk,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:hk},
n))})}var gk="Oa",yk="Pa",bk="Qa",vk="Va",xk="Wa";function Hg(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function fe({id:e,error:t,onHint:n}){let o=Hg(t.hint);return r(
"div",{class:gk,id:e,role:"alert",children:[r("span",{class:yk,children:r(ce,{name:"error",size:14})}),r("span",{class:bk,
children:W(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:vk,onClick:()=>n(o),children:[W(o),"?"]}):
r("span",{class:xk,children:W(t.hint)}))]})}var wk=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function rp(e,t){
let n=e.split("/").filter(u=>u!=="").map(a5),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(wk.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=Vm.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function a5(e){try{return decodeURIComponent(e)}catch{return e}}function hl(e,t){return`${kk(e)}/${t}`}
function gl(e,t){return`${kk(e)}/actor/${encodeURIComponent(t)}`}function kk(e){let t=wk.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function Ck(e){let t=[`q=${await fl(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await fl(e.open)}`),t.join("&")}async function ip(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await Si(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await Si(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(l5):[]}}function l5(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function fl(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await Sk(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function Si(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await Sk(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var u5=4<<
20;async function Sk(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:m}=await a.read();if(c)break;if(i.push(m),s+=m.length,s>u5)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var sp=new Map;function qg(e){return sp.has(e)||$k(e),sp.get(e)??{events:[]}}async function $k(e){if(e==="")return{events:[]};
sp.set(e,{events:[]}),Ve.value.value||await Dt();let o={events:(Ve.value.value?.find(({name:i})=>i===e)?.event?await j0(
e,"event",10).catch(()=>[]):[]).map(({value:i})=>i)};return sp.set(e,o),o}var Tk=864e5;async function Vg(e,t){let n=t===
"explore"?null:$k(e);Ve.value.value||await Dt();let o=Ve.value.value?.find(({name:l})=>l===e),i=o!==void 0&&Date.parse(o.
to)>Date.now()-2*Tk,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*Tk,a=n?await n:qg(e);return{dataset:e,...i&&s?{from:"\
now-30d"}:{},timezone:bt(),...Ks(t,null,a)}}function bt(){return Intl.DateTimeFormat().resolvedOptions().timeZone||"UTC"}var ap="sluice.";function qr(e){return Ju(()=>localStorage.getItem(ap+e))}function Vr(e,t){Ju(()=>localStorage.setItem(ap+
e,t))}function lp(e){let t=Ju(()=>sessionStorage.getItem(ap+e));return t===null?null:Ju(()=>JSON.parse(t))}function yl(e,t){
Ju(()=>sessionStorage.setItem(ap+e,JSON.stringify(t)))}function Ju(e){try{return e()}catch{return null}}var js=me({kind:"home"}),es=js,Xi=Promise.resolve(),Pk=0;async function _k(){let e=lp("undo");e?.undo&&Array.isArray(e.undo.
before)&&sk(e),addEventListener("popstate",()=>{Wg()}),addEventListener("pagehide",()=>yl("undo",ik())),await Wg(),An(()=>{
let{state:t,how:n}=ep.value;n!=="load"&&(Xi=Xi.then(()=>up(t,n)))})}function ke(e,t=""){history.pushState(null,"",Ht(e)+
(t===""?"":`#${t}`)),Wg()}function Wr(e=Ue.value){js.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Xi=Xi.then(()=>up(e,"push"))}async function Gs(e){return`${Ht(hl(e.document.dataset,e.view))}#${await Ck(e)}`}async function up(e,t){
let n=await Gs(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),js.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Wg(){let e=++Pk,t=rp(z0(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){js.value=t;return}let n=await ip(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Vg(t.dataset,t.view);e===Pk&&(Ci({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),js.value=t,n||(Xi=Xi.then(
()=>up(Ue.value,"replace"))))}async function Ti(e){let{view:t,document:n}=Ue.value,o=await Vg(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){Ci(i),js.value={kind:"view",dataset:e,view:t,fragment:""},Xi=Xi.then(()=>up(i,"repla\
ce"));return}he(i),js.value.kind!=="view"&&Wr()}var Mk="ir",Dk="Ya",Ek="Za",Ug="et",Ak="rt";var Rk=2e3;function Lk({dataset:e,actor:t}){let n=xe.value.timezone??"UTC",o=Oe(e).value,i=o.value?.actors?.[0]??null,s=yt(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:Rk}}),a=yt(i===null?null:{dataset:e,timezone:n,
where:`string(${we(i)}) = ${Wt(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});F(()=>{globalThis.document.title=`${W(t)} · ${W(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:Mk,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:Dk,children:[r(_,{icon:"left",kind:"outlined",onClick:()=>Wr(),children:"Back"}),r("h1",{class:Ek,children:r(
M,{value:t,most:80,middle:!0})}),r("span",{class:Ug,children:[r(M,{value:i??"",most:32})," in ",r(M,{value:e,most:32}),"\
, on the clock of ",Ji(n)]})]}),l&&r(fe,{error:l}),!l&&r(m5,{answer:Ok(s.answer),sessions:Ok(a.answer),actor:t,zone:n})]})}
function m5({answer:e,sessions:t,actor:n,zone:o}){let i=Q(()=>p5(e,n),[e]),s=Q(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=k(null);if(!e)return r(Te,{});if(e.rows.
length===0)return r(Ae,{icon:"actor",title:"Nobody of this name",actions:r(_,{kind:"primary",onClick:()=>Wr(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,m)=>a===null||i[m].time>=a[0]&&i[m].
time<=a[1]);return r(A,{children:[r(Uw,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:Ak,children:[r("p",{
class:Ug,children:[Le(u.length,"event"),a===null?"":` from ${J(a[0],o,"second")} to ${J(a[1],o,"second")}`,e.cursor?`, t\
he latest ${Rk} only`:""]}),r(Ee,{label:"Events",rows:u,columns:e.columns.map((c,m)=>({key:c.name,head:r(M,{value:c.name,
most:32}),cell:p=>r(M,{shown:To(p[m],c,o),most:64,middle:!0})}))})]})]})}function p5(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function Ok(e){return e!==null&&"columns"in e?e:null}var jg=me([]),Nk=me(!1),d5=700,Kg,Yu=jg,Bk=Nk,$i=wn(()=>jg.value.filter(({state:e})=>e==="running"));async function Wo(){
clearTimeout(Kg);try{jg.value=(await ie("v1/jobs")).jobs,Nk.value=!0}catch{}clearTimeout(Kg),$i.value.length>0&&(Kg=setTimeout(
()=>{Wo()},d5))}async function Fk(e){try{return await ie(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(G(t).status===404)
return null;throw t}}async function cp(e){await ie(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await Wo()}async function zk(e){
await ie(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await Wo()}function Ik(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var Hk="Z";var Qu=[];function qk(){return Qu.length>0}function Qt(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=H(null);return ot(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>Um(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),g5(i,o),y5(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:Ce(
Hk,e.class),children:e.children})}function g5(e,t){ot(()=>{if(vi(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function y5(e,t,n){let o=H(n);o.current=n,F(()=>{let i={};Qu.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!b5(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||Qu.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{Qu.splice(Qu.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function b5(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var Js=me([]),Gg=me(qr("letters")!=="no"),mp="",Vk,Uk=Js,Kk=Gg;function jk(e){Gg.value=e,Vr("letters",e?"yes":"no")}function gr(e){
let t=H(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");F(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return Js.value=[...Js.value,...o],()=>{Js.value=Js.value.filter(i=>!o.includes(i))}},[n])}function v5(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function Gk(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Xu(e.target)||!Gg.value&&e.key.
length===1||x5()||qk()))return;let n=mp===""?v5(e):`${mp} ${e.key}`,o=Js.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
Wk(""),o.act()):t&&Wk(Js.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function Wk(e){clearTimeout(Vk),mp=
e,e!==""&&(Vk=setTimeout(()=>{mp=""},1200))}function Xu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function x5(){return document.querySelector("dialo\
g[open]")!==null}async function pp(e){let t=e.trim();if(t.startsWith("{"))return Jk(await Si(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await ip(n[2]),s=Vm.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?Jk(await Si(o[1].replaceAll("'\\''","'"))):null}function Jk(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!bg.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:bl(t),as:null,open:[]}}function bl(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var Zk=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,w5=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function Qk(e){let t=e.replace(/^.*[/\\]/,"");for(;Zk.test(t);)t=t.replace(Zk,"");return t=t.replace(w5,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function Xk(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function Jg(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function e1(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(Jg(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var k5=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function t1(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:Yk(n)?o===void 0||Yk(
o):/^\[\s*(\{|$)/.test(n)?C5(e):k5.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function Yk(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function C5(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var S5=1<<20;async function Zg(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Ht(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,S5),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:hi()}),i=await o.json().catch(()=>null);if(!o.ok)throw gi(i,o.status);return i}function n1(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function o1(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",Ht(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(hi()),a.onabort=()=>s(new rt({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=T5(a.responseText);a.status>=200&&a.status<300?i(l):s(gi(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function T5(e){try{return JSON.parse(e)}catch{return null}}var r1="it",i1="at",s1="tt",a1="S",l1="B";var tc=me([]),dp=new Map,P5=1e4,_5=1;function te(e,t=null){let n=_5++;tc.value=[...tc.value,{id:n,text:e,action:t}].slice(
-3),u1(n)}function u1(e){dp.set(e,setTimeout(()=>Yg(e),P5))}function Yg(e){clearTimeout(dp.get(e)),dp.delete(e),tc.value=
tc.value.filter(t=>t.id!==e)}function c1(){return r("div",{class:r1,role:"status",children:tc.value.map(({id:e,text:t,action:n})=>r(
"div",{class:i1,onPointerEnter:()=>clearTimeout(dp.get(e)),onPointerLeave:()=>u1(e),children:[r("span",{class:s1,children:t}),
n&&r("button",{type:"button",class:a1,onClick:()=>{Yg(e),n.act()},children:n.label}),r("button",{type:"button",class:l1,
"aria-label":"Close",onClick:()=>Yg(e),children:r(ce,{name:"close",size:14})})]},e))})}var M5=new Set(["csv","tsv","parquet","arrow","arrowstream"]);function m1({format:e,names:t,columns:n}){let o=M5.has(e)?
n.map(({name:i})=>i).sort():[];return JSON.stringify([e,t.time,t.actors,t.event,o])}async function p1(e,t,n){let o=m1(t),
i=[!0],s=e.slice(0,200).map((l,u)=>[l,u]).slice(1),a=async()=>{for(let l=s.shift();l;l=s.shift())i[l[1]]=await n(l[0]).then(
u=>m1(u)===o,()=>!1)};return await Promise.all(Array.from({length:4},a)),e.filter((l,u)=>i[Math.min(u,199)])}var Zs=me(null),D5=8,E5=3,d1=Zs;async function f1(e,t){let n=await A5(e).catch(()=>[]);Zs.value={dataset:e,sum:t,events:n,
steps:n.slice(0,E5).map(({value:o})=>o)}}async function A5(e){let t=Ve.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${we(t)}) as reached`],by:["event"],order:["reached desc"],limit:D5};return O5(
await ie("v1/query",{body:{dataset:e,aggregate:o}}))}function O5({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function h1(e){let{value:t}=Zs;t&&(Zs.value={...t,steps:R5(t.steps,e)})}
function R5(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function g1(){let{value:e}=Zs;if(!e)return;Zs.value=null;
let t=xe.value.dataset===e.dataset?Ne(xe.value):{dataset:e.dataset};he({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:Hr(n)})),window:"7d"}}}),Wr(Ue.value)}function Qg(){Zs.value=null}var jt=me(null),Ur=me(!1),nc=null,y1={accepted:0,rejected:0,known:0},fp="loading",b1=jt,v1=Ur;async function Ys(e){if(Ur.
value=!0,jt.value?.phase==="sending"||jt.value?.phase==="found"||e.length===0)return;nc?.abort();let t=nc=new AbortController;
jt.value={phase:"reading",files:e};try{let[n]=await Promise.all([Zg(e[0],t.signal),Ve.value.value?null:Dt()]),o=await p1(
e,n,l=>Zg(l,t.signal));if(t.signal.aborted)return;let i=L5(n),s=e1(Qk(e[0].name),i.actors,Ve.value.value?.map(({name:l,actors:u})=>({
name:l,actors:u}))??[]),a=e.filter(l=>!o.includes(l));jt.value={phase:"choosing",files:o,later:a,preview:n,choice:{dataset:s,
...i},error:null}}catch(n){t.signal.aborted||(jt.value={phase:"unreadable",files:e,error:G(n)})}}function L5({names:e,columns:t}){
return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.name??"",actors:e.actors,event:e.event}}function hp(e){Ys([new File(
[e],"pasted.txt")])}function oc(e){jt.value?.phase==="choosing"&&(jt.value={...jt.value,choice:{...jt.value.choice,...e},
error:null})}function ts(){Ur.value=!1;let e=jt.value?.phase;e==="sending"||e==="found"||(nc?.abort(),jt.value=null)}function N5(){
Ur.value=!0}async function x1(){let e=jt.value;e?.phase!=="sending"&&e?.phase!=="found"||(await cp(e.job).catch(()=>{}),
nc?.abort())}async function w1(){let e=jt.value;if(e?.phase!=="choosing")return;let t=nc=new AbortController,{files:n,choice:o}=e,
i=y1;try{for(let[s,a]of n.entries())i=await B5(n,s,a,o,i,t.signal);await k1(o.dataset,i,e.later)}catch(s){i.accepted>0&&
Dt(),jt.value={...e,error:G(s)},Ur.value||te(`Loading into ${o.dataset} failed: ${G(s).message}`,{label:"Show",act:N5})}finally{
yl(fp,null),Wo()}}async function B5(e,t,n,o,i,s){let a=Ik(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};
jt.value={...l,sent:0},yl(fp,{job:a,dataset:o.dataset});let u=setTimeout(()=>{Wo()},200);try{let c=await o1(n1(o.dataset,
o,n.name,a),n,m=>{jt.value={...l,sent:m},m===1&&Wo()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+
c.rejected_count}}catch(c){let m=G(c);if(e.length>1&&m.code==="already_loaded")return{...i,known:i.known+1};throw e.length>
1&&m.code!=="cancelled"?F5(n,m):c}finally{clearTimeout(u)}}function F5(e,{code:t,message:n,hint:o,status:i}){return new rt(
{code:t,message:`${e.name}: ${n}`,hint:t==="unknown_column"?"":o,status:i})}async function k1(e,t,n=[]){await Dt(),oo(e),
jt.value=null;let o=ey(e,t);if(n.length>0){te(o,{label:"Show",act:()=>Xg(e,t)}),Ys(n);return}if(!Ur.value){te(o,{label:"\
Show",act:()=>Xg(e,t)});return}Ur.value=!1,Xg(e,t)}function Xg(e,t){ke(hl(e,"explore")),f1(e,t)}function ey(e,{accepted:t,
rejected:n,known:o}){let i=[`${z(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${z(n)} ${n===1?"lin\
e was":"lines were"} not taken`),o>0&&i.push(`${z(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}
var z5=500;async function C1(){let e=lp(fp);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;
for(;;){let o=await Fk(t).catch(()=>{});if(o?.state==="running")jt.value||(jt.value={phase:"found",dataset:n,job:t},Ur.value=
!0);else if(o!==void 0){jt.value=null,yl(fp,null),o?.state==="done"&&Ur.value?await k1(n,{...y1,accepted:o.rows}):Ur.value=
!1;return}await new Promise(i=>{setTimeout(i,z5)})}}var T1="ot",$1="nt";function P1(){let[e,t]=k(!1);return F(()=>{let n=0,l=[["dragenter",u=>{ty(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{ty(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{ty(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
Ys(c))}],["paste",H5]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:T1,"aria-hidden":"true",children:r("div",{class:$1,children:[r(ce,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function ty(e){return e.dataTransfer?.types.includes("File\
s")??!1}function H5(e){if(Xu(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void Ys(t);let n=e.clipboardData?.getData("text/pla\
in")??"";t1(n)&&pp(n).then(o=>{o||hp(n)})}var _1="ar",M1="pt",D1="dt",E1="tr",A1="lt",O1="xt";function st({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=H(null),a=gt();return ot(()=>{vi();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:Ce(_1,i&&M1),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:D1,children:[r("h2",{id:a,tabIndex:-1,
class:E1,children:e}),r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:A1,children:n}),
o&&r("div",{class:O1,children:o})]})}function yr({children:e,kind:t="outlined"}){let n=H(null);return r(A,{children:[r(_,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&Ys(i)}})]})}var Qs="st",Ct="ct",Ge="u",gp="gt",R1="ht";function Xt(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:m=!1}=e,
[p,d]=k(n),f=H(null),h=gt();F(()=>d(n),[n]);let y=x=>{x!==n&&o(x)},b=x=>{x.key==="Enter"&&y(p),!(x.key!=="Escape"||p===n)&&
(x.preventDefault(),d(n))},w=x=>{o(x),f.current?.focus()};return r("div",{class:Qs,children:[r("label",{for:h,class:l?"s\
poken":Ct,children:t}),r("input",{ref:f,id:h,class:Ce(Ge,u&&gp),value:p,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${h}-problem`:s?`${h}-note`:void 0,"data-autofocus":m?"":void 0,onInput:x=>{
d(x.currentTarget.value),i?.(x.currentTarget.value)},onKeyDown:b,onBlur:()=>y(p)}),!c&&s&&r("div",{id:`${h}-note`,class:R1,
children:s}),c&&r(fe,{id:`${h}-problem`,error:c,onHint:w})]})}var N1="ft",B1="ee";function St({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(m=>m.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:N1,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:B1,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ce,{name:a.icon,size:14}),
a.label]},a.value))})}var F1="ut",z1="re",I1="mt",H1="vt",q1="wt",V1="bt";var yp=28;function ny(e,t){return`${e}-${t}`}function W1({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=H(null),c=Km(u,yp,n.length);return ot(()=>{let m=u.current;if(!m||o<0)return;let p=o*yp;p<m.scrollTop?m.scrollTop=
p:p+yp+8>m.scrollTop+m.clientHeight&&(m.scrollTop=p+yp+8-m.clientHeight)},[o,n]),r(A,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:F1,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((m,p)=>{let d=c.first+p;return r("div",{id:ny(e,d),role:"option","aria-selected":m.
selected??!1,"aria-setsize":n.length,"aria-posinset":d+1,"data-active":d===o,class:z1,onPointerMove:()=>{d!==o&&i(d)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(m.value),children:[a&&r("span",{class:V1,children:m.selected&&r(ce,{name:"check"})}),r("s\
pan",{class:I1,children:m.label}),m.note!==void 0&&r("span",{class:H1,children:m.note})]},d)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:q1,children:l})]})}function ns(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=H(null),a=gt(),[l,u]=k(e.autofocus??!1),[c,m]=k(i?0:-1),
[p,d]=k(!1);ot(()=>{d(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),h=l||(e.inline??!1),y=()=>u(
!1),b=(S,T)=>{T||y(),e.onPick(S,T)},w=S=>{let T=h?t[f]:void 0;if(S.key==="ArrowDown"||S.key==="ArrowUp"){S.preventDefault(),
u(!0);let D=S.key==="ArrowDown"?1:-1;m(f<0&&D<0?t.length-1:(f+D+t.length)%Math.max(1,t.length))}else S.key==="Enter"?(S.
preventDefault(),T?b(T.value,!1):(y(),e.onTake(n))):S.key===" "&&o&&T&&f>=0?(S.preventDefault(),b(T.value,!0)):S.key==="\
Escape"&&(h||e.onCancel)?(S.preventDefault(),S.stopPropagation(),y(),e.onCancel?.()):S.key==="Backspace"&&n===""&&e.onBackspace?.()},
x=r(W1,{id:a,label:e.label,options:t,active:f,onActive:m,onPick:S=>b(S,o),several:o,foot:e.foot});return r(A,{children:[
r("input",{ref:s,class:Ce(Ge,e.code&&gp),role:"combobox","aria-label":e.label,"aria-expanded":h,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":h&&f>=0?ny(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:w,onClick:()=>u(!0),onBlur:y,onFocus:()=>{
e.autofocus&&u(!0)},onInput:S=>{u(!0),m(i?0:-1),e.onText(S.currentTarget.value)}}),e.inline&&x,!e.inline&&l&&p&&(t.length>
0||e.foot)&&r(Qt,{anchor:s.current,onClose:y,focus:!1,children:x})]})}var K1="yt",j1="kt";function mn({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=H(null),[l,u]=k(!1),[c,m]=k(""),p=Q(()=>K5(t,c),
[t,c]),d=()=>{u(!1),m("")},f=h=>{d(),o(h)};return r(A,{children:[r(_,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?d():u(!0),children:r("span",{class:K1,children:r(M,{value:n,most:32})})}),l&&r(Qt,{anchor:a.current,onClose:d,
role:"dialog",label:e,children:r("div",{class:j1,children:r(ns,{label:e,text:c,onText:m,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:p.slice(0,1e3).map(h=>({value:h,label:r(M,{value:h}),selected:h===n})),onPick:f,onTake:h=>{i&&
h!==""&&f(h)},onCancel:d})})})]})}function K5(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var G1="zt",J1="jt",Z1="Xt",Y1="St";function vp({share:e}){return r("span",{class:G1,children:[r("span",{class:J1,"aria-hidden":"true",children:r("span",{class:Z1,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:Y1,children:I(e)})]})}var Q1="Bt",X1="Ct",oy="Et",eC="It";function ry(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function tC({name:e,choice:t}){
let n=ry(e,t);return n===null?null:r("span",{class:X1,children:n})}function nC({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:Q1,children:[r(M,{value:i,most:48,middle:!0}),
r(tC,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:oy,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(vp,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(iy,{values:i})}],o=Q(()=>[...e.columns].sort((i,s)=>+(ry(
s.name,t)!==null)-+(ry(i.name,t)!==null)),[e,t]);return r(Ee,{label:"Columns",columns:n,rows:o})}function iy({values:e}){
return e.length===0?r("span",{class:oy,children:"none"}):r("span",{class:eC,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
M,{value:t,most:40,middle:!0})},n))})}function oC({preview:e,choice:t}){let n=Q(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(A,{children:[r(M,{value:o,most:32})," ",r(tC,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r(M,{value:a[s],most:40,middle:!0})})),[e,t]);return r(Ee,{label:"First e\
vents",columns:n,rows:e.rows})}function rC({preview:e}){return r(Ee,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>z(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r(M,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r(M,{value:n,most:160})})}],rows:e.rejected})}var iC="Ut",sC="Ht",aC="Lt",wp="Mt",lC="Nt",uC="or",cC="Rt",mC="At",pC="Dt",dC="Tt",sy="_t",fC="qt",hC="nr";var Z5=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function gC({at:e}){let{files:t,later:n,preview:o,choice:i,
error:s}=e;return r("div",{class:iC,children:[r("p",{class:sC,children:[r(M,{value:t[0].name,most:64,middle:!0}),r("span",
{class:aC,children:Y5(t,o)})]}),n.length>0&&r(Q5,{files:n}),s&&r("div",{class:lC,children:r(fe,{error:s})}),r("div",{class:uC,
children:[r(X5,{choice:i}),o.columns.length>0&&r(eI,{columns:o.columns,choice:i})]}),o.note?r("p",{class:sy,children:[r(
ce,{name:"info"}),r("span",{children:r(M,{value:o.note,most:400})})]}):r(tI,{preview:o,choice:i})]})}function Y5(e,t){let n=[
Z5.get(t.format)??t.format,t.compression].filter(i=>i!=="").join(", "),o=Rn(e.reduce((i,s)=>i+s.size,0));return e.length>
1?`${n}; the first of ${z(e.length)} files, ${o} together`:`${n}, ${o}`}function Q5({files:e}){let t=e.length-1,n=t>0?` \
and ${Le(t,"other file")} have other columns: they come next.`:" has other columns: it comes next.";return r("p",{class:sy,
children:[r(ce,{name:"info"}),r("span",{children:[r(M,{value:e[0].name,most:48,middle:!0}),n]})]})}function ly({dataset:e,
actors:t}){return Xk(e)??Jg(Ve.value.value?.find(n=>n.name===e),t)}function X5({choice:e}){let t=e.dataset,n=Ve.value.value?.
find(i=>i.name===t),o=ly(e);return r("div",{class:cC,children:[r(Xt,{label:"Dataset",value:t,onCommit:i=>oc({dataset:i.trim()}),
error:o===null?null:{message:o,hint:""}}),o===null&&r("span",{class:wp,children:n?`added to its ${Le(n.events,"event")}`:
"a new one"})]})}function eI({columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(
i.time_like)).map(({name:i})=>i);return r(A,{children:[r(ay,{label:"Time",hint:"when it happened",values:o,value:t.time,
onChange:i=>oc({time:i})}),r(ay,{label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>oc({actors:[
i]})}),r(ay,{label:"Event",hint:"what happened",values:n,value:t.event,onChange:i=>oc({event:i})})]})}function ay({label:e,
hint:t,values:n,value:o,onChange:i}){return r("div",{class:mC,children:[r("span",{class:pC,children:e}),r(mn,{title:e,label:`${e}\
: ${o===""?"not chosen":o}`,kind:"outlined",class:dC,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:wp,children:t})]})}
function tI({preview:e,choice:t}){let[n,o]=k("columns"),i=e.rejected.length,s=[{value:"columns",label:`${z(e.columns.length)}\
 columns`},{value:"rows",label:`First ${Le(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${z(i)} not taken`}]:
[]];return r(A,{children:[r("div",{class:fC,children:[r(St,{label:"What to look at",choices:s,value:n,onChange:o}),r("sp\
an",{class:wp,children:["guessed from the first ",Le(e.rows_seen,"record")]})]}),r("div",{class:hC,children:[n==="column\
s"&&r(nC,{preview:e,choice:t}),n==="rows"&&r(oC,{preview:e,choice:t}),n==="rejected"&&r(rC,{preview:e})]})]})}var yC="Ft",bC="Gt",vC="Jt",xC="Kt",wC="Ot";function wl({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:Ce(yC,n&&bC),children:r("div",{class:Ce(
vC,!i&&wC,o&&xC),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var uy="Pt",kC="Qt",Cp="Vt",CC="Wt";function SC(){let e=b1.value;if(!e||!v1.value)return null;switch(e.phase){case"reading":return r(st,{wide:!0,title:cy(e.
files),onClose:ts,children:r(Te,{lines:8})});case"unreadable":return r(rI,{files:e.files,error:e.error});case"choosing":
return r(iI,{at:e});case"sending":case"found":return r(sI,{at:e})}}function cy(e){return e.length>1?`Load ${Le(e.length,
"file")}`:"Load a file"}function rI({files:e,error:t}){return r(st,{title:cy(e),onClose:ts,foot:r(A,{children:[r(_,{kind:"\
outlined",onClick:ts,children:"Close"}),r(yr,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:uy,children:r(
M,{value:e[0]?.name,most:80,middle:!0})}),r(fe,{error:t}),r("p",{class:Cp,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function iI({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=ly(n)===null&&!o;return r(st,{wide:!0,title:cy(e.files),onClose:ts,
foot:r(A,{children:[o&&r("span",{class:CC,children:"Say which column is the time."}),r(_,{kind:"outlined",onClick:ts,children:"\
Cancel"}),r(_,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{w1()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(gC,{at:e})})}function sI({at:e}){let t=Yu.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(st,{title:`Loading into ${e.dataset}`,
onClose:ts,foot:r(A,{children:[r(_,{kind:"danger",onClick:()=>{x1()},children:"Cancel"}),r(_,{kind:"outlined",onClick:ts,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:uy,children:[r(M,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:kC,children:s.length>1?`${e.at+1} of ${s.length}`:Rn(s[e.at]?.size??0)})]}),r(wl,{label:o?
"Sending":"Loading",done:i}),r("p",{class:Cp,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${I(i)}`,
!o&&t&&t.rows>0&&`, ${Le(t.rows,"event")} so far`]}),o&&r("p",{class:Cp,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var $C="Yt",PC="C";function _C({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:$C,onKeyDown:a=>{
let l=t.findIndex(p=>p.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,m=t[c];m&&o(m.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:PC,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var lI=["datasets","properties","ingests","rejects","jobs"];function MC(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:lI.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function Xs(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var DC="Zt",EC="m",AC="eo",OC="ro",RC="io",LC="ao",NC="to",BC="oo";function Po({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=H(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(Qt,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:NC,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:DC,onKeyDown:c=>cI(c,a.current,i),children:o.map((c,m)=>c==="rule"?r("di\
v",{role:"separator",class:LC},m):r("button",{type:"button",tabIndex:-1,class:Ce(EC,c.danger&&AC),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:p=>p.currentTarget.focus(),children:[l?r("span",{class:BC,children:c.checked&&r(ce,{name:"check"})}):c.
icon&&r(ce,{name:c.icon}),r("span",{class:OC,children:c.label}),c.keys&&r("span",{class:RC,children:c.keys})]},m))})]})}
function cI(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function ct({items:e,menuLabel:t,head:n,placing:o,...i}){let s=H(
null),[a,l]=k(!1);return r(A,{children:[r(_,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(Po,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function sc(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function FC(e){return(await ie(sc(e,"/runs?li\
mit=1000"))).runs}async function zC(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return ie(sc(e,`/rejects?${i.toString()}`),{signal:o})}function IC(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Ht(sc(e,`/rejects?${n.toString()}`))}async function HC(e,t,n){await ie(sc(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function qC(e){await ie(sc(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var VC="dr",WC="no",UC="po",KC="do",jC="lo",ac="xo",GC="lr",Hn="so",my="xr",JC="co",ZC="go",YC="ho",QC="fo",ea="uo";var kl="vo",XC="wo",eS="bo",tS="yo",nS="ie",is="ko";function oS({dataset:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),[a,l]=k(!1),u=gt(),c=n===e.name&&!a,m=()=>{c&&(l(!0),qC(
e.name).then(()=>{t(),te(`${e.name} is dropped.`),Dt()},p=>{l(!1),s(G(p))}))};return r(st,{title:"Drop a dataset",onClose:t,
foot:r(A,{children:[r(_,{kind:"outlined",onClick:t,children:"Keep it"}),r(_,{kind:"danger",icon:"trash",disabled:!c,onClick:m,
children:"Drop it for good"})]}),children:r("form",{class:kl,onSubmit:p=>{p.preventDefault(),m()},children:[r("p",{children:[
Le(e.events,"event")," (",Rn(e.size_bytes),") of ",r("b",{children:r(M,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Qs,children:[r("label",{class:Ct,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:Ge,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:p=>o(p.currentTarget.value)})]}),i&&r(fe,{error:i})]})})}function rS({datasets:e}){let[t,n]=k(null),[o,i]=k(null),s=mI((a,l)=>n({dataset:a,anchor:l}));return r(A,{children:[r(Ee,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(dI,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(oS,{dataset:o,onClose:()=>i(null)})]})}function mI(e){let t=bt();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:my,onClick:()=>{Ti(n)},children:r(
M,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(_,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:z(n),children:U(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(Sp,{text:"no events"}):
J(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:J(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${z(n)} B`,children:Rn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r(M,{value:n,most:64}):
r(Sp,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r(M,{value:n,most:40}):r(Sp,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${Rn(s)}`).join(
`
`),children:[n?.length??1,", ",Le(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(pI,{dataset:n})}]}
function Sp({text:e}){return r("span",{class:Hn,children:e})}function pI({dataset:e}){return e.rejects===0?r(Sp,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:my,onClick:()=>ke(Xs("rejects",e.name)),children:U(e.rejects)})}function dI({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=H(t),s=l=>()=>ke(Xs(l,e.name)),a=()=>{zk(e.name).then(()=>te(`${e.name} is\
 being compacted.`,{label:"Show",act:()=>ke(Xs("jobs",""))}),l=>te(`Compacting failed: ${G(l).message}`))};return r(Po,{
anchor:i.current,label:"Dataset",head:r(M,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{
Ti(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"\
Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"t\
rash",danger:!0,act:o}]})}function iS({dataset:e}){let[{value:t,error:n},o]=k({value:null,error:null}),i=()=>{FC(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:G(a)}))},s=$i.value.length;return F(i,[e,s]),n?r(Ae,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(_,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Ae,{icon:"up\
load",title:"No files came into this dataset",actions:r(yr,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:is,children:r(Ee,{label:"Ingests",columns:fI(),rows:t})}):
r(Te,{})}function fI(){let e=bt();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>J(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:Hn,children:[z(n),"\
 files"]}):r(M,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:Hn,children:r(M,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>z(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:z(t),children:U(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:Hn,children:"0"}):r("span",{class:ea,title:I(n/Math.max(1,t+n)),children:U(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${z(t)} B`,children:Rn(t)})}]}function Cl(e){return e==="ingest"?"Loading":"Compacting"}function sS(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var hI=3e3;function aS(){let e=$i.value.length;return F(()=>{Wo();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&Wo()},hI);return()=>clearInterval(t)},[]),F(()=>{Dt()},[e]),Bk.value?Yu.value.length===0?r(Ae,{icon:"clock",title:"\
Nothing is under way",actions:r(yr,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:is,children:r(Ee,{label:"Jobs",columns:gI(),rows:Yu.value})}):r(Te,{})}
function gI(){let e=bt();return[{key:"kind",head:"Job",cell:({kind:t})=>Cl(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r(M,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
yI,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>U(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>Rn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>J(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>_e((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(bI,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:ea,children:r(M,{value:t,
most:160})}):null}]}function yI({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?ea:Hn,children:sS(
e.state)}):r("span",{class:XC,children:[r(wl,{small:!0,label:`${Cl(e.kind)} ${e.dataset}`,done:e.done}),I(e.done)]})}function bI({
job:e}){let t=()=>{cp(e.id).catch(n=>te(G(n).message))};return e.state==="running"?r(_,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(_,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function uS(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*vI(lS(l,n.key),lS(u,n.key))};return i.sort(a)}function lS(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function vI(e,t){return e<t?-1:e>t?1:0}function Tp(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function $p(e,t,n){
try{return await HC(e,t,n),await oo(e),null}catch(o){let i=G(o);return te(`The note on ${t} was not saved: ${i.message}`),
i}}function cS({dataset:e,column:t,onClose:n}){let[o,i]=k(t.description??""),[s,a]=k(t.unit??""),[l,u]=k(null),c=gt(),m=t.type===
"int64"||t.type==="float64",p=async()=>{let d=await $p(e,t.name,Tp(t,{description:o.trim(),unit:s.trim()}));d?u(d):n()};
return r(st,{title:`Describe ${ne(t.name).text}`,onClose:n,foot:r(A,{children:[r(_,{kind:"outlined",onClick:n,children:"\
Cancel"}),r(_,{kind:"primary",onClick:()=>{p()},children:"Save"})]}),children:r("form",{class:kl,onSubmit:d=>{d.preventDefault(),
p()},children:[r("div",{class:Qs,children:[r("label",{class:Ct,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:Ge,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:d=>i(d.
currentTarget.value)})]}),m&&r("div",{class:Qs,children:[r("label",{class:Ct,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:Ge,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:d=>a(d.currentTarget.value)})]}),
l&&r(fe,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function Pp({label:e,value:t,onInput:n}){return r("input",{class:Ge,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function mS({dataset:e}){let{value:t,error:n}=Oe(e).value;return F(()=>{Oe(e).value.value&&oo(e)},[e]),t?r(xI,{dataset:t}):
n?r(Ae,{icon:"warning",title:"The properties cannot be shown",actions:r(_,{kind:"outlined",onClick:()=>{oo(e)},children:"\
Try again"}),children:n.message}):r(Te,{})}function xI({dataset:e}){let[t,n]=k(""),[o,i]=k(null),[s,a]=k(null),l=e.columns??
[],u=Q(()=>uS(l,t,o),[l,t,o]),c=Q(()=>wI(e,a),[e]),m=l.filter(p=>p.hidden).length;return r(A,{children:[r("div",{class:ac,
children:[r("div",{class:GC,children:r(Pp,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Hn,role:"status",
children:[t===""?Le(l.length,"property","properties"):`${z(u.length)} of ${Le(l.length,"property","properties")}`,m>0&&`\
, ${z(m)} hidden`]})]}),u.length===0?r(Ae,{icon:"search",title:"No property has this text",actions:r(_,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:is,children:r(Ee,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(cS,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function wI(e,t){let n=bt(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?QC:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${YC} ${i(s)??""}`,children:[r(M,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:ZC,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Hn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(vp,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:z(s),children:U(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(kI,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?J(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r(M,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:JC,children:[r(_,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(_,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
$p(e.name,s.name,Tp(s,{hidden:!s.hidden}))}})]})}]}function kI({column:e,zone:t}){if(e.examples?.length)return r(iy,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?U(s):e.type==="timestamp"?
J(String(s),t):String(s);return r("span",{class:Hn,children:[i(n)," to ",i(o)]})}var _p=me(null);function ss(e){_p.value=e}function pS(){let e=_p.value;return e?r(A,{children:e(()=>{_p.value===e&&(_p.value=
null)})}):null}var fS="zo",hS="jo";function gS(e,t){ss(n=>r(SI,{text:e,what:t,onClose:n}))}function SI({text:e,what:t,onClose:n}){let o=H(null);return ot(()=>o.
current?.select(),[]),r(st,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:fS,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:hS,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function Ie(e,t){TI(e).then(n=>{n?te(`${t} is copied.`):gS(e,t)})}async function TI(e){if(navigator.clipboard!==void 0&&
await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.
className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var $I=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function yS(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
$I,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??PI(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function PI(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var vS="sr",xS="Xo";function CS({dataset:e}){let[t,n]=k(""),[o,i]=k(null),s=kS(e,t),a=kS(e,""),l=Ve.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Ae,{icon:"warning",title:"The lines cannot be listed",actions:r(_,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Te,{});if(a.rows.length===0)return r(Ae,{icon:"che\
ck",title:"Every line was taken",actions:r(_,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=yS(a.rows);
return r(A,{children:[r("div",{class:ac,children:[r("div",{class:tS,role:"group","aria-label":"Reasons",children:[r(wS,{
text:r(A,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(wS,{text:r(M,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:vS,
href:IC(e,t),download:`${e}-rejects.ndjson`,children:[r(ce,{name:"download"}),"Download"]})]}),r("div",{class:is,children:s.
rows?r(Ee,{label:"Lines that were not taken",columns:MI(),rows:s.rows,onCell:c=>i(c)}):r(Te,{})}),s.rows&&s.more&&r("div",
{class:ac,children:[r(_,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Hn,children:[z(s.rows.length),
" are shown"]})]}),o&&r(DI,{reject:o,onClose:()=>i(null)})]})}function wS({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:nS,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Hn,children:[U(t),n&&"+"]})]})}
function kS(e,t){let[n,o]=k({rows:null,cursor:void 0,error:null}),[i,s]=k(0),a=H(null),l=(u,c)=>{a.current?.abort();let m=a.
current=new AbortController;zC(e,t,c,m.signal).then(p=>o({rows:[...u,...p.rejects],cursor:p.cursor,error:null}),p=>{m.signal.
aborted||o({rows:null,cursor:void 0,error:G(p)})})};return F(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function MI(){let e=bt();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r(M,{value:SS(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>z(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>z(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r(M,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:eS,children:r(M,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>J(t,e,"second")}]}function SS({source:e,key:t}){return t!==""?t:e}function DI({reject:e,onClose:t}){return r(
st,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(_,{kind:"outlined",icon:"copy",onClick:()=>Ie(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:kl,children:[r("p",{class:ea,children:r(M,{value:e.reason,most:1e3})}),
r("p",{class:Hn,children:[r(M,{value:SS(e),most:200,middle:!0}),", line ",z(e.line),", byte ",z(e.offset),"; ",Le(e.text.
length,"character")]}),r("pre",{class:xS,tabIndex:0,children:r(M,{value:e.text,most:2e4})})]})})}var Mp={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function TS({rest:e}){
let{tab:t,dataset:n}=MC(e),o=Ve.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Yt.value)?Yt.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";F(()=>{Dt()},[]),F(()=>{document.title=`${Mp[t]} · Data · Sluice`},[t]);let a=$i.value.length;return r(
"main",{class:VC,"data-tab":t,children:[r("header",{class:WC,children:[r("h1",{children:"Data"}),s&&i!==""&&r(mn,{title:"\
Dataset",icon:"data",kind:"outlined",class:KC,values:o,value:i,onChange:l=>ke(Xs(t,l))}),r("span",{class:UC}),r(yr,{kind:"\
primary",children:"Load a file"})]}),r(_C,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>ke(Xs(l,n)),
tabs:Object.keys(Mp).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:Mp[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":Mp[t],class:jC,children:r(EI,{tab:t,dataset:i})})]})}function EI({tab:e,dataset:t}){let{value:n,error:o}=Ve.
value;if(e==="jobs")return r(aS,{});if(!n)return o?r(Ae,{icon:"warning",title:"The datasets cannot be listed",actions:r(
_,{kind:"outlined",onClick:()=>{Dt()},children:"Try again"}),children:o.message}):r(Te,{});if(n.length===0)return r(Ae,{
icon:"data",title:"There are no datasets yet",actions:r(yr,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(rS,{datasets:n});case"properties":return r(mS,{dataset:t},t);case"\
ingests":return r(iS,{dataset:t},t);case"rejects":return r(CS,{dataset:t},t)}}var $S={name:"data",label:"Data",icon:"data",letter:"d",Page:TS};var AI=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function Dp(e){let t=AI.exec(e)?.[1];if(t===void 0)return null;let n=PS(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function py({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function PS(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function OI(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function _S(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&OI(t[1])?PS(t[1])[0].trim():"";return n===""?null:n}var RI=40,LI=40;function Ep(e){if(e.samples)return"raw";let t=pe(e.aggregate?.by);return t.some(o=>Dp(o)!==null)?t.some(
as)?"heat":"distribution":t.some(as)?"line":"table"}function as(e){return/^\s*time\s*\(/i.test(e)}function br(e){for(let t of pe(
e.aggregate?.by)){let n=Dp(t);if(n)return n}return null}function lc(e,t,n,o){if(t==="raw")return e.samples?e:{...Ne(e),samples:{}};
let i=e.aggregate??n??Ks("explore",null,{events:[]}).aggregate,s={...Ne(e),aggregate:i},a=pe(i.by).filter(u=>!cl(u)),l=pe(
i.by).find(as)??"time('auto')";switch(t){case"distribution":return MS(s,u=>[u,...a.slice(0,1)],RI,o);case"heat":return MS(
s,u=>[l,u],LI,o);case"line":return dy(s,[l,...a],n);case"bar":return dy(s,a.length>0?a:[l],n);default:return dy(s,a,n)}}
function NI(e){for(let t of pe(e.aggregate?.measures)){let n=_S(t);if(n!==null)return n}return null}function MS(e,t,n,o){
let i=br(e)??BI(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(py(i))]}}}function BI(e,t,n){let o=NI(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function dy(e,t,n){let o=e.aggregate,i=br(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(pe(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function Ap(e,t){
let n=br(e);if(!e.aggregate||!n)return e;let o=pe(e.aggregate.by).map(i=>Dp(i)?py({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var FI=100;function Sl(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>Kt(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:we(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>FI}})}var zI=/^[=+\-@\t\r]/;function II(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=zI.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Op(e,t){
return[e,...t].map(n=>`${n.map(II).join(",")}\r
`).join("")}function ta(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var HI=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],ES=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function na(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${oa(o??"")} ${oa(i??
"now")}`;return n(e)===n(t)}function oa(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function Uo(e,t){if(na(e,{}))return"\
All data";let n=HI.find(([,u])=>na(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(oa(o)):null,a=s?ES.get(s[2]):void 0;if(s&&a&&na(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&na(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?qI(l[0],fy(l[1])):`${DS(o,t,"the first even\
t")} – ${DS(i,t,"now")}`}function qI(e,t){let n=J(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${J(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function fy(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function DS(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?J(e,t,J(e,t,"clock")==="00:00"?"day":"\
minute"):J(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function AS(e){let{from:t,to:n}=e;
if(na(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===fy(n)?t:`${t} - ${fy(n)}`;let o=oa(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return oa(t)===o?o:`${t} - ${o}`}function OS(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":J(n,t)} – ${o===void 0?"now":VI(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${J(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[_e(i*3600)]:[],...l].join("\
 · ")}function VI(e,t,n){let o=e!==void 0&&J(e,n,"day")===J(t,n,"day");return J(t,n,o?"clock":"minute")}function RS({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(oa(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:oa(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function Rp(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),ES.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var uc=2,Ko=16,ra=20,WI=24;async function LS(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(h=>({canvas:h,box:h.getBoundingClientRect()})),a=Math.min(...s.map(({box:h})=>h.
top)),l=Math.max(...s.map(({box:h})=>h.bottom))-a,u=UI(e),c=Math.max(1,Math.floor((i.width-2*Ko)/200)),m=Math.ceil(u.length/
c)*ra+2*ra,p=globalThis.document.createElement("canvas");p.width=i.width*uc,p.height=(Ko+2*ra+l+m+Ko)*uc;let d=p.getContext(
"2d");if(!d)return null;d.scale(uc,uc),d.fillStyle=it("--surface"),d.fillRect(0,0,i.width,p.height/uc);let f=Ko+2*ra;Lp(
d,KI(t),Ko,Ko+12,`600 13px ${it("--font")}`,it("--text"),i.width-2*Ko),Lp(d,`${W(t.dataset)}, ${Uo(t,n)}, ${n}`,Ko,Ko+12+
ra,`12px ${it("--font")}`,it("--muted"),i.width-2*Ko);for(let{canvas:h,box:y}of s)d.drawImage(h,y.left-i.left,f+y.top-a,
y.width,y.height);return u.forEach(({text:h,color:y},b)=>{let[w,x]=[Ko+b%c*200,f+l+ra+Math.floor(b/c)*ra];d.fillStyle=y,
d.fillRect(w,x-8,12,8),Lp(d,h,w+20,x,`12px ${it("--font")}`,it("--text"),168)}),Lp(d,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,Ko,f+l+m-4,`12px ${it("--font")}`,it("--muted"),i.width),new Promise(h=>{p.toBlob(h,"\
image/png")})}function Lp(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Wu(t,u);e.fillText(l,n,o)}function UI(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,WI)}function KI(e){let t=pe(e.aggregate?.measures).join(", ")||"count()",n=pe(e.aggregate?.by);
return W(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function NS(e){return ie("v1/links",{body:e})}async function BS(e,t){return ie(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function FS(e){return Ht(`l/${encodeURIComponent(e.id)}`)}var Qn=new Vs,Np=me(qr("waits")==="yes");function zS(e){Np.value=e,Vr("waits",e?"yes":"no")}var jI=150,hy,Tl=null;function jo(){
clearTimeout(hy),Tl=xe.value,Qn.run(Tl,{history:!0})}function IS(){An(()=>{let{state:e,how:t}=ep.value,n=es.value,o=Gt.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Tl!==null&&Vt(Tl,e.document)||Np.value&&Tl!==
null&&Vt(Ne(Tl).dataset,e.document.dataset)||(clearTimeout(hy),hy=setTimeout(jo,t==="replace"?jI:0))})}function gy(e){return`'${e.replaceAll("'","'\\''")}'`}function cc(e){return`sluice query ${gy(JSON.stringify(e))}`}function HS(e,t){
return`curl -H 'Content-Type: application/json' ${gy(e)} \\
  -d ${gy(JSON.stringify(t))}`}function mc(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function yy(e){return HS(Ht("v1/query"),e)}function VS(){let{document:e}=Ue.value,t=JI();return[{label:"Copy link",icon:"\
share",act:()=>{Gs(Ue.value).then(n=>Ie(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{GI().
then(qS)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(qS)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>Ie(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>Ie(cc(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Ie(yy(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>Ie(mc(e),"The code")}]}async function GI(){return{...await WS(Ue.value),document:Ue.value.document,
frozen:!1}}function JI(){let{phase:e,answer:t,former:n}=Qn.result.value;return e!=="exact"||!t||n?null:async()=>({...await WS(
Ue.value),document:ZI(Ue.value.document,t.query),frozen:!0,answer:t})}async function WS({document:e,view:t,as:n,open:o}){
return{path:`/${hl(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await fl(o)}}}function ZI(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function qS(e){try{Ie(FS(await NS(e)),"\
The short link")}catch(t){te(`The link cannot be saved: ${G(t).message}`)}}var US="So";function jS({document:e,answer:t,zone:n}){let o=H(null),i=a=>{a.catch(l=>te(W(G(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:US,children:r(ct,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(XI(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(GS(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(tH(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(KS(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>ta(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(KS(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Ie(yy(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Ie(cc(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Ie(mc(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Gs(Ue.
value).then(a=>Ie(a,"The link"))}}],children:"Export"})})}async function XI(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await LS(i,t,n);s?ta(s,`${o}.png`):te("This chart is a table; take it along as CSV.")}async function GS(e,t){
let n=[...e.rows,...e.other?[eH(e.other,"(other)")]:[]];ta(new Blob([Op(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function eH(e,t){return e.map((n,o)=>o===0?t:n)}async function tH(e,t){await GS(await ie("v1/q\
uery",{body:Pe(Pe(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function KS(e,t,n){let o=await Xa(`v1/query?\
format=${t}`,{body:e});ta(await o.blob(),n)}function Lt(e,t){let n=pe(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>hr(e.columns[a]))}}function JS(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function pc(e,t,n,o=null){let{times:i,starts:s,places:a}=nH(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);if(e.rows.forEach((m,p)=>{let d=QS(m[t.time]);if(d===null)return;let f=t.keys.map(S=>m[S]),
h=JSON.stringify(f),y=l.get(h);y||l.set(h,y={keys:f,values:u(),low:u(),high:u(),estimated:!1});let b=m[n],w=a.get(d);y.values[w]=
typeof b=="number"?b:null;let x=o?.[p]?.[n];x&&(y.estimated=!0,[y.low[w],y.high[w]]=x)}),[...l.values()].every(({values:m})=>m.
every(p=>(p??0)>=0)))for(let{low:m}of l.values())m.forEach((p,d)=>{p!==null&&p<0&&(m[d]=0)});let c=[...l.values()].map(({
keys:m,values:p,low:d,high:f,estimated:h})=>({keys:m,values:p,low:h?d:null,high:h?f:null,total:p.reduce((y,b)=>y+(b??0),
0)}));return{times:i,starts:s,series:c.sort((m,p)=>p.total-m.total)}}function ZS(e,t){let n=new Map(e.series.map(({keys:i},s)=>[
JSON.stringify(i),s])),o=({keys:i})=>n.get(JSON.stringify(i))??n.size;return{...t,series:t.series.toSorted((i,s)=>o(i)-o(
s))}}function nH(e,t){let n=new Map;for(let i of e.rows){let s=QS(i[t.time]);s!==null&&n.set(s,String(i[t.time]))}let o=[
...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),places:new Map(o.map((i,s)=>[i,s]))}}function YS(e,t){
let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.
map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:i[l])))}function ls(e){return/^\s*(count|sum)\s*\(/i.
test(e)}function QS(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Go(e){let t=e.
slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}var dc=ja(null);function so(e){let t=Ja(dc);return t?.answer===e?t?.intervals??null:null}function fc(e,t,n){let o=H(null),
i=o.current!==null&&o.current.of===e?n(o.current.value,t):t;return o.current={of:e,value:i},i}function Bp(e,t,n){return n||
t>e*.7?Math.max(e,t):t}function Tt(e,t){if(e==null)return;let n=qt(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"?null:
n[0]===n[1]?void 0:[n[0],n[1]]}function Kr(e,t,n="none"){if(t===void 0)return et(e,n);let[o,i]=t??[NaN,NaN];return n==="\
share"?rw(e,o,i):ow(e,o,i,s=>et(s,n))}function Fp([e,t],n="none"){return`between ${et(e,n)} and ${et(t,n)} in 95 of 100 \
cases`}function Jo(e,t){return t===void 0?U(e):Kr(e,t)}function ao(e,t){return e===null?"–":t===void 0?I(e):Kr(e,t,"sh\
are")}function zt(e,t){return t===null?e:`~ ${e}`}function us(e){return e.replace(/ \u00b1.*$/,"")}function XS(e,t){let n=[];
return e2(e,t,n),n.sort((o,i)=>o-i),n[n.length>>1]??null}function e2(e,t,n){if(!(t===null||typeof t!="object")){if(typeof e==
"number"){let[o,i]=t;e!==0&&typeof o=="number"&&typeof i=="number"&&n.push((i-o)/2/Math.abs(e));return}for(let[o,i]of Object.
entries(t))e2(qt(e,[Array.isArray(e)?Number(o):o]),i,n)}}function t2(e,t){return t==="entries"?Le(e,"pass","passes"):t===
"starts"?Le(e,"start"):Le(e,"actor")}var n2="Bo",o2="Co",r2="cr",i2="Eo",s2="Io";function lo({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=so(e),c=fc(t,u!==null,
(h,y)=>h||y),m=Q(()=>sH({answer:e,intervals:u,roomy:c},t,n,a),[e,u,c,t,n,a]),p=Q(()=>e.rows.map(h=>({cells:h,kind:"group"})),
[e]),d=Q(()=>rH(e),[e]),f=s&&((h,y,b)=>s(h.cells,y.key,b));return r(Ee,{label:l,columns:m,rows:p,summary:d,...o===void 0?
{}:{sort:o},...i?{onSort:i}:{},...f?{onCell:f,onMenu:f}:{}})}function rH(e){let t=[];return e.other&&t.push({cells:e.other,
kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function by(e,t){return!e.compare||t.time>=
0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),n]))}function iH(e,{kind:t},n,o){return Tt(e,t===
"group"?["rows",n,o]:[t,o])}function sH({answer:e,intervals:t,roomy:n},o,i,s){let a=Lt(e,o),l=a.time<0?0:Go([...new Set(
e.rows.map(m=>Date.parse(String(m[a.time]))/1e3))].sort((m,p)=>m-p)),u=new Set([a.time,...a.keys]),c=by(e,a);return e.columns.
flatMap((m,p)=>{let d={key:m.name,head:r(M,{value:m.name,most:48}),number:hr(m)&&!u.has(p),...n&&a.measures.includes(p)?
{width:"minmax(144px, max-content)"}:{},cell:(f,h)=>f.kind!=="group"&&u.has(p)?p===0?r(M,{shown:uH(f.kind)}):null:p===a.
time?kn(String(f.cells[p]),l,i):r(cH,{value:f.cells[p],column:m,zone:i,sure:u.has(p)?void 0:iH(t,f,h,p)})};return a.measures.
includes(p)?[d,...s&&ls(m.name)&&a.keys.length>0?[aH(e,p)]:[],...c?[lH(e,a,c,p)]:[]]:[d]})}function aH(e,t){let n=s=>typeof s?.[t]==
"number"?s[t]:0,o=n(e.total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"\
share",width:"176px",sortable:!1,number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:n2,
children:[a!=="total"&&r("span",{class:o2,children:r("span",{class:r2,"data-other":a==="other",style:{width:`${i>0?n(s)/
i*100:0}%`}})}),r("span",{class:i2,children:I(l)})]})}}}function lH(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l===
"total"?e.compare?.total:l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name}\
 before`,head:"vs previous",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="\
number")return r("span",{class:s2,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${et(u,Kt(i.
name),!0)} before`;return r("span",{title:c,children:u===0?l===0?I(0):"new":So(l/u-1)})}}}function uH(e){return e==="oth\
er"?In:{text:Jn.total,kind:"other"}}function cH({value:e,column:t,zone:n,sure:o}){let i=To(e,t,n);if(typeof e=="number"){
let s=Kt(t.name);return r("span",{title:o?Fp(o,s):et(e,s,!0),children:o===void 0?i.text:Kr(e,o,s)})}return r(M,{shown:i,
most:64,middle:!0})}function zp(e,t){let n=[...new Set(e)].sort((p,d)=>p-d),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,m=(t.scale==="log"?mH(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(p,d)=>s+d*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(p=>pH(i,p));return{edges:o?[0,...m]:m,scale:t.scale,zero:o}}function mH(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function pH(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function gc({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function vy(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(h=>u[h]),m=JSON.stringify(c),p=s.get(m);p||s.set(m,p={keys:c,counts:new Array(
a).fill(0),nulls:0});let d=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")p.nulls+=d;else{let h=t.zero&&f<=0?
0:gc(t,f*(1+Math.sign(f)*1e-12));h>=0&&h<a&&(p.counts[h]+=d)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,m)=>c+m,0)})).sort((u,c)=>c.total-u.total)}function yc(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function a2(e,t,n){let o=yc(t),i=gc(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(jr(e,n)-i)}function dH({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function jr(e,t){let n=e.edges.length-1,o=gc(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function l2(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return dH(e,o,Math.max(0,Math.min(1,t-o)))}function Ip(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?hH(n,o,t):[];return i.length>1?i:fH(n,o,t)}function fH(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function hH(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var u2="Uo";var bH=2;function Hp({height:e,draw:t,onWidth:n}){let o=H(null),[i,s]=k(0),a=Ym.value;return ot(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let m=Math.floor(l.clientWidth);s(m),n?.(m)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),ot(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(bH,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:u2,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function $l(e,t,n){e.font=`12px ${it("--font")}`,e.fillStyle=it("--muted"),e.textAlign=t,e.textBaseline=
n}function c2(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function qp(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}function Vp(e,t){return e.flatMap(({from:n,to:o,count:i})=>{let[s,a]=[t(n),t(o??n)],l=a-s>1e-6?a:s+1;return o!==null&&a-
s<=1e-6&&n!==o?[]:[{from:s,to:l,height:i/(l-s)}]})}function m2(e,t){let n=0;return e.map(({from:o,to:i,height:s})=>(n+=s*
(i-o),{from:o,to:i,height:t===0?0:Math.min(1,n/t)}))}function Wp(e,t,n){let o=null,i=e.map(({from:s,to:a,height:l})=>{let u=o!==
null&&Math.abs(o-s)<1e-6?`V${n(l)}`:`${o===null?"":`V${n(0)}`}M${t(s)} ${n(0)}V${n(l)}`;return o=a,`${u}H${t(a)}`});return i.
length===0?"":`${i.join("")}V${n(0)}`}var d2="Ho",f2="Lo",h2="ae",g2="Mo",xy="No",y2="Ro",b2="Ao",v2="gr",wy="Do",x2="To",w2="_o",k2="qo",Up="hr";var ia=56,S2=16,C2=12,vH=24;function T2(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c,
former:m=null}=e,[p,d]=k(0),f=H(null),h=n.length,y=Math.max(1,p-ia-S2),b=(D,$)=>(D-$.getBoundingClientRect().left-ia)/y*
h,w=(D,$)=>Math.max(0,Math.min(h-1,Math.floor(b(D,$)))),x=Dm((D,$,B)=>{xH(D,$,B,{edges:t,counts:n,mode:o,unit:i,color:a,
largest:l,cursor:u,selection:c,former:m})},[t,n,o,i,a,l,u,c,m]);return r("div",{class:d2,onPointerMove:D=>{let $=w(D.clientX,
D.currentTarget);e.onCursor($),f.current&&e.onSelect&&Math.abs(D.clientX-f.current.x)>3&&e.onSelect({from:Math.min(f.current.
from,$),to:Math.max(f.current.from,$)+1})},onPointerUp:D=>{let $=f.current;f.current=null,$&&Math.abs(D.clientX-$.x)<=3&&
e.onBin?.($.from,new DOMRect(D.clientX,D.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:D=>{D.button===
0&&(D.currentTarget.setPointerCapture(D.pointerId),f.current={from:w(D.clientX,D.currentTarget),x:D.clientX})},children:r(
Hp,{height:s,draw:x,onWidth:d})})}function xH(e,t,n,o){let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((T,D)=>T+
D,0),m=a==="count"?s:a==="cdf"?yc(s):s.map(T=>c===0?0:T/c),p=wH(o.former,a),d=c2(a==="cdf"?1:o.largest>0?o.largest:Math.
max(...m,...p.map(({height:T})=>T),0),n<160?3:4),f=d.at(-1)||1,h={left:ia,top:C2,width:t-ia-S2,height:n-C2-vH},y=T=>h.left+
T/Math.max(1,s.length)*h.width,b=T=>h.top+h.height-T/f*h.height;e.clearRect(0,0,t,n),CH(e,h,d,b,a);let w=it("--selection"),
x=it(o.color);u&&(e.globalAlpha=.12,e.fillStyle=w,e.fillRect(y(u.from),h.top,y(u.to)-y(u.from),h.height),e.globalAlpha=1);
let S=h.width/s.length>5?1:0;s.forEach((T,D)=>{let $=m[D],B=u!==null&&D>=u.from&&D<u.to;e.fillStyle=B?w:x,e.globalAlpha=
l===null||l===D?1:.75;let R=$>0?Math.max(1,b(0)-b($)):0;e.fillRect(y(D),b(0)-R,Math.max(1,y(D+1)-y(D)-S),R)}),e.globalAlpha=
1,kH(e,p,y,b,x),SH(e,h,i,y,o.unit)}function wH(e,t){return e?t==="cdf"?m2(e.steps,e.total):t==="count"?e.steps:e.steps.map(
n=>({...n,height:e.total===0?0:n.height/e.total})):[]}function kH(e,t,n,o,i){if(t.length===0)return;let s=new Path2D(Wp(
t,n,o));e.strokeStyle=it("--surface"),e.lineWidth=3,e.stroke(s),e.setLineDash([4,3]),e.strokeStyle=i,e.lineWidth=1.5,e.stroke(
s),e.setLineDash([])}function CH(e,t,n,o,i){e.strokeStyle=it("--line"),e.lineWidth=1,$l(e,"end","middle");for(let s of n){
let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,a),e.stroke(),e.fillText(i==="count"?
U(s):I(s),t.left-8,a)}}function SH(e,t,n,o,i){$l(e,"center","top");let s=-1/0,a=(l,u)=>{let c=e.measureText(l).width/2,m=Math.
max(t.left+c-8,Math.min(u,t.left+t.width-c+8));m-c<s+12||(e.fillText(l,m,t.top+t.height+8),e.fillRect(u,t.top+t.height,1,
4),s=m+c)};n.zero&&a("≤ 0",o(.5));for(let l of Ip(n,Math.max(2,Math.floor(t.width/80))))a(et(l,i),o(jr(n,l)))}var $2="Fo",ky="Go",Cy="Jo",Sy="te",P2="Ko",_2="Oo",M2="oe",D2="ne",E2="pe";function at(e,t){return e.compare?.query?{now:A2(e.query,t),before:A2(e.compare.query,t)}:null}function A2(e,t){let n=[e?.
from,e?.to].map(o=>$H(o,t));return Uo(n.every(o=>o!==null)?{from:n[0],to:n[1]}:{from:e?.from,to:e?.to},t)}function $H(e,t){
if(typeof e!="string"||Number.isNaN(Date.parse(e))||Date.parse(e)%6e4!==0)return null;let{year:n,month:o,day:i,hour:s,minute:a}=dr(
e,t);return s===0&&a===0?[String(n).padStart(4,"0"),...[o,i].map(l=>String(l).padStart(2,"0"))].join("-"):null}function He(e,t){
let n=(Math.abs(e-t)*100).toFixed(1);return`${n==="0.0"?"±":e<t?"−":"+"}${n}${" "}pp`}function Gr(e,t){return t===0?
e===0?`0${" "}%`:"new":So(e/t-1)}function Sn({text:e,title:t}){return r("span",{class:$2,title:t,children:e})}function tn({
ranges:e,kind:t="both"}){return e?t==="words"?r("p",{class:ky,children:[e.now," against ",e.before,"; changes of shares \
are in points (pp)"]}):r("ul",{class:ky,"aria-label":"Periods",children:[t==="both"&&r("li",{class:Cy,children:[r("span",
{class:Sy}),e.now]}),r("li",{class:Cy,children:[r("span",{class:Sy,"data-former":"true"}),t==="former"?`${e.now} against`:
"against"," ",e.before]})]}):null}function uo({at:e,upright:t=!1,color:n}){return r("span",{class:t?E2:D2,"data-former":"\
true",style:{"--at":Math.max(0,Math.min(1,e)),...n===void 0?{}:{"--color":n}}})}function O2({steps:e,bins:t,most:n}){let o=Wp(
e,i=>i,i=>1-i/n);return r("svg",{class:P2,"data-former":"true",viewBox:`0 0 ${t} 1`,preserveAspectRatio:"none","aria-hid\
den":"true",children:[r("path",{d:o,class:_2,"vector-effect":"non-scaling-stroke"}),r("path",{d:o,class:M2,"vector-effec\
t":"non-scaling-stroke"})]})}var Kp=12,Ty=360,PH=132;function L2(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,m=Q(()=>N2(t,n,i),[t,n,i.count,i.scale]),{edges:p,histograms:d,all:f,property:h}=m,y=at(t,o),b=Q(()=>_H(t,n,i,
p),[t,n,p]),[w,x]=k(null),S=Kt(i.value),T=f.counts.length,D=h===""?f:d[w?.group??0]??f,$=O=>{let K={ArrowRight:(w?.bin??
-1)+1,ArrowLeft:(w?.bin??T)-1,Home:0,End:T-1}[O.key];if(K!==void 0&&T>0){let j=Math.max(0,Math.min(K,T-1));return O.shiftKey&&
u(DH(l,w?.bin??j,j),p),x({bin:j,group:w?.group??0,left:j>T/2}),!0}if(O.key!=="Enter"&&O.key!=="."||!w)return!1;let q=O.target.
getBoundingClientRect();return c(w.bin,p,h===""?[]:D.keys,new DOMRect(q.left+ia+(w.bin+.5)/T*(q.width-ia-16),q.top+80,0,
0)),!0},B=O=>{let K=b.get(JSON.stringify(h===""?[]:D.keys));if(!y||!K)return"";let q=MH(K.steps,O),j=(X,le)=>le===0?0:X/
le;return`${I(j(q,K.total))} in ${y.before} (${He(j(D.counts[O]??0,D.total),j(q,K.total))})`},R=Math.max(0,...d.slice(0,
Kp).map(({counts:O,total:K})=>Math.max(0,...O)/(s==="count"?1:K||1))),Y=(O,K)=>r(T2,{edges:p,counts:O.counts,mode:s,unit:S,
height:h===""?Ty:PH,color:h===""?"--series-1":Cn(Ln(h,O.keys)),largest:h===""||s==="cdf"?0:R,cursor:w?.bin??null,selection:l,
former:b.get(JSON.stringify(h===""?[]:O.keys))??null,onCursor:q=>x(q===null?null:{bin:q,group:K,left:q>T/2}),onSelect:q=>u(
q,p),onBin:(q,j)=>c(q,p,h===""?[]:O.keys,j)}),L=({bin:O,left:K})=>r(RH,{edges:p,histogram:D,bin:O,unit:S,start:K,before:B(
O)});return r(Ye,{title:r(A,{children:["Distribution of ",r(M,{value:i.value,most:64}),h!==""&&r(A,{children:[" by ",r(M,
{value:h,most:48})]})]}),summary:LH(i,f,a,S,h,d.length),onKey:$,announced:w?[...F2(p,D,w.bin,S),B(w.bin)].filter(O=>O!==
"").join(", "):"",legend:r(tn,{ranges:y}),table:r(lo,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},
children:[h===""?r(A,{children:[Y(f,0),r(AH,{edges:p,counts:f.counts,percentiles:a,unit:S,onMove:e.onPercentile})]}):r(EH,
{histograms:d,render:Y,readout:O=>w?.group===O&&L(w)}),f.nulls>0&&r("p",{class:wy,children:[z(f.nulls)," without a value\
 (",I(f.nulls/(f.nulls+f.total)),") are not drawn."]}),h===""&&w&&L(w)]})}function N2(e,t,n){let o=Lt(e,t),i=o.keys.find(
p=>e.columns[p].name.startsWith("bins("))??o.keys[0]??0,s=o.keys.filter(p=>p!==i),a=e.rows.map(p=>p[i]).filter(p=>typeof p==
"number"),l=zp(a,n),u=o.measures[0]??e.columns.length-1,[c]=vy(e,l,i,[],u),m={keys:[],counts:[],nulls:0,total:0};return{
edges:l,histograms:vy(e,l,i,s,u),all:c??m,property:s.map(p=>e.columns[p].name).join()}}function _H(e,t,n,o){if(!e.compare||
o.edges.length<2)return new Map;let i=N2(e.compare,t,n);return new Map([...i.histograms,{...i.all,keys:[]}].map(({keys:s,
counts:a,total:l})=>{let u=a.map((c,m)=>({from:i.edges.edges[m],to:i.edges.edges[m+1]??null,count:c}));return[JSON.stringify(
s),{steps:Vp(u,c=>jr(o,c)),total:l}]}))}function MH(e,t){return e.reduce((n,{from:o,to:i,height:s})=>n+Math.max(0,Math.min(
i,t+1)-Math.max(o,t))*s,0)}function DH(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{from:Math.
min(o,n),to:Math.max(o,n)+1}}function EH({histograms:e,render:t,readout:n}){return r(A,{children:[r("div",{class:y2,children:e.
slice(0,Kp).map((o,i)=>r("div",{class:b2,children:[r("div",{class:v2,children:[r("span",{children:r(M,{value:o.keys[0],most:40,
middle:!0})}),r("span",{class:xy,children:U(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),e.length>Kp&&r("p",{class:wy,
children:[Kp," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function AH({edges:e,counts:t,percentiles:n,
unit:o,onMove:i}){let s=H(null),a=t.length;if(a===0)return null;let l=c=>{let m=s.current.getBoundingClientRect(),p=Math.
max(0,Math.min(a,(c-m.left)/m.width*a));return R2(a2(e,t,l2(e,p)))},u=OH(n.map(({value:c})=>c===null?null:jr(e,c)/a));return r(
"div",{ref:s,class:f2,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,value:m},p)=>{let d=m===null?
null:jr(e,m)/a*100;return d===null?null:r(A,{children:[r("span",{class:g2,style:{left:`${d}%`,top:`${12-Ty}px`,height:`${Ty-
36}px`}},`line ${p}`),r("button",{type:"button",class:h2,role:"slider","aria-label":"Percentile","aria-valuemin":0,"aria\
-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${$y(c)}, ${et(m,o)}`,style:{left:`${Math.max(
2,Math.min(97,d))}%`,top:`${u[p]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(f.pointerId),onPointerMove:f=>{
f.currentTarget.hasPointerCapture(f.pointerId)&&i(p,l(f.clientX))},onKeyDown:f=>{let h={ArrowLeft:-1,ArrowRight:1,ArrowDown:-1,
ArrowUp:1}[f.key];h!==void 0&&(f.preventDefault(),f.stopPropagation(),i(p,R2(c+h*(f.shiftKey?.001:.01))))},children:[r("\
span",{class:xy,children:$y(c)}),et(m,o)]},p)]})})})}function OH(e){let n=[];return e.forEach((o,i)=>{let s=new Set(n.filter(
(l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function R2(e){return Math.max(.001,
Math.min(.999,Math.round(e*1e3)/1e3))}function $y(e){return`p${Number((e*100).toFixed(2))}`}function B2(e,t,n,o){let i=e.
zero&&t===0?"up to":et(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${et(e.edges[n]??0,o)}`}function Pl(e,t,n){
return B2(e,t.from,t.to,Kt(n))}function F2(e,t,n,o){let i=t.counts[n]??0,s=yc(t.counts),a=n===0?0:s[n-1]??0;return[B2(e,
n,n+1,o),`${z(i)} events`,`${I(t.total===0?0:i/t.total)} of all`,`${I(a)} below`,`${I(1-(s[n]??1))} above`]}function RH({
edges:e,histogram:t,bin:n,unit:o,start:i,before:s}){let[a,l,u,c,m]=F2(e,t,n,o);return r("div",{class:Ce(x2,i&&w2),"aria-\
hidden":"true",children:[r("div",{class:k2,children:a}),r("div",{class:Up,children:[r("span",{children:l}),r("span",{children:u})]}),
r("div",{class:Up,children:[r("span",{children:c}),r("span",{children:m})]}),s!==""&&r("div",{class:Up,children:r("span",
{children:["about ",s]})})]})}function LH(e,t,n,o,i,s){let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${$y(
l)} ${et(u,o)}`).join(", ");return`Distribution of ${ne(e.value).text}${i===""?"":` by ${ne(i).text}, ${s} groups`}, ${U(
t.total)} values in ${t.counts.length} bins${a===""?"":`, ${a}`}`}function Zo(e,t,n,o){return ie("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var sa=me([]);function qe(e,t){sa.value=[...sa.value,{from:Ue.value,to:e.document,label:t}].slice(-12),he(e)}function Py(e){
sa.value=sa.value.slice(0,e)}function z2(){An(()=>{let e=Ue.value,t=sa.peek().findIndex(n=>Vt(n.from.document,e.document));
t>=0&&Py(t)})}var I2="Po";function H2({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=k(""),a=Oe(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=Fg(e),c=[...a.map(({name:d})=>d),...Object.keys(e.define??{})],m=a.filter(({name:d,type:f})=>d.toLowerCase().includes(
l)&&f!=="timestamp"&&we(d)!==u).map(d=>({value:we(d.name),label:r(M,{value:d.name,most:48}),note:d.distinct===void 0?d.type:
`${U(d.distinct)} values`})),p=d=>{o(),Zo(e,t,d).then(f=>{f.by&&qe({document:f.by,open:[]},`${f.label} by ${d}`)},f=>te(
W(G(f).message)))};return r(Qt,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:I2,children:r(ns,{label:"Br\
eak down by",text:i,onText:s,options:m,eager:!0,autofocus:!0,inline:!0,onPick:p,onCancel:o,onTake:d=>p(c.includes(d)?we(
d):d),placeholder:"a property or an expression"})})}function Jr(){let[e,t]=k(null);return{openAt:t,menu:e&&r(FH,{at:e,onClose:()=>t(null)})}}function FH({at:e,onClose:t}){let n=Q(
()=>Zo(e.document,e.mark),[e]),{answer:o,error:i}=_y(n),[s,a]=k(!1);if(s)return r(H2,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,m=>te(W(G(m).message)))},u=i?W(i.message):e.head??(o?r(M,{value:o.label,most:160}):
"…");return r(Po,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...zH(e,o,i,l,()=>a(!0))]})}function _y(e){let[t,n]=k({of:null,answer:null,error:null});return F(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:G(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function zH(e,t,n,o,i){let s=(a,l,u,c)=>{let m=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:m||n!==null,reason:IH(t,u),act:o(c)}};return[s("Only this","filter","only",a=>bc(a.only,a.label)),
s("Exclude","minus","exclude",a=>bc(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",My),s("Actors","actor","actors",vc),s("Save as cohort…","save","coho\
rt",a=>xc(a)),s("Explain","difference","explain",Dy),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Ie(
q2(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Ie(a.predicate,"The condition"))]}function IH(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:W(n)}function q2(e){return e===null?"":Array.isArray(e)?
e.map(t=>q2(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function bc(e,t){e&&qe({document:e,open:[]},t)}
function My({events:e,label:t}){e&&Yn({kind:"events",document:e,label:t})}function vc({actors:e,cohort:t,label:n}){e&&Yn(
{kind:"actors",request:e,cohort:t,label:n})}function xc({actors:e,cohort:t,label:n}){Yn({kind:"cohort",request:e,cohort:t,
label:n})}function Dy({explain:e,label:t}){e&&qe({view:"difference",document:e,as:null,open:[]},`explain ${ne(t).text}`)}var V2="Qo",W2="Vo",U2="Wo",K2="Yo",j2="Zo";function _l({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Q(()=>Zo(e,t),[a]),{
answer:u,error:c}=_y(l),m=yt(u?.count??null),p=m.phase==="exact"&&m.answer&&"rows"in m.answer?m.answer.rows[0]?.at(-1):void 0,
d=u===null;return r("section",{class:V2,"aria-label":"Selection",children:[r("div",{class:W2,children:[r("span",{class:U2,
children:n}),r("span",{class:K2,role:"status",children:typeof p=="number"?`${z(p)} events${o?`, ${I(p/o)}`:""}`:c?"":"…"})]}),
c&&r(fe,{error:c}),r("div",{class:j2,children:[s,r(_,{small:!0,kind:"outlined",icon:"filter",disabled:d||!u.only,onClick:()=>bc(
u?.only??null,u?.label??""),children:"Only"}),r(_,{small:!0,kind:"outlined",icon:"minus",disabled:d||!u.exclude,onClick:()=>bc(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(_,{small:!0,kind:"primary",icon:"difference",disabled:d||
!u.explain,onClick:()=>u&&Dy(u),children:"Explain"}),r(_,{small:!0,kind:"outlined",icon:"rows",disabled:d||!u.events,onClick:()=>u&&
My(u),children:"Events"}),r(_,{small:!0,kind:"outlined",icon:"actor",disabled:d||!u.actors,onClick:()=>u&&vc(u),children:"\
Actors"}),r(_,{small:!0,kind:"outlined",icon:"save",disabled:d||!u.cohort,onClick:()=>u&&xc(u),children:"Cohort"}),r(_,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var qH=[10,20,40,60,100,200],VH=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function jp({bins:e,document:t,
onDocument:n}){let i=Sl(Oe(t.dataset).value.value).map(({value:s,log:a})=>({label:W(s),checked:s===e.value,act:()=>n(Ap(
t,{value:s,scale:a?"log":"linear"}))}));return r(A,{children:[r(ct,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:W(e.value)}),r(St,{label:"Scale",choices:VH,value:e.scale,onChange:s=>n(Ap(t,{scale:s}))}),r(ct,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:qH.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(Ap(t,{count:s}))})),
children:[e.count," bins"]})]})}function kc(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function Ey(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var WH=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function G2({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=k("count"),[l,u]=k(null),{openAt:c,menu:m}=Jr(),p=KH(t,n.value);F(()=>u(null),[JSON.
stringify(t)]);let d=UH(e,t),f=(y,b,w)=>({range:kc(n,b,y),...d!==null&&w.length>0?{keys:{[d]:w[0]}}:{}}),h=e.total?.at(-1);
return r(A,{children:[r(L2,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:p.list,onPercentile:p.move,selection:l?.
range??null,onSelect:(y,b)=>u(y&&{range:y,edges:b}),onBin:(y,b,w,x)=>c({document:t,mark:f({from:y,to:y+1},b,w),anchor:x,
value:b.edges[y]}),actions:r(A,{children:[r(jp,{bins:n,document:xe.value,onDocument:y=>he({document:y})}),r(St,{label:"H\
eight",choices:WH,value:s,onChange:a}),i]})}),l&&r(_l,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${Pl(l.edges,
l.range,n.value)}`,total:typeof h=="number"?h:void 0,onClear:()=>u(null)}),m]})}function UH(e,t){let n=Lt(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function KH(e,t){let[n,o]=k([.5,.95,
.99]),{compare:i,...s}=Ne(e),a=n.map((m,p)=>`quantile(${t}, ${m}) as p_${p}`),{answer:l}=yt({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((m,p)=>({share:m,
value:typeof u?.[p]=="number"?u[p]:null})),move:(m,p)=>o(n.map((d,f)=>f===m?p:d))}}var J2="en",Z2="fr",Y2="v",Q2="rn",X2="in",eT="an",tT="ur",nT="tn",oT="on",rT="nn";var Gp=50;function iT(e){let t=Lt(e.answer,e.document);return r("div",{class:J2,children:t.measures.map(n=>r(GH,{...e,shape:t,
measure:n},n))})}function GH({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=k(-1),c=H(null),
m=e.columns[a].name,p=Kt(m),d=s.keys.map(L=>e.columns[L].name).join(),f=ls(m),h=[...e.rows.slice(0,Gp),...e.other&&e.rows.
length<=Gp?[e.other]:[]],y=L=>typeof L[a]=="number"?L[a]:0,b=so(e),w=(L,O)=>Tt(b,L===e.other?["other",a]:["rows",O,a]),x=h.
map((L,O)=>Math.max(y(L),w(L,O)?.[1]??0)),S=fc(t,Math.max(0,...x),(L,O)=>Bp(L,O,b!==null)),T=fc(t,b!==null,(L,O)=>L||O),
D=e.total?y(e.total):0,$=by(e,s),B=L=>L===e.other?Jn.other:s.keys.map(O=>ne(L[O]).text).join(", "),R=L=>`${B(L)}, ${et(y(
L),p)}${f&&D>0?`, ${I(y(L)/D)}`:""}`,Y=L=>{let O={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:h.length-1}[L.key];if(O!==void 0){
let q=Math.max(0,Math.min(O,h.length-1));return u(q),c.current?.children[q]?.scrollIntoView({block:"nearest"}),!0}let K=c.
current?.children[l];return L.key!=="Enter"&&L.key!=="."||!K?!1:(o(h[l],m,K),!0)};return r(Ye,{title:ne(m).text,onKey:Y,
announced:l>=0&&h[l]?R(h[l]):"",actions:i?.(m),summary:`Bar chart of ${ne(m).text} by ${ne(d).text}, ${e.rows.length} gr\
oups${h[0]?`, ${R(h[0])}`:""}`,table:r(lo,{answer:e,document:t,zone:n}),children:[r("ul",{ref:c,class:Z2,role:"presentat\
ion","data-estimate":T,children:h.map((L,O)=>{let K=L===e.other,q=w(L,O),j=K?void 0:$?.get(JSON.stringify(s.keys.map(X=>L[X])))?.[a];
return r("li",{class:Y2,"data-cursor":O===l,onClick:X=>o(L,m,X.currentTarget.querySelector("[data-anchor]")??X.currentTarget),
children:[r("span",{class:Q2,"data-anchor":"",children:r(M,{...K?{shown:{text:Jn.other,kind:"other"}}:{shown:{text:B(L),
kind:s.keys.length===1?ne(L[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:X2,children:[r("span",{class:tT,
"data-other":K,"data-estimate":q!==void 0,style:{width:`${S>0?Math.max(.2,y(L)/S*100):0}%`,...K?{}:{background:`var(${Cn(
Ln(d,s.keys.map(X=>L[X])))})`}}}),q&&r(JH,{interval:q,largest:S})]}),r("span",{class:nT,children:Kr(y(L),q,p)}),r("span",
{class:oT,children:$?typeof j=="number"&&j!==0?So(y(L)/j-1):"–":f&&D>0?I(y(L)/D):""})]},O)})}),e.rows.length>Gp&&r("p",
{class:rT,children:[Gp," of ",e.rows.length," groups are drawn; the table has all."]})]})}function JH({interval:[e,t],largest:n}){
let o=i=>n>0?Math.max(0,i)/n*100:0;return r("span",{class:eT,"data-whisker":"",style:{insetInlineStart:`${o(e)}%`,width:`${o(
t)-o(e)}%`}})}var sT="pn",aT="dn",lT="ln",uT="xn",cT="sn";var Oy=1e4;function mT({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=Jp(e,t),l=pe(n.aggregate?.order)[0];
return r("section",{class:sT,"aria-label":"Groups",children:[r("div",{class:aT,children:[r("span",{class:lT,children:[e.
rows.length===1?"1 row":`${z(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<Oy&&r(_,
{small:!0,kind:"outlined",onClick:()=>oe("aggregate.limit",Oy),children:`Up to ${z(Oy)} groups`}),i("")]}),r(lo,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:YH(l),onCell:s,onSort:u=>he({document:Pe(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function pT({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=Jp(e,t);return r(A,{children:[r(iT,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function Jp(e,t){
let{openAt:n,menu:o}=Jr();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:ZH(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function ZH(e,t,n,o){let i=Lt(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function YH(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function dT(e,t,n){let o=t.keys.find(h=>e.columns[h].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let h of e.rows){let y=h[t.time];typeof y=="string"&&s.set(y,Date.parse(y)/1e3)}let a=[...s.keys()].
sort((h,y)=>s.get(h)-s.get(y)),l=new Map(a.map((h,y)=>[h,y])),u=zp(e.rows.map(h=>h[o]).filter(h=>typeof h=="number"),n),
c=Math.max(0,u.edges.length-1),m=new Float64Array(a.length*c),p=0;for(let h of e.rows){let y=l.get(h[t.time]),b=h[o],w=h[i];
if(y===void 0||typeof w!="number")continue;let x=typeof b=="number"?u.zero&&b<=0?0:gc(u,b*(1+Math.sign(b)*1e-12)):-1;x>=
0&&x<c?m[y*c+x]+=w:p+=w}let d=a.map((h,y)=>QH(m.subarray(y*c,(y+1)*c))),f=a.map((h,y)=>m.subarray(y*c,(y+1)*c).reduce((b,w)=>b+
w,0));return{starts:a,times:a.map(h=>s.get(h)),edges:u,counts:m,bins:c,largest:Math.max(0,...d),tops:d,sums:f,nulls:p}}function QH(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function fT(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function Zp(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var gT="cn",yT="gn",bT="hn",vT="fn",Ry="un",xT="mn",wT="vn",kT="wn",CT="bn",ST="yn",TT="kn",$T="zn",PT="mr";var cs=64,ET=16,Sc=8,AT=24,Ly=9;function OT(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[m,p]=k(0),d=H(null),f={width:Math.max(1,m-cs-ET),height:a-Sc-AT},h=S=>{let T=S.currentTarget.getBoundingClientRect(),
D=Math.floor((S.clientX-T.left-cs)/f.width*t.starts.length),$=Math.floor((1-(S.clientY-T.top-Sc)/f.height)*t.bins);return{
column:_T(D,t.starts.length),bin:_T($,t.bins)}},y=Dm((S,T,D)=>XH(S,T,D,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),b=S=>{let T=h(S);e.onCursor(T,T.column>t.starts.length/2),d.current&&MT(d.current,S)&&e.onBox(Zp(d.current.
from,T,t,{shift:S.shiftKey,alt:S.altKey}))},w=S=>{let T=d.current;d.current=null,T&&!MT(T,S)&&e.onCell(T.from,new DOMRect(
S.clientX,S.clientY,0,0))},x=S=>({left:`${cs+S.left/t.starts.length*f.width}px`,width:`${(S.right-S.left)/t.starts.length*
f.width}px`,top:`${Sc+(1-S.high/t.bins)*f.height}px`,height:`${(S.high-S.low)/t.bins*f.height}px`});return r("div",{class:gT,
onPointerMove:b,onPointerUp:w,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:S=>{S.button===0&&(S.currentTarget.setPointerCapture(
S.pointerId),d.current={from:h(S),x:S.clientX,y:S.clientY})},children:[r(Hp,{height:a,draw:y,onWidth:p}),u&&t.bins>0&&r(
"div",{class:yT,style:x({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:bT,"data-box":"",style:x(
c)})]})}function _T(e,t){return Math.max(0,Math.min(t-1,e))}function MT(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function XH(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,m={left:cs,top:Sc,width:t-
cs-ET,height:n-Sc-AT};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
eq(i,a),m.left,m.top,m.width,m.height);let p=h=>m.left+h/i.starts.length*m.width,d=h=>m.top+(1-h/i.bins)*m.height;c>=0&&
qp(e,p(c),m.top,m.left+m.width-p(c),m.height,it("--muted"));for(let[h,y]of s.entries())oq(e,y,i,p,d,h);$l(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",m.left-8,d(.5));for(let h of Ip(i.edges,Math.max(2,Math.floor(m.height/40)))){
let y=d(jr(i.edges,h));f-y<14||(f=y,e.fillText(et(h,l),m.left-8,y))}rq(e,m,i,p,u)}function eq(e,t){let n=new ImageData(e.
starts.length,e.bins),o=tq();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=fT(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,m]=o[Math.min(o.length-1,Math.floor(l*o.length))],p=((e.bins-1-a)*e.starts.
length+s)*4;n.data[p]=u,n.data[p+1]=c,n.data[p+2]=m,n.data[p+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var DT=64;function tq(){let e=Array.from({length:Ly},
(t,n)=>nq(it(`--ramp-${n+1}`)));return Array.from({length:DT},(t,n)=>{let o=n/(DT-1)*(Ly-1),i=Math.min(Ly-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function nq(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function oq(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,it("--surface")],
[2,it("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,m)=>{
if(c===null){u=!1;return}let[p,d]=[o(m+.5),i(jr(n.edges,c))];u?e.lineTo(p,d):e.moveTo(p,d),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function rq(e,t,n,o,i){$l(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((m,p)=>{
let{hour:d,minute:f}=dr(m*1e3,i);if(u?d!==0||f!==0:p%l!==0)return;let h=J(m*1e3,i,a>=27*86400?"month":a>=86400||d===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),y=e.measureText(h).width/2,b=o(p),w=Math.max(t.left+y-8,Math.min(b,t.left+t.width-
y));w-y<c+16||(e.fillText(h,w,t.top+t.height+8),e.fillRect(Math.round(b),t.top+t.height,1,4),c=w+y)})}function RT({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:m,largest:p,period:d}){
let f=Q(()=>{let $=dT(e,Lt(e,t),n);return p===void 0?$:{...$,largest:p}},[e,t,n.count,n.scale,p]),[h,y]=k(null),[b,w]=k(
null),x=Kt(n.value),S=Go(f.times),T=f.times.findIndex($=>($+S)*1e3>a+1e3),D=$=>{let B=h?.cell??{column:0,bin:0},R=iq($.key,
B,f);if(R){let L=b??B;return $.shiftKey&&u(Zp(L,R,f,{shift:!1,alt:!1}),f),w($.shiftKey?L:null),y({cell:R,left:R.column>f.
starts.length/2}),!0}if($.key==="Escape"&&l)return u(null,f),!0;if($.key!=="Enter"&&$.key!=="."||!h)return!1;let Y=$.target.
getBoundingClientRect();return c(h.cell,f,new DOMRect(Y.left+cs+(B.column+.5)/f.starts.length*(Y.width-cs-16),Y.top+(1-B.
bin/f.bins)*320,0,0)),!0};return r(Ye,{title:r(A,{children:["Heat map of ",r(M,{value:n.value,most:64})," over time",d===
void 0?"":`, ${d}`]}),summary:`${uq(f,n,o)}${d===void 0?"":`, ${d}`}`,onKey:D,announced:h?LT(f,h.cell,n,o,S).join(", "):
"",table:r(lo,{answer:e,document:t,zone:o}),legend:r(lq,{matrix:f,colors:i,lines:s}),...m===void 0?{}:{actions:m},children:[
r(OT,{matrix:f,lines:s,colors:i,unit:x,zone:o,height:400,unfinished:T,cursor:h?.cell??null,box:l,onCursor:($,B)=>y($&&{cell:$,
left:B}),onBox:$=>u($,f),onCell:($,B)=>c($,f,B)}),h&&f.bins>0&&r(sq,{matrix:f,cell:h.cell,bins:n,zone:o,step:S,start:h.left,
unit:x})]})}function iq(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",{column:t-1,
bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.starts.
length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.max(
0,Math.min(i.bin,o.bins-1))}}function LT(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[`${kn(
e.times[t]*1e3,s,i)} ${Ji(i,e.times[t]*1e3)}`,Pl(e.edges,{from:n,to:n+1},o.value),`${z(a)} events, ${I(l===0?0:a/l)} of \
the column`]}function sq({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=LT(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),m=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:Ce(kT,s&&CT),"aria-hidden":"t\
rue",children:[r("div",{class:TT,children:a}),r("div",{class:ST,children:l}),r("div",{children:u}),r("div",{class:$T,children:Array.
from(m,(p,d)=>r("div",{class:PT,"data-here":d===t.bin,style:{height:`${p/c*100}%`}},d))})]})}var aq=9;function lq({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":U(e.largest);return r("div",{class:vT,
children:[r("span",{class:Ry,children:[o,r("span",{class:xT,children:Array.from({length:aq},(s,a)=>r("span",{class:wT,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:Ry,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[z(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function uq(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${ne(t.value).
text} over time, ${e.starts.length} buckets by ${e.bins} bins, ${U(o)} events${s===void 0?"":`, most at ${kn(s*1e3,Go(e.
times),n)}`}`}var NT="Xn";function qn({children:e}){return r("div",{class:NT,children:e})}var pq=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],dq=[["p50",.5],["p95",
.95],["p99",.99]];function zT({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=k("log"),[l,u]=k([]),{compare:c}=e,m=at(
e,o),p=m?Math.max(BT(e),BT(c)):void 0,d=r(A,{children:[r(jp,{bins:n,document:xe.value,onDocument:y=>he({document:y})}),r(
"span",{class:cT,children:"Colour"}),r(St,{label:"Colour",choices:pq,value:s,onChange:a}),r(ct,{small:!0,kind:"outlined",
after:"down",menuLabel:"Percentiles over it",items:dq.map(([y,b])=>({label:y,checked:l.includes(b),act:()=>u(l.includes(
b)?l.filter(w=>w!==b):[...l,b].sort())})),children:l.length===0?"Percentiles":l.map(y=>`p${y*100}`).join(", ")}),i]}),f={
bins:n,zone:o,colors:s,shares:l,largest:p},h=r(FT,{...f,answer:e,of:t,period:m?.now,actions:d});return!m||!c?.query?h:r(
qn,{children:[h,r(FT,{...f,answer:c,of:c.query,period:`against ${m.before}`,actions:null})]})}function BT(e){return(e?.rows??
[]).reduce((t,n)=>Math.max(t,Number(n.at(-1))||0),0)}function FT({answer:e,of:t,bins:n,zone:o,colors:i,shares:s,largest:a,
period:l,actions:u}){let[c,m]=k(null),{openAt:p,menu:d}=Jr(),f=gq(t,n.value,s);F(()=>m(null),[JSON.stringify(t)]);let h=e.
query?.to,y=Math.min(Date.now(),h===void 0?1/0:Date.parse(String(h))),b=(x,S)=>({...x.left===0&&x.right===S.starts.length?
{}:{time:Ey(S.starts,x.left,x.right,h)},...x.low===0&&x.high===S.bins?{}:{range:kc(n,S.edges,{from:x.low,to:x.high})}}),
w=e.total?.at(-1);return r(A,{children:[r(RT,{answer:e,document:t,bins:n,zone:o,colors:i,lines:f,end:y,box:c?.box??null,
onBox:(x,S)=>m(x&&{box:x,matrix:S}),onCell:({column:x,bin:S},T,D)=>p({document:t,mark:b({left:x,right:x+1,low:S,high:S+1},
T),anchor:D,value:T.counts[x*T.bins+S]}),actions:u,largest:a,period:l}),c&&r(_l,{document:t,mark:b(c.box,c.matrix),label:fq(
c.box,c.matrix,n,o),total:typeof w=="number"?w:void 0,onClear:()=>m(null),children:r(_,{small:!0,kind:"outlined",icon:"s\
earch",onClick:()=>hq(c.box,c.matrix,n,h),children:"Zoom"})}),d]})}function fq(e,t,n,o){let i=Go(t.times),s=kn(t.times[e.
left]*1e3,i,o),a=kn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:`${n.value}\
 ${Pl(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function hq(e,t,n,o){let{from:i,to:s}=Ey(t.starts,
e.left,e.right,o),a=kc(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.from===null?"":`${n.value} >\
= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(p=>p!==""),c=xe.value,m=[c.where===void 0?"":/\bor\b/i.test(c.
where)?`(${c.where})`:c.where,...u].filter(p=>p!=="").join(" and ");qe({document:Pe(Pe(Pe(c,"from",i),"to",s),"where",m===
""?void 0:m)},"zoom")}function gq(e,t,n){let{compare:o,...i}=Ne(e),s=pe(e.aggregate?.by).find(as),a=n.map((c,m)=>`quanti\
le(${t}, ${c}) as p_${m}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=yt(l);return!l||
!u||!("rows"in u)||u.columns.length!==n.length+1?yq:n.map((c,m)=>({name:`p${c*100}`,values:u.rows.map(p=>typeof p[m+1]==
"number"?p[m+1]:null)}))}var yq=[];var Ny=me(0);function Yp(e,t,n,o=""){let[i,s]=k([]),a=Ny.value;return F(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),ie(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function Ml(e){
await ie("v1/notes",{body:e}),Ny.value++}async function Qp(e){await ie(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),Ny.value++}var Xp=ja(null);var IT="Sn",HT="Bn",qT="Cn",VT="E",WT="En",UT="In",KT="Un";var vq=12;function ed({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=k(""),u=p=>p.keys.map(d=>ne(d).text).
join(", "),c=a===""?e:e.filter(p=>u(p).toLowerCase().includes(a.toLowerCase())),m=(p,d)=>{let f=e.filter(b=>b.key!==p.key).
map(b=>b.key),h=!n.has(p.key)&&f.every(b=>n.has(b));if(!d)return o(h?new Set:new Set(f));let y=new Set(n);y.delete(p.key)||
y.add(p.key),o(y)};return r("div",{class:IT,children:[e.length>=vq&&r("input",{class:HT,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:p=>l(p.currentTarget.value)}),r("div",{class:qT,children:c.map(p=>r("button",{type:"butt\
on",class:VT,"aria-pressed":!n.has(p.key),onClick:d=>m(p,d.ctrlKey||d.metaKey),onContextMenu:s&&(d=>{d.preventDefault(),
s(p,d.currentTarget)}),onKeyDown:s&&(d=>{d.key==="."&&(d.preventDefault(),d.stopPropagation(),s(p,d.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":sl(p.color).join(" "),style:{stroke:`var(${Cn(p.color)})`}})}),r("span",{class:WT,children:r(M,{value:p.
keys.length===1?p.keys[0]:p.keys,most:20,middle:!0})}),r("span",{class:UT,children:p.last===null?"–":i(p.last)})]},p.key))}),
t>e.length&&r("p",{class:KT,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var GT="Hn",JT="Ln",ZT="Mn",By="Nn",YT="Rn",QT="An",XT="Dn",e$="Tn",t$="_n",Fy="qn";var zy=12;function n$({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let p=n.map((f,h)=>({row:f,value:e.series[h].values[i]??null,low:e.series[h].low?.[i]??null,high:e.series[h].
high?.[i]??null,before:o$(t,f.key,i)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,h)=>(h.value??-1/0)-(f.value??-1/0)),
d=Go(e.times);return r("div",{class:Ce(JT,s>400&&ZT),"aria-hidden":"true",children:[r("div",{class:By,children:[kn(c*1e3,
d,a)," ",Ji(a,c*1e3)]}),p.slice(0,zy).map(({row:f,value:h,low:y,high:b,before:w})=>r("div",{class:YT,children:[r("span",
{class:QT,style:{background:`var(${Cn(f.color)})`}}),r("span",{class:XT,children:f.keys.length===0?"":f.keys.map(x=>ne(x).
text).join(", ")}),r("span",{class:e$,children:h===null?"–":y!==null&&b!==null?`${l(y)} – ${l(b)}`:l(h)}),w!==void 0&&
r("span",{class:t$,children:h!==null&&w?So(h/w-1):"–"})]},f.key)),p.length>zy&&r("div",{class:By,children:[p.length-zy,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:Fy,children:["against ",kn(t.times[i]*1e3,d,a)]}),u&&r("div",{class:Fy,
children:"this bucket is not over yet"})]})}function o$(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function r$(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,m=o$(t,JSON.stringify(l),n),p=c!==null&&m?`, ${So(c/m-1)}`:"";return`${l.map(d=>ne(d).text).join(", ")}\
 ${c===null?"nothing":i(c)}${p}`.trim()});return`${kn(s*1e3,Go(e.times),o)}: ${a.join("; ")}`}var i$="Fn",s$="Gn",a$="vr",l$="Jn";function u$({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(A,{children:o.map(
i=>r(wq,{flag:i,box:e,zone:n},i.id))})}function wq({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${J(e.from*1e3,n)}: ${W(e.text)}`,a=qo(s);return r(A,{children:[e.to!==null&&r("s\
pan",{class:s$,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:i$,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:a$,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ce,{name:"save",size:12})})]})}function c$({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:l$,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var kq="uplot",Cq="u-hz",Sq="u-vt",Tq="u-title",$q="u-wrap",Pq="u-under",_q="u-over",Mq="u-axis",ca="u-off",Dq="u-select",
Eq="u-cursor-x",Aq="u-cursor-y",Oq="u-cursor-pt",Rq="u-legend",Lq="u-live",Nq="u-inline",Bq="u-series",Fq="u-marker",m$="\
u-label",zq="u-value",$c="width",Pc="height";var p$="bottom",Dl="left",Iy="right",ob="#000",d$=ob+"0",Hy="mousemove",f$="mousedown",qy="mouseup",h$="mouseenter",g$="\
mouseleave",y$="dblclick",Iq="resize",Hq="scroll",b$="change",sd="dppxchange",rb="--",Bl=typeof window<"u",jy=Bl?document:
null,Al=Bl?window:null,qq=Bl?navigator:null,tt,nd;function Gy(){let e=devicePixelRatio;tt!=e&&(tt=e,nd&&Zy(b$,nd,Gy),nd=
matchMedia(`(min-resolution: ${tt-.001}dppx) and (max-resolution: ${tt+.001}dppx)`),ma(b$,nd,Gy),Al.dispatchEvent(new CustomEvent(
sd)))}function Do(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Jy(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function $t(e,t,n){e.style[t]=n+"px"}function vr(e,t,n,o){let i=jy.createElement(e);return t!=null&&Do(i,
t),n?.insertBefore(i,o),i}function Yo(e,t){return vr("div",e,t)}var v$=new WeakMap;function Qr(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=v$.get(e);s!=a&&(e.style.transform=s,v$.set(e,s),t<0||n<0||t>o||n>i?Do(e,ca):Jy(e,ca))}var x$=new WeakMap;
function w$(e,t,n){let o=t+n,i=x$.get(e);o!=i&&(x$.set(e,o),e.style.background=t,e.style.borderColor=n)}var k$=new WeakMap;
function C$(e,t,n,o){let i=t+""+n,s=k$.get(e);i!=s&&(k$.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var ib={passive:!0},Vq={...ib,capture:!0};function ma(e,t,n,o){t.addEventListener(
e,n,o?Vq:ib)}function Zy(e,t,n,o){t.removeEventListener(e,n,ib)}Bl&&Gy();function xr(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:Eo((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function Y$(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var Q$=e=>e!=
null,X$=e=>e!=null&&e>0,ud=Y$(Q$),Wq=Y$(X$);function Uq(e,t,n,o=0,i=!1){let s=i?Wq:ud,a=i?X$:Q$;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let m=e[c];a(m)&&(m<l?l=m:m>
u&&(u=m))}return[l??mt,u??-mt]}function cd(e,t,n,o){let i=$$(e),s=$$(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
_i:eP,l=i==1?Eo:Qo,u=s==1?Qo:Eo,c=l(a(dn(e))),m=u(a(dn(t))),p=Ol(n,c),d=Ol(n,m);return n==10&&(c<0&&(p=pt(p,-c)),m<0&&(d=
pt(d,-m))),o||n==2?(e=p*i,t=d*s):(e=rP(e,p),t=md(t,d)),[e,t]}function sb(e,t,n,o){let i=cd(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var ab=.1,S$={mode:3,pad:ab},Mc={pad:0,soft:null,mode:0},Kq={min:Mc,max:Mc};function ad(e,t,n,o){return pd(
n)?T$(e,t,n):(Mc.pad=n,Mc.soft=o?0:null,Mc.mode=o?3:0,T$(e,t,Kq))}function Qe(e,t){return e??t}function jq(e,t,n){for(t=
Qe(t,0),n=Qe(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function T$(e,t,n){let o=n.min,i=n.max,s=Qe(o.pad,
0),a=Qe(i.pad,0),l=Qe(o.hard,-mt),u=Qe(i.hard,mt),c=Qe(o.soft,mt),m=Qe(i.soft,-mt),p=Qe(o.mode,0),d=Qe(i.mode,0),f=t-e,h=_i(
f),y=Xn(dn(e),dn(t)),b=_i(y),w=dn(b-h);(f<1e-24||w>10)&&(f=0,(e==0||t==0)&&(f=1e-24,p==2&&c!=mt&&(s=0),d==2&&m!=-mt&&(a=
0)));let x=f||y||1e3,S=_i(x),T=Ol(10,Eo(S)),D=x*(f==0?e==0?.1:1:s),$=pt(rP(e-D,T/10),24),B=e>=c&&(p==1||p==3&&$<=c||p==2&&
$>=c)?c:mt,R=Xn(l,$<B&&e>=B?B:wr(B,$)),Y=x*(f==0?t==0?.1:1:a),L=pt(md(t+Y,T/10),24),O=t<=m&&(d==1||d==3&&L>=m||d==2&&L<=
m)?m:-mt,K=wr(u,L>O&&t<=O?O:Xn(O,L));return R==K&&R==0&&(K=100),[R,K]}var Gq=new Intl.NumberFormat(Bl?qq.language:"en-US"),
lb=e=>Gq.format(e),Ao=Math,id=Ao.PI,dn=Ao.abs,Eo=Ao.floor,pn=Ao.round,Qo=Ao.ceil,wr=Ao.min,Xn=Ao.max,Ol=Ao.pow,$$=Ao.sign,
_i=Ao.log10,eP=Ao.log2,Jq=(e,t=1)=>Ao.sinh(e)*t,Vy=(e,t=1)=>Ao.asinh(e/t),mt=1/0;function P$(e){return(_i((e^e>>31)-(e>>
31))|0)+1}function Yy(e,t,n){return wr(Xn(e,t),n)}function tP(e){return typeof e=="function"}function We(e){return tP(e)?
e:()=>e}var Zq=()=>{},nP=e=>e,oP=(e,t)=>t,Yq=e=>null,_$=e=>!0,M$=(e,t)=>e==t,Qq=/\.\d*?(?=9{6,}|0{6,})/gm,pa=e=>{if(sP(e)||
ps.has(e))return e;let t=`${e}`,n=t.match(Qq);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,s]=t.
split("e");return+`${pa(i)}e${s}`}return pt(e,o)};function la(e,t){return pa(pt(pa(e/t))*t)}function md(e,t){return pa(Qo(
pa(e/t))*t)}function rP(e,t){return pa(Eo(pa(e/t))*t)}function pt(e,t=0){if(sP(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return pn(o)/n}var ps=new Map;function iP(e){return((""+e).split(".")[1]||"").length}function Ec(e,t,n,o){let i=[],s=o.map(
iP);for(let a=t;a<n;a++){let l=dn(a),u=pt(Ol(e,a),l);for(let c=0;c<o.length;c++){let m=e==10?+`${o[c]}e${a}`:o[c]*u,p=(a>=
0?0:l)+(a>=s[c]?0:s[c]),d=e==10?m:pt(m,p);i.push(d),ps.set(d,p)}}return i}var Dc={},ub=[],Rl=[null,null],ms=Array.isArray,
sP=Number.isInteger,Xq=e=>e===void 0;function D$(e){return typeof e=="string"}function pd(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function eV(e){return e!=null&&typeof e=="object"}var tV=Object.getPrototypeOf(
Uint8Array),aP="__proto__";function Ll(e,t=pd){let n;if(ms(e)){let o=e.find(i=>i!=null);if(ms(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=Ll(e[i],t)}else n=e.slice()}else if(e instanceof tV)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=aP&&(n[o]=Ll(e[o],t))}else n=e;return n}function nn(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=aP&&(pd(e[i])?nn(e[i],Ll(o[i])):e[i]=Ll(o[i]))}return e}var nV=0,oV=1,rV=2;function iV(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function sV(e,t){
if(uV(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return cV(a[0])||(a=lV(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let m=0;m<c;m++)n.add(u[m])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let m=l[c],p=Array(i).fill(void 0),d=t?t[a][c]:oV,f=[];for(let h=0;h<m.length;h++){let y=m[h],b=s.get(u[h]);
y===null?d!=nV&&(p[b]=y,d==rV&&f.push(b)):p[b]=y}iV(p,f,i),o.push(p)}}return o}var aV=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function lV(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function uV(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function cV(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Xn(1,Eo((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var lP=["January","February","March","April","May","June",
"July","August","September","October","November","December"],uP=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function cP(e){return e.slice(0,3)}var mV=uP.map(cP),pV=lP.map(cP),dV={MMMM:lP,MMM:pV,WWWW:uP,WWW:mV};function Tc(e){
return(e<10?"0":"")+e}function fV(e){return(e<10?"00":e<100?"0":"")+e}var hV={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Tc(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Tc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Tc(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Tc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Tc(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>fV(e.getMilliseconds())};function cb(e,t){t=t||dV;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?hV[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var gV=new Intl.DateTimeFormat().resolvedOptions().timeZone;function yV(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==gV?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var mP=e=>e%1==0,ld=[1,2,2.5,5],bV=Ec(10,-32,0,ld),pP=Ec(10,0,32,ld),vV=pP.filter(mP),ua=bV.concat(
pP),mb=`
`,dP="{YYYY}",E$=mb+dP,fP="{M}/{D}",_c=mb+fP,od=_c+"/{YY}",hP="{aa}",xV="{h}:{mm}",El=xV+hP,A$=mb+El,O$=":{ss}",lt=null;
function gP(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?Ec(10,0,3,ld).filter(mP):Ec(10,-3,0,ld)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,dP,lt,lt,lt,lt,lt,lt,1],[i*28,"{MMM}",E$,lt,lt,lt,lt,lt,1],[i,fP,E$,lt,
lt,lt,lt,lt,1],[o,"{h}"+hP,od,lt,_c,lt,lt,lt,1],[n,El,od,lt,_c,lt,lt,lt,1],[t,O$,od+" "+El,lt,_c+" "+El,lt,A$,lt,1],[e,O$+
".{fff}",od+" "+El,lt,_c+" "+El,lt,A$,lt,1]];function m(p){return(d,f,h,y,b,w)=>{let x=[],S=b>=a,T=b>=s&&b<a,D=p(h),$=pt(
D*e,3),B=Wy(D.getFullYear(),S?0:D.getMonth(),T||S?1:D.getDate()),R=pt(B*e,3);if(T||S){let Y=T?b/s:0,L=S?b/a:0,O=$==R?$:pt(
Wy(B.getFullYear()+L,B.getMonth()+Y,1)*e,3),K=new Date(pn(O/e)),q=K.getFullYear(),j=K.getMonth();for(let X=0;O<=y;X++){let le=Wy(
q+L*X,j+Y*X,1),ae=le-p(pt(le*e,3));O=pt((+le+ae)*e,3),O<=y&&x.push(O)}}else{let Y=b>=i?i:b,L=Eo(h)-Eo($),O=R+L+md($-R,Y);
x.push(O);let K=p(O),q=K.getHours()+K.getMinutes()/n+K.getSeconds()/o,j=b/o,X=d.axes[f]._space,le=w/X;for(;O=pt(O+b,e==1?
0:3),!(O>y);)if(j>1){let ae=Eo(pt(q+j,6))%24,Be=p(O).getHours()-ae;Be>1&&(Be=-1),O-=Be*o,q=(q+j)%24;let Fe=x[x.length-1];
pt((O-Fe)/b,3)*le>=.7&&x.push(O)}else x.push(O)}return x}}return[u,c,m]}var[wV,kV,CV]=gP(1),[SV,TV,$V]=gP(.001);Ec(2,-53,
53,[1]);function R$(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+o)))}function L$(e,t){
return(n,o,i,s,a)=>{let l=t.find(h=>a>=h[0])||t[t.length-1],u,c,m,p,d,f;return o.map(h=>{let y=e(h),b=y.getFullYear(),w=y.
getMonth(),x=y.getDate(),S=y.getHours(),T=y.getMinutes(),D=y.getSeconds(),$=b!=u&&l[2]||w!=c&&l[3]||x!=m&&l[4]||S!=p&&l[5]||
T!=d&&l[6]||D!=f&&l[7]||l[1];return u=b,c=w,m=x,p=S,d=T,f=D,$(y)})}}function PV(e,t){let n=cb(t);return(o,i,s,a,l)=>i.map(
u=>n(e(u)))}function Wy(e,t,n){return new Date(e,t,n)}function N$(e,t){return t(e)}var _V="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function B$(e,t){return(n,o,i,s)=>s==null?rb:t(e(o))}function MV(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function DV(e,t){return e.series[t].fill(e,t)}var EV={show:!0,live:!0,isolate:!1,mount:Zq,
markers:{show:!0,width:2,stroke:MV,fill:DV,dash:"solid"},idx:null,idxs:null,values:[]};function AV(e,t){let n=e.cursor.points,
o=Yo(),i=n.size(e,t);$t(o,$c,i),$t(o,Pc,i);let s=i/-2;$t(o,"marginLeft",s),$t(o,"marginTop",s);let a=n.width(e,t,i);return a&&
$t(o,"borderWidth",a),o}function OV(e,t){let n=e.series[t].points;return n._fill||n._stroke}function RV(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function LV(e,t){return e.series[t].points.size}var Uy=[0,0];function NV(e,t,n){return Uy[0]=
t,Uy[1]=n,Uy}function rd(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function Ky(e,t,n,o=!0){return i=>{
(!o||i.target==t)&&n(i)}}var BV={show:!0,x:!0,y:!0,lock:!1,move:NV,points:{one:!1,show:AV,size:LV,width:0,stroke:RV,fill:OV},
bind:{mousedown:rd,mouseup:rd,click:rd,dblclick:rd,mousemove:Ky,mouseleave:Ky,mouseenter:Ky},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},yP={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},pb=nn({},yP,{filter:oP}),bP=nn({},pb,{size:10}),vP=nn({},yP,{show:!1}),db='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',xP="bold "+db,wP=1.5,F$={show:!0,scale:"x",stroke:ob,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:xP,side:2,grid:pb,ticks:bP,border:vP,font:db,lineGap:wP,rotate:0},FV="\
Value",zV="Time",z$={show:!0,scale:"x",auto:!1,sorted:1,min:mt,max:-mt,idxs:[]};function IV(e,t,n,o,i){return t.map(s=>s==
null?"":lb(s))}function HV(e,t,n,o,i,s,a){let l=[],u=ps.get(i)||0;n=a?n:pt(md(n,i),u);for(let c=n;c<=o;c=pt(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function Qy(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?_i:eP,m=Eo(c(n));
i=Ol(u,m),u==10&&(i=ua[xr(i,ua)]);let p=n,d=i*u;u==10&&(d=ua[xr(d,ua)]);do l.push(p),p=p+i,u==10&&!ps.has(p)&&(p=pt(p,ps.
get(i))),p>=d&&(i=p,d=i*u,u==10&&(d=ua[xr(d,ua)]));while(p<=o);return l}function qV(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?Qy(e,t,Xn(u,n),o,i):[u],m=o>=0&&n<=0?[0]:[];return(n<-u?Qy(e,t,Xn(u,-o),-n,i):[u]).reverse().map(d=>-d).
concat(m,c)}var kP=/./,VV=/[12357]/,WV=/[125]/,I$=/1/,Xy=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function UV(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,m=u(10,a),p=u(9,a)-
m>=c?kP:u(7,a)-m>=c?VV:u(5,a)-m>=c?WV:I$;if(p==I$){let d=dn(u(1,a)-m);if(d<c)return Xy(t.slice().reverse(),l.distr,p,Qo(
c/d)).reverse()}return Xy(t,l.distr,p,1)}function KV(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=dn(u(
1,a)-u(2,a));return c<l?Xy(t.slice().reverse(),3,kP,Qo(l/c)).reverse():t}function jV(e,t,n,o){return o==null?rb:t==null?
"":lb(t)}var H$={show:!0,scale:"y",stroke:ob,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:xP,side:3,
grid:pb,ticks:bP,border:vP,font:db,lineGap:wP,rotate:0};function GV(e,t){let n=3+(e||1)*2;return pt(n*t,3)}function JV(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=dn(a-s),u=e.series[t],
c=l/(u.points.space*tt);return o[1]-o[0]<=c}var q$={scale:null,auto:!0,sorted:0,min:mt,max:-mt},CP=(e,t,n,o,i)=>i,V$={show:!0,
auto:!0,sorted:0,gaps:CP,alpha:1,facets:[nn({},q$,{scale:"x"}),nn({},q$,{scale:"y"})]},W$={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:CP,alpha:1,points:{show:JV,filter:null},values:null,min:mt,max:-mt,idxs:[],path:null,clip:null};function ZV(e,t,n,o,i){
return n/10}var SP={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},YV=nn({},SP,{time:!1,ori:1}),U$={};
function TP(e,t){let n=U$[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let m=0;m<n.plots.length;m++)n.plots[m]!=i&&n.plots[m].pub(o,i,s,a,l,u,c)}},e!=null&&(U$[e]=n)),
n}var Nl=1,eb=2;function da(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],m=o==2?a[i.facets[0].scale]:a[e.series[0].scale],p=o==2?a[i.facets[1].scale]:a[i.scale],d=l.left,f=l.top,h=l.
width,y=l.height,b=e.valToPosH,w=e.valToPosV;return m.ori==0?n(i,u,c,m,p,b,w,d,f,h,y,fd,Fl,gd,PP,MP):n(i,u,c,m,p,w,b,f,d,
y,h,hd,zl,gb,_P,DP)}function fb(e,t){let n=0,o=0,i=Qe(e.bands,ub);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function QV(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function Mi(e,t,n,o,i,s){
return da(e,t,(a,l,u,c,m,p,d,f,h,y,b)=>{let w=a.pxRound,x=c.dir*(c.ori==0?1:-1),S=c.ori==0?Fl:zl,T,D;x==1?(T=n,D=o):(T=o,
D=n);let $=w(p(l[T],c,y,f)),B=w(d(u[T],m,b,h)),R=w(p(l[D],c,y,f)),Y=w(d(s==1?m.max:m.min,m,b,h)),L=new Path2D(i);return S(
L,R,Y),S(L,$,Y),S(L,$,B),L})}function dd(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?gd:gb,u=n;for(let p=0;p<
e.length;p++){let d=e[p];if(d[1]>d[0]){let f=d[0]-u;f>0&&l(a,u,o,f,o+s),u=d[1]}}let c=n+i-u,m=10;c>0&&l(a,u,o-m/2,c,o+s+
m)}return a}function XV(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function hb(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let p=c,d=c;if(i==1)for(;++c<=o&&t[c]===null;)d=c;else for(;--c>=
n&&t[c]===null;)d=c;let f=s(e[p]),h=d==p?f:s(e[d]),y=p-i;f=a<=0&&y>=0&&y<u?s(e[y]):f;let w=d+i;h=a>=0&&w>=0&&w<u?s(e[w]):
h,h>=f&&l.push([f,h])}return l}function K$(e){return e==0?nP:e==1?pn:t=>la(t,e)}function $P(e){let t=e==0?fd:hd,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,m=0)=>{c==0&&m==0?o(i,s,a,l,u):(c=wr(c,l/2,u/2),m=wr(m,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,m),n(i,s,a+u,s,a,m),n(i,s,a,s+l,a,c),i.closePath())}}var fd=(e,t,n)=>{e.moveTo(t,n)},hd=(e,t,n)=>{e.moveTo(
n,t)},Fl=(e,t,n)=>{e.lineTo(t,n)},zl=(e,t,n)=>{e.lineTo(n,t)},gd=$P(0),gb=$P(1),PP=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},_P=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},MP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},DP=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function EP(e){return(t,n,o,i,s)=>da(t,n,(a,l,u,c,m,p,d,f,h,y,b)=>{let{pxRound:w,points:x}=a,S,T;c.ori==0?(S=fd,T=PP):(S=
hd,T=_P);let D=pt(x.width*tt,3),$=(x.size-x.width)/2*tt,B=pt($*2,3),R=new Path2D,Y=new Path2D,{left:L,top:O,width:K,height:q}=t.
bbox;gd(Y,L-B,O-B,K+B*2,q+B*2);let j=X=>{if(u[X]!=null){let le=w(p(l[X],c,y,f)),ae=w(d(u[X],m,b,h));S(R,le+$,ae),T(R,le,
ae,$,0,id*2)}};if(s)s.forEach(j);else for(let X=o;X<=i;X++)j(X);return{stroke:D>0?R:null,fill:R,clip:Y,flags:Nl|eb}})}function AP(e){
return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var eW=AP(Fl),tW=AP(zl);function OP(e){
let t=Qe(e?.alignGaps,0);return(n,o,i,s)=>da(n,o,(a,l,u,c,m,p,d,f,h,y,b)=>{[i,s]=ud(u,i,s);let w=a.pxRound,x=q=>w(p(q,c,
y,f)),S=q=>w(d(q,m,b,h)),T,D;c.ori==0?(T=Fl,D=eW):(T=zl,D=tW);let $=c.dir*(c.ori==0?1:-1),B={stroke:new Path2D,fill:null,
clip:null,band:null,gaps:null,flags:Nl},R=B.stroke,Y=!1;if(s-i>=y*4){let q=ye=>n.posToVal(ye,c.key,!0),j=null,X=null,le,
ae,ve,Me=x(l[$==1?i:s]),Be=x(l[i]),Fe=x(l[s]),$e=q($==1?Be+1:Fe-1);for(let ye=$==1?i:s;ye>=i&&ye<=s;ye+=$){let ln=l[ye],
Pt=($==1?ln<$e:ln>$e)?Me:x(ln),nt=u[ye];Pt==Me?nt!=null?(ae=nt,j==null?(T(R,Pt,S(ae)),le=j=X=ae):ae<j?j=ae:ae>X&&(X=ae)):
nt===null&&(Y=!0):(j!=null&&D(R,Me,S(j),S(X),S(le),S(ae)),nt!=null?(ae=nt,T(R,Pt,S(ae)),j=X=le=ae):(j=X=null,nt===null&&
(Y=!0)),Me=Pt,$e=q(Me+$))}j!=null&&j!=X&&ve!=Me&&D(R,Me,S(j),S(X),S(le),S(ae))}else for(let q=$==1?i:s;q>=i&&q<=s;q+=$){
let j=u[q];j===null?Y=!0:j!=null&&T(R,x(l[q]),S(j))}let[O,K]=fb(n,o);if(a.fill!=null||O!=0){let q=B.fill=new Path2D(R),j=a.
fillTo(n,o,a.min,a.max,O),X=S(j),le=x(l[i]),ae=x(l[s]);$==-1&&([ae,le]=[le,ae]),T(q,ae,X),T(q,le,X)}if(!a.spanGaps){let q=[];
Y&&q.push(...hb(l,u,i,s,$,x,t)),B.gaps=q=a.gaps(n,o,i,s,q),B.clip=dd(q,c.ori,f,h,y,b)}return K!=0&&(B.band=K==2?[Mi(n,o,
i,s,R,-1),Mi(n,o,i,s,R,1)]:Mi(n,o,i,s,R,K)),B})}function nW(e){let t=Qe(e.align,1),n=Qe(e.ascDesc,!1),o=Qe(e.alignGaps,0),
i=Qe(e.extend,!1);return(s,a,l,u)=>da(s,a,(c,m,p,d,f,h,y,b,w,x,S)=>{[l,u]=ud(p,l,u);let T=c.pxRound,{left:D,width:$}=s.bbox,
B=Be=>T(h(Be,d,x,b)),R=Be=>T(y(Be,f,S,w)),Y=d.ori==0?Fl:zl,L={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,
flags:Nl},O=L.stroke,K=d.dir*(d.ori==0?1:-1),q=R(p[K==1?l:u]),j=B(m[K==1?l:u]),X=j,le=j;i&&t==-1&&(le=D,Y(O,le,q)),Y(O,j,
q);for(let Be=K==1?l:u;Be>=l&&Be<=u;Be+=K){let Fe=p[Be];if(Fe==null)continue;let $e=B(m[Be]),ye=R(Fe);t==1?Y(O,$e,q):Y(O,
X,ye),Y(O,$e,ye),q=ye,X=$e}let ae=X;i&&t==1&&(ae=D+$,Y(O,ae,q));let[ve,Me]=fb(s,a);if(c.fill!=null||ve!=0){let Be=L.fill=
new Path2D(O),Fe=c.fillTo(s,a,c.min,c.max,ve),$e=R(Fe);Y(Be,ae,$e),Y(Be,le,$e)}if(!c.spanGaps){let Be=[];Be.push(...hb(m,
p,l,u,K,B,o));let Fe=c.width*tt/2,$e=n||t==1?Fe:-Fe,ye=n||t==-1?-Fe:Fe;Be.forEach(ln=>{ln[0]+=$e,ln[1]+=ye}),L.gaps=Be=c.
gaps(s,a,l,u,Be),L.clip=dd(Be,d.ori,b,w,x,S)}return Me!=0&&(L.band=Me==2?[Mi(s,a,l,u,O,-1),Mi(s,a,l,u,O,1)]:Mi(s,a,l,u,O,
Me)),L})}function j$(e,t,n,o,i,s,a=mt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==void 0){if(l!=
null){let m=dn(e[u]-e[l]);m<c&&(c=m,a=dn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function oW(e){e=e||Dc;let t=Qe(e.size,
[.6,mt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=We(i),a=1-t[0],l=Qe(t[1],
mt),u=Qe(t[2],1),c=Qe(e.disp,Dc),m=Qe(e.each,f=>{}),{fill:p,stroke:d}=c;return(f,h,y,b)=>da(f,h,(w,x,S,T,D,$,B,R,Y,L,O)=>{
let K=w.pxRound,q=n,j=o*tt,X=l*tt,le=u*tt,ae,ve;T.ori==0?[ae,ve]=s(f,h):[ve,ae]=s(f,h);let Me=T.dir*(T.ori==0?1:-1),Be=T.
ori==0?gd:gb,Fe=T.ori==0?m:(ue,ht,un,Da,As,Lr,Os)=>{m(ue,ht,un,As,Da,Os,Lr)},$e=Qe(f.bands,ub).find(ue=>ue.series[0]==h),
ye=$e!=null?$e.dir:0,ln=w.fillTo(f,h,w.min,w.max,ye),Wn=K(B(ln,D,O,Y)),Pt,nt,sr,vo=L,Ot=K(w.width*tt),Rr=!1,mi=null,No=null,
zi=null,Pa=null;p!=null&&(Ot==0||d!=null)&&(Rr=!0,mi=p.values(f,h,y,b),No=new Map,new Set(mi).forEach(ue=>{ue!=null&&No.
set(ue,new Path2D)}),Ot>0&&(zi=d.values(f,h,y,b),Pa=new Map,new Set(zi).forEach(ue=>{ue!=null&&Pa.set(ue,new Path2D)})));
let{x0:_a,size:Cu}=c;if(_a!=null&&Cu!=null){q=1,x=_a.values(f,h,y,b),_a.unit==2&&(x=x.map(un=>f.posToVal(R+un*L,T.key,!0)));
let ue=Cu.values(f,h,y,b);Cu.unit==2?nt=ue[0]*L:nt=$(ue[0],T,L,R)-$(0,T,L,R),vo=j$(x,S,$,T,L,R,vo),sr=vo-nt+j}else vo=j$(
x,S,$,T,L,R,vo),sr=vo*a+j,nt=vo-sr;sr<1&&(sr=0),Ot>=nt/2&&(Ot=0),sr<5&&(K=nP);let fm=sr>0,Ds=vo-sr-(fm?Ot:0);nt=K(Yy(Ds,
le,X)),Pt=(q==0?nt/2:q==Me?0:nt)-q*Me*((q==0?j/2:0)+(fm?Ot/2:0));let Un={stroke:null,fill:null,clip:null,band:null,gaps:null,
flags:0},Ma=Rr?null:new Path2D,pi=null;if($e!=null)pi=f.data[$e.series[1]];else{let{y0:ue,y1:ht}=c;ue!=null&&ht!=null&&(S=
ht.values(f,h,y,b),pi=ue.values(f,h,y,b))}let Es=ae*nt,Re=ve*nt;for(let ue=Me==1?y:b;ue>=y&&ue<=b;ue+=Me){let ht=S[ue];if(ht==
null)continue;if(pi!=null){let to=pi[ue]??0;if(ht-to==0)continue;Wn=B(to,D,O,Y)}let un=T.distr!=2||c!=null?x[ue]:ue,Da=$(
un,T,L,R),As=B(Qe(ht,ln),D,O,Y),Lr=K(Da-Pt),Os=K(Xn(As,Wn)),xo=K(wr(As,Wn)),Bo=Os-xo;if(ht!=null){let to=ht<0?Re:Es,ar=ht<
0?Es:Re;Rr?(Ot>0&&zi[ue]!=null&&Be(Pa.get(zi[ue]),Lr,xo+Eo(Ot/2),nt,Xn(0,Bo-Ot),to,ar),mi[ue]!=null&&Be(No.get(mi[ue]),Lr,
xo+Eo(Ot/2),nt,Xn(0,Bo-Ot),to,ar)):Be(Ma,Lr,xo+Eo(Ot/2),nt,Xn(0,Bo-Ot),to,ar),Fe(f,h,ue,Lr-Ot/2,xo,nt+Ot,Bo)}}return Ot>
0?Un.stroke=Rr?Pa:Ma:Rr||(Un._fill=w.width==0?w._fill:w._stroke??w._fill,Un.width=0),Un.fill=Rr?No:Ma,Un})}function rW(e,t){
let n=Qe(t?.alignGaps,0);return(o,i,s,a)=>da(o,i,(l,u,c,m,p,d,f,h,y,b,w)=>{[s,a]=ud(c,s,a);let x=l.pxRound,S=ae=>x(d(ae,
m,b,h)),T=ae=>x(f(ae,p,w,y)),D,$,B;m.ori==0?(D=fd,B=Fl,$=MP):(D=hd,B=zl,$=DP);let R=m.dir*(m.ori==0?1:-1),Y=S(u[R==1?s:a]),
L=Y,O=[],K=[];for(let ae=R==1?s:a;ae>=s&&ae<=a;ae+=R)if(c[ae]!=null){let Me=u[ae],Be=S(Me);O.push(L=Be),K.push(T(c[ae]))}
let q={stroke:e(O,K,D,B,$,x),fill:null,clip:null,band:null,gaps:null,flags:Nl},j=q.stroke,[X,le]=fb(o,i);if(l.fill!=null||
X!=0){let ae=q.fill=new Path2D(j),ve=l.fillTo(o,i,l.min,l.max,X),Me=T(ve);B(ae,L,Me),B(ae,Y,Me)}if(!l.spanGaps){let ae=[];
ae.push(...hb(u,c,s,a,R,S,n)),q.gaps=ae=l.gaps(o,i,s,a,ae),q.clip=dd(ae,m.ori,h,y,b,w)}return le!=0&&(q.band=le==2?[Mi(o,
i,s,a,j,-1),Mi(o,i,s,a,j,1)]:Mi(o,i,s,a,j,le)),q})}function iW(e){return rW(sW,e)}function sW(e,t,n,o,i,s){let a=e.length;
if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),m=Array(a-1),
p=Array(a-1);for(let d=0;d<a-1;d++)m[d]=t[d+1]-t[d],p[d]=e[d+1]-e[d],c[d]=m[d]/p[d];u[0]=c[0];for(let d=1;d<a-1;d++)c[d]===
0||c[d-1]===0||c[d-1]>0!=c[d]>0?u[d]=0:(u[d]=3*(p[d-1]+p[d])/((2*p[d]+p[d-1])/c[d-1]+(p[d]+2*p[d-1])/c[d]),isFinite(u[d])||
(u[d]=0));u[a-1]=c[a-2];for(let d=0;d<a-1;d++)i(l,e[d]+p[d]/3,t[d]+u[d]*p[d]/3,e[d+1]-p[d]/3,t[d+1]-u[d+1]*p[d]/3,e[d+1],
t[d+1])}return l}var tb=new Set;function G$(){for(let e of tb)e.syncRect(!0)}Bl&&(ma(Iq,Al,G$),ma(Hq,Al,G$,!0),ma(sd,Al,
()=>{on.pxRatio=tt}));var aW=OP(),lW=EP();function J$(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(
1))).map((s,a)=>nb(s,a,t,n))}function uW(e,t){return e.map((n,o)=>o==0?{}:nn({},t,n))}function nb(e,t,n,o){return nn({},
t==0?n:o,e)}function RP(e,t,n){return t==null?Rl:[t,n]}var cW=RP;function mW(e,t,n){return t==null?Rl:ad(t,n,ab,!0)}function LP(e,t,n,o){
return t==null?Rl:cd(t,n,e.scales[o].log,!1)}var pW=LP;function NP(e,t,n,o){return t==null?Rl:sb(t,n,e.scales[o].log,!1)}
var dW=NP;function fW(e,t,n,o,i){let s=Xn(P$(e),P$(t)),a=t-e,l=xr(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?ps.get(
u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function Z$(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=pn((n=
+i)*tt))+"px"),[e,t,n]}function hW(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=pt(t[2]*tt,1);t[0]=t[0].replace(/[0-9.]+px/,
n+"px"),t[1]=n})}function on(e,t,n){let o={mode:Qe(e.mode,1)},i=o.mode;function s(g,v,C,P){let E=v.valToPct(g);return P+
C*(v.dir==-1?1-E:E)}function a(g,v,C,P){let E=v.valToPct(g);return P+C*(v.dir==-1?E:1-E)}function l(g,v,C,P){return v.ori==
0?s(g,v,C,P):a(g,v,C,P)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=0;let c=o.root=Yo(kq);if(e.id!=null&&(c.id=e.id),Do(
c,e.class),e.title){let g=Yo(Tq,c);g.textContent=e.title}let m=vr("canvas"),p=o.ctx=m.getContext("2d"),d=Yo($q,c);ma("cl\
ick",d,g=>{g.target===h&&(xt!=Ha||_t!=qa)&&En.click(o,g)},!0);let f=o.under=Yo(Pq,d);d.appendChild(m);let h=o.over=Yo(_q,
d);e=Ll(e);let y=+Qe(e.pxAlign,1),b=K$(y);(e.plugins||[]).forEach(g=>{g.opts&&(e=g.opts(o,e)||e)});let w=e.ms||.001,x=o.
series=i==1?J$(e.series||[],z$,W$,!1):uW(e.series||[null],V$),S=o.axes=J$(e.axes||[],F$,H$,!0),T=o.scales={},D=o.bands=e.
bands||[];D.forEach(g=>{g.fill=We(g.fill||null),g.dir=Qe(g.dir,-1)});let $=i==2?x[1].facets[0].scale:x[0].scale,B={axes:xF,
series:hF},R=(e.drawOrder||["axes","series"]).map(g=>B[g]);function Y(g){let v=g.distr==3?C=>_i(C>0?C:g.clamp(o,C,g.min,
g.max,g.key)):g.distr==4?C=>Vy(C,g.asinh):g.distr==100?C=>g.fwd(C):C=>C;return C=>{let P=v(C),{_min:E,_max:N}=g,V=N-E;return(P-
E)/V}}function L(g){let v=T[g];if(v==null){let C=(e.scales||Dc)[g]||Dc;if(C.from!=null){L(C.from);let P=nn({},T[C.from],
C,{key:g});P.valToPct=Y(P),T[g]=P}else{v=T[g]=nn({},g==$?SP:YV,C),v.key=g;let P=v.time,E=v.range,N=ms(E);if((g!=$||i==2&&
!P)&&(N&&(E[0]==null||E[1]==null)&&(E={min:E[0]==null?S$:{mode:1,hard:E[0],soft:E[0]},max:E[1]==null?S$:{mode:1,hard:E[1],
soft:E[1]}},N=!1),!N&&pd(E))){let V=E;E=(Z,ee,re)=>ee==null?Rl:ad(ee,re,V)}v.range=We(E||(P?cW:g==$?v.distr==3?pW:v.distr==
4?dW:RP:v.distr==3?LP:v.distr==4?NP:mW)),v.auto=We(N?!1:v.auto),v.clamp=We(v.clamp||ZV),v._min=v._max=null,v.valToPct=Y(
v)}}}L("x"),L("y"),i==1&&x.forEach(g=>{L(g.scale)}),S.forEach(g=>{L(g.scale)});for(let g in e.scales)L(g);let O=T[$],K=O.
distr,q,j;O.ori==0?(Do(c,Cq),q=s,j=a):(Do(c,Sq),q=a,j=s);let X={};for(let g in T){let v=T[g];(v.min!=null||v.max!=null)&&
(X[g]={min:v.min,max:v.max},v.min=v.max=null)}let le=e.tzDate||(g=>new Date(pn(g/w))),ae=e.fmtDate||cb,ve=w==1?CV(le):$V(
le),Me=L$(le,R$(w==1?kV:TV,ae)),Be=B$(le,N$(_V,ae)),Fe=[],$e=o.legend=nn({},EV,e.legend),ye=o.cursor=nn({},BV,{drag:{y:i==
2}},e.cursor),ln=$e.show,Wn=ye.show,Pt=$e.markers;$e.idxs=Fe,Pt.width=We(Pt.width),Pt.dash=We(Pt.dash),Pt.stroke=We(Pt.stroke),
Pt.fill=We(Pt.fill);let nt,sr,vo,Ot=[],Rr=[],mi,No=!1,zi={};if($e.live){let g=x[1]?x[1].values:null;No=g!=null,mi=No?g(o,
1,0):{_:0};for(let v in mi)zi[v]=rb}if(ln)if(nt=vr("table",Rq,c),vo=vr("tbody",null,nt),$e.mount(o,nt),No){sr=vr("thead",
null,nt,vo);let g=vr("tr",null,sr);vr("th",null,g);for(var Pa in mi)vr("th",m$,g).textContent=Pa}else Do(nt,Nq),$e.live&&
Do(nt,Lq);let _a={show:!0},Cu={show:!1};function fm(g,v){if(v==0&&(No||!$e.live||i==2))return Rl;let C=[],P=vr("tr",Bq,vo,
vo.childNodes[v]);Do(P,g.class),g.show||Do(P,ca);let E=vr("th",null,P);if(Pt.show){let Z=Yo(Fq,E);if(v>0){let ee=Pt.width(
o,v);ee&&(Z.style.border=ee+"px "+Pt.dash(o,v)+" "+Pt.stroke(o,v)),Z.style.background=Pt.fill(o,v)}}let N=Yo(m$,E);g.label instanceof
HTMLElement?N.appendChild(g.label):N.textContent=g.label,v>0&&(Pt.show||(N.style.color=g.width>0?Pt.stroke(o,v):Pt.fill(
o,v)),Un("click",E,Z=>{if(ye._lock)return;Ls(Z);let ee=x.indexOf(g);if((Z.ctrlKey||Z.metaKey)!=$e.isolate){let re=x.some(
(se,de)=>de>0&&de!=ee&&se.show);x.forEach((se,de)=>{de>0&&Br(de,re?de==ee?_a:Cu:_a,!0,Zt.setSeries)})}else Br(ee,{show:!g.
show},!0,Zt.setSeries)},!1),Aa&&Un(h$,E,Z=>{ye._lock||(Ls(Z),Br(x.indexOf(g),Wa,!0,Zt.setSeries))},!1));for(var V in mi){
let Z=vr("td",zq,P);Z.textContent="--",C.push(Z)}return[P,C]}let Ds=new Map;function Un(g,v,C,P=!0){let E=Ds.get(v)||{},
N=ye.bind[g](o,v,C,P);N&&(ma(g,v,E[g]=N),Ds.set(v,E))}function Ma(g,v,C){let P=Ds.get(v)||{};for(let E in P)(g==null||E==
g)&&(Zy(E,v,P[E]),delete P[E]);g==null&&Ds.delete(v)}let pi=0,Es=0,Re=0,ue=0,ht=0,un=0,Da=ht,As=un,Lr=Re,Os=ue,xo=0,Bo=0,
to=0,ar=0;o.bbox={};let yh=!1,hm=!1,Ea=!1,Rs=!1,gm=!1,Fo=!1;function bh(g,v,C){(C||g!=o.width||v!=o.height)&&Dx(g,v),Ba(
!1),Ea=!0,hm=!0,Fa()}function Dx(g,v){o.width=pi=Re=g,o.height=Es=ue=v,ht=un=0,lF(),uF();let C=o.bbox;xo=C.left=la(ht*tt,
.5),Bo=C.top=la(un*tt,.5),to=C.width=la(Re*tt,.5),ar=C.height=la(ue*tt,.5)}let iF=3;function sF(){let g=!1,v=0;for(;!g;){
v++;let C=bF(v),P=vF(v);g=v==iF||C&&P,g||(Dx(o.width,o.height),hm=!0)}}function aF({width:g,height:v}){bh(g,v)}o.setSize=
aF;function lF(){let g=!1,v=!1,C=!1,P=!1;S.forEach((E,N)=>{if(E.show&&E._show){let{side:V,_size:Z}=E,ee=V%2,re=E.label!=
null?E.labelSize:0,se=Z+re;se>0&&(ee?(Re-=se,V==3?(ht+=se,P=!0):C=!0):(ue-=se,V==0?(un+=se,g=!0):v=!0))}}),Ns[0]=g,Ns[1]=
C,Ns[2]=v,Ns[3]=P,Re-=Ii[1]+Ii[3],ht+=Ii[3],ue-=Ii[2]+Ii[0],un+=Ii[0]}function uF(){let g=ht+Re,v=un+ue,C=ht,P=un;function E(N,V){
switch(N){case 1:return g+=V,g-V;case 2:return v+=V,v-V;case 3:return C-=V,C+V;case 0:return P-=V,P+V}}S.forEach((N,V)=>{
if(N.show&&N._show){let Z=N.side;N._pos=E(Z,N._size),N.label!=null&&(N._lpos=E(Z,N.labelSize))}})}if(ye.dataIdx==null){let g=ye.
hover,v=g.skip=new Set(g.skip??[]);v.add(void 0);let C=g.prox=We(g.prox),P=g.bias??=0;ye.dataIdx=(E,N,V,Z)=>{if(N==0)return V;
let ee=V,re=C(E,N,V,Z)??mt,se=re>=0&&re<mt,de=O.ori==0?Re:ue,De=ye.left,Xe=t[0],Ze=t[N];if(v.has(Ze[V])){ee=null;let ze=null,
Se=null,be;if(P==0||P==-1)for(be=V;ze==null&&be-- >0;)v.has(Ze[be])||(ze=be);if(P==0||P==1)for(be=V;Se==null&&be++<Ze.length;)
v.has(Ze[be])||(Se=be);if(ze!=null||Se!=null)if(se){let kt=ze==null?-1/0:q(Xe[ze],O,de,0),Nt=Se==null?1/0:q(Xe[Se],O,de,
0),xn=De-kt,ut=Nt-De;xn<=ut?xn<=re&&(ee=ze):ut<=re&&(ee=Se)}else ee=Se==null?ze:ze==null?Se:V-ze<=Se-V?ze:Se}else se&&dn(
De-q(Xe[V],O,de,0))>re&&(ee=null);return ee}}let Ls=g=>{ye.event=g};ye.idxs=Fe,ye._lock=!1;let zn=ye.points;zn.show=We(zn.
show),zn.size=We(zn.size),zn.stroke=We(zn.stroke),zn.width=We(zn.width),zn.fill=We(zn.fill);let Nr=o.focus=nn({},e.focus||
{alpha:.3},ye.focus),Aa=Nr.prox>=0,Oa=Aa&&zn.one,zo=[],Ra=[],La=[];function Ex(g,v){let C=zn.show(o,v);if(C instanceof HTMLElement)
return Do(C,Oq),Do(C,g.class),Qr(C,-10,-10,Re,ue),h.insertBefore(C,zo[v]),C}function Ax(g,v){if(i==1||v>0){let C=i==1&&T[g.
scale].time,P=g.value;g.value=C?D$(P)?B$(le,N$(P,ae)):P||Be:P||jV,g.label=g.label||(C?zV:FV)}if(Oa||v>0){g.width=g.width==
null?1:g.width,g.paths=g.paths||aW||Yq,g.fillTo=We(g.fillTo||QV),g.pxAlign=+Qe(g.pxAlign,y),g.pxRound=K$(g.pxAlign),g.stroke=
We(g.stroke||null),g.fill=We(g.fill||null),g._stroke=g._fill=g._paths=g._focus=null;let C=GV(Xn(1,g.width),1),P=g.points=
nn({},{size:C,width:Xn(1,C*.2),stroke:g.stroke,space:C*2,paths:lW,_stroke:null,_fill:null},g.points);P.show=We(P.show),P.
filter=We(P.filter),P.fill=We(P.fill),P.stroke=We(P.stroke),P.paths=We(P.paths),P.pxAlign=g.pxAlign}if(ln){let C=fm(g,v);
Ot.splice(v,0,C[0]),Rr.splice(v,0,C[1]),$e.values.push(null)}if(Wn){Fe.splice(v,0,null);let C=null;Oa?v==0&&(C=Ex(g,v)):
v>0&&(C=Ex(g,v)),zo.splice(v,0,C),Ra.splice(v,0,0),La.splice(v,0,0)}vn("addSeries",v)}function cF(g,v){v=v??x.length,g=i==
1?nb(g,v,z$,W$):nb(g,v,{},V$),x.splice(v,0,g),Ax(x[v],v)}o.addSeries=cF;function mF(g){if(x.splice(g,1),ln){$e.values.splice(
g,1),Rr.splice(g,1);let v=Ot.splice(g,1)[0];Ma(null,v.firstChild),v.remove()}Wn&&(Fe.splice(g,1),zo.splice(g,1)[0].remove(),
Ra.splice(g,1),La.splice(g,1)),vn("delSeries",g)}o.delSeries=mF;let Ns=[!1,!1,!1,!1];function pF(g,v){if(g._show=g.show,
g.show){let C=g.side%2,P=T[g.scale];P==null&&(g.scale=C?x[1].scale:$,P=T[g.scale]);let E=P.time;g.size=We(g.size),g.space=
We(g.space),g.rotate=We(g.rotate),ms(g.incrs)&&g.incrs.forEach(V=>{!ps.has(V)&&ps.set(V,iP(V))}),g.incrs=We(g.incrs||(P.
distr==2?vV:E?w==1?wV:SV:ua)),g.splits=We(g.splits||(E&&P.distr==1?ve:P.distr==3?Qy:P.distr==4?qV:HV)),g.stroke=We(g.stroke),
g.grid.stroke=We(g.grid.stroke),g.ticks.stroke=We(g.ticks.stroke),g.border.stroke=We(g.border.stroke);let N=g.values;g.values=
ms(N)&&!ms(N[0])?We(N):E?ms(N)?L$(le,R$(N,ae)):D$(N)?PV(le,N):N||Me:N||IV,g.filter=We(g.filter||(P.distr>=3&&P.log==10?UV:
P.distr==3&&P.log==2?KV:oP)),g.font=Z$(g.font),g.labelFont=Z$(g.labelFont),g._size=g.size(o,null,v,0),g._space=g._rotate=
g._incrs=g._found=g._splits=g._values=null,g._size>0&&(Ns[v]=!0,g._el=Yo(Mq,d))}}function Su(g,v,C,P){let[E,N,V,Z]=C,ee=v%
2,re=0;return ee==0&&(Z||N)&&(re=v==0&&!E||v==2&&!V?pn(F$.size/3):0),ee==1&&(E||V)&&(re=v==1&&!N||v==3&&!Z?pn(H$.size/2):
0),re}let Ox=o.padding=(e.padding||[Su,Su,Su,Su]).map(g=>We(Qe(g,Su))),Ii=o._padding=Ox.map((g,v)=>g(o,v,Ns,0)),Dn,hn=null,
gn=null,ym=i==1?x[0].idxs:null,lr=null,Tu=!1;function Rx(g,v){if(t=g??[],o.data=o._data=t,i==2){Dn=0;for(let C=1;C<x.length;C++)
Dn+=t[C][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),lr=t[0],Dn=lr.length;let C=t;if(K==2){C=t.slice();let P=C[0]=
Array(Dn);for(let E=0;E<Dn;E++)P[E]=E}o._data=t=C}if(Ba(!0),vn("setData"),K==2&&(Ea=!0),v!==!1){let C=O;C.auto(o,Tu)?vh():
qi($,C.min,C.max),Rs=Rs||ye.left>=0,Fo=!0,Fa()}}o.setData=Rx;function vh(){Tu=!0;let g,v;i==1&&(Dn>0?(hn=ym[0]=0,gn=ym[1]=
Dn-1,g=t[0][hn],v=t[0][gn],K==2?(g=hn,v=gn):g==v&&(K==3?[g,v]=cd(g,g,O.log,!1):K==4?[g,v]=sb(g,g,O.log,!1):O.time?v=g+pn(
86400/w):[g,v]=ad(g,v,ab,!0))):(hn=ym[0]=g=null,gn=ym[1]=v=null)),qi($,g,v)}let bm,Na,xh,wh,kh,Ch,Sh,Th,$h,no;function Lx(g,v,C,P,E,N){
g??=d$,C??=ub,P??="butt",E??=d$,N??="round",g!=bm&&(p.strokeStyle=bm=g),E!=Na&&(p.fillStyle=Na=E),v!=xh&&(p.lineWidth=xh=
v),N!=kh&&(p.lineJoin=kh=N),P!=Ch&&(p.lineCap=Ch=P),C!=wh&&p.setLineDash(wh=C)}function Nx(g,v,C,P){v!=Na&&(p.fillStyle=
Na=v),g!=Sh&&(p.font=Sh=g),C!=Th&&(p.textAlign=Th=C),P!=$h&&(p.textBaseline=$h=P)}function Ph(g,v,C,P,E=0){if(P.length>0&&
g.auto(o,Tu)&&(v==null||v.min==null)){let N=Qe(hn,0),V=Qe(gn,P.length-1),Z=C.min==null?Uq(P,N,V,E,g.distr==3):[C.min,C.max];
g.min=wr(g.min,C.min=Z[0]),g.max=Xn(g.max,C.max=Z[1])}}let Bx={min:null,max:null};function dF(){for(let P in T){let E=T[P];
X[P]==null&&(E.min==null||X[$]!=null&&E.auto(o,Tu))&&(X[P]=Bx)}for(let P in T){let E=T[P];X[P]==null&&E.from!=null&&X[E.
from]!=null&&(X[P]=Bx)}X[$]!=null&&Ba(!0);let g={};for(let P in X){let E=X[P];if(E!=null){let N=g[P]=Ll(T[P],eV);if(E.min!=
null)nn(N,E);else if(P!=$||i==2)if(Dn==0&&N.from==null){let V=N.range(o,null,null,P);N.min=V[0],N.max=V[1]}else N.min=mt,
N.max=-mt}}if(Dn>0){x.forEach((P,E)=>{if(i==1){let N=P.scale,V=X[N];if(V==null)return;let Z=g[N];if(E==0){let ee=Z.range(
o,Z.min,Z.max,N);Z.min=ee[0],Z.max=ee[1],hn=xr(Z.min,t[0]),gn=xr(Z.max,t[0]),gn-hn>1&&(t[0][hn]<Z.min&&hn++,t[0][gn]>Z.max&&
gn--),P.min=lr[hn],P.max=lr[gn]}else P.show&&P.auto&&Ph(Z,V,P,t[E],P.sorted);P.idxs[0]=hn,P.idxs[1]=gn}else if(E>0&&P.show&&
P.auto){let[N,V]=P.facets,Z=N.scale,ee=V.scale,[re,se]=t[E],de=g[Z],De=g[ee];de!=null&&Ph(de,X[Z],N,re,N.sorted),De!=null&&
Ph(De,X[ee],V,se,V.sorted),P.min=V.min,P.max=V.max}});for(let P in g){let E=g[P],N=X[P];if(E.from==null&&(N==null||N.min==
null)){let V=E.range(o,E.min==mt?null:E.min,E.max==-mt?null:E.max,P);E.min=V[0],E.max=V[1]}}}for(let P in g){let E=g[P];
if(E.from!=null){let N=g[E.from];if(N.min==null)E.min=E.max=null;else{let V=E.range(o,N.min,N.max,P);E.min=V[0],E.max=V[1]}}}
let v={},C=!1;for(let P in g){let E=g[P],N=T[P];if(N.min!=E.min||N.max!=E.max){N.min=E.min,N.max=E.max;let V=N.distr;N._min=
V==3?_i(N.min):V==4?Vy(N.min,N.asinh):V==100?N.fwd(N.min):N.min,N._max=V==3?_i(N.max):V==4?Vy(N.max,N.asinh):V==100?N.fwd(
N.max):N.max,v[P]=C=!0}}if(C){x.forEach((P,E)=>{i==2?E>0&&v.y&&(P._paths=null):v[P.scale]&&(P._paths=null)});for(let P in v)
Ea=!0,vn("setScale",P);Wn&&ye.left>=0&&(Rs=Fo=!0)}for(let P in X)X[P]=null}function fF(g){let v=Yy(hn-1,0,Dn-1),C=Yy(gn+
1,0,Dn-1);for(;g[v]==null&&v>0;)v--;for(;g[C]==null&&C<Dn-1;)C++;return[v,C]}function hF(){if(Dn>0){let g=x.some(v=>v._focus)&&
no!=Nr.alpha;g&&(p.globalAlpha=no=Nr.alpha),x.forEach((v,C)=>{if(C>0&&v.show&&(Fx(C,!1),Fx(C,!0),v._paths==null)){let P=no;
no!=v.alpha&&(p.globalAlpha=no=v.alpha);let E=i==2?[0,t[C][0].length-1]:fF(t[C]);v._paths=v.paths(o,C,E[0],E[1]),no!=P&&
(p.globalAlpha=no=P)}}),x.forEach((v,C)=>{if(C>0&&v.show){let P=no;no!=v.alpha&&(p.globalAlpha=no=v.alpha),v._paths!=null&&
zx(C,!1);{let E=v._paths!=null?v._paths.gaps:null,N=v.points.show(o,C,hn,gn,E),V=v.points.filter(o,C,N,E);(N||V)&&(v.points.
_paths=v.points.paths(o,C,hn,gn,V),zx(C,!0))}no!=P&&(p.globalAlpha=no=P),vn("drawSeries",C)}}),g&&(p.globalAlpha=no=1)}}
function Fx(g,v){let C=v?x[g].points:x[g];C._stroke=C.stroke(o,g),C._fill=C.fill(o,g)}function zx(g,v){let C=v?x[g].points:
x[g],{stroke:P,fill:E,clip:N,flags:V,_stroke:Z=C._stroke,_fill:ee=C._fill,_width:re=C.width}=C._paths;re=pt(re*tt,3);let se=null,
de=re%2/2;v&&ee==null&&(ee=re>0?"#fff":Z);let De=C.pxAlign==1&&de>0;if(De&&p.translate(de,de),!v){let Xe=xo-re/2,Ze=Bo-re/
2,ze=to+re,Se=ar+re;se=new Path2D,se.rect(Xe,Ze,ze,Se)}v?_h(Z,re,C.dash,C.cap,ee,P,E,V,N):gF(g,Z,re,C.dash,C.cap,ee,P,E,
V,se,N),De&&p.translate(-de,-de)}function gF(g,v,C,P,E,N,V,Z,ee,re,se){let de=!1;ee!=0&&D.forEach((De,Xe)=>{if(De.series[0]==
g){let Ze=x[De.series[1]],ze=t[De.series[1]],Se=(Ze._paths||Dc).band;ms(Se)&&(Se=De.dir==1?Se[0]:Se[1]);let be,kt=null;Ze.
show&&Se&&jq(ze,hn,gn)?(kt=De.fill(o,Xe)||N,be=Ze._paths.clip):Se=null,_h(v,C,P,E,kt,V,Z,ee,re,se,be,Se),de=!0}}),de||_h(
v,C,P,E,N,V,Z,ee,re,se)}let Ix=Nl|eb;function _h(g,v,C,P,E,N,V,Z,ee,re,se,de){Lx(g,v,C,P,E),(ee||re||de)&&(p.save(),ee&&
p.clip(ee),re&&p.clip(re)),de?(Z&Ix)==Ix?(p.clip(de),se&&p.clip(se),xm(E,V),vm(g,N,v)):Z&eb?(xm(E,V),p.clip(de),vm(g,N,v)):
Z&Nl&&(p.save(),p.clip(de),se&&p.clip(se),xm(E,V),p.restore(),vm(g,N,v)):(xm(E,V),vm(g,N,v)),(ee||re||de)&&p.restore()}function vm(g,v,C){
C>0&&(v instanceof Map?v.forEach((P,E)=>{p.strokeStyle=bm=E,p.stroke(P)}):v!=null&&g&&p.stroke(v))}function xm(g,v){v instanceof
Map?v.forEach((C,P)=>{p.fillStyle=Na=P,p.fill(C)}):v!=null&&g&&p.fill(v)}function yF(g,v,C,P){let E=S[g],N;if(P<=0)N=[0,
0];else{let V=E._space=E.space(o,g,v,C,P),Z=E._incrs=E.incrs(o,g,v,C,P,V);N=fW(v,C,Z,P,V)}return E._found=N}function Mh(g,v,C,P,E,N,V,Z,ee,re){
let se=V%2/2;y==1&&p.translate(se,se),Lx(Z,V,ee,re,Z),p.beginPath();let de,De,Xe,Ze,ze=E+(P==0||P==3?-N:N);C==0?(De=E,Ze=
ze):(de=E,Xe=ze);for(let Se=0;Se<g.length;Se++)v[Se]!=null&&(C==0?de=Xe=g[Se]:De=Ze=g[Se],p.moveTo(de,De),p.lineTo(Xe,Ze));
p.stroke(),y==1&&p.translate(-se,-se)}function bF(g){let v=!0;return S.forEach((C,P)=>{if(!C.show)return;let E=T[C.scale];
if(E.min==null){C._show&&(v=!1,C._show=!1,Ba(!1));return}else C._show||(v=!1,C._show=!0,Ba(!1));let N=C.side,V=N%2,{min:Z,
max:ee}=E,[re,se]=yF(P,Z,ee,V==0?Re:ue);if(se==0)return;let de=E.distr==2,De=C._splits=C.splits(o,P,Z,ee,re,se,de),Xe=E.
distr==2?De.map(be=>lr[be]):De,Ze=E.distr==2?lr[De[1]]-lr[De[0]]:re,ze=C._values=C.values(o,C.filter(o,Xe,P,se,Ze),P,se,
Ze);C._rotate=N==2?C.rotate(o,ze,P,se):0;let Se=C._size;C._size=Qo(C.size(o,ze,P,g)),Se!=null&&C._size!=Se&&(v=!1)}),v}function vF(g){
let v=!0;return Ox.forEach((C,P)=>{let E=C(o,P,Ns,g);E!=Ii[P]&&(v=!1),Ii[P]=E}),v}function xF(){for(let g=0;g<S.length;g++){
let v=S[g];if(!v.show||!v._show)continue;let C=v.side,P=C%2,E,N,V=v.stroke(o,g),Z=C==0||C==3?-1:1,[ee,re]=v._found;if(v.
label!=null){let jn=v.labelGap*Z,Co=pn((v._lpos+jn)*tt);Nx(v.labelFont[0],V,"center",C==2?"top":p$),p.save(),P==1?(E=N=0,
p.translate(Co,pn(Bo+ar/2)),p.rotate((C==3?-id:id)/2)):(E=pn(xo+to/2),N=Co);let zs=tP(v.label)?v.label(o,g,ee,re):v.label;
p.fillText(zs,E,N),p.restore()}if(re==0)continue;let se=T[v.scale],de=P==0?to:ar,De=P==0?xo:Bo,Xe=v._splits,Ze=se.distr==
2?Xe.map(jn=>lr[jn]):Xe,ze=se.distr==2?lr[Xe[1]]-lr[Xe[0]]:ee,Se=v.ticks,be=v.border,kt=Se.show?Se.size:0,Nt=pn(kt*tt),xn=pn(
(v.alignTo==2?v._size-kt-v.gap:v.gap)*tt),ut=v._rotate*-id/180,Bt=b(v._pos*tt),wo=(Nt+xn)*Z,Kn=Bt+wo;N=P==0?Kn:0,E=P==1?
Kn:0;let Io=v.font[0],ur=v.align==1?Dl:v.align==2?Iy:ut>0?Dl:ut<0?Iy:P==0?"center":C==3?Iy:Dl,zr=ut||P==1?"middle":C==2?
"top":p$;Nx(Io,V,ur,zr);let ko=v.font[1]*v.lineGap,Ho=Xe.map(jn=>b(l(jn,se,de,De))),cr=v._values;for(let jn=0;jn<cr.length;jn++){
let Co=cr[jn];if(Co!=null){P==0?E=Ho[jn]:N=Ho[jn],Co=""+Co;let zs=Co.indexOf(`
`)==-1?[Co]:Co.split(/\n/gm);for(let Gn=0;Gn<zs.length;Gn++){let i0=zs[Gn];ut?(p.save(),p.translate(E,N+Gn*ko),p.rotate(
ut),p.fillText(i0,0,0),p.restore()):p.fillText(i0,E,N+Gn*ko)}}}Se.show&&Mh(Ho,Se.filter(o,Ze,g,re,ze),P,C,Bt,Nt,pt(Se.width*
tt,3),Se.stroke(o,g),Se.dash,Se.cap);let Ir=v.grid;Ir.show&&Mh(Ho,Ir.filter(o,Ze,g,re,ze),P,P==0?2:1,P==0?Bo:xo,P==0?ar:
to,pt(Ir.width*tt,3),Ir.stroke(o,g),Ir.dash,Ir.cap),be.show&&Mh([Bt],[1],P==0?1:0,P==0?1:2,P==1?Bo:xo,P==1?ar:to,pt(be.width*
tt,3),be.stroke(o,g),be.dash,be.cap)}vn("drawAxes")}function Ba(g){x.forEach((v,C)=>{C>0&&(v._paths=null,g&&(i==1?(v.min=
null,v.max=null):v.facets.forEach(P=>{P.min=null,P.max=null})))})}let wm=!1,Dh=!1,$u=[];function wF(){Dh=!1;for(let g=0;g<
$u.length;g++)vn(...$u[g]);$u.length=0}function Fa(){wm||(aV(Hx),wm=!0)}function kF(g,v=!1){wm=!0,Dh=v,g(o),Hx(),v&&$u.length>
0&&queueMicrotask(wF)}o.batch=kF;function Hx(){if(yh&&(dF(),yh=!1),Ea&&(sF(),Ea=!1),hm){if($t(f,Dl,ht),$t(f,"top",un),$t(
f,$c,Re),$t(f,Pc,ue),$t(h,Dl,ht),$t(h,"top",un),$t(h,$c,Re),$t(h,Pc,ue),$t(d,$c,pi),$t(d,Pc,Es),m.width=pn(pi*tt),m.height=
pn(Es*tt),S.forEach(({_el:g,_show:v,_size:C,_pos:P,side:E})=>{if(g!=null)if(v){let N=E===3||E===0?C:0,V=E%2==1;$t(g,V?"l\
eft":"top",P-N),$t(g,V?"width":"height",C),$t(g,V?"top":"left",V?un:ht),$t(g,V?"height":"width",V?ue:Re),Jy(g,ca)}else Do(
g,ca)}),bm=Na=xh=kh=Ch=Sh=Th=$h=wh=null,no=1,Mu(!0),ht!=Da||un!=As||Re!=Lr||ue!=Os){Ba(!1);let g=Re/Lr,v=ue/Os;if(Wn&&!Rs&&
ye.left>=0){ye.left*=g,ye.top*=v,za&&Qr(za,pn(ye.left),0,Re,ue),Ia&&Qr(Ia,0,pn(ye.top),Re,ue);for(let C=0;C<zo.length;C++){
let P=zo[C];P!=null&&(Ra[C]*=g,La[C]*=v,Qr(P,Qo(Ra[C]),Qo(La[C]),Re,ue))}}if(wt.show&&!gm&&wt.left>=0&&wt.width>0){wt.left*=
g,wt.width*=g,wt.top*=v,wt.height*=v;for(let C in Nh)$t(Va,C,wt[C])}Da=ht,As=un,Lr=Re,Os=ue}vn("setSize"),hm=!1}pi>0&&Es>
0&&(p.clearRect(0,0,m.width,m.height),vn("drawClear"),R.forEach(g=>g()),vn("draw")),wt.show&&gm&&(km(wt),gm=!1),Wn&&Rs&&
(Fs(null,!0,!1),Rs=!1),$e.show&&$e.live&&Fo&&(Rh(),Fo=!1),u||(u=!0,o.status=1,vn("ready")),Tu=!1,wm=!1}o.redraw=(g,v)=>{
Ea=v||!1,g!==!1?qi($,O.min,O.max):Fa()};function Eh(g,v){let C=T[g];if(C.from==null){if(Dn==0){let P=C.range(o,v.min,v.max,
g);v.min=P[0],v.max=P[1]}if(v.min>v.max){let P=v.min;v.min=v.max,v.max=P}if(Dn>1&&v.min!=null&&v.max!=null&&v.max-v.min<
1e-16)return;g==$&&C.distr==2&&Dn>0&&(v.min=xr(v.min,t[0]),v.max=xr(v.max,t[0]),v.min==v.max&&v.max++),X[g]=v,yh=!0,Fa()}}
o.setScale=Eh;let Ah,Oh,za,Ia,qx,Vx,Ha,qa,Wx,Ux,xt,_t,Hi=!1,En=ye.drag,yn=En.x,bn=En.y;Wn&&(ye.x&&(Ah=Yo(Eq,h)),ye.y&&(Oh=
Yo(Aq,h)),O.ori==0?(za=Ah,Ia=Oh):(za=Oh,Ia=Ah),xt=ye.left,_t=ye.top);let wt=o.select=nn({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),Va=wt.show?Yo(Dq,wt.over?h:f):null;function km(g,v){if(wt.show){for(let C in g)wt[C]=g[C],C in
Nh&&$t(Va,C,g[C]);v!==!1&&vn("setSelect")}}o.setSelect=km;function CF(g){if(x[g].show)ln&&Jy(Ot[g],ca);else if(ln&&Do(Ot[g],
ca),Wn){let C=Oa?zo[0]:zo[g];C!=null&&Qr(C,-10,-10,Re,ue)}}function qi(g,v,C){Eh(g,{min:v,max:C})}function Br(g,v,C,P){v.
focus!=null&&_F(g),v.show!=null&&x.forEach((E,N)=>{N>0&&(g==N||g==null)&&(E.show=v.show,CF(N),i==2?(qi(E.facets[0].scale,
null,null),qi(E.facets[1].scale,null,null)):qi(E.scale,null,null),Fa())}),C!==!1&&vn("setSeries",g,v),P&&Du("setSeries",
o,g,v)}o.setSeries=Br;function SF(g,v){nn(D[g],v)}function TF(g,v){g.fill=We(g.fill||null),g.dir=Qe(g.dir,-1),v=v??D.length,
D.splice(v,0,g)}function $F(g){g==null?D.length=0:D.splice(g,1)}o.addBand=TF,o.setBand=SF,o.delBand=$F;function PF(g,v){
x[g].alpha=v,Wn&&zo[g]!=null&&(zo[g].style.opacity=v),ln&&Ot[g]&&(Ot[g].style.opacity=v)}let di,Vi,Bs,Wa={focus:!0};function _F(g){
if(g!=Bs){let v=g==null,C=Nr.alpha!=1;x.forEach((P,E)=>{if(i==1||E>0){let N=v||E==0||E==g;P._focus=v?null:N,C&&PF(E,N?1:
Nr.alpha)}}),Bs=g,C&&Fa()}}ln&&Aa&&Un(g$,nt,g=>{ye._lock||(Ls(g),Bs!=null&&Br(null,Wa,!0,Zt.setSeries))});function Fr(g,v,C){
let P=T[v];C&&(g=g/tt-(P.ori==1?un:ht));let E=Re;P.ori==1&&(E=ue,g=E-g),P.dir==-1&&(g=E-g);let N=P._min,V=P._max,Z=g/E,ee=N+
(V-N)*Z,re=P.distr;return re==3?Ol(10,ee):re==4?Jq(ee,P.asinh):re==100?P.bwd(ee):ee}function MF(g,v){let C=Fr(g,$,v);return xr(
C,t[0],hn,gn)}o.valToIdx=g=>xr(g,t[0]),o.posToIdx=MF,o.posToVal=Fr,o.valToPos=(g,v,C)=>T[v].ori==0?s(g,T[v],C?to:Re,C?xo:
0):a(g,T[v],C?ar:ue,C?Bo:0),o.setCursor=(g,v,C)=>{xt=g.left,_t=g.top,Fs(null,v,C)};function Kx(g,v){$t(Va,Dl,wt.left=g),
$t(Va,$c,wt.width=v)}function jx(g,v){$t(Va,"top",wt.top=g),$t(Va,Pc,wt.height=v)}let Pu=O.ori==0?Kx:jx,_u=O.ori==1?Kx:jx;
function DF(){if(ln&&$e.live)for(let g=i==2?1:0;g<x.length;g++){if(g==0&&No)continue;let v=$e.values[g],C=0;for(let P in v)
Rr[g][C++].firstChild.nodeValue=v[P]}}function Rh(g,v){if(g!=null&&(g.idxs?g.idxs.forEach((C,P)=>{Fe[P]=C}):Xq(g.idx)||Fe.
fill(g.idx),$e.idx=Fe[0]),ln&&$e.live){for(let C=0;C<x.length;C++)(C>0||i==1&&!No)&&EF(C,Fe[C]);DF()}Fo=!1,v!==!1&&vn("s\
etLegend")}o.setLegend=Rh;function EF(g,v){let C=x[g],P=g==0&&K==2?lr:t[g],E;No?E=C.values(o,g,v)??zi:(E=C.value(o,v==null?
null:P[v],g,v),E=E==null?zi:{_:E}),$e.values[g]=E}function Fs(g,v,C){Wx=xt,Ux=_t,[xt,_t]=ye.move(o,xt,_t),ye.left=xt,ye.
top=_t,Wn&&(za&&Qr(za,pn(xt),0,Re,ue),Ia&&Qr(Ia,0,pn(_t),Re,ue));let P,E=hn>gn;di=mt,Vi=null;let N=O.ori==0?Re:ue,V=O.ori==
1?Re:ue;if(xt<0||Dn==0||E){P=ye.idx=null;for(let Z=0;Z<x.length;Z++){let ee=zo[Z];ee!=null&&Qr(ee,-10,-10,Re,ue)}Aa&&Br(
null,Wa,!0,g==null&&Zt.setSeries),$e.live&&(Fe.fill(P),Fo=!0)}else{let Z,ee,re;i==1&&(Z=O.ori==0?xt:_t,ee=Fr(Z,$),P=ye.idx=
xr(ee,t[0],hn,gn),re=q(t[0][P],O,N,0));let se=-10,de=-10,De=0,Xe=0,Ze=!0,ze="",Se="";for(let be=i==2?1:0;be<x.length;be++){
let kt=x[be],Nt=Fe[be],xn=Nt==null?null:i==1?t[be][Nt]:t[be][1][Nt],ut=ye.dataIdx(o,be,P,ee),Bt=ut==null?null:i==1?t[be][ut]:
t[be][1][ut];if(Fo=Fo||Bt!=xn||ut!=Nt,Fe[be]=ut,be>0&&kt.show){let wo=ut==null?-10:ut==P?re:q(i==1?t[0][ut]:t[be][0][ut],
O,N,0),Kn=Bt==null?-10:j(Bt,i==1?T[kt.scale]:T[kt.facets[1].scale],V,0);if(Aa&&Bt!=null){let Io=O.ori==1?xt:_t,ur=dn(Nr.
dist(o,be,ut,Kn,Io));if(ur<di){let zr=Nr.bias;if(zr!=0){let ko=Fr(Io,kt.scale),Ho=Bt>=0?1:-1,cr=ko>=0?1:-1;cr==Ho&&(cr==
1?zr==1?Bt>=ko:Bt<=ko:zr==1?Bt<=ko:Bt>=ko)&&(di=ur,Vi=be)}else di=ur,Vi=be}}if(Fo||Oa){let Io,ur;O.ori==0?(Io=wo,ur=Kn):
(Io=Kn,ur=wo);let zr,ko,Ho,cr,Ir,jn,Co=!0,zs=zn.bbox;if(zs!=null){Co=!1;let Gn=zs(o,be);Ho=Gn.left,cr=Gn.top,zr=Gn.width,
ko=Gn.height}else Ho=Io,cr=ur,zr=ko=zn.size(o,be);if(jn=zn.fill(o,be),Ir=zn.stroke(o,be),Oa)be==Vi&&di<=Nr.prox&&(se=Ho,
de=cr,De=zr,Xe=ko,Ze=Co,ze=jn,Se=Ir);else{let Gn=zo[be];Gn!=null&&(Ra[be]=Ho,La[be]=cr,C$(Gn,zr,ko,Co),w$(Gn,jn,Ir),Qr(Gn,
Qo(Ho),Qo(cr),Re,ue))}}}}if(Oa){let be=Nr.prox,kt=Bs==null?di<=be:di>be||Vi!=Bs;if(Fo||kt){let Nt=zo[0];Nt!=null&&(Ra[0]=
se,La[0]=de,C$(Nt,De,Xe,Ze),w$(Nt,ze,Se),Qr(Nt,Qo(se),Qo(de),Re,ue))}}}if(wt.show&&Hi)if(g!=null){let[Z,ee]=Zt.scales,[re,
se]=Zt.match,[de,De]=g.cursor.sync.scales,Xe=g.cursor.drag;if(yn=Xe._x,bn=Xe._y,yn||bn){let{left:Ze,top:ze,width:Se,height:be}=g.
select,kt=g.scales[de].ori,Nt=g.posToVal,xn,ut,Bt,wo,Kn,Io=Z!=null&&re(Z,de),ur=ee!=null&&se(ee,De);Io&&yn?(kt==0?(xn=Ze,
ut=Se):(xn=ze,ut=be),Bt=T[Z],wo=q(Nt(xn,de),Bt,N,0),Kn=q(Nt(xn+ut,de),Bt,N,0),Pu(wr(wo,Kn),dn(Kn-wo))):Pu(0,N),ur&&bn?(kt==
1?(xn=Ze,ut=Se):(xn=ze,ut=be),Bt=T[ee],wo=j(Nt(xn,De),Bt,V,0),Kn=j(Nt(xn+ut,De),Bt,V,0),_u(wr(wo,Kn),dn(Kn-wo))):_u(0,V)}else
Bh()}else{let Z=dn(Wx-qx),ee=dn(Ux-Vx);if(O.ori==1){let De=Z;Z=ee,ee=De}yn=En.x&&Z>=En.dist,bn=En.y&&ee>=En.dist;let re=En.
uni;re!=null?yn&&bn&&(yn=Z>=re,bn=ee>=re,!yn&&!bn&&(ee>Z?bn=!0:yn=!0)):En.x&&En.y&&(yn||bn)&&(yn=bn=!0);let se,de;yn&&(O.
ori==0?(se=Ha,de=xt):(se=qa,de=_t),Pu(wr(se,de),dn(de-se)),bn||_u(0,V)),bn&&(O.ori==1?(se=Ha,de=xt):(se=qa,de=_t),_u(wr(
se,de),dn(de-se)),yn||Pu(0,N)),!yn&&!bn&&(Pu(0,0),_u(0,0))}if(En._x=yn,En._y=bn,g==null){if(C){if(r0!=null){let[Z,ee]=Zt.
scales;Zt.values[0]=Z!=null?Fr(O.ori==0?xt:_t,Z):null,Zt.values[1]=ee!=null?Fr(O.ori==1?xt:_t,ee):null}Du(Hy,o,xt,_t,Re,
ue,P)}if(Aa){let Z=C&&Zt.setSeries,ee=Nr.prox;Bs==null?di<=ee&&Br(Vi,Wa,!0,Z):di>ee?Br(null,Wa,!0,Z):Vi!=Bs&&Br(Vi,Wa,!0,
Z)}}Fo&&($e.idx=P,Rh()),v!==!1&&vn("setCursor")}let Wi=null;Object.defineProperty(o,"rect",{get(){return Wi==null&&Mu(!1),
Wi}});function Mu(g=!1){g?Wi=null:(Wi=h.getBoundingClientRect(),vn("syncRect",Wi))}function Gx(g,v,C,P,E,N,V){ye._lock||
Hi&&g!=null&&g.movementX==0&&g.movementY==0||(Lh(g,v,C,P,E,N,V,!1,g!=null),g!=null?Fs(null,!0,!0):Fs(v,!0,!1))}function Lh(g,v,C,P,E,N,V,Z,ee){
if(Wi==null&&Mu(!1),Ls(g),g!=null)C=g.clientX-Wi.left,P=g.clientY-Wi.top;else{if(C<0||P<0){xt=-10,_t=-10;return}let[re,se]=Zt.
scales,de=v.cursor.sync,[De,Xe]=de.values,[Ze,ze]=de.scales,[Se,be]=Zt.match,kt=v.axes[0].side%2==1,Nt=O.ori==0?Re:ue,xn=O.
ori==1?Re:ue,ut=kt?N:E,Bt=kt?E:N,wo=kt?P:C,Kn=kt?C:P;if(Ze!=null?C=Se(re,Ze)?l(De,T[re],Nt,0):-10:C=Nt*(wo/ut),ze!=null?
P=be(se,ze)?l(Xe,T[se],xn,0):-10:P=xn*(Kn/Bt),O.ori==1){let Io=C;C=P,P=Io}}ee&&(v==null||v.cursor.event.type==Hy)&&((C<=
1||C>=Re-1)&&(C=la(C,Re)),(P<=1||P>=ue-1)&&(P=la(P,ue))),Z?(qx=C,Vx=P,[Ha,qa]=ye.move(o,C,P)):(xt=C,_t=P)}let Nh={width:0,
height:0,left:0,top:0};function Bh(){km(Nh,!1)}let Jx,Zx,Yx,Qx;function Xx(g,v,C,P,E,N,V){Hi=!0,yn=bn=En._x=En._y=!1,Lh(
g,v,C,P,E,N,V,!0,!1),g!=null&&(Un(qy,jy,e0,!1),Du(f$,o,Ha,qa,Re,ue,null));let{left:Z,top:ee,width:re,height:se}=wt;Jx=Z,
Zx=ee,Yx=re,Qx=se}function e0(g,v,C,P,E,N,V){Hi=En._x=En._y=!1,Lh(g,v,C,P,E,N,V,!1,!0);let{left:Z,top:ee,width:re,height:se}=wt,
de=re>0||se>0,De=Jx!=Z||Zx!=ee||Yx!=re||Qx!=se;if(de&&De&&km(wt),En.setScale&&de&&De){let Xe=Z,Ze=re,ze=ee,Se=se;if(O.ori==
1&&(Xe=ee,Ze=se,ze=Z,Se=re),yn&&qi($,Fr(Xe,$),Fr(Xe+Ze,$)),bn)for(let be in T){let kt=T[be];be!=$&&kt.from==null&&kt.min!=
mt&&qi(be,Fr(ze+Se,be),Fr(ze,be))}Bh()}else ye.lock&&(ye._lock=!ye._lock,Fs(v,!0,g!=null));g!=null&&(Ma(qy,jy),Du(qy,o,xt,
_t,Re,ue,null))}function AF(g,v,C,P,E,N,V){if(ye._lock)return;Ls(g);let Z=Hi;if(Hi){let ee=!0,re=!0,se=10,de,De;O.ori==0?
(de=yn,De=bn):(de=bn,De=yn),de&&De&&(ee=xt<=se||xt>=Re-se,re=_t<=se||_t>=ue-se),de&&ee&&(xt=xt<Ha?0:Re),De&&re&&(_t=_t<qa?
0:ue),Fs(null,!0,!0),Hi=!1}xt=-10,_t=-10,Fe.fill(null),Fs(null,!0,!0),Z&&(Hi=Z)}function t0(g,v,C,P,E,N,V){ye._lock||(Ls(
g),vh(),Bh(),g!=null&&Du(y$,o,xt,_t,Re,ue,null))}function n0(){S.forEach(hW),bh(o.width,o.height,!0)}ma(sd,Al,n0);let Ua={};
Ua.mousedown=Xx,Ua.mousemove=Gx,Ua.mouseup=e0,Ua.dblclick=t0,Ua.setSeries=(g,v,C,P)=>{let E=Zt.match[2];C=E(o,v,C),C!=-1&&
Br(C,P,!0,!1)},Wn&&(Un(f$,h,Xx),Un(Hy,h,Gx),Un(h$,h,g=>{Ls(g),Mu(!1)}),Un(g$,h,AF),Un(y$,h,t0),tb.add(o),o.syncRect=Mu);
let Cm=o.hooks=e.hooks||{};function vn(g,v,C){Dh?$u.push([g,v,C]):g in Cm&&Cm[g].forEach(P=>{P.call(null,o,v,C)})}(e.plugins||
[]).forEach(g=>{for(let v in g.hooks)Cm[v]=(Cm[v]||[]).concat(g.hooks[v])});let o0=(g,v,C)=>C,Zt=nn({key:null,setSeries:!1,
filters:{pub:_$,sub:_$},scales:[$,x[1]?x[1].scale:null],match:[M$,M$,o0],values:[null,null]},ye.sync);Zt.match.length==2&&
Zt.match.push(o0),ye.sync=Zt;let r0=Zt.key,Fh=TP(r0);function Du(g,v,C,P,E,N,V){Zt.filters.pub(g,v,C,P,E,N,V)&&Fh.pub(g,
v,C,P,E,N,V)}Fh.sub(o);function OF(g,v,C,P,E,N,V){Zt.filters.sub(g,v,C,P,E,N,V)&&Ua[g](null,v,C,P,E,N,V)}o.pub=OF;function RF(){
Fh.unsub(o),tb.delete(o),Ds.clear(),Zy(sd,Al,n0),c.remove(),nt?.remove(),vn("destroy")}o.destroy=RF;function zh(){vn("in\
it",e,t),Rx(t||e.data,!1),X[$]?Eh($,X[$]):vh(),gm=wt.show&&(wt.width>0||wt.height>0),Rs=Fo=!0,bh(e.width,e.height)}return x.
forEach(Ax),S.forEach(pF),n?n instanceof HTMLElement?(n.appendChild(c),zh()):n(o,zh):zh(),o}on.assign=nn;on.fmtNum=lb;on.
rangeNum=ad;on.rangeLog=cd;on.rangeAsinh=sb;on.orient=da;on.pxRatio=tt;on.join=sV;on.fmtDate=cb,on.tzDate=yV;on.sync=TP;
{on.addGap=XV,on.clipGaps=dd;let e=on.paths={points:EP};e.linear=OP,e.stepped=nW,e.bars=oW,e.spline=iW}var BP="I";function Il(e){let t=H(null),n=H(null),o=H(null),i=H(e);i.current=e;let s=H(null),l=`${e.series.map(({color:c,dashed:m,shown:p,
bars:d,low:f,stacked:h})=>`${c} ${m} ${p} ${d} ${f?"band":""} ${h}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic}\
 ${e.unfinished} ${Ym.value}`;return ot(()=>{if(!t.current)return;let c=new on(wW(i,s,t.current.clientWidth),FP(i.current),
t.current);n.current=c;let m=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==c.width&&c.setSize({width:p,
height:i.current.height})});return m.observe(t.current),()=>{m.disconnect(),c.destroy(),n.current=null}},[l]),F(()=>{n.current?.
setData(FP(i.current))},[e.times,e.series]),F(()=>{let c=n.current,m=e.cursor===null?void 0:e.times[e.cursor];!c||c.cursor.
idx===e.cursor||c.setCursor(m===void 0?{left:-10,top:-10}:{left:c.valToPos(m,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,
class:BP,onPointerUp:c=>{let m=o.current,p=n.current;o.current=null;let d=p?.cursor.idx;!m||!p||d===null||d===void 0||Math.
hypot(c.clientX-m.x,c.clientY-m.y)>3||i.current.onPick?.(d,bW(p,i.current.series,d),new DOMRect(c.clientX,c.clientY,0,0))},
onPointerDown:c=>{c.button===0&&(o.current={x:c.clientX,y:c.clientY})}})}function bW(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;
return t.forEach((a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.
valToPos(u,"y"),m=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);m<s&&(s=m,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var IP=({
low:e,high:t})=>e&&t?[e,t]:[];function FP({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;
return[e,...t.map(({values:i})=>o(i)),...t.flatMap(IP).map(o)]}function vW(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{
o.low&&o.high&&(t.push({series:[n+1,n],fill:yd(yb(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:yd(yb(o),52)})}),
t}function yb({color:e}){return e===null?it("--other"):it(Cn(e))}function yd(e,t){return`color-mix(in srgb, ${e} ${t}%, \
transparent)`}function xW({of:e,unit:t,series:n},o,i,s){let a=n.map(({shown:m,bars:p,stacked:d})=>`${m} ${p} ${d}`).join()+
t,l=Math.min(0,i??0),u=s===null||s<=0||t==="share"&&Math.abs(s-1)<1e-9?1:s*1.05;if(e===void 0||o?.of!==e||o.key!==a)return{
key:a,of:e,low:l,high:u};let c=n.some(m=>m.low);return{key:a,of:e,low:Math.min(o.low,l),high:Bp(o.high,u,c)}}function wW(e,t,n){
let{series:o,zone:i,unit:s,height:a,logarithmic:l=!1,times:u}=e.current,c=a<120;return{width:Math.max(n,64),height:a,padding:[
8,24,0,0],legend:{show:!1},tzDate:m=>on.tzDate(new Date(m*1e3),i),cursor:{y:!1,points:{size:7,show:!o.some(({bars:m})=>m)},
drag:{x:!0,y:!1,setScale:!1}},bands:vW(o),scales:{x:{range:()=>kW(e.current.times)},y:l?{distr:3,log:10}:{range:(m,p,d)=>{
let f=t.current=xW(e.current,t.current,p,d);return[f.low,f.high]}}},axes:[{...zP(),grid:{show:!1},size:28,space:72,values:(m,p,d,f,h)=>p.
map(y=>TW(y,h,i))},{...zP(),size:56,...c?{space:28}:{},values:(m,p)=>p.map(d=>d===null?"":et(d,s))}],series:[{},...o.map(
(m,p)=>$W(m,p,u.length)),...o.flatMap(m=>IP(m).map(()=>({show:m.shown??!0,stroke:"transparent",width:0,points:{show:!1}})))],
hooks:{drawClear:[m=>SW(m,e.current)],draw:[m=>e.current.onBox?.(CW(m))],setCursor:[m=>{let{idx:p,left:d,top:f}=m.cursor;
e.current.onCursor(d===void 0||d<0?null:p??null,d??0,f??0)}],setSelect:[m=>{if(m.select.width<4)return;let p=m.posToVal(
m.select.left,"x"),d=m.posToVal(m.select.left+m.select.width,"x");m.setSelect({left:0,top:0,width:0,height:0},!1),e.current.
onDrag?.(p,d,m.cursor.event?.shiftKey??!1)}]}}}function kW(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-t)/(e.length-1):
86400;return[t,n+o]}function CW(e){let t=on.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/t,top:o/t,width:i/
t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function SW(e,{unfinished:t}){if(t==null)return;let n=Math.max(
e.bbox.left,e.valToPos(t,"x",!0));qp(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,it("--line"))}function TW(e,t,n){
let{month:o,day:i,hour:s,minute:a,second:l}=dr(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&i===1?J(e*1e3,n,"year"):
t>=27*86400?J(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?J(e*1e3,n,"dayShort"):J(e*1e3,n,t<60?"clockSecond":"clock")}
function zP(){let e=it("--line");return{stroke:it("--muted"),font:`12px ${it("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{
show:!1},border:{show:!1}}}function $W(e,t,n){let o=yb(e),i=e.dashed?[4,4]:e.color===null||e.stacked?[]:sl(e.color),s=e.
shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:on.paths.bars({size:[.92,64],align:1}),points:{show:!1}}:{
stroke:e.dashed?yd(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&t===0?{fill:yd(o,
52)}:{},...i.length>0?{dash:i}:{}}}var HP=50,PW=5;function Hl(e){let{answer:t,document:n}=e,o=Q(()=>Lt(t,n),[t,n]),i=Ja(Xp);return r("div",{class:GT,children:o.
measures.map((s,a)=>r(MW,{...e,shape:o,measure:s,height:_W(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function _W(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function MW(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:m=!1}=e,
p=t.columns[i].name,d=(e.form==="stacked"||e.form==="share")&&!ls(p)?"lines":e.form,f=H(null),h=Q(()=>{let ve=pc(t,o,i,l),
Me=l!==null&&f.current?.of===n?ZS(f.current.lines,ve):ve;return f.current={of:n,lines:Me},Me},[t,o,i,l]),y=Q(()=>t.compare?
pc(t.compare,o,i):null,[t,o,i]),[b,w]=k(new Set),[x,S]=k(null),[T,D]=k(null),$=d==="share"?"share":Kt(p),B=ve=>et(ve,$),
R=o.keys.map(ve=>t.columns[ve].name).join(),Y=Q(()=>DW(h,R),[h,R]),L=Go(h.times),O=h.times.length-1,K=h.times.find(ve=>(ve+
L)*1e3>e.end+1e3)??null,q=K===null?h.times.length:h.times.indexOf(K),j=Q(()=>EW(h,y,Y,b,d,q),[h,y,Y,b,d,q]),X=(ve,Me,Be)=>{
let Fe=h.series[Me<Y.length?Me:0];Fe&&e.onPoint?.({start:h.starts[ve],keys:Fe.keys,measure:p,value:Fe.values[ve]??null},
Be)},le=ve=>{let Me={ArrowRight:(x?.at??-1)+1,ArrowLeft:(x?.at??O+1)-1,Home:0,End:O}[ve.key];if(Me!==void 0&&O>=0){let $e=Math.
max(0,Math.min(Me,O));return ve.shiftKey&&e.onSpan&&e.onSpan(...OW(c,h.times,x?.at??$e,$e,L)),S({at:$e,left:-1}),!0}if(ve.
key!=="Enter"&&ve.key!=="."||!x)return!1;let Be=ve.target.getBoundingClientRect(),Fe=T?T.left+(h.times[x.at]-T.from)/(T.
to-T.from)*T.width:80;return X(x.at,Y.findIndex($e=>!b.has($e.key)),new DOMRect(Be.left+Fe,Be.top+80,0,0)),!0},ae=(ve,Me,Be)=>{
let[Fe,$e]=AW(h.times,ve,Me,L);Be&&e.onSpan?e.onSpan(Fe,$e):e.onZoom(Fe,$e)};return r(Ye,{title:ne(p).text,summary:RW(h,
p,R,B,d),announced:x?r$(h,y,x.at,s,B):"",onKey:le,table:r(lo,{answer:t,document:n,zone:s}),actions:r(A,{children:[e.tools,
e.actions?.(p)]}),legend:R===""?null:r(ed,{rows:Y,all:h.series.length,hidden:b,onHidden:w,text:ve=>zt(et(ve,Kt(p)),l),...e.
onGroup?{onMenu:(ve,Me)=>e.onGroup?.(ve.keys,Me)}:{}}),children:[r(Il,{times:h.times,series:j,zone:s,unit:$,height:a,cursor:x?.
at??null,of:n,logarithmic:m&&d!=="stacked"&&d!=="share",unfinished:K,onCursor:(ve,Me)=>S(ve===null?null:{at:ve,left:Me}),
onDrag:ae,onPick:X,onBox:ve=>D(Me=>Me!==null&&JSON.stringify(Me)===JSON.stringify(ve)?Me:ve)}),T&&c&&r(c$,{box:T,from:c.
from,to:c.to}),T&&r(u$,{box:T,flags:u,zone:s}),x&&r(n$,{lines:h,former:y,rows:Y,hidden:b,at:x.at,left:x.left,zone:s,text:ve=>et(
ve,Kt(p)),unfinished:K!==null&&h.times[x.at]>=K})]})}function DW(e,t){return e.series.slice(0,HP).map(n=>({key:JSON.stringify(
n.keys),keys:n.keys,total:n.total,last:n.values.at(-1)??null,color:Ln(t,n.keys)}))}function EW(e,t,n,o,i,s){let a=e.series.
slice(0,HP).map((p,d)=>({series:p,row:n[d],isShown:!o.has(n[d].key)}));if(i==="stacked"||i==="share"){let p=YS(a.map(({series:d,
isShown:f})=>f?d.values:d.values.map(()=>0)),i==="share");return a.map(({row:d,isShown:f},h)=>({values:p[h],color:d.color,
shown:f,stacked:!0}))}let l=a.filter(({isShown:p})=>p).length<=PW,u=a.map(({series:p,row:d,isShown:f})=>({values:i==="ba\
rs"?p.values:p.values.map((h,y)=>y<s?h:null),color:d.color,shown:f,bars:i==="bars",...l&&p.low?{low:p.low,high:p.high}:{}})),
c=a.map(({row:p,isShown:d})=>{let f=t?.series.find(h=>JSON.stringify(h.keys)===p.key);return f?{values:e.times.map((h,y)=>f.
values[y]??null),color:p.color,shown:d,dashed:!0}:null}).filter(p=>p!==null),m=i==="bars"||s>=e.times.length?[]:a.map(({
series:p,row:d,isShown:f},h)=>({values:p.values.map((y,b)=>b>=s-1?y:null),color:d.color,shown:f,dashed:!0,of:h}));return[
...u,...c,...m]}function AW(e,t,n,o){return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function OW(e,t,n,o,i){
let s=e?t.findIndex(m=>m===e.from):-1,a=e?t.findLastIndex(m=>m<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(
l,o)];return[t[u],t[c+1]??t[c]+i]}function RW(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${ne(n).text}, ${e.series.length}\
 groups`,l=s?.values.reduce((c,m)=>Math.max(c,m??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>ne(c).text).join(", ")} leads`:
"";return`${i==="bars"?"Bar":"Line"} chart of ${ne(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(
l)}`}${u}`}function Xo(e,t,n){let{timezone:o,week_start:i}=e;return ie("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}async function bd(e,t){let{texts:[n]}=await ie("v1/times",{body:{texts:[e],...t===""?{}:{timezone:t}}});
if(n&&!n.error)return n;throw new rt({code:"time",message:n?.error?.message??"This is no range of time",hint:n?.error?.hint??
""})}function qP(e,t){let{year:n,month:o}=dr(e,t);return{year:n,month:o}}function bb({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function VP({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function vd(e,t){let{year:n,month:o,day:i}=dr(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var WP="Kn",UP="On",KP="Pn",jP="Qn",GP="Vn",JP="de",ZP="Wn",YP="wr",QP="Yn",XP="br",e_="Zn",t_="ep";var n_=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function o_({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=k(null),[a,l]=k(null),u=Ve.value.value?.find(({name:x})=>x===e.dataset)?.to,c=i??qP(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),m=Math.max(0,n_.indexOf(e.week_start??"monday")),p=VP(c,m),{counts:d,most:f}=BW(e,p[0],
p.at(-1),o),h=zW(e,p[0],p.at(-1)),y=x=>t?.start!==void 0&&x>=vd(t.start,o)&&x<=vd(Date.parse(t.end)-1,o),b=x=>{a===null?
l(x):n(a<x?`${a} - ${x}`:`${x} - ${a}`)},w=H(null);return r("div",{class:WP,children:[r("div",{class:UP,children:[r(_,{small:!0,
icon:"left",label:"The month before",kind:"quiet",onClick:()=>s(bb(c,-1))}),r("span",{class:KP,"aria-live":"polite",children:J(
Date.UTC(c.year,c.month-1,1),"UTC","month")}),r(_,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(
bb(c,1))})]}),r("div",{ref:w,class:jP,role:"group","aria-label":"Days",onKeyDown:x=>NW(x,w.current),children:[p.slice(0,
7).map(x=>r("span",{class:GP,"aria-hidden":"true",children:n_[new Date(x).getUTCDay()].slice(0,2)},x)),p.map((x,S)=>{let T=d.
get(x)??0,D=h.get(x);return r("button",{type:"button","data-day":x,tabIndex:S===0?0:-1,"aria-pressed":y(x),"aria-label":`${J(
x,"UTC","day")}, ${z(T)} events${D===void 0?"":`, ${D} hours long`}`,class:Ce(JP,!x.startsWith(`${c.year}-${String(c.month).
padStart(2,"0")}`)&&ZP,y(x)&&YP,a===x&&QP),onClick:()=>b(x),children:[Number(x.slice(8)),D!==void 0&&r("span",{class:e_,
children:[D," h"]}),r("span",{class:XP,style:{width:`${f>0?Math.sqrt(T/f)*100:0}%`}})]},x)})]}),r("p",{class:t_,children:a===
null?"Choose the first day; bars show how many events there are.":`From ${J(a,"UTC","day")}: choose the last day.`})]})}
function NW(e,t){let n=new Map([["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll(
"[data-day]")??[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.
length-1))];for(let a of o)a.tabIndex=a===s?0:-1;s.focus()}function BW(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=yt(
{dataset:i,...s?{timezone:s}:{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),
u=l?.from===t?FW(a):[],c=new Map(u.map(([m,p])=>[vd(String(m),o),Number(p)]));return{counts:c,most:Math.max(0,...c.values())}}
function FW(e){return e&&"rows"in e?e.rows:[]}function zW(e,t,n){let[o,i]=k(new Map);return F(()=>{let s=new AbortController;
return Xo(e,{texts:[`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),
()=>{}),()=>s.abort()},[t,n,e.timezone]),o}function xd(e){let[t,n]=k([]);return F(()=>{let o=new AbortController;return Xo(e,{presets:!0},o.signal).then(i=>n(i.presets??
[]),()=>{}),()=>o.abort()},[e.timezone,e.week_start]),t}function Tn(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;he({document:Pe(Pe(xe.value,"from",e.from),"to",t)})}async function wd(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await Xo(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await Xo(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function kd(e){
try{let t=xe.value,n=await wd(t);if(n.start===void 0){te("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await Xo(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?te(o.error.message):o&&xe.value===t&&Tn(o)}catch(t){
te(G(t).message)}}async function r_(e){let t=await wd(e);if(t.start===void 0)return null;let{texts:[n]}=await Xo(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var i_="rp",s_="ip",a_="yr",l_="kr",u_="ap",c_="zr",m_="tp",Cd="op";function p_({wrong:e,onDone:t}){let n=xe.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=IW(o,i,s),{draft:l,read:u}=HW(),[c,
m]=k(e),p=xd(n),d=H(0),f=w=>{d.current++,Tn(w),t()},h=async w=>{let x=++d.current;try{let{texts:[S]}=await Xo(n,{texts:[
w.trim()===""?"all":w]});if(x!==d.current||!S)return;S.error?m({message:S.error.message,hint:S.error.hint??""}):f(S)}catch(S){
x===d.current&&m(G(S))}},y=RS(n),b=l?.error?null:l??a;return r("div",{class:s_,children:[r(Xt,{label:`Range, on the cloc\
k of ${s}`,value:AS(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:w=>{m(null),u(w)},onCommit:w=>{
h(w)},error:c,autofocus:!0,note:b?OS(b,s):l?.error?.message}),r("div",{class:a_,children:[r("div",{class:l_,role:"group",
"aria-label":"Usual ranges",children:p.map(w=>r(_,{small:!0,kind:"plain",class:u_,pressed:na(w,n),onClick:()=>f(w),children:w.
text.charAt(0).toUpperCase()+w.text.slice(1)},w.text))}),r(o_,{document:n,present:a,onChoose:w=>{h(w)}})]}),r("div",{class:c_,
children:[y&&r(_,{small:!0,kind:"outlined",pressed:y.isWhole,onClick:()=>Tn(y.isWhole?y.open:y.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(_,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function IW(e,t,n){let[o,i]=k(null);return F(()=>{let s=new AbortController;
return wd(xe.value,s.signal).then(i,a=>{On(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function HW(){let[e,t]=k(
null),n=H(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}Xo(xe.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return F(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}function d_(){let e=H(null),[t,n]=k(!1),o=Uo(xe.value,xe.value.timezone??"UTC"),{error:i}=Qn.result.value,s=bi(i,"from")??
bi(i,"to"),a="The question";return gr([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{kd({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{kd({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{kd({zoom:2})}}]),r(A,{children:[r(_,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:i_,children:o})}),s&&!t&&r("div",
{class:Cd,children:r(fe,{error:s})}),t&&r(Qt,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
p_,{wrong:s,onDone:()=>n(!1)})})]})}var qW=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function f_({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=k("lines"),[u,c]=k(!1),[m,p]=k(null),{openAt:d,menu:f}=Jr(),h=WW(n,e),
y=Lt(e,n),b=y.keys.length>0&&y.measures.some(D=>ls(e.columns[D].name));F(()=>p(null),[JSON.stringify(n)]);let w=Q(()=>JS(
t),[t]),x=D=>Object.fromEntries(y.keys.map(($,B)=>[e.columns[$].name,D[B]])),S=e.columns[y.time]?.name??"time",T=({start:D,
keys:$,measure:B,value:R},Y)=>d({document:n,mark:{keys:{[S]:D,...x($)},measure:B},anchor:Y,value:R,items:[{label:"Note h\
ere…",icon:"plus",act:()=>Yn({kind:"note",time:D})}]});return r(A,{children:[r(Hl,{answer:e,document:n,zone:o,form:i?"\
bars":b?a:"lines",logarithmic:u,intervals:w,end:xb(e),flags:h.flags,span:m,onZoom:(D,$)=>Tn({from:fs(D),to:fs($)}),onSpan:(D,$)=>p(
{from:D,to:$}),onPoint:T,onGroup:(D,$)=>d({document:n,mark:{keys:x(D)},anchor:$,value:D[0]}),tools:r(A,{children:[b&&!i&&
r(St,{label:"Form",choices:qW,value:a,onChange:l}),!i&&r(_,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),m&&r(_l,{document:n,mark:{time:{from:fs(m.from),to:fs(m.to)}},label:`${J(m.from*1e3,o)} to ${J(m.to*
1e3,o)}`,onClear:()=>p(null),children:[r(_,{small:!0,kind:"outlined",icon:"search",onClick:()=>Tn({from:fs(m.from),to:fs(
m.to)}),children:"Zoom"}),r(_,{small:!0,kind:"outlined",icon:"plus",onClick:()=>Yn({kind:"note",time:fs(m.from),to:fs(m.
to)}),children:"Note"})]}),r(VW,{answer:e,of:n,zone:o}),h.menu,f]})}function VW({answer:e,of:t,zone:n}){let{choose:o,menu:i}=Jp(
e,t);return r("div",{class:uT,children:[r(lo,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function fs(e){
return new Date(e*1e3).toISOString()}function xb(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function WW(e,t){let[n,o]=k(!0),[i,s]=k(null),a=Yp(e.dataset,t.query?.from,t.query?.to);gr([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Q(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:m=>s({note:c,anchor:m})})),[a,n]),u=i&&r(Po,{anchor:i.anchor,label:"\
Note",head:W(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{Qp(i.note.
id)}}]});return{flags:l,menu:u}}function h_({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Ae,{icon:"search",title:"Noth\
ing found",actions:r(A,{children:[n&&r(_,{kind:"primary",onClick:()=>Tn({}),children:"All data"}),t&&r(_,{kind:"outlined",
onClick:()=>he({document:Pe(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(_,{kind:"outlined",onClick:jo,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var UW=8;
function g_({document:e,chart:t}){let n=Sl(Oe(e.dataset).value.value);return r(Ae,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,UW).map((o,i)=>r(_,{kind:i===0?"pr\
imary":"outlined",onClick:()=>he({as:t,document:lc({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:ne(o.value).
text},o.value)):r(_,{kind:"primary",onClick:()=>he({as:"table",document:lc(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var wb=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await ie(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(On(t))
return;this.error=G(t)}this.busy=!1,this.changed()}};function ql(e,t){let[,n]=tg(s=>s+1,0),o=H(null);F(()=>{if(!e)return;
let s=new wb(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??KW}}function KW(){}function Sd(e){return{...Ne(e),aggregate:{measures:["count()"]}}}var jW=7.2,GW=24,JW=72,ZW=300;function y_(e,t,n){let o=pe(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:YW(e,s,a,n),expression:XW(o[a]??we(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function YW(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,kb(a[n],t,o).length),t.name.length);
return Math.round(Math.max(JW,Math.min(ZW,i*jW+GW)))}function kb(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
J(e,n,"millisecond"):typeof e=="number"&&hr(t)?et(e,Kt(t.name),!0):ne(e).text}var QW=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function XW(e){return QW.test(e)?e:null}function Cb(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?Wt(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function Sb(e){let{document:t}=Ue.value;qe({document:Pe(t,"where",Vo(t.where,e)),open:[]},e)}function v_(e){let{document:t}=Ue.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return qe({document:Pe(t,s,e),open:[]},
n)}let o=t.aggregate??Ks("explore",null,{events:[]}).aggregate,i=[...pe(o.by).filter(s=>s!==e),e];qe({view:"explore",document:{
...Ne(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var b_=5*6e4;function x_(e,t,n){let o=Date.parse(t),i=Ne({...e,from:new Date(
o-b_).toISOString(),to:new Date(o+b_).toISOString()});delete i.where,Yn({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${J(t,n,"second")}`})}function w_(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Ne(Ue.value.document.dataset===e.dataset?Ue.value.document:e),i=n.map(({event:s})=>({where:Hr(s)}));qe({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var C_="jr",Td="le",S_="U",T_="np",$d="pp",$_="dp",Pd="H",P_="lp",__="Xr",M_="xp",D_="sp",E_="cp",A_="Sr",O_="gp",R_="hp",
L_="fp",Ac="Br",N_="up",B_="mp",F_="vp",z_="wp";function I_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(A,{children:[r("di\
v",{role:"row",class:Ce(Td,s&&T_),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:$d,children:r("button",{type:"button",
class:$_,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ce,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:m})=>r("span",{role:"cell",class:Pd,"data-type":m.type,children:r(H_,{value:t[c],
column:m,zone:o,most:l?1e3:200})},c))]}),s&&r(eU,{...e})]})}function H_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r(M,{value:e,most:o}):r(M,{shown:{text:kb(e,t,n),kind:e===null?"null":"value"}})}function eU({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=k(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${ne(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:P_,children:r("d\
iv",{role:"cell",class:__,children:[r("div",{class:M_,children:[r(nU,{row:e,all:t,zone:n,document:o,opened:i}),t.length>
8&&r("input",{class:D_,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:E_,children:l.map(({column:u,value:c})=>r(tU,{column:u,value:c,zone:n},u.name))})]})})}function tU({column:e,
value:t,zone:n}){let o=we(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=ne(e.name).text;return r("div",{class:A_,children:[
r("dt",{class:O_,children:r(M,{value:e.name,most:64})}),r("dd",{class:R_,children:r(H_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:L_,children:[i&&r("button",{type:"button",class:Ac,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>Sb(
Cb(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:Ac,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>Sb(Cb(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:Ac,"aria-label":`Break down by ${s}`,onClick:()=>v_(
o),children:"by"}),r("button",{type:"button",class:Ac,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Ie(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ce,{name:"copy",size:14})})]})]})}function nU({
row:e,all:t,zone:n,document:o,opened:i}){let s=Oe(o.dataset).value.value,a=(m,p=e)=>m===void 0?void 0:p[t.findIndex(d=>d.
name===m)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(m=>({time:a("time",m),event:a(s?.event??"event",m)})).filter(m=>typeof m.
time=="string"&&typeof m.event=="string");return r(A,{children:[typeof u=="string"&&r(_,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>ke(gl(o.dataset,u)),children:r("span",{children:["Timeline of ",r(M,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(_,{small:!0,kind:"outlined",icon:"clock",onClick:()=>x_(o,l,n),children:"5 min around"}),c.length>
0&&r(_,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>w_(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(_,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Ie(JSON.stringify(Object.fromEntries(t.map(({
name:m},p)=>[m,e[p]])),null,2),"The event"),children:"JSON"})]})}function _d({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=H(null),[a,l]=k(new Set),[u,c]=k("0:0"),m=Q(()=>e.
first?y_(e.first,o,n):[],[e.first,o,n]),p=Q(()=>e.pages.flatMap(oU),[e.pages]),d=Q(()=>rU(p,a),[p,a]);if(!e.first)return e.
error?r(q_,{error:e.error,onAgain:e.more}):r("div",{class:F_,children:r(Te,{lines:12})});if(e.pages.length===0)return r(
"p",{class:z_,children:"No event passes."});let f=y=>{let b=new Set(a);b.delete(y)||b.add(y),l(b),c(y)},h=`28px ${m.map(
({width:y})=>`${y}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:C_,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:y=>iU(y,s.current),children:[r("div",{class:Ce(Td,S_),role:"row",style:{gridTemplateColumns:h},children:[
r("span",{role:"columnheader",class:$d,children:r("span",{class:"spoken",children:"Open"})}),m.map(({name:y,at:b})=>r("s\
pan",{role:"columnheader",class:Pd,children:r(M,{value:y,most:48})},b))]}),p.map((y,b)=>r(lU,{at:b,rows:y,scroller:s,render:(w,x)=>{
let S=`${b}:${x}`;return r(I_,{row:w,all:e.first.columns,columns:m,zone:n,document:t,template:h,isOpen:a.has(S),current:u===
S,wrap:i,opened:d,onToggle:()=>f(S)},x)}},b)),r(uU,{paging:e,scroller:s})]})}var Tb=25;function oU(e){return Array.from(
{length:Math.ceil(e.length/Tb)},(t,n)=>e.slice(n*Tb,(n+1)*Tb))}function rU(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function iU(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var sU="800px",aU=2;function lU({rows:e,
scroller:t,render:n,at:o}){let i=H(null),[s,a]=k(o<aU),l=H(e.length*jm());return F(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([m])=>{m&&(m.isIntersecting||(l.current=m.boundingClientRect.height||l.current),a(m.isIntersecting))},{root:t.current,rootMargin:sU});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function uU({paging:e,scroller:t}){let n=H(null),o=H(e.more);return o.current=e.more,F(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:N_,children:[e.error&&r(
q_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function q_({
error:e,onAgain:t}){return r("div",{class:B_,children:[r(fe,{error:e}),r(_,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var W_="bp",U_="yp",K_="kp",$b="zp",j_="jp",G_="Xp",J_="xe";function Z_({all:e,wanted:t,onWanted:n}){let o=H(null),[i,s]=k(!1),[a,l]=k(""),u=t??e,c=m=>{let p=e.filter(d=>d===m?!u.includes(
m):u.includes(d));n(p.length===e.length?null:p)};return r(A,{children:[r(_,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(Qt,{anchor:o.current,role:"dialog",label:"Columns",class:j_,onClose:()=>s(!1),children:[
r("input",{class:Ge,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:m=>l(m.currentTarget.value)}),
r("div",{class:G_,children:e.filter(m=>m.toLowerCase().includes(a.toLowerCase())).map(m=>r("label",{class:J_,children:[r(
"input",{type:"checkbox",checked:u.includes(m),onChange:()=>c(m)}),r(M,{value:m,most:40,middle:!0})]},m))})]})]})}var cU=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function Y_({document:e,zone:t,actions:n}){let[
o,i]=k(!1),[s,a]=k(null),l=/asc|^time$/.test(e.samples?.order??""),u=ql({path:"v1/query",body:p=>({...e,samples:{...e.samples,
...p===void 0?{}:{cursor:p}}})},JSON.stringify(e)),c=yt(Sd(e)),m=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:W_,"aria-label":"Raw events",children:[r("div",{class:U_,children:[r("h2",{class:K_,children:typeof m==
"number"?`${z(m)} events`:"Raw events"}),r(St,{label:"Order",choices:cU,value:l?"oldest":"newest",onChange:p=>oe("sample\
s.order",p==="oldest"?"time asc":void 0)}),r(Z_,{all:u.columns.map(({name:p})=>p),wanted:s,onWanted:a}),r(_,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(mU,{document:e,zone:t}),r(_d,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function mU({document:e,zone:t}){let n=Q(()=>({...Ne(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=yt(Pe(n,"compare",void 0)),[i,s]=k(null),a=Q(()=>o&&"rows"in o&&"columns"in o?
pc(o,Lt(o,n),1):null,[o]),l=Q(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:$b}):r("div",{class:$b,children:r(Il,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>Tn({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function Q_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!br(e)||n==="heat"&&!pe(e.aggregate?.by).some(as)))return r(g_,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Te,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(jS,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(Y_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(h_,{document:i});let m=br(
i),p=pU(n,i)?n:Ep(i);return p==="distribution"&&m?r(G2,{answer:o,of:i,bins:m,zone:l,actions:u}):p==="heat"&&m?r(zT,{answer:o,
of:i,bins:m,zone:l,actions:u}):Lt(o,i).time>=0&&!m&&(p==="line"||p==="bar")?r(f_,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:p==="bar",actions:c}):p==="bar"?r(pT,{answer:o,of:i,document:e,zone:l,actions:c}):r(mT,{answer:o,of:i,document:e,zone:l,
actions:c})}function pU(e,t){let n=pe(t.aggregate?.by).some(as);return e==="distribution"?br(t)!==null&&!n:e==="heat"?br(
t)!==null&&n:e==="table"||br(t)===null}var Pb="[data-stop]";function Md(e){return[...e.querySelectorAll(Pb)].filter(t=>t.closest("[data-sentence]")===e)}function X_(e){
if(!e)return;let t=Md(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function eM(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Pb)||t.closest("[data-sentence]")!==e))for(let n of Md(
e))n.tabIndex=n===t?0:-1}function tM(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Md(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function eo(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${Pb}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function _b(){
let e=document.querySelector("[data-sentence]"),t=e?Md(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Mb="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";function Db(e,t,n){let o=Hu(t.where),i=qt(e,o);if(typeof i=="string")return Pe(e,o,t.span?nM(i,t.span,n):n);let s=o.slice(
0,-1),a=qt(e,s);return o.at(-1)!==0||typeof a!="string"?null:Pe(e,s,t.span?nM(a,t.span,n):n)}function nM(e,t,n){let{start:o,
end:i}=Gi(e,t);return e.slice(0,o)+n+e.slice(i)}function oM(e){return Db(xe.value,e,"")!==null}function Dd(e,t){let n=Db(xe.value,e,t);n&&he({document:n})}var rM="Sp",iM="Bp",sM="Cp";var aM=ja({document:{dataset:""},error:null,sentence:()=>null});function Ke(){return Ja(aM)}function Et({document:e,error:t,
label:n,children:o}){let i=H(null);ot(()=>X_(i.current));let s=a=>{!a.defaultPrevented&&tM(a.currentTarget,a)&&a.preventDefault()};
return r(aM.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:rM,onKeyDown:s,onFocusIn:a=>{eM(a.currentTarget,a.target)},children:o})})}function ge({word:e,
children:t}){return r("span",{class:iM,children:[e!==void 0&&r(Vl,{children:e}),t]})}function Vl({children:e}){return r(
"span",{class:sM,children:e})}function Ed({id:e,error:t,shown:n=t}){return r(fe,{...e===void 0?{}:{id:e},error:n,onHint:oM(
t)?o=>Dd(t,o):void 0})}var lM=me(null);function uM(e){ot(()=>{e&&(lM.value=e)},[e])}function Ab({error:e,class:t}){let[n,o]=k(null);if(F(()=>o(
e),[e]),n!==e||lM.value===e)return null;let i=e.where===""?e:{message:`${e.where}: ${e.message}`,hint:e.hint};return r("\
div",{class:t,children:r(Ed,{error:e,shown:i})})}var fU=["dataset","define","params","timezone","week_start","missing"];function co(e,t){let n=fU.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Ob(e,t,n){return(await ie(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var hU=2e3,ha=new Map,Ad=new Map,mM=me(0),cM;function Wl(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function hs(e,t){mM.value;let n=JSON.stringify(e),o=tl.value,i=t.filter(a=>a.text!==""&&!ha.has(Wl(n,a))),s=i.map(
a=>Wl(n,a)).join(`

`);return F(()=>{i.length>0&&o!=="away"&&gU(n,e,i)},[s,o]),t.map(a=>ha.get(Wl(n,a))??null)}async function pM(e,t,n){let o=JSON.
stringify(e),i=ha.get(Wl(o,t));if(i)return i;let[s]=await Ob(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return dM(o,t,s),s}function gU(e,t,n){let o=Ad.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(Wl(e,i),i);Ad.set(e,o),cM??=setTimeout(()=>{cM=void 0,yU()},0)}async function yU(){let e=[...Ad];Ad.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await Ob(n,i).catch(()=>[])).forEach((a,l)=>dM(t,i[l],
a))})),mM.value++}function dM(e,t,n){ha.size>=hU&&ha.delete(ha.keys().next().value),ha.set(Wl(e,t),n)}async function kr(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await pM(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=G(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Ul(e,t,n){if(!t)return n;
let{start:o,end:i}=Gi(e,t);return e.slice(0,o)+n+e.slice(i)}var bU=6;function Od(e){let[,t,n]=/^(.*)[[#](\d+)\]?$/.exec(e)??[];return t===void 0?null:{list:t,at:Number(n)}}function fM(e,t){
let[n,o]=k(!1),i=H(null),s=H(0);return F(()=>()=>i.current?.(),[]),{dragged:n,onPointerDown:u=>{let c=Od(e);if(!t||!c||u.
button!==0||u.pointerType==="touch")return;let m=null,p=!1,d=w=>{m?.removeAttribute("data-drop"),m=w,m&&(m.dataset.drop=
Od(m.dataset.stop??"").at<c.at?"before":"after")},f=w=>{if(!p&&Math.hypot(w.clientX-u.clientX,w.clientY-u.clientY)<bU)return;
p=!0,o(!0);let x=document.elementFromPoint(w.clientX,w.clientY)?.closest("[data-path]")?.querySelector("[data-stop]")??null,
S=x&&Od(x.dataset.stop??"");d(S&&S.list===c.list&&S.at!==c.at?x:null)},h=()=>{removeEventListener("pointermove",f),removeEventListener(
"pointerup",y),removeEventListener("keydown",b,!0),d(null),o(!1),i.current=null},y=()=>{let w=m&&Od(m.dataset.stop??"");
h(),p&&(s.current=performance.now()),w&&t(w.at-c.at)},b=w=>{w.key!=="Escape"||!p||(w.stopPropagation(),s.current=1/0,h())};
i.current=h,addEventListener("pointermove",f),addEventListener("pointerup",y),addEventListener("keydown",b,!0)},wasDragged:()=>{
let u=performance.now()-s.current<100;return s.current=0,u}}}function hM(e,t,n){let o=bi(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}var gM="Ep",yM="a",bM="Ip",vM="Up",xM="Hp",wM="Lp",kM="Mp",CM="x",SM="Np",TM="Rp",$M="L",Rb="Ap";function rn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=Ke(),u=H(null),c=gt(),m=fM(t,s?void 0:e.
onMove),[p,d]=k(!1),f=s?null:hM(l.error,o,i),h=e.alone&&f?.where!==o?null:f;uM(h);let y=h!==null||a!==null,b=xU(h,a,e.onHint),
w=async()=>{await e.onRemove?.(),eo(l.sentence(),t,e.after)},x=e.editor!==void 0||e.menu!==void 0;return r("span",{class:gM,
"data-path":o,children:[r("span",{class:Ce(yM,s&&vM,y&&xM,e.quiet&&wM,p&&bM,m.dragged&&kM),children:[y&&r("span",{class:SM,
children:r(ce,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:CM,"data-stop":t,tabIndex:-1,"aria-haspopu\
p":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":x?p:void 0,"aria-invalid":y||void 0,"aria-describedby":y?`${c}\
-problem`:void 0,onPointerDown:m.onPointerDown,onClick:()=>{m.wasDragged()||d(!p)},onKeyDown:S=>wU(S,e,w,b),children:[r(
"span",{class:"spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:TM,children:r(ce,{name:"down",size:12})})]}),
e.onRemove&&r("button",{type:"button",class:$M,tabIndex:-1,"aria-label":`Remove ${W(n)}`,onClick:w,children:r(ce,{name:"\
close",size:12})})]}),h&&r("span",{class:Rb,children:r(Ed,{id:`${c}-problem`,error:h})}),a&&r("span",{class:Rb,children:r(
fe,{id:`${c}-problem`,error:a,onHint:e.onHint})}),p&&e.menu&&r(Po,{anchor:u.current,label:W(n),items:e.menu,onClose:()=>d(
!1)}),p&&e.editor&&r(Qt,{anchor:u.current,role:"dialog",label:W(n),onClose:()=>{d(!1),e.onLeave?.()},children:e.editor(()=>d(
!1))})]})}function xU(e,t,n){let o=t??e,i=o?Hg(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>Dd(e,i)}function wU(e,t,n,o){
let i=e.key==="Enter"&&o?o:kU(e,t,n);i&&(e.preventDefault(),i())}function kU(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){
return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(
1):null:e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:
null}var CU=new Set(["has","contains","starts_with","ends_with"]);function jl({property:e,operator:t,values:n}){let o=we(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:CU.has(i)?`${t}(${o}, ${n.map(Oc).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(Oc).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(Oc).join(" and ")}`}
function Oc(e){return typeof e=="string"?Wt(e):String(e)}var SU=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function MM(e){for(let[t,n]of SU){if(e===t)return n;if(e===n)return t}
return e}var PM=["=","!=","in","not in"],Kl=["is null","is not null"],Lb=[">=",">","<","<=","between","not between"],_M=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Rd(e){switch(e){case"bool":return["is true","is false",...Kl];case"string":return[
...PM,..._M,...Kl];case"int64":case"float64":return["=",...Lb,"!=","in","not in",...Kl];case"timestamp":return[...Lb,...Kl];case"\
list of strings":return["has","not has",...Kl];case"unknown":return[...PM,...Lb,..._M,"has","not has",...Kl]}}function mo(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function ga(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var DM={property:null,type:"unknown",operator:null,values:[]};function EM(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Nb({property:e,operator:t}){return e===null?"property":t===null||mo(t)===0?"operator":
"values"}function AM(e,t,n){return e.operator!==null&&e.type===n&&Rd(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function OM(e,t){let n=mo(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Ld(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function RM(e,t){let n=e.operator===null?0:mo(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Bb({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=mo(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function Rc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Bb(e)!==null)return null;
if(mo(n)!=="many"||!o.includes(null))return jl({property:t,operator:mo(n)==="many"?ga(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=jl({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=jl({property:t,operator:ga(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function Lc(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function LM(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}var BM="Cr",FM="Dp";function $n({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:BM,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:FM,children:e}),r(ns,{...i,inline:!0,autofocus:!0,eager:!0})]})}function nr(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function po(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:nr(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var zM={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Gl(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function IM({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=k(""),c=e.filter(
f=>f===l.trim()),m=e.filter(f=>f!=="in"&&f!=="not in"),p=c.length>0?c:po(m,l,f=>`${f} ${Gl(f)} ${zM[f]}`),d=f=>f===t||t!==
null&&f===ga(t,1);return r($n,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:p.map(f=>({value:f,label:Gl(f),note:zM[f],selected:d(f)})),onPick:n,onTake:()=>{}})}var zb="se",HM="ce",qM="Tp";var Ib=8;function VM({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
A,{children:[r("button",{type:"button",class:zb,"data-present":t==="property",onClick:()=>n("property"),children:r(M,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:zb,"data-present":t==="operator",onClick:()=>n("operator"),
children:Gl(s)}),t==="values"&&a.slice(0,Ib).map(l=>r("button",{type:"button",class:HM,onClick:()=>o(Ld(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r(M,{value:l,most:24,middle:!0}),r(ce,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>Ib&&r("span",{class:qM,children:["and ",U(a.length-Ib)," more"]})]})}var WM="sluice.lately";function Hb(e,t=""){return new Map(Object.entries(jM())).get(KM(e,t))??[]}function Nd(e,t,n=""){if(t===
""||t.length>200)return;let o=KM(e,n),i=Object.entries(jM()),s=[t,...Hb(e,n).filter(a=>a!==t)].slice(0,40);PU(Object.fromEntries(
[[o,s],...i.filter(([a])=>a!==o)].slice(0,50)))}function UM(e,t,n,o){if(t.length===0)return e;let i=new Map(t.map((a,l)=>[
a,l])),s=a=>i.get(n(a))??t.length;return[...e].sort((a,l)=>o(a,l)||s(a)-s(l))}function KM(e,t){return JSON.stringify([e,
t])}function jM(){try{let e=JSON.parse(localStorage.getItem(WM)??"{}"),t=Object.entries(e??{}).filter(n=>Array.isArray(n[1])&&
n[1].every(o=>typeof o=="string"));return Object.fromEntries(t)}catch{return{}}}function PU(e){try{localStorage.setItem(
WM,JSON.stringify(e))}catch{}}var Bd=50;function GM(e,t,n,o){return ie(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:Bd},
signal:o})}function qb(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:m,params:p,missing:d}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:m,params:p,missing:d,limit:Bd};return ie(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}async function JM(e,t,n,o,i){let{compare:s,...a}=Ne(e),l=we(n),u=o===""?void 0:`contains(\
lower(string(${l})), ${Wt(o.toLowerCase())})`,c={...a,aggregate:{over:t,measures:["count()"],by:[l],having:u,order:["cou\
nt() desc"],limit:Bd+1}},{rows:m}=await ie("v1/query",{body:c,signal:i}),p=m.filter(([f])=>f!==null).map(([f,h])=>({value:f,
count:Number(h)})),d=Number(m.find(([f])=>f===null)?.[1]??0);return{values:p.slice(0,Bd),more:0,nulls:d,exact:!0}}function Vb(e,t){let[n,o]=k(null);return F(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{On(s)||o(a=>({key:e,value:a?.value??null,error:G(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Fd(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=Vb(`${i}
${n.join()}
${s}`,d=>GM(i,s,n,d)),l=_U(e,s),u=a.fresh&&a.value?a.value:{names:MU(i,s),more:0},c=new Set(l.map(({name:d})=>d)),p=[...l,
...u.names.filter(({name:d})=>!c.has(d))].filter(d=>d.kind==="function"||o(d.type));return{names:[...Wb(p,i,"",s,({name:d})=>d)],
more:u.more}}function _U({define:e},t){return Object.keys(e??{}).filter(n=>nr(n,t)<3).map(n=>({kind:"definition",name:n,
text:we(n),type:"unknown",filled:1}))}function MU(e,t){let n=Oe(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??
[]).map(({name:i,type:s,filled:a})=>({kind:"property",name:i,text:we(i),type:s,filled:a/o})).filter(({name:i})=>nr(i,t)<
3).sort((i,s)=>nr(i.name,t)-nr(s.name,t)||s.filled-i.filled)}function Wb(e,t,n,o,i){let s=Q(()=>Hb(t,n),[t,n]);return UM(
e,s,i,(a,l)=>nr(i(a),o)-nr(i(l),o))}function ZM(e,t){return Oe(e).value.value?.columns?.find(n=>n.name===t)?.type??"unkn\
own"}function zd(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return Vb(
s,async a=>{let l=()=>qb(e,t??"",void 0,i,a);return n===void 0?l():qb(e,t??"",n,i,a).catch(u=>{if(On(u)||G(u).status!==400)
throw u;return l()})})}function YM(e,t,n,o){let i=o.trim(),s=n===null||t===void 0?null:JSON.stringify([e,t,n,i]);return Vb(
s,a=>JM(e,t,n??"",i,a))}var QM="_p";var AU={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},OU={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function Ub(e){let t=e.kind==="function"||e.filled>=.9995?"":I(e.filled);return[AU[e.kind]||OU[e.type],t].filter(n=>n!==
"").join(", ")}function XM(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r(M,{value:s.name,most:60,middle:!0}),
note:Ub(s)}));return n===""||o&&nr(o.name,n)<3?i:[Cr(n),...i]}function Cr(e){return{value:{typed:e},label:r("code",{class:QM,
children:r(M,{value:e,most:60})}),note:"as it is typed"}}function or(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=k(e.typed??""),u=Fd(t,a,n,o),c=e.names?po(e.names,
a,({name:w})=>w).filter(({type:w})=>o?.(w)??!0):u.names,m=e.names?0:u.more,p=e.extra?.(a)??[],d=XM(c,a),f=d[0]!==void 0&&
"typed"in d[0].value,h=p.length>0&&f?[...p,...d.slice(1),d[0]]:[...p,...d],y=w=>{if(!("entry"in w))return b(w.typed);Nd(
t.dataset,w.entry.name),i(w.entry)},b=w=>{w.trim()!==""&&s(w.trim())};return r($n,{label:e.label,placeholder:e.placeholder,
text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.onBack,options:h,onPick:y,onTake:b,foot:m>
0?`${U(m)} more, keep typing`:void 0})}function tD({document:e,beside:t,draft:n,typed:o="",names:i,over:s,onValues:a,onBack:l,onCancel:u,onLeave:c,head:m}){let[
p,d]=k(o),f=n.operator===null?1:mo(n.operator),h=f==="many",y=n.property??"",b=zd(e,i?null:we(y),t,p),w=YM(e,s,i&&eD(n.type)?
y:null,p),x=i?w:b,S=Wb(x.value?.values??[],e.dataset,y,p,({value:O})=>String(O)),T=Lc(p,n.type),D=p===""||T!==void 0,$=RU(
n,p,T,x.value&&{...x.value,values:S}),B=O=>{let K=RM(n,O);d(""),a(K.values,f!==2||K.values.length>=2)},R=(O,K)=>{let q="\
typed"in O?T:O.value;q!==void 0&&(K&&h?(d(""),a(Ld(n,q).values,!1)):h&&p===""&&n.values.length>0?a(n.values,!0):B(q))},Y=()=>{
h&&p===""&&n.values.length>0?a(n.values,!0):T!==void 0&&p!==""&&B(T)},L=O=>{let K=h?LM(O)?.map(q=>Lc(q,n.type)):void 0;return!K||
K.includes(void 0)?!1:(a([...new Set([...n.values,...K])],!0),!0)};return r($n,{label:"Value",placeholder:LU(n,f),text:p,
onText:d,head:m,onCancel:u,onLeave:c,onBackspace:()=>n.values.length>0?a(n.values.slice(0,-1),!1):l(),onPaste:L,invalid:!D,
several:h,spaceTypes:p!==""&&$[0]!==void 0&&"typed"in $[0].value,options:$,onPick:R,onTake:Y,foot:D?NU(x,i&&(s===void 0||
!eD(n.type)),h):`${Oc(p)} is no number`})}function RU(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=d=>e.values.includes(d),a=(o?.
values??[]).map(({value:d,count:f})=>({value:{value:d},label:r(M,{value:d,most:60,middle:!0}),note:i+U(f),selected:s(d)})),
l=o?.values.some(({value:d})=>d===n)??!1,u=t!==""&&n!==void 0&&!l?[Cr(t)]:[],c=l?a.filter(({value:d})=>"value"in d&&d.value===
n):[],m=a.filter(d=>!c.includes(d)),p=o&&t===""&&o.nulls>0&&e.operator!==null&&mo(e.operator)==="many"?[{value:{value:null},
label:r(M,{value:null}),note:i+U(o.nulls),selected:s(null)}]:[];return[...u,...c,...m,...p]}function LU({values:e,type:t},n){
return n===2?e.length===0?"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function NU({value:e,error:t},n,o){let i=e&&
e.more>0?[`${U(e.more)} more, keep typing`]:[],s=o?["Space: several, Enter: done"]:[];return[...n?["type it: the values \
of this column are not listed"]:t?["the values cannot be listed"]:i,...s].join(" · ")}function eD(e){return e!=="float6\
4"&&e!=="timestamp"}function Id(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=k(()=>Nb(n)),l=H(e.typed??""),u=h=>{l.current="",a(h)},
c=(h,y)=>{let b=AM(n,h,y);o(b),u(b.operator===null||Nb(b)!=="values"?"operator":"values")},m=async h=>{let y=(await kr(e.
context,e.kind,h)).parsed?.tree;y?.kind==="name"&&y.name!==void 0&&y.type!=="bool"&&y.type!=="unknown"?c(y.name,y.type):
i(h,null)},p=h=>{let y=OM(n,h);o(y),mo(h)===0?i(Rc(y),y):u("values")},d=(h,y)=>{let b={...n,values:h};o(b);let w=y?Rc(b):
null;if(w!==null){for(let x of h.slice(0,BU))x!==null&&Nd(t.dataset,String(x),n.property??"");i(w,b)}},f={onCancel:e.onCancel,
onLeave:e.onLeave,head:r(VM,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?r(or,{...f,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:FU,...e.names?{names:e.names}:{},onName:h=>c(h.name,h.type),onText:h=>{
m(h)}},"property"):s==="operator"?r(IM,{...f,operators:Rd(n.type),present:n.operator,onPick:p,onBack:()=>u("property")},
"operator"):r(tD,{...f,document:t,beside:e.beside,draft:n,typed:l.current,names:e.names!==void 0,over:e.over,onValues:d,
onBack:()=>u("operator")},"values")}var BU=10,FU=["property","definition","cohort","lookup"];var Oo="Fp",Nn="Gp",Kb="Jp",gs="Kp",nD="Op",oD="Pp";var iD=3;function Hd({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:gs,children:r(
M,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Nn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(rD,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(A,{children:[s==="is false"&&r("span",{class:Nn,children:"not"}),r("span",{class:Oo,children:r(M,{value:i,most:40,middle:!0})})]}):
r(A,{children:[r("span",{class:Oo,children:r(M,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Nn,children:Gl(mo(
s)==="many"?ga(s,a.length):s)}),s!==null&&r(rD,{values:a,between:s.endsWith("between")})]})}function rD({values:e,between:t,
name:n=!1}){return e.length>iD+1?r("span",{class:Kb,children:["(",U(e.length)," values)"]}):r("span",{class:n?Oo:Kb,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Nn,children:t?" and ":n?" or ":", "}),r(zU,{value:o})]},i))})}function zU({
value:e}){return e===null?r("i",{class:Nn,children:Jn.null}):r(M,{value:e,most:40,middle:!0})}function qd(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>iD+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function Vd(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function Bc(e){
return e.length===0?void 0:e.join(" and ")}function ys(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Wd(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function sD({text:e,chip:t}){if(t)return jl({...t,operator:MM(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&IU(n)?n:`not (${e})`}function IU(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var jb={property:"event",type:"string",operator:"=",values:[]};function Ud({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=k(jb);return r(Id,{document:e,context:co(e),kind:"condition",beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,
onLeave:o})}function Xr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(A,{children:[n.
map((s,a)=>r(ge,{word:i(a),children:s},a)),o&&r(ge,{word:n.length===0?e:void 0,children:o},"after")]})}var aD="Er",lD="Qp",uD="Vp";function ei({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=H(null),[l,u]=k(null),[c,m]=k(null),p=H(
0),d=x=>{m(a.current?.getBoundingClientRect()??null),u(x)},f=n==null||n===!1,h=qo(f?t:void 0),y=()=>{p.current=performance.
now(),u(null)},b=()=>{performance.now()-p.current>300&&d("")},w=x=>{if(!(x.ctrlKey||x.metaKey||x.altKey)){if(x.key.length===
1&&x.key!==" "&&x.key!=="/")d(x.key);else if(x.key==="Backspace"&&s)s();else return;x.preventDefault()}};return r(A,{children:[
r("button",{ref:a,type:"button",class:Ce(aD,!f&&lD,l!==null&&uD),...h,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${n}: ${t}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:b,onKeyDown:w,children:[r(ce,{name:"plu\
s",size:14}),n]}),l!==null&&r(Qt,{anchor:c,role:"dialog",label:t,onClose:()=>{y(),i?.()},children:o(l,y)})]})}function Fc(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var qU={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function zc(e,t){let n=Fc(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Oe(e).value.value?.actors?.[0],s=Object.keys(Jb(
t)).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...qU[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:we(u),type:c,filled:1}))}function Jb(e){if(e===void 0||
e==="events")return{};let{properties:t}="sessions"in e?e.sessions:"actors"in e?e.actors:e.flows;return t??{}}function Kd(e,t){
return[...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.
exec(n)?.[1]??n;return{kind:"measure",name:i,text:we(i),type:o,filled:1}})}function cD(e,t){let n=Object.entries(Jb(t)),o=hs(co(e),n.map(([,s])=>({kind:"measure",text:s}))),i=new Map(n.map(([s],a)=>[
s,o[a]?.type??"unknown"]));return zc(e.dataset,t)?.map(s=>i.has(s.name)?{...s,type:i.get(s.name)}:s)}var mD="Wp",pD="Ir",dD="Ur";var fD=null;function WU(){return fD??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),fD}function Zl(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=H(null),a=H(null),l=H(e);l.current=e;let[u,c]=k(!1);return F(()=>{let m=!1;
return WU().then(p=>{m||!p||!s.current||(a.current=p.mount(s.current,{...l.current,onText:d=>{d!==l.current.text&&l.current.
onText(d)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{m=!0,a.current?.destroy()}},
[]),F(()=>{u&&i&&a.current?.focus()},[u]),F(()=>{a.current?.setText(t)},[t]),F(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:Ce(mD,e.class),children:[r("div",{ref:s,class:pD,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:dD,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:m=>e.onText(m.currentTarget.
value)})]})}var hD="Yp",gD="Zp",yD="ed",bD="rd",vD="id";function jd({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:hD,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(Zl,{class:gD,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Gi(
t,n.span):null}),n&&r("div",{class:yD,children:r(fe,{error:n})}),r("div",{class:bD,children:[r("span",{class:vD,children:"\
Enter takes it, Shift+Enter is a new line"}),r(_,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function Yl(){let e=H(!0);return F(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function Di(e){let{path:t,text:n,what:o,onChange:i}=e,s=Ke(),a=e.groups?"having":"condition",l={...co(s.document,e.over),
...e.groups},u=e.over,c=cD(s.document,u),m=e.groups?Kd(e.groups.measures,e.groups.by):c,p=Vd(n,hs(l,[{kind:a,text:n}])[0]??
null),d=p.map(L=>L.text),[f,h]=k(null),y=Yl(),b=e.byEvent&&p.length===0?jb:DM,w=L=>`${t}#${L<p.length?L:"draft"}`,x=e.needed!==
!0||p.length>1,S=async L=>{await kr(l,a,Bc(L)??""),y()&&(h(null),i(Bc(L)))},T=async(L,O,K)=>{h({at:L,condition:K,text:O,
problem:null});let{parsed:q,problem:j}=await kr(l,a,O);if(j)return h({at:L,condition:K,text:O,problem:j}),eo(s.sentence(),
w(L));let X=ys(d,L,Bc(q?.conjuncts?.map(le=>le.text)??[`(${O})`])??O);await S(X)},D=()=>{if(!f||f.problem)return;let L=f.
condition?Rc(f.condition):f.text;L!==null&&L.trim()!==""?T(f.at,L,f.condition):f.condition?.property?h({...f,problem:{message:Bb(
f.condition)??"",hint:"",span:null}}):h(null)},$=(L,O,K)=>{let q=p[L],j=f?.at===L?f:null,X=()=>{h(null),K(),L>=p.length&&
eo(s.sentence(),`${t}#+`)},le=()=>{K(),D()},ae=(ve,Me)=>{K(),T(L,ve,Me)};return(j?j.condition===null&&j.text!==null:q&&!q.
chip)?r(jd,{label:o,text:j?.text??q?.text??"",problem:j?.problem??null,onCancel:X,onLeave:le,onText:ve=>h({at:L,condition:null,
text:ve,problem:null}),onDone:ve=>ae(ve,null)}):r(Id,{document:s.document,typed:O,draft:j?.condition??(q?.chip?EM(q.chip):
b),names:m,over:e.groups?void 0:u,context:l,kind:a,beside:Bc([...e.within?[e.within]:[],...ys(d,L,null)]),onDraft:ve=>h(
{at:L,condition:ve,text:null,problem:null}),onDone:ae,onCancel:X,onLeave:le})},B=L=>{f?.text&&T(f.at,Ul(f.text,f.problem?.
span??null,L),null)},R=(L,O)=>{let K=f?.at===L?f:null;return r(rn,{stop:w(L),path:t,span:O?.span,after:`${t}#+`,what:o,label:`${o}\
: ${qd(O,K)}`,draft:K!==null,problem:K?.problem,onHint:K?.text?B:void 0,editor:q=>$(L,"",q),onLeave:D,onRemove:K?()=>h(null):
x?()=>S(ys(d,L,null)):void 0,onNegate:O&&!K?()=>{S(ys(d,L,sD(O)))}:void 0,onMove:O&&p.length>1?q=>{S(Wd(d,L,q)).then(()=>eo(
s.sentence(),`${t}#${Math.max(0,Math.min(L+q,p.length-1))}`))}:void 0,children:r(Hd,{part:O,draft:K,byEvent:e.byEvent??!1})})},
Y=p.map((L,O)=>R(O,L));return r(Xr,{lead:e.lead,between:"and",after:r(ei,{stop:`${t}#+`,label:`Add a ${o}`,editor:(L,O)=>$(
p.length,L,O),onLeave:D,onBackspace:p.length>0&&x?()=>{S(d.slice(0,-1))}:void 0,children:p.length===0&&f===null?e.empty:
void 0}),children:f?.at===p.length?[...Y,R(p.length,null)]:Y})}function sn(){let[e,t]=k([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),eo(xD(),`${n}#+`,n)},put:(n,o)=>{oe(n,o),
eo(xD(),n,`${n}#+`)}}}function xD(){return document.activeElement?.closest("[data-sentence]")??document.querySelector("[\
data-sentence]")}function an({word:e="where"}){let{document:t}=Ke();return r(Di,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>oe(
"where",n),empty:"filter"})}var KU=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function wD({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=k(null);if(l)
return r(jU,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=p=>n?po(KU,p.trim()===""?"time":p,([d,f])=>`time ${f} ${d}`).
map(([d,f])=>({value:{typed:`time('${d}')`},label:d==="auto"?"time":`time, ${d}`,note:f})):[];return r(or,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:p=>p.trim()===""?c(p).slice(0,1):c(p),onName:p=>{n&&(p.type==="int64"||p.type==="float64")?u(p):s(p.text)},onText:s,
onCancel:a,onLeave:a})}function jU({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=k(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=po(a,i,([u,c])=>`${u} ${c}`);return r($n,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[Cr(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var Gd=()=>!0,ti=e=>e==="int64"||e==="float64",kD=e=>ti(e)||e==="timestamp"||e==="string",CD=e=>e!=="list of strings",Yb=[
{name:"count",meaning:"how many",alone:!0,fits:Gd},{name:"uniq",meaning:"how many different",usual:!0,fits:CD},{name:"su\
m",meaning:"total",usual:!0,fits:ti},{name:"avg",meaning:"mean",usual:!0,fits:ti},{name:"median",meaning:"half are below",
usual:!0,fits:ti},{name:"p95",meaning:"95 % are below",usual:!0,fits:ti},{name:"p75",meaning:"75 % are below",fits:ti},{
name:"p90",meaning:"90 % are below",fits:ti},{name:"p99",meaning:"99 % are below",fits:ti},{name:"p999",meaning:"99.9 % \
are below",fits:ti},{name:"min",meaning:"least",fits:kD},{name:"max",meaning:"largest",usual:!0,fits:kD},{name:"first",meaning:"\
by time",fits:Gd},{name:"last",meaning:"by time",fits:Gd},{name:"stddev",meaning:"standard deviation",fits:ti},{name:"un\
iq_approx",meaning:"about how many different",fits:CD},{name:"count",meaning:"how many have a value",fits:Gd}];function SD(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=k(e.typed),[c,m]=k(e.text),[p,d]=k(null),[f,h]=k(!a);if(f){let b=()=>c===
e.text?s():i(c);return r(jd,{label:"Measure",text:c,problem:e.problem,onText:m,onDone:i,onCancel:s,onLeave:b})}if(p)return r(
or,{label:`What ${p.name} is of`,placeholder:`${p.name} of`,document:t,kinds:["property","definition","lookup"],fits:b=>b===
"unknown"||p.fits(b),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>d(null),onName:b=>i(`${p.name}(${b.text})`),onText:b=>i(
`${p.name}(${b})`)});let y=b=>{"text"in b?i(b.text):"typed"in b?i(b.typed):b.aggregate.alone?i(`${b.aggregate.name}()`):
d(b.aggregate)};return r(GU,{document:t,names:n,text:l,onText:u,present:e.text,onPick:y,onTake:b=>{b!==""&&i(b)},onCancel:s,
onWrite:()=>h(!0)})}function GU({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),m=Fd(e,c,["property","definition","lookup"]).names,p=t?po(t,c,({name:b})=>b):m,d=po(Yb,c.replace(/\(.*$/s,""),({name:b,
meaning:w})=>`${b} ${w}`).map(b=>({value:{aggregate:b},label:b.alone?`${b.name}()`:`${b.name}(…)`,note:b.meaning})),f=c===
""?[]:p.filter(({name:b})=>nr(b,c)<3).slice(0,4).flatMap(JU),h=/[^\p{L}\p{N}_]/u.test(c)||d.length+f.length===0?[Cr(c)]:
[],y=c===""?d:[...h,...d,...f];return r($n,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:y,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(_,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function JU(e){
let t=Yb.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r(M,{value:`${o}(${e.name})`,most:60,middle:!0}),note:Ub(e)}))}function TD({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:Oo,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:Oo,children:r(M,{value:n,most:40,middle:!0})}):r("span",{class:gs,children:r(
M,{value:e,most:60})})}function bs(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=Ke(),u=co(l.document,e.over),c=hs(u,o===null?
[]:n.map(x=>({kind:o,text:x}))),[m,p]=k(null),d=Yl(),f=e.needed!==!0||n.length>1,h=x=>{p(null),s(x.length>0?x:void 0)},y=async(x,S)=>{
p({at:x,text:S,problem:null});let{problem:T}=o===null?{problem:null}:await kr(u,o,S);if(d()){if(!T)return h(ys(n,x,S));p(
{at:x,text:S,problem:T}),eo(l.sentence(),`${t}[${x<n.length?x:"draft"}]`)}},b=(x,S,T)=>{let D=m?.at===x?m:null;return e.
editor({text:D?.text??n[x]??"",parsed:D?null:c[x]??null,typed:S,problem:D?.problem??null,onDone:$=>{T(),y(x,$)},onCancel:()=>{
p(null),T(),x>=n.length&&eo(l.sentence(),`${t}#+`)}})},w=x=>{let S=m?.at===x?m:null,T=x<n.length;return r(rn,{stop:`${t}\
[${T?x:"draft"}]`,path:`${t}[${x}]`,after:`${t}#+`,what:i,label:`${i}: ${S?.text??n[x]??""}`,draft:S!==null,problem:S?.problem,
onHint:D=>{S&&y(x,Ul(S.text,S.problem?.span??null,D))},editor:D=>b(x,"",D),onRemove:S?()=>p(null):f?()=>h(ys(n,x,null)):
void 0,onMove:T&&n.length>1?D=>{h(Wd(n,x,D)),eo(l.sentence(),`${t}[${Math.max(0,Math.min(x+D,n.length-1))}]`)}:void 0,children:r(
TD,{text:S?.text??n[x]??"",parsed:S?null:c[x]??null})})};return r(Xr,{lead:e.lead,after:n.length<a&&r(ei,{stop:`${t}#+`,
label:`Add a ${i}`,editor:(x,S)=>b(n.length,x,S),onBackspace:n.length>0&&f?()=>h(n.slice(0,-1)):void 0,children:n.length===
0&&m===null?e.empty:void 0}),children:[...n.map((x,S)=>w(S)),...m?.at===n.length?[w(n.length)]:[]]})}function ya({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,most:a,needed:l=!1}){let{document:u}=Ke();return r(
bs,{path:e,texts:t,kind:"measure",what:o,lead:i,over:n,needed:l,most:a,empty:t.length===0?o:void 0,onChange:s??(c=>oe(e,
c)),editor:c=>r(SD,{...c,document:u,names:zc(u.dataset,n)},c.text)})}function ni({path:e,texts:t,over:n,what:o="breakdow\
n",lead:i,onChange:s,axes:a=!1,most:l}){let{document:u}=Ke();return r(bs,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,
empty:o,most:l,onChange:s??(c=>oe(e,c)),editor:c=>r(wD,{...c,document:u,axes:a,names:zc(u.dataset,n)})})}function $D({path:e,
texts:t,what:n="property",lead:o}){let{document:i}=Ke();return r(bs,{path:e,texts:t,kind:null,what:n,lead:o,empty:n,onChange:s=>oe(
e,s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(or,{label:"Property",placeholder:s===""?"property":s,document:i,kinds:[
"property","definition","lookup"],typed:a,onName:c=>l(c.name),onText:l,onCancel:u,onLeave:u})})}function ba(e){let t=pe(e);return t.length===0?["count()"]:t}function PD({aggregate:{measures:e,by:t,order:n}}){let o=Kd(ba(e),pe(t));return r(bs,{lead:"ordered by",path:"aggregate.\
order",texts:pe(n),kind:null,what:"order",empty:"a column",onChange:i=>oe("aggregate.order",i),editor:i=>r(ZU,{...i,orders:o.
flatMap(({text:s})=>[`${s} desc`,s])})})}function ZU({orders:e,text:t,typed:n,onDone:o,onCancel:i}){let[s,a]=k(n),l=po(e,
s,u=>u);return r($n,{label:"Order",placeholder:t===""?"column":t,text:s,onText:a,onCancel:i,onLeave:i,onTake:u=>{u!==""&&
o(u)},options:[...l.map(u=>({value:{typed:u},label:r(M,{value:u.replace(/ desc$/,""),most:60,middle:!0}),note:u.endsWith(
" desc")?"largest first":"smallest first",selected:u===t})),...l.length===0?[Cr(s)]:[]],onPick:({typed:u})=>o(u)})}function Ql({path:e},t){return e===""?t:`${e}.${t}`}var Qb=[["10"],["20"],["100"],["1000"],["0","all of them"]],Jd={kind:"\
whole",label:"At most so many groups",lead:"at most",first:10,least:0,most:1e6,usual:Qb,unit:"groups"},YU=["monday","tue\
sday","wednesday","thursday","friday","saturday","sunday"],_D=[{member:"week_start",kind:"choice",choices:YU.map(e=>[e,`\
weeks from ${e[0].toUpperCase()}${e.slice(1)}`])},{member:"missing",kind:"choice",choices:[["error","unknown properties \
are mistakes"],["null","unknown properties are null"]]}],Zd=[{...Jd,member:"limit",needs:["by"]},{...Jd,member:"limit_by",
needs:["by"],label:"At most so many series",unit:"series"},{member:"fill",needs:["by"],kind:"choice",choices:[[!0,"empty\
 times as zeros"],[!1,"without empty times"]]}],MD=[{member:"limit",kind:"whole",label:"So many events at once",lead:"at\
 most",first:200,least:1,most:1e4,usual:[["100"],["200"],["1000"],["10000"]],unit:"events at once"},{member:"actor",kind:"\
text",label:"The events of one actor",lead:"of",first:""}],oi=[{member:"max",kind:"duration",label:"The longest session",
lead:"sessions of at most",first:"24h",usual:[["30m"],["1h"],["12h"],["24h","a day"]]},{member:"start",kind:"event",label:"\
An event that begins a session",lead:"sessions begun by"},{member:"end",kind:"event",label:"An event that ends a session",
lead:"sessions ended by"},{member:"split",kind:"choice",choices:[["none","sessions go on at midnight"],["day","sessions \
split at midnight"]]},{member:"split_on",kind:"name",label:"Split sessions where a value changes",lead:"sessions split b\
y"},{member:"gap_edge",kind:"choice",choices:[["inclusive","a gap of just that length stays"],["exclusive","a gap of jus\
t that length splits"]]}],Yd=[{member:"order",kind:"choice",choices:[["ordered","in this order"],["any","in any order"],
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
st"],["earliest_start","of the longest chains the one that starts first"]]}],Xb=[...Yd,{member:"count",kind:"choice",choices:[
["actors","the best chain of each"],["entries","a row for every pass"],["starts","a row for every start"]]}],DD=[{...Jd,
member:"limit",needs:["by"]},{member:"measures",kind:"measures",label:"A measure over the events of each step",lead:"mea\
suring"},{member:"bins",kind:"whole",label:"So many bins of times",lead:"times in",first:20,least:1,most:60,usual:[["10"],
["20"],["40"],["60"]],unit:"bins"},{member:"trend",kind:"text",label:"Over time",lead:"over time by",first:"1d",usual:[[
"1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by month"]]},{member:"trend_mode",needs:["trend"],kind:"choice",
choices:[["separate","a funnel for each time"],["split","the one funnel by its entries"]]}],ED=[{member:"strict_allows",
needs:["directly",!0],kind:"choice",choices:[["nothing","not even repeats between"],["repeats","repeated steps may lie b\
etween"]]},{member:"anchored",kind:"choice",choices:[[!1,"at any place"],[!0,"at its place (of steps in any order)"]]},{
member:"required",kind:"choice",choices:[[!1,"chains may lack it"],[!0,"only chains that have it (of steps in any order)"]]}],
AD=[{member:"day",kind:"choice",choices:[["calendar","by the calendar"],["rolling","periods from the start of each"]]},{
member:"at_least",kind:"whole",label:"At least so many returns",lead:"at least",first:2,least:1,most:1e4,usual:[["1"],["\
2"],["3"],["5"]],unit:"times"},{member:"by_return",needs:["by"],kind:"choice",choices:[[!1,"returns of any value"],[!0,"\
returns of the same value"]]},{...Jd,member:"limit",needs:["by"]},{member:"measure",kind:"measure",label:"A measure over\
 the returns",lead:"measuring"}],ev=[{member:"before",needs:["start"],kind:"whole",label:"Steps before the start",lead:"\
with",first:2,least:0,most:20,usual:[["1"],["2"],["5"],["20"]],unit:"steps before"},{member:"end_at",needs:["end"],kind:"\
choice",choices:[["first","to its first match"],["last","to its last match"]]},{member:"exclude",kind:"event",label:"Lea\
ve events out",lead:"leaving out"},{member:"collapse_repeats",kind:"choice",choices:[[!0,"repeats as one step"],[!1,"eac\
h repeat a step"]]},{member:"limit",kind:"whole",label:"At most so many names a step",lead:"at most",first:20,least:0,most:1e5,
usual:Qb,unit:"names a step"}],OD=[{member:"properties",kind:"keys",label:"Look at some properties only",lead:"looking a\
t"},{member:"exclude",kind:"names",label:"Leave properties out",lead:"leaving out"},{member:"limit",kind:"whole",label:"\
At most so many properties",lead:"at most",first:50,least:0,most:1e5,usual:Qb,unit:"properties"},{member:"values",kind:"\
whole",label:"So many values of each",lead:"with",first:20,least:0,most:1e3,usual:[["0"],["5"],["10"],["50"]],unit:"valu\
es each"},{member:"bins",kind:"whole",label:"So many bins of numbers",lead:"numbers in",first:40,least:2,most:100,usual:[
["10"],["20"],["40"],["100"]],unit:"bins"}];var tv="ad",LD="td";function Qd({path:e,properties:t,of:n}){let o={what:`${n} property`,label:`Measure over the events of ${n==="actor"?"an":
"a"} ${n}`,placeholder:"count() filter (where event = 'search')",kind:"measure"};return r(ov,{lead:"each with",path:e,named:t,
meaning:o})}function BD({named:e}){return r(ov,{lead:"where",path:"define",named:e,meaning:{what:"definition",label:"Exp\
ression",placeholder:"amount > 100",kind:"expression"}})}function FD({named:e}){return r(ov,{lead:"where",path:"params",
named:e,meaning:{what:"parameter",label:"Value",placeholder:'CH, or ["CH", "DE"]',kind:null}})}function ov({lead:e,path:t,
named:n,meaning:o}){let i=Object.entries(n??{}),{what:s}=o,a=(u,c,m)=>{let p=i.findIndex(([f])=>f===u),d=p<0?[...i,[c,m]]:
i.map((f,h)=>h===p?[c,m]:f);oe(t,Object.fromEntries(d))},l=u=>{let c=i.filter(([m])=>m!==u);oe(t,c.length>0?Object.fromEntries(
c):void 0)};return r(Xr,{lead:e,after:r(ei,{stop:`${t}#+`,label:`Add a ${s}`,editor:(u,c)=>r(ND,{meaning:o,name:u,text:"",
onDone:(m,p)=>{c(),a(null,m,p)}}),children:i.length===0?s:void 0}),children:i.map(([u,c],m)=>r(rn,{stop:`${t}#${m}`,path:`${t}\
.${u}`,after:`${t}#+`,what:s,label:`${s} ${u}: ${nv(c)}`,onRemove:()=>l(u),editor:p=>XU(o,c)?r(eK,{close:p}):r(ND,{meaning:o,
name:u,text:nv(c),onDone:(d,f)=>{p(),a(u,d,f)}}),children:[r("span",{class:Oo,children:[o.kind===null&&"$",r(M,{value:u,
most:40})]}),r("span",{class:Nn,children:"="}),r("span",{class:gs,children:r(M,{value:nv(c),most:40})})]},u))})}function XU({
kind:e},t){return e!==null&&typeof t!="string"}function nv(e){return typeof e=="string"?e:JSON.stringify(e)}function eK({
close:e}){return r("div",{class:tv,children:r(_,{onClick:()=>{e(),Yn({kind:"json"})},children:"Edit it in the document"})})}
function ND({meaning:e,name:t,text:n,onDone:o}){let{document:i}=Ke(),[s,a]=k(t),[l,u]=k(n),[c,m]=k(null),{kind:p,what:d,
label:f,placeholder:h}=e,y=async()=>{if(s.trim()===""||l.trim()==="")return m({message:`A ${d} has a name and a ${f.toLowerCase()}`,
hint:"",span:null});if(p===null)return o(s.trim(),tK(l.trim()));let{problem:b}=await kr(co(i),p,l);b?m(b):o(s.trim(),l.trim())};
return r("form",{class:tv,onSubmit:b=>{b.preventDefault(),y()},children:[r(Xt,{label:"Name",value:s,onCommit:a,onInput:a,
autofocus:!0}),r(Xt,{label:f,value:l,onCommit:u,onInput:u,code:!0,placeholder:h}),c&&r(fe,{error:c}),r("div",{class:LD,children:r(
_,{kind:"primary",small:!0,type:"submit",children:"Take"})})]})}function tK(e){try{return JSON.parse(e)}catch{return e}}function Xd({items:e=[],groups:t,extras:n}){let{document:o}=Ke(),i=[...e.filter(s=>s!==!1),...t.flatMap(s=>oK(o,s,n))];return i.
length===0?null:r(rn,{stop:"more",path:"#more",what:"Parts of the question",label:"More parts of the question",quiet:!0,
editor:s=>r(nK,{items:i,onClose:s}),children:[r(ce,{name:"plus",size:14}),"more"]})}function nK({items:e,onClose:t}){let[
n,o]=k(""),i=po(e,n,({label:s,member:a})=>`${s} ${a}`).map(s=>({value:s,label:s.label,note:s.member}));return r($n,{label:"\
More parts",placeholder:"what to add",text:n,onText:o,options:i,onPick:s=>{t(),s.act()},onTake:()=>{},onCancel:t,onLeave:t})}
function oK(e,t,n){let o=i=>{if(!i)return!0;let s=qt(e,Ql(t,i[0]));return i.length===1?pe(s).length>0:s===i[1]};return t.
rare.filter(({member:i,needs:s})=>(qt(e,Ql(t,i))??void 0)===void 0&&o(s)).flatMap(i=>{let s=Ql(t,i.member),{member:a}=i;
if(i.kind==="choice")return i.choices.slice(1).map(([u,c])=>({label:rK(c),member:a,act:()=>n.put(s,u)}));let l="first"in
i&&i.first!==""?()=>n.put(s,i.first):()=>n.ask(s);return[{label:i.label,member:a,act:l}]})}function rK(e){return e[0].toUpperCase()+
e.slice(1)}var iK=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function zD(e){let t=e.replaceAll(" ","");return iK.test(t)?t:null}function ID(e){
return e.trim()===""?null:e.trim()}function Xl(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=
e&&o<=t?o:null}}function HD(e){let t=e.split(",").map(n=>{let[,o,i]=/^\s*(\d+)(?:\s*[-\u2013]\s*(\d+))?\s*$/.exec(n)??[];
return o===void 0?null:i===void 0?Number(o):[Number(o),Number(i)]});return t.every(n=>n!==null)?t:null}function qD(e){return e.
map(t=>Array.isArray(t)?t.join("-"):String(t)).join(", ")}var ef=[["30m","30 minutes"],["1h","1 hour"],["1d","24 hours"],
["7d","a week"],["14d","two weeks"],["30d"],["90d"]],Sr=[["1m","a minute"],["5m"],["10m"],["30m","half an hour"],["1h","\
an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function vs(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>oe(t,l));return r(rn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(sK,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r(M,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function sK({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=k(""),[m,p]=k(!1),d=u.trim(),f=n.filter(([b,w])=>d===""||b.startsWith(d)||(w??"").includes(d)),h=b=>{
let w=o(b);w===null?p(!0):a(w)},y=[...d!==""&&!f.some(([b])=>b===d)&&o(d)!==null?[{value:d,label:d,note:"as it is typed"}]:
[],...f.map(([b,w])=>({value:b,label:b,note:w,selected:b===t})),...d===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r($n,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:b=>{c(b),p(!1)},options:y,onPick:b=>b===null?a(void 0):
h(b),onTake:h,onCancel:l,onLeave:l,invalid:m,foot:m||d!==""&&o(d)===null?i:void 0})}function Bn(e){return r(vs,{...e,usual:e.
usual??ef,read:zD,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}function vt({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,alone:l,children:u}){let c=s??(p=>oe(e,p===
i?void 0:p)),m=o.find(([p])=>p===n)?.[1]??n;return r(rn,{stop:e,what:t,label:`${t}: ${m}`,onRemove:a,alone:l,menu:o.map(
([p,d])=>({label:d,checked:p===n,act:()=>c(p)})),children:u??m})}var aK=["property","definition","lookup"];function xs({path:e,what:t,value:n,none:o,kinds:i=aK,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=Ke(),[m,p]=k(null),d=Yl(),f=y=>{p(null),(u??(b=>oe(e,b)))(y)},h=async y=>{let{problem:b}=await kr(
co(c),l,a?we(y):y);d()&&(b?p({text:y,problem:b}):f(y))};return r(rn,{stop:e,what:t,label:`${t}: ${m?.text??n??o}`,draft:m!==
null,problem:m?.problem,onHint:y=>{m&&h(a?y:Ul(m.text,m.problem?.span??null,y))},onRemove:m?()=>p(null):n!==null?()=>f(void 0):
void 0,editor:y=>r(or,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:y,onLeave:y,onName:b=>{y(),
f(a?b.name:b.text)},onText:b=>{y(),h(b)}}),children:m===null&&n===null?o:r(M,{value:m?.text??n,most:40,middle:!0})})}function fn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=Ke(),l=t===void 0||t.trim()==="true",u=s??
(c=>oe(e,c??(i?"true":void 0)));return r(Di,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}function fo({group:e,extras:t}){let{document:n}=Ke();return r(A,{children:e.rare.map(o=>{let i=Ql(e,o.member),s=qt(n,i)??
void 0;return s!==void 0||t.has(i)?r(lK,{path:i,rare:o,value:s},i):null})})}function lK({path:e,rare:t,value:n}){let o=t.
member.replaceAll("_"," ");if(t.kind==="choice")return r(uK,{path:e,what:o,choices:t.choices,value:n});let{lead:i}=t,s=typeof n==
"string"?n:n===void 0?null:JSON.stringify(n),a=()=>oe(e,void 0);switch(t.kind){case"keys":return r(ni,{lead:i,path:e,what:o,
texts:pe(n)});case"names":return r($D,{lead:i,path:e,what:o,texts:pe(n)});case"measures":return r(ya,{lead:i,path:e,texts:pe(
n)});case"measure":return r(ya,{lead:i,path:e,texts:pe(n),most:1,onChange:l=>oe(e,l?.[0])});case"event":return r(fn,{lead:i,
path:e,what:o,text:s??void 0,onChange:l=>oe(e,l)});case"name":return r(ge,{word:i,children:r(xs,{path:e,what:o,value:s,none:"\
a property"})});case"duration":return r(ge,{word:i,children:r(Bn,{path:e,what:o,value:s,none:"none",usual:t.usual,onRemove:a})});case"\
text":return r(ge,{word:i,children:r(vs,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual??[],read:ID,wrong:"",
onRemove:a})});case"whole":return r(ge,{word:i,children:r(vs,{path:e,what:o,value:s,none:"none",unit:t.unit,usual:t.usual,
read:Xl(t.least,t.most),wrong:`A whole number from ${t.least} to ${t.most}`,onRemove:a})})}}function uK({path:e,what:t,choices:n,
value:o}){let i=n[0][0];return r(vt,{path:e,what:t,value:String(o),choices:n.map(([s,a])=>[String(s),a]),onChange:s=>oe(
e,s===String(i)?void 0:n.find(([a])=>String(a)===s)?.[0]),onRemove:()=>oe(e,void 0)})}var VD={path:"",rare:_D};function Pn({extras:e,groups:t=[],before:n=[],items:o=[]}){let{document:{define:i,params:s}}=Ke();
return r(A,{children:[t.map(a=>r(fo,{group:a,extras:e},a.path)),(i!==void 0||e.has("define"))&&r(BD,{named:i}),(s!==void 0||
e.has("params"))&&r(FD,{named:s}),r(fo,{group:VD,extras:e}),r(Xd,{extras:e,groups:[...n,...t,VD],items:[...o,i===void 0&&
{label:"A name for an expression",member:"define",act:()=>e.ask("define")},s===void 0&&{label:"A value for $name",member:"\
params",act:()=>e.ask("params")}]})]})}var tf="od";var mK=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function KD({
lead:e,path:t,funnel:n}){let{document:o,error:i}=Ke(),s=`${t}.exclude`,a=n.exclude??[];return r(Xr,{lead:e,after:r(ei,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(Ud,{document:o,typed:l,onCancel:u,onDone:c=>{u(),he({document:qm(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(rn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${UD(l,n)}`,editor:()=>r(pK,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>he({document:Vu(o,s,u)}),children:[r("span",{class:xi(l.where)===null?gs:Oo,children:r(M,{value:xi(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Nn,children:UD(l,n)})]},u))})}function UD({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function pK({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>oe(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:tf,children:r(Et,{document:e,error:t,label:"Exclusion",children:[r(fn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(ge,{word:"between",children:r(vt,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(ge,{word:"and",children:r(vt,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(vt,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:mK})]})})}function nf({path:e,session:t}){return r(ge,{word:"in one session, with gaps up to",children:r(Bn,{path:`${e}.gap`,what:"\
gap between sessions",value:t.gap??null,none:"30m",usual:Sr,onRemove:()=>oe(e,void 0)})})}var jD={groups:[],items:[]};function of({path:e,funnel:t,extras:n,rare:o=Yd}){return r(A,{children:[r(fo,{group:{path:e,
rare:o},extras:n}),t.session&&r(nf,{path:`${e}.session`,session:t.session}),t.session&&r(fo,{group:{path:`${e}.session`,
rare:oi},extras:n}),GD({path:e,funnel:t,extras:n})&&r(KD,{lead:"without",path:e,funnel:t})]})}function rf({rare:e=Yd,...t}){
let{path:n,funnel:o,extras:i}=t;return{groups:[{path:n,rare:e},...o.session?[{path:`${n}.session`,rare:oi}]:[]],items:[!GD(
t)&&{label:"Without an event in between",member:"exclude",act:()=>i.ask(`${n}.exclude`)},!o.session&&{label:"Within one \
session",member:"session",act:()=>i.put(`${n}.session.gap`,"30m")}]}}function GD({path:e,funnel:{exclude:t},extras:n}){return Array.
isArray(t)&&t.length>0||n.has(`${e}.exclude`)}function sf({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(vt,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>oe(e,a==="on"||void 0)})}function JD({document:e,error:t,path:n,step:o,first:i}){let s=sn(),a={path:n,rare:ED};return r("div",{class:tf,children:[
r(Et,{document:e,error:t,label:"Step",children:[r(fn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"conditio\
n of the step",needed:!0}),r(ge,{word:"counting",children:r(sf,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,
words:["any such event","the first ever only"]})}),!i&&r(dK,{path:n,step:o}),r(ge,{word:i?"it":"in between; it",children:r(
sf,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})}),r(
fo,{group:a,extras:s}),r(Xd,{groups:[a],extras:s})]}),r(Xt,{label:"Name",value:o.name??"",placeholder:"as the condition",
onCommit:l=>oe(`${n}.name`,l.trim()===""?void 0:l)})]})}function dK({path:e,step:t}){return r(A,{children:[r(ge,{word:"w\
ithin",children:r(Bn,{path:`${e}.within`,what:"at most after the step before",value:t.within??null,none:"any time",usual:Sr})}),
r(ge,{word:"and not before",children:r(Bn,{path:`${e}.after`,what:"at least after the step before",value:t.after??null,none:"\
at once",usual:Sr})}),r(ge,{word:"with",children:r(sf,{path:`${e}.directly`,what:"what may lie between",value:t.directly,
words:["anything","nothing"]})})]})}function ZD({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=Ke(),u=Vd(n.where,hs(co(a),[{kind:"\
condition",text:n.where}])[0]??null),c=xi(n.where),m=n.name??c??(n.where.trim()==="true"?"any event":null),p=m??u.map(d=>qd(
d,null)).join(" and ");return r(rn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${p}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(JD,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>oe(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:oD,children:t+1}),m!=null?r("\
span",{class:Oo,children:r(M,{value:m,most:40,middle:!0})}):u.slice(0,2).map((d,f)=>r("span",{class:nD,children:[f>0&&r(
"span",{class:Nn,children:"and"}),r(Hd,{part:d,draft:null,byEvent:f===0})]},f)),m===null&&u.length>2&&r("span",{class:Nn,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:Nn,children:"directly"}),n.within&&r("span",{class:Nn,
children:["within ",n.within]}),n.after&&r("span",{class:Nn,children:["after ",n.after]}),n.optional&&r("span",{class:Nn,
children:"(optional)"})]})}function af({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=Ke(),s=`${t}.steps`,{steps:a}=n,l=u=>he({document:qm(o,
s,a.length,{where:u})});return r(Xr,{lead:e,between:u=>u===1?"how many then":"then",after:r(ei,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(Ud,{document:o,typed:u,onDone:m=>{c(),l(m)},onCancel:c}),onBackspace:a.length>1?()=>he({document:Vu(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(ZD,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>he({document:Vu(o,s,c)}):void 0,onMove:a.length>1?m=>{he({document:ew(o,s,c,c+m)}),eo(i(),`${s}\
[${Math.max(0,Math.min(c+m,a.length-1))}]`)}:void 0}))})}function rv(e){return Oe(e).value.value?.actors?.[0]??"actor"}function Vn({path:e,value:t}){let{document:n}=Ke(),o=rv(n.
dataset);return r(xs,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>oe(e,i===o?void 0:i)})}function lf(e,t,n){return t===void 0||t==="events"||"actors"in t?jD:"sessions"in t?{groups:[{path:`${e}.sessions`,rare:oi}],
items:[]}:rf({path:`${e}.flows.funnel`,funnel:t.flows.funnel,extras:n,rare:Xb})}function uf({path:e,over:t,extras:n}){return t===
void 0||t==="events"?null:r(A,{children:[r(fK,{path:e,over:t,extras:n}),r(Qd,{...hK(e,t)})]})}function fK({path:e,over:t,
extras:n}){if("actors"in t)return r(ge,{word:"by",children:r(Vn,{path:`${e}.actors.per`,value:t.actors.per})});if("sessi\
ons"in t)return r(A,{children:[r(ge,{word:"of",children:r(Vn,{path:`${e}.sessions.per`,value:t.sessions.per})}),r(ge,{word:"\
with gaps up to",children:r(Bn,{path:`${e}.sessions.gap`,what:"gap",value:t.sessions.gap??null,none:"30m",usual:Sr})}),r(
fo,{group:{path:`${e}.sessions`,rare:oi},extras:n})]});let{funnel:o}=t.flows;return r(A,{children:[r(ge,{word:"of",children:r(
Vn,{path:`${e}.flows.funnel.per`,value:o.per})}),r(af,{lead:"from",path:`${e}.flows.funnel`,funnel:o}),r(ge,{word:"withi\
n",children:r(Bn,{path:`${e}.flows.funnel.window`,what:"window",value:o.window??null,none:"14d",usual:ef})}),r(of,{path:`${e}\
.flows.funnel`,funnel:o,extras:n,rare:Xb})]})}function hK(e,t){return"sessions"in t?{path:`${e}.sessions.properties`,properties:t.
sessions.properties,of:"session"}:"actors"in t?{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"}:
{path:`${e}.flows.properties`,properties:t.flows.properties,of:"flow"}}var gK=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function cf({path:e,over:t,allow:n=gK}){
let o=Fc(t);return r(vt,{path:e,alone:!0,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&he({document:yK(xe.value,e,i)})}})}
function yK(e,t,n){let o=Pe(e,t,bK(n,e)),i=Hu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=qt(o,i),{having:a,order:l,
...u}=s;return Pe(o,i,{...u,measures:["count()"],by:["time('auto')"]})}function bK(e,t){switch(e){case"events":return;case"\
sessions":return{sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.
steps??[{where:"true"}]}}}}}function iv({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,order:s}=n,a=sn(),l=lf("aggregate.over",o,a),u=pe(
n.by).length>0;return r(Et,{document:e,error:t.error,label:"Question: groups and measures",children:[r(ya,{lead:"Show",path:"\
aggregate.measures",texts:ba(n.measures),over:o,needed:!0}),r(ge,{word:"of",children:r(cf,{path:"aggregate.over",over:o})}),
r(uf,{path:"aggregate.over",over:o,extras:a}),r(an,{}),r(ni,{lead:"by",path:"aggregate.by",texts:pe(n.by),over:o,axes:!0}),
(i!==void 0||a.has("aggregate.having"))&&r(Di,{path:"aggregate.having",lead:"having",what:"condition on groups",empty:"c\
ondition",text:i??"",over:o,groups:{measures:ba(n.measures),by:pe(n.by)},onChange:c=>oe("aggregate.having",c)}),(s!==void 0||
a.has("aggregate.order"))&&r(PD,{aggregate:n}),r(Pn,{extras:a,before:l.groups,groups:[{path:"aggregate",rare:Zd}],items:[
...l.items,u&&i===void 0&&{label:"Only some groups",member:"having",act:()=>a.ask("aggregate.having")},u&&s===void 0&&{label:"\
In another order",member:"order",act:()=>a.ask("aggregate.order")}]})]})}function sv({document:e,result:t}){let{columns:n,order:o}=e.samples??{},i=sn();return r(Et,{document:e,error:t.error,label:"\
Question: a list of events",children:[r(bs,{lead:"List",path:"samples.columns",texts:pe(n),kind:"key",what:"column",empty:"\
all columns",onChange:s=>oe("samples.columns",s),editor:({text:s,typed:a,onDone:l,onCancel:u})=>r(or,{label:"Column",placeholder:s===
""?"column":s,document:e,kinds:["property","definition","lookup"],typed:a,onName:c=>l(c.text),onText:l,onCancel:u,onLeave:u})}),
r(Vl,{children:"of events"}),r(an,{}),r(vt,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Vl,{children:"first"}),
r(Pn,{extras:i,groups:[{path:"samples",rare:MD}]})]})}var eu="funnel.compare_groups";function YD({funnel:e}){let{control:t,exposed:n}=e.compare_groups??{},o=pe(e.by)[0]??null;
return r(A,{children:[r(ge,{word:"compared with",children:r(rn,{stop:`${eu}.control`,path:`${eu}.control`,what:"control",
label:`control: ${String(t??"none")}`,onRemove:()=>oe(eu,void 0),editor:i=>r(vK,{by:o,present:t,onCancel:i,onDone:s=>{i(),
oe(`${eu}.control`,s)}}),children:t===void 0?"a control":r(M,{value:t,most:40,middle:!0})})}),r(fn,{lead:"of those expos\
ed by",path:`${eu}.exposed`,text:n,what:"exposure",onChange:i=>oe(`${eu}.exposed`,i)})]})}function vK({by:e,present:t,onDone:n,
onCancel:o}){let{document:i}=Ke(),[s,a]=k(""),l=zd(i,e,i.where,s).value?.values??[],u=ZM(i.dataset,e??""),c=f=>{let h=Lc(
f,u);h!=null&&h!==""&&n(h)},m=l.filter(({value:f})=>f!==null).map(({value:f,count:h})=>({value:f,label:r(M,{value:f,most:60,
middle:!0}),note:U(h),selected:f===t})),p=l.some(({value:f})=>String(f)===s),d=s===""||p?m:[...m,{...Cr(s),value:s}];return r(
$n,{label:"Control",placeholder:"the group that the others are compared with",text:s,onText:a,options:d,onPick:f=>typeof f==
"string"?c(f):n(f),onTake:c,onCancel:o,onLeave:o})}var av="funnel",xK=[["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch",
"the last touch"],["each","every value by itself"],["actor","the latest value of all"]];function lv({document:e,result:t}){
let n=e.funnel??{steps:[]},{by:o,compare_groups:i,count:s="actors"}=n,a=n.per??rv(e.dataset),l=sn(),u=i!==void 0||l.has(
"funnel.compare_groups.control"),c={path:av,funnel:n,extras:l},m=rf(c),p=pe(o).length>0;return r(Et,{document:e,error:t.
error,label:"Question: funnel",children:[r(ge,{word:"Of",children:r(Vn,{path:"funnel.per",value:n.per})}),r(af,{lead:"wh\
o",path:av,funnel:n}),r(ge,{word:"within",children:r(Bn,{path:"funnel.window",what:"window",value:n.window??null,none:"1\
4d"})}),r(ge,{word:"counting",children:r(vt,{path:"funnel.count",what:"what counts",value:s,without:"actors",choices:[["\
actors",`each ${a} once`],["entries","every pass"],["starts","every start"]]})}),r(of,{...c}),r(an,{}),r(ni,{lead:"split\
 by",path:"funnel.by",texts:pe(o),onChange:d=>oe("funnel.by",d)}),(p||n.attribution!==void 0)&&r(wK,{funnel:n}),u&&r(YD,
{funnel:n}),r(Pn,{extras:l,before:m.groups,groups:[{path:av,rare:DD}],items:[...m.items,p&&!u&&{label:"Groups compared w\
ith a control",member:"compare_groups",act:()=>l.ask("funnel.compare_groups.control")}]})]})}function wK({funnel:{attribution:e="\
first",steps:t}}){let n=typeof e=="string"?e:`step ${e.step}`,o=[...t].map((s,a)=>[`step ${a+1}`,`its value at step ${a+
1}`]),i=s=>oe("funnel.attribution",s==="first"?void 0:s.startsWith("step ")?{step:Number(s.slice(5))}:s);return r(ge,{word:"\
taking",children:r(vt,{path:"funnel.attribution",what:"attribution",value:n,choices:[...xK,...o],onChange:i})})}var mf=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var kK=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],CK=[["7"],["14"],["30"],["60"],["9\
0"],["1, 2-7, 8-30","taken together"]],SK=[["first_ever","for the first time ever"],["first_in_range","for the first tim\
e in the range"],["every","in each period"]];function uv({document:e,result:t}){let n=e.retention??{start:"true"},o=n.period??
"day",i=sn();return r(Et,{document:e,error:t.error,label:"Question: retention",children:[r(ge,{word:"Of",children:r(Vn,{
path:"retention.per",value:n.per})}),r(fn,{lead:"who did",path:"retention.start",text:n.start,what:"start",needed:!0}),r(
vt,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ever",choices:SK}),r(fn,{lead:"\
how many did",path:"retention.return",text:n.return,what:"return"}),r(vt,{path:"retention.mode",what:"when",value:n.mode??
"on",without:"on",choices:kK}),r(ge,{word:"each",children:r(vt,{path:"retention.period",what:"period",value:o,without:"d\
ay",choices:mf})}),r(ge,{word:"for",children:r(TK,{retention:n,unit:`${o}s`})}),r(an,{}),r(ni,{lead:"split by",path:"ret\
ention.by",texts:pe(n.by),onChange:s=>oe("retention.by",s)}),r(Pn,{extras:i,groups:[{path:"retention",rare:AD}]})]})}function TK({
retention:{brackets:e,periods:t,...n},unit:o}){let i=Array.isArray(e)?qD(e):JSON.stringify(e??t??14);return r(vs,{path:e===
void 0?"retention.periods":"retention.brackets",what:"periods",value:i,none:"14",unit:o,usual:CK,read:l=>Xl(1,1e3)(l)??(/[,\u2013-]/.
test(l)?HD(l):null),wrong:"A whole number from 1 to 1000, or brackets such as 1, 2-7, 8-30",onChange:l=>oe("retention",{
...n,...l===void 0?{}:Array.isArray(l)?{brackets:l}:{periods:l}})})}function cv({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{},a=sn();return r(Et,{document:e,
error:t.error,label:"Question: lifecycle",children:[r(ge,{word:"How many",children:r(Vn,{path:"lifecycle.per",value:n})}),
r(ge,{word:"were new, returning, back or gone per",children:r(vt,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:mf})}),r(fn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(ge,{word:"new by",children:r(
xs,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:l=>l==="timestamp"||l===
"unknown"})}),r(an,{}),r(Pn,{extras:a})]})}var $K=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function mv({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{},s=sn();return r(Et,{document:e,error:t.error,label:"Question: stickiness",children:[r(
ge,{word:"On how many",children:r(vt,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:$K})}),
r(ge,{word:"did",children:r(Vn,{path:"stickiness.per",value:n})}),r(fn,{lead:"do",path:"stickiness.event",text:o,what:"a\
ctivity"}),r(an,{}),r(Pn,{extras:s})]})}function QD({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function XD(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var PK=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],_K=[["actors","\
the first path of each"],["transitions","every session"]],MK=Xl(0,20);function pv({document:e,result:t}){let n=e.paths??
{},o=QD(n),i=sn(),s={path:"paths",rare:o==="before"?ev.filter(({member:u})=>u!=="before"):ev},a=o==="before"?"before":"a\
fter",l=u=>he({document:Pe(e,"paths",XD(n,u))});return r(Et,{document:e,error:t.error,label:"Question: paths",children:[
r(ge,{word:"What did",children:r(Vn,{path:"paths.per",value:n.per})}),r(ge,{word:"do",children:r(vt,{path:"paths.directi\
on",what:"direction",value:o,choices:PK,onChange:l})}),n.start!==void 0&&r(fn,{path:"paths.start",text:n.start,what:"sta\
rt",needed:!0}),o==="between"&&r(fn,{lead:"and",path:"paths.end",text:n.end,what:"end",needed:!0}),o==="before"&&r(fn,{path:"\
paths.end",text:n.end,what:"end",needed:!0}),r(ge,{word:"in",children:r(vs,{path:`paths.${a}`,what:"steps",value:String(
n[a]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:MK,wrong:"A whole number from 0 to 20"})}),r(ge,{word:"\
named by",children:r(xs,{path:"paths.node",what:"name of a step",value:n.node??null,none:"event",kinds:["property","defi\
nition","lookup"]})}),n.session?r(nf,{path:"paths.session",session:n.session}):r(ge,{word:"within sessions of",children:r(
Bn,{path:"paths.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:Sr})}),r(ge,{word:"counting",children:r(
vt,{path:"paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:_K})}),r(fo,{group:s,extras:i}),
r(an,{}),r(Pn,{extras:i,before:[s],groups:n.session?[{path:"paths.session",rare:oi}]:[],items:[!n.session&&{label:"Sessi\
ons that end otherwise",member:"session",act:()=>{oe("paths",DK(n))}}]})]})}function DK({gap:e,...t}){return{...t,session:{
gap:e??"30m"}}}var Hc="aggregate.over.sessions",eE={path:Hc,rare:oi.filter(({member:e})=>e!=="max")};function dv({document:e,result:t}){
let n=e.aggregate??{},{over:o}=n,i=sn(),s=Fc(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(
Et,{document:e,error:t.error,label:"Question: sessions",children:[r(ya,{lead:"Show",path:"aggregate.measures",texts:ba(n.
measures),over:o,needed:!0}),r(ge,{word:"of sessions of",children:r(Vn,{path:`${Hc}.per`,value:s.per})}),r(ge,{word:"a g\
ap of",children:r(Bn,{path:`${Hc}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:Sr})}),r(ge,{word:"ends one, at mos\
t",children:r(Bn,{path:`${Hc}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12\
h"],["24h","a day"]]})}),r(fo,{group:eE,extras:i}),r(Qd,{path:`${Hc}.properties`,properties:s.properties,of:"session"}),
r(an,{}),r(ni,{lead:"by",path:"aggregate.by",texts:pe(n.by),over:o,axes:!0}),r(Pn,{extras:i,before:[eE],groups:[{path:"a\
ggregate",rare:Zd}]})]})}function fv({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=sn(),l=lf(
"difference.over",o,a),u=c=>c===void 0||c.trim()==="true";return r(Et,{document:e,error:t.error,label:"Question: differe\
nce",children:[r(ge,{word:"What sets",children:r(cf,{path:"difference.over",over:o})}),r(uf,{path:"difference.over",over:o,
extras:a}),r(Di,{lead:"with",path:"difference.selection",what:"selection",text:u(i)?"":i,over:o,within:e.where,empty:"se\
lection",onChange:c=>oe("difference.selection",c??"true")}),r(Di,{lead:"apart from",path:"difference.baseline",what:"bas\
eline",text:u(s)?"":s??"",over:o,within:e.where,empty:"the rest",onChange:c=>oe("difference.baseline",c)}),r(Vl,{children:"\
?"}),r(an,{word:"Among events where"}),r(Pn,{extras:a,before:l.groups,items:l.items,groups:[{path:"difference",rare:OD}]})]})}function tE(e){return e.document.samples?r(sv,{...e}):r(iv,{...e})}var nE=new Map;function EK(e,t){let{aggregate:n,dataset:o}=e;return n&&!br(e)&&nE.set(o,n),lc(e,t,nE.get(o)??null,Sl(Oe(
o).value.value))}var oE={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],chartOf:Ep,
choose:EK,Sentence:tE,Page:Q_};function qc(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function rE(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function _n(e){return xi(e.name)??e.name}function pf(e){let t=e.at(-1);return{share:t?.from_first??null,entries:qc(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function iE(e){let t=-1,n=0;return e.forEach((o,i)=>{i>
0&&o.dropped>n&&(n=o.dropped,t=i)}),t}function Tr(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(
n=>"other"in n)]}function Ei(e){return"other"in e?"other":JSON.stringify(e.value)}var sE="nd",aE="Hr",lE="pd";function ho(e){return"other"in e?In.text:ne(e.value).text}function df(e,t){return"other"in t?"var(--other)":`var(${Cn(Ln(
e,uE(t.value)))})`}function gv(e,t){return!("other"in t)&&Ln(e,uE(t.value))>=Zm}function uE(e){return Array.isArray(e)?e:
[e??null]}function Ai({property:e,group:t,most:n=32}){return r("span",{class:sE,children:[r("span",{class:aE,"data-dashe\
d":gv(e,t),style:{"--color":df(e,t)}}),r("span",{class:lE,children:"other"in t?r(M,{shown:In}):r(M,{value:t.value,most:n,
middle:!0})})]})}function cE({answer:e,intervals:t,by:n}){let o=new Map((e.compare?.groups??[]).map(a=>[Ei(a),a.steps])),i=(a,l)=>{let u=a===
null?e.compare?.steps:o.get(Ei(a));return l.map((c,m)=>{let p=[...a===null?[]:["groups",e.groups.indexOf(a)],"steps",m];
return{group:a,step:c,at:m,before:u?.[m],intervals:t===null?null:qt(t,p)??{}}})},s=[...i(null,e.steps),...Tr(e).flatMap(
a=>i(a,a.steps))];return r(Ee,{label:"Steps",columns:OK(n,e.compare!==void 0),rows:s})}function OK(e,t){let n=(a,l)=>a==
null?"–":Kr(a,l,"seconds"),o=(a,l)=>l===void 0?z(a):Jo(a,l),i=e===""?[]:[{key:"group",head:r(M,{value:e,most:32}),cell:({
group:a})=>a===null?r(M,{shown:{text:Jn.total,kind:"other"}}):r(Ai,{property:e,group:a})}],s=t?[{key:"count before",head:"\
reached before",number:!0,cell:({before:a})=>a?z(a.count):"–"},{key:"first before",head:"of all before",number:!0,cell:({
before:a})=>a?ao(a.from_first,void 0):"–"},{key:"first change",head:"change",number:!0,cell:({step:a,before:l})=>l&&a.
from_first!==null?He(a.from_first,l.from_first??0):"–"}]:[];return[...i,{key:"step",head:"step",cell:({step:a,at:l})=>r(
A,{children:[l+1," ",r(M,{value:_n(a),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:a,intervals:l})=>o(
a.count,Tt(l,["count"]))},{key:"first",head:"of all",number:!0,cell:({step:a,intervals:l})=>ao(a.from_first,Tt(l,["from_\
first"]))},{key:"previous",head:"of the step before",number:!0,cell:({step:a,at:l,intervals:u})=>l===0?"–":ao(a.from_previous,
Tt(u,["from_previous"]))},{key:"dropped",head:"dropped",number:!0,cell:({step:a,at:l,intervals:u})=>l===0?"–":o(a.dropped,
Tt(u,["dropped"]))},{key:"open",head:"still open",number:!0,cell:({step:a,at:l,intervals:u})=>l===0?"–":o(a.in_progress,
Tt(u,["in_progress"]))},{key:"median",head:"median time",number:!0,cell:({step:a,intervals:l})=>n(a.time_from_previous?.
median,Tt(l,["time_from_previous","median"]))},{key:"p90",head:"p90 time",number:!0,cell:({step:a,intervals:l})=>n(a.time_from_previous?.
p90,Tt(l,["time_from_previous","p90"]))},{key:"entry",head:"median from entry",number:!0,cell:({step:a,intervals:l})=>n(
a.time_from_entry?.median,Tt(l,["time_from_entry","median"]))},...s]}var mE="dd",pE="ld",dE="xd",fE="sd",hE="t",gE="ge",yE="he",bE="Lr",vE="cd",xE="gd",wE="hd",kE="fd",CE="Mr",SE="p",TE="w",
$E="ud",PE="fe",_E="md",ME="vd",DE="wd",EE="bd",AE="yd",OE="ue",RE="kd";function LE({group:e,by:t,intervals:n,former:o,ranges:i,mark:s,onChoose:a}){let l=(u,c,m)=>{let p=o?.steps[m],d=i?p?` in\
 ${i.now}; ${z(p.count)}, ${I(p.from_first??0)} in ${i.before} (${He(c??0,p.from_first??0)})`:`, nobody in ${i.before}`:
"";return`${u}${d}`};return r(A,{children:[r("div",{class:EE,children:r(Ai,{property:t,group:e})}),e.steps.map((u,c)=>{let m=Jo(
u.count,Tt(n,["steps",c,"count"])),p=ao(u.from_first??0,Tt(n,["steps",c,"from_first"]));return r("div",{class:PE,...s(c),
title:l(n===null?`${z(u.count)}, ${I(u.from_first??0)}`:`${m}, ${p}`,u.from_first,c),onClick:d=>a(c,d.currentTarget),children:[
r("span",{class:AE,children:[r("span",{class:OE,"data-dashed":gv(t,e),style:{"--share":u.from_first??0,"--color":df(t,e)}}),
o?.steps[c]&&c>0&&r(uo,{upright:!0,at:o.steps[c].from_first??0,color:df(t,e)})]}),r("span",{class:RE,children:us(c===0?m:
p)})]},c)})]})}function BE({step:e,at:t,entries:n,intervals:o,first:i,former:s,mark:a,onChoose:l}){let u=rE(e,t,n),c=s?.step,m=(y,b,w,x)=>r(
"div",{class:SE,"data-part":y,style:{"--share":b},title:`${x}: ${z(w)} (${I(b)})${RK(s,y)}`,...a(y),onClick:S=>l(y,S.currentTarget),
onContextMenu:S=>{S.preventDefault(),l(y,S.currentTarget)}}),p=e.time_from_previous?.median??null,d=(...y)=>Tt(o,["steps",
t,...y]),f=d("count"),h=d("from_first");return r("div",{class:vE,children:[r("div",{class:xE,children:[r("span",{class:kE,
children:t+1}),r("span",{class:wE,children:r(M,{value:_n(e),most:80,middle:!0})})]}),r("div",{class:CE,children:[!i&&m("\
dropped",u.dropped,e.dropped,"Dropped"),!i&&m("in_progress",u.open,e.in_progress,"Still open"),m("reached",u.reached,e.count,
"Reached"),h&&h[1]-h[0]>.02&&r("span",{class:$E,"data-whisker":"",style:{"--low":h[0],"--high":Math.min(1,h[1])}}),c&&!i&&
r(uo,{at:c.from_first??0})]}),r("div",{class:_E,children:[r("div",{class:ME,title:f?Fp(f):z(e.count),children:[Jo(e.count,
f),c&&r(A,{children:[" ",r(Sn,{text:Gr(e.count,c.count),title:`${z(c.count)} in ${s.ranges.before}`})]})]}),r("dl",{class:gE,
children:[r(Vc,{label:"of all",children:[i?"–":ao(e.from_first,h),!i&&NE(e.from_first,c?.from_first,s)]}),r(Vc,{label:"\
of the step before",children:[i?"–":ao(e.from_previous,d("from_previous")),!i&&NE(e.from_previous,c?.from_previous,s)]}),
r(Vc,{label:"median time",children:p===null?"–":us(Kr(p,d("time_from_previous","median"),"seconds"))}),r(Vc,{label:"dr\
opped",swatch:"dropped",children:i?"–":us(Jo(e.dropped,d("dropped")))}),r(Vc,{label:"still open",swatch:"in_progress",
children:i?"–":us(Jo(e.in_progress,d("in_progress")))})]})]})]})}function NE(e,t,n){return e===null||t===null||t===void 0||
!n?null:r(A,{children:[" ",r(Sn,{text:He(e,t),title:`${I(t)} in ${n.ranges.before}`})]})}function RK(e,t){if(!e)return"";
let{step:n,ranges:o}=e,i={reached:n.count,dropped:n.dropped,in_progress:n.in_progress}[t];return` in ${o.now}, ${z(i)}${t===
"reached"?` (${I(n.from_first??0)})`:""} in ${o.before}`}function Vc({label:e,swatch:t,children:n}){return r(A,{children:[
r("dt",{class:DE,children:[t&&r("span",{class:TE,"data-part":t}),e]}),r("dd",{class:yE,children:n})]})}function ws(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var ri=["dropped","in_progress","reached"],LK=6;function FE({answer:e,intervals:t,by:n,zone:o,onMark:i,onExplain:s}){let{
steps:a}=e,l=Tr(e),u=qc(a),c=iE(a),m=at(e,o),p=new Map((e.compare?.groups??[]).map(w=>[Ei(w),w])),d=e.query?.funnel?.count,
f=(w,x)=>{let S=a[x],T=l[w-ri.length];if(T)return{mark:{step:x+1,state:"reached",...ws(T)},label:`${ho(T)}: ${zE(S)}`};let D=ri[w];
return{mark:{step:x+1,state:D},label:`${IE(D)} ${W(_n(S))}`}},h=(w,x,S)=>{let{mark:T,label:D}=f(w,x);i(T,D,S)},y=Ft(ri.length+
l.length,a.length,({row:w,column:x},S)=>h(w,x,S)),b=y.at?FK(e,y.at.row,y.at.column):"";return r(Ye,{scrolls:!0,title:r(BK,
{steps:a,former:e.compare?.steps,ranges:m,counting:d,intervals:t}),summary:zK(e,n),announced:b,onKey:y.key,table:r(cE,{answer:e,
intervals:t,by:n}),actions:s&&c>0&&r(_,{small:!0,kind:"outlined",icon:"difference",onClick:()=>s(c+1),children:`Explain \
drop ${c} › ${c+1}`}),legend:r(tn,{ranges:m}),children:r("div",{class:fE,tabIndex:0,role:"group","aria-label":"Steps o\
f the funnel",children:r("div",{class:hE,"data-groups":l.length>0,"data-many":a.length>LK,style:{"--steps":a.length},children:[
r("div",{class:bE,"aria-hidden":"true",children:[r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"\
0"})]}),a.map((w,x)=>r(BE,{step:w,at:x,entries:u,intervals:t,first:x===0,former:m&&e.compare?.steps[x]?{step:e.compare.steps[x],
ranges:m}:null,mark:S=>y.mark(ri.indexOf(S),x),onChoose:(S,T)=>h(ri.indexOf(S),x,T)},x)),l.map((w,x)=>r(LE,{group:w,by:n,
intervals:NK(t,e,w),former:p.get(Ei(w))??null,ranges:m,mark:S=>y.mark(ri.length+x,S),onChoose:(S,T)=>h(ri.length+x,S,T)},
x))]})})})}function NK(e,t,n){return e===null?null:qt(e,["groups",t.groups?.indexOf(n)??-1])??{}}function BK({steps:e,former:t,
ranges:n,counting:o,intervals:i}){let{share:s,entries:a,converted:l,median:u}=pf(e),c=t?pf(t).share:null;return r("span",
{class:mE,children:[r("strong",{class:pE,children:ao(s,Tt(i,["steps",e.length-1,"from_first"]))}),s!==null&&c!==null&&n&&
r(Sn,{text:He(s,c),title:`${I(c)} in ${n.before}`}),r("span",{children:[zt(U(l),i)," of ",zt(t2(a,o),i)]}),u!==null&&r("\
span",{class:dE,children:["half of them within ",zt(_e(u),i)]})]})}function zE(e){return`reached ${W(_n(e))}`}function IE(e){
return e==="reached"?"Reached":e==="dropped"?"Dropped before":"May still reach"}function FK(e,t,n){let o=e.steps[n];if(!o)
return"";let i=Tr(e)[t-ri.length];if(i){let c=i.steps[n];return`${ho(i)}, ${zE(o)}: ${U(c?.count??0)}, ${I(c?.from_first??
0)}`}let s={reached:o.count,dropped:o.dropped,in_progress:o.in_progress}[ri[t]],a=e.compare?.steps[n],l=a&&o.from_first!==
null?`, ${He(o.from_first,a.from_first??0)} against the period before`:"",u=t<2?"":`, ${I(o.from_first??0)} of all, ${I(
o.from_previous??0)} of the step before${l}`;return`Step ${n+1}, ${IE(ri[t])} ${W(_n(o))}: ${U(s)}${u}`}function zK(e,t){
let{share:n,entries:o,converted:i}=pf(e.steps),s=e.steps.map(l=>W(_n(l))).join(", "),a=t===""?"":`, by ${W(t)}, ${(e.groups??
[]).length} groups`;return`Funnel of ${e.steps.length} steps: ${s}; ${U(i)} of ${U(o)} convert, ${I(n??0)}${a}`}function $r({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Ae,{icon:"clock",title:"Stopped",actions:r(
_,{kind:"primary",onClick:jo,children:"Run again"}),children:"Nothing was answered yet."}):r(Te,{})}function ii({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Ae,{icon:"search",title:"Nothing\
 found",actions:r(A,{children:[o&&r(_,{kind:"primary",onClick:()=>Tn({}),children:"All data"}),n.where!==void 0&&r(_,{kind:"\
outlined",onClick:()=>he({document:Pe(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(_,{kind:"\
outlined",onClick:jo,children:"Ask again"})]}),children:t})}function si(e,t=()=>[]){let{openAt:n,menu:o}=Jr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,head:a,items:t(
s,a),..."value"in s?{value:s.value}:{}})},menu:o}}var tu=30;function Wc(e,t){let n=e.query?.funnel?.compare_groups?.control;return Tr(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<tu}]})}function HE(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function bv({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function va(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var qE="zd",VE="o",Ro="jd",vv="Xd",WE="Sd",UE="Bd",KE="Cd",jE="Nr",GE="Rr",JE="M";function YE({answer:e,by:t,goal:n,zone:o,onMark:i}){let s=at(e,o),a=new Map((e.compare?Wc(e.compare,n):[]).map(f=>[Ei(f.
group),f])),l=Wc(e,n),u=HE(l),c=(f,h)=>{let y=l[f];i({step:n+1,state:"reached",...ws(y.group)},ho(y.group),h)},m=Ft(l.length,
1,({row:f},h)=>c(f,h)),p=m.at?l[m.at.row]:void 0,d=W(_n(e.steps[n]));return r(Ye,{scrolls:!0,title:r(A,{children:["Rate \
of ",r("bdi",{children:d})]}),summary:`Experiment by ${W(t)}: ${l.map(ZE).join("; ")}`,announced:p?ZE(p):"",onKey:m.key,
table:r(qK,{variants:l,by:t,former:s&&a}),legend:r(tn,{ranges:s,kind:"words"}),children:r("div",{class:qE,children:r("ta\
ble",{class:VE,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"c\
ol",class:Ro,children:"exposed"}),r("th",{scope:"col",class:Ro,children:"converted"}),r("th",{scope:"col",class:Ro,children:"\
rate"}),s&&r("th",{scope:"col",class:Ro,title:s.before,children:"rate before"}),r("th",{scope:"col",class:Ro,title:"the \
rate over the control's, less 1",children:"lift"}),r("th",{scope:"col",class:vv,children:r("span",{class:WE,children:[r(
"span",{children:He(-u,0)}),r("span",{children:"difference of the rates, 95 % interval"}),r("span",{children:He(u,0)})]})}),
r("th",{scope:"col",class:Ro,title:"how likely a difference as large is by chance alone",children:"p"}),r("th",{scope:"c\
ol",children:"says"})]})}),r("tbody",{children:l.map((f,h)=>r("tr",{...m.mark(h,0),onClick:y=>c(h,y.currentTarget),children:[
r("th",{scope:"row",children:r(Ai,{property:t,group:f.group})}),r("td",{class:Ro,children:z(f.exposed)}),r("td",{class:Ro,
children:z(f.converted)}),r("td",{class:Ro,children:f.rate===null?"–":I(f.rate)}),s&&r("td",{class:Ro,children:QE(f,a)}),
r("td",{class:Ro,children:f.isControl||f.lift===null||f.few?"–":So(f.lift)}),r("td",{class:vv,children:r(HK,{variant:f,
reach:u})}),r("td",{class:Ro,children:f.isControl||f.few?"–":va(f.pValue)}),r("td",{children:r("span",{class:JE,"data-\
verdict":bv(f),children:xv(f)})})]},h))})]})})})}function QE(e,t){let n=t.get(Ei(e.group))?.rate??null;return n===null||
e.rate===null?"–":`${I(n)} (${He(e.rate,n)})`}function HK({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.
max(-t,Math.min(t,l))/t+1)/2,a=n!==null&&!o&&!i;return r("span",{class:UE,title:a?`${He(n[0],0)} to ${He(n[1],0)}`:void 0,
children:[r("span",{class:KE}),a&&r(A,{children:[r("span",{class:jE,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{
class:GE,style:{"--from":s((n[0]+n[1])/2)}})]})]})}function qK({variants:e,by:t,former:n}){return r(Ee,{label:"Variants",
rows:e,columns:[{key:"variant",head:"variant",cell:({group:o})=>r(Ai,{property:t,group:o})},{key:"exposed",head:"exposed",
number:!0,cell:({exposed:o})=>z(o)},{key:"converted",head:"converted",number:!0,cell:({converted:o})=>z(o)},{key:"rate",
head:"rate",number:!0,cell:({rate:o})=>o===null?"–":I(o)},...n?[{key:"before",head:"rate before",number:!0,cell:o=>QE(
o,n)}]:[],{key:"lift",head:"lift",number:!0,cell:({lift:o,few:i})=>o===null||i?"–":So(o)},{key:"low",head:"difference \
from",number:!0,cell:({interval:o})=>o?He(o[0],0):"–"},{key:"high",head:"to",number:!0,cell:({interval:o})=>o?He(o[1],
0):"–"},{key:"p",head:"p",number:!0,cell:({pValue:o})=>va(o)},{key:"says",head:"says",cell:xv}]})}function xv(e){return e.
few?`too few: below ${tu}`:bv(e)}function ZE(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${So(e.lift)}, p ${va(
e.pValue)}`;return`${ho(e.group)} ${e.rate===null?"no rate":I(e.rate)} of ${z(e.exposed)}${t}, ${xv(e)}`}var ff="Ed",xa="Id",Kc="Ud",eA="Hd";var tA="Ar";var nA=6,VK=30,WK=.01;function oA({answer:e,document:t,by:n,onMark:o}){let[i,s]=k(null),a=Math.min(i??e.steps.length-1,e.
steps.length-1),l=t.funnel?.compare_groups,u=new Map(Tr(e).flatMap(h=>"other"in h?[]:[[ne(h.value).text,h.value]])),c=Oe(
t.dataset).value.value?.columns??[],m=c.filter(({type:h,actor:y})=>h==="string"&&!y).map(({name:h})=>h),p=h=>{he({document:Pe(
Pe(t,"funnel.by",we(h)),"funnel.compare_groups",void 0)})},d=h=>oe("funnel.compare_groups",{...l,control:u.get(h)}),f=Wc(
e,a).length>0;return r(A,{children:[r("div",{class:ff,children:[r("span",{class:Kc,children:[r("span",{class:xa,children:"\
variant"}),r(mn,{title:"The property that says the variant",kind:"outlined",values:m,value:n===""?"choose":n,onChange:p})]}),
u.size>0&&r("span",{class:Kc,children:[r("span",{class:xa,children:"control"}),r(mn,{title:"The control group",kind:"out\
lined",values:[...u.keys()],value:l?ne(l.control).text:"choose",onChange:d})]}),l&&r(A,{children:[r("span",{class:Kc,children:[
r("span",{class:xa,children:"goal"}),r(mn,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(wv),value:wv(
e.steps[a],a),onChange:h=>s(e.steps.findIndex((y,b)=>wv(y,b)===h))})]}),r("span",{class:Kc,children:[r("span",{class:xa,
children:"exposed by"}),r("span",{class:eA,children:r(Xt,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:h=>oe("funnel.compare_groups.exposed",h.trim()===""?void 0:h)})})]})]})]}),f?r(
A,{children:[r(KK,{value:e.sample_ratio_p_value??null}),r(YE,{answer:e,by:n,goal:a,zone:e.query?.timezone??"UTC",onMark:o})]}):
r(Ae,{icon:"compare",title:n===""?"Which variant did each actor see?":"Which group is the control?",actions:n===""?UK(c).
map(h=>r(_,{kind:"outlined",onClick:()=>p(h),children:r(M,{value:h,most:32})},h)):[...u.keys()].slice(0,nA).map(h=>r(_,{
kind:"outlined",onClick:()=>d(h),children:W(h)},h)),children:n===""?"Choose the property that says it: its values are th\
e groups. The steps above are what they are measured by.":"The others are held against it: rate, lift, 95 % interval and\
 p-value of the goal, and whether the groups are of even size."})]})}function UK(e){return e.filter(({type:t,actor:n,name:o,
distinct:i})=>t==="string"&&!n&&o!=="event"&&(i??0)>=2&&(i??0)<=VK).sort((t,n)=>(t.distinct??0)-(n.distinct??0)).slice(0,
nA).map(({name:t})=>t)}function wv(e,t){return`${t+1} ${_n(e)}`}function KK({value:e}){if(e===null)return null;let t=e<WK;
return r("p",{class:tA,"data-bad":t,role:t?"alert":void 0,children:[r(ce,{name:t?"warning":"check"}),t?`Sample ratio: gr\
oups of these sizes are unlikely by an even split (p ${va(e)}). Unless the split was meant to be uneven, trust no figure\
 below.`:`Sample ratio: the groups are of even size (p ${va(e)}).`]})}function kv(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function rA(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function iA(e,t){if(e[0]?.from===0&&t>0&&t<(e[0].to??
0))return 1;let n=e.findIndex(({to:i})=>i!==null&&t<i),o=e[n];return o?t<=o.from||o.to===null?n:n+(o.from>0?Math.log(t/o.
from)/Math.log(o.to/o.from):(t-o.from)/(o.to-o.from)):e.length}function sA(e,t){let n=Math.max(1,Math.ceil(e.length/t));
return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function jc(e){let t=[...e].sort((l,u)=>l.from-
u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].from)),
s=[];o.forEach(({from:l,count:u},c)=>{let m=o[c+1]?.from,p=m===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.min(1e3,
Math.round(Math.log(m/l)/Math.log(i)))),d=h=>h===0?l:h===p&&m!==void 0?m:l*i**h,f=m===void 0&&!Number.isFinite(i);for(let h=0;h<
p;h++)s.push({from:d(h),to:f?null:d(h+1),count:h===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,count:u})=>({
from:l,to:a,count:u})),...s]}var aA="Md",lA="Nd",uA="me",cA="Dr",mA="Rd",pA="Tr",dA="Ad",fA="_r";function hf({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,former:a=null,actions:l,height:u=160}){let c=Q(()=>Vp(
a?.bins??[],h=>iA(n,h)),[a?.bins,n]),m=Ft(1,n.length,({column:h},y)=>s?.(n[h],y)),p=Math.max(1,...n.map(({count:h})=>h),
...c.map(h=>h.height)),d=n.reduce((h,{count:y})=>h+y,0),f=m.at===null?void 0:n[m.at.column];return r(Ye,{title:e,summary:i,
actions:l,onKey:m.key,announced:f?`${Cv(f)}: ${z(f.count)} ${t}, ${I(f.count/Math.max(1,d))}`:"",legend:r(tn,{ranges:a?.
ranges??null}),table:r(Ee,{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Cv},{key:"count",head:t,number:!0,
cell:h=>z(h.count)},{key:"share",head:"share",number:!0,cell:h=>I(h.count/Math.max(1,d))}]}),children:r("div",{class:aA,
children:[r("div",{class:lA,style:{"--bins":n.length,"--height":`${u}px`},children:[n.map((h,y)=>r("div",{class:uA,...m.
mark(0,y),title:`${Cv(h)}: ${z(h.count)} ${t}, ${I(h.count/Math.max(1,d))}`,onClick:s&&(b=>s(h,b.currentTarget)),children:r(
"div",{class:cA,style:{"--share":h.count/p}})},y)),c.length>0&&r(O2,{steps:c,bins:n.length,most:p}),o.map(({at:h,label:y},b)=>{
let w=rA(n,h);return w===null?null:r("div",{class:mA,style:{"--at":w},children:r("span",{class:pA,"data-late":w>.8||b===
0&&o.length>1&&w>.22,children:y})},y)})]}),r("div",{class:dA,"aria-hidden":"true",children:sA(n,6).map(({at:h,value:y})=>r(
"span",{class:fA,"data-late":h>.9,style:{"--at":h},children:_e(y)},h))})]})})}function Cv({from:e,to:t}){return t===null?
`${_e(e)} and more`:`${_e(e)} to ${_e(t)}`}var GK=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Sv(e){let t=Object.
entries(e).filter(([n])=>!GK.includes(n));return Object.fromEntries(t)}function Tv(e,t,n){return e.funnel?{...Ne(e),aggregate:{
over:{flows:{funnel:Sv(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - step_time_${t}, 30, 'log') as length`]}}:
null}var hA="Dd",gA="Td",gf="_d";var ZK=8;function vA({answer:e,document:t,zone:n}){let{steps:o}=e,i=at(e,n),s=e.compare?.steps,a=o.at(-1),l=t.funnel?.order!==
"any";return r("div",{class:hA,children:[o.slice(1).map((u,c)=>r(yA,{from:_n(o[c]),to:_n(u),times:u.time_from_previous,ranges:i,
former:s?.[c+1]?.time_from_previous,question:l&&c<ZK?Tv(t,c+1,c+2):null},c)),o.length>2&&a&&r(yA,{from:_n(o[0]),to:_n(a),
times:a.time_from_entry,ranges:i,former:s?.at(-1)?.time_from_entry,all:!0,question:l?Tv(t,1,o.length):null})]})}function yA({
from:e,to:t,times:n,former:o,ranges:i,question:s,all:a=!1}){let{answer:l}=yt(s),u=l&&"columns"in l?l:null,c=Q(()=>u?jc(bA(
u)):kv(n?.histogram??[]),[u,n]),m=Q(()=>u?jc(bA(u.compare)):kv(o?.histogram??[]),[u,o]),p=o?.median??null,d=n?.median??null,
f=n?.p90??null,h=[...d===null?[]:[{at:d,label:`median ${_e(d)}`}],...f===null?[]:[{at:f,label:`p90 ${_e(f)}`}]],y=r("spa\
n",{class:gA,children:[a&&r("span",{class:gf,children:"all the way:"}),r(M,{value:e,most:40,middle:!0})," ",r("span",{class:gf,
children:"to"})," ",r(M,{value:t,most:40,middle:!0}),i&&p!==null&&r("span",{class:gf,children:["median before ",_e(p)]})]});
return r(hf,{title:y,counting:"actors",bins:c,markers:h,former:i&&{bins:m,ranges:i},summary:`Time from ${W(e)} to ${W(t)}\
: ${U(n?.count??0)} actors, median ${d===null?"unknown":_e(d)}${p===null?"":`, ${_e(p)} before`}`})}function bA(e){return(e?.
rows??[]).flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function YK(e,t){let n=Sv(e.funnel);return{...Ne(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function xA(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function wA(e,t,n){
let o=xA(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{QK(e,t,n)}}];return i>1&&Pv(
e)&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>_v(e,i)}),s}function Pv(e){return e.funnel?.order!==
"any"}function _v(e,t){qe({document:YK(e,t),view:"difference",as:null},`drop ${t-1} › ${t}`)}async function QK(e,t,n){
let o=xA(e,t);try{let{only:i}=await Zo(e,t);i&&o!==void 0?qe({document:{...Ne(i),paths:{start:o}},view:"paths",as:null},
n):te("No condition says who these are.")}catch(i){te(W(G(i).message))}}var XK="conversion_rate";function Mv(e,t){let n=Tr(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let m=c[0]?.count??
0;o.push([u,...a===null?[]:[e7(a)],m>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:XK,type:"float64"}],rows:o,stats:e.stats,...e.compare?{compare:Mv(e.compare,
t)}:{}}}function e7(e){return"other"in e||Array.isArray(e.value)?ho(e):e.value}var t7=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function kA(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*t7.get(o);return t}function n7(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(String(t)))-kA(e.query?.funnel?.window)}
var o7=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function CA({
answer:e,document:t,by:n}){let o=Q(()=>Mv(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?r(Te,{}):r(A,{children:[r("div",{class:ff,children:[r("span",{class:xa,children:"by entry"}),r(St,{label:"\
Length of a bucket",value:String(s??"1d"),choices:o7,onChange:a=>oe("funnel.trend",a)})]}),r(Hl,{answer:o,document:o.query,
zone:i,form:"lines",end:n7(e),onZoom:(a,l)=>Tn({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function SA({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=si(i,(m,p)=>i?wA(i,m,p):[]);if(!o||
!i||!r7(o))return r($r,{result:t});if(qc(o.steps)===0&&s==="exact"&&n!=="groups")return r(ii,{result:t,children:"No acto\
r of this range did the first step."});let u=pe(i.funnel?.by).join(", "),c=o.query?.timezone??i.timezone??"UTC";return r(
qn,{children:[n==="trend"&&r(CA,{answer:o,document:i,by:u}),n==="time"&&r(vA,{answer:o,document:i,zone:c}),n==="groups"&&
r(oA,{answer:o,document:e,by:u,onMark:a}),n!=="trend"&&n!=="time"&&n!=="groups"&&r(FE,{answer:o,intervals:t.intervals,by:u,
zone:c,onMark:a,onExplain:Pv(i)?m=>_v(i,m):void 0}),l]})}function r7(e){return"steps"in e}var TA={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],chartOf:()=>"steps",choose:i7,Sentence:lv,Page:SA};function i7(e,t){if(!e.funnel)return e;let{trend:n}=e.funnel;return t===
"trend"?n===void 0?Pe(e,"funnel.trend","1d"):e:n===void 0?e:Pe(Pe(e,"funnel.trend",void 0),"funnel.trend_mode",void 0)}var $A=new Map;function s7(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function PA(e,t){let n=s7(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";$A.set(`${e.dataset} ${o}`,e);let i=$A.get(
`${e.dataset} ${n}`),s=Ne(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,m=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...m,...u,...c===void 0?{}:{event:c}}}}function _A(e){return MA([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function MA(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return DA((e.find(o=>o*n>=t*(1-1e-9))??10)*n)}function yf(e,t,n){let o=MA([1,2,2.5,5,10],Math.
max(t-e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},
(a,l)=>DA((i+l)*o))}function DA(e){return Number(e.toPrecision(12))}var EA="qd",AA="Fd",OA="Gd",RA="Jd",LA="Kd",NA="Od",BA="qr",FA="Pd",zA="Qd",IA="s",HA="Vd",qA="Wd",Dv="Yd",Ev="ve";function vf({title:e,summary:t,parts:n,bars:o,over:i,ranges:s=null,intervals:a,actions:l,onPart:u}){let c=T=>zt(U(T),a),
m=Ft(n.length,o.length,({row:T,column:D},$)=>u(D,T,$)),p=o.flatMap(({values:T,former:D})=>[T,...D?[D.values]:[]]).map(T=>({
up:bf(T,1),down:bf(T,-1)})),d=Math.max(0,...p.map(({up:T})=>T)),f=Math.min(0,...p.map(({down:T})=>T)),h=Math.max(d-f,1e-12),
y=Math.max(1,Math.ceil(o.length/12)),b=m.at,w=b?o[b.column]:void 0,x=(T,D)=>`${T.label}, ${n[D].label}: ${a===null?z(Math.
abs(T.values[D]??0)):c(Math.abs(T.values[D]??0))}${T.unfinished?", not over":""}${l7(T,D)}`;return r(Ye,{title:e,summary:t,
announced:w&&b?x(w,b.row):"",onKey:m.key,actions:l,table:r(Ee,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:T,
unfinished:D})=>`${T}${D?" (not over)":""}`},...n.map((T,D)=>({key:T.key,head:T.label,number:!0,cell:({values:$})=>c($[D]??
0)})),...s===null?[]:n.map((T,D)=>({key:`${T.key} before`,head:`${T.label} before`,number:!0,cell:({former:$})=>$?c($.values[D]??
0):"–"}))]}),legend:r(A,{children:[n.length>1&&r("ul",{class:qA,children:[n.map(T=>r("li",{class:Dv,children:[r("span",
{class:Ev,style:{"--color":`var(${T.color})`}}),T.label]},T.key)),o.some(({unfinished:T})=>T)&&r("li",{class:Dv,children:[
r("span",{class:Ev,"data-unfinished":"true"}),"not over"]})]}),r(tn,{ranges:s,kind:"former"})]}),children:r("div",{class:EA,
children:[r("div",{class:AA,"aria-hidden":"true",children:yf(f,d,7).map(T=>r("span",{class:OA,style:{"--at":(d-T)/h},children:r(
"span",{class:RA,children:U(Math.abs(T))})},T))}),r("div",{class:LA,children:r("div",{class:NA,style:{"--bars":o.length},
children:o.map((T,D)=>r("div",{class:BA,children:[r("div",{class:FA,style:{"--share":d/h},children:[n.map(($,B)=>(T.values[B]??
0)>0&&S(T,$,B,D,d)).reverse(),T.former&&d>0&&r(uo,{at:bf(T.former.values,1)/d})]}),r("div",{class:zA,style:{"--share":-f/
h},children:[n.map(($,B)=>(T.values[B]??0)<0&&S(T,$,B,D,-f)),T.former&&f<0&&r(uo,{at:1-bf(T.former.values,-1)/f,color:"v\
ar(--series-2)"})]}),D%y===0&&r("span",{class:HA,children:T.short})]},D))})})]})});function S(T,D,$,B,R){return r("div",
{class:IA,"data-unfinished":T.unfinished,title:x(T,$),...m.mark($,B),style:{"--share":Math.abs(T.values[$]??0)/R,"--colo\
r":`var(${D.color})`},onClick:Y=>u(B,$,Y.currentTarget)},D.key)}}function l7({values:e,former:t},n){if(!t)return"";let[o,
i]=[Math.abs(e[n]??0),Math.abs(t.values[n]??0)];return`; ${z(i)} ${t.label} (${Gr(o,i)})`}function bf(e,t){return e.reduce(
(n,o)=>o*t>0?n+o:n,0)}var Av=["returning","resurrecting","new","dormant"],VA=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],u7=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function WA({answer:e,
zone:t,onMark:n}){let o=so(e),i=e.query?.lifecycle?.period??"day",s=u7.get(i)??86400,a=e.periods.map((c,m)=>({former:c7(
e.compare?.periods[m],s,t),label:kn(c.start,s,t),short:s<86400?J(c.start,t,"clock"):s>20*86400?J(c.start,t,"month"):J(c.
start,t,"dayShort"),values:Av.map(p=>c[p]),unfinished:!c.complete})),l=e.periods.findLast(({complete:c})=>c)??e.periods.
at(-1),u=l?`, in the last finished one ${U(l.new)} new, ${U(l.returning)} returning, ${U(l.resurrecting)} back again, ${U(
-l.dormant)} gone`:"";return r(vf,{title:`Active by ${i}: above the line who is here, below who is gone`,over:i,ranges:at(
e,t),parts:VA,bars:a,intervals:o,summary:`Lifecycle over ${a.length} periods${u}`,onPart:(c,m,p)=>n({period:e.periods[c].
start,state:Av[m]},`${VA[m].label}, ${a[c].label}`,p)})}function c7(e,t,n){return e&&{label:`in ${kn(e.start,t,n)}`,values:Av.
map(o=>e[o])}}var UA="Zd",KA="el",jA="rl",GA="il",Ov="al",JA="tl",ZA="Fr",YA="ol";var Rv=280,Oi={top:12,right:24,bottom:28,left:56},Lv=4;function XA({title:e,summary:t,curves:n,names:o,period:i,text:s=I,
table:a,ranges:l=null,onPoint:u}){let{host:c,width:m}=al(),[p,d]=k(()=>p7(n)),f=n.filter(({key:R})=>!p.has(R)),h=Ft(f.length,
o.length,({row:R,column:Y},L)=>u(n.indexOf(f[R]),Y,L)),y=_A(Math.max(0,...f.flatMap(({points:R,former:Y=[]})=>[...Y.map(
L=>L??0),...R.map(L=>(f.length<=Lv?L?.high:L?.value)??0)]))),b=Math.max(1,m-Oi.left-Oi.right),w=R=>Oi.left+(o.length<2?b/
2:R/(o.length-1)*b),x=R=>Oi.top+(1-R/y)*(Rv-Oi.top-Oi.bottom),S=h.at,T=S?f[S.row]:void 0,D=S&&T?T.points[S.column]??null:
null,$=S&&T?`${T.name}, ${i} ${o[S.column]}: ${D?`${s(D.value)}, between ${s(D.low)} and ${s(D.high)}`:"not over"}${d7(D,
T.former?.[S.column],l,s)}`:"",B=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(b/48))));return r(Ye,{title:e,summary:t,
announced:$,onKey:h.key,table:a,actions:$&&r("span",{class:YA,"aria-hidden":"true",children:$}),legend:r(A,{children:[r(
tn,{ranges:l,kind:"former"}),n.length>1&&r(ed,{rows:n.map(({key:R,keys:Y,color:L,points:O})=>({key:R,keys:Y,color:L??0,last:O.
findLast(K=>K!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:d,text:s})]}),children:r("div",{ref:c,class:UA,
children:m>0&&r("svg",{width:m,height:Rv,"aria-hidden":"true",children:[yf(0,y,5).map(R=>r("g",{children:[r("line",{x1:Oi.
left,x2:m-Oi.right,y1:x(R),y2:x(R),class:KA}),r("text",{x:Oi.left-8,y:x(R)+4,class:jA,children:s(R)})]},R)),o.map((R,Y)=>Y%
B===0&&r("text",{x:w(Y),y:Rv-8,class:GA,children:R},R)),f.length<=Lv&&f.map(({key:R,points:Y,color:L})=>r("path",{d:f7(Y,
w,x),class:JA,style:{fill:xf(L)}},R)),f.map(({key:R,former:Y=[],color:L})=>r("path",{"data-former":"true",d:QA(Y,w,x),class:Ov,
"stroke-dasharray":"2 4",style:{stroke:xf(L)}},`${R} before`)),f.map(({key:R,points:Y,color:L})=>r("path",{d:QA(Y.map(O=>O?.
value??null),w,x),class:Ov,"stroke-dasharray":L===null?void 0:sl(L).join(" "),style:{stroke:xf(L)}},R)),f.map((R,Y)=>R.points.
map((L,O)=>L&&r("circle",{cx:w(O),cy:x(L.value),r:S?.row===Y&&S.column===O?5:3,class:ZA,style:{fill:xf(R.color)},...h.mark(
Y,O),onPointerEnter:()=>h.set({row:Y,column:O}),onClick:K=>u(n.indexOf(R),O,K.currentTarget)},`${R.key} ${O}`)))]})})})}
function p7(e){let t=e.filter(n=>n.few).map(({key:n})=>n);return new Set(e.length>Lv&&t.length<e.length?t:[])}function xf(e){
return e===null?"var(--other)":`var(${Cn(e)})`}function QA(e,t,n){return e.map((o,i)=>o===null?"":`${(e[i-1]??null)===null?
"M":"L"}${t(i)} ${n(o)}`).join("")}function d7(e,t,n,o){return!n||t===null||t===void 0?"":`; ${o(t)} in ${n.before}${e?`\
 (${He(e.value,t)})`:""}`}function f7(e,t,n){let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.
map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].
join("L")}Z`}function eO(e,t,n,o,i){let s=l=>i===null?null:qt(i,l)??{},a={kind:"total",group:e,start:"",size:t.cohorts.reduce((l,{size:u})=>l+
u,0),shift:0,cells:t.total.map(({count:l,size:u,share:c,value:m},p)=>{let d=n?.total[p];return{count:l,size:u,share:c,value:tO(
m),complete:u>0,intervals:s(["total",p]),before:d&&d.size>0?{start:"",count:d.count,size:d.size,share:d.share}:null}})};
return o?[a,...t.cohorts.map(({start:l,size:u,periods:c},m)=>{let p=n?.cohorts[m];return{kind:"cohort",group:e,start:l,size:u,
shift:0,cells:c.map(({count:d,share:f,value:h,complete:y},b)=>{let w=p&&p.size>0&&p.periods[b]?.complete?p.periods[b]:void 0;
return{count:d,size:u,share:f,value:tO(h),complete:y,intervals:s(["cohorts",m,"periods",b]),before:p&&w?{start:p.start,count:w.
count,size:p.size,share:w.share}:null}})}})]:[a]}function oO(e){let t=[...new Set(e.filter(({kind:o})=>o==="cohort").map(
({start:o})=>o))].sort((o,i)=>Date.parse(o)-Date.parse(i)),n=Math.max(0,...e.map(({cells:o})=>o.length))+Math.max(0,t.length-
1);return e.map(o=>{if(o.kind==="cohort"){let s=t.indexOf(o.start);return{...o,shift:s,cells:Array.from({length:n},(a,l)=>o.
cells[l-s]??null)}}let i=e.filter(({kind:s,group:a})=>s==="cohort"&&a===o.group);return{...o,cells:Array.from({length:n},
(s,a)=>h7(i,t,a))}})}function h7(e,t,n){let o=e.map(({start:a,cells:l})=>({period:n-t.indexOf(a),cells:l})).flatMap(({period:a,
cells:l})=>a>0&&l[a]?[l[a]]:[]);if(o.length===0||o.some(({complete:a})=>!a))return null;let[i,s]=[o.reduce((a,l)=>a+l.count,
0),o.reduce((a,l)=>a+l.size,0)];return{count:i,size:s,share:s===0?0:i/s,value:null,complete:s>0,intervals:o.some(({intervals:a})=>a!==
null)?{}:null,before:null}}function tO(e){return typeof e=="number"?e:null}function wf(e,t,n=null){let o=new Map((e.compare?.
groups??[]).map(s=>[nu(s),s])),i=(e.groups??[]).flatMap((s,a)=>eO(s,s,o.get(nu(s)),t(a),n===null?null:qt(n,["groups",a])??
{}));return[...eO(null,e,e.compare,t(-1),n),...i]}function Gc(e,t){return t==="change"?e.before&&e.complete?e.share-e.before.
share:null:t==="share"?e.share:t==="count"?e.count:e.value}function Nv(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="c\
ohort")?e.filter(({kind:i})=>i==="cohort"):e,o=0;for(let{cells:i,shift:s}of n)i.forEach((a,l)=>{a&&l>s&&a.complete&&(o=Math.
max(o,Math.abs(Gc(a,t)??0)))});return o}var nO=9;function rO(e,t){return e===null||e<=0||t<=0?0:Math.min(nO,Math.max(1,Math.
ceil(e/t*nO)))}function iO(e,t){return{fromRow:Math.min(e.row,t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,
t.column),toColumn:Math.max(e.column,t.column)}}function sO(e,t){let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.
slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.cells.slice(t.fromColumn,t.toColumn+1))i!==null&&(n.cells++,
i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++);return n}function aO(e,t){if(t<=0)return null;let n=1.959964,
o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.max(0,s-a),Math.min(1,s+a)]}function Jc(e){
let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.isArray(i)?i.join("–"):String(i))].
slice(0,n):Array.from({length:n},(i,s)=>String(s))}function nu(e){return JSON.stringify("other"in e?{other:!0}:e.value)}function kf({rows:e,names:t,rowName:n}){let o=Q(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:W(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>z(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return!l||l.size===0?"–":`${z(l.count)} (${I(l.share)})${l.complete?"":" not over"}${l.before?`, ${He(l.share,l.before.
share)}`:""}`}}))],[t]);return r(Ee,{label:"Cohorts",rows:e,columns:o})}var g7=50;function uO({answer:e,by:t,zone:n,onMark:o}){let i=e.query?.retention?.period??"day",s=Jc(e).slice(1),a=Q(()=>(e.
groups??[]).slice(0,g7),[e]),l=Q(()=>{let p=y7(e);return a.length===0?[lO(e.total,e.compare?.total,null,t)]:a.map(d=>lO(
d.total,p.get(nu(d)),d,t))},[e,t]),u=wf(e,()=>!1),c=(p,d,f)=>{let h=a[p]??null;o({period:d+1,state:"returned",...ws(h)},
`${h?ho(h):"all"}, ${i} ${s[d]}`,f)},m=l[0]?.points[0];return r(XA,{title:`Came back, by ${i}, with 95 % intervals${l.some(
({few:p})=>p)&&l.length>4?`; groups of fewer than ${tu} are off`:""}`,curves:l,names:s,period:i,ranges:at(e,n),onPoint:c,
summary:`Retention curves${t===""?"":` by ${W(t)}`}: ${l.length} lines over ${s.length} periods, ${m?I(m.value):"nobody"}\
 in ${i} 1`,table:r(kf,{rows:u,names:Jc(e),rowName:({group:p})=>p?ho(p):"all"})},t)}function y7(e){return new Map((e.compare?.
groups??[]).map(t=>[nu(t),t.total]))}function lO(e,t,n,o){let i=n?ho(n):"all",s=e.slice(1).map(({count:u,size:c,share:m})=>{
let p=aO(u,c);return p&&{value:m,low:p[0],high:p[1]}}),a=n===null?["all"]:"other"in n?[i]:Array.isArray(n.value)?n.value:
[n.value],l=n===null?0:"other"in n?null:Ln(o,a);return{key:n===null?"all":nu(n),keys:a,name:i,color:l,points:s,few:(e[0]?.
size??0)<tu,...t?{former:t.slice(1).map(({size:u,share:c})=>u>0?c:null)}:{}}}var mO="nl",pO="pl",dO="dl",fO="c",Cf="we",Sf="Gr",hO="ll",gO="e",yO="be",bO="xl",vO="sl",xO="cl",wO="gl",kO="Jr",CO="Kr",
SO="hl",TO="fl";function $O({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,title:m,onChoose:p,onPress:d}){
return r("tr",{class:e.kind==="total"?yO:void 0,children:[r("th",{scope:"row",class:Cf,children:s===null?r("span",{class:bO,
children:t}):r("button",{type:"button",tabIndex:-1,class:vO,"aria-expanded":s,onClick:a,children:[r(ce,{name:s?"down":"r\
ight",size:12}),e.group===null?"all":r(Ai,{property:n,group:e.group,most:24})]})}),r("td",{class:Sf,title:z(e.size),children:zt(
U(e.size),e.cells[0]?.intervals??null)}),e.cells.map((f,h)=>{if(f===null)return r("td",{},h);let y=e.kind==="total"&&!f.
complete,b=Gc(f,o);return r("td",{class:gO,"data-shade":h===e.shift||!f.complete?0:rO(o==="change"&&b!==null?Math.abs(b):
b,i),"data-open":!f.complete,"data-sign":o==="change"&&b!==null?Math.sign(b):void 0,"data-marked":l(h),...u(h),title:y?"\
no finished period":m(f,h),onClick:w=>p(h,w.currentTarget),onPointerDown:()=>d(h,!1),onPointerEnter:w=>{w.buttons===1&&d(
h,!0)},children:y?"":c(f)},h)})]})}var b7=120,v7=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function MO({answer:e,says:t,byDate:n,
by:o,zone:i,onMark:s}){let[a,l]=k(new Set),[u,c]=k(!1),[m,p]=k(null),d=(e.groups?.length??0)>0,f=so(e),h=Q(()=>{let j=wf(
e,X=>a.has(X)!==(X===-1&&!d),f);return n?oO(j):j},[e,f,a,d,n]),y=u?h:h.slice(0,b7),b=e.query?.retention?.period??"day",w=v7.
get(b)??86400,x=Jc(e),S=n?x7(h,b,i):x,T=at(e,i),D=j=>j.kind==="cohort"?kn(j.start,w,i):j.group===null?"all":ho(j.group),
$=(j,X)=>{let le=y[j.row],ae=j.column-le.shift;if(!le.cells[j.column]||n&&le.kind==="total")return;let ve={period:ae,state:"\
returned",...le.kind==="cohort"?{cohort:le.start}:{},...ws(le.group)};s(ve,`${D(le)}, ${b} ${x[ae]}`,X)},B=Ft(y.length,S.
length,$),R=m&&B.at?iO(m,B.at):null,Y=j=>(j.key.startsWith("Arrow")&&p(j.shiftKey?m??B.at:null),j.key==="Escape"&&m?(p(null),
!0):B.key(j)),L=j=>{let X=new Set(a);X.delete(j)||X.add(j),l(X)},O=B.at?y[B.at.row]:void 0,K=j=>n?S[j]:`${b} ${S[j]}`,q=R?
C7(y,R):O&&B.at?`${D(O)}, ${K(B.at.column)}: ${_O(O.cells[B.at.column],T&&PO(O.cells[B.at.column],w,i,T))}`:"";return r(
Ye,{scrolls:!0,title:r(A,{children:["Came back, by ",b," ",r("span",{class:mO,children:["of ",zt(Le(y[0]?.size??0,"actor"),
f)]})]}),summary:S7(e,b),announced:q,onKey:Y,actions:R&&r("span",{class:pO,children:q}),table:r(kf,{rows:h,names:S,rowName:D}),
legend:r(A,{children:[r("div",{class:wO,"aria-hidden":"true",children:[r("span",{children:"0"}),r("span",{class:kO}),r("\
span",{children:w7(Nv(h,t),t)}),r("span",{class:CO})," period not over, in no total",t==="change"&&r(A,{children:[r("spa\
n",{class:SO})," less than before"]})]}),r(tn,{ranges:T,kind:"words"})]}),children:r("div",{class:dO,children:[r("table",
{class:fO,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:Cf,children:r("span",{class:TO,children:d?
r(M,{value:o,most:64}):"cohort"})}),r("th",{scope:"col",class:Sf,children:"size"}),S.map((j,X)=>r("th",{scope:"col",class:hO,
children:X===0&&!n?`${b} 0`:j},j))]})}),r("tbody",{onPointerLeave:()=>{},children:y.map((j,X)=>r($O,{row:j,name:D(j),by:o,
says:t,largest:Nv(h,t),open:j.kind==="total"?h[X+1]?.kind==="cohort":null,onToggle:()=>L(j.group===null?-1:(e.groups??[]).
indexOf(j.group)),marked:le=>R!==null&&X>=R.fromRow&&X<=R.toRow&&le>=R.fromColumn&&le<=R.toColumn,mark:le=>B.mark(X,le),
text:le=>le.size===0?"":k7(le,t),title:(le,ae)=>`${K(ae)}: ${_O(le,T&&PO(le,w,i,T))}`,onChoose:(le,ae)=>{m||$({row:X,column:le},
ae)},onPress:(le,ae)=>{p(ae?m??B.at:null),B.set({row:X,column:le})}},X))})]}),h.length>y.length&&r("button",{type:"butto\
n",class:xO,onClick:()=>c(!0),children:["All ",z(h.length)," rows"]})]})})}function x7(e,t,n){let i=e.filter(({kind:c})=>c===
"cohort").map(({start:c})=>c)[0];if(i===void 0)return[];let{year:s,month:a,day:l,hour:u}=dr(i,n);return(e[0]?.cells??[]).
map((c,m)=>{if(t==="hour")return J(Date.parse(i)+m*36e5,n,"hour");let p=Date.UTC(s,a-1+(t==="month"?m:0),l+(t==="month"?
0:m*(t==="week"?7:1)),u);return J(p,"UTC",t==="month"?"month":"dayShort")})}function PO(e,t,n,o){if(!e)return"";if(!e.before)
return`, nothing to compare in ${o.before}`;let{start:i,count:s,size:a,share:l}=e.before,u=i===""?o.before:kn(i,t,n);return`\
; ${z(s)} of ${z(a)}, ${I(l)} ${i===""?"in":"of"} ${u} (${He(e.share,l)})`}function w7(e,t){return e===null?"–":t==="c\
hange"?He(e,0):t==="share"?I(e):U(e)}function k7(e,t){let n=Gc(e,t);if(n===null)return"–";if(t==="change")return He(n,
0);let o=Tt(e.intervals,[t]);return us(t==="share"?ao(n,o):Jo(n,o)).replace(/^~./,"")}function _O(e,t){if(!e)return"no s\
uch period";let n=e.value===null?"":`, value ${U(e.value)}`;return`${zt(z(e.count),e.intervals)} of ${zt(z(e.size),e.intervals)}\
, ${ao(e.share,Tt(e.intervals,["share"]))}${n}${e.complete?"":", the period is not over"}${t??""}`}function C7(e,t){let{
cells:n,unfinished:o,count:i,size:s}=sO(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${U(i)} of ${U(s)}, ${s===0?"–":I(i/s)}${a}`}function S7(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${I(n?.share??0)} came back in ${t} 1, ${I(o?.share??0)} in th\
e last finished one`}function DO({answer:e,zone:t,onMark:n}){let[o,i]=k(!1),s=so(e),a=e.query?.stickiness?.period??"day",l=at(e,t),u=e.active_periods.
map((p,d)=>({former:T7(e.compare?.active_periods[d],o,l),label:Le(p.periods,a)+(o?" or more":""),short:String(p.periods),
values:[o?p.or_more:p.count],unfinished:!1})),c=e.active_periods[0],m=e.active_periods.reduce((p,d)=>p+d.periods*d.count,
0)/Math.max(1,e.count);return r(vf,{title:`On how many ${a}s: ${zt(U(e.count),s)} actors, ${zt(m.toFixed(1),s)} on avera\
ge`,over:`${a}s`,ranges:l,bars:u,intervals:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],summary:`Stickines\
s: ${U(e.count)} actors, ${I(c?.share??0)} on one ${a} only, ${m.toFixed(1)} on average`,actions:r(St,{label:"Exactly so\
 many, or more",value:o?"more":"exactly",onChange:p=>i(p==="more"),choices:[{value:"exactly",label:"Exactly"},{value:"mo\
re",label:"Or more"}]}),onPart:(p,d,f)=>n({periods:e.active_periods[p].periods,...o?{or_more:!0}:{}},u[p].label,f)})}function T7(e,t,n){
return e&&n?{label:`in ${n.before}`,values:[t?e.or_more:e.count]}:void 0}function EO(e,t,n){let o={...t,state:"not_returned"},i=`${n}: did not come back`,s=t.period===0,a=(l,u,c,m,p=!1)=>({label:l,
icon:u,disabled:p,act:()=>{$7(e,c,m)}});return[a("Actors who did not come back","actor",o,l=>vc({...l,label:i}),s),a("Sa\
ve who did not as cohort…","save",o,l=>xc({...l,label:i}),s||t.cohort===void 0),a("Paths after the start","paths",t,l=>P7(
e,l,n),t.cohort===void 0)]}async function $7(e,t,n){try{n(await Zo(e,t))}catch(o){te(W(G(o).message))}}function P7(e,{only:t},n){
let o=e.retention?.start;t&&o!==void 0?qe({document:{...Ne(t),paths:{start:o}},view:"paths",as:null},`paths of ${n}`):te(
"No condition says who these are.")}var AO="ul";var D7=60;function OO({result:e,as:t}){let{answer:n,of:o,phase:i}=e,s=si(o,(u,c)=>o?.retention?EO(o,u,c):[]);if(!n||!o)return r(
$r,{result:e});let a=n.query?.timezone??o.timezone??"UTC";if(R7(n))return r(qn,{children:[r(DO,{answer:n,zone:a,onMark:s.
onMark}),s.menu]});if(O7(n))return r(qn,{children:[r(WA,{answer:n,zone:a,onMark:s.onMark}),s.menu]});if(!A7(n))return r(
$r,{result:e});if(n.cohorts.every(({size:u})=>u===0)&&i==="exact")return r(ii,{result:e,children:"Nobody of this range d\
id what starts a cohort."});let l=pe(o.retention?.by).join(", ");return r(qn,{children:[r(E7,{answer:n,as:t,by:l,zone:a,
onMark:s.onMark,measured:o.retention?.measure!==void 0}),s.menu]})}function E7({answer:e,as:t,by:n,zone:o,onMark:i,measured:s}){
let[a,l]=k(()=>qr("retention-says")??"share"),u=y=>{l(y),Vr("retention-says",y)},[c,m]=k(!1),p=e.compare!==void 0,d=a===
"value"&&!s||a==="change"&&!p?"share":a,f=[{value:"share",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",
label:"Value"}]:[],...p?[{value:"change",label:"Change"}]:[]],h=e.cohorts.length>1&&e.cohorts.length<=D7&&!e.query?.retention?.
brackets&&e.query?.retention?.day!=="rolling";return t==="curve"?r(uO,{answer:e,by:n,zone:o,onMark:i}):r(qn,{children:[r(
"div",{class:AO,children:[r(St,{label:"What cells say",value:d,onChange:u,choices:f}),h&&r(St,{label:"What columns are",
value:c?"date":"age",onChange:y=>m(y==="date"),choices:[{value:"age",label:"By age"},{value:"date",label:"By date"}]})]}),
r(MO,{answer:e,says:d,byDate:h&&c,by:n,zone:o,onMark:i})]})}function A7(e){return"cohorts"in e}function O7(e){return"per\
iods"in e}function R7(e){return"active_periods"in e}function RO(e){return e.document.lifecycle?r(cv,{...e}):e.document.stickiness?r(mv,{...e}):r(uv,{...e})}var LO={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],chartOf:e=>e.lifecycle?"lifecycle":e.stickiness?"stickiness":"matrix",choose:PA,Sentence:RO,
Page:OO};function li(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function L7(e){return"other"in e?li(e.depth,null,
!0):li(e.depth,e.value,!1)}function NO(e,t){let n=[...new Set(e.nodes.map(({depth:m})=>m))].sort((m,p)=>m-p),o=n.map(m=>e.
nodes.filter(p=>p.depth===m).sort(N7)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(m=>m.
reduce((p,{count:d})=>p+d,0))),a=Math.max(...o.map(m=>m.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((m,p)=>{let d=0;for(let f of m){let h=Math.max(t.nodeLeast,f.count*l);u.push({key:L7(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:p*i,y:d,height:h}),d+=
h+t.gap}});let c=Math.max(...u.map(m=>m.y+m.height),0);return{nodes:u,edges:B7(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function N7(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function B7(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let m=o.get(li(c.depth,c.from,c.from_other===!0)),p=o.get(li(c.depth+1,c.to,c.to_other===
!0));return m&&p?[{edge:c,from:m,to:p}]:[]}),s=new Map,a=new Map,l=(c,m,p)=>{let d=c.get(m.key)??0;return c.set(m.key,d+
p),m.y+d},u=new Map;for(let{edge:c,from:m}of[...i].sort((p,d)=>p.to.y-d.to.y))u.set(c,l(s,m,c.count*n));return[...i].sort(
(c,m)=>c.from.y-m.from.y).map(({edge:c,from:m,to:p})=>({from:m.key,to:p.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,p,c.count*n)}))}function BO(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function FO(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}function zO({answer:e}){let{compare:t}=e,n=a=>`${li(a.depth,a.from,a.from_other===!0)} ${li(a.depth+1,a.to,a.to_other===
!0)}`,o=new Map((t?.edges??[]).map(a=>[n(a),a.count/Math.max(1,t.count)])),i=a=>o.get(n(a))??0,s=(a,l)=>l?r(M,{shown:In}):
r(M,{value:a,most:64,middle:!0});return r(Ee,{label:"What follows what",rows:e.edges,columns:[{key:"depth",head:"depth",
number:!0,cell:({depth:a})=>String(a)},{key:"from",head:"from",cell:a=>s(a.from,a.from_other)},{key:"to",head:"to",cell:a=>s(
a.to,a.to_other)},{key:"count",head:"paths",number:!0,cell:({count:a})=>z(a)},{key:"share",head:"of all",number:!0,cell:({
count:a})=>I(a/Math.max(1,e.count))},...t?[{key:"before",head:"of all before",number:!0,cell:a=>I(i(a))},{key:"change",head:"\
change",number:!0,cell:a=>He(a.count/Math.max(1,e.count),i(a))}]:[],{key:"median",head:"median time",number:!0,cell:({time:a})=>a.
median===null?"–":_e(a.median)}]})}var IO="ml",HO="vl",qO="wl",VO="bl",WO="yl",UO="b",KO="ye",jO="N",GO="Or",JO="kl",ZO="ke",YO="zl";var wa=8,QO=6.6;function XO({answer:e,zone:t,actions:n,onMark:o}){let{host:i,width:s}=al(),a=so(e),l=Q(()=>NO(e,{width:Math.
max(s,1),height:460,bar:wa,columnLeast:I7(e),nodeLeast:20,gap:8}),[e,s]),u=Q(()=>l.depths.map($=>l.nodes.filter(B=>B.depth===
$)),[l]),c=at(e,t),m=Q(()=>H7(e),[e]),p=$=>c&&m?{share:m.get($.key)??0,now:$.count/Math.max(1,e.count),ranges:c}:null,[d,
f]=k(null),h=Math.max(0,...u.map($=>$.length)),y=Ft(h,u.length,({row:$,column:B},R)=>{let Y=u[B][$];Y&&S(Y,R)}),b=y.at?u[y.
at.column]?.[Math.min(y.at.row,u[y.at.column].length-1)]:void 0,w=d??b?.key??null,x=Q(()=>w===null?null:BO(l,w),[l,w]),S=($,B)=>{
o({depth:$.depth,node:$.others>0?{other:!0}:{value:$.value}},Zc($),B)},T=$=>($.key.startsWith("Arrow")&&f(null),y.key($)),
D=w===null?"":q7(l,w,e.count,p);return r(Ye,{scrolls:!0,title:r(A,{children:[Jo(e.count,Tt(a,["count"]))," paths ",e.compare&&
c&&r(Sn,{text:Gr(e.count,e.compare.count),title:`${z(e.compare.count)} in ${c.before}`})," ",r("span",{class:HO,children:D})]}),
summary:V7(e,l),onKey:T,announced:b?D:"",actions:r(A,{children:[r("span",{class:qO,children:[r("span",{class:VO}),"path \
ends"]}),n]}),table:r(zO,{answer:e}),legend:r(tn,{ranges:c,kind:"words"}),children:r("div",{ref:i,class:IO,children:s>0&&
r("svg",{width:l.width,height:l.height+32,onPointerLeave:()=>f(null),"aria-hidden":"true",children:[l.depths.map(($,B)=>r(
"text",{x:B*l.columnWidth,y:14,class:WO,children:eR($)},$)),r("g",{transform:"translate(0 28)",children:[l.edges.map($=>{
let B=l.nodes.find(({key:Y})=>Y===$.from),R=x?.edges.has($)??!1;return r("path",{d:FO($,B.x+wa,B.x+l.columnWidth),class:UO,
"data-lit":R,"data-dim":x!==null&&!R,children:r("title",{children:`${z($.count)}${$.median===null?"":`, median ${_e($.median)}`}`})},
`${$.from} ${$.to}`)}),u.map(($,B)=>$.map((R,Y)=>r(z7,{node:R,count:zt(U(R.count),a),before:p(R),width:l.columnWidth-wa,
mark:y.mark(Y,B),isAt:b===R,dim:x!==null&&!x.nodes.has(R.key),onPoint:()=>f(R.key),onChoose:L=>S(R,L)},R.key)))]})]})})})}
function z7({node:e,count:t,before:n,width:o,mark:i,isAt:s,dim:a,onPoint:l,onChoose:u}){let c=`${t}${n?`  ${He(n.now,n.share)}`:
""}`,m=Math.max(4,Math.floor((o-20)/QO)-c.length-1),p=e.count===0?0:e.ends/e.count;return r("g",{class:KO,"data-dim":a,"\
data-other":e.others>0,onPointerEnter:l,onClick:d=>u(d.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,
width:wa,height:e.height,rx:2,class:jO,...i,"data-cursor":s}),p>0&&r("rect",{x:e.x,y:e.y+e.height*(1-p),width:wa,height:e.
height*p,rx:2,class:GO}),r("rect",{x:e.x+wa,y:e.y,width:o-16,height:20,class:JO}),r("text",{x:e.x+wa+6,y:e.y+14,class:ZO,
children:[r("tspan",{"data-word":e.others>0,children:il(Zc(e),m)}),r("tspan",{dx:6,class:YO,children:c})]}),r("title",{children:`${Zc(
e)}: ${z(e.count)}${e.ends>0?`, ${z(e.ends)} end here`:""}${e.starts>0?`, ${z(e.starts)} begin here`:""}${tR(n)}`})]})}function I7(e){
let t=e.nodes.reduce((n,o)=>"other"in o?n:Math.max(n,ne(o.value).text.length),0);return Math.max(148,Math.min(260,(t+(e.
compare?14:6))*QO+24))}function Zc(e){return e.others>0?`${In.text} ${e.others}`:ne(e.value).text}function eR(e){return e===
0?"start":e<0?`−${-e}`:`+${e}`}function H7({compare:e}){return e?new Map(e.nodes.map(t=>["other"in t?li(t.depth,null,!0):
li(t.depth,t.value,!1),t.count/Math.max(1,e.count)])):null}function tR(e){return e?`; ${I(e.now)} of all in ${e.ranges.now}\
, ${I(e.share)} in ${e.ranges.before}`:""}function q7(e,t,n,o){let i=e.nodes.find(a=>a.key===t);if(!i)return"";let s=i.ends===
0?"":`, ${I(i.ends/Math.max(1,i.count))} end here`;return`${eR(i.depth)} ${Zc(i)}: ${z(i.count)}, ${I(i.count/Math.max(1,
n))} of all${s}${tR(o(i))}`}function V7(e,t){let n=t.nodes.find(({depth:i})=>i===1),o=n?`, most often followed by ${Zc(n)}\
 (${I(n.count/Math.max(1,e.count))})`:"";return`${U(e.count)} paths over ${t.depths.length} depths${o}; ${Jn.other} stan\
ds for rare ones`}var nR="jl",oR="y",rR="Xl",iR="Pr",sR="Qr",aR="ze",Bv="Vr",lR="Sl",uR="Bl";function Tf(e){return"other"in e?"other":JSON.stringify([e.depth,e.nodes])}function U7({compare:e}){return new Map((e?.top_paths??
[]).map(t=>[Tf(t),t.count/Math.max(1,e.count)]))}function K7(e,t,n,o){let i=n.get(Tf(e));return i===void 0?{text:" –",
title:`not among the most frequent in ${o.before}`}:{text:` ${He(e.count/Math.max(1,t.count),i)}`,title:`${I(i)} in ${o.
before}`}}function mR({answer:e,zone:t,cannot:n,onFunnel:o}){let i=e.top_paths,s=at(e,t),a=U7(e),l=so(e),u=Ft(i.length,1,
({row:p})=>{let d=i[p];d&&!("other"in d)&&n(d)===null&&o(d)}),c=u.at?i[u.at.row]:void 0,m=Math.max(1,...i.map(p=>"other"in
p?0:p.count));return r(Ye,{scrolls:!0,title:`${zt(U(e.count),l)} paths`,summary:`Whole paths: ${i.slice(0,3).map(p=>cR(p,
e.count)).join("; ")}`,announced:c?cR(c,e.count):"",onKey:u.key,table:r(j7,{answer:e}),legend:r(tn,{ranges:s}),children:r(
"ol",{class:nR,children:i.map((p,d)=>r("li",{class:oR,...u.mark(d,0),children:[r("span",{class:rR,title:z(p.count),children:zt(
U(p.count),l)}),r("span",{class:iR,children:[I(p.count/Math.max(1,e.count)),s&&r(Sn,{...K7(p,e,a,s)})]}),r("span",{class:sR,
children:[r("span",{class:aR,"data-other":"other"in p,style:{"--share":Math.min(1,p.count/m)}}),a.has(Tf(p))&&r(uo,{upright:!0,
at:a.get(Tf(p))*e.count/m})]}),"other"in p?r("span",{class:Bv,children:[r(M,{shown:In})," ",z(p.paths)," other paths"]}):
r(A,{children:[r("span",{class:Bv,children:p.nodes.map((f,h)=>r("span",{class:lR,children:[h>0&&r("span",{class:uR,"aria\
-hidden":"true",children:"›"}),r(M,{value:f,most:32,middle:!0})]},h))}),r(_,{small:!0,kind:"quiet",icon:"funnel",disabled:n(
p)!==null,onClick:()=>o(p),children:"Funnel from this"})]})]},d))})})}function j7({answer:e}){return r(Ee,{label:"Paths",
rows:e.top_paths,columns:[{key:"count",head:"paths",number:!0,cell:({count:t})=>z(t)},{key:"share",head:"of all",number:!0,
cell:({count:t})=>I(t/Math.max(1,e.count))},{key:"path",head:"path",cell:t=>r("bdi",{children:pR(t)})}]})}function pR(e){
return"other"in e?`${In.text} ${e.paths}`:e.nodes.map(t=>ne(t).text).join(" › ")}function cR(e,t){return`${pR(e)}: ${z(
e.count)}, ${I(e.count/Math.max(1,t))}`}function Fv(e){return e.paths?.node??"event"}function Yc(e,t){let n=Fv(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?Wt(t):String(t)}`}function $f(e,t){return{...e,paths:{...e.paths,...t}}}
function dR(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Yc(e,t),after:s.after||5}}}
function fR(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Yc(e,t),before:i||o||5}}}function hR(e,t){
let n=e.paths?.exclude,o=Yc(e,t);return $f(e,{exclude:n===void 0?o:`${n} or ${o}`})}function gR(e,t,n){let o=Fv(e);return $f(
e,{node:`if(${Yc(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function yR(e,t,n){
return $f(e,{node:`if(${Yc(e,t)}, ${Wt(n)}, string(${Fv(e)}))`})}function bR(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return $f(e,a?{before:u}:{after:u})}var G7={from:"0001-01-01T00:00:00Z",to:"9999-12-31T00:00:00Z"},J7="3650d";function Z7({start:e,end:t,before:n,after:o}){
let i=e===void 0&&t!==void 0;return{before:n??(i?5:0),after:o??(i?0:5)}}function vR({nodes:e}){return e.some(t=>typeof t==
"object"&&t!==null)?"Nodes that are lists are no steps of a funnel.":null}function xR(e,t,n){let o=e.paths??{},i={...o.session??
{gap:o.gap??"30m"},...o.per===void 0?{}:{per:o.per}},{per:s,...a}=i,{to:l,compare:u,...c}=Ne(e),m=X7(e,t,n,p=>({session:p,
sessions:i}));return{...c,define:{...c.define,...m},funnel:{...o.per===void 0?{}:{per:o.per},window:J7,session:a,steps:n.
nodes.map((p,d)=>({name:p==null?"(null)":String(p),where:`${Y7(o,p)} and stop_${d+1}`}))}}}function zv(e){let t=e.node??
"event";return/^[A-Za-z_][\w.]*$/.test(t)?t:`(${t})`}function wR(e){return typeof e=="string"?Wt(e):String(e)}function Y7(e,t){
return`${zv(e)} = ${wR(t)}`}function Q7(e){let{where:t,paths:n={}}=e;return[`${zv(n)} is not null`,...n.exclude===void 0?
[]:[`not coalesce(${n.exclude}, false)`],...t===void 0?[]:[`(${t})`]].join(" and ")}function X7(e,t,{depth:n,nodes:o},i){
let s=e.paths??{},{start:a,end:l,end_at:u}=s,c=Q7(e),m=-n,p=o.length-1-m,d=D=>D===0?"path_time":D>0?`path_time_${D}`:`pa\
th_time_before_${-D}`,f=D=>s.collapse_repeats===!1?"":` and ${zv(s)} <> ${wR(o[m+D])}`,h={},y=a??l,b=a===void 0&&u==="la\
st"?"max":"min";h.path_time=i(`${b}(time) filter (where ${c}${y===void 0?"":` and (${y})`})`);for(let D=1;D<=p+1;D++)h[d(
D)]=i(`min(time) filter (where ${c} and time > ${d(D-1)}${f(D-1)})`);for(let D=-1;D>=n-1;D--)h[d(D)]=i(`max(time) filter\
 (where ${c} and time < ${d(D+1)}${f(D+1)})`);let w=a!==void 0&&l!==void 0;w&&(h.path_end=i(`${u==="last"?"max":"min"}(t\
ime) filter (where ${c} and (${l}) and time > path_time)`));let x=["path_time is not null",...w?["path_end is not null"]:
[],...e9(e,t,h,i)],S=t9(s,x,h),T=n9(s,{before:m,last:p,both:w},d);return o.forEach((D,$)=>{h[`stop_${$+1}`]=[`time = ${d(
$-m)}`,...S,...$===o.length-1?T:[]].join(" and ")}),h}function e9(e,t,n,o){return e.from===void 0&&e.to===void 0?[]:(n.path_session=
o("min(time)"),[...e.from===void 0?[]:[`path_session >= '${t.from}'`],...e.to===void 0?[]:[`path_session < '${t.to}'`]])}
function t9(e,t,n){return e.count==="transitions"?t:(n.path_first={actor:`min(path_time) filter (where ${t.join(" and ")}\
)`,...e.per===void 0?{}:{per:e.per},...G7},["path_time = path_first"])}function n9(e,{before:t,last:n,both:o},i){let s=Z7(
e),a=i(n+1),l=n>=s.after?[]:o?[`(${a} is null or path_end < ${a})`]:[`${a} is null`];return[...o?[`path_end >= ${i(n)}`]:
[],...l,...t<s.before?[`${i(-t-1)} is null`]:[]]}var CR="Cl",SR="El",TR="Il";function $R({document:e,change:t,onClose:n}){let i=(Oe(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),qe({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(st,{title:"\
Merge under a name",onClose:n,children:r(Xt,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(yR(e,t.value,a.trim()),"merge")}})}):r(st,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:SR,children:i.map(a=>r("li",{children:r(_,{kind:"plain",class:TR,onClick:()=>s(
gR(e,t.value,we(a)),"expand"),children:r(M,{value:a})})},a))})})}function PR({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=k(null),{onMark:u,menu:c}=si(i,(p,d)=>!i||!p.
node||!("value"in p.node)?[]:i9(i,p.node.value,d,f=>l({kind:f,value:p.node.value,label:d})));if(!o||!i||!s9(o))return r(
$r,{result:t});if(o.count===0&&s==="exact")return r(ii,{result:t,children:"No session of this range has such a path."});
let m=o.query?.timezone??i.timezone??"UTC";return n==="list"?r(qn,{children:r(mR,{answer:o,zone:m,cannot:vR,onFunnel:p=>r9(
i,o.query??i,p)})}):r(qn,{children:[r(XO,{answer:o,zone:m,onMark:u,actions:r(o9,{document:e})}),c,a&&r($R,{document:i,change:a,
onClose:()=>l(null)})]})}function o9({document:e}){let t=n=>he({document:bR(e,n)});return r("span",{class:CR,children:[r(
_,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{children:"steps"}),r(_,{small:!0,
kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function r9(e,t,n){qe({document:xR(e,t,n),view:"fu\
nnel",as:null},"funnel of a path"),e.where!==void 0&&te("Where the filter leaves out events in the middle of a session, \
the count may differ a little.")}function i9(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>qe({document:l(e,t)},`${s.
toLowerCase()}: ${n}`)});return[i("Start here","right",dR),i("End here","left",fR),i("Hide","minus",hR),{label:"Expand b\
y property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merge")}]}function s9(e){return"\
top_paths"in e}var _R={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],chartOf:()=>"flow",Sentence:pv,Page:PR};function Ss(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function Hv(e,t,n){
let o=Ss(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Ne(e),aggregate:{over:i,...t}}}function MR(e){
return Hv(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function DR(e){return Hv(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function qv(e){
let t=Ss(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function Vv(e,t,n){
let{properties:o,...i}=Ss(e);return{...Ne(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
we(t)],limit:6}}}var a9=864e5,l9=300;function ER(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(a9/24,l*l9/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},m=Object.keys(Ss(e).properties??{}).map(we),{compare:p,
...d}=Hv(e,{measures:["count()"],by:[we(o),"start","end","duration","events",...m],order:["start desc"],limit:i});return{
...d,...c}}function AR(e,t,n,o,i){let s=[...new Set(n.map(f=>Wt(String(f))))].join(", "),a=`string(${we(t)}) in (${s})`,
{where:l,from:u,to:c,compare:m,sample:p,...d}=Ne(e);return{...d,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",we(t),"event"],order:"time asc",limit:1e4}}}function OR(e,t){let{properties:n,
...o}=Ss(e),{compare:i,...s}=Ne(e);return{...s,difference:{over:{sessions:{...o,properties:{...qv(e)}}},selection:`durat\
ion >= ${t}`}}}function LR({answer:e,zone:t,actions:n,onMark:o}){let i=Q(()=>RR(e),[e]),s=Q(()=>RR(e?.compare),[e]),a=e&&at(e,t);if(!e)
return r(Te,{});let l=i.reduce((u,{count:c})=>u+c,0);return r(hf,{title:"How long",height:300,counting:"sessions",bins:i,
former:a&&{bins:s,ranges:a},...n===void 0?{}:{actions:n},summary:`Durations of ${U(l)} sessions, in ${i.length} bins tha\
t grow`,onBin:(u,c)=>o({range:{column:"duration",from:u.from,...u.to===null?{}:{to:u.to}}},u.to===null?`${_e(u.from)} an\
d more`:`${_e(u.from)} to ${_e(u.to)}`,c)})}function RR(e){return jc((e?.rows??[]).flatMap(([t,n])=>typeof t=="number"&&
typeof n=="number"?[{from:t,count:n}]:[]))}var NR="Ul",BR="Hl",FR="Ll",zR="Ml",IR="Nl",HR="Rl",qR="Al",VR="Dl",WR="Wr",UR="Tl",KR="_l",jR="je",GR="ql",JR="Fl";function ZR({answer:e,zone:t}){let n=e&&at(e,t),[o,i,s,a,l,u]=e?.compare?.rows[0]??[],[c,m,p,d,f,h]=(e?.rows[0]??[]).map(
S=>typeof S=="number"?S:null),y=c??0,b=(S,T,D)=>n&&typeof S=="number"&&typeof T=="number"?{former:r(Sn,{text:Gr(S,T),title:`${D(
T)} in ${n.before}`})}:{},w=typeof l=="number"&&typeof o=="number"&&o>0?l/o:null,x=y===0||typeof f!="number"?null:f/y;return r(
"dl",{class:NR,children:[r(ru,{label:"sessions",value:ou(c,U),...typeof c=="number"?{title:z(c)}:{},...b(c,o,z)}),r(ru,{
label:"events each",value:ou(m,S=>S.toFixed(1)),...b(m,i,S=>S.toFixed(1))}),r(ru,{label:"median duration",value:ou(p,_e),
...b(p,s,_e)}),r(ru,{label:"p90 duration",value:ou(d,_e),...b(d,a,_e)}),r(ru,{label:"of one event only",value:ou(f,S=>I(
y===0?0:S/y)),...n&&x!==null&&w!==null?{former:r(Sn,{text:He(x,w),title:`${I(w)} in ${n.before}`})}:{}}),r(ru,{label:"ev\
ents",value:ou(h,U),...b(h,u,z)})]})}function ou(e,t){return e==null?"–":t(e)}function ru({label:e,value:t,title:n,former:o}){
return r("div",{class:BR,children:[r("dd",{class:FR,title:n,children:[t," ",o]}),r("dt",{class:zR,children:e})]})}var YR="Gl",QR="r",Qc="Jl",Uv="Kl",XR="Ol",e4="Yr",t4="Zr";function n4({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=k(!1),c=Q(()=>Ow(t,n),[t,n]),m=Ft(
t.length,1,({row:f})=>a(t[f])),p=Math.max(1,...t.map(({start:f,end:h})=>h-f)),d=m.at?t[m.at.row]:void 0;return r(Ye,{scrolls:!0,
title:e,summary:`The latest ${t.length} sessions`,announced:d?d9(d,o,s):"",onKey:m.key,actions:r(St,{label:"Scale of the\
 timelines",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Ea\
ch its own"}]}),table:r(p9,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:YR,tabIndex:0,role:"group","a\
ria-label":"Sessions",children:r("table",{class:QR,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"\
start"}),r("th",{scope:"col",children:r(M,{value:o,most:24})}),r("th",{scope:"col",class:Qc,children:"duration"}),r("th",
{scope:"col",class:Qc,children:"events"}),i.map(f=>r("th",{scope:"col",children:r(M,{value:f,most:24})},f)),r("th",{scope:"\
col",class:Uv,children:"timeline"})]})}),r("tbody",{children:t.map((f,h)=>r("tr",{...m.mark(h,0),onClick:()=>a(f),children:[
r("td",{children:J(f.start,s,"second")}),r("td",{children:r(M,{value:f.actor,most:24,middle:!0})}),r("td",{class:Qc,children:_e(
(f.end-f.start)/1e3)}),r("td",{class:Qc,children:z(f.events)}),f.properties.map((y,b)=>r("td",{children:r(M,{value:y,most:32,
middle:!0})},b)),r("td",{class:Uv,children:r(m9,{session:f,events:c[h],length:l?f.end-f.start:p,zone:s})})]},h))})]})})})}
var c9=300;function m9({session:e,events:t,length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:XR,children:[
r("span",{class:e4,style:{"--to":Ku(e.end,e.start,i)}}),t.slice(0,c9).map((s,a)=>r("span",{class:t4,title:`${ne(s.event).
text}, ${J(s.time,o,"millisecond")}`,style:{"--at":Ku(s.time,e.start,i),"--color":`var(${Cn(Ln("event",[s.event]))})`}},
a))]})}function p9({sessions:e,per:t,properties:n,zone:o}){return r(Ee,{label:"Sessions",rows:e,columns:[{key:"start",head:"\
start",cell:({start:i})=>J(i,o,"millisecond")},{key:"actor",head:r(M,{value:t,most:32}),cell:({actor:i})=>r(M,{value:i,most:48,
middle:!0})},{key:"duration",head:"duration",number:!0,cell:({start:i,end:s})=>_e((s-i)/1e3)},{key:"events",head:"events",
number:!0,cell:({events:i})=>z(i)},...n.map((i,s)=>({key:`property ${i}`,head:r(M,{value:i,most:32}),cell:a=>r(M,{value:a.
properties[s],most:48,middle:!0})}))]})}function d9({actor:e,start:t,end:n,events:o},i,s){return`${i} ${ne(e).text}, ${J(
t,s,"second")}, ${_e((n-t)/1e3)}, ${z(o)} events`}var f9=50;function r4({document:e,echo:t,count:n,zone:o}){let i=Ss(e).per??Oe(e.dataset).value.value?.actors?.[0]??null,
s=yt(i===null?null:ER(e,t,n,i,f9)),a=Q(()=>h9(o4(s.answer)),[s.answer]),l=Q(()=>i===null||a.length===0?null:AR(e,i,a.map(
({actor:m})=>m),new Date(Math.min(...a.map(({start:m})=>m))).toISOString(),new Date(Math.max(...a.map(({end:m})=>m))).toISOString()),
[a,i]),u=yt(l),c=Q(()=>g9(o4(u.answer)),[u.answer]);return i===null||!s.answer?r(Te,{}):r(n4,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(Ss(e).properties??{}),zone:o,onSession:m=>ke(gl(e.dataset,String(
m.actor)))})}function o4(e){return e!==null&&"columns"in e?e:null}function h9(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function g9(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function i4({document:e,name:t,expression:n,zone:o}){let{answer:i}=yt(Vv(e,t,n)),s=i&&"columns"in i?i:null,a=s?Number(s.
total?.[1]??s.rows.reduce((d,f)=>d+Number(f[1]),0)):0,l=s?[...s.rows.map(([d,f])=>({value:d,count:Number(f),rest:!1})),...s.
other?[{value:null,count:Number(s.other[1]),rest:!0}]:[]]:[],u=s&&at(s,o),c=b9(s),m=(d,f)=>f?void 0:c?.get(JSON.stringify(
d))??(s?.compare?.other?void 0:0),p=d=>qe({document:y9(e,t,n,d),view:"difference",as:null},`sessions of ${W(t)} ${ne(d).
text}`);return r("section",{class:qR,"aria-label":W(t),children:[r("h2",{class:VR,children:r(M,{value:t,most:32})}),r("u\
l",{children:l.map(({value:d,count:f,rest:h},y)=>r("li",{children:r("button",{type:"button",class:WR,disabled:h,title:h?
void 0:`What sets these sessions apart${u?`; ${m(d,h)===void 0?"among the others":I(m(d,h))} in ${u.before}`:""}`,onClick:()=>p(
d),children:[r("span",{class:UR,children:h?r(M,{shown:In}):r(M,{value:d,most:40,middle:!0})}),r("span",{class:KR,children:[
r("span",{class:jR,"data-other":h,style:{"--share":a===0?0:f/a}}),m(d,h)!==void 0&&u&&r(uo,{upright:!0,at:m(d,h)})]}),r(
"span",{class:GR,children:[I(a===0?0:f/a),u&&a>0&&m(d,h)!==void 0&&r(A,{children:[" ",r(Sn,{text:He(f/a,m(d,h))})]})]}),
r("span",{class:JR,children:U(f)})]})},y))})]})}function y9(e,t,n,o){let i=Vv(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{
over:s.over,selection:Vo(void 0,wi(t,o))}}}function b9(e){let t=e?.compare;if(!t)return null;let n=Number(t.total?.[1]??
t.rows.reduce((o,i)=>o+Number(i[1]),0));return new Map(t.rows.map(([o,i])=>[JSON.stringify(o),n===0?0:Number(i)/n]))}function s4({result:e}){let{answer:t,of:n,phase:o}=e,i=yt(n&&MR(n)),s=yt(n&&DR(n)),a=si(s.of);if(!t||!n||!a4(t))return r(
$r,{result:e});if(t.rows.length===0&&o==="exact")return r(ii,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",[u,,,c]=Kv(i.answer)?.rows[0]??[];return r(qn,{children:[r(ZR,{answer:Kv(i.answer),zone:l}),
r("div",{class:IR,children:[r(v9,{answer:t,document:n,zone:l}),r(LR,{answer:Kv(s.answer),zone:l,onMark:a.onMark,actions:typeof c==
"number"&&c>0&&r(_,{small:!0,kind:"outlined",icon:"difference",onClick:()=>qe({document:OR(n,c),view:"difference",as:null},
`sessions of ${_e(c)} and more`),children:"Explain the long ones"})})]}),r("div",{class:HR,children:Object.entries(qv(n)).
slice(0,4).map(([m,p])=>r(i4,{document:n,name:m,expression:p,zone:l},m))}),t.query&&typeof u=="number"&&r(r4,{document:n,
echo:t.query,count:u,zone:l}),a.menu]})}function v9({answer:e,document:t,zone:n}){return Lt(e,t).time<0?r(lo,{answer:e,document:t,
zone:n}):r(Hl,{answer:w9(e,t),document:t,zone:n,form:"lines",end:xb(e),onZoom:x9})}function x9(e,t){Tn({from:new Date(e*
1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function w9(e,t){let{measures:n}=Lt(e,t),o=e.columns.map((a,l)=>l).
filter(a=>!n.includes(a)||a===n[0]),i=a=>o.map(l=>a[l]),s={...e,columns:i(e.columns),rows:e.rows.map(i)};return e.compare?
{...s,compare:{...e.compare,columns:s.columns,rows:e.compare.rows.map(i)}}:s}function a4(e){return"columns"in e}function Kv(e){
return e!==null&&a4(e)?e:null}var l4={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],chartOf:()=>"overview",Sentence:dv,Page:s4};function Xc(e){return e.score>=.05}var Pf=4;function iu(e,t){let n=e.values??[];return t?n:n.slice(0,Pf)}function Ts({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function _f(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function u4(e,t){return e.distribution?Ts(e).length:Math.max(1,iu(e,t).length)}function em(e,t){
return e.compare?.properties.find(n=>n.name===t)??null}function c4(e,t){return e?.values?.find(n=>JSON.stringify(n.value??
null)===JSON.stringify(t??null))??null}function m4({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:ne(o??null).text,selection:i,baseline:s,lift:a})),...Ts(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${ne(o).text} to ${ne(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(Ee,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r(M,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},...e.compare?[{key:"score before",head:"score before",number:!0,
cell:({property:n})=>em(e,n.name)?.score.toFixed(3)??"–"}]:[],{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>z(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>I(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>z(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>I(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":_f(n)}]})}var su="Pl",p4="Ql",Gv="R",Jv="k",Zv="A",d4="Vl",f4="ei",h4="ri",g4="D",y4="Xe",b4="ii",v4="ai",x4="Wl",w4="ti",k4="oi",
C4="Yl",S4="Zl",T4="ex",$4="rx",P4="ni",_4="pi",M4="di",D4="li",E4="ix",A4="ax",O4="tx",R4="ox";function L4({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:E4,children:[r("div",{class:A4,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:y4,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${I(l.selection.share)}, baseline ${I(l.baseline.share)}`,children:[r("span",{class:Zv,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:Zv,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:O4,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:R4,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:su,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function N4({property:e,former:t,ranges:n,zone:o,all:i,onAll:s,mark:a,onChoose:l,onAction:u}){let c={property:e.name},m=!Xc(
e)&&!i,p=iu(e,i);return r("li",{class:f4,"data-quiet":m,children:[r("div",{class:h4,...m?a(0):{},children:[r("button",{type:"\
button",tabIndex:-1,class:b4,"aria-expanded":!m,onClick:s,children:[r(ce,{name:m?"right":"down",size:12}),r(M,{value:e.name,
most:48,middle:!0})]}),r("span",{class:v4,title:`score ${e.score}${t&&n?`; ${t.score} in ${n.before}`:""}`,children:[r("\
span",{class:x4,children:[r("span",{class:w4,style:{"--share":e.score}}),t&&r(uo,{upright:!0,at:t.score,color:"var(--tex\
t)"})]}),e.score.toFixed(2),t&&r(Sn,{text:k9(e.score-t.score)})]}),r("span",{class:k4,children:S9(e)}),r(Mf,{label:"By",
title:"Break down by it in Explore",onClick:()=>u("by",c)}),r(Mf,{label:"Hide",title:"Leave it out",onClick:()=>u("hide",
c)})]}),!m&&e.distribution&&r(L4,{bins:Ts(e),median:e.median,mark:a,onChoose:l,text:d=>To(d,{name:e.name,type:e.type},o).
text}),!m&&!e.distribution&&r("ul",{class:C4,children:[p.map((d,f)=>r(C9,{value:d,former:c4(t,d.value),ranges:n,mark:a(f),
onChoose:h=>l(f,h),onAction:h=>u(h,{...c,value:d.value??null,side:"selection"})},f)),(e.values?.length??0)>Pf&&r("li",{children:r(
"button",{type:"button",tabIndex:-1,class:D4,onClick:s,children:i?"fewer":`${e.values.length-Pf} more`})})]})]})}function k9(e){
let t=Math.abs(e).toFixed(2);return t==="0.00"?"±0":`${e<0?"−":"+"}${t}`}function C9({value:e,former:t,ranges:n,mark:o,
onChoose:i,onAction:s}){return r("li",{class:g4,...o,children:[r("button",{type:"button",tabIndex:-1,class:S4,onClick:a=>i(
a.currentTarget),children:r(M,{value:e.value??null,most:40,middle:!0})}),r("span",{class:T4,onClick:a=>i(a.currentTarget),
title:`selection ${e.selection.count} (${I(e.selection.share)}), baseline ${e.baseline.count} (${I(e.baseline.share)})${t&&
n?`; in ${n.before} ${I(t.selection.share)} and ${I(t.baseline.share)}`:""}`,children:[r("span",{class:Jv,"data-side":"s\
election","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:Jv,"data-side":"baseli\
ne","data-none":e.baseline.count===0,style:{"--share":e.baseline.share}}),t&&r(uo,{upright:!0,at:t.selection.share,color:"\
var(--selection)"})]}),r("span",{class:$4,children:[r("span",{children:I(e.selection.share)}),r("span",{class:su,children:I(
e.baseline.share)})]}),r("span",{class:P4,children:_f(e.lift)}),r("span",{class:_4,children:[r(Mf,{label:"Only",title:`O\
nly ${ne(e.value??null).text}`,onClick:()=>s("only")}),r(Mf,{label:"Not",title:`Without ${ne(e.value??null).text}`,onClick:()=>s(
"not")})]})]})}function Mf({label:e,title:t,onClick:n}){return r("button",{type:"button",tabIndex:-1,class:M4,title:t,onClick:n,
children:e})}function S9(e){if(e.only_in)return`only in the ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===
void 0?"":Le(e.different,"value");return`${t}${n}${Xc(e)?"":`${n===""?"":", "}none stands out`}`}function B4({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=k(new Set),{properties:a}=e,l=at(e,t),u=Math.max(1,...a.map(
h=>u4(h,i.has(h.name)))),c=(h,y,b)=>{let w=a[h],x=F4(w,y,i.has(w.name));n(x.mark,x.label,b)},m=Ft(a.length,u,({row:h,column:y},b)=>c(
h,y,b)),p=m.at&&a[m.at.row],d=p&&m.at?`${T9(p,m.at.column,i.has(p.name))}${$9(em(e,p.name),l)}`:"",f=h=>{let y=new Set(i);
y.delete(h)||y.add(h),s(y)};return r(Ye,{title:r(A,{children:[U(e.selection.count)," selected ",l&&r(Sn,{text:Gr(e.selection.
count,e.compare.selection.count),title:`${U(e.compare.selection.count)} in ${l.before}`})," ",r("span",{class:su,children:[
"against ",U(e.baseline.count)]})]}),summary:P9(e),announced:d,onKey:m.key,table:r(m4,{answer:e}),legend:r(tn,{ranges:l,
kind:"former"}),actions:r("span",{class:p4,children:[r("span",{class:Gv,"data-side":"selection"}),"selection",r("span",{
class:Gv,"data-side":"baseline"}),"baseline"]}),children:r("ul",{class:d4,children:a.map((h,y)=>r(N4,{property:h,former:em(
e,h.name),ranges:l,zone:t,all:i.has(h.name),onAll:()=>f(h.name),mark:b=>m.mark(y,b),onChoose:(b,w)=>c(y,b,w),onAction:o},
h.name))})})}function F4(e,t,n){let o=Ts(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.name,range:s,side:"\
selection"},label:`${W(e.name)} ${ne(o.from).text} to ${ne(o.to).text}`}}let i=iu(e,n)[t]?.value??null;return{mark:{property:e.
name,value:i,side:"selection"},label:`${W(e.name)} = ${ne(i).text}`}}function T9(e,t,n){let o=Ts(e)[t]??iu(e,n)[t],{label:i}=F4(
e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${I(o.selection.share)} of the selection, ${I(o.baseline.share)} o\
f the baseline`:""}`}function $9(e,t){return t?`; score ${e?e.score.toFixed(2):"unknown"} in ${t.before}`:""}function P9(e){
let t=e.properties.filter(Xc).slice(0,3).map(n=>{let o=n.best,i=o&&o.value!==void 0?` (${ne(o.value).text}: ${I(o.selection.
share)} against ${I(o.baseline.share)})`:"";return`${W(n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${U(e.selection.
count)} apart from ${U(e.baseline.count)}: ${t.length===0?"nothing stands out":t.join("; ")}`}function z4(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function I4(e){let{where:t,difference:n,...o}=e;if(!n||
t===void 0)return e;let{baseline:i,...s}=n;return{...o,difference:{...s,selection:`(${t}) and (${n.selection})`}}}function Yv(e,t){
let{exclude:n,...o}=e.difference??{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[
...[n??[]].flat(),t]}}}var q4="nx",Df="px",V4="xi";function W4({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:V4,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r(M,{value:a,most:32})]},a))," ",r(_,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Le(s,"more prop\
erty","more properties")," ",r(_,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Le(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r(M,{value:a,most:48})," ",r("span",{class:Df,children:W(l)})]},a))})]})]})}function U4({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=si(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>Xv(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>Xv(o,"hide",u)}]:[]);if(!n||!o||!D9(n))return r(
$r,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(ii,{result:t,children:"\
No row of this range is in the selection."}):r(qn,{children:[r(_9,{document:e,answer:n}),r(B4,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>Xv(o,u,c)}),r(W4,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>he({document:Yv(e,null)}),
onMore:()=>oe("difference.limit",0)}),a]})}function _9({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?z4(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:q4,children:[r("span",{class:Df,children:"against"}),
r(ct,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>oe("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&qe({document:o},"against\
 the period before")}},{label:"All, without the filter",checked:!1,disabled:e.where===void 0,act:()=>qe({document:I4(e)},
"against all")},{label:"Another selection…",checked:!i,act:()=>requestAnimationFrame(M9)}],children:i?"the rest":"anot\
her selection"})]})}function M9(){globalThis.document.querySelector('[data-stop^="difference.baseline#"]')?.click()}function Xv(e,t,n){
let o=n.property??"";if(t==="hide")return he({document:Yv(e,o)});if(t==="by")return qe({document:{...Ne(e),aggregate:{measures:[
"count()"],by:[we(o)]}},view:"explore",as:null},`by ${W(o)}`);Zo(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="onl\
y"?i:s;l?qe({document:l},t==="only"?a:`not (${a})`):te("No condition says which rows these are.")},i=>te(W(G(i).message)))}
function D9(e){return"properties"in e}var K4={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],chartOf:()=>"list",Sentence:fv,Page:U4};var j4="si",G4="dx",J4="lx",Ef="xx",Z4="T",ex="sx",Y4="cx",Q4="gx",X4="ci",eL="hx",tL="fx";var A9=2e3;function oL(){return F(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!Ve.value.value?.length&&Dt()},A9);return()=>clearInterval(e)},[]),r("main",{class:j4,children:r("div",{class:G4,children:[
r("header",{class:J4,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Ef,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(O9,{}),r(R9,{}),r(L9,
{})]})})}function O9(){return r("section",{class:Z4,"aria-label":"A file",children:[r(ce,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Ef,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(yr,{kind:"primary",children:"Choose a \
file"})]})}var nL=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function R9(){let[e,t]=k("");return r("section",{class:ex,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&hp(e)},class:Q4,children:[r("textarea",{class:X4,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:nL,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:eL,
children:[r(_,{kind:"outlined",onClick:()=>t(nL),children:"Take the example"}),r(_,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function tx(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Ht(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function L9(){let e=tx("my\
-events");return r("section",{class:ex,"aria-labelledby":"send",children:[r("div",{class:Y4,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(_,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Ie(e,"The line"),children:"\
Copy"})]}),r("pre",{class:tL,tabIndex:0,children:e}),r("p",{class:Ef,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var N9=6;function rL(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,N9).map(we)}function B9(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function iL(e,t,n){
let o=Hm({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(B9(i))});return()=>Iu(o)}async function sL(e,t,n){let i=await ie(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var Af=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=this.began===
0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},
(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);
return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;
for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-
i[1]).map(([i,s])=>({event:z9(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,
matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=F9(i);o.
events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({
at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.
totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.
length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),
this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function F9(e){return e===null?"":`=${e}`}
function z9(e){return e===""?null:e.slice(1)}var I9=1e3,aL=()=>({tape:new Af,columns:[],error:null,begun:!1,turn:0}),Ca=me(aL()),Li=Ca;function Of(e={}){Ca.value={...Ca.
value,...e,turn:Ca.value.turn+1}}function lL(e,t,n){Ca.value=aL();let o={dataset:e,columns:[...n],limit:I9,...t===void 0?
{}:{where:t}};return iL(o,i=>{Ca.value.tape.take(i,Date.now()),Of({columns:i.columns,begun:!0,error:null})},i=>Of({error:i}))}
function au(e){let{tape:t}=Ca.value;t.paused!==e&&(e?t.pause():t.resume(),Of())}function uL(){Of()}var cL="gi",mL="hi",pL="ux",dL="mx",fL="vx";function $s({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=H(null);return F(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:Ce(cL,i&&mL),"aria-label":t,children:[
r("div",{class:pL,children:[r("h2",{class:dL,children:e}),o,r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:fL,children:s})]})}var hL="fi",gL="wx",yL="bx",bL="yx",bo="kx",vL="ui",xL="zx",wL="jx",kL="Xx",CL="Se",SL="Sx",TL="mi",$L="Bx",PL="Cx",_L="\
Ex",ML="Ix",DL="vi",EL="Be",AL="Ce",OL="Ux",RL="wi",LL="Hx",NL="bi",BL="Lx",FL="Mx",zL="Nx",IL="Rx";function HL(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:U9(e,t)}}function qL({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=xe.value,{where:i,time:s}=e,[a,l]=k(null),[u,c]=k(null);return F(()=>{let m=new AbortController;
return l(null),c(null),sL(n,String(i),m.signal).then(p=>p?l(p):c(new rt({code:"gone",message:"The event is not there any\
 more"})),p=>{On(p)||c(G(p))}),()=>m.abort()},[n,i]),r($s,{title:r(M,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(_,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Ie(q9(a),"The event")}),children:r("div",{class:BL,children:[
r("p",{class:bo,children:[J(String(s),o,"millisecond"),", ",o]}),u&&r(fe,{error:u}),a?r(V9,{whole:a,zone:o}):!u&&r(Te,{})]})})}
function q9({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function V9({
whole:e,zone:t}){let[n,o]=k(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>W9(s.name,
a,n));return r(A,{children:[r(Pp,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:bo,children:"No \
field has this text."}),r("dl",{class:FL,children:i.map(({column:s,value:a})=>r("div",{class:zL,children:[r("dt",{class:bo,
children:r(M,{value:s.name,most:64,middle:!0})}),r("dd",{class:IL,children:typeof a=="number"?z(a):r(M,{shown:To(a,s,t),
most:2e3})})]},s.name))})]})}function W9(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function U9(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${Wt(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${Wt(a)}`]:[]}).join(
" and ")}function VL({document:e}){let{tape:t,columns:n}=Li.value,[o,i]=k(null),s=H(null),a=e.timezone??"UTC",l=n.map(({name:d,type:f})=>`${d}\
 ${f}`).join(),u=Q(()=>K9(n,a),[l,a]);F(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=d=>{d.target instanceof Element&&d.target.scrollTop>0&&au(!0)},m=d=>he({open:[...Qi.value.filter(({kind:f})=>f!=="\
live-event"),HL(n,d)]}),p=(d,f,h)=>{au(!0),f.key===n[0]?.name?m(d):i({anchor:h,row:d,column:f.key})};return r(A,{children:[
r("div",{ref:s,class:TL,onScrollCapture:c,children:r(Ee,{label:"New events",columns:u,rows:t.rows,onCell:p,onMenu:p})}),
o&&r(J9,{...o,document:e,columns:n,onOpen:()=>m(o.row),onClose:()=>i(null)})]})}function K9(e,t){return e.map((n,o)=>({key:n.
name,head:r(M,{value:n.name,most:40}),number:o>1&&hr(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(j9,{value:i[0],
zone:t}):r(G9,{value:i[o],column:n,zone:t})}))}function j9({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r(M,{value:e}):r("span",{class:$L,title:J(n,t,"millisecond"),children:[J(n,t,"clockSecond"),r("span",{class:bo,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function G9({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:et(e,Kt(t.name),!0),children:To(e,t,n).text}):r(M,{shown:To(e,t,n),most:48,middle:!0})}function J9({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:m})=>m===n)],u=wi(Z9(
n),l),c=m=>()=>qe({document:Pe(i,"where",Vo(i.where,m))},m);return r(Po,{anchor:e,label:"This value",head:r(M,{shown:ne(
u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Ie(l==null?"":String(l),"The v\
alue")}]})}function Z9(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function WL({document:e}){return r(Et,{document:e,error:nx(Li.value.error),label:"Which new events",children:r(an,{word:"\
New events where"})})}function nx(e){return e?new rt({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var ox=50;function UL({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=k(null),{times:a,values:l}=Q(()=>e.perSecond(
o*1e3),[e,o]),u=Q(()=>[{values:l,color:Ln("",[])}],[l]),c=i===null||l[i]===void 0?"":`${J(a[i]*1e3,n,"clockSecond")}: ${z(
l[i])}`,m=f=>{let h={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return h===void 0?!1:(s(
Math.max(0,Math.min(h,a.length-1))),!0)},p=a.map((f,h)=>({at:f,value:l[h]})).reverse(),d=[{key:"second",head:"Second",cell:({
at:f})=>J(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>z(f)}];return r(Ye,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${z(l.at(-1)??0)} in the last`,announced:c,onKey:m,actions:r(
"span",{class:wL,children:c}),table:r("div",{class:kL,children:r(Ee,{label:"Events per second",columns:d,rows:p})}),children:r(
Il,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function KL({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:DL,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:EL,
children:[r("h2",{children:"By event"}),r("span",{class:bo,children:"now"}),r("span",{class:bo,children:"15 min"})]}),o.
length===0&&r("p",{class:bo,children:"Nothing yet."}),r("ul",{children:o.slice(0,ox).map(({event:s,count:a,lately:l})=>{
let u=wi("event",s);return r("li",{children:r("button",{type:"button",class:AL,title:`Only where ${u}`,onClick:()=>qe({document:{
...xe.value,where:Vo(n,u)}},u),children:[r("span",{class:OL,children:r(M,{value:s,most:40,middle:!0})}),r("span",{class:RL,
children:l>0?U(l):""}),r("span",{class:LL,children:U(a)}),r("span",{class:NL,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>ox&&r("p",{class:bo,children:[z(o.length-ox)," more"]})]})}function jL({document:e}){let{value:t,error:n}=Oe(e.dataset).value,o=t?rL(t):n?[]:null,{tape:i,turn:s}=Y9(e,o),a=()=>au(
!i.paused);gr([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:hL,"data-t\
urn":s,children:[r(Q9,{onToggle:a,now:l}),r(X9,{}),r(UL,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:CL,children:[
r("div",{class:SL,children:[i.paused&&r(ej,{}),i.rows.length===0?r(tj,{dataset:e.dataset,filtered:e.where!==void 0}):r(VL,
{document:e})]}),r(KL,{tape:i,now:l,where:e.where})]})]})}function Y9(e,t){let n=JSON.stringify(t);return F(()=>t?lL(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),F(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
uL()},1e3);return()=>clearInterval(o)},[]),F(()=>()=>{oo(e.dataset)},[e.dataset]),Li.value}function Q9({onToggle:e,now:t}){
let{tape:n,begun:o}=Li.value,i=tl.value==="away";return r("div",{class:gL,children:[r(_,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:yL,
children:[r("b",{class:bL,children:U(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:bo,title:"\
How long ago the newest event happened when it came here",children:[_e(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:bo,children:[z(n.matched)," since this page was opened"]}),r("span",{class:vL,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function X9(){let e=nx(Li.value.error);return e&&e.where!=="where"?r("\
div",{class:xL,children:r(fe,{error:e})}):null}function ej(){let{tape:e}=Li.value;return r("div",{class:PL,children:[r("\
span",{children:["Paused: ",r("b",{children:z(e.newCount)})," new, ",z(e.leftOut)," left out"]}),r(_,{small:!0,kind:"pri\
mary",onClick:()=>au(!1),children:"Show"})]})}function tj({dataset:e,filtered:t}){let n=tx(e);return r("div",{class:_L,children:[
r(Ae,{icon:"live",title:"Waiting for new events",actions:r(_,{kind:"outlined",icon:"copy",onClick:()=>Ie(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:ML,tabIndex:0,children:n})]})}var GL={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",runs:!1,Sentence:WL,Page:jL};var rx={};Ih(rx,{banner:()=>ix,danger:()=>rj,default:()=>ij,info:()=>nj,text:()=>sx,warning:()=>oj});var ix="Ax",nj="Dx",
oj="Tx",rj="_x",sx="qx",ij={banner:ix,info:nj,warning:oj,danger:rj,text:sx};function uu({kind:e,children:t,actions:n}){return r("div",{class:Ce(ix,rx[e]),role:e==="info"?"status":"alert",children:[
r(ce,{name:e==="info"?"info":"warning"}),r("span",{class:sx,children:t}),n]})}function _r({error:e,what:t,again:n}){return r(Ae,{icon:"warning",title:t,actions:r(_,{kind:"outlined",onClick:n,children:"\
Try again"}),children:W(e.message)})}function Lf(e,t,n){ta(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function Nf(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function Sa(e){Ci(e),Wr(e)}var JL={w:2,h:2},sj=100;function nm(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function ax(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function ZL(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function Bf(e,t,n,o){
let i=e.find(s=>s.id===t);return i?XL(e,{...i,x:ax(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function lx(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(JL.w,12-i.x);return XL(e,{...i,w:ax(n,s,12-i.x),h:ax(o,JL.h,sj)})}function YL(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return Bf(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=Bf(e,t,i.x,a);if(!Ff(l,e))return l}return e}function Ff(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function QL(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>nm(s,a)))return{
x:i,y:o}}}function zf(e){let t=[];for(let o of ZL(e)){let i={...o,y:e6(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>nm({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function XL(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of ZL(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&nm(s,t)&&
a.y>=0&&!o.some(u=>nm(a,u));o.push(l?a:{...s,y:e6(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return zf(e.map(({id:s})=>i.get(
s)))}function e6(e,t){let n=t.y;for(;;){let o=e.filter(i=>nm({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function ui(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[aj(e),...t].join(" ").replace(/\s+/g," ")}function aj(e){switch(yi(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>If(t.where)).join(" > ")}${ux(e.funnel?.by)}`;case"retention":return`retention of ${If(e.retention?.start)}\
, back by ${If(e.retention?.return??"true")}${ux(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${uj(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${lj(e)}${pe(e.aggregate?.measures).join(", ")||"count()"}${ux(e.aggregate?.
by)}`}}function lj(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function uj(e){let t=e.paths?.start;return typeof t=="string"?` after ${If(t)}`:""}function ux(e){let t=pe(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function If(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var cu={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function mu(e){return`v1/boards/${encodeURIComponent(
e)}`}async function Hf(e){return(await ie("v1/boards",{signal:e})).boards}async function Mr(e,t){return ie(mu(e)+(t===void 0?
"":`?version=${t}`))}async function t6(e){return[...(await ie(`${mu(e)}/versions`)).versions].reverse()}async function Dr(e,t){
return ie(mu(cx()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function om(e,t,n,o){return ie(
mu(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function qf(e,t){await ie(mu(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function Vf(e){return ie(mu(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function n6(e){return e instanceof rt&&(e.code==="conflict"||e.status===409||e.
status===412)}function cx(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function rm({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function mx(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:Vo(n.where,o)}}function Wf(e,t){let n=mx(e,t);return n&&{view:bl(n),document:n,as:e.
as?e.as:null,open:[]}}function Uf(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function Ta(e,t){
let n=cj(t);return{...e,tiles:[...e.tiles,{...t,id:cx(),...QL(e.tiles,n.w,n.h),...n}]}}function cj({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=pe(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(cl)?7:8}}var o6="Ee",r6="Fx",i6="Gx",s6="Jx",im="yi",a6="i",l6="Kx",u6="Ox",c6="ki",m6="Px",p6="zi",d6="Qx";function Kf({tile:e,shared:t,result:n,onAgain:o}){let i=H(null),s=mj(i),a=Wf(e,t),l=Gt.find(({name:c})=>c===a?.view),u=()=>{
a&&Ci(a)};return!a||!l?r("p",{class:u6,children:"This question has no view here."}):r("div",{ref:i,class:a6,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:l6,children:[r(fe,{error:n.
error}),r(_,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(Xp.Provider,{value:s,
children:r(dc.Provider,{value:n,children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})})]})}
function mj(e){let[t,n]=k(0);return ot(()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.
height))});return o.observe(e.current),()=>o.disconnect()},[]),t}function f6({text:e,editing:t,onText:n}){return t?r("textarea",{class:d6,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:c6,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(pj,{line:o},i))})}function pj({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:W(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:p6,children:W(n[1])}):r("p",{class:m6,children:W(e)})}function h6(e){let[t,n]=k(!1);return F(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function sm(e,t){let n=Q(()=>new Vs,[]),o=e===null?"":JSON.
stringify(e);return F(()=>{e&&n.run(e)},[o,t]),F(()=>()=>n.close(),[]),n.result.value}function g6(e){let{tile:t,shared:n,editing:o}=e,i=H(null),s=h6(i),[a,l]=k(0),u=mx(t,n),c=sm(s?u:null,e.turn+a),m=am(t),p=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:o6,"aria-label":W(m),"data-tile":t.id,"data-kind":t.kind,"\
data-state":p,"data-editing":o,children:[r(op,{busy:p==="running"||p==="estimate",done:c.done}),r("header",{class:r6,children:[
o?r("input",{class:s6,"aria-label":"Title of the tile",value:t.title,placeholder:m,maxLength:200,onInput:d=>e.onTitle(d.
currentTarget.value)}):r("h2",{class:i6,children:(t.kind==="query"||t.title!=="")&&r(M,{value:m,most:120})}),t.kind==="q\
uery"&&!o&&r(dj,{result:c}),!o&&r(ct,{icon:"more",label:`Menu of ${W(m)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(f6,{text:t.text??"",editing:o,onText:e.onText}):r(Kf,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function am(e){return e.title!==""?e.title:e.document?ui(e.document):"Text"}function dj({
result:e}){let[t,n]=k(0);F(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=qo(e.phase==="exact"&&t>0?`e\
xact, ${rl(e.elapsed??0)}, ${J(t,bt(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:im,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(ce,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:im,children:["estimate, ",I(e.done)]});case"running":return r("span",{class:im,children:"\
running"});case"error":return r("span",{class:im,"data-phase":"error",children:[r(ce,{name:"error",size:14}),"failed"]});default:
return null}}var b6="_",v6="q";var hj=32,x6=12;function C6({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=W(am(e)),a=w6(e,t,n,(c,m,p,d)=>Bf(c,e.
id,m.x+p,m.y+d)),l=w6(e,t,n,(c,m,p,d)=>lx(c,e.id,m.w+p,m.h+d)),u=c=>{let m={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!m||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[p,d]=m,f=c.shiftKey?lx(t,
e.id,e.w+p,e.h+d):YL(t,e.id,p,d);if(Ff(f,t))return i("This is as far as it goes.");n(f);let h=f.find(({id:y})=>y===e.id);
i(c.shiftKey?`${h.w} columns wide, ${h.h} rows high`:`column ${h.x+1}, row ${h.y+1}`)};return r(A,{children:[r("button",
{type:"button",class:b6,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(gj,
{})}),r(_,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:v6,"aria-hidden":"true",...l})]})}
function gj(){return r(ce,{name:"rows",size:16})}function w6(e,t,n,o){let i=H(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+k6(c),
tiles:t,tile:e,cell:(c.clientWidth+x6)/12})},a=u=>{let c=i.current,m=u.currentTarget.closest("[data-grid]");if(!c||!m)return;
let p=Math.round((u.clientX-c.x)/c.cell),d=Math.round((u.clientY+k6(m)-c.y)/(hj+x6)),f=o(c.tiles,c.tile,p,d);Ff(f,t)||n(
f)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function k6(e){return-e.
getBoundingClientRect().top}var S6="ji",T6="Vx",$6="Wx",P6="Yx",_6="Zx",M6="es",dx="rs",D6="is";function Gf(e,t=""){ss(n=>r(bj,{dataset:e,board:t,onClose:n}))}function bj({dataset:e,board:t,onClose:n}){let o=xe.value.
timezone??"UTC",i=[...Yp(e,void 0,void 0,t)].reverse();return r(st,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:dx,children:"A board without questions has no time to note something at."}):r(xj,{dataset:e,zone:o}),i.length===
0&&r("p",{class:dx,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:$6,
children:i.map(s=>r("li",{class:P6,children:[r("span",{class:_6,children:vj(s,o)}),r("span",{class:M6,children:r(M,{value:s.
text,most:400})}),r(_,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{kj(s)}})]},s.id))})]})}function vj({
time:e,to:t},n){return t===void 0?J(e,n,"minute"):`${J(e,n,"minute")} – ${J(t,n,"minute")}`}function xj({dataset:e,zone:t}){
let[n,o]=k(""),[i,s]=k(""),[a,l]=k(null),u=()=>{wj(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(G(c)))};return r(
"form",{class:S6,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:T6,children:[r("span",{class:Ct,children:"\
What happened"}),r("input",{class:Ge,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:Ct,children:`When, on the clock of ${Ji(t)}`}),r("input",
{class:Ge,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(_,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:D6,children:r(fe,{error:a})})]})}
async function wj(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await Ml({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await bd(n,o);if(!i.start)throw new rt({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await Ml({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function kj(e){try{await Qp(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;te(
"The note is removed.",{label:"Undo",act:()=>{Ml({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
te(G(t).message)}}function Jf({name:e,content:t}){Lf(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function E6(e){
Nf(".json,application/json",t=>{Cj(t).then(e)})}async function Cj(e){try{let{name:t,content:n}=Sj(await e.text(),e.name);
await Dr(t,n),te("The board is imported.")}catch(t){te(`The file cannot be imported: ${G(t).message}`)}}function Sj(e,t){
let n=JSON.parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{
name:t.replace(/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it ho\
lds no board");return{name:n.name,content:n.content}}var fx="Ie",O6="as",R6="ts",L6="os",N6="ns",hx="ps",B6="ds",F6="ls",z6="Xi",I6="Si",H6="Bi";function q6({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(A,{children:[
r("div",{children:[r("button",{type:"button",class:H6,onClick:()=>ke("boards"),children:"Boards"}),r("div",{class:R6,children:[
i===null?r("h1",{class:L6,children:r(M,{value:s})}):r("input",{class:N6,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(Tj,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(Pj,{model:e})]})]}),
i!==null?r("textarea",{class:F6,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:B6,children:r(M,
{value:a.description,most:1e3})})]})}function Tj({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:hx,children:[r(_,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(_,{kind:"quiet",icon:"\
info",onClick:()=>Gf(Uf(e.board.value.content)[0]??"",i),children:"Notes"}),r(_,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(_,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(ct,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:$j(e,t)})]})}function $j(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>Ie(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>Jf(n)},{label:"Make a copy",icon:"copy",act:()=>{Dr(`${n.name}, copy`,n.content??
cu).then(s=>ke(`boards/${encodeURIComponent(s.id)}`),gx)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
qf(n.id,n.version).then(()=>{ke("boards"),te("The board is removed.",{label:"Undo",act:()=>{Vf(n).then(()=>ke(`boards/${encodeURIComponent(
n.id)}`),gx)}})},gx)}}]}function Pj({model:e}){return r("div",{class:hx,children:[r(_,{icon:"plus",kind:"outlined",onClick:()=>e.
change(Ta(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(_,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(_,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function gx(e){te(G(e).message)}function V6(e){return!e||!("columns"in e)||!("rows"in e)?null:Op(e.columns.map(({name:t})=>t),e.rows)}var Zf=class{constructor(t){this.id=t}id;board=me(null);error=me(null);draft=me(null);conflict=me(null);shared=me(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await Mr(this.id))}catch(t){this.error.value=G(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&Vt(this.shared.value,rm(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=rm(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&Vt(i.content,o.content)||await this.save(i)&&te(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await om(
n.id,n.version,t.name,t.content)),!0}catch(o){return n6(o)?this.conflict.value=t:te(`The board cannot be saved: ${G(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await Dr(`${t.
name}, copy`,t.content)).id:null}};var W6=null;function Yf(){return W6??=[...new Set([bt(),"UTC",...Intl.supportedValuesOf("timeZone")])],W6}var U6="xs",K6="ss",j6="cs",G6="gs",J6="hs",yx="fs";function Z6({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:U6,role:"group","aria-label":"For all tiles",children:[r(Dj,{shared:e,onShared:o}),r(mn,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...Yf()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:K6,children:r(Xt,{bare:!0,code:!0,label:`Filter of all tiles of ${W(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${W(l)}`,onCommit:u=>o(
{...e,where:Mj(e.where,l,u)})})},l)),!Vt(e,t)&&r("span",{class:j6,children:[r(_,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(_,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function Mj(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function Dj({shared:e,
onShared:t}){let n=H(null),[o,i]=k(!1),[s,a]=k(null),l=xd(e.timezone===""?{}:{timezone:e.timezone}),u=e.from===""&&e.to===
"",c=u?"Range of each tile":Uo({from:e.from||void 0,to:e.to||void 0},e.timezone||"UTC"),m=(d,f)=>{i(!1),a(null),t({...e,
from:d,to:f})},p=d=>{bd(d,e.timezone).then(({from:f,to:h})=>m(String(f??""),String(h??"")),f=>a(G(f)))};return r(A,{children:[
r(_,{buttonRef:n,icon:"calendar",after:"down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:c}),o&&
r(Qt,{anchor:n.current,role:"dialog",label:"Range of all tiles",onClose:()=>i(!1),children:r("div",{class:G6,children:[r(
Xt,{label:"Range of all tiles",value:"",placeholder:"last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:p}),r("d\
iv",{class:J6,children:[r(_,{small:!0,class:yx,pressed:u,onClick:()=>m("",""),children:"Of each tile"}),l.filter(({from:d})=>d!==
void 0).map(({text:d,from:f,to:h})=>r(_,{small:!0,class:yx,pressed:f===e.from&&(h??"now")===e.to,onClick:()=>m(String(f),
String(h??"now")),children:d.charAt(0).toUpperCase()+d.slice(1)},d))]})]})})]})}var Y6="us",Q6="ms",X6="vs",bx="ws";function eN({model:e,board:t,onClose:n}){let[o,i]=k(null);return F(()=>{t6(t.id).then(i,tN)},[t.id,t.version]),r($s,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(Te,{}):r("ol",{class:Y6,children:o.map(s=>r("li",{
class:Q6,children:[r("div",{class:X6,children:[r("span",{children:s.removed?"Removed":r(M,{value:s.name,most:60})}),r("s\
pan",{class:bx,children:["version ",s.version,", ",J(s.changed,bt(),"minute")]})]}),s.version===t.version?r("span",{class:bx,
children:"shown"}):!s.removed&&r(_,{small:!0,kind:"outlined",onClick:()=>{Aj(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function Aj(e,t,n){try{let{name:o,content:i}=await Mr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Le(i.tiles.length,"tile")}.`)}catch(o){tN(o)}}function tN(e){te(G(e).message)}var Oj=6e4;function oN({id:e}){let t=Q(()=>new Zf(e),[e]),[n,o]=k(!1);F(()=>(Ij().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return F(()=>{globalThis.document.title=`${W(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r(Ae,{icon:"boards",title:"There is no such board",actions:r(_,{kind:"prima\
ry",onClick:()=>ke("boards"),children:"All boards"})}):r(_r,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:O6,children:[r(Rj,{model:t,onVersions:()=>o(!n)}),n&&r(eN,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:fx,children:r(Te,{})})}function Rj({model:e,onVersions:t}){let n=H(null),[o,i]=k(0),{content:s}=e.shown,a=rm(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,nN(Vt(c,a)?null:c)};return F(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(m=>m+1)},Oj);return()=>clearInterval(c)},[]),r("main",{ref:n,class:fx,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(Fj,{model:e}),r(q6,{model:e,onVersions:t,onScreen:()=>{
Lj(n.current)},onAgain:()=>i(o+1)}),r(Z6,{shared:l,saved:a,datasets:Uf(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>nN(null))}}),r(Nj,{model:e,shared:l,turn:o})]})}
async function Lj(e){globalThis.document.fullscreenElement?await globalThis.document.exitFullscreen():await e?.requestFullscreen().
catch(()=>{})}function Nj({model:e,shared:t,turn:n}){let[o,i]=k(""),s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.
change({tiles:a.map(m=>m.id===u?{...m,...c}:m)});return a.length===0?r(Bj,{model:e}):r(A,{children:[r("div",{class:z6,"d\
ata-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:I6,style:{gridColumn:`${u.x+1} / span ${u.
w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(g6,{tile:u,shared:t,turn:n,editing:s!==null,items:c=>zj(e,
u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(C6,{tile:u,tiles:a,onSaid:i,onTiles:c=>e.
change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...zf(a.filter(({id:c})=>c!==u.id))]})})})},u.id))}),r("div",{class:"\
spoken",role:"status",children:o})]})}function Bj({model:e}){return r(Ae,{icon:"boards",title:"This board is empty",actions:r(
A,{children:[r(_,{kind:"primary",icon:"explore",onClick:()=>ke(""),children:"Ask a question"}),r(_,{kind:"outlined",onClick:()=>{
e.draft.value===null&&e.edit(),e.change(Ta(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),
children:"Ask a question on any page and choose Save, To a board."})}function Fj({model:e}){return e.conflict.value===null?
null:r(uu,{kind:"warning",actions:r(A,{children:[r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Sh\
ow theirs"}),r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&ke(`boards/${encodeURIComponent(
n)}`)})},children:"Keep mine as a copy"}),r(_,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine o\
ver it"})]}),children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}
function zj(e,t,n,o){let i=Wf(t,n),s=V6(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...zf(a.tiles.
filter(({id:m})=>m!==t.id))]}},"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>Sa(i)},{label:"\
Copy link",icon:"share",act:()=>{Gs(i).then(m=>Ie(m,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>Ie(JSON.stringify(
i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>Lf(`${am(t)}.csv`,s??"","text\
/csv")}],c=()=>{e.keep({content:Ta(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},
"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function Ij(){let e=new URLSearchParams(location.hash.slice(
1)).get("shared"),t=e===null?null:await Si(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:
"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(
t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function nN(e){let t=new URL(location.href);
t.hash=e===null?"":`shared=${await fl(e)}`,history.replaceState(null,"",t)}var iN="bs",sN="ys";function aN({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=k(o),[u,c]=k(null),[m,p]=k(!1),d=gt();return r(
st,{title:e,onClose:i,children:r("form",{class:iN,onSubmit:h=>{h.preventDefault(),!(a.trim()===""||m)&&(p(!0),s(a.trim()).
then(i,y=>{c(G(y)),p(!1)}))},children:[r("label",{class:Ct,for:d,children:t}),r("input",{id:d,class:Ge,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:h=>l(h.currentTarget.value)}),u&&r(fe,{error:u}),
r("div",{class:sN,children:r(_,{type:"submit",kind:"primary",disabled:a.trim()===""||m,children:n})})]})})}var lN="Ci",uN="ks",cN="zs",mN="js",pN="Ue",dN="Xs",fN="Ss",hN="He",gN="Bs",yN="Cs",bN="Es";var Xf=me({value:null,error:null});async function du(){try{Xf.value={value:await Hf(),error:null}}catch(e){Xf.value={value:Xf.
value.value,error:G(e)}}}function vN(){let{value:e,error:t}=Xf.value,[n,o]=k("changed");F(()=>{globalThis.document.title=
"Boards · Sluice",du()},[]);let i=()=>ss(s=>r(aN,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:Wj}));return r(
"main",{class:lN,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:uN,children:[r("h1",{class:cN,children:"\
Boards"}),e!==null&&e.length>1&&r(ct,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(_,{icon:"upload",kind:"outlined",onClick:()=>E6(du),children:"Import"}),r(_,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(_r,{error:t,what:"The boards cannot be listed",again:()=>{du()}}),!e&&
!t&&r(Te,{}),e?.length===0&&r(Ae,{icon:"boards",title:"There are no boards yet",actions:r(_,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:mN,children:Vj(e,n).map(s=>r(Uj,{board:s},s.id))})]})}function Vj(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function Wj(e){let t=await Dr(
e,cu);ke(`boards/${encodeURIComponent(t.id)}`)}function Uj({board:e}){let[t,n]=k(null);F(()=>{Mr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Le(t.tiles.length,"tile")}, `;return r("li",{class:pN,children:[r("butto\
n",{type:"button",class:dN,onClick:()=>ke(`boards/${encodeURIComponent(e.id)}`),children:[r(Kj,{tiles:t?.tiles??[]}),r("\
span",{class:yN,children:r(M,{value:e.name,most:80})}),r("span",{class:bN,children:[o,"changed ",J(e.changed,bt(),"minut\
e")]})]}),r(ct,{icon:"more",label:`Menu of ${W(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{Mr(e.id).then(Jf,eh)}},{label:"Make a copy",icon:"copy",act:()=>{jj(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{Gj(e)}}]})]})}function Kj({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:fN,"aria-hidden":"true",children:e.map(o=>r("span",{class:Ce(hN,o.kind===
"text"&&gN),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function jj(e){try{let{name:t,
content:n}=await Mr(e.id);await Dr(`${t}, copy`,n),await du()}catch(t){eh(t)}}async function Gj(e){try{let t=await Mr(e.
id);await qf(e.id,t.version),await du(),te("The board is removed.",{label:"Undo",act:()=>{Vf(t).then(du,eh)}})}catch(t){
eh(t)}}function eh(e){te(G(e).message)}var xN={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(vN,{}):r(oN,{id:e},e)};function _s(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function wN(e,t){
return(await ie(_s(e,"definitions"),{signal:t})).definitions}async function kN(e,t){return(await ie(_s(e,"cohorts"),{signal:t})).
cohorts}async function CN(e,t,n){return ie(`${_s(e,"definitions",t)}?version=${n}`)}async function SN(e,t,n,o){return[...(await ie(
`${_s(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function TN(e,t,n){return ie(_s(e,"cohorts",t),{signal:n})}
async function lm(e,t,n,o,i){return ie(_s(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function $N(e,t,n){await ie(_s(e,t,n),{method:"DELETE"})}async function PN(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=Ht(`${_s(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw hi()}),c=await u.json().catch(()=>null);if(!u.ok)throw gi(c,u.status);return c}var th={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function _N(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function nh(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return ui({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function vx({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function MN(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function DN(e,t,n){let o=we(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${we(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var EN="Ei",AN="Is",ON="Ii",RN="Us",LN="Le",NN="Me",BN="F",FN="Hs",zN="Ls",IN="Ms",HN="Ns",qN="Ui",VN="Rs",WN="As",UN="H\
i",fu="Ds",hu="Ts",gu="_s",yu="qs",KN="Fs",Ni="G",oh="Gs",jN="Li",GN="Js",JN="Ks",Ms="Os",ZN="Ps",YN="Qs",QN="Mi",XN="Vs",
xx="z",eB="Ws",tB="Ys";var Jj={from:"",to:"",timezone:"",where:{}};function rh({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=k(null),
[l,u]=k(null),[c,m]=k(0),p=Oe(e).value.value?.actors?.[0]??"",d=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);F(()=>{
let w=new AbortController,x=S=>(i??u)(S);return Fm(e,{column:we(t),limit:10,...d},w.signal).then(S=>{a(S),x(null)},S=>{On(
S)||(a(null),x(G(S)))}),()=>w.abort()},[f]);let h=s?.type==="bool"&&o&&p!=="",y=s&&{dataset:e,...d,aggregate:{measures:[
DN(t,s.type,o?p:"")],by:["time('auto')"]}},b=sm(y,c);return l?r("div",{class:Ms,children:r(fe,{error:l})}):!s||!y?null:r(
"section",{class:ZN,"aria-label":"What it holds for",children:[r("p",{class:YN,children:Zj(s)}),r("div",{class:QN,children:r(
Kf,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:y,as:"line"},shared:Jj,result:b,onAgain:()=>m(c+1)})}),
h?r(Qj,{document:{dataset:e,...d,where:we(t),aggregate:{measures:["count() as events"],by:[we(p)],limit:10}},per:p}):r(Yj,
{values:s})]})}function Zj(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${I(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Le(e.distinct,"value")}${e.nulls>0?`, none for ${U(e.nulls)} events`:""}.`}function Yj({values:e}){
return r("table",{class:xx,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r(M,{value:t,most:64})}),r("td",{children:U(n)})]},o))})]})}function Qj({document:e,per:t}){let{answer:n}=sm(
e,0),o=n?.rows??[];return r("table",{class:xx,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r(M,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r(M,{value:i,most:64})}),r("td",{children:U(Number(s))})]},a))})]})}function nB({dataset:e,
name:t,version:n}){let[o,i]=k(null);if(F(()=>{let a=new AbortController;return TN(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${U(o.ids)} in the list`;return r("p",{class:XN,children:[
r("strong",{children:U(o.size)})," ",r("span",{class:yu,children:[o.size===1?"actor":"actors"," with events",s]})]})}var Xj=300;function ih({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(t),[c,m]=k(null),p=Oe(e).
value.value?.actors??[],d=b=>{a({...s,...b}),m(null)};F(()=>{let b=setTimeout(()=>u(s),Xj);return()=>clearTimeout(b)},[s]);
let f=()=>{lm(e,s.name.trim(),n,vx(s),s.description.trim()).then(async b=>{await i(b.name),te(`${W(b.name)} is saved, as\
 version ${b.version}.`)},b=>m(G(b)))},h=c&&eG(c),y=c?.span&&h==="text"?Gi(s.text,c.span):null;return r("article",{class:fu,
"aria-label":n===0?"A new definition":`Edit ${W(s.name)}`,children:[r("div",{class:hu,children:[r("h2",{class:gu,children:n===
0?"A new definition":r("bdi",{children:W(s.name)})}),r(_,{kind:"outlined",onClick:o,children:"Cancel"}),r(_,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(St,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:b=>d({kind:b}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(wx,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:h==="name"?c:null,onText:b=>d({name:b})}),r("div",{class:Ni,children:[r("span",{class:Ct,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(Zl,{class:jN,label:"Expression",language:"expression",text:s.text,mark:y,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:b=>d({text:b})}),h==="text"&&r(fe,
{error:c,onHint:b=>d({text:tG(s.text,y,b)})})]}),s.kind==="actor"&&r("div",{class:oh,children:[p.length>1&&r("div",{class:Ni,
children:[r("span",{class:Ct,children:"Of each"}),r(mn,{title:"Actor",kind:"outlined",values:p,value:s.per===""?p[0]:s.per,
onChange:b=>d({per:b})})]}),r(wx,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:h===
"from"?c:null,onText:b=>d({from:b})})]}),r(wx,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:b=>d({description:b})}),h==="other"&&r("div",{class:Ms,children:r(fe,{error:c})}),l.text.trim()!==
""&&r(rh,{dataset:e,name:"preview_of_definition",content:vx(l),actors:l.kind==="actor",onError:m})]})}function eG(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function tG(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function wx({label:e,value:t,placeholder:n,error:o,onText:i}){let s=gt();
return r("div",{class:Ni,children:[r("label",{class:Ct,for:s,children:e}),r("input",{id:s,class:Ge,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(fe,{error:o})]})}function oB(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function rB(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function sh({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(""),[c,m]=k(null),[p,d]=k(""),f=Oe(e).
value.value?.actors??[],[h,y]=k(""),[b,w]=k(null),[x,S]=k(!1),T=gt(),D=h||f[0]||"",$=c??l,B=()=>{S(!0),PN(e,s.trim(),{per:D,
description:p.trim(),fresh:n},$,oB(c?.name??"",l)).then(async R=>{await i(R.name),te(`${W(R.name)} is saved, with ${Le(R.
ids,"actor")}.`)},R=>{w(G(R)),S(!1)})};return r("article",{class:fu,"aria-label":n?"A cohort from a list":`A new list fo\
r ${W(s)}`,onDragOver:R=>R.preventDefault(),onDrop:R=>{R.preventDefault(),m(R.dataTransfer?.files[0]??null)},children:[r(
"div",{class:hu,children:[r("h2",{class:gu,children:n?"A cohort from a list":r("bdi",{children:W(s)})}),r(_,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(_,{kind:"primary",icon:"save",disabled:x||s.trim()===""||c===null&&l.trim()==="",onClick:B,
children:"Save"})]}),n&&r("div",{class:Ni,children:[r("label",{class:Ct,for:`${T}-name`,children:"Name"}),r("input",{id:`${T}\
-name`,class:Ge,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:R=>{a(R.currentTarget.value),w(null)}})]}),
f.length>1&&r("div",{class:Ni,children:[r("span",{class:Ct,children:"The list has values of"}),r(mn,{title:"Actor",kind:"\
outlined",values:f,value:D,onChange:y})]}),r("div",{class:Ni,children:[r("label",{class:Ct,for:`${T}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:JN,children:[r("bdi",
{children:W(c.name)}),", ",Rn(c.size)," ",r(_,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>m(null)})]}):
r("textarea",{id:`${T}-list`,class:`${Ge} ${GN}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:R=>{u(R.currentTarget.value),w(null)}}),r("div",{class:oh,children:[r(_,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>Nf("",m),children:"Choose a file"}),c===null&&r("span",{class:yu,children:l.trim()===""?"or drop one\
 here":Le(rB(l),"line")})]})]}),r("div",{class:Ni,children:[r("label",{class:Ct,for:`${T}-description`,children:"Descrip\
tion"}),r("input",{id:`${T}-description`,class:Ge,value:p,placeholder:"where the list is from",onInput:R=>d(R.currentTarget.
value)})]}),b&&r("div",{class:Ms,children:r(fe,{error:b})})]})}function iB({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=k(!1),[a,l]=k(null),{saved:u}=t,c="definition"in u?u:null,
m=c&&MN(c),p=async f=>{s(!1),await n(f)};if(i&&c&&m)return r(ih,{dataset:e,draft:m,version:u.version,onClose:()=>s(!1),onSaved:p});
if(i)return r(sh,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:p});let d=()=>{$N(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),te(`${W(t.name)} is removed.`,c&&{label:"Undo",act:()=>{nG(e,c).then(()=>n(t.name),sB)}})},
f=>l(G(f)))};return r("article",{class:fu,"aria-label":W(t.name),children:[r("div",{class:hu,children:[r("h2",{class:gu,
children:r(M,{value:t.name,most:120})}),r(_,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>Ie(t.name,"The n\
ame")}),(m??!c)&&r(_,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(_,{kind:"danger",icon:"\
trash",label:"Remove",onClick:d}),r(_,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:Ms,children:r(
fe,{error:a})}),r("p",{class:yu,children:[th[t.kind],", version ",u.version,", ",J(u.time,bt(),"minute")]}),u.description&&
r("p",{children:r(M,{value:u.description,most:2e3})}),c?r("pre",{class:KN,children:r("bdi",{children:W(nh(c.definition))})}):
"ids"in u&&r("p",{children:[U(u.ids)," actors of ",r("code",{children:W(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(nB,{dataset:e,name:t.name,version:u.version}),r(rh,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(oG,{dataset:e,one:t,onChanged:n})]})}async function nG(e,t){await lm(e,t.name,0,t.definition,t.description??"")}
function sB(e){te(G(e).message)}function oG({dataset:e,one:t,onChanged:n}){let[o,i]=k([]),s="definition"in t.saved;if(F(
()=>{let l=new AbortController;return SN(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{CN(e,t.name,l).then(u=>lm(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>te(`Version ${l} is restored.`),sB)};return r("details",{class:eB,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:tB,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",J(l.time,bt(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(_,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function aB(e){let[t,n]=await Promise.all([wN(e),kN(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await rG(
e,t.map(_N)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function rG(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await ie("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function lB({rest:e}){let[t="",...n]=e.split("/"),o=Ve.value.value?.[0]?.name;return F(()=>{Ve.value.value||Dt()},[]),F(
()=>{let i=Yt.value||o;t===""&&i&&ke(`definitions/${encodeURIComponent(i)}`)},[t,o]),F(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),Ve.value.error&&t===""?r(_r,{error:Ve.value.error,what:"The datasets cannot be listed",again:()=>{
Dt()}}):Ve.value.value?.length===0?r(Ae,{icon:"data",title:"There is no dataset yet",actions:r(_,{kind:"primary",onClick:()=>ke(
""),children:"How to send events"})}):t===""?r(Te,{}):r(iG,{dataset:t,name:n.join("/")},t)}function iG({dataset:e,name:t}){
let[n,o]=k(null),[i,s]=k(null),[a,l]=k(sG),[u,c]=k(""),m=async()=>{try{o(await aB(e)),s(null)}catch(w){s(G(w))}};F(()=>{
m()},[]);let p=w=>{l(null),ke(`definitions/${encodeURIComponent(e)}${w===""?"":`/${encodeURIComponent(w)}`}`)},d=async w=>{
await Promise.all([m(),oo(e)]),p(w)},f=w=>()=>l({kind:w,name:"",text:"",description:"",per:"",from:""}),h=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],y=(n??[]).filter(w=>w.name.toLowerCase().includes(u.trim().toLowerCase())),
b=n?.find(w=>w.name===t)??null;return r("main",{class:EN,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:AN,
children:[r("h1",{class:ON,children:"Definitions"}),r(mn,{title:"Dataset",icon:"data",kind:"outlined",values:(Ve.value.value??
[]).map(w=>w.name),value:e,onChange:w=>ke(`definitions/${encodeURIComponent(w)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${Ge} ${RN}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:w=>c(w.currentTarget.value)}),
r(ct,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:h,children:"New"})]}),
i&&r(_r,{error:i,what:"The definitions cannot be listed",again:()=>{m()}}),!n&&!i&&r(Te,{}),n?.length===0&&a===null&&r(Ae,
{icon:"definitions",title:"There are no definitions yet",actions:r(A,{children:[r(_,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r(_,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:LN,"data-open":a!==null||b!==null,children:[n.length>0&&r("\
ul",{class:NN,"aria-label":"Definitions",children:[y.map(w=>r(aG,{one:w,current:a===null&&w.name===t,onOpen:()=>p(w.name)},
w.name)),y.length===0&&r("li",{class:VN,children:"None has this in its name."})]}),r("div",{class:UN,children:[a?.kind===
"list"&&r(sh,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:d}),a!==null&&a.kind!=="list"&&r(ih,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:d},`${a.kind} new`),a===null&&b&&r(iB,{dataset:e,one:b,onChanged:d,onClose:()=>p("")},
b.name),a===null&&!b&&r("p",{class:WN,children:t===""?"Choose one to see what it holds for.":`There is no definition ${W(
t)} of this dataset.`})]})]})]})}function sG(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function aG({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:nh(e.saved.definition);return r("li",{children:r("button",{type:"button",class:BN,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:FN,children:r(ce,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:zN,children:r(M,{value:e.name,most:64})}),r("span",{class:IN,children:th[e.
kind]}),r("code",{class:HN,children:r("bdi",{children:W(o)})}),e.saved.description&&r("span",{class:qN,children:r(M,{value:e.
saved.description,most:200})})]})})}var uB={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:lB};async function kx(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),ie(`v1/history?${n.toString()}`,{signal:t})}async function cB(e,t){
await ie(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function mB(e){await ie(`v1/history/${e}`,{method:"DEL\
ETE"})}var pB="Ni",dB="Zs",fB="Ri",hB="Ai",gB="ec",yB="g",bB="J",vB="Ne",xB="rc",wB="ic",kB="Di",CB="ac",SB="Ti",TB="_i",$B="K",
PB="Re",_B="O",MB="tc";var uG=150;function DB(){let[e,t]=k(""),[n,o]=k(!1),[i,s]=k(null),[a,l]=k(void 0),[u,c]=k(null),[m,p]=k(0),d=H(!0);F(()=>{
globalThis.document.title="History · Sluice"},[]),F(()=>{let b=new AbortController,x=setTimeout(()=>{kx({search:e.trim(),
starred:n},b.signal).then(S=>{s(S.entries),l(S.cursor),c(null)},S=>{On(S)||c(G(S))})},d.current?0:uG);return d.current=!1,
()=>{clearTimeout(x),b.abort()}},[e,n,m]);let f=()=>{kx({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(b=>{
s([...i??[],...b.entries]),l(b.cursor)},b=>c(G(b)))},h=b=>s((i??[]).map(w=>w.id===b.id?b:w)),y=b=>s((i??[]).filter(({id:w})=>w!==
b.id));return r("main",{class:pB,"data-state":i?"exact":"running",children:[r("div",{class:dB,children:[r("h1",{class:fB,
children:"History"}),r("input",{type:"search",class:`${Ge} ${hB}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:b=>t(b.currentTarget.value)}),r(_,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(_r,{error:u,what:"The history cannot be read",again:()=>p(m+1)}),!i&&!u&&r(Te,{}),i?.length===
0&&r(cG,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:gB,children:i.map(b=>r(mG,{entry:b,
onEntry:h,onGone:y},b.id))}),a!==void 0&&r(_,{kind:"outlined",class:MB,onClick:f,children:"Older ones"})]})}function cG({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(Ae,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(_,{kind:"primary",onClick:n,children:"The whole history"}):r(_,{kind:"primary",icon:"explore",onClick:()=>ke(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function mG({entry:e,onEntry:t,onGone:n}){let o=pG(e),i=o&&Gt.find(({name:l})=>l===bl(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),cB(e.id,l.starred).catch(u=>{t(e),te(G(u).message)})},a=()=>{o&&Sa({view:bl(o),document:o,as:null,open:[]})};
return r("li",{class:yB,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:bB,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(ce,{name:"star"})}),r("button",{type:"button",class:vB,disabled:!o,onClick:a,
children:[r("span",{class:xB,children:r(ce,{name:i?.icon??"braces"})}),r("span",{class:wB,children:[r("span",{class:kB,children:r(
"bdi",{children:W(o?ui(o):String(e.document))})}),e.error!==void 0&&r("span",{class:CB,children:[r(ce,{name:"error",size:14}),
r("bdi",{children:W(e.error)})]})]}),r("span",{class:SB,children:o&&Uo(o,o.timezone??"UTC")}),r("span",{class:TB,children:r(
M,{value:e.dataset,most:32})}),r("span",{class:$B,children:e.error===void 0?`${rl(e.elapsed_ms)}, ${U(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:PB,children:J(e.at,bt(),"minute")})]}),r(_,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:_B,onClick:()=>{mB(e.id).then(()=>n(e),l=>te(G(l).message))}})]})}function pG(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var EB={name:"history",label:"History",icon:"history",letter:"h",Page:DB};var Gt=[oE,TA,LO,_R,l4,K4,GL],Bi=[xN,uB,EB,$S];var AB="qi",OB="oc",RB="nc",LB="pc",NB="dc",BB="Fi",FB="Gi",zB="lc",IB="xc",HB="Ji";function qB(){let e=d1.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&Gt.some(({name:a})=>a===
"funnel");return r("section",{class:AB,"aria-label":"What was loaded",children:[r("div",{class:OB,children:[r("p",{class:RB,
role:"status",children:ey(t,n)}),r(_,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:Qg})]}),s&&r("p",{class:LB,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:NB,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:Ce(BB,u>=0&&FB),"aria-pre\
ssed":u>=0,onClick:()=>h1(a),children:[u>=0&&r("span",{class:zB,children:u+1}),r(M,{value:a,most:32,middle:!0}),r("span",
{class:IB,children:U(l)})]},a)})}),r("div",{class:HB,children:[n.rejected>0&&r(_,{kind:"outlined",onClick:()=>{Qg(),ke(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(_,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:g1,children:"Show the funnel"})]})]})}function VB(){return F(()=>{Wo(),C1()},[]),r(A,{children:[r(SC,{}),r(qB,{}),r(P1,{})]})}function WB(){let{value:e,error:t}=Ve.value,n=e?.[0]?.name;return F(()=>{e||Dt()},[]),F(()=>{n!==void 0&&Ti(n)},[n]),t?r(
Ae,{icon:"warning",title:"The datasets cannot be listed",actions:r(_,{kind:"outlined",onClick:()=>{Dt()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(oL,{}):r(Te,{})}function UB(){return r(Ae,{icon:"search",title:"There is no\
 such page",actions:r(_,{kind:"primary",onClick:()=>ke(""),children:"To the first dataset"})})}var KB="sc",jB="cc",GB="gc",JB="hc",ZB="Ae",YB="fc";function QB(){let[e,t]=k(""),[n,o]=k(null),[i,s]=k(!1),a=H(null);return F(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:KB,children:r("form",{class:jB,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
U0(e.trim()).then(()=>location.reload(),c=>{s(!1),o(G(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:GB,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:JB,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:ZB,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(fe,{id:"token-problem",error:n}),r(_,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:YB,children:"Log in"})]})})}var XB="Ki",e8="uc",t8="mc",n8="vc";function o8({id:e}){let[t,n]=k(null),[o,i]=k(null),[s,a]=k(0);return F(()=>{let l=new AbortController;return BS(e,l.signal).
then(async u=>{let c=await r8(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?Sa(c):ke(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(G(u))}),()=>l.abort()},[e,s]),o?.status===404?r(Ae,{icon:"share",title:"There is no such l\
ink",actions:r(_,{kind:"primary",onClick:()=>ke(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(_r,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(gG,{link:t}):r(Te,{})}async function r8(e){
let t=rp(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await Si(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function gG({link:e}){let[t,n]=k(null);F(()=>{r8(e).then(n)},[e]);let o=Gt.find(({name:l})=>l===t?.view);if(F(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(Te,{});let{document:i}=t,s={...vg,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>Ci(t);return r(A,{children:[r(uu,{kind:"info",actions:r(_,{small:!0,kind:"outlined",onClick:()=>Sa(
t),children:"Ask now"}),children:["The numbers as they were on ",J(e.made,bt(),"minute"),"."]}),r("main",{class:XB,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:e8,children:r("bdi",{children:W(ui(i))})}),r("p",{class:t8,children:[
W(i.dataset),", ",Uo(i,i.timezone??"UTC")]}),r("div",{class:n8,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,
{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var i8="wc",s8="bc",a8="yc",l8="Oi",u8="kc",c8="Pi";function m8({onClose:e}){let t=Map.groupBy(Uk.value,({group:n})=>n);return r(st,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:i8,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:s8,children:n}),r("dl",{class:a8,children:o.
map(({keys:i,label:s})=>r("div",{class:l8,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:u8,
children:a},a))})]},i))})]},n))}),r("div",{class:c8,children:[r("label",{children:[r("input",{type:"checkbox",checked:Kk.
value,onChange:n=>jk(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:Np.value,onChange:n=>zS(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function lh(e){let t=yi(xe.value),n=pe(xe.value[t]?.by),o=we(e);n.includes(o)||he({document:Pe(xe.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function cm(e){let t=Ue.value.view===e.name,n=ok(e.name,qg(Yt.value));n!==null&&te(n,{label:"Undo",act:ki}),t&&es.value.
kind!=="view"&&Yt.value!==""&&Wr(),Yt.value===""&&ke("")}function p8(){let e="Go to";return[...Gt.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>cm(t)})),...Bi.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>ke(t.name)}))]}var Sx=matchMedia("(prefers-color-scheme: dark)"),d8=me(Sx.matches),Cx=qr("theme"),mm=me(Cx==="light"||Cx==="dark"?Cx:"s\
ystem"),xu=wn(()=>mm.value==="system"?d8.value?"dark":"light":mm.value);function uh(e){mm.value=e,Vr("theme",e)}function f8(){
Sx.addEventListener("change",()=>{d8.value=Sx.matches}),An(()=>{document.documentElement.dataset.theme=xu.value})}function h8({onClose:e,onHelp:t}){let[n,o]=k(""),i=vG(bG(t),n).slice(0,200);return r(st,{title:"Find",onClose:e,children:r(
ns,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r(M,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function bG(e){let t=Yt.value===""?[]:Oe(Yt.value).value.value?.columns??[];return[...Gt.map(n=>({name:n.
label,kind:"page",act:()=>cm(n)})),...Bi.map(n=>({name:n.label,kind:"page",act:()=>ke(n.name)})),...(Ve.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Ti(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>lh(
n)})),...ml.value?[{name:"Undo",kind:"command",act:ki}]:[],...pl.value?[{name:"Redo",kind:"command",act:dl}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Yn({kind:"json"})},{name:xu.value==="dark"?"Light":"Dark",kind:"command",act:()=>uh(
xu.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function vG(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var y8="De",b8="Qi";function v8({folded:e}){let[t,...n]=$i.value,o=t?`${Cl(t.kind)} ${t.dataset}, ${I(t.done)}`:"",i=qo(o);return t?r("butto\
n",{type:"button",class:y8,"aria-label":o,onClick:()=>ke("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
Cl(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:b8,children:I(t.done)}),r(wl,{small:!0,label:o,done:t.done})]}):null}function x8(){let e=el.value?.tokens?el.value.name:void 0;if(e===void 0)return null;let t=()=>{K0().then(()=>location.reload(),
n=>te(`Logging out failed: ${G(n).message}`))};return r(ct,{icon:"actor",label:`Logged in as ${ne(e).text}`,menuLabel:"A\
ccount",kind:"quiet",placing:{side:"top"},head:r(M,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var w8="Vi",k8="h",C8="Wi",S8="zc",T8="Yi",Tx="Zi",$8="f",P8="ea",_8="ra",M8="Te",D8="ia";var Fi=me(qr("rail")==="folded");function kG(){Fi.value=!Fi.value,Vr("rail",Fi.value?"folded":"open")}function A8({onPalette:e,
onHelp:t}){let n=es.value;return r("nav",{"aria-label":"Pages",class:Ce(w8,Fi.value&&k8),children:[r("div",{class:C8,children:[
r(SG,{}),!Fi.value&&r("span",{class:S8,children:"Sluice"})]}),r("ul",{class:Tx,children:Gt.map(o=>r(E8,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ue.value.view===o.name,onClick:()=>cm(o)},o.name))}),Bi.length>0&&r(
"div",{class:_8,role:"presentation"}),r("ul",{class:Tx,children:Bi.map(o=>r(E8,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>ke(o.name)},o.name))}),r("div",{class:M8,children:[r(v8,{folded:Fi.
value}),r(_,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(CG,{}),r(x8,{}),r(_,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(_,{icon:"collapse",label:Fi.value?"Widen":"Fold",kind:"quiet",class:D8,onClick:kG})]})]})}
function E8({icon:e,label:t,keys:n,current:o,onClick:i}){let s=qo(Fi.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:$8,"aria-current":o?"page":void 0,"aria-label":Fi.value?t:void 0,onClick:i,...s,children:[
r(ce,{name:e,size:20}),r("span",{class:P8,children:t})]})})}function CG(){let e=(t,n)=>({label:n,checked:mm.value===t,act:()=>uh(
t)});return r(ct,{icon:xu.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function SG(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:T8,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var R8="aa",L8="ta";function N8({children:e}){let[t,n]=k(null);gr([...p8(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{ml.value&&ki()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{pl.value&&
dl()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:jo},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:$G}]),F(()=>{let i=s=>{if(Xu(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";pp(a).then(l=>{l&&(he(l),te("The question was pasted.",{label:"Undo",act:ki}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:R8,children:[r(A8,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:L8,children:[tl.value==="away"&&r(uu,{kind:"warning",actions:r(_,{small:!0,
kind:"outlined",onClick:Z0,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(h8,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(m8,{onClose:o}),r(pS,{}),r(
c1,{}),r(pw,{})]})}function $G(){let{phase:e}=Qn.result.value;e==="running"||e==="estimate"?Qn.cancel():Qi.value.length>
0&&tp()}var B8="jc",F8="Xc",z8="oa",I8="Sc";var mh=wn(()=>sa.value.filter(e=>e.to.dataset===xe.value.dataset));function H8(){return mh.value.length===0?null:r("nav",
{"aria-label":"The way here",class:B8,children:[mh.value.map((e,t)=>r("span",{class:F8,children:[r("button",{type:"butto\
n",class:z8,onClick:()=>{Py(t),he(e.from)},children:t===0?"all":ne(mh.value[t-1]?.label).text}),r(ce,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:I8,children:ne(mh.value.at(-1)?.label).text})]})}var q8="_e",V8="Bc",W8="Cc",U8="Ec",K8="Ic",j8="Uc";function ph({title:e,note:t,actions:n,children:o,onClose:i}){let s=H(null),a=gt();return ot(()=>{vi();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:q8,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:V8,children:[r("div",{class:W8,children:[r("h2",{id:a,class:U8,
children:e}),t&&r("p",{class:K8,children:t})]}),n,r(_,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:j8,children:o})]})}var G8="Hc",J8="Lc",Z8="Mc",$x="Nc";function Y8({layer:e,onClose:t}){let n=e.request,o=ql({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Q(()=>o.pages.flat(),[o.pages]),a=Q(()=>o.columns.map((c,m)=>({key:c.name,head:r(
M,{value:c.name,most:48}),number:hr(c)&&m>0,cell:p=>m===0?r(M,{value:p[0],most:64,middle:!0}):r(M,{shown:To(p[m],c,i)})})),
[o.columns,i]),l=Oe(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&ke(gl(n.dataset,
String(c[0])))};return r(ph,{title:"Actors",onClose:t,note:r(A,{children:[r(M,{value:e.label,most:200}),DG(s.length,o.hasMore)]}),
actions:r(_,{icon:"save",kind:"outlined",onClick:()=>Yn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:Z8,children:[r(fe,{error:o.error}),r(_,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:$x,children:r(Te,{lines:12})}),o.first&&(s.length===0?
r("p",{class:$x,children:"No actor is here."}):r("div",{class:G8,children:[r(Ee,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:J8,children:r(_,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function DG(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var hh="Rc",X8="Ac",e3="P",t3="Dc";var EG=/^[A-Za-z_][A-Za-z0-9_]*$/;function o3({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=k(o?"live":"frozen"),
[a,l]=k(""),[u,c]=k(null),[m,p]=k(null),d=async()=>{if(!EG.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await OG(a,o,String(e.label)):n&&await LG(a,n,String(e.label),p),oo(
Yt.value),te(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){p(null),c(AG(G(f)))}};
return r(st,{title:"Save as cohort",onClose:t,foot:r(A,{children:[r(_,{kind:"outlined",onClick:t,children:"Cancel"}),r(_,
{kind:"primary",disabled:m!==null||a==="",onClick:()=>{d()},children:m===null?"Save":`${z(m)} actors read`})]}),children:[
r("p",{class:hh,children:r(M,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),d()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(Xt,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:X8,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(n3,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(n3,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(fe,{error:u})]})]})}function AG(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function n3({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:e3,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:t3,children:n?"Not possibl\
e for these actors.":s})]})]})}function r3(e,t){return`v1/datasets/${encodeURIComponent(Yt.value)}/${e}/${encodeURIComponent(
t)}`}async function OG(e,t,n){await ie(r3("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var RG=1e4;async function LG(e,t,n,o){let i=[],s,a="";o(0);do{let u=await ie("v1/actors",{body:{...t,
limit:RG,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await ie(`${r3("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function i3({layer:e,onClose:t}){let n=e.document,o=ql({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=yt(Sd(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(ph,{title:"Events",onClose:t,note:r(A,{children:[r(M,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${z(s)} events`]}),children:r(_d,{paging:o,document:n,zone:a})})}var a3="Tc",l3="_c",u3="na",c3="qc",m3="Fc",p3="Gc",d3="pa",f3="Jc",h3="Kc",g3="Oc",y3="Pc",b3="da",v3="Qc";var NG=6;function x3({column:e,document:t}){let n=H(null),{values:o,error:i,former:s}=BG(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let m=c?`not (${wi(e.name,u)})`:wi(e.name,u);qe({document:Pe(t,"where",Vo(t.
where,m))},m)};return r("section",{ref:n,class:u3,"aria-label":ne(e.name).text,"data-former":s,children:[r("div",{class:c3,
children:[r("h3",{class:m3,children:r(M,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:p3,children:[U(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(_,{small:!0,kind:"quiet",label:`Break down by ${ne(e.name).text}`,onClick:()=>lh(
e.name),children:"By"})]}),i&&r(fe,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},m)=>r("li",{children:r("\
button",{type:"button",class:d3,onClick:p=>l(u,p.altKey),children:[r("span",{class:f3,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:h3,children:r(M,{value:u,most:40,middle:!0})}),r("span",{class:g3,title:z(c),children:[o.exact?"":"~",U(
c)]})]})},m))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:y3,children:[o.more>0&&r("span",{children:[U(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:b3,onClick:u=>l(null,u.altKey),children:[r(M,{value:null})," ",U(o.nulls)]})]})]})}
function BG(e,t,n){let[o,i]=k(!1),[s,a]=k({values:null,error:null,former:!1}),l=FG(t,n);return F(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),F(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),Fm(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{On(
c)||a({values:null,error:G(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function FG(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:we(e),limit:NG,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function w3({onClose:e}){let[t,n]=k(""),o=Oe(Yt.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r($s,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:a3,children:r("input",{class:l3,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(x3,{column:s,document:xe.value},s.name)):r(Te,
{}),r("p",{class:v3,children:"Click: only this value. Alt+click: all but this value."})]})}var C3="Vc",S3="Wc";function $3({onClose:e}){let t=xe.value,[n,o]=k(()=>JSON.stringify(t,null,2)),[i,s]=k(null);return F(()=>{Vt(T3(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r($s,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(_,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Ie(n,"The document")}),children:[r(Zl,{class:C3,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=T3(l);s(c),u&&he({document:{...u,dataset:u.dataset||Ue.value.document.dataset}},
"replace")},onRun:jo}),i!==null&&r("div",{class:S3,children:r(fe,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function T3(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function P3({layer:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=xe.value,m=()=>{n.trim()!==""&&Ml({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,p=>s(
G(p)))};return r(st,{title:"Note",onClose:t,foot:r(A,{children:[r(_,{kind:"outlined",onClick:t,children:"Cancel"}),r(_,{
kind:"primary",onClick:m,children:"Save"})]}),children:[r("p",{class:hh,children:[J(a,c),l===void 0?"":` to ${J(l,c)}`]}),
r("form",{onSubmit:p=>{p.preventDefault(),m()},children:[r("input",{class:Ge,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:p=>o(p.currentTarget.value)}),i&&r(fe,{error:i})]})]})}var _3=new Map([["facets",w3],["json",$3],["events",i3],["actors",Y8],["cohort",o3],["note",P3],["live-event",qL]]);var M3=["1d","7d","30d","1y"];function D3(){let e=H(null),[t,n]=k(null),o=xe.value.compare?.offset,i=bi(Qn.result.value.
error,"compare"),s=()=>n(null);return r(A,{children:[r(_,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${W(Rp(o))} before`}),i&&t===null&&r("div",{class:Cd,children:r(fe,{error:i})}),t==="menu"&&r(Po,{anchor:e.current,label:"\
Compare",items:IG(o,()=>n("field")),onClose:s}),t==="field"&&r(Qt,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:m_,children:r(Xt,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),gh(a.trim()===""?void 0:a.trim())}})})})]})}
function IG(e,t){let n=e!==void 0&&!M3.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>gh(void 0)},
{label:"The period before",checked:!1,act:()=>{HG()}},...M3.map(o=>({label:`${Rp(o)} before`,checked:e===o,act:()=>gh(o)})),
{label:n?`${W(Rp(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function gh(e){
oe("compare",e===void 0?void 0:{offset:e})}async function HG(){try{let e=xe.value,t=await r_(e);t===null?te("The range h\
as no start: choose one before it is compared."):xe.value===e&&gh(t)}catch(e){te(G(e).message)}}var E3="Yc",A3="Zc",Px="qe",O3="eg",R3="rg";var ku="";function L3({onClose:e}){let[t,n]=k(null),[o,i]=k(ku),[s,a]=k(""),[l,u]=k(""),[c,m]=k(null),[p,d]=k(!1),f=gt();
F(()=>{Hf().then(b=>{let w=[...b].sort((x,S)=>S.changed.localeCompare(x.changed));n(w),i(w[0]?.id??ku)},b=>m(G(b)))},[]);
let h=ui(Ue.value.document);return r(st,{title:"Save to a board",onClose:e,children:r("form",{class:E3,onSubmit:b=>{b.preventDefault(),
d(!0),VG(o,s.trim()||"My board",l.trim()).then(e,w=>{m(G(w)),d(!1)})},children:[r("label",{class:Ct,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:Ge,"data-autofocus":!0,value:l,placeholder:W(h),maxLength:200,autocomplete:"\
off",onInput:b=>u(b.currentTarget.value)}),r("fieldset",{class:A3,children:[r("legend",{class:Ct,children:"Board"}),(t??
[]).map(b=>r("label",{class:Px,children:[r("input",{type:"radio",name:f,checked:o===b.id,onChange:()=>i(b.id)}),r("bdi",
{class:O3,children:W(b.name)})]},b.id)),r("label",{class:Px,children:[r("input",{type:"radio",name:f,checked:o===ku,onChange:()=>i(
ku)}),r("span",{children:"A new board"})]})]}),o===ku&&r(A,{children:[r("label",{class:Ct,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:Ge,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:b=>a(
b.currentTarget.value)})]}),c&&r(fe,{error:c}),r("div",{class:R3,children:r(_,{type:"submit",kind:"primary",icon:"save",
disabled:p||t===null,children:"Save"})})]})})}async function VG(e,t,n){let{document:o,view:i,as:s}=Ue.value,a=e===ku?null:
await Mr(e),l=s??Gt.find(m=>m.name===i)?.chartOf(o)??"",u=Ta(a?.content??cu,{kind:"query",title:n,document:o,as:l}),c=a?
await om(e,a.version,a.name,u):await Dr(t,u);te(`Saved to ${W(c.name)}.`,{label:"Open",act:()=>ke(`boards/${encodeURIComponent(
c.id)}`)}),a&&te("The tile can be taken back.",{label:"Undo",act:()=>{WG(c,a)}})}async function WG(e,t){await om(e.id,e.
version,t.name,t.content).then(()=>te("The tile is taken back."),n=>te(G(n).message))}var UG=me([]);function N3(){return r(ct,{icon:"save",menuLabel:"Save",items:[...KG(),...UG.value],placing:{align:"end"},children:"Save"})}
function KG(){let{dataset:e,where:t}=Ue.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>ss(
o=>r(L3,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>ke(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>Gf(e)}]}var F3="ig",z3="Fe";function H3(){let e=Qn.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:F3,children:[r("sp\
an",{role:"status",class:z3,"data-phase":e.phase,children:[e.phase==="exact"&&r(ce,{name:"check",size:14}),e.phase==="er\
ror"&&r(ce,{name:"error",size:14}),GG(e)]}),t&&r(_,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Qn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(_,{small:!0,kind:"outlined",onClick:jo,children:"Run again"})]})}
function GG(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return I3(
e);case"cancelled":return e.sampled===null?"cancelled":`cancelled; this is an ${I3(e)}`;case"error":return e.answer?"fai\
led; this is the answer before":"failed";case"exact":{let n=rl(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`s\
ample of ${I(t.sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${U(t.rows_scanned)} rows`:`${o}, ${n}`}}}function I3({
answer:e,intervals:t,sampled:n}){let o=XS(e,t);return`estimate from ${I(n??0)} of actors${o===null?"":`, ±${xg(o)}`}`}var q3="Ge",V3="Je",W3="ag",U3="Ke",K3="tg";var j3=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function G3({runs:e}){F(()=>{Ve.value.value||
Dt()},[]);let t=Ve.value.value?.map(({name:o})=>o)??[Yt.value],n=xe.value.timezone??"UTC";return r("header",{class:q3,"a\
ria-label":"The question",children:[r("div",{class:V3,children:[r(mn,{title:"Dataset",icon:"data",values:t,value:Yt.value,
onChange:o=>{Ti(o)},class:W3}),r(d_,{}),r(mn,{title:"Time zone",icon:"globe",values:Yf(),value:n,onChange:o=>oe("timezon\
e",o),kind:"quiet",free:!0}),r(D3,{}),r(ZG,{})]}),r("div",{class:U3,children:e&&r(H3,{})}),r("div",{class:K3,children:[r(
_,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!ml.value,onClick:ki}),r(_,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!pl.value,onClick:dl}),r(ct,{icon:"share",menuLabel:"Share",items:VS(),placing:{align:"end"},children:"Shar\
e"}),r(N3,{})]})]})}function ZG(){let e=xe.value.sample,t=e===void 0||e===1?void 0:e,n=j3.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(ct,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:j3.map(([o,i])=>({label:o,checked:i===t,act:()=>oe("sample",i)})),children:n})}var J3="og",Z3="la",Y3="ng",Q3="pg",X3="dg",eF="lg",tF="xa";function oF(){let e=Gt.find(({name:t})=>t===ek.value)??Gt[0];return e?r(QG,{view:e}):null}function QG({view:e}){let t=xe.
value,n=XG(Qn.result.value,t),o=tk.value??e.chartOf(t);F(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),gr([{keys:"f",label:"Properties and their values",group:"The question",act:()=>_x("facets")}]),gr(
[{keys:"/",label:`Sentence: ${Mb}`,group:"View",act:_b}]);let i=a=>{he({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(A,{children:[r(G3,{runs:e.runs??!0}),r(op,{busy:s,done:n.done}),r("div",{class:J3,
children:[r("main",{class:Z3,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(H8,{}),r("div",{class:Y3,children:[r("div",{class:Q3,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:X3,
children:[e.charts.length>1&&r(St,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(_,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:Mx("facets"),onClick:()=>_x(
"facets")}),r(_,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:Mx("json"),onClick:()=>_x("json")})]})]}),
n.error&&!eJ(n.error)&&r(Ab,{class:eF,error:n.error}),r("div",{class:tF,"data-former":n.former,children:r(dc.Provider,{value:n,
children:r(e.Page,{document:t,result:n,as:o})})})]}),r(tJ,{})]})]})}function XG(e,t){return e.of===null||nF(e.of)===nF(t)?
e:{...e,answer:null,of:null,former:!1}}function nF(e){let t=e.aggregate?.over;return`${yi(e)} ${typeof t=="object"?Object.
keys(t).join():"events"}`}function Mx(e){return Qi.value.some(t=>t.kind===e)}function _x(e){he({open:Mx(e)?Qi.value.filter(
t=>t.kind!==e):[{kind:e}]})}function eJ(e){return["from","to"].some(t=>bi(e,t)!==null)}function tJ(){return r(A,{children:Qi.
value.map((e,t)=>{let n=_3.get(e.kind);return n?r(n,{layer:e,onClose:tp},t):null})})}function rF(){return el.value?.tokens&&el.value.name===void 0?r(QB,{}):r(A,{children:[r(N8,{children:r(nJ,{})}),r(VB,{})]})}
function nJ(){let e=es.value;switch(e.kind){case"home":return r(WB,{});case"view":return r(oF,{});case"page":{let t=Bi.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(UB,{})}case"actor":return r(Lk,{dataset:e.dataset,actor:e.actor});case"\
link":return r(o8,{id:e.id})}}f8();W0();Gk();await _k();IS();z2();b0(r(rF,{}),document.body);
