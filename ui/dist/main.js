var UC=Object.defineProperty;var sc=(e,t)=>{for(var n in t)UC(e,n,{get:t[n],enumerable:!0})};var be,Wf,cc,Zo,ac,Ba,qf,Fa,Kf,pc,lc,Uf,Ts=Symbol.for("pv"),Ia={},Ha=[],GC=/^m(i|n|o|s|text|space)$/,dc=Array.isArray,fc=Ha.
slice,Rr=Object.assign;function Or(e){e&&e.parentNode&&e.remove()}function Gf(e,t,n){var o,r,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?fc.call(arguments,2):n),Ss(e,
a,o,r,null)}function Ss(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ts,__v:r||
++Wf,__i:-1,__u:0};return!r&&be.vnode&&be.vnode(s),s}function I(e){return e.children}function Si(e,t){this.props=e,this.context=t,this.__g=0}function Qo(e,t){if(t==null)return e.
__&&Qo(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Qo(e)}function jC(e){var t,n=e.__v,o=n.__e,r=[],s=[],a=e.__P;a&&((t=Rr({constructor:Ts},n)).__v=n.__v+1,
be.vnode&&be.vnode(t),mc(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||Qo(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,Xf(r,t,s),n.__=n.__e=null,t.__e!=o&&jf(t))}function jf(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),jf(e)}function uc(e){(8&e.__g||(e.__g|=8,Zo.push(e),Ba++))&&ac==be.debounceRendering||
((ac=be.debounceRendering)||queueMicrotask)(Jf)}function Jf(){try{for(var e,t=1;Zo.length;)Zo.length>t&&Zo.sort(qf),e=Zo.
shift(),t=Zo.length,8&e.__g&&jC(e)}finally{(Ba=Zo.length)&&(ac||queueMicrotask)(Jf)}}function Yf(e,t,n,o,r,s,a,l,u,c,p){
var f,m,g,b,k,x,T=o.__k||Ha,w=t.length;for(u=JC(n,t,T,u,w),f=0;f<w;f++)(g=n.__k[f])!=null&&(m=~g.__i&&T[g.__i]||Ia,g.__i=
f,x=mc(e,g,m,r,s,a,l,u,c,p),b=g.__e,(m.ref!=g.ref||8&m.__u)&&(m.ref&&hc(m.ref,null,g,m),g.ref&&p.push(g.ref,g.__c||b,g)),
k=k||b,4&g.__u?(u=Zf(g,u,e,!m.__v),m.__e&&(m.__e=null)):typeof g.type=="function"&&x!==void 0?u=x:b&&(u=b.nextSibling),g.
__u&=-21);return n.__e=k,u}function JC(e,t,n,o,r){var s,a,l,u,c,p,f,m,g,b=n.length,k=b,x=0,T=0,w=e.__k=Array(r);for(s=0;s<
r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=w[s]=Ss(null,
a):dc(a)?a=w[s]=Ss(I,{children:a}):a.constructor===Ts&&a.__b?a=w[s]=Ss(a.type,a.props,a.key,a.ref,a.__v):w[s]=a,u=s+x,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=YC(a,n,u,k))&&(k--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?x--:c==u+1?x++:c!=
u&&(c>u?x--:x++,T=1)):(~c||(r>b?x--:r<b&&x++),typeof a.type!="function"&&(a.__u|=4))):w[s]=null;if(T){for(p=[],f=[],s=0;s<
r;s++)if((a=w[s])&&16&a.__u){for(x=0,m=p.length;x<m;)p[g=x+m>>1]<a.__i?x=g+1:m=g;p[x]=a.__i,f[s]=x+1}for(x=p.length;s--;)
f[s]&&(f[s]==x?x--:w[s].__u|=4)}if(k)for(s=0;s<b;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Qo(l)),gc(l,l));return o}function Zf(e,t,n,o){
var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Zf(
r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Qo(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function YC(e,t,n,o){var r,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&
!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function Vf(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Na(e,t,n,o,r){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Vf(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Vf(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=lc[t]||(lc[t]=
ZC(t)),(e.__a||(e.__a={}))[t]=pc,s=t!=(t=t.replace(Kf,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ZC(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Fa]==null)t[Fa]=pc++;else if(t[Fa]<this.__a[e])return;return n(be.event?be.event(t):t)}}}function mc(e,t,n,o,r,s,a,l,u,c){
var p,f,m,g,b,k,x,T,w,_,S,R,A,O,z,N,F,$,J=t.type;if(t.constructor!==Ts)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,f=s=[],p.nodeType==8?l=za(p,s):s.push(p),l=s[0]||l),(p=be.__b)&&p(t);e:if(typeof J=="function"){m=a.length;try{
if(T=t.props,w=(p=J.prototype)&&p.render,_=(p=J.contextType)&&o[p.__c],S=p?_?_.props.value:p.__:o,(g=n.__c)?(t.__c=g,2&g.
__g&&(g.__g|=1)):(w?t.__c=g=new J(T,S):(t.__c=g=new Si(T,S),g.constructor=J,g.render=XC),_&&_.sub(g),g.state||(g.state={}),
g.__n=o,g.__g|=8,g.__h=[],g.__k=[]),w&&(g.__s||(g.__s=g.state),J.getDerivedStateFromProps&&(g.__s==g.state&&(g.__s=Rr({},
g.__s)),Rr(g.__s,J.getDerivedStateFromProps(T,g.__s)))),b=g.props,k=g.state,g.__v=t,n.__c){if(T!==b&&w&&!J.getDerivedStateFromProps&&
g.componentWillReceiveProps&&g.componentWillReceiveProps(T,S),t.__v==n.__v&&!(8&g.__g)||!(4&g.__g)&&g.shouldComponentUpdate&&
g.shouldComponentUpdate(T,g.__s,S)===!1){t.__v!=n.__v&&(g.props=T,g.state=g.__s,g.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(W){W&&(W.__=t)}),Ha.push.apply(g.__h,g.__k),g.__k=[],g.__h.length&&a.push(g),l=Qo(n);break e}g.componentWillUpdate&&
g.componentWillUpdate(T,g.__s,S),w&&g.componentDidUpdate&&g.__h.push(function(){g.componentDidUpdate(b,k,x)})}else w&&!J.
getDerivedStateFromProps&&g.componentWillMount&&g.componentWillMount(),w&&g.componentDidMount&&g.__h.push(g.componentDidMount);
g.context=S,g.props=T,g.__P=e,g.__g&=-5,R=be.__r,A=w?25:0;do g.__g&=-9,R&&R(t),p=g.render(g.props,g.state=g.__s,g.context);while(8&
g.__g&&++A<25);w&&(Ha.push.apply(g.__h,g.__k),g.__k=[]),g.state=g.__s,g.getChildContext&&(o=Rr({},o,g.getChildContext())),
w&&n.__c&&g.getSnapshotBeforeUpdate&&(x=g.getSnapshotBeforeUpdate(b,k)),O=p&&p.type===I&&p.key==null?p.props.children:p,
T.__P&&(p=l,r=(e=T.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(W){W&&gc(W,W)}),n.__k=null),
l=n.__k?Qo(n,0):null),l=Yf(e,dc(O)?O:[O],t,n,o,r,s,a,l,u,c),T.__P&&(t.__e=null,l=p),t.__u&=-161,f&&f.some(Or),g.__h.length&&
a.push(g),1&g.__g&&(g.__g&=-4)}catch(W){if(a.length=m,t.__v=null,u||s)if(W&&W.then){if(t.__u|=128|u,s){for(~(F=s.indexOf(
l||void 0))||(F=s.length);($=s[F-1])&&$.nodeType==8;)F--;for(;F<s.length;F++)if($=s[F])if(s[F]=null,z){if($==N)break}else{
if($.nodeType!=8)break;$.data.startsWith("$s")&&(N=za(z=$))}}if(!z){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
z=l}(p=za(z=t.__c.__z||(t.__c.__z=z)))?(t.__e=z,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Or);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),W&&W.then||Qf(t),be.__e(W,t,n)}}else l=t.__e=QC(n.__e,t,n,o,r,s,a,u,c,e);return(p=be.diffed)&&p(t),l}function za(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Qf(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Qf))}function Xf(e,t,n){for(var o=0;o<n.length;)hc(n[o++],n[o++],n[o++]);be.__c&&be.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){be.__e(s,r.__v)}})}function QC(e,t,n,o,r,s,a,l,u,c){var p,f,m,g,
b,k,x,T,w=n.props||Ia,_=t.props,S=t.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((b=s[p])&&(S?b.localName==S:b.nodeType==
3)){e=b,s[p]=null;break}}if(!e){if(T=c.ownerDocument||document,!S)return T.createTextNode(_);e=T.createElementNS(r,S,_.is?
_:c),l&&(be.__m&&be.__m(t,s),l=!1),s=null}if(S){if(c=S=="template"&&e.content||e,s=S=="textarea"&&_.defaultValue!=null?null:
s&&fc.call(c.childNodes),!l&&s)for(w={},p=0;p<e.attributes.length;p++)w[(b=e.attributes[p]).name]=b.value;for(p in w)b=w[p],
p=="dangerouslySetInnerHTML"?m=b:p=="children"||p in _||p=="value"&&"defaultValue"in _||p=="checked"&&"defaultChecked"in
_||Na(e,p,null,b,r);for(p in _)b=_[p],p=="children"?g=b:p=="dangerouslySetInnerHTML"?f=b:p=="value"?k=b:p=="checked"?x=b:
l&&typeof b!="function"||w[p]===b||Na(e,p,b,w[p],r);f?(l||m&&(f.__html==m.__html||f.__html==e.innerHTML)||(e.innerHTML=f.
__html),t.__k=[]):(m&&(e.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&GC.test(S))&&(r="\
http://www.w3.org/1999/xhtml"),Yf(c,dc(g)?g:[g],t,n,o,r,s,a,s?s[0]:n.__k&&Qo(n,0),l,u),s&&s.some(Or)),l&&S!="textarea"||
(p="value",S=="progress"&&k==null?e.removeAttribute(p):k==null||k===e[p]&&(S!="progress"||k)||Na(e,p,k,w[p],r),p="checke\
d",x!=null&&x!=e[p]&&Na(e,p,x,w[p],r))}else w===_||l&&e.data==_||(e.data=_);return e}function hc(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
be.__e(r,n)}}function gc(e,t,n){var o,r,s,a;if(be.unmount&&be.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||hc(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){be.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&gc(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=za(o,s=[]))&&(o==
e.__e&&s.some(Or),Or(r),Or(o)),n||Or(e.__e),e.__e=e.__c=e.__=null}function XC(e,t,n){return this.constructor(e,n)}function em(e,t){
var n,o,r,s;be.__&&be.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ss(I,{children:[e]}),
r=[],s=[],mc(t,t.__k,o||Ia,Ia,t.namespaceURI,o?null:t.firstChild?fc.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),
Xf(r,t.__k,s),t.__k.props.children=null}function tm(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){
return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,uc(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+Uf++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}be={__e:function(e,t,n,o){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&
r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),a=1),a&&8&r.__g)return void(r.
__g|=2)}catch(l){e=l}}throw Ba=0,e}},Wf=0,cc=function(e){return e!=null&&e.constructor===Ts},Si.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Rr({},this.state)),typeof e=="function"&&(e=e(Rr({},n),this.props)),e&&(Rr(
n,e),this.__v&&(t&&this.__k.push(t),uc(this)))},Si.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),uc(this))},Si.prototype.render=I,Zo=[],Ba=0,qf=function(e,t){return e.__v.__b-t.__v.__b},Fa=Symbol(),Kf=/(PointerCapture)$|Capture$/i,
pc=0,lc={},Uf=0;var Xo,Je,yc,nm,vc=Object.is,Va=0,pm=[],bc=[],et=be,om=et.__b,rm=et.__r,im=et.diffed,sm=et.__c,am=et.unmount,lm=et.__;function Ti(e,t){
et.__h&&et.__h(Je,e,Va||t),Va=0;var n=Je.__H||(Je.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function D(e){
return Va=1,eS(fm,e)}function eS(e,t,n){var o=Ti(Xo++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):fm(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);vc(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Je,!Je.__f)){Je.__f=!0;var r=Je.shouldComponentUpdate;
Je.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(m){
m.__N&&(c=!0,vc(m.__[0],m.__N[0])||(p=!0))}),r){var f=r.call(this,s,a,l);return c?f||p:f}return!c||p}}return o.__}function ue(e,t){
var n=Ti(Xo++,3);!et.__s&&wc(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Je.__H.__h.push(n))}function wt(e,t){var n=Ti(Xo++,4);!et.
__s&&wc(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Je.__h.push(n))}function ne(e){return Va=5,Ee(function(){return{current:e}},[])}function Ee(e,t){var n=Ti(Xo++,7);return wc(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function dm(e){var t=Je.context[e.__c],n=Ti(Xo++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Je)),t.props.value):e.__}function vn(){var e=Ti(Xo++,11);if(!e.__){for(var t=Je.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function tS(){var e;do{for(;e=bc.shift();)try{Ms(e)}catch(n){et.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
pm.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ms),t.__h.some(xc),t.__h=[]}catch(n){t.__h=[],et.__e(n,e.__v)}}}while(bc.
length)}et.__b=function(e){Je=null,om&&om(e)},et.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),lm&&lm(e,t)},et.
__r=function(e){rm&&rm(e),Xo=0;var t=(Je=e.__c).__H;t&&(yc==Je?Je.__h=[]:(t.__h.some(Ms),t.__h.some(xc),Xo=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),yc=Je},et.diffed=function(e){im&&im(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&cm(pm.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),yc=Je=null},et.__c=function(e,t){t.some(
function(n){try{n.__h.some(Ms),n.__h=n.__h.filter(function(o){return!o.__||xc(o)})}catch(o){n.__h=[function(){throw o}]}}),
sm&&sm(e,t)},et.unmount=function(e){am&&am(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,cm(bc.push(r))}else Ms(r)}catch(s){t=s}}),o.
__H=void 0,t&&et.__e(t,o.__v))};var um=typeof requestAnimationFrame=="function";function nS(e){var t,n=function(){clearTimeout(
o),um&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);um&&(t=requestAnimationFrame(n))}function cm(e){e!=1&&nm==
et.requestAnimationFrame||((nm=et.requestAnimationFrame)||nS)(tS)}function Ms(e){var t=Je,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Je=t}function xc(e){var t=Je;e.__c=e.__(),Je=t}function wc(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!vc(n,e[o])})}function fm(e,t){return typeof t=="function"?t(e):t}var oS=Symbol.for("preact-signals");function Ua(){if(Po>1)Po--;else{var e,t=!1;for((function(){var r=qa;for(qa=void 0;r!==
void 0;){var s=r.S;if(s.v===r.v)for(var a=s.t;a!==void 0;a=a.x)a.i===r.i&&(a.i=s.i);r=r.o}})();$s!==void 0;){var n=$s;for($s=
void 0,Wa++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&hm(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Wa=0,Po--,
t)throw e}}function _c(e){if(Po>0)return e();kc=++rS,Po++;try{return e()}finally{Ua()}}var Ps,Ue=void 0;function Ds(e){var t=Ue,
n=Ps;Ue=void 0,Ps=void 0;try{return e()}finally{Ue=t,Ps=n}}var $s=void 0,Po=0,Wa=0,rS=0,kc=0,qa=void 0,Ka=0;function mm(e){
if(Ue!==void 0){var t=e.n;if(t===void 0||t.t!==Ue)return t={i:0,S:e,p:Ue.s,n:void 0,t:Ue,e:void 0,x:void 0,r:t},Ue.s!==void 0&&
(Ue.s.n=t),Ue.s=t,e.n=t,32&Ue.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Ue.s,t.n=void 0,Ue.s.n=t,Ue.s=t),t}}function lt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}lt.prototype.brand=oS;lt.prototype.h=function(){return!0};lt.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ds(function(){var o;(o=t.W)==null||o.call(t)}))};
lt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Ds(function(){var r;(r=t.Z)==null||r.call(t)}))}};lt.prototype.subscribe=
function(e){var t=this;return It(function(){var n=t.value;Ds(function(){return e(n)})},{name:"sub"})};lt.prototype.valueOf=
function(){return this.value};lt.prototype.toString=function(){return this.value+""};lt.prototype.toJSON=function(){return this.
value};lt.prototype.peek=function(){var e=this;return Ds(function(){return e.value})};Object.defineProperty(lt.prototype,
"value",{get:function(){var e=mm(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Wa>100)
throw new Error("Cycle detected");(function(n){Po!==0&&Wa===0&&n.l!==kc&&(n.l=kc,qa={S:n,v:n.v,i:n.i,o:qa})})(this),this.
v=e,this.i++,Ka++,Po++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ua()}}}});function de(e,t){return new lt(e,
t)}function hm(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function gm(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function ym(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Lr(e,t){lt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Ka-1,this.
f=4}Lr.prototype=new lt;Lr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Ka))return!0;if(this.g=Ka,this.f|=1,this.i>0&&!hm(this))return this.f&=-2,!0;var e=Ue;try{gm(this),Ue=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Ue=e,ym(
this),this.f&=-2,!0};Lr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
lt.prototype.S.call(this,e)};Lr.prototype.U=function(e){if(this.t!==void 0&&(lt.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Lr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Lr.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=mm(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Ot(e,t){
return new Lr(e,t)}function vm(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Po++;var n=Ue;Ue=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Cc(e),o}finally{Ue=n,Ua()}}}function Cc(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
vm(e)}function iS(e){if(Ue!==this)throw new Error("Out-of-order effect");ym(this),Ue=e,this.f&=-2;try{8&this.f&&Cc(this)}finally{
Ua()}}function Mi(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ps&&Ps.push(this)}
Mi.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Mi.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,vm(this),
gm(this),Po++;var e=Ue;return Ue=this,iS.bind(this,e)};Mi.prototype.N=function(){2&this.f||(this.f|=2,this.u=$s,$s=this)};
Mi.prototype.d=function(){this.f|=8,1&this.f||Cc(this)};Mi.prototype.dispose=function(){this.d()};function It(e,t){var n=new Mi(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var bm,ja,Ga,sS=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var xm=[];It(function(){bm=this.N})();function Pi(e,t){be[e]=t.bind(null,be[e]||function(){})}function Es(e){if(Ga){var t=Ga;
Ga=void 0,t()}Ga=e&&e.S()}function wm(e){var t=this,n=e.data,o=lS(n);o.name="ReactiveDom",o.value=n;var r=Ee(function(){
for(var l=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=Ot(function(){var g=o.value.value;return g===0?0:g===!0?
"":g||""}),p=Ot(function(){return!Array.isArray(c.value)&&!cc(c.value)}),f=It(function(){if(this.N=km,p.value){var g=c.value;
l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=g)}}),m=t.__$u.d;return t.__$u.d=function(){f(),m.call(this)},
[p,c]},[]),s=r[0],a=r[1];return s.value?a.peek():a.value}wm.displayName="ReactiveTextNode";Object.defineProperties(lt.prototype,
{constructor:{configurable:!0,value:Gf(I,null).constructor},type:{configurable:!0,value:wm},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Pi("__b",function(e,t){if(Es(),ja=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var s=o[r];s instanceof lt&&(n||(t.__np=
n={}),n[r]=s,o[r]=s.peek())}}e(t)});Pi("__r",function(e,t){if(e(t),t.type!==I){Es();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,s){var a;return It(function(){a=this},{name:s}),a.c=r,a})((function(r){return function(){var s;
sS&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),ja=o,Es(n)}});Pi("__e",function(e,t,n,o){Es(),ja=void 0,e(t,n,o)});Pi("diffed",function(e,t){Es(),ja=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||
(l.d(),s[a]=void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=aS(n,u,p,r),s[u]=c):c.o(p,r)}}}
e(t)});function aS(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,s=de(n);return{o:function(a,l){s.value=a,o=l},d:It(
function(){this.N=km;var a=s.value.value;o[t]!==a&&(o[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.
removeAttribute(t))})}}Pi("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;
for(var r in o){var s=o[r];s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.
__c;if(c){c.__$f|=8;var p=c.__$u;p&&(c.__$u=void 0,p.d())}}e(t)});Pi("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});
Si.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||
4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)
if(!(l in e))return!0;return!1};function lS(e,t){return Ee(function(){return de(e,t)},[])}var uS=function(e){queueMicrotask(function(){queueMicrotask(e)})};function cS(){_c(function(){for(var e;e=xm.shift();)bm.call(e)})}function km(){xm.push(this)===1&&(be.requestAnimationFrame||
uS)(cS)}var Sc=new URL("../../",import.meta.url);function bn(e){return new URL(e,Sc).href}function _m(e){return e.startsWith(Sc.
pathname)?e.slice(Sc.pathname.length):e.replace(/^\//,"")}var Tc=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Ja=["explore","funnel",
"retention","paths","sessions","difference","live"];function Nr(e){return Tc.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function Ae(e){return e==null?[]:typeof e=="string"?[e]:e}var Sm=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function Tm(e,t){
let n=e.split("/").filter(u=>u!=="").map(pS),[o,r,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(Sm.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=Ja.find(u=>u===r)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function pS(e){try{return decodeURIComponent(e)}catch{return e}}function Mm(e,t){return`${dS(e)}/${t}`}function dS(e){let t=Sm.has(e)||e.startsWith("~")||e===""?`~${e}`:e;return encodeURIComponent(t)}async function Pm(e){let t=[
`q=${await Cm(e.document)}`];return e.as!==null&&t.push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await Cm(
e.open)}`),t.join("&")}async function Ya(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await As(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let r=t.get("open"),s=r===null?[]:await As(r);return{document:o,
as:t.get("as"),open:Array.isArray(s)?s.filter(fS):[]}}function fS(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function Cm(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await $m(t,new CompressionStream("defl\
ate-raw")),o="";for(let r of n)o+=String.fromCharCode(r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function As(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await $m(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var mS=4<<20;async function $m(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let r=[],s=0,a=t.readable.getReader();for(;;){let{done:c,value:p}=await a.read();
if(c)break;if(r.push(p),s+=p.length,s>mS)throw new Error("the link unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of r)
l.set(c,u),u+=c.length;return l}var Dm={before:[],after:[]};function Mc(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function Em(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Am(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var $i=/([^.[\]]+)|\[(\d+)\]/gy;function Os(e){let t=[];for($i.lastIndex=0;$i.lastIndex<e.length;){e[$i.lastIndex]==="."&&
$i.lastIndex++;let n=$i.lastIndex,o=$i.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Om(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Rs(e){return typeof e=="\
string"?Os(e):e}function er(e,t){let n=e;for(let o of Rs(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function ve(e,t,n){return Pc(e,Rs(t),n)}function Pc(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=Pc(l[o],r,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=Pc(s.get(o),r,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function $c(e,t){let n=er(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function Za(e,t,n,o){let r=$c(e,Rs(t));return r.
splice(n,0,o),ve(e,t,r)}function Ls(e,t,n){let o=$c(e,Rs(t));return o.splice(n,1),ve(e,t,o.length>0?o:void 0)}function Rm(e,t,n,o){
let r=$c(e,Rs(t));if(n<0||n>=r.length)return e;let[s]=r.splice(n,1);return r.splice(Math.max(0,Math.min(o,r.length)),0,s),
ve(e,t,r)}function rn(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&rn(e[o],t[o]))}function tr(e){return`'${e.replaceAll("'","''")}'`}var Lm="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",hS=new RegExp(`^${Lm}(\\.${Lm}\
)*$`,"u"),gS=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function Xe(e){return hS.test(e)&&!gS.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Di(e){
return`event = ${tr(e)}`}var yS=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function $o(e){let t=e===void 0?null:yS.exec(e);return t?
t[1].replaceAll("''","'"):null}function Ns(e,t){let n=Xe(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${tr(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>tr(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Fs(e,t){return e===
void 0||e.trim()===""?t:`${Nm(e)} and ${Nm(t)}`}function Nm(e){return/\bor\b/i.test(e)?`(${e})`:e}var vS=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function jt(e){
let t=vS.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function bS(e){let t=e[Nr(e)];return Ae(
t?.by).find(n=>!Ei(n))??null}function Ei(e){return/^\s*(time|bins)\s*\(/i.test(e)}function zm(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:xS(e.document),as:e.as}},s=n[t],a=jt(e.document),l=bS(e.document);
if(s){let f=Fm({...a,...s.document},l);return{state:{view:t,document:f,as:s.as,open:[]},waiting:r,said:null}}let u=wS(t)?
$o(a.where):null;u!==null&&delete a.where;let c=Fm({...a,...Dc(t,u,o)},l),p=u===null?null:`The filter ${Di(u)} became ${kS(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:r,said:p}}function xS(e){let t=Nr(e);return e[t]===void 0?
{}:{[t]:e[t]}}function wS(e){return e==="funnel"||e==="retention"||e==="paths"}function kS(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Dc(e,t,n){let[o,r]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===r?o:r].filter(_S).map(CS),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":Di(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:Di(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":Di(s)}}}}function _S(e){return e!==void 0}function CS(e){return{
where:Di(e)}}function Fm(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=Ae(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Ei),t]}}}var Ec={view:"explore",document:{dataset:""},as:null,open:[]},ut=de(Ec),Fn=de(Dm),Bm=de({state:Ec,how:"load"}),Qa={},Xa=!1,
ct=ut,el=Bm,Pe=Ot(()=>ut.value.document),Im=Ot(()=>ut.value.view),Hm=Ot(()=>ut.value.as),Ai=Ot(()=>ut.value.open),xn=Ot(
()=>ut.value.document.dataset),Oi=Ot(()=>Fn.value.before.length>0),Ri=Ot(()=>Fn.value.after.length>0);function re(e,t="p\
ush"){let n={...ut.value,...e};rn(n,ut.value)||((t==="push"||!Xa)&&(Fn.value=Mc(Fn.value,ut.value)),Xa=t==="replace",Oc(
n,t))}function Y(e,t,n="push"){re({document:ve(ut.value.document,e,t)},n)}function Vm(e){re({open:[...ut.value.open,e]})}
function tl(){re({open:ut.value.open.slice(0,-1)})}function Wm(e,t){let n=zm(ut.value,e,Qa,t);return Qa=n.waiting,re(n.state),
n.said}function Do(){qm(Em(Fn.value,ut.value))}function Li(){qm(Am(Fn.value,ut.value))}function qm(e){e&&(Fn.value=e.stack,Xa=!1,
Oc(e.value,"push"))}function Ac(e){rn(e,ut.value)||(ut.value!==Ec&&(Fn.value=Mc(Fn.value,ut.value)),Xa=!1,Oc(e,"load"))}
function Oc(e,t){ut.value=e,Bm.value={state:e,how:t}}function Km(){return{undo:Fn.value,waiting:Qa}}function Um(e){Fn.value=
e.undo,Qa=e.waiting}var Rt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function nl(){return new Rt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function ol(e,t=0){let n=Rc(e)&&Rc(
e.error)?e.error:null;if(!n)return new Rt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new Rt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:SS(n.span),status:t})}
function SS(e){if(!Rc(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Rc(e){return e!==null&&typeof e=="object"}function Ni(e,t){let n=new TextEncoder().encode(e),o=r=>new TextDecoder().
decode(n.subarray(0,r)).length;return{start:o(t.start),end:o(t.end)}}async function wn(e,t={}){let n=await rl(e,t);if(n.status!==204)return await Gm(n)}async function rl(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await TS(bn(e),n);
if(!o.ok)throw ol(await Gm(o).catch(()=>null),o.status);return o}async function TS(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:nl()}}async function Gm(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new Rt({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function nr(e){return e instanceof DOMException&&
e.name==="AbortError"}function Ht(e){return e instanceof Rt?e:new Rt({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var il=de({value:null,error:null}),Lc=new Map,so=il;async function or(){try{let e=await wn("v1/datasets");il.value={value:e.
datasets,error:null}}catch(e){il.value={value:il.value.value,error:Ht(e)}}}function Jt(e){let t=Lc.get(e);return t||(t=de(
{value:null,error:null}),Lc.set(e,t),MS(e)),t}async function MS(e){let t=Lc.get(e);if(!(!t||e===""))try{t.value={value:await wn(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:Ht(n)}}}async function jm(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await wn(
s,{signal:o})).values}async function Jm(e,t,n){return wn(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var sl=new Map;function Nc(e){return sl.has(e)||Zm(e),sl.get(e)??{events:[]}}async function Zm(e){if(e==="")return{events:[]};
sl.set(e,{events:[]});let n={events:(await jm(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return sl.set(e,n),n}var Ym=864e5;
async function Fc(e,t){let n=t==="explore"?null:Zm(e);so.value.value||await or();let o=so.value.value?.find(({name:l})=>l===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*Ym,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*Ym,a=n?await n:Nc(e);return{
dataset:e,...r&&s?{from:"now-30d"}:{},timezone:zc(),...Dc(t,null,a)}}function zc(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var al="sluice.";function ao(e){return zs(()=>localStorage.getItem(al+e))}function lo(e,t){zs(()=>localStorage.setItem(al+
e,t))}function Qm(e){let t=zs(()=>sessionStorage.getItem(al+e));return t===null?null:zs(()=>JSON.parse(t))}function Xm(e,t){
zs(()=>sessionStorage.setItem(al+e,JSON.stringify(t)))}function zs(e){try{return e()}catch{return null}}var Fr=de({kind:"home"}),ir=Fr,rr=Promise.resolve(),eh=0;async function th(){let e=Qm("undo");e?.undo&&Array.isArray(e.undo.
before)&&Um(e),addEventListener("popstate",()=>{Bc()}),addEventListener("pagehide",()=>Xm("undo",Km())),await Bc(),It(()=>{
let{state:t,how:n}=el.value;n!=="load"&&(rr=rr.then(()=>ll(t,n)))})}function Eo(e,t=""){history.pushState(null,"",bn(e)+
(t===""?"":`#${t}`)),Bc()}function Ic(e=ct.value){Fr.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
rr=rr.then(()=>ll(e,"push"))}async function Hc(e){return`${bn(Mm(e.document.dataset,e.view))}#${await Pm(e)}`}async function ll(e,t){
let n=await Hc(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),Fr.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Bc(){let e=++eh,t=Tm(_m(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){Fr.value=t;return}let n=await Ya(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Fc(t.dataset,t.view);e===eh&&(Ac({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),Fr.value=t,n||(rr=rr.then(
()=>ll(ct.value,"replace"))))}async function Fi(e){let{view:t,document:n}=ct.value,o=await Fc(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){Ac(r),Fr.value={kind:"view",dataset:e,view:t,fragment:""},rr=rr.then(()=>ll(r,"repla\
ce"));return}re(r),Fr.value.kind!=="view"&&Ic()}var kn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},_n={text:kn.other,kind:"other"},PS=new Set(Object.
values(kn)),$S=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function DS(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function he(e){return e.toWellFormed().replace($S,DS).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function ae(e){
if(e==null)return{text:kn.null,kind:"null"};if(e==="")return{text:kn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>ae(n).text).join(", "),kind:"value"};let t=he(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:PS.has(t)?`"${t}"`:t,kind:"value"}}var ES=new Intl.Segmenter("en",{granularity:"grapheme"});function nh(e){return Array.
from(ES.segment(e),t=>t.segment)}function Bs(e,t){if(e.length<=t)return e;let n=nh(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function ul(e,t){if(e.length<=t)return e;let n=nh(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var AS=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function cl(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function zi(e,t){return e<0?"−"+t:t}function X(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return zi(e,cl(n)+(o===void 0?"":`.${o}`))}
function U(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return zi(e,OS(t));if(t>=9995e11)return zi(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=AS.find(([r])=>Number((t/r).toPrecision(3))>=1);return zi(e,Number(t/
n).toPrecision(3)+" "+o)}function OS(e){return Number.isInteger(e)?cl(String(e)):e>=1e3?cl(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function B(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return zi(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return zi(e,`${cl(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function uo(e){
let t=B(e);return e>0?`+${t}`:t}function oh(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${U(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${U(e)} ±${B(o)}`}function rh(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function zn(e,t,n=`${t}\
s`){return`${U(e)} ${e===1?t:n}`}var Vc=[[86400,"d"],[3600,"h"],[60,"min"]];function Ge(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Ge(-e)}`;
if(e<59.95)return RS(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Vc.findIndex(
([c])=>t>=c),[o,r]=Vc[n],s=Math.floor(t/o),[a,l]=Vc[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${r}`:
`${s}${" "}${r} ${u}${" "}${l}`}function RS(e){return e===0?`0${" "}s`:e<999e-6?`${Wc(e*1e6)}${" "}µs`:e<.9995?
`${Wc(e*1e3)}${" "}ms`:`${Wc(e)}${" "}s`}function Wc(e){return String(Number(e.toPrecision(e>=100?3:2)))}function ih(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Ge(e/1e3)}var LS={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},sh=new Map;function ah(e,t){let n=`${t} ${e}`,o=sh.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...LS[t],timeZone:e,hourCycle:"h23"}),sh.set(n,o)),o}function qc(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function pt(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):qc(t)?ah(t,n).format(o):`${ah("UTC",n).format(o)} UTC`}function lh(e,t=Date.now()){return e==="UTC"||!qc(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function uh(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:qc(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),r=s=>o.get(s)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function Ao(e,t,n){return t>=300*86400?pt(e,n,"year"):t>=28*86400?pt(e,n,"month"):t>=.9*86400?
pt(e,n,"day"):t>=60?pt(e,n,"minute"):pt(e,n,"second")}function Is(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function co(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${X(e)} ms`:Ge(e/1e3);case"seconds":return n?`${X(e)} s`:Ge(e);case"bytes":return n?`${X(e)} B`:rh(
e);case"share":return n?`${X(e*100)} %`:B(e);case"none":return n?X(e):U(e)}}function Hs(e){return e.type==="int64"||e.type===
"float64"}function pl(e,t,n){return typeof e=="number"&&Hs(t)?{text:co(e,Is(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:pt(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:ae(e)}var Kc={};sc(Kc,{default:()=>IS,empty:()=>zS,null:()=>FS,other:()=>BS,value:()=>NS});var NS="or",FS="nr",zS="dr",BS="pr",
IS={value:NS,null:FS,empty:zS,other:BS};var HS=Symbol.for("pv"),VS=0;function i(e,t,n,o,r,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:HS,__v:--VS,__i:-1,__u:0};return(r||
s)&&(c.__source=r,c.__self=s),be.vnode&&be.vnode(c),c}function H({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??ae(e),s=o?ul(r.text,n):Bs(r.text,n);return i("bdi",{class:Kc[r.
kind],title:s===r.text?void 0:Bs(r.text,2e3),children:s})}function Ce(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var WS={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
00l4.500 4.500L8 14.500",left:"M12 5.500L7.500 10l4.500 4.500",up:"M5.500 12.500L10 8l4.500 4.500",more:"M4.500 10h.010M\
10 10h.010M15.500 10h.010",warning:"M10 3l7.500 13.500h-15zM10 8v4M10 14.200v.100",error:"M10 17a7 7 0 100-14 7 7 0 000 \
14zM10 6.500v4.500M10 13.500v.100",info:"M10 17a7 7 0 100-14 7 7 0 000 14zM10 9.500v4M10 6.600v.100",clock:"M10 17a7 7 0\
 100-14 7 7 0 000 14zM10 6v4.200l2.800 1.800",calendar:"M4 5h12v11H4zM4 8.500h12M7 3v3M13 3v3",globe:"M10 17a7 7 0 100-1\
4 7 7 0 000 14zM3 10h14M10 3c-4 4-4 10 0 14M10 3c4 4 4 10 0 14",compare:"M3 14l5-6 4 3 5-7M3 17.500h2M7.500 17.500h2M12 \
17.500h2",sample:"M10 17a7 7 0 100-14 7 7 0 000 14zM10 10V3M10 10l5 5",sun:"M10 13.500a3.500 3.500 0 100-7 3.500 3.500 0\
 000 7zM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1 1M14.700 14.700l1 1M15.700 4.300l-1 1M5.300 14.700\
l-1 1",moon:"M16 12.500A7 7 0 017.500 4a6.500 6.500 0 108.500 8.500z",collapse:"M4 4v12M16 6l-4 4 4 4M12 10h5",copy:"M7 \
7h9v9H7zM13 7V4H4v9h3",download:"M10 3v10M6 9.500l4 4 4-4M4 16.500h12",upload:"M10 14V4M6 7.500l4-4 4 4M4 16.500h12",filter:"\
M3 5h14M6 10h8M8.500 15h3",pause:"M7 4.500v11M13 4.500v11",play:"M6 4l10 6-10 6z",star:"M10 3l2.200 4.600 5 .700-3.600 3\
.500.900 5L10 14.400 5.500 16.800l.900-5L2.800 8.300l5-.700z",edit:"M4 16l.700-3.300L13.500 4 16 6.500l-8.700 8.800z",trash:"\
M4 6h12M8 6V4h4v2M5.500 6l.800 10.500h7.400L14.500 6",braces:"M8 4c-3 0-1 5-4 6 3 1 1 6 4 6M12 4c3 0 1 5 4 6-3 1-1 6-4 6",
sortUp:"M10 16V5M6 9l4-4 4 4",sortDown:"M10 4v11M6 11l4 4 4-4",actor:"M10 10a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM3.\
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function le({name:e,size:t=16}){return i("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:i("path",{d:WS[e]})})}var ch=8;function qS(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-ch,o)),s=Math.min(o,Math.ceil((e+t)/n)+ch);return{
first:r,end:s,before:r*n,after:(o-s)*n}}function dl(e,t,n){let[o,r]=D({scroll:0,height:600});return ue(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;r(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),qS(o.scroll,o.height,t,n)}function ph(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function fl(e,t,n,o,r=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=r||o===0?null:{row:Math.max(r,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var dh="ee",fh="lr",Uc="h",mh="E",hh="re",gh="t",yh="f",ml="sr",Gc="ae",jc="o",vh="I",Jc="xr",bh="U",xh="cr",wh="gr";function kt(e){let{columns:t,rows:n,summary:o=[]}=e,r=ne(null),s=vn(),a=ph(),l=dl(r,a,n.length),[u,c]=D(null),[p,f]=D(new Map),
m=t.map(({key:k,width:x})=>{let T=p.get(k);return T===void 0?x??"minmax(80px, max-content)":`${T}px`}).join(" ")+" minma\
x(0, 1fr)",g=k=>{let x=fl(k,u,n.length+o.length,t.length,e.onSort?-1:0);if(x){k.preventDefault(),c(x),US(r.current,x,a);
return}let T=u?[...n,...o][u.row]:void 0,w=u?t[u.column]:void 0;if(u?.row===-1&&w&&(k.key==="Enter"||k.key===" ")){k.preventDefault(),
w.sortable!==!1&&e.onSort?.(kh(w,e.sort??null));return}let _=r.current?.querySelector('[data-cursor="true"]');(k.key==="\
Enter"||k.key===".")&&T!==void 0&&w&&_&&k.target===r.current&&(k.preventDefault(),k.stopPropagation(),(e.onMenu??e.onCell)?.(
T,w,_))},b=(k,x,T)=>i(GS,{id:s,row:k,at:x,columns:t,cursor:u?.row===x?u.column:-1,onCursor:c,summary:T,last:x===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},T?`summary ${x}`:x);return i("div",{ref:r,class:dh,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:g,onFocus:k=>{k.target===r.current&&!u&&c({row:0,column:0})},children:i("div",{class:fh,role:"\
presentation",style:{gridTemplateColumns:m},children:[i("div",{role:"row","aria-rowindex":1,class:Ce(Uc,mh),children:t.map(
(k,x)=>i(jS,{id:`${s}--1-${x}`,column:k,cursor:u?.row===-1&&u.column===x,sort:e.sort??null,onSort:e.onSort,onWidth:T=>f(
new Map(p).set(k.key,T))},k.key))}),l.before>0&&i("div",{role:"presentation",class:xh,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((k,x)=>b(k,l.first+x,!1)),l.after>0&&i("div",{role:"presentation",class:wh,style:{height:`${l.after}\
px`}}),o.map((k,x)=>b(k,n.length+x,!0))]})})}function US(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function GS({id:e,row:t,at:n,columns:o,cursor:r,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return i("div",{role:"row","aria-rowindex":n+2,class:Ce(Uc,a&&bh,l&&hh),children:o.
map((p,f)=>i("div",{id:`${e}-${n}-${f}`,role:"gridcell","aria-colindex":f+1,"data-cursor":f===r,class:Ce(gh,p.number&&Gc,
f===r&&Jc),onPointerDown:()=>s({row:n,column:f}),onClick:c&&(m=>c(t,p,m.currentTarget)),onContextMenu:u&&(m=>{m.preventDefault(),
u(t,p,m.currentTarget)}),children:i("span",{class:ml,children:p.cell(t,n)})},p.key))})}function kh(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function jS({id:e,column:t,
cursor:n,sort:o,onSort:r,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
f=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=m=>s(Math.max(
48,Math.round(f+m.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=r!==void 0&&t.sortable!==!1;return i("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:Ce(yh,t.number&&Gc,n&&Jc),children:[u?i("button",{type:"\
button",tabIndex:-1,class:jc,onClick:()=>r(kh(t,o)),children:[i("span",{class:ml,children:t.head}),a!=="none"&&i(le,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):i("span",{class:jc,children:i("span",{class:ml,children:t.head})}),i("span",
{class:vh,onPointerDown:l})]})}function hl(e,t){let n=Ae(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),r=o.slice(0,Math.min(
n,e.columns.length)),s=r.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:r.
filter(a=>a!==s),measures:o.slice(r.length).filter(a=>Hs(e.columns[a]))}}function Ch(e,t,n){let o=new Map;for(let l of e.
rows){let u=_h(l[t.time]);u!==null&&o.set(u,0)}let r=[...o.keys()].sort((l,u)=>l-u);r.forEach((l,u)=>o.set(l,u));let s=new Map;
for(let l of e.rows){let u=_h(l[t.time]);if(u===null)continue;let c=t.keys.map(g=>l[g]),p=JSON.stringify(c),f=s.get(p);f||
s.set(p,f={keys:c,values:new Array(r.length).fill(null)});let m=l[n];f.values[o.get(u)]=typeof m=="number"?m:null}let a=[
...s.values()].map(l=>({...l,total:l.values.reduce((u,c)=>u+(c??0),0)}));return{times:r,series:a.sort((l,u)=>u.total-l.total)}}
function _h(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Ws(e){let t=e.slice(
1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function gl({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:s}){let a=Ee(()=>YS(e,t,n),[e,n]),l=Ee(()=>e.rows.map(c=>({
cells:c,kind:"group"})),[e]),u=Ee(()=>JS(e),[e]);return i(kt,{label:"Answer",columns:a,rows:l,summary:u,...o===void 0?{}:
{sort:o},...r?{onSort:r}:{},...s?{onCell:(c,p,f)=>s(c.cells,p.key,f)}:{}})}function JS(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function YS(e,t,n){let o=hl(
e,t),r=o.time<0?0:Ws([...new Set(e.rows.map(a=>Date.parse(String(a[o.time]))/1e3))].sort((a,l)=>a-l)),s=new Set([o.time,
...o.keys]);return e.columns.map((a,l)=>({key:a.name,head:i(H,{value:a.name,most:48}),number:Hs(a)&&!s.has(l),cell:u=>u.
kind!=="group"&&s.has(l)?l===0?i(H,{shown:ZS(u.kind)}):null:l===o.time?Ao(String(u.cells[l]),r,n):i(QS,{value:u.cells[l],
column:a,zone:n})}))}function ZS(e){return e==="other"?_n:{text:kn.total,kind:"other"}}function QS({value:e,column:t,zone:n}){
let o=pl(e,t,n);return typeof e=="number"?i("span",{title:co(e,Is(t.name),!0),children:o.text}):i(H,{shown:o,most:64,middle:!0})}function yl(e,t,n={}){let{side:o="bottom",align:r="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let k=t.right+s+a<=u-8;Th(
e,k?t.right+s:t.left-s-a,Sh(t.top,l,c));return}let p=c-8-t.bottom-s,f=t.top-s-8,m=o==="bottom"?l<=p||p>=f:!(l<=f||f>=p),
g=Math.max(m?p:f,64),b=r==="start"?t.left:r==="end"?t.right-a:t.left+(t.width-a)/2;l>g&&(e.style.maxHeight=`${g}px`),Th(
e,Sh(b,a,u),m?t.bottom+s:t.top-s-Math.min(l,g))}function Sh(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Th(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var Mh="hr";var Zc=de(null),Yc,t2=500;function Ph(e,t,n){clearTimeout(Yc),Yc=setTimeout(()=>{e.isConnected&&(Zc.value={anchor:e,text:t})},
n)}function zr(){clearTimeout(Yc),Zc.value=null}function Bi(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&Ph(
t.currentTarget,e,t2)},onPointerLeave:zr,onPointerDown:zr,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
Ph(n,e,0)},onBlur:zr}:{}}function $h(){let e=ne(null),t=Zc.value;return wt(()=>{!e.current||!t||(e.current.showPopover(),
yl(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?i("div",{ref:e,popover:"man\
ual",role:"tooltip",class:Mh,children:t.text}):null}var Qc={};sc(Qc,{button:()=>Xc,danger:()=>r2,default:()=>s2,iconOnly:()=>ep,outlined:()=>n2,primary:()=>o2,quiet:()=>i2,
small:()=>tp});var Xc="a",n2="fr",o2="L",r2="ur",ep="ie",i2="te",tp="oe",s2={button:Xc,outlined:n2,primary:o2,danger:r2,
iconOnly:ep,quiet:i2,small:tp};function j(e){let{children:t,icon:n,after:o,label:r,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=Bi(u||s?[r,s].filter(
Boolean).join("  "):void 0);return i("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:Ce(Xc,a!=="plain"&&
Qc[a],u&&ep,l&&tp,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&i(le,{name:n}),t,o&&i(le,{name:o,size:12})]})}var Dh="mr",Eh="vr",Ah="br",Oh="wr",Rh="yr",Lh="kr";function rt({title:e,summary:t,actions:n,table:o,announced:r="",onKey:s,legend:a,children:l}){let[u,c]=D(!1),p=vn();return i(
"figure",{class:Dh,"aria-labelledby":p,children:[i("div",{class:Eh,children:[i("h2",{class:Ah,children:e}),i("div",{class:Oh,
children:[n,i(j,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>c(
!u)})]})]}),i("figcaption",{id:p,class:"spoken",children:t}),u?i("div",{class:Lh,children:o}):i(I,{children:[i("div",{class:Rh,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:m=>{if(!(m.ctrlKey||m.metaKey||m.altKey)){
if(m.key==="t"||m.key==="T")c(!0);else if(!s?.(m))return;m.preventDefault(),m.stopPropagation()}},children:l}),a]}),i("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var np=new Map,vl=7;function Br(e,t){let n=JSON.stringify([e,t??null]),o=np.get(n);return o===void 0&&(o=[...np.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,np.set(n,o)),o}function Hi(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/vl)%4]}function ar(e){return`--series-${e%vl+1}`}var Nh=de(0),Fh=Nh;new MutationObserver(()=>{Nh.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Vi(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var zh="zr",Bh="jr",Ih="Sr",Hh="u",Vh="Br",Wh="Xr",qh="Cr";var u2=12;function bl({rows:e,all:t,hidden:n,onHidden:o,text:r}){let[s,a]=D(""),l=p=>p.keys.map(f=>ae(f).text).join(", "),
u=s===""?e:e.filter(p=>l(p).toLowerCase().includes(s.toLowerCase())),c=(p,f)=>{let m=e.filter(k=>k.key!==p.key).map(k=>k.
key),g=!n.has(p.key)&&m.every(k=>n.has(k));if(!f)return o(g?new Set:new Set(m));let b=new Set(n);b.delete(p.key)||b.add(
p.key),o(b)};return i("div",{class:zh,children:[e.length>=u2&&i("input",{class:Bh,"aria-label":"Find in legend",placeholder:"\
find in legend",value:s,onInput:p=>a(p.currentTarget.value)}),i("div",{class:Ih,children:u.map(p=>i("button",{type:"butt\
on",class:Hh,"aria-pressed":!n.has(p.key),onClick:f=>c(p,f.ctrlKey||f.metaKey),children:[i("svg",{width:"16",height:"8",
"aria-hidden":"true",children:i("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":Hi(p.color).join(
" "),style:{stroke:`var(${ar(p.color)})`}})}),i("span",{class:Vh,children:i(H,{value:p.keys.length===1?p.keys[0]:p.keys,
most:48,middle:!0})}),i("span",{class:Wh,children:p.last===null?"–":r(p.last)})]},p.key))}),t>e.length&&i("p",{class:qh,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var c2="uplot",p2="u-hz",d2="u-vt",f2="u-title",m2="u-wrap",h2="u-under",g2="u-over",y2="u-axis",Wr="u-off",v2="u-select",
b2="u-cursor-x",x2="u-cursor-y",w2="u-cursor-pt",k2="u-legend",_2="u-live",C2="u-inline",S2="u-series",T2="u-marker",Kh="\
u-label",M2="u-value",Ks="width",Us="height";var Uh="bottom",Wi="left",op="right",xp="#000",Gh=xp+"0",rp="mousemove",jh="mousedown",ip="mouseup",Jh="mouseenter",Yh="\
mouseleave",Zh="dblclick",P2="resize",$2="scroll",Qh="change",Cl="dppxchange",wp="--",Yi=typeof window<"u",cp=Yi?document:
null,Ki=Yi?window:null,D2=Yi?navigator:null,Se,xl;function pp(){let e=devicePixelRatio;Se!=e&&(Se=e,xl&&fp(Qh,xl,pp),xl=
matchMedia(`(min-resolution: ${Se-.001}dppx) and (max-resolution: ${Se+.001}dppx)`),qr(Qh,xl,pp),Ki.dispatchEvent(new CustomEvent(
Cl)))}function sn(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function dp(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function He(e,t,n){e.style[t]=n+"px"}function In(e,t,n,o){let r=cp.createElement(e);return t!=null&&sn(r,
t),n?.insertBefore(r,o),r}function Cn(e,t){return In("div",e,t)}var Xh=new WeakMap;function po(e,t,n,o,r){let s="transla\
te("+t+"px,"+n+"px)",a=Xh.get(e);s!=a&&(e.style.transform=s,Xh.set(e,s),t<0||n<0||t>o||n>r?sn(e,Wr):dp(e,Wr))}var eg=new WeakMap;
function tg(e,t,n){let o=t+n,r=eg.get(e);o!=r&&(eg.set(e,o),e.style.background=t,e.style.borderColor=n)}var ng=new WeakMap;
function og(e,t,n,o){let r=t+""+n,s=ng.get(e);r!=s&&(ng.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var kp={passive:!0},E2={...kp,capture:!0};function qr(e,t,n,o){t.addEventListener(
e,n,o?E2:kp)}function fp(e,t,n,o){t.removeEventListener(e,n,kp)}Yi&&pp();function Hn(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)r=s?n+o>>1:an((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function Eg(e){return(n,o,r)=>{
let s=-1,a=-1;for(let l=o;l<=r;l++)if(e(n[l])){s=l;break}for(let l=r;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var Ag=e=>e!=
null,Og=e=>e!=null&&e>0,Ml=Eg(Ag),A2=Eg(Og);function O2(e,t,n,o=0,r=!1){let s=r?A2:Ml,a=r?Og:Ag;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??Oe,u??-Oe]}function Pl(e,t,n,o){let r=sg(e),s=sg(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
Oo:Rg,l=r==1?an:Sn,u=s==1?Sn:an,c=l(a(ft(e))),p=u(a(ft(t))),f=Ui(n,c),m=Ui(n,p);return n==10&&(c<0&&(f=Re(f,-c)),p<0&&(m=
Re(m,-p))),o||n==2?(e=f*r,t=m*s):(e=zg(e,f),t=$l(t,m)),[e,t]}function _p(e,t,n,o){let r=Pl(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var Cp=.1,rg={mode:3,pad:Cp},js={pad:0,soft:null,mode:0},R2={min:js,max:js};function Sl(e,t,n,o){return Dl(
n)?ig(e,t,n):(js.pad=n,js.soft=o?0:null,js.mode=o?3:0,ig(e,t,R2))}function ke(e,t){return e??t}function L2(e,t,n){for(t=
ke(t,0),n=ke(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function ig(e,t,n){let o=n.min,r=n.max,s=ke(o.pad,
0),a=ke(r.pad,0),l=ke(o.hard,-Oe),u=ke(r.hard,Oe),c=ke(o.soft,Oe),p=ke(r.soft,-Oe),f=ke(o.mode,0),m=ke(r.mode,0),g=t-e,b=Oo(
g),k=Wt(ft(e),ft(t)),x=Oo(k),T=ft(x-b);(g<1e-24||T>10)&&(g=0,(e==0||t==0)&&(g=1e-24,f==2&&c!=Oe&&(s=0),m==2&&p!=-Oe&&(a=
0)));let w=g||k||1e3,_=Oo(w),S=Ui(10,an(_)),R=w*(g==0?e==0?.1:1:s),A=Re(zg(e-R,S/10),24),O=e>=c&&(f==1||f==3&&A<=c||f==2&&
A>=c)?c:Oe,z=Wt(l,A<O&&e>=O?O:Vn(O,A)),N=w*(g==0?t==0?.1:1:a),F=Re($l(t+N,S/10),24),$=t<=p&&(m==1||m==3&&F>=p||m==2&&F<=
p)?p:-Oe,J=Vn(u,F>$&&t<=$?$:Wt($,F));return z==J&&z==0&&(J=100),[z,J]}var N2=new Intl.NumberFormat(Yi?D2.language:"en-US"),
Sp=e=>N2.format(e),ln=Math,_l=ln.PI,ft=ln.abs,an=ln.floor,dt=ln.round,Sn=ln.ceil,Vn=ln.min,Wt=ln.max,Ui=ln.pow,sg=ln.sign,
Oo=ln.log10,Rg=ln.log2,F2=(e,t=1)=>ln.sinh(e)*t,sp=(e,t=1)=>ln.asinh(e/t),Oe=1/0;function ag(e){return(Oo((e^e>>31)-(e>>
31))|0)+1}function mp(e,t,n){return Vn(Wt(e,t),n)}function Lg(e){return typeof e=="function"}function ge(e){return Lg(e)?
e:()=>e}var z2=()=>{},Ng=e=>e,Fg=(e,t)=>t,B2=e=>null,lg=e=>!0,ug=(e,t)=>e==t,I2=/\.\d*?(?=9{6,}|0{6,})/gm,Kr=e=>{if(Ig(e)||
ur.has(e))return e;let t=`${e}`,n=t.match(I2);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,s]=t.
split("e");return+`${Kr(r)}e${s}`}return Re(e,o)};function Hr(e,t){return Kr(Re(Kr(e/t))*t)}function $l(e,t){return Kr(Sn(
Kr(e/t))*t)}function zg(e,t){return Kr(an(Kr(e/t))*t)}function Re(e,t=0){if(Ig(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return dt(o)/n}var ur=new Map;function Bg(e){return((""+e).split(".")[1]||"").length}function Ys(e,t,n,o){let r=[],s=o.map(
Bg);for(let a=t;a<n;a++){let l=ft(a),u=Re(Ui(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*u,f=(a>=
0?0:l)+(a>=s[c]?0:s[c]),m=e==10?p:Re(p,f);r.push(m),ur.set(m,f)}}return r}var Js={},Tp=[],Gi=[null,null],lr=Array.isArray,
Ig=Number.isInteger,H2=e=>e===void 0;function cg(e){return typeof e=="string"}function Dl(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function V2(e){return e!=null&&typeof e=="object"}var W2=Object.getPrototypeOf(
Uint8Array),Hg="__proto__";function ji(e,t=Dl){let n;if(lr(e)){let o=e.find(r=>r!=null);if(lr(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=ji(e[r],t)}else n=e.slice()}else if(e instanceof W2)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=Hg&&(n[o]=ji(e[o],t))}else n=e;return n}function it(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=Hg&&(Dl(e[r])?it(e[r],ji(o[r])):e[r]=ji(o[r]))}return e}var q2=0,K2=1,U2=2;function G2(e,t,n){for(let o=0,r,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(r=a-1;r>=0&&e[r]==null;)e[r--]=null;for(r=a+1;r<n&&e[r]==null;)e[s=r++]=null}}}function j2(e,t){
if(Z2(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return Q2(a[0])||(a=Y2(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],r=o[0].length,s=new Map;for(let a=0;a<r;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let p=l[c],f=Array(r).fill(void 0),m=t?t[a][c]:K2,g=[];for(let b=0;b<p.length;b++){let k=p[b],x=s.get(u[b]);
k===null?m!=q2&&(f[x]=k,m==U2&&g.push(x)):f[x]=k}G2(f,g,r),o.push(f)}}return o}var J2=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function Y2(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let r=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];r.push(l)}
return r}function Z2(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let s=0;s<n;s++)if(r[s]!=t[s])return!1}}return!0}function Q2(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let s=Wt(1,an((r-o+1)/t));for(let a=e[o],l=o+s;l<=
r;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var Vg=["January","February","March","April","May","June",
"July","August","September","October","November","December"],Wg=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function qg(e){return e.slice(0,3)}var X2=Wg.map(qg),eT=Vg.map(qg),tT={MMMM:Vg,MMM:eT,WWWW:Wg,WWW:X2};function qs(e){
return(e<10?"0":"")+e}function nT(e){return(e<10?"00":e<100?"0":"")+e}var oT={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>qs(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>qs(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>qs(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>qs(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>qs(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>nT(e.getMilliseconds())};function Mp(e,t){t=t||tT;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?oT[r[1]]:r[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var rT=new Intl.DateTimeFormat().resolvedOptions().timeZone;function iT(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==rT?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var Kg=e=>e%1==0,Tl=[1,2,2.5,5],sT=Ys(10,-32,0,Tl),Ug=Ys(10,0,32,Tl),aT=Ug.filter(Kg),Vr=sT.concat(
Ug),Pp=`
`,Gg="{YYYY}",pg=Pp+Gg,jg="{M}/{D}",Gs=Pp+jg,wl=Gs+"/{YY}",Jg="{aa}",lT="{h}:{mm}",qi=lT+Jg,dg=Pp+qi,fg=":{ss}",Me=null;
function Yg(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,s=r*30,a=r*365,u=(e==1?Ys(10,0,3,Tl).filter(Kg):Ys(10,-3,0,Tl)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,Gg,Me,Me,Me,Me,Me,Me,1],[r*28,"{MMM}",pg,Me,Me,Me,Me,Me,1],[r,jg,pg,Me,
Me,Me,Me,Me,1],[o,"{h}"+Jg,wl,Me,Gs,Me,Me,Me,1],[n,qi,wl,Me,Gs,Me,Me,Me,1],[t,fg,wl+" "+qi,Me,Gs+" "+qi,Me,dg,Me,1],[e,fg+
".{fff}",wl+" "+qi,Me,Gs+" "+qi,Me,dg,Me,1]];function p(f){return(m,g,b,k,x,T)=>{let w=[],_=x>=a,S=x>=s&&x<a,R=f(b),A=Re(
R*e,3),O=ap(R.getFullYear(),_?0:R.getMonth(),S||_?1:R.getDate()),z=Re(O*e,3);if(S||_){let N=S?x/s:0,F=_?x/a:0,$=A==z?A:Re(
ap(O.getFullYear()+F,O.getMonth()+N,1)*e,3),J=new Date(dt($/e)),W=J.getFullYear(),ie=J.getMonth();for(let te=0;$<=k;te++){
let ye=ap(W+F*te,ie+N*te,1),ee=ye-f(Re(ye*e,3));$=Re((+ye+ee)*e,3),$<=k&&w.push($)}}else{let N=x>=r?r:x,F=an(b)-an(A),$=z+
F+$l(A-z,N);w.push($);let J=f($),W=J.getHours()+J.getMinutes()/n+J.getSeconds()/o,ie=x/o,te=m.axes[g]._space,ye=T/te;for(;$=
Re($+x,e==1?0:3),!($>k);)if(ie>1){let ee=an(Re(W+ie,6))%24,xe=f($).getHours()-ee;xe>1&&(xe=-1),$-=xe*o,W=(W+ie)%24;let $e=w[w.
length-1];Re(($-$e)/x,3)*ye>=.7&&w.push($)}else w.push($)}return w}}return[u,c,p]}var[uT,cT,pT]=Yg(1),[dT,fT,mT]=Yg(.001);
Ys(2,-53,53,[1]);function mg(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function hg(e,t){
return(n,o,r,s,a)=>{let l=t.find(b=>a>=b[0])||t[t.length-1],u,c,p,f,m,g;return o.map(b=>{let k=e(b),x=k.getFullYear(),T=k.
getMonth(),w=k.getDate(),_=k.getHours(),S=k.getMinutes(),R=k.getSeconds(),A=x!=u&&l[2]||T!=c&&l[3]||w!=p&&l[4]||_!=f&&l[5]||
S!=m&&l[6]||R!=g&&l[7]||l[1];return u=x,c=T,p=w,f=_,m=S,g=R,A(k)})}}function hT(e,t){let n=Mp(t);return(o,r,s,a,l)=>r.map(
u=>n(e(u)))}function ap(e,t,n){return new Date(e,t,n)}function gg(e,t){return t(e)}var gT="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function yg(e,t){return(n,o,r,s)=>s==null?wp:t(e(o))}function yT(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function vT(e,t){return e.series[t].fill(e,t)}var bT={show:!0,live:!0,isolate:!1,mount:z2,
markers:{show:!0,width:2,stroke:yT,fill:vT,dash:"solid"},idx:null,idxs:null,values:[]};function xT(e,t){let n=e.cursor.points,
o=Cn(),r=n.size(e,t);He(o,Ks,r),He(o,Us,r);let s=r/-2;He(o,"marginLeft",s),He(o,"marginTop",s);let a=n.width(e,t,r);return a&&
He(o,"borderWidth",a),o}function wT(e,t){let n=e.series[t].points;return n._fill||n._stroke}function kT(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function _T(e,t){return e.series[t].points.size}var lp=[0,0];function CT(e,t,n){return lp[0]=
t,lp[1]=n,lp}function kl(e,t,n,o=!0){return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function up(e,t,n,o=!0){return r=>{
(!o||r.target==t)&&n(r)}}var ST={show:!0,x:!0,y:!0,lock:!1,move:CT,points:{one:!1,show:xT,size:_T,width:0,stroke:kT,fill:wT},
bind:{mousedown:kl,mouseup:kl,click:kl,dblclick:kl,mousemove:up,mouseleave:up,mouseenter:up},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-
r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Zg={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},$p=it({},Zg,{filter:Fg}),Qg=it({},$p,{size:10}),Xg=it({},Zg,{show:!1}),Dp='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',ey="bold "+Dp,ty=1.5,vg={show:!0,scale:"x",stroke:xp,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ey,side:2,grid:$p,ticks:Qg,border:Xg,font:Dp,lineGap:ty,rotate:0},TT="\
Value",MT="Time",bg={show:!0,scale:"x",auto:!1,sorted:1,min:Oe,max:-Oe,idxs:[]};function PT(e,t,n,o,r){return t.map(s=>s==
null?"":Sp(s))}function $T(e,t,n,o,r,s,a){let l=[],u=ur.get(r)||0;n=a?n:Re($l(n,r),u);for(let c=n;c<=o;c=Re(c+r,u))l.push(
Object.is(c,-0)?0:c);return l}function hp(e,t,n,o,r,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?Oo:Rg,p=an(c(n));
r=Ui(u,p),u==10&&(r=Vr[Hn(r,Vr)]);let f=n,m=r*u;u==10&&(m=Vr[Hn(m,Vr)]);do l.push(f),f=f+r,u==10&&!ur.has(f)&&(f=Re(f,ur.
get(r))),f>=m&&(r=f,m=r*u,u==10&&(m=Vr[Hn(m,Vr)]));while(f<=o);return l}function DT(e,t,n,o,r,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?hp(e,t,Wt(u,n),o,r):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?hp(e,t,Wt(u,-o),-n,r):[u]).reverse().map(m=>-m).
concat(p,c)}var ny=/./,ET=/[12357]/,AT=/[125]/,xg=/1/,gp=(e,t,n,o)=>e.map((r,s)=>t==4&&r==0||s%o==0&&n.test(r.toExponential()[r<
0?1:0])?r:null);function OT(e,t,n,o,r){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),f=u(9,a)-
p>=c?ny:u(7,a)-p>=c?ET:u(5,a)-p>=c?AT:xg;if(f==xg){let m=ft(u(1,a)-p);if(m<c)return gp(t.slice().reverse(),l.distr,f,Sn(
c/m)).reverse()}return gp(t,l.distr,f,1)}function RT(e,t,n,o,r){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=ft(u(
1,a)-u(2,a));return c<l?gp(t.slice().reverse(),3,ny,Sn(l/c)).reverse():t}function LT(e,t,n,o){return o==null?wp:t==null?
"":Sp(t)}var wg={show:!0,scale:"y",stroke:xp,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ey,side:3,
grid:$p,ticks:Qg,border:Xg,font:Dp,lineGap:ty,rotate:0};function NT(e,t){let n=3+(e||1)*2;return Re(n*t,3)}function FT(e,t){
let{scale:n,idxs:o}=e.series[0],r=e._data[0],s=e.valToPos(r[o[0]],n,!0),a=e.valToPos(r[o[1]],n,!0),l=ft(a-s),u=e.series[t],
c=l/(u.points.space*Se);return o[1]-o[0]<=c}var kg={scale:null,auto:!0,sorted:0,min:Oe,max:-Oe},oy=(e,t,n,o,r)=>r,_g={show:!0,
auto:!0,sorted:0,gaps:oy,alpha:1,facets:[it({},kg,{scale:"x"}),it({},kg,{scale:"y"})]},Cg={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:oy,alpha:1,points:{show:FT,filter:null},values:null,min:Oe,max:-Oe,idxs:[],path:null,clip:null};function zT(e,t,n,o,r){
return n/10}var ry={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},BT=it({},ry,{time:!1,ori:1}),Sg={};
function iy(e,t){let n=Sg[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=
o)},pub(o,r,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=r&&n.plots[p].pub(o,r,s,a,l,u,c)}},e!=null&&(Sg[e]=n)),
n}var Ji=1,yp=2;function Ur(e,t,n){let o=e.mode,r=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[r.facets[0].scale]:a[e.series[0].scale],f=o==2?a[r.facets[1].scale]:a[r.scale],m=l.left,g=l.top,b=l.
width,k=l.height,x=e.valToPosH,T=e.valToPosV;return p.ori==0?n(r,u,c,p,f,x,T,m,g,b,k,Al,Zi,Rl,ay,uy):n(r,u,c,p,f,T,x,g,m,
k,b,Ol,Qi,Op,ly,cy)}function Ep(e,t){let n=0,o=0,r=ke(e.bands,Tp);for(let s=0;s<r.length;s++){let a=r[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function IT(e,t,n,o,r){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return r==-1?u.min:r==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function Ro(e,t,n,o,r,s){
return Ur(e,t,(a,l,u,c,p,f,m,g,b,k,x)=>{let T=a.pxRound,w=c.dir*(c.ori==0?1:-1),_=c.ori==0?Zi:Qi,S,R;w==1?(S=n,R=o):(S=o,
R=n);let A=T(f(l[S],c,k,g)),O=T(m(u[S],p,x,b)),z=T(f(l[R],c,k,g)),N=T(m(s==1?p.max:p.min,p,x,b)),F=new Path2D(r);return _(
F,z,N),_(F,A,N),_(F,A,O),F})}function El(e,t,n,o,r,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Rl:Op,u=n;for(let f=0;f<
e.length;f++){let m=e[f];if(m[1]>m[0]){let g=m[0]-u;g>0&&l(a,u,o,g,o+s),u=m[1]}}let c=n+r-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function HT(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Ap(e,t,n,o,r,s,a){let l=[],u=e.
length;for(let c=r==1?n:o;c>=n&&c<=o;c+=r)if(t[c]===null){let f=c,m=c;if(r==1)for(;++c<=o&&t[c]===null;)m=c;else for(;--c>=
n&&t[c]===null;)m=c;let g=s(e[f]),b=m==f?g:s(e[m]),k=f-r;g=a<=0&&k>=0&&k<u?s(e[k]):g;let T=m+r;b=a>=0&&T>=0&&T<u?s(e[T]):
b,b>=g&&l.push([g,b])}return l}function Tg(e){return e==0?Ng:e==1?dt:t=>Hr(t,e)}function sy(e){let t=e==0?Al:Ol,n=e==0?(r,s,a,l,u,c)=>{
r.arcTo(s,a,l,u,c)}:(r,s,a,l,u,c)=>{r.arcTo(a,s,u,l,c)},o=e==0?(r,s,a,l,u)=>{r.rect(s,a,l,u)}:(r,s,a,l,u)=>{r.rect(a,s,u,
l)};return(r,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(r,s,a,l,u):(c=Vn(c,l/2,u/2),p=Vn(p,l/2,u/2),t(r,s+c,a),n(r,s+l,a,s+l,a+u,c),
n(r,s+l,a+u,s,a+u,p),n(r,s,a+u,s,a,p),n(r,s,a,s+l,a,c),r.closePath())}}var Al=(e,t,n)=>{e.moveTo(t,n)},Ol=(e,t,n)=>{e.moveTo(
n,t)},Zi=(e,t,n)=>{e.lineTo(t,n)},Qi=(e,t,n)=>{e.lineTo(n,t)},Rl=sy(0),Op=sy(1),ay=(e,t,n,o,r,s)=>{e.arc(t,n,o,r,s)},ly=(e,t,n,o,r,s)=>{
e.arc(n,t,o,r,s)},uy=(e,t,n,o,r,s,a)=>{e.bezierCurveTo(t,n,o,r,s,a)},cy=(e,t,n,o,r,s,a)=>{e.bezierCurveTo(n,t,r,o,a,s)};
function py(e){return(t,n,o,r,s)=>Ur(t,n,(a,l,u,c,p,f,m,g,b,k,x)=>{let{pxRound:T,points:w}=a,_,S;c.ori==0?(_=Al,S=ay):(_=
Ol,S=ly);let R=Re(w.width*Se,3),A=(w.size-w.width)/2*Se,O=Re(A*2,3),z=new Path2D,N=new Path2D,{left:F,top:$,width:J,height:W}=t.
bbox;Rl(N,F-O,$-O,J+O*2,W+O*2);let ie=te=>{if(u[te]!=null){let ye=T(f(l[te],c,k,g)),ee=T(m(u[te],p,x,b));_(z,ye+A,ee),S(
z,ye,ee,A,0,_l*2)}};if(s)s.forEach(ie);else for(let te=o;te<=r;te++)ie(te);return{stroke:R>0?z:null,fill:z,clip:N,flags:Ji|
yp}})}function dy(e){return(t,n,o,r,s,a)=>{o!=r&&(s!=o&&a!=o&&e(t,n,o),s!=r&&a!=r&&e(t,n,r),e(t,n,a))}}var VT=dy(Zi),WT=dy(
Qi);function fy(e){let t=ke(e?.alignGaps,0);return(n,o,r,s)=>Ur(n,o,(a,l,u,c,p,f,m,g,b,k,x)=>{[r,s]=Ml(u,r,s);let T=a.pxRound,
w=W=>T(f(W,c,k,g)),_=W=>T(m(W,p,x,b)),S,R;c.ori==0?(S=Zi,R=VT):(S=Qi,R=WT);let A=c.dir*(c.ori==0?1:-1),O={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Ji},z=O.stroke,N=!1;if(s-r>=k*4){let W=Z=>n.posToVal(Z,c.key,!0),ie=null,te=null,
ye,ee,Kt,We=w(l[A==1?r:s]),xe=w(l[r]),$e=w(l[s]),fe=W(A==1?xe+1:$e-1);for(let Z=A==1?r:s;Z>=r&&Z<=s;Z+=A){let st=l[Z],qe=(A==
1?st<fe:st>fe)?We:w(st),Te=u[Z];qe==We?Te!=null?(ee=Te,ie==null?(S(z,qe,_(ee)),ye=ie=te=ee):ee<ie?ie=ee:ee>te&&(te=ee)):
Te===null&&(N=!0):(ie!=null&&R(z,We,_(ie),_(te),_(ye),_(ee)),Te!=null?(ee=Te,S(z,qe,_(ee)),ie=te=ye=ee):(ie=te=null,Te===
null&&(N=!0)),We=qe,fe=W(We+A))}ie!=null&&ie!=te&&Kt!=We&&R(z,We,_(ie),_(te),_(ye),_(ee))}else for(let W=A==1?r:s;W>=r&&
W<=s;W+=A){let ie=u[W];ie===null?N=!0:ie!=null&&S(z,w(l[W]),_(ie))}let[$,J]=Ep(n,o);if(a.fill!=null||$!=0){let W=O.fill=
new Path2D(z),ie=a.fillTo(n,o,a.min,a.max,$),te=_(ie),ye=w(l[r]),ee=w(l[s]);A==-1&&([ee,ye]=[ye,ee]),S(W,ee,te),S(W,ye,te)}
if(!a.spanGaps){let W=[];N&&W.push(...Ap(l,u,r,s,A,w,t)),O.gaps=W=a.gaps(n,o,r,s,W),O.clip=El(W,c.ori,g,b,k,x)}return J!=
0&&(O.band=J==2?[Ro(n,o,r,s,z,-1),Ro(n,o,r,s,z,1)]:Ro(n,o,r,s,z,J)),O})}function qT(e){let t=ke(e.align,1),n=ke(e.ascDesc,
!1),o=ke(e.alignGaps,0),r=ke(e.extend,!1);return(s,a,l,u)=>Ur(s,a,(c,p,f,m,g,b,k,x,T,w,_)=>{[l,u]=Ml(f,l,u);let S=c.pxRound,
{left:R,width:A}=s.bbox,O=xe=>S(b(xe,m,w,x)),z=xe=>S(k(xe,g,_,T)),N=m.ori==0?Zi:Qi,F={stroke:new Path2D,fill:null,clip:null,
band:null,gaps:null,flags:Ji},$=F.stroke,J=m.dir*(m.ori==0?1:-1),W=z(f[J==1?l:u]),ie=O(p[J==1?l:u]),te=ie,ye=ie;r&&t==-1&&
(ye=R,N($,ye,W)),N($,ie,W);for(let xe=J==1?l:u;xe>=l&&xe<=u;xe+=J){let $e=f[xe];if($e==null)continue;let fe=O(p[xe]),Z=z(
$e);t==1?N($,fe,W):N($,te,Z),N($,fe,Z),W=Z,te=fe}let ee=te;r&&t==1&&(ee=R+A,N($,ee,W));let[Kt,We]=Ep(s,a);if(c.fill!=null||
Kt!=0){let xe=F.fill=new Path2D($),$e=c.fillTo(s,a,c.min,c.max,Kt),fe=z($e);N(xe,ee,fe),N(xe,ye,fe)}if(!c.spanGaps){let xe=[];
xe.push(...Ap(p,f,l,u,J,O,o));let $e=c.width*Se/2,fe=n||t==1?$e:-$e,Z=n||t==-1?-$e:$e;xe.forEach(st=>{st[0]+=fe,st[1]+=Z}),
F.gaps=xe=c.gaps(s,a,l,u,xe),F.clip=El(xe,m.ori,x,T,w,_)}return We!=0&&(F.band=We==2?[Ro(s,a,l,u,$,-1),Ro(s,a,l,u,$,1)]:
Ro(s,a,l,u,$,We)),F})}function Mg(e,t,n,o,r,s,a=Oe){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==
void 0){if(l!=null){let p=ft(e[u]-e[l]);p<c&&(c=p,a=ft(n(e[u],o,r,s)-n(e[l],o,r,s)))}l=u}}return a}function KT(e){e=e||Js;
let t=ke(e.size,[.6,Oe,1]),n=e.align||0,o=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let s=ge(r),a=1-
t[0],l=ke(t[1],Oe),u=ke(t[2],1),c=ke(e.disp,Js),p=ke(e.each,g=>{}),{fill:f,stroke:m}=c;return(g,b,k,x)=>Ur(g,b,(T,w,_,S,R,A,O,z,N,F,$)=>{
let J=T.pxRound,W=n,ie=o*Se,te=l*Se,ye=u*Se,ee,Kt;S.ori==0?[ee,Kt]=s(g,b):[Kt,ee]=s(g,b);let We=S.dir*(S.ori==0?1:-1),xe=S.
ori==0?Rl:Op,$e=S.ori==0?p:(K,Ne,at,ui,Sr,eo,Tr)=>{p(K,Ne,at,Sr,ui,Tr,eo)},fe=ke(g.bands,Tp).find(K=>K.series[0]==b),Z=fe!=
null?fe.dir:0,st=T.fillTo(g,b,T.min,T.max,Z),Lt=J(O(st,R,$,N)),qe,Te,An,Xt=F,je=J(T.width*Se),Xn=!1,So=null,dn=null,Ko=null,
si=null;f!=null&&(je==0||m!=null)&&(Xn=!0,So=f.values(g,b,k,x),dn=new Map,new Set(So).forEach(K=>{K!=null&&dn.set(K,new Path2D)}),
je>0&&(Ko=m.values(g,b,k,x),si=new Map,new Set(Ko).forEach(K=>{K!=null&&si.set(K,new Path2D)})));let{x0:ai,size:ys}=c;if(ai!=
null&&ys!=null){W=1,w=ai.values(g,b,k,x),ai.unit==2&&(w=w.map(at=>g.posToVal(z+at*F,S.key,!0)));let K=ys.values(g,b,k,x);
ys.unit==2?Te=K[0]*F:Te=A(K[0],S,F,z)-A(0,S,F,z),Xt=Mg(w,_,A,S,F,z,Xt),An=Xt-Te+ie}else Xt=Mg(w,_,A,S,F,z,Xt),An=Xt*a+ie,
Te=Xt-An;An<1&&(An=0),je>=Te/2&&(je=0),An<5&&(J=Ng);let Ta=An>0,_r=Xt-An-(Ta?je:0);Te=J(mp(_r,ye,te)),qe=(W==0?Te/2:W==We?
0:Te)-W*We*((W==0?ie/2:0)+(Ta?je/2:0));let Nt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},li=Xn?null:new Path2D,
To=null;if(fe!=null)To=g.data[fe.series[1]];else{let{y0:K,y1:Ne}=c;K!=null&&Ne!=null&&(_=Ne.values(g,b,k,x),To=K.values(
g,b,k,x))}let Cr=ee*Te,pe=Kt*Te;for(let K=We==1?k:x;K>=k&&K<=x;K+=We){let Ne=_[K];if(Ne==null)continue;if(To!=null){let Ut=To[K]??
0;if(Ne-Ut==0)continue;Lt=O(Ut,R,$,N)}let at=S.distr!=2||c!=null?w[K]:K,ui=A(at,S,F,z),Sr=O(ke(Ne,st),R,$,N),eo=J(ui-qe),
Tr=J(Wt(Sr,Lt)),en=J(Vn(Sr,Lt)),fn=Tr-en;if(Ne!=null){let Ut=Ne<0?pe:Cr,On=Ne<0?Cr:pe;Xn?(je>0&&Ko[K]!=null&&xe(si.get(Ko[K]),
eo,en+an(je/2),Te,Wt(0,fn-je),Ut,On),So[K]!=null&&xe(dn.get(So[K]),eo,en+an(je/2),Te,Wt(0,fn-je),Ut,On)):xe(li,eo,en+an(
je/2),Te,Wt(0,fn-je),Ut,On),$e(g,b,K,eo-je/2,en,Te+je,fn)}}return je>0?Nt.stroke=Xn?si:li:Xn||(Nt._fill=T.width==0?T._fill:
T._stroke??T._fill,Nt.width=0),Nt.fill=Xn?dn:li,Nt})}function UT(e,t){let n=ke(t?.alignGaps,0);return(o,r,s,a)=>Ur(o,r,(l,u,c,p,f,m,g,b,k,x,T)=>{
[s,a]=Ml(c,s,a);let w=l.pxRound,_=ee=>w(m(ee,p,x,b)),S=ee=>w(g(ee,f,T,k)),R,A,O;p.ori==0?(R=Al,O=Zi,A=uy):(R=Ol,O=Qi,A=cy);
let z=p.dir*(p.ori==0?1:-1),N=_(u[z==1?s:a]),F=N,$=[],J=[];for(let ee=z==1?s:a;ee>=s&&ee<=a;ee+=z)if(c[ee]!=null){let We=u[ee],
xe=_(We);$.push(F=xe),J.push(S(c[ee]))}let W={stroke:e($,J,R,O,A,w),fill:null,clip:null,band:null,gaps:null,flags:Ji},ie=W.
stroke,[te,ye]=Ep(o,r);if(l.fill!=null||te!=0){let ee=W.fill=new Path2D(ie),Kt=l.fillTo(o,r,l.min,l.max,te),We=S(Kt);O(ee,
F,We),O(ee,N,We)}if(!l.spanGaps){let ee=[];ee.push(...Ap(u,c,s,a,z,_,n)),W.gaps=ee=l.gaps(o,r,s,a,ee),W.clip=El(ee,p.ori,
b,k,x,T)}return ye!=0&&(W.band=ye==2?[Ro(o,r,s,a,ie,-1),Ro(o,r,s,a,ie,1)]:Ro(o,r,s,a,ie,ye)),W})}function GT(e){return UT(
jT,e)}function jT(e,t,n,o,r,s){let a=e.length;if(a<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{
let u=Array(a),c=Array(a-1),p=Array(a-1),f=Array(a-1);for(let m=0;m<a-1;m++)p[m]=t[m+1]-t[m],f[m]=e[m+1]-e[m],c[m]=p[m]/
f[m];u[0]=c[0];for(let m=1;m<a-1;m++)c[m]===0||c[m-1]===0||c[m-1]>0!=c[m]>0?u[m]=0:(u[m]=3*(f[m-1]+f[m])/((2*f[m]+f[m-1])/
c[m-1]+(f[m]+2*f[m-1])/c[m]),isFinite(u[m])||(u[m]=0));u[a-1]=c[a-2];for(let m=0;m<a-1;m++)r(l,e[m]+f[m]/3,t[m]+u[m]*f[m]/
3,e[m+1]-f[m]/3,t[m+1]-u[m+1]*f[m]/3,e[m+1],t[m+1])}return l}var vp=new Set;function Pg(){for(let e of vp)e.syncRect(!0)}
Yi&&(qr(P2,Ki,Pg),qr($2,Ki,Pg,!0),qr(Cl,Ki,()=>{_t.pxRatio=Se}));var JT=fy(),YT=py();function $g(e,t,n,o){return(o?[e[0],
e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>bp(s,a,t,n))}function ZT(e,t){return e.map((n,o)=>o==0?{}:
it({},t,n))}function bp(e,t,n,o){return it({},t==0?n:o,e)}function my(e,t,n){return t==null?Gi:[t,n]}var QT=my;function XT(e,t,n){
return t==null?Gi:Sl(t,n,Cp,!0)}function hy(e,t,n,o){return t==null?Gi:Pl(t,n,e.scales[o].log,!1)}var eM=hy;function gy(e,t,n,o){
return t==null?Gi:_p(t,n,e.scales[o].log,!1)}var tM=gy;function nM(e,t,n,o,r){let s=Wt(ag(e),ag(t)),a=t-e,l=Hn(r/o*a,n);
do{let u=n[l],c=o*u/a;if(c>=r&&s+(u<5?ur.get(u):0)<=17)return[u,c]}while(++l<n.length);return[0,0]}function Dg(e){let t,
n;return e=e.replace(/(\d+)px/,(o,r)=>(t=dt((n=+r)*Se))+"px"),[e,t,n]}function oM(e){e.show&&[e.font,e.labelFont].forEach(
t=>{let n=Re(t[2]*Se,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function _t(e,t,n){let o={mode:ke(e.mode,1)},r=o.
mode;function s(d,h,y,v){let C=h.valToPct(d);return v+y*(h.dir==-1?1-C:C)}function a(d,h,y,v){let C=h.valToPct(d);return v+
y*(h.dir==-1?C:1-C)}function l(d,h,y,v){return h.ori==0?s(d,h,y,v):a(d,h,y,v)}o.valToPosH=s,o.valToPosV=a;let u=!1;o.status=
0;let c=o.root=Cn(c2);if(e.id!=null&&(c.id=e.id),sn(c,e.class),e.title){let d=Cn(f2,c);d.textContent=e.title}let p=In("c\
anvas"),f=o.ctx=p.getContext("2d"),m=Cn(m2,c);qr("click",m,d=>{d.target===b&&(ze!=xi||Ke!=wi)&&$t.click(o,d)},!0);let g=o.
under=Cn(h2,m);m.appendChild(p);let b=o.over=Cn(g2,m);e=ji(e);let k=+ke(e.pxAlign,1),x=Tg(k);(e.plugins||[]).forEach(d=>{
d.opts&&(e=d.opts(o,e)||e)});let T=e.ms||.001,w=o.series=r==1?$g(e.series||[],bg,Cg,!1):ZT(e.series||[null],_g),_=o.axes=
$g(e.axes||[],vg,wg,!0),S=o.scales={},R=o.bands=e.bands||[];R.forEach(d=>{d.fill=ge(d.fill||null),d.dir=ke(d.dir,-1)});let A=r==
2?w[1].facets[0].scale:w[0].scale,O={axes:EC,series:TC},z=(e.drawOrder||["axes","series"]).map(d=>O[d]);function N(d){let h=d.
distr==3?y=>Oo(y>0?y:d.clamp(o,y,d.min,d.max,d.key)):d.distr==4?y=>sp(y,d.asinh):d.distr==100?y=>d.fwd(y):y=>y;return y=>{
let v=h(y),{_min:C,_max:M}=d,P=M-C;return(v-C)/P}}function F(d){let h=S[d];if(h==null){let y=(e.scales||Js)[d]||Js;if(y.
from!=null){F(y.from);let v=it({},S[y.from],y,{key:d});v.valToPct=N(v),S[d]=v}else{h=S[d]=it({},d==A?ry:BT,y),h.key=d;let v=h.
time,C=h.range,M=lr(C);if((d!=A||r==2&&!v)&&(M&&(C[0]==null||C[1]==null)&&(C={min:C[0]==null?rg:{mode:1,hard:C[0],soft:C[0]},
max:C[1]==null?rg:{mode:1,hard:C[1],soft:C[1]}},M=!1),!M&&Dl(C))){let P=C;C=(E,L,V)=>L==null?Gi:Sl(L,V,P)}h.range=ge(C||
(v?QT:d==A?h.distr==3?eM:h.distr==4?tM:my:h.distr==3?hy:h.distr==4?gy:XT)),h.auto=ge(M?!1:h.auto),h.clamp=ge(h.clamp||zT),
h._min=h._max=null,h.valToPct=N(h)}}}F("x"),F("y"),r==1&&w.forEach(d=>{F(d.scale)}),_.forEach(d=>{F(d.scale)});for(let d in e.
scales)F(d);let $=S[A],J=$.distr,W,ie;$.ori==0?(sn(c,p2),W=s,ie=a):(sn(c,d2),W=a,ie=s);let te={};for(let d in S){let h=S[d];
(h.min!=null||h.max!=null)&&(te[d]={min:h.min,max:h.max},h.min=h.max=null)}let ye=e.tzDate||(d=>new Date(dt(d/T))),ee=e.
fmtDate||Mp,Kt=T==1?pT(ye):mT(ye),We=hg(ye,mg(T==1?cT:fT,ee)),xe=yg(ye,gg(gT,ee)),$e=[],fe=o.legend=it({},bT,e.legend),Z=o.
cursor=it({},ST,{drag:{y:r==2}},e.cursor),st=fe.show,Lt=Z.show,qe=fe.markers;fe.idxs=$e,qe.width=ge(qe.width),qe.dash=ge(
qe.dash),qe.stroke=ge(qe.stroke),qe.fill=ge(qe.fill);let Te,An,Xt,je=[],Xn=[],So,dn=!1,Ko={};if(fe.live){let d=w[1]?w[1].
values:null;dn=d!=null,So=dn?d(o,1,0):{_:0};for(let h in So)Ko[h]=wp}if(st)if(Te=In("table",k2,c),Xt=In("tbody",null,Te),
fe.mount(o,Te),dn){An=In("thead",null,Te,Xt);let d=In("tr",null,An);In("th",null,d);for(var si in So)In("th",Kh,d).textContent=
si}else sn(Te,C2),fe.live&&sn(Te,_2);let ai={show:!0},ys={show:!1};function Ta(d,h){if(h==0&&(dn||!fe.live||r==2))return Gi;
let y=[],v=In("tr",S2,Xt,Xt.childNodes[h]);sn(v,d.class),d.show||sn(v,Wr);let C=In("th",null,v);if(qe.show){let E=Cn(T2,
C);if(h>0){let L=qe.width(o,h);L&&(E.style.border=L+"px "+qe.dash(o,h)+" "+qe.stroke(o,h)),E.style.background=qe.fill(o,
h)}}let M=Cn(Kh,C);d.label instanceof HTMLElement?M.appendChild(d.label):M.textContent=d.label,h>0&&(qe.show||(M.style.color=
d.width>0?qe.stroke(o,h):qe.fill(o,h)),Nt("click",C,E=>{if(Z._lock)return;Pr(E);let L=w.indexOf(d);if((E.ctrlKey||E.metaKey)!=
fe.isolate){let V=w.some((q,G)=>G>0&&G!=L&&q.show);w.forEach((q,G)=>{G>0&&no(G,V?G==L?ai:ys:ai,!0,ot.setSeries)})}else no(
L,{show:!d.show},!0,ot.setSeries)},!1),pi&&Nt(Jh,C,E=>{Z._lock||(Pr(E),no(w.indexOf(d),_i,!0,ot.setSeries))},!1));for(var P in So){
let E=In("td",M2,v);E.textContent="--",y.push(E)}return[v,y]}let _r=new Map;function Nt(d,h,y,v=!0){let C=_r.get(h)||{},
M=Z.bind[d](o,h,y,v);M&&(qr(d,h,C[d]=M),_r.set(h,C))}function li(d,h,y){let v=_r.get(h)||{};for(let C in v)(d==null||C==
d)&&(fp(C,h,v[C]),delete v[C]);d==null&&_r.delete(h)}let To=0,Cr=0,pe=0,K=0,Ne=0,at=0,ui=Ne,Sr=at,eo=pe,Tr=K,en=0,fn=0,Ut=0,
On=0;o.bbox={};let Fu=!1,Ma=!1,ci=!1,Mr=!1,Pa=!1,mn=!1;function zu(d,h,y){(y||d!=o.width||h!=o.height)&&df(d,h),gi(!1),ci=
!0,Ma=!0,yi()}function df(d,h){o.width=To=pe=d,o.height=Cr=K=h,Ne=at=0,bC(),xC();let y=o.bbox;en=y.left=Hr(Ne*Se,.5),fn=
y.top=Hr(at*Se,.5),Ut=y.width=Hr(pe*Se,.5),On=y.height=Hr(K*Se,.5)}let gC=3;function yC(){let d=!1,h=0;for(;!d;){h++;let y=$C(
h),v=DC(h);d=h==gC||y&&v,d||(df(o.width,o.height),Ma=!0)}}function vC({width:d,height:h}){zu(d,h)}o.setSize=vC;function bC(){
let d=!1,h=!1,y=!1,v=!1;_.forEach((C,M)=>{if(C.show&&C._show){let{side:P,_size:E}=C,L=P%2,V=C.label!=null?C.labelSize:0,
q=E+V;q>0&&(L?(pe-=q,P==3?(Ne+=q,v=!0):y=!0):(K-=q,P==0?(at+=q,d=!0):h=!0))}}),$r[0]=d,$r[1]=y,$r[2]=h,$r[3]=v,pe-=Uo[1]+
Uo[3],Ne+=Uo[3],K-=Uo[2]+Uo[0],at+=Uo[0]}function xC(){let d=Ne+pe,h=at+K,y=Ne,v=at;function C(M,P){switch(M){case 1:return d+=
P,d-P;case 2:return h+=P,h-P;case 3:return y-=P,y+P;case 0:return v-=P,v+P}}_.forEach((M,P)=>{if(M.show&&M._show){let E=M.
side;M._pos=C(E,M._size),M.label!=null&&(M._lpos=C(E,M.labelSize))}})}if(Z.dataIdx==null){let d=Z.hover,h=d.skip=new Set(
d.skip??[]);h.add(void 0);let y=d.prox=ge(d.prox),v=d.bias??=0;Z.dataIdx=(C,M,P,E)=>{if(M==0)return P;let L=P,V=y(C,M,P,
E)??Oe,q=V>=0&&V<Oe,G=$.ori==0?pe:K,se=Z.left,_e=t[0],we=t[M];if(h.has(we[P])){L=null;let me=null,oe=null,Q;if(v==0||v==
-1)for(Q=P;me==null&&Q-- >0;)h.has(we[Q])||(me=Q);if(v==0||v==1)for(Q=P;oe==null&&Q++<we.length;)h.has(we[Q])||(oe=Q);if(me!=
null||oe!=null)if(q){let Ie=me==null?-1/0:W(_e[me],$,G,0),Ze=oe==null?1/0:W(_e[oe],$,G,0),xt=se-Ie,De=Ze-se;xt<=De?xt<=V&&
(L=me):De<=V&&(L=oe)}else L=oe==null?me:me==null?oe:P-me<=oe-P?me:oe}else q&&ft(se-W(_e[P],$,G,0))>V&&(L=null);return L}}
let Pr=d=>{Z.event=d};Z.idxs=$e,Z._lock=!1;let At=Z.points;At.show=ge(At.show),At.size=ge(At.size),At.stroke=ge(At.stroke),
At.width=ge(At.width),At.fill=ge(At.fill);let to=o.focus=it({},e.focus||{alpha:.3},Z.focus),pi=to.prox>=0,di=pi&&At.one,
hn=[],fi=[],mi=[];function ff(d,h){let y=At.show(o,h);if(y instanceof HTMLElement)return sn(y,w2),sn(y,d.class),po(y,-10,
-10,pe,K),b.insertBefore(y,hn[h]),y}function mf(d,h){if(r==1||h>0){let y=r==1&&S[d.scale].time,v=d.value;d.value=y?cg(v)?
yg(ye,gg(v,ee)):v||xe:v||LT,d.label=d.label||(y?MT:TT)}if(di||h>0){d.width=d.width==null?1:d.width,d.paths=d.paths||JT||
B2,d.fillTo=ge(d.fillTo||IT),d.pxAlign=+ke(d.pxAlign,k),d.pxRound=Tg(d.pxAlign),d.stroke=ge(d.stroke||null),d.fill=ge(d.
fill||null),d._stroke=d._fill=d._paths=d._focus=null;let y=NT(Wt(1,d.width),1),v=d.points=it({},{size:y,width:Wt(1,y*.2),
stroke:d.stroke,space:y*2,paths:YT,_stroke:null,_fill:null},d.points);v.show=ge(v.show),v.filter=ge(v.filter),v.fill=ge(
v.fill),v.stroke=ge(v.stroke),v.paths=ge(v.paths),v.pxAlign=d.pxAlign}if(st){let y=Ta(d,h);je.splice(h,0,y[0]),Xn.splice(
h,0,y[1]),fe.values.push(null)}if(Lt){$e.splice(h,0,null);let y=null;di?h==0&&(y=ff(d,h)):h>0&&(y=ff(d,h)),hn.splice(h,0,
y),fi.splice(h,0,0),mi.splice(h,0,0)}bt("addSeries",h)}function wC(d,h){h=h??w.length,d=r==1?bp(d,h,bg,Cg):bp(d,h,{},_g),
w.splice(h,0,d),mf(w[h],h)}o.addSeries=wC;function kC(d){if(w.splice(d,1),st){fe.values.splice(d,1),Xn.splice(d,1);let h=je.
splice(d,1)[0];li(null,h.firstChild),h.remove()}Lt&&($e.splice(d,1),hn.splice(d,1)[0].remove(),fi.splice(d,1),mi.splice(
d,1)),bt("delSeries",d)}o.delSeries=kC;let $r=[!1,!1,!1,!1];function _C(d,h){if(d._show=d.show,d.show){let y=d.side%2,v=S[d.
scale];v==null&&(d.scale=y?w[1].scale:A,v=S[d.scale]);let C=v.time;d.size=ge(d.size),d.space=ge(d.space),d.rotate=ge(d.rotate),
lr(d.incrs)&&d.incrs.forEach(P=>{!ur.has(P)&&ur.set(P,Bg(P))}),d.incrs=ge(d.incrs||(v.distr==2?aT:C?T==1?uT:dT:Vr)),d.splits=
ge(d.splits||(C&&v.distr==1?Kt:v.distr==3?hp:v.distr==4?DT:$T)),d.stroke=ge(d.stroke),d.grid.stroke=ge(d.grid.stroke),d.
ticks.stroke=ge(d.ticks.stroke),d.border.stroke=ge(d.border.stroke);let M=d.values;d.values=lr(M)&&!lr(M[0])?ge(M):C?lr(
M)?hg(ye,mg(M,ee)):cg(M)?hT(ye,M):M||We:M||PT,d.filter=ge(d.filter||(v.distr>=3&&v.log==10?OT:v.distr==3&&v.log==2?RT:Fg)),
d.font=Dg(d.font),d.labelFont=Dg(d.labelFont),d._size=d.size(o,null,h,0),d._space=d._rotate=d._incrs=d._found=d._splits=
d._values=null,d._size>0&&($r[h]=!0,d._el=Cn(y2,m))}}function vs(d,h,y,v){let[C,M,P,E]=y,L=h%2,V=0;return L==0&&(E||M)&&
(V=h==0&&!C||h==2&&!P?dt(vg.size/3):0),L==1&&(C||P)&&(V=h==1&&!M||h==3&&!E?dt(wg.size/2):0),V}let hf=o.padding=(e.padding||
[vs,vs,vs,vs]).map(d=>ge(ke(d,vs))),Uo=o._padding=hf.map((d,h)=>d(o,h,$r,0)),Pt,ht=null,gt=null,$a=r==1?w[0].idxs:null,Rn=null,
bs=!1;function gf(d,h){if(t=d??[],o.data=o._data=t,r==2){Pt=0;for(let y=1;y<w.length;y++)Pt+=t[y][0].length}else{t.length==
0&&(o.data=o._data=t=[[]]),Rn=t[0],Pt=Rn.length;let y=t;if(J==2){y=t.slice();let v=y[0]=Array(Pt);for(let C=0;C<Pt;C++)v[C]=
C}o._data=t=y}if(gi(!0),bt("setData"),J==2&&(ci=!0),h!==!1){let y=$;y.auto(o,bs)?Bu():jo(A,y.min,y.max),Mr=Mr||Z.left>=0,
mn=!0,yi()}}o.setData=gf;function Bu(){bs=!0;let d,h;r==1&&(Pt>0?(ht=$a[0]=0,gt=$a[1]=Pt-1,d=t[0][ht],h=t[0][gt],J==2?(d=
ht,h=gt):d==h&&(J==3?[d,h]=Pl(d,d,$.log,!1):J==4?[d,h]=_p(d,d,$.log,!1):$.time?h=d+dt(86400/T):[d,h]=Sl(d,h,Cp,!0))):(ht=
$a[0]=d=null,gt=$a[1]=h=null)),jo(A,d,h)}let Da,hi,Iu,Hu,Vu,Wu,qu,Ku,Uu,Gt;function yf(d,h,y,v,C,M){d??=Gh,y??=Tp,v??="b\
utt",C??=Gh,M??="round",d!=Da&&(f.strokeStyle=Da=d),C!=hi&&(f.fillStyle=hi=C),h!=Iu&&(f.lineWidth=Iu=h),M!=Vu&&(f.lineJoin=
Vu=M),v!=Wu&&(f.lineCap=Wu=v),y!=Hu&&f.setLineDash(Hu=y)}function vf(d,h,y,v){h!=hi&&(f.fillStyle=hi=h),d!=qu&&(f.font=qu=
d),y!=Ku&&(f.textAlign=Ku=y),v!=Uu&&(f.textBaseline=Uu=v)}function Gu(d,h,y,v,C=0){if(v.length>0&&d.auto(o,bs)&&(h==null||
h.min==null)){let M=ke(ht,0),P=ke(gt,v.length-1),E=y.min==null?O2(v,M,P,C,d.distr==3):[y.min,y.max];d.min=Vn(d.min,y.min=
E[0]),d.max=Wt(d.max,y.max=E[1])}}let bf={min:null,max:null};function CC(){for(let v in S){let C=S[v];te[v]==null&&(C.min==
null||te[A]!=null&&C.auto(o,bs))&&(te[v]=bf)}for(let v in S){let C=S[v];te[v]==null&&C.from!=null&&te[C.from]!=null&&(te[v]=
bf)}te[A]!=null&&gi(!0);let d={};for(let v in te){let C=te[v];if(C!=null){let M=d[v]=ji(S[v],V2);if(C.min!=null)it(M,C);else if(v!=
A||r==2)if(Pt==0&&M.from==null){let P=M.range(o,null,null,v);M.min=P[0],M.max=P[1]}else M.min=Oe,M.max=-Oe}}if(Pt>0){w.forEach(
(v,C)=>{if(r==1){let M=v.scale,P=te[M];if(P==null)return;let E=d[M];if(C==0){let L=E.range(o,E.min,E.max,M);E.min=L[0],E.
max=L[1],ht=Hn(E.min,t[0]),gt=Hn(E.max,t[0]),gt-ht>1&&(t[0][ht]<E.min&&ht++,t[0][gt]>E.max&&gt--),v.min=Rn[ht],v.max=Rn[gt]}else
v.show&&v.auto&&Gu(E,P,v,t[C],v.sorted);v.idxs[0]=ht,v.idxs[1]=gt}else if(C>0&&v.show&&v.auto){let[M,P]=v.facets,E=M.scale,
L=P.scale,[V,q]=t[C],G=d[E],se=d[L];G!=null&&Gu(G,te[E],M,V,M.sorted),se!=null&&Gu(se,te[L],P,q,P.sorted),v.min=P.min,v.
max=P.max}});for(let v in d){let C=d[v],M=te[v];if(C.from==null&&(M==null||M.min==null)){let P=C.range(o,C.min==Oe?null:
C.min,C.max==-Oe?null:C.max,v);C.min=P[0],C.max=P[1]}}}for(let v in d){let C=d[v];if(C.from!=null){let M=d[C.from];if(M.
min==null)C.min=C.max=null;else{let P=C.range(o,M.min,M.max,v);C.min=P[0],C.max=P[1]}}}let h={},y=!1;for(let v in d){let C=d[v],
M=S[v];if(M.min!=C.min||M.max!=C.max){M.min=C.min,M.max=C.max;let P=M.distr;M._min=P==3?Oo(M.min):P==4?sp(M.min,M.asinh):
P==100?M.fwd(M.min):M.min,M._max=P==3?Oo(M.max):P==4?sp(M.max,M.asinh):P==100?M.fwd(M.max):M.max,h[v]=y=!0}}if(y){w.forEach(
(v,C)=>{r==2?C>0&&h.y&&(v._paths=null):h[v.scale]&&(v._paths=null)});for(let v in h)ci=!0,bt("setScale",v);Lt&&Z.left>=0&&
(Mr=mn=!0)}for(let v in te)te[v]=null}function SC(d){let h=mp(ht-1,0,Pt-1),y=mp(gt+1,0,Pt-1);for(;d[h]==null&&h>0;)h--;for(;d[y]==
null&&y<Pt-1;)y++;return[h,y]}function TC(){if(Pt>0){let d=w.some(h=>h._focus)&&Gt!=to.alpha;d&&(f.globalAlpha=Gt=to.alpha),
w.forEach((h,y)=>{if(y>0&&h.show&&(xf(y,!1),xf(y,!0),h._paths==null)){let v=Gt;Gt!=h.alpha&&(f.globalAlpha=Gt=h.alpha);let C=r==
2?[0,t[y][0].length-1]:SC(t[y]);h._paths=h.paths(o,y,C[0],C[1]),Gt!=v&&(f.globalAlpha=Gt=v)}}),w.forEach((h,y)=>{if(y>0&&
h.show){let v=Gt;Gt!=h.alpha&&(f.globalAlpha=Gt=h.alpha),h._paths!=null&&wf(y,!1);{let C=h._paths!=null?h._paths.gaps:null,
M=h.points.show(o,y,ht,gt,C),P=h.points.filter(o,y,M,C);(M||P)&&(h.points._paths=h.points.paths(o,y,ht,gt,P),wf(y,!0))}Gt!=
v&&(f.globalAlpha=Gt=v),bt("drawSeries",y)}}),d&&(f.globalAlpha=Gt=1)}}function xf(d,h){let y=h?w[d].points:w[d];y._stroke=
y.stroke(o,d),y._fill=y.fill(o,d)}function wf(d,h){let y=h?w[d].points:w[d],{stroke:v,fill:C,clip:M,flags:P,_stroke:E=y.
_stroke,_fill:L=y._fill,_width:V=y.width}=y._paths;V=Re(V*Se,3);let q=null,G=V%2/2;h&&L==null&&(L=V>0?"#fff":E);let se=y.
pxAlign==1&&G>0;if(se&&f.translate(G,G),!h){let _e=en-V/2,we=fn-V/2,me=Ut+V,oe=On+V;q=new Path2D,q.rect(_e,we,me,oe)}h?ju(
E,V,y.dash,y.cap,L,v,C,P,M):MC(d,E,V,y.dash,y.cap,L,v,C,P,q,M),se&&f.translate(-G,-G)}function MC(d,h,y,v,C,M,P,E,L,V,q){
let G=!1;L!=0&&R.forEach((se,_e)=>{if(se.series[0]==d){let we=w[se.series[1]],me=t[se.series[1]],oe=(we._paths||Js).band;
lr(oe)&&(oe=se.dir==1?oe[0]:oe[1]);let Q,Ie=null;we.show&&oe&&L2(me,ht,gt)?(Ie=se.fill(o,_e)||M,Q=we._paths.clip):oe=null,
ju(h,y,v,C,Ie,P,E,L,V,q,Q,oe),G=!0}}),G||ju(h,y,v,C,M,P,E,L,V,q)}let kf=Ji|yp;function ju(d,h,y,v,C,M,P,E,L,V,q,G){yf(d,
h,y,v,C),(L||V||G)&&(f.save(),L&&f.clip(L),V&&f.clip(V)),G?(E&kf)==kf?(f.clip(G),q&&f.clip(q),Aa(C,P),Ea(d,M,h)):E&yp?(Aa(
C,P),f.clip(G),Ea(d,M,h)):E&Ji&&(f.save(),f.clip(G),q&&f.clip(q),Aa(C,P),f.restore(),Ea(d,M,h)):(Aa(C,P),Ea(d,M,h)),(L||
V||G)&&f.restore()}function Ea(d,h,y){y>0&&(h instanceof Map?h.forEach((v,C)=>{f.strokeStyle=Da=C,f.stroke(v)}):h!=null&&
d&&f.stroke(h))}function Aa(d,h){h instanceof Map?h.forEach((y,v)=>{f.fillStyle=hi=v,f.fill(y)}):h!=null&&d&&f.fill(h)}function PC(d,h,y,v){
let C=_[d],M;if(v<=0)M=[0,0];else{let P=C._space=C.space(o,d,h,y,v),E=C._incrs=C.incrs(o,d,h,y,v,P);M=nM(h,y,E,v,P)}return C.
_found=M}function Ju(d,h,y,v,C,M,P,E,L,V){let q=P%2/2;k==1&&f.translate(q,q),yf(E,P,L,V,E),f.beginPath();let G,se,_e,we,
me=C+(v==0||v==3?-M:M);y==0?(se=C,we=me):(G=C,_e=me);for(let oe=0;oe<d.length;oe++)h[oe]!=null&&(y==0?G=_e=d[oe]:se=we=d[oe],
f.moveTo(G,se),f.lineTo(_e,we));f.stroke(),k==1&&f.translate(-q,-q)}function $C(d){let h=!0;return _.forEach((y,v)=>{if(!y.
show)return;let C=S[y.scale];if(C.min==null){y._show&&(h=!1,y._show=!1,gi(!1));return}else y._show||(h=!1,y._show=!0,gi(
!1));let M=y.side,P=M%2,{min:E,max:L}=C,[V,q]=PC(v,E,L,P==0?pe:K);if(q==0)return;let G=C.distr==2,se=y._splits=y.splits(
o,v,E,L,V,q,G),_e=C.distr==2?se.map(Q=>Rn[Q]):se,we=C.distr==2?Rn[se[1]]-Rn[se[0]]:V,me=y._values=y.values(o,y.filter(o,
_e,v,q,we),v,q,we);y._rotate=M==2?y.rotate(o,me,v,q):0;let oe=y._size;y._size=Sn(y.size(o,me,v,d)),oe!=null&&y._size!=oe&&
(h=!1)}),h}function DC(d){let h=!0;return hf.forEach((y,v)=>{let C=y(o,v,$r,d);C!=Uo[v]&&(h=!1),Uo[v]=C}),h}function EC(){
for(let d=0;d<_.length;d++){let h=_[d];if(!h.show||!h._show)continue;let y=h.side,v=y%2,C,M,P=h.stroke(o,d),E=y==0||y==3?
-1:1,[L,V]=h._found;if(h.label!=null){let zt=h.labelGap*E,on=dt((h._lpos+zt)*Se);vf(h.labelFont[0],P,"center",y==2?"top":
Uh),f.save(),v==1?(C=M=0,f.translate(on,dt(fn+On/2)),f.rotate((y==3?-_l:_l)/2)):(C=dt(en+Ut/2),M=on);let Ar=Lg(h.label)?
h.label(o,d,L,V):h.label;f.fillText(Ar,C,M),f.restore()}if(V==0)continue;let q=S[h.scale],G=v==0?Ut:On,se=v==0?en:fn,_e=h.
_splits,we=q.distr==2?_e.map(zt=>Rn[zt]):_e,me=q.distr==2?Rn[_e[1]]-Rn[_e[0]]:L,oe=h.ticks,Q=h.border,Ie=oe.show?oe.size:
0,Ze=dt(Ie*Se),xt=dt((h.alignTo==2?h._size-Ie-h.gap:h.gap)*Se),De=h._rotate*-_l/180,Qe=x(h._pos*Se),tn=(Ze+xt)*E,Ft=Qe+tn;
M=v==0?Ft:0,C=v==1?Ft:0;let gn=h.font[0],Ln=h.align==1?Wi:h.align==2?op:De>0?Wi:De<0?op:v==0?"center":y==3?op:Wi,ro=De||
v==1?"middle":y==2?"top":Uh;vf(gn,P,Ln,ro);let nn=h.font[1]*h.lineGap,yn=_e.map(zt=>x(l(zt,q,G,se))),Nn=h._values;for(let zt=0;zt<
Nn.length;zt++){let on=Nn[zt];if(on!=null){v==0?C=yn[zt]:M=yn[zt],on=""+on;let Ar=on.indexOf(`
`)==-1?[on]:on.split(/\n/gm);for(let Bt=0;Bt<Ar.length;Bt++){let Hf=Ar[Bt];De?(f.save(),f.translate(C,M+Bt*nn),f.rotate(
De),f.fillText(Hf,0,0),f.restore()):f.fillText(Hf,C,M+Bt*nn)}}}oe.show&&Ju(yn,oe.filter(o,we,d,V,me),v,y,Qe,Ze,Re(oe.width*
Se,3),oe.stroke(o,d),oe.dash,oe.cap);let io=h.grid;io.show&&Ju(yn,io.filter(o,we,d,V,me),v,v==0?2:1,v==0?fn:en,v==0?On:Ut,
Re(io.width*Se,3),io.stroke(o,d),io.dash,io.cap),Q.show&&Ju([Qe],[1],v==0?1:0,v==0?1:2,v==1?fn:en,v==1?On:Ut,Re(Q.width*
Se,3),Q.stroke(o,d),Q.dash,Q.cap)}bt("drawAxes")}function gi(d){w.forEach((h,y)=>{y>0&&(h._paths=null,d&&(r==1?(h.min=null,
h.max=null):h.facets.forEach(v=>{v.min=null,v.max=null})))})}let Oa=!1,Yu=!1,xs=[];function AC(){Yu=!1;for(let d=0;d<xs.
length;d++)bt(...xs[d]);xs.length=0}function yi(){Oa||(J2(_f),Oa=!0)}function OC(d,h=!1){Oa=!0,Yu=h,d(o),_f(),h&&xs.length>
0&&queueMicrotask(AC)}o.batch=OC;function _f(){if(Fu&&(CC(),Fu=!1),ci&&(yC(),ci=!1),Ma){if(He(g,Wi,Ne),He(g,"top",at),He(
g,Ks,pe),He(g,Us,K),He(b,Wi,Ne),He(b,"top",at),He(b,Ks,pe),He(b,Us,K),He(m,Ks,To),He(m,Us,Cr),p.width=dt(To*Se),p.height=
dt(Cr*Se),_.forEach(({_el:d,_show:h,_size:y,_pos:v,side:C})=>{if(d!=null)if(h){let M=C===3||C===0?y:0,P=C%2==1;He(d,P?"l\
eft":"top",v-M),He(d,P?"width":"height",y),He(d,P?"top":"left",P?at:Ne),He(d,P?"height":"width",P?K:pe),dp(d,Wr)}else sn(
d,Wr)}),Da=hi=Iu=Vu=Wu=qu=Ku=Uu=Hu=null,Gt=1,_s(!0),Ne!=ui||at!=Sr||pe!=eo||K!=Tr){gi(!1);let d=pe/eo,h=K/Tr;if(Lt&&!Mr&&
Z.left>=0){Z.left*=d,Z.top*=h,vi&&po(vi,dt(Z.left),0,pe,K),bi&&po(bi,0,dt(Z.top),pe,K);for(let y=0;y<hn.length;y++){let v=hn[y];
v!=null&&(fi[y]*=d,mi[y]*=h,po(v,Sn(fi[y]),Sn(mi[y]),pe,K))}}if(Be.show&&!Pa&&Be.left>=0&&Be.width>0){Be.left*=d,Be.width*=
d,Be.top*=h,Be.height*=h;for(let y in nc)He(ki,y,Be[y])}ui=Ne,Sr=at,eo=pe,Tr=K}bt("setSize"),Ma=!1}To>0&&Cr>0&&(f.clearRect(
0,0,p.width,p.height),bt("drawClear"),z.forEach(d=>d()),bt("draw")),Be.show&&Pa&&(Ra(Be),Pa=!1),Lt&&Mr&&(Er(null,!0,!1),
Mr=!1),fe.show&&fe.live&&mn&&(ec(),mn=!1),u||(u=!0,o.status=1,bt("ready")),bs=!1,Oa=!1}o.redraw=(d,h)=>{ci=h||!1,d!==!1?
jo(A,$.min,$.max):yi()};function Zu(d,h){let y=S[d];if(y.from==null){if(Pt==0){let v=y.range(o,h.min,h.max,d);h.min=v[0],
h.max=v[1]}if(h.min>h.max){let v=h.min;h.min=h.max,h.max=v}if(Pt>1&&h.min!=null&&h.max!=null&&h.max-h.min<1e-16)return;d==
A&&y.distr==2&&Pt>0&&(h.min=Hn(h.min,t[0]),h.max=Hn(h.max,t[0]),h.min==h.max&&h.max++),te[d]=h,Fu=!0,yi()}}o.setScale=Zu;
let Qu,Xu,vi,bi,Cf,Sf,xi,wi,Tf,Mf,ze,Ke,Go=!1,$t=Z.drag,yt=$t.x,vt=$t.y;Lt&&(Z.x&&(Qu=Cn(b2,b)),Z.y&&(Xu=Cn(x2,b)),$.ori==
0?(vi=Qu,bi=Xu):(vi=Xu,bi=Qu),ze=Z.left,Ke=Z.top);let Be=o.select=it({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
ki=Be.show?Cn(v2,Be.over?b:g):null;function Ra(d,h){if(Be.show){for(let y in d)Be[y]=d[y],y in nc&&He(ki,y,d[y]);h!==!1&&
bt("setSelect")}}o.setSelect=Ra;function RC(d){if(w[d].show)st&&dp(je[d],Wr);else if(st&&sn(je[d],Wr),Lt){let y=di?hn[0]:
hn[d];y!=null&&po(y,-10,-10,pe,K)}}function jo(d,h,y){Zu(d,{min:h,max:y})}function no(d,h,y,v){h.focus!=null&&BC(d),h.show!=
null&&w.forEach((C,M)=>{M>0&&(d==M||d==null)&&(C.show=h.show,RC(M),r==2?(jo(C.facets[0].scale,null,null),jo(C.facets[1].
scale,null,null)):jo(C.scale,null,null),yi())}),y!==!1&&bt("setSeries",d,h),v&&Cs("setSeries",o,d,h)}o.setSeries=no;function LC(d,h){
it(R[d],h)}function NC(d,h){d.fill=ge(d.fill||null),d.dir=ke(d.dir,-1),h=h??R.length,R.splice(h,0,d)}function FC(d){d==null?
R.length=0:R.splice(d,1)}o.addBand=NC,o.setBand=LC,o.delBand=FC;function zC(d,h){w[d].alpha=h,Lt&&hn[d]!=null&&(hn[d].style.
opacity=h),st&&je[d]&&(je[d].style.opacity=h)}let Mo,Jo,Dr,_i={focus:!0};function BC(d){if(d!=Dr){let h=d==null,y=to.alpha!=
1;w.forEach((v,C)=>{if(r==1||C>0){let M=h||C==0||C==d;v._focus=h?null:M,y&&zC(C,M?1:to.alpha)}}),Dr=d,y&&yi()}}st&&pi&&Nt(
Yh,Te,d=>{Z._lock||(Pr(d),Dr!=null&&no(null,_i,!0,ot.setSeries))});function oo(d,h,y){let v=S[h];y&&(d=d/Se-(v.ori==1?at:
Ne));let C=pe;v.ori==1&&(C=K,d=C-d),v.dir==-1&&(d=C-d);let M=v._min,P=v._max,E=d/C,L=M+(P-M)*E,V=v.distr;return V==3?Ui(
10,L):V==4?F2(L,v.asinh):V==100?v.bwd(L):L}function IC(d,h){let y=oo(d,A,h);return Hn(y,t[0],ht,gt)}o.valToIdx=d=>Hn(d,t[0]),
o.posToIdx=IC,o.posToVal=oo,o.valToPos=(d,h,y)=>S[h].ori==0?s(d,S[h],y?Ut:pe,y?en:0):a(d,S[h],y?On:K,y?fn:0),o.setCursor=
(d,h,y)=>{ze=d.left,Ke=d.top,Er(null,h,y)};function Pf(d,h){He(ki,Wi,Be.left=d),He(ki,Ks,Be.width=h)}function $f(d,h){He(
ki,"top",Be.top=d),He(ki,Us,Be.height=h)}let ws=$.ori==0?Pf:$f,ks=$.ori==1?Pf:$f;function HC(){if(st&&fe.live)for(let d=r==
2?1:0;d<w.length;d++){if(d==0&&dn)continue;let h=fe.values[d],y=0;for(let v in h)Xn[d][y++].firstChild.nodeValue=h[v]}}function ec(d,h){
if(d!=null&&(d.idxs?d.idxs.forEach((y,v)=>{$e[v]=y}):H2(d.idx)||$e.fill(d.idx),fe.idx=$e[0]),st&&fe.live){for(let y=0;y<
w.length;y++)(y>0||r==1&&!dn)&&VC(y,$e[y]);HC()}mn=!1,h!==!1&&bt("setLegend")}o.setLegend=ec;function VC(d,h){let y=w[d],
v=d==0&&J==2?Rn:t[d],C;dn?C=y.values(o,d,h)??Ko:(C=y.value(o,h==null?null:v[h],d,h),C=C==null?Ko:{_:C}),fe.values[d]=C}function Er(d,h,y){
Tf=ze,Mf=Ke,[ze,Ke]=Z.move(o,ze,Ke),Z.left=ze,Z.top=Ke,Lt&&(vi&&po(vi,dt(ze),0,pe,K),bi&&po(bi,0,dt(Ke),pe,K));let v,C=ht>
gt;Mo=Oe,Jo=null;let M=$.ori==0?pe:K,P=$.ori==1?pe:K;if(ze<0||Pt==0||C){v=Z.idx=null;for(let E=0;E<w.length;E++){let L=hn[E];
L!=null&&po(L,-10,-10,pe,K)}pi&&no(null,_i,!0,d==null&&ot.setSeries),fe.live&&($e.fill(v),mn=!0)}else{let E,L,V;r==1&&(E=
$.ori==0?ze:Ke,L=oo(E,A),v=Z.idx=Hn(L,t[0],ht,gt),V=W(t[0][v],$,M,0));let q=-10,G=-10,se=0,_e=0,we=!0,me="",oe="";for(let Q=r==
2?1:0;Q<w.length;Q++){let Ie=w[Q],Ze=$e[Q],xt=Ze==null?null:r==1?t[Q][Ze]:t[Q][1][Ze],De=Z.dataIdx(o,Q,v,L),Qe=De==null?
null:r==1?t[Q][De]:t[Q][1][De];if(mn=mn||Qe!=xt||De!=Ze,$e[Q]=De,Q>0&&Ie.show){let tn=De==null?-10:De==v?V:W(r==1?t[0][De]:
t[Q][0][De],$,M,0),Ft=Qe==null?-10:ie(Qe,r==1?S[Ie.scale]:S[Ie.facets[1].scale],P,0);if(pi&&Qe!=null){let gn=$.ori==1?ze:
Ke,Ln=ft(to.dist(o,Q,De,Ft,gn));if(Ln<Mo){let ro=to.bias;if(ro!=0){let nn=oo(gn,Ie.scale),yn=Qe>=0?1:-1,Nn=nn>=0?1:-1;Nn==
yn&&(Nn==1?ro==1?Qe>=nn:Qe<=nn:ro==1?Qe<=nn:Qe>=nn)&&(Mo=Ln,Jo=Q)}else Mo=Ln,Jo=Q}}if(mn||di){let gn,Ln;$.ori==0?(gn=tn,
Ln=Ft):(gn=Ft,Ln=tn);let ro,nn,yn,Nn,io,zt,on=!0,Ar=At.bbox;if(Ar!=null){on=!1;let Bt=Ar(o,Q);yn=Bt.left,Nn=Bt.top,ro=Bt.
width,nn=Bt.height}else yn=gn,Nn=Ln,ro=nn=At.size(o,Q);if(zt=At.fill(o,Q),io=At.stroke(o,Q),di)Q==Jo&&Mo<=to.prox&&(q=yn,
G=Nn,se=ro,_e=nn,we=on,me=zt,oe=io);else{let Bt=hn[Q];Bt!=null&&(fi[Q]=yn,mi[Q]=Nn,og(Bt,ro,nn,on),tg(Bt,zt,io),po(Bt,Sn(
yn),Sn(Nn),pe,K))}}}}if(di){let Q=to.prox,Ie=Dr==null?Mo<=Q:Mo>Q||Jo!=Dr;if(mn||Ie){let Ze=hn[0];Ze!=null&&(fi[0]=q,mi[0]=
G,og(Ze,se,_e,we),tg(Ze,me,oe),po(Ze,Sn(q),Sn(G),pe,K))}}}if(Be.show&&Go)if(d!=null){let[E,L]=ot.scales,[V,q]=ot.match,[
G,se]=d.cursor.sync.scales,_e=d.cursor.drag;if(yt=_e._x,vt=_e._y,yt||vt){let{left:we,top:me,width:oe,height:Q}=d.select,
Ie=d.scales[G].ori,Ze=d.posToVal,xt,De,Qe,tn,Ft,gn=E!=null&&V(E,G),Ln=L!=null&&q(L,se);gn&&yt?(Ie==0?(xt=we,De=oe):(xt=me,
De=Q),Qe=S[E],tn=W(Ze(xt,G),Qe,M,0),Ft=W(Ze(xt+De,G),Qe,M,0),ws(Vn(tn,Ft),ft(Ft-tn))):ws(0,M),Ln&&vt?(Ie==1?(xt=we,De=oe):
(xt=me,De=Q),Qe=S[L],tn=ie(Ze(xt,se),Qe,P,0),Ft=ie(Ze(xt+De,se),Qe,P,0),ks(Vn(tn,Ft),ft(Ft-tn))):ks(0,P)}else oc()}else{
let E=ft(Tf-Cf),L=ft(Mf-Sf);if($.ori==1){let se=E;E=L,L=se}yt=$t.x&&E>=$t.dist,vt=$t.y&&L>=$t.dist;let V=$t.uni;V!=null?
yt&&vt&&(yt=E>=V,vt=L>=V,!yt&&!vt&&(L>E?vt=!0:yt=!0)):$t.x&&$t.y&&(yt||vt)&&(yt=vt=!0);let q,G;yt&&($.ori==0?(q=xi,G=ze):
(q=wi,G=Ke),ws(Vn(q,G),ft(G-q)),vt||ks(0,P)),vt&&($.ori==1?(q=xi,G=ze):(q=wi,G=Ke),ks(Vn(q,G),ft(G-q)),yt||ws(0,M)),!yt&&
!vt&&(ws(0,0),ks(0,0))}if($t._x=yt,$t._y=vt,d==null){if(y){if(If!=null){let[E,L]=ot.scales;ot.values[0]=E!=null?oo($.ori==
0?ze:Ke,E):null,ot.values[1]=L!=null?oo($.ori==1?ze:Ke,L):null}Cs(rp,o,ze,Ke,pe,K,v)}if(pi){let E=y&&ot.setSeries,L=to.prox;
Dr==null?Mo<=L&&no(Jo,_i,!0,E):Mo>L?no(null,_i,!0,E):Jo!=Dr&&no(Jo,_i,!0,E)}}mn&&(fe.idx=v,ec()),h!==!1&&bt("setCursor")}
let Yo=null;Object.defineProperty(o,"rect",{get(){return Yo==null&&_s(!1),Yo}});function _s(d=!1){d?Yo=null:(Yo=b.getBoundingClientRect(),
bt("syncRect",Yo))}function Df(d,h,y,v,C,M,P){Z._lock||Go&&d!=null&&d.movementX==0&&d.movementY==0||(tc(d,h,y,v,C,M,P,!1,
d!=null),d!=null?Er(null,!0,!0):Er(h,!0,!1))}function tc(d,h,y,v,C,M,P,E,L){if(Yo==null&&_s(!1),Pr(d),d!=null)y=d.clientX-
Yo.left,v=d.clientY-Yo.top;else{if(y<0||v<0){ze=-10,Ke=-10;return}let[V,q]=ot.scales,G=h.cursor.sync,[se,_e]=G.values,[we,
me]=G.scales,[oe,Q]=ot.match,Ie=h.axes[0].side%2==1,Ze=$.ori==0?pe:K,xt=$.ori==1?pe:K,De=Ie?M:C,Qe=Ie?C:M,tn=Ie?v:y,Ft=Ie?
y:v;if(we!=null?y=oe(V,we)?l(se,S[V],Ze,0):-10:y=Ze*(tn/De),me!=null?v=Q(q,me)?l(_e,S[q],xt,0):-10:v=xt*(Ft/Qe),$.ori==1){
let gn=y;y=v,v=gn}}L&&(h==null||h.cursor.event.type==rp)&&((y<=1||y>=pe-1)&&(y=Hr(y,pe)),(v<=1||v>=K-1)&&(v=Hr(v,K))),E?
(Cf=y,Sf=v,[xi,wi]=Z.move(o,y,v)):(ze=y,Ke=v)}let nc={width:0,height:0,left:0,top:0};function oc(){Ra(nc,!1)}let Ef,Af,Of,
Rf;function Lf(d,h,y,v,C,M,P){Go=!0,yt=vt=$t._x=$t._y=!1,tc(d,h,y,v,C,M,P,!0,!1),d!=null&&(Nt(ip,cp,Nf,!1),Cs(jh,o,xi,wi,
pe,K,null));let{left:E,top:L,width:V,height:q}=Be;Ef=E,Af=L,Of=V,Rf=q}function Nf(d,h,y,v,C,M,P){Go=$t._x=$t._y=!1,tc(d,
h,y,v,C,M,P,!1,!0);let{left:E,top:L,width:V,height:q}=Be,G=V>0||q>0,se=Ef!=E||Af!=L||Of!=V||Rf!=q;if(G&&se&&Ra(Be),$t.setScale&&
G&&se){let _e=E,we=V,me=L,oe=q;if($.ori==1&&(_e=L,we=q,me=E,oe=V),yt&&jo(A,oo(_e,A),oo(_e+we,A)),vt)for(let Q in S){let Ie=S[Q];
Q!=A&&Ie.from==null&&Ie.min!=Oe&&jo(Q,oo(me+oe,Q),oo(me,Q))}oc()}else Z.lock&&(Z._lock=!Z._lock,Er(h,!0,d!=null));d!=null&&
(li(ip,cp),Cs(ip,o,ze,Ke,pe,K,null))}function WC(d,h,y,v,C,M,P){if(Z._lock)return;Pr(d);let E=Go;if(Go){let L=!0,V=!0,q=10,
G,se;$.ori==0?(G=yt,se=vt):(G=vt,se=yt),G&&se&&(L=ze<=q||ze>=pe-q,V=Ke<=q||Ke>=K-q),G&&L&&(ze=ze<xi?0:pe),se&&V&&(Ke=Ke<
wi?0:K),Er(null,!0,!0),Go=!1}ze=-10,Ke=-10,$e.fill(null),Er(null,!0,!0),E&&(Go=E)}function Ff(d,h,y,v,C,M,P){Z._lock||(Pr(
d),Bu(),oc(),d!=null&&Cs(Zh,o,ze,Ke,pe,K,null))}function zf(){_.forEach(oM),zu(o.width,o.height,!0)}qr(Cl,Ki,zf);let Ci={};
Ci.mousedown=Lf,Ci.mousemove=Df,Ci.mouseup=Nf,Ci.dblclick=Ff,Ci.setSeries=(d,h,y,v)=>{let C=ot.match[2];y=C(o,h,y),y!=-1&&
no(y,v,!0,!1)},Lt&&(Nt(jh,b,Lf),Nt(rp,b,Df),Nt(Jh,b,d=>{Pr(d),_s(!1)}),Nt(Yh,b,WC),Nt(Zh,b,Ff),vp.add(o),o.syncRect=_s);
let La=o.hooks=e.hooks||{};function bt(d,h,y){Yu?xs.push([d,h,y]):d in La&&La[d].forEach(v=>{v.call(null,o,h,y)})}(e.plugins||
[]).forEach(d=>{for(let h in d.hooks)La[h]=(La[h]||[]).concat(d.hooks[h])});let Bf=(d,h,y)=>y,ot=it({key:null,setSeries:!1,
filters:{pub:lg,sub:lg},scales:[A,w[1]?w[1].scale:null],match:[ug,ug,Bf],values:[null,null]},Z.sync);ot.match.length==2&&
ot.match.push(Bf),Z.sync=ot;let If=ot.key,rc=iy(If);function Cs(d,h,y,v,C,M,P){ot.filters.pub(d,h,y,v,C,M,P)&&rc.pub(d,h,
y,v,C,M,P)}rc.sub(o);function qC(d,h,y,v,C,M,P){ot.filters.sub(d,h,y,v,C,M,P)&&Ci[d](null,h,y,v,C,M,P)}o.pub=qC;function KC(){
rc.unsub(o),vp.delete(o),_r.clear(),fp(Cl,Ki,zf),c.remove(),Te?.remove(),bt("destroy")}o.destroy=KC;function ic(){bt("in\
it",e,t),gf(t||e.data,!1),te[A]?Zu(A,te[A]):Bu(),Pa=Be.show&&(Be.width>0||Be.height>0),Mr=mn=!0,zu(e.width,e.height)}return w.
forEach(mf),_.forEach(_C),n?n instanceof HTMLElement?(n.appendChild(c),ic()):n(o,ic):ic(),o}_t.assign=it;_t.fmtNum=Sp;_t.
rangeNum=Sl;_t.rangeLog=Pl;_t.rangeAsinh=_p;_t.orient=Ur;_t.pxRatio=Se;_t.join=j2;_t.fmtDate=Mp,_t.tzDate=iT;_t.sync=iy;
{_t.addGap=HT,_t.clipGaps=El;let e=_t.paths={points:py};e.linear=fy,e.stepped=qT,e.bars=KT,e.spline=GT}var yy="m";function xy(e){let t=ne(null),n=ne(null),o=ne(e);o.current=e;let r=`${e.series.map(({color:s,dashed:a,shown:l})=>`${s} ${a}\
 ${l}`).join()} ${e.zone} ${e.unit} ${e.height} ${Fh.value}`;return wt(()=>{if(!t.current)return;let s=new _t(sM(o,t.current.
clientWidth),vy(o.current),t.current);n.current=s;let a=new ResizeObserver(()=>{let l=t.current?.clientWidth??0;l>0&&l!==
s.width&&s.setSize({width:l,height:o.current.height})});return a.observe(t.current),()=>{a.disconnect(),s.destroy(),n.current=
null}},[r]),ue(()=>{n.current?.setData(vy(o.current))},[e.times,e.series]),ue(()=>{let s=n.current,a=e.cursor===null?void 0:
e.times[e.cursor];!s||s.cursor.idx===e.cursor||s.setCursor(a===void 0?{left:-10,top:-10}:{left:s.valToPos(a,"x"),top:8},
!1)},[e.cursor]),i("div",{ref:t,class:yy})}function vy({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function sM(e,t){
let{series:n,zone:o,unit:r,height:s}=e.current;return{width:Math.max(t,64),height:s,padding:[8,24,0,0],legend:{show:!1},
tzDate:a=>_t.tzDate(new Date(a*1e3),o),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(a,l,u)=>[
Math.min(0,l??0),u===null||u<=0?1:u*1.05]}},axes:[{...by(),grid:{show:!1},size:28,space:72,values:(a,l,u,c,p)=>l.map(f=>aM(
f,p,o))},{...by(),size:56,values:(a,l)=>l.map(u=>co(u,r))}],series:[{},...n.map(lM)],hooks:{setCursor:[a=>{let{idx:l,left:u,
top:c}=a.cursor;e.current.onCursor(u===void 0||u<0?null:l??null,u??0,c??0)}],setSelect:[a=>{if(a.select.width<4)return;let l=a.
posToVal(a.select.left,"x"),u=a.posToVal(a.select.left+a.select.width,"x");a.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(l,u,a.cursor.event?.shiftKey??!1)}]}}}function aM(e,t,n){let{month:o,day:r,hour:s,minute:a,second:l}=uh(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&r===1?pt(e*1e3,n,"year"):t>=27*86400?pt(e*1e3,n,"month"):t>=86400||s===
0&&a===0&&l===0?pt(e*1e3,n,"dayShort"):pt(e*1e3,n,t<60?"clockSecond":"clock")}function by(){let e=Vi("--line");return{stroke:Vi(
"--muted"),font:`12px ${Vi("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function lM({color:e,
dashed:t,shown:n,values:o}){let r=e===null?Vi("--other"):Vi(ar(e)),s=t?[4,4]:e===null?[]:Hi(e);return{stroke:r,width:1.5,
show:n??!0,spanGaps:!1,points:{show:o.length===1,size:6,fill:r},...s.length>0?{dash:s}:{}}}var wy="Er",ky="Ir",_y="Ur",Cy="Lr",Sy="Mr",Ty="Nr",My="Rr",Py="Ar";var $y=50;function Ll({answer:e,document:t,zone:n,onZoom:o}){let r=Ee(()=>hl(e,t),[e]);return i("div",{class:wy,children:r.
measures.map(s=>i(cM,{answer:e,document:t,shape:r,measure:s,zone:n,onZoom:o,height:r.measures.length>1?200:360},e.columns[s].
name))})}function cM({answer:e,document:t,shape:n,measure:o,zone:r,onZoom:s,height:a}){let l=Ee(()=>Ch(e,n,o),[e,n,o]),[
u,c]=D(new Set),[p,f]=D(null),m=e.columns[o].name,g=Is(m),b=n.keys.map(_=>e.columns[_].name).join(),k=l.series.slice(0,$y).
map(_=>({key:JSON.stringify(_.keys),keys:_.keys,total:_.total,last:_.values.at(-1)??null,color:Br(b,_.keys)})),x=Ee(()=>l.
series.slice(0,$y).map((_,S)=>({values:_.values,color:k[S].color,shown:!u.has(k[S].key)})),[l,u]),T=p===null?"":dM(l,p.at,
r,_=>co(_,g)),w=_=>{let S=l.times.length-1,R={ArrowRight:(p?.at??-1)+1,ArrowLeft:(p?.at??S+1)-1,Home:0,End:S}[_.key];return R===
void 0||S<0?!1:(f({at:Math.max(0,Math.min(R,S)),left:-1}),!0)};return i(rt,{title:ae(m).text,summary:fM(l,m,b,_=>co(_,g)),
announced:T,onKey:w,table:i(gl,{answer:e,document:t,zone:r}),legend:b===""?null:i(bl,{rows:k,all:l.series.length,hidden:u,
onHidden:c,text:_=>co(_,g)}),children:[i(xy,{times:l.times,series:x,zone:r,unit:g,height:a,cursor:p?.at??null,onCursor:(_,S)=>f(
_===null?null:{at:_,left:S}),onDrag:(_,S)=>s(_,S)}),p!==null&&i(pM,{lines:l,rows:k,hidden:u,at:p.at,left:p.left,zone:r,text:_=>co(
_,g)})]})}function pM({lines:e,rows:t,hidden:n,at:o,left:r,zone:s,text:a}){let l=e.times[o];if(l===void 0)return null;let c=t.
map((p,f)=>({row:p,value:e.series[f].values[o]??null})).filter(({row:p})=>!n.has(p.key)).sort((p,f)=>(f.value??-1/0)-(p.
value??-1/0)).slice(0,12);return i("div",{class:Ce(ky,r>400&&_y),"aria-hidden":"true",children:[i("div",{class:Cy,children:[
Ao(l*1e3,Ws(e.times),s)," ",lh(s,l*1e3)]}),c.map(({row:p,value:f})=>i("div",{class:Sy,children:[i("span",{class:Ty,style:{
background:`var(--series-${p.color%7+1})`}}),i("span",{class:My,children:p.keys.map(m=>ae(m).text).join(", ")}),i("span",
{class:Py,children:f===null?"–":a(f)})]},p.key))]})}function dM(e,t,n,o){let r=e.times[t];if(r===void 0)return"";let s=e.
series.slice(0,8).map(({keys:a,values:l})=>{let u=l[t];return`${a.map(c=>ae(c).text).join(", ")} ${u==null?"nothing":o(u)}`.
trim()});return`${Ao(r*1e3,Ws(e.times),n)}: ${s.join("; ")}`}function fM(e,t,n,o){let r=e.series[0],s=n===""?"":` by ${ae(
n).text}, ${e.series.length} groups`,a=r?.values.reduce((u,c)=>Math.max(u,c??0),0)??0,l=n!==""&&r?`, ${r.keys.map(u=>ae(
u).text).join(", ")} leads`:"";return`Line chart of ${ae(t).text}${s}, ${e.times.length} points, at most ${o(a)}${l}`}var Dy="Dr",Ey="Hr",Ay="_r",Oy="qr";function Wn({icon:e,title:t,children:n,actions:o}){return i("div",{class:Dy,children:[i(le,{name:e,size:32}),i("h2",{class:Ey,
children:t}),n&&i("p",{class:Ay,children:n}),i("div",{class:Oy,children:o})]})}var Ry="Fr",Ly="Tr",Ny="Gr";var Fy="Jr",zy="Kr";function By({busy:e,done:t=null}){let n=ne(null);return wt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),i("div",{class:Ry,"aria-hidden":"true",children:e&&(t===null||t===0?i("div",{class:Ny}):i("div",{ref:n,class:Ly}))})}
function fo({lines:e=6}){return i("div",{class:Fy,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>i("div",{class:zy},
n))})}var Iy="M";var Qs=[];function Hy(){return Qs.length>0}function Tn(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=ne(null);return wt(()=>{
let s=r.current;if(!s||!t)return;s.showPopover();let a=()=>yl(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),vM(r,o),bM(r,t,n),i("div",{ref:r,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:Ce(
Iy,e.class),children:e.children})}function vM(e,t){ue(()=>{if(zr(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function bM(e,t,n){let o=ne(n);o.current=n,ue(()=>{let r={};Qs.
push(r);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!xM(e.current,u)&&o.
current()},a=l=>{l.key!=="Escape"||l.defaultPrevented||Qs.at(-1)!==r||(l.preventDefault(),l.stopPropagation(),o.current())};
return document.addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{Qs.splice(Qs.indexOf(r),
1),document.removeEventListener("pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function xM(e,t){let n=t instanceof
Element?t.closest("[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==
0}var Vy="Or",Wy="s",qy="Pr",Ky="Qr",Uy="Vr",Gy="Wr",jy="Yr",Jy="Zr";function Gr({anchor:e,label:t,head:n,items:o,onClose:r,placing:s}){let a=ne(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(r(),c.act())};return i(Tn,{anchor:e,onClose:r,placing:s,children:[n&&i("div",{class:jy,children:n}),i(
"div",{ref:a,role:"menu","aria-label":t,class:Vy,onKeyDown:c=>kM(c,a.current,r),children:o.map((c,p)=>c==="rule"?i("div",
{role:"separator",class:Gy},p):i("button",{type:"button",tabIndex:-1,class:Ce(Wy,c.danger&&qy),role:c.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,onClick:()=>u(c),onPointerMove:f=>f.currentTarget.
focus(),children:[l?i("span",{class:Jy,children:c.checked&&i(le,{name:"check"})}):c.icon&&i(le,{name:c.icon}),i("span",{
class:Ky,children:c.label}),c.keys&&i("span",{class:Uy,children:c.keys})]},p))})]})}function kM(e,t,n){let o=[...t?.querySelectorAll(
"button")??[]],r=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),e.stopPropagation(),o[(a+o.length)%o.length]?.
focus()};if(e.key==="ArrowDown")s(r+1);else if(e.key==="ArrowUp")s(r<0?-1:r-1);else if(e.key==="Home")s(0);else if(e.key===
"End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.slice(r+1),...o.slice(0,r+1)].find(a);l&&s(o.indexOf(
l))}}function qn({items:e,menuLabel:t,head:n,placing:o,...r}){let s=ne(null),[a,l]=D(!1);return i(I,{children:[i(j,{...r,
buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&i(Gr,{anchor:s.current,label:t,head:n,items:e,onClose:()=>l(!1),
...o?{placing:o}:{}})]})}var Yy="ea",Zy="ra",Qy="aa",Xy="v",ev="b";var ea=de([]),Fl=new Map,CM=1e4,SM=1;function Mn(e,t=null){let n=SM++;ea.value=[...ea.value,{id:n,text:e,action:t}].slice(
-3),tv(n)}function tv(e){Fl.set(e,setTimeout(()=>Rp(e),CM))}function Rp(e){clearTimeout(Fl.get(e)),Fl.delete(e),ea.value=
ea.value.filter(t=>t.id!==e)}function nv(){return i("div",{class:Yy,role:"status",children:ea.value.map(({id:e,text:t,action:n})=>i(
"div",{class:Zy,onPointerEnter:()=>clearTimeout(Fl.get(e)),onPointerLeave:()=>tv(e),children:[i("span",{class:Qy,children:t}),
n&&i("button",{type:"button",class:Xy,onClick:()=>{Rp(e),n.act()},children:n.label}),i("button",{type:"button",class:ev,
"aria-label":"Close",onClick:()=>Rp(e),children:i(le,{name:"close",size:14})})]},e))})}function un(e,t){TM(e).then(n=>Mn(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function TM(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var jr=de([]);function tt(e,t){jr.value=[...jr.value,{from:ct.value,to:e.document,label:t}].slice(-12),re(e)}function Lp(e){
jr.value=jr.value.slice(0,e)}function ov(){It(()=>{let e=ct.value,t=jr.peek().findIndex(n=>rn(n.from.document,e.document));
t>=0&&Lp(t)})}var rv=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),MM=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function sv(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:PM(n.toLowerCase())??$M(n)??DM(n,t)}function PM(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?rv.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?rv.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function $M(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],s=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),a=new Date(s);return r!==void 0?
a.setUTCDate(a.getUTCDate()+1):o!==void 0?a.setUTCMonth(a.getUTCMonth()+1):a.setUTCFullYear(a.getUTCFullYear()+1),{from:s.
toISOString().slice(0,10),to:a.toISOString().slice(0,10)}}function DM(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=iv(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=iv(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function iv(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${zl(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),s=r?MM.indexOf(r[2].toLowerCase()):-1;if(!r||s<0)return null;let a=`${r[3]??t.getUTCFullYear()}-${zl(String(s+1))}\
-${zl(r[1])}`;return r[4]===void 0?a:`${a}T${zl(r[4])}:${r[5]}:00`}function zl(e){return e.padStart(2,"0")}var Np=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],EM=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Fp(e,t){let n=Np.find(
s=>s.from===e.from&&(s.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?EM.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${av(e.from,t,"the first event")} – ${av(e.
to,t,"now")}`}function av(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return pt(e,t,pt(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var lv="ia",uv="ta",cv="oa",pv="na",dv="da";function OM(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function Ct({id:e,error:t,onHint:n}){let o=OM(t.hint);return i(
"div",{class:lv,id:e,role:"alert",children:[i("span",{class:uv,children:i(le,{name:"error",size:14})}),i("span",{class:cv,
children:he(t.message)}),t.hint!==""&&(o!==null&&n?i("button",{type:"button",class:pv,onClick:()=>n(o),children:[he(o),"\
?"]}):i("span",{class:dv,children:he(t.hint)}))]})}var mv="pa",hv="la",Il="x",Hl="sa";function Kn({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:s=!1,error:a=null,autofocus:l=!1}){let[u,c]=D(t),p=ne(
null),f=vn();ue(()=>c(t),[t]);let m=k=>{k!==t&&n(k)},g=k=>{k.key==="Enter"&&m(u),!(k.key!=="Escape"||u===t)&&(k.preventDefault(),
c(t))},b=k=>{n(k),p.current?.focus()};return i("div",{class:mv,children:[i("label",{for:f,class:r?"spoken":hv,children:e}),
i("input",{ref:p,id:f,class:Ce(Il,s&&Hl),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":a!==null,
"aria-describedby":a?`${f}-problem`:void 0,"data-autofocus":l?"":void 0,onInput:k=>c(k.currentTarget.value),onKeyDown:g,
onBlur:()=>m(u)}),a&&i(Ct,{id:`${f}-problem`,error:a,onHint:b})]})}var RM=new Set(["estimate","running","exact","error","cancelled","live"]);function Vl(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!RM.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?ol(n):null,
body:n}}function Wl(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var gv=!0;async function yv(e,t,n){try{if(gv&&await LM(e,t,n))return;await NM(e,t,n)}catch(o){if(!nr(o))throw o}}async function LM(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await rl("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await FM(s,a=>{let l=Vl(a);l&&t(l)}),!0}catch(o){if(!(o instanceof Rt)||o.status!==404&&o.status!==
405)throw o;return gv=!1,!1}}async function NM(e,t,n){if(!("run"in e))throw new Rt({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await rl("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function FM(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:s}=await n.read();if(r)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Hp=250,zM=8e3,Un=de("idle"),Gn=new Map,zp=null,BM=1,na=Hp,Bp,ql=Un;function vv(e,t,n=[]){let o=BM++,r=n.filter(s=>Gn.
has(s));Gn.set(o,{message:e,take:t,abort:null}),Un.value==="open"&&Wp({id:o,...e,...r.length>0?{cancels:r}:{}});for(let s of r)
xv(s);return Un.value==="http"&&wv(o),Un.value==="idle"&&qp(),o}function Vp(e){Gn.has(e)&&(Un.value==="open"&&Wp({id:e,cancel:!0}),
xv(e))}function bv(){Un.value==="away"&&(clearTimeout(Bp),qp())}function xv(e){Gn.get(e)?.abort?.abort(),Gn.delete(e)}function Wp(e){
zp?.send(JSON.stringify(e))}function qp(){Un.value=Un.value==="away"?"away":"connecting";let e=new URL(bn("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,zp=t,na=Hp,Un.value="open";
for(let[o,r]of Gn)Wp({id:o,...r.message})},t.onmessage=o=>HM(String(o.data)),t.onclose=()=>{zp=null,n?Kp():IM()}}async function IM(){
if(!await fetch(bn("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Kp();na=Hp,Un.value="http";for(let t of Gn.
keys())wv(t)}function Kp(){Un.value="away",clearTimeout(Bp),Bp=setTimeout(qp,na*(.75+Math.random()/2)),na=Math.min(na*2,
zM)}function HM(e){let t=Vl(e);t&&Ip(t)}function Ip(e){let t=Gn.get(e.id);t&&(Wl(e)&&Gn.delete(e.id),t.take(e))}function wv(e){
let t=Gn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Gn.has(e))return;if(t.abort=null,o instanceof
Rt&&o.code===nl().code)return Kp();let r=o instanceof Rt?o:new Rt({code:"unexpected",message:String(o)});Ip({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};yv(t.message,o=>Ip({...o,id:e}),t.abort.
signal).catch(n)}var VM={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},WM=100,Kl=class{present=de(
VM);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!rn(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=vv({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(Vp(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Vp(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(Wl(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+WM-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:s==="live"?"running":s}}};function Jr(e,t){let n=typeof t=="string"?t:Om(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.
where.slice(n.length))?e:null}var Pn=new Kl,Ul=de(ao("waits")==="yes");function kv(e){Ul.value=e,lo("waits",e?"yes":"no")}var qM=150,Up,Xi=null;function $n(){
clearTimeout(Up),Xi=Pe.value,Pn.run(Xi,{history:!0})}function _v(){It(()=>{let{state:e,how:t}=el.value,n=ir.value,o=jn.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Xi!==null&&rn(Xi,e.document)||Ul.value&&Xi!==
null&&rn(jt(Xi).dataset,e.document.dataset)||(clearTimeout(Up),Up=setTimeout($n,t==="replace"?qM:0))})}var Yr=de([]),Gp=de(ao("letters")!=="no"),Gl="",Cv,Tv=Yr,Mv=Gp;function Pv(e){Gp.value=e,lo("letters",e?"yes":"no")}function es(e){
let t=ne(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");ue(()=>{let o=t.current.map((r,s)=>({...r,act:()=>t.current[s]?.
act()}));return Yr.value=[...Yr.value,...o],()=>{Yr.value=Yr.value.filter(r=>!o.includes(r))}},[n])}function KM(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function $v(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(jp(e.target)||!Gp.value&&e.key.
length===1||UM()||Hy()))return;let n=Gl===""?KM(e):`${Gl} ${e.key}`,o=Yr.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
Sv(""),o.act()):t&&Sv(Yr.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function Sv(e){clearTimeout(Cv),Gl=
e,e!==""&&(Cv=setTimeout(()=>{Gl=""},1200))}function jp(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function UM(){return document.querySelector("dialo\
g[open]")!==null}var Dv="xa",Ev="ca",Av="ga",Ov="ha",Rv="fa";function mo(e){re({document:ve(ve(Pe.value,"from",e.from),"to",e.to)})}function Lv(){let e=ne(null),[t,n]=D(!1),o=Pe.value.
timezone??"UTC",r=Fp(Pe.value,o),{error:s}=Pn.result.value,a=Jr(s,"from")??Jr(s,"to"),l="The question";return es([{keys:"\
t",label:"Range of time",group:l,act:()=>n(!0)},{keys:"[",label:"The range before",group:l,act:()=>Jp(-1,0)},{keys:"]",label:"\
The range after",group:l,act:()=>Jp(1,0)},{keys:"-",label:"Zoom out",group:l,act:()=>Jp(0,.5)}]),i(I,{children:[i(j,{buttonRef:e,
icon:"calendar",after:"down",kind:a?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:i("span",{class:Dv,
children:r})}),a&&!t&&i("div",{class:Rv,children:i(Ct,{error:a})}),t&&i(Tn,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:i(jM,{zone:o,wrong:a,onDone:()=>n(!1)})})]})}function Jp(e,t){let n=Pn.result.value.
answer?.query,[o,r]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],s=r-o;if(!(s>0))return;let a=l=>new Date(l).
toISOString();mo({from:a(o+(e-t)*s),to:a(r+(e+t)*s)})}function jM({zone:e,wrong:t,onDone:n}){let[o,r]=D(t),{from:s,to:a}=Pe.
value,l=s===void 0&&a===void 0?"":`${s??""} - ${a??"now"}`,u=c=>{let p=sv(c);if(!p){r({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}mo(p),n()};return i("div",{class:Ev,children:[
i(Kn,{label:`Range, on the clock of ${e}`,value:l,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
i("div",{class:Av,children:Np.map(c=>i(j,{small:!0,kind:"plain",class:Ov,pressed:Fp(Pe.value,e)===c.label,onClick:()=>{mo(
c),n()},children:c.label},c.label))})]})}function Nv({document:e,result:t,as:n}){let{answer:o,of:r,phase:s}=t;if(!o||!r||!("columns"in o))return s==="error"?null:
i(fo,{});if(o.rows.length===0&&s==="exact")return i(YM,{document:r});let a=o.query?.timezone??r.timezone??"UTC";return n===
"line"?i(Ll,{answer:o,document:r,zone:a,onZoom:JM}):i(ZM,{answer:o,of:r,document:e,zone:a})}function JM(e,t){mo({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function YM({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return i(Wn,{icon:"search",title:"Nothing found",actions:i(I,{children:[n&&i(j,{
kind:"primary",onClick:()=>mo({}),children:"All data"}),t&&i(j,{kind:"outlined",onClick:()=>re({document:ve(e,"where",void 0)}),
children:"Without the filter"}),!n&&!t&&i(j,{kind:"outlined",onClick:$n,children:"Ask again"})]}),children:n||t?"No even\
t of this range passes the filter.":"The dataset has no events."})}function ZM({answer:e,of:t,document:n,zone:o}){let[r,
s]=D(null),a=Ae(n.aggregate?.order)[0],l=a===void 0?null:QM(a),u=Ae(e.query?.aggregate?.by??t.aggregate?.by),c=(f,m,g)=>{
let b=e.columns.findIndex(({name:k})=>k===m);b>=0&&b<u.length&&!Ei(u[b])&&e.rows.some(k=>k===f)&&s({anchor:g,column:m,value:f[b]})},
p=r?Ns(r.column,r.value):"";return i(I,{children:[i(gl,{answer:e,document:t,zone:o,sort:l,onCell:c,onSort:f=>re({document:ve(
n,"aggregate.order",f===null?void 0:[`"${f.key}"${f.descending?" desc":""}`])})}),r&&i(Gr,{anchor:r.anchor,label:"This v\
alue",head:ae(p).text,onClose:()=>s(null),items:[{label:"Only this",icon:"filter",act:()=>tt({document:ve(n,"where",Fs(n.
where,p))},p)},{label:"Exclude",icon:"minus",act:()=>tt({document:ve(n,"where",Fs(n.where,`not (${p})`))},`not (${p})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>un(r.value===null?"":String(r.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>un(p,"The condition")}]})]})}function QM(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var Yp="[data-stop]";function Zp(e){return[...e.querySelectorAll(Yp)].filter(t=>t.closest("[data-sentence]")===e)}function Fv(e){
if(!e)return;let t=Zp(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function zv(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Yp)||t.closest("[data-sentence]")!==e))for(let n of Zp(
e))n.tabIndex=n===t?0:-1}function Bv(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Zp(e),o=n.indexOf(
t.target);if(o<0)return!1;let r=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return r===null?!1:(n[Math.max(0,Math.min(r,n.length-1))]?.focus(),!0)}function dr(e,t,n){requestAnimationFrame(()=>{
let o=r=>e?.querySelector(`${Yp}[data-stop="${CSS.escape(r)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}var XM=["dataset","define","params","timezone","week_start","missing"];function ho(e,t){let n=XM.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Qp(e,t,n){return(await wn(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var eP=2e3,Zr=new Map,jl=new Map,Hv=de(0),Iv;function ts(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function ns(e,t){Hv.value;let n=JSON.stringify(e),o=ql.value,r=t.filter(a=>a.text!==""&&!Zr.has(ts(n,a))),s=r.map(
a=>ts(n,a)).join(`

`);return ue(()=>{r.length>0&&o!=="away"&&tP(n,e,r)},[s,o]),t.map(a=>Zr.get(ts(n,a))??null)}async function Vv(e,t,n){let o=JSON.
stringify(e),r=Zr.get(ts(o,t));if(r)return r;let[s]=await Qp(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return Wv(o,t,s),s}function tP(e,t,n){let o=jl.get(e)??{context:t,texts:new Map};for(let r of n)o.texts.
set(ts(e,r),r);jl.set(e,o),Iv??=setTimeout(()=>{Iv=void 0,nP()},0)}async function nP(){let e=[...jl];jl.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let r=[...o.values()];(await Qp(n,r).catch(()=>[])).forEach((a,l)=>Wv(t,r[l],
a))})),Hv.value++}function Wv(e,t,n){Zr.size>=eP&&Zr.delete(Zr.keys().next().value),Zr.set(ts(e,t),n)}async function Lo(e,t,n){try{let o=await Vv(e,{kind:t,text:n}),{error:r}=o;return r?{parsed:o,problem:{message:r.message,
hint:r.hint??"",span:r.span??null}}:{parsed:o,problem:null}}catch(o){let{code:r,message:s,hint:a,span:l}=Ht(o);return{parsed:null,
problem:r==="away"?null:{message:s,hint:a,span:l}}}}function os(e,t,n){if(!t)return n;let{start:o,end:r}=Ni(e,t);return e.
slice(0,o)+n+e.slice(r)}function oP(e,t,n){let o=Os(t.where),r=er(e,o);if(typeof r=="string")return ve(e,o,t.span?qv(r,t.span,n):n);let s=o.slice(
0,-1),a=er(e,s);return o.at(-1)!==0||typeof a!="string"?null:ve(e,s,t.span?qv(a,t.span,n):n)}function qv(e,t,n){let{start:o,
end:r}=Ni(e,t);return e.slice(0,o)+n+e.slice(r)}function Kv(e,t){let n=oP(Pe.value,e,t);n&&re({document:n})}var Uv="ua",Gv="ma",jv="va";var Jv=tm({document:{dataset:""},error:null,sentence:()=>null});function Ve(){return dm(Jv)}function nt({document:e,error:t,
label:n,children:o}){let r=ne(null);wt(()=>Fv(r.current));let s=a=>{!a.defaultPrevented&&Bv(a.currentTarget,a)&&a.preventDefault()};
return i(Jv.Provider,{value:{document:e,error:t,sentence:()=>r.current},children:i("div",{ref:r,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:Uv,onKeyDown:s,onFocusIn:a=>{zv(a.currentTarget,a.target)},children:o})})}function ce({word:e,
children:t}){return i("span",{class:Gv,children:[e!==void 0&&i(Jl,{children:e}),t]})}function Jl({children:e}){return i(
"span",{class:jv,children:e})}function Yv({id:e,error:t}){return i(Ct,{...e===void 0?{}:{id:e},error:t,onHint:n=>Kv(t,n)})}var Zv="ba",Qv="w",Xv="wa",e0="ya",t0="ka",n0="za",o0="ja",r0="pe",i0="Sa",s0="y",ed="Ba";function St(e){let{stop:t,label:n,path:o=t,span:r,draft:s=!1,problem:a=null}=e,l=Ve(),u=ne(null),c=vn(),[p,f]=D(!1),m=s?
null:sP(l.error,o,r),g=m!==null||a!==null,b=()=>{e.onRemove?.(),dr(l.sentence(),t,e.after)},k=e.editor!==void 0||e.menu!==
void 0;return i("span",{class:Zv,"data-path":o,children:[i("span",{class:Ce(Qv,s&&e0,g&&t0,e.quiet&&n0,p&&Xv),children:[
g&&i("span",{class:o0,children:i(le,{name:"error",size:14})}),i("button",{ref:u,type:"button",class:r0,"data-stop":t,tabIndex:-1,
"aria-label":n,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":k?p:void 0,"aria-invalid":g||void 0,
"aria-describedby":g?`${c}-problem`:void 0,onClick:()=>f(!p),onKeyDown:x=>aP(x,e,b),children:[e.children,e.menu&&i("span",
{class:i0,children:i(le,{name:"down",size:12})})]}),e.onRemove&&i("button",{type:"button",class:s0,tabIndex:-1,"aria-lab\
el":`Remove ${n}`,onClick:b,children:i(le,{name:"close",size:12})})]}),m&&i("span",{class:ed,children:i(Yv,{id:`${c}-pro\
blem`,error:m})}),a&&i("span",{class:ed,children:i(Ct,{id:`${c}-problem`,error:a,onHint:e.onHint})}),p&&e.menu&&i(Gr,{anchor:u.
current,label:n,items:e.menu,onClose:()=>f(!1)}),p&&e.editor&&i(Tn,{anchor:u.current,role:"dialog",label:n,onClose:()=>{
f(!1),e.onLeave?.()},children:e.editor(()=>f(!1))})]})}function sP(e,t,n){let o=Jr(e,t);if(!o||!n)return o;let r=o.span?.
start??0;return r>=n.start&&r<Math.max(n.end,n.start+1)?o:null}function aP(e,t,n){let o=lP(e,t,n);o&&(e.preventDefault(),
o())}function lP(e,{onNegate:t,onOptional:n,onMove:o,onRemove:r},s){return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLef\
t"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:e.ctrlKey||e.metaKey?null:e.key==="Back\
space"||e.key==="Delete"?r?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var uP=new Set(["has","contains","starts_with","ends_with"]);function is({property:e,operator:t,values:n}){let o=Xe(e),r=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:uP.has(r)?`${t}(${o}, ${n.map(ra).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(ra).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(ra).join(" and ")}`}
function ra(e){return typeof e=="string"?tr(e):String(e)}var cP=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function u0(e){for(let[t,n]of cP){if(e===t)return n;if(e===n)return t}
return e}var a0=["=","!=","in","not in"],rs=["is null","is not null"],td=[">=",">","<","<=","between","not between"],l0=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Yl(e){switch(e){case"bool":return["is true","is false",...rs];case"string":return[
...a0,...l0,...rs];case"int64":case"float64":return["=",...td,"!=","in","not in",...rs];case"timestamp":return[...td,...rs];case"\
list of strings":return["has","not has",...rs];case"unknown":return[...a0,...td,...l0,"has","not has",...rs]}}function Yt(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function ia(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var c0={property:null,type:"unknown",operator:null,values:[]};function p0(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function nd({property:e,operator:t}){return e===null?"property":t===null||Yt(t)===0?"operator":
"values"}function d0(e,t,n){return e.operator!==null&&e.type===n&&Yl(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function f0(e,t){let n=Yt(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Zl(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function m0(e,t){let n=e.operator===null?0:Yt(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function od({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Yt(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function sa(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||od(e)!==null)return null;
if(Yt(n)!=="many"||!o.includes(null))return is({property:t,operator:Yt(n)==="many"?ia(n,o.length):n,values:o});let r=n===
"!="||n==="not in",s=is({property:t,operator:r?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=is({property:t,operator:ia(r?"!=":"=",a.length),values:a});return r?`${l} and ${s}`:`(${l} or ${s})`}function rd(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function h0(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),r=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!r?[...new Set(o)]:null}var g0="Xa",y0="N",v0="Ca",b0="Ea",x0="Ia",w0="Ua";var Ql=28;function id(e,t){return`${e}-${t}`}function k0({id:e,label:t,options:n,active:o,onActive:r,onPick:s,several:a=!1,
foot:l}){let u=ne(null),c=dl(u,Ql,n.length);return wt(()=>{let p=u.current;if(!p||o<0)return;let f=o*Ql;f<p.scrollTop?p.
scrollTop=f:f+Ql+8>p.scrollTop+p.clientHeight&&(p.scrollTop=f+Ql+8-p.clientHeight)},[o,n]),i(I,{children:[i("div",{ref:u,
id:e,role:"listbox","aria-label":t,"aria-multiselectable":a||void 0,class:g0,children:[i("div",{role:"presentation",style:{
height:`${c.before}px`}}),n.slice(c.first,c.end).map((p,f)=>{let m=c.first+f;return i("div",{id:id(e,m),role:"option","a\
ria-selected":p.selected??!1,"aria-setsize":n.length,"aria-posinset":m+1,"data-active":m===o,class:y0,onPointerMove:()=>{
m!==o&&r(m)},onPointerDown:g=>g.preventDefault(),onClick:()=>s(p.value),children:[a&&i("span",{class:w0,children:p.selected&&
i(le,{name:"check"})}),i("span",{class:v0,children:p.label}),p.note!==void 0&&i("span",{class:b0,children:p.note})]},m)}),
i("div",{role:"presentation",style:{height:`${c.after}px`}})]}),l&&i("div",{class:x0,children:l})]})}function as(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,s=ne(null),a=vn(),[l,u]=D(e.autofocus??!1),[c,p]=D(r?0:-1),
[f,m]=D(!1);wt(()=>{m(!0),e.autofocus&&s.current?.focus()},[]);let g=Math.min(c,t.length-1),b=l||(e.inline??!1),k=()=>u(
!1),x=(_,S)=>{S||k(),e.onPick(_,S)},T=_=>{let S=b?t[g]:void 0;if(_.key==="ArrowDown"||_.key==="ArrowUp"){_.preventDefault(),
u(!0);let R=_.key==="ArrowDown"?1:-1;p(g<0&&R<0?t.length-1:(g+R+t.length)%Math.max(1,t.length))}else _.key==="Enter"?(_.
preventDefault(),S?x(S.value,!1):(k(),e.onTake(n))):_.key===" "&&o&&S&&g>=0?(_.preventDefault(),x(S.value,!0)):_.key==="\
Escape"&&(b||e.onCancel)?(_.preventDefault(),_.stopPropagation(),k(),e.onCancel?.()):_.key==="Backspace"&&n===""&&e.onBackspace?.()},
w=i(k0,{id:a,label:e.label,options:t,active:g,onActive:p,onPick:_=>x(_,o),several:o,foot:e.foot});return i(I,{children:[
i("input",{ref:s,class:Ce(Il,e.code&&Hl),role:"combobox","aria-label":e.label,"aria-expanded":b,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":b&&g>=0?id(a,g):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:T,onClick:()=>u(!0),onBlur:k,onFocus:()=>{
e.autofocus&&u(!0)},onInput:_=>{u(!0),p(r?0:-1),e.onText(_.currentTarget.value)}}),e.inline&&w,!e.inline&&l&&f&&(t.length>
0||e.foot)&&i(Tn,{anchor:s.current,onClose:k,focus:!1,children:w})]})}var C0="le",S0="La";function Dn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...r}){return i("div",{class:C0,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&i("div",{class:S0,children:e}),i(as,{...r,inline:!0,autofocus:!0,eager:!0})]})}function go(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let r=o.
indexOf(n);r>0;r=o.indexOf(n,r+1))if(!/[\p{L}\p{N}]/u.test(o[r-1]))return 1;return o.includes(n)?2:3}function yo(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:go(n(o),t)})).filter(o=>o.grade<3).sort((o,r)=>o.grade-r.grade).map(({item:o})=>o)}var T0={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function ls(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function M0({operators:e,present:t,onPick:n,onBack:o,onCancel:r,onLeave:s,head:a}){let[l,u]=D(""),c=e.filter(
f=>f===l.trim()),p=c.length>0?c:yo(e,l,f=>`${f} ${ls(f)} ${T0[f]}`);return i(Dn,{label:"Operator",placeholder:"operator",
text:l,onText:u,head:a,onCancel:r,onLeave:s,onBackspace:o,options:p.map(f=>({value:f,label:ls(f),note:T0[f],selected:f===
t})),onPick:n,onTake:()=>{}})}var ad="R",P0="A",$0="Ma";var ld=8;function D0({draft:e,stage:t,onStage:n,onDraft:o}){let{property:r,operator:s,values:a}=e;return r===null?null:i(
I,{children:[i("button",{type:"button",class:ad,"data-present":t==="property",onClick:()=>n("property"),children:i(H,{value:r,
most:40,middle:!0})}),s!==null&&i("button",{type:"button",class:ad,"data-present":t==="operator",onClick:()=>n("operator"),
children:ls(s)}),t==="values"&&a.slice(0,ld).map(l=>i("button",{type:"button",class:P0,"aria-label":`Remove ${String(l)}`,
onClick:()=>o(Zl(e,l)),children:[i(H,{value:l,most:24,middle:!0}),i(le,{name:"close",size:12})]},String(l))),t==="values"&&
a.length>ld&&i("span",{class:$0,children:["and ",U(a.length-ld)," more"]})]})}var E0=50;function A0(e,t,n,o){return wn(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:E0},
signal:o})}function O0(e,t,n,o,r){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:f,missing:m}=e,g={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:f,missing:m,limit:E0};return wn(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:g,signal:r})}function R0(e,t){let[n,o]=D(null);return ue(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(s=>{
r.signal.aborted||o({key:e,value:s,error:null})},s=>{nr(s)||o(a=>({key:e,value:a?.value??null,error:Ht(s)}))}),()=>r.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Xl(e,t,n,o=()=>!0){let{dataset:r}=e,
s=t.trim(),a=R0(`${r}
${n.join()}
${s}`,f=>A0(r,s,n,f)),l=mP(e,s),u=a.fresh&&a.value?a.value:{names:hP(r,s),more:0},c=new Set(l.map(({name:f})=>f));return{
names:[...l,...u.names.filter(({name:f})=>!c.has(f))].filter(f=>f.kind==="function"||o(f.type)),more:u.more}}function mP({
define:e},t){return Object.keys(e??{}).filter(n=>go(n,t)<3).map(n=>({kind:"definition",name:n,text:Xe(n),type:"unknown",
filled:1}))}function hP(e,t){let n=Jt(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:r,type:s,
filled:a})=>({kind:"property",name:r,text:Xe(r),type:s,filled:a/o})).filter(({name:r})=>go(r,t)<3).sort((r,s)=>go(r.name,
t)-go(s.name,t)||s.filled-r.filled)}function L0(e,t,n,o){let r=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,r]);return R0(s,a=>O0(
e,t??"",n,r,a))}var N0="Na";var vP={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},bP={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function ud(e){let t=e.kind==="function"||e.filled>=.9995?"":B(e.filled);return[vP[e.kind]||bP[e.type],t].filter(n=>n!==
"").join(", ")}function F0(e,t){let n=t.trim(),o=e[0],r=e.map(s=>({value:{entry:s},label:i(H,{value:s.name,most:60,middle:!0}),
note:ud(s)}));return n===""||o&&go(o.name,n)<3?r:[Qr(n),...r]}function Qr(e){return{value:{typed:e},label:i("code",{class:N0,
children:i(H,{value:e,most:60})}),note:"as it is typed"}}function No(e){let{document:t,kinds:n,fits:o,onName:r,onText:s}=e,[a,l]=D(e.typed??""),u=Xl(t,a,n,o),c=e.names?yo(e.names,
a,({name:x})=>x).filter(({type:x})=>o?.(x)??!0):u.names,p=e.names?0:u.more,f=e.extra?.(a)??[],m=F0(c,a),g=m[0]!==void 0&&
"typed"in m[0].value,b=f.length>0&&g?[...f,...m.slice(1),m[0]]:[...f,...m],k=x=>{x.trim()!==""&&s(x.trim())};return i(Dn,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:b,onPick:x=>"entry"in x?r(x.entry):k(x.typed),onTake:k,foot:p>0?`${U(p)} more, keep typing`:void 0})}function z0({document:e,beside:t,draft:n,typed:o="",ask:r,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,f]=D(o),
m=n.operator===null?1:Yt(n.operator),g=m==="many",b=L0(e,r?Xe(n.property??""):null,t,p),k=rd(p,n.type),x=p===""||k!==void 0,
T=xP(n,p,k,b.value),w=R=>{let A=m0(n,R);f(""),s(A.values,m!==2||A.values.length>=2)},_=(R,A)=>{let O="typed"in R?k:R.value;
O!==void 0&&(A&&g?(f(""),s(Zl(n,O).values,!1)):g&&p===""&&n.values.length>0?s(n.values,!0):w(O))},S=R=>{let A=g?h0(R)?.map(
O=>rd(O,n.type)):void 0;return!A||A.includes(void 0)?!1:(s([...new Set([...n.values,...A])],!0),!0)};return i(Dn,{label:"\
Value",placeholder:wP(n,m),text:p,onText:f,head:c,onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(
0,-1),!1):a(),onPaste:S,invalid:!x,several:g,spaceTypes:p!==""&&T[0]!==void 0&&"typed"in T[0].value,options:T,onPick:_,onTake:()=>{
g&&p===""&&n.values.length>0?s(n.values,!0):k!==void 0&&p!==""&&w(k)},foot:x?kP(b.value,b.error!==null,g):`${ra(p)} is n\
o number`})}function xP(e,t,n,o){let r=o?.exact===!1?"~ ":"",s=m=>e.values.includes(m),a=(o?.values??[]).map(({value:m,
count:g})=>({value:{value:m},label:i(H,{value:m,most:60,middle:!0}),note:r+U(g),selected:s(m)})),l=o?.values.some(({value:m})=>m===
n)??!1,u=t!==""&&n!==void 0&&!l?[Qr(t)]:[],c=l?a.filter(({value:m})=>"value"in m&&m.value===n):[],p=a.filter(m=>!c.includes(
m)),f=o&&t===""&&o.nulls>0&&e.operator!==null&&Yt(e.operator)==="many"?[{value:{value:null},label:i(H,{value:null}),note:r+
U(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...f]}function wP({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function kP(e,t,n){let o=e&&e.more>0?[`${U(e.more)} more, keep t\
yping`]:[],r=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...r].join(" · ")}function eu(e){let{document:t,draft:n,onDraft:o,onDone:r}=e,[s,a]=D(()=>nd(n)),l=ne(e.typed??""),u=g=>{l.current="",a(g)},
c=(g,b)=>{let k=d0(n,g,b);o(k),u(k.operator===null||nd(k)!=="values"?"operator":"values")},p=g=>{let b=f0(n,g);o(b),Yt(g)===
0?r(sa(b),b):u("values")},f=(g,b)=>{let k={...n,values:g};o(k);let x=b?sa(k):null;x!==null&&r(x,k)},m={onCancel:e.onCancel,
onLeave:e.onLeave,head:i(D0,{draft:n,stage:s,onStage:u,onDraft:o})};return s==="property"?i(No,{...m,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:_P,...e.names?{names:e.names}:{},onName:g=>c(g.name,g.type),onText:g=>r(
g,null)},"property"):s==="operator"?i(M0,{...m,operators:Yl(n.type),present:n.operator,onPick:p,onBack:()=>u("property")},
"operator"):i(z0,{...m,document:t,beside:e.beside,draft:n,typed:l.current,ask:e.names===void 0,onValues:f,onBack:()=>u("\
operator")},"values")}var _P=["property","definition","cohort","lookup"];var cn="Aa",Dt="Da",cd="Ha",fr="_a",B0="qa",I0="Fa";var V0=3;function tu({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return i("span",{class:fr,children:i(
H,{value:t?.text??e?.text??"",most:60})});let{property:r,operator:s,values:a}=o;return r===null?i("span",{class:Dt,children:"\
…"}):n&&r==="event"&&(s==="="||s==="in")&&a.length>0?i(H0,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
i(I,{children:[s==="is false"&&i("span",{class:Dt,children:"not"}),i("span",{class:cn,children:i(H,{value:r,most:40,middle:!0})})]}):
i(I,{children:[i("span",{class:cn,children:i(H,{value:r,most:40,middle:!0})}),s!==null&&i("span",{class:Dt,children:ls(Yt(
s)==="many"?ia(s,a.length):s)}),s!==null&&i(H0,{values:a,between:s.endsWith("between")})]})}function H0({values:e,between:t,
name:n=!1}){return e.length>V0+1?i("span",{class:cd,children:["(",U(e.length)," values)"]}):i("span",{class:n?cn:cd,children:e.
map((o,r)=>i("span",{children:[r>0&&i("span",{class:Dt,children:t?" and ":n?" or ":", "}),i(CP,{value:o})]},r))})}function CP({
value:e}){return e===null?i("i",{class:Dt,children:kn.null}):i(H,{value:e,most:40,middle:!0})}function nu(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:r,values:s}=n,a=s.length>V0+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,r?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function ou(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:r,span:s},a)=>({text:o,chip:r,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function la(e){
return e.length===0?void 0:e.join(" and ")}function mr(e,t,n){return n===null?e.filter((o,r)=>r!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function ru(e,t,n){let o=e.filter((s,a)=>a!==t),r=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,r),e[t],...o.slice(r)]}function W0({text:e,chip:t}){if(t)return is({...t,operator:u0(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&SP(n)?n:`not (${e})`}function SP(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var pd={property:"event",type:"string",operator:"=",values:[]};function iu({document:e,typed:t,onDone:n,onCancel:o}){let[
r,s]=D(pd);return i(eu,{document:e,beside:e.where,draft:r,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function vo({lead:e,between:t,children:n,after:o}){let r=s=>s===0?e:typeof t=="function"?t(s):t;return i(I,{children:[n.
length===0&&e!==void 0&&i(ce,{word:e},"lead"),n.map((s,a)=>i(ce,{word:r(a),children:s},a)),o]})}var q0="se",K0="Ta",U0="Ga";function bo({stop:e,label:t,children:n,editor:o,onLeave:r,onBackspace:s}){let a=ne(null),[l,u]=D(null),c=n==null||n===!1,
p=Bi(c?t:void 0),f=()=>u(null),m=g=>{if(!(g.ctrlKey||g.metaKey||g.altKey)){if(g.key.length===1&&g.key!==" "&&g.key!=="/")
u(g.key);else if(g.key==="Backspace"&&s)s();else return;g.preventDefault()}};return i(I,{children:[i("button",{ref:a,type:"\
button",class:Ce(q0,!c&&K0,l!==null&&U0),...p,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-haspopup":"dialog","aria-ex\
panded":l!==null,onClick:()=>u(l===null?"":null),onKeyDown:m,children:[i(le,{name:"plus",size:14}),n]}),l!==null&&i(Tn,{
anchor:a.current,role:"dialog",label:t,onClose:()=>{f(),r?.()},children:o(l,f)})]})}function ua(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var MP={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function ca(e,t){let n=ua(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,r="per"in o&&typeof o.per=="string"?o.per:Jt(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...MP[n],
...a,...r?[[r,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:Xe(u),type:c,filled:1}))}var G0="Ja",j0="xe",J0="ce";var Y0=null;function $P(){return Y0??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),Y0}function su(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,s=ne(null),a=ne(null),l=ne(e);l.current=e;let[u,c]=D(!1);return ue(()=>{
let p=!1;return $P().then(f=>{p||!f||!s.current||(a.current=f.mount(s.current,{...l.current,onText:m=>{m!==l.current.text&&
l.current.onText(m)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0),r&&a.current.focus())}),
()=>{p=!0,a.current?.destroy()}},[]),ue(()=>{a.current?.setText(t)},[t]),ue(()=>{a.current?.setMark(o)},[o?.start,o?.end,
t]),i("div",{class:Ce(G0,e.class),children:[i("div",{ref:s,class:j0,hidden:!u,"data-editor":u}),!u&&i("textarea",{class:J0,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,onInput:p=>e.onText(p.currentTarget.value)})]})}var Z0="Ka",Q0="Oa",X0="Pa",eb="Qa",tb="Va";function au({label:e,text:t,problem:n,onText:o,onDone:r,onCancel:s,onLeave:a}){return i("div",{class:Z0,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)r(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[i(su,{class:Q0,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Ni(
t,n.span):null}),n&&i("div",{class:X0,children:i(Ct,{error:n})}),i("div",{class:eb,children:[i("span",{class:tb,children:"\
Enter takes it, Shift+Enter is a new line"}),i(j,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}function Fo(e){let{path:t,text:n,what:o,onChange:r}=e,s=Ve(),a=ho(s.document,e.over),l=ou(n,ns(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(_=>_.text),[c,p]=D(null),f=e.needed!==!0||l.length>1,m=_=>{p(null),r(la(_))},g=async(_,S,R)=>{p({at:_,condition:R,
text:S,problem:null});let{parsed:A,problem:O}=await Lo(a,"condition",S);if(O)return p({at:_,condition:R,text:S,problem:O});
let z=mr(u,_,la(A?.conjuncts?.map(N=>N.text)??[`(${S})`])??S);await Lo(a,"condition",la(z)??""),m(z)},b=()=>{if(!c||c.problem)
return;let _=c.condition?sa(c.condition):c.text;_!==null&&_.trim()!==""?g(c.at,_,c.condition):c.condition?.property?p({...c,
problem:{message:od(c.condition)??"",hint:"",span:null}}):p(null)},k=(_,S,R)=>{let A=l[_],O=c?.at===_?c:null,z=()=>{p(null),
R()},N=()=>{R(),b()},F=($,J)=>{R(),g(_,$,J)};return(O?O.condition===null&&O.text!==null:A&&!A.chip)?i(au,{label:o,text:O?.
text??A?.text??"",problem:O?.problem??null,onCancel:z,onLeave:N,onText:$=>p({at:_,condition:null,text:$,problem:null}),onDone:$=>F(
$,null)}):i(eu,{names:ca(s.document.dataset,e.over),document:s.document,typed:S,draft:O?.condition??(A?.chip?p0(A.chip):
e.byEvent&&l.length===0?pd:c0),beside:la([...e.within?[e.within]:[],...mr(u,_,null)]),onDraft:$=>p({at:_,condition:$,text:null,
problem:null}),onDone:F,onCancel:z,onLeave:N})},x=_=>{c?.text&&g(c.at,os(c.text,c.problem?.span??null,_),null)},T=(_,S)=>{
let R=c?.at===_?c:null;return i(St,{stop:`${t}#${S?_:"draft"}`,path:t,span:S?.span,after:`${t}#+`,label:`${o}: ${nu(S,R)}`,
draft:R!==null,problem:R?.problem,onHint:R?.text?x:void 0,editor:A=>k(_,"",A),onLeave:b,onRemove:R?()=>p(null):f?()=>m(mr(
u,_,null)):void 0,onNegate:S&&!R?()=>m(mr(u,_,W0(S))):void 0,onMove:S&&l.length>1?A=>{m(ru(u,_,A)),dr(s.sentence(),`${t}\
#${Math.max(0,Math.min(_+A,l.length-1))}`)}:void 0,children:i(tu,{part:S,draft:R,byEvent:e.byEvent??!1})})},w=l.map((_,S)=>T(
S,_));return i(vo,{lead:e.lead,between:"and",after:i(bo,{stop:`${t}#+`,label:`Add a ${o}`,editor:(_,S)=>k(l.length,_,S),
onLeave:b,onBackspace:l.length>0&&f?()=>m(u.slice(0,-1)):void 0,children:l.length===0&&c===null?e.empty:void 0}),children:c?.
at===l.length?[...w,T(l.length,null)]:w})}function Et({word:e="where"}){let{document:t}=Ve();return i(Fo,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>Y(
"where",n),empty:"filter"})}var EP=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function nb({document:e,names:t,axes:n,typed:o,text:r,onDone:s,onCancel:a}){let[l,u]=D(null);if(l)
return i(AP,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=f=>n?yo(EP,f.trim()===""?"time":f,([m,g])=>`time ${g} ${m}`).
map(([m,g])=>({value:{typed:`time('${m}')`},label:m==="auto"?"time":`time, ${m}`,note:g})):[];return i(No,{label:"Breakd\
own",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:f=>f.trim()===""?c(f).slice(0,1):c(f),onName:f=>{n&&(f.type==="int64"||f.type==="float64")?u(f):s(f.text)},onText:s,
onCancel:a,onLeave:a})}function AP({of:e,onDone:t,onCancel:n,onBack:o}){let[r,s]=D(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=yo(a,r,([u,c])=>`${u} ${c}`);return i(Dn,{label:"Values or bins",placeholder:"values or bins",text:r,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[Qr(r)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var lu=()=>!0,xo=e=>e==="int64"||e==="float64",ob=e=>xo(e)||e==="timestamp"||e==="string",rb=e=>e!=="list of strings",md=[
{name:"count",meaning:"how many",alone:!0,fits:lu},{name:"uniq",meaning:"how many different",usual:!0,fits:rb},{name:"su\
m",meaning:"total",usual:!0,fits:xo},{name:"avg",meaning:"mean",usual:!0,fits:xo},{name:"median",meaning:"half are below",
usual:!0,fits:xo},{name:"p95",meaning:"95 % are below",usual:!0,fits:xo},{name:"p75",meaning:"75 % are below",fits:xo},{
name:"p90",meaning:"90 % are below",fits:xo},{name:"p99",meaning:"99 % are below",fits:xo},{name:"p999",meaning:"99.9 % \
are below",fits:xo},{name:"min",meaning:"least",fits:ob},{name:"max",meaning:"largest",usual:!0,fits:ob},{name:"first",meaning:"\
by time",fits:lu},{name:"last",meaning:"by time",fits:lu},{name:"stddev",meaning:"standard deviation",fits:xo},{name:"un\
iq_approx",meaning:"about how many different",fits:rb},{name:"count",meaning:"how many have a value",fits:lu}];function ib(e){let{document:t,names:n,parsed:o,onDone:r,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=D(e.typed),[c,p]=D(e.text),[f,m]=D(null),[g,b]=D(!a);if(g)return i(
au,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:r,onCancel:s,onLeave:()=>c===e.text?s():r(c)});if(f)return i(
No,{label:`What ${f.name} is of`,placeholder:`${f.name} of`,document:t,kinds:["property","definition","lookup"],fits:x=>x===
"unknown"||f.fits(x),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>m(null),onName:x=>r(`${f.name}(${x.text})`),onText:x=>r(
`${f.name}(${x})`)});let k=x=>{"text"in x?r(x.text):"typed"in x?r(x.typed):x.aggregate.alone?r(`${x.aggregate.name}()`):
m(x.aggregate)};return i(OP,{document:t,names:n,text:l,onText:u,present:e.text,onPick:k,onTake:x=>{x!==""&&r(x)},onCancel:s,
onWrite:()=>b(!0)})}function OP({document:e,names:t,text:n,onText:o,present:r,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=Xl(e,c,["property","definition","lookup"]).names,f=t?yo(t,c,({name:x})=>x):p,m=yo(md,c.replace(/\(.*$/s,""),({name:x,
meaning:T})=>`${x} ${T}`).map(x=>({value:{aggregate:x},label:x.alone?`${x.name}()`:`${x.name}(…)`,note:x.meaning})),g=c===
""?[]:f.filter(({name:x})=>go(x,c)<3).slice(0,4).flatMap(RP),b=/[^\p{L}\p{N}_]/u.test(c)||m.length+g.length===0?[Qr(c)]:
[],k=c===""?m:[...b,...m,...g];return i(Dn,{label:"Measure",placeholder:r===""?"measure":r,text:n,onText:o,options:k,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:i("button",{type:"button",onClick:u,children:"Write it as text"})})}function RP(e){return md.
filter(t=>t.usual&&t.fits(e.type)&&!t.alone).map(({name:t})=>({value:{text:`${t}(${e.text})`},label:i(H,{value:`${t}(${e.
name})`,most:60,middle:!0}),note:ud(e)}))}function sb({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?i("span",{class:cn,children:o===
"auto"?"time":`time, ${o}`}):n!=null?i("span",{class:cn,children:i(H,{value:n,most:40,middle:!0})}):i("span",{class:fr,children:i(
H,{value:e,most:60})})}function uu(e){let{path:t,texts:n,kind:o,what:r,onChange:s,most:a=1/0}=e,l=Ve(),u=ho(l.document,e.over),c=ns(u,n.map(T=>({
kind:o,text:T}))),[p,f]=D(null),m=e.needed!==!0||n.length>1,g=T=>{f(null),s(T.length>0?T:void 0)},b=async(T,w)=>{f({at:T,
text:w,problem:null});let{problem:_}=await Lo(u,o,w);_?f({at:T,text:w,problem:_}):g(mr(n,T,w))},k=(T,w,_)=>{let S=p?.at===
T?p:null;return e.editor({text:S?.text??n[T]??"",parsed:S?null:c[T]??null,typed:w,problem:S?.problem??null,onDone:R=>{_(),
b(T,R)},onCancel:()=>{f(null),_()}})},x=T=>{let w=p?.at===T?p:null,_=T<n.length;return i(St,{stop:`${t}[${_?T:"draft"}]`,
path:`${t}[${T}]`,after:`${t}#+`,label:`${r}: ${w?.text??n[T]??""}`,draft:w!==null,problem:w?.problem,onHint:S=>{w&&b(T,
os(w.text,w.problem?.span??null,S))},editor:S=>k(T,"",S),onRemove:w?()=>f(null):m?()=>g(mr(n,T,null)):void 0,onMove:_&&n.
length>1?S=>{g(ru(n,T,S)),dr(l.sentence(),`${t}[${Math.max(0,Math.min(T+S,n.length-1))}]`)}:void 0,children:i(sb,{text:w?.
text??n[T]??"",parsed:w?null:c[T]??null})})};return i(vo,{lead:e.lead,after:n.length<a&&i(bo,{stop:`${t}#+`,label:`Add a\
 ${r}`,editor:(T,w)=>k(n.length,T,w),onBackspace:n.length>0&&m?()=>g(n.slice(0,-1)):void 0,children:n.length===0&&p===null?
e.empty:void 0}),children:[...n.map((T,w)=>x(w)),...p?.at===n.length?[x(n.length)]:[]]})}function cu({path:e,texts:t,over:n,what:o="measure",lead:r,onChange:s,needed:a=!1}){let{document:l}=Ve();return i(uu,{path:e,
texts:t,kind:"measure",what:o,lead:r,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>Y(e,u)),editor:u=>i(ib,
{...u,document:l,names:ca(l.dataset,n)},u.text)})}function zo({path:e,texts:t,over:n,what:o="breakdown",lead:r,onChange:s,
axes:a=!1,most:l}){let{document:u}=Ve();return i(uu,{path:e,texts:t,kind:"key",what:o,lead:r,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>Y(e,c)),editor:c=>i(nb,{...c,document:u,axes:a,names:ca(u.dataset,n)})})}function Fe({path:e,what:t,value:n,choices:o,without:r,onChange:s,onRemove:a,children:l}){let u=s??(p=>Y(e,p===r?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return i(St,{stop:e,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,f])=>({label:f,checked:p===
n,act:()=>u(p)})),children:l??c})}var LP=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function pu({path:e,over:t,allow:n=LP}){
let o=ua(t);return i(Fe,{path:e,what:"rows",value:o,choices:n,onChange:r=>{r!==o&&re({document:NP(Pe.value,e,r)})}})}function NP(e,t,n){
let o=ve(e,t,FP(n,e)),r=Os(t).slice(0,-1);if(r[0]!=="aggregate")return o;let s=er(o,r),{having:a,order:l,...u}=s;return ve(
o,r,{...u,measures:["count()"],by:["time('auto')"]})}function FP(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function hd({document:e,result:t}){let n=e.aggregate??{},{over:o,having:r}=n;return i(nt,{document:e,error:t.error,label:"\
Question: groups and measures",children:[i(cu,{lead:"Show",path:"aggregate.measures",texts:gd(n.measures),over:o,needed:!0}),
i(ce,{word:"of",children:i(pu,{path:"aggregate.over",over:o})}),i(Et,{}),i(zo,{lead:"by",path:"aggregate.by",texts:Ae(n.
by),over:o,axes:!0}),r!==void 0&&i(Fo,{lead:"having",path:"aggregate.having",what:"condition on groups",text:r,onChange:s=>Y(
"aggregate.having",s)})]})}function gd(e){let t=Ae(e);return t.length===0?["count()"]:t}function da(e){let{path:t,what:n,value:o,none:r,unit:s}=e,a=e.onChange??(l=>Y(t,l));return i(St,{stop:t,label:`${n}: ${o??
r}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>i(zP,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[o===
null?r:i(H,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function zP({what:e,value:t,usual:n,read:o,wrong:r,none:s,onChange:a,
onCancel:l}){let[u,c]=D(""),[p,f]=D(!1),m=u.trim(),g=n.filter(([x,T])=>m===""||x.startsWith(m)||(T??"").includes(m)),b=x=>{
let T=o(x);T===null?f(!0):a(T)},k=[...m!==""&&!g.some(([x])=>x===m)&&o(m)!==null?[{value:m,label:m,note:"as it is typed"}]:
[],...g.map(([x,T])=>({value:x,label:x,note:T,selected:x===t})),...m===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return i(Dn,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:x=>{c(x),f(!1)},options:k,onPick:x=>x===null?a(void 0):
b(x),onTake:b,onCancel:l,onLeave:l,invalid:p,foot:p||m!==""&&o(m)===null?r:void 0})}var BP=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;
function IP(e){let t=e.replaceAll(" ","");return BP.test(t)?t:null}function du(e,t){return n=>{let o=/^\d+$/.test(n.trim())?
Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var HP=[["30m","30 minutes"],["1h","1 hour"],["1d","24 hours"],["7d","a w\
eek"],["14d","two weeks"],["30d"],["90d"]],Xr=[["1m","a minute"],["5m"],["10m"],["30m","half an hour"],["1h","an hour"],
["6h"],["1d","24 hours"],["7d","a week"]];function wo(e){return i(da,{usual:HP,...e,read:IP,wrong:"A duration is a numbe\
r with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}function mt({path:e,text:t,what:n,lead:o,needed:r=!1,onChange:s}){let{document:a}=Ve(),l=t===void 0||t.trim()==="true",u=s??
(c=>Y(e,c??(r?"true":void 0)));return i(Fo,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var fu="Wa";var WP=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function ub({
lead:e,path:t,funnel:n}){let{document:o,error:r}=Ve(),s=`${t}.exclude`,a=n.exclude??[];return i(vo,{lead:e,after:i(bo,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>i(iu,{document:o,typed:l,onCancel:u,onDone:c=>{u(),re({document:Za(o,s,a.length,
{where:c})})}})}),children:a.map((l,u)=>i(St,{stop:`${s}[${u}]`,after:`${s}#+`,label:`without ${l.where}, ${lb(l,n)}`,editor:()=>i(
qP,{document:o,error:r,path:`${s}[${u}]`,exclusion:l,steps:n.steps.length}),onRemove:()=>re({document:Ls(o,s,u)}),children:[
i("span",{class:$o(l.where)===null?fr:cn,children:i(H,{value:$o(l.where)??l.where,most:40,middle:!0})}),i("span",{class:Dt,
children:lb(l,n)})]},u))})}function lb({after:e,before:t},{steps:n}){return`between ${e??1} and ${t??n.length}`}function qP({
document:e,error:t,path:n,exclusion:o,steps:r}){let s=Array.from({length:r},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>Y(
`${n}.${l}`,Number(c)===u?void 0:Number(c));return i("div",{class:fu,children:i(nt,{document:e,error:t,label:"Exclusion",
children:[i(mt,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the exclusion",needed:!0}),i(ce,{
word:"between",children:i(Fe,{path:`${n}.after`,what:"after",value:String(o.after??1),choices:s,onChange:a("after",1)})}),
i(ce,{word:"and",children:i(Fe,{path:`${n}.before`,what:"before",value:String(o.before??r),choices:s,onChange:a("before",
r)})}),i(Fe,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"cut",choices:WP})]})})}function cb({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:i(St,{stop:"more",path:"#more",label:"More par\
ts of the question",menu:t,quiet:!0,children:[i(le,{name:"plus",size:14}),"more"]})}var KP=[["required","has to happen"],["optional","may be skipped"]],UP=[["anything","anything"],["nothing","nothing"]],GP=[
["any","any such event"],["first","the first ever only"]];function pb({document:e,error:t,path:n,step:o,first:r}){let s=o.
within??null;return i("div",{class:fu,children:[i(Kn,{label:"Name",value:o.name??"",placeholder:"as the condition",onCommit:a=>Y(
`${n}.name`,a.trim()===""?void 0:a)}),i(nt,{document:e,error:t,label:"Step",children:[i(mt,{lead:"An event with",path:`${n}\
.where`,text:o.where,what:"condition of the step",needed:!0}),i(ce,{word:"counting",children:i(Fe,{path:`${n}.first_ever`,
what:"which event",value:o.first_ever?"first":"any",choices:GP,onChange:a=>Y(`${n}.first_ever`,a==="first"||void 0)})}),
!r&&i(ce,{word:"within",children:i(wo,{path:`${n}.within`,what:"at most after the step before",value:s,none:"any time",usual:Xr})}),
!r&&i(ce,{word:"and not before",children:i(wo,{path:`${n}.after`,what:"at least after the step before",value:o.after??null,
none:"at once",usual:Xr})}),!r&&i(ce,{word:"with",children:i(Fe,{path:`${n}.directly`,what:"what may lie between",value:o.
directly?"nothing":"anything",choices:UP,onChange:a=>Y(`${n}.directly`,a==="nothing"||void 0)})}),i(ce,{word:r?"it":"in \
between; it",children:i(Fe,{path:`${n}.optional`,what:"whether it has to happen",value:o.optional?"optional":"required",
choices:KP,onChange:a=>Y(`${n}.optional`,a==="optional"||void 0)})})]})]})}function db({path:e,at:t,step:n,after:o,onRemove:r,onMove:s}){let{document:a,error:l}=Ve(),u=ou(n.where,ns(ho(a),[{kind:"\
condition",text:n.where}])[0]??null),c=$o(n.where),p=n.name??c,f=p??u.map(m=>nu(m,null)).join(" and ");return i(St,{stop:e,
after:o,label:[`step ${t+1}: ${f}`,n.within&&`within ${n.within}`,n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>i(
pb,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:r,onMove:s,onOptional:()=>Y(`${e}.optional`,n.optional?void 0:
!0),children:[i("span",{class:I0,children:t+1}),p!=null?i("span",{class:cn,children:i(H,{value:p,most:40,middle:!0})}):u.
slice(0,2).map((m,g)=>i("span",{class:B0,children:[g>0&&i("span",{class:Dt,children:"and"}),i(tu,{part:m,draft:null})]},
g)),p===null&&u.length>2&&i("span",{class:Dt,children:["and ",u.length-2," more"]}),n.directly&&i("span",{class:Dt,children:"\
directly"}),n.within&&i("span",{class:Dt,children:["within ",n.within]}),n.after&&i("span",{class:Dt,children:["after ",
n.after]}),n.optional&&i("span",{class:Dt,children:"(optional)"})]})}function fb({lead:e,path:t,funnel:n}){let{document:o,sentence:r}=Ve(),s=`${t}.steps`,{steps:a}=n,l=u=>re({document:Za(o,
s,a.length,{where:u})});return i(vo,{lead:e,between:u=>u===1?"how many then":"then",after:i(bo,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>i(iu,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>re({document:Ls(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>i(db,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>re({document:Ls(o,s,c)}):void 0,onMove:a.length>1?p=>{re({document:Rm(o,s,c,c+p)}),dr(r(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var jP=["property","definition","lookup"];function mu({path:e,what:t,value:n,none:o,kinds:r=jP,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=Ve(),[p,f]=D(null),m=b=>{f(null),(u??(k=>Y(e,k)))(b)},g=async b=>{let{problem:k}=await Lo(
ho(c),l,a?Xe(b):b);k?f({text:b,problem:k}):m(b)};return i(St,{stop:e,label:`${t}: ${p?.text??n??o}`,draft:p!==null,problem:p?.
problem,onHint:b=>{p&&g(a?b:os(p.text,p.problem?.span??null,b))},onRemove:p?()=>f(null):void 0,editor:b=>i(No,{label:t,placeholder:n??
o,document:c,kinds:r,...s?{fits:s}:{},onCancel:b,onLeave:b,onName:k=>{b(),m(a?k.name:k.text)},onText:k=>{b(),g(k)}}),children:p===
null&&n===null?o:i(H,{value:p?.text??n,most:40,middle:!0})})}function yd(e){return Jt(e).value.value?.actors?.[0]??"actor"}function En({path:e,value:t}){let{document:n}=Ve(),o=yd(n.
dataset);return i(mu,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:r=>r==="string"||
r==="int64",onChange:r=>Y(e,r===o?void 0:r)})}var mb="funnel",JP=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],YP=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function vd({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:r,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??yd(e.dataset),p=s!==
void 0&&s.length>0;return i(nt,{document:e,error:t.error,label:"Question: funnel",children:[i(ce,{word:"Of",children:i(En,
{path:"funnel.per",value:n.per})}),i(fb,{lead:"who",path:mb,funnel:n}),a!=="ordered"&&i(Fe,{path:"funnel.order",what:"or\
der",value:a,without:"ordered",choices:JP}),i(ce,{word:"within",children:i(wo,{path:"funnel.window",what:"window",value:n.
window??null,none:"14d"})}),i(ce,{word:"counting",children:i(Fe,{path:"funnel.count",what:"what counts",value:l,without:"\
actors",choices:[["actors",`each ${c} once`],["entries","every pass"],["starts","every start"]]})}),p&&i(ub,{lead:"witho\
ut",path:mb,funnel:n}),r!==void 0&&i(zo,{lead:"with the same",path:"funnel.hold",what:"held value",texts:Ae(r)}),i(Et,{}),
i(zo,{lead:"split by",path:"funnel.by",texts:Ae(o),onChange:f=>Y("funnel.by",f)}),o!==void 0&&typeof u=="string"&&i(ce,{
word:"taking",children:i(Fe,{path:"funnel.attribution",what:"attribution",value:u,without:"first",choices:YP})}),i(cb,{items:[
!p&&{label:"Without an event in between",act:()=>Y("funnel.exclude",[{where:"false"}])},a==="ordered"&&{label:"Steps in \
any order",act:()=>Y("funnel.order","any")},a==="ordered"&&{label:"Nothing between the steps",act:()=>Y("funnel.order","\
strict")},r===void 0&&{label:"With the same value along the way",act:()=>Y("funnel.hold",["event"])}]})]})}var hu=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var ZP=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],QP=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function bd({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return i(nt,{document:e,error:t.error,label:"Question: retention",children:[
i(ce,{word:"Of",children:i(En,{path:"retention.per",value:n.per})}),i(mt,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),i(Fe,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:QP}),i(mt,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),i(Fe,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:ZP}),i(ce,{word:"each",children:i(Fe,{path:"retention.period",what:"\
period",value:o,without:"day",choices:hu})}),i(ce,{word:"for",children:i(da,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:"brackets",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],read:du(1,1e3),
wrong:"A whole number from 1 to 1000",onChange:r=>Y("retention",{...n,brackets:void 0,periods:r})})}),i(Et,{}),i(zo,{lead:"\
split by",path:"retention.by",texts:Ae(n.by),onChange:r=>Y("retention.by",r)})]})}function xd({document:e,result:t}){let{per:n,event:o,period:r}=e.lifecycle??{};return i(nt,{document:e,error:t.error,label:"\
Question: lifecycle",children:[i(ce,{word:"How many",children:i(En,{path:"lifecycle.per",value:n})}),i(ce,{word:"were ne\
w, returning, back or gone per",children:i(Fe,{path:"lifecycle.period",what:"period",value:r??"day",without:"day",choices:hu})}),
i(mt,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),i(Et,{})]})}var XP=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function wd({document:e,result:t}){let{per:n,
event:o,period:r}=e.stickiness??{};return i(nt,{document:e,error:t.error,label:"Question: stickiness",children:[i(ce,{word:"\
On how many",children:i(Fe,{path:"stickiness.period",what:"period",value:r??"day",without:"day",choices:XP})}),i(ce,{word:"\
did",children:i(En,{path:"stickiness.per",value:n})}),i(mt,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),i(
Et,{})]})}var e$=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],t$=[["actors","\
the first path of each"],["transitions","every session"]],n$=du(0,20);function o$({start:e,end:t}){return e!==void 0?t!==
void 0?"between":"after":t!==void 0?"before":"from the start"}function r$(e,t){let{start:n,end:o,before:r,after:s,end_at:a,
...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"before":return{...l,end:o??u};case"between":return{
...l,start:u,end:o??"true",after:10};case"from the start":return l}}function kd({document:e,result:t}){let n=e.paths??{},
o=o$(n),r=o==="before"?"before":"after",s=a=>re({document:ve(e,"paths",r$(n,a))});return i(nt,{document:e,error:t.error,
label:"Question: paths",children:[i(ce,{word:"What did",children:i(En,{path:"paths.per",value:n.per})}),i(ce,{word:"do",
children:i(Fe,{path:"paths.direction",what:"direction",value:o,choices:e$,onChange:s})}),n.start!==void 0&&i(mt,{path:"p\
aths.start",text:n.start,what:"start",needed:!0}),o==="between"&&i(mt,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&i(mt,{path:"paths.end",text:n.end,what:"end",needed:!0}),i(ce,{word:"in",children:i(da,{path:`\
paths.${r}`,what:"steps",value:String(n[r]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:n$,wrong:"A \
whole number from 0 to 20"})}),i(ce,{word:"named by",children:i(mu,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),i(ce,{word:"within sessions of",children:i(wo,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:Xr})}),i(ce,{word:"counting",children:i(Fe,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:t$})}),n.exclude!==void 0&&i(mt,{lead:"\
leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),i(Et,{})]})}var gb="Ya",yb="Za";function bb({path:e,properties:t,of:n}){let o=Object.entries(t??{}),r=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);Y(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);Y(e,l.length>0?Object.fromEntries(l):void 0)};return i(
vo,{lead:"each with",after:i(bo,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>i(vb,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),r(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>i(St,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>i(vb,{of:n,name:a,measure:l,
onDone:(p,f)=>{c(),r(a,p,f)}}),children:[i("span",{class:cn,children:i(H,{value:a,most:40})}),i("span",{class:Dt,children:"\
="}),i("span",{class:fr,children:i(H,{value:l,most:40})})]},a))})}function vb({of:e,name:t,measure:n,onDone:o}){let{document:r}=Ve(),
[s,a]=D(t),[l,u]=D(n),[c,p]=D(null),f=async()=>{if(s.trim()===""||l.trim()==="")return p({message:"A property has a name\
 and a measure",hint:"",span:null});let{problem:m}=await Lo(ho(r),"measure",l);m?p(m):o(s.trim(),l.trim())};return i("fo\
rm",{class:gb,onSubmit:m=>{m.preventDefault(),f()},children:[i(Kn,{label:"Name",value:s,onCommit:a,autofocus:!0}),i(Kn,{
label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (where event = 'search'\
)"}),c&&i(Ct,{error:c}),i("div",{class:yb,children:i(j,{kind:"primary",small:!0,type:"submit",children:"Take"})})]})}var hr="aggregate.over.sessions";function _d({document:e,result:t}){let n=e.aggregate??{},{over:o}=n,r=ua(o)==="sessions"&&
o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return i(nt,{document:e,error:t.error,label:"Question: sessions",
children:[i(cu,{lead:"Show",path:"aggregate.measures",texts:gd(n.measures),over:o,needed:!0}),i(ce,{word:"of sessions of",
children:i(En,{path:`${hr}.per`,value:r.per})}),i(ce,{word:"a gap of",children:i(wo,{path:`${hr}.gap`,what:"gap",value:r.
gap??null,none:"30m",usual:Xr})}),i(ce,{word:"ends one, at most",children:i(wo,{path:`${hr}.max`,what:"longest session",
value:r.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),r.start!==void 0&&i(mt,{lead:"beg\
un by",path:`${hr}.start`,text:r.start,what:"beginning",onChange:s=>Y(`${hr}.start`,s)}),r.end!==void 0&&i(mt,{lead:"end\
ed by",path:`${hr}.end`,text:r.end,what:"end",onChange:s=>Y(`${hr}.end`,s)}),i(bb,{path:`${hr}.properties`,properties:r.
properties,of:"session"}),i(Et,{}),i(zo,{lead:"by",path:"aggregate.by",texts:Ae(n.by),over:o,axes:!0})]})}function Cd({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:r,baseline:s}=n,a=l=>l===void 0||
l.trim()==="true";return i(nt,{document:e,error:t.error,label:"Question: difference",children:[i(ce,{word:"What sets",children:i(
pu,{path:"difference.over",over:o})}),i(Fo,{lead:"with",path:"difference.selection",what:"selection",text:a(r)?"":r,over:o,
within:e.where,empty:"selection",onChange:l=>Y("difference.selection",l??"true")}),i(Fo,{lead:"apart from",path:"differe\
nce.baseline",what:"baseline",text:a(s)?"":s??"",over:o,within:e.where,empty:"the rest",onChange:l=>Y("difference.baseli\
ne",l)}),i(Jl,{children:"?"}),i(Et,{word:"Among events where"})]})}function Sd(e){return Ae(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var xb={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:[
"aggregate","where"],chartOf:e=>Sd(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;let o=Ae(n.by);return t===
"line"&&!Sd(e)?{...e,aggregate:{...n,by:["time('auto')",...o]}}:t==="table"&&Sd(e)?{...e,aggregate:{...n,by:o.filter(r=>!Ei(
r))}}:e},Sentence:hd,Page:Nv};function Tt(e,t,n){let[o,r]=D(null),s=ne(null),a=o&&o.row<e&&o.column<t?o:null;return ue(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:r,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let f=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!f?!1:(n(a,f),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:fl(c,a,e,t);
return p?(r(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}function fa(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function wb(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=r=>Math.
max(0,Math.min(1,r/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function Mt(e){return $o(e.name)??e.name}function Td(e){let t=e.at(-1);return{share:t?.from_first??null,entries:fa(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function Yn(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var kb="ei",_b="ge",Cb="ri";function Zt(e){return"other"in e?_n.text:ae(e.value).text}function Pd(e,t){return"other"in t?"var(--other)":`var(${ar(Br(
e,Sb(t.value)))})`}function $d(e,t){return!("other"in t)&&Br(e,Sb(t.value))>=vl}function Sb(e){return Array.isArray(e)?e:
[e??null]}function Bo({property:e,group:t,most:n=32}){return i("span",{class:kb,children:[i("span",{class:_b,"data-dashe\
d":$d(e,t),style:{"--color":Pd(e,t)}}),i("span",{class:Cb,children:"other"in t?i(H,{shown:_n}):i(H,{value:t.value,most:n,
middle:!0})})]})}function Tb({answer:e,by:t}){let n=(r,s)=>s.map((a,l)=>({group:r,step:a,at:l})),o=[...n(null,e.steps),...Yn(e).flatMap(r=>n(
r,r.steps))];return i(kt,{label:"Steps",columns:a$(t),rows:o})}function a$(e){let t=r=>r==null?"–":Ge(r),n=r=>r===null?
"–":B(r);return[...e===""?[]:[{key:"group",head:i(H,{value:e,most:32}),cell:({group:r})=>r===null?i(H,{shown:{text:kn.
total,kind:"other"}}):i(Bo,{property:e,group:r})}],{key:"step",head:"step",cell:({step:r,at:s})=>i(I,{children:[s+1," ",
i(H,{value:Mt(r),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:r})=>X(r.count)},{key:"first",
head:"of all",number:!0,cell:({step:r})=>n(r.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:r,
at:s})=>s===0?"–":n(r.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:r,at:s})=>s===0?"–":X(r.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:r,at:s})=>s===0?"–":X(r.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:r})=>t(r.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:r})=>t(
r.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:r})=>t(r.time_from_entry?.median)}]}var Mb="ai",Pb="ii",$b="ti",Db="oi",Eb="ni",Ab="di",Ob="pi",Rb="li",Lb="si",Nb="xi",Fb="ci",zb="i",Bb="c",Ib="D",Hb="gi",
Vb="hi",Wb="fi",qb="ui",Kb="mi",Ub="vi",Gb="bi",jb="H",Jb="wi";function Yb({group:e,by:t,mark:n,onChoose:o}){return i(I,{children:[i("div",{class:Ub,children:i(Bo,{property:t,group:e})}),
e.steps.map((r,s)=>i("div",{class:Ib,...n(s),title:`${X(r.count)}, ${B(r.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[i("span",{class:Gb,children:i("span",{class:jb,"data-dashed":$d(t,e),style:{"--share":r.from_first??0,"--color":Pd(
t,e)}})}),i("span",{class:Jb,children:s===0?U(r.count):B(r.from_first??0)})]},s))]})}function gu(e,t){let n=er(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function Zb(e,t){return t===null?U(e):oh(e,t[0],t[1])}function Ed(e,t){return e===null?"–":t===null?B(e):`~\
 ${B(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function Qb(e,t){return t==="entries"?zn(e,"pass","passes"):t==="starts"?zn(
e,"start"):zn(e,"actor")}function Xb({step:e,at:t,entries:n,intervals:o,first:r,mark:s,onChoose:a}){let l=wb(e,t,n),u=(p,f,m,g)=>i("div",{class:zb,
"data-part":p,style:{"--share":f},title:`${g}: ${X(m)} (${B(f)})`,...s(p),onClick:b=>a(p,b.currentTarget),onContextMenu:b=>{
b.preventDefault(),a(p,b.currentTarget)}}),c=e.time_from_previous?.median??null;return i("div",{class:Ob,children:[i("di\
v",{class:Rb,children:[i("span",{class:Nb,children:t+1}),i("span",{class:Lb,children:i(H,{value:Mt(e),most:80,middle:!0})})]}),
i("div",{class:Fb,children:[!r&&u("dropped",l.dropped,e.dropped,"Dropped"),!r&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),i("div",{class:Hb,children:[i("div",{class:Vb,title:X(e.count),children:Zb(
e.count,gu(o,["steps",t,"count"]))}),i("dl",{class:Wb,children:[i(ma,{label:"of all",children:r?"–":Ed(e.from_first,gu(
o,["steps",t,"from_first"]))}),i(ma,{label:"of the step before",children:r?"–":Ed(e.from_previous,gu(o,["steps",t,"fro\
m_previous"]))}),i(ma,{label:"median time",children:c===null?"–":Ge(c)}),i(ma,{label:"dropped",swatch:"dropped",children:r?
"–":U(e.dropped)}),i(ma,{label:"still open",swatch:"in_progress",children:r?"–":U(e.in_progress)})]})]})]})}function ma({
label:e,swatch:t,children:n}){return i(I,{children:[i("dt",{class:qb,children:[t&&i("span",{class:Bb,"data-part":t}),e]}),
i("dd",{class:Kb,children:n})]})}function gr(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var ko=["dropped","in_progress","reached"];function ex({answer:e,intervals:t,by:n,onMark:o}){let{steps:r}=e,s=Yn(e),a=fa(
r),l=e.query?.funnel?.count,u=(m,g)=>{let b=r[g],k=s[m-ko.length];if(k)return{mark:{step:g+1,state:"reached",...gr(k)},label:`${Zt(
k)}: ${tx(b)}`};let x=ko[m];return{mark:{step:g+1,state:x},label:`${nx(x)} ${he(Mt(b))}`}},c=(m,g,b)=>{let{mark:k,label:x}=u(
m,g);o(k,x,b)},p=Tt(ko.length+s.length,r.length,({row:m,column:g},b)=>c(m,g,b)),f=p.at?u$(e,p.at.row,p.at.column):"";return i(
rt,{title:i(l$,{steps:r,counting:l}),summary:c$(e,n),announced:f,onKey:p.key,table:i(Tb,{answer:e,by:n}),children:i("div",
{class:Db,children:i("div",{class:Eb,"data-groups":s.length>0,style:{"--steps":r.length},children:[i("div",{class:Ab,"ar\
ia-hidden":"true",children:[i("span",{children:"100 %"}),i("span",{children:"50 %"}),i("span",{children:"0"})]}),r.map((m,g)=>i(
Xb,{step:m,at:g,entries:a,intervals:t,first:g===0,mark:b=>p.mark(ko.indexOf(b),g),onChoose:(b,k)=>c(ko.indexOf(b),g,k)},
g)),s.map((m,g)=>i(Yb,{group:m,by:n,mark:b=>p.mark(ko.length+g,b),onChoose:(b,k)=>c(ko.length+g,b,k)},g))]})})})}function l$({
steps:e,counting:t}){let{share:n,entries:o,converted:r,median:s}=Td(e);return i("span",{class:Mb,children:[i("strong",{class:Pb,
children:n===null?"–":B(n)}),i("span",{children:[U(r)," of ",Qb(o,t)]}),s!==null&&i("span",{class:$b,children:["half o\
f them within ",Ge(s)]})]})}function tx(e){return`reached ${he(Mt(e))}`}function nx(e){return e==="reached"?"Reached":e===
"dropped"?"Dropped before":"May still reach"}function u$(e,t,n){let o=e.steps[n];if(!o)return"";let r=Yn(e)[t-ko.length];
if(r){let l=r.steps[n];return`${Zt(r)}, ${tx(o)}: ${U(l?.count??0)}, ${B(l?.from_first??0)}`}let s={reached:o.count,dropped:o.
dropped,in_progress:o.in_progress}[ko[t]],a=t<2?"":`, ${B(o.from_first??0)} of all, ${B(o.from_previous??0)} of the step\
 before`;return`Step ${n+1}, ${nx(ko[t])} ${he(Mt(o))}: ${U(s)}${a}`}function c$(e,t){let{share:n,entries:o,converted:r}=Td(
e.steps),s=e.steps.map(l=>he(Mt(l))).join(", "),a=t===""?"":`, by ${he(t)}, ${(e.groups??[]).length} groups`;return`Funn\
el of ${e.steps.length} steps: ${s}; ${U(r)} of ${U(o)} convert, ${B(n??0)}${a}`}function ox(e){return e.map(({from:t,count:n},o)=>{let r=e[o+1]?.from,s=e[o-1]?.from,a=r??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function rx(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let r=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+r)/e.length}function ix(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},r)=>({at:r/e.length,value:o})).filter((o,r)=>r%n===0)}var sx="yi",ax="ki",lx="_",ux="he",cx="zi",px="fe",dx="ji",fx="Si";function mx({title:e,counting:t,bins:n,markers:o=[],summary:r,onBin:s}){let a=Tt(1,n.length,({column:p},f)=>s?.(n[p],f)),
l=Math.max(1,...n.map(({count:p})=>p)),u=n.reduce((p,{count:f})=>p+f,0),c=a.at===null?void 0:n[a.at.column];return i(rt,
{title:e,summary:r,onKey:a.key,announced:c?`${Ad(c)}: ${X(c.count)} ${t}, ${B(c.count/Math.max(1,u))}`:"",table:i(kt,{label:"\
Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Ad},{key:"count",head:t,number:!0,cell:p=>X(p.count)},{key:"shar\
e",head:"share",number:!0,cell:p=>B(p.count/Math.max(1,u))}]}),children:i("div",{class:sx,children:[i("div",{class:ax,style:{
"--bins":n.length},children:[n.map((p,f)=>i("div",{class:lx,...a.mark(0,f),title:`${Ad(p)}: ${X(p.count)} ${t}, ${B(p.count/
Math.max(1,u))}`,onClick:s&&(m=>s(p,m.currentTarget)),children:i("div",{class:ux,style:{"--share":p.count/l}})},f)),o.map(
({at:p,label:f})=>{let m=rx(n,p);return m===null?null:i("div",{class:cx,style:{"--at":m},children:i("span",{class:px,"da\
ta-late":m>.8,children:f})},f)})]}),i("div",{class:dx,"aria-hidden":"true",children:ix(n,6).map(({at:p,value:f})=>i("spa\
n",{class:fx,style:{"--at":p},children:Ge(f)},p))})]})})}function Ad({from:e,to:t}){return t===null?`${Ge(e)} and more`:
`${Ge(e)} to ${Ge(t)}`}var hx="Bi",gx="Xi",Rd="Ci";function vx({answer:e}){let{steps:t}=e,n=t.at(-1);return i("div",{class:hx,children:[t.slice(1).map((o,r)=>i(yx,{from:Mt(
t[r]),to:Mt(o),times:o.time_from_previous},r)),t.length>2&&n&&i(yx,{from:Mt(t[0]),to:Mt(n),times:n.time_from_entry,all:!0})]})}
function yx({from:e,to:t,times:n,all:o=!1}){let r=n?.median??null,s=n?.p90??null,a=[...r===null?[]:[{at:r,label:`median ${Ge(
r)}`}],...s===null?[]:[{at:s,label:`p90 ${Ge(s)}`}]];return i(mx,{title:i("span",{class:gx,children:[o&&i("span",{class:Rd,
children:"all the way:"}),i(H,{value:e,most:40,middle:!0})," ",i("span",{class:Rd,children:"to"})," ",i(H,{value:t,most:40,
middle:!0})]}),counting:"actors",bins:ox(n?.histogram??[]),markers:a,summary:`Time from ${he(e)} to ${he(t)}: ${U(n?.count??
0)} actors, median ${r===null?"unknown":Ge(r)}`})}function Io({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?i(Wn,{icon:"clock",title:"Stopped",actions:i(
j,{kind:"primary",onClick:$n,children:"Run again"}),children:"Nothing was answered yet."}):i(fo,{})}function vr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return i(Wn,{icon:"search",title:"Nothing\
 found",actions:i(I,{children:[o&&i(j,{kind:"primary",onClick:()=>mo({}),children:"All data"}),n.where!==void 0&&i(j,{kind:"\
outlined",onClick:()=>re({document:ve(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&i(j,{kind:"\
outlined",onClick:$n,children:"Ask again"})]}),children:t})}function ha(e,t,n){return wn("v1/drill",{body:{document:e,mark:t},signal:n})}function br(e,t=()=>[]){let[n,o]=D(null),r=(a,l,u)=>o(
{mark:a,label:l,anchor:u}),s=n&&e?i(f$,{document:e,...n,more:t,onClose:()=>o(null)}):null;return{onMark:r,menu:s}}function f$({
document:e,mark:t,label:n,anchor:o,more:r,onClose:s}){let{behind:a,failed:l}=m$(e,t),u=(f,m)=>{f&&tt({document:f,...m===
null?{}:{view:m,as:null}},Bs(he(n),48))},c=(f,m,g,b)=>({label:f,icon:m,disabled:!g,act:()=>u(g,b)}),p=r(t,n);return i(Gr,
{anchor:o,label:n,head:l??n,onClose:s,items:[c("Only these","filter",a?.only,null),c("Exclude these","minus",a?.exclude,
null),c("Events","rows",a?.events,"explore"),c("Explain","difference",a?.explain,"difference"),...p.length>0?["rule",...p]:
[]]})}function m$(e,t){let[n,o]=D({behind:null,failed:null});return ue(()=>{let r=new AbortController;return ha(e,t,r.signal).
then(s=>o({behind:s,failed:null}),s=>{nr(s)||o({behind:null,failed:Ht(s).message})}),()=>r.abort()},[e,t]),n}var Ld=30;function yu(e,t){let n=e.query?.funnel?.compare_groups?.control;return Yn(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let r=o.comparison.steps[t],[s,a]=r?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:r?.rate??null,lift:r?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:r?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Ld}]})}function bx(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Nd({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function ei(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var xx="Ei",wx="r",Zn="Ii",Fd="Ui",kx="Li",_x="Mi",Cx="Ni",Sx="ue",Tx="me",Mx="k";function $x({answer:e,by:t,goal:n,onMark:o}){let r=yu(e,n),s=bx(r),a=(p,f)=>{let m=r[p];o({step:n+1,state:"reached",...gr(
m.group)},Zt(m.group),f)},l=Tt(r.length,1,({row:p},f)=>a(p,f)),u=l.at?r[l.at.row]:void 0,c=he(Mt(e.steps[n]));return i(rt,
{title:i(I,{children:["Rate of ",i("bdi",{children:c})]}),summary:`Experiment by ${he(t)}: ${r.map(Px).join("; ")}`,announced:u?
Px(u):"",onKey:l.key,table:i(y$,{variants:r,by:t}),children:i("div",{class:xx,children:i("table",{class:wx,children:[i("\
thead",{children:i("tr",{children:[i("th",{scope:"col",children:"variant"}),i("th",{scope:"col",class:Zn,children:"expos\
ed"}),i("th",{scope:"col",class:Zn,children:"converted"}),i("th",{scope:"col",class:Zn,children:"rate"}),i("th",{scope:"\
col",class:Zn,children:"lift"}),i("th",{scope:"col",class:Fd,children:i("span",{class:kx,children:[i("span",{children:uo(
-s)}),i("span",{children:"difference, 95 %"}),i("span",{children:uo(s)})]})}),i("th",{scope:"col",class:Zn,children:"p"}),
i("th",{scope:"col",children:"says"})]})}),i("tbody",{children:r.map((p,f)=>i("tr",{...l.mark(f,0),onClick:m=>a(f,m.currentTarget),
children:[i("th",{scope:"row",children:i(Bo,{property:t,group:p.group})}),i("td",{class:Zn,children:X(p.exposed)}),i("td",
{class:Zn,children:X(p.converted)}),i("td",{class:Zn,children:p.rate===null?"–":B(p.rate)}),i("td",{class:Zn,children:p.
isControl||p.lift===null||p.few?"–":uo(p.lift)}),i("td",{class:Fd,children:i(g$,{variant:p,reach:s})}),i("td",{class:Zn,
children:p.isControl||p.few?"–":ei(p.pValue)}),i("td",{children:i("span",{class:Mx,"data-verdict":Nd(p),children:zd(p)})})]},
f))})]})})})}function g$({variant:e,reach:t}){let{interval:n,isControl:o,few:r}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!r;return i("span",{class:_x,title:a?`${uo(n[0])} to ${uo(n[1])}`:void 0,children:[i("span",{class:Cx}),
a&&i(I,{children:[i("span",{class:Sx,style:{"--from":s(n[0]),"--to":s(n[1])}}),i("span",{class:Tx,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function y$({variants:e,by:t}){return i(kt,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>i(Bo,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>X(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>X(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":B(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":uo(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?uo(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?uo(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>ei(n)},{key:"says",head:"says",cell:zd}]})}function zd(e){return e.
few?`too few: below ${Ld}`:Nd(e)}function Px(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${uo(e.lift)}, p ${ei(
e.pValue)}`;return`${Zt(e.group)} ${e.rate===null?"no rate":B(e.rate)} of ${X(e.exposed)}${t}, ${zd(e)}`}var Ex="Ri",Ax="Ai";function ti({title:e,values:t,value:n,onChange:o,free:r=!1,...s}){let a=ne(null),[l,u]=D(!1),[c,p]=D(""),f=Ee(()=>b$(t,c),
[t,c]),m=()=>{u(!1),p("")},g=b=>{m(),o(b)};return i(I,{children:[i(j,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?m():u(!0),children:i("span",{class:Ex,children:i(H,{value:n,most:32})})}),l&&i(Tn,{anchor:a.current,onClose:m,
role:"dialog",label:e,children:i("div",{class:Ax,children:i(as,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:f.slice(0,1e3).map(b=>({value:b,label:i(H,{value:b}),selected:b===n})),onPick:g,onTake:b=>{r&&
b!==""&&g(b)},onCancel:m})})})]})}function b$(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),r=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...r]}var vu="Di",ni="Hi",ya="_i",Rx="qi";var Lx="ve";var x$=.01;function Nx({answer:e,document:t,by:n,onMark:o}){let[r,s]=D(null),a=Math.min(r??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(Yn(e).flatMap(b=>"other"in b?[]:[[ae(b.value).text,b.value]])),p=(Jt(t.dataset).
value.value?.columns??[]).filter(({type:b,actor:k})=>b==="string"&&!k).map(({name:b})=>b),f=b=>{re({document:ve(ve(t,"fu\
nnel.by",Xe(b)),"funnel.compare_groups",void 0)})},m=b=>Y("funnel.compare_groups",{...l,control:u.get(b)}),g=yu(e,a).length>
0;return i(I,{children:[i("div",{class:vu,children:[i("span",{class:ya,children:[i("span",{class:ni,children:"variant"}),
i(ti,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:f})]}),u.size>
0&&i("span",{class:ya,children:[i("span",{class:ni,children:"control"}),i(ti,{title:"The control group",kind:"outlined",
values:[...u.keys()],value:l?ae(l.control).text:"choose",onChange:m})]}),l&&i(I,{children:[i("span",{class:ya,children:[
i("span",{class:ni,children:"goal"}),i(ti,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Bd),value:Bd(
e.steps[a],a),onChange:b=>s(e.steps.findIndex((k,x)=>Bd(k,x)===b))})]}),i("span",{class:ya,children:[i("span",{class:ni,
children:"exposed by"}),i("span",{class:Rx,children:i(Kn,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??
"",placeholder:"the first step",onCommit:b=>Y("funnel.compare_groups.exposed",b.trim()===""?void 0:b)})})]})]})]}),g?i(I,
{children:[i(w$,{value:e.sample_ratio_p_value??null}),i($x,{answer:e,by:n,goal:a,onMark:o})]}):i(Wn,{icon:"compare",title:"\
Compare the groups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor \
saw.":"Choose which group is the control. The others are held against it."})]})}function Bd(e,t){return`${t+1} ${Mt(e)}`}
function w$({value:e}){if(e===null)return null;let t=e<x$;return i("p",{class:Lx,"data-bad":t,role:t?"alert":void 0,children:[
i(le,{name:t?"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${ei(e)}). Unle\
ss the split was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${ei(e)}).`]})}var k$=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function _$(e){let t=Object.
entries(e).filter(([n])=>!k$.includes(n));return Object.fromEntries(t)}function C$(e,t){let n=_$(e.funnel);return{...jt(
e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`step >= ${t}`}}}function Fx(e,t){let n=(t.step??
1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function zx(e,t,n){let o=Fx(e,t),r=t.step??1,s=[{label:"\
Paths after",icon:"paths",disabled:o===void 0,act:()=>{S$(e,t,n)}}];return r>1&&e.funnel?.order!=="any"&&s.push({label:`\
Explain drop ${r-1} › ${r}`,icon:"difference",act:()=>tt({document:C$(e,r),view:"difference",as:null},`drop ${r-1} › ${r}`)}),
s}async function S$(e,t,n){let o=Fx(e,t);try{let{only:r}=await ha(e,t);r&&o!==void 0?tt({document:{...jt(r),paths:{start:o}},
view:"paths",as:null},n):Mn("No condition says who these are.")}catch(r){Mn(he(Ht(r).message))}}var T$="conversion_rate";function Bx(e,t){let n=Yn(e),o=[],r=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[M$(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&r(null,e.trend);for(let a of n)
r(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:T$,type:"float64"}],rows:o,stats:e.stats}}function M$(e){return"other"in
e||Array.isArray(e.value)?Zt(e):e.value}var Hx="Ti",Vx="q";function Ho({label:e,choices:t,value:n,onChange:o}){let r=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return i("div",
{role:"radiogroup","aria-label":e,class:Hx,onKeyDown:r,children:t.map(a=>i("button",{type:"button",role:"radio",class:Vx,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&i(le,{name:a.icon,size:14}),
a.label]},a.value))})}var $$=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"Month"}];function Wx({
answer:e,document:t,by:n}){let o=Ee(()=>Bx(e,n),[e,n]),r=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.trend;return o.
rows.length===0?i(fo,{}):i(I,{children:[i("div",{class:vu,children:[i("span",{class:ni,children:"by entry"}),i(Ho,{label:"\
Length of a bucket",value:String(s??"1d"),choices:$$,onChange:a=>Y("funnel.trend",a)})]}),i(Ll,{answer:o,document:o.query,
zone:r,onZoom:(a,l)=>mo({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function qx({document:e,result:t,as:n}){let{answer:o,of:r,phase:s}=t,{onMark:a,menu:l}=br(r,(c,p)=>r?zx(r,c,p):[]);if(!o||
!r||!D$(o))return i(Io,{result:t});if(fa(o.steps)===0&&s==="exact"&&n!=="groups")return i(vr,{result:t,children:"No acto\
r of this range did the first step."});let u=Ae(r.funnel?.by).join(", ");return i(I,{children:[n==="trend"&&i(Wx,{answer:o,
document:r,by:u}),n==="time"&&i(vx,{answer:o}),n==="groups"&&i(Nx,{answer:o,document:e,by:u,onMark:a}),n!=="trend"&&n!==
"time"&&n!=="groups"&&i(ex,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function D$(e){return"steps"in e}var Kx={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:["funnel","where"],chartOf:()=>"steps",choose:E$,Sentence:vd,Page:qx};function E$(e,t){if(!e.funnel)return e;
let{trend:n}=e.funnel;return t==="trend"?n===void 0?ve(e,"funnel.trend","1d"):e:n===void 0?e:ve(ve(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var Ux=new Map;function A$(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function Gx(e,t){let n=A$(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";Ux.set(`${e.dataset} ${o}`,e);let r=Ux.get(
`${e.dataset} ${n}`),s=jt(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...r?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?r?.lifecycle:r?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function jx(e){return Jx([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function Jx(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return(e.find(o=>o*n>=t*(1-1e-9))??10)*n}function bu(e,t,n){let o=Jx([1,2,2.5,5,10],Math.max(t-
e,1e-12)/Math.max(1,n)),r=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-r)+1},(a,l)=>(r+
l)*o)}var Yx="Gi",Zx="Ji",Qx="Ki",Xx="Oi",ew="Pi",tw="Qi",nw="be",ow="Vi",rw="Wi",iw="n",sw="Yi",aw="Zi",Id="et",Hd="F";function xu({title:e,summary:t,parts:n,bars:o,over:r,text:s=U,actions:a,onPart:l}){let u=Tt(n.length,o.length,({row:w,column:_},S)=>l(
_,w,S)),c=o.map(({values:w})=>({up:lw(w,1),down:lw(w,-1)})),p=Math.max(0,...c.map(({up:w})=>w)),f=Math.min(0,...c.map(({
down:w})=>w)),m=Math.max(p-f,1e-12),g=Math.max(1,Math.ceil(o.length/12)),b=u.at,k=b?o[b.column]:void 0,x=(w,_)=>`${w.label}\
, ${n[_].label}: ${X(Math.abs(w.values[_]??0))}${w.unfinished?", not over":""}`;return i(rt,{title:e,summary:t,announced:k&&
b?x(k,b.row):"",onKey:u.key,actions:a,table:i(kt,{label:r,rows:o,columns:[{key:"over",head:r,cell:({label:w,unfinished:_})=>`${w}${_?
" (not over)":""}`},...n.map((w,_)=>({key:w.key,head:w.label,number:!0,cell:({values:S})=>s(S[_]??0)}))]}),legend:n.length>
1&&i("ul",{class:aw,children:[n.map(w=>i("li",{class:Id,children:[i("span",{class:Hd,style:{"--color":`var(${w.color})`}}),
w.label]},w.key)),o.some(({unfinished:w})=>w)&&i("li",{class:Id,children:[i("span",{class:Hd,"data-unfinished":"true"}),
"not over"]})]}),children:i("div",{class:Yx,children:[i("div",{class:Zx,"aria-hidden":"true",children:bu(f,p,7).map(w=>i(
"span",{class:Qx,style:{"--at":(p-w)/m},children:i("span",{class:Xx,children:s(Math.abs(w))})},w))}),i("div",{class:ew,children:i(
"div",{class:tw,style:{"--bars":o.length},children:o.map((w,_)=>i("div",{class:nw,children:[i("div",{class:ow,style:{"--\
share":p/m},children:n.map((S,R)=>(w.values[R]??0)>0&&T(w,S,R,_,p)).reverse()}),i("div",{class:rw,style:{"--share":-f/m},
children:n.map((S,R)=>(w.values[R]??0)<0&&T(w,S,R,_,-f))}),_%g===0&&i("span",{class:sw,children:w.short})]},_))})})]})});
function T(w,_,S,R,A){return i("div",{class:iw,"data-unfinished":w.unfinished,title:x(w,S),...u.mark(S,R),style:{"--shar\
e":Math.abs(w.values[S]??0)/A,"--color":`var(${_.color})`},onClick:O=>l(R,S,O.currentTarget)},_.key)}}function lw(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var uw=["returning","resurrecting","new","dormant"],cw=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],R$=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function pw({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",r=R$.get(o)??86400,s=e.periods.map(u=>({label:Ao(u.start,r,t),
short:r<86400?pt(u.start,t,"clock"):r>20*86400?pt(u.start,t,"month"):pt(u.start,t,"dayShort"),values:uw.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${U(a.new)} new, ${U(
a.returning)} returning, ${U(a.resurrecting)} back again, ${U(-a.dormant)} gone`:"";return i(xu,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:cw,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,p)=>n(
{period:e.periods[u].start,state:uw[c]},`${cw[c].label}, ${s[u].label}`,p)})}function wu(){let e=ne(null),[t,n]=D(0);return wt(()=>{let o=e.current;if(!o)return;let r=()=>n(o.clientWidth);r();let s=new ResizeObserver(
r);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var dw="rt",fw="at",mw="it",hw="tt",gw="ot",yw="nt",vw="we",bw="dt";var Vd=280,Vo={top:12,right:24,bottom:28,left:56},xw=4;function ww({title:e,summary:t,curves:n,names:o,period:r,text:s=B,
table:a,onPoint:l}){let{host:u,width:c}=wu(),[p,f]=D(new Set),m=n.filter(({key:O})=>!p.has(O)),g=Tt(m.length,o.length,({
row:O,column:z},N)=>l(n.indexOf(m[O]),z,N)),b=jx(Math.max(0,...m.flatMap(({points:O})=>O.map(z=>(m.length<=xw?z?.high:z?.
value)??0)))),k=Math.max(1,c-Vo.left-Vo.right),x=O=>Vo.left+(o.length<2?k/2:O/(o.length-1)*k),T=O=>Vo.top+(1-O/b)*(Vd-Vo.
top-Vo.bottom),w=g.at,_=w?m[w.row]:void 0,S=w&&_?_.points[w.column]??null:null,R=w&&_?`${_.name}, ${r} ${o[w.column]}: ${S?
`${s(S.value)}, between ${s(S.low)} and ${s(S.high)}`:"not over"}`:"",A=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
k/48))));return i(rt,{title:e,summary:t,announced:R,onKey:g.key,table:a,actions:R&&i("span",{class:bw,"aria-hidden":"tru\
e",children:R}),legend:n.length>1&&i(bl,{rows:n.map(({key:O,keys:z,color:N,points:F})=>({key:O,keys:z,color:N??0,last:F.
findLast($=>$!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:f,text:s}),children:i("div",{ref:u,class:dw,
children:c>0&&i("svg",{width:c,height:Vd,"aria-hidden":"true",children:[bu(0,b,5).map(O=>i("g",{children:[i("line",{x1:Vo.
left,x2:c-Vo.right,y1:T(O),y2:T(O),class:fw}),i("text",{x:Vo.left-8,y:T(O)+4,class:mw,children:s(O)})]},O)),o.map((O,z)=>z%
A===0&&i("text",{x:x(z),y:Vd-8,class:hw,children:O},O)),m.length<=xw&&m.map(({key:O,points:z,color:N})=>i("path",{d:F$(z,
x,T),class:yw,style:{fill:Wd(N)}},O)),m.map(({key:O,points:z,color:N})=>i("path",{d:N$(z,x,T),class:gw,"stroke-dasharray":N===
null?void 0:Hi(N).join(" "),style:{stroke:Wd(N)}},O)),m.map((O,z)=>O.points.map((N,F)=>N&&i("circle",{cx:x(F),cy:T(N.value),
r:w?.row===z&&w.column===F?5:3,class:vw,style:{fill:Wd(O.color)},...g.mark(z,F),onPointerEnter:()=>g.set({row:z,column:F}),
onClick:$=>l(n.indexOf(O),F,$.currentTarget)},`${O.key} ${F}`)))]})})})}function Wd(e){return e===null?"var(--other)":`v\
ar(${ar(e)})`}function N$(e,t,n){return e.map((o,r)=>o===null?"":`${e[r-1]?"L":"M"}${t(r)} ${n(o.value)}`).join("")}function F$(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let r=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...r,...s].join("L")}Z`}function kw(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((r,{size:s})=>r+s,0),cells:t.total.map(({count:r,
size:s,share:a,value:l})=>({count:r,size:s,share:a,value:_w(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:r,size:s,
periods:a})=>({kind:"cohort",group:e,start:r,size:s,cells:a.map(({count:l,share:u,value:c,complete:p})=>({count:l,size:s,
share:u,value:_w(c),complete:p}))}))]:[o]}function _w(e){return typeof e=="number"?e:null}function ku(e,t){let n=(e.groups??
[]).flatMap((o,r)=>kw(o,o,t(r)));return[...kw(null,e,t(-1)),...n]}function va(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function qd(e,t){let n=t==="count"&&e.some(({kind:r})=>r==="cohort")?e.filter(({kind:r})=>r==="cohort"):
e,o=0;for(let{cells:r}of n)r.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,va(s,t)??0))});return o}var Cw=9;function Sw(e,t){
return e===null||e<=0||t<=0?0:Math.min(Cw,Math.max(1,Math.ceil(e/t*Cw)))}function Tw(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function Mw(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let r of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,r.complete?(n.count+=r.count,n.size+=r.size):n.unfinished++;return n}function Pw(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,r=1+n*n/t,s=(o+n*n/(2*t))/r,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/r;return[Math.
max(0,s-a),Math.min(1,s+a)]}function ba(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(r=>Array.
isArray(r)?r.join("–"):String(r))].slice(0,n):Array.from({length:n},(r,s)=>String(s))}function _u({rows:e,names:t,rowName:n}){let o=Ee(()=>[{key:"cohort",head:"cohort",cell:r=>i("bdi",{children:he(n(r))})},
{key:"size",head:"size",number:!0,cell:r=>X(r.size)},...t.map((r,s)=>({key:`period ${r}`,head:r,number:!0,cell:({cells:a})=>{
let l=a[s];return l===void 0||l.size===0?"–":`${X(l.count)} (${B(l.share)})${l.complete?"":" not over"}`}}))],[t]);return i(
kt,{label:"Cohorts",rows:e,columns:o})}var z$=50;function Dw({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",r=ba(e).slice(1),s=Ee(()=>(e.groups??
[]).slice(0,z$),[e]),a=Ee(()=>s.length===0?[$w(e.total,null,t)]:s.map(p=>$w(p.total,p,t)),[e,t]),l=ku(e,()=>!1),u=(p,f,m)=>{
let g=s[p]??null;n({period:f+1,state:"returned",...gr(g)},`${g?Zt(g):"all"}, ${o} ${r[f]}`,m)},c=a[0]?.points[0];return i(
ww,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:r,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${he(t)}`}: ${a.length} lines over ${r.length} periods, ${c?B(c.value):"nobody"} in ${o} 1`,table:i(_u,{rows:l,names:ba(
e),rowName:({group:p})=>p?Zt(p):"all"})})}function $w(e,t,n){let o=t?Zt(t):"all",r=e.slice(1).map(({count:l,size:u,share:c})=>{
let p=Pw(l,u);return p&&{value:c,low:p[0],high:p[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:Br(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:r}}var Aw="pt",Ow="lt",Rw="st",Lw="d",Cu="T",Su="ye",Nw="xt",Fw="e",zw="G",Bw="ct",Iw="gt",Hw="ht",Vw="ft",Ww="ke",qw="ze";function Kw({row:e,name:t,by:n,says:o,largest:r,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:p,onPress:f}){return i(
"tr",{class:e.kind==="total"?zw:void 0,children:[i("th",{scope:"row",class:Cu,children:s===null?i("span",{class:Bw,children:t}):
i("button",{type:"button",tabIndex:-1,class:Iw,"aria-expanded":s,onClick:a,children:[i(le,{name:s?"down":"right",size:12}),
e.group===null?"all":i(Bo,{property:n,group:e.group,most:24})]})}),i("td",{class:Su,title:X(e.size),children:U(e.size)}),
e.cells.map((m,g)=>{let b=e.kind==="total"&&!m.complete;return i("td",{class:Fw,"data-shade":g===0||!m.complete?0:Sw(va(
m,o),r),"data-open":!m.complete,"data-marked":l(g),...u(g),title:b?"no finished period":`${X(m.count)} of ${X(m.size)}, ${B(
m.share)}${m.complete?"":", not over"}`,onClick:k=>p(g,k.currentTarget),onPointerDown:()=>f(g,!1),onPointerEnter:k=>{k.buttons===
1&&f(g,!0)},children:b?"":c(m)},g)})]})}var B$=120,I$=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function Gw({answer:e,says:t,by:n,
zone:o,onMark:r}){let[s,a]=D(new Set),[l,u]=D(!1),[c,p]=D(null),f=(e.groups?.length??0)>0,m=Ee(()=>ku(e,N=>s.has(N)!==(N===
-1&&!f)),[e,s,f]),g=l?m:m.slice(0,B$),b=ba(e),k=e.query?.retention?.period??"day",x=I$.get(k)??86400,T=N=>N.kind==="coho\
rt"?Ao(N.start,x,o):N.group===null?"all":Zt(N.group),w=(N,F)=>{let $=g[N.row],J={period:N.column,state:"returned",...$.kind===
"cohort"?{cohort:$.start}:{},...gr($.group)};r(J,`${T($)}, ${k} ${b[N.column]}`,F)},_=Tt(g.length,b.length,w),S=c&&_.at?
Tw(c,_.at):null,R=N=>(N.key.startsWith("Arrow")&&p(N.shiftKey?c??_.at:null),N.key==="Escape"&&c?(p(null),!0):_.key(N)),A=N=>{
let F=new Set(s);F.delete(N)||F.add(N),a(F)},O=_.at?g[_.at.row]:void 0,z=S?V$(g,S):O&&_.at?`${T(O)}, ${k} ${b[_.at.column]}\
: ${H$(O.cells[_.at.column])}`:"";return i(rt,{title:i(I,{children:["Came back, by ",k," ",i("span",{class:Aw,children:[
"of ",U(g[0]?.size??0)," actors"]})]}),summary:W$(e,k),announced:z,onKey:R,actions:S&&i("span",{class:Ow,children:z}),table:i(
_u,{rows:m,names:b,rowName:T}),legend:i("div",{class:Vw,"aria-hidden":"true",children:[i("span",{children:"0"}),i("span",
{class:Ww}),i("span",{children:Uw(qd(m,t),t)}),i("span",{class:qw})," period not over, in no total"]}),children:i("div",
{class:Rw,children:[i("table",{class:Lw,children:[i("thead",{children:i("tr",{children:[i("th",{scope:"col",class:Cu,children:f?
n:"cohort"}),i("th",{scope:"col",class:Su,children:"size"}),b.map((N,F)=>i("th",{scope:"col",class:Nw,children:F===0?`${k}\
 0`:N},N))]})}),i("tbody",{onPointerLeave:()=>{},children:g.map((N,F)=>i(Kw,{row:N,name:T(N),by:n,says:t,largest:qd(m,t),
open:N.kind==="total"?m[F+1]?.kind==="cohort":null,onToggle:()=>A(N.group===null?-1:(e.groups??[]).indexOf(N.group)),marked:$=>S!==
null&&F>=S.fromRow&&F<=S.toRow&&$>=S.fromColumn&&$<=S.toColumn,mark:$=>_.mark(F,$),text:$=>Uw(va($,t),t),onChoose:($,J)=>{
c||w({row:F,column:$},J)},onPress:($,J)=>{p(J?c??_.at:null),_.set({row:F,column:$})}},F))})]}),m.length>g.length&&i("but\
ton",{type:"button",class:Hw,onClick:()=>u(!0),children:["All ",X(m.length)," rows"]})]})})}function Uw(e,t){return e===
null?"–":t==="share"?B(e):U(e)}function H$(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${U(e.value)}`;
return`${X(e.count)} of ${X(e.size)}, ${B(e.share)}${t}${e.complete?"":", the period is not over"}`}function V$(e,t){let{
cells:n,unfinished:o,count:r,size:s}=Mw(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${U(r)} of ${U(s)}, ${s===0?"–":B(r/s)}${a}`}function W$(e,t){let n=e.total[1],o=e.total.findLast(({size:r})=>r>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${B(n?.share??0)} came back in ${t} 1, ${B(o?.share??0)} in th\
e last finished one`}function jw({answer:e,onMark:t}){let[n,o]=D(!1),r=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:zn(
u.periods,r)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return i(xu,{title:`On how many ${r}s: ${U(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${r}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${U(e.count)} actors, ${B(a?.share??0)} on one ${r} only, ${l.toFixed(1)} on average`,actions:i(Ho,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,p)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,p)})}var Jw="ut";function Yw({result:e,as:t}){let{answer:n,of:o,phase:r}=e,[s,a]=D(!1),l=br(o,f=>o?G$(o,f):[]),u=(f,m,g)=>l.onMark(f.state===
"returned"&&s&&f.period!==0?{...f,state:"not_returned"}:f,s?`not: ${m}`:m,g);if(!n||!o)return i(Io,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(Y$(n))return i(I,{children:[i(jw,{answer:n,onMark:l.onMark}),l.menu]});if(J$(n))return i(
I,{children:[i(pw,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!j$(n))return i(Io,{result:e});if(n.cohorts.every(({size:f})=>f===
0)&&r==="exact")return i(vr,{result:e,children:"Nobody of this range did what starts a cohort."});let p=Ae(o.retention?.
by).join(", ");return i(I,{children:[i(U$,{answer:n,as:t,by:p,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function U$({answer:e,as:t,by:n,zone:o,onMark:r,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=D(()=>ao("retention-says")??"share"),p=g=>{c(g),lo("retention-says",g)},f=u==="value"&&!s?"share":u,m=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return i(I,{children:[i("div",{class:Jw,
children:[t!=="curve"&&i(Ho,{label:"What cells say",value:f,onChange:p,choices:m}),i(Ho,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:g=>l(g==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?i(Dw,{answer:e,by:n,onMark:r}):i(Gw,{answer:e,says:f,by:n,zone:o,onMark:r})]})}function G$(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>tt(
{document:{...jt(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function j$(e){return"cohorts"in e}
function J$(e){return"periods"in e}function Y$(e){return"active_periods"in e}function Zw(e){return e.document.lifecycle?i(xd,{...e}):e.document.stickiness?i(wd,{...e}):i(bd,{...e})}var Qw={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:["retention","lifecycle","stickiness","where"],chartOf:e=>e.lifecycle?"lifecycl\
e":e.stickiness?"stickiness":"matrix",choose:Gx,Sentence:Zw,Page:Yw};function Xw({answer:e}){let t=(n,o)=>o?i(H,{shown:_n}):i(H,{value:n,most:64,middle:!0});return i(kt,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>X(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>B(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":Ge(n.median)}]})}function Tu(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function Z$(e){return"other"in e?Tu(e.depth,null,
!0):Tu(e.depth,e.value,!1)}function e1(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,f)=>p-f),o=n.map(p=>e.
nodes.filter(f=>f.depth===p).sort(Q$)),r=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((f,{count:m})=>f+m,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,f)=>{let m=0;for(let g of p){let b=Math.max(t.nodeLeast,g.count*l);u.push({key:Z$(g),depth:g.depth,value:"\
other"in g?void 0:g.value,others:"other"in g?g.nodes:0,count:g.count,starts:g.starts,ends:g.ends,x:f*r,y:m,height:b}),m+=
b+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:X$(e.edges,u,l),depths:n,width:r*n.length,height:c,
columnWidth:r}}function Q$(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function X$(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),r=e.flatMap(c=>{let p=o.get(Tu(c.depth,c.from,c.from_other===!0)),f=o.get(Tu(c.depth+1,c.to,c.to_other===
!0));return p&&f?[{edge:c,from:p,to:f}]:[]}),s=new Map,a=new Map,l=(c,p,f)=>{let m=c.get(p.key)??0;return c.set(p.key,m+
f),p.y+m},u=new Map;for(let{edge:c,from:p}of[...r].sort((f,m)=>f.to.y-m.to.y))u.set(c,l(s,p,c.count*n));return[...r].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:f})=>({from:p.key,to:f.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,f,c.count*n)}))}function t1(e,t){let n=new Set([t]),o=new Set,r=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),r(u[l],a,l))};return r(t,"from","to"),r(t,"to","from"),{nodes:n,edges:o}}
function n1(e,t,n){let o=(t+n)/2,r=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+r}C${o} ${a+r} ${o} ${s+r} ${t} ${s+r}Z`}var o1="mt",r1="vt",i1="bt",s1="g",a1="J",l1="z",u1="je",c1="wt",p1="K",d1="yt";var oi=8,tD=6.6;function f1({answer:e,actions:t,onMark:n}){let{host:o,width:r}=wu(),s=Ee(()=>e1(e,{width:Math.max(r,1),height:460,
bar:oi,columnLeast:148,nodeLeast:20,gap:8}),[e,r]),a=Ee(()=>s.depths.map(x=>s.nodes.filter(T=>T.depth===x)),[s]),[l,u]=D(
null),c=Math.max(0,...a.map(x=>x.length)),p=Tt(c,a.length,({row:x,column:T},w)=>{let _=a[T][x];_&&b(_,w)}),f=p.at?a[p.at.
column]?.[Math.min(p.at.row,a[p.at.column].length-1)]:void 0,m=l??f?.key??null,g=Ee(()=>m===null?null:t1(s,m),[s,m]),b=(x,T)=>{
n({depth:x.depth,node:x.others>0?{other:!0}:{value:x.value}},xa(x),T)},k=m===null?"":oD(s,m,e.count);return i(rt,{title:i(
I,{children:[U(e.count)," paths ",i("span",{class:r1,children:k})]}),summary:rD(e,s),onKey:p.key,announced:f?k:"",actions:t,
table:i(Xw,{answer:e}),children:i("div",{ref:o,class:o1,children:r>0&&i("svg",{width:s.width,height:s.height+32,onPointerLeave:()=>u(
null),"aria-hidden":"true",children:[s.depths.map((x,T)=>i("text",{x:T*s.columnWidth,y:14,class:i1,children:m1(x)},x)),i(
"g",{transform:"translate(0 28)",children:[s.edges.map(x=>{let T=s.nodes.find(({key:_})=>_===x.from),w=g?.edges.has(x)??
!1;return i("path",{d:n1(x,T.x+oi,T.x+s.columnWidth),class:s1,"data-lit":w,"data-dim":g!==null&&!w,children:i("title",{children:`${X(
x.count)}${x.median===null?"":`, median ${Ge(x.median)}`}`})},`${x.from} ${x.to}`)}),a.map((x,T)=>x.map((w,_)=>i(nD,{node:w,
width:s.columnWidth-oi,mark:p.mark(_,T),isAt:f===w,dim:g!==null&&!g.nodes.has(w.key),onPoint:()=>u(w.key),onChoose:S=>b(
w,S)},w.key)))]})]})})})}function nD({node:e,width:t,mark:n,isAt:o,dim:r,onPoint:s,onChoose:a}){let l=U(e.count),u=Math.
max(4,Math.floor((t-20)/tD)-l.length-1),c=e.count===0?0:e.ends/e.count;return i("g",{class:a1,"data-dim":r,"data-other":e.
others>0,onPointerEnter:s,onClick:p=>a(p.currentTarget.firstElementChild),children:[i("rect",{x:e.x,y:e.y,width:oi,height:e.
height,rx:2,class:l1,...n,"data-cursor":o}),c>0&&i("rect",{x:e.x,y:e.y+e.height*(1-c),width:oi,height:e.height*c,rx:2,class:u1}),
i("rect",{x:e.x+oi,y:e.y,width:t-16,height:20,class:c1}),i("text",{x:e.x+oi+6,y:e.y+14,class:p1,children:[i("tspan",{"da\
ta-word":e.others>0,children:ul(xa(e),u)}),i("tspan",{dx:6,class:d1,children:l})]}),i("title",{children:`${xa(e)}: ${X(e.
count)}${e.ends>0?`, ${X(e.ends)} end here`:""}${e.starts>0?`, ${X(e.starts)} begin here`:""}`})]})}function xa(e){return e.
others>0?`${_n.text} ${e.others}`:ae(e.value).text}function m1(e){return e===0?"start":e<0?`−${-e}`:`+${e}`}function oD(e,t,n){
let o=e.nodes.find(s=>s.key===t);if(!o)return"";let r=o.ends===0?"":`, ${B(o.ends/Math.max(1,o.count))} end here`;return`${m1(
o.depth)} ${xa(o)}: ${X(o.count)}, ${B(o.count/Math.max(1,n))} of all${r}`}function rD(e,t){let n=t.nodes.find(({depth:r})=>r===
1),o=n?`, most often followed by ${xa(n)} (${B(n.count/Math.max(1,e.count))})`:"";return`${U(e.count)} paths over ${t.depths.
length} depths${o}; ${kn.other} stands for rare ones`}var h1="kt",g1="j",y1="zt",v1="jt",b1="Se",x1="O",Kd="St",w1="Bt",k1="Xt";function C1({answer:e,onFunnel:t}){let n=e.top_paths,o=Tt(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
r=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return i(rt,{title:`${U(e.count)} paths`,summary:`\
Whole paths: ${n.slice(0,3).map(a=>_1(a,e.count)).join("; ")}`,announced:r?_1(r,e.count):"",onKey:o.key,table:i(sD,{answer:e}),
children:i("ol",{class:h1,children:n.map((a,l)=>i("li",{class:g1,...o.mark(l,0),children:[i("span",{class:y1,title:X(a.count),
children:U(a.count)}),i("span",{class:v1,children:B(a.count/Math.max(1,e.count))}),i("span",{class:b1,children:i("span",
{class:x1,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?i("span",{class:Kd,children:[
i(H,{shown:_n})," ",X(a.paths)," other paths"]}):i(I,{children:[i("span",{class:Kd,children:a.nodes.map((u,c)=>i("span",
{class:w1,children:[c>0&&i("span",{class:k1,"aria-hidden":"true",children:"›"}),i(H,{value:u,most:32,middle:!0})]},c))}),
a.nodes.length>1&&i(j,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"Funnel"})]})]},l))})})}function sD({
answer:e}){return i(kt,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"paths",number:!0,cell:({count:t})=>X(
t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>B(t/Math.max(1,e.count))},{key:"path",head:"path",cell:t=>i("\
bdi",{children:S1(t)})}]})}function S1(e){return"other"in e?`${_n.text} ${e.paths}`:e.nodes.map(t=>ae(t).text).join(" › ")}
function _1(e,t){return`${S1(e)}: ${X(e.count)}, ${B(e.count/Math.max(1,t))}`}function Ud(e){return e.paths?.node??"event"}function cs(e,t){let n=Ud(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?tr(t):String(t)}`}function Mu(e,t){return{...e,paths:{...e.paths,...t}}}
function T1(e,t){let{end:n,end_at:o,before:r,...s}=e.paths??{};return{...e,paths:{...s,start:cs(e,t),after:s.after||5}}}
function M1(e,t){let{start:n,after:o,before:r,...s}=e.paths??{};return{...e,paths:{...s,end:cs(e,t),before:r||o||5}}}function P1(e,t){
let n=e.paths?.exclude,o=cs(e,t);return Mu(e,{exclude:n===void 0?o:`${n} or ${o}`})}function $1(e,t,n){let o=Ud(e);return Mu(
e,{node:`if(${cs(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function D1(e,t,n){
return Mu(e,{node:`if(${cs(e,t)}, ${tr(n)}, string(${Ud(e)}))`})}function E1(e,t){let{start:n,end:o,before:r,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?r??5:s??5)+t));return Mu(e,a?{before:u}:{after:u})}function A1(e,t){
let{per:n,gap:o,session:r}=e.paths??{};return{...jt(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:cs(e,s)})),session:r??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var O1="Be",R1="Ct",L1="Et",N1="Xe",F1="It",z1="Ut";function ri({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let s=ne(null),a=vn();return wt(()=>{zr();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),i("dialog",{ref:s,class:Ce(O1,r&&R1),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[i("div",{class:L1,children:[i("h2",{id:a,tabIndex:-1,
class:N1,children:e}),i(j,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),i("div",{class:F1,children:n}),
o&&i("div",{class:z1,children:o})]})}var I1="Lt",H1="Mt",V1="Nt";function W1({document:e,change:t,onClose:n}){let r=(Jt(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),tt({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?i(ri,{title:"\
Merge under a name",onClose:n,children:i(Kn,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(D1(e,t.value,a.trim()),"merge")}})}):i(ri,{title:"E\
xpand by a property",onClose:n,children:i("ul",{class:H1,children:r.map(a=>i("li",{children:i(j,{kind:"plain",class:V1,onClick:()=>s(
$1(e,t.value,Xe(a)),"expand"),children:i(H,{value:a})})},a))})})}function q1({document:e,result:t,as:n}){let{answer:o,of:r,phase:s}=t,[a,l]=D(null),{onMark:u,menu:c}=br(r,(p,f)=>!r||!p.
node||!("value"in p.node)?[]:cD(r,p.node.value,f,m=>l({kind:m,value:p.node.value,label:f})));return!o||!r||!pD(o)?i(Io,{
result:t}):o.count===0&&s==="exact"?i(vr,{result:t,children:"No session of this range has such a path."}):n==="list"?i(C1,
{answer:o,onFunnel:p=>uD(r,p)}):i(I,{children:[i(f1,{answer:o,onMark:u,actions:i(lD,{document:e})}),c,a&&i(W1,{document:r,
change:a,onClose:()=>l(null)})]})}function lD({document:e}){let t=n=>re({document:E1(e,n)});return i("span",{class:I1,children:[
i(j,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),i("span",{children:"steps"}),i(j,{small:!0,
kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function uD(e,t){tt({document:A1(e,t),view:"funnel",
as:null},"funnel of a path")}function cD(e,t,n,o){let r=(s,a,l)=>({label:s,icon:a,act:()=>tt({document:l(e,t)},`${s.toLowerCase()}\
: ${n}`)});return[r("Start here","right",T1),r("End here","left",M1),r("Hide","minus",P1),{label:"Expand by property…",
icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merge")}]}function pD(e){return"top_paths"in
e}var K1={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:["paths","where"],chartOf:()=>"flow",Sentence:kd,Page:q1};function U1(){return null}var G1={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:["aggregate","where"],chartOf:()=>"\
overview",Sentence:_d,Page:U1};function wa(e){return e.score>=.05}var Pu=4;function ds(e,t){let n=e.values??[];return t?n:n.slice(0,Pu)}function wr({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((r,s)=>({from:t[s],to:t[s+1],selection:r,baseline:o[s]??
{count:0,share:0}}))}function $u(e){return e===null?"only here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.toFixed(1)}×`:`${e.
toFixed(2)}×`}function j1(e,t){return e.distribution?wr(e).length:Math.max(1,ds(e,t).length)}function J1({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:r,baseline:s,lift:a})=>({
property:n,value:ae(o??null).text,selection:r,baseline:s,lift:a})),...wr(n).map(({from:o,to:r,selection:s,baseline:a})=>({
property:n,value:`${ae(o).text} to ${ae(r).text}`,selection:s,baseline:a,lift:void 0}))]);return i(kt,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>i(H,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>i("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>X(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>B(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>X(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>B(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":$u(n)}]})}var fs="Rt",Y1="At",Jd="S",Yd="B",Zd="X",Z1="Dt",Q1="Ce",X1="Ee",ek="C",tk="P",nk="Ie",ok="Ue",rk="Ht",ik="Le",sk="Me",ak="\
_t",lk="qt",uk="Ft",ck="Tt",pk="Ne",dk="Re",fk="Ae",mk="De",hk="Gt",gk="Jt",yk="Kt",vk="Ot";function bk({bins:e,median:t,text:n,mark:o,onChoose:r}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return i("div",{class:hk,children:[i("div",{class:gk,style:{"--bins":e.
length},children:e.map((l,u)=>i("div",{class:tk,...o(u),onClick:c=>r(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${B(l.selection.share)}, baseline ${B(l.baseline.share)}`,children:[i("span",{class:Zd,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),i("span",{class:Zd,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),i("div",{class:yk,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&i("span",{class:vk,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&i("p",{class:fs,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function xk({property:e,zone:t,all:n,onAll:o,mark:r,onChoose:s,onAction:a}){let l={property:e.name},u=!wa(e)&&!n,c=ds(e,
n);return i("li",{class:Q1,"data-quiet":u,children:[i("div",{class:X1,...u?r(0):{},children:[i("button",{type:"button",tabIndex:-1,
class:nk,"aria-expanded":!u,onClick:o,children:[i(le,{name:u?"right":"down",size:12}),i(H,{value:e.name,most:48,middle:!0})]}),
i("span",{class:ok,title:`score ${e.score}`,children:[i("span",{class:rk,children:i("span",{class:ik,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),i("span",{class:sk,children:fD(e)}),i(Du,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),i(Du,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&i(bk,{bins:wr(
e),median:e.median,mark:r,onChoose:s,text:p=>pl(p,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&i("ul",{class:ak,
children:[c.map((p,f)=>i(dD,{value:p,mark:r(f),onChoose:m=>s(f,m),onAction:m=>a(m,{...l,value:p.value??null,side:"select\
ion"})},f)),(e.values?.length??0)>Pu&&i("li",{children:i("button",{type:"button",tabIndex:-1,class:mk,onClick:o,children:n?
"fewer":`${e.values.length-Pu} more`})})]})]})}function dD({value:e,mark:t,onChoose:n,onAction:o}){return i("li",{class:ek,
...t,children:[i("button",{type:"button",tabIndex:-1,class:lk,onClick:r=>n(r.currentTarget),children:i(H,{value:e.value??
null,most:40,middle:!0})}),i("span",{class:uk,onClick:r=>n(r.currentTarget),title:`selection ${e.selection.count} (${B(e.
selection.share)}), baseline ${e.baseline.count} (${B(e.baseline.share)})`,children:[i("span",{class:Yd,"data-side":"sel\
ection",style:{"--share":e.selection.share}}),i("span",{class:Yd,"data-side":"baseline",style:{"--share":e.baseline.share}})]}),
i("span",{class:ck,children:[i("span",{children:B(e.selection.share)}),i("span",{class:fs,children:B(e.baseline.share)})]}),
i("span",{class:pk,children:$u(e.lift)}),i("span",{class:dk,children:[i(Du,{label:"Only",title:`Only ${ae(e.value??null).
text}`,onClick:()=>o("only")}),i(Du,{label:"Not",title:`Without ${ae(e.value??null).text}`,onClick:()=>o("not")})]})]})}
function Du({label:e,title:t,onClick:n}){return i("button",{type:"button",tabIndex:-1,class:fk,title:t,onClick:n,children:e})}
function fD(e){if(e.only_in)return`only in the ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":
zn(e.different,"value");return`${t}${n}${wa(e)?"":`${n===""?"":", "}none stands out`}`}function wk({answer:e,zone:t,onMark:n,onAction:o}){let[r,s]=D(new Set),{properties:a}=e,l=Math.max(1,...a.map(g=>j1(g,r.
has(g.name)))),u=(g,b,k)=>{let x=a[g],T=kk(x,b,r.has(x.name));n(T.mark,T.label,k)},c=Tt(a.length,l,({row:g,column:b},k)=>u(
g,b,k)),p=c.at&&a[c.at.row],f=p&&c.at?mD(p,c.at.column,r.has(p.name)):"",m=g=>{let b=new Set(r);b.delete(g)||b.add(g),s(
b)};return i(rt,{title:i(I,{children:[U(e.selection.count)," selected ",i("span",{class:fs,children:["against ",U(e.baseline.
count)]})]}),summary:hD(e),announced:f,onKey:c.key,table:i(J1,{answer:e}),actions:i("span",{class:Y1,children:[i("span",
{class:Jd,"data-side":"selection"}),"selection",i("span",{class:Jd,"data-side":"baseline"}),"baseline"]}),children:i("ul",
{class:Z1,children:a.map((g,b)=>i(xk,{property:g,zone:t,all:r.has(g.name),onAll:()=>m(g.name),mark:k=>c.mark(b,k),onChoose:(k,x)=>u(
b,k,x),onAction:o},g.name))})})}function kk(e,t,n){let o=wr(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${he(e.name)} ${ae(o.from).text} to ${ae(o.to).text}`}}let r=ds(e,n)[t]?.value??null;
return{mark:{property:e.name,value:r,side:"selection"},label:`${he(e.name)} = ${ae(r).text}`}}function mD(e,t,n){let o=wr(
e)[t]??ds(e,n)[t],{label:r}=kk(e,t,n);return`${r}, score ${e.score.toFixed(2)}${o?`: ${B(o.selection.share)} of the sele\
ction, ${B(o.baseline.share)} of the baseline`:""}`}function hD(e){let t=e.properties.filter(wa).slice(0,3).map(n=>{let o=n.
best,r=o&&o.value!==void 0?` (${ae(o.value).text}: ${B(o.selection.share)} against ${B(o.baseline.share)})`:"";return`${he(
n.name)} ${n.score.toFixed(2)}${r}`});return`What sets ${U(e.selection.count)} apart from ${U(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function _k(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),r=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(r)||r<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(r-o)).toISOString(),to:new Date(r).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function Qd(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var Sk="Pt",Eu="Qt",Tk="He";function Mk({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:r,other_properties:s=0}=e;return r.length===0&&t.length===
0&&s===0?null:i("div",{class:Tk,children:[t.length>0&&i("p",{children:["Hidden: ",t.map((a,l)=>i("span",{children:[l>0&&
", ",i(H,{value:a,most:32})]},a))," ",i(j,{small:!0,onClick:n,children:"Show"})]}),s>0&&i("p",{children:[zn(s,"more prop\
erty","more properties")," ",i(j,{small:!0,onClick:o,children:"Show all"})]}),r.length>0&&i("details",{children:[i("summ\
ary",{children:[zn(r.length,"property","properties")," not looked at"]}),i("ul",{children:r.map(({name:a,why:l})=>i("li",
{children:[i(H,{value:a,most:48})," ",i("span",{class:Eu,children:he(l)})]},a))})]})]})}function Pk({document:e,result:t}){let{answer:n,of:o,phase:r}=t,{onMark:s,menu:a}=br(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>ef(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>ef(o,"hide",u)}]:[]);if(!n||!o||!yD(n))return i(
Io,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&r==="exact"?i(vr,{result:t,children:"\
No row of this range is in the selection."}):i(I,{children:[i(gD,{document:e,answer:n}),i(wk,{answer:n,zone:l,onMark:s,onAction:(u,c)=>ef(
o,u,c)}),i(Mk,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>re({document:Qd(e,null)}),onMore:()=>Y("dif\
ference.limit",0)}),a]})}function gD({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?_k(e,t.query):null,r=n===
void 0||n.trim()==="true";return i("div",{class:Sk,children:[i("span",{class:Eu,children:"against"}),i(qn,{kind:"outline\
d",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:r,act:()=>Y("difference.baseline",void 0)},
{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&tt({document:o},"against the period before")}}],children:r?
"the rest":"another selection"})]})}function ef(e,t,n){let o=n.property??"";if(t==="hide")return re({document:Qd(e,o)});
if(t==="by")return tt({document:{...jt(e),aggregate:{measures:["count()"],by:[Xe(o)]}},view:"explore",as:null},`by ${he(
o)}`);ha(e,n).then(({only:r,exclude:s,label:a})=>{let l=t==="only"?r:s;l?tt({document:l},t==="only"?a:`not (${a})`):Mn("\
No condition says which rows these are.")},r=>Mn(he(Ht(r).message)))}function yD(e){return"properties"in e}var $k={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:["difference","where"],chartOf:()=>"\
list",Sentence:Cd,Page:Pk};var jn=[xb,Kx,Qw,K1,G1,$k],qo=[];var Ek="Vt",Ak="Wt";function Ok(){let{value:e,error:t}=so.value,n=e?.[0]?.name;return ue(()=>{e||or()},[]),ue(()=>{n!==void 0&&Fi(n)},[n]),t?
i(Wn,{icon:"warning",title:"The datasets cannot be listed",actions:i(j,{kind:"outlined",onClick:()=>{or()},children:"Try\
 again"}),children:t.message}):e&&n===void 0?i(bD,{}):i(fo,{})}function bD(){let e=`curl --data-binary @events.ndjson -H\
 'Content-Type: application/x-ndjson' '${bn("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return i(
"main",{class:Ek,children:[i(Wn,{icon:"data",title:"There are no events yet",actions:i(I,{children:[i(j,{kind:"primary",
icon:"copy",onClick:()=>un(e,"The line"),children:"Copy the line"}),i(j,{kind:"outlined",onClick:()=>{or()},children:"Lo\
ok again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its fields\
 are the time, the actor and the event."}),i("pre",{class:Ak,children:e})]})}function tf(){return i(Wn,{icon:"search",title:"\
There is no such page",actions:i(j,{kind:"primary",onClick:()=>Eo(""),children:"To the first dataset"})})}var nf={};sc(nf,{banner:()=>of,danger:()=>kD,default:()=>_D,info:()=>xD,text:()=>rf,warning:()=>wD});var of="Yt",xD="Zt",
wD="eo",kD="ro",rf="ao",_D={banner:of,info:xD,warning:wD,danger:kD,text:rf};function Rk({kind:e,children:t,actions:n}){return i("div",{class:Ce(of,nf[e]),role:e==="info"?"status":"alert",children:[
i(le,{name:e==="info"?"info":"warning"}),i("span",{class:rf,children:t}),n]})}var Lk="io",Nk="to",Fk="oo",zk="_e",Bk="no",Ik="qe";function Hk({onClose:e}){let t=Map.groupBy(Tv.value,({group:n})=>n);return i(ri,{title:"Keys",onClose:e,wide:!0,children:[
i("div",{class:Lk,children:[...t].map(([n,o])=>i("section",{children:[i("h3",{class:Nk,children:n}),i("dl",{class:Fk,children:o.
map(({keys:r,label:s})=>i("div",{class:zk,children:[i("dt",{children:s}),i("dd",{children:r.split(" ").map(a=>i("kbd",{class:Bk,
children:a},a))})]},r))})]},n))}),i("div",{class:Ik,children:[i("label",{children:[i("input",{type:"checkbox",checked:Mv.
value,onChange:n=>Pv(n.currentTarget.checked)})," Single letters are keys"]}),i("label",{children:[i("input",{type:"chec\
kbox",checked:Ul.value,onChange:n=>kv(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Au(e){let t=Nr(Pe.value),n=Ae(Pe.value[t]?.by),o=Xe(e);n.includes(o)||re({document:ve(Pe.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function ka(e){let t=ct.value.view===e.name,n=Wm(e.name,Nc(xn.value));n!==null&&Mn(n,{label:"Undo",act:Do}),t&&ir.value.
kind!=="view"&&xn.value!==""&&Ic(),xn.value===""&&Eo("")}function Vk(){let e="Go to";return[...jn.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>ka(t)})),...qo.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Eo(t.name)}))]}var af=matchMedia("(prefers-color-scheme: dark)"),Wk=de(af.matches),sf=ao("theme"),_a=de(sf==="light"||sf==="dark"?sf:"s\
ystem"),gs=Ot(()=>_a.value==="system"?Wk.value?"dark":"light":_a.value);function Ou(e){_a.value=e,lo("theme",e)}function qk(){
af.addEventListener("change",()=>{Wk.value=af.matches}),It(()=>{document.documentElement.dataset.theme=gs.value})}function Kk({onClose:e,onHelp:t}){let[n,o]=D(""),r=TD(SD(t),n).slice(0,200);return i(ri,{title:"Find",onClose:e,children:i(
as,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(s=>({value:s,label:i(H,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function SD(e){let t=xn.value===""?[]:Jt(xn.value).value.value?.columns??[];return[...jn.map(n=>({name:n.
label,kind:"page",act:()=>ka(n)})),...qo.map(n=>({name:n.label,kind:"page",act:()=>Eo(n.name)})),...(so.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Fi(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>Au(
n)})),...Oi.value?[{name:"Undo",kind:"command",act:Do}]:[],...Ri.value?[{name:"Redo",kind:"command",act:Li}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Vm({kind:"json"})},{name:gs.value==="dark"?"Light":"Dark",kind:"command",act:()=>Ou(
gs.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function TD(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var Uk="Fe",Gk="p",jk="Te",Jk="do",Yk="Ge",lf="Je",Zk="l",Qk="Ke",Xk="Oe",e_="Q",t_="Pe";var kr=de(ao("rail")==="folded");function PD(){kr.value=!kr.value,lo("rail",kr.value?"folded":"open")}function o_({onPalette:e,
onHelp:t}){let n=ir.value;return i("nav",{"aria-label":"Pages",class:Ce(Uk,kr.value&&Gk),children:[i("div",{class:jk,children:[
i(DD,{}),!kr.value&&i("span",{class:Jk,children:"Sluice"})]}),i("ul",{class:lf,children:jn.map(o=>i(n_,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&ct.value.view===o.name,onClick:()=>ka(o)},o.name))}),qo.length>0&&i(
"div",{class:Xk,role:"presentation"}),i("ul",{class:lf,children:qo.map(o=>i(n_,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>Eo(o.name)},o.name))}),i("div",{class:e_,children:[i(j,{icon:"searc\
h",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),i($D,{}),i(j,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
i(j,{icon:"collapse",label:kr.value?"Widen":"Fold",kind:"quiet",class:t_,onClick:PD})]})]})}function n_({icon:e,label:t,
keys:n,current:o,onClick:r}){let s=Bi(kr.value?`${t}  ${n}`:void 0);return i("li",{children:i("button",{type:"button",class:Zk,
"aria-current":o?"page":void 0,"aria-label":kr.value?t:void 0,onClick:r,...s,children:[i(le,{name:e,size:20}),i("span",{
class:Qk,children:t})]})})}function $D(){let e=(t,n)=>({label:n,checked:_a.value===t,act:()=>Ou(t)});return i(qn,{icon:gs.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function DD(){return i("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:Yk,children:[i("rect",{width:"32",height:"32",rx:"7"}),i("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}async function i_(e){let t=e.trim();if(t.startsWith("{"))return r_(await As(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let r=await Ya(n[2]),s=Ja.find(a=>a===n[1]);return r&&s?{...r,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?r_(await As(o[1].replaceAll("'\\''","'"))):null}function r_(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!Tc.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:ED(t),as:null,open:[]}}function ED(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var a_="Qe",l_="Ve";function u_({children:e}){let[t,n]=D(null);es([...Vk(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Oi.value&&Do()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Ri.value&&
Li()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:$n},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:OD}]),ue(()=>{let r=s=>{if(jp(s.target))return;let a=s.clipboardData?.getData("text/p\
lain")??"";i_(a).then(l=>{l&&(re(l),Mn("The question was pasted.",{label:"Undo",act:Do}))})};return document.addEventListener(
"paste",r),()=>document.removeEventListener("paste",r)},[]);let o=()=>n(null);return i("div",{class:a_,children:[i(o_,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),i("div",{class:l_,children:[ql.value==="away"&&i(Rk,{kind:"warning",actions:i(j,{small:!0,
kind:"outlined",onClick:bv,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&i(Kk,{onClose:o,onHelp:()=>n("help")}),t==="help"&&i(Hk,{onClose:o}),i(nv,{}),i(
$h,{})]})}function OD(){let{phase:e}=Pn.result.value;e==="running"||e==="estimate"?Pn.cancel():Ai.value.length>0&&tl()}var c_="po",p_="lo",d_="We",f_="so";var Lu=Ot(()=>jr.value.filter(e=>e.to.dataset===Pe.value.dataset));function m_(){return Lu.value.length===0?null:i("nav",
{"aria-label":"The way here",class:c_,children:[Lu.value.map((e,t)=>i("span",{class:p_,children:[i("button",{type:"butto\
n",class:d_,onClick:()=>{Lp(t),re(e.from)},children:t===0?"all":ae(Lu.value[t-1]?.label).text}),i(le,{name:"right",size:12})]},
t)),i("span",{"aria-current":"step",class:f_,children:ae(Lu.value.at(-1)?.label).text})]})}var h_="Ye",g_="Ze",y_="xo",v_="co",b_="go";function Nu({title:e,label:t,onClose:n,actions:o,wide:r=!1,children:s}){let a=ne(null);return ue(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),i("aside",{ref:a,class:Ce(h_,r&&g_),"aria-label":t,children:[
i("div",{class:y_,children:[i("h2",{class:v_,children:e}),o,i(j,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
i("div",{class:b_,children:s})]})}var w_="ho",k_="fo",__="er",C_="uo",S_="mo",T_="vo",M_="rr",P_="bo",$_="wo",D_="yo",E_="ko",A_="ar",O_="zo";var ND=6;function R_({column:e,document:t}){let n=ne(null),{values:o,error:r,former:s}=FD(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${Ns(e.name,u)})`:Ns(e.name,u);tt({document:ve(t,"where",Fs(t.
where,p))},p)};return i("section",{ref:n,class:__,"aria-label":ae(e.name).text,"data-former":s,children:[i("div",{class:C_,
children:[i("h3",{class:S_,children:i(H,{value:e.name,most:40,middle:!0})}),o&&i("span",{class:T_,children:[U(o.distinct),
" ",o.distinct===1?"value":"values"]}),i(j,{small:!0,kind:"quiet",label:`Break down by ${ae(e.name).text}`,onClick:()=>Au(
e.name),children:"By"})]}),r&&i(Ct,{error:r}),i("ul",{children:o?.values.map(({value:u,count:c},p)=>i("li",{children:i("\
button",{type:"button",class:M_,onClick:f=>l(u,f.altKey),children:[i("span",{class:P_,style:{width:`${a>0?100*c/a:0}%`}}),
i("span",{class:$_,children:i(H,{value:u,most:40,middle:!0})}),i("span",{class:D_,title:X(c),children:[o.exact?"":"~",U(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&i("p",{class:E_,children:[o.more>0&&i("span",{children:[U(o.more)," more"]}),o.
nulls>0&&i("button",{type:"button",class:A_,onClick:u=>l(null,u.altKey),children:[i(H,{value:null})," ",U(o.nulls)]})]})]})}
function FD(e,t,n){let[o,r]=D(!1),[s,a]=D({values:null,error:null,former:!1}),l=zD(t,n);return ue(()=>{let u=new IntersectionObserver(
([c])=>{c&&r(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),ue(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),Jm(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{nr(
c)||a({values:null,error:Ht(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function zD(e,t){let{from:n,
to:o,timezone:r,where:s,define:a}=t;return{column:Xe(e),limit:ND,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...r===void 0?{}:{timezone:r},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function L_({onClose:e}){let[t,n]=D(""),o=Jt(xn.value).value.value?.columns,r=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return i(Nu,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[i("div",{class:w_,children:i("input",{class:k_,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?r.map(s=>i(R_,{column:s,document:Pe.value},s.name)):i(fo,
{}),i("p",{class:O_,children:"Click: only this value. Alt+click: all but this value."})]})}var F_="jo",z_="So";function I_({onClose:e}){let t=Pe.value,[n,o]=D(()=>JSON.stringify(t,null,2)),[r,s]=D(null);return ue(()=>{rn(B_(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),i(Nu,{title:"JSON",label:"The document as JSON",onClose:e,actions:i(j,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>un(n,"The document")}),children:[i(su,{class:F_,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=B_(l);s(c),u&&re({document:{...u,dataset:u.dataset||ct.value.document.dataset}},
"replace")},onRun:$n}),r!==null&&i("div",{class:z_,children:i(Ct,{error:{message:r,hint:"the question on the screen is t\
he last that could be read"}})})]})}function B_(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}var H_=new Map([["facets",L_],["json",I_]]);var V_=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function W_(){let e=Pe.value.compare?.offset,t=V_.find(([,n])=>n===e)?.[0]??`vs ${he(e??"")} before`;
return i(qn,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:V_.map(([n,o])=>({label:n,
checked:o===e,act:()=>Y("compare",o===void 0?void 0:{offset:o})})),children:t})}function q_(){return[{label:"Copy link",icon:"share",act:()=>{Hc(ct.value).then(e=>un(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>un(JSON.stringify(ct.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>un(ID(ct.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>un(HD(ct.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>un(VD(ct.value.document),"The code")}]}function uf(e){
return`'${e.replaceAll("'","'\\''")}'`}function ID(e){return`sluice query ${uf(JSON.stringify(e))}`}function HD(e){return`\
curl -H 'Content-Type: application/json' ${uf(bn("v1/query"))} \\
  -d ${uf(JSON.stringify(e))}`}function VD(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var K_=de([]);function U_(){return K_.value.length===0?null:i(qn,{icon:"save",menuLabel:"Save",items:K_.value,placing:{align:"end"},children:"\
Save"})}var j_="Bo",J_="V";function Y_(){let e=Pn.result.value,t=e.phase==="running"||e.phase==="estimate";return i("div",{class:j_,children:[i("sp\
an",{role:"status",class:J_,"data-phase":e.phase,children:[e.phase==="exact"&&i(le,{name:"check",size:14}),e.phase==="er\
ror"&&i(le,{name:"error",size:14}),qD(e)]}),t&&i(j,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>Pn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&i(j,{small:!0,kind:"outlined",onClick:$n,children:"Run again"})]})}
function qD(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${B(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=ih(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${B(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${U(t.rows_scanned)} rows`:`${o}, ${n}`}}}var Z_=null;function Q_(){return Z_??=[...new Set([zc(),"UTC",...Intl.supportedValuesOf("timeZone")])],Z_}var X_="W",eC="Y",tC="Xo",nC="Z",oC="Co";var rC=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function iC({runs:e}){ue(()=>{so.value.value||
or()},[]);let t=so.value.value?.map(({name:o})=>o)??[xn.value],n=Pe.value.timezone??"UTC";return i("header",{class:X_,"a\
ria-label":"The question",children:[i("div",{class:eC,children:[i(ti,{title:"Dataset",icon:"data",values:t,value:xn.value,
onChange:o=>{Fi(o)},class:tC}),i(Lv,{}),i(ti,{title:"Time zone",icon:"globe",values:Q_(),value:n,onChange:o=>Y("timezone",
o),kind:"quiet",free:!0}),i(W_,{}),i(UD,{})]}),i("div",{class:nC,children:e&&i(Y_,{})}),i("div",{class:oC,children:[i(j,
{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Oi.value,onClick:Do}),i(j,{icon:"redo",label:"Redo",keys:"Ctrl+Shift+Z",
disabled:!Ri.value,onClick:Li}),i(qn,{icon:"share",menuLabel:"Share",items:q_(),placing:{align:"end"},children:"Share"}),
i(U_,{})]})]})}function UD(){let e=Pe.value.sample,t=e===void 0||e===1?void 0:e,n=rC.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return i(qn,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:rC.map(([o,r])=>({label:o,checked:r===t,act:()=>Y("sample",r)})),children:n})}var sC="Eo",aC="ir",lC="Io",uC="Uo",cC="Lo",pC="Mo",dC="tr";function mC(){let e=jn.find(({name:t})=>t===Im.value)??jn[0];return e?i(jD,{view:e}):null}function jD({view:e}){let t=Pe.
value,n=JD(Pn.result.value,t),o=Hm.value??e.chartOf(t);ue(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · S\
luice`},[e,t.dataset]),es([{keys:"f",label:"Properties and their values",group:"The question",act:()=>cf("facets")}]);let r=a=>{
re({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase==="running"||n.phase==="estimate";return i(I,{children:[i(iC,{runs:e.
runs??!0}),i(By,{busy:s,done:n.done}),i("div",{class:sC,children:[i("main",{class:aC,"data-view":e.name,"data-state":n.phase,
"aria-busy":s,children:[i("h1",{class:"spoken",children:e.label}),i(m_,{}),i("div",{class:lC,children:[i("div",{class:uC,
children:i(e.Sentence,{document:t,result:n})}),i("div",{class:cC,children:[e.charts.length>1&&i(Ho,{label:"Chart",value:o,
onChange:r,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,label:l,icon:u}))}),i(j,{icon:"filter",label:"Prope\
rties and their values",keys:"f",kind:"quiet",pressed:pf("facets"),onClick:()=>cf("facets")}),i(j,{icon:"braces",label:"\
The document as JSON",kind:"quiet",pressed:pf("json"),onClick:()=>cf("json")})]})]}),n.error&&!YD(e,n.error)&&i("div",{class:pC,
children:i(Ct,{error:n.error})}),i("div",{class:dC,"data-former":n.former,children:i(e.Page,{document:t,result:n,as:o})})]}),
i(ZD,{})]})]})}function JD(e,t){return e.of===null||fC(e.of)===fC(t)?e:{...e,answer:null,of:null,former:!1}}function fC(e){
let t=e.aggregate?.over;return`${Nr(e)} ${typeof t=="object"?Object.keys(t).join():"events"}`}function pf(e){return Ai.value.
some(t=>t.kind===e)}function cf(e){re({open:pf(e)?Ai.value.filter(t=>t.kind!==e):[{kind:e}]})}function YD(e,t){return["f\
rom","to",...e.errorPlaces??[]].some(n=>Jr(t,n)!==null)}function ZD(){return i(I,{children:Ai.value.map((e,t)=>{let n=H_.
get(e.kind);return n?i(n,{layer:e,onClose:tl},t):null})})}function hC(){return i(u_,{children:i(QD,{})})}function QD(){let e=ir.value;switch(e.kind){case"home":return i(Ok,{});case"\
view":return i(mC,{});case"page":{let t=qo.find(({name:n})=>n===e.page);return t?i(t.Page,{rest:e.rest}):i(tf,{})}case"a\
ctor":case"link":return i(tf,{})}}qk();$v();await th();_v();ov();em(i(hC,{}),document.body);
