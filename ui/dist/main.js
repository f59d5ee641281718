var MR=Object.defineProperty;var vd=(e,t)=>{for(var n in t)MR(e,n,{get:t[n],enumerable:!0})};var Be,eb,Cd,si,xd,oc,tb,tc,nb,Sd,wd,ob,Cl=Symbol.for("pv"),rc={},ic=[],PR=/^m(i|n|o|s|text|space)$/,_d=Array.isArray,Td=ic.
slice,Ki=Object.assign;function Ui(e){e&&e.parentNode&&e.remove()}function rb(e,t,n){var o,i,s,a={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?i=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Td.call(arguments,2):n),kl(e,
a,o,i,null)}function kl(e,t,n,o,i){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Cl,__v:i||
++eb,__i:-1,__u:0};return!i&&Be.vnode&&Be.vnode(s),s}function O(e){return e.children}function Ys(e,t){this.props=e,this.context=t,this.__g=0}function ai(e,t){if(t==null)return e.
__&&ai(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:ai(e)}function $R(e){var t,n=e.__v,o=n.__e,i=[],s=[],a=e.__P;a&&((t=Ki({constructor:Cl},n)).__v=n.__v+1,
Be.vnode&&Be.vnode(t),Md(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||ai(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=
t,cb(i,t,s),n.__=n.__e=null,t.__e!=o&&ib(t))}function ib(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),ib(e)}function kd(e){(8&e.__g||(e.__g|=8,si.push(e),oc++))&&xd==Be.debounceRendering||
((xd=Be.debounceRendering)||queueMicrotask)(sb)}function sb(){try{for(var e,t=1;si.length;)si.length>t&&si.sort(tb),e=si.
shift(),t=si.length,8&e.__g&&$R(e)}finally{(oc=si.length)&&(xd||queueMicrotask)(sb)}}function ab(e,t,n,o,i,s,a,l,u,c,p){
var m,d,f,g,y,x,_=o.__k||ic,v=t.length;for(u=DR(n,t,_,u,v),m=0;m<v;m++)(f=n.__k[m])!=null&&(d=~f.__i&&_[f.__i]||rc,f.__i=
m,x=Md(e,f,d,i,s,a,l,u,c,p),g=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&Pd(d.ref,null,f,d),f.ref&&p.push(f.ref,f.__c||g,f)),
y=y||g,4&f.__u?(u=lb(f,u,e,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&x!==void 0?u=x:g&&(u=g.nextSibling),f.
__u&=-21);return n.__e=y,u}function DR(e,t,n,o,i){var s,a,l,u,c,p,m,d,f,g=n.length,y=g,x=0,_=0,v=e.__k=Array(i);for(s=0;s<
i;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=kl(null,
a):_d(a)?a=v[s]=kl(O,{children:a}):a.constructor===Cl&&a.__b?a=v[s]=kl(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,u=s+x,a.
__=e,a.__b=e.__b+1,l=null,~(c=a.__i=ER(a,n,u,y))&&(y--,(l=n[c])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,c==u-1?x--:c==u+1?x++:c!=
u&&(c>u?x--:x++,_=1)):(~c||(i>g?x--:i<g&&x++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(_){for(p=[],m=[],s=0;s<
i;s++)if((a=v[s])&&16&a.__u){for(x=0,d=p.length;x<d;)p[f=x+d>>1]<a.__i?x=f+1:d=f;p[x]=a.__i,m[s]=x+1}for(x=p.length;s--;)
m[s]&&(m[s]==x?x--:v[s].__u|=4)}if(y)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=ai(l)),$d(l,l));return o}function lb(e,t,n,o){
var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,t=lb(
i[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=ai(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function ER(e,t,n,o){var i,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;
if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((l=t[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=n+1;i<t.length;i++)if((l=t[i])&&
!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function Xy(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function ec(e,t,n,o,i){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Xy(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Xy(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=wd[t]||(wd[t]=
AR(t)),(e.__a||(e.__a={}))[t]=Sd,s=t!=(t=t.replace(nb,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,a,s):e.removeEventListener(t,a,s));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function AR(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[tc]==null)t[tc]=Sd++;else if(t[tc]<this.__a[e])return;return n(Be.event?Be.event(t):t)}}}function Md(e,t,n,o,i,s,a,l,u,c){
var p,m,d,f,g,y,x,_,v,C,T,R,S,D,L,B,H,z,oe=t.type;if(t.constructor!==Cl)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,m=s=[],p.nodeType==8?l=nc(p,s):s.push(p),l=s[0]||l),(p=Be.__b)&&p(t);e:if(typeof oe=="function"){d=a.length;try{
if(_=t.props,v=(p=oe.prototype)&&p.render,C=(p=oe.contextType)&&o[p.__c],T=p?C?C.props.value:p.__:o,(f=n.__c)?(t.__c=f,2&
f.__g&&(f.__g|=1)):(v?t.__c=f=new oe(_,T):(t.__c=f=new Ys(_,T),f.constructor=oe,f.render=RR),C&&C.sub(f),f.state||(f.state=
{}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),oe.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=
Ki({},f.__s)),Ki(f.__s,oe.getDerivedStateFromProps(_,f.__s)))),g=f.props,y=f.state,f.__v=t,n.__c){if(_!==g&&v&&!oe.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(_,T),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(_,f.__s,T)===!1){t.__v!=n.__v&&(f.props=_,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(Y){Y&&(Y.__=t)}),ic.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=ai(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(_,f.__s,T),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,y,x)})}else v&&!oe.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=T,f.props=_,f.__P=e,f.__g&=-5,R=Be.__r,S=v?25:0;do f.__g&=-9,R&&R(t),p=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++S<25);v&&(ic.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Ki({},o,f.getChildContext())),
v&&n.__c&&f.getSnapshotBeforeUpdate&&(x=f.getSnapshotBeforeUpdate(g,y)),D=p&&p.type===O&&p.key==null?p.props.children:p,
_.__P&&(p=l,i=(e=_.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Y){Y&&$d(Y,Y)}),n.__k=null),
l=n.__k?ai(n,0):null),l=ab(e,_d(D)?D:[D],t,n,o,i,s,a,l,u,c),_.__P&&(t.__e=null,l=p),t.__u&=-161,m&&m.some(Ui),f.__h.length&&
a.push(f),1&f.__g&&(f.__g&=-4)}catch(Y){if(a.length=d,t.__v=null,u||s)if(Y&&Y.then){if(t.__u|=128|u,s){for(~(H=s.indexOf(
l||void 0))||(H=s.length);(z=s[H-1])&&z.nodeType==8;)H--;for(;H<s.length;H++)if(z=s[H])if(s[H]=null,L){if(z==B)break}else{
if(z.nodeType!=8)break;z.data.startsWith("$s")&&(B=nc(L=z))}}if(!L){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
L=l}(p=nc(L=t.__c.__z||(t.__c.__z=L)))?(t.__e=L,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ui);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),Y&&Y.then||ub(t),Be.__e(Y,t,n)}}else l=t.__e=OR(n.__e,t,n,o,i,s,a,u,c,e);return(p=Be.diffed)&&p(t),l}function nc(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ub(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(ub))}function cb(e,t,n){for(var o=0;o<n.length;)Pd(n[o++],n[o++],n[o++]);Be.__c&&Be.__c(t,e),e.some(function(i){try{
e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){Be.__e(s,i.__v)}})}function OR(e,t,n,o,i,s,a,l,u,c){var p,m,d,f,
g,y,x,_,v=n.props||rc,C=t.props,T=t.type;if(T=="svg"?i="http://www.w3.org/2000/svg":T=="math"?i="http://www.w3.org/1998/\
Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(T?g.localName==T:g.nodeType==
3)){e=g,s[p]=null;break}}if(!e){if(_=c.ownerDocument||document,!T)return _.createTextNode(C);e=_.createElementNS(i,T,C.is?
C:c),l&&(Be.__m&&Be.__m(t,s),l=!1),s=null}if(T){if(c=T=="template"&&e.content||e,s=T=="textarea"&&C.defaultValue!=null?null:
s&&Td.call(c.childNodes),!l&&s)for(v={},p=0;p<e.attributes.length;p++)v[(g=e.attributes[p]).name]=g.value;for(p in v)g=v[p],
p=="dangerouslySetInnerHTML"?d=g:p=="children"||p in C||p=="value"&&"defaultValue"in C||p=="checked"&&"defaultChecked"in
C||ec(e,p,null,g,i);for(p in C)g=C[p],p=="children"?f=g:p=="dangerouslySetInnerHTML"?m=g:p=="value"?y=g:p=="checked"?x=g:
l&&typeof g!="function"||v[p]===g||ec(e,p,g,v[p],i);m?(l||d&&(m.__html==d.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(d&&(e.textContent=""),(T=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&PR.test(T))&&(i="\
http://www.w3.org/1999/xhtml"),ab(c,_d(f)?f:[f],t,n,o,i,s,a,s?s[0]:n.__k&&ai(n,0),l,u),s&&s.some(Ui)),l&&T!="textarea"||
(p="value",T=="progress"&&y==null?e.removeAttribute(p):y==null||y===e[p]&&(T!="progress"||y)||ec(e,p,y,v[p],i),p="checke\
d",x!=null&&x!=e[p]&&ec(e,p,x,v[p],i))}else v===C||l&&e.data==C||(e.data=C);return e}function Pd(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){
Be.__e(i,n)}}function $d(e,t,n){var o,i,s,a;if(Be.unmount&&Be.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Pd(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Be.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=
0;a<o.length;a++)o[a]&&$d(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=nc(o,s=[]))&&(o==
e.__e&&s.some(Ui),Ui(i),Ui(o)),n||Ui(e.__e),e.__e=e.__c=e.__=null}function RR(e,t,n){return this.constructor(e,n)}function pb(e,t){
var n,o,i,s;Be.__&&Be.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=kl(O,{children:[e]}),
i=[],s=[],Md(t,t.__k,o||rc,rc,t.namespaceURI,o?null:t.firstChild?Td.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,s),
cb(i,t.__k,s),t.__k.props.children=null}function mb(e){function t(n){var o,i;return this.getChildContext||(o=new Set,(i={})[t.__c]=this,this.getChildContext=function(){
return i},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&o.forEach(function(a){a.__g|=4,kd(a)})},this.
sub=function(s){o.add(s);var a=s.componentWillUnmount;s.componentWillUnmount=function(){o.delete(s),a&&a.call(s)}}),n.children}
return t.__c="__cC"+ob++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}Be={__e:function(e,t,n,o){for(var i,s,a;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&
i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),a=1),a&&8&i.__g)return void(i.
__g|=2)}catch(l){e=l}}throw oc=0,e}},eb=0,Cd=function(e){return e!=null&&e.constructor===Cl},Ys.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ki({},this.state)),typeof e=="function"&&(e=e(Ki({},n),this.props)),e&&(Ki(
n,e),this.__v&&(t&&this.__k.push(t),kd(this)))},Ys.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),kd(this))},Ys.prototype.render=O,si=[],oc=0,tb=function(e,t){return e.__v.__b-t.__v.__b},tc=Symbol(),nb=/(PointerCapture)$|Capture$/i,
Sd=0,wd={},ob=0;var li,vt,Dd,db,Ed=Object.is,_l=0,kb=[],Ad=[],Pt=Be,fb=Pt.__b,hb=Pt.__r,gb=Pt.diffed,yb=Pt.__c,bb=Pt.unmount,vb=Pt.__;function Qs(e,t){
Pt.__h&&Pt.__h(vt,e,_l||t),_l=0;var n=vt.__H||(vt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function M(e){
return _l=1,Rd(Sb,e)}function Rd(e,t,n){var o=Qs(li++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Sb(void 0,t),function(s){var a=(o.
__N||o.__)[0],l=o.t(a,s);Ed(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=vt,!vt.__f)){vt.__f=!0;var i=vt.shouldComponentUpdate;
vt.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=s;if(u.__.some(function(d){
d.__N&&(c=!0,Ed(d.__[0],d.__N[0])||(p=!0))}),i){var m=i.call(this,s,a,l);return c?m||p:m}return!c||p}}return o.__}function U(e,t){
var n=Qs(li++,3);!Pt.__s&&Ld(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,vt.__H.__h.push(n))}function ht(e,t){var n=Qs(li++,4);!Pt.
__s&&Ld(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,vt.__h.push(n))}function W(e){return _l=5,J(function(){return{current:e}},[])}function J(e,t){var n=Qs(li++,7);return Ld(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function sc(e,t){return _l=8,J(function(){return e},
t)}function Cb(e){var t=vt.context[e.__c],n=Qs(li++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(vt)),t.props.value):e.
__}function Yt(){var e=Qs(li++,11);if(!e.__){for(var t=vt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function LR(){var e;do{for(;e=Ad.shift();)try{Sl(e)}catch(n){Pt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
kb.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Sl),t.__h.some(Od),t.__h=[]}catch(n){t.__h=[],Pt.__e(n,e.__v)}}}while(Ad.
length)}Pt.__b=function(e){vt=null,fb&&fb(e)},Pt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),vb&&vb(e,t)},Pt.
__r=function(e){hb&&hb(e),li=0;var t=(vt=e.__c).__H;t&&(Dd==vt?vt.__h=[]:(t.__h.some(Sl),t.__h.some(Od),li=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Dd=vt},Pt.diffed=function(e){gb&&gb(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&wb(kb.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Dd=vt=null},Pt.__c=function(e,t){t.some(
function(n){try{n.__h.some(Sl),n.__h=n.__h.filter(function(o){return!o.__||Od(o)})}catch(o){n.__h=[function(){throw o}]}}),
yb&&yb(e,t)},Pt.unmount=function(e){bb&&bb(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,wb(Ad.push(i))}else Sl(i)}catch(s){t=s}}),o.
__H=void 0,t&&Pt.__e(t,o.__v))};var xb=typeof requestAnimationFrame=="function";function NR(e){var t,n=function(){clearTimeout(
o),xb&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);xb&&(t=requestAnimationFrame(n))}function wb(e){e!=1&&db==
Pt.requestAnimationFrame||((db=Pt.requestAnimationFrame)||NR)(LR)}function Sl(e){var t=vt,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),vt=t}function Od(e){var t=vt;e.__c=e.__(),vt=t}function Ld(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Ed(n,e[o])})}function Sb(e,t){return typeof t=="function"?t(e):t}var BR=Symbol.for("preact-signals");function cc(){if(Lr>1)Lr--;else{var e,t=!1;for((function(){var i=lc;for(lc=void 0;i!==
void 0;){var s=i.S;if(s.v===i.v)for(var a=s.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=s.i);i=i.o}})();Ml!==void 0;){var n=Ml;for(Ml=
void 0,ac++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Tb(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(ac=0,Lr--,
t)throw e}}function Bd(e){if(Lr>0)return e();Nd=++FR,Lr++;try{return e()}finally{cc()}}var Tl,gt=void 0;function Pl(e){var t=gt,
n=Tl;gt=void 0,Tl=void 0;try{return e()}finally{gt=t,Tl=n}}var Ml=void 0,Lr=0,ac=0,FR=0,Nd=0,lc=void 0,uc=0;function _b(e){
if(gt!==void 0){var t=e.n;if(t===void 0||t.t!==gt)return t={i:0,S:e,p:gt.s,n:void 0,t:gt,e:void 0,x:void 0,r:t},gt.s!==void 0&&
(gt.s.n=t),gt.s=t,e.n=t,32&gt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=gt.s,t.n=void 0,gt.s.n=t,gt.s=t),t}}function qt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}qt.prototype.brand=BR;qt.prototype.h=function(){return!0};qt.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Pl(function(){var o;(o=t.W)==null||o.call(t)}))};
qt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Pl(function(){var i;(i=t.Z)==null||i.call(t)}))}};qt.prototype.subscribe=
function(e){var t=this;return cn(function(){var n=t.value;Pl(function(){return e(n)})},{name:"sub"})};qt.prototype.valueOf=
function(){return this.value};qt.prototype.toString=function(){return this.value+""};qt.prototype.toJSON=function(){return this.
value};qt.prototype.peek=function(){var e=this;return Pl(function(){return e.value})};Object.defineProperty(qt.prototype,
"value",{get:function(){var e=_b(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(ac>100)
throw new Error("Cycle detected");(function(n){Lr!==0&&ac===0&&n.l!==Nd&&(n.l=Nd,lc={S:n,v:n.v,i:n.i,o:lc})})(this),this.
v=e,this.i++,uc++,Lr++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{cc()}}}});function me(e,t){return new qt(e,
t)}function Tb(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Mb(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Pb(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function ji(e,t){qt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=uc-1,this.
f=4}ji.prototype=new qt;ji.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
uc))return!0;if(this.g=uc,this.f|=1,this.i>0&&!Tb(this))return this.f&=-2,!0;var e=gt;try{Mb(this),gt=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return gt=e,Pb(
this),this.f&=-2,!0};ji.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
qt.prototype.S.call(this,e)};ji.prototype.U=function(e){if(this.t!==void 0&&(qt.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};ji.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(ji.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=_b(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Qt(e,t){
return new ji(e,t)}function $b(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Lr++;var n=gt;gt=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Fd(e),o}finally{gt=n,cc()}}}function Fd(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
$b(e)}function zR(e){if(gt!==this)throw new Error("Out-of-order effect");Pb(this),gt=e,this.f&=-2;try{8&this.f&&Fd(this)}finally{
cc()}}function Xs(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Tl&&Tl.push(this)}
Xs.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};Xs.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,$b(this),
Mb(this),Lr++;var e=gt;return gt=this,zR.bind(this,e)};Xs.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ml,Ml=this)};
Xs.prototype.d=function(){this.f|=8,1&this.f||Fd(this)};Xs.prototype.dispose=function(){this.d()};function cn(e,t){var n=new Xs(
e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Db,mc,pc,IR=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Eb=[];cn(function(){Db=this.N})();function ea(e,t){Be[e]=t.bind(null,Be[e]||function(){})}function $l(e){if(pc){var t=pc;
pc=void 0,t()}pc=e&&e.S()}function Ab(e){var t=this,n=e.data,o=qR(n);o.name="ReactiveDom",o.value=n;var i=J(function(){for(var l=t,
u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=Qt(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),p=Qt(
function(){return!Array.isArray(c.value)&&!Cd(c.value)}),m=cn(function(){if(this.N=Ob,p.value){var f=c.value;l.__v&&l.__v.
__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),d=t.__$u.d;return t.__$u.d=function(){m(),d.call(this)},[p,c]},[]),s=i[0],
a=i[1];return s.value?a.peek():a.value}Ab.displayName="ReactiveTextNode";Object.defineProperties(qt.prototype,{constructor:{
configurable:!0,value:rb(O,null).constructor},type:{configurable:!0,value:Ab},props:{configurable:!0,get:function(){var e=this;
return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ea("__b",function(e,t){if($l(),mc=void 0,typeof t.
type=="string"){var n,o=t.props;for(var i in o)if(i!=="children"){var s=o[i];s instanceof qt&&(n||(t.__np=n={}),n[i]=s,o[i]=
s.peek())}}e(t)});ea("__r",function(e,t){if(e(t),t.type!==O){$l();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=
n=(function(i,s){var a;return cn(function(){a=this},{name:s}),a.c=i,a})((function(i){return function(){var s;IR&&((s=this.
y)==null||s.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),mc=
o,$l(n)}});ea("__e",function(e,t,n,o){$l(),mc=void 0,e(t,n,o)});ea("diffed",function(e,t){$l(),mc=void 0;var n;if(typeof t.
type=="string"&&(n=t.__e)){var o=t.__np,i=t.props,s=n.U;if(s)for(var a in s){var l=s[a];l===void 0||o&&a in o||(l.d(),s[a]=
void 0)}if(o){s||(s={},n.U=s);for(var u in o){var c=s[u],p=o[u];c===void 0?(c=HR(n,u,p,i),s[u]=c):c.o(p,i)}}}e(t)});function HR(e,t,n,o){
var i=t in e&&e.ownerSVGElement===void 0,s=me(n);return{o:function(a,l){s.value=a,o=l},d:cn(function(){this.N=Ob;var a=s.
value.value;o[t]!==a&&(o[t]=a,i?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}ea("un\
mount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var s=o[i];
s&&s.d()}}}var a=t.__np;if(a){var l=t.props;for(var u in a)l[u]=a[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var p=c.
__$u;p&&(c.__$u=void 0,p.d())}}e(t)});ea("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Ys.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function qR(e,t){return J(function(){return me(e,t)},[])}var VR=function(e){queueMicrotask(function(){queueMicrotask(e)})};function WR(){Bd(function(){for(var e;e=Eb.shift();)Db.call(e)})}function Ob(){Eb.push(this)===1&&(Be.requestAnimationFrame||
VR)(WR)}var zd=new URL("../../",import.meta.url);function pn(e){return new URL(e,zd).href}function Rb(e){return e.startsWith(zd.
pathname)?e.slice(zd.pathname.length):e.replace(/^\//,"")}var UR=/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g,KR=/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/;function ta(e){
return JSON.parse(KR.test(e)?e.replace(UR,jR):e)}function jR(e){return e.startsWith('"')||String(Number(e))===e?e:`"${e}\
"`}var Rt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Gi(){return new Rt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Ji(e,t=0){let n=Id(e)&&Id(
e.error)?e.error:null;if(!n)return new Rt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=i=>typeof n[i]==
"string"?n[i]:"";return new Rt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:GR(n.span),status:t})}
function GR(e){if(!Id(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Id(e){return e!==null&&typeof e=="object"}function na(e,t){let n=new TextEncoder().encode(e),o=i=>new TextDecoder().
decode(n.subarray(0,i)).length;return{start:o(t.start),end:o(t.end)}}var Lb=me(0),Nb=Lb;async function Se(e,t={}){let n=await oa(e,t);if(n.status!==204)return await Bb(n)}async function oa(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await JR(
pn(e),n);if(o.status===401&&Lb.value++,!o.ok)throw Ji(await Bb(o).catch(()=>null),o.status);return o}async function JR(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:Gi()}}async function Bb(e){let t=await e.text();try{return ta(
t)}catch{throw new Rt({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function Gn(e){
return e instanceof DOMException&&e.name==="AbortError"}function se(e){return e instanceof Rt?e:new Rt({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var Fb=me(null),ra=Fb;function zb(){cn(()=>{Nb.value>=0&&Se("v1/me").then(e=>{Fb.value=e},()=>{})})}async function Ib(e){
await Se("v1/login",{body:{token:e}})}async function Hb(){await Se("v1/logout",{method:"POST"})}var dc=me({value:null,error:null}),Hd=new Map,xt=dc;async function Lt(){try{let e=await Se("v1/datasets");dc.value={value:e.
datasets,error:null}}catch(e){dc.value={value:dc.value.value,error:se(e)}}}function Re(e){let t=Hd.get(e);return t||(t=me(
{value:null,error:null}),Hd.set(e,t),bo(e)),t}async function bo(e){let t=Hd.get(e);if(!(!t||e===""))try{t.value={value:await Se(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:se(n)}}}async function fc(e,t,n,o){
let i=new URLSearchParams({column:t,limit:String(n)}),s=`v1/datasets/${encodeURIComponent(e)}/values?${i.toString()}`;return(await Se(
s,{signal:o})).values}async function qb(e,t,n){return Se(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var ZR=new Set(["estimate","running","exact","error","cancelled","live"]);function hc(e){let t;try{t=ta(e)}catch{return null}
if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!ZR.has(n.state))return null;let o=i=>typeof n[i]==
"number"?n[i]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="exact"?1:0),answer:n.answer??
null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?Ji(n):null,body:n}}function gc(e){return e.
state==="exact"||e.state==="error"||e.state==="cancelled"}var Vb=!0;async function Wb(e,t,n){try{if(Vb&&await YR(e,t,n))return;await QR(e,t,n)}catch(o){if(!Gn(o))throw o}}async function YR(e,t,n){
try{let o="run"in e?e.run:e,i="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,s=await oa("v1/stream",{body:o,signal:n,
...i?{headers:i}:{}});return await XR(s,a=>{let l=hc(a);l&&t(l)}),!0}catch(o){if(!(o instanceof Rt)||o.status!==404&&o.status!==
405)throw o;return Vb=!1,!1}}async function QR(e,t,n){if(!("run"in e))throw new Rt({code:"not_supported",message:"This s\
erver has no live events"});let o=await oa("v1/query",{body:e.run,signal:n}),i=ta(await o.text());t({id:0,seq:0,state:"e\
xact",done:1,answer:i,intervals:null,elapsed:i.stats.elapsed_ms,error:null,body:{}})}async function XR(e,t){if(!e.body)return;
let n=e.body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:i,value:s}=await n.read();if(i)break;let a=(o+
s).split(`
`);o=a.pop()??"";for(let l of a)l!==""&&t(l)}o!==""&&t(o)}var Ud=250,eL=8e3,Ro=me("idle"),Lo=new Map,qd=null,tL=1,Dl=Ud,Vd,ia=Ro;function yc(e,t,n=[]){let o=tL++,i=n.filter(s=>Lo.
has(s));Lo.set(o,{message:e,take:t,abort:null}),Ro.value==="open"&&Kd({id:o,...e,...i.length>0?{cancels:i}:{}});for(let s of i)
Kb(s);return Ro.value==="http"&&jb(o),Ro.value==="idle"&&jd(),o}function El(e){Lo.has(e)&&(Ro.value==="open"&&Kd({id:e,cancel:!0}),
Kb(e))}function Ub(){Ro.value==="away"&&(clearTimeout(Vd),jd())}function Kb(e){Lo.get(e)?.abort?.abort(),Lo.delete(e)}function Kd(e){
qd?.send(JSON.stringify(e))}function jd(){Ro.value=Ro.value==="away"?"away":"connecting";let e=new URL(pn("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,qd=t,Dl=Ud,Ro.value="open";
for(let[o,i]of Lo)Kd({id:o,...i.message})},t.onmessage=o=>oL(String(o.data)),t.onclose=()=>{qd=null,n?Gd():nL()}}async function nL(){
if(!await fetch(pn("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Gd();Dl=Ud,Ro.value="http";for(let t of Lo.
keys())jb(t)}function Gd(){Ro.value="away",clearTimeout(Vd),Vd=setTimeout(jd,Dl*(.75+Math.random()/2)),Dl=Math.min(Dl*2,
eL)}function oL(e){let t=hc(e);t&&Wd(t)}function Wd(e){let t=Lo.get(e.id);t&&(gc(e)&&Lo.delete(e.id),t.take(e))}function jb(e){
let t=Lo.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Lo.has(e))return;if(t.abort=null,o instanceof
Rt&&o.code===Gi().code)return Gd();let i=o instanceof Rt?o:new Rt({code:"unexpected",message:String(o)});Wd({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:i,body:{}})};Wb(t.message,o=>Wd({...o,id:e}),t.abort.
signal).catch(n)}var sa=/([^.[\]]+)|\[(\d+)\]/gy;function Al(e){let t=[];for(sa.lastIndex=0;sa.lastIndex<e.length;){e[sa.lastIndex]==="."&&
sa.lastIndex++;let n=sa.lastIndex,o=sa.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Gb(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Ol(e){return typeof e=="\
string"?Al(e):e}function ui(e,t){let n=e;for(let o of Ol(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function ye(e,t,n){return Jd(e,Ol(t),n)}function Jd(e,t,n){let[o,...i]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=Jd(l[o],i,n);return u===void 0?l.splice(o,1):l[o]=u,l}let s=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),a=Jd(s.get(o),i,n);return a===void 0?s.delete(o):s.set(o,a),Object.fromEntries(
s)}function Zd(e,t){let n=ui(e,t);return Array.isArray(n)?[...n]:n==null?[]:[n]}function bc(e,t,n,o){let i=Zd(e,Ol(t));return i.
splice(n,0,o),ye(e,t,i)}function Rl(e,t,n){let o=Zd(e,Ol(t));return o.splice(n,1),ye(e,t,o.length>0?o:void 0)}function Jb(e,t,n,o){
let i=Zd(e,Ol(t));if(n<0||n>=i.length)return e;let[s]=i.splice(n,1);return i.splice(Math.max(0,Math.min(o,i.length)),0,s),
ye(e,t,i)}function Ln(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(
e)!==Array.isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(
t,o)&&Ln(e[o],t[o]))}var rL={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},iL=100,Ll=class{present=me(
rL);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Ln(o.of,t),done:0,elapsed:null,error:null},this.drop();let i=this.id;
this.id=yc({run:t,...n.history?{history:!0}:{}},s=>this.take(t,s),[i])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(El(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){El(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(gc(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+iL-performance.now();this.timer??=setTimeout(()=>{let i=this.pending;this.drop(),i&&this.paint(
t,i)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,i={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let a=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...i,phase:a,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let s=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...i,phase:s==="live"?"running":s}}};function at(e){
let t=J(()=>new Ll,[]),n=e===null?"":JSON.stringify(e);return U(()=>{e?t.run(e):t.cancel()},[n]),U(()=>()=>t.close(),[]),
t.result.value}function Nr(e,t){let n=typeof t=="string"?t:Gb(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.
test(e.where.slice(n.length))?e:null}var sL=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function vc(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function aa(e,t){return e<0?"−"+t:t}function N(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=1e21||
t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return aa(e,vc(n)+(o===void 0?"":`.${o}`))}
function q(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return aa(e,aL(t));if(t>=9995e11)return aa(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=sL.find(([i])=>Number((t/i).toPrecision(3))>=1);return aa(e,Number(t/
n).toPrecision(3)+" "+o)}function aL(e){return Number.isInteger(e)?vc(String(e)):e>=1e3?vc(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function I(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*100;
if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return aa(e,"> 99.9 %");let n=t>=99.95||t===0?
t.toFixed(0):t.toFixed(1);return aa(e,`${vc(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function mn(e){
let t=I(e);return e>0?`+${t}`:t}function Zb(e,t,n){if(e===0||!Number.isFinite(t)||!Number.isFinite(n))return`~ ${q(e)}`;
let o=(n-t)/2/Math.abs(e);return`~ ${q(e)} ±${I(o)}`}function Tn(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=
1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function je(e,t,n=`${t}\
s`){return`${q(e)} ${e===1?t:n}`}var Yd=[[86400,"d"],[3600,"h"],[60,"min"]];function we(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${we(-e)}`;
if(e<59.95)return lL(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Yd.findIndex(
([c])=>t>=c),[o,i]=Yd[n],s=Math.floor(t/o),[a,l]=Yd[n+1]??[1,"s"],u=Math.round((t-s*o)/a);return u===0?`${s}${" "}${i}`:
`${s}${" "}${i} ${u}${" "}${l}`}function lL(e){return e===0?`0${" "}s`:e<999e-6?`${Qd(e*1e6)}${" "}µs`:e<.9995?
`${Qd(e*1e3)}${" "}ms`:`${Qd(e)}${" "}s`}function Qd(e){return String(Number(e.toPrecision(e>=100?3:2)))}function Yb(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:we(e/1e3)}var Mn={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},bn={text:Mn.other,kind:"other"},uL=new Set(Object.
values(Mn)),cL=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function pL(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function re(e){return e.toWellFormed().replace(cL,pL).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function Z(e){
if(e==null)return{text:Mn.null,kind:"null"};if(e==="")return{text:Mn.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>Z(n).text).join(", "),kind:"value"};let t=re(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:uL.has(t)?`"${t}"`:t,kind:"value"}}var mL=new Intl.Segmenter("en",{granularity:"grapheme"});function Qb(e){return Array.
from(mL.segment(e),t=>t.segment)}function Nl(e,t){if(e.length<=t)return e;let n=Qb(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function la(e,t){if(e.length<=t)return e;let n=Qb(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var dL={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Xb=new Map;function ev(e,t){let n=`${t} ${e}`,o=Xb.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...dL[t],timeZone:e,hourCycle:"h23"}),Xb.set(n,o)),o}function Xd(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function G(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Xd(t)?ev(t,n).format(o):`${ev("UTC",n).format(o)} UTC`}function ua(e,t=Date.now()){return e==="UTC"||!Xd(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function Zi(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Xd(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(s=>[
s.type,Number(s.value)])),i=s=>o.get(s)??0;return{year:i("year"),month:i("month"),day:i("day"),hour:i("hour"),minute:i("\
minute"),second:i("second")}}function vn(e,t,n){return t>=300*86400?G(e,n,"year"):t>=28*86400?G(e,n,"month"):t>=.9*86400?
G(e,n,"day"):t>=60?G(e,n,"minute"):G(e,n,"second")}function be(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var fL=Symbol.for("pv"),hL=0;function r(e,t,n,o,i,s){t||(t={});var a,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?a=t[l]:u[l]=t[l];
var c={type:e,props:u,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:fL,__v:--hL,__i:-1,__u:0};return(i||
s)&&(c.__source=i,c.__self=s),Be.vnode&&Be.vnode(c),c}var gL={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
sortUp:"M10 16V5M6 9l4-4 4 4",sortDown:"M10 4v11M6 11l4 4 4-4",hide:"M3 10c3-5.500 11-5.500 14 0-3 5.500-11 5.500-14 0zM\
10 12a2 2 0 100-4 2 2 0 000 4zM4 16L16 4",show:"M3 10c3-5.500 11-5.500 14 0-3 5.500-11 5.500-14 0zM10 12a2 2 0 100-4 2 2\
 0 000 4z",actor:"M10 10a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM3.500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ce({
name:e,size:t=16}){return r("svg",{width:t,height:t,viewBox:"0 0 20 20",fill:"none",stroke:"currentColor","stroke-width":"\
1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hidden":"true",focusable:"false",children:r("path",{d:gL[e]})})}function xc(e,t,n={}){let{side:o="bottom",align:i="start",gap:s=4}=n;e.style.maxHeight="";let{width:a,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,c=document.documentElement.clientHeight;if(o==="right"){let y=t.right+s+a<=u-8;nv(
e,y?t.right+s:t.left-s-a,tv(t.top,l,c));return}let p=c-8-t.bottom-s,m=t.top-s-8,d=o==="bottom"?l<=p||p>=m:!(l<=m||m>=p),
f=Math.max(d?p:m,64),g=i==="start"?t.left:i==="end"?t.right-a:t.left+(t.width-a)/2;l>f&&(e.style.maxHeight=`${f}px`),nv(
e,tv(g,a,u),d?t.bottom+s:t.top-s-Math.min(l,f))}function tv(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function nv(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var ov="sr";var tf=me(null),ef,vL=500;function rv(e,t,n){clearTimeout(ef),ef=setTimeout(()=>{e.isConnected&&(tf.value={anchor:e,text:t})},
n)}function Br(){clearTimeout(ef),tf.value=null}function ur(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&rv(
t.currentTarget,e,vL)},onPointerLeave:Br,onPointerDown:Br,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
rv(n,e,0)},onBlur:Br}:{}}function iv(){let e=W(null),t=tf.value;return ht(()=>{!e.current||!t||(e.current.showPopover(),
xc(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?r("div",{ref:e,popover:"man\
ual",role:"tooltip",class:ov,children:t.text}):null}var nf={};vd(nf,{button:()=>of,danger:()=>kL,default:()=>SL,iconOnly:()=>rf,outlined:()=>xL,primary:()=>wL,quiet:()=>CL,
small:()=>sf});var of="a",xL="cr",wL="R",kL="gr",rf="be",CL="we",sf="ye",SL={button:of,outlined:xL,primary:wL,danger:kL,
iconOnly:rf,quiet:CL,small:sf};function E(e){let{children:t,icon:n,after:o,label:i,keys:s,kind:a="plain",small:l=!1}=e,u=t==null,c=ur(u||s?[i,s].filter(
Boolean).join("  "):void 0);return r("button",{ref:e.buttonRef??null,type:e.type??"button",...c,class:be(of,a!=="plain"&&
nf[a],u&&rf,l&&sf,e.class),"aria-label":i,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&r(ce,{name:n}),t,o&&r(ce,{name:o,size:12})]})}var af={};vd(af,{default:()=>$L,empty:()=>ML,null:()=>TL,other:()=>PL,value:()=>_L});var _L="hr",TL="fr",ML="ur",PL="mr",
$L={value:_L,null:TL,empty:ML,other:PL};function $({value:e,shown:t,most:n=256,middle:o=!1}){let i=t??Z(e),s=o?la(i.text,n):Nl(i.text,n);return r("bdi",{class:af[i.
kind],title:s===i.text?void 0:Nl(i.text,2e3),children:s})}var sv=8;function DL(e,t,n,o){let i=Math.max(0,Math.min(Math.floor(e/n)-sv,o)),s=Math.min(o,Math.ceil((e+t)/n)+sv);return{
first:i,end:s,before:i*n,after:(o-s)*n}}function wc(e,t,n){let[o,i]=M({scroll:0,height:600});return U(()=>{let s=e.current;
if(!s)return;let a=()=>{let u=Math.floor(s.scrollTop/t)*t;i(c=>c.scroll===u&&c.height===s.clientHeight?c:{scroll:u,height:s.
clientHeight})};a();let l=new ResizeObserver(a);return l.observe(s),s.addEventListener("scroll",a,{passive:!0}),()=>{l.disconnect(),
s.removeEventListener("scroll",a)}},[t]),DL(o.scroll,o.height,t,n)}function av(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function kc(e,t,n,o,i=0){let{row:s,column:a}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,c=new Map([["ArrowDown",{row:l?n-
1:s+1,column:a}],["ArrowUp",{row:l?0:s-1,column:a}],["ArrowRight",{row:s,column:l?o-1:a+1}],["ArrowLeft",{row:s,column:l?
0:a-1}],["PageDown",{row:s+10,column:a}],["PageUp",{row:s-10,column:a}],["Home",{row:l?0:s,column:0}],["End",{row:l?n-1:
s,column:o-1}]]).get(e.key);return!c||n<=i||o===0?null:{row:Math.max(i,Math.min(c.row,n-1)),column:Math.max(0,Math.min(c.
column,o-1))}}var lv="ke",uv="vr",lf="m",cv="A",pv="ze",mv="o",dv="v",Cc="br",uf="je",cf="n",fv="D",pf="wr",hv="T",gv="yr",yv="kr";function ke(e){let{columns:t,rows:n,summary:o=[]}=e,i=W(null),s=Yt(),a=av(),l=wc(i,a,n.length),[u,c]=M(null),[p,m]=M(new Map),
d=t.map(({key:y,width:x})=>{let _=p.get(y);return _===void 0?x??"minmax(80px, max-content)":`${_}px`}).join(" ")+" minma\
x(0, 1fr)",f=y=>{let x=kc(y,u,n.length+o.length,t.length,e.onSort?-1:0);if(x){y.preventDefault(),c(x),AL(i.current,x,a);
return}let _=u?[...n,...o][u.row]:void 0,v=u?t[u.column]:void 0;if(u?.row===-1&&v&&(y.key==="Enter"||y.key===" ")){y.preventDefault(),
v.sortable!==!1&&e.onSort?.(bv(v,e.sort??null));return}let C=i.current?.querySelector('[data-cursor="true"]');(y.key==="\
Enter"||y.key===".")&&_!==void 0&&v&&C&&y.target===i.current&&(y.preventDefault(),y.stopPropagation(),(e.onMenu??e.onCell)?.(
_,v,C))},g=(y,x,_)=>r(OL,{id:s,row:y,at:x,columns:t,cursor:u?.row===x?u.column:-1,onCursor:c,summary:_,last:x===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},_?`summary ${x}`:x);return r("div",{ref:i,class:lv,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${s}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:f,onFocus:y=>{y.target===i.current&&!u&&c({row:0,column:0})},children:r("div",{class:uv,role:"\
presentation",style:{gridTemplateColumns:d},children:[r("div",{role:"row","aria-rowindex":1,class:be(lf,cv),children:t.map(
(y,x)=>r(RL,{id:`${s}--1-${x}`,column:y,cursor:u?.row===-1&&u.column===x,sort:e.sort??null,onSort:e.onSort,onWidth:_=>m(
new Map(p).set(y.key,_))},y.key))}),l.before>0&&r("div",{role:"presentation",class:gv,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((y,x)=>g(y,l.first+x,!1)),l.after>0&&r("div",{role:"presentation",class:yv,style:{height:`${l.after}\
px`}}),o.map((y,x)=>g(y,n.length+x,!0))]})})}function AL(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function OL({id:e,row:t,at:n,columns:o,cursor:i,onCursor:s,
summary:a,last:l,onMenu:u,onCell:c}){return r("div",{role:"row","aria-rowindex":n+2,class:be(lf,a&&hv,l&&pv),children:o.
map((p,m)=>r("div",{id:`${e}-${n}-${m}`,role:"gridcell","aria-colindex":m+1,"data-cursor":m===i,class:be(mv,p.number&&uf,
m===i&&pf),onPointerDown:()=>s({row:n,column:m}),onClick:c&&(d=>c(t,p,d.currentTarget)),onContextMenu:u&&(d=>{d.preventDefault(),
u(t,p,d.currentTarget)}),children:r("span",{class:Cc,children:p.cell(t,n)})},p.key))})}function bv(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function RL({id:e,column:t,
cursor:n,sort:o,onSort:i,onWidth:s}){let a=o?.key===t.key?o.descending?"descending":"ascending":"none",l=c=>{let p=c.currentTarget,
m=p.parentElement.getBoundingClientRect().width-c.clientX;p.setPointerCapture(c.pointerId),p.onpointermove=d=>s(Math.max(
48,Math.round(m+d.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=i!==void 0&&t.sortable!==!1;return r("div",{id:e,
role:"columnheader","aria-sort":u?a:void 0,"data-cursor":n,class:be(dv,t.number&&uf,n&&pf),children:[u?r("button",{type:"\
button",tabIndex:-1,class:cf,onClick:()=>i(bv(t,o)),children:[r("span",{class:Cc,children:t.head}),a!=="none"&&r(ce,{name:a===
"descending"?"sortDown":"sortUp",size:12})]}):r("span",{class:cf,children:r("span",{class:Cc,children:t.head})}),r("span",
{class:fv,onPointerDown:l})]})}var mf=new Map,Sc=7;function dn(e,t){let n=JSON.stringify([e,t??null]),o=mf.get(n);return o===void 0&&(o=[...mf.keys()].
filter(i=>i.startsWith(JSON.stringify([e]).slice(0,-1))).length,mf.set(n,o)),o}function ca(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Sc)%4]}function Xt(e){return`--series-${e%Sc+1}`}var vv=me(0),_c=vv;new MutationObserver(()=>{vv.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Ge(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}function Tt(e,t,n){let[o,i]=M(null),s=W(null),a=o&&o.row<e&&o.column<t?o:null;return U(()=>{a&&s.current?.querySelector(
`[data-at="${a.row},${a.column}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})},[a?.row,a?.column]),{at:a,set:i,
key:c=>{if(s.current=c.currentTarget,c.key==="Enter"||c.key==="."){let m=a&&s.current.querySelector(`[data-at="${a.row},${a.
column}"]`);return!a||!m?!1:(n(a,m),!0)}let p=a===null&&c.key.startsWith("Arrow")&&e>0&&t>0?{row:0,column:0}:kc(c,a,e,t);
return p?(i(p),!0):!1},mark:(c,p)=>({"data-at":`${c},${p}`,"data-cursor":a?.row===c&&a.column===p})}}var xv="zr",wv="jr",kv="Xr",Cv="Sr",Sv="Br",_v="Cr";function ze({title:e,summary:t,actions:n,table:o,announced:i="",onKey:s,legend:a,children:l}){let[u,c]=M(!1),p=Yt();return r(
"figure",{class:xv,"aria-labelledby":p,children:[r("div",{class:wv,children:[r("h2",{class:kv,children:e}),r("div",{class:Cv,
children:[n,r(E,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>c(
!u)})]})]}),r("figcaption",{id:p,class:"spoken",children:t}),u?r("div",{class:_v,children:o}):r(O,{children:[r("div",{class:Sv,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:d=>{if(!(d.ctrlKey||d.metaKey||d.altKey)){
if(d.key==="t"||d.key==="T")c(!0);else if(!s?.(d))return;d.preventDefault(),d.stopPropagation()}},children:l}),a]}),r("d\
iv",{class:"spoken","aria-live":"polite",children:i})]})}function Tv(e,t){let n=new Map;for(let o of t){let i=n.get(o.actor);i?i.push(o):n.set(o.actor,[o])}return e.map(({actor:o,
start:i,end:s})=>(n.get(o)??[]).filter(({time:a})=>a>=i&&a<=s))}function Fl(e,t,n){return n<=t?.5:Math.max(0,Math.min(1,
(e-t)/(n-t)))}function Mv(e,t,n,o){let s=Math.max(1e3,Math.min((e[1]-e[0])*n,o[1]-o[0])),a=e[1]===e[0]?.5:(t-e[0])/(e[1]-
e[0]),l=Math.max(o[0],Math.min(t-a*s,o[1]-s));return[l,l+s]}function Pv(e,t){let n=new Map;for(let{event:s}of e)n.set(s,
(n.get(s)??0)+1);let i=[...n.keys()].sort((s,a)=>n.get(a)-n.get(s)).map(s=>({event:s,rest:!1}));return i.length<=t?i:[...i.
slice(0,t-1),{event:null,rest:!0}]}var NL=[1,2,5,10,15,30,60,120,300,600,1800,3600,7200,21600,43200,86400,172800,604800,
1209600,2592e3,7776e3,31536e3];function $v(e,t,n){let o=(NL.find(s=>(t-e)/1e3/s<=n)??31536e3)*1e3,i=Math.ceil(e/o)*o;return Array.
from({length:Math.max(0,Math.floor((t-i)/o)+1)},(s,a)=>i+a*o).slice(0,n+1)}function ma(){let e=W(null),[t,n]=M(0);return ht(()=>{let o=e.current;if(!o)return;let i=()=>n(o.clientWidth);i();let s=new ResizeObserver(
i);return s.observe(o),()=>s.disconnect()},[]),{host:e,width:t}}var Dv="Er",Ev="Ir",Av="Ur",Ov="Hr",Rv="Xe",Lv="Lr",Nv="Mr";var da=20,zl=136,Bv=16,fa=24;function Fv({events:e,sessions:t,zone:n,span:o,onSpan:i}){let{host:s,width:a}=ma(),l=W(null),
u=J(()=>{let S=e.map(({time:B})=>B),[D,L]=[Math.min(...S),Math.max(...S)];return L>D?[D,L]:[D-1e3,L+1e3]},[e]),[c,p]=o??
u,m=J(()=>Pv(e,12),[e]),d=J(()=>e.filter(({time:S})=>S>=c&&S<=p).reverse(),[e,c,p]),f=Math.max(1,a-zl-Bv),g=S=>zl+Fl(S,c,
p)*f,y=S=>c+(S-(s.current?.getBoundingClientRect().left??0)-zl)/f*(p-c),x=(S,D=(c+p)/2)=>{let L=Mv([c,p],D,S,u);i(L[0]<=
u[0]&&L[1]>=u[1]?null:L)},_=Tt(1,d.length,({column:S})=>x(.25,d[S].time)),v=_.at?d[_.at.column]:void 0,C=S=>{if(S.key===
"+")x(.5,v?.time);else if(S.key==="-")x(2,v?.time);else if(S.key==="0")i(null);else return _.key(S);return!0},T=S=>{let D=l.
current;if(l.current=null,D===null)return;let L=y(S);Math.abs(g(L)-g(D))>4&&i([Math.max(u[0],Math.min(D,L)),Math.min(u[1],
Math.max(D,L))])},R=fa+m.length*da+24;return r(ze,{title:`${N(e.length)} events, ${N(t.length)} sessions`,onKey:C,summary:`\
Timeline of ${N(e.length)} events in ${N(t.length)} sessions, from ${G(u[0],n)} to ${G(u[1],n)}`,announced:v?`${Z(v.event).
text}, ${G(v.time,n,"millisecond")}`:"",actions:r(O,{children:[r(E,{small:!0,kind:"outlined",icon:"minus",label:"Zoom ou\
t",keys:"-",disabled:o===null,onClick:()=>x(2)}),r(E,{small:!0,kind:"outlined",icon:"plus",label:"Zoom in",keys:"+",onClick:()=>x(
.5)}),r(E,{small:!0,kind:"outlined",disabled:o===null,onClick:()=>i(null),children:"All"})]}),table:r(ke,{label:"Session\
s",rows:t,columns:[{key:"start",head:"start",cell:({start:S})=>G(S,n,"millisecond")},{key:"duration",head:"duration",number:!0,
cell:({start:S,end:D})=>we((D-S)/1e3)},{key:"events",head:"events",number:!0,cell:({events:S})=>N(S)}]}),children:[r("di\
v",{ref:s,class:Dv,onPointerDown:S=>{l.current=y(S.clientX)},onPointerUp:S=>T(S.clientX),onWheel:S=>{(S.ctrlKey||S.shiftKey)&&
(S.preventDefault(),x(S.deltaY>0?1.5:.67,y(S.clientX)))},children:a>0&&r("svg",{width:a,height:R,"aria-hidden":"true",children:[
t.filter(({start:S,end:D})=>D>=c&&S<=p).map(S=>r("rect",{x:g(S.start)-3,y:fa-12,width:Math.max(6,g(S.end)-g(S.start)+6),
height:m.length*da+12,rx:3,class:Ev,onDblClick:()=>i([S.start-500,S.end+500]),children:r("title",{children:`${G(S.start,
n,"second")}, ${we((S.end-S.start)/1e3)}, ${N(S.events)} events`})},S.start)),m.map((S,D)=>r("g",{children:[r("text",{x:zl-
12,y:fa+D*da+4,class:Av,children:S.rest?bn.text:la(Z(S.event).text,18)}),r("line",{x1:zl,x2:a-Bv,y1:fa+D*da,y2:fa+D*da,class:Ov})]},
D)),d.map((S,D)=>{let L=FL(m,S);return r("circle",{cx:g(S.time),cy:fa+L*da,r:v===S?6:4,class:Rv,..._.mark(0,D),style:{fill:m[L]?.
rest?"var(--other)":`var(${Xt(dn("event",[S.event]))})`},children:r("title",{children:`${Z(S.event).text}, ${G(S.time,n,
"millisecond")}`})},D)}),$v(c,p,Math.max(2,Math.floor(f/140))).map(S=>r("text",{x:g(S),y:R-6,class:Lv,children:G(S,n,p-c>
2*864e5?"dayShort":p-c>36e5?"clock":"clockSecond")},S))]})}),r("p",{class:Nv,children:v?r(O,{children:[r($,{value:v.event}),
" ",G(v.time,n,"millisecond")]}):"drag to zoom, Shift and wheel too; a double click on a session shows it alone"})]})}function FL(e,t){
let n=e.findIndex(o=>!o.rest&&o.event===t.event);return n>=0?n:e.length-1}function fn(e){return`'${e.replaceAll("'","''")}'`}var zv="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",zL=new RegExp(`^${zv}(\\.${zv}\
)*$`,"u"),IL=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function Ce(e){return zL.test(e)&&!IL.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function cr(e){
return`event = ${fn(e)}`}var HL=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Fr(e){let t=e===void 0?null:HL.exec(e);return t?
t[1].replaceAll("''","'"):null}function zr(e,t){let n=Ce(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${fn(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>fn(String(o))).join(", ")})`:`${n} = ${String(t)}`}function pr(e,t){return e===
void 0||e.trim()===""?t:`${Iv(e)} and ${Iv(t)}`}function Iv(e){return/\bor\b/i.test(e)?`(${e})`:e}var Hv={before:[],after:[]};function df(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function qv(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Vv(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var ff=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Tc=["explore","funnel",
"retention","paths","sessions","difference","live"];function Qi(e){return ff.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function ge(e){return e==null?[]:typeof e=="string"?[e]:e}var qL=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Ae(e){
let t=qL.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function hf(e){let t=e[Qi(e)];return ge(
t?.by).find(n=>!Mc(n))??null}function Mc(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Uv(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let i={...n,[e.view]:{document:VL(e.document),as:e.as}},s=n[t],a=Ae(e.document),l=hf(e.document);
if(s){let m=Wv({...a,...s.document},l);return{state:{view:t,document:m,as:s.as,open:[]},waiting:i,said:null}}let u=WL(t)?
Fr(a.where):null;u!==null&&delete a.where;let c=Wv({...a,...Xi(t,u,o)},l),p=u===null?null:`The filter ${cr(u)} became ${UL(
t)}.`;return{state:{view:t,document:c,as:null,open:[]},waiting:i,said:p}}function VL(e){let t=Qi(e);return e[t]===void 0?
{}:{[t]:e[t]}}function WL(e){return e==="funnel"||e==="retention"||e==="paths"}function UL(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Xi(e,t,n){let[o,i]=n.events,s=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[s,s===i?o:i].filter(KL).map(jL),window:"7d"}};case"retention":return{retention:{
start:s===void 0?"true":cr(s),return:"true",period:"day"}};case"paths":return{paths:{...s===void 0?{}:{start:cr(s)},limit:12}};case"\
difference":return{difference:{selection:s===void 0?"true":cr(s)}}}}function KL(e){return e!==void 0}function jL(e){return{
where:cr(e)}}function Wv(e,t){let{aggregate:n,funnel:o,retention:i}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(i)return{...e,retention:{...i,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let s=ge(n.by);return s.
includes(t)?e:{...e,aggregate:{...n,by:[...s.filter(Mc),t]}}}var gf={view:"explore",document:{dataset:""},as:null,open:[]},$t=me(gf),Bo=me(Hv),Kv=me({state:gf,how:"load"}),Pc={},$c=!1,
Qe=$t,Dc=Kv,de=Qt(()=>$t.value.document),jv=Qt(()=>$t.value.view),Gv=Qt(()=>$t.value.as),ha=Qt(()=>$t.value.open),en=Qt(
()=>$t.value.document.dataset),ga=Qt(()=>Bo.value.before.length>0),ya=Qt(()=>Bo.value.after.length>0);function Jv(e,t){return Ln(
{...e,open:[]},{...t,open:[]})}function pe(e,t="push"){let n={...$t.value,...e};Ln(n,$t.value)||(!Jv(n,$t.value)&&(t==="\
push"||!$c)&&(Bo.value=df(Bo.value,$t.value)),$c=t==="replace",bf(n,t))}function ne(e,t,n="push"){pe({document:ye($t.value.
document,e,t)},n)}function Jn(e){pe({open:[...$t.value.open,e]})}function Ec(){pe({open:$t.value.open.slice(0,-1)})}function Zv(e,t){
let n=Uv($t.value,e,Pc,t);return Pc=n.waiting,pe(n.state),n.said}function Ir(){Yv(qv(Bo.value,$t.value))}function ba(){Yv(Vv(Bo.value,$t.value))}function Yv(e){e&&(Bo.value=e.stack,$c=!1,
bf(e.value,"push"))}function yf(e){Ln(e,$t.value)||($t.value!==gf&&!Jv(e,$t.value)&&(Bo.value=df(Bo.value,$t.value)),$c=
!1,bf(e,"load"))}function bf(e,t){$t.value=e,Kv.value={state:e,how:t}}function Qv(){return{undo:Bo.value,waiting:Pc}}function Xv(e){
Bo.value=e.undo,Pc=e.waiting}function Dt(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function tt(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${N(e)} ms`:we(e/1e3);case"seconds":return n?`${N(e)} s`:we(e);case"bytes":return n?`${N(e)} B`:Tn(
e);case"share":return n?`${N(e*100)} %`:I(e);case"none":return n?N(e):q(e)}}function Fo(e){return e.type==="int64"||e.type===
"float64"}function Zn(e,t,n){return typeof e=="number"&&Fo(t)?{text:tt(e,Dt(t.name)),kind:"value"}:typeof e=="string"&&t.
type==="timestamp"?{text:G(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:Z(e)}var e0="Nr",t0="Rr",n0="Ar",o0="Dr";function Je({icon:e,title:t,children:n,actions:o}){return r("div",{class:e0,children:[r(ce,{name:e,size:32}),r("h2",{class:t0,
children:t}),n&&r("p",{class:n0,children:n}),r("div",{class:o0,children:o})]})}var r0="Tr",i0="_r",s0="qr";var a0="Fr",l0="Gr";function u0({busy:e,done:t=null}){let n=W(null);return ht(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),r("div",{class:r0,"aria-hidden":"true",children:e&&(t===null||t===0?r("div",{class:s0}):r("div",{ref:n,class:i0}))})}
function Le({lines:e=6}){return r("div",{class:a0,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>r("div",{class:l0},
n))})}var c0="Jr",p0="Kr",m0="Or",d0="Pr",f0="Qr";function vf(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function ve({id:e,error:t,onHint:n}){let o=vf(t.hint);return r(
"div",{class:c0,id:e,role:"alert",children:[r("span",{class:p0,children:r(ce,{name:"error",size:14})}),r("span",{class:m0,
children:re(t.message)}),t.hint!==""&&(o!==null&&n?r("button",{type:"button",class:d0,onClick:()=>n(o),children:[re(o),"\
?"]}):r("span",{class:f0,children:re(t.hint)}))]})}var g0=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function y0(e,t){
let n=e.split("/").filter(u=>u!=="").map(YL),[o,i,s]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&i!==void 0)return{kind:"\
link",id:i};if(g0.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let a=o.startsWith("~")?o.slice(1):o;if(i===
"actor"&&s!==void 0)return{kind:"actor",dataset:a,actor:s};let l=Tc.find(u=>u===i)??"explore";return{kind:"view",dataset:a,
view:l,fragment:t}}function YL(e){try{return decodeURIComponent(e)}catch{return e}}function Oc(e,t){return`${b0(e)}/${t}`}
function va(e,t){return`${b0(e)}/actor/${encodeURIComponent(t)}`}function b0(e){let t=g0.has(e)||e.startsWith("~")||e===
""?`~${e}`:e;return encodeURIComponent(t)}async function v0(e){let t=[`q=${await h0(e.document)}`];return e.as!==null&&t.
push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await h0(e.open)}`),t.join("&")}async function Rc(e){
let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await ql(n);if(o===null||typeof o!="object"||Array.
isArray(o))return null;let i=t.get("open"),s=i===null?[]:await ql(i);return{document:o,as:t.get("as"),open:Array.isArray(
s)?s.filter(QL):[]}}function QL(e){return e!==null&&typeof e=="object"&&typeof e.kind=="string"}async function h0(e){let t=new TextEncoder().
encode(JSON.stringify(e)),n=await x0(t,new CompressionStream("deflate-raw")),o="";for(let i of n)o+=String.fromCharCode(
i);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function ql(e){try{if(e.startsWith("{")||
e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(
0));return JSON.parse(new TextDecoder().decode(await x0(n,new DecompressionStream("deflate-raw"))))}catch{return null}}var XL=4<<
20;async function x0(e,t){let n=t.writable.getWriter();n.write(e).then(()=>n.close()).catch(()=>{});let i=[],s=0,a=t.readable.
getReader();for(;;){let{done:c,value:p}=await a.read();if(c)break;if(i.push(p),s+=p.length,s>XL)throw new Error("the lin\
k unpacks to too much")}let l=new Uint8Array(s),u=0;for(let c of i)l.set(c,u),u+=c.length;return l}var Lc=new Map;function xf(e){return Lc.has(e)||k0(e),Lc.get(e)??{events:[]}}async function k0(e){if(e==="")return{events:[]};
Lc.set(e,{events:[]});let n={events:(await fc(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Lc.set(e,n),n}var w0=864e5;
async function wf(e,t){let n=t==="explore"?null:k0(e);xt.value.value||await Lt();let o=xt.value.value?.find(({name:l})=>l===
e),i=o!==void 0&&Date.parse(o.to)>Date.now()-2*w0,s=o!==void 0&&Date.parse(o.from)<Date.now()-31*w0,a=n?await n:xf(e);return{
dataset:e,...i&&s?{from:"now-30d"}:{},timezone:Yn(),...Xi(t,null,a)}}function Yn(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Nc="sluice.";function mr(e){return Vl(()=>localStorage.getItem(Nc+e))}function dr(e,t){Vl(()=>localStorage.setItem(Nc+
e,t))}function Bc(e){let t=Vl(()=>sessionStorage.getItem(Nc+e));return t===null?null:Vl(()=>JSON.parse(t))}function xa(e,t){
Vl(()=>sessionStorage.setItem(Nc+e,JSON.stringify(t)))}function Vl(e){try{return e()}catch{return null}}var es=me({kind:"home"}),mi=es,pi=Promise.resolve(),C0=0;async function S0(){let e=Bc("undo");e?.undo&&Array.isArray(e.undo.
before)&&Xv(e),addEventListener("popstate",()=>{kf()}),addEventListener("pagehide",()=>xa("undo",Qv())),await kf(),cn(()=>{
let{state:t,how:n}=Dc.value;n!=="load"&&(pi=pi.then(()=>Fc(t,n)))})}function Xe(e,t=""){history.pushState(null,"",pn(e)+
(t===""?"":`#${t}`)),kf()}function di(e=Qe.value){es.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
pi=pi.then(()=>Fc(e,"push"))}async function Wl(e){return`${pn(Oc(e.document.dataset,e.view))}#${await v0(e)}`}async function Fc(e,t){
let n=await Wl(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),es.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function kf(){let e=++C0,t=y0(Rb(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){es.value=t;return}let n=await Rc(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await wf(t.dataset,t.view);e===C0&&(yf({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),es.value=t,n||(pi=pi.then(
()=>Fc(Qe.value,"replace"))))}async function Hr(e){let{view:t,document:n}=Qe.value,o=await wf(e,t),i={view:t,document:o,
as:null,open:[]};if(n.dataset===""){yf(i),es.value={kind:"view",dataset:e,view:t,fragment:""},pi=pi.then(()=>Fc(i,"repla\
ce"));return}pe(i),es.value.kind!=="view"&&di()}var _0="Ce",T0="Vr",M0="Wr",Cf="Yr",P0="Zr";var D0=2e3;function E0({dataset:e,actor:t}){let n=de.value.timezone??"UTC",o=Re(e).value,i=o.value?.actors?.[0]??null,s=at(
i===null?null:{dataset:e,timezone:n,samples:{actor:t,order:"time desc",limit:D0}}),a=at(i===null?null:{dataset:e,timezone:n,
where:`string(${Ce(i)}) = ${fn(t)}`,aggregate:{over:{sessions:{per:i}},measures:["count()"],by:["start","end","events"],
order:["start desc"],limit:500}});U(()=>{globalThis.document.title=`${re(t)} · ${re(e)} · Sluice`},[t,e]);let l=o.error??
s.error;return r("main",{class:_0,"data-view":"actor","data-state":s.phase,"aria-busy":s.phase==="running",children:[r("\
div",{class:T0,children:[r(E,{icon:"left",kind:"outlined",onClick:()=>di(),children:"Back"}),r("h1",{class:M0,children:r(
$,{value:t,most:80,middle:!0})}),r("span",{class:Cf,children:[r($,{value:i??"",most:32})," in ",r($,{value:e,most:32}),"\
, on the clock of ",ua(n)]})]}),l&&r(ve,{error:l}),!l&&r(t6,{answer:$0(s.answer),sessions:$0(a.answer),actor:t,zone:n})]})}
function t6({answer:e,sessions:t,actor:n,zone:o}){let i=J(()=>n6(e,n),[e]),s=J(()=>(t?.rows??[]).map(c=>({actor:n,start:Date.
parse(String(c[0])),end:Date.parse(String(c[1])),events:Number(c[2])})),[t]),[a,l]=M(null);if(!e)return r(Le,{});if(e.rows.
length===0)return r(Je,{icon:"actor",title:"Nobody of this name",actions:r(E,{kind:"primary",onClick:()=>di(),children:"\
Back"}),children:"No event of the dataset is of this actor."});let u=e.rows.filter((c,p)=>a===null||i[p].time>=a[0]&&i[p].
time<=a[1]);return r(O,{children:[r(Fv,{events:i,sessions:s,zone:o,span:a,onSpan:l}),r("div",{class:P0,children:[r("p",{
class:Cf,children:[je(u.length,"event"),a===null?"":` from ${G(a[0],o,"second")} to ${G(a[1],o,"second")}`,e.cursor?`, t\
he latest ${D0} only`:""]}),r(ke,{label:"Events",rows:u,columns:e.columns.map((c,p)=>({key:c.name,head:r($,{value:c.name,
most:32}),cell:m=>r($,{shown:Zn(m[p],c,o),most:64,middle:!0})}))})]})]})}function n6(e,t){let n=e?.columns.findIndex(({name:i})=>i===
"time")??-1,o=e?.columns.findIndex(({name:i})=>i==="event")??-1;return(e?.rows??[]).map(i=>({time:Date.parse(String(i[n])),
actor:t,event:i[o]??null}))}function $0(e){return e!==null&&"columns"in e?e:null}var _f=me([]),A0=me(!1),o6=700,Sf,Kl=_f,O0=A0,qr=Qt(()=>_f.value.filter(({state:e})=>e==="running"));async function vo(){
clearTimeout(Sf);try{_f.value=(await Se("v1/jobs")).jobs,A0.value=!0}catch{}clearTimeout(Sf),qr.value.length>0&&(Sf=setTimeout(
()=>{vo()},o6))}async function R0(e){try{return await Se(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(se(t).status===
404)return null;throw t}}async function zc(e){await Se(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await vo()}
async function L0(e){await Se(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await vo()}function N0(){
return`ui-${Array.from(crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var B0="_";var jl=[];function F0(){return jl.length>0}function tn(e){let{anchor:t,onClose:n,focus:o=!0}=e,i=W(null);return ht(()=>{
let s=i.current;if(!s||!t)return;s.showPopover();let a=()=>xc(s,t instanceof Element?t.getBoundingClientRect():t,e.placing);
a();let l=new ResizeObserver(a);return l.observe(s),addEventListener("resize",a),()=>{l.disconnect(),removeEventListener(
"resize",a)}},[t]),s6(i,o),a6(i,t,n),r("div",{ref:i,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:be(
B0,e.class),children:e.children})}function s6(e,t){ht(()=>{if(Br(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function a6(e,t,n){let o=W(n);o.current=n,U(()=>{let i={};jl.push(
i);let s=l=>{let u=l.target,c=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!c&&!l6(e.current,u)&&o.current()},
a=l=>{l.key!=="Escape"||l.defaultPrevented||jl.at(-1)!==i||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",s,!0),document.addEventListener("keydown",a),()=>{jl.splice(jl.indexOf(i),1),document.removeEventListener(
"pointerdown",s,!0),document.removeEventListener("keydown",a)}},[t])}function l6(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var ts=me([]),Tf=me(mr("letters")!=="no"),Ic="",z0,H0=ts,q0=Tf;function V0(e){Tf.value=e,dr("letters",e?"yes":"no")}function zo(e){
let t=W(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");U(()=>{let o=t.current.map((i,s)=>({...i,act:()=>t.current[s]?.
act()}));return ts.value=[...ts.value,...o],()=>{ts.value=ts.value.filter(i=>!o.includes(i))}},[n])}function u6(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function W0(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(Gl(e.target)||!Tf.value&&e.key.
length===1||c6()||F0()))return;let n=Ic===""?u6(e):`${Ic} ${e.key}`,o=ts.value.findLast(({keys:i})=>i===n);o?(e.preventDefault(),
I0(""),o.act()):t&&I0(ts.value.some(({keys:i})=>i.startsWith(`${e.key} `))?e.key:"")})}function I0(e){clearTimeout(z0),Ic=
e,e!==""&&(z0=setTimeout(()=>{Ic=""},1200))}function Gl(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function c6(){return document.querySelector("dialo\
g[open]")!==null}async function Hc(e){let t=e.trim();if(t.startsWith("{"))return U0(await ql(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let i=await Rc(n[2]),s=Tc.find(a=>a===n[1]);return i&&s?{...i,view:s}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?U0(await ql(o[1].replaceAll("'\\''","'"))):null}function U0(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!ff.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:p6(t),as:null,open:[]}}function p6(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var K0=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,m6=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function G0(e){let t=e.replace(/^.*[/\\]/,"");for(;K0.test(t);)t=t.replace(K0,"");return t=t.replace(m6,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function qc(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}var d6=/^\S+ \S+ \S+ \[[^\]]+\] "/;function J0(e){let t=e.trim().split(/\r?\n/,3).filter(i=>i.trim()!==""),
[n,o]=t;return n===void 0?!1:j0(n)?o===void 0||j0(o):/^\[\s*(\{|$)/.test(n)?f6(e):d6.test(n)?!0:o!==void 0&&[",","	",";"].
some(i=>{let s=n.split(i).length;return s>1&&(o.split(i).length===s||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}
function j0(e){try{let t=JSON.parse(e);return t!==null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function f6(e){
try{let t=JSON.parse(e);return Array.isArray(t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var h6=1<<20;async function Z0(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(pn(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,h6),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(s=>{throw t?.aborted?s:Gi()}),i=await o.json().catch(()=>null);if(!o.ok)throw Ji(i,o.status);return i}function Y0(e,t,n,o){
let i=new URLSearchParams({filename:n,job:o});t.time!==""&&i.set("time",t.time);for(let s of t.actors)i.append("actor",s);
return t.event!==""&&i.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${i.toString()}`}function Q0(e,t,n,o){
return new Promise((i,s)=>{let a=new XMLHttpRequest;a.open("POST",pn(e)),a.setRequestHeader("Content-Type","application/\
octet-stream"),a.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},a.upload.onload=()=>n(1),a.onerror=
()=>s(Gi()),a.onabort=()=>s(new Rt({code:"cancelled",message:"Loading was cancelled; nothing was added"})),a.onload=()=>{
let l=g6(a.responseText);a.status>=200&&a.status<300?i(l):s(Ji(l,a.status))},o.addEventListener("abort",()=>a.abort()),a.
send(t)})}function g6(e){try{return JSON.parse(e)}catch{return null}}var X0="ea",ex="ia",tx="ra",nx="b",ox="w";var Zl=me([]),Vc=new Map,b6=1e4,v6=1;function _e(e,t=null){let n=v6++;Zl.value=[...Zl.value,{id:n,text:e,action:t}].slice(
-3),rx(n)}function rx(e){Vc.set(e,setTimeout(()=>Mf(e),b6))}function Mf(e){clearTimeout(Vc.get(e)),Vc.delete(e),Zl.value=
Zl.value.filter(t=>t.id!==e)}function ix(){return r("div",{class:X0,role:"status",children:Zl.value.map(({id:e,text:t,action:n})=>r(
"div",{class:ex,onPointerEnter:()=>clearTimeout(Vc.get(e)),onPointerLeave:()=>rx(e),children:[r("span",{class:tx,children:t}),
n&&r("button",{type:"button",class:nx,onClick:()=>{Mf(e),n.act()},children:n.label}),r("button",{type:"button",class:ox,
"aria-label":"Close",onClick:()=>Mf(e),children:r(ce,{name:"close",size:14})})]},e))})}var ns=me(null),x6=8,w6=3,sx=ns;async function ax(e,t){let n=await fc(e,"event",x6).catch(()=>[]);ns.value={dataset:e,sum:t,
events:n,steps:n.slice(0,w6).map(({value:o})=>o)}}function lx(e){let{value:t}=ns;t&&(ns.value={...t,steps:k6(t.steps,e)})}
function k6(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function ux(){let{value:e}=ns;if(!e)return;ns.value=null;
let t=de.value.dataset===e.dataset?Ae(de.value):{dataset:e.dataset};pe({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:cr(n)})),window:"7d"}}}),di(Qe.value)}function Pf(){ns.value=null}var Et=me(null),fr=me(!1),Yl=null,px={accepted:0,rejected:0,known:0},Wc="loading",mx=Et,dx=fr;async function wa(e){if(fr.
value=!0,Et.value?.phase==="sending"||Et.value?.phase==="found"||e.length===0)return;Yl?.abort();let t=Yl=new AbortController;
Et.value={phase:"reading",files:e};try{let[n]=await Promise.all([Z0(e[0],t.signal),xt.value.value?null:Lt()]);if(t.signal.
aborted)return;let{time:o,actors:i,event:s}=n.names;Et.value={phase:"choosing",files:e,preview:n,choice:{dataset:G0(e[0].
name),time:o,actors:i,event:s},error:null}}catch(n){t.signal.aborted||(Et.value={phase:"unreadable",files:e,error:se(n)})}}
function Uc(e){wa([new File([e],"pasted.txt")])}function Ql(e){Et.value?.phase==="choosing"&&(Et.value={...Et.value,choice:{
...Et.value.choice,...e},error:null})}function fi(){fr.value=!1;let e=Et.value?.phase;e==="sending"||e==="found"||(Yl?.abort(),
Et.value=null)}function C6(){fr.value=!0}async function fx(){let e=Et.value;e?.phase!=="sending"&&e?.phase!=="found"||(await zc(
e.job).catch(()=>{}),Yl?.abort())}async function hx(){let e=Et.value;if(e?.phase!=="choosing")return;let t=Yl=new AbortController,
{files:n,choice:o}=e,i=px;try{for(let[s,a]of n.entries())i=await S6(n,s,a,o,i,t.signal);await gx(o.dataset,i)}catch(s){i.
accepted>0&&Lt(),Et.value={...e,error:se(s)},fr.value||_e(`Loading into ${o.dataset} failed: ${se(s).message}`,{label:"S\
how",act:C6})}finally{xa(Wc,null),vo()}}async function S6(e,t,n,o,i,s){let a=N0(),l={phase:"sending",files:e,at:t,dataset:o.
dataset,job:a,sum:i};Et.value={...l,sent:0},xa(Wc,{job:a,dataset:o.dataset});let u=setTimeout(()=>{vo()},200);try{let c=await Q0(
Y0(o.dataset,o,n.name,a),n,p=>{Et.value={...l,sent:p},p===1&&vo()},s);return{...i,accepted:i.accepted+c.accepted,rejected:i.
rejected+c.rejected_count}}catch(c){if(e.length>1&&se(c).code==="already_loaded")return{...i,known:i.known+1};throw c}finally{
clearTimeout(u)}}async function gx(e,t){await Lt(),bo(e),Et.value=null;let n=$f(e,t);if(!fr.value){_e(n,{label:"Show",act:()=>cx(
e,t)});return}fr.value=!1,cx(e,t)}function cx(e,t){Xe(Oc(e,"explore")),ax(e,t)}function $f(e,{accepted:t,rejected:n,known:o}){
let i=[`${N(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&i.push(`${N(n)} ${n===1?"line was":"lines were"} \
not taken`),o>0&&i.push(`${N(o)} ${o===1?"file was":"files were"} there already`),`${i.join("; ")}.`}var _6=500;async function yx(){
let e=Bc(Wc);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await R0(
t).catch(()=>{});if(o?.state==="running")Et.value||(Et.value={phase:"found",dataset:n,job:t},fr.value=!0);else if(o!==void 0){
Et.value=null,xa(Wc,null),o?.state==="done"&&fr.value?await gx(n,{...px,accepted:o.rows}):fr.value=!1;return}await new Promise(
i=>{setTimeout(i,_6)})}}var vx="aa",xx="ta";function wx(){let[e,t]=M(!1);return U(()=>{let n=0,l=[["dragenter",u=>{Df(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{Df(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{Df(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let c=[...u.dataTransfer?.files??[]];c.length!==0&&(u.preventDefault(),
wa(c))}],["paste",M6]];for(let[u,c]of l)document.addEventListener(u,c);return()=>{for(let[u,c]of l)document.removeEventListener(
u,c)}},[]),e?r("div",{class:vx,"aria-hidden":"true",children:r("div",{class:xx,children:[r(ce,{name:"upload",size:32}),r(
"span",{children:"Drop the files to look at them"})]})}):null}function Df(e){return e.dataTransfer?.types.includes("File\
s")??!1}function M6(e){if(Gl(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void wa(t);let n=e.clipboardData?.getData("text/pla\
in")??"";J0(n)&&Hc(n).then(o=>{o||Uc(n)})}var kx="Ee",Cx="oa",Sx="na",_x="Ie",Tx="pa",Mx="da";function Mt({title:e,onClose:t,children:n,foot:o,wide:i=!1}){let s=W(null),a=Yt();return ht(()=>{Br();let l=document.activeElement;
return s.current?.showModal(),(s.current?.querySelector("[data-autofocus]")??s.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("dialog",{ref:s,class:be(kx,i&&Cx),"aria-labelledby":a,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===s.current&&t()},children:[r("div",{class:Sx,children:[r("h2",{id:a,tabIndex:-1,
class:_x,children:e}),r(E,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),r("div",{class:Tx,children:n}),
o&&r("div",{class:Mx,children:o})]})}function Io({children:e,kind:t="outlined"}){let n=W(null);return r(O,{children:[r(E,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),r("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let i=[...o.currentTarget.files??[]];o.currentTarget.value="",i.length>0&&wa(i)}})]})}var rs="la",is="xa",$n="s",Kc="sa",Px="ca";function hn(e){let{label:t,value:n,onCommit:o,onInput:i,note:s,placeholder:a,bare:l=!1,code:u=!1,error:c=null,autofocus:p=!1}=e,
[m,d]=M(n),f=W(null),g=Yt();U(()=>d(n),[n]);let y=v=>{v!==n&&o(v)},x=v=>{v.key==="Enter"&&y(m),!(v.key!=="Escape"||m===n)&&
(v.preventDefault(),d(n))},_=v=>{o(v),f.current?.focus()};return r("div",{class:rs,children:[r("label",{for:g,class:l?"s\
poken":is,children:t}),r("input",{ref:f,id:g,class:be($n,u&&Kc),value:m,placeholder:a,spellcheck:!1,autocomplete:"off","\
aria-invalid":c!==null,"aria-describedby":c?`${g}-problem`:s?`${g}-note`:void 0,"data-autofocus":p?"":void 0,onInput:v=>{
d(v.currentTarget.value),i?.(v.currentTarget.value)},onKeyDown:x,onBlur:()=>y(m)}),!c&&s&&r("div",{id:`${g}-note`,class:Px,
children:s}),c&&r(ve,{id:`${g}-problem`,error:c,onHint:_})]})}var Dx="ga",Ex="q";function wt({label:e,choices:t,value:n,onChange:o}){let i=a=>{let l=a.key==="ArrowRight"||a.key==="ArrowDown"?1:a.key===
"ArrowLeft"||a.key==="ArrowUp"?-1:0;if(l===0)return;a.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,c=t[u];c&&o(c.value),a.currentTarget.children[u]?.focus()},s=t.some(a=>a.value===n)?n:t[0]?.value;return r("div",
{role:"radiogroup","aria-label":e,class:Dx,onKeyDown:i,children:t.map(a=>r("button",{type:"button",role:"radio",class:Ex,
"aria-checked":a.value===n,tabIndex:a.value===s?0:-1,onClick:()=>o(a.value),children:[a.icon&&r(ce,{name:a.icon,size:14}),
a.label]},a.value))})}var Ax="ha",Ox="F",Rx="fa",Lx="ua",Nx="ma",Bx="va";var jc=28;function Ef(e,t){return`${e}-${t}`}function Fx({id:e,label:t,options:n,active:o,onActive:i,onPick:s,several:a=!1,
foot:l}){let u=W(null),c=wc(u,jc,n.length);return ht(()=>{let p=u.current;if(!p||o<0)return;let m=o*jc;m<p.scrollTop?p.scrollTop=
m:m+jc+8>p.scrollTop+p.clientHeight&&(p.scrollTop=m+jc+8-p.clientHeight)},[o,n]),r(O,{children:[r("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":a||void 0,class:Ax,children:[r("div",{role:"presentation",style:{height:`${c.
before}px`}}),n.slice(c.first,c.end).map((p,m)=>{let d=c.first+m;return r("div",{id:Ef(e,d),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":d+1,"data-active":d===o,class:Ox,onPointerMove:()=>{d!==o&&i(d)},onPointerDown:f=>f.
preventDefault(),onClick:()=>s(p.value),children:[a&&r("span",{class:Bx,children:p.selected&&r(ce,{name:"check"})}),r("s\
pan",{class:Rx,children:p.label}),p.note!==void 0&&r("span",{class:Lx,children:p.note})]},d)}),r("div",{role:"presentati\
on",style:{height:`${c.after}px`}})]}),l&&r("div",{class:Nx,children:l})]})}function hi(e){let{options:t,text:n,several:o=!1,eager:i=!1}=e,s=W(null),a=Yt(),[l,u]=M(e.autofocus??!1),[c,p]=M(i?0:-1),
[m,d]=M(!1);ht(()=>{d(!0),e.autofocus&&s.current?.focus()},[]);let f=Math.min(c,t.length-1),g=l||(e.inline??!1),y=()=>u(
!1),x=(C,T)=>{T||y(),e.onPick(C,T)},_=C=>{let T=g?t[f]:void 0;if(C.key==="ArrowDown"||C.key==="ArrowUp"){C.preventDefault(),
u(!0);let R=C.key==="ArrowDown"?1:-1;p(f<0&&R<0?t.length-1:(f+R+t.length)%Math.max(1,t.length))}else C.key==="Enter"?(C.
preventDefault(),T?x(T.value,!1):(y(),e.onTake(n))):C.key===" "&&o&&T&&f>=0?(C.preventDefault(),x(T.value,!0)):C.key==="\
Escape"&&(g||e.onCancel)?(C.preventDefault(),C.stopPropagation(),y(),e.onCancel?.()):C.key==="Backspace"&&n===""&&e.onBackspace?.()},
v=r(Fx,{id:a,label:e.label,options:t,active:f,onActive:p,onPick:C=>x(C,o),several:o,foot:e.foot});return r(O,{children:[
r("input",{ref:s,class:be($n,e.code&&Kc),role:"combobox","aria-label":e.label,"aria-expanded":g,"aria-controls":a,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":g&&f>=0?Ef(a,f):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:_,onClick:()=>u(!0),onBlur:y,onFocus:()=>{
e.autofocus&&u(!0)},onInput:C=>{u(!0),p(i?0:-1),e.onText(C.currentTarget.value)}}),e.inline&&v,!e.inline&&l&&m&&(t.length>
0||e.foot)&&r(tn,{anchor:s.current,onClose:y,focus:!1,children:v})]})}var Ix="ba",Hx="wa";function Ho({title:e,values:t,value:n,onChange:o,free:i=!1,...s}){let a=W(null),[l,u]=M(!1),[c,p]=M(""),m=J(()=>A6(t,c),
[t,c]),d=()=>{u(!1),p("")},f=g=>{d(),o(g)};return r(O,{children:[r(E,{...s,after:"down",popup:"dialog",expanded:l,buttonRef:a,
onClick:()=>l?d():u(!0),children:r("span",{class:Ix,children:r($,{value:n,most:32})})}),l&&r(tn,{anchor:a.current,onClose:d,
role:"dialog",label:e,children:r("div",{class:Hx,children:r(hi,{label:e,text:c,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(g=>({value:g,label:r($,{value:g}),selected:g===n})),onPick:f,onTake:g=>{i&&
g!==""&&f(g)},onCancel:d})})})]})}function A6(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(s=>s.toLowerCase().
startsWith(n)),i=e.filter(s=>!s.toLowerCase().startsWith(n)&&s.toLowerCase().includes(n));return[...o,...i]}var qx="ya",Vx="ka",Wx="za",Ux="ja";function Jc({share:e}){return r("span",{class:qx,children:[r("span",{class:Vx,"aria-hidden":"true",children:r("span",{class:Wx,
style:{width:`${Math.min(100,e*100)}%`}})}),r("span",{class:Ux,children:I(e)})]})}var Kx="Xa",jx="Sa",Af="Ba",Gx="Ca";function L6(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function Jx({name:e,choice:t}){
let n=L6(e,t);return n===null?null:r("span",{class:jx,children:n})}function Zx({preview:e,choice:t}){return r(ke,{label:"\
Columns",columns:[{key:"name",head:"Column",width:"minmax(140px, max-content)",cell:({name:o})=>r("span",{class:Kx,children:[
r($,{value:o,most:48,middle:!0}),r(Jx,{name:o,choice:t})]})},{key:"type",head:"Type",cell:({type:o,time_like:i})=>r("spa\
n",{class:Af,children:i&&o!=="timestamp"?`${o}, a time`:o})},{key:"filled",head:"Filled",width:"136px",cell:({filled:o})=>r(
Jc,{share:o})},{key:"examples",head:"Examples",width:"minmax(240px, max-content)",cell:({examples:o})=>r(Of,{values:o})}],
rows:e.columns})}function Of({values:e}){return e.length===0?r("span",{class:Af,children:"none"}):r("span",{class:Gx,children:e.
slice(0,4).map((t,n)=>r("span",{children:r($,{value:t,most:40,middle:!0})},n))})}function Yx({preview:e,choice:t}){let n=J(
()=>e.columns.map(({name:o,type:i},s)=>({key:`${s} ${o}`,head:r(O,{children:[r($,{value:o,most:32})," ",r(Jx,{name:o,choice:t})]}),
number:i==="int64"||i==="float64",cell:a=>typeof a[s]=="number"?String(a[s]):r($,{value:a[s],most:40,middle:!0})})),[e,t]);
return r(ke,{label:"First events",columns:n,rows:e.rows})}function Qx({preview:e}){return r(ke,{label:"Lines that cannot\
 be taken",columns:[{key:"line",head:"Line",number:!0,cell:({line:n})=>N(n)},{key:"reason",head:"Reason",cell:({reason:n})=>r(
$,{value:n,most:120})},{key:"text",head:"Text",cell:({text:n})=>r("code",{children:r($,{value:n,most:160})})}],rows:e.rejected})}var Xx="Ea",ew="Ia",tw="Ua",Yc="Ha",nw="La",ow="Ue",rw="Ma",iw="Na",sw="Ra",aw="Aa",lw="Da",uw="Ta",cw="He";var B6=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function pw({at:e}){let{files:t,preview:n,choice:o,error:i}=e;
return r("div",{class:Xx,children:[r("p",{class:ew,children:[r($,{value:t[0].name,most:64,middle:!0}),r("span",{class:tw,
children:F6(t,n)})]}),i&&r("div",{class:nw,children:r(ve,{error:i})}),r("div",{class:ow,children:[r(z6,{name:o.dataset}),
n.columns.length>0&&r(I6,{columns:n.columns,choice:o})]}),n.note?r("p",{class:lw,children:[r(ce,{name:"info"}),r("span",
{children:r($,{value:n.note,most:400})})]}):r(H6,{preview:n,choice:o})]})}function F6(e,t){let n=[B6.get(t.format)??t.format,
t.compression].filter(i=>i!=="").join(", "),o=Tn(e.reduce((i,s)=>i+s.size,0));return e.length>1?`${n}; the first of ${N(
e.length)} files, ${o} together`:`${n}, ${o}`}function z6({name:e}){let t=xt.value.value?.find(o=>o.name===e),n=qc(e);return r(
"div",{class:rw,children:[r(hn,{label:"Dataset",value:e,onCommit:o=>Ql({dataset:o.trim()}),error:n===null?null:{message:n,
hint:""}}),n===null&&r("span",{class:Yc,children:t?`added to its ${je(t.events,"event")}`:"a new one"})]})}function I6({
columns:e,choice:t}){let n=e.map(({name:i})=>i),o=[...e].sort((i,s)=>Number(s.time_like)-Number(i.time_like)).map(({name:i})=>i);
return r(O,{children:[r(Rf,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:i=>Ql({time:i})}),r(Rf,{
label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:i=>Ql({actors:[i]})}),r(Rf,{label:"Event",hint:"\
what happened",values:n,value:t.event,onChange:i=>Ql({event:i})})]})}function Rf({label:e,hint:t,values:n,value:o,onChange:i}){
return r("div",{class:iw,children:[r("span",{class:sw,children:e}),r(Ho,{title:e,label:`${e}: ${o===""?"not chosen":o}`,
kind:"outlined",class:aw,values:n,value:o===""?"choose":o,onChange:i}),r("span",{class:Yc,children:t})]})}function H6({preview:e,
choice:t}){let[n,o]=M("columns"),i=e.rejected.length,s=[{value:"columns",label:`${N(e.columns.length)} columns`},{value:"\
rows",label:`First ${je(e.rows.length,"event")}`},...i>0?[{value:"rejected",label:`${N(i)} not taken`}]:[]];return r(O,{
children:[r("div",{class:uw,children:[r(wt,{label:"What to look at",choices:s,value:n,onChange:o}),r("span",{class:Yc,children:[
"guessed from the first ",je(e.rows_seen,"record")]})]}),r("div",{class:cw,children:[n==="columns"&&r(Zx,{preview:e,choice:t}),
n==="rows"&&r(Yx,{preview:e,choice:t}),n==="rejected"&&r(Qx,{preview:e})]})]})}var mw="_a",dw="qa",fw="Fa",hw="Ga",gw="Ja";function Sa({label:e,done:t,small:n=!1,ended:o=!1}){let i=t!==null;return r("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":i?Math.round(t*100):void 0,class:be(mw,n&&dw),children:r("div",{class:be(
fw,!i&&gw,o&&hw),style:i?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Lf="Ka",yw="Oa",Xc="Pa",bw="Qa";function vw(){let e=mx.value;if(!e||!dx.value)return null;switch(e.phase){case"reading":return r(Mt,{wide:!0,title:Nf(e.
files),onClose:fi,children:r(Le,{lines:8})});case"unreadable":return r(W6,{files:e.files,error:e.error});case"choosing":
return r(U6,{at:e});case"sending":case"found":return r(K6,{at:e})}}function Nf(e){return e.length>1?`Load ${je(e.length,
"file")}`:"Load a file"}function W6({files:e,error:t}){return r(Mt,{title:Nf(e),onClose:fi,foot:r(O,{children:[r(E,{kind:"\
outlined",onClick:fi,children:"Close"}),r(Io,{kind:"primary",children:"Another file"})]}),children:[r("p",{class:Lf,children:r(
$,{value:e[0]?.name,most:80,middle:!0})}),r(ve,{error:t}),r("p",{class:Xc,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function U6({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",i=qc(n.dataset)===null&&!o;return r(Mt,{wide:!0,title:Nf(e.files),
onClose:fi,foot:r(O,{children:[o&&r("span",{class:bw,children:"Say which column is the time."}),r(E,{kind:"outlined",onClick:fi,
children:"Cancel"}),r(E,{kind:"primary",icon:"upload",disabled:!i,onClick:()=>{hx()},children:e.files.length>1?`Load all\
 ${e.files.length}`:"Load"})]}),children:r(pw,{at:e})})}function K6({at:e}){let t=Kl.value.find(({id:a})=>a===e.job),n=e.
phase==="sending"?e.sent:1,o=n<1,i=o?n:t?.done??null,s=e.phase==="sending"?e.files:[];return r(Mt,{title:`Loading into ${e.
dataset}`,onClose:fi,foot:r(O,{children:[r(E,{kind:"danger",onClick:()=>{fx()},children:"Cancel"}),r(E,{kind:"outlined",
onClick:fi,children:"Go on in the background"})]}),children:[e.phase==="sending"&&r("p",{class:Lf,children:[r($,{value:s[e.
at]?.name,most:80,middle:!0}),r("span",{class:yw,children:s.length>1?`${e.at+1} of ${s.length}`:Tn(s[e.at]?.size??0)})]}),
r(Sa,{label:o?"Sending":"Loading",done:i}),r("p",{class:Xc,role:"status",children:[o?"Sending":"Reading and sorting",i!==
null&&` ${I(i)}`,!o&&t&&t.rows>0&&`, ${je(t.rows,"event")} so far`]}),o&&r("p",{class:Xc,children:"Keep this tab open un\
til all is sent; after that the server goes on by itself."})]})}var ww="Va",kw="y";function Cw({label:e,tabs:t,value:n,onChange:o,panel:i}){return r("div",{role:"tablist","aria-label":e,class:ww,onKeyDown:a=>{
let l=t.findIndex(m=>m.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[a.key];if(u===void 0)return;a.preventDefault();
let c=(u+t.length)%t.length,p=t[c];p&&o(p.value),a.currentTarget.children[c]?.focus()},children:t.map(a=>r("button",{type:"\
button",role:"tab",class:kw,"aria-selected":a.value===n,"aria-controls":i,tabIndex:a.value===n?0:-1,onClick:()=>o(a.value),
children:a.label},a.value))})}var G6=["datasets","properties","ingests","rejects","jobs"];function Sw(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:G6.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function ss(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var _w="Wa",Tw="c",Mw="Ya",Pw="Za",$w="et",Dw="it",Ew="rt",Aw="at";function Xn({anchor:e,label:t,head:n,items:o,onClose:i,placing:s}){let a=W(null),l=o.some(c=>c!=="rule"&&c.checked!==void 0),
u=c=>{c.disabled||(c.stays||i(),c.act())};return r(tn,{anchor:e,onClose:i,placing:s,children:[n&&r("div",{class:Ew,children:n}),
r("div",{ref:a,role:"menu","aria-label":t,class:_w,onKeyDown:c=>Z6(c,a.current,i),children:o.map((c,p)=>c==="rule"?r("di\
v",{role:"separator",class:Dw},p):r("button",{type:"button",tabIndex:-1,class:be(Tw,c.danger&&Mw),role:c.checked===void 0?
"menuitem":"menuitemradio","aria-checked":c.checked,"aria-disabled":c.disabled,title:c.disabled?c.reason:void 0,onClick:()=>u(
c),onPointerMove:m=>m.currentTarget.focus(),children:[l?r("span",{class:Aw,children:c.checked&&r(ce,{name:"check"})}):c.
icon&&r(ce,{name:c.icon}),r("span",{class:Pw,children:c.label}),c.keys&&r("span",{class:$w,children:c.keys})]},p))})]})}
function Z6(e,t,n){let o=[...t?.querySelectorAll("button")??[]],i=o.indexOf(document.activeElement),s=a=>{e.preventDefault(),
e.stopPropagation(),o[(a+o.length)%o.length]?.focus()};if(e.key==="ArrowDown")s(i+1);else if(e.key==="ArrowUp")s(i<0?-1:
i-1);else if(e.key==="Home")s(0);else if(e.key==="End")s(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let a=u=>(u.textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.
slice(i+1),...o.slice(0,i+1)].find(a);l&&s(o.indexOf(l))}}function nn({items:e,menuLabel:t,head:n,placing:o,...i}){let s=W(
null),[a,l]=M(!1);return r(O,{children:[r(E,{...i,buttonRef:s,popup:"menu",expanded:a,onClick:()=>l(!a)}),a&&r(Xn,{anchor:s.
current,label:t,head:n,items:e,onClose:()=>l(!1),...o?{placing:o}:{}})]})}function tu(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function Ow(e){return(await Se(tu(e,"/runs?li\
mit=1000"))).runs}async function Rw(e,t,n,o){let i=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return Se(tu(e,`/rejects?${i.toString()}`),{signal:o})}function Lw(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return pn(tu(e,`/rejects?${n.toString()}`))}async function Nw(e,t,n){await Se(tu(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function Bw(e){await Se(tu(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var Fw="Me",zw="tt",Iw="ot",Hw="nt",qw="pt",nu="dt",Vw="Ne",xn="lt",Bf="Re",Ww="xt",Uw="st",Kw="ct",jw="gt",as="ht";var _a="ut",Gw="mt",Jw="vt",Zw="bt",Yw="G",bi="wt";function Qw({dataset:e,onClose:t}){let[n,o]=M(""),[i,s]=M(null),[a,l]=M(!1),u=Yt(),c=n===e.name&&!a,p=()=>{c&&(l(!0),Bw(
e.name).then(()=>{t(),_e(`${e.name} is dropped.`),Lt()},m=>{l(!1),s(se(m))}))};return r(Mt,{title:"Drop a dataset",onClose:t,
foot:r(O,{children:[r(E,{kind:"outlined",onClick:t,children:"Keep it"}),r(E,{kind:"danger",icon:"trash",disabled:!c,onClick:p,
children:"Drop it for good"})]}),children:r("form",{class:_a,onSubmit:m=>{m.preventDefault(),p()},children:[r("p",{children:[
je(e.events,"event")," (",Tn(e.size_bytes),") of ",r("b",{children:r($,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),r("div",{class:rs,children:[r("label",{class:is,for:u,children:"Type the name of\
 the dataset to drop it"}),r("input",{id:u,class:$n,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:m=>o(m.currentTarget.value)})]}),i&&r(ve,{error:i})]})})}function Xw({datasets:e}){let[t,n]=M(null),[o,i]=M(null),s=Y6((a,l)=>n({dataset:a,anchor:l}));return r(O,{children:[r(ke,
{label:"Datasets",columns:s,rows:e,onMenu:(a,l,u)=>n({dataset:a,anchor:u})}),t&&r(X6,{...t,onClose:()=>n(null),onDrop:()=>i(
t.dataset)}),o&&r(Qw,{dataset:o,onClose:()=>i(null)})]})}function Y6(e){let t=Yn();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>r("button",{type:"button",tabIndex:-1,class:Bf,onClick:()=>{Hr(n)},children:r(
$,{value:n,most:64,middle:!0})})},{key:"events",head:"Events",number:!0,cell:({events:n})=>r("span",{title:N(n),children:q(
n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?r(ep,{text:"no events"}):G(n,t)},{key:"to",head:"To",
cell:({to:n,events:o})=>o===0?null:G(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>r("span",{title:`${N(
n)} B`,children:Tn(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?r($,{value:n,most:64}):r(ep,{text:"non\
e"})},{key:"event",head:"Event",cell:({event:n})=>n?r($,{value:n,most:40}):r(ep,{text:"none"})},{key:"copies",head:"Copi\
es",cell:({copies:n,segments:o})=>r("span",{title:n?.map(({actor:i,size_bytes:s})=>`by ${i}: ${Tn(s)}`).join(`
`),children:[n?.length??1,", ",je(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>r(Q6,{dataset:n})},{
key:"more",head:"",width:"52px",cell:n=>r(E,{small:!0,icon:"more",label:`What to do with ${n.name}`,kind:"quiet",onClick:o=>e(
n,o.currentTarget)})}]}function ep({text:e}){return r("span",{class:xn,children:e})}function Q6({dataset:e}){return e.rejects===
0?r(ep,{text:"0"}):r("button",{type:"button",tabIndex:-1,class:Bf,onClick:()=>Xe(ss("rejects",e.name)),children:q(e.rejects)})}
function X6({dataset:e,anchor:t,onClose:n,onDrop:o}){let i=W(t),s=l=>()=>Xe(ss(l,e.name)),a=()=>{L0(e.name).then(()=>_e(
`${e.name} is being compacted.`,{label:"Show",act:()=>Xe(ss("jobs",""))}),l=>_e(`Compacting failed: ${se(l).message}`))};
return r(Xn,{anchor:i.current,label:"Dataset",head:r($,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"e\
xplore",act:()=>{Hr(e.name)}},{label:"Properties",icon:"table",act:s("properties")},{label:"Ingests",icon:"upload",act:s(
"ingests")},{label:"Rejects",icon:"error",act:s("rejects")},"rule",{label:"Compact",icon:"collapse",act:a},{label:"Drop \
the dataset",icon:"trash",danger:!0,act:o}]})}function e1({dataset:e}){let[{value:t,error:n},o]=M({value:null,error:null}),i=()=>{Ow(e).then(a=>o({value:a,error:null}),
a=>o({value:null,error:se(a)}))},s=qr.value.length;return U(i,[e,s]),n?r(Je,{icon:"warning",title:"The ingests cannot be\
 listed",actions:r(E,{kind:"outlined",onClick:i,children:"Try again"}),children:n.message}):t?t.length===0?r(Je,{icon:"u\
pload",title:"No files came into this dataset",actions:r(Io,{children:"Load a file"}),children:"Events that programs pus\
h without the name of a file are not listed here."}):r("div",{class:bi,children:r(ke,{label:"Ingests",columns:eN(),rows:t})}):
r(Le,{})}function eN(){let e=Yn();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>G(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?r("span",{class:xn,children:[N(n),"\
 files"]}):r($,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>r("span",{class:xn,children:r($,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>N(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>r("\
span",{title:N(t),children:q(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?r("span",
{class:xn,children:"0"}):r("span",{class:as,title:I(n/Math.max(1,t+n)),children:q(n)})},{key:"bytes",head:"Stored",number:!0,
cell:({bytes:t})=>r("span",{title:`${N(t)} B`,children:Tn(t)})}]}function Ta(e){return e==="ingest"?"Loading":"Compacting"}function t1(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var tN=3e3;function n1(){let e=qr.value.length;return U(()=>{vo();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&vo()},tN);return()=>clearInterval(t)},[]),U(()=>{Lt()},[e]),O0.value?Kl.value.length===0?r(Je,{icon:"clock",title:"\
Nothing is under way",actions:r(Io,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):r("div",{class:bi,children:r(ke,{label:"Jobs",columns:nN(),rows:Kl.value})}):r(Le,{})}
function nN(){let e=Yn();return[{key:"kind",head:"Job",cell:({kind:t})=>Ta(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>r($,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>r(
oN,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>q(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>Tn(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>G(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({started:t,
ended:n})=>we((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>r(rN,
{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?r("span",{class:as,children:r($,{value:t,
most:160})}):null}]}function oN({job:e}){return e.state!=="running"?r("span",{class:e.state==="failed"?as:xn,children:t1(
e.state)}):r("span",{class:Gw,children:[r(Sa,{small:!0,label:`${Ta(e.kind)} ${e.dataset}`,done:e.done}),I(e.done)]})}function rN({
job:e}){let t=()=>{zc(e.id).catch(n=>_e(se(n).message))};return e.state==="running"?r(E,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):r(E,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function r1(e,t,n){let o=t.trim().toLowerCase(),i=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),s=n?.descending?-1:1,a=(l,u)=>{let c=Number(l.hidden??!1)-Number(u.hidden??!1);return c!==0||
!n?c:s*iN(o1(l,n.key),o1(u,n.key))};return i.sort(a)}function o1(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function iN(e,t){return e<t?-1:e>t?1:0}function tp(e,t){let{description:n="",unit:o="",hidden:i=!1}=e;return{description:n,unit:o,hidden:i,...t}}async function np(e,t,n){
try{return await Nw(e,t,n),await bo(e),null}catch(o){let i=se(o);return _e(`The note on ${t} was not saved: ${i.message}`),
i}}function i1({dataset:e,column:t,onClose:n}){let[o,i]=M(t.description??""),[s,a]=M(t.unit??""),[l,u]=M(null),c=Yt(),p=t.type===
"int64"||t.type==="float64",m=async()=>{let d=await np(e,t.name,tp(t,{description:o.trim(),unit:s.trim()}));d?u(d):n()};
return r(Mt,{title:`Describe ${Z(t.name).text}`,onClose:n,foot:r(O,{children:[r(E,{kind:"outlined",onClick:n,children:"C\
ancel"}),r(E,{kind:"primary",onClick:()=>{m()},children:"Save"})]}),children:r("form",{class:_a,onSubmit:d=>{d.preventDefault(),
m()},children:[r("div",{class:rs,children:[r("label",{class:is,for:`${c}-text`,children:"What it is"}),r("input",{id:`${c}\
-text`,class:$n,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:d=>i(d.
currentTarget.value)})]}),p&&r("div",{class:rs,children:[r("label",{class:is,for:`${c}-unit`,children:"Unit"}),r("input",
{id:`${c}-unit`,class:$n,value:s,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:d=>a(d.currentTarget.value)})]}),
l&&r(ve,{error:l}),r("button",{type:"submit",hidden:!0})]})})}function op({label:e,value:t,onInput:n}){return r("input",{class:$n,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function s1({dataset:e}){let{value:t,error:n}=Re(e).value;return U(()=>{Re(e).value.value&&bo(e)},[e]),t?r(sN,{dataset:t}):
n?r(Je,{icon:"warning",title:"The properties cannot be shown",actions:r(E,{kind:"outlined",onClick:()=>{bo(e)},children:"\
Try again"}),children:n.message}):r(Le,{})}function sN({dataset:e}){let[t,n]=M(""),[o,i]=M(null),[s,a]=M(null),l=e.columns??
[],u=J(()=>r1(l,t,o),[l,t,o]),c=J(()=>aN(e,a),[e]),p=l.filter(m=>m.hidden).length;return r(O,{children:[r("div",{class:nu,
children:[r("div",{class:Vw,children:r(op,{label:"Find a property",value:t,onInput:n})}),r("span",{class:xn,role:"status",
children:[t===""?je(l.length,"property","properties"):`${N(u.length)} of ${je(l.length,"property","properties")}`,p>0&&`\
, ${N(p)} hidden`]})]}),u.length===0?r(Je,{icon:"search",title:"No property has this text",actions:r(E,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):r("div",{class:bi,children:r(ke,{label:"Properties",columns:c,rows:u,sort:o,
onSort:i})}),s&&r(i1,{dataset:e.name,column:s,onClose:()=>a(null)})]})}function aN(e,t){let n=Yn(),o=s=>s.actor?"actor":
s.name==="event"&&e.event?"event":s.name==="time"?"time":null,i=s=>s.hidden?jw:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:s=>r("span",{class:`${Kw} ${i(s)??""}`,children:[r($,{value:s.name,most:64,middle:!0}),
o(s)&&r("span",{class:Uw,children:o(s)})]})},{key:"type",head:"Type",cell:s=>r("span",{class:xn,children:[s.type,s.unit?
`, ${s.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:s=>r(Jc,{share:e.events===0?0:(s.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:s})=>s===void 0?null:r("span",{title:N(s),children:q(
s)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:s=>r(lN,{column:s,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:s})=>s?G(s,n,"day"):null},{key:"description",head:"Description",sortable:!1,width:"\
minmax(160px, max-content)",cell:s=>s.description?r($,{value:s.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:s=>r("span",{class:Ww,children:[r(E,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${s.name}`,onClick:()=>t(
s)}),r(E,{small:!0,kind:"quiet",icon:s.hidden?"show":"hide",label:s.hidden?`Show ${s.name}`:`Hide ${s.name}`,onClick:()=>{
np(e.name,s.name,tp(s,{hidden:!s.hidden}))}})]})}]}function lN({column:e,zone:t}){if(e.examples?.length)return r(Of,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let i=s=>typeof s=="number"?q(s):e.type==="timestamp"?
G(String(s),t):String(s);return r("span",{class:xn,children:[i(n)," to ",i(o)]})}function Ze(e,t){uN(e).then(n=>_e(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function uN(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var cN=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function a1(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
cN,"…"),i=t.get(o);t.set(o,{reason:o,part:i?.part??pN(o),count:(i?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function pN(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var u1="Ae",c1="yt";function d1({dataset:e}){let[t,n]=M(""),[o,i]=M(null),s=m1(e,t),a=m1(e,""),l=xt.value.value?.find(({name:c})=>c===e)?.rejects??
0;if(a.error)return r(Je,{icon:"warning",title:"The lines cannot be listed",actions:r(E,{kind:"outlined",onClick:a.again,
children:"Try again"}),children:a.error.message});if(!a.rows)return r(Le,{});if(a.rows.length===0)return r(Je,{icon:"che\
ck",title:"Every line was taken",actions:r(E,{kind:"outlined",onClick:a.again,children:"Look again"})});let u=a1(a.rows);
return r(O,{children:[r("div",{class:nu,children:[r("div",{class:Zw,role:"group","aria-label":"Reasons",children:[r(p1,{
text:r(O,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(c=>r(p1,{text:r($,{value:c.reason,
most:56}),number:c.count,more:a.more,pressed:t===c.part,onClick:()=>n(t===c.part?"":c.part)},c.reason))]}),r("a",{class:u1,
href:Lw(e,t),download:`${e}-rejects.ndjson`,children:[r(ce,{name:"download"}),"Download"]})]}),r("div",{class:bi,children:s.
rows?r(ke,{label:"Lines that were not taken",columns:dN(),rows:s.rows,onCell:c=>i(c)}):r(Le,{})}),s.rows&&s.more&&r("div",
{class:nu,children:[r(E,{kind:"outlined",onClick:s.next,children:"More lines"}),r("span",{class:xn,children:[N(s.rows.length),
" are shown"]})]}),o&&r(fN,{reject:o,onClose:()=>i(null)})]})}function p1({text:e,number:t,more:n=!1,pressed:o,onClick:i}){
return r("button",{type:"button",class:Yw,"aria-pressed":o,onClick:i,children:[e,r("span",{class:xn,children:[q(t),n&&"+"]})]})}
function m1(e,t){let[n,o]=M({rows:null,cursor:void 0,error:null}),[i,s]=M(0),a=W(null),l=(u,c)=>{a.current?.abort();let p=a.
current=new AbortController;Rw(e,t,c,p.signal).then(m=>o({rows:[...u,...m.rejects],cursor:m.cursor,error:null}),m=>{p.signal.
aborted||o({rows:null,cursor:void 0,error:se(m)})})};return U(()=>(l([],void 0),()=>a.current?.abort()),[e,t,i]),{rows:n.
rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>s(i+1)}}function dN(){let e=Yn();return[
{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>r($,{value:f1(t),most:48,middle:!0})},{key:"line",head:"\
Line",number:!0,cell:({line:t})=>N(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>N(t)},{key:"reason",head:"\
Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>r($,{value:t,most:96})},{key:"text",head:"Text",width:"min\
max(240px, max-content)",cell:({text:t})=>r("span",{class:Jw,children:r($,{value:t,most:120})})},{key:"at",head:`At (${e}\
)`,cell:({at:t})=>G(t,e,"second")}]}function f1({source:e,key:t}){return t!==""?t:e}function fN({reject:e,onClose:t}){return r(
Mt,{wide:!0,title:"A line that was not taken",onClose:t,foot:r(E,{kind:"outlined",icon:"copy",onClick:()=>Ze(e.text,"The\
 line"),children:"Copy the line"}),children:r("div",{class:_a,children:[r("p",{class:as,children:r($,{value:e.reason,most:1e3})}),
r("p",{class:xn,children:[r($,{value:f1(e),most:200,middle:!0}),", line ",N(e.line),", byte ",N(e.offset),"; ",je(e.text.
length,"character")]}),r("pre",{class:c1,tabIndex:0,children:r($,{value:e.text,most:2e4})})]})})}var rp={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function h1({rest:e}){
let{tab:t,dataset:n}=Sw(e),o=xt.value.value?.map(({name:l})=>l)??[],i=n!==""?n:o.includes(en.value)?en.value:o[0]??"",s=t!==
"datasets"&&t!=="jobs";U(()=>{Lt()},[]),U(()=>{document.title=`${rp[t]} · Data · Sluice`},[t]);let a=qr.value.length;return r(
"main",{class:Fw,"data-tab":t,children:[r("header",{class:zw,children:[r("h1",{children:"Data"}),s&&i!==""&&r(Ho,{title:"\
Dataset",icon:"data",kind:"outlined",class:Hw,values:o,value:i,onChange:l=>Xe(ss(t,l))}),r("span",{class:Iw}),r(Io,{kind:"\
primary",children:"Load a file"})]}),r(Cw,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>Xe(ss(l,n)),
tabs:Object.keys(rp).map(l=>({value:l,label:l==="jobs"&&a>0?`Jobs (${a})`:rp[l]}))}),r("div",{id:"data-panel",role:"tabp\
anel","aria-label":rp[t],class:qw,children:r(hN,{tab:t,dataset:i})})]})}function hN({tab:e,dataset:t}){let{value:n,error:o}=xt.
value;if(e==="jobs")return r(n1,{});if(!n)return o?r(Je,{icon:"warning",title:"The datasets cannot be listed",actions:r(
E,{kind:"outlined",onClick:()=>{Lt()},children:"Try again"}),children:o.message}):r(Le,{});if(n.length===0)return r(Je,{
icon:"data",title:"There are no datasets yet",actions:r(Io,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return r(Xw,{datasets:n});case"properties":return r(s1,{dataset:t},t);case"\
ingests":return r(e1,{dataset:t},t);case"rejects":return r(d1,{dataset:t},t)}}var g1={name:"data",label:"Data",icon:"data",letter:"d",Page:h1};var gN=/^\s*bins\s*\(([^]*)\)\s*(?:as\s+\S+\s*)?$/i;function ip(e){let t=gN.exec(e)?.[1];if(t===void 0)return null;let n=y1(
t),[o,i,s]=n.map(l=>l.trim()),a=Number(i);return!o||!Number.isInteger(a)||a<1||n.length>3||s!==void 0&&!/^'(log|linear)'$/i.
test(s)?null:{value:o,count:a,scale:/log/i.test(s??"")?"log":"linear"}}function Ff({value:e,count:t,scale:n}){return n===
"log"?`bins(${e}, ${t}, 'log')`:`bins(${e}, ${t})`}function y1(e){let t=[],n=0,o="",i=0;for(let s=0;s<e.length;s++){let a=e[s];
o!==""?a===o&&(o=""):a==="'"||a==='"'?o=a:a==="("||a==="["?n++:a===")"||a==="]"?n--:a===","&&n===0&&(t.push(e.slice(i,s)),
i=s+1)}return[...t,e.slice(i)]}function yN(e){let t=0;for(let n of e.replace(/'[^']*'|"[^"]*"/g,""))if(n==="(")t++;else if(n===
")"&&--t<0)return!1;return t===0}function b1(e){let t=/^\s*(?:p\d+|median|avg|sum|min|max|stddev|quantile|quantile_exact)\s*\(([^]*?)\)\s*(?:as\s+\S+\s*)?$/i.
exec(e),n=t&&yN(t[1])?y1(t[1])[0].trim():"";return n===""?null:n}var bN=40,vN=40;function sp(e){if(e.samples)return"raw";let t=ge(e.aggregate?.by);return t.some(o=>ip(o)!==null)?t.some(
vi)?"heat":"distribution":t.some(vi)?"line":"table"}function vi(e){return/^\s*time\s*\(/i.test(e)}function qo(e){for(let t of ge(
e.aggregate?.by)){let n=ip(t);if(n)return n}return null}function ou(e,t,n,o){if(t==="raw")return e.samples?e:{...Ae(e),samples:{}};
let i=e.aggregate??n??Xi("explore",null,{events:[]}).aggregate,s={...Ae(e),aggregate:i},a=ge(i.by).filter(u=>!Mc(u)),l=ge(
i.by).find(vi)??"time('auto')";switch(t){case"distribution":return v1(s,u=>[u,...a.slice(0,1)],bN,o);case"heat":return v1(
s,u=>[l,u],vN,o);case"line":return zf(s,[l,...a],n);case"bar":return zf(s,a.length>0?a:[l],n);default:return zf(s,a,n)}}
function xN(e){for(let t of ge(e.aggregate?.measures)){let n=b1(t);if(n!==null)return n}return null}function v1(e,t,n,o){
let i=qo(e)??wN(e,n,o);if(!i)return e;let{over:s}=e.aggregate;return{...e,aggregate:{...s===void 0?{}:{over:s},measures:[
"count()"],by:[...t(Ff(i))]}}}function wN(e,t,n){let o=xN(e),i=o===null?n[0]:n.find(({value:s})=>s===o)??{value:o,log:!1};
return i?{value:i.value,count:t,scale:i.log?"log":"linear"}:null}function zf(e,t,n){let o=e.aggregate,i=qo(e)&&n?{...n,...o.
over===void 0?{}:{over:o.over}}:o,{by:s,order:a,limit:l,...u}=i,c=JSON.stringify(ge(s))===JSON.stringify(t);return{...e,
aggregate:{...u,...c&&a!==void 0?{order:a}:{},...c&&l!==void 0?{limit:l}:{},...t.length>0?{by:[...t]}:{}}}}function ap(e,t){
let n=qo(e);if(!e.aggregate||!n)return e;let o=ge(e.aggregate.by).map(i=>ip(i)?Ff({...n,...t}):i);return{...e,aggregate:{
...e.aggregate,by:o}}}var kN=100;function Ma(e){let t=(e?.columns??[]).filter(({type:o})=>o==="float64"||o==="int64"),n=({name:o,type:i})=>Dt(
o)!=="none"?0:i==="float64"?1:2;return t.toSorted((o,i)=>n(o)-n(i)).map(o=>{let{min:i,max:s}=o;return{value:Ce(o.name),log:typeof i==
"number"&&typeof s=="number"&&i>0&&s/i>kN}})}var CN=/^[=+\-@\t\r]/;function SN(e){if(e==null)return"";if(typeof e=="number"||typeof e=="boolean")return String(e);let t=typeof e==
"string"?e:JSON.stringify(e),n=CN.test(t)?`'${t}`:t;return n===""||/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function x1(e,t){
return[e,...t].map(n=>`${n.map(SN).join(",")}\r
`).join("")}function ru(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),setTimeout(()=>URL.
revokeObjectURL(n.href),1e4)}var _N=[["Today",{from:"now/d"}],["Yesterday",{from:"now-1d/d",to:"now/d"}],...["week","month","quarter","year"].flatMap(
e=>{let t=e==="month"?"mo":e.charAt(0);return[[`This ${e}`,{from:`now/${t}`}],[`Last ${e}`,{from:`now-1${t}/${t}`,to:`no\
w/${t}`}]]})],k1=new Map([["s","second"],["m","minute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quart\
er"],["y","year"]]);function ls(e,t){let n=({from:o,to:i})=>o===void 0&&(i===void 0||i==="now")?"":`${us(o??"")} ${us(i??
"now")}`;return n(e)===n(t)}function us(e){return String(e).replace(/\/1(?=[a-z])/,"/")}function lp(e,t){if(ls(e,{}))return"\
All data";let n=_N.find(([,u])=>ls(u,e));if(n)return n[0];let{from:o,to:i}=e,s=typeof o=="string"?/^now-(\d+)([a-z]+)(?:\/\2)?$/.
exec(us(o)):null,a=s?k1.get(s[2]):void 0;if(s&&a&&ls(e,{from:`now-${s[1]}${s[2]}`}))return`Last ${s[1]==="1"?a:`${s[1]} ${a}\
s`}`;if(s&&a&&ls(e,{from:`now-${s[1]}${s[2]}/${s[2]}`,to:`now/${s[2]}`}))return`Last ${s[1]} whole ${a}s`;let l=[o,i].map(
u=>typeof u=="string"&&/^\d{4}-\d\d-\d\d$/.test(u)?u:null);return l[0]&&l[1]?TN(l[0],If(l[1])):`${w1(o,t,"the first even\
t")} – ${w1(i,t,"now")}`}function TN(e,t){let n=G(t,"UTC","day");return e===t?n:e.slice(0,7)===t.slice(0,7)?`${Number(
e.slice(8))} – ${n}`:`${G(e,"UTC",e.slice(0,4)===t.slice(0,4)?"dayShort":"day")} – ${n}`}function If(e){return new Date(
Date.parse(`${e}T00:00:00Z`)-864e5).toISOString().slice(0,10)}function w1(e,t,n){return e===void 0?n:typeof e=="number"||
!/^\d{4}-\d\d-\d\d(T|$)/.test(e)?String(e):/(Z|[+-]\d\d:\d\d)$/.test(e.slice(10))?G(e,t,G(e,t,"clock")==="00:00"?"day":"\
minute"):G(`${e}${e.includes("T")?"":"T00:00"}Z`,"UTC",e.includes("T")?"minute":"day")}function C1(e){let{from:t,to:n}=e;
if(ls(e,{}))return"";if(n===void 0||n==="now")return/\/|^\d{4}-\d\d-\d\d$/.test(String(t))?`since ${t}`:String(t);if(t===
void 0)return`before ${n}`;if(typeof n=="string"&&/^\d{4}-\d\d-\d\d$/.test(n))return t===If(n)?t:`${t} - ${If(n)}`;let o=us(
n).replace(/\/([a-z]+)$/,"-1$1/$1");return us(t)===o?o:`${t} - ${o}`}function S1(e,t){let{start:n,end:o,hours:i,odd_days:s=[]}=e;
if(n===void 0&&o===void 0)return"all data";let a=`${n===void 0?"the first event":G(n,t)} – ${o===void 0?"now":MN(n,o,t)}`,
l=s.slice(0,2).map(({date:u,hours:c})=>`${G(u,"UTC","dayShort")} has ${c} h`);return[a,...i?[we(i*3600)]:[],...l].join("\
 · ")}function MN(e,t,n){let o=e!==void 0&&G(e,n,"day")===G(t,n,"day");return G(t,n,o?"clock":"minute")}function _1({from:e,
to:t}){let n=typeof e=="string"?/^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(us(e)):null;if(!n||!/^now(\/|$)/.test(String(
t??"now")))return null;let[o,i]=[`now-${n[1]}${n[2]}`,n[2]];return{isWhole:us(t??"now").includes("/"),open:{from:o},whole:{
from:`${o}/${i}`,to:`now/${i}`}}}function up(e){let t=/^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(e);if(!t)return e;let[n,o]=[Number(
t[1]),k1.get(t[2])];return e==="7d"?"a week":n===1?`${o==="hour"?"an":"a"} ${o}`:`${n} ${o}s`}var iu=2,xo=16,cs=20,PN=24;async function T1(e,t,n){let o=[...e.querySelectorAll("canvas")];if(o.length===0)return null;
let i=e.getBoundingClientRect(),s=o.map(g=>({canvas:g,box:g.getBoundingClientRect()})),a=Math.min(...s.map(({box:g})=>g.
top)),l=Math.max(...s.map(({box:g})=>g.bottom))-a,u=$N(e),c=Math.max(1,Math.floor((i.width-2*xo)/200)),p=Math.ceil(u.length/
c)*cs+2*cs,m=globalThis.document.createElement("canvas");m.width=i.width*iu,m.height=(xo+2*cs+l+p+xo)*iu;let d=m.getContext(
"2d");if(!d)return null;d.scale(iu,iu),d.fillStyle=Ge("--surface"),d.fillRect(0,0,i.width,m.height/iu);let f=xo+2*cs;cp(
d,DN(t),xo,xo+12,`600 13px ${Ge("--font")}`,Ge("--text"),i.width-2*xo),cp(d,`${re(t.dataset)}, ${lp(t,n)}, ${n}`,xo,xo+12+
cs,`12px ${Ge("--font")}`,Ge("--muted"),i.width-2*xo);for(let{canvas:g,box:y}of s)d.drawImage(g,y.left-i.left,f+y.top-a,
y.width,y.height);return u.forEach(({text:g,color:y},x)=>{let[_,v]=[xo+x%c*200,f+l+cs+Math.floor(x/c)*cs];d.fillStyle=y,
d.fillRect(_,v-8,12,8),cp(d,g,_+20,v,`12px ${Ge("--font")}`,Ge("--text"),168)}),cp(d,`Sluice, ${new Date().toISOString().
slice(0,16).replace("T"," ")} UTC`,xo,f+l+p-4,`12px ${Ge("--font")}`,Ge("--muted"),i.width),new Promise(g=>{m.toBlob(g,"\
image/png")})}function cp(e,t,n,o,i,s,a){e.font=i,e.fillStyle=s;let l=t;for(let u=t.length;u>8&&e.measureText(l).width>a;u=
Math.floor(u*.9))l=Nl(t,u);e.fillText(l,n,o)}function $N(e){return[...e.querySelectorAll('button[aria-pressed="true"]')].
flatMap(t=>{let n=t.querySelector("line"),o=t.querySelector("bdi")?.textContent;return n&&o?[{text:o,color:getComputedStyle(
n).stroke}]:[]}).slice(0,PN)}function DN(e){let t=ge(e.aggregate?.measures).join(", ")||"count()",n=ge(e.aggregate?.by);
return re(`Show ${t}${e.where===void 0?"":` where ${e.where}`}${n.length===0?"":` by ${n.join(", ")}`}`)}function M1(){return[{label:"Copy link",icon:"share",act:()=>{Wl(Qe.value).then(e=>Ze(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>Ze(JSON.stringify(Qe.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>Ze(qf(Qe.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>Ze(Vf(Qe.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>Ze(Wf(Qe.value.document),"The code")}]}function Hf(e){
return`'${e.replaceAll("'","'\\''")}'`}function qf(e){return`sluice query ${Hf(JSON.stringify(e))}`}function Vf(e){return`\
curl -H 'Content-Type: application/json' ${Hf(pn("v1/query"))} \\
  -d ${Hf(JSON.stringify(e))}`}function Wf(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var P1="kt";function D1({document:e,answer:t,zone:n}){let o=W(null),i=a=>{a.catch(l=>_e(re(se(l).message)))},s=`sluice-${e.dataset.replace(
/[^\w.-]+/g,"-")}`;return r("span",{ref:o,class:P1,children:r(nn,{small:!0,kind:"outlined",icon:"download",menuLabel:"Ex\
port",placing:{align:"end"},items:[{label:"Picture (PNG)",icon:"distribution",disabled:e.samples!==void 0,act:()=>i(ON(o.
current,e,n,s))},{label:"CSV, as shown",icon:"table",act:()=>i(E1(t,s))},{label:"CSV, all groups",icon:"table",disabled:e.
samples!==void 0,act:()=>i(LN(e,s))},{label:"CSV, raw from the server",icon:"table",act:()=>i($1(e,"csv",`${s}.csv`))},{
label:"JSON, question and answer",icon:"braces",act:()=>ru(new Blob([JSON.stringify({document:e,answer:t},null,2)],{type:"\
application/json"}),`${s}.json`)},{label:"Arrow",icon:"download",act:()=>i($1(e,"arrow",`${s}.arrow`))},"rule",{label:"C\
opy as curl",icon:"copy",act:()=>Ze(Vf(e),"The command")},{label:"Copy as sluice query",icon:"copy",act:()=>Ze(qf(e),"Th\
e command")},{label:"Copy as Go",icon:"copy",act:()=>Ze(Wf(e),"The code")},{label:"Copy link",icon:"share",act:()=>{Wl(Qe.
value).then(a=>Ze(a,"The link"))}}],children:"Export"})})}async function ON(e,t,n,o){let i=e?.closest("figure")??e?.closest(
"section");if(!i)return;let s=await T1(i,t,n);s?ru(s,`${o}.png`):_e("This chart is a table; take it along as CSV.")}async function E1(e,t){
let n=[...e.rows,...e.other?[RN(e.other,"(other)")]:[]];ru(new Blob([x1(e.columns.map(o=>o.name),n)],{type:"text/csv;cha\
rset=utf-8"}),`${t}.csv`)}function RN(e,t){return e.map((n,o)=>o===0?t:n)}async function LN(e,t){await E1(await Se("v1/q\
uery",{body:ye(ye(e,"aggregate.limit",0),"aggregate.limit_by",0)}),t)}async function $1(e,t,n){let o=await oa(`v1/query?\
format=${t}`,{body:e});ru(await o.blob(),n)}function kt(e,t){let n=ge(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((a,l)=>l),i=o.slice(0,Math.min(
n,e.columns.length)),s=i.find(a=>e.columns[a]?.name==="time"&&e.columns[a]?.type==="timestamp")??-1;return{time:s,keys:i.
filter(a=>a!==s),measures:o.slice(i.length).filter(a=>Fo(e.columns[a]))}}function A1(e){let t=e!==null&&typeof e=="objec\
t"?e.rows:void 0;return Array.isArray(t)?t:null}function su(e,t,n,o=null){let{times:i,starts:s,places:a}=NN(e,t),l=new Map,
u=()=>new Array(i.length).fill(null);e.rows.forEach((p,m)=>{let d=R1(p[t.time]);if(d===null)return;let f=t.keys.map(C=>p[C]),
g=JSON.stringify(f),y=l.get(g);y||l.set(g,y={keys:f,values:u(),low:u(),high:u(),estimated:!1});let x=p[n],_=a.get(d);y.values[_]=
typeof x=="number"?x:null;let v=o?.[m]?.[n];v&&(y.estimated=!0,[y.low[_],y.high[_]]=v)});let c=[...l.values()].map(({keys:p,
values:m,low:d,high:f,estimated:g})=>({keys:p,values:m,low:g?d:null,high:g?f:null,total:m.reduce((y,x)=>y+(x??0),0)}));return{
times:i,starts:s,series:c.sort((p,m)=>m.total-p.total)}}function NN(e,t){let n=new Map;for(let i of e.rows){let s=R1(i[t.
time]);s!==null&&n.set(s,String(i[t.time]))}let o=[...n.keys()].sort((i,s)=>i-s);return{times:o,starts:o.map(i=>n.get(i)),
places:new Map(o.map((i,s)=>[i,s]))}}function O1(e,t){let n=e[0]?.length??0,o=Array.from({length:n},(s,a)=>e.reduce((l,u)=>l+
Math.max(0,u[a]??0),0)),i=new Array(n).fill(0);return e.map(s=>s.map((a,l)=>(i[l]+=Math.max(0,a??0),t?o[l]===0?0:i[l]/o[l]:
i[l])))}function xi(e){return/^\s*(count|sum)\s*\(/i.test(e)}function R1(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.
isNaN(t)?null:t/1e3}function wo(e){let t=e.slice(1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??
86400}var L1="zt",N1="jt",B1="De",F1="Xt",z1="St";function Nn({answer:e,document:t,zone:n,sort:o,onSort:i,onCell:s,shares:a=!1,label:l="Answer"}){let u=J(()=>zN(e,t,n,a),
[e,t,n,a]),c=J(()=>e.rows.map(d=>({cells:d,kind:"group"})),[e]),p=J(()=>FN(e),[e]),m=s&&((d,f,g)=>s(d.cells,f.key,g));return r(
ke,{label:l,columns:u,rows:c,summary:p,...o===void 0?{}:{sort:o},...i?{onSort:i}:{},...m?{onCell:m,onMenu:m}:{}})}function FN(e){
let t=[];return e.other&&t.push({cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"tota\
l"}),t}function Uf(e,t){return!e.compare||t.time>=0?null:new Map(e.compare.rows.map(n=>[JSON.stringify(t.keys.map(o=>n[o])),
n]))}function zN(e,t,n,o){let i=kt(e,t),s=i.time<0?0:wo([...new Set(e.rows.map(u=>Date.parse(String(u[i.time]))/1e3))].sort(
(u,c)=>u-c)),a=new Set([i.time,...i.keys]),l=Uf(e,i);return e.columns.flatMap((u,c)=>{let p={key:u.name,head:r($,{value:u.
name,most:48}),number:Fo(u)&&!a.has(c),cell:m=>m.kind!=="group"&&a.has(c)?c===0?r($,{shown:qN(m.kind)}):null:c===i.time?
vn(String(m.cells[c]),s,n):r(VN,{value:m.cells[c],column:u,zone:n})};return i.measures.includes(c)?[p,...o&&xi(u.name)&&
i.keys.length>0?[IN(e,c)]:[],...l?[HN(e,i,l,c)]:[]]:[p]})}function IN(e,t){let n=s=>typeof s?.[t]=="number"?s[t]:0,o=n(e.
total),i=Math.max(...e.rows.map(n),n(e.other),0);return{key:`share of ${e.columns[t].name}`,head:"share",width:"176px",sortable:!1,
number:!0,cell:({cells:s,kind:a})=>{if(o<=0)return null;let l=n(s)/o;return r("span",{class:L1,children:[a!=="total"&&r(
"span",{class:N1,children:r("span",{class:B1,"data-other":a==="other",style:{width:`${i>0?n(s)/i*100:0}%`}})}),r("span",
{class:F1,children:I(l)})]})}}}function HN(e,t,n,o){let i=e.columns[o],s=({cells:a,kind:l})=>(l==="total"?e.compare?.total:
l==="other"?e.compare?.other:n.get(JSON.stringify(t.keys.map(c=>a[c]))))?.[o];return{key:`${i.name} before`,head:"vs pre\
vious",number:!0,sortable:!1,cell:a=>{let[l,u]=[a.cells[o],s(a)];if(typeof l!="number"||typeof u!="number")return r("spa\
n",{class:z1,title:"not there before",children:typeof l=="number"?"new":"–"});let c=`${tt(u,Dt(i.name),!0)} before`;return r(
"span",{title:c,children:u===0?l===0?I(0):"new":mn(l/u-1)})}}}function qN(e){return e==="other"?bn:{text:Mn.total,kind:"\
other"}}function VN({value:e,column:t,zone:n}){let o=Zn(e,t,n);return typeof e=="number"?r("span",{title:tt(e,Dt(t.name),
!0),children:o.text}):r($,{shown:o,most:64,middle:!0})}function pp(e,t){let n=[...new Set(e)].sort((m,d)=>m-d),o=t.scale==="log"&&n[0]!==void 0&&n[0]<=0,i=o?n.slice(1):n,s=i[0],
a=i.at(-1);if(s===void 0||a===void 0)return{edges:o?[0,1]:[],scale:t.scale,zero:o};let l=Math.max(1,t.count-1),u=s===a?1:
t.count,p=(t.scale==="log"?WN(s,a>s?(a/s)**(1/l):1.1,u):Array.from({length:u+1},(m,d)=>s+d*(a>s?(a-s)/l:Math.max(1e-9,Math.
abs(s)*.001)))).map(m=>UN(i,m));return{edges:o?[0,...p]:p,scale:t.scale,zero:o}}function WN(e,t,n){return Array.from({length:n+
1},(o,i)=>e*t**i)}function UN(e,t){let n=0,o=e.length-1;for(;n<o;){let i=n+o>>1;e[i]<t?n=i+1:o=i}for(let i of[e[n],e[n-1]])
if(i!==void 0&&Math.abs(i-t)<=Math.abs(t)*1e-9)return i;return t}function lu({edges:e},t){if(e.length<2||t<e[0])return-1;
let n=0,o=e.length-1;for(;n<o;){let i=n+o+1>>1;e[i]<=t?n=i:o=i-1}return n}function Kf(e,t,n,o,i){let s=new Map,a=Math.max(
0,t.edges.length-1);for(let u of e.rows){let c=o.map(g=>u[g]),p=JSON.stringify(c),m=s.get(p);m||s.set(p,m={keys:c,counts:new Array(
a).fill(0),nulls:0});let d=typeof u[i]=="number"?u[i]:0,f=u[n];if(typeof f!="number")m.nulls+=d;else{let g=t.zero&&f<=0?
0:lu(t,f*(1+Math.sign(f)*1e-12));g>=0&&g<a&&(m.counts[g]+=d)}}return[...s.values()].map(u=>({...u,total:u.counts.reduce(
(c,p)=>c+p,0)})).sort((u,c)=>c.total-u.total)}function uu(e){let t=e.reduce((o,i)=>o+i,0),n=0;return e.map(o=>t===0?0:(n+=
o)/t)}function I1(e,t,n){let o=uu(t),i=lu(e,n);if(i<0)return 0;if(i>=t.length)return 1;let s=i===0?0:o[i-1];return s+(o[i]-s)*
(wi(e,n)-i)}function KN({edges:e,scale:t,zero:n},o,i){let s=e[o],a=e[o+1];return t==="log"&&!(n&&o===0)&&s>0?s*(a/s)**i:
s+(a-s)*i}function wi(e,t){let n=e.edges.length-1,o=lu(e,t);if(o<0)return 0;if(o>=n)return n;let i=e.edges[o],s=e.edges[o+
1],l=e.scale==="log"&&!(e.zero&&o===0)&&i>0?Math.log(t/i)/Math.log(s/i):(t-i)/(s-i);return o+Math.max(0,Math.min(1,l))}function H1(e,t){
let n=e.edges.length-1,o=Math.max(0,Math.min(n-1,Math.floor(t)));return KN(e,o,Math.max(0,Math.min(1,t-o)))}function mp(e,t){
let n=e.edges[e.zero?1:0],o=e.edges.at(-1);if(n===void 0||o===void 0||o<=n)return n===void 0?[]:[n];let i=e.scale==="log"&&
n>0?GN(n,o,t):[];return i.length>1?i:jN(n,o,t)}function jN(e,t,n){let o=(t-e)/Math.max(1,n),i=10**Math.floor(Math.log10(
o)),s=[1,2,5,10].map(l=>l*i).find(l=>l>=o),a=[];for(let l=Math.ceil(e/s-1e-9);l*s<=t*(1+1e-12);l++)a.push(Number((l*s).toPrecision(
12)));return a}function GN(e,t,n){let o=Math.log10(t/e),i=o*3<=n?[1,2,5]:[1],s=Math.max(1,Math.ceil(o/Math.max(1,n))),a=[];
for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)if(l%s===0)for(let u of i){let c=Number((u*10**l).toPrecision(3));
c>=e&&c<=t&&a.push(c)}return a}var q1="Bt";var YN=2;function dp({height:e,draw:t,onWidth:n}){let o=W(null),[i,s]=M(0),a=_c.value;return ht(()=>{let l=o.current?.parentElement;
if(!l)return;let u=()=>{let p=Math.floor(l.clientWidth);s(p),n?.(p)};u();let c=new ResizeObserver(u);return c.observe(l),
()=>c.disconnect()},[]),ht(()=>{let l=o.current?.getContext("2d");if(!l||i===0)return;let u=Math.max(YN,devicePixelRatio);
l.canvas.width=i*u,l.canvas.height=e*u,l.scale(u,u),t(l,i,e)},[t,i,e,a]),r("canvas",{ref:o,class:q1,style:{height:`${e}p\
x`},"aria-hidden":"true"})}function Pa(e,t,n){e.font=`12px ${Ge("--font")}`,e.fillStyle=Ge("--muted"),e.textAlign=t,e.textBaseline=
n}function V1(e,t){if(!(e>0))return[0];let n=e/t,o=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*o).find(s=>s>=n*(1-
1e-9));return Array.from({length:Math.ceil(e/i-1e-9)+1},(s,a)=>Number((a*i).toPrecision(12)))}function fp(e,t,n,o,i,s){e.
save(),e.beginPath(),e.rect(t,n,o,i),e.clip(),e.setLineDash([]),e.strokeStyle=s,e.lineWidth=1,e.beginPath();for(let a=t-
i;a<t+o;a+=6)e.moveTo(a,n+i),e.lineTo(a+i,n);e.stroke(),e.restore()}var U1="Ct",K1="Et",j1="J",G1="It",hp="Ut",J1="Ht",Z1="Lt",Y1="Te",jf="Mt",Q1="Nt",X1="Rt",ek="At",Gf="_e";var ps=56,nk=16,tk=12,QN=24;function ok(e){let{edges:t,counts:n,mode:o,unit:i,height:s,color:a,largest:l=0,cursor:u,selection:c}=e,
[p,m]=M(0),d=W(null),f=n.length,g=Math.max(1,p-ps-nk),y=(T,R)=>(T-R.getBoundingClientRect().left-ps)/g*f,x=(T,R)=>Math.max(
0,Math.min(f-1,Math.floor(y(T,R)))),_=sc((T,R,S)=>{XN(T,R,S,{edges:t,counts:n,mode:o,unit:i,color:a,largest:l,cursor:u,selection:c})},
[t,n,o,i,a,l,u,c]);return r("div",{class:U1,onPointerMove:T=>{let R=x(T.clientX,T.currentTarget);e.onCursor(R),d.current&&
e.onSelect&&Math.abs(T.clientX-d.current.x)>3&&e.onSelect({from:Math.min(d.current.from,R),to:Math.max(d.current.from,R)+
1})},onPointerUp:T=>{let R=d.current;d.current=null,R&&Math.abs(T.clientX-R.x)<=3&&e.onBin?.(R.from,new DOMRect(T.clientX,
T.clientY,0,0))},onPointerLeave:()=>e.onCursor(null),onPointerDown:T=>{T.button===0&&(T.currentTarget.setPointerCapture(
T.pointerId),d.current={from:x(T.clientX,T.currentTarget),x:T.clientX})},children:r(dp,{height:s,draw:_,onWidth:m})})}function XN(e,t,n,o){
let{edges:i,counts:s,mode:a,cursor:l,selection:u}=o,c=s.reduce((C,T)=>C+T,0),p=a==="count"?s:a==="cdf"?uu(s):s.map(C=>c===
0?0:C/c),m=V1(a==="cdf"?1:o.largest>0?o.largest:Math.max(...p,0),n<160?3:4),d=m.at(-1)||1,f={left:ps,top:tk,width:t-ps-nk,
height:n-tk-QN},g=C=>f.left+C/Math.max(1,s.length)*f.width,y=C=>f.top+f.height-C/d*f.height;e.clearRect(0,0,t,n),e8(e,f,
m,y,a);let x=Ge("--selection"),_=Ge(o.color);u&&(e.globalAlpha=.12,e.fillStyle=x,e.fillRect(g(u.from),f.top,g(u.to)-g(u.
from),f.height),e.globalAlpha=1);let v=f.width/s.length>5?1:0;s.forEach((C,T)=>{let R=p[T],S=u!==null&&T>=u.from&&T<u.to;
e.fillStyle=S?x:_,e.globalAlpha=l===null||l===T?1:.75;let D=R>0?Math.max(1,y(0)-y(R)):0;e.fillRect(g(T),y(0)-D,Math.max(
1,g(T+1)-g(T)-v),D)}),e.globalAlpha=1,t8(e,f,i,g,o.unit)}function e8(e,t,n,o,i){e.strokeStyle=Ge("--line"),e.lineWidth=1,
Pa(e,"end","middle");for(let s of n){let a=Math.round(o(s))+.5;e.beginPath(),e.moveTo(t.left,a),e.lineTo(t.left+t.width,
a),e.stroke(),e.fillText(i==="count"?q(s):I(s),t.left-8,a)}}function t8(e,t,n,o,i){Pa(e,"center","top");let s=-1/0,a=(l,u)=>{
let c=e.measureText(l).width/2,p=Math.max(t.left+c-8,Math.min(u,t.left+t.width-c+8));p-c<s+12||(e.fillText(l,p,t.top+t.height+
8),e.fillRect(u,t.top+t.height,1,4),s=p+c)};n.zero&&a("≤ 0",o(.5));for(let l of mp(n,Math.max(2,Math.floor(t.width/80))))
a(tt(l,i),o(wi(n,l)))}var gp=12;function ik(e){let{answer:t,document:n,zone:o,bins:i,mode:s,percentiles:a,selection:l,onSelect:u,onBin:c}=e,p=J(
()=>n8(t,n,i),[t,n,i.count,i.scale]),{edges:m,histograms:d,all:f,property:g}=p,[y,x]=M(null),_=Dt(i.value),v=f.counts.length,
C=g===""?f:d[y?.group??0]??f,T=D=>{let L={ArrowRight:(y?.bin??-1)+1,ArrowLeft:(y?.bin??v)-1,Home:0,End:v-1}[D.key];if(L!==
void 0&&v>0){let H=Math.max(0,Math.min(L,v-1));return D.shiftKey&&u(o8(l,y?.bin??H,H),m),x({bin:H,group:y?.group??0,left:H>
v/2}),!0}if(D.key!=="Enter"&&D.key!=="."||!y)return!1;let B=D.target.getBoundingClientRect();return c(y.bin,m,g===""?[]:
C.keys,new DOMRect(B.left+ps+(y.bin+.5)/v*(B.width-ps-16),B.top+80,0,0)),!0},R=Math.max(0,...d.slice(0,gp).map(({counts:D,
total:L})=>Math.max(0,...D)/(s==="count"?1:L||1))),S=(D,L)=>r(ok,{edges:m,counts:D.counts,mode:s,unit:_,height:g===""?320:
132,color:g===""?"--series-1":Xt(dn(g,D.keys)),largest:g===""||s==="cdf"?0:R,cursor:y?.bin??null,selection:l,onCursor:B=>x(
B===null?null:{bin:B,group:L,left:B>v/2}),onSelect:B=>u(B,m),onBin:(B,H)=>c(B,m,g===""?[]:D.keys,H)});return r(ze,{title:r(
O,{children:["Distribution of ",r($,{value:i.value,most:64}),g!==""&&r(O,{children:[" by ",r($,{value:g,most:48})]})]}),
summary:a8(i,f,a,_,g,d.length),onKey:T,announced:y?ak(m,C,y.bin,_).join(", "):"",table:r(Nn,{answer:t,document:n,zone:o}),
...e.actions===void 0?{}:{actions:e.actions},children:[g===""?r(O,{children:[S(f,0),r(i8,{edges:m,counts:f.counts,percentiles:a,
unit:_,onMove:e.onPercentile})]}):r(r8,{histograms:d,render:S}),f.nulls>0&&r("p",{class:jf,children:[N(f.nulls)," withou\
t a value (",I(f.nulls/(f.nulls+f.total)),") are not drawn."]}),y&&r(s8,{edges:m,histogram:C,bin:y.bin,unit:_,start:y.left,
name:g===""?null:C.keys})]})}function n8(e,t,n){let o=kt(e,t),i=o.keys.find(m=>e.columns[m].name.startsWith("bins("))??o.
keys[0]??0,s=o.keys.filter(m=>m!==i),a=e.rows.map(m=>m[i]).filter(m=>typeof m=="number"),l=pp(a,n),u=o.measures[0]??e.columns.
length-1,[c]=Kf(e,l,i,[],u),p={keys:[],counts:[],nulls:0,total:0};return{edges:l,histograms:Kf(e,l,i,s,u),all:c??p,property:s.
map(m=>e.columns[m].name).join()}}function o8(e,t,n){let o=e&&(e.from===t||e.to===t+1)?e.from===t?e.to-1:e.from:t;return{
from:Math.min(o,n),to:Math.max(o,n)+1}}function r8({histograms:e,render:t}){return r(O,{children:[r("div",{class:J1,children:e.
slice(0,gp).map((n,o)=>r("div",{class:Z1,children:[r("div",{class:Y1,children:[r("span",{children:r($,{value:n.keys[0],most:40,
middle:!0})}),r("span",{class:hp,children:q(n.total)})]}),t(n,o)]},JSON.stringify(n.keys)))}),e.length>gp&&r("p",{class:jf,
children:[gp," of ",e.length," groups are drawn, the largest; the table has all."]})]})}function i8({edges:e,counts:t,percentiles:n,
unit:o,onMove:i}){let s=W(null),a=t.length;if(a===0)return null;let l=u=>{let c=s.current.getBoundingClientRect(),p=Math.
max(0,Math.min(a,(u-c.left)/c.width*a));return rk(I1(e,t,H1(e,p)))};return r("div",{ref:s,class:K1,children:n.map(({share:u,
value:c},p)=>{let m=c===null?null:wi(e,c)/a*100;return m===null?null:r(O,{children:[r("span",{class:G1,style:{left:`${m}\
%`,top:"-308px",height:"284px"}},`line ${p}`),r("button",{type:"button",class:j1,role:"slider","aria-label":"Percentile",
"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Number((u*100).toFixed(1)),"aria-valuetext":`${Jf(u)}, ${tt(c,o)}`,
style:{left:`${Math.max(2,Math.min(98,m))}%`},onPointerDown:d=>d.currentTarget.setPointerCapture(d.pointerId),onPointerMove:d=>{
d.currentTarget.hasPointerCapture(d.pointerId)&&i(p,l(d.clientX))},onKeyDown:d=>{let f={ArrowLeft:-1,ArrowRight:1,ArrowDown:-1,
ArrowUp:1}[d.key];f!==void 0&&(d.preventDefault(),d.stopPropagation(),i(p,rk(u+f*(d.shiftKey?.001:.01))))},children:[r("\
span",{class:hp,children:Jf(u)}),tt(c,o)]},p)]})})})}function rk(e){return Math.max(.001,Math.min(.999,Math.round(e*1e3)/
1e3))}function Jf(e){return`p${Number((e*100).toFixed(2))}`}function sk(e,t,n,o){let i=e.zero&&t===0?"up to":tt(e.edges[t]??
0,o);return i==="up to"&&n===1?"0 and less":`${i} to ${tt(e.edges[n]??0,o)}`}function $a(e,t,n){return sk(e,t.from,t.to,
Dt(n))}function ak(e,t,n,o){let i=t.counts[n]??0,s=uu(t.counts),a=n===0?0:s[n-1]??0;return[sk(e,n,n+1,o),`${N(i)} events`,
`${I(t.total===0?0:i/t.total)} of all`,`${I(a)} below`,`${I(1-(s[n]??1))} above`]}function s8({edges:e,histogram:t,bin:n,
unit:o,start:i,name:s}){let[a,l,u,c,p]=ak(e,t,n,o);return r("div",{class:be(Q1,i&&X1),"aria-hidden":"true",children:[s&&
r("div",{class:hp,children:s.map(m=>Z(m).text).join(", ")}),r("div",{class:ek,children:a}),r("div",{class:Gf,children:[r(
"span",{children:l}),r("span",{children:u})]}),r("div",{class:Gf,children:[r("span",{children:c}),r("span",{children:p})]})]})}
function a8(e,t,n,o,i,s){let a=n.filter(({value:l})=>l!==null).map(({share:l,value:u})=>`${Jf(l)} ${tt(u,o)}`).join(", ");
return`Distribution of ${Z(e.value).text}${i===""?"":` by ${Z(i).text}, ${s} groups`}, ${q(t.total)} values in ${t.counts.
length} bins${a===""?"":`, ${a}`}`}function hr(e,t,n,o){return Se("v1/drill",{body:{document:e,mark:t,...n===void 0?{}:{by:n}},signal:o})}var ms=me([]);function Ne(e,t){ms.value=[...ms.value,{from:Qe.value,to:e.document,label:t}].slice(-12),pe(e)}function Zf(e){
ms.value=ms.value.slice(0,e)}function lk(){cn(()=>{let e=Qe.value,t=ms.peek().findIndex(n=>Ln(n.from.document,e.document));
t>=0&&Zf(t)})}var uk="Dt";function ck({document:e,mark:t,anchor:n,onClose:o}){let[i,s]=M(""),a=Re(e.dataset).value.value?.columns??[],l=i.toLowerCase(),
u=hf(e),c=[...a.map(({name:d})=>d),...Object.keys(e.define??{})],p=a.filter(({name:d,type:f})=>d.toLowerCase().includes(
l)&&f!=="timestamp"&&Ce(d)!==u).map(d=>({value:Ce(d.name),label:r($,{value:d.name,most:48}),note:d.distinct===void 0?d.type:
`${q(d.distinct)} values`})),m=d=>{o(),hr(e,t,d).then(f=>{f.by&&Ne({document:f.by,open:[]},`${f.label} by ${d}`)},f=>_e(
re(se(f).message)))};return r(tn,{anchor:n,onClose:o,role:"dialog",label:"Break down by",class:uk,children:r(hi,{label:"\
Break down by",text:i,onText:s,options:p,eager:!0,autofocus:!0,inline:!0,onPick:m,onCancel:o,onTake:d=>m(c.includes(d)?Ce(
d):d),placeholder:"a property or an expression"})})}function gr(){let[e,t]=M(null);return{openAt:t,menu:e&&r(c8,{at:e,onClose:()=>t(null)})}}function c8({at:e,onClose:t}){let n=J(
()=>hr(e.document,e.mark),[e]),{answer:o,error:i}=Yf(n),[s,a]=M(!1);if(s)return r(ck,{document:e.document,mark:e.mark,anchor:e.
anchor,onClose:t});let l=c=>()=>{n.then(c,p=>_e(re(se(p).message)))},u=e.head??(i?re(i.message):o?r($,{value:o.label,most:160}):
"…");return r(Xn,{anchor:e.anchor,label:"This mark",head:u,onClose:t,items:[...e.items??[],...e.items&&e.items.length>
0?["rule"]:[],...p8(e,o,i,l,()=>a(!0))]})}function Yf(e){let[t,n]=M({of:null,answer:null,error:null});return U(()=>{let o=!0;
return e.then(i=>{o&&n({of:e,answer:i,error:null})},i=>{o&&n({of:e,answer:null,error:se(i)})}),()=>{o=!1}},[e]),t.of===e?
t:{answer:null,error:null}}function p8(e,t,n,o,i){let s=(a,l,u,c)=>{let p=t!==null&&(t[u]===null||t[u]==="");return{label:a,
...l?{icon:l}:{},disabled:p||n!==null,reason:m8(t,u),act:o(c)}};return[s("Only this","filter","only",a=>cu(a.only,a.label)),
s("Exclude","minus","exclude",a=>cu(a.exclude,`not (${a.label})`)),{label:"Break down by…",icon:"bar",disabled:n!==null,
stays:!0,act:i},"rule",s("Events","rows","events",Qf),s("Actors","actor","actors",Xf),s("Save as cohort…","save","coho\
rt",a=>eh(a)),s("Explain","difference","explain",th),"rule",...e.value===void 0?[]:[{label:"Copy value",icon:"copy",act:()=>Ze(
pk(e.value),"The value")}],s("Copy as where","copy","predicate",a=>Ze(a.predicate,"The condition"))]}function m8(e,t){let n=new Map(
Object.entries(e?.reasons??{})).get(t);return n===void 0?void 0:re(n)}function pk(e){return e===null?"":Array.isArray(e)?
e.map(t=>pk(t)).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}function cu(e,t){e&&Ne({document:e,open:[]},t)}
function Qf({events:e,label:t}){e&&Jn({kind:"events",document:e,label:t})}function Xf({actors:e,cohort:t,label:n}){e&&Jn(
{kind:"actors",request:e,cohort:t,label:n})}function eh({actors:e,cohort:t,label:n}){Jn({kind:"cohort",request:e,cohort:t,
label:n})}function th({explain:e,label:t}){e&&Ne({view:"difference",document:e,as:null,open:[]},`explain ${Z(t).text}`)}var mk="Tt",dk="_t",fk="qt",hk="Ft",gk="Gt";function Da({document:e,mark:t,label:n,total:o,onClear:i,children:s}){let a=JSON.stringify([e,t]),l=J(()=>hr(e,t),[a]),{
answer:u,error:c}=Yf(l),p=at(u?.count??null),m=p.phase==="exact"&&p.answer&&"rows"in p.answer?p.answer.rows[0]?.at(-1):void 0,
d=u===null;return r("section",{class:mk,"aria-label":"Selection",children:[r("div",{class:dk,children:[r("span",{class:fk,
children:n}),r("span",{class:hk,role:"status",children:typeof m=="number"?`${N(m)} events${o?`, ${I(m/o)}`:""}`:c?"":"…"})]}),
c&&r(ve,{error:c}),r("div",{class:gk,children:[s,r(E,{small:!0,kind:"outlined",icon:"filter",disabled:d||!u.only,onClick:()=>cu(
u?.only??null,u?.label??""),children:"Only"}),r(E,{small:!0,kind:"outlined",icon:"minus",disabled:d||!u.exclude,onClick:()=>cu(
u?.exclude??null,`not (${u?.label??""})`),children:"Exclude"}),r(E,{small:!0,kind:"primary",icon:"difference",disabled:d||
!u.explain,onClick:()=>u&&th(u),children:"Explain"}),r(E,{small:!0,kind:"outlined",icon:"rows",disabled:d||!u.events,onClick:()=>u&&
Qf(u),children:"Events"}),r(E,{small:!0,kind:"outlined",icon:"actor",disabled:d||!u.actors,onClick:()=>u&&Xf(u),children:"\
Actors"}),r(E,{small:!0,kind:"outlined",icon:"save",disabled:d||!u.cohort,onClick:()=>u&&eh(u),children:"Cohort"}),r(E,{
small:!0,kind:"quiet",icon:"close",label:"Clear the selection",onClick:i})]})]})}var f8=[10,20,40,60,100,200],h8=[{value:"linear",label:"Lin"},{value:"log",label:"Log"}];function yp({bins:e,document:t,
onDocument:n}){let i=Ma(Re(t.dataset).value.value).map(({value:s,log:a})=>({label:re(s),checked:s===e.value,act:()=>n(ap(
t,{value:s,scale:a?"log":"linear"}))}));return r(O,{children:[r(nn,{small:!0,kind:"outlined",after:"down",menuLabel:"Num\
ber",items:i,children:re(e.value)}),r(wt,{label:"Scale",choices:h8,value:e.scale,onChange:s=>n(ap(t,{scale:s}))}),r(nn,{
small:!0,kind:"outlined",after:"down",menuLabel:"Bins",items:f8.map(s=>({label:`${s} bins`,checked:s===e.count,act:()=>n(
ap(t,{count:s}))})),children:[e.count," bins"]})]})}function mu(e,t,{from:n,to:o}){let i=t.edges.length-1,s=t.zero&&n===0?null:t.edges[n]??null;return{column:e.value,from:s,
to:o>=i?null:t.edges[o]??null}}function nh(e,t,n,o){let i=e[t],s=e[n]??(o===void 0?void 0:String(o));return{...i===void 0?
{}:{from:i},...s===void 0?{}:{to:s}}}var g8=[{value:"count",label:"Count"},{value:"share",label:"Share"},{value:"cdf",label:"Cumulative"}];function yk({answer:e,
of:t,bins:n,zone:o,actions:i}){let[s,a]=M("count"),[l,u]=M(null),{openAt:c,menu:p}=gr(),m=b8(t,n.value);U(()=>u(null),[JSON.
stringify(t)]);let d=y8(e,t),f=(y,x,_)=>({range:mu(n,x,y),...d!==null&&_.length>0?{keys:{[d]:_[0]}}:{}}),g=e.total?.at(-1);
return r(O,{children:[r(ik,{answer:e,document:t,zone:o,bins:n,mode:s,percentiles:m.list,onPercentile:m.move,selection:l?.
range??null,onSelect:(y,x)=>u(y&&{range:y,edges:x}),onBin:(y,x,_,v)=>c({document:t,mark:f({from:y,to:y+1},x,_),anchor:v,
value:x.edges[y]}),actions:r(O,{children:[r(yp,{bins:n,document:de.value,onDocument:y=>pe({document:y})}),r(wt,{label:"H\
eight",choices:g8,value:s,onChange:a}),i]})}),l&&r(Da,{document:t,mark:f(l.range,l.edges,[]),label:`${n.value}: ${$a(l.edges,
l.range,n.value)}`,total:typeof g=="number"?g:void 0,onClear:()=>u(null)}),p]})}function y8(e,t){let n=kt(e,t).keys.find(
o=>!e.columns[o].name.startsWith("bins("));return n===void 0?null:e.columns[n].name}function b8(e,t){let[n,o]=M([.5,.95,
.99]),{compare:i,...s}=Ae(e),a=n.map((p,m)=>`quantile(${t}, ${p}) as p_${m}`),{answer:l}=at({...s,aggregate:{...e.aggregate?.
over===void 0?{}:{over:e.aggregate.over},measures:a}}),u=l&&"rows"in l?l.rows[0]:void 0;return{list:n.map((p,m)=>({share:p,
value:typeof u?.[m]=="number"?u[m]:null})),move:(p,m)=>o(n.map((d,f)=>f===p?m:d))}}var bk="Jt",vk="Kt",xk="k",wk="Ot",kk="Pt",Ck="qe",Sk="Qt",_k="Vt",Tk="Wt";var bp=50;function Mk(e){let t=kt(e.answer,e.document);return r("div",{class:bk,children:t.measures.map(n=>r(x8,{...e,shape:t,
measure:n},n))})}function x8({answer:e,document:t,zone:n,onBar:o,actions:i,shape:s,measure:a}){let[l,u]=M(-1),c=W(null),
p=e.columns[a].name,m=Dt(p),d=s.keys.map(S=>e.columns[S].name).join(),f=xi(p),g=[...e.rows.slice(0,bp),...e.other&&e.rows.
length<=bp?[e.other]:[]],y=S=>typeof S[a]=="number"?S[a]:0,x=Math.max(0,...g.map(y)),_=e.total?y(e.total):0,v=Uf(e,s),C=S=>S===
e.other?Mn.other:s.keys.map(D=>Z(S[D]).text).join(", "),T=S=>`${C(S)}, ${tt(y(S),m)}${f&&_>0?`, ${I(y(S)/_)}`:""}`,R=S=>{
let D={ArrowDown:l+1,ArrowUp:l-1,Home:0,End:g.length-1}[S.key];if(D!==void 0){let B=Math.max(0,Math.min(D,g.length-1));return u(
B),c.current?.children[B]?.scrollIntoView({block:"nearest"}),!0}let L=c.current?.children[l];return S.key!=="Enter"&&S.key!==
"."||!L?!1:(o(g[l],p,L),!0)};return r(ze,{title:Z(p).text,onKey:R,announced:l>=0&&g[l]?T(g[l]):"",actions:i?.(p),summary:`\
Bar chart of ${Z(p).text} by ${Z(d).text}, ${e.rows.length} groups${g[0]?`, ${T(g[0])}`:""}`,table:r(Nn,{answer:e,document:t,
zone:n}),children:[r("ul",{ref:c,class:vk,role:"presentation",children:g.map((S,D)=>{let L=S===e.other,B=L?void 0:v?.get(
JSON.stringify(s.keys.map(H=>S[H])))?.[a];return r("li",{class:xk,"data-cursor":D===l,onClick:H=>o(S,p,H.currentTarget.querySelector(
"[data-anchor]")??H.currentTarget),children:[r("span",{class:wk,"data-anchor":"",children:r($,{...L?{shown:{text:Mn.other,
kind:"other"}}:{shown:{text:C(S),kind:s.keys.length===1?Z(S[s.keys[0]]).kind:"value"}},most:40,middle:!0})}),r("span",{class:kk,
children:r("span",{class:Ck,"data-other":L,style:{width:`${x>0?Math.max(.2,y(S)/x*100):0}%`,...L?{}:{background:`var(${Xt(
dn(d,s.keys.map(H=>S[H])))})`}}})}),r("span",{class:Sk,children:tt(y(S),m)}),r("span",{class:_k,children:v?typeof B=="nu\
mber"&&B!==0?mn(y(S)/B-1):"–":f&&_>0?I(y(S)/_):""})]},D)})}),e.rows.length>bp&&r("p",{class:Tk,children:[bp," of ",e.rows.
length," groups are drawn; the table has all."]})]})}var Pk="Yt",$k="Zt",Dk="eo",Ek="io",Ak="ro";var rh=1e4;function Ok({answer:e,of:t,document:n,zone:o,actions:i}){let{choose:s,menu:a}=vp(e,t),l=ge(n.aggregate?.order)[0];
return r("section",{class:Pk,"aria-label":"Groups",children:[r("div",{class:$k,children:[r("span",{class:Dk,children:[e.
rows.length===1?"1 row":`${N(e.rows.length)} rows`,e.other?", the rest is (other)":""]}),e.other&&e.rows.length<rh&&r(E,
{small:!0,kind:"outlined",onClick:()=>ne("aggregate.limit",rh),children:`Up to ${N(rh)} groups`}),i("")]}),r(Nn,{answer:e,
document:t,zone:o,shares:!0,sort:l===void 0?null:k8(l),onCell:s,onSort:u=>pe({document:ye(n,"aggregate.order",u===null?void 0:
[`"${u.key.replaceAll('"','""')}"${u.descending?" desc":""}`])})}),a]})}function Rk({answer:e,of:t,zone:n,actions:o}){let{
choose:i,menu:s}=vp(e,t);return r(O,{children:[r(Mk,{answer:e,document:t,zone:n,onBar:i,actions:o}),s]})}function vp(e,t){
let{openAt:n,menu:o}=gr();return{choose:(s,a,l)=>{let u=e.columns.findIndex(({name:c})=>c===a);n({document:t,mark:w8(e,t,
s,u),anchor:l,value:s[u]})},menu:o}}function w8(e,t,n,o){let i=kt(e,t),s=i.measures.includes(o)?{measure:e.columns[o].name}:
{};if(n===e.total)return s;let a=i.time<0?i.keys:[i.time,...i.keys],l=u=>Object.fromEntries(a.map(c=>[e.columns[c].name,
u[c]]));return n===e.other?{other:!0,...s}:{keys:l(n),...s}}function k8(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,
"");return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}function Lk(e,t,n){let o=t.keys.find(g=>e.columns[g].name.startsWith("bins("))??t.keys[0]??1,i=t.measures[0]??e.columns.
length-1,s=new Map;for(let g of e.rows){let y=g[t.time];typeof y=="string"&&s.set(y,Date.parse(y)/1e3)}let a=[...s.keys()].
sort((g,y)=>s.get(g)-s.get(y)),l=new Map(a.map((g,y)=>[g,y])),u=pp(e.rows.map(g=>g[o]).filter(g=>typeof g=="number"),n),
c=Math.max(0,u.edges.length-1),p=new Float64Array(a.length*c),m=0;for(let g of e.rows){let y=l.get(g[t.time]),x=g[o],_=g[i];
if(y===void 0||typeof _!="number")continue;let v=typeof x=="number"?u.zero&&x<=0?0:lu(u,x*(1+Math.sign(x)*1e-12)):-1;v>=
0&&v<c?p[y*c+v]+=_:m+=_}let d=a.map((g,y)=>C8(p.subarray(y*c,(y+1)*c))),f=a.map((g,y)=>p.subarray(y*c,(y+1)*c).reduce((x,_)=>x+
_,0));return{starts:a,times:a.map(g=>s.get(g)),edges:u,counts:p,bins:c,largest:Math.max(0,...d),tops:d,sums:f,nulls:m}}function C8(e){
return e.reduce((t,n)=>Math.max(t,n),0)}function Nk(e,t,n,o){return e<=0||t<=0?0:o==="log"?t<=1?1:Math.max(.02,Math.log(
e)/Math.log(t)):o==="column"?e/Math.max(1,n):e/t}function xp(e,t,n,o){return{left:o.alt?0:Math.min(e.column,t.column),right:o.
alt?n.starts.length:Math.max(e.column,t.column)+1,low:o.shift?0:Math.min(e.bin,t.bin),high:o.shift?n.bins:Math.max(e.bin,
t.bin)+1}}var Fk="ao",zk="to",Ik="oo",Hk="no",ih="po",qk="do",Vk="lo",Wk="xo",Uk="so",Kk="co",jk="go",Gk="ho",Jk="Fe";var ki=64,Xk=16,fu=8,eC=24,sh=9;function tC(e){let{matrix:t,lines:n,colors:o,unit:i,zone:s,height:a,unfinished:l,cursor:u,
box:c}=e,[p,m]=M(0),d=W(null),f={width:Math.max(1,p-ki-Xk),height:a-fu-eC},g=C=>{let T=C.currentTarget.getBoundingClientRect(),
R=Math.floor((C.clientX-T.left-ki)/f.width*t.starts.length),S=Math.floor((1-(C.clientY-T.top-fu)/f.height)*t.bins);return{
column:Zk(R,t.starts.length),bin:Zk(S,t.bins)}},y=sc((C,T,R)=>S8(C,T,R,{matrix:t,lines:n,colors:o,unit:i,zone:s,unfinished:l}),
[t,n,o,i,s,l]),x=C=>{let T=g(C);e.onCursor(T,T.column>t.starts.length/2),d.current&&Yk(d.current,C)&&e.onBox(xp(d.current.
from,T,t,{shift:C.shiftKey,alt:C.altKey}))},_=C=>{let T=d.current;d.current=null,T&&!Yk(T,C)&&e.onCell(T.from,new DOMRect(
C.clientX,C.clientY,0,0))},v=C=>({left:`${ki+C.left/t.starts.length*f.width}px`,width:`${(C.right-C.left)/t.starts.length*
f.width}px`,top:`${fu+(1-C.high/t.bins)*f.height}px`,height:`${(C.high-C.low)/t.bins*f.height}px`});return r("div",{class:Fk,
onPointerMove:x,onPointerUp:_,onPointerLeave:()=>e.onCursor(null,!1),onPointerDown:C=>{C.button===0&&(C.currentTarget.setPointerCapture(
C.pointerId),d.current={from:g(C),x:C.clientX,y:C.clientY})},children:[r(dp,{height:a,draw:y,onWidth:m}),u&&t.bins>0&&r(
"div",{class:zk,style:v({left:u.column,right:u.column+1,low:u.bin,high:u.bin+1})}),c&&r("div",{class:Ik,"data-box":"",style:v(
c)})]})}function Zk(e,t){return Math.max(0,Math.min(t-1,e))}function Yk(e,t){return Math.abs(t.clientX-e.x)>3||Math.abs(
t.clientY-e.y)>3}function S8(e,t,n,o){let{matrix:i,lines:s,colors:a,unit:l,zone:u,unfinished:c}=o,p={left:ki,top:fu,width:t-
ki-Xk,height:n-fu-eC};if(e.clearRect(0,0,t,n),i.bins===0||i.starts.length===0)return;e.imageSmoothingEnabled=!1,e.drawImage(
_8(i,a),p.left,p.top,p.width,p.height);let m=g=>p.left+g/i.starts.length*p.width,d=g=>p.top+(1-g/i.bins)*p.height;c>=0&&
fp(e,m(c),p.top,p.left+p.width-m(c),p.height,Ge("--muted"));for(let[g,y]of s.entries())P8(e,y,i,m,d,g);Pa(e,"end","middl\
e");let f=1/0;i.edges.zero&&e.fillText("≤ 0",p.left-8,d(.5));for(let g of mp(i.edges,Math.max(2,Math.floor(p.height/40)))){
let y=d(wi(i.edges,g));f-y<14||(f=y,e.fillText(tt(g,l),p.left-8,y))}$8(e,p,i,m,u)}function _8(e,t){let n=new ImageData(e.
starts.length,e.bins),o=T8();for(let s=0;s<e.starts.length;s++)for(let a=0;a<e.bins;a++){let l=Nk(e.counts[s*e.bins+a],e.
largest,e.tops[s],t);if(l===0)continue;let[u,c,p]=o[Math.min(o.length-1,Math.floor(l*o.length))],m=((e.bins-1-a)*e.starts.
length+s)*4;n.data[m]=u,n.data[m+1]=c,n.data[m+2]=p,n.data[m+3]=255}let i=document.createElement("canvas");return i.width=
e.starts.length,i.height=e.bins,i.getContext("2d").putImageData(n,0,0),i}var Qk=64;function T8(){let e=Array.from({length:sh},
(t,n)=>M8(Ge(`--ramp-${n+1}`)));return Array.from({length:Qk},(t,n)=>{let o=n/(Qk-1)*(sh-1),i=Math.min(sh-2,Math.floor(o));
return[0,1,2].map(s=>Math.round(e[i][s]+(e[i+1][s]-e[i][s])*(o-i)))})}function M8(e){return[1,3,5].map(t=>Number.parseInt(
e.slice(t,t+2),16)||0)}function P8(e,t,n,o,i,s){e.setLineDash([[],[6,4],[2,3]][s%3]);for(let[a,l]of[[4,Ge("--surface")],
[2,Ge("--selection")]]){e.lineWidth=a,e.strokeStyle=l,e.globalAlpha=a===4?.7:1,e.beginPath();let u=!1;t.values.forEach((c,p)=>{
if(c===null){u=!1;return}let[m,d]=[o(p+.5),i(wi(n.edges,c))];u?e.lineTo(m,d):e.moveTo(m,d),u=!0}),e.stroke()}e.globalAlpha=
1,e.setLineDash([])}function $8(e,t,n,o,i){Pa(e,"center","top");let{times:s}=n,a=s.length>1?(s.at(-1)-s[0])/(s.length-1):
86400,l=Math.max(1,Math.ceil(s.length/Math.max(1,Math.floor(t.width/88)))),u=a<86400&&a*l>6*3600,c=-1/0;s.forEach((p,m)=>{
let{hour:d,minute:f}=Zi(p*1e3,i);if(u?d!==0||f!==0:m%l!==0)return;let g=G(p*1e3,i,a>=27*86400?"month":a>=86400||d===0&&f===
0?"dayShort":a<60?"clockSecond":"clock"),y=e.measureText(g).width/2,x=o(m),_=Math.max(t.left+y-8,Math.min(x,t.left+t.width-
y));_-y<c+16||(e.fillText(g,_,t.top+t.height+8),e.fillRect(Math.round(x),t.top+t.height,1,4),c=_+y)})}function nC({answer:e,document:t,bins:n,zone:o,colors:i,lines:s,end:a,box:l,onBox:u,onCell:c,actions:p}){let m=J(()=>Lk(
e,kt(e,t),n),[e,t,n.count,n.scale]),[d,f]=M(null),[g,y]=M(null),x=Dt(n.value),_=wo(m.times),v=m.times.findIndex(T=>(T+_)*
1e3>a+1e3),C=T=>{let R=d?.cell??{column:0,bin:0},S=D8(T.key,R,m);if(S){let L=g??R;return T.shiftKey&&u(xp(L,S,m,{shift:!1,
alt:!1}),m),y(T.shiftKey?L:null),f({cell:S,left:S.column>m.starts.length/2}),!0}if(T.key==="Escape"&&l)return u(null,m),
!0;if(T.key!=="Enter"&&T.key!=="."||!d)return!1;let D=T.target.getBoundingClientRect();return c(d.cell,m,new DOMRect(D.left+
ki+(R.column+.5)/m.starts.length*(D.width-ki-16),D.top+(1-R.bin/m.bins)*320,0,0)),!0};return r(ze,{title:r(O,{children:[
"Heat map of ",r($,{value:n.value,most:64})," over time"]}),summary:R8(m,n,o),onKey:C,announced:d?oC(m,d.cell,n,o,_).join(
", "):"",table:r(Nn,{answer:e,document:t,zone:o}),legend:r(O8,{matrix:m,colors:i,lines:s}),...p===void 0?{}:{actions:p},
children:[r(tC,{matrix:m,lines:s,colors:i,unit:x,zone:o,height:400,unfinished:v,cursor:d?.cell??null,box:l,onCursor:(T,R)=>f(
T&&{cell:T,left:R}),onBox:T=>u(T,m),onCell:(T,R)=>c(T,m,R)}),d&&m.bins>0&&r(E8,{matrix:m,cell:d.cell,bins:n,zone:o,step:_,
start:d.left,unit:x})]})}function D8(e,{column:t,bin:n},o){let i=new Map([["ArrowRight",{column:t+1,bin:n}],["ArrowLeft",
{column:t-1,bin:n}],["ArrowUp",{column:t,bin:n+1}],["ArrowDown",{column:t,bin:n-1}],["Home",{column:0,bin:n}],["End",{column:o.
starts.length-1,bin:n}]]).get(e);return!i||o.bins===0?null:{column:Math.max(0,Math.min(i.column,o.starts.length-1)),bin:Math.
max(0,Math.min(i.bin,o.bins-1))}}function oC(e,{column:t,bin:n},o,i,s){let a=e.counts[t*e.bins+n]??0,l=e.sums[t]??0;return[
`${vn(e.times[t]*1e3,s,i)} ${ua(i,e.times[t]*1e3)}`,$a(e.edges,{from:n,to:n+1},o.value),`${N(a)} events, ${I(l===0?0:a/l)}\
 of the column`]}function E8({matrix:e,cell:t,bins:n,zone:o,step:i,start:s}){let[a,l,u]=oC(e,t,n,o,i),c=Math.max(1,e.tops[t.
column]??1),p=e.counts.subarray(t.column*e.bins,(t.column+1)*e.bins);return r("div",{class:be(Wk,s&&Uk),"aria-hidden":"t\
rue",children:[r("div",{class:jk,children:a}),r("div",{class:Kk,children:l}),r("div",{children:u}),r("div",{class:Gk,children:Array.
from(p,(m,d)=>r("div",{class:Jk,"data-here":d===t.bin,style:{height:`${m/c*100}%`}},d))})]})}var A8=9;function O8({matrix:e,
colors:t,lines:n}){let o=t==="column"?"0 %":"1",i=t==="column"?"most of its column":q(e.largest);return r("div",{class:Hk,
children:[r("span",{class:ih,children:[o,r("span",{class:qk,children:Array.from({length:A8},(s,a)=>r("span",{class:Vk,style:{
background:`var(--ramp-${a+1})`}},a))}),i," ",t==="log"&&"(log)"]}),n.map(({name:s},a)=>r("span",{class:ih,children:[r("\
svg",{width:"24",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"24",y2:"4","stroke-width":"2","str\
oke-dasharray":["","6 4","2 3"][a%3],style:{stroke:"var(--selection)"}})}),s]},s)),e.nulls>0&&r("span",{children:[N(e.nulls),
" without a value are not drawn"]}),r("span",{children:"Drag a box; Shift: full height; Alt: full width"})]})}function R8(e,t,n){
let o=e.sums.reduce((a,l)=>a+l,0),i=e.sums.indexOf(Math.max(0,...e.sums)),s=e.times[i];return`Heat map of ${Z(t.value).text}\
 over time, ${e.starts.length} buckets by ${e.bins} bins, ${q(o)} events${s===void 0?"":`, most at ${vn(s*1e3,wo(e.times),
n)}`}`}var L8=[{value:"log",label:"Log"},{value:"linear",label:"Lin"},{value:"column",label:"Per column"}],N8=[["p50",.5],["p95",
.95],["p99",.99]];function rC({answer:e,of:t,bins:n,zone:o,actions:i}){let[s,a]=M("log"),[l,u]=M([]),[c,p]=M(null),{openAt:m,
menu:d}=gr(),f=z8(t,n.value,l);U(()=>p(null),[JSON.stringify(t)]);let g=e.query?.to,y=Math.min(Date.now(),g===void 0?1/0:
Date.parse(String(g))),x=(v,C)=>({time:nh(C.starts,v.left,v.right,g),...v.low===0&&v.high===C.bins?{}:{range:mu(n,C.edges,
{from:v.low,to:v.high})}}),_=e.total?.at(-1);return r(O,{children:[r(nC,{answer:e,document:t,bins:n,zone:o,colors:s,lines:f,
end:y,box:c?.box??null,onBox:(v,C)=>p(v&&{box:v,matrix:C}),onCell:({column:v,bin:C},T,R)=>m({document:t,mark:x({left:v,right:v+
1,low:C,high:C+1},T),anchor:R,value:T.counts[v*T.bins+C]}),actions:r(O,{children:[r(yp,{bins:n,document:de.value,onDocument:v=>pe(
{document:v})}),r("span",{class:Ak,children:"Colour"}),r(wt,{label:"Colour",choices:L8,value:s,onChange:a}),r(nn,{small:!0,
kind:"outlined",after:"down",menuLabel:"Percentiles over it",items:N8.map(([v,C])=>({label:v,checked:l.includes(C),act:()=>u(
l.includes(C)?l.filter(T=>T!==C):[...l,C].sort())})),children:l.length===0?"Percentiles":l.map(v=>`p${v*100}`).join(", ")}),
i]})}),c&&r(Da,{document:t,mark:x(c.box,c.matrix),label:B8(c.box,c.matrix,n,o),total:typeof _=="number"?_:void 0,onClear:()=>p(
null),children:r(E,{small:!0,kind:"outlined",icon:"search",onClick:()=>F8(c.box,c.matrix,n,g),children:"Zoom"})}),d]})}function B8(e,t,n,o){
let i=wo(t.times),s=vn(t.times[e.left]*1e3,i,o),a=vn((t.times[e.right]??t.times.at(-1)+i)*1e3,i,o),l=e.low===0&&e.high===
t.bins?`any ${n.value}`:`${n.value} ${$a(t.edges,{from:e.low,to:e.high},n.value)}`;return`${s} to ${a}, ${l}`}function F8(e,t,n,o){
let{from:i,to:s}=nh(t.starts,e.left,e.right,o),a=mu(n,t.edges,{from:e.low,to:e.high}),u=e.low===0&&e.high===t.bins?[]:[a.
from===null?"":`${n.value} >= ${a.from}`,a.to===null?"":`${n.value} < ${a.to}`].filter(m=>m!==""),c=de.value,p=[c.where===
void 0?"":/\bor\b/i.test(c.where)?`(${c.where})`:c.where,...u].filter(m=>m!=="").join(" and ");Ne({document:ye(ye(ye(c,"\
from",i),"to",s),"where",p===""?void 0:p)},"zoom")}function z8(e,t,n){let{compare:o,...i}=Ae(e),s=ge(e.aggregate?.by).find(
vi),a=n.map((c,p)=>`quantile(${t}, ${c}) as p_${p}`),l=n.length===0||s===void 0?null:{...i,aggregate:{measures:a,by:[s]}},
{answer:u}=at(l);return!l||!u||!("rows"in u)||u.columns.length!==n.length+1?I8:n.map((c,p)=>({name:`p${c*100}`,values:u.
rows.map(m=>typeof m[p+1]=="number"?m[p+1]:null)}))}var I8=[];var ah=me(0);function iC(e,t,n){let[o,i]=M([]),s=ah.value;return U(()=>{let a=new AbortController,l=new URLSearchParams(
{dataset:e});return typeof t=="string"&&l.set("from",t),typeof n=="string"&&l.set("to",n),Se(`v1/notes?${l.toString()}`,
{signal:a.signal}).then(u=>i(u.notes),()=>{}),()=>a.abort()},[e,t,n,s]),o}async function sC(e){await Se("v1/notes",{body:e}),
ah.value++}async function aC(e){await Se(`v1/notes/${encodeURIComponent(e)}`,{method:"DELETE"}),ah.value++}var lC="uo",uC="mo",cC="vo",pC="z",mC="bo",dC="wo",fC="yo";var q8=12;function wp({rows:e,all:t,hidden:n,onHidden:o,text:i,onMenu:s}){let[a,l]=M(""),u=m=>m.keys.map(d=>Z(d).text).join(
", "),c=a===""?e:e.filter(m=>u(m).toLowerCase().includes(a.toLowerCase())),p=(m,d)=>{let f=e.filter(x=>x.key!==m.key).map(
x=>x.key),g=!n.has(m.key)&&f.every(x=>n.has(x));if(!d)return o(g?new Set:new Set(f));let y=new Set(n);y.delete(m.key)||y.
add(m.key),o(y)};return r("div",{class:lC,children:[e.length>=q8&&r("input",{class:uC,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:m=>l(m.currentTarget.value)}),r("div",{class:cC,children:c.map(m=>r("button",{type:"butt\
on",class:pC,"aria-pressed":!n.has(m.key),onClick:d=>p(m,d.ctrlKey||d.metaKey),onContextMenu:s&&(d=>{d.preventDefault(),
s(m,d.currentTarget)}),onKeyDown:s&&(d=>{d.key==="."&&(d.preventDefault(),d.stopPropagation(),s(m,d.currentTarget))}),children:[
r("svg",{width:"16",height:"8","aria-hidden":"true",children:r("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","\
stroke-dasharray":ca(m.color).join(" "),style:{stroke:`var(${Xt(m.color)})`}})}),r("span",{class:mC,children:r($,{value:m.
keys.length===1?m.keys[0]:m.keys,most:48,middle:!0})}),r("span",{class:dC,children:m.last===null?"–":i(m.last)})]},m.key))}),
t>e.length&&r("p",{class:fC,children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var gC="ko",yC="zo",bC="jo",lh="Xo",vC="So",xC="Bo",wC="Co",kC="Eo",CC="Io",uh="Uo";var ch=12;function SC({lines:e,former:t,rows:n,hidden:o,at:i,left:s,zone:a,text:l,unfinished:u}){let c=e.times[i];if(c===
void 0)return null;let m=n.map((f,g)=>({row:f,value:e.series[g].values[i]??null,low:e.series[g].low?.[i]??null,high:e.series[g].
high?.[i]??null,before:_C(t,f.key,i)})).filter(({row:f})=>!o.has(f.key)).toSorted((f,g)=>(g.value??-1/0)-(f.value??-1/0)),
d=wo(e.times);return r("div",{class:be(yC,s>400&&bC),"aria-hidden":"true",children:[r("div",{class:lh,children:[vn(c*1e3,
d,a)," ",ua(a,c*1e3)]}),m.slice(0,ch).map(({row:f,value:g,low:y,high:x,before:_})=>r("div",{class:vC,children:[r("span",
{class:xC,style:{background:`var(${Xt(f.color)})`}}),r("span",{class:wC,children:f.keys.length===0?"":f.keys.map(v=>Z(v).
text).join(", ")}),r("span",{class:kC,children:g===null?"–":y!==null&&x!==null?`${l(y)} – ${l(x)}`:l(g)}),_!==void 0&&
r("span",{class:CC,children:g!==null&&_?mn(g/_-1):"–"})]},f.key)),m.length>ch&&r("div",{class:lh,children:[m.length-ch,
" more"]}),t&&t.times[i]!==void 0&&r("div",{class:uh,children:["against ",vn(t.times[i]*1e3,d,a)]}),u&&r("div",{class:uh,
children:"this bucket is not over yet"})]})}function _C(e,t,n){if(e)return e.series.find(o=>JSON.stringify(o.keys)===t)?.
values[n]??null}function TC(e,t,n,o,i){let s=e.times[n];if(s===void 0)return"";let a=e.series.slice(0,8).map(({keys:l,values:u})=>{
let c=u[n]??null,p=_C(t,JSON.stringify(l),n),m=c!==null&&p?`, ${mn(c/p-1)}`:"";return`${l.map(d=>Z(d).text).join(", ")} ${c===
null?"nothing":i(c)}${m}`.trim()});return`${vn(s*1e3,wo(e.times),o)}: ${a.join("; ")}`}var MC="Ho",PC="Lo",$C="Ge",DC="Mo";function EC({box:e,flags:t,zone:n}){let o=t.filter(({from:i,to:s})=>(s??i)>=e.from&&i<=e.to);return r(O,{children:o.map(
i=>r(W8,{flag:i,box:e,zone:n},i.id))})}function W8({flag:e,box:t,zone:n}){let o=l=>t.left+Math.max(0,Math.min(1,(l-t.from)/
(t.to-t.from)))*t.width,i=o(e.from),s=`${G(e.from*1e3,n)}: ${re(e.text)}`,a=ur(s);return r(O,{children:[e.to!==null&&r("\
span",{class:PC,style:{left:`${i}px`,width:`${o(e.to)-i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("span",{class:MC,
style:{left:`${i}px`,top:`${t.top}px`,height:`${t.height}px`}}),r("button",{type:"button",class:$C,style:{left:`${i}px`,
top:`${t.top+t.height-26}px`},"aria-label":`Note ${s}`,...a,onPointerUp:l=>l.stopPropagation(),onClick:l=>e.onOpen(l.currentTarget),
children:r(ce,{name:"save",size:12})})]})}function AC({box:e,from:t,to:n}){let o=i=>e.left+Math.max(0,Math.min(1,(i-e.from)/
(e.to-e.from)))*e.width;return r("span",{class:DC,style:{left:`${o(t)}px`,width:`${Math.max(2,o(n)-o(t))}px`,top:`${e.top}\
px`,height:`${e.height}px`}})}var U8="uplot",K8="u-hz",j8="u-vt",G8="u-title",J8="u-wrap",Z8="u-under",Y8="u-over",Q8="u-axis",gs="u-off",X8="u-select",
e3="u-cursor-x",t3="u-cursor-y",n3="u-cursor-pt",o3="u-legend",r3="u-live",i3="u-inline",s3="u-series",a3="u-marker",OC="\
u-label",l3="u-value",gu="width",yu="height";var RC="bottom",Ea="left",ph="right",Ph="#000",LC=Ph+"0",mh="mousemove",NC="mousedown",dh="mouseup",BC="mouseenter",FC="\
mouseleave",zC="dblclick",u3="resize",c3="scroll",IC="change",Mp="dppxchange",$h="--",Fa=typeof window<"u",bh=Fa?document:
null,Oa=Fa?window:null,p3=Fa?navigator:null,Ve,Cp;function vh(){let e=devicePixelRatio;Ve!=e&&(Ve=e,Cp&&wh(IC,Cp,vh),Cp=
matchMedia(`(min-resolution: ${Ve-.001}dppx) and (max-resolution: ${Ve+.001}dppx)`),ys(IC,Cp,vh),Oa.dispatchEvent(new CustomEvent(
Mp)))}function no(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function xh(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function pt(e,t,n){e.style[t]=n+"px"}function Vo(e,t,n,o){let i=bh.createElement(e);return t!=null&&no(i,
t),n?.insertBefore(i,o),i}function ko(e,t){return Vo("div",e,t)}var HC=new WeakMap;function br(e,t,n,o,i){let s="transla\
te("+t+"px,"+n+"px)",a=HC.get(e);s!=a&&(e.style.transform=s,HC.set(e,s),t<0||n<0||t>o||n>i?no(e,gs):xh(e,gs))}var qC=new WeakMap;
function VC(e,t,n){let o=t+n,i=qC.get(e);o!=i&&(qC.set(e,o),e.style.background=t,e.style.borderColor=n)}var WC=new WeakMap;
function UC(e,t,n,o){let i=t+""+n,s=WC.get(e);i!=s&&(WC.set(e,i),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Dh={passive:!0},m3={...Dh,capture:!0};function ys(e,t,n,o){t.addEventListener(
e,n,o?m3:Dh)}function wh(e,t,n,o){t.removeEventListener(e,n,Dh)}Fa&&vh();function Wo(e,t,n,o){let i;n=n||0,o=o||t.length-
1;let s=o<=2147483647;for(;o-n>1;)i=s?n+o>>1:oo((n+o)/2),t[i]<e?n=i:o=i;return e-t[n]<=t[o]-e?n:o}function vS(e){return(n,o,i)=>{
let s=-1,a=-1;for(let l=o;l<=i;l++)if(e(n[l])){s=l;break}for(let l=i;l>=o;l--)if(e(n[l])){a=l;break}return[s,a]}}var xS=e=>e!=
null,wS=e=>e!=null&&e>0,Dp=vS(xS),d3=vS(wS);function f3(e,t,n,o=0,i=!1){let s=i?d3:Dp,a=i?wS:xS;[t,n]=s(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];a(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??nt,u??-nt]}function Ep(e,t,n,o){let i=GC(e),s=GC(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let a=n==10?
Wr:kS,l=i==1?oo:Co,u=s==1?Co:oo,c=l(a(Wt(e))),p=u(a(Wt(t))),m=Ra(n,c),d=Ra(n,p);return n==10&&(c<0&&(m=ot(m,-c)),p<0&&(d=
ot(d,-p))),o||n==2?(e=m*i,t=d*s):(e=TS(e,m),t=Ap(t,d)),[e,t]}function Eh(e,t,n,o){let i=Ep(e,t,n,o);return e==0&&(i[0]=0),
t==0&&(i[1]=0),i}var Ah=.1,KC={mode:3,pad:Ah},vu={pad:0,soft:null,mode:0},h3={min:vu,max:vu};function Pp(e,t,n,o){return Op(
n)?jC(e,t,n):(vu.pad=n,vu.soft=o?0:null,vu.mode=o?3:0,jC(e,t,h3))}function Ie(e,t){return e??t}function g3(e,t,n){for(t=
Ie(t,0),n=Ie(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function jC(e,t,n){let o=n.min,i=n.max,s=Ie(o.pad,
0),a=Ie(i.pad,0),l=Ie(o.hard,-nt),u=Ie(i.hard,nt),c=Ie(o.soft,nt),p=Ie(i.soft,-nt),m=Ie(o.mode,0),d=Ie(i.mode,0),f=t-e,g=Wr(
f),y=Dn(Wt(e),Wt(t)),x=Wr(y),_=Wt(x-g);(f<1e-24||_>10)&&(f=0,(e==0||t==0)&&(f=1e-24,m==2&&c!=nt&&(s=0),d==2&&p!=-nt&&(a=
0)));let v=f||y||1e3,C=Wr(v),T=Ra(10,oo(C)),R=v*(f==0?e==0?.1:1:s),S=ot(TS(e-R,T/10),24),D=e>=c&&(m==1||m==3&&S<=c||m==2&&
S>=c)?c:nt,L=Dn(l,S<D&&e>=D?D:Uo(D,S)),B=v*(f==0?t==0?.1:1:a),H=ot(Ap(t+B,T/10),24),z=t<=p&&(d==1||d==3&&H>=p||d==2&&H<=
p)?p:-nt,oe=Uo(u,H>z&&t<=z?z:Dn(z,H));return L==oe&&L==0&&(oe=100),[L,oe]}var y3=new Intl.NumberFormat(Fa?p3.language:"e\
n-US"),Oh=e=>y3.format(e),ro=Math,Tp=ro.PI,Wt=ro.abs,oo=ro.floor,Vt=ro.round,Co=ro.ceil,Uo=ro.min,Dn=ro.max,Ra=ro.pow,GC=ro.
sign,Wr=ro.log10,kS=ro.log2,b3=(e,t=1)=>ro.sinh(e)*t,fh=(e,t=1)=>ro.asinh(e/t),nt=1/0;function JC(e){return(Wr((e^e>>31)-
(e>>31))|0)+1}function kh(e,t,n){return Uo(Dn(e,t),n)}function CS(e){return typeof e=="function"}function Oe(e){return CS(
e)?e:()=>e}var v3=()=>{},SS=e=>e,_S=(e,t)=>t,x3=e=>null,ZC=e=>!0,YC=(e,t)=>e==t,w3=/\.\d*?(?=9{6,}|0{6,})/gm,bs=e=>{if(PS(
e)||Si.has(e))return e;let t=`${e}`,n=t.match(w3);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[i,
s]=t.split("e");return+`${bs(i)}e${s}`}return ot(e,o)};function fs(e,t){return bs(ot(bs(e/t))*t)}function Ap(e,t){return bs(
Co(bs(e/t))*t)}function TS(e,t){return bs(oo(bs(e/t))*t)}function ot(e,t=0){if(PS(e))return e;let n=10**t,o=e*n*(1+Number.
EPSILON);return Vt(o)/n}var Si=new Map;function MS(e){return((""+e).split(".")[1]||"").length}function wu(e,t,n,o){let i=[],
s=o.map(MS);for(let a=t;a<n;a++){let l=Wt(a),u=ot(Ra(e,a),l);for(let c=0;c<o.length;c++){let p=e==10?+`${o[c]}e${a}`:o[c]*
u,m=(a>=0?0:l)+(a>=s[c]?0:s[c]),d=e==10?p:ot(p,m);i.push(d),Si.set(d,m)}}return i}var xu={},Rh=[],La=[null,null],Ci=Array.
isArray,PS=Number.isInteger,k3=e=>e===void 0;function QC(e){return typeof e=="string"}function Op(e){let t=!1;if(e!=null){
let n=e.constructor;t=n==null||n==Object}return t}function C3(e){return e!=null&&typeof e=="object"}var S3=Object.getPrototypeOf(
Uint8Array),$S="__proto__";function Na(e,t=Op){let n;if(Ci(e)){let o=e.find(i=>i!=null);if(Ci(o)||t(o)){n=Array(e.length);
for(let i=0;i<e.length;i++)n[i]=Na(e[i],t)}else n=e.slice()}else if(e instanceof S3)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=$S&&(n[o]=Na(e[o],t))}else n=e;return n}function Bt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let i in o)
i!=$S&&(Op(e[i])?Bt(e[i],Na(o[i])):e[i]=Na(o[i]))}return e}var _3=0,T3=1,M3=2;function P3(e,t,n){for(let o=0,i,s=-1;o<t.
length;o++){let a=t[o];if(a>s){for(i=a-1;i>=0&&e[i]==null;)e[i--]=null;for(i=a+1;i<n&&e[i]==null;)e[s=i++]=null}}}function $3(e,t){
if(A3(e)){let a=e[0].slice();for(let l=1;l<e.length;l++)a.push(...e[l].slice(1));return O3(a[0])||(a=E3(a)),a}let n=new Set;
for(let a=0;a<e.length;a++){let u=e[a][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let o=[Array.from(n).sort((a,l)=>a-
l)],i=o[0].length,s=new Map;for(let a=0;a<i;a++)s.set(o[0][a],a);for(let a=0;a<e.length;a++){let l=e[a],u=l[0];for(let c=1;c<
l.length;c++){let p=l[c],m=Array(i).fill(void 0),d=t?t[a][c]:T3,f=[];for(let g=0;g<p.length;g++){let y=p[g],x=s.get(u[g]);
y===null?d!=_3&&(m[x]=y,d==M3&&f.push(x)):m[x]=y}P3(m,f,i),o.push(m)}}return o}var D3=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function E3(e){let t=e[0],n=t.length,o=Array(n);for(let s=0;s<o.length;s++)o[s]=s;o.sort(
(s,a)=>t[s]-t[a]);let i=[];for(let s=0;s<e.length;s++){let a=e[s],l=Array(n);for(let u=0;u<n;u++)l[u]=a[o[u]];i.push(l)}
return i}function A3(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let i=e[o][0];if(i.length!=n)return!1;if(i!=
t){for(let s=0;s<n;s++)if(i[s]!=t[s])return!1}}return!0}function O3(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,i=n-
1;for(;o<=i&&e[o]==null;)o++;for(;i>=o&&e[i]==null;)i--;if(i<=o)return!0;let s=Dn(1,oo((i-o+1)/t));for(let a=e[o],l=o+s;l<=
i;l+=s){let u=e[l];if(u!=null){if(u<=a)return!1;a=u}}return!0}var DS=["January","February","March","April","May","June",
"July","August","September","October","November","December"],ES=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function AS(e){return e.slice(0,3)}var R3=ES.map(AS),L3=DS.map(AS),N3={MMMM:DS,MMM:L3,WWWW:ES,WWW:R3};function hu(e){
return(e<10?"0":"")+e}function B3(e){return(e<10?"00":e<100?"0":"")+e}var F3={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>hu(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>hu(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>hu(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>hu(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>hu(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>B3(e.getMilliseconds())};function Lh(e,t){t=t||N3;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=o.exec(
e);)n.push(i[0][0]=="{"?F3[i[1]]:i[0]);return s=>{let a="";for(let l=0;l<n.length;l++)a+=typeof n[l]=="string"?n[l]:n[l](
s,t);return a}}var z3=new Intl.DateTimeFormat().resolvedOptions().timeZone;function I3(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==z3?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var OS=e=>e%1==0,$p=[1,2,2.5,5],H3=wu(10,-32,0,$p),RS=wu(10,0,32,$p),q3=RS.filter(OS),hs=H3.concat(
RS),Nh=`
`,LS="{YYYY}",XC=Nh+LS,NS="{M}/{D}",bu=Nh+NS,Sp=bu+"/{YY}",BS="{aa}",V3="{h}:{mm}",Aa=V3+BS,eS=Nh+Aa,tS=":{ss}",Ke=null;
function FS(e){let t=e*1e3,n=t*60,o=n*60,i=o*24,s=i*30,a=i*365,u=(e==1?wu(10,0,3,$p).filter(OS):wu(10,-3,0,$p)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,s,s*2,s*
3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),c=[[a,LS,Ke,Ke,Ke,Ke,Ke,Ke,1],[i*28,"{MMM}",XC,Ke,Ke,Ke,Ke,Ke,1],[i,NS,XC,Ke,
Ke,Ke,Ke,Ke,1],[o,"{h}"+BS,Sp,Ke,bu,Ke,Ke,Ke,1],[n,Aa,Sp,Ke,bu,Ke,Ke,Ke,1],[t,tS,Sp+" "+Aa,Ke,bu+" "+Aa,Ke,eS,Ke,1],[e,tS+
".{fff}",Sp+" "+Aa,Ke,bu+" "+Aa,Ke,eS,Ke,1]];function p(m){return(d,f,g,y,x,_)=>{let v=[],C=x>=a,T=x>=s&&x<a,R=m(g),S=ot(
R*e,3),D=hh(R.getFullYear(),C?0:R.getMonth(),T||C?1:R.getDate()),L=ot(D*e,3);if(T||C){let B=T?x/s:0,H=C?x/a:0,z=S==L?S:ot(
hh(D.getFullYear()+H,D.getMonth()+B,1)*e,3),oe=new Date(Vt(z/e)),Y=oe.getFullYear(),ue=oe.getMonth();for(let ie=0;z<=y;ie++){
let $e=hh(Y+H*ie,ue+B*ie,1),j=$e-m(ot($e*e,3));z=ot((+$e+j)*e,3),z<=y&&v.push(z)}}else{let B=x>=i?i:x,H=oo(g)-oo(S),z=L+
H+Ap(S-L,B);v.push(z);let oe=m(z),Y=oe.getHours()+oe.getMinutes()/n+oe.getSeconds()/o,ue=x/o,ie=d.axes[f]._space,$e=_/ie;
for(;z=ot(z+x,e==1?0:3),!(z>y);)if(ue>1){let j=oo(ot(Y+ue,6))%24,Te=m(z).getHours()-j;Te>1&&(Te=-1),z-=Te*o,Y=(Y+ue)%24;
let De=v[v.length-1];ot((z-De)/x,3)*$e>=.7&&v.push(z)}else v.push(z)}return v}}return[u,c,p]}var[W3,U3,K3]=FS(1),[j3,G3,
J3]=FS(.001);wu(2,-53,53,[1]);function nS(e,t){return e.map(n=>n.map((o,i)=>i==0||i==8||o==null?o:t(i==1||n[8]==0?o:n[1]+
o)))}function oS(e,t){return(n,o,i,s,a)=>{let l=t.find(g=>a>=g[0])||t[t.length-1],u,c,p,m,d,f;return o.map(g=>{let y=e(g),
x=y.getFullYear(),_=y.getMonth(),v=y.getDate(),C=y.getHours(),T=y.getMinutes(),R=y.getSeconds(),S=x!=u&&l[2]||_!=c&&l[3]||
v!=p&&l[4]||C!=m&&l[5]||T!=d&&l[6]||R!=f&&l[7]||l[1];return u=x,c=_,p=v,m=C,d=T,f=R,S(y)})}}function Z3(e,t){let n=Lh(t);
return(o,i,s,a,l)=>i.map(u=>n(e(u)))}function hh(e,t,n){return new Date(e,t,n)}function rS(e,t){return t(e)}var Y3="{YYY\
Y}-{MM}-{DD} {h}:{mm}{aa}";function iS(e,t){return(n,o,i,s)=>s==null?$h:t(e(o))}function Q3(e,t){let n=e.series[t];return n.
width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function X3(e,t){return e.series[t].fill(e,t)}var eB={show:!0,
live:!0,isolate:!1,mount:v3,markers:{show:!0,width:2,stroke:Q3,fill:X3,dash:"solid"},idx:null,idxs:null,values:[]};function tB(e,t){
let n=e.cursor.points,o=ko(),i=n.size(e,t);pt(o,gu,i),pt(o,yu,i);let s=i/-2;pt(o,"marginLeft",s),pt(o,"marginTop",s);let a=n.
width(e,t,i);return a&&pt(o,"borderWidth",a),o}function nB(e,t){let n=e.series[t].points;return n._fill||n._stroke}function oB(e,t){
let n=e.series[t].points;return n._stroke||n._fill}function rB(e,t){return e.series[t].points.size}var gh=[0,0];function iB(e,t,n){
return gh[0]=t,gh[1]=n,gh}function _p(e,t,n,o=!0){return i=>{i.button==0&&(!o||i.target==t)&&n(i)}}function yh(e,t,n,o=!0){
return i=>{(!o||i.target==t)&&n(i)}}var sB={show:!0,x:!0,y:!0,lock:!1,move:iB,points:{one:!1,show:tB,size:rB,width:0,stroke:oB,
fill:nB},bind:{mousedown:_p,mouseup:_p,click:_p,dblclick:_p,mousemove:yh,mouseleave:yh,mouseenter:yh},drag:{setScale:!0,
x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,i)=>o-
i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},zS={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Bh=Bt({},zS,{filter:_S}),IS=Bt({},Bh,{size:10}),HS=Bt({},zS,{show:!1}),Fh='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',qS="bold "+Fh,VS=1.5,sS={show:!0,scale:"x",stroke:Ph,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:qS,side:2,grid:Bh,ticks:IS,border:HS,font:Fh,lineGap:VS,rotate:0},aB="\
Value",lB="Time",aS={show:!0,scale:"x",auto:!1,sorted:1,min:nt,max:-nt,idxs:[]};function uB(e,t,n,o,i){return t.map(s=>s==
null?"":Oh(s))}function cB(e,t,n,o,i,s,a){let l=[],u=Si.get(i)||0;n=a?n:ot(Ap(n,i),u);for(let c=n;c<=o;c=ot(c+i,u))l.push(
Object.is(c,-0)?0:c);return l}function Ch(e,t,n,o,i,s,a){let l=[],u=e.scales[e.axes[t].scale].log,c=u==10?Wr:kS,p=oo(c(n));
i=Ra(u,p),u==10&&(i=hs[Wo(i,hs)]);let m=n,d=i*u;u==10&&(d=hs[Wo(d,hs)]);do l.push(m),m=m+i,u==10&&!Si.has(m)&&(m=ot(m,Si.
get(i))),m>=d&&(i=m,d=i*u,u==10&&(d=hs[Wo(d,hs)]));while(m<=o);return l}function pB(e,t,n,o,i,s,a){let u=e.scales[e.axes[t].
scale].asinh,c=o>u?Ch(e,t,Dn(u,n),o,i):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?Ch(e,t,Dn(u,-o),-n,i):[u]).reverse().map(d=>-d).
concat(p,c)}var WS=/./,mB=/[12357]/,dB=/[125]/,lS=/1/,Sh=(e,t,n,o)=>e.map((i,s)=>t==4&&i==0||s%o==0&&n.test(i.toExponential()[i<
0?1:0])?i:null);function fB(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=e.scales[a],u=e.valToPos,c=s._space,p=u(10,a),m=u(9,a)-
p>=c?WS:u(7,a)-p>=c?mB:u(5,a)-p>=c?dB:lS;if(m==lS){let d=Wt(u(1,a)-p);if(d<c)return Sh(t.slice().reverse(),l.distr,m,Co(
c/d)).reverse()}return Sh(t,l.distr,m,1)}function hB(e,t,n,o,i){let s=e.axes[n],a=s.scale,l=s._space,u=e.valToPos,c=Wt(u(
1,a)-u(2,a));return c<l?Sh(t.slice().reverse(),3,WS,Co(l/c)).reverse():t}function gB(e,t,n,o){return o==null?$h:t==null?
"":Oh(t)}var uS={show:!0,scale:"y",stroke:Ph,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:qS,side:3,
grid:Bh,ticks:IS,border:HS,font:Fh,lineGap:VS,rotate:0};function yB(e,t){let n=3+(e||1)*2;return ot(n*t,3)}function bB(e,t){
let{scale:n,idxs:o}=e.series[0],i=e._data[0],s=e.valToPos(i[o[0]],n,!0),a=e.valToPos(i[o[1]],n,!0),l=Wt(a-s),u=e.series[t],
c=l/(u.points.space*Ve);return o[1]-o[0]<=c}var cS={scale:null,auto:!0,sorted:0,min:nt,max:-nt},US=(e,t,n,o,i)=>i,pS={show:!0,
auto:!0,sorted:0,gaps:US,alpha:1,facets:[Bt({},cS,{scale:"x"}),Bt({},cS,{scale:"y"})]},mS={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:US,alpha:1,points:{show:bB,filter:null},values:null,min:nt,max:-nt,idxs:[],path:null,clip:null};function vB(e,t,n,o,i){
return n/10}var KS={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},xB=Bt({},KS,{time:!1,ori:1}),dS={};
function jS(e,t){let n=dS[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(i=>i!=
o)},pub(o,i,s,a,l,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=i&&n.plots[p].pub(o,i,s,a,l,u,c)}},e!=null&&(dS[e]=n)),
n}var Ba=1,_h=2;function vs(e,t,n){let o=e.mode,i=e.series[t],s=o==2?e._data[t]:e._data,a=e.scales,l=e.bbox,u=s[0],c=o==
2?s[1]:s[t],p=o==2?a[i.facets[0].scale]:a[e.series[0].scale],m=o==2?a[i.facets[1].scale]:a[i.scale],d=l.left,f=l.top,g=l.
width,y=l.height,x=e.valToPosH,_=e.valToPosV;return p.ori==0?n(i,u,c,p,m,x,_,d,f,g,y,Lp,za,Bp,JS,YS):n(i,u,c,p,m,_,x,f,d,
y,g,Np,Ia,Hh,ZS,QS)}function zh(e,t){let n=0,o=0,i=Ie(e.bands,Rh);for(let s=0;s<i.length;s++){let a=i[s];a.series[0]==t?
n=a.dir:a.series[1]==t&&(a.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function wB(e,t,n,o,i){let s=e.mode,a=e.series[t],
l=s==2?a.facets[1].scale:a.scale,u=e.scales[l];return i==-1?u.min:i==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function Ur(e,t,n,o,i,s){
return vs(e,t,(a,l,u,c,p,m,d,f,g,y,x)=>{let _=a.pxRound,v=c.dir*(c.ori==0?1:-1),C=c.ori==0?za:Ia,T,R;v==1?(T=n,R=o):(T=o,
R=n);let S=_(m(l[T],c,y,f)),D=_(d(u[T],p,x,g)),L=_(m(l[R],c,y,f)),B=_(d(s==1?p.max:p.min,p,x,g)),H=new Path2D(i);return C(
H,L,B),C(H,S,B),C(H,S,D),H})}function Rp(e,t,n,o,i,s){let a=null;if(e.length>0){a=new Path2D;let l=t==0?Bp:Hh,u=n;for(let m=0;m<
e.length;m++){let d=e[m];if(d[1]>d[0]){let f=d[0]-u;f>0&&l(a,u,o,f,o+s),u=d[1]}}let c=n+i-u,p=10;c>0&&l(a,u,o-p/2,c,o+s+
p)}return a}function kB(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function Ih(e,t,n,o,i,s,a){let l=[],u=e.
length;for(let c=i==1?n:o;c>=n&&c<=o;c+=i)if(t[c]===null){let m=c,d=c;if(i==1)for(;++c<=o&&t[c]===null;)d=c;else for(;--c>=
n&&t[c]===null;)d=c;let f=s(e[m]),g=d==m?f:s(e[d]),y=m-i;f=a<=0&&y>=0&&y<u?s(e[y]):f;let _=d+i;g=a>=0&&_>=0&&_<u?s(e[_]):
g,g>=f&&l.push([f,g])}return l}function fS(e){return e==0?SS:e==1?Vt:t=>fs(t,e)}function GS(e){let t=e==0?Lp:Np,n=e==0?(i,s,a,l,u,c)=>{
i.arcTo(s,a,l,u,c)}:(i,s,a,l,u,c)=>{i.arcTo(a,s,u,l,c)},o=e==0?(i,s,a,l,u)=>{i.rect(s,a,l,u)}:(i,s,a,l,u)=>{i.rect(a,s,u,
l)};return(i,s,a,l,u,c=0,p=0)=>{c==0&&p==0?o(i,s,a,l,u):(c=Uo(c,l/2,u/2),p=Uo(p,l/2,u/2),t(i,s+c,a),n(i,s+l,a,s+l,a+u,c),
n(i,s+l,a+u,s,a+u,p),n(i,s,a+u,s,a,p),n(i,s,a,s+l,a,c),i.closePath())}}var Lp=(e,t,n)=>{e.moveTo(t,n)},Np=(e,t,n)=>{e.moveTo(
n,t)},za=(e,t,n)=>{e.lineTo(t,n)},Ia=(e,t,n)=>{e.lineTo(n,t)},Bp=GS(0),Hh=GS(1),JS=(e,t,n,o,i,s)=>{e.arc(t,n,o,i,s)},ZS=(e,t,n,o,i,s)=>{
e.arc(n,t,o,i,s)},YS=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(t,n,o,i,s,a)},QS=(e,t,n,o,i,s,a)=>{e.bezierCurveTo(n,t,i,o,a,s)};
function XS(e){return(t,n,o,i,s)=>vs(t,n,(a,l,u,c,p,m,d,f,g,y,x)=>{let{pxRound:_,points:v}=a,C,T;c.ori==0?(C=Lp,T=JS):(C=
Np,T=ZS);let R=ot(v.width*Ve,3),S=(v.size-v.width)/2*Ve,D=ot(S*2,3),L=new Path2D,B=new Path2D,{left:H,top:z,width:oe,height:Y}=t.
bbox;Bp(B,H-D,z-D,oe+D*2,Y+D*2);let ue=ie=>{if(u[ie]!=null){let $e=_(m(l[ie],c,y,f)),j=_(d(u[ie],p,x,g));C(L,$e+S,j),T(L,
$e,j,S,0,Tp*2)}};if(s)s.forEach(ue);else for(let ie=o;ie<=i;ie++)ue(ie);return{stroke:R>0?L:null,fill:L,clip:B,flags:Ba|
_h}})}function e2(e){return(t,n,o,i,s,a)=>{o!=i&&(s!=o&&a!=o&&e(t,n,o),s!=i&&a!=i&&e(t,n,i),e(t,n,a))}}var CB=e2(za),SB=e2(
Ia);function t2(e){let t=Ie(e?.alignGaps,0);return(n,o,i,s)=>vs(n,o,(a,l,u,c,p,m,d,f,g,y,x)=>{[i,s]=Dp(u,i,s);let _=a.pxRound,
v=Y=>_(m(Y,c,y,f)),C=Y=>_(d(Y,p,x,g)),T,R;c.ori==0?(T=za,R=CB):(T=Ia,R=SB);let S=c.dir*(c.ori==0?1:-1),D={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Ba},L=D.stroke,B=!1;if(s-i>=y*4){let Y=ae=>n.posToVal(ae,c.key,!0),ue=null,
ie=null,$e,j,We,He=v(l[S==1?i:s]),Te=v(l[i]),De=v(l[s]),Pe=Y(S==1?Te+1:De-1);for(let ae=S==1?i:s;ae>=i&&ae<=s;ae+=S){let It=l[ae],
dt=(S==1?It<Pe:It>Pe)?He:v(It),Ue=u[ae];dt==He?Ue!=null?(j=Ue,ue==null?(T(L,dt,C(j)),$e=ue=ie=j):j<ue?ue=j:j>ie&&(ie=j)):
Ue===null&&(B=!0):(ue!=null&&R(L,He,C(ue),C(ie),C($e),C(j)),Ue!=null?(j=Ue,T(L,dt,C(j)),ue=ie=$e=j):(ue=ie=null,Ue===null&&
(B=!0)),He=dt,Pe=Y(He+S))}ue!=null&&ue!=ie&&We!=He&&R(L,He,C(ue),C(ie),C($e),C(j))}else for(let Y=S==1?i:s;Y>=i&&Y<=s;Y+=
S){let ue=u[Y];ue===null?B=!0:ue!=null&&T(L,v(l[Y]),C(ue))}let[z,oe]=zh(n,o);if(a.fill!=null||z!=0){let Y=D.fill=new Path2D(
L),ue=a.fillTo(n,o,a.min,a.max,z),ie=C(ue),$e=v(l[i]),j=v(l[s]);S==-1&&([j,$e]=[$e,j]),T(Y,j,ie),T(Y,$e,ie)}if(!a.spanGaps){
let Y=[];B&&Y.push(...Ih(l,u,i,s,S,v,t)),D.gaps=Y=a.gaps(n,o,i,s,Y),D.clip=Rp(Y,c.ori,f,g,y,x)}return oe!=0&&(D.band=oe==
2?[Ur(n,o,i,s,L,-1),Ur(n,o,i,s,L,1)]:Ur(n,o,i,s,L,oe)),D})}function _B(e){let t=Ie(e.align,1),n=Ie(e.ascDesc,!1),o=Ie(e.
alignGaps,0),i=Ie(e.extend,!1);return(s,a,l,u)=>vs(s,a,(c,p,m,d,f,g,y,x,_,v,C)=>{[l,u]=Dp(m,l,u);let T=c.pxRound,{left:R,
width:S}=s.bbox,D=Te=>T(g(Te,d,v,x)),L=Te=>T(y(Te,f,C,_)),B=d.ori==0?za:Ia,H={stroke:new Path2D,fill:null,clip:null,band:null,
gaps:null,flags:Ba},z=H.stroke,oe=d.dir*(d.ori==0?1:-1),Y=L(m[oe==1?l:u]),ue=D(p[oe==1?l:u]),ie=ue,$e=ue;i&&t==-1&&($e=R,
B(z,$e,Y)),B(z,ue,Y);for(let Te=oe==1?l:u;Te>=l&&Te<=u;Te+=oe){let De=m[Te];if(De==null)continue;let Pe=D(p[Te]),ae=L(De);
t==1?B(z,Pe,Y):B(z,ie,ae),B(z,Pe,ae),Y=ae,ie=Pe}let j=ie;i&&t==1&&(j=R+S,B(z,j,Y));let[We,He]=zh(s,a);if(c.fill!=null||We!=
0){let Te=H.fill=new Path2D(z),De=c.fillTo(s,a,c.min,c.max,We),Pe=L(De);B(Te,j,Pe),B(Te,$e,Pe)}if(!c.spanGaps){let Te=[];
Te.push(...Ih(p,m,l,u,oe,D,o));let De=c.width*Ve/2,Pe=n||t==1?De:-De,ae=n||t==-1?-De:De;Te.forEach(It=>{It[0]+=Pe,It[1]+=
ae}),H.gaps=Te=c.gaps(s,a,l,u,Te),H.clip=Rp(Te,d.ori,x,_,v,C)}return He!=0&&(H.band=He==2?[Ur(s,a,l,u,z,-1),Ur(s,a,l,u,z,
1)]:Ur(s,a,l,u,z,He)),H})}function hS(e,t,n,o,i,s,a=nt){if(e.length>1){let l=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==
void 0){if(l!=null){let p=Wt(e[u]-e[l]);p<c&&(c=p,a=Wt(n(e[u],o,i,s)-n(e[l],o,i,s)))}l=u}}return a}function TB(e){e=e||xu;
let t=Ie(e.size,[.6,nt,1]),n=e.align||0,o=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let s=Oe(i),a=1-
t[0],l=Ie(t[1],nt),u=Ie(t[2],1),c=Ie(e.disp,xu),p=Ie(e.each,f=>{}),{fill:m,stroke:d}=c;return(f,g,y,x)=>vs(f,g,(_,v,C,T,R,S,D,L,B,H,z)=>{
let oe=_.pxRound,Y=n,ue=o*Ve,ie=l*Ve,$e=u*Ve,j,We;T.ori==0?[j,We]=s(f,g):[We,j]=s(f,g);let He=T.dir*(T.ori==0?1:-1),Te=T.
ori==0?Bp:Hh,De=T.ori==0?p:(ee,st,Ht,Ls,Bi,or,Fi)=>{p(ee,st,Ht,Bi,Ls,Fi,or)},Pe=Ie(f.bands,Rh).find(ee=>ee.series[0]==g),
ae=Pe!=null?Pe.dir:0,It=_.fillTo(f,g,_.min,_.max,ae),wn=oe(D(It,R,z,B)),dt,Ue,$o,Vn=H,bt=oe(_.width*Ve),nr=!1,Ar=null,po=null,
ei=null,As=null;m!=null&&(bt==0||d!=null)&&(nr=!0,Ar=m.values(f,g,y,x),po=new Map,new Set(Ar).forEach(ee=>{ee!=null&&po.
set(ee,new Path2D)}),bt>0&&(ei=d.values(f,g,y,x),As=new Map,new Set(ei).forEach(ee=>{ee!=null&&As.set(ee,new Path2D)})));
let{x0:Os,size:fl}=c;if(Os!=null&&fl!=null){Y=1,v=Os.values(f,g,y,x),Os.unit==2&&(v=v.map(Ht=>f.posToVal(L+Ht*H,T.key,!0)));
let ee=fl.values(f,g,y,x);fl.unit==2?Ue=ee[0]*H:Ue=S(ee[0],T,H,L)-S(0,T,H,L),Vn=hS(v,C,S,T,H,L,Vn),$o=Vn-Ue+ue}else Vn=hS(
v,C,S,T,H,L,Vn),$o=Vn*a+ue,Ue=Vn-$o;$o<1&&($o=0),bt>=Ue/2&&(bt=0),$o<5&&(oe=SS);let Wu=$o>0,Li=Vn-$o-(Wu?bt:0);Ue=oe(kh(
Li,$e,ie)),dt=(Y==0?Ue/2:Y==He?0:Ue)-Y*He*((Y==0?ue/2:0)+(Wu?bt/2:0));let kn={stroke:null,fill:null,clip:null,band:null,
gaps:null,flags:0},Rs=nr?null:new Path2D,Or=null;if(Pe!=null)Or=f.data[Pe.series[1]];else{let{y0:ee,y1:st}=c;ee!=null&&st!=
null&&(C=st.values(f,g,y,x),Or=ee.values(f,g,y,x))}let Ni=j*Ue,Me=We*Ue;for(let ee=He==1?y:x;ee>=y&&ee<=x;ee+=He){let st=C[ee];
if(st==null)continue;if(Or!=null){let On=Or[ee]??0;if(st-On==0)continue;wn=D(On,R,z,B)}let Ht=T.distr!=2||c!=null?v[ee]:
ee,Ls=S(Ht,T,H,L),Bi=D(Ie(st,It),R,z,B),or=oe(Ls-dt),Fi=oe(Dn(Bi,wn)),Wn=oe(Uo(Bi,wn)),mo=Fi-Wn;if(st!=null){let On=st<0?
Me:Ni,Do=st<0?Ni:Me;nr?(bt>0&&ei[ee]!=null&&Te(As.get(ei[ee]),or,Wn+oo(bt/2),Ue,Dn(0,mo-bt),On,Do),Ar[ee]!=null&&Te(po.get(
Ar[ee]),or,Wn+oo(bt/2),Ue,Dn(0,mo-bt),On,Do)):Te(Rs,or,Wn+oo(bt/2),Ue,Dn(0,mo-bt),On,Do),De(f,g,ee,or-bt/2,Wn,Ue+bt,mo)}}
return bt>0?kn.stroke=nr?As:Rs:nr||(kn._fill=_.width==0?_._fill:_._stroke??_._fill,kn.width=0),kn.fill=nr?po:Rs,kn})}function MB(e,t){
let n=Ie(t?.alignGaps,0);return(o,i,s,a)=>vs(o,i,(l,u,c,p,m,d,f,g,y,x,_)=>{[s,a]=Dp(c,s,a);let v=l.pxRound,C=j=>v(d(j,p,
x,g)),T=j=>v(f(j,m,_,y)),R,S,D;p.ori==0?(R=Lp,D=za,S=YS):(R=Np,D=Ia,S=QS);let L=p.dir*(p.ori==0?1:-1),B=C(u[L==1?s:a]),H=B,
z=[],oe=[];for(let j=L==1?s:a;j>=s&&j<=a;j+=L)if(c[j]!=null){let He=u[j],Te=C(He);z.push(H=Te),oe.push(T(c[j]))}let Y={stroke:e(
z,oe,R,D,S,v),fill:null,clip:null,band:null,gaps:null,flags:Ba},ue=Y.stroke,[ie,$e]=zh(o,i);if(l.fill!=null||ie!=0){let j=Y.
fill=new Path2D(ue),We=l.fillTo(o,i,l.min,l.max,ie),He=T(We);D(j,H,He),D(j,B,He)}if(!l.spanGaps){let j=[];j.push(...Ih(u,
c,s,a,L,C,n)),Y.gaps=j=l.gaps(o,i,s,a,j),Y.clip=Rp(j,p.ori,g,y,x,_)}return $e!=0&&(Y.band=$e==2?[Ur(o,i,s,a,ue,-1),Ur(o,
i,s,a,ue,1)]:Ur(o,i,s,a,ue,$e)),Y})}function PB(e){return MB($B,e)}function $B(e,t,n,o,i,s){let a=e.length;if(a<2)return null;
let l=new Path2D;if(n(l,e[0],t[0]),a==2)o(l,e[1],t[1]);else{let u=Array(a),c=Array(a-1),p=Array(a-1),m=Array(a-1);for(let d=0;d<
a-1;d++)p[d]=t[d+1]-t[d],m[d]=e[d+1]-e[d],c[d]=p[d]/m[d];u[0]=c[0];for(let d=1;d<a-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=
c[d]>0?u[d]=0:(u[d]=3*(m[d-1]+m[d])/((2*m[d]+m[d-1])/c[d-1]+(m[d]+2*m[d-1])/c[d]),isFinite(u[d])||(u[d]=0));u[a-1]=c[a-2];
for(let d=0;d<a-1;d++)i(l,e[d]+m[d]/3,t[d]+u[d]*m[d]/3,e[d+1]-m[d]/3,t[d+1]-u[d+1]*m[d]/3,e[d+1],t[d+1])}return l}var Th=new Set;
function gS(){for(let e of Th)e.syncRect(!0)}Fa&&(ys(u3,Oa,gS),ys(c3,Oa,gS,!0),ys(Mp,Oa,()=>{Ft.pxRatio=Ve}));var DB=t2(),
EB=XS();function yS(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>Mh(s,a,t,n))}
function AB(e,t){return e.map((n,o)=>o==0?{}:Bt({},t,n))}function Mh(e,t,n,o){return Bt({},t==0?n:o,e)}function n2(e,t,n){
return t==null?La:[t,n]}var OB=n2;function RB(e,t,n){return t==null?La:Pp(t,n,Ah,!0)}function o2(e,t,n,o){return t==null?
La:Ep(t,n,e.scales[o].log,!1)}var LB=o2;function r2(e,t,n,o){return t==null?La:Eh(t,n,e.scales[o].log,!1)}var NB=r2;function BB(e,t,n,o,i){
let s=Dn(JC(e),JC(t)),a=t-e,l=Wo(i/o*a,n);do{let u=n[l],c=o*u/a;if(c>=i&&s+(u<5?Si.get(u):0)<=17)return[u,c]}while(++l<n.
length);return[0,0]}function bS(e){let t,n;return e=e.replace(/(\d+)px/,(o,i)=>(t=Vt((n=+i)*Ve))+"px"),[e,t,n]}function FB(e){
e.show&&[e.font,e.labelFont].forEach(t=>{let n=ot(t[2]*Ve,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Ft(e,t,n){
let o={mode:Ie(e.mode,1)},i=o.mode;function s(h,b,w,k){let P=b.valToPct(h);return k+w*(b.dir==-1?1-P:P)}function a(h,b,w,k){
let P=b.valToPct(h);return k+w*(b.dir==-1?P:1-P)}function l(h,b,w,k){return b.ori==0?s(h,b,w,k):a(h,b,w,k)}o.valToPosH=s,
o.valToPosV=a;let u=!1;o.status=0;let c=o.root=ko(U8);if(e.id!=null&&(c.id=e.id),no(c,e.class),e.title){let h=ko(G8,c);h.
textContent=e.title}let p=Vo("canvas"),m=o.ctx=p.getContext("2d"),d=ko(J8,c);ys("click",d,h=>{h.target===g&&(lt!=Ks||ft!=
js)&&un.click(o,h)},!0);let f=o.under=ko(Z8,d);d.appendChild(p);let g=o.over=ko(Y8,d);e=Na(e);let y=+Ie(e.pxAlign,1),x=fS(
y);(e.plugins||[]).forEach(h=>{h.opts&&(e=h.opts(o,e)||e)});let _=e.ms||.001,v=o.series=i==1?yS(e.series||[],aS,mS,!1):AB(
e.series||[null],pS),C=o.axes=yS(e.axes||[],sS,uS,!0),T=o.scales={},R=o.bands=e.bands||[];R.forEach(h=>{h.fill=Oe(h.fill||
null),h.dir=Ie(h.dir,-1)});let S=i==2?v[1].facets[0].scale:v[0].scale,D={axes:mR,series:aR},L=(e.drawOrder||["axes","ser\
ies"]).map(h=>D[h]);function B(h){let b=h.distr==3?w=>Wr(w>0?w:h.clamp(o,w,h.min,h.max,h.key)):h.distr==4?w=>fh(w,h.asinh):
h.distr==100?w=>h.fwd(w):w=>w;return w=>{let k=b(w),{_min:P,_max:A}=h,F=A-P;return(k-P)/F}}function H(h){let b=T[h];if(b==
null){let w=(e.scales||xu)[h]||xu;if(w.from!=null){H(w.from);let k=Bt({},T[w.from],w,{key:h});k.valToPct=B(k),T[h]=k}else{
b=T[h]=Bt({},h==S?KS:xB,w),b.key=h;let k=b.time,P=b.range,A=Ci(P);if((h!=S||i==2&&!k)&&(A&&(P[0]==null||P[1]==null)&&(P=
{min:P[0]==null?KC:{mode:1,hard:P[0],soft:P[0]},max:P[1]==null?KC:{mode:1,hard:P[1],soft:P[1]}},A=!1),!A&&Op(P))){let F=P;
P=(V,K,Q)=>K==null?La:Pp(K,Q,F)}b.range=Oe(P||(k?OB:h==S?b.distr==3?LB:b.distr==4?NB:n2:b.distr==3?o2:b.distr==4?r2:RB)),
b.auto=Oe(A?!1:b.auto),b.clamp=Oe(b.clamp||vB),b._min=b._max=null,b.valToPct=B(b)}}}H("x"),H("y"),i==1&&v.forEach(h=>{H(
h.scale)}),C.forEach(h=>{H(h.scale)});for(let h in e.scales)H(h);let z=T[S],oe=z.distr,Y,ue;z.ori==0?(no(c,K8),Y=s,ue=a):
(no(c,j8),Y=a,ue=s);let ie={};for(let h in T){let b=T[h];(b.min!=null||b.max!=null)&&(ie[h]={min:b.min,max:b.max},b.min=
b.max=null)}let $e=e.tzDate||(h=>new Date(Vt(h/_))),j=e.fmtDate||Lh,We=_==1?K3($e):J3($e),He=oS($e,nS(_==1?U3:G3,j)),Te=iS(
$e,rS(Y3,j)),De=[],Pe=o.legend=Bt({},eB,e.legend),ae=o.cursor=Bt({},sB,{drag:{y:i==2}},e.cursor),It=Pe.show,wn=ae.show,dt=Pe.
markers;Pe.idxs=De,dt.width=Oe(dt.width),dt.dash=Oe(dt.dash),dt.stroke=Oe(dt.stroke),dt.fill=Oe(dt.fill);let Ue,$o,Vn,bt=[],
nr=[],Ar,po=!1,ei={};if(Pe.live){let h=v[1]?v[1].values:null;po=h!=null,Ar=po?h(o,1,0):{_:0};for(let b in Ar)ei[b]=$h}if(It)
if(Ue=Vo("table",o3,c),Vn=Vo("tbody",null,Ue),Pe.mount(o,Ue),po){$o=Vo("thead",null,Ue,Vn);let h=Vo("tr",null,$o);Vo("th",
null,h);for(var As in Ar)Vo("th",OC,h).textContent=As}else no(Ue,i3),Pe.live&&no(Ue,r3);let Os={show:!0},fl={show:!1};function Wu(h,b){
if(b==0&&(po||!Pe.live||i==2))return La;let w=[],k=Vo("tr",s3,Vn,Vn.childNodes[b]);no(k,h.class),h.show||no(k,gs);let P=Vo(
"th",null,k);if(dt.show){let V=ko(a3,P);if(b>0){let K=dt.width(o,b);K&&(V.style.border=K+"px "+dt.dash(o,b)+" "+dt.stroke(
o,b)),V.style.background=dt.fill(o,b)}}let A=ko(OC,P);h.label instanceof HTMLElement?A.appendChild(h.label):A.textContent=
h.label,b>0&&(dt.show||(A.style.color=h.width>0?dt.stroke(o,b):dt.fill(o,b)),kn("click",P,V=>{if(ae._lock)return;Ii(V);let K=v.
indexOf(h);if((V.ctrlKey||V.metaKey)!=Pe.isolate){let Q=v.some((X,te)=>te>0&&te!=K&&X.show);v.forEach((X,te)=>{te>0&&ir(
te,Q?te==K?Os:fl:Os,!0,Ot.setSeries)})}else ir(K,{show:!h.show},!0,Ot.setSeries)},!1),Bs&&kn(BC,P,V=>{ae._lock||(Ii(V),ir(
v.indexOf(h),Js,!0,Ot.setSeries))},!1));for(var F in Ar){let V=Vo("td",l3,k);V.textContent="--",w.push(V)}return[k,w]}let Li=new Map;
function kn(h,b,w,k=!0){let P=Li.get(b)||{},A=ae.bind[h](o,b,w,k);A&&(ys(h,b,P[h]=A),Li.set(b,P))}function Rs(h,b,w){let k=Li.
get(b)||{};for(let P in k)(h==null||P==h)&&(wh(P,b,k[P]),delete k[P]);h==null&&Li.delete(b)}let Or=0,Ni=0,Me=0,ee=0,st=0,
Ht=0,Ls=st,Bi=Ht,or=Me,Fi=ee,Wn=0,mo=0,On=0,Do=0;o.bbox={};let Zm=!1,Uu=!1,Ns=!1,zi=!1,Ku=!1,fo=!1;function Ym(h,b,w){(w||
h!=o.width||b!=o.height)&&Cy(h,b),qs(!1),Ns=!0,Uu=!0,Vs()}function Cy(h,b){o.width=Or=Me=h,o.height=Ni=ee=b,st=Ht=0,eR(),
tR();let w=o.bbox;Wn=w.left=fs(st*Ve,.5),mo=w.top=fs(Ht*Ve,.5),On=w.width=fs(Me*Ve,.5),Do=w.height=fs(ee*Ve,.5)}let YO=3;
function QO(){let h=!1,b=0;for(;!h;){b++;let w=cR(b),k=pR(b);h=b==YO||w&&k,h||(Cy(o.width,o.height),Uu=!0)}}function XO({
width:h,height:b}){Ym(h,b)}o.setSize=XO;function eR(){let h=!1,b=!1,w=!1,k=!1;C.forEach((P,A)=>{if(P.show&&P._show){let{
side:F,_size:V}=P,K=F%2,Q=P.label!=null?P.labelSize:0,X=V+Q;X>0&&(K?(Me-=X,F==3?(st+=X,k=!0):w=!0):(ee-=X,F==0?(Ht+=X,h=
!0):b=!0))}}),Hi[0]=h,Hi[1]=w,Hi[2]=b,Hi[3]=k,Me-=ti[1]+ti[3],st+=ti[3],ee-=ti[2]+ti[0],Ht+=ti[0]}function tR(){let h=st+
Me,b=Ht+ee,w=st,k=Ht;function P(A,F){switch(A){case 1:return h+=F,h-F;case 2:return b+=F,b-F;case 3:return w-=F,w+F;case 0:
return k-=F,k+F}}C.forEach((A,F)=>{if(A.show&&A._show){let V=A.side;A._pos=P(V,A._size),A.label!=null&&(A._lpos=P(V,A.labelSize))}})}
if(ae.dataIdx==null){let h=ae.hover,b=h.skip=new Set(h.skip??[]);b.add(void 0);let w=h.prox=Oe(h.prox),k=h.bias??=0;ae.dataIdx=
(P,A,F,V)=>{if(A==0)return F;let K=F,Q=w(P,A,F,V)??nt,X=Q>=0&&Q<nt,te=z.ori==0?Me:ee,xe=ae.left,qe=t[0],Fe=t[A];if(b.has(
Fe[F])){K=null;let Ee=null,he=null,le;if(k==0||k==-1)for(le=F;Ee==null&&le-- >0;)b.has(Fe[le])||(Ee=le);if(k==0||k==1)for(le=
F;he==null&&le++<Fe.length;)b.has(Fe[le])||(he=le);if(Ee!=null||he!=null)if(X){let ct=Ee==null?-1/0:Y(qe[Ee],z,te,0),St=he==
null?1/0:Y(qe[he],z,te,0),Zt=xe-ct,Ye=St-xe;Zt<=Ye?Zt<=Q&&(K=Ee):Ye<=Q&&(K=he)}else K=he==null?Ee:Ee==null?he:F-Ee<=he-F?
Ee:he}else X&&Wt(xe-Y(qe[F],z,te,0))>Q&&(K=null);return K}}let Ii=h=>{ae.event=h};ae.idxs=De,ae._lock=!1;let yn=ae.points;
yn.show=Oe(yn.show),yn.size=Oe(yn.size),yn.stroke=Oe(yn.stroke),yn.width=Oe(yn.width),yn.fill=Oe(yn.fill);let rr=o.focus=
Bt({},e.focus||{alpha:.3},ae.focus),Bs=rr.prox>=0,Fs=Bs&&yn.one,ho=[],zs=[],Is=[];function Sy(h,b){let w=yn.show(o,b);if(w instanceof
HTMLElement)return no(w,n3),no(w,h.class),br(w,-10,-10,Me,ee),g.insertBefore(w,ho[b]),w}function _y(h,b){if(i==1||b>0){let w=i==
1&&T[h.scale].time,k=h.value;h.value=w?QC(k)?iS($e,rS(k,j)):k||Te:k||gB,h.label=h.label||(w?lB:aB)}if(Fs||b>0){h.width=h.
width==null?1:h.width,h.paths=h.paths||DB||x3,h.fillTo=Oe(h.fillTo||wB),h.pxAlign=+Ie(h.pxAlign,y),h.pxRound=fS(h.pxAlign),
h.stroke=Oe(h.stroke||null),h.fill=Oe(h.fill||null),h._stroke=h._fill=h._paths=h._focus=null;let w=yB(Dn(1,h.width),1),k=h.
points=Bt({},{size:w,width:Dn(1,w*.2),stroke:h.stroke,space:w*2,paths:EB,_stroke:null,_fill:null},h.points);k.show=Oe(k.
show),k.filter=Oe(k.filter),k.fill=Oe(k.fill),k.stroke=Oe(k.stroke),k.paths=Oe(k.paths),k.pxAlign=h.pxAlign}if(It){let w=Wu(
h,b);bt.splice(b,0,w[0]),nr.splice(b,0,w[1]),Pe.values.push(null)}if(wn){De.splice(b,0,null);let w=null;Fs?b==0&&(w=Sy(h,
b)):b>0&&(w=Sy(h,b)),ho.splice(b,0,w),zs.splice(b,0,0),Is.splice(b,0,0)}Jt("addSeries",b)}function nR(h,b){b=b??v.length,
h=i==1?Mh(h,b,aS,mS):Mh(h,b,{},pS),v.splice(b,0,h),_y(v[b],b)}o.addSeries=nR;function oR(h){if(v.splice(h,1),It){Pe.values.
splice(h,1),nr.splice(h,1);let b=bt.splice(h,1)[0];Rs(null,b.firstChild),b.remove()}wn&&(De.splice(h,1),ho.splice(h,1)[0].
remove(),zs.splice(h,1),Is.splice(h,1)),Jt("delSeries",h)}o.delSeries=oR;let Hi=[!1,!1,!1,!1];function rR(h,b){if(h._show=
h.show,h.show){let w=h.side%2,k=T[h.scale];k==null&&(h.scale=w?v[1].scale:S,k=T[h.scale]);let P=k.time;h.size=Oe(h.size),
h.space=Oe(h.space),h.rotate=Oe(h.rotate),Ci(h.incrs)&&h.incrs.forEach(F=>{!Si.has(F)&&Si.set(F,MS(F))}),h.incrs=Oe(h.incrs||
(k.distr==2?q3:P?_==1?W3:j3:hs)),h.splits=Oe(h.splits||(P&&k.distr==1?We:k.distr==3?Ch:k.distr==4?pB:cB)),h.stroke=Oe(h.
stroke),h.grid.stroke=Oe(h.grid.stroke),h.ticks.stroke=Oe(h.ticks.stroke),h.border.stroke=Oe(h.border.stroke);let A=h.values;
h.values=Ci(A)&&!Ci(A[0])?Oe(A):P?Ci(A)?oS($e,nS(A,j)):QC(A)?Z3($e,A):A||He:A||uB,h.filter=Oe(h.filter||(k.distr>=3&&k.log==
10?fB:k.distr==3&&k.log==2?hB:_S)),h.font=bS(h.font),h.labelFont=bS(h.labelFont),h._size=h.size(o,null,b,0),h._space=h._rotate=
h._incrs=h._found=h._splits=h._values=null,h._size>0&&(Hi[b]=!0,h._el=ko(Q8,d))}}function hl(h,b,w,k){let[P,A,F,V]=w,K=b%
2,Q=0;return K==0&&(V||A)&&(Q=b==0&&!P||b==2&&!F?Vt(sS.size/3):0),K==1&&(P||F)&&(Q=b==1&&!A||b==3&&!V?Vt(uS.size/2):0),Q}
let Ty=o.padding=(e.padding||[hl,hl,hl,hl]).map(h=>Oe(Ie(h,hl))),ti=o._padding=Ty.map((h,b)=>h(o,b,Hi,0)),ln,Ut=null,Kt=null,
ju=i==1?v[0].idxs:null,Eo=null,gl=!1;function My(h,b){if(t=h??[],o.data=o._data=t,i==2){ln=0;for(let w=1;w<v.length;w++)
ln+=t[w][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),Eo=t[0],ln=Eo.length;let w=t;if(oe==2){w=t.slice();let k=w[0]=
Array(ln);for(let P=0;P<ln;P++)k[P]=P}o._data=t=w}if(qs(!0),Jt("setData"),oe==2&&(Ns=!0),b!==!1){let w=z;w.auto(o,gl)?Qm():
oi(S,w.min,w.max),zi=zi||ae.left>=0,fo=!0,Vs()}}o.setData=My;function Qm(){gl=!0;let h,b;i==1&&(ln>0?(Ut=ju[0]=0,Kt=ju[1]=
ln-1,h=t[0][Ut],b=t[0][Kt],oe==2?(h=Ut,b=Kt):h==b&&(oe==3?[h,b]=Ep(h,h,z.log,!1):oe==4?[h,b]=Eh(h,h,z.log,!1):z.time?b=h+
Vt(86400/_):[h,b]=Pp(h,b,Ah,!0))):(Ut=ju[0]=h=null,Kt=ju[1]=b=null)),oi(S,h,b)}let Gu,Hs,Xm,ed,td,nd,od,rd,id,Rn;function Py(h,b,w,k,P,A){
h??=LC,w??=Rh,k??="butt",P??=LC,A??="round",h!=Gu&&(m.strokeStyle=Gu=h),P!=Hs&&(m.fillStyle=Hs=P),b!=Xm&&(m.lineWidth=Xm=
b),A!=td&&(m.lineJoin=td=A),k!=nd&&(m.lineCap=nd=k),w!=ed&&m.setLineDash(ed=w)}function $y(h,b,w,k){b!=Hs&&(m.fillStyle=
Hs=b),h!=od&&(m.font=od=h),w!=rd&&(m.textAlign=rd=w),k!=id&&(m.textBaseline=id=k)}function sd(h,b,w,k,P=0){if(k.length>0&&
h.auto(o,gl)&&(b==null||b.min==null)){let A=Ie(Ut,0),F=Ie(Kt,k.length-1),V=w.min==null?f3(k,A,F,P,h.distr==3):[w.min,w.max];
h.min=Uo(h.min,w.min=V[0]),h.max=Dn(h.max,w.max=V[1])}}let Dy={min:null,max:null};function iR(){for(let k in T){let P=T[k];
ie[k]==null&&(P.min==null||ie[S]!=null&&P.auto(o,gl))&&(ie[k]=Dy)}for(let k in T){let P=T[k];ie[k]==null&&P.from!=null&&
ie[P.from]!=null&&(ie[k]=Dy)}ie[S]!=null&&qs(!0);let h={};for(let k in ie){let P=ie[k];if(P!=null){let A=h[k]=Na(T[k],C3);
if(P.min!=null)Bt(A,P);else if(k!=S||i==2)if(ln==0&&A.from==null){let F=A.range(o,null,null,k);A.min=F[0],A.max=F[1]}else
A.min=nt,A.max=-nt}}if(ln>0){v.forEach((k,P)=>{if(i==1){let A=k.scale,F=ie[A];if(F==null)return;let V=h[A];if(P==0){let K=V.
range(o,V.min,V.max,A);V.min=K[0],V.max=K[1],Ut=Wo(V.min,t[0]),Kt=Wo(V.max,t[0]),Kt-Ut>1&&(t[0][Ut]<V.min&&Ut++,t[0][Kt]>
V.max&&Kt--),k.min=Eo[Ut],k.max=Eo[Kt]}else k.show&&k.auto&&sd(V,F,k,t[P],k.sorted);k.idxs[0]=Ut,k.idxs[1]=Kt}else if(P>
0&&k.show&&k.auto){let[A,F]=k.facets,V=A.scale,K=F.scale,[Q,X]=t[P],te=h[V],xe=h[K];te!=null&&sd(te,ie[V],A,Q,A.sorted),
xe!=null&&sd(xe,ie[K],F,X,F.sorted),k.min=F.min,k.max=F.max}});for(let k in h){let P=h[k],A=ie[k];if(P.from==null&&(A==null||
A.min==null)){let F=P.range(o,P.min==nt?null:P.min,P.max==-nt?null:P.max,k);P.min=F[0],P.max=F[1]}}}for(let k in h){let P=h[k];
if(P.from!=null){let A=h[P.from];if(A.min==null)P.min=P.max=null;else{let F=P.range(o,A.min,A.max,k);P.min=F[0],P.max=F[1]}}}
let b={},w=!1;for(let k in h){let P=h[k],A=T[k];if(A.min!=P.min||A.max!=P.max){A.min=P.min,A.max=P.max;let F=A.distr;A._min=
F==3?Wr(A.min):F==4?fh(A.min,A.asinh):F==100?A.fwd(A.min):A.min,A._max=F==3?Wr(A.max):F==4?fh(A.max,A.asinh):F==100?A.fwd(
A.max):A.max,b[k]=w=!0}}if(w){v.forEach((k,P)=>{i==2?P>0&&b.y&&(k._paths=null):b[k.scale]&&(k._paths=null)});for(let k in b)
Ns=!0,Jt("setScale",k);wn&&ae.left>=0&&(zi=fo=!0)}for(let k in ie)ie[k]=null}function sR(h){let b=kh(Ut-1,0,ln-1),w=kh(Kt+
1,0,ln-1);for(;h[b]==null&&b>0;)b--;for(;h[w]==null&&w<ln-1;)w++;return[b,w]}function aR(){if(ln>0){let h=v.some(b=>b._focus)&&
Rn!=rr.alpha;h&&(m.globalAlpha=Rn=rr.alpha),v.forEach((b,w)=>{if(w>0&&b.show&&(Ey(w,!1),Ey(w,!0),b._paths==null)){let k=Rn;
Rn!=b.alpha&&(m.globalAlpha=Rn=b.alpha);let P=i==2?[0,t[w][0].length-1]:sR(t[w]);b._paths=b.paths(o,w,P[0],P[1]),Rn!=k&&
(m.globalAlpha=Rn=k)}}),v.forEach((b,w)=>{if(w>0&&b.show){let k=Rn;Rn!=b.alpha&&(m.globalAlpha=Rn=b.alpha),b._paths!=null&&
Ay(w,!1);{let P=b._paths!=null?b._paths.gaps:null,A=b.points.show(o,w,Ut,Kt,P),F=b.points.filter(o,w,A,P);(A||F)&&(b.points.
_paths=b.points.paths(o,w,Ut,Kt,F),Ay(w,!0))}Rn!=k&&(m.globalAlpha=Rn=k),Jt("drawSeries",w)}}),h&&(m.globalAlpha=Rn=1)}}
function Ey(h,b){let w=b?v[h].points:v[h];w._stroke=w.stroke(o,h),w._fill=w.fill(o,h)}function Ay(h,b){let w=b?v[h].points:
v[h],{stroke:k,fill:P,clip:A,flags:F,_stroke:V=w._stroke,_fill:K=w._fill,_width:Q=w.width}=w._paths;Q=ot(Q*Ve,3);let X=null,
te=Q%2/2;b&&K==null&&(K=Q>0?"#fff":V);let xe=w.pxAlign==1&&te>0;if(xe&&m.translate(te,te),!b){let qe=Wn-Q/2,Fe=mo-Q/2,Ee=On+
Q,he=Do+Q;X=new Path2D,X.rect(qe,Fe,Ee,he)}b?ad(V,Q,w.dash,w.cap,K,k,P,F,A):lR(h,V,Q,w.dash,w.cap,K,k,P,F,X,A),xe&&m.translate(
-te,-te)}function lR(h,b,w,k,P,A,F,V,K,Q,X){let te=!1;K!=0&&R.forEach((xe,qe)=>{if(xe.series[0]==h){let Fe=v[xe.series[1]],
Ee=t[xe.series[1]],he=(Fe._paths||xu).band;Ci(he)&&(he=xe.dir==1?he[0]:he[1]);let le,ct=null;Fe.show&&he&&g3(Ee,Ut,Kt)?(ct=
xe.fill(o,qe)||A,le=Fe._paths.clip):he=null,ad(b,w,k,P,ct,F,V,K,Q,X,le,he),te=!0}}),te||ad(b,w,k,P,A,F,V,K,Q,X)}let Oy=Ba|
_h;function ad(h,b,w,k,P,A,F,V,K,Q,X,te){Py(h,b,w,k,P),(K||Q||te)&&(m.save(),K&&m.clip(K),Q&&m.clip(Q)),te?(V&Oy)==Oy?(m.
clip(te),X&&m.clip(X),Zu(P,F),Ju(h,A,b)):V&_h?(Zu(P,F),m.clip(te),Ju(h,A,b)):V&Ba&&(m.save(),m.clip(te),X&&m.clip(X),Zu(
P,F),m.restore(),Ju(h,A,b)):(Zu(P,F),Ju(h,A,b)),(K||Q||te)&&m.restore()}function Ju(h,b,w){w>0&&(b instanceof Map?b.forEach(
(k,P)=>{m.strokeStyle=Gu=P,m.stroke(k)}):b!=null&&h&&m.stroke(b))}function Zu(h,b){b instanceof Map?b.forEach((w,k)=>{m.
fillStyle=Hs=k,m.fill(w)}):b!=null&&h&&m.fill(b)}function uR(h,b,w,k){let P=C[h],A;if(k<=0)A=[0,0];else{let F=P._space=P.
space(o,h,b,w,k),V=P._incrs=P.incrs(o,h,b,w,k,F);A=BB(b,w,V,k,F)}return P._found=A}function ld(h,b,w,k,P,A,F,V,K,Q){let X=F%
2/2;y==1&&m.translate(X,X),Py(V,F,K,Q,V),m.beginPath();let te,xe,qe,Fe,Ee=P+(k==0||k==3?-A:A);w==0?(xe=P,Fe=Ee):(te=P,qe=
Ee);for(let he=0;he<h.length;he++)b[he]!=null&&(w==0?te=qe=h[he]:xe=Fe=h[he],m.moveTo(te,xe),m.lineTo(qe,Fe));m.stroke(),
y==1&&m.translate(-X,-X)}function cR(h){let b=!0;return C.forEach((w,k)=>{if(!w.show)return;let P=T[w.scale];if(P.min==null){
w._show&&(b=!1,w._show=!1,qs(!1));return}else w._show||(b=!1,w._show=!0,qs(!1));let A=w.side,F=A%2,{min:V,max:K}=P,[Q,X]=uR(
k,V,K,F==0?Me:ee);if(X==0)return;let te=P.distr==2,xe=w._splits=w.splits(o,k,V,K,Q,X,te),qe=P.distr==2?xe.map(le=>Eo[le]):
xe,Fe=P.distr==2?Eo[xe[1]]-Eo[xe[0]]:Q,Ee=w._values=w.values(o,w.filter(o,qe,k,X,Fe),k,X,Fe);w._rotate=A==2?w.rotate(o,Ee,
k,X):0;let he=w._size;w._size=Co(w.size(o,Ee,k,h)),he!=null&&w._size!=he&&(b=!1)}),b}function pR(h){let b=!0;return Ty.forEach(
(w,k)=>{let P=w(o,k,Hi,h);P!=ti[k]&&(b=!1),ti[k]=P}),b}function mR(){for(let h=0;h<C.length;h++){let b=C[h];if(!b.show||
!b._show)continue;let w=b.side,k=w%2,P,A,F=b.stroke(o,h),V=w==0||w==3?-1:1,[K,Q]=b._found;if(b.label!=null){let Sn=b.labelGap*
V,jn=Vt((b._lpos+Sn)*Ve);$y(b.labelFont[0],F,"center",w==2?"top":RC),m.save(),k==1?(P=A=0,m.translate(jn,Vt(mo+Do/2)),m.
rotate((w==3?-Tp:Tp)/2)):(P=Vt(Wn+On/2),A=jn);let Wi=CS(b.label)?b.label(o,h,K,Q):b.label;m.fillText(Wi,P,A),m.restore()}
if(Q==0)continue;let X=T[b.scale],te=k==0?On:Do,xe=k==0?Wn:mo,qe=b._splits,Fe=X.distr==2?qe.map(Sn=>Eo[Sn]):qe,Ee=X.distr==
2?Eo[qe[1]]-Eo[qe[0]]:K,he=b.ticks,le=b.border,ct=he.show?he.size:0,St=Vt(ct*Ve),Zt=Vt((b.alignTo==2?b._size-ct-b.gap:b.
gap)*Ve),Ye=b._rotate*-Tp/180,_t=x(b._pos*Ve),Un=(St+Zt)*V,Cn=_t+Un;A=k==0?Cn:0,P=k==1?Cn:0;let go=b.font[0],Ao=b.align==
1?Ea:b.align==2?ph:Ye>0?Ea:Ye<0?ph:k==0?"center":w==3?ph:Ea,ar=Ye||k==1?"middle":w==2?"top":RC;$y(go,F,Ao,ar);let Kn=b.font[1]*
b.lineGap,yo=qe.map(Sn=>x(l(Sn,X,te,xe))),Oo=b._values;for(let Sn=0;Sn<Oo.length;Sn++){let jn=Oo[Sn];if(jn!=null){k==0?P=
yo[Sn]:A=yo[Sn],jn=""+jn;let Wi=jn.indexOf(`
`)==-1?[jn]:jn.split(/\n/gm);for(let _n=0;_n<Wi.length;_n++){let Qy=Wi[_n];Ye?(m.save(),m.translate(P,A+_n*Kn),m.rotate(
Ye),m.fillText(Qy,0,0),m.restore()):m.fillText(Qy,P,A+_n*Kn)}}}he.show&&ld(yo,he.filter(o,Fe,h,Q,Ee),k,w,_t,St,ot(he.width*
Ve,3),he.stroke(o,h),he.dash,he.cap);let lr=b.grid;lr.show&&ld(yo,lr.filter(o,Fe,h,Q,Ee),k,k==0?2:1,k==0?mo:Wn,k==0?Do:On,
ot(lr.width*Ve,3),lr.stroke(o,h),lr.dash,lr.cap),le.show&&ld([_t],[1],k==0?1:0,k==0?1:2,k==1?mo:Wn,k==1?Do:On,ot(le.width*
Ve,3),le.stroke(o,h),le.dash,le.cap)}Jt("drawAxes")}function qs(h){v.forEach((b,w)=>{w>0&&(b._paths=null,h&&(i==1?(b.min=
null,b.max=null):b.facets.forEach(k=>{k.min=null,k.max=null})))})}let Yu=!1,ud=!1,yl=[];function dR(){ud=!1;for(let h=0;h<
yl.length;h++)Jt(...yl[h]);yl.length=0}function Vs(){Yu||(D3(Ry),Yu=!0)}function fR(h,b=!1){Yu=!0,ud=b,h(o),Ry(),b&&yl.length>
0&&queueMicrotask(dR)}o.batch=fR;function Ry(){if(Zm&&(iR(),Zm=!1),Ns&&(QO(),Ns=!1),Uu){if(pt(f,Ea,st),pt(f,"top",Ht),pt(
f,gu,Me),pt(f,yu,ee),pt(g,Ea,st),pt(g,"top",Ht),pt(g,gu,Me),pt(g,yu,ee),pt(d,gu,Or),pt(d,yu,Ni),p.width=Vt(Or*Ve),p.height=
Vt(Ni*Ve),C.forEach(({_el:h,_show:b,_size:w,_pos:k,side:P})=>{if(h!=null)if(b){let A=P===3||P===0?w:0,F=P%2==1;pt(h,F?"l\
eft":"top",k-A),pt(h,F?"width":"height",w),pt(h,F?"top":"left",F?Ht:st),pt(h,F?"height":"width",F?ee:Me),xh(h,gs)}else no(
h,gs)}),Gu=Hs=Xm=td=nd=od=rd=id=ed=null,Rn=1,xl(!0),st!=Ls||Ht!=Bi||Me!=or||ee!=Fi){qs(!1);let h=Me/or,b=ee/Fi;if(wn&&!zi&&
ae.left>=0){ae.left*=h,ae.top*=b,Ws&&br(Ws,Vt(ae.left),0,Me,ee),Us&&br(Us,0,Vt(ae.top),Me,ee);for(let w=0;w<ho.length;w++){
let k=ho[w];k!=null&&(zs[w]*=h,Is[w]*=b,br(k,Co(zs[w]),Co(Is[w]),Me,ee))}}if(ut.show&&!Ku&&ut.left>=0&&ut.width>0){ut.left*=
h,ut.width*=h,ut.top*=b,ut.height*=b;for(let w in hd)pt(Gs,w,ut[w])}Ls=st,Bi=Ht,or=Me,Fi=ee}Jt("setSize"),Uu=!1}Or>0&&Ni>
0&&(m.clearRect(0,0,p.width,p.height),Jt("drawClear"),L.forEach(h=>h()),Jt("draw")),ut.show&&Ku&&(Qu(ut),Ku=!1),wn&&zi&&
(Vi(null,!0,!1),zi=!1),Pe.show&&Pe.live&&fo&&(dd(),fo=!1),u||(u=!0,o.status=1,Jt("ready")),gl=!1,Yu=!1}o.redraw=(h,b)=>{
Ns=b||!1,h!==!1?oi(S,z.min,z.max):Vs()};function cd(h,b){let w=T[h];if(w.from==null){if(ln==0){let k=w.range(o,b.min,b.max,
h);b.min=k[0],b.max=k[1]}if(b.min>b.max){let k=b.min;b.min=b.max,b.max=k}if(ln>1&&b.min!=null&&b.max!=null&&b.max-b.min<
1e-16)return;h==S&&w.distr==2&&ln>0&&(b.min=Wo(b.min,t[0]),b.max=Wo(b.max,t[0]),b.min==b.max&&b.max++),ie[h]=b,Zm=!0,Vs()}}
o.setScale=cd;let pd,md,Ws,Us,Ly,Ny,Ks,js,By,Fy,lt,ft,ni=!1,un=ae.drag,jt=un.x,Gt=un.y;wn&&(ae.x&&(pd=ko(e3,g)),ae.y&&(md=
ko(t3,g)),z.ori==0?(Ws=pd,Us=md):(Ws=md,Us=pd),lt=ae.left,ft=ae.top);let ut=o.select=Bt({show:!0,over:!0,left:0,width:0,
top:0,height:0},e.select),Gs=ut.show?ko(X8,ut.over?g:f):null;function Qu(h,b){if(ut.show){for(let w in h)ut[w]=h[w],w in
hd&&pt(Gs,w,h[w]);b!==!1&&Jt("setSelect")}}o.setSelect=Qu;function hR(h){if(v[h].show)It&&xh(bt[h],gs);else if(It&&no(bt[h],
gs),wn){let w=Fs?ho[0]:ho[h];w!=null&&br(w,-10,-10,Me,ee)}}function oi(h,b,w){cd(h,{min:b,max:w})}function ir(h,b,w,k){b.
focus!=null&&xR(h),b.show!=null&&v.forEach((P,A)=>{A>0&&(h==A||h==null)&&(P.show=b.show,hR(A),i==2?(oi(P.facets[0].scale,
null,null),oi(P.facets[1].scale,null,null)):oi(P.scale,null,null),Vs())}),w!==!1&&Jt("setSeries",h,b),k&&wl("setSeries",
o,h,b)}o.setSeries=ir;function gR(h,b){Bt(R[h],b)}function yR(h,b){h.fill=Oe(h.fill||null),h.dir=Ie(h.dir,-1),b=b??R.length,
R.splice(b,0,h)}function bR(h){h==null?R.length=0:R.splice(h,1)}o.addBand=yR,o.setBand=gR,o.delBand=bR;function vR(h,b){
v[h].alpha=b,wn&&ho[h]!=null&&(ho[h].style.opacity=b),It&&bt[h]&&(bt[h].style.opacity=b)}let Rr,ri,qi,Js={focus:!0};function xR(h){
if(h!=qi){let b=h==null,w=rr.alpha!=1;v.forEach((k,P)=>{if(i==1||P>0){let A=b||P==0||P==h;k._focus=b?null:A,w&&vR(P,A?1:
rr.alpha)}}),qi=h,w&&Vs()}}It&&Bs&&kn(FC,Ue,h=>{ae._lock||(Ii(h),qi!=null&&ir(null,Js,!0,Ot.setSeries))});function sr(h,b,w){
let k=T[b];w&&(h=h/Ve-(k.ori==1?Ht:st));let P=Me;k.ori==1&&(P=ee,h=P-h),k.dir==-1&&(h=P-h);let A=k._min,F=k._max,V=h/P,K=A+
(F-A)*V,Q=k.distr;return Q==3?Ra(10,K):Q==4?b3(K,k.asinh):Q==100?k.bwd(K):K}function wR(h,b){let w=sr(h,S,b);return Wo(w,
t[0],Ut,Kt)}o.valToIdx=h=>Wo(h,t[0]),o.posToIdx=wR,o.posToVal=sr,o.valToPos=(h,b,w)=>T[b].ori==0?s(h,T[b],w?On:Me,w?Wn:0):
a(h,T[b],w?Do:ee,w?mo:0),o.setCursor=(h,b,w)=>{lt=h.left,ft=h.top,Vi(null,b,w)};function zy(h,b){pt(Gs,Ea,ut.left=h),pt(
Gs,gu,ut.width=b)}function Iy(h,b){pt(Gs,"top",ut.top=h),pt(Gs,yu,ut.height=b)}let bl=z.ori==0?zy:Iy,vl=z.ori==1?zy:Iy;function kR(){
if(It&&Pe.live)for(let h=i==2?1:0;h<v.length;h++){if(h==0&&po)continue;let b=Pe.values[h],w=0;for(let k in b)nr[h][w++].
firstChild.nodeValue=b[k]}}function dd(h,b){if(h!=null&&(h.idxs?h.idxs.forEach((w,k)=>{De[k]=w}):k3(h.idx)||De.fill(h.idx),
Pe.idx=De[0]),It&&Pe.live){for(let w=0;w<v.length;w++)(w>0||i==1&&!po)&&CR(w,De[w]);kR()}fo=!1,b!==!1&&Jt("setLegend")}o.
setLegend=dd;function CR(h,b){let w=v[h],k=h==0&&oe==2?Eo:t[h],P;po?P=w.values(o,h,b)??ei:(P=w.value(o,b==null?null:k[b],
h,b),P=P==null?ei:{_:P}),Pe.values[h]=P}function Vi(h,b,w){By=lt,Fy=ft,[lt,ft]=ae.move(o,lt,ft),ae.left=lt,ae.top=ft,wn&&
(Ws&&br(Ws,Vt(lt),0,Me,ee),Us&&br(Us,0,Vt(ft),Me,ee));let k,P=Ut>Kt;Rr=nt,ri=null;let A=z.ori==0?Me:ee,F=z.ori==1?Me:ee;
if(lt<0||ln==0||P){k=ae.idx=null;for(let V=0;V<v.length;V++){let K=ho[V];K!=null&&br(K,-10,-10,Me,ee)}Bs&&ir(null,Js,!0,
h==null&&Ot.setSeries),Pe.live&&(De.fill(k),fo=!0)}else{let V,K,Q;i==1&&(V=z.ori==0?lt:ft,K=sr(V,S),k=ae.idx=Wo(K,t[0],Ut,
Kt),Q=Y(t[0][k],z,A,0));let X=-10,te=-10,xe=0,qe=0,Fe=!0,Ee="",he="";for(let le=i==2?1:0;le<v.length;le++){let ct=v[le],
St=De[le],Zt=St==null?null:i==1?t[le][St]:t[le][1][St],Ye=ae.dataIdx(o,le,k,K),_t=Ye==null?null:i==1?t[le][Ye]:t[le][1][Ye];
if(fo=fo||_t!=Zt||Ye!=St,De[le]=Ye,le>0&&ct.show){let Un=Ye==null?-10:Ye==k?Q:Y(i==1?t[0][Ye]:t[le][0][Ye],z,A,0),Cn=_t==
null?-10:ue(_t,i==1?T[ct.scale]:T[ct.facets[1].scale],F,0);if(Bs&&_t!=null){let go=z.ori==1?lt:ft,Ao=Wt(rr.dist(o,le,Ye,
Cn,go));if(Ao<Rr){let ar=rr.bias;if(ar!=0){let Kn=sr(go,ct.scale),yo=_t>=0?1:-1,Oo=Kn>=0?1:-1;Oo==yo&&(Oo==1?ar==1?_t>=Kn:
_t<=Kn:ar==1?_t<=Kn:_t>=Kn)&&(Rr=Ao,ri=le)}else Rr=Ao,ri=le}}if(fo||Fs){let go,Ao;z.ori==0?(go=Un,Ao=Cn):(go=Cn,Ao=Un);let ar,
Kn,yo,Oo,lr,Sn,jn=!0,Wi=yn.bbox;if(Wi!=null){jn=!1;let _n=Wi(o,le);yo=_n.left,Oo=_n.top,ar=_n.width,Kn=_n.height}else yo=
go,Oo=Ao,ar=Kn=yn.size(o,le);if(Sn=yn.fill(o,le),lr=yn.stroke(o,le),Fs)le==ri&&Rr<=rr.prox&&(X=yo,te=Oo,xe=ar,qe=Kn,Fe=jn,
Ee=Sn,he=lr);else{let _n=ho[le];_n!=null&&(zs[le]=yo,Is[le]=Oo,UC(_n,ar,Kn,jn),VC(_n,Sn,lr),br(_n,Co(yo),Co(Oo),Me,ee))}}}}
if(Fs){let le=rr.prox,ct=qi==null?Rr<=le:Rr>le||ri!=qi;if(fo||ct){let St=ho[0];St!=null&&(zs[0]=X,Is[0]=te,UC(St,xe,qe,Fe),
VC(St,Ee,he),br(St,Co(X),Co(te),Me,ee))}}}if(ut.show&&ni)if(h!=null){let[V,K]=Ot.scales,[Q,X]=Ot.match,[te,xe]=h.cursor.
sync.scales,qe=h.cursor.drag;if(jt=qe._x,Gt=qe._y,jt||Gt){let{left:Fe,top:Ee,width:he,height:le}=h.select,ct=h.scales[te].
ori,St=h.posToVal,Zt,Ye,_t,Un,Cn,go=V!=null&&Q(V,te),Ao=K!=null&&X(K,xe);go&&jt?(ct==0?(Zt=Fe,Ye=he):(Zt=Ee,Ye=le),_t=T[V],
Un=Y(St(Zt,te),_t,A,0),Cn=Y(St(Zt+Ye,te),_t,A,0),bl(Uo(Un,Cn),Wt(Cn-Un))):bl(0,A),Ao&&Gt?(ct==1?(Zt=Fe,Ye=he):(Zt=Ee,Ye=
le),_t=T[K],Un=ue(St(Zt,xe),_t,F,0),Cn=ue(St(Zt+Ye,xe),_t,F,0),vl(Uo(Un,Cn),Wt(Cn-Un))):vl(0,F)}else gd()}else{let V=Wt(
By-Ly),K=Wt(Fy-Ny);if(z.ori==1){let xe=V;V=K,K=xe}jt=un.x&&V>=un.dist,Gt=un.y&&K>=un.dist;let Q=un.uni;Q!=null?jt&&Gt&&(jt=
V>=Q,Gt=K>=Q,!jt&&!Gt&&(K>V?Gt=!0:jt=!0)):un.x&&un.y&&(jt||Gt)&&(jt=Gt=!0);let X,te;jt&&(z.ori==0?(X=Ks,te=lt):(X=js,te=
ft),bl(Uo(X,te),Wt(te-X)),Gt||vl(0,F)),Gt&&(z.ori==1?(X=Ks,te=lt):(X=js,te=ft),vl(Uo(X,te),Wt(te-X)),jt||bl(0,A)),!jt&&!Gt&&
(bl(0,0),vl(0,0))}if(un._x=jt,un._y=Gt,h==null){if(w){if(Yy!=null){let[V,K]=Ot.scales;Ot.values[0]=V!=null?sr(z.ori==0?lt:
ft,V):null,Ot.values[1]=K!=null?sr(z.ori==1?lt:ft,K):null}wl(mh,o,lt,ft,Me,ee,k)}if(Bs){let V=w&&Ot.setSeries,K=rr.prox;
qi==null?Rr<=K&&ir(ri,Js,!0,V):Rr>K?ir(null,Js,!0,V):ri!=qi&&ir(ri,Js,!0,V)}}fo&&(Pe.idx=k,dd()),b!==!1&&Jt("setCursor")}
let ii=null;Object.defineProperty(o,"rect",{get(){return ii==null&&xl(!1),ii}});function xl(h=!1){h?ii=null:(ii=g.getBoundingClientRect(),
Jt("syncRect",ii))}function Hy(h,b,w,k,P,A,F){ae._lock||ni&&h!=null&&h.movementX==0&&h.movementY==0||(fd(h,b,w,k,P,A,F,!1,
h!=null),h!=null?Vi(null,!0,!0):Vi(b,!0,!1))}function fd(h,b,w,k,P,A,F,V,K){if(ii==null&&xl(!1),Ii(h),h!=null)w=h.clientX-
ii.left,k=h.clientY-ii.top;else{if(w<0||k<0){lt=-10,ft=-10;return}let[Q,X]=Ot.scales,te=b.cursor.sync,[xe,qe]=te.values,
[Fe,Ee]=te.scales,[he,le]=Ot.match,ct=b.axes[0].side%2==1,St=z.ori==0?Me:ee,Zt=z.ori==1?Me:ee,Ye=ct?A:P,_t=ct?P:A,Un=ct?
k:w,Cn=ct?w:k;if(Fe!=null?w=he(Q,Fe)?l(xe,T[Q],St,0):-10:w=St*(Un/Ye),Ee!=null?k=le(X,Ee)?l(qe,T[X],Zt,0):-10:k=Zt*(Cn/_t),
z.ori==1){let go=w;w=k,k=go}}K&&(b==null||b.cursor.event.type==mh)&&((w<=1||w>=Me-1)&&(w=fs(w,Me)),(k<=1||k>=ee-1)&&(k=fs(
k,ee))),V?(Ly=w,Ny=k,[Ks,js]=ae.move(o,w,k)):(lt=w,ft=k)}let hd={width:0,height:0,left:0,top:0};function gd(){Qu(hd,!1)}
let qy,Vy,Wy,Uy;function Ky(h,b,w,k,P,A,F){ni=!0,jt=Gt=un._x=un._y=!1,fd(h,b,w,k,P,A,F,!0,!1),h!=null&&(kn(dh,bh,jy,!1),
wl(NC,o,Ks,js,Me,ee,null));let{left:V,top:K,width:Q,height:X}=ut;qy=V,Vy=K,Wy=Q,Uy=X}function jy(h,b,w,k,P,A,F){ni=un._x=
un._y=!1,fd(h,b,w,k,P,A,F,!1,!0);let{left:V,top:K,width:Q,height:X}=ut,te=Q>0||X>0,xe=qy!=V||Vy!=K||Wy!=Q||Uy!=X;if(te&&
xe&&Qu(ut),un.setScale&&te&&xe){let qe=V,Fe=Q,Ee=K,he=X;if(z.ori==1&&(qe=K,Fe=X,Ee=V,he=Q),jt&&oi(S,sr(qe,S),sr(qe+Fe,S)),
Gt)for(let le in T){let ct=T[le];le!=S&&ct.from==null&&ct.min!=nt&&oi(le,sr(Ee+he,le),sr(Ee,le))}gd()}else ae.lock&&(ae.
_lock=!ae._lock,Vi(b,!0,h!=null));h!=null&&(Rs(dh,bh),wl(dh,o,lt,ft,Me,ee,null))}function SR(h,b,w,k,P,A,F){if(ae._lock)
return;Ii(h);let V=ni;if(ni){let K=!0,Q=!0,X=10,te,xe;z.ori==0?(te=jt,xe=Gt):(te=Gt,xe=jt),te&&xe&&(K=lt<=X||lt>=Me-X,Q=
ft<=X||ft>=ee-X),te&&K&&(lt=lt<Ks?0:Me),xe&&Q&&(ft=ft<js?0:ee),Vi(null,!0,!0),ni=!1}lt=-10,ft=-10,De.fill(null),Vi(null,
!0,!0),V&&(ni=V)}function Gy(h,b,w,k,P,A,F){ae._lock||(Ii(h),Qm(),gd(),h!=null&&wl(zC,o,lt,ft,Me,ee,null))}function Jy(){
C.forEach(FB),Ym(o.width,o.height,!0)}ys(Mp,Oa,Jy);let Zs={};Zs.mousedown=Ky,Zs.mousemove=Hy,Zs.mouseup=jy,Zs.dblclick=Gy,
Zs.setSeries=(h,b,w,k)=>{let P=Ot.match[2];w=P(o,b,w),w!=-1&&ir(w,k,!0,!1)},wn&&(kn(NC,g,Ky),kn(mh,g,Hy),kn(BC,g,h=>{Ii(
h),xl(!1)}),kn(FC,g,SR),kn(zC,g,Gy),Th.add(o),o.syncRect=xl);let Xu=o.hooks=e.hooks||{};function Jt(h,b,w){ud?yl.push([h,
b,w]):h in Xu&&Xu[h].forEach(k=>{k.call(null,o,b,w)})}(e.plugins||[]).forEach(h=>{for(let b in h.hooks)Xu[b]=(Xu[b]||[]).
concat(h.hooks[b])});let Zy=(h,b,w)=>w,Ot=Bt({key:null,setSeries:!1,filters:{pub:ZC,sub:ZC},scales:[S,v[1]?v[1].scale:null],
match:[YC,YC,Zy],values:[null,null]},ae.sync);Ot.match.length==2&&Ot.match.push(Zy),ae.sync=Ot;let Yy=Ot.key,yd=jS(Yy);function wl(h,b,w,k,P,A,F){
Ot.filters.pub(h,b,w,k,P,A,F)&&yd.pub(h,b,w,k,P,A,F)}yd.sub(o);function _R(h,b,w,k,P,A,F){Ot.filters.sub(h,b,w,k,P,A,F)&&
Zs[h](null,b,w,k,P,A,F)}o.pub=_R;function TR(){yd.unsub(o),Th.delete(o),Li.clear(),wh(Mp,Oa,Jy),c.remove(),Ue?.remove(),
Jt("destroy")}o.destroy=TR;function bd(){Jt("init",e,t),My(t||e.data,!1),ie[S]?cd(S,ie[S]):Qm(),Ku=ut.show&&(ut.width>0||
ut.height>0),zi=fo=!0,Ym(e.width,e.height)}return v.forEach(_y),C.forEach(rR),n?n instanceof HTMLElement?(n.appendChild(
c),bd()):n(o,bd):bd(),o}Ft.assign=Bt;Ft.fmtNum=Oh;Ft.rangeNum=Pp;Ft.rangeLog=Ep;Ft.rangeAsinh=Eh;Ft.orient=vs;Ft.pxRatio=
Ve;Ft.join=$3;Ft.fmtDate=Lh,Ft.tzDate=I3;Ft.sync=jS;{Ft.addGap=kB,Ft.clipGaps=Rp;let e=Ft.paths={points:XS};e.linear=t2,
e.stepped=_B,e.bars=TB,e.spline=PB}var i2="j";function Ha(e){let t=W(null),n=W(null),o=W(null),i=W(e);i.current=e;let a=`${e.series.map(({color:u,dashed:c,shown:p,bars:m,
low:d,stacked:f})=>`${u} ${c} ${p} ${m} ${d?"band":""} ${f}`).join()} ${e.zone} ${e.unit} ${e.height} ${e.logarithmic} ${e.
unfinished} ${_c.value}`;return ht(()=>{if(!t.current)return;let u=new Ft(VB(i,t.current.clientWidth),s2(i.current),t.current);
n.current=u;let c=new ResizeObserver(()=>{let p=t.current?.clientWidth??0;p>0&&p!==u.width&&u.setSize({width:p,height:i.
current.height})});return c.observe(t.current),()=>{c.disconnect(),u.destroy(),n.current=null}},[a]),U(()=>{n.current?.setData(
s2(i.current))},[e.times,e.series]),U(()=>{let u=n.current,c=e.cursor===null?void 0:e.times[e.cursor];!u||u.cursor.idx===
e.cursor||u.setCursor(c===void 0?{left:-10,top:-10}:{left:u.valToPos(c,"x"),top:8},!1)},[e.cursor]),r("div",{ref:t,class:i2,
onPointerUp:u=>{let c=o.current,p=n.current;o.current=null;let m=p?.cursor.idx;!c||!p||m===null||m===void 0||Math.hypot(
u.clientX-c.x,u.clientY-c.y)>3||i.current.onPick?.(m,HB(p,i.current.series,m),new DOMRect(u.clientX,u.clientY,0,0))},onPointerDown:u=>{
u.button===0&&(o.current={x:u.clientX,y:u.clientY})}})}function HB(e,t,n){let o=e.cursor.top??0,i=-1,s=1/0;return t.forEach(
(a,l)=>{let u=a.values[n];if(a.shown===!1||a.dashed&&a.of===void 0||u===null||u===void 0)return;let c=e.valToPos(u,"y"),
p=a.stacked?c<=o?o-c:1/0:Math.abs(c-o);p<s&&(s=p,i=a.of??l)}),i<0?t.findIndex(a=>a.shown!==!1):i}var l2=({low:e,high:t})=>e&&
t?[e,t]:[];function s2({times:e,series:t,logarithmic:n}){let o=i=>n?i.map(s=>s!==null&&s>0?s:null):i;return[e,...t.map(({
values:i})=>o(i)),...t.flatMap(l2).map(o)]}function qB(e){let t=[],n=e.length+1;return e.forEach((o,i)=>{o.low&&o.high&&
(t.push({series:[n+1,n],fill:Fp(qh(o),24)}),n+=2),o.stacked&&i>0&&t.push({series:[i+1,i],fill:Fp(qh(o),52)})}),t}function qh({
color:e}){return e===null?Ge("--other"):Ge(Xt(e))}function Fp(e,t){return`color-mix(in srgb, ${e} ${t}%, transparent)`}function VB(e,t){
let{series:n,zone:o,unit:i,height:s,logarithmic:a=!1,times:l}=e.current,u=s<120;return{width:Math.max(t,64),height:s,padding:[
8,24,0,0],legend:{show:!1},tzDate:c=>Ft.tzDate(new Date(c*1e3),o),cursor:{y:!1,points:{size:7,show:!n.some(({bars:c})=>c)},
drag:{x:!0,y:!1,setScale:!1}},bands:qB(n),scales:{x:{range:()=>WB(e.current.times)},y:a?{distr:3,log:10}:{range:(c,p,m)=>[
Math.min(0,p??0),m===null||m<=0||i==="share"&&Math.abs(m-1)<1e-9?1:m*1.05]}},axes:[{...a2(),grid:{show:!1},size:28,space:72,
values:(c,p,m,d,f)=>p.map(g=>jB(g,f,o))},{...a2(),size:56,...u?{space:28}:{},values:(c,p)=>p.map(m=>m===null?"":tt(m,i))}],
series:[{},...n.map((c,p)=>GB(c,p,l.length)),...n.flatMap(c=>l2(c).map(()=>({show:c.shown??!0,stroke:"transparent",width:0,
points:{show:!1}})))],hooks:{drawClear:[c=>KB(c,e.current)],draw:[c=>e.current.onBox?.(UB(c))],setCursor:[c=>{let{idx:p,
left:m,top:d}=c.cursor;e.current.onCursor(m===void 0||m<0?null:p??null,m??0,d??0)}],setSelect:[c=>{if(c.select.width<4)return;
let p=c.posToVal(c.select.left,"x"),m=c.posToVal(c.select.left+c.select.width,"x");c.setSelect({left:0,top:0,width:0,height:0},
!1),e.current.onDrag?.(p,m,c.cursor.event?.shiftKey??!1)}]}}}function WB(e){let t=e[0]??0,n=e.at(-1)??1,o=e.length>1?(n-
t)/(e.length-1):86400;return[t,n+o]}function UB(e){let t=Ft.pxRatio,{left:n,top:o,width:i,height:s}=e.bbox;return{left:n/
t,top:o/t,width:i/t,height:s/t,from:e.scales.x?.min??0,to:e.scales.x?.max??1}}function KB(e,{unfinished:t}){if(t==null)return;
let n=Math.max(e.bbox.left,e.valToPos(t,"x",!0));fp(e.ctx,n,e.bbox.top,e.bbox.left+e.bbox.width-n,e.bbox.height,Ge("--li\
ne"))}function jB(e,t,n){let{month:o,day:i,hour:s,minute:a,second:l}=Zi(e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&
i===1?G(e*1e3,n,"year"):t>=27*86400?G(e*1e3,n,"month"):t>=86400||s===0&&a===0&&l===0?G(e*1e3,n,"dayShort"):G(e*1e3,n,t<60?
"clockSecond":"clock")}function a2(){let e=Ge("--line");return{stroke:Ge("--muted"),font:`12px ${Ge("--font")}`,gap:6,grid:{
stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function GB(e,t,n){let o=qh(e),i=e.dashed?[4,4]:e.color===null||e.stacked?
[]:ca(e.color),s=e.shown??!0;return e.bars?{stroke:o,fill:o,width:0,show:s,paths:Ft.paths.bars({size:[.92,64],align:1}),
points:{show:!1}}:{stroke:e.dashed?Fp(o,70):o,width:1.5,show:s,spanGaps:!1,points:{show:n===1,size:6,fill:o},...e.stacked&&
t===0?{fill:Fp(o,52)}:{},...i.length>0?{dash:i}:{}}}var u2=50,JB=5;function qa(e){let{answer:t,document:n}=e,o=J(()=>kt(t,n),[t,n]);return r("div",{class:gC,children:o.measures.
map((i,s)=>r(ZB,{...e,shape:o,measure:i,height:o.measures.length>1?200:360,tools:s===0?e.tools:void 0},t.columns[i].name))})}
function ZB(e){let{answer:t,document:n,shape:o,measure:i,zone:s,height:a,intervals:l=null,flags:u=[],span:c=null,logarithmic:p=!1}=e,
m=t.columns[i].name,d=(e.form==="stacked"||e.form==="share")&&!xi(m)?"lines":e.form,f=J(()=>su(t,o,i,l),[t,o,i,l]),g=J(()=>t.
compare?su(t.compare,o,i):null,[t,o,i]),[y,x]=M(new Set),[_,v]=M(null),[C,T]=M(null),R=d==="share"?"share":Dt(m),S=j=>tt(
j,R),D=o.keys.map(j=>t.columns[j].name).join(),L=J(()=>YB(f,D),[f,D]),B=wo(f.times),H=f.times.length-1,z=f.times.find(j=>(j+
B)*1e3>e.end+1e3)??null,oe=z===null?f.times.length:f.times.indexOf(z),Y=J(()=>QB(f,g,L,y,d,oe),[f,g,L,y,d,oe]),ue=(j,We,He)=>{
let Te=f.series[We<L.length?We:0];Te&&e.onPoint?.({start:f.starts[j],keys:Te.keys,measure:m,value:Te.values[j]??null},He)},
ie=j=>{let We={ArrowRight:(_?.at??-1)+1,ArrowLeft:(_?.at??H+1)-1,Home:0,End:H}[j.key];if(We!==void 0&&H>=0){let De=Math.
max(0,Math.min(We,H));return j.shiftKey&&e.onSpan&&e.onSpan(...eF(c,f.times,_?.at??De,De,B)),v({at:De,left:-1}),!0}if(j.
key!=="Enter"&&j.key!=="."||!_)return!1;let He=j.target.getBoundingClientRect(),Te=C?C.left+(f.times[_.at]-C.from)/(C.to-
C.from)*C.width:80;return ue(_.at,L.findIndex(De=>!y.has(De.key)),new DOMRect(He.left+Te,He.top+80,0,0)),!0},$e=(j,We,He)=>{
let[Te,De]=XB(f.times,j,We,B);He&&e.onSpan?e.onSpan(Te,De):e.onZoom(Te,De)};return r(ze,{title:Z(m).text,summary:tF(f,m,
D,S,d),announced:_?TC(f,g,_.at,s,S):"",onKey:ie,table:r(Nn,{answer:t,document:n,zone:s}),actions:r(O,{children:[e.tools,
e.actions?.(m)]}),legend:D===""?null:r(wp,{rows:L,all:f.series.length,hidden:y,onHidden:x,text:j=>tt(j,Dt(m)),...e.onGroup?
{onMenu:(j,We)=>e.onGroup?.(j.keys,We)}:{}}),children:[r(Ha,{times:f.times,series:Y,zone:s,unit:R,height:a,cursor:_?.at??
null,logarithmic:p&&d!=="stacked"&&d!=="share",unfinished:z,onCursor:(j,We)=>v(j===null?null:{at:j,left:We}),onDrag:$e,onPick:ue,
onBox:j=>T(We=>We!==null&&JSON.stringify(We)===JSON.stringify(j)?We:j)}),C&&c&&r(AC,{box:C,from:c.from,to:c.to}),C&&r(EC,
{box:C,flags:u,zone:s}),_&&r(SC,{lines:f,former:g,rows:L,hidden:y,at:_.at,left:_.left,zone:s,text:j=>tt(j,Dt(m)),unfinished:z!==
null&&f.times[_.at]>=z})]})}function YB(e,t){return e.series.slice(0,u2).map(n=>({key:JSON.stringify(n.keys),keys:n.keys,
total:n.total,last:n.values.at(-1)??null,color:dn(t,n.keys)}))}function QB(e,t,n,o,i,s){let a=e.series.slice(0,u2).map((m,d)=>({
series:m,row:n[d],isShown:!o.has(n[d].key)}));if(i==="stacked"||i==="share"){let m=O1(a.map(({series:d,isShown:f})=>f?d.
values:d.values.map(()=>0)),i==="share");return a.map(({row:d,isShown:f},g)=>({values:m[g],color:d.color,shown:f,stacked:!0}))}
let l=a.filter(({isShown:m})=>m).length<=JB,u=a.map(({series:m,row:d,isShown:f})=>({values:i==="bars"?m.values:m.values.
map((g,y)=>y<s?g:null),color:d.color,shown:f,bars:i==="bars",...l&&m.low?{low:m.low,high:m.high}:{}})),c=a.map(({row:m,isShown:d})=>{
let f=t?.series.find(g=>JSON.stringify(g.keys)===m.key);return f?{values:e.times.map((g,y)=>f.values[y]??null),color:m.color,
shown:d,dashed:!0}:null}).filter(m=>m!==null),p=i==="bars"||s>=e.times.length?[]:a.map(({series:m,row:d,isShown:f},g)=>({
values:m.values.map((y,x)=>x>=s-1?y:null),color:d.color,shown:f,dashed:!0,of:g}));return[...u,...c,...p]}function XB(e,t,n,o){
return[e.findLast(s=>s<=t)??e[0]??t,e.find(s=>s>=n)??(e.at(-1)??n)+o]}function eF(e,t,n,o,i){let s=e?t.findIndex(p=>p===
e.from):-1,a=e?t.findLastIndex(p=>p<e.to):-1,l=s===n?a:a===n?s:n,[u,c]=[Math.min(l,o),Math.max(l,o)];return[t[u],t[c+1]??
t[c]+i]}function tF(e,t,n,o,i){let s=e.series[0],a=n===""?"":` by ${Z(n).text}, ${e.series.length} groups`,l=s?.values.reduce(
(c,p)=>Math.max(c,p??0),0)??0,u=n!==""&&s?`, ${s.keys.map(c=>Z(c).text).join(", ")} leads`:"";return`${i==="bars"?"Bar":
"Line"} chart of ${Z(t).text}${a}, ${e.times.length} points, ${i==="share"?"":`at most ${o(l)}`}${u}`}function Ko(e,t,n){let{timezone:o,week_start:i}=e;return Se("v1/times",{body:{...o?{timezone:o}:{},...i?{week_start:i}:{},
...t},signal:n})}function c2(e,t){let{year:n,month:o}=Zi(e,t);return{year:n,month:o}}function Vh({year:e,month:t},n){let o=e*12+t-1+n;return{
year:Math.floor(o/12),month:o%12+1}}function p2({year:e,month:t},n){let i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()-n+7)%
7,s=new Date(Date.UTC(e,t,0)).getUTCDate();return Array.from({length:Math.ceil((i+s)/7)*7},(a,l)=>new Date(Date.UTC(e,t-
1,1-i+l)).toISOString().slice(0,10))}function zp(e,t){let{year:n,month:o,day:i}=Zi(e,t);return`${n}-${String(o).padStart(
2,"0")}-${String(i).padStart(2,"0")}`}var m2="No",d2="Ro",f2="Ao",h2="Do",g2="To",y2="K",b2="_o",v2="Je",x2="qo",w2="Ke",k2="Fo",C2="Go";var S2=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];function _2({document:e,present:t,onChoose:n}){
let o=e.timezone??"UTC",[i,s]=M(null),[a,l]=M(null),u=xt.value.value?.find(({name:v})=>v===e.dataset)?.to,c=i??c2(t?.end?
Date.parse(t.end)-1:u??Date.now(),o),p=Math.max(0,S2.indexOf(e.week_start??"monday")),m=p2(c,p),{counts:d,most:f}=rF(e,m[0],
m.at(-1),o),g=sF(e,m[0],m.at(-1)),y=v=>t?.start!==void 0&&v>=zp(t.start,o)&&v<=zp(Date.parse(t.end)-1,o),x=v=>{a===null?
l(v):n(a<v?`${a} - ${v}`:`${v} - ${a}`)},_=W(null);return r("div",{class:m2,children:[r("div",{class:d2,children:[r(E,{small:!0,
icon:"left",label:"The month before",kind:"quiet",onClick:()=>s(Vh(c,-1))}),r("span",{class:f2,"aria-live":"polite",children:G(
Date.UTC(c.year,c.month-1,1),"UTC","month")}),r(E,{small:!0,icon:"right",label:"The month after",kind:"quiet",onClick:()=>s(
Vh(c,1))})]}),r("div",{ref:_,class:h2,role:"group","aria-label":"Days",onKeyDown:v=>oF(v,_.current),children:[m.slice(0,
7).map(v=>r("span",{class:g2,"aria-hidden":"true",children:S2[new Date(v).getUTCDay()].slice(0,2)},v)),m.map((v,C)=>{let T=d.
get(v)??0,R=g.get(v);return r("button",{type:"button","data-day":v,tabIndex:C===0?0:-1,"aria-pressed":y(v),"aria-label":`${G(
v,"UTC","day")}, ${N(T)} events${R===void 0?"":`, ${R} hours long`}`,class:be(y2,!v.startsWith(`${c.year}-${String(c.month).
padStart(2,"0")}`)&&b2,y(v)&&v2,a===v&&x2),onClick:()=>x(v),children:[Number(v.slice(8)),R!==void 0&&r("span",{class:k2,
children:[R," h"]}),r("span",{class:w2,style:{width:`${f>0?Math.sqrt(T/f)*100:0}%`}})]},v)})]}),r("p",{class:C2,children:a===
null?"Choose the first day; bars show how many events there are.":`From ${G(a,"UTC","day")}: choose the last day.`})]})}
function oF(e,t){let n=new Map([["ArrowLeft",-1],["ArrowRight",1],["ArrowUp",-7],["ArrowDown",7]]).get(e.key),o=[...t?.querySelectorAll(
"[data-day]")??[]],i=o.indexOf(e.target);if(n===void 0||i<0)return;e.preventDefault();let s=o[Math.max(0,Math.min(i+n,o.
length-1))];for(let a of o)a.tabIndex=a===s?0:-1;s.focus()}function rF(e,t,n,o){let{dataset:i,timezone:s}=e,{answer:a,of:l}=at(
{dataset:i,...s?{timezone:s}:{},from:t,to:`${n}T23:59:59.999999`,aggregate:{measures:["count()"],by:["time('1d')"],limit:100}}),
u=l?.from===t?iF(a):[],c=new Map(u.map(([p,m])=>[zp(String(p),o),Number(m)]));return{counts:c,most:Math.max(0,...c.values())}}
function iF(e){return e&&"rows"in e?e.rows:[]}function sF(e,t,n){let[o,i]=M(new Map);return U(()=>{let s=new AbortController;
return Ko(e,{texts:[`${t} - ${n}`]},s.signal).then(({texts:a})=>i(new Map(a[0]?.odd_days?.map(({date:l,hours:u})=>[l,u]))),
()=>{}),()=>s.abort()},[t,n,e.timezone]),o}function on(e){let t=e.from!==void 0&&e.to==="now"?void 0:e.to;pe({document:ye(ye(de.value,"from",e.from),"to",t)})}async function Ip(e,t){
let{from:n,to:o}=e,i=[n===void 0?"all":`since ${n}`,o===void 0?"before now":`before ${o}`],{texts:[s,a]}=await Ko(e,{texts:i},
t),l=s?.error??a?.error;if(l||s?.start===void 0||a?.end===void 0)return{text:i.join(", "),...l?{error:l}:{}};let{texts:[
u]}=await Ko(e,{texts:[`${s.start} - ${a.end}`]},t);return{...u,relative:/now/.test(`${n}${o??"now"}`)}}async function Hp(e){
try{let t=de.value,n=await Ip(t);if(n.start===void 0){_e("The range has no start: choose one before it is moved.");return}
let{texts:[o]}=await Ko(t,{texts:[`${n.start} - ${n.end}`],...e});o?.error?_e(o.error.message):o&&de.value===t&&on(o)}catch(t){
_e(se(t).message)}}async function T2(e){let t=await Ip(e);if(t.start===void 0)return null;let{texts:[n]}=await Ko(e,{texts:[
`${t.start} - ${t.end}`],shift:-1});if(n?.start===void 0)return null;let o=/T00:00:00(Z|[+-]\d\d:\d\d)$/;if(!o.test(n.start)||
!o.test(t.start)){let c=Math.round((Date.parse(t.start)-Date.parse(n.start))/6e4);return c<1?null:c%1440===0?`${c/1440}d`:
`${c}m`}let[i,s]=[n.start.slice(0,10),t.start.slice(0,10)],[a,l]=[i,s].map(c=>c.split("-").map(Number)),u=(l[0]-a[0])*12+
l[1]-a[1];return a[2]===l[2]&&u>0?u%12===0?`${u/12}y`:`${u}mo`:`${Math.round((Date.parse(s)-Date.parse(i))/864e5)}d`}var M2="Jo",P2="Ko",$2="Oe",D2="Pe",E2="Oo",A2="Qe",O2="Po",qp="Qo";function R2({wrong:e,onDone:t}){let n=de.value,{from:o,to:i}=n,s=n.timezone??"UTC",a=aF(o,i,s),{draft:l,read:u}=lF(),[c,
p]=M(e),m=uF(),d=W(0),f=_=>{d.current++,on(_),t()},g=async _=>{let v=++d.current;try{let{texts:[C]}=await Ko(n,{texts:[_.
trim()===""?"all":_]});if(v!==d.current||!C)return;C.error?p({message:C.error.message,hint:C.error.hint??""}):f(C)}catch(C){
v===d.current&&p(se(C))}},y=_1(n),x=l?.error?null:l??a;return r("div",{class:P2,children:[r(hn,{label:`Range, on the clo\
ck of ${s}`,value:C1(n),placeholder:"last 2 hours, 14 May 9:30 - 10:15, 2026-05, now-1w/w",onInput:_=>{p(null),u(_)},onCommit:_=>{
g(_)},error:c,autofocus:!0,note:x?S1(x,s):l?.error?.message}),r("div",{class:$2,children:[r("div",{class:D2,role:"group",
"aria-label":"Usual ranges",children:m.map(_=>r(E,{small:!0,kind:"plain",class:E2,pressed:ls(_,n),onClick:()=>f(_),children:_.
text.charAt(0).toUpperCase()+_.text.slice(1)},_.text))}),r(_2,{document:n,present:a,onChoose:_=>{g(_)}})]}),r("div",{class:A2,
children:[y&&r(E,{small:!0,kind:"outlined",pressed:y.isWhole,onClick:()=>on(y.isWhole?y.open:y.whole),children:"Whole pe\
riods only"}),a?.relative&&a.start!==void 0&&r(E,{small:!0,kind:"outlined",icon:"pause",onClick:()=>f({text:"",from:a.start,
to:a.end}),children:"Freeze as it is now"})]})]})}function aF(e,t,n){let[o,i]=M(null);return U(()=>{let s=new AbortController;
return Ip(de.value,s.signal).then(i,a=>{Gn(a)||i(null)}),()=>s.abort()},[e,t,n]),o?.error?null:o}function lF(){let[e,t]=M(
null),n=W(null),o=i=>{if(n.current?.abort(),n.current=new AbortController,i.trim()===""){t(null);return}Ko(de.value,{texts:[
i]},n.current.signal).then(({texts:s})=>t(s[0]??null),()=>{})};return U(()=>()=>n.current?.abort(),[]),{draft:e,read:o}}
function uF(){let[e,t]=M([]);return U(()=>{let n=new AbortController;return Ko(de.value,{presets:!0},n.signal).then(o=>t(
o.presets??[]),()=>{}),()=>n.abort()},[]),e}var io=new Ll,Vp=me(mr("waits")==="yes");function L2(e){Vp.value=e,dr("waits",e?"yes":"no")}var cF=150,Uh,Va=null;function _o(){
clearTimeout(Uh),Va=de.value,io.run(Va,{history:!0})}function N2(){cn(()=>{let{state:e,how:t}=Dc.value,n=mi.value,o=so.find(
i=>i.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Va!==null&&Ln(Va,e.document)||Vp.value&&Va!==
null&&Ln(Ae(Va).dataset,e.document.dataset)||(clearTimeout(Uh),Uh=setTimeout(_o,t==="replace"?cF:0))})}function B2(){let e=W(null),[t,n]=M(!1),o=lp(de.value,de.value.timezone??"UTC"),{error:i}=io.result.value,s=Nr(i,"from")??
Nr(i,"to"),a="The question";return zo([{keys:"t",label:"Range of time",group:a,act:()=>n(!0)},{keys:"[",label:"The range\
 before",group:a,act:()=>{Hp({shift:-1})}},{keys:"]",label:"The range after",group:a,act:()=>{Hp({shift:1})}},{keys:"-",
label:"Zoom out",group:a,act:()=>{Hp({zoom:2})}}]),r(O,{children:[r(E,{buttonRef:e,icon:"calendar",after:"down",kind:s?"\
danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:r("span",{class:M2,children:o})}),s&&!t&&r("div",
{class:qp,children:r(ve,{error:s})}),t&&r(tn,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:r(
R2,{wrong:s,onDone:()=>n(!1)})})]})}var pF=[{value:"lines",label:"Lines"},{value:"stacked",label:"Stacked"},{value:"share",label:"Share"}];function F2({answer:e,
intervals:t,of:n,zone:o,bars:i,actions:s}){let[a,l]=M("lines"),[u,c]=M(!1),[p,m]=M(null),{openAt:d,menu:f}=gr(),g=fF(n,e),
y=kt(e,n),x=y.keys.length>0&&y.measures.some(R=>xi(e.columns[R].name));U(()=>m(null),[JSON.stringify(n)]);let _=J(()=>A1(
t),[t]),v=R=>Object.fromEntries(y.keys.map((S,D)=>[e.columns[S].name,R[D]])),C=e.columns[y.time]?.name??"time",T=({start:R,
keys:S,measure:D,value:L},B)=>d({document:n,mark:{keys:{[C]:R,...v(S)},measure:D},anchor:B,value:L,items:[{label:"Note h\
ere…",icon:"plus",act:()=>Jn({kind:"note",time:R})}]});return r(O,{children:[r(qa,{answer:e,document:n,zone:o,form:i?"\
bars":x?a:"lines",logarithmic:u,intervals:_,end:dF(e),flags:g.flags,span:p,onZoom:(R,S)=>on({from:Ti(R),to:Ti(S)}),onSpan:(R,S)=>m(
{from:R,to:S}),onPoint:T,onGroup:(R,S)=>d({document:n,mark:{keys:v(R)},anchor:S,value:R[0]}),tools:r(O,{children:[x&&!i&&
r(wt,{label:"Form",choices:pF,value:a,onChange:l}),!i&&r(E,{small:!0,kind:"outlined",pressed:u,onClick:()=>c(!u),children:"\
Log"})]}),actions:s}),p&&r(Da,{document:n,mark:{time:{from:Ti(p.from),to:Ti(p.to)}},label:`${G(p.from*1e3,o)} to ${G(p.to*
1e3,o)}`,onClear:()=>m(null),children:[r(E,{small:!0,kind:"outlined",icon:"search",onClick:()=>on({from:Ti(p.from),to:Ti(
p.to)}),children:"Zoom"}),r(E,{small:!0,kind:"outlined",icon:"plus",onClick:()=>Jn({kind:"note",time:Ti(p.from),to:Ti(p.
to)}),children:"Note"})]}),r(mF,{answer:e,of:n,zone:o}),g.menu,f]})}function mF({answer:e,of:t,zone:n}){let{choose:o,menu:i}=vp(
e,t);return r("div",{class:Ek,children:[r(Nn,{answer:e,document:t,zone:n,label:"Numbers",onCell:o}),i]})}function Ti(e){
return new Date(e*1e3).toISOString()}function dF(e){let t=e.query?.to;return Math.min(Date.now(),t===void 0?1/0:Date.parse(
String(t)))}function fF(e,t){let[n,o]=M(!0),[i,s]=M(null),a=iC(e.dataset,t.query?.from,t.query?.to);zo([{keys:"m",label:"\
Show or hide notes",group:"Charts",act:()=>o(!n)}]);let l=J(()=>(n?a:[]).map(c=>({id:c.id,from:Date.parse(c.time)/1e3,to:c.
to===void 0?null:Date.parse(c.to)/1e3,text:c.text,onOpen:p=>s({note:c,anchor:p})})),[a,n]),u=i&&r(Xn,{anchor:i.anchor,label:"\
Note",head:re(i.note.text),onClose:()=>s(null),items:[{label:"Remove the note",icon:"trash",danger:!0,act:()=>{aC(i.note.
id)}}]});return{flags:l,menu:u}}function z2({document:e}){let t=e.where!==void 0,n=e.from!==void 0||e.to!==void 0;return r(Je,{icon:"search",title:"Noth\
ing found",actions:r(O,{children:[n&&r(E,{kind:"primary",onClick:()=>on({}),children:"All data"}),t&&r(E,{kind:"outlined",
onClick:()=>pe({document:ye(e,"where",void 0)}),children:"Without the filter"}),!n&&!t&&r(E,{kind:"outlined",onClick:_o,
children:"Ask again"})]}),children:n||t?"No event of this range passes the filter.":"The dataset has no events."})}var hF=8;
function I2({document:e,chart:t}){let n=Ma(Re(e.dataset).value.value);return r(Je,{icon:t==="heat"?"heat":"distribution",
title:n.length>0?"Of which number?":"There is no number",actions:n.length>0?n.slice(0,hF).map((o,i)=>r(E,{kind:i===0?"pr\
imary":"outlined",onClick:()=>pe({as:t,document:ou({...e,aggregate:{measures:["count()"]}},t,null,[o])}),children:Z(o.value).
text},o.value)):r(E,{kind:"primary",onClick:()=>pe({as:"table",document:ou(e,"table",null,[])}),children:"As a table"}),
children:t==="heat"?"A heat map shows how a number is spread, over time.":"A distribution shows how a number is spread."})}var Kh=class{constructor(t,n){this.of=t;this.changed=n}of;changed;pages=[];first=null;error=null;busy=!1;cursor;stop=new AbortController;get hasMore(){
return this.first===null||this.cursor!==void 0}more=()=>{this.busy||!this.hasMore||(this.busy=!0,this.error=null,this.changed(),
this.ask())};close(){this.stop.abort()}async ask(){try{let t=await Se(this.of.path,{body:this.of.body(this.cursor),signal:this.
stop.signal});this.first??=t,this.cursor=t.cursor,t.rows.length>0&&(this.pages=[...this.pages,t.rows])}catch(t){if(Gn(t))
return;this.error=se(t)}this.busy=!1,this.changed()}};function Wa(e,t){let[,n]=Rd(s=>s+1,0),o=W(null);U(()=>{if(!e)return;
let s=new Kh(e,()=>n(0));return o.current={key:t,pages:s},s.more(),()=>s.close()},[t]);let i=o.current?.key===t?o.current.
pages:null;return{columns:i?.first?.columns??[],pages:i?.pages??[],first:i?.first??null,busy:i?.busy??e!==null,error:i?.
error??null,hasMore:i?.hasMore??!1,more:i?.more??gF}}function gF(){}function Wp(e){return{...Ae(e),aggregate:{measures:["count()"]}}}var yF=7.2,bF=24,vF=72,xF=300;function H2(e,t,n){let o=ge(e.query?.samples?.columns),i=e.columns.map((s,a)=>({name:s.name,
column:s,at:a,width:wF(e,s,a,n),expression:CF(o[a]??Ce(s.name))}));return t===null?i:t.map(s=>i.find(a=>a.name===s)).filter(
s=>s!==void 0)}function wF(e,t,n,o){let i=e.rows.slice(0,100).reduce((s,a)=>Math.max(s,jh(a[n],t,o).length),t.name.length);
return Math.round(Math.max(vF,Math.min(xF,i*yF+bF)))}function jh(e,t,n){return typeof e=="string"&&t.type==="timestamp"?
G(e,n,"millisecond"):typeof e=="number"&&Fo(t)?tt(e,Dt(t.name),!0):Z(e).text}var kF=/^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;
function CF(e){return kF.test(e)?e:null}function Gh(e,t,n){if(t==null)return`${e} is ${n?"not ":""}null`;let o=typeof t==
"string"?fn(t):String(t);return n?`${e} is distinct from ${o}`:`${e} = ${o}`}function Jh(e){let{document:t}=Qe.value;Ne({document:ye(t,"where",pr(t.where,e)),open:[]},e)}function V2(e){let{document:t}=Qe.
value,n=`by ${e}`;if(t.funnel||t.retention){let s=t.funnel?"funnel.by":"retention.by";return Ne({document:ye(t,s,e),open:[]},
n)}let o=t.aggregate??Xi("explore",null,{events:[]}).aggregate,i=[...ge(o.by).filter(s=>s!==e),e];Ne({view:"explore",document:{
...Ae(t),aggregate:{...o,by:i}},as:null,open:[]},n)}var q2=5*6e4;function W2(e,t,n){let o=Date.parse(t),i=Ae({...e,from:new Date(
o-q2).toISOString(),to:new Date(o+q2).toISOString()});delete i.where,Jn({kind:"events",document:{...i,samples:{order:"ti\
me asc"}},label:`5 min around ${G(t,n,"second")}`})}function U2(e,t){let n=t.toSorted((s,a)=>Date.parse(s.time)-Date.parse(
a.time)),o=Ae(Qe.value.document.dataset===e.dataset?Qe.value.document:e),i=n.map(({event:s})=>({where:cr(s)}));Ne({view:"\
funnel",document:{...o,funnel:{steps:i,window:"7d"}},as:null,open:[]},`funnel from ${n.map(({event:s})=>s).join(", ")}`)}var j2="Ve",Up="O",G2="X",J2="Vo",Kp="Wo",Z2="Yo",jp="S",Y2="Zo",Q2="We",X2="en",e_="in",t_="rn",n_="Ye",o_="an",r_="tn",
i_="on",ku="Ze",s_="nn",a_="pn",l_="dn",u_="ln";function c_(e){let{row:t,columns:n,zone:o,template:i,isOpen:s,current:a,wrap:l,onToggle:u}=e;return r(O,{children:[r("di\
v",{role:"row",class:be(Up,s&&J2),style:{gridTemplateColumns:i},onClick:c=>{(globalThis.getSelection()?.toString()===""||
c.target instanceof HTMLButtonElement)&&u()},children:[r("span",{role:"cell",class:Kp,children:r("button",{type:"button",
class:Z2,"data-opener":"",tabIndex:a?0:-1,"aria-expanded":s,"aria-label":"All fields of this event",children:r(ce,{name:s?
"down":"right",size:12})})}),n.map(({at:c,column:p})=>r("span",{role:"cell",class:jp,"data-type":p.type,children:r(p_,{value:t[c],
column:p,zone:o,most:l?1e3:200})},c))]}),s&&r(SF,{...e})]})}function p_({value:e,column:t,zone:n,most:o}){return t.type!==
"timestamp"&&typeof e!="number"?r($,{value:e,most:o}):r($,{shown:{text:jh(e,t,n),kind:e===null?"null":"value"}})}function SF({
row:e,all:t,zone:n,document:o,opened:i}){let[s,a]=M(""),l=t.map((u,c)=>({column:u,value:e[c]})).filter(({column:u,value:c})=>s===
""||`${u.name} ${Z(c).text}`.toLowerCase().includes(s.toLowerCase()));return r("div",{role:"row",class:Y2,children:r("di\
v",{role:"cell",class:Q2,children:[r("div",{class:X2,children:[r(TF,{row:e,all:t,zone:n,document:o,opened:i}),t.length>8&&
r("input",{class:e_,"aria-label":"Find in fields",placeholder:"find in fields",value:s,onInput:u=>a(u.currentTarget.value)})]}),
r("dl",{class:t_,children:l.map(({column:u,value:c})=>r(_F,{column:u,value:c,zone:n},u.name))})]})})}function _F({column:e,
value:t,zone:n}){let o=Ce(e.name),i=e.type!=="timestamp"&&!Array.isArray(t),s=Z(e.name).text;return r("div",{class:n_,children:[
r("dt",{class:o_,children:r($,{value:e.name,most:64})}),r("dd",{class:r_,children:r(p_,{value:t,column:e,zone:n,most:4e3})}),
r("dd",{class:i_,children:[i&&r("button",{type:"button",class:ku,title:"Only this value","aria-label":`Only this ${s}`,onClick:()=>Jh(
Gh(o,t,!1)),children:"="}),i&&r("button",{type:"button",class:ku,title:"Without this value","aria-label":`Without this ${s}`,
onClick:()=>Jh(Gh(o,t,!0)),children:"≠"}),i&&r("button",{type:"button",class:ku,"aria-label":`Break down by ${s}`,onClick:()=>V2(
o),children:"by"}),r("button",{type:"button",class:ku,title:"Copy value","aria-label":`Copy ${s}`,onClick:()=>Ze(t===null?
"":typeof t=="object"?JSON.stringify(t):String(t),"The value"),children:r(ce,{name:"copy",size:14})})]})]})}function TF({
row:e,all:t,zone:n,document:o,opened:i}){let s=Re(o.dataset).value.value,a=(p,m=e)=>p===void 0?void 0:m[t.findIndex(d=>d.
name===p)],l=a("time"),u=a(s?.actors?.[0]),c=i.map(p=>({time:a("time",p),event:a(s?.event??"event",p)})).filter(p=>typeof p.
time=="string"&&typeof p.event=="string");return r(O,{children:[typeof u=="string"&&r(E,{small:!0,kind:"outlined",icon:"\
sessions",onClick:()=>Xe(va(o.dataset,u)),children:r("span",{children:["Timeline of ",r($,{value:u,most:24,middle:!0})]})}),
typeof l=="string"&&r(E,{small:!0,kind:"outlined",icon:"clock",onClick:()=>W2(o,l,n),children:"5 min around"}),c.length>
0&&r(E,{small:!0,kind:"outlined",icon:"funnel",onClick:()=>U2(o,c),children:c.length>1?`Funnel from these ${c.length}`:"\
Funnel from here"}),r(E,{small:!0,kind:"outlined",icon:"braces",onClick:()=>Ze(JSON.stringify(Object.fromEntries(t.map(({
name:p},m)=>[p,e[m]])),null,2),"The event"),children:"JSON"})]})}function Gp({paging:e,document:t,zone:n,wanted:o=null,wrap:i=!1}){let s=W(null),[a,l]=M(new Set),[u,c]=M("0:0"),p=J(()=>e.
first?H2(e.first,o,n):[],[e.first,o,n]),m=J(()=>MF(e,a),[e.pages,a]);if(!e.first)return e.error?r(m_,{error:e.error,onAgain:e.
more}):r("div",{class:l_,children:r(Le,{lines:12})});if(e.pages.length===0)return r("p",{class:u_,children:"No event pas\
ses."});let d=g=>{let y=new Set(a);y.delete(g)||y.add(g),l(y),c(g)},f=`28px ${p.map(({width:g})=>`${g}px`).join(" ")} mi\
nmax(0, 1fr)`;return r("div",{ref:s,class:j2,role:"table","aria-label":"Events","data-wrap":i,onKeyDown:g=>PF(g,s.current),
children:[r("div",{class:be(Up,G2),role:"row",style:{gridTemplateColumns:f},children:[r("span",{role:"columnheader",class:Kp,
children:r("span",{class:"spoken",children:"Open"})}),p.map(({name:g,at:y})=>r("span",{role:"columnheader",class:jp,children:r(
$,{value:g,most:48})},y))]}),e.pages.map((g,y)=>r(DF,{page:y,rows:g,scroller:s,render:(x,_)=>{let v=`${y}:${_}`;return r(
c_,{row:x,all:e.first.columns,columns:p,zone:n,document:t,template:f,isOpen:a.has(v),current:u===v,wrap:i,opened:m,onToggle:()=>d(
v)},_)}},y)),r(EF,{paging:e,scroller:s})]})}function MF(e,t){return[...t].map(n=>{let[o,i]=n.split(":").map(Number);return e.
pages[o]?.[i]}).filter(n=>n!==void 0)}function PF(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof
Element&&e.target.matches("[data-opener]")?e.target:null;if(n===0||!o||!t)return;let i=[...t.querySelectorAll("[data-ope\
ner]")];e.preventDefault(),e.stopPropagation(),i[i.indexOf(o)+n]?.focus()}var $F="1200px";function DF({rows:e,scroller:t,
render:n,page:o}){let i=W(null),[s,a]=M(!0),l=W(0);return U(()=>{let u=i.current;if(!u)return;let c=new IntersectionObserver(
([p])=>{p&&(p.isIntersecting||(l.current=u.getBoundingClientRect().height),a(p.isIntersecting))},{root:t.current,rootMargin:$F});
return c.observe(u),()=>c.disconnect()},[]),r("div",{ref:i,role:"rowgroup","data-page":o,style:s?{}:{height:`${l.current}\
px`},children:s&&e.map(n)})}function EF({paging:e,scroller:t}){let n=W(null),o=W(e.more);return o.current=e.more,U(()=>{
if(!n.current)return;let i=new IntersectionObserver(([s])=>{s?.isIntersecting&&o.current()},{root:t.current,rootMargin:"\
400px"});return i.observe(n.current),()=>i.disconnect()},[e.pages.length]),r("div",{ref:n,class:s_,children:[e.error&&r(
m_,{error:e.error,onAgain:e.more}),!e.error&&(e.hasMore?"more events are on their way":"no more events")]})}function m_({
error:e,onAgain:t}){return r("div",{class:a_,children:[r(ve,{error:e}),r(E,{small:!0,kind:"outlined",onClick:t,children:"\
Try again"})]})}var f_="xn",h_="sn",g_="cn",Zh="gn",y_="hn",b_="fn",v_="P";function x_({all:e,wanted:t,onWanted:n}){let o=W(null),[i,s]=M(!1),[a,l]=M(""),u=t??e,c=p=>{let m=e.filter(d=>d===p?!u.includes(
p):u.includes(d));n(m.length===e.length?null:m)};return r(O,{children:[r(E,{small:!0,kind:"outlined",after:"down",buttonRef:o,
popup:"dialog",expanded:i,disabled:e.length===0,onClick:()=>s(!i),children:u.length===e.length?`${e.length} columns`:`${u.
length} of ${e.length} columns`}),i&&r(tn,{anchor:o.current,role:"dialog",label:"Columns",class:y_,onClose:()=>s(!1),children:[
r("input",{class:$n,"aria-label":"Find a column",placeholder:"find a column",value:a,onInput:p=>l(p.currentTarget.value)}),
r("div",{class:b_,children:e.filter(p=>p.toLowerCase().includes(a.toLowerCase())).map(p=>r("label",{class:v_,children:[r(
"input",{type:"checkbox",checked:u.includes(p),onChange:()=>c(p)}),r($,{value:p,most:40,middle:!0})]},p))})]})]})}var AF=[{value:"newest",label:"Newest"},{value:"oldest",label:"Oldest"}];function w_({document:e,zone:t,actions:n}){let[
o,i]=M(!1),[s,a]=M(null),l=/asc|^time$/.test(e.samples?.order??""),u=Wa({path:"v1/query",body:m=>({...e,samples:{...e.samples,
...m===void 0?{}:{cursor:m}}})},JSON.stringify(e)),c=at(Wp(e)),p=c.answer&&"rows"in c.answer?c.answer.rows[0]?.[0]:void 0;
return r("section",{class:f_,"aria-label":"Raw events",children:[r("div",{class:h_,children:[r("h2",{class:g_,children:typeof p==
"number"?`${N(p)} events`:"Raw events"}),r(wt,{label:"Order",choices:AF,value:l?"oldest":"newest",onChange:m=>ne("sample\
s.order",m==="oldest"?"time asc":void 0)}),r(x_,{all:u.columns.map(({name:m})=>m),wanted:s,onWanted:a}),r(E,{small:!0,kind:"\
outlined",pressed:o,onClick:()=>i(!o),children:"Wrap"}),n]}),r(OF,{document:e,zone:t}),r(Gp,{paging:u,document:e,zone:t,
wanted:s,wrap:o})]})}function OF({document:e,zone:t}){let n=J(()=>({...Ae(e),compare:void 0,aggregate:{measures:["count(\
)"],by:["time('auto')"]}}),[e]),{answer:o}=at(ye(n,"compare",void 0)),[i,s]=M(null),a=J(()=>o&&"rows"in o&&"columns"in o?
su(o,kt(o,n),1):null,[o]),l=J(()=>a?.series[0]?[{values:a.series[0].values,color:0,bars:!0}]:[],[a]);return!a||a.times.length<
2?r("div",{class:Zh}):r("div",{class:Zh,children:r(Ha,{times:a.times,series:l,zone:t,unit:"none",height:88,cursor:i,onCursor:s,
onDrag:(u,c)=>on({from:new Date(Math.floor(u)*1e3).toISOString(),to:new Date(Math.ceil(c)*1e3).toISOString()})})})}function k_({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t;if((n==="heat"||n==="distribution")&&e.aggregate!==
void 0&&(!qo(e)||n==="heat"&&!ge(e.aggregate?.by).some(vi)))return r(I2,{document:e,chart:n});if(!o||!i||!("columns"in o))
return s==="error"?null:r(Le,{});let l=o.query?.timezone??i.timezone??"UTC",u=r(D1,{document:i,answer:o,zone:l}),c=()=>u;
if(i.samples)return r(w_,{document:i,zone:l,actions:u});if(o.rows.length===0&&s==="exact")return r(z2,{document:i});let p=qo(
i),m=RF(n,i)?n:sp(i);return m==="distribution"&&p?r(yk,{answer:o,of:i,bins:p,zone:l,actions:u}):m==="heat"&&p?r(rC,{answer:o,
of:i,bins:p,zone:l,actions:u}):kt(o,i).time>=0&&!p&&(m==="line"||m==="bar")?r(F2,{answer:o,intervals:t.intervals,of:i,zone:l,
bars:m==="bar",actions:c}):m==="bar"?r(Rk,{answer:o,of:i,document:e,zone:l,actions:c}):r(Ok,{answer:o,of:i,document:e,zone:l,
actions:c})}function RF(e,t){let n=ge(t.aggregate?.by).some(vi);return e==="distribution"?qo(t)!==null&&!n:e==="heat"?qo(
t)!==null&&n:e==="table"||qo(t)===null}var Yh="[data-stop]";function Jp(e){return[...e.querySelectorAll(Yh)].filter(t=>t.closest("[data-sentence]")===e)}function C_(e){
if(!e)return;let t=Jp(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function S_(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Yh)||t.closest("[data-sentence]")!==e))for(let n of Jp(
e))n.tabIndex=n===t?0:-1}function __(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Jp(e),o=n.indexOf(
t.target);if(o<0)return!1;let i=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return i===null?!1:(n[Math.max(0,Math.min(i,n.length-1))]?.focus(),!0)}function Bn(e,t,n){requestAnimationFrame(()=>{
let o=i=>e?.querySelector(`${Yh}[data-stop="${CSS.escape(i)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}function Qh(){
let e=document.querySelector("[data-sentence]"),t=e?Jp(e):[];(t.find(n=>n.tabIndex===0)??t[0])?.focus()}var Xh="arrows w\
alk, Enter opens, typing at + adds, Backspace removes, n negates, o makes optional, Alt+arrows move";var Mi=(e,t)=>["where",...t.map(n=>`${e}.${n}`)],Zp={aggregate:Mi("aggregate",["measures","by","having","over"]),samples:Mi(
"samples",["columns","order"]),funnel:Mi("funnel",["per","steps","order","window","count","exclude","hold","by","attribu\
tion"]),retention:Mi("retention",["per","start","return","cohort","mode","period","periods","by","day","at_least"]),lifecycle:Mi(
"lifecycle",["per","period","event","created"]),stickiness:Mi("stickiness",["per","period","event"]),paths:Mi("paths",["\
per","start","end","before","after","node","gap","count","exclude"]),difference:Mi("difference",["over","selection","bas\
eline","properties"])};var LF=/^(\d+(\.\d+)?(us|ms|s|m|h|d|w))+$/;function T_(e){let t=e.replaceAll(" ","");return LF.test(t)?t:null}function ws(e,t){
return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var Yp=[["30m","30 minutes"],["1h",
"1 hour"],["1d","24 hours"],["7d","a week"],["14d","two weeks"],["30d"],["90d"]],Kr=[["1m","a minute"],["5m"],["10m"],["\
30m","half an hour"],["1h","an hour"],["6h"],["1d","24 hours"],["7d","a week"]];function M_(e,t,n){let o=Nr(e,t);if(!o||!n)return o;let i=o.span?.start??0;return i>=n.start&&i<Math.max(n.end,n.start+1)?
o:null}function $_(e,t,n){let o=Al(t.where),i=ui(e,o);if(typeof i=="string")return ye(e,o,t.span?P_(i,t.span,n):n);let s=o.slice(
0,-1),a=ui(e,s);return o.at(-1)!==0||typeof a!="string"?null:ye(e,s,t.span?P_(a,t.span,n):n)}function P_(e,t,n){let{start:o,
end:i}=na(e,t);return e.slice(0,o)+n+e.slice(i)}function Qp(e,t){let n=$_(de.value,e,t);n&&pe({document:n})}var D_="un",E_="mn",A_="vn";var O_=mb({document:{dataset:""},error:null,sentence:()=>null});function mt(){return Cb(O_)}function yt({document:e,error:t,
label:n,children:o}){let i=W(null);ht(()=>C_(i.current));let s=a=>{!a.defaultPrevented&&__(a.currentTarget,a)&&a.preventDefault()};
return r(O_.Provider,{value:{document:e,error:t,sentence:()=>i.current},children:r("div",{ref:i,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:D_,onKeyDown:s,onFocusIn:a=>{S_(a.currentTarget,a.target)},children:o})})}function fe({word:e,
children:t}){return r("span",{class:E_,children:[e!==void 0&&r(Ua,{children:e}),t]})}function Ua({children:e}){return r(
"span",{class:A_,children:e})}function R_({id:e,error:t}){return r(ve,{...e===void 0?{}:{id:e},error:t,onHint:n=>Qp(t,n)})}var L_="bn",N_="g",B_="wn",F_="yn",z_="kn",I_="zn",H_="jn",q_="Q",V_="Xn",W_="B",tg="Sn";function rn(e){let{stop:t,label:n,path:o=t,span:i,draft:s=!1,problem:a=null}=e,l=mt(),u=W(null),c=Yt(),[p,m]=M(!1),d=s?null:
M_(l.error,o,i),f=d!==null||a!==null,g=FF(d,a,e.onHint),y=async()=>{await e.onRemove?.(),Bn(l.sentence(),t,e.after)},x=e.
editor!==void 0||e.menu!==void 0;return r("span",{class:L_,"data-path":o,children:[r("span",{class:be(N_,s&&F_,f&&z_,e.quiet&&
I_,p&&B_),children:[f&&r("span",{class:H_,children:r(ce,{name:"error",size:14})}),r("button",{ref:u,type:"button",class:q_,
"data-stop":t,tabIndex:-1,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":x?p:void 0,"aria-invali\
d":f||void 0,"aria-describedby":f?`${c}-problem`:void 0,onClick:()=>m(!p),onKeyDown:_=>zF(_,e,y,g),children:[r("span",{class:"\
spoken",children:[e.what,": "]}),e.children,e.menu&&r("span",{class:V_,children:r(ce,{name:"down",size:12})})]}),e.onRemove&&
r("button",{type:"button",class:W_,tabIndex:-1,"aria-label":`Remove ${re(n)}`,onClick:y,children:r(ce,{name:"close",size:12})})]}),
d&&r("span",{class:tg,children:r(R_,{id:`${c}-problem`,error:d})}),a&&r("span",{class:tg,children:r(ve,{id:`${c}-problem`,
error:a,onHint:e.onHint})}),p&&e.menu&&r(Xn,{anchor:u.current,label:re(n),items:e.menu,onClose:()=>m(!1)}),p&&e.editor&&
r(tn,{anchor:u.current,role:"dialog",label:re(n),onClose:()=>{m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function FF(e,t,n){
let o=t??e,i=o?vf(o.hint):null;return i===null?null:t?n?()=>n(i):null:()=>Qp(e,i)}function zF(e,t,n,o){let i=e.key==="En\
ter"&&o?o:IF(e,t,n);i&&(e.preventDefault(),i())}function IF(e,{onNegate:t,onOptional:n,onMove:o,onRemove:i},s){return e.
altKey?e.key==="ArrowUp"||e.key==="ArrowLeft"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:
e.ctrlKey||e.metaKey?null:e.key==="Backspace"||e.key==="Delete"?i?s:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var K_="ei",j_="Bn";function To({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...i}){return r("div",{class:K_,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let c=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&c?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&r("div",{class:j_,children:e}),r(hi,{...i,inline:!0,autofocus:!0,eager:!0})]})}function Pi(e){let{path:t,what:n,value:o,none:i,unit:s}=e,a=e.onChange??(l=>ne(t,l));return r(rn,{stop:t,what:n,label:`${n}\
: ${o??i}${o!==null&&s?` ${s}`:""}`,onRemove:e.onRemove,editor:l=>r(qF,{...e,onChange:u=>{l(),a(u)},onCancel:l}),children:[
o===null?i:r($,{value:o,most:24}),o!==null&&s&&` ${s}`]})}function qF({what:e,value:t,usual:n,read:o,wrong:i,none:s,onChange:a,
onCancel:l}){let[u,c]=M(""),[p,m]=M(!1),d=u.trim(),f=n.filter(([x,_])=>d===""||x.startsWith(d)||(_??"").includes(d)),g=x=>{
let _=o(x);_===null?m(!0):a(_)},y=[...d!==""&&!f.some(([x])=>x===d)&&o(d)!==null?[{value:d,label:d,note:"as it is typed"}]:
[],...f.map(([x,_])=>({value:x,label:x,note:_,selected:x===t})),...d===""&&t!==null?[{value:null,label:s,note:"the defau\
lt"}]:[]];return r(To,{label:e,placeholder:n[0]?.[0]??"",text:u,onText:x=>{c(x),m(!1)},options:y,onPick:x=>x===null?a(void 0):
g(x),onTake:g,onCancel:l,onLeave:l,invalid:p,foot:p||d!==""&&o(d)===null?i:void 0})}function ao(e){return r(Pi,{usual:Yp,
...e,read:T_,wrong:"A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d"})}var VF=["dataset","define","params","timezone","week_start","missing"];function Mo(e,t){let n=VF.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function ng(e,t,n){return(await Se(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var WF=2e3,ks=new Map,Xp=new Map,J_=me(0),G_;function Ka(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function ja(e,t){J_.value;let n=JSON.stringify(e),o=ia.value,i=t.filter(a=>a.text!==""&&!ks.has(Ka(n,a))),s=i.map(
a=>Ka(n,a)).join(`

`);return U(()=>{i.length>0&&o!=="away"&&UF(n,e,i)},[s,o]),t.map(a=>ks.get(Ka(n,a))??null)}async function Z_(e,t,n){let o=JSON.
stringify(e),i=ks.get(Ka(o,t));if(i)return i;let[s]=await ng(e,[t],n);if(!s)throw new Error("The server did not say what\
 the text means");return Y_(o,t,s),s}function UF(e,t,n){let o=Xp.get(e)??{context:t,texts:new Map};for(let i of n)o.texts.
set(Ka(e,i),i);Xp.set(e,o),G_??=setTimeout(()=>{G_=void 0,KF()},0)}async function KF(){let e=[...Xp];Xp.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let i=[...o.values()];(await ng(n,i).catch(()=>[])).forEach((a,l)=>Y_(t,i[l],
a))})),J_.value++}function Y_(e,t,n){ks.size>=WF&&ks.delete(ks.keys().next().value),ks.set(Ka(e,t),n)}async function Go(e,t,n){if(n==="")return{parsed:null,problem:null};try{let o=await Z_(e,{kind:t,text:n}),{error:i}=o;return i?
{parsed:o,problem:{message:i.message,hint:i.hint??"",span:i.span??null}}:{parsed:o,problem:null}}catch(o){let{code:i,message:s,
hint:a,span:l}=se(o);return{parsed:null,problem:i==="away"?null:{message:s,hint:a,span:l}}}}function Ga(e,t,n){if(!t)return n;
let{start:o,end:i}=na(e,t);return e.slice(0,o)+n+e.slice(i)}var jF=new Set(["has","contains","starts_with","ends_with"]);function Za({property:e,operator:t,values:n}){let o=Ce(e),i=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:jF.has(i)?`${t}(${o}, ${n.map(Cu).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(Cu).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(Cu).join(" and ")}`}
function Cu(e){return typeof e=="string"?fn(e):String(e)}var GF=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function eT(e){for(let[t,n]of GF){if(e===t)return n;if(e===n)return t}
return e}var Q_=["=","!=","in","not in"],Ja=["is null","is not null"],og=[">=",">","<","<=","between","not between"],X_=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function em(e){switch(e){case"bool":return["is true","is false",...Ja];case"string":return[
...Q_,...X_,...Ja];case"int64":case"float64":return["=",...og,"!=","in","not in",...Ja];case"timestamp":return[...og,...Ja];case"\
list of strings":return["has","not has",...Ja];case"unknown":return[...Q_,...og,...X_,"has","not has",...Ja]}}function Fn(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Cs(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var tT={property:null,type:"unknown",operator:null,values:[]};function nT(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function rg({property:e,operator:t}){return e===null?"property":t===null||Fn(t)===0?"operator":
"values"}function oT(e,t,n){return e.operator!==null&&e.type===n&&em(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function rT(e,t){let n=Fn(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function tm(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function iT(e,t){let n=e.operator===null?0:Fn(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function ig({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Fn(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function Su(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||ig(e)!==null)return null;
if(Fn(n)!=="many"||!o.includes(null))return Za({property:t,operator:Fn(n)==="many"?Cs(n,o.length):n,values:o});let i=n===
"!="||n==="not in",s=Za({property:t,operator:i?"is not null":"is null",values:[]}),a=o.filter(u=>u!==null);if(a.length===
0)return s;let l=Za({property:t,operator:Cs(i?"!=":"=",a.length),values:a});return i?`${l} and ${s}`:`(${l} or ${s})`}function sg(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function sT(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(s=>s.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(s=>s!==""),i=!t&&
o.some(s=>/\s/.test(s));return o.length>1&&!i?[...new Set(o)]:null}function vr(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let i=o.
indexOf(n);i>0;i=o.indexOf(n,i+1))if(!/[\p{L}\p{N}]/u.test(o[i-1]))return 1;return o.includes(n)?2:3}function xr(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:vr(n(o),t)})).filter(o=>o.grade<3).sort((o,i)=>o.grade-i.grade).map(({item:o})=>o)}var aT={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Ya(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function lT({operators:e,present:t,onPick:n,onBack:o,onCancel:i,onLeave:s,head:a}){let[l,u]=M(""),c=e.filter(
f=>f===l.trim()),p=e.filter(f=>f!=="in"&&f!=="not in"),m=c.length>0?c:xr(p,l,f=>`${f} ${Ya(f)} ${aT[f]}`),d=f=>f===t||t!==
null&&f===Cs(t,1);return r(To,{label:"Operator",placeholder:"operator",text:l,onText:u,head:a,onCancel:i,onLeave:s,onBackspace:o,
options:m.map(f=>({value:f,label:Ya(f),note:aT[f],selected:d(f)})),onPick:n,onTake:()=>{}})}var lg="V",uT="W",cT="Cn";var ug=8;function pT({draft:e,stage:t,onStage:n,onDraft:o}){let{property:i,operator:s,values:a}=e;return i===null?null:r(
O,{children:[r("button",{type:"button",class:lg,"data-present":t==="property",onClick:()=>n("property"),children:r($,{value:i,
most:40,middle:!0})}),s!==null&&r("button",{type:"button",class:lg,"data-present":t==="operator",onClick:()=>n("operator"),
children:Ya(s)}),t==="values"&&a.slice(0,ug).map(l=>r("button",{type:"button",class:uT,onClick:()=>o(tm(e,l)),children:[
r("span",{class:"spoken",children:"Remove "}),r($,{value:l,most:24,middle:!0}),r(ce,{name:"close",size:12})]},String(l))),
t==="values"&&a.length>ug&&r("span",{class:cT,children:["and ",q(a.length-ug)," more"]})]})}var mT=50;function dT(e,t,n,o){return Se(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:mT},
signal:o})}function cg(e,t,n,o,i){let{dataset:s,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:d}=e,f={column:t,
contains:o,where:n,from:a,to:l,timezone:u,week_start:c,define:p,params:m,missing:d,limit:mT};return Se(`v1/datasets/${encodeURIComponent(
s)}/values`,{body:f,signal:i})}function fT(e,t){let[n,o]=M(null);return U(()=>{if(e===null)return;let i=new AbortController;return t(i.signal).then(s=>{
i.signal.aborted||o({key:e,value:s,error:null})},s=>{Gn(s)||o(a=>({key:e,value:a?.value??null,error:se(s)}))}),()=>i.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function nm(e,t,n,o=()=>!0){let{dataset:i}=e,
s=t.trim(),a=fT(`${i}
${n.join()}
${s}`,m=>dT(i,s,n,m)),l=ZF(e,s),u=a.fresh&&a.value?a.value:{names:YF(i,s),more:0},c=new Set(l.map(({name:m})=>m));return{
names:[...l,...u.names.filter(({name:m})=>!c.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:u.more}}function ZF({
define:e},t){return Object.keys(e??{}).filter(n=>vr(n,t)<3).map(n=>({kind:"definition",name:n,text:Ce(n),type:"unknown",
filled:1}))}function YF(e,t){let n=Re(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:i,type:s,
filled:a})=>({kind:"property",name:i,text:Ce(i),type:s,filled:a/o})).filter(({name:i})=>vr(i,t)<3).sort((i,s)=>vr(i.name,
t)-vr(s.name,t)||s.filled-i.filled)}function hT(e,t,n,o){let i=o.trim(),s=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,i]);return fT(s,async a=>{
let l=()=>cg(e,t??"",void 0,i,a);return n===void 0?l():cg(e,t??"",n,i,a).catch(u=>{if(Gn(u)||se(u).status!==400)throw u;
return l()})})}var gT="En";var e5={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},t5={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function pg(e){let t=e.kind==="function"||e.filled>=.9995?"":I(e.filled);return[e5[e.kind]||t5[e.type],t].filter(n=>n!==
"").join(", ")}function yT(e,t){let n=t.trim(),o=e[0],i=e.map(s=>({value:{entry:s},label:r($,{value:s.name,most:60,middle:!0}),
note:pg(s)}));return n===""||o&&vr(o.name,n)<3?i:[Ss(n),...i]}function Ss(e){return{value:{typed:e},label:r("code",{class:gT,
children:r($,{value:e,most:60})}),note:"as it is typed"}}function wr(e){let{document:t,kinds:n,fits:o,onName:i,onText:s}=e,[a,l]=M(e.typed??""),u=nm(t,a,n,o),c=e.names?xr(e.names,
a,({name:x})=>x).filter(({type:x})=>o?.(x)??!0):u.names,p=e.names?0:u.more,m=e.extra?.(a)??[],d=yT(c,a),f=d[0]!==void 0&&
"typed"in d[0].value,g=m.length>0&&f?[...m,...d.slice(1),d[0]]:[...m,...d],y=x=>{x.trim()!==""&&s(x.trim())};return r(To,
{label:e.label,placeholder:e.placeholder,text:a,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:g,onPick:x=>"entry"in x?i(x.entry):y(x.typed),onTake:y,foot:p>0?`${q(p)} more, keep typing`:void 0})}function bT({document:e,beside:t,draft:n,typed:o="",ask:i,onValues:s,onBack:a,onCancel:l,onLeave:u,head:c}){let[p,m]=M(o),
d=n.operator===null?1:Fn(n.operator),f=d==="many",g=hT(e,i?Ce(n.property??""):null,t,p),y=sg(p,n.type),x=p===""||y!==void 0,
_=n5(n,p,y,g.value),v=S=>{let D=iT(n,S);m(""),s(D.values,d!==2||D.values.length>=2)},C=(S,D)=>{let L="typed"in S?y:S.value;
L!==void 0&&(D&&f?(m(""),s(tm(n,L).values,!1)):f&&p===""&&n.values.length>0?s(n.values,!0):v(L))},T=()=>{f&&p===""&&n.values.
length>0?s(n.values,!0):y!==void 0&&p!==""&&v(y)},R=S=>{let D=f?sT(S)?.map(L=>sg(L,n.type)):void 0;return!D||D.includes(
void 0)?!1:(s([...new Set([...n.values,...D])],!0),!0)};return r(To,{label:"Value",placeholder:o5(n,d),text:p,onText:m,head:c,
onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?s(n.values.slice(0,-1),!1):a(),onPaste:R,invalid:!x,several:f,spaceTypes:p!==
""&&_[0]!==void 0&&"typed"in _[0].value,options:_,onPick:C,onTake:T,foot:x?r5(g.value,g.error!==null,f):`${Cu(p)} is no \
number`})}function n5(e,t,n,o){let i=o?.exact===!1?"~ ":"",s=d=>e.values.includes(d),a=(o?.values??[]).map(({value:d,count:f})=>({
value:{value:d},label:r($,{value:d,most:60,middle:!0}),note:i+q(f),selected:s(d)})),l=o?.values.some(({value:d})=>d===n)??
!1,u=t!==""&&n!==void 0&&!l?[Ss(t)]:[],c=l?a.filter(({value:d})=>"value"in d&&d.value===n):[],p=a.filter(d=>!c.includes(
d)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&Fn(e.operator)==="many"?[{value:{value:null},label:r($,{value:null}),note:i+
q(o.nulls),selected:s(null)}]:[];return[...u,...c,...p,...m]}function o5({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function r5(e,t,n){let o=e&&e.more>0?[`${q(e.more)} more, keep t\
yping`]:[],i=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...i].join(" · ")}function om(e){let{document:t,draft:n,onDraft:o,onDone:i}=e,[s,a]=M(()=>rg(n)),l=W(e.typed??""),u=g=>{l.current="",a(g)},
c=(g,y)=>{let x=oT(n,g,y);o(x),u(x.operator===null||rg(x)!=="values"?"operator":"values")},p=async g=>{let y=(await Go(Mo(
t),"condition",g)).parsed?.tree;y?.kind==="name"&&y.name!==void 0&&y.type!=="bool"&&y.type!=="unknown"?c(y.name,y.type):
i(g,null)},m=g=>{let y=rT(n,g);o(y),Fn(g)===0?i(Su(y),y):u("values")},d=(g,y)=>{let x={...n,values:g};o(x);let _=y?Su(x):
null;_!==null&&i(_,x)},f={onCancel:e.onCancel,onLeave:e.onLeave,head:r(pT,{draft:n,stage:s,onStage:u,onDraft:o})};return s===
"property"?r(wr,{...f,label:"Property",placeholder:"property, or a condition",document:t,typed:l.current,kinds:i5,...e.names?
{names:e.names}:{},onName:g=>c(g.name,g.type),onText:g=>{p(g)}},"property"):s==="operator"?r(lT,{...f,operators:em(n.type),
present:n.operator,onPick:m,onBack:()=>u("property")},"operator"):r(bT,{...f,document:t,beside:e.beside,draft:n,typed:l.
current,ask:e.names===void 0,onValues:d,onBack:()=>u("operator")},"values")}var i5=["property","definition","cohort","lo\
okup"];var lo="Un",gn="Hn",mg="Ln",$i="Mn",vT="Nn",xT="Rn";var kT=3;function rm({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return r("span",{class:$i,children:r(
$,{value:t?.text??e?.text??"",most:60})});let{property:i,operator:s,values:a}=o;return i===null?r("span",{class:gn,children:"\
…"}):n&&i==="event"&&(s==="="||s==="in")&&a.length>0?r(wT,{values:a,between:!1,name:!0}):s==="is true"||s==="is false"?
r(O,{children:[s==="is false"&&r("span",{class:gn,children:"not"}),r("span",{class:lo,children:r($,{value:i,most:40,middle:!0})})]}):
r(O,{children:[r("span",{class:lo,children:r($,{value:i,most:40,middle:!0})}),s!==null&&r("span",{class:gn,children:Ya(Fn(
s)==="many"?Cs(s,a.length):s)}),s!==null&&r(wT,{values:a,between:s.endsWith("between")})]})}function wT({values:e,between:t,
name:n=!1}){return e.length>kT+1?r("span",{class:mg,children:["(",q(e.length)," values)"]}):r("span",{class:n?lo:mg,children:e.
map((o,i)=>r("span",{children:[i>0&&r("span",{class:gn,children:t?" and ":n?" or ":", "}),r(s5,{value:o})]},i))})}function s5({
value:e}){return e===null?r("i",{class:gn,children:Mn.null}):r($,{value:e,most:40,middle:!0})}function im(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:i,values:s}=n,a=s.length>kT+1?`${s.length}\
 values`:s.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,i?.replace("_"," "),a].filter(l=>l!=null&&
l!=="").join(" ")}function sm(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:i,span:s},a)=>({text:o,chip:i,span:{start:a===0?0:s.start,end:n[a+1]?.span.start??1/0}}))}function Tu(e){
return e.length===0?void 0:e.join(" and ")}function Di(e,t,n){return n===null?e.filter((o,i)=>i!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function am(e,t,n){let o=e.filter((s,a)=>a!==t),i=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,i),e[t],...o.slice(i)]}function CT({text:e,chip:t}){if(t)return Za({...t,operator:eT(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&a5(n)?n:`not (${e})`}function a5(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var dg={property:"event",type:"string",operator:"=",values:[]};function lm({document:e,typed:t,onDone:n,onCancel:o}){let[
i,s]=M(dg);return r(om,{document:e,beside:e.where,draft:i,typed:t,onDraft:s,onDone:n,onCancel:o,onLeave:o})}function kr({lead:e,between:t,children:n,after:o}){let i=s=>s===0?e:typeof t=="function"?t(s):t;return r(O,{children:[n.
map((s,a)=>r(fe,{word:i(a),children:s},a)),o&&r(fe,{word:n.length===0?e:void 0,children:o},"after")]})}var ST="ii",_T="An",TT="Dn";function Cr({stop:e,label:t,children:n,editor:o,onLeave:i,onBackspace:s}){let a=W(null),[l,u]=M(null),[c,p]=M(null),m=W(
0),d=v=>{p(a.current?.getBoundingClientRect()??null),u(v)},f=n==null||n===!1,g=ur(f?t:void 0),y=()=>{m.current=performance.
now(),u(null)},x=()=>{performance.now()-m.current>300&&d("")},_=v=>{if(!(v.ctrlKey||v.metaKey||v.altKey)){if(v.key.length===
1&&v.key!==" "&&v.key!=="/")d(v.key);else if(v.key==="Backspace"&&s)s();else return;v.preventDefault()}};return r(O,{children:[
r("button",{ref:a,type:"button",class:be(ST,!f&&_T,l!==null&&TT),...g,"data-stop":e,tabIndex:-1,"aria-label":typeof n=="\
string"?`${t}: ${n}`:t,"aria-haspopup":"dialog","aria-expanded":l!==null,onClick:x,onKeyDown:_,children:[r(ce,{name:"plu\
s",size:14}),n]}),l!==null&&r(tn,{anchor:c,role:"dialog",label:t,onClose:()=>{y(),i?.()},children:o(l,y)})]})}function Mu(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var u5={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function Pu(e,t){let n=Mu(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,i="per"in o&&typeof o.per=="string"?o.per:Re(e).value.value?.actors?.[0],s=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),a="funnel"in o?o.funnel.steps.map((u,c)=>[`step_time_${c+1}`,"timestamp"]):[];return[...s,...u5[n],
...a,...i?[[i,"string"]]:[]].map(([u,c])=>({kind:"property",name:u,text:Ce(u),type:c,filled:1}))}function MT(e,t){return[
...e.map(n=>[n,"float64"]),...t.map(n=>[n,"unknown"])].map(([n,o])=>{let i=/\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(
n)?.[1]??n;return{kind:"measure",name:i,text:Ce(i),type:o,filled:1}})}var PT="Tn",$T="ri",DT="ai";var ET=null;function p5(){return ET??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),ET}function um(e){
let{text:t,label:n,mark:o=null,autofocus:i=!1}=e,s=W(null),a=W(null),l=W(e);l.current=e;let[u,c]=M(!1);return U(()=>{let p=!1;
return p5().then(m=>{p||!m||!s.current||(a.current=m.mount(s.current,{...l.current,onText:d=>{d!==l.current.text&&l.current.
onText(d)},onRun:()=>l.current.onRun?.()}),a.current.setMark(l.current.mark??null),c(!0))}),()=>{p=!0,a.current?.destroy()}},
[]),U(()=>{u&&i&&a.current?.focus()},[u]),U(()=>{a.current?.setText(t)},[t]),U(()=>{a.current?.setMark(o)},[o?.start,o?.
end,t]),r("div",{class:be(PT,e.class),children:[r("div",{ref:s,class:$T,hidden:!u,"data-editor":u}),!u&&r("textarea",{class:DT,
"aria-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,"data-autofocus":i?"":void 0,onInput:p=>e.onText(p.currentTarget.
value)})]})}var AT="_n",OT="qn",RT="Fn",LT="Gn",NT="Jn";function cm({label:e,text:t,problem:n,onText:o,onDone:i,onCancel:s,onLeave:a}){return r("div",{class:AT,onKeyDownCapture:u=>{
if(u.key==="Escape")s();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)i(t);else if(u.key==="Tab")a();else return;u.preventDefault(),
u.stopPropagation()},children:[r(um,{class:OT,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?na(
t,n.span):null}),n&&r("div",{class:RT,children:r(ve,{error:n})}),r("div",{class:LT,children:[r("span",{class:NT,children:"\
Enter takes it, Shift+Enter is a new line"}),r(E,{small:!0,kind:"primary",onClick:()=>i(t),children:"Take"})]})]})}function Xa(){let e=W(!0);return U(()=>(e.current=!0,()=>{e.current=!1}),[]),()=>e.current}function jr(e){let{path:t,text:n,what:o,onChange:i}=e,s=mt(),a=Mo(s.document,e.over),l=sm(n,ja(a,[{kind:"condition",text:n}])[0]??
null),u=l.map(S=>S.text),[c,p]=M(null),m=Xa(),d=e.byEvent&&l.length===0?dg:tT,f=S=>`${t}#${S<l.length?S:"draft"}`,g=e.needed!==
!0||l.length>1,y=async S=>{await Go(a,"condition",Tu(S)??""),m()&&(p(null),i(Tu(S)))},x=async(S,D,L)=>{p({at:S,condition:L,
text:D,problem:null});let{parsed:B,problem:H}=await Go(a,"condition",D);if(H&&!(e.loose&&B?.tree))return p({at:S,condition:L,
text:D,problem:H}),Bn(s.sentence(),f(S));let z=Di(u,S,Tu(B?.conjuncts?.map(oe=>oe.text)??[`(${D})`])??D);await y(z)},_=()=>{
if(!c||c.problem)return;let S=c.condition?Su(c.condition):c.text;S!==null&&S.trim()!==""?x(c.at,S,c.condition):c.condition?.
property?p({...c,problem:{message:ig(c.condition)??"",hint:"",span:null}}):p(null)},v=(S,D,L)=>{let B=l[S],H=c?.at===S?c:
null,z=()=>{p(null),L(),S>=l.length&&Bn(s.sentence(),`${t}#+`)},oe=()=>{L(),_()},Y=(ue,ie)=>{L(),x(S,ue,ie)};return(H?H.
condition===null&&H.text!==null:B&&!B.chip)?r(cm,{label:o,text:H?.text??B?.text??"",problem:H?.problem??null,onCancel:z,
onLeave:oe,onText:ue=>p({at:S,condition:null,text:ue,problem:null}),onDone:ue=>Y(ue,null)}):r(om,{document:s.document,typed:D,
draft:H?.condition??(B?.chip?nT(B.chip):d),names:e.names??Pu(s.document.dataset,e.over),beside:Tu([...e.within?[e.within]:
[],...Di(u,S,null)]),onDraft:ue=>p({at:S,condition:ue,text:null,problem:null}),onDone:Y,onCancel:z,onLeave:oe})},C=S=>{c?.
text&&x(c.at,Ga(c.text,c.problem?.span??null,S),null)},T=(S,D)=>{let L=c?.at===S?c:null;return r(rn,{stop:f(S),path:t,span:D?.
span,after:`${t}#+`,what:o,label:`${o}: ${im(D,L)}`,draft:L!==null,problem:L?.problem,onHint:L?.text?C:void 0,editor:B=>v(
S,"",B),onLeave:_,onRemove:L?()=>p(null):g?()=>y(Di(u,S,null)):void 0,onNegate:D&&!L?()=>{y(Di(u,S,CT(D)))}:void 0,onMove:D&&
l.length>1?B=>{y(am(u,S,B)).then(()=>Bn(s.sentence(),`${t}#${Math.max(0,Math.min(S+B,l.length-1))}`))}:void 0,children:r(
rm,{part:D,draft:L,byEvent:e.byEvent??!1})})},R=l.map((S,D)=>T(D,S));return r(kr,{lead:e.lead,between:"and",after:r(Cr,{
stop:`${t}#+`,label:`Add a ${o}`,editor:(S,D)=>v(l.length,S,D),onLeave:_,onBackspace:l.length>0&&g?()=>{y(u.slice(0,-1))}:
void 0,children:l.length===0&&c===null?e.empty:void 0}),children:c?.at===l.length?[...R,T(l.length,null)]:R})}function Sr(){let[e,t]=M([]);return{has:n=>e.includes(n),ask:n=>{t(o=>[...o,n]),Bn(document.querySelector("[data-sentenc\
e]"),`${n}#+`,n)}}}function zt({word:e="where"}){let{document:t}=mt();return r(jr,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>ne(
"where",n),empty:"filter"})}var d5=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function BT({document:e,names:t,axes:n,typed:o,text:i,onDone:s,onCancel:a}){let[l,u]=M(null);if(l)
return r(f5,{of:l,onDone:s,onCancel:a,onBack:()=>u(null)});let c=m=>n?xr(d5,m.trim()===""?"time":m,([d,f])=>`time ${f} ${d}`).
map(([d,f])=>({value:{typed:`time('${d}')`},label:d==="auto"?"time":`time, ${d}`,note:f})):[];return r(wr,{label:"Breakd\
own",placeholder:i===""?"property, time":i,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?c(m).slice(0,1):c(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?u(m):s(m.text)},onText:s,
onCancel:a,onLeave:a})}function f5({of:e,onDone:t,onCancel:n,onBack:o}){let[i,s]=M(""),a=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=xr(a,i,([u,c])=>`${u} ${c}`);return r(To,{label:"Values or bins",placeholder:"values or bins",text:i,onText:s,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,c])=>({value:{typed:u},label:u,note:c})),...l.length===0?[Ss(i)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var pm=()=>!0,_r=e=>e==="int64"||e==="float64",FT=e=>_r(e)||e==="timestamp"||e==="string",zT=e=>e!=="list of strings",gg=[
{name:"count",meaning:"how many",alone:!0,fits:pm},{name:"uniq",meaning:"how many different",usual:!0,fits:zT},{name:"su\
m",meaning:"total",usual:!0,fits:_r},{name:"avg",meaning:"mean",usual:!0,fits:_r},{name:"median",meaning:"half are below",
usual:!0,fits:_r},{name:"p95",meaning:"95 % are below",usual:!0,fits:_r},{name:"p75",meaning:"75 % are below",fits:_r},{
name:"p90",meaning:"90 % are below",fits:_r},{name:"p99",meaning:"99 % are below",fits:_r},{name:"p999",meaning:"99.9 % \
are below",fits:_r},{name:"min",meaning:"least",fits:FT},{name:"max",meaning:"largest",usual:!0,fits:FT},{name:"first",meaning:"\
by time",fits:pm},{name:"last",meaning:"by time",fits:pm},{name:"stddev",meaning:"standard deviation",fits:_r},{name:"un\
iq_approx",meaning:"about how many different",fits:zT},{name:"count",meaning:"how many have a value",fits:pm}];function IT(e){let{document:t,names:n,parsed:o,onDone:i,onCancel:s}=e,a=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=M(e.typed),[c,p]=M(e.text),[m,d]=M(null),[f,g]=M(!a);if(f){let x=()=>c===
e.text?s():i(c);return r(cm,{label:"Measure",text:c,problem:e.problem,onText:p,onDone:i,onCancel:s,onLeave:x})}if(m)return r(
wr,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:x=>x===
"unknown"||m.fits(x),...n?{names:n}:{},onCancel:s,onLeave:s,onBack:()=>d(null),onName:x=>i(`${m.name}(${x.text})`),onText:x=>i(
`${m.name}(${x})`)});let y=x=>{"text"in x?i(x.text):"typed"in x?i(x.typed):x.aggregate.alone?i(`${x.aggregate.name}()`):
d(x.aggregate)};return r(h5,{document:t,names:n,text:l,onText:u,present:e.text,onPick:y,onTake:x=>{x!==""&&i(x)},onCancel:s,
onWrite:()=>g(!0)})}function h5({document:e,names:t,text:n,onText:o,present:i,onPick:s,onTake:a,onCancel:l,onWrite:u}){let c=n.
trim(),p=nm(e,c,["property","definition","lookup"]).names,m=t?xr(t,c,({name:x})=>x):p,d=xr(gg,c.replace(/\(.*$/s,""),({name:x,
meaning:_})=>`${x} ${_}`).map(x=>({value:{aggregate:x},label:x.alone?`${x.name}()`:`${x.name}(…)`,note:x.meaning})),f=c===
""?[]:m.filter(({name:x})=>vr(x,c)<3).slice(0,4).flatMap(g5),g=/[^\p{L}\p{N}_]/u.test(c)||d.length+f.length===0?[Ss(c)]:
[],y=c===""?d:[...g,...d,...f];return r(To,{label:"Measure",placeholder:i===""?"measure":i,text:n,onText:o,options:y,onPick:s,
onTake:a,onCancel:l,onLeave:l,foot:r(E,{small:!0,kind:"quiet",icon:"edit",onClick:u,children:"Write it as text"})})}function g5(e){
let t=gg.filter(o=>o.usual&&o.fits(e.type)&&!o.alone);return(e.type==="int64"||e.type==="float64"?[...t.slice(1),t[0]]:t).
map(({name:o})=>({value:{text:`${o}(${e.text})`},label:r($,{value:`${o}(${e.name})`,most:60,middle:!0}),note:pg(e)}))}function HT({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?r("span",{class:lo,children:o===
"auto"?"time":`time, ${o}`}):n!=null?r("span",{class:lo,children:r($,{value:n,most:40,middle:!0})}):r("span",{class:$i,children:r(
$,{value:e,most:60})})}function Du(e){let{path:t,texts:n,kind:o,what:i,onChange:s,most:a=1/0}=e,l=mt(),u=Mo(l.document,e.over),c=ja(u,n.map(v=>({
kind:o,text:v}))),[p,m]=M(null),d=Xa(),f=e.needed!==!0||n.length>1,g=v=>{m(null),s(v.length>0?v:void 0)},y=async(v,C)=>{
m({at:v,text:C,problem:null});let{problem:T}=await Go(u,o,C);if(d()){if(!T)return g(Di(n,v,C));m({at:v,text:C,problem:T}),
Bn(l.sentence(),`${t}[${v<n.length?v:"draft"}]`)}},x=(v,C,T)=>{let R=p?.at===v?p:null;return e.editor({text:R?.text??n[v]??
"",parsed:R?null:c[v]??null,typed:C,problem:R?.problem??null,onDone:S=>{T(),y(v,S)},onCancel:()=>{m(null),T(),v>=n.length&&
Bn(l.sentence(),`${t}#+`)}})},_=v=>{let C=p?.at===v?p:null,T=v<n.length;return r(rn,{stop:`${t}[${T?v:"draft"}]`,path:`${t}\
[${v}]`,after:`${t}#+`,what:i,label:`${i}: ${C?.text??n[v]??""}`,draft:C!==null,problem:C?.problem,onHint:R=>{C&&y(v,Ga(
C.text,C.problem?.span??null,R))},editor:R=>x(v,"",R),onRemove:C?()=>m(null):f?()=>g(Di(n,v,null)):void 0,onMove:T&&n.length>
1?R=>{g(am(n,v,R)),Bn(l.sentence(),`${t}[${Math.max(0,Math.min(v+R,n.length-1))}]`)}:void 0,children:r(HT,{text:C?.text??
n[v]??"",parsed:C?null:c[v]??null})})};return r(kr,{lead:e.lead,after:n.length<a&&r(Cr,{stop:`${t}#+`,label:`Add a ${i}`,
editor:(v,C)=>x(n.length,v,C),onBackspace:n.length>0&&f?()=>g(n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:
void 0}),children:[...n.map((v,C)=>_(C)),...p?.at===n.length?[_(n.length)]:[]]})}function mm({path:e,texts:t,over:n,what:o="measure",lead:i,onChange:s,needed:a=!1}){let{document:l}=mt();return r(Du,{path:e,
texts:t,kind:"measure",what:o,lead:i,over:n,needed:a,empty:t.length===0?o:void 0,onChange:s??(u=>ne(e,u)),editor:u=>r(IT,
{...u,document:l,names:Pu(l.dataset,n)},u.text)})}function Jo({path:e,texts:t,over:n,what:o="breakdown",lead:i,onChange:s,
axes:a=!1,most:l}){let{document:u}=mt();return r(Du,{path:e,texts:t,kind:"key",what:o,lead:i,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:s??(c=>ne(e,c)),editor:c=>r(BT,{...c,document:u,axes:a,names:Pu(u.dataset,n)})})}function Po({items:e}){let t=e.filter(n=>n!==!1);return t.length===0?null:r(rn,{stop:"more",path:"#more",what:"Parts of \
the question",label:"More parts of the question",menu:t,quiet:!0,children:[r(ce,{name:"plus",size:14}),"more"]})}var VT="Kn",WT="On";function el({path:e,properties:t,of:n}){let o=Object.entries(t??{}),i=(a,l,u)=>{let c=o.filter(([p])=>p!==a&&p!==l);ne(e,
Object.fromEntries([...c,[l,u]]))},s=a=>{let l=o.filter(([u])=>u!==a);ne(e,l.length>0?Object.fromEntries(l):void 0)};return r(
kr,{lead:"each with",after:r(Cr,{stop:`${e}#+`,label:`Add a property of the ${n}`,editor:(a,l)=>r(UT,{of:n,name:a,measure:"",
onDone:(u,c)=>{l(),i(null,u,c)}}),children:o.length===0?`${n} property`:void 0}),children:o.map(([a,l],u)=>r(rn,{stop:`${e}\
#${u}`,path:`${e}.${a}`,after:`${e}#+`,what:"property",label:`property ${a}: ${l}`,onRemove:()=>s(a),editor:c=>r(UT,{of:n,
name:a,measure:l,onDone:(p,m)=>{c(),i(a,p,m)}}),children:[r("span",{class:lo,children:r($,{value:a,most:40})}),r("span",
{class:gn,children:"="}),r("span",{class:$i,children:r($,{value:l,most:40})})]},a))})}function UT({of:e,name:t,measure:n,
onDone:o}){let{document:i}=mt(),[s,a]=M(t),[l,u]=M(n),[c,p]=M(null),m=async()=>{if(s.trim()===""||l.trim()==="")return p(
{message:"A property has a name and a measure",hint:"",span:null});let{problem:d}=await Go(Mo(i),"measure",l);d?p(d):o(s.
trim(),l.trim())};return r("form",{class:VT,onSubmit:d=>{d.preventDefault(),m()},children:[r(hn,{label:"Name",value:s,onCommit:a,
autofocus:!0}),r(hn,{label:`Measure over the events of a ${e}`,value:l,onCommit:u,code:!0,placeholder:"count() filter (w\
here event = 'search')"}),c&&r(ve,{error:c}),r("div",{class:WT,children:r(E,{kind:"primary",small:!0,type:"submit",children:"\
Take"})})]})}function et({path:e,what:t,value:n,choices:o,without:i,onChange:s,onRemove:a,children:l}){let u=s??(p=>ne(e,p===i?void 0:
p)),c=o.find(([p])=>p===n)?.[1]??n;return r(rn,{stop:e,what:t,label:`${t}: ${c}`,onRemove:a,menu:o.map(([p,m])=>({label:m,
checked:p===n,act:()=>u(p)})),children:l??c})}function dm({path:e,what:t,value:n,words:o}){let[i,s]=o;return r(et,{path:e,what:t,value:n?"on":"off",choices:[["off",i],
["on",s]],onChange:a=>ne(e,a==="on"||void 0)})}function sn({path:e,text:t,what:n,lead:o,needed:i=!1,onChange:s}){let{document:a}=mt(),l=t===void 0||t.trim()==="true",u=s??
(c=>ne(e,c??(i?"true":void 0)));return r(jr,{path:e,what:n,lead:o,text:l?"":t,within:a.where,empty:"any event",byEvent:!0,
onChange:u})}var fm="Pn";function jT({document:e,error:t,path:n,step:o,first:i}){return r("div",{class:fm,children:[r(yt,{document:e,error:t,label:"\
Step",children:[r(sn,{lead:"An event with",path:`${n}.where`,text:o.where,what:"condition of the step",needed:!0}),r(fe,
{word:"counting",children:r(dm,{path:`${n}.first_ever`,what:"which event",value:o.first_ever,words:["any such event","th\
e first ever only"]})}),!i&&r(v5,{path:n,step:o}),r(fe,{word:i?"it":"in between; it",children:r(dm,{path:`${n}.optional`,
what:"whether it has to happen",value:o.optional,words:["has to happen","may be skipped"]})})]}),r(hn,{label:"Name",value:o.
name??"",placeholder:"as the condition",onCommit:s=>ne(`${n}.name`,s.trim()===""?void 0:s)})]})}function v5({path:e,step:t}){
return r(O,{children:[r(fe,{word:"within",children:r(ao,{path:`${e}.within`,what:"at most after the step before",value:t.
within??null,none:"any time",usual:Kr})}),r(fe,{word:"and not before",children:r(ao,{path:`${e}.after`,what:"at least af\
ter the step before",value:t.after??null,none:"at once",usual:Kr})}),r(fe,{word:"with",children:r(dm,{path:`${e}.directl\
y`,what:"what may lie between",value:t.directly,words:["anything","nothing"]})})]})}function GT({path:e,at:t,step:n,after:o,onRemove:i,onMove:s}){let{document:a,error:l}=mt(),u=sm(n.where,ja(Mo(a),[{kind:"\
condition",text:n.where}])[0]??null),c=Fr(n.where),p=n.name??c??(n.where.trim()==="true"?"any event":null),m=p??u.map(d=>im(
d,null)).join(" and ");return r(rn,{stop:e,after:o,what:"step",label:[`step ${t+1}: ${m}`,n.within&&`within ${n.within}`,
n.optional&&"optional"].filter(Boolean).join(", "),editor:()=>r(jT,{document:a,error:l,path:e,step:n,first:t===0}),onRemove:i,
onMove:s,onOptional:()=>ne(`${e}.optional`,n.optional?void 0:!0),children:[r("span",{class:xT,children:t+1}),p!=null?r("\
span",{class:lo,children:r($,{value:p,most:40,middle:!0})}):u.slice(0,2).map((d,f)=>r("span",{class:vT,children:[f>0&&r(
"span",{class:gn,children:"and"}),r(rm,{part:d,draft:null,byEvent:f===0})]},f)),p===null&&u.length>2&&r("span",{class:gn,
children:["and ",u.length-2," more"]}),n.directly&&r("span",{class:gn,children:"directly"}),n.within&&r("span",{class:gn,
children:["within ",n.within]}),n.after&&r("span",{class:gn,children:["after ",n.after]}),n.optional&&r("span",{class:gn,
children:"(optional)"})]})}function hm({lead:e,path:t,funnel:n}){let{document:o,sentence:i}=mt(),s=`${t}.steps`,{steps:a}=n,l=u=>pe({document:bc(o,
s,a.length,{where:u})});return r(kr,{lead:e,between:u=>u===1?"how many then":"then",after:r(Cr,{stop:`${s}#+`,label:"Add\
 a step",editor:(u,c)=>r(lm,{document:o,typed:u,onDone:p=>{c(),l(p)},onCancel:c}),onBackspace:a.length>1?()=>pe({document:Rl(
o,s,a.length-1)}):void 0,children:a.length<2?"step":void 0}),children:a.map((u,c)=>r(GT,{path:`${s}[${c}]`,at:c,step:u,after:`${s}\
#+`,onRemove:a.length>1?()=>pe({document:Rl(o,s,c)}):void 0,onMove:a.length>1?p=>{pe({document:Jb(o,s,c,c+p)}),Bn(i(),`${s}\
[${Math.max(0,Math.min(c+p,a.length-1))}]`)}:void 0}))})}var x5=["property","definition","lookup"];function tl({path:e,what:t,value:n,none:o,kinds:i=x5,fits:s,plain:a=!1,kind:l="\
expression",onChange:u}){let{document:c}=mt(),[p,m]=M(null),d=Xa(),f=y=>{m(null),(u??(x=>ne(e,x)))(y)},g=async y=>{let{problem:x}=await Go(
Mo(c),l,a?Ce(y):y);d()&&(x?m({text:y,problem:x}):f(y))};return r(rn,{stop:e,what:t,label:`${t}: ${p?.text??n??o}`,draft:p!==
null,problem:p?.problem,onHint:y=>{p&&g(a?y:Ga(p.text,p.problem?.span??null,y))},onRemove:p?()=>m(null):n!==null?()=>f(void 0):
void 0,editor:y=>r(wr,{label:t,placeholder:n??o,document:c,kinds:i,...s?{fits:s}:{},onCancel:y,onLeave:y,onName:x=>{y(),
f(a?x.name:x.text)},onText:x=>{y(),g(x)}}),children:p===null&&n===null?o:r($,{value:p?.text??n,most:40,middle:!0})})}function yg(e){return Re(e).value.value?.actors?.[0]??"actor"}function En({path:e,value:t}){let{document:n}=mt(),o=yg(n.
dataset);return r(tl,{path:e,what:"unit",plain:!0,value:t??null,none:o,kinds:["property","lookup"],fits:i=>i==="string"||
i==="int64",onChange:i=>ne(e,i===o?void 0:i)})}function gm({path:e,over:t}){if(t===void 0||t==="events")return null;if("sessions"in t){let{per:i,gap:s,properties:a}=t.
sessions;return r(O,{children:[r(fe,{word:"of",children:r(En,{path:`${e}.sessions.per`,value:i})}),r(fe,{word:"with gaps\
 up to",children:r(ao,{path:`${e}.sessions.gap`,what:"gap",value:s??null,none:"30m",usual:Kr})}),r(el,{path:`${e}.sessio\
ns.properties`,properties:a,of:"session"})]})}if("actors"in t)return r(O,{children:[r(fe,{word:"by",children:r(En,{path:`${e}\
.actors.per`,value:t.actors.per})}),r(el,{path:`${e}.actors.properties`,properties:t.actors.properties,of:"actor"})]});let{
funnel:n,properties:o}=t.flows;return r(O,{children:[r(hm,{lead:"from",path:`${e}.flows.funnel`,funnel:n}),r(fe,{word:"w\
ithin",children:r(ao,{path:`${e}.flows.funnel.window`,what:"window",value:n.window??null,none:"14d",usual:Yp})}),r(el,{path:`${e}\
.flows.properties`,properties:o,of:"flow"})]})}var w5=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function ym({path:e,over:t,allow:n=w5}){
let o=Mu(t);return r(et,{path:e,what:"rows",value:o,choices:n,onChange:i=>{i!==o&&pe({document:k5(de.value,e,i)})}})}function k5(e,t,n){
let o=ye(e,t,C5(n,e)),i=Al(t).slice(0,-1);if(i[0]!=="aggregate")return o;let s=ui(o,i),{having:a,order:l,...u}=s;return ye(
o,i,{...u,measures:["count()"],by:["time('auto')"]})}function C5(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function bg({document:e,result:t}){let n=e.aggregate??{},{over:o,having:i,limit:s}=n,a=Sr(),l=ge(n.by).length>0;return r(
yt,{document:e,error:t.error,label:"Question: groups and measures",children:[r(mm,{lead:"Show",path:"aggregate.measures",
texts:bm(n.measures),over:o,needed:!0}),r(fe,{word:"of",children:r(ym,{path:"aggregate.over",over:o})}),r(gm,{path:"aggr\
egate.over",over:o}),r(zt,{}),r(Jo,{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),(i!==void 0||a.has("ag\
gregate.having"))&&r(jr,{path:"aggregate.having",lead:"having",loose:!0,what:"condition on groups",empty:"condition",text:i??
"",names:MT(bm(n.measures),ge(n.by)),onChange:u=>ne("aggregate.having",u)}),s!==void 0&&r(fe,{word:"at most",children:r(
Pi,{path:"aggregate.limit",what:"limit",value:String(s),none:"100",unit:"groups",usual:[["10"],["20"],["100"],["1000"],[
"0","all of them"]],read:ws(0,1e6),wrong:"A whole number; 0 is no limit",onRemove:()=>ne("aggregate.limit",void 0)})}),r(
Po,{items:[l&&i===void 0&&{label:"Only some groups (having)",act:()=>a.ask("aggregate.having")},l&&s===void 0&&{label:"A\
t most so many groups",act:()=>ne("aggregate.limit",10)}]})]})}function bm(e){let t=ge(e);return t.length===0?["count()"]:
t}function vg({document:e,result:t}){let{columns:n,order:o}=e.samples??{};return r(yt,{document:e,error:t.error,label:"Que\
stion: a list of events",children:[r(Du,{lead:"List",path:"samples.columns",texts:ge(n),kind:"key",what:"column",empty:"\
all columns",onChange:i=>ne("samples.columns",i),editor:({text:i,typed:s,onDone:a,onCancel:l})=>r(wr,{label:"Column",placeholder:i===
""?"column":i,document:e,kinds:["property","definition","lookup"],typed:s,onName:u=>a(u.text),onText:a,onCancel:l,onLeave:l})}),
r(Ua,{children:"of events"}),r(zt,{}),r(et,{path:"samples.order",what:"order",value:o?.endsWith("desc")||o===void 0?"tim\
e desc":"time asc",without:"time desc",choices:[["time desc","newest"],["time asc","oldest"]]}),r(Ua,{children:"first"})]})}var S5=[["cut","ends what comes after it"],["void","makes the chain count for nothing"],["drop","drops the unit"]];function ZT({
lead:e,path:t,funnel:n}){let{document:o,error:i}=mt(),s=`${t}.exclude`,a=n.exclude??[];return r(kr,{lead:e,after:r(Cr,{stop:`${s}\
#+`,label:"Add an exclusion",editor:(l,u)=>r(lm,{document:o,typed:l,onCancel:u,onDone:c=>{u(),pe({document:bc(o,s,a.length,
{where:c})})}}),children:a.length===0?"event":void 0}),children:a.map((l,u)=>r(rn,{stop:`${s}[${u}]`,after:`${s}#+`,what:"\
without",label:`without ${l.where}, ${JT(l,n)}`,editor:()=>r(_5,{document:o,error:i,path:`${s}[${u}]`,exclusion:l,steps:n.
steps.length}),onRemove:()=>pe({document:Rl(o,s,u)}),children:[r("span",{class:Fr(l.where)===null?$i:lo,children:r($,{value:Fr(
l.where)??l.where,most:40,middle:!0})}),r("span",{class:gn,children:JT(l,n)})]},u))})}function JT({after:e,before:t},{steps:n}){
return`between ${e??1} and ${t??n.length}`}function _5({document:e,error:t,path:n,exclusion:o,steps:i}){let s=Array.from(
{length:i},(l,u)=>[String(u+1),`step ${u+1}`]),a=(l,u)=>c=>ne(`${n}.${l}`,Number(c)===u?void 0:Number(c));return r("div",
{class:fm,children:r(yt,{document:e,error:t,label:"Exclusion",children:[r(sn,{lead:"An event with",path:`${n}.where`,text:o.
where,what:"condition of the exclusion",needed:!0}),r(fe,{word:"between",children:r(et,{path:`${n}.after`,what:"after",value:String(
o.after??1),choices:s,onChange:a("after",1)})}),r(fe,{word:"and",children:r(et,{path:`${n}.before`,what:"before",value:String(
o.before??i),choices:s,onChange:a("before",i)})}),r(et,{path:`${n}.effect`,what:"effect",value:o.effect??"cut",without:"\
cut",choices:S5})]})})}var YT="funnel",T5=[["ordered","in this order"],["strict","in this order, nothing in between"],["any","in any order"]],M5=[
["first","its first value"],["last","its last value"],["first_touch","the first touch"],["last_touch","the last touch"],
["each","every value by itself"],["actor","the latest value of all"]];function xg({document:e,result:t}){let n=e.funnel??
{steps:[]},{by:o,hold:i,exclude:s,order:a="ordered",count:l="actors",attribution:u="first"}=n,c=n.per??yg(e.dataset),p=Sr(),
m=s!==void 0&&s.length>0||p.has("funnel.exclude"),d=i!==void 0||p.has("funnel.hold");return r(yt,{document:e,error:t.error,
label:"Question: funnel",children:[r(fe,{word:"Of",children:r(En,{path:"funnel.per",value:n.per})}),r(hm,{lead:"who",path:YT,
funnel:n}),a!=="ordered"&&r(et,{path:"funnel.order",what:"order",value:a,without:"ordered",choices:T5}),r(fe,{word:"with\
in",children:r(ao,{path:"funnel.window",what:"window",value:n.window??null,none:"14d"})}),r(fe,{word:"counting",children:r(
et,{path:"funnel.count",what:"what counts",value:l,without:"actors",choices:[["actors",`each ${c} once`],["entries","eve\
ry pass"],["starts","every start"]]})}),m&&r(ZT,{lead:"without",path:YT,funnel:n}),d&&r(Jo,{lead:"with the same",path:"f\
unnel.hold",what:"held value",texts:ge(i)}),r(zt,{}),r(Jo,{lead:"split by",path:"funnel.by",texts:ge(o),onChange:f=>ne("\
funnel.by",f)}),o!==void 0&&typeof u=="string"&&r(fe,{word:"taking",children:r(et,{path:"funnel.attribution",what:"attri\
bution",value:u,without:"first",choices:M5})}),r(Po,{items:[!m&&{label:"Without an event in between",act:()=>p.ask("funn\
el.exclude")},a==="ordered"&&{label:"Steps in any order",act:()=>ne("funnel.order","any")},a==="ordered"&&{label:"Nothin\
g between the steps",act:()=>ne("funnel.order","strict")},!d&&{label:"With the same value along the way",act:()=>p.ask("\
funnel.hold")}]})]})}var vm=[["hour","hour"],["day","day"],["week","week"],["month","month"]];var P5=[["on","on"],["on_or_after","on or after"],["streak","without a break until"]],$5=[["first_ever","for the first t\
ime ever"],["first_in_range","for the first time in the range"],["every","in each period"]];function wg({document:e,result:t}){
let n=e.retention??{start:"true"},o=n.period??"day";return r(yt,{document:e,error:t.error,label:"Question: retention",children:[
r(fe,{word:"Of",children:r(En,{path:"retention.per",value:n.per})}),r(sn,{lead:"who did",path:"retention.start",text:n.start,
what:"start",needed:!0}),r(et,{path:"retention.cohort",what:"which start",value:n.cohort??"first_ever",without:"first_ev\
er",choices:$5}),r(sn,{lead:"how many did",path:"retention.return",text:n.return,what:"return"}),r(et,{path:"retention.m\
ode",what:"when",value:n.mode??"on",without:"on",choices:P5}),r(fe,{word:"each",children:r(et,{path:"retention.period",what:"\
period",value:o,without:"day",choices:vm})}),r(fe,{word:"for",children:r(Pi,{path:"retention.periods",what:"periods",value:n.
brackets?null:String(n.periods??14),none:n.brackets?"brackets":"14",unit:`${o}s`,usual:[["7"],["14"],["30"],["60"],["90"]],
read:ws(1,1e3),wrong:"A whole number from 1 to 1000",onChange:i=>ne("retention",{...n,brackets:void 0,periods:i})})}),r(
zt,{}),r(Jo,{lead:"split by",path:"retention.by",texts:ge(n.by),onChange:i=>ne("retention.by",i)}),n.day==="rolling"&&r(
et,{path:"retention.day",what:"how periods are counted",value:"rolling",without:"calendar",choices:[["calendar","by the \
calendar"],["rolling","from the start of each"]]}),n.at_least!==void 0&&r(fe,{word:"at least",children:r(Pi,{path:"reten\
tion.at_least",what:"how often",value:String(n.at_least),none:"1",unit:"times",usual:[["1"],["2"],["3"],["5"]],read:ws(1,
1e4),wrong:"A whole number from 1 to 10000",onRemove:()=>ne("retention.at_least",void 0)})}),r(Po,{items:[n.day!=="rolli\
ng"&&{label:"Count periods from the start of each",act:()=>ne("retention.day","rolling")},n.at_least===void 0&&{label:"A\
t least so many returns",act:()=>ne("retention.at_least",2)}]})]})}function kg({document:e,result:t}){let{per:n,event:o,period:i,created:s}=e.lifecycle??{};return r(yt,{document:e,error:t.
error,label:"Question: lifecycle",children:[r(fe,{word:"How many",children:r(En,{path:"lifecycle.per",value:n})}),r(fe,{
word:"were new, returning, back or gone per",children:r(et,{path:"lifecycle.period",what:"period",value:i??"day",without:"\
day",choices:vm})}),r(sn,{lead:"active meaning",path:"lifecycle.event",text:o,what:"activity"}),r(fe,{word:"new by",children:r(
tl,{path:"lifecycle.created",what:"when it was new",value:s??null,none:"the first such event",fits:a=>a==="timestamp"||a===
"unknown"})}),r(zt,{})]})}var D5=[["hour","hours"],["day","days"],["week","weeks"],["month","months"]];function Cg({document:e,result:t}){let{per:n,
event:o,period:i}=e.stickiness??{};return r(yt,{document:e,error:t.error,label:"Question: stickiness",children:[r(fe,{word:"\
On how many",children:r(et,{path:"stickiness.period",what:"period",value:i??"day",without:"day",choices:D5})}),r(fe,{word:"\
did",children:r(En,{path:"stickiness.per",value:n})}),r(sn,{lead:"do",path:"stickiness.event",text:o,what:"activity"}),r(
zt,{})]})}function QT({start:e,end:t}){return e!==void 0?t!==void 0?"between":"after":t!==void 0?"before":"from the start"}function XT(e,t){
let{start:n,end:o,before:i,after:s,end_at:a,...l}=e,u=n??o??"true";switch(t){case"after":return{...l,start:u};case"befor\
e":return{...l,end:o??u};case"between":return{...l,start:u,end:o??"true",after:10};case"from the start":return l}}var E5=[["after","after"],["before","before"],["between","between"],["from the start","from the start"]],A5=[["actors","\
the first path of each"],["transitions","every session"]],O5=ws(0,20);function Sg({document:e,result:t}){let n=e.paths??
{},o=QT(n),i=Sr(),s=o==="before"?"before":"after",a=l=>pe({document:ye(e,"paths",XT(n,l))});return r(yt,{document:e,error:t.
error,label:"Question: paths",children:[r(fe,{word:"What did",children:r(En,{path:"paths.per",value:n.per})}),r(fe,{word:"\
do",children:r(et,{path:"paths.direction",what:"direction",value:o,choices:E5,onChange:a})}),n.start!==void 0&&r(sn,{path:"\
paths.start",text:n.start,what:"start",needed:!0}),o==="between"&&r(sn,{lead:"and",path:"paths.end",text:n.end,what:"end",
needed:!0}),o==="before"&&r(sn,{path:"paths.end",text:n.end,what:"end",needed:!0}),r(fe,{word:"in",children:r(Pi,{path:`\
paths.${s}`,what:"steps",value:String(n[s]??5),none:"5",unit:"steps",usual:[["3"],["5"],["10"],["20"]],read:O5,wrong:"A \
whole number from 0 to 20"})}),r(fe,{word:"named by",children:r(tl,{path:"paths.node",what:"name of a step",value:n.node??
null,none:"event",kinds:["property","definition","lookup"]})}),r(fe,{word:"within sessions of",children:r(ao,{path:"path\
s.gap",what:"gap between sessions",value:n.gap??"30m",none:"30m",usual:Kr})}),r(fe,{word:"counting",children:r(et,{path:"\
paths.count",what:"what counts",value:n.count??"actors",without:"actors",choices:A5})}),(n.exclude!==void 0||i.has("path\
s.exclude"))&&r(sn,{lead:"leaving out",path:"paths.exclude",text:n.exclude,what:"exclusion"}),r(zt,{}),r(Po,{items:[n.exclude===
void 0&&{label:"Leave events out",act:()=>i.ask("paths.exclude")}]})]})}var Zo="aggregate.over.sessions",R5=[["start","begun by"],["end","ended by"]];function _g({document:e,result:t}){let n=e.
aggregate??{},{over:o}=n,i=Sr(),s=Mu(o)==="sessions"&&o!==void 0&&o!=="events"&&"sessions"in o?o.sessions:{};return r(yt,
{document:e,error:t.error,label:"Question: sessions",children:[r(mm,{lead:"Show",path:"aggregate.measures",texts:bm(n.measures),
over:o,needed:!0}),r(fe,{word:"of sessions of",children:r(En,{path:`${Zo}.per`,value:s.per})}),r(fe,{word:"a gap of",children:r(
ao,{path:`${Zo}.gap`,what:"gap",value:s.gap??null,none:"30m",usual:Kr})}),r(fe,{word:"ends one, at most",children:r(ao,{
path:`${Zo}.max`,what:"longest session",value:s.max??null,none:"any length",usual:[["30m"],["1h"],["12h"],["24h","a day"]]})}),
R5.map(([a,l])=>(s[a]!==void 0||i.has(`${Zo}.${a}`))&&r(sn,{lead:l,path:`${Zo}.${a}`,text:s[a],what:a,onChange:u=>ne(`${Zo}\
.${a}`,u)},a)),s.split==="day"&&r(et,{path:`${Zo}.split`,what:"split",value:"day",without:"none",choices:[["day","split \
at midnight"],["none","not split"]]}),r(el,{path:`${Zo}.properties`,properties:s.properties,of:"session"}),r(zt,{}),r(Jo,
{lead:"by",path:"aggregate.by",texts:ge(n.by),over:o,axes:!0}),r(Po,{items:[s.start===void 0&&{label:"An event that begi\
ns a session",act:()=>i.ask(`${Zo}.start`)},s.end===void 0&&{label:"An event that ends a session",act:()=>i.ask(`${Zo}.e\
nd`)},s.split!=="day"&&{label:"Split at midnight",act:()=>ne(`${Zo}.split`,"day")}]})]})}function Tg({document:e,result:t}){let n=e.difference??{selection:"true"},{over:o,selection:i,baseline:s}=n,a=Sr(),l=u=>u===
void 0||u.trim()==="true";return r(yt,{document:e,error:t.error,label:"Question: difference",children:[r(fe,{word:"What \
sets",children:r(ym,{path:"difference.over",over:o})}),r(gm,{path:"difference.over",over:o}),r(jr,{lead:"with",path:"dif\
ference.selection",what:"selection",text:l(i)?"":i,over:o,within:e.where,empty:"selection",onChange:u=>ne("difference.se\
lection",u??"true")}),r(jr,{lead:"apart from",path:"difference.baseline",what:"baseline",text:l(s)?"":s??"",over:o,within:e.
where,empty:"the rest",onChange:u=>ne("difference.baseline",u)}),r(Ua,{children:"?"}),r(zt,{word:"Among events where"}),
(n.properties!==void 0||a.has("difference.properties"))&&r(Jo,{lead:"looking at",path:"difference.properties",what:"prop\
erty",texts:ge(n.properties),over:o}),r(Po,{items:[n.properties===void 0&&{label:"Look at some properties only",act:()=>a.
ask("difference.properties")}]})]})}function eM(e){return e.document.samples?r(vg,{...e}):r(bg,{...e})}var tM=new Map;function L5(e,t){let{aggregate:n,dataset:o}=e;return n&&!qo(e)&&tM.set(o,n),ou(e,t,tM.get(o)??null,Ma(Re(
o).value.value))}var nM={name:"explore",label:"Explore",icon:"explore",letter:"e",charts:[{name:"line",label:"Line",icon:"\
line"},{name:"bar",label:"Bar",icon:"bar"},{name:"table",label:"Table",icon:"table"},{name:"distribution",label:"Distrib\
ution",icon:"distribution"},{name:"heat",label:"Heat map",icon:"heat"},{name:"raw",label:"Raw events",icon:"rows"}],errorPlaces:[
...Zp.aggregate,...Zp.samples],chartOf:sp,choose:L5,Sentence:eM,Page:k_};function Eu(e){let t=e.filter(n=>n.from_first!==null&&n.from_first>0).map(n=>Math.round(n.count/n.from_first));return Math.
max(0,...t,...e.slice(0,1).map(n=>n.count))}function oM(e,t,n){if(n===0)return{reached:0,open:0,dropped:0};let o=i=>Math.
max(0,Math.min(1,i/n));return t===0?{reached:o(e.count),open:0,dropped:0}:{reached:o(e.count),open:o(e.in_progress),dropped:o(
e.dropped)}}function an(e){return Fr(e.name)??e.name}function Mg(e){let t=e.at(-1);return{share:t?.from_first??null,entries:Eu(
e),converted:t?.count??0,median:t?.time_from_entry?.median??null}}function Yo(e){let t=e.groups??[];return[...t.filter(n=>!("other"in n)),...t.filter(n=>"other"in n)]}var rM="Qn",iM="ti",sM="Vn";function zn(e){return"other"in e?bn.text:Z(e.value).text}function $g(e,t){return"other"in t?"var(--other)":`var(${Xt(dn(
e,aM(t.value)))})`}function Dg(e,t){return!("other"in t)&&dn(e,aM(t.value))>=Sc}function aM(e){return Array.isArray(e)?e:
[e??null]}function Gr({property:e,group:t,most:n=32}){return r("span",{class:rM,children:[r("span",{class:iM,"data-dashe\
d":Dg(e,t),style:{"--color":$g(e,t)}}),r("span",{class:sM,children:"other"in t?r($,{shown:bn}):r($,{value:t.value,most:n,
middle:!0})})]})}function lM({answer:e,by:t}){let n=(i,s)=>s.map((a,l)=>({group:i,step:a,at:l})),o=[...n(null,e.steps),...Yo(e).flatMap(i=>n(
i,i.steps))];return r(ke,{label:"Steps",columns:B5(t),rows:o})}function B5(e){let t=i=>i==null?"–":we(i),n=i=>i===null?
"–":I(i);return[...e===""?[]:[{key:"group",head:r($,{value:e,most:32}),cell:({group:i})=>i===null?r($,{shown:{text:Mn.
total,kind:"other"}}):r(Gr,{property:e,group:i})}],{key:"step",head:"step",cell:({step:i,at:s})=>r(O,{children:[s+1," ",
r($,{value:an(i),most:64,middle:!0})]})},{key:"count",head:"reached",number:!0,cell:({step:i})=>N(i.count)},{key:"first",
head:"of all",number:!0,cell:({step:i})=>n(i.from_first)},{key:"previous",head:"of the step before",number:!0,cell:({step:i,
at:s})=>s===0?"–":n(i.from_previous)},{key:"dropped",head:"dropped",number:!0,cell:({step:i,at:s})=>s===0?"–":N(i.dropped)},
{key:"open",head:"still open",number:!0,cell:({step:i,at:s})=>s===0?"–":N(i.in_progress)},{key:"median",head:"median t\
ime",number:!0,cell:({step:i})=>t(i.time_from_previous?.median)},{key:"p90",head:"p90 time",number:!0,cell:({step:i})=>t(
i.time_from_previous?.p90)},{key:"entry",head:"median from entry",number:!0,cell:({step:i})=>t(i.time_from_entry?.median)}]}var uM="Wn",cM="Yn",pM="Zn",mM="ep",dM="ip",fM="rp",hM="ap",gM="tp",yM="op",bM="np",vM="pp",xM="t",wM="h",kM="Y",CM="dp",
SM="lp",_M="xp",TM="sp",MM="cp",PM="gp",$M="hp",DM="Z",EM="fp";function AM({group:e,by:t,mark:n,onChoose:o}){return r(O,{children:[r("div",{class:PM,children:r(Gr,{property:t,group:e})}),
e.steps.map((i,s)=>r("div",{class:kM,...n(s),title:`${N(i.count)}, ${I(i.from_first??0)}`,onClick:a=>o(s,a.currentTarget),
children:[r("span",{class:$M,children:r("span",{class:DM,"data-dashed":Dg(t,e),style:{"--share":i.from_first??0,"--color":$g(
t,e)}})}),r("span",{class:EM,children:s===0?q(i.count):I(i.from_first??0)})]},s))]})}function xm(e,t){let n=ui(e,t);return!Array.isArray(n)||typeof n[0]!="number"||typeof n[1]!="number"||n[0]===n[1]?null:[
n[0],n[1]]}function OM(e,t){return t===null?q(e):Zb(e,t[0],t[1])}function Ag(e,t){return e===null?"–":t===null?I(e):`~\
 ${I(e)} ±${((t[1]-t[0])*50).toFixed(1)}`}function RM(e,t){return t==="entries"?je(e,"pass","passes"):t==="starts"?je(
e,"start"):je(e,"actor")}function LM({step:e,at:t,entries:n,intervals:o,first:i,mark:s,onChoose:a}){let l=oM(e,t,n),u=(p,m,d,f)=>r("div",{class:xM,
"data-part":p,style:{"--share":m},title:`${f}: ${N(d)} (${I(m)})`,...s(p),onClick:g=>a(p,g.currentTarget),onContextMenu:g=>{
g.preventDefault(),a(p,g.currentTarget)}}),c=e.time_from_previous?.median??null;return r("div",{class:hM,children:[r("di\
v",{class:gM,children:[r("span",{class:bM,children:t+1}),r("span",{class:yM,children:r($,{value:an(e),most:80,middle:!0})})]}),
r("div",{class:vM,children:[!i&&u("dropped",l.dropped,e.dropped,"Dropped"),!i&&u("in_progress",l.open,e.in_progress,"Sti\
ll open"),u("reached",l.reached,e.count,"Reached")]}),r("div",{class:CM,children:[r("div",{class:SM,title:N(e.count),children:OM(
e.count,xm(o,["steps",t,"count"]))}),r("dl",{class:_M,children:[r(Au,{label:"of all",children:i?"–":Ag(e.from_first,xm(
o,["steps",t,"from_first"]))}),r(Au,{label:"of the step before",children:i?"–":Ag(e.from_previous,xm(o,["steps",t,"fro\
m_previous"]))}),r(Au,{label:"median time",children:c===null?"–":we(c)}),r(Au,{label:"dropped",swatch:"dropped",children:i?
"–":q(e.dropped)}),r(Au,{label:"still open",swatch:"in_progress",children:i?"–":q(e.in_progress)})]})]})]})}function Au({
label:e,swatch:t,children:n}){return r(O,{children:[r("dt",{class:TM,children:[t&&r("span",{class:wM,"data-part":t}),e]}),
r("dd",{class:MM,children:n})]})}function Ei(e){return e===null?{}:"other"in e?{other:!0}:{value:e.value}}var Tr=["dropped","in_progress","reached"];function NM({answer:e,intervals:t,by:n,onMark:o}){let{steps:i}=e,s=Yo(e),a=Eu(
i),l=e.query?.funnel?.count,u=(d,f)=>{let g=i[f],y=s[d-Tr.length];if(y)return{mark:{step:f+1,state:"reached",...Ei(y)},label:`${zn(
y)}: ${BM(g)}`};let x=Tr[d];return{mark:{step:f+1,state:x},label:`${FM(x)} ${re(an(g))}`}},c=(d,f,g)=>{let{mark:y,label:x}=u(
d,f);o(y,x,g)},p=Tt(Tr.length+s.length,i.length,({row:d,column:f},g)=>c(d,f,g)),m=p.at?z5(e,p.at.row,p.at.column):"";return r(
ze,{title:r(F5,{steps:i,counting:l}),summary:I5(e,n),announced:m,onKey:p.key,table:r(lM,{answer:e,by:n}),children:r("div",
{class:mM,tabIndex:0,role:"group","aria-label":"Steps of the funnel",children:r("div",{class:dM,"data-groups":s.length>0,
style:{"--steps":i.length},children:[r("div",{class:fM,"aria-hidden":"true",children:[r("span",{children:"100 %"}),r("sp\
an",{children:"50 %"}),r("span",{children:"0"})]}),i.map((d,f)=>r(LM,{step:d,at:f,entries:a,intervals:t,first:f===0,mark:g=>p.
mark(Tr.indexOf(g),f),onChoose:(g,y)=>c(Tr.indexOf(g),f,y)},f)),s.map((d,f)=>r(AM,{group:d,by:n,mark:g=>p.mark(Tr.length+
f,g),onChoose:(g,y)=>c(Tr.length+f,g,y)},f))]})})})}function F5({steps:e,counting:t}){let{share:n,entries:o,converted:i,
median:s}=Mg(e);return r("span",{class:uM,children:[r("strong",{class:cM,children:n===null?"–":I(n)}),r("span",{children:[
q(i)," of ",RM(o,t)]}),s!==null&&r("span",{class:pM,children:["half of them within ",we(s)]})]})}function BM(e){return`r\
eached ${re(an(e))}`}function FM(e){return e==="reached"?"Reached":e==="dropped"?"Dropped before":"May still reach"}function z5(e,t,n){
let o=e.steps[n];if(!o)return"";let i=Yo(e)[t-Tr.length];if(i){let l=i.steps[n];return`${zn(i)}, ${BM(o)}: ${q(l?.count??
0)}, ${I(l?.from_first??0)}`}let s={reached:o.count,dropped:o.dropped,in_progress:o.in_progress}[Tr[t]],a=t<2?"":`, ${I(
o.from_first??0)} of all, ${I(o.from_previous??0)} of the step before`;return`Step ${n+1}, ${FM(Tr[t])} ${re(an(o))}: ${q(
s)}${a}`}function I5(e,t){let{share:n,entries:o,converted:i}=Mg(e.steps),s=e.steps.map(l=>re(an(l))).join(", "),a=t===""?
"":`, by ${re(t)}, ${(e.groups??[]).length} groups`;return`Funnel of ${e.steps.length} steps: ${s}; ${q(i)} of ${q(o)} c\
onvert, ${I(n??0)}${a}`}function Qo({result:e}){return e.phase==="error"?null:e.phase==="cancelled"?r(Je,{icon:"clock",title:"Stopped",actions:r(
E,{kind:"primary",onClick:_o,children:"Run again"}),children:"Nothing was answered yet."}):r(Le,{})}function Mr({result:e,
children:t}){let n=e.of;if(!n)return null;let o=n.from!==void 0||n.to!==void 0;return r(Je,{icon:"search",title:"Nothing\
 found",actions:r(O,{children:[o&&r(E,{kind:"primary",onClick:()=>on({}),children:"All data"}),n.where!==void 0&&r(E,{kind:"\
outlined",onClick:()=>pe({document:ye(n,"where",void 0)}),children:"Without the filter"}),!o&&n.where===void 0&&r(E,{kind:"\
outlined",onClick:_o,children:"Ask again"})]}),children:t})}var zM="up";function In({children:e}){return r("div",{class:zM,children:e})}function Pr(e,t=()=>[]){let{openAt:n,menu:o}=gr();return{onMark:(s,a,l)=>{e&&n({document:e,mark:s,anchor:l,items:t(s,a),
..."value"in s?{value:s.value}:{}})},menu:o}}var Og=30;function wm(e,t){let n=e.query?.funnel?.compare_groups?.control;return Yo(e).flatMap(o=>{if("other"in o||!o.comparison)
return[];let i=o.comparison.steps[t],[s,a]=i?.interval??[];return[{group:o,exposed:o.comparison.exposed,converted:o.steps[t]?.
count??0,rate:i?.rate??null,lift:i?.lift??null,interval:typeof s=="number"&&typeof a=="number"?[s,a]:null,pValue:i?.p_value??
null,isControl:o.value===n,few:o.comparison.exposed<Og}]})}function IM(e){let t=Math.max(0,...e.filter(({few:n})=>!n).flatMap(
({interval:n})=>(n??[]).map(Math.abs)));return t===0?.01:t*1.1}function Rg({isControl:e,few:t,interval:n}){return e?"con\
trol":t?"too few":n&&n[0]>0?"better":n&&n[1]<0?"worse":"no difference seen"}function _s(e){return e===null?"–":e<.001?
"< 0.001":e.toFixed(3)}var HM="mp",qM="r",Xo="vp",Lg="bp",VM="wp",WM="yp",UM="kp",KM="oi",jM="ni",GM="C";function ZM({answer:e,by:t,goal:n,onMark:o}){let i=wm(e,n),s=IM(i),a=(p,m)=>{let d=i[p];o({step:n+1,state:"reached",...Ei(
d.group)},zn(d.group),m)},l=Tt(i.length,1,({row:p},m)=>a(p,m)),u=l.at?i[l.at.row]:void 0,c=re(an(e.steps[n]));return r(ze,
{title:r(O,{children:["Rate of ",r("bdi",{children:c})]}),summary:`Experiment by ${re(t)}: ${i.map(JM).join("; ")}`,announced:u?
JM(u):"",onKey:l.key,table:r(U5,{variants:i,by:t}),children:r("div",{class:HM,children:r("table",{class:qM,children:[r("\
thead",{children:r("tr",{children:[r("th",{scope:"col",children:"variant"}),r("th",{scope:"col",class:Xo,children:"expos\
ed"}),r("th",{scope:"col",class:Xo,children:"converted"}),r("th",{scope:"col",class:Xo,children:"rate"}),r("th",{scope:"\
col",class:Xo,children:"lift"}),r("th",{scope:"col",class:Lg,children:r("span",{class:VM,children:[r("span",{children:mn(
-s)}),r("span",{children:"difference, 95 %"}),r("span",{children:mn(s)})]})}),r("th",{scope:"col",class:Xo,children:"p"}),
r("th",{scope:"col",children:"says"})]})}),r("tbody",{children:i.map((p,m)=>r("tr",{...l.mark(m,0),onClick:d=>a(m,d.currentTarget),
children:[r("th",{scope:"row",children:r(Gr,{property:t,group:p.group})}),r("td",{class:Xo,children:N(p.exposed)}),r("td",
{class:Xo,children:N(p.converted)}),r("td",{class:Xo,children:p.rate===null?"–":I(p.rate)}),r("td",{class:Xo,children:p.
isControl||p.lift===null||p.few?"–":mn(p.lift)}),r("td",{class:Lg,children:r(W5,{variant:p,reach:s})}),r("td",{class:Xo,
children:p.isControl||p.few?"–":_s(p.pValue)}),r("td",{children:r("span",{class:GM,"data-verdict":Rg(p),children:Ng(p)})})]},
m))})]})})})}function W5({variant:e,reach:t}){let{interval:n,isControl:o,few:i}=e,s=l=>(Math.max(-t,Math.min(t,l))/t+1)/
2,a=n!==null&&!o&&!i;return r("span",{class:WM,title:a?`${mn(n[0])} to ${mn(n[1])}`:void 0,children:[r("span",{class:UM}),
a&&r(O,{children:[r("span",{class:KM,style:{"--from":s(n[0]),"--to":s(n[1])}}),r("span",{class:jM,style:{"--from":s((n[0]+
n[1])/2)}})]})]})}function U5({variants:e,by:t}){return r(ke,{label:"Variants",rows:e,columns:[{key:"variant",head:"vari\
ant",cell:({group:n})=>r(Gr,{property:t,group:n})},{key:"exposed",head:"exposed",number:!0,cell:({exposed:n})=>N(n)},{key:"\
converted",head:"converted",number:!0,cell:({converted:n})=>N(n)},{key:"rate",head:"rate",number:!0,cell:({rate:n})=>n===
null?"–":I(n)},{key:"lift",head:"lift",number:!0,cell:({lift:n,few:o})=>n===null||o?"–":mn(n)},{key:"low",head:"diff\
erence from",number:!0,cell:({interval:n})=>n?mn(n[0]):"–"},{key:"high",head:"to",number:!0,cell:({interval:n})=>n?mn(
n[1]):"–"},{key:"p",head:"p",number:!0,cell:({pValue:n})=>_s(n)},{key:"says",head:"says",cell:Ng}]})}function Ng(e){return e.
few?`too few: below ${Og}`:Rg(e)}function JM(e){let t=e.isControl||e.lift===null||e.few?"":`, lift ${mn(e.lift)}, p ${_s(
e.pValue)}`;return`${zn(e.group)} ${e.rate===null?"no rate":I(e.rate)} of ${N(e.exposed)}${t}, ${Ng(e)}`}var km="zp",Ts="jp",Ru="Xp",QM="Sp";var XM="pi";var K5=.01;function eP({answer:e,document:t,by:n,onMark:o}){let[i,s]=M(null),a=Math.min(i??e.steps.length-1,e.steps.length-
1),l=t.funnel?.compare_groups,u=new Map(Yo(e).flatMap(g=>"other"in g?[]:[[Z(g.value).text,g.value]])),p=(Re(t.dataset).value.
value?.columns??[]).filter(({type:g,actor:y})=>g==="string"&&!y).map(({name:g})=>g),m=g=>{pe({document:ye(ye(t,"funnel.b\
y",Ce(g)),"funnel.compare_groups",void 0)})},d=g=>ne("funnel.compare_groups",{...l,control:u.get(g)}),f=wm(e,a).length>0;
return r(O,{children:[r("div",{class:km,children:[r("span",{class:Ru,children:[r("span",{class:Ts,children:"variant"}),r(
Ho,{title:"The property that says the variant",kind:"outlined",values:p,value:n===""?"choose":n,onChange:m})]}),u.size>0&&
r("span",{class:Ru,children:[r("span",{class:Ts,children:"control"}),r(Ho,{title:"The control group",kind:"outlined",values:[
...u.keys()],value:l?Z(l.control).text:"choose",onChange:d})]}),l&&r(O,{children:[r("span",{class:Ru,children:[r("span",
{class:Ts,children:"goal"}),r(Ho,{title:"The step that is the goal",kind:"outlined",values:e.steps.map(Bg),value:Bg(e.steps[a],
a),onChange:g=>s(e.steps.findIndex((y,x)=>Bg(y,x)===g))})]}),r("span",{class:Ru,children:[r("span",{class:Ts,children:"e\
xposed by"}),r("span",{class:QM,children:r(hn,{bare:!0,code:!0,label:"What exposes an actor",value:l.exposed??"",placeholder:"\
the first step",onCommit:g=>ne("funnel.compare_groups.exposed",g.trim()===""?void 0:g)})})]})]})]}),f?r(O,{children:[r(j5,
{value:e.sample_ratio_p_value??null}),r(ZM,{answer:e,by:n,goal:a,onMark:o})]}):r(Je,{icon:"compare",title:"Compare the g\
roups of an experiment",actions:null,children:n===""?"Choose the property that says which variant an actor saw.":"Choose\
 which group is the control. The others are held against it."})]})}function Bg(e,t){return`${t+1} ${an(e)}`}function j5({
value:e}){if(e===null)return null;let t=e<K5;return r("p",{class:XM,"data-bad":t,role:t?"alert":void 0,children:[r(ce,{name:t?
"warning":"check"}),t?`Sample ratio: groups of these sizes are unlikely by an even split (p ${_s(e)}). Unless the split \
was meant to be uneven, trust no figure below.`:`Sample ratio: the groups are of even size (p ${_s(e)}).`]})}function tP(e){return e.map(({from:t,count:n},o)=>{let i=e[o+1]?.from,s=e[o-1]?.from,a=i??(s===void 0?null:t+(t-s));return{
from:t,to:a,count:n}})}function nP(e,t){let n=e.findIndex(({from:s,to:a})=>t>=s&&(a===null||t<a)),o=e[n];if(!o)return null;
let i=o.to===null?.5:(t-o.from)/(o.to-o.from);return(n+i)/e.length}function oP(e,t){let n=Math.max(1,Math.ceil(e.length/
t));return e.map(({from:o},i)=>({at:i/e.length,value:o})).filter((o,i)=>i%n===0)}function Cm(e){let t=[...e].sort((l,u)=>l.
from-u.from),n=t.filter(({from:l})=>l<=0),o=t.filter(({from:l})=>l>0),i=Math.min(...o.slice(1).map(({from:l},u)=>l/o[u].
from)),s=[];o.forEach(({from:l,count:u},c)=>{let p=o[c+1]?.from,m=p===void 0||!Number.isFinite(i)||i<=1?1:Math.max(1,Math.
min(1e3,Math.round(Math.log(p/l)/Math.log(i)))),d=g=>g===0?l:g===m&&p!==void 0?p:l*i**g,f=p===void 0&&!Number.isFinite(i);
for(let g=0;g<m;g++)s.push({from:d(g),to:f?null:d(g+1),count:g===0?u:0})});let a=o[0]?.from??null;return[...n.map(({from:l,
count:u})=>({from:l,to:a,count:u})),...s]}var rP="Cp",iP="Ep",sP="ee",aP="di",lP="Ip",uP="li",cP="Up",pP="xi";function Sm({title:e,counting:t,bins:n,markers:o=[],summary:i,onBin:s,height:a=160}){let l=Tt(1,n.length,({column:m},d)=>s?.(
n[m],d)),u=Math.max(1,...n.map(({count:m})=>m)),c=n.reduce((m,{count:d})=>m+d,0),p=l.at===null?void 0:n[l.at.column];return r(
ze,{title:e,summary:i,onKey:l.key,announced:p?`${Fg(p)}: ${N(p.count)} ${t}, ${I(p.count/Math.max(1,c))}`:"",table:r(ke,
{label:"Bins",rows:n,columns:[{key:"range",head:"from, to",cell:Fg},{key:"count",head:t,number:!0,cell:m=>N(m.count)},{key:"\
share",head:"share",number:!0,cell:m=>I(m.count/Math.max(1,c))}]}),children:r("div",{class:rP,children:[r("div",{class:iP,
style:{"--bins":n.length,"--height":`${a}px`},children:[n.map((m,d)=>r("div",{class:sP,...l.mark(0,d),title:`${Fg(m)}: ${N(
m.count)} ${t}, ${I(m.count/Math.max(1,c))}`,onClick:s&&(f=>s(m,f.currentTarget)),children:r("div",{class:aP,style:{"--s\
hare":m.count/u}})},d)),o.map(({at:m,label:d},f)=>{let g=nP(n,m);return g===null?null:r("div",{class:lP,style:{"--at":g},
children:r("span",{class:uP,"data-late":g>.8||f===0&&o.length>1&&g>.22,children:d})},d)})]}),r("div",{class:cP,"aria-hid\
den":"true",children:oP(n,6).map(({at:m,value:d})=>r("span",{class:pP,"data-late":m>.9,style:{"--at":m},children:we(d)},
m))})]})})}function Fg({from:e,to:t}){return t===null?`${we(e)} and more`:`${we(e)} to ${we(t)}`}var J5=["by","attribution","limit","bins","measures","trend","trend_mode","compare_groups"];function zg(e){let t=Object.
entries(e).filter(([n])=>!J5.includes(n));return Object.fromEntries(t)}function Ig(e,t,n){if(!e.funnel)return null;let{compare:o,
...i}=Ae(e);return{...i,aggregate:{over:{flows:{funnel:zg(e.funnel)}},measures:["count()"],by:[`bins(step_time_${n} - st\
ep_time_${t}, 30, 'log') as length`]}}}var mP="Hp",dP="Lp",qg="Mp";var Y5=8;function hP({answer:e,document:t}){let{steps:n}=e,o=n.at(-1),i=t.funnel?.order!=="any";return r("div",{class:mP,
children:[n.slice(1).map((s,a)=>r(fP,{from:an(n[a]),to:an(s),times:s.time_from_previous,question:i&&a<Y5?Ig(t,a+1,a+2):null},
a)),n.length>2&&o&&r(fP,{from:an(n[0]),to:an(o),times:o.time_from_entry,all:!0,question:i?Ig(t,1,n.length):null})]})}function fP({
from:e,to:t,times:n,question:o,all:i=!1}){let{answer:s}=at(o),a=J(()=>s&&"columns"in s?Cm(Q5(s)):tP(n?.histogram??[]),[s,
n]),l=n?.median??null,u=n?.p90??null,c=[...l===null?[]:[{at:l,label:`median ${we(l)}`}],...u===null?[]:[{at:u,label:`p90\
 ${we(u)}`}]];return r(Sm,{title:r("span",{class:dP,children:[i&&r("span",{class:qg,children:"all the way:"}),r($,{value:e,
most:40,middle:!0})," ",r("span",{class:qg,children:"to"})," ",r($,{value:t,most:40,middle:!0})]}),counting:"actors",bins:a,
markers:c,summary:`Time from ${re(e)} to ${re(t)}: ${q(n?.count??0)} actors, median ${l===null?"unknown":we(l)}`})}function Q5(e){
return e.rows.flatMap(([t,n])=>typeof t=="number"&&typeof n=="number"?[{from:t,count:n}]:[])}function X5(e,t){let n=zg(e.funnel);return{...Ae(e),difference:{over:{flows:{funnel:n}},selection:`step = ${t-1}`,baseline:`\
step >= ${t}`}}}function gP(e,t){let n=(t.step??1)-(t.state==="reached"?0:1);return e.funnel?.steps[n-1]?.where}function yP(e,t,n){
let o=gP(e,t),i=t.step??1,s=[{label:"Paths after",icon:"paths",disabled:o===void 0,act:()=>{ez(e,t,n)}}];return i>1&&e.funnel?.
order!=="any"&&s.push({label:`Explain drop ${i-1} › ${i}`,icon:"difference",act:()=>Ne({document:X5(e,i),view:"differe\
nce",as:null},`drop ${i-1} › ${i}`)}),s}async function ez(e,t,n){let o=gP(e,t);try{let{only:i}=await hr(e,t);i&&o!==void 0?
Ne({document:{...Ae(i),paths:{start:o}},view:"paths",as:null},n):_e("No condition says who these are.")}catch(i){_e(re(se(
i).message))}}var tz="conversion_rate";function bP(e,t){let n=Yo(e),o=[],i=(a,l)=>{for(let{time:u,steps:c}of l??[]){let p=c[0]?.count??
0;o.push([u,...a===null?[]:[nz(a)],p>0?c.at(-1)?.from_first??null:null])}};n.length===0&&i(null,e.trend);for(let a of n)
i(a,a.trend);let s=n.length===0?[]:[{name:t,type:"string"}];return{query:{dataset:"",aggregate:{by:["time",...s.map(({name:a})=>a)]}},
columns:[{name:"time",type:"timestamp"},...s,{name:tz,type:"float64"}],rows:o,stats:e.stats}}function nz(e){return"other"in
e||Array.isArray(e.value)?zn(e):e.value}var oz=new Map([["us",.001],["ms",1],["s",1e3],["m",6e4],["h",36e5],["d",864e5],["w",6048e5]]);function vP(e){if(e===void 0||
!/^(\d+(?:\.\d+)?(?:us|ms|s|m|h|d|w))+$/.test(e))return 0;let t=0;for(let[,n,o]of e.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h|d|w)/g))
t+=Number(n)*oz.get(o);return t}function rz(e){let t=e.query?.to,n=t===void 0?Date.now():Date.parse(String(t));return Math.min(n,Date.now())-vP(e.query?.
funnel?.window)}var iz=[{value:"1h",label:"Hour"},{value:"1d",label:"Day"},{value:"1w",label:"Week"},{value:"1mo",label:"\
Month"}];function xP({answer:e,document:t,by:n}){let o=J(()=>bP(e,n),[e,n]),i=e.query?.timezone??t.timezone??"UTC",s=t.funnel?.
trend;return o.rows.length===0?r(Le,{}):r(O,{children:[r("div",{class:km,children:[r("span",{class:Ts,children:"by entry"}),
r(wt,{label:"Length of a bucket",value:String(s??"1d"),choices:iz,onChange:a=>ne("funnel.trend",a)})]}),r(qa,{answer:o,document:o.
query,zone:i,form:"lines",end:rz(e),onZoom:(a,l)=>on({from:new Date(a*1e3).toISOString(),to:new Date(l*1e3).toISOString()})})]})}function wP({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,{onMark:a,menu:l}=Pr(i,(c,p)=>i?yP(i,c,p):[]);if(!o||
!i||!sz(o))return r(Qo,{result:t});if(Eu(o.steps)===0&&s==="exact"&&n!=="groups")return r(Mr,{result:t,children:"No acto\
r of this range did the first step."});let u=ge(i.funnel?.by).join(", ");return r(In,{children:[n==="trend"&&r(xP,{answer:o,
document:i,by:u}),n==="time"&&r(hP,{answer:o,document:i}),n==="groups"&&r(eP,{answer:o,document:e,by:u,onMark:a}),n!=="t\
rend"&&n!=="time"&&n!=="groups"&&r(NM,{answer:o,intervals:t.intervals,by:u,onMark:a}),l]})}function sz(e){return"steps"in
e}var kP={name:"funnel",label:"Funnel",icon:"funnel",letter:"f",charts:[{name:"steps",label:"Steps",icon:"bar"},{name:"tre\
nd",label:"Trend",icon:"line"},{name:"time",label:"Time",icon:"distribution"},{name:"groups",label:"Groups",icon:"compar\
e"}],errorPlaces:["funnel","where"],chartOf:()=>"steps",choose:az,Sentence:xg,Page:wP};function az(e,t){if(!e.funnel)return e;
let{trend:n}=e.funnel;return t==="trend"?n===void 0?ye(e,"funnel.trend","1d"):e:n===void 0?e:ye(ye(e,"funnel.trend",void 0),
"funnel.trend_mode",void 0)}var CP=new Map;function lz(e){return e==="lifecycle"||e==="stickiness"?e:"retention"}function SP(e,t){let n=lz(t);if(e[n])
return e;let o=e.lifecycle?"lifecycle":e.stickiness?"stickiness":"retention";CP.set(`${e.dataset} ${o}`,e);let i=CP.get(
`${e.dataset} ${n}`),s=Ae(e),a=e[o]?.period??"day",l=e[o]?.per,u={period:a,...l===void 0?{}:{per:l}};if(n==="retention")
return{...s,retention:{start:"true",...i?.retention,...u}};let c=o==="retention"?e.retention?.return:e[o]?.event,p=n==="\
lifecycle"?i?.lifecycle:i?.stickiness;return{...s,[n]:{...p,...u,...c===void 0?{}:{event:c}}}}function _P(e){return TP([1,1.2,1.5,2,2.5,3,4,5,6,8,10],e)}function TP(e,t){if(!(t>0)||!Number.isFinite(t))return 1;let n=10**
Math.floor(Math.log10(t));return(e.find(o=>o*n>=t*(1-1e-9))??10)*n}function _m(e,t,n){let o=TP([1,2,2.5,5,10],Math.max(t-
e,1e-12)/Math.max(1,n)),i=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9);return Array.from({length:Math.max(0,s-i)+1},(a,l)=>(i+
l)*o)}var MP="Np",PP="Rp",$P="Ap",DP="Dp",EP="Tp",AP="_p",OP="si",RP="qp",LP="Fp",NP="p",BP="Gp",FP="Jp",Vg="Kp",Wg="ie";function Tm({title:e,summary:t,parts:n,bars:o,over:i,text:s=q,actions:a,onPart:l}){let u=Tt(n.length,o.length,({row:v,column:C},T)=>l(
C,v,T)),c=o.map(({values:v})=>({up:zP(v,1),down:zP(v,-1)})),p=Math.max(0,...c.map(({up:v})=>v)),m=Math.min(0,...c.map(({
down:v})=>v)),d=Math.max(p-m,1e-12),f=Math.max(1,Math.ceil(o.length/12)),g=u.at,y=g?o[g.column]:void 0,x=(v,C)=>`${v.label}\
, ${n[C].label}: ${N(Math.abs(v.values[C]??0))}${v.unfinished?", not over":""}`;return r(ze,{title:e,summary:t,announced:y&&
g?x(y,g.row):"",onKey:u.key,actions:a,table:r(ke,{label:i,rows:o,columns:[{key:"over",head:i,cell:({label:v,unfinished:C})=>`${v}${C?
" (not over)":""}`},...n.map((v,C)=>({key:v.key,head:v.label,number:!0,cell:({values:T})=>s(T[C]??0)}))]}),legend:n.length>
1&&r("ul",{class:FP,children:[n.map(v=>r("li",{class:Vg,children:[r("span",{class:Wg,style:{"--color":`var(${v.color})`}}),
v.label]},v.key)),o.some(({unfinished:v})=>v)&&r("li",{class:Vg,children:[r("span",{class:Wg,"data-unfinished":"true"}),
"not over"]})]}),children:r("div",{class:MP,children:[r("div",{class:PP,"aria-hidden":"true",children:_m(m,p,7).map(v=>r(
"span",{class:$P,style:{"--at":(p-v)/d},children:r("span",{class:DP,children:s(Math.abs(v))})},v))}),r("div",{class:EP,children:r(
"div",{class:AP,style:{"--bars":o.length},children:o.map((v,C)=>r("div",{class:OP,children:[r("div",{class:RP,style:{"--\
share":p/d},children:n.map((T,R)=>(v.values[R]??0)>0&&_(v,T,R,C,p)).reverse()}),r("div",{class:LP,style:{"--share":-m/d},
children:n.map((T,R)=>(v.values[R]??0)<0&&_(v,T,R,C,-m))}),C%f===0&&r("span",{class:BP,children:v.short})]},C))})})]})});
function _(v,C,T,R,S){return r("div",{class:NP,"data-unfinished":v.unfinished,title:x(v,T),...u.mark(T,R),style:{"--shar\
e":Math.abs(v.values[T]??0)/S,"--color":`var(${C.color})`},onClick:D=>l(R,T,D.currentTarget)},C.key)}}function zP(e,t){return e.
reduce((n,o)=>o*t>0?n+o:n,0)}var IP=["returning","resurrecting","new","dormant"],HP=[{key:"returning",label:"returning",color:"--series-1"},{key:"res\
urrecting",label:"back again",color:"--series-3"},{key:"new",label:"new",color:"--series-7"},{key:"dormant",label:"gone",
color:"--series-2"}],cz=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function qP({answer:e,
zone:t,onMark:n}){let o=e.query?.lifecycle?.period??"day",i=cz.get(o)??86400,s=e.periods.map(u=>({label:vn(u.start,i,t),
short:i<86400?G(u.start,t,"clock"):i>20*86400?G(u.start,t,"month"):G(u.start,t,"dayShort"),values:IP.map(c=>u[c]),unfinished:!u.
complete})),a=e.periods.findLast(({complete:u})=>u)??e.periods.at(-1),l=a?`, in the last finished one ${q(a.new)} new, ${q(
a.returning)} returning, ${q(a.resurrecting)} back again, ${q(-a.dormant)} gone`:"";return r(Tm,{title:`Active by ${o}: \
above the line who is here, below who is gone`,over:o,parts:HP,bars:s,summary:`Lifecycle over ${s.length} periods${l}`,onPart:(u,c,p)=>n(
{period:e.periods[u].start,state:IP[c]},`${HP[c].label}, ${s[u].label}`,p)})}var VP="Op",WP="Pp",UP="Qp",KP="Vp",jP="Wp",GP="Yp",JP="ci",ZP="Zp";var Ug=280,Jr={top:12,right:24,bottom:28,left:56},YP=4;function QP({title:e,summary:t,curves:n,names:o,period:i,text:s=I,
table:a,onPoint:l}){let{host:u,width:c}=ma(),[p,m]=M(new Set),d=n.filter(({key:D})=>!p.has(D)),f=Tt(d.length,o.length,({
row:D,column:L},B)=>l(n.indexOf(d[D]),L,B)),g=_P(Math.max(0,...d.flatMap(({points:D})=>D.map(L=>(d.length<=YP?L?.high:L?.
value)??0)))),y=Math.max(1,c-Jr.left-Jr.right),x=D=>Jr.left+(o.length<2?y/2:D/(o.length-1)*y),_=D=>Jr.top+(1-D/g)*(Ug-Jr.
top-Jr.bottom),v=f.at,C=v?d[v.row]:void 0,T=v&&C?C.points[v.column]??null:null,R=v&&C?`${C.name}, ${i} ${o[v.column]}: ${T?
`${s(T.value)}, between ${s(T.low)} and ${s(T.high)}`:"not over"}`:"",S=Math.max(1,Math.ceil(o.length/Math.max(1,Math.floor(
y/48))));return r(ze,{title:e,summary:t,announced:R,onKey:f.key,table:a,actions:R&&r("span",{class:ZP,"aria-hidden":"tru\
e",children:R}),legend:n.length>1&&r(wp,{rows:n.map(({key:D,keys:L,color:B,points:H})=>({key:D,keys:L,color:B??0,last:H.
findLast(z=>z!==null)?.value??null,total:0})),all:n.length,hidden:p,onHidden:m,text:s}),children:r("div",{ref:u,class:VP,
children:c>0&&r("svg",{width:c,height:Ug,"aria-hidden":"true",children:[_m(0,g,5).map(D=>r("g",{children:[r("line",{x1:Jr.
left,x2:c-Jr.right,y1:_(D),y2:_(D),class:WP}),r("text",{x:Jr.left-8,y:_(D)+4,class:UP,children:s(D)})]},D)),o.map((D,L)=>L%
S===0&&r("text",{x:x(L),y:Ug-8,class:KP,children:D},D)),d.length<=YP&&d.map(({key:D,points:L,color:B})=>r("path",{d:dz(L,
x,_),class:GP,style:{fill:Kg(B)}},D)),d.map(({key:D,points:L,color:B})=>r("path",{d:mz(L,x,_),class:jP,"stroke-dasharray":B===
null?void 0:ca(B).join(" "),style:{stroke:Kg(B)}},D)),d.map((D,L)=>D.points.map((B,H)=>B&&r("circle",{cx:x(H),cy:_(B.value),
r:v?.row===L&&v.column===H?5:3,class:JP,style:{fill:Kg(D.color)},...f.mark(L,H),onPointerEnter:()=>f.set({row:L,column:H}),
onClick:z=>l(n.indexOf(D),H,z.currentTarget)},`${D.key} ${H}`)))]})})})}function Kg(e){return e===null?"var(--other)":`v\
ar(${Xt(e)})`}function mz(e,t,n){return e.map((o,i)=>o===null?"":`${e[i-1]?"L":"M"}${t(i)} ${n(o.value)}`).join("")}function dz(e,t,n){
let o=e.flatMap((a,l)=>a?[{i:l,point:a}]:[]);if(o.length<2)return"";let i=o.map(({i:a,point:l})=>`${t(a)} ${n(l.high)}`),
s=o.map(({i:a,point:l})=>`${t(a)} ${n(l.low)}`).reverse();return`M${[...i,...s].join("L")}Z`}function XP(e,t,n){let o={kind:"total",group:e,start:"",size:t.cohorts.reduce((i,{size:s})=>i+s,0),cells:t.total.map(({count:i,
size:s,share:a,value:l})=>({count:i,size:s,share:a,value:e$(l),complete:s>0}))};return n?[o,...t.cohorts.map(({start:i,size:s,
periods:a})=>({kind:"cohort",group:e,start:i,size:s,cells:a.map(({count:l,share:u,value:c,complete:p})=>({count:l,size:s,
share:u,value:e$(c),complete:p}))}))]:[o]}function e$(e){return typeof e=="number"?e:null}function Mm(e,t){let n=(e.groups??
[]).flatMap((o,i)=>XP(o,o,t(i)));return[...XP(null,e,t(-1)),...n]}function Lu(e,t){return t==="share"?e.share:t==="count"?
e.count:e.value}function jg(e,t){let n=t==="count"&&e.some(({kind:i})=>i==="cohort")?e.filter(({kind:i})=>i==="cohort"):
e,o=0;for(let{cells:i}of n)i.forEach((s,a)=>{a>0&&s.complete&&(o=Math.max(o,Lu(s,t)??0))});return o}var t$=9;function n$(e,t){
return e===null||e<=0||t<=0?0:Math.min(t$,Math.max(1,Math.ceil(e/t*t$)))}function o$(e,t){return{fromRow:Math.min(e.row,
t.row),toRow:Math.max(e.row,t.row),fromColumn:Math.min(e.column,t.column),toColumn:Math.max(e.column,t.column)}}function r$(e,t){
let n={cells:0,unfinished:0,count:0,size:0};for(let o of e.slice(t.fromRow,t.toRow+1))if(o.kind!=="total")for(let i of o.
cells.slice(t.fromColumn,t.toColumn+1))n.cells++,i.complete?(n.count+=i.count,n.size+=i.size):n.unfinished++;return n}function i$(e,t){
if(t<=0)return null;let n=1.959964,o=e/t,i=1+n*n/t,s=(o+n*n/(2*t))/i,a=n*Math.sqrt(o*(1-o)/t+n*n/(4*t*t))/i;return[Math.
max(0,s-a),Math.min(1,s+a)]}function Nu(e){let t=e.query?.retention?.brackets,n=e.total.length;return t?["0",...t.map(i=>Array.
isArray(i)?i.join("–"):String(i))].slice(0,n):Array.from({length:n},(i,s)=>String(s))}function Pm({rows:e,names:t,rowName:n}){let o=J(()=>[{key:"cohort",head:"cohort",cell:i=>r("bdi",{children:re(n(i))})},{
key:"size",head:"size",number:!0,cell:i=>N(i.size)},...t.map((i,s)=>({key:`period ${i}`,head:i,number:!0,cell:({cells:a})=>{
let l=a[s];return l===void 0||l.size===0?"–":`${N(l.count)} (${I(l.share)})${l.complete?"":" not over"}`}}))],[t]);return r(
ke,{label:"Cohorts",rows:e,columns:o})}var fz=50;function a$({answer:e,by:t,onMark:n}){let o=e.query?.retention?.period??"day",i=Nu(e).slice(1),s=J(()=>(e.groups??
[]).slice(0,fz),[e]),a=J(()=>s.length===0?[s$(e.total,null,t)]:s.map(p=>s$(p.total,p,t)),[e,t]),l=Mm(e,()=>!1),u=(p,m,d)=>{
let f=s[p]??null;n({period:m+1,state:"returned",...Ei(f)},`${f?zn(f):"all"}, ${o} ${i[m]}`,d)},c=a[0]?.points[0];return r(
QP,{title:`Came back, by ${o}, with 95 % intervals`,curves:a,names:i,period:o,onPoint:u,summary:`Retention curves${t===""?
"":` by ${re(t)}`}: ${a.length} lines over ${i.length} periods, ${c?I(c.value):"nobody"} in ${o} 1`,table:r(Pm,{rows:l,names:Nu(
e),rowName:({group:p})=>p?zn(p):"all"})})}function s$(e,t,n){let o=t?zn(t):"all",i=e.slice(1).map(({count:l,size:u,share:c})=>{
let p=i$(l,u);return p&&{value:c,low:p[0],high:p[1]}}),s=t===null?["all"]:"other"in t?[o]:Array.isArray(t.value)?t.value:
[t.value],a=t===null?0:"other"in t?null:dn(n,s);return{key:t===null?"all":JSON.stringify("other"in t?{other:!0}:t.value),
keys:s,name:o,color:a,points:i}}var u$="ed",c$="id",p$="rd",m$="d",$m="re",Dm="gi",d$="ad",f$="e",h$="ae",g$="td",y$="od",b$="nd",v$="pd",x$="hi",w$="fi";function k$({row:e,name:t,by:n,says:o,largest:i,open:s,onToggle:a,marked:l,mark:u,text:c,onChoose:p,onPress:m}){return r(
"tr",{class:e.kind==="total"?h$:void 0,children:[r("th",{scope:"row",class:$m,children:s===null?r("span",{class:g$,children:t}):
r("button",{type:"button",tabIndex:-1,class:y$,"aria-expanded":s,onClick:a,children:[r(ce,{name:s?"down":"right",size:12}),
e.group===null?"all":r(Gr,{property:n,group:e.group,most:24})]})}),r("td",{class:Dm,title:N(e.size),children:q(e.size)}),
e.cells.map((d,f)=>{let g=e.kind==="total"&&!d.complete;return r("td",{class:f$,"data-shade":f===0||!d.complete?0:n$(Lu(
d,o),i),"data-open":!d.complete,"data-marked":l(f),...u(f),title:g?"no finished period":`${N(d.count)} of ${N(d.size)}, ${I(
d.share)}${d.complete?"":", not over"}`,onClick:y=>p(f,y.currentTarget),onPointerDown:()=>m(f,!1),onPointerEnter:y=>{y.buttons===
1&&m(f,!0)},children:g?"":c(d)},f)})]})}var hz=120,gz=new Map([["hour",3600],["day",86400],["week",7*86400],["month",30*86400]]);function S$({answer:e,says:t,by:n,
zone:o,onMark:i}){let[s,a]=M(new Set),[l,u]=M(!1),[c,p]=M(null),m=(e.groups?.length??0)>0,d=J(()=>Mm(e,B=>s.has(B)!==(B===
-1&&!m)),[e,s,m]),f=l?d:d.slice(0,hz),g=Nu(e),y=e.query?.retention?.period??"day",x=gz.get(y)??86400,_=B=>B.kind==="coho\
rt"?vn(B.start,x,o):B.group===null?"all":zn(B.group),v=(B,H)=>{let z=f[B.row],oe={period:B.column,state:"returned",...z.
kind==="cohort"?{cohort:z.start}:{},...Ei(z.group)};i(oe,`${_(z)}, ${y} ${g[B.column]}`,H)},C=Tt(f.length,g.length,v),T=c&&
C.at?o$(c,C.at):null,R=B=>(B.key.startsWith("Arrow")&&p(B.shiftKey?c??C.at:null),B.key==="Escape"&&c?(p(null),!0):C.key(
B)),S=B=>{let H=new Set(s);H.delete(B)||H.add(B),a(H)},D=C.at?f[C.at.row]:void 0,L=T?bz(f,T):D&&C.at?`${_(D)}, ${y} ${g[C.
at.column]}: ${yz(D.cells[C.at.column])}`:"";return r(ze,{title:r(O,{children:["Came back, by ",y," ",r("span",{class:u$,
children:["of ",q(f[0]?.size??0)," actors"]})]}),summary:vz(e,y),announced:L,onKey:R,actions:T&&r("span",{class:c$,children:L}),
table:r(Pm,{rows:d,names:g,rowName:_}),legend:r("div",{class:v$,"aria-hidden":"true",children:[r("span",{children:"0"}),
r("span",{class:x$}),r("span",{children:C$(jg(d,t),t)}),r("span",{class:w$})," period not over, in no total"]}),children:r(
"div",{class:p$,children:[r("table",{class:m$,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",class:$m,
children:m?n:"cohort"}),r("th",{scope:"col",class:Dm,children:"size"}),g.map((B,H)=>r("th",{scope:"col",class:d$,children:H===
0?`${y} 0`:B},B))]})}),r("tbody",{onPointerLeave:()=>{},children:f.map((B,H)=>r(k$,{row:B,name:_(B),by:n,says:t,largest:jg(
d,t),open:B.kind==="total"?d[H+1]?.kind==="cohort":null,onToggle:()=>S(B.group===null?-1:(e.groups??[]).indexOf(B.group)),
marked:z=>T!==null&&H>=T.fromRow&&H<=T.toRow&&z>=T.fromColumn&&z<=T.toColumn,mark:z=>C.mark(H,z),text:z=>C$(Lu(z,t),t),onChoose:(z,oe)=>{
c||v({row:H,column:z},oe)},onPress:(z,oe)=>{p(oe?c??C.at:null),C.set({row:H,column:z})}},H))})]}),d.length>f.length&&r("\
button",{type:"button",class:b$,onClick:()=>u(!0),children:["All ",N(d.length)," rows"]})]})})}function C$(e,t){return e===
null?"–":t==="share"?I(e):q(e)}function yz(e){if(!e)return"no such period";let t=e.value===null?"":`, value ${q(e.value)}`;
return`${N(e.count)} of ${N(e.size)}, ${I(e.share)}${t}${e.complete?"":", the period is not over"}`}function bz(e,t){let{
cells:n,unfinished:o,count:i,size:s}=r$(e,t);if(n===0)return"no cells of cohorts";let a=o===0?"":`, ${o} not over`;return`${n}\
 cells: ${q(i)} of ${q(s)}, ${s===0?"–":I(i/s)}${a}`}function vz(e,t){let n=e.total[1],o=e.total.findLast(({size:i})=>i>
0);return`Retention by ${t}: ${e.cohorts.length} cohorts, ${I(n?.share??0)} came back in ${t} 1, ${I(o?.share??0)} in th\
e last finished one`}function _$({answer:e,onMark:t}){let[n,o]=M(!1),i=e.query?.stickiness?.period??"day",s=e.active_periods.map(u=>({label:je(
u.periods,i)+(n?" or more":""),short:String(u.periods),values:[n?u.or_more:u.count],unfinished:!1})),a=e.active_periods[0],
l=e.active_periods.reduce((u,c)=>u+c.periods*c.count,0)/Math.max(1,e.count);return r(Tm,{title:`On how many ${i}s: ${q(e.
count)} actors, ${l.toFixed(1)} on average`,over:`${i}s`,bars:s,parts:[{key:"actors",label:"actors",color:"--series-1"}],
summary:`Stickiness: ${q(e.count)} actors, ${I(a?.share??0)} on one ${i} only, ${l.toFixed(1)} on average`,actions:r(wt,
{label:"Exactly so many, or more",value:n?"more":"exactly",onChange:u=>o(u==="more"),choices:[{value:"exactly",label:"Ex\
actly"},{value:"more",label:"Or more"}]}),onPart:(u,c,p)=>t({periods:e.active_periods[u].periods,...n?{or_more:!0}:{}},s[u].
label,p)})}var T$="dd";function M$({result:e,as:t}){let{answer:n,of:o,phase:i}=e,[s,a]=M(!1),l=Pr(o,m=>o?Cz(o,m):[]),u=(m,d,f)=>l.onMark(m.state===
"returned"&&s&&m.period!==0?{...m,state:"not_returned"}:m,s?`not: ${d}`:d,f);if(!n||!o)return r(Qo,{result:e});let c=n.query?.
timezone??o.timezone??"UTC";if(Tz(n))return r(In,{children:[r(_$,{answer:n,onMark:l.onMark}),l.menu]});if(_z(n))return r(
In,{children:[r(qP,{answer:n,zone:c,onMark:l.onMark}),l.menu]});if(!Sz(n))return r(Qo,{result:e});if(n.cohorts.every(({size:m})=>m===
0)&&i==="exact")return r(Mr,{result:e,children:"Nobody of this range did what starts a cohort."});let p=ge(o.retention?.
by).join(", ");return r(In,{children:[r(kz,{answer:n,as:t,by:p,zone:c,onMark:u,measured:o.retention?.measure!==void 0,notReturned:s,
onNotReturned:a}),l.menu]})}function kz({answer:e,as:t,by:n,zone:o,onMark:i,measured:s,notReturned:a,onNotReturned:l}){let[
u,c]=M(()=>mr("retention-says")??"share"),p=f=>{c(f),dr("retention-says",f)},m=u==="value"&&!s?"share":u,d=[{value:"shar\
e",label:"%"},{value:"count",label:"Count"},...s?[{value:"value",label:"Value"}]:[]];return r(In,{children:[r("div",{class:T$,
children:[t!=="curve"&&r(wt,{label:"What cells say",value:m,onChange:p,choices:d}),r(wt,{label:"Whose menu a cell opens",
value:a?"not":"returned",onChange:f=>l(f==="not"),choices:[{value:"returned",label:"Came back"},{value:"not",label:"Did \
not"}]})]}),t==="curve"?r(a$,{answer:e,by:n,onMark:i}):r(S$,{answer:e,says:m,by:n,zone:o,onMark:i})]})}function Cz(e,t){
let n=e.retention?.start;return n===void 0||t.cohort===void 0?[]:[{label:"Paths after the start",icon:"paths",act:()=>Ne(
{document:{...Ae(e),paths:{start:n}},view:"paths",as:null},"paths after the start")}]}function Sz(e){return"cohorts"in e}
function _z(e){return"periods"in e}function Tz(e){return"active_periods"in e}function P$(e){return e.document.lifecycle?r(kg,{...e}):e.document.stickiness?r(Cg,{...e}):r(wg,{...e})}var $$={name:"retention",label:"Retention",icon:"retention",letter:"r",charts:[{name:"matrix",label:"Matrix",icon:"heat"},
{name:"curve",label:"Curve",icon:"line"},{name:"lifecycle",label:"Lifecycle",icon:"bar"},{name:"stickiness",label:"Stick\
iness",icon:"distribution"}],errorPlaces:["retention","lifecycle","stickiness","where"],chartOf:e=>e.lifecycle?"lifecycl\
e":e.stickiness?"stickiness":"matrix",choose:SP,Sentence:P$,Page:M$};function D$({answer:e}){let t=(n,o)=>o?r($,{shown:bn}):r($,{value:n,most:64,middle:!0});return r(ke,{label:"What follows\
 what",rows:e.edges,columns:[{key:"depth",head:"depth",number:!0,cell:({depth:n})=>String(n)},{key:"from",head:"from",cell:n=>t(
n.from,n.from_other)},{key:"to",head:"to",cell:n=>t(n.to,n.to_other)},{key:"count",head:"paths",number:!0,cell:({count:n})=>N(
n)},{key:"share",head:"of all",number:!0,cell:({count:n})=>I(n/Math.max(1,e.count))},{key:"median",head:"median time",number:!0,
cell:({time:n})=>n.median===null?"–":we(n.median)}]})}function Em(e,t,n){return n?`${e} other`:`${e} ${JSON.stringify(t??null)}`}function Mz(e){return"other"in e?Em(e.depth,null,
!0):Em(e.depth,e.value,!1)}function E$(e,t){let n=[...new Set(e.nodes.map(({depth:p})=>p))].sort((p,m)=>p-m),o=n.map(p=>e.
nodes.filter(m=>m.depth===p).sort(Pz)),i=Math.max(t.columnLeast,t.width/Math.max(1,n.length)),s=Math.max(1,...o.map(p=>p.
reduce((m,{count:d})=>m+d,0))),a=Math.max(...o.map(p=>p.length),1),l=Math.max(40,t.height-(a-1)*t.gap-a*t.nodeLeast*.5)/
s,u=[];o.forEach((p,m)=>{let d=0;for(let f of p){let g=Math.max(t.nodeLeast,f.count*l);u.push({key:Mz(f),depth:f.depth,value:"\
other"in f?void 0:f.value,others:"other"in f?f.nodes:0,count:f.count,starts:f.starts,ends:f.ends,x:m*i,y:d,height:g}),d+=
g+t.gap}});let c=Math.max(...u.map(p=>p.y+p.height),0);return{nodes:u,edges:$z(e.edges,u,l),depths:n,width:i*n.length,height:c,
columnWidth:i}}function Pz(e,t){let n=+("other"in e)-+("other"in t);return n===0?t.count-e.count:n}function $z(e,t,n){let o=new Map(
t.map(c=>[c.key,c])),i=e.flatMap(c=>{let p=o.get(Em(c.depth,c.from,c.from_other===!0)),m=o.get(Em(c.depth+1,c.to,c.to_other===
!0));return p&&m?[{edge:c,from:p,to:m}]:[]}),s=new Map,a=new Map,l=(c,p,m)=>{let d=c.get(p.key)??0;return c.set(p.key,d+
m),p.y+d},u=new Map;for(let{edge:c,from:p}of[...i].sort((m,d)=>m.to.y-d.to.y))u.set(c,l(s,p,c.count*n));return[...i].sort(
(c,p)=>c.from.y-p.from.y).map(({edge:c,from:p,to:m})=>({from:p.key,to:m.key,count:c.count,median:c.time.median,thickness:c.
count*n,fromY:u.get(c),toY:l(a,m,c.count*n)}))}function A$(e,t){let n=new Set([t]),o=new Set,i=(s,a,l)=>{for(let u of e.
edges)u[a]!==s||o.has(u)||(o.add(u),n.add(u[l]),i(u[l],a,l))};return i(t,"from","to"),i(t,"to","from"),{nodes:n,edges:o}}
function O$(e,t,n){let o=(t+n)/2,i=Math.max(e.thickness,1),[s,a]=[e.fromY,e.toY];return`M${t} ${s}C${o} ${s} ${o} ${a} ${n}\
 ${a}V${a+i}C${o} ${a+i} ${o} ${s+i} ${t} ${s+i}Z`}var R$="ld",L$="xd",N$="sd",B$="f",F$="te",z$="E",I$="ui",H$="cd",q$="oe",V$="gd";var Ms=8,Ez=6.6;function W$({answer:e,actions:t,onMark:n}){let{host:o,width:i}=ma(),s=J(()=>E$(e,{width:Math.max(i,1),height:460,
bar:Ms,columnLeast:148,nodeLeast:20,gap:8}),[e,i]),a=J(()=>s.depths.map(x=>s.nodes.filter(_=>_.depth===x)),[s]),[l,u]=M(
null),c=Math.max(0,...a.map(x=>x.length)),p=Tt(c,a.length,({row:x,column:_},v)=>{let C=a[_][x];C&&g(C,v)}),m=p.at?a[p.at.
column]?.[Math.min(p.at.row,a[p.at.column].length-1)]:void 0,d=l??m?.key??null,f=J(()=>d===null?null:A$(s,d),[s,d]),g=(x,_)=>{
n({depth:x.depth,node:x.others>0?{other:!0}:{value:x.value}},Bu(x),_)},y=d===null?"":Oz(s,d,e.count);return r(ze,{title:r(
O,{children:[q(e.count)," paths ",r("span",{class:L$,children:y})]}),summary:Rz(e,s),onKey:p.key,announced:m?y:"",actions:t,
table:r(D$,{answer:e}),children:r("div",{ref:o,class:R$,tabIndex:0,role:"group","aria-label":"Flow of the paths",children:i>
0&&r("svg",{width:s.width,height:s.height+32,onPointerLeave:()=>u(null),"aria-hidden":"true",children:[s.depths.map((x,_)=>r(
"text",{x:_*s.columnWidth,y:14,class:N$,children:U$(x)},x)),r("g",{transform:"translate(0 28)",children:[s.edges.map(x=>{
let _=s.nodes.find(({key:C})=>C===x.from),v=f?.edges.has(x)??!1;return r("path",{d:O$(x,_.x+Ms,_.x+s.columnWidth),class:B$,
"data-lit":v,"data-dim":f!==null&&!v,children:r("title",{children:`${N(x.count)}${x.median===null?"":`, median ${we(x.median)}`}`})},
`${x.from} ${x.to}`)}),a.map((x,_)=>x.map((v,C)=>r(Az,{node:v,width:s.columnWidth-Ms,mark:p.mark(C,_),isAt:m===v,dim:f!==
null&&!f.nodes.has(v.key),onPoint:()=>u(v.key),onChoose:T=>g(v,T)},v.key)))]})]})})})}function Az({node:e,width:t,mark:n,
isAt:o,dim:i,onPoint:s,onChoose:a}){let l=q(e.count),u=Math.max(4,Math.floor((t-20)/Ez)-l.length-1),c=e.count===0?0:e.ends/
e.count;return r("g",{class:F$,"data-dim":i,"data-other":e.others>0,onPointerEnter:s,onClick:p=>a(p.currentTarget.firstElementChild),
children:[r("rect",{x:e.x,y:e.y,width:Ms,height:e.height,rx:2,class:z$,...n,"data-cursor":o}),c>0&&r("rect",{x:e.x,y:e.y+
e.height*(1-c),width:Ms,height:e.height*c,rx:2,class:I$}),r("rect",{x:e.x+Ms,y:e.y,width:t-16,height:20,class:H$}),r("te\
xt",{x:e.x+Ms+6,y:e.y+14,class:q$,children:[r("tspan",{"data-word":e.others>0,children:la(Bu(e),u)}),r("tspan",{dx:6,class:V$,
children:l})]}),r("title",{children:`${Bu(e)}: ${N(e.count)}${e.ends>0?`, ${N(e.ends)} end here`:""}${e.starts>0?`, ${N(
e.starts)} begin here`:""}`})]})}function Bu(e){return e.others>0?`${bn.text} ${e.others}`:Z(e.value).text}function U$(e){
return e===0?"start":e<0?`−${-e}`:`+${e}`}function Oz(e,t,n){let o=e.nodes.find(s=>s.key===t);if(!o)return"";let i=o.ends===
0?"":`, ${I(o.ends/Math.max(1,o.count))} end here`;return`${U$(o.depth)} ${Bu(o)}: ${N(o.count)}, ${I(o.count/Math.max(1,
n))} of all${i}`}function Rz(e,t){let n=t.nodes.find(({depth:i})=>i===1),o=n?`, most often followed by ${Bu(n)} (${I(n.count/
Math.max(1,e.count))})`:"";return`${q(e.count)} paths over ${t.depths.length} depths${o}; ${Mn.other} stands for rare on\
es`}var K$="hd",j$="I",G$="fd",J$="ud",Z$="mi",Y$="ne",Gg="md",Q$="vd",X$="bd";function tD({answer:e,onFunnel:t}){let n=e.top_paths,o=Tt(n.length,1,({row:a})=>{let l=n[a];l&&!("other"in l)&&t(l.nodes)}),
i=o.at?n[o.at.row]:void 0,s=Math.max(1,...n.map(a=>"other"in a?0:a.count));return r(ze,{title:`${q(e.count)} paths`,summary:`\
Whole paths: ${n.slice(0,3).map(a=>eD(a,e.count)).join("; ")}`,announced:i?eD(i,e.count):"",onKey:o.key,table:r(Nz,{answer:e}),
children:r("ol",{class:K$,children:n.map((a,l)=>r("li",{class:j$,...o.mark(l,0),children:[r("span",{class:G$,title:N(a.count),
children:q(a.count)}),r("span",{class:J$,children:I(a.count/Math.max(1,e.count))}),r("span",{class:Z$,children:r("span",
{class:Y$,"data-other":"other"in a,style:{"--share":Math.min(1,a.count/s)}})}),"other"in a?r("span",{class:Gg,children:[
r($,{shown:bn})," ",N(a.paths)," other paths"]}):r(O,{children:[r("span",{class:Gg,children:a.nodes.map((u,c)=>r("span",
{class:Q$,children:[c>0&&r("span",{class:X$,"aria-hidden":"true",children:"›"}),r($,{value:u,most:32,middle:!0})]},c))}),
a.nodes.length>1&&r(E,{small:!0,kind:"quiet",icon:"funnel",onClick:()=>t(a.nodes),children:"Funnel"})]})]},l))})})}function Nz({
answer:e}){return r(ke,{label:"Paths",rows:e.top_paths,columns:[{key:"count",head:"paths",number:!0,cell:({count:t})=>N(
t)},{key:"share",head:"of all",number:!0,cell:({count:t})=>I(t/Math.max(1,e.count))},{key:"path",head:"path",cell:t=>r("\
bdi",{children:nD(t)})}]})}function nD(e){return"other"in e?`${bn.text} ${e.paths}`:e.nodes.map(t=>Z(t).text).join(" › ")}
function eD(e,t){return`${nD(e)}: ${N(e.count)}, ${I(e.count/Math.max(1,t))}`}function Jg(e){return e.paths?.node??"event"}function nl(e,t){let n=Jg(e),o=/^[A-Za-z_][\w.]*$/.test(n)?n:`(${n})`;return t==
null?`${o} is null`:`${o} = ${typeof t=="string"?fn(t):String(t)}`}function Am(e,t){return{...e,paths:{...e.paths,...t}}}
function oD(e,t){let{end:n,end_at:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,start:nl(e,t),after:s.after||5}}}
function rD(e,t){let{start:n,after:o,before:i,...s}=e.paths??{};return{...e,paths:{...s,end:nl(e,t),before:i||o||5}}}function iD(e,t){
let n=e.paths?.exclude,o=nl(e,t);return Am(e,{exclude:n===void 0?o:`${n} or ${o}`})}function sD(e,t,n){let o=Jg(e);return Am(
e,{node:`if(${nl(e,t)}, concat(string(${o}), ' ', coalesce(string(${n}), '(null)')), string(${o}))`})}function aD(e,t,n){
return Am(e,{node:`if(${nl(e,t)}, ${fn(n)}, string(${Jg(e)}))`})}function lD(e,t){let{start:n,end:o,before:i,after:s}=e.
paths??{},a=n===void 0&&o!==void 0,u=Math.max(1,Math.min(20,(a?i??5:s??5)+t));return Am(e,a?{before:u}:{after:u})}function uD(e,t){
let{per:n,gap:o,session:i}=e.paths??{};return{...Ae(e),funnel:{...n===void 0?{}:{per:n},steps:t.slice(0,64).map(s=>({name:String(
s??"(null)"),where:nl(e,s)})),session:i??{gap:o??"30m"},order:"strict",strict_allows:"repeats"}}}var pD="wd",mD="yd",dD="kd";function fD({document:e,change:t,onClose:n}){let i=(Re(e.dataset).value.value?.columns??[]).filter(({type:a,actor:l})=>a!==
"timestamp"&&!l).map(({name:a})=>a),s=(a,l)=>{n(),Ne({document:a},`${l}: ${t.label}`)};return t.kind==="merge"?r(Mt,{title:"\
Merge under a name",onClose:n,children:r(hn,{label:"Nodes of one name are one node",value:"",placeholder:"the name of an\
other node, or a new one",autofocus:!0,onCommit:a=>{a.trim()!==""&&s(aD(e,t.value,a.trim()),"merge")}})}):r(Mt,{title:"E\
xpand by a property",onClose:n,children:r("ul",{class:mD,children:i.map(a=>r("li",{children:r(E,{kind:"plain",class:dD,onClick:()=>s(
sD(e,t.value,Ce(a)),"expand"),children:r($,{value:a})})},a))})})}function hD({document:e,result:t,as:n}){let{answer:o,of:i,phase:s}=t,[a,l]=M(null),{onMark:u,menu:c}=Pr(i,(p,m)=>!i||!p.
node||!("value"in p.node)?[]:zz(i,p.node.value,m,d=>l({kind:d,value:p.node.value,label:m})));return!o||!i||!Iz(o)?r(Qo,{
result:t}):o.count===0&&s==="exact"?r(Mr,{result:t,children:"No session of this range has such a path."}):n==="list"?r(In,
{children:r(tD,{answer:o,onFunnel:p=>Fz(i,p)})}):r(In,{children:[r(W$,{answer:o,onMark:u,actions:r(Bz,{document:e})}),c,
a&&r(fD,{document:i,change:a,onClose:()=>l(null)})]})}function Bz({document:e}){let t=n=>pe({document:lD(e,n)});return r(
"span",{class:pD,children:[r(E,{small:!0,kind:"outlined",icon:"minus",label:"A step less",onClick:()=>t(-1)}),r("span",{
children:"steps"}),r(E,{small:!0,kind:"outlined",icon:"plus",label:"A step more",onClick:()=>t(1)})]})}function Fz(e,t){
Ne({document:uD(e,t),view:"funnel",as:null},"funnel of a path")}function zz(e,t,n,o){let i=(s,a,l)=>({label:s,icon:a,act:()=>Ne(
{document:l(e,t)},`${s.toLowerCase()}: ${n}`)});return[i("Start here","right",oD),i("End here","left",rD),i("Hide","minu\
s",iD),{label:"Expand by property…",icon:"plus",act:()=>o("expand")},{label:"Merge as…",icon:"share",act:()=>o("merg\
e")}]}function Iz(e){return"top_paths"in e}var gD={name:"paths",label:"Paths",icon:"paths",letter:"p",charts:[{name:"flow",label:"Flow",icon:"paths"},{name:"list",
label:"List",icon:"rows"}],errorPlaces:["paths","where"],chartOf:()=>"flow",Sentence:Sg,Page:hD};function Ps(e){let t=e.aggregate?.over;return t!==void 0&&t!=="events"&&"sessions"in t?t.sessions:{gap:"30m"}}function Yg(e,t,n){
let o=Ps(e),i={sessions:n?{...o,properties:{...o.properties,...n}}:o};return{...Ae(e),aggregate:{over:i,...t}}}function yD(e){
return Yg(e,{measures:["count()","avg(events)","median(duration)","p90(duration)","count() filter (where events = 1)","s\
um(events)"]})}function bD(e){return Yg(e,{measures:["count()"],by:["bins(duration, 30, 'log') as length"]})}function vD(e){
let t=Ps(e).properties??{};return Object.keys(t).length>0?t:{"first event":"first(event)","last event":"last(event)"}}function Qg(e,t,n){
let{properties:o,...i}=Ps(e);return{...Ae(e),aggregate:{over:{sessions:{...i,properties:{[t]:n}}},measures:["count()"],by:[
Ce(t)],limit:6}}}var Hz=864e5,qz=300;function xD(e,t,n,o,i){let s=Date.parse(String(t.from)),a=Date.parse(String(t.to)),
l=Math.max(1,a-s),u=Math.min(l,Math.max(Hz/24,l*qz/Math.max(1,n))),c=Number.isNaN(s)||Number.isNaN(a)?{}:{from:new Date(
Math.floor(a-u)).toISOString(),to:new Date(Math.ceil(a)).toISOString()},p=Object.keys(Ps(e).properties??{}).map(Ce),{compare:m,
...d}=Yg(e,{measures:["count()"],by:[Ce(o),"start","end","duration","events",...p],order:["start desc"],limit:i});return{
...d,...c}}function wD(e,t,n,o,i){let s=[...new Set(n.map(f=>fn(String(f))))].join(", "),a=`string(${Ce(t)}) in (${s})`,
{where:l,from:u,to:c,compare:p,sample:m,...d}=Ae(e);return{...d,from:o,to:new Date(Date.parse(i)+1).toISOString(),where:l===
void 0?a:`(${l}) and ${a}`,samples:{columns:["time",Ce(t),"event"],order:"time asc",limit:1e4}}}function kD({answer:e,onMark:t}){let n=J(()=>Cm((e?.rows??[]).flatMap(([i,s])=>typeof i=="number"&&typeof s=="number"?[{
from:i,count:s}]:[])),[e]);if(!e)return r(Le,{});let o=n.reduce((i,{count:s})=>i+s,0);return r(Sm,{title:"How long",height:300,
counting:"sessions",bins:n,summary:`Durations of ${q(o)} sessions, in ${n.length} bins that grow`,onBin:(i,s)=>t({range:{
column:"duration",from:i.from,...i.to===null?{}:{to:i.to}}},i.to===null?`${we(i.from)} and more`:`${we(i.from)} to ${we(
i.to)}`,s)})}var CD="zd",SD="jd",_D="Xd",TD="Sd",MD="Bd",PD="Cd",$D="Ed",DD="Id",ED="vi",AD="Ud",OD="Hd",RD="pe",LD="Ld",ND="Md";function BD({answer:e}){let[t,n,o,i,s,a]=(e?.rows[0]??[]).map(u=>typeof u=="number"?u:null),l=t??0;return r("dl",{class:CD,
children:[r(rl,{label:"sessions",value:ol(t,q),...typeof t=="number"?{title:N(t)}:{}}),r(rl,{label:"events each",value:ol(
n,u=>u.toFixed(1))}),r(rl,{label:"median duration",value:ol(o,we)}),r(rl,{label:"p90 duration",value:ol(i,we)}),r(rl,{label:"\
of one event only",value:ol(s,u=>I(l===0?0:u/l))}),r(rl,{label:"events",value:ol(a,q)})]})}function ol(e,t){return e==null?
"–":t(e)}function rl({label:e,value:t,title:n}){return r("div",{class:SD,children:[r("dd",{class:_D,title:n,children:t}),
r("dt",{class:TD,children:e})]})}var FD="Nd",zD="i",Fu="Rd",ey="Ad",ID="Dd",HD="bi",qD="wi";function VD({title:e,sessions:t,events:n,per:o,properties:i,zone:s,onSession:a}){let[l,u]=M(!1),c=J(()=>Tv(t,n),[t,n]),p=Tt(
t.length,1,({row:f})=>a(t[f])),m=Math.max(1,...t.map(({start:f,end:g})=>g-f)),d=p.at?t[p.at.row]:void 0;return r(ze,{title:e,
summary:`The latest ${t.length} sessions`,announced:d?jz(d,o,s):"",onKey:p.key,actions:r(wt,{label:"Scale of the timelin\
es",value:l?"own":"one",onChange:f=>u(f==="own"),choices:[{value:"one",label:"One scale"},{value:"own",label:"Each its o\
wn"}]}),table:r(Kz,{sessions:t,per:o,properties:i,zone:s}),children:r("div",{class:FD,tabIndex:0,role:"group","aria-labe\
l":"Sessions",children:r("table",{class:zD,children:[r("thead",{children:r("tr",{children:[r("th",{scope:"col",children:"\
start"}),r("th",{scope:"col",children:r($,{value:o,most:24})}),r("th",{scope:"col",class:Fu,children:"duration"}),r("th",
{scope:"col",class:Fu,children:"events"}),i.map(f=>r("th",{scope:"col",children:r($,{value:f,most:24})},f)),r("th",{scope:"\
col",class:ey,children:"timeline"})]})}),r("tbody",{children:t.map((f,g)=>r("tr",{...p.mark(g,0),onClick:()=>a(f),children:[
r("td",{children:G(f.start,s,"second")}),r("td",{children:r($,{value:f.actor,most:24,middle:!0})}),r("td",{class:Fu,children:we(
(f.end-f.start)/1e3)}),r("td",{class:Fu,children:N(f.events)}),f.properties.map((y,x)=>r("td",{children:r($,{value:y,most:32,
middle:!0})},x)),r("td",{class:ey,children:r(Uz,{session:f,events:c[g],length:l?f.end-f.start:m,zone:s})})]},g))})]})})})}
var Wz=300;function Uz({session:e,events:t,length:n,zone:o}){let i=e.start+Math.max(1,n);return r("span",{class:ID,children:[
r("span",{class:HD,style:{"--to":Fl(e.end,e.start,i)}}),t.slice(0,Wz).map((s,a)=>r("span",{class:qD,title:`${Z(s.event).
text}, ${G(s.time,o,"millisecond")}`,style:{"--at":Fl(s.time,e.start,i),"--color":`var(${Xt(dn("event",[s.event]))})`}},
a))]})}function Kz({sessions:e,per:t,properties:n,zone:o}){return r(ke,{label:"Sessions",rows:e,columns:[{key:"start",head:"\
start",cell:({start:i})=>G(i,o,"millisecond")},{key:"actor",head:r($,{value:t,most:32}),cell:({actor:i})=>r($,{value:i,most:48,
middle:!0})},{key:"duration",head:"duration",number:!0,cell:({start:i,end:s})=>we((s-i)/1e3)},{key:"events",head:"events",
number:!0,cell:({events:i})=>N(i)},...n.map((i,s)=>({key:`property ${i}`,head:r($,{value:i,most:32}),cell:a=>r($,{value:a.
properties[s],most:48,middle:!0})}))]})}function jz({actor:e,start:t,end:n,events:o},i,s){return`${i} ${Z(e).text}, ${G(
t,s,"second")}, ${we((n-t)/1e3)}, ${N(o)} events`}var Gz=50;function UD({document:e,echo:t,count:n,zone:o}){let i=Ps(e).per??Re(e.dataset).value.value?.actors?.[0]??null,
s=at(i===null?null:xD(e,t,n,i,Gz)),a=J(()=>Jz(WD(s.answer)),[s.answer]),l=J(()=>i===null||a.length===0?null:wD(e,i,a.map(
({actor:p})=>p),new Date(Math.min(...a.map(({start:p})=>p))).toISOString(),new Date(Math.max(...a.map(({end:p})=>p))).toISOString()),
[a,i]),u=at(l),c=J(()=>Zz(WD(u.answer)),[u.answer]);return i===null||!s.answer?r(Le,{}):r(VD,{title:`The latest ${a.length}\
 sessions`,sessions:a,events:c,per:i,properties:Object.keys(Ps(e).properties??{}),zone:o,onSession:p=>Xe(va(e.dataset,String(
p.actor)))})}function WD(e){return e!==null&&"columns"in e?e:null}function Jz(e){return(e?.rows??[]).map(t=>({actor:t[0],
start:Date.parse(String(t[1])),end:Date.parse(String(t[2])),events:Number(t[4]),properties:t.slice(5,-1)}))}function Zz(e){
return(e?.rows??[]).map(t=>({time:Date.parse(String(t[0])),actor:t[1],event:t[2]}))}function KD({document:e,name:t,expression:n}){let{answer:o}=at(Qg(e,t,n)),i=o&&"columns"in o?o:null,s=i?Number(i.total?.[1]??
i.rows.reduce((u,c)=>u+Number(c[1]),0)):0,a=i?[...i.rows.map(([u,c])=>({value:u,count:Number(c),rest:!1})),...i.other?[{
value:null,count:Number(i.other[1]),rest:!0}]:[]]:[],l=u=>Ne({document:Yz(e,t,n,u),view:"difference",as:null},`sessions \
of ${re(t)} ${Z(u).text}`);return r("section",{class:$D,"aria-label":re(t),children:[r("h2",{class:DD,children:r($,{value:t,
most:32})}),r("ul",{children:a.map(({value:u,count:c,rest:p},m)=>r("li",{children:r("button",{type:"button",class:ED,disabled:p,
title:p?void 0:"What sets these sessions apart",onClick:()=>l(u),children:[r("span",{class:AD,children:p?r($,{shown:bn}):
r($,{value:u,most:40,middle:!0})}),r("span",{class:OD,children:r("span",{class:RD,"data-other":p,style:{"--share":s===0?
0:c/s}})}),r("span",{class:LD,children:I(s===0?0:c/s)}),r("span",{class:ND,children:q(c)})]})},m))})]})}function Yz(e,t,n,o){
let i=Qg(e,t,n),{aggregate:s,...a}=i;return{...a,difference:{over:s.over,selection:pr(void 0,zr(t,o))}}}function jD({result:e}){let{answer:t,of:n,phase:o}=e,i=at(n&&yD(n)),s=at(n&&bD(n)),a=Pr(s.of);if(!t||!n||!GD(t))return r(
Qo,{result:e});if(t.rows.length===0&&o==="exact")return r(Mr,{result:e,children:"No session begins in this range."});let l=t.
query?.timezone??n.timezone??"UTC",u=ty(i.answer)?.rows[0]?.[0];return r(In,{children:[r(BD,{answer:ty(i.answer)}),r("di\
v",{class:MD,children:[r(Qz,{answer:t,document:n,zone:l}),r(kD,{answer:ty(s.answer),onMark:a.onMark})]}),r("div",{class:PD,
children:Object.entries(vD(n)).slice(0,4).map(([c,p])=>r(KD,{document:n,name:c,expression:p},c))}),t.query&&typeof u=="n\
umber"&&r(UD,{document:n,echo:t.query,count:u,zone:l}),a.menu]})}function Qz({answer:e,document:t,zone:n}){return kt(e,t).
time<0?r(Nn,{answer:e,document:t,zone:n}):r(qa,{answer:tI(e,t),document:t,zone:n,form:"lines",end:Xz(e),onZoom:eI})}function Xz(e){
let t=e.query?.to;return t===void 0?Date.now():Math.min(Date.parse(String(t)),Date.now())}function eI(e,t){on({from:new Date(
e*1e3).toISOString(),to:new Date(t*1e3).toISOString()})}function tI(e,t){let{measures:n}=kt(e,t),o=e.columns.map((s,a)=>a).
filter(s=>!n.includes(s)||s===n[0]),i=s=>o.map(a=>s[a]);return{...e,columns:i(e.columns),rows:e.rows.map(i)}}function GD(e){
return"columns"in e}function ty(e){return e!==null&&GD(e)?e:null}var JD={name:"sessions",label:"Sessions",icon:"sessions",letter:"s",charts:[],errorPlaces:["aggregate","where"],chartOf:()=>"\
overview",Sentence:_g,Page:jD};function zu(e){return e.score>=.05}var Om=4;function il(e,t){let n=e.values??[];return t?n:n.slice(0,Om)}function Ri({distribution:e}){
if(!e)return[];let{edges:t,selection:n,baseline:o}=e;return n.map((i,s)=>({from:t[s],to:t[s+1],selection:i,baseline:o[s]??
{count:0,share:0}}))}function Rm(e){return e===null?"only here":e===0?"never here":e>=100?`${e.toFixed(0)}×`:e>=10?`${e.
toFixed(1)}×`:`${e.toFixed(2)}×`}function ZD(e,t){return e.distribution?Ri(e).length:Math.max(1,il(e,t).length)}function YD({answer:e}){let t=e.properties.flatMap(n=>[...(n.values??[]).map(({value:o,selection:i,baseline:s,lift:a})=>({
property:n,value:Z(o??null).text,selection:i,baseline:s,lift:a})),...Ri(n).map(({from:o,to:i,selection:s,baseline:a})=>({
property:n,value:`${Z(o).text} to ${Z(i).text}`,selection:s,baseline:a,lift:void 0}))]);return r(ke,{label:"Properties",
rows:t,columns:[{key:"property",head:"property",cell:({property:n})=>r($,{value:n.name,most:48,middle:!0})},{key:"score",
head:"score",number:!0,cell:({property:n})=>n.score.toFixed(3)},{key:"value",head:"value",cell:({value:n})=>r("bdi",{children:n})},
{key:"selection",head:"selection",number:!0,cell:({selection:n})=>N(n.count)},{key:"selection share",head:"share",number:!0,
cell:({selection:n})=>I(n.share)},{key:"baseline",head:"baseline",number:!0,cell:({baseline:n})=>N(n.count)},{key:"basel\
ine share",head:"share",number:!0,cell:({baseline:n})=>I(n.share)},{key:"lift",head:"lift",number:!0,cell:({lift:n})=>n===
void 0?"–":Rm(n)}]})}var sl="Td",QD="_d",oy="U",ry="u",iy="H",XD="qd",eE="yi",tE="ki",nE="L",oE="de",rE="zi",iE="ji",sE="Fd",aE="Xi",lE="Si",
uE="Gd",cE="Jd",pE="Kd",mE="Od",dE="Bi",fE="Ci",hE="Ei",gE="Ii",yE="Pd",bE="Qd",vE="Vd",xE="Wd";function wE({bins:e,median:t,text:n,mark:o,onChoose:i}){let s=Math.max(1e-9,...e.flatMap(({selection:l,baseline:u})=>[l.
share,u.share])),a=Math.max(1,Math.ceil(e.length/6));return r("div",{class:yE,children:[r("div",{class:bE,style:{"--bins":e.
length},children:e.map((l,u)=>r("div",{class:oE,...o(u),onClick:c=>i(u,c.currentTarget),title:`${n(l.from)} to ${n(l.to)}\
: selection ${I(l.selection.share)}, baseline ${I(l.baseline.share)}`,children:[r("span",{class:iy,"data-side":"selectio\
n",style:{"--share":l.selection.share/s}}),r("span",{class:iy,"data-side":"baseline",style:{"--share":l.baseline.share/s}})]},
u))}),r("div",{class:vE,style:{"--bins":e.length},"aria-hidden":"true",children:e.map((l,u)=>u%a===0&&r("span",{class:xE,
style:{"--at":u/e.length},children:n(l.from)},u))}),t&&r("p",{class:sl,children:["median ",n(t.selection)," against ",n(
t.baseline)]})]})}function kE({property:e,zone:t,all:n,onAll:o,mark:i,onChoose:s,onAction:a}){let l={property:e.name},u=!zu(e)&&!n,c=il(e,
n);return r("li",{class:eE,"data-quiet":u,children:[r("div",{class:tE,...u?i(0):{},children:[r("button",{type:"button",tabIndex:-1,
class:rE,"aria-expanded":!u,onClick:o,children:[r(ce,{name:u?"right":"down",size:12}),r($,{value:e.name,most:48,middle:!0})]}),
r("span",{class:iE,title:`score ${e.score}`,children:[r("span",{class:sE,children:r("span",{class:aE,style:{"--share":e.
score}})}),e.score.toFixed(2)]}),r("span",{class:lE,children:oI(e)}),r(Lm,{label:"By",title:"Break down by it in Explore",
onClick:()=>a("by",l)}),r(Lm,{label:"Hide",title:"Leave it out",onClick:()=>a("hide",l)})]}),!u&&e.distribution&&r(wE,{bins:Ri(
e),median:e.median,mark:i,onChoose:s,text:p=>Zn(p,{name:e.name,type:e.type},t).text}),!u&&!e.distribution&&r("ul",{class:uE,
children:[c.map((p,m)=>r(nI,{value:p,mark:i(m),onChoose:d=>s(m,d),onAction:d=>a(d,{...l,value:p.value??null,side:"select\
ion"})},m)),(e.values?.length??0)>Om&&r("li",{children:r("button",{type:"button",tabIndex:-1,class:gE,onClick:o,children:n?
"fewer":`${e.values.length-Om} more`})})]})]})}function nI({value:e,mark:t,onChoose:n,onAction:o}){return r("li",{class:nE,
...t,children:[r("button",{type:"button",tabIndex:-1,class:cE,onClick:i=>n(i.currentTarget),children:r($,{value:e.value??
null,most:40,middle:!0})}),r("span",{class:pE,onClick:i=>n(i.currentTarget),title:`selection ${e.selection.count} (${I(e.
selection.share)}), baseline ${e.baseline.count} (${I(e.baseline.share)})`,children:[r("span",{class:ry,"data-side":"sel\
ection","data-none":e.selection.count===0,style:{"--share":e.selection.share}}),r("span",{class:ry,"data-side":"baseline",
"data-none":e.baseline.count===0,style:{"--share":e.baseline.share}})]}),r("span",{class:mE,children:[r("span",{children:I(
e.selection.share)}),r("span",{class:sl,children:I(e.baseline.share)})]}),r("span",{class:dE,children:Rm(e.lift)}),r("sp\
an",{class:fE,children:[r(Lm,{label:"Only",title:`Only ${Z(e.value??null).text}`,onClick:()=>o("only")}),r(Lm,{label:"No\
t",title:`Without ${Z(e.value??null).text}`,onClick:()=>o("not")})]})]})}function Lm({label:e,title:t,onClick:n}){return r(
"button",{type:"button",tabIndex:-1,class:hE,title:t,onClick:n,children:e})}function oI(e){if(e.only_in)return`only in t\
he ${e.only_in}`;let t=e.of_events?"of events, ":"",n=e.different===void 0?"":je(e.different,"value");return`${t}${n}${zu(
e)?"":`${n===""?"":", "}none stands out`}`}function CE({answer:e,zone:t,onMark:n,onAction:o}){let[i,s]=M(new Set),{properties:a}=e,l=Math.max(1,...a.map(f=>ZD(f,i.
has(f.name)))),u=(f,g,y)=>{let x=a[f],_=SE(x,g,i.has(x.name));n(_.mark,_.label,y)},c=Tt(a.length,l,({row:f,column:g},y)=>u(
f,g,y)),p=c.at&&a[c.at.row],m=p&&c.at?rI(p,c.at.column,i.has(p.name)):"",d=f=>{let g=new Set(i);g.delete(f)||g.add(f),s(
g)};return r(ze,{title:r(O,{children:[q(e.selection.count)," selected ",r("span",{class:sl,children:["against ",q(e.baseline.
count)]})]}),summary:iI(e),announced:m,onKey:c.key,table:r(YD,{answer:e}),actions:r("span",{class:QD,children:[r("span",
{class:oy,"data-side":"selection"}),"selection",r("span",{class:oy,"data-side":"baseline"}),"baseline"]}),children:r("ul",
{class:XD,children:a.map((f,g)=>r(kE,{property:f,zone:t,all:i.has(f.name),onAll:()=>d(f.name),mark:y=>c.mark(g,y),onChoose:(y,x)=>u(
g,y,x),onAction:o},f.name))})})}function SE(e,t,n){let o=Ri(e)[t];if(o){let s={from:o.from,to:o.to};return{mark:{property:e.
name,range:s,side:"selection"},label:`${re(e.name)} ${Z(o.from).text} to ${Z(o.to).text}`}}let i=il(e,n)[t]?.value??null;
return{mark:{property:e.name,value:i,side:"selection"},label:`${re(e.name)} = ${Z(i).text}`}}function rI(e,t,n){let o=Ri(
e)[t]??il(e,n)[t],{label:i}=SE(e,t,n);return`${i}, score ${e.score.toFixed(2)}${o?`: ${I(o.selection.share)} of the sele\
ction, ${I(o.baseline.share)} of the baseline`:""}`}function iI(e){let t=e.properties.filter(zu).slice(0,3).map(n=>{let o=n.
best,i=o&&o.value!==void 0?` (${Z(o.value).text}: ${I(o.selection.share)} against ${I(o.baseline.share)})`:"";return`${re(
n.name)} ${n.score.toFixed(2)}${i}`});return`What sets ${q(e.selection.count)} apart from ${q(e.baseline.count)}: ${t.length===
0?"nothing stands out":t.join("; ")}`}function _E(e,t){let{difference:n}=e;if(!n||e.from===void 0||n.over!==void 0&&n.over!=="events")return null;let o=Date.parse(
String(t.from)),i=Date.parse(String(t.to));if(Number.isNaN(o)||Number.isNaN(i)||i<=o)return null;let s=new Date(o).toISOString();
return{...e,from:new Date(o-(i-o)).toISOString(),to:new Date(i).toISOString(),difference:{...n,selection:`(${n.selection}\
) and time >= '${s}'`,baseline:`(${n.selection}) and time < '${s}'`}}}function sy(e,t){let{exclude:n,...o}=e.difference??
{selection:"true"};return t===null?{...e,difference:o}:{...e,difference:{...o,exclude:[...[n??[]].flat(),t]}}}var ME="Yd",Nm="Zd",PE="Ui";function $E({answer:e,hidden:t,onShow:n,onMore:o}){let{skipped:i,other_properties:s=0}=e;return i.length===0&&t.length===
0&&s===0?null:r("div",{class:PE,children:[t.length>0&&r("p",{children:["Hidden: ",t.map((a,l)=>r("span",{children:[l>0&&
", ",r($,{value:a,most:32})]},a))," ",r(E,{small:!0,onClick:n,children:"Show"})]}),s>0&&r("p",{children:[je(s,"more prop\
erty","more properties")," ",r(E,{small:!0,onClick:o,children:"Show all"})]}),i.length>0&&r("details",{children:[r("summ\
ary",{children:[je(i.length,"property","properties")," not looked at"]}),r("ul",{children:i.map(({name:a,why:l})=>r("li",
{children:[r($,{value:a,most:48})," ",r("span",{class:Nm,children:re(l)})]},a))})]})]})}function DE({document:e,result:t}){let{answer:n,of:o,phase:i}=t,{onMark:s,menu:a}=Pr(o,u=>o?[{label:"Break down by it",icon:"\
bar",act:()=>ly(o,"by",u)},{label:"Hide the property",icon:"minus",act:()=>ly(o,"hide",u)}]:[]);if(!n||!o||!aI(n))return r(
Qo,{result:t});let l=n.query?.timezone??o.timezone??"UTC";return n.selection.count===0&&i==="exact"?r(Mr,{result:t,children:"\
No row of this range is in the selection."}):r(In,{children:[r(sI,{document:e,answer:n}),r(CE,{answer:n,zone:l,onMark:s,
onAction:(u,c)=>ly(o,u,c)}),r($E,{answer:n,hidden:[o.difference?.exclude??[]].flat(),onShow:()=>pe({document:sy(e,null)}),
onMore:()=>ne("difference.limit",0)}),a]})}function sI({document:e,answer:t}){let n=e.difference?.baseline,o=t.query?_E(
e,t.query):null,i=n===void 0||n.trim()==="true";return r("div",{class:ME,children:[r("span",{class:Nm,children:"against"}),
r(nn,{kind:"outlined",after:"down",menuLabel:"What it is held against",items:[{label:"The rest",checked:i,act:()=>ne("di\
fference.baseline",void 0)},{label:"The period before",checked:!1,disabled:o===null,act:()=>{o&&Ne({document:o},"against\
 the period before")}}],children:i?"the rest":"another selection"})]})}function ly(e,t,n){let o=n.property??"";if(t==="h\
ide")return pe({document:sy(e,o)});if(t==="by")return Ne({document:{...Ae(e),aggregate:{measures:["count()"],by:[Ce(o)]}},
view:"explore",as:null},`by ${re(o)}`);hr(e,n).then(({only:i,exclude:s,label:a})=>{let l=t==="only"?i:s;l?Ne({document:l},
t==="only"?a:`not (${a})`):_e("No condition says which rows these are.")},i=>_e(re(se(i).message)))}function aI(e){return"\
properties"in e}var EE={name:"difference",label:"Difference",icon:"difference",letter:"d",charts:[],errorPlaces:["difference","where"],chartOf:()=>"\
list",Sentence:Tg,Page:DE};var AE="Hi",OE="el",RE="il",Bm="rl",LE="M",uy="al",NE="tl",BE="ol",FE="Li",zE="nl",IE="pl";var uI=2e3;function qE(){return U(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!xt.value.value?.length&&Lt()},uI);return()=>clearInterval(e)},[]),r("main",{class:AE,children:r("div",{class:OE,children:[
r("header",{class:RE,children:[r("h1",{children:"There are no events yet"}),r("p",{class:Bm,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),r(cI,{}),r(pI,{}),r(mI,
{})]})})}function cI(){return r("section",{class:LE,"aria-label":"A file",children:[r(ce,{name:"upload",size:32}),r("h2",
{children:"Drop a file of events anywhere on this page"}),r("p",{class:Bm,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),r(Io,{kind:"primary",children:"Choose a \
file"})]})}var HE=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function pI(){let[e,t]=M("");return r("section",{class:uy,"aria-labelledby":"paste",children:[r("h2",{id:"paste",children:"\
Or paste events"}),r("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&Uc(e)},class:BE,children:[r("textarea",{class:FE,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:HE,value:e,onInput:o=>t(o.currentTarget.value)}),r("div",{class:zE,
children:[r(E,{kind:"outlined",onClick:()=>t(HE),children:"Take the example"}),r(E,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function cy(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${pn(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function mI(){let e=cy("my\
-events");return r("section",{class:uy,"aria-labelledby":"send",children:[r("div",{class:NE,children:[r("h2",{id:"send",
children:"Or send them from a program"}),r(E,{small:!0,kind:"outlined",icon:"copy",onClick:()=>Ze(e,"The line"),children:"\
Copy"})]}),r("pre",{class:IE,tabIndex:0,children:e}),r("p",{class:Bm,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}var dI=6;function VE(e){let t=(e.columns??[]).filter(({name:i,hidden:s})=>!s&&i!=="time"&&i!=="event"),n=t.filter(({filled:i,
actor:s})=>!s&&i!==void 0&&i*2>=e.events),o=[...t.filter(({actor:i})=>i),...n,...t].map(({name:i})=>i);return[...new Set(
o)].slice(0,dI).map(Ce)}function fI(e){let{body:t}=e,n=i=>Array.isArray(t[i])?t[i]:[],o=i=>typeof t[i]=="number"?t[i]:null;return{columns:n("col\
umns"),rows:n("rows"),matched:o("matched")??0,leftOut:o("left_out")??0,behind:o("behind_ms"),counts:n("counts")}}function WE(e,t,n){
let o=yc({live:e},i=>{i.error?n(i.error):i.state==="live"&&t(fI(i))});return()=>El(o)}async function UE(e,t,n){let i=await Se(
"v1/query",{body:{dataset:e,where:t,samples:{limit:1}},signal:n});return i.rows[0]?{columns:i.columns,row:i.rows[0]}:null}var Fm=class{rows=[];paused=!1;newCount=0;leftOut=0;behind=null;matched=0;waiting=[];seconds=[];totals=new Map;began=0;nextId=1;take(t,n){
let o=Math.floor(n/1e3);if(this.began===0&&(this.began=o),this.forget(o),t.matched===0)return;this.matched+=t.matched,this.
behind=t.behind,this.count(t,o);let i=this.numbered(t.rows);this.paused?this.keepBack(t,i):this.rows=[...i,...this.rows].
slice(0,2e3)}pause(){this.paused=!0}resume(){this.rows=[...this.waiting,...this.rows].slice(0,Math.max(2e3,this.waiting.
length)),this.waiting=[],this.newCount=this.leftOut=0,this.paused=!1}perSecond(t){let n=Math.floor(t/1e3)-1,o=n-this.began,
i=o<60?60:o<300?300:900,s=new Map(this.seconds.map(({at:l,matched:u})=>[l,u])),a=Array.from({length:i},(l,u)=>n-i+1+u);return{
times:a,values:a.map(l=>s.get(l)??0)}}rate(t){let n=Math.floor(t/1e3),o=Math.max(this.began,n-5);return n<=o?0:this.seconds.
reduce((i,{at:s,matched:a})=>s>=o&&s<n?i+a:i,0)/(n-o)}byEvent(t){let n=Math.floor(t/1e3)-5,o=new Map;for(let i of this.seconds)
if(i.at>=n)for(let[s,a]of i.events)o.set(s,(o.get(s)??0)+a);return[...this.totals].sort((i,s)=>s[1]-i[1]).map(([i,s])=>({
event:gI(i),count:s,lately:o.get(i)??0}))}count(t,n){let o=this.seconds.at(-1);o?.at!==n&&(o={at:n,matched:0,events:new Map},
this.seconds.push(o)),o.matched+=t.matched;for(let{event:i,count:s}of t.counts){let a=hI(i);o.events.set(a,(o.events.get(
a)??0)+s),this.totals.set(a,(this.totals.get(a)??0)+s)}}forget(t){let n=this.seconds.filter(({at:o})=>o<=t-900);if(n.length!==
0){this.seconds=this.seconds.slice(n.length);for(let{events:o}of n)for(let[i,s]of o){let a=(this.totals.get(i)??0)-s;a>0?
this.totals.set(i,a):this.totals.delete(i)}}}numbered(t){let n=this.nextId;return this.nextId+=t.length,t.map((o,i)=>({id:n+
t.length-1-i,cells:o}))}keepBack(t,n){let o=[...n,...this.waiting];this.waiting=o.slice(0,2e4),this.newCount+=t.matched,
this.leftOut+=t.leftOut+o.length-this.waiting.length}};function hI(e){return e===null?"":`=${e}`}function gI(e){return e===
""?null:e.slice(1)}var yI=1e3,KE=()=>({tape:new Fm,columns:[],error:null,begun:!1,turn:0}),Ds=me(KE()),Yr=Ds;function zm(e={}){Ds.value={...Ds.
value,...e,turn:Ds.value.turn+1}}function jE(e,t,n){Ds.value=KE();let o={dataset:e,columns:[...n],limit:yI,...t===void 0?
{}:{where:t}};return WE(o,i=>{Ds.value.tape.take(i,Date.now()),zm({columns:i.columns,begun:!0,error:null})},i=>zm({error:i}))}
function al(e){let{tape:t}=Ds.value;t.paused!==e&&(e?t.pause():t.resume(),zm())}function GE(){zm()}var JE="Mi",ZE="Ni",YE="dl",QE="ll",XE="xl";function ll({title:e,label:t,onClose:n,actions:o,wide:i=!1,children:s}){let a=W(null);return U(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("aside",{ref:a,class:be(JE,i&&ZE),"aria-label":t,children:[
r("div",{class:YE,children:[r("h2",{class:QE,children:e}),o,r(E,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
r("div",{class:XE,children:s})]})}var eA="sl",tA="cl",nA="gl",oA="hl",uo="fl",rA="Ri",iA="ul",sA="ml",aA="vl",lA="Ai",uA="bl",cA="Di",pA="wl",mA="yl",dA="\
kl",fA="zl",hA="Ti",gA="le",yA="xe",bA="jl",vA="_i",xA="Xl",wA="qi",kA="Sl",CA="Bl",SA="Cl",_A="El";function TA({dataset:e,columns:t,event:n,zone:o,onClose:i}){let[s,a]=M(null),[l,u]=M(null),[c,p]=M("");U(()=>{let g=new AbortController;
return a(null),u(null),UE(e,xI(t,n.cells),g.signal).then(y=>a(y??{columns:t,row:n.cells}),y=>{Gn(y)||u(se(y))}),()=>g.abort()},
[e,n]);let m=s??{columns:t,row:n.cells},d=m.columns.map((g,y)=>({column:g,value:m.row[y]})).filter(({column:g,value:y})=>vI(
g.name,y,c)),f=JSON.stringify(Object.fromEntries(m.columns.map(({name:g},y)=>[g,m.row[y]])),null,2);return r(ll,{title:r(
$,{value:n.cells[1],most:48}),label:"Event",onClose:i,actions:r(E,{icon:"copy",label:"Copy as JSON",kind:"quiet",onClick:()=>Ze(
f,"The event")}),children:r("div",{class:kA,children:[r("p",{class:uo,children:[G(String(n.cells[0]),o,"millisecond"),",\
 ",o]}),l&&r(ve,{error:l}),r(op,{label:"Find in fields",value:c,onInput:p}),!s&&!l&&r(Le,{lines:4}),r("dl",{class:CA,children:d.
map(({column:g,value:y})=>r("div",{class:SA,children:[r("dt",{class:uo,children:r($,{value:g.name,most:64,middle:!0})}),
r("dd",{class:_A,children:typeof y=="number"?String(y):r($,{shown:Zn(y,g,o),most:2e3})})]},g.name))})]})})}function vI(e,t,n){
let o=n.trim().toLowerCase();return e.toLowerCase().includes(o)||String(t??"").toLowerCase().includes(o)}function xI(e,t){
return e.flatMap(({name:o,type:i},s)=>{let a=t[s];return s===0?[`time = ${fn(String(a))}`]:a===null?[`${o} is null`]:i===
"string"&&typeof a=="string"&&a.length<1e3?[`${o} = ${fn(a)}`]:[]}).join(" and ")}function MA({document:e}){let{tape:t,columns:n}=Yr.value,[o,i]=M(null),[s,a]=M(null),l=W(null),u=e.timezone??"UTC",c=n.map(
({name:f,type:g})=>`${f} ${g}`).join(),p=J(()=>wI(n,u),[c,u]);U(()=>{t.paused||l.current?.querySelector("[role=grid]")?.
scrollTo(0,0)},[t.paused]);let m=f=>{f.target instanceof Element&&f.target.scrollTop>0&&al(!0)},d=(f,g,y)=>{al(!0),g.key===
n[0]?.name?a(f):i({anchor:y,row:f,column:g.key})};return r(O,{children:[r("div",{ref:l,class:cA,onScrollCapture:m,children:r(
ke,{label:"New events",columns:p,rows:t.rows,onCell:d,onMenu:d})}),o&&r(SI,{...o,document:e,columns:n,onOpen:()=>a(o.row),
onClose:()=>i(null)}),s&&r(TA,{dataset:e.dataset,columns:n,event:s,zone:u,onClose:()=>a(null)})]})}function wI(e,t){return e.
map((n,o)=>({key:n.name,head:r($,{value:n.name,most:40}),number:o>1&&Fo(n),...o===0?{width:"132px"}:{},cell:({cells:i})=>o===
0?r(kI,{value:i[0],zone:t}):r(CI,{value:i[o],column:n,zone:t})}))}function kI({value:e,zone:t}){let n=new Date(String(e));
return Number.isNaN(n.getTime())?r($,{value:e}):r("span",{class:pA,title:G(n,t,"millisecond"),children:[G(n,t,"clockSeco\
nd"),r("span",{class:uo,children:[".",String(n.getUTCMilliseconds()).padStart(3,"0")]})]})}function CI({value:e,column:t,
zone:n}){return typeof e=="number"?r("span",{title:tt(e,Dt(t.name),!0),children:Zn(e,t,n).text}):r($,{shown:Zn(e,t,n),most:48,
middle:!0})}function SI({anchor:e,row:t,column:n,columns:o,document:i,onOpen:s,onClose:a}){let l=t.cells[o.findIndex(({name:p})=>p===
n)],u=zr(_I(n),l),c=p=>()=>Ne({document:ye(i,"where",pr(i.where,p))},p);return r(Xn,{anchor:e,label:"This value",head:r(
$,{shown:Z(u),most:64}),onClose:a,items:[{label:"Only this",icon:"filter",act:c(u)},{label:"Exclude",icon:"minus",act:c(
`not (${u})`)},{label:"Open the event",icon:"rows",act:s},"rule",{label:"Copy value",icon:"copy",act:()=>Ze(l==null?"":String(
l),"The value")}]})}function _I(e){return e.startsWith('"')&&e.endsWith('"')&&e.length>1?e.slice(1,-1).replaceAll('""','\
"'):e}function PA({document:e}){return r(yt,{document:e,error:py(Yr.value.error),label:"Which new events",children:r(zt,{word:"\
New events where"})})}function py(e){return e?new Rt({...e,message:e.message,where:e.where.replace(/^live\./,"")}):null}var my=50;function $A({tape:e,now:t,zone:n}){let o=Math.floor(t/1e3),[i,s]=M(null),{times:a,values:l}=J(()=>e.perSecond(
o*1e3),[e,o]),u=J(()=>[{values:l,color:dn("",[])}],[l]),c=i===null||l[i]===void 0?"":`${G(a[i]*1e3,n,"clockSecond")}: ${N(
l[i])}`,p=f=>{let g={ArrowRight:(i??-1)+1,ArrowLeft:(i??a.length)-1,Home:0,End:a.length-1}[f.key];return g===void 0?!1:(s(
Math.max(0,Math.min(g,a.length-1))),!0)},m=a.map((f,g)=>({at:f,value:l[g]})).reverse(),d=[{key:"second",head:"Second",cell:({
at:f})=>G(f*1e3,n,"second")},{key:"events",head:"Events",number:!0,cell:({value:f})=>N(f)}];return r(ze,{title:"Events p\
er second",summary:`events per second, ${a.length/60} min, ${N(l.at(-1)??0)} in the last`,announced:c,onKey:p,actions:r(
"span",{class:sA,children:c}),table:r("div",{class:aA,children:r(ke,{label:"Events per second",columns:d,rows:m})}),children:r(
Ha,{times:a,series:u,zone:n,unit:"none",height:140,cursor:i,onCursor:s})})}function DA({tape:e,now:t,where:n}){let o=e.byEvent(
t),i=o[0]?.count??1;return r("section",{class:hA,"aria-label":"Events of the last 15 minutes",children:[r("div",{class:gA,
children:[r("h2",{children:"By event"}),r("span",{class:uo,children:"now"}),r("span",{class:uo,children:"15 min"})]}),o.
length===0&&r("p",{class:uo,children:"Nothing yet."}),r("ul",{children:o.slice(0,my).map(({event:s,count:a,lately:l})=>{
let u=zr("event",s);return r("li",{children:r("button",{type:"button",class:yA,title:`Only where ${u}`,onClick:()=>Ne({document:{
...de.value,where:pr(n,u)}},u),children:[r("span",{class:bA,children:r($,{value:s,most:40,middle:!0})}),r("span",{class:vA,
children:l>0?q(l):""}),r("span",{class:xA,children:q(a)}),r("span",{class:wA,"aria-hidden":"true",children:r("span",{style:{
width:`${Math.max(1,a/i*100)}%`}})})]})},s??"")})}),o.length>my&&r("p",{class:uo,children:[N(o.length-my)," more"]})]})}function EA({document:e}){let{value:t,error:n}=Re(e.dataset).value,o=t?VE(t):n?[]:null,{tape:i,turn:s}=TI(e,o),a=()=>al(
!i.paused);zo([{keys:" ",label:"Pause and go on",group:"Live",act:a}]);let l=Date.now();return r("div",{class:eA,"data-t\
urn":s,children:[r(MI,{onToggle:a,now:l}),r(PI,{}),r($A,{tape:i,now:l,zone:e.timezone??"UTC"}),r("div",{class:lA,children:[
r("div",{class:uA,children:[i.paused&&r($I,{}),i.rows.length===0?r(DI,{dataset:e.dataset,filtered:e.where!==void 0}):r(MA,
{document:e})]}),r(DA,{tape:i,now:l,where:e.where})]})]})}function TI(e,t){let n=JSON.stringify(t);return U(()=>t?jE(e.dataset,
e.where,t):void 0,[e.dataset,e.where,n]),U(()=>{let o=setInterval(()=>{globalThis.document.visibilityState==="visible"&&
GE()},1e3);return()=>clearInterval(o)},[]),U(()=>()=>{bo(e.dataset)},[e.dataset]),Yr.value}function MI({onToggle:e,now:t}){
let{tape:n,begun:o}=Yr.value,i=ia.value==="away";return r("div",{class:tA,children:[r(E,{kind:"outlined",icon:n.paused?"\
play":"pause",keys:"Space",label:n.paused?"Go on":"Pause",onClick:e,children:n.paused?"Go on":"Pause"}),r("span",{class:nA,
children:[r("b",{class:oA,children:q(Math.round(n.rate(t)*10)/10)})," events/s"]}),n.behind!==null&&r("span",{class:uo,title:"\
How long ago the newest event happened when it came here",children:[we(Math.max(0,n.behind)/1e3)," behind"]}),r("span",{
class:uo,children:[N(n.matched)," since this page was opened"]}),r("span",{class:rA,role:"status",children:i?"not connec\
ted":n.paused?"paused":o?"live":"connecting"})]})}function PI(){let e=py(Yr.value.error);return e&&e.where!=="where"?r("\
div",{class:iA,children:r(ve,{error:e})}):null}function $I(){let{tape:e}=Yr.value;return r("div",{class:mA,children:[r("\
span",{children:["Paused: ",r("b",{children:N(e.newCount)})," new, ",N(e.leftOut)," left out"]}),r(E,{small:!0,kind:"pri\
mary",onClick:()=>al(!1),children:"Show"})]})}function DI({dataset:e,filtered:t}){let n=cy(e);return r("div",{class:dA,children:[
r(Je,{icon:"live",title:"Waiting for new events",actions:r(E,{kind:"outlined",icon:"copy",onClick:()=>Ze(n,"The line"),children:"\
Copy the line"}),children:t?"Events that pass the filter show here as they come in.":"Events show here as they come in. \
This line sends one:"}),!t&&r("pre",{class:fA,tabIndex:0,children:n})]})}var AA={name:"live",label:"Live",icon:"live",letter:"l",charts:[],chartOf:()=>"live",errorPlaces:["where"],runs:!1,Sentence:PA,
Page:EA};var so=[nM,kP,$$,gD,JD,EE,AA],Qr=[g1];var OA="Fi",RA="Il",LA="Ul",NA="Hl",BA="Ll",FA="Gi",zA="Ji",IA="Ml",HA="Nl",qA="Ki";function VA(){let e=sx.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:i}=e,s=o.length>1&&so.some(({name:a})=>a===
"funnel");return r("section",{class:OA,"aria-label":"What was loaded",children:[r("div",{class:RA,children:[r("p",{class:LA,
role:"status",children:$f(t,n)}),r(E,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:Pf})]}),s&&r("p",{class:NA,
children:"A funnel of these events? Choose its steps in their order."}),s&&r("div",{class:BA,children:o.map(({value:a,count:l})=>{
let u=i.indexOf(a);return r("button",{type:"button",class:be(FA,u>=0&&zA),"aria-pressed":u>=0,onClick:()=>lx(a),children:[
u>=0&&r("span",{class:IA,children:u+1}),r($,{value:a,most:32,middle:!0}),r("span",{class:HA,children:q(l)})]},a)})}),r("\
div",{class:qA,children:[n.rejected>0&&r(E,{kind:"outlined",onClick:()=>{Pf(),Xe(`data/rejects/${encodeURIComponent(t)}`)},
children:"Lines not taken"}),s&&r(E,{kind:"primary",icon:"funnel",disabled:i.length<2,onClick:ux,children:"Show the funn\
el"})]})]})}function WA(){return U(()=>{vo(),yx()},[]),r(O,{children:[r(vw,{}),r(VA,{}),r(wx,{})]})}function UA(){let{value:e,error:t}=xt.value,n=e?.[0]?.name;return U(()=>{e||Lt()},[]),U(()=>{n!==void 0&&Hr(n)},[n]),t?r(
Je,{icon:"warning",title:"The datasets cannot be listed",actions:r(E,{kind:"outlined",onClick:()=>{Lt()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?r(qE,{}):r(Le,{})}function dy(){return r(Je,{icon:"search",title:"There is no\
 such page",actions:r(E,{kind:"primary",onClick:()=>Xe(""),children:"To the first dataset"})})}var KA="Rl",jA="Al",GA="Dl",JA="Tl",ZA="se",YA="_l";function QA(){let[e,t]=M(""),[n,o]=M(null),[i,s]=M(!1),a=W(null);return U(()=>{document.title="Log in · Sluice",a.current?.
focus()},[]),r("main",{class:KA,children:r("form",{class:jA,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||i)&&(s(!0),
Ib(e.trim()).then(()=>location.reload(),c=>{s(!1),o(se(c)),a.current?.select()}))},children:[r("h1",{children:"Log in to\
 Sluice"}),r("p",{class:GA,children:["This server asks for a token. Whoever runs it makes one with ",r("code",{children:"\
sluice token"}),"."]}),r("label",{class:JA,for:"token",children:"Token"}),r("input",{ref:a,id:"token",class:ZA,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&r(ve,{id:"token-problem",error:n}),r(E,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||i,class:YA,children:"Log in"})]})})}var fy={};vd(fy,{banner:()=>hy,danger:()=>LI,default:()=>NI,info:()=>OI,text:()=>gy,warning:()=>RI});var hy="ql",OI="Fl",
RI="Gl",LI="Jl",gy="Kl",NI={banner:hy,info:OI,warning:RI,danger:LI,text:gy};function XA({kind:e,children:t,actions:n}){return r("div",{class:be(hy,fy[e]),role:e==="info"?"status":"alert",children:[
r(ce,{name:e==="info"?"info":"warning"}),r("span",{class:gy,children:t}),n]})}var e4="Ol",t4="Pl",n4="Ql",o4="Oi",r4="Vl",i4="Pi";function s4({onClose:e}){let t=Map.groupBy(H0.value,({group:n})=>n);return r(Mt,{title:"Keys",onClose:e,wide:!0,children:[
r("div",{class:e4,children:[...t].map(([n,o])=>r("section",{children:[r("h3",{class:t4,children:n}),r("dl",{class:n4,children:o.
map(({keys:i,label:s})=>r("div",{class:o4,children:[r("dt",{children:s}),r("dd",{children:i.split(" ").map(a=>r("kbd",{class:r4,
children:a},a))})]},i))})]},n))}),r("div",{class:i4,children:[r("label",{children:[r("input",{type:"checkbox",checked:q0.
value,onChange:n=>V0(n.currentTarget.checked)})," Single letters are keys"]}),r("label",{children:[r("input",{type:"chec\
kbox",checked:Vp.value,onChange:n=>L2(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function Hm(e){let t=Qi(de.value),n=ge(de.value[t]?.by),o=Ce(e);n.includes(o)||pe({document:ye(de.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function Hu(e){let t=Qe.value.view===e.name,n=Zv(e.name,xf(en.value));n!==null&&_e(n,{label:"Undo",act:Ir}),t&&mi.value.
kind!=="view"&&en.value!==""&&di(),en.value===""&&Xe("")}function a4(){let e="Go to";return[...so.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>Hu(t)})),...Qr.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Xe(t.name)}))]}var by=matchMedia("(prefers-color-scheme: dark)"),l4=me(by.matches),yy=mr("theme"),qu=me(yy==="light"||yy==="dark"?yy:"s\
ystem"),ml=Qt(()=>qu.value==="system"?l4.value?"dark":"light":qu.value);function qm(e){qu.value=e,dr("theme",e)}function u4(){
by.addEventListener("change",()=>{l4.value=by.matches}),cn(()=>{document.documentElement.dataset.theme=ml.value})}function c4({onClose:e,onHelp:t}){let[n,o]=M(""),i=zI(FI(t),n).slice(0,200);return r(Mt,{title:"Find",onClose:e,children:r(
hi,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:i.map(s=>({value:s,label:r($,{value:s.name}),note:s.kind})),onPick:s=>{e(),s.act()},onTake:()=>{},
onCancel:e})})}function FI(e){let t=en.value===""?[]:Re(en.value).value.value?.columns??[];return[...so.map(n=>({name:n.
label,kind:"page",act:()=>Hu(n)})),...Qr.map(n=>({name:n.label,kind:"page",act:()=>Xe(n.name)})),...(xt.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Hr(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>Hm(
n)})),...ga.value?[{name:"Undo",kind:"command",act:Ir}]:[],...ya.value?[{name:"Redo",kind:"command",act:ba}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Jn({kind:"json"})},{name:ml.value==="dark"?"Light":"Dark",kind:"command",act:()=>qm(
ml.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function zI(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=s=>{let a=s.toLowerCase();if(a.startsWith(n))return 0;let l=a.indexOf(n);return l<0?3:/[a-z0-9]/.
test(a[l-1]??" ")?2:1};return e.map(s=>({item:s,grade:o(s.name)})).filter(({grade:s})=>s<3).sort((s,a)=>s.grade-a.grade).
map(({item:s})=>s)}var m4="ce",d4="Qi";function f4({folded:e}){let[t,...n]=qr.value,o=t?`${Ta(t.kind)} ${t.dataset}, ${I(t.done)}`:"",i=ur(o);return t?r("butto\
n",{type:"button",class:m4,"aria-label":o,onClick:()=>Xe("data/jobs"),...i,children:[!e&&r("span",{children:n.length===0?
Ta(t.kind):`${n.length+1} jobs`}),!e&&r("span",{class:d4,children:I(t.done)}),r(Sa,{small:!0,label:o,done:t.done})]}):null}function h4(){let e=ra.value?.tokens?ra.value.name:void 0;if(e===void 0)return null;let t=()=>{Hb().then(()=>location.reload(),
n=>_e(`Logging out failed: ${se(n).message}`))};return r(nn,{icon:"actor",label:`Logged in as ${Z(e).text}`,menuLabel:"A\
ccount",kind:"quiet",placing:{side:"top"},head:r($,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var g4="Vi",y4="l",b4="Wi",v4="Wl",x4="Yi",vy="Zi",w4="x",k4="er",C4="ir",S4="ge",_4="rr";var Xr=me(mr("rail")==="folded");function qI(){Xr.value=!Xr.value,dr("rail",Xr.value?"folded":"open")}function M4({onPalette:e,
onHelp:t}){let n=mi.value;return r("nav",{"aria-label":"Pages",class:be(g4,Xr.value&&y4),children:[r("div",{class:b4,children:[
r(WI,{}),!Xr.value&&r("span",{class:v4,children:"Sluice"})]}),r("ul",{class:vy,children:so.map(o=>r(T4,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Qe.value.view===o.name,onClick:()=>Hu(o)},o.name))}),Qr.length>0&&r(
"div",{class:C4,role:"presentation"}),r("ul",{class:vy,children:Qr.map(o=>r(T4,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>Xe(o.name)},o.name))}),r("div",{class:S4,children:[r(f4,{folded:Xr.
value}),r(E,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),r(VI,{}),r(h4,{}),r(E,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),r(E,{icon:"collapse",label:Xr.value?"Widen":"Fold",kind:"quiet",class:_4,onClick:qI})]})]})}
function T4({icon:e,label:t,keys:n,current:o,onClick:i}){let s=ur(Xr.value?`${t}  ${n}`:void 0);return r("li",{children:r(
"button",{type:"button",class:w4,"aria-current":o?"page":void 0,"aria-label":Xr.value?t:void 0,onClick:i,...s,children:[
r(ce,{name:e,size:20}),r("span",{class:k4,children:t})]})})}function VI(){let e=(t,n)=>({label:n,checked:qu.value===t,act:()=>qm(
t)});return r(nn,{icon:ml.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function WI(){return r("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:x4,children:[r("rect",{width:"32",height:"32",rx:"7"}),r(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var $4="ar",D4="tr";function E4({children:e}){let[t,n]=M(null);zo([...a4(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{ga.value&&Ir()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{ya.value&&
ba()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:_o},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:KI}]),U(()=>{let i=s=>{if(Gl(s.target))return;let a=s.clipboardData?.getData("text/pl\
ain")??"";Hc(a).then(l=>{l&&(pe(l),_e("The question was pasted.",{label:"Undo",act:Ir}))})};return document.addEventListener(
"paste",i),()=>document.removeEventListener("paste",i)},[]);let o=()=>n(null);return r("div",{class:$4,children:[r(M4,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),r("div",{class:D4,children:[ia.value==="away"&&r(XA,{kind:"warning",actions:r(E,{small:!0,
kind:"outlined",onClick:Ub,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&r(c4,{onClose:o,onHelp:()=>n("help")}),t==="help"&&r(s4,{onClose:o}),r(ix,{}),r(
iv,{})]})}function KI(){let{phase:e}=io.result.value;e==="running"||e==="estimate"?io.cancel():ha.value.length>0&&Ec()}var A4="Yl",O4="Zl",R4="or",L4="ex";var Wm=Qt(()=>ms.value.filter(e=>e.to.dataset===de.value.dataset));function N4(){return Wm.value.length===0?null:r("nav",
{"aria-label":"The way here",class:A4,children:[Wm.value.map((e,t)=>r("span",{class:O4,children:[r("button",{type:"butto\
n",class:R4,onClick:()=>{Zf(t),pe(e.from)},children:t===0?"all":Z(Wm.value[t-1]?.label).text}),r(ce,{name:"right",size:12})]},
t)),r("span",{"aria-current":"step",class:L4,children:Z(Wm.value.at(-1)?.label).text})]})}var B4="he",F4="ix",z4="rx",I4="ax",H4="tx",q4="ox";function Um({title:e,note:t,actions:n,children:o,onClose:i}){let s=W(null),a=Yt();return ht(()=>{Br();let l=document.activeElement;
return s.current?.focus(),()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),r("div",{ref:s,class:B4,tabIndex:-1,
role:"dialog","aria-labelledby":a,children:[r("div",{class:F4,children:[r("div",{class:z4,children:[r("h2",{id:a,class:I4,
children:e}),t&&r("p",{class:H4,children:t})]}),n,r(E,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:i})]}),
r("div",{class:q4,children:o})]})}var V4="nx",W4="px",U4="dx",xy="lx";function K4({layer:e,onClose:t}){let n=e.request,o=Wa({path:"v1/actors",body:c=>({...n,limit:500,...c===void 0?{}:{cursor:c}})},
JSON.stringify(n)),i=n.timezone??"UTC",s=J(()=>o.pages.flat(),[o.pages]),a=J(()=>o.columns.map((c,p)=>({key:c.name,head:r(
$,{value:c.name,most:48}),number:Fo(c)&&p>0,cell:m=>p===0?r($,{value:m[0],most:64,middle:!0}):r($,{shown:Zn(m[p],c,i)})})),
[o.columns,i]),l=Re(n.dataset).value.value?.actors?.includes(o.columns[0]?.name??"")??!1,u=c=>{l&&c[0]!==null&&Xe(va(n.dataset,
String(c[0])))};return r(Um,{title:"Actors",onClose:t,note:r(O,{children:[r($,{value:e.label,most:200}),ZI(s.length,o.hasMore)]}),
actions:r(E,{icon:"save",kind:"outlined",onClick:()=>Jn({kind:"cohort",request:n,cohort:e.cohort,label:e.label}),children:"\
Save as cohort"}),children:[o.error&&r("div",{class:U4,children:[r(ve,{error:o.error}),r(E,{small:!0,kind:"outlined",onClick:o.
more,children:"Try again"})]}),!o.first&&!o.error&&r("div",{class:xy,children:r(Le,{lines:12})}),o.first&&(s.length===0?
r("p",{class:xy,children:"No actor is here."}):r("div",{class:V4,children:[r(ke,{label:"Actors",columns:a,rows:s,onCell:u}),
o.hasMore&&r("div",{class:W4,children:r(E,{small:!0,kind:"outlined",disabled:o.busy,onClick:o.more,children:"500 more"})})]}))]})}
function ZI(e,t){return e===0?"":` · ${e}${t?" shown, there are more":e===1?" actor":" actors"}`}var Gm="xx",G4="sx",J4="N",Z4="cx";var YI=/^[A-Za-z_][A-Za-z0-9_]*$/;function Q4({layer:e,onClose:t}){let n=e.request,o=e.cohort,[i,s]=M(o?"live":"frozen"),
[a,l]=M(""),[u,c]=M(null),[p,m]=M(null),d=async()=>{if(!YI.test(a))return c({message:"A name has letters, digits and _ o\
nly",hint:"frequent_buyers"});c(null);try{i==="live"?await XI(a,o,String(e.label)):n&&await tH(a,n,String(e.label),m),bo(
en.value),_e(`The cohort ${a} is saved; it is a property now: true for whom it has.`),t()}catch(f){m(null),c(QI(se(f)))}};
return r(Mt,{title:"Save as cohort",onClose:t,foot:r(O,{children:[r(E,{kind:"outlined",onClick:t,children:"Cancel"}),r(E,
{kind:"primary",disabled:p!==null||a==="",onClick:()=>{d()},children:p===null?"Save":`${N(p)} actors read`})]}),children:[
r("p",{class:Gm,children:r($,{value:e.label,most:300})}),r("form",{onSubmit:f=>{f.preventDefault(),d()},onInput:f=>{f.target instanceof
HTMLInputElement&&f.target.type!=="radio"&&l(f.target.value.trim())},children:[r(hn,{label:"Name",value:a,onCommit:f=>l(
f.trim()),placeholder:"frequent_buyers",autofocus:!0}),r("fieldset",{class:G4,children:[r("legend",{class:"spoken",children:"\
Kind"}),r(Y4,{kind:"live",present:i,disabled:!o,onChoose:s,title:"Live",text:"A condition: who fits it, at any time. Act\
ors come and go."}),r(Y4,{kind:"frozen",present:i,disabled:!n,onChoose:s,title:"Frozen",text:"The list of actors as it i\
s now. It never changes."})]}),u&&r(ve,{error:u})]})]})}function QI(e){return e.status===409||e.status===412?{message:"T\
here is something of this name already",hint:"choose another name"}:e}function Y4({kind:e,present:t,disabled:n,onChoose:o,
title:i,text:s}){return r("label",{class:J4,"data-disabled":n,children:[r("input",{type:"radio",name:"cohort-kind",checked:e===
t,disabled:n,onChange:()=>o(e)}),r("span",{children:[r("strong",{children:i}),r("span",{class:Z4,children:n?"Not possibl\
e for these actors.":s})]})]})}function X4(e,t){return`v1/datasets/${encodeURIComponent(en.value)}/${e}/${encodeURIComponent(
t)}`}async function XI(e,t,n){await Se(X4("definitions",e),{method:"PUT",body:{definition:t,description:n},headers:{"If-\
None-Match":"*"}})}var eH=1e4;async function tH(e,t,n,o){let i=[],s,a="";o(0);do{let u=await Se("v1/actors",{body:{...t,
limit:eH,...s===void 0?{}:{cursor:s}}});a=u.columns[0]?.name??"";for(let c of u.rows)i.push(String(c[0]));o(i.length),s=
u.cursor}while(s!==void 0);let l=new URLSearchParams({per:a,description:n});await Se(`${X4("cohorts",e)}?${l.toString()}`,
{method:"PUT",body:i,headers:{"If-None-Match":"*"}})}function eO({layer:e,onClose:t}){let n=e.document,o=Wa({path:"v1/query",body:l=>({...n,samples:{...n.samples,...l===void 0?
{}:{cursor:l}}})},JSON.stringify(n)),i=at(Wp(n)),s=i.answer&&"rows"in i.answer?i.answer.rows[0]?.[0]:void 0,a=n.timezone??
"UTC";return r(Um,{title:"Events",onClose:t,note:r(O,{children:[r($,{value:e.label===""?"all":e.label,most:200}),typeof s==
"number"&&` · ${N(s)} events`]}),children:r(Gp,{paging:o,document:n,zone:a})})}var nO="gx",oO="hx",rO="nr",iO="fx",sO="ux",aO="mx",lO="pr",uO="vx",cO="bx",pO="wx",mO="yx",dO="dr",fO="kx";var nH=6;function hO({column:e,document:t}){let n=W(null),{values:o,error:i,former:s}=oH(n,e.name,t),a=o?.values.reduce(
(u,{count:c})=>Math.max(u,c),0)??0,l=(u,c)=>{let p=c?`not (${zr(e.name,u)})`:zr(e.name,u);Ne({document:ye(t,"where",pr(t.
where,p))},p)};return r("section",{ref:n,class:rO,"aria-label":Z(e.name).text,"data-former":s,children:[r("div",{class:iO,
children:[r("h3",{class:sO,children:r($,{value:e.name,most:40,middle:!0})}),o&&r("span",{class:aO,children:[q(o.distinct),
" ",o.distinct===1?"value":"values"]}),r(E,{small:!0,kind:"quiet",label:`Break down by ${Z(e.name).text}`,onClick:()=>Hm(
e.name),children:"By"})]}),i&&r(ve,{error:i}),r("ul",{children:o?.values.map(({value:u,count:c},p)=>r("li",{children:r("\
button",{type:"button",class:lO,onClick:m=>l(u,m.altKey),children:[r("span",{class:uO,style:{width:`${a>0?100*c/a:0}%`}}),
r("span",{class:cO,children:r($,{value:u,most:40,middle:!0})}),r("span",{class:pO,title:N(c),children:[o.exact?"":"~",q(
c)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&r("p",{class:mO,children:[o.more>0&&r("span",{children:[q(o.more)," more"]}),o.
nulls>0&&r("button",{type:"button",class:dO,onClick:u=>l(null,u.altKey),children:[r($,{value:null})," ",q(o.nulls)]})]})]})}
function oH(e,t,n){let[o,i]=M(!1),[s,a]=M({values:null,error:null,former:!1}),l=rH(t,n);return U(()=>{let u=new IntersectionObserver(
([c])=>{c&&i(c.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),U(()=>{if(!o)return;let u=new AbortController;
return a(c=>({...c,former:c.values!==null})),qb(n.dataset,l,u.signal).then(c=>a({values:c,error:null,former:!1}),c=>{Gn(
c)||a({values:null,error:se(c),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),s}function rH(e,t){let{from:n,
to:o,timezone:i,where:s,define:a}=t;return{column:Ce(e),limit:nH,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...i===void 0?{}:{timezone:i},...s===void 0?{}:{where:s},...a===void 0?{}:{define:a}}}function gO({onClose:e}){let[t,n]=M(""),o=Re(en.value).value.value?.columns,i=(o??[]).filter(({name:s,type:a})=>a!=="tim\
estamp"&&s.toLowerCase().includes(t.trim().toLowerCase()));return r(ll,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[r("div",{class:nO,children:r("input",{class:oO,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:s=>n(s.currentTarget.value)})}),o?i.map(s=>r(hO,{column:s,document:de.value},s.name)):r(Le,
{}),r("p",{class:fO,children:"Click: only this value. Alt+click: all but this value."})]})}var bO="zx",vO="jx";function wO({onClose:e}){let t=de.value,[n,o]=M(()=>JSON.stringify(t,null,2)),[i,s]=M(null);return U(()=>{Ln(xO(n).value,
t)||(o(JSON.stringify(t,null,2)),s(null))},[t]),r(ll,{title:"JSON",label:"The document as JSON",onClose:e,actions:r(E,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>Ze(n,"The document")}),children:[r(um,{class:bO,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:c}=xO(l);s(c),u&&pe({document:{...u,dataset:u.dataset||Qe.value.document.dataset}},
"replace")},onRun:_o}),i!==null&&r("div",{class:vO,children:r(ve,{error:{message:i,hint:"the question on the screen is t\
he last that could be read"}})})]})}function xO(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}function kO({layer:e,onClose:t}){let[n,o]=M(""),[i,s]=M(null),a=String(e.time),l=typeof e.to=="string"?e.to:void 0,{dataset:u,
timezone:c="UTC"}=de.value,p=()=>{n.trim()!==""&&sC({dataset:u,time:a,text:n.trim(),...l===void 0?{}:{to:l}}).then(t,m=>s(
se(m)))};return r(Mt,{title:"Note",onClose:t,foot:r(O,{children:[r(E,{kind:"outlined",onClick:t,children:"Cancel"}),r(E,
{kind:"primary",onClick:p,children:"Save"})]}),children:[r("p",{class:Gm,children:[G(a,c),l===void 0?"":` to ${G(l,c)}`]}),
r("form",{onSubmit:m=>{m.preventDefault(),p()},children:[r("input",{class:$n,"aria-label":"What happened",placeholder:"2\
.4 shipped",value:n,"data-autofocus":"",onInput:m=>o(m.currentTarget.value)}),i&&r(ve,{error:i})]})]})}var CO=new Map([["facets",gO],["json",wO],["events",eO],["actors",K4],["cohort",Q4],["note",kO]]);var SO=["1d","7d","30d","1y"];function _O(){let e=W(null),[t,n]=M(null),o=de.value.compare?.offset,i=Nr(io.result.value.
error,"compare"),s=()=>n(null);return r(O,{children:[r(E,{buttonRef:e,icon:"compare",after:"down",kind:i?"danger":o===void 0?
"quiet":"plain",popup:"menu",expanded:t!==null,onClick:()=>n(t===null?"menu":null),children:o===void 0?"no comparison":`\
vs ${re(up(o))} before`}),i&&t===null&&r("div",{class:qp,children:r(ve,{error:i})}),t==="menu"&&r(Xn,{anchor:e.current,label:"\
Compare",items:sH(o,()=>n("field")),onClose:s}),t==="field"&&r(tn,{anchor:e.current,role:"dialog",label:"Compare with",onClose:s,
children:r("div",{class:O2,children:r(hn,{label:"Compare with so long before",value:o??"",placeholder:"7d, 4w, 1mo, 1y, \
36h",autofocus:!0,note:"d, w, mo, q and y step on the calendar",onCommit:a=>{s(),Jm(a.trim()===""?void 0:a.trim())}})})})]})}
function sH(e,t){let n=e!==void 0&&!SO.includes(e);return[{label:"No comparison",checked:e===void 0,act:()=>Jm(void 0)},
{label:"The period before",checked:!1,act:()=>{aH()}},...SO.map(o=>({label:`${up(o)} before`,checked:e===o,act:()=>Jm(o)})),
{label:n?`${re(up(e))} before …`:"Another time before …",checked:n,act:()=>requestAnimationFrame(t)}]}function Jm(e){
ne("compare",e===void 0?void 0:{offset:e})}async function aH(){try{let e=de.value,t=await T2(e);t===null?_e("The range h\
as no start: choose one before it is compared."):de.value===e&&Jm(t)}catch(e){_e(se(e).message)}}var TO=me([]);function MO(){return TO.value.length===0?null:r(nn,{icon:"save",menuLabel:"Save",items:TO.value,placing:{align:"end"},children:"\
Save"})}var $O="Xx",DO="fe";function EO(){let e=io.result.value,t=e.phase==="running"||e.phase==="estimate";return r("div",{class:$O,children:[r("sp\
an",{role:"status",class:DO,"data-phase":e.phase,children:[e.phase==="exact"&&r(ce,{name:"check",size:14}),e.phase==="er\
ror"&&r(ce,{name:"error",size:14}),uH(e)]}),t&&r(E,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>io.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&r(E,{small:!0,kind:"outlined",onClick:_o,children:"Run again"})]})}
function uH(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${I(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is the\
 answer before":"failed";case"exact":{let n=Yb(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${I(t.sampled_fraction)}`:
"exact";return t?`${o}, ${n}, read ${q(t.rows_scanned)} rows`:`${o}, ${n}`}}}var AO=null;function OO(){return AO??=[...new Set([Yn(),"UTC",...Intl.supportedValuesOf("timeZone")])],AO}var RO="ue",LO="me",NO="Sx",BO="ve",FO="Bx";var zO=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function IO({runs:e}){U(()=>{xt.value.value||
Lt()},[]);let t=xt.value.value?.map(({name:o})=>o)??[en.value],n=de.value.timezone??"UTC";return r("header",{class:RO,"a\
ria-label":"The question",children:[r("div",{class:LO,children:[r(Ho,{title:"Dataset",icon:"data",values:t,value:en.value,
onChange:o=>{Hr(o)},class:NO}),r(B2,{}),r(Ho,{title:"Time zone",icon:"globe",values:OO(),value:n,onChange:o=>ne("timezon\
e",o),kind:"quiet",free:!0}),r(_O,{}),r(pH,{})]}),r("div",{class:BO,children:e&&r(EO,{})}),r("div",{class:FO,children:[r(
E,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!ga.value,onClick:Ir}),r(E,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!ya.value,onClick:ba}),r(nn,{icon:"share",menuLabel:"Share",items:M1(),placing:{align:"end"},children:"Shar\
e"}),r(MO,{})]})]})}function pH(){let e=de.value.sample,t=e===void 0||e===1?void 0:e,n=zO.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return r(nn,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:zO.map(([o,i])=>({label:o,checked:i===t,act:()=>ne("sample",i)})),children:n})}var HO="Cx",qO="lr",VO="Ex",WO="Ix",UO="Ux",KO="Hx",jO="xr";function JO(){let e=so.find(({name:t})=>t===jv.value)??so[0];return e?r(dH,{view:e}):null}function dH({view:e}){let t=de.
value,n=fH(io.result.value,t),o=Gv.value??e.chartOf(t);U(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),zo([{keys:"f",label:"Properties and their values",group:"The question",act:()=>wy("facets")}]),zo(
[{keys:"/",label:`Sentence: ${Xh}`,group:"View",act:Qh}]);let i=a=>{pe({as:a,document:e.choose?e.choose(t,a):t})},s=n.phase===
"running"||n.phase==="estimate";return r(O,{children:[r(IO,{runs:e.runs??!0}),r(u0,{busy:s,done:n.done}),r("div",{class:HO,
children:[r("main",{class:qO,"data-view":e.name,"data-state":n.phase,"aria-busy":s,children:[r("h1",{class:"spoken",children:e.
label}),r(N4,{}),r("div",{class:VO,children:[r("div",{class:WO,children:r(e.Sentence,{document:t,result:n})}),r("div",{class:UO,
children:[e.charts.length>1&&r(wt,{label:"Chart",value:o,onChange:i,choices:e.charts.map(({name:a,label:l,icon:u})=>({value:a,
label:l,icon:u}))}),r(E,{icon:"filter",label:"Properties and their values",keys:"f",kind:"quiet",pressed:ky("facets"),onClick:()=>wy(
"facets")}),r(E,{icon:"braces",label:"The document as JSON",kind:"quiet",pressed:ky("json"),onClick:()=>wy("json")})]})]}),
n.error&&!hH(e,n.error)&&r("div",{class:KO,children:r(ve,{error:n.error})}),r("div",{class:jO,"data-former":n.former,children:r(
e.Page,{document:t,result:n,as:o})})]}),r(gH,{})]})]})}function fH(e,t){return e.of===null||GO(e.of)===GO(t)?e:{...e,answer:null,
of:null,former:!1}}function GO(e){let t=e.aggregate?.over;return`${Qi(e)} ${typeof t=="object"?Object.keys(t).join():"ev\
ents"}`}function ky(e){return ha.value.some(t=>t.kind===e)}function wy(e){pe({open:ky(e)?ha.value.filter(t=>t.kind!==e):
[{kind:e}]})}function hH(e,t){return["from","to",...e.errorPlaces??[]].some(n=>Nr(t,n)!==null)}function gH(){return r(O,
{children:ha.value.map((e,t)=>{let n=CO.get(e.kind);return n?r(n,{layer:e,onClose:Ec},t):null})})}function ZO(){return ra.value?.tokens&&ra.value.name===void 0?r(QA,{}):r(O,{children:[r(E4,{children:r(yH,{})}),r(WA,{})]})}
function yH(){let e=mi.value;switch(e.kind){case"home":return r(UA,{});case"view":return r(JO,{});case"page":{let t=Qr.find(
({name:n})=>n===e.page);return t?r(t.Page,{rest:e.rest}):r(dy,{})}case"actor":return r(E0,{dataset:e.dataset,actor:e.actor});case"\
link":return r(dy,{})}}u4();zb();W0();await S0();N2();lk();pb(r(ZO,{}),document.body);
