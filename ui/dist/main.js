var EB=Object.defineProperty;var Rf=(e,t)=>{for(var n in t)EB(e,n,{get:t[n],enumerable:!0})};var qe,Ob,zf,Ci,Nf,Vc,Lb,Hc,Rb,If,Bf,Nb,tu=Symbol.for("pv"),Wc={},Uc=[],AB=/^m(i|n|o|s|text|space)$/,Hf=Array.isArray,qf=Uc.
slice,fs=Object.assign;function ms(e){e&&e.parentNode&&e.remove()}function Bb(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?qf.call(arguments,2):n),eu(e,
a,o,i,null)}function eu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:tu,__v:i||
++Ob,__i:-1,__u:0};return!i&&qe.vnode&&qe.vnode(s),s}function L(e){return e.children}function ya(e,t){this.props=e,this.context=t,this.__g=0}function Si(e,t){if(t==null)return e.
__&&Si(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Si(e)}function OB(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=fs({constructor:tu},n)).__v=n.__v+1,
qe.vnode&&qe.vnode(t),Vf(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Si(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,Vb(i,t,s),n.__=n.__e=null,t.__e!=o&&Fb(t))}function Fb(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Fb(e)}function Ff(e){(8&e.__g||(e.__g|=8,Ci.push(e),Vc++))&&Nf==qe.debounceRendering||
((Nf=qe.debounceRendering)||queueMicrotask)(zb)}function zb(){try{for(var e,t=1;Ci.length;)Ci.length>t&&Ci.sort(Lb),e=Ci.
shift(),t=Ci.length,8&e.__g&&OB(e)}finally{(Vc=Ci.length)&&(Nf||queueMicrotask)(zb)}}function Ib(e,t,n,o,i,s,a,l,u,c,p){
var d,m,f,g,v,y,T=o.__k||Uc,x=t.length;for(u=LB(n,t,T,u,x),d=0;d<x;d++)(f=n.__k[d])!=null&&(m=~f.__i&&T[f.__i]||Wc,f.__i=
d,y=Vf(e,f,m,i,s,a,l,u,c,p),g=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&Wf(m.ref,null,f,m),f.ref&&p.push(f.ref,f.__c||g,f)),
v=v||g,4&f.__u?(u=Hb(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:g&&(u=g.nextSibling),f.
__u&=-21);return n.__e=v,u}function LB(e,t,n,o,i){var s,a,l,u,c,p,d,m,f,g=n.length,v=g,y=0,T=0,x=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[s]=eu(null,
a):Hf(a)?a=x[s]=eu(L,{children:a}):a.constructor===tu&&a.__b?a=x[s]=eu(a.type,a.props,a.key,a.ref,a.__v):x[s]=a,u=s+y,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=RB(a,n,u,v))&&(v--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?y--:c==u+1?y++:c!=
u&&(c>u?y--:y++,T=1)):(~c||(i>g?y--:i<g&&y++),typeof a.type!="function"&&(a.__u|=4))):x[s]=null;if(T){for(p=[],d=[],s=0;s<
i;s++)if((a=x[s])&&16&a.__u){for(y=0,m=p.length;y<m;)p[f=y+m>>1]<a.__i?y=f+1:m=f;p[y]=a.__i,d[s]=y+1}for(y=p.length;s--;)
d[s]&&(d[s]==y?y--:x[s].__u|=4)}if(v)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Si(l)),Uf(l,l));return o}function Hb(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=Hb(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Si(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function RB(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function Ab(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Ic(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Ab(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Ab(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Bf[t]||(Bf[t]=
NB(t)),(e.__a||(e.__a={}))[t]=If,s=t!=(t=t.replace(Rb,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function NB(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Hc]==null)t[Hc]=If++;else if(t[Hc]<this.__a[e])return;return n(qe.event?qe.event(t):t)}}}function Vf(e,t,n,o,i,s,a,l,u,c){
var p,d,m,f,g,v,y,T,x,C,P,R,_,A,E,z,q,F,ue=t.type;if(t.constructor!==tu)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,d=s=[],p.nodeType==8?l=qc(p,s):s.push(p),l=s[0]||l),(p=qe.__b)&&p(t);e:if(typeof ue=="function"){m=a.length;try{
if(T=t.props,x=(p=ue.prototype)&&p.render,C=(p=ue.contextType)&&o[p.__c],P=p?C?C.props.value:p.__:o,(f=n.__c)?(t.__c=f,2&
f.__g&&(f.__g|=1)):(x?t.__c=f=new ue(T,P):(t.__c=f=new ya(T,P),f.constructor=ue,f.render=FB),C&&C.sub(f),f.state||(f.state=
{}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),x&&(f.__s||(f.__s=f.state),ue.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=
fs({},f.__s)),fs(f.__s,ue.getDerivedStateFromProps(T,f.__s)))),g=f.props,v=f.state,f.__v=t,n.__c){if(T!==g&&x&&!ue.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(T,P),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(T,f.__s,P)===!1){t.__v!=n.__v&&(f.props=T,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(X){X&&(X.__=t)}),Uc.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Si(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(T,f.__s,P),x&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,v,y)})}else x&&!ue.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),x&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=P,f.props=T,f.__P=e,f.__g&=-5,R=qe.__r,_=x?25:0;do f.__g&=-9,R&&R(t),p=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++_<25);x&&(Uc.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=fs({},o,f.getChildContext())),
x&&n.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(g,v)),A=p&&p.type===L&&p.key==null?p.props.children:p,
T.__P&&(p=l,i=(e=T.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(X){X&&Uf(X,X)}),n.__k=null),
l=n.__k?Si(n,0):null),l=Ib(e,Hf(A)?A:[A],t,n,o,i,s,a,l,u,c),T.__P&&(t.__e=null,l=p),t.__u&=-161,d&&d.some(ms),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(X){if(a.length=m,t.__v=null,u||s)if(X&&X.then){if(t.__u|=128|u,s){for(~(q=s.indexOf(
l||void 0))||(q=s.length);(F=s[q-1])&&F.nodeType==8;)q--;for(;q<s.length;q++)if(F=s[q])if(s[q]=null,E){if(F==z)break}else{
if(F.nodeType!=8)break;F.data.startsWith("$s")&&(z=qc(E=F))}}if(!E){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
E=l}(p=qc(E=t.__c.__z||(t.__c.__z=E)))?(t.__e=E,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(ms);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),X&&X.then||qb(t),qe.__e(X,t,n)}}else l=t.__e=BB(n.__e,t,n,o,i,s,a,u,c,e);return(p=qe.diffed)&&p(t),l}function qc(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function qb(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(qb))}function Vb(e,t,n){for(var o=0;o<n.length;)Wf(n[o++],n[o++],n[o++]);qe.__c&&qe.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){qe.__e(s,i.__v)}})}function BB(e,t,n,o,i,s,a,l,u,c){var p,d,m,f,
g,v,y,T,x=n.props||Wc,C=t.props,P=t.type;if(P=="svg"?i="http://www.w3.org/2000/svg":P=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(P?g.localName==P:g.nodeType==
3)){e=g,s[p]=null;break}}if(!e){if(T=c.ownerDocument||document,!P)return T.createTextNode(C);e=T.createElementNS(i,P,C.is?
C:c),l&&(qe.__m&&qe.__m(t,s),l=!1),s=null}if(P){if(c=P=="template"&&e.content||e,s=P=="textarea"&&C.defaultValue!=null?null:
s&&qf.call(c.childNodes),!l&&s)for(x={},p=0;p<e.attributes.length;p++)x[(g=e.attributes[p]).name]=g.value;for(p in x)g=x[p],
p=="dangerouslySetInnerHTML"?m=g:p=="children"||p in C||p=="value"&&"defaultValue"in C||p=="checked"&&"defaultChecked"in
C||Ic(e,p,null,g,i);for(p in C)g=C[p],p=="children"?f=g:p=="dangerouslySetInnerHTML"?d=g:p=="value"?v=g:p=="checked"?y=g:
l&&typeof g!="function"||x[p]===g||Ic(e,p,g,x[p],i);d?(l||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.
__html),t.__k=[]):(m&&(e.textContent=""),(P=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&AB.test(P))&&(i="\
http://www.w3.org/1999/xhtml"),Ib(c,Hf(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Si(n,0),l,u),s&&s.some(ms)),l&&P!="textarea"||
(p="value",P=="progress"&&v==null?e.removeAttribute(p):v==null||v===e[p]&&(P!="progress"||v)||Ic(e,p,v,x[p],i),p="checke\
d",y!=null&&y!=e[p]&&Ic(e,p,y,x[p],i))}else x===C||l&&e.data==C||(e.data=C);return e}function Wf(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
qe.__e(i,n)}}function Uf(e,t,n){var o,i,s,a;if(qe.unmount&&qe.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Wf(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){qe.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&Uf(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=qc(o,s=[]))&&(o==
e.__e&&s.some(ms),ms(i),ms(o)),n||ms(e.__e),e.__e=e.__c=e.__=null}function FB(e,t,n){return this.constructor(e,n)}function Wb(e,t){
var n,o,i,s;qe.__&&qe.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=eu(L,{children:[e]}),
i=[],s=[],Vf(t,t.__k,o||Wc,Wc,t.namespaceURI,o?null:t.firstChild?qf.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
Vb(i,t.__k,s),t.__k.props.children=null}function Kc(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,Ff(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+Nb++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}qe={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw Vc=0,e}},Ob=0,zf=function(e){return e!=null&&e.constructor===tu},ya.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=fs({},this.state)),typeof e=="function"&&(e=e(fs({},n),this.props)),e&&(fs(
n,e),this.__v&&(t&&this.__k.push(t),Ff(this)))},ya.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Ff(this))},ya.prototype.render=L,Ci=[],Vc=0,Lb=function(e,t){return e.__v.__b-t.__v.__b},Hc=Symbol(),Rb=/(PointerCapture)$|Capture$/i,
If=0,Bf={},Nb=0;var Ti,$t,Kf,Ub,jf=Object.is,ou=0,ex=[],Gf=[],Nt=qe,Kb=Nt.__b,jb=Nt.__r,Gb=Nt.diffed,Jb=Nt.__c,Zb=Nt.unmount,Yb=Nt.__;function va(e,t){
Nt.__h&&Nt.__h($t,e,ou||t),ou=0;var n=$t.__H||($t.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){
return ou=1,Zf(tx,e)}function Zf(e,t,n){var o=va(Ti++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):tx(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);jf(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=$t,!$t.__f)){$t.__f=!0;var i=$t.shouldComponentUpdate;
$t.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(m){
m.__N&&(c=!0,jf(m.__[0],m.__N[0])||(p=!0))}),i){var d=i.call(this,s,a,l);return c?d||p:d}return!c||p}}return o.__}function N(e,t){
var n=va(Ti++,3);!Nt.__s&&Yf(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,$t.__H.__h.push(n))}function it(e,t){var n=va(Ti++,4);!Nt.
__s&&Yf(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,$t.__h.push(n))}function U(e){return ou=5,Z(function(){return{current:e}},[])}function Z(e,t){var n=va(Ti++,7);return Yf(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function jc(e,t){return ou=8,Z(function(){return e},
t)}function Gc(e){var t=$t.context[e.__c],n=va(Ti++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub($t)),t.props.value):e.
__}function ft(){var e=va(Ti++,11);if(!e.__){for(var t=$t.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function zB(){var e;do{for(;e=Gf.shift();)try{nu(e)}catch(n){Nt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
ex.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(nu),t.__h.some(Jf),t.__h=[]}catch(n){t.__h=[],Nt.__e(n,e.__v)}}}while(Gf.
length)}Nt.__b=function(e){$t=null,Kb&&Kb(e)},Nt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Yb&&Yb(e,t)},Nt.
__r=function(e){jb&&jb(e),Ti=0;var t=($t=e.__c).__H;t&&(Kf==$t?$t.__h=[]:(t.__h.some(nu),t.__h.some(Jf),Ti=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Kf=$t},Nt.diffed=function(e){Gb&&Gb(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Xb(ex.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Kf=$t=null},Nt.__c=function(e,t){t.some(
function(n){try{n.__h.some(nu),n.__h=n.__h.filter(function(o){return!o.__||Jf(o)})}catch(o){n.__h=[function(){throw o}]}}),
Jb&&Jb(e,t)},Nt.unmount=function(e){Zb&&Zb(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,Xb(Gf.push(i))}else nu(i)}catch(s){t=s}}),o.
__H=void 0,t&&Nt.__e(t,o.__v))};var Qb=typeof requestAnimationFrame=="function";function IB(e){var t,n=function(){clearTimeout(
o),Qb&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Qb&&(t=requestAnimationFrame(n))}function Xb(e){e!=1&&Ub==
Nt.requestAnimationFrame||((Ub=Nt.requestAnimationFrame)||IB)(zB)}function nu(e){var t=$t,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),$t=t}function Jf(e){var t=$t;e.__c=e.__(),$t=t}function Yf(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!jf(n,e[o])})}function tx(e,t){return typeof t=="function"?t(e):t}var HB=Symbol.for("preact-signals");function Qc(){if(Kr>1)Kr--;else{var e,t=!1;for((function(){var i=Zc;for(Zc=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();iu!==void 0;){var n=iu;for(iu=
void 0,Jc++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&ox(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(Jc=0,Kr--,
t)throw e}}function Xf(e){if(Kr>0)return e();Qf=++qB,Kr++;try{return e()}finally{Qc()}}var ru,Tt=void 0;function su(e){var t=Tt,
n=ru;Tt=void 0,ru=void 0;try{return e()}finally{Tt=t,ru=n}}var iu=void 0,Kr=0,Jc=0,qB=0,Qf=0,Zc=void 0,Yc=0;function nx(e){
if(Tt!==void 0){var t=e.n;if(t===void 0||t.t!==Tt)return t={i:0,S:e,p:Tt.s,n:void 0,t:Tt,e:void 0,x:void 0,r:t},Tt.s!==void 0&&
(Tt.s.n=t),Tt.s=t,e.n=t,32&Tt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Tt.s,t.n=void 0,Tt.s.n=t,Tt.s=t),t}}function Yt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}Yt.prototype.brand=HB;Yt.prototype.h=function(){return!0};Yt.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:su(function(){var o;(o=t.W)==null||o.call(t)}))};
Yt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&su(function(){var i;(i=t.Z)==null||i.call(t)}))}};Yt.prototype.subscribe=
function(e){var t=this;return bn(function(){var n=t.value;su(function(){return e(n)})},{name:"sub"})};Yt.prototype.valueOf=
function(){return this.value};Yt.prototype.toString=function(){return this.value+""};Yt.prototype.toJSON=function(){return this.
value};Yt.prototype.peek=function(){var e=this;return su(function(){return e.value})};Object.defineProperty(Yt.prototype,
"value",{get:function(){var e=nx(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Jc>100)
throw new Error("Cycle detected");(function(n){Kr!==0&&Jc===0&&n.l!==Qf&&(n.l=Qf,Zc={S:n,v:n.v,i:n.i,o:Zc})})(this),this.
v=e,this.i++,Yc++,Kr++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Qc()}}}});function ae(e,t){return new Yt(e,
t)}function ox(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function rx(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function ix(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function hs(e,t){Yt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Yc-1,this.
f=4}hs.prototype=new Yt;hs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Yc))return!0;if(this.g=Yc,this.f|=1,this.i>0&&!ox(this))return this.f&=-2,!0;var e=Tt;try{rx(this),Tt=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Tt=e,ix(
this),this.f&=-2,!0};hs.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
Yt.prototype.S.call(this,e)};hs.prototype.U=function(e){if(this.t!==void 0&&(Yt.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};hs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(hs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=nx(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function un(e,t){
return new hs(e,t)}function sx(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Kr++;var n=Tt;Tt=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,eh(e),o}finally{Tt=n,Qc()}}}function eh(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
sx(e)}function VB(e){if(Tt!==this)throw new Error("Out-of-order effect");ix(this),Tt=e,this.f&=-2;try{8&this.f&&eh(this)}finally{
Qc()}}function ba(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ru&&ru.push(this)}
ba.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};ba.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,sx(this),
rx(this),Kr++;var e=Tt;return Tt=this,VB.bind(this,e)};ba.prototype.N=function(){2&this.f||(this.f|=2,this.u=iu,iu=this)};
ba.prototype.d=function(){this.f|=8,1&this.f||eh(this)};ba.prototype.dispose=function(){this.d()};function bn(e,t){var n=new ba(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var ax,ep,Xc,WB=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var lx=[];bn(function(){ax=this.N})();function xa(e,t){qe[e]=t.bind(null,qe[e]||function(){})}function au(e){if(Xc){var t=Xc;
Xc=void 0,t()}Xc=e&&e.S()}function ux(e){var t=this,n=e.data,o=KB(n);o.name="ReactiveDom",o.value=n;var i=Z(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=un(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),p=un(
function(){return!Array.isArray(c.value)&&!zf(c.value)}),d=bn(function(){if(this.N=cx,p.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[p,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}ux.displayName="ReactiveTextNode";Object.defineProperties(Yt.prototype,{constructor:{
configurable:!0,value:Bb(L,null).constructor},type:{configurable:!0,value:ux},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});xa("__b",function(e,t){if(au(),ep=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof Yt&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});xa("__r",function(e,t){if(e(t),t.type!==L){au();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return bn(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;WB&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ep=
o,au(n)}});xa("__e",function(e,t,n,o){au(),ep=void 0,e(t,n,o)});xa("diffed",function(e,t){au(),ep=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=UB(n,u,p,i),s[u]=c):c.o(p,i)}}}e(t)});function UB(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=ae(n);return{o:function(a,l){s.value=a,o=l},d:bn(function(){this.N=cx;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}xa("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var p=c.
__$u;p&&(c.__$u=void 0,p.d())}}e(t)});xa("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});ya.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function KB(e,t){return Z(function(){return ae(e,t)},[])}var jB=function(e){queueMicrotask(function(){queueMicrotask(e)})};function GB(){Xf(function(){for(var e;e=lx.shift();)ax.call(e)})}function cx(){lx.push(this)===1&&(qe.requestAnimationFrame||
jB)(GB)}var th=new URL("../../",import.meta.url);function Bt(e){return new URL(e,th).href}function px(e){return e.startsWith(th.
pathname)?e.slice(th.pathname.length):e.replace(/^\//,"")}var st=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function jr(){return new st(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Gr(e,t=0){let n=nh(e)&&nh(
e.error)?e.error:null;if(!n)return new st({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new st({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:JB(n.span),status:t})}
function JB(e){if(!nh(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function nh(e){return e!==null&&typeof e=="object"}function _i(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var dx=ae(0),mx=dx;async function oe(e,t={}){let n=await wa(e,t);if(n.status!==204)return await fx(n)}async function wa(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await ZB(
Bt(e),n);if(o.status===401&&dx.value++,!o.ok)throw Gr(await fx(o).catch(()=>null),o.status);return o}async function ZB(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:jr()}}async function fx(e){let t=await e.text();try{return JSON.
parse(t)}catch{throw new st({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Rn(e){
return e instanceof DOMException&&e.name==="AbortError"}function j(e){return e instanceof st?e:new st({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var hx=ae(null),ka=hx;function gx(){bn(()=>{mx.value>=0&&oe("v1/me").then(e=>{hx.value=e},()=>{})})}async function yx(e){
await oe("v1/login",{body:{token:e}})}async function vx(){await oe("v1/logout",{method:"POST"})}var tp=ae({value:null,error:null}),oh=new Map,Ke=tp;async function Dt(){try{let e=await oe("v1/datasets");tp.value={value:e.
datasets,error:null}}catch(e){tp.value={value:tp.value.value,error:j(e)}}}function Ee(e){let t=oh.get(e);return t||(t=ae(
{value:null,error:null}),oh.set(e,t),Vn(e)),t}async function Vn(e){let t=oh.get(e);if(!(!t||e===""))try{t.value={value:await oe(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:j(n)}}}async function bx(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await oe(
s,{signal:o})).values}async function np(e,t,n){return oe(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var YB=new Set(["estimate","running","exact","error","cancelled","live"]);function op(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!YB.has(n.state))return null;
let o=i=>typeof n[i]=="number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?Gr(n):null,
body:n}}function rp(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var xx=!0;async function wx(e,t,n){try{if(xx&&await QB(e,t,n))return;await XB(e,t,n)}catch(o){if(!Rn(o))throw o}}async function QB(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await wa("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await e8(s,a=>{let l=op(a);l&&t(l)}),!0}catch(o){if(!(o instanceof st)||o.status!==404&&o.status!==
405)throw o;return xx=!1,!1}}async function XB(e,t,n){if(!("run"in e))throw new st({code:"not_supported",message:"This s\
erver has no live events"});let i=await(await wa("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function e8(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var ah=250,t8=8e3,Io=ae("idle"),Ho=new Map,rh=null,n8=1,lu=ah,ih,Ca=Io;function ip(e,t,n=[]){let o=n8++,i=n.filter(s=>Ho.
has(s));Ho.set(o,{message:e,take:t,abort:null}),Io.value==="open"&&lh({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
Cx(s);return Io.value==="http"&&Sx(o),Io.value==="idle"&&uh(),o}function uu(e){Ho.has(e)&&(Io.value==="open"&&lh({id:e,cancel:!0}),
Cx(e))}function kx(){Io.value==="away"&&(clearTimeout(ih),uh())}function Cx(e){Ho.get(e)?.abort?.abort(),Ho.delete(e)}function lh(e){
rh?.send(JSON.stringify(e))}function uh(){Io.value=Io.value==="away"?"away":"connecting";let e=new URL(Bt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,rh=t,lu=ah,Io.value="open";
for(let[o,i]of Ho)lh({id:o,...i.message})},t.onmessage=o=>r8(String(o.data)),t.onclose=()=>{rh=null,n?ch():o8()}}async function o8(){
if(!await fetch(Bt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return ch();lu=ah,Io.value="http";for(let t of Ho.
keys())Sx(t)}function ch(){Io.value="away",clearTimeout(ih),ih=setTimeout(uh,lu*(.75+Math.random()/2)),lu=Math.min(lu*2,
t8)}function r8(e){let t=op(e);t&&sh(t)}function sh(e){let t=Ho.get(e.id);t&&(rp(e)&&Ho.delete(e.id),t.take(e))}function Sx(e){
let t=Ho.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Ho.has(e))return;if(t.abort=null,o instanceof
st&&o.code===jr().code)return ch();let i=o instanceof st?o:new st({code:"unexpected",message:String(o)});sh({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};wx(t.message,o=>sh({...o,id:e}),t.abort.
signal).catch(n)}var Sa=/([^.[\]]+)|\[(\d+)\]/gy;function cu(e){let t=[];for(Sa.lastIndex=0;Sa.lastIndex<e.length;){e[Sa.lastIndex]==="."&&
Sa.lastIndex++;let n=Sa.lastIndex,o=Sa.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Tx(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function pu(e){return typeof e=="\
string"?cu(e):e}function Pi(e,t){let n=e;for(let o of pu(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function ke(e,t,n){return ph(e,pu(t),n)}function ph(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=ph(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=ph(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function dh(e,t){let n=Pi(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function sp(e,t,n,o){let i=dh(e,pu(t));return i.
splice(n,0,o),ke(e,t,i)}function du(e,t,n){let o=dh(e,pu(t));return o.splice(n,1),ke(e,t,o.length>0?o:void 0)}function _x(e,t,n,o){
let i=dh(e,pu(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
ke(e,t,i)}function Vt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Vt(e[o],t[o]))}var mh={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},i8=100,gs=class{present=ae(
mh);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Vt(o.of,t),done:0,elapsed:null,error:null},this.drop();let i=this.id;
this.id=ip({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(uu(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){uu(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(rp(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+i8-performance.now();this.timer??=setTimeout(()=>{let i=this.pending;this.drop(),i&&this.paint(
t,i)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...i,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...i,phase:s==="live"?"running":s}}};function _t(e){
let t=Z(()=>new gs,[]),n=e===null?"":JSON.stringify(e);return N(()=>{e?t.run(e):t.cancel()},[n]),N(()=>()=>t.close(),[]),
t.result.value}function ys(e,t){let n=typeof t=="string"?t:Tx(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var s8=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function ap(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Ta(e,t){return e<0?"−"+t:t}function B(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Ta(e,ap(n)+(o===void 0?"":`.${o}`))}
function H(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Ta(e,a8(t));if(t>=9995e11)return Ta(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=s8.find(([i])=>Number((t/i).toPrecision(3))>=1);return Ta(e,Number(t/
n).toPrecision(3)+" "+o)}function a8(e){return Number.isInteger(e)?ap(String(e)):e>=1e3?ap(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function V(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Ta(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return Ta(e,`${ap(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function xn(e){
let t=V(e);return e>0?`+${t}`:t}function Px(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${H(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${H(e)} ±${V(o)}`}function wn(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Oe(e,t,n=`${t}\
s`){return`${H(e)} ${e===1?t:n}`}var fh=[[86400,"d"],[3600,"h"],[60,"min"]];function Me(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Me(-e)}`;
if(e<59.95)return l8(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=fh.findIndex(
([c])=>t>=c),[o,i]=fh[n],s=Math.floor(t/o),[a,l]=fh[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function l8(e){return e===0?`0${" "}s`:e<999e-6?`${hh(e*1e6)}${" "}µs`:e<.9995?
`${hh(e*1e3)}${" "}ms`:`${hh(e)}${" "}s`}function hh(e){return String(Number(e.toPrecision(e>=100?3:2)))}function _a(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Me(e/1e3)}var Nn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},_n={text:Nn.other,kind:"other"},u8=new Set(Object.
values(Nn)),c8=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function p8(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function W(e){return e.toWellFormed().replace(c8,p8).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function Q(e){
if(e==null)return{text:Nn.null,kind:"null"};if(e==="")return{text:Nn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>Q(n).text).join(", "),kind:"value"};let t=W(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:u8.has(t)?`"${t}"`:t,kind:"value"}}var d8=new Intl.Segmenter("en",{granularity:"grapheme"});function Mx(e){return Array.
from(d8.segment(e),t=>t.segment)}function mu(e,t){if(e.length<=t)return e;let n=Mx(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function Pa(e,t){if(e.length<=t)return e;let n=Mx(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var m8={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},$x=new Map;function Dx(e,t){let n=`${t} ${e}`,o=$x.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...m8[t],timeZone:e,hourCycle:"h23"}),$x.set(n,o)),o}function gh(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function J(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):gh(t)?Dx(t,n).format(o):`${Dx("UTC",n).format(o)} UTC`}function Mi(e,t=Date.now()){return e==="UTC"||!gh(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function lp(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:gh(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function Pn(e,t,n){return t>=300*86400?J(e,n,"year"):t>=28*86400?J(e,n,"month"):t>=.9*86400?
J(e,n,"day"):t>=60?J(e,n,"minute"):J(e,n,"second")}function Se(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var f8=Symbol.for("pv"),h8=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:f8,__v:--h8,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),qe.vnode&&qe.vnode(c),c}var g8={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:g8[e]})})}function up(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let v=t.right+s+a<=u-8;Ax(
e,v?t.right+s:t.left-s-a,Ex(t.top,l,c));return}let p=c-8-t.bottom-s,d=t.top-s-8,m=o==="bottom"?l<=p||p>=d:!(l<=d||d>=p),
f=Math.max(m?p:d,64),g=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),Ax(
e,Ex(g,a,u),m?t.bottom+s:t.top-s-Math.min(l,f))}function Ex(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Ax(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Ox="Pi";var vh=ae(null),yh,b8=500;function Lx(e,t,n){clearTimeout(yh),yh=setTimeout(()=>{e.isConnected&&(vh.value={anchor:e,text:t})},
n)}function Jr(){clearTimeout(yh),vh.value=null}function Co(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Lx(
t.currentTarget,e,b8)},onPointerLeave:Jr,onPointerDown:Jr,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Lx(n,e,0)},onBlur:Jr}:{}}function Rx(){let e=U(null),t=vh.value;return it(()=>{!e.current||!t||(e.current.showPopover(),
up(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Ox,children:t.text}):null}var bh={};Rf(bh,{button:()=>xh,danger:()=>k8,default:()=>S8,iconOnly:()=>wh,outlined:()=>x8,primary:()=>w8,quiet:()=>C8,
small:()=>kh});var xh="t",x8="Qi",w8="O",k8="Vi",wh="He",C8="_e",kh="qe",S8={button:xh,outlined:x8,primary:w8,danger:k8,
iconOnly:wh,quiet:C8,small:kh};function M(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Co(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:Se(xh,a!=="plain"&&
bh[a],u&&wh,l&&kh,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ie,{name:n}),t,o&&r(ie,{name:o,size:12})]})}var Ch={};Rf(Ch,{default:()=>$8,empty:()=>P8,null:()=>_8,other:()=>M8,value:()=>T8});var T8="Wi",_8="Yi",P8="Zi",M8="ea",
$8={value:T8,null:_8,empty:P8,other:M8};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??Q(e),s=o?Pa(i.text,n):mu(i.text,n);return r("bdi",{class:Ch[i.
kind],title:s===i.text?void 0:mu(i.text,2e3),children:s})}var Nx=8;function D8(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-Nx,o)),s=Math.min(o,Math.ceil((e+t)/n)+Nx);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function cp(e,t,n){let[o,i]=k({scroll:0,height:600});return N(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),D8(o.scroll,o.height,t,n)}function pp(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function dp(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var Bx="Fe",Fx="ra",Sh="b",zx="P",Ix="Te",Hx="n",qx="y",mp="ia",Th="Ge",_h="p",Vx="Q",Ph="aa",Wx="V",Ux="ta",Kx="oa";function _e(e){let{columns:t,rows:n,summary:o=[]}=e,i=U(null),s=ft(),a=pp(),l=cp(i,a,n.length),[u,c]=k(null),[p,d]=k(new Map),
m=t.map(({key:v,width:y})=>{let T=p.get(v);return T===void 0?y??"minmax(80px, max-content)":`${T}px`}).join(" ")+" minma\
x(0, 1fr)",f=v=>{let y=dp(v,u,n.length+o.length,t.length,e.onSort?-1:0);if(y){v.preventDefault(),c(y),A8(i.current,y,a);
return}let T=u?[...n,...o][u.row]:void 0,x=u?t[u.column]:void 0;if(u?.row===-1&&x&&(v.key==="Enter"||v.key===" ")){v.preventDefault(),
x.sortable!==!1&&e.onSort?.(jx(x,e.sort??null));return}let C=i.current?.querySelector('[data-cursor="true"]');(v.key==="\
Enter"||v.key===".")&&T!==void 0&&x&&C&&v.target===i.current&&(v.preventDefault(),v.stopPropagation(),(e.onMenu??e.onCell)?.(
T,x,C))},g=(v,y,T)=>r(O8,{id:s,row:v,at:y,columns:t,cursor:u?.row===y?u.column:-1,onCursor:c,summary:T,last:y===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},T?`summary ${y}`:y);return r("div",{ref:i,class:Bx,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:v=>{v.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:Fx,role:"\
presentation",style:{gridTemplateColumns:m},children:[r("div",{role:"row","aria-rowindex":1,class:Se(Sh,zx),children:t.map(
(v,y)=>r(L8,{id:`${s}--1-${y}`,column:v,cursor:u?.row===-1&&u.column===y,sort:e.sort??null,onSort:e.onSort,onWidth:T=>d(
new Map(p).set(v.key,T))},v.key))}),l.before>0&&r("div",{role:"presentation",class:Ux,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((v,y)=>g(v,l.first+y,!1)),l.after>0&&r("div",{role:"presentation",class:Kx,style:{height:`${l.after}\
px`}}),o.map((v,y)=>g(v,n.length+y,!0))]})})}function A8(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function O8({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:Se(Sh,a&&Wx,l&&Ix),children:o.
map((p,d)=>r("div",{id:`${e}-${n}-${d}`,role:"gridcell","aria-colindex":d+1,"data-cursor":d===i,class:Se(Hx,p.number&&Th,
d===i&&Ph),onPointerDown:()=>s({row:n,column:d}),onClick:c&&(m=>c(t,p,m.currentTarget)),onContextMenu:u&&(m=>{m.preventDefault(),
u(t,p,m.currentTarget)}),children:r("span",{class:mp,children:p.cell(t,n)})},p.key))})}function jx(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function L8({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
d=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=m=>s(Math.max(
48,Math.round(d+m.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:Se(qx,t.number&&Th,n&&Ph),children:[u?r("button",{type:"\
button",tabIndex:-1,class:_h,onClick:()=>i(jx(t,o)),children:[r("span",{class:mp,children:t.head}),a!=="none"&&r(ie,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:_h,children:r("span",{class:mp,children:t.head})}),r("span",
{class:Vx,onPointerDown:l})]})}var Mh=new Map,fp=7;function kn(e,t){let n=JSON.stringify([e,t??null]),o=Mh.get(n);return o===void 0&&(o=[...Mh.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,Mh.set(n,o)),o}function Ma(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/fp)%4]}function cn(e){return`--series-${e%fp+1}`}var Gx=ae(0),hp=Gx;new MutationObserver(()=>{Gx.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function nt(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Rt(e,t,n){let[o,i]=k(null),s=U(null),a=o&&o.row<e&&o.column<t?o:null;return N(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let d=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!d?!1:(n(a,d),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:dp(c,a,e,t);
return p?(i(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}var Jx="na",Zx="pa",Yx="da",Qx="la",Xx="xa",e0="sa";function je({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,children:l}){let[u,c]=k(!1),p=ft();return r(
"figure",{class:Jx,"aria-labelledby":p,children:[r("div",{class:Zx,children:[r("h2",{class:Yx,children:e}),r("div",{class:Qx,
children:[n,r(M,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>c(
!u)})]})]}),r("figcaption",{id:p,class:"spoken",children:t}),u?r("div",{class:e0,children:o}):r(L,{children:[r("div",{class:Xx,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:m=>{if(!(m.ctrlKey||m.metaKey||m.altKey)){
if(m.key==="t"||m.key==="T")c(!0);else if(!s?.(m))return;m.preventDefault(),m.stopPropagation()}},children:l}),a]}),r("d\
iv",{class:"spoken","aria-live":"polite",children:i})]})}function t0(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function hu(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function n0(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function o0(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var N8=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function r0(e,t,n){let o=(N8.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function Da(){let e=U(null),[t,n]=k(0);return it(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var i0="ca",s0="ga",a0="ha",l0="fa",u0="Je",c0="ua",p0="ma";var Ea=20,gu=136,d0=16,Aa=24;function m0({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=Da(),l=U(null),
u=Z(()=>{let _=e.map(({time:z})=>z),[A,E]=[Math.min(..._),Math.max(..._)];return E>A?[A,E]:[A-1e3,E+1e3]},[e]),[c,p]=o??
u,d=Z(()=>o0(e,12),[e]),m=Z(()=>e.filter(({time:_})=>_>=c&&_<=p).reverse(),[e,c,p]),f=Math.max(1,a-gu-d0),g=_=>gu+hu(_,c,
p)*f,v=_=>c+(_-(s.current?.getBoundingClientRect().left??0)-gu)/f*(p-c),y=(_,A=(c+p)/2)=>{let E=n0([c,p],A,_,u);i(E[0]<=
u[0]&&E[1]>=u[1]?null:E)},T=Rt(1,m.length,({column:_})=>y(.25,m[_].time)),x=T.at?m[T.at.column]:void 0,C=_=>{if(_.key===
"+")y(.5,x?.time);else if(_.key==="-")y(2,x?.time);else if(_.key==="0")i(null);else return T.key(_);return!0},P=_=>{let A=l.
current;if(l.current=null,A===null)return;let E=v(_);Math.abs(g(E)-g(A))>4&&i([Math.max(u[0],Math.min(A,E)),Math.min(u[1],
Math.max(A,E))])},R=Aa+d.length*Ea+24;return r(je,{title:`${B(e.length)} events, ${B(t.length)} sessions`,onKey:C,summary:`\
Timeline of ${B(e.length)} events in ${B(t.length)} sessions, from ${J(u[0],n)} to ${J(u[1],n)}`,announced:x?`${Q(x.event).
text}, ${J(x.time,n,"millisecond")}`:"",actions:r(L,{children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>y(2)}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>y(
.5)}),r(M,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(_e,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:_})=>J(_,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:_,end:A})=>Me((A-_)/1e3)},{key:"events",head:"events",number:!0,cell:({events:_})=>B(_)}]}),children:[r("di\
v",{ref:s,class:i0,onPointerDown:_=>{l.current=v(_.clientX)},onPointerUp:_=>P(_.clientX),onWheel:_=>{(_.ctrlKey||_.shiftKey)&&
(_.preventDefault(),y(_.deltaY>0?1.5:.67,v(_.clientX)))},children:a>0&&r("svg",{width:a,height:R,"aria-hidden":"true",children:[
t.filter(({start:_,end:A})=>A>=c&&_<=p).map(_=>r("rect",{x:g(_.start)-3,y:Aa-12,width:Math.max(6,g(_.end)-g(_.start)+6),
height:d.length*Ea+12,rx:3,class:s0,onDblClick:()=>i([_.start-500,_.end+500]),children:r("title",{children:`${J(_.start,
n,"second")}, ${Me((_.end-_.start)/1e3)}, ${B(_.events)} events`})},_.start)),d.map((_,A)=>r("g",{children:[r("text",{x:gu-
12,y:Aa+A*Ea+4,class:a0,children:_.rest?_n.text:Pa(Q(_.event).text,18)}),r("line",{x1:gu,x2:a-d0,y1:Aa+A*Ea,y2:Aa+A*Ea,class:l0})]},
A)),m.map((_,A)=>{let E=F8(d,_);return r("circle",{cx:g(_.time),cy:Aa+E*Ea,r:x===_?6:4,class:u0,...T.mark(0,A),style:{fill:d[E]?.
rest?"var(--other)":`var(${cn(kn("event",[_.event]))})`},children:r("title",{children:`${Q(_.event).text}, ${J(_.time,n,
"millisecond")}`})},A)}),r0(c,p,Math.max(2,Math.floor(f/140))).map(_=>r("text",{x:g(_),y:R-6,class:c0,children:J(_,n,p-c>
2*864e5?"dayShort":p-c>36e5?"clock":"clockSecond")},_))]})}),r("p",{class:p0,children:x?r(L,{children:[r($,{value:x.event}),
" ",J(x.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function F8(e,t){
let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function Cn(e){return`'${e.replaceAll("'","''")}'`}var f0="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",z8=new RegExp(`^${f0}(\\.${f0}\
)*$`,"u"),I8=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function ve(e){return z8.test(e)&&!I8.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function xr(e){
return`event = ${Cn(e)}`}var H8=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Zr(e){let t=e===void 0?null:H8.exec(e);return t?
t[1].replaceAll("''","'"):null}function Yr(e,t){let n=ve(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Cn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Cn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function So(e,t){return e===
void 0||e.trim()===""?t:`${h0(e)} and ${h0(t)}`}function h0(e){return/\bor\b/i.test(e)?`(${e})`:e}var g0={before:[],after:[]};function $h(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function y0(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function v0(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Dh=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],gp=["explore","funnel",
"retention","paths","sessions","difference","live"];function Qr(e){return Dh.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ge(e){return e==null?[]:typeof e=="string"?[e]:e}var q8=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Be(e){
let t=q8.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Eh(e){let t=e[Qr(e)];return ge(
t?.by).find(n=>!Oa(n))??null}function Oa(e){return/^\s*(time|bins)\s*\(/i.test(e)}function x0(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:V8(e.document),as:e.as}},s=n[t],a=Be(e.document),l=Eh(e.document);
if(s){let d=b0({...a,...s.document},l);return{state:{view:t,document:d,as:s.as,open:[]},waiting:i,said:null}}let u=W8(t)?
Zr(a.where):null;u!==null&&delete a.where;let c=b0({...a,...bs(t,u,o)},l),p=u===null?null:`The filter ${xr(u)} became ${U8(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:p}}function V8(e){let t=Qr(e);return e[t]===void 0?
{}:{[t]:e[t]}}function W8(e){return e==="funnel"||e==="retention"||e==="paths"}function U8(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function bs(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(K8).map(j8),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":xr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:xr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":xr(s)}}}}function K8(e){return e!==void 0}function j8(e){return{
where:xr(e)}}function b0(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ge(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Oa),t]}}}var Ah={view:"explore",document:{dataset:""},as:null,open:[]},Qt=ae(Ah),Vo=ae(g0),w0=ae({state:Ah,how:"load"}),yp={},vp=!1,
Ie=Qt,bp=w0,Ce=un(()=>Qt.value.document),k0=un(()=>Qt.value.view),C0=un(()=>Qt.value.as),Di=un(()=>Qt.value.open),Wt=un(
()=>Qt.value.document.dataset),La=un(()=>Vo.value.before.length>0),Ra=un(()=>Vo.value.after.length>0);function de(e,t="p\
ush"){let n={...Qt.value,...e};Vt(n,Qt.value)||((t==="push"||!vp)&&(Vo.value=$h(Vo.value,Qt.value)),vp=t==="replace",Oh(
n,t))}function le(e,t,n="push"){de({document:ke(Qt.value.document,e,t)},n)}function io(e){de({open:[...Qt.value.open,e]})}
function xp(){de({open:Qt.value.open.slice(0,-1)})}function S0(e,t){let n=x0(Qt.value,e,yp,t);return yp=n.waiting,de(n.state),
n.said}function Xr(){T0(y0(Vo.value,Qt.value))}function Na(){T0(v0(Vo.value,Qt.value))}function T0(e){e&&(Vo.value=e.stack,vp=!1,
Oh(e.value,"push"))}function ei(e){Vt(e,Qt.value)||(Qt.value!==Ah&&(Vo.value=$h(Vo.value,Qt.value)),vp=!1,Oh(e,"load"))}
function Oh(e,t){Qt.value=e,w0.value={state:e,how:t}}function _0(){return{undo:Vo.value,waiting:yp}}function P0(e){Vo.value=
e.undo,yp=e.waiting}function Ft(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function lt(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${B(e)} ms`:Me(e/1e3);case"seconds":return n?`${B(e)} s`:Me(e);case"bytes":return n?`${B(e)} B`:wn(
e);case"share":return n?`${B(e*100)} %`:V(e);case"none":return n?B(e):H(e)}}function Wo(e){return e.type==="int64"||e.type===
"float64"}function so(e,t,n){return typeof e=="number"&&Wo(t)?{text:lt(e,Ft(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:J(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:Q(e)}var M0="va",$0="wa",D0="ba",E0="ya";function Pe({icon:e,title:t,children:n,actions:o}){return r("div",{class:M0,children:[r(ie,{name:e,size:32}),r("h2",{class:$0,
children:t}),n&&r("p",{class:D0,children:n}),r("div",{class:E0,children:o})]})}var A0="ka",O0="za",L0="ja";var R0="Xa",N0="Sa";function kp({busy:e,done:t=null}){let n=U(null);return it(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:A0,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:L0}):r("div",{ref:n,class:O0}))})}
function we({lines:e=6}){return r("div",{class:R0,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:N0},
n))})}var B0="Ba",F0="Ca",z0="Ea",I0="Ia",H0="Ua";function Lh(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ce({id:e,error:t,onHint:n}){let o=Lh(t.hint);return r(
"div",{class:B0,id:e,role:"alert",children:[r("span",{class:F0,children:r(ie,{name:"error",size:14})}),r("span",{class:z0,
children:W(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:I0,onClick:()=>n(o),children:[W(o),"?"]}):
r("span",{class:H0,children:W(t.hint)}))]})}var q0=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Cp(e,t){
let n=e.split("/").filter(u=>u!=="").map(Y8),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(q0.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=gp.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function Y8(e){try{return decodeURIComponent(e)}catch{return e}}function Fa(e,t){return`${V0(e)}/${t}`}
function za(e,t){return`${V0(e)}/actor/${encodeURIComponent(t)}`}function V0(e){let t=q0.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function W0(e){let t=[`q=${await Ba(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Ba(e.open)}`),t.join("&")}async function Sp(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await ti(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await ti(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(Q8):[]}}function Q8(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function Ba(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await U0(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function ti(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await U0(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var X8=4<<
20;async function U0(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:p}=await a.read();if(c)break;if(i.push(p),s+=p.length,s>X8)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var Tp=new Map;function Rh(e){return Tp.has(e)||j0(e),Tp.get(e)??{events:[]}}async function j0(e){if(e==="")return{events:[]};
Tp.set(e,{events:[]});let n={events:(await bx(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Tp.set(e,n),n}var K0=864e5;
async function Nh(e,t){let n=t==="explore"?null:j0(e);Ke.value.value||await Dt();let o=Ke.value.value?.find(({name:l})=>l===
e),i=o!==void 0&&Date.parse(o.to)>Date.now()-2*K0,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*K0,a=n?await n:Rh(e);return{
dataset:e,...i&&s?{from:"now-30d"}:{},timezone:ht(),...bs(t,null,a)}}function ht(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var _p="sluice.";function wr(e){return bu(()=>localStorage.getItem(_p+e))}function kr(e,t){bu(()=>localStorage.setItem(_p+
e,t))}function Pp(e){let t=bu(()=>sessionStorage.getItem(_p+e));return t===null?null:bu(()=>JSON.parse(t))}function Ia(e,t){
bu(()=>sessionStorage.setItem(_p+e,JSON.stringify(t)))}function bu(e){try{return e()}catch{return null}}var xs=ae({kind:"home"}),Ai=xs,Ei=Promise.resolve(),G0=0;async function J0(){let e=Pp("undo");e?.undo&&Array.isArray(e.undo.
before)&&P0(e),addEventListener("popstate",()=>{Bh()}),addEventListener("pagehide",()=>Ia("undo",_0())),await Bh(),bn(()=>{
let{state:t,how:n}=bp.value;n!=="load"&&(Ei=Ei.then(()=>Mp(t,n)))})}function ye(e,t=""){history.pushState(null,"",Bt(e)+
(t===""?"":`#${t}`)),Bh()}function Cr(e=Ie.value){xs.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Ei=Ei.then(()=>Mp(e,"push"))}async function ws(e){return`${Bt(Fa(e.document.dataset,e.view))}#${await W0(e)}`}async function Mp(e,t){
let n=await ws(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),xs.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Bh(){let e=++G0,t=Cp(px(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){xs.value=t;return}let n=await Sp(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Nh(t.dataset,t.view);e===G0&&(ei({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),xs.value=t,n||(Ei=Ei.then(
()=>Mp(Ie.value,"replace"))))}async function ni(e){let{view:t,document:n}=Ie.value,o=await Nh(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){ei(i),xs.value={kind:"view",dataset:e,view:t,fragment:""},Ei=Ei.then(()=>Mp(i,"repla\
ce"));return}de(i),xs.value.kind!=="view"&&Cr()}var Z0="Pe",Y0="La",Q0="Ma",Fh="Na",X0="Ra";var tw=2e3;function nw({dataset:e,actor:t}){let n=Ce.value.timezone??"UTC",o=Ee(e).value,i=o.value?.actors?.[0]??null,s=_t(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:tw}}),a=_t(i===null?null:{dataset:e,timezone:n,
where:`string(${ve(i)}) = ${Cn(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});N(()=>{globalThis.document.title=`${W(t)} · ${W(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:Z0,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:Y0,children:[r(M,{icon:"left",kind:"outlined",onClick:()=>Cr(),children:"Back"}),r("h1",{class:Q0,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:Fh,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",Mi(n)]})]}),l&&r(ce,{error:l}),!l&&r(t3,{answer:ew(s.answer),sessions:ew(a.answer),actor:t,zone:n})]})}
function t3({answer:e,sessions:t,actor:n,zone:o}){let i=Z(()=>n3(e,n),[e]),s=Z(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=k(null);if(!e)return r(we,{});if(e.rows.
length===0)return r(Pe,{icon:"actor",title:"Nobody of this name",actions:r(M,{kind:"primary",onClick:()=>Cr(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,p)=>a===null||i[p].time>=a[0]&&i[p].
time<=a[1]);return r(L,{children:[r(m0,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:X0,children:[r("p",{
class:Fh,children:[Oe(u.length,"event"),a===null?"":` from ${J(a[0],o,"second")} to ${J(a[1],o,"second")}`,e.cursor?`, t\
he latest ${tw} only`:""]}),r(_e,{label:"Events",rows:u,columns:e.columns.map((c,p)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:d=>r($,{shown:so(d[p],c,o),most:64,middle:!0})}))})]})]})}function n3(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function ew(e){return e!==null&&"columns"in e?e:null}var Ih=ae([]),ow=ae(!1),o3=700,zh,wu=Ih,rw=ow,oi=un(()=>Ih.value.filter(({state:e})=>e==="running"));async function To(){
clearTimeout(zh);try{Ih.value=(await oe("v1/jobs")).jobs,ow.value=!0}catch{}clearTimeout(zh),oi.value.length>0&&(zh=setTimeout(
()=>{To()},o3))}async function iw(e){try{return await oe(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(j(t).status===404)
return null;throw t}}async function $p(e){await oe(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await To()}async function sw(e){
await oe(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await To()}function aw(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var lw="W";var ku=[];function uw(){return ku.length>0}function pn(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=U(null);return it(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>up(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),s3(i,o),a3(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:Se(
lw,e.class),children:e.children})}function s3(e,t){it(()=>{if(Jr(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function a3(e,t,n){let o=U(n);o.current=n,N(()=>{let i={};ku.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!l3(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||ku.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{ku.splice(ku.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function l3(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var ks=ae([]),Hh=ae(wr("letters")!=="no"),Dp="",cw,dw=ks,mw=Hh;function fw(e){Hh.value=e,kr("letters",e?"yes":"no")}function Uo(e){
let t=U(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");N(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return ks.value=[...ks.value,...o],()=>{ks.value=ks.value.filter(i=>!o.includes(i))}},[n])}function u3(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function hw(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Cu(e.target)||!Hh.value&&e.key.
length===1||c3()||uw()))return;let n=Dp===""?u3(e):`${Dp} ${e.key}`,o=ks.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
pw(""),o.act()):t&&pw(ks.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function pw(e){clearTimeout(cw),Dp=
e,e!==""&&(cw=setTimeout(()=>{Dp=""},1200))}function Cu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function c3(){return document.querySelector("dialo\
g[open]")!==null}async function Ep(e){let t=e.trim();if(t.startsWith("{"))return gw(await ti(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Sp(n[2]),s=gp.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?gw(await ti(o[1].replaceAll("'\\''","'"))):null}function gw(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Dh.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:Ha(t),as:null,open:[]}}function Ha(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var yw=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,p3=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function bw(e){let t=e.replace(/^.*[/\\]/,"");for(;yw.test(t);)t=t.replace(yw,"");return t=t.replace(p3,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function xw(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}function qh(e,t){let n=e?.actors??[];return!e||t.length===0||n.join(`
`)===t.join(`
`)?null:n.length===0?`${e.name} has no actor.`:`${e.name} has the actor ${n.join(", ")}.`}function ww(e,t,n){for(let o=1;;o++){
let i=o===1?e:`${e.slice(0,60)}-${o}`;if(qh(n.find(s=>s.name.toLowerCase()===i.toLowerCase()),t)===null)return i}}var d3=/^\S+ \S+ \S+ \[[^\]]+\] "/;
function kw(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),[n,o]=t;return n===void 0?!1:vw(n)?o===void 0||vw(
o):/^\[\s*(\{|$)/.test(n)?m3(e):d3.test(n)?!0:o!==void 0&&[",","	",";"].some(i=>{let s=n.split(i).length;return s>1&&(o.
split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}function vw(e){try{let t=JSON.parse(e);return t!==
null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function m3(e){try{let t=JSON.parse(e);return Array.isArray(
t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var f3=1<<20;async function Cw(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Bt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,f3),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:jr()}),i=await o.json().catch(()=>null);if(!o.ok)throw Gr(i,o.status);return i}function Sw(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function Tw(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",Bt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(jr()),a.onabort=()=>s(new st({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=h3(a.responseText);a.status>=200&&a.status<300?i(l):s(Gr(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function h3(e){try{return JSON.parse(e)}catch{return null}}var _w="Aa",Pw="Da",Mw="Ha",$w="k",Dw="z";var Tu=ae([]),Ap=new Map,y3=1e4,v3=1;function ne(e,t=null){let n=v3++;Tu.value=[...Tu.value,{id:n,text:e,action:t}].slice(
-3),Ew(n)}function Ew(e){Ap.set(e,setTimeout(()=>Vh(e),y3))}function Vh(e){clearTimeout(Ap.get(e)),Ap.delete(e),Tu.value=
Tu.value.filter(t=>t.id!==e)}function Aw(){return r("div",{class:_w,role:"status",children:Tu.value.map(({id:e,text:t,action:n})=>r(
"div",{class:Pw,onPointerEnter:()=>clearTimeout(Ap.get(e)),onPointerLeave:()=>Ew(e),children:[r("span",{class:Mw,children:t}),
n&&r("button",{type:"button",class:$w,onClick:()=>{Vh(e),n.act()},children:n.label}),r("button",{type:"button",class:Dw,
"aria-label":"Close",onClick:()=>Vh(e),children:r(ie,{name:"close",size:14})})]},e))})}var Cs=ae(null),b3=8,x3=3,Ow=Cs;async function Lw(e,t){let n=await w3(e).catch(()=>[]);Cs.value={dataset:e,sum:t,events:n,
steps:n.slice(0,x3).map(({value:o})=>o)}}async function w3(e){let t=Ke.value.value?.find(({name:i})=>i===e)?.actors?.[0];
if(t===void 0)return[];let o={measures:[`uniq(${ve(t)}) as reached`],by:["event"],order:["reached desc"],limit:b3};return k3(
await oe("v1/query",{body:{dataset:e,aggregate:o}}))}function k3({rows:e}){return e.flatMap(([t,n])=>typeof t=="string"&&
typeof n=="number"&&n>0?[{value:t,count:n}]:[])}function Rw(e){let{value:t}=Cs;t&&(Cs.value={...t,steps:C3(t.steps,e)})}
function C3(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Nw(){let{value:e}=Cs;if(!e)return;Cs.value=null;
let t=Ce.value.dataset===e.dataset?Be(Ce.value):{dataset:e.dataset};de({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:xr(n)})),window:"7d"}}}),Cr(Ie.value)}function Wh(){Cs.value=null}var zt=ae(null),Sr=ae(!1),_u=null,Fw={accepted:0,rejected:0,known:0},Op="loading",zw=zt,Iw=Sr;async function qa(e){if(Sr.
value=!0,zt.value?.phase==="sending"||zt.value?.phase==="found"||e.length===0)return;_u?.abort();let t=_u=new AbortController;
zt.value={phase:"reading",files:e};try{let[n]=await Promise.all([Cw(e[0],t.signal),Ke.value.value?null:Dt()]);if(t.signal.
aborted)return;let o=S3(n),i=ww(bw(e[0].name),o.actors,Ke.value.value?.map(({name:s,actors:a})=>({name:s,actors:a}))??[]);
zt.value={phase:"choosing",files:e,preview:n,choice:{dataset:i,...o},error:null}}catch(n){t.signal.aborted||(zt.value={phase:"\
unreadable",files:e,error:j(n)})}}function S3({names:e,columns:t}){return{time:e.time!==""?e.time:t.find(o=>o.time_like)?.
name??"",actors:e.actors,event:e.event}}function Lp(e){qa([new File([e],"pasted.txt")])}function Pu(e){zt.value?.phase===
"choosing"&&(zt.value={...zt.value,choice:{...zt.value.choice,...e},error:null})}function Oi(){Sr.value=!1;let e=zt.value?.
phase;e==="sending"||e==="found"||(_u?.abort(),zt.value=null)}function T3(){Sr.value=!0}async function Hw(){let e=zt.value;
e?.phase!=="sending"&&e?.phase!=="found"||(await $p(e.job).catch(()=>{}),_u?.abort())}async function qw(){let e=zt.value;
if(e?.phase!=="choosing")return;let t=_u=new AbortController,{files:n,choice:o}=e,i=Fw;try{for(let[s,a]of n.entries())i=
await _3(n,s,a,o,i,t.signal);await Vw(o.dataset,i)}catch(s){i.accepted>0&&Dt(),zt.value={...e,error:j(s)},Sr.value||ne(`\
Loading into ${o.dataset} failed: ${j(s).message}`,{label:"Show",act:T3})}finally{Ia(Op,null),To()}}async function _3(e,t,n,o,i,s){
let a=aw(),l={phase:"sending",files:e,at:t,dataset:o.dataset,job:a,sum:i};zt.value={...l,sent:0},Ia(Op,{job:a,dataset:o.
dataset});let u=setTimeout(()=>{To()},200);try{let c=await Tw(Sw(o.dataset,o,n.name,a),n,p=>{zt.value={...l,sent:p},p===
1&&To()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.rejected+c.rejected_count}}catch(c){if(e.length>1&&j(c).
code==="already_loaded")return{...i,known:i.known+1};throw c}finally{clearTimeout(u)}}async function Vw(e,t){await Dt(),
Vn(e),zt.value=null;let n=Uh(e,t);if(!Sr.value){ne(n,{label:"Show",act:()=>Bw(e,t)});return}Sr.value=!1,Bw(e,t)}function Bw(e,t){
ye(Fa(e,"explore")),Lw(e,t)}function Uh(e,{accepted:t,rejected:n,known:o}){let i=[`${B(t)} ${t===1?"event is":"events ar\
e"} in ${e}`];return n>0&&i.push(`${B(n)} ${n===1?"line was":"lines were"} not taken`),o>0&&i.push(`${B(o)} ${o===1?"fil\
e was":"files were"} there already`),`${i.join("; ")}.`}var P3=500;async function Ww(){let e=Pp(Op);if(typeof e?.job!="s\
tring"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await iw(t).catch(()=>{});if(o?.state==="\
running")zt.value||(zt.value={phase:"found",dataset:n,job:t},Sr.value=!0);else if(o!==void 0){zt.value=null,Ia(Op,null),
o?.state==="done"&&Sr.value?await Vw(n,{...Fw,accepted:o.rows}):Sr.value=!1;return}await new Promise(i=>{setTimeout(i,P3)})}}var Kw="_a",jw="qa";function Gw(){let[e,t]=k(!1);return N(()=>{let n=0,l=[["dragenter",u=>{Kh(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{Kh(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{Kh(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
qa(c))}],["paste",$3]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:Kw,"aria-hidden":"true",children:r("div",{class:jw,children:[r(ie,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function Kh(e){return e.dataTransfer?.types.includes("File\
s")??!1}function $3(e){if(Cu(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void qa(t);let n=e.clipboardData?.getData("text/pla\
in")??"";kw(n)&&Ep(n).then(o=>{o||Lp(n)})}var Jw="Qe",Zw="Fa",Yw="Ta",Qw="Ve",Xw="Ga",ek="Ja";function et({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=U(null),a=ft();return it(()=>{Jr();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:Se(Jw,i&&Zw),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:Yw,children:[r("h2",{id:a,tabIndex:-1,
class:Qw,children:e}),r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:Xw,children:n}),
o&&r("div",{class:ek,children:o})]})}function Ko({children:e,kind:t="outlined"}){let n=U(null);return r(L,{children:[r(M,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&qa(i)}})]})}var Ss="Ka",bt="Oa",Ve="g",Np="Pa";function dn({label:e,value:t,onCommit:n,placeholder:o,bare:i=!1,code:s=!1,error:a=null,autofocus:l=!1}){let[u,c]=k(t),p=U(
null),d=ft();N(()=>c(t),[t]);let m=v=>{v!==t&&n(v)},f=v=>{v.key==="Enter"&&m(u),!(v.key!=="Escape"||u===t)&&(v.preventDefault(),
c(t))},g=v=>{n(v),p.current?.focus()};return r("div",{class:Ss,children:[r("label",{for:d,class:i?"spoken":bt,children:e}),
r("input",{ref:p,id:d,class:Se(Ve,s&&Np),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":a!==null,
"aria-describedby":a?`${d}-problem`:void 0,"data-autofocus":l?"":void 0,onInput:v=>c(v.currentTarget.value),onKeyDown:f,
onBlur:()=>m(u)}),a&&r(ce,{id:`${d}-problem`,error:a,onHint:g})]})}var nk="Qa",ok="Y";function xt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:nk,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:ok,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ie,{name:a.icon,size:14}),
a.label]},a.value))})}var rk="Va",ik="Z",sk="Wa",ak="Ya",lk="Za",uk="et";var Bp=28;function jh(e,t){return`${e}-${t}`}function ck({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=U(null),c=cp(u,Bp,n.length);return it(()=>{let p=u.current;if(!p||o<0)return;let d=o*Bp;d<p.scrollTop?p.scrollTop=
d:d+Bp+8>p.scrollTop+p.clientHeight&&(p.scrollTop=d+Bp+8-p.clientHeight)},[o,n]),r(L,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:rk,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,d)=>{let m=c.first+d;return r("div",{id:jh(e,m),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":m+1,"data-active":m===o,class:ik,onPointerMove:()=>{m!==o&&i(m)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(p.value),children:[a&&r("span",{class:uk,children:p.selected&&r(ie,{name:"check"})}),r("s\
pan",{class:sk,children:p.label}),p.note!==void 0&&r("span",{class:ak,children:p.note})]},m)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:lk,children:l})]})}function Li(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=U(null),a=ft(),[l,u]=k(e.autofocus??!1),[c,p]=k(i?0:-1),
[d,m]=k(!1);it(()=>{m(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),g=l||(e.inline??!1),v=()=>u(
!1),y=(C,P)=>{P||v(),e.onPick(C,P)},T=C=>{let P=g?t[f]:void 0;if(C.key==="ArrowDown"||C.key==="ArrowUp"){C.preventDefault(),
u(!0);let R=C.key==="ArrowDown"?1:-1;p(f<0&&R<0?t.length-1:(f+R+t.length)%Math.max(1,t.length))}else C.key==="Enter"?(C.
preventDefault(),P?y(P.value,!1):(v(),e.onTake(n))):C.key===" "&&o&&P&&f>=0?(C.preventDefault(),y(P.value,!0)):C.key==="\
Escape"&&(g||e.onCancel)?(C.preventDefault(),C.stopPropagation(),v(),e.onCancel?.()):C.key==="Backspace"&&n===""&&e.onBackspace?.()},
x=r(ck,{id:a,label:e.label,options:t,active:f,onActive:p,onPick:C=>y(C,o),several:o,foot:e.foot});return r(L,{children:[
r("input",{ref:s,class:Se(Ve,e.code&&Np),role:"combobox","aria-label":e.label,"aria-expanded":g,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":g&&f>=0?jh(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:T,onClick:()=>u(!0),onBlur:v,onFocus:()=>{
e.autofocus&&u(!0)},onInput:C=>{u(!0),p(i?0:-1),e.onText(C.currentTarget.value)}}),e.inline&&x,!e.inline&&l&&d&&(t.length>
0||e.foot)&&r(pn,{anchor:s.current,onClose:v,focus:!1,children:x})]})}var dk="rt",mk="it";function Xt({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=U(null),[l,u]=k(!1),[c,p]=k(""),d=Z(()=>L3(t,c),
[t,c]),m=()=>{u(!1),p("")},f=g=>{m(),o(g)};return r(L,{children:[r(M,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?m():u(!0),children:r("span",{class:dk,children:r($,{value:n,most:32})})}),l&&r(pn,{anchor:a.current,onClose:m,
role:"dialog",label:e,children:r("div",{class:mk,children:r(Li,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(g=>({value:g,label:r($,{value:g}),selected:g===n})),onPick:f,onTake:g=>{i&&
g!==""&&f(g)},onCancel:m})})})]})}function L3(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var fk="at",hk="tt",gk="ot",yk="nt";function zp({share:e}){return r("span",{class:fk,children:[r("span",{class:hk,"aria-hidden":"true",children:r("span",{class:gk,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:yk,children:V(e)})]})}var vk="pt",bk="dt",Gh="lt",xk="xt";function Jh(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function wk({name:e,choice:t}){
let n=Jh(e,t);return n===null?null:r("span",{class:bk,children:n})}function kk({preview:e,choice:t}){let n=[{key:"name",
head:"Column",width:"minmax(140px, max-content)",cell:({name:i})=>r("span",{class:vk,children:[r($,{value:i,most:48,middle:!0}),
r(wk,{name:i,choice:t})]})},{key:"type",head:"Type",cell:({type:i,time_like:s})=>r("span",{class:Gh,children:s&&i!=="tim\
estamp"?`${i}, a time`:i})},{key:"filled",head:"Filled",width:"136px",cell:({filled:i})=>r(zp,{share:i})},{key:"examples",
head:"Examples",width:"minmax(240px, max-content)",cell:({examples:i})=>r(Zh,{values:i})}],o=Z(()=>[...e.columns].sort((i,s)=>+(Jh(
s.name,t)!==null)-+(Jh(i.name,t)!==null)),[e,t]);return r(_e,{label:"Columns",columns:n,rows:o})}function Zh({values:e}){
return e.length===0?r("span",{class:Gh,children:"none"}):r("span",{class:xk,children:e.slice(0,4).map((t,n)=>r("span",{children:r(
$,{value:t,most:40,middle:!0})},n))})}function Ck({preview:e,choice:t}){let n=Z(()=>e.columns.map(({name:o,type:i},s)=>({
key:`${s} ${o}`,head:r(L,{children:[r($,{value:o,most:32})," ",r(wk,{name:o,choice:t})]}),number:i==="int64"||i==="float\
64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);return r(_e,{label:"First e\
vents",columns:n,rows:e.rows})}function Sk({preview:e}){return r(_e,{label:"Lines that cannot be taken",columns:[{key:"l\
ine",head:"Line",number:!0,cell:({line:n})=>B(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r($,{value:n,most:120})},
{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var Tk="st",_k="ct",Pk="gt",Hp="ht",Mk="ft",$k="We",Dk="ut",Ek="mt",Ak="vt",Ok="wt",Lk="bt",Rk="yt",Nk="Ye";var F3=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function Bk({at:e}){let{files:t,preview:n,choice:o,error:i}=e;
return r("div",{class:Tk,children:[r("p",{class:_k,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",{class:Pk,
children:z3(t,n)})]}),i&&r("div",{class:Mk,children:r(ce,{error:i})}),r("div",{class:$k,children:[r(I3,{choice:o}),n.columns.
length>0&&r(H3,{columns:n.columns,choice:o})]}),n.note?r("p",{class:Lk,children:[r(ie,{name:"info"}),r("span",{children:r(
$,{value:n.note,most:400})})]}):r(q3,{preview:n,choice:o})]})}function z3(e,t){let n=[F3.get(t.format)??t.format,t.compression].
filter(i=>i!=="").join(", "),o=wn(e.reduce((i,s)=>i+s.size,0));return e.length>1?`${n}; the first of ${B(e.length)} file\
s, ${o} together`:`${n}, ${o}`}function Qh({dataset:e,actors:t}){return xw(e)??qh(Ke.value.value?.find(n=>n.name===e),t)}
function I3({choice:e}){let t=e.dataset,n=Ke.value.value?.find(i=>i.name===t),o=Qh(e);return r("div",{class:Dk,children:[
r(dn,{label:"Dataset",value:t,onCommit:i=>Pu({dataset:i.trim()}),error:o===null?null:{message:o,hint:""}}),o===null&&r("\
span",{class:Hp,children:n?`added to its ${Oe(n.events,"event")}`:"a new one"})]})}function H3({columns:e,choice:t}){let n=e.
map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(i.time_like)).map(({name:i})=>i);return r(L,{children:[
r(Yh,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:i=>Pu({time:i})}),r(Yh,{label:"Actor",hint:"wh\
o did it",values:n,value:t.actors[0]??"",onChange:i=>Pu({actors:[i]})}),r(Yh,{label:"Event",hint:"what happened",values:n,
value:t.event,onChange:i=>Pu({event:i})})]})}function Yh({label:e,hint:t,values:n,value:o,onChange:i}){return r("div",{class:Ek,
children:[r("span",{class:Ak,children:e}),r(Xt,{title:e,label:`${e}: ${o===""?"not chosen":o}`,kind:"outlined",class:Ok,
values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:Hp,children:t})]})}function q3({preview:e,choice:t}){let[n,
o]=k("columns"),i=e.rejected.length,s=[{value:"columns",label:`${B(e.columns.length)} columns`},{value:"rows",label:`Fir\
st ${Oe(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${B(i)} not taken`}]:[]];return r(L,{children:[r("div",
{class:Rk,children:[r(xt,{label:"What to look at",choices:s,value:n,onChange:o}),r("span",{class:Hp,children:["guessed f\
rom the first ",Oe(e.rows_seen,"record")]})]}),r("div",{class:Nk,children:[n==="columns"&&r(kk,{preview:e,choice:t}),n===
"rows"&&r(Ck,{preview:e,choice:t}),n==="rejected"&&r(Sk,{preview:e})]})]})}var Fk="kt",zk="zt",Ik="jt",Hk="Xt",qk="St";function Ua({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:Se(Fk,n&&zk),children:r("div",{class:Se(
Ik,!i&&qk,o&&Hk),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Xh="Bt",Vk="Ct",Vp="Et",Wk="It";function Uk(){let e=zw.value;if(!e||!Iw.value)return null;switch(e.phase){case"reading":return r(et,{wide:!0,title:eg(e.
files),onClose:Oi,children:r(we,{lines:8})});case"unreadable":return r(U3,{files:e.files,error:e.error});case"choosing":
return r(K3,{at:e});case"sending":case"found":return r(j3,{at:e})}}function eg(e){return e.length>1?`Load ${Oe(e.length,
"file")}`:"Load a file"}function U3({files:e,error:t}){return r(et,{title:eg(e),onClose:Oi,foot:r(L,{children:[r(M,{kind:"\
outlined",onClick:Oi,children:"Close"}),r(Ko,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:Xh,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(ce,{error:t}),r("p",{class:Vp,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function K3({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=Qh(n)===null&&!o;return r(et,{wide:!0,title:eg(e.files),onClose:Oi,
foot:r(L,{children:[o&&r("span",{class:Wk,children:"Say which column is the time."}),r(M,{kind:"outlined",onClick:Oi,children:"\
Cancel"}),r(M,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{qw()},children:e.files.length>1?`Load all ${e.files.
length}`:"Load"})]}),children:r(Bk,{at:e})})}function j3({at:e}){let t=wu.value.find(({id:a})=>a===e.job),n=e.phase==="s\
ending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(et,{title:`Loading into ${e.dataset}`,
onClose:Oi,foot:r(L,{children:[r(M,{kind:"danger",onClick:()=>{Hw()},children:"Cancel"}),r(M,{kind:"outlined",onClick:Oi,
children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:Xh,children:[r($,{value:s[e.at]?.name,
most:80,middle:!0}),r("span",{class:Vk,children:s.length>1?`${e.at+1} of ${s.length}`:wn(s[e.at]?.size??0)})]}),r(Ua,{label:o?
"Sending":"Loading",done:i}),r("p",{class:Vp,role:"status",children:[o?"Sending":"Reading and sorting",i!==null&&` ${V(i)}`,
!o&&t&&t.rows>0&&`, ${Oe(t.rows,"event")} so far`]}),o&&r("p",{class:Vp,children:"Keep this tab open until all is sent; \
after that the server goes on by itself."})]})}var jk="Ut",Gk="j";function Jk({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:jk,onKeyDown:a=>{
let l=t.findIndex(d=>d.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,p=t[c];p&&o(p.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:Gk,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var J3=["datasets","properties","ingests","rejects","jobs"];function Zk(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:J3.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function Ts(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var Yk="Lt",Qk="h",Xk="Mt",e1="Nt",t1="Rt",n1="At",o1="Dt",r1="Ht";function jo({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=U(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(pn,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:o1,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:Yk,onKeyDown:c=>Y3(c,a.current,i),children:o.map((c,p)=>c==="rule"?r("di\
v",{role:"separator",class:n1},p):r("button",{type:"button",tabIndex:-1,class:Se(Qk,c.danger&&Xk),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[l?r("span",{class:r1,children:c.checked&&r(ie,{name:"check"})}):c.
icon&&r(ie,{name:c.icon}),r("span",{class:e1,children:c.label}),c.keys&&r("span",{class:t1,children:c.keys})]},p))})]})}
function Y3(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function ot({items:e,menuLabel:t,head:n,placing:o,...i}){let s=U(
null),[a,l]=k(!1);return r(L,{children:[r(M,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(jo,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function $u(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function i1(e){return(await oe($u(e,"/runs?li\
mit=1000"))).runs}async function s1(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return oe($u(e,`/rejects?${i.toString()}`),{signal:o})}function a1(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Bt($u(e,`/rejects?${n.toString()}`))}async function l1(e,t,n){await oe($u(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function u1(e){await oe($u(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var c1="er",p1="_t",d1="qt",m1="Ft",f1="Tt",Du="Gt",h1="rr",Mn="Jt",tg="ir",g1="Kt",y1="Ot",v1="Pt",b1="Qt",_s="Vt";var Ka="Yt",x1="Zt",w1="eo",k1="ro",C1="ee",Bi="io";function S1({dataset:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),[a,l]=k(!1),u=ft(),c=n===e.name&&!a,p=()=>{c&&(l(!0),u1(
e.name).then(()=>{t(),ne(`${e.name} is dropped.`),Dt()},d=>{l(!1),s(j(d))}))};return r(et,{title:"Drop a dataset",onClose:t,
foot:r(L,{children:[r(M,{kind:"outlined",onClick:t,children:"Keep it"}),r(M,{kind:"danger",icon:"trash",disabled:!c,onClick:p,
children:"Drop it for good"})]}),children:r("form",{class:Ka,onSubmit:d=>{d.preventDefault(),p()},children:[r("p",{children:[
Oe(e.events,"event")," (",wn(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Ss,children:[r("label",{class:bt,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:Ve,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:d=>o(d.currentTarget.value)})]}),i&&r(ce,{error:i})]})})}function T1({datasets:e}){let[t,n]=k(null),[o,i]=k(null),s=Q3((a,l)=>n({dataset:a,anchor:l}));return r(L,{children:[r(_e,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(eF,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(S1,{dataset:o,onClose:()=>i(null)})]})}function Q3(e){let t=ht();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:tg,onClick:()=>{ni(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"more",head:"",width:"48px",cell:n=>r(M,{small:!0,icon:"more",label:`What to do w\
ith ${n.name}`,kind:"quiet",onClick:o=>e(n,o.currentTarget)})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r(
"span",{title:B(n),children:H(n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(Wp,{text:"no events"}):
J(n,t)},{key:"to",head:"To",cell:({to:n,events:o})=>o===0?null:J(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r(
"span",{title:`${B(n)} B`,children:wn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):
r(Wp,{text:"none"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(Wp,{text:"none"})},{key:"cop\
ies",head:"Copies",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${wn(s)}`).join(
`
`),children:[n?.length??1,", ",Oe(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(X3,{dataset:n})}]}
function Wp({text:e}){return r("span",{class:Mn,children:e})}function X3({dataset:e}){return e.rejects===0?r(Wp,{text:"0"}):
r("button",{type:"button",tabIndex:-1,class:tg,onClick:()=>ye(Ts("rejects",e.name)),children:H(e.rejects)})}function eF({
dataset:e,anchor:t,onClose:n,onDrop:o}){let i=U(t),s=l=>()=>ye(Ts(l,e.name)),a=()=>{sw(e.name).then(()=>ne(`${e.name} is\
 being compacted.`,{label:"Show",act:()=>ye(Ts("jobs",""))}),l=>ne(`Compacting failed: ${j(l).message}`))};return r(jo,{
anchor:i.current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"explore",act:()=>{
ni(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s("ingests")},{label:"\
Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop the dataset",icon:"t\
rash",danger:!0,act:o}]})}function _1({dataset:e}){let[{value:t,error:n},o]=k({value:null,error:null}),i=()=>{i1(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:j(a)}))},s=oi.value.length;return N(i,[e,s]),n?r(Pe,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(M,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Pe,{icon:"up\
load",title:"No files came into this dataset",actions:r(Ko,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:Bi,children:r(_e,{label:"Ingests",columns:tF(),rows:t})}):
r(we,{})}function tF(){let e=ht();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>J(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:Mn,children:[B(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:Mn,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>B(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:B(t),children:H(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:Mn,children:"0"}):r("span",{class:_s,title:V(n/Math.max(1,t+n)),children:H(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${B(t)} B`,children:wn(t)})}]}function ja(e){return e==="ingest"?"Loading":"Compacting"}function P1(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var nF=3e3;function M1(){let e=oi.value.length;return N(()=>{To();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&To()},nF);return()=>clearInterval(t)},[]),N(()=>{Dt()},[e]),rw.value?wu.value.length===0?r(Pe,{icon:"clock",title:"\
Nothing is under way",actions:r(Ko,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:Bi,children:r(_e,{label:"Jobs",columns:oF(),rows:wu.value})}):r(we,{})}
function oF(){let e=ht();return[{key:"kind",head:"Job",cell:({kind:t})=>ja(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
rF,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>H(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>wn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>J(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Me((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(iF,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:_s,children:r($,{value:t,
most:160})}):null}]}function rF({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?_s:Mn,children:P1(
e.state)}):r("span",{class:x1,children:[r(Ua,{small:!0,label:`${ja(e.kind)} ${e.dataset}`,done:e.done}),V(e.done)]})}function iF({
job:e}){let t=()=>{$p(e.id).catch(n=>ne(j(n).message))};return e.state==="running"?r(M,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(M,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function D1(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*sF($1(l,n.key),$1(u,n.key))};return i.sort(a)}function $1(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function sF(e,t){return e<t?-1:e>t?1:0}function Up(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function Kp(e,t,n){
try{return await l1(e,t,n),await Vn(e),null}catch(o){let i=j(o);return ne(`The note on ${t} was not saved: ${i.message}`),
i}}function E1({dataset:e,column:t,onClose:n}){let[o,i]=k(t.description??""),[s,a]=k(t.unit??""),[l,u]=k(null),c=ft(),p=t.type===
"int64"||t.type==="float64",d=async()=>{let m=await Kp(e,t.name,Up(t,{description:o.trim(),unit:s.trim()}));m?u(m):n()};
return r(et,{title:`Describe ${Q(t.name).text}`,onClose:n,foot:r(L,{children:[r(M,{kind:"outlined",onClick:n,children:"C\
ancel"}),r(M,{kind:"primary",onClick:()=>{d()},children:"Save"})]}),children:r("form",{class:Ka,onSubmit:m=>{m.preventDefault(),
d()},children:[r("div",{class:Ss,children:[r("label",{class:bt,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:Ve,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:m=>i(m.
currentTarget.value)})]}),p&&r("div",{class:Ss,children:[r("label",{class:bt,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:Ve,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:m=>a(m.currentTarget.value)})]}),
l&&r(ce,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function jp({label:e,value:t,onInput:n}){return r("input",{class:Ve,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function A1({dataset:e}){let{value:t,error:n}=Ee(e).value;return N(()=>{Ee(e).value.value&&Vn(e)},[e]),t?r(aF,{dataset:t}):
n?r(Pe,{icon:"warning",title:"The properties cannot be shown",actions:r(M,{kind:"outlined",onClick:()=>{Vn(e)},children:"\
Try again"}),children:n.message}):r(we,{})}function aF({dataset:e}){let[t,n]=k(""),[o,i]=k(null),[s,a]=k(null),l=e.columns??
[],u=Z(()=>D1(l,t,o),[l,t,o]),c=Z(()=>lF(e,a),[e]),p=l.filter(d=>d.hidden).length;return r(L,{children:[r("div",{class:Du,
children:[r("div",{class:h1,children:r(jp,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Mn,role:"status",
children:[t===""?Oe(l.length,"property","properties"):`${B(u.length)} of ${Oe(l.length,"property","properties")}`,p>0&&`\
, ${B(p)} hidden`]})]}),u.length===0?r(Pe,{icon:"search",title:"No property has this text",actions:r(M,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:Bi,children:r(_e,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(E1,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function lF(e,t){let n=ht(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?b1:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${v1} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:y1,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Mn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(zp,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:B(s),children:H(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(uF,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?J(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:g1,children:[r(M,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(M,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
Kp(e.name,s.name,Up(s,{hidden:!s.hidden}))}})]})}]}function uF({column:e,zone:t}){if(e.examples?.length)return r(Zh,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?H(s):e.type==="timestamp"?
J(String(s),t):String(s);return r("span",{class:Mn,children:[i(n)," to ",i(o)]})}var Gp=ae(null);function Fi(e){Gp.value=e}function O1(){let e=Gp.value;return e?r(L,{children:e(()=>{Gp.value===e&&(Gp.value=
null)})}):null}var R1="ao",N1="to";function B1(e,t){Fi(n=>r(pF,{text:e,what:t,onClose:n}))}function pF({text:e,what:t,onClose:n}){let o=U(null);return it(()=>o.
current?.select(),[]),r(et,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:R1,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:N1,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function Fe(e,t){dF(e).then(n=>{n?ne(`${t} is copied.`):B1(e,t)})}async function dF(e){if(navigator.clipboard!==void 0&&
await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.
className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var mF=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function F1(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
mF,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??fF(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function fF(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var I1="ar",H1="oo";function W1({dataset:e}){let[t,n]=k(""),[o,i]=k(null),s=V1(e,t),a=V1(e,""),l=Ke.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Pe,{icon:"warning",title:"The lines cannot be listed",actions:r(M,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(we,{});if(a.rows.length===0)return r(Pe,{icon:"che\
ck",title:"Every line was taken",actions:r(M,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=F1(a.rows);
return r(L,{children:[r("div",{class:Du,children:[r("div",{class:k1,role:"group","aria-label":"Reasons",children:[r(q1,{
text:r(L,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(q1,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:I1,
href:a1(e,t),download:`${e}-rejects.ndjson`,children:[r(ie,{name:"download"}),"Download"]})]}),r("div",{class:Bi,children:s.
rows?r(_e,{label:"Lines that were not taken",columns:gF(),rows:s.rows,onCell:c=>i(c)}):r(we,{})}),s.rows&&s.more&&r("div",
{class:Du,children:[r(M,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Mn,children:[B(s.rows.length),
" are shown"]})]}),o&&r(yF,{reject:o,onClose:()=>i(null)})]})}function q1({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:C1,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Mn,children:[H(t),n&&"+"]})]})}
function V1(e,t){let[n,o]=k({rows:null,cursor:void 0,error:null}),[i,s]=k(0),a=U(null),l=(u,c)=>{a.current?.abort();let p=a.
current=new AbortController;s1(e,t,c,p.signal).then(d=>o({rows:[...u,...d.rejects],cursor:d.cursor,error:null}),d=>{p.signal.
aborted||o({rows:null,cursor:void 0,error:j(d)})})};return N(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function gF(){let e=ht();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:U1(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>B(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>B(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:w1,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>J(t,e,"second")}]}function U1({source:e,key:t}){return t!==""?t:e}function yF({reject:e,onClose:t}){return r(
et,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(M,{kind:"outlined",icon:"copy",onClick:()=>Fe(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:Ka,children:[r("p",{class:_s,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:Mn,children:[r($,{value:U1(e),most:200,middle:!0}),", line ",B(e.line),", byte ",B(e.offset),"; ",Oe(e.text.
length,"character")]}),r("pre",{class:H1,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var Jp={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function K1({rest:e}){
let{tab:t,dataset:n}=Zk(e),o=Ke.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Wt.value)?Wt.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";N(()=>{Dt()},[]),N(()=>{document.title=`${Jp[t]} · Data · Sluice`},[t]);let a=oi.value.length;return r(
"main",{class:c1,"data-tab":t,children:[r("header",{class:p1,children:[r("h1",{children:"Data"}),s&&i!==""&&r(Xt,{title:"\
Dataset",icon:"data",kind:"outlined",class:m1,values:o,value:i,onChange:l=>ye(Ts(t,l))}),r("span",{class:d1}),r(Ko,{kind:"\
primary",children:"Load a file"})]}),r(Jk,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>ye(Ts(l,n)),
tabs:Object.keys(Jp).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:Jp[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":Jp[t],class:f1,children:r(vF,{tab:t,dataset:i})})]})}function vF({tab:e,dataset:t}){let{value:n,error:o}=Ke.
value;if(e==="jobs")return r(M1,{});if(!n)return o?r(Pe,{icon:"warning",title:"The datasets cannot be listed",actions:r(
M,{kind:"outlined",onClick:()=>{Dt()},children:"Try again"}),children:o.message}):r(we,{});if(n.length===0)return r(Pe,{
icon:"data",title:"There are no datasets yet",actions:r(Ko,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(T1,{datasets:n});case"properties":return r(A1,{dataset:t},t);case"\
ingests":return r(_1,{dataset:t},t);case"rejects":return r(W1,{dataset:t},t)}}var j1={name:"data",label:"Data",icon:"data",letter:"d",Page:K1};var bF=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function Zp(e){let t=bF.exec(e)?.[1];if(t===void 0)return null;let n=G1(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function ng({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function G1(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function xF(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function J1(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&xF(t[1])?G1(t[1])[0].trim():"";return n===""?null:n}var wF=40,kF=40;function Yp(e){if(e.samples)return"raw";let t=ge(e.aggregate?.by);return t.some(o=>Zp(o)!==null)?t.some(
zi)?"heat":"distribution":t.some(zi)?"line":"table"}function zi(e){return/^\s*time\s*\(/i.test(e)}function Go(e){for(let t of ge(
e.aggregate?.by)){let n=Zp(t);if(n)return n}return null}function Eu(e,t,n,o){if(t==="raw")return e.samples?e:{...Be(e),samples:{}};
let i=e.aggregate??n??bs("explore",null,{events:[]}).aggregate,s={...Be(e),aggregate:i},a=ge(i.by).filter(u=>!Oa(u)),l=ge(
i.by).find(zi)??"time('auto')";switch(t){case"distribution":return Z1(s,u=>[u,...a.slice(0,1)],wF,o);case"heat":return Z1(
s,u=>[l,u],kF,o);case"line":return og(s,[l,...a],n);case"bar":return og(s,a.length>0?a:[l],n);default:return og(s,a,n)}}
function CF(e){for(let t of ge(e.aggregate?.measures)){let n=J1(t);if(n!==null)return n}return null}function Z1(e,t,n,o){
let i=Go(e)??SF(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(ng(i))]}}}function SF(e,t,n){let o=CF(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function og(e,t,n){let o=e.aggregate,i=Go(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ge(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function Qp(e,t){
let n=Go(e);if(!e.aggregate||!n)return e;let o=ge(e.aggregate.by).map(i=>Zp(i)?ng({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var TF=100;function Ga(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>Ft(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:ve(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>TF}})}var _F=/^[=+\-@\t\r]/;function PF(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=_F.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Xp(e,t){
return[e,...t].map(n=>`${n.map(PF).join(",")}\r
`).join("")}function Ps(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var Au=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],MF=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Jo(e,t){let n=Au.find(
s=>s.from===e.from&&(s.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
i=o?MF.get(o[2]):void 0;return o&&i?`Last ${o[1]==="1"?i:`${o[1]} ${i}s`}`:`${Y1(e.from,t,"the first event")} – ${Y1(e.
to,t,"now")}`}function Y1(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return J(e,t,J(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Ou=2,_o=16,Ms=20,$F=24;async function Q1(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(g=>({canvas:g,box:g.getBoundingClientRect()})),a=Math.min(...s.map(({box:g})=>g.
top)),l=Math.max(...s.map(({box:g})=>g.bottom))-a,u=DF(e),c=Math.max(1,Math.floor((i.width-2*_o)/200)),p=Math.ceil(u.length/
c)*Ms+2*Ms,d=globalThis.document.createElement("canvas");d.width=i.width*Ou,d.height=(_o+2*Ms+l+p+_o)*Ou;let m=d.getContext(
"2d");if(!m)return null;m.scale(Ou,Ou),m.fillStyle=nt("--surface"),m.fillRect(0,0,i.width,d.height/Ou);let f=_o+2*Ms;ed(
m,EF(t),_o,_o+12,`600 13px ${nt("--font")}`,nt("--text"),i.width-2*_o),ed(m,`${W(t.dataset)}, ${Jo(t,n)}, ${n}`,_o,_o+12+
Ms,`12px ${nt("--font")}`,nt("--muted"),i.width-2*_o);for(let{canvas:g,box:v}of s)m.drawImage(g,v.left-i.left,f+v.top-a,
v.width,v.height);return u.forEach(({text:g,color:v},y)=>{let[T,x]=[_o+y%c*200,f+l+Ms+Math.floor(y/c)*Ms];m.fillStyle=v,
m.fillRect(T,x-8,12,8),ed(m,g,T+20,x,`12px ${nt("--font")}`,nt("--text"),168)}),ed(m,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,_o,f+l+p-4,`12px ${nt("--font")}`,nt("--muted"),i.width),new Promise(g=>{d.toBlob(g,"\
image/png")})}function ed(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=mu(t,u);e.fillText(l,n,o)}function DF(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,$F)}function EF(e){let t=ge(e.aggregate?.measures).join(", ")||"count()",n=ge(e.aggregate?.by);
return W(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function X1(e){return oe("v1/links",{body:e})}async function eC(e,t){return oe(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function tC(e){return Bt(`l/${encodeURIComponent(e.id)}`)}var Un=new gs,td=ae(wr("waits")==="yes");function nC(e){td.value=e,kr("waits",e?"yes":"no")}var AF=150,rg,Ja=null;function Po(){
clearTimeout(rg),Ja=Ce.value,Un.run(Ja,{history:!0})}function oC(){bn(()=>{let{state:e,how:t}=bp.value,n=Ai.value,o=It.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Ja!==null&&Vt(Ja,e.document)||td.value&&Ja!==
null&&Vt(Be(Ja).dataset,e.document.dataset)||(clearTimeout(rg),rg=setTimeout(Po,t==="replace"?AF:0))})}function ig(e){return`'${e.replaceAll("'","'\\''")}'`}function Lu(e){return`sluice query ${ig(JSON.stringify(e))}`}function rC(e,t){
return`curl -H 'Content-Type: application/json' ${ig(e)} \\
  -d ${ig(JSON.stringify(t))}`}function Ru(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function sg(e){return rC(Bt("v1/query"),e)}function sC(){let{document:e}=Ie.value,t=LF();return[{label:"Copy link",icon:"\
share",act:()=>{ws(Ie.value).then(n=>Fe(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{OF().
then(iC)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(iC)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>Fe(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>Fe(Lu(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Fe(sg(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>Fe(Ru(e),"The code")}]}async function OF(){return{...await aC(Ie.value),document:Ie.value.document,
frozen:!1}}function LF(){let{phase:e,answer:t,former:n}=Un.result.value;return e!=="exact"||!t||n?null:async()=>({...await aC(
Ie.value),document:RF(Ie.value.document,t.query),frozen:!0,answer:t})}async function aC({document:e,view:t,as:n,open:o}){
return{path:`/${Fa(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await Ba(o)}}}function RF(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function iC(e){try{Fe(tC(await X1(e)),"\
The short link")}catch(t){ne(`The link cannot be saved: ${j(t).message}`)}}var lC="no";function cC({document:e,answer:t,zone:n}){let o=U(null),i=a=>{a.catch(l=>ne(W(j(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:lC,children:r(ot,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(FF(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(pC(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(IF(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(uC(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>Ps(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(uC(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Fe(sg(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Fe(Lu(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Fe(Ru(e),"The code")},{label:"Copy link",icon:"share",act:()=>{ws(Ie.
value).then(a=>Fe(a,"The link"))}}],children:"Export"})})}async function FF(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await Q1(i,t,n);s?Ps(s,`${o}.png`):ne("This chart is a table; take it along as CSV.")}async function pC(e,t){
let n=[...e.rows,...e.other?[zF(e.other,"(other)")]:[]];Ps(new Blob([Xp(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function zF(e,t){return e.map((n,o)=>o===0?t:n)}async function IF(e,t){await pC(await oe("v1/q\
uery",{body:ke(ke(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function uC(e,t,n){let o=await wa(`v1/query?\
format=${t}`,{body:e});Ps(await o.blob(),n)}function Et(e,t){let n=ge(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>Wo(e.columns[a]))}}function dC(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function Nu(e,t,n,o=null){let{times:i,starts:s,places:a}=HF(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);e.rows.forEach((p,d)=>{let m=fC(p[t.time]);if(m===null)return;let f=t.keys.map(C=>p[C]),
g=JSON.stringify(f),v=l.get(g);v||l.set(g,v={keys:f,values:u(),low:u(),high:u(),estimated:!1});let y=p[n],T=a.get(m);v.values[T]=
typeof y=="number"?y:null;let x=o?.[d]?.[n];x&&(v.estimated=!0,[v.low[T],v.high[T]]=x)});let c=[...l.values()].map(({keys:p,
values:d,low:m,high:f,estimated:g})=>({keys:p,values:d,low:g?m:null,high:g?f:null,total:d.reduce((v,y)=>v+(y??0),0)}));return{
times:i,starts:s,series:c.sort((p,d)=>d.total-p.total)}}function HF(e,t){let n=new Map;for(let i of e.rows){let s=fC(i[t.
time]);s!==null&&n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),
places:new Map(o.map((i,s)=>[i,s]))}}function mC(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:
i[l])))}function Ii(e){return/^\s*(count|sum)\s*\(/i.test(e)}function fC(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function Mo(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var hC="po",gC="do",yC="tr",vC="lo",bC="xo";function Kn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=Z(()=>WF(e,t,n,a),
[e,t,n,a]),c=Z(()=>e.rows.map(m=>({cells:m,kind:"group"})),[e]),p=Z(()=>VF(e),[e]),d=s&&((m,f,g)=>s(m.cells,f.key,g));return r(
_e,{label:l,columns:u,rows:c,summary:p,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},...d?{onCell:d,onMenu:d}:{}})}function VF(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function ag(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function WF(e,t,n,o){let i=Et(e,t),s=i.time<0?0:Mo([...new Set(e.rows.map(u=>Date.parse(String(u[i.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([i.time,...i.keys]),l=ag(e,i);return e.columns.flatMap((u,c)=>{let p={key:u.name,head:r($,{value:u.
name,most:48}),number:Wo(u)&&!a.has(c),cell:d=>d.kind!=="group"&&a.has(c)?c===0?r($,{shown:jF(d.kind)}):null:c===i.time?
Pn(String(d.cells[c]),s,n):r(GF,{value:d.cells[c],column:u,zone:n})};return i.measures.includes(c)?[p,...o&&Ii(u.name)&&
i.keys.length>0?[UF(e,c)]:[],...l?[KF(e,i,l,c)]:[]]:[p]})}function UF(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:hC,children:[a!=="total"&&r(
"span",{class:gC,children:r("span",{class:yC,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",
{class:vC,children:V(l)})]})}}}function KF(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("spa\
n",{class:bC,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${lt(u,Ft(i.name),!0)} before`;return r(
"span",{title:c,children:u===0?l===0?V(0):"new":xn(l/u-1)})}}}function jF(e){return e==="other"?_n:{text:Nn.total,kind:"\
other"}}function GF({value:e,column:t,zone:n}){let o=so(e,t,n);return typeof e=="number"?r("span",{title:lt(e,Ft(t.name),
!0),children:o.text}):r($,{shown:o,most:64,middle:!0})}function nd(e,t){let n=[...new Set(e)].sort((d,m)=>d-m),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,p=(t.scale==="log"?JF(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(d,m)=>s+m*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(d=>ZF(i,d));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function JF(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function ZF(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function Fu({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function lg(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(g=>u[g]),p=JSON.stringify(c),d=s.get(p);d||s.set(p,d={keys:c,counts:new Array(
a).fill(0),nulls:0});let m=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")d.nulls+=m;else{let g=t.zero&&f<=0?
0:Fu(t,f*(1+Math.sign(f)*1e-12));g>=0&&g<a&&(d.counts[g]+=m)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function zu(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function xC(e,t,n){let o=zu(t),i=Fu(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(ri(e,n)-i)}function YF({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function ri(e,t){let n=e.edges.length-1,o=Fu(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function wC(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return YF(e,o,Math.max(0,Math.min(1,t-o)))}function od(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?XF(n,o,t):[];return i.length>1?i:QF(n,o,t)}function QF(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function XF(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var kC="so";var nz=2;function rd({height:e,draw:t,onWidth:n}){let o=U(null),[i,s]=k(0),a=hp.value;return it(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let p=Math.floor(l.clientWidth);s(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),it(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(nz,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:kC,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function Za(e,t,n){e.font=`12px ${nt("--font")}`,e.fillStyle=nt("--muted"),e.textAlign=t,e.textBaseline=
n}function CC(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function id(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var TC="co",_C="go",PC="re",MC="ho",ug="fo",$C="uo",DC="mo",EC="or",cg="vo",AC="wo",OC="bo",LC="yo",pg="nr";var $s=56,NC=16,RC=12,oz=24;function BC(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[p,d]=k(0),m=U(null),f=n.length,g=Math.max(1,p-$s-NC),v=(P,R)=>(P-R.getBoundingClientRect().left-$s)/g*f,y=(P,R)=>Math.max(
0,Math.min(f-1,Math.floor(v(P,R)))),T=jc((P,R,_)=>{rz(P,R,_,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:TC,onPointerMove:P=>{let R=y(P.clientX,P.currentTarget);e.onCursor(R),m.current&&
e.onSelect&&Math.abs(P.clientX-m.current.x)>3&&e.onSelect({from:Math.min(m.current.from,R),to:Math.max(m.current.from,R)+
1})},onPointerUp:P=>{let R=m.current;m.current=null,R&&Math.abs(P.clientX-R.x)<=3&&e.onBin?.(R.from,new DOMRect(P.clientX,
P.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:P=>{P.button===0&&(P.currentTarget.setPointerCapture(
P.pointerId),m.current={from:y(P.clientX,P.currentTarget),x:P.clientX})},children:r(rd,{height:s,draw:T,onWidth:d})})}function rz(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((C,P)=>C+P,0),p=a==="count"?s:a==="cdf"?zu(s):s.map(C=>c===
0?0:C/c),d=CC(a==="cdf"?1:o.largest>0?o.largest:Math.max(...p,0),n<160?3:4),m=d.at(-1)||1,f={left:$s,top:RC,width:t-$s-NC,
height:n-RC-oz},g=C=>f.left+C/Math.max(1,s.length)*f.width,v=C=>f.top+f.height-C/m*f.height;e.clearRect(0,0,t,n),iz(e,f,
d,v,a);let y=nt("--selection"),T=nt(o.color);u&&(e.globalAlpha=.12,e.fillStyle=y,e.fillRect(g(u.from),f.top,g(u.to)-g(u.
from),f.height),e.globalAlpha=1);let x=f.width/s.length>5?1:0;s.forEach((C,P)=>{let R=p[P],_=u!==null&&P>=u.from&&P<u.to;
e.fillStyle=_?y:T,e.globalAlpha=l===null||l===P?1:.75;let A=R>0?Math.max(1,v(0)-v(R)):0;e.fillRect(g(P),v(0)-A,Math.max(
1,g(P+1)-g(P)-x),A)}),e.globalAlpha=1,sz(e,f,i,g,o.unit)}function iz(e,t,n,o,i){e.strokeStyle=nt("--line"),e.lineWidth=1,
Za(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?H(s):V(s),t.left-8,a)}}function sz(e,t,n,o,i){Za(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,p=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<s+12||(e.fillText(l,p,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=p+c)};n.zero&&a("≤ 0",o(.5));for(let l of od(n,Math.max(2,Math.floor(t.width/80))))
a(lt(l,i),o(ri(n,l)))}var sd=12,dg=360,az=132;function zC(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,
onBin:c}=e,p=Z(()=>lz(t,n,i),[t,n,i.count,i.scale]),{edges:d,histograms:m,all:f,property:g}=p,[v,y]=k(null),T=Ft(i.value),
x=f.counts.length,C=g===""?f:m[v?.group??0]??f,P=E=>{let z={ArrowRight:(v?.bin??-1)+1,ArrowLeft:(v?.bin??x)-1,Home:0,End:x-
1}[E.key];if(z!==void 0&&x>0){let F=Math.max(0,Math.min(z,x-1));return E.shiftKey&&u(uz(l,v?.bin??F,F),d),y({bin:F,group:v?.
group??0,left:F>x/2}),!0}if(E.key!=="Enter"&&E.key!=="."||!v)return!1;let q=E.target.getBoundingClientRect();return c(v.
bin,d,g===""?[]:C.keys,new DOMRect(q.left+$s+(v.bin+.5)/x*(q.width-$s-16),q.top+80,0,0)),!0},R=Math.max(0,...m.slice(0,sd).
map(({counts:E,total:z})=>Math.max(0,...E)/(s==="count"?1:z||1))),_=(E,z)=>r(BC,{edges:d,counts:E.counts,mode:s,unit:T,height:g===
""?dg:az,color:g===""?"--series-1":cn(kn(g,E.keys)),largest:g===""||s==="cdf"?0:R,cursor:v?.bin??null,selection:l,onCursor:q=>y(
q===null?null:{bin:q,group:z,left:q>x/2}),onSelect:q=>u(q,d),onBin:(q,F)=>c(q,d,g===""?[]:E.keys,F)}),A=({bin:E,left:z})=>r(
mz,{edges:d,histogram:C,bin:E,unit:T,start:z});return r(je,{title:r(L,{children:["Distribution of ",r($,{value:i.value,most:64}),
g!==""&&r(L,{children:[" by ",r($,{value:g,most:48})]})]}),summary:fz(i,f,a,T,g,m.length),onKey:P,announced:v?HC(d,C,v.bin,
T).join(", "):"",table:r(Kn,{answer:t,document:n,zone:o}),...e.actions===void 0?{}:{actions:e.actions},children:[g===""?
r(L,{children:[_(f,0),r(pz,{edges:d,counts:f.counts,percentiles:a,unit:T,onMove:e.onPercentile})]}):r(cz,{histograms:m,render:_,
readout:E=>v?.group===E&&A(v)}),f.nulls>0&&r("p",{class:cg,children:[B(f.nulls)," without a value (",V(f.nulls/(f.nulls+
f.total)),") are not drawn."]}),g===""&&v&&A(v)]})}function lz(e,t,n){let o=Et(e,t),i=o.keys.find(d=>e.columns[d].name.startsWith(
"bins("))??o.keys[0]??0,s=o.keys.filter(d=>d!==i),a=e.rows.map(d=>d[i]).filter(d=>typeof d=="number"),l=nd(a,n),u=o.measures[0]??
e.columns.length-1,[c]=lg(e,l,i,[],u),p={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:lg(e,l,i,s,u),all:c??
p,property:s.map(d=>e.columns[d].name).join()}}function uz(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.
from:t;return{from:Math.min(o,n),to:Math.max(o,n)+1}}function cz({histograms:e,render:t,readout:n}){return r(L,{children:[
r("div",{class:$C,children:e.slice(0,sd).map((o,i)=>r("div",{class:DC,children:[r("div",{class:EC,children:[r("span",{children:r(
$,{value:o.keys[0],most:40,middle:!0})}),r("span",{class:ug,children:H(o.total)})]}),t(o,i),n(i)]},JSON.stringify(o.keys)))}),
e.length>sd&&r("p",{class:cg,children:[sd," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function pz({
edges:e,counts:t,percentiles:n,unit:o,onMove:i}){let s=U(null),a=t.length;if(a===0)return null;let l=c=>{let p=s.current.
getBoundingClientRect(),d=Math.max(0,Math.min(a,(c-p.left)/p.width*a));return FC(xC(e,t,wC(e,d)))},u=dz(n.map(({value:c})=>c===
null?null:ri(e,c)/a));return r("div",{ref:s,class:_C,style:{height:`${(1+Math.max(0,...u))*28}px`},children:n.map(({share:c,
value:p},d)=>{let m=p===null?null:ri(e,p)/a*100;return m===null?null:r(L,{children:[r("span",{class:MC,style:{left:`${m}\
%`,top:`${12-dg}px`,height:`${dg-36}px`}},`line ${d}`),r("button",{type:"button",class:PC,role:"slider","aria-label":"Pe\
rcentile","aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((c*100).toFixed(1)),"aria-valuetext":`${mg(c)}, ${lt(
p,o)}`,style:{left:`${Math.max(2,Math.min(97,m))}%`,top:`${u[d]*28}px`},onPointerDown:f=>f.currentTarget.setPointerCapture(
f.pointerId),onPointerMove:f=>{f.currentTarget.hasPointerCapture(f.pointerId)&&i(d,l(f.clientX))},onKeyDown:f=>{let g={ArrowLeft:-1,
ArrowRight:1,ArrowDown:-1,ArrowUp:1}[f.key];g!==void 0&&(f.preventDefault(),f.stopPropagation(),i(d,FC(c+g*(f.shiftKey?.001:
.01))))},children:[r("span",{class:ug,children:mg(c)}),lt(p,o)]},d)]})})})}function dz(e){let n=[];return e.forEach((o,i)=>{
let s=new Set(n.filter((l,u)=>o!==null&&e[u]!==null&&Math.abs(e[u]-o)<.09)),a=0;for(;s.has(a);)a++;n[i]=a}),n}function FC(e){
return Math.max(.001,Math.min(.999,Math.round(e*1e3)/1e3))}function mg(e){return`p${Number((e*100).toFixed(2))}`}function IC(e,t,n,o){
let i=e.zero&&t===0?"up to":lt(e.edges[t]??0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${lt(e.edges[n]??0,o)}`}
function Ya(e,t,n){return IC(e,t.from,t.to,Ft(n))}function HC(e,t,n,o){let i=t.counts[n]??0,s=zu(t.counts),a=n===0?0:s[n-
1]??0;return[IC(e,n,n+1,o),`${B(i)} events`,`${V(t.total===0?0:i/t.total)} of all`,`${V(a)} below`,`${V(1-(s[n]??1))} ab\
ove`]}function mz({edges:e,histogram:t,bin:n,unit:o,start:i}){let[s,a,l,u,c]=HC(e,t,n,o);return r("div",{class:Se(AC,i&&
OC),"aria-hidden":"true",children:[r("div",{class:LC,children:s}),r("div",{class:pg,children:[r("span",{children:a}),r("\
span",{children:l})]}),r("div",{class:pg,children:[r("span",{children:u}),r("span",{children:c})]})]})}function fz(e,t,n,o,i,s){
let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${mg(l)} ${lt(u,o)}`).join(", ");return`Distribution of ${Q(
e.value).text}${i===""?"":` by ${Q(i).text}, ${s} groups`}, ${H(t.total)} values in ${t.counts.length} bins${a===""?"":`\
, ${a}`}`}function Tr(e,t,n,o){return oe("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var Ds=ae([]);function He(e,t){Ds.value=[...Ds.value,{from:Ie.value,to:e.document,label:t}].slice(-12),de(e)}function fg(e){
Ds.value=Ds.value.slice(0,e)}function qC(){bn(()=>{let e=Ie.value,t=Ds.peek().findIndex(n=>Vt(n.from.document,e.document));
t>=0&&fg(t)})}var VC="ko";function WC({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=k(""),a=Ee(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=Eh(e),c=[...a.map(({name:m})=>m),...Object.keys(e.define??{})],p=a.filter(({name:m,type:f})=>m.toLowerCase().includes(
l)&&f!=="timestamp"&&ve(m)!==u).map(m=>({value:ve(m.name),label:r($,{value:m.name,most:48}),note:m.distinct===void 0?m.type:
`${H(m.distinct)} values`})),d=m=>{o(),Tr(e,t,m).then(f=>{f.by&&He({document:f.by,open:[]},`${f.label} by ${m}`)},f=>ne(
W(j(f).message)))};return r(pn,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:VC,children:r(Li,{label:"Br\
eak down by",text:i,onText:s,options:p,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:m=>d(c.includes(m)?ve(
m):m),placeholder:"a property or an expression"})})}function _r(){let[e,t]=k(null);return{openAt:t,menu:e&&r(yz,{at:e,onClose:()=>t(null)})}}function yz({at:e,onClose:t}){let n=Z(
()=>Tr(e.document,e.mark),[e]),{answer:o,error:i}=hg(n),[s,a]=k(!1);if(s)return r(WC,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,p=>ne(W(j(p).message)))},u=e.head??(i?W(i.message):o?r($,{value:o.label,most:160}):
"…");return r(jo,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...vz(e,o,i,l,()=>a(!0))]})}function hg(e){let[t,n]=k({of:null,answer:null,error:null});return N(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:j(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function vz(e,t,n,o,i){let s=(a,l,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:p||n!==null,reason:bz(t,u),act:o(c)}};return[s("Only this","filter","only",a=>Iu(a.only,a.label)),
s("Exclude","minus","exclude",a=>Iu(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",gg),s("Actors","actor","actors",yg),s("Save as cohort…","save","coho\
rt",a=>vg(a)),s("Explain","difference","explain",bg),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Fe(
UC(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Fe(a.predicate,"The condition"))]}function bz(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:W(n)}function UC(e){return e===null?"":Array.isArray(e)?
e.map(t=>UC(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function Iu(e,t){e&&He({document:e,open:[]},t)}
function gg({events:e,label:t}){e&&io({kind:"events",document:e,label:t})}function yg({actors:e,cohort:t,label:n}){e&&io(
{kind:"actors",request:e,cohort:t,label:n})}function vg({actors:e,cohort:t,label:n}){io({kind:"cohort",request:e,cohort:t,
label:n})}function bg({explain:e,label:t}){e&&He({view:"difference",document:e,as:null,open:[]},`explain ${Q(t).text}`)}var KC="zo",jC="jo",GC="Xo",JC="So",ZC="Bo";function Qa({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Z(()=>Tr(e,t),[a]),{
answer:u,error:c}=hg(l),p=_t(u?.count??null),d=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):void 0,
m=u===null;return r("section",{class:KC,"aria-label":"Selection",children:[r("div",{class:jC,children:[r("span",{class:GC,
children:n}),r("span",{class:JC,role:"status",children:typeof d=="number"?`${B(d)} events${o?`, ${V(d/o)}`:""}`:c?"":"…"})]}),
c&&r(ce,{error:c}),r("div",{class:ZC,children:[s,r(M,{small:!0,kind:"outlined",icon:"filter",disabled:m||!u.only,onClick:()=>Iu(
u?.only??null,u?.label??""),children:"Only"}),r(M,{small:!0,kind:"outlined",icon:"minus",disabled:m||!u.exclude,onClick:()=>Iu(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(M,{small:!0,kind:"primary",icon:"difference",disabled:m||
!u.explain,onClick:()=>u&&bg(u),children:"Explain"}),r(M,{small:!0,kind:"outlined",icon:"rows",disabled:m||!u.events,onClick:()=>u&&
gg(u),children:"Events"}),r(M,{small:!0,kind:"outlined",icon:"actor",disabled:m||!u.actors,onClick:()=>u&&yg(u),children:"\
Actors"}),r(M,{small:!0,kind:"outlined",icon:"save",disabled:m||!u.cohort,onClick:()=>u&&vg(u),children:"Cohort"}),r(M,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var wz=[10,20,40,60,100,200],kz=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function ad({bins:e,document:t,
onDocument:n}){let i=Ga(Ee(t.dataset).value.value).map(({value:s,log:a})=>({label:W(s),checked:s===e.value,act:()=>n(Qp(
t,{value:s,scale:a?"log":"linear"}))}));return r(L,{children:[r(ot,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:W(e.value)}),r(xt,{label:"Scale",choices:kz,value:e.scale,onChange:s=>n(Qp(t,{scale:s}))}),r(ot,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:wz.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(Qp(t,{count:s}))})),
children:[e.count," bins"]})]})}function qu(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function xg(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var Cz=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function YC({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=k("count"),[l,u]=k(null),{openAt:c,menu:p}=_r(),d=Tz(t,n.value);N(()=>u(null),[JSON.
stringify(t)]);let m=Sz(e,t),f=(v,y,T)=>({range:qu(n,y,v),...m!==null&&T.length>0?{keys:{[m]:T[0]}}:{}}),g=e.total?.at(-1);
return r(L,{children:[r(zC,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:d.list,onPercentile:d.move,selection:l?.
range??null,onSelect:(v,y)=>u(v&&{range:v,edges:y}),onBin:(v,y,T,x)=>c({document:t,mark:f({from:v,to:v+1},y,T),anchor:x,
value:y.edges[v]}),actions:r(L,{children:[r(ad,{bins:n,document:Ce.value,onDocument:v=>de({document:v})}),r(xt,{label:"H\
eight",choices:Cz,value:s,onChange:a}),i]})}),l&&r(Qa,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${Ya(l.edges,
l.range,n.value)}`,total:typeof g=="number"?g:void 0,onClear:()=>u(null)}),p]})}function Sz(e,t){let n=Et(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function Tz(e,t){let[n,o]=k([.5,.95,
.99]),{compare:i,...s}=Be(e),a=n.map((p,d)=>`quantile(${t}, ${p}) as p_${d}`),{answer:l}=_t({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((p,d)=>({share:p,
value:typeof u?.[d]=="number"?u[d]:null})),move:(p,d)=>o(n.map((m,f)=>f===p?d:m))}}var QC="Co",XC="Eo",eS="X",tS="Io",nS="Uo",oS="pr",rS="Lo",iS="Mo",sS="No";var ld=50;function aS(e){let t=Et(e.answer,e.document);return r("div",{class:QC,children:t.measures.map(n=>r(Pz,{...e,shape:t,
measure:n},n))})}function Pz({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=k(-1),c=U(null),
p=e.columns[a].name,d=Ft(p),m=s.keys.map(_=>e.columns[_].name).join(),f=Ii(p),g=[...e.rows.slice(0,ld),...e.other&&e.rows.
length<=ld?[e.other]:[]],v=_=>typeof _[a]=="number"?_[a]:0,y=Math.max(0,...g.map(v)),T=e.total?v(e.total):0,x=ag(e,s),C=_=>_===
e.other?Nn.other:s.keys.map(A=>Q(_[A]).text).join(", "),P=_=>`${C(_)}, ${lt(v(_),d)}${f&&T>0?`, ${V(v(_)/T)}`:""}`,R=_=>{
let A={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:g.length-1}[_.key];if(A!==void 0){let z=Math.max(0,Math.min(A,g.length-1));return u(
z),c.current?.children[z]?.scrollIntoView({block:"nearest"}),!0}let E=c.current?.children[l];return _.key!=="Enter"&&_.key!==
"."||!E?!1:(o(g[l],p,E),!0)};return r(je,{title:Q(p).text,onKey:R,announced:l>=0&&g[l]?P(g[l]):"",actions:i?.(p),summary:`\
Bar chart of ${Q(p).text} by ${Q(m).text}, ${e.rows.length} groups${g[0]?`, ${P(g[0])}`:""}`,table:r(Kn,{answer:e,document:t,
zone:n}),children:[r("ul",{ref:c,class:XC,role:"presentation",children:g.map((_,A)=>{let E=_===e.other,z=E?void 0:x?.get(
JSON.stringify(s.keys.map(q=>_[q])))?.[a];return r("li",{class:eS,"data-cursor":A===l,onClick:q=>o(_,p,q.currentTarget.querySelector(
"[data-anchor]")??q.currentTarget),children:[r("span",{class:tS,"data-anchor":"",children:r($,{...E?{shown:{text:Nn.other,
kind:"other"}}:{shown:{text:C(_),kind:s.keys.length===1?Q(_[s.keys[0]]).kind:"value"}},most:24,middle:!0})}),r("span",{class:nS,
children:r("span",{class:oS,"data-other":E,style:{width:`${y>0?Math.max(.2,v(_)/y*100):0}%`,...E?{}:{background:`var(${cn(
kn(m,s.keys.map(q=>_[q])))})`}}})}),r("span",{class:rS,children:lt(v(_),d)}),r("span",{class:iS,children:x?typeof z=="nu\
mber"&&z!==0?xn(v(_)/z-1):"–":f&&T>0?V(v(_)/T):""})]},A)})}),e.rows.length>ld&&r("p",{class:sS,children:[ld," of ",e.rows.
length," groups are drawn; the table has all."]})]})}var lS="Ro",uS="Ao",cS="Do",pS="Ho",dS="_o";var kg=1e4;function mS({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=ud(e,t),l=ge(n.aggregate?.order)[0];
return r("section",{class:lS,"aria-label":"Groups",children:[r("div",{class:uS,children:[r("span",{class:cS,children:[e.
rows.length===1?"1 row":`${B(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<kg&&r(M,
{small:!0,kind:"outlined",onClick:()=>le("aggregate.limit",kg),children:`Up to ${B(kg)} groups`}),i("")]}),r(Kn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:$z(l),onCell:s,onSort:u=>de({document:ke(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function fS({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=ud(e,t);return r(L,{children:[r(aS,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function ud(e,t){
let{openAt:n,menu:o}=_r();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:Mz(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function Mz(e,t,n,o){let i=Et(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function $z(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function hS(e,t,n){let o=t.keys.find(g=>e.columns[g].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let g of e.rows){let v=g[t.time];typeof v=="string"&&s.set(v,Date.parse(v)/1e3)}let a=[...s.keys()].
sort((g,v)=>s.get(g)-s.get(v)),l=new Map(a.map((g,v)=>[g,v])),u=nd(e.rows.map(g=>g[o]).filter(g=>typeof g=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(a.length*c),d=0;for(let g of e.rows){let v=l.get(g[t.time]),y=g[o],T=g[i];
if(v===void 0||typeof T!="number")continue;let x=typeof y=="number"?u.zero&&y<=0?0:Fu(u,y*(1+Math.sign(y)*1e-12)):-1;x>=
0&&x<c?p[v*c+x]+=T:d+=T}let m=a.map((g,v)=>Dz(p.subarray(v*c,(v+1)*c))),f=a.map((g,v)=>p.subarray(v*c,(v+1)*c).reduce((y,T)=>y+
T,0));return{starts:a,times:a.map(g=>s.get(g)),edges:u,counts:p,bins:c,largest:Math.max(0,...m),tops:m,sums:f,nulls:d}}function Dz(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function gS(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function cd(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var vS="qo",bS="Fo",xS="To",wS="Go",Cg="Jo",kS="Ko",CS="Oo",SS="Po",TS="Qo",_S="Vo",PS="Wo",MS="Yo",$S="dr";var Hi=64,OS=16,Wu=8,LS=24,Sg=9;function RS(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[p,d]=k(0),m=U(null),f={width:Math.max(1,p-Hi-OS),height:a-Wu-LS},g=C=>{let P=C.currentTarget.getBoundingClientRect(),
R=Math.floor((C.clientX-P.left-Hi)/f.width*t.starts.length),_=Math.floor((1-(C.clientY-P.top-Wu)/f.height)*t.bins);return{
column:DS(R,t.starts.length),bin:DS(_,t.bins)}},v=jc((C,P,R)=>Ez(C,P,R,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),y=C=>{let P=g(C);e.onCursor(P,P.column>t.starts.length/2),m.current&&ES(m.current,C)&&e.onBox(cd(m.current.
from,P,t,{shift:C.shiftKey,alt:C.altKey}))},T=C=>{let P=m.current;m.current=null,P&&!ES(P,C)&&e.onCell(P.from,new DOMRect(
C.clientX,C.clientY,0,0))},x=C=>({left:`${Hi+C.left/t.starts.length*f.width}px`,width:`${(C.right-C.left)/t.starts.length*
f.width}px`,top:`${Wu+(1-C.high/t.bins)*f.height}px`,height:`${(C.high-C.low)/t.bins*f.height}px`});return r("div",{class:vS,
onPointerMove:y,onPointerUp:T,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:C=>{C.button===0&&(C.currentTarget.setPointerCapture(
C.pointerId),m.current={from:g(C),x:C.clientX,y:C.clientY})},children:[r(rd,{height:a,draw:v,onWidth:d}),u&&t.bins>0&&r(
"div",{class:bS,style:x({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:xS,"data-box":"",style:x(
c)})]})}function DS(e,t){return Math.max(0,Math.min(t-1,e))}function ES(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function Ez(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,p={left:Hi,top:Wu,width:t-
Hi-OS,height:n-Wu-LS};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
Az(i,a),p.left,p.top,p.width,p.height);let d=g=>p.left+g/i.starts.length*p.width,m=g=>p.top+(1-g/i.bins)*p.height;c>=0&&
id(e,d(c),p.top,p.left+p.width-d(c),p.height,nt("--muted"));for(let[g,v]of s.entries())Rz(e,v,i,d,m,g);Za(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",p.left-8,m(.5));for(let g of od(i.edges,Math.max(2,Math.floor(p.height/40)))){
let v=m(ri(i.edges,g));f-v<14||(f=v,e.fillText(lt(g,l),p.left-8,v))}Nz(e,p,i,d,u)}function Az(e,t){let n=new ImageData(e.
starts.length,e.bins),o=Oz();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=gS(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(l*o.length))],d=((e.bins-1-a)*e.starts.
length+s)*4;n.data[d]=u,n.data[d+1]=c,n.data[d+2]=p,n.data[d+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var AS=64;function Oz(){let e=Array.from({length:Sg},
(t,n)=>Lz(nt(`--ramp-${n+1}`)));return Array.from({length:AS},(t,n)=>{let o=n/(AS-1)*(Sg-1),i=Math.min(Sg-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function Lz(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function Rz(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,nt("--surface")],
[2,nt("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[d,m]=[o(p+.5),i(ri(n.edges,c))];u?e.lineTo(d,m):e.moveTo(d,m),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function Nz(e,t,n,o,i){Za(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((p,d)=>{
let{hour:m,minute:f}=lp(p*1e3,i);if(u?m!==0||f!==0:d%l!==0)return;let g=J(p*1e3,i,a>=27*86400?"month":a>=86400||m===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),v=e.measureText(g).width/2,y=o(d),T=Math.max(t.left+v-8,Math.min(y,t.left+t.width-
v));T-v<c+16||(e.fillText(g,T,t.top+t.height+8),e.fillRect(Math.round(y),t.top+t.height,1,4),c=T+v)})}function NS({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:p}){let d=Z(()=>hS(
e,Et(e,t),n),[e,t,n.count,n.scale]),[m,f]=k(null),[g,v]=k(null),y=Ft(n.value),T=Mo(d.times),x=d.times.findIndex(P=>(P+T)*
1e3>a+1e3),C=P=>{let R=m?.cell??{column:0,bin:0},_=Bz(P.key,R,d);if(_){let E=g??R;return P.shiftKey&&u(cd(E,_,d,{shift:!1,
alt:!1}),d),v(P.shiftKey?E:null),f({cell:_,left:_.column>d.starts.length/2}),!0}if(P.key==="Escape"&&l)return u(null,d),
!0;if(P.key!=="Enter"&&P.key!=="."||!m)return!1;let A=P.target.getBoundingClientRect();return c(m.cell,d,new DOMRect(A.left+
Hi+(R.column+.5)/d.starts.length*(A.width-Hi-16),A.top+(1-R.bin/d.bins)*320,0,0)),!0};return r(je,{title:r(L,{children:[
"Heat map of ",r($,{value:n.value,most:64})," over time"]}),summary:Hz(d,n,o),onKey:C,announced:m?BS(d,m.cell,n,o,T).join(
", "):"",table:r(Kn,{answer:e,document:t,zone:o}),legend:r(Iz,{matrix:d,colors:i,lines:s}),...p===void 0?{}:{actions:p},
children:[r(RS,{matrix:d,lines:s,colors:i,unit:y,zone:o,height:400,unfinished:x,cursor:m?.cell??null,box:l,onCursor:(P,R)=>f(
P&&{cell:P,left:R}),onBox:P=>u(P,d),onCell:(P,R)=>c(P,d,R)}),m&&d.bins>0&&r(Fz,{matrix:d,cell:m.cell,bins:n,zone:o,step:T,
start:m.left,unit:y})]})}function Bz(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function BS(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${Pn(e.times[t]*1e3,s,i)} ${Mi(i,e.times[t]*1e3)}`,Ya(e.edges,{from:n,to:n+1},o.value),`${B(a)} events, ${V(l===0?0:a/l)}\
 of the column`]}function Fz({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=BS(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:Se(SS,s&&TS),"aria-hidden":"t\
rue",children:[r("div",{class:PS,children:a}),r("div",{class:_S,children:l}),r("div",{children:u}),r("div",{class:MS,children:Array.
from(p,(d,m)=>r("div",{class:$S,"data-here":m===t.bin,style:{height:`${d/c*100}%`}},m))})]})}var zz=9;function Iz({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":H(e.largest);return r("div",{class:wS,
children:[r("span",{class:Cg,children:[o,r("span",{class:kS,children:Array.from({length:zz},(s,a)=>r("span",{class:CS,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:Cg,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[B(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function Hz(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${Q(t.value).text}\
 over time, ${e.starts.length} buckets by ${e.bins} bins, ${H(o)} events${s===void 0?"":`, most at ${Pn(s*1e3,Mo(e.times),
n)}`}`}var qz=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],Vz=[["p50",.5],["p95",
.95],["p99",.99]];function FS({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=k("log"),[l,u]=k([]),[c,p]=k(null),{openAt:d,
menu:m}=_r(),f=Kz(t,n.value,l);N(()=>p(null),[JSON.stringify(t)]);let g=e.query?.to,v=Math.min(Date.now(),g===void 0?1/0:
Date.parse(String(g))),y=(x,C)=>({...x.left===0&&x.right===C.starts.length?{}:{time:xg(C.starts,x.left,x.right,g)},...x.
low===0&&x.high===C.bins?{}:{range:qu(n,C.edges,{from:x.low,to:x.high})}}),T=e.total?.at(-1);return r(L,{children:[r(NS,
{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,end:v,box:c?.box??null,onBox:(x,C)=>p(x&&{box:x,matrix:C}),onCell:({
column:x,bin:C},P,R)=>d({document:t,mark:y({left:x,right:x+1,low:C,high:C+1},P),anchor:R,value:P.counts[x*P.bins+C]}),actions:r(
L,{children:[r(ad,{bins:n,document:Ce.value,onDocument:x=>de({document:x})}),r("span",{class:dS,children:"Colour"}),r(xt,
{label:"Colour",choices:qz,value:s,onChange:a}),r(ot,{small:!0,kind:"outlined",after:"down",menuLabel:"Percentiles over \
it",items:Vz.map(([x,C])=>({label:x,checked:l.includes(C),act:()=>u(l.includes(C)?l.filter(P=>P!==C):[...l,C].sort())})),
children:l.length===0?"Percentiles":l.map(x=>`p${x*100}`).join(", ")}),i]})}),c&&r(Qa,{document:t,mark:y(c.box,c.matrix),
label:Wz(c.box,c.matrix,n,o),total:typeof T=="number"?T:void 0,onClear:()=>p(null),children:r(M,{small:!0,kind:"outlined",
icon:"search",onClick:()=>Uz(c.box,c.matrix,n,g),children:"Zoom"})}),m]})}function Wz(e,t,n,o){let i=Mo(t.times),s=Pn(t.
times[e.left]*1e3,i,o),a=Pn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===t.bins?`any ${n.value}`:
`${n.value} ${Ya(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function Uz(e,t,n,o){let{from:i,to:s}=xg(
t.starts,e.left,e.right,o),a=qu(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.from===null?"":`${n.
value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(d=>d!==""),c=Ce.value,p=[c.where===void 0?"":/\bor\b/i.
test(c.where)?`(${c.where})`:c.where,...u].filter(d=>d!=="").join(" and ");He({document:ke(ke(ke(c,"from",i),"to",s),"wh\
ere",p===""?void 0:p)},"zoom")}function Kz(e,t,n){let{compare:o,...i}=Be(e),s=ge(e.aggregate?.by).find(zi),a=n.map((c,p)=>`\
quantile(${t}, ${c}) as p_${p}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},{answer:u}=_t(l);return!l||
!u||!("rows"in u)||u.columns.length!==n.length+1?jz:n.map((c,p)=>({name:`p${c*100}`,values:u.rows.map(d=>typeof d[p+1]==
"number"?d[p+1]:null)}))}var jz=[];var Tg=ae(0);function pd(e,t,n,o=""){let[i,s]=k([]),a=Tg.value;return N(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),oe(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function Xa(e){
await oe("v1/notes",{body:e}),Tg.value++}async function dd(e){await oe(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),Tg.value++}var md=Kc(null);var zS="en",IS="rn",HS="in",qS="S",VS="an",WS="tn",US="on";var Jz=12;function fd({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=k(""),u=d=>d.keys.map(m=>Q(m).text).join(
", "),c=a===""?e:e.filter(d=>u(d).toLowerCase().includes(a.toLowerCase())),p=(d,m)=>{let f=e.filter(y=>y.key!==d.key).map(
y=>y.key),g=!n.has(d.key)&&f.every(y=>n.has(y));if(!m)return o(g?new Set:new Set(f));let v=new Set(n);v.delete(d.key)||v.
add(d.key),o(v)};return r("div",{class:zS,children:[e.length>=Jz&&r("input",{class:IS,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:d=>l(d.currentTarget.value)}),r("div",{class:HS,children:c.map(d=>r("button",{type:"butt\
on",class:qS,"aria-pressed":!n.has(d.key),onClick:m=>p(d,m.ctrlKey||m.metaKey),onContextMenu:s&&(m=>{m.preventDefault(),
s(d,m.currentTarget)}),onKeyDown:s&&(m=>{m.key==="."&&(m.preventDefault(),m.stopPropagation(),s(d,m.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":Ma(d.color).join(" "),style:{stroke:`var(${cn(d.color)})`}})}),r("span",{class:VS,children:r($,{value:d.
keys.length===1?d.keys[0]:d.keys,most:20,middle:!0})}),r("span",{class:WS,children:d.last===null?"–":i(d.last)})]},d.key))}),
t>e.length&&r("p",{class:US,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var jS="nn",GS="pn",JS="dn",_g="ln",ZS="xn",YS="sn",QS="cn",XS="gn",e2="hn",Pg="fn";var Mg=12;function t2({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let d=n.map((f,g)=>({row:f,value:e.series[g].values[i]??null,low:e.series[g].low?.[i]??null,high:e.series[g].
high?.[i]??null,before:n2(t,f.key,i)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,g)=>(g.value??-1/0)-(f.value??-1/0)),
m=Mo(e.times);return r("div",{class:Se(GS,s>400&&JS),"aria-hidden":"true",children:[r("div",{class:_g,children:[Pn(c*1e3,
m,a)," ",Mi(a,c*1e3)]}),d.slice(0,Mg).map(({row:f,value:g,low:v,high:y,before:T})=>r("div",{class:ZS,children:[r("span",
{class:YS,style:{background:`var(${cn(f.color)})`}}),r("span",{class:QS,children:f.keys.length===0?"":f.keys.map(x=>Q(x).
text).join(", ")}),r("span",{class:XS,children:g===null?"–":v!==null&&y!==null?`${l(v)} – ${l(y)}`:l(g)}),T!==void 0&&
r("span",{class:e2,children:g!==null&&T?xn(g/T-1):"–"})]},f.key)),d.length>Mg&&r("div",{class:_g,children:[d.length-Mg,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:Pg,children:["against ",Pn(t.times[i]*1e3,m,a)]}),u&&r("div",{class:Pg,
children:"this bucket is not over yet"})]})}function n2(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function o2(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,p=n2(t,JSON.stringify(l),n),d=c!==null&&p?`, ${xn(c/p-1)}`:"";return`${l.map(m=>Q(m).text).join(", ")} ${c===
null?"nothing":i(c)}${d}`.trim()});return`${Pn(s*1e3,Mo(e.times),o)}: ${a.join("; ")}`}var r2="un",i2="mn",s2="lr",a2="vn";function l2({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(L,{children:o.map(
i=>r(Yz,{flag:i,box:e,zone:n},i.id))})}function Yz({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${J(e.from*1e3,n)}: ${W(e.text)}`,a=Co(s);return r(L,{children:[e.to!==null&&r("s\
pan",{class:i2,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:r2,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:s2,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ie,{name:"save",size:12})})]})}function u2({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:a2,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var Qz="uplot",Xz="u-hz",e5="u-vt",t5="u-title",n5="u-wrap",o5="u-under",r5="u-over",i5="u-axis",Ls="u-off",s5="u-select",
a5="u-cursor-x",l5="u-cursor-y",u5="u-cursor-pt",c5="u-legend",p5="u-live",d5="u-inline",m5="u-series",f5="u-marker",c2="\
u-label",h5="u-value",Ku="width",ju="height";var p2="bottom",el="left",$g="right",Kg="#000",d2=Kg+"0",Dg="mousemove",m2="mousedown",Eg="mouseup",f2="mouseenter",h2="\
mouseleave",g2="dblclick",g5="resize",y5="scroll",y2="change",xd="dppxchange",jg="--",al=typeof window<"u",Ng=al?document:
null,nl=al?window:null,v5=al?navigator:null,Ye,gd;function Bg(){let e=devicePixelRatio;Ye!=e&&(Ye=e,gd&&zg(y2,gd,Bg),gd=
matchMedia(`(min-resolution: ${Ye-.001}dppx) and (max-resolution: ${Ye+.001}dppx)`),Rs(y2,gd,Bg),nl.dispatchEvent(new CustomEvent(
xd)))}function co(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Fg(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function wt(e,t,n){e.style[t]=n+"px"}function Zo(e,t,n,o){let i=Ng.createElement(e);return t!=null&&co(i,
t),n?.insertBefore(i,o),i}function $o(e,t){return Zo("div",e,t)}var v2=new WeakMap;function Mr(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=v2.get(e);s!=a&&(e.style.transform=s,v2.set(e,s),t<0||n<0||t>o||n>i?co(e,Ls):Fg(e,Ls))}var b2=new WeakMap;
function x2(e,t,n){let o=t+n,i=b2.get(e);o!=i&&(b2.set(e,o),e.style.background=t,e.style.borderColor=n)}var w2=new WeakMap;
function k2(e,t,n,o){let i=t+""+n,s=w2.get(e);i!=s&&(w2.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Gg={passive:!0},b5={...Gg,capture:!0};function Rs(e,t,n,o){t.addEventListener(
e,n,o?b5:Gg)}function zg(e,t,n,o){t.removeEventListener(e,n,Gg)}al&&Bg();function Yo(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:po((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function Z2(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var Y2=e=>e!=
null,Q2=e=>e!=null&&e>0,Cd=Z2(Y2),x5=Z2(Q2);function w5(e,t,n,o=0,i=!1){let s=i?x5:Cd,a=i?Q2:Y2;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??ut,u??-ut]}function Sd(e,t,n,o){let i=T2(e),s=T2(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
si:X2,l=i==1?po:Do,u=s==1?Do:po,c=l(a(tn(e))),p=u(a(tn(t))),d=ol(n,c),m=ol(n,p);return n==10&&(c<0&&(d=ct(d,-c)),p<0&&(m=
ct(m,-p))),o||n==2?(e=d*i,t=m*s):(e=oT(e,d),t=Td(t,m)),[e,t]}function Jg(e,t,n,o){let i=Sd(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var Zg=.1,C2={mode:3,pad:Zg},Ju={pad:0,soft:null,mode:0},k5={min:Ju,max:Ju};function wd(e,t,n,o){return _d(
n)?S2(e,t,n):(Ju.pad=n,Ju.soft=o?0:null,Ju.mode=o?3:0,S2(e,t,k5))}function Ge(e,t){return e??t}function C5(e,t,n){for(t=
Ge(t,0),n=Ge(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function S2(e,t,n){let o=n.min,i=n.max,s=Ge(o.pad,
0),a=Ge(i.pad,0),l=Ge(o.hard,-ut),u=Ge(i.hard,ut),c=Ge(o.soft,ut),p=Ge(i.soft,-ut),d=Ge(o.mode,0),m=Ge(i.mode,0),f=t-e,g=si(
f),v=Fn(tn(e),tn(t)),y=si(v),T=tn(y-g);(f<1e-24||T>10)&&(f=0,(e==0||t==0)&&(f=1e-24,d==2&&c!=ut&&(s=0),m==2&&p!=-ut&&(a=
0)));let x=f||v||1e3,C=si(x),P=ol(10,po(C)),R=x*(f==0?e==0?.1:1:s),_=ct(oT(e-R,P/10),24),A=e>=c&&(d==1||d==3&&_<=c||d==2&&
_>=c)?c:ut,E=Fn(l,_<A&&e>=A?A:Qo(A,_)),z=x*(f==0?t==0?.1:1:a),q=ct(Td(t+z,P/10),24),F=t<=p&&(m==1||m==3&&q>=p||m==2&&q<=
p)?p:-ut,ue=Qo(u,q>F&&t<=F?F:Fn(F,q));return E==ue&&E==0&&(ue=100),[E,ue]}var S5=new Intl.NumberFormat(al?v5.language:"e\
n-US"),Yg=e=>S5.format(e),mo=Math,bd=mo.PI,tn=mo.abs,po=mo.floor,en=mo.round,Do=mo.ceil,Qo=mo.min,Fn=mo.max,ol=mo.pow,T2=mo.
sign,si=mo.log10,X2=mo.log2,T5=(e,t=1)=>mo.sinh(e)*t,Ag=(e,t=1)=>mo.asinh(e/t),ut=1/0;function _2(e){return(si((e^e>>31)-
(e>>31))|0)+1}function Ig(e,t,n){return Qo(Fn(e,t),n)}function eT(e){return typeof e=="function"}function ze(e){return eT(
e)?e:()=>e}var _5=()=>{},tT=e=>e,nT=(e,t)=>t,P5=e=>null,P2=e=>!0,M2=(e,t)=>e==t,M5=/\.\d*?(?=9{6,}|0{6,})/gm,Ns=e=>{if(iT(
e)||Vi.has(e))return e;let t=`${e}`,n=t.match(M5);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,
s]=t.split("e");return+`${Ns(i)}e${s}`}return ct(e,o)};function As(e,t){return Ns(ct(Ns(e/t))*t)}function Td(e,t){return Ns(
Do(Ns(e/t))*t)}function oT(e,t){return Ns(po(Ns(e/t))*t)}function ct(e,t=0){if(iT(e))return e;let n=10**t,o=e*n*(1+Number.
EPSILON);return en(o)/n}var Vi=new Map;function rT(e){return((""+e).split(".")[1]||"").length}function Yu(e,t,n,o){let i=[],
s=o.map(rT);for(let a=t;a<n;a++){let l=tn(a),u=ct(ol(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*
u,d=(a>=0?0:l)+(a>=s[c]?0:s[c]),m=e==10?p:ct(p,d);i.push(m),Vi.set(m,d)}}return i}var Zu={},Qg=[],rl=[null,null],qi=Array.
isArray,iT=Number.isInteger,$5=e=>e===void 0;function $2(e){return typeof e=="string"}function _d(e){let t=!1;if(e!=null){
let n=e.constructor;t=n==null||n==Object}return t}function D5(e){return e!=null&&typeof e=="object"}var E5=Object.getPrototypeOf(
Uint8Array),sT="__proto__";function il(e,t=_d){let n;if(qi(e)){let o=e.find(i=>i!=null);if(qi(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=il(e[i],t)}else n=e.slice()}else if(e instanceof E5)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=sT&&(n[o]=il(e[o],t))}else n=e;return n}function Kt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=sT&&(_d(e[i])?Kt(e[i],il(o[i])):e[i]=il(o[i]))}return e}var A5=0,O5=1,L5=2;function R5(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function N5(e,t){
if(z5(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return I5(a[0])||(a=F5(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let p=l[c],d=Array(i).fill(void 0),m=t?t[a][c]:O5,f=[];for(let g=0;g<p.length;g++){let v=p[g],y=s.get(u[g]);
v===null?m!=A5&&(d[y]=v,m==L5&&f.push(y)):d[y]=v}R5(d,f,i),o.push(d)}}return o}var B5=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function F5(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function z5(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function I5(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Fn(1,po((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var aT=["January","February","March","April","May","June",
"July","August","September","October","November","December"],lT=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function uT(e){return e.slice(0,3)}var H5=lT.map(uT),q5=aT.map(uT),V5={MMMM:aT,MMM:q5,WWWW:lT,WWW:H5};function Uu(e){
return(e<10?"0":"")+e}function W5(e){return(e<10?"00":e<100?"0":"")+e}var U5={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Uu(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Uu(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Uu(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Uu(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Uu(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>W5(e.getMilliseconds())};function Xg(e,t){t=t||V5;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?U5[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var K5=new Intl.DateTimeFormat().resolvedOptions().timeZone;function j5(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==K5?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var cT=e=>e%1==0,kd=[1,2,2.5,5],G5=Yu(10,-32,0,kd),pT=Yu(10,0,32,kd),J5=pT.filter(cT),Os=G5.concat(
pT),ey=`
`,dT="{YYYY}",D2=ey+dT,mT="{M}/{D}",Gu=ey+mT,yd=Gu+"/{YY}",fT="{aa}",Z5="{h}:{mm}",tl=Z5+fT,E2=ey+tl,A2=":{ss}",tt=null;
function hT(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?Yu(10,0,3,kd).filter(cT):Yu(10,-3,0,kd)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,dT,tt,tt,tt,tt,tt,tt,1],[i*28,"{MMM}",D2,tt,tt,tt,tt,tt,1],[i,mT,D2,tt,
tt,tt,tt,tt,1],[o,"{h}"+fT,yd,tt,Gu,tt,tt,tt,1],[n,tl,yd,tt,Gu,tt,tt,tt,1],[t,A2,yd+" "+tl,tt,Gu+" "+tl,tt,E2,tt,1],[e,A2+
".{fff}",yd+" "+tl,tt,Gu+" "+tl,tt,E2,tt,1]];function p(d){return(m,f,g,v,y,T)=>{let x=[],C=y>=a,P=y>=s&&y<a,R=d(g),_=ct(
R*e,3),A=Og(R.getFullYear(),C?0:R.getMonth(),P||C?1:R.getDate()),E=ct(A*e,3);if(P||C){let z=P?y/s:0,q=C?y/a:0,F=_==E?_:ct(
Og(A.getFullYear()+q,A.getMonth()+z,1)*e,3),ue=new Date(en(F/e)),X=ue.getFullYear(),he=ue.getMonth();for(let pe=0;F<=v;pe++){
let Le=Og(X+q*pe,he+z*pe,1),Y=Le-d(ct(Le*e,3));F=ct((+Le+Y)*e,3),F<=v&&x.push(F)}}else{let z=y>=i?i:y,q=po(g)-po(_),F=E+
q+Td(_-E,z);x.push(F);let ue=d(F),X=ue.getHours()+ue.getMinutes()/n+ue.getSeconds()/o,he=y/o,pe=m.axes[f]._space,Le=T/pe;
for(;F=ct(F+y,e==1?0:3),!(F>v);)if(he>1){let Y=po(ct(X+he,6))%24,$e=d(F).getHours()-Y;$e>1&&($e=-1),F-=$e*o,X=(X+he)%24;
let Re=x[x.length-1];ct((F-Re)/y,3)*Le>=.7&&x.push(F)}else x.push(F)}return x}}return[u,c,p]}var[Y5,Q5,X5]=hT(1),[eI,tI,
nI]=hT(.001);Yu(2,-53,53,[1]);function O2(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+
o)))}function L2(e,t){return(n,o,i,s,a)=>{let l=t.find(g=>a>=g[0])||t[t.length-1],u,c,p,d,m,f;return o.map(g=>{let v=e(g),
y=v.getFullYear(),T=v.getMonth(),x=v.getDate(),C=v.getHours(),P=v.getMinutes(),R=v.getSeconds(),_=y!=u&&l[2]||T!=c&&l[3]||
x!=p&&l[4]||C!=d&&l[5]||P!=m&&l[6]||R!=f&&l[7]||l[1];return u=y,c=T,p=x,d=C,m=P,f=R,_(v)})}}function oI(e,t){let n=Xg(t);
return(o,i,s,a,l)=>i.map(u=>n(e(u)))}function Og(e,t,n){return new Date(e,t,n)}function R2(e,t){return t(e)}var rI="{YYY\
Y}-{MM}-{DD} {h}:{mm}{aa}";function N2(e,t){return(n,o,i,s)=>s==null?jg:t(e(o))}function iI(e,t){let n=e.series[t];return n.
width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function sI(e,t){return e.series[t].fill(e,t)}var aI={show:!0,
live:!0,isolate:!1,mount:_5,markers:{show:!0,width:2,stroke:iI,fill:sI,dash:"solid"},idx:null,idxs:null,values:[]};function lI(e,t){
let n=e.cursor.points,o=$o(),i=n.size(e,t);wt(o,Ku,i),wt(o,ju,i);let s=i/-2;wt(o,"marginLeft",s),wt(o,"marginTop",s);let a=n.
width(e,t,i);return a&&wt(o,"borderWidth",a),o}function uI(e,t){let n=e.series[t].points;return n._fill||n._stroke}function cI(e,t){
let n=e.series[t].points;return n._stroke||n._fill}function pI(e,t){return e.series[t].points.size}var Lg=[0,0];function dI(e,t,n){
return Lg[0]=t,Lg[1]=n,Lg}function vd(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function Rg(e,t,n,o=!0){
return i=>{(!o||i.target==t)&&n(i)}}var mI={show:!0,x:!0,y:!0,lock:!1,move:dI,points:{one:!1,show:lI,size:pI,width:0,stroke:cI,
fill:uI},bind:{mousedown:vd,mouseup:vd,click:vd,dblclick:vd,mousemove:Rg,mouseleave:Rg,mouseenter:Rg},drag:{setScale:!0,
x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},gT={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},ty=Kt({},gT,{filter:nT}),yT=Kt({},ty,{size:10}),vT=Kt({},gT,{show:!1}),ny='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',bT="bold "+ny,xT=1.5,B2={show:!0,scale:"x",stroke:Kg,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:bT,side:2,grid:ty,ticks:yT,border:vT,font:ny,lineGap:xT,rotate:0},fI="\
Value",hI="Time",F2={show:!0,scale:"x",auto:!1,sorted:1,min:ut,max:-ut,idxs:[]};function gI(e,t,n,o,i){return t.map(s=>s==
null?"":Yg(s))}function yI(e,t,n,o,i,s,a){let l=[],u=Vi.get(i)||0;n=a?n:ct(Td(n,i),u);for(let c=n;c<=o;c=ct(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function Hg(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?si:X2,p=po(c(n));
i=ol(u,p),u==10&&(i=Os[Yo(i,Os)]);let d=n,m=i*u;u==10&&(m=Os[Yo(m,Os)]);do l.push(d),d=d+i,u==10&&!Vi.has(d)&&(d=ct(d,Vi.
get(i))),d>=m&&(i=d,m=i*u,u==10&&(m=Os[Yo(m,Os)]));while(d<=o);return l}function vI(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?Hg(e,t,Fn(u,n),o,i):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?Hg(e,t,Fn(u,-o),-n,i):[u]).reverse().map(m=>-m).
concat(p,c)}var wT=/./,bI=/[12357]/,xI=/[125]/,z2=/1/,qg=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function wI(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),d=u(9,a)-
p>=c?wT:u(7,a)-p>=c?bI:u(5,a)-p>=c?xI:z2;if(d==z2){let m=tn(u(1,a)-p);if(m<c)return qg(t.slice().reverse(),l.distr,d,Do(
c/m)).reverse()}return qg(t,l.distr,d,1)}function kI(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=tn(u(
1,a)-u(2,a));return c<l?qg(t.slice().reverse(),3,wT,Do(l/c)).reverse():t}function CI(e,t,n,o){return o==null?jg:t==null?
"":Yg(t)}var I2={show:!0,scale:"y",stroke:Kg,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:bT,side:3,
grid:ty,ticks:yT,border:vT,font:ny,lineGap:xT,rotate:0};function SI(e,t){let n=3+(e||1)*2;return ct(n*t,3)}function TI(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=tn(a-s),u=e.series[t],
c=l/(u.points.space*Ye);return o[1]-o[0]<=c}var H2={scale:null,auto:!0,sorted:0,min:ut,max:-ut},kT=(e,t,n,o,i)=>i,q2={show:!0,
auto:!0,sorted:0,gaps:kT,alpha:1,facets:[Kt({},H2,{scale:"x"}),Kt({},H2,{scale:"y"})]},V2={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:kT,alpha:1,points:{show:TI,filter:null},values:null,min:ut,max:-ut,idxs:[],path:null,clip:null};function _I(e,t,n,o,i){
return n/10}var CT={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},PI=Kt({},CT,{time:!1,ori:1}),W2={};
function ST(e,t){let n=W2[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=i&&n.plots[p].pub(o,i,s,a,l,u,c)}},e!=null&&(W2[e]=n)),
n}var sl=1,Vg=2;function Bs(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[i.facets[0].scale]:a[e.series[0].scale],d=o==2?a[i.facets[1].scale]:a[i.scale],m=l.left,f=l.top,g=l.
width,v=l.height,y=e.valToPosH,T=e.valToPosV;return p.ori==0?n(i,u,c,p,d,y,T,m,f,g,v,Md,ll,Dd,_T,MT):n(i,u,c,p,d,T,y,f,m,
v,g,$d,ul,iy,PT,$T)}function oy(e,t){let n=0,o=0,i=Ge(e.bands,Qg);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function MI(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function ai(e,t,n,o,i,s){
return Bs(e,t,(a,l,u,c,p,d,m,f,g,v,y)=>{let T=a.pxRound,x=c.dir*(c.ori==0?1:-1),C=c.ori==0?ll:ul,P,R;x==1?(P=n,R=o):(P=o,
R=n);let _=T(d(l[P],c,v,f)),A=T(m(u[P],p,y,g)),E=T(d(l[R],c,v,f)),z=T(m(s==1?p.max:p.min,p,y,g)),q=new Path2D(i);return C(
q,E,z),C(q,_,z),C(q,_,A),q})}function Pd(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Dd:iy,u=n;for(let d=0;d<
e.length;d++){let m=e[d];if(m[1]>m[0]){let f=m[0]-u;f>0&&l(a,u,o,f,o+s),u=m[1]}}let c=n+i-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function $I(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function ry(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let d=c,m=c;if(i==1)for(;++c<=o&&t[c]===null;)m=c;else for(;--c>=
n&&t[c]===null;)m=c;let f=s(e[d]),g=m==d?f:s(e[m]),v=d-i;f=a<=0&&v>=0&&v<u?s(e[v]):f;let T=m+i;g=a>=0&&T>=0&&T<u?s(e[T]):
g,g>=f&&l.push([f,g])}return l}function U2(e){return e==0?tT:e==1?en:t=>As(t,e)}function TT(e){let t=e==0?Md:$d,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(i,s,a,l,u):(c=Qo(c,l/2,u/2),p=Qo(p,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,p),n(i,s,a+u,s,a,p),n(i,s,a,s+l,a,c),i.closePath())}}var Md=(e,t,n)=>{e.moveTo(t,n)},$d=(e,t,n)=>{e.moveTo(
n,t)},ll=(e,t,n)=>{e.lineTo(t,n)},ul=(e,t,n)=>{e.lineTo(n,t)},Dd=TT(0),iy=TT(1),_T=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},PT=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},MT=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},$T=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function DT(e){return(t,n,o,i,s)=>Bs(t,n,(a,l,u,c,p,d,m,f,g,v,y)=>{let{pxRound:T,points:x}=a,C,P;c.ori==0?(C=Md,P=_T):(C=
$d,P=PT);let R=ct(x.width*Ye,3),_=(x.size-x.width)/2*Ye,A=ct(_*2,3),E=new Path2D,z=new Path2D,{left:q,top:F,width:ue,height:X}=t.
bbox;Dd(z,q-A,F-A,ue+A*2,X+A*2);let he=pe=>{if(u[pe]!=null){let Le=T(d(l[pe],c,v,f)),Y=T(m(u[pe],p,y,g));C(E,Le+_,Y),P(E,
Le,Y,_,0,bd*2)}};if(s)s.forEach(he);else for(let pe=o;pe<=i;pe++)he(pe);return{stroke:R>0?E:null,fill:E,clip:z,flags:sl|
Vg}})}function ET(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var DI=ET(ll),EI=ET(
ul);function AT(e){let t=Ge(e?.alignGaps,0);return(n,o,i,s)=>Bs(n,o,(a,l,u,c,p,d,m,f,g,v,y)=>{[i,s]=Cd(u,i,s);let T=a.pxRound,
x=X=>T(d(X,c,v,f)),C=X=>T(m(X,p,y,g)),P,R;c.ori==0?(P=ll,R=DI):(P=ul,R=EI);let _=c.dir*(c.ori==0?1:-1),A={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:sl},E=A.stroke,z=!1;if(s-i>=v*4){let X=me=>n.posToVal(me,c.key,!0),he=null,
pe=null,Le,Y,Qe,Je=x(l[_==1?i:s]),$e=x(l[i]),Re=x(l[s]),Ae=X(_==1?$e+1:Re-1);for(let me=_==1?i:s;me>=i&&me<=s;me+=_){let Jt=l[me],
Ct=(_==1?Jt<Ae:Jt>Ae)?Je:x(Jt),Xe=u[me];Ct==Je?Xe!=null?(Y=Xe,he==null?(P(E,Ct,C(Y)),Le=he=pe=Y):Y<he?he=Y:Y>pe&&(pe=Y)):
Xe===null&&(z=!0):(he!=null&&R(E,Je,C(he),C(pe),C(Le),C(Y)),Xe!=null?(Y=Xe,P(E,Ct,C(Y)),he=pe=Le=Y):(he=pe=null,Xe===null&&
(z=!0)),Je=Ct,Ae=X(Je+_))}he!=null&&he!=pe&&Qe!=Je&&R(E,Je,C(he),C(pe),C(Le),C(Y))}else for(let X=_==1?i:s;X>=i&&X<=s;X+=
_){let he=u[X];he===null?z=!0:he!=null&&P(E,x(l[X]),C(he))}let[F,ue]=oy(n,o);if(a.fill!=null||F!=0){let X=A.fill=new Path2D(
E),he=a.fillTo(n,o,a.min,a.max,F),pe=C(he),Le=x(l[i]),Y=x(l[s]);_==-1&&([Y,Le]=[Le,Y]),P(X,Y,pe),P(X,Le,pe)}if(!a.spanGaps){
let X=[];z&&X.push(...ry(l,u,i,s,_,x,t)),A.gaps=X=a.gaps(n,o,i,s,X),A.clip=Pd(X,c.ori,f,g,v,y)}return ue!=0&&(A.band=ue==
2?[ai(n,o,i,s,E,-1),ai(n,o,i,s,E,1)]:ai(n,o,i,s,E,ue)),A})}function AI(e){let t=Ge(e.align,1),n=Ge(e.ascDesc,!1),o=Ge(e.
alignGaps,0),i=Ge(e.extend,!1);return(s,a,l,u)=>Bs(s,a,(c,p,d,m,f,g,v,y,T,x,C)=>{[l,u]=Cd(d,l,u);let P=c.pxRound,{left:R,
width:_}=s.bbox,A=$e=>P(g($e,m,x,y)),E=$e=>P(v($e,f,C,T)),z=m.ori==0?ll:ul,q={stroke:new Path2D,fill:null,clip:null,band:null,
gaps:null,flags:sl},F=q.stroke,ue=m.dir*(m.ori==0?1:-1),X=E(d[ue==1?l:u]),he=A(p[ue==1?l:u]),pe=he,Le=he;i&&t==-1&&(Le=R,
z(F,Le,X)),z(F,he,X);for(let $e=ue==1?l:u;$e>=l&&$e<=u;$e+=ue){let Re=d[$e];if(Re==null)continue;let Ae=A(p[$e]),me=E(Re);
t==1?z(F,Ae,X):z(F,pe,me),z(F,Ae,me),X=me,pe=Ae}let Y=pe;i&&t==1&&(Y=R+_,z(F,Y,X));let[Qe,Je]=oy(s,a);if(c.fill!=null||Qe!=
0){let $e=q.fill=new Path2D(F),Re=c.fillTo(s,a,c.min,c.max,Qe),Ae=E(Re);z($e,Y,Ae),z($e,Le,Ae)}if(!c.spanGaps){let $e=[];
$e.push(...ry(p,d,l,u,ue,A,o));let Re=c.width*Ye/2,Ae=n||t==1?Re:-Re,me=n||t==-1?-Re:Re;$e.forEach(Jt=>{Jt[0]+=Ae,Jt[1]+=
me}),q.gaps=$e=c.gaps(s,a,l,u,$e),q.clip=Pd($e,m.ori,y,T,x,C)}return Je!=0&&(q.band=Je==2?[ai(s,a,l,u,F,-1),ai(s,a,l,u,F,
1)]:ai(s,a,l,u,F,Je)),q})}function K2(e,t,n,o,i,s,a=ut){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==
void 0){if(l!=null){let p=tn(e[u]-e[l]);p<c&&(c=p,a=tn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function OI(e){e=e||Zu;
let t=Ge(e.size,[.6,ut,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=ze(i),a=1-
t[0],l=Ge(t[1],ut),u=Ge(t[2],1),c=Ge(e.disp,Zu),p=Ge(e.each,f=>{}),{fill:d,stroke:m}=c;return(f,g,v,y)=>Bs(f,g,(T,x,C,P,R,_,A,E,z,q,F)=>{
let ue=T.pxRound,X=n,he=o*Ye,pe=l*Ye,Le=u*Ye,Y,Qe;P.ori==0?[Y,Qe]=s(f,g):[Qe,Y]=s(f,g);let Je=P.dir*(P.ori==0?1:-1),$e=P.
ori==0?Dd:iy,Re=P.ori==0?p:(re,mt,Zt,ta,is,fr,ss)=>{p(re,mt,Zt,is,ta,ss,fr)},Ae=Ge(f.bands,Qg).find(re=>re.series[0]==g),
me=Ae!=null?Ae.dir:0,Jt=T.fillTo(f,g,T.min,T.max,me),Dn=ue(A(Jt,R,F,z)),Ct,Xe,Ro,eo=q,Mt=ue(T.width*Ye),mr=!1,Vr=null,yo=null,
yi=null,Qs=null;d!=null&&(Mt==0||m!=null)&&(mr=!0,Vr=d.values(f,g,v,y),yo=new Map,new Set(Vr).forEach(re=>{re!=null&&yo.
set(re,new Path2D)}),Mt>0&&(yi=m.values(f,g,v,y),Qs=new Map,new Set(yi).forEach(re=>{re!=null&&Qs.set(re,new Path2D)})));
let{x0:Xs,size:Kl}=c;if(Xs!=null&&Kl!=null){X=1,x=Xs.values(f,g,v,y),Xs.unit==2&&(x=x.map(Zt=>f.posToVal(E+Zt*q,P.key,!0)));
let re=Kl.values(f,g,v,y);Kl.unit==2?Xe=re[0]*q:Xe=_(re[0],P,q,E)-_(0,P,q,E),eo=K2(x,C,_,P,q,E,eo),Ro=eo-Xe+he}else eo=K2(
x,C,_,P,q,E,eo),Ro=eo*a+he,Xe=eo-Ro;Ro<1&&(Ro=0),Mt>=Xe/2&&(Mt=0),Ro<5&&(ue=tT);let Dc=Ro>0,os=eo-Ro-(Dc?Mt:0);Xe=ue(Ig(
os,Le,pe)),Ct=(X==0?Xe/2:X==Je?0:Xe)-X*Je*((X==0?he/2:0)+(Dc?Mt/2:0));let En={stroke:null,fill:null,clip:null,band:null,
gaps:null,flags:0},ea=mr?null:new Path2D,Wr=null;if(Ae!=null)Wr=f.data[Ae.series[1]];else{let{y0:re,y1:mt}=c;re!=null&&mt!=
null&&(C=mt.values(f,g,v,y),Wr=re.values(f,g,v,y))}let rs=Y*Xe,De=Qe*Xe;for(let re=Je==1?v:y;re>=v&&re<=y;re+=Je){let mt=C[re];
if(mt==null)continue;if(Wr!=null){let Hn=Wr[re]??0;if(mt-Hn==0)continue;Dn=A(Hn,R,F,z)}let Zt=P.distr!=2||c!=null?x[re]:
re,ta=_(Zt,P,q,E),is=A(Ge(mt,Jt),R,F,z),fr=ue(ta-Ct),ss=ue(Fn(is,Dn)),to=ue(Qo(is,Dn)),vo=ss-to;if(mt!=null){let Hn=mt<0?
De:rs,No=mt<0?rs:De;mr?(Mt>0&&yi[re]!=null&&$e(Qs.get(yi[re]),fr,to+po(Mt/2),Xe,Fn(0,vo-Mt),Hn,No),Vr[re]!=null&&$e(yo.get(
Vr[re]),fr,to+po(Mt/2),Xe,Fn(0,vo-Mt),Hn,No)):$e(ea,fr,to+po(Mt/2),Xe,Fn(0,vo-Mt),Hn,No),Re(f,g,re,fr-Mt/2,to,Xe+Mt,vo)}}
return Mt>0?En.stroke=mr?Qs:ea:mr||(En._fill=T.width==0?T._fill:T._stroke??T._fill,En.width=0),En.fill=mr?yo:ea,En})}function LI(e,t){
let n=Ge(t?.alignGaps,0);return(o,i,s,a)=>Bs(o,i,(l,u,c,p,d,m,f,g,v,y,T)=>{[s,a]=Cd(c,s,a);let x=l.pxRound,C=Y=>x(m(Y,p,
y,g)),P=Y=>x(f(Y,d,T,v)),R,_,A;p.ori==0?(R=Md,A=ll,_=MT):(R=$d,A=ul,_=$T);let E=p.dir*(p.ori==0?1:-1),z=C(u[E==1?s:a]),q=z,
F=[],ue=[];for(let Y=E==1?s:a;Y>=s&&Y<=a;Y+=E)if(c[Y]!=null){let Je=u[Y],$e=C(Je);F.push(q=$e),ue.push(P(c[Y]))}let X={stroke:e(
F,ue,R,A,_,x),fill:null,clip:null,band:null,gaps:null,flags:sl},he=X.stroke,[pe,Le]=oy(o,i);if(l.fill!=null||pe!=0){let Y=X.
fill=new Path2D(he),Qe=l.fillTo(o,i,l.min,l.max,pe),Je=P(Qe);A(Y,q,Je),A(Y,z,Je)}if(!l.spanGaps){let Y=[];Y.push(...ry(u,
c,s,a,E,C,n)),X.gaps=Y=l.gaps(o,i,s,a,Y),X.clip=Pd(Y,p.ori,g,v,y,T)}return Le!=0&&(X.band=Le==2?[ai(o,i,s,a,he,-1),ai(o,
i,s,a,he,1)]:ai(o,i,s,a,he,Le)),X})}function RI(e){return LI(NI,e)}function NI(e,t,n,o,i,s){let a=e.length;if(a<2)return null;
let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),p=Array(a-1),d=Array(a-1);for(let m=0;m<
a-1;m++)p[m]=t[m+1]-t[m],d[m]=e[m+1]-e[m],c[m]=p[m]/d[m];u[0]=c[0];for(let m=1;m<a-1;m++)c[m]===0||c[m-1]===0||c[m-1]>0!=
c[m]>0?u[m]=0:(u[m]=3*(d[m-1]+d[m])/((2*d[m]+d[m-1])/c[m-1]+(d[m]+2*d[m-1])/c[m]),isFinite(u[m])||(u[m]=0));u[a-1]=c[a-2];
for(let m=0;m<a-1;m++)i(l,e[m]+d[m]/3,t[m]+u[m]*d[m]/3,e[m+1]-d[m]/3,t[m+1]-u[m+1]*d[m]/3,e[m+1],t[m+1])}return l}var Wg=new Set;
function j2(){for(let e of Wg)e.syncRect(!0)}al&&(Rs(g5,nl,j2),Rs(y5,nl,j2,!0),Rs(xd,nl,()=>{jt.pxRatio=Ye}));var BI=AT(),
FI=DT();function G2(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>Ug(s,a,t,n))}
function zI(e,t){return e.map((n,o)=>o==0?{}:Kt({},t,n))}function Ug(e,t,n,o){return Kt({},t==0?n:o,e)}function OT(e,t,n){
return t==null?rl:[t,n]}var II=OT;function HI(e,t,n){return t==null?rl:wd(t,n,Zg,!0)}function LT(e,t,n,o){return t==null?
rl:Sd(t,n,e.scales[o].log,!1)}var qI=LT;function RT(e,t,n,o){return t==null?rl:Jg(t,n,e.scales[o].log,!1)}var VI=RT;function WI(e,t,n,o,i){
let s=Fn(_2(e),_2(t)),a=t-e,l=Yo(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?Vi.get(u):0)<=17)return[u,c]}while(++l<n.
length);return[0,0]}function J2(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=en((n=+i)*Ye))+"px"),[e,t,n]}function UI(e){
e.show&&[e.font,e.labelFont].forEach(t=>{let n=ct(t[2]*Ye,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function jt(e,t,n){
let o={mode:Ge(e.mode,1)},i=o.mode;function s(h,b,w,S){let D=b.valToPct(h);return S+w*(b.dir==-1?1-D:D)}function a(h,b,w,S){
let D=b.valToPct(h);return S+w*(b.dir==-1?D:1-D)}function l(h,b,w,S){return b.ori==0?s(h,b,w,S):a(h,b,w,S)}o.valToPosH=s,
o.valToPosV=a;let u=!1;o.status=0;let c=o.root=$o(Qz);if(e.id!=null&&(c.id=e.id),co(c,e.class),e.title){let h=$o(t5,c);h.
textContent=e.title}let p=Zo("canvas"),d=o.ctx=p.getContext("2d"),m=$o(n5,c);Rs("click",m,h=>{h.target===g&&(gt!=da||St!=
ma)&&vn.click(o,h)},!0);let f=o.under=$o(o5,m);m.appendChild(p);let g=o.over=$o(r5,m);e=il(e);let v=+Ge(e.pxAlign,1),y=U2(
v);(e.plugins||[]).forEach(h=>{h.opts&&(e=h.opts(o,e)||e)});let T=e.ms||.001,x=o.series=i==1?G2(e.series||[],F2,V2,!1):zI(
e.series||[null],q2),C=o.axes=G2(e.axes||[],B2,I2,!0),P=o.scales={},R=o.bands=e.bands||[];R.forEach(h=>{h.fill=ze(h.fill||
null),h.dir=Ge(h.dir,-1)});let _=i==2?x[1].facets[0].scale:x[0].scale,A={axes:gB,series:pB},E=(e.drawOrder||["axes","ser\
ies"]).map(h=>A[h]);function z(h){let b=h.distr==3?w=>si(w>0?w:h.clamp(o,w,h.min,h.max,h.key)):h.distr==4?w=>Ag(w,h.asinh):
h.distr==100?w=>h.fwd(w):w=>w;return w=>{let S=b(w),{_min:D,_max:O}=h,I=O-D;return(S-D)/I}}function q(h){let b=P[h];if(b==
null){let w=(e.scales||Zu)[h]||Zu;if(w.from!=null){q(w.from);let S=Kt({},P[w.from],w,{key:h});S.valToPct=z(S),P[h]=S}else{
b=P[h]=Kt({},h==_?CT:PI,w),b.key=h;let S=b.time,D=b.range,O=qi(D);if((h!=_||i==2&&!S)&&(O&&(D[0]==null||D[1]==null)&&(D=
{min:D[0]==null?C2:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?C2:{mode:1,hard:D[1],soft:D[1]}},O=!1),!O&&_d(D))){let I=D;
D=(K,G,ee)=>G==null?rl:wd(G,ee,I)}b.range=ze(D||(S?II:h==_?b.distr==3?qI:b.distr==4?VI:OT:b.distr==3?LT:b.distr==4?RT:HI)),
b.auto=ze(O?!1:b.auto),b.clamp=ze(b.clamp||_I),b._min=b._max=null,b.valToPct=z(b)}}}q("x"),q("y"),i==1&&x.forEach(h=>{q(
h.scale)}),C.forEach(h=>{q(h.scale)});for(let h in e.scales)q(h);let F=P[_],ue=F.distr,X,he;F.ori==0?(co(c,Xz),X=s,he=a):
(co(c,e5),X=a,he=s);let pe={};for(let h in P){let b=P[h];(b.min!=null||b.max!=null)&&(pe[h]={min:b.min,max:b.max},b.min=
b.max=null)}let Le=e.tzDate||(h=>new Date(en(h/T))),Y=e.fmtDate||Xg,Qe=T==1?X5(Le):nI(Le),Je=L2(Le,O2(T==1?Q5:tI,Y)),$e=N2(
Le,R2(rI,Y)),Re=[],Ae=o.legend=Kt({},aI,e.legend),me=o.cursor=Kt({},mI,{drag:{y:i==2}},e.cursor),Jt=Ae.show,Dn=me.show,Ct=Ae.
markers;Ae.idxs=Re,Ct.width=ze(Ct.width),Ct.dash=ze(Ct.dash),Ct.stroke=ze(Ct.stroke),Ct.fill=ze(Ct.fill);let Xe,Ro,eo,Mt=[],
mr=[],Vr,yo=!1,yi={};if(Ae.live){let h=x[1]?x[1].values:null;yo=h!=null,Vr=yo?h(o,1,0):{_:0};for(let b in Vr)yi[b]=jg}if(Jt)
if(Xe=Zo("table",c5,c),eo=Zo("tbody",null,Xe),Ae.mount(o,Xe),yo){Ro=Zo("thead",null,Xe,eo);let h=Zo("tr",null,Ro);Zo("th",
null,h);for(var Qs in Vr)Zo("th",c2,h).textContent=Qs}else co(Xe,d5),Ae.live&&co(Xe,p5);let Xs={show:!0},Kl={show:!1};function Dc(h,b){
if(b==0&&(yo||!Ae.live||i==2))return rl;let w=[],S=Zo("tr",m5,eo,eo.childNodes[b]);co(S,h.class),h.show||co(S,Ls);let D=Zo(
"th",null,S);if(Ct.show){let K=$o(f5,D);if(b>0){let G=Ct.width(o,b);G&&(K.style.border=G+"px "+Ct.dash(o,b)+" "+Ct.stroke(
o,b)),K.style.background=Ct.fill(o,b)}}let O=$o(c2,D);h.label instanceof HTMLElement?O.appendChild(h.label):O.textContent=
h.label,b>0&&(Ct.show||(O.style.color=h.width>0?Ct.stroke(o,b):Ct.fill(o,b)),En("click",D,K=>{if(me._lock)return;ls(K);let G=x.
indexOf(h);if((K.ctrlKey||K.metaKey)!=Ae.isolate){let ee=x.some((te,se)=>se>0&&se!=G&&te.show);x.forEach((te,se)=>{se>0&&
gr(se,ee?se==G?Xs:Kl:Xs,!0,qt.setSeries)})}else gr(G,{show:!h.show},!0,qt.setSeries)},!1),oa&&En(f2,D,K=>{me._lock||(ls(
K),gr(x.indexOf(h),ha,!0,qt.setSeries))},!1));for(var I in Vr){let K=Zo("td",h5,S);K.textContent="--",w.push(K)}return[S,
w]}let os=new Map;function En(h,b,w,S=!0){let D=os.get(b)||{},O=me.bind[h](o,b,w,S);O&&(Rs(h,b,D[h]=O),os.set(b,D))}function ea(h,b,w){
let S=os.get(b)||{};for(let D in S)(h==null||D==h)&&(zg(D,b,S[D]),delete S[D]);h==null&&os.delete(b)}let Wr=0,rs=0,De=0,
re=0,mt=0,Zt=0,ta=mt,is=Zt,fr=De,ss=re,to=0,vo=0,Hn=0,No=0;o.bbox={};let df=!1,Ec=!1,na=!1,as=!1,Ac=!1,bo=!1;function mf(h,b,w){
(w||h!=o.width||b!=o.height)&&nb(h,b),la(!1),na=!0,Ec=!0,ua()}function nb(h,b){o.width=Wr=De=h,o.height=rs=re=b,mt=Zt=0,
rB(),iB();let w=o.bbox;to=w.left=As(mt*Ye,.5),vo=w.top=As(Zt*Ye,.5),Hn=w.width=As(De*Ye,.5),No=w.height=As(re*Ye,.5)}let tB=3;
function nB(){let h=!1,b=0;for(;!h;){b++;let w=fB(b),S=hB(b);h=b==tB||w&&S,h||(nb(o.width,o.height),Ec=!0)}}function oB({
width:h,height:b}){mf(h,b)}o.setSize=oB;function rB(){let h=!1,b=!1,w=!1,S=!1;C.forEach((D,O)=>{if(D.show&&D._show){let{
side:I,_size:K}=D,G=I%2,ee=D.label!=null?D.labelSize:0,te=K+ee;te>0&&(G?(De-=te,I==3?(mt+=te,S=!0):w=!0):(re-=te,I==0?(Zt+=
te,h=!0):b=!0))}}),us[0]=h,us[1]=w,us[2]=b,us[3]=S,De-=vi[1]+vi[3],mt+=vi[3],re-=vi[2]+vi[0],Zt+=vi[0]}function iB(){let h=mt+
De,b=Zt+re,w=mt,S=Zt;function D(O,I){switch(O){case 1:return h+=I,h-I;case 2:return b+=I,b-I;case 3:return w-=I,w+I;case 0:
return S-=I,S+I}}C.forEach((O,I)=>{if(O.show&&O._show){let K=O.side;O._pos=D(K,O._size),O.label!=null&&(O._lpos=D(K,O.labelSize))}})}
if(me.dataIdx==null){let h=me.hover,b=h.skip=new Set(h.skip??[]);b.add(void 0);let w=h.prox=ze(h.prox),S=h.bias??=0;me.dataIdx=
(D,O,I,K)=>{if(O==0)return I;let G=I,ee=w(D,O,I,K)??ut,te=ee>=0&&ee<ut,se=F.ori==0?De:re,Te=me.left,Ze=t[0],Ue=t[O];if(b.
has(Ue[I])){G=null;let Ne=null,xe=null,fe;if(S==0||S==-1)for(fe=I;Ne==null&&fe-- >0;)b.has(Ue[fe])||(Ne=fe);if(S==0||S==
1)for(fe=I;xe==null&&fe++<Ue.length;)b.has(Ue[fe])||(xe=fe);if(Ne!=null||xe!=null)if(te){let vt=Ne==null?-1/0:X(Ze[Ne],F,
se,0),Ot=xe==null?1/0:X(Ze[xe],F,se,0),ln=Te-vt,rt=Ot-Te;ln<=rt?ln<=ee&&(G=Ne):rt<=ee&&(G=xe)}else G=xe==null?Ne:Ne==null?
xe:I-Ne<=xe-I?Ne:xe}else te&&tn(Te-X(Ze[I],F,se,0))>ee&&(G=null);return G}}let ls=h=>{me.event=h};me.idxs=Re,me._lock=!1;
let Tn=me.points;Tn.show=ze(Tn.show),Tn.size=ze(Tn.size),Tn.stroke=ze(Tn.stroke),Tn.width=ze(Tn.width),Tn.fill=ze(Tn.fill);
let hr=o.focus=Kt({},e.focus||{alpha:.3},me.focus),oa=hr.prox>=0,ra=oa&&Tn.one,xo=[],ia=[],sa=[];function ob(h,b){let w=Tn.
show(o,b);if(w instanceof HTMLElement)return co(w,u5),co(w,h.class),Mr(w,-10,-10,De,re),g.insertBefore(w,xo[b]),w}function rb(h,b){
if(i==1||b>0){let w=i==1&&P[h.scale].time,S=h.value;h.value=w?$2(S)?N2(Le,R2(S,Y)):S||$e:S||CI,h.label=h.label||(w?hI:fI)}
if(ra||b>0){h.width=h.width==null?1:h.width,h.paths=h.paths||BI||P5,h.fillTo=ze(h.fillTo||MI),h.pxAlign=+Ge(h.pxAlign,v),
h.pxRound=U2(h.pxAlign),h.stroke=ze(h.stroke||null),h.fill=ze(h.fill||null),h._stroke=h._fill=h._paths=h._focus=null;let w=SI(
Fn(1,h.width),1),S=h.points=Kt({},{size:w,width:Fn(1,w*.2),stroke:h.stroke,space:w*2,paths:FI,_stroke:null,_fill:null},h.
points);S.show=ze(S.show),S.filter=ze(S.filter),S.fill=ze(S.fill),S.stroke=ze(S.stroke),S.paths=ze(S.paths),S.pxAlign=h.
pxAlign}if(Jt){let w=Dc(h,b);Mt.splice(b,0,w[0]),mr.splice(b,0,w[1]),Ae.values.push(null)}if(Dn){Re.splice(b,0,null);let w=null;
ra?b==0&&(w=ob(h,b)):b>0&&(w=ob(h,b)),xo.splice(b,0,w),ia.splice(b,0,0),sa.splice(b,0,0)}an("addSeries",b)}function sB(h,b){
b=b??x.length,h=i==1?Ug(h,b,F2,V2):Ug(h,b,{},q2),x.splice(b,0,h),rb(x[b],b)}o.addSeries=sB;function aB(h){if(x.splice(h,
1),Jt){Ae.values.splice(h,1),mr.splice(h,1);let b=Mt.splice(h,1)[0];ea(null,b.firstChild),b.remove()}Dn&&(Re.splice(h,1),
xo.splice(h,1)[0].remove(),ia.splice(h,1),sa.splice(h,1)),an("delSeries",h)}o.delSeries=aB;let us=[!1,!1,!1,!1];function lB(h,b){
if(h._show=h.show,h.show){let w=h.side%2,S=P[h.scale];S==null&&(h.scale=w?x[1].scale:_,S=P[h.scale]);let D=S.time;h.size=
ze(h.size),h.space=ze(h.space),h.rotate=ze(h.rotate),qi(h.incrs)&&h.incrs.forEach(I=>{!Vi.has(I)&&Vi.set(I,rT(I))}),h.incrs=
ze(h.incrs||(S.distr==2?J5:D?T==1?Y5:eI:Os)),h.splits=ze(h.splits||(D&&S.distr==1?Qe:S.distr==3?Hg:S.distr==4?vI:yI)),h.
stroke=ze(h.stroke),h.grid.stroke=ze(h.grid.stroke),h.ticks.stroke=ze(h.ticks.stroke),h.border.stroke=ze(h.border.stroke);
let O=h.values;h.values=qi(O)&&!qi(O[0])?ze(O):D?qi(O)?L2(Le,O2(O,Y)):$2(O)?oI(Le,O):O||Je:O||gI,h.filter=ze(h.filter||(S.
distr>=3&&S.log==10?wI:S.distr==3&&S.log==2?kI:nT)),h.font=J2(h.font),h.labelFont=J2(h.labelFont),h._size=h.size(o,null,
b,0),h._space=h._rotate=h._incrs=h._found=h._splits=h._values=null,h._size>0&&(us[b]=!0,h._el=$o(i5,m))}}function jl(h,b,w,S){
let[D,O,I,K]=w,G=b%2,ee=0;return G==0&&(K||O)&&(ee=b==0&&!D||b==2&&!I?en(B2.size/3):0),G==1&&(D||I)&&(ee=b==1&&!O||b==3&&
!K?en(I2.size/2):0),ee}let ib=o.padding=(e.padding||[jl,jl,jl,jl]).map(h=>ze(Ge(h,jl))),vi=o._padding=ib.map((h,b)=>h(o,
b,us,0)),yn,nn=null,on=null,Oc=i==1?x[0].idxs:null,Bo=null,Gl=!1;function sb(h,b){if(t=h??[],o.data=o._data=t,i==2){yn=0;
for(let w=1;w<x.length;w++)yn+=t[w][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Bo=t[0],yn=Bo.length;let w=t;if(ue==
2){w=t.slice();let S=w[0]=Array(yn);for(let D=0;D<yn;D++)S[D]=D}o._data=t=w}if(la(!0),an("setData"),ue==2&&(na=!0),b!==!1){
let w=F;w.auto(o,Gl)?ff():xi(_,w.min,w.max),as=as||me.left>=0,bo=!0,ua()}}o.setData=sb;function ff(){Gl=!0;let h,b;i==1&&
(yn>0?(nn=Oc[0]=0,on=Oc[1]=yn-1,h=t[0][nn],b=t[0][on],ue==2?(h=nn,b=on):h==b&&(ue==3?[h,b]=Sd(h,h,F.log,!1):ue==4?[h,b]=
Jg(h,h,F.log,!1):F.time?b=h+en(86400/T):[h,b]=wd(h,b,Zg,!0))):(nn=Oc[0]=h=null,on=Oc[1]=b=null)),xi(_,h,b)}let Lc,aa,hf,
gf,yf,vf,bf,xf,wf,qn;function ab(h,b,w,S,D,O){h??=d2,w??=Qg,S??="butt",D??=d2,O??="round",h!=Lc&&(d.strokeStyle=Lc=h),D!=
aa&&(d.fillStyle=aa=D),b!=hf&&(d.lineWidth=hf=b),O!=yf&&(d.lineJoin=yf=O),S!=vf&&(d.lineCap=vf=S),w!=gf&&d.setLineDash(gf=
w)}function lb(h,b,w,S){b!=aa&&(d.fillStyle=aa=b),h!=bf&&(d.font=bf=h),w!=xf&&(d.textAlign=xf=w),S!=wf&&(d.textBaseline=
wf=S)}function kf(h,b,w,S,D=0){if(S.length>0&&h.auto(o,Gl)&&(b==null||b.min==null)){let O=Ge(nn,0),I=Ge(on,S.length-1),K=w.
min==null?w5(S,O,I,D,h.distr==3):[w.min,w.max];h.min=Qo(h.min,w.min=K[0]),h.max=Fn(h.max,w.max=K[1])}}let ub={min:null,max:null};
function uB(){for(let S in P){let D=P[S];pe[S]==null&&(D.min==null||pe[_]!=null&&D.auto(o,Gl))&&(pe[S]=ub)}for(let S in P){
let D=P[S];pe[S]==null&&D.from!=null&&pe[D.from]!=null&&(pe[S]=ub)}pe[_]!=null&&la(!0);let h={};for(let S in pe){let D=pe[S];
if(D!=null){let O=h[S]=il(P[S],D5);if(D.min!=null)Kt(O,D);else if(S!=_||i==2)if(yn==0&&O.from==null){let I=O.range(o,null,
null,S);O.min=I[0],O.max=I[1]}else O.min=ut,O.max=-ut}}if(yn>0){x.forEach((S,D)=>{if(i==1){let O=S.scale,I=pe[O];if(I==null)
return;let K=h[O];if(D==0){let G=K.range(o,K.min,K.max,O);K.min=G[0],K.max=G[1],nn=Yo(K.min,t[0]),on=Yo(K.max,t[0]),on-nn>
1&&(t[0][nn]<K.min&&nn++,t[0][on]>K.max&&on--),S.min=Bo[nn],S.max=Bo[on]}else S.show&&S.auto&&kf(K,I,S,t[D],S.sorted);S.
idxs[0]=nn,S.idxs[1]=on}else if(D>0&&S.show&&S.auto){let[O,I]=S.facets,K=O.scale,G=I.scale,[ee,te]=t[D],se=h[K],Te=h[G];
se!=null&&kf(se,pe[K],O,ee,O.sorted),Te!=null&&kf(Te,pe[G],I,te,I.sorted),S.min=I.min,S.max=I.max}});for(let S in h){let D=h[S],
O=pe[S];if(D.from==null&&(O==null||O.min==null)){let I=D.range(o,D.min==ut?null:D.min,D.max==-ut?null:D.max,S);D.min=I[0],
D.max=I[1]}}}for(let S in h){let D=h[S];if(D.from!=null){let O=h[D.from];if(O.min==null)D.min=D.max=null;else{let I=D.range(
o,O.min,O.max,S);D.min=I[0],D.max=I[1]}}}let b={},w=!1;for(let S in h){let D=h[S],O=P[S];if(O.min!=D.min||O.max!=D.max){
O.min=D.min,O.max=D.max;let I=O.distr;O._min=I==3?si(O.min):I==4?Ag(O.min,O.asinh):I==100?O.fwd(O.min):O.min,O._max=I==3?
si(O.max):I==4?Ag(O.max,O.asinh):I==100?O.fwd(O.max):O.max,b[S]=w=!0}}if(w){x.forEach((S,D)=>{i==2?D>0&&b.y&&(S._paths=null):
b[S.scale]&&(S._paths=null)});for(let S in b)na=!0,an("setScale",S);Dn&&me.left>=0&&(as=bo=!0)}for(let S in pe)pe[S]=null}
function cB(h){let b=Ig(nn-1,0,yn-1),w=Ig(on+1,0,yn-1);for(;h[b]==null&&b>0;)b--;for(;h[w]==null&&w<yn-1;)w++;return[b,w]}
function pB(){if(yn>0){let h=x.some(b=>b._focus)&&qn!=hr.alpha;h&&(d.globalAlpha=qn=hr.alpha),x.forEach((b,w)=>{if(w>0&&
b.show&&(cb(w,!1),cb(w,!0),b._paths==null)){let S=qn;qn!=b.alpha&&(d.globalAlpha=qn=b.alpha);let D=i==2?[0,t[w][0].length-
1]:cB(t[w]);b._paths=b.paths(o,w,D[0],D[1]),qn!=S&&(d.globalAlpha=qn=S)}}),x.forEach((b,w)=>{if(w>0&&b.show){let S=qn;qn!=
b.alpha&&(d.globalAlpha=qn=b.alpha),b._paths!=null&&pb(w,!1);{let D=b._paths!=null?b._paths.gaps:null,O=b.points.show(o,
w,nn,on,D),I=b.points.filter(o,w,O,D);(O||I)&&(b.points._paths=b.points.paths(o,w,nn,on,I),pb(w,!0))}qn!=S&&(d.globalAlpha=
qn=S),an("drawSeries",w)}}),h&&(d.globalAlpha=qn=1)}}function cb(h,b){let w=b?x[h].points:x[h];w._stroke=w.stroke(o,h),w.
_fill=w.fill(o,h)}function pb(h,b){let w=b?x[h].points:x[h],{stroke:S,fill:D,clip:O,flags:I,_stroke:K=w._stroke,_fill:G=w.
_fill,_width:ee=w.width}=w._paths;ee=ct(ee*Ye,3);let te=null,se=ee%2/2;b&&G==null&&(G=ee>0?"#fff":K);let Te=w.pxAlign==1&&
se>0;if(Te&&d.translate(se,se),!b){let Ze=to-ee/2,Ue=vo-ee/2,Ne=Hn+ee,xe=No+ee;te=new Path2D,te.rect(Ze,Ue,Ne,xe)}b?Cf(K,
ee,w.dash,w.cap,G,S,D,I,O):dB(h,K,ee,w.dash,w.cap,G,S,D,I,te,O),Te&&d.translate(-se,-se)}function dB(h,b,w,S,D,O,I,K,G,ee,te){
let se=!1;G!=0&&R.forEach((Te,Ze)=>{if(Te.series[0]==h){let Ue=x[Te.series[1]],Ne=t[Te.series[1]],xe=(Ue._paths||Zu).band;
qi(xe)&&(xe=Te.dir==1?xe[0]:xe[1]);let fe,vt=null;Ue.show&&xe&&C5(Ne,nn,on)?(vt=Te.fill(o,Ze)||O,fe=Ue._paths.clip):xe=null,
Cf(b,w,S,D,vt,I,K,G,ee,te,fe,xe),se=!0}}),se||Cf(b,w,S,D,O,I,K,G,ee,te)}let db=sl|Vg;function Cf(h,b,w,S,D,O,I,K,G,ee,te,se){
ab(h,b,w,S,D),(G||ee||se)&&(d.save(),G&&d.clip(G),ee&&d.clip(ee)),se?(K&db)==db?(d.clip(se),te&&d.clip(te),Nc(D,I),Rc(h,
O,b)):K&Vg?(Nc(D,I),d.clip(se),Rc(h,O,b)):K&sl&&(d.save(),d.clip(se),te&&d.clip(te),Nc(D,I),d.restore(),Rc(h,O,b)):(Nc(D,
I),Rc(h,O,b)),(G||ee||se)&&d.restore()}function Rc(h,b,w){w>0&&(b instanceof Map?b.forEach((S,D)=>{d.strokeStyle=Lc=D,d.
stroke(S)}):b!=null&&h&&d.stroke(b))}function Nc(h,b){b instanceof Map?b.forEach((w,S)=>{d.fillStyle=aa=S,d.fill(w)}):b!=
null&&h&&d.fill(b)}function mB(h,b,w,S){let D=C[h],O;if(S<=0)O=[0,0];else{let I=D._space=D.space(o,h,b,w,S),K=D._incrs=D.
incrs(o,h,b,w,S,I);O=WI(b,w,K,S,I)}return D._found=O}function Sf(h,b,w,S,D,O,I,K,G,ee){let te=I%2/2;v==1&&d.translate(te,
te),ab(K,I,G,ee,K),d.beginPath();let se,Te,Ze,Ue,Ne=D+(S==0||S==3?-O:O);w==0?(Te=D,Ue=Ne):(se=D,Ze=Ne);for(let xe=0;xe<h.
length;xe++)b[xe]!=null&&(w==0?se=Ze=h[xe]:Te=Ue=h[xe],d.moveTo(se,Te),d.lineTo(Ze,Ue));d.stroke(),v==1&&d.translate(-te,
-te)}function fB(h){let b=!0;return C.forEach((w,S)=>{if(!w.show)return;let D=P[w.scale];if(D.min==null){w._show&&(b=!1,
w._show=!1,la(!1));return}else w._show||(b=!1,w._show=!0,la(!1));let O=w.side,I=O%2,{min:K,max:G}=D,[ee,te]=mB(S,K,G,I==
0?De:re);if(te==0)return;let se=D.distr==2,Te=w._splits=w.splits(o,S,K,G,ee,te,se),Ze=D.distr==2?Te.map(fe=>Bo[fe]):Te,Ue=D.
distr==2?Bo[Te[1]]-Bo[Te[0]]:ee,Ne=w._values=w.values(o,w.filter(o,Ze,S,te,Ue),S,te,Ue);w._rotate=O==2?w.rotate(o,Ne,S,te):
0;let xe=w._size;w._size=Do(w.size(o,Ne,S,h)),xe!=null&&w._size!=xe&&(b=!1)}),b}function hB(h){let b=!0;return ib.forEach(
(w,S)=>{let D=w(o,S,us,h);D!=vi[S]&&(b=!1),vi[S]=D}),b}function gB(){for(let h=0;h<C.length;h++){let b=C[h];if(!b.show||
!b._show)continue;let w=b.side,S=w%2,D,O,I=b.stroke(o,h),K=w==0||w==3?-1:1,[G,ee]=b._found;if(b.label!=null){let On=b.labelGap*
K,ro=en((b._lpos+On)*Ye);lb(b.labelFont[0],I,"center",w==2?"top":p2),d.save(),S==1?(D=O=0,d.translate(ro,en(vo+No/2)),d.
rotate((w==3?-bd:bd)/2)):(D=en(to+Hn/2),O=ro);let ds=eT(b.label)?b.label(o,h,G,ee):b.label;d.fillText(ds,D,O),d.restore()}
if(ee==0)continue;let te=P[b.scale],se=S==0?Hn:No,Te=S==0?to:vo,Ze=b._splits,Ue=te.distr==2?Ze.map(On=>Bo[On]):Ze,Ne=te.
distr==2?Bo[Ze[1]]-Bo[Ze[0]]:G,xe=b.ticks,fe=b.border,vt=xe.show?xe.size:0,Ot=en(vt*Ye),ln=en((b.alignTo==2?b._size-vt-b.
gap:b.gap)*Ye),rt=b._rotate*-bd/180,Lt=y(b._pos*Ye),no=(Ot+ln)*K,An=Lt+no;O=S==0?An:0,D=S==1?An:0;let wo=b.font[0],Fo=b.
align==1?el:b.align==2?$g:rt>0?el:rt<0?$g:S==0?"center":w==3?$g:el,vr=rt||S==1?"middle":w==2?"top":p2;lb(wo,I,Fo,vr);let oo=b.
font[1]*b.lineGap,ko=Ze.map(On=>y(l(On,te,se,Te))),zo=b._values;for(let On=0;On<zo.length;On++){let ro=zo[On];if(ro!=null){
S==0?D=ko[On]:O=ko[On],ro=""+ro;let ds=ro.indexOf(`
`)==-1?[ro]:ro.split(/\n/gm);for(let Ln=0;Ln<ds.length;Ln++){let Eb=ds[Ln];rt?(d.save(),d.translate(D,O+Ln*oo),d.rotate(
rt),d.fillText(Eb,0,0),d.restore()):d.fillText(Eb,D,O+Ln*oo)}}}xe.show&&Sf(ko,xe.filter(o,Ue,h,ee,Ne),S,w,Lt,Ot,ct(xe.width*
Ye,3),xe.stroke(o,h),xe.dash,xe.cap);let br=b.grid;br.show&&Sf(ko,br.filter(o,Ue,h,ee,Ne),S,S==0?2:1,S==0?vo:to,S==0?No:
Hn,ct(br.width*Ye,3),br.stroke(o,h),br.dash,br.cap),fe.show&&Sf([Lt],[1],S==0?1:0,S==0?1:2,S==1?vo:to,S==1?No:Hn,ct(fe.width*
Ye,3),fe.stroke(o,h),fe.dash,fe.cap)}an("drawAxes")}function la(h){x.forEach((b,w)=>{w>0&&(b._paths=null,h&&(i==1?(b.min=
null,b.max=null):b.facets.forEach(S=>{S.min=null,S.max=null})))})}let Bc=!1,Tf=!1,Jl=[];function yB(){Tf=!1;for(let h=0;h<
Jl.length;h++)an(...Jl[h]);Jl.length=0}function ua(){Bc||(B5(mb),Bc=!0)}function vB(h,b=!1){Bc=!0,Tf=b,h(o),mb(),b&&Jl.length>
0&&queueMicrotask(yB)}o.batch=vB;function mb(){if(df&&(uB(),df=!1),na&&(nB(),na=!1),Ec){if(wt(f,el,mt),wt(f,"top",Zt),wt(
f,Ku,De),wt(f,ju,re),wt(g,el,mt),wt(g,"top",Zt),wt(g,Ku,De),wt(g,ju,re),wt(m,Ku,Wr),wt(m,ju,rs),p.width=en(Wr*Ye),p.height=
en(rs*Ye),C.forEach(({_el:h,_show:b,_size:w,_pos:S,side:D})=>{if(h!=null)if(b){let O=D===3||D===0?w:0,I=D%2==1;wt(h,I?"l\
eft":"top",S-O),wt(h,I?"width":"height",w),wt(h,I?"top":"left",I?Zt:mt),wt(h,I?"height":"width",I?re:De),Fg(h,Ls)}else co(
h,Ls)}),Lc=aa=hf=yf=vf=bf=xf=wf=gf=null,qn=1,Ql(!0),mt!=ta||Zt!=is||De!=fr||re!=ss){la(!1);let h=De/fr,b=re/ss;if(Dn&&!as&&
me.left>=0){me.left*=h,me.top*=b,ca&&Mr(ca,en(me.left),0,De,re),pa&&Mr(pa,0,en(me.top),De,re);for(let w=0;w<xo.length;w++){
let S=xo[w];S!=null&&(ia[w]*=h,sa[w]*=b,Mr(S,Do(ia[w]),Do(sa[w]),De,re))}}if(yt.show&&!Ac&&yt.left>=0&&yt.width>0){yt.left*=
h,yt.width*=h,yt.top*=b,yt.height*=b;for(let w in Ef)wt(fa,w,yt[w])}ta=mt,is=Zt,fr=De,ss=re}an("setSize"),Ec=!1}Wr>0&&rs>
0&&(d.clearRect(0,0,p.width,p.height),an("drawClear"),E.forEach(h=>h()),an("draw")),yt.show&&Ac&&(Fc(yt),Ac=!1),Dn&&as&&
(ps(null,!0,!1),as=!1),Ae.show&&Ae.live&&bo&&($f(),bo=!1),u||(u=!0,o.status=1,an("ready")),Gl=!1,Bc=!1}o.redraw=(h,b)=>{
na=b||!1,h!==!1?xi(_,F.min,F.max):ua()};function _f(h,b){let w=P[h];if(w.from==null){if(yn==0){let S=w.range(o,b.min,b.max,
h);b.min=S[0],b.max=S[1]}if(b.min>b.max){let S=b.min;b.min=b.max,b.max=S}if(yn>1&&b.min!=null&&b.max!=null&&b.max-b.min<
1e-16)return;h==_&&w.distr==2&&yn>0&&(b.min=Yo(b.min,t[0]),b.max=Yo(b.max,t[0]),b.min==b.max&&b.max++),pe[h]=b,df=!0,ua()}}
o.setScale=_f;let Pf,Mf,ca,pa,fb,hb,da,ma,gb,yb,gt,St,bi=!1,vn=me.drag,rn=vn.x,sn=vn.y;Dn&&(me.x&&(Pf=$o(a5,g)),me.y&&(Mf=
$o(l5,g)),F.ori==0?(ca=Pf,pa=Mf):(ca=Mf,pa=Pf),gt=me.left,St=me.top);let yt=o.select=Kt({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),fa=yt.show?$o(s5,yt.over?g:f):null;function Fc(h,b){if(yt.show){for(let w in h)yt[w]=h[w],w in
Ef&&wt(fa,w,h[w]);b!==!1&&an("setSelect")}}o.setSelect=Fc;function bB(h){if(x[h].show)Jt&&Fg(Mt[h],Ls);else if(Jt&&co(Mt[h],
Ls),Dn){let w=ra?xo[0]:xo[h];w!=null&&Mr(w,-10,-10,De,re)}}function xi(h,b,w){_f(h,{min:b,max:w})}function gr(h,b,w,S){b.
focus!=null&&SB(h),b.show!=null&&x.forEach((D,O)=>{O>0&&(h==O||h==null)&&(D.show=b.show,bB(O),i==2?(xi(D.facets[0].scale,
null,null),xi(D.facets[1].scale,null,null)):xi(D.scale,null,null),ua())}),w!==!1&&an("setSeries",h,b),S&&Xl("setSeries",
o,h,b)}o.setSeries=gr;function xB(h,b){Kt(R[h],b)}function wB(h,b){h.fill=ze(h.fill||null),h.dir=Ge(h.dir,-1),b=b??R.length,
R.splice(b,0,h)}function kB(h){h==null?R.length=0:R.splice(h,1)}o.addBand=wB,o.setBand=xB,o.delBand=kB;function CB(h,b){
x[h].alpha=b,Dn&&xo[h]!=null&&(xo[h].style.opacity=b),Jt&&Mt[h]&&(Mt[h].style.opacity=b)}let Ur,wi,cs,ha={focus:!0};function SB(h){
if(h!=cs){let b=h==null,w=hr.alpha!=1;x.forEach((S,D)=>{if(i==1||D>0){let O=b||D==0||D==h;S._focus=b?null:O,w&&CB(D,O?1:
hr.alpha)}}),cs=h,w&&ua()}}Jt&&oa&&En(h2,Xe,h=>{me._lock||(ls(h),cs!=null&&gr(null,ha,!0,qt.setSeries))});function yr(h,b,w){
let S=P[b];w&&(h=h/Ye-(S.ori==1?Zt:mt));let D=De;S.ori==1&&(D=re,h=D-h),S.dir==-1&&(h=D-h);let O=S._min,I=S._max,K=h/D,G=O+
(I-O)*K,ee=S.distr;return ee==3?ol(10,G):ee==4?T5(G,S.asinh):ee==100?S.bwd(G):G}function TB(h,b){let w=yr(h,_,b);return Yo(
w,t[0],nn,on)}o.valToIdx=h=>Yo(h,t[0]),o.posToIdx=TB,o.posToVal=yr,o.valToPos=(h,b,w)=>P[b].ori==0?s(h,P[b],w?Hn:De,w?to:
0):a(h,P[b],w?No:re,w?vo:0),o.setCursor=(h,b,w)=>{gt=h.left,St=h.top,ps(null,b,w)};function vb(h,b){wt(fa,el,yt.left=h),
wt(fa,Ku,yt.width=b)}function bb(h,b){wt(fa,"top",yt.top=h),wt(fa,ju,yt.height=b)}let Zl=F.ori==0?vb:bb,Yl=F.ori==1?vb:bb;
function _B(){if(Jt&&Ae.live)for(let h=i==2?1:0;h<x.length;h++){if(h==0&&yo)continue;let b=Ae.values[h],w=0;for(let S in b)
mr[h][w++].firstChild.nodeValue=b[S]}}function $f(h,b){if(h!=null&&(h.idxs?h.idxs.forEach((w,S)=>{Re[S]=w}):$5(h.idx)||Re.
fill(h.idx),Ae.idx=Re[0]),Jt&&Ae.live){for(let w=0;w<x.length;w++)(w>0||i==1&&!yo)&&PB(w,Re[w]);_B()}bo=!1,b!==!1&&an("s\
etLegend")}o.setLegend=$f;function PB(h,b){let w=x[h],S=h==0&&ue==2?Bo:t[h],D;yo?D=w.values(o,h,b)??yi:(D=w.value(o,b==null?
null:S[b],h,b),D=D==null?yi:{_:D}),Ae.values[h]=D}function ps(h,b,w){gb=gt,yb=St,[gt,St]=me.move(o,gt,St),me.left=gt,me.
top=St,Dn&&(ca&&Mr(ca,en(gt),0,De,re),pa&&Mr(pa,0,en(St),De,re));let S,D=nn>on;Ur=ut,wi=null;let O=F.ori==0?De:re,I=F.ori==
1?De:re;if(gt<0||yn==0||D){S=me.idx=null;for(let K=0;K<x.length;K++){let G=xo[K];G!=null&&Mr(G,-10,-10,De,re)}oa&&gr(null,
ha,!0,h==null&&qt.setSeries),Ae.live&&(Re.fill(S),bo=!0)}else{let K,G,ee;i==1&&(K=F.ori==0?gt:St,G=yr(K,_),S=me.idx=Yo(G,
t[0],nn,on),ee=X(t[0][S],F,O,0));let te=-10,se=-10,Te=0,Ze=0,Ue=!0,Ne="",xe="";for(let fe=i==2?1:0;fe<x.length;fe++){let vt=x[fe],
Ot=Re[fe],ln=Ot==null?null:i==1?t[fe][Ot]:t[fe][1][Ot],rt=me.dataIdx(o,fe,S,G),Lt=rt==null?null:i==1?t[fe][rt]:t[fe][1][rt];
if(bo=bo||Lt!=ln||rt!=Ot,Re[fe]=rt,fe>0&&vt.show){let no=rt==null?-10:rt==S?ee:X(i==1?t[0][rt]:t[fe][0][rt],F,O,0),An=Lt==
null?-10:he(Lt,i==1?P[vt.scale]:P[vt.facets[1].scale],I,0);if(oa&&Lt!=null){let wo=F.ori==1?gt:St,Fo=tn(hr.dist(o,fe,rt,
An,wo));if(Fo<Ur){let vr=hr.bias;if(vr!=0){let oo=yr(wo,vt.scale),ko=Lt>=0?1:-1,zo=oo>=0?1:-1;zo==ko&&(zo==1?vr==1?Lt>=oo:
Lt<=oo:vr==1?Lt<=oo:Lt>=oo)&&(Ur=Fo,wi=fe)}else Ur=Fo,wi=fe}}if(bo||ra){let wo,Fo;F.ori==0?(wo=no,Fo=An):(wo=An,Fo=no);let vr,
oo,ko,zo,br,On,ro=!0,ds=Tn.bbox;if(ds!=null){ro=!1;let Ln=ds(o,fe);ko=Ln.left,zo=Ln.top,vr=Ln.width,oo=Ln.height}else ko=
wo,zo=Fo,vr=oo=Tn.size(o,fe);if(On=Tn.fill(o,fe),br=Tn.stroke(o,fe),ra)fe==wi&&Ur<=hr.prox&&(te=ko,se=zo,Te=vr,Ze=oo,Ue=
ro,Ne=On,xe=br);else{let Ln=xo[fe];Ln!=null&&(ia[fe]=ko,sa[fe]=zo,k2(Ln,vr,oo,ro),x2(Ln,On,br),Mr(Ln,Do(ko),Do(zo),De,re))}}}}
if(ra){let fe=hr.prox,vt=cs==null?Ur<=fe:Ur>fe||wi!=cs;if(bo||vt){let Ot=xo[0];Ot!=null&&(ia[0]=te,sa[0]=se,k2(Ot,Te,Ze,
Ue),x2(Ot,Ne,xe),Mr(Ot,Do(te),Do(se),De,re))}}}if(yt.show&&bi)if(h!=null){let[K,G]=qt.scales,[ee,te]=qt.match,[se,Te]=h.
cursor.sync.scales,Ze=h.cursor.drag;if(rn=Ze._x,sn=Ze._y,rn||sn){let{left:Ue,top:Ne,width:xe,height:fe}=h.select,vt=h.scales[se].
ori,Ot=h.posToVal,ln,rt,Lt,no,An,wo=K!=null&&ee(K,se),Fo=G!=null&&te(G,Te);wo&&rn?(vt==0?(ln=Ue,rt=xe):(ln=Ne,rt=fe),Lt=
P[K],no=X(Ot(ln,se),Lt,O,0),An=X(Ot(ln+rt,se),Lt,O,0),Zl(Qo(no,An),tn(An-no))):Zl(0,O),Fo&&sn?(vt==1?(ln=Ue,rt=xe):(ln=Ne,
rt=fe),Lt=P[G],no=he(Ot(ln,Te),Lt,I,0),An=he(Ot(ln+rt,Te),Lt,I,0),Yl(Qo(no,An),tn(An-no))):Yl(0,I)}else Af()}else{let K=tn(
gb-fb),G=tn(yb-hb);if(F.ori==1){let Te=K;K=G,G=Te}rn=vn.x&&K>=vn.dist,sn=vn.y&&G>=vn.dist;let ee=vn.uni;ee!=null?rn&&sn&&
(rn=K>=ee,sn=G>=ee,!rn&&!sn&&(G>K?sn=!0:rn=!0)):vn.x&&vn.y&&(rn||sn)&&(rn=sn=!0);let te,se;rn&&(F.ori==0?(te=da,se=gt):(te=
ma,se=St),Zl(Qo(te,se),tn(se-te)),sn||Yl(0,I)),sn&&(F.ori==1?(te=da,se=gt):(te=ma,se=St),Yl(Qo(te,se),tn(se-te)),rn||Zl(
0,O)),!rn&&!sn&&(Zl(0,0),Yl(0,0))}if(vn._x=rn,vn._y=sn,h==null){if(w){if(Db!=null){let[K,G]=qt.scales;qt.values[0]=K!=null?
yr(F.ori==0?gt:St,K):null,qt.values[1]=G!=null?yr(F.ori==1?gt:St,G):null}Xl(Dg,o,gt,St,De,re,S)}if(oa){let K=w&&qt.setSeries,
G=hr.prox;cs==null?Ur<=G&&gr(wi,ha,!0,K):Ur>G?gr(null,ha,!0,K):wi!=cs&&gr(wi,ha,!0,K)}}bo&&(Ae.idx=S,$f()),b!==!1&&an("s\
etCursor")}let ki=null;Object.defineProperty(o,"rect",{get(){return ki==null&&Ql(!1),ki}});function Ql(h=!1){h?ki=null:(ki=
g.getBoundingClientRect(),an("syncRect",ki))}function xb(h,b,w,S,D,O,I){me._lock||bi&&h!=null&&h.movementX==0&&h.movementY==
0||(Df(h,b,w,S,D,O,I,!1,h!=null),h!=null?ps(null,!0,!0):ps(b,!0,!1))}function Df(h,b,w,S,D,O,I,K,G){if(ki==null&&Ql(!1),
ls(h),h!=null)w=h.clientX-ki.left,S=h.clientY-ki.top;else{if(w<0||S<0){gt=-10,St=-10;return}let[ee,te]=qt.scales,se=b.cursor.
sync,[Te,Ze]=se.values,[Ue,Ne]=se.scales,[xe,fe]=qt.match,vt=b.axes[0].side%2==1,Ot=F.ori==0?De:re,ln=F.ori==1?De:re,rt=vt?
O:D,Lt=vt?D:O,no=vt?S:w,An=vt?w:S;if(Ue!=null?w=xe(ee,Ue)?l(Te,P[ee],Ot,0):-10:w=Ot*(no/rt),Ne!=null?S=fe(te,Ne)?l(Ze,P[te],
ln,0):-10:S=ln*(An/Lt),F.ori==1){let wo=w;w=S,S=wo}}G&&(b==null||b.cursor.event.type==Dg)&&((w<=1||w>=De-1)&&(w=As(w,De)),
(S<=1||S>=re-1)&&(S=As(S,re))),K?(fb=w,hb=S,[da,ma]=me.move(o,w,S)):(gt=w,St=S)}let Ef={width:0,height:0,left:0,top:0};function Af(){
Fc(Ef,!1)}let wb,kb,Cb,Sb;function Tb(h,b,w,S,D,O,I){bi=!0,rn=sn=vn._x=vn._y=!1,Df(h,b,w,S,D,O,I,!0,!1),h!=null&&(En(Eg,
Ng,_b,!1),Xl(m2,o,da,ma,De,re,null));let{left:K,top:G,width:ee,height:te}=yt;wb=K,kb=G,Cb=ee,Sb=te}function _b(h,b,w,S,D,O,I){
bi=vn._x=vn._y=!1,Df(h,b,w,S,D,O,I,!1,!0);let{left:K,top:G,width:ee,height:te}=yt,se=ee>0||te>0,Te=wb!=K||kb!=G||Cb!=ee||
Sb!=te;if(se&&Te&&Fc(yt),vn.setScale&&se&&Te){let Ze=K,Ue=ee,Ne=G,xe=te;if(F.ori==1&&(Ze=G,Ue=te,Ne=K,xe=ee),rn&&xi(_,yr(
Ze,_),yr(Ze+Ue,_)),sn)for(let fe in P){let vt=P[fe];fe!=_&&vt.from==null&&vt.min!=ut&&xi(fe,yr(Ne+xe,fe),yr(Ne,fe))}Af()}else
me.lock&&(me._lock=!me._lock,ps(b,!0,h!=null));h!=null&&(ea(Eg,Ng),Xl(Eg,o,gt,St,De,re,null))}function MB(h,b,w,S,D,O,I){
if(me._lock)return;ls(h);let K=bi;if(bi){let G=!0,ee=!0,te=10,se,Te;F.ori==0?(se=rn,Te=sn):(se=sn,Te=rn),se&&Te&&(G=gt<=
te||gt>=De-te,ee=St<=te||St>=re-te),se&&G&&(gt=gt<da?0:De),Te&&ee&&(St=St<ma?0:re),ps(null,!0,!0),bi=!1}gt=-10,St=-10,Re.
fill(null),ps(null,!0,!0),K&&(bi=K)}function Pb(h,b,w,S,D,O,I){me._lock||(ls(h),ff(),Af(),h!=null&&Xl(g2,o,gt,St,De,re,null))}
function Mb(){C.forEach(UI),mf(o.width,o.height,!0)}Rs(xd,nl,Mb);let ga={};ga.mousedown=Tb,ga.mousemove=xb,ga.mouseup=_b,
ga.dblclick=Pb,ga.setSeries=(h,b,w,S)=>{let D=qt.match[2];w=D(o,b,w),w!=-1&&gr(w,S,!0,!1)},Dn&&(En(m2,g,Tb),En(Dg,g,xb),
En(f2,g,h=>{ls(h),Ql(!1)}),En(h2,g,MB),En(g2,g,Pb),Wg.add(o),o.syncRect=Ql);let zc=o.hooks=e.hooks||{};function an(h,b,w){
Tf?Jl.push([h,b,w]):h in zc&&zc[h].forEach(S=>{S.call(null,o,b,w)})}(e.plugins||[]).forEach(h=>{for(let b in h.hooks)zc[b]=
(zc[b]||[]).concat(h.hooks[b])});let $b=(h,b,w)=>w,qt=Kt({key:null,setSeries:!1,filters:{pub:P2,sub:P2},scales:[_,x[1]?x[1].
scale:null],match:[M2,M2,$b],values:[null,null]},me.sync);qt.match.length==2&&qt.match.push($b),me.sync=qt;let Db=qt.key,
Of=ST(Db);function Xl(h,b,w,S,D,O,I){qt.filters.pub(h,b,w,S,D,O,I)&&Of.pub(h,b,w,S,D,O,I)}Of.sub(o);function $B(h,b,w,S,D,O,I){
qt.filters.sub(h,b,w,S,D,O,I)&&ga[h](null,b,w,S,D,O,I)}o.pub=$B;function DB(){Of.unsub(o),Wg.delete(o),os.clear(),zg(xd,
nl,Mb),c.remove(),Xe?.remove(),an("destroy")}o.destroy=DB;function Lf(){an("init",e,t),sb(t||e.data,!1),pe[_]?_f(_,pe[_]):
ff(),Ac=yt.show&&(yt.width>0||yt.height>0),as=bo=!0,mf(e.width,e.height)}return x.forEach(rb),C.forEach(lB),n?n instanceof
HTMLElement?(n.appendChild(c),Lf()):n(o,Lf):Lf(),o}jt.assign=Kt;jt.fmtNum=Yg;jt.rangeNum=wd;jt.rangeLog=Sd;jt.rangeAsinh=
Jg;jt.orient=Bs;jt.pxRatio=Ye;jt.join=N5;jt.fmtDate=Xg,jt.tzDate=j5;jt.sync=ST;{jt.addGap=$I,jt.clipGaps=Pd;let e=jt.paths=
{points:DT};e.linear=AT,e.stepped=AI,e.bars=OI,e.spline=RI}var NT="B";function cl(e){let t=U(null),n=U(null),o=U(null),i=U(e);i.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:p,bars:d,
low:m,stacked:f})=>`${u} ${c} ${p} ${d} ${m?"band":""} ${f}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${hp.value}`;return it(()=>{if(!t.current)return;let u=new jt(ZI(i,t.current.clientWidth),BT(i.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==u.width&&u.setSize({width:p,height:i.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),N(()=>{n.current?.setData(
BT(i.current))},[e.times,e.series]),N(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:NT,
onPointerUp:u=>{let c=o.current,p=n.current;o.current=null;let d=p?.cursor.idx;!c||!p||d===null||d===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||i.current.onPick?.(d,GI(p,i.current.series,d),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function GI(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach(
(a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
p=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<s&&(s=p,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var zT=({low:e,high:t})=>e&&
t?[e,t]:[];function BT({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({
values:i})=>o(i)),...t.flatMap(zT).map(o)]}function JI(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:Ed(sy(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:Ed(sy(o),52)})}),t}function sy({
color:e}){return e===null?nt("--other"):nt(cn(e))}function Ed(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function ZI(e,t){
let{series:n,zone:o,unit:i,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.max(t,64),height:s,padding:[
8,24,0,0],legend:{show:!1},tzDate:c=>jt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,show:!n.some(({bars:c})=>c)},
drag:{x:!0,y:!1,setScale:!1}},bands:JI(n),scales:{x:{range:()=>YI(e.current.times)},y:a?{distr:3,log:10}:{range:(c,p,d)=>[
Math.min(0,p??0),d===null||d<=0||i==="share"&&Math.abs(d-1)<1e-9?1:d*1.05]}},axes:[{...FT(),grid:{show:!1},size:28,space:72,
values:(c,p,d,m,f)=>p.map(g=>eH(g,f,o))},{...FT(),size:56,...u?{space:28}:{},values:(c,p)=>p.map(d=>d===null?"":lt(d,i))}],
series:[{},...n.map((c,p)=>tH(c,p,l.length)),...n.flatMap(c=>zT(c).map(()=>({show:c.shown??!0,stroke:"transparent",width:0,
points:{show:!1}})))],hooks:{drawClear:[c=>XI(c,e.current)],draw:[c=>e.current.onBox?.(QI(c))],setCursor:[c=>{let{idx:p,
left:d,top:m}=c.cursor;e.current.onCursor(d===void 0||d<0?null:p??null,d??0,m??0)}],setSelect:[c=>{if(c.select.width<4)return;
let p=c.posToVal(c.select.left,"x"),d=c.posToVal(c.select.left+c.select.width,"x");c.setSelect({left:0,top:0,width:0,height:0},
!1),e.current.onDrag?.(p,d,c.cursor.event?.shiftKey??!1)}]}}}function YI(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-
t)/(e.length-1):86400;return[t,n+o]}function QI(e){let t=jt.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/
t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function XI(e,{unfinished:t}){if(t==null)return;
let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));id(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,nt("--li\
ne"))}function eH(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=lp(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&
i===1?J(e*1e3,n,"year"):t>=27*86400?J(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?J(e*1e3,n,"dayShort"):J(e*1e3,n,t<60?
"clockSecond":"clock")}function FT(){let e=nt("--line");return{stroke:nt("--muted"),font:`12px ${nt("--font")}`,gap:6,grid:{
stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function tH(e,t,n){let o=sy(e),i=e.dashed?[4,4]:e.color===null||e.stacked?
[]:Ma(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:jt.paths.bars({size:[.92,64],align:1}),
points:{show:!1}}:{stroke:e.dashed?Ed(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&
t===0?{fill:Ed(o,52)}:{},...i.length>0?{dash:i}:{}}}var IT=50,nH=5;function pl(e){let{answer:t,document:n}=e,o=Z(()=>Et(t,n),[t,n]),i=Gc(md);return r("div",{class:jS,children:o.
measures.map((s,a)=>r(rH,{...e,shape:o,measure:s,height:oH(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function oH(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function rH(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
d=t.columns[i].name,m=(e.form==="stacked"||e.form==="share")&&!Ii(d)?"lines":e.form,f=Z(()=>Nu(t,o,i,l),[t,o,i,l]),g=Z(()=>t.
compare?Nu(t.compare,o,i):null,[t,o,i]),[v,y]=k(new Set),[T,x]=k(null),[C,P]=k(null),R=m==="share"?"share":Ft(d),_=Y=>lt(
Y,R),A=o.keys.map(Y=>t.columns[Y].name).join(),E=Z(()=>iH(f,A),[f,A]),z=Mo(f.times),q=f.times.length-1,F=f.times.find(Y=>(Y+
z)*1e3>e.end+1e3)??null,ue=F===null?f.times.length:f.times.indexOf(F),X=Z(()=>sH(f,g,E,v,m,ue),[f,g,E,v,m,ue]),he=(Y,Qe,Je)=>{
let $e=f.series[Qe<E.length?Qe:0];$e&&e.onPoint?.({start:f.starts[Y],keys:$e.keys,measure:d,value:$e.values[Y]??null},Je)},
pe=Y=>{let Qe={ArrowRight:(T?.at??-1)+1,ArrowLeft:(T?.at??q+1)-1,Home:0,End:q}[Y.key];if(Qe!==void 0&&q>=0){let Re=Math.
max(0,Math.min(Qe,q));return Y.shiftKey&&e.onSpan&&e.onSpan(...lH(c,f.times,T?.at??Re,Re,z)),x({at:Re,left:-1}),!0}if(Y.
key!=="Enter"&&Y.key!=="."||!T)return!1;let Je=Y.target.getBoundingClientRect(),$e=C?C.left+(f.times[T.at]-C.from)/(C.to-
C.from)*C.width:80;return he(T.at,E.findIndex(Re=>!v.has(Re.key)),new DOMRect(Je.left+$e,Je.top+80,0,0)),!0},Le=(Y,Qe,Je)=>{
let[$e,Re]=aH(f.times,Y,Qe,z);Je&&e.onSpan?e.onSpan($e,Re):e.onZoom($e,Re)};return r(je,{title:Q(d).text,summary:uH(f,d,
A,_,m),announced:T?o2(f,g,T.at,s,_):"",onKey:pe,table:r(Kn,{answer:t,document:n,zone:s}),actions:r(L,{children:[e.tools,
e.actions?.(d)]}),legend:A===""?null:r(fd,{rows:E,all:f.series.length,hidden:v,onHidden:y,text:Y=>lt(Y,Ft(d)),...e.onGroup?
{onMenu:(Y,Qe)=>e.onGroup?.(Y.keys,Qe)}:{}}),children:[r(cl,{times:f.times,series:X,zone:s,unit:R,height:a,cursor:T?.at??
null,logarithmic:p&&m!=="stacked"&&m!=="share",unfinished:F,onCursor:(Y,Qe)=>x(Y===null?null:{at:Y,left:Qe}),onDrag:Le,onPick:he,
onBox:Y=>P(Qe=>Qe!==null&&JSON.stringify(Qe)===JSON.stringify(Y)?Qe:Y)}),C&&c&&r(u2,{box:C,from:c.from,to:c.to}),C&&r(l2,
{box:C,flags:u,zone:s}),T&&r(t2,{lines:f,former:g,rows:E,hidden:v,at:T.at,left:T.left,zone:s,text:Y=>lt(Y,Ft(d)),unfinished:F!==
null&&f.times[T.at]>=F})]})}function iH(e,t){return e.series.slice(0,IT).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:kn(t,n.keys)}))}function sH(e,t,n,o,i,s){let a=e.series.slice(0,IT).map((d,m)=>({
series:d,row:n[m],isShown:!o.has(n[m].key)}));if(i==="stacked"||i==="share"){let d=mC(a.map(({series:m,isShown:f})=>f?m.
values:m.values.map(()=>0)),i==="share");return a.map(({row:m,isShown:f},g)=>({values:d[g],color:m.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:d})=>d).length<=nH,u=a.map(({series:d,row:m,isShown:f})=>({values:i==="bars"?d.values:d.values.
map((g,v)=>v<s?g:null),color:m.color,shown:f,bars:i==="bars",...l&&d.low?{low:d.low,high:d.high}:{}})),c=a.map(({row:d,isShown:m})=>{
let f=t?.series.find(g=>JSON.stringify(g.keys)===d.key);return f?{values:e.times.map((g,v)=>f.values[v]??null),color:d.color,
shown:m,dashed:!0}:null}).filter(d=>d!==null),p=i==="bars"||s>=e.times.length?[]:a.map(({series:d,row:m,isShown:f},g)=>({
values:d.values.map((v,y)=>y>=s-1?v:null),color:m.color,shown:f,dashed:!0,of:g}));return[...u,...c,...p]}function aH(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function lH(e,t,n,o,i){let s=e?t.findIndex(p=>p===
e.from):-1,a=e?t.findLastIndex(p=>p<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function uH(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${Q(n).text}, ${e.series.length} groups`,l=s?.values.reduce(
(c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>Q(c).text).join(", ")} leads`:"";return`${i==="bars"?"Bar":
"Line"} chart of ${Q(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}var HT=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),cH=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function VT(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:pH(n.toLowerCase())??dH(n)??mH(n,t)}function pH(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?HT.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),i=o?HT.get(o[1]):void 0;return i?{from:`now/${i}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function dH(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,i]=[Number(t[1]),t[2],t[3]],s=new Date(Date.UTC(n,Number(o??1)-1,Number(i??1))),a=new Date(s);return i!==void 0?
a.setUTCDate(a.getUTCDate()+1):o!==void 0?a.setUTCMonth(a.getUTCMonth()+1):a.setUTCFullYear(a.getUTCFullYear()+1),{from:s.
toISOString().slice(0,10),to:a.toISOString().slice(0,10)}}function mH(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=qT(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let i=qT(n[1],t,typeof o=="string"?o:null);return i===null?null:i==="now"?{from:o}:{from:o,to:i}}function qT(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Ad(o[1])}:${o[2]}:${o[3]??"00"}`;let i=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),s=i?cH.indexOf(i[2].toLowerCase()):-1;if(!i||s<0)return null;let a=`${i[3]??t.getUTCFullYear()}-${Ad(String(s+1))}\
-${Ad(i[1])}`;return i[4]===void 0?a:`${a}T${Ad(i[4])}:${i[5]}:00`}function Ad(e){return e.padStart(2,"0")}var WT="wn",UT="bn",KT="yn",jT="kn",GT="zn";function $n(e){de({document:ke(ke(Ce.value,"from",e.from),"to",e.to)})}function JT(){let e=U(null),[t,n]=k(!1),o=Ce.value.
timezone??"UTC",i=Jo(Ce.value,o),{error:s}=Un.result.value,a=ys(s,"from")??ys(s,"to"),l="The question";return Uo([{keys:"\
t",label:"Range of time",group:l,act:()=>n(!0)},{keys:"[",label:"The range before",group:l,act:()=>ay(-1,0)},{keys:"]",label:"\
The range after",group:l,act:()=>ay(1,0)},{keys:"-",label:"Zoom out",group:l,act:()=>ay(0,.5)}]),r(L,{children:[r(M,{buttonRef:e,
icon:"calendar",after:"down",kind:a?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:WT,
children:i})}),a&&!t&&r("div",{class:GT,children:r(ce,{error:a})}),t&&r(pn,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:r(hH,{zone:o,wrong:a,onDone:()=>n(!1)})})]})}function ay(e,t){let n=Un.result.value.
answer?.query,[o,i]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],s=i-o;if(!(s>0))return;let a=l=>new Date(l).
toISOString();$n({from:a(o+(e-t)*s),to:a(i+(e+t)*s)})}function hH({zone:e,wrong:t,onDone:n}){let[o,i]=k(t),{from:s,to:a}=Ce.
value,l=s===void 0&&a===void 0?"":`${s??""} - ${a??"now"}`,u=c=>{let p=VT(c);if(!p){i({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}$n(p),n()};return r("div",{class:UT,children:[
r(dn,{label:`Range, on the clock of ${e}`,value:l,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
r("div",{class:KT,children:Au.map(c=>r(M,{small:!0,kind:"plain",class:jT,pressed:Jo(Ce.value,e)===c.label,onClick:()=>{$n(
c),n()},children:c.label},c.label))})]})}var gH=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function ZT({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=k("lines"),[u,c]=k(!1),[p,d]=k(null),{openAt:m,menu:f}=_r(),g=bH(n,e),
v=Et(e,n),y=v.keys.length>0&&v.measures.some(R=>Ii(e.columns[R].name));N(()=>d(null),[JSON.stringify(n)]);let T=Z(()=>dC(
t),[t]),x=R=>Object.fromEntries(v.keys.map((_,A)=>[e.columns[_].name,R[A]])),C=e.columns[v.time]?.name??"time",P=({start:R,
keys:_,measure:A,value:E},z)=>m({document:n,mark:{keys:{[C]:R,...x(_)},measure:A},anchor:z,value:E,items:[{label:"Note h\
ere…",icon:"plus",act:()=>io({kind:"note",time:R})}]});return r(L,{children:[r(pl,{answer:e,document:n,zone:o,form:i?"\
bars":y?a:"lines",logarithmic:u,intervals:T,end:vH(e),flags:g.flags,span:p,onZoom:(R,_)=>$n({from:Wi(R),to:Wi(_)}),onSpan:(R,_)=>d(
{from:R,to:_}),onPoint:P,onGroup:(R,_)=>m({document:n,mark:{keys:x(R)},anchor:_,value:R[0]}),tools:r(L,{children:[y&&!i&&
r(xt,{label:"Form",choices:gH,value:a,onChange:l}),!i&&r(M,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),p&&r(Qa,{document:n,mark:{time:{from:Wi(p.from),to:Wi(p.to)}},label:`${J(p.from*1e3,o)} to ${J(p.to*
1e3,o)}`,onClear:()=>d(null),children:[r(M,{small:!0,kind:"outlined",icon:"search",onClick:()=>$n({from:Wi(p.from),to:Wi(
p.to)}),children:"Zoom"}),r(M,{small:!0,kind:"outlined",icon:"plus",onClick:()=>io({kind:"note",time:Wi(p.from),to:Wi(p.
to)}),children:"Note"})]}),r(yH,{answer:e,of:n,zone:o}),g.menu,f]})}function yH({answer:e,of:t,zone:n}){let{choose:o,menu:i}=ud(
e,t);return r("div",{class:pS,children:[r(Kn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function Wi(e){
return new Date(e*1e3).toISOString()}function vH(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function bH(e,t){let[n,o]=k(!0),[i,s]=k(null),a=pd(e.dataset,t.query?.from,t.query?.to);Uo([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Z(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>s({note:c,anchor:p})})),[a,n]),u=i&&r(jo,{anchor:i.anchor,label:"\
Note",head:W(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{dd(i.note.
id)}}]});return{flags:l,menu:u}}function YT({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Pe,{icon:"search",title:"Noth\
ing found",actions:r(L,{children:[n&&r(M,{kind:"primary",onClick:()=>$n({}),children:"All data"}),t&&r(M,{kind:"outlined",
onClick:()=>de({document:ke(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(M,{kind:"outlined",onClick:Po,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var xH=8;
function QT({document:e,chart:t}){let n=Ga(Ee(e.dataset).value.value);return r(Pe,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,xH).map((o,i)=>r(M,{kind:i===0?"pr\
imary":"outlined",onClick:()=>de({as:t,document:Eu({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:Q(o.value).
text},o.value)):r(M,{kind:"primary",onClick:()=>de({as:"table",document:Eu(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var ly=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await oe(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Rn(t))
return;this.error=j(t)}this.busy=!1,this.changed()}};function dl(e,t){let[,n]=Zf(s=>s+1,0),o=U(null);N(()=>{if(!e)return;
let s=new ly(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??wH}}function wH(){}function Od(e){return{...Be(e),aggregate:{measures:["count()"]}}}var kH=7.2,CH=24,SH=72,TH=300;function XT(e,t,n){let o=ge(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:_H(e,s,a,n),expression:MH(o[a]??ve(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function _H(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,uy(a[n],t,o).length),t.name.length);
return Math.round(Math.max(SH,Math.min(TH,i*kH+CH)))}function uy(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
J(e,n,"millisecond"):typeof e=="number"&&Wo(t)?lt(e,Ft(t.name),!0):Q(e).text}var PH=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function MH(e){return PH.test(e)?e:null}function cy(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?Cn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function py(e){let{document:t}=Ie.value;He({document:ke(t,"where",So(t.where,e)),open:[]},e)}function t_(e){let{document:t}=Ie.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return He({document:ke(t,s,e),open:[]},
n)}let o=t.aggregate??bs("explore",null,{events:[]}).aggregate,i=[...ge(o.by).filter(s=>s!==e),e];He({view:"explore",document:{
...Be(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var e_=5*6e4;function n_(e,t,n){let o=Date.parse(t),i=Be({...e,from:new Date(
o-e_).toISOString(),to:new Date(o+e_).toISOString()});delete i.where,io({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${J(t,n,"second")}`})}function o_(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Be(Ie.value.document.dataset===e.dataset?Ie.value.document:e),i=n.map(({event:s})=>({where:xr(s)}));He({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var i_="xr",Ld="ie",s_="C",a_="jn",Rd="Xn",l_="Sn",Nd="E",u_="Bn",c_="sr",p_="Cn",d_="En",m_="In",f_="cr",h_="Un",g_="Ln",
y_="Mn",Xu="gr",v_="Nn",b_="Rn",x_="An",w_="Dn";function k_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(L,{children:[r("di\
v",{role:"row",class:Se(Ld,s&&a_),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:Rd,children:r("button",{type:"button",
class:l_,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ie,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>r("span",{role:"cell",class:Nd,"data-type":p.type,children:r(C_,{value:t[c],
column:p,zone:o,most:l?1e3:200})},c))]}),s&&r($H,{...e})]})}function C_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:uy(e,t,n),kind:e===null?"null":"value"}})}function $H({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=k(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${Q(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:u_,children:r("di\
v",{role:"cell",class:c_,children:[r("div",{class:p_,children:[r(EH,{row:e,all:t,zone:n,document:o,opened:i}),t.length>8&&
r("input",{class:d_,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:m_,children:l.map(({column:u,value:c})=>r(DH,{column:u,value:c,zone:n},u.name))})]})})}function DH({column:e,
value:t,zone:n}){let o=ve(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=Q(e.name).text;return r("div",{class:f_,children:[
r("dt",{class:h_,children:r($,{value:e.name,most:64})}),r("dd",{class:g_,children:r(C_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:y_,children:[i&&r("button",{type:"button",class:Xu,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>py(
cy(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:Xu,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>py(cy(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:Xu,"aria-label":`Break down by ${s}`,onClick:()=>t_(
o),children:"by"}),r("button",{type:"button",class:Xu,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Fe(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ie,{name:"copy",size:14})})]})]})}function EH({
row:e,all:t,zone:n,document:o,opened:i}){let s=Ee(o.dataset).value.value,a=(p,d=e)=>p===void 0?void 0:d[t.findIndex(m=>m.
name===p)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(p=>({time:a("time",p),event:a(s?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return r(L,{children:[typeof u=="string"&&r(M,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>ye(za(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(M,{small:!0,kind:"outlined",icon:"clock",onClick:()=>n_(o,l,n),children:"5 min around"}),c.length>
0&&r(M,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>o_(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(M,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Fe(JSON.stringify(Object.fromEntries(t.map(({
name:p},d)=>[p,e[d]])),null,2),"The event"),children:"JSON"})]})}function Bd({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=U(null),[a,l]=k(new Set),[u,c]=k("0:0"),p=Z(()=>e.
first?XT(e.first,o,n):[],[e.first,o,n]),d=Z(()=>e.pages.flatMap(AH),[e.pages]),m=Z(()=>OH(d,a),[d,a]);if(!e.first)return e.
error?r(S_,{error:e.error,onAgain:e.more}):r("div",{class:x_,children:r(we,{lines:12})});if(e.pages.length===0)return r(
"p",{class:w_,children:"No event passes."});let f=v=>{let y=new Set(a);y.delete(v)||y.add(v),l(y),c(v)},g=`28px ${p.map(
({width:v})=>`${v}px`).join(" ")} minmax(0, 1fr)`;return r("div",{ref:s,class:i_,role:"table","aria-label":"Events","dat\
a-wrap":i,onKeyDown:v=>LH(v,s.current),children:[r("div",{class:Se(Ld,s_),role:"row",style:{gridTemplateColumns:g},children:[
r("span",{role:"columnheader",class:Rd,children:r("span",{class:"spoken",children:"Open"})}),p.map(({name:v,at:y})=>r("s\
pan",{role:"columnheader",class:Nd,children:r($,{value:v,most:48})},y))]}),d.map((v,y)=>r(BH,{at:y,rows:v,scroller:s,render:(T,x)=>{
let C=`${y}:${x}`;return r(k_,{row:T,all:e.first.columns,columns:p,zone:n,document:t,template:g,isOpen:a.has(C),current:u===
C,wrap:i,opened:m,onToggle:()=>f(C)},x)}},y)),r(FH,{paging:e,scroller:s})]})}var dy=25;function AH(e){return Array.from(
{length:Math.ceil(e.length/dy)},(t,n)=>e.slice(n*dy,(n+1)*dy))}function OH(e,t){return[...t].map(n=>{let[o,i]=n.split(":").
map(Number);return e[o]?.[i]}).filter(n=>n!==void 0)}function LH(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,
o=e.target instanceof Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll(
"[data-opener]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var RH="800px",NH=2;function BH({rows:e,
scroller:t,render:n,at:o}){let i=U(null),[s,a]=k(o<NH),l=U(e.length*pp());return N(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(l.current=p.boundingClientRect.height||l.current),a(p.isIntersecting))},{root:t.current,rootMargin:RH});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-block":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function FH({paging:e,scroller:t}){let n=U(null),o=U(e.more);return o.current=e.more,N(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:v_,children:[e.error&&r(
S_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function S_({
error:e,onAgain:t}){return r("div",{class:b_,children:[r(ce,{error:e}),r(M,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var __="Hn",P_="_n",M_="qn",my="Fn",$_="Tn",D_="Gn",E_="ae";function A_({all:e,wanted:t,onWanted:n}){let o=U(null),[i,s]=k(!1),[a,l]=k(""),u=t??e,c=p=>{let d=e.filter(m=>m===p?!u.includes(
p):u.includes(m));n(d.length===e.length?null:d)};return r(L,{children:[r(M,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(pn,{anchor:o.current,role:"dialog",label:"Columns",class:$_,onClose:()=>s(!1),children:[
r("input",{class:Ve,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:p=>l(p.currentTarget.value)}),
r("div",{class:D_,children:e.filter(p=>p.toLowerCase().includes(a.toLowerCase())).map(p=>r("label",{class:E_,children:[r(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),r($,{value:p,most:40,middle:!0})]},p))})]})]})}var zH=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function O_({document:e,zone:t,actions:n}){let[
o,i]=k(!1),[s,a]=k(null),l=/asc|^time$/.test(e.samples?.order??""),u=dl({path:"v1/query",body:d=>({...e,samples:{...e.samples,
...d===void 0?{}:{cursor:d}}})},JSON.stringify(e)),c=_t(Od(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:__,"aria-label":"Raw events",children:[r("div",{class:P_,children:[r("h2",{class:M_,children:typeof p==
"number"?`${B(p)} events`:"Raw events"}),r(xt,{label:"Order",choices:zH,value:l?"oldest":"newest",onChange:d=>le("sample\
s.order",d==="oldest"?"time asc":void 0)}),r(A_,{all:u.columns.map(({name:d})=>d),wanted:s,onWanted:a}),r(M,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(IH,{document:e,zone:t}),r(Bd,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function IH({document:e,zone:t}){let n=Z(()=>({...Be(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=_t(ke(n,"compare",void 0)),[i,s]=k(null),a=Z(()=>o&&"rows"in o&&"columns"in o?
Nu(o,Et(o,n),1):null,[o]),l=Z(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:my}):r("div",{class:my,children:r(cl,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>$n({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function L_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!Go(e)||n==="heat"&&!ge(e.aggregate?.by).some(zi)))return r(QT,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(we,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(cC,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(O_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(YT,{document:i});let p=Go(
i),d=HH(n,i)?n:Yp(i);return d==="distribution"&&p?r(YC,{answer:o,of:i,bins:p,zone:l,actions:u}):d==="heat"&&p?r(FS,{answer:o,
of:i,bins:p,zone:l,actions:u}):Et(o,i).time>=0&&!p&&(d==="line"||d==="bar")?r(ZT,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:d==="bar",actions:c}):d==="bar"?r(fS,{answer:o,of:i,document:e,zone:l,actions:c}):r(mS,{answer:o,of:i,document:e,zone:l,
actions:c})}function HH(e,t){let n=ge(t.aggregate?.by).some(zi);return e==="distribution"?Go(t)!==null&&!n:e==="heat"?Go(
t)!==null&&n:e==="table"||Go(t)===null}var fy="[data-stop]";function Fd(e){return[...e.querySelectorAll(fy)].filter(t=>t.closest("[data-sentence]")===e)}function R_(e){
if(!e)return;let t=Fd(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function N_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(fy)||t.closest("[data-sentence]")!==e))for(let n of Fd(
e))n.tabIndex=n===t?0:-1}function B_(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Fd(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function jn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${fy}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function hy(){
let e=document.querySelector("[data-sentence]"),t=e?Fd(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var gy="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var Ui=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],zd={aggregate:Ui("aggregate",["measures","by","having","over"]),samples:Ui(
"samples",["columns","order"]),funnel:Ui("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:Ui("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:Ui(
"lifecycle",["per","period","event","created"]),stickiness:Ui("stickiness",["per","period","event"]),paths:Ui("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:Ui("difference",["over","selection","bas\
eline","properties"])};var qH=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function F_(e){let t=e.replaceAll(" ","");return qH.test(t)?t:null}function zs(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var Id=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],li=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function z_(e,t,n){let o=ys(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}function H_(e,t,n){let o=cu(t.where),i=Pi(e,o);if(typeof i=="string")return ke(e,o,t.span?I_(i,t.span,n):n);let s=o.slice(
0,-1),a=Pi(e,s);return o.at(-1)!==0||typeof a!="string"?null:ke(e,s,t.span?I_(a,t.span,n):n)}function I_(e,t,n){let{start:o,
end:i}=_i(e,t);return e.slice(0,o)+n+e.slice(i)}function Hd(e,t){let n=H_(Ce.value,e,t);n&&de({document:n})}var q_="Jn",V_="Kn",W_="On";var U_=Kc({document:{dataset:""},error:null,sentence:()=>null});function kt(){return Gc(U_)}function Pt({document:e,error:t,
label:n,children:o}){let i=U(null);it(()=>R_(i.current));let s=a=>{!a.defaultPrevented&&B_(a.currentTarget,a)&&a.preventDefault()};
return r(U_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:q_,onKeyDown:s,onFocusIn:a=>{N_(a.currentTarget,a.target)},children:o})})}function be({word:e,
children:t}){return r("span",{class:V_,children:[e!==void 0&&r(ml,{children:e}),t]})}function ml({children:e}){return r(
"span",{class:W_,children:e})}function K_({id:e,error:t}){return r(ce,{...e===void 0?{}:{id:e},error:t,onHint:n=>Hd(t,n)})}var j_="Pn",G_="f",J_="Qn",Z_="Vn",Y_="Wn",Q_="Yn",X_="Zn",eP="te",tP="ep",nP="I",vy="rp";function mn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=kt(),u=U(null),c=ft(),[p,d]=k(!1),m=s?null:
z_(l.error,o,i),f=m!==null||a!==null,g=UH(m,a,e.onHint),v=async()=>{await e.onRemove?.(),jn(l.sentence(),t,e.after)},y=e.
editor!==void 0||e.menu!==void 0;return r("span",{class:j_,"data-path":o,children:[r("span",{class:Se(G_,s&&Z_,f&&Y_,e.quiet&&
Q_,p&&J_),children:[f&&r("span",{class:X_,children:r(ie,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:eP,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":y?p:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>d(!p),onKeyDown:T=>KH(T,e,v,g),children:[r("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:tP,children:r(ie,{name:"down",size:12})})]}),e.onRemove&&
r("button",{type:"button",class:nP,tabIndex:-1,"aria-label":`Remove ${W(n)}`,onClick:v,children:r(ie,{name:"close",size:12})})]}),
m&&r("span",{class:vy,children:r(K_,{id:`${c}-problem`,error:m})}),a&&r("span",{class:vy,children:r(ce,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),p&&e.menu&&r(jo,{anchor:u.current,label:W(n),items:e.menu,onClose:()=>d(!1)}),p&&e.editor&&r(
pn,{anchor:u.current,role:"dialog",label:W(n),onClose:()=>{d(!1),e.onLeave?.()},children:e.editor(()=>d(!1))})]})}function UH(e,t,n){
let o=t??e,i=o?Lh(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>Hd(e,i)}function KH(e,t,n,o){let i=e.key==="En\
ter"&&o?o:jH(e,t,n);i&&(e.preventDefault(),i())}function jH(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var rP="hr",iP="ip";function Eo({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:rP,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:iP,children:e}),r(Li,{...i,inline:!0,autofocus:!0,eager:!0})]})}function Ki(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>le(t,l));return r(mn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(JH,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function JH({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=k(""),[p,d]=k(!1),m=u.trim(),f=n.filter(([y,T])=>m===""||y.startsWith(m)||(T??"").includes(m)),g=y=>{
let T=o(y);T===null?d(!0):a(T)},v=[...m!==""&&!f.some(([y])=>y===m)&&o(m)!==null?[{value:m,label:m,note:"as it is typed"}]:
[],...f.map(([y,T])=>({value:y,label:y,note:T,selected:y===t})),...m===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(Eo,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:y=>{c(y),d(!1)},options:v,onPick:y=>y===null?a(void 0):
g(y),onTake:g,onCancel:l,onLeave:l,invalid:p,foot:p||m!==""&&o(m)===null?i:void 0})}function fo(e){return r(Ki,{usual:Id,
...e,read:F_,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var ZH=["dataset","define","params","timezone","week_start","missing"];function Ao(e,t){let n=ZH.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function by(e,t,n){return(await oe(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var YH=2e3,Is=new Map,qd=new Map,aP=ae(0),sP;function fl(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function hl(e,t){aP.value;let n=JSON.stringify(e),o=Ca.value,i=t.filter(a=>a.text!==""&&!Is.has(fl(n,a))),s=i.map(
a=>fl(n,a)).join(`

`);return N(()=>{i.length>0&&o!=="away"&&QH(n,e,i)},[s,o]),t.map(a=>Is.get(fl(n,a))??null)}async function lP(e,t,n){let o=JSON.
stringify(e),i=Is.get(fl(o,t));if(i)return i;let[s]=await by(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return uP(o,t,s),s}function QH(e,t,n){let o=qd.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(fl(e,i),i);qd.set(e,o),sP??=setTimeout(()=>{sP=void 0,XH()},0)}async function XH(){let e=[...qd];qd.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await by(n,i).catch(()=>[])).forEach((a,l)=>uP(t,i[l],
a))})),aP.value++}function uP(e,t,n){Is.size>=YH&&Is.delete(Is.keys().next().value),Is.set(fl(e,t),n)}async function er(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await lP(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=j(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function gl(e,t,n){if(!t)return n;
let{start:o,end:i}=_i(e,t);return e.slice(0,o)+n+e.slice(i)}var eq=new Set(["has","contains","starts_with","ends_with"]);function vl({property:e,operator:t,values:n}){let o=ve(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:eq.has(i)?`${t}(${o}, ${n.map(ec).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(ec).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(ec).join(" and ")}`}
function ec(e){return typeof e=="string"?Cn(e):String(e)}var tq=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function dP(e){for(let[t,n]of tq){if(e===t)return n;if(e===n)return t}
return e}var cP=["=","!=","in","not in"],yl=["is null","is not null"],xy=[">=",">","<","<=","between","not between"],pP=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Vd(e){switch(e){case"bool":return["is true","is false",...yl];case"string":return[
...cP,...pP,...yl];case"int64":case"float64":return["=",...xy,"!=","in","not in",...yl];case"timestamp":return[...xy,...yl];case"\
list of strings":return["has","not has",...yl];case"unknown":return[...cP,...xy,...pP,"has","not has",...yl]}}function Gn(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Hs(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var mP={property:null,type:"unknown",operator:null,values:[]};function fP(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function wy({property:e,operator:t}){return e===null?"property":t===null||Gn(t)===0?"operator":
"values"}function hP(e,t,n){return e.operator!==null&&e.type===n&&Vd(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function gP(e,t){let n=Gn(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Wd(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function yP(e,t){let n=e.operator===null?0:Gn(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function ky({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Gn(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function tc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||ky(e)!==null)return null;
if(Gn(n)!=="many"||!o.includes(null))return vl({property:t,operator:Gn(n)==="many"?Hs(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=vl({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=vl({property:t,operator:Hs(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function Cy(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function vP(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}function $r(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function Dr(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:$r(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var bP={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function bl(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function xP({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=k(""),c=e.filter(
f=>f===l.trim()),p=e.filter(f=>f!=="in"&&f!=="not in"),d=c.length>0?c:Dr(p,l,f=>`${f} ${bl(f)} ${bP[f]}`),m=f=>f===t||t!==
null&&f===Hs(t,1);return r(Eo,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:d.map(f=>({value:f,label:bl(f),note:bP[f],selected:m(f)})),onPick:n,onTake:()=>{}})}var Ty="oe",wP="ne",kP="ap";var _y=8;function CP({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
L,{children:[r("button",{type:"button",class:Ty,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:Ty,"data-present":t==="operator",onClick:()=>n("operator"),
children:bl(s)}),t==="values"&&a.slice(0,_y).map(l=>r("button",{type:"button",class:wP,onClick:()=>o(Wd(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(ie,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>_y&&r("span",{class:kP,children:["and ",H(a.length-_y)," more"]})]})}var SP=50;function TP(e,t,n,o){return oe(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:SP},
signal:o})}function Py(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:d,missing:m}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:d,missing:m,limit:SP};return oe(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}function _P(e,t){let[n,o]=k(null);return N(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Rn(s)||o(a=>({key:e,value:a?.value??null,error:j(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Ud(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=_P(`${i}
${n.join()}
${s}`,d=>TP(i,s,n,d)),l=oq(e,s),u=a.fresh&&a.value?a.value:{names:rq(i,s),more:0},c=new Set(l.map(({name:d})=>d));return{
names:[...l,...u.names.filter(({name:d})=>!c.has(d))].filter(d=>d.kind==="function"||o(d.type)),more:u.more}}function oq({
define:e},t){return Object.keys(e??{}).filter(n=>$r(n,t)<3).map(n=>({kind:"definition",name:n,text:ve(n),type:"unknown",
filled:1}))}function rq(e,t){let n=Ee(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:i,type:s,
filled:a})=>({kind:"property",name:i,text:ve(i),type:s,filled:a/o})).filter(({name:i})=>$r(i,t)<3).sort((i,s)=>$r(i.name,
t)-$r(s.name,t)||s.filled-i.filled)}function PP(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return _P(s,async a=>{
let l=()=>Py(e,t??"",void 0,i,a);return n===void 0?l():Py(e,t??"",n,i,a).catch(u=>{if(Rn(u)||j(u).status!==400)throw u;return l()})})}var MP="tp";var aq={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},lq={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function My(e){let t=e.kind==="function"||e.filled>=.9995?"":V(e.filled);return[aq[e.kind]||lq[e.type],t].filter(n=>n!==
"").join(", ")}function $P(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:My(s)}));return n===""||o&&$r(o.name,n)<3?i:[qs(n),...i]}function qs(e){return{value:{typed:e},label:r("code",{class:MP,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function Er(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=k(e.typed??""),u=Ud(t,a,n,o),c=e.names?Dr(e.names,
a,({name:y})=>y).filter(({type:y})=>o?.(y)??!0):u.names,p=e.names?0:u.more,d=e.extra?.(a)??[],m=$P(c,a),f=m[0]!==void 0&&
"typed"in m[0].value,g=d.length>0&&f?[...d,...m.slice(1),m[0]]:[...d,...m],v=y=>{y.trim()!==""&&s(y.trim())};return r(Eo,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:g,onPick:y=>"entry"in y?i(y.entry):v(y.typed),onTake:v,foot:p>0?`${H(p)} more, keep typing`:void 0})}function DP({document:e,beside:t,draft:n,typed:o="",ask:i,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,d]=k(o),
m=n.operator===null?1:Gn(n.operator),f=m==="many",g=PP(e,i?ve(n.property??""):null,t,p),v=Cy(p,n.type),y=p===""||v!==void 0,
T=uq(n,p,v,g.value),x=_=>{let A=yP(n,_);d(""),s(A.values,m!==2||A.values.length>=2)},C=(_,A)=>{let E="typed"in _?v:_.value;
E!==void 0&&(A&&f?(d(""),s(Wd(n,E).values,!1)):f&&p===""&&n.values.length>0?s(n.values,!0):x(E))},P=()=>{f&&p===""&&n.values.
length>0?s(n.values,!0):v!==void 0&&p!==""&&x(v)},R=_=>{let A=f?vP(_)?.map(E=>Cy(E,n.type)):void 0;return!A||A.includes(
void 0)?!1:(s([...new Set([...n.values,...A])],!0),!0)};return r(Eo,{label:"Value",placeholder:cq(n,m),text:p,onText:d,head:c,
onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(0,-1),!1):a(),onPaste:R,invalid:!y,several:f,spaceTypes:p!==
""&&T[0]!==void 0&&"typed"in T[0].value,options:T,onPick:C,onTake:P,foot:y?pq(g.value,g.error!==null,f):`${ec(p)} is no \
number`})}function uq(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=m=>e.values.includes(m),a=(o?.values??[]).map(({value:m,count:f})=>({
value:{value:m},label:r($,{value:m,most:60,middle:!0}),note:i+H(f),selected:s(m)})),l=o?.values.some(({value:m})=>m===n)??
!1,u=t!==""&&n!==void 0&&!l?[qs(t)]:[],c=l?a.filter(({value:m})=>"value"in m&&m.value===n):[],p=a.filter(m=>!c.includes(
m)),d=o&&t===""&&o.nulls>0&&e.operator!==null&&Gn(e.operator)==="many"?[{value:{value:null},label:r($,{value:null}),note:i+
H(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...d]}function cq({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function pq(e,t,n){let o=e&&e.more>0?[`${H(e.more)} more, keep t\
yping`]:[],i=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...i].join(" · ")}function Kd(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=k(()=>wy(n)),l=U(e.typed??""),u=g=>{l.current="",a(g)},
c=(g,v)=>{let y=hP(n,g,v);o(y),u(y.operator===null||wy(y)!=="values"?"operator":"values")},p=async g=>{let v=(await er(Ao(
t),"condition",g)).parsed?.tree;v?.kind==="name"&&v.name!==void 0&&v.type!=="bool"&&v.type!=="unknown"?c(v.name,v.type):
i(g,null)},d=g=>{let v=gP(n,g);o(v),Gn(g)===0?i(tc(v),v):u("values")},m=(g,v)=>{let y={...n,values:g};o(y);let T=v?tc(y):
null;T!==null&&i(T,y)},f={onCancel:e.onCancel,onLeave:e.onLeave,head:r(CP,{draft:n,stage:s,onStage:u,onDraft:o})};return s===
"property"?r(Er,{...f,label:"Property",placeholder:"property, or a condition",document:t,typed:l.current,kinds:dq,...e.names?
{names:e.names}:{},onName:g=>c(g.name,g.type),onText:g=>{p(g)}},"property"):s==="operator"?r(xP,{...f,operators:Vd(n.type),
present:n.operator,onPick:d,onBack:()=>u("property")},"operator"):r(DP,{...f,document:t,beside:e.beside,draft:n,typed:l.
current,ask:e.names===void 0,onValues:m,onBack:()=>u("operator")},"values")}var dq=["property","definition","cohort","lo\
okup"];var ho="np",Sn="pp",$y="dp",ji="lp",EP="xp",AP="sp";var LP=3;function jd({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:ji,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Sn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(OP,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(L,{children:[s==="is false"&&r("span",{class:Sn,children:"not"}),r("span",{class:ho,children:r($,{value:i,most:40,middle:!0})})]}):
r(L,{children:[r("span",{class:ho,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Sn,children:bl(Gn(
s)==="many"?Hs(s,a.length):s)}),s!==null&&r(OP,{values:a,between:s.endsWith("between")})]})}function OP({values:e,between:t,
name:n=!1}){return e.length>LP+1?r("span",{class:$y,children:["(",H(e.length)," values)"]}):r("span",{class:n?ho:$y,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Sn,children:t?" and ":n?" or ":", "}),r(mq,{value:o})]},i))})}function mq({
value:e}){return e===null?r("i",{class:Sn,children:Nn.null}):r($,{value:e,most:40,middle:!0})}function Gd(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>LP+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function Jd(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function oc(e){
return e.length===0?void 0:e.join(" and ")}function Gi(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Zd(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function RP({text:e,chip:t}){if(t)return vl({...t,operator:dP(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&fq(n)?n:`not (${e})`}function fq(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var Dy={property:"event",type:"string",operator:"=",values:[]};function Yd({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=k(Dy);return r(Kd,{document:e,beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function Ar({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(L,{children:[n.
map((s,a)=>r(be,{word:i(a),children:s},a)),o&&r(be,{word:n.length===0?e:void 0,children:o},"after")]})}var NP="fr",BP="cp",FP="gp";function Or({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=U(null),[l,u]=k(null),[c,p]=k(null),d=U(
0),m=x=>{p(a.current?.getBoundingClientRect()??null),u(x)},f=n==null||n===!1,g=Co(f?t:void 0),v=()=>{d.current=performance.
now(),u(null)},y=()=>{performance.now()-d.current>300&&m("")},T=x=>{if(!(x.ctrlKey||x.metaKey||x.altKey)){if(x.key.length===
1&&x.key!==" "&&x.key!=="/")m(x.key);else if(x.key==="Backspace"&&s)s();else return;x.preventDefault()}};return r(L,{children:[
r("button",{ref:a,type:"button",class:Se(NP,!f&&BP,l!==null&&FP),...g,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${t}: ${n}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:y,onKeyDown:T,children:[r(ie,{name:"plu\
s",size:14}),n]}),l!==null&&r(pn,{anchor:c,role:"dialog",label:t,onClose:()=>{v(),i?.()},children:o(l,v)})]})}function rc(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var gq={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function ic(e,t){let n=rc(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Ee(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...gq[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:ve(u),type:c,filled:1}))}function zP(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:i,text:ve(i),type:o,filled:1}})}var IP="hp",HP="ur",qP="mr";var VP=null;function vq(){return VP??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),VP}function wl(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=U(null),a=U(null),l=U(e);l.current=e;let[u,c]=k(!1);return N(()=>{let p=!1;
return vq().then(d=>{p||!d||!s.current||(a.current=d.mount(s.current,{...l.current,onText:m=>{m!==l.current.text&&l.current.
onText(m)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{p=!0,a.current?.destroy()}},
[]),N(()=>{u&&i&&a.current?.focus()},[u]),N(()=>{a.current?.setText(t)},[t]),N(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:Se(IP,e.class),children:[r("div",{ref:s,class:HP,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:qP,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:p=>e.onText(p.currentTarget.
value)})]})}var WP="fp",UP="up",KP="mp",jP="vp",GP="wp";function Qd({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:WP,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(wl,{class:UP,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?_i(
t,n.span):null}),n&&r("div",{class:KP,children:r(ce,{error:n})}),r("div",{class:jP,children:[r("span",{class:GP,children:"\
Enter takes it, Shift+Enter is a new line"}),r(M,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function kl(){let e=U(!0);return N(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function ui(e){let{path:t,text:n,what:o,onChange:i}=e,s=kt(),a=Ao(s.document,e.over),l=Jd(n,hl(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(_=>_.text),[c,p]=k(null),d=kl(),m=e.byEvent&&l.length===0?Dy:mP,f=_=>`${t}#${_<l.length?_:"draft"}`,g=e.needed!==
!0||l.length>1,v=async _=>{await er(a,"condition",oc(_)??""),d()&&(p(null),i(oc(_)))},y=async(_,A,E)=>{p({at:_,condition:E,
text:A,problem:null});let{parsed:z,problem:q}=await er(a,"condition",A);if(q&&!(e.loose&&z?.tree))return p({at:_,condition:E,
text:A,problem:q}),jn(s.sentence(),f(_));let F=Gi(u,_,oc(z?.conjuncts?.map(ue=>ue.text)??[`(${A})`])??A);await v(F)},T=()=>{
if(!c||c.problem)return;let _=c.condition?tc(c.condition):c.text;_!==null&&_.trim()!==""?y(c.at,_,c.condition):c.condition?.
property?p({...c,problem:{message:ky(c.condition)??"",hint:"",span:null}}):p(null)},x=(_,A,E)=>{let z=l[_],q=c?.at===_?c:
null,F=()=>{p(null),E(),_>=l.length&&jn(s.sentence(),`${t}#+`)},ue=()=>{E(),T()},X=(he,pe)=>{E(),y(_,he,pe)};return(q?q.
condition===null&&q.text!==null:z&&!z.chip)?r(Qd,{label:o,text:q?.text??z?.text??"",problem:q?.problem??null,onCancel:F,
onLeave:ue,onText:he=>p({at:_,condition:null,text:he,problem:null}),onDone:he=>X(he,null)}):r(Kd,{document:s.document,typed:A,
draft:q?.condition??(z?.chip?fP(z.chip):m),names:e.names??ic(s.document.dataset,e.over),beside:oc([...e.within?[e.within]:
[],...Gi(u,_,null)]),onDraft:he=>p({at:_,condition:he,text:null,problem:null}),onDone:X,onCancel:F,onLeave:ue})},C=_=>{c?.
text&&y(c.at,gl(c.text,c.problem?.span??null,_),null)},P=(_,A)=>{let E=c?.at===_?c:null;return r(mn,{stop:f(_),path:t,span:A?.
span,after:`${t}#+`,what:o,label:`${o}: ${Gd(A,E)}`,draft:E!==null,problem:E?.problem,onHint:E?.text?C:void 0,editor:z=>x(
_,"",z),onLeave:T,onRemove:E?()=>p(null):g?()=>v(Gi(u,_,null)):void 0,onNegate:A&&!E?()=>{v(Gi(u,_,RP(A)))}:void 0,onMove:A&&
l.length>1?z=>{v(Zd(u,_,z)).then(()=>jn(s.sentence(),`${t}#${Math.max(0,Math.min(_+z,l.length-1))}`))}:void 0,children:r(
jd,{part:A,draft:E,byEvent:e.byEvent??!1})})},R=l.map((_,A)=>P(A,_));return r(Ar,{lead:e.lead,between:"and",after:r(Or,{
stop:`${t}#+`,label:`Add a ${o}`,editor:(_,A)=>x(l.length,_,A),onLeave:T,onBackspace:l.length>0&&g?()=>{v(u.slice(0,-1))}:
void 0,children:l.length===0&&c===null?e.empty:void 0}),children:c?.at===l.length?[...R,P(l.length,null)]:R})}function Lr(){let[e,t]=k([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),jn(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function Gt({word:e="where"}){let{document:t}=kt();return r(ui,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>le(
"where",n),empty:"filter"})}var xq=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function JP({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=k(null);if(l)
return r(wq,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=d=>n?Dr(xq,d.trim()===""?"time":d,([m,f])=>`time ${f} ${m}`).
map(([m,f])=>({value:{typed:`time('${m}')`},label:m==="auto"?"time":`time, ${m}`,note:f})):[];return r(Er,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:d=>d.trim()===""?c(d).slice(0,1):c(d),onName:d=>{n&&(d.type==="int64"||d.type==="float64")?u(d):s(d.text)},onText:s,
onCancel:a,onLeave:a})}function wq({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=k(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=Dr(a,i,([u,c])=>`${u} ${c}`);return r(Eo,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[qs(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var Xd=()=>!0,Rr=e=>e==="int64"||e==="float64",ZP=e=>Rr(e)||e==="timestamp"||e==="string",YP=e=>e!=="list of strings",Oy=[
{name:"count",meaning:"how many",alone:!0,fits:Xd},{name:"uniq",meaning:"how many different",usual:!0,fits:YP},{name:"su\
m",meaning:"total",usual:!0,fits:Rr},{name:"avg",meaning:"mean",usual:!0,fits:Rr},{name:"median",meaning:"half are below",
usual:!0,fits:Rr},{name:"p95",meaning:"95 % are below",usual:!0,fits:Rr},{name:"p75",meaning:"75 % are below",fits:Rr},{
name:"p90",meaning:"90 % are below",fits:Rr},{name:"p99",meaning:"99 % are below",fits:Rr},{name:"p999",meaning:"99.9 % \
are below",fits:Rr},{name:"min",meaning:"least",fits:ZP},{name:"max",meaning:"largest",usual:!0,fits:ZP},{name:"first",meaning:"\
by time",fits:Xd},{name:"last",meaning:"by time",fits:Xd},{name:"stddev",meaning:"standard deviation",fits:Rr},{name:"un\
iq_approx",meaning:"about how many different",fits:YP},{name:"count",meaning:"how many have a value",fits:Xd}];function QP(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=k(e.typed),[c,p]=k(e.text),[d,m]=k(null),[f,g]=k(!a);if(f){let y=()=>c===
e.text?s():i(c);return r(Qd,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:i,onCancel:s,onLeave:y})}if(d)return r(
Er,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:y=>y===
"unknown"||d.fits(y),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>m(null),onName:y=>i(`${d.name}(${y.text})`),onText:y=>i(
`${d.name}(${y})`)});let v=y=>{"text"in y?i(y.text):"typed"in y?i(y.typed):y.aggregate.alone?i(`${y.aggregate.name}()`):
m(y.aggregate)};return r(kq,{document:t,names:n,text:l,onText:u,present:e.text,onPick:v,onTake:y=>{y!==""&&i(y)},onCancel:s,
onWrite:()=>g(!0)})}function kq({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=Ud(e,c,["property","definition","lookup"]).names,d=t?Dr(t,c,({name:y})=>y):p,m=Dr(Oy,c.replace(/\(.*$/s,""),({name:y,
meaning:T})=>`${y} ${T}`).map(y=>({value:{aggregate:y},label:y.alone?`${y.name}()`:`${y.name}(…)`,note:y.meaning})),f=c===
""?[]:d.filter(({name:y})=>$r(y,c)<3).slice(0,4).flatMap(Cq),g=/[^\p{L}\p{N}_]/u.test(c)||m.length+f.length===0?[qs(c)]:
[],v=c===""?m:[...g,...m,...f];return r(Eo,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:v,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(M,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function Cq(e){
let t=Oy.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:My(e)}))}function XP({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:ho,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:ho,children:r($,{value:n,most:40,middle:!0})}):r("span",{class:ji,children:r(
$,{value:e,most:60})})}function ac(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=kt(),u=Ao(l.document,e.over),c=hl(u,n.map(x=>({
kind:o,text:x}))),[p,d]=k(null),m=kl(),f=e.needed!==!0||n.length>1,g=x=>{d(null),s(x.length>0?x:void 0)},v=async(x,C)=>{
d({at:x,text:C,problem:null});let{problem:P}=await er(u,o,C);if(m()){if(!P)return g(Gi(n,x,C));d({at:x,text:C,problem:P}),
jn(l.sentence(),`${t}[${x<n.length?x:"draft"}]`)}},y=(x,C,P)=>{let R=p?.at===x?p:null;return e.editor({text:R?.text??n[x]??
"",parsed:R?null:c[x]??null,typed:C,problem:R?.problem??null,onDone:_=>{P(),v(x,_)},onCancel:()=>{d(null),P(),x>=n.length&&
jn(l.sentence(),`${t}#+`)}})},T=x=>{let C=p?.at===x?p:null,P=x<n.length;return r(mn,{stop:`${t}[${P?x:"draft"}]`,path:`${t}\
[${x}]`,after:`${t}#+`,what:i,label:`${i}: ${C?.text??n[x]??""}`,draft:C!==null,problem:C?.problem,onHint:R=>{C&&v(x,gl(
C.text,C.problem?.span??null,R))},editor:R=>y(x,"",R),onRemove:C?()=>d(null):f?()=>g(Gi(n,x,null)):void 0,onMove:P&&n.length>
1?R=>{g(Zd(n,x,R)),jn(l.sentence(),`${t}[${Math.max(0,Math.min(x+R,n.length-1))}]`)}:void 0,children:r(XP,{text:C?.text??
n[x]??"",parsed:C?null:c[x]??null})})};return r(Ar,{lead:e.lead,after:n.length<a&&r(Or,{stop:`${t}#+`,label:`Add a ${i}`,
editor:(x,C)=>y(n.length,x,C),onBackspace:n.length>0&&f?()=>g(n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:
void 0}),children:[...n.map((x,C)=>T(C)),...p?.at===n.length?[T(n.length)]:[]]})}function em({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,needed:a=!1}){let{document:l}=kt();return r(ac,{path:e,
texts:t,kind:"measure",what:o,lead:i,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>le(e,u)),editor:u=>r(QP,
{...u,document:l,names:ic(l.dataset,n)},u.text)})}function tr({path:e,texts:t,over:n,what:o="breakdown",lead:i,onChange:s,
axes:a=!1,most:l}){let{document:u}=kt();return r(ac,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>le(e,c)),editor:c=>r(JP,{...c,document:u,axes:a,names:ic(u.dataset,n)})})}function Oo({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:r(mn,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[r(ie,{name:"plus",size:14}),"more"]})}var tM="bp",nM="yp";function Cl({path:e,properties:t,of:n}){let o=Object.entries(t??{}),i=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);le(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);le(e,l.length>0?Object.fromEntries(l):void 0)};return r(
Ar,{lead:"each with",after:r(Or,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>r(oM,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),i(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>r(mn,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>r(oM,{of:n,
name:a,measure:l,onDone:(p,d)=>{c(),i(a,p,d)}}),children:[r("span",{class:ho,children:r($,{value:a,most:40})}),r("span",
{class:Sn,children:"="}),r("span",{class:ji,children:r($,{value:l,most:40})})]},a))})}function oM({of:e,name:t,measure:n,
onDone:o}){let{document:i}=kt(),[s,a]=k(t),[l,u]=k(n),[c,p]=k(null),d=async()=>{if(s.trim()===""||l.trim()==="")return p(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:m}=await er(Ao(i),"measure",l);m?p(m):o(s.
trim(),l.trim())};return r("form",{class:tM,onSubmit:m=>{m.preventDefault(),d()},children:[r(dn,{label:"Name",value:s,onCommit:a,
autofocus:!0}),r(dn,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&r(ce,{error:c}),r("div",{class:nM,children:r(M,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function at({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,children:l}){let u=s??(p=>le(e,p===i?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return r(mn,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,d])=>({label:d,
checked:p===n,act:()=>u(p)})),children:l??c})}function tm({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(at,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>le(e,a==="on"||void 0)})}function fn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=kt(),l=t===void 0||t.trim()==="true",u=s??
(c=>le(e,c??(i?"true":void 0)));return r(ui,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var nm="kp";function iM({document:e,error:t,path:n,step:o,first:i}){return r("div",{class:nm,children:[r(Pt,{document:e,error:t,label:"\
Step",children:[r(fn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),r(be,
{word:"counting",children:r(tm,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,words:["any such event","th\
e first ever only"]})}),!i&&r(_q,{path:n,step:o}),r(be,{word:i?"it":"in between; it",children:r(tm,{path:`${n}.optional`,
what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})})]}),r(dn,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:s=>le(`${n}.name`,s.trim()===""?void 0:s)})]})}function _q({path:e,step:t}){
return r(L,{children:[r(be,{word:"within",children:r(fo,{path:`${e}.within`,what:"at most after the step before",value:t.
within??null,none:"any time",usual:li})}),r(be,{word:"and not before",children:r(fo,{path:`${e}.after`,what:"at least af\
ter the step before",value:t.after??null,none:"at once",usual:li})}),r(be,{word:"with",children:r(tm,{path:`${e}.directl\
y`,what:"what may lie between",value:t.directly,words:["anything","nothing"]})})]})}function sM({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=kt(),u=Jd(n.where,hl(Ao(a),[{kind:"\
condition",text:n.where}])[0]??null),c=Zr(n.where),p=n.name??c??(n.where.trim()==="true"?"any event":null),d=p??u.map(m=>Gd(
m,null)).join(" and ");return r(mn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${d}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(iM,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>le(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:AP,children:t+1}),p!=null?r("\
span",{class:ho,children:r($,{value:p,most:40,middle:!0})}):u.slice(0,2).map((m,f)=>r("span",{class:EP,children:[f>0&&r(
"span",{class:Sn,children:"and"}),r(jd,{part:m,draft:null,byEvent:f===0})]},f)),p===null&&u.length>2&&r("span",{class:Sn,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:Sn,children:"directly"}),n.within&&r("span",{class:Sn,
children:["within ",n.within]}),n.after&&r("span",{class:Sn,children:["after ",n.after]}),n.optional&&r("span",{class:Sn,
children:"(optional)"})]})}function om({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=kt(),s=`${t}.steps`,{steps:a}=n,l=u=>de({document:sp(o,
s,a.length,{where:u})});return r(Ar,{lead:e,between:u=>u===1?"how many then":"then",after:r(Or,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(Yd,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>de({document:du(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(sM,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>de({document:du(o,s,c)}):void 0,onMove:a.length>1?p=>{de({document:_x(o,s,c,c+p)}),jn(i(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var Pq=["property","definition","lookup"];function Sl({path:e,what:t,value:n,none:o,kinds:i=Pq,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=kt(),[p,d]=k(null),m=kl(),f=v=>{d(null),(u??(y=>le(e,y)))(v)},g=async v=>{let{problem:y}=await er(
Ao(c),l,a?ve(v):v);m()&&(y?d({text:v,problem:y}):f(v))};return r(mn,{stop:e,what:t,label:`${t}: ${p?.text??n??o}`,draft:p!==
null,problem:p?.problem,onHint:v=>{p&&g(a?v:gl(p.text,p.problem?.span??null,v))},onRemove:p?()=>d(null):n!==null?()=>f(void 0):
void 0,editor:v=>r(Er,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:v,onLeave:v,onName:y=>{v(),
f(a?y.name:y.text)},onText:y=>{v(),g(y)}}),children:p===null&&n===null?o:r($,{value:p?.text??n,most:40,middle:!0})})}function Ly(e){return Ee(e).value.value?.actors?.[0]??"actor"}function zn({path:e,value:t}){let{document:n}=kt(),o=Ly(n.
dataset);return r(Sl,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>le(e,i===o?void 0:i)})}function rm({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:i,gap:s,properties:a}=t.
sessions;return r(L,{children:[r(be,{word:"of",children:r(zn,{path:`${e}.sessions.per`,value:i})}),r(be,{word:"with gaps\
 up to",children:r(fo,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:li})}),r(Cl,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return r(L,{children:[r(be,{word:"by",children:r(zn,{path:`${e}\
.actors.per`,value:t.actors.per})}),r(Cl,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return r(L,{children:[r(om,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),r(be,{word:"w\
ithin",children:r(fo,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:Id})}),r(Cl,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var Mq=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function im({path:e,over:t,allow:n=Mq}){
let o=rc(t);return r(at,{path:e,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&de({document:$q(Ce.value,e,i)})}})}function $q(e,t,n){
let o=ke(e,t,Dq(n,e)),i=cu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=Pi(o,i),{having:a,order:l,...u}=s;return ke(
o,i,{...u,measures:["count()"],by:["time('auto')"]})}function Dq(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function Ry({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,limit:s}=n,a=Lr(),l=ge(n.by).length>0;return r(
Pt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(em,{lead:"Show",path:"aggregate.measures",
texts:sm(n.measures),over:o,needed:!0}),r(be,{word:"of",children:r(im,{path:"aggregate.over",over:o})}),r(rm,{path:"aggr\
egate.over",over:o}),r(Gt,{}),r(tr,{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),(i!==void 0||a.has("ag\
gregate.having"))&&r(ui,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:i??
"",names:zP(sm(n.measures),ge(n.by)),onChange:u=>le("aggregate.having",u)}),s!==void 0&&r(be,{word:"at most",children:r(
Ki,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:zs(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>le("aggregate.limit",void 0)})}),r(
Oo,{items:[l&&i===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>le("aggregate.limit",10)}]})]})}function sm(e){let t=ge(e);return t.length===0?["count()"]:
t}function Ny({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return r(Pt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[r(ac,{lead:"List",path:"samples.columns",texts:ge(n),kind:"key",what:"column",empty:"\
all columns",onChange:i=>le("samples.columns",i),editor:({text:i,typed:s,onDone:a,onCancel:l})=>r(Er,{label:"Column",placeholder:i===
""?"column":i,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
r(ml,{children:"of events"}),r(Gt,{}),r(at,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(ml,{children:"first"})]})}var Eq=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function lM({
lead:e,path:t,funnel:n}){let{document:o,error:i}=kt(),s=`${t}.exclude`,a=n.exclude??[];return r(Ar,{lead:e,after:r(Or,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(Yd,{document:o,typed:l,onCancel:u,onDone:c=>{u(),de({document:sp(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(mn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${aM(l,n)}`,editor:()=>r(Aq,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>de({document:du(o,s,u)}),children:[r("span",{class:Zr(l.where)===null?ji:ho,children:r($,{value:Zr(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Sn,children:aM(l,n)})]},u))})}function aM({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function Aq({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>le(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:nm,children:r(Pt,{document:e,error:t,label:"Exclusion",children:[r(fn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(be,{word:"between",children:r(at,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(be,{word:"and",children:r(at,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(at,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:Eq})]})})}var uM="funnel",Oq=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],Lq=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function By({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:i,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??Ly(e.dataset),p=Lr(),
d=s!==void 0&&s.length>0||p.has("funnel.exclude"),m=i!==void 0||p.has("funnel.hold");return r(Pt,{document:e,error:t.error,
label:"Question: funnel",children:[r(be,{word:"Of",children:r(zn,{path:"funnel.per",value:n.per})}),r(om,{lead:"who",path:uM,
funnel:n}),a!=="ordered"&&r(at,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:Oq}),r(be,{word:"with\
in",children:r(fo,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),r(be,{word:"counting",children:r(
at,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),d&&r(lM,{lead:"without",path:uM,funnel:n}),m&&r(tr,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:ge(i)}),r(Gt,{}),r(tr,{lead:"split by",path:"funnel.by",texts:ge(o),onChange:f=>le("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&r(be,{word:"taking",children:r(at,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:Lq})}),r(Oo,{items:[!d&&{label:"Without an event in between",act:()=>p.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>le("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>le("funnel.order","strict")},!m&&{label:"With the same value along the way",act:()=>p.ask("\
funnel.hold")}]})]})}var am=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var Rq=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],Nq=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function Fy({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return r(Pt,{document:e,error:t.error,label:"Question: retention",children:[
r(be,{word:"Of",children:r(zn,{path:"retention.per",value:n.per})}),r(fn,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),r(at,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:Nq}),r(fn,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),r(at,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:Rq}),r(be,{word:"each",children:r(at,{path:"retention.period",what:"\
period",value:o,without:"day",choices:am})}),r(be,{word:"for",children:r(Ki,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:n.brackets?"brackets":"14",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],
read:zs(1,1e3),wrong:"A whole number from 1 to 1000",onChange:i=>le("retention",{...n,brackets:void 0,periods:i})})}),r(
Gt,{}),r(tr,{lead:"split by",path:"retention.by",texts:ge(n.by),onChange:i=>le("retention.by",i)}),n.day==="rolling"&&r(
at,{path:"retention.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the \
calendar"],["rolling","from the start of each"]]}),n.at_least!==void 0&&r(be,{word:"at least",children:r(Ki,{path:"reten\
tion.at_least",what:"how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:zs(1,
1e4),wrong:"A whole number from 1 to 10000",onRemove:()=>le("retention.at_least",void 0)})}),r(Oo,{items:[n.day!=="rolli\
ng"&&{label:"Count periods from the start of each",act:()=>le("retention.day","rolling")},n.at_least===void 0&&{label:"A\
t least so many returns",act:()=>le("retention.at_least",2)}]})]})}function zy({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{};return r(Pt,{document:e,error:t.
error,label:"Question: lifecycle",children:[r(be,{word:"How many",children:r(zn,{path:"lifecycle.per",value:n})}),r(be,{
word:"were new, returning, back or gone per",children:r(at,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:am})}),r(fn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(be,{word:"new by",children:r(
Sl,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:a=>a==="timestamp"||a===
"unknown"})}),r(Gt,{})]})}var Bq=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function Iy({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{};return r(Pt,{document:e,error:t.error,label:"Question: stickiness",children:[r(be,{word:"\
On how many",children:r(at,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:Bq})}),r(be,{word:"\
did",children:r(zn,{path:"stickiness.per",value:n})}),r(fn,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),r(
Gt,{})]})}function cM({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function pM(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var Fq=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],zq=[["actors","\
the first path of each"],["transitions","every session"]],Iq=zs(0,20);function Hy({document:e,result:t}){let n=e.paths??
{},o=cM(n),i=Lr(),s=o==="before"?"before":"after",a=l=>de({document:ke(e,"paths",pM(n,l))});return r(Pt,{document:e,error:t.
error,label:"Question: paths",children:[r(be,{word:"What did",children:r(zn,{path:"paths.per",value:n.per})}),r(be,{word:"\
do",children:r(at,{path:"paths.direction",what:"direction",value:o,choices:Fq,onChange:a})}),n.start!==void 0&&r(fn,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&r(fn,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&r(fn,{path:"paths.end",text:n.end,what:"end",needed:!0}),r(be,{word:"in",children:r(Ki,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:Iq,wrong:"A \
whole number from 0 to 20"})}),r(be,{word:"named by",children:r(Sl,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),r(be,{word:"within sessions of",children:r(fo,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:li})}),r(be,{word:"counting",children:r(at,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:zq})}),(n.exclude!==void 0||i.has("path\
s.exclude"))&&r(fn,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),r(Gt,{}),r(Oo,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>i.ask("paths.exclude")}]})]})}var nr="aggregate.over.sessions",Hq=[["start","begun by"],["end","ended by"]];function qy({document:e,result:t}){let n=e.
aggregate??{},{over:o}=n,i=Lr(),s=rc(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(Pt,
{document:e,error:t.error,label:"Question: sessions",children:[r(em,{lead:"Show",path:"aggregate.measures",texts:sm(n.measures),
over:o,needed:!0}),r(be,{word:"of sessions of",children:r(zn,{path:`${nr}.per`,value:s.per})}),r(be,{word:"a gap of",children:r(
fo,{path:`${nr}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:li})}),r(be,{word:"ends one, at most",children:r(fo,{
path:`${nr}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),
Hq.map(([a,l])=>(s[a]!==void 0||i.has(`${nr}.${a}`))&&r(fn,{lead:l,path:`${nr}.${a}`,text:s[a],what:a,onChange:u=>le(`${nr}\
.${a}`,u)},a)),s.split==="day"&&r(at,{path:`${nr}.split`,what:"split",value:"day",without:"none",choices:[["day","split \
at midnight"],["none","not split"]]}),r(Cl,{path:`${nr}.properties`,properties:s.properties,of:"session"}),r(Gt,{}),r(tr,
{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),r(Oo,{items:[s.start===void 0&&{label:"An event that begi\
ns a session",act:()=>i.ask(`${nr}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>i.ask(`${nr}.e\
nd`)},s.split!=="day"&&{label:"Split at midnight",act:()=>le(`${nr}.split`,"day")}]})]})}function Vy({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=Lr(),l=u=>u===
void 0||u.trim()==="true";return r(Pt,{document:e,error:t.error,label:"Question: difference",children:[r(be,{word:"What \
sets",children:r(im,{path:"difference.over",over:o})}),r(rm,{path:"difference.over",over:o}),r(ui,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(i)?"":i,over:o,within:e.where,empty:"selection",onChange:u=>le("difference.se\
lection",u??"true")}),r(ui,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>le("difference.baseline",u)}),r(ml,{children:"?"}),r(Gt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&r(tr,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:ge(n.properties),over:o}),r(Oo,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function dM(e){return e.document.samples?r(Ny,{...e}):r(Ry,{...e})}var mM=new Map;function qq(e,t){let{aggregate:n,dataset:o}=e;return n&&!Go(e)&&mM.set(o,n),Eu(e,t,mM.get(o)??null,Ga(Ee(
o).value.value))}var fM={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...zd.aggregate,...zd.samples],chartOf:Yp,choose:qq,Sentence:dM,Page:L_};function lc(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function hM(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function hn(e){return Zr(e.name)??e.name}function Wy(e){let t=e.at(-1);return{share:t?.from_first??null,entries:lc(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function or(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var gM="zp",yM="vr",vM="jp";function Jn(e){return"other"in e?_n.text:Q(e.value).text}function Ky(e,t){return"other"in t?"var(--other)":`var(${cn(kn(
e,bM(t.value)))})`}function jy(e,t){return!("other"in t)&&kn(e,bM(t.value))>=fp}function bM(e){return Array.isArray(e)?e:
[e??null]}function ci({property:e,group:t,most:n=32}){return r("span",{class:gM,children:[r("span",{class:yM,"data-dashe\
d":jy(e,t),style:{"--color":Ky(e,t)}}),r("span",{class:vM,children:"other"in t?r($,{shown:_n}):r($,{value:t.value,most:n,
middle:!0})})]})}function xM({answer:e,by:t}){let n=(i,s)=>s.map((a,l)=>({group:i,step:a,at:l})),o=[...n(null,e.steps),...or(e).flatMap(i=>n(
i,i.steps))];return r(_e,{label:"Steps",columns:Wq(t),rows:o})}function Wq(e){let t=i=>i==null?"–":Me(i),n=i=>i===null?
"–":V(i);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?r($,{shown:{text:Nn.
total,kind:"other"}}):r(ci,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(L,{children:[s+1," ",
r($,{value:hn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i})=>B(i.count)},{key:"first",
head:"of all",number:!0,cell:({step:i})=>n(i.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:i,
at:s})=>s===0?"–":n(i.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s})=>s===0?"–":B(i.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:i,at:s})=>s===0?"–":B(i.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:i})=>t(i.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:i})=>t(
i.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:i})=>t(i.time_from_entry?.median)}]}var wM="Xp",kM="Sp",CM="Bp",SM="Cp",TM="Ep",_M="Ip",PM="Up",MM="Lp",$M="Mp",DM="Np",EM="Rp",AM="o",OM="u",LM="pe",RM="Ap",
NM="Dp",BM="Hp",FM="_p",zM="qp",IM="Fp",HM="Tp",qM="de",VM="Gp";function WM({group:e,by:t,mark:n,onChoose:o}){return r(L,{children:[r("div",{class:IM,children:r(ci,{property:t,group:e})}),
e.steps.map((i,s)=>r("div",{class:LM,...n(s),title:`${B(i.count)}, ${V(i.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[r("span",{class:HM,children:r("span",{class:qM,"data-dashed":jy(t,e),style:{"--share":i.from_first??0,"--color":Ky(
t,e)}})}),r("span",{class:VM,children:s===0?H(i.count):V(i.from_first??0)})]},s))]})}function lm(e,t){let n=Pi(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function UM(e,t){return t===null?H(e):Px(e,t[0],t[1])}function Jy(e,t){return e===null?"–":t===null?V(e):`~\
 ${V(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function KM(e,t){return t==="entries"?Oe(e,"pass","passes"):t==="starts"?Oe(
e,"start"):Oe(e,"actor")}function jM({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=hM(e,t,n),u=(p,d,m,f)=>r("div",{class:AM,
"data-part":p,style:{"--share":d},title:`${f}: ${B(m)} (${V(d)})`,...s(p),onClick:g=>a(p,g.currentTarget),onContextMenu:g=>{
g.preventDefault(),a(p,g.currentTarget)}}),c=e.time_from_previous?.median??null;return r("div",{class:PM,children:[r("di\
v",{class:MM,children:[r("span",{class:DM,children:t+1}),r("span",{class:$M,children:r($,{value:hn(e),most:80,middle:!0})})]}),
r("div",{class:EM,children:[!i&&u("dropped",l.dropped,e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),r("div",{class:RM,children:[r("div",{class:NM,title:B(e.count),children:UM(
e.count,lm(o,["steps",t,"count"]))}),r("dl",{class:BM,children:[r(uc,{label:"of all",children:i?"–":Jy(e.from_first,lm(
o,["steps",t,"from_first"]))}),r(uc,{label:"of the step before",children:i?"–":Jy(e.from_previous,lm(o,["steps",t,"fro\
m_previous"]))}),r(uc,{label:"median time",children:c===null?"–":Me(c)}),r(uc,{label:"dropped",swatch:"dropped",children:i?
"–":H(e.dropped)}),r(uc,{label:"still open",swatch:"in_progress",children:i?"–":H(e.in_progress)})]})]})]})}function uc({
label:e,swatch:t,children:n}){return r(L,{children:[r("dt",{class:FM,children:[t&&r("span",{class:OM,"data-part":t}),e]}),
r("dd",{class:zM,children:n})]})}function Ji(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Nr=["dropped","in_progress","reached"];function GM({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=or(e),a=lc(
i),l=e.query?.funnel?.count,u=(m,f)=>{let g=i[f],v=s[m-Nr.length];if(v)return{mark:{step:f+1,state:"reached",...Ji(v)},label:`${Jn(
v)}: ${JM(g)}`};let y=Nr[m];return{mark:{step:f+1,state:y},label:`${ZM(y)} ${W(hn(g))}`}},c=(m,f,g)=>{let{mark:v,label:y}=u(
m,f);o(v,y,g)},p=Rt(Nr.length+s.length,i.length,({row:m,column:f},g)=>c(m,f,g)),d=p.at?Kq(e,p.at.row,p.at.column):"";return r(
je,{title:r(Uq,{steps:i,counting:l}),summary:jq(e,n),announced:d,onKey:p.key,table:r(xM,{answer:e,by:n}),children:r("div",
{class:SM,children:r("div",{class:TM,"data-groups":s.length>0,style:{"--steps":i.length},children:[r("div",{class:_M,"ar\
ia-hidden":"true",children:[r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((m,f)=>r(
jM,{step:m,at:f,entries:a,intervals:t,first:f===0,mark:g=>p.mark(Nr.indexOf(g),f),onChoose:(g,v)=>c(Nr.indexOf(g),f,v)},
f)),s.map((m,f)=>r(WM,{group:m,by:n,mark:g=>p.mark(Nr.length+f,g),onChoose:(g,v)=>c(Nr.length+f,g,v)},f))]})})})}function Uq({
steps:e,counting:t}){let{share:n,entries:o,converted:i,median:s}=Wy(e);return r("span",{class:wM,children:[r("strong",{class:kM,
children:n===null?"–":V(n)}),r("span",{children:[H(i)," of ",KM(o,t)]}),s!==null&&r("span",{class:CM,children:["half o\
f them within ",Me(s)]})]})}function JM(e){return`reached ${W(hn(e))}`}function ZM(e){return e==="reached"?"Reached":e===
"dropped"?"Dropped before":"May still reach"}function Kq(e,t,n){let o=e.steps[n];if(!o)return"";let i=or(e)[t-Nr.length];
if(i){let l=i.steps[n];return`${Jn(i)}, ${JM(o)}: ${H(l?.count??0)}, ${V(l?.from_first??0)}`}let s={reached:o.count,dropped:o.
dropped,in_progress:o.in_progress}[Nr[t]],a=t<2?"":`, ${V(o.from_first??0)} of all, ${V(o.from_previous??0)} of the step\
 before`;return`Step ${n+1}, ${ZM(Nr[t])} ${W(hn(o))}: ${H(s)}${a}`}function jq(e,t){let{share:n,entries:o,converted:i}=Wy(
e.steps),s=e.steps.map(l=>W(hn(l))).join(", "),a=t===""?"":`, by ${W(t)}, ${(e.groups??[]).length} groups`;return`Funnel\
 of ${e.steps.length} steps: ${s}; ${H(i)} of ${H(o)} convert, ${V(n??0)}${a}`}function rr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Pe,{icon:"clock",title:"Stopped",actions:r(
M,{kind:"primary",onClick:Po,children:"Run again"}),children:"Nothing was answered yet."}):r(we,{})}function Br({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Pe,{icon:"search",title:"Nothing\
 found",actions:r(L,{children:[o&&r(M,{kind:"primary",onClick:()=>$n({}),children:"All data"}),n.where!==void 0&&r(M,{kind:"\
outlined",onClick:()=>de({document:ke(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(M,{kind:"\
outlined",onClick:Po,children:"Ask again"})]}),children:t})}var YM="Jp";function Zn({children:e}){return r("div",{class:YM,children:e})}function Fr(e,t=()=>[]){let{openAt:n,menu:o}=_r();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var Zy=30;function um(e,t){let n=e.query?.funnel?.compare_groups?.control;return or(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Zy}]})}function QM(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Yy({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function Vs(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var XM="Kp",e$="a",ir="Op",Qy="Pp",t$="Qp",n$="Vp",o$="Wp",r$="wr",i$="br",s$="U";function l$({answer:e,by:t,goal:n,onMark:o}){let i=um(e,n),s=QM(i),a=(p,d)=>{let m=i[p];o({step:n+1,state:"reached",...Ji(
m.group)},Jn(m.group),d)},l=Rt(i.length,1,({row:p},d)=>a(p,d)),u=l.at?i[l.at.row]:void 0,c=W(hn(e.steps[n]));return r(je,
{title:r(L,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${W(t)}: ${i.map(a$).join("; ")}`,announced:u?
a$(u):"",onKey:l.key,table:r(Qq,{variants:i,by:t}),children:r("div",{class:XM,children:r("table",{class:e$,children:[r("\
thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:ir,children:"expos\
ed"}),r("th",{scope:"col",class:ir,children:"converted"}),r("th",{scope:"col",class:ir,children:"rate"}),r("th",{scope:"\
col",class:ir,children:"lift"}),r("th",{scope:"col",class:Qy,children:r("span",{class:t$,children:[r("span",{children:xn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:xn(s)})]})}),r("th",{scope:"col",class:ir,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((p,d)=>r("tr",{...l.mark(d,0),onClick:m=>a(d,m.currentTarget),
children:[r("th",{scope:"row",children:r(ci,{property:t,group:p.group})}),r("td",{class:ir,children:B(p.exposed)}),r("td",
{class:ir,children:B(p.converted)}),r("td",{class:ir,children:p.rate===null?"–":V(p.rate)}),r("td",{class:ir,children:p.
isControl||p.lift===null||p.few?"–":xn(p.lift)}),r("td",{class:Qy,children:r(Yq,{variant:p,reach:s})}),r("td",{class:ir,
children:p.isControl||p.few?"–":Vs(p.pValue)}),r("td",{children:r("span",{class:s$,"data-verdict":Yy(p),children:Xy(p)})})]},
d))})]})})})}function Yq({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:n$,title:a?`${xn(n[0])} to ${xn(n[1])}`:void 0,children:[r("span",{class:o$}),
a&&r(L,{children:[r("span",{class:r$,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:i$,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function Qq({variants:e,by:t}){return r(_e,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(ci,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>B(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>B(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":V(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":xn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?xn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?xn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>Vs(n)},{key:"says",head:"says",cell:Xy}]})}function Xy(e){return e.
few?`too few: below ${Zy}`:Yy(e)}function a$(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${xn(e.lift)}, p ${Vs(
e.pValue)}`;return`${Jn(e.group)} ${e.rate===null?"no rate":V(e.rate)} of ${B(e.exposed)}${t}, ${Xy(e)}`}var cm="Yp",Ws="Zp",pc="ed",c$="rd";var p$="yr";var Xq=.01;function d$({answer:e,document:t,by:n,onMark:o}){let[i,s]=k(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(or(e).flatMap(g=>"other"in g?[]:[[Q(g.value).text,g.value]])),p=(Ee(t.dataset).value.
value?.columns??[]).filter(({type:g,actor:v})=>g==="string"&&!v).map(({name:g})=>g),d=g=>{de({document:ke(ke(t,"funnel.b\
y",ve(g)),"funnel.compare_groups",void 0)})},m=g=>le("funnel.compare_groups",{...l,control:u.get(g)}),f=um(e,a).length>0;
return r(L,{children:[r("div",{class:cm,children:[r("span",{class:pc,children:[r("span",{class:Ws,children:"variant"}),r(
Xt,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:d})]}),u.size>0&&
r("span",{class:pc,children:[r("span",{class:Ws,children:"control"}),r(Xt,{title:"The control group",kind:"outlined",values:[
...u.keys()],value:l?Q(l.control).text:"choose",onChange:m})]}),l&&r(L,{children:[r("span",{class:pc,children:[r("span",
{class:Ws,children:"goal"}),r(Xt,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(ev),value:ev(e.steps[a],
a),onChange:g=>s(e.steps.findIndex((v,y)=>ev(v,y)===g))})]}),r("span",{class:pc,children:[r("span",{class:Ws,children:"e\
xposed by"}),r("span",{class:c$,children:r(dn,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??"",placeholder:"\
the first step",onCommit:g=>le("funnel.compare_groups.exposed",g.trim()===""?void 0:g)})})]})]})]}),f?r(L,{children:[r(eV,
{value:e.sample_ratio_p_value??null}),r(l$,{answer:e,by:n,goal:a,onMark:o})]}):r(Pe,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function ev(e,t){return`${t+1} ${hn(e)}`}function eV({
value:e}){if(e===null)return null;let t=e<Xq;return r("p",{class:p$,"data-bad":t,role:t?"alert":void 0,children:[r(ie,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${Vs(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${Vs(e)}).`]})}function m$(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function f$(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function h$(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function pm(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let p=o[c+1]?.from,d=p===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(p/l)/Math.log(i)))),m=g=>g===0?l:g===d&&p!==void 0?p:l*i**g,f=p===void 0&&!Number.isFinite(i);
for(let g=0;g<d;g++)s.push({from:m(g),to:f?null:m(g+1),count:g===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var g$="ad",y$="td",v$="le",b$="kr",x$="od",w$="zr",k$="nd",C$="jr";function dm({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=Rt(1,n.length,({column:d},m)=>s?.(
n[d],m)),u=Math.max(1,...n.map(({count:d})=>d)),c=n.reduce((d,{count:m})=>d+m,0),p=l.at===null?void 0:n[l.at.column];return r(
je,{title:e,summary:i,onKey:l.key,announced:p?`${tv(p)}: ${B(p.count)} ${t}, ${V(p.count/Math.max(1,c))}`:"",table:r(_e,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:tv},{key:"count",head:t,number:!0,cell:d=>B(d.count)},{key:"\
share",head:"share",number:!0,cell:d=>V(d.count/Math.max(1,c))}]}),children:r("div",{class:g$,children:[r("div",{class:y$,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((d,m)=>r("div",{class:v$,...l.mark(0,m),title:`${tv(d)}: ${B(
d.count)} ${t}, ${V(d.count/Math.max(1,c))}`,onClick:s&&(f=>s(d,f.currentTarget)),children:r("div",{class:b$,style:{"--s\
hare":d.count/u}})},m)),o.map(({at:d,label:m},f)=>{let g=f$(n,d);return g===null?null:r("div",{class:x$,style:{"--at":g},
children:r("span",{class:w$,"data-late":g>.8||f===0&&o.length>1&&g>.22,children:m})},m)})]}),r("div",{class:k$,"aria-hid\
den":"true",children:h$(n,6).map(({at:d,value:m})=>r("span",{class:C$,"data-late":d>.9,style:{"--at":d},children:Me(m)},
d))})]})})}function tv({from:e,to:t}){return t===null?`${Me(e)} and more`:`${Me(e)} to ${Me(t)}`}var nV=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function nv(e){let t=Object.
entries(e).filter(([n])=>!nV.includes(n));return Object.fromEntries(t)}function ov(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Be(e);return{...i,aggregate:{over:{flows:{funnel:nv(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var S$="pd",T$="dd",iv="ld";var rV=8;function P$({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:S$,
children:[n.slice(1).map((s,a)=>r(_$,{from:hn(n[a]),to:hn(s),times:s.time_from_previous,question:i&&a<rV?ov(t,a+1,a+2):null},
a)),n.length>2&&o&&r(_$,{from:hn(n[0]),to:hn(o),times:o.time_from_entry,all:!0,question:i?ov(t,1,n.length):null})]})}function _$({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=_t(o),a=Z(()=>s&&"columns"in s?pm(iV(s)):m$(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Me(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Me(u)}`}]];return r(dm,{title:r("span",{class:T$,children:[i&&r("span",{class:iv,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:iv,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${W(e)} to ${W(t)}: ${H(n?.count??0)} actors, median ${l===null?"unknown":Me(l)}`})}function iV(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function sV(e,t){let n=nv(e.funnel);return{...Be(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function M$(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function $$(e,t,n){
let o=M$(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{aV(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>He({document:sV(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function aV(e,t,n){let o=M$(e,t);try{let{only:i}=await Tr(e,t);i&&o!==void 0?
He({document:{...Be(i),paths:{start:o}},view:"paths",as:null},n):ne("No condition says who these are.")}catch(i){ne(W(j(
i).message))}}var lV="conversion_rate";function D$(e,t){let n=or(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[uV(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:lV,type:"float64"}],rows:o,stats:e.stats}}function uV(e){return"other"in
e||Array.isArray(e.value)?Jn(e):e.value}var cV=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function E$(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*cV.get(o);return t}function pV(e){let t=e.query?.to,n=t===void 0?Date.now():Date.parse(String(t));return Math.min(n,Date.now())-E$(e.query?.
funnel?.window)}var dV=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"\
Month"}];function A$({answer:e,document:t,by:n}){let o=Z(()=>D$(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.
trend;return o.rows.length===0?r(we,{}):r(L,{children:[r("div",{class:cm,children:[r("span",{class:Ws,children:"by entry"}),
r(xt,{label:"Length of a bucket",value:String(s??"1d"),choices:dV,onChange:a=>le("funnel.trend",a)})]}),r(pl,{answer:o,document:o.
query,zone:i,form:"lines",end:pV(e),onZoom:(a,l)=>$n({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function O$({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=Fr(i,(c,p)=>i?$$(i,c,p):[]);if(!o||
!i||!mV(o))return r(rr,{result:t});if(lc(o.steps)===0&&s==="exact"&&n!=="groups")return r(Br,{result:t,children:"No acto\
r of this range did the first step."});let u=ge(i.funnel?.by).join(", ");return r(Zn,{children:[n==="trend"&&r(A$,{answer:o,
document:i,by:u}),n==="time"&&r(P$,{answer:o,document:i}),n==="groups"&&r(d$,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(GM,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function mV(e){return"steps"in
e}var L$={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:["funnel","where"],chartOf:()=>"steps",choose:fV,Sentence:By,Page:O$};function fV(e,t){if(!e.funnel)return e;
let{trend:n}=e.funnel;return t==="trend"?n===void 0?ke(e,"funnel.trend","1d"):e:n===void 0?e:ke(ke(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var R$=new Map;function hV(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function N$(e,t){let n=hV(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";R$.set(`${e.dataset} ${o}`,e);let i=R$.get(
`${e.dataset} ${n}`),s=Be(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function B$(e){return F$([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function F$(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return(e.find(o=>o*n>=t*(1-1e-9))??10)*n}function mm(e,t,n){let o=F$([1,2,2.5,5,10],Math.max(t-
e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},(a,l)=>(i+
l)*o)}var z$="xd",I$="sd",H$="cd",q$="gd",V$="hd",W$="fd",U$="Xr",K$="ud",j$="md",G$="d",J$="vd",Z$="wd",sv="bd",av="xe";function fm({title:e,summary:t,parts:n,bars:o,over:i,text:s=H,actions:a,onPart:l}){let u=Rt(n.length,o.length,({row:x,column:C},P)=>l(
C,x,P)),c=o.map(({values:x})=>({up:Y$(x,1),down:Y$(x,-1)})),p=Math.max(0,...c.map(({up:x})=>x)),d=Math.min(0,...c.map(({
down:x})=>x)),m=Math.max(p-d,1e-12),f=Math.max(1,Math.ceil(o.length/12)),g=u.at,v=g?o[g.column]:void 0,y=(x,C)=>`${x.label}\
, ${n[C].label}: ${B(Math.abs(x.values[C]??0))}${x.unfinished?", not over":""}`;return r(je,{title:e,summary:t,announced:v&&
g?y(v,g.row):"",onKey:u.key,actions:a,table:r(_e,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:x,unfinished:C})=>`${x}${C?
" (not over)":""}`},...n.map((x,C)=>({key:x.key,head:x.label,number:!0,cell:({values:P})=>s(P[C]??0)}))]}),legend:n.length>
1&&r("ul",{class:Z$,children:[n.map(x=>r("li",{class:sv,children:[r("span",{class:av,style:{"--color":`var(${x.color})`}}),
x.label]},x.key)),o.some(({unfinished:x})=>x)&&r("li",{class:sv,children:[r("span",{class:av,"data-unfinished":"true"}),
"not over"]})]}),children:r("div",{class:z$,children:[r("div",{class:I$,"aria-hidden":"true",children:mm(d,p,7).map(x=>r(
"span",{class:H$,style:{"--at":(p-x)/m},children:r("span",{class:q$,children:s(Math.abs(x))})},x))}),r("div",{class:V$,children:r(
"div",{class:W$,style:{"--bars":o.length},children:o.map((x,C)=>r("div",{class:U$,children:[r("div",{class:K$,style:{"--\
share":p/m},children:n.map((P,R)=>(x.values[R]??0)>0&&T(x,P,R,C,p)).reverse()}),r("div",{class:j$,style:{"--share":-d/m},
children:n.map((P,R)=>(x.values[R]??0)<0&&T(x,P,R,C,-d))}),C%f===0&&r("span",{class:J$,children:x.short})]},C))})})]})});
function T(x,C,P,R,_){return r("div",{class:G$,"data-unfinished":x.unfinished,title:y(x,P),...u.mark(P,R),style:{"--shar\
e":Math.abs(x.values[P]??0)/_,"--color":`var(${C.color})`},onClick:A=>l(R,P,A.currentTarget)},C.key)}}function Y$(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var Q$=["returning","resurrecting","new","dormant"],X$=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],yV=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function eD({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",i=yV.get(o)??86400,s=e.periods.map(u=>({label:Pn(u.start,i,t),
short:i<86400?J(u.start,t,"clock"):i>20*86400?J(u.start,t,"month"):J(u.start,t,"dayShort"),values:Q$.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${H(a.new)} new, ${H(
a.returning)} returning, ${H(a.resurrecting)} back again, ${H(-a.dormant)} gone`:"";return r(fm,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:X$,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,p)=>n(
{period:e.periods[u].start,state:Q$[c]},`${X$[c].label}, ${s[u].label}`,p)})}var tD="yd",nD="kd",oD="zd",rD="jd",iD="Xd",sD="Sd",aD="Sr",lD="Bd";var lv=280,pi={top:12,right:24,bottom:28,left:56},uD=4;function cD({title:e,summary:t,curves:n,names:o,period:i,text:s=V,
table:a,onPoint:l}){let{host:u,width:c}=Da(),[p,d]=k(new Set),m=n.filter(({key:A})=>!p.has(A)),f=Rt(m.length,o.length,({
row:A,column:E},z)=>l(n.indexOf(m[A]),E,z)),g=B$(Math.max(0,...m.flatMap(({points:A})=>A.map(E=>(m.length<=uD?E?.high:E?.
value)??0)))),v=Math.max(1,c-pi.left-pi.right),y=A=>pi.left+(o.length<2?v/2:A/(o.length-1)*v),T=A=>pi.top+(1-A/g)*(lv-pi.
top-pi.bottom),x=f.at,C=x?m[x.row]:void 0,P=x&&C?C.points[x.column]??null:null,R=x&&C?`${C.name}, ${i} ${o[x.column]}: ${P?
`${s(P.value)}, between ${s(P.low)} and ${s(P.high)}`:"not over"}`:"",_=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
v/48))));return r(je,{title:e,summary:t,announced:R,onKey:f.key,table:a,actions:R&&r("span",{class:lD,"aria-hidden":"tru\
e",children:R}),legend:n.length>1&&r(fd,{rows:n.map(({key:A,keys:E,color:z,points:q})=>({key:A,keys:E,color:z??0,last:q.
findLast(F=>F!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:d,text:s}),children:r("div",{ref:u,class:tD,
children:c>0&&r("svg",{width:c,height:lv,"aria-hidden":"true",children:[mm(0,g,5).map(A=>r("g",{children:[r("line",{x1:pi.
left,x2:c-pi.right,y1:T(A),y2:T(A),class:nD}),r("text",{x:pi.left-8,y:T(A)+4,class:oD,children:s(A)})]},A)),o.map((A,E)=>E%
_===0&&r("text",{x:y(E),y:lv-8,class:rD,children:A},A)),m.length<=uD&&m.map(({key:A,points:E,color:z})=>r("path",{d:xV(E,
y,T),class:sD,style:{fill:uv(z)}},A)),m.map(({key:A,points:E,color:z})=>r("path",{d:bV(E,y,T),class:iD,"stroke-dasharray":z===
null?void 0:Ma(z).join(" "),style:{stroke:uv(z)}},A)),m.map((A,E)=>A.points.map((z,q)=>z&&r("circle",{cx:y(q),cy:T(z.value),
r:x?.row===E&&x.column===q?5:3,class:aD,style:{fill:uv(A.color)},...f.mark(E,q),onPointerEnter:()=>f.set({row:E,column:q}),
onClick:F=>l(n.indexOf(A),q,F.currentTarget)},`${A.key} ${q}`)))]})})})}function uv(e){return e===null?"var(--other)":`v\
ar(${cn(e)})`}function bV(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function xV(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function pD(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((i,{size:s})=>i+s,0),cells:t.total.map(({count:i,
size:s,share:a,value:l})=>({count:i,size:s,share:a,value:dD(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:i,size:s,
periods:a})=>({kind:"cohort",group:e,start:i,size:s,cells:a.map(({count:l,share:u,value:c,complete:p})=>({count:l,size:s,
share:u,value:dD(c),complete:p}))}))]:[o]}function dD(e){return typeof e=="number"?e:null}function hm(e,t){let n=(e.groups??
[]).flatMap((o,i)=>pD(o,o,t(i)));return[...pD(null,e,t(-1)),...n]}function dc(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function cv(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(({kind:i})=>i==="cohort"):
e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,dc(s,t)??0))});return o}var mD=9;function fD(e,t){
return e===null||e<=0||t<=0?0:Math.min(mD,Math.max(1,Math.ceil(e/t*mD)))}function hD(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function gD(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;return n}function yD(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.
max(0,s-a),Math.min(1,s+a)]}function mc(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.
isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function gm({rows:e,names:t,rowName:n}){let o=Z(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:W(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>B(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${B(l.count)} (${V(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(_e,{label:"\
Cohorts",rows:e,columns:o})}var wV=50;function bD({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=mc(e).slice(1),s=Z(()=>(e.groups??
[]).slice(0,wV),[e]),a=Z(()=>s.length===0?[vD(e.total,null,t)]:s.map(p=>vD(p.total,p,t)),[e,t]),l=hm(e,()=>!1),u=(p,d,m)=>{
let f=s[p]??null;n({period:d+1,state:"returned",...Ji(f)},`${f?Jn(f):"all"}, ${o} ${i[d]}`,m)},c=a[0]?.points[0];return r(
cD,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${W(t)}`}: ${a.length} lines over ${i.length} periods, ${c?V(c.value):"nobody"} in ${o} 1`,table:r(gm,{rows:l,names:mc(
e),rowName:({group:p})=>p?Jn(p):"all"})})}function vD(e,t,n){let o=t?Jn(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let p=yD(l,u);return p&&{value:c,low:p[0],high:p[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:kn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var wD="Cd",kD="Ed",CD="Id",SD="l",ym="se",vm="Br",TD="Ud",_D="e",PD="ce",MD="Ld",$D="Md",DD="Nd",ED="Rd",AD="Cr",OD="Er";function LD({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:p,onPress:d}){return r(
"tr",{class:e.kind==="total"?PD:void 0,children:[r("th",{scope:"row",class:ym,children:s===null?r("span",{class:MD,children:t}):
r("button",{type:"button",tabIndex:-1,class:$D,"aria-expanded":s,onClick:a,children:[r(ie,{name:s?"down":"right",size:12}),
e.group===null?"all":r(ci,{property:n,group:e.group,most:24})]})}),r("td",{class:vm,title:B(e.size),children:H(e.size)}),
e.cells.map((m,f)=>{let g=e.kind==="total"&&!m.complete;return r("td",{class:_D,"data-shade":f===0||!m.complete?0:fD(dc(
m,o),i),"data-open":!m.complete,"data-marked":l(f),...u(f),title:g?"no finished period":`${B(m.count)} of ${B(m.size)}, ${V(
m.share)}${m.complete?"":", not over"}`,onClick:v=>p(f,v.currentTarget),onPointerDown:()=>d(f,!1),onPointerEnter:v=>{v.buttons===
1&&d(f,!0)},children:g?"":c(m)},f)})]})}var kV=120,CV=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function ND({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=k(new Set),[l,u]=k(!1),[c,p]=k(null),d=(e.groups?.length??0)>0,m=Z(()=>hm(e,z=>s.has(z)!==(z===
-1&&!d)),[e,s,d]),f=l?m:m.slice(0,kV),g=mc(e),v=e.query?.retention?.period??"day",y=CV.get(v)??86400,T=z=>z.kind==="coho\
rt"?Pn(z.start,y,o):z.group===null?"all":Jn(z.group),x=(z,q)=>{let F=f[z.row],ue={period:z.column,state:"returned",...F.
kind==="cohort"?{cohort:F.start}:{},...Ji(F.group)};i(ue,`${T(F)}, ${v} ${g[z.column]}`,q)},C=Rt(f.length,g.length,x),P=c&&
C.at?hD(c,C.at):null,R=z=>(z.key.startsWith("Arrow")&&p(z.shiftKey?c??C.at:null),z.key==="Escape"&&c?(p(null),!0):C.key(
z)),_=z=>{let q=new Set(s);q.delete(z)||q.add(z),a(q)},A=C.at?f[C.at.row]:void 0,E=P?TV(f,P):A&&C.at?`${T(A)}, ${v} ${g[C.
at.column]}: ${SV(A.cells[C.at.column])}`:"";return r(je,{title:r(L,{children:["Came back, by ",v," ",r("span",{class:wD,
children:["of ",H(f[0]?.size??0)," actors"]})]}),summary:_V(e,v),announced:E,onKey:R,actions:P&&r("span",{class:kD,children:E}),
table:r(gm,{rows:m,names:g,rowName:T}),legend:r("div",{class:ED,"aria-hidden":"true",children:[r("span",{children:"0"}),
r("span",{class:AD}),r("span",{children:RD(cv(m,t),t)}),r("span",{class:OD})," period not over, in no total"]}),children:r(
"div",{class:CD,children:[r("table",{class:SD,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:ym,
children:d?n:"cohort"}),r("th",{scope:"col",class:vm,children:"size"}),g.map((z,q)=>r("th",{scope:"col",class:TD,children:q===
0?`${v} 0`:z},z))]})}),r("tbody",{onPointerLeave:()=>{},children:f.map((z,q)=>r(LD,{row:z,name:T(z),by:n,says:t,largest:cv(
m,t),open:z.kind==="total"?m[q+1]?.kind==="cohort":null,onToggle:()=>_(z.group===null?-1:(e.groups??[]).indexOf(z.group)),
marked:F=>P!==null&&q>=P.fromRow&&q<=P.toRow&&F>=P.fromColumn&&F<=P.toColumn,mark:F=>C.mark(q,F),text:F=>RD(dc(F,t),t),onChoose:(F,ue)=>{
c||x({row:q,column:F},ue)},onPress:(F,ue)=>{p(ue?c??C.at:null),C.set({row:q,column:F})}},q))})]}),m.length>f.length&&r("\
button",{type:"button",class:DD,onClick:()=>u(!0),children:["All ",B(m.length)," rows"]})]})})}function RD(e,t){return e===
null?"–":t==="share"?V(e):H(e)}function SV(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${H(e.value)}`;
return`${B(e.count)} of ${B(e.size)}, ${V(e.share)}${t}${e.complete?"":", the period is not over"}`}function TV(e,t){let{
cells:n,unfinished:o,count:i,size:s}=gD(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${H(i)} of ${H(s)}, ${s===0?"–":V(i/s)}${a}`}function _V(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${V(n?.share??0)} came back in ${t} 1, ${V(o?.share??0)} in th\
e last finished one`}function BD({answer:e,onMark:t}){let[n,o]=k(!1),i=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:Oe(
u.periods,i)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return r(fm,{title:`On how many ${i}s: ${H(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${i}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${H(e.count)} actors, ${V(a?.share??0)} on one ${i} only, ${l.toFixed(1)} on average`,actions:r(xt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,p)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,p)})}var FD="Ad";function zD({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=k(!1),l=Fr(o,d=>o?DV(o,d):[]),u=(d,m,f)=>l.onMark(d.state===
"returned"&&s&&d.period!==0?{...d,state:"not_returned"}:d,s?`not: ${m}`:m,f);if(!n||!o)return r(rr,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(OV(n))return r(Zn,{children:[r(BD,{answer:n,onMark:l.onMark}),l.menu]});if(AV(n))return r(
Zn,{children:[r(eD,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!EV(n))return r(rr,{result:e});if(n.cohorts.every(({size:d})=>d===
0)&&i==="exact")return r(Br,{result:e,children:"Nobody of this range did what starts a cohort."});let p=ge(o.retention?.
by).join(", ");return r(Zn,{children:[r($V,{answer:n,as:t,by:p,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function $V({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=k(()=>wr("retention-says")??"share"),p=f=>{c(f),kr("retention-says",f)},d=u==="value"&&!s?"share":u,m=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(Zn,{children:[r("div",{class:FD,
children:[t!=="curve"&&r(xt,{label:"What cells say",value:d,onChange:p,choices:m}),r(xt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(bD,{answer:e,by:n,onMark:i}):r(ND,{answer:e,says:d,by:n,zone:o,onMark:i})]})}function DV(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>He(
{document:{...Be(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function EV(e){return"cohorts"in e}
function AV(e){return"periods"in e}function OV(e){return"active_periods"in e}function ID(e){return e.document.lifecycle?r(zy,{...e}):e.document.stickiness?r(Iy,{...e}):r(Fy,{...e})}var HD={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:["retention","lifecycle","stickiness","where"],chartOf:e=>e.lifecycle?"lifecycl\
e":e.stickiness?"stickiness":"matrix",choose:N$,Sentence:ID,Page:zD};function qD({answer:e}){let t=(n,o)=>o?r($,{shown:_n}):r($,{value:n,most:64,middle:!0});return r(_e,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>B(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>V(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Me(n.median)}]})}function bm(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function LV(e){return"other"in e?bm(e.depth,null,
!0):bm(e.depth,e.value,!1)}function VD(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,d)=>p-d),o=n.map(p=>e.
nodes.filter(d=>d.depth===p).sort(RV)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((d,{count:m})=>d+m,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,d)=>{let m=0;for(let f of p){let g=Math.max(t.nodeLeast,f.count*l);u.push({key:LV(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:d*i,y:m,height:g}),m+=
g+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:NV(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function RV(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function NV(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let p=o.get(bm(c.depth,c.from,c.from_other===!0)),d=o.get(bm(c.depth+1,c.to,c.to_other===
!0));return p&&d?[{edge:c,from:p,to:d}]:[]}),s=new Map,a=new Map,l=(c,p,d)=>{let m=c.get(p.key)??0;return c.set(p.key,m+
d),p.y+m},u=new Map;for(let{edge:c,from:p}of[...i].sort((d,m)=>d.to.y-m.to.y))u.set(c,l(s,p,c.count*n));return[...i].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:d})=>({from:p.key,to:d.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,d,c.count*n)}))}function WD(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function UD(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var KD="Dd",jD="Hd",GD="_d",JD="m",ZD="ge",YD="L",QD="Ir",XD="qd",eE="he",tE="Fd";var Us=8,FV=6.6;function nE({answer:e,actions:t,onMark:n}){let{host:o,width:i}=Da(),s=Z(()=>VD(e,{width:Math.max(i,1),height:460,
bar:Us,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),a=Z(()=>s.depths.map(y=>s.nodes.filter(T=>T.depth===y)),[s]),[l,u]=k(
null),c=Math.max(0,...a.map(y=>y.length)),p=Rt(c,a.length,({row:y,column:T},x)=>{let C=a[T][y];C&&g(C,x)}),d=p.at?a[p.at.
column]?.[Math.min(p.at.row,a[p.at.column].length-1)]:void 0,m=l??d?.key??null,f=Z(()=>m===null?null:WD(s,m),[s,m]),g=(y,T)=>{
n({depth:y.depth,node:y.others>0?{other:!0}:{value:y.value}},fc(y),T)},v=m===null?"":IV(s,m,e.count);return r(je,{title:r(
L,{children:[H(e.count)," paths ",r("span",{class:jD,children:v})]}),summary:HV(e,s),onKey:p.key,announced:d?v:"",actions:t,
table:r(qD,{answer:e}),children:r("div",{ref:o,class:KD,children:i>0&&r("svg",{width:s.width,height:s.height+32,onPointerLeave:()=>u(
null),"aria-hidden":"true",children:[s.depths.map((y,T)=>r("text",{x:T*s.columnWidth,y:14,class:GD,children:oE(y)},y)),r(
"g",{transform:"translate(0 28)",children:[s.edges.map(y=>{let T=s.nodes.find(({key:C})=>C===y.from),x=f?.edges.has(y)??
!1;return r("path",{d:UD(y,T.x+Us,T.x+s.columnWidth),class:JD,"data-lit":x,"data-dim":f!==null&&!x,children:r("title",{children:`${B(
y.count)}${y.median===null?"":`, median ${Me(y.median)}`}`})},`${y.from} ${y.to}`)}),a.map((y,T)=>y.map((x,C)=>r(zV,{node:x,
width:s.columnWidth-Us,mark:p.mark(C,T),isAt:d===x,dim:f!==null&&!f.nodes.has(x.key),onPoint:()=>u(x.key),onChoose:P=>g(
x,P)},x.key)))]})]})})})}function zV({node:e,width:t,mark:n,isAt:o,dim:i,onPoint:s,onChoose:a}){let l=H(e.count),u=Math.
max(4,Math.floor((t-20)/FV)-l.length-1),c=e.count===0?0:e.ends/e.count;return r("g",{class:ZD,"data-dim":i,"data-other":e.
others>0,onPointerEnter:s,onClick:p=>a(p.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,width:Us,height:e.
height,rx:2,class:YD,...n,"data-cursor":o}),c>0&&r("rect",{x:e.x,y:e.y+e.height*(1-c),width:Us,height:e.height*c,rx:2,class:QD}),
r("rect",{x:e.x+Us,y:e.y,width:t-16,height:20,class:XD}),r("text",{x:e.x+Us+6,y:e.y+14,class:eE,children:[r("tspan",{"da\
ta-word":e.others>0,children:Pa(fc(e),u)}),r("tspan",{dx:6,class:tE,children:l})]}),r("title",{children:`${fc(e)}: ${B(e.
count)}${e.ends>0?`, ${B(e.ends)} end here`:""}${e.starts>0?`, ${B(e.starts)} begin here`:""}`})]})}function fc(e){return e.
others>0?`${_n.text} ${e.others}`:Q(e.value).text}function oE(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function IV(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let i=o.ends===0?"":`, ${V(o.ends/Math.max(1,o.count))} end here`;return`${oE(
o.depth)} ${fc(o)}: ${B(o.count)}, ${V(o.count/Math.max(1,n))} of all${i}`}function HV(e,t){let n=t.nodes.find(({depth:i})=>i===
1),o=n?`, most often followed by ${fc(n)} (${V(n.count/Math.max(1,e.count))})`:"";return`${H(e.count)} paths over ${t.depths.
length} depths${o}; ${Nn.other} stands for rare ones`}var rE="Td",iE="M",sE="Gd",aE="Jd",lE="Ur",uE="fe",pv="Kd",cE="Od",pE="Pd";function mE({answer:e,onFunnel:t}){let n=e.top_paths,o=Rt(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
i=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return r(je,{title:`${H(e.count)} paths`,summary:`\
Whole paths: ${n.slice(0,3).map(a=>dE(a,e.count)).join("; ")}`,announced:i?dE(i,e.count):"",onKey:o.key,table:r(VV,{answer:e}),
children:r("ol",{class:rE,children:n.map((a,l)=>r("li",{class:iE,...o.mark(l,0),children:[r("span",{class:sE,title:B(a.count),
children:H(a.count)}),r("span",{class:aE,children:V(a.count/Math.max(1,e.count))}),r("span",{class:lE,children:r("span",
{class:uE,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?r("span",{class:pv,children:[
r($,{shown:_n})," ",B(a.paths)," other paths"]}):r(L,{children:[r("span",{class:pv,children:a.nodes.map((u,c)=>r("span",
{class:cE,children:[c>0&&r("span",{class:pE,"aria-hidden":"true",children:"›"}),r($,{value:u,most:32,middle:!0})]},c))}),
a.nodes.length>1&&r(M,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"Funnel"})]})]},l))})})}function VV({
answer:e}){return r(_e,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"paths",number:!0,cell:({count:t})=>B(
t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>V(t/Math.max(1,e.count))},{key:"path",head:"path",cell:t=>r("\
bdi",{children:fE(t)})}]})}function fE(e){return"other"in e?`${_n.text} ${e.paths}`:e.nodes.map(t=>Q(t).text).join(" › ")}
function dE(e,t){return`${fE(e)}: ${B(e.count)}, ${V(e.count/Math.max(1,t))}`}function dv(e){return e.paths?.node??"event"}function Tl(e,t){let n=dv(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?Cn(t):String(t)}`}function xm(e,t){return{...e,paths:{...e.paths,...t}}}
function hE(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Tl(e,t),after:s.after||5}}}
function gE(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Tl(e,t),before:i||o||5}}}function yE(e,t){
let n=e.paths?.exclude,o=Tl(e,t);return xm(e,{exclude:n===void 0?o:`${n} or ${o}`})}function vE(e,t,n){let o=dv(e);return xm(
e,{node:`if(${Tl(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function bE(e,t,n){
return xm(e,{node:`if(${Tl(e,t)}, ${Cn(n)}, string(${dv(e)}))`})}function xE(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return xm(e,a?{before:u}:{after:u})}function wE(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Be(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Tl(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var CE="Qd",SE="Vd",TE="Wd";function _E({document:e,change:t,onClose:n}){let i=(Ee(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),He({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(et,{title:"\
Merge under a name",onClose:n,children:r(dn,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(bE(e,t.value,a.trim()),"merge")}})}):r(et,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:SE,children:i.map(a=>r("li",{children:r(M,{kind:"plain",class:TE,onClick:()=>s(
vE(e,t.value,ve(a)),"expand"),children:r($,{value:a})})},a))})})}function PE({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=k(null),{onMark:u,menu:c}=Fr(i,(p,d)=>!i||!p.
node||!("value"in p.node)?[]:KV(i,p.node.value,d,m=>l({kind:m,value:p.node.value,label:d})));return!o||!i||!jV(o)?r(rr,{
result:t}):o.count===0&&s==="exact"?r(Br,{result:t,children:"No session of this range has such a path."}):n==="list"?r(Zn,
{children:r(mE,{answer:o,onFunnel:p=>UV(i,p)})}):r(Zn,{children:[r(nE,{answer:o,onMark:u,actions:r(WV,{document:e})}),c,
a&&r(_E,{document:i,change:a,onClose:()=>l(null)})]})}function WV({document:e}){let t=n=>de({document:xE(e,n)});return r(
"span",{class:CE,children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function UV(e,t){
He({document:wE(e,t),view:"funnel",as:null},"funnel of a path")}function KV(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>He(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",hE),i("End here","left",gE),i("Hide","minu\
s",yE),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function jV(e){return"top_paths"in e}var ME={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:["paths","where"],chartOf:()=>"flow",Sentence:Hy,Page:PE};function Ks(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function fv(e,t,n){
let o=Ks(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Be(e),aggregate:{over:i,...t}}}function $E(e){
return fv(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function DE(e){return fv(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function EE(e){
let t=Ks(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function hv(e,t,n){
let{properties:o,...i}=Ks(e);return{...Be(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
ve(t)],limit:6}}}var GV=864e5,JV=300;function AE(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(GV/24,l*JV/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},p=Object.keys(Ks(e).properties??{}).map(ve),{compare:d,
...m}=fv(e,{measures:["count()"],by:[ve(o),"start","end","duration","events",...p],order:["start desc"],limit:i});return{
...m,...c}}function OE(e,t,n,o,i){let s=[...new Set(n.map(f=>Cn(String(f))))].join(", "),a=`string(${ve(t)}) in (${s})`,
{where:l,from:u,to:c,compare:p,sample:d,...m}=Be(e);return{...m,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",ve(t),"event"],order:"time asc",limit:1e4}}}function LE({answer:e,onMark:t}){let n=Z(()=>pm((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(we,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(dm,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${H(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Me(i.from)} and more`:`${Me(i.from)} to ${Me(
i.to)}`,s)})}var RE="Yd",NE="Zd",BE="el",FE="rl",zE="il",IE="al",HE="tl",qE="ol",VE="Lr",WE="nl",UE="pl",KE="ue",jE="dl",GE="ll";function JE({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:RE,
children:[r(Pl,{label:"sessions",value:_l(t,H),...typeof t=="number"?{title:B(t)}:{}}),r(Pl,{label:"events each",value:_l(
n,u=>u.toFixed(1))}),r(Pl,{label:"median duration",value:_l(o,Me)}),r(Pl,{label:"p90 duration",value:_l(i,Me)}),r(Pl,{label:"\
of one event only",value:_l(s,u=>V(l===0?0:u/l))}),r(Pl,{label:"events",value:_l(a,H)})]})}function _l(e,t){return e==null?
"–":t(e)}function Pl({label:e,value:t,title:n}){return r("div",{class:NE,children:[r("dd",{class:BE,title:n,children:t}),
r("dt",{class:FE,children:e})]})}var ZE="xl",YE="r",hc="sl",yv="cl",QE="gl",XE="Mr",eA="Nr";function tA({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=k(!1),c=Z(()=>t0(t,n),[t,n]),p=Rt(
t.length,1,({row:f})=>a(t[f])),d=Math.max(1,...t.map(({start:f,end:g})=>g-f)),m=p.at?t[p.at.row]:void 0;return r(je,{title:e,
summary:`The latest ${t.length} sessions`,announced:m?eW(m,o,s):"",onKey:p.key,actions:r(xt,{label:"Scale of the timelin\
es",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Each its o\
wn"}]}),table:r(XV,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:ZE,children:r("table",{class:YE,children:[
r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"start"}),r("th",{scope:"col",children:r($,{value:o,most:24})}),
r("th",{scope:"col",class:hc,children:"duration"}),r("th",{scope:"col",class:hc,children:"events"}),i.map(f=>r("th",{scope:"\
col",children:r($,{value:f,most:24})},f)),r("th",{scope:"col",class:yv,children:"timeline"})]})}),r("tbody",{children:t.
map((f,g)=>r("tr",{...p.mark(g,0),onClick:()=>a(f),children:[r("td",{children:J(f.start,s,"second")}),r("td",{children:r(
$,{value:f.actor,most:24,middle:!0})}),r("td",{class:hc,children:Me((f.end-f.start)/1e3)}),r("td",{class:hc,children:B(f.
events)}),f.properties.map((v,y)=>r("td",{children:r($,{value:v,most:32,middle:!0})},y)),r("td",{class:yv,children:r(QV,
{session:f,events:c[g],length:l?f.end-f.start:d,zone:s})})]},g))})]})})})}var YV=300;function QV({session:e,events:t,length:n,
zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:QE,children:[r("span",{class:XE,style:{"--to":hu(e.end,e.start,
i)}}),t.slice(0,YV).map((s,a)=>r("span",{class:eA,title:`${Q(s.event).text}, ${J(s.time,o,"millisecond")}`,style:{"--at":hu(
s.time,e.start,i),"--color":`var(${cn(kn("event",[s.event]))})`}},a))]})}function XV({sessions:e,per:t,properties:n,zone:o}){
return r(_e,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:i})=>J(i,o,"millisecond")},{key:"ac\
tor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,middle:!0})},{key:"duration",head:"duration",number:!0,
cell:({start:i,end:s})=>Me((s-i)/1e3)},{key:"events",head:"events",number:!0,cell:({events:i})=>B(i)},...n.map((i,s)=>({
key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.properties[s],most:48,middle:!0})}))]})}function eW({
actor:e,start:t,end:n,events:o},i,s){return`${i} ${Q(e).text}, ${J(t,s,"second")}, ${Me((n-t)/1e3)}, ${B(o)} events`}var tW=50;function oA({document:e,echo:t,count:n,zone:o}){let i=Ks(e).per??Ee(e.dataset).value.value?.actors?.[0]??null,
s=_t(i===null?null:AE(e,t,n,i,tW)),a=Z(()=>nW(nA(s.answer)),[s.answer]),l=Z(()=>i===null||a.length===0?null:OE(e,i,a.map(
({actor:p})=>p),new Date(Math.min(...a.map(({start:p})=>p))).toISOString(),new Date(Math.max(...a.map(({end:p})=>p))).toISOString()),
[a,i]),u=_t(l),c=Z(()=>oW(nA(u.answer)),[u.answer]);return i===null||!s.answer?r(we,{}):r(tA,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(Ks(e).properties??{}),zone:o,onSession:p=>ye(za(e.dataset,String(
p.actor)))})}function nA(e){return e!==null&&"columns"in e?e:null}function nW(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function oW(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function rA({document:e,name:t,expression:n}){let{answer:o}=_t(hv(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>He({document:rW(e,t,n,u),view:"difference",as:null},`sessions \
of ${W(t)} ${Q(u).text}`);return r("section",{class:HE,"aria-label":W(t),children:[r("h2",{class:qE,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:p},d)=>r("li",{children:r("button",{type:"button",class:VE,disabled:p,
title:p?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:WE,children:p?r($,{shown:_n}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:UE,children:r("span",{class:KE,"data-other":p,style:{"--share":s===0?
0:c/s}})}),r("span",{class:jE,children:V(s===0?0:c/s)}),r("span",{class:GE,children:H(c)})]})},d))})]})}function rW(e,t,n,o){
let i=hv(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:So(void 0,Yr(t,o))}}}function iA({result:e}){let{answer:t,of:n,phase:o}=e,i=_t(n&&$E(n)),s=_t(n&&DE(n)),a=Fr(s.of);if(!t||!n||!sA(t))return r(
rr,{result:e});if(t.rows.length===0&&o==="exact")return r(Br,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=vv(i.answer)?.rows[0]?.[0];return r(Zn,{children:[r(JE,{answer:vv(i.answer)}),r("di\
v",{class:zE,children:[r(iW,{answer:t,document:n,zone:l}),r(LE,{answer:vv(s.answer),onMark:a.onMark})]}),r("div",{class:IE,
children:Object.entries(EE(n)).slice(0,4).map(([c,p])=>r(rA,{document:n,name:c,expression:p},c))}),t.query&&typeof u=="n\
umber"&&r(oA,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function iW({answer:e,document:t,zone:n}){return Et(e,t).
time<0?r(Kn,{answer:e,document:t,zone:n}):r(pl,{answer:lW(e,t),document:t,zone:n,form:"lines",end:sW(e),onZoom:aW})}function sW(e){
let t=e.query?.to;return t===void 0?Date.now():Math.min(Date.parse(String(t)),Date.now())}function aW(e,t){$n({from:new Date(
e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function lW(e,t){let{measures:n}=Et(e,t),o=e.columns.map((s,a)=>a).
filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}function sA(e){
return"columns"in e}function vv(e){return e!==null&&sA(e)?e:null}var aA={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:["aggregate","where"],chartOf:()=>"\
overview",Sentence:qy,Page:iA};function gc(e){return e.score>=.05}var wm=4;function Ml(e,t){let n=e.values??[];return t?n:n.slice(0,wm)}function Qi({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function km(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function lA(e,t){return e.distribution?Qi(e).length:Math.max(1,Ml(e,t).length)}function uA({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:Q(o??null).text,selection:i,baseline:s,lift:a})),...Qi(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${Q(o).text} to ${Q(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(_e,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>B(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>V(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>B(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>V(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":km(n)}]})}var $l="hl",cA="fl",xv="N",wv="v",kv="R",pA="ul",dA="Rr",mA="Ar",fA="A",hA="me",gA="Dr",yA="Hr",vA="ml",bA="_r",xA="qr",
wA="vl",kA="wl",CA="bl",SA="yl",TA="Fr",_A="Tr",PA="Gr",MA="Jr",$A="kl",DA="zl",EA="jl",AA="Xl";function OA({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:$A,children:[r("div",{class:DA,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:hA,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${V(l.selection.share)}, baseline ${V(l.baseline.share)}`,children:[r("span",{class:kv,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:kv,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:EA,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:AA,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:$l,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function LA({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!gc(e)&&!n,c=Ml(e,
n);return r("li",{class:dA,"data-quiet":u,children:[r("div",{class:mA,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:gA,"aria-expanded":!u,onClick:o,children:[r(ie,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:yA,title:`score ${e.score}`,children:[r("span",{class:vA,children:r("span",{class:bA,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:xA,children:cW(e)}),r(Cm,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Cm,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(OA,{bins:Qi(
e),median:e.median,mark:i,onChoose:s,text:p=>so(p,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:wA,
children:[c.map((p,d)=>r(uW,{value:p,mark:i(d),onChoose:m=>s(d,m),onAction:m=>a(m,{...l,value:p.value??null,side:"select\
ion"})},d)),(e.values?.length??0)>wm&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:MA,onClick:o,children:n?
"fewer":`${e.values.length-wm} more`})})]})]})}function uW({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:fA,
...t,children:[r("button",{type:"button",tabIndex:-1,class:kA,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:CA,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${V(e.
selection.share)}), baseline ${e.baseline.count} (${V(e.baseline.share)})`,children:[r("span",{class:wv,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:wv,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:SA,children:[r("span",{children:V(
e.selection.share)}),r("span",{class:$l,children:V(e.baseline.share)})]}),r("span",{class:TA,children:km(e.lift)}),r("sp\
an",{class:_A,children:[r(Cm,{label:"Only",title:`Only ${Q(e.value??null).text}`,onClick:()=>o("only")}),r(Cm,{label:"No\
t",title:`Without ${Q(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Cm({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:PA,title:t,onClick:n,children:e})}function cW(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Oe(e.different,"value");return`${t}${n}${gc(
e)?"":`${n===""?"":", "}none stands out`}`}function RA({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=k(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>lA(f,i.
has(f.name)))),u=(f,g,v)=>{let y=a[f],T=NA(y,g,i.has(y.name));n(T.mark,T.label,v)},c=Rt(a.length,l,({row:f,column:g},v)=>u(
f,g,v)),p=c.at&&a[c.at.row],d=p&&c.at?pW(p,c.at.column,i.has(p.name)):"",m=f=>{let g=new Set(i);g.delete(f)||g.add(f),s(
g)};return r(je,{title:r(L,{children:[H(e.selection.count)," selected ",r("span",{class:$l,children:["against ",H(e.baseline.
count)]})]}),summary:dW(e),announced:d,onKey:c.key,table:r(uA,{answer:e}),actions:r("span",{class:cA,children:[r("span",
{class:xv,"data-side":"selection"}),"selection",r("span",{class:xv,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:pA,children:a.map((f,g)=>r(LA,{property:f,zone:t,all:i.has(f.name),onAll:()=>m(f.name),mark:v=>c.mark(g,v),onChoose:(v,y)=>u(
g,v,y),onAction:o},f.name))})})}function NA(e,t,n){let o=Qi(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${W(e.name)} ${Q(o.from).text} to ${Q(o.to).text}`}}let i=Ml(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${W(e.name)} = ${Q(i).text}`}}function pW(e,t,n){let o=Qi(
e)[t]??Ml(e,n)[t],{label:i}=NA(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${V(o.selection.share)} of the sele\
ction, ${V(o.baseline.share)} of the baseline`:""}`}function dW(e){let t=e.properties.filter(gc).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${Q(o.value).text}: ${V(o.selection.share)} against ${V(o.baseline.share)})`:"";return`${W(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${H(e.selection.count)} apart from ${H(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function BA(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function Cv(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var zA="Sl",Sm="Bl",IA="Kr";function HA({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:IA,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(M,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Oe(s,"more prop\
erty","more properties")," ",r(M,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Oe(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:Sm,children:W(l)})]},a))})]})]})}function qA({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=Fr(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>Tv(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>Tv(o,"hide",u)}]:[]);if(!n||!o||!fW(n))return r(
rr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Br,{result:t,children:"\
No row of this range is in the selection."}):r(Zn,{children:[r(mW,{document:e,answer:n}),r(RA,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>Tv(o,u,c)}),r(HA,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>de({document:Cv(e,null)}),
onMore:()=>le("difference.limit",0)}),a]})}function mW({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?BA(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:zA,children:[r("span",{class:Sm,children:"against"}),
r(ot,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>le("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&He({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function Tv(e,t,n){let o=n.property??"";if(t==="h\
ide")return de({document:Cv(e,o)});if(t==="by")return He({document:{...Be(e),aggregate:{measures:["count()"],by:[ve(o)]}},
view:"explore",as:null},`by ${W(o)}`);Tr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?He({document:l},
t==="only"?a:`not (${a})`):ne("No condition says which rows these are.")},i=>ne(W(j(i).message)))}function fW(e){return"\
properties"in e}var VA={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:["difference","where"],chartOf:()=>"\
list",Sentence:Vy,Page:qA};var WA="Or",UA="Cl",KA="El",Tm="Il",jA="D",_v="Ul",GA="Ll",JA="Ml",ZA="Pr",YA="Nl",QA="Rl";var gW=2e3;function e4(){return N(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!Ke.value.value?.length&&Dt()},gW);return()=>clearInterval(e)},[]),r("main",{class:WA,children:r("div",{class:UA,children:[
r("header",{class:KA,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Tm,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(yW,{}),r(vW,{}),r(bW,
{})]})})}function yW(){return r("section",{class:jA,"aria-label":"A file",children:[r(ie,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Tm,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(Ko,{kind:"primary",children:"Choose a \
file"})]})}var XA=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function vW(){let[e,t]=k("");return r("section",{class:_v,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Lp(e)},class:JA,children:[r("textarea",{class:ZA,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:XA,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:YA,
children:[r(M,{kind:"outlined",onClick:()=>t(XA),children:"Take the example"}),r(M,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function Pv(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Bt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function bW(){let e=Pv("my\
-events");return r("section",{class:_v,"aria-labelledby":"send",children:[r("div",{class:GA,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(M,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Fe(e,"The line"),children:"\
Copy"})]}),r("pre",{class:QA,tabIndex:0,children:e}),r("p",{class:Tm,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var xW=6;function t4(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,xW).map(ve)}function wW(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function n4(e,t,n){
let o=ip({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(wW(i))});return()=>uu(o)}async function o4(e,t,n){let i=await oe(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var _m=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=this.began===
0?0:n-this.began,i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},
(l,u)=>n-i+1+u);return{times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);
return n<=o?0:this.seconds.reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;
for(let i of this.seconds)if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-
i[1]).map(([i,s])=>({event:CW(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,
matched:0,events:new Map},this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=kW(i);o.
events.set(a,(o.events.get(a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({
at:o})=>o<=t-900);if(n.length!==0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.
totals.get(i)??0)-s;a>0?this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.
length,t.map((o,i)=>({id:n+t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),
this.newCount+=t.matched,this.leftOut+=t.leftOut+o.length-this.waiting.length}};function kW(e){return e===null?"":`=${e}`}
function CW(e){return e===""?null:e.slice(1)}var SW=1e3,r4=()=>({tape:new _m,columns:[],error:null,begun:!1,turn:0}),Gs=ae(r4()),mi=Gs;function Pm(e={}){Gs.value={...Gs.
value,...e,turn:Gs.value.turn+1}}function i4(e,t,n){Gs.value=r4();let o={dataset:e,columns:[...n],limit:SW,...t===void 0?
{}:{where:t}};return n4(o,i=>{Gs.value.tape.take(i,Date.now()),Pm({columns:i.columns,begun:!0,error:null})},i=>Pm({error:i}))}
function Dl(e){let{tape:t}=Gs.value;t.paused!==e&&(e?t.pause():t.resume(),Pm())}function s4(){Pm()}var a4="Qr",l4="Vr",u4="Al",c4="Dl",p4="Hl";function Xi({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=U(null);return N(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:Se(a4,i&&l4),"aria-label":t,children:[
r("div",{class:u4,children:[r("h2",{class:c4,children:e}),o,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:p4,children:s})]})}var d4="Wr",m4="_l",f4="ql",h4="Fl",Xn="Tl",g4="Yr",y4="Gl",v4="Jl",b4="Kl",x4="ve",w4="Ol",k4="Zr",C4="Pl",S4="Ql",T4="\
Vl",_4="Wl",P4="ei",M4="we",$4="be",D4="Yl",E4="ri",A4="Zl",O4="ii",L4="ex",R4="rx",N4="ix",B4="ax";function F4(e,{cells:t}){return{kind:"live-event",event:t[1]??null,time:String(t[0]),where:$W(e,t)}}function z4({layer:e,
onClose:t}){let{dataset:n,timezone:o="UTC"}=Ce.value,{where:i,time:s}=e,[a,l]=k(null),[u,c]=k(null);return N(()=>{let p=new AbortController;
return l(null),c(null),o4(n,String(i),p.signal).then(d=>d?l(d):c(new st({code:"gone",message:"The event is not there any\
 more"})),d=>{Rn(d)||c(j(d))}),()=>p.abort()},[n,i]),r(Xi,{title:r($,{value:e.event,most:48}),label:"Event",onClose:t,actions:a&&
r(M,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Fe(_W(a),"The event")}),children:r("div",{class:L4,children:[
r("p",{class:Xn,children:[J(String(s),o,"millisecond"),", ",o]}),u&&r(ce,{error:u}),a?r(PW,{whole:a,zone:o}):!u&&r(we,{})]})})}
function _W({columns:e,row:t}){return JSON.stringify(Object.fromEntries(e.map(({name:n},o)=>[n,t[o]])),null,2)}function PW({
whole:e,zone:t}){let[n,o]=k(""),i=e.columns.map((s,a)=>({column:s,value:e.row[a]})).filter(({column:s,value:a})=>MW(s.name,
a,n));return r(L,{children:[r(jp,{label:"Find in fields",value:n,onInput:o}),i.length===0&&r("p",{class:Xn,children:"No \
field has this text."}),r("dl",{class:R4,children:i.map(({column:s,value:a})=>r("div",{class:N4,children:[r("dt",{class:Xn,
children:r($,{value:s.name,most:64,middle:!0})}),r("dd",{class:B4,children:typeof a=="number"?B(a):r($,{shown:so(a,s,t),
most:2e3})})]},s.name))})]})}function MW(e,t,n){let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(
t??"").toLowerCase().includes(o)}function $W(e,t){return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time \
= ${Cn(String(a))}`]:a===null?[`${o} is null`]:i==="string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${Cn(a)}`]:[]}).join(
" and ")}function I4({document:e}){let{tape:t,columns:n}=mi.value,[o,i]=k(null),s=U(null),a=e.timezone??"UTC",l=n.map(({name:m,type:f})=>`${m}\
 ${f}`).join(),u=Z(()=>DW(n,a),[l,a]);N(()=>{t.paused||s.current?.querySelector("[role=grid]")?.scrollTo(0,0)},[t.paused]);
let c=m=>{m.target instanceof Element&&m.target.scrollTop>0&&Dl(!0)},p=m=>de({open:[...Di.value.filter(({kind:f})=>f!=="\
live-event"),F4(n,m)]}),d=(m,f,g)=>{Dl(!0),f.key===n[0]?.name?p(m):i({anchor:g,row:m,column:f.key})};return r(L,{children:[
r("div",{ref:s,class:k4,onScrollCapture:c,children:r(_e,{label:"New events",columns:u,rows:t.rows,onCell:d,onMenu:d})}),
o&&r(OW,{...o,document:e,columns:n,onOpen:()=>p(o.row),onClose:()=>i(null)})]})}function DW(e,t){return e.map((n,o)=>({key:n.
name,head:r($,{value:n.name,most:40}),number:o>1&&Wo(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===0?r(EW,{value:i[0],
zone:t}):r(AW,{value:i[o],column:n,zone:t})}))}function EW({value:e,zone:t}){let n=new Date(String(e));return Number.isNaN(
n.getTime())?r($,{value:e}):r("span",{class:C4,title:J(n,t,"millisecond"),children:[J(n,t,"clockSecond"),r("span",{class:Xn,
children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function AW({value:e,column:t,zone:n}){return typeof e==
"number"?r("span",{title:lt(e,Ft(t.name),!0),children:so(e,t,n).text}):r($,{shown:so(e,t,n),most:48,middle:!0})}function OW({
anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:p})=>p===n)],u=Yr(LW(
n),l),c=p=>()=>He({document:ke(i,"where",So(i.where,p))},p);return r(jo,{anchor:e,label:"This value",head:r($,{shown:Q(u),
most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(`not (${u})`)},
{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Fe(l==null?"":String(l),"The v\
alue")}]})}function LW(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','"'):e}function H4({document:e}){return r(Pt,{document:e,error:Mv(mi.value.error),label:"Which new events",children:r(Gt,{word:"\
New events where"})})}function Mv(e){return e?new st({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var $v=50;function q4({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=k(null),{times:a,values:l}=Z(()=>e.perSecond(
o*1e3),[e,o]),u=Z(()=>[{values:l,color:kn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${J(a[i]*1e3,n,"clockSecond")}: ${B(
l[i])}`,p=f=>{let g={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return g===void 0?!1:(s(
Math.max(0,Math.min(g,a.length-1))),!0)},d=a.map((f,g)=>({at:f,value:l[g]})).reverse(),m=[{key:"second",head:"Second",cell:({
at:f})=>J(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>B(f)}];return r(je,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${B(l.at(-1)??0)} in the last`,announced:c,onKey:p,actions:r(
"span",{class:v4,children:c}),table:r("div",{class:b4,children:r(_e,{label:"Events per second",columns:m,rows:d})}),children:r(
cl,{times:a,series:u,zone:n,unit:"none",height:160,cursor:i,onCursor:s})})}function V4({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:P4,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:M4,
children:[r("h2",{children:"By event"}),r("span",{class:Xn,children:"now"}),r("span",{class:Xn,children:"15 min"})]}),o.
length===0&&r("p",{class:Xn,children:"Nothing yet."}),r("ul",{children:o.slice(0,$v).map(({event:s,count:a,lately:l})=>{
let u=Yr("event",s);return r("li",{children:r("button",{type:"button",class:$4,title:`Only where ${u}`,onClick:()=>He({document:{
...Ce.value,where:So(n,u)}},u),children:[r("span",{class:D4,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:E4,
children:l>0?H(l):""}),r("span",{class:A4,children:H(a)}),r("span",{class:O4,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>$v&&r("p",{class:Xn,children:[B(o.length-$v)," more"]})]})}function W4({document:e}){let{value:t,error:n}=Ee(e.dataset).value,o=t?t4(t):n?[]:null,{tape:i,turn:s}=RW(e,o),a=()=>Dl(
!i.paused);Uo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:d4,"data-t\
urn":s,children:[r(NW,{onToggle:a,now:l}),r(BW,{}),r(q4,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:x4,children:[
r("div",{class:w4,children:[i.paused&&r(FW,{}),i.rows.length===0?r(zW,{dataset:e.dataset,filtered:e.where!==void 0}):r(I4,
{document:e})]}),r(V4,{tape:i,now:l,where:e.where})]})]})}function RW(e,t){let n=JSON.stringify(t);return N(()=>t?i4(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),N(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
s4()},1e3);return()=>clearInterval(o)},[]),N(()=>()=>{Vn(e.dataset)},[e.dataset]),mi.value}function NW({onToggle:e,now:t}){
let{tape:n,begun:o}=mi.value,i=Ca.value==="away";return r("div",{class:m4,children:[r(M,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:f4,
children:[r("b",{class:h4,children:H(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:Xn,title:"\
How long ago the newest event happened when it came here",children:[Me(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:Xn,children:[B(n.matched)," since this page was opened"]}),r("span",{class:g4,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function BW(){let e=Mv(mi.value.error);return e&&e.where!=="where"?r("\
div",{class:y4,children:r(ce,{error:e})}):null}function FW(){let{tape:e}=mi.value;return r("div",{class:S4,children:[r("\
span",{children:["Paused: ",r("b",{children:B(e.newCount)})," new, ",B(e.leftOut)," left out"]}),r(M,{small:!0,kind:"pri\
mary",onClick:()=>Dl(!1),children:"Show"})]})}function zW({dataset:e,filtered:t}){let n=Pv(e);return r("div",{class:T4,children:[
r(Pe,{icon:"live",title:"Waiting for new events",actions:r(M,{kind:"outlined",icon:"copy",onClick:()=>Fe(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:_4,tabIndex:0,children:n})]})}var U4={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:H4,
Page:W4};var Dv={};Rf(Dv,{banner:()=>Ev,danger:()=>qW,default:()=>VW,info:()=>IW,text:()=>Av,warning:()=>HW});var Ev="tx",IW="ox",
HW="nx",qW="px",Av="dx",VW={banner:Ev,info:IW,warning:HW,danger:qW,text:Av};function Al({kind:e,children:t,actions:n}){return r("div",{class:Se(Ev,Dv[e]),role:e==="info"?"status":"alert",children:[
r(ie,{name:e==="info"?"info":"warning"}),r("span",{class:Av,children:t}),n]})}function ar({error:e,what:t,again:n}){return r(Pe,{icon:"warning",title:t,actions:r(M,{kind:"outlined",onClick:n,children:"\
Try again"}),children:W(e.message)})}function $m(e,t,n){Ps(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function Dm(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function Js(e){ei(e),Cr(e)}var K4={w:2,h:2},WW=100;function vc(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function Ov(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function j4(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function Em(e,t,n,o){
let i=e.find(s=>s.id===t);return i?Z4(e,{...i,x:Ov(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function Lv(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(K4.w,12-i.x);return Z4(e,{...i,w:Ov(n,s,12-i.x),h:Ov(o,K4.h,WW)})}function G4(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return Em(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=Em(e,t,i.x,a);if(!Am(l,e))return l}return e}function Am(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function J4(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>vc(s,a)))return{
x:i,y:o}}}function Om(e){let t=[];for(let o of j4(e)){let i={...o,y:Y4(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>vc({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function Z4(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of j4(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&vc(s,t)&&
a.y>=0&&!o.some(u=>vc(a,u));o.push(l?a:{...s,y:Y4(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return Om(e.map(({id:s})=>i.get(
s)))}function Y4(e,t){let n=t.y;for(;;){let o=e.filter(i=>vc({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function Hr(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[UW(e),...t].join(" ").replace(/\s+/g," ")}function UW(e){switch(Qr(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>Lm(t.where)).join(" > ")}${Rv(e.funnel?.by)}`;case"retention":return`retention of ${Lm(e.retention?.start)}\
, back by ${Lm(e.retention?.return??"true")}${Rv(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${jW(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${KW(e)}${ge(e.aggregate?.measures).join(", ")||"count()"}${Rv(e.aggregate?.
by)}`}}function KW(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function jW(e){let t=e.paths?.start;return typeof t=="string"?` after ${Lm(t)}`:""}function Rv(e){let t=ge(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function Lm(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var Ol={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function Ll(e){return`v1/boards/${encodeURIComponent(
e)}`}async function Rm(e){return(await oe("v1/boards",{signal:e})).boards}async function lr(e,t){return oe(Ll(e)+(t===void 0?
"":`?version=${t}`))}async function Q4(e){return[...(await oe(`${Ll(e)}/versions`)).versions].reverse()}async function ur(e,t){
return oe(Ll(Nv()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function bc(e,t,n,o){return oe(
Ll(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function Nm(e,t){await oe(Ll(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function Bm(e){return oe(Ll(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function X4(e){return e instanceof st&&(e.code==="conflict"||e.status===409||e.
status===412)}function Nv(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function xc({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function Bv(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:So(n.where,o)}}function Fm(e,t){let n=Bv(e,t);return n&&{view:Ha(n),document:n,as:e.
as?e.as:null,open:[]}}function zm(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function Zs(e,t){
let n=GW(t);return{...e,tiles:[...e.tiles,{...t,id:Nv(),...J4(e.tiles,n.w,n.h),...n}]}}function GW({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};let n=ge(t.aggregate?.by);return t.
aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(Oa)?7:8}}var eO="ye",tO="lx",nO="xx",oO="sx",wc="ai",rO="i",iO="ti",sO="cx",aO="oi",lO="gx",uO="ni",cO="hx";function Im({tile:e,shared:t,result:n,onAgain:o}){let i=U(null),s=JW(i),a=Fm(e,t),l=It.find(({name:c})=>c===a?.view),u=()=>{
a&&ei(a)};return!a||!l?r("p",{class:sO,children:"This question has no view here."}):r("div",{ref:i,class:rO,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:iO,children:[r(ce,{error:n.
error}),r(M,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(md.Provider,{value:s,
children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})]})}function JW(e){let[t,n]=k(0);return it(
()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.height))});return o.observe(e.current),
()=>o.disconnect()},[]),t}function pO({text:e,editing:t,onText:n}){return t?r("textarea",{class:cO,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:aO,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(ZW,{line:o},i))})}function ZW({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:W(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:uO,children:W(n[1])}):r("p",{class:lO,children:W(e)})}function dO(e){let[t,n]=k(!1);return N(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function kc(e,t){let n=Z(()=>new gs,[]),o=e===null?"":JSON.
stringify(e);return N(()=>{e&&n.run(e)},[o,t]),N(()=>()=>n.close(),[]),n.result.value}function mO(e){let{tile:t,shared:n,editing:o}=e,i=U(null),s=dO(i),[a,l]=k(0),u=Bv(t,n),c=kc(s?u:null,e.turn+a),p=Cc(t),d=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:eO,"aria-label":W(p),"data-tile":t.id,"data-kind":t.kind,"\
data-state":d,"data-editing":o,children:[r(kp,{busy:d==="running"||d==="estimate",done:c.done}),r("header",{class:tO,children:[
o?r("input",{class:oO,"aria-label":"Title of the tile",value:t.title,placeholder:p,maxLength:200,onInput:m=>e.onTitle(m.
currentTarget.value)}):r("h2",{class:nO,children:(t.kind==="query"||t.title!=="")&&r($,{value:p,most:120})}),t.kind==="q\
uery"&&!o&&r(YW,{result:c}),!o&&r(ot,{icon:"more",label:`Menu of ${W(p)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(pO,{text:t.text??"",editing:o,onText:e.onText}):r(Im,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function Cc(e){return e.title!==""?e.title:e.document?Hr(e.document):"Text"}function YW({
result:e}){let[t,n]=k(0);N(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=Co(e.phase==="exact"&&t>0?`e\
xact, ${_a(e.elapsed??0)}, ${J(t,ht(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:wc,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(ie,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:wc,children:["estimate, ",V(e.done)]});case"running":return r("span",{class:wc,children:"\
running"});case"error":return r("span",{class:wc,"data-phase":"error",children:[r(ie,{name:"error",size:14}),"failed"]});default:
return null}}var hO="H",gO="_";var XW=32,yO=12;function xO({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=W(Cc(e)),a=vO(e,t,n,(c,p,d,m)=>Em(c,e.
id,p.x+d,p.y+m)),l=vO(e,t,n,(c,p,d,m)=>Lv(c,e.id,p.w+d,p.h+m)),u=c=>{let p={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!p||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[d,m]=p,f=c.shiftKey?Lv(t,
e.id,e.w+d,e.h+m):G4(t,e.id,d,m);if(Am(f,t))return i("This is as far as it goes.");n(f);let g=f.find(({id:v})=>v===e.id);
i(c.shiftKey?`${g.w} columns wide, ${g.h} rows high`:`column ${g.x+1}, row ${g.y+1}`)};return r(L,{children:[r("button",
{type:"button",class:hO,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(eU,
{})}),r(M,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:gO,"aria-hidden":"true",...l})]})}
function eU(){return r(ie,{name:"rows",size:16})}function vO(e,t,n,o){let i=U(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+bO(c),
tiles:t,tile:e,cell:(c.clientWidth+yO)/12})},a=u=>{let c=i.current,p=u.currentTarget.closest("[data-grid]");if(!c||!p)return;
let d=Math.round((u.clientX-c.x)/c.cell),m=Math.round((u.clientY+bO(p)-c.y)/(XW+yO)),f=o(c.tiles,c.tile,d,m);Am(f,t)||n(
f)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function bO(e){return-e.
getBoundingClientRect().top}async function qm(e,t){let n={texts:[e],...t===""?{}:{timezone:t}},{texts:[o]}=await oe("v1/times",{body:n});if(o&&!o.error)
return o;throw new st({code:"time",message:o?.error?.message??"This is no range of time",hint:o?.error?.hint??""})}var wO="pi",kO="fx",CO="ux",SO="mx",TO="vx",_O="wx",zv="bx",PO="yx";function Vm(e,t=""){Fi(n=>r(nU,{dataset:e,board:t,onClose:n}))}function nU({dataset:e,board:t,onClose:n}){let o=Ce.value.
timezone??"UTC",i=[...pd(e,void 0,void 0,t)].reverse();return r(et,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:zv,children:"A board without questions has no time to note something at."}):r(rU,{dataset:e,zone:o}),i.length===
0&&r("p",{class:zv,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:CO,
children:i.map(s=>r("li",{class:SO,children:[r("span",{class:TO,children:oU(s,o)}),r("span",{class:_O,children:r($,{value:s.
text,most:400})}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{sU(s)}})]},s.id))})]})}function oU({
time:e,to:t},n){return t===void 0?J(e,n,"minute"):`${J(e,n,"minute")} – ${J(t,n,"minute")}`}function rU({dataset:e,zone:t}){
let[n,o]=k(""),[i,s]=k(""),[a,l]=k(null),u=()=>{iU(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(j(c)))};return r(
"form",{class:wO,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:kO,children:[r("span",{class:bt,children:"\
What happened"}),r("input",{class:Ve,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:bt,children:`When, on the clock of ${Mi(t)}`}),r("input",
{class:Ve,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(M,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:PO,children:r(ce,{error:a})})]})}
async function iU(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await Xa({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await qm(n,o);if(!i.start)throw new st({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await Xa({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function sU(e){try{await dd(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;ne(
"The note is removed.",{label:"Undo",act:()=>{Xa({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
ne(j(t).message)}}function Wm({name:e,content:t}){$m(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function MO(e){
Dm(".json,application/json",t=>{aU(t).then(e)})}async function aU(e){try{let{name:t,content:n}=lU(await e.text(),e.name);
await ur(t,n),ne("The board is imported.")}catch(t){ne(`The file cannot be imported: ${j(t).message}`)}}function lU(e,t){
let n=JSON.parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{
name:t.replace(/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it ho\
lds no board");return{name:n.name,content:n.content}}var Iv="ke",DO="kx",EO="zx",AO="jx",OO="Xx",Hv="Sx",LO="Bx",RO="Cx",NO="di",BO="li",FO="xi";function zO({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(L,{children:[
r("div",{children:[r("button",{type:"button",class:FO,onClick:()=>ye("boards"),children:"Boards"}),r("div",{class:EO,children:[
i===null?r("h1",{class:AO,children:r($,{value:s})}):r("input",{class:OO,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(uU,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(pU,{model:e})]})]}),
i!==null?r("textarea",{class:RO,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:LO,children:r($,
{value:a.description,most:1e3})})]})}function uU({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:Hv,children:[r(M,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(M,{kind:"quiet",icon:"\
info",onClick:()=>Vm(zm(e.board.value.content)[0]??"",i),children:"Notes"}),r(M,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(M,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(ot,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:cU(e,t)})]})}function cU(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>Fe(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>Wm(n)},{label:"Make a copy",icon:"copy",act:()=>{ur(`${n.name}, copy`,n.content??
Ol).then(s=>ye(`boards/${encodeURIComponent(s.id)}`),qv)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
Nm(n.id,n.version).then(()=>{ye("boards"),ne("The board is removed.",{label:"Undo",act:()=>{Bm(n).then(()=>ye(`boards/${encodeURIComponent(
n.id)}`),qv)}})},qv)}}]}function pU({model:e}){return r("div",{class:Hv,children:[r(M,{icon:"plus",kind:"outlined",onClick:()=>e.
change(Zs(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(M,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(M,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function qv(e){ne(j(e).message)}function IO(e){return!e||!("columns"in e)||!("rows"in e)?null:Xp(e.columns.map(({name:t})=>t),e.rows)}var Um=class{constructor(t){this.id=t}id;board=ae(null);error=ae(null);draft=ae(null);conflict=ae(null);shared=ae(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await lr(this.id))}catch(t){this.error.value=j(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&Vt(this.shared.value,xc(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=xc(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&Vt(i.content,o.content)||await this.save(i)&&ne(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await bc(
n.id,n.version,t.name,t.content)),!0}catch(o){return X4(o)?this.conflict.value=t:ne(`The board cannot be saved: ${j(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await ur(`${t.
name}, copy`,t.content)).id:null}};var HO=null;function Km(){return HO??=[...new Set([ht(),"UTC",...Intl.supportedValuesOf("timeZone")])],HO}var qO="Ex",VO="Ix",WO="Ux",UO="Lx",KO="Mx",Vv="Nx";function jO({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:qO,role:"group","aria-label":"For all tiles",children:[r(fU,{shared:e,onShared:o}),r(Xt,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...Km()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:VO,children:r(dn,{bare:!0,code:!0,label:`Filter of all tiles of ${W(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${W(l)}`,onCommit:u=>o(
{...e,where:mU(e.where,l,u)})})},l)),!Vt(e,t)&&r("span",{class:WO,children:[r(M,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(M,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function mU(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function fU({shared:e,
onShared:t}){let n=U(null),[o,i]=k(!1),[s,a]=k(null),l=e.from===""&&e.to==="",u=l?"Range of each tile":Jo({from:e.from||
void 0,to:e.to||void 0},e.timezone||"UTC"),c=(d,m)=>{i(!1),a(null),t({...e,from:d,to:m})},p=d=>{qm(d,e.timezone).then(({
from:m,to:f})=>c(String(m??""),String(f??"")),m=>a(j(m)))};return r(L,{children:[r(M,{buttonRef:n,icon:"calendar",after:"\
down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:u}),o&&r(pn,{anchor:n.current,role:"dialog",label:"\
Range of all tiles",onClose:()=>i(!1),children:r("div",{class:UO,children:[r(dn,{label:"Range of all tiles",value:"",placeholder:"\
last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:p}),r("div",{class:KO,children:[r(M,{small:!0,class:Vv,pressed:l,
onClick:()=>c("",""),children:"Of each tile"}),Au.filter(({from:d})=>d!==void 0).map(({label:d,from:m,to:f})=>r(M,{small:!0,
class:Vv,pressed:d===u,onClick:()=>c(String(m),f===void 0?"now":String(f)),children:d},d))]})]})})]})}var GO="Rx",JO="Ax",ZO="Dx",Wv="Hx";function YO({model:e,board:t,onClose:n}){let[o,i]=k(null);return N(()=>{Q4(t.id).then(i,QO)},[t.id,t.version]),r(Xi,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(we,{}):r("ol",{class:GO,children:o.map(s=>r("li",{
class:JO,children:[r("div",{class:ZO,children:[r("span",{children:s.removed?"Removed":r($,{value:s.name,most:60})}),r("s\
pan",{class:Wv,children:["version ",s.version,", ",J(s.changed,ht(),"minute")]})]}),s.version===t.version?r("span",{class:Wv,
children:"shown"}):!s.removed&&r(M,{small:!0,kind:"outlined",onClick:()=>{gU(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function gU(e,t,n){try{let{name:o,content:i}=await lr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Oe(i.tiles.length,"tile")}.`)}catch(o){QO(o)}}function QO(e){ne(j(e).message)}var yU=6e4;function eL({id:e}){let t=Z(()=>new Um(e),[e]),[n,o]=k(!1);N(()=>(SU().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return N(()=>{globalThis.document.title=`${W(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r(Pe,{icon:"boards",title:"There is no such board",actions:r(M,{kind:"prima\
ry",onClick:()=>ye("boards"),children:"All boards"})}):r(ar,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:DO,children:[r(vU,{model:t,onVersions:()=>o(!n)}),n&&r(YO,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:Iv,children:r(we,{})})}function vU({model:e,onVersions:t}){let n=U(null),[o,i]=k(0),{content:s}=e.shown,a=xc(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,XO(Vt(c,a)?null:c)};return N(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(p=>p+1)},yU);return()=>clearInterval(c)},[]),r("main",{ref:n,class:Iv,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(kU,{model:e}),r(zO,{model:e,onVersions:t,onScreen:()=>{
bU(n.current)},onAgain:()=>i(o+1)}),r(jO,{shared:l,saved:a,datasets:zm(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>XO(null))}}),r(xU,{model:e,shared:l,turn:o})]})}
async function bU(e){globalThis.document.fullscreenElement?await globalThis.document.exitFullscreen():await e?.requestFullscreen().
catch(()=>{})}function xU({model:e,shared:t,turn:n}){let[o,i]=k(""),s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.
change({tiles:a.map(p=>p.id===u?{...p,...c}:p)});return a.length===0?r(wU,{model:e}):r(L,{children:[r("div",{class:NO,"d\
ata-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:BO,style:{gridColumn:`${u.x+1} / span ${u.
w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(mO,{tile:u,shared:t,turn:n,editing:s!==null,items:c=>CU(e,
u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(xO,{tile:u,tiles:a,onSaid:i,onTiles:c=>e.
change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...Om(a.filter(({id:c})=>c!==u.id))]})})})},u.id))}),r("div",{class:"\
spoken",role:"status",children:o})]})}function wU({model:e}){return r(Pe,{icon:"boards",title:"This board is empty",actions:r(
L,{children:[r(M,{kind:"primary",icon:"explore",onClick:()=>ye(""),children:"Ask a question"}),r(M,{kind:"outlined",onClick:()=>{
e.draft.value===null&&e.edit(),e.change(Zs(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),
children:"Ask a question on any page and choose Save, To a board."})}function kU({model:e}){return e.conflict.value===null?
null:r(Al,{kind:"warning",actions:r(L,{children:[r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Sh\
ow theirs"}),r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&ye(`boards/${encodeURIComponent(
n)}`)})},children:"Keep mine as a copy"}),r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine o\
ver it"})]}),children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}
function CU(e,t,n,o){let i=Fm(t,n),s=IO(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...Om(a.tiles.
filter(({id:p})=>p!==t.id))]}},"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>Js(i)},{label:"\
Copy link",icon:"share",act:()=>{ws(i).then(p=>Fe(p,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>Fe(JSON.stringify(
i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>$m(`${Cc(t)}.csv`,s??"","text\
/csv")}],c=()=>{e.keep({content:Zs(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},
"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function SU(){let e=new URLSearchParams(location.hash.slice(
1)).get("shared"),t=e===null?null:await ti(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:
"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(
t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function XO(e){let t=new URL(location.href);
t.hash=e===null?"":`shared=${await Ba(e)}`,history.replaceState(null,"",t)}var nL="_x",oL="qx";function rL({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=k(o),[u,c]=k(null),[p,d]=k(!1),m=ft();return r(
et,{title:e,onClose:i,children:r("form",{class:nL,onSubmit:g=>{g.preventDefault(),!(a.trim()===""||p)&&(d(!0),s(a.trim()).
then(i,v=>{c(j(v)),d(!1)}))},children:[r("label",{class:bt,for:m,children:t}),r("input",{id:m,class:Ve,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:g=>l(g.currentTarget.value)}),u&&r(ce,{error:u}),
r("div",{class:oL,children:r(M,{type:"submit",kind:"primary",disabled:a.trim()===""||p,children:n})})]})})}var iL="si",sL="Fx",aL="Tx",lL="Gx",uL="ze",cL="Jx",pL="Kx",dL="je",mL="Ox",fL="Px",hL="Qx";var Gm=ae({value:null,error:null});async function Nl(){try{Gm.value={value:await Rm(),error:null}}catch(e){Gm.value={value:Gm.
value.value,error:j(e)}}}function gL(){let{value:e,error:t}=Gm.value,[n,o]=k("changed");N(()=>{globalThis.document.title=
"Boards · Sluice",Nl()},[]);let i=()=>Fi(s=>r(rL,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:MU}));return r(
"main",{class:iL,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:sL,children:[r("h1",{class:aL,children:"\
Boards"}),e!==null&&e.length>1&&r(ot,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(M,{icon:"upload",kind:"outlined",onClick:()=>MO(Nl),children:"Import"}),r(M,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(ar,{error:t,what:"The boards cannot be listed",again:()=>{Nl()}}),!e&&
!t&&r(we,{}),e?.length===0&&r(Pe,{icon:"boards",title:"There are no boards yet",actions:r(M,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:lL,children:PU(e,n).map(s=>r($U,{board:s},s.id))})]})}function PU(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function MU(e){let t=await ur(
e,Ol);ye(`boards/${encodeURIComponent(t.id)}`)}function $U({board:e}){let[t,n]=k(null);N(()=>{lr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Oe(t.tiles.length,"tile")}, `;return r("li",{class:uL,children:[r("butto\
n",{type:"button",class:cL,onClick:()=>ye(`boards/${encodeURIComponent(e.id)}`),children:[r(DU,{tiles:t?.tiles??[]}),r("\
span",{class:fL,children:r($,{value:e.name,most:80})}),r("span",{class:hL,children:[o,"changed ",J(e.changed,ht(),"minut\
e")]})]}),r(ot,{icon:"more",label:`Menu of ${W(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{lr(e.id).then(Wm,Jm)}},{label:"Make a copy",icon:"copy",act:()=>{EU(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{AU(e)}}]})]})}function DU({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:pL,"aria-hidden":"true",children:e.map(o=>r("span",{class:Se(dL,o.kind===
"text"&&mL),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function EU(e){try{let{name:t,
content:n}=await lr(e.id);await ur(`${t}, copy`,n),await Nl()}catch(t){Jm(t)}}async function AU(e){try{let t=await lr(e.
id);await Nm(e.id,t.version),await Nl(),ne("The board is removed.",{label:"Undo",act:()=>{Bm(t).then(Nl,Jm)}})}catch(t){
Jm(t)}}function Jm(e){ne(j(e).message)}var yL={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(gL,{}):r(eL,{id:e},e)};function ts(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function vL(e,t){
return(await oe(ts(e,"definitions"),{signal:t})).definitions}async function bL(e,t){return(await oe(ts(e,"cohorts"),{signal:t})).
cohorts}async function xL(e,t,n){return oe(`${ts(e,"definitions",t)}?version=${n}`)}async function wL(e,t,n,o){return[...(await oe(
`${ts(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function kL(e,t,n){return oe(ts(e,"cohorts",t),{signal:n})}
async function Sc(e,t,n,o,i){return oe(ts(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function CL(e,t,n){await oe(ts(e,t,n),{method:"DELETE"})}async function SL(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=Bt(`${ts(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw jr()}),c=await u.json().catch(()=>null);if(!u.ok)throw Gr(c,u.status);return c}var Zm={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function TL(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function Ym(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return Hr({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function Uv({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function _L(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function PL(e,t,n){let o=ve(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${ve(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var ML="ci",$L="Vx",DL="gi",EL="Wx",AL="Xe",OL="Se",LL="q",RL="Yx",NL="Zx",BL="es",FL="rs",zL="hi",IL="is",HL="as",qL="f\
i",Bl="ts",Fl="os",zl="ns",Il="ps",VL="ds",fi="F",Qm="ls",WL="ui",UL="xs",KL="ss",ns="cs",jL="gs",GL="hs",JL="mi",ZL="fs",
Kv="w",YL="us",QL="ms";var OU={from:"",to:"",timezone:"",where:{}};function Xm({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=k(null),
[l,u]=k(null),[c,p]=k(0),d=Ee(e).value.value?.actors?.[0]??"",m=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);N(()=>{
let T=new AbortController,x=C=>(i??u)(C);return np(e,{column:ve(t),limit:10,...m},T.signal).then(C=>{a(C),x(null)},C=>{Rn(
C)||(a(null),x(j(C)))}),()=>T.abort()},[f]);let g=s?.type==="bool"&&o&&d!=="",v=s&&{dataset:e,...m,aggregate:{measures:[
PL(t,s.type,o?d:"")],by:["time('auto')"]}},y=kc(v,c);return l?r("div",{class:ns,children:r(ce,{error:l})}):!s||!v?null:r(
"section",{class:jL,"aria-label":"What it holds for",children:[r("p",{class:GL,children:LU(s)}),r("div",{class:JL,children:r(
Im,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:v,as:"line"},shared:OU,result:y,onAgain:()=>p(c+1)})}),
g?r(NU,{document:{dataset:e,...m,where:ve(t),aggregate:{measures:["count() as events"],by:[ve(d)],limit:10}},per:d}):r(RU,
{values:s})]})}function LU(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${V(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Oe(e.distinct,"value")}${e.nulls>0?`, none for ${H(e.nulls)} events`:""}.`}function RU({values:e}){
return r("table",{class:Kv,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r($,{value:t,most:64})}),r("td",{children:H(n)})]},o))})]})}function NU({document:e,per:t}){let{answer:n}=kc(
e,0),o=n?.rows??[];return r("table",{class:Kv,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r($,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r($,{value:i,most:64})}),r("td",{children:H(Number(s))})]},a))})]})}function XL({dataset:e,
name:t,version:n}){let[o,i]=k(null);if(N(()=>{let a=new AbortController;return kL(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${H(o.ids)} in the list`;return r("p",{class:ZL,children:[
r("strong",{children:H(o.size)})," ",r("span",{class:Il,children:[o.size===1?"actor":"actors"," with events",s]})]})}var BU=300;function ef({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(t),[c,p]=k(null),d=Ee(e).
value.value?.actors??[],m=y=>{a({...s,...y}),p(null)};N(()=>{let y=setTimeout(()=>u(s),BU);return()=>clearTimeout(y)},[s]);
let f=()=>{Sc(e,s.name.trim(),n,Uv(s),s.description.trim()).then(async y=>{await i(y.name),ne(`${W(y.name)} is saved, as\
 version ${y.version}.`)},y=>p(j(y)))},g=c&&FU(c),v=c?.span&&g==="text"?_i(s.text,c.span):null;return r("article",{class:Bl,
"aria-label":n===0?"A new definition":`Edit ${W(s.name)}`,children:[r("div",{class:Fl,children:[r("h2",{class:zl,children:n===
0?"A new definition":r("bdi",{children:W(s.name)})}),r(M,{kind:"outlined",onClick:o,children:"Cancel"}),r(M,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(xt,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:y=>m({kind:y}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(jv,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:g==="name"?c:null,onText:y=>m({name:y})}),r("div",{class:fi,children:[r("span",{class:bt,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(wl,{class:WL,label:"Expression",language:"expression",text:s.text,mark:v,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:y=>m({text:y})}),g==="text"&&r(ce,
{error:c,onHint:y=>m({text:zU(s.text,v,y)})})]}),s.kind==="actor"&&r("div",{class:Qm,children:[d.length>1&&r("div",{class:fi,
children:[r("span",{class:bt,children:"Of each"}),r(Xt,{title:"Actor",kind:"outlined",values:d,value:s.per===""?d[0]:s.per,
onChange:y=>m({per:y})})]}),r(jv,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:g===
"from"?c:null,onText:y=>m({from:y})})]}),r(jv,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:y=>m({description:y})}),g==="other"&&r("div",{class:ns,children:r(ce,{error:c})}),l.text.trim()!==
""&&r(Xm,{dataset:e,name:"preview_of_definition",content:Uv(l),actors:l.kind==="actor",onError:p})]})}function FU(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function zU(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function jv({label:e,value:t,placeholder:n,error:o,onText:i}){let s=ft();
return r("div",{class:fi,children:[r("label",{class:bt,for:s,children:e}),r("input",{id:s,class:Ve,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(ce,{error:o})]})}function eR(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function tR(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function tf({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(""),[c,p]=k(null),[d,m]=k(""),f=Ee(e).
value.value?.actors??[],[g,v]=k(""),[y,T]=k(null),[x,C]=k(!1),P=ft(),R=g||f[0]||"",_=c??l,A=()=>{C(!0),SL(e,s.trim(),{per:R,
description:d.trim(),fresh:n},_,eR(c?.name??"",l)).then(async E=>{await i(E.name),ne(`${W(E.name)} is saved, with ${Oe(E.
ids,"actor")}.`)},E=>{T(j(E)),C(!1)})};return r("article",{class:Bl,"aria-label":n?"A cohort from a list":`A new list fo\
r ${W(s)}`,onDragOver:E=>E.preventDefault(),onDrop:E=>{E.preventDefault(),p(E.dataTransfer?.files[0]??null)},children:[r(
"div",{class:Fl,children:[r("h2",{class:zl,children:n?"A cohort from a list":r("bdi",{children:W(s)})}),r(M,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(M,{kind:"primary",icon:"save",disabled:x||s.trim()===""||c===null&&l.trim()==="",onClick:A,
children:"Save"})]}),n&&r("div",{class:fi,children:[r("label",{class:bt,for:`${P}-name`,children:"Name"}),r("input",{id:`${P}\
-name`,class:Ve,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:E=>{a(E.currentTarget.value),T(null)}})]}),
f.length>1&&r("div",{class:fi,children:[r("span",{class:bt,children:"The list has values of"}),r(Xt,{title:"Actor",kind:"\
outlined",values:f,value:R,onChange:v})]}),r("div",{class:fi,children:[r("label",{class:bt,for:`${P}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:KL,children:[r("bdi",
{children:W(c.name)}),", ",wn(c.size)," ",r(M,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>p(null)})]}):
r("textarea",{id:`${P}-list`,class:`${Ve} ${UL}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:E=>{u(E.currentTarget.value),T(null)}}),r("div",{class:Qm,children:[r(M,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>Dm("",p),children:"Choose a file"}),c===null&&r("span",{class:Il,children:l.trim()===""?"or drop one\
 here":Oe(tR(l),"line")})]})]}),r("div",{class:fi,children:[r("label",{class:bt,for:`${P}-description`,children:"Descrip\
tion"}),r("input",{id:`${P}-description`,class:Ve,value:d,placeholder:"where the list is from",onInput:E=>m(E.currentTarget.
value)})]}),y&&r("div",{class:ns,children:r(ce,{error:y})})]})}function nR({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=k(!1),[a,l]=k(null),{saved:u}=t,c="definition"in u?u:null,
p=c&&_L(c),d=async f=>{s(!1),await n(f)};if(i&&c&&p)return r(ef,{dataset:e,draft:p,version:u.version,onClose:()=>s(!1),onSaved:d});
if(i)return r(tf,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:d});let m=()=>{CL(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),ne(`${W(t.name)} is removed.`,c&&{label:"Undo",act:()=>{IU(e,c).then(()=>n(t.name),oR)}})},
f=>l(j(f)))};return r("article",{class:Bl,"aria-label":W(t.name),children:[r("div",{class:Fl,children:[r("h2",{class:zl,
children:r($,{value:t.name,most:120})}),r(M,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>Fe(t.name,"The n\
ame")}),(p??!c)&&r(M,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(M,{kind:"danger",icon:"\
trash",label:"Remove",onClick:m}),r(M,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:ns,children:r(
ce,{error:a})}),r("p",{class:Il,children:[Zm[t.kind],", version ",u.version,", ",J(u.time,ht(),"minute")]}),u.description&&
r("p",{children:r($,{value:u.description,most:2e3})}),c?r("pre",{class:VL,children:r("bdi",{children:W(Ym(c.definition))})}):
"ids"in u&&r("p",{children:[H(u.ids)," actors of ",r("code",{children:W(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(XL,{dataset:e,name:t.name,version:u.version}),r(Xm,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(HU,{dataset:e,one:t,onChanged:n})]})}async function IU(e,t){await Sc(e,t.name,0,t.definition,t.description??"")}
function oR(e){ne(j(e).message)}function HU({dataset:e,one:t,onChanged:n}){let[o,i]=k([]),s="definition"in t.saved;if(N(
()=>{let l=new AbortController;return wL(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{xL(e,t.name,l).then(u=>Sc(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>ne(`Version ${l} is restored.`),oR)};return r("details",{class:YL,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:QL,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",J(l.time,ht(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(M,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function rR(e){let[t,n]=await Promise.all([vL(e),bL(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await qU(
e,t.map(TL)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function qU(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await oe("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function iR({rest:e}){let[t="",...n]=e.split("/"),o=Ke.value.value?.[0]?.name;return N(()=>{Ke.value.value||Dt()},[]),N(
()=>{let i=Wt.value||o;t===""&&i&&ye(`definitions/${encodeURIComponent(i)}`)},[t,o]),N(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),Ke.value.error&&t===""?r(ar,{error:Ke.value.error,what:"The datasets cannot be listed",again:()=>{
Dt()}}):Ke.value.value?.length===0?r(Pe,{icon:"data",title:"There is no dataset yet",actions:r(M,{kind:"primary",onClick:()=>ye(
""),children:"How to send events"})}):t===""?r(we,{}):r(VU,{dataset:t,name:n.join("/")},t)}function VU({dataset:e,name:t}){
let[n,o]=k(null),[i,s]=k(null),[a,l]=k(WU),[u,c]=k(""),p=async()=>{try{o(await rR(e)),s(null)}catch(T){s(j(T))}};N(()=>{
p()},[]);let d=T=>{l(null),ye(`definitions/${encodeURIComponent(e)}${T===""?"":`/${encodeURIComponent(T)}`}`)},m=async T=>{
await Promise.all([p(),Vn(e)]),d(T)},f=T=>()=>l({kind:T,name:"",text:"",description:"",per:"",from:""}),g=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],v=(n??[]).filter(T=>T.name.toLowerCase().includes(u.trim().toLowerCase())),
y=n?.find(T=>T.name===t)??null;return r("main",{class:ML,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:$L,
children:[r("h1",{class:DL,children:"Definitions"}),r(Xt,{title:"Dataset",icon:"data",kind:"outlined",values:(Ke.value.value??
[]).map(T=>T.name),value:e,onChange:T=>ye(`definitions/${encodeURIComponent(T)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${Ve} ${EL}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:T=>c(T.currentTarget.value)}),
r(ot,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:g,children:"New"})]}),
i&&r(ar,{error:i,what:"The definitions cannot be listed",again:()=>{p()}}),!n&&!i&&r(we,{}),n?.length===0&&a===null&&r(Pe,
{icon:"definitions",title:"There are no definitions yet",actions:r(L,{children:[r(M,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r(M,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:AL,"data-open":a!==null||y!==null,children:[n.length>0&&r("\
ul",{class:OL,"aria-label":"Definitions",children:[v.map(T=>r(UU,{one:T,current:a===null&&T.name===t,onOpen:()=>d(T.name)},
T.name)),v.length===0&&r("li",{class:IL,children:"None has this in its name."})]}),r("div",{class:qL,children:[a?.kind===
"list"&&r(tf,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:m}),a!==null&&a.kind!=="list"&&r(ef,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:m},`${a.kind} new`),a===null&&y&&r(nR,{dataset:e,one:y,onChanged:m,onClose:()=>d("")},
y.name),a===null&&!y&&r("p",{class:HL,children:t===""?"Choose one to see what it holds for.":`There is no definition ${W(
t)} of this dataset.`})]})]})]})}function WU(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function UU({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:Ym(e.saved.definition);return r("li",{children:r("button",{type:"button",class:LL,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:RL,children:r(ie,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:NL,children:r($,{value:e.name,most:64})}),r("span",{class:BL,children:Zm[e.
kind]}),r("code",{class:FL,children:r("bdi",{children:W(o)})}),e.saved.description&&r("span",{class:zL,children:r($,{value:e.
saved.description,most:200})})]})})}var sR={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:iR};async function Gv(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),oe(`v1/history?${n.toString()}`,{signal:t})}async function aR(e,t){
await oe(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function lR(e){await oe(`v1/history/${e}`,{method:"DEL\
ETE"})}var uR="vi",cR="vs",pR="wi",dR="bi",mR="ws",fR="x",hR="T",gR="Be",yR="bs",vR="ys",bR="yi",xR="ks",wR="ki",kR="zi",CR="G",
SR="Ce",TR="J",_R="zs";var jU=150;function PR(){let[e,t]=k(""),[n,o]=k(!1),[i,s]=k(null),[a,l]=k(void 0),[u,c]=k(null),[p,d]=k(0),m=U(!0);N(()=>{
globalThis.document.title="History · Sluice"},[]),N(()=>{let y=new AbortController,x=setTimeout(()=>{Gv({search:e.trim(),
starred:n},y.signal).then(C=>{s(C.entries),l(C.cursor),c(null)},C=>{Rn(C)||c(j(C))})},m.current?0:jU);return m.current=!1,
()=>{clearTimeout(x),y.abort()}},[e,n,p]);let f=()=>{Gv({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(y=>{
s([...i??[],...y.entries]),l(y.cursor)},y=>c(j(y)))},g=y=>s((i??[]).map(T=>T.id===y.id?y:T)),v=y=>s((i??[]).filter(({id:T})=>T!==
y.id));return r("main",{class:uR,"data-state":i?"exact":"running",children:[r("div",{class:cR,children:[r("h1",{class:pR,
children:"History"}),r("input",{type:"search",class:`${Ve} ${dR}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:y=>t(y.currentTarget.value)}),r(M,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(ar,{error:u,what:"The history cannot be read",again:()=>d(p+1)}),!i&&!u&&r(we,{}),i?.length===
0&&r(GU,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:mR,children:i.map(y=>r(JU,{entry:y,
onEntry:g,onGone:v},y.id))}),a!==void 0&&r(M,{kind:"outlined",class:_R,onClick:f,children:"Older ones"})]})}function GU({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(Pe,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(M,{kind:"primary",onClick:n,children:"The whole history"}):r(M,{kind:"primary",icon:"explore",onClick:()=>ye(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function JU({entry:e,onEntry:t,onGone:n}){let o=ZU(e),i=o&&It.find(({name:l})=>l===Ha(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),aR(e.id,l.starred).catch(u=>{t(e),ne(j(u).message)})},a=()=>{o&&Js({view:Ha(o),document:o,as:null,open:[]})};
return r("li",{class:fR,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:hR,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(ie,{name:"star"})}),r("button",{type:"button",class:gR,disabled:!o,onClick:a,
children:[r("span",{class:yR,children:r(ie,{name:i?.icon??"braces"})}),r("span",{class:vR,children:[r("span",{class:bR,children:r(
"bdi",{children:W(o?Hr(o):String(e.document))})}),e.error!==void 0&&r("span",{class:xR,children:[r(ie,{name:"error",size:14}),
r("bdi",{children:W(e.error)})]})]}),r("span",{class:wR,children:o&&Jo(o,o.timezone??"UTC")}),r("span",{class:kR,children:r(
$,{value:e.dataset,most:32})}),r("span",{class:CR,children:e.error===void 0?`${_a(e.elapsed_ms)}, ${H(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:SR,children:J(e.at,ht(),"minute")})]}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:TR,onClick:()=>{lR(e.id).then(()=>n(e),l=>ne(j(l).message))}})]})}function ZU(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var MR={name:"history",label:"History",icon:"history",letter:"h",Page:PR};var It=[fM,L$,HD,ME,aA,VA,U4],hi=[yL,sR,MR,j1];var $R="ji",DR="js",ER="Xs",AR="Ss",OR="Bs",LR="Xi",RR="Si",NR="Cs",BR="Es",FR="Bi";function zR(){let e=Ow.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&It.some(({name:a})=>a===
"funnel");return r("section",{class:$R,"aria-label":"What was loaded",children:[r("div",{class:DR,children:[r("p",{class:ER,
role:"status",children:Uh(t,n)}),r(M,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:Wh})]}),s&&r("p",{class:AR,
children:"A funnel of these events? Choose its steps in their order; the numbers say how many did each."}),s&&r("div",{class:OR,
children:o.map(({value:a,count:l})=>{let u=i.indexOf(a);return r("button",{type:"button",class:Se(LR,u>=0&&RR),"aria-pre\
ssed":u>=0,onClick:()=>Rw(a),children:[u>=0&&r("span",{class:NR,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",
{class:BR,children:H(l)})]},a)})}),r("div",{class:FR,children:[n.rejected>0&&r(M,{kind:"outlined",onClick:()=>{Wh(),ye(`\
data/rejects/${encodeURIComponent(t)}`)},children:"Lines not taken"}),s&&r(M,{kind:"primary",icon:"funnel",disabled:i.length<
2,onClick:Nw,children:"Show the funnel"})]})]})}function IR(){return N(()=>{To(),Ww()},[]),r(L,{children:[r(Uk,{}),r(zR,{}),r(Gw,{})]})}function HR(){let{value:e,error:t}=Ke.value,n=e?.[0]?.name;return N(()=>{e||Dt()},[]),N(()=>{n!==void 0&&ni(n)},[n]),t?r(
Pe,{icon:"warning",title:"The datasets cannot be listed",actions:r(M,{kind:"outlined",onClick:()=>{Dt()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(e4,{}):r(we,{})}function qR(){return r(Pe,{icon:"search",title:"There is no\
 such page",actions:r(M,{kind:"primary",onClick:()=>ye(""),children:"To the first dataset"})})}var VR="Is",WR="Us",UR="Ls",KR="Ms",jR="Ee",GR="Ns";function JR(){let[e,t]=k(""),[n,o]=k(null),[i,s]=k(!1),a=U(null);return N(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:VR,children:r("form",{class:WR,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
yx(e.trim()).then(()=>location.reload(),c=>{s(!1),o(j(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:UR,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:KR,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:jR,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(ce,{id:"token-problem",error:n}),r(M,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:GR,children:"Log in"})]})})}var ZR="Ci",YR="Rs",QR="As",XR="Ds";function e6({id:e}){let[t,n]=k(null),[o,i]=k(null),[s,a]=k(0);return N(()=>{let l=new AbortController;return eC(e,l.signal).
then(async u=>{let c=await t6(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?Js(c):ye(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(j(u))}),()=>l.abort()},[e,s]),o?.status===404?r(Pe,{icon:"share",title:"There is no such l\
ink",actions:r(M,{kind:"primary",onClick:()=>ye(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(ar,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(e7,{link:t}):r(we,{})}async function t6(e){
let t=Cp(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await ti(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function e7({link:e}){let[t,n]=k(null);N(()=>{t6(e).then(n)},[e]);let o=It.find(({name:l})=>l===t?.view);if(N(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(we,{});let{document:i}=t,s={...mh,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>ei(t);return r(L,{children:[r(Al,{kind:"info",actions:r(M,{small:!0,kind:"outlined",onClick:()=>Js(
t),children:"Ask now"}),children:["The numbers as they were on ",J(e.made,ht(),"minute"),"."]}),r("main",{class:ZR,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:YR,children:r("bdi",{children:W(Hr(i))})}),r("p",{class:QR,children:[
W(i.dataset),", ",Jo(i,i.timezone??"UTC")]}),r("div",{class:XR,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,
{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var n6="Hs",o6="_s",r6="qs",i6="Ei",s6="Fs",a6="Ii";function l6({onClose:e}){let t=Map.groupBy(dw.value,({group:n})=>n);return r(et,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:n6,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:o6,children:n}),r("dl",{class:r6,children:o.
map(({keys:i,label:s})=>r("div",{class:i6,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:s6,
children:a},a))})]},i))})]},n))}),r("div",{class:a6,children:[r("label",{children:[r("input",{type:"checkbox",checked:mw.
value,onChange:n=>fw(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:td.value,onChange:n=>nC(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function of(e){let t=Qr(Ce.value),n=ge(Ce.value[t]?.by),o=ve(e);n.includes(o)||de({document:ke(Ce.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function _c(e){let t=Ie.value.view===e.name,n=S0(e.name,Rh(Wt.value));n!==null&&ne(n,{label:"Undo",act:Xr}),t&&Ai.value.
kind!=="view"&&Wt.value!==""&&Cr(),Wt.value===""&&ye("")}function u6(){let e="Go to";return[...It.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>_c(t)})),...hi.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>ye(t.name)}))]}var Zv=matchMedia("(prefers-color-scheme: dark)"),c6=ae(Zv.matches),Jv=wr("theme"),Pc=ae(Jv==="light"||Jv==="dark"?Jv:"s\
ystem"),Vl=un(()=>Pc.value==="system"?c6.value?"dark":"light":Pc.value);function rf(e){Pc.value=e,kr("theme",e)}function p6(){
Zv.addEventListener("change",()=>{c6.value=Zv.matches}),bn(()=>{document.documentElement.dataset.theme=Vl.value})}function d6({onClose:e,onHelp:t}){let[n,o]=k(""),i=o7(n7(t),n).slice(0,200);return r(et,{title:"Find",onClose:e,children:r(
Li,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function n7(e){let t=Wt.value===""?[]:Ee(Wt.value).value.value?.columns??[];return[...It.map(n=>({name:n.
label,kind:"page",act:()=>_c(n)})),...hi.map(n=>({name:n.label,kind:"page",act:()=>ye(n.name)})),...(Ke.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{ni(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>of(
n)})),...La.value?[{name:"Undo",kind:"command",act:Xr}]:[],...Ra.value?[{name:"Redo",kind:"command",act:Na}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>io({kind:"json"})},{name:Vl.value==="dark"?"Light":"Dark",kind:"command",act:()=>rf(
Vl.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function o7(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var f6="Ie",h6="Ui";function g6({folded:e}){let[t,...n]=oi.value,o=t?`${ja(t.kind)} ${t.dataset}, ${V(t.done)}`:"",i=Co(o);return t?r("butto\
n",{type:"button",class:f6,"aria-label":o,onClick:()=>ye("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
ja(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:h6,children:V(t.done)}),r(Ua,{small:!0,label:o,done:t.done})]}):null}function y6(){let e=ka.value?.tokens?ka.value.name:void 0;if(e===void 0)return null;let t=()=>{vx().then(()=>location.reload(),
n=>ne(`Logging out failed: ${j(n).message}`))};return r(ot,{icon:"actor",label:`Logged in as ${Q(e).text}`,menuLabel:"Ac\
count",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var v6="Li",b6="s",x6="Mi",w6="Ts",k6="Ni",Yv="Ri",C6="c",S6="Ai",T6="Di",_6="Ue",P6="Hi";var gi=ae(wr("rail")==="folded");function s7(){gi.value=!gi.value,kr("rail",gi.value?"folded":"open")}function $6({onPalette:e,
onHelp:t}){let n=Ai.value;return r("nav",{"aria-label":"Pages",class:Se(v6,gi.value&&b6),children:[r("div",{class:x6,children:[
r(l7,{}),!gi.value&&r("span",{class:w6,children:"Sluice"})]}),r("ul",{class:Yv,children:It.map(o=>r(M6,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ie.value.view===o.name,onClick:()=>_c(o)},o.name))}),hi.length>0&&r(
"div",{class:T6,role:"presentation"}),r("ul",{class:Yv,children:hi.map(o=>r(M6,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>ye(o.name)},o.name))}),r("div",{class:_6,children:[r(g6,{folded:gi.
value}),r(M,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(a7,{}),r(y6,{}),r(M,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(M,{icon:"collapse",label:gi.value?"Widen":"Fold",kind:"quiet",class:P6,onClick:s7})]})]})}
function M6({icon:e,label:t,keys:n,current:o,onClick:i}){let s=Co(gi.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:C6,"aria-current":o?"page":void 0,"aria-label":gi.value?t:void 0,onClick:i,...s,children:[
r(ie,{name:e,size:20}),r("span",{class:S6,children:t})]})})}function a7(){let e=(t,n)=>({label:n,checked:Pc.value===t,act:()=>rf(
t)});return r(ot,{icon:Vl.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function l7(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:k6,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var E6="_i",A6="qi";function O6({children:e}){let[t,n]=k(null);Uo([...u6(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{La.value&&Xr()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Ra.value&&
Na()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Po},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:c7}]),N(()=>{let i=s=>{if(Cu(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Ep(a).then(l=>{l&&(de(l),ne("The question was pasted.",{label:"Undo",act:Xr}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:E6,children:[r($6,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:A6,children:[Ca.value==="away"&&r(Al,{kind:"warning",actions:r(M,{small:!0,
kind:"outlined",onClick:kx,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(d6,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(l6,{onClose:o}),r(O1,{}),r(
Aw,{}),r(Rx,{})]})}function c7(){let{phase:e}=Un.result.value;e==="running"||e==="estimate"?Un.cancel():Di.value.length>
0&&xp()}var L6="Gs",R6="Js",N6="Fi",B6="Ks";var af=un(()=>Ds.value.filter(e=>e.to.dataset===Ce.value.dataset));function F6(){return af.value.length===0?null:r("nav",
{"aria-label":"The way here",class:L6,children:[af.value.map((e,t)=>r("span",{class:R6,children:[r("button",{type:"butto\
n",class:N6,onClick:()=>{fg(t),de(e.from)},children:t===0?"all":Q(af.value[t-1]?.label).text}),r(ie,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:B6,children:Q(af.value.at(-1)?.label).text})]})}var z6="Le",I6="Os",H6="Ps",q6="Qs",V6="Vs",W6="Ws";function lf({title:e,note:t,actions:n,children:o,onClose:i}){let s=U(null),a=ft();return it(()=>{Jr();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:z6,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:I6,children:[r("div",{class:H6,children:[r("h2",{id:a,class:q6,
children:e}),t&&r("p",{class:V6,children:t})]}),n,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:W6,children:o})]})}var U6="Ys",K6="Zs",j6="ec",Qv="rc";function G6({layer:e,onClose:t}){let n=e.request,o=dl({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Z(()=>o.pages.flat(),[o.pages]),a=Z(()=>o.columns.map((c,p)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:Wo(c)&&p>0,cell:d=>p===0?r($,{value:d[0],most:64,middle:!0}):r($,{shown:so(d[p],c,i)})})),
[o.columns,i]),l=Ee(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&ye(za(n.dataset,
String(c[0])))};return r(lf,{title:"Actors",onClose:t,note:r(L,{children:[r($,{value:e.label,most:200}),f7(s.length,o.hasMore)]}),
actions:r(M,{icon:"save",kind:"outlined",onClick:()=>io({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:j6,children:[r(ce,{error:o.error}),r(M,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:Qv,children:r(we,{lines:12})}),o.first&&(s.length===0?
r("p",{class:Qv,children:"No actor is here."}):r("div",{class:U6,children:[r(_e,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:K6,children:r(M,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function f7(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var pf="ic",Z6="ac",Y6="K",Q6="tc";var h7=/^[A-Za-z_][A-Za-z0-9_]*$/;function eN({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=k(o?"live":"frozen"),
[a,l]=k(""),[u,c]=k(null),[p,d]=k(null),m=async()=>{if(!h7.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await y7(a,o,String(e.label)):n&&await b7(a,n,String(e.label),d),Vn(
Wt.value),ne(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){d(null),c(g7(j(f)))}};
return r(et,{title:"Save as cohort",onClose:t,foot:r(L,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,
{kind:"primary",disabled:p!==null||a==="",onClick:()=>{m()},children:p===null?"Save":`${B(p)} actors read`})]}),children:[
r("p",{class:pf,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),m()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(dn,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:Z6,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(X6,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(X6,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(ce,{error:u})]})]})}function g7(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function X6({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:Y6,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:Q6,children:n?"Not possibl\
e for these actors.":s})]})]})}function tN(e,t){return`v1/datasets/${encodeURIComponent(Wt.value)}/${e}/${encodeURIComponent(
t)}`}async function y7(e,t,n){await oe(tN("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var v7=1e4;async function b7(e,t,n,o){let i=[],s,a="";o(0);do{let u=await oe("v1/actors",{body:{...t,
limit:v7,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await oe(`${tN("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function nN({layer:e,onClose:t}){let n=e.document,o=dl({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=_t(Od(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(lf,{title:"Events",onClose:t,note:r(L,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${B(s)} events`]}),children:r(Bd,{paging:o,document:n,zone:a})})}var rN="oc",iN="nc",sN="Ti",aN="pc",lN="dc",uN="lc",cN="Gi",pN="xc",dN="sc",mN="cc",fN="gc",hN="Ji",gN="hc";var x7=6;function yN({column:e,document:t}){let n=U(null),{values:o,error:i,former:s}=w7(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${Yr(e.name,u)})`:Yr(e.name,u);He({document:ke(t,"where",So(t.
where,p))},p)};return r("section",{ref:n,class:sN,"aria-label":Q(e.name).text,"data-former":s,children:[r("div",{class:aN,
children:[r("h3",{class:lN,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:uN,children:[H(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(M,{small:!0,kind:"quiet",label:`Break down by ${Q(e.name).text}`,onClick:()=>of(
e.name),children:"By"})]}),i&&r(ce,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},p)=>r("li",{children:r("\
button",{type:"button",class:cN,onClick:d=>l(u,d.altKey),children:[r("span",{class:pN,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:dN,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:mN,title:B(c),children:[o.exact?"":"~",H(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:fN,children:[o.more>0&&r("span",{children:[H(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:hN,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",H(o.nulls)]})]})]})}
function w7(e,t,n){let[o,i]=k(!1),[s,a]=k({values:null,error:null,former:!1}),l=k7(t,n);return N(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),N(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),np(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Rn(
c)||a({values:null,error:j(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function k7(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:ve(e),limit:x7,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function vN({onClose:e}){let[t,n]=k(""),o=Ee(Wt.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(Xi,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:rN,children:r("input",{class:iN,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(yN,{column:s,document:Ce.value},s.name)):r(we,
{}),r("p",{class:gN,children:"Click: only this value. Alt+click: all but this value."})]})}var xN="fc",wN="uc";function CN({onClose:e}){let t=Ce.value,[n,o]=k(()=>JSON.stringify(t,null,2)),[i,s]=k(null);return N(()=>{Vt(kN(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(Xi,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(M,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Fe(n,"The document")}),children:[r(wl,{class:xN,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=kN(l);s(c),u&&de({document:{...u,dataset:u.dataset||Ie.value.document.dataset}},
"replace")},onRun:Po}),i!==null&&r("div",{class:wN,children:r(ce,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function kN(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function SN({layer:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=Ce.value,p=()=>{n.trim()!==""&&Xa({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,d=>s(
j(d)))};return r(et,{title:"Note",onClose:t,foot:r(L,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,{
kind:"primary",onClick:p,children:"Save"})]}),children:[r("p",{class:pf,children:[J(a,c),l===void 0?"":` to ${J(l,c)}`]}),
r("form",{onSubmit:d=>{d.preventDefault(),p()},children:[r("input",{class:Ve,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:d=>o(d.currentTarget.value)}),i&&r(ce,{error:i})]})]})}var TN=new Map([["facets",vN],["json",CN],["events",nN],["actors",G6],["cohort",eN],["note",SN],["live-event",z4]]);var _N=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function PN(){let e=Ce.value.compare?.offset,t=_N.find(([,n])=>n===e)?.[0]??`vs ${W(e??"")} before`;return r(
ot,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:_N.map(([n,o])=>({label:n,checked:o===
e,act:()=>le("compare",o===void 0?void 0:{offset:o})})),children:t})}var MN="mc",$N="vc",Xv="Me",DN="wc",EN="bc";var Ul="";function AN({onClose:e}){let[t,n]=k(null),[o,i]=k(Ul),[s,a]=k(""),[l,u]=k(""),[c,p]=k(null),[d,m]=k(!1),f=ft();
N(()=>{Rm().then(y=>{let T=[...y].sort((x,C)=>C.changed.localeCompare(x.changed));n(T),i(T[0]?.id??Ul)},y=>p(j(y)))},[]);
let g=Hr(Ie.value.document);return r(et,{title:"Save to a board",onClose:e,children:r("form",{class:MN,onSubmit:y=>{y.preventDefault(),
m(!0),T7(o,s.trim()||"My board",l.trim()).then(e,T=>{p(j(T)),m(!1)})},children:[r("label",{class:bt,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:Ve,"data-autofocus":!0,value:l,placeholder:W(g),maxLength:200,autocomplete:"\
off",onInput:y=>u(y.currentTarget.value)}),r("fieldset",{class:$N,children:[r("legend",{class:bt,children:"Board"}),(t??
[]).map(y=>r("label",{class:Xv,children:[r("input",{type:"radio",name:f,checked:o===y.id,onChange:()=>i(y.id)}),r("bdi",
{class:DN,children:W(y.name)})]},y.id)),r("label",{class:Xv,children:[r("input",{type:"radio",name:f,checked:o===Ul,onChange:()=>i(
Ul)}),r("span",{children:"A new board"})]})]}),o===Ul&&r(L,{children:[r("label",{class:bt,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:Ve,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:y=>a(
y.currentTarget.value)})]}),c&&r(ce,{error:c}),r("div",{class:EN,children:r(M,{type:"submit",kind:"primary",icon:"save",
disabled:d||t===null,children:"Save"})})]})})}async function T7(e,t,n){let{document:o,view:i,as:s}=Ie.value,a=e===Ul?null:
await lr(e),l=s??It.find(p=>p.name===i)?.chartOf(o)??"",u=Zs(a?.content??Ol,{kind:"query",title:n,document:o,as:l}),c=a?
await bc(e,a.version,a.name,u):await ur(t,u);ne(`Saved to ${W(c.name)}.`,{label:"Open",act:()=>ye(`boards/${encodeURIComponent(
c.id)}`)}),a&&ne("The tile can be taken back.",{label:"Undo",act:()=>{_7(c,a)}})}async function _7(e,t){await bc(e.id,e.
version,t.name,t.content).then(()=>ne("The tile is taken back."),n=>ne(j(n).message))}var P7=ae([]);function ON(){return r(ot,{icon:"save",menuLabel:"Save",items:[...M7(),...P7.value],placing:{align:"end"},children:"Save"})}
function M7(){let{dataset:e,where:t}=Ie.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>Fi(
o=>r(AN,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>ye(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>Vm(e)}]}var RN="yc",NN="Ne";function BN(){let e=Un.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:RN,children:[r("sp\
an",{role:"status",class:NN,"data-phase":e.phase,children:[e.phase==="exact"&&r(ie,{name:"check",size:14}),e.phase==="er\
ror"&&r(ie,{name:"error",size:14}),D7(e)]}),t&&r(M,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Un.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(M,{small:!0,kind:"outlined",onClick:Po,children:"Run again"})]})}
function D7(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${V(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=_a(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${V(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${H(t.rows_scanned)} rows`:`${o}, ${n}`}}}var FN="Re",zN="Ae",IN="kc",HN="De",qN="zc";var VN=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function WN({runs:e}){N(()=>{Ke.value.value||
Dt()},[]);let t=Ke.value.value?.map(({name:o})=>o)??[Wt.value],n=Ce.value.timezone??"UTC";return r("header",{class:FN,"a\
ria-label":"The question",children:[r("div",{class:zN,children:[r(Xt,{title:"Dataset",icon:"data",values:t,value:Wt.value,
onChange:o=>{ni(o)},class:IN}),r(JT,{}),r(Xt,{title:"Time zone",icon:"globe",values:Km(),value:n,onChange:o=>le("timezon\
e",o),kind:"quiet",free:!0}),r(PN,{}),r(A7,{})]}),r("div",{class:HN,children:e&&r(BN,{})}),r("div",{class:qN,children:[r(
M,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!La.value,onClick:Xr}),r(M,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Ra.value,onClick:Na}),r(ot,{icon:"share",menuLabel:"Share",items:sC(),placing:{align:"end"},children:"Shar\
e"}),r(ON,{})]})]})}function A7(){let e=Ce.value.sample,t=e===void 0||e===1?void 0:e,n=VN.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(ot,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:VN.map(([o,i])=>({label:o,checked:i===t,act:()=>le("sample",i)})),children:n})}var UN="jc",KN="Ki",jN="Xc",GN="Sc",JN="Bc",ZN="Cc",YN="Oi";function XN(){let e=It.find(({name:t})=>t===k0.value)??It[0];return e?r(L7,{view:e}):null}function L7({view:e}){let t=Ce.
value,n=R7(Un.result.value,t),o=C0.value??e.chartOf(t);N(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),Uo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>eb("facets")}]),Uo(
[{keys:"/",label:`Sentence: ${gy}`,group:"View",act:hy}]);let i=a=>{de({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(L,{children:[r(WN,{runs:e.runs??!0}),r(kp,{busy:s,done:n.done}),r("div",{class:UN,
children:[r("main",{class:KN,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(F6,{}),r("div",{class:jN,children:[r("div",{class:GN,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:JN,
children:[e.charts.length>1&&r(xt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(M,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:tb("facets"),onClick:()=>eb(
"facets")}),r(M,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:tb("json"),onClick:()=>eb("json")})]})]}),
n.error&&!N7(e,n.error)&&r("div",{class:ZN,children:r(ce,{error:n.error})}),r("div",{class:YN,"data-former":n.former,children:r(
e.Page,{document:t,result:n,as:o})})]}),r(B7,{})]})]})}function R7(e,t){return e.of===null||QN(e.of)===QN(t)?e:{...e,answer:null,
of:null,former:!1}}function QN(e){let t=e.aggregate?.over;return`${Qr(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function tb(e){return Di.value.some(t=>t.kind===e)}function eb(e){de({open:tb(e)?Di.value.filter(t=>t.kind!==e):
[{kind:e}]})}function N7(e,t){return["from","to",...e.errorPlaces??[]].some(n=>ys(t,n)!==null)}function B7(){return r(L,
{children:Di.value.map((e,t)=>{let n=TN.get(e.kind);return n?r(n,{layer:e,onClose:xp},t):null})})}function eB(){return ka.value?.tokens&&ka.value.name===void 0?r(JR,{}):r(L,{children:[r(O6,{children:r(F7,{})}),r(IR,{})]})}
function F7(){let e=Ai.value;switch(e.kind){case"home":return r(HR,{});case"view":return r(XN,{});case"page":{let t=hi.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(qR,{})}case"actor":return r(nw,{dataset:e.dataset,actor:e.actor});case"\
link":return r(e6,{id:e.id})}}p6();gx();hw();await J0();oC();qC();Wb(r(eB,{}),document.body);
