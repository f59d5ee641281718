var _B=Object.defineProperty;var Bf=(e,t)=>{for(var n in t)_B(e,n,{get:t[n],enumerable:!0})};var qe,Ab,Hf,Ci,Ff,Vc,Ob,Hc,Lb,qf,zf,Rb,tu=Symbol.for("pv"),Wc={},Uc=[],PB=/^m(i|n|o|s|text|space)$/,Vf=Array.isArray,Wf=Uc.
slice,ms=Object.assign;function ds(e){e&&e.parentNode&&e.remove()}function Nb(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Wf.call(arguments,2):n),eu(e,
a,o,i,null)}function eu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:tu,__v:i||
++Ab,__i:-1,__u:0};return!i&&qe.vnode&&qe.vnode(s),s}function L(e){return e.children}function ga(e,t){this.props=e,this.context=t,this.__g=0}function Si(e,t){if(t==null)return e.
__&&Si(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Si(e)}function MB(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=ms({constructor:tu},n)).__v=n.__v+1,
qe.vnode&&qe.vnode(t),Uf(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Si(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,qb(i,t,s),n.__=n.__e=null,t.__e!=o&&Bb(t))}function Bb(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Bb(e)}function If(e){(8&e.__g||(e.__g|=8,Ci.push(e),Vc++))&&Ff==qe.debounceRendering||
((Ff=qe.debounceRendering)||queueMicrotask)(Fb)}function Fb(){try{for(var e,t=1;Ci.length;)Ci.length>t&&Ci.sort(Ob),e=Ci.
shift(),t=Ci.length,8&e.__g&&MB(e)}finally{(Vc=Ci.length)&&(Ff||queueMicrotask)(Fb)}}function zb(e,t,n,o,i,s,a,l,u,c,p){
var d,m,f,g,y,v,T=o.__k||Uc,x=t.length;for(u=$B(n,t,T,u,x),d=0;d<x;d++)(f=n.__k[d])!=null&&(m=~f.__i&&T[f.__i]||Wc,f.__i=
d,v=Uf(e,f,m,i,s,a,l,u,c,p),g=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&Kf(m.ref,null,f,m),f.ref&&p.push(f.ref,f.__c||g,f)),
y=y||g,4&f.__u?(u=Ib(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&v!==void 0?u=v:g&&(u=g.nextSibling),f.
__u&=-21);return n.__e=y,u}function $B(e,t,n,o,i){var s,a,l,u,c,p,d,m,f,g=n.length,y=g,v=0,T=0,x=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[s]=eu(null,
a):Vf(a)?a=x[s]=eu(L,{children:a}):a.constructor===tu&&a.__b?a=x[s]=eu(a.type,a.props,a.key,a.ref,a.__v):x[s]=a,u=s+v,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=DB(a,n,u,y))&&(y--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?v--:c==u+1?v++:c!=
u&&(c>u?v--:v++,T=1)):(~c||(i>g?v--:i<g&&v++),typeof a.type!="function"&&(a.__u|=4))):x[s]=null;if(T){for(p=[],d=[],s=0;s<
i;s++)if((a=x[s])&&16&a.__u){for(v=0,m=p.length;v<m;)p[f=v+m>>1]<a.__i?v=f+1:m=f;p[v]=a.__i,d[s]=v+1}for(v=p.length;s--;)
d[s]&&(d[s]==v?v--:x[s].__u|=4)}if(y)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Si(l)),jf(l,l));return o}function Ib(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=Ib(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Si(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function DB(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function Eb(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Ic(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Eb(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Eb(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=zf[t]||(zf[t]=
EB(t)),(e.__a||(e.__a={}))[t]=qf,s=t!=(t=t.replace(Lb,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function EB(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Hc]==null)t[Hc]=qf++;else if(t[Hc]<this.__a[e])return;return n(qe.event?qe.event(t):t)}}}function Uf(e,t,n,o,i,s,a,l,u,c){
var p,d,m,f,g,y,v,T,x,C,P,R,_,A,E,z,q,B,ue=t.type;if(t.constructor!==tu)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,d=s=[],p.nodeType==8?l=qc(p,s):s.push(p),l=s[0]||l),(p=qe.__b)&&p(t);e:if(typeof ue=="function"){m=a.length;try{
if(T=t.props,x=(p=ue.prototype)&&p.render,C=(p=ue.contextType)&&o[p.__c],P=p?C?C.props.value:p.__:o,(f=n.__c)?(t.__c=f,2&
f.__g&&(f.__g|=1)):(x?t.__c=f=new ue(T,P):(t.__c=f=new ga(T,P),f.constructor=ue,f.render=OB),C&&C.sub(f),f.state||(f.state=
{}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),x&&(f.__s||(f.__s=f.state),ue.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=
ms({},f.__s)),ms(f.__s,ue.getDerivedStateFromProps(T,f.__s)))),g=f.props,y=f.state,f.__v=t,n.__c){if(T!==g&&x&&!ue.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(T,P),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(T,f.__s,P)===!1){t.__v!=n.__v&&(f.props=T,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(X){X&&(X.__=t)}),Uc.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Si(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(T,f.__s,P),x&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,y,v)})}else x&&!ue.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),x&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=P,f.props=T,f.__P=e,f.__g&=-5,R=qe.__r,_=x?25:0;do f.__g&=-9,R&&R(t),p=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++_<25);x&&(Uc.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=ms({},o,f.getChildContext())),
x&&n.__c&&f.getSnapshotBeforeUpdate&&(v=f.getSnapshotBeforeUpdate(g,y)),A=p&&p.type===L&&p.key==null?p.props.children:p,
T.__P&&(p=l,i=(e=T.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(X){X&&jf(X,X)}),n.__k=null),
l=n.__k?Si(n,0):null),l=zb(e,Vf(A)?A:[A],t,n,o,i,s,a,l,u,c),T.__P&&(t.__e=null,l=p),t.__u&=-161,d&&d.some(ds),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(X){if(a.length=m,t.__v=null,u||s)if(X&&X.then){if(t.__u|=128|u,s){for(~(q=s.indexOf(
l||void 0))||(q=s.length);(B=s[q-1])&&B.nodeType==8;)q--;for(;q<s.length;q++)if(B=s[q])if(s[q]=null,E){if(B==z)break}else{
if(B.nodeType!=8)break;B.data.startsWith("$s")&&(z=qc(E=B))}}if(!E){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
E=l}(p=qc(E=t.__c.__z||(t.__c.__z=E)))?(t.__e=E,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(ds);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),X&&X.then||Hb(t),qe.__e(X,t,n)}}else l=t.__e=AB(n.__e,t,n,o,i,s,a,u,c,e);return(p=qe.diffed)&&p(t),l}function qc(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Hb(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Hb))}function qb(e,t,n){for(var o=0;o<n.length;)Kf(n[o++],n[o++],n[o++]);qe.__c&&qe.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){qe.__e(s,i.__v)}})}function AB(e,t,n,o,i,s,a,l,u,c){var p,d,m,f,
g,y,v,T,x=n.props||Wc,C=t.props,P=t.type;if(P=="svg"?i="http://www.w3.org/2000/svg":P=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(P?g.localName==P:g.nodeType==
3)){e=g,s[p]=null;break}}if(!e){if(T=c.ownerDocument||document,!P)return T.createTextNode(C);e=T.createElementNS(i,P,C.is?
C:c),l&&(qe.__m&&qe.__m(t,s),l=!1),s=null}if(P){if(c=P=="template"&&e.content||e,s=P=="textarea"&&C.defaultValue!=null?null:
s&&Wf.call(c.childNodes),!l&&s)for(x={},p=0;p<e.attributes.length;p++)x[(g=e.attributes[p]).name]=g.value;for(p in x)g=x[p],
p=="dangerouslySetInnerHTML"?m=g:p=="children"||p in C||p=="value"&&"defaultValue"in C||p=="checked"&&"defaultChecked"in
C||Ic(e,p,null,g,i);for(p in C)g=C[p],p=="children"?f=g:p=="dangerouslySetInnerHTML"?d=g:p=="value"?y=g:p=="checked"?v=g:
l&&typeof g!="function"||x[p]===g||Ic(e,p,g,x[p],i);d?(l||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.
__html),t.__k=[]):(m&&(e.textContent=""),(P=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&PB.test(P))&&(i="\
http://www.w3.org/1999/xhtml"),zb(c,Vf(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Si(n,0),l,u),s&&s.some(ds)),l&&P!="textarea"||
(p="value",P=="progress"&&y==null?e.removeAttribute(p):y==null||y===e[p]&&(P!="progress"||y)||Ic(e,p,y,x[p],i),p="checke\
d",v!=null&&v!=e[p]&&Ic(e,p,v,x[p],i))}else x===C||l&&e.data==C||(e.data=C);return e}function Kf(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
qe.__e(i,n)}}function jf(e,t,n){var o,i,s,a;if(qe.unmount&&qe.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Kf(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){qe.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&jf(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=qc(o,s=[]))&&(o==
e.__e&&s.some(ds),ds(i),ds(o)),n||ds(e.__e),e.__e=e.__c=e.__=null}function OB(e,t,n){return this.constructor(e,n)}function Vb(e,t){
var n,o,i,s;qe.__&&qe.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=eu(L,{children:[e]}),
i=[],s=[],Uf(t,t.__k,o||Wc,Wc,t.namespaceURI,o?null:t.firstChild?Wf.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
qb(i,t.__k,s),t.__k.props.children=null}function Kc(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,If(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+Rb++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}qe={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw Vc=0,e}},Ab=0,Hf=function(e){return e!=null&&e.constructor===tu},ga.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=ms({},this.state)),typeof e=="function"&&(e=e(ms({},n),this.props)),e&&(ms(
n,e),this.__v&&(t&&this.__k.push(t),If(this)))},ga.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),If(this))},ga.prototype.render=L,Ci=[],Vc=0,Ob=function(e,t){return e.__v.__b-t.__v.__b},Hc=Symbol(),Lb=/(PointerCapture)$|Capture$/i,
qf=0,zf={},Rb=0;var Ti,$t,Gf,Wb,Jf=Object.is,ou=0,Xb=[],Zf=[],Nt=qe,Ub=Nt.__b,Kb=Nt.__r,jb=Nt.diffed,Gb=Nt.__c,Jb=Nt.unmount,Zb=Nt.__;function ya(e,t){
Nt.__h&&Nt.__h($t,e,ou||t),ou=0;var n=$t.__H||($t.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){
return ou=1,Qf(ex,e)}function Qf(e,t,n){var o=ya(Ti++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):ex(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);Jf(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=$t,!$t.__f)){$t.__f=!0;var i=$t.shouldComponentUpdate;
$t.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(m){
m.__N&&(c=!0,Jf(m.__[0],m.__N[0])||(p=!0))}),i){var d=i.call(this,s,a,l);return c?d||p:d}return!c||p}}return o.__}function N(e,t){
var n=ya(Ti++,3);!Nt.__s&&Xf(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,$t.__H.__h.push(n))}function rt(e,t){var n=ya(Ti++,4);!Nt.
__s&&Xf(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,$t.__h.push(n))}function U(e){return ou=5,Z(function(){return{current:e}},[])}function Z(e,t){var n=ya(Ti++,7);return Xf(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function jc(e,t){return ou=8,Z(function(){return e},
t)}function Gc(e){var t=$t.context[e.__c],n=ya(Ti++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub($t)),t.props.value):e.
__}function mt(){var e=ya(Ti++,11);if(!e.__){for(var t=$t.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function LB(){var e;do{for(;e=Zf.shift();)try{nu(e)}catch(n){Nt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Xb.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(nu),t.__h.some(Yf),t.__h=[]}catch(n){t.__h=[],Nt.__e(n,e.__v)}}}while(Zf.
length)}Nt.__b=function(e){$t=null,Ub&&Ub(e)},Nt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Zb&&Zb(e,t)},Nt.
__r=function(e){Kb&&Kb(e),Ti=0;var t=($t=e.__c).__H;t&&(Gf==$t?$t.__h=[]:(t.__h.some(nu),t.__h.some(Yf),Ti=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Gf=$t},Nt.diffed=function(e){jb&&jb(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Qb(Xb.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Gf=$t=null},Nt.__c=function(e,t){t.some(
function(n){try{n.__h.some(nu),n.__h=n.__h.filter(function(o){return!o.__||Yf(o)})}catch(o){n.__h=[function(){throw o}]}}),
Gb&&Gb(e,t)},Nt.unmount=function(e){Jb&&Jb(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,Qb(Zf.push(i))}else nu(i)}catch(s){t=s}}),o.
__H=void 0,t&&Nt.__e(t,o.__v))};var Yb=typeof requestAnimationFrame=="function";function RB(e){var t,n=function(){clearTimeout(
o),Yb&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Yb&&(t=requestAnimationFrame(n))}function Qb(e){e!=1&&Wb==
Nt.requestAnimationFrame||((Wb=Nt.requestAnimationFrame)||RB)(LB)}function nu(e){var t=$t,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),$t=t}function Yf(e){var t=$t;e.__c=e.__(),$t=t}function Xf(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Jf(n,e[o])})}function ex(e,t){return typeof t=="function"?t(e):t}var NB=Symbol.for("preact-signals");function Qc(){if(Kr>1)Kr--;else{var e,t=!1;for((function(){var i=Zc;for(Zc=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();iu!==void 0;){var n=iu;for(iu=
void 0,Jc++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&nx(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(Jc=0,Kr--,
t)throw e}}function th(e){if(Kr>0)return e();eh=++BB,Kr++;try{return e()}finally{Qc()}}var ru,Tt=void 0;function su(e){var t=Tt,
n=ru;Tt=void 0,ru=void 0;try{return e()}finally{Tt=t,ru=n}}var iu=void 0,Kr=0,Jc=0,BB=0,eh=0,Zc=void 0,Yc=0;function tx(e){
if(Tt!==void 0){var t=e.n;if(t===void 0||t.t!==Tt)return t={i:0,S:e,p:Tt.s,n:void 0,t:Tt,e:void 0,x:void 0,r:t},Tt.s!==void 0&&
(Tt.s.n=t),Tt.s=t,e.n=t,32&Tt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Tt.s,t.n=void 0,Tt.s.n=t,Tt.s=t),t}}function Yt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}Yt.prototype.brand=NB;Yt.prototype.h=function(){return!0};Yt.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:su(function(){var o;(o=t.W)==null||o.call(t)}))};
Yt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&su(function(){var i;(i=t.Z)==null||i.call(t)}))}};Yt.prototype.subscribe=
function(e){var t=this;return bn(function(){var n=t.value;su(function(){return e(n)})},{name:"sub"})};Yt.prototype.valueOf=
function(){return this.value};Yt.prototype.toString=function(){return this.value+""};Yt.prototype.toJSON=function(){return this.
value};Yt.prototype.peek=function(){var e=this;return su(function(){return e.value})};Object.defineProperty(Yt.prototype,
"value",{get:function(){var e=tx(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Jc>100)
throw new Error("Cycle detected");(function(n){Kr!==0&&Jc===0&&n.l!==eh&&(n.l=eh,Zc={S:n,v:n.v,i:n.i,o:Zc})})(this),this.
v=e,this.i++,Yc++,Kr++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Qc()}}}});function ae(e,t){return new Yt(e,
t)}function nx(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function ox(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function rx(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function fs(e,t){Yt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Yc-1,this.
f=4}fs.prototype=new Yt;fs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Yc))return!0;if(this.g=Yc,this.f|=1,this.i>0&&!nx(this))return this.f&=-2,!0;var e=Tt;try{ox(this),Tt=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Tt=e,rx(
this),this.f&=-2,!0};fs.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
Yt.prototype.S.call(this,e)};fs.prototype.U=function(e){if(this.t!==void 0&&(Yt.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};fs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(fs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=tx(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function un(e,t){
return new fs(e,t)}function ix(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Kr++;var n=Tt;Tt=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,nh(e),o}finally{Tt=n,Qc()}}}function nh(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
ix(e)}function FB(e){if(Tt!==this)throw new Error("Out-of-order effect");rx(this),Tt=e,this.f&=-2;try{8&this.f&&nh(this)}finally{
Qc()}}function va(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ru&&ru.push(this)}
va.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};va.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ix(this),
ox(this),Kr++;var e=Tt;return Tt=this,FB.bind(this,e)};va.prototype.N=function(){2&this.f||(this.f|=2,this.u=iu,iu=this)};
va.prototype.d=function(){this.f|=8,1&this.f||nh(this)};va.prototype.dispose=function(){this.d()};function bn(e,t){var n=new va(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var sx,ep,Xc,zB=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var ax=[];bn(function(){sx=this.N})();function ba(e,t){qe[e]=t.bind(null,qe[e]||function(){})}function au(e){if(Xc){var t=Xc;
Xc=void 0,t()}Xc=e&&e.S()}function lx(e){var t=this,n=e.data,o=HB(n);o.name="ReactiveDom",o.value=n;var i=Z(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=un(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),p=un(
function(){return!Array.isArray(c.value)&&!Hf(c.value)}),d=bn(function(){if(this.N=ux,p.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[p,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}lx.displayName="ReactiveTextNode";Object.defineProperties(Yt.prototype,{constructor:{
configurable:!0,value:Nb(L,null).constructor},type:{configurable:!0,value:lx},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ba("__b",function(e,t){if(au(),ep=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof Yt&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});ba("__r",function(e,t){if(e(t),t.type!==L){au();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return bn(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;zB&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ep=
o,au(n)}});ba("__e",function(e,t,n,o){au(),ep=void 0,e(t,n,o)});ba("diffed",function(e,t){au(),ep=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=IB(n,u,p,i),s[u]=c):c.o(p,i)}}}e(t)});function IB(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=ae(n);return{o:function(a,l){s.value=a,o=l},d:bn(function(){this.N=ux;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}ba("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var p=c.
__$u;p&&(c.__$u=void 0,p.d())}}e(t)});ba("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});ga.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function HB(e,t){return Z(function(){return ae(e,t)},[])}var qB=function(e){queueMicrotask(function(){queueMicrotask(e)})};function VB(){th(function(){for(var e;e=ax.shift();)sx.call(e)})}function ux(){ax.push(this)===1&&(qe.requestAnimationFrame||
qB)(VB)}var oh=new URL("../../",import.meta.url);function Bt(e){return new URL(e,oh).href}function cx(e){return e.startsWith(oh.
pathname)?e.slice(oh.pathname.length):e.replace(/^\//,"")}var ft=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function jr(){return new ft(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Gr(e,t=0){let n=rh(e)&&rh(
e.error)?e.error:null;if(!n)return new ft({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new ft({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:WB(n.span),status:t})}
function WB(e){if(!rh(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function rh(e){return e!==null&&typeof e=="object"}function _i(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var px=ae(0),dx=px;async function re(e,t={}){let n=await xa(e,t);if(n.status!==204)return await mx(n)}async function xa(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await UB(
Bt(e),n);if(o.status===401&&px.value++,!o.ok)throw Gr(await mx(o).catch(()=>null),o.status);return o}async function UB(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:jr()}}async function mx(e){let t=await e.text();try{return JSON.
parse(t)}catch{throw new ft({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Rn(e){
return e instanceof DOMException&&e.name==="AbortError"}function j(e){return e instanceof ft?e:new ft({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var fx=ae(null),wa=fx;function hx(){bn(()=>{dx.value>=0&&re("v1/me").then(e=>{fx.value=e},()=>{})})}async function gx(e){
await re("v1/login",{body:{token:e}})}async function yx(){await re("v1/logout",{method:"POST"})}var tp=ae({value:null,error:null}),ih=new Map,it=tp;async function Dt(){try{let e=await re("v1/datasets");tp.value={value:e.
datasets,error:null}}catch(e){tp.value={value:tp.value.value,error:j(e)}}}function Ee(e){let t=ih.get(e);return t||(t=ae(
{value:null,error:null}),ih.set(e,t),Vn(e)),t}async function Vn(e){let t=ih.get(e);if(!(!t||e===""))try{t.value={value:await re(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:j(n)}}}async function np(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await re(
s,{signal:o})).values}async function op(e,t,n){return re(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var KB=new Set(["estimate","running","exact","error","cancelled","live"]);function rp(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!KB.has(n.state))return null;
let o=i=>typeof n[i]=="number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?Gr(n):null,
body:n}}function ip(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var vx=!0;async function bx(e,t,n){try{if(vx&&await jB(e,t,n))return;await GB(e,t,n)}catch(o){if(!Rn(o))throw o}}async function jB(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await xa("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await JB(s,a=>{let l=rp(a);l&&t(l)}),!0}catch(o){if(!(o instanceof ft)||o.status!==404&&o.status!==
405)throw o;return vx=!1,!1}}async function GB(e,t,n){if(!("run"in e))throw new ft({code:"not_supported",message:"This s\
erver has no live events"});let i=await(await xa("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function JB(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var uh=250,ZB=8e3,Io=ae("idle"),Ho=new Map,sh=null,YB=1,lu=uh,ah,ka=Io;function sp(e,t,n=[]){let o=YB++,i=n.filter(s=>Ho.
has(s));Ho.set(o,{message:e,take:t,abort:null}),Io.value==="open"&&ch({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
wx(s);return Io.value==="http"&&kx(o),Io.value==="idle"&&ph(),o}function uu(e){Ho.has(e)&&(Io.value==="open"&&ch({id:e,cancel:!0}),
wx(e))}function xx(){Io.value==="away"&&(clearTimeout(ah),ph())}function wx(e){Ho.get(e)?.abort?.abort(),Ho.delete(e)}function ch(e){
sh?.send(JSON.stringify(e))}function ph(){Io.value=Io.value==="away"?"away":"connecting";let e=new URL(Bt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,sh=t,lu=uh,Io.value="open";
for(let[o,i]of Ho)ch({id:o,...i.message})},t.onmessage=o=>XB(String(o.data)),t.onclose=()=>{sh=null,n?dh():QB()}}async function QB(){
if(!await fetch(Bt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return dh();lu=uh,Io.value="http";for(let t of Ho.
keys())kx(t)}function dh(){Io.value="away",clearTimeout(ah),ah=setTimeout(ph,lu*(.75+Math.random()/2)),lu=Math.min(lu*2,
ZB)}function XB(e){let t=rp(e);t&&lh(t)}function lh(e){let t=Ho.get(e.id);t&&(ip(e)&&Ho.delete(e.id),t.take(e))}function kx(e){
let t=Ho.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Ho.has(e))return;if(t.abort=null,o instanceof
ft&&o.code===jr().code)return dh();let i=o instanceof ft?o:new ft({code:"unexpected",message:String(o)});lh({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};bx(t.message,o=>lh({...o,id:e}),t.abort.
signal).catch(n)}var Ca=/([^.[\]]+)|\[(\d+)\]/gy;function cu(e){let t=[];for(Ca.lastIndex=0;Ca.lastIndex<e.length;){e[Ca.lastIndex]==="."&&
Ca.lastIndex++;let n=Ca.lastIndex,o=Ca.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Cx(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function pu(e){return typeof e=="\
string"?cu(e):e}function Pi(e,t){let n=e;for(let o of pu(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function ke(e,t,n){return mh(e,pu(t),n)}function mh(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=mh(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=mh(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function fh(e,t){let n=Pi(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function ap(e,t,n,o){let i=fh(e,pu(t));return i.
splice(n,0,o),ke(e,t,i)}function du(e,t,n){let o=fh(e,pu(t));return o.splice(n,1),ke(e,t,o.length>0?o:void 0)}function Sx(e,t,n,o){
let i=fh(e,pu(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
ke(e,t,i)}function Vt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Vt(e[o],t[o]))}var hh={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},e8=100,hs=class{present=ae(
hh);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Vt(o.of,t),done:0,elapsed:null,error:null},this.drop();let i=this.id;
this.id=sp({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(uu(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){uu(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(ip(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+e8-performance.now();this.timer??=setTimeout(()=>{let i=this.pending;this.drop(),i&&this.paint(
t,i)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...i,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...i,phase:s==="live"?"running":s}}};function _t(e){
let t=Z(()=>new hs,[]),n=e===null?"":JSON.stringify(e);return N(()=>{e?t.run(e):t.cancel()},[n]),N(()=>()=>t.close(),[]),
t.result.value}function gs(e,t){let n=typeof t=="string"?t:Cx(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var t8=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function lp(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Sa(e,t){return e<0?"−"+t:t}function F(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Sa(e,lp(n)+(o===void 0?"":`.${o}`))}
function H(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Sa(e,n8(t));if(t>=9995e11)return Sa(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=t8.find(([i])=>Number((t/i).toPrecision(3))>=1);return Sa(e,Number(t/
n).toPrecision(3)+" "+o)}function n8(e){return Number.isInteger(e)?lp(String(e)):e>=1e3?lp(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function V(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Sa(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return Sa(e,`${lp(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function xn(e){
let t=V(e);return e>0?`+${t}`:t}function Tx(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${H(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${H(e)} ±${V(o)}`}function wn(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Oe(e,t,n=`${t}\
s`){return`${H(e)} ${e===1?t:n}`}var gh=[[86400,"d"],[3600,"h"],[60,"min"]];function Me(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Me(-e)}`;
if(e<59.95)return o8(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=gh.findIndex(
([c])=>t>=c),[o,i]=gh[n],s=Math.floor(t/o),[a,l]=gh[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function o8(e){return e===0?`0${" "}s`:e<999e-6?`${yh(e*1e6)}${" "}µs`:e<.9995?
`${yh(e*1e3)}${" "}ms`:`${yh(e)}${" "}s`}function yh(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Ta(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Me(e/1e3)}var Nn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},_n={text:Nn.other,kind:"other"},r8=new Set(Object.
values(Nn)),i8=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function s8(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function W(e){return e.toWellFormed().replace(i8,s8).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function Q(e){
if(e==null)return{text:Nn.null,kind:"null"};if(e==="")return{text:Nn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>Q(n).text).join(", "),kind:"value"};let t=W(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:r8.has(t)?`"${t}"`:t,kind:"value"}}var a8=new Intl.Segmenter("en",{granularity:"grapheme"});function _x(e){return Array.
from(a8.segment(e),t=>t.segment)}function mu(e,t){if(e.length<=t)return e;let n=_x(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function _a(e,t){if(e.length<=t)return e;let n=_x(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var l8={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Px=new Map;function Mx(e,t){let n=`${t} ${e}`,o=Px.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...l8[t],timeZone:e,hourCycle:"h23"}),Px.set(n,o)),o}function vh(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function J(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):vh(t)?Mx(t,n).format(o):`${Mx("UTC",n).format(o)} UTC`}function Mi(e,t=Date.now()){return e==="UTC"||!vh(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function up(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:vh(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function Pn(e,t,n){return t>=300*86400?J(e,n,"year"):t>=28*86400?J(e,n,"month"):t>=.9*86400?
J(e,n,"day"):t>=60?J(e,n,"minute"):J(e,n,"second")}function Ce(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var u8=Symbol.for("pv"),c8=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:u8,__v:--c8,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),qe.vnode&&qe.vnode(c),c}var p8={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:p8[e]})})}function cp(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let y=t.right+s+a<=u-8;Dx(
e,y?t.right+s:t.left-s-a,$x(t.top,l,c));return}let p=c-8-t.bottom-s,d=t.top-s-8,m=o==="bottom"?l<=p||p>=d:!(l<=d||d>=p),
f=Math.max(m?p:d,64),g=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),Dx(
e,$x(g,a,u),m?t.bottom+s:t.top-s-Math.min(l,f))}function $x(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Dx(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Ex="Oi";var xh=ae(null),bh,f8=500;function Ax(e,t,n){clearTimeout(bh),bh=setTimeout(()=>{e.isConnected&&(xh.value={anchor:e,text:t})},
n)}function Jr(){clearTimeout(bh),xh.value=null}function Co(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Ax(
t.currentTarget,e,f8)},onPointerLeave:Jr,onPointerDown:Jr,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Ax(n,e,0)},onBlur:Jr}:{}}function Ox(){let e=U(null),t=xh.value;return rt(()=>{!e.current||!t||(e.current.showPopover(),
cp(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Ex,children:t.text}):null}var wh={};Bf(wh,{button:()=>kh,danger:()=>y8,default:()=>b8,iconOnly:()=>Ch,outlined:()=>h8,primary:()=>g8,quiet:()=>v8,
small:()=>Sh});var kh="t",h8="Pi",g8="O",y8="Qi",Ch="De",v8="He",Sh="_e",b8={button:kh,outlined:h8,primary:g8,danger:y8,
iconOnly:Ch,quiet:v8,small:Sh};function M(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Co(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:Ce(kh,a!=="plain"&&
wh[a],u&&Ch,l&&Sh,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ie,{name:n}),t,o&&r(ie,{name:o,size:12})]})}var Th={};Bf(Th,{default:()=>S8,empty:()=>k8,null:()=>w8,other:()=>C8,value:()=>x8});var x8="Vi",w8="Wi",k8="Yi",C8="Zi",
S8={value:x8,null:w8,empty:k8,other:C8};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??Q(e),s=o?_a(i.text,n):mu(i.text,n);return r("bdi",{class:Th[i.
kind],title:s===i.text?void 0:mu(i.text,2e3),children:s})}var Lx=8;function T8(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-Lx,o)),s=Math.min(o,Math.ceil((e+t)/n)+Lx);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function pp(e,t,n){let[o,i]=k({scroll:0,height:600});return N(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),T8(o.scroll,o.height,t,n)}function dp(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function mp(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var Rx="qe",Nx="ea",_h="b",Bx="P",Fx="Fe",zx="n",Ix="y",fp="ra",Ph="Te",Mh="p",Hx="Q",$h="ia",qx="V",Vx="aa",Wx="ta";function _e(e){let{columns:t,rows:n,summary:o=[]}=e,i=U(null),s=mt(),a=dp(),l=pp(i,a,n.length),[u,c]=k(null),[p,d]=k(new Map),
m=t.map(({key:y,width:v})=>{let T=p.get(y);return T===void 0?v??"minmax(80px, max-content)":`${T}px`}).join(" ")+" minma\
x(0, 1fr)",f=y=>{let v=mp(y,u,n.length+o.length,t.length,e.onSort?-1:0);if(v){y.preventDefault(),c(v),P8(i.current,v,a);
return}let T=u?[...n,...o][u.row]:void 0,x=u?t[u.column]:void 0;if(u?.row===-1&&x&&(y.key==="Enter"||y.key===" ")){y.preventDefault(),
x.sortable!==!1&&e.onSort?.(Ux(x,e.sort??null));return}let C=i.current?.querySelector('[data-cursor="true"]');(y.key==="\
Enter"||y.key===".")&&T!==void 0&&x&&C&&y.target===i.current&&(y.preventDefault(),y.stopPropagation(),(e.onMenu??e.onCell)?.(
T,x,C))},g=(y,v,T)=>r(M8,{id:s,row:y,at:v,columns:t,cursor:u?.row===v?u.column:-1,onCursor:c,summary:T,last:v===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},T?`summary ${v}`:v);return r("div",{ref:i,class:Rx,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:y=>{y.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:Nx,role:"\
presentation",style:{gridTemplateColumns:m},children:[r("div",{role:"row","aria-rowindex":1,class:Ce(_h,Bx),children:t.map(
(y,v)=>r($8,{id:`${s}--1-${v}`,column:y,cursor:u?.row===-1&&u.column===v,sort:e.sort??null,onSort:e.onSort,onWidth:T=>d(
new Map(p).set(y.key,T))},y.key))}),l.before>0&&r("div",{role:"presentation",class:Vx,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((y,v)=>g(y,l.first+v,!1)),l.after>0&&r("div",{role:"presentation",class:Wx,style:{height:`${l.after}\
px`}}),o.map((y,v)=>g(y,n.length+v,!0))]})})}function P8(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function M8({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:Ce(_h,a&&qx,l&&Fx),children:o.
map((p,d)=>r("div",{id:`${e}-${n}-${d}`,role:"gridcell","aria-colindex":d+1,"data-cursor":d===i,class:Ce(zx,p.number&&Ph,
d===i&&$h),onPointerDown:()=>s({row:n,column:d}),onClick:c&&(m=>c(t,p,m.currentTarget)),onContextMenu:u&&(m=>{m.preventDefault(),
u(t,p,m.currentTarget)}),children:r("span",{class:fp,children:p.cell(t,n)})},p.key))})}function Ux(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function $8({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
d=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=m=>s(Math.max(
48,Math.round(d+m.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:Ce(Ix,t.number&&Ph,n&&$h),children:[u?r("button",{type:"\
button",tabIndex:-1,class:Mh,onClick:()=>i(Ux(t,o)),children:[r("span",{class:fp,children:t.head}),a!=="none"&&r(ie,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:Mh,children:r("span",{class:fp,children:t.head})}),r("span",
{class:Hx,onPointerDown:l})]})}var Dh=new Map,hp=7;function kn(e,t){let n=JSON.stringify([e,t??null]),o=Dh.get(n);return o===void 0&&(o=[...Dh.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,Dh.set(n,o)),o}function Pa(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/hp)%4]}function cn(e){return`--series-${e%hp+1}`}var Kx=ae(0),gp=Kx;new MutationObserver(()=>{Kx.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function tt(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Rt(e,t,n){let[o,i]=k(null),s=U(null),a=o&&o.row<e&&o.column<t?o:null;return N(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let d=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!d?!1:(n(a,d),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:mp(c,a,e,t);
return p?(i(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}var jx="oa",Gx="na",Jx="pa",Zx="da",Yx="la",Qx="xa";function Ke({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,children:l}){let[u,c]=k(!1),p=mt();return r(
"figure",{class:jx,"aria-labelledby":p,children:[r("div",{class:Gx,children:[r("h2",{class:Jx,children:e}),r("div",{class:Zx,
children:[n,r(M,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>c(
!u)})]})]}),r("figcaption",{id:p,class:"spoken",children:t}),u?r("div",{class:Qx,children:o}):r(L,{children:[r("div",{class:Yx,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:m=>{if(!(m.ctrlKey||m.metaKey||m.altKey)){
if(m.key==="t"||m.key==="T")c(!0);else if(!s?.(m))return;m.preventDefault(),m.stopPropagation()}},children:l}),a]}),r("d\
iv",{class:"spoken","aria-live":"polite",children:i})]})}function Xx(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function hu(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function e0(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function t0(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var E8=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function n0(e,t,n){let o=(E8.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function $a(){let e=U(null),[t,n]=k(0);return rt(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var o0="sa",r0="ca",i0="ga",s0="ha",a0="Ge",l0="fa",u0="ua";var Da=20,gu=136,c0=16,Ea=24;function p0({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=$a(),l=U(null),
u=Z(()=>{let _=e.map(({time:z})=>z),[A,E]=[Math.min(..._),Math.max(..._)];return E>A?[A,E]:[A-1e3,E+1e3]},[e]),[c,p]=o??
u,d=Z(()=>t0(e,12),[e]),m=Z(()=>e.filter(({time:_})=>_>=c&&_<=p).reverse(),[e,c,p]),f=Math.max(1,a-gu-c0),g=_=>gu+hu(_,c,
p)*f,y=_=>c+(_-(s.current?.getBoundingClientRect().left??0)-gu)/f*(p-c),v=(_,A=(c+p)/2)=>{let E=e0([c,p],A,_,u);i(E[0]<=
u[0]&&E[1]>=u[1]?null:E)},T=Rt(1,m.length,({column:_})=>v(.25,m[_].time)),x=T.at?m[T.at.column]:void 0,C=_=>{if(_.key===
"+")v(.5,x?.time);else if(_.key==="-")v(2,x?.time);else if(_.key==="0")i(null);else return T.key(_);return!0},P=_=>{let A=l.
current;if(l.current=null,A===null)return;let E=y(_);Math.abs(g(E)-g(A))>4&&i([Math.max(u[0],Math.min(A,E)),Math.min(u[1],
Math.max(A,E))])},R=Ea+d.length*Da+24;return r(Ke,{title:`${F(e.length)} events, ${F(t.length)} sessions`,onKey:C,summary:`\
Timeline of ${F(e.length)} events in ${F(t.length)} sessions, from ${J(u[0],n)} to ${J(u[1],n)}`,announced:x?`${Q(x.event).
text}, ${J(x.time,n,"millisecond")}`:"",actions:r(L,{children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>v(2)}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>v(
.5)}),r(M,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(_e,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:_})=>J(_,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:_,end:A})=>Me((A-_)/1e3)},{key:"events",head:"events",number:!0,cell:({events:_})=>F(_)}]}),children:[r("di\
v",{ref:s,class:o0,onPointerDown:_=>{l.current=y(_.clientX)},onPointerUp:_=>P(_.clientX),onWheel:_=>{(_.ctrlKey||_.shiftKey)&&
(_.preventDefault(),v(_.deltaY>0?1.5:.67,y(_.clientX)))},children:a>0&&r("svg",{width:a,height:R,"aria-hidden":"true",children:[
t.filter(({start:_,end:A})=>A>=c&&_<=p).map(_=>r("rect",{x:g(_.start)-3,y:Ea-12,width:Math.max(6,g(_.end)-g(_.start)+6),
height:d.length*Da+12,rx:3,class:r0,onDblClick:()=>i([_.start-500,_.end+500]),children:r("title",{children:`${J(_.start,
n,"second")}, ${Me((_.end-_.start)/1e3)}, ${F(_.events)} events`})},_.start)),d.map((_,A)=>r("g",{children:[r("text",{x:gu-
12,y:Ea+A*Da+4,class:i0,children:_.rest?_n.text:_a(Q(_.event).text,18)}),r("line",{x1:gu,x2:a-c0,y1:Ea+A*Da,y2:Ea+A*Da,class:s0})]},
A)),m.map((_,A)=>{let E=O8(d,_);return r("circle",{cx:g(_.time),cy:Ea+E*Da,r:x===_?6:4,class:a0,...T.mark(0,A),style:{fill:d[E]?.
rest?"var(--other)":`var(${cn(kn("event",[_.event]))})`},children:r("title",{children:`${Q(_.event).text}, ${J(_.time,n,
"millisecond")}`})},A)}),n0(c,p,Math.max(2,Math.floor(f/140))).map(_=>r("text",{x:g(_),y:R-6,class:l0,children:J(_,n,p-c>
2*864e5?"dayShort":p-c>36e5?"clock":"clockSecond")},_))]})}),r("p",{class:u0,children:x?r(L,{children:[r($,{value:x.event}),
" ",J(x.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function O8(e,t){
let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function Cn(e){return`'${e.replaceAll("'","''")}'`}var d0="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",L8=new RegExp(`^${d0}(\\.${d0}\
)*$`,"u"),R8=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function ve(e){return L8.test(e)&&!R8.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function xr(e){
return`event = ${Cn(e)}`}var N8=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Zr(e){let t=e===void 0?null:N8.exec(e);return t?
t[1].replaceAll("''","'"):null}function Yr(e,t){let n=ve(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Cn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Cn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function So(e,t){return e===
void 0||e.trim()===""?t:`${m0(e)} and ${m0(t)}`}function m0(e){return/\bor\b/i.test(e)?`(${e})`:e}var f0={before:[],after:[]};function Eh(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function h0(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function g0(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Ah=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],yp=["explore","funnel",
"retention","paths","sessions","difference","live"];function Qr(e){return Ah.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ge(e){return e==null?[]:typeof e=="string"?[e]:e}var B8=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Be(e){
let t=B8.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Oh(e){let t=e[Qr(e)];return ge(
t?.by).find(n=>!Aa(n))??null}function Aa(e){return/^\s*(time|bins)\s*\(/i.test(e)}function v0(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:F8(e.document),as:e.as}},s=n[t],a=Be(e.document),l=Oh(e.document);
if(s){let d=y0({...a,...s.document},l);return{state:{view:t,document:d,as:s.as,open:[]},waiting:i,said:null}}let u=z8(t)?
Zr(a.where):null;u!==null&&delete a.where;let c=y0({...a,...vs(t,u,o)},l),p=u===null?null:`The filter ${xr(u)} became ${I8(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:p}}function F8(e){let t=Qr(e);return e[t]===void 0?
{}:{[t]:e[t]}}function z8(e){return e==="funnel"||e==="retention"||e==="paths"}function I8(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function vs(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(H8).map(q8),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":xr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:xr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":xr(s)}}}}function H8(e){return e!==void 0}function q8(e){return{
where:xr(e)}}function y0(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ge(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Aa),t]}}}var Lh={view:"explore",document:{dataset:""},as:null,open:[]},Qt=ae(Lh),Vo=ae(f0),b0=ae({state:Lh,how:"load"}),vp={},bp=!1,
Ie=Qt,xp=b0,Te=un(()=>Qt.value.document),x0=un(()=>Qt.value.view),w0=un(()=>Qt.value.as),Oa=un(()=>Qt.value.open),Wt=un(
()=>Qt.value.document.dataset),La=un(()=>Vo.value.before.length>0),Ra=un(()=>Vo.value.after.length>0);function he(e,t="p\
ush"){let n={...Qt.value,...e};Vt(n,Qt.value)||((t==="push"||!bp)&&(Vo.value=Eh(Vo.value,Qt.value)),bp=t==="replace",Rh(
n,t))}function le(e,t,n="push"){he({document:ke(Qt.value.document,e,t)},n)}function ro(e){he({open:[...Qt.value.open,e]})}
function wp(){he({open:Qt.value.open.slice(0,-1)})}function k0(e,t){let n=v0(Qt.value,e,vp,t);return vp=n.waiting,he(n.state),
n.said}function Xr(){C0(h0(Vo.value,Qt.value))}function Na(){C0(g0(Vo.value,Qt.value))}function C0(e){e&&(Vo.value=e.stack,bp=!1,
Rh(e.value,"push"))}function ei(e){Vt(e,Qt.value)||(Qt.value!==Lh&&(Vo.value=Eh(Vo.value,Qt.value)),bp=!1,Rh(e,"load"))}
function Rh(e,t){Qt.value=e,b0.value={state:e,how:t}}function S0(){return{undo:Vo.value,waiting:vp}}function T0(e){Vo.value=
e.undo,vp=e.waiting}function Ft(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function at(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${F(e)} ms`:Me(e/1e3);case"seconds":return n?`${F(e)} s`:Me(e);case"bytes":return n?`${F(e)} B`:wn(
e);case"share":return n?`${F(e*100)} %`:V(e);case"none":return n?F(e):H(e)}}function Wo(e){return e.type==="int64"||e.type===
"float64"}function io(e,t,n){return typeof e=="number"&&Wo(t)?{text:at(e,Ft(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:J(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:Q(e)}var _0="ma",P0="va",M0="wa",$0="ba";function Pe({icon:e,title:t,children:n,actions:o}){return r("div",{class:_0,children:[r(ie,{name:e,size:32}),r("h2",{class:P0,
children:t}),n&&r("p",{class:M0,children:n}),r("div",{class:$0,children:o})]})}var D0="ya",E0="ka",A0="za";var O0="ja",L0="Xa";function Cp({busy:e,done:t=null}){let n=U(null);return rt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:D0,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:A0}):r("div",{ref:n,class:E0}))})}
function we({lines:e=6}){return r("div",{class:O0,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:L0},
n))})}var R0="Sa",N0="Ba",B0="Ca",F0="Ea",z0="Ia";function Nh(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ce({id:e,error:t,onHint:n}){let o=Nh(t.hint);return r(
"div",{class:R0,id:e,role:"alert",children:[r("span",{class:N0,children:r(ie,{name:"error",size:14})}),r("span",{class:B0,
children:W(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:F0,onClick:()=>n(o),children:[W(o),"?"]}):
r("span",{class:z0,children:W(t.hint)}))]})}var I0=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Sp(e,t){
let n=e.split("/").filter(u=>u!=="").map(K8),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(I0.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=yp.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function K8(e){try{return decodeURIComponent(e)}catch{return e}}function Fa(e,t){return`${H0(e)}/${t}`}
function za(e,t){return`${H0(e)}/actor/${encodeURIComponent(t)}`}function H0(e){let t=I0.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function q0(e){let t=[`q=${await Ba(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Ba(e.open)}`),t.join("&")}async function Tp(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await ti(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await ti(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(j8):[]}}function j8(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function Ba(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await V0(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function ti(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await V0(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var G8=4<<
20;async function V0(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:p}=await a.read();if(c)break;if(i.push(p),s+=p.length,s>G8)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var _p=new Map;function Bh(e){return _p.has(e)||U0(e),_p.get(e)??{events:[]}}async function U0(e){if(e==="")return{events:[]};
_p.set(e,{events:[]});let n={events:(await np(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return _p.set(e,n),n}var W0=864e5;
async function Fh(e,t){let n=t==="explore"?null:U0(e);it.value.value||await Dt();let o=it.value.value?.find(({name:l})=>l===
e),i=o!==void 0&&Date.parse(o.to)>Date.now()-2*W0,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*W0,a=n?await n:Bh(e);return{
dataset:e,...i&&s?{from:"now-30d"}:{},timezone:ht(),...vs(t,null,a)}}function ht(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Pp="sluice.";function wr(e){return bu(()=>localStorage.getItem(Pp+e))}function kr(e,t){bu(()=>localStorage.setItem(Pp+
e,t))}function Mp(e){let t=bu(()=>sessionStorage.getItem(Pp+e));return t===null?null:bu(()=>JSON.parse(t))}function Ia(e,t){
bu(()=>sessionStorage.setItem(Pp+e,JSON.stringify(t)))}function bu(e){try{return e()}catch{return null}}var bs=ae({kind:"home"}),Ei=bs,Di=Promise.resolve(),K0=0;async function j0(){let e=Mp("undo");e?.undo&&Array.isArray(e.undo.
before)&&T0(e),addEventListener("popstate",()=>{zh()}),addEventListener("pagehide",()=>Ia("undo",S0())),await zh(),bn(()=>{
let{state:t,how:n}=xp.value;n!=="load"&&(Di=Di.then(()=>$p(t,n)))})}function ye(e,t=""){history.pushState(null,"",Bt(e)+
(t===""?"":`#${t}`)),zh()}function Cr(e=Ie.value){bs.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Di=Di.then(()=>$p(e,"push"))}async function xs(e){return`${Bt(Fa(e.document.dataset,e.view))}#${await q0(e)}`}async function $p(e,t){
let n=await xs(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),bs.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function zh(){let e=++K0,t=Sp(cx(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){bs.value=t;return}let n=await Tp(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Fh(t.dataset,t.view);e===K0&&(ei({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),bs.value=t,n||(Di=Di.then(
()=>$p(Ie.value,"replace"))))}async function ni(e){let{view:t,document:n}=Ie.value,o=await Fh(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){ei(i),bs.value={kind:"view",dataset:e,view:t,fragment:""},Di=Di.then(()=>$p(i,"repla\
ce"));return}he(i),bs.value.kind!=="view"&&Cr()}var G0="Oe",J0="Ua",Z0="La",Ih="Ma",Y0="Na";var X0=2e3;function ew({dataset:e,actor:t}){let n=Te.value.timezone??"UTC",o=Ee(e).value,i=o.value?.actors?.[0]??null,s=_t(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:X0}}),a=_t(i===null?null:{dataset:e,timezone:n,
where:`string(${ve(i)}) = ${Cn(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});N(()=>{globalThis.document.title=`${W(t)} · ${W(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:G0,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:J0,children:[r(M,{icon:"left",kind:"outlined",onClick:()=>Cr(),children:"Back"}),r("h1",{class:Z0,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:Ih,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",Mi(n)]})]}),l&&r(ce,{error:l}),!l&&r(Z8,{answer:Q0(s.answer),sessions:Q0(a.answer),actor:t,zone:n})]})}
function Z8({answer:e,sessions:t,actor:n,zone:o}){let i=Z(()=>Y8(e,n),[e]),s=Z(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=k(null);if(!e)return r(we,{});if(e.rows.
length===0)return r(Pe,{icon:"actor",title:"Nobody of this name",actions:r(M,{kind:"primary",onClick:()=>Cr(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,p)=>a===null||i[p].time>=a[0]&&i[p].
time<=a[1]);return r(L,{children:[r(p0,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:Y0,children:[r("p",{
class:Ih,children:[Oe(u.length,"event"),a===null?"":` from ${J(a[0],o,"second")} to ${J(a[1],o,"second")}`,e.cursor?`, t\
he latest ${X0} only`:""]}),r(_e,{label:"Events",rows:u,columns:e.columns.map((c,p)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:d=>r($,{shown:io(d[p],c,o),most:64,middle:!0})}))})]})]})}function Y8(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function Q0(e){return e!==null&&"columns"in e?e:null}var qh=ae([]),tw=ae(!1),Q8=700,Hh,wu=qh,nw=tw,oi=un(()=>qh.value.filter(({state:e})=>e==="running"));async function To(){
clearTimeout(Hh);try{qh.value=(await re("v1/jobs")).jobs,tw.value=!0}catch{}clearTimeout(Hh),oi.value.length>0&&(Hh=setTimeout(
()=>{To()},Q8))}async function ow(e){try{return await re(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(j(t).status===404)
return null;throw t}}async function Dp(e){await re(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await To()}async function rw(e){
await re(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await To()}function iw(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var sw="W";var ku=[];function aw(){return ku.length>0}function pn(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=U(null);return rt(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>cp(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),t3(i,o),n3(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:Ce(
sw,e.class),children:e.children})}function t3(e,t){rt(()=>{if(Jr(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function n3(e,t,n){let o=U(n);o.current=n,N(()=>{let i={};ku.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!o3(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||ku.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{ku.splice(ku.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function o3(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var ws=ae([]),Vh=ae(wr("letters")!=="no"),Ep="",lw,cw=ws,pw=Vh;function dw(e){Vh.value=e,kr("letters",e?"yes":"no")}function Uo(e){
let t=U(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");N(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return ws.value=[...ws.value,...o],()=>{ws.value=ws.value.filter(i=>!o.includes(i))}},[n])}function r3(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function mw(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Cu(e.target)||!Vh.value&&e.key.
length===1||i3()||aw()))return;let n=Ep===""?r3(e):`${Ep} ${e.key}`,o=ws.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
uw(""),o.act()):t&&uw(ws.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function uw(e){clearTimeout(lw),Ep=
e,e!==""&&(lw=setTimeout(()=>{Ep=""},1200))}function Cu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function i3(){return document.querySelector("dialo\
g[open]")!==null}async function Ap(e){let t=e.trim();if(t.startsWith("{"))return fw(await ti(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Tp(n[2]),s=yp.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?fw(await ti(o[1].replaceAll("'\\''","'"))):null}function fw(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Ah.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:Ha(t),as:null,open:[]}}function Ha(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var hw=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,s3=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function yw(e){let t=e.replace(/^.*[/\\]/,"");for(;hw.test(t);)t=t.replace(hw,"");return t=t.replace(s3,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function Op(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}var a3=/^\S+ \S+ \S+ \[[^\]]+\] "/;function vw(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),
[n,o]=t;return n===void 0?!1:gw(n)?o===void 0||gw(o):/^\[\s*(\{|$)/.test(n)?l3(e):a3.test(n)?!0:o!==void 0&&[",","	",";"].
some(i=>{let s=n.split(i).length;return s>1&&(o.split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}
function gw(e){try{let t=JSON.parse(e);return t!==null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function l3(e){
try{let t=JSON.parse(e);return Array.isArray(t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var u3=1<<20;async function bw(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Bt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,u3),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:jr()}),i=await o.json().catch(()=>null);if(!o.ok)throw Gr(i,o.status);return i}function xw(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function ww(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",Bt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(jr()),a.onabort=()=>s(new ft({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=c3(a.responseText);a.status>=200&&a.status<300?i(l):s(Gr(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function c3(e){try{return JSON.parse(e)}catch{return null}}var kw="Ra",Cw="Aa",Sw="Da",Tw="k",_w="z";var Tu=ae([]),Lp=new Map,d3=1e4,m3=1;function ne(e,t=null){let n=m3++;Tu.value=[...Tu.value,{id:n,text:e,action:t}].slice(
-3),Pw(n)}function Pw(e){Lp.set(e,setTimeout(()=>Wh(e),d3))}function Wh(e){clearTimeout(Lp.get(e)),Lp.delete(e),Tu.value=
Tu.value.filter(t=>t.id!==e)}function Mw(){return r("div",{class:kw,role:"status",children:Tu.value.map(({id:e,text:t,action:n})=>r(
"div",{class:Cw,onPointerEnter:()=>clearTimeout(Lp.get(e)),onPointerLeave:()=>Pw(e),children:[r("span",{class:Sw,children:t}),
n&&r("button",{type:"button",class:Tw,onClick:()=>{Wh(e),n.act()},children:n.label}),r("button",{type:"button",class:_w,
"aria-label":"Close",onClick:()=>Wh(e),children:r(ie,{name:"close",size:14})})]},e))})}var ks=ae(null),f3=8,h3=3,$w=ks;async function Dw(e,t){let n=await np(e,"event",f3).catch(()=>[]);ks.value={dataset:e,sum:t,
events:n,steps:n.slice(0,h3).map(({value:o})=>o)}}function Ew(e){let{value:t}=ks;t&&(ks.value={...t,steps:g3(t.steps,e)})}
function g3(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Aw(){let{value:e}=ks;if(!e)return;ks.value=null;
let t=Te.value.dataset===e.dataset?Be(Te.value):{dataset:e.dataset};he({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:xr(n)})),window:"7d"}}}),Cr(Ie.value)}function Uh(){ks.value=null}var zt=ae(null),Sr=ae(!1),_u=null,Lw={accepted:0,rejected:0,known:0},Rp="loading",Rw=zt,Nw=Sr;async function qa(e){if(Sr.
value=!0,zt.value?.phase==="sending"||zt.value?.phase==="found"||e.length===0)return;_u?.abort();let t=_u=new AbortController;
zt.value={phase:"reading",files:e};try{let[n]=await Promise.all([bw(e[0],t.signal),it.value.value?null:Dt()]);if(t.signal.
aborted)return;let{time:o,actors:i,event:s}=n.names;zt.value={phase:"choosing",files:e,preview:n,choice:{dataset:yw(e[0].
name),time:o,actors:i,event:s},error:null}}catch(n){t.signal.aborted||(zt.value={phase:"unreadable",files:e,error:j(n)})}}
function Np(e){qa([new File([e],"pasted.txt")])}function Pu(e){zt.value?.phase==="choosing"&&(zt.value={...zt.value,choice:{
...zt.value.choice,...e},error:null})}function Ai(){Sr.value=!1;let e=zt.value?.phase;e==="sending"||e==="found"||(_u?.abort(),
zt.value=null)}function y3(){Sr.value=!0}async function Bw(){let e=zt.value;e?.phase!=="sending"&&e?.phase!=="found"||(await Dp(
e.job).catch(()=>{}),_u?.abort())}async function Fw(){let e=zt.value;if(e?.phase!=="choosing")return;let t=_u=new AbortController,
{files:n,choice:o}=e,i=Lw;try{for(let[s,a]of n.entries())i=await v3(n,s,a,o,i,t.signal);await zw(o.dataset,i)}catch(s){i.
accepted>0&&Dt(),zt.value={...e,error:j(s)},Sr.value||ne(`Loading into ${o.dataset} failed: ${j(s).message}`,{label:"Sho\
w",act:y3})}finally{Ia(Rp,null),To()}}async function v3(e,t,n,o,i,s){let a=iw(),l={phase:"sending",files:e,at:t,dataset:o.
dataset,job:a,sum:i};zt.value={...l,sent:0},Ia(Rp,{job:a,dataset:o.dataset});let u=setTimeout(()=>{To()},200);try{let c=await ww(
xw(o.dataset,o,n.name,a),n,p=>{zt.value={...l,sent:p},p===1&&To()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.
rejected+c.rejected_count}}catch(c){if(e.length>1&&j(c).code==="already_loaded")return{...i,known:i.known+1};throw c}finally{
clearTimeout(u)}}async function zw(e,t){await Dt(),Vn(e),zt.value=null;let n=Kh(e,t);if(!Sr.value){ne(n,{label:"Show",act:()=>Ow(
e,t)});return}Sr.value=!1,Ow(e,t)}function Ow(e,t){ye(Fa(e,"explore")),Dw(e,t)}function Kh(e,{accepted:t,rejected:n,known:o}){
let i=[`${F(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${F(n)} ${n===1?"line was":"lines were"} \
not taken`),o>0&&i.push(`${F(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}var b3=500;async function Iw(){
let e=Mp(Rp);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await ow(
t).catch(()=>{});if(o?.state==="running")zt.value||(zt.value={phase:"found",dataset:n,job:t},Sr.value=!0);else if(o!==void 0){
zt.value=null,Ia(Rp,null),o?.state==="done"&&Sr.value?await zw(n,{...Lw,accepted:o.rows}):Sr.value=!1;return}await new Promise(
i=>{setTimeout(i,b3)})}}var qw="Ha",Vw="_a";function Ww(){let[e,t]=k(!1);return N(()=>{let n=0,l=[["dragenter",u=>{jh(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{jh(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{jh(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
qa(c))}],["paste",w3]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:qw,"aria-hidden":"true",children:r("div",{class:Vw,children:[r(ie,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function jh(e){return e.dataTransfer?.types.includes("File\
s")??!1}function w3(e){if(Cu(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void qa(t);let n=e.clipboardData?.getData("text/pla\
in")??"";vw(n)&&Ap(n).then(o=>{o||Np(n)})}var Uw="Pe",Kw="qa",jw="Fa",Gw="Qe",Jw="Ta",Zw="Ga";function Xe({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=U(null),a=mt();return rt(()=>{Jr();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:Ce(Uw,i&&Kw),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:jw,children:[r("h2",{id:a,tabIndex:-1,
class:Gw,children:e}),r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:Jw,children:n}),
o&&r("div",{class:Zw,children:o})]})}function Ko({children:e,kind:t="outlined"}){let n=U(null);return r(L,{children:[r(M,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&qa(i)}})]})}var Cs="Ja",bt="Ka",Ve="g",Fp="Oa";function dn({label:e,value:t,onCommit:n,placeholder:o,bare:i=!1,code:s=!1,error:a=null,autofocus:l=!1}){let[u,c]=k(t),p=U(
null),d=mt();N(()=>c(t),[t]);let m=y=>{y!==t&&n(y)},f=y=>{y.key==="Enter"&&m(u),!(y.key!=="Escape"||u===t)&&(y.preventDefault(),
c(t))},g=y=>{n(y),p.current?.focus()};return r("div",{class:Cs,children:[r("label",{for:d,class:i?"spoken":bt,children:e}),
r("input",{ref:p,id:d,class:Ce(Ve,s&&Fp),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":a!==null,
"aria-describedby":a?`${d}-problem`:void 0,"data-autofocus":l?"":void 0,onInput:y=>c(y.currentTarget.value),onKeyDown:f,
onBlur:()=>m(u)}),a&&r(ce,{id:`${d}-problem`,error:a,onHint:g})]})}var Qw="Pa",Xw="Y";function xt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:Qw,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:Xw,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ie,{name:a.icon,size:14}),
a.label]},a.value))})}var ek="Qa",tk="Z",nk="Va",ok="Wa",rk="Ya",ik="Za";var zp=28;function Gh(e,t){return`${e}-${t}`}function sk({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=U(null),c=pp(u,zp,n.length);return rt(()=>{let p=u.current;if(!p||o<0)return;let d=o*zp;d<p.scrollTop?p.scrollTop=
d:d+zp+8>p.scrollTop+p.clientHeight&&(p.scrollTop=d+zp+8-p.clientHeight)},[o,n]),r(L,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:ek,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,d)=>{let m=c.first+d;return r("div",{id:Gh(e,m),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":m+1,"data-active":m===o,class:tk,onPointerMove:()=>{m!==o&&i(m)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(p.value),children:[a&&r("span",{class:ik,children:p.selected&&r(ie,{name:"check"})}),r("s\
pan",{class:nk,children:p.label}),p.note!==void 0&&r("span",{class:ok,children:p.note})]},m)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:rk,children:l})]})}function Oi(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=U(null),a=mt(),[l,u]=k(e.autofocus??!1),[c,p]=k(i?0:-1),
[d,m]=k(!1);rt(()=>{m(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),g=l||(e.inline??!1),y=()=>u(
!1),v=(C,P)=>{P||y(),e.onPick(C,P)},T=C=>{let P=g?t[f]:void 0;if(C.key==="ArrowDown"||C.key==="ArrowUp"){C.preventDefault(),
u(!0);let R=C.key==="ArrowDown"?1:-1;p(f<0&&R<0?t.length-1:(f+R+t.length)%Math.max(1,t.length))}else C.key==="Enter"?(C.
preventDefault(),P?v(P.value,!1):(y(),e.onTake(n))):C.key===" "&&o&&P&&f>=0?(C.preventDefault(),v(P.value,!0)):C.key==="\
Escape"&&(g||e.onCancel)?(C.preventDefault(),C.stopPropagation(),y(),e.onCancel?.()):C.key==="Backspace"&&n===""&&e.onBackspace?.()},
x=r(sk,{id:a,label:e.label,options:t,active:f,onActive:p,onPick:C=>v(C,o),several:o,foot:e.foot});return r(L,{children:[
r("input",{ref:s,class:Ce(Ve,e.code&&Fp),role:"combobox","aria-label":e.label,"aria-expanded":g,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":g&&f>=0?Gh(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:T,onClick:()=>u(!0),onBlur:y,onFocus:()=>{
e.autofocus&&u(!0)},onInput:C=>{u(!0),p(i?0:-1),e.onText(C.currentTarget.value)}}),e.inline&&x,!e.inline&&l&&d&&(t.length>
0||e.foot)&&r(pn,{anchor:s.current,onClose:y,focus:!1,children:x})]})}var lk="et",uk="rt";function Xt({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=U(null),[l,u]=k(!1),[c,p]=k(""),d=Z(()=>_3(t,c),
[t,c]),m=()=>{u(!1),p("")},f=g=>{m(),o(g)};return r(L,{children:[r(M,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?m():u(!0),children:r("span",{class:lk,children:r($,{value:n,most:32})})}),l&&r(pn,{anchor:a.current,onClose:m,
role:"dialog",label:e,children:r("div",{class:uk,children:r(Oi,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(g=>({value:g,label:r($,{value:g}),selected:g===n})),onPick:f,onTake:g=>{i&&
g!==""&&f(g)},onCancel:m})})})]})}function _3(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var ck="it",pk="at",dk="tt",mk="ot";function Hp({share:e}){return r("span",{class:ck,children:[r("span",{class:pk,"aria-hidden":"true",children:r("span",{class:dk,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:mk,children:V(e)})]})}var fk="nt",hk="pt",Jh="dt",gk="lt";function $3(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function yk({name:e,choice:t}){
let n=$3(e,t);return n===null?null:r("span",{class:hk,children:n})}function vk({preview:e,choice:t}){return r(_e,{label:"\
Columns",columns:[{key:"name",head:"Column",width:"minmax(140px, max-content)",cell:({name:o})=>r("span",{class:fk,children:[
r($,{value:o,most:48,middle:!0}),r(yk,{name:o,choice:t})]})},{key:"type",head:"Type",cell:({type:o,time_like:i})=>r("spa\
n",{class:Jh,children:i&&o!=="timestamp"?`${o}, a time`:o})},{key:"filled",head:"Filled",width:"136px",cell:({filled:o})=>r(
Hp,{share:o})},{key:"examples",head:"Examples",width:"minmax(240px, max-content)",cell:({examples:o})=>r(Zh,{values:o})}],
rows:e.columns})}function Zh({values:e}){return e.length===0?r("span",{class:Jh,children:"none"}):r("span",{class:gk,children:e.
slice(0,4).map((t,n)=>r("span",{children:r($,{value:t,most:40,middle:!0})},n))})}function bk({preview:e,choice:t}){let n=Z(
()=>e.columns.map(({name:o,type:i},s)=>({key:`${s} ${o}`,head:r(L,{children:[r($,{value:o,most:32})," ",r(yk,{name:o,choice:t})]}),
number:i==="int64"||i==="float64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);
return r(_e,{label:"First events",columns:n,rows:e.rows})}function xk({preview:e}){return r(_e,{label:"Lines that cannot\
 be taken",columns:[{key:"line",head:"Line",number:!0,cell:({line:n})=>F(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r(
$,{value:n,most:120})},{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var wk="xt",kk="st",Ck="ct",Vp="gt",Sk="ht",Tk="Ve",_k="ft",Pk="ut",Mk="mt",$k="vt",Dk="wt",Ek="bt",Ak="We";var E3=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function Ok({at:e}){let{files:t,preview:n,choice:o,error:i}=e;
return r("div",{class:wk,children:[r("p",{class:kk,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",{class:Ck,
children:A3(t,n)})]}),i&&r("div",{class:Sk,children:r(ce,{error:i})}),r("div",{class:Tk,children:[r(O3,{name:o.dataset}),
n.columns.length>0&&r(L3,{columns:n.columns,choice:o})]}),n.note?r("p",{class:Dk,children:[r(ie,{name:"info"}),r("span",
{children:r($,{value:n.note,most:400})})]}):r(R3,{preview:n,choice:o})]})}function A3(e,t){let n=[E3.get(t.format)??t.format,
t.compression].filter(i=>i!=="").join(", "),o=wn(e.reduce((i,s)=>i+s.size,0));return e.length>1?`${n}; the first of ${F(
e.length)} files, ${o} together`:`${n}, ${o}`}function O3({name:e}){let t=it.value.value?.find(o=>o.name===e),n=Op(e);return r(
"div",{class:_k,children:[r(dn,{label:"Dataset",value:e,onCommit:o=>Pu({dataset:o.trim()}),error:n===null?null:{message:n,
hint:""}}),n===null&&r("span",{class:Vp,children:t?`added to its ${Oe(t.events,"event")}`:"a new one"})]})}function L3({
columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(i.time_like)).map(({name:i})=>i);
return r(L,{children:[r(Yh,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:i=>Pu({time:i})}),r(Yh,{
label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>Pu({actors:[i]})}),r(Yh,{label:"Event",hint:"\
what happened",values:n,value:t.event,onChange:i=>Pu({event:i})})]})}function Yh({label:e,hint:t,values:n,value:o,onChange:i}){
return r("div",{class:Pk,children:[r("span",{class:Mk,children:e}),r(Xt,{title:e,label:`${e}: ${o===""?"not chosen":o}`,
kind:"outlined",class:$k,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:Vp,children:t})]})}function R3({preview:e,
choice:t}){let[n,o]=k("columns"),i=e.rejected.length,s=[{value:"columns",label:`${F(e.columns.length)} columns`},{value:"\
rows",label:`First ${Oe(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${F(i)} not taken`}]:[]];return r(L,{
children:[r("div",{class:Ek,children:[r(xt,{label:"What to look at",choices:s,value:n,onChange:o}),r("span",{class:Vp,children:[
"guessed from the first ",Oe(e.rows_seen,"record")]})]}),r("div",{class:Ak,children:[n==="columns"&&r(vk,{preview:e,choice:t}),
n==="rows"&&r(bk,{preview:e,choice:t}),n==="rejected"&&r(xk,{preview:e})]})]})}var Lk="yt",Rk="kt",Nk="zt",Bk="jt",Fk="Xt";function Ua({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:Ce(Lk,n&&Rk),children:r("div",{class:Ce(
Nk,!i&&Fk,o&&Bk),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Qh="St",zk="Bt",Up="Ct",Ik="Et";function Hk(){let e=Rw.value;if(!e||!Nw.value)return null;switch(e.phase){case"reading":return r(Xe,{wide:!0,title:Xh(e.
files),onClose:Ai,children:r(we,{lines:8})});case"unreadable":return r(F3,{files:e.files,error:e.error});case"choosing":
return r(z3,{at:e});case"sending":case"found":return r(I3,{at:e})}}function Xh(e){return e.length>1?`Load ${Oe(e.length,
"file")}`:"Load a file"}function F3({files:e,error:t}){return r(Xe,{title:Xh(e),onClose:Ai,foot:r(L,{children:[r(M,{kind:"\
outlined",onClick:Ai,children:"Close"}),r(Ko,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:Qh,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(ce,{error:t}),r("p",{class:Up,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function z3({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=Op(n.dataset)===null&&!o;return r(Xe,{wide:!0,title:Xh(e.files),
onClose:Ai,foot:r(L,{children:[o&&r("span",{class:Ik,children:"Say which column is the time."}),r(M,{kind:"outlined",onClick:Ai,
children:"Cancel"}),r(M,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{Fw()},children:e.files.length>1?`Load all\
 ${e.files.length}`:"Load"})]}),children:r(Ok,{at:e})})}function I3({at:e}){let t=wu.value.find(({id:a})=>a===e.job),n=e.
phase==="sending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(Xe,{title:`Loading into ${e.
dataset}`,onClose:Ai,foot:r(L,{children:[r(M,{kind:"danger",onClick:()=>{Bw()},children:"Cancel"}),r(M,{kind:"outlined",
onClick:Ai,children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:Qh,children:[r($,{value:s[e.
at]?.name,most:80,middle:!0}),r("span",{class:zk,children:s.length>1?`${e.at+1} of ${s.length}`:wn(s[e.at]?.size??0)})]}),
r(Ua,{label:o?"Sending":"Loading",done:i}),r("p",{class:Up,role:"status",children:[o?"Sending":"Reading and sorting",i!==
null&&` ${V(i)}`,!o&&t&&t.rows>0&&`, ${Oe(t.rows,"event")} so far`]}),o&&r("p",{class:Up,children:"Keep this tab open un\
til all is sent; after that the server goes on by itself."})]})}var Vk="It",Wk="j";function Uk({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:Vk,onKeyDown:a=>{
let l=t.findIndex(d=>d.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,p=t[c];p&&o(p.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:Wk,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var q3=["datasets","properties","ingests","rejects","jobs"];function Kk(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:q3.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function Ss(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var jk="Ut",Gk="h",Jk="Lt",Zk="Mt",Yk="Nt",Qk="Rt",Xk="At",e1="Dt";function jo({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=U(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(pn,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:Xk,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:jk,onKeyDown:c=>W3(c,a.current,i),children:o.map((c,p)=>c==="rule"?r("di\
v",{role:"separator",class:Qk},p):r("button",{type:"button",tabIndex:-1,class:Ce(Gk,c.danger&&Jk),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[l?r("span",{class:e1,children:c.checked&&r(ie,{name:"check"})}):c.
icon&&r(ie,{name:c.icon}),r("span",{class:Zk,children:c.label}),c.keys&&r("span",{class:Yk,children:c.keys})]},p))})]})}
function W3(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function nt({items:e,menuLabel:t,head:n,placing:o,...i}){let s=U(
null),[a,l]=k(!1);return r(L,{children:[r(M,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(jo,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function $u(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function t1(e){return(await re($u(e,"/runs?li\
mit=1000"))).runs}async function n1(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return re($u(e,`/rejects?${i.toString()}`),{signal:o})}function o1(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Bt($u(e,`/rejects?${n.toString()}`))}async function r1(e,t,n){await re($u(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function i1(e){await re($u(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var s1="Ze",a1="Ht",l1="_t",u1="qt",c1="Ft",Du="Tt",p1="er",Mn="Gt",eg="rr",d1="Jt",m1="Kt",f1="Ot",h1="Pt",Ts="Qt";var Ka="Wt",g1="Yt",y1="Zt",v1="eo",b1="ee",Ni="ro";function x1({dataset:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),[a,l]=k(!1),u=mt(),c=n===e.name&&!a,p=()=>{c&&(l(!0),i1(
e.name).then(()=>{t(),ne(`${e.name} is dropped.`),Dt()},d=>{l(!1),s(j(d))}))};return r(Xe,{title:"Drop a dataset",onClose:t,
foot:r(L,{children:[r(M,{kind:"outlined",onClick:t,children:"Keep it"}),r(M,{kind:"danger",icon:"trash",disabled:!c,onClick:p,
children:"Drop it for good"})]}),children:r("form",{class:Ka,onSubmit:d=>{d.preventDefault(),p()},children:[r("p",{children:[
Oe(e.events,"event")," (",wn(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Cs,children:[r("label",{class:bt,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:Ve,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:d=>o(d.currentTarget.value)})]}),i&&r(ce,{error:i})]})})}function w1({datasets:e}){let[t,n]=k(null),[o,i]=k(null),s=U3((a,l)=>n({dataset:a,anchor:l}));return r(L,{children:[r(_e,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(j3,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(x1,{dataset:o,onClose:()=>i(null)})]})}function U3(e){let t=ht();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:eg,onClick:()=>{ni(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r("span",{title:F(n),children:H(
n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(Kp,{text:"no events"}):J(n,t)},{key:"to",head:"To",
cell:({to:n,events:o})=>o===0?null:J(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r("span",{title:`${F(
n)} B`,children:wn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):r(Kp,{text:"non\
e"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(Kp,{text:"none"})},{key:"copies",head:"Copi\
es",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${wn(s)}`).join(`
`),children:[n?.length??1,", ",Oe(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(K3,{dataset:n})},{
key:"more",head:"",width:"52px",cell:n=>r(M,{small:!0,icon:"more",label:`What to do with ${n.name}`,kind:"quiet",onClick:o=>e(
n,o.currentTarget)})}]}function Kp({text:e}){return r("span",{class:Mn,children:e})}function K3({dataset:e}){return e.rejects===
0?r(Kp,{text:"0"}):r("button",{type:"button",tabIndex:-1,class:eg,onClick:()=>ye(Ss("rejects",e.name)),children:H(e.rejects)})}
function j3({dataset:e,anchor:t,onClose:n,onDrop:o}){let i=U(t),s=l=>()=>ye(Ss(l,e.name)),a=()=>{rw(e.name).then(()=>ne(
`${e.name} is being compacted.`,{label:"Show",act:()=>ye(Ss("jobs",""))}),l=>ne(`Compacting failed: ${j(l).message}`))};
return r(jo,{anchor:i.current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"e\
xplore",act:()=>{ni(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s(
"ingests")},{label:"Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop \
the dataset",icon:"trash",danger:!0,act:o}]})}function k1({dataset:e}){let[{value:t,error:n},o]=k({value:null,error:null}),i=()=>{t1(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:j(a)}))},s=oi.value.length;return N(i,[e,s]),n?r(Pe,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(M,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Pe,{icon:"up\
load",title:"No files came into this dataset",actions:r(Ko,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:Ni,children:r(_e,{label:"Ingests",columns:G3(),rows:t})}):
r(we,{})}function G3(){let e=ht();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>J(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:Mn,children:[F(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:Mn,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>F(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:F(t),children:H(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:Mn,children:"0"}):r("span",{class:Ts,title:V(n/Math.max(1,t+n)),children:H(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${F(t)} B`,children:wn(t)})}]}function ja(e){return e==="ingest"?"Loading":"Compacting"}function C1(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var J3=3e3;function S1(){let e=oi.value.length;return N(()=>{To();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&To()},J3);return()=>clearInterval(t)},[]),N(()=>{Dt()},[e]),nw.value?wu.value.length===0?r(Pe,{icon:"clock",title:"\
Nothing is under way",actions:r(Ko,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:Ni,children:r(_e,{label:"Jobs",columns:Z3(),rows:wu.value})}):r(we,{})}
function Z3(){let e=ht();return[{key:"kind",head:"Job",cell:({kind:t})=>ja(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
Y3,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>H(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>wn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>J(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Me((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(Q3,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:Ts,children:r($,{value:t,
most:160})}):null}]}function Y3({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?Ts:Mn,children:C1(
e.state)}):r("span",{class:g1,children:[r(Ua,{small:!0,label:`${ja(e.kind)} ${e.dataset}`,done:e.done}),V(e.done)]})}function Q3({
job:e}){let t=()=>{Dp(e.id).catch(n=>ne(j(n).message))};return e.state==="running"?r(M,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(M,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function _1(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*X3(T1(l,n.key),T1(u,n.key))};return i.sort(a)}function T1(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function X3(e,t){return e<t?-1:e>t?1:0}function jp(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function Gp(e,t,n){
try{return await r1(e,t,n),await Vn(e),null}catch(o){let i=j(o);return ne(`The note on ${t} was not saved: ${i.message}`),
i}}function P1({dataset:e,column:t,onClose:n}){let[o,i]=k(t.description??""),[s,a]=k(t.unit??""),[l,u]=k(null),c=mt(),p=t.type===
"int64"||t.type==="float64",d=async()=>{let m=await Gp(e,t.name,jp(t,{description:o.trim(),unit:s.trim()}));m?u(m):n()};
return r(Xe,{title:`Describe ${Q(t.name).text}`,onClose:n,foot:r(L,{children:[r(M,{kind:"outlined",onClick:n,children:"C\
ancel"}),r(M,{kind:"primary",onClick:()=>{d()},children:"Save"})]}),children:r("form",{class:Ka,onSubmit:m=>{m.preventDefault(),
d()},children:[r("div",{class:Cs,children:[r("label",{class:bt,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:Ve,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:m=>i(m.
currentTarget.value)})]}),p&&r("div",{class:Cs,children:[r("label",{class:bt,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:Ve,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:m=>a(m.currentTarget.value)})]}),
l&&r(ce,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function Jp({label:e,value:t,onInput:n}){return r("input",{class:Ve,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function M1({dataset:e}){let{value:t,error:n}=Ee(e).value;return N(()=>{Ee(e).value.value&&Vn(e)},[e]),t?r(eF,{dataset:t}):
n?r(Pe,{icon:"warning",title:"The properties cannot be shown",actions:r(M,{kind:"outlined",onClick:()=>{Vn(e)},children:"\
Try again"}),children:n.message}):r(we,{})}function eF({dataset:e}){let[t,n]=k(""),[o,i]=k(null),[s,a]=k(null),l=e.columns??
[],u=Z(()=>_1(l,t,o),[l,t,o]),c=Z(()=>tF(e,a),[e]),p=l.filter(d=>d.hidden).length;return r(L,{children:[r("div",{class:Du,
children:[r("div",{class:p1,children:r(Jp,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Mn,role:"status",
children:[t===""?Oe(l.length,"property","properties"):`${F(u.length)} of ${Oe(l.length,"property","properties")}`,p>0&&`\
, ${F(p)} hidden`]})]}),u.length===0?r(Pe,{icon:"search",title:"No property has this text",actions:r(M,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:Ni,children:r(_e,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(P1,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function tF(e,t){let n=ht(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?h1:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${f1} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:m1,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Mn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(Hp,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:F(s),children:H(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(nF,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?J(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:d1,children:[r(M,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(M,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
Gp(e.name,s.name,jp(s,{hidden:!s.hidden}))}})]})}]}function nF({column:e,zone:t}){if(e.examples?.length)return r(Zh,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?H(s):e.type==="timestamp"?
J(String(s),t):String(s);return r("span",{class:Mn,children:[i(n)," to ",i(o)]})}var Zp=ae(null);function Bi(e){Zp.value=e}function $1(){let e=Zp.value;return e?r(L,{children:e(()=>{Zp.value===e&&(Zp.value=
null)})}):null}var E1="io",A1="ao";function O1(e,t){Bi(n=>r(rF,{text:e,what:t,onClose:n}))}function rF({text:e,what:t,onClose:n}){let o=U(null);return rt(()=>o.
current?.select(),[]),r(Xe,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:E1,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:A1,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function Fe(e,t){iF(e).then(n=>{n?ne(`${t} is copied.`):O1(e,t)})}async function iF(e){if(navigator.clipboard!==void 0&&
await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.
className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var sF=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function L1(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
sF,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??aF(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function aF(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var N1="ir",B1="to";function I1({dataset:e}){let[t,n]=k(""),[o,i]=k(null),s=z1(e,t),a=z1(e,""),l=it.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Pe,{icon:"warning",title:"The lines cannot be listed",actions:r(M,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(we,{});if(a.rows.length===0)return r(Pe,{icon:"che\
ck",title:"Every line was taken",actions:r(M,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=L1(a.rows);
return r(L,{children:[r("div",{class:Du,children:[r("div",{class:v1,role:"group","aria-label":"Reasons",children:[r(F1,{
text:r(L,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(F1,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:N1,
href:o1(e,t),download:`${e}-rejects.ndjson`,children:[r(ie,{name:"download"}),"Download"]})]}),r("div",{class:Ni,children:s.
rows?r(_e,{label:"Lines that were not taken",columns:uF(),rows:s.rows,onCell:c=>i(c)}):r(we,{})}),s.rows&&s.more&&r("div",
{class:Du,children:[r(M,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Mn,children:[F(s.rows.length),
" are shown"]})]}),o&&r(cF,{reject:o,onClose:()=>i(null)})]})}function F1({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:b1,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Mn,children:[H(t),n&&"+"]})]})}
function z1(e,t){let[n,o]=k({rows:null,cursor:void 0,error:null}),[i,s]=k(0),a=U(null),l=(u,c)=>{a.current?.abort();let p=a.
current=new AbortController;n1(e,t,c,p.signal).then(d=>o({rows:[...u,...d.rejects],cursor:d.cursor,error:null}),d=>{p.signal.
aborted||o({rows:null,cursor:void 0,error:j(d)})})};return N(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function uF(){let e=ht();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:H1(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>F(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>F(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:y1,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>J(t,e,"second")}]}function H1({source:e,key:t}){return t!==""?t:e}function cF({reject:e,onClose:t}){return r(
Xe,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(M,{kind:"outlined",icon:"copy",onClick:()=>Fe(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:Ka,children:[r("p",{class:Ts,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:Mn,children:[r($,{value:H1(e),most:200,middle:!0}),", line ",F(e.line),", byte ",F(e.offset),"; ",Oe(e.text.
length,"character")]}),r("pre",{class:B1,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var Yp={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function q1({rest:e}){
let{tab:t,dataset:n}=Kk(e),o=it.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Wt.value)?Wt.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";N(()=>{Dt()},[]),N(()=>{document.title=`${Yp[t]} · Data · Sluice`},[t]);let a=oi.value.length;return r(
"main",{class:s1,"data-tab":t,children:[r("header",{class:a1,children:[r("h1",{children:"Data"}),s&&i!==""&&r(Xt,{title:"\
Dataset",icon:"data",kind:"outlined",class:u1,values:o,value:i,onChange:l=>ye(Ss(t,l))}),r("span",{class:l1}),r(Ko,{kind:"\
primary",children:"Load a file"})]}),r(Uk,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>ye(Ss(l,n)),
tabs:Object.keys(Yp).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:Yp[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":Yp[t],class:c1,children:r(pF,{tab:t,dataset:i})})]})}function pF({tab:e,dataset:t}){let{value:n,error:o}=it.
value;if(e==="jobs")return r(S1,{});if(!n)return o?r(Pe,{icon:"warning",title:"The datasets cannot be listed",actions:r(
M,{kind:"outlined",onClick:()=>{Dt()},children:"Try again"}),children:o.message}):r(we,{});if(n.length===0)return r(Pe,{
icon:"data",title:"There are no datasets yet",actions:r(Ko,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(w1,{datasets:n});case"properties":return r(M1,{dataset:t},t);case"\
ingests":return r(k1,{dataset:t},t);case"rejects":return r(I1,{dataset:t},t)}}var V1={name:"data",label:"Data",icon:"data",letter:"d",Page:q1};var dF=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function Qp(e){let t=dF.exec(e)?.[1];if(t===void 0)return null;let n=W1(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function tg({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function W1(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function mF(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function U1(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&mF(t[1])?W1(t[1])[0].trim():"";return n===""?null:n}var fF=40,hF=40;function Xp(e){if(e.samples)return"raw";let t=ge(e.aggregate?.by);return t.some(o=>Qp(o)!==null)?t.some(
Fi)?"heat":"distribution":t.some(Fi)?"line":"table"}function Fi(e){return/^\s*time\s*\(/i.test(e)}function Go(e){for(let t of ge(
e.aggregate?.by)){let n=Qp(t);if(n)return n}return null}function Eu(e,t,n,o){if(t==="raw")return e.samples?e:{...Be(e),samples:{}};
let i=e.aggregate??n??vs("explore",null,{events:[]}).aggregate,s={...Be(e),aggregate:i},a=ge(i.by).filter(u=>!Aa(u)),l=ge(
i.by).find(Fi)??"time('auto')";switch(t){case"distribution":return K1(s,u=>[u,...a.slice(0,1)],fF,o);case"heat":return K1(
s,u=>[l,u],hF,o);case"line":return ng(s,[l,...a],n);case"bar":return ng(s,a.length>0?a:[l],n);default:return ng(s,a,n)}}
function gF(e){for(let t of ge(e.aggregate?.measures)){let n=U1(t);if(n!==null)return n}return null}function K1(e,t,n,o){
let i=Go(e)??yF(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(tg(i))]}}}function yF(e,t,n){let o=gF(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function ng(e,t,n){let o=e.aggregate,i=Go(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ge(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function ed(e,t){
let n=Go(e);if(!e.aggregate||!n)return e;let o=ge(e.aggregate.by).map(i=>Qp(i)?tg({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var vF=100;function Ga(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>Ft(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:ve(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>vF}})}var bF=/^[=+\-@\t\r]/;function xF(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=bF.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function td(e,t){
return[e,...t].map(n=>`${n.map(xF).join(",")}\r
`).join("")}function _s(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var Au=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],wF=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Jo(e,t){let n=Au.find(
s=>s.from===e.from&&(s.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
i=o?wF.get(o[2]):void 0;return o&&i?`Last ${o[1]==="1"?i:`${o[1]} ${i}s`}`:`${j1(e.from,t,"the first event")} – ${j1(e.
to,t,"now")}`}function j1(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return J(e,t,J(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Ou=2,_o=16,Ps=20,kF=24;async function G1(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(g=>({canvas:g,box:g.getBoundingClientRect()})),a=Math.min(...s.map(({box:g})=>g.
top)),l=Math.max(...s.map(({box:g})=>g.bottom))-a,u=CF(e),c=Math.max(1,Math.floor((i.width-2*_o)/200)),p=Math.ceil(u.length/
c)*Ps+2*Ps,d=globalThis.document.createElement("canvas");d.width=i.width*Ou,d.height=(_o+2*Ps+l+p+_o)*Ou;let m=d.getContext(
"2d");if(!m)return null;m.scale(Ou,Ou),m.fillStyle=tt("--surface"),m.fillRect(0,0,i.width,d.height/Ou);let f=_o+2*Ps;nd(
m,SF(t),_o,_o+12,`600 13px ${tt("--font")}`,tt("--text"),i.width-2*_o),nd(m,`${W(t.dataset)}, ${Jo(t,n)}, ${n}`,_o,_o+12+
Ps,`12px ${tt("--font")}`,tt("--muted"),i.width-2*_o);for(let{canvas:g,box:y}of s)m.drawImage(g,y.left-i.left,f+y.top-a,
y.width,y.height);return u.forEach(({text:g,color:y},v)=>{let[T,x]=[_o+v%c*200,f+l+Ps+Math.floor(v/c)*Ps];m.fillStyle=y,
m.fillRect(T,x-8,12,8),nd(m,g,T+20,x,`12px ${tt("--font")}`,tt("--text"),168)}),nd(m,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,_o,f+l+p-4,`12px ${tt("--font")}`,tt("--muted"),i.width),new Promise(g=>{d.toBlob(g,"\
image/png")})}function nd(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=mu(t,u);e.fillText(l,n,o)}function CF(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,kF)}function SF(e){let t=ge(e.aggregate?.measures).join(", ")||"count()",n=ge(e.aggregate?.by);
return W(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function J1(e){return re("v1/links",{body:e})}async function Z1(e,t){return re(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function Y1(e){return Bt(`l/${encodeURIComponent(e.id)}`)}var Un=new hs,od=ae(wr("waits")==="yes");function Q1(e){od.value=e,kr("waits",e?"yes":"no")}var TF=150,og,Ja=null;function Po(){
clearTimeout(og),Ja=Te.value,Un.run(Ja,{history:!0})}function X1(){bn(()=>{let{state:e,how:t}=xp.value,n=Ei.value,o=It.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Ja!==null&&Vt(Ja,e.document)||od.value&&Ja!==
null&&Vt(Be(Ja).dataset,e.document.dataset)||(clearTimeout(og),og=setTimeout(Po,t==="replace"?TF:0))})}function rg(e){return`'${e.replaceAll("'","'\\''")}'`}function Lu(e){return`sluice query ${rg(JSON.stringify(e))}`}function eC(e,t){
return`curl -H 'Content-Type: application/json' ${rg(e)} \\
  -d ${rg(JSON.stringify(t))}`}function Ru(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function ig(e){return eC(Bt("v1/query"),e)}function nC(){let{document:e}=Ie.value,t=PF();return[{label:"Copy link",icon:"\
share",act:()=>{xs(Ie.value).then(n=>Fe(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{_F().
then(tC)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(tC)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>Fe(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>Fe(Lu(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Fe(ig(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>Fe(Ru(e),"The code")}]}async function _F(){return{...await oC(Ie.value),document:Ie.value.document,
frozen:!1}}function PF(){let{phase:e,answer:t,former:n}=Un.result.value;return e!=="exact"||!t||n?null:async()=>({...await oC(
Ie.value),document:MF(Ie.value.document,t.query),frozen:!0,answer:t})}async function oC({document:e,view:t,as:n,open:o}){
return{path:`/${Fa(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await Ba(o)}}}function MF(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function tC(e){try{Fe(Y1(await J1(e)),"\
The short link")}catch(t){ne(`The link cannot be saved: ${j(t).message}`)}}var rC="oo";function sC({document:e,answer:t,zone:n}){let o=U(null),i=a=>{a.catch(l=>ne(W(j(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:rC,children:r(nt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(EF(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(aC(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(OF(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(iC(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>_s(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(iC(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Fe(ig(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Fe(Lu(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Fe(Ru(e),"The code")},{label:"Copy link",icon:"share",act:()=>{xs(Ie.
value).then(a=>Fe(a,"The link"))}}],children:"Export"})})}async function EF(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await G1(i,t,n);s?_s(s,`${o}.png`):ne("This chart is a table; take it along as CSV.")}async function aC(e,t){
let n=[...e.rows,...e.other?[AF(e.other,"(other)")]:[]];_s(new Blob([td(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function AF(e,t){return e.map((n,o)=>o===0?t:n)}async function OF(e,t){await aC(await re("v1/q\
uery",{body:ke(ke(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function iC(e,t,n){let o=await xa(`v1/query?\
format=${t}`,{body:e});_s(await o.blob(),n)}function Et(e,t){let n=ge(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>Wo(e.columns[a]))}}function lC(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function Nu(e,t,n,o=null){let{times:i,starts:s,places:a}=LF(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);e.rows.forEach((p,d)=>{let m=cC(p[t.time]);if(m===null)return;let f=t.keys.map(C=>p[C]),
g=JSON.stringify(f),y=l.get(g);y||l.set(g,y={keys:f,values:u(),low:u(),high:u(),estimated:!1});let v=p[n],T=a.get(m);y.values[T]=
typeof v=="number"?v:null;let x=o?.[d]?.[n];x&&(y.estimated=!0,[y.low[T],y.high[T]]=x)});let c=[...l.values()].map(({keys:p,
values:d,low:m,high:f,estimated:g})=>({keys:p,values:d,low:g?m:null,high:g?f:null,total:d.reduce((y,v)=>y+(v??0),0)}));return{
times:i,starts:s,series:c.sort((p,d)=>d.total-p.total)}}function LF(e,t){let n=new Map;for(let i of e.rows){let s=cC(i[t.
time]);s!==null&&n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),
places:new Map(o.map((i,s)=>[i,s]))}}function uC(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:
i[l])))}function zi(e){return/^\s*(count|sum)\s*\(/i.test(e)}function cC(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function Mo(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var pC="no",dC="po",mC="ar",fC="do",hC="lo";function Kn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=Z(()=>BF(e,t,n,a),
[e,t,n,a]),c=Z(()=>e.rows.map(m=>({cells:m,kind:"group"})),[e]),p=Z(()=>NF(e),[e]),d=s&&((m,f,g)=>s(m.cells,f.key,g));return r(
_e,{label:l,columns:u,rows:c,summary:p,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},...d?{onCell:d,onMenu:d}:{}})}function NF(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function sg(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function BF(e,t,n,o){let i=Et(e,t),s=i.time<0?0:Mo([...new Set(e.rows.map(u=>Date.parse(String(u[i.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([i.time,...i.keys]),l=sg(e,i);return e.columns.flatMap((u,c)=>{let p={key:u.name,head:r($,{value:u.
name,most:48}),number:Wo(u)&&!a.has(c),cell:d=>d.kind!=="group"&&a.has(c)?c===0?r($,{shown:IF(d.kind)}):null:c===i.time?
Pn(String(d.cells[c]),s,n):r(HF,{value:d.cells[c],column:u,zone:n})};return i.measures.includes(c)?[p,...o&&zi(u.name)&&
i.keys.length>0?[FF(e,c)]:[],...l?[zF(e,i,l,c)]:[]]:[p]})}function FF(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:pC,children:[a!=="total"&&r(
"span",{class:dC,children:r("span",{class:mC,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",
{class:fC,children:V(l)})]})}}}function zF(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("spa\
n",{class:hC,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${at(u,Ft(i.name),!0)} before`;return r(
"span",{title:c,children:u===0?l===0?V(0):"new":xn(l/u-1)})}}}function IF(e){return e==="other"?_n:{text:Nn.total,kind:"\
other"}}function HF({value:e,column:t,zone:n}){let o=io(e,t,n);return typeof e=="number"?r("span",{title:at(e,Ft(t.name),
!0),children:o.text}):r($,{shown:o,most:64,middle:!0})}function rd(e,t){let n=[...new Set(e)].sort((d,m)=>d-m),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,p=(t.scale==="log"?qF(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(d,m)=>s+m*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(d=>VF(i,d));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function qF(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function VF(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function Fu({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function ag(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(g=>u[g]),p=JSON.stringify(c),d=s.get(p);d||s.set(p,d={keys:c,counts:new Array(
a).fill(0),nulls:0});let m=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")d.nulls+=m;else{let g=t.zero&&f<=0?
0:Fu(t,f*(1+Math.sign(f)*1e-12));g>=0&&g<a&&(d.counts[g]+=m)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function zu(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function gC(e,t,n){let o=zu(t),i=Fu(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(ri(e,n)-i)}function WF({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function ri(e,t){let n=e.edges.length-1,o=Fu(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function yC(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return WF(e,o,Math.max(0,Math.min(1,t-o)))}function id(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?KF(n,o,t):[];return i.length>1?i:UF(n,o,t)}function UF(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function KF(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var vC="xo";var JF=2;function sd({height:e,draw:t,onWidth:n}){let o=U(null),[i,s]=k(0),a=gp.value;return rt(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let p=Math.floor(l.clientWidth);s(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),rt(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(JF,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:vC,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function Za(e,t,n){e.font=`12px ${tt("--font")}`,e.fillStyle=tt("--muted"),e.textAlign=t,e.textBaseline=
n}function bC(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function ad(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var wC="so",kC="co",CC="re",SC="go",lg="ho",TC="fo",_C="uo",PC="tr",ug="mo",MC="vo",$C="wo",DC="bo",cg="or";var Ms=56,AC=16,EC=12,ZF=24;function OC(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[p,d]=k(0),m=U(null),f=n.length,g=Math.max(1,p-Ms-AC),y=(P,R)=>(P-R.getBoundingClientRect().left-Ms)/g*f,v=(P,R)=>Math.max(
0,Math.min(f-1,Math.floor(y(P,R)))),T=jc((P,R,_)=>{YF(P,R,_,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:wC,onPointerMove:P=>{let R=v(P.clientX,P.currentTarget);e.onCursor(R),m.current&&
e.onSelect&&Math.abs(P.clientX-m.current.x)>3&&e.onSelect({from:Math.min(m.current.from,R),to:Math.max(m.current.from,R)+
1})},onPointerUp:P=>{let R=m.current;m.current=null,R&&Math.abs(P.clientX-R.x)<=3&&e.onBin?.(R.from,new DOMRect(P.clientX,
P.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:P=>{P.button===0&&(P.currentTarget.setPointerCapture(
P.pointerId),m.current={from:v(P.clientX,P.currentTarget),x:P.clientX})},children:r(sd,{height:s,draw:T,onWidth:d})})}function YF(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((C,P)=>C+P,0),p=a==="count"?s:a==="cdf"?zu(s):s.map(C=>c===
0?0:C/c),d=bC(a==="cdf"?1:o.largest>0?o.largest:Math.max(...p,0),n<160?3:4),m=d.at(-1)||1,f={left:Ms,top:EC,width:t-Ms-AC,
height:n-EC-ZF},g=C=>f.left+C/Math.max(1,s.length)*f.width,y=C=>f.top+f.height-C/m*f.height;e.clearRect(0,0,t,n),QF(e,f,
d,y,a);let v=tt("--selection"),T=tt(o.color);u&&(e.globalAlpha=.12,e.fillStyle=v,e.fillRect(g(u.from),f.top,g(u.to)-g(u.
from),f.height),e.globalAlpha=1);let x=f.width/s.length>5?1:0;s.forEach((C,P)=>{let R=p[P],_=u!==null&&P>=u.from&&P<u.to;
e.fillStyle=_?v:T,e.globalAlpha=l===null||l===P?1:.75;let A=R>0?Math.max(1,y(0)-y(R)):0;e.fillRect(g(P),y(0)-A,Math.max(
1,g(P+1)-g(P)-x),A)}),e.globalAlpha=1,XF(e,f,i,g,o.unit)}function QF(e,t,n,o,i){e.strokeStyle=tt("--line"),e.lineWidth=1,
Za(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?H(s):V(s),t.left-8,a)}}function XF(e,t,n,o,i){Za(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,p=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<s+12||(e.fillText(l,p,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=p+c)};n.zero&&a("≤ 0",o(.5));for(let l of id(n,Math.max(2,Math.floor(t.width/80))))
a(at(l,i),o(ri(n,l)))}var ld=12,pg=360,ez=132;function RC(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,p=Z(()=>tz(t,n,i),[t,n,i.count,i.scale]),{edges:d,histograms:m,all:f,property:g}=p,[y,v]=k(null),T=Ft(i.value),
x=f.counts.length,C=g===""?f:m[y?.group??0]??f,P=E=>{let z={ArrowRight:(y?.bin??-1)+1,ArrowLeft:(y?.bin??x)-1,Home:0,End:x-
1}[E.key];if(z!==void 0&&x>0){let B=Math.max(0,Math.min(z,x-1));return E.shiftKey&&u(nz(l,y?.bin??B,B),d),v({bin:B,group:y?.
group??0,left:B>x/2}),!0}if(E.key!=="Enter"&&E.key!=="."||!y)return!1;let q=E.target.getBoundingClientRect();return c(y.
bin,d,g===""?[]:C.keys,new DOMRect(q.left+Ms+(y.bin+.5)/x*(q.width-Ms-16),q.top+80,0,0)),!0},R=Math.max(0,...m.slice(0,ld).
map(({counts:E,total:z})=>Math.max(0,...E)/(s==="count"?1:z||1))),_=(E,z)=>r(OC,{edges:d,counts:E.counts,mode:s,unit:T,height:g===
""?pg:ez,color:g===""?"--series-1":cn(kn(g,E.keys)),largest:g===""||s==="cdf"?0:R,cursor:y?.bin??null,selection:l,onCursor:q=>v(
q===null?null:{bin:q,group:z,left:q>x/2}),onSelect:q=>u(q,d),onBin:(q,B)=>c(q,d,g===""?[]:E.keys,B)}),A=({bin:E,left:z})=>r(
sz,{edges:d,histogram:C,bin:E,unit:T,start:z});return r(Ke,{title:r(L,{children:["Distribution of ",r($,{value:i.value,most:64}),
g!==""&&r(L,{children:[" by ",r($,{value:g,most:48})]})]}),summary:az(i,f,a,T,g,m.length),onKey:P,announced:y?BC(d,C,y.bin,
T).join(", "):"",table:r(Kn,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[g===""?
r(L,{children:[_(f,0),r(rz,{edges:d,counts:f.counts,percentiles:a,unit:T,onMove:e.onPercentile})]}):r(oz,{histograms:m,render:_,
readout:E=>y?.group===E&&A(y)}),f.nulls>0&&r("p",{class:ug,children:[F(f.nulls)," without a value (",V(f.nulls/(f.nulls+
f.total)),") are not drawn."]}),g===""&&y&&A(y)]})}function tz(e,t,n){let o=Et(e,t),i=o.keys.find(d=>e.columns[d].name.startsWith(
"bins("))??o.keys[0]??0,s=o.keys.filter(d=>d!==i),a=e.rows.map(d=>d[i]).filter(d=>typeof d=="number"),l=rd(a,n),u=o.measures[0]??
e.columns.length-1,[c]=ag(e,l,i,[],u),p={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:ag(e,l,i,s,u),all:c??
p,property:s.map(d=>e.columns[d].name).join()}}function nz(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.
from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function oz({histograms:e,render:t,readout:n}){return r(L,{children:[
r("div",{class:TC,children:e.slice(0,ld).map((o,i)=>r("div",{class:_C,children:[r("div",{class:PC,children:[r("span",{children:r(
$,{value:o.keys[0],most:40,middle:!0})}),r("span",{class:lg,children:H(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),
e.length>ld&&r("p",{class:ug,children:[ld," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function rz({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=U(null),a=t.length;if(a===0)return null;let l=c=>{let p=s.current.
getBoundingClientRect(),d=Math.max(0,Math.min(a,(c-p.left)/p.width*a));return LC(gC(e,t,yC(e,d)))},u=iz(n.map(({value:c})=>c===
null?null:ri(e,c)/a));return r("div",{ref:s,class:kC,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:p},d)=>{let m=p===null?null:ri(e,p)/a*100;return m===null?null:r(L,{children:[r("span",{class:SC,style:{left:`${m}\
%`,top:`${12-pg}px`,height:`${pg-36}px`}},`line ${d}`),r("button",{type:"button",class:CC,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${dg(c)}, ${at(
p,o)}`,style:{left:`${Math.max(2,Math.min(97,m))}%`,top:`${u[d]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(
f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(f.pointerId)&&i(d,l(f.clientX))},onKeyDown:f=>{let g={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];g!==void 0&&(f.preventDefault(),f.stopPropagation(),i(d,LC(c+g*(f.shiftKey?.001:
.01))))},children:[r("span",{class:lg,children:dg(c)}),at(p,o)]},d)]})})})}function iz(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function LC(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function dg(e){return`p${Number((e*100).toFixed(2))}`}function NC(e,t,n,o){
let i=e.zero&&t===0?"up to":at(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${at(e.edges[n]??0,o)}`}
function Ya(e,t,n){return NC(e,t.from,t.to,Ft(n))}function BC(e,t,n,o){let i=t.counts[n]??0,s=zu(t.counts),a=n===0?0:s[n-
1]??0;return[NC(e,n,n+1,o),`${F(i)} events`,`${V(t.total===0?0:i/t.total)} of all`,`${V(a)} below`,`${V(1-(s[n]??1))} ab\
ove`]}function sz({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=BC(e,t,n,o);return r("div",{class:Ce(MC,i&&
$C),"aria-hidden":"true",children:[r("div",{class:DC,children:s}),r("div",{class:cg,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:cg,children:[r("span",{children:u}),r("span",{children:c})]})]})}function az(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${dg(l)} ${at(u,o)}`).join(", ");return`Distribution of ${Q(
e.value).text}${i===""?"":` by ${Q(i).text}, ${s} groups`}, ${H(t.total)} values in ${t.counts.length} bins${a===""?"":`\
, ${a}`}`}function Tr(e,t,n,o){return re("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var $s=ae([]);function He(e,t){$s.value=[...$s.value,{from:Ie.value,to:e.document,label:t}].slice(-12),he(e)}function mg(e){
$s.value=$s.value.slice(0,e)}function FC(){bn(()=>{let e=Ie.value,t=$s.peek().findIndex(n=>Vt(n.from.document,e.document));
t>=0&&mg(t)})}var zC="yo";function IC({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=k(""),a=Ee(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=Oh(e),c=[...a.map(({name:m})=>m),...Object.keys(e.define??{})],p=a.filter(({name:m,type:f})=>m.toLowerCase().includes(
l)&&f!=="timestamp"&&ve(m)!==u).map(m=>({value:ve(m.name),label:r($,{value:m.name,most:48}),note:m.distinct===void 0?m.type:
`${H(m.distinct)} values`})),d=m=>{o(),Tr(e,t,m).then(f=>{f.by&&He({document:f.by,open:[]},`${f.label} by ${m}`)},f=>ne(
W(j(f).message)))};return r(pn,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:zC,children:r(Oi,{label:"Br\
eak down by",text:i,onText:s,options:p,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:m=>d(c.includes(m)?ve(
m):m),placeholder:"a property or an expression"})})}function _r(){let[e,t]=k(null);return{openAt:t,menu:e&&r(cz,{at:e,onClose:()=>t(null)})}}function cz({at:e,onClose:t}){let n=Z(
()=>Tr(e.document,e.mark),[e]),{answer:o,error:i}=fg(n),[s,a]=k(!1);if(s)return r(IC,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,p=>ne(W(j(p).message)))},u=e.head??(i?W(i.message):o?r($,{value:o.label,most:160}):
"…");return r(jo,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...pz(e,o,i,l,()=>a(!0))]})}function fg(e){let[t,n]=k({of:null,answer:null,error:null});return N(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:j(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function pz(e,t,n,o,i){let s=(a,l,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:p||n!==null,reason:dz(t,u),act:o(c)}};return[s("Only this","filter","only",a=>Iu(a.only,a.label)),
s("Exclude","minus","exclude",a=>Iu(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",hg),s("Actors","actor","actors",gg),s("Save as cohort…","save","coho\
rt",a=>yg(a)),s("Explain","difference","explain",vg),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Fe(
HC(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Fe(a.predicate,"The condition"))]}function dz(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:W(n)}function HC(e){return e===null?"":Array.isArray(e)?
e.map(t=>HC(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function Iu(e,t){e&&He({document:e,open:[]},t)}
function hg({events:e,label:t}){e&&ro({kind:"events",document:e,label:t})}function gg({actors:e,cohort:t,label:n}){e&&ro(
{kind:"actors",request:e,cohort:t,label:n})}function yg({actors:e,cohort:t,label:n}){ro({kind:"cohort",request:e,cohort:t,
label:n})}function vg({explain:e,label:t}){e&&He({view:"difference",document:e,as:null,open:[]},`explain ${Q(t).text}`)}var qC="ko",VC="zo",WC="jo",UC="Xo",KC="So";function Qa({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Z(()=>Tr(e,t),[a]),{
answer:u,error:c}=fg(l),p=_t(u?.count??null),d=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):void 0,
m=u===null;return r("section",{class:qC,"aria-label":"Selection",children:[r("div",{class:VC,children:[r("span",{class:WC,
children:n}),r("span",{class:UC,role:"status",children:typeof d=="number"?`${F(d)} events${o?`, ${V(d/o)}`:""}`:c?"":"…"})]}),
c&&r(ce,{error:c}),r("div",{class:KC,children:[s,r(M,{small:!0,kind:"outlined",icon:"filter",disabled:m||!u.only,onClick:()=>Iu(
u?.only??null,u?.label??""),children:"Only"}),r(M,{small:!0,kind:"outlined",icon:"minus",disabled:m||!u.exclude,onClick:()=>Iu(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(M,{small:!0,kind:"primary",icon:"difference",disabled:m||
!u.explain,onClick:()=>u&&vg(u),children:"Explain"}),r(M,{small:!0,kind:"outlined",icon:"rows",disabled:m||!u.events,onClick:()=>u&&
hg(u),children:"Events"}),r(M,{small:!0,kind:"outlined",icon:"actor",disabled:m||!u.actors,onClick:()=>u&&gg(u),children:"\
Actors"}),r(M,{small:!0,kind:"outlined",icon:"save",disabled:m||!u.cohort,onClick:()=>u&&yg(u),children:"Cohort"}),r(M,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var fz=[10,20,40,60,100,200],hz=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function ud({bins:e,document:t,
onDocument:n}){let i=Ga(Ee(t.dataset).value.value).map(({value:s,log:a})=>({label:W(s),checked:s===e.value,act:()=>n(ed(
t,{value:s,scale:a?"log":"linear"}))}));return r(L,{children:[r(nt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:W(e.value)}),r(xt,{label:"Scale",choices:hz,value:e.scale,onChange:s=>n(ed(t,{scale:s}))}),r(nt,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:fz.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(ed(t,{count:s}))})),
children:[e.count," bins"]})]})}function qu(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function bg(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var gz=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function jC({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=k("count"),[l,u]=k(null),{openAt:c,menu:p}=_r(),d=vz(t,n.value);N(()=>u(null),[JSON.
stringify(t)]);let m=yz(e,t),f=(y,v,T)=>({range:qu(n,v,y),...m!==null&&T.length>0?{keys:{[m]:T[0]}}:{}}),g=e.total?.at(-1);
return r(L,{children:[r(RC,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:d.list,onPercentile:d.move,selection:l?.
range??null,onSelect:(y,v)=>u(y&&{range:y,edges:v}),onBin:(y,v,T,x)=>c({document:t,mark:f({from:y,to:y+1},v,T),anchor:x,
value:v.edges[y]}),actions:r(L,{children:[r(ud,{bins:n,document:Te.value,onDocument:y=>he({document:y})}),r(xt,{label:"H\
eight",choices:gz,value:s,onChange:a}),i]})}),l&&r(Qa,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${Ya(l.edges,
l.range,n.value)}`,total:typeof g=="number"?g:void 0,onClear:()=>u(null)}),p]})}function yz(e,t){let n=Et(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function vz(e,t){let[n,o]=k([.5,.95,
.99]),{compare:i,...s}=Be(e),a=n.map((p,d)=>`quantile(${t}, ${p}) as p_${d}`),{answer:l}=_t({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((p,d)=>({share:p,
value:typeof u?.[d]=="number"?u[d]:null})),move:(p,d)=>o(n.map((m,f)=>f===p?d:m))}}var GC="Bo",JC="Co",ZC="X",YC="Eo",QC="Io",XC="nr",eS="Uo",tS="Lo",nS="Mo";var cd=50;function oS(e){let t=Et(e.answer,e.document);return r("div",{class:GC,children:t.measures.map(n=>r(xz,{...e,shape:t,
measure:n},n))})}function xz({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=k(-1),c=U(null),
p=e.columns[a].name,d=Ft(p),m=s.keys.map(_=>e.columns[_].name).join(),f=zi(p),g=[...e.rows.slice(0,cd),...e.other&&e.rows.
length<=cd?[e.other]:[]],y=_=>typeof _[a]=="number"?_[a]:0,v=Math.max(0,...g.map(y)),T=e.total?y(e.total):0,x=sg(e,s),C=_=>_===
e.other?Nn.other:s.keys.map(A=>Q(_[A]).text).join(", "),P=_=>`${C(_)}, ${at(y(_),d)}${f&&T>0?`, ${V(y(_)/T)}`:""}`,R=_=>{
let A={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:g.length-1}[_.key];if(A!==void 0){let z=Math.max(0,Math.min(A,g.length-1));return u(
z),c.current?.children[z]?.scrollIntoView({block:"nearest"}),!0}let E=c.current?.children[l];return _.key!=="Enter"&&_.key!==
"."||!E?!1:(o(g[l],p,E),!0)};return r(Ke,{title:Q(p).text,onKey:R,announced:l>=0&&g[l]?P(g[l]):"",actions:i?.(p),summary:`\
Bar chart of ${Q(p).text} by ${Q(m).text}, ${e.rows.length} groups${g[0]?`, ${P(g[0])}`:""}`,table:r(Kn,{answer:e,document:t,
zone:n}),children:[r("ul",{ref:c,class:JC,role:"presentation",children:g.map((_,A)=>{let E=_===e.other,z=E?void 0:x?.get(
JSON.stringify(s.keys.map(q=>_[q])))?.[a];return r("li",{class:ZC,"data-cursor":A===l,onClick:q=>o(_,p,q.currentTarget.querySelector(
"[data-anchor]")??q.currentTarget),children:[r("span",{class:YC,"data-anchor":"",children:r($,{...E?{shown:{text:Nn.other,
kind:"other"}}:{shown:{text:C(_),kind:s.keys.length===1?Q(_[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:QC,
children:r("span",{class:XC,"data-other":E,style:{width:`${v>0?Math.max(.2,y(_)/v*100):0}%`,...E?{}:{background:`var(${cn(
kn(m,s.keys.map(q=>_[q])))})`}}})}),r("span",{class:eS,children:at(y(_),d)}),r("span",{class:tS,children:x?typeof z=="nu\
mber"&&z!==0?xn(y(_)/z-1):"–":f&&T>0?V(y(_)/T):""})]},A)})}),e.rows.length>cd&&r("p",{class:nS,children:[cd," of ",e.rows.
length," groups are drawn; the table has all."]})]})}var rS="No",iS="Ro",sS="Ao",aS="Do",lS="Ho";var wg=1e4;function uS({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=pd(e,t),l=ge(n.aggregate?.order)[0];
return r("section",{class:rS,"aria-label":"Groups",children:[r("div",{class:iS,children:[r("span",{class:sS,children:[e.
rows.length===1?"1 row":`${F(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<wg&&r(M,
{small:!0,kind:"outlined",onClick:()=>le("aggregate.limit",wg),children:`Up to ${F(wg)} groups`}),i("")]}),r(Kn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:kz(l),onCell:s,onSort:u=>he({document:ke(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function cS({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=pd(e,t);return r(L,{children:[r(oS,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function pd(e,t){
let{openAt:n,menu:o}=_r();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:wz(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function wz(e,t,n,o){let i=Et(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function kz(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function pS(e,t,n){let o=t.keys.find(g=>e.columns[g].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let g of e.rows){let y=g[t.time];typeof y=="string"&&s.set(y,Date.parse(y)/1e3)}let a=[...s.keys()].
sort((g,y)=>s.get(g)-s.get(y)),l=new Map(a.map((g,y)=>[g,y])),u=rd(e.rows.map(g=>g[o]).filter(g=>typeof g=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(a.length*c),d=0;for(let g of e.rows){let y=l.get(g[t.time]),v=g[o],T=g[i];
if(y===void 0||typeof T!="number")continue;let x=typeof v=="number"?u.zero&&v<=0?0:Fu(u,v*(1+Math.sign(v)*1e-12)):-1;x>=
0&&x<c?p[y*c+x]+=T:d+=T}let m=a.map((g,y)=>Cz(p.subarray(y*c,(y+1)*c))),f=a.map((g,y)=>p.subarray(y*c,(y+1)*c).reduce((v,T)=>v+
T,0));return{starts:a,times:a.map(g=>s.get(g)),edges:u,counts:p,bins:c,largest:Math.max(0,...m),tops:m,sums:f,nulls:d}}function Cz(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function dS(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function dd(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var fS="_o",hS="qo",gS="Fo",yS="To",kg="Go",vS="Jo",bS="Ko",xS="Oo",wS="Po",kS="Qo",CS="Vo",SS="Wo",TS="pr";var Ii=64,$S=16,Wu=8,DS=24,Cg=9;function ES(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[p,d]=k(0),m=U(null),f={width:Math.max(1,p-Ii-$S),height:a-Wu-DS},g=C=>{let P=C.currentTarget.getBoundingClientRect(),
R=Math.floor((C.clientX-P.left-Ii)/f.width*t.starts.length),_=Math.floor((1-(C.clientY-P.top-Wu)/f.height)*t.bins);return{
column:_S(R,t.starts.length),bin:_S(_,t.bins)}},y=jc((C,P,R)=>Sz(C,P,R,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),v=C=>{let P=g(C);e.onCursor(P,P.column>t.starts.length/2),m.current&&PS(m.current,C)&&e.onBox(dd(m.current.
from,P,t,{shift:C.shiftKey,alt:C.altKey}))},T=C=>{let P=m.current;m.current=null,P&&!PS(P,C)&&e.onCell(P.from,new DOMRect(
C.clientX,C.clientY,0,0))},x=C=>({left:`${Ii+C.left/t.starts.length*f.width}px`,width:`${(C.right-C.left)/t.starts.length*
f.width}px`,top:`${Wu+(1-C.high/t.bins)*f.height}px`,height:`${(C.high-C.low)/t.bins*f.height}px`});return r("div",{class:fS,
onPointerMove:v,onPointerUp:T,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:C=>{C.button===0&&(C.currentTarget.setPointerCapture(
C.pointerId),m.current={from:g(C),x:C.clientX,y:C.clientY})},children:[r(sd,{height:a,draw:y,onWidth:d}),u&&t.bins>0&&r(
"div",{class:hS,style:x({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:gS,"data-box":"",style:x(
c)})]})}function _S(e,t){return Math.max(0,Math.min(t-1,e))}function PS(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function Sz(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,p={left:Ii,top:Wu,width:t-
Ii-$S,height:n-Wu-DS};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
Tz(i,a),p.left,p.top,p.width,p.height);let d=g=>p.left+g/i.starts.length*p.width,m=g=>p.top+(1-g/i.bins)*p.height;c>=0&&
ad(e,d(c),p.top,p.left+p.width-d(c),p.height,tt("--muted"));for(let[g,y]of s.entries())Mz(e,y,i,d,m,g);Za(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",p.left-8,m(.5));for(let g of id(i.edges,Math.max(2,Math.floor(p.height/40)))){
let y=m(ri(i.edges,g));f-y<14||(f=y,e.fillText(at(g,l),p.left-8,y))}$z(e,p,i,d,u)}function Tz(e,t){let n=new ImageData(e.
starts.length,e.bins),o=_z();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=dS(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(l*o.length))],d=((e.bins-1-a)*e.starts.
length+s)*4;n.data[d]=u,n.data[d+1]=c,n.data[d+2]=p,n.data[d+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var MS=64;function _z(){let e=Array.from({length:Cg},
(t,n)=>Pz(tt(`--ramp-${n+1}`)));return Array.from({length:MS},(t,n)=>{let o=n/(MS-1)*(Cg-1),i=Math.min(Cg-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function Pz(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function Mz(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,tt("--surface")],
[2,tt("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[d,m]=[o(p+.5),i(ri(n.edges,c))];u?e.lineTo(d,m):e.moveTo(d,m),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function $z(e,t,n,o,i){Za(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((p,d)=>{
let{hour:m,minute:f}=up(p*1e3,i);if(u?m!==0||f!==0:d%l!==0)return;let g=J(p*1e3,i,a>=27*86400?"month":a>=86400||m===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),y=e.measureText(g).width/2,v=o(d),T=Math.max(t.left+y-8,Math.min(v,t.left+t.width-
y));T-y<c+16||(e.fillText(g,T,t.top+t.height+8),e.fillRect(Math.round(v),t.top+t.height,1,4),c=T+y)})}function AS({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:p}){let d=Z(()=>pS(
e,Et(e,t),n),[e,t,n.count,n.scale]),[m,f]=k(null),[g,y]=k(null),v=Ft(n.value),T=Mo(d.times),x=d.times.findIndex(P=>(P+T)*
1e3>a+1e3),C=P=>{let R=m?.cell??{column:0,bin:0},_=Dz(P.key,R,d);if(_){let E=g??R;return P.shiftKey&&u(dd(E,_,d,{shift:!1,
alt:!1}),d),y(P.shiftKey?E:null),f({cell:_,left:_.column>d.starts.length/2}),!0}if(P.key==="Escape"&&l)return u(null,d),
!0;if(P.key!=="Enter"&&P.key!=="."||!m)return!1;let A=P.target.getBoundingClientRect();return c(m.cell,d,new DOMRect(A.left+
Ii+(R.column+.5)/d.starts.length*(A.width-Ii-16),A.top+(1-R.bin/d.bins)*320,0,0)),!0};return r(Ke,{title:r(L,{children:[
"Heat map of ",r($,{value:n.value,most:64})," over time"]}),summary:Lz(d,n,o),onKey:C,announced:m?OS(d,m.cell,n,o,T).join(
", "):"",table:r(Kn,{answer:e,document:t,zone:o}),legend:r(Oz,{matrix:d,colors:i,lines:s}),...p===void 0?{}:{actions:p},
children:[r(ES,{matrix:d,lines:s,colors:i,unit:v,zone:o,height:400,unfinished:x,cursor:m?.cell??null,box:l,onCursor:(P,R)=>f(
P&&{cell:P,left:R}),onBox:P=>u(P,d),onCell:(P,R)=>c(P,d,R)}),m&&d.bins>0&&r(Ez,{matrix:d,cell:m.cell,bins:n,zone:o,step:T,
start:m.left,unit:v})]})}function Dz(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function OS(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${Pn(e.times[t]*1e3,s,i)} ${Mi(i,e.times[t]*1e3)}`,Ya(e.edges,{from:n,to:n+1},o.value),`${F(a)} events, ${V(l===0?0:a/l)}\
 of the column`]}function Ez({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=OS(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:Ce(xS,s&&wS),"aria-hidden":"t\
rue",children:[r("div",{class:CS,children:a}),r("div",{class:kS,children:l}),r("div",{children:u}),r("div",{class:SS,children:Array.
from(p,(d,m)=>r("div",{class:TS,"data-here":m===t.bin,style:{height:`${d/c*100}%`}},m))})]})}var Az=9;function Oz({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":H(e.largest);return r("div",{class:yS,
children:[r("span",{class:kg,children:[o,r("span",{class:vS,children:Array.from({length:Az},(s,a)=>r("span",{class:bS,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:kg,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[F(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function Lz(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${Q(t.value).text}\
 over time, ${e.starts.length} buckets by ${e.bins} bins, ${H(o)} events${s===void 0?"":`, most at ${Pn(s*1e3,Mo(e.times),
n)}`}`}var Rz=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],Nz=[["p50",.5],["p95",
.95],["p99",.99]];function LS({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=k("log"),[l,u]=k([]),[c,p]=k(null),{openAt:d,
menu:m}=_r(),f=zz(t,n.value,l);N(()=>p(null),[JSON.stringify(t)]);let g=e.query?.to,y=Math.min(Date.now(),g===void 0?1/0:
Date.parse(String(g))),v=(x,C)=>({...x.left===0&&x.right===C.starts.length?{}:{time:bg(C.starts,x.left,x.right,g)},...x.
low===0&&x.high===C.bins?{}:{range:qu(n,C.edges,{from:x.low,to:x.high})}}),T=e.total?.at(-1);return r(L,{children:[r(AS,
{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,end:y,box:c?.box??null,onBox:(x,C)=>p(x&&{box:x,matrix:C}),onCell:({
column:x,bin:C},P,R)=>d({document:t,mark:v({left:x,right:x+1,low:C,high:C+1},P),anchor:R,value:P.counts[x*P.bins+C]}),actions:r(
L,{children:[r(ud,{bins:n,document:Te.value,onDocument:x=>he({document:x})}),r("span",{class:lS,children:"Colour"}),r(xt,
{label:"Colour",choices:Rz,value:s,onChange:a}),r(nt,{small:!0,kind:"outlined",after:"down",menuLabel:"Percentiles over \
it",items:Nz.map(([x,C])=>({label:x,checked:l.includes(C),act:()=>u(l.includes(C)?l.filter(P=>P!==C):[...l,C].sort())})),
children:l.length===0?"Percentiles":l.map(x=>`p${x*100}`).join(", ")}),i]})}),c&&r(Qa,{document:t,mark:v(c.box,c.matrix),
label:Bz(c.box,c.matrix,n,o),total:typeof T=="number"?T:void 0,onClear:()=>p(null),children:r(M,{small:!0,kind:"outlined",
icon:"search",onClick:()=>Fz(c.box,c.matrix,n,g),children:"Zoom"})}),m]})}function Bz(e,t,n,o){let i=Mo(t.times),s=Pn(t.
times[e.left]*1e3,i,o),a=Pn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:
`${n.value} ${Ya(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function Fz(e,t,n,o){let{from:i,to:s}=bg(
t.starts,e.left,e.right,o),a=qu(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.from===null?"":`${n.
value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(d=>d!==""),c=Te.value,p=[c.where===void 0?"":/\bor\b/i.
test(c.where)?`(${c.where})`:c.where,...u].filter(d=>d!=="").join(" and ");He({document:ke(ke(ke(c,"from",i),"to",s),"wh\
ere",p===""?void 0:p)},"zoom")}function zz(e,t,n){let{compare:o,...i}=Be(e),s=ge(e.aggregate?.by).find(Fi),a=n.map((c,p)=>`\
quantile(${t}, ${c}) as p_${p}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=_t(l);return!l||
!u||!("rows"in u)||u.columns.length!==n.length+1?Iz:n.map((c,p)=>({name:`p${c*100}`,values:u.rows.map(d=>typeof d[p+1]==
"number"?d[p+1]:null)}))}var Iz=[];var Sg=ae(0);function md(e,t,n,o=""){let[i,s]=k([]),a=Sg.value;return N(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),re(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function Xa(e){
await re("v1/notes",{body:e}),Sg.value++}async function fd(e){await re(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),Sg.value++}var hd=Kc(null);var RS="Zo",NS="en",BS="rn",FS="S",zS="in",IS="an",HS="tn";var qz=12;function gd({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=k(""),u=d=>d.keys.map(m=>Q(m).text).join(
", "),c=a===""?e:e.filter(d=>u(d).toLowerCase().includes(a.toLowerCase())),p=(d,m)=>{let f=e.filter(v=>v.key!==d.key).map(
v=>v.key),g=!n.has(d.key)&&f.every(v=>n.has(v));if(!m)return o(g?new Set:new Set(f));let y=new Set(n);y.delete(d.key)||y.
add(d.key),o(y)};return r("div",{class:RS,children:[e.length>=qz&&r("input",{class:NS,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:d=>l(d.currentTarget.value)}),r("div",{class:BS,children:c.map(d=>r("button",{type:"butt\
on",class:FS,"aria-pressed":!n.has(d.key),onClick:m=>p(d,m.ctrlKey||m.metaKey),onContextMenu:s&&(m=>{m.preventDefault(),
s(d,m.currentTarget)}),onKeyDown:s&&(m=>{m.key==="."&&(m.preventDefault(),m.stopPropagation(),s(d,m.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":Pa(d.color).join(" "),style:{stroke:`var(${cn(d.color)})`}})}),r("span",{class:zS,children:r($,{value:d.
keys.length===1?d.keys[0]:d.keys,most:20,middle:!0})}),r("span",{class:IS,children:d.last===null?"–":i(d.last)})]},d.key))}),
t>e.length&&r("p",{class:HS,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var VS="on",WS="nn",US="pn",Tg="dn",KS="ln",jS="xn",GS="sn",JS="cn",ZS="gn",_g="hn";var Pg=12;function YS({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let d=n.map((f,g)=>({row:f,value:e.series[g].values[i]??null,low:e.series[g].low?.[i]??null,high:e.series[g].
high?.[i]??null,before:QS(t,f.key,i)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,g)=>(g.value??-1/0)-(f.value??-1/0)),
m=Mo(e.times);return r("div",{class:Ce(WS,s>400&&US),"aria-hidden":"true",children:[r("div",{class:Tg,children:[Pn(c*1e3,
m,a)," ",Mi(a,c*1e3)]}),d.slice(0,Pg).map(({row:f,value:g,low:y,high:v,before:T})=>r("div",{class:KS,children:[r("span",
{class:jS,style:{background:`var(${cn(f.color)})`}}),r("span",{class:GS,children:f.keys.length===0?"":f.keys.map(x=>Q(x).
text).join(", ")}),r("span",{class:JS,children:g===null?"–":y!==null&&v!==null?`${l(y)} – ${l(v)}`:l(g)}),T!==void 0&&
r("span",{class:ZS,children:g!==null&&T?xn(g/T-1):"–"})]},f.key)),d.length>Pg&&r("div",{class:Tg,children:[d.length-Pg,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:_g,children:["against ",Pn(t.times[i]*1e3,m,a)]}),u&&r("div",{class:_g,
children:"this bucket is not over yet"})]})}function QS(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function XS(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,p=QS(t,JSON.stringify(l),n),d=c!==null&&p?`, ${xn(c/p-1)}`:"";return`${l.map(m=>Q(m).text).join(", ")} ${c===
null?"nothing":i(c)}${d}`.trim()});return`${Pn(s*1e3,Mo(e.times),o)}: ${a.join("; ")}`}var e2="fn",t2="un",n2="dr",o2="mn";function r2({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(L,{children:o.map(
i=>r(Wz,{flag:i,box:e,zone:n},i.id))})}function Wz({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${J(e.from*1e3,n)}: ${W(e.text)}`,a=Co(s);return r(L,{children:[e.to!==null&&r("s\
pan",{class:t2,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:e2,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:n2,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ie,{name:"save",size:12})})]})}function i2({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:o2,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var Uz="uplot",Kz="u-hz",jz="u-vt",Gz="u-title",Jz="u-wrap",Zz="u-under",Yz="u-over",Qz="u-axis",Os="u-off",Xz="u-select",
e5="u-cursor-x",t5="u-cursor-y",n5="u-cursor-pt",o5="u-legend",r5="u-live",i5="u-inline",s5="u-series",a5="u-marker",s2="\
u-label",l5="u-value",Ku="width",ju="height";var a2="bottom",el="left",Mg="right",Ug="#000",l2=Ug+"0",$g="mousemove",u2="mousedown",Dg="mouseup",c2="mouseenter",p2="\
mouseleave",d2="dblclick",u5="resize",c5="scroll",m2="change",kd="dppxchange",Kg="--",al=typeof window<"u",Rg=al?document:
null,nl=al?window:null,p5=al?navigator:null,Ze,vd;function Ng(){let e=devicePixelRatio;Ze!=e&&(Ze=e,vd&&Fg(m2,vd,Ng),vd=
matchMedia(`(min-resolution: ${Ze-.001}dppx) and (max-resolution: ${Ze+.001}dppx)`),Ls(m2,vd,Ng),nl.dispatchEvent(new CustomEvent(
kd)))}function uo(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Bg(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function wt(e,t,n){e.style[t]=n+"px"}function Zo(e,t,n,o){let i=Rg.createElement(e);return t!=null&&uo(i,
t),n?.insertBefore(i,o),i}function $o(e,t){return Zo("div",e,t)}var f2=new WeakMap;function Mr(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=f2.get(e);s!=a&&(e.style.transform=s,f2.set(e,s),t<0||n<0||t>o||n>i?uo(e,Os):Bg(e,Os))}var h2=new WeakMap;
function g2(e,t,n){let o=t+n,i=h2.get(e);o!=i&&(h2.set(e,o),e.style.background=t,e.style.borderColor=n)}var y2=new WeakMap;
function v2(e,t,n,o){let i=t+""+n,s=y2.get(e);i!=s&&(y2.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var jg={passive:!0},d5={...jg,capture:!0};function Ls(e,t,n,o){t.addEventListener(
e,n,o?d5:jg)}function Fg(e,t,n,o){t.removeEventListener(e,n,jg)}al&&Ng();function Yo(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:co((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function K2(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var j2=e=>e!=
null,G2=e=>e!=null&&e>0,Td=K2(j2),m5=K2(G2);function f5(e,t,n,o=0,i=!1){let s=i?m5:Td,a=i?G2:j2;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??lt,u??-lt]}function _d(e,t,n,o){let i=w2(e),s=w2(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
si:J2,l=i==1?co:Do,u=s==1?Do:co,c=l(a(tn(e))),p=u(a(tn(t))),d=ol(n,c),m=ol(n,p);return n==10&&(c<0&&(d=ut(d,-c)),p<0&&(m=
ut(m,-p))),o||n==2?(e=d*i,t=m*s):(e=X2(e,d),t=Pd(t,m)),[e,t]}function Gg(e,t,n,o){let i=_d(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var Jg=.1,b2={mode:3,pad:Jg},Ju={pad:0,soft:null,mode:0},h5={min:Ju,max:Ju};function Cd(e,t,n,o){return Md(
n)?x2(e,t,n):(Ju.pad=n,Ju.soft=o?0:null,Ju.mode=o?3:0,x2(e,t,h5))}function je(e,t){return e??t}function g5(e,t,n){for(t=
je(t,0),n=je(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function x2(e,t,n){let o=n.min,i=n.max,s=je(o.pad,
0),a=je(i.pad,0),l=je(o.hard,-lt),u=je(i.hard,lt),c=je(o.soft,lt),p=je(i.soft,-lt),d=je(o.mode,0),m=je(i.mode,0),f=t-e,g=si(
f),y=Fn(tn(e),tn(t)),v=si(y),T=tn(v-g);(f<1e-24||T>10)&&(f=0,(e==0||t==0)&&(f=1e-24,d==2&&c!=lt&&(s=0),m==2&&p!=-lt&&(a=
0)));let x=f||y||1e3,C=si(x),P=ol(10,co(C)),R=x*(f==0?e==0?.1:1:s),_=ut(X2(e-R,P/10),24),A=e>=c&&(d==1||d==3&&_<=c||d==2&&
_>=c)?c:lt,E=Fn(l,_<A&&e>=A?A:Qo(A,_)),z=x*(f==0?t==0?.1:1:a),q=ut(Pd(t+z,P/10),24),B=t<=p&&(m==1||m==3&&q>=p||m==2&&q<=
p)?p:-lt,ue=Qo(u,q>B&&t<=B?B:Fn(B,q));return E==ue&&E==0&&(ue=100),[E,ue]}var y5=new Intl.NumberFormat(al?p5.language:"e\
n-US"),Zg=e=>y5.format(e),po=Math,wd=po.PI,tn=po.abs,co=po.floor,en=po.round,Do=po.ceil,Qo=po.min,Fn=po.max,ol=po.pow,w2=po.
sign,si=po.log10,J2=po.log2,v5=(e,t=1)=>po.sinh(e)*t,Eg=(e,t=1)=>po.asinh(e/t),lt=1/0;function k2(e){return(si((e^e>>31)-
(e>>31))|0)+1}function zg(e,t,n){return Qo(Fn(e,t),n)}function Z2(e){return typeof e=="function"}function ze(e){return Z2(
e)?e:()=>e}var b5=()=>{},Y2=e=>e,Q2=(e,t)=>t,x5=e=>null,C2=e=>!0,S2=(e,t)=>e==t,w5=/\.\d*?(?=9{6,}|0{6,})/gm,Rs=e=>{if(tT(
e)||qi.has(e))return e;let t=`${e}`,n=t.match(w5);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,
s]=t.split("e");return+`${Rs(i)}e${s}`}return ut(e,o)};function Es(e,t){return Rs(ut(Rs(e/t))*t)}function Pd(e,t){return Rs(
Do(Rs(e/t))*t)}function X2(e,t){return Rs(co(Rs(e/t))*t)}function ut(e,t=0){if(tT(e))return e;let n=10**t,o=e*n*(1+Number.
EPSILON);return en(o)/n}var qi=new Map;function eT(e){return((""+e).split(".")[1]||"").length}function Yu(e,t,n,o){let i=[],
s=o.map(eT);for(let a=t;a<n;a++){let l=tn(a),u=ut(ol(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*
u,d=(a>=0?0:l)+(a>=s[c]?0:s[c]),m=e==10?p:ut(p,d);i.push(m),qi.set(m,d)}}return i}var Zu={},Yg=[],rl=[null,null],Hi=Array.
isArray,tT=Number.isInteger,k5=e=>e===void 0;function T2(e){return typeof e=="string"}function Md(e){let t=!1;if(e!=null){
let n=e.constructor;t=n==null||n==Object}return t}function C5(e){return e!=null&&typeof e=="object"}var S5=Object.getPrototypeOf(
Uint8Array),nT="__proto__";function il(e,t=Md){let n;if(Hi(e)){let o=e.find(i=>i!=null);if(Hi(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=il(e[i],t)}else n=e.slice()}else if(e instanceof S5)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=nT&&(n[o]=il(e[o],t))}else n=e;return n}function Kt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=nT&&(Md(e[i])?Kt(e[i],il(o[i])):e[i]=il(o[i]))}return e}var T5=0,_5=1,P5=2;function M5(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function $5(e,t){
if(A5(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return O5(a[0])||(a=E5(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let p=l[c],d=Array(i).fill(void 0),m=t?t[a][c]:_5,f=[];for(let g=0;g<p.length;g++){let y=p[g],v=s.get(u[g]);
y===null?m!=T5&&(d[v]=y,m==P5&&f.push(v)):d[v]=y}M5(d,f,i),o.push(d)}}return o}var D5=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function E5(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function A5(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function O5(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Fn(1,co((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var oT=["January","February","March","April","May","June",
"July","August","September","October","November","December"],rT=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function iT(e){return e.slice(0,3)}var L5=rT.map(iT),R5=oT.map(iT),N5={MMMM:oT,MMM:R5,WWWW:rT,WWW:L5};function Uu(e){
return(e<10?"0":"")+e}function B5(e){return(e<10?"00":e<100?"0":"")+e}var F5={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Uu(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Uu(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Uu(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Uu(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Uu(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>B5(e.getMilliseconds())};function Qg(e,t){t=t||N5;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?F5[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var z5=new Intl.DateTimeFormat().resolvedOptions().timeZone;function I5(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==z5?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var sT=e=>e%1==0,Sd=[1,2,2.5,5],H5=Yu(10,-32,0,Sd),aT=Yu(10,0,32,Sd),q5=aT.filter(sT),As=H5.concat(
aT),Xg=`
`,lT="{YYYY}",_2=Xg+lT,uT="{M}/{D}",Gu=Xg+uT,bd=Gu+"/{YY}",cT="{aa}",V5="{h}:{mm}",tl=V5+cT,P2=Xg+tl,M2=":{ss}",et=null;
function pT(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?Yu(10,0,3,Sd).filter(sT):Yu(10,-3,0,Sd)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,lT,et,et,et,et,et,et,1],[i*28,"{MMM}",_2,et,et,et,et,et,1],[i,uT,_2,et,
et,et,et,et,1],[o,"{h}"+cT,bd,et,Gu,et,et,et,1],[n,tl,bd,et,Gu,et,et,et,1],[t,M2,bd+" "+tl,et,Gu+" "+tl,et,P2,et,1],[e,M2+
".{fff}",bd+" "+tl,et,Gu+" "+tl,et,P2,et,1]];function p(d){return(m,f,g,y,v,T)=>{let x=[],C=v>=a,P=v>=s&&v<a,R=d(g),_=ut(
R*e,3),A=Ag(R.getFullYear(),C?0:R.getMonth(),P||C?1:R.getDate()),E=ut(A*e,3);if(P||C){let z=P?v/s:0,q=C?v/a:0,B=_==E?_:ut(
Ag(A.getFullYear()+q,A.getMonth()+z,1)*e,3),ue=new Date(en(B/e)),X=ue.getFullYear(),fe=ue.getMonth();for(let pe=0;B<=y;pe++){
let Le=Ag(X+q*pe,fe+z*pe,1),Y=Le-d(ut(Le*e,3));B=ut((+Le+Y)*e,3),B<=y&&x.push(B)}}else{let z=v>=i?i:v,q=co(g)-co(_),B=E+
q+Pd(_-E,z);x.push(B);let ue=d(B),X=ue.getHours()+ue.getMinutes()/n+ue.getSeconds()/o,fe=v/o,pe=m.axes[f]._space,Le=T/pe;
for(;B=ut(B+v,e==1?0:3),!(B>y);)if(fe>1){let Y=co(ut(X+fe,6))%24,$e=d(B).getHours()-Y;$e>1&&($e=-1),B-=$e*o,X=(X+fe)%24;
let Re=x[x.length-1];ut((B-Re)/v,3)*Le>=.7&&x.push(B)}else x.push(B)}return x}}return[u,c,p]}var[W5,U5,K5]=pT(1),[j5,G5,
J5]=pT(.001);Yu(2,-53,53,[1]);function $2(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+
o)))}function D2(e,t){return(n,o,i,s,a)=>{let l=t.find(g=>a>=g[0])||t[t.length-1],u,c,p,d,m,f;return o.map(g=>{let y=e(g),
v=y.getFullYear(),T=y.getMonth(),x=y.getDate(),C=y.getHours(),P=y.getMinutes(),R=y.getSeconds(),_=v!=u&&l[2]||T!=c&&l[3]||
x!=p&&l[4]||C!=d&&l[5]||P!=m&&l[6]||R!=f&&l[7]||l[1];return u=v,c=T,p=x,d=C,m=P,f=R,_(y)})}}function Z5(e,t){let n=Qg(t);
return(o,i,s,a,l)=>i.map(u=>n(e(u)))}function Ag(e,t,n){return new Date(e,t,n)}function E2(e,t){return t(e)}var Y5="{YYY\
Y}-{MM}-{DD} {h}:{mm}{aa}";function A2(e,t){return(n,o,i,s)=>s==null?Kg:t(e(o))}function Q5(e,t){let n=e.series[t];return n.
width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function X5(e,t){return e.series[t].fill(e,t)}var eI={show:!0,
live:!0,isolate:!1,mount:b5,markers:{show:!0,width:2,stroke:Q5,fill:X5,dash:"solid"},idx:null,idxs:null,values:[]};function tI(e,t){
let n=e.cursor.points,o=$o(),i=n.size(e,t);wt(o,Ku,i),wt(o,ju,i);let s=i/-2;wt(o,"marginLeft",s),wt(o,"marginTop",s);let a=n.
width(e,t,i);return a&&wt(o,"borderWidth",a),o}function nI(e,t){let n=e.series[t].points;return n._fill||n._stroke}function oI(e,t){
let n=e.series[t].points;return n._stroke||n._fill}function rI(e,t){return e.series[t].points.size}var Og=[0,0];function iI(e,t,n){
return Og[0]=t,Og[1]=n,Og}function xd(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function Lg(e,t,n,o=!0){
return i=>{(!o||i.target==t)&&n(i)}}var sI={show:!0,x:!0,y:!0,lock:!1,move:iI,points:{one:!1,show:tI,size:rI,width:0,stroke:oI,
fill:nI},bind:{mousedown:xd,mouseup:xd,click:xd,dblclick:xd,mousemove:Lg,mouseleave:Lg,mouseenter:Lg},drag:{setScale:!0,
x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},dT={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},ey=Kt({},dT,{filter:Q2}),mT=Kt({},ey,{size:10}),fT=Kt({},dT,{show:!1}),ty='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',hT="bold "+ty,gT=1.5,O2={show:!0,scale:"x",stroke:Ug,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:hT,side:2,grid:ey,ticks:mT,border:fT,font:ty,lineGap:gT,rotate:0},aI="\
Value",lI="Time",L2={show:!0,scale:"x",auto:!1,sorted:1,min:lt,max:-lt,idxs:[]};function uI(e,t,n,o,i){return t.map(s=>s==
null?"":Zg(s))}function cI(e,t,n,o,i,s,a){let l=[],u=qi.get(i)||0;n=a?n:ut(Pd(n,i),u);for(let c=n;c<=o;c=ut(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function Ig(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?si:J2,p=co(c(n));
i=ol(u,p),u==10&&(i=As[Yo(i,As)]);let d=n,m=i*u;u==10&&(m=As[Yo(m,As)]);do l.push(d),d=d+i,u==10&&!qi.has(d)&&(d=ut(d,qi.
get(i))),d>=m&&(i=d,m=i*u,u==10&&(m=As[Yo(m,As)]));while(d<=o);return l}function pI(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?Ig(e,t,Fn(u,n),o,i):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?Ig(e,t,Fn(u,-o),-n,i):[u]).reverse().map(m=>-m).
concat(p,c)}var yT=/./,dI=/[12357]/,mI=/[125]/,R2=/1/,Hg=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function fI(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),d=u(9,a)-
p>=c?yT:u(7,a)-p>=c?dI:u(5,a)-p>=c?mI:R2;if(d==R2){let m=tn(u(1,a)-p);if(m<c)return Hg(t.slice().reverse(),l.distr,d,Do(
c/m)).reverse()}return Hg(t,l.distr,d,1)}function hI(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=tn(u(
1,a)-u(2,a));return c<l?Hg(t.slice().reverse(),3,yT,Do(l/c)).reverse():t}function gI(e,t,n,o){return o==null?Kg:t==null?
"":Zg(t)}var N2={show:!0,scale:"y",stroke:Ug,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:hT,side:3,
grid:ey,ticks:mT,border:fT,font:ty,lineGap:gT,rotate:0};function yI(e,t){let n=3+(e||1)*2;return ut(n*t,3)}function vI(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=tn(a-s),u=e.series[t],
c=l/(u.points.space*Ze);return o[1]-o[0]<=c}var B2={scale:null,auto:!0,sorted:0,min:lt,max:-lt},vT=(e,t,n,o,i)=>i,F2={show:!0,
auto:!0,sorted:0,gaps:vT,alpha:1,facets:[Kt({},B2,{scale:"x"}),Kt({},B2,{scale:"y"})]},z2={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:vT,alpha:1,points:{show:vI,filter:null},values:null,min:lt,max:-lt,idxs:[],path:null,clip:null};function bI(e,t,n,o,i){
return n/10}var bT={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},xI=Kt({},bT,{time:!1,ori:1}),I2={};
function xT(e,t){let n=I2[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=i&&n.plots[p].pub(o,i,s,a,l,u,c)}},e!=null&&(I2[e]=n)),
n}var sl=1,qg=2;function Ns(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[i.facets[0].scale]:a[e.series[0].scale],d=o==2?a[i.facets[1].scale]:a[i.scale],m=l.left,f=l.top,g=l.
width,y=l.height,v=e.valToPosH,T=e.valToPosV;return p.ori==0?n(i,u,c,p,d,v,T,m,f,g,y,Dd,ll,Ad,kT,ST):n(i,u,c,p,d,T,v,f,m,
y,g,Ed,ul,ry,CT,TT)}function ny(e,t){let n=0,o=0,i=je(e.bands,Yg);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function wI(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function ai(e,t,n,o,i,s){
return Ns(e,t,(a,l,u,c,p,d,m,f,g,y,v)=>{let T=a.pxRound,x=c.dir*(c.ori==0?1:-1),C=c.ori==0?ll:ul,P,R;x==1?(P=n,R=o):(P=o,
R=n);let _=T(d(l[P],c,y,f)),A=T(m(u[P],p,v,g)),E=T(d(l[R],c,y,f)),z=T(m(s==1?p.max:p.min,p,v,g)),q=new Path2D(i);return C(
q,E,z),C(q,_,z),C(q,_,A),q})}function $d(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Ad:ry,u=n;for(let d=0;d<
e.length;d++){let m=e[d];if(m[1]>m[0]){let f=m[0]-u;f>0&&l(a,u,o,f,o+s),u=m[1]}}let c=n+i-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function kI(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function oy(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let d=c,m=c;if(i==1)for(;++c<=o&&t[c]===null;)m=c;else for(;--c>=
n&&t[c]===null;)m=c;let f=s(e[d]),g=m==d?f:s(e[m]),y=d-i;f=a<=0&&y>=0&&y<u?s(e[y]):f;let T=m+i;g=a>=0&&T>=0&&T<u?s(e[T]):
g,g>=f&&l.push([f,g])}return l}function H2(e){return e==0?Y2:e==1?en:t=>Es(t,e)}function wT(e){let t=e==0?Dd:Ed,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(i,s,a,l,u):(c=Qo(c,l/2,u/2),p=Qo(p,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,p),n(i,s,a+u,s,a,p),n(i,s,a,s+l,a,c),i.closePath())}}var Dd=(e,t,n)=>{e.moveTo(t,n)},Ed=(e,t,n)=>{e.moveTo(
n,t)},ll=(e,t,n)=>{e.lineTo(t,n)},ul=(e,t,n)=>{e.lineTo(n,t)},Ad=wT(0),ry=wT(1),kT=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},CT=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},ST=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},TT=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function _T(e){return(t,n,o,i,s)=>Ns(t,n,(a,l,u,c,p,d,m,f,g,y,v)=>{let{pxRound:T,points:x}=a,C,P;c.ori==0?(C=Dd,P=kT):(C=
Ed,P=CT);let R=ut(x.width*Ze,3),_=(x.size-x.width)/2*Ze,A=ut(_*2,3),E=new Path2D,z=new Path2D,{left:q,top:B,width:ue,height:X}=t.
bbox;Ad(z,q-A,B-A,ue+A*2,X+A*2);let fe=pe=>{if(u[pe]!=null){let Le=T(d(l[pe],c,y,f)),Y=T(m(u[pe],p,v,g));C(E,Le+_,Y),P(E,
Le,Y,_,0,wd*2)}};if(s)s.forEach(fe);else for(let pe=o;pe<=i;pe++)fe(pe);return{stroke:R>0?E:null,fill:E,clip:z,flags:sl|
qg}})}function PT(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var CI=PT(ll),SI=PT(
ul);function MT(e){let t=je(e?.alignGaps,0);return(n,o,i,s)=>Ns(n,o,(a,l,u,c,p,d,m,f,g,y,v)=>{[i,s]=Td(u,i,s);let T=a.pxRound,
x=X=>T(d(X,c,y,f)),C=X=>T(m(X,p,v,g)),P,R;c.ori==0?(P=ll,R=CI):(P=ul,R=SI);let _=c.dir*(c.ori==0?1:-1),A={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:sl},E=A.stroke,z=!1;if(s-i>=y*4){let X=de=>n.posToVal(de,c.key,!0),fe=null,
pe=null,Le,Y,Ye,Ge=x(l[_==1?i:s]),$e=x(l[i]),Re=x(l[s]),Ae=X(_==1?$e+1:Re-1);for(let de=_==1?i:s;de>=i&&de<=s;de+=_){let Jt=l[de],
Ct=(_==1?Jt<Ae:Jt>Ae)?Ge:x(Jt),Qe=u[de];Ct==Ge?Qe!=null?(Y=Qe,fe==null?(P(E,Ct,C(Y)),Le=fe=pe=Y):Y<fe?fe=Y:Y>pe&&(pe=Y)):
Qe===null&&(z=!0):(fe!=null&&R(E,Ge,C(fe),C(pe),C(Le),C(Y)),Qe!=null?(Y=Qe,P(E,Ct,C(Y)),fe=pe=Le=Y):(fe=pe=null,Qe===null&&
(z=!0)),Ge=Ct,Ae=X(Ge+_))}fe!=null&&fe!=pe&&Ye!=Ge&&R(E,Ge,C(fe),C(pe),C(Le),C(Y))}else for(let X=_==1?i:s;X>=i&&X<=s;X+=
_){let fe=u[X];fe===null?z=!0:fe!=null&&P(E,x(l[X]),C(fe))}let[B,ue]=ny(n,o);if(a.fill!=null||B!=0){let X=A.fill=new Path2D(
E),fe=a.fillTo(n,o,a.min,a.max,B),pe=C(fe),Le=x(l[i]),Y=x(l[s]);_==-1&&([Y,Le]=[Le,Y]),P(X,Y,pe),P(X,Le,pe)}if(!a.spanGaps){
let X=[];z&&X.push(...oy(l,u,i,s,_,x,t)),A.gaps=X=a.gaps(n,o,i,s,X),A.clip=$d(X,c.ori,f,g,y,v)}return ue!=0&&(A.band=ue==
2?[ai(n,o,i,s,E,-1),ai(n,o,i,s,E,1)]:ai(n,o,i,s,E,ue)),A})}function TI(e){let t=je(e.align,1),n=je(e.ascDesc,!1),o=je(e.
alignGaps,0),i=je(e.extend,!1);return(s,a,l,u)=>Ns(s,a,(c,p,d,m,f,g,y,v,T,x,C)=>{[l,u]=Td(d,l,u);let P=c.pxRound,{left:R,
width:_}=s.bbox,A=$e=>P(g($e,m,x,v)),E=$e=>P(y($e,f,C,T)),z=m.ori==0?ll:ul,q={stroke:new Path2D,fill:null,clip:null,band:null,
gaps:null,flags:sl},B=q.stroke,ue=m.dir*(m.ori==0?1:-1),X=E(d[ue==1?l:u]),fe=A(p[ue==1?l:u]),pe=fe,Le=fe;i&&t==-1&&(Le=R,
z(B,Le,X)),z(B,fe,X);for(let $e=ue==1?l:u;$e>=l&&$e<=u;$e+=ue){let Re=d[$e];if(Re==null)continue;let Ae=A(p[$e]),de=E(Re);
t==1?z(B,Ae,X):z(B,pe,de),z(B,Ae,de),X=de,pe=Ae}let Y=pe;i&&t==1&&(Y=R+_,z(B,Y,X));let[Ye,Ge]=ny(s,a);if(c.fill!=null||Ye!=
0){let $e=q.fill=new Path2D(B),Re=c.fillTo(s,a,c.min,c.max,Ye),Ae=E(Re);z($e,Y,Ae),z($e,Le,Ae)}if(!c.spanGaps){let $e=[];
$e.push(...oy(p,d,l,u,ue,A,o));let Re=c.width*Ze/2,Ae=n||t==1?Re:-Re,de=n||t==-1?-Re:Re;$e.forEach(Jt=>{Jt[0]+=Ae,Jt[1]+=
de}),q.gaps=$e=c.gaps(s,a,l,u,$e),q.clip=$d($e,m.ori,v,T,x,C)}return Ge!=0&&(q.band=Ge==2?[ai(s,a,l,u,B,-1),ai(s,a,l,u,B,
1)]:ai(s,a,l,u,B,Ge)),q})}function q2(e,t,n,o,i,s,a=lt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==
void 0){if(l!=null){let p=tn(e[u]-e[l]);p<c&&(c=p,a=tn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function _I(e){e=e||Zu;
let t=je(e.size,[.6,lt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=ze(i),a=1-
t[0],l=je(t[1],lt),u=je(t[2],1),c=je(e.disp,Zu),p=je(e.each,f=>{}),{fill:d,stroke:m}=c;return(f,g,y,v)=>Ns(f,g,(T,x,C,P,R,_,A,E,z,q,B)=>{
let ue=T.pxRound,X=n,fe=o*Ze,pe=l*Ze,Le=u*Ze,Y,Ye;P.ori==0?[Y,Ye]=s(f,g):[Ye,Y]=s(f,g);let Ge=P.dir*(P.ori==0?1:-1),$e=P.
ori==0?Ad:ry,Re=P.ori==0?p:(oe,dt,Zt,ea,rs,fr,is)=>{p(oe,dt,Zt,rs,ea,is,fr)},Ae=je(f.bands,Yg).find(oe=>oe.series[0]==g),
de=Ae!=null?Ae.dir:0,Jt=T.fillTo(f,g,T.min,T.max,de),Dn=ue(A(Jt,R,B,z)),Ct,Qe,Ro,Xn=q,Mt=ue(T.width*Ze),mr=!1,Vr=null,yo=null,
yi=null,Ys=null;d!=null&&(Mt==0||m!=null)&&(mr=!0,Vr=d.values(f,g,y,v),yo=new Map,new Set(Vr).forEach(oe=>{oe!=null&&yo.
set(oe,new Path2D)}),Mt>0&&(yi=m.values(f,g,y,v),Ys=new Map,new Set(yi).forEach(oe=>{oe!=null&&Ys.set(oe,new Path2D)})));
let{x0:Qs,size:Kl}=c;if(Qs!=null&&Kl!=null){X=1,x=Qs.values(f,g,y,v),Qs.unit==2&&(x=x.map(Zt=>f.posToVal(E+Zt*q,P.key,!0)));
let oe=Kl.values(f,g,y,v);Kl.unit==2?Qe=oe[0]*q:Qe=_(oe[0],P,q,E)-_(0,P,q,E),Xn=q2(x,C,_,P,q,E,Xn),Ro=Xn-Qe+fe}else Xn=q2(
x,C,_,P,q,E,Xn),Ro=Xn*a+fe,Qe=Xn-Ro;Ro<1&&(Ro=0),Mt>=Qe/2&&(Mt=0),Ro<5&&(ue=Y2);let Dc=Ro>0,ns=Xn-Ro-(Dc?Mt:0);Qe=ue(zg(
ns,Le,pe)),Ct=(X==0?Qe/2:X==Ge?0:Qe)-X*Ge*((X==0?fe/2:0)+(Dc?Mt/2:0));let En={stroke:null,fill:null,clip:null,band:null,
gaps:null,flags:0},Xs=mr?null:new Path2D,Wr=null;if(Ae!=null)Wr=f.data[Ae.series[1]];else{let{y0:oe,y1:dt}=c;oe!=null&&dt!=
null&&(C=dt.values(f,g,y,v),Wr=oe.values(f,g,y,v))}let os=Y*Qe,De=Ye*Qe;for(let oe=Ge==1?y:v;oe>=y&&oe<=v;oe+=Ge){let dt=C[oe];
if(dt==null)continue;if(Wr!=null){let Hn=Wr[oe]??0;if(dt-Hn==0)continue;Dn=A(Hn,R,B,z)}let Zt=P.distr!=2||c!=null?x[oe]:
oe,ea=_(Zt,P,q,E),rs=A(je(dt,Jt),R,B,z),fr=ue(ea-Ct),is=ue(Fn(rs,Dn)),eo=ue(Qo(rs,Dn)),vo=is-eo;if(dt!=null){let Hn=dt<0?
De:os,No=dt<0?os:De;mr?(Mt>0&&yi[oe]!=null&&$e(Ys.get(yi[oe]),fr,eo+co(Mt/2),Qe,Fn(0,vo-Mt),Hn,No),Vr[oe]!=null&&$e(yo.get(
Vr[oe]),fr,eo+co(Mt/2),Qe,Fn(0,vo-Mt),Hn,No)):$e(Xs,fr,eo+co(Mt/2),Qe,Fn(0,vo-Mt),Hn,No),Re(f,g,oe,fr-Mt/2,eo,Qe+Mt,vo)}}
return Mt>0?En.stroke=mr?Ys:Xs:mr||(En._fill=T.width==0?T._fill:T._stroke??T._fill,En.width=0),En.fill=mr?yo:Xs,En})}function PI(e,t){
let n=je(t?.alignGaps,0);return(o,i,s,a)=>Ns(o,i,(l,u,c,p,d,m,f,g,y,v,T)=>{[s,a]=Td(c,s,a);let x=l.pxRound,C=Y=>x(m(Y,p,
v,g)),P=Y=>x(f(Y,d,T,y)),R,_,A;p.ori==0?(R=Dd,A=ll,_=ST):(R=Ed,A=ul,_=TT);let E=p.dir*(p.ori==0?1:-1),z=C(u[E==1?s:a]),q=z,
B=[],ue=[];for(let Y=E==1?s:a;Y>=s&&Y<=a;Y+=E)if(c[Y]!=null){let Ge=u[Y],$e=C(Ge);B.push(q=$e),ue.push(P(c[Y]))}let X={stroke:e(
B,ue,R,A,_,x),fill:null,clip:null,band:null,gaps:null,flags:sl},fe=X.stroke,[pe,Le]=ny(o,i);if(l.fill!=null||pe!=0){let Y=X.
fill=new Path2D(fe),Ye=l.fillTo(o,i,l.min,l.max,pe),Ge=P(Ye);A(Y,q,Ge),A(Y,z,Ge)}if(!l.spanGaps){let Y=[];Y.push(...oy(u,
c,s,a,E,C,n)),X.gaps=Y=l.gaps(o,i,s,a,Y),X.clip=$d(Y,p.ori,g,y,v,T)}return Le!=0&&(X.band=Le==2?[ai(o,i,s,a,fe,-1),ai(o,
i,s,a,fe,1)]:ai(o,i,s,a,fe,Le)),X})}function MI(e){return PI($I,e)}function $I(e,t,n,o,i,s){let a=e.length;if(a<2)return null;
let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),p=Array(a-1),d=Array(a-1);for(let m=0;m<
a-1;m++)p[m]=t[m+1]-t[m],d[m]=e[m+1]-e[m],c[m]=p[m]/d[m];u[0]=c[0];for(let m=1;m<a-1;m++)c[m]===0||c[m-1]===0||c[m-1]>0!=
c[m]>0?u[m]=0:(u[m]=3*(d[m-1]+d[m])/((2*d[m]+d[m-1])/c[m-1]+(d[m]+2*d[m-1])/c[m]),isFinite(u[m])||(u[m]=0));u[a-1]=c[a-2];
for(let m=0;m<a-1;m++)i(l,e[m]+d[m]/3,t[m]+u[m]*d[m]/3,e[m+1]-d[m]/3,t[m+1]-u[m+1]*d[m]/3,e[m+1],t[m+1])}return l}var Vg=new Set;
function V2(){for(let e of Vg)e.syncRect(!0)}al&&(Ls(u5,nl,V2),Ls(c5,nl,V2,!0),Ls(kd,nl,()=>{jt.pxRatio=Ze}));var DI=MT(),
EI=_T();function W2(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>Wg(s,a,t,n))}
function AI(e,t){return e.map((n,o)=>o==0?{}:Kt({},t,n))}function Wg(e,t,n,o){return Kt({},t==0?n:o,e)}function $T(e,t,n){
return t==null?rl:[t,n]}var OI=$T;function LI(e,t,n){return t==null?rl:Cd(t,n,Jg,!0)}function DT(e,t,n,o){return t==null?
rl:_d(t,n,e.scales[o].log,!1)}var RI=DT;function ET(e,t,n,o){return t==null?rl:Gg(t,n,e.scales[o].log,!1)}var NI=ET;function BI(e,t,n,o,i){
let s=Fn(k2(e),k2(t)),a=t-e,l=Yo(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?qi.get(u):0)<=17)return[u,c]}while(++l<n.
length);return[0,0]}function U2(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=en((n=+i)*Ze))+"px"),[e,t,n]}function FI(e){
e.show&&[e.font,e.labelFont].forEach(t=>{let n=ut(t[2]*Ze,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function jt(e,t,n){
let o={mode:je(e.mode,1)},i=o.mode;function s(h,b,w,S){let D=b.valToPct(h);return S+w*(b.dir==-1?1-D:D)}function a(h,b,w,S){
let D=b.valToPct(h);return S+w*(b.dir==-1?D:1-D)}function l(h,b,w,S){return b.ori==0?s(h,b,w,S):a(h,b,w,S)}o.valToPosH=s,
o.valToPosV=a;let u=!1;o.status=0;let c=o.root=$o(Uz);if(e.id!=null&&(c.id=e.id),uo(c,e.class),e.title){let h=$o(Gz,c);h.
textContent=e.title}let p=Zo("canvas"),d=o.ctx=p.getContext("2d"),m=$o(Jz,c);Ls("click",m,h=>{h.target===g&&(gt!=pa||St!=
da)&&vn.click(o,h)},!0);let f=o.under=$o(Zz,m);m.appendChild(p);let g=o.over=$o(Yz,m);e=il(e);let y=+je(e.pxAlign,1),v=H2(
y);(e.plugins||[]).forEach(h=>{h.opts&&(e=h.opts(o,e)||e)});let T=e.ms||.001,x=o.series=i==1?W2(e.series||[],L2,z2,!1):AI(
e.series||[null],F2),C=o.axes=W2(e.axes||[],O2,N2,!0),P=o.scales={},R=o.bands=e.bands||[];R.forEach(h=>{h.fill=ze(h.fill||
null),h.dir=je(h.dir,-1)});let _=i==2?x[1].facets[0].scale:x[0].scale,A={axes:pB,series:sB},E=(e.drawOrder||["axes","ser\
ies"]).map(h=>A[h]);function z(h){let b=h.distr==3?w=>si(w>0?w:h.clamp(o,w,h.min,h.max,h.key)):h.distr==4?w=>Eg(w,h.asinh):
h.distr==100?w=>h.fwd(w):w=>w;return w=>{let S=b(w),{_min:D,_max:O}=h,I=O-D;return(S-D)/I}}function q(h){let b=P[h];if(b==
null){let w=(e.scales||Zu)[h]||Zu;if(w.from!=null){q(w.from);let S=Kt({},P[w.from],w,{key:h});S.valToPct=z(S),P[h]=S}else{
b=P[h]=Kt({},h==_?bT:xI,w),b.key=h;let S=b.time,D=b.range,O=Hi(D);if((h!=_||i==2&&!S)&&(O&&(D[0]==null||D[1]==null)&&(D=
{min:D[0]==null?b2:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?b2:{mode:1,hard:D[1],soft:D[1]}},O=!1),!O&&Md(D))){let I=D;
D=(K,G,ee)=>G==null?rl:Cd(G,ee,I)}b.range=ze(D||(S?OI:h==_?b.distr==3?RI:b.distr==4?NI:$T:b.distr==3?DT:b.distr==4?ET:LI)),
b.auto=ze(O?!1:b.auto),b.clamp=ze(b.clamp||bI),b._min=b._max=null,b.valToPct=z(b)}}}q("x"),q("y"),i==1&&x.forEach(h=>{q(
h.scale)}),C.forEach(h=>{q(h.scale)});for(let h in e.scales)q(h);let B=P[_],ue=B.distr,X,fe;B.ori==0?(uo(c,Kz),X=s,fe=a):
(uo(c,jz),X=a,fe=s);let pe={};for(let h in P){let b=P[h];(b.min!=null||b.max!=null)&&(pe[h]={min:b.min,max:b.max},b.min=
b.max=null)}let Le=e.tzDate||(h=>new Date(en(h/T))),Y=e.fmtDate||Qg,Ye=T==1?K5(Le):J5(Le),Ge=D2(Le,$2(T==1?U5:G5,Y)),$e=A2(
Le,E2(Y5,Y)),Re=[],Ae=o.legend=Kt({},eI,e.legend),de=o.cursor=Kt({},sI,{drag:{y:i==2}},e.cursor),Jt=Ae.show,Dn=de.show,Ct=Ae.
markers;Ae.idxs=Re,Ct.width=ze(Ct.width),Ct.dash=ze(Ct.dash),Ct.stroke=ze(Ct.stroke),Ct.fill=ze(Ct.fill);let Qe,Ro,Xn,Mt=[],
mr=[],Vr,yo=!1,yi={};if(Ae.live){let h=x[1]?x[1].values:null;yo=h!=null,Vr=yo?h(o,1,0):{_:0};for(let b in Vr)yi[b]=Kg}if(Jt)
if(Qe=Zo("table",o5,c),Xn=Zo("tbody",null,Qe),Ae.mount(o,Qe),yo){Ro=Zo("thead",null,Qe,Xn);let h=Zo("tr",null,Ro);Zo("th",
null,h);for(var Ys in Vr)Zo("th",s2,h).textContent=Ys}else uo(Qe,i5),Ae.live&&uo(Qe,r5);let Qs={show:!0},Kl={show:!1};function Dc(h,b){
if(b==0&&(yo||!Ae.live||i==2))return rl;let w=[],S=Zo("tr",s5,Xn,Xn.childNodes[b]);uo(S,h.class),h.show||uo(S,Os);let D=Zo(
"th",null,S);if(Ct.show){let K=$o(a5,D);if(b>0){let G=Ct.width(o,b);G&&(K.style.border=G+"px "+Ct.dash(o,b)+" "+Ct.stroke(
o,b)),K.style.background=Ct.fill(o,b)}}let O=$o(s2,D);h.label instanceof HTMLElement?O.appendChild(h.label):O.textContent=
h.label,b>0&&(Ct.show||(O.style.color=h.width>0?Ct.stroke(o,b):Ct.fill(o,b)),En("click",D,K=>{if(de._lock)return;as(K);let G=x.
indexOf(h);if((K.ctrlKey||K.metaKey)!=Ae.isolate){let ee=x.some((te,se)=>se>0&&se!=G&&te.show);x.forEach((te,se)=>{se>0&&
gr(se,ee?se==G?Qs:Kl:Qs,!0,qt.setSeries)})}else gr(G,{show:!h.show},!0,qt.setSeries)},!1),na&&En(c2,D,K=>{de._lock||(as(
K),gr(x.indexOf(h),fa,!0,qt.setSeries))},!1));for(var I in Vr){let K=Zo("td",l5,S);K.textContent="--",w.push(K)}return[S,
w]}let ns=new Map;function En(h,b,w,S=!0){let D=ns.get(b)||{},O=de.bind[h](o,b,w,S);O&&(Ls(h,b,D[h]=O),ns.set(b,D))}function Xs(h,b,w){
let S=ns.get(b)||{};for(let D in S)(h==null||D==h)&&(Fg(D,b,S[D]),delete S[D]);h==null&&ns.delete(b)}let Wr=0,os=0,De=0,
oe=0,dt=0,Zt=0,ea=dt,rs=Zt,fr=De,is=oe,eo=0,vo=0,Hn=0,No=0;o.bbox={};let ff=!1,Ec=!1,ta=!1,ss=!1,Ac=!1,bo=!1;function hf(h,b,w){
(w||h!=o.width||b!=o.height)&&tb(h,b),aa(!1),ta=!0,Ec=!0,la()}function tb(h,b){o.width=Wr=De=h,o.height=os=oe=b,dt=Zt=0,
XN(),eB();let w=o.bbox;eo=w.left=Es(dt*Ze,.5),vo=w.top=Es(Zt*Ze,.5),Hn=w.width=Es(De*Ze,.5),No=w.height=Es(oe*Ze,.5)}let ZN=3;
function YN(){let h=!1,b=0;for(;!h;){b++;let w=uB(b),S=cB(b);h=b==ZN||w&&S,h||(tb(o.width,o.height),Ec=!0)}}function QN({
width:h,height:b}){hf(h,b)}o.setSize=QN;function XN(){let h=!1,b=!1,w=!1,S=!1;C.forEach((D,O)=>{if(D.show&&D._show){let{
side:I,_size:K}=D,G=I%2,ee=D.label!=null?D.labelSize:0,te=K+ee;te>0&&(G?(De-=te,I==3?(dt+=te,S=!0):w=!0):(oe-=te,I==0?(Zt+=
te,h=!0):b=!0))}}),ls[0]=h,ls[1]=w,ls[2]=b,ls[3]=S,De-=vi[1]+vi[3],dt+=vi[3],oe-=vi[2]+vi[0],Zt+=vi[0]}function eB(){let h=dt+
De,b=Zt+oe,w=dt,S=Zt;function D(O,I){switch(O){case 1:return h+=I,h-I;case 2:return b+=I,b-I;case 3:return w-=I,w+I;case 0:
return S-=I,S+I}}C.forEach((O,I)=>{if(O.show&&O._show){let K=O.side;O._pos=D(K,O._size),O.label!=null&&(O._lpos=D(K,O.labelSize))}})}
if(de.dataIdx==null){let h=de.hover,b=h.skip=new Set(h.skip??[]);b.add(void 0);let w=h.prox=ze(h.prox),S=h.bias??=0;de.dataIdx=
(D,O,I,K)=>{if(O==0)return I;let G=I,ee=w(D,O,I,K)??lt,te=ee>=0&&ee<lt,se=B.ori==0?De:oe,Se=de.left,Je=t[0],Ue=t[O];if(b.
has(Ue[I])){G=null;let Ne=null,xe=null,me;if(S==0||S==-1)for(me=I;Ne==null&&me-- >0;)b.has(Ue[me])||(Ne=me);if(S==0||S==
1)for(me=I;xe==null&&me++<Ue.length;)b.has(Ue[me])||(xe=me);if(Ne!=null||xe!=null)if(te){let vt=Ne==null?-1/0:X(Je[Ne],B,
se,0),Ot=xe==null?1/0:X(Je[xe],B,se,0),ln=Se-vt,ot=Ot-Se;ln<=ot?ln<=ee&&(G=Ne):ot<=ee&&(G=xe)}else G=xe==null?Ne:Ne==null?
xe:I-Ne<=xe-I?Ne:xe}else te&&tn(Se-X(Je[I],B,se,0))>ee&&(G=null);return G}}let as=h=>{de.event=h};de.idxs=Re,de._lock=!1;
let Tn=de.points;Tn.show=ze(Tn.show),Tn.size=ze(Tn.size),Tn.stroke=ze(Tn.stroke),Tn.width=ze(Tn.width),Tn.fill=ze(Tn.fill);
let hr=o.focus=Kt({},e.focus||{alpha:.3},de.focus),na=hr.prox>=0,oa=na&&Tn.one,xo=[],ra=[],ia=[];function nb(h,b){let w=Tn.
show(o,b);if(w instanceof HTMLElement)return uo(w,n5),uo(w,h.class),Mr(w,-10,-10,De,oe),g.insertBefore(w,xo[b]),w}function ob(h,b){
if(i==1||b>0){let w=i==1&&P[h.scale].time,S=h.value;h.value=w?T2(S)?A2(Le,E2(S,Y)):S||$e:S||gI,h.label=h.label||(w?lI:aI)}
if(oa||b>0){h.width=h.width==null?1:h.width,h.paths=h.paths||DI||x5,h.fillTo=ze(h.fillTo||wI),h.pxAlign=+je(h.pxAlign,y),
h.pxRound=H2(h.pxAlign),h.stroke=ze(h.stroke||null),h.fill=ze(h.fill||null),h._stroke=h._fill=h._paths=h._focus=null;let w=yI(
Fn(1,h.width),1),S=h.points=Kt({},{size:w,width:Fn(1,w*.2),stroke:h.stroke,space:w*2,paths:EI,_stroke:null,_fill:null},h.
points);S.show=ze(S.show),S.filter=ze(S.filter),S.fill=ze(S.fill),S.stroke=ze(S.stroke),S.paths=ze(S.paths),S.pxAlign=h.
pxAlign}if(Jt){let w=Dc(h,b);Mt.splice(b,0,w[0]),mr.splice(b,0,w[1]),Ae.values.push(null)}if(Dn){Re.splice(b,0,null);let w=null;
oa?b==0&&(w=nb(h,b)):b>0&&(w=nb(h,b)),xo.splice(b,0,w),ra.splice(b,0,0),ia.splice(b,0,0)}an("addSeries",b)}function tB(h,b){
b=b??x.length,h=i==1?Wg(h,b,L2,z2):Wg(h,b,{},F2),x.splice(b,0,h),ob(x[b],b)}o.addSeries=tB;function nB(h){if(x.splice(h,
1),Jt){Ae.values.splice(h,1),mr.splice(h,1);let b=Mt.splice(h,1)[0];Xs(null,b.firstChild),b.remove()}Dn&&(Re.splice(h,1),
xo.splice(h,1)[0].remove(),ra.splice(h,1),ia.splice(h,1)),an("delSeries",h)}o.delSeries=nB;let ls=[!1,!1,!1,!1];function oB(h,b){
if(h._show=h.show,h.show){let w=h.side%2,S=P[h.scale];S==null&&(h.scale=w?x[1].scale:_,S=P[h.scale]);let D=S.time;h.size=
ze(h.size),h.space=ze(h.space),h.rotate=ze(h.rotate),Hi(h.incrs)&&h.incrs.forEach(I=>{!qi.has(I)&&qi.set(I,eT(I))}),h.incrs=
ze(h.incrs||(S.distr==2?q5:D?T==1?W5:j5:As)),h.splits=ze(h.splits||(D&&S.distr==1?Ye:S.distr==3?Ig:S.distr==4?pI:cI)),h.
stroke=ze(h.stroke),h.grid.stroke=ze(h.grid.stroke),h.ticks.stroke=ze(h.ticks.stroke),h.border.stroke=ze(h.border.stroke);
let O=h.values;h.values=Hi(O)&&!Hi(O[0])?ze(O):D?Hi(O)?D2(Le,$2(O,Y)):T2(O)?Z5(Le,O):O||Ge:O||uI,h.filter=ze(h.filter||(S.
distr>=3&&S.log==10?fI:S.distr==3&&S.log==2?hI:Q2)),h.font=U2(h.font),h.labelFont=U2(h.labelFont),h._size=h.size(o,null,
b,0),h._space=h._rotate=h._incrs=h._found=h._splits=h._values=null,h._size>0&&(ls[b]=!0,h._el=$o(Qz,m))}}function jl(h,b,w,S){
let[D,O,I,K]=w,G=b%2,ee=0;return G==0&&(K||O)&&(ee=b==0&&!D||b==2&&!I?en(O2.size/3):0),G==1&&(D||I)&&(ee=b==1&&!O||b==3&&
!K?en(N2.size/2):0),ee}let rb=o.padding=(e.padding||[jl,jl,jl,jl]).map(h=>ze(je(h,jl))),vi=o._padding=rb.map((h,b)=>h(o,
b,ls,0)),yn,nn=null,on=null,Oc=i==1?x[0].idxs:null,Bo=null,Gl=!1;function ib(h,b){if(t=h??[],o.data=o._data=t,i==2){yn=0;
for(let w=1;w<x.length;w++)yn+=t[w][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Bo=t[0],yn=Bo.length;let w=t;if(ue==
2){w=t.slice();let S=w[0]=Array(yn);for(let D=0;D<yn;D++)S[D]=D}o._data=t=w}if(aa(!0),an("setData"),ue==2&&(ta=!0),b!==!1){
let w=B;w.auto(o,Gl)?gf():xi(_,w.min,w.max),ss=ss||de.left>=0,bo=!0,la()}}o.setData=ib;function gf(){Gl=!0;let h,b;i==1&&
(yn>0?(nn=Oc[0]=0,on=Oc[1]=yn-1,h=t[0][nn],b=t[0][on],ue==2?(h=nn,b=on):h==b&&(ue==3?[h,b]=_d(h,h,B.log,!1):ue==4?[h,b]=
Gg(h,h,B.log,!1):B.time?b=h+en(86400/T):[h,b]=Cd(h,b,Jg,!0))):(nn=Oc[0]=h=null,on=Oc[1]=b=null)),xi(_,h,b)}let Lc,sa,yf,
vf,bf,xf,wf,kf,Cf,qn;function sb(h,b,w,S,D,O){h??=l2,w??=Yg,S??="butt",D??=l2,O??="round",h!=Lc&&(d.strokeStyle=Lc=h),D!=
sa&&(d.fillStyle=sa=D),b!=yf&&(d.lineWidth=yf=b),O!=bf&&(d.lineJoin=bf=O),S!=xf&&(d.lineCap=xf=S),w!=vf&&d.setLineDash(vf=
w)}function ab(h,b,w,S){b!=sa&&(d.fillStyle=sa=b),h!=wf&&(d.font=wf=h),w!=kf&&(d.textAlign=kf=w),S!=Cf&&(d.textBaseline=
Cf=S)}function Sf(h,b,w,S,D=0){if(S.length>0&&h.auto(o,Gl)&&(b==null||b.min==null)){let O=je(nn,0),I=je(on,S.length-1),K=w.
min==null?f5(S,O,I,D,h.distr==3):[w.min,w.max];h.min=Qo(h.min,w.min=K[0]),h.max=Fn(h.max,w.max=K[1])}}let lb={min:null,max:null};
function rB(){for(let S in P){let D=P[S];pe[S]==null&&(D.min==null||pe[_]!=null&&D.auto(o,Gl))&&(pe[S]=lb)}for(let S in P){
let D=P[S];pe[S]==null&&D.from!=null&&pe[D.from]!=null&&(pe[S]=lb)}pe[_]!=null&&aa(!0);let h={};for(let S in pe){let D=pe[S];
if(D!=null){let O=h[S]=il(P[S],C5);if(D.min!=null)Kt(O,D);else if(S!=_||i==2)if(yn==0&&O.from==null){let I=O.range(o,null,
null,S);O.min=I[0],O.max=I[1]}else O.min=lt,O.max=-lt}}if(yn>0){x.forEach((S,D)=>{if(i==1){let O=S.scale,I=pe[O];if(I==null)
return;let K=h[O];if(D==0){let G=K.range(o,K.min,K.max,O);K.min=G[0],K.max=G[1],nn=Yo(K.min,t[0]),on=Yo(K.max,t[0]),on-nn>
1&&(t[0][nn]<K.min&&nn++,t[0][on]>K.max&&on--),S.min=Bo[nn],S.max=Bo[on]}else S.show&&S.auto&&Sf(K,I,S,t[D],S.sorted);S.
idxs[0]=nn,S.idxs[1]=on}else if(D>0&&S.show&&S.auto){let[O,I]=S.facets,K=O.scale,G=I.scale,[ee,te]=t[D],se=h[K],Se=h[G];
se!=null&&Sf(se,pe[K],O,ee,O.sorted),Se!=null&&Sf(Se,pe[G],I,te,I.sorted),S.min=I.min,S.max=I.max}});for(let S in h){let D=h[S],
O=pe[S];if(D.from==null&&(O==null||O.min==null)){let I=D.range(o,D.min==lt?null:D.min,D.max==-lt?null:D.max,S);D.min=I[0],
D.max=I[1]}}}for(let S in h){let D=h[S];if(D.from!=null){let O=h[D.from];if(O.min==null)D.min=D.max=null;else{let I=D.range(
o,O.min,O.max,S);D.min=I[0],D.max=I[1]}}}let b={},w=!1;for(let S in h){let D=h[S],O=P[S];if(O.min!=D.min||O.max!=D.max){
O.min=D.min,O.max=D.max;let I=O.distr;O._min=I==3?si(O.min):I==4?Eg(O.min,O.asinh):I==100?O.fwd(O.min):O.min,O._max=I==3?
si(O.max):I==4?Eg(O.max,O.asinh):I==100?O.fwd(O.max):O.max,b[S]=w=!0}}if(w){x.forEach((S,D)=>{i==2?D>0&&b.y&&(S._paths=null):
b[S.scale]&&(S._paths=null)});for(let S in b)ta=!0,an("setScale",S);Dn&&de.left>=0&&(ss=bo=!0)}for(let S in pe)pe[S]=null}
function iB(h){let b=zg(nn-1,0,yn-1),w=zg(on+1,0,yn-1);for(;h[b]==null&&b>0;)b--;for(;h[w]==null&&w<yn-1;)w++;return[b,w]}
function sB(){if(yn>0){let h=x.some(b=>b._focus)&&qn!=hr.alpha;h&&(d.globalAlpha=qn=hr.alpha),x.forEach((b,w)=>{if(w>0&&
b.show&&(ub(w,!1),ub(w,!0),b._paths==null)){let S=qn;qn!=b.alpha&&(d.globalAlpha=qn=b.alpha);let D=i==2?[0,t[w][0].length-
1]:iB(t[w]);b._paths=b.paths(o,w,D[0],D[1]),qn!=S&&(d.globalAlpha=qn=S)}}),x.forEach((b,w)=>{if(w>0&&b.show){let S=qn;qn!=
b.alpha&&(d.globalAlpha=qn=b.alpha),b._paths!=null&&cb(w,!1);{let D=b._paths!=null?b._paths.gaps:null,O=b.points.show(o,
w,nn,on,D),I=b.points.filter(o,w,O,D);(O||I)&&(b.points._paths=b.points.paths(o,w,nn,on,I),cb(w,!0))}qn!=S&&(d.globalAlpha=
qn=S),an("drawSeries",w)}}),h&&(d.globalAlpha=qn=1)}}function ub(h,b){let w=b?x[h].points:x[h];w._stroke=w.stroke(o,h),w.
_fill=w.fill(o,h)}function cb(h,b){let w=b?x[h].points:x[h],{stroke:S,fill:D,clip:O,flags:I,_stroke:K=w._stroke,_fill:G=w.
_fill,_width:ee=w.width}=w._paths;ee=ut(ee*Ze,3);let te=null,se=ee%2/2;b&&G==null&&(G=ee>0?"#fff":K);let Se=w.pxAlign==1&&
se>0;if(Se&&d.translate(se,se),!b){let Je=eo-ee/2,Ue=vo-ee/2,Ne=Hn+ee,xe=No+ee;te=new Path2D,te.rect(Je,Ue,Ne,xe)}b?Tf(K,
ee,w.dash,w.cap,G,S,D,I,O):aB(h,K,ee,w.dash,w.cap,G,S,D,I,te,O),Se&&d.translate(-se,-se)}function aB(h,b,w,S,D,O,I,K,G,ee,te){
let se=!1;G!=0&&R.forEach((Se,Je)=>{if(Se.series[0]==h){let Ue=x[Se.series[1]],Ne=t[Se.series[1]],xe=(Ue._paths||Zu).band;
Hi(xe)&&(xe=Se.dir==1?xe[0]:xe[1]);let me,vt=null;Ue.show&&xe&&g5(Ne,nn,on)?(vt=Se.fill(o,Je)||O,me=Ue._paths.clip):xe=null,
Tf(b,w,S,D,vt,I,K,G,ee,te,me,xe),se=!0}}),se||Tf(b,w,S,D,O,I,K,G,ee,te)}let pb=sl|qg;function Tf(h,b,w,S,D,O,I,K,G,ee,te,se){
sb(h,b,w,S,D),(G||ee||se)&&(d.save(),G&&d.clip(G),ee&&d.clip(ee)),se?(K&pb)==pb?(d.clip(se),te&&d.clip(te),Nc(D,I),Rc(h,
O,b)):K&qg?(Nc(D,I),d.clip(se),Rc(h,O,b)):K&sl&&(d.save(),d.clip(se),te&&d.clip(te),Nc(D,I),d.restore(),Rc(h,O,b)):(Nc(D,
I),Rc(h,O,b)),(G||ee||se)&&d.restore()}function Rc(h,b,w){w>0&&(b instanceof Map?b.forEach((S,D)=>{d.strokeStyle=Lc=D,d.
stroke(S)}):b!=null&&h&&d.stroke(b))}function Nc(h,b){b instanceof Map?b.forEach((w,S)=>{d.fillStyle=sa=S,d.fill(w)}):b!=
null&&h&&d.fill(b)}function lB(h,b,w,S){let D=C[h],O;if(S<=0)O=[0,0];else{let I=D._space=D.space(o,h,b,w,S),K=D._incrs=D.
incrs(o,h,b,w,S,I);O=BI(b,w,K,S,I)}return D._found=O}function _f(h,b,w,S,D,O,I,K,G,ee){let te=I%2/2;y==1&&d.translate(te,
te),sb(K,I,G,ee,K),d.beginPath();let se,Se,Je,Ue,Ne=D+(S==0||S==3?-O:O);w==0?(Se=D,Ue=Ne):(se=D,Je=Ne);for(let xe=0;xe<h.
length;xe++)b[xe]!=null&&(w==0?se=Je=h[xe]:Se=Ue=h[xe],d.moveTo(se,Se),d.lineTo(Je,Ue));d.stroke(),y==1&&d.translate(-te,
-te)}function uB(h){let b=!0;return C.forEach((w,S)=>{if(!w.show)return;let D=P[w.scale];if(D.min==null){w._show&&(b=!1,
w._show=!1,aa(!1));return}else w._show||(b=!1,w._show=!0,aa(!1));let O=w.side,I=O%2,{min:K,max:G}=D,[ee,te]=lB(S,K,G,I==
0?De:oe);if(te==0)return;let se=D.distr==2,Se=w._splits=w.splits(o,S,K,G,ee,te,se),Je=D.distr==2?Se.map(me=>Bo[me]):Se,Ue=D.
distr==2?Bo[Se[1]]-Bo[Se[0]]:ee,Ne=w._values=w.values(o,w.filter(o,Je,S,te,Ue),S,te,Ue);w._rotate=O==2?w.rotate(o,Ne,S,te):
0;let xe=w._size;w._size=Do(w.size(o,Ne,S,h)),xe!=null&&w._size!=xe&&(b=!1)}),b}function cB(h){let b=!0;return rb.forEach(
(w,S)=>{let D=w(o,S,ls,h);D!=vi[S]&&(b=!1),vi[S]=D}),b}function pB(){for(let h=0;h<C.length;h++){let b=C[h];if(!b.show||
!b._show)continue;let w=b.side,S=w%2,D,O,I=b.stroke(o,h),K=w==0||w==3?-1:1,[G,ee]=b._found;if(b.label!=null){let On=b.labelGap*
K,oo=en((b._lpos+On)*Ze);ab(b.labelFont[0],I,"center",w==2?"top":a2),d.save(),S==1?(D=O=0,d.translate(oo,en(vo+No/2)),d.
rotate((w==3?-wd:wd)/2)):(D=en(eo+Hn/2),O=oo);let ps=Z2(b.label)?b.label(o,h,G,ee):b.label;d.fillText(ps,D,O),d.restore()}
if(ee==0)continue;let te=P[b.scale],se=S==0?Hn:No,Se=S==0?eo:vo,Je=b._splits,Ue=te.distr==2?Je.map(On=>Bo[On]):Je,Ne=te.
distr==2?Bo[Je[1]]-Bo[Je[0]]:G,xe=b.ticks,me=b.border,vt=xe.show?xe.size:0,Ot=en(vt*Ze),ln=en((b.alignTo==2?b._size-vt-b.
gap:b.gap)*Ze),ot=b._rotate*-wd/180,Lt=v(b._pos*Ze),to=(Ot+ln)*K,An=Lt+to;O=S==0?An:0,D=S==1?An:0;let wo=b.font[0],Fo=b.
align==1?el:b.align==2?Mg:ot>0?el:ot<0?Mg:S==0?"center":w==3?Mg:el,vr=ot||S==1?"middle":w==2?"top":a2;ab(wo,I,Fo,vr);let no=b.
font[1]*b.lineGap,ko=Je.map(On=>v(l(On,te,se,Se))),zo=b._values;for(let On=0;On<zo.length;On++){let oo=zo[On];if(oo!=null){
S==0?D=ko[On]:O=ko[On],oo=""+oo;let ps=oo.indexOf(`
`)==-1?[oo]:oo.split(/\n/gm);for(let Ln=0;Ln<ps.length;Ln++){let Db=ps[Ln];ot?(d.save(),d.translate(D,O+Ln*no),d.rotate(
ot),d.fillText(Db,0,0),d.restore()):d.fillText(Db,D,O+Ln*no)}}}xe.show&&_f(ko,xe.filter(o,Ue,h,ee,Ne),S,w,Lt,Ot,ut(xe.width*
Ze,3),xe.stroke(o,h),xe.dash,xe.cap);let br=b.grid;br.show&&_f(ko,br.filter(o,Ue,h,ee,Ne),S,S==0?2:1,S==0?vo:eo,S==0?No:
Hn,ut(br.width*Ze,3),br.stroke(o,h),br.dash,br.cap),me.show&&_f([Lt],[1],S==0?1:0,S==0?1:2,S==1?vo:eo,S==1?No:Hn,ut(me.width*
Ze,3),me.stroke(o,h),me.dash,me.cap)}an("drawAxes")}function aa(h){x.forEach((b,w)=>{w>0&&(b._paths=null,h&&(i==1?(b.min=
null,b.max=null):b.facets.forEach(S=>{S.min=null,S.max=null})))})}let Bc=!1,Pf=!1,Jl=[];function dB(){Pf=!1;for(let h=0;h<
Jl.length;h++)an(...Jl[h]);Jl.length=0}function la(){Bc||(D5(db),Bc=!0)}function mB(h,b=!1){Bc=!0,Pf=b,h(o),db(),b&&Jl.length>
0&&queueMicrotask(dB)}o.batch=mB;function db(){if(ff&&(rB(),ff=!1),ta&&(YN(),ta=!1),Ec){if(wt(f,el,dt),wt(f,"top",Zt),wt(
f,Ku,De),wt(f,ju,oe),wt(g,el,dt),wt(g,"top",Zt),wt(g,Ku,De),wt(g,ju,oe),wt(m,Ku,Wr),wt(m,ju,os),p.width=en(Wr*Ze),p.height=
en(os*Ze),C.forEach(({_el:h,_show:b,_size:w,_pos:S,side:D})=>{if(h!=null)if(b){let O=D===3||D===0?w:0,I=D%2==1;wt(h,I?"l\
eft":"top",S-O),wt(h,I?"width":"height",w),wt(h,I?"top":"left",I?Zt:dt),wt(h,I?"height":"width",I?oe:De),Bg(h,Os)}else uo(
h,Os)}),Lc=sa=yf=bf=xf=wf=kf=Cf=vf=null,qn=1,Ql(!0),dt!=ea||Zt!=rs||De!=fr||oe!=is){aa(!1);let h=De/fr,b=oe/is;if(Dn&&!ss&&
de.left>=0){de.left*=h,de.top*=b,ua&&Mr(ua,en(de.left),0,De,oe),ca&&Mr(ca,0,en(de.top),De,oe);for(let w=0;w<xo.length;w++){
let S=xo[w];S!=null&&(ra[w]*=h,ia[w]*=b,Mr(S,Do(ra[w]),Do(ia[w]),De,oe))}}if(yt.show&&!Ac&&yt.left>=0&&yt.width>0){yt.left*=
h,yt.width*=h,yt.top*=b,yt.height*=b;for(let w in Of)wt(ma,w,yt[w])}ea=dt,rs=Zt,fr=De,is=oe}an("setSize"),Ec=!1}Wr>0&&os>
0&&(d.clearRect(0,0,p.width,p.height),an("drawClear"),E.forEach(h=>h()),an("draw")),yt.show&&Ac&&(Fc(yt),Ac=!1),Dn&&ss&&
(cs(null,!0,!1),ss=!1),Ae.show&&Ae.live&&bo&&(Ef(),bo=!1),u||(u=!0,o.status=1,an("ready")),Gl=!1,Bc=!1}o.redraw=(h,b)=>{
ta=b||!1,h!==!1?xi(_,B.min,B.max):la()};function Mf(h,b){let w=P[h];if(w.from==null){if(yn==0){let S=w.range(o,b.min,b.max,
h);b.min=S[0],b.max=S[1]}if(b.min>b.max){let S=b.min;b.min=b.max,b.max=S}if(yn>1&&b.min!=null&&b.max!=null&&b.max-b.min<
1e-16)return;h==_&&w.distr==2&&yn>0&&(b.min=Yo(b.min,t[0]),b.max=Yo(b.max,t[0]),b.min==b.max&&b.max++),pe[h]=b,ff=!0,la()}}
o.setScale=Mf;let $f,Df,ua,ca,mb,fb,pa,da,hb,gb,gt,St,bi=!1,vn=de.drag,rn=vn.x,sn=vn.y;Dn&&(de.x&&($f=$o(e5,g)),de.y&&(Df=
$o(t5,g)),B.ori==0?(ua=$f,ca=Df):(ua=Df,ca=$f),gt=de.left,St=de.top);let yt=o.select=Kt({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),ma=yt.show?$o(Xz,yt.over?g:f):null;function Fc(h,b){if(yt.show){for(let w in h)yt[w]=h[w],w in
Of&&wt(ma,w,h[w]);b!==!1&&an("setSelect")}}o.setSelect=Fc;function fB(h){if(x[h].show)Jt&&Bg(Mt[h],Os);else if(Jt&&uo(Mt[h],
Os),Dn){let w=oa?xo[0]:xo[h];w!=null&&Mr(w,-10,-10,De,oe)}}function xi(h,b,w){Mf(h,{min:b,max:w})}function gr(h,b,w,S){b.
focus!=null&&bB(h),b.show!=null&&x.forEach((D,O)=>{O>0&&(h==O||h==null)&&(D.show=b.show,fB(O),i==2?(xi(D.facets[0].scale,
null,null),xi(D.facets[1].scale,null,null)):xi(D.scale,null,null),la())}),w!==!1&&an("setSeries",h,b),S&&Xl("setSeries",
o,h,b)}o.setSeries=gr;function hB(h,b){Kt(R[h],b)}function gB(h,b){h.fill=ze(h.fill||null),h.dir=je(h.dir,-1),b=b??R.length,
R.splice(b,0,h)}function yB(h){h==null?R.length=0:R.splice(h,1)}o.addBand=gB,o.setBand=hB,o.delBand=yB;function vB(h,b){
x[h].alpha=b,Dn&&xo[h]!=null&&(xo[h].style.opacity=b),Jt&&Mt[h]&&(Mt[h].style.opacity=b)}let Ur,wi,us,fa={focus:!0};function bB(h){
if(h!=us){let b=h==null,w=hr.alpha!=1;x.forEach((S,D)=>{if(i==1||D>0){let O=b||D==0||D==h;S._focus=b?null:O,w&&vB(D,O?1:
hr.alpha)}}),us=h,w&&la()}}Jt&&na&&En(p2,Qe,h=>{de._lock||(as(h),us!=null&&gr(null,fa,!0,qt.setSeries))});function yr(h,b,w){
let S=P[b];w&&(h=h/Ze-(S.ori==1?Zt:dt));let D=De;S.ori==1&&(D=oe,h=D-h),S.dir==-1&&(h=D-h);let O=S._min,I=S._max,K=h/D,G=O+
(I-O)*K,ee=S.distr;return ee==3?ol(10,G):ee==4?v5(G,S.asinh):ee==100?S.bwd(G):G}function xB(h,b){let w=yr(h,_,b);return Yo(
w,t[0],nn,on)}o.valToIdx=h=>Yo(h,t[0]),o.posToIdx=xB,o.posToVal=yr,o.valToPos=(h,b,w)=>P[b].ori==0?s(h,P[b],w?Hn:De,w?eo:
0):a(h,P[b],w?No:oe,w?vo:0),o.setCursor=(h,b,w)=>{gt=h.left,St=h.top,cs(null,b,w)};function yb(h,b){wt(ma,el,yt.left=h),
wt(ma,Ku,yt.width=b)}function vb(h,b){wt(ma,"top",yt.top=h),wt(ma,ju,yt.height=b)}let Zl=B.ori==0?yb:vb,Yl=B.ori==1?yb:vb;
function wB(){if(Jt&&Ae.live)for(let h=i==2?1:0;h<x.length;h++){if(h==0&&yo)continue;let b=Ae.values[h],w=0;for(let S in b)
mr[h][w++].firstChild.nodeValue=b[S]}}function Ef(h,b){if(h!=null&&(h.idxs?h.idxs.forEach((w,S)=>{Re[S]=w}):k5(h.idx)||Re.
fill(h.idx),Ae.idx=Re[0]),Jt&&Ae.live){for(let w=0;w<x.length;w++)(w>0||i==1&&!yo)&&kB(w,Re[w]);wB()}bo=!1,b!==!1&&an("s\
etLegend")}o.setLegend=Ef;function kB(h,b){let w=x[h],S=h==0&&ue==2?Bo:t[h],D;yo?D=w.values(o,h,b)??yi:(D=w.value(o,b==null?
null:S[b],h,b),D=D==null?yi:{_:D}),Ae.values[h]=D}function cs(h,b,w){hb=gt,gb=St,[gt,St]=de.move(o,gt,St),de.left=gt,de.
top=St,Dn&&(ua&&Mr(ua,en(gt),0,De,oe),ca&&Mr(ca,0,en(St),De,oe));let S,D=nn>on;Ur=lt,wi=null;let O=B.ori==0?De:oe,I=B.ori==
1?De:oe;if(gt<0||yn==0||D){S=de.idx=null;for(let K=0;K<x.length;K++){let G=xo[K];G!=null&&Mr(G,-10,-10,De,oe)}na&&gr(null,
fa,!0,h==null&&qt.setSeries),Ae.live&&(Re.fill(S),bo=!0)}else{let K,G,ee;i==1&&(K=B.ori==0?gt:St,G=yr(K,_),S=de.idx=Yo(G,
t[0],nn,on),ee=X(t[0][S],B,O,0));let te=-10,se=-10,Se=0,Je=0,Ue=!0,Ne="",xe="";for(let me=i==2?1:0;me<x.length;me++){let vt=x[me],
Ot=Re[me],ln=Ot==null?null:i==1?t[me][Ot]:t[me][1][Ot],ot=de.dataIdx(o,me,S,G),Lt=ot==null?null:i==1?t[me][ot]:t[me][1][ot];
if(bo=bo||Lt!=ln||ot!=Ot,Re[me]=ot,me>0&&vt.show){let to=ot==null?-10:ot==S?ee:X(i==1?t[0][ot]:t[me][0][ot],B,O,0),An=Lt==
null?-10:fe(Lt,i==1?P[vt.scale]:P[vt.facets[1].scale],I,0);if(na&&Lt!=null){let wo=B.ori==1?gt:St,Fo=tn(hr.dist(o,me,ot,
An,wo));if(Fo<Ur){let vr=hr.bias;if(vr!=0){let no=yr(wo,vt.scale),ko=Lt>=0?1:-1,zo=no>=0?1:-1;zo==ko&&(zo==1?vr==1?Lt>=no:
Lt<=no:vr==1?Lt<=no:Lt>=no)&&(Ur=Fo,wi=me)}else Ur=Fo,wi=me}}if(bo||oa){let wo,Fo;B.ori==0?(wo=to,Fo=An):(wo=An,Fo=to);let vr,
no,ko,zo,br,On,oo=!0,ps=Tn.bbox;if(ps!=null){oo=!1;let Ln=ps(o,me);ko=Ln.left,zo=Ln.top,vr=Ln.width,no=Ln.height}else ko=
wo,zo=Fo,vr=no=Tn.size(o,me);if(On=Tn.fill(o,me),br=Tn.stroke(o,me),oa)me==wi&&Ur<=hr.prox&&(te=ko,se=zo,Se=vr,Je=no,Ue=
oo,Ne=On,xe=br);else{let Ln=xo[me];Ln!=null&&(ra[me]=ko,ia[me]=zo,v2(Ln,vr,no,oo),g2(Ln,On,br),Mr(Ln,Do(ko),Do(zo),De,oe))}}}}
if(oa){let me=hr.prox,vt=us==null?Ur<=me:Ur>me||wi!=us;if(bo||vt){let Ot=xo[0];Ot!=null&&(ra[0]=te,ia[0]=se,v2(Ot,Se,Je,
Ue),g2(Ot,Ne,xe),Mr(Ot,Do(te),Do(se),De,oe))}}}if(yt.show&&bi)if(h!=null){let[K,G]=qt.scales,[ee,te]=qt.match,[se,Se]=h.
cursor.sync.scales,Je=h.cursor.drag;if(rn=Je._x,sn=Je._y,rn||sn){let{left:Ue,top:Ne,width:xe,height:me}=h.select,vt=h.scales[se].
ori,Ot=h.posToVal,ln,ot,Lt,to,An,wo=K!=null&&ee(K,se),Fo=G!=null&&te(G,Se);wo&&rn?(vt==0?(ln=Ue,ot=xe):(ln=Ne,ot=me),Lt=
P[K],to=X(Ot(ln,se),Lt,O,0),An=X(Ot(ln+ot,se),Lt,O,0),Zl(Qo(to,An),tn(An-to))):Zl(0,O),Fo&&sn?(vt==1?(ln=Ue,ot=xe):(ln=Ne,
ot=me),Lt=P[G],to=fe(Ot(ln,Se),Lt,I,0),An=fe(Ot(ln+ot,Se),Lt,I,0),Yl(Qo(to,An),tn(An-to))):Yl(0,I)}else Lf()}else{let K=tn(
hb-mb),G=tn(gb-fb);if(B.ori==1){let Se=K;K=G,G=Se}rn=vn.x&&K>=vn.dist,sn=vn.y&&G>=vn.dist;let ee=vn.uni;ee!=null?rn&&sn&&
(rn=K>=ee,sn=G>=ee,!rn&&!sn&&(G>K?sn=!0:rn=!0)):vn.x&&vn.y&&(rn||sn)&&(rn=sn=!0);let te,se;rn&&(B.ori==0?(te=pa,se=gt):(te=
da,se=St),Zl(Qo(te,se),tn(se-te)),sn||Yl(0,I)),sn&&(B.ori==1?(te=pa,se=gt):(te=da,se=St),Yl(Qo(te,se),tn(se-te)),rn||Zl(
0,O)),!rn&&!sn&&(Zl(0,0),Yl(0,0))}if(vn._x=rn,vn._y=sn,h==null){if(w){if($b!=null){let[K,G]=qt.scales;qt.values[0]=K!=null?
yr(B.ori==0?gt:St,K):null,qt.values[1]=G!=null?yr(B.ori==1?gt:St,G):null}Xl($g,o,gt,St,De,oe,S)}if(na){let K=w&&qt.setSeries,
G=hr.prox;us==null?Ur<=G&&gr(wi,fa,!0,K):Ur>G?gr(null,fa,!0,K):wi!=us&&gr(wi,fa,!0,K)}}bo&&(Ae.idx=S,Ef()),b!==!1&&an("s\
etCursor")}let ki=null;Object.defineProperty(o,"rect",{get(){return ki==null&&Ql(!1),ki}});function Ql(h=!1){h?ki=null:(ki=
g.getBoundingClientRect(),an("syncRect",ki))}function bb(h,b,w,S,D,O,I){de._lock||bi&&h!=null&&h.movementX==0&&h.movementY==
0||(Af(h,b,w,S,D,O,I,!1,h!=null),h!=null?cs(null,!0,!0):cs(b,!0,!1))}function Af(h,b,w,S,D,O,I,K,G){if(ki==null&&Ql(!1),
as(h),h!=null)w=h.clientX-ki.left,S=h.clientY-ki.top;else{if(w<0||S<0){gt=-10,St=-10;return}let[ee,te]=qt.scales,se=b.cursor.
sync,[Se,Je]=se.values,[Ue,Ne]=se.scales,[xe,me]=qt.match,vt=b.axes[0].side%2==1,Ot=B.ori==0?De:oe,ln=B.ori==1?De:oe,ot=vt?
O:D,Lt=vt?D:O,to=vt?S:w,An=vt?w:S;if(Ue!=null?w=xe(ee,Ue)?l(Se,P[ee],Ot,0):-10:w=Ot*(to/ot),Ne!=null?S=me(te,Ne)?l(Je,P[te],
ln,0):-10:S=ln*(An/Lt),B.ori==1){let wo=w;w=S,S=wo}}G&&(b==null||b.cursor.event.type==$g)&&((w<=1||w>=De-1)&&(w=Es(w,De)),
(S<=1||S>=oe-1)&&(S=Es(S,oe))),K?(mb=w,fb=S,[pa,da]=de.move(o,w,S)):(gt=w,St=S)}let Of={width:0,height:0,left:0,top:0};function Lf(){
Fc(Of,!1)}let xb,wb,kb,Cb;function Sb(h,b,w,S,D,O,I){bi=!0,rn=sn=vn._x=vn._y=!1,Af(h,b,w,S,D,O,I,!0,!1),h!=null&&(En(Dg,
Rg,Tb,!1),Xl(u2,o,pa,da,De,oe,null));let{left:K,top:G,width:ee,height:te}=yt;xb=K,wb=G,kb=ee,Cb=te}function Tb(h,b,w,S,D,O,I){
bi=vn._x=vn._y=!1,Af(h,b,w,S,D,O,I,!1,!0);let{left:K,top:G,width:ee,height:te}=yt,se=ee>0||te>0,Se=xb!=K||wb!=G||kb!=ee||
Cb!=te;if(se&&Se&&Fc(yt),vn.setScale&&se&&Se){let Je=K,Ue=ee,Ne=G,xe=te;if(B.ori==1&&(Je=G,Ue=te,Ne=K,xe=ee),rn&&xi(_,yr(
Je,_),yr(Je+Ue,_)),sn)for(let me in P){let vt=P[me];me!=_&&vt.from==null&&vt.min!=lt&&xi(me,yr(Ne+xe,me),yr(Ne,me))}Lf()}else
de.lock&&(de._lock=!de._lock,cs(b,!0,h!=null));h!=null&&(Xs(Dg,Rg),Xl(Dg,o,gt,St,De,oe,null))}function CB(h,b,w,S,D,O,I){
if(de._lock)return;as(h);let K=bi;if(bi){let G=!0,ee=!0,te=10,se,Se;B.ori==0?(se=rn,Se=sn):(se=sn,Se=rn),se&&Se&&(G=gt<=
te||gt>=De-te,ee=St<=te||St>=oe-te),se&&G&&(gt=gt<pa?0:De),Se&&ee&&(St=St<da?0:oe),cs(null,!0,!0),bi=!1}gt=-10,St=-10,Re.
fill(null),cs(null,!0,!0),K&&(bi=K)}function _b(h,b,w,S,D,O,I){de._lock||(as(h),gf(),Lf(),h!=null&&Xl(d2,o,gt,St,De,oe,null))}
function Pb(){C.forEach(FI),hf(o.width,o.height,!0)}Ls(kd,nl,Pb);let ha={};ha.mousedown=Sb,ha.mousemove=bb,ha.mouseup=Tb,
ha.dblclick=_b,ha.setSeries=(h,b,w,S)=>{let D=qt.match[2];w=D(o,b,w),w!=-1&&gr(w,S,!0,!1)},Dn&&(En(u2,g,Sb),En($g,g,bb),
En(c2,g,h=>{as(h),Ql(!1)}),En(p2,g,CB),En(d2,g,_b),Vg.add(o),o.syncRect=Ql);let zc=o.hooks=e.hooks||{};function an(h,b,w){
Pf?Jl.push([h,b,w]):h in zc&&zc[h].forEach(S=>{S.call(null,o,b,w)})}(e.plugins||[]).forEach(h=>{for(let b in h.hooks)zc[b]=
(zc[b]||[]).concat(h.hooks[b])});let Mb=(h,b,w)=>w,qt=Kt({key:null,setSeries:!1,filters:{pub:C2,sub:C2},scales:[_,x[1]?x[1].
scale:null],match:[S2,S2,Mb],values:[null,null]},de.sync);qt.match.length==2&&qt.match.push(Mb),de.sync=qt;let $b=qt.key,
Rf=xT($b);function Xl(h,b,w,S,D,O,I){qt.filters.pub(h,b,w,S,D,O,I)&&Rf.pub(h,b,w,S,D,O,I)}Rf.sub(o);function SB(h,b,w,S,D,O,I){
qt.filters.sub(h,b,w,S,D,O,I)&&ha[h](null,b,w,S,D,O,I)}o.pub=SB;function TB(){Rf.unsub(o),Vg.delete(o),ns.clear(),Fg(kd,
nl,Pb),c.remove(),Qe?.remove(),an("destroy")}o.destroy=TB;function Nf(){an("init",e,t),ib(t||e.data,!1),pe[_]?Mf(_,pe[_]):
gf(),Ac=yt.show&&(yt.width>0||yt.height>0),ss=bo=!0,hf(e.width,e.height)}return x.forEach(ob),C.forEach(oB),n?n instanceof
HTMLElement?(n.appendChild(c),Nf()):n(o,Nf):Nf(),o}jt.assign=Kt;jt.fmtNum=Zg;jt.rangeNum=Cd;jt.rangeLog=_d;jt.rangeAsinh=
Gg;jt.orient=Ns;jt.pxRatio=Ze;jt.join=$5;jt.fmtDate=Qg,jt.tzDate=I5;jt.sync=xT;{jt.addGap=kI,jt.clipGaps=$d;let e=jt.paths=
{points:_T};e.linear=MT,e.stepped=TI,e.bars=_I,e.spline=MI}var AT="B";function cl(e){let t=U(null),n=U(null),o=U(null),i=U(e);i.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:p,bars:d,
low:m,stacked:f})=>`${u} ${c} ${p} ${d} ${m?"band":""} ${f}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${gp.value}`;return rt(()=>{if(!t.current)return;let u=new jt(VI(i,t.current.clientWidth),OT(i.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==u.width&&u.setSize({width:p,height:i.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),N(()=>{n.current?.setData(
OT(i.current))},[e.times,e.series]),N(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:AT,
onPointerUp:u=>{let c=o.current,p=n.current;o.current=null;let d=p?.cursor.idx;!c||!p||d===null||d===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||i.current.onPick?.(d,HI(p,i.current.series,d),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function HI(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach(
(a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
p=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<s&&(s=p,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var RT=({low:e,high:t})=>e&&
t?[e,t]:[];function OT({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({
values:i})=>o(i)),...t.flatMap(RT).map(o)]}function qI(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:Od(iy(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:Od(iy(o),52)})}),t}function iy({
color:e}){return e===null?tt("--other"):tt(cn(e))}function Od(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function VI(e,t){
let{series:n,zone:o,unit:i,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.max(t,64),height:s,padding:[
8,24,0,0],legend:{show:!1},tzDate:c=>jt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,show:!n.some(({bars:c})=>c)},
drag:{x:!0,y:!1,setScale:!1}},bands:qI(n),scales:{x:{range:()=>WI(e.current.times)},y:a?{distr:3,log:10}:{range:(c,p,d)=>[
Math.min(0,p??0),d===null||d<=0||i==="share"&&Math.abs(d-1)<1e-9?1:d*1.05]}},axes:[{...LT(),grid:{show:!1},size:28,space:72,
values:(c,p,d,m,f)=>p.map(g=>jI(g,f,o))},{...LT(),size:56,...u?{space:28}:{},values:(c,p)=>p.map(d=>d===null?"":at(d,i))}],
series:[{},...n.map((c,p)=>GI(c,p,l.length)),...n.flatMap(c=>RT(c).map(()=>({show:c.shown??!0,stroke:"transparent",width:0,
points:{show:!1}})))],hooks:{drawClear:[c=>KI(c,e.current)],draw:[c=>e.current.onBox?.(UI(c))],setCursor:[c=>{let{idx:p,
left:d,top:m}=c.cursor;e.current.onCursor(d===void 0||d<0?null:p??null,d??0,m??0)}],setSelect:[c=>{if(c.select.width<4)return;
let p=c.posToVal(c.select.left,"x"),d=c.posToVal(c.select.left+c.select.width,"x");c.setSelect({left:0,top:0,width:0,height:0},
!1),e.current.onDrag?.(p,d,c.cursor.event?.shiftKey??!1)}]}}}function WI(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-
t)/(e.length-1):86400;return[t,n+o]}function UI(e){let t=jt.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/
t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function KI(e,{unfinished:t}){if(t==null)return;
let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));ad(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,tt("--li\
ne"))}function jI(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=up(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&
i===1?J(e*1e3,n,"year"):t>=27*86400?J(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?J(e*1e3,n,"dayShort"):J(e*1e3,n,t<60?
"clockSecond":"clock")}function LT(){let e=tt("--line");return{stroke:tt("--muted"),font:`12px ${tt("--font")}`,gap:6,grid:{
stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function GI(e,t,n){let o=iy(e),i=e.dashed?[4,4]:e.color===null||e.stacked?
[]:Pa(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:jt.paths.bars({size:[.92,64],align:1}),
points:{show:!1}}:{stroke:e.dashed?Od(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&
t===0?{fill:Od(o,52)}:{},...i.length>0?{dash:i}:{}}}var NT=50,JI=5;function pl(e){let{answer:t,document:n}=e,o=Z(()=>Et(t,n),[t,n]),i=Gc(hd);return r("div",{class:VS,children:o.
measures.map((s,a)=>r(YI,{...e,shape:o,measure:s,height:ZI(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function ZI(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function YI(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
d=t.columns[i].name,m=(e.form==="stacked"||e.form==="share")&&!zi(d)?"lines":e.form,f=Z(()=>Nu(t,o,i,l),[t,o,i,l]),g=Z(()=>t.
compare?Nu(t.compare,o,i):null,[t,o,i]),[y,v]=k(new Set),[T,x]=k(null),[C,P]=k(null),R=m==="share"?"share":Ft(d),_=Y=>at(
Y,R),A=o.keys.map(Y=>t.columns[Y].name).join(),E=Z(()=>QI(f,A),[f,A]),z=Mo(f.times),q=f.times.length-1,B=f.times.find(Y=>(Y+
z)*1e3>e.end+1e3)??null,ue=B===null?f.times.length:f.times.indexOf(B),X=Z(()=>XI(f,g,E,y,m,ue),[f,g,E,y,m,ue]),fe=(Y,Ye,Ge)=>{
let $e=f.series[Ye<E.length?Ye:0];$e&&e.onPoint?.({start:f.starts[Y],keys:$e.keys,measure:d,value:$e.values[Y]??null},Ge)},
pe=Y=>{let Ye={ArrowRight:(T?.at??-1)+1,ArrowLeft:(T?.at??q+1)-1,Home:0,End:q}[Y.key];if(Ye!==void 0&&q>=0){let Re=Math.
max(0,Math.min(Ye,q));return Y.shiftKey&&e.onSpan&&e.onSpan(...tH(c,f.times,T?.at??Re,Re,z)),x({at:Re,left:-1}),!0}if(Y.
key!=="Enter"&&Y.key!=="."||!T)return!1;let Ge=Y.target.getBoundingClientRect(),$e=C?C.left+(f.times[T.at]-C.from)/(C.to-
C.from)*C.width:80;return fe(T.at,E.findIndex(Re=>!y.has(Re.key)),new DOMRect(Ge.left+$e,Ge.top+80,0,0)),!0},Le=(Y,Ye,Ge)=>{
let[$e,Re]=eH(f.times,Y,Ye,z);Ge&&e.onSpan?e.onSpan($e,Re):e.onZoom($e,Re)};return r(Ke,{title:Q(d).text,summary:nH(f,d,
A,_,m),announced:T?XS(f,g,T.at,s,_):"",onKey:pe,table:r(Kn,{answer:t,document:n,zone:s}),actions:r(L,{children:[e.tools,
e.actions?.(d)]}),legend:A===""?null:r(gd,{rows:E,all:f.series.length,hidden:y,onHidden:v,text:Y=>at(Y,Ft(d)),...e.onGroup?
{onMenu:(Y,Ye)=>e.onGroup?.(Y.keys,Ye)}:{}}),children:[r(cl,{times:f.times,series:X,zone:s,unit:R,height:a,cursor:T?.at??
null,logarithmic:p&&m!=="stacked"&&m!=="share",unfinished:B,onCursor:(Y,Ye)=>x(Y===null?null:{at:Y,left:Ye}),onDrag:Le,onPick:fe,
onBox:Y=>P(Ye=>Ye!==null&&JSON.stringify(Ye)===JSON.stringify(Y)?Ye:Y)}),C&&c&&r(i2,{box:C,from:c.from,to:c.to}),C&&r(r2,
{box:C,flags:u,zone:s}),T&&r(YS,{lines:f,former:g,rows:E,hidden:y,at:T.at,left:T.left,zone:s,text:Y=>at(Y,Ft(d)),unfinished:B!==
null&&f.times[T.at]>=B})]})}function QI(e,t){return e.series.slice(0,NT).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:kn(t,n.keys)}))}function XI(e,t,n,o,i,s){let a=e.series.slice(0,NT).map((d,m)=>({
series:d,row:n[m],isShown:!o.has(n[m].key)}));if(i==="stacked"||i==="share"){let d=uC(a.map(({series:m,isShown:f})=>f?m.
values:m.values.map(()=>0)),i==="share");return a.map(({row:m,isShown:f},g)=>({values:d[g],color:m.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:d})=>d).length<=JI,u=a.map(({series:d,row:m,isShown:f})=>({values:i==="bars"?d.values:d.values.
map((g,y)=>y<s?g:null),color:m.color,shown:f,bars:i==="bars",...l&&d.low?{low:d.low,high:d.high}:{}})),c=a.map(({row:d,isShown:m})=>{
let f=t?.series.find(g=>JSON.stringify(g.keys)===d.key);return f?{values:e.times.map((g,y)=>f.values[y]??null),color:d.color,
shown:m,dashed:!0}:null}).filter(d=>d!==null),p=i==="bars"||s>=e.times.length?[]:a.map(({series:d,row:m,isShown:f},g)=>({
values:d.values.map((y,v)=>v>=s-1?y:null),color:m.color,shown:f,dashed:!0,of:g}));return[...u,...c,...p]}function eH(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function tH(e,t,n,o,i){let s=e?t.findIndex(p=>p===
e.from):-1,a=e?t.findLastIndex(p=>p<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function nH(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${Q(n).text}, ${e.series.length} groups`,l=s?.values.reduce(
(c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>Q(c).text).join(", ")} leads`:"";return`${i==="bars"?"Bar":
"Line"} chart of ${Q(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}var BT=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),oH=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function zT(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:rH(n.toLowerCase())??iH(n)??sH(n,t)}function rH(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?BT.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),i=o?BT.get(o[1]):void 0;return i?{from:`now/${i}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function iH(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,i]=[Number(t[1]),t[2],t[3]],s=new Date(Date.UTC(n,Number(o??1)-1,Number(i??1))),a=new Date(s);return i!==void 0?
a.setUTCDate(a.getUTCDate()+1):o!==void 0?a.setUTCMonth(a.getUTCMonth()+1):a.setUTCFullYear(a.getUTCFullYear()+1),{from:s.
toISOString().slice(0,10),to:a.toISOString().slice(0,10)}}function sH(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=FT(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let i=FT(n[1],t,typeof o=="string"?o:null);return i===null?null:i==="now"?{from:o}:{from:o,to:i}}function FT(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Ld(o[1])}:${o[2]}:${o[3]??"00"}`;let i=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),s=i?oH.indexOf(i[2].toLowerCase()):-1;if(!i||s<0)return null;let a=`${i[3]??t.getUTCFullYear()}-${Ld(String(s+1))}\
-${Ld(i[1])}`;return i[4]===void 0?a:`${a}T${Ld(i[4])}:${i[5]}:00`}function Ld(e){return e.padStart(2,"0")}var IT="vn",HT="wn",qT="bn",VT="yn",WT="kn";function $n(e){he({document:ke(ke(Te.value,"from",e.from),"to",e.to)})}function UT(){let e=U(null),[t,n]=k(!1),o=Te.value.
timezone??"UTC",i=Jo(Te.value,o),{error:s}=Un.result.value,a=gs(s,"from")??gs(s,"to"),l="The question";return Uo([{keys:"\
t",label:"Range of time",group:l,act:()=>n(!0)},{keys:"[",label:"The range before",group:l,act:()=>sy(-1,0)},{keys:"]",label:"\
The range after",group:l,act:()=>sy(1,0)},{keys:"-",label:"Zoom out",group:l,act:()=>sy(0,.5)}]),r(L,{children:[r(M,{buttonRef:e,
icon:"calendar",after:"down",kind:a?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:IT,
children:i})}),a&&!t&&r("div",{class:WT,children:r(ce,{error:a})}),t&&r(pn,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:r(lH,{zone:o,wrong:a,onDone:()=>n(!1)})})]})}function sy(e,t){let n=Un.result.value.
answer?.query,[o,i]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],s=i-o;if(!(s>0))return;let a=l=>new Date(l).
toISOString();$n({from:a(o+(e-t)*s),to:a(i+(e+t)*s)})}function lH({zone:e,wrong:t,onDone:n}){let[o,i]=k(t),{from:s,to:a}=Te.
value,l=s===void 0&&a===void 0?"":`${s??""} - ${a??"now"}`,u=c=>{let p=zT(c);if(!p){i({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}$n(p),n()};return r("div",{class:HT,children:[
r(dn,{label:`Range, on the clock of ${e}`,value:l,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
r("div",{class:qT,children:Au.map(c=>r(M,{small:!0,kind:"plain",class:VT,pressed:Jo(Te.value,e)===c.label,onClick:()=>{$n(
c),n()},children:c.label},c.label))})]})}var uH=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function KT({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=k("lines"),[u,c]=k(!1),[p,d]=k(null),{openAt:m,menu:f}=_r(),g=dH(n,e),
y=Et(e,n),v=y.keys.length>0&&y.measures.some(R=>zi(e.columns[R].name));N(()=>d(null),[JSON.stringify(n)]);let T=Z(()=>lC(
t),[t]),x=R=>Object.fromEntries(y.keys.map((_,A)=>[e.columns[_].name,R[A]])),C=e.columns[y.time]?.name??"time",P=({start:R,
keys:_,measure:A,value:E},z)=>m({document:n,mark:{keys:{[C]:R,...x(_)},measure:A},anchor:z,value:E,items:[{label:"Note h\
ere…",icon:"plus",act:()=>ro({kind:"note",time:R})}]});return r(L,{children:[r(pl,{answer:e,document:n,zone:o,form:i?"\
bars":v?a:"lines",logarithmic:u,intervals:T,end:pH(e),flags:g.flags,span:p,onZoom:(R,_)=>$n({from:Vi(R),to:Vi(_)}),onSpan:(R,_)=>d(
{from:R,to:_}),onPoint:P,onGroup:(R,_)=>m({document:n,mark:{keys:x(R)},anchor:_,value:R[0]}),tools:r(L,{children:[v&&!i&&
r(xt,{label:"Form",choices:uH,value:a,onChange:l}),!i&&r(M,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),p&&r(Qa,{document:n,mark:{time:{from:Vi(p.from),to:Vi(p.to)}},label:`${J(p.from*1e3,o)} to ${J(p.to*
1e3,o)}`,onClear:()=>d(null),children:[r(M,{small:!0,kind:"outlined",icon:"search",onClick:()=>$n({from:Vi(p.from),to:Vi(
p.to)}),children:"Zoom"}),r(M,{small:!0,kind:"outlined",icon:"plus",onClick:()=>ro({kind:"note",time:Vi(p.from),to:Vi(p.
to)}),children:"Note"})]}),r(cH,{answer:e,of:n,zone:o}),g.menu,f]})}function cH({answer:e,of:t,zone:n}){let{choose:o,menu:i}=pd(
e,t);return r("div",{class:aS,children:[r(Kn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function Vi(e){
return new Date(e*1e3).toISOString()}function pH(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function dH(e,t){let[n,o]=k(!0),[i,s]=k(null),a=md(e.dataset,t.query?.from,t.query?.to);Uo([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Z(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>s({note:c,anchor:p})})),[a,n]),u=i&&r(jo,{anchor:i.anchor,label:"\
Note",head:W(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{fd(i.note.
id)}}]});return{flags:l,menu:u}}function jT({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Pe,{icon:"search",title:"Noth\
ing found",actions:r(L,{children:[n&&r(M,{kind:"primary",onClick:()=>$n({}),children:"All data"}),t&&r(M,{kind:"outlined",
onClick:()=>he({document:ke(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(M,{kind:"outlined",onClick:Po,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var mH=8;
function GT({document:e,chart:t}){let n=Ga(Ee(e.dataset).value.value);return r(Pe,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,mH).map((o,i)=>r(M,{kind:i===0?"pr\
imary":"outlined",onClick:()=>he({as:t,document:Eu({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:Q(o.value).
text},o.value)):r(M,{kind:"primary",onClick:()=>he({as:"table",document:Eu(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var ay=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await re(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Rn(t))
return;this.error=j(t)}this.busy=!1,this.changed()}};function dl(e,t){let[,n]=Qf(s=>s+1,0),o=U(null);N(()=>{if(!e)return;
let s=new ay(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??fH}}function fH(){}function Rd(e){return{...Be(e),aggregate:{measures:["count()"]}}}var hH=7.2,gH=24,yH=72,vH=300;function JT(e,t,n){let o=ge(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:bH(e,s,a,n),expression:wH(o[a]??ve(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function bH(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,ly(a[n],t,o).length),t.name.length);
return Math.round(Math.max(yH,Math.min(vH,i*hH+gH)))}function ly(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
J(e,n,"millisecond"):typeof e=="number"&&Wo(t)?at(e,Ft(t.name),!0):Q(e).text}var xH=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function wH(e){return xH.test(e)?e:null}function uy(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?Cn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function cy(e){let{document:t}=Ie.value;He({document:ke(t,"where",So(t.where,e)),open:[]},e)}function YT(e){let{document:t}=Ie.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return He({document:ke(t,s,e),open:[]},
n)}let o=t.aggregate??vs("explore",null,{events:[]}).aggregate,i=[...ge(o.by).filter(s=>s!==e),e];He({view:"explore",document:{
...Be(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var ZT=5*6e4;function QT(e,t,n){let o=Date.parse(t),i=Be({...e,from:new Date(
o-ZT).toISOString(),to:new Date(o+ZT).toISOString()});delete i.where,ro({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${J(t,n,"second")}`})}function XT(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Be(Ie.value.document.dataset===e.dataset?Ie.value.document:e),i=n.map(({event:s})=>({where:xr(s)}));He({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var t_="lr",Nd="ie",n_="C",o_="zn",Bd="jn",r_="Xn",Fd="E",i_="Sn",s_="xr",a_="Bn",l_="Cn",u_="En",c_="sr",p_="In",d_="Un",
m_="Ln",Xu="cr",f_="Mn",h_="Nn",g_="Rn",y_="An";function v_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(L,{children:[r("di\
v",{role:"row",class:Ce(Nd,s&&o_),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:Bd,children:r("button",{type:"button",
class:r_,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ie,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>r("span",{role:"cell",class:Fd,"data-type":p.type,children:r(b_,{value:t[c],
column:p,zone:o,most:l?1e3:200})},c))]}),s&&r(kH,{...e})]})}function b_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:ly(e,t,n),kind:e===null?"null":"value"}})}function kH({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=k(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${Q(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:i_,children:r("di\
v",{role:"cell",class:s_,children:[r("div",{class:a_,children:[r(SH,{row:e,all:t,zone:n,document:o,opened:i}),t.length>8&&
r("input",{class:l_,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:u_,children:l.map(({column:u,value:c})=>r(CH,{column:u,value:c,zone:n},u.name))})]})})}function CH({column:e,
value:t,zone:n}){let o=ve(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=Q(e.name).text;return r("div",{class:c_,children:[
r("dt",{class:p_,children:r($,{value:e.name,most:64})}),r("dd",{class:d_,children:r(b_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:m_,children:[i&&r("button",{type:"button",class:Xu,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>cy(
uy(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:Xu,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>cy(uy(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:Xu,"aria-label":`Break down by ${s}`,onClick:()=>YT(
o),children:"by"}),r("button",{type:"button",class:Xu,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Fe(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ie,{name:"copy",size:14})})]})]})}function SH({
row:e,all:t,zone:n,document:o,opened:i}){let s=Ee(o.dataset).value.value,a=(p,d=e)=>p===void 0?void 0:d[t.findIndex(m=>m.
name===p)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(p=>({time:a("time",p),event:a(s?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return r(L,{children:[typeof u=="string"&&r(M,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>ye(za(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(M,{small:!0,kind:"outlined",icon:"clock",onClick:()=>QT(o,l,n),children:"5 min around"}),c.length>
0&&r(M,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>XT(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(M,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Fe(JSON.stringify(Object.fromEntries(t.map(({
name:p},d)=>[p,e[d]])),null,2),"The event"),children:"JSON"})]})}function zd({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=U(null),[a,l]=k(new Set),[u,c]=k("0:0"),p=Z(()=>e.
first?JT(e.first,o,n):[],[e.first,o,n]),d=Z(()=>e.pages.flatMap(TH),[e.pages]),m=Z(()=>_H(d,a),[d,a]);if(!e.first)return e.
error?r(x_,{error:e.error,onAgain:e.more}):r("div",{class:g_,children:r(we,{lines:12})});if(e.pages.length===0)return r(
"p",{class:y_,children:"No event passes."});let f=y=>{let v=new Set(a);v.delete(y)||v.add(y),l(v),c(y)},g=`28px ${p.map(
({width:y})=>`${y}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:t_,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:y=>PH(y,s.current),children:[r("div",{class:Ce(Nd,n_),role:"row",style:{gridTemplateColumns:g},children:[
r("span",{role:"columnheader",class:Bd,children:r("span",{class:"spoken",children:"Open"})}),p.map(({name:y,at:v})=>r("s\
pan",{role:"columnheader",class:Fd,children:r($,{value:y,most:48})},v))]}),d.map((y,v)=>r(DH,{at:v,rows:y,scroller:s,render:(T,x)=>{
let C=`${v}:${x}`;return r(v_,{row:T,all:e.first.columns,columns:p,zone:n,document:t,template:g,isOpen:a.has(C),current:u===
C,wrap:i,opened:m,onToggle:()=>f(C)},x)}},v)),r(EH,{paging:e,scroller:s})]})}var py=25;function TH(e){return Array.from(
{length:Math.ceil(e.length/py)},(t,n)=>e.slice(n*py,(n+1)*py))}function _H(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function PH(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var MH="800px",$H=2;function DH({rows:e,
scroller:t,render:n,at:o}){let i=U(null),[s,a]=k(o<$H),l=U(e.length*dp());return N(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(l.current=p.boundingClientRect.height||l.current),a(p.isIntersecting))},{root:t.current,rootMargin:MH});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function EH({paging:e,scroller:t}){let n=U(null),o=U(e.more);return o.current=e.more,N(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:f_,children:[e.error&&r(
x_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function x_({
error:e,onAgain:t}){return r("div",{class:h_,children:[r(ce,{error:e}),r(M,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var k_="Dn",C_="Hn",S_="_n",dy="qn",T_="Fn",__="Tn",P_="ae";function M_({all:e,wanted:t,onWanted:n}){let o=U(null),[i,s]=k(!1),[a,l]=k(""),u=t??e,c=p=>{let d=e.filter(m=>m===p?!u.includes(
p):u.includes(m));n(d.length===e.length?null:d)};return r(L,{children:[r(M,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(pn,{anchor:o.current,role:"dialog",label:"Columns",class:T_,onClose:()=>s(!1),children:[
r("input",{class:Ve,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:p=>l(p.currentTarget.value)}),
r("div",{class:__,children:e.filter(p=>p.toLowerCase().includes(a.toLowerCase())).map(p=>r("label",{class:P_,children:[r(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),r($,{value:p,most:40,middle:!0})]},p))})]})]})}var AH=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function $_({document:e,zone:t,actions:n}){let[
o,i]=k(!1),[s,a]=k(null),l=/asc|^time$/.test(e.samples?.order??""),u=dl({path:"v1/query",body:d=>({...e,samples:{...e.samples,
...d===void 0?{}:{cursor:d}}})},JSON.stringify(e)),c=_t(Rd(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:k_,"aria-label":"Raw events",children:[r("div",{class:C_,children:[r("h2",{class:S_,children:typeof p==
"number"?`${F(p)} events`:"Raw events"}),r(xt,{label:"Order",choices:AH,value:l?"oldest":"newest",onChange:d=>le("sample\
s.order",d==="oldest"?"time asc":void 0)}),r(M_,{all:u.columns.map(({name:d})=>d),wanted:s,onWanted:a}),r(M,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(OH,{document:e,zone:t}),r(zd,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function OH({document:e,zone:t}){let n=Z(()=>({...Be(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=_t(ke(n,"compare",void 0)),[i,s]=k(null),a=Z(()=>o&&"rows"in o&&"columns"in o?
Nu(o,Et(o,n),1):null,[o]),l=Z(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:dy}):r("div",{class:dy,children:r(cl,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>$n({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function D_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!Go(e)||n==="heat"&&!ge(e.aggregate?.by).some(Fi)))return r(GT,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(we,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(sC,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r($_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(jT,{document:i});let p=Go(
i),d=LH(n,i)?n:Xp(i);return d==="distribution"&&p?r(jC,{answer:o,of:i,bins:p,zone:l,actions:u}):d==="heat"&&p?r(LS,{answer:o,
of:i,bins:p,zone:l,actions:u}):Et(o,i).time>=0&&!p&&(d==="line"||d==="bar")?r(KT,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:d==="bar",actions:c}):d==="bar"?r(cS,{answer:o,of:i,document:e,zone:l,actions:c}):r(uS,{answer:o,of:i,document:e,zone:l,
actions:c})}function LH(e,t){let n=ge(t.aggregate?.by).some(Fi);return e==="distribution"?Go(t)!==null&&!n:e==="heat"?Go(
t)!==null&&n:e==="table"||Go(t)===null}var my="[data-stop]";function Id(e){return[...e.querySelectorAll(my)].filter(t=>t.closest("[data-sentence]")===e)}function E_(e){
if(!e)return;let t=Id(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function A_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(my)||t.closest("[data-sentence]")!==e))for(let n of Id(
e))n.tabIndex=n===t?0:-1}function O_(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Id(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function jn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${my}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function fy(){
let e=document.querySelector("[data-sentence]"),t=e?Id(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var hy="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var Wi=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],Hd={aggregate:Wi("aggregate",["measures","by","having","over"]),samples:Wi(
"samples",["columns","order"]),funnel:Wi("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:Wi("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:Wi(
"lifecycle",["per","period","event","created"]),stickiness:Wi("stickiness",["per","period","event"]),paths:Wi("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:Wi("difference",["over","selection","bas\
eline","properties"])};var RH=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function L_(e){let t=e.replaceAll(" ","");return RH.test(t)?t:null}function Fs(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var qd=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],li=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function R_(e,t,n){let o=gs(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}function B_(e,t,n){let o=cu(t.where),i=Pi(e,o);if(typeof i=="string")return ke(e,o,t.span?N_(i,t.span,n):n);let s=o.slice(
0,-1),a=Pi(e,s);return o.at(-1)!==0||typeof a!="string"?null:ke(e,s,t.span?N_(a,t.span,n):n)}function N_(e,t,n){let{start:o,
end:i}=_i(e,t);return e.slice(0,o)+n+e.slice(i)}function Vd(e,t){let n=B_(Te.value,e,t);n&&he({document:n})}var F_="Gn",z_="Jn",I_="Kn";var H_=Kc({document:{dataset:""},error:null,sentence:()=>null});function kt(){return Gc(H_)}function Pt({document:e,error:t,
label:n,children:o}){let i=U(null);rt(()=>E_(i.current));let s=a=>{!a.defaultPrevented&&O_(a.currentTarget,a)&&a.preventDefault()};
return r(H_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:F_,onKeyDown:s,onFocusIn:a=>{A_(a.currentTarget,a.target)},children:o})})}function be({word:e,
children:t}){return r("span",{class:z_,children:[e!==void 0&&r(ml,{children:e}),t]})}function ml({children:e}){return r(
"span",{class:I_,children:e})}function q_({id:e,error:t}){return r(ce,{...e===void 0?{}:{id:e},error:t,onHint:n=>Vd(t,n)})}var V_="On",W_="f",U_="Pn",K_="Qn",j_="Vn",G_="Wn",J_="Yn",Z_="te",Y_="Zn",Q_="I",yy="ep";function mn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=kt(),u=U(null),c=mt(),[p,d]=k(!1),m=s?null:
R_(l.error,o,i),f=m!==null||a!==null,g=FH(m,a,e.onHint),y=async()=>{await e.onRemove?.(),jn(l.sentence(),t,e.after)},v=e.
editor!==void 0||e.menu!==void 0;return r("span",{class:V_,"data-path":o,children:[r("span",{class:Ce(W_,s&&K_,f&&j_,e.quiet&&
G_,p&&U_),children:[f&&r("span",{class:J_,children:r(ie,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:Z_,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":v?p:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>d(!p),onKeyDown:T=>zH(T,e,y,g),children:[r("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:Y_,children:r(ie,{name:"down",size:12})})]}),e.onRemove&&
r("button",{type:"button",class:Q_,tabIndex:-1,"aria-label":`Remove ${W(n)}`,onClick:y,children:r(ie,{name:"close",size:12})})]}),
m&&r("span",{class:yy,children:r(q_,{id:`${c}-problem`,error:m})}),a&&r("span",{class:yy,children:r(ce,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),p&&e.menu&&r(jo,{anchor:u.current,label:W(n),items:e.menu,onClose:()=>d(!1)}),p&&e.editor&&r(
pn,{anchor:u.current,role:"dialog",label:W(n),onClose:()=>{d(!1),e.onLeave?.()},children:e.editor(()=>d(!1))})]})}function FH(e,t,n){
let o=t??e,i=o?Nh(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>Vd(e,i)}function zH(e,t,n,o){let i=e.key==="En\
ter"&&o?o:IH(e,t,n);i&&(e.preventDefault(),i())}function IH(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var eP="gr",tP="rp";function Eo({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:eP,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:tP,children:e}),r(Oi,{...i,inline:!0,autofocus:!0,eager:!0})]})}function Ui(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>le(t,l));return r(mn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(qH,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function qH({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=k(""),[p,d]=k(!1),m=u.trim(),f=n.filter(([v,T])=>m===""||v.startsWith(m)||(T??"").includes(m)),g=v=>{
let T=o(v);T===null?d(!0):a(T)},y=[...m!==""&&!f.some(([v])=>v===m)&&o(m)!==null?[{value:m,label:m,note:"as it is typed"}]:
[],...f.map(([v,T])=>({value:v,label:v,note:T,selected:v===t})),...m===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(Eo,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:v=>{c(v),d(!1)},options:y,onPick:v=>v===null?a(void 0):
g(v),onTake:g,onCancel:l,onLeave:l,invalid:p,foot:p||m!==""&&o(m)===null?i:void 0})}function mo(e){return r(Ui,{usual:qd,
...e,read:L_,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var VH=["dataset","define","params","timezone","week_start","missing"];function Ao(e,t){let n=VH.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function vy(e,t,n){return(await re(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var WH=2e3,zs=new Map,Wd=new Map,oP=ae(0),nP;function fl(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function hl(e,t){oP.value;let n=JSON.stringify(e),o=ka.value,i=t.filter(a=>a.text!==""&&!zs.has(fl(n,a))),s=i.map(
a=>fl(n,a)).join(`

`);return N(()=>{i.length>0&&o!=="away"&&UH(n,e,i)},[s,o]),t.map(a=>zs.get(fl(n,a))??null)}async function rP(e,t,n){let o=JSON.
stringify(e),i=zs.get(fl(o,t));if(i)return i;let[s]=await vy(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return iP(o,t,s),s}function UH(e,t,n){let o=Wd.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(fl(e,i),i);Wd.set(e,o),nP??=setTimeout(()=>{nP=void 0,KH()},0)}async function KH(){let e=[...Wd];Wd.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await vy(n,i).catch(()=>[])).forEach((a,l)=>iP(t,i[l],
a))})),oP.value++}function iP(e,t,n){zs.size>=WH&&zs.delete(zs.keys().next().value),zs.set(fl(e,t),n)}async function er(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await rP(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=j(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function gl(e,t,n){if(!t)return n;
let{start:o,end:i}=_i(e,t);return e.slice(0,o)+n+e.slice(i)}var jH=new Set(["has","contains","starts_with","ends_with"]);function vl({property:e,operator:t,values:n}){let o=ve(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:jH.has(i)?`${t}(${o}, ${n.map(ec).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(ec).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(ec).join(" and ")}`}
function ec(e){return typeof e=="string"?Cn(e):String(e)}var GH=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function lP(e){for(let[t,n]of GH){if(e===t)return n;if(e===n)return t}
return e}var sP=["=","!=","in","not in"],yl=["is null","is not null"],by=[">=",">","<","<=","between","not between"],aP=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Ud(e){switch(e){case"bool":return["is true","is false",...yl];case"string":return[
...sP,...aP,...yl];case"int64":case"float64":return["=",...by,"!=","in","not in",...yl];case"timestamp":return[...by,...yl];case"\
list of strings":return["has","not has",...yl];case"unknown":return[...sP,...by,...aP,"has","not has",...yl]}}function Gn(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Is(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var uP={property:null,type:"unknown",operator:null,values:[]};function cP(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function xy({property:e,operator:t}){return e===null?"property":t===null||Gn(t)===0?"operator":
"values"}function pP(e,t,n){return e.operator!==null&&e.type===n&&Ud(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function dP(e,t){let n=Gn(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Kd(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function mP(e,t){let n=e.operator===null?0:Gn(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function wy({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Gn(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function tc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||wy(e)!==null)return null;
if(Gn(n)!=="many"||!o.includes(null))return vl({property:t,operator:Gn(n)==="many"?Is(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=vl({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=vl({property:t,operator:Is(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function ky(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function fP(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}function $r(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function Dr(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:$r(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var hP={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function bl(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function gP({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=k(""),c=e.filter(
f=>f===l.trim()),p=e.filter(f=>f!=="in"&&f!=="not in"),d=c.length>0?c:Dr(p,l,f=>`${f} ${bl(f)} ${hP[f]}`),m=f=>f===t||t!==
null&&f===Is(t,1);return r(Eo,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:d.map(f=>({value:f,label:bl(f),note:hP[f],selected:m(f)})),onPick:n,onTake:()=>{}})}var Sy="oe",yP="ne",vP="ip";var Ty=8;function bP({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
L,{children:[r("button",{type:"button",class:Sy,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:Sy,"data-present":t==="operator",onClick:()=>n("operator"),
children:bl(s)}),t==="values"&&a.slice(0,Ty).map(l=>r("button",{type:"button",class:yP,onClick:()=>o(Kd(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(ie,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>Ty&&r("span",{class:vP,children:["and ",H(a.length-Ty)," more"]})]})}var xP=50;function wP(e,t,n,o){return re(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:xP},
signal:o})}function _y(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:d,missing:m}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:d,missing:m,limit:xP};return re(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}function kP(e,t){let[n,o]=k(null);return N(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Rn(s)||o(a=>({key:e,value:a?.value??null,error:j(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function jd(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=kP(`${i}
${n.join()}
${s}`,d=>wP(i,s,n,d)),l=ZH(e,s),u=a.fresh&&a.value?a.value:{names:YH(i,s),more:0},c=new Set(l.map(({name:d})=>d));return{
names:[...l,...u.names.filter(({name:d})=>!c.has(d))].filter(d=>d.kind==="function"||o(d.type)),more:u.more}}function ZH({
define:e},t){return Object.keys(e??{}).filter(n=>$r(n,t)<3).map(n=>({kind:"definition",name:n,text:ve(n),type:"unknown",
filled:1}))}function YH(e,t){let n=Ee(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:i,type:s,
filled:a})=>({kind:"property",name:i,text:ve(i),type:s,filled:a/o})).filter(({name:i})=>$r(i,t)<3).sort((i,s)=>$r(i.name,
t)-$r(s.name,t)||s.filled-i.filled)}function CP(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return kP(s,async a=>{
let l=()=>_y(e,t??"",void 0,i,a);return n===void 0?l():_y(e,t??"",n,i,a).catch(u=>{if(Rn(u)||j(u).status!==400)throw u;return l()})})}var SP="ap";var eq={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},tq={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function Py(e){let t=e.kind==="function"||e.filled>=.9995?"":V(e.filled);return[eq[e.kind]||tq[e.type],t].filter(n=>n!==
"").join(", ")}function TP(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:Py(s)}));return n===""||o&&$r(o.name,n)<3?i:[Hs(n),...i]}function Hs(e){return{value:{typed:e},label:r("code",{class:SP,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function Er(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=k(e.typed??""),u=jd(t,a,n,o),c=e.names?Dr(e.names,
a,({name:v})=>v).filter(({type:v})=>o?.(v)??!0):u.names,p=e.names?0:u.more,d=e.extra?.(a)??[],m=TP(c,a),f=m[0]!==void 0&&
"typed"in m[0].value,g=d.length>0&&f?[...d,...m.slice(1),m[0]]:[...d,...m],y=v=>{v.trim()!==""&&s(v.trim())};return r(Eo,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:g,onPick:v=>"entry"in v?i(v.entry):y(v.typed),onTake:y,foot:p>0?`${H(p)} more, keep typing`:void 0})}function _P({document:e,beside:t,draft:n,typed:o="",ask:i,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,d]=k(o),
m=n.operator===null?1:Gn(n.operator),f=m==="many",g=CP(e,i?ve(n.property??""):null,t,p),y=ky(p,n.type),v=p===""||y!==void 0,
T=nq(n,p,y,g.value),x=_=>{let A=mP(n,_);d(""),s(A.values,m!==2||A.values.length>=2)},C=(_,A)=>{let E="typed"in _?y:_.value;
E!==void 0&&(A&&f?(d(""),s(Kd(n,E).values,!1)):f&&p===""&&n.values.length>0?s(n.values,!0):x(E))},P=()=>{f&&p===""&&n.values.
length>0?s(n.values,!0):y!==void 0&&p!==""&&x(y)},R=_=>{let A=f?fP(_)?.map(E=>ky(E,n.type)):void 0;return!A||A.includes(
void 0)?!1:(s([...new Set([...n.values,...A])],!0),!0)};return r(Eo,{label:"Value",placeholder:oq(n,m),text:p,onText:d,head:c,
onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(0,-1),!1):a(),onPaste:R,invalid:!v,several:f,spaceTypes:p!==
""&&T[0]!==void 0&&"typed"in T[0].value,options:T,onPick:C,onTake:P,foot:v?rq(g.value,g.error!==null,f):`${ec(p)} is no \
number`})}function nq(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=m=>e.values.includes(m),a=(o?.values??[]).map(({value:m,count:f})=>({
value:{value:m},label:r($,{value:m,most:60,middle:!0}),note:i+H(f),selected:s(m)})),l=o?.values.some(({value:m})=>m===n)??
!1,u=t!==""&&n!==void 0&&!l?[Hs(t)]:[],c=l?a.filter(({value:m})=>"value"in m&&m.value===n):[],p=a.filter(m=>!c.includes(
m)),d=o&&t===""&&o.nulls>0&&e.operator!==null&&Gn(e.operator)==="many"?[{value:{value:null},label:r($,{value:null}),note:i+
H(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...d]}function oq({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function rq(e,t,n){let o=e&&e.more>0?[`${H(e.more)} more, keep t\
yping`]:[],i=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...i].join(" · ")}function Gd(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=k(()=>xy(n)),l=U(e.typed??""),u=g=>{l.current="",a(g)},
c=(g,y)=>{let v=pP(n,g,y);o(v),u(v.operator===null||xy(v)!=="values"?"operator":"values")},p=async g=>{let y=(await er(Ao(
t),"condition",g)).parsed?.tree;y?.kind==="name"&&y.name!==void 0&&y.type!=="bool"&&y.type!=="unknown"?c(y.name,y.type):
i(g,null)},d=g=>{let y=dP(n,g);o(y),Gn(g)===0?i(tc(y),y):u("values")},m=(g,y)=>{let v={...n,values:g};o(v);let T=y?tc(v):
null;T!==null&&i(T,v)},f={onCancel:e.onCancel,onLeave:e.onLeave,head:r(bP,{draft:n,stage:s,onStage:u,onDraft:o})};return s===
"property"?r(Er,{...f,label:"Property",placeholder:"property, or a condition",document:t,typed:l.current,kinds:iq,...e.names?
{names:e.names}:{},onName:g=>c(g.name,g.type),onText:g=>{p(g)}},"property"):s==="operator"?r(gP,{...f,operators:Ud(n.type),
present:n.operator,onPick:d,onBack:()=>u("property")},"operator"):r(_P,{...f,document:t,beside:e.beside,draft:n,typed:l.
current,ask:e.names===void 0,onValues:m,onBack:()=>u("operator")},"values")}var iq=["property","definition","cohort","lo\
okup"];var fo="op",Sn="np",My="pp",Ki="dp",PP="lp",MP="xp";var DP=3;function Jd({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:Ki,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Sn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r($P,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(L,{children:[s==="is false"&&r("span",{class:Sn,children:"not"}),r("span",{class:fo,children:r($,{value:i,most:40,middle:!0})})]}):
r(L,{children:[r("span",{class:fo,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Sn,children:bl(Gn(
s)==="many"?Is(s,a.length):s)}),s!==null&&r($P,{values:a,between:s.endsWith("between")})]})}function $P({values:e,between:t,
name:n=!1}){return e.length>DP+1?r("span",{class:My,children:["(",H(e.length)," values)"]}):r("span",{class:n?fo:My,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Sn,children:t?" and ":n?" or ":", "}),r(sq,{value:o})]},i))})}function sq({
value:e}){return e===null?r("i",{class:Sn,children:Nn.null}):r($,{value:e,most:40,middle:!0})}function Zd(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>DP+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function Yd(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function oc(e){
return e.length===0?void 0:e.join(" and ")}function ji(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Qd(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function EP({text:e,chip:t}){if(t)return vl({...t,operator:lP(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&aq(n)?n:`not (${e})`}function aq(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var $y={property:"event",type:"string",operator:"=",values:[]};function Xd({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=k($y);return r(Gd,{document:e,beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function Ar({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(L,{children:[n.
map((s,a)=>r(be,{word:i(a),children:s},a)),o&&r(be,{word:n.length===0?e:void 0,children:o},"after")]})}var AP="hr",OP="sp",LP="cp";function Or({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=U(null),[l,u]=k(null),[c,p]=k(null),d=U(
0),m=x=>{p(a.current?.getBoundingClientRect()??null),u(x)},f=n==null||n===!1,g=Co(f?t:void 0),y=()=>{d.current=performance.
now(),u(null)},v=()=>{performance.now()-d.current>300&&m("")},T=x=>{if(!(x.ctrlKey||x.metaKey||x.altKey)){if(x.key.length===
1&&x.key!==" "&&x.key!=="/")m(x.key);else if(x.key==="Backspace"&&s)s();else return;x.preventDefault()}};return r(L,{children:[
r("button",{ref:a,type:"button",class:Ce(AP,!f&&OP,l!==null&&LP),...g,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${t}: ${n}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:v,onKeyDown:T,children:[r(ie,{name:"plu\
s",size:14}),n]}),l!==null&&r(pn,{anchor:c,role:"dialog",label:t,onClose:()=>{y(),i?.()},children:o(l,y)})]})}function rc(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var uq={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function ic(e,t){let n=rc(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Ee(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...uq[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:ve(u),type:c,filled:1}))}function RP(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:i,text:ve(i),type:o,filled:1}})}var NP="gp",BP="fr",FP="ur";var zP=null;function pq(){return zP??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),zP}function wl(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=U(null),a=U(null),l=U(e);l.current=e;let[u,c]=k(!1);return N(()=>{let p=!1;
return pq().then(d=>{p||!d||!s.current||(a.current=d.mount(s.current,{...l.current,onText:m=>{m!==l.current.text&&l.current.
onText(m)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{p=!0,a.current?.destroy()}},
[]),N(()=>{u&&i&&a.current?.focus()},[u]),N(()=>{a.current?.setText(t)},[t]),N(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:Ce(NP,e.class),children:[r("div",{ref:s,class:BP,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:FP,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:p=>e.onText(p.currentTarget.
value)})]})}var IP="hp",HP="fp",qP="up",VP="mp",WP="vp";function em({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:IP,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(wl,{class:HP,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?_i(
t,n.span):null}),n&&r("div",{class:qP,children:r(ce,{error:n})}),r("div",{class:VP,children:[r("span",{class:WP,children:"\
Enter takes it, Shift+Enter is a new line"}),r(M,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function kl(){let e=U(!0);return N(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function ui(e){let{path:t,text:n,what:o,onChange:i}=e,s=kt(),a=Ao(s.document,e.over),l=Yd(n,hl(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(_=>_.text),[c,p]=k(null),d=kl(),m=e.byEvent&&l.length===0?$y:uP,f=_=>`${t}#${_<l.length?_:"draft"}`,g=e.needed!==
!0||l.length>1,y=async _=>{await er(a,"condition",oc(_)??""),d()&&(p(null),i(oc(_)))},v=async(_,A,E)=>{p({at:_,condition:E,
text:A,problem:null});let{parsed:z,problem:q}=await er(a,"condition",A);if(q&&!(e.loose&&z?.tree))return p({at:_,condition:E,
text:A,problem:q}),jn(s.sentence(),f(_));let B=ji(u,_,oc(z?.conjuncts?.map(ue=>ue.text)??[`(${A})`])??A);await y(B)},T=()=>{
if(!c||c.problem)return;let _=c.condition?tc(c.condition):c.text;_!==null&&_.trim()!==""?v(c.at,_,c.condition):c.condition?.
property?p({...c,problem:{message:wy(c.condition)??"",hint:"",span:null}}):p(null)},x=(_,A,E)=>{let z=l[_],q=c?.at===_?c:
null,B=()=>{p(null),E(),_>=l.length&&jn(s.sentence(),`${t}#+`)},ue=()=>{E(),T()},X=(fe,pe)=>{E(),v(_,fe,pe)};return(q?q.
condition===null&&q.text!==null:z&&!z.chip)?r(em,{label:o,text:q?.text??z?.text??"",problem:q?.problem??null,onCancel:B,
onLeave:ue,onText:fe=>p({at:_,condition:null,text:fe,problem:null}),onDone:fe=>X(fe,null)}):r(Gd,{document:s.document,typed:A,
draft:q?.condition??(z?.chip?cP(z.chip):m),names:e.names??ic(s.document.dataset,e.over),beside:oc([...e.within?[e.within]:
[],...ji(u,_,null)]),onDraft:fe=>p({at:_,condition:fe,text:null,problem:null}),onDone:X,onCancel:B,onLeave:ue})},C=_=>{c?.
text&&v(c.at,gl(c.text,c.problem?.span??null,_),null)},P=(_,A)=>{let E=c?.at===_?c:null;return r(mn,{stop:f(_),path:t,span:A?.
span,after:`${t}#+`,what:o,label:`${o}: ${Zd(A,E)}`,draft:E!==null,problem:E?.problem,onHint:E?.text?C:void 0,editor:z=>x(
_,"",z),onLeave:T,onRemove:E?()=>p(null):g?()=>y(ji(u,_,null)):void 0,onNegate:A&&!E?()=>{y(ji(u,_,EP(A)))}:void 0,onMove:A&&
l.length>1?z=>{y(Qd(u,_,z)).then(()=>jn(s.sentence(),`${t}#${Math.max(0,Math.min(_+z,l.length-1))}`))}:void 0,children:r(
Jd,{part:A,draft:E,byEvent:e.byEvent??!1})})},R=l.map((_,A)=>P(A,_));return r(Ar,{lead:e.lead,between:"and",after:r(Or,{
stop:`${t}#+`,label:`Add a ${o}`,editor:(_,A)=>x(l.length,_,A),onLeave:T,onBackspace:l.length>0&&g?()=>{y(u.slice(0,-1))}:
void 0,children:l.length===0&&c===null?e.empty:void 0}),children:c?.at===l.length?[...R,P(l.length,null)]:R})}function Lr(){let[e,t]=k([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),jn(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function Gt({word:e="where"}){let{document:t}=kt();return r(ui,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>le(
"where",n),empty:"filter"})}var mq=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function UP({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=k(null);if(l)
return r(fq,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=d=>n?Dr(mq,d.trim()===""?"time":d,([m,f])=>`time ${f} ${m}`).
map(([m,f])=>({value:{typed:`time('${m}')`},label:m==="auto"?"time":`time, ${m}`,note:f})):[];return r(Er,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:d=>d.trim()===""?c(d).slice(0,1):c(d),onName:d=>{n&&(d.type==="int64"||d.type==="float64")?u(d):s(d.text)},onText:s,
onCancel:a,onLeave:a})}function fq({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=k(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=Dr(a,i,([u,c])=>`${u} ${c}`);return r(Eo,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[Hs(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var tm=()=>!0,Rr=e=>e==="int64"||e==="float64",KP=e=>Rr(e)||e==="timestamp"||e==="string",jP=e=>e!=="list of strings",Ay=[
{name:"count",meaning:"how many",alone:!0,fits:tm},{name:"uniq",meaning:"how many different",usual:!0,fits:jP},{name:"su\
m",meaning:"total",usual:!0,fits:Rr},{name:"avg",meaning:"mean",usual:!0,fits:Rr},{name:"median",meaning:"half are below",
usual:!0,fits:Rr},{name:"p95",meaning:"95 % are below",usual:!0,fits:Rr},{name:"p75",meaning:"75 % are below",fits:Rr},{
name:"p90",meaning:"90 % are below",fits:Rr},{name:"p99",meaning:"99 % are below",fits:Rr},{name:"p999",meaning:"99.9 % \
are below",fits:Rr},{name:"min",meaning:"least",fits:KP},{name:"max",meaning:"largest",usual:!0,fits:KP},{name:"first",meaning:"\
by time",fits:tm},{name:"last",meaning:"by time",fits:tm},{name:"stddev",meaning:"standard deviation",fits:Rr},{name:"un\
iq_approx",meaning:"about how many different",fits:jP},{name:"count",meaning:"how many have a value",fits:tm}];function GP(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=k(e.typed),[c,p]=k(e.text),[d,m]=k(null),[f,g]=k(!a);if(f){let v=()=>c===
e.text?s():i(c);return r(em,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:i,onCancel:s,onLeave:v})}if(d)return r(
Er,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:v=>v===
"unknown"||d.fits(v),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>m(null),onName:v=>i(`${d.name}(${v.text})`),onText:v=>i(
`${d.name}(${v})`)});let y=v=>{"text"in v?i(v.text):"typed"in v?i(v.typed):v.aggregate.alone?i(`${v.aggregate.name}()`):
m(v.aggregate)};return r(hq,{document:t,names:n,text:l,onText:u,present:e.text,onPick:y,onTake:v=>{v!==""&&i(v)},onCancel:s,
onWrite:()=>g(!0)})}function hq({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=jd(e,c,["property","definition","lookup"]).names,d=t?Dr(t,c,({name:v})=>v):p,m=Dr(Ay,c.replace(/\(.*$/s,""),({name:v,
meaning:T})=>`${v} ${T}`).map(v=>({value:{aggregate:v},label:v.alone?`${v.name}()`:`${v.name}(…)`,note:v.meaning})),f=c===
""?[]:d.filter(({name:v})=>$r(v,c)<3).slice(0,4).flatMap(gq),g=/[^\p{L}\p{N}_]/u.test(c)||m.length+f.length===0?[Hs(c)]:
[],y=c===""?m:[...g,...m,...f];return r(Eo,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:y,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(M,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function gq(e){
let t=Ay.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:Py(e)}))}function JP({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:fo,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:fo,children:r($,{value:n,most:40,middle:!0})}):r("span",{class:Ki,children:r(
$,{value:e,most:60})})}function ac(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=kt(),u=Ao(l.document,e.over),c=hl(u,n.map(x=>({
kind:o,text:x}))),[p,d]=k(null),m=kl(),f=e.needed!==!0||n.length>1,g=x=>{d(null),s(x.length>0?x:void 0)},y=async(x,C)=>{
d({at:x,text:C,problem:null});let{problem:P}=await er(u,o,C);if(m()){if(!P)return g(ji(n,x,C));d({at:x,text:C,problem:P}),
jn(l.sentence(),`${t}[${x<n.length?x:"draft"}]`)}},v=(x,C,P)=>{let R=p?.at===x?p:null;return e.editor({text:R?.text??n[x]??
"",parsed:R?null:c[x]??null,typed:C,problem:R?.problem??null,onDone:_=>{P(),y(x,_)},onCancel:()=>{d(null),P(),x>=n.length&&
jn(l.sentence(),`${t}#+`)}})},T=x=>{let C=p?.at===x?p:null,P=x<n.length;return r(mn,{stop:`${t}[${P?x:"draft"}]`,path:`${t}\
[${x}]`,after:`${t}#+`,what:i,label:`${i}: ${C?.text??n[x]??""}`,draft:C!==null,problem:C?.problem,onHint:R=>{C&&y(x,gl(
C.text,C.problem?.span??null,R))},editor:R=>v(x,"",R),onRemove:C?()=>d(null):f?()=>g(ji(n,x,null)):void 0,onMove:P&&n.length>
1?R=>{g(Qd(n,x,R)),jn(l.sentence(),`${t}[${Math.max(0,Math.min(x+R,n.length-1))}]`)}:void 0,children:r(JP,{text:C?.text??
n[x]??"",parsed:C?null:c[x]??null})})};return r(Ar,{lead:e.lead,after:n.length<a&&r(Or,{stop:`${t}#+`,label:`Add a ${i}`,
editor:(x,C)=>v(n.length,x,C),onBackspace:n.length>0&&f?()=>g(n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:
void 0}),children:[...n.map((x,C)=>T(C)),...p?.at===n.length?[T(n.length)]:[]]})}function nm({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,needed:a=!1}){let{document:l}=kt();return r(ac,{path:e,
texts:t,kind:"measure",what:o,lead:i,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>le(e,u)),editor:u=>r(GP,
{...u,document:l,names:ic(l.dataset,n)},u.text)})}function tr({path:e,texts:t,over:n,what:o="breakdown",lead:i,onChange:s,
axes:a=!1,most:l}){let{document:u}=kt();return r(ac,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>le(e,c)),editor:c=>r(UP,{...c,document:u,axes:a,names:ic(u.dataset,n)})})}function Oo({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:r(mn,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[r(ie,{name:"plus",size:14}),"more"]})}var YP="wp",QP="bp";function Cl({path:e,properties:t,of:n}){let o=Object.entries(t??{}),i=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);le(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);le(e,l.length>0?Object.fromEntries(l):void 0)};return r(
Ar,{lead:"each with",after:r(Or,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>r(XP,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),i(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>r(mn,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>r(XP,{of:n,
name:a,measure:l,onDone:(p,d)=>{c(),i(a,p,d)}}),children:[r("span",{class:fo,children:r($,{value:a,most:40})}),r("span",
{class:Sn,children:"="}),r("span",{class:Ki,children:r($,{value:l,most:40})})]},a))})}function XP({of:e,name:t,measure:n,
onDone:o}){let{document:i}=kt(),[s,a]=k(t),[l,u]=k(n),[c,p]=k(null),d=async()=>{if(s.trim()===""||l.trim()==="")return p(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:m}=await er(Ao(i),"measure",l);m?p(m):o(s.
trim(),l.trim())};return r("form",{class:YP,onSubmit:m=>{m.preventDefault(),d()},children:[r(dn,{label:"Name",value:s,onCommit:a,
autofocus:!0}),r(dn,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&r(ce,{error:c}),r("div",{class:QP,children:r(M,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function st({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,children:l}){let u=s??(p=>le(e,p===i?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return r(mn,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,d])=>({label:d,
checked:p===n,act:()=>u(p)})),children:l??c})}function om({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(st,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>le(e,a==="on"||void 0)})}function fn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=kt(),l=t===void 0||t.trim()==="true",u=s??
(c=>le(e,c??(i?"true":void 0)));return r(ui,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var rm="yp";function tM({document:e,error:t,path:n,step:o,first:i}){return r("div",{class:rm,children:[r(Pt,{document:e,error:t,label:"\
Step",children:[r(fn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),r(be,
{word:"counting",children:r(om,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,words:["any such event","th\
e first ever only"]})}),!i&&r(bq,{path:n,step:o}),r(be,{word:i?"it":"in between; it",children:r(om,{path:`${n}.optional`,
what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})})]}),r(dn,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:s=>le(`${n}.name`,s.trim()===""?void 0:s)})]})}function bq({path:e,step:t}){
return r(L,{children:[r(be,{word:"within",children:r(mo,{path:`${e}.within`,what:"at most after the step before",value:t.
within??null,none:"any time",usual:li})}),r(be,{word:"and not before",children:r(mo,{path:`${e}.after`,what:"at least af\
ter the step before",value:t.after??null,none:"at once",usual:li})}),r(be,{word:"with",children:r(om,{path:`${e}.directl\
y`,what:"what may lie between",value:t.directly,words:["anything","nothing"]})})]})}function nM({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=kt(),u=Yd(n.where,hl(Ao(a),[{kind:"\
condition",text:n.where}])[0]??null),c=Zr(n.where),p=n.name??c??(n.where.trim()==="true"?"any event":null),d=p??u.map(m=>Zd(
m,null)).join(" and ");return r(mn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${d}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(tM,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>le(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:MP,children:t+1}),p!=null?r("\
span",{class:fo,children:r($,{value:p,most:40,middle:!0})}):u.slice(0,2).map((m,f)=>r("span",{class:PP,children:[f>0&&r(
"span",{class:Sn,children:"and"}),r(Jd,{part:m,draft:null,byEvent:f===0})]},f)),p===null&&u.length>2&&r("span",{class:Sn,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:Sn,children:"directly"}),n.within&&r("span",{class:Sn,
children:["within ",n.within]}),n.after&&r("span",{class:Sn,children:["after ",n.after]}),n.optional&&r("span",{class:Sn,
children:"(optional)"})]})}function im({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=kt(),s=`${t}.steps`,{steps:a}=n,l=u=>he({document:ap(o,
s,a.length,{where:u})});return r(Ar,{lead:e,between:u=>u===1?"how many then":"then",after:r(Or,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(Xd,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>he({document:du(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(nM,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>he({document:du(o,s,c)}):void 0,onMove:a.length>1?p=>{he({document:Sx(o,s,c,c+p)}),jn(i(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var xq=["property","definition","lookup"];function Sl({path:e,what:t,value:n,none:o,kinds:i=xq,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=kt(),[p,d]=k(null),m=kl(),f=y=>{d(null),(u??(v=>le(e,v)))(y)},g=async y=>{let{problem:v}=await er(
Ao(c),l,a?ve(y):y);m()&&(v?d({text:y,problem:v}):f(y))};return r(mn,{stop:e,what:t,label:`${t}: ${p?.text??n??o}`,draft:p!==
null,problem:p?.problem,onHint:y=>{p&&g(a?y:gl(p.text,p.problem?.span??null,y))},onRemove:p?()=>d(null):n!==null?()=>f(void 0):
void 0,editor:y=>r(Er,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:y,onLeave:y,onName:v=>{y(),
f(a?v.name:v.text)},onText:v=>{y(),g(v)}}),children:p===null&&n===null?o:r($,{value:p?.text??n,most:40,middle:!0})})}function Oy(e){return Ee(e).value.value?.actors?.[0]??"actor"}function zn({path:e,value:t}){let{document:n}=kt(),o=Oy(n.
dataset);return r(Sl,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>le(e,i===o?void 0:i)})}function sm({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:i,gap:s,properties:a}=t.
sessions;return r(L,{children:[r(be,{word:"of",children:r(zn,{path:`${e}.sessions.per`,value:i})}),r(be,{word:"with gaps\
 up to",children:r(mo,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:li})}),r(Cl,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return r(L,{children:[r(be,{word:"by",children:r(zn,{path:`${e}\
.actors.per`,value:t.actors.per})}),r(Cl,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return r(L,{children:[r(im,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),r(be,{word:"w\
ithin",children:r(mo,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:qd})}),r(Cl,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var wq=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function am({path:e,over:t,allow:n=wq}){
let o=rc(t);return r(st,{path:e,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&he({document:kq(Te.value,e,i)})}})}function kq(e,t,n){
let o=ke(e,t,Cq(n,e)),i=cu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=Pi(o,i),{having:a,order:l,...u}=s;return ke(
o,i,{...u,measures:["count()"],by:["time('auto')"]})}function Cq(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function Ly({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,limit:s}=n,a=Lr(),l=ge(n.by).length>0;return r(
Pt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(nm,{lead:"Show",path:"aggregate.measures",
texts:lm(n.measures),over:o,needed:!0}),r(be,{word:"of",children:r(am,{path:"aggregate.over",over:o})}),r(sm,{path:"aggr\
egate.over",over:o}),r(Gt,{}),r(tr,{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),(i!==void 0||a.has("ag\
gregate.having"))&&r(ui,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:i??
"",names:RP(lm(n.measures),ge(n.by)),onChange:u=>le("aggregate.having",u)}),s!==void 0&&r(be,{word:"at most",children:r(
Ui,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:Fs(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>le("aggregate.limit",void 0)})}),r(
Oo,{items:[l&&i===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>le("aggregate.limit",10)}]})]})}function lm(e){let t=ge(e);return t.length===0?["count()"]:
t}function Ry({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return r(Pt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[r(ac,{lead:"List",path:"samples.columns",texts:ge(n),kind:"key",what:"column",empty:"\
all columns",onChange:i=>le("samples.columns",i),editor:({text:i,typed:s,onDone:a,onCancel:l})=>r(Er,{label:"Column",placeholder:i===
""?"column":i,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
r(ml,{children:"of events"}),r(Gt,{}),r(st,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(ml,{children:"first"})]})}var Sq=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function rM({
lead:e,path:t,funnel:n}){let{document:o,error:i}=kt(),s=`${t}.exclude`,a=n.exclude??[];return r(Ar,{lead:e,after:r(Or,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(Xd,{document:o,typed:l,onCancel:u,onDone:c=>{u(),he({document:ap(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(mn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${oM(l,n)}`,editor:()=>r(Tq,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>he({document:du(o,s,u)}),children:[r("span",{class:Zr(l.where)===null?Ki:fo,children:r($,{value:Zr(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Sn,children:oM(l,n)})]},u))})}function oM({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function Tq({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>le(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:rm,children:r(Pt,{document:e,error:t,label:"Exclusion",children:[r(fn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(be,{word:"between",children:r(st,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(be,{word:"and",children:r(st,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(st,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:Sq})]})})}var iM="funnel",_q=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],Pq=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function Ny({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:i,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??Oy(e.dataset),p=Lr(),
d=s!==void 0&&s.length>0||p.has("funnel.exclude"),m=i!==void 0||p.has("funnel.hold");return r(Pt,{document:e,error:t.error,
label:"Question: funnel",children:[r(be,{word:"Of",children:r(zn,{path:"funnel.per",value:n.per})}),r(im,{lead:"who",path:iM,
funnel:n}),a!=="ordered"&&r(st,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:_q}),r(be,{word:"with\
in",children:r(mo,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),r(be,{word:"counting",children:r(
st,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),d&&r(rM,{lead:"without",path:iM,funnel:n}),m&&r(tr,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:ge(i)}),r(Gt,{}),r(tr,{lead:"split by",path:"funnel.by",texts:ge(o),onChange:f=>le("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&r(be,{word:"taking",children:r(st,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:Pq})}),r(Oo,{items:[!d&&{label:"Without an event in between",act:()=>p.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>le("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>le("funnel.order","strict")},!m&&{label:"With the same value along the way",act:()=>p.ask("\
funnel.hold")}]})]})}var um=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var Mq=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],$q=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function By({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return r(Pt,{document:e,error:t.error,label:"Question: retention",children:[
r(be,{word:"Of",children:r(zn,{path:"retention.per",value:n.per})}),r(fn,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),r(st,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:$q}),r(fn,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),r(st,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:Mq}),r(be,{word:"each",children:r(st,{path:"retention.period",what:"\
period",value:o,without:"day",choices:um})}),r(be,{word:"for",children:r(Ui,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:n.brackets?"brackets":"14",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],
read:Fs(1,1e3),wrong:"A whole number from 1 to 1000",onChange:i=>le("retention",{...n,brackets:void 0,periods:i})})}),r(
Gt,{}),r(tr,{lead:"split by",path:"retention.by",texts:ge(n.by),onChange:i=>le("retention.by",i)}),n.day==="rolling"&&r(
st,{path:"retention.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the \
calendar"],["rolling","from the start of each"]]}),n.at_least!==void 0&&r(be,{word:"at least",children:r(Ui,{path:"reten\
tion.at_least",what:"how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:Fs(1,
1e4),wrong:"A whole number from 1 to 10000",onRemove:()=>le("retention.at_least",void 0)})}),r(Oo,{items:[n.day!=="rolli\
ng"&&{label:"Count periods from the start of each",act:()=>le("retention.day","rolling")},n.at_least===void 0&&{label:"A\
t least so many returns",act:()=>le("retention.at_least",2)}]})]})}function Fy({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{};return r(Pt,{document:e,error:t.
error,label:"Question: lifecycle",children:[r(be,{word:"How many",children:r(zn,{path:"lifecycle.per",value:n})}),r(be,{
word:"were new, returning, back or gone per",children:r(st,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:um})}),r(fn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(be,{word:"new by",children:r(
Sl,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:a=>a==="timestamp"||a===
"unknown"})}),r(Gt,{})]})}var Dq=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function zy({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{};return r(Pt,{document:e,error:t.error,label:"Question: stickiness",children:[r(be,{word:"\
On how many",children:r(st,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:Dq})}),r(be,{word:"\
did",children:r(zn,{path:"stickiness.per",value:n})}),r(fn,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),r(
Gt,{})]})}function sM({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function aM(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var Eq=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],Aq=[["actors","\
the first path of each"],["transitions","every session"]],Oq=Fs(0,20);function Iy({document:e,result:t}){let n=e.paths??
{},o=sM(n),i=Lr(),s=o==="before"?"before":"after",a=l=>he({document:ke(e,"paths",aM(n,l))});return r(Pt,{document:e,error:t.
error,label:"Question: paths",children:[r(be,{word:"What did",children:r(zn,{path:"paths.per",value:n.per})}),r(be,{word:"\
do",children:r(st,{path:"paths.direction",what:"direction",value:o,choices:Eq,onChange:a})}),n.start!==void 0&&r(fn,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&r(fn,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&r(fn,{path:"paths.end",text:n.end,what:"end",needed:!0}),r(be,{word:"in",children:r(Ui,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:Oq,wrong:"A \
whole number from 0 to 20"})}),r(be,{word:"named by",children:r(Sl,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),r(be,{word:"within sessions of",children:r(mo,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:li})}),r(be,{word:"counting",children:r(st,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:Aq})}),(n.exclude!==void 0||i.has("path\
s.exclude"))&&r(fn,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),r(Gt,{}),r(Oo,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>i.ask("paths.exclude")}]})]})}var nr="aggregate.over.sessions",Lq=[["start","begun by"],["end","ended by"]];function Hy({document:e,result:t}){let n=e.
aggregate??{},{over:o}=n,i=Lr(),s=rc(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(Pt,
{document:e,error:t.error,label:"Question: sessions",children:[r(nm,{lead:"Show",path:"aggregate.measures",texts:lm(n.measures),
over:o,needed:!0}),r(be,{word:"of sessions of",children:r(zn,{path:`${nr}.per`,value:s.per})}),r(be,{word:"a gap of",children:r(
mo,{path:`${nr}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:li})}),r(be,{word:"ends one, at most",children:r(mo,{
path:`${nr}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),
Lq.map(([a,l])=>(s[a]!==void 0||i.has(`${nr}.${a}`))&&r(fn,{lead:l,path:`${nr}.${a}`,text:s[a],what:a,onChange:u=>le(`${nr}\
.${a}`,u)},a)),s.split==="day"&&r(st,{path:`${nr}.split`,what:"split",value:"day",without:"none",choices:[["day","split \
at midnight"],["none","not split"]]}),r(Cl,{path:`${nr}.properties`,properties:s.properties,of:"session"}),r(Gt,{}),r(tr,
{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),r(Oo,{items:[s.start===void 0&&{label:"An event that begi\
ns a session",act:()=>i.ask(`${nr}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>i.ask(`${nr}.e\
nd`)},s.split!=="day"&&{label:"Split at midnight",act:()=>le(`${nr}.split`,"day")}]})]})}function qy({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=Lr(),l=u=>u===
void 0||u.trim()==="true";return r(Pt,{document:e,error:t.error,label:"Question: difference",children:[r(be,{word:"What \
sets",children:r(am,{path:"difference.over",over:o})}),r(sm,{path:"difference.over",over:o}),r(ui,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(i)?"":i,over:o,within:e.where,empty:"selection",onChange:u=>le("difference.se\
lection",u??"true")}),r(ui,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>le("difference.baseline",u)}),r(ml,{children:"?"}),r(Gt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&r(tr,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:ge(n.properties),over:o}),r(Oo,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function lM(e){return e.document.samples?r(Ry,{...e}):r(Ly,{...e})}var uM=new Map;function Rq(e,t){let{aggregate:n,dataset:o}=e;return n&&!Go(e)&&uM.set(o,n),Eu(e,t,uM.get(o)??null,Ga(Ee(
o).value.value))}var cM={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...Hd.aggregate,...Hd.samples],chartOf:Xp,choose:Rq,Sentence:lM,Page:D_};function lc(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function pM(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function hn(e){return Zr(e.name)??e.name}function Vy(e){let t=e.at(-1);return{share:t?.from_first??null,entries:lc(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function or(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var dM="kp",mM="mr",fM="zp";function Jn(e){return"other"in e?_n.text:Q(e.value).text}function Uy(e,t){return"other"in t?"var(--other)":`var(${cn(kn(
e,hM(t.value)))})`}function Ky(e,t){return!("other"in t)&&kn(e,hM(t.value))>=hp}function hM(e){return Array.isArray(e)?e:
[e??null]}function ci({property:e,group:t,most:n=32}){return r("span",{class:dM,children:[r("span",{class:mM,"data-dashe\
d":Ky(e,t),style:{"--color":Uy(e,t)}}),r("span",{class:fM,children:"other"in t?r($,{shown:_n}):r($,{value:t.value,most:n,
middle:!0})})]})}function gM({answer:e,by:t}){let n=(i,s)=>s.map((a,l)=>({group:i,step:a,at:l})),o=[...n(null,e.steps),...or(e).flatMap(i=>n(
i,i.steps))];return r(_e,{label:"Steps",columns:Bq(t),rows:o})}function Bq(e){let t=i=>i==null?"–":Me(i),n=i=>i===null?
"–":V(i);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?r($,{shown:{text:Nn.
total,kind:"other"}}):r(ci,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(L,{children:[s+1," ",
r($,{value:hn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i})=>F(i.count)},{key:"first",
head:"of all",number:!0,cell:({step:i})=>n(i.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:i,
at:s})=>s===0?"–":n(i.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s})=>s===0?"–":F(i.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:i,at:s})=>s===0?"–":F(i.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:i})=>t(i.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:i})=>t(
i.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:i})=>t(i.time_from_entry?.median)}]}var yM="jp",vM="Xp",bM="Sp",xM="Bp",wM="Cp",kM="Ep",CM="Ip",SM="Up",TM="Lp",_M="Mp",PM="Np",MM="o",$M="u",DM="pe",EM="Rp",
AM="Ap",OM="Dp",LM="Hp",RM="_p",NM="qp",BM="Fp",FM="de",zM="Tp";function IM({group:e,by:t,mark:n,onChoose:o}){return r(L,{children:[r("div",{class:NM,children:r(ci,{property:t,group:e})}),
e.steps.map((i,s)=>r("div",{class:DM,...n(s),title:`${F(i.count)}, ${V(i.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[r("span",{class:BM,children:r("span",{class:FM,"data-dashed":Ky(t,e),style:{"--share":i.from_first??0,"--color":Uy(
t,e)}})}),r("span",{class:zM,children:s===0?H(i.count):V(i.from_first??0)})]},s))]})}function cm(e,t){let n=Pi(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function HM(e,t){return t===null?H(e):Tx(e,t[0],t[1])}function Gy(e,t){return e===null?"–":t===null?V(e):`~\
 ${V(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function qM(e,t){return t==="entries"?Oe(e,"pass","passes"):t==="starts"?Oe(
e,"start"):Oe(e,"actor")}function VM({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=pM(e,t,n),u=(p,d,m,f)=>r("div",{class:MM,
"data-part":p,style:{"--share":d},title:`${f}: ${F(m)} (${V(d)})`,...s(p),onClick:g=>a(p,g.currentTarget),onContextMenu:g=>{
g.preventDefault(),a(p,g.currentTarget)}}),c=e.time_from_previous?.median??null;return r("div",{class:CM,children:[r("di\
v",{class:SM,children:[r("span",{class:_M,children:t+1}),r("span",{class:TM,children:r($,{value:hn(e),most:80,middle:!0})})]}),
r("div",{class:PM,children:[!i&&u("dropped",l.dropped,e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),r("div",{class:EM,children:[r("div",{class:AM,title:F(e.count),children:HM(
e.count,cm(o,["steps",t,"count"]))}),r("dl",{class:OM,children:[r(uc,{label:"of all",children:i?"–":Gy(e.from_first,cm(
o,["steps",t,"from_first"]))}),r(uc,{label:"of the step before",children:i?"–":Gy(e.from_previous,cm(o,["steps",t,"fro\
m_previous"]))}),r(uc,{label:"median time",children:c===null?"–":Me(c)}),r(uc,{label:"dropped",swatch:"dropped",children:i?
"–":H(e.dropped)}),r(uc,{label:"still open",swatch:"in_progress",children:i?"–":H(e.in_progress)})]})]})]})}function uc({
label:e,swatch:t,children:n}){return r(L,{children:[r("dt",{class:LM,children:[t&&r("span",{class:$M,"data-part":t}),e]}),
r("dd",{class:RM,children:n})]})}function Gi(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Nr=["dropped","in_progress","reached"];function WM({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=or(e),a=lc(
i),l=e.query?.funnel?.count,u=(m,f)=>{let g=i[f],y=s[m-Nr.length];if(y)return{mark:{step:f+1,state:"reached",...Gi(y)},label:`${Jn(
y)}: ${UM(g)}`};let v=Nr[m];return{mark:{step:f+1,state:v},label:`${KM(v)} ${W(hn(g))}`}},c=(m,f,g)=>{let{mark:y,label:v}=u(
m,f);o(y,v,g)},p=Rt(Nr.length+s.length,i.length,({row:m,column:f},g)=>c(m,f,g)),d=p.at?zq(e,p.at.row,p.at.column):"";return r(
Ke,{title:r(Fq,{steps:i,counting:l}),summary:Iq(e,n),announced:d,onKey:p.key,table:r(gM,{answer:e,by:n}),children:r("div",
{class:xM,children:r("div",{class:wM,"data-groups":s.length>0,style:{"--steps":i.length},children:[r("div",{class:kM,"ar\
ia-hidden":"true",children:[r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((m,f)=>r(
VM,{step:m,at:f,entries:a,intervals:t,first:f===0,mark:g=>p.mark(Nr.indexOf(g),f),onChoose:(g,y)=>c(Nr.indexOf(g),f,y)},
f)),s.map((m,f)=>r(IM,{group:m,by:n,mark:g=>p.mark(Nr.length+f,g),onChoose:(g,y)=>c(Nr.length+f,g,y)},f))]})})})}function Fq({
steps:e,counting:t}){let{share:n,entries:o,converted:i,median:s}=Vy(e);return r("span",{class:yM,children:[r("strong",{class:vM,
children:n===null?"–":V(n)}),r("span",{children:[H(i)," of ",qM(o,t)]}),s!==null&&r("span",{class:bM,children:["half o\
f them within ",Me(s)]})]})}function UM(e){return`reached ${W(hn(e))}`}function KM(e){return e==="reached"?"Reached":e===
"dropped"?"Dropped before":"May still reach"}function zq(e,t,n){let o=e.steps[n];if(!o)return"";let i=or(e)[t-Nr.length];
if(i){let l=i.steps[n];return`${Jn(i)}, ${UM(o)}: ${H(l?.count??0)}, ${V(l?.from_first??0)}`}let s={reached:o.count,dropped:o.
dropped,in_progress:o.in_progress}[Nr[t]],a=t<2?"":`, ${V(o.from_first??0)} of all, ${V(o.from_previous??0)} of the step\
 before`;return`Step ${n+1}, ${KM(Nr[t])} ${W(hn(o))}: ${H(s)}${a}`}function Iq(e,t){let{share:n,entries:o,converted:i}=Vy(
e.steps),s=e.steps.map(l=>W(hn(l))).join(", "),a=t===""?"":`, by ${W(t)}, ${(e.groups??[]).length} groups`;return`Funnel\
 of ${e.steps.length} steps: ${s}; ${H(i)} of ${H(o)} convert, ${V(n??0)}${a}`}function rr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Pe,{icon:"clock",title:"Stopped",actions:r(
M,{kind:"primary",onClick:Po,children:"Run again"}),children:"Nothing was answered yet."}):r(we,{})}function Br({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Pe,{icon:"search",title:"Nothing\
 found",actions:r(L,{children:[o&&r(M,{kind:"primary",onClick:()=>$n({}),children:"All data"}),n.where!==void 0&&r(M,{kind:"\
outlined",onClick:()=>he({document:ke(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(M,{kind:"\
outlined",onClick:Po,children:"Ask again"})]}),children:t})}var jM="Gp";function Zn({children:e}){return r("div",{class:jM,children:e})}function Fr(e,t=()=>[]){let{openAt:n,menu:o}=_r();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var Jy=30;function pm(e,t){let n=e.query?.funnel?.compare_groups?.control;return or(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Jy}]})}function GM(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Zy({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function qs(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var JM="Jp",ZM="a",ir="Kp",Yy="Op",YM="Pp",QM="Qp",XM="Vp",e$="vr",t$="wr",n$="U";function r$({answer:e,by:t,goal:n,onMark:o}){let i=pm(e,n),s=GM(i),a=(p,d)=>{let m=i[p];o({step:n+1,state:"reached",...Gi(
m.group)},Jn(m.group),d)},l=Rt(i.length,1,({row:p},d)=>a(p,d)),u=l.at?i[l.at.row]:void 0,c=W(hn(e.steps[n]));return r(Ke,
{title:r(L,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${W(t)}: ${i.map(o$).join("; ")}`,announced:u?
o$(u):"",onKey:l.key,table:r(Uq,{variants:i,by:t}),children:r("div",{class:JM,children:r("table",{class:ZM,children:[r("\
thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:ir,children:"expos\
ed"}),r("th",{scope:"col",class:ir,children:"converted"}),r("th",{scope:"col",class:ir,children:"rate"}),r("th",{scope:"\
col",class:ir,children:"lift"}),r("th",{scope:"col",class:Yy,children:r("span",{class:YM,children:[r("span",{children:xn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:xn(s)})]})}),r("th",{scope:"col",class:ir,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((p,d)=>r("tr",{...l.mark(d,0),onClick:m=>a(d,m.currentTarget),
children:[r("th",{scope:"row",children:r(ci,{property:t,group:p.group})}),r("td",{class:ir,children:F(p.exposed)}),r("td",
{class:ir,children:F(p.converted)}),r("td",{class:ir,children:p.rate===null?"–":V(p.rate)}),r("td",{class:ir,children:p.
isControl||p.lift===null||p.few?"–":xn(p.lift)}),r("td",{class:Yy,children:r(Wq,{variant:p,reach:s})}),r("td",{class:ir,
children:p.isControl||p.few?"–":qs(p.pValue)}),r("td",{children:r("span",{class:n$,"data-verdict":Zy(p),children:Qy(p)})})]},
d))})]})})})}function Wq({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:QM,title:a?`${xn(n[0])} to ${xn(n[1])}`:void 0,children:[r("span",{class:XM}),
a&&r(L,{children:[r("span",{class:e$,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:t$,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function Uq({variants:e,by:t}){return r(_e,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(ci,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>F(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>F(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":V(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":xn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?xn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?xn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>qs(n)},{key:"says",head:"says",cell:Qy}]})}function Qy(e){return e.
few?`too few: below ${Jy}`:Zy(e)}function o$(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${xn(e.lift)}, p ${qs(
e.pValue)}`;return`${Jn(e.group)} ${e.rate===null?"no rate":V(e.rate)} of ${F(e.exposed)}${t}, ${Qy(e)}`}var dm="Wp",Vs="Yp",pc="Zp",s$="ed";var a$="br";var Kq=.01;function l$({answer:e,document:t,by:n,onMark:o}){let[i,s]=k(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(or(e).flatMap(g=>"other"in g?[]:[[Q(g.value).text,g.value]])),p=(Ee(t.dataset).value.
value?.columns??[]).filter(({type:g,actor:y})=>g==="string"&&!y).map(({name:g})=>g),d=g=>{he({document:ke(ke(t,"funnel.b\
y",ve(g)),"funnel.compare_groups",void 0)})},m=g=>le("funnel.compare_groups",{...l,control:u.get(g)}),f=pm(e,a).length>0;
return r(L,{children:[r("div",{class:dm,children:[r("span",{class:pc,children:[r("span",{class:Vs,children:"variant"}),r(
Xt,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:d})]}),u.size>0&&
r("span",{class:pc,children:[r("span",{class:Vs,children:"control"}),r(Xt,{title:"The control group",kind:"outlined",values:[
...u.keys()],value:l?Q(l.control).text:"choose",onChange:m})]}),l&&r(L,{children:[r("span",{class:pc,children:[r("span",
{class:Vs,children:"goal"}),r(Xt,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Xy),value:Xy(e.steps[a],
a),onChange:g=>s(e.steps.findIndex((y,v)=>Xy(y,v)===g))})]}),r("span",{class:pc,children:[r("span",{class:Vs,children:"e\
xposed by"}),r("span",{class:s$,children:r(dn,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??"",placeholder:"\
the first step",onCommit:g=>le("funnel.compare_groups.exposed",g.trim()===""?void 0:g)})})]})]})]}),f?r(L,{children:[r(jq,
{value:e.sample_ratio_p_value??null}),r(r$,{answer:e,by:n,goal:a,onMark:o})]}):r(Pe,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function Xy(e,t){return`${t+1} ${hn(e)}`}function jq({
value:e}){if(e===null)return null;let t=e<Kq;return r("p",{class:a$,"data-bad":t,role:t?"alert":void 0,children:[r(ie,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${qs(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${qs(e)}).`]})}function u$(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function c$(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function p$(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function mm(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let p=o[c+1]?.from,d=p===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(p/l)/Math.log(i)))),m=g=>g===0?l:g===d&&p!==void 0?p:l*i**g,f=p===void 0&&!Number.isFinite(i);
for(let g=0;g<d;g++)s.push({from:m(g),to:f?null:m(g+1),count:g===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var d$="id",m$="ad",f$="le",h$="yr",g$="td",y$="kr",v$="od",b$="zr";function fm({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=Rt(1,n.length,({column:d},m)=>s?.(
n[d],m)),u=Math.max(1,...n.map(({count:d})=>d)),c=n.reduce((d,{count:m})=>d+m,0),p=l.at===null?void 0:n[l.at.column];return r(
Ke,{title:e,summary:i,onKey:l.key,announced:p?`${ev(p)}: ${F(p.count)} ${t}, ${V(p.count/Math.max(1,c))}`:"",table:r(_e,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:ev},{key:"count",head:t,number:!0,cell:d=>F(d.count)},{key:"\
share",head:"share",number:!0,cell:d=>V(d.count/Math.max(1,c))}]}),children:r("div",{class:d$,children:[r("div",{class:m$,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((d,m)=>r("div",{class:f$,...l.mark(0,m),title:`${ev(d)}: ${F(
d.count)} ${t}, ${V(d.count/Math.max(1,c))}`,onClick:s&&(f=>s(d,f.currentTarget)),children:r("div",{class:h$,style:{"--s\
hare":d.count/u}})},m)),o.map(({at:d,label:m},f)=>{let g=c$(n,d);return g===null?null:r("div",{class:g$,style:{"--at":g},
children:r("span",{class:y$,"data-late":g>.8||f===0&&o.length>1&&g>.22,children:m})},m)})]}),r("div",{class:v$,"aria-hid\
den":"true",children:p$(n,6).map(({at:d,value:m})=>r("span",{class:b$,"data-late":d>.9,style:{"--at":d},children:Me(m)},
d))})]})})}function ev({from:e,to:t}){return t===null?`${Me(e)} and more`:`${Me(e)} to ${Me(t)}`}var Jq=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function tv(e){let t=Object.
entries(e).filter(([n])=>!Jq.includes(n));return Object.fromEntries(t)}function nv(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Be(e);return{...i,aggregate:{over:{flows:{funnel:tv(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var x$="nd",w$="pd",rv="dd";var Yq=8;function C$({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:x$,
children:[n.slice(1).map((s,a)=>r(k$,{from:hn(n[a]),to:hn(s),times:s.time_from_previous,question:i&&a<Yq?nv(t,a+1,a+2):null},
a)),n.length>2&&o&&r(k$,{from:hn(n[0]),to:hn(o),times:o.time_from_entry,all:!0,question:i?nv(t,1,n.length):null})]})}function k$({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=_t(o),a=Z(()=>s&&"columns"in s?mm(Qq(s)):u$(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Me(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Me(u)}`}]];return r(fm,{title:r("span",{class:w$,children:[i&&r("span",{class:rv,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:rv,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${W(e)} to ${W(t)}: ${H(n?.count??0)} actors, median ${l===null?"unknown":Me(l)}`})}function Qq(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function Xq(e,t){let n=tv(e.funnel);return{...Be(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function S$(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function T$(e,t,n){
let o=S$(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{eV(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>He({document:Xq(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function eV(e,t,n){let o=S$(e,t);try{let{only:i}=await Tr(e,t);i&&o!==void 0?
He({document:{...Be(i),paths:{start:o}},view:"paths",as:null},n):ne("No condition says who these are.")}catch(i){ne(W(j(
i).message))}}var tV="conversion_rate";function _$(e,t){let n=or(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[nV(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:tV,type:"float64"}],rows:o,stats:e.stats}}function nV(e){return"other"in
e||Array.isArray(e.value)?Jn(e):e.value}var oV=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function P$(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*oV.get(o);return t}function rV(e){let t=e.query?.to,n=t===void 0?Date.now():Date.parse(String(t));return Math.min(n,Date.now())-P$(e.query?.
funnel?.window)}var iV=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"\
Month"}];function M$({answer:e,document:t,by:n}){let o=Z(()=>_$(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.
trend;return o.rows.length===0?r(we,{}):r(L,{children:[r("div",{class:dm,children:[r("span",{class:Vs,children:"by entry"}),
r(xt,{label:"Length of a bucket",value:String(s??"1d"),choices:iV,onChange:a=>le("funnel.trend",a)})]}),r(pl,{answer:o,document:o.
query,zone:i,form:"lines",end:rV(e),onZoom:(a,l)=>$n({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function $$({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=Fr(i,(c,p)=>i?T$(i,c,p):[]);if(!o||
!i||!sV(o))return r(rr,{result:t});if(lc(o.steps)===0&&s==="exact"&&n!=="groups")return r(Br,{result:t,children:"No acto\
r of this range did the first step."});let u=ge(i.funnel?.by).join(", ");return r(Zn,{children:[n==="trend"&&r(M$,{answer:o,
document:i,by:u}),n==="time"&&r(C$,{answer:o,document:i}),n==="groups"&&r(l$,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(WM,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function sV(e){return"steps"in
e}var D$={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:["funnel","where"],chartOf:()=>"steps",choose:aV,Sentence:Ny,Page:$$};function aV(e,t){if(!e.funnel)return e;
let{trend:n}=e.funnel;return t==="trend"?n===void 0?ke(e,"funnel.trend","1d"):e:n===void 0?e:ke(ke(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var E$=new Map;function lV(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function A$(e,t){let n=lV(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";E$.set(`${e.dataset} ${o}`,e);let i=E$.get(
`${e.dataset} ${n}`),s=Be(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function O$(e){return L$([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function L$(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return(e.find(o=>o*n>=t*(1-1e-9))??10)*n}function hm(e,t,n){let o=L$([1,2,2.5,5,10],Math.max(t-
e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},(a,l)=>(i+
l)*o)}var R$="ld",N$="xd",B$="sd",F$="cd",z$="gd",I$="hd",H$="jr",q$="fd",V$="ud",W$="d",U$="md",K$="vd",iv="wd",sv="xe";function gm({title:e,summary:t,parts:n,bars:o,over:i,text:s=H,actions:a,onPart:l}){let u=Rt(n.length,o.length,({row:x,column:C},P)=>l(
C,x,P)),c=o.map(({values:x})=>({up:j$(x,1),down:j$(x,-1)})),p=Math.max(0,...c.map(({up:x})=>x)),d=Math.min(0,...c.map(({
down:x})=>x)),m=Math.max(p-d,1e-12),f=Math.max(1,Math.ceil(o.length/12)),g=u.at,y=g?o[g.column]:void 0,v=(x,C)=>`${x.label}\
, ${n[C].label}: ${F(Math.abs(x.values[C]??0))}${x.unfinished?", not over":""}`;return r(Ke,{title:e,summary:t,announced:y&&
g?v(y,g.row):"",onKey:u.key,actions:a,table:r(_e,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:x,unfinished:C})=>`${x}${C?
" (not over)":""}`},...n.map((x,C)=>({key:x.key,head:x.label,number:!0,cell:({values:P})=>s(P[C]??0)}))]}),legend:n.length>
1&&r("ul",{class:K$,children:[n.map(x=>r("li",{class:iv,children:[r("span",{class:sv,style:{"--color":`var(${x.color})`}}),
x.label]},x.key)),o.some(({unfinished:x})=>x)&&r("li",{class:iv,children:[r("span",{class:sv,"data-unfinished":"true"}),
"not over"]})]}),children:r("div",{class:R$,children:[r("div",{class:N$,"aria-hidden":"true",children:hm(d,p,7).map(x=>r(
"span",{class:B$,style:{"--at":(p-x)/m},children:r("span",{class:F$,children:s(Math.abs(x))})},x))}),r("div",{class:z$,children:r(
"div",{class:I$,style:{"--bars":o.length},children:o.map((x,C)=>r("div",{class:H$,children:[r("div",{class:q$,style:{"--\
share":p/m},children:n.map((P,R)=>(x.values[R]??0)>0&&T(x,P,R,C,p)).reverse()}),r("div",{class:V$,style:{"--share":-d/m},
children:n.map((P,R)=>(x.values[R]??0)<0&&T(x,P,R,C,-d))}),C%f===0&&r("span",{class:U$,children:x.short})]},C))})})]})});
function T(x,C,P,R,_){return r("div",{class:W$,"data-unfinished":x.unfinished,title:v(x,P),...u.mark(P,R),style:{"--shar\
e":Math.abs(x.values[P]??0)/_,"--color":`var(${C.color})`},onClick:A=>l(R,P,A.currentTarget)},C.key)}}function j$(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var G$=["returning","resurrecting","new","dormant"],J$=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],cV=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function Z$({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",i=cV.get(o)??86400,s=e.periods.map(u=>({label:Pn(u.start,i,t),
short:i<86400?J(u.start,t,"clock"):i>20*86400?J(u.start,t,"month"):J(u.start,t,"dayShort"),values:G$.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${H(a.new)} new, ${H(
a.returning)} returning, ${H(a.resurrecting)} back again, ${H(-a.dormant)} gone`:"";return r(gm,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:J$,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,p)=>n(
{period:e.periods[u].start,state:G$[c]},`${J$[c].label}, ${s[u].label}`,p)})}var Y$="bd",Q$="yd",X$="kd",eD="zd",tD="jd",nD="Xd",oD="Xr",rD="Sd";var av=280,pi={top:12,right:24,bottom:28,left:56},iD=4;function sD({title:e,summary:t,curves:n,names:o,period:i,text:s=V,
table:a,onPoint:l}){let{host:u,width:c}=$a(),[p,d]=k(new Set),m=n.filter(({key:A})=>!p.has(A)),f=Rt(m.length,o.length,({
row:A,column:E},z)=>l(n.indexOf(m[A]),E,z)),g=O$(Math.max(0,...m.flatMap(({points:A})=>A.map(E=>(m.length<=iD?E?.high:E?.
value)??0)))),y=Math.max(1,c-pi.left-pi.right),v=A=>pi.left+(o.length<2?y/2:A/(o.length-1)*y),T=A=>pi.top+(1-A/g)*(av-pi.
top-pi.bottom),x=f.at,C=x?m[x.row]:void 0,P=x&&C?C.points[x.column]??null:null,R=x&&C?`${C.name}, ${i} ${o[x.column]}: ${P?
`${s(P.value)}, between ${s(P.low)} and ${s(P.high)}`:"not over"}`:"",_=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
y/48))));return r(Ke,{title:e,summary:t,announced:R,onKey:f.key,table:a,actions:R&&r("span",{class:rD,"aria-hidden":"tru\
e",children:R}),legend:n.length>1&&r(gd,{rows:n.map(({key:A,keys:E,color:z,points:q})=>({key:A,keys:E,color:z??0,last:q.
findLast(B=>B!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:d,text:s}),children:r("div",{ref:u,class:Y$,
children:c>0&&r("svg",{width:c,height:av,"aria-hidden":"true",children:[hm(0,g,5).map(A=>r("g",{children:[r("line",{x1:pi.
left,x2:c-pi.right,y1:T(A),y2:T(A),class:Q$}),r("text",{x:pi.left-8,y:T(A)+4,class:X$,children:s(A)})]},A)),o.map((A,E)=>E%
_===0&&r("text",{x:v(E),y:av-8,class:eD,children:A},A)),m.length<=iD&&m.map(({key:A,points:E,color:z})=>r("path",{d:mV(E,
v,T),class:nD,style:{fill:lv(z)}},A)),m.map(({key:A,points:E,color:z})=>r("path",{d:dV(E,v,T),class:tD,"stroke-dasharray":z===
null?void 0:Pa(z).join(" "),style:{stroke:lv(z)}},A)),m.map((A,E)=>A.points.map((z,q)=>z&&r("circle",{cx:v(q),cy:T(z.value),
r:x?.row===E&&x.column===q?5:3,class:oD,style:{fill:lv(A.color)},...f.mark(E,q),onPointerEnter:()=>f.set({row:E,column:q}),
onClick:B=>l(n.indexOf(A),q,B.currentTarget)},`${A.key} ${q}`)))]})})})}function lv(e){return e===null?"var(--other)":`v\
ar(${cn(e)})`}function dV(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function mV(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function aD(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((i,{size:s})=>i+s,0),cells:t.total.map(({count:i,
size:s,share:a,value:l})=>({count:i,size:s,share:a,value:lD(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:i,size:s,
periods:a})=>({kind:"cohort",group:e,start:i,size:s,cells:a.map(({count:l,share:u,value:c,complete:p})=>({count:l,size:s,
share:u,value:lD(c),complete:p}))}))]:[o]}function lD(e){return typeof e=="number"?e:null}function ym(e,t){let n=(e.groups??
[]).flatMap((o,i)=>aD(o,o,t(i)));return[...aD(null,e,t(-1)),...n]}function dc(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function uv(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(({kind:i})=>i==="cohort"):
e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,dc(s,t)??0))});return o}var uD=9;function cD(e,t){
return e===null||e<=0||t<=0?0:Math.min(uD,Math.max(1,Math.ceil(e/t*uD)))}function pD(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function dD(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;return n}function mD(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.
max(0,s-a),Math.min(1,s+a)]}function mc(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.
isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function vm({rows:e,names:t,rowName:n}){let o=Z(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:W(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>F(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${F(l.count)} (${V(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(_e,{label:"\
Cohorts",rows:e,columns:o})}var fV=50;function hD({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=mc(e).slice(1),s=Z(()=>(e.groups??
[]).slice(0,fV),[e]),a=Z(()=>s.length===0?[fD(e.total,null,t)]:s.map(p=>fD(p.total,p,t)),[e,t]),l=ym(e,()=>!1),u=(p,d,m)=>{
let f=s[p]??null;n({period:d+1,state:"returned",...Gi(f)},`${f?Jn(f):"all"}, ${o} ${i[d]}`,m)},c=a[0]?.points[0];return r(
sD,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${W(t)}`}: ${a.length} lines over ${i.length} periods, ${c?V(c.value):"nobody"} in ${o} 1`,table:r(vm,{rows:l,names:mc(
e),rowName:({group:p})=>p?Jn(p):"all"})})}function fD(e,t,n){let o=t?Jn(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let p=mD(l,u);return p&&{value:c,low:p[0],high:p[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:kn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var yD="Bd",vD="Cd",bD="Ed",xD="l",bm="se",xm="Sr",wD="Id",kD="e",CD="ce",SD="Ud",TD="Ld",_D="Md",PD="Nd",MD="Br",$D="Cr";function DD({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:p,onPress:d}){return r(
"tr",{class:e.kind==="total"?CD:void 0,children:[r("th",{scope:"row",class:bm,children:s===null?r("span",{class:SD,children:t}):
r("button",{type:"button",tabIndex:-1,class:TD,"aria-expanded":s,onClick:a,children:[r(ie,{name:s?"down":"right",size:12}),
e.group===null?"all":r(ci,{property:n,group:e.group,most:24})]})}),r("td",{class:xm,title:F(e.size),children:H(e.size)}),
e.cells.map((m,f)=>{let g=e.kind==="total"&&!m.complete;return r("td",{class:kD,"data-shade":f===0||!m.complete?0:cD(dc(
m,o),i),"data-open":!m.complete,"data-marked":l(f),...u(f),title:g?"no finished period":`${F(m.count)} of ${F(m.size)}, ${V(
m.share)}${m.complete?"":", not over"}`,onClick:y=>p(f,y.currentTarget),onPointerDown:()=>d(f,!1),onPointerEnter:y=>{y.buttons===
1&&d(f,!0)},children:g?"":c(m)},f)})]})}var hV=120,gV=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function AD({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=k(new Set),[l,u]=k(!1),[c,p]=k(null),d=(e.groups?.length??0)>0,m=Z(()=>ym(e,z=>s.has(z)!==(z===
-1&&!d)),[e,s,d]),f=l?m:m.slice(0,hV),g=mc(e),y=e.query?.retention?.period??"day",v=gV.get(y)??86400,T=z=>z.kind==="coho\
rt"?Pn(z.start,v,o):z.group===null?"all":Jn(z.group),x=(z,q)=>{let B=f[z.row],ue={period:z.column,state:"returned",...B.
kind==="cohort"?{cohort:B.start}:{},...Gi(B.group)};i(ue,`${T(B)}, ${y} ${g[z.column]}`,q)},C=Rt(f.length,g.length,x),P=c&&
C.at?pD(c,C.at):null,R=z=>(z.key.startsWith("Arrow")&&p(z.shiftKey?c??C.at:null),z.key==="Escape"&&c?(p(null),!0):C.key(
z)),_=z=>{let q=new Set(s);q.delete(z)||q.add(z),a(q)},A=C.at?f[C.at.row]:void 0,E=P?vV(f,P):A&&C.at?`${T(A)}, ${y} ${g[C.
at.column]}: ${yV(A.cells[C.at.column])}`:"";return r(Ke,{title:r(L,{children:["Came back, by ",y," ",r("span",{class:yD,
children:["of ",H(f[0]?.size??0)," actors"]})]}),summary:bV(e,y),announced:E,onKey:R,actions:P&&r("span",{class:vD,children:E}),
table:r(vm,{rows:m,names:g,rowName:T}),legend:r("div",{class:PD,"aria-hidden":"true",children:[r("span",{children:"0"}),
r("span",{class:MD}),r("span",{children:ED(uv(m,t),t)}),r("span",{class:$D})," period not over, in no total"]}),children:r(
"div",{class:bD,children:[r("table",{class:xD,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:bm,
children:d?n:"cohort"}),r("th",{scope:"col",class:xm,children:"size"}),g.map((z,q)=>r("th",{scope:"col",class:wD,children:q===
0?`${y} 0`:z},z))]})}),r("tbody",{onPointerLeave:()=>{},children:f.map((z,q)=>r(DD,{row:z,name:T(z),by:n,says:t,largest:uv(
m,t),open:z.kind==="total"?m[q+1]?.kind==="cohort":null,onToggle:()=>_(z.group===null?-1:(e.groups??[]).indexOf(z.group)),
marked:B=>P!==null&&q>=P.fromRow&&q<=P.toRow&&B>=P.fromColumn&&B<=P.toColumn,mark:B=>C.mark(q,B),text:B=>ED(dc(B,t),t),onChoose:(B,ue)=>{
c||x({row:q,column:B},ue)},onPress:(B,ue)=>{p(ue?c??C.at:null),C.set({row:q,column:B})}},q))})]}),m.length>f.length&&r("\
button",{type:"button",class:_D,onClick:()=>u(!0),children:["All ",F(m.length)," rows"]})]})})}function ED(e,t){return e===
null?"–":t==="share"?V(e):H(e)}function yV(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${H(e.value)}`;
return`${F(e.count)} of ${F(e.size)}, ${V(e.share)}${t}${e.complete?"":", the period is not over"}`}function vV(e,t){let{
cells:n,unfinished:o,count:i,size:s}=dD(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${H(i)} of ${H(s)}, ${s===0?"–":V(i/s)}${a}`}function bV(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${V(n?.share??0)} came back in ${t} 1, ${V(o?.share??0)} in th\
e last finished one`}function OD({answer:e,onMark:t}){let[n,o]=k(!1),i=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:Oe(
u.periods,i)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return r(gm,{title:`On how many ${i}s: ${H(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${i}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${H(e.count)} actors, ${V(a?.share??0)} on one ${i} only, ${l.toFixed(1)} on average`,actions:r(xt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,p)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,p)})}var LD="Rd";function RD({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=k(!1),l=Fr(o,d=>o?CV(o,d):[]),u=(d,m,f)=>l.onMark(d.state===
"returned"&&s&&d.period!==0?{...d,state:"not_returned"}:d,s?`not: ${m}`:m,f);if(!n||!o)return r(rr,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(_V(n))return r(Zn,{children:[r(OD,{answer:n,onMark:l.onMark}),l.menu]});if(TV(n))return r(
Zn,{children:[r(Z$,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!SV(n))return r(rr,{result:e});if(n.cohorts.every(({size:d})=>d===
0)&&i==="exact")return r(Br,{result:e,children:"Nobody of this range did what starts a cohort."});let p=ge(o.retention?.
by).join(", ");return r(Zn,{children:[r(kV,{answer:n,as:t,by:p,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function kV({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=k(()=>wr("retention-says")??"share"),p=f=>{c(f),kr("retention-says",f)},d=u==="value"&&!s?"share":u,m=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(Zn,{children:[r("div",{class:LD,
children:[t!=="curve"&&r(xt,{label:"What cells say",value:d,onChange:p,choices:m}),r(xt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(hD,{answer:e,by:n,onMark:i}):r(AD,{answer:e,says:d,by:n,zone:o,onMark:i})]})}function CV(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>He(
{document:{...Be(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function SV(e){return"cohorts"in e}
function TV(e){return"periods"in e}function _V(e){return"active_periods"in e}function ND(e){return e.document.lifecycle?r(Fy,{...e}):e.document.stickiness?r(zy,{...e}):r(By,{...e})}var BD={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:["retention","lifecycle","stickiness","where"],chartOf:e=>e.lifecycle?"lifecycl\
e":e.stickiness?"stickiness":"matrix",choose:A$,Sentence:ND,Page:RD};function FD({answer:e}){let t=(n,o)=>o?r($,{shown:_n}):r($,{value:n,most:64,middle:!0});return r(_e,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>F(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>V(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Me(n.median)}]})}function wm(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function PV(e){return"other"in e?wm(e.depth,null,
!0):wm(e.depth,e.value,!1)}function zD(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,d)=>p-d),o=n.map(p=>e.
nodes.filter(d=>d.depth===p).sort(MV)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((d,{count:m})=>d+m,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,d)=>{let m=0;for(let f of p){let g=Math.max(t.nodeLeast,f.count*l);u.push({key:PV(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:d*i,y:m,height:g}),m+=
g+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:$V(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function MV(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function $V(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let p=o.get(wm(c.depth,c.from,c.from_other===!0)),d=o.get(wm(c.depth+1,c.to,c.to_other===
!0));return p&&d?[{edge:c,from:p,to:d}]:[]}),s=new Map,a=new Map,l=(c,p,d)=>{let m=c.get(p.key)??0;return c.set(p.key,m+
d),p.y+m},u=new Map;for(let{edge:c,from:p}of[...i].sort((d,m)=>d.to.y-m.to.y))u.set(c,l(s,p,c.count*n));return[...i].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:d})=>({from:p.key,to:d.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,d,c.count*n)}))}function ID(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function HD(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var qD="Ad",VD="Dd",WD="Hd",UD="m",KD="ge",jD="L",GD="Er",JD="_d",ZD="he",YD="qd";var Ws=8,EV=6.6;function QD({answer:e,actions:t,onMark:n}){let{host:o,width:i}=$a(),s=Z(()=>zD(e,{width:Math.max(i,1),height:460,
bar:Ws,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),a=Z(()=>s.depths.map(v=>s.nodes.filter(T=>T.depth===v)),[s]),[l,u]=k(
null),c=Math.max(0,...a.map(v=>v.length)),p=Rt(c,a.length,({row:v,column:T},x)=>{let C=a[T][v];C&&g(C,x)}),d=p.at?a[p.at.
column]?.[Math.min(p.at.row,a[p.at.column].length-1)]:void 0,m=l??d?.key??null,f=Z(()=>m===null?null:ID(s,m),[s,m]),g=(v,T)=>{
n({depth:v.depth,node:v.others>0?{other:!0}:{value:v.value}},fc(v),T)},y=m===null?"":OV(s,m,e.count);return r(Ke,{title:r(
L,{children:[H(e.count)," paths ",r("span",{class:VD,children:y})]}),summary:LV(e,s),onKey:p.key,announced:d?y:"",actions:t,
table:r(FD,{answer:e}),children:r("div",{ref:o,class:qD,children:i>0&&r("svg",{width:s.width,height:s.height+32,onPointerLeave:()=>u(
null),"aria-hidden":"true",children:[s.depths.map((v,T)=>r("text",{x:T*s.columnWidth,y:14,class:WD,children:XD(v)},v)),r(
"g",{transform:"translate(0 28)",children:[s.edges.map(v=>{let T=s.nodes.find(({key:C})=>C===v.from),x=f?.edges.has(v)??
!1;return r("path",{d:HD(v,T.x+Ws,T.x+s.columnWidth),class:UD,"data-lit":x,"data-dim":f!==null&&!x,children:r("title",{children:`${F(
v.count)}${v.median===null?"":`, median ${Me(v.median)}`}`})},`${v.from} ${v.to}`)}),a.map((v,T)=>v.map((x,C)=>r(AV,{node:x,
width:s.columnWidth-Ws,mark:p.mark(C,T),isAt:d===x,dim:f!==null&&!f.nodes.has(x.key),onPoint:()=>u(x.key),onChoose:P=>g(
x,P)},x.key)))]})]})})})}function AV({node:e,width:t,mark:n,isAt:o,dim:i,onPoint:s,onChoose:a}){let l=H(e.count),u=Math.
max(4,Math.floor((t-20)/EV)-l.length-1),c=e.count===0?0:e.ends/e.count;return r("g",{class:KD,"data-dim":i,"data-other":e.
others>0,onPointerEnter:s,onClick:p=>a(p.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,width:Ws,height:e.
height,rx:2,class:jD,...n,"data-cursor":o}),c>0&&r("rect",{x:e.x,y:e.y+e.height*(1-c),width:Ws,height:e.height*c,rx:2,class:GD}),
r("rect",{x:e.x+Ws,y:e.y,width:t-16,height:20,class:JD}),r("text",{x:e.x+Ws+6,y:e.y+14,class:ZD,children:[r("tspan",{"da\
ta-word":e.others>0,children:_a(fc(e),u)}),r("tspan",{dx:6,class:YD,children:l})]}),r("title",{children:`${fc(e)}: ${F(e.
count)}${e.ends>0?`, ${F(e.ends)} end here`:""}${e.starts>0?`, ${F(e.starts)} begin here`:""}`})]})}function fc(e){return e.
others>0?`${_n.text} ${e.others}`:Q(e.value).text}function XD(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function OV(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let i=o.ends===0?"":`, ${V(o.ends/Math.max(1,o.count))} end here`;return`${XD(
o.depth)} ${fc(o)}: ${F(o.count)}, ${V(o.count/Math.max(1,n))} of all${i}`}function LV(e,t){let n=t.nodes.find(({depth:i})=>i===
1),o=n?`, most often followed by ${fc(n)} (${V(n.count/Math.max(1,e.count))})`:"";return`${H(e.count)} paths over ${t.depths.
length} depths${o}; ${Nn.other} stands for rare ones`}var eE="Fd",tE="M",nE="Td",oE="Gd",rE="Ir",iE="fe",cv="Jd",sE="Kd",aE="Od";function uE({answer:e,onFunnel:t}){let n=e.top_paths,o=Rt(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
i=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return r(Ke,{title:`${H(e.count)} paths`,summary:`\
Whole paths: ${n.slice(0,3).map(a=>lE(a,e.count)).join("; ")}`,announced:i?lE(i,e.count):"",onKey:o.key,table:r(NV,{answer:e}),
children:r("ol",{class:eE,children:n.map((a,l)=>r("li",{class:tE,...o.mark(l,0),children:[r("span",{class:nE,title:F(a.count),
children:H(a.count)}),r("span",{class:oE,children:V(a.count/Math.max(1,e.count))}),r("span",{class:rE,children:r("span",
{class:iE,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?r("span",{class:cv,children:[
r($,{shown:_n})," ",F(a.paths)," other paths"]}):r(L,{children:[r("span",{class:cv,children:a.nodes.map((u,c)=>r("span",
{class:sE,children:[c>0&&r("span",{class:aE,"aria-hidden":"true",children:"›"}),r($,{value:u,most:32,middle:!0})]},c))}),
a.nodes.length>1&&r(M,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"Funnel"})]})]},l))})})}function NV({
answer:e}){return r(_e,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"paths",number:!0,cell:({count:t})=>F(
t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>V(t/Math.max(1,e.count))},{key:"path",head:"path",cell:t=>r("\
bdi",{children:cE(t)})}]})}function cE(e){return"other"in e?`${_n.text} ${e.paths}`:e.nodes.map(t=>Q(t).text).join(" › ")}
function lE(e,t){return`${cE(e)}: ${F(e.count)}, ${V(e.count/Math.max(1,t))}`}function pv(e){return e.paths?.node??"event"}function Tl(e,t){let n=pv(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?Cn(t):String(t)}`}function km(e,t){return{...e,paths:{...e.paths,...t}}}
function pE(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Tl(e,t),after:s.after||5}}}
function dE(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Tl(e,t),before:i||o||5}}}function mE(e,t){
let n=e.paths?.exclude,o=Tl(e,t);return km(e,{exclude:n===void 0?o:`${n} or ${o}`})}function fE(e,t,n){let o=pv(e);return km(
e,{node:`if(${Tl(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function hE(e,t,n){
return km(e,{node:`if(${Tl(e,t)}, ${Cn(n)}, string(${pv(e)}))`})}function gE(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return km(e,a?{before:u}:{after:u})}function yE(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Be(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Tl(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var bE="Pd",xE="Qd",wE="Vd";function kE({document:e,change:t,onClose:n}){let i=(Ee(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),He({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(Xe,{title:"\
Merge under a name",onClose:n,children:r(dn,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(hE(e,t.value,a.trim()),"merge")}})}):r(Xe,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:xE,children:i.map(a=>r("li",{children:r(M,{kind:"plain",class:wE,onClick:()=>s(
fE(e,t.value,ve(a)),"expand"),children:r($,{value:a})})},a))})})}function CE({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=k(null),{onMark:u,menu:c}=Fr(i,(p,d)=>!i||!p.
node||!("value"in p.node)?[]:zV(i,p.node.value,d,m=>l({kind:m,value:p.node.value,label:d})));return!o||!i||!IV(o)?r(rr,{
result:t}):o.count===0&&s==="exact"?r(Br,{result:t,children:"No session of this range has such a path."}):n==="list"?r(Zn,
{children:r(uE,{answer:o,onFunnel:p=>FV(i,p)})}):r(Zn,{children:[r(QD,{answer:o,onMark:u,actions:r(BV,{document:e})}),c,
a&&r(kE,{document:i,change:a,onClose:()=>l(null)})]})}function BV({document:e}){let t=n=>he({document:gE(e,n)});return r(
"span",{class:bE,children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function FV(e,t){
He({document:yE(e,t),view:"funnel",as:null},"funnel of a path")}function zV(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>He(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",pE),i("End here","left",dE),i("Hide","minu\
s",mE),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function IV(e){return"top_paths"in e}var SE={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:["paths","where"],chartOf:()=>"flow",Sentence:Iy,Page:CE};function Us(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function mv(e,t,n){
let o=Us(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Be(e),aggregate:{over:i,...t}}}function TE(e){
return mv(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function _E(e){return mv(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function PE(e){
let t=Us(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function fv(e,t,n){
let{properties:o,...i}=Us(e);return{...Be(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
ve(t)],limit:6}}}var HV=864e5,qV=300;function ME(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(HV/24,l*qV/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},p=Object.keys(Us(e).properties??{}).map(ve),{compare:d,
...m}=mv(e,{measures:["count()"],by:[ve(o),"start","end","duration","events",...p],order:["start desc"],limit:i});return{
...m,...c}}function $E(e,t,n,o,i){let s=[...new Set(n.map(f=>Cn(String(f))))].join(", "),a=`string(${ve(t)}) in (${s})`,
{where:l,from:u,to:c,compare:p,sample:d,...m}=Be(e);return{...m,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",ve(t),"event"],order:"time asc",limit:1e4}}}function DE({answer:e,onMark:t}){let n=Z(()=>mm((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(we,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(fm,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${H(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Me(i.from)} and more`:`${Me(i.from)} to ${Me(
i.to)}`,s)})}var EE="Wd",AE="Yd",OE="Zd",LE="el",RE="rl",NE="il",BE="al",FE="tl",zE="Ur",IE="ol",HE="nl",qE="ue",VE="pl",WE="dl";function UE({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:EE,
children:[r(Pl,{label:"sessions",value:_l(t,H),...typeof t=="number"?{title:F(t)}:{}}),r(Pl,{label:"events each",value:_l(
n,u=>u.toFixed(1))}),r(Pl,{label:"median duration",value:_l(o,Me)}),r(Pl,{label:"p90 duration",value:_l(i,Me)}),r(Pl,{label:"\
of one event only",value:_l(s,u=>V(l===0?0:u/l))}),r(Pl,{label:"events",value:_l(a,H)})]})}function _l(e,t){return e==null?
"–":t(e)}function Pl({label:e,value:t,title:n}){return r("div",{class:AE,children:[r("dd",{class:OE,title:n,children:t}),
r("dt",{class:LE,children:e})]})}var KE="ll",jE="r",hc="xl",gv="sl",GE="cl",JE="Lr",ZE="Mr";function YE({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=k(!1),c=Z(()=>Xx(t,n),[t,n]),p=Rt(
t.length,1,({row:f})=>a(t[f])),d=Math.max(1,...t.map(({start:f,end:g})=>g-f)),m=p.at?t[p.at.row]:void 0;return r(Ke,{title:e,
summary:`The latest ${t.length} sessions`,announced:m?jV(m,o,s):"",onKey:p.key,actions:r(xt,{label:"Scale of the timelin\
es",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Each its o\
wn"}]}),table:r(KV,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:KE,children:r("table",{class:jE,children:[
r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"start"}),r("th",{scope:"col",children:r($,{value:o,most:24})}),
r("th",{scope:"col",class:hc,children:"duration"}),r("th",{scope:"col",class:hc,children:"events"}),i.map(f=>r("th",{scope:"\
col",children:r($,{value:f,most:24})},f)),r("th",{scope:"col",class:gv,children:"timeline"})]})}),r("tbody",{children:t.
map((f,g)=>r("tr",{...p.mark(g,0),onClick:()=>a(f),children:[r("td",{children:J(f.start,s,"second")}),r("td",{children:r(
$,{value:f.actor,most:24,middle:!0})}),r("td",{class:hc,children:Me((f.end-f.start)/1e3)}),r("td",{class:hc,children:F(f.
events)}),f.properties.map((y,v)=>r("td",{children:r($,{value:y,most:32,middle:!0})},v)),r("td",{class:gv,children:r(UV,
{session:f,events:c[g],length:l?f.end-f.start:d,zone:s})})]},g))})]})})})}var WV=300;function UV({session:e,events:t,length:n,
zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:GE,children:[r("span",{class:JE,style:{"--to":hu(e.end,e.start,
i)}}),t.slice(0,WV).map((s,a)=>r("span",{class:ZE,title:`${Q(s.event).text}, ${J(s.time,o,"millisecond")}`,style:{"--at":hu(
s.time,e.start,i),"--color":`var(${cn(kn("event",[s.event]))})`}},a))]})}function KV({sessions:e,per:t,properties:n,zone:o}){
return r(_e,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:i})=>J(i,o,"millisecond")},{key:"ac\
tor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,middle:!0})},{key:"duration",head:"duration",number:!0,
cell:({start:i,end:s})=>Me((s-i)/1e3)},{key:"events",head:"events",number:!0,cell:({events:i})=>F(i)},...n.map((i,s)=>({
key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.properties[s],most:48,middle:!0})}))]})}function jV({
actor:e,start:t,end:n,events:o},i,s){return`${i} ${Q(e).text}, ${J(t,s,"second")}, ${Me((n-t)/1e3)}, ${F(o)} events`}var GV=50;function XE({document:e,echo:t,count:n,zone:o}){let i=Us(e).per??Ee(e.dataset).value.value?.actors?.[0]??null,
s=_t(i===null?null:ME(e,t,n,i,GV)),a=Z(()=>JV(QE(s.answer)),[s.answer]),l=Z(()=>i===null||a.length===0?null:$E(e,i,a.map(
({actor:p})=>p),new Date(Math.min(...a.map(({start:p})=>p))).toISOString(),new Date(Math.max(...a.map(({end:p})=>p))).toISOString()),
[a,i]),u=_t(l),c=Z(()=>ZV(QE(u.answer)),[u.answer]);return i===null||!s.answer?r(we,{}):r(YE,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(Us(e).properties??{}),zone:o,onSession:p=>ye(za(e.dataset,String(
p.actor)))})}function QE(e){return e!==null&&"columns"in e?e:null}function JV(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function ZV(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function eA({document:e,name:t,expression:n}){let{answer:o}=_t(fv(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>He({document:YV(e,t,n,u),view:"difference",as:null},`sessions \
of ${W(t)} ${Q(u).text}`);return r("section",{class:BE,"aria-label":W(t),children:[r("h2",{class:FE,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:p},d)=>r("li",{children:r("button",{type:"button",class:zE,disabled:p,
title:p?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:IE,children:p?r($,{shown:_n}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:HE,children:r("span",{class:qE,"data-other":p,style:{"--share":s===0?
0:c/s}})}),r("span",{class:VE,children:V(s===0?0:c/s)}),r("span",{class:WE,children:H(c)})]})},d))})]})}function YV(e,t,n,o){
let i=fv(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:So(void 0,Yr(t,o))}}}function tA({result:e}){let{answer:t,of:n,phase:o}=e,i=_t(n&&TE(n)),s=_t(n&&_E(n)),a=Fr(s.of);if(!t||!n||!nA(t))return r(
rr,{result:e});if(t.rows.length===0&&o==="exact")return r(Br,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=yv(i.answer)?.rows[0]?.[0];return r(Zn,{children:[r(UE,{answer:yv(i.answer)}),r("di\
v",{class:RE,children:[r(QV,{answer:t,document:n,zone:l}),r(DE,{answer:yv(s.answer),onMark:a.onMark})]}),r("div",{class:NE,
children:Object.entries(PE(n)).slice(0,4).map(([c,p])=>r(eA,{document:n,name:c,expression:p},c))}),t.query&&typeof u=="n\
umber"&&r(XE,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function QV({answer:e,document:t,zone:n}){return Et(e,t).
time<0?r(Kn,{answer:e,document:t,zone:n}):r(pl,{answer:tW(e,t),document:t,zone:n,form:"lines",end:XV(e),onZoom:eW})}function XV(e){
let t=e.query?.to;return t===void 0?Date.now():Math.min(Date.parse(String(t)),Date.now())}function eW(e,t){$n({from:new Date(
e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function tW(e,t){let{measures:n}=Et(e,t),o=e.columns.map((s,a)=>a).
filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}function nA(e){
return"columns"in e}function yv(e){return e!==null&&nA(e)?e:null}var oA={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:["aggregate","where"],chartOf:()=>"\
overview",Sentence:Hy,Page:tA};function gc(e){return e.score>=.05}var Cm=4;function Ml(e,t){let n=e.values??[];return t?n:n.slice(0,Cm)}function Yi({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function Sm(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function rA(e,t){return e.distribution?Yi(e).length:Math.max(1,Ml(e,t).length)}function iA({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:Q(o??null).text,selection:i,baseline:s,lift:a})),...Yi(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${Q(o).text} to ${Q(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(_e,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>F(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>V(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>F(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>V(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":Sm(n)}]})}var $l="gl",sA="hl",bv="N",xv="v",wv="R",aA="fl",lA="Nr",uA="Rr",cA="A",pA="me",dA="Ar",mA="Dr",fA="ul",hA="Hr",gA="_r",
yA="ml",vA="vl",bA="wl",xA="bl",wA="qr",kA="Fr",CA="Tr",SA="Gr",TA="yl",_A="kl",PA="zl",MA="jl";function $A({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:TA,children:[r("div",{class:_A,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:pA,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${V(l.selection.share)}, baseline ${V(l.baseline.share)}`,children:[r("span",{class:wv,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:wv,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:PA,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:MA,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:$l,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function DA({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!gc(e)&&!n,c=Ml(e,
n);return r("li",{class:lA,"data-quiet":u,children:[r("div",{class:uA,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:dA,"aria-expanded":!u,onClick:o,children:[r(ie,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:mA,title:`score ${e.score}`,children:[r("span",{class:fA,children:r("span",{class:hA,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:gA,children:oW(e)}),r(Tm,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Tm,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r($A,{bins:Yi(
e),median:e.median,mark:i,onChoose:s,text:p=>io(p,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:yA,
children:[c.map((p,d)=>r(nW,{value:p,mark:i(d),onChoose:m=>s(d,m),onAction:m=>a(m,{...l,value:p.value??null,side:"select\
ion"})},d)),(e.values?.length??0)>Cm&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:SA,onClick:o,children:n?
"fewer":`${e.values.length-Cm} more`})})]})]})}function nW({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:cA,
...t,children:[r("button",{type:"button",tabIndex:-1,class:vA,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:bA,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${V(e.
selection.share)}), baseline ${e.baseline.count} (${V(e.baseline.share)})`,children:[r("span",{class:xv,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:xv,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:xA,children:[r("span",{children:V(
e.selection.share)}),r("span",{class:$l,children:V(e.baseline.share)})]}),r("span",{class:wA,children:Sm(e.lift)}),r("sp\
an",{class:kA,children:[r(Tm,{label:"Only",title:`Only ${Q(e.value??null).text}`,onClick:()=>o("only")}),r(Tm,{label:"No\
t",title:`Without ${Q(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Tm({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:CA,title:t,onClick:n,children:e})}function oW(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Oe(e.different,"value");return`${t}${n}${gc(
e)?"":`${n===""?"":", "}none stands out`}`}function EA({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=k(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>rA(f,i.
has(f.name)))),u=(f,g,y)=>{let v=a[f],T=AA(v,g,i.has(v.name));n(T.mark,T.label,y)},c=Rt(a.length,l,({row:f,column:g},y)=>u(
f,g,y)),p=c.at&&a[c.at.row],d=p&&c.at?rW(p,c.at.column,i.has(p.name)):"",m=f=>{let g=new Set(i);g.delete(f)||g.add(f),s(
g)};return r(Ke,{title:r(L,{children:[H(e.selection.count)," selected ",r("span",{class:$l,children:["against ",H(e.baseline.
count)]})]}),summary:iW(e),announced:d,onKey:c.key,table:r(iA,{answer:e}),actions:r("span",{class:sA,children:[r("span",
{class:bv,"data-side":"selection"}),"selection",r("span",{class:bv,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:aA,children:a.map((f,g)=>r(DA,{property:f,zone:t,all:i.has(f.name),onAll:()=>m(f.name),mark:y=>c.mark(g,y),onChoose:(y,v)=>u(
g,y,v),onAction:o},f.name))})})}function AA(e,t,n){let o=Yi(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${W(e.name)} ${Q(o.from).text} to ${Q(o.to).text}`}}let i=Ml(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${W(e.name)} = ${Q(i).text}`}}function rW(e,t,n){let o=Yi(
e)[t]??Ml(e,n)[t],{label:i}=AA(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${V(o.selection.share)} of the sele\
ction, ${V(o.baseline.share)} of the baseline`:""}`}function iW(e){let t=e.properties.filter(gc).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${Q(o.value).text}: ${V(o.selection.share)} against ${V(o.baseline.share)})`:"";return`${W(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${H(e.selection.count)} apart from ${H(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function OA(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function kv(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var RA="Xl",_m="Sl",NA="Jr";function BA({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:NA,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(M,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Oe(s,"more prop\
erty","more properties")," ",r(M,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Oe(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:_m,children:W(l)})]},a))})]})]})}function FA({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=Fr(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>Sv(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>Sv(o,"hide",u)}]:[]);if(!n||!o||!aW(n))return r(
rr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Br,{result:t,children:"\
No row of this range is in the selection."}):r(Zn,{children:[r(sW,{document:e,answer:n}),r(EA,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>Sv(o,u,c)}),r(BA,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>he({document:kv(e,null)}),
onMore:()=>le("difference.limit",0)}),a]})}function sW({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?OA(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:RA,children:[r("span",{class:_m,children:"against"}),
r(nt,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>le("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&He({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function Sv(e,t,n){let o=n.property??"";if(t==="h\
ide")return he({document:kv(e,o)});if(t==="by")return He({document:{...Be(e),aggregate:{measures:["count()"],by:[ve(o)]}},
view:"explore",as:null},`by ${W(o)}`);Tr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?He({document:l},
t==="only"?a:`not (${a})`):ne("No condition says which rows these are.")},i=>ne(W(j(i).message)))}function aW(e){return"\
properties"in e}var zA={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:["difference","where"],chartOf:()=>"\
list",Sentence:qy,Page:FA};var IA="Kr",HA="Bl",qA="Cl",Pm="El",VA="D",Tv="Il",WA="Ul",UA="Ll",KA="Or",jA="Ml",GA="Nl";var uW=2e3;function ZA(){return N(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!it.value.value?.length&&Dt()},uW);return()=>clearInterval(e)},[]),r("main",{class:IA,children:r("div",{class:HA,children:[
r("header",{class:qA,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Pm,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(cW,{}),r(pW,{}),r(dW,
{})]})})}function cW(){return r("section",{class:VA,"aria-label":"A file",children:[r(ie,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Pm,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(Ko,{kind:"primary",children:"Choose a \
file"})]})}var JA=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function pW(){let[e,t]=k("");return r("section",{class:Tv,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Np(e)},class:UA,children:[r("textarea",{class:KA,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:JA,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:jA,
children:[r(M,{kind:"outlined",onClick:()=>t(JA),children:"Take the example"}),r(M,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function _v(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Bt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function dW(){let e=_v("my\
-events");return r("section",{class:Tv,"aria-labelledby":"send",children:[r("div",{class:WA,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(M,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Fe(e,"The line"),children:"\
Copy"})]}),r("pre",{class:GA,tabIndex:0,children:e}),r("p",{class:Pm,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var mW=6;function YA(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,mW).map(ve)}function fW(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function QA(e,t,n){
let o=sp({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(fW(i))});return()=>uu(o)}async function XA(e,t,n){let i=await re(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var Mm=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=n-this.began,
i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},(l,u)=>n-i+1+u);return{
times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);return n<=o?0:this.seconds.
reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;for(let i of this.seconds)
if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-i[1]).map(([i,s])=>({
event:gW(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,matched:0,events:new Map},
this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=hW(i);o.events.set(a,(o.events.get(
a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({at:o})=>o<=t-900);if(n.length!==
0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.totals.get(i)??0)-s;a>0?
this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.length,t.map((o,i)=>({id:n+
t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),this.newCount+=t.matched,
this.leftOut+=t.leftOut+o.length-this.waiting.length}};function hW(e){return e===null?"":`=${e}`}function gW(e){return e===
""?null:e.slice(1)}var yW=1e3,e4=()=>({tape:new Mm,columns:[],error:null,begun:!1,turn:0}),js=ae(e4()),mi=js;function $m(e={}){js.value={...js.
value,...e,turn:js.value.turn+1}}function t4(e,t,n){js.value=e4();let o={dataset:e,columns:[...n],limit:yW,...t===void 0?
{}:{where:t}};return QA(o,i=>{js.value.tape.take(i,Date.now()),$m({columns:i.columns,begun:!0,error:null})},i=>$m({error:i}))}
function Dl(e){let{tape:t}=js.value;t.paused!==e&&(e?t.pause():t.resume(),$m())}function n4(){$m()}var o4="Pr",r4="Qr",i4="Rl",s4="Al",a4="Dl";function Qi({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=U(null);return N(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:Ce(o4,i&&r4),"aria-label":t,children:[
r("div",{class:i4,children:[r("h2",{class:s4,children:e}),o,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:a4,children:s})]})}var l4="Hl",u4="_l",c4="ql",p4="Fl",ho="Tl",d4="Vr",m4="Gl",f4="Jl",h4="Kl",g4="Wr",y4="Ol",v4="Yr",b4="Pl",x4="Ql",w4="\
Vl",k4="Wl",C4="Zr",S4="ve",T4="we",_4="Yl",P4="ei",M4="Zl",$4="ri",D4="ex",E4="rx",A4="ix",O4="ax";function L4({dataset:e,columns:t,event:n,zone:o,onClose:i}){let[s,a]=k(null),[l,u]=k(null),[c,p]=k("");N(()=>{let g=new AbortController;
return a(null),u(null),XA(e,xW(t,n.cells),g.signal).then(y=>a(y??{columns:t,row:n.cells}),y=>{Rn(y)||u(j(y))}),()=>g.abort()},
[e,n]);let d=s??{columns:t,row:n.cells},m=d.columns.map((g,y)=>({column:g,value:d.row[y]})).filter(({column:g,value:y})=>bW(
g.name,y,c)),f=JSON.stringify(Object.fromEntries(d.columns.map(({name:g},y)=>[g,d.row[y]])),null,2);return r(Qi,{title:r(
$,{value:n.cells[1],most:48}),label:"Event",onClose:i,actions:r(M,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Fe(
f,"The event")}),children:r("div",{class:D4,children:[r("p",{class:ho,children:[J(String(n.cells[0]),o,"millisecond"),",\
 ",o]}),l&&r(ce,{error:l}),r(Jp,{label:"Find in fields",value:c,onInput:p}),!s&&!l&&r(we,{lines:4}),r("dl",{class:E4,children:m.
map(({column:g,value:y})=>r("div",{class:A4,children:[r("dt",{class:ho,children:r($,{value:g.name,most:64,middle:!0})}),
r("dd",{class:O4,children:typeof y=="number"?String(y):r($,{shown:io(y,g,o),most:2e3})})]},g.name))})]})})}function bW(e,t,n){
let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(t??"").toLowerCase().includes(o)}function xW(e,t){
return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time = ${Cn(String(a))}`]:a===null?[`${o} is null`]:i===
"string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${Cn(a)}`]:[]}).join(" and ")}function R4({document:e}){let{tape:t,columns:n}=mi.value,[o,i]=k(null),[s,a]=k(null),l=U(null),u=e.timezone??"UTC",c=n.map(
({name:f,type:g})=>`${f} ${g}`).join(),p=Z(()=>wW(n,u),[c,u]);N(()=>{t.paused||l.current?.querySelector("[role=grid]")?.
scrollTo(0,0)},[t.paused]);let d=f=>{f.target instanceof Element&&f.target.scrollTop>0&&Dl(!0)},m=(f,g,y)=>{Dl(!0),g.key===
n[0]?.name?a(f):i({anchor:y,row:f,column:g.key})};return r(L,{children:[r("div",{ref:l,class:v4,onScrollCapture:d,children:r(
_e,{label:"New events",columns:p,rows:t.rows,onCell:m,onMenu:m})}),o&&r(SW,{...o,document:e,columns:n,onOpen:()=>a(o.row),
onClose:()=>i(null)}),s&&r(L4,{dataset:e.dataset,columns:n,event:s,zone:u,onClose:()=>a(null)})]})}function wW(e,t){return e.
map((n,o)=>({key:n.name,head:r($,{value:n.name,most:40}),number:o>1&&Wo(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===
0?r(kW,{value:i[0],zone:t}):r(CW,{value:i[o],column:n,zone:t})}))}function kW({value:e,zone:t}){let n=new Date(String(e));
return Number.isNaN(n.getTime())?r($,{value:e}):r("span",{class:b4,title:J(n,t,"millisecond"),children:[J(n,t,"clockSeco\
nd"),r("span",{class:ho,children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function CW({value:e,column:t,
zone:n}){return typeof e=="number"?r("span",{title:at(e,Ft(t.name),!0),children:io(e,t,n).text}):r($,{shown:io(e,t,n),most:48,
middle:!0})}function SW({anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:p})=>p===
n)],u=Yr(TW(n),l),c=p=>()=>He({document:ke(i,"where",So(i.where,p))},p);return r(jo,{anchor:e,label:"This value",head:r(
$,{shown:Q(u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(
`not (${u})`)},{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Fe(l==null?"":String(
l),"The value")}]})}function TW(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','\
"'):e}function N4({document:e}){return r(Pt,{document:e,error:Pv(mi.value.error),label:"Which new events",children:r(Gt,{word:"\
New events where"})})}function Pv(e){return e?new ft({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var Mv=50;function B4({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=k(null),{times:a,values:l}=Z(()=>e.perSecond(
o*1e3),[e,o]),u=Z(()=>[{values:l,color:kn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${J(a[i]*1e3,n,"clockSecond")}: ${F(
l[i])}`,p=f=>{let g={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return g===void 0?!1:(s(
Math.max(0,Math.min(g,a.length-1))),!0)},d=a.map((f,g)=>({at:f,value:l[g]})).reverse(),m=[{key:"second",head:"Second",cell:({
at:f})=>J(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>F(f)}];return r(Ke,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${F(l.at(-1)??0)} in the last`,announced:c,onKey:p,actions:r(
"span",{class:f4,children:c}),table:r("div",{class:h4,children:r(_e,{label:"Events per second",columns:m,rows:d})}),children:r(
cl,{times:a,series:u,zone:n,unit:"none",height:140,cursor:i,onCursor:s})})}function F4({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:C4,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:S4,
children:[r("h2",{children:"By event"}),r("span",{class:ho,children:"now"}),r("span",{class:ho,children:"15 min"})]}),o.
length===0&&r("p",{class:ho,children:"Nothing yet."}),r("ul",{children:o.slice(0,Mv).map(({event:s,count:a,lately:l})=>{
let u=Yr("event",s);return r("li",{children:r("button",{type:"button",class:T4,title:`Only where ${u}`,onClick:()=>He({document:{
...Te.value,where:So(n,u)}},u),children:[r("span",{class:_4,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:P4,
children:l>0?H(l):""}),r("span",{class:M4,children:H(a)}),r("span",{class:$4,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>Mv&&r("p",{class:ho,children:[F(o.length-Mv)," more"]})]})}function z4({document:e}){let{value:t,error:n}=Ee(e.dataset).value,o=t?YA(t):n?[]:null,{tape:i,turn:s}=_W(e,o),a=()=>Dl(
!i.paused);Uo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:l4,"data-t\
urn":s,children:[r(PW,{onToggle:a,now:l}),r(MW,{}),r(B4,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:g4,children:[
r("div",{class:y4,children:[i.paused&&r($W,{}),i.rows.length===0?r(DW,{dataset:e.dataset,filtered:e.where!==void 0}):r(R4,
{document:e})]}),r(F4,{tape:i,now:l,where:e.where})]})]})}function _W(e,t){let n=JSON.stringify(t);return N(()=>t?t4(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),N(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
n4()},1e3);return()=>clearInterval(o)},[]),N(()=>()=>{Vn(e.dataset)},[e.dataset]),mi.value}function PW({onToggle:e,now:t}){
let{tape:n,begun:o}=mi.value,i=ka.value==="away";return r("div",{class:u4,children:[r(M,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:c4,
children:[r("b",{class:p4,children:H(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:ho,title:"\
How long ago the newest event happened when it came here",children:[Me(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:ho,children:[F(n.matched)," since this page was opened"]}),r("span",{class:d4,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function MW(){let e=Pv(mi.value.error);return e&&e.where!=="where"?r("\
div",{class:m4,children:r(ce,{error:e})}):null}function $W(){let{tape:e}=mi.value;return r("div",{class:x4,children:[r("\
span",{children:["Paused: ",r("b",{children:F(e.newCount)})," new, ",F(e.leftOut)," left out"]}),r(M,{small:!0,kind:"pri\
mary",onClick:()=>Dl(!1),children:"Show"})]})}function DW({dataset:e,filtered:t}){let n=_v(e);return r("div",{class:w4,children:[
r(Pe,{icon:"live",title:"Waiting for new events",actions:r(M,{kind:"outlined",icon:"copy",onClick:()=>Fe(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:k4,tabIndex:0,children:n})]})}var I4={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:N4,
Page:z4};var $v={};Bf($v,{banner:()=>Dv,danger:()=>OW,default:()=>LW,info:()=>EW,text:()=>Ev,warning:()=>AW});var Dv="tx",EW="ox",
AW="nx",OW="px",Ev="dx",LW={banner:Dv,info:EW,warning:AW,danger:OW,text:Ev};function Al({kind:e,children:t,actions:n}){return r("div",{class:Ce(Dv,$v[e]),role:e==="info"?"status":"alert",children:[
r(ie,{name:e==="info"?"info":"warning"}),r("span",{class:Ev,children:t}),n]})}function ar({error:e,what:t,again:n}){return r(Pe,{icon:"warning",title:t,actions:r(M,{kind:"outlined",onClick:n,children:"\
Try again"}),children:W(e.message)})}function Em(e,t,n){_s(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function Am(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function Gs(e){ei(e),Cr(e)}var H4={w:2,h:2},RW=100;function vc(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function Av(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function q4(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function Om(e,t,n,o){
let i=e.find(s=>s.id===t);return i?U4(e,{...i,x:Av(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function Ov(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(H4.w,12-i.x);return U4(e,{...i,w:Av(n,s,12-i.x),h:Av(o,H4.h,RW)})}function V4(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return Om(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=Om(e,t,i.x,a);if(!Lm(l,e))return l}return e}function Lm(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function W4(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>vc(s,a)))return{
x:i,y:o}}}function Rm(e){let t=[];for(let o of q4(e)){let i={...o,y:K4(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>vc({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function U4(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of q4(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&vc(s,t)&&
a.y>=0&&!o.some(u=>vc(a,u));o.push(l?a:{...s,y:K4(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return Rm(e.map(({id:s})=>i.get(
s)))}function K4(e,t){let n=t.y;for(;;){let o=e.filter(i=>vc({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function Hr(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[NW(e),...t].join(" ").replace(/\s+/g," ")}function NW(e){switch(Qr(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>Nm(t.where)).join(" > ")}${Lv(e.funnel?.by)}`;case"retention":return`retention of ${Nm(e.retention?.start)}\
, back by ${Nm(e.retention?.return??"true")}${Lv(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${FW(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${BW(e)}${ge(e.aggregate?.measures).join(", ")||"count()"}${Lv(e.aggregate?.
by)}`}}function BW(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function FW(e){let t=e.paths?.start;return typeof t=="string"?` after ${Nm(t)}`:""}function Lv(e){let t=ge(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function Nm(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var Ol={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function Ll(e){return`v1/boards/${encodeURIComponent(
e)}`}async function Bm(e){return(await re("v1/boards",{signal:e})).boards}async function lr(e,t){return re(Ll(e)+(t===void 0?
"":`?version=${t}`))}async function j4(e){return[...(await re(`${Ll(e)}/versions`)).versions].reverse()}async function ur(e,t){
return re(Ll(Rv()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function bc(e,t,n,o){return re(
Ll(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function Fm(e,t){await re(Ll(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function zm(e){return re(Ll(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function G4(e){return e instanceof ft&&(e.code==="conflict"||e.status===409||e.
status===412)}function Rv(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function xc({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function Nv(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:So(n.where,o)}}function Im(e,t){let n=Nv(e,t);return n&&{view:Ha(n),document:n,as:e.
as?e.as:null,open:[]}}function Hm(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function Js(e,t){
let n=zW(t);return{...e,tiles:[...e.tiles,{...t,id:Rv(),...W4(e.tiles,n.w,n.h),...n}]}}function zW({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};let n=ge(t.aggregate?.by);return t.
aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(Aa)?7:8}}var J4="be",Z4="lx",Y4="xx",Q4="sx",wc="ii",X4="i",eO="ai",tO="cx",nO="ti",oO="gx",rO="oi",iO="hx";function qm({tile:e,shared:t,result:n,onAgain:o}){let i=U(null),s=IW(i),a=Im(e,t),l=It.find(({name:c})=>c===a?.view),u=()=>{
a&&ei(a)};return!a||!l?r("p",{class:tO,children:"This question has no view here."}):r("div",{ref:i,class:X4,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:eO,children:[r(ce,{error:n.
error}),r(M,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(hd.Provider,{value:s,
children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})]})}function IW(e){let[t,n]=k(0);return rt(
()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.height))});return o.observe(e.current),
()=>o.disconnect()},[]),t}function sO({text:e,editing:t,onText:n}){return t?r("textarea",{class:iO,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:nO,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(HW,{line:o},i))})}function HW({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:W(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:rO,children:W(n[1])}):r("p",{class:oO,children:W(e)})}function aO(e){let[t,n]=k(!1);return N(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function kc(e,t){let n=Z(()=>new hs,[]),o=e===null?"":JSON.
stringify(e);return N(()=>{e&&n.run(e)},[o,t]),N(()=>()=>n.close(),[]),n.result.value}function lO(e){let{tile:t,shared:n,editing:o}=e,i=U(null),s=aO(i),[a,l]=k(0),u=Nv(t,n),c=kc(s?u:null,e.turn+a),p=Cc(t),d=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:J4,"aria-label":W(p),"data-tile":t.id,"data-kind":t.kind,"\
data-state":d,"data-editing":o,children:[r(Cp,{busy:d==="running"||d==="estimate",done:c.done}),r("header",{class:Z4,children:[
o?r("input",{class:Q4,"aria-label":"Title of the tile",value:t.title,placeholder:p,maxLength:200,onInput:m=>e.onTitle(m.
currentTarget.value)}):r("h2",{class:Y4,children:(t.kind==="query"||t.title!=="")&&r($,{value:p,most:120})}),t.kind==="q\
uery"&&!o&&r(qW,{result:c}),!o&&r(nt,{icon:"more",label:`Menu of ${W(p)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(sO,{text:t.text??"",editing:o,onText:e.onText}):r(qm,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function Cc(e){return e.title!==""?e.title:e.document?Hr(e.document):"Text"}function qW({
result:e}){let[t,n]=k(0);N(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=Co(e.phase==="exact"&&t>0?`e\
xact, ${Ta(e.elapsed??0)}, ${J(t,ht(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:wc,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(ie,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:wc,children:["estimate, ",V(e.done)]});case"running":return r("span",{class:wc,children:"\
running"});case"error":return r("span",{class:wc,"data-phase":"error",children:[r(ie,{name:"error",size:14}),"failed"]});default:
return null}}var cO="H",pO="_";var WW=32,dO=12;function hO({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=W(Cc(e)),a=mO(e,t,n,(c,p,d,m)=>Om(c,e.
id,p.x+d,p.y+m)),l=mO(e,t,n,(c,p,d,m)=>Ov(c,e.id,p.w+d,p.h+m)),u=c=>{let p={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!p||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[d,m]=p,f=c.shiftKey?Ov(t,
e.id,e.w+d,e.h+m):V4(t,e.id,d,m);if(Lm(f,t))return i("This is as far as it goes.");n(f);let g=f.find(({id:y})=>y===e.id);
i(c.shiftKey?`${g.w} columns wide, ${g.h} rows high`:`column ${g.x+1}, row ${g.y+1}`)};return r(L,{children:[r("button",
{type:"button",class:cO,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(UW,
{})}),r(M,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:pO,"aria-hidden":"true",...l})]})}
function UW(){return r(ie,{name:"rows",size:16})}function mO(e,t,n,o){let i=U(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+fO(c),
tiles:t,tile:e,cell:(c.clientWidth+dO)/12})},a=u=>{let c=i.current,p=u.currentTarget.closest("[data-grid]");if(!c||!p)return;
let d=Math.round((u.clientX-c.x)/c.cell),m=Math.round((u.clientY+fO(p)-c.y)/(WW+dO)),f=o(c.tiles,c.tile,d,m);Lm(f,t)||n(
f)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function fO(e){return-e.
getBoundingClientRect().top}async function Wm(e,t){let n={texts:[e],...t===""?{}:{timezone:t}},{texts:[o]}=await re("v1/times",{body:n});if(o&&!o.error)
return o;throw new ft({code:"time",message:o?.error?.message??"This is no range of time",hint:o?.error?.hint??""})}var gO="ni",yO="fx",vO="ux",bO="mx",xO="vx",wO="wx",Fv="bx",kO="yx";function Um(e,t=""){Bi(n=>r(jW,{dataset:e,board:t,onClose:n}))}function jW({dataset:e,board:t,onClose:n}){let o=Te.value.
timezone??"UTC",i=[...md(e,void 0,void 0,t)].reverse();return r(Xe,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:Fv,children:"A board without questions has no time to note something at."}):r(JW,{dataset:e,zone:o}),i.length===
0&&r("p",{class:Fv,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:vO,
children:i.map(s=>r("li",{class:bO,children:[r("span",{class:xO,children:GW(s,o)}),r("span",{class:wO,children:r($,{value:s.
text,most:400})}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{YW(s)}})]},s.id))})]})}function GW({
time:e,to:t},n){return t===void 0?J(e,n,"minute"):`${J(e,n,"minute")} – ${J(t,n,"minute")}`}function JW({dataset:e,zone:t}){
let[n,o]=k(""),[i,s]=k(""),[a,l]=k(null),u=()=>{ZW(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(j(c)))};return r(
"form",{class:gO,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:yO,children:[r("span",{class:bt,children:"\
What happened"}),r("input",{class:Ve,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:bt,children:`When, on the clock of ${Mi(t)}`}),r("input",
{class:Ve,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(M,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:kO,children:r(ce,{error:a})})]})}
async function ZW(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await Xa({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await Wm(n,o);if(!i.start)throw new ft({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await Xa({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function YW(e){try{await fd(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;ne(
"The note is removed.",{label:"Undo",act:()=>{Xa({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
ne(j(t).message)}}function Km({name:e,content:t}){Em(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function CO(e){
Am(".json,application/json",t=>{QW(t).then(e)})}async function QW(e){try{let{name:t,content:n}=XW(await e.text(),e.name);
await ur(t,n),ne("The board is imported.")}catch(t){ne(`The file cannot be imported: ${j(t).message}`)}}function XW(e,t){
let n=JSON.parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{
name:t.replace(/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it ho\
lds no board");return{name:n.name,content:n.content}}var zv="ye",TO="kx",_O="zx",PO="jx",MO="Xx",Iv="Sx",$O="Bx",DO="Cx",EO="pi",AO="di",OO="li";function LO({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(L,{children:[
r("div",{children:[r("button",{type:"button",class:OO,onClick:()=>ye("boards"),children:"Boards"}),r("div",{class:_O,children:[
i===null?r("h1",{class:PO,children:r($,{value:s})}):r("input",{class:MO,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(eU,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(nU,{model:e})]})]}),
i!==null?r("textarea",{class:DO,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:$O,children:r($,
{value:a.description,most:1e3})})]})}function eU({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:Iv,children:[r(M,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(M,{kind:"quiet",icon:"\
info",onClick:()=>Um(Hm(e.board.value.content)[0]??"",i),children:"Notes"}),r(M,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(M,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(nt,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:tU(e,t)})]})}function tU(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>Fe(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>Km(n)},{label:"Make a copy",icon:"copy",act:()=>{ur(`${n.name}, copy`,n.content??
Ol).then(s=>ye(`boards/${encodeURIComponent(s.id)}`),Hv)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
Fm(n.id,n.version).then(()=>{ye("boards"),ne("The board is removed.",{label:"Undo",act:()=>{zm(n).then(()=>ye(`boards/${encodeURIComponent(
n.id)}`),Hv)}})},Hv)}}]}function nU({model:e}){return r("div",{class:Iv,children:[r(M,{icon:"plus",kind:"outlined",onClick:()=>e.
change(Js(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(M,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(M,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function Hv(e){ne(j(e).message)}function RO(e){return!e||!("columns"in e)||!("rows"in e)?null:td(e.columns.map(({name:t})=>t),e.rows)}var jm=class{constructor(t){this.id=t}id;board=ae(null);error=ae(null);draft=ae(null);conflict=ae(null);shared=ae(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await lr(this.id))}catch(t){this.error.value=j(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&Vt(this.shared.value,xc(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=xc(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&Vt(i.content,o.content)||await this.save(i)&&ne(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await bc(
n.id,n.version,t.name,t.content)),!0}catch(o){return G4(o)?this.conflict.value=t:ne(`The board cannot be saved: ${j(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await ur(`${t.
name}, copy`,t.content)).id:null}};var NO=null;function Gm(){return NO??=[...new Set([ht(),"UTC",...Intl.supportedValuesOf("timeZone")])],NO}var BO="Ex",FO="Ix",zO="Ux",IO="Lx",HO="Mx",qv="Nx";function qO({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:BO,role:"group","aria-label":"For all tiles",children:[r(iU,{shared:e,onShared:o}),r(Xt,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...Gm()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:FO,children:r(dn,{bare:!0,code:!0,label:`Filter of all tiles of ${W(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${W(l)}`,onCommit:u=>o(
{...e,where:rU(e.where,l,u)})})},l)),!Vt(e,t)&&r("span",{class:zO,children:[r(M,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(M,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function rU(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function iU({shared:e,
onShared:t}){let n=U(null),[o,i]=k(!1),[s,a]=k(null),l=e.from===""&&e.to==="",u=l?"Range of each tile":Jo({from:e.from||
void 0,to:e.to||void 0},e.timezone||"UTC"),c=(d,m)=>{i(!1),a(null),t({...e,from:d,to:m})},p=d=>{Wm(d,e.timezone).then(({
from:m,to:f})=>c(String(m??""),String(f??"")),m=>a(j(m)))};return r(L,{children:[r(M,{buttonRef:n,icon:"calendar",after:"\
down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:u}),o&&r(pn,{anchor:n.current,role:"dialog",label:"\
Range of all tiles",onClose:()=>i(!1),children:r("div",{class:IO,children:[r(dn,{label:"Range of all tiles",value:"",placeholder:"\
last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:p}),r("div",{class:HO,children:[r(M,{small:!0,class:qv,pressed:l,
onClick:()=>c("",""),children:"Of each tile"}),Au.filter(({from:d})=>d!==void 0).map(({label:d,from:m,to:f})=>r(M,{small:!0,
class:qv,pressed:d===u,onClick:()=>c(String(m),f===void 0?"now":String(f)),children:d},d))]})]})})]})}var VO="Rx",WO="Ax",UO="Dx",Vv="Hx";function KO({model:e,board:t,onClose:n}){let[o,i]=k(null);return N(()=>{j4(t.id).then(i,jO)},[t.id,t.version]),r(Qi,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(we,{}):r("ol",{class:VO,children:o.map(s=>r("li",{
class:WO,children:[r("div",{class:UO,children:[r("span",{children:s.removed?"Removed":r($,{value:s.name,most:60})}),r("s\
pan",{class:Vv,children:["version ",s.version,", ",J(s.changed,ht(),"minute")]})]}),s.version===t.version?r("span",{class:Vv,
children:"shown"}):!s.removed&&r(M,{small:!0,kind:"outlined",onClick:()=>{aU(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function aU(e,t,n){try{let{name:o,content:i}=await lr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Oe(i.tiles.length,"tile")}.`)}catch(o){jO(o)}}function jO(e){ne(j(e).message)}var lU=6e4;function JO({id:e}){let t=Z(()=>new jm(e),[e]),[n,o]=k(!1);N(()=>(hU().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return N(()=>{globalThis.document.title=`${W(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r(Pe,{icon:"boards",title:"There is no such board",actions:r(M,{kind:"prima\
ry",onClick:()=>ye("boards"),children:"All boards"})}):r(ar,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:TO,children:[r(uU,{model:t,onVersions:()=>o(!n)}),n&&r(KO,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:zv,children:r(we,{})})}function uU({model:e,onVersions:t}){let n=U(null),[o,i]=k(0),{content:s}=e.shown,a=xc(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,GO(Vt(c,a)?null:c)};return N(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(p=>p+1)},lU);return()=>clearInterval(c)},[]),r("main",{ref:n,class:zv,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(mU,{model:e}),r(LO,{model:e,onVersions:t,onScreen:()=>{
cU(n.current)},onAgain:()=>i(o+1)}),r(qO,{shared:l,saved:a,datasets:Hm(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>GO(null))}}),r(pU,{model:e,shared:l,turn:o})]})}
async function cU(e){globalThis.document.fullscreenElement?await globalThis.document.exitFullscreen():await e?.requestFullscreen().
catch(()=>{})}function pU({model:e,shared:t,turn:n}){let[o,i]=k(""),s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.
change({tiles:a.map(p=>p.id===u?{...p,...c}:p)});return a.length===0?r(dU,{model:e}):r(L,{children:[r("div",{class:EO,"d\
ata-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:AO,style:{gridColumn:`${u.x+1} / span ${u.
w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(lO,{tile:u,shared:t,turn:n,editing:s!==null,items:c=>fU(e,
u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(hO,{tile:u,tiles:a,onSaid:i,onTiles:c=>e.
change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...Rm(a.filter(({id:c})=>c!==u.id))]})})})},u.id))}),r("div",{class:"\
spoken",role:"status",children:o})]})}function dU({model:e}){return r(Pe,{icon:"boards",title:"This board is empty",actions:r(
L,{children:[r(M,{kind:"primary",icon:"explore",onClick:()=>ye(""),children:"Ask a question"}),r(M,{kind:"outlined",onClick:()=>{
e.draft.value===null&&e.edit(),e.change(Js(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),
children:"Ask a question on any page and choose Save, To a board."})}function mU({model:e}){return e.conflict.value===null?
null:r(Al,{kind:"warning",actions:r(L,{children:[r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Sh\
ow theirs"}),r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&ye(`boards/${encodeURIComponent(
n)}`)})},children:"Keep mine as a copy"}),r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine o\
ver it"})]}),children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}
function fU(e,t,n,o){let i=Im(t,n),s=RO(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...Rm(a.tiles.
filter(({id:p})=>p!==t.id))]}},"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>Gs(i)},{label:"\
Copy link",icon:"share",act:()=>{xs(i).then(p=>Fe(p,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>Fe(JSON.stringify(
i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>Em(`${Cc(t)}.csv`,s??"","text\
/csv")}],c=()=>{e.keep({content:Js(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},
"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function hU(){let e=new URLSearchParams(location.hash.slice(
1)).get("shared"),t=e===null?null:await ti(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:
"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(
t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function GO(e){let t=new URL(location.href);
t.hash=e===null?"":`shared=${await Ba(e)}`,history.replaceState(null,"",t)}var YO="_x",QO="qx";function XO({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=k(o),[u,c]=k(null),[p,d]=k(!1),m=mt();return r(
Xe,{title:e,onClose:i,children:r("form",{class:YO,onSubmit:g=>{g.preventDefault(),!(a.trim()===""||p)&&(d(!0),s(a.trim()).
then(i,y=>{c(j(y)),d(!1)}))},children:[r("label",{class:bt,for:m,children:t}),r("input",{id:m,class:Ve,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:g=>l(g.currentTarget.value)}),u&&r(ce,{error:u}),
r("div",{class:QO,children:r(M,{type:"submit",kind:"primary",disabled:a.trim()===""||p,children:n})})]})})}var eL="xi",tL="Fx",nL="Tx",oL="Gx",rL="ke",iL="Jx",sL="Kx",aL="ze",lL="Ox",uL="Px",cL="Qx";var Zm=ae({value:null,error:null});async function Nl(){try{Zm.value={value:await Bm(),error:null}}catch(e){Zm.value={value:Zm.
value.value,error:j(e)}}}function pL(){let{value:e,error:t}=Zm.value,[n,o]=k("changed");N(()=>{globalThis.document.title=
"Boards · Sluice",Nl()},[]);let i=()=>Bi(s=>r(XO,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:bU}));return r(
"main",{class:eL,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:tL,children:[r("h1",{class:nL,children:"\
Boards"}),e!==null&&e.length>1&&r(nt,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(M,{icon:"upload",kind:"outlined",onClick:()=>CO(Nl),children:"Import"}),r(M,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(ar,{error:t,what:"The boards cannot be listed",again:()=>{Nl()}}),!e&&
!t&&r(we,{}),e?.length===0&&r(Pe,{icon:"boards",title:"There are no boards yet",actions:r(M,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:oL,children:vU(e,n).map(s=>r(xU,{board:s},s.id))})]})}function vU(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function bU(e){let t=await ur(
e,Ol);ye(`boards/${encodeURIComponent(t.id)}`)}function xU({board:e}){let[t,n]=k(null);N(()=>{lr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Oe(t.tiles.length,"tile")}, `;return r("li",{class:rL,children:[r("butto\
n",{type:"button",class:iL,onClick:()=>ye(`boards/${encodeURIComponent(e.id)}`),children:[r(wU,{tiles:t?.tiles??[]}),r("\
span",{class:uL,children:r($,{value:e.name,most:80})}),r("span",{class:cL,children:[o,"changed ",J(e.changed,ht(),"minut\
e")]})]}),r(nt,{icon:"more",label:`Menu of ${W(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{lr(e.id).then(Km,Ym)}},{label:"Make a copy",icon:"copy",act:()=>{kU(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{CU(e)}}]})]})}function wU({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:sL,"aria-hidden":"true",children:e.map(o=>r("span",{class:Ce(aL,o.kind===
"text"&&lL),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function kU(e){try{let{name:t,
content:n}=await lr(e.id);await ur(`${t}, copy`,n),await Nl()}catch(t){Ym(t)}}async function CU(e){try{let t=await lr(e.
id);await Fm(e.id,t.version),await Nl(),ne("The board is removed.",{label:"Undo",act:()=>{zm(t).then(Nl,Ym)}})}catch(t){
Ym(t)}}function Ym(e){ne(j(e).message)}var dL={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(pL,{}):r(JO,{id:e},e)};function es(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function mL(e,t){
return(await re(es(e,"definitions"),{signal:t})).definitions}async function fL(e,t){return(await re(es(e,"cohorts"),{signal:t})).
cohorts}async function hL(e,t,n){return re(`${es(e,"definitions",t)}?version=${n}`)}async function gL(e,t,n,o){return[...(await re(
`${es(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function yL(e,t,n){return re(es(e,"cohorts",t),{signal:n})}
async function Sc(e,t,n,o,i){return re(es(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function vL(e,t,n){await re(es(e,t,n),{method:"DELETE"})}async function bL(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=Bt(`${es(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw jr()}),c=await u.json().catch(()=>null);if(!u.ok)throw Gr(c,u.status);return c}var Qm={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function xL(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function Xm(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return Hr({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function Wv({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function wL(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function kL(e,t,n){let o=ve(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${ve(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var CL="si",SL="Vx",TL="ci",_L="Wx",PL="je",ML="Xe",$L="q",DL="Yx",EL="Zx",AL="es",OL="rs",LL="gi",RL="is",NL="as",BL="h\
i",Bl="ts",Fl="os",zl="ns",Il="ps",FL="ds",fi="F",ef="ls",zL="fi",IL="xs",HL="ss",ts="cs",qL="gs",VL="hs",WL="ui",UL="fs",
Uv="w",KL="us",jL="ms";var SU={from:"",to:"",timezone:"",where:{}};function tf({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=k(null),
[l,u]=k(null),[c,p]=k(0),d=Ee(e).value.value?.actors?.[0]??"",m=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);N(()=>{
let T=new AbortController,x=C=>(i??u)(C);return op(e,{column:ve(t),limit:10,...m},T.signal).then(C=>{a(C),x(null)},C=>{Rn(
C)||(a(null),x(j(C)))}),()=>T.abort()},[f]);let g=s?.type==="bool"&&o&&d!=="",y=s&&{dataset:e,...m,aggregate:{measures:[
kL(t,s.type,o?d:"")],by:["time('auto')"]}},v=kc(y,c);return l?r("div",{class:ts,children:r(ce,{error:l})}):!s||!y?null:r(
"section",{class:qL,"aria-label":"What it holds for",children:[r("p",{class:VL,children:TU(s)}),r("div",{class:WL,children:r(
qm,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:y,as:"line"},shared:SU,result:v,onAgain:()=>p(c+1)})}),
g?r(PU,{document:{dataset:e,...m,where:ve(t),aggregate:{measures:["count() as events"],by:[ve(d)],limit:10}},per:d}):r(_U,
{values:s})]})}function TU(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${V(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Oe(e.distinct,"value")}${e.nulls>0?`, none for ${H(e.nulls)} events`:""}.`}function _U({values:e}){
return r("table",{class:Uv,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r($,{value:t,most:64})}),r("td",{children:H(n)})]},o))})]})}function PU({document:e,per:t}){let{answer:n}=kc(
e,0),o=n?.rows??[];return r("table",{class:Uv,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r($,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r($,{value:i,most:64})}),r("td",{children:H(Number(s))})]},a))})]})}function GL({dataset:e,
name:t,version:n}){let[o,i]=k(null);if(N(()=>{let a=new AbortController;return yL(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${H(o.ids)} in the list`;return r("p",{class:UL,children:[
r("strong",{children:H(o.size)})," ",r("span",{class:Il,children:[o.size===1?"actor":"actors"," with events",s]})]})}var MU=300;function nf({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(t),[c,p]=k(null),d=Ee(e).
value.value?.actors??[],m=v=>{a({...s,...v}),p(null)};N(()=>{let v=setTimeout(()=>u(s),MU);return()=>clearTimeout(v)},[s]);
let f=()=>{Sc(e,s.name.trim(),n,Wv(s),s.description.trim()).then(async v=>{await i(v.name),ne(`${W(v.name)} is saved, as\
 version ${v.version}.`)},v=>p(j(v)))},g=c&&$U(c),y=c?.span&&g==="text"?_i(s.text,c.span):null;return r("article",{class:Bl,
"aria-label":n===0?"A new definition":`Edit ${W(s.name)}`,children:[r("div",{class:Fl,children:[r("h2",{class:zl,children:n===
0?"A new definition":r("bdi",{children:W(s.name)})}),r(M,{kind:"outlined",onClick:o,children:"Cancel"}),r(M,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(xt,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:v=>m({kind:v}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(Kv,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:g==="name"?c:null,onText:v=>m({name:v})}),r("div",{class:fi,children:[r("span",{class:bt,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(wl,{class:zL,label:"Expression",language:"expression",text:s.text,mark:y,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:v=>m({text:v})}),g==="text"&&r(ce,
{error:c,onHint:v=>m({text:DU(s.text,y,v)})})]}),s.kind==="actor"&&r("div",{class:ef,children:[d.length>1&&r("div",{class:fi,
children:[r("span",{class:bt,children:"Of each"}),r(Xt,{title:"Actor",kind:"outlined",values:d,value:s.per===""?d[0]:s.per,
onChange:v=>m({per:v})})]}),r(Kv,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:g===
"from"?c:null,onText:v=>m({from:v})})]}),r(Kv,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:v=>m({description:v})}),g==="other"&&r("div",{class:ts,children:r(ce,{error:c})}),l.text.trim()!==
""&&r(tf,{dataset:e,name:"preview_of_definition",content:Wv(l),actors:l.kind==="actor",onError:p})]})}function $U(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function DU(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function Kv({label:e,value:t,placeholder:n,error:o,onText:i}){let s=mt();
return r("div",{class:fi,children:[r("label",{class:bt,for:s,children:e}),r("input",{id:s,class:Ve,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(ce,{error:o})]})}function JL(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function ZL(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function of({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(""),[c,p]=k(null),[d,m]=k(""),f=Ee(e).
value.value?.actors??[],[g,y]=k(""),[v,T]=k(null),[x,C]=k(!1),P=mt(),R=g||f[0]||"",_=c??l,A=()=>{C(!0),bL(e,s.trim(),{per:R,
description:d.trim(),fresh:n},_,JL(c?.name??"",l)).then(async E=>{await i(E.name),ne(`${W(E.name)} is saved, with ${Oe(E.
ids,"actor")}.`)},E=>{T(j(E)),C(!1)})};return r("article",{class:Bl,"aria-label":n?"A cohort from a list":`A new list fo\
r ${W(s)}`,onDragOver:E=>E.preventDefault(),onDrop:E=>{E.preventDefault(),p(E.dataTransfer?.files[0]??null)},children:[r(
"div",{class:Fl,children:[r("h2",{class:zl,children:n?"A cohort from a list":r("bdi",{children:W(s)})}),r(M,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(M,{kind:"primary",icon:"save",disabled:x||s.trim()===""||c===null&&l.trim()==="",onClick:A,
children:"Save"})]}),n&&r("div",{class:fi,children:[r("label",{class:bt,for:`${P}-name`,children:"Name"}),r("input",{id:`${P}\
-name`,class:Ve,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:E=>{a(E.currentTarget.value),T(null)}})]}),
f.length>1&&r("div",{class:fi,children:[r("span",{class:bt,children:"The list has values of"}),r(Xt,{title:"Actor",kind:"\
outlined",values:f,value:R,onChange:y})]}),r("div",{class:fi,children:[r("label",{class:bt,for:`${P}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:HL,children:[r("bdi",
{children:W(c.name)}),", ",wn(c.size)," ",r(M,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>p(null)})]}):
r("textarea",{id:`${P}-list`,class:`${Ve} ${IL}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:E=>{u(E.currentTarget.value),T(null)}}),r("div",{class:ef,children:[r(M,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>Am("",p),children:"Choose a file"}),c===null&&r("span",{class:Il,children:l.trim()===""?"or drop one\
 here":Oe(ZL(l),"line")})]})]}),r("div",{class:fi,children:[r("label",{class:bt,for:`${P}-description`,children:"Descrip\
tion"}),r("input",{id:`${P}-description`,class:Ve,value:d,placeholder:"where the list is from",onInput:E=>m(E.currentTarget.
value)})]}),v&&r("div",{class:ts,children:r(ce,{error:v})})]})}function YL({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=k(!1),[a,l]=k(null),{saved:u}=t,c="definition"in u?u:null,
p=c&&wL(c),d=async f=>{s(!1),await n(f)};if(i&&c&&p)return r(nf,{dataset:e,draft:p,version:u.version,onClose:()=>s(!1),onSaved:d});
if(i)return r(of,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:d});let m=()=>{vL(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),ne(`${W(t.name)} is removed.`,c&&{label:"Undo",act:()=>{EU(e,c).then(()=>n(t.name),QL)}})},
f=>l(j(f)))};return r("article",{class:Bl,"aria-label":W(t.name),children:[r("div",{class:Fl,children:[r("h2",{class:zl,
children:r($,{value:t.name,most:120})}),r(M,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>Fe(t.name,"The n\
ame")}),(p??!c)&&r(M,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(M,{kind:"danger",icon:"\
trash",label:"Remove",onClick:m}),r(M,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:ts,children:r(
ce,{error:a})}),r("p",{class:Il,children:[Qm[t.kind],", version ",u.version,", ",J(u.time,ht(),"minute")]}),u.description&&
r("p",{children:r($,{value:u.description,most:2e3})}),c?r("pre",{class:FL,children:r("bdi",{children:W(Xm(c.definition))})}):
"ids"in u&&r("p",{children:[H(u.ids)," actors of ",r("code",{children:W(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(GL,{dataset:e,name:t.name,version:u.version}),r(tf,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(AU,{dataset:e,one:t,onChanged:n})]})}async function EU(e,t){await Sc(e,t.name,0,t.definition,t.description??"")}
function QL(e){ne(j(e).message)}function AU({dataset:e,one:t,onChanged:n}){let[o,i]=k([]),s="definition"in t.saved;if(N(
()=>{let l=new AbortController;return gL(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{hL(e,t.name,l).then(u=>Sc(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>ne(`Version ${l} is restored.`),QL)};return r("details",{class:KL,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:jL,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",J(l.time,ht(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(M,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function XL(e){let[t,n]=await Promise.all([mL(e),fL(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await OU(
e,t.map(xL)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function OU(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await re("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function eR({rest:e}){let[t="",...n]=e.split("/"),o=it.value.value?.[0]?.name;return N(()=>{it.value.value||Dt()},[]),N(
()=>{let i=Wt.value||o;t===""&&i&&ye(`definitions/${encodeURIComponent(i)}`)},[t,o]),N(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),it.value.error&&t===""?r(ar,{error:it.value.error,what:"The datasets cannot be listed",again:()=>{
Dt()}}):it.value.value?.length===0?r(Pe,{icon:"data",title:"There is no dataset yet",actions:r(M,{kind:"primary",onClick:()=>ye(
""),children:"How to send events"})}):t===""?r(we,{}):r(LU,{dataset:t,name:n.join("/")},t)}function LU({dataset:e,name:t}){
let[n,o]=k(null),[i,s]=k(null),[a,l]=k(RU),[u,c]=k(""),p=async()=>{try{o(await XL(e)),s(null)}catch(T){s(j(T))}};N(()=>{
p()},[]);let d=T=>{l(null),ye(`definitions/${encodeURIComponent(e)}${T===""?"":`/${encodeURIComponent(T)}`}`)},m=async T=>{
await Promise.all([p(),Vn(e)]),d(T)},f=T=>()=>l({kind:T,name:"",text:"",description:"",per:"",from:""}),g=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],y=(n??[]).filter(T=>T.name.toLowerCase().includes(u.trim().toLowerCase())),
v=n?.find(T=>T.name===t)??null;return r("main",{class:CL,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:SL,
children:[r("h1",{class:TL,children:"Definitions"}),r(Xt,{title:"Dataset",icon:"data",kind:"outlined",values:(it.value.value??
[]).map(T=>T.name),value:e,onChange:T=>ye(`definitions/${encodeURIComponent(T)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${Ve} ${_L}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:T=>c(T.currentTarget.value)}),
r(nt,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:g,children:"New"})]}),
i&&r(ar,{error:i,what:"The definitions cannot be listed",again:()=>{p()}}),!n&&!i&&r(we,{}),n?.length===0&&a===null&&r(Pe,
{icon:"definitions",title:"There are no definitions yet",actions:r(L,{children:[r(M,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r(M,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:PL,"data-open":a!==null||v!==null,children:[n.length>0&&r("\
ul",{class:ML,"aria-label":"Definitions",children:[y.map(T=>r(NU,{one:T,current:a===null&&T.name===t,onOpen:()=>d(T.name)},
T.name)),y.length===0&&r("li",{class:RL,children:"None has this in its name."})]}),r("div",{class:BL,children:[a?.kind===
"list"&&r(of,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:m}),a!==null&&a.kind!=="list"&&r(nf,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:m},`${a.kind} new`),a===null&&v&&r(YL,{dataset:e,one:v,onChanged:m,onClose:()=>d("")},
v.name),a===null&&!v&&r("p",{class:NL,children:t===""?"Choose one to see what it holds for.":`There is no definition ${W(
t)} of this dataset.`})]})]})]})}function RU(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function NU({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:Xm(e.saved.definition);return r("li",{children:r("button",{type:"button",class:$L,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:DL,children:r(ie,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:EL,children:r($,{value:e.name,most:64})}),r("span",{class:AL,children:Qm[e.
kind]}),r("code",{class:OL,children:r("bdi",{children:W(o)})}),e.saved.description&&r("span",{class:LL,children:r($,{value:e.
saved.description,most:200})})]})})}var tR={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:eR};async function jv(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),re(`v1/history?${n.toString()}`,{signal:t})}async function nR(e,t){
await re(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function oR(e){await re(`v1/history/${e}`,{method:"DEL\
ETE"})}var rR="mi",iR="vs",sR="vi",aR="wi",lR="ws",uR="x",cR="T",pR="Se",dR="bs",mR="ys",fR="bi",hR="ks",gR="yi",yR="ki",vR="G",
bR="Be",xR="J",wR="zs";var FU=150;function kR(){let[e,t]=k(""),[n,o]=k(!1),[i,s]=k(null),[a,l]=k(void 0),[u,c]=k(null),[p,d]=k(0),m=U(!0);N(()=>{
globalThis.document.title="History · Sluice"},[]),N(()=>{let v=new AbortController,x=setTimeout(()=>{jv({search:e.trim(),
starred:n},v.signal).then(C=>{s(C.entries),l(C.cursor),c(null)},C=>{Rn(C)||c(j(C))})},m.current?0:FU);return m.current=!1,
()=>{clearTimeout(x),v.abort()}},[e,n,p]);let f=()=>{jv({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(v=>{
s([...i??[],...v.entries]),l(v.cursor)},v=>c(j(v)))},g=v=>s((i??[]).map(T=>T.id===v.id?v:T)),y=v=>s((i??[]).filter(({id:T})=>T!==
v.id));return r("main",{class:rR,"data-state":i?"exact":"running",children:[r("div",{class:iR,children:[r("h1",{class:sR,
children:"History"}),r("input",{type:"search",class:`${Ve} ${aR}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:v=>t(v.currentTarget.value)}),r(M,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(ar,{error:u,what:"The history cannot be read",again:()=>d(p+1)}),!i&&!u&&r(we,{}),i?.length===
0&&r(zU,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:lR,children:i.map(v=>r(IU,{entry:v,
onEntry:g,onGone:y},v.id))}),a!==void 0&&r(M,{kind:"outlined",class:wR,onClick:f,children:"Older ones"})]})}function zU({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(Pe,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(M,{kind:"primary",onClick:n,children:"The whole history"}):r(M,{kind:"primary",icon:"explore",onClick:()=>ye(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function IU({entry:e,onEntry:t,onGone:n}){let o=HU(e),i=o&&It.find(({name:l})=>l===Ha(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),nR(e.id,l.starred).catch(u=>{t(e),ne(j(u).message)})},a=()=>{o&&Gs({view:Ha(o),document:o,as:null,open:[]})};
return r("li",{class:uR,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:cR,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(ie,{name:"star"})}),r("button",{type:"button",class:pR,disabled:!o,onClick:a,
children:[r("span",{class:dR,children:r(ie,{name:i?.icon??"braces"})}),r("span",{class:mR,children:[r("span",{class:fR,children:r(
"bdi",{children:W(o?Hr(o):String(e.document))})}),e.error!==void 0&&r("span",{class:hR,children:[r(ie,{name:"error",size:14}),
r("bdi",{children:W(e.error)})]})]}),r("span",{class:gR,children:o&&Jo(o,o.timezone??"UTC")}),r("span",{class:yR,children:r(
$,{value:e.dataset,most:32})}),r("span",{class:vR,children:e.error===void 0?`${Ta(e.elapsed_ms)}, ${H(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:bR,children:J(e.at,ht(),"minute")})]}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:xR,onClick:()=>{oR(e.id).then(()=>n(e),l=>ne(j(l).message))}})]})}function HU(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var CR={name:"history",label:"History",icon:"history",letter:"h",Page:kR};var It=[cM,D$,BD,SE,oA,zA,I4],hi=[dL,tR,CR,V1];var SR="zi",TR="js",_R="Xs",PR="Ss",MR="Bs",$R="ji",DR="Xi",ER="Cs",AR="Es",OR="Si";function LR(){let e=$w.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&It.some(({name:a})=>a===
"funnel");return r("section",{class:SR,"aria-label":"What was loaded",children:[r("div",{class:TR,children:[r("p",{class:_R,
role:"status",children:Kh(t,n)}),r(M,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:Uh})]}),s&&r("p",{class:PR,
children:"A funnel of these events? Choose its steps in their order."}),s&&r("div",{class:MR,children:o.map(({value:a,count:l})=>{
let u=i.indexOf(a);return r("button",{type:"button",class:Ce($R,u>=0&&DR),"aria-pressed":u>=0,onClick:()=>Ew(a),children:[
u>=0&&r("span",{class:ER,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",{class:AR,children:H(l)})]},a)})}),r("\
div",{class:OR,children:[n.rejected>0&&r(M,{kind:"outlined",onClick:()=>{Uh(),ye(`data/rejects/${encodeURIComponent(t)}`)},
children:"Lines not taken"}),s&&r(M,{kind:"primary",icon:"funnel",disabled:i.length<2,onClick:Aw,children:"Show the funn\
el"})]})]})}function RR(){return N(()=>{To(),Iw()},[]),r(L,{children:[r(Hk,{}),r(LR,{}),r(Ww,{})]})}function NR(){let{value:e,error:t}=it.value,n=e?.[0]?.name;return N(()=>{e||Dt()},[]),N(()=>{n!==void 0&&ni(n)},[n]),t?r(
Pe,{icon:"warning",title:"The datasets cannot be listed",actions:r(M,{kind:"outlined",onClick:()=>{Dt()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(ZA,{}):r(we,{})}function BR(){return r(Pe,{icon:"search",title:"There is no\
 such page",actions:r(M,{kind:"primary",onClick:()=>ye(""),children:"To the first dataset"})})}var FR="Is",zR="Us",IR="Ls",HR="Ms",qR="Ce",VR="Ns";function WR(){let[e,t]=k(""),[n,o]=k(null),[i,s]=k(!1),a=U(null);return N(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:FR,children:r("form",{class:zR,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
gx(e.trim()).then(()=>location.reload(),c=>{s(!1),o(j(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:IR,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:HR,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:qR,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(ce,{id:"token-problem",error:n}),r(M,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:VR,children:"Log in"})]})})}var UR="Bi",KR="Rs",jR="As",GR="Ds";function JR({id:e}){let[t,n]=k(null),[o,i]=k(null),[s,a]=k(0);return N(()=>{let l=new AbortController;return Z1(e,l.signal).
then(async u=>{let c=await ZR(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?Gs(c):ye(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(j(u))}),()=>l.abort()},[e,s]),o?.status===404?r(Pe,{icon:"share",title:"There is no such l\
ink",actions:r(M,{kind:"primary",onClick:()=>ye(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(ar,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(UU,{link:t}):r(we,{})}async function ZR(e){
let t=Sp(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await ti(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function UU({link:e}){let[t,n]=k(null);N(()=>{ZR(e).then(n)},[e]);let o=It.find(({name:l})=>l===t?.view);if(N(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(we,{});let{document:i}=t,s={...hh,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>ei(t);return r(L,{children:[r(Al,{kind:"info",actions:r(M,{small:!0,kind:"outlined",onClick:()=>Gs(
t),children:"Ask now"}),children:["The numbers as they were on ",J(e.made,ht(),"minute"),"."]}),r("main",{class:UR,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:KR,children:r("bdi",{children:W(Hr(i))})}),r("p",{class:jR,children:[
W(i.dataset),", ",Jo(i,i.timezone??"UTC")]}),r("div",{class:GR,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,
{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var YR="Hs",QR="_s",XR="qs",e6="Ci",t6="Fs",n6="Ei";function o6({onClose:e}){let t=Map.groupBy(cw.value,({group:n})=>n);return r(Xe,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:YR,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:QR,children:n}),r("dl",{class:XR,children:o.
map(({keys:i,label:s})=>r("div",{class:e6,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:t6,
children:a},a))})]},i))})]},n))}),r("div",{class:n6,children:[r("label",{children:[r("input",{type:"checkbox",checked:pw.
value,onChange:n=>dw(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:od.value,onChange:n=>Q1(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function sf(e){let t=Qr(Te.value),n=ge(Te.value[t]?.by),o=ve(e);n.includes(o)||he({document:ke(Te.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function _c(e){let t=Ie.value.view===e.name,n=k0(e.name,Bh(Wt.value));n!==null&&ne(n,{label:"Undo",act:Xr}),t&&Ei.value.
kind!=="view"&&Wt.value!==""&&Cr(),Wt.value===""&&ye("")}function r6(){let e="Go to";return[...It.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>_c(t)})),...hi.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>ye(t.name)}))]}var Jv=matchMedia("(prefers-color-scheme: dark)"),i6=ae(Jv.matches),Gv=wr("theme"),Pc=ae(Gv==="light"||Gv==="dark"?Gv:"s\
ystem"),Vl=un(()=>Pc.value==="system"?i6.value?"dark":"light":Pc.value);function af(e){Pc.value=e,kr("theme",e)}function s6(){
Jv.addEventListener("change",()=>{i6.value=Jv.matches}),bn(()=>{document.documentElement.dataset.theme=Vl.value})}function a6({onClose:e,onHelp:t}){let[n,o]=k(""),i=GU(jU(t),n).slice(0,200);return r(Xe,{title:"Find",onClose:e,children:r(
Oi,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function jU(e){let t=Wt.value===""?[]:Ee(Wt.value).value.value?.columns??[];return[...It.map(n=>({name:n.
label,kind:"page",act:()=>_c(n)})),...hi.map(n=>({name:n.label,kind:"page",act:()=>ye(n.name)})),...(it.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{ni(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>sf(
n)})),...La.value?[{name:"Undo",kind:"command",act:Xr}]:[],...Ra.value?[{name:"Redo",kind:"command",act:Na}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>ro({kind:"json"})},{name:Vl.value==="dark"?"Light":"Dark",kind:"command",act:()=>af(
Vl.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function GU(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var u6="Ee",c6="Ii";function p6({folded:e}){let[t,...n]=oi.value,o=t?`${ja(t.kind)} ${t.dataset}, ${V(t.done)}`:"",i=Co(o);return t?r("butto\
n",{type:"button",class:u6,"aria-label":o,onClick:()=>ye("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
ja(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:c6,children:V(t.done)}),r(Ua,{small:!0,label:o,done:t.done})]}):null}function d6(){let e=wa.value?.tokens?wa.value.name:void 0;if(e===void 0)return null;let t=()=>{yx().then(()=>location.reload(),
n=>ne(`Logging out failed: ${j(n).message}`))};return r(nt,{icon:"actor",label:`Logged in as ${Q(e).text}`,menuLabel:"Ac\
count",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var m6="Ui",f6="s",h6="Li",g6="Ts",y6="Mi",Zv="Ni",v6="c",b6="Ri",x6="Ai",w6="Ie",k6="Di";var gi=ae(wr("rail")==="folded");function YU(){gi.value=!gi.value,kr("rail",gi.value?"folded":"open")}function S6({onPalette:e,
onHelp:t}){let n=Ei.value;return r("nav",{"aria-label":"Pages",class:Ce(m6,gi.value&&f6),children:[r("div",{class:h6,children:[
r(XU,{}),!gi.value&&r("span",{class:g6,children:"Sluice"})]}),r("ul",{class:Zv,children:It.map(o=>r(C6,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ie.value.view===o.name,onClick:()=>_c(o)},o.name))}),hi.length>0&&r(
"div",{class:x6,role:"presentation"}),r("ul",{class:Zv,children:hi.map(o=>r(C6,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>ye(o.name)},o.name))}),r("div",{class:w6,children:[r(p6,{folded:gi.
value}),r(M,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(QU,{}),r(d6,{}),r(M,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(M,{icon:"collapse",label:gi.value?"Widen":"Fold",kind:"quiet",class:k6,onClick:YU})]})]})}
function C6({icon:e,label:t,keys:n,current:o,onClick:i}){let s=Co(gi.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:v6,"aria-current":o?"page":void 0,"aria-label":gi.value?t:void 0,onClick:i,...s,children:[
r(ie,{name:e,size:20}),r("span",{class:b6,children:t})]})})}function QU(){let e=(t,n)=>({label:n,checked:Pc.value===t,act:()=>af(
t)});return r(nt,{icon:Vl.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function XU(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:y6,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var _6="Hi",P6="_i";function M6({children:e}){let[t,n]=k(null);Uo([...r6(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{La.value&&Xr()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Ra.value&&
Na()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Po},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:t7}]),N(()=>{let i=s=>{if(Cu(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Ap(a).then(l=>{l&&(he(l),ne("The question was pasted.",{label:"Undo",act:Xr}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:_6,children:[r(S6,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:P6,children:[ka.value==="away"&&r(Al,{kind:"warning",actions:r(M,{small:!0,
kind:"outlined",onClick:xx,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(a6,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(o6,{onClose:o}),r($1,{}),r(
Mw,{}),r(Ox,{})]})}function t7(){let{phase:e}=Un.result.value;e==="running"||e==="estimate"?Un.cancel():Oa.value.length>
0&&wp()}var $6="Gs",D6="Js",E6="qi",A6="Ks";var uf=un(()=>$s.value.filter(e=>e.to.dataset===Te.value.dataset));function O6(){return uf.value.length===0?null:r("nav",
{"aria-label":"The way here",class:$6,children:[uf.value.map((e,t)=>r("span",{class:D6,children:[r("button",{type:"butto\
n",class:E6,onClick:()=>{mg(t),he(e.from)},children:t===0?"all":Q(uf.value[t-1]?.label).text}),r(ie,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:A6,children:Q(uf.value.at(-1)?.label).text})]})}var L6="Ue",R6="Os",N6="Ps",B6="Qs",F6="Vs",z6="Ws";function cf({title:e,note:t,actions:n,children:o,onClose:i}){let s=U(null),a=mt();return rt(()=>{Jr();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:L6,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:R6,children:[r("div",{class:N6,children:[r("h2",{id:a,class:B6,
children:e}),t&&r("p",{class:F6,children:t})]}),n,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:z6,children:o})]})}var I6="Ys",H6="Zs",q6="ec",Yv="rc";function V6({layer:e,onClose:t}){let n=e.request,o=dl({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Z(()=>o.pages.flat(),[o.pages]),a=Z(()=>o.columns.map((c,p)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:Wo(c)&&p>0,cell:d=>p===0?r($,{value:d[0],most:64,middle:!0}):r($,{shown:io(d[p],c,i)})})),
[o.columns,i]),l=Ee(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&ye(za(n.dataset,
String(c[0])))};return r(cf,{title:"Actors",onClose:t,note:r(L,{children:[r($,{value:e.label,most:200}),i7(s.length,o.hasMore)]}),
actions:r(M,{icon:"save",kind:"outlined",onClick:()=>ro({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:q6,children:[r(ce,{error:o.error}),r(M,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:Yv,children:r(we,{lines:12})}),o.first&&(s.length===0?
r("p",{class:Yv,children:"No actor is here."}):r("div",{class:I6,children:[r(_e,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:H6,children:r(M,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function i7(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var mf="ic",U6="ac",K6="K",j6="tc";var s7=/^[A-Za-z_][A-Za-z0-9_]*$/;function J6({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=k(o?"live":"frozen"),
[a,l]=k(""),[u,c]=k(null),[p,d]=k(null),m=async()=>{if(!s7.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await l7(a,o,String(e.label)):n&&await c7(a,n,String(e.label),d),Vn(
Wt.value),ne(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){d(null),c(a7(j(f)))}};
return r(Xe,{title:"Save as cohort",onClose:t,foot:r(L,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,
{kind:"primary",disabled:p!==null||a==="",onClick:()=>{m()},children:p===null?"Save":`${F(p)} actors read`})]}),children:[
r("p",{class:mf,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),m()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(dn,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:U6,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(G6,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(G6,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(ce,{error:u})]})]})}function a7(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function G6({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:K6,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:j6,children:n?"Not possibl\
e for these actors.":s})]})]})}function Z6(e,t){return`v1/datasets/${encodeURIComponent(Wt.value)}/${e}/${encodeURIComponent(
t)}`}async function l7(e,t,n){await re(Z6("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var u7=1e4;async function c7(e,t,n,o){let i=[],s,a="";o(0);do{let u=await re("v1/actors",{body:{...t,
limit:u7,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await re(`${Z6("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function Y6({layer:e,onClose:t}){let n=e.document,o=dl({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=_t(Rd(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(cf,{title:"Events",onClose:t,note:r(L,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${F(s)} events`]}),children:r(zd,{paging:o,document:n,zone:a})})}var X6="oc",eN="nc",tN="Fi",nN="pc",oN="dc",rN="lc",iN="Ti",sN="xc",aN="sc",lN="cc",uN="gc",cN="Gi",pN="hc";var p7=6;function dN({column:e,document:t}){let n=U(null),{values:o,error:i,former:s}=d7(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${Yr(e.name,u)})`:Yr(e.name,u);He({document:ke(t,"where",So(t.
where,p))},p)};return r("section",{ref:n,class:tN,"aria-label":Q(e.name).text,"data-former":s,children:[r("div",{class:nN,
children:[r("h3",{class:oN,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:rN,children:[H(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(M,{small:!0,kind:"quiet",label:`Break down by ${Q(e.name).text}`,onClick:()=>sf(
e.name),children:"By"})]}),i&&r(ce,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},p)=>r("li",{children:r("\
button",{type:"button",class:iN,onClick:d=>l(u,d.altKey),children:[r("span",{class:sN,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:aN,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:lN,title:F(c),children:[o.exact?"":"~",H(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:uN,children:[o.more>0&&r("span",{children:[H(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:cN,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",H(o.nulls)]})]})]})}
function d7(e,t,n){let[o,i]=k(!1),[s,a]=k({values:null,error:null,former:!1}),l=m7(t,n);return N(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),N(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),op(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Rn(
c)||a({values:null,error:j(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function m7(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:ve(e),limit:p7,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function mN({onClose:e}){let[t,n]=k(""),o=Ee(Wt.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(Qi,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:X6,children:r("input",{class:eN,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(dN,{column:s,document:Te.value},s.name)):r(we,
{}),r("p",{class:pN,children:"Click: only this value. Alt+click: all but this value."})]})}var hN="fc",gN="uc";function vN({onClose:e}){let t=Te.value,[n,o]=k(()=>JSON.stringify(t,null,2)),[i,s]=k(null);return N(()=>{Vt(yN(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(Qi,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(M,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Fe(n,"The document")}),children:[r(wl,{class:hN,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=yN(l);s(c),u&&he({document:{...u,dataset:u.dataset||Ie.value.document.dataset}},
"replace")},onRun:Po}),i!==null&&r("div",{class:gN,children:r(ce,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function yN(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function bN({layer:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=Te.value,p=()=>{n.trim()!==""&&Xa({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,d=>s(
j(d)))};return r(Xe,{title:"Note",onClose:t,foot:r(L,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,{
kind:"primary",onClick:p,children:"Save"})]}),children:[r("p",{class:mf,children:[J(a,c),l===void 0?"":` to ${J(l,c)}`]}),
r("form",{onSubmit:d=>{d.preventDefault(),p()},children:[r("input",{class:Ve,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:d=>o(d.currentTarget.value)}),i&&r(ce,{error:i})]})]})}var xN=new Map([["facets",mN],["json",vN],["events",Y6],["actors",V6],["cohort",J6],["note",bN]]);var wN=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function kN(){let e=Te.value.compare?.offset,t=wN.find(([,n])=>n===e)?.[0]??`vs ${W(e??"")} before`;return r(
nt,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:wN.map(([n,o])=>({label:n,checked:o===
e,act:()=>le("compare",o===void 0?void 0:{offset:o})})),children:t})}var CN="mc",SN="vc",Qv="Le",TN="wc",_N="bc";var Ul="";function PN({onClose:e}){let[t,n]=k(null),[o,i]=k(Ul),[s,a]=k(""),[l,u]=k(""),[c,p]=k(null),[d,m]=k(!1),f=mt();
N(()=>{Bm().then(v=>{let T=[...v].sort((x,C)=>C.changed.localeCompare(x.changed));n(T),i(T[0]?.id??Ul)},v=>p(j(v)))},[]);
let g=Hr(Ie.value.document);return r(Xe,{title:"Save to a board",onClose:e,children:r("form",{class:CN,onSubmit:v=>{v.preventDefault(),
m(!0),g7(o,s.trim()||"My board",l.trim()).then(e,T=>{p(j(T)),m(!1)})},children:[r("label",{class:bt,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:Ve,"data-autofocus":!0,value:l,placeholder:W(g),maxLength:200,autocomplete:"\
off",onInput:v=>u(v.currentTarget.value)}),r("fieldset",{class:SN,children:[r("legend",{class:bt,children:"Board"}),(t??
[]).map(v=>r("label",{class:Qv,children:[r("input",{type:"radio",name:f,checked:o===v.id,onChange:()=>i(v.id)}),r("bdi",
{class:TN,children:W(v.name)})]},v.id)),r("label",{class:Qv,children:[r("input",{type:"radio",name:f,checked:o===Ul,onChange:()=>i(
Ul)}),r("span",{children:"A new board"})]})]}),o===Ul&&r(L,{children:[r("label",{class:bt,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:Ve,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:v=>a(
v.currentTarget.value)})]}),c&&r(ce,{error:c}),r("div",{class:_N,children:r(M,{type:"submit",kind:"primary",icon:"save",
disabled:d||t===null,children:"Save"})})]})})}async function g7(e,t,n){let{document:o,view:i,as:s}=Ie.value,a=e===Ul?null:
await lr(e),l=s??It.find(p=>p.name===i)?.chartOf(o)??"",u=Js(a?.content??Ol,{kind:"query",title:n,document:o,as:l}),c=a?
await bc(e,a.version,a.name,u):await ur(t,u);ne(`Saved to ${W(c.name)}.`,{label:"Open",act:()=>ye(`boards/${encodeURIComponent(
c.id)}`)}),a&&ne("The tile can be taken back.",{label:"Undo",act:()=>{y7(c,a)}})}async function y7(e,t){await bc(e.id,e.
version,t.name,t.content).then(()=>ne("The tile is taken back."),n=>ne(j(n).message))}var v7=ae([]);function MN(){return r(nt,{icon:"save",menuLabel:"Save",items:[...b7(),...v7.value],placing:{align:"end"},children:"Save"})}
function b7(){let{dataset:e,where:t}=Ie.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>Bi(
o=>r(PN,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>ye(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>Um(e)}]}var DN="yc",EN="Me";function AN(){let e=Un.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:DN,children:[r("sp\
an",{role:"status",class:EN,"data-phase":e.phase,children:[e.phase==="exact"&&r(ie,{name:"check",size:14}),e.phase==="er\
ror"&&r(ie,{name:"error",size:14}),w7(e)]}),t&&r(M,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Un.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(M,{small:!0,kind:"outlined",onClick:Po,children:"Run again"})]})}
function w7(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${V(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=Ta(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${V(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${H(t.rows_scanned)} rows`:`${o}, ${n}`}}}var ON="Ne",LN="Re",RN="kc",NN="Ae",BN="zc";var FN=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function zN({runs:e}){N(()=>{it.value.value||
Dt()},[]);let t=it.value.value?.map(({name:o})=>o)??[Wt.value],n=Te.value.timezone??"UTC";return r("header",{class:ON,"a\
ria-label":"The question",children:[r("div",{class:LN,children:[r(Xt,{title:"Dataset",icon:"data",values:t,value:Wt.value,
onChange:o=>{ni(o)},class:RN}),r(UT,{}),r(Xt,{title:"Time zone",icon:"globe",values:Gm(),value:n,onChange:o=>le("timezon\
e",o),kind:"quiet",free:!0}),r(kN,{}),r(C7,{})]}),r("div",{class:NN,children:e&&r(AN,{})}),r("div",{class:BN,children:[r(
M,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!La.value,onClick:Xr}),r(M,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Ra.value,onClick:Na}),r(nt,{icon:"share",menuLabel:"Share",items:nC(),placing:{align:"end"},children:"Shar\
e"}),r(MN,{})]})]})}function C7(){let e=Te.value.sample,t=e===void 0||e===1?void 0:e,n=FN.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(nt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:FN.map(([o,i])=>({label:o,checked:i===t,act:()=>le("sample",i)})),children:n})}var IN="jc",HN="Ji",qN="Xc",VN="Sc",WN="Bc",UN="Cc",KN="Ki";function GN(){let e=It.find(({name:t})=>t===x0.value)??It[0];return e?r(T7,{view:e}):null}function T7({view:e}){let t=Te.
value,n=_7(Un.result.value,t),o=w0.value??e.chartOf(t);N(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),Uo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Xv("facets")}]),Uo(
[{keys:"/",label:`Sentence: ${hy}`,group:"View",act:fy}]);let i=a=>{he({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(L,{children:[r(zN,{runs:e.runs??!0}),r(Cp,{busy:s,done:n.done}),r("div",{class:IN,
children:[r("main",{class:HN,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(O6,{}),r("div",{class:qN,children:[r("div",{class:VN,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:WN,
children:[e.charts.length>1&&r(xt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(M,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:eb("facets"),onClick:()=>Xv(
"facets")}),r(M,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:eb("json"),onClick:()=>Xv("json")})]})]}),
n.error&&!P7(e,n.error)&&r("div",{class:UN,children:r(ce,{error:n.error})}),r("div",{class:KN,"data-former":n.former,children:r(
e.Page,{document:t,result:n,as:o})})]}),r(M7,{})]})]})}function _7(e,t){return e.of===null||jN(e.of)===jN(t)?e:{...e,answer:null,
of:null,former:!1}}function jN(e){let t=e.aggregate?.over;return`${Qr(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function eb(e){return Oa.value.some(t=>t.kind===e)}function Xv(e){he({open:eb(e)?Oa.value.filter(t=>t.kind!==e):
[{kind:e}]})}function P7(e,t){return["from","to",...e.errorPlaces??[]].some(n=>gs(t,n)!==null)}function M7(){return r(L,
{children:Oa.value.map((e,t)=>{let n=xN.get(e.kind);return n?r(n,{layer:e,onClose:wp},t):null})})}function JN(){return wa.value?.tokens&&wa.value.name===void 0?r(WR,{}):r(L,{children:[r(M6,{children:r($7,{})}),r(RR,{})]})}
function $7(){let e=Ei.value;switch(e.kind){case"home":return r(NR,{});case"view":return r(GN,{});case"page":{let t=hi.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(BR,{})}case"actor":return r(ew,{dataset:e.dataset,actor:e.actor});case"\
link":return r(JR,{id:e.id})}}s6();hx();mw();await j0();X1();FC();Vb(r(JN,{}),document.body);
