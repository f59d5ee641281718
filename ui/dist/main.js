var SB=Object.defineProperty;var Bf=(e,t)=>{for(var n in t)SB(e,n,{get:t[n],enumerable:!0})};var qe,$b,Hf,ki,Ff,Vc,Db,Hc,Eb,qf,zf,Ab,tu=Symbol.for("pv"),Wc={},Uc=[],TB=/^m(i|n|o|s|text|space)$/,Vf=Array.isArray,Wf=Uc.
slice,ms=Object.assign;function ds(e){e&&e.parentNode&&e.remove()}function Ob(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Wf.call(arguments,2):n),eu(e,
a,o,i,null)}function eu(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:tu,__v:i||
++$b,__i:-1,__u:0};return!i&&qe.vnode&&qe.vnode(s),s}function O(e){return e.children}function ga(e,t){this.props=e,this.context=t,this.__g=0}function Ci(e,t){if(t==null)return e.
__&&Ci(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Ci(e)}function _B(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=ms({constructor:tu},n)).__v=n.__v+1,
qe.vnode&&qe.vnode(t),Uf(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||Ci(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,zb(i,t,s),n.__=n.__e=null,t.__e!=o&&Lb(t))}function Lb(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Lb(e)}function If(e){(8&e.__g||(e.__g|=8,ki.push(e),Vc++))&&Ff==qe.debounceRendering||
((Ff=qe.debounceRendering)||queueMicrotask)(Rb)}function Rb(){try{for(var e,t=1;ki.length;)ki.length>t&&ki.sort(Db),e=ki.
shift(),t=ki.length,8&e.__g&&_B(e)}finally{(Vc=ki.length)&&(Ff||queueMicrotask)(Rb)}}function Nb(e,t,n,o,i,s,a,l,u,c,p){
var d,m,f,g,y,v,T=o.__k||Uc,x=t.length;for(u=PB(n,t,T,u,x),d=0;d<x;d++)(f=n.__k[d])!=null&&(m=~f.__i&&T[f.__i]||Wc,f.__i=
d,v=Uf(e,f,m,i,s,a,l,u,c,p),g=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&Kf(m.ref,null,f,m),f.ref&&p.push(f.ref,f.__c||g,f)),
y=y||g,4&f.__u?(u=Bb(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&v!==void 0?u=v:g&&(u=g.nextSibling),f.
__u&=-21);return n.__e=y,u}function PB(e,t,n,o,i){var s,a,l,u,c,p,d,m,f,g=n.length,y=g,v=0,T=0,x=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[s]=eu(null,
a):Vf(a)?a=x[s]=eu(O,{children:a}):a.constructor===tu&&a.__b?a=x[s]=eu(a.type,a.props,a.key,a.ref,a.__v):x[s]=a,u=s+v,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=MB(a,n,u,y))&&(y--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?v--:c==u+1?v++:c!=
u&&(c>u?v--:v++,T=1)):(~c||(i>g?v--:i<g&&v++),typeof a.type!="function"&&(a.__u|=4))):x[s]=null;if(T){for(p=[],d=[],s=0;s<
i;s++)if((a=x[s])&&16&a.__u){for(v=0,m=p.length;v<m;)p[f=v+m>>1]<a.__i?v=f+1:m=f;p[v]=a.__i,d[s]=v+1}for(v=p.length;s--;)
d[s]&&(d[s]==v?v--:x[s].__u|=4)}if(y)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Ci(l)),jf(l,l));return o}function Bb(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=Bb(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ci(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function MB(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function Mb(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Ic(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Mb(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Mb(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=zf[t]||(zf[t]=
$B(t)),(e.__a||(e.__a={}))[t]=qf,s=t!=(t=t.replace(Eb,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function $B(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Hc]==null)t[Hc]=qf++;else if(t[Hc]<this.__a[e])return;return n(qe.event?qe.event(t):t)}}}function Uf(e,t,n,o,i,s,a,l,u,c){
var p,d,m,f,g,y,v,T,x,S,P,R,_,E,L,F,W,I,ue=t.type;if(t.constructor!==tu)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,d=s=[],p.nodeType==8?l=qc(p,s):s.push(p),l=s[0]||l),(p=qe.__b)&&p(t);e:if(typeof ue=="function"){m=a.length;try{
if(T=t.props,x=(p=ue.prototype)&&p.render,S=(p=ue.contextType)&&o[p.__c],P=p?S?S.props.value:p.__:o,(f=n.__c)?(t.__c=f,2&
f.__g&&(f.__g|=1)):(x?t.__c=f=new ue(T,P):(t.__c=f=new ga(T,P),f.constructor=ue,f.render=EB),S&&S.sub(f),f.state||(f.state=
{}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),x&&(f.__s||(f.__s=f.state),ue.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=
ms({},f.__s)),ms(f.__s,ue.getDerivedStateFromProps(T,f.__s)))),g=f.props,y=f.state,f.__v=t,n.__c){if(T!==g&&x&&!ue.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(T,P),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(T,f.__s,P)===!1){t.__v!=n.__v&&(f.props=T,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(X){X&&(X.__=t)}),Uc.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Ci(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(T,f.__s,P),x&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,y,v)})}else x&&!ue.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),x&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=P,f.props=T,f.__P=e,f.__g&=-5,R=qe.__r,_=x?25:0;do f.__g&=-9,R&&R(t),p=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++_<25);x&&(Uc.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=ms({},o,f.getChildContext())),
x&&n.__c&&f.getSnapshotBeforeUpdate&&(v=f.getSnapshotBeforeUpdate(g,y)),E=p&&p.type===O&&p.key==null?p.props.children:p,
T.__P&&(p=l,i=(e=T.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(X){X&&jf(X,X)}),n.__k=null),
l=n.__k?Ci(n,0):null),l=Nb(e,Vf(E)?E:[E],t,n,o,i,s,a,l,u,c),T.__P&&(t.__e=null,l=p),t.__u&=-161,d&&d.some(ds),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(X){if(a.length=m,t.__v=null,u||s)if(X&&X.then){if(t.__u|=128|u,s){for(~(W=s.indexOf(
l||void 0))||(W=s.length);(I=s[W-1])&&I.nodeType==8;)W--;for(;W<s.length;W++)if(I=s[W])if(s[W]=null,L){if(I==F)break}else{
if(I.nodeType!=8)break;I.data.startsWith("$s")&&(F=qc(L=I))}}if(!L){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
L=l}(p=qc(L=t.__c.__z||(t.__c.__z=L)))?(t.__e=L,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(ds);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),X&&X.then||Fb(t),qe.__e(X,t,n)}}else l=t.__e=DB(n.__e,t,n,o,i,s,a,u,c,e);return(p=qe.diffed)&&p(t),l}function qc(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Fb(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Fb))}function zb(e,t,n){for(var o=0;o<n.length;)Kf(n[o++],n[o++],n[o++]);qe.__c&&qe.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){qe.__e(s,i.__v)}})}function DB(e,t,n,o,i,s,a,l,u,c){var p,d,m,f,
g,y,v,T,x=n.props||Wc,S=t.props,P=t.type;if(P=="svg"?i="http://www.w3.org/2000/svg":P=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(P?g.localName==P:g.nodeType==
3)){e=g,s[p]=null;break}}if(!e){if(T=c.ownerDocument||document,!P)return T.createTextNode(S);e=T.createElementNS(i,P,S.is?
S:c),l&&(qe.__m&&qe.__m(t,s),l=!1),s=null}if(P){if(c=P=="template"&&e.content||e,s=P=="textarea"&&S.defaultValue!=null?null:
s&&Wf.call(c.childNodes),!l&&s)for(x={},p=0;p<e.attributes.length;p++)x[(g=e.attributes[p]).name]=g.value;for(p in x)g=x[p],
p=="dangerouslySetInnerHTML"?m=g:p=="children"||p in S||p=="value"&&"defaultValue"in S||p=="checked"&&"defaultChecked"in
S||Ic(e,p,null,g,i);for(p in S)g=S[p],p=="children"?f=g:p=="dangerouslySetInnerHTML"?d=g:p=="value"?y=g:p=="checked"?v=g:
l&&typeof g!="function"||x[p]===g||Ic(e,p,g,x[p],i);d?(l||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.
__html),t.__k=[]):(m&&(e.textContent=""),(P=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&TB.test(P))&&(i="\
http://www.w3.org/1999/xhtml"),Nb(c,Vf(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&Ci(n,0),l,u),s&&s.some(ds)),l&&P!="textarea"||
(p="value",P=="progress"&&y==null?e.removeAttribute(p):y==null||y===e[p]&&(P!="progress"||y)||Ic(e,p,y,x[p],i),p="checke\
d",v!=null&&v!=e[p]&&Ic(e,p,v,x[p],i))}else x===S||l&&e.data==S||(e.data=S);return e}function Kf(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
qe.__e(i,n)}}function jf(e,t,n){var o,i,s,a;if(qe.unmount&&qe.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Kf(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){qe.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&jf(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=qc(o,s=[]))&&(o==
e.__e&&s.some(ds),ds(i),ds(o)),n||ds(e.__e),e.__e=e.__c=e.__=null}function EB(e,t,n){return this.constructor(e,n)}function Ib(e,t){
var n,o,i,s;qe.__&&qe.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=eu(O,{children:[e]}),
i=[],s=[],Uf(t,t.__k,o||Wc,Wc,t.namespaceURI,o?null:t.firstChild?Wf.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
zb(i,t.__k,s),t.__k.props.children=null}function Kc(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,If(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+Ab++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}qe={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw Vc=0,e}},$b=0,Hf=function(e){return e!=null&&e.constructor===tu},ga.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=ms({},this.state)),typeof e=="function"&&(e=e(ms({},n),this.props)),e&&(ms(
n,e),this.__v&&(t&&this.__k.push(t),If(this)))},ga.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),If(this))},ga.prototype.render=O,ki=[],Vc=0,Db=function(e,t){return e.__v.__b-t.__v.__b},Hc=Symbol(),Eb=/(PointerCapture)$|Capture$/i,
qf=0,zf={},Ab=0;var Si,$t,Gf,Hb,Jf=Object.is,ou=0,Zb=[],Zf=[],Nt=qe,qb=Nt.__b,Vb=Nt.__r,Wb=Nt.diffed,Ub=Nt.__c,Kb=Nt.unmount,jb=Nt.__;function ya(e,t){
Nt.__h&&Nt.__h($t,e,ou||t),ou=0;var n=$t.__H||($t.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){
return ou=1,Qf(Yb,e)}function Qf(e,t,n){var o=ya(Si++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Yb(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);Jf(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=$t,!$t.__f)){$t.__f=!0;var i=$t.shouldComponentUpdate;
$t.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(m){
m.__N&&(c=!0,Jf(m.__[0],m.__N[0])||(p=!0))}),i){var d=i.call(this,s,a,l);return c?d||p:d}return!c||p}}return o.__}function N(e,t){
var n=ya(Si++,3);!Nt.__s&&Xf(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,$t.__H.__h.push(n))}function rt(e,t){var n=ya(Si++,4);!Nt.
__s&&Xf(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,$t.__h.push(n))}function U(e){return ou=5,Y(function(){return{current:e}},[])}function Y(e,t){var n=ya(Si++,7);return Xf(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function jc(e,t){return ou=8,Y(function(){return e},
t)}function Gc(e){var t=$t.context[e.__c],n=ya(Si++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub($t)),t.props.value):e.
__}function mt(){var e=ya(Si++,11);if(!e.__){for(var t=$t.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function AB(){var e;do{for(;e=Zf.shift();)try{nu(e)}catch(n){Nt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Zb.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(nu),t.__h.some(Yf),t.__h=[]}catch(n){t.__h=[],Nt.__e(n,e.__v)}}}while(Zf.
length)}Nt.__b=function(e){$t=null,qb&&qb(e)},Nt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),jb&&jb(e,t)},Nt.
__r=function(e){Vb&&Vb(e),Si=0;var t=($t=e.__c).__H;t&&(Gf==$t?$t.__h=[]:(t.__h.some(nu),t.__h.some(Yf),Si=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Gf=$t},Nt.diffed=function(e){Wb&&Wb(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Jb(Zb.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Gf=$t=null},Nt.__c=function(e,t){t.some(
function(n){try{n.__h.some(nu),n.__h=n.__h.filter(function(o){return!o.__||Yf(o)})}catch(o){n.__h=[function(){throw o}]}}),
Ub&&Ub(e,t)},Nt.unmount=function(e){Kb&&Kb(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,Jb(Zf.push(i))}else nu(i)}catch(s){t=s}}),o.
__H=void 0,t&&Nt.__e(t,o.__v))};var Gb=typeof requestAnimationFrame=="function";function OB(e){var t,n=function(){clearTimeout(
o),Gb&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Gb&&(t=requestAnimationFrame(n))}function Jb(e){e!=1&&Hb==
Nt.requestAnimationFrame||((Hb=Nt.requestAnimationFrame)||OB)(AB)}function nu(e){var t=$t,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),$t=t}function Yf(e){var t=$t;e.__c=e.__(),$t=t}function Xf(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Jf(n,e[o])})}function Yb(e,t){return typeof t=="function"?t(e):t}var LB=Symbol.for("preact-signals");function Qc(){if(Kr>1)Kr--;else{var e,t=!1;for((function(){var i=Zc;for(Zc=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();iu!==void 0;){var n=iu;for(iu=
void 0,Jc++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Xb(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(Jc=0,Kr--,
t)throw e}}function th(e){if(Kr>0)return e();eh=++RB,Kr++;try{return e()}finally{Qc()}}var ru,Tt=void 0;function su(e){var t=Tt,
n=ru;Tt=void 0,ru=void 0;try{return e()}finally{Tt=t,ru=n}}var iu=void 0,Kr=0,Jc=0,RB=0,eh=0,Zc=void 0,Yc=0;function Qb(e){
if(Tt!==void 0){var t=e.n;if(t===void 0||t.t!==Tt)return t={i:0,S:e,p:Tt.s,n:void 0,t:Tt,e:void 0,x:void 0,r:t},Tt.s!==void 0&&
(Tt.s.n=t),Tt.s=t,e.n=t,32&Tt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Tt.s,t.n=void 0,Tt.s.n=t,Tt.s=t),t}}function Yt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}Yt.prototype.brand=LB;Yt.prototype.h=function(){return!0};Yt.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:su(function(){var o;(o=t.W)==null||o.call(t)}))};
Yt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&su(function(){var i;(i=t.Z)==null||i.call(t)}))}};Yt.prototype.subscribe=
function(e){var t=this;return bn(function(){var n=t.value;su(function(){return e(n)})},{name:"sub"})};Yt.prototype.valueOf=
function(){return this.value};Yt.prototype.toString=function(){return this.value+""};Yt.prototype.toJSON=function(){return this.
value};Yt.prototype.peek=function(){var e=this;return su(function(){return e.value})};Object.defineProperty(Yt.prototype,
"value",{get:function(){var e=Qb(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Jc>100)
throw new Error("Cycle detected");(function(n){Kr!==0&&Jc===0&&n.l!==eh&&(n.l=eh,Zc={S:n,v:n.v,i:n.i,o:Zc})})(this),this.
v=e,this.i++,Yc++,Kr++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Qc()}}}});function ae(e,t){return new Yt(e,
t)}function Xb(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function ex(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function tx(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function fs(e,t){Yt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Yc-1,this.
f=4}fs.prototype=new Yt;fs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Yc))return!0;if(this.g=Yc,this.f|=1,this.i>0&&!Xb(this))return this.f&=-2,!0;var e=Tt;try{ex(this),Tt=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Tt=e,tx(
this),this.f&=-2,!0};fs.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
Yt.prototype.S.call(this,e)};fs.prototype.U=function(e){if(this.t!==void 0&&(Yt.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};fs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(fs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=Qb(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function un(e,t){
return new fs(e,t)}function nx(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Kr++;var n=Tt;Tt=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,nh(e),o}finally{Tt=n,Qc()}}}function nh(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
nx(e)}function NB(e){if(Tt!==this)throw new Error("Out-of-order effect");tx(this),Tt=e,this.f&=-2;try{8&this.f&&nh(this)}finally{
Qc()}}function va(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ru&&ru.push(this)}
va.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};va.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,nx(this),
ex(this),Kr++;var e=Tt;return Tt=this,NB.bind(this,e)};va.prototype.N=function(){2&this.f||(this.f|=2,this.u=iu,iu=this)};
va.prototype.d=function(){this.f|=8,1&this.f||nh(this)};va.prototype.dispose=function(){this.d()};function bn(e,t){var n=new va(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var ox,ep,Xc,BB=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var rx=[];bn(function(){ox=this.N})();function ba(e,t){qe[e]=t.bind(null,qe[e]||function(){})}function au(e){if(Xc){var t=Xc;
Xc=void 0,t()}Xc=e&&e.S()}function ix(e){var t=this,n=e.data,o=zB(n);o.name="ReactiveDom",o.value=n;var i=Y(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=un(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),p=un(
function(){return!Array.isArray(c.value)&&!Hf(c.value)}),d=bn(function(){if(this.N=sx,p.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),m=t.__$u.d;return t.__$u.d=function(){d(),m.call(this)},[p,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}ix.displayName="ReactiveTextNode";Object.defineProperties(Yt.prototype,{constructor:{
configurable:!0,value:Ob(O,null).constructor},type:{configurable:!0,value:ix},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ba("__b",function(e,t){if(au(),ep=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof Yt&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});ba("__r",function(e,t){if(e(t),t.type!==O){au();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return bn(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;BB&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ep=
o,au(n)}});ba("__e",function(e,t,n,o){au(),ep=void 0,e(t,n,o)});ba("diffed",function(e,t){au(),ep=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=FB(n,u,p,i),s[u]=c):c.o(p,i)}}}e(t)});function FB(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=ae(n);return{o:function(a,l){s.value=a,o=l},d:bn(function(){this.N=sx;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}ba("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var p=c.
__$u;p&&(c.__$u=void 0,p.d())}}e(t)});ba("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});ga.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function zB(e,t){return Y(function(){return ae(e,t)},[])}var IB=function(e){queueMicrotask(function(){queueMicrotask(e)})};function HB(){th(function(){for(var e;e=rx.shift();)ox.call(e)})}function sx(){rx.push(this)===1&&(qe.requestAnimationFrame||
IB)(HB)}var oh=new URL("../../",import.meta.url);function Bt(e){return new URL(e,oh).href}function ax(e){return e.startsWith(oh.
pathname)?e.slice(oh.pathname.length):e.replace(/^\//,"")}var ft=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function jr(){return new ft(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Gr(e,t=0){let n=rh(e)&&rh(
e.error)?e.error:null;if(!n)return new ft({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new ft({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:qB(n.span),status:t})}
function qB(e){if(!rh(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function rh(e){return e!==null&&typeof e=="object"}function Ti(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var lx=ae(0),ux=lx;async function re(e,t={}){let n=await xa(e,t);if(n.status!==204)return await cx(n)}async function xa(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await VB(
Bt(e),n);if(o.status===401&&lx.value++,!o.ok)throw Gr(await cx(o).catch(()=>null),o.status);return o}async function VB(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:jr()}}async function cx(e){let t=await e.text();try{return JSON.
parse(t)}catch{throw new ft({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Rn(e){
return e instanceof DOMException&&e.name==="AbortError"}function j(e){return e instanceof ft?e:new ft({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var px=ae(null),wa=px;function dx(){bn(()=>{ux.value>=0&&re("v1/me").then(e=>{px.value=e},()=>{})})}async function mx(e){
await re("v1/login",{body:{token:e}})}async function fx(){await re("v1/logout",{method:"POST"})}var tp=ae({value:null,error:null}),ih=new Map,it=tp;async function Dt(){try{let e=await re("v1/datasets");tp.value={value:e.
datasets,error:null}}catch(e){tp.value={value:tp.value.value,error:j(e)}}}function Ee(e){let t=ih.get(e);return t||(t=ae(
{value:null,error:null}),ih.set(e,t),Vn(e)),t}async function Vn(e){let t=ih.get(e);if(!(!t||e===""))try{t.value={value:await re(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:j(n)}}}async function np(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await re(
s,{signal:o})).values}async function op(e,t,n){return re(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var WB=new Set(["estimate","running","exact","error","cancelled","live"]);function rp(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!WB.has(n.state))return null;
let o=i=>typeof n[i]=="number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?Gr(n):null,
body:n}}function ip(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var hx=!0;async function gx(e,t,n){try{if(hx&&await UB(e,t,n))return;await KB(e,t,n)}catch(o){if(!Rn(o))throw o}}async function UB(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await xa("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await jB(s,a=>{let l=rp(a);l&&t(l)}),!0}catch(o){if(!(o instanceof ft)||o.status!==404&&o.status!==
405)throw o;return hx=!1,!1}}async function KB(e,t,n){if(!("run"in e))throw new ft({code:"not_supported",message:"This s\
erver has no live events"});let i=await(await xa("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function jB(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var uh=250,GB=8e3,Io=ae("idle"),Ho=new Map,sh=null,JB=1,lu=uh,ah,ka=Io;function sp(e,t,n=[]){let o=JB++,i=n.filter(s=>Ho.
has(s));Ho.set(o,{message:e,take:t,abort:null}),Io.value==="open"&&ch({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
vx(s);return Io.value==="http"&&bx(o),Io.value==="idle"&&ph(),o}function uu(e){Ho.has(e)&&(Io.value==="open"&&ch({id:e,cancel:!0}),
vx(e))}function yx(){Io.value==="away"&&(clearTimeout(ah),ph())}function vx(e){Ho.get(e)?.abort?.abort(),Ho.delete(e)}function ch(e){
sh?.send(JSON.stringify(e))}function ph(){Io.value=Io.value==="away"?"away":"connecting";let e=new URL(Bt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,sh=t,lu=uh,Io.value="open";
for(let[o,i]of Ho)ch({id:o,...i.message})},t.onmessage=o=>YB(String(o.data)),t.onclose=()=>{sh=null,n?dh():ZB()}}async function ZB(){
if(!await fetch(Bt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return dh();lu=uh,Io.value="http";for(let t of Ho.
keys())bx(t)}function dh(){Io.value="away",clearTimeout(ah),ah=setTimeout(ph,lu*(.75+Math.random()/2)),lu=Math.min(lu*2,
GB)}function YB(e){let t=rp(e);t&&lh(t)}function lh(e){let t=Ho.get(e.id);t&&(ip(e)&&Ho.delete(e.id),t.take(e))}function bx(e){
let t=Ho.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Ho.has(e))return;if(t.abort=null,o instanceof
ft&&o.code===jr().code)return dh();let i=o instanceof ft?o:new ft({code:"unexpected",message:String(o)});lh({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};gx(t.message,o=>lh({...o,id:e}),t.abort.
signal).catch(n)}var Ca=/([^.[\]]+)|\[(\d+)\]/gy;function cu(e){let t=[];for(Ca.lastIndex=0;Ca.lastIndex<e.length;){e[Ca.lastIndex]==="."&&
Ca.lastIndex++;let n=Ca.lastIndex,o=Ca.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function xx(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function pu(e){return typeof e=="\
string"?cu(e):e}function _i(e,t){let n=e;for(let o of pu(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function ke(e,t,n){return mh(e,pu(t),n)}function mh(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=mh(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=mh(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function fh(e,t){let n=_i(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function ap(e,t,n,o){let i=fh(e,pu(t));return i.
splice(n,0,o),ke(e,t,i)}function du(e,t,n){let o=fh(e,pu(t));return o.splice(n,1),ke(e,t,o.length>0?o:void 0)}function wx(e,t,n,o){
let i=fh(e,pu(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
ke(e,t,i)}function Vt(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Vt(e[o],t[o]))}var hh={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},QB=100,hs=class{present=ae(
hh);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Vt(o.of,t),done:0,elapsed:null,error:null},this.drop();let i=this.id;
this.id=sp({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(uu(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){uu(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(ip(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+QB-performance.now();this.timer??=setTimeout(()=>{let i=this.pending;this.drop(),i&&this.paint(
t,i)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...i,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...i,phase:s==="live"?"running":s}}};function _t(e){
let t=Y(()=>new hs,[]),n=e===null?"":JSON.stringify(e);return N(()=>{e?t.run(e):t.cancel()},[n]),N(()=>()=>t.close(),[]),
t.result.value}function gs(e,t){let n=typeof t=="string"?t:xx(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var XB=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function lp(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Sa(e,t){return e<0?"−"+t:t}function B(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Sa(e,lp(n)+(o===void 0?"":`.${o}`))}
function H(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Sa(e,e8(t));if(t>=9995e11)return Sa(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=XB.find(([i])=>Number((t/i).toPrecision(3))>=1);return Sa(e,Number(t/
n).toPrecision(3)+" "+o)}function e8(e){return Number.isInteger(e)?lp(String(e)):e>=1e3?lp(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function q(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Sa(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return Sa(e,`${lp(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function xn(e){
let t=q(e);return e>0?`+${t}`:t}function kx(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${H(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${H(e)} ±${q(o)}`}function wn(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function Oe(e,t,n=`${t}\
s`){return`${H(e)} ${e===1?t:n}`}var gh=[[86400,"d"],[3600,"h"],[60,"min"]];function Me(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Me(-e)}`;
if(e<59.95)return t8(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=gh.findIndex(
([c])=>t>=c),[o,i]=gh[n],s=Math.floor(t/o),[a,l]=gh[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function t8(e){return e===0?`0${" "}s`:e<999e-6?`${yh(e*1e6)}${" "}µs`:e<.9995?
`${yh(e*1e3)}${" "}ms`:`${yh(e)}${" "}s`}function yh(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Ta(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Me(e/1e3)}var Nn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},_n={text:Nn.other,kind:"other"},n8=new Set(Object.
values(Nn)),o8=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function r8(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function V(e){return e.toWellFormed().replace(o8,r8).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function Q(e){
if(e==null)return{text:Nn.null,kind:"null"};if(e==="")return{text:Nn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>Q(n).text).join(", "),kind:"value"};let t=V(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:n8.has(t)?`"${t}"`:t,kind:"value"}}var i8=new Intl.Segmenter("en",{granularity:"grapheme"});function Cx(e){return Array.
from(i8.segment(e),t=>t.segment)}function mu(e,t){if(e.length<=t)return e;let n=Cx(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function _a(e,t){if(e.length<=t)return e;let n=Cx(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var s8={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Sx=new Map;function Tx(e,t){let n=`${t} ${e}`,o=Sx.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...s8[t],timeZone:e,hourCycle:"h23"}),Sx.set(n,o)),o}function vh(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function J(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):vh(t)?Tx(t,n).format(o):`${Tx("UTC",n).format(o)} UTC`}function Pi(e,t=Date.now()){return e==="UTC"||!vh(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function up(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:vh(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function Pn(e,t,n){return t>=300*86400?J(e,n,"year"):t>=28*86400?J(e,n,"month"):t>=.9*86400?
J(e,n,"day"):t>=60?J(e,n,"minute"):J(e,n,"second")}function Ce(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var a8=Symbol.for("pv"),l8=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:a8,__v:--l8,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),qe.vnode&&qe.vnode(c),c}var u8={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:u8[e]})})}function cp(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let y=t.right+s+a<=u-8;Px(
e,y?t.right+s:t.left-s-a,_x(t.top,l,c));return}let p=c-8-t.bottom-s,d=t.top-s-8,m=o==="bottom"?l<=p||p>=d:!(l<=d||d>=p),
f=Math.max(m?p:d,64),g=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),Px(
e,_x(g,a,u),m?t.bottom+s:t.top-s-Math.min(l,f))}function _x(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Px(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Mx="Ki";var xh=ae(null),bh,d8=500;function $x(e,t,n){clearTimeout(bh),bh=setTimeout(()=>{e.isConnected&&(xh.value={anchor:e,text:t})},
n)}function Jr(){clearTimeout(bh),xh.value=null}function Co(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&$x(
t.currentTarget,e,d8)},onPointerLeave:Jr,onPointerDown:Jr,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
$x(n,e,0)},onBlur:Jr}:{}}function Dx(){let e=U(null),t=xh.value;return rt(()=>{!e.current||!t||(e.current.showPopover(),
cp(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Mx,children:t.text}):null}var wh={};Bf(wh,{button:()=>kh,danger:()=>h8,default:()=>y8,iconOnly:()=>Ch,outlined:()=>m8,primary:()=>f8,quiet:()=>g8,
small:()=>Sh});var kh="t",m8="Oi",f8="O",h8="Pi",Ch="De",g8="He",Sh="_e",y8={button:kh,outlined:m8,primary:f8,danger:h8,
iconOnly:Ch,quiet:g8,small:Sh};function M(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Co(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:Ce(kh,a!=="plain"&&
wh[a],u&&Ch,l&&Sh,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ie,{name:n}),t,o&&r(ie,{name:o,size:12})]})}var Th={};Bf(Th,{default:()=>k8,empty:()=>x8,null:()=>b8,other:()=>w8,value:()=>v8});var v8="Qi",b8="Vi",x8="Wi",w8="Yi",
k8={value:v8,null:b8,empty:x8,other:w8};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??Q(e),s=o?_a(i.text,n):mu(i.text,n);return r("bdi",{class:Th[i.
kind],title:s===i.text?void 0:mu(i.text,2e3),children:s})}var Ex=8;function C8(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-Ex,o)),s=Math.min(o,Math.ceil((e+t)/n)+Ex);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function pp(e,t,n){let[o,i]=k({scroll:0,height:600});return N(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),C8(o.scroll,o.height,t,n)}function Ax(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function dp(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var Ox="qe",Lx="Zi",_h="b",Rx="P",Nx="Fe",Bx="n",Fx="y",mp="ea",Ph="Te",Mh="p",zx="Q",$h="ra",Ix="V",Hx="ia",qx="aa";function _e(e){let{columns:t,rows:n,summary:o=[]}=e,i=U(null),s=mt(),a=Ax(),l=pp(i,a,n.length),[u,c]=k(null),[p,d]=k(new Map),
m=t.map(({key:y,width:v})=>{let T=p.get(y);return T===void 0?v??"minmax(80px, max-content)":`${T}px`}).join(" ")+" minma\
x(0, 1fr)",f=y=>{let v=dp(y,u,n.length+o.length,t.length,e.onSort?-1:0);if(v){y.preventDefault(),c(v),T8(i.current,v,a);
return}let T=u?[...n,...o][u.row]:void 0,x=u?t[u.column]:void 0;if(u?.row===-1&&x&&(y.key==="Enter"||y.key===" ")){y.preventDefault(),
x.sortable!==!1&&e.onSort?.(Vx(x,e.sort??null));return}let S=i.current?.querySelector('[data-cursor="true"]');(y.key==="\
Enter"||y.key===".")&&T!==void 0&&x&&S&&y.target===i.current&&(y.preventDefault(),y.stopPropagation(),(e.onMenu??e.onCell)?.(
T,x,S))},g=(y,v,T)=>r(_8,{id:s,row:y,at:v,columns:t,cursor:u?.row===v?u.column:-1,onCursor:c,summary:T,last:v===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},T?`summary ${v}`:v);return r("div",{ref:i,class:Ox,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:y=>{y.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:Lx,role:"\
presentation",style:{gridTemplateColumns:m},children:[r("div",{role:"row","aria-rowindex":1,class:Ce(_h,Rx),children:t.map(
(y,v)=>r(P8,{id:`${s}--1-${v}`,column:y,cursor:u?.row===-1&&u.column===v,sort:e.sort??null,onSort:e.onSort,onWidth:T=>d(
new Map(p).set(y.key,T))},y.key))}),l.before>0&&r("div",{role:"presentation",class:Hx,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((y,v)=>g(y,l.first+v,!1)),l.after>0&&r("div",{role:"presentation",class:qx,style:{height:`${l.after}\
px`}}),o.map((y,v)=>g(y,n.length+v,!0))]})})}function T8(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function _8({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:Ce(_h,a&&Ix,l&&Nx),children:o.
map((p,d)=>r("div",{id:`${e}-${n}-${d}`,role:"gridcell","aria-colindex":d+1,"data-cursor":d===i,class:Ce(Bx,p.number&&Ph,
d===i&&$h),onPointerDown:()=>s({row:n,column:d}),onClick:c&&(m=>c(t,p,m.currentTarget)),onContextMenu:u&&(m=>{m.preventDefault(),
u(t,p,m.currentTarget)}),children:r("span",{class:mp,children:p.cell(t,n)})},p.key))})}function Vx(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function P8({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
d=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=m=>s(Math.max(
48,Math.round(d+m.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:Ce(Fx,t.number&&Ph,n&&$h),children:[u?r("button",{type:"\
button",tabIndex:-1,class:Mh,onClick:()=>i(Vx(t,o)),children:[r("span",{class:mp,children:t.head}),a!=="none"&&r(ie,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:Mh,children:r("span",{class:mp,children:t.head})}),r("span",
{class:zx,onPointerDown:l})]})}var Dh=new Map,fp=7;function kn(e,t){let n=JSON.stringify([e,t??null]),o=Dh.get(n);return o===void 0&&(o=[...Dh.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,Dh.set(n,o)),o}function Pa(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/fp)%4]}function cn(e){return`--series-${e%fp+1}`}var Wx=ae(0),hp=Wx;new MutationObserver(()=>{Wx.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function tt(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Rt(e,t,n){let[o,i]=k(null),s=U(null),a=o&&o.row<e&&o.column<t?o:null;return N(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let d=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!d?!1:(n(a,d),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:dp(c,a,e,t);
return p?(i(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}var Ux="ta",Kx="oa",jx="na",Gx="pa",Jx="da",Zx="la";function Ke({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,children:l}){let[u,c]=k(!1),p=mt();return r(
"figure",{class:Ux,"aria-labelledby":p,children:[r("div",{class:Kx,children:[r("h2",{class:jx,children:e}),r("div",{class:Gx,
children:[n,r(M,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>c(
!u)})]})]}),r("figcaption",{id:p,class:"spoken",children:t}),u?r("div",{class:Zx,children:o}):r(O,{children:[r("div",{class:Jx,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:m=>{if(!(m.ctrlKey||m.metaKey||m.altKey)){
if(m.key==="t"||m.key==="T")c(!0);else if(!s?.(m))return;m.preventDefault(),m.stopPropagation()}},children:l}),a]}),r("d\
iv",{class:"spoken","aria-live":"polite",children:i})]})}function Yx(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function hu(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function Qx(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function Xx(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var $8=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function e0(e,t,n){let o=($8.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function $a(){let e=U(null),[t,n]=k(0);return rt(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var t0="xa",n0="sa",o0="ca",r0="ga",i0="Ge",s0="ha",a0="fa";var Da=20,gu=136,l0=16,Ea=24;function u0({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=$a(),l=U(null),
u=Y(()=>{let _=e.map(({time:F})=>F),[E,L]=[Math.min(..._),Math.max(..._)];return L>E?[E,L]:[E-1e3,L+1e3]},[e]),[c,p]=o??
u,d=Y(()=>Xx(e,12),[e]),m=Y(()=>e.filter(({time:_})=>_>=c&&_<=p).reverse(),[e,c,p]),f=Math.max(1,a-gu-l0),g=_=>gu+hu(_,c,
p)*f,y=_=>c+(_-(s.current?.getBoundingClientRect().left??0)-gu)/f*(p-c),v=(_,E=(c+p)/2)=>{let L=Qx([c,p],E,_,u);i(L[0]<=
u[0]&&L[1]>=u[1]?null:L)},T=Rt(1,m.length,({column:_})=>v(.25,m[_].time)),x=T.at?m[T.at.column]:void 0,S=_=>{if(_.key===
"+")v(.5,x?.time);else if(_.key==="-")v(2,x?.time);else if(_.key==="0")i(null);else return T.key(_);return!0},P=_=>{let E=l.
current;if(l.current=null,E===null)return;let L=y(_);Math.abs(g(L)-g(E))>4&&i([Math.max(u[0],Math.min(E,L)),Math.min(u[1],
Math.max(E,L))])},R=Ea+d.length*Da+24;return r(Ke,{title:`${B(e.length)} events, ${B(t.length)} sessions`,onKey:S,summary:`\
Timeline of ${B(e.length)} events in ${B(t.length)} sessions, from ${J(u[0],n)} to ${J(u[1],n)}`,announced:x?`${Q(x.event).
text}, ${J(x.time,n,"millisecond")}`:"",actions:r(O,{children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>v(2)}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>v(
.5)}),r(M,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(_e,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:_})=>J(_,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:_,end:E})=>Me((E-_)/1e3)},{key:"events",head:"events",number:!0,cell:({events:_})=>B(_)}]}),children:[r("di\
v",{ref:s,class:t0,onPointerDown:_=>{l.current=y(_.clientX)},onPointerUp:_=>P(_.clientX),onWheel:_=>{(_.ctrlKey||_.shiftKey)&&
(_.preventDefault(),v(_.deltaY>0?1.5:.67,y(_.clientX)))},children:a>0&&r("svg",{width:a,height:R,"aria-hidden":"true",children:[
t.filter(({start:_,end:E})=>E>=c&&_<=p).map(_=>r("rect",{x:g(_.start)-3,y:Ea-12,width:Math.max(6,g(_.end)-g(_.start)+6),
height:d.length*Da+12,rx:3,class:n0,onDblClick:()=>i([_.start-500,_.end+500]),children:r("title",{children:`${J(_.start,
n,"second")}, ${Me((_.end-_.start)/1e3)}, ${B(_.events)} events`})},_.start)),d.map((_,E)=>r("g",{children:[r("text",{x:gu-
12,y:Ea+E*Da+4,class:o0,children:_.rest?_n.text:_a(Q(_.event).text,18)}),r("line",{x1:gu,x2:a-l0,y1:Ea+E*Da,y2:Ea+E*Da,class:r0})]},
E)),m.map((_,E)=>{let L=E8(d,_);return r("circle",{cx:g(_.time),cy:Ea+L*Da,r:x===_?6:4,class:i0,...T.mark(0,E),style:{fill:d[L]?.
rest?"var(--other)":`var(${cn(kn("event",[_.event]))})`},children:r("title",{children:`${Q(_.event).text}, ${J(_.time,n,
"millisecond")}`})},E)}),e0(c,p,Math.max(2,Math.floor(f/140))).map(_=>r("text",{x:g(_),y:R-6,class:s0,children:J(_,n,p-c>
2*864e5?"dayShort":p-c>36e5?"clock":"clockSecond")},_))]})}),r("p",{class:a0,children:x?r(O,{children:[r($,{value:x.event}),
" ",J(x.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function E8(e,t){
let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function Cn(e){return`'${e.replaceAll("'","''")}'`}var c0="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",A8=new RegExp(`^${c0}(\\.${c0}\
)*$`,"u"),O8=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function ve(e){return A8.test(e)&&!O8.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function xr(e){
return`event = ${Cn(e)}`}var L8=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Zr(e){let t=e===void 0?null:L8.exec(e);return t?
t[1].replaceAll("''","'"):null}function Yr(e,t){let n=ve(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Cn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Cn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function So(e,t){return e===
void 0||e.trim()===""?t:`${p0(e)} and ${p0(t)}`}function p0(e){return/\bor\b/i.test(e)?`(${e})`:e}var d0={before:[],after:[]};function Eh(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function m0(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function f0(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var Ah=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],gp=["explore","funnel",
"retention","paths","sessions","difference","live"];function Qr(e){return Ah.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ge(e){return e==null?[]:typeof e=="string"?[e]:e}var R8=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Be(e){
let t=R8.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function Oh(e){let t=e[Qr(e)];return ge(
t?.by).find(n=>!Aa(n))??null}function Aa(e){return/^\s*(time|bins)\s*\(/i.test(e)}function g0(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:N8(e.document),as:e.as}},s=n[t],a=Be(e.document),l=Oh(e.document);
if(s){let d=h0({...a,...s.document},l);return{state:{view:t,document:d,as:s.as,open:[]},waiting:i,said:null}}let u=B8(t)?
Zr(a.where):null;u!==null&&delete a.where;let c=h0({...a,...vs(t,u,o)},l),p=u===null?null:`The filter ${xr(u)} became ${F8(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:p}}function N8(e){let t=Qr(e);return e[t]===void 0?
{}:{[t]:e[t]}}function B8(e){return e==="funnel"||e==="retention"||e==="paths"}function F8(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function vs(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(z8).map(I8),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":xr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:xr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":xr(s)}}}}function z8(e){return e!==void 0}function I8(e){return{
where:xr(e)}}function h0(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ge(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Aa),t]}}}var Lh={view:"explore",document:{dataset:""},as:null,open:[]},Qt=ae(Lh),Vo=ae(d0),y0=ae({state:Lh,how:"load"}),yp={},vp=!1,
Ie=Qt,bp=y0,Te=un(()=>Qt.value.document),v0=un(()=>Qt.value.view),b0=un(()=>Qt.value.as),Oa=un(()=>Qt.value.open),Wt=un(
()=>Qt.value.document.dataset),La=un(()=>Vo.value.before.length>0),Ra=un(()=>Vo.value.after.length>0);function he(e,t="p\
ush"){let n={...Qt.value,...e};Vt(n,Qt.value)||((t==="push"||!vp)&&(Vo.value=Eh(Vo.value,Qt.value)),vp=t==="replace",Rh(
n,t))}function le(e,t,n="push"){he({document:ke(Qt.value.document,e,t)},n)}function ro(e){he({open:[...Qt.value.open,e]})}
function xp(){he({open:Qt.value.open.slice(0,-1)})}function x0(e,t){let n=g0(Qt.value,e,yp,t);return yp=n.waiting,he(n.state),
n.said}function Xr(){w0(m0(Vo.value,Qt.value))}function Na(){w0(f0(Vo.value,Qt.value))}function w0(e){e&&(Vo.value=e.stack,vp=!1,
Rh(e.value,"push"))}function ei(e){Vt(e,Qt.value)||(Qt.value!==Lh&&(Vo.value=Eh(Vo.value,Qt.value)),vp=!1,Rh(e,"load"))}
function Rh(e,t){Qt.value=e,y0.value={state:e,how:t}}function k0(){return{undo:Vo.value,waiting:yp}}function C0(e){Vo.value=
e.undo,yp=e.waiting}function Ft(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function at(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${B(e)} ms`:Me(e/1e3);case"seconds":return n?`${B(e)} s`:Me(e);case"bytes":return n?`${B(e)} B`:wn(
e);case"share":return n?`${B(e*100)} %`:q(e);case"none":return n?B(e):H(e)}}function Wo(e){return e.type==="int64"||e.type===
"float64"}function io(e,t,n){return typeof e=="number"&&Wo(t)?{text:at(e,Ft(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:J(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:Q(e)}var S0="ua",T0="ma",_0="va",P0="wa";function Pe({icon:e,title:t,children:n,actions:o}){return r("div",{class:S0,children:[r(ie,{name:e,size:32}),r("h2",{class:T0,
children:t}),n&&r("p",{class:_0,children:n}),r("div",{class:P0,children:o})]})}var M0="ba",$0="ya",D0="ka";var E0="za",A0="ja";function kp({busy:e,done:t=null}){let n=U(null);return rt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:M0,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:D0}):r("div",{ref:n,class:$0}))})}
function we({lines:e=6}){return r("div",{class:E0,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:A0},
n))})}var O0="Xa",L0="Sa",R0="Ba",N0="Ca",B0="Ea";function Nh(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ce({id:e,error:t,onHint:n}){let o=Nh(t.hint);return r(
"div",{class:O0,id:e,role:"alert",children:[r("span",{class:L0,children:r(ie,{name:"error",size:14})}),r("span",{class:R0,
children:V(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:N0,onClick:()=>n(o),children:[V(o),"?"]}):
r("span",{class:B0,children:V(t.hint)}))]})}var F0=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Cp(e,t){
let n=e.split("/").filter(u=>u!=="").map(W8),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(F0.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=gp.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function W8(e){try{return decodeURIComponent(e)}catch{return e}}function Fa(e,t){return`${z0(e)}/${t}`}
function za(e,t){return`${z0(e)}/actor/${encodeURIComponent(t)}`}function z0(e){let t=F0.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function I0(e){let t=[`q=${await Ba(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Ba(e.open)}`),t.join("&")}async function Sp(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await ti(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await ti(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(U8):[]}}function U8(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function Ba(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await H0(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function ti(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await H0(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var K8=4<<
20;async function H0(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:p}=await a.read();if(c)break;if(i.push(p),s+=p.length,s>K8)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var Tp=new Map;function Bh(e){return Tp.has(e)||V0(e),Tp.get(e)??{events:[]}}async function V0(e){if(e==="")return{events:[]};
Tp.set(e,{events:[]});let n={events:(await np(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Tp.set(e,n),n}var q0=864e5;
async function Fh(e,t){let n=t==="explore"?null:V0(e);it.value.value||await Dt();let o=it.value.value?.find(({name:l})=>l===
e),i=o!==void 0&&Date.parse(o.to)>Date.now()-2*q0,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*q0,a=n?await n:Bh(e);return{
dataset:e,...i&&s?{from:"now-30d"}:{},timezone:ht(),...vs(t,null,a)}}function ht(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var _p="sluice.";function wr(e){return bu(()=>localStorage.getItem(_p+e))}function kr(e,t){bu(()=>localStorage.setItem(_p+
e,t))}function Pp(e){let t=bu(()=>sessionStorage.getItem(_p+e));return t===null?null:bu(()=>JSON.parse(t))}function Ia(e,t){
bu(()=>sessionStorage.setItem(_p+e,JSON.stringify(t)))}function bu(e){try{return e()}catch{return null}}var bs=ae({kind:"home"}),Di=bs,$i=Promise.resolve(),W0=0;async function U0(){let e=Pp("undo");e?.undo&&Array.isArray(e.undo.
before)&&C0(e),addEventListener("popstate",()=>{zh()}),addEventListener("pagehide",()=>Ia("undo",k0())),await zh(),bn(()=>{
let{state:t,how:n}=bp.value;n!=="load"&&($i=$i.then(()=>Mp(t,n)))})}function ye(e,t=""){history.pushState(null,"",Bt(e)+
(t===""?"":`#${t}`)),zh()}function Cr(e=Ie.value){bs.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
$i=$i.then(()=>Mp(e,"push"))}async function xs(e){return`${Bt(Fa(e.document.dataset,e.view))}#${await I0(e)}`}async function Mp(e,t){
let n=await xs(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),bs.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function zh(){let e=++W0,t=Cp(ax(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){bs.value=t;return}let n=await Sp(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Fh(t.dataset,t.view);e===W0&&(ei({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),bs.value=t,n||($i=$i.then(
()=>Mp(Ie.value,"replace"))))}async function ni(e){let{view:t,document:n}=Ie.value,o=await Fh(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){ei(i),bs.value={kind:"view",dataset:e,view:t,fragment:""},$i=$i.then(()=>Mp(i,"repla\
ce"));return}he(i),bs.value.kind!=="view"&&Cr()}var K0="Oe",j0="Ia",G0="Ua",Ih="La",J0="Ma";var Y0=2e3;function Q0({dataset:e,actor:t}){let n=Te.value.timezone??"UTC",o=Ee(e).value,i=o.value?.actors?.[0]??null,s=_t(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:Y0}}),a=_t(i===null?null:{dataset:e,timezone:n,
where:`string(${ve(i)}) = ${Cn(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});N(()=>{globalThis.document.title=`${V(t)} · ${V(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:K0,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:j0,children:[r(M,{icon:"left",kind:"outlined",onClick:()=>Cr(),children:"Back"}),r("h1",{class:G0,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:Ih,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",Pi(n)]})]}),l&&r(ce,{error:l}),!l&&r(G8,{answer:Z0(s.answer),sessions:Z0(a.answer),actor:t,zone:n})]})}
function G8({answer:e,sessions:t,actor:n,zone:o}){let i=Y(()=>J8(e,n),[e]),s=Y(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=k(null);if(!e)return r(we,{});if(e.rows.
length===0)return r(Pe,{icon:"actor",title:"Nobody of this name",actions:r(M,{kind:"primary",onClick:()=>Cr(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,p)=>a===null||i[p].time>=a[0]&&i[p].
time<=a[1]);return r(O,{children:[r(u0,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:J0,children:[r("p",{
class:Ih,children:[Oe(u.length,"event"),a===null?"":` from ${J(a[0],o,"second")} to ${J(a[1],o,"second")}`,e.cursor?`, t\
he latest ${Y0} only`:""]}),r(_e,{label:"Events",rows:u,columns:e.columns.map((c,p)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:d=>r($,{shown:io(d[p],c,o),most:64,middle:!0})}))})]})]})}function J8(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function Z0(e){return e!==null&&"columns"in e?e:null}var qh=ae([]),X0=ae(!1),Z8=700,Hh,wu=qh,ew=X0,oi=un(()=>qh.value.filter(({state:e})=>e==="running"));async function To(){
clearTimeout(Hh);try{qh.value=(await re("v1/jobs")).jobs,X0.value=!0}catch{}clearTimeout(Hh),oi.value.length>0&&(Hh=setTimeout(
()=>{To()},Z8))}async function tw(e){try{return await re(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(j(t).status===404)
return null;throw t}}async function $p(e){await re(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await To()}async function nw(e){
await re(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await To()}function ow(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var rw="W";var ku=[];function iw(){return ku.length>0}function pn(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=U(null);return rt(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>cp(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),X8(i,o),e3(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:Ce(
rw,e.class),children:e.children})}function X8(e,t){rt(()=>{if(Jr(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function e3(e,t,n){let o=U(n);o.current=n,N(()=>{let i={};ku.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!t3(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||ku.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{ku.splice(ku.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function t3(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var ws=ae([]),Vh=ae(wr("letters")!=="no"),Dp="",sw,lw=ws,uw=Vh;function cw(e){Vh.value=e,kr("letters",e?"yes":"no")}function Uo(e){
let t=U(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");N(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return ws.value=[...ws.value,...o],()=>{ws.value=ws.value.filter(i=>!o.includes(i))}},[n])}function n3(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function pw(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Cu(e.target)||!Vh.value&&e.key.
length===1||o3()||iw()))return;let n=Dp===""?n3(e):`${Dp} ${e.key}`,o=ws.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
aw(""),o.act()):t&&aw(ws.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function aw(e){clearTimeout(sw),Dp=
e,e!==""&&(sw=setTimeout(()=>{Dp=""},1200))}function Cu(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function o3(){return document.querySelector("dialo\
g[open]")!==null}async function Ep(e){let t=e.trim();if(t.startsWith("{"))return dw(await ti(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Sp(n[2]),s=gp.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?dw(await ti(o[1].replaceAll("'\\''","'"))):null}function dw(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Ah.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:Ha(t),as:null,open:[]}}function Ha(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var mw=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,r3=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function hw(e){let t=e.replace(/^.*[/\\]/,"");for(;mw.test(t);)t=t.replace(mw,"");return t=t.replace(r3,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function Ap(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}var i3=/^\S+ \S+ \S+ \[[^\]]+\] "/;function gw(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),
[n,o]=t;return n===void 0?!1:fw(n)?o===void 0||fw(o):/^\[\s*(\{|$)/.test(n)?s3(e):i3.test(n)?!0:o!==void 0&&[",","	",";"].
some(i=>{let s=n.split(i).length;return s>1&&(o.split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}
function fw(e){try{let t=JSON.parse(e);return t!==null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function s3(e){
try{let t=JSON.parse(e);return Array.isArray(t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var a3=1<<20;async function yw(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Bt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,a3),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:jr()}),i=await o.json().catch(()=>null);if(!o.ok)throw Gr(i,o.status);return i}function vw(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function bw(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",Bt(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(jr()),a.onabort=()=>s(new ft({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=l3(a.responseText);a.status>=200&&a.status<300?i(l):s(Gr(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function l3(e){try{return JSON.parse(e)}catch{return null}}var xw="Na",ww="Ra",kw="Aa",Cw="k",Sw="z";var Tu=ae([]),Op=new Map,c3=1e4,p3=1;function ne(e,t=null){let n=p3++;Tu.value=[...Tu.value,{id:n,text:e,action:t}].slice(
-3),Tw(n)}function Tw(e){Op.set(e,setTimeout(()=>Wh(e),c3))}function Wh(e){clearTimeout(Op.get(e)),Op.delete(e),Tu.value=
Tu.value.filter(t=>t.id!==e)}function _w(){return r("div",{class:xw,role:"status",children:Tu.value.map(({id:e,text:t,action:n})=>r(
"div",{class:ww,onPointerEnter:()=>clearTimeout(Op.get(e)),onPointerLeave:()=>Tw(e),children:[r("span",{class:kw,children:t}),
n&&r("button",{type:"button",class:Cw,onClick:()=>{Wh(e),n.act()},children:n.label}),r("button",{type:"button",class:Sw,
"aria-label":"Close",onClick:()=>Wh(e),children:r(ie,{name:"close",size:14})})]},e))})}var ks=ae(null),d3=8,m3=3,Pw=ks;async function Mw(e,t){let n=await np(e,"event",d3).catch(()=>[]);ks.value={dataset:e,sum:t,
events:n,steps:n.slice(0,m3).map(({value:o})=>o)}}function $w(e){let{value:t}=ks;t&&(ks.value={...t,steps:f3(t.steps,e)})}
function f3(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Dw(){let{value:e}=ks;if(!e)return;ks.value=null;
let t=Te.value.dataset===e.dataset?Be(Te.value):{dataset:e.dataset};he({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:xr(n)})),window:"7d"}}}),Cr(Ie.value)}function Uh(){ks.value=null}var zt=ae(null),Sr=ae(!1),_u=null,Aw={accepted:0,rejected:0,known:0},Lp="loading",Ow=zt,Lw=Sr;async function qa(e){if(Sr.
value=!0,zt.value?.phase==="sending"||zt.value?.phase==="found"||e.length===0)return;_u?.abort();let t=_u=new AbortController;
zt.value={phase:"reading",files:e};try{let[n]=await Promise.all([yw(e[0],t.signal),it.value.value?null:Dt()]);if(t.signal.
aborted)return;let{time:o,actors:i,event:s}=n.names;zt.value={phase:"choosing",files:e,preview:n,choice:{dataset:hw(e[0].
name),time:o,actors:i,event:s},error:null}}catch(n){t.signal.aborted||(zt.value={phase:"unreadable",files:e,error:j(n)})}}
function Rp(e){qa([new File([e],"pasted.txt")])}function Pu(e){zt.value?.phase==="choosing"&&(zt.value={...zt.value,choice:{
...zt.value.choice,...e},error:null})}function Ei(){Sr.value=!1;let e=zt.value?.phase;e==="sending"||e==="found"||(_u?.abort(),
zt.value=null)}function h3(){Sr.value=!0}async function Rw(){let e=zt.value;e?.phase!=="sending"&&e?.phase!=="found"||(await $p(
e.job).catch(()=>{}),_u?.abort())}async function Nw(){let e=zt.value;if(e?.phase!=="choosing")return;let t=_u=new AbortController,
{files:n,choice:o}=e,i=Aw;try{for(let[s,a]of n.entries())i=await g3(n,s,a,o,i,t.signal);await Bw(o.dataset,i)}catch(s){i.
accepted>0&&Dt(),zt.value={...e,error:j(s)},Sr.value||ne(`Loading into ${o.dataset} failed: ${j(s).message}`,{label:"Sho\
w",act:h3})}finally{Ia(Lp,null),To()}}async function g3(e,t,n,o,i,s){let a=ow(),l={phase:"sending",files:e,at:t,dataset:o.
dataset,job:a,sum:i};zt.value={...l,sent:0},Ia(Lp,{job:a,dataset:o.dataset});let u=setTimeout(()=>{To()},200);try{let c=await bw(
vw(o.dataset,o,n.name,a),n,p=>{zt.value={...l,sent:p},p===1&&To()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.
rejected+c.rejected_count}}catch(c){if(e.length>1&&j(c).code==="already_loaded")return{...i,known:i.known+1};throw c}finally{
clearTimeout(u)}}async function Bw(e,t){await Dt(),Vn(e),zt.value=null;let n=Kh(e,t);if(!Sr.value){ne(n,{label:"Show",act:()=>Ew(
e,t)});return}Sr.value=!1,Ew(e,t)}function Ew(e,t){ye(Fa(e,"explore")),Mw(e,t)}function Kh(e,{accepted:t,rejected:n,known:o}){
let i=[`${B(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${B(n)} ${n===1?"line was":"lines were"} \
not taken`),o>0&&i.push(`${B(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}var y3=500;async function Fw(){
let e=Pp(Lp);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await tw(
t).catch(()=>{});if(o?.state==="running")zt.value||(zt.value={phase:"found",dataset:n,job:t},Sr.value=!0);else if(o!==void 0){
zt.value=null,Ia(Lp,null),o?.state==="done"&&Sr.value?await Bw(n,{...Aw,accepted:o.rows}):Sr.value=!1;return}await new Promise(
i=>{setTimeout(i,y3)})}}var Iw="Da",Hw="Ha";function qw(){let[e,t]=k(!1);return N(()=>{let n=0,l=[["dragenter",u=>{jh(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{jh(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{jh(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
qa(c))}],["paste",b3]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:Iw,"aria-hidden":"true",children:r("div",{class:Hw,children:[r(ie,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function jh(e){return e.dataTransfer?.types.includes("File\
s")??!1}function b3(e){if(Cu(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void qa(t);let n=e.clipboardData?.getData("text/pla\
in")??"";gw(n)&&Ep(n).then(o=>{o||Rp(n)})}var Vw="Pe",Ww="_a",Uw="qa",Kw="Qe",jw="Fa",Gw="Ta";function Xe({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=U(null),a=mt();return rt(()=>{Jr();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:Ce(Vw,i&&Ww),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:Uw,children:[r("h2",{id:a,tabIndex:-1,
class:Kw,children:e}),r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:jw,children:n}),
o&&r("div",{class:Gw,children:o})]})}function Ko({children:e,kind:t="outlined"}){let n=U(null);return r(O,{children:[r(M,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&qa(i)}})]})}var Cs="Ga",bt="Ja",Ve="g",Bp="Ka";function dn({label:e,value:t,onCommit:n,placeholder:o,bare:i=!1,code:s=!1,error:a=null,autofocus:l=!1}){let[u,c]=k(t),p=U(
null),d=mt();N(()=>c(t),[t]);let m=y=>{y!==t&&n(y)},f=y=>{y.key==="Enter"&&m(u),!(y.key!=="Escape"||u===t)&&(y.preventDefault(),
c(t))},g=y=>{n(y),p.current?.focus()};return r("div",{class:Cs,children:[r("label",{for:d,class:i?"spoken":bt,children:e}),
r("input",{ref:p,id:d,class:Ce(Ve,s&&Bp),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":a!==null,
"aria-describedby":a?`${d}-problem`:void 0,"data-autofocus":l?"":void 0,onInput:y=>c(y.currentTarget.value),onKeyDown:f,
onBlur:()=>m(u)}),a&&r(ce,{id:`${d}-problem`,error:a,onHint:g})]})}var Zw="Oa",Yw="Y";function xt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:Zw,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:Yw,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ie,{name:a.icon,size:14}),
a.label]},a.value))})}var Qw="Pa",Xw="Z",ek="Qa",tk="Va",nk="Wa",ok="Ya";var Fp=28;function Gh(e,t){return`${e}-${t}`}function rk({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=U(null),c=pp(u,Fp,n.length);return rt(()=>{let p=u.current;if(!p||o<0)return;let d=o*Fp;d<p.scrollTop?p.scrollTop=
d:d+Fp+8>p.scrollTop+p.clientHeight&&(p.scrollTop=d+Fp+8-p.clientHeight)},[o,n]),r(O,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:Qw,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,d)=>{let m=c.first+d;return r("div",{id:Gh(e,m),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":m+1,"data-active":m===o,class:Xw,onPointerMove:()=>{m!==o&&i(m)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(p.value),children:[a&&r("span",{class:ok,children:p.selected&&r(ie,{name:"check"})}),r("s\
pan",{class:ek,children:p.label}),p.note!==void 0&&r("span",{class:tk,children:p.note})]},m)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:nk,children:l})]})}function Ai(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=U(null),a=mt(),[l,u]=k(e.autofocus??!1),[c,p]=k(i?0:-1),
[d,m]=k(!1);rt(()=>{m(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),g=l||(e.inline??!1),y=()=>u(
!1),v=(S,P)=>{P||y(),e.onPick(S,P)},T=S=>{let P=g?t[f]:void 0;if(S.key==="ArrowDown"||S.key==="ArrowUp"){S.preventDefault(),
u(!0);let R=S.key==="ArrowDown"?1:-1;p(f<0&&R<0?t.length-1:(f+R+t.length)%Math.max(1,t.length))}else S.key==="Enter"?(S.
preventDefault(),P?v(P.value,!1):(y(),e.onTake(n))):S.key===" "&&o&&P&&f>=0?(S.preventDefault(),v(P.value,!0)):S.key==="\
Escape"&&(g||e.onCancel)?(S.preventDefault(),S.stopPropagation(),y(),e.onCancel?.()):S.key==="Backspace"&&n===""&&e.onBackspace?.()},
x=r(rk,{id:a,label:e.label,options:t,active:f,onActive:p,onPick:S=>v(S,o),several:o,foot:e.foot});return r(O,{children:[
r("input",{ref:s,class:Ce(Ve,e.code&&Bp),role:"combobox","aria-label":e.label,"aria-expanded":g,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":g&&f>=0?Gh(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:T,onClick:()=>u(!0),onBlur:y,onFocus:()=>{
e.autofocus&&u(!0)},onInput:S=>{u(!0),p(i?0:-1),e.onText(S.currentTarget.value)}}),e.inline&&x,!e.inline&&l&&d&&(t.length>
0||e.foot)&&r(pn,{anchor:s.current,onClose:y,focus:!1,children:x})]})}var sk="Za",ak="et";function Xt({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=U(null),[l,u]=k(!1),[c,p]=k(""),d=Y(()=>S3(t,c),
[t,c]),m=()=>{u(!1),p("")},f=g=>{m(),o(g)};return r(O,{children:[r(M,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?m():u(!0),children:r("span",{class:sk,children:r($,{value:n,most:32})})}),l&&r(pn,{anchor:a.current,onClose:m,
role:"dialog",label:e,children:r("div",{class:ak,children:r(Ai,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:d.slice(0,1e3).map(g=>({value:g,label:r($,{value:g}),selected:g===n})),onPick:f,onTake:g=>{i&&
g!==""&&f(g)},onCancel:m})})})]})}function S3(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var lk="rt",uk="it",ck="at",pk="tt";function Ip({share:e}){return r("span",{class:lk,children:[r("span",{class:uk,"aria-hidden":"true",children:r("span",{class:ck,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:pk,children:q(e)})]})}var dk="ot",mk="nt",Jh="pt",fk="dt";function P3(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function hk({name:e,choice:t}){
let n=P3(e,t);return n===null?null:r("span",{class:mk,children:n})}function gk({preview:e,choice:t}){return r(_e,{label:"\
Columns",columns:[{key:"name",head:"Column",width:"minmax(140px, max-content)",cell:({name:o})=>r("span",{class:dk,children:[
r($,{value:o,most:48,middle:!0}),r(hk,{name:o,choice:t})]})},{key:"type",head:"Type",cell:({type:o,time_like:i})=>r("spa\
n",{class:Jh,children:i&&o!=="timestamp"?`${o}, a time`:o})},{key:"filled",head:"Filled",width:"136px",cell:({filled:o})=>r(
Ip,{share:o})},{key:"examples",head:"Examples",width:"minmax(240px, max-content)",cell:({examples:o})=>r(Zh,{values:o})}],
rows:e.columns})}function Zh({values:e}){return e.length===0?r("span",{class:Jh,children:"none"}):r("span",{class:fk,children:e.
slice(0,4).map((t,n)=>r("span",{children:r($,{value:t,most:40,middle:!0})},n))})}function yk({preview:e,choice:t}){let n=Y(
()=>e.columns.map(({name:o,type:i},s)=>({key:`${s} ${o}`,head:r(O,{children:[r($,{value:o,most:32})," ",r(hk,{name:o,choice:t})]}),
number:i==="int64"||i==="float64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);
return r(_e,{label:"First events",columns:n,rows:e.rows})}function vk({preview:e}){return r(_e,{label:"Lines that cannot\
 be taken",columns:[{key:"line",head:"Line",number:!0,cell:({line:n})=>B(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r(
$,{value:n,most:120})},{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var bk="lt",xk="xt",wk="st",qp="ct",kk="gt",Ck="Ve",Sk="ht",Tk="ft",_k="ut",Pk="mt",Mk="vt",$k="wt",Dk="We";var $3=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function Ek({at:e}){let{files:t,preview:n,choice:o,error:i}=e;
return r("div",{class:bk,children:[r("p",{class:xk,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",{class:wk,
children:D3(t,n)})]}),i&&r("div",{class:kk,children:r(ce,{error:i})}),r("div",{class:Ck,children:[r(E3,{name:o.dataset}),
n.columns.length>0&&r(A3,{columns:n.columns,choice:o})]}),n.note?r("p",{class:Mk,children:[r(ie,{name:"info"}),r("span",
{children:r($,{value:n.note,most:400})})]}):r(O3,{preview:n,choice:o})]})}function D3(e,t){let n=[$3.get(t.format)??t.format,
t.compression].filter(i=>i!=="").join(", "),o=wn(e.reduce((i,s)=>i+s.size,0));return e.length>1?`${n}; the first of ${B(
e.length)} files, ${o} together`:`${n}, ${o}`}function E3({name:e}){let t=it.value.value?.find(o=>o.name===e),n=Ap(e);return r(
"div",{class:Sk,children:[r(dn,{label:"Dataset",value:e,onCommit:o=>Pu({dataset:o.trim()}),error:n===null?null:{message:n,
hint:""}}),n===null&&r("span",{class:qp,children:t?`added to its ${Oe(t.events,"event")}`:"a new one"})]})}function A3({
columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(i.time_like)).map(({name:i})=>i);
return r(O,{children:[r(Yh,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:i=>Pu({time:i})}),r(Yh,{
label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>Pu({actors:[i]})}),r(Yh,{label:"Event",hint:"\
what happened",values:n,value:t.event,onChange:i=>Pu({event:i})})]})}function Yh({label:e,hint:t,values:n,value:o,onChange:i}){
return r("div",{class:Tk,children:[r("span",{class:_k,children:e}),r(Xt,{title:e,label:`${e}: ${o===""?"not chosen":o}`,
kind:"outlined",class:Pk,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:qp,children:t})]})}function O3({preview:e,
choice:t}){let[n,o]=k("columns"),i=e.rejected.length,s=[{value:"columns",label:`${B(e.columns.length)} columns`},{value:"\
rows",label:`First ${Oe(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${B(i)} not taken`}]:[]];return r(O,{
children:[r("div",{class:$k,children:[r(xt,{label:"What to look at",choices:s,value:n,onChange:o}),r("span",{class:qp,children:[
"guessed from the first ",Oe(e.rows_seen,"record")]})]}),r("div",{class:Dk,children:[n==="columns"&&r(gk,{preview:e,choice:t}),
n==="rows"&&r(yk,{preview:e,choice:t}),n==="rejected"&&r(vk,{preview:e})]})]})}var Ak="bt",Ok="yt",Lk="kt",Rk="zt",Nk="jt";function Ua({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:Ce(Ak,n&&Ok),children:r("div",{class:Ce(
Lk,!i&&Nk,o&&Rk),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Qh="Xt",Bk="St",Wp="Bt",Fk="Ct";function zk(){let e=Ow.value;if(!e||!Lw.value)return null;switch(e.phase){case"reading":return r(Xe,{wide:!0,title:Xh(e.
files),onClose:Ei,children:r(we,{lines:8})});case"unreadable":return r(N3,{files:e.files,error:e.error});case"choosing":
return r(B3,{at:e});case"sending":case"found":return r(F3,{at:e})}}function Xh(e){return e.length>1?`Load ${Oe(e.length,
"file")}`:"Load a file"}function N3({files:e,error:t}){return r(Xe,{title:Xh(e),onClose:Ei,foot:r(O,{children:[r(M,{kind:"\
outlined",onClick:Ei,children:"Close"}),r(Ko,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:Qh,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(ce,{error:t}),r("p",{class:Wp,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function B3({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=Ap(n.dataset)===null&&!o;return r(Xe,{wide:!0,title:Xh(e.files),
onClose:Ei,foot:r(O,{children:[o&&r("span",{class:Fk,children:"Say which column is the time."}),r(M,{kind:"outlined",onClick:Ei,
children:"Cancel"}),r(M,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{Nw()},children:e.files.length>1?`Load all\
 ${e.files.length}`:"Load"})]}),children:r(Ek,{at:e})})}function F3({at:e}){let t=wu.value.find(({id:a})=>a===e.job),n=e.
phase==="sending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(Xe,{title:`Loading into ${e.
dataset}`,onClose:Ei,foot:r(O,{children:[r(M,{kind:"danger",onClick:()=>{Rw()},children:"Cancel"}),r(M,{kind:"outlined",
onClick:Ei,children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:Qh,children:[r($,{value:s[e.
at]?.name,most:80,middle:!0}),r("span",{class:Bk,children:s.length>1?`${e.at+1} of ${s.length}`:wn(s[e.at]?.size??0)})]}),
r(Ua,{label:o?"Sending":"Loading",done:i}),r("p",{class:Wp,role:"status",children:[o?"Sending":"Reading and sorting",i!==
null&&` ${q(i)}`,!o&&t&&t.rows>0&&`, ${Oe(t.rows,"event")} so far`]}),o&&r("p",{class:Wp,children:"Keep this tab open un\
til all is sent; after that the server goes on by itself."})]})}var Hk="Et",qk="j";function Vk({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:Hk,onKeyDown:a=>{
let l=t.findIndex(d=>d.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,p=t[c];p&&o(p.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:qk,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var I3=["datasets","properties","ingests","rejects","jobs"];function Wk(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:I3.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function Ss(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var Uk="It",Kk="h",jk="Ut",Gk="Lt",Jk="Mt",Zk="Nt",Yk="Rt",Qk="At";function jo({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=U(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(pn,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:Yk,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:Uk,onKeyDown:c=>q3(c,a.current,i),children:o.map((c,p)=>c==="rule"?r("di\
v",{role:"separator",class:Zk},p):r("button",{type:"button",tabIndex:-1,class:Ce(Kk,c.danger&&jk),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:d=>d.currentTarget.focus(),children:[l?r("span",{class:Qk,children:c.checked&&r(ie,{name:"check"})}):c.
icon&&r(ie,{name:c.icon}),r("span",{class:Gk,children:c.label}),c.keys&&r("span",{class:Jk,children:c.keys})]},p))})]})}
function q3(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function nt({items:e,menuLabel:t,head:n,placing:o,...i}){let s=U(
null),[a,l]=k(!1);return r(O,{children:[r(M,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(jo,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function $u(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function Xk(e){return(await re($u(e,"/runs?li\
mit=1000"))).runs}async function e1(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return re($u(e,`/rejects?${i.toString()}`),{signal:o})}function t1(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Bt($u(e,`/rejects?${n.toString()}`))}async function n1(e,t,n){await re($u(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function o1(e){await re($u(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var r1="Ze",i1="Dt",s1="Ht",a1="_t",l1="qt",Du="Ft",u1="er",Mn="Tt",eg="rr",c1="Gt",p1="Jt",d1="Kt",m1="Ot",Ts="Pt";var Ka="Vt",f1="Wt",h1="Yt",g1="Zt",y1="ee",Ri="eo";function v1({dataset:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),[a,l]=k(!1),u=mt(),c=n===e.name&&!a,p=()=>{c&&(l(!0),o1(
e.name).then(()=>{t(),ne(`${e.name} is dropped.`),Dt()},d=>{l(!1),s(j(d))}))};return r(Xe,{title:"Drop a dataset",onClose:t,
foot:r(O,{children:[r(M,{kind:"outlined",onClick:t,children:"Keep it"}),r(M,{kind:"danger",icon:"trash",disabled:!c,onClick:p,
children:"Drop it for good"})]}),children:r("form",{class:Ka,onSubmit:d=>{d.preventDefault(),p()},children:[r("p",{children:[
Oe(e.events,"event")," (",wn(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:Cs,children:[r("label",{class:bt,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:Ve,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:d=>o(d.currentTarget.value)})]}),i&&r(ce,{error:i})]})})}function b1({datasets:e}){let[t,n]=k(null),[o,i]=k(null),s=V3((a,l)=>n({dataset:a,anchor:l}));return r(O,{children:[r(_e,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(U3,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(v1,{dataset:o,onClose:()=>i(null)})]})}function V3(e){let t=ht();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:eg,onClick:()=>{ni(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r("span",{title:B(n),children:H(
n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(Up,{text:"no events"}):J(n,t)},{key:"to",head:"To",
cell:({to:n,events:o})=>o===0?null:J(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r("span",{title:`${B(
n)} B`,children:wn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):r(Up,{text:"non\
e"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(Up,{text:"none"})},{key:"copies",head:"Copi\
es",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${wn(s)}`).join(`
`),children:[n?.length??1,", ",Oe(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(W3,{dataset:n})},{
key:"more",head:"",width:"52px",cell:n=>r(M,{small:!0,icon:"more",label:`What to do with ${n.name}`,kind:"quiet",onClick:o=>e(
n,o.currentTarget)})}]}function Up({text:e}){return r("span",{class:Mn,children:e})}function W3({dataset:e}){return e.rejects===
0?r(Up,{text:"0"}):r("button",{type:"button",tabIndex:-1,class:eg,onClick:()=>ye(Ss("rejects",e.name)),children:H(e.rejects)})}
function U3({dataset:e,anchor:t,onClose:n,onDrop:o}){let i=U(t),s=l=>()=>ye(Ss(l,e.name)),a=()=>{nw(e.name).then(()=>ne(
`${e.name} is being compacted.`,{label:"Show",act:()=>ye(Ss("jobs",""))}),l=>ne(`Compacting failed: ${j(l).message}`))};
return r(jo,{anchor:i.current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"e\
xplore",act:()=>{ni(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s(
"ingests")},{label:"Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop \
the dataset",icon:"trash",danger:!0,act:o}]})}function x1({dataset:e}){let[{value:t,error:n},o]=k({value:null,error:null}),i=()=>{Xk(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:j(a)}))},s=oi.value.length;return N(i,[e,s]),n?r(Pe,{icon:"warning",title:"The ingests cannot be \
listed",actions:r(M,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Pe,{icon:"up\
load",title:"No files came into this dataset",actions:r(Ko,{children:"Load a file"}),children:"Events that programs push\
 without the name of a file are not listed here."}):r("div",{class:Ri,children:r(_e,{label:"Ingests",columns:K3(),rows:t})}):
r(we,{})}function K3(){let e=ht();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>J(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:Mn,children:[B(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:Mn,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>B(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:B(t),children:H(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:Mn,children:"0"}):r("span",{class:Ts,title:q(n/Math.max(1,t+n)),children:H(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${B(t)} B`,children:wn(t)})}]}function ja(e){return e==="ingest"?"Loading":"Compacting"}function w1(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var j3=3e3;function k1(){let e=oi.value.length;return N(()=>{To();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&To()},j3);return()=>clearInterval(t)},[]),N(()=>{Dt()},[e]),ew.value?wu.value.length===0?r(Pe,{icon:"clock",title:"\
Nothing is under way",actions:r(Ko,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:Ri,children:r(_e,{label:"Jobs",columns:G3(),rows:wu.value})}):r(we,{})}
function G3(){let e=ht();return[{key:"kind",head:"Job",cell:({kind:t})=>ja(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
J3,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>H(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>wn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>J(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>Me((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(Z3,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:Ts,children:r($,{value:t,
most:160})}):null}]}function J3({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?Ts:Mn,children:w1(
e.state)}):r("span",{class:f1,children:[r(Ua,{small:!0,label:`${ja(e.kind)} ${e.dataset}`,done:e.done}),q(e.done)]})}function Z3({
job:e}){let t=()=>{$p(e.id).catch(n=>ne(j(n).message))};return e.state==="running"?r(M,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(M,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function S1(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*Y3(C1(l,n.key),C1(u,n.key))};return i.sort(a)}function C1(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function Y3(e,t){return e<t?-1:e>t?1:0}function Kp(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function jp(e,t,n){
try{return await n1(e,t,n),await Vn(e),null}catch(o){let i=j(o);return ne(`The note on ${t} was not saved: ${i.message}`),
i}}function T1({dataset:e,column:t,onClose:n}){let[o,i]=k(t.description??""),[s,a]=k(t.unit??""),[l,u]=k(null),c=mt(),p=t.type===
"int64"||t.type==="float64",d=async()=>{let m=await jp(e,t.name,Kp(t,{description:o.trim(),unit:s.trim()}));m?u(m):n()};
return r(Xe,{title:`Describe ${Q(t.name).text}`,onClose:n,foot:r(O,{children:[r(M,{kind:"outlined",onClick:n,children:"C\
ancel"}),r(M,{kind:"primary",onClick:()=>{d()},children:"Save"})]}),children:r("form",{class:Ka,onSubmit:m=>{m.preventDefault(),
d()},children:[r("div",{class:Cs,children:[r("label",{class:bt,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:Ve,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:m=>i(m.
currentTarget.value)})]}),p&&r("div",{class:Cs,children:[r("label",{class:bt,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:Ve,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:m=>a(m.currentTarget.value)})]}),
l&&r(ce,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function Gp({label:e,value:t,onInput:n}){return r("input",{class:Ve,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function _1({dataset:e}){let{value:t,error:n}=Ee(e).value;return N(()=>{Ee(e).value.value&&Vn(e)},[e]),t?r(Q3,{dataset:t}):
n?r(Pe,{icon:"warning",title:"The properties cannot be shown",actions:r(M,{kind:"outlined",onClick:()=>{Vn(e)},children:"\
Try again"}),children:n.message}):r(we,{})}function Q3({dataset:e}){let[t,n]=k(""),[o,i]=k(null),[s,a]=k(null),l=e.columns??
[],u=Y(()=>S1(l,t,o),[l,t,o]),c=Y(()=>X3(e,a),[e]),p=l.filter(d=>d.hidden).length;return r(O,{children:[r("div",{class:Du,
children:[r("div",{class:u1,children:r(Gp,{label:"Find a property",value:t,onInput:n})}),r("span",{class:Mn,role:"status",
children:[t===""?Oe(l.length,"property","properties"):`${B(u.length)} of ${Oe(l.length,"property","properties")}`,p>0&&`\
, ${B(p)} hidden`]})]}),u.length===0?r(Pe,{icon:"search",title:"No property has this text",actions:r(M,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:Ri,children:r(_e,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(T1,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function X3(e,t){let n=ht(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?m1:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${d1} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:p1,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:Mn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(Ip,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:B(s),children:H(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(eF,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?J(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:c1,children:[r(M,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(M,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
jp(e.name,s.name,Kp(s,{hidden:!s.hidden}))}})]})}]}function eF({column:e,zone:t}){if(e.examples?.length)return r(Zh,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?H(s):e.type==="timestamp"?
J(String(s),t):String(s);return r("span",{class:Mn,children:[i(n)," to ",i(o)]})}var Jp=ae(null);function Ni(e){Jp.value=e}function P1(){let e=Jp.value;return e?r(O,{children:e(()=>{Jp.value===e&&(Jp.value=
null)})}):null}var $1="ro",D1="io";function E1(e,t){Ni(n=>r(nF,{text:e,what:t,onClose:n}))}function nF({text:e,what:t,onClose:n}){let o=U(null);return rt(()=>o.
current?.select(),[]),r(Xe,{title:`${t}, to copy`,onClose:n,children:[r("p",{class:$1,children:"This page may not use th\
e clipboard. The text is selected: press Ctrl+C."}),r("textarea",{ref:o,class:D1,readOnly:!0,"data-autofocus":!0,rows:6,
"aria-label":t,value:e,onFocus:i=>i.currentTarget.select()})]})}function Fe(e,t){oF(e).then(n=>{n?ne(`${t} is copied.`):E1(e,t)})}async function oF(e){if(navigator.clipboard!==void 0&&
await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("textarea");t.value=e,t.
className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}var rF=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function A1(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
rF,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??iF(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function iF(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var L1="ir",R1="ao";function F1({dataset:e}){let[t,n]=k(""),[o,i]=k(null),s=B1(e,t),a=B1(e,""),l=it.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Pe,{icon:"warning",title:"The lines cannot be listed",actions:r(M,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(we,{});if(a.rows.length===0)return r(Pe,{icon:"che\
ck",title:"Every line was taken",actions:r(M,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=A1(a.rows);
return r(O,{children:[r("div",{class:Du,children:[r("div",{class:g1,role:"group","aria-label":"Reasons",children:[r(N1,{
text:r(O,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(N1,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:L1,
href:t1(e,t),download:`${e}-rejects.ndjson`,children:[r(ie,{name:"download"}),"Download"]})]}),r("div",{class:Ri,children:s.
rows?r(_e,{label:"Lines that were not taken",columns:aF(),rows:s.rows,onCell:c=>i(c)}):r(we,{})}),s.rows&&s.more&&r("div",
{class:Du,children:[r(M,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:Mn,children:[B(s.rows.length),
" are shown"]})]}),o&&r(lF,{reject:o,onClose:()=>i(null)})]})}function N1({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:y1,"aria-pressed":o,onClick:i,children:[e,r("span",{class:Mn,children:[H(t),n&&"+"]})]})}
function B1(e,t){let[n,o]=k({rows:null,cursor:void 0,error:null}),[i,s]=k(0),a=U(null),l=(u,c)=>{a.current?.abort();let p=a.
current=new AbortController;e1(e,t,c,p.signal).then(d=>o({rows:[...u,...d.rejects],cursor:d.cursor,error:null}),d=>{p.signal.
aborted||o({rows:null,cursor:void 0,error:j(d)})})};return N(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function aF(){let e=ht();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:z1(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>B(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>B(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:h1,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>J(t,e,"second")}]}function z1({source:e,key:t}){return t!==""?t:e}function lF({reject:e,onClose:t}){return r(
Xe,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(M,{kind:"outlined",icon:"copy",onClick:()=>Fe(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:Ka,children:[r("p",{class:Ts,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:Mn,children:[r($,{value:z1(e),most:200,middle:!0}),", line ",B(e.line),", byte ",B(e.offset),"; ",Oe(e.text.
length,"character")]}),r("pre",{class:R1,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var Zp={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function I1({rest:e}){
let{tab:t,dataset:n}=Wk(e),o=it.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(Wt.value)?Wt.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";N(()=>{Dt()},[]),N(()=>{document.title=`${Zp[t]} · Data · Sluice`},[t]);let a=oi.value.length;return r(
"main",{class:r1,"data-tab":t,children:[r("header",{class:i1,children:[r("h1",{children:"Data"}),s&&i!==""&&r(Xt,{title:"\
Dataset",icon:"data",kind:"outlined",class:a1,values:o,value:i,onChange:l=>ye(Ss(t,l))}),r("span",{class:s1}),r(Ko,{kind:"\
primary",children:"Load a file"})]}),r(Vk,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>ye(Ss(l,n)),
tabs:Object.keys(Zp).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:Zp[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":Zp[t],class:l1,children:r(uF,{tab:t,dataset:i})})]})}function uF({tab:e,dataset:t}){let{value:n,error:o}=it.
value;if(e==="jobs")return r(k1,{});if(!n)return o?r(Pe,{icon:"warning",title:"The datasets cannot be listed",actions:r(
M,{kind:"outlined",onClick:()=>{Dt()},children:"Try again"}),children:o.message}):r(we,{});if(n.length===0)return r(Pe,{
icon:"data",title:"There are no datasets yet",actions:r(Ko,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(b1,{datasets:n});case"properties":return r(_1,{dataset:t},t);case"\
ingests":return r(x1,{dataset:t},t);case"rejects":return r(F1,{dataset:t},t)}}var H1={name:"data",label:"Data",icon:"data",letter:"d",Page:I1};var cF=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function Yp(e){let t=cF.exec(e)?.[1];if(t===void 0)return null;let n=q1(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function tg({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function q1(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function pF(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function V1(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&pF(t[1])?q1(t[1])[0].trim():"";return n===""?null:n}var dF=40,mF=40;function Qp(e){if(e.samples)return"raw";let t=ge(e.aggregate?.by);return t.some(o=>Yp(o)!==null)?t.some(
Bi)?"heat":"distribution":t.some(Bi)?"line":"table"}function Bi(e){return/^\s*time\s*\(/i.test(e)}function Go(e){for(let t of ge(
e.aggregate?.by)){let n=Yp(t);if(n)return n}return null}function Eu(e,t,n,o){if(t==="raw")return e.samples?e:{...Be(e),samples:{}};
let i=e.aggregate??n??vs("explore",null,{events:[]}).aggregate,s={...Be(e),aggregate:i},a=ge(i.by).filter(u=>!Aa(u)),l=ge(
i.by).find(Bi)??"time('auto')";switch(t){case"distribution":return W1(s,u=>[u,...a.slice(0,1)],dF,o);case"heat":return W1(
s,u=>[l,u],mF,o);case"line":return ng(s,[l,...a],n);case"bar":return ng(s,a.length>0?a:[l],n);default:return ng(s,a,n)}}
function fF(e){for(let t of ge(e.aggregate?.measures)){let n=V1(t);if(n!==null)return n}return null}function W1(e,t,n,o){
let i=Go(e)??hF(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(tg(i))]}}}function hF(e,t,n){let o=fF(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function ng(e,t,n){let o=e.aggregate,i=Go(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ge(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function Xp(e,t){
let n=Go(e);if(!e.aggregate||!n)return e;let o=ge(e.aggregate.by).map(i=>Yp(i)?tg({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var gF=100;function Ga(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>Ft(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:ve(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>gF}})}var yF=/^[=+\-@\t\r]/;function vF(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=yF.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function ed(e,t){
return[e,...t].map(n=>`${n.map(vF).join(",")}\r
`).join("")}function _s(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var Au=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],bF=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Jo(e,t){let n=Au.find(
s=>s.from===e.from&&(s.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
i=o?bF.get(o[2]):void 0;return o&&i?`Last ${o[1]==="1"?i:`${o[1]} ${i}s`}`:`${U1(e.from,t,"the first event")} – ${U1(e.
to,t,"now")}`}function U1(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return J(e,t,J(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Ou=2,_o=16,Ps=20,xF=24;async function K1(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(g=>({canvas:g,box:g.getBoundingClientRect()})),a=Math.min(...s.map(({box:g})=>g.
top)),l=Math.max(...s.map(({box:g})=>g.bottom))-a,u=wF(e),c=Math.max(1,Math.floor((i.width-2*_o)/200)),p=Math.ceil(u.length/
c)*Ps+2*Ps,d=globalThis.document.createElement("canvas");d.width=i.width*Ou,d.height=(_o+2*Ps+l+p+_o)*Ou;let m=d.getContext(
"2d");if(!m)return null;m.scale(Ou,Ou),m.fillStyle=tt("--surface"),m.fillRect(0,0,i.width,d.height/Ou);let f=_o+2*Ps;td(
m,kF(t),_o,_o+12,`600 13px ${tt("--font")}`,tt("--text"),i.width-2*_o),td(m,`${V(t.dataset)}, ${Jo(t,n)}, ${n}`,_o,_o+12+
Ps,`12px ${tt("--font")}`,tt("--muted"),i.width-2*_o);for(let{canvas:g,box:y}of s)m.drawImage(g,y.left-i.left,f+y.top-a,
y.width,y.height);return u.forEach(({text:g,color:y},v)=>{let[T,x]=[_o+v%c*200,f+l+Ps+Math.floor(v/c)*Ps];m.fillStyle=y,
m.fillRect(T,x-8,12,8),td(m,g,T+20,x,`12px ${tt("--font")}`,tt("--text"),168)}),td(m,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,_o,f+l+p-4,`12px ${tt("--font")}`,tt("--muted"),i.width),new Promise(g=>{d.toBlob(g,"\
image/png")})}function td(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=mu(t,u);e.fillText(l,n,o)}function wF(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,xF)}function kF(e){let t=ge(e.aggregate?.measures).join(", ")||"count()",n=ge(e.aggregate?.by);
return V(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}async function j1(e){return re("v1/links",{body:e})}async function G1(e,t){return re(`v1/links/${encodeURIComponent(e)}`,
{signal:t})}function J1(e){return Bt(`l/${encodeURIComponent(e.id)}`)}var Un=new hs,nd=ae(wr("waits")==="yes");function Z1(e){nd.value=e,kr("waits",e?"yes":"no")}var CF=150,og,Ja=null;function Po(){
clearTimeout(og),Ja=Te.value,Un.run(Ja,{history:!0})}function Y1(){bn(()=>{let{state:e,how:t}=bp.value,n=Di.value,o=It.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Ja!==null&&Vt(Ja,e.document)||nd.value&&Ja!==
null&&Vt(Be(Ja).dataset,e.document.dataset)||(clearTimeout(og),og=setTimeout(Po,t==="replace"?CF:0))})}function rg(e){return`'${e.replaceAll("'","'\\''")}'`}function Lu(e){return`sluice query ${rg(JSON.stringify(e))}`}function Q1(e,t){
return`curl -H 'Content-Type: application/json' ${rg(e)} \\
  -d ${rg(JSON.stringify(t))}`}function Ru(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}function ig(e){return Q1(Bt("v1/query"),e)}function eC(){let{document:e}=Ie.value,t=TF();return[{label:"Copy link",icon:"\
share",act:()=>{xs(Ie.value).then(n=>Fe(n,"The link"))}},{label:"Short link, moves with time",icon:"clock",act:()=>{SF().
then(X1)}},{label:"Short link to these numbers",icon:"save",disabled:t===null,act:()=>{t&&t().then(X1)}},"rule",{label:"\
Copy as JSON",icon:"braces",act:()=>Fe(JSON.stringify(e,null,2),"The document")},{label:"Copy as sluice command",icon:"c\
opy",act:()=>Fe(Lu(e),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Fe(ig(e),"The command")},{label:"Copy as\
 Go",icon:"copy",act:()=>Fe(Ru(e),"The code")}]}async function SF(){return{...await tC(Ie.value),document:Ie.value.document,
frozen:!1}}function TF(){let{phase:e,answer:t,former:n}=Un.result.value;return e!=="exact"||!t||n?null:async()=>({...await tC(
Ie.value),document:_F(Ie.value.document,t.query),frozen:!0,answer:t})}async function tC({document:e,view:t,as:n,open:o}){
return{path:`/${Fa(e.dataset,t)}`,...n===null?{}:{as:n},...o.length===0?{}:{open:await Ba(o)}}}function _F(e,t){let{from:n,
to:o}=t??{};return{...e,...n===void 0?{}:{from:n},...o===void 0?{}:{to:o}}}async function X1(e){try{Fe(J1(await j1(e)),"\
The short link")}catch(t){ne(`The link cannot be saved: ${j(t).message}`)}}var nC="to";function rC({document:e,answer:t,zone:n}){let o=U(null),i=a=>{a.catch(l=>ne(V(j(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:nC,children:r(nt,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i($F(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(iC(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(EF(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i(oC(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>_s(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i(oC(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Fe(ig(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Fe(Lu(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Fe(Ru(e),"The code")},{label:"Copy link",icon:"share",act:()=>{xs(Ie.
value).then(a=>Fe(a,"The link"))}}],children:"Export"})})}async function $F(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await K1(i,t,n);s?_s(s,`${o}.png`):ne("This chart is a table; take it along as CSV.")}async function iC(e,t){
let n=[...e.rows,...e.other?[DF(e.other,"(other)")]:[]];_s(new Blob([ed(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function DF(e,t){return e.map((n,o)=>o===0?t:n)}async function EF(e,t){await iC(await re("v1/q\
uery",{body:ke(ke(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function oC(e,t,n){let o=await xa(`v1/query?\
format=${t}`,{body:e});_s(await o.blob(),n)}function Et(e,t){let n=ge(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>Wo(e.columns[a]))}}function sC(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function Nu(e,t,n,o=null){let{times:i,starts:s,places:a}=AF(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);e.rows.forEach((p,d)=>{let m=lC(p[t.time]);if(m===null)return;let f=t.keys.map(S=>p[S]),
g=JSON.stringify(f),y=l.get(g);y||l.set(g,y={keys:f,values:u(),low:u(),high:u(),estimated:!1});let v=p[n],T=a.get(m);y.values[T]=
typeof v=="number"?v:null;let x=o?.[d]?.[n];x&&(y.estimated=!0,[y.low[T],y.high[T]]=x)});let c=[...l.values()].map(({keys:p,
values:d,low:m,high:f,estimated:g})=>({keys:p,values:d,low:g?m:null,high:g?f:null,total:d.reduce((y,v)=>y+(v??0),0)}));return{
times:i,starts:s,series:c.sort((p,d)=>d.total-p.total)}}function AF(e,t){let n=new Map;for(let i of e.rows){let s=lC(i[t.
time]);s!==null&&n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),
places:new Map(o.map((i,s)=>[i,s]))}}function aC(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:
i[l])))}function Fi(e){return/^\s*(count|sum)\s*\(/i.test(e)}function lC(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function Mo(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var uC="oo",cC="no",pC="ar",dC="po",mC="do";function Kn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=Y(()=>RF(e,t,n,a),
[e,t,n,a]),c=Y(()=>e.rows.map(m=>({cells:m,kind:"group"})),[e]),p=Y(()=>LF(e),[e]),d=s&&((m,f,g)=>s(m.cells,f.key,g));return r(
_e,{label:l,columns:u,rows:c,summary:p,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},...d?{onCell:d,onMenu:d}:{}})}function LF(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function sg(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function RF(e,t,n,o){let i=Et(e,t),s=i.time<0?0:Mo([...new Set(e.rows.map(u=>Date.parse(String(u[i.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([i.time,...i.keys]),l=sg(e,i);return e.columns.flatMap((u,c)=>{let p={key:u.name,head:r($,{value:u.
name,most:48}),number:Wo(u)&&!a.has(c),cell:d=>d.kind!=="group"&&a.has(c)?c===0?r($,{shown:FF(d.kind)}):null:c===i.time?
Pn(String(d.cells[c]),s,n):r(zF,{value:d.cells[c],column:u,zone:n})};return i.measures.includes(c)?[p,...o&&Fi(u.name)&&
i.keys.length>0?[NF(e,c)]:[],...l?[BF(e,i,l,c)]:[]]:[p]})}function NF(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:uC,children:[a!=="total"&&r(
"span",{class:cC,children:r("span",{class:pC,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",
{class:dC,children:q(l)})]})}}}function BF(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("spa\
n",{class:mC,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${at(u,Ft(i.name),!0)} before`;return r(
"span",{title:c,children:u===0?l===0?q(0):"new":xn(l/u-1)})}}}function FF(e){return e==="other"?_n:{text:Nn.total,kind:"\
other"}}function zF({value:e,column:t,zone:n}){let o=io(e,t,n);return typeof e=="number"?r("span",{title:at(e,Ft(t.name),
!0),children:o.text}):r($,{shown:o,most:64,middle:!0})}function od(e,t){let n=[...new Set(e)].sort((d,m)=>d-m),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,p=(t.scale==="log"?IF(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(d,m)=>s+m*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(d=>HF(i,d));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function IF(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function HF(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function Fu({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function ag(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(g=>u[g]),p=JSON.stringify(c),d=s.get(p);d||s.set(p,d={keys:c,counts:new Array(
a).fill(0),nulls:0});let m=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")d.nulls+=m;else{let g=t.zero&&f<=0?
0:Fu(t,f*(1+Math.sign(f)*1e-12));g>=0&&g<a&&(d.counts[g]+=m)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function zu(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function fC(e,t,n){let o=zu(t),i=Fu(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(zi(e,n)-i)}function qF({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function zi(e,t){let n=e.edges.length-1,o=Fu(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function hC(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return qF(e,o,Math.max(0,Math.min(1,t-o)))}function rd(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?WF(n,o,t):[];return i.length>1?i:VF(n,o,t)}function VF(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function WF(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var gC="lo";var jF=2;function id({height:e,draw:t,onWidth:n}){let o=U(null),[i,s]=k(0),a=hp.value;return rt(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let p=Math.floor(l.clientWidth);s(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),rt(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(jF,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:gC,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function Za(e,t,n){e.font=`12px ${tt("--font")}`,e.fillStyle=tt("--muted"),e.textAlign=t,e.textBaseline=
n}function yC(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function sd(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var bC="xo",xC="so",wC="re",kC="co",ad="go",CC="ho",SC="fo",TC="tr",lg="uo",_C="mo",PC="vo",MC="wo",ug="or";var Ms=56,DC=16,$C=12,GF=24;function EC(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[p,d]=k(0),m=U(null),f=n.length,g=Math.max(1,p-Ms-DC),y=(P,R)=>(P-R.getBoundingClientRect().left-Ms)/g*f,v=(P,R)=>Math.max(
0,Math.min(f-1,Math.floor(y(P,R)))),T=jc((P,R,_)=>{JF(P,R,_,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:bC,onPointerMove:P=>{let R=v(P.clientX,P.currentTarget);e.onCursor(R),m.current&&
e.onSelect&&Math.abs(P.clientX-m.current.x)>3&&e.onSelect({from:Math.min(m.current.from,R),to:Math.max(m.current.from,R)+
1})},onPointerUp:P=>{let R=m.current;m.current=null,R&&Math.abs(P.clientX-R.x)<=3&&e.onBin?.(R.from,new DOMRect(P.clientX,
P.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:P=>{P.button===0&&(P.currentTarget.setPointerCapture(
P.pointerId),m.current={from:v(P.clientX,P.currentTarget),x:P.clientX})},children:r(id,{height:s,draw:T,onWidth:d})})}function JF(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((S,P)=>S+P,0),p=a==="count"?s:a==="cdf"?zu(s):s.map(S=>c===
0?0:S/c),d=yC(a==="cdf"?1:o.largest>0?o.largest:Math.max(...p,0),n<160?3:4),m=d.at(-1)||1,f={left:Ms,top:$C,width:t-Ms-DC,
height:n-$C-GF},g=S=>f.left+S/Math.max(1,s.length)*f.width,y=S=>f.top+f.height-S/m*f.height;e.clearRect(0,0,t,n),ZF(e,f,
d,y,a);let v=tt("--selection"),T=tt(o.color);u&&(e.globalAlpha=.12,e.fillStyle=v,e.fillRect(g(u.from),f.top,g(u.to)-g(u.
from),f.height),e.globalAlpha=1);let x=f.width/s.length>5?1:0;s.forEach((S,P)=>{let R=p[P],_=u!==null&&P>=u.from&&P<u.to;
e.fillStyle=_?v:T,e.globalAlpha=l===null||l===P?1:.75;let E=R>0?Math.max(1,y(0)-y(R)):0;e.fillRect(g(P),y(0)-E,Math.max(
1,g(P+1)-g(P)-x),E)}),e.globalAlpha=1,YF(e,f,i,g,o.unit)}function ZF(e,t,n,o,i){e.strokeStyle=tt("--line"),e.lineWidth=1,
Za(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?H(s):q(s),t.left-8,a)}}function YF(e,t,n,o,i){Za(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,p=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<s+12||(e.fillText(l,p,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=p+c)};n.zero&&a("≤ 0",o(.5));for(let l of rd(n,Math.max(2,Math.floor(t.width/80))))
a(at(l,i),o(zi(n,l)))}var ld=12;function OC(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,onBin:c}=e,p=Y(
()=>QF(t,n,i),[t,n,i.count,i.scale]),{edges:d,histograms:m,all:f,property:g}=p,[y,v]=k(null),T=Ft(i.value),x=f.counts.length,
S=g===""?f:m[y?.group??0]??f,P=E=>{let L={ArrowRight:(y?.bin??-1)+1,ArrowLeft:(y?.bin??x)-1,Home:0,End:x-1}[E.key];if(L!==
void 0&&x>0){let W=Math.max(0,Math.min(L,x-1));return E.shiftKey&&u(XF(l,y?.bin??W,W),d),v({bin:W,group:y?.group??0,left:W>
x/2}),!0}if(E.key!=="Enter"&&E.key!=="."||!y)return!1;let F=E.target.getBoundingClientRect();return c(y.bin,d,g===""?[]:
S.keys,new DOMRect(F.left+Ms+(y.bin+.5)/x*(F.width-Ms-16),F.top+80,0,0)),!0},R=Math.max(0,...m.slice(0,ld).map(({counts:E,
total:L})=>Math.max(0,...E)/(s==="count"?1:L||1))),_=(E,L)=>r(EC,{edges:d,counts:E.counts,mode:s,unit:T,height:g===""?320:
132,color:g===""?"--series-1":cn(kn(g,E.keys)),largest:g===""||s==="cdf"?0:R,cursor:y?.bin??null,selection:l,onCursor:F=>v(
F===null?null:{bin:F,group:L,left:F>x/2}),onSelect:F=>u(F,d),onBin:(F,W)=>c(F,d,g===""?[]:E.keys,W)});return r(Ke,{title:r(
O,{children:["Distribution of ",r($,{value:i.value,most:64}),g!==""&&r(O,{children:[" by ",r($,{value:g,most:48})]})]}),
summary:oz(i,f,a,T,g,m.length),onKey:P,announced:y?RC(d,S,y.bin,T).join(", "):"",table:r(Kn,{answer:t,document:n,zone:o}),
...e.actions===void 0?{}:{actions:e.actions},children:[g===""?r(O,{children:[_(f,0),r(tz,{edges:d,counts:f.counts,percentiles:a,
unit:T,onMove:e.onPercentile})]}):r(ez,{histograms:m,render:_}),f.nulls>0&&r("p",{class:lg,children:[B(f.nulls)," withou\
t a value (",q(f.nulls/(f.nulls+f.total)),") are not drawn."]}),y&&r(nz,{edges:d,histogram:S,bin:y.bin,unit:T,start:y.left,
name:g===""?null:S.keys})]})}function QF(e,t,n){let o=Et(e,t),i=o.keys.find(d=>e.columns[d].name.startsWith("bins("))??o.
keys[0]??0,s=o.keys.filter(d=>d!==i),a=e.rows.map(d=>d[i]).filter(d=>typeof d=="number"),l=od(a,n),u=o.measures[0]??e.columns.
length-1,[c]=ag(e,l,i,[],u),p={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:ag(e,l,i,s,u),all:c??p,property:s.
map(d=>e.columns[d].name).join()}}function XF(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{
from:Math.min(o,n),to:Math.max(o,n)+1}}function ez({histograms:e,render:t}){return r(O,{children:[r("div",{class:CC,children:e.
slice(0,ld).map((n,o)=>r("div",{class:SC,children:[r("div",{class:TC,children:[r("span",{children:r($,{value:n.keys[0],most:40,
middle:!0})}),r("span",{class:ad,children:H(n.total)})]}),t(n,o)]},JSON.stringify(n.keys)))}),e.length>ld&&r("p",{class:lg,
children:[ld," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function tz({edges:e,counts:t,percentiles:n,
unit:o,onMove:i}){let s=U(null),a=t.length;if(a===0)return null;let l=u=>{let c=s.current.getBoundingClientRect(),p=Math.
max(0,Math.min(a,(u-c.left)/c.width*a));return AC(fC(e,t,hC(e,p)))};return r("div",{ref:s,class:xC,children:n.map(({share:u,
value:c},p)=>{let d=c===null?null:zi(e,c)/a*100;return d===null?null:r(O,{children:[r("span",{class:kC,style:{left:`${d}\
%`,top:"-308px",height:"284px"}},`line ${p}`),r("button",{type:"button",class:wC,role:"slider","aria-label":"Percentile",
"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((u*100).toFixed(1)),"aria-valuetext":`${cg(u)}, ${at(c,o)}`,
style:{left:`${Math.max(2,Math.min(98,d))}%`},onPointerDown:m=>m.currentTarget.setPointerCapture(m.pointerId),onPointerMove:m=>{
m.currentTarget.hasPointerCapture(m.pointerId)&&i(p,l(m.clientX))},onKeyDown:m=>{let f={ArrowLeft:-1,ArrowRight:1,ArrowDown:-1,
ArrowUp:1}[m.key];f!==void 0&&(m.preventDefault(),m.stopPropagation(),i(p,AC(u+f*(m.shiftKey?.001:.01))))},children:[r("\
span",{class:ad,children:cg(u)}),at(c,o)]},p)]})})})}function AC(e){return Math.max(.001,Math.min(.999,Math.round(e*1e3)/
1e3))}function cg(e){return`p${Number((e*100).toFixed(2))}`}function LC(e,t,n,o){let i=e.zero&&t===0?"up to":at(e.edges[t]??
0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${at(e.edges[n]??0,o)}`}function Ya(e,t,n){return LC(e,t.from,t.to,
Ft(n))}function RC(e,t,n,o){let i=t.counts[n]??0,s=zu(t.counts),a=n===0?0:s[n-1]??0;return[LC(e,n,n+1,o),`${B(i)} events`,
`${q(t.total===0?0:i/t.total)} of all`,`${q(a)} below`,`${q(1-(s[n]??1))} above`]}function nz({edges:e,histogram:t,bin:n,
unit:o,start:i,name:s}){let[a,l,u,c,p]=RC(e,t,n,o);return r("div",{class:Ce(_C,i&&PC),"aria-hidden":"true",children:[s&&
r("div",{class:ad,children:s.map(d=>Q(d).text).join(", ")}),r("div",{class:MC,children:a}),r("div",{class:ug,children:[r(
"span",{children:l}),r("span",{children:u})]}),r("div",{class:ug,children:[r("span",{children:c}),r("span",{children:p})]})]})}
function oz(e,t,n,o,i,s){let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${cg(l)} ${at(u,o)}`).join(", ");
return`Distribution of ${Q(e.value).text}${i===""?"":` by ${Q(i).text}, ${s} groups`}, ${H(t.total)} values in ${t.counts.
length} bins${a===""?"":`, ${a}`}`}function Tr(e,t,n,o){return re("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var $s=ae([]);function He(e,t){$s.value=[...$s.value,{from:Ie.value,to:e.document,label:t}].slice(-12),he(e)}function pg(e){
$s.value=$s.value.slice(0,e)}function NC(){bn(()=>{let e=Ie.value,t=$s.peek().findIndex(n=>Vt(n.from.document,e.document));
t>=0&&pg(t)})}var BC="bo";function FC({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=k(""),a=Ee(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=Oh(e),c=[...a.map(({name:m})=>m),...Object.keys(e.define??{})],p=a.filter(({name:m,type:f})=>m.toLowerCase().includes(
l)&&f!=="timestamp"&&ve(m)!==u).map(m=>({value:ve(m.name),label:r($,{value:m.name,most:48}),note:m.distinct===void 0?m.type:
`${H(m.distinct)} values`})),d=m=>{o(),Tr(e,t,m).then(f=>{f.by&&He({document:f.by,open:[]},`${f.label} by ${m}`)},f=>ne(
V(j(f).message)))};return r(pn,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:BC,children:r(Ai,{label:"Br\
eak down by",text:i,onText:s,options:p,eager:!0,autofocus:!0,inline:!0,onPick:d,onCancel:o,onTake:m=>d(c.includes(m)?ve(
m):m),placeholder:"a property or an expression"})})}function _r(){let[e,t]=k(null);return{openAt:t,menu:e&&r(sz,{at:e,onClose:()=>t(null)})}}function sz({at:e,onClose:t}){let n=Y(
()=>Tr(e.document,e.mark),[e]),{answer:o,error:i}=dg(n),[s,a]=k(!1);if(s)return r(FC,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,p=>ne(V(j(p).message)))},u=e.head??(i?V(i.message):o?r($,{value:o.label,most:160}):
"…");return r(jo,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...az(e,o,i,l,()=>a(!0))]})}function dg(e){let[t,n]=k({of:null,answer:null,error:null});return N(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:j(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function az(e,t,n,o,i){let s=(a,l,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:p||n!==null,reason:lz(t,u),act:o(c)}};return[s("Only this","filter","only",a=>Iu(a.only,a.label)),
s("Exclude","minus","exclude",a=>Iu(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",mg),s("Actors","actor","actors",fg),s("Save as cohort…","save","coho\
rt",a=>hg(a)),s("Explain","difference","explain",gg),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Fe(
zC(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Fe(a.predicate,"The condition"))]}function lz(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:V(n)}function zC(e){return e===null?"":Array.isArray(e)?
e.map(t=>zC(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function Iu(e,t){e&&He({document:e,open:[]},t)}
function mg({events:e,label:t}){e&&ro({kind:"events",document:e,label:t})}function fg({actors:e,cohort:t,label:n}){e&&ro(
{kind:"actors",request:e,cohort:t,label:n})}function hg({actors:e,cohort:t,label:n}){ro({kind:"cohort",request:e,cohort:t,
label:n})}function gg({explain:e,label:t}){e&&He({view:"difference",document:e,as:null,open:[]},`explain ${Q(t).text}`)}var IC="yo",HC="ko",qC="zo",VC="jo",WC="Xo";function Qa({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=Y(()=>Tr(e,t),[a]),{
answer:u,error:c}=dg(l),p=_t(u?.count??null),d=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):void 0,
m=u===null;return r("section",{class:IC,"aria-label":"Selection",children:[r("div",{class:HC,children:[r("span",{class:qC,
children:n}),r("span",{class:VC,role:"status",children:typeof d=="number"?`${B(d)} events${o?`, ${q(d/o)}`:""}`:c?"":"…"})]}),
c&&r(ce,{error:c}),r("div",{class:WC,children:[s,r(M,{small:!0,kind:"outlined",icon:"filter",disabled:m||!u.only,onClick:()=>Iu(
u?.only??null,u?.label??""),children:"Only"}),r(M,{small:!0,kind:"outlined",icon:"minus",disabled:m||!u.exclude,onClick:()=>Iu(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(M,{small:!0,kind:"primary",icon:"difference",disabled:m||
!u.explain,onClick:()=>u&&gg(u),children:"Explain"}),r(M,{small:!0,kind:"outlined",icon:"rows",disabled:m||!u.events,onClick:()=>u&&
mg(u),children:"Events"}),r(M,{small:!0,kind:"outlined",icon:"actor",disabled:m||!u.actors,onClick:()=>u&&fg(u),children:"\
Actors"}),r(M,{small:!0,kind:"outlined",icon:"save",disabled:m||!u.cohort,onClick:()=>u&&hg(u),children:"Cohort"}),r(M,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var cz=[10,20,40,60,100,200],pz=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function ud({bins:e,document:t,
onDocument:n}){let i=Ga(Ee(t.dataset).value.value).map(({value:s,log:a})=>({label:V(s),checked:s===e.value,act:()=>n(Xp(
t,{value:s,scale:a?"log":"linear"}))}));return r(O,{children:[r(nt,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:V(e.value)}),r(xt,{label:"Scale",choices:pz,value:e.scale,onChange:s=>n(Xp(t,{scale:s}))}),r(nt,{small:!0,
kind:"outlined",after:"down",menuLabel:"Bins",items:cz.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(Xp(t,{count:s}))})),
children:[e.count," bins"]})]})}function qu(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function yg(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var dz=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function UC({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=k("count"),[l,u]=k(null),{openAt:c,menu:p}=_r(),d=fz(t,n.value);N(()=>u(null),[JSON.
stringify(t)]);let m=mz(e,t),f=(y,v,T)=>({range:qu(n,v,y),...m!==null&&T.length>0?{keys:{[m]:T[0]}}:{}}),g=e.total?.at(-1);
return r(O,{children:[r(OC,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:d.list,onPercentile:d.move,selection:l?.
range??null,onSelect:(y,v)=>u(y&&{range:y,edges:v}),onBin:(y,v,T,x)=>c({document:t,mark:f({from:y,to:y+1},v,T),anchor:x,
value:v.edges[y]}),actions:r(O,{children:[r(ud,{bins:n,document:Te.value,onDocument:y=>he({document:y})}),r(xt,{label:"H\
eight",choices:dz,value:s,onChange:a}),i]})}),l&&r(Qa,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${Ya(l.edges,
l.range,n.value)}`,total:typeof g=="number"?g:void 0,onClear:()=>u(null)}),p]})}function mz(e,t){let n=Et(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function fz(e,t){let[n,o]=k([.5,.95,
.99]),{compare:i,...s}=Be(e),a=n.map((p,d)=>`quantile(${t}, ${p}) as p_${d}`),{answer:l}=_t({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((p,d)=>({share:p,
value:typeof u?.[d]=="number"?u[d]:null})),move:(p,d)=>o(n.map((m,f)=>f===p?d:m))}}var KC="So",jC="Bo",GC="X",JC="Co",ZC="Eo",YC="nr",QC="Io",XC="Uo",eS="Lo";var cd=50;function tS(e){let t=Et(e.answer,e.document);return r("div",{class:KC,children:t.measures.map(n=>r(gz,{...e,shape:t,
measure:n},n))})}function gz({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=k(-1),c=U(null),
p=e.columns[a].name,d=Ft(p),m=s.keys.map(_=>e.columns[_].name).join(),f=Fi(p),g=[...e.rows.slice(0,cd),...e.other&&e.rows.
length<=cd?[e.other]:[]],y=_=>typeof _[a]=="number"?_[a]:0,v=Math.max(0,...g.map(y)),T=e.total?y(e.total):0,x=sg(e,s),S=_=>_===
e.other?Nn.other:s.keys.map(E=>Q(_[E]).text).join(", "),P=_=>`${S(_)}, ${at(y(_),d)}${f&&T>0?`, ${q(y(_)/T)}`:""}`,R=_=>{
let E={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:g.length-1}[_.key];if(E!==void 0){let F=Math.max(0,Math.min(E,g.length-1));return u(
F),c.current?.children[F]?.scrollIntoView({block:"nearest"}),!0}let L=c.current?.children[l];return _.key!=="Enter"&&_.key!==
"."||!L?!1:(o(g[l],p,L),!0)};return r(Ke,{title:Q(p).text,onKey:R,announced:l>=0&&g[l]?P(g[l]):"",actions:i?.(p),summary:`\
Bar chart of ${Q(p).text} by ${Q(m).text}, ${e.rows.length} groups${g[0]?`, ${P(g[0])}`:""}`,table:r(Kn,{answer:e,document:t,
zone:n}),children:[r("ul",{ref:c,class:jC,role:"presentation",children:g.map((_,E)=>{let L=_===e.other,F=L?void 0:x?.get(
JSON.stringify(s.keys.map(W=>_[W])))?.[a];return r("li",{class:GC,"data-cursor":E===l,onClick:W=>o(_,p,W.currentTarget.querySelector(
"[data-anchor]")??W.currentTarget),children:[r("span",{class:JC,"data-anchor":"",children:r($,{...L?{shown:{text:Nn.other,
kind:"other"}}:{shown:{text:S(_),kind:s.keys.length===1?Q(_[s.keys[0]]).kind:"value"}},most:40,middle:!0})}),r("span",{class:ZC,
children:r("span",{class:YC,"data-other":L,style:{width:`${v>0?Math.max(.2,y(_)/v*100):0}%`,...L?{}:{background:`var(${cn(
kn(m,s.keys.map(W=>_[W])))})`}}})}),r("span",{class:QC,children:at(y(_),d)}),r("span",{class:XC,children:x?typeof F=="nu\
mber"&&F!==0?xn(y(_)/F-1):"–":f&&T>0?q(y(_)/T):""})]},E)})}),e.rows.length>cd&&r("p",{class:eS,children:[cd," of ",e.rows.
length," groups are drawn; the table has all."]})]})}var nS="Mo",oS="No",rS="Ro",iS="Ao",sS="Do";var bg=1e4;function aS({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=pd(e,t),l=ge(n.aggregate?.order)[0];
return r("section",{class:nS,"aria-label":"Groups",children:[r("div",{class:oS,children:[r("span",{class:rS,children:[e.
rows.length===1?"1 row":`${B(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<bg&&r(M,
{small:!0,kind:"outlined",onClick:()=>le("aggregate.limit",bg),children:`Up to ${B(bg)} groups`}),i("")]}),r(Kn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:vz(l),onCell:s,onSort:u=>he({document:ke(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function lS({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=pd(e,t);return r(O,{children:[r(tS,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function pd(e,t){
let{openAt:n,menu:o}=_r();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:yz(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function yz(e,t,n,o){let i=Et(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function vz(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function uS(e,t,n){let o=t.keys.find(g=>e.columns[g].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let g of e.rows){let y=g[t.time];typeof y=="string"&&s.set(y,Date.parse(y)/1e3)}let a=[...s.keys()].
sort((g,y)=>s.get(g)-s.get(y)),l=new Map(a.map((g,y)=>[g,y])),u=od(e.rows.map(g=>g[o]).filter(g=>typeof g=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(a.length*c),d=0;for(let g of e.rows){let y=l.get(g[t.time]),v=g[o],T=g[i];
if(y===void 0||typeof T!="number")continue;let x=typeof v=="number"?u.zero&&v<=0?0:Fu(u,v*(1+Math.sign(v)*1e-12)):-1;x>=
0&&x<c?p[y*c+x]+=T:d+=T}let m=a.map((g,y)=>bz(p.subarray(y*c,(y+1)*c))),f=a.map((g,y)=>p.subarray(y*c,(y+1)*c).reduce((v,T)=>v+
T,0));return{starts:a,times:a.map(g=>s.get(g)),edges:u,counts:p,bins:c,largest:Math.max(0,...m),tops:m,sums:f,nulls:d}}function bz(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function cS(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function dd(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var dS="Ho",mS="_o",fS="qo",hS="Fo",xg="To",gS="Go",yS="Jo",vS="Ko",bS="Oo",xS="Po",wS="Qo",kS="Vo",CS="pr";var Ii=64,PS=16,Wu=8,MS=24,wg=9;function $S(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[p,d]=k(0),m=U(null),f={width:Math.max(1,p-Ii-PS),height:a-Wu-MS},g=S=>{let P=S.currentTarget.getBoundingClientRect(),
R=Math.floor((S.clientX-P.left-Ii)/f.width*t.starts.length),_=Math.floor((1-(S.clientY-P.top-Wu)/f.height)*t.bins);return{
column:SS(R,t.starts.length),bin:SS(_,t.bins)}},y=jc((S,P,R)=>xz(S,P,R,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),v=S=>{let P=g(S);e.onCursor(P,P.column>t.starts.length/2),m.current&&TS(m.current,S)&&e.onBox(dd(m.current.
from,P,t,{shift:S.shiftKey,alt:S.altKey}))},T=S=>{let P=m.current;m.current=null,P&&!TS(P,S)&&e.onCell(P.from,new DOMRect(
S.clientX,S.clientY,0,0))},x=S=>({left:`${Ii+S.left/t.starts.length*f.width}px`,width:`${(S.right-S.left)/t.starts.length*
f.width}px`,top:`${Wu+(1-S.high/t.bins)*f.height}px`,height:`${(S.high-S.low)/t.bins*f.height}px`});return r("div",{class:dS,
onPointerMove:v,onPointerUp:T,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:S=>{S.button===0&&(S.currentTarget.setPointerCapture(
S.pointerId),m.current={from:g(S),x:S.clientX,y:S.clientY})},children:[r(id,{height:a,draw:y,onWidth:d}),u&&t.bins>0&&r(
"div",{class:mS,style:x({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:fS,"data-box":"",style:x(
c)})]})}function SS(e,t){return Math.max(0,Math.min(t-1,e))}function TS(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function xz(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,p={left:Ii,top:Wu,width:t-
Ii-PS,height:n-Wu-MS};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
wz(i,a),p.left,p.top,p.width,p.height);let d=g=>p.left+g/i.starts.length*p.width,m=g=>p.top+(1-g/i.bins)*p.height;c>=0&&
sd(e,d(c),p.top,p.left+p.width-d(c),p.height,tt("--muted"));for(let[g,y]of s.entries())Sz(e,y,i,d,m,g);Za(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",p.left-8,m(.5));for(let g of rd(i.edges,Math.max(2,Math.floor(p.height/40)))){
let y=m(zi(i.edges,g));f-y<14||(f=y,e.fillText(at(g,l),p.left-8,y))}Tz(e,p,i,d,u)}function wz(e,t){let n=new ImageData(e.
starts.length,e.bins),o=kz();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=cS(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(l*o.length))],d=((e.bins-1-a)*e.starts.
length+s)*4;n.data[d]=u,n.data[d+1]=c,n.data[d+2]=p,n.data[d+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var _S=64;function kz(){let e=Array.from({length:wg},
(t,n)=>Cz(tt(`--ramp-${n+1}`)));return Array.from({length:_S},(t,n)=>{let o=n/(_S-1)*(wg-1),i=Math.min(wg-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function Cz(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function Sz(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,tt("--surface")],
[2,tt("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[d,m]=[o(p+.5),i(zi(n.edges,c))];u?e.lineTo(d,m):e.moveTo(d,m),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function Tz(e,t,n,o,i){Za(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((p,d)=>{
let{hour:m,minute:f}=up(p*1e3,i);if(u?m!==0||f!==0:d%l!==0)return;let g=J(p*1e3,i,a>=27*86400?"month":a>=86400||m===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),y=e.measureText(g).width/2,v=o(d),T=Math.max(t.left+y-8,Math.min(v,t.left+t.width-
y));T-y<c+16||(e.fillText(g,T,t.top+t.height+8),e.fillRect(Math.round(v),t.top+t.height,1,4),c=T+y)})}function DS({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:p}){let d=Y(()=>uS(
e,Et(e,t),n),[e,t,n.count,n.scale]),[m,f]=k(null),[g,y]=k(null),v=Ft(n.value),T=Mo(d.times),x=d.times.findIndex(P=>(P+T)*
1e3>a+1e3),S=P=>{let R=m?.cell??{column:0,bin:0},_=_z(P.key,R,d);if(_){let L=g??R;return P.shiftKey&&u(dd(L,_,d,{shift:!1,
alt:!1}),d),y(P.shiftKey?L:null),f({cell:_,left:_.column>d.starts.length/2}),!0}if(P.key==="Escape"&&l)return u(null,d),
!0;if(P.key!=="Enter"&&P.key!=="."||!m)return!1;let E=P.target.getBoundingClientRect();return c(m.cell,d,new DOMRect(E.left+
Ii+(R.column+.5)/d.starts.length*(E.width-Ii-16),E.top+(1-R.bin/d.bins)*320,0,0)),!0};return r(Ke,{title:r(O,{children:[
"Heat map of ",r($,{value:n.value,most:64})," over time"]}),summary:Dz(d,n,o),onKey:S,announced:m?ES(d,m.cell,n,o,T).join(
", "):"",table:r(Kn,{answer:e,document:t,zone:o}),legend:r($z,{matrix:d,colors:i,lines:s}),...p===void 0?{}:{actions:p},
children:[r($S,{matrix:d,lines:s,colors:i,unit:v,zone:o,height:400,unfinished:x,cursor:m?.cell??null,box:l,onCursor:(P,R)=>f(
P&&{cell:P,left:R}),onBox:P=>u(P,d),onCell:(P,R)=>c(P,d,R)}),m&&d.bins>0&&r(Pz,{matrix:d,cell:m.cell,bins:n,zone:o,step:T,
start:m.left,unit:v})]})}function _z(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function ES(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${Pn(e.times[t]*1e3,s,i)} ${Pi(i,e.times[t]*1e3)}`,Ya(e.edges,{from:n,to:n+1},o.value),`${B(a)} events, ${q(l===0?0:a/l)}\
 of the column`]}function Pz({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=ES(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:Ce(vS,s&&bS),"aria-hidden":"t\
rue",children:[r("div",{class:wS,children:a}),r("div",{class:xS,children:l}),r("div",{children:u}),r("div",{class:kS,children:Array.
from(p,(d,m)=>r("div",{class:CS,"data-here":m===t.bin,style:{height:`${d/c*100}%`}},m))})]})}var Mz=9;function $z({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":H(e.largest);return r("div",{class:hS,
children:[r("span",{class:xg,children:[o,r("span",{class:gS,children:Array.from({length:Mz},(s,a)=>r("span",{class:yS,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:xg,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[B(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function Dz(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${Q(t.value).text}\
 over time, ${e.starts.length} buckets by ${e.bins} bins, ${H(o)} events${s===void 0?"":`, most at ${Pn(s*1e3,Mo(e.times),
n)}`}`}var Ez=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],Az=[["p50",.5],["p95",
.95],["p99",.99]];function AS({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=k("log"),[l,u]=k([]),[c,p]=k(null),{openAt:d,
menu:m}=_r(),f=Rz(t,n.value,l);N(()=>p(null),[JSON.stringify(t)]);let g=e.query?.to,y=Math.min(Date.now(),g===void 0?1/0:
Date.parse(String(g))),v=(x,S)=>({time:yg(S.starts,x.left,x.right,g),...x.low===0&&x.high===S.bins?{}:{range:qu(n,S.edges,
{from:x.low,to:x.high})}}),T=e.total?.at(-1);return r(O,{children:[r(DS,{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,
end:y,box:c?.box??null,onBox:(x,S)=>p(x&&{box:x,matrix:S}),onCell:({column:x,bin:S},P,R)=>d({document:t,mark:v({left:x,right:x+
1,low:S,high:S+1},P),anchor:R,value:P.counts[x*P.bins+S]}),actions:r(O,{children:[r(ud,{bins:n,document:Te.value,onDocument:x=>he(
{document:x})}),r("span",{class:sS,children:"Colour"}),r(xt,{label:"Colour",choices:Ez,value:s,onChange:a}),r(nt,{small:!0,
kind:"outlined",after:"down",menuLabel:"Percentiles over it",items:Az.map(([x,S])=>({label:x,checked:l.includes(S),act:()=>u(
l.includes(S)?l.filter(P=>P!==S):[...l,S].sort())})),children:l.length===0?"Percentiles":l.map(x=>`p${x*100}`).join(", ")}),
i]})}),c&&r(Qa,{document:t,mark:v(c.box,c.matrix),label:Oz(c.box,c.matrix,n,o),total:typeof T=="number"?T:void 0,onClear:()=>p(
null),children:r(M,{small:!0,kind:"outlined",icon:"search",onClick:()=>Lz(c.box,c.matrix,n,g),children:"Zoom"})}),m]})}function Oz(e,t,n,o){
let i=Mo(t.times),s=Pn(t.times[e.left]*1e3,i,o),a=Pn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===
t.bins?`any ${n.value}`:`${n.value} ${Ya(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function Lz(e,t,n,o){
let{from:i,to:s}=yg(t.starts,e.left,e.right,o),a=qu(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.
from===null?"":`${n.value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(d=>d!==""),c=Te.value,p=[c.where===
void 0?"":/\bor\b/i.test(c.where)?`(${c.where})`:c.where,...u].filter(d=>d!=="").join(" and ");He({document:ke(ke(ke(c,"\
from",i),"to",s),"where",p===""?void 0:p)},"zoom")}function Rz(e,t,n){let{compare:o,...i}=Be(e),s=ge(e.aggregate?.by).find(
Bi),a=n.map((c,p)=>`quantile(${t}, ${c}) as p_${p}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},
{answer:u}=_t(l);return!l||!u||!("rows"in u)||u.columns.length!==n.length+1?Nz:n.map((c,p)=>({name:`p${c*100}`,values:u.
rows.map(d=>typeof d[p+1]=="number"?d[p+1]:null)}))}var Nz=[];var kg=ae(0);function md(e,t,n,o=""){let[i,s]=k([]),a=kg.value;return N(()=>{let l=new AbortController,u=new URLSearchParams(
{dataset:e});return typeof t=="string"&&u.set("from",t),typeof n=="string"&&u.set("to",n),o!==""&&u.set("board",o),re(`v\
1/notes?${u.toString()}`,{signal:l.signal}).then(c=>s(c.notes),()=>{}),()=>l.abort()},[e,t,n,o,a]),i}async function Xa(e){
await re("v1/notes",{body:e}),kg.value++}async function fd(e){await re(`v1/notes/${encodeURIComponent(e)}`,{method:"DELE\
TE"}),kg.value++}var hd=Kc(null);var OS="Yo",LS="Zo",RS="en",NS="S",BS="rn",FS="in",zS="an";var Fz=12;function gd({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=k(""),u=d=>d.keys.map(m=>Q(m).text).join(
", "),c=a===""?e:e.filter(d=>u(d).toLowerCase().includes(a.toLowerCase())),p=(d,m)=>{let f=e.filter(v=>v.key!==d.key).map(
v=>v.key),g=!n.has(d.key)&&f.every(v=>n.has(v));if(!m)return o(g?new Set:new Set(f));let y=new Set(n);y.delete(d.key)||y.
add(d.key),o(y)};return r("div",{class:OS,children:[e.length>=Fz&&r("input",{class:LS,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:d=>l(d.currentTarget.value)}),r("div",{class:RS,children:c.map(d=>r("button",{type:"butt\
on",class:NS,"aria-pressed":!n.has(d.key),onClick:m=>p(d,m.ctrlKey||m.metaKey),onContextMenu:s&&(m=>{m.preventDefault(),
s(d,m.currentTarget)}),onKeyDown:s&&(m=>{m.key==="."&&(m.preventDefault(),m.stopPropagation(),s(d,m.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":Pa(d.color).join(" "),style:{stroke:`var(${cn(d.color)})`}})}),r("span",{class:BS,children:r($,{value:d.
keys.length===1?d.keys[0]:d.keys,most:48,middle:!0})}),r("span",{class:FS,children:d.last===null?"–":i(d.last)})]},d.key))}),
t>e.length&&r("p",{class:zS,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var HS="tn",qS="on",VS="nn",Cg="pn",WS="dn",US="ln",KS="xn",jS="sn",GS="cn",Sg="gn";var Tg=12;function JS({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let d=n.map((f,g)=>({row:f,value:e.series[g].values[i]??null,low:e.series[g].low?.[i]??null,high:e.series[g].
high?.[i]??null,before:ZS(t,f.key,i)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,g)=>(g.value??-1/0)-(f.value??-1/0)),
m=Mo(e.times);return r("div",{class:Ce(qS,s>400&&VS),"aria-hidden":"true",children:[r("div",{class:Cg,children:[Pn(c*1e3,
m,a)," ",Pi(a,c*1e3)]}),d.slice(0,Tg).map(({row:f,value:g,low:y,high:v,before:T})=>r("div",{class:WS,children:[r("span",
{class:US,style:{background:`var(${cn(f.color)})`}}),r("span",{class:KS,children:f.keys.length===0?"":f.keys.map(x=>Q(x).
text).join(", ")}),r("span",{class:jS,children:g===null?"–":y!==null&&v!==null?`${l(y)} – ${l(v)}`:l(g)}),T!==void 0&&
r("span",{class:GS,children:g!==null&&T?xn(g/T-1):"–"})]},f.key)),d.length>Tg&&r("div",{class:Cg,children:[d.length-Tg,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:Sg,children:["against ",Pn(t.times[i]*1e3,m,a)]}),u&&r("div",{class:Sg,
children:"this bucket is not over yet"})]})}function ZS(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function YS(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,p=ZS(t,JSON.stringify(l),n),d=c!==null&&p?`, ${xn(c/p-1)}`:"";return`${l.map(m=>Q(m).text).join(", ")} ${c===
null?"nothing":i(c)}${d}`.trim()});return`${Pn(s*1e3,Mo(e.times),o)}: ${a.join("; ")}`}var QS="hn",XS="fn",e2="dr",t2="un";function n2({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(O,{children:o.map(
i=>r(Iz,{flag:i,box:e,zone:n},i.id))})}function Iz({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${J(e.from*1e3,n)}: ${V(e.text)}`,a=Co(s);return r(O,{children:[e.to!==null&&r("s\
pan",{class:XS,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:QS,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:e2,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ie,{name:"save",size:12})})]})}function o2({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:t2,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var Hz="uplot",qz="u-hz",Vz="u-vt",Wz="u-title",Uz="u-wrap",Kz="u-under",jz="u-over",Gz="u-axis",Os="u-off",Jz="u-select",
Zz="u-cursor-x",Yz="u-cursor-y",Qz="u-cursor-pt",Xz="u-legend",e5="u-live",t5="u-inline",n5="u-series",o5="u-marker",r2="\
u-label",r5="u-value",Ku="width",ju="height";var i2="bottom",el="left",_g="right",Vg="#000",s2=Vg+"0",Pg="mousemove",a2="mousedown",Mg="mouseup",l2="mouseenter",u2="\
mouseleave",c2="dblclick",i5="resize",s5="scroll",p2="change",kd="dppxchange",Wg="--",al=typeof window<"u",Og=al?document:
null,nl=al?window:null,a5=al?navigator:null,Ze,vd;function Lg(){let e=devicePixelRatio;Ze!=e&&(Ze=e,vd&&Ng(p2,vd,Lg),vd=
matchMedia(`(min-resolution: ${Ze-.001}dppx) and (max-resolution: ${Ze+.001}dppx)`),Ls(p2,vd,Lg),nl.dispatchEvent(new CustomEvent(
kd)))}function uo(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Rg(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function wt(e,t,n){e.style[t]=n+"px"}function Zo(e,t,n,o){let i=Og.createElement(e);return t!=null&&uo(i,
t),n?.insertBefore(i,o),i}function $o(e,t){return Zo("div",e,t)}var d2=new WeakMap;function Mr(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=d2.get(e);s!=a&&(e.style.transform=s,d2.set(e,s),t<0||n<0||t>o||n>i?uo(e,Os):Rg(e,Os))}var m2=new WeakMap;
function f2(e,t,n){let o=t+n,i=m2.get(e);o!=i&&(m2.set(e,o),e.style.background=t,e.style.borderColor=n)}var h2=new WeakMap;
function g2(e,t,n,o){let i=t+""+n,s=h2.get(e);i!=s&&(h2.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Ug={passive:!0},l5={...Ug,capture:!0};function Ls(e,t,n,o){t.addEventListener(
e,n,o?l5:Ug)}function Ng(e,t,n,o){t.removeEventListener(e,n,Ug)}al&&Lg();function Yo(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:co((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function W2(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var U2=e=>e!=
null,K2=e=>e!=null&&e>0,Td=W2(U2),u5=W2(K2);function c5(e,t,n,o=0,i=!1){let s=i?u5:Td,a=i?K2:U2;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??lt,u??-lt]}function _d(e,t,n,o){let i=b2(e),s=b2(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
ii:j2,l=i==1?co:Do,u=s==1?Do:co,c=l(a(tn(e))),p=u(a(tn(t))),d=ol(n,c),m=ol(n,p);return n==10&&(c<0&&(d=ut(d,-c)),p<0&&(m=
ut(m,-p))),o||n==2?(e=d*i,t=m*s):(e=Y2(e,d),t=Pd(t,m)),[e,t]}function Kg(e,t,n,o){let i=_d(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var jg=.1,y2={mode:3,pad:jg},Ju={pad:0,soft:null,mode:0},p5={min:Ju,max:Ju};function Cd(e,t,n,o){return Md(
n)?v2(e,t,n):(Ju.pad=n,Ju.soft=o?0:null,Ju.mode=o?3:0,v2(e,t,p5))}function je(e,t){return e??t}function d5(e,t,n){for(t=
je(t,0),n=je(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function v2(e,t,n){let o=n.min,i=n.max,s=je(o.pad,
0),a=je(i.pad,0),l=je(o.hard,-lt),u=je(i.hard,lt),c=je(o.soft,lt),p=je(i.soft,-lt),d=je(o.mode,0),m=je(i.mode,0),f=t-e,g=ii(
f),y=Fn(tn(e),tn(t)),v=ii(y),T=tn(v-g);(f<1e-24||T>10)&&(f=0,(e==0||t==0)&&(f=1e-24,d==2&&c!=lt&&(s=0),m==2&&p!=-lt&&(a=
0)));let x=f||y||1e3,S=ii(x),P=ol(10,co(S)),R=x*(f==0?e==0?.1:1:s),_=ut(Y2(e-R,P/10),24),E=e>=c&&(d==1||d==3&&_<=c||d==2&&
_>=c)?c:lt,L=Fn(l,_<E&&e>=E?E:Qo(E,_)),F=x*(f==0?t==0?.1:1:a),W=ut(Pd(t+F,P/10),24),I=t<=p&&(m==1||m==3&&W>=p||m==2&&W<=
p)?p:-lt,ue=Qo(u,W>I&&t<=I?I:Fn(I,W));return L==ue&&L==0&&(ue=100),[L,ue]}var m5=new Intl.NumberFormat(al?a5.language:"e\
n-US"),Gg=e=>m5.format(e),po=Math,wd=po.PI,tn=po.abs,co=po.floor,en=po.round,Do=po.ceil,Qo=po.min,Fn=po.max,ol=po.pow,b2=po.
sign,ii=po.log10,j2=po.log2,f5=(e,t=1)=>po.sinh(e)*t,$g=(e,t=1)=>po.asinh(e/t),lt=1/0;function x2(e){return(ii((e^e>>31)-
(e>>31))|0)+1}function Bg(e,t,n){return Qo(Fn(e,t),n)}function G2(e){return typeof e=="function"}function ze(e){return G2(
e)?e:()=>e}var h5=()=>{},J2=e=>e,Z2=(e,t)=>t,g5=e=>null,w2=e=>!0,k2=(e,t)=>e==t,y5=/\.\d*?(?=9{6,}|0{6,})/gm,Rs=e=>{if(X2(
e)||qi.has(e))return e;let t=`${e}`,n=t.match(y5);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,
s]=t.split("e");return+`${Rs(i)}e${s}`}return ut(e,o)};function Es(e,t){return Rs(ut(Rs(e/t))*t)}function Pd(e,t){return Rs(
Do(Rs(e/t))*t)}function Y2(e,t){return Rs(co(Rs(e/t))*t)}function ut(e,t=0){if(X2(e))return e;let n=10**t,o=e*n*(1+Number.
EPSILON);return en(o)/n}var qi=new Map;function Q2(e){return((""+e).split(".")[1]||"").length}function Yu(e,t,n,o){let i=[],
s=o.map(Q2);for(let a=t;a<n;a++){let l=tn(a),u=ut(ol(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*
u,d=(a>=0?0:l)+(a>=s[c]?0:s[c]),m=e==10?p:ut(p,d);i.push(m),qi.set(m,d)}}return i}var Zu={},Jg=[],rl=[null,null],Hi=Array.
isArray,X2=Number.isInteger,v5=e=>e===void 0;function C2(e){return typeof e=="string"}function Md(e){let t=!1;if(e!=null){
let n=e.constructor;t=n==null||n==Object}return t}function b5(e){return e!=null&&typeof e=="object"}var x5=Object.getPrototypeOf(
Uint8Array),eT="__proto__";function il(e,t=Md){let n;if(Hi(e)){let o=e.find(i=>i!=null);if(Hi(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=il(e[i],t)}else n=e.slice()}else if(e instanceof x5)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=eT&&(n[o]=il(e[o],t))}else n=e;return n}function Kt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=eT&&(Md(e[i])?Kt(e[i],il(o[i])):e[i]=il(o[i]))}return e}var w5=0,k5=1,C5=2;function S5(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function T5(e,t){
if(M5(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return $5(a[0])||(a=P5(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let p=l[c],d=Array(i).fill(void 0),m=t?t[a][c]:k5,f=[];for(let g=0;g<p.length;g++){let y=p[g],v=s.get(u[g]);
y===null?m!=w5&&(d[v]=y,m==C5&&f.push(v)):d[v]=y}S5(d,f,i),o.push(d)}}return o}var _5=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function P5(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function M5(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function $5(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Fn(1,co((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var tT=["January","February","March","April","May","June",
"July","August","September","October","November","December"],nT=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function oT(e){return e.slice(0,3)}var D5=nT.map(oT),E5=tT.map(oT),A5={MMMM:tT,MMM:E5,WWWW:nT,WWW:D5};function Uu(e){
return(e<10?"0":"")+e}function O5(e){return(e<10?"00":e<100?"0":"")+e}var L5={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Uu(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Uu(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Uu(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Uu(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Uu(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>O5(e.getMilliseconds())};function Zg(e,t){t=t||A5;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?L5[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var R5=new Intl.DateTimeFormat().resolvedOptions().timeZone;function N5(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==R5?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var rT=e=>e%1==0,Sd=[1,2,2.5,5],B5=Yu(10,-32,0,Sd),iT=Yu(10,0,32,Sd),F5=iT.filter(rT),As=B5.concat(
iT),Yg=`
`,sT="{YYYY}",S2=Yg+sT,aT="{M}/{D}",Gu=Yg+aT,bd=Gu+"/{YY}",lT="{aa}",z5="{h}:{mm}",tl=z5+lT,T2=Yg+tl,_2=":{ss}",et=null;
function uT(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?Yu(10,0,3,Sd).filter(rT):Yu(10,-3,0,Sd)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,sT,et,et,et,et,et,et,1],[i*28,"{MMM}",S2,et,et,et,et,et,1],[i,aT,S2,et,
et,et,et,et,1],[o,"{h}"+lT,bd,et,Gu,et,et,et,1],[n,tl,bd,et,Gu,et,et,et,1],[t,_2,bd+" "+tl,et,Gu+" "+tl,et,T2,et,1],[e,_2+
".{fff}",bd+" "+tl,et,Gu+" "+tl,et,T2,et,1]];function p(d){return(m,f,g,y,v,T)=>{let x=[],S=v>=a,P=v>=s&&v<a,R=d(g),_=ut(
R*e,3),E=Dg(R.getFullYear(),S?0:R.getMonth(),P||S?1:R.getDate()),L=ut(E*e,3);if(P||S){let F=P?v/s:0,W=S?v/a:0,I=_==L?_:ut(
Dg(E.getFullYear()+W,E.getMonth()+F,1)*e,3),ue=new Date(en(I/e)),X=ue.getFullYear(),fe=ue.getMonth();for(let pe=0;I<=y;pe++){
let Le=Dg(X+W*pe,fe+F*pe,1),Z=Le-d(ut(Le*e,3));I=ut((+Le+Z)*e,3),I<=y&&x.push(I)}}else{let F=v>=i?i:v,W=co(g)-co(_),I=L+
W+Pd(_-L,F);x.push(I);let ue=d(I),X=ue.getHours()+ue.getMinutes()/n+ue.getSeconds()/o,fe=v/o,pe=m.axes[f]._space,Le=T/pe;
for(;I=ut(I+v,e==1?0:3),!(I>y);)if(fe>1){let Z=co(ut(X+fe,6))%24,$e=d(I).getHours()-Z;$e>1&&($e=-1),I-=$e*o,X=(X+fe)%24;
let Re=x[x.length-1];ut((I-Re)/v,3)*Le>=.7&&x.push(I)}else x.push(I)}return x}}return[u,c,p]}var[I5,H5,q5]=uT(1),[V5,W5,
U5]=uT(.001);Yu(2,-53,53,[1]);function P2(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+
o)))}function M2(e,t){return(n,o,i,s,a)=>{let l=t.find(g=>a>=g[0])||t[t.length-1],u,c,p,d,m,f;return o.map(g=>{let y=e(g),
v=y.getFullYear(),T=y.getMonth(),x=y.getDate(),S=y.getHours(),P=y.getMinutes(),R=y.getSeconds(),_=v!=u&&l[2]||T!=c&&l[3]||
x!=p&&l[4]||S!=d&&l[5]||P!=m&&l[6]||R!=f&&l[7]||l[1];return u=v,c=T,p=x,d=S,m=P,f=R,_(y)})}}function K5(e,t){let n=Zg(t);
return(o,i,s,a,l)=>i.map(u=>n(e(u)))}function Dg(e,t,n){return new Date(e,t,n)}function $2(e,t){return t(e)}var j5="{YYY\
Y}-{MM}-{DD} {h}:{mm}{aa}";function D2(e,t){return(n,o,i,s)=>s==null?Wg:t(e(o))}function G5(e,t){let n=e.series[t];return n.
width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function J5(e,t){return e.series[t].fill(e,t)}var Z5={show:!0,
live:!0,isolate:!1,mount:h5,markers:{show:!0,width:2,stroke:G5,fill:J5,dash:"solid"},idx:null,idxs:null,values:[]};function Y5(e,t){
let n=e.cursor.points,o=$o(),i=n.size(e,t);wt(o,Ku,i),wt(o,ju,i);let s=i/-2;wt(o,"marginLeft",s),wt(o,"marginTop",s);let a=n.
width(e,t,i);return a&&wt(o,"borderWidth",a),o}function Q5(e,t){let n=e.series[t].points;return n._fill||n._stroke}function X5(e,t){
let n=e.series[t].points;return n._stroke||n._fill}function eI(e,t){return e.series[t].points.size}var Eg=[0,0];function tI(e,t,n){
return Eg[0]=t,Eg[1]=n,Eg}function xd(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function Ag(e,t,n,o=!0){
return i=>{(!o||i.target==t)&&n(i)}}var nI={show:!0,x:!0,y:!0,lock:!1,move:tI,points:{one:!1,show:Y5,size:eI,width:0,stroke:X5,
fill:Q5},bind:{mousedown:xd,mouseup:xd,click:xd,dblclick:xd,mousemove:Ag,mouseleave:Ag,mouseenter:Ag},drag:{setScale:!0,
x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},cT={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Qg=Kt({},cT,{filter:Z2}),pT=Kt({},Qg,{size:10}),dT=Kt({},cT,{show:!1}),Xg='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',mT="bold "+Xg,fT=1.5,E2={show:!0,scale:"x",stroke:Vg,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:mT,side:2,grid:Qg,ticks:pT,border:dT,font:Xg,lineGap:fT,rotate:0},oI="\
Value",rI="Time",A2={show:!0,scale:"x",auto:!1,sorted:1,min:lt,max:-lt,idxs:[]};function iI(e,t,n,o,i){return t.map(s=>s==
null?"":Gg(s))}function sI(e,t,n,o,i,s,a){let l=[],u=qi.get(i)||0;n=a?n:ut(Pd(n,i),u);for(let c=n;c<=o;c=ut(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function Fg(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?ii:j2,p=co(c(n));
i=ol(u,p),u==10&&(i=As[Yo(i,As)]);let d=n,m=i*u;u==10&&(m=As[Yo(m,As)]);do l.push(d),d=d+i,u==10&&!qi.has(d)&&(d=ut(d,qi.
get(i))),d>=m&&(i=d,m=i*u,u==10&&(m=As[Yo(m,As)]));while(d<=o);return l}function aI(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?Fg(e,t,Fn(u,n),o,i):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?Fg(e,t,Fn(u,-o),-n,i):[u]).reverse().map(m=>-m).
concat(p,c)}var hT=/./,lI=/[12357]/,uI=/[125]/,O2=/1/,zg=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function cI(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),d=u(9,a)-
p>=c?hT:u(7,a)-p>=c?lI:u(5,a)-p>=c?uI:O2;if(d==O2){let m=tn(u(1,a)-p);if(m<c)return zg(t.slice().reverse(),l.distr,d,Do(
c/m)).reverse()}return zg(t,l.distr,d,1)}function pI(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=tn(u(
1,a)-u(2,a));return c<l?zg(t.slice().reverse(),3,hT,Do(l/c)).reverse():t}function dI(e,t,n,o){return o==null?Wg:t==null?
"":Gg(t)}var L2={show:!0,scale:"y",stroke:Vg,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:mT,side:3,
grid:Qg,ticks:pT,border:dT,font:Xg,lineGap:fT,rotate:0};function mI(e,t){let n=3+(e||1)*2;return ut(n*t,3)}function fI(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=tn(a-s),u=e.series[t],
c=l/(u.points.space*Ze);return o[1]-o[0]<=c}var R2={scale:null,auto:!0,sorted:0,min:lt,max:-lt},gT=(e,t,n,o,i)=>i,N2={show:!0,
auto:!0,sorted:0,gaps:gT,alpha:1,facets:[Kt({},R2,{scale:"x"}),Kt({},R2,{scale:"y"})]},B2={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:gT,alpha:1,points:{show:fI,filter:null},values:null,min:lt,max:-lt,idxs:[],path:null,clip:null};function hI(e,t,n,o,i){
return n/10}var yT={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},gI=Kt({},yT,{time:!1,ori:1}),F2={};
function vT(e,t){let n=F2[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=i&&n.plots[p].pub(o,i,s,a,l,u,c)}},e!=null&&(F2[e]=n)),
n}var sl=1,Ig=2;function Ns(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[i.facets[0].scale]:a[e.series[0].scale],d=o==2?a[i.facets[1].scale]:a[i.scale],m=l.left,f=l.top,g=l.
width,y=l.height,v=e.valToPosH,T=e.valToPosV;return p.ori==0?n(i,u,c,p,d,v,T,m,f,g,y,Dd,ll,Ad,xT,kT):n(i,u,c,p,d,T,v,f,m,
y,g,Ed,ul,ny,wT,CT)}function ey(e,t){let n=0,o=0,i=je(e.bands,Jg);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function yI(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function si(e,t,n,o,i,s){
return Ns(e,t,(a,l,u,c,p,d,m,f,g,y,v)=>{let T=a.pxRound,x=c.dir*(c.ori==0?1:-1),S=c.ori==0?ll:ul,P,R;x==1?(P=n,R=o):(P=o,
R=n);let _=T(d(l[P],c,y,f)),E=T(m(u[P],p,v,g)),L=T(d(l[R],c,y,f)),F=T(m(s==1?p.max:p.min,p,v,g)),W=new Path2D(i);return S(
W,L,F),S(W,_,F),S(W,_,E),W})}function $d(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Ad:ny,u=n;for(let d=0;d<
e.length;d++){let m=e[d];if(m[1]>m[0]){let f=m[0]-u;f>0&&l(a,u,o,f,o+s),u=m[1]}}let c=n+i-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function vI(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function ty(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let d=c,m=c;if(i==1)for(;++c<=o&&t[c]===null;)m=c;else for(;--c>=
n&&t[c]===null;)m=c;let f=s(e[d]),g=m==d?f:s(e[m]),y=d-i;f=a<=0&&y>=0&&y<u?s(e[y]):f;let T=m+i;g=a>=0&&T>=0&&T<u?s(e[T]):
g,g>=f&&l.push([f,g])}return l}function z2(e){return e==0?J2:e==1?en:t=>Es(t,e)}function bT(e){let t=e==0?Dd:Ed,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(i,s,a,l,u):(c=Qo(c,l/2,u/2),p=Qo(p,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,p),n(i,s,a+u,s,a,p),n(i,s,a,s+l,a,c),i.closePath())}}var Dd=(e,t,n)=>{e.moveTo(t,n)},Ed=(e,t,n)=>{e.moveTo(
n,t)},ll=(e,t,n)=>{e.lineTo(t,n)},ul=(e,t,n)=>{e.lineTo(n,t)},Ad=bT(0),ny=bT(1),xT=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},wT=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},kT=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},CT=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function ST(e){return(t,n,o,i,s)=>Ns(t,n,(a,l,u,c,p,d,m,f,g,y,v)=>{let{pxRound:T,points:x}=a,S,P;c.ori==0?(S=Dd,P=xT):(S=
Ed,P=wT);let R=ut(x.width*Ze,3),_=(x.size-x.width)/2*Ze,E=ut(_*2,3),L=new Path2D,F=new Path2D,{left:W,top:I,width:ue,height:X}=t.
bbox;Ad(F,W-E,I-E,ue+E*2,X+E*2);let fe=pe=>{if(u[pe]!=null){let Le=T(d(l[pe],c,y,f)),Z=T(m(u[pe],p,v,g));S(L,Le+_,Z),P(L,
Le,Z,_,0,wd*2)}};if(s)s.forEach(fe);else for(let pe=o;pe<=i;pe++)fe(pe);return{stroke:R>0?L:null,fill:L,clip:F,flags:sl|
Ig}})}function TT(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var bI=TT(ll),xI=TT(
ul);function _T(e){let t=je(e?.alignGaps,0);return(n,o,i,s)=>Ns(n,o,(a,l,u,c,p,d,m,f,g,y,v)=>{[i,s]=Td(u,i,s);let T=a.pxRound,
x=X=>T(d(X,c,y,f)),S=X=>T(m(X,p,v,g)),P,R;c.ori==0?(P=ll,R=bI):(P=ul,R=xI);let _=c.dir*(c.ori==0?1:-1),E={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:sl},L=E.stroke,F=!1;if(s-i>=y*4){let X=de=>n.posToVal(de,c.key,!0),fe=null,
pe=null,Le,Z,Ye,Ge=x(l[_==1?i:s]),$e=x(l[i]),Re=x(l[s]),Ae=X(_==1?$e+1:Re-1);for(let de=_==1?i:s;de>=i&&de<=s;de+=_){let Jt=l[de],
Ct=(_==1?Jt<Ae:Jt>Ae)?Ge:x(Jt),Qe=u[de];Ct==Ge?Qe!=null?(Z=Qe,fe==null?(P(L,Ct,S(Z)),Le=fe=pe=Z):Z<fe?fe=Z:Z>pe&&(pe=Z)):
Qe===null&&(F=!0):(fe!=null&&R(L,Ge,S(fe),S(pe),S(Le),S(Z)),Qe!=null?(Z=Qe,P(L,Ct,S(Z)),fe=pe=Le=Z):(fe=pe=null,Qe===null&&
(F=!0)),Ge=Ct,Ae=X(Ge+_))}fe!=null&&fe!=pe&&Ye!=Ge&&R(L,Ge,S(fe),S(pe),S(Le),S(Z))}else for(let X=_==1?i:s;X>=i&&X<=s;X+=
_){let fe=u[X];fe===null?F=!0:fe!=null&&P(L,x(l[X]),S(fe))}let[I,ue]=ey(n,o);if(a.fill!=null||I!=0){let X=E.fill=new Path2D(
L),fe=a.fillTo(n,o,a.min,a.max,I),pe=S(fe),Le=x(l[i]),Z=x(l[s]);_==-1&&([Z,Le]=[Le,Z]),P(X,Z,pe),P(X,Le,pe)}if(!a.spanGaps){
let X=[];F&&X.push(...ty(l,u,i,s,_,x,t)),E.gaps=X=a.gaps(n,o,i,s,X),E.clip=$d(X,c.ori,f,g,y,v)}return ue!=0&&(E.band=ue==
2?[si(n,o,i,s,L,-1),si(n,o,i,s,L,1)]:si(n,o,i,s,L,ue)),E})}function wI(e){let t=je(e.align,1),n=je(e.ascDesc,!1),o=je(e.
alignGaps,0),i=je(e.extend,!1);return(s,a,l,u)=>Ns(s,a,(c,p,d,m,f,g,y,v,T,x,S)=>{[l,u]=Td(d,l,u);let P=c.pxRound,{left:R,
width:_}=s.bbox,E=$e=>P(g($e,m,x,v)),L=$e=>P(y($e,f,S,T)),F=m.ori==0?ll:ul,W={stroke:new Path2D,fill:null,clip:null,band:null,
gaps:null,flags:sl},I=W.stroke,ue=m.dir*(m.ori==0?1:-1),X=L(d[ue==1?l:u]),fe=E(p[ue==1?l:u]),pe=fe,Le=fe;i&&t==-1&&(Le=R,
F(I,Le,X)),F(I,fe,X);for(let $e=ue==1?l:u;$e>=l&&$e<=u;$e+=ue){let Re=d[$e];if(Re==null)continue;let Ae=E(p[$e]),de=L(Re);
t==1?F(I,Ae,X):F(I,pe,de),F(I,Ae,de),X=de,pe=Ae}let Z=pe;i&&t==1&&(Z=R+_,F(I,Z,X));let[Ye,Ge]=ey(s,a);if(c.fill!=null||Ye!=
0){let $e=W.fill=new Path2D(I),Re=c.fillTo(s,a,c.min,c.max,Ye),Ae=L(Re);F($e,Z,Ae),F($e,Le,Ae)}if(!c.spanGaps){let $e=[];
$e.push(...ty(p,d,l,u,ue,E,o));let Re=c.width*Ze/2,Ae=n||t==1?Re:-Re,de=n||t==-1?-Re:Re;$e.forEach(Jt=>{Jt[0]+=Ae,Jt[1]+=
de}),W.gaps=$e=c.gaps(s,a,l,u,$e),W.clip=$d($e,m.ori,v,T,x,S)}return Ge!=0&&(W.band=Ge==2?[si(s,a,l,u,I,-1),si(s,a,l,u,I,
1)]:si(s,a,l,u,I,Ge)),W})}function I2(e,t,n,o,i,s,a=lt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==
void 0){if(l!=null){let p=tn(e[u]-e[l]);p<c&&(c=p,a=tn(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function kI(e){e=e||Zu;
let t=je(e.size,[.6,lt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=ze(i),a=1-
t[0],l=je(t[1],lt),u=je(t[2],1),c=je(e.disp,Zu),p=je(e.each,f=>{}),{fill:d,stroke:m}=c;return(f,g,y,v)=>Ns(f,g,(T,x,S,P,R,_,E,L,F,W,I)=>{
let ue=T.pxRound,X=n,fe=o*Ze,pe=l*Ze,Le=u*Ze,Z,Ye;P.ori==0?[Z,Ye]=s(f,g):[Ye,Z]=s(f,g);let Ge=P.dir*(P.ori==0?1:-1),$e=P.
ori==0?Ad:ny,Re=P.ori==0?p:(oe,dt,Zt,ea,rs,fr,is)=>{p(oe,dt,Zt,rs,ea,is,fr)},Ae=je(f.bands,Jg).find(oe=>oe.series[0]==g),
de=Ae!=null?Ae.dir:0,Jt=T.fillTo(f,g,T.min,T.max,de),Dn=ue(E(Jt,R,I,F)),Ct,Qe,Ro,Xn=W,Mt=ue(T.width*Ze),mr=!1,Vr=null,yo=null,
gi=null,Ys=null;d!=null&&(Mt==0||m!=null)&&(mr=!0,Vr=d.values(f,g,y,v),yo=new Map,new Set(Vr).forEach(oe=>{oe!=null&&yo.
set(oe,new Path2D)}),Mt>0&&(gi=m.values(f,g,y,v),Ys=new Map,new Set(gi).forEach(oe=>{oe!=null&&Ys.set(oe,new Path2D)})));
let{x0:Qs,size:Kl}=c;if(Qs!=null&&Kl!=null){X=1,x=Qs.values(f,g,y,v),Qs.unit==2&&(x=x.map(Zt=>f.posToVal(L+Zt*W,P.key,!0)));
let oe=Kl.values(f,g,y,v);Kl.unit==2?Qe=oe[0]*W:Qe=_(oe[0],P,W,L)-_(0,P,W,L),Xn=I2(x,S,_,P,W,L,Xn),Ro=Xn-Qe+fe}else Xn=I2(
x,S,_,P,W,L,Xn),Ro=Xn*a+fe,Qe=Xn-Ro;Ro<1&&(Ro=0),Mt>=Qe/2&&(Mt=0),Ro<5&&(ue=J2);let Dc=Ro>0,ns=Xn-Ro-(Dc?Mt:0);Qe=ue(Bg(
ns,Le,pe)),Ct=(X==0?Qe/2:X==Ge?0:Qe)-X*Ge*((X==0?fe/2:0)+(Dc?Mt/2:0));let En={stroke:null,fill:null,clip:null,band:null,
gaps:null,flags:0},Xs=mr?null:new Path2D,Wr=null;if(Ae!=null)Wr=f.data[Ae.series[1]];else{let{y0:oe,y1:dt}=c;oe!=null&&dt!=
null&&(S=dt.values(f,g,y,v),Wr=oe.values(f,g,y,v))}let os=Z*Qe,De=Ye*Qe;for(let oe=Ge==1?y:v;oe>=y&&oe<=v;oe+=Ge){let dt=S[oe];
if(dt==null)continue;if(Wr!=null){let Hn=Wr[oe]??0;if(dt-Hn==0)continue;Dn=E(Hn,R,I,F)}let Zt=P.distr!=2||c!=null?x[oe]:
oe,ea=_(Zt,P,W,L),rs=E(je(dt,Jt),R,I,F),fr=ue(ea-Ct),is=ue(Fn(rs,Dn)),eo=ue(Qo(rs,Dn)),vo=is-eo;if(dt!=null){let Hn=dt<0?
De:os,No=dt<0?os:De;mr?(Mt>0&&gi[oe]!=null&&$e(Ys.get(gi[oe]),fr,eo+co(Mt/2),Qe,Fn(0,vo-Mt),Hn,No),Vr[oe]!=null&&$e(yo.get(
Vr[oe]),fr,eo+co(Mt/2),Qe,Fn(0,vo-Mt),Hn,No)):$e(Xs,fr,eo+co(Mt/2),Qe,Fn(0,vo-Mt),Hn,No),Re(f,g,oe,fr-Mt/2,eo,Qe+Mt,vo)}}
return Mt>0?En.stroke=mr?Ys:Xs:mr||(En._fill=T.width==0?T._fill:T._stroke??T._fill,En.width=0),En.fill=mr?yo:Xs,En})}function CI(e,t){
let n=je(t?.alignGaps,0);return(o,i,s,a)=>Ns(o,i,(l,u,c,p,d,m,f,g,y,v,T)=>{[s,a]=Td(c,s,a);let x=l.pxRound,S=Z=>x(m(Z,p,
v,g)),P=Z=>x(f(Z,d,T,y)),R,_,E;p.ori==0?(R=Dd,E=ll,_=kT):(R=Ed,E=ul,_=CT);let L=p.dir*(p.ori==0?1:-1),F=S(u[L==1?s:a]),W=F,
I=[],ue=[];for(let Z=L==1?s:a;Z>=s&&Z<=a;Z+=L)if(c[Z]!=null){let Ge=u[Z],$e=S(Ge);I.push(W=$e),ue.push(P(c[Z]))}let X={stroke:e(
I,ue,R,E,_,x),fill:null,clip:null,band:null,gaps:null,flags:sl},fe=X.stroke,[pe,Le]=ey(o,i);if(l.fill!=null||pe!=0){let Z=X.
fill=new Path2D(fe),Ye=l.fillTo(o,i,l.min,l.max,pe),Ge=P(Ye);E(Z,W,Ge),E(Z,F,Ge)}if(!l.spanGaps){let Z=[];Z.push(...ty(u,
c,s,a,L,S,n)),X.gaps=Z=l.gaps(o,i,s,a,Z),X.clip=$d(Z,p.ori,g,y,v,T)}return Le!=0&&(X.band=Le==2?[si(o,i,s,a,fe,-1),si(o,
i,s,a,fe,1)]:si(o,i,s,a,fe,Le)),X})}function SI(e){return CI(TI,e)}function TI(e,t,n,o,i,s){let a=e.length;if(a<2)return null;
let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),p=Array(a-1),d=Array(a-1);for(let m=0;m<
a-1;m++)p[m]=t[m+1]-t[m],d[m]=e[m+1]-e[m],c[m]=p[m]/d[m];u[0]=c[0];for(let m=1;m<a-1;m++)c[m]===0||c[m-1]===0||c[m-1]>0!=
c[m]>0?u[m]=0:(u[m]=3*(d[m-1]+d[m])/((2*d[m]+d[m-1])/c[m-1]+(d[m]+2*d[m-1])/c[m]),isFinite(u[m])||(u[m]=0));u[a-1]=c[a-2];
for(let m=0;m<a-1;m++)i(l,e[m]+d[m]/3,t[m]+u[m]*d[m]/3,e[m+1]-d[m]/3,t[m+1]-u[m+1]*d[m]/3,e[m+1],t[m+1])}return l}var Hg=new Set;
function H2(){for(let e of Hg)e.syncRect(!0)}al&&(Ls(i5,nl,H2),Ls(s5,nl,H2,!0),Ls(kd,nl,()=>{jt.pxRatio=Ze}));var _I=_T(),
PI=ST();function q2(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>qg(s,a,t,n))}
function MI(e,t){return e.map((n,o)=>o==0?{}:Kt({},t,n))}function qg(e,t,n,o){return Kt({},t==0?n:o,e)}function PT(e,t,n){
return t==null?rl:[t,n]}var $I=PT;function DI(e,t,n){return t==null?rl:Cd(t,n,jg,!0)}function MT(e,t,n,o){return t==null?
rl:_d(t,n,e.scales[o].log,!1)}var EI=MT;function $T(e,t,n,o){return t==null?rl:Kg(t,n,e.scales[o].log,!1)}var AI=$T;function OI(e,t,n,o,i){
let s=Fn(x2(e),x2(t)),a=t-e,l=Yo(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?qi.get(u):0)<=17)return[u,c]}while(++l<n.
length);return[0,0]}function V2(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=en((n=+i)*Ze))+"px"),[e,t,n]}function LI(e){
e.show&&[e.font,e.labelFont].forEach(t=>{let n=ut(t[2]*Ze,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function jt(e,t,n){
let o={mode:je(e.mode,1)},i=o.mode;function s(h,b,w,C){let D=b.valToPct(h);return C+w*(b.dir==-1?1-D:D)}function a(h,b,w,C){
let D=b.valToPct(h);return C+w*(b.dir==-1?D:1-D)}function l(h,b,w,C){return b.ori==0?s(h,b,w,C):a(h,b,w,C)}o.valToPosH=s,
o.valToPosV=a;let u=!1;o.status=0;let c=o.root=$o(Hz);if(e.id!=null&&(c.id=e.id),uo(c,e.class),e.title){let h=$o(Wz,c);h.
textContent=e.title}let p=Zo("canvas"),d=o.ctx=p.getContext("2d"),m=$o(Uz,c);Ls("click",m,h=>{h.target===g&&(gt!=pa||St!=
da)&&vn.click(o,h)},!0);let f=o.under=$o(Kz,m);m.appendChild(p);let g=o.over=$o(jz,m);e=il(e);let y=+je(e.pxAlign,1),v=z2(
y);(e.plugins||[]).forEach(h=>{h.opts&&(e=h.opts(o,e)||e)});let T=e.ms||.001,x=o.series=i==1?q2(e.series||[],A2,B2,!1):MI(
e.series||[null],N2),S=o.axes=q2(e.axes||[],E2,L2,!0),P=o.scales={},R=o.bands=e.bands||[];R.forEach(h=>{h.fill=ze(h.fill||
null),h.dir=je(h.dir,-1)});let _=i==2?x[1].facets[0].scale:x[0].scale,E={axes:uB,series:rB},L=(e.drawOrder||["axes","ser\
ies"]).map(h=>E[h]);function F(h){let b=h.distr==3?w=>ii(w>0?w:h.clamp(o,w,h.min,h.max,h.key)):h.distr==4?w=>$g(w,h.asinh):
h.distr==100?w=>h.fwd(w):w=>w;return w=>{let C=b(w),{_min:D,_max:A}=h,z=A-D;return(C-D)/z}}function W(h){let b=P[h];if(b==
null){let w=(e.scales||Zu)[h]||Zu;if(w.from!=null){W(w.from);let C=Kt({},P[w.from],w,{key:h});C.valToPct=F(C),P[h]=C}else{
b=P[h]=Kt({},h==_?yT:gI,w),b.key=h;let C=b.time,D=b.range,A=Hi(D);if((h!=_||i==2&&!C)&&(A&&(D[0]==null||D[1]==null)&&(D=
{min:D[0]==null?y2:{mode:1,hard:D[0],soft:D[0]},max:D[1]==null?y2:{mode:1,hard:D[1],soft:D[1]}},A=!1),!A&&Md(D))){let z=D;
D=(K,G,ee)=>G==null?rl:Cd(G,ee,z)}b.range=ze(D||(C?$I:h==_?b.distr==3?EI:b.distr==4?AI:PT:b.distr==3?MT:b.distr==4?$T:DI)),
b.auto=ze(A?!1:b.auto),b.clamp=ze(b.clamp||hI),b._min=b._max=null,b.valToPct=F(b)}}}W("x"),W("y"),i==1&&x.forEach(h=>{W(
h.scale)}),S.forEach(h=>{W(h.scale)});for(let h in e.scales)W(h);let I=P[_],ue=I.distr,X,fe;I.ori==0?(uo(c,qz),X=s,fe=a):
(uo(c,Vz),X=a,fe=s);let pe={};for(let h in P){let b=P[h];(b.min!=null||b.max!=null)&&(pe[h]={min:b.min,max:b.max},b.min=
b.max=null)}let Le=e.tzDate||(h=>new Date(en(h/T))),Z=e.fmtDate||Zg,Ye=T==1?q5(Le):U5(Le),Ge=M2(Le,P2(T==1?H5:W5,Z)),$e=D2(
Le,$2(j5,Z)),Re=[],Ae=o.legend=Kt({},Z5,e.legend),de=o.cursor=Kt({},nI,{drag:{y:i==2}},e.cursor),Jt=Ae.show,Dn=de.show,Ct=Ae.
markers;Ae.idxs=Re,Ct.width=ze(Ct.width),Ct.dash=ze(Ct.dash),Ct.stroke=ze(Ct.stroke),Ct.fill=ze(Ct.fill);let Qe,Ro,Xn,Mt=[],
mr=[],Vr,yo=!1,gi={};if(Ae.live){let h=x[1]?x[1].values:null;yo=h!=null,Vr=yo?h(o,1,0):{_:0};for(let b in Vr)gi[b]=Wg}if(Jt)
if(Qe=Zo("table",Xz,c),Xn=Zo("tbody",null,Qe),Ae.mount(o,Qe),yo){Ro=Zo("thead",null,Qe,Xn);let h=Zo("tr",null,Ro);Zo("th",
null,h);for(var Ys in Vr)Zo("th",r2,h).textContent=Ys}else uo(Qe,t5),Ae.live&&uo(Qe,e5);let Qs={show:!0},Kl={show:!1};function Dc(h,b){
if(b==0&&(yo||!Ae.live||i==2))return rl;let w=[],C=Zo("tr",n5,Xn,Xn.childNodes[b]);uo(C,h.class),h.show||uo(C,Os);let D=Zo(
"th",null,C);if(Ct.show){let K=$o(o5,D);if(b>0){let G=Ct.width(o,b);G&&(K.style.border=G+"px "+Ct.dash(o,b)+" "+Ct.stroke(
o,b)),K.style.background=Ct.fill(o,b)}}let A=$o(r2,D);h.label instanceof HTMLElement?A.appendChild(h.label):A.textContent=
h.label,b>0&&(Ct.show||(A.style.color=h.width>0?Ct.stroke(o,b):Ct.fill(o,b)),En("click",D,K=>{if(de._lock)return;as(K);let G=x.
indexOf(h);if((K.ctrlKey||K.metaKey)!=Ae.isolate){let ee=x.some((te,se)=>se>0&&se!=G&&te.show);x.forEach((te,se)=>{se>0&&
gr(se,ee?se==G?Qs:Kl:Qs,!0,qt.setSeries)})}else gr(G,{show:!h.show},!0,qt.setSeries)},!1),na&&En(l2,D,K=>{de._lock||(as(
K),gr(x.indexOf(h),fa,!0,qt.setSeries))},!1));for(var z in Vr){let K=Zo("td",r5,C);K.textContent="--",w.push(K)}return[C,
w]}let ns=new Map;function En(h,b,w,C=!0){let D=ns.get(b)||{},A=de.bind[h](o,b,w,C);A&&(Ls(h,b,D[h]=A),ns.set(b,D))}function Xs(h,b,w){
let C=ns.get(b)||{};for(let D in C)(h==null||D==h)&&(Ng(D,b,C[D]),delete C[D]);h==null&&ns.delete(b)}let Wr=0,os=0,De=0,
oe=0,dt=0,Zt=0,ea=dt,rs=Zt,fr=De,is=oe,eo=0,vo=0,Hn=0,No=0;o.bbox={};let ff=!1,Ec=!1,ta=!1,ss=!1,Ac=!1,bo=!1;function hf(h,b,w){
(w||h!=o.width||b!=o.height)&&Qv(h,b),aa(!1),ta=!0,Ec=!0,la()}function Qv(h,b){o.width=Wr=De=h,o.height=os=oe=b,dt=Zt=0,
YN(),QN();let w=o.bbox;eo=w.left=Es(dt*Ze,.5),vo=w.top=Es(Zt*Ze,.5),Hn=w.width=Es(De*Ze,.5),No=w.height=Es(oe*Ze,.5)}let GN=3;
function JN(){let h=!1,b=0;for(;!h;){b++;let w=aB(b),C=lB(b);h=b==GN||w&&C,h||(Qv(o.width,o.height),Ec=!0)}}function ZN({
width:h,height:b}){hf(h,b)}o.setSize=ZN;function YN(){let h=!1,b=!1,w=!1,C=!1;S.forEach((D,A)=>{if(D.show&&D._show){let{
side:z,_size:K}=D,G=z%2,ee=D.label!=null?D.labelSize:0,te=K+ee;te>0&&(G?(De-=te,z==3?(dt+=te,C=!0):w=!0):(oe-=te,z==0?(Zt+=
te,h=!0):b=!0))}}),ls[0]=h,ls[1]=w,ls[2]=b,ls[3]=C,De-=yi[1]+yi[3],dt+=yi[3],oe-=yi[2]+yi[0],Zt+=yi[0]}function QN(){let h=dt+
De,b=Zt+oe,w=dt,C=Zt;function D(A,z){switch(A){case 1:return h+=z,h-z;case 2:return b+=z,b-z;case 3:return w-=z,w+z;case 0:
return C-=z,C+z}}S.forEach((A,z)=>{if(A.show&&A._show){let K=A.side;A._pos=D(K,A._size),A.label!=null&&(A._lpos=D(K,A.labelSize))}})}
if(de.dataIdx==null){let h=de.hover,b=h.skip=new Set(h.skip??[]);b.add(void 0);let w=h.prox=ze(h.prox),C=h.bias??=0;de.dataIdx=
(D,A,z,K)=>{if(A==0)return z;let G=z,ee=w(D,A,z,K)??lt,te=ee>=0&&ee<lt,se=I.ori==0?De:oe,Se=de.left,Je=t[0],Ue=t[A];if(b.
has(Ue[z])){G=null;let Ne=null,xe=null,me;if(C==0||C==-1)for(me=z;Ne==null&&me-- >0;)b.has(Ue[me])||(Ne=me);if(C==0||C==
1)for(me=z;xe==null&&me++<Ue.length;)b.has(Ue[me])||(xe=me);if(Ne!=null||xe!=null)if(te){let vt=Ne==null?-1/0:X(Je[Ne],I,
se,0),Ot=xe==null?1/0:X(Je[xe],I,se,0),ln=Se-vt,ot=Ot-Se;ln<=ot?ln<=ee&&(G=Ne):ot<=ee&&(G=xe)}else G=xe==null?Ne:Ne==null?
xe:z-Ne<=xe-z?Ne:xe}else te&&tn(Se-X(Je[z],I,se,0))>ee&&(G=null);return G}}let as=h=>{de.event=h};de.idxs=Re,de._lock=!1;
let Tn=de.points;Tn.show=ze(Tn.show),Tn.size=ze(Tn.size),Tn.stroke=ze(Tn.stroke),Tn.width=ze(Tn.width),Tn.fill=ze(Tn.fill);
let hr=o.focus=Kt({},e.focus||{alpha:.3},de.focus),na=hr.prox>=0,oa=na&&Tn.one,xo=[],ra=[],ia=[];function Xv(h,b){let w=Tn.
show(o,b);if(w instanceof HTMLElement)return uo(w,Qz),uo(w,h.class),Mr(w,-10,-10,De,oe),g.insertBefore(w,xo[b]),w}function eb(h,b){
if(i==1||b>0){let w=i==1&&P[h.scale].time,C=h.value;h.value=w?C2(C)?D2(Le,$2(C,Z)):C||$e:C||dI,h.label=h.label||(w?rI:oI)}
if(oa||b>0){h.width=h.width==null?1:h.width,h.paths=h.paths||_I||g5,h.fillTo=ze(h.fillTo||yI),h.pxAlign=+je(h.pxAlign,y),
h.pxRound=z2(h.pxAlign),h.stroke=ze(h.stroke||null),h.fill=ze(h.fill||null),h._stroke=h._fill=h._paths=h._focus=null;let w=mI(
Fn(1,h.width),1),C=h.points=Kt({},{size:w,width:Fn(1,w*.2),stroke:h.stroke,space:w*2,paths:PI,_stroke:null,_fill:null},h.
points);C.show=ze(C.show),C.filter=ze(C.filter),C.fill=ze(C.fill),C.stroke=ze(C.stroke),C.paths=ze(C.paths),C.pxAlign=h.
pxAlign}if(Jt){let w=Dc(h,b);Mt.splice(b,0,w[0]),mr.splice(b,0,w[1]),Ae.values.push(null)}if(Dn){Re.splice(b,0,null);let w=null;
oa?b==0&&(w=Xv(h,b)):b>0&&(w=Xv(h,b)),xo.splice(b,0,w),ra.splice(b,0,0),ia.splice(b,0,0)}an("addSeries",b)}function XN(h,b){
b=b??x.length,h=i==1?qg(h,b,A2,B2):qg(h,b,{},N2),x.splice(b,0,h),eb(x[b],b)}o.addSeries=XN;function eB(h){if(x.splice(h,
1),Jt){Ae.values.splice(h,1),mr.splice(h,1);let b=Mt.splice(h,1)[0];Xs(null,b.firstChild),b.remove()}Dn&&(Re.splice(h,1),
xo.splice(h,1)[0].remove(),ra.splice(h,1),ia.splice(h,1)),an("delSeries",h)}o.delSeries=eB;let ls=[!1,!1,!1,!1];function tB(h,b){
if(h._show=h.show,h.show){let w=h.side%2,C=P[h.scale];C==null&&(h.scale=w?x[1].scale:_,C=P[h.scale]);let D=C.time;h.size=
ze(h.size),h.space=ze(h.space),h.rotate=ze(h.rotate),Hi(h.incrs)&&h.incrs.forEach(z=>{!qi.has(z)&&qi.set(z,Q2(z))}),h.incrs=
ze(h.incrs||(C.distr==2?F5:D?T==1?I5:V5:As)),h.splits=ze(h.splits||(D&&C.distr==1?Ye:C.distr==3?Fg:C.distr==4?aI:sI)),h.
stroke=ze(h.stroke),h.grid.stroke=ze(h.grid.stroke),h.ticks.stroke=ze(h.ticks.stroke),h.border.stroke=ze(h.border.stroke);
let A=h.values;h.values=Hi(A)&&!Hi(A[0])?ze(A):D?Hi(A)?M2(Le,P2(A,Z)):C2(A)?K5(Le,A):A||Ge:A||iI,h.filter=ze(h.filter||(C.
distr>=3&&C.log==10?cI:C.distr==3&&C.log==2?pI:Z2)),h.font=V2(h.font),h.labelFont=V2(h.labelFont),h._size=h.size(o,null,
b,0),h._space=h._rotate=h._incrs=h._found=h._splits=h._values=null,h._size>0&&(ls[b]=!0,h._el=$o(Gz,m))}}function jl(h,b,w,C){
let[D,A,z,K]=w,G=b%2,ee=0;return G==0&&(K||A)&&(ee=b==0&&!D||b==2&&!z?en(E2.size/3):0),G==1&&(D||z)&&(ee=b==1&&!A||b==3&&
!K?en(L2.size/2):0),ee}let tb=o.padding=(e.padding||[jl,jl,jl,jl]).map(h=>ze(je(h,jl))),yi=o._padding=tb.map((h,b)=>h(o,
b,ls,0)),yn,nn=null,on=null,Oc=i==1?x[0].idxs:null,Bo=null,Gl=!1;function nb(h,b){if(t=h??[],o.data=o._data=t,i==2){yn=0;
for(let w=1;w<x.length;w++)yn+=t[w][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Bo=t[0],yn=Bo.length;let w=t;if(ue==
2){w=t.slice();let C=w[0]=Array(yn);for(let D=0;D<yn;D++)C[D]=D}o._data=t=w}if(aa(!0),an("setData"),ue==2&&(ta=!0),b!==!1){
let w=I;w.auto(o,Gl)?gf():bi(_,w.min,w.max),ss=ss||de.left>=0,bo=!0,la()}}o.setData=nb;function gf(){Gl=!0;let h,b;i==1&&
(yn>0?(nn=Oc[0]=0,on=Oc[1]=yn-1,h=t[0][nn],b=t[0][on],ue==2?(h=nn,b=on):h==b&&(ue==3?[h,b]=_d(h,h,I.log,!1):ue==4?[h,b]=
Kg(h,h,I.log,!1):I.time?b=h+en(86400/T):[h,b]=Cd(h,b,jg,!0))):(nn=Oc[0]=h=null,on=Oc[1]=b=null)),bi(_,h,b)}let Lc,sa,yf,
vf,bf,xf,wf,kf,Cf,qn;function ob(h,b,w,C,D,A){h??=s2,w??=Jg,C??="butt",D??=s2,A??="round",h!=Lc&&(d.strokeStyle=Lc=h),D!=
sa&&(d.fillStyle=sa=D),b!=yf&&(d.lineWidth=yf=b),A!=bf&&(d.lineJoin=bf=A),C!=xf&&(d.lineCap=xf=C),w!=vf&&d.setLineDash(vf=
w)}function rb(h,b,w,C){b!=sa&&(d.fillStyle=sa=b),h!=wf&&(d.font=wf=h),w!=kf&&(d.textAlign=kf=w),C!=Cf&&(d.textBaseline=
Cf=C)}function Sf(h,b,w,C,D=0){if(C.length>0&&h.auto(o,Gl)&&(b==null||b.min==null)){let A=je(nn,0),z=je(on,C.length-1),K=w.
min==null?c5(C,A,z,D,h.distr==3):[w.min,w.max];h.min=Qo(h.min,w.min=K[0]),h.max=Fn(h.max,w.max=K[1])}}let ib={min:null,max:null};
function nB(){for(let C in P){let D=P[C];pe[C]==null&&(D.min==null||pe[_]!=null&&D.auto(o,Gl))&&(pe[C]=ib)}for(let C in P){
let D=P[C];pe[C]==null&&D.from!=null&&pe[D.from]!=null&&(pe[C]=ib)}pe[_]!=null&&aa(!0);let h={};for(let C in pe){let D=pe[C];
if(D!=null){let A=h[C]=il(P[C],b5);if(D.min!=null)Kt(A,D);else if(C!=_||i==2)if(yn==0&&A.from==null){let z=A.range(o,null,
null,C);A.min=z[0],A.max=z[1]}else A.min=lt,A.max=-lt}}if(yn>0){x.forEach((C,D)=>{if(i==1){let A=C.scale,z=pe[A];if(z==null)
return;let K=h[A];if(D==0){let G=K.range(o,K.min,K.max,A);K.min=G[0],K.max=G[1],nn=Yo(K.min,t[0]),on=Yo(K.max,t[0]),on-nn>
1&&(t[0][nn]<K.min&&nn++,t[0][on]>K.max&&on--),C.min=Bo[nn],C.max=Bo[on]}else C.show&&C.auto&&Sf(K,z,C,t[D],C.sorted);C.
idxs[0]=nn,C.idxs[1]=on}else if(D>0&&C.show&&C.auto){let[A,z]=C.facets,K=A.scale,G=z.scale,[ee,te]=t[D],se=h[K],Se=h[G];
se!=null&&Sf(se,pe[K],A,ee,A.sorted),Se!=null&&Sf(Se,pe[G],z,te,z.sorted),C.min=z.min,C.max=z.max}});for(let C in h){let D=h[C],
A=pe[C];if(D.from==null&&(A==null||A.min==null)){let z=D.range(o,D.min==lt?null:D.min,D.max==-lt?null:D.max,C);D.min=z[0],
D.max=z[1]}}}for(let C in h){let D=h[C];if(D.from!=null){let A=h[D.from];if(A.min==null)D.min=D.max=null;else{let z=D.range(
o,A.min,A.max,C);D.min=z[0],D.max=z[1]}}}let b={},w=!1;for(let C in h){let D=h[C],A=P[C];if(A.min!=D.min||A.max!=D.max){
A.min=D.min,A.max=D.max;let z=A.distr;A._min=z==3?ii(A.min):z==4?$g(A.min,A.asinh):z==100?A.fwd(A.min):A.min,A._max=z==3?
ii(A.max):z==4?$g(A.max,A.asinh):z==100?A.fwd(A.max):A.max,b[C]=w=!0}}if(w){x.forEach((C,D)=>{i==2?D>0&&b.y&&(C._paths=null):
b[C.scale]&&(C._paths=null)});for(let C in b)ta=!0,an("setScale",C);Dn&&de.left>=0&&(ss=bo=!0)}for(let C in pe)pe[C]=null}
function oB(h){let b=Bg(nn-1,0,yn-1),w=Bg(on+1,0,yn-1);for(;h[b]==null&&b>0;)b--;for(;h[w]==null&&w<yn-1;)w++;return[b,w]}
function rB(){if(yn>0){let h=x.some(b=>b._focus)&&qn!=hr.alpha;h&&(d.globalAlpha=qn=hr.alpha),x.forEach((b,w)=>{if(w>0&&
b.show&&(sb(w,!1),sb(w,!0),b._paths==null)){let C=qn;qn!=b.alpha&&(d.globalAlpha=qn=b.alpha);let D=i==2?[0,t[w][0].length-
1]:oB(t[w]);b._paths=b.paths(o,w,D[0],D[1]),qn!=C&&(d.globalAlpha=qn=C)}}),x.forEach((b,w)=>{if(w>0&&b.show){let C=qn;qn!=
b.alpha&&(d.globalAlpha=qn=b.alpha),b._paths!=null&&ab(w,!1);{let D=b._paths!=null?b._paths.gaps:null,A=b.points.show(o,
w,nn,on,D),z=b.points.filter(o,w,A,D);(A||z)&&(b.points._paths=b.points.paths(o,w,nn,on,z),ab(w,!0))}qn!=C&&(d.globalAlpha=
qn=C),an("drawSeries",w)}}),h&&(d.globalAlpha=qn=1)}}function sb(h,b){let w=b?x[h].points:x[h];w._stroke=w.stroke(o,h),w.
_fill=w.fill(o,h)}function ab(h,b){let w=b?x[h].points:x[h],{stroke:C,fill:D,clip:A,flags:z,_stroke:K=w._stroke,_fill:G=w.
_fill,_width:ee=w.width}=w._paths;ee=ut(ee*Ze,3);let te=null,se=ee%2/2;b&&G==null&&(G=ee>0?"#fff":K);let Se=w.pxAlign==1&&
se>0;if(Se&&d.translate(se,se),!b){let Je=eo-ee/2,Ue=vo-ee/2,Ne=Hn+ee,xe=No+ee;te=new Path2D,te.rect(Je,Ue,Ne,xe)}b?Tf(K,
ee,w.dash,w.cap,G,C,D,z,A):iB(h,K,ee,w.dash,w.cap,G,C,D,z,te,A),Se&&d.translate(-se,-se)}function iB(h,b,w,C,D,A,z,K,G,ee,te){
let se=!1;G!=0&&R.forEach((Se,Je)=>{if(Se.series[0]==h){let Ue=x[Se.series[1]],Ne=t[Se.series[1]],xe=(Ue._paths||Zu).band;
Hi(xe)&&(xe=Se.dir==1?xe[0]:xe[1]);let me,vt=null;Ue.show&&xe&&d5(Ne,nn,on)?(vt=Se.fill(o,Je)||A,me=Ue._paths.clip):xe=null,
Tf(b,w,C,D,vt,z,K,G,ee,te,me,xe),se=!0}}),se||Tf(b,w,C,D,A,z,K,G,ee,te)}let lb=sl|Ig;function Tf(h,b,w,C,D,A,z,K,G,ee,te,se){
ob(h,b,w,C,D),(G||ee||se)&&(d.save(),G&&d.clip(G),ee&&d.clip(ee)),se?(K&lb)==lb?(d.clip(se),te&&d.clip(te),Nc(D,z),Rc(h,
A,b)):K&Ig?(Nc(D,z),d.clip(se),Rc(h,A,b)):K&sl&&(d.save(),d.clip(se),te&&d.clip(te),Nc(D,z),d.restore(),Rc(h,A,b)):(Nc(D,
z),Rc(h,A,b)),(G||ee||se)&&d.restore()}function Rc(h,b,w){w>0&&(b instanceof Map?b.forEach((C,D)=>{d.strokeStyle=Lc=D,d.
stroke(C)}):b!=null&&h&&d.stroke(b))}function Nc(h,b){b instanceof Map?b.forEach((w,C)=>{d.fillStyle=sa=C,d.fill(w)}):b!=
null&&h&&d.fill(b)}function sB(h,b,w,C){let D=S[h],A;if(C<=0)A=[0,0];else{let z=D._space=D.space(o,h,b,w,C),K=D._incrs=D.
incrs(o,h,b,w,C,z);A=OI(b,w,K,C,z)}return D._found=A}function _f(h,b,w,C,D,A,z,K,G,ee){let te=z%2/2;y==1&&d.translate(te,
te),ob(K,z,G,ee,K),d.beginPath();let se,Se,Je,Ue,Ne=D+(C==0||C==3?-A:A);w==0?(Se=D,Ue=Ne):(se=D,Je=Ne);for(let xe=0;xe<h.
length;xe++)b[xe]!=null&&(w==0?se=Je=h[xe]:Se=Ue=h[xe],d.moveTo(se,Se),d.lineTo(Je,Ue));d.stroke(),y==1&&d.translate(-te,
-te)}function aB(h){let b=!0;return S.forEach((w,C)=>{if(!w.show)return;let D=P[w.scale];if(D.min==null){w._show&&(b=!1,
w._show=!1,aa(!1));return}else w._show||(b=!1,w._show=!0,aa(!1));let A=w.side,z=A%2,{min:K,max:G}=D,[ee,te]=sB(C,K,G,z==
0?De:oe);if(te==0)return;let se=D.distr==2,Se=w._splits=w.splits(o,C,K,G,ee,te,se),Je=D.distr==2?Se.map(me=>Bo[me]):Se,Ue=D.
distr==2?Bo[Se[1]]-Bo[Se[0]]:ee,Ne=w._values=w.values(o,w.filter(o,Je,C,te,Ue),C,te,Ue);w._rotate=A==2?w.rotate(o,Ne,C,te):
0;let xe=w._size;w._size=Do(w.size(o,Ne,C,h)),xe!=null&&w._size!=xe&&(b=!1)}),b}function lB(h){let b=!0;return tb.forEach(
(w,C)=>{let D=w(o,C,ls,h);D!=yi[C]&&(b=!1),yi[C]=D}),b}function uB(){for(let h=0;h<S.length;h++){let b=S[h];if(!b.show||
!b._show)continue;let w=b.side,C=w%2,D,A,z=b.stroke(o,h),K=w==0||w==3?-1:1,[G,ee]=b._found;if(b.label!=null){let On=b.labelGap*
K,oo=en((b._lpos+On)*Ze);rb(b.labelFont[0],z,"center",w==2?"top":i2),d.save(),C==1?(D=A=0,d.translate(oo,en(vo+No/2)),d.
rotate((w==3?-wd:wd)/2)):(D=en(eo+Hn/2),A=oo);let ps=G2(b.label)?b.label(o,h,G,ee):b.label;d.fillText(ps,D,A),d.restore()}
if(ee==0)continue;let te=P[b.scale],se=C==0?Hn:No,Se=C==0?eo:vo,Je=b._splits,Ue=te.distr==2?Je.map(On=>Bo[On]):Je,Ne=te.
distr==2?Bo[Je[1]]-Bo[Je[0]]:G,xe=b.ticks,me=b.border,vt=xe.show?xe.size:0,Ot=en(vt*Ze),ln=en((b.alignTo==2?b._size-vt-b.
gap:b.gap)*Ze),ot=b._rotate*-wd/180,Lt=v(b._pos*Ze),to=(Ot+ln)*K,An=Lt+to;A=C==0?An:0,D=C==1?An:0;let wo=b.font[0],Fo=b.
align==1?el:b.align==2?_g:ot>0?el:ot<0?_g:C==0?"center":w==3?_g:el,vr=ot||C==1?"middle":w==2?"top":i2;rb(wo,z,Fo,vr);let no=b.
font[1]*b.lineGap,ko=Je.map(On=>v(l(On,te,se,Se))),zo=b._values;for(let On=0;On<zo.length;On++){let oo=zo[On];if(oo!=null){
C==0?D=ko[On]:A=ko[On],oo=""+oo;let ps=oo.indexOf(`
`)==-1?[oo]:oo.split(/\n/gm);for(let Ln=0;Ln<ps.length;Ln++){let Pb=ps[Ln];ot?(d.save(),d.translate(D,A+Ln*no),d.rotate(
ot),d.fillText(Pb,0,0),d.restore()):d.fillText(Pb,D,A+Ln*no)}}}xe.show&&_f(ko,xe.filter(o,Ue,h,ee,Ne),C,w,Lt,Ot,ut(xe.width*
Ze,3),xe.stroke(o,h),xe.dash,xe.cap);let br=b.grid;br.show&&_f(ko,br.filter(o,Ue,h,ee,Ne),C,C==0?2:1,C==0?vo:eo,C==0?No:
Hn,ut(br.width*Ze,3),br.stroke(o,h),br.dash,br.cap),me.show&&_f([Lt],[1],C==0?1:0,C==0?1:2,C==1?vo:eo,C==1?No:Hn,ut(me.width*
Ze,3),me.stroke(o,h),me.dash,me.cap)}an("drawAxes")}function aa(h){x.forEach((b,w)=>{w>0&&(b._paths=null,h&&(i==1?(b.min=
null,b.max=null):b.facets.forEach(C=>{C.min=null,C.max=null})))})}let Bc=!1,Pf=!1,Jl=[];function cB(){Pf=!1;for(let h=0;h<
Jl.length;h++)an(...Jl[h]);Jl.length=0}function la(){Bc||(_5(ub),Bc=!0)}function pB(h,b=!1){Bc=!0,Pf=b,h(o),ub(),b&&Jl.length>
0&&queueMicrotask(cB)}o.batch=pB;function ub(){if(ff&&(nB(),ff=!1),ta&&(JN(),ta=!1),Ec){if(wt(f,el,dt),wt(f,"top",Zt),wt(
f,Ku,De),wt(f,ju,oe),wt(g,el,dt),wt(g,"top",Zt),wt(g,Ku,De),wt(g,ju,oe),wt(m,Ku,Wr),wt(m,ju,os),p.width=en(Wr*Ze),p.height=
en(os*Ze),S.forEach(({_el:h,_show:b,_size:w,_pos:C,side:D})=>{if(h!=null)if(b){let A=D===3||D===0?w:0,z=D%2==1;wt(h,z?"l\
eft":"top",C-A),wt(h,z?"width":"height",w),wt(h,z?"top":"left",z?Zt:dt),wt(h,z?"height":"width",z?oe:De),Rg(h,Os)}else uo(
h,Os)}),Lc=sa=yf=bf=xf=wf=kf=Cf=vf=null,qn=1,Ql(!0),dt!=ea||Zt!=rs||De!=fr||oe!=is){aa(!1);let h=De/fr,b=oe/is;if(Dn&&!ss&&
de.left>=0){de.left*=h,de.top*=b,ua&&Mr(ua,en(de.left),0,De,oe),ca&&Mr(ca,0,en(de.top),De,oe);for(let w=0;w<xo.length;w++){
let C=xo[w];C!=null&&(ra[w]*=h,ia[w]*=b,Mr(C,Do(ra[w]),Do(ia[w]),De,oe))}}if(yt.show&&!Ac&&yt.left>=0&&yt.width>0){yt.left*=
h,yt.width*=h,yt.top*=b,yt.height*=b;for(let w in Of)wt(ma,w,yt[w])}ea=dt,rs=Zt,fr=De,is=oe}an("setSize"),Ec=!1}Wr>0&&os>
0&&(d.clearRect(0,0,p.width,p.height),an("drawClear"),L.forEach(h=>h()),an("draw")),yt.show&&Ac&&(Fc(yt),Ac=!1),Dn&&ss&&
(cs(null,!0,!1),ss=!1),Ae.show&&Ae.live&&bo&&(Ef(),bo=!1),u||(u=!0,o.status=1,an("ready")),Gl=!1,Bc=!1}o.redraw=(h,b)=>{
ta=b||!1,h!==!1?bi(_,I.min,I.max):la()};function Mf(h,b){let w=P[h];if(w.from==null){if(yn==0){let C=w.range(o,b.min,b.max,
h);b.min=C[0],b.max=C[1]}if(b.min>b.max){let C=b.min;b.min=b.max,b.max=C}if(yn>1&&b.min!=null&&b.max!=null&&b.max-b.min<
1e-16)return;h==_&&w.distr==2&&yn>0&&(b.min=Yo(b.min,t[0]),b.max=Yo(b.max,t[0]),b.min==b.max&&b.max++),pe[h]=b,ff=!0,la()}}
o.setScale=Mf;let $f,Df,ua,ca,cb,pb,pa,da,db,mb,gt,St,vi=!1,vn=de.drag,rn=vn.x,sn=vn.y;Dn&&(de.x&&($f=$o(Zz,g)),de.y&&(Df=
$o(Yz,g)),I.ori==0?(ua=$f,ca=Df):(ua=Df,ca=$f),gt=de.left,St=de.top);let yt=o.select=Kt({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),ma=yt.show?$o(Jz,yt.over?g:f):null;function Fc(h,b){if(yt.show){for(let w in h)yt[w]=h[w],w in
Of&&wt(ma,w,h[w]);b!==!1&&an("setSelect")}}o.setSelect=Fc;function dB(h){if(x[h].show)Jt&&Rg(Mt[h],Os);else if(Jt&&uo(Mt[h],
Os),Dn){let w=oa?xo[0]:xo[h];w!=null&&Mr(w,-10,-10,De,oe)}}function bi(h,b,w){Mf(h,{min:b,max:w})}function gr(h,b,w,C){b.
focus!=null&&yB(h),b.show!=null&&x.forEach((D,A)=>{A>0&&(h==A||h==null)&&(D.show=b.show,dB(A),i==2?(bi(D.facets[0].scale,
null,null),bi(D.facets[1].scale,null,null)):bi(D.scale,null,null),la())}),w!==!1&&an("setSeries",h,b),C&&Xl("setSeries",
o,h,b)}o.setSeries=gr;function mB(h,b){Kt(R[h],b)}function fB(h,b){h.fill=ze(h.fill||null),h.dir=je(h.dir,-1),b=b??R.length,
R.splice(b,0,h)}function hB(h){h==null?R.length=0:R.splice(h,1)}o.addBand=fB,o.setBand=mB,o.delBand=hB;function gB(h,b){
x[h].alpha=b,Dn&&xo[h]!=null&&(xo[h].style.opacity=b),Jt&&Mt[h]&&(Mt[h].style.opacity=b)}let Ur,xi,us,fa={focus:!0};function yB(h){
if(h!=us){let b=h==null,w=hr.alpha!=1;x.forEach((C,D)=>{if(i==1||D>0){let A=b||D==0||D==h;C._focus=b?null:A,w&&gB(D,A?1:
hr.alpha)}}),us=h,w&&la()}}Jt&&na&&En(u2,Qe,h=>{de._lock||(as(h),us!=null&&gr(null,fa,!0,qt.setSeries))});function yr(h,b,w){
let C=P[b];w&&(h=h/Ze-(C.ori==1?Zt:dt));let D=De;C.ori==1&&(D=oe,h=D-h),C.dir==-1&&(h=D-h);let A=C._min,z=C._max,K=h/D,G=A+
(z-A)*K,ee=C.distr;return ee==3?ol(10,G):ee==4?f5(G,C.asinh):ee==100?C.bwd(G):G}function vB(h,b){let w=yr(h,_,b);return Yo(
w,t[0],nn,on)}o.valToIdx=h=>Yo(h,t[0]),o.posToIdx=vB,o.posToVal=yr,o.valToPos=(h,b,w)=>P[b].ori==0?s(h,P[b],w?Hn:De,w?eo:
0):a(h,P[b],w?No:oe,w?vo:0),o.setCursor=(h,b,w)=>{gt=h.left,St=h.top,cs(null,b,w)};function fb(h,b){wt(ma,el,yt.left=h),
wt(ma,Ku,yt.width=b)}function hb(h,b){wt(ma,"top",yt.top=h),wt(ma,ju,yt.height=b)}let Zl=I.ori==0?fb:hb,Yl=I.ori==1?fb:hb;
function bB(){if(Jt&&Ae.live)for(let h=i==2?1:0;h<x.length;h++){if(h==0&&yo)continue;let b=Ae.values[h],w=0;for(let C in b)
mr[h][w++].firstChild.nodeValue=b[C]}}function Ef(h,b){if(h!=null&&(h.idxs?h.idxs.forEach((w,C)=>{Re[C]=w}):v5(h.idx)||Re.
fill(h.idx),Ae.idx=Re[0]),Jt&&Ae.live){for(let w=0;w<x.length;w++)(w>0||i==1&&!yo)&&xB(w,Re[w]);bB()}bo=!1,b!==!1&&an("s\
etLegend")}o.setLegend=Ef;function xB(h,b){let w=x[h],C=h==0&&ue==2?Bo:t[h],D;yo?D=w.values(o,h,b)??gi:(D=w.value(o,b==null?
null:C[b],h,b),D=D==null?gi:{_:D}),Ae.values[h]=D}function cs(h,b,w){db=gt,mb=St,[gt,St]=de.move(o,gt,St),de.left=gt,de.
top=St,Dn&&(ua&&Mr(ua,en(gt),0,De,oe),ca&&Mr(ca,0,en(St),De,oe));let C,D=nn>on;Ur=lt,xi=null;let A=I.ori==0?De:oe,z=I.ori==
1?De:oe;if(gt<0||yn==0||D){C=de.idx=null;for(let K=0;K<x.length;K++){let G=xo[K];G!=null&&Mr(G,-10,-10,De,oe)}na&&gr(null,
fa,!0,h==null&&qt.setSeries),Ae.live&&(Re.fill(C),bo=!0)}else{let K,G,ee;i==1&&(K=I.ori==0?gt:St,G=yr(K,_),C=de.idx=Yo(G,
t[0],nn,on),ee=X(t[0][C],I,A,0));let te=-10,se=-10,Se=0,Je=0,Ue=!0,Ne="",xe="";for(let me=i==2?1:0;me<x.length;me++){let vt=x[me],
Ot=Re[me],ln=Ot==null?null:i==1?t[me][Ot]:t[me][1][Ot],ot=de.dataIdx(o,me,C,G),Lt=ot==null?null:i==1?t[me][ot]:t[me][1][ot];
if(bo=bo||Lt!=ln||ot!=Ot,Re[me]=ot,me>0&&vt.show){let to=ot==null?-10:ot==C?ee:X(i==1?t[0][ot]:t[me][0][ot],I,A,0),An=Lt==
null?-10:fe(Lt,i==1?P[vt.scale]:P[vt.facets[1].scale],z,0);if(na&&Lt!=null){let wo=I.ori==1?gt:St,Fo=tn(hr.dist(o,me,ot,
An,wo));if(Fo<Ur){let vr=hr.bias;if(vr!=0){let no=yr(wo,vt.scale),ko=Lt>=0?1:-1,zo=no>=0?1:-1;zo==ko&&(zo==1?vr==1?Lt>=no:
Lt<=no:vr==1?Lt<=no:Lt>=no)&&(Ur=Fo,xi=me)}else Ur=Fo,xi=me}}if(bo||oa){let wo,Fo;I.ori==0?(wo=to,Fo=An):(wo=An,Fo=to);let vr,
no,ko,zo,br,On,oo=!0,ps=Tn.bbox;if(ps!=null){oo=!1;let Ln=ps(o,me);ko=Ln.left,zo=Ln.top,vr=Ln.width,no=Ln.height}else ko=
wo,zo=Fo,vr=no=Tn.size(o,me);if(On=Tn.fill(o,me),br=Tn.stroke(o,me),oa)me==xi&&Ur<=hr.prox&&(te=ko,se=zo,Se=vr,Je=no,Ue=
oo,Ne=On,xe=br);else{let Ln=xo[me];Ln!=null&&(ra[me]=ko,ia[me]=zo,g2(Ln,vr,no,oo),f2(Ln,On,br),Mr(Ln,Do(ko),Do(zo),De,oe))}}}}
if(oa){let me=hr.prox,vt=us==null?Ur<=me:Ur>me||xi!=us;if(bo||vt){let Ot=xo[0];Ot!=null&&(ra[0]=te,ia[0]=se,g2(Ot,Se,Je,
Ue),f2(Ot,Ne,xe),Mr(Ot,Do(te),Do(se),De,oe))}}}if(yt.show&&vi)if(h!=null){let[K,G]=qt.scales,[ee,te]=qt.match,[se,Se]=h.
cursor.sync.scales,Je=h.cursor.drag;if(rn=Je._x,sn=Je._y,rn||sn){let{left:Ue,top:Ne,width:xe,height:me}=h.select,vt=h.scales[se].
ori,Ot=h.posToVal,ln,ot,Lt,to,An,wo=K!=null&&ee(K,se),Fo=G!=null&&te(G,Se);wo&&rn?(vt==0?(ln=Ue,ot=xe):(ln=Ne,ot=me),Lt=
P[K],to=X(Ot(ln,se),Lt,A,0),An=X(Ot(ln+ot,se),Lt,A,0),Zl(Qo(to,An),tn(An-to))):Zl(0,A),Fo&&sn?(vt==1?(ln=Ue,ot=xe):(ln=Ne,
ot=me),Lt=P[G],to=fe(Ot(ln,Se),Lt,z,0),An=fe(Ot(ln+ot,Se),Lt,z,0),Yl(Qo(to,An),tn(An-to))):Yl(0,z)}else Lf()}else{let K=tn(
db-cb),G=tn(mb-pb);if(I.ori==1){let Se=K;K=G,G=Se}rn=vn.x&&K>=vn.dist,sn=vn.y&&G>=vn.dist;let ee=vn.uni;ee!=null?rn&&sn&&
(rn=K>=ee,sn=G>=ee,!rn&&!sn&&(G>K?sn=!0:rn=!0)):vn.x&&vn.y&&(rn||sn)&&(rn=sn=!0);let te,se;rn&&(I.ori==0?(te=pa,se=gt):(te=
da,se=St),Zl(Qo(te,se),tn(se-te)),sn||Yl(0,z)),sn&&(I.ori==1?(te=pa,se=gt):(te=da,se=St),Yl(Qo(te,se),tn(se-te)),rn||Zl(
0,A)),!rn&&!sn&&(Zl(0,0),Yl(0,0))}if(vn._x=rn,vn._y=sn,h==null){if(w){if(_b!=null){let[K,G]=qt.scales;qt.values[0]=K!=null?
yr(I.ori==0?gt:St,K):null,qt.values[1]=G!=null?yr(I.ori==1?gt:St,G):null}Xl(Pg,o,gt,St,De,oe,C)}if(na){let K=w&&qt.setSeries,
G=hr.prox;us==null?Ur<=G&&gr(xi,fa,!0,K):Ur>G?gr(null,fa,!0,K):xi!=us&&gr(xi,fa,!0,K)}}bo&&(Ae.idx=C,Ef()),b!==!1&&an("s\
etCursor")}let wi=null;Object.defineProperty(o,"rect",{get(){return wi==null&&Ql(!1),wi}});function Ql(h=!1){h?wi=null:(wi=
g.getBoundingClientRect(),an("syncRect",wi))}function gb(h,b,w,C,D,A,z){de._lock||vi&&h!=null&&h.movementX==0&&h.movementY==
0||(Af(h,b,w,C,D,A,z,!1,h!=null),h!=null?cs(null,!0,!0):cs(b,!0,!1))}function Af(h,b,w,C,D,A,z,K,G){if(wi==null&&Ql(!1),
as(h),h!=null)w=h.clientX-wi.left,C=h.clientY-wi.top;else{if(w<0||C<0){gt=-10,St=-10;return}let[ee,te]=qt.scales,se=b.cursor.
sync,[Se,Je]=se.values,[Ue,Ne]=se.scales,[xe,me]=qt.match,vt=b.axes[0].side%2==1,Ot=I.ori==0?De:oe,ln=I.ori==1?De:oe,ot=vt?
A:D,Lt=vt?D:A,to=vt?C:w,An=vt?w:C;if(Ue!=null?w=xe(ee,Ue)?l(Se,P[ee],Ot,0):-10:w=Ot*(to/ot),Ne!=null?C=me(te,Ne)?l(Je,P[te],
ln,0):-10:C=ln*(An/Lt),I.ori==1){let wo=w;w=C,C=wo}}G&&(b==null||b.cursor.event.type==Pg)&&((w<=1||w>=De-1)&&(w=Es(w,De)),
(C<=1||C>=oe-1)&&(C=Es(C,oe))),K?(cb=w,pb=C,[pa,da]=de.move(o,w,C)):(gt=w,St=C)}let Of={width:0,height:0,left:0,top:0};function Lf(){
Fc(Of,!1)}let yb,vb,bb,xb;function wb(h,b,w,C,D,A,z){vi=!0,rn=sn=vn._x=vn._y=!1,Af(h,b,w,C,D,A,z,!0,!1),h!=null&&(En(Mg,
Og,kb,!1),Xl(a2,o,pa,da,De,oe,null));let{left:K,top:G,width:ee,height:te}=yt;yb=K,vb=G,bb=ee,xb=te}function kb(h,b,w,C,D,A,z){
vi=vn._x=vn._y=!1,Af(h,b,w,C,D,A,z,!1,!0);let{left:K,top:G,width:ee,height:te}=yt,se=ee>0||te>0,Se=yb!=K||vb!=G||bb!=ee||
xb!=te;if(se&&Se&&Fc(yt),vn.setScale&&se&&Se){let Je=K,Ue=ee,Ne=G,xe=te;if(I.ori==1&&(Je=G,Ue=te,Ne=K,xe=ee),rn&&bi(_,yr(
Je,_),yr(Je+Ue,_)),sn)for(let me in P){let vt=P[me];me!=_&&vt.from==null&&vt.min!=lt&&bi(me,yr(Ne+xe,me),yr(Ne,me))}Lf()}else
de.lock&&(de._lock=!de._lock,cs(b,!0,h!=null));h!=null&&(Xs(Mg,Og),Xl(Mg,o,gt,St,De,oe,null))}function wB(h,b,w,C,D,A,z){
if(de._lock)return;as(h);let K=vi;if(vi){let G=!0,ee=!0,te=10,se,Se;I.ori==0?(se=rn,Se=sn):(se=sn,Se=rn),se&&Se&&(G=gt<=
te||gt>=De-te,ee=St<=te||St>=oe-te),se&&G&&(gt=gt<pa?0:De),Se&&ee&&(St=St<da?0:oe),cs(null,!0,!0),vi=!1}gt=-10,St=-10,Re.
fill(null),cs(null,!0,!0),K&&(vi=K)}function Cb(h,b,w,C,D,A,z){de._lock||(as(h),gf(),Lf(),h!=null&&Xl(c2,o,gt,St,De,oe,null))}
function Sb(){S.forEach(LI),hf(o.width,o.height,!0)}Ls(kd,nl,Sb);let ha={};ha.mousedown=wb,ha.mousemove=gb,ha.mouseup=kb,
ha.dblclick=Cb,ha.setSeries=(h,b,w,C)=>{let D=qt.match[2];w=D(o,b,w),w!=-1&&gr(w,C,!0,!1)},Dn&&(En(a2,g,wb),En(Pg,g,gb),
En(l2,g,h=>{as(h),Ql(!1)}),En(u2,g,wB),En(c2,g,Cb),Hg.add(o),o.syncRect=Ql);let zc=o.hooks=e.hooks||{};function an(h,b,w){
Pf?Jl.push([h,b,w]):h in zc&&zc[h].forEach(C=>{C.call(null,o,b,w)})}(e.plugins||[]).forEach(h=>{for(let b in h.hooks)zc[b]=
(zc[b]||[]).concat(h.hooks[b])});let Tb=(h,b,w)=>w,qt=Kt({key:null,setSeries:!1,filters:{pub:w2,sub:w2},scales:[_,x[1]?x[1].
scale:null],match:[k2,k2,Tb],values:[null,null]},de.sync);qt.match.length==2&&qt.match.push(Tb),de.sync=qt;let _b=qt.key,
Rf=vT(_b);function Xl(h,b,w,C,D,A,z){qt.filters.pub(h,b,w,C,D,A,z)&&Rf.pub(h,b,w,C,D,A,z)}Rf.sub(o);function kB(h,b,w,C,D,A,z){
qt.filters.sub(h,b,w,C,D,A,z)&&ha[h](null,b,w,C,D,A,z)}o.pub=kB;function CB(){Rf.unsub(o),Hg.delete(o),ns.clear(),Ng(kd,
nl,Sb),c.remove(),Qe?.remove(),an("destroy")}o.destroy=CB;function Nf(){an("init",e,t),nb(t||e.data,!1),pe[_]?Mf(_,pe[_]):
gf(),Ac=yt.show&&(yt.width>0||yt.height>0),ss=bo=!0,hf(e.width,e.height)}return x.forEach(eb),S.forEach(tB),n?n instanceof
HTMLElement?(n.appendChild(c),Nf()):n(o,Nf):Nf(),o}jt.assign=Kt;jt.fmtNum=Gg;jt.rangeNum=Cd;jt.rangeLog=_d;jt.rangeAsinh=
Kg;jt.orient=Ns;jt.pxRatio=Ze;jt.join=T5;jt.fmtDate=Zg,jt.tzDate=N5;jt.sync=vT;{jt.addGap=vI,jt.clipGaps=$d;let e=jt.paths=
{points:ST};e.linear=_T,e.stepped=wI,e.bars=kI,e.spline=SI}var DT="B";function cl(e){let t=U(null),n=U(null),o=U(null),i=U(e);i.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:p,bars:d,
low:m,stacked:f})=>`${u} ${c} ${p} ${d} ${m?"band":""} ${f}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${hp.value}`;return rt(()=>{if(!t.current)return;let u=new jt(zI(i,t.current.clientWidth),ET(i.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==u.width&&u.setSize({width:p,height:i.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),N(()=>{n.current?.setData(
ET(i.current))},[e.times,e.series]),N(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:DT,
onPointerUp:u=>{let c=o.current,p=n.current;o.current=null;let d=p?.cursor.idx;!c||!p||d===null||d===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||i.current.onPick?.(d,BI(p,i.current.series,d),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function BI(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach(
(a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
p=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<s&&(s=p,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var OT=({low:e,high:t})=>e&&
t?[e,t]:[];function ET({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({
values:i})=>o(i)),...t.flatMap(OT).map(o)]}function FI(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:Od(oy(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:Od(oy(o),52)})}),t}function oy({
color:e}){return e===null?tt("--other"):tt(cn(e))}function Od(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function zI(e,t){
let{series:n,zone:o,unit:i,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.max(t,64),height:s,padding:[
8,24,0,0],legend:{show:!1},tzDate:c=>jt.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,show:!n.some(({bars:c})=>c)},
drag:{x:!0,y:!1,setScale:!1}},bands:FI(n),scales:{x:{range:()=>II(e.current.times)},y:a?{distr:3,log:10}:{range:(c,p,d)=>[
Math.min(0,p??0),d===null||d<=0||i==="share"&&Math.abs(d-1)<1e-9?1:d*1.05]}},axes:[{...AT(),grid:{show:!1},size:28,space:72,
values:(c,p,d,m,f)=>p.map(g=>VI(g,f,o))},{...AT(),size:56,...u?{space:28}:{},values:(c,p)=>p.map(d=>d===null?"":at(d,i))}],
series:[{},...n.map((c,p)=>WI(c,p,l.length)),...n.flatMap(c=>OT(c).map(()=>({show:c.shown??!0,stroke:"transparent",width:0,
points:{show:!1}})))],hooks:{drawClear:[c=>qI(c,e.current)],draw:[c=>e.current.onBox?.(HI(c))],setCursor:[c=>{let{idx:p,
left:d,top:m}=c.cursor;e.current.onCursor(d===void 0||d<0?null:p??null,d??0,m??0)}],setSelect:[c=>{if(c.select.width<4)return;
let p=c.posToVal(c.select.left,"x"),d=c.posToVal(c.select.left+c.select.width,"x");c.setSelect({left:0,top:0,width:0,height:0},
!1),e.current.onDrag?.(p,d,c.cursor.event?.shiftKey??!1)}]}}}function II(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-
t)/(e.length-1):86400;return[t,n+o]}function HI(e){let t=jt.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/
t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function qI(e,{unfinished:t}){if(t==null)return;
let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));sd(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,tt("--li\
ne"))}function VI(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=up(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&
i===1?J(e*1e3,n,"year"):t>=27*86400?J(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?J(e*1e3,n,"dayShort"):J(e*1e3,n,t<60?
"clockSecond":"clock")}function AT(){let e=tt("--line");return{stroke:tt("--muted"),font:`12px ${tt("--font")}`,gap:6,grid:{
stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function WI(e,t,n){let o=oy(e),i=e.dashed?[4,4]:e.color===null||e.stacked?
[]:Pa(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:jt.paths.bars({size:[.92,64],align:1}),
points:{show:!1}}:{stroke:e.dashed?Od(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&
t===0?{fill:Od(o,52)}:{},...i.length>0?{dash:i}:{}}}var LT=50,UI=5;function pl(e){let{answer:t,document:n}=e,o=Y(()=>Et(t,n),[t,n]),i=Gc(hd);return r("div",{class:HS,children:o.
measures.map((s,a)=>r(jI,{...e,shape:o,measure:s,height:KI(i,o),tools:a===0?e.tools:void 0},t.columns[s].name))})}function KI(e,t){
let n=t.measures.length>1;return e===null?n?200:360:Math.max(96,Math.floor(e/t.measures.length)-(t.keys.length>0?108:48))}
function jI(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
d=t.columns[i].name,m=(e.form==="stacked"||e.form==="share")&&!Fi(d)?"lines":e.form,f=Y(()=>Nu(t,o,i,l),[t,o,i,l]),g=Y(()=>t.
compare?Nu(t.compare,o,i):null,[t,o,i]),[y,v]=k(new Set),[T,x]=k(null),[S,P]=k(null),R=m==="share"?"share":Ft(d),_=Z=>at(
Z,R),E=o.keys.map(Z=>t.columns[Z].name).join(),L=Y(()=>GI(f,E),[f,E]),F=Mo(f.times),W=f.times.length-1,I=f.times.find(Z=>(Z+
F)*1e3>e.end+1e3)??null,ue=I===null?f.times.length:f.times.indexOf(I),X=Y(()=>JI(f,g,L,y,m,ue),[f,g,L,y,m,ue]),fe=(Z,Ye,Ge)=>{
let $e=f.series[Ye<L.length?Ye:0];$e&&e.onPoint?.({start:f.starts[Z],keys:$e.keys,measure:d,value:$e.values[Z]??null},Ge)},
pe=Z=>{let Ye={ArrowRight:(T?.at??-1)+1,ArrowLeft:(T?.at??W+1)-1,Home:0,End:W}[Z.key];if(Ye!==void 0&&W>=0){let Re=Math.
max(0,Math.min(Ye,W));return Z.shiftKey&&e.onSpan&&e.onSpan(...YI(c,f.times,T?.at??Re,Re,F)),x({at:Re,left:-1}),!0}if(Z.
key!=="Enter"&&Z.key!=="."||!T)return!1;let Ge=Z.target.getBoundingClientRect(),$e=S?S.left+(f.times[T.at]-S.from)/(S.to-
S.from)*S.width:80;return fe(T.at,L.findIndex(Re=>!y.has(Re.key)),new DOMRect(Ge.left+$e,Ge.top+80,0,0)),!0},Le=(Z,Ye,Ge)=>{
let[$e,Re]=ZI(f.times,Z,Ye,F);Ge&&e.onSpan?e.onSpan($e,Re):e.onZoom($e,Re)};return r(Ke,{title:Q(d).text,summary:QI(f,d,
E,_,m),announced:T?YS(f,g,T.at,s,_):"",onKey:pe,table:r(Kn,{answer:t,document:n,zone:s}),actions:r(O,{children:[e.tools,
e.actions?.(d)]}),legend:E===""?null:r(gd,{rows:L,all:f.series.length,hidden:y,onHidden:v,text:Z=>at(Z,Ft(d)),...e.onGroup?
{onMenu:(Z,Ye)=>e.onGroup?.(Z.keys,Ye)}:{}}),children:[r(cl,{times:f.times,series:X,zone:s,unit:R,height:a,cursor:T?.at??
null,logarithmic:p&&m!=="stacked"&&m!=="share",unfinished:I,onCursor:(Z,Ye)=>x(Z===null?null:{at:Z,left:Ye}),onDrag:Le,onPick:fe,
onBox:Z=>P(Ye=>Ye!==null&&JSON.stringify(Ye)===JSON.stringify(Z)?Ye:Z)}),S&&c&&r(o2,{box:S,from:c.from,to:c.to}),S&&r(n2,
{box:S,flags:u,zone:s}),T&&r(JS,{lines:f,former:g,rows:L,hidden:y,at:T.at,left:T.left,zone:s,text:Z=>at(Z,Ft(d)),unfinished:I!==
null&&f.times[T.at]>=I})]})}function GI(e,t){return e.series.slice(0,LT).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:kn(t,n.keys)}))}function JI(e,t,n,o,i,s){let a=e.series.slice(0,LT).map((d,m)=>({
series:d,row:n[m],isShown:!o.has(n[m].key)}));if(i==="stacked"||i==="share"){let d=aC(a.map(({series:m,isShown:f})=>f?m.
values:m.values.map(()=>0)),i==="share");return a.map(({row:m,isShown:f},g)=>({values:d[g],color:m.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:d})=>d).length<=UI,u=a.map(({series:d,row:m,isShown:f})=>({values:i==="bars"?d.values:d.values.
map((g,y)=>y<s?g:null),color:m.color,shown:f,bars:i==="bars",...l&&d.low?{low:d.low,high:d.high}:{}})),c=a.map(({row:d,isShown:m})=>{
let f=t?.series.find(g=>JSON.stringify(g.keys)===d.key);return f?{values:e.times.map((g,y)=>f.values[y]??null),color:d.color,
shown:m,dashed:!0}:null}).filter(d=>d!==null),p=i==="bars"||s>=e.times.length?[]:a.map(({series:d,row:m,isShown:f},g)=>({
values:d.values.map((y,v)=>v>=s-1?y:null),color:m.color,shown:f,dashed:!0,of:g}));return[...u,...c,...p]}function ZI(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function YI(e,t,n,o,i){let s=e?t.findIndex(p=>p===
e.from):-1,a=e?t.findLastIndex(p=>p<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function QI(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${Q(n).text}, ${e.series.length} groups`,l=s?.values.reduce(
(c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>Q(c).text).join(", ")} leads`:"";return`${i==="bars"?"Bar":
"Line"} chart of ${Q(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}var RT=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),XI=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function BT(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:eH(n.toLowerCase())??tH(n)??nH(n,t)}function eH(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?RT.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),i=o?RT.get(o[1]):void 0;return i?{from:`now/${i}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function tH(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,i]=[Number(t[1]),t[2],t[3]],s=new Date(Date.UTC(n,Number(o??1)-1,Number(i??1))),a=new Date(s);return i!==void 0?
a.setUTCDate(a.getUTCDate()+1):o!==void 0?a.setUTCMonth(a.getUTCMonth()+1):a.setUTCFullYear(a.getUTCFullYear()+1),{from:s.
toISOString().slice(0,10),to:a.toISOString().slice(0,10)}}function nH(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=NT(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let i=NT(n[1],t,typeof o=="string"?o:null);return i===null?null:i==="now"?{from:o}:{from:o,to:i}}function NT(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Ld(o[1])}:${o[2]}:${o[3]??"00"}`;let i=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),s=i?XI.indexOf(i[2].toLowerCase()):-1;if(!i||s<0)return null;let a=`${i[3]??t.getUTCFullYear()}-${Ld(String(s+1))}\
-${Ld(i[1])}`;return i[4]===void 0?a:`${a}T${Ld(i[4])}:${i[5]}:00`}function Ld(e){return e.padStart(2,"0")}var FT="mn",zT="vn",IT="wn",HT="bn",qT="yn";function $n(e){he({document:ke(ke(Te.value,"from",e.from),"to",e.to)})}function VT(){let e=U(null),[t,n]=k(!1),o=Te.value.
timezone??"UTC",i=Jo(Te.value,o),{error:s}=Un.result.value,a=gs(s,"from")??gs(s,"to"),l="The question";return Uo([{keys:"\
t",label:"Range of time",group:l,act:()=>n(!0)},{keys:"[",label:"The range before",group:l,act:()=>ry(-1,0)},{keys:"]",label:"\
The range after",group:l,act:()=>ry(1,0)},{keys:"-",label:"Zoom out",group:l,act:()=>ry(0,.5)}]),r(O,{children:[r(M,{buttonRef:e,
icon:"calendar",after:"down",kind:a?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:FT,
children:i})}),a&&!t&&r("div",{class:qT,children:r(ce,{error:a})}),t&&r(pn,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:r(rH,{zone:o,wrong:a,onDone:()=>n(!1)})})]})}function ry(e,t){let n=Un.result.value.
answer?.query,[o,i]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],s=i-o;if(!(s>0))return;let a=l=>new Date(l).
toISOString();$n({from:a(o+(e-t)*s),to:a(i+(e+t)*s)})}function rH({zone:e,wrong:t,onDone:n}){let[o,i]=k(t),{from:s,to:a}=Te.
value,l=s===void 0&&a===void 0?"":`${s??""} - ${a??"now"}`,u=c=>{let p=BT(c);if(!p){i({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}$n(p),n()};return r("div",{class:zT,children:[
r(dn,{label:`Range, on the clock of ${e}`,value:l,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
r("div",{class:IT,children:Au.map(c=>r(M,{small:!0,kind:"plain",class:HT,pressed:Jo(Te.value,e)===c.label,onClick:()=>{$n(
c),n()},children:c.label},c.label))})]})}var iH=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function WT({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=k("lines"),[u,c]=k(!1),[p,d]=k(null),{openAt:m,menu:f}=_r(),g=lH(n,e),
y=Et(e,n),v=y.keys.length>0&&y.measures.some(R=>Fi(e.columns[R].name));N(()=>d(null),[JSON.stringify(n)]);let T=Y(()=>sC(
t),[t]),x=R=>Object.fromEntries(y.keys.map((_,E)=>[e.columns[_].name,R[E]])),S=e.columns[y.time]?.name??"time",P=({start:R,
keys:_,measure:E,value:L},F)=>m({document:n,mark:{keys:{[S]:R,...x(_)},measure:E},anchor:F,value:L,items:[{label:"Note h\
ere…",icon:"plus",act:()=>ro({kind:"note",time:R})}]});return r(O,{children:[r(pl,{answer:e,document:n,zone:o,form:i?"\
bars":v?a:"lines",logarithmic:u,intervals:T,end:aH(e),flags:g.flags,span:p,onZoom:(R,_)=>$n({from:Vi(R),to:Vi(_)}),onSpan:(R,_)=>d(
{from:R,to:_}),onPoint:P,onGroup:(R,_)=>m({document:n,mark:{keys:x(R)},anchor:_,value:R[0]}),tools:r(O,{children:[v&&!i&&
r(xt,{label:"Form",choices:iH,value:a,onChange:l}),!i&&r(M,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),p&&r(Qa,{document:n,mark:{time:{from:Vi(p.from),to:Vi(p.to)}},label:`${J(p.from*1e3,o)} to ${J(p.to*
1e3,o)}`,onClear:()=>d(null),children:[r(M,{small:!0,kind:"outlined",icon:"search",onClick:()=>$n({from:Vi(p.from),to:Vi(
p.to)}),children:"Zoom"}),r(M,{small:!0,kind:"outlined",icon:"plus",onClick:()=>ro({kind:"note",time:Vi(p.from),to:Vi(p.
to)}),children:"Note"})]}),r(sH,{answer:e,of:n,zone:o}),g.menu,f]})}function sH({answer:e,of:t,zone:n}){let{choose:o,menu:i}=pd(
e,t);return r("div",{class:iS,children:[r(Kn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function Vi(e){
return new Date(e*1e3).toISOString()}function aH(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function lH(e,t){let[n,o]=k(!0),[i,s]=k(null),a=md(e.dataset,t.query?.from,t.query?.to);Uo([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=Y(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>s({note:c,anchor:p})})),[a,n]),u=i&&r(jo,{anchor:i.anchor,label:"\
Note",head:V(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{fd(i.note.
id)}}]});return{flags:l,menu:u}}function UT({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Pe,{icon:"search",title:"Noth\
ing found",actions:r(O,{children:[n&&r(M,{kind:"primary",onClick:()=>$n({}),children:"All data"}),t&&r(M,{kind:"outlined",
onClick:()=>he({document:ke(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(M,{kind:"outlined",onClick:Po,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var uH=8;
function KT({document:e,chart:t}){let n=Ga(Ee(e.dataset).value.value);return r(Pe,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,uH).map((o,i)=>r(M,{kind:i===0?"pr\
imary":"outlined",onClick:()=>he({as:t,document:Eu({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:Q(o.value).
text},o.value)):r(M,{kind:"primary",onClick:()=>he({as:"table",document:Eu(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var iy=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await re(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Rn(t))
return;this.error=j(t)}this.busy=!1,this.changed()}};function dl(e,t){let[,n]=Qf(s=>s+1,0),o=U(null);N(()=>{if(!e)return;
let s=new iy(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??cH}}function cH(){}function Rd(e){return{...Be(e),aggregate:{measures:["count()"]}}}var pH=7.2,dH=24,mH=72,fH=300;function jT(e,t,n){let o=ge(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:hH(e,s,a,n),expression:yH(o[a]??ve(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function hH(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,sy(a[n],t,o).length),t.name.length);
return Math.round(Math.max(mH,Math.min(fH,i*pH+dH)))}function sy(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
J(e,n,"millisecond"):typeof e=="number"&&Wo(t)?at(e,Ft(t.name),!0):Q(e).text}var gH=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function yH(e){return gH.test(e)?e:null}function ay(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?Cn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function ly(e){let{document:t}=Ie.value;He({document:ke(t,"where",So(t.where,e)),open:[]},e)}function JT(e){let{document:t}=Ie.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return He({document:ke(t,s,e),open:[]},
n)}let o=t.aggregate??vs("explore",null,{events:[]}).aggregate,i=[...ge(o.by).filter(s=>s!==e),e];He({view:"explore",document:{
...Be(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var GT=5*6e4;function ZT(e,t,n){let o=Date.parse(t),i=Be({...e,from:new Date(
o-GT).toISOString(),to:new Date(o+GT).toISOString()});delete i.where,ro({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${J(t,n,"second")}`})}function YT(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Be(Ie.value.document.dataset===e.dataset?Ie.value.document:e),i=n.map(({event:s})=>({where:xr(s)}));He({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var XT="lr",Nd="ie",e_="C",t_="kn",Bd="zn",n_="jn",Fd="E",o_="Xn",r_="xr",i_="Sn",s_="Bn",a_="Cn",l_="sr",u_="En",c_="In",
p_="Un",Xu="cr",d_="Ln",m_="Mn",f_="Nn",h_="Rn";function g_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(O,{children:[r("di\
v",{role:"row",class:Ce(Nd,s&&t_),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:Bd,children:r("button",{type:"button",
class:n_,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ie,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>r("span",{role:"cell",class:Fd,"data-type":p.type,children:r(y_,{value:t[c],
column:p,zone:o,most:l?1e3:200})},c))]}),s&&r(vH,{...e})]})}function y_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:sy(e,t,n),kind:e===null?"null":"value"}})}function vH({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=k(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${Q(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:o_,children:r("di\
v",{role:"cell",class:r_,children:[r("div",{class:i_,children:[r(xH,{row:e,all:t,zone:n,document:o,opened:i}),t.length>8&&
r("input",{class:s_,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:a_,children:l.map(({column:u,value:c})=>r(bH,{column:u,value:c,zone:n},u.name))})]})})}function bH({column:e,
value:t,zone:n}){let o=ve(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=Q(e.name).text;return r("div",{class:l_,children:[
r("dt",{class:u_,children:r($,{value:e.name,most:64})}),r("dd",{class:c_,children:r(y_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:p_,children:[i&&r("button",{type:"button",class:Xu,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>ly(
ay(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:Xu,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>ly(ay(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:Xu,"aria-label":`Break down by ${s}`,onClick:()=>JT(
o),children:"by"}),r("button",{type:"button",class:Xu,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Fe(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ie,{name:"copy",size:14})})]})]})}function xH({
row:e,all:t,zone:n,document:o,opened:i}){let s=Ee(o.dataset).value.value,a=(p,d=e)=>p===void 0?void 0:d[t.findIndex(m=>m.
name===p)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(p=>({time:a("time",p),event:a(s?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return r(O,{children:[typeof u=="string"&&r(M,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>ye(za(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(M,{small:!0,kind:"outlined",icon:"clock",onClick:()=>ZT(o,l,n),children:"5 min around"}),c.length>
0&&r(M,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>YT(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(M,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Fe(JSON.stringify(Object.fromEntries(t.map(({
name:p},d)=>[p,e[d]])),null,2),"The event"),children:"JSON"})]})}function zd({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=U(null),[a,l]=k(new Set),[u,c]=k("0:0"),p=Y(()=>e.
first?jT(e.first,o,n):[],[e.first,o,n]),d=Y(()=>wH(e,a),[e.pages,a]);if(!e.first)return e.error?r(v_,{error:e.error,onAgain:e.
more}):r("div",{class:f_,children:r(we,{lines:12})});if(e.pages.length===0)return r("p",{class:h_,children:"No event pas\
ses."});let m=g=>{let y=new Set(a);y.delete(g)||y.add(g),l(y),c(g)},f=`28px ${p.map(({width:g})=>`${g}px`).join(" ")} mi\
nmax(0, 1fr)`;return r("div",{ref:s,class:XT,role:"table","aria-label":"Events","data-wrap":i,onKeyDown:g=>kH(g,s.current),
children:[r("div",{class:Ce(Nd,e_),role:"row",style:{gridTemplateColumns:f},children:[r("span",{role:"columnheader",class:Bd,
children:r("span",{class:"spoken",children:"Open"})}),p.map(({name:g,at:y})=>r("span",{role:"columnheader",class:Fd,children:r(
$,{value:g,most:48})},y))]}),e.pages.map((g,y)=>r(SH,{page:y,rows:g,scroller:s,render:(v,T)=>{let x=`${y}:${T}`;return r(
g_,{row:v,all:e.first.columns,columns:p,zone:n,document:t,template:f,isOpen:a.has(x),current:u===x,wrap:i,opened:d,onToggle:()=>m(
x)},T)}},y)),r(TH,{paging:e,scroller:s})]})}function wH(e,t){return[...t].map(n=>{let[o,i]=n.split(":").map(Number);return e.
pages[o]?.[i]}).filter(n=>n!==void 0)}function kH(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof
Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll("[data-ope\
ner]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var CH="1200px";function SH({rows:e,scroller:t,
render:n,page:o}){let i=U(null),[s,a]=k(!0),l=U(0);return N(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(l.current=u.getBoundingClientRect().height),a(p.isIntersecting))},{root:t.current,rootMargin:CH});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-page":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function TH({paging:e,scroller:t}){let n=U(null),o=U(e.more);return o.current=e.more,N(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:d_,children:[e.error&&r(
v_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function v_({
error:e,onAgain:t}){return r("div",{class:m_,children:[r(ce,{error:e}),r(M,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var x_="An",w_="Dn",k_="Hn",uy="_n",C_="qn",S_="Fn",T_="ae";function __({all:e,wanted:t,onWanted:n}){let o=U(null),[i,s]=k(!1),[a,l]=k(""),u=t??e,c=p=>{let d=e.filter(m=>m===p?!u.includes(
p):u.includes(m));n(d.length===e.length?null:d)};return r(O,{children:[r(M,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(pn,{anchor:o.current,role:"dialog",label:"Columns",class:C_,onClose:()=>s(!1),children:[
r("input",{class:Ve,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:p=>l(p.currentTarget.value)}),
r("div",{class:S_,children:e.filter(p=>p.toLowerCase().includes(a.toLowerCase())).map(p=>r("label",{class:T_,children:[r(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),r($,{value:p,most:40,middle:!0})]},p))})]})]})}var _H=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function P_({document:e,zone:t,actions:n}){let[
o,i]=k(!1),[s,a]=k(null),l=/asc|^time$/.test(e.samples?.order??""),u=dl({path:"v1/query",body:d=>({...e,samples:{...e.samples,
...d===void 0?{}:{cursor:d}}})},JSON.stringify(e)),c=_t(Rd(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:x_,"aria-label":"Raw events",children:[r("div",{class:w_,children:[r("h2",{class:k_,children:typeof p==
"number"?`${B(p)} events`:"Raw events"}),r(xt,{label:"Order",choices:_H,value:l?"oldest":"newest",onChange:d=>le("sample\
s.order",d==="oldest"?"time asc":void 0)}),r(__,{all:u.columns.map(({name:d})=>d),wanted:s,onWanted:a}),r(M,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(PH,{document:e,zone:t}),r(zd,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function PH({document:e,zone:t}){let n=Y(()=>({...Be(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=_t(ke(n,"compare",void 0)),[i,s]=k(null),a=Y(()=>o&&"rows"in o&&"columns"in o?
Nu(o,Et(o,n),1):null,[o]),l=Y(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:uy}):r("div",{class:uy,children:r(cl,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>$n({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function M_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!Go(e)||n==="heat"&&!ge(e.aggregate?.by).some(Bi)))return r(KT,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(we,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(rC,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(P_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(UT,{document:i});let p=Go(
i),d=MH(n,i)?n:Qp(i);return d==="distribution"&&p?r(UC,{answer:o,of:i,bins:p,zone:l,actions:u}):d==="heat"&&p?r(AS,{answer:o,
of:i,bins:p,zone:l,actions:u}):Et(o,i).time>=0&&!p&&(d==="line"||d==="bar")?r(WT,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:d==="bar",actions:c}):d==="bar"?r(lS,{answer:o,of:i,document:e,zone:l,actions:c}):r(aS,{answer:o,of:i,document:e,zone:l,
actions:c})}function MH(e,t){let n=ge(t.aggregate?.by).some(Bi);return e==="distribution"?Go(t)!==null&&!n:e==="heat"?Go(
t)!==null&&n:e==="table"||Go(t)===null}var cy="[data-stop]";function Id(e){return[...e.querySelectorAll(cy)].filter(t=>t.closest("[data-sentence]")===e)}function $_(e){
if(!e)return;let t=Id(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function D_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(cy)||t.closest("[data-sentence]")!==e))for(let n of Id(
e))n.tabIndex=n===t?0:-1}function E_(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Id(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function jn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${cy}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function py(){
let e=document.querySelector("[data-sentence]"),t=e?Id(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var dy="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var Wi=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],Hd={aggregate:Wi("aggregate",["measures","by","having","over"]),samples:Wi(
"samples",["columns","order"]),funnel:Wi("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:Wi("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:Wi(
"lifecycle",["per","period","event","created"]),stickiness:Wi("stickiness",["per","period","event"]),paths:Wi("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:Wi("difference",["over","selection","bas\
eline","properties"])};var $H=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function A_(e){let t=e.replaceAll(" ","");return $H.test(t)?t:null}function Fs(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var qd=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],ai=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function O_(e,t,n){let o=gs(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}function R_(e,t,n){let o=cu(t.where),i=_i(e,o);if(typeof i=="string")return ke(e,o,t.span?L_(i,t.span,n):n);let s=o.slice(
0,-1),a=_i(e,s);return o.at(-1)!==0||typeof a!="string"?null:ke(e,s,t.span?L_(a,t.span,n):n)}function L_(e,t,n){let{start:o,
end:i}=Ti(e,t);return e.slice(0,o)+n+e.slice(i)}function Vd(e,t){let n=R_(Te.value,e,t);n&&he({document:n})}var N_="Tn",B_="Gn",F_="Jn";var z_=Kc({document:{dataset:""},error:null,sentence:()=>null});function kt(){return Gc(z_)}function Pt({document:e,error:t,
label:n,children:o}){let i=U(null);rt(()=>$_(i.current));let s=a=>{!a.defaultPrevented&&E_(a.currentTarget,a)&&a.preventDefault()};
return r(z_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:N_,onKeyDown:s,onFocusIn:a=>{D_(a.currentTarget,a.target)},children:o})})}function be({word:e,
children:t}){return r("span",{class:B_,children:[e!==void 0&&r(ml,{children:e}),t]})}function ml({children:e}){return r(
"span",{class:F_,children:e})}function I_({id:e,error:t}){return r(ce,{...e===void 0?{}:{id:e},error:t,onHint:n=>Vd(t,n)})}var H_="Kn",q_="f",V_="On",W_="Pn",U_="Qn",K_="Vn",j_="Wn",G_="te",J_="Yn",Z_="I",fy="Zn";function mn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=kt(),u=U(null),c=mt(),[p,d]=k(!1),m=s?null:
O_(l.error,o,i),f=m!==null||a!==null,g=AH(m,a,e.onHint),y=async()=>{await e.onRemove?.(),jn(l.sentence(),t,e.after)},v=e.
editor!==void 0||e.menu!==void 0;return r("span",{class:H_,"data-path":o,children:[r("span",{class:Ce(q_,s&&W_,f&&U_,e.quiet&&
K_,p&&V_),children:[f&&r("span",{class:j_,children:r(ie,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:G_,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":v?p:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>d(!p),onKeyDown:T=>OH(T,e,y,g),children:[r("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:J_,children:r(ie,{name:"down",size:12})})]}),e.onRemove&&
r("button",{type:"button",class:Z_,tabIndex:-1,"aria-label":`Remove ${V(n)}`,onClick:y,children:r(ie,{name:"close",size:12})})]}),
m&&r("span",{class:fy,children:r(I_,{id:`${c}-problem`,error:m})}),a&&r("span",{class:fy,children:r(ce,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),p&&e.menu&&r(jo,{anchor:u.current,label:V(n),items:e.menu,onClose:()=>d(!1)}),p&&e.editor&&r(
pn,{anchor:u.current,role:"dialog",label:V(n),onClose:()=>{d(!1),e.onLeave?.()},children:e.editor(()=>d(!1))})]})}function AH(e,t,n){
let o=t??e,i=o?Nh(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>Vd(e,i)}function OH(e,t,n,o){let i=e.key==="En\
ter"&&o?o:LH(e,t,n);i&&(e.preventDefault(),i())}function LH(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var Q_="gr",X_="ep";function Eo({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:Q_,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:X_,children:e}),r(Ai,{...i,inline:!0,autofocus:!0,eager:!0})]})}function Ui(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>le(t,l));return r(mn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(NH,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function NH({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=k(""),[p,d]=k(!1),m=u.trim(),f=n.filter(([v,T])=>m===""||v.startsWith(m)||(T??"").includes(m)),g=v=>{
let T=o(v);T===null?d(!0):a(T)},y=[...m!==""&&!f.some(([v])=>v===m)&&o(m)!==null?[{value:m,label:m,note:"as it is typed"}]:
[],...f.map(([v,T])=>({value:v,label:v,note:T,selected:v===t})),...m===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(Eo,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:v=>{c(v),d(!1)},options:y,onPick:v=>v===null?a(void 0):
g(v),onTake:g,onCancel:l,onLeave:l,invalid:p,foot:p||m!==""&&o(m)===null?i:void 0})}function mo(e){return r(Ui,{usual:qd,
...e,read:A_,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var BH=["dataset","define","params","timezone","week_start","missing"];function Ao(e,t){let n=BH.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function hy(e,t,n){return(await re(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var FH=2e3,zs=new Map,Wd=new Map,tP=ae(0),eP;function fl(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function hl(e,t){tP.value;let n=JSON.stringify(e),o=ka.value,i=t.filter(a=>a.text!==""&&!zs.has(fl(n,a))),s=i.map(
a=>fl(n,a)).join(`

`);return N(()=>{i.length>0&&o!=="away"&&zH(n,e,i)},[s,o]),t.map(a=>zs.get(fl(n,a))??null)}async function nP(e,t,n){let o=JSON.
stringify(e),i=zs.get(fl(o,t));if(i)return i;let[s]=await hy(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return oP(o,t,s),s}function zH(e,t,n){let o=Wd.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(fl(e,i),i);Wd.set(e,o),eP??=setTimeout(()=>{eP=void 0,IH()},0)}async function IH(){let e=[...Wd];Wd.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await hy(n,i).catch(()=>[])).forEach((a,l)=>oP(t,i[l],
a))})),tP.value++}function oP(e,t,n){zs.size>=FH&&zs.delete(zs.keys().next().value),zs.set(fl(e,t),n)}async function er(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await nP(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=j(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function gl(e,t,n){if(!t)return n;
let{start:o,end:i}=Ti(e,t);return e.slice(0,o)+n+e.slice(i)}var HH=new Set(["has","contains","starts_with","ends_with"]);function vl({property:e,operator:t,values:n}){let o=ve(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:HH.has(i)?`${t}(${o}, ${n.map(ec).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(ec).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(ec).join(" and ")}`}
function ec(e){return typeof e=="string"?Cn(e):String(e)}var qH=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function sP(e){for(let[t,n]of qH){if(e===t)return n;if(e===n)return t}
return e}var rP=["=","!=","in","not in"],yl=["is null","is not null"],gy=[">=",">","<","<=","between","not between"],iP=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Ud(e){switch(e){case"bool":return["is true","is false",...yl];case"string":return[
...rP,...iP,...yl];case"int64":case"float64":return["=",...gy,"!=","in","not in",...yl];case"timestamp":return[...gy,...yl];case"\
list of strings":return["has","not has",...yl];case"unknown":return[...rP,...gy,...iP,"has","not has",...yl]}}function Gn(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Is(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var aP={property:null,type:"unknown",operator:null,values:[]};function lP(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function yy({property:e,operator:t}){return e===null?"property":t===null||Gn(t)===0?"operator":
"values"}function uP(e,t,n){return e.operator!==null&&e.type===n&&Ud(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function cP(e,t){let n=Gn(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Kd(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function pP(e,t){let n=e.operator===null?0:Gn(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function vy({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Gn(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function tc(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||vy(e)!==null)return null;
if(Gn(n)!=="many"||!o.includes(null))return vl({property:t,operator:Gn(n)==="many"?Is(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=vl({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=vl({property:t,operator:Is(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function by(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function dP(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}function $r(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function Dr(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:$r(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var mP={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function bl(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function fP({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=k(""),c=e.filter(
f=>f===l.trim()),p=e.filter(f=>f!=="in"&&f!=="not in"),d=c.length>0?c:Dr(p,l,f=>`${f} ${bl(f)} ${mP[f]}`),m=f=>f===t||t!==
null&&f===Is(t,1);return r(Eo,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:d.map(f=>({value:f,label:bl(f),note:mP[f],selected:m(f)})),onPick:n,onTake:()=>{}})}var wy="oe",hP="ne",gP="rp";var ky=8;function yP({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
O,{children:[r("button",{type:"button",class:wy,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:wy,"data-present":t==="operator",onClick:()=>n("operator"),
children:bl(s)}),t==="values"&&a.slice(0,ky).map(l=>r("button",{type:"button",class:hP,onClick:()=>o(Kd(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(ie,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>ky&&r("span",{class:gP,children:["and ",H(a.length-ky)," more"]})]})}var vP=50;function bP(e,t,n,o){return re(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:vP},
signal:o})}function Cy(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:d,missing:m}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:d,missing:m,limit:vP};return re(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}function xP(e,t){let[n,o]=k(null);return N(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Rn(s)||o(a=>({key:e,value:a?.value??null,error:j(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function jd(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=xP(`${i}
${n.join()}
${s}`,d=>bP(i,s,n,d)),l=WH(e,s),u=a.fresh&&a.value?a.value:{names:UH(i,s),more:0},c=new Set(l.map(({name:d})=>d));return{
names:[...l,...u.names.filter(({name:d})=>!c.has(d))].filter(d=>d.kind==="function"||o(d.type)),more:u.more}}function WH({
define:e},t){return Object.keys(e??{}).filter(n=>$r(n,t)<3).map(n=>({kind:"definition",name:n,text:ve(n),type:"unknown",
filled:1}))}function UH(e,t){let n=Ee(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:i,type:s,
filled:a})=>({kind:"property",name:i,text:ve(i),type:s,filled:a/o})).filter(({name:i})=>$r(i,t)<3).sort((i,s)=>$r(i.name,
t)-$r(s.name,t)||s.filled-i.filled)}function wP(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return xP(s,async a=>{
let l=()=>Cy(e,t??"",void 0,i,a);return n===void 0?l():Cy(e,t??"",n,i,a).catch(u=>{if(Rn(u)||j(u).status!==400)throw u;return l()})})}var kP="ip";var GH={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},JH={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function Sy(e){let t=e.kind==="function"||e.filled>=.9995?"":q(e.filled);return[GH[e.kind]||JH[e.type],t].filter(n=>n!==
"").join(", ")}function CP(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:Sy(s)}));return n===""||o&&$r(o.name,n)<3?i:[Hs(n),...i]}function Hs(e){return{value:{typed:e},label:r("code",{class:kP,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function Er(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=k(e.typed??""),u=jd(t,a,n,o),c=e.names?Dr(e.names,
a,({name:v})=>v).filter(({type:v})=>o?.(v)??!0):u.names,p=e.names?0:u.more,d=e.extra?.(a)??[],m=CP(c,a),f=m[0]!==void 0&&
"typed"in m[0].value,g=d.length>0&&f?[...d,...m.slice(1),m[0]]:[...d,...m],y=v=>{v.trim()!==""&&s(v.trim())};return r(Eo,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:g,onPick:v=>"entry"in v?i(v.entry):y(v.typed),onTake:y,foot:p>0?`${H(p)} more, keep typing`:void 0})}function SP({document:e,beside:t,draft:n,typed:o="",ask:i,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,d]=k(o),
m=n.operator===null?1:Gn(n.operator),f=m==="many",g=wP(e,i?ve(n.property??""):null,t,p),y=by(p,n.type),v=p===""||y!==void 0,
T=ZH(n,p,y,g.value),x=_=>{let E=pP(n,_);d(""),s(E.values,m!==2||E.values.length>=2)},S=(_,E)=>{let L="typed"in _?y:_.value;
L!==void 0&&(E&&f?(d(""),s(Kd(n,L).values,!1)):f&&p===""&&n.values.length>0?s(n.values,!0):x(L))},P=()=>{f&&p===""&&n.values.
length>0?s(n.values,!0):y!==void 0&&p!==""&&x(y)},R=_=>{let E=f?dP(_)?.map(L=>by(L,n.type)):void 0;return!E||E.includes(
void 0)?!1:(s([...new Set([...n.values,...E])],!0),!0)};return r(Eo,{label:"Value",placeholder:YH(n,m),text:p,onText:d,head:c,
onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(0,-1),!1):a(),onPaste:R,invalid:!v,several:f,spaceTypes:p!==
""&&T[0]!==void 0&&"typed"in T[0].value,options:T,onPick:S,onTake:P,foot:v?QH(g.value,g.error!==null,f):`${ec(p)} is no \
number`})}function ZH(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=m=>e.values.includes(m),a=(o?.values??[]).map(({value:m,count:f})=>({
value:{value:m},label:r($,{value:m,most:60,middle:!0}),note:i+H(f),selected:s(m)})),l=o?.values.some(({value:m})=>m===n)??
!1,u=t!==""&&n!==void 0&&!l?[Hs(t)]:[],c=l?a.filter(({value:m})=>"value"in m&&m.value===n):[],p=a.filter(m=>!c.includes(
m)),d=o&&t===""&&o.nulls>0&&e.operator!==null&&Gn(e.operator)==="many"?[{value:{value:null},label:r($,{value:null}),note:i+
H(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...d]}function YH({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function QH(e,t,n){let o=e&&e.more>0?[`${H(e.more)} more, keep t\
yping`]:[],i=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...i].join(" · ")}function Gd(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=k(()=>yy(n)),l=U(e.typed??""),u=g=>{l.current="",a(g)},
c=(g,y)=>{let v=uP(n,g,y);o(v),u(v.operator===null||yy(v)!=="values"?"operator":"values")},p=async g=>{let y=(await er(Ao(
t),"condition",g)).parsed?.tree;y?.kind==="name"&&y.name!==void 0&&y.type!=="bool"&&y.type!=="unknown"?c(y.name,y.type):
i(g,null)},d=g=>{let y=cP(n,g);o(y),Gn(g)===0?i(tc(y),y):u("values")},m=(g,y)=>{let v={...n,values:g};o(v);let T=y?tc(v):
null;T!==null&&i(T,v)},f={onCancel:e.onCancel,onLeave:e.onLeave,head:r(yP,{draft:n,stage:s,onStage:u,onDraft:o})};return s===
"property"?r(Er,{...f,label:"Property",placeholder:"property, or a condition",document:t,typed:l.current,kinds:XH,...e.names?
{names:e.names}:{},onName:g=>c(g.name,g.type),onText:g=>{p(g)}},"property"):s==="operator"?r(fP,{...f,operators:Ud(n.type),
present:n.operator,onPick:d,onBack:()=>u("property")},"operator"):r(SP,{...f,document:t,beside:e.beside,draft:n,typed:l.
current,ask:e.names===void 0,onValues:m,onBack:()=>u("operator")},"values")}var XH=["property","definition","cohort","lo\
okup"];var fo="tp",Sn="op",Ty="np",Ki="pp",TP="dp",_P="lp";var MP=3;function Jd({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:Ki,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:Sn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(PP,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(O,{children:[s==="is false"&&r("span",{class:Sn,children:"not"}),r("span",{class:fo,children:r($,{value:i,most:40,middle:!0})})]}):
r(O,{children:[r("span",{class:fo,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:Sn,children:bl(Gn(
s)==="many"?Is(s,a.length):s)}),s!==null&&r(PP,{values:a,between:s.endsWith("between")})]})}function PP({values:e,between:t,
name:n=!1}){return e.length>MP+1?r("span",{class:Ty,children:["(",H(e.length)," values)"]}):r("span",{class:n?fo:Ty,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:Sn,children:t?" and ":n?" or ":", "}),r(eq,{value:o})]},i))})}function eq({
value:e}){return e===null?r("i",{class:Sn,children:Nn.null}):r($,{value:e,most:40,middle:!0})}function Zd(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>MP+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function Yd(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function oc(e){
return e.length===0?void 0:e.join(" and ")}function ji(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Qd(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function $P({text:e,chip:t}){if(t)return vl({...t,operator:sP(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&tq(n)?n:`not (${e})`}function tq(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var _y={property:"event",type:"string",operator:"=",values:[]};function Xd({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=k(_y);return r(Gd,{document:e,beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function Ar({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(O,{children:[n.
map((s,a)=>r(be,{word:i(a),children:s},a)),o&&r(be,{word:n.length===0?e:void 0,children:o},"after")]})}var DP="hr",EP="xp",AP="sp";function Or({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=U(null),[l,u]=k(null),[c,p]=k(null),d=U(
0),m=x=>{p(a.current?.getBoundingClientRect()??null),u(x)},f=n==null||n===!1,g=Co(f?t:void 0),y=()=>{d.current=performance.
now(),u(null)},v=()=>{performance.now()-d.current>300&&m("")},T=x=>{if(!(x.ctrlKey||x.metaKey||x.altKey)){if(x.key.length===
1&&x.key!==" "&&x.key!=="/")m(x.key);else if(x.key==="Backspace"&&s)s();else return;x.preventDefault()}};return r(O,{children:[
r("button",{ref:a,type:"button",class:Ce(DP,!f&&EP,l!==null&&AP),...g,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-has\
popup":"dialog","aria-expanded":l!==null,onClick:v,onKeyDown:T,children:[r(ie,{name:"plus",size:14}),n]}),l!==null&&r(pn,
{anchor:c,role:"dialog",label:t,onClose:()=>{y(),i?.()},children:o(l,y)})]})}function rc(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var oq={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function ic(e,t){let n=rc(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Ee(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...oq[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:ve(u),type:c,filled:1}))}function OP(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:i,text:ve(i),type:o,filled:1}})}var LP="cp",RP="fr",NP="ur";var BP=null;function iq(){return BP??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),BP}function wl(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=U(null),a=U(null),l=U(e);l.current=e;let[u,c]=k(!1);return N(()=>{let p=!1;
return iq().then(d=>{p||!d||!s.current||(a.current=d.mount(s.current,{...l.current,onText:m=>{m!==l.current.text&&l.current.
onText(m)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{p=!0,a.current?.destroy()}},
[]),N(()=>{u&&i&&a.current?.focus()},[u]),N(()=>{a.current?.setText(t)},[t]),N(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:Ce(LP,e.class),children:[r("div",{ref:s,class:RP,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:NP,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:p=>e.onText(p.currentTarget.
value)})]})}var FP="gp",zP="hp",IP="fp",HP="up",qP="mp";function em({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:FP,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(wl,{class:zP,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Ti(
t,n.span):null}),n&&r("div",{class:IP,children:r(ce,{error:n})}),r("div",{class:HP,children:[r("span",{class:qP,children:"\
Enter takes it, Shift+Enter is a new line"}),r(M,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function kl(){let e=U(!0);return N(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function li(e){let{path:t,text:n,what:o,onChange:i}=e,s=kt(),a=Ao(s.document,e.over),l=Yd(n,hl(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(_=>_.text),[c,p]=k(null),d=kl(),m=e.byEvent&&l.length===0?_y:aP,f=_=>`${t}#${_<l.length?_:"draft"}`,g=e.needed!==
!0||l.length>1,y=async _=>{await er(a,"condition",oc(_)??""),d()&&(p(null),i(oc(_)))},v=async(_,E,L)=>{p({at:_,condition:L,
text:E,problem:null});let{parsed:F,problem:W}=await er(a,"condition",E);if(W&&!(e.loose&&F?.tree))return p({at:_,condition:L,
text:E,problem:W}),jn(s.sentence(),f(_));let I=ji(u,_,oc(F?.conjuncts?.map(ue=>ue.text)??[`(${E})`])??E);await y(I)},T=()=>{
if(!c||c.problem)return;let _=c.condition?tc(c.condition):c.text;_!==null&&_.trim()!==""?v(c.at,_,c.condition):c.condition?.
property?p({...c,problem:{message:vy(c.condition)??"",hint:"",span:null}}):p(null)},x=(_,E,L)=>{let F=l[_],W=c?.at===_?c:
null,I=()=>{p(null),L(),_>=l.length&&jn(s.sentence(),`${t}#+`)},ue=()=>{L(),T()},X=(fe,pe)=>{L(),v(_,fe,pe)};return(W?W.
condition===null&&W.text!==null:F&&!F.chip)?r(em,{label:o,text:W?.text??F?.text??"",problem:W?.problem??null,onCancel:I,
onLeave:ue,onText:fe=>p({at:_,condition:null,text:fe,problem:null}),onDone:fe=>X(fe,null)}):r(Gd,{document:s.document,typed:E,
draft:W?.condition??(F?.chip?lP(F.chip):m),names:e.names??ic(s.document.dataset,e.over),beside:oc([...e.within?[e.within]:
[],...ji(u,_,null)]),onDraft:fe=>p({at:_,condition:fe,text:null,problem:null}),onDone:X,onCancel:I,onLeave:ue})},S=_=>{c?.
text&&v(c.at,gl(c.text,c.problem?.span??null,_),null)},P=(_,E)=>{let L=c?.at===_?c:null;return r(mn,{stop:f(_),path:t,span:E?.
span,after:`${t}#+`,what:o,label:`${o}: ${Zd(E,L)}`,draft:L!==null,problem:L?.problem,onHint:L?.text?S:void 0,editor:F=>x(
_,"",F),onLeave:T,onRemove:L?()=>p(null):g?()=>y(ji(u,_,null)):void 0,onNegate:E&&!L?()=>{y(ji(u,_,$P(E)))}:void 0,onMove:E&&
l.length>1?F=>{y(Qd(u,_,F)).then(()=>jn(s.sentence(),`${t}#${Math.max(0,Math.min(_+F,l.length-1))}`))}:void 0,children:r(
Jd,{part:E,draft:L,byEvent:e.byEvent??!1})})},R=l.map((_,E)=>P(E,_));return r(Ar,{lead:e.lead,between:"and",after:r(Or,{
stop:`${t}#+`,label:`Add a ${o}`,editor:(_,E)=>x(l.length,_,E),onLeave:T,onBackspace:l.length>0&&g?()=>{y(u.slice(0,-1))}:
void 0,children:l.length===0&&c===null?e.empty:void 0}),children:c?.at===l.length?[...R,P(l.length,null)]:R})}function Lr(){let[e,t]=k([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),jn(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function Gt({word:e="where"}){let{document:t}=kt();return r(li,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>le(
"where",n),empty:"filter"})}var aq=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function VP({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=k(null);if(l)
return r(lq,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=d=>n?Dr(aq,d.trim()===""?"time":d,([m,f])=>`time ${f} ${m}`).
map(([m,f])=>({value:{typed:`time('${m}')`},label:m==="auto"?"time":`time, ${m}`,note:f})):[];return r(Er,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:d=>d.trim()===""?c(d).slice(0,1):c(d),onName:d=>{n&&(d.type==="int64"||d.type==="float64")?u(d):s(d.text)},onText:s,
onCancel:a,onLeave:a})}function lq({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=k(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=Dr(a,i,([u,c])=>`${u} ${c}`);return r(Eo,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[Hs(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var tm=()=>!0,Rr=e=>e==="int64"||e==="float64",WP=e=>Rr(e)||e==="timestamp"||e==="string",UP=e=>e!=="list of strings",$y=[
{name:"count",meaning:"how many",alone:!0,fits:tm},{name:"uniq",meaning:"how many different",usual:!0,fits:UP},{name:"su\
m",meaning:"total",usual:!0,fits:Rr},{name:"avg",meaning:"mean",usual:!0,fits:Rr},{name:"median",meaning:"half are below",
usual:!0,fits:Rr},{name:"p95",meaning:"95 % are below",usual:!0,fits:Rr},{name:"p75",meaning:"75 % are below",fits:Rr},{
name:"p90",meaning:"90 % are below",fits:Rr},{name:"p99",meaning:"99 % are below",fits:Rr},{name:"p999",meaning:"99.9 % \
are below",fits:Rr},{name:"min",meaning:"least",fits:WP},{name:"max",meaning:"largest",usual:!0,fits:WP},{name:"first",meaning:"\
by time",fits:tm},{name:"last",meaning:"by time",fits:tm},{name:"stddev",meaning:"standard deviation",fits:Rr},{name:"un\
iq_approx",meaning:"about how many different",fits:UP},{name:"count",meaning:"how many have a value",fits:tm}];function KP(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=k(e.typed),[c,p]=k(e.text),[d,m]=k(null),[f,g]=k(!a);if(f){let v=()=>c===
e.text?s():i(c);return r(em,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:i,onCancel:s,onLeave:v})}if(d)return r(
Er,{label:`What ${d.name} is of`,placeholder:`${d.name} of`,document:t,kinds:["property","definition","lookup"],fits:v=>v===
"unknown"||d.fits(v),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>m(null),onName:v=>i(`${d.name}(${v.text})`),onText:v=>i(
`${d.name}(${v})`)});let y=v=>{"text"in v?i(v.text):"typed"in v?i(v.typed):v.aggregate.alone?i(`${v.aggregate.name}()`):
m(v.aggregate)};return r(uq,{document:t,names:n,text:l,onText:u,present:e.text,onPick:y,onTake:v=>{v!==""&&i(v)},onCancel:s,
onWrite:()=>g(!0)})}function uq({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=jd(e,c,["property","definition","lookup"]).names,d=t?Dr(t,c,({name:v})=>v):p,m=Dr($y,c.replace(/\(.*$/s,""),({name:v,
meaning:T})=>`${v} ${T}`).map(v=>({value:{aggregate:v},label:v.alone?`${v.name}()`:`${v.name}(…)`,note:v.meaning})),f=c===
""?[]:d.filter(({name:v})=>$r(v,c)<3).slice(0,4).flatMap(cq),g=/[^\p{L}\p{N}_]/u.test(c)||m.length+f.length===0?[Hs(c)]:
[],y=c===""?m:[...g,...m,...f];return r(Eo,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:y,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(M,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function cq(e){
let t=$y.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:Sy(e)}))}function jP({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:fo,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:fo,children:r($,{value:n,most:40,middle:!0})}):r("span",{class:Ki,children:r(
$,{value:e,most:60})})}function ac(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=kt(),u=Ao(l.document,e.over),c=hl(u,n.map(x=>({
kind:o,text:x}))),[p,d]=k(null),m=kl(),f=e.needed!==!0||n.length>1,g=x=>{d(null),s(x.length>0?x:void 0)},y=async(x,S)=>{
d({at:x,text:S,problem:null});let{problem:P}=await er(u,o,S);if(m()){if(!P)return g(ji(n,x,S));d({at:x,text:S,problem:P}),
jn(l.sentence(),`${t}[${x<n.length?x:"draft"}]`)}},v=(x,S,P)=>{let R=p?.at===x?p:null;return e.editor({text:R?.text??n[x]??
"",parsed:R?null:c[x]??null,typed:S,problem:R?.problem??null,onDone:_=>{P(),y(x,_)},onCancel:()=>{d(null),P(),x>=n.length&&
jn(l.sentence(),`${t}#+`)}})},T=x=>{let S=p?.at===x?p:null,P=x<n.length;return r(mn,{stop:`${t}[${P?x:"draft"}]`,path:`${t}\
[${x}]`,after:`${t}#+`,what:i,label:`${i}: ${S?.text??n[x]??""}`,draft:S!==null,problem:S?.problem,onHint:R=>{S&&y(x,gl(
S.text,S.problem?.span??null,R))},editor:R=>v(x,"",R),onRemove:S?()=>d(null):f?()=>g(ji(n,x,null)):void 0,onMove:P&&n.length>
1?R=>{g(Qd(n,x,R)),jn(l.sentence(),`${t}[${Math.max(0,Math.min(x+R,n.length-1))}]`)}:void 0,children:r(jP,{text:S?.text??
n[x]??"",parsed:S?null:c[x]??null})})};return r(Ar,{lead:e.lead,after:n.length<a&&r(Or,{stop:`${t}#+`,label:`Add a ${i}`,
editor:(x,S)=>v(n.length,x,S),onBackspace:n.length>0&&f?()=>g(n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:
void 0}),children:[...n.map((x,S)=>T(S)),...p?.at===n.length?[T(n.length)]:[]]})}function nm({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,needed:a=!1}){let{document:l}=kt();return r(ac,{path:e,
texts:t,kind:"measure",what:o,lead:i,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>le(e,u)),editor:u=>r(KP,
{...u,document:l,names:ic(l.dataset,n)},u.text)})}function tr({path:e,texts:t,over:n,what:o="breakdown",lead:i,onChange:s,
axes:a=!1,most:l}){let{document:u}=kt();return r(ac,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>le(e,c)),editor:c=>r(VP,{...c,document:u,axes:a,names:ic(u.dataset,n)})})}function Oo({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:r(mn,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[r(ie,{name:"plus",size:14}),"more"]})}var JP="vp",ZP="wp";function Cl({path:e,properties:t,of:n}){let o=Object.entries(t??{}),i=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);le(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);le(e,l.length>0?Object.fromEntries(l):void 0)};return r(
Ar,{lead:"each with",after:r(Or,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>r(YP,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),i(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>r(mn,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>r(YP,{of:n,
name:a,measure:l,onDone:(p,d)=>{c(),i(a,p,d)}}),children:[r("span",{class:fo,children:r($,{value:a,most:40})}),r("span",
{class:Sn,children:"="}),r("span",{class:Ki,children:r($,{value:l,most:40})})]},a))})}function YP({of:e,name:t,measure:n,
onDone:o}){let{document:i}=kt(),[s,a]=k(t),[l,u]=k(n),[c,p]=k(null),d=async()=>{if(s.trim()===""||l.trim()==="")return p(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:m}=await er(Ao(i),"measure",l);m?p(m):o(s.
trim(),l.trim())};return r("form",{class:JP,onSubmit:m=>{m.preventDefault(),d()},children:[r(dn,{label:"Name",value:s,onCommit:a,
autofocus:!0}),r(dn,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&r(ce,{error:c}),r("div",{class:ZP,children:r(M,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function st({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,children:l}){let u=s??(p=>le(e,p===i?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return r(mn,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,d])=>({label:d,
checked:p===n,act:()=>u(p)})),children:l??c})}function om({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(st,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>le(e,a==="on"||void 0)})}function fn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=kt(),l=t===void 0||t.trim()==="true",u=s??
(c=>le(e,c??(i?"true":void 0)));return r(li,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var rm="bp";function XP({document:e,error:t,path:n,step:o,first:i}){return r("div",{class:rm,children:[r(Pt,{document:e,error:t,label:"\
Step",children:[r(fn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),r(be,
{word:"counting",children:r(om,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,words:["any such event","th\
e first ever only"]})}),!i&&r(mq,{path:n,step:o}),r(be,{word:i?"it":"in between; it",children:r(om,{path:`${n}.optional`,
what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})})]}),r(dn,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:s=>le(`${n}.name`,s.trim()===""?void 0:s)})]})}function mq({path:e,step:t}){
return r(O,{children:[r(be,{word:"within",children:r(mo,{path:`${e}.within`,what:"at most after the step before",value:t.
within??null,none:"any time",usual:ai})}),r(be,{word:"and not before",children:r(mo,{path:`${e}.after`,what:"at least af\
ter the step before",value:t.after??null,none:"at once",usual:ai})}),r(be,{word:"with",children:r(om,{path:`${e}.directl\
y`,what:"what may lie between",value:t.directly,words:["anything","nothing"]})})]})}function eM({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=kt(),u=Yd(n.where,hl(Ao(a),[{kind:"\
condition",text:n.where}])[0]??null),c=Zr(n.where),p=n.name??c??(n.where.trim()==="true"?"any event":null),d=p??u.map(m=>Zd(
m,null)).join(" and ");return r(mn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${d}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(XP,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>le(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:_P,children:t+1}),p!=null?r("\
span",{class:fo,children:r($,{value:p,most:40,middle:!0})}):u.slice(0,2).map((m,f)=>r("span",{class:TP,children:[f>0&&r(
"span",{class:Sn,children:"and"}),r(Jd,{part:m,draft:null,byEvent:f===0})]},f)),p===null&&u.length>2&&r("span",{class:Sn,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:Sn,children:"directly"}),n.within&&r("span",{class:Sn,
children:["within ",n.within]}),n.after&&r("span",{class:Sn,children:["after ",n.after]}),n.optional&&r("span",{class:Sn,
children:"(optional)"})]})}function im({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=kt(),s=`${t}.steps`,{steps:a}=n,l=u=>he({document:ap(o,
s,a.length,{where:u})});return r(Ar,{lead:e,between:u=>u===1?"how many then":"then",after:r(Or,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(Xd,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>he({document:du(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(eM,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>he({document:du(o,s,c)}):void 0,onMove:a.length>1?p=>{he({document:wx(o,s,c,c+p)}),jn(i(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var fq=["property","definition","lookup"];function Sl({path:e,what:t,value:n,none:o,kinds:i=fq,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=kt(),[p,d]=k(null),m=kl(),f=y=>{d(null),(u??(v=>le(e,v)))(y)},g=async y=>{let{problem:v}=await er(
Ao(c),l,a?ve(y):y);m()&&(v?d({text:y,problem:v}):f(y))};return r(mn,{stop:e,what:t,label:`${t}: ${p?.text??n??o}`,draft:p!==
null,problem:p?.problem,onHint:y=>{p&&g(a?y:gl(p.text,p.problem?.span??null,y))},onRemove:p?()=>d(null):n!==null?()=>f(void 0):
void 0,editor:y=>r(Er,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:y,onLeave:y,onName:v=>{y(),
f(a?v.name:v.text)},onText:v=>{y(),g(v)}}),children:p===null&&n===null?o:r($,{value:p?.text??n,most:40,middle:!0})})}function Dy(e){return Ee(e).value.value?.actors?.[0]??"actor"}function zn({path:e,value:t}){let{document:n}=kt(),o=Dy(n.
dataset);return r(Sl,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>le(e,i===o?void 0:i)})}function sm({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:i,gap:s,properties:a}=t.
sessions;return r(O,{children:[r(be,{word:"of",children:r(zn,{path:`${e}.sessions.per`,value:i})}),r(be,{word:"with gaps\
 up to",children:r(mo,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:ai})}),r(Cl,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return r(O,{children:[r(be,{word:"by",children:r(zn,{path:`${e}\
.actors.per`,value:t.actors.per})}),r(Cl,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return r(O,{children:[r(im,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),r(be,{word:"w\
ithin",children:r(mo,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:qd})}),r(Cl,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var hq=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function am({path:e,over:t,allow:n=hq}){
let o=rc(t);return r(st,{path:e,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&he({document:gq(Te.value,e,i)})}})}function gq(e,t,n){
let o=ke(e,t,yq(n,e)),i=cu(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=_i(o,i),{having:a,order:l,...u}=s;return ke(
o,i,{...u,measures:["count()"],by:["time('auto')"]})}function yq(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function Ey({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,limit:s}=n,a=Lr(),l=ge(n.by).length>0;return r(
Pt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(nm,{lead:"Show",path:"aggregate.measures",
texts:lm(n.measures),over:o,needed:!0}),r(be,{word:"of",children:r(am,{path:"aggregate.over",over:o})}),r(sm,{path:"aggr\
egate.over",over:o}),r(Gt,{}),r(tr,{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),(i!==void 0||a.has("ag\
gregate.having"))&&r(li,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:i??
"",names:OP(lm(n.measures),ge(n.by)),onChange:u=>le("aggregate.having",u)}),s!==void 0&&r(be,{word:"at most",children:r(
Ui,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:Fs(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>le("aggregate.limit",void 0)})}),r(
Oo,{items:[l&&i===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>le("aggregate.limit",10)}]})]})}function lm(e){let t=ge(e);return t.length===0?["count()"]:
t}function Ay({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return r(Pt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[r(ac,{lead:"List",path:"samples.columns",texts:ge(n),kind:"key",what:"column",empty:"\
all columns",onChange:i=>le("samples.columns",i),editor:({text:i,typed:s,onDone:a,onCancel:l})=>r(Er,{label:"Column",placeholder:i===
""?"column":i,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
r(ml,{children:"of events"}),r(Gt,{}),r(st,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(ml,{children:"first"})]})}var vq=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function nM({
lead:e,path:t,funnel:n}){let{document:o,error:i}=kt(),s=`${t}.exclude`,a=n.exclude??[];return r(Ar,{lead:e,after:r(Or,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(Xd,{document:o,typed:l,onCancel:u,onDone:c=>{u(),he({document:ap(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(mn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${tM(l,n)}`,editor:()=>r(bq,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>he({document:du(o,s,u)}),children:[r("span",{class:Zr(l.where)===null?Ki:fo,children:r($,{value:Zr(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:Sn,children:tM(l,n)})]},u))})}function tM({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function bq({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>le(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:rm,children:r(Pt,{document:e,error:t,label:"Exclusion",children:[r(fn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(be,{word:"between",children:r(st,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(be,{word:"and",children:r(st,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(st,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:vq})]})})}var oM="funnel",xq=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],wq=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function Oy({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:i,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??Dy(e.dataset),p=Lr(),
d=s!==void 0&&s.length>0||p.has("funnel.exclude"),m=i!==void 0||p.has("funnel.hold");return r(Pt,{document:e,error:t.error,
label:"Question: funnel",children:[r(be,{word:"Of",children:r(zn,{path:"funnel.per",value:n.per})}),r(im,{lead:"who",path:oM,
funnel:n}),a!=="ordered"&&r(st,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:xq}),r(be,{word:"with\
in",children:r(mo,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),r(be,{word:"counting",children:r(
st,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),d&&r(nM,{lead:"without",path:oM,funnel:n}),m&&r(tr,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:ge(i)}),r(Gt,{}),r(tr,{lead:"split by",path:"funnel.by",texts:ge(o),onChange:f=>le("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&r(be,{word:"taking",children:r(st,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:wq})}),r(Oo,{items:[!d&&{label:"Without an event in between",act:()=>p.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>le("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>le("funnel.order","strict")},!m&&{label:"With the same value along the way",act:()=>p.ask("\
funnel.hold")}]})]})}var um=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var kq=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],Cq=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function Ly({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return r(Pt,{document:e,error:t.error,label:"Question: retention",children:[
r(be,{word:"Of",children:r(zn,{path:"retention.per",value:n.per})}),r(fn,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),r(st,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:Cq}),r(fn,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),r(st,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:kq}),r(be,{word:"each",children:r(st,{path:"retention.period",what:"\
period",value:o,without:"day",choices:um})}),r(be,{word:"for",children:r(Ui,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:n.brackets?"brackets":"14",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],
read:Fs(1,1e3),wrong:"A whole number from 1 to 1000",onChange:i=>le("retention",{...n,brackets:void 0,periods:i})})}),r(
Gt,{}),r(tr,{lead:"split by",path:"retention.by",texts:ge(n.by),onChange:i=>le("retention.by",i)}),n.day==="rolling"&&r(
st,{path:"retention.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the \
calendar"],["rolling","from the start of each"]]}),n.at_least!==void 0&&r(be,{word:"at least",children:r(Ui,{path:"reten\
tion.at_least",what:"how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:Fs(1,
1e4),wrong:"A whole number from 1 to 10000",onRemove:()=>le("retention.at_least",void 0)})}),r(Oo,{items:[n.day!=="rolli\
ng"&&{label:"Count periods from the start of each",act:()=>le("retention.day","rolling")},n.at_least===void 0&&{label:"A\
t least so many returns",act:()=>le("retention.at_least",2)}]})]})}function Ry({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{};return r(Pt,{document:e,error:t.
error,label:"Question: lifecycle",children:[r(be,{word:"How many",children:r(zn,{path:"lifecycle.per",value:n})}),r(be,{
word:"were new, returning, back or gone per",children:r(st,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:um})}),r(fn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(be,{word:"new by",children:r(
Sl,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:a=>a==="timestamp"||a===
"unknown"})}),r(Gt,{})]})}var Sq=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function Ny({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{};return r(Pt,{document:e,error:t.error,label:"Question: stickiness",children:[r(be,{word:"\
On how many",children:r(st,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:Sq})}),r(be,{word:"\
did",children:r(zn,{path:"stickiness.per",value:n})}),r(fn,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),r(
Gt,{})]})}function rM({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function iM(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var Tq=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],_q=[["actors","\
the first path of each"],["transitions","every session"]],Pq=Fs(0,20);function By({document:e,result:t}){let n=e.paths??
{},o=rM(n),i=Lr(),s=o==="before"?"before":"after",a=l=>he({document:ke(e,"paths",iM(n,l))});return r(Pt,{document:e,error:t.
error,label:"Question: paths",children:[r(be,{word:"What did",children:r(zn,{path:"paths.per",value:n.per})}),r(be,{word:"\
do",children:r(st,{path:"paths.direction",what:"direction",value:o,choices:Tq,onChange:a})}),n.start!==void 0&&r(fn,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&r(fn,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&r(fn,{path:"paths.end",text:n.end,what:"end",needed:!0}),r(be,{word:"in",children:r(Ui,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:Pq,wrong:"A \
whole number from 0 to 20"})}),r(be,{word:"named by",children:r(Sl,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),r(be,{word:"within sessions of",children:r(mo,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:ai})}),r(be,{word:"counting",children:r(st,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:_q})}),(n.exclude!==void 0||i.has("path\
s.exclude"))&&r(fn,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),r(Gt,{}),r(Oo,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>i.ask("paths.exclude")}]})]})}var nr="aggregate.over.sessions",Mq=[["start","begun by"],["end","ended by"]];function Fy({document:e,result:t}){let n=e.
aggregate??{},{over:o}=n,i=Lr(),s=rc(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(Pt,
{document:e,error:t.error,label:"Question: sessions",children:[r(nm,{lead:"Show",path:"aggregate.measures",texts:lm(n.measures),
over:o,needed:!0}),r(be,{word:"of sessions of",children:r(zn,{path:`${nr}.per`,value:s.per})}),r(be,{word:"a gap of",children:r(
mo,{path:`${nr}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:ai})}),r(be,{word:"ends one, at most",children:r(mo,{
path:`${nr}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),
Mq.map(([a,l])=>(s[a]!==void 0||i.has(`${nr}.${a}`))&&r(fn,{lead:l,path:`${nr}.${a}`,text:s[a],what:a,onChange:u=>le(`${nr}\
.${a}`,u)},a)),s.split==="day"&&r(st,{path:`${nr}.split`,what:"split",value:"day",without:"none",choices:[["day","split \
at midnight"],["none","not split"]]}),r(Cl,{path:`${nr}.properties`,properties:s.properties,of:"session"}),r(Gt,{}),r(tr,
{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),r(Oo,{items:[s.start===void 0&&{label:"An event that begi\
ns a session",act:()=>i.ask(`${nr}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>i.ask(`${nr}.e\
nd`)},s.split!=="day"&&{label:"Split at midnight",act:()=>le(`${nr}.split`,"day")}]})]})}function zy({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=Lr(),l=u=>u===
void 0||u.trim()==="true";return r(Pt,{document:e,error:t.error,label:"Question: difference",children:[r(be,{word:"What \
sets",children:r(am,{path:"difference.over",over:o})}),r(sm,{path:"difference.over",over:o}),r(li,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(i)?"":i,over:o,within:e.where,empty:"selection",onChange:u=>le("difference.se\
lection",u??"true")}),r(li,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>le("difference.baseline",u)}),r(ml,{children:"?"}),r(Gt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&r(tr,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:ge(n.properties),over:o}),r(Oo,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function sM(e){return e.document.samples?r(Ay,{...e}):r(Ey,{...e})}var aM=new Map;function $q(e,t){let{aggregate:n,dataset:o}=e;return n&&!Go(e)&&aM.set(o,n),Eu(e,t,aM.get(o)??null,Ga(Ee(
o).value.value))}var lM={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...Hd.aggregate,...Hd.samples],chartOf:Qp,choose:$q,Sentence:sM,Page:M_};function lc(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function uM(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function hn(e){return Zr(e.name)??e.name}function Iy(e){let t=e.at(-1);return{share:t?.from_first??null,entries:lc(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function or(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var cM="yp",pM="mr",dM="kp";function Jn(e){return"other"in e?_n.text:Q(e.value).text}function qy(e,t){return"other"in t?"var(--other)":`var(${cn(kn(
e,mM(t.value)))})`}function Vy(e,t){return!("other"in t)&&kn(e,mM(t.value))>=fp}function mM(e){return Array.isArray(e)?e:
[e??null]}function ui({property:e,group:t,most:n=32}){return r("span",{class:cM,children:[r("span",{class:pM,"data-dashe\
d":Vy(e,t),style:{"--color":qy(e,t)}}),r("span",{class:dM,children:"other"in t?r($,{shown:_n}):r($,{value:t.value,most:n,
middle:!0})})]})}function fM({answer:e,by:t}){let n=(i,s)=>s.map((a,l)=>({group:i,step:a,at:l})),o=[...n(null,e.steps),...or(e).flatMap(i=>n(
i,i.steps))];return r(_e,{label:"Steps",columns:Eq(t),rows:o})}function Eq(e){let t=i=>i==null?"–":Me(i),n=i=>i===null?
"–":q(i);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?r($,{shown:{text:Nn.
total,kind:"other"}}):r(ui,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(O,{children:[s+1," ",
r($,{value:hn(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i})=>B(i.count)},{key:"first",
head:"of all",number:!0,cell:({step:i})=>n(i.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:i,
at:s})=>s===0?"–":n(i.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s})=>s===0?"–":B(i.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:i,at:s})=>s===0?"–":B(i.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:i})=>t(i.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:i})=>t(
i.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:i})=>t(i.time_from_entry?.median)}]}var hM="zp",gM="jp",yM="Xp",vM="Sp",bM="Bp",xM="Cp",wM="Ep",kM="Ip",CM="Up",SM="Lp",TM="Mp",_M="o",PM="u",MM="pe",$M="Np",
DM="Rp",EM="Ap",AM="Dp",OM="Hp",LM="_p",RM="qp",NM="de",BM="Fp";function FM({group:e,by:t,mark:n,onChoose:o}){return r(O,{children:[r("div",{class:LM,children:r(ui,{property:t,group:e})}),
e.steps.map((i,s)=>r("div",{class:MM,...n(s),title:`${B(i.count)}, ${q(i.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[r("span",{class:RM,children:r("span",{class:NM,"data-dashed":Vy(t,e),style:{"--share":i.from_first??0,"--color":qy(
t,e)}})}),r("span",{class:BM,children:s===0?H(i.count):q(i.from_first??0)})]},s))]})}function cm(e,t){let n=_i(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function zM(e,t){return t===null?H(e):kx(e,t[0],t[1])}function Uy(e,t){return e===null?"–":t===null?q(e):`~\
 ${q(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function IM(e,t){return t==="entries"?Oe(e,"pass","passes"):t==="starts"?Oe(
e,"start"):Oe(e,"actor")}function HM({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=uM(e,t,n),u=(p,d,m,f)=>r("div",{class:_M,
"data-part":p,style:{"--share":d},title:`${f}: ${B(m)} (${q(d)})`,...s(p),onClick:g=>a(p,g.currentTarget),onContextMenu:g=>{
g.preventDefault(),a(p,g.currentTarget)}}),c=e.time_from_previous?.median??null;return r("div",{class:wM,children:[r("di\
v",{class:kM,children:[r("span",{class:SM,children:t+1}),r("span",{class:CM,children:r($,{value:hn(e),most:80,middle:!0})})]}),
r("div",{class:TM,children:[!i&&u("dropped",l.dropped,e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),r("div",{class:$M,children:[r("div",{class:DM,title:B(e.count),children:zM(
e.count,cm(o,["steps",t,"count"]))}),r("dl",{class:EM,children:[r(uc,{label:"of all",children:i?"–":Uy(e.from_first,cm(
o,["steps",t,"from_first"]))}),r(uc,{label:"of the step before",children:i?"–":Uy(e.from_previous,cm(o,["steps",t,"fro\
m_previous"]))}),r(uc,{label:"median time",children:c===null?"–":Me(c)}),r(uc,{label:"dropped",swatch:"dropped",children:i?
"–":H(e.dropped)}),r(uc,{label:"still open",swatch:"in_progress",children:i?"–":H(e.in_progress)})]})]})]})}function uc({
label:e,swatch:t,children:n}){return r(O,{children:[r("dt",{class:AM,children:[t&&r("span",{class:PM,"data-part":t}),e]}),
r("dd",{class:OM,children:n})]})}function Gi(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Nr=["dropped","in_progress","reached"];function qM({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=or(e),a=lc(
i),l=e.query?.funnel?.count,u=(m,f)=>{let g=i[f],y=s[m-Nr.length];if(y)return{mark:{step:f+1,state:"reached",...Gi(y)},label:`${Jn(
y)}: ${VM(g)}`};let v=Nr[m];return{mark:{step:f+1,state:v},label:`${WM(v)} ${V(hn(g))}`}},c=(m,f,g)=>{let{mark:y,label:v}=u(
m,f);o(y,v,g)},p=Rt(Nr.length+s.length,i.length,({row:m,column:f},g)=>c(m,f,g)),d=p.at?Oq(e,p.at.row,p.at.column):"";return r(
Ke,{title:r(Aq,{steps:i,counting:l}),summary:Lq(e,n),announced:d,onKey:p.key,table:r(fM,{answer:e,by:n}),children:r("div",
{class:vM,children:r("div",{class:bM,"data-groups":s.length>0,style:{"--steps":i.length},children:[r("div",{class:xM,"ar\
ia-hidden":"true",children:[r("span",{children:"100 %"}),r("span",{children:"50 %"}),r("span",{children:"0"})]}),i.map((m,f)=>r(
HM,{step:m,at:f,entries:a,intervals:t,first:f===0,mark:g=>p.mark(Nr.indexOf(g),f),onChoose:(g,y)=>c(Nr.indexOf(g),f,y)},
f)),s.map((m,f)=>r(FM,{group:m,by:n,mark:g=>p.mark(Nr.length+f,g),onChoose:(g,y)=>c(Nr.length+f,g,y)},f))]})})})}function Aq({
steps:e,counting:t}){let{share:n,entries:o,converted:i,median:s}=Iy(e);return r("span",{class:hM,children:[r("strong",{class:gM,
children:n===null?"–":q(n)}),r("span",{children:[H(i)," of ",IM(o,t)]}),s!==null&&r("span",{class:yM,children:["half o\
f them within ",Me(s)]})]})}function VM(e){return`reached ${V(hn(e))}`}function WM(e){return e==="reached"?"Reached":e===
"dropped"?"Dropped before":"May still reach"}function Oq(e,t,n){let o=e.steps[n];if(!o)return"";let i=or(e)[t-Nr.length];
if(i){let l=i.steps[n];return`${Jn(i)}, ${VM(o)}: ${H(l?.count??0)}, ${q(l?.from_first??0)}`}let s={reached:o.count,dropped:o.
dropped,in_progress:o.in_progress}[Nr[t]],a=t<2?"":`, ${q(o.from_first??0)} of all, ${q(o.from_previous??0)} of the step\
 before`;return`Step ${n+1}, ${WM(Nr[t])} ${V(hn(o))}: ${H(s)}${a}`}function Lq(e,t){let{share:n,entries:o,converted:i}=Iy(
e.steps),s=e.steps.map(l=>V(hn(l))).join(", "),a=t===""?"":`, by ${V(t)}, ${(e.groups??[]).length} groups`;return`Funnel\
 of ${e.steps.length} steps: ${s}; ${H(i)} of ${H(o)} convert, ${q(n??0)}${a}`}function rr({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Pe,{icon:"clock",title:"Stopped",actions:r(
M,{kind:"primary",onClick:Po,children:"Run again"}),children:"Nothing was answered yet."}):r(we,{})}function Br({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Pe,{icon:"search",title:"Nothing\
 found",actions:r(O,{children:[o&&r(M,{kind:"primary",onClick:()=>$n({}),children:"All data"}),n.where!==void 0&&r(M,{kind:"\
outlined",onClick:()=>he({document:ke(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(M,{kind:"\
outlined",onClick:Po,children:"Ask again"})]}),children:t})}var UM="Tp";function Zn({children:e}){return r("div",{class:UM,children:e})}function Fr(e,t=()=>[]){let{openAt:n,menu:o}=_r();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var Ky=30;function pm(e,t){let n=e.query?.funnel?.compare_groups?.control;return or(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Ky}]})}function KM(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function jy({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function qs(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var jM="Gp",GM="a",ir="Jp",Gy="Kp",JM="Op",ZM="Pp",YM="Qp",QM="vr",XM="wr",e$="U";function n$({answer:e,by:t,goal:n,onMark:o}){let i=pm(e,n),s=KM(i),a=(p,d)=>{let m=i[p];o({step:n+1,state:"reached",...Gi(
m.group)},Jn(m.group),d)},l=Rt(i.length,1,({row:p},d)=>a(p,d)),u=l.at?i[l.at.row]:void 0,c=V(hn(e.steps[n]));return r(Ke,
{title:r(O,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${V(t)}: ${i.map(t$).join("; ")}`,announced:u?
t$(u):"",onKey:l.key,table:r(zq,{variants:i,by:t}),children:r("div",{class:jM,children:r("table",{class:GM,children:[r("\
thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:ir,children:"expos\
ed"}),r("th",{scope:"col",class:ir,children:"converted"}),r("th",{scope:"col",class:ir,children:"rate"}),r("th",{scope:"\
col",class:ir,children:"lift"}),r("th",{scope:"col",class:Gy,children:r("span",{class:JM,children:[r("span",{children:xn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:xn(s)})]})}),r("th",{scope:"col",class:ir,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((p,d)=>r("tr",{...l.mark(d,0),onClick:m=>a(d,m.currentTarget),
children:[r("th",{scope:"row",children:r(ui,{property:t,group:p.group})}),r("td",{class:ir,children:B(p.exposed)}),r("td",
{class:ir,children:B(p.converted)}),r("td",{class:ir,children:p.rate===null?"–":q(p.rate)}),r("td",{class:ir,children:p.
isControl||p.lift===null||p.few?"–":xn(p.lift)}),r("td",{class:Gy,children:r(Fq,{variant:p,reach:s})}),r("td",{class:ir,
children:p.isControl||p.few?"–":qs(p.pValue)}),r("td",{children:r("span",{class:e$,"data-verdict":jy(p),children:Jy(p)})})]},
d))})]})})})}function Fq({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:ZM,title:a?`${xn(n[0])} to ${xn(n[1])}`:void 0,children:[r("span",{class:YM}),
a&&r(O,{children:[r("span",{class:QM,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:XM,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function zq({variants:e,by:t}){return r(_e,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(ui,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>B(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>B(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":q(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":xn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?xn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?xn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>qs(n)},{key:"says",head:"says",cell:Jy}]})}function Jy(e){return e.
few?`too few: below ${Ky}`:jy(e)}function t$(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${xn(e.lift)}, p ${qs(
e.pValue)}`;return`${Jn(e.group)} ${e.rate===null?"no rate":q(e.rate)} of ${B(e.exposed)}${t}, ${Jy(e)}`}var dm="Vp",Vs="Wp",pc="Yp",r$="Zp";var i$="br";var Iq=.01;function s$({answer:e,document:t,by:n,onMark:o}){let[i,s]=k(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(or(e).flatMap(g=>"other"in g?[]:[[Q(g.value).text,g.value]])),p=(Ee(t.dataset).value.
value?.columns??[]).filter(({type:g,actor:y})=>g==="string"&&!y).map(({name:g})=>g),d=g=>{he({document:ke(ke(t,"funnel.b\
y",ve(g)),"funnel.compare_groups",void 0)})},m=g=>le("funnel.compare_groups",{...l,control:u.get(g)}),f=pm(e,a).length>0;
return r(O,{children:[r("div",{class:dm,children:[r("span",{class:pc,children:[r("span",{class:Vs,children:"variant"}),r(
Xt,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:d})]}),u.size>0&&
r("span",{class:pc,children:[r("span",{class:Vs,children:"control"}),r(Xt,{title:"The control group",kind:"outlined",values:[
...u.keys()],value:l?Q(l.control).text:"choose",onChange:m})]}),l&&r(O,{children:[r("span",{class:pc,children:[r("span",
{class:Vs,children:"goal"}),r(Xt,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Zy),value:Zy(e.steps[a],
a),onChange:g=>s(e.steps.findIndex((y,v)=>Zy(y,v)===g))})]}),r("span",{class:pc,children:[r("span",{class:Vs,children:"e\
xposed by"}),r("span",{class:r$,children:r(dn,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??"",placeholder:"\
the first step",onCommit:g=>le("funnel.compare_groups.exposed",g.trim()===""?void 0:g)})})]})]})]}),f?r(O,{children:[r(Hq,
{value:e.sample_ratio_p_value??null}),r(n$,{answer:e,by:n,goal:a,onMark:o})]}):r(Pe,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function Zy(e,t){return`${t+1} ${hn(e)}`}function Hq({
value:e}){if(e===null)return null;let t=e<Iq;return r("p",{class:i$,"data-bad":t,role:t?"alert":void 0,children:[r(ie,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${qs(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${qs(e)}).`]})}function a$(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function l$(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function u$(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function mm(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let p=o[c+1]?.from,d=p===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(p/l)/Math.log(i)))),m=g=>g===0?l:g===d&&p!==void 0?p:l*i**g,f=p===void 0&&!Number.isFinite(i);
for(let g=0;g<d;g++)s.push({from:m(g),to:f?null:m(g+1),count:g===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var c$="rd",p$="id",d$="le",m$="yr",f$="ad",h$="kr",g$="td",y$="zr";function fm({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=Rt(1,n.length,({column:d},m)=>s?.(
n[d],m)),u=Math.max(1,...n.map(({count:d})=>d)),c=n.reduce((d,{count:m})=>d+m,0),p=l.at===null?void 0:n[l.at.column];return r(
Ke,{title:e,summary:i,onKey:l.key,announced:p?`${Yy(p)}: ${B(p.count)} ${t}, ${q(p.count/Math.max(1,c))}`:"",table:r(_e,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Yy},{key:"count",head:t,number:!0,cell:d=>B(d.count)},{key:"\
share",head:"share",number:!0,cell:d=>q(d.count/Math.max(1,c))}]}),children:r("div",{class:c$,children:[r("div",{class:p$,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((d,m)=>r("div",{class:d$,...l.mark(0,m),title:`${Yy(d)}: ${B(
d.count)} ${t}, ${q(d.count/Math.max(1,c))}`,onClick:s&&(f=>s(d,f.currentTarget)),children:r("div",{class:m$,style:{"--s\
hare":d.count/u}})},m)),o.map(({at:d,label:m},f)=>{let g=l$(n,d);return g===null?null:r("div",{class:f$,style:{"--at":g},
children:r("span",{class:h$,"data-late":g>.8||f===0&&o.length>1&&g>.22,children:m})},m)})]}),r("div",{class:g$,"aria-hid\
den":"true",children:u$(n,6).map(({at:d,value:m})=>r("span",{class:y$,"data-late":d>.9,style:{"--at":d},children:Me(m)},
d))})]})})}function Yy({from:e,to:t}){return t===null?`${Me(e)} and more`:`${Me(e)} to ${Me(t)}`}var Vq=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function Qy(e){let t=Object.
entries(e).filter(([n])=>!Vq.includes(n));return Object.fromEntries(t)}function Xy(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Be(e);return{...i,aggregate:{over:{flows:{funnel:Qy(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var v$="od",b$="nd",tv="pd";var Uq=8;function w$({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:v$,
children:[n.slice(1).map((s,a)=>r(x$,{from:hn(n[a]),to:hn(s),times:s.time_from_previous,question:i&&a<Uq?Xy(t,a+1,a+2):null},
a)),n.length>2&&o&&r(x$,{from:hn(n[0]),to:hn(o),times:o.time_from_entry,all:!0,question:i?Xy(t,1,n.length):null})]})}function x$({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=_t(o),a=Y(()=>s&&"columns"in s?mm(Kq(s)):a$(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${Me(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${Me(u)}`}]];return r(fm,{title:r("span",{class:b$,children:[i&&r("span",{class:tv,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:tv,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${V(e)} to ${V(t)}: ${H(n?.count??0)} actors, median ${l===null?"unknown":Me(l)}`})}function Kq(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function jq(e,t){let n=Qy(e.funnel);return{...Be(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function k$(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function C$(e,t,n){
let o=k$(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{Gq(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>He({document:jq(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function Gq(e,t,n){let o=k$(e,t);try{let{only:i}=await Tr(e,t);i&&o!==void 0?
He({document:{...Be(i),paths:{start:o}},view:"paths",as:null},n):ne("No condition says who these are.")}catch(i){ne(V(j(
i).message))}}var Jq="conversion_rate";function S$(e,t){let n=or(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[Zq(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:Jq,type:"float64"}],rows:o,stats:e.stats}}function Zq(e){return"other"in
e||Array.isArray(e.value)?Jn(e):e.value}var Yq=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function T$(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*Yq.get(o);return t}function Qq(e){let t=e.query?.to,n=t===void 0?Date.now():Date.parse(String(t));return Math.min(n,Date.now())-T$(e.query?.
funnel?.window)}var Xq=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"\
Month"}];function _$({answer:e,document:t,by:n}){let o=Y(()=>S$(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.
trend;return o.rows.length===0?r(we,{}):r(O,{children:[r("div",{class:dm,children:[r("span",{class:Vs,children:"by entry"}),
r(xt,{label:"Length of a bucket",value:String(s??"1d"),choices:Xq,onChange:a=>le("funnel.trend",a)})]}),r(pl,{answer:o,document:o.
query,zone:i,form:"lines",end:Qq(e),onZoom:(a,l)=>$n({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function P$({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=Fr(i,(c,p)=>i?C$(i,c,p):[]);if(!o||
!i||!eV(o))return r(rr,{result:t});if(lc(o.steps)===0&&s==="exact"&&n!=="groups")return r(Br,{result:t,children:"No acto\
r of this range did the first step."});let u=ge(i.funnel?.by).join(", ");return r(Zn,{children:[n==="trend"&&r(_$,{answer:o,
document:i,by:u}),n==="time"&&r(w$,{answer:o,document:i}),n==="groups"&&r(s$,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(qM,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function eV(e){return"steps"in
e}var M$={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:["funnel","where"],chartOf:()=>"steps",choose:tV,Sentence:Oy,Page:P$};function tV(e,t){if(!e.funnel)return e;
let{trend:n}=e.funnel;return t==="trend"?n===void 0?ke(e,"funnel.trend","1d"):e:n===void 0?e:ke(ke(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var $$=new Map;function nV(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function D$(e,t){let n=nV(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";$$.set(`${e.dataset} ${o}`,e);let i=$$.get(
`${e.dataset} ${n}`),s=Be(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function E$(e){return A$([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function A$(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return(e.find(o=>o*n>=t*(1-1e-9))??10)*n}function hm(e,t,n){let o=A$([1,2,2.5,5,10],Math.max(t-
e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},(a,l)=>(i+
l)*o)}var O$="dd",L$="ld",R$="xd",N$="sd",B$="cd",F$="gd",z$="jr",I$="hd",H$="fd",q$="d",V$="ud",W$="md",nv="vd",ov="xe";function gm({title:e,summary:t,parts:n,bars:o,over:i,text:s=H,actions:a,onPart:l}){let u=Rt(n.length,o.length,({row:x,column:S},P)=>l(
S,x,P)),c=o.map(({values:x})=>({up:U$(x,1),down:U$(x,-1)})),p=Math.max(0,...c.map(({up:x})=>x)),d=Math.min(0,...c.map(({
down:x})=>x)),m=Math.max(p-d,1e-12),f=Math.max(1,Math.ceil(o.length/12)),g=u.at,y=g?o[g.column]:void 0,v=(x,S)=>`${x.label}\
, ${n[S].label}: ${B(Math.abs(x.values[S]??0))}${x.unfinished?", not over":""}`;return r(Ke,{title:e,summary:t,announced:y&&
g?v(y,g.row):"",onKey:u.key,actions:a,table:r(_e,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:x,unfinished:S})=>`${x}${S?
" (not over)":""}`},...n.map((x,S)=>({key:x.key,head:x.label,number:!0,cell:({values:P})=>s(P[S]??0)}))]}),legend:n.length>
1&&r("ul",{class:W$,children:[n.map(x=>r("li",{class:nv,children:[r("span",{class:ov,style:{"--color":`var(${x.color})`}}),
x.label]},x.key)),o.some(({unfinished:x})=>x)&&r("li",{class:nv,children:[r("span",{class:ov,"data-unfinished":"true"}),
"not over"]})]}),children:r("div",{class:O$,children:[r("div",{class:L$,"aria-hidden":"true",children:hm(d,p,7).map(x=>r(
"span",{class:R$,style:{"--at":(p-x)/m},children:r("span",{class:N$,children:s(Math.abs(x))})},x))}),r("div",{class:B$,children:r(
"div",{class:F$,style:{"--bars":o.length},children:o.map((x,S)=>r("div",{class:z$,children:[r("div",{class:I$,style:{"--\
share":p/m},children:n.map((P,R)=>(x.values[R]??0)>0&&T(x,P,R,S,p)).reverse()}),r("div",{class:H$,style:{"--share":-d/m},
children:n.map((P,R)=>(x.values[R]??0)<0&&T(x,P,R,S,-d))}),S%f===0&&r("span",{class:V$,children:x.short})]},S))})})]})});
function T(x,S,P,R,_){return r("div",{class:q$,"data-unfinished":x.unfinished,title:v(x,P),...u.mark(P,R),style:{"--shar\
e":Math.abs(x.values[P]??0)/_,"--color":`var(${S.color})`},onClick:E=>l(R,P,E.currentTarget)},S.key)}}function U$(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var K$=["returning","resurrecting","new","dormant"],j$=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],rV=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function G$({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",i=rV.get(o)??86400,s=e.periods.map(u=>({label:Pn(u.start,i,t),
short:i<86400?J(u.start,t,"clock"):i>20*86400?J(u.start,t,"month"):J(u.start,t,"dayShort"),values:K$.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${H(a.new)} new, ${H(
a.returning)} returning, ${H(a.resurrecting)} back again, ${H(-a.dormant)} gone`:"";return r(gm,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:j$,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,p)=>n(
{period:e.periods[u].start,state:K$[c]},`${j$[c].label}, ${s[u].label}`,p)})}var J$="wd",Z$="bd",Y$="yd",Q$="kd",X$="zd",eD="jd",tD="Xr",nD="Xd";var rv=280,ci={top:12,right:24,bottom:28,left:56},oD=4;function rD({title:e,summary:t,curves:n,names:o,period:i,text:s=q,
table:a,onPoint:l}){let{host:u,width:c}=$a(),[p,d]=k(new Set),m=n.filter(({key:E})=>!p.has(E)),f=Rt(m.length,o.length,({
row:E,column:L},F)=>l(n.indexOf(m[E]),L,F)),g=E$(Math.max(0,...m.flatMap(({points:E})=>E.map(L=>(m.length<=oD?L?.high:L?.
value)??0)))),y=Math.max(1,c-ci.left-ci.right),v=E=>ci.left+(o.length<2?y/2:E/(o.length-1)*y),T=E=>ci.top+(1-E/g)*(rv-ci.
top-ci.bottom),x=f.at,S=x?m[x.row]:void 0,P=x&&S?S.points[x.column]??null:null,R=x&&S?`${S.name}, ${i} ${o[x.column]}: ${P?
`${s(P.value)}, between ${s(P.low)} and ${s(P.high)}`:"not over"}`:"",_=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
y/48))));return r(Ke,{title:e,summary:t,announced:R,onKey:f.key,table:a,actions:R&&r("span",{class:nD,"aria-hidden":"tru\
e",children:R}),legend:n.length>1&&r(gd,{rows:n.map(({key:E,keys:L,color:F,points:W})=>({key:E,keys:L,color:F??0,last:W.
findLast(I=>I!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:d,text:s}),children:r("div",{ref:u,class:J$,
children:c>0&&r("svg",{width:c,height:rv,"aria-hidden":"true",children:[hm(0,g,5).map(E=>r("g",{children:[r("line",{x1:ci.
left,x2:c-ci.right,y1:T(E),y2:T(E),class:Z$}),r("text",{x:ci.left-8,y:T(E)+4,class:Y$,children:s(E)})]},E)),o.map((E,L)=>L%
_===0&&r("text",{x:v(L),y:rv-8,class:Q$,children:E},E)),m.length<=oD&&m.map(({key:E,points:L,color:F})=>r("path",{d:aV(L,
v,T),class:eD,style:{fill:iv(F)}},E)),m.map(({key:E,points:L,color:F})=>r("path",{d:sV(L,v,T),class:X$,"stroke-dasharray":F===
null?void 0:Pa(F).join(" "),style:{stroke:iv(F)}},E)),m.map((E,L)=>E.points.map((F,W)=>F&&r("circle",{cx:v(W),cy:T(F.value),
r:x?.row===L&&x.column===W?5:3,class:tD,style:{fill:iv(E.color)},...f.mark(L,W),onPointerEnter:()=>f.set({row:L,column:W}),
onClick:I=>l(n.indexOf(E),W,I.currentTarget)},`${E.key} ${W}`)))]})})})}function iv(e){return e===null?"var(--other)":`v\
ar(${cn(e)})`}function sV(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function aV(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function iD(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((i,{size:s})=>i+s,0),cells:t.total.map(({count:i,
size:s,share:a,value:l})=>({count:i,size:s,share:a,value:sD(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:i,size:s,
periods:a})=>({kind:"cohort",group:e,start:i,size:s,cells:a.map(({count:l,share:u,value:c,complete:p})=>({count:l,size:s,
share:u,value:sD(c),complete:p}))}))]:[o]}function sD(e){return typeof e=="number"?e:null}function ym(e,t){let n=(e.groups??
[]).flatMap((o,i)=>iD(o,o,t(i)));return[...iD(null,e,t(-1)),...n]}function dc(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function sv(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(({kind:i})=>i==="cohort"):
e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,dc(s,t)??0))});return o}var aD=9;function lD(e,t){
return e===null||e<=0||t<=0?0:Math.min(aD,Math.max(1,Math.ceil(e/t*aD)))}function uD(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function cD(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;return n}function pD(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.
max(0,s-a),Math.min(1,s+a)]}function mc(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.
isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function vm({rows:e,names:t,rowName:n}){let o=Y(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:V(n(i))})},{key:"\
size",head:"size",number:!0,cell:i=>B(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{let l=a[s];
return l===void 0||l.size===0?"–":`${B(l.count)} (${q(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(_e,{label:"\
Cohorts",rows:e,columns:o})}var lV=50;function mD({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=mc(e).slice(1),s=Y(()=>(e.groups??
[]).slice(0,lV),[e]),a=Y(()=>s.length===0?[dD(e.total,null,t)]:s.map(p=>dD(p.total,p,t)),[e,t]),l=ym(e,()=>!1),u=(p,d,m)=>{
let f=s[p]??null;n({period:d+1,state:"returned",...Gi(f)},`${f?Jn(f):"all"}, ${o} ${i[d]}`,m)},c=a[0]?.points[0];return r(
rD,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${V(t)}`}: ${a.length} lines over ${i.length} periods, ${c?q(c.value):"nobody"} in ${o} 1`,table:r(vm,{rows:l,names:mc(
e),rowName:({group:p})=>p?Jn(p):"all"})})}function dD(e,t,n){let o=t?Jn(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let p=pD(l,u);return p&&{value:c,low:p[0],high:p[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:kn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var hD="Sd",gD="Bd",yD="Cd",vD="l",bm="se",xm="Sr",bD="Ed",xD="e",wD="ce",kD="Id",CD="Ud",SD="Ld",TD="Md",_D="Br",PD="Cr";function MD({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:p,onPress:d}){return r(
"tr",{class:e.kind==="total"?wD:void 0,children:[r("th",{scope:"row",class:bm,children:s===null?r("span",{class:kD,children:t}):
r("button",{type:"button",tabIndex:-1,class:CD,"aria-expanded":s,onClick:a,children:[r(ie,{name:s?"down":"right",size:12}),
e.group===null?"all":r(ui,{property:n,group:e.group,most:24})]})}),r("td",{class:xm,title:B(e.size),children:H(e.size)}),
e.cells.map((m,f)=>{let g=e.kind==="total"&&!m.complete;return r("td",{class:xD,"data-shade":f===0||!m.complete?0:lD(dc(
m,o),i),"data-open":!m.complete,"data-marked":l(f),...u(f),title:g?"no finished period":`${B(m.count)} of ${B(m.size)}, ${q(
m.share)}${m.complete?"":", not over"}`,onClick:y=>p(f,y.currentTarget),onPointerDown:()=>d(f,!1),onPointerEnter:y=>{y.buttons===
1&&d(f,!0)},children:g?"":c(m)},f)})]})}var uV=120,cV=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function DD({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=k(new Set),[l,u]=k(!1),[c,p]=k(null),d=(e.groups?.length??0)>0,m=Y(()=>ym(e,F=>s.has(F)!==(F===
-1&&!d)),[e,s,d]),f=l?m:m.slice(0,uV),g=mc(e),y=e.query?.retention?.period??"day",v=cV.get(y)??86400,T=F=>F.kind==="coho\
rt"?Pn(F.start,v,o):F.group===null?"all":Jn(F.group),x=(F,W)=>{let I=f[F.row],ue={period:F.column,state:"returned",...I.
kind==="cohort"?{cohort:I.start}:{},...Gi(I.group)};i(ue,`${T(I)}, ${y} ${g[F.column]}`,W)},S=Rt(f.length,g.length,x),P=c&&
S.at?uD(c,S.at):null,R=F=>(F.key.startsWith("Arrow")&&p(F.shiftKey?c??S.at:null),F.key==="Escape"&&c?(p(null),!0):S.key(
F)),_=F=>{let W=new Set(s);W.delete(F)||W.add(F),a(W)},E=S.at?f[S.at.row]:void 0,L=P?dV(f,P):E&&S.at?`${T(E)}, ${y} ${g[S.
at.column]}: ${pV(E.cells[S.at.column])}`:"";return r(Ke,{title:r(O,{children:["Came back, by ",y," ",r("span",{class:hD,
children:["of ",H(f[0]?.size??0)," actors"]})]}),summary:mV(e,y),announced:L,onKey:R,actions:P&&r("span",{class:gD,children:L}),
table:r(vm,{rows:m,names:g,rowName:T}),legend:r("div",{class:TD,"aria-hidden":"true",children:[r("span",{children:"0"}),
r("span",{class:_D}),r("span",{children:$D(sv(m,t),t)}),r("span",{class:PD})," period not over, in no total"]}),children:r(
"div",{class:yD,children:[r("table",{class:vD,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:bm,
children:d?n:"cohort"}),r("th",{scope:"col",class:xm,children:"size"}),g.map((F,W)=>r("th",{scope:"col",class:bD,children:W===
0?`${y} 0`:F},F))]})}),r("tbody",{onPointerLeave:()=>{},children:f.map((F,W)=>r(MD,{row:F,name:T(F),by:n,says:t,largest:sv(
m,t),open:F.kind==="total"?m[W+1]?.kind==="cohort":null,onToggle:()=>_(F.group===null?-1:(e.groups??[]).indexOf(F.group)),
marked:I=>P!==null&&W>=P.fromRow&&W<=P.toRow&&I>=P.fromColumn&&I<=P.toColumn,mark:I=>S.mark(W,I),text:I=>$D(dc(I,t),t),onChoose:(I,ue)=>{
c||x({row:W,column:I},ue)},onPress:(I,ue)=>{p(ue?c??S.at:null),S.set({row:W,column:I})}},W))})]}),m.length>f.length&&r("\
button",{type:"button",class:SD,onClick:()=>u(!0),children:["All ",B(m.length)," rows"]})]})})}function $D(e,t){return e===
null?"–":t==="share"?q(e):H(e)}function pV(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${H(e.value)}`;
return`${B(e.count)} of ${B(e.size)}, ${q(e.share)}${t}${e.complete?"":", the period is not over"}`}function dV(e,t){let{
cells:n,unfinished:o,count:i,size:s}=cD(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${H(i)} of ${H(s)}, ${s===0?"–":q(i/s)}${a}`}function mV(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${q(n?.share??0)} came back in ${t} 1, ${q(o?.share??0)} in th\
e last finished one`}function ED({answer:e,onMark:t}){let[n,o]=k(!1),i=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:Oe(
u.periods,i)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return r(gm,{title:`On how many ${i}s: ${H(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${i}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${H(e.count)} actors, ${q(a?.share??0)} on one ${i} only, ${l.toFixed(1)} on average`,actions:r(xt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,p)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,p)})}var AD="Nd";function OD({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=k(!1),l=Fr(o,d=>o?yV(o,d):[]),u=(d,m,f)=>l.onMark(d.state===
"returned"&&s&&d.period!==0?{...d,state:"not_returned"}:d,s?`not: ${m}`:m,f);if(!n||!o)return r(rr,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(xV(n))return r(Zn,{children:[r(ED,{answer:n,onMark:l.onMark}),l.menu]});if(bV(n))return r(
Zn,{children:[r(G$,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!vV(n))return r(rr,{result:e});if(n.cohorts.every(({size:d})=>d===
0)&&i==="exact")return r(Br,{result:e,children:"Nobody of this range did what starts a cohort."});let p=ge(o.retention?.
by).join(", ");return r(Zn,{children:[r(gV,{answer:n,as:t,by:p,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function gV({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=k(()=>wr("retention-says")??"share"),p=f=>{c(f),kr("retention-says",f)},d=u==="value"&&!s?"share":u,m=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(Zn,{children:[r("div",{class:AD,
children:[t!=="curve"&&r(xt,{label:"What cells say",value:d,onChange:p,choices:m}),r(xt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(mD,{answer:e,by:n,onMark:i}):r(DD,{answer:e,says:d,by:n,zone:o,onMark:i})]})}function yV(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>He(
{document:{...Be(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function vV(e){return"cohorts"in e}
function bV(e){return"periods"in e}function xV(e){return"active_periods"in e}function LD(e){return e.document.lifecycle?r(Ry,{...e}):e.document.stickiness?r(Ny,{...e}):r(Ly,{...e})}var RD={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:["retention","lifecycle","stickiness","where"],chartOf:e=>e.lifecycle?"lifecycl\
e":e.stickiness?"stickiness":"matrix",choose:D$,Sentence:LD,Page:OD};function ND({answer:e}){let t=(n,o)=>o?r($,{shown:_n}):r($,{value:n,most:64,middle:!0});return r(_e,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>B(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>q(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Me(n.median)}]})}function wm(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function wV(e){return"other"in e?wm(e.depth,null,
!0):wm(e.depth,e.value,!1)}function BD(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,d)=>p-d),o=n.map(p=>e.
nodes.filter(d=>d.depth===p).sort(kV)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((d,{count:m})=>d+m,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,d)=>{let m=0;for(let f of p){let g=Math.max(t.nodeLeast,f.count*l);u.push({key:wV(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:d*i,y:m,height:g}),m+=
g+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:CV(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function kV(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function CV(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let p=o.get(wm(c.depth,c.from,c.from_other===!0)),d=o.get(wm(c.depth+1,c.to,c.to_other===
!0));return p&&d?[{edge:c,from:p,to:d}]:[]}),s=new Map,a=new Map,l=(c,p,d)=>{let m=c.get(p.key)??0;return c.set(p.key,m+
d),p.y+m},u=new Map;for(let{edge:c,from:p}of[...i].sort((d,m)=>d.to.y-m.to.y))u.set(c,l(s,p,c.count*n));return[...i].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:d})=>({from:p.key,to:d.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,d,c.count*n)}))}function FD(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function zD(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var ID="Rd",HD="Ad",qD="Dd",VD="m",WD="ge",UD="L",KD="Er",jD="Hd",GD="he",JD="_d";var Ws=8,TV=6.6;function ZD({answer:e,actions:t,onMark:n}){let{host:o,width:i}=$a(),s=Y(()=>BD(e,{width:Math.max(i,1),height:460,
bar:Ws,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),a=Y(()=>s.depths.map(v=>s.nodes.filter(T=>T.depth===v)),[s]),[l,u]=k(
null),c=Math.max(0,...a.map(v=>v.length)),p=Rt(c,a.length,({row:v,column:T},x)=>{let S=a[T][v];S&&g(S,x)}),d=p.at?a[p.at.
column]?.[Math.min(p.at.row,a[p.at.column].length-1)]:void 0,m=l??d?.key??null,f=Y(()=>m===null?null:FD(s,m),[s,m]),g=(v,T)=>{
n({depth:v.depth,node:v.others>0?{other:!0}:{value:v.value}},fc(v),T)},y=m===null?"":PV(s,m,e.count);return r(Ke,{title:r(
O,{children:[H(e.count)," paths ",r("span",{class:HD,children:y})]}),summary:MV(e,s),onKey:p.key,announced:d?y:"",actions:t,
table:r(ND,{answer:e}),children:r("div",{ref:o,class:ID,children:i>0&&r("svg",{width:s.width,height:s.height+32,onPointerLeave:()=>u(
null),"aria-hidden":"true",children:[s.depths.map((v,T)=>r("text",{x:T*s.columnWidth,y:14,class:qD,children:YD(v)},v)),r(
"g",{transform:"translate(0 28)",children:[s.edges.map(v=>{let T=s.nodes.find(({key:S})=>S===v.from),x=f?.edges.has(v)??
!1;return r("path",{d:zD(v,T.x+Ws,T.x+s.columnWidth),class:VD,"data-lit":x,"data-dim":f!==null&&!x,children:r("title",{children:`${B(
v.count)}${v.median===null?"":`, median ${Me(v.median)}`}`})},`${v.from} ${v.to}`)}),a.map((v,T)=>v.map((x,S)=>r(_V,{node:x,
width:s.columnWidth-Ws,mark:p.mark(S,T),isAt:d===x,dim:f!==null&&!f.nodes.has(x.key),onPoint:()=>u(x.key),onChoose:P=>g(
x,P)},x.key)))]})]})})})}function _V({node:e,width:t,mark:n,isAt:o,dim:i,onPoint:s,onChoose:a}){let l=H(e.count),u=Math.
max(4,Math.floor((t-20)/TV)-l.length-1),c=e.count===0?0:e.ends/e.count;return r("g",{class:WD,"data-dim":i,"data-other":e.
others>0,onPointerEnter:s,onClick:p=>a(p.currentTarget.firstElementChild),children:[r("rect",{x:e.x,y:e.y,width:Ws,height:e.
height,rx:2,class:UD,...n,"data-cursor":o}),c>0&&r("rect",{x:e.x,y:e.y+e.height*(1-c),width:Ws,height:e.height*c,rx:2,class:KD}),
r("rect",{x:e.x+Ws,y:e.y,width:t-16,height:20,class:jD}),r("text",{x:e.x+Ws+6,y:e.y+14,class:GD,children:[r("tspan",{"da\
ta-word":e.others>0,children:_a(fc(e),u)}),r("tspan",{dx:6,class:JD,children:l})]}),r("title",{children:`${fc(e)}: ${B(e.
count)}${e.ends>0?`, ${B(e.ends)} end here`:""}${e.starts>0?`, ${B(e.starts)} begin here`:""}`})]})}function fc(e){return e.
others>0?`${_n.text} ${e.others}`:Q(e.value).text}function YD(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function PV(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let i=o.ends===0?"":`, ${q(o.ends/Math.max(1,o.count))} end here`;return`${YD(
o.depth)} ${fc(o)}: ${B(o.count)}, ${q(o.count/Math.max(1,n))} of all${i}`}function MV(e,t){let n=t.nodes.find(({depth:i})=>i===
1),o=n?`, most often followed by ${fc(n)} (${q(n.count/Math.max(1,e.count))})`:"";return`${H(e.count)} paths over ${t.depths.
length} depths${o}; ${Nn.other} stands for rare ones`}var QD="qd",XD="M",eE="Fd",tE="Td",nE="Ir",oE="fe",av="Gd",rE="Jd",iE="Kd";function aE({answer:e,onFunnel:t}){let n=e.top_paths,o=Rt(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
i=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return r(Ke,{title:`${H(e.count)} paths`,summary:`\
Whole paths: ${n.slice(0,3).map(a=>sE(a,e.count)).join("; ")}`,announced:i?sE(i,e.count):"",onKey:o.key,table:r(DV,{answer:e}),
children:r("ol",{class:QD,children:n.map((a,l)=>r("li",{class:XD,...o.mark(l,0),children:[r("span",{class:eE,title:B(a.count),
children:H(a.count)}),r("span",{class:tE,children:q(a.count/Math.max(1,e.count))}),r("span",{class:nE,children:r("span",
{class:oE,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?r("span",{class:av,children:[
r($,{shown:_n})," ",B(a.paths)," other paths"]}):r(O,{children:[r("span",{class:av,children:a.nodes.map((u,c)=>r("span",
{class:rE,children:[c>0&&r("span",{class:iE,"aria-hidden":"true",children:"›"}),r($,{value:u,most:32,middle:!0})]},c))}),
a.nodes.length>1&&r(M,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"Funnel"})]})]},l))})})}function DV({
answer:e}){return r(_e,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"paths",number:!0,cell:({count:t})=>B(
t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>q(t/Math.max(1,e.count))},{key:"path",head:"path",cell:t=>r("\
bdi",{children:lE(t)})}]})}function lE(e){return"other"in e?`${_n.text} ${e.paths}`:e.nodes.map(t=>Q(t).text).join(" › ")}
function sE(e,t){return`${lE(e)}: ${B(e.count)}, ${q(e.count/Math.max(1,t))}`}function lv(e){return e.paths?.node??"event"}function Tl(e,t){let n=lv(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?Cn(t):String(t)}`}function km(e,t){return{...e,paths:{...e.paths,...t}}}
function uE(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:Tl(e,t),after:s.after||5}}}
function cE(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:Tl(e,t),before:i||o||5}}}function pE(e,t){
let n=e.paths?.exclude,o=Tl(e,t);return km(e,{exclude:n===void 0?o:`${n} or ${o}`})}function dE(e,t,n){let o=lv(e);return km(
e,{node:`if(${Tl(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function mE(e,t,n){
return km(e,{node:`if(${Tl(e,t)}, ${Cn(n)}, string(${lv(e)}))`})}function fE(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return km(e,a?{before:u}:{after:u})}function hE(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Be(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:Tl(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var yE="Od",vE="Pd",bE="Qd";function xE({document:e,change:t,onClose:n}){let i=(Ee(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),He({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(Xe,{title:"\
Merge under a name",onClose:n,children:r(dn,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(mE(e,t.value,a.trim()),"merge")}})}):r(Xe,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:vE,children:i.map(a=>r("li",{children:r(M,{kind:"plain",class:bE,onClick:()=>s(
dE(e,t.value,ve(a)),"expand"),children:r($,{value:a})})},a))})})}function wE({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=k(null),{onMark:u,menu:c}=Fr(i,(p,d)=>!i||!p.
node||!("value"in p.node)?[]:OV(i,p.node.value,d,m=>l({kind:m,value:p.node.value,label:d})));return!o||!i||!LV(o)?r(rr,{
result:t}):o.count===0&&s==="exact"?r(Br,{result:t,children:"No session of this range has such a path."}):n==="list"?r(Zn,
{children:r(aE,{answer:o,onFunnel:p=>AV(i,p)})}):r(Zn,{children:[r(ZD,{answer:o,onMark:u,actions:r(EV,{document:e})}),c,
a&&r(xE,{document:i,change:a,onClose:()=>l(null)})]})}function EV({document:e}){let t=n=>he({document:fE(e,n)});return r(
"span",{class:yE,children:[r(M,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(M,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function AV(e,t){
He({document:hE(e,t),view:"funnel",as:null},"funnel of a path")}function OV(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>He(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",uE),i("End here","left",cE),i("Hide","minu\
s",pE),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function LV(e){return"top_paths"in e}var kE={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:["paths","where"],chartOf:()=>"flow",Sentence:By,Page:wE};function Us(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function cv(e,t,n){
let o=Us(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Be(e),aggregate:{over:i,...t}}}function CE(e){
return cv(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function SE(e){return cv(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function TE(e){
let t=Us(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function pv(e,t,n){
let{properties:o,...i}=Us(e);return{...Be(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
ve(t)],limit:6}}}var RV=864e5,NV=300;function _E(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(RV/24,l*NV/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},p=Object.keys(Us(e).properties??{}).map(ve),{compare:d,
...m}=cv(e,{measures:["count()"],by:[ve(o),"start","end","duration","events",...p],order:["start desc"],limit:i});return{
...m,...c}}function PE(e,t,n,o,i){let s=[...new Set(n.map(f=>Cn(String(f))))].join(", "),a=`string(${ve(t)}) in (${s})`,
{where:l,from:u,to:c,compare:p,sample:d,...m}=Be(e);return{...m,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",ve(t),"event"],order:"time asc",limit:1e4}}}function ME({answer:e,onMark:t}){let n=Y(()=>mm((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(we,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(fm,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${H(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${Me(i.from)} and more`:`${Me(i.from)} to ${Me(
i.to)}`,s)})}var $E="Vd",DE="Wd",EE="Yd",AE="Zd",OE="el",LE="rl",RE="il",NE="al",BE="Ur",FE="tl",zE="ol",IE="ue",HE="nl",qE="pl";function VE({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:$E,
children:[r(Pl,{label:"sessions",value:_l(t,H),...typeof t=="number"?{title:B(t)}:{}}),r(Pl,{label:"events each",value:_l(
n,u=>u.toFixed(1))}),r(Pl,{label:"median duration",value:_l(o,Me)}),r(Pl,{label:"p90 duration",value:_l(i,Me)}),r(Pl,{label:"\
of one event only",value:_l(s,u=>q(l===0?0:u/l))}),r(Pl,{label:"events",value:_l(a,H)})]})}function _l(e,t){return e==null?
"–":t(e)}function Pl({label:e,value:t,title:n}){return r("div",{class:DE,children:[r("dd",{class:EE,title:n,children:t}),
r("dt",{class:AE,children:e})]})}var WE="dl",UE="r",hc="ll",mv="xl",KE="sl",jE="Lr",GE="Mr";function JE({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=k(!1),c=Y(()=>Yx(t,n),[t,n]),p=Rt(
t.length,1,({row:f})=>a(t[f])),d=Math.max(1,...t.map(({start:f,end:g})=>g-f)),m=p.at?t[p.at.row]:void 0;return r(Ke,{title:e,
summary:`The latest ${t.length} sessions`,announced:m?HV(m,o,s):"",onKey:p.key,actions:r(xt,{label:"Scale of the timelin\
es",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Each its o\
wn"}]}),table:r(IV,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:WE,children:r("table",{class:UE,children:[
r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"start"}),r("th",{scope:"col",children:r($,{value:o,most:24})}),
r("th",{scope:"col",class:hc,children:"duration"}),r("th",{scope:"col",class:hc,children:"events"}),i.map(f=>r("th",{scope:"\
col",children:r($,{value:f,most:24})},f)),r("th",{scope:"col",class:mv,children:"timeline"})]})}),r("tbody",{children:t.
map((f,g)=>r("tr",{...p.mark(g,0),onClick:()=>a(f),children:[r("td",{children:J(f.start,s,"second")}),r("td",{children:r(
$,{value:f.actor,most:24,middle:!0})}),r("td",{class:hc,children:Me((f.end-f.start)/1e3)}),r("td",{class:hc,children:B(f.
events)}),f.properties.map((y,v)=>r("td",{children:r($,{value:y,most:32,middle:!0})},v)),r("td",{class:mv,children:r(zV,
{session:f,events:c[g],length:l?f.end-f.start:d,zone:s})})]},g))})]})})})}var FV=300;function zV({session:e,events:t,length:n,
zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:KE,children:[r("span",{class:jE,style:{"--to":hu(e.end,e.start,
i)}}),t.slice(0,FV).map((s,a)=>r("span",{class:GE,title:`${Q(s.event).text}, ${J(s.time,o,"millisecond")}`,style:{"--at":hu(
s.time,e.start,i),"--color":`var(${cn(kn("event",[s.event]))})`}},a))]})}function IV({sessions:e,per:t,properties:n,zone:o}){
return r(_e,{label:"Sessions",rows:e,columns:[{key:"start",head:"start",cell:({start:i})=>J(i,o,"millisecond")},{key:"ac\
tor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,middle:!0})},{key:"duration",head:"duration",number:!0,
cell:({start:i,end:s})=>Me((s-i)/1e3)},{key:"events",head:"events",number:!0,cell:({events:i})=>B(i)},...n.map((i,s)=>({
key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.properties[s],most:48,middle:!0})}))]})}function HV({
actor:e,start:t,end:n,events:o},i,s){return`${i} ${Q(e).text}, ${J(t,s,"second")}, ${Me((n-t)/1e3)}, ${B(o)} events`}var qV=50;function YE({document:e,echo:t,count:n,zone:o}){let i=Us(e).per??Ee(e.dataset).value.value?.actors?.[0]??null,
s=_t(i===null?null:_E(e,t,n,i,qV)),a=Y(()=>VV(ZE(s.answer)),[s.answer]),l=Y(()=>i===null||a.length===0?null:PE(e,i,a.map(
({actor:p})=>p),new Date(Math.min(...a.map(({start:p})=>p))).toISOString(),new Date(Math.max(...a.map(({end:p})=>p))).toISOString()),
[a,i]),u=_t(l),c=Y(()=>WV(ZE(u.answer)),[u.answer]);return i===null||!s.answer?r(we,{}):r(JE,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(Us(e).properties??{}),zone:o,onSession:p=>ye(za(e.dataset,String(
p.actor)))})}function ZE(e){return e!==null&&"columns"in e?e:null}function VV(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function WV(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function QE({document:e,name:t,expression:n}){let{answer:o}=_t(pv(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>He({document:UV(e,t,n,u),view:"difference",as:null},`sessions \
of ${V(t)} ${Q(u).text}`);return r("section",{class:RE,"aria-label":V(t),children:[r("h2",{class:NE,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:p},d)=>r("li",{children:r("button",{type:"button",class:BE,disabled:p,
title:p?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:FE,children:p?r($,{shown:_n}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:zE,children:r("span",{class:IE,"data-other":p,style:{"--share":s===0?
0:c/s}})}),r("span",{class:HE,children:q(s===0?0:c/s)}),r("span",{class:qE,children:H(c)})]})},d))})]})}function UV(e,t,n,o){
let i=pv(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:So(void 0,Yr(t,o))}}}function XE({result:e}){let{answer:t,of:n,phase:o}=e,i=_t(n&&CE(n)),s=_t(n&&SE(n)),a=Fr(s.of);if(!t||!n||!eA(t))return r(
rr,{result:e});if(t.rows.length===0&&o==="exact")return r(Br,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=fv(i.answer)?.rows[0]?.[0];return r(Zn,{children:[r(VE,{answer:fv(i.answer)}),r("di\
v",{class:OE,children:[r(KV,{answer:t,document:n,zone:l}),r(ME,{answer:fv(s.answer),onMark:a.onMark})]}),r("div",{class:LE,
children:Object.entries(TE(n)).slice(0,4).map(([c,p])=>r(QE,{document:n,name:c,expression:p},c))}),t.query&&typeof u=="n\
umber"&&r(YE,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function KV({answer:e,document:t,zone:n}){return Et(e,t).
time<0?r(Kn,{answer:e,document:t,zone:n}):r(pl,{answer:JV(e,t),document:t,zone:n,form:"lines",end:jV(e),onZoom:GV})}function jV(e){
let t=e.query?.to;return t===void 0?Date.now():Math.min(Date.parse(String(t)),Date.now())}function GV(e,t){$n({from:new Date(
e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function JV(e,t){let{measures:n}=Et(e,t),o=e.columns.map((s,a)=>a).
filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}function eA(e){
return"columns"in e}function fv(e){return e!==null&&eA(e)?e:null}var tA={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:["aggregate","where"],chartOf:()=>"\
overview",Sentence:Fy,Page:XE};function gc(e){return e.score>=.05}var Cm=4;function Ml(e,t){let n=e.values??[];return t?n:n.slice(0,Cm)}function Yi({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function Sm(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function nA(e,t){return e.distribution?Yi(e).length:Math.max(1,Ml(e,t).length)}function oA({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:Q(o??null).text,selection:i,baseline:s,lift:a})),...Yi(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${Q(o).text} to ${Q(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(_e,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>B(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>q(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>B(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>q(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":Sm(n)}]})}var $l="cl",rA="gl",gv="N",yv="v",vv="R",iA="hl",sA="Nr",aA="Rr",lA="A",uA="me",cA="Ar",pA="Dr",dA="fl",mA="Hr",fA="_r",
hA="ul",gA="ml",yA="vl",vA="wl",bA="qr",xA="Fr",wA="Tr",kA="Gr",CA="bl",SA="yl",TA="kl",_A="zl";function PA({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:CA,children:[r("div",{class:SA,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:uA,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${q(l.selection.share)}, baseline ${q(l.baseline.share)}`,children:[r("span",{class:vv,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:vv,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:TA,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:_A,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:$l,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function MA({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!gc(e)&&!n,c=Ml(e,
n);return r("li",{class:sA,"data-quiet":u,children:[r("div",{class:aA,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:cA,"aria-expanded":!u,onClick:o,children:[r(ie,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:pA,title:`score ${e.score}`,children:[r("span",{class:dA,children:r("span",{class:mA,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:fA,children:YV(e)}),r(Tm,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Tm,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(PA,{bins:Yi(
e),median:e.median,mark:i,onChoose:s,text:p=>io(p,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:hA,
children:[c.map((p,d)=>r(ZV,{value:p,mark:i(d),onChoose:m=>s(d,m),onAction:m=>a(m,{...l,value:p.value??null,side:"select\
ion"})},d)),(e.values?.length??0)>Cm&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:kA,onClick:o,children:n?
"fewer":`${e.values.length-Cm} more`})})]})]})}function ZV({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:lA,
...t,children:[r("button",{type:"button",tabIndex:-1,class:gA,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:yA,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${q(e.
selection.share)}), baseline ${e.baseline.count} (${q(e.baseline.share)})`,children:[r("span",{class:yv,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:yv,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:vA,children:[r("span",{children:q(
e.selection.share)}),r("span",{class:$l,children:q(e.baseline.share)})]}),r("span",{class:bA,children:Sm(e.lift)}),r("sp\
an",{class:xA,children:[r(Tm,{label:"Only",title:`Only ${Q(e.value??null).text}`,onClick:()=>o("only")}),r(Tm,{label:"No\
t",title:`Without ${Q(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Tm({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:wA,title:t,onClick:n,children:e})}function YV(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":Oe(e.different,"value");return`${t}${n}${gc(
e)?"":`${n===""?"":", "}none stands out`}`}function $A({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=k(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>nA(f,i.
has(f.name)))),u=(f,g,y)=>{let v=a[f],T=DA(v,g,i.has(v.name));n(T.mark,T.label,y)},c=Rt(a.length,l,({row:f,column:g},y)=>u(
f,g,y)),p=c.at&&a[c.at.row],d=p&&c.at?QV(p,c.at.column,i.has(p.name)):"",m=f=>{let g=new Set(i);g.delete(f)||g.add(f),s(
g)};return r(Ke,{title:r(O,{children:[H(e.selection.count)," selected ",r("span",{class:$l,children:["against ",H(e.baseline.
count)]})]}),summary:XV(e),announced:d,onKey:c.key,table:r(oA,{answer:e}),actions:r("span",{class:rA,children:[r("span",
{class:gv,"data-side":"selection"}),"selection",r("span",{class:gv,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:iA,children:a.map((f,g)=>r(MA,{property:f,zone:t,all:i.has(f.name),onAll:()=>m(f.name),mark:y=>c.mark(g,y),onChoose:(y,v)=>u(
g,y,v),onAction:o},f.name))})})}function DA(e,t,n){let o=Yi(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${V(e.name)} ${Q(o.from).text} to ${Q(o.to).text}`}}let i=Ml(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${V(e.name)} = ${Q(i).text}`}}function QV(e,t,n){let o=Yi(
e)[t]??Ml(e,n)[t],{label:i}=DA(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${q(o.selection.share)} of the sele\
ction, ${q(o.baseline.share)} of the baseline`:""}`}function XV(e){let t=e.properties.filter(gc).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${Q(o.value).text}: ${q(o.selection.share)} against ${q(o.baseline.share)})`:"";return`${V(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${H(e.selection.count)} apart from ${H(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function EA(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function bv(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var OA="jl",_m="Xl",LA="Jr";function RA({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:LA,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(M,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[Oe(s,"more prop\
erty","more properties")," ",r(M,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[Oe(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:_m,children:V(l)})]},a))})]})]})}function NA({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=Fr(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>wv(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>wv(o,"hide",u)}]:[]);if(!n||!o||!tW(n))return r(
rr,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Br,{result:t,children:"\
No row of this range is in the selection."}):r(Zn,{children:[r(eW,{document:e,answer:n}),r($A,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>wv(o,u,c)}),r(RA,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>he({document:bv(e,null)}),
onMore:()=>le("difference.limit",0)}),a]})}function eW({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?EA(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:OA,children:[r("span",{class:_m,children:"against"}),
r(nt,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>le("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&He({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function wv(e,t,n){let o=n.property??"";if(t==="h\
ide")return he({document:bv(e,o)});if(t==="by")return He({document:{...Be(e),aggregate:{measures:["count()"],by:[ve(o)]}},
view:"explore",as:null},`by ${V(o)}`);Tr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?He({document:l},
t==="only"?a:`not (${a})`):ne("No condition says which rows these are.")},i=>ne(V(j(i).message)))}function tW(e){return"\
properties"in e}var BA={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:["difference","where"],chartOf:()=>"\
list",Sentence:zy,Page:NA};var FA="Kr",zA="Sl",IA="Bl",Pm="Cl",HA="D",kv="El",qA="Il",VA="Ul",WA="Or",UA="Ll",KA="Ml";var oW=2e3;function GA(){return N(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!it.value.value?.length&&Dt()},oW);return()=>clearInterval(e)},[]),r("main",{class:FA,children:r("div",{class:zA,children:[
r("header",{class:IA,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Pm,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(rW,{}),r(iW,{}),r(sW,
{})]})})}function rW(){return r("section",{class:HA,"aria-label":"A file",children:[r(ie,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Pm,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(Ko,{kind:"primary",children:"Choose a \
file"})]})}var jA=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function iW(){let[e,t]=k("");return r("section",{class:kv,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Rp(e)},class:VA,children:[r("textarea",{class:WA,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:jA,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:UA,
children:[r(M,{kind:"outlined",onClick:()=>t(jA),children:"Take the example"}),r(M,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function Cv(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Bt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function sW(){let e=Cv("my\
-events");return r("section",{class:kv,"aria-labelledby":"send",children:[r("div",{class:qA,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(M,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Fe(e,"The line"),children:"\
Copy"})]}),r("pre",{class:KA,tabIndex:0,children:e}),r("p",{class:Pm,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var aW=6;function JA(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,aW).map(ve)}function lW(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function ZA(e,t,n){
let o=sp({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(lW(i))});return()=>uu(o)}async function YA(e,t,n){let i=await re(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var Mm=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=n-this.began,
i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},(l,u)=>n-i+1+u);return{
times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);return n<=o?0:this.seconds.
reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;for(let i of this.seconds)
if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-i[1]).map(([i,s])=>({
event:cW(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,matched:0,events:new Map},
this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=uW(i);o.events.set(a,(o.events.get(
a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({at:o})=>o<=t-900);if(n.length!==
0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.totals.get(i)??0)-s;a>0?
this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.length,t.map((o,i)=>({id:n+
t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),this.newCount+=t.matched,
this.leftOut+=t.leftOut+o.length-this.waiting.length}};function uW(e){return e===null?"":`=${e}`}function cW(e){return e===
""?null:e.slice(1)}var pW=1e3,QA=()=>({tape:new Mm,columns:[],error:null,begun:!1,turn:0}),js=ae(QA()),di=js;function $m(e={}){js.value={...js.
value,...e,turn:js.value.turn+1}}function XA(e,t,n){js.value=QA();let o={dataset:e,columns:[...n],limit:pW,...t===void 0?
{}:{where:t}};return ZA(o,i=>{js.value.tape.take(i,Date.now()),$m({columns:i.columns,begun:!0,error:null})},i=>$m({error:i}))}
function Dl(e){let{tape:t}=js.value;t.paused!==e&&(e?t.pause():t.resume(),$m())}function e4(){$m()}var t4="Pr",n4="Qr",o4="Nl",r4="Rl",i4="Al";function Qi({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=U(null);return N(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:Ce(t4,i&&n4),"aria-label":t,children:[
r("div",{class:o4,children:[r("h2",{class:r4,children:e}),o,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:i4,children:s})]})}var s4="Dl",a4="Hl",l4="_l",u4="ql",ho="Fl",c4="Vr",p4="Tl",d4="Gl",m4="Jl",f4="Wr",h4="Kl",g4="Yr",y4="Ol",v4="Pl",b4="\
Ql",x4="Vl",w4="Zr",k4="ve",C4="we",S4="Wl",T4="ei",_4="Yl",P4="ri",M4="Zl",$4="ex",D4="rx",E4="ix";function A4({dataset:e,columns:t,event:n,zone:o,onClose:i}){let[s,a]=k(null),[l,u]=k(null),[c,p]=k("");N(()=>{let g=new AbortController;
return a(null),u(null),YA(e,fW(t,n.cells),g.signal).then(y=>a(y??{columns:t,row:n.cells}),y=>{Rn(y)||u(j(y))}),()=>g.abort()},
[e,n]);let d=s??{columns:t,row:n.cells},m=d.columns.map((g,y)=>({column:g,value:d.row[y]})).filter(({column:g,value:y})=>mW(
g.name,y,c)),f=JSON.stringify(Object.fromEntries(d.columns.map(({name:g},y)=>[g,d.row[y]])),null,2);return r(Qi,{title:r(
$,{value:n.cells[1],most:48}),label:"Event",onClose:i,actions:r(M,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Fe(
f,"The event")}),children:r("div",{class:M4,children:[r("p",{class:ho,children:[J(String(n.cells[0]),o,"millisecond"),",\
 ",o]}),l&&r(ce,{error:l}),r(Gp,{label:"Find in fields",value:c,onInput:p}),!s&&!l&&r(we,{lines:4}),r("dl",{class:$4,children:m.
map(({column:g,value:y})=>r("div",{class:D4,children:[r("dt",{class:ho,children:r($,{value:g.name,most:64,middle:!0})}),
r("dd",{class:E4,children:typeof y=="number"?String(y):r($,{shown:io(y,g,o),most:2e3})})]},g.name))})]})})}function mW(e,t,n){
let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(t??"").toLowerCase().includes(o)}function fW(e,t){
return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time = ${Cn(String(a))}`]:a===null?[`${o} is null`]:i===
"string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${Cn(a)}`]:[]}).join(" and ")}function O4({document:e}){let{tape:t,columns:n}=di.value,[o,i]=k(null),[s,a]=k(null),l=U(null),u=e.timezone??"UTC",c=n.map(
({name:f,type:g})=>`${f} ${g}`).join(),p=Y(()=>hW(n,u),[c,u]);N(()=>{t.paused||l.current?.querySelector("[role=grid]")?.
scrollTo(0,0)},[t.paused]);let d=f=>{f.target instanceof Element&&f.target.scrollTop>0&&Dl(!0)},m=(f,g,y)=>{Dl(!0),g.key===
n[0]?.name?a(f):i({anchor:y,row:f,column:g.key})};return r(O,{children:[r("div",{ref:l,class:g4,onScrollCapture:d,children:r(
_e,{label:"New events",columns:p,rows:t.rows,onCell:m,onMenu:m})}),o&&r(vW,{...o,document:e,columns:n,onOpen:()=>a(o.row),
onClose:()=>i(null)}),s&&r(A4,{dataset:e.dataset,columns:n,event:s,zone:u,onClose:()=>a(null)})]})}function hW(e,t){return e.
map((n,o)=>({key:n.name,head:r($,{value:n.name,most:40}),number:o>1&&Wo(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===
0?r(gW,{value:i[0],zone:t}):r(yW,{value:i[o],column:n,zone:t})}))}function gW({value:e,zone:t}){let n=new Date(String(e));
return Number.isNaN(n.getTime())?r($,{value:e}):r("span",{class:y4,title:J(n,t,"millisecond"),children:[J(n,t,"clockSeco\
nd"),r("span",{class:ho,children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function yW({value:e,column:t,
zone:n}){return typeof e=="number"?r("span",{title:at(e,Ft(t.name),!0),children:io(e,t,n).text}):r($,{shown:io(e,t,n),most:48,
middle:!0})}function vW({anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:p})=>p===
n)],u=Yr(bW(n),l),c=p=>()=>He({document:ke(i,"where",So(i.where,p))},p);return r(jo,{anchor:e,label:"This value",head:r(
$,{shown:Q(u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(
`not (${u})`)},{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Fe(l==null?"":String(
l),"The value")}]})}function bW(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','\
"'):e}function L4({document:e}){return r(Pt,{document:e,error:Sv(di.value.error),label:"Which new events",children:r(Gt,{word:"\
New events where"})})}function Sv(e){return e?new ft({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var Tv=50;function R4({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=k(null),{times:a,values:l}=Y(()=>e.perSecond(
o*1e3),[e,o]),u=Y(()=>[{values:l,color:kn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${J(a[i]*1e3,n,"clockSecond")}: ${B(
l[i])}`,p=f=>{let g={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return g===void 0?!1:(s(
Math.max(0,Math.min(g,a.length-1))),!0)},d=a.map((f,g)=>({at:f,value:l[g]})).reverse(),m=[{key:"second",head:"Second",cell:({
at:f})=>J(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>B(f)}];return r(Ke,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${B(l.at(-1)??0)} in the last`,announced:c,onKey:p,actions:r(
"span",{class:d4,children:c}),table:r("div",{class:m4,children:r(_e,{label:"Events per second",columns:m,rows:d})}),children:r(
cl,{times:a,series:u,zone:n,unit:"none",height:140,cursor:i,onCursor:s})})}function N4({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:w4,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:k4,
children:[r("h2",{children:"By event"}),r("span",{class:ho,children:"now"}),r("span",{class:ho,children:"15 min"})]}),o.
length===0&&r("p",{class:ho,children:"Nothing yet."}),r("ul",{children:o.slice(0,Tv).map(({event:s,count:a,lately:l})=>{
let u=Yr("event",s);return r("li",{children:r("button",{type:"button",class:C4,title:`Only where ${u}`,onClick:()=>He({document:{
...Te.value,where:So(n,u)}},u),children:[r("span",{class:S4,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:T4,
children:l>0?H(l):""}),r("span",{class:_4,children:H(a)}),r("span",{class:P4,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>Tv&&r("p",{class:ho,children:[B(o.length-Tv)," more"]})]})}function B4({document:e}){let{value:t,error:n}=Ee(e.dataset).value,o=t?JA(t):n?[]:null,{tape:i,turn:s}=xW(e,o),a=()=>Dl(
!i.paused);Uo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:s4,"data-t\
urn":s,children:[r(wW,{onToggle:a,now:l}),r(kW,{}),r(R4,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:f4,children:[
r("div",{class:h4,children:[i.paused&&r(CW,{}),i.rows.length===0?r(SW,{dataset:e.dataset,filtered:e.where!==void 0}):r(O4,
{document:e})]}),r(N4,{tape:i,now:l,where:e.where})]})]})}function xW(e,t){let n=JSON.stringify(t);return N(()=>t?XA(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),N(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
e4()},1e3);return()=>clearInterval(o)},[]),N(()=>()=>{Vn(e.dataset)},[e.dataset]),di.value}function wW({onToggle:e,now:t}){
let{tape:n,begun:o}=di.value,i=ka.value==="away";return r("div",{class:a4,children:[r(M,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:l4,
children:[r("b",{class:u4,children:H(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:ho,title:"\
How long ago the newest event happened when it came here",children:[Me(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:ho,children:[B(n.matched)," since this page was opened"]}),r("span",{class:c4,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function kW(){let e=Sv(di.value.error);return e&&e.where!=="where"?r("\
div",{class:p4,children:r(ce,{error:e})}):null}function CW(){let{tape:e}=di.value;return r("div",{class:v4,children:[r("\
span",{children:["Paused: ",r("b",{children:B(e.newCount)})," new, ",B(e.leftOut)," left out"]}),r(M,{small:!0,kind:"pri\
mary",onClick:()=>Dl(!1),children:"Show"})]})}function SW({dataset:e,filtered:t}){let n=Cv(e);return r("div",{class:b4,children:[
r(Pe,{icon:"live",title:"Waiting for new events",actions:r(M,{kind:"outlined",icon:"copy",onClick:()=>Fe(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:x4,tabIndex:0,children:n})]})}var F4={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:L4,
Page:B4};var _v={};Bf(_v,{banner:()=>Pv,danger:()=>PW,default:()=>MW,info:()=>TW,text:()=>Mv,warning:()=>_W});var Pv="ax",TW="tx",
_W="ox",PW="nx",Mv="px",MW={banner:Pv,info:TW,warning:_W,danger:PW,text:Mv};function Al({kind:e,children:t,actions:n}){return r("div",{class:Ce(Pv,_v[e]),role:e==="info"?"status":"alert",children:[
r(ie,{name:e==="info"?"info":"warning"}),r("span",{class:Mv,children:t}),n]})}function ar({error:e,what:t,again:n}){return r(Pe,{icon:"warning",title:t,actions:r(M,{kind:"outlined",onClick:n,children:"\
Try again"}),children:V(e.message)})}function Em(e,t,n){_s(new Blob([t],{type:n}),e.replace(/[^\p{L}\p{N}._ -]/gu,"_"))}function Am(e,t){let n=document.createElement(
"input");n.type="file",n.accept=e,n.onchange=()=>{n.files?.[0]&&t(n.files[0])},n.click()}function Gs(e){ei(e),Cr(e)}var z4={w:2,h:2},$W=100;function vc(e,t){return e.x<t.x+t.w&&t.x<e.x+e.w&&e.y<t.y+t.h&&t.y<e.y+e.h}function $v(e,t,n){return Math.
max(t,Math.min(n,Math.round(e)))}function I4(e){return[...e].sort((t,n)=>t.y-n.y||t.x-n.x||(t.id<n.id?-1:1))}function Om(e,t,n,o){
let i=e.find(s=>s.id===t);return i?V4(e,{...i,x:$v(n,0,12-i.w),y:Math.max(0,Math.round(o))}):e}function Dv(e,t,n,o){let i=e.
find(a=>a.id===t);if(!i)return e;let s=Math.min(z4.w,12-i.x);return V4(e,{...i,w:$v(n,s,12-i.x),h:$v(o,z4.h,$W)})}function H4(e,t,n,o){
let i=e.find(a=>a.id===t);if(!i)return e;if(o===0)return Om(e,t,i.x+n,i.y);let s=Math.max(...e.map(a=>a.y+a.h));for(let a=i.
y+o;a>=0&&a<=s;a+=o){let l=Om(e,t,i.x,a);if(!Lm(l,e))return l}return e}function Lm(e,t){let n=new Map(t.map(o=>[o.id,o]));
return e.length===t.length&&e.every(o=>{let i=n.get(o.id);return i!==void 0&&o.x===i.x&&o.y===i.y&&o.w===i.w&&o.h===i.h})}
function q4(e,t,n){for(let o=0;;o++)for(let i=0;i+t<=12;i++){let s={id:"",x:i,y:o,w:t,h:n};if(!e.some(a=>vc(s,a)))return{
x:i,y:o}}}function Rm(e){let t=[];for(let o of I4(e)){let i={...o,y:W4(t,o)};for(let s=i.y-1;s>=0&&!t.some(a=>vc({...i,y:s},
a));s--)i={...i,y:s};t.push(i)}let n=new Map(t.map(o=>[o.id,o]));return e.map(({id:o})=>n.get(o))}function V4(e,t){let n=e.
find(({id:s})=>s===t.id),o=[t];for(let s of I4(e.filter(({id:a})=>a!==t.id))){let a={...s,y:t.y-s.h},l=t.y>n.y&&vc(s,t)&&
a.y>=0&&!o.some(u=>vc(a,u));o.push(l?a:{...s,y:W4(o,s)})}let i=new Map(o.map(s=>[s.id,s]));return Rm(e.map(({id:s})=>i.get(
s)))}function W4(e,t){let n=t.y;for(;;){let o=e.filter(i=>vc({...t,y:n},i));if(o.length===0)return n;n=Math.max(...o.map(
i=>i.y+i.h))}}function Hr(e){let t=[e.where?`where ${e.where}`:"",e.compare?.offset?`against ${e.compare.offset} before`:""].filter(n=>n!==
"");return[DW(e),...t].join(" ").replace(/\s+/g," ")}function DW(e){switch(Qr(e)){case"funnel":return`funnel ${(e.funnel?.
steps??[]).map(t=>Nm(t.where)).join(" > ")}${Ev(e.funnel?.by)}`;case"retention":return`retention of ${Nm(e.retention?.start)}\
, back by ${Nm(e.retention?.return??"true")}${Ev(e.retention?.by)}`;case"lifecycle":return"lifecycle";case"stickiness":return"\
stickiness";case"paths":return`paths${AW(e)}`;case"difference":return`what sets ${e.difference?.selection??""} apart`;case"\
samples":return"events";case"aggregate":return`${EW(e)}${ge(e.aggregate?.measures).join(", ")||"count()"}${Ev(e.aggregate?.
by)}`}}function EW(e){let t=e.aggregate?.over;return t===void 0||t==="events"?"":`${typeof t=="string"?t:Object.keys(t).
join()}: `}function AW(e){let t=e.paths?.start;return typeof t=="string"?` after ${Nm(t)}`:""}function Ev(e){let t=ge(e).
map(n=>/^\s*time\s*\(/i.test(n)?"time":n);return t.length===0?"":` by ${t.join(", ")}`}function Nm(e){let t=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/.
exec(e??"");return t?t[1].replaceAll("''","'"):e??""}var Ol={description:"",from:"",to:"",timezone:"",where:{},tiles:[]};function Ll(e){return`v1/boards/${encodeURIComponent(
e)}`}async function Bm(e){return(await re("v1/boards",{signal:e})).boards}async function lr(e,t){return re(Ll(e)+(t===void 0?
"":`?version=${t}`))}async function U4(e){return[...(await re(`${Ll(e)}/versions`)).versions].reverse()}async function ur(e,t){
return re(Ll(Av()),{method:"PUT",body:{name:e,content:t},headers:{"If-None-Match":"*"}})}async function bc(e,t,n,o){return re(
Ll(e),{method:"PUT",body:{name:n,content:o},headers:{"If-Match":`"${t}"`}})}async function Fm(e,t){await re(Ll(e),{method:"\
DELETE",headers:{"If-Match":`"${t}"`}})}async function zm(e){return re(Ll(e.id),{method:"PUT",body:{name:e.name,content:e.
content},headers:{"If-None-Match":"*"}})}function K4(e){return e instanceof ft&&(e.code==="conflict"||e.status===409||e.
status===412)}function Av(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>(t%36).toString(36)).join("")}function xc({from:e,to:t,timezone:n,where:o}){return{from:e,to:t,timezone:n,where:o}}function Ov(e,t){if(e.kind!=="query"||
!e.document)return null;let n={...e.document};(t.from!==""||t.to!=="")&&(delete n.from,delete n.to,t.from!==""&&(n.from=
t.from),t.to!==""&&(n.to=t.to)),t.timezone!==""&&(n.timezone=t.timezone);let o=new Map(Object.entries(t.where)).get(n.dataset)??
"";return o.trim()===""?n:{...n,where:So(n.where,o)}}function Im(e,t){let n=Ov(e,t);return n&&{view:Ha(n),document:n,as:e.
as?e.as:null,open:[]}}function Hm(e){return[...new Set(e.tiles.flatMap(t=>t.document?[t.document.dataset]:[]))].sort()}function Js(e,t){
let n=OW(t);return{...e,tiles:[...e.tiles,{...t,id:Av(),...q4(e.tiles,n.w,n.h),...n}]}}function OW({kind:e,document:t}){
if(e==="text"||!t)return{w:6,h:3};if(t.retention||t.paths||t.difference)return{w:12,h:10};if(t.funnel)return{w:6,h:11};let n=ge(
t.aggregate?.by);return t.aggregate&&n.length===0?{w:3,h:4}:{w:6,h:n.every(Aa)?7:8}}var j4="be",G4="dx",J4="lx",Z4="xx",wc="ii",Y4="i",Q4="sx",X4="cx",eO="ai",tO="gx",nO="ti",oO="hx";function qm({tile:e,shared:t,result:n,onAgain:o}){let i=U(null),s=LW(i),a=Im(e,t),l=It.find(({name:c})=>c===a?.view),u=()=>{
a&&ei(a)};return!a||!l?r("p",{class:X4,children:"This question has no view here."}):r("div",{ref:i,class:Y4,"data-former":n.
former,onPointerDownCapture:u,onFocusCapture:u,children:[n.phase==="error"&&n.error&&r("div",{class:Q4,children:[r(ce,{error:n.
error}),r(M,{small:!0,kind:"outlined",onClick:o,children:"Try again"})]}),s>0&&n.phase!=="idle"&&r(hd.Provider,{value:s,
children:r(l.Page,{document:a.document,result:n,as:a.as??l.chartOf(a.document)})})]})}function LW(e){let[t,n]=k(0);return rt(
()=>{if(!e.current)return;let o=new ResizeObserver(([i])=>{i&&n(Math.floor(i.contentRect.height))});return o.observe(e.current),
()=>o.disconnect()},[]),t}function rO({text:e,editing:t,onText:n}){return t?r("textarea",{class:oO,"aria-label":"Text of the tile",value:e,maxLength:1e4,
placeholder:"Text. A line that begins with # is a heading, with - an item.",onInput:o=>n(o.currentTarget.value)}):r("div",
{class:eO,tabIndex:0,role:"group","aria-label":"Text",children:e.split(`
`).map((o,i)=>r(RW,{line:o},i))})}function RW({line:e}){let t=/^#{1,3}\s+(.*)$/.exec(e);if(t)return r("h3",{children:V(t[1])});
let n=/^[-*]\s+(.*)$/.exec(e);return n?r("p",{class:nO,children:V(n[1])}):r("p",{class:tO,children:V(e)})}function iO(e){let[t,n]=k(!1);return N(()=>{if(!e.current||t)return;let o=new IntersectionObserver(i=>{i.some(({isIntersecting:s})=>s)&&
n(!0)});return o.observe(e.current),()=>o.disconnect()},[t]),t}function kc(e,t){let n=Y(()=>new hs,[]),o=e===null?"":JSON.
stringify(e);return N(()=>{e&&n.run(e)},[o,t]),N(()=>()=>n.close(),[]),n.result.value}function sO(e){let{tile:t,shared:n,editing:o}=e,i=U(null),s=iO(i),[a,l]=k(0),u=Ov(t,n),c=kc(s?u:null,e.turn+a),p=Cc(t),d=t.
kind==="text"?"exact":c.phase;return r("section",{ref:i,class:j4,"aria-label":V(p),"data-tile":t.id,"data-kind":t.kind,"\
data-state":d,"data-editing":o,children:[r(kp,{busy:d==="running"||d==="estimate",done:c.done}),r("header",{class:G4,children:[
o?r("input",{class:Z4,"aria-label":"Title of the tile",value:t.title,placeholder:p,maxLength:200,onInput:m=>e.onTitle(m.
currentTarget.value)}):r("h2",{class:J4,children:(t.kind==="query"||t.title!=="")&&r($,{value:p,most:120})}),t.kind==="q\
uery"&&!o&&r(NW,{result:c}),!o&&r(nt,{icon:"more",label:`Menu of ${V(p)}`,menuLabel:"Tile",kind:"quiet",small:!0,placing:{
align:"end"},items:e.items(c)}),e.handles]}),t.kind==="text"?r(rO,{text:t.text??"",editing:o,onText:e.onText}):r(qm,{tile:t,
shared:n,result:c,onAgain:()=>l(a+1)})]})}function Cc(e){return e.title!==""?e.title:e.document?Hr(e.document):"Text"}function NW({
result:e}){let[t,n]=k(0);N(()=>{e.phase==="exact"&&n(Date.now())},[e.phase,e.answer]);let o=Co(e.phase==="exact"&&t>0?`e\
xact, ${Ta(e.elapsed??0)}, ${J(t,ht(),"clock")}`:void 0);switch(e.phase){case"exact":return r("span",{class:wc,"data-pha\
se":"exact",tabIndex:-1,...o,children:[r(ie,{name:"check",size:14}),r("span",{class:"spoken",children:"exact"})]});case"\
estimate":return r("span",{class:wc,children:["estimate, ",q(e.done)]});case"running":return r("span",{class:wc,children:"\
running"});case"error":return r("span",{class:wc,"data-phase":"error",children:[r(ie,{name:"error",size:14}),"failed"]});default:
return null}}var lO="H",uO="_";var FW=32,cO=12;function mO({tile:e,tiles:t,onTiles:n,onRemove:o,onSaid:i}){let s=V(Cc(e)),a=pO(e,t,n,(c,p,d,m)=>Om(c,e.
id,p.x+d,p.y+m)),l=pO(e,t,n,(c,p,d,m)=>Dv(c,e.id,p.w+d,p.h+m)),u=c=>{let p={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,
-1],ArrowDown:[0,1]}[c.key];if(!p||c.altKey||c.ctrlKey||c.metaKey)return;c.preventDefault();let[d,m]=p,f=c.shiftKey?Dv(t,
e.id,e.w+d,e.h+m):H4(t,e.id,d,m);if(Lm(f,t))return i("This is as far as it goes.");n(f);let g=f.find(({id:y})=>y===e.id);
i(c.shiftKey?`${g.w} columns wide, ${g.h} rows high`:`column ${g.x+1}, row ${g.y+1}`)};return r(O,{children:[r("button",
{type:"button",class:lO,"aria-label":`Move ${s}: arrows move it, Shift and arrows size it`,onKeyDown:u,...a,children:r(zW,
{})}),r(M,{small:!0,icon:"trash",label:`Remove ${s}`,kind:"quiet",onClick:o}),r("span",{class:uO,"aria-hidden":"true",...l})]})}
function zW(){return r(ie,{name:"rows",size:16})}function pO(e,t,n,o){let i=U(null),s=u=>{let c=u.currentTarget.closest(
"[data-grid]");!c||u.button!==0||(u.currentTarget.setPointerCapture(u.pointerId),i.current={x:u.clientX,y:u.clientY+dO(c),
tiles:t,tile:e,cell:(c.clientWidth+cO)/12})},a=u=>{let c=i.current,p=u.currentTarget.closest("[data-grid]");if(!c||!p)return;
let d=Math.round((u.clientX-c.x)/c.cell),m=Math.round((u.clientY+dO(p)-c.y)/(FW+cO)),f=o(c.tiles,c.tile,d,m);Lm(f,t)||n(
f)},l=()=>{i.current=null};return{onPointerDown:s,onPointerMove:a,onPointerUp:l,onPointerCancel:l}}function dO(e){return-e.
getBoundingClientRect().top}async function Wm(e,t){let n={texts:[e],...t===""?{}:{timezone:t}},{texts:[o]}=await re("v1/times",{body:n});if(o&&!o.error)
return o;throw new ft({code:"time",message:o?.error?.message??"This is no range of time",hint:o?.error?.hint??""})}var fO="oi",hO="fx",gO="ux",yO="mx",vO="vx",bO="wx",Rv="bx",xO="yx";function Um(e,t=""){Ni(n=>r(HW,{dataset:e,board:t,onClose:n}))}function HW({dataset:e,board:t,onClose:n}){let o=Te.value.
timezone??"UTC",i=[...md(e,void 0,void 0,t)].reverse();return r(Xe,{title:"Notes",onClose:n,wide:!0,children:[e===""?r("\
p",{class:Rv,children:"A board without questions has no time to note something at."}):r(VW,{dataset:e,zone:o}),i.length===
0&&r("p",{class:Rv,children:"No notes yet. A step of a deployment can post them, too: POST /v1/notes."}),r("ul",{class:gO,
children:i.map(s=>r("li",{class:yO,children:[r("span",{class:vO,children:qW(s,o)}),r("span",{class:bO,children:r($,{value:s.
text,most:400})}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Remove the note",onClick:()=>{UW(s)}})]},s.id))})]})}function qW({
time:e,to:t},n){return t===void 0?J(e,n,"minute"):`${J(e,n,"minute")} – ${J(t,n,"minute")}`}function VW({dataset:e,zone:t}){
let[n,o]=k(""),[i,s]=k(""),[a,l]=k(null),u=()=>{WW(e,n.trim(),i,t).then(()=>{o(""),s(""),l(null)},c=>l(j(c)))};return r(
"form",{class:fO,onSubmit:c=>{c.preventDefault(),u()},children:[r("label",{class:hO,children:[r("span",{class:bt,children:"\
What happened"}),r("input",{class:Ve,value:n,placeholder:"2.4 shipped","data-autofocus":!0,maxLength:4e3,onInput:c=>o(c.
currentTarget.value)})]}),r("label",{children:[r("span",{class:bt,children:`When, on the clock of ${Pi(t)}`}),r("input",
{class:Ve,value:i,placeholder:"now, 14 May 9:30, 1 - 3 May","aria-invalid":a!==null,onInput:c=>s(c.currentTarget.value)})]}),
r(M,{type:"submit",kind:"primary",disabled:n.trim()==="",children:"Add"}),a&&r("div",{class:xO,children:r(ce,{error:a})})]})}
async function WW(e,t,n,o){if(n.trim()===""||n.trim()==="now"){await Xa({dataset:e,text:t,time:new Date().toISOString()});
return}let i=await Wm(n,o);if(!i.start)throw new ft({code:"time",message:"This is open at its start",hint:"say when it b\
egan"});let s=i.end!==void 0&&/\s-\s|\.\.|\bto\b/.test(n)&&Date.parse(i.end)<Date.now();await Xa({dataset:e,text:t,time:i.
start,...s&&i.end?{to:i.end}:{}})}async function UW(e){try{await fd(e.id);let{dataset:t,time:n,text:o,to:i,board:s}=e;ne(
"The note is removed.",{label:"Undo",act:()=>{Xa({dataset:t,time:n,text:o,...i?{to:i}:{},...s?{board:s}:{}})}})}catch(t){
ne(j(t).message)}}function Km({name:e,content:t}){Em(`${e}.board.json`,JSON.stringify({name:e,content:t},null,2),"application/json")}function wO(e){
Am(".json,application/json",t=>{KW(t).then(e)})}async function KW(e){try{let{name:t,content:n}=jW(await e.text(),e.name);
await ur(t,n),ne("The board is imported.")}catch(t){ne(`The file cannot be imported: ${j(t).message}`)}}function jW(e,t){
let n=JSON.parse(e);if(n===null||typeof n!="object")throw new Error("it holds no board");if(Array.isArray(n.tiles))return{
name:t.replace(/(\.board)?\.json$/i,""),content:n};if(typeof n.name!="string"||n.content===void 0)throw new Error("it ho\
lds no board");return{name:n.name,content:n.content}}var Nv="ye",CO="kx",SO="zx",TO="jx",_O="Xx",Bv="Sx",PO="Bx",MO="Cx",$O="ni",DO="pi",EO="di";function AO({model:e,onVersions:t,onScreen:n,onAgain:o}){let i=e.draft.value,{name:s,content:a}=e.shown;return r(O,{children:[
r("div",{children:[r("button",{type:"button",class:EO,onClick:()=>ye("boards"),children:"Boards"}),r("div",{class:SO,children:[
i===null?r("h1",{class:TO,children:r($,{value:s})}):r("input",{class:_O,"aria-label":"Name of the board",value:s,maxLength:200,
onInput:l=>e.change({},l.currentTarget.value)}),i===null?r(GW,{model:e,onVersions:t,onScreen:n,onAgain:o}):r(ZW,{model:e})]})]}),
i!==null?r("textarea",{class:MO,rows:2,"aria-label":"What the board is about",placeholder:"What the board is about",value:a.
description,onInput:l=>e.change({description:l.currentTarget.value})}):a.description!==""&&r("p",{class:PO,children:r($,
{value:a.description,most:1e3})})]})}function GW({model:e,onVersions:t,onScreen:n,onAgain:o}){let{id:i}=e.board.value;return r(
"div",{class:Bv,children:[r(M,{icon:"redo",kind:"quiet",label:"Ask all tiles again",onClick:o}),r(M,{kind:"quiet",icon:"\
info",onClick:()=>Um(Hm(e.board.value.content)[0]??"",i),children:"Notes"}),r(M,{kind:"outlined",icon:"edit",onClick:()=>e.
edit(),children:"Edit"}),r(M,{kind:"outlined",icon:"heat",onClick:n,children:"Screen"}),r(nt,{icon:"more",label:"Menu of\
 the board",menuLabel:"Board",kind:"outlined",placing:{align:"end"},items:JW(e,t)})]})}function JW(e,t){let n=e.board.value;
return[{label:"Versions",icon:"history",act:t},{label:"Copy link",icon:"share",act:()=>Fe(location.href,"The link")},{label:"\
Export as JSON",icon:"download",act:()=>Km(n)},{label:"Make a copy",icon:"copy",act:()=>{ur(`${n.name}, copy`,n.content??
Ol).then(s=>ye(`boards/${encodeURIComponent(s.id)}`),Fv)}},"rule",{label:"Remove the board",icon:"trash",danger:!0,act:()=>{
Fm(n.id,n.version).then(()=>{ye("boards"),ne("The board is removed.",{label:"Undo",act:()=>{zm(n).then(()=>ye(`boards/${encodeURIComponent(
n.id)}`),Fv)}})},Fv)}}]}function ZW({model:e}){return r("div",{class:Bv,children:[r(M,{icon:"plus",kind:"outlined",onClick:()=>e.
change(Js(e.shown.content,{kind:"text",title:"",text:""})),children:"Text"}),r(M,{kind:"outlined",onClick:()=>{e.draft.value=
null},children:"Cancel"}),r(M,{kind:"primary",icon:"check",disabled:e.shown.name.trim()==="",onClick:()=>{e.done()},children:"\
Done"})]})}function Fv(e){ne(j(e).message)}function OO(e){return!e||!("columns"in e)||!("rows"in e)?null:ed(e.columns.map(({name:t})=>t),e.rows)}var jm=class{constructor(t){this.id=t}id;board=ae(null);error=ae(null);draft=ae(null);conflict=ae(null);shared=ae(null);get shown(){
return this.draft.value??this.board.value}async load(){try{this.take(await lr(this.id))}catch(t){this.error.value=j(t)}}take(t){
let n=this.board.value,o=this.shared.value===null||n!==null&&Vt(this.shared.value,xc(n.content));this.board.value=t,this.
error.value=null,o&&(this.shared.value=xc(t.content))}async keep(t,n){let o=this.board.value;if(!o)return;let i={name:o.
name,content:o.content,...t};i.name===o.name&&Vt(i.content,o.content)||await this.save(i)&&ne(n,{label:"Undo",act:()=>{this.
save({name:o.name,content:o.content})}})}async save(t){let n=this.board.value;if(!n)return!1;try{return this.take(await bc(
n.id,n.version,t.name,t.content)),!0}catch(o){return K4(o)?this.conflict.value=t:ne(`The board cannot be saved: ${j(o).message}`),
!1}}edit(){let t=this.board.value;t&&(this.draft.value={name:t.name,content:t.content})}change(t,n){let o=this.draft.value;
o&&(this.draft.value={name:n??o.name,content:{...o.content,...t}})}async done(){let t=this.draft.value;this.draft.value=
null,t&&await this.keep(t,"The board is saved.")}async takeTheirs(){this.conflict.value=null,await this.load()}async takeMine(){
let t=this.conflict.value;this.conflict.value=null,await this.load(),t&&await this.keep(t,"The board is saved; the other\
 state is among its versions.")}async takeBoth(){let t=this.conflict.value;return this.conflict.value=null,t?(await ur(`${t.
name}, copy`,t.content)).id:null}};var LO=null;function Gm(){return LO??=[...new Set([ht(),"UTC",...Intl.supportedValuesOf("timeZone")])],LO}var RO="Ex",NO="Ix",BO="Ux",FO="Lx",zO="Mx",zv="Nx";function IO({shared:e,saved:t,datasets:n,onShared:o,onKeep:i}){let s="zone of each tile",a=e.timezone===""?s:e.timezone;
return r("div",{class:RO,role:"group","aria-label":"For all tiles",children:[r(XW,{shared:e,onShared:o}),r(Xt,{title:"Ti\
me zone",icon:"globe",kind:"quiet",values:[s,...Gm()],value:a,free:!0,onChange:l=>o({...e,timezone:l===s?"":l})}),n.map(
l=>r("div",{class:NO,children:r(dn,{bare:!0,code:!0,label:`Filter of all tiles of ${V(l)}`,value:new Map(Object.entries(
e.where)).get(l)??"",placeholder:n.length===1?"filter all tiles, such as country = 'CH'":`filter of ${V(l)}`,onCommit:u=>o(
{...e,where:QW(e.where,l,u)})})},l)),!Vt(e,t)&&r("span",{class:BO,children:[r(M,{small:!0,kind:"outlined",icon:"save",onClick:i,
children:"Keep for everyone"}),r(M,{small:!0,kind:"quiet",icon:"undo",onClick:()=>o(t),children:"As saved"})]})]})}function QW(e,t,n){
let o=new Map(Object.entries(e));return n.trim()===""?o.delete(t):o.set(t,n.trim()),Object.fromEntries(o)}function XW({shared:e,
onShared:t}){let n=U(null),[o,i]=k(!1),[s,a]=k(null),l=e.from===""&&e.to==="",u=l?"Range of each tile":Jo({from:e.from||
void 0,to:e.to||void 0},e.timezone||"UTC"),c=(d,m)=>{i(!1),a(null),t({...e,from:d,to:m})},p=d=>{Wm(d,e.timezone).then(({
from:m,to:f})=>c(String(m??""),String(f??"")),m=>a(j(m)))};return r(O,{children:[r(M,{buttonRef:n,icon:"calendar",after:"\
down",kind:"outlined",popup:"dialog",expanded:o,onClick:()=>i(!o),children:u}),o&&r(pn,{anchor:n.current,role:"dialog",label:"\
Range of all tiles",onClose:()=>i(!1),children:r("div",{class:FO,children:[r(dn,{label:"Range of all tiles",value:"",placeholder:"\
last 2 hours, May, now-1w/w",autofocus:!0,error:s,onCommit:p}),r("div",{class:zO,children:[r(M,{small:!0,class:zv,pressed:l,
onClick:()=>c("",""),children:"Of each tile"}),Au.filter(({from:d})=>d!==void 0).map(({label:d,from:m,to:f})=>r(M,{small:!0,
class:zv,pressed:d===u,onClick:()=>c(String(m),f===void 0?"now":String(f)),children:d},d))]})]})})]})}var HO="Rx",qO="Ax",VO="Dx",Iv="Hx";function WO({model:e,board:t,onClose:n}){let[o,i]=k(null);return N(()=>{U4(t.id).then(i,UO)},[t.id,t.version]),r(Qi,{title:"\
Versions",label:"Versions of the board",onClose:n,children:o===null?r(we,{}):r("ol",{class:HO,children:o.map(s=>r("li",{
class:qO,children:[r("div",{class:VO,children:[r("span",{children:s.removed?"Removed":r($,{value:s.name,most:60})}),r("s\
pan",{class:Iv,children:["version ",s.version,", ",J(s.changed,ht(),"minute")]})]}),s.version===t.version?r("span",{class:Iv,
children:"shown"}):!s.removed&&r(M,{small:!0,kind:"outlined",onClick:()=>{tU(e,t.id,s.version)},children:"Restore"})]},s.
version))})})}async function tU(e,t,n){try{let{name:o,content:i}=await lr(t,n);await e.keep({name:o,content:i},`Version ${n}\
 is restored, with ${Oe(i.tiles.length,"tile")}.`)}catch(o){UO(o)}}function UO(e){ne(j(e).message)}var nU=6e4;function jO({id:e}){let t=Y(()=>new jm(e),[e]),[n,o]=k(!1);N(()=>(uU().then(a=>(a&&(t.shared.value=a),t.load())),
()=>{t.done()}),[t]);let i=t.board.value,s=t.error.value;return N(()=>{globalThis.document.title=`${V(i?.name??"Board")}\
 · Sluice`},[i?.name]),!i&&s?s.status===404?r(Pe,{icon:"boards",title:"There is no such board",actions:r(M,{kind:"prima\
ry",onClick:()=>ye("boards"),children:"All boards"})}):r(ar,{error:s,what:"The board cannot be read",again:()=>{t.load()}}):
i?r("div",{class:CO,children:[r(oU,{model:t,onVersions:()=>o(!n)}),n&&r(WO,{model:t,board:i,onClose:()=>o(!1)})]}):r("ma\
in",{class:Nv,children:r(we,{})})}function oU({model:e,onVersions:t}){let n=U(null),[o,i]=k(0),{content:s}=e.shown,a=xc(
e.board.value.content),l=e.shared.value??a,u=c=>{e.shared.value=c,KO(Vt(c,a)?null:c)};return N(()=>{let c=setInterval(()=>{
globalThis.document.fullscreenElement===n.current&&i(p=>p+1)},nU);return()=>clearInterval(c)},[]),r("main",{ref:n,class:Nv,
"data-state":"exact","data-editing":e.draft.value!==null,children:[r(aU,{model:e}),r(AO,{model:e,onVersions:t,onScreen:()=>{
rU(n.current)},onAgain:()=>i(o+1)}),r(IO,{shared:l,saved:a,datasets:Hm(s),onShared:u,onKeep:()=>{e.keep({content:{...e.board.
value.content,...l,where:{...l.where}}},"Range and filter are kept.").then(()=>KO(null))}}),r(iU,{model:e,shared:l,turn:o})]})}
async function rU(e){globalThis.document.fullscreenElement?await globalThis.document.exitFullscreen():await e?.requestFullscreen().
catch(()=>{})}function iU({model:e,shared:t,turn:n}){let[o,i]=k(""),s=e.draft.value,{tiles:a}=e.shown.content,l=(u,c)=>e.
change({tiles:a.map(p=>p.id===u?{...p,...c}:p)});return a.length===0?r(sU,{model:e}):r(O,{children:[r("div",{class:$O,"d\
ata-grid":!0,children:[...a].sort((u,c)=>u.y-c.y||u.x-c.x).map(u=>r("div",{class:DO,style:{gridColumn:`${u.x+1} / span ${u.
w}`,gridRow:`${u.y+1} / span ${u.h}`,"--high":u.h},children:r(sO,{tile:u,shared:t,turn:n,editing:s!==null,items:c=>lU(e,
u,t,c),onTitle:c=>l(u.id,{title:c}),onText:c=>l(u.id,{text:c}),handles:s===null?null:r(mO,{tile:u,tiles:a,onSaid:i,onTiles:c=>e.
change({tiles:[...c]}),onRemove:()=>e.change({tiles:[...Rm(a.filter(({id:c})=>c!==u.id))]})})})},u.id))}),r("div",{class:"\
spoken",role:"status",children:o})]})}function sU({model:e}){return r(Pe,{icon:"boards",title:"This board is empty",actions:r(
O,{children:[r(M,{kind:"primary",icon:"explore",onClick:()=>ye(""),children:"Ask a question"}),r(M,{kind:"outlined",onClick:()=>{
e.draft.value===null&&e.edit(),e.change(Js(e.shown.content,{kind:"text",title:"Read me",text:""}))},children:"Add a text"})]}),
children:"Ask a question on any page and choose Save, To a board."})}function aU({model:e}){return e.conflict.value===null?
null:r(Al,{kind:"warning",actions:r(O,{children:[r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeTheirs()},children:"Sh\
ow theirs"}),r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeBoth().then(n=>{n!==null&&ye(`boards/${encodeURIComponent(
n)}`)})},children:"Keep mine as a copy"}),r(M,{small:!0,kind:"outlined",onClick:()=>{e.takeMine()},children:"Save mine o\
ver it"})]}),children:"Somebody else saved this board while you changed it. Nothing is lost: both states can be kept."})}
function lU(e,t,n,o){let i=Im(t,n),s=OO(o.answer),a=e.board.value.content,l=()=>{e.keep({content:{...a,tiles:[...Rm(a.tiles.
filter(({id:p})=>p!==t.id))]}},"The tile is removed.")},u=i===null?[]:[{label:"Open",icon:"right",act:()=>Gs(i)},{label:"\
Copy link",icon:"share",act:()=>{xs(i).then(p=>Fe(p,"The link"))}},{label:"Copy as JSON",icon:"braces",act:()=>Fe(JSON.stringify(
i.document,null,2),"The document")},{label:"CSV",icon:"download",disabled:s===null,act:()=>Em(`${Cc(t)}.csv`,s??"","text\
/csv")}],c=()=>{e.keep({content:Js(a,t)},"The tile is copied.")};return[...u,{label:"Copy on this board",icon:"plus",act:c},
"rule",{label:"Remove",icon:"trash",danger:!0,act:l}]}async function uU(){let e=new URLSearchParams(location.hash.slice(
1)).get("shared"),t=e===null?null:await ti(e);if(t===null||typeof t!="object")return null;let n=i=>typeof i=="string"?i:
"",o=t.where!==null&&typeof t.where=="object"?Object.entries(t.where).filter(([,i])=>typeof i=="string"):[];return{from:n(
t.from),to:n(t.to),timezone:n(t.timezone),where:Object.fromEntries(o)}}async function KO(e){let t=new URL(location.href);
t.hash=e===null?"":`shared=${await Ba(e)}`,history.replaceState(null,"",t)}var JO="_x",ZO="qx";function YO({title:e,label:t,take:n,value:o="",onClose:i,onTake:s}){let[a,l]=k(o),[u,c]=k(null),[p,d]=k(!1),m=mt();return r(
Xe,{title:e,onClose:i,children:r("form",{class:JO,onSubmit:g=>{g.preventDefault(),!(a.trim()===""||p)&&(d(!0),s(a.trim()).
then(i,y=>{c(j(y)),d(!1)}))},children:[r("label",{class:bt,for:m,children:t}),r("input",{id:m,class:Ve,"data-autofocus":!0,
value:a,maxLength:200,autocomplete:"off","aria-invalid":u!==null,onInput:g=>l(g.currentTarget.value)}),u&&r(ce,{error:u}),
r("div",{class:ZO,children:r(M,{type:"submit",kind:"primary",disabled:a.trim()===""||p,children:n})})]})})}var QO="li",XO="Fx",eL="Tx",tL="Gx",nL="ke",oL="Jx",rL="Kx",iL="ze",sL="Ox",aL="Px",lL="Qx";var Zm=ae({value:null,error:null});async function Nl(){try{Zm.value={value:await Bm(),error:null}}catch(e){Zm.value={value:Zm.
value.value,error:j(e)}}}function uL(){let{value:e,error:t}=Zm.value,[n,o]=k("changed");N(()=>{globalThis.document.title=
"Boards · Sluice",Nl()},[]);let i=()=>Ni(s=>r(YO,{title:"A new board",label:"Name",take:"Make",onClose:s,onTake:mU}));return r(
"main",{class:QO,"data-state":e?"exact":t?"error":"running",children:[r("div",{class:XO,children:[r("h1",{class:eL,children:"\
Boards"}),e!==null&&e.length>1&&r(nt,{menuLabel:"Order",after:"down",kind:"quiet",items:[{label:"Last changed first",checked:n===
"changed",act:()=>o("changed")},{label:"By name",checked:n==="name",act:()=>o("name")}],children:n==="changed"?"Last cha\
nged first":"By name"}),r(M,{icon:"upload",kind:"outlined",onClick:()=>wO(Nl),children:"Import"}),r(M,{icon:"plus",kind:"\
primary",onClick:i,children:"New board"})]}),t&&r(ar,{error:t,what:"The boards cannot be listed",again:()=>{Nl()}}),!e&&
!t&&r(we,{}),e?.length===0&&r(Pe,{icon:"boards",title:"There are no boards yet",actions:r(M,{kind:"primary",icon:"plus",
onClick:i,children:"New board"}),children:"A board keeps questions side by side. Make one here, or choose Save on any qu\
estion."}),e!==null&&e.length>0&&r("ul",{class:tL,children:dU(e,n).map(s=>r(fU,{board:s},s.id))})]})}function dU(e,t){return[
...e].sort((n,o)=>t==="name"?n.name.localeCompare(o.name):o.changed.localeCompare(n.changed))}async function mU(e){let t=await ur(
e,Ol);ye(`boards/${encodeURIComponent(t.id)}`)}function fU({board:e}){let[t,n]=k(null);N(()=>{lr(e.id).then(i=>n(i.content),
()=>{})},[e.id,e.version]);let o=t===null?"":`${Oe(t.tiles.length,"tile")}, `;return r("li",{class:nL,children:[r("butto\
n",{type:"button",class:oL,onClick:()=>ye(`boards/${encodeURIComponent(e.id)}`),children:[r(hU,{tiles:t?.tiles??[]}),r("\
span",{class:aL,children:r($,{value:e.name,most:80})}),r("span",{class:lL,children:[o,"changed ",J(e.changed,ht(),"minut\
e")]})]}),r(nt,{icon:"more",label:`Menu of ${V(e.name)}`,menuLabel:"Board",kind:"quiet",placing:{align:"end"},items:[{label:"\
Export as JSON",icon:"download",act:()=>{lr(e.id).then(Km,Ym)}},{label:"Make a copy",icon:"copy",act:()=>{gU(e)}},"rule",
{label:"Remove",icon:"trash",danger:!0,act:()=>{yU(e)}}]})]})}function hU({tiles:e}){let t=Math.max(14,...e.map(({y:o,h:i})=>o+
i)),n=(o,i)=>`${o/i*100}%`;return r("span",{class:rL,"aria-hidden":"true",children:e.map(o=>r("span",{class:Ce(iL,o.kind===
"text"&&sL),style:{left:n(o.x,12),width:n(o.w,12),top:n(o.y,t),height:n(o.h,t)}},o.id))})}async function gU(e){try{let{name:t,
content:n}=await lr(e.id);await ur(`${t}, copy`,n),await Nl()}catch(t){Ym(t)}}async function yU(e){try{let t=await lr(e.
id);await Fm(e.id,t.version),await Nl(),ne("The board is removed.",{label:"Undo",act:()=>{zm(t).then(Nl,Ym)}})}catch(t){
Ym(t)}}function Ym(e){ne(j(e).message)}var cL={name:"boards",label:"Boards",icon:"boards",letter:"b",Page:({rest:e})=>e===""?r(uL,{}):r(jO,{id:e},e)};function es(e,t,n=""){return`v1/datasets/${encodeURIComponent(e)}/${t}${n===""?"":`/${encodeURIComponent(n)}`}`}async function pL(e,t){
return(await re(es(e,"definitions"),{signal:t})).definitions}async function dL(e,t){return(await re(es(e,"cohorts"),{signal:t})).
cohorts}async function mL(e,t,n){return re(`${es(e,"definitions",t)}?version=${n}`)}async function fL(e,t,n,o){return[...(await re(
`${es(e,t,n)}?versions`,{signal:o})).versions].reverse()}async function hL(e,t,n){return re(es(e,"cohorts",t),{signal:n})}
async function Sc(e,t,n,o,i){return re(es(e,"definitions",t),{method:"PUT",body:{definition:o,description:i,version:n}})}
async function gL(e,t,n){await re(es(e,t,n),{method:"DELETE"})}async function yL(e,t,n,o,i){let s=new URLSearchParams({per:n.
per});n.description!==""&&s.set("description",n.description);let a={"Content-Type":i,...n.fresh?{"If-None-Match":"*"}:{}},
l=Bt(`${es(e,"cohorts",t)}?${s.toString()}`),u=await fetch(l,{method:"PUT",headers:a,body:o,cache:"no-store"}).catch(()=>{
throw jr()}),c=await u.json().catch(()=>null);if(!u.ok)throw Gr(c,u.status);return c}var Qm={property:"property of events",actor:"property of actors",cohort:"cohort",session:"property of sessions",list:"co\
hort, a list"};function vL(e){let t=e.definition;return typeof t=="string"?{kind:"property",name:e.name,saved:e}:t.actors?
{kind:"list",name:e.name,saved:e}:t.session?{kind:"session",name:e.name,saved:e}:{kind:typeof t.actor=="object"?"cohort":
"actor",name:e.name,saved:e}}function Xm(e){let t=e;if(typeof t=="string")return t;if(t.actors)return`${t.actors.length}\
 actors`;if(typeof t.actor=="object")return Hr({dataset:"",funnel:t.actor.funnel});let n=t.from?`, from ${t.from}${t.to?
` to ${t.to}`:""}`:"";return`${t.actor??t.session??""}${n}`}function Hv({kind:e,text:t,per:n,from:o}){return e==="list"?
null:e==="property"?t.trim():{actor:t.trim(),...n===""?{}:{per:n},...o.trim()===""?{}:{from:o.trim()}}}function bL(e){let t=e.
definition,n={name:e.name,description:e.description??""};return typeof t=="string"?{...n,kind:"property",text:t,per:"",from:""}:
typeof t.actor!="string"||t.to!==void 0?null:{...n,kind:"actor",text:t.actor,per:t.per??"",from:t.from===void 0?"":String(
t.from)}}function xL(e,t,n){let o=ve(e);return t==="bool"?n===""?`count() filter (where ${o}) as events`:`uniq(${ve(n)}) filter (\
where ${o}) as actors`:t==="int64"||t==="float64"?`median(${o}) as median`:`uniq(${o}) as values_each`}var wL="xi",kL="Vx",CL="si",SL="Wx",TL="je",_L="Xe",PL="q",ML="Yx",$L="Zx",DL="es",EL="rs",AL="ci",OL="is",LL="as",RL="g\
i",Bl="ts",Fl="os",zl="ns",Il="ps",NL="ds",mi="F",ef="ls",BL="hi",FL="xs",zL="ss",ts="cs",IL="gs",HL="hs",qL="fi",VL="fs",
qv="w",WL="us",UL="ms";var vU={from:"",to:"",timezone:"",where:{}};function tf({dataset:e,name:t,content:n,actors:o,onError:i}){let[s,a]=k(null),
[l,u]=k(null),[c,p]=k(0),d=Ee(e).value.value?.actors?.[0]??"",m=n===null?{}:{define:{[t]:n}},f=JSON.stringify([t,n]);N(()=>{
let T=new AbortController,x=S=>(i??u)(S);return op(e,{column:ve(t),limit:10,...m},T.signal).then(S=>{a(S),x(null)},S=>{Rn(
S)||(a(null),x(j(S)))}),()=>T.abort()},[f]);let g=s?.type==="bool"&&o&&d!=="",y=s&&{dataset:e,...m,aggregate:{measures:[
xL(t,s.type,o?d:"")],by:["time('auto')"]}},v=kc(y,c);return l?r("div",{class:ts,children:r(ce,{error:l})}):!s||!y?null:r(
"section",{class:IL,"aria-label":"What it holds for",children:[r("p",{class:HL,children:bU(s)}),r("div",{class:qL,children:r(
qm,{tile:{id:"preview",x:0,y:0,w:12,h:5,kind:"query",title:"",document:y,as:"line"},shared:vU,result:v,onAgain:()=>p(c+1)})}),
g?r(wU,{document:{dataset:e,...m,where:ve(t),aggregate:{measures:["count() as events"],by:[ve(d)],limit:10}},per:d}):r(xU,
{values:s})]})}function bU(e){let t=e.values.reduce((o,i)=>o+i.count,0),n=e.exact?"":"about ";if(e.type==="bool"){let o=e.
values.find(({value:i})=>String(i)==="true")?.count??0;return`It holds for ${n}${q(t+e.nulls===0?0:o/(t+e.nulls))} of ev\
ents.`}return`${e.type}, ${n}${Oe(e.distinct,"value")}${e.nulls>0?`, none for ${H(e.nulls)} events`:""}.`}function xU({values:e}){
return r("table",{class:qv,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"Frequent values"}),
r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:e.values.map(({value:t,count:n},o)=>r("tr",{children:[r(
"td",{children:r($,{value:t,most:64})}),r("td",{children:H(n)})]},o))})]})}function wU({document:e,per:t}){let{answer:n}=kc(
e,0),o=n?.rows??[];return r("table",{class:qv,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:[
"Ten of them: ",r($,{value:t,most:32})]}),r("th",{scope:"col",children:"events"})]})}),r("tbody",{children:o.map(([i,s],a)=>r(
"tr",{children:[r("td",{children:r($,{value:i,most:64})}),r("td",{children:H(Number(s))})]},a))})]})}function KL({dataset:e,
name:t,version:n}){let[o,i]=k(null);if(N(()=>{let a=new AbortController;return hL(e,t,a.signal).then(i,()=>{}),()=>a.abort()},
[n]),!o)return null;let s=o.ids===void 0||o.ids===o.size?"":` of ${H(o.ids)} in the list`;return r("p",{class:VL,children:[
r("strong",{children:H(o.size)})," ",r("span",{class:Il,children:[o.size===1?"actor":"actors"," with events",s]})]})}var kU=300;function nf({dataset:e,draft:t,version:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(t),[c,p]=k(null),d=Ee(e).
value.value?.actors??[],m=v=>{a({...s,...v}),p(null)};N(()=>{let v=setTimeout(()=>u(s),kU);return()=>clearTimeout(v)},[s]);
let f=()=>{Sc(e,s.name.trim(),n,Hv(s),s.description.trim()).then(async v=>{await i(v.name),ne(`${V(v.name)} is saved, as\
 version ${v.version}.`)},v=>p(j(v)))},g=c&&CU(c),y=c?.span&&g==="text"?Ti(s.text,c.span):null;return r("article",{class:Bl,
"aria-label":n===0?"A new definition":`Edit ${V(s.name)}`,children:[r("div",{class:Fl,children:[r("h2",{class:zl,children:n===
0?"A new definition":r("bdi",{children:V(s.name)})}),r(M,{kind:"outlined",onClick:o,children:"Cancel"}),r(M,{kind:"prima\
ry",icon:"save",disabled:s.name.trim()===""||s.text.trim()==="",onClick:f,children:"Save"})]}),n===0&&r(xt,{label:"What \
it is a property of",value:s.kind==="actor"?"actor":"property",onChange:v=>m({kind:v}),choices:[{value:"property",label:"\
Of events"},{value:"actor",label:"Of actors, or a cohort"}]}),n===0&&r(Vv,{label:"Name",value:s.name,placeholder:s.kind===
"actor"?"loyal":"big",error:g==="name"?c:null,onText:v=>m({name:v})}),r("div",{class:mi,children:[r("span",{class:bt,children:s.
kind==="actor"?"A measure over the actor’s events; a condition makes it a cohort":"An expression over the properties o\
f an event"}),r(wl,{class:BL,label:"Expression",language:"expression",text:s.text,mark:y,onRun:f,autofocus:n>0,placeholder:s.
kind==="actor"?"count() filter (where event = 'purchase') >= 3":"amount > 100",onText:v=>m({text:v})}),g==="text"&&r(ce,
{error:c,onHint:v=>m({text:SU(s.text,y,v)})})]}),s.kind==="actor"&&r("div",{class:ef,children:[d.length>1&&r("div",{class:mi,
children:[r("span",{class:bt,children:"Of each"}),r(Xt,{title:"Actor",kind:"outlined",values:d,value:s.per===""?d[0]:s.per,
onChange:v=>m({per:v})})]}),r(Vv,{label:"From; the range of the question if empty",value:s.from,placeholder:"now-90d",error:g===
"from"?c:null,onText:v=>m({from:v})})]}),r(Vv,{label:"Description",value:s.description,placeholder:"what people should k\
now of it",error:null,onText:v=>m({description:v})}),g==="other"&&r("div",{class:ts,children:r(ce,{error:c})}),l.text.trim()!==
""&&r(tf,{dataset:e,name:"preview_of_definition",content:Hv(l),actors:l.kind==="actor",onError:p})]})}function CU(e){return/(^|\.)(name|saved)$/.
test(e.where)?"name":/\.from$/.test(e.where)?"from":/^(definition|define)\b/.test(e.where)?"text":"other"}function SU(e,t,n){
return t?e.slice(0,t.start)+n+e.slice(t.end):e}function Vv({label:e,value:t,placeholder:n,error:o,onText:i}){let s=mt();
return r("div",{class:mi,children:[r("label",{class:bt,for:s,children:e}),r("input",{id:s,class:Ve,value:t,placeholder:n,
spellcheck:!1,autocomplete:"off","aria-invalid":o!==null,onInput:a=>i(a.currentTarget.value)}),o&&r(ce,{error:o})]})}function jL(e,t){if(/\.(ndjson|jsonl)$/i.test(e))return"application/x-ndjson";if(/\.json$/i.test(e))return"application/j\
son";if(e!=="")return"text/csv";let n=t.trimStart().charAt(0);return n==="["?"application/json":n==="{"?"application/x-n\
djson":"text/csv"}function GL(e){return e.split(`
`).filter(t=>t.trim()!=="").length}function of({dataset:e,name:t,fresh:n,onClose:o,onSaved:i}){let[s,a]=k(t),[l,u]=k(""),[c,p]=k(null),[d,m]=k(""),f=Ee(e).
value.value?.actors??[],[g,y]=k(""),[v,T]=k(null),[x,S]=k(!1),P=mt(),R=g||f[0]||"",_=c??l,E=()=>{S(!0),yL(e,s.trim(),{per:R,
description:d.trim(),fresh:n},_,jL(c?.name??"",l)).then(async L=>{await i(L.name),ne(`${V(L.name)} is saved, with ${Oe(L.
ids,"actor")}.`)},L=>{T(j(L)),S(!1)})};return r("article",{class:Bl,"aria-label":n?"A cohort from a list":`A new list fo\
r ${V(s)}`,onDragOver:L=>L.preventDefault(),onDrop:L=>{L.preventDefault(),p(L.dataTransfer?.files[0]??null)},children:[r(
"div",{class:Fl,children:[r("h2",{class:zl,children:n?"A cohort from a list":r("bdi",{children:V(s)})}),r(M,{kind:"outli\
ned",onClick:o,children:"Cancel"}),r(M,{kind:"primary",icon:"save",disabled:x||s.trim()===""||c===null&&l.trim()==="",onClick:E,
children:"Save"})]}),n&&r("div",{class:mi,children:[r("label",{class:bt,for:`${P}-name`,children:"Name"}),r("input",{id:`${P}\
-name`,class:Ve,value:s,placeholder:"testers",spellcheck:!1,autocomplete:"off",onInput:L=>{a(L.currentTarget.value),T(null)}})]}),
f.length>1&&r("div",{class:mi,children:[r("span",{class:bt,children:"The list has values of"}),r(Xt,{title:"Actor",kind:"\
outlined",values:f,value:R,onChange:y})]}),r("div",{class:mi,children:[r("label",{class:bt,for:`${P}-list`,children:c?"T\
he list is a file":"Actors, one a line; or CSV with a head, NDJSON, a JSON array"}),c?r("p",{class:zL,children:[r("bdi",
{children:V(c.name)}),", ",wn(c.size)," ",r(M,{small:!0,kind:"quiet",icon:"close",label:"Not this file",onClick:()=>p(null)})]}):
r("textarea",{id:`${P}-list`,class:`${Ve} ${FL}`,value:l,rows:10,spellcheck:!1,placeholder:`u0000017
u0000042`,onInput:L=>{u(L.currentTarget.value),T(null)}}),r("div",{class:ef,children:[r(M,{small:!0,kind:"outlined",icon:"\
upload",onClick:()=>Am("",p),children:"Choose a file"}),c===null&&r("span",{class:Il,children:l.trim()===""?"or drop one\
 here":Oe(GL(l),"line")})]})]}),r("div",{class:mi,children:[r("label",{class:bt,for:`${P}-description`,children:"Descrip\
tion"}),r("input",{id:`${P}-description`,class:Ve,value:d,placeholder:"where the list is from",onInput:L=>m(L.currentTarget.
value)})]}),v&&r("div",{class:ts,children:r(ce,{error:v})})]})}function JL({dataset:e,one:t,onChanged:n,onClose:o}){let[i,s]=k(!1),[a,l]=k(null),{saved:u}=t,c="definition"in u?u:null,
p=c&&bL(c),d=async f=>{s(!1),await n(f)};if(i&&c&&p)return r(nf,{dataset:e,draft:p,version:u.version,onClose:()=>s(!1),onSaved:d});
if(i)return r(of,{dataset:e,name:t.name,fresh:!1,onClose:()=>s(!1),onSaved:d});let m=()=>{gL(e,c?"definitions":"cohorts",
t.name).then(async()=>{await n(""),ne(`${V(t.name)} is removed.`,c&&{label:"Undo",act:()=>{TU(e,c).then(()=>n(t.name),ZL)}})},
f=>l(j(f)))};return r("article",{class:Bl,"aria-label":V(t.name),children:[r("div",{class:Fl,children:[r("h2",{class:zl,
children:r($,{value:t.name,most:120})}),r(M,{kind:"quiet",icon:"copy",label:"Copy the name",onClick:()=>Fe(t.name,"The n\
ame")}),(p??!c)&&r(M,{kind:"outlined",icon:"edit",onClick:()=>s(!0),children:c?"Edit":"New list"}),r(M,{kind:"danger",icon:"\
trash",label:"Remove",onClick:m}),r(M,{kind:"quiet",icon:"close",label:"Close",onClick:o})]}),a&&r("div",{class:ts,children:r(
ce,{error:a})}),r("p",{class:Il,children:[Qm[t.kind],", version ",u.version,", ",J(u.time,ht(),"minute")]}),u.description&&
r("p",{children:r($,{value:u.description,most:2e3})}),c?r("pre",{class:NL,children:r("bdi",{children:V(Xm(c.definition))})}):
"ids"in u&&r("p",{children:[H(u.ids)," actors of ",r("code",{children:V(u.per)})," in the list"]}),(t.kind==="list"||t.kind===
"cohort")&&r(KL,{dataset:e,name:t.name,version:u.version}),r(tf,{dataset:e,name:t.name,content:null,actors:t.kind!=="pro\
perty"}),r(_U,{dataset:e,one:t,onChanged:n})]})}async function TU(e,t){await Sc(e,t.name,0,t.definition,t.description??"")}
function ZL(e){ne(j(e).message)}function _U({dataset:e,one:t,onChanged:n}){let[o,i]=k([]),s="definition"in t.saved;if(N(
()=>{let l=new AbortController;return fL(e,s?"definitions":"cohorts",t.name,l.signal).then(i,()=>{}),()=>l.abort()},[t.saved.
version]),o.length<2)return null;let a=l=>{mL(e,t.name,l).then(u=>Sc(e,t.name,t.saved.version,u.definition,u.description??
"")).then(()=>n(t.name)).then(()=>ne(`Version ${l} is restored.`),ZL)};return r("details",{class:WL,children:[r("summary",
{children:[o.length," versions"]}),r("ol",{children:o.map(l=>r("li",{class:UL,children:[r("span",{children:["version ",l.
version,l.removed?", removed":"",", ",J(l.time,ht(),"minute")]}),s&&!l.removed&&l.version!==t.saved.version&&r(M,{small:!0,
kind:"outlined",onClick:()=>a(l.version),children:"Restore"})]},l.version))})]})}async function YL(e){let[t,n]=await Promise.all([pL(e),dL(e)]),o=n.map(s=>({kind:"list",name:s.name,saved:s}));return[...await PU(
e,t.map(vL)),...o].sort((s,a)=>s.name.localeCompare(a.name))}async function PU(e,t){let n=t.filter(a=>a.kind==="actor");
if(n.length===0)return t;let o=n.map(({saved:a})=>({kind:"measure",text:String(a.definition.actor)})),i=await re("v1/par\
se",{body:{dataset:e,texts:o}}).catch(()=>null),s=new Set(n.filter((a,l)=>i?.texts[l]?.type==="bool").map(({name:a})=>a));
return t.map(a=>a.kind==="actor"&&s.has(a.name)?{...a,kind:"cohort"}:a)}function QL({rest:e}){let[t="",...n]=e.split("/"),o=it.value.value?.[0]?.name;return N(()=>{it.value.value||Dt()},[]),N(
()=>{let i=Wt.value||o;t===""&&i&&ye(`definitions/${encodeURIComponent(i)}`)},[t,o]),N(()=>{globalThis.document.title="D\
efinitions · Sluice"},[]),it.value.error&&t===""?r(ar,{error:it.value.error,what:"The datasets cannot be listed",again:()=>{
Dt()}}):it.value.value?.length===0?r(Pe,{icon:"data",title:"There is no dataset yet",actions:r(M,{kind:"primary",onClick:()=>ye(
""),children:"How to send events"})}):t===""?r(we,{}):r(MU,{dataset:t,name:n.join("/")},t)}function MU({dataset:e,name:t}){
let[n,o]=k(null),[i,s]=k(null),[a,l]=k($U),[u,c]=k(""),p=async()=>{try{o(await YL(e)),s(null)}catch(T){s(j(T))}};N(()=>{
p()},[]);let d=T=>{l(null),ye(`definitions/${encodeURIComponent(e)}${T===""?"":`/${encodeURIComponent(T)}`}`)},m=async T=>{
await Promise.all([p(),Vn(e)]),d(T)},f=T=>()=>l({kind:T,name:"",text:"",description:"",per:"",from:""}),g=[{label:"Prope\
rty of events",icon:"definitions",act:f("property")},{label:"Property or cohort of actors",icon:"actor",act:f("actor")},
{label:"Cohort from a list",icon:"upload",act:f("list")}],y=(n??[]).filter(T=>T.name.toLowerCase().includes(u.trim().toLowerCase())),
v=n?.find(T=>T.name===t)??null;return r("main",{class:wL,"data-state":n?"exact":i?"error":"running",children:[r("div",{class:kL,
children:[r("h1",{class:CL,children:"Definitions"}),r(Xt,{title:"Dataset",icon:"data",kind:"outlined",values:(it.value.value??
[]).map(T=>T.name),value:e,onChange:T=>ye(`definitions/${encodeURIComponent(T)}`)}),n!==null&&n.length>5&&r("input",{type:"\
search",class:`${Ve} ${SL}`,"aria-label":"Find a definition",placeholder:"find",value:u,onInput:T=>c(T.currentTarget.value)}),
r(nt,{icon:"plus",kind:"primary",after:"down",menuLabel:"New definition",placing:{align:"end"},items:g,children:"New"})]}),
i&&r(ar,{error:i,what:"The definitions cannot be listed",again:()=>{p()}}),!n&&!i&&r(we,{}),n?.length===0&&a===null&&r(Pe,
{icon:"definitions",title:"There are no definitions yet",actions:r(O,{children:[r(M,{kind:"primary",onClick:()=>l({kind:"\
property",name:"",text:"",description:"",per:"",from:""}),children:"A property of events"}),r(M,{kind:"outlined",onClick:()=>l(
{kind:"list",name:"",text:"",description:"",per:"",from:""}),children:"A cohort from a list"})]}),children:"A definition\
 is a name for what many questions mean: big, for amount > 100; loyal, for who bought three times. It counts for old eve\
nts too."}),n!==null&&(n.length>0||a!==null)&&r("div",{class:TL,"data-open":a!==null||v!==null,children:[n.length>0&&r("\
ul",{class:_L,"aria-label":"Definitions",children:[y.map(T=>r(DU,{one:T,current:a===null&&T.name===t,onOpen:()=>d(T.name)},
T.name)),y.length===0&&r("li",{class:OL,children:"None has this in its name."})]}),r("div",{class:RL,children:[a?.kind===
"list"&&r(of,{dataset:e,name:"",fresh:!0,onClose:()=>l(null),onSaved:m}),a!==null&&a.kind!=="list"&&r(nf,{dataset:e,draft:a,
version:0,onClose:()=>l(null),onSaved:m},`${a.kind} new`),a===null&&v&&r(JL,{dataset:e,one:v,onChanged:m,onClose:()=>d("")},
v.name),a===null&&!v&&r("p",{class:LL,children:t===""?"Choose one to see what it holds for.":`There is no definition ${V(
t)} of this dataset.`})]})]})]})}function $U(){let e=new URLSearchParams(location.hash.slice(1)).get("new");return e===null?
null:{kind:"property",name:"",text:e,description:"",per:"",from:""}}function DU({one:e,current:t,onOpen:n}){let o="ids"in
e.saved?`${e.saved.ids} actors`:Xm(e.saved.definition);return r("li",{children:r("button",{type:"button",class:PL,"aria-\
current":t?"true":void 0,onClick:n,children:[r("span",{class:ML,children:r(ie,{name:e.kind==="property"?"definitions":e.
kind==="session"?"sessions":"actor"})}),r("span",{class:$L,children:r($,{value:e.name,most:64})}),r("span",{class:DL,children:Qm[e.
kind]}),r("code",{class:EL,children:r("bdi",{children:V(o)})}),e.saved.description&&r("span",{class:AL,children:r($,{value:e.
saved.description,most:200})})]})})}var XL={name:"definitions",label:"Definitions",icon:"definitions",letter:"n",Page:QL};async function Wv(e,t){let n=new URLSearchParams({limit:"100"});return e.search&&n.set("search",e.search),e.starred&&n.set(
"starred","true"),e.cursor&&n.set("cursor",e.cursor),re(`v1/history?${n.toString()}`,{signal:t})}async function eR(e,t){
await re(`v1/history/${e}`,{method:"PUT",body:{starred:t}})}async function tR(e){await re(`v1/history/${e}`,{method:"DEL\
ETE"})}var nR="ui",oR="vs",rR="mi",iR="vi",sR="ws",aR="x",lR="T",uR="Se",cR="bs",pR="ys",dR="wi",mR="ks",fR="bi",hR="yi",gR="G",
yR="Be",vR="J",bR="zs";var AU=150;function xR(){let[e,t]=k(""),[n,o]=k(!1),[i,s]=k(null),[a,l]=k(void 0),[u,c]=k(null),[p,d]=k(0),m=U(!0);N(()=>{
globalThis.document.title="History · Sluice"},[]),N(()=>{let v=new AbortController,x=setTimeout(()=>{Wv({search:e.trim(),
starred:n},v.signal).then(S=>{s(S.entries),l(S.cursor),c(null)},S=>{Rn(S)||c(j(S))})},m.current?0:AU);return m.current=!1,
()=>{clearTimeout(x),v.abort()}},[e,n,p]);let f=()=>{Wv({search:e.trim(),starred:n,...a===void 0?{}:{cursor:a}}).then(v=>{
s([...i??[],...v.entries]),l(v.cursor)},v=>c(j(v)))},g=v=>s((i??[]).map(T=>T.id===v.id?v:T)),y=v=>s((i??[]).filter(({id:T})=>T!==
v.id));return r("main",{class:nR,"data-state":i?"exact":"running",children:[r("div",{class:oR,children:[r("h1",{class:rR,
children:"History"}),r("input",{type:"search",class:`${Ve} ${iR}`,"aria-label":"Find in the history",placeholder:"find i\
n the history",value:e,spellcheck:!1,onInput:v=>t(v.currentTarget.value)}),r(M,{icon:"star",kind:"outlined",pressed:n,onClick:()=>o(
!n),children:"Starred"})]}),u&&r(ar,{error:u,what:"The history cannot be read",again:()=>d(p+1)}),!i&&!u&&r(we,{}),i?.length===
0&&r(OU,{search:e,starred:n,onAll:()=>{t(""),o(!1)}}),i!==null&&i.length>0&&r("ol",{class:sR,children:i.map(v=>r(LU,{entry:v,
onEntry:g,onGone:y},v.id))}),a!==void 0&&r(M,{kind:"outlined",class:bR,onClick:f,children:"Older ones"})]})}function OU({
search:e,starred:t,onAll:n}){let o=e.trim()!==""||t;return r(Pe,{icon:"history",title:o?"Nothing found":"Nothing was ask\
ed yet",actions:o?r(M,{kind:"primary",onClick:n,children:"The whole history"}):r(M,{kind:"primary",icon:"explore",onClick:()=>ye(
""),children:"Ask a question"}),children:t&&!e?"A star keeps a question for good: give one to what you may need again.":
o?"No question that was asked has this in its document.":"Every question that is run appears here, also one that fails."})}
function LU({entry:e,onEntry:t,onGone:n}){let o=RU(e),i=o&&It.find(({name:l})=>l===Ha(o)),s=()=>{let l={...e,starred:!e.
starred};t(l),eR(e.id,l.starred).catch(u=>{t(e),ne(j(u).message)})},a=()=>{o&&Gs({view:Ha(o),document:o,as:null,open:[]})};
return r("li",{class:aR,"data-failed":e.error!==void 0,children:[r("button",{type:"button",class:lR,"aria-label":"Star",
"aria-pressed":e.starred,onClick:s,children:r(ie,{name:"star"})}),r("button",{type:"button",class:uR,disabled:!o,onClick:a,
children:[r("span",{class:cR,children:r(ie,{name:i?.icon??"braces"})}),r("span",{class:pR,children:[r("span",{class:dR,children:r(
"bdi",{children:V(o?Hr(o):String(e.document))})}),e.error!==void 0&&r("span",{class:mR,children:[r(ie,{name:"error",size:14}),
r("bdi",{children:V(e.error)})]})]}),r("span",{class:fR,children:o&&Jo(o,o.timezone??"UTC")}),r("span",{class:hR,children:r(
$,{value:e.dataset,most:32})}),r("span",{class:gR,children:e.error===void 0?`${Ta(e.elapsed_ms)}, ${H(e.rows_scanned)} r\
ows`:"failed"}),r("span",{class:yR,children:J(e.at,ht(),"minute")})]}),r(M,{small:!0,kind:"quiet",icon:"trash",label:"Re\
move from the history",class:vR,onClick:()=>{tR(e.id).then(()=>n(e),l=>ne(j(l).message))}})]})}function RU(e){let t=e.document;
return t!==null&&typeof t=="object"&&typeof t.dataset=="string"?t:null}var wR={name:"history",label:"History",icon:"history",letter:"h",Page:xR};var It=[lM,M$,RD,kE,tA,BA,F4],fi=[cL,XL,wR,H1];var kR="ki",CR="js",SR="Xs",TR="Ss",_R="Bs",PR="zi",MR="ji",$R="Cs",DR="Es",ER="Xi";function AR(){let e=Pw.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&It.some(({name:a})=>a===
"funnel");return r("section",{class:kR,"aria-label":"What was loaded",children:[r("div",{class:CR,children:[r("p",{class:SR,
role:"status",children:Kh(t,n)}),r(M,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:Uh})]}),s&&r("p",{class:TR,
children:"A funnel of these events? Choose its steps in their order."}),s&&r("div",{class:_R,children:o.map(({value:a,count:l})=>{
let u=i.indexOf(a);return r("button",{type:"button",class:Ce(PR,u>=0&&MR),"aria-pressed":u>=0,onClick:()=>$w(a),children:[
u>=0&&r("span",{class:$R,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",{class:DR,children:H(l)})]},a)})}),r("\
div",{class:ER,children:[n.rejected>0&&r(M,{kind:"outlined",onClick:()=>{Uh(),ye(`data/rejects/${encodeURIComponent(t)}`)},
children:"Lines not taken"}),s&&r(M,{kind:"primary",icon:"funnel",disabled:i.length<2,onClick:Dw,children:"Show the funn\
el"})]})]})}function OR(){return N(()=>{To(),Fw()},[]),r(O,{children:[r(zk,{}),r(AR,{}),r(qw,{})]})}function LR(){let{value:e,error:t}=it.value,n=e?.[0]?.name;return N(()=>{e||Dt()},[]),N(()=>{n!==void 0&&ni(n)},[n]),t?r(
Pe,{icon:"warning",title:"The datasets cannot be listed",actions:r(M,{kind:"outlined",onClick:()=>{Dt()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(GA,{}):r(we,{})}function RR(){return r(Pe,{icon:"search",title:"There is no\
 such page",actions:r(M,{kind:"primary",onClick:()=>ye(""),children:"To the first dataset"})})}var NR="Is",BR="Us",FR="Ls",zR="Ms",IR="Ce",HR="Ns";function qR(){let[e,t]=k(""),[n,o]=k(null),[i,s]=k(!1),a=U(null);return N(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:NR,children:r("form",{class:BR,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
mx(e.trim()).then(()=>location.reload(),c=>{s(!1),o(j(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to \
Sluice"}),r("p",{class:FR,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:zR,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:IR,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(ce,{id:"token-problem",error:n}),r(M,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:HR,children:"Log in"})]})})}var VR="Si",WR="Rs",UR="As",KR="Ds";function jR({id:e}){let[t,n]=k(null),[o,i]=k(null),[s,a]=k(0);return N(()=>{let l=new AbortController;return G1(e,l.signal).
then(async u=>{let c=await GR(u);l.signal.aborted||(u.frozen&&u.answer&&c?n(u):c?Gs(c):ye(u.path.replace(/^\/+/,"")))}).
catch(u=>{l.signal.aborted||i(j(u))}),()=>l.abort()},[e,s]),o?.status===404?r(Pe,{icon:"share",title:"There is no such l\
ink",actions:r(M,{kind:"primary",onClick:()=>ye(""),children:"To the first dataset"}),children:"It was removed, or it is\
 not whole."}):o?r(ar,{error:o,what:"The link cannot be read",again:()=>{i(null),a(s+1)}}):t?r(zU,{link:t}):r(we,{})}async function GR(e){
let t=Cp(e.path,""),n=e.document;if(t.kind!=="view"||!n)return null;let o=e.open?await ti(e.open):[],i=Array.isArray(o)?
o.filter(s=>typeof s?.kind=="string"):[];return{view:t.view,document:{...n,dataset:t.dataset},as:e.as?e.as:null,open:i}}
function zU({link:e}){let[t,n]=k(null);N(()=>{GR(e).then(n)},[e]);let o=It.find(({name:l})=>l===t?.view);if(N(()=>{globalThis.
document.title="As it was · Sluice"},[]),!t||!o)return r(we,{});let{document:i}=t,s={...hh,phase:"exact",document:i,answer:e.
answer,of:i,done:1},a=()=>ei(t);return r(O,{children:[r(Al,{kind:"info",actions:r(M,{small:!0,kind:"outlined",onClick:()=>Gs(
t),children:"Ask now"}),children:["The numbers as they were on ",J(e.made,ht(),"minute"),"."]}),r("main",{class:VR,"data\
-state":"exact","data-view":o.name,children:[r("h1",{class:WR,children:r("bdi",{children:V(Hr(i))})}),r("p",{class:UR,children:[
V(i.dataset),", ",Jo(i,i.timezone??"UTC")]}),r("div",{class:KR,onPointerDownCapture:a,onFocusCapture:a,children:r(o.Page,
{document:i,result:s,as:t.as??o.chartOf(i)})})]})]})}var JR="Hs",ZR="_s",YR="qs",QR="Bi",XR="Fs",e6="Ci";function t6({onClose:e}){let t=Map.groupBy(lw.value,({group:n})=>n);return r(Xe,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:JR,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:ZR,children:n}),r("dl",{class:YR,children:o.
map(({keys:i,label:s})=>r("div",{class:QR,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:XR,
children:a},a))})]},i))})]},n))}),r("div",{class:e6,children:[r("label",{children:[r("input",{type:"checkbox",checked:uw.
value,onChange:n=>cw(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:nd.value,onChange:n=>Z1(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function sf(e){let t=Qr(Te.value),n=ge(Te.value[t]?.by),o=ve(e);n.includes(o)||he({document:ke(Te.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function _c(e){let t=Ie.value.view===e.name,n=x0(e.name,Bh(Wt.value));n!==null&&ne(n,{label:"Undo",act:Xr}),t&&Di.value.
kind!=="view"&&Wt.value!==""&&Cr(),Wt.value===""&&ye("")}function n6(){let e="Go to";return[...It.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>_c(t)})),...fi.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>ye(t.name)}))]}var Kv=matchMedia("(prefers-color-scheme: dark)"),o6=ae(Kv.matches),Uv=wr("theme"),Pc=ae(Uv==="light"||Uv==="dark"?Uv:"s\
ystem"),Vl=un(()=>Pc.value==="system"?o6.value?"dark":"light":Pc.value);function af(e){Pc.value=e,kr("theme",e)}function r6(){
Kv.addEventListener("change",()=>{o6.value=Kv.matches}),bn(()=>{document.documentElement.dataset.theme=Vl.value})}function i6({onClose:e,onHelp:t}){let[n,o]=k(""),i=qU(HU(t),n).slice(0,200);return r(Xe,{title:"Find",onClose:e,children:r(
Ai,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function HU(e){let t=Wt.value===""?[]:Ee(Wt.value).value.value?.columns??[];return[...It.map(n=>({name:n.
label,kind:"page",act:()=>_c(n)})),...fi.map(n=>({name:n.label,kind:"page",act:()=>ye(n.name)})),...(it.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{ni(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>sf(
n)})),...La.value?[{name:"Undo",kind:"command",act:Xr}]:[],...Ra.value?[{name:"Redo",kind:"command",act:Na}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>ro({kind:"json"})},{name:Vl.value==="dark"?"Light":"Dark",kind:"command",act:()=>af(
Vl.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function qU(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var a6="Ee",l6="Ei";function u6({folded:e}){let[t,...n]=oi.value,o=t?`${ja(t.kind)} ${t.dataset}, ${q(t.done)}`:"",i=Co(o);return t?r("butto\
n",{type:"button",class:a6,"aria-label":o,onClick:()=>ye("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
ja(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:l6,children:q(t.done)}),r(Ua,{small:!0,label:o,done:t.done})]}):null}function c6(){let e=wa.value?.tokens?wa.value.name:void 0;if(e===void 0)return null;let t=()=>{fx().then(()=>location.reload(),
n=>ne(`Logging out failed: ${j(n).message}`))};return r(nt,{icon:"actor",label:`Logged in as ${Q(e).text}`,menuLabel:"Ac\
count",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var p6="Ii",d6="s",m6="Ui",f6="Ts",h6="Li",jv="Mi",g6="c",y6="Ni",v6="Ri",b6="Ie",x6="Ai";var hi=ae(wr("rail")==="folded");function UU(){hi.value=!hi.value,kr("rail",hi.value?"folded":"open")}function k6({onPalette:e,
onHelp:t}){let n=Di.value;return r("nav",{"aria-label":"Pages",class:Ce(p6,hi.value&&d6),children:[r("div",{class:m6,children:[
r(jU,{}),!hi.value&&r("span",{class:f6,children:"Sluice"})]}),r("ul",{class:jv,children:It.map(o=>r(w6,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ie.value.view===o.name,onClick:()=>_c(o)},o.name))}),fi.length>0&&r(
"div",{class:v6,role:"presentation"}),r("ul",{class:jv,children:fi.map(o=>r(w6,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>ye(o.name)},o.name))}),r("div",{class:b6,children:[r(u6,{folded:hi.
value}),r(M,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(KU,{}),r(c6,{}),r(M,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(M,{icon:"collapse",label:hi.value?"Widen":"Fold",kind:"quiet",class:x6,onClick:UU})]})]})}
function w6({icon:e,label:t,keys:n,current:o,onClick:i}){let s=Co(hi.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:g6,"aria-current":o?"page":void 0,"aria-label":hi.value?t:void 0,onClick:i,...s,children:[
r(ie,{name:e,size:20}),r("span",{class:y6,children:t})]})})}function KU(){let e=(t,n)=>({label:n,checked:Pc.value===t,act:()=>af(
t)});return r(nt,{icon:Vl.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function jU(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:h6,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var S6="Di",T6="Hi";function _6({children:e}){let[t,n]=k(null);Uo([...n6(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{La.value&&Xr()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Ra.value&&
Na()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Po},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:JU}]),N(()=>{let i=s=>{if(Cu(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Ep(a).then(l=>{l&&(he(l),ne("The question was pasted.",{label:"Undo",act:Xr}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:S6,children:[r(k6,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:T6,children:[ka.value==="away"&&r(Al,{kind:"warning",actions:r(M,{small:!0,
kind:"outlined",onClick:yx,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(i6,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(t6,{onClose:o}),r(P1,{}),r(
_w,{}),r(Dx,{})]})}function JU(){let{phase:e}=Un.result.value;e==="running"||e==="estimate"?Un.cancel():Oa.value.length>
0&&xp()}var P6="Gs",M6="Js",$6="_i",D6="Ks";var uf=un(()=>$s.value.filter(e=>e.to.dataset===Te.value.dataset));function E6(){return uf.value.length===0?null:r("nav",
{"aria-label":"The way here",class:P6,children:[uf.value.map((e,t)=>r("span",{class:M6,children:[r("button",{type:"butto\
n",class:$6,onClick:()=>{pg(t),he(e.from)},children:t===0?"all":Q(uf.value[t-1]?.label).text}),r(ie,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:D6,children:Q(uf.value.at(-1)?.label).text})]})}var A6="Ue",O6="Os",L6="Ps",R6="Qs",N6="Vs",B6="Ws";function cf({title:e,note:t,actions:n,children:o,onClose:i}){let s=U(null),a=mt();return rt(()=>{Jr();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:A6,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:O6,children:[r("div",{class:L6,children:[r("h2",{id:a,class:R6,
children:e}),t&&r("p",{class:N6,children:t})]}),n,r(M,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:B6,children:o})]})}var F6="Ys",z6="Zs",I6="ec",Gv="rc";function H6({layer:e,onClose:t}){let n=e.request,o=dl({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=Y(()=>o.pages.flat(),[o.pages]),a=Y(()=>o.columns.map((c,p)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:Wo(c)&&p>0,cell:d=>p===0?r($,{value:d[0],most:64,middle:!0}):r($,{shown:io(d[p],c,i)})})),
[o.columns,i]),l=Ee(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&ye(za(n.dataset,
String(c[0])))};return r(cf,{title:"Actors",onClose:t,note:r(O,{children:[r($,{value:e.label,most:200}),XU(s.length,o.hasMore)]}),
actions:r(M,{icon:"save",kind:"outlined",onClick:()=>ro({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:I6,children:[r(ce,{error:o.error}),r(M,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:Gv,children:r(we,{lines:12})}),o.first&&(s.length===0?
r("p",{class:Gv,children:"No actor is here."}):r("div",{class:F6,children:[r(_e,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:z6,children:r(M,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function XU(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var mf="ic",V6="ac",W6="K",U6="tc";var e7=/^[A-Za-z_][A-Za-z0-9_]*$/;function j6({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=k(o?"live":"frozen"),
[a,l]=k(""),[u,c]=k(null),[p,d]=k(null),m=async()=>{if(!e7.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await n7(a,o,String(e.label)):n&&await r7(a,n,String(e.label),d),Vn(
Wt.value),ne(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){d(null),c(t7(j(f)))}};
return r(Xe,{title:"Save as cohort",onClose:t,foot:r(O,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,
{kind:"primary",disabled:p!==null||a==="",onClick:()=>{m()},children:p===null?"Save":`${B(p)} actors read`})]}),children:[
r("p",{class:mf,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),m()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(dn,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:V6,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(K6,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(K6,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(ce,{error:u})]})]})}function t7(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function K6({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:W6,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:U6,children:n?"Not possibl\
e for these actors.":s})]})]})}function G6(e,t){return`v1/datasets/${encodeURIComponent(Wt.value)}/${e}/${encodeURIComponent(
t)}`}async function n7(e,t,n){await re(G6("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var o7=1e4;async function r7(e,t,n,o){let i=[],s,a="";o(0);do{let u=await re("v1/actors",{body:{...t,
limit:o7,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await re(`${G6("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function J6({layer:e,onClose:t}){let n=e.document,o=dl({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=_t(Rd(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(cf,{title:"Events",onClose:t,note:r(O,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${B(s)} events`]}),children:r(zd,{paging:o,document:n,zone:a})})}var Y6="oc",Q6="nc",X6="qi",eN="pc",tN="dc",nN="lc",oN="Fi",rN="xc",iN="sc",sN="cc",aN="gc",lN="Ti",uN="hc";var i7=6;function cN({column:e,document:t}){let n=U(null),{values:o,error:i,former:s}=s7(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${Yr(e.name,u)})`:Yr(e.name,u);He({document:ke(t,"where",So(t.
where,p))},p)};return r("section",{ref:n,class:X6,"aria-label":Q(e.name).text,"data-former":s,children:[r("div",{class:eN,
children:[r("h3",{class:tN,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:nN,children:[H(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(M,{small:!0,kind:"quiet",label:`Break down by ${Q(e.name).text}`,onClick:()=>sf(
e.name),children:"By"})]}),i&&r(ce,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},p)=>r("li",{children:r("\
button",{type:"button",class:oN,onClick:d=>l(u,d.altKey),children:[r("span",{class:rN,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:iN,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:sN,title:B(c),children:[o.exact?"":"~",H(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:aN,children:[o.more>0&&r("span",{children:[H(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:lN,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",H(o.nulls)]})]})]})}
function s7(e,t,n){let[o,i]=k(!1),[s,a]=k({values:null,error:null,former:!1}),l=a7(t,n);return N(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),N(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),op(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Rn(
c)||a({values:null,error:j(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function a7(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:ve(e),limit:i7,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function pN({onClose:e}){let[t,n]=k(""),o=Ee(Wt.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(Qi,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:Y6,children:r("input",{class:Q6,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(cN,{column:s,document:Te.value},s.name)):r(we,
{}),r("p",{class:uN,children:"Click: only this value. Alt+click: all but this value."})]})}var mN="fc",fN="uc";function gN({onClose:e}){let t=Te.value,[n,o]=k(()=>JSON.stringify(t,null,2)),[i,s]=k(null);return N(()=>{Vt(hN(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(Qi,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(M,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Fe(n,"The document")}),children:[r(wl,{class:mN,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=hN(l);s(c),u&&he({document:{...u,dataset:u.dataset||Ie.value.document.dataset}},
"replace")},onRun:Po}),i!==null&&r("div",{class:fN,children:r(ce,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function hN(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function yN({layer:e,onClose:t}){let[n,o]=k(""),[i,s]=k(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=Te.value,p=()=>{n.trim()!==""&&Xa({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,d=>s(
j(d)))};return r(Xe,{title:"Note",onClose:t,foot:r(O,{children:[r(M,{kind:"outlined",onClick:t,children:"Cancel"}),r(M,{
kind:"primary",onClick:p,children:"Save"})]}),children:[r("p",{class:mf,children:[J(a,c),l===void 0?"":` to ${J(l,c)}`]}),
r("form",{onSubmit:d=>{d.preventDefault(),p()},children:[r("input",{class:Ve,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:d=>o(d.currentTarget.value)}),i&&r(ce,{error:i})]})]})}var vN=new Map([["facets",pN],["json",gN],["events",J6],["actors",H6],["cohort",j6],["note",yN]]);var bN=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function xN(){let e=Te.value.compare?.offset,t=bN.find(([,n])=>n===e)?.[0]??`vs ${V(e??"")} before`;return r(
nt,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:bN.map(([n,o])=>({label:n,checked:o===
e,act:()=>le("compare",o===void 0?void 0:{offset:o})})),children:t})}var wN="mc",kN="vc",Jv="Le",CN="wc",SN="bc";var Ul="";function TN({onClose:e}){let[t,n]=k(null),[o,i]=k(Ul),[s,a]=k(""),[l,u]=k(""),[c,p]=k(null),[d,m]=k(!1),f=mt();
N(()=>{Bm().then(v=>{let T=[...v].sort((x,S)=>S.changed.localeCompare(x.changed));n(T),i(T[0]?.id??Ul)},v=>p(j(v)))},[]);
let g=Hr(Ie.value.document);return r(Xe,{title:"Save to a board",onClose:e,children:r("form",{class:wN,onSubmit:v=>{v.preventDefault(),
m(!0),c7(o,s.trim()||"My board",l.trim()).then(e,T=>{p(j(T)),m(!1)})},children:[r("label",{class:bt,for:`${f}-title`,children:"\
Title of the tile"}),r("input",{id:`${f}-title`,class:Ve,"data-autofocus":!0,value:l,placeholder:V(g),maxLength:200,autocomplete:"\
off",onInput:v=>u(v.currentTarget.value)}),r("fieldset",{class:kN,children:[r("legend",{class:bt,children:"Board"}),(t??
[]).map(v=>r("label",{class:Jv,children:[r("input",{type:"radio",name:f,checked:o===v.id,onChange:()=>i(v.id)}),r("bdi",
{class:CN,children:V(v.name)})]},v.id)),r("label",{class:Jv,children:[r("input",{type:"radio",name:f,checked:o===Ul,onChange:()=>i(
Ul)}),r("span",{children:"A new board"})]})]}),o===Ul&&r(O,{children:[r("label",{class:bt,for:`${f}-name`,children:"Name\
 of the board"}),r("input",{id:`${f}-name`,class:Ve,value:s,placeholder:"My board",maxLength:200,autocomplete:"off",onInput:v=>a(
v.currentTarget.value)})]}),c&&r(ce,{error:c}),r("div",{class:SN,children:r(M,{type:"submit",kind:"primary",icon:"save",
disabled:d||t===null,children:"Save"})})]})})}async function c7(e,t,n){let{document:o,view:i,as:s}=Ie.value,a=e===Ul?null:
await lr(e),l=s??It.find(p=>p.name===i)?.chartOf(o)??"",u=Js(a?.content??Ol,{kind:"query",title:n,document:o,as:l}),c=a?
await bc(e,a.version,a.name,u):await ur(t,u);ne(`Saved to ${V(c.name)}.`,{label:"Open",act:()=>ye(`boards/${encodeURIComponent(
c.id)}`)}),a&&ne("The tile can be taken back.",{label:"Undo",act:()=>{p7(c,a)}})}async function p7(e,t){await bc(e.id,e.
version,t.name,t.content).then(()=>ne("The tile is taken back."),n=>ne(j(n).message))}var d7=ae([]);function _N(){return r(nt,{icon:"save",menuLabel:"Save",items:[...m7(),...d7.value],placing:{align:"end"},children:"Save"})}
function m7(){let{dataset:e,where:t}=Ie.value.document,n=t?.trim()??"";return[{label:"To a board ...",icon:"boards",act:()=>Ni(
o=>r(TN,{onClose:o}))},{label:"The filter as a definition ...",icon:"definitions",disabled:n==="",act:()=>ye(`definition\
s/${encodeURIComponent(e)}`,`new=${encodeURIComponent(n)}`)},{label:"A note at a time ...",icon:"info",act:()=>Um(e)}]}var MN="yc",$N="Me";function DN(){let e=Un.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:MN,children:[r("sp\
an",{role:"status",class:$N,"data-phase":e.phase,children:[e.phase==="exact"&&r(ie,{name:"check",size:14}),e.phase==="er\
ror"&&r(ie,{name:"error",size:14}),h7(e)]}),t&&r(M,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Un.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(M,{small:!0,kind:"outlined",onClick:Po,children:"Run again"})]})}
function h7(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${q(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=Ta(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${q(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${H(t.rows_scanned)} rows`:`${o}, ${n}`}}}var EN="Ne",AN="Re",ON="kc",LN="Ae",RN="zc";var NN=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function BN({runs:e}){N(()=>{it.value.value||
Dt()},[]);let t=it.value.value?.map(({name:o})=>o)??[Wt.value],n=Te.value.timezone??"UTC";return r("header",{class:EN,"a\
ria-label":"The question",children:[r("div",{class:AN,children:[r(Xt,{title:"Dataset",icon:"data",values:t,value:Wt.value,
onChange:o=>{ni(o)},class:ON}),r(VT,{}),r(Xt,{title:"Time zone",icon:"globe",values:Gm(),value:n,onChange:o=>le("timezon\
e",o),kind:"quiet",free:!0}),r(xN,{}),r(y7,{})]}),r("div",{class:LN,children:e&&r(DN,{})}),r("div",{class:RN,children:[r(
M,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!La.value,onClick:Xr}),r(M,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!Ra.value,onClick:Na}),r(nt,{icon:"share",menuLabel:"Share",items:eC(),placing:{align:"end"},children:"Shar\
e"}),r(_N,{})]})]})}function y7(){let e=Te.value.sample,t=e===void 0||e===1?void 0:e,n=NN.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(nt,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:NN.map(([o,i])=>({label:o,checked:i===t,act:()=>le("sample",i)})),children:n})}var FN="jc",zN="Gi",IN="Xc",HN="Sc",qN="Bc",VN="Cc",WN="Ji";function KN(){let e=It.find(({name:t})=>t===v0.value)??It[0];return e?r(b7,{view:e}):null}function b7({view:e}){let t=Te.
value,n=x7(Un.result.value,t),o=b0.value??e.chartOf(t);N(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),Uo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>Zv("facets")}]),Uo(
[{keys:"/",label:`Sentence: ${dy}`,group:"View",act:py}]);let i=a=>{he({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(O,{children:[r(BN,{runs:e.runs??!0}),r(kp,{busy:s,done:n.done}),r("div",{class:FN,
children:[r("main",{class:zN,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(E6,{}),r("div",{class:IN,children:[r("div",{class:HN,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:qN,
children:[e.charts.length>1&&r(xt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(M,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:Yv("facets"),onClick:()=>Zv(
"facets")}),r(M,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:Yv("json"),onClick:()=>Zv("json")})]})]}),
n.error&&!w7(e,n.error)&&r("div",{class:VN,children:r(ce,{error:n.error})}),r("div",{class:WN,"data-former":n.former,children:r(
e.Page,{document:t,result:n,as:o})})]}),r(k7,{})]})]})}function x7(e,t){return e.of===null||UN(e.of)===UN(t)?e:{...e,answer:null,
of:null,former:!1}}function UN(e){let t=e.aggregate?.over;return`${Qr(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function Yv(e){return Oa.value.some(t=>t.kind===e)}function Zv(e){he({open:Yv(e)?Oa.value.filter(t=>t.kind!==e):
[{kind:e}]})}function w7(e,t){return["from","to",...e.errorPlaces??[]].some(n=>gs(t,n)!==null)}function k7(){return r(O,
{children:Oa.value.map((e,t)=>{let n=vN.get(e.kind);return n?r(n,{layer:e,onClose:xp},t):null})})}function jN(){return wa.value?.tokens&&wa.value.name===void 0?r(qR,{}):r(O,{children:[r(_6,{children:r(C7,{})}),r(OR,{})]})}
function C7(){let e=Di.value;switch(e.kind){case"home":return r(LR,{});case"view":return r(KN,{});case"page":{let t=fi.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(RR,{})}case"actor":return r(Q0,{dataset:e.dataset,actor:e.actor});case"\
link":return r(jR,{id:e.id})}}r6();dx();pw();await U0();Y1();NC();Ib(r(jN,{}),document.body);
