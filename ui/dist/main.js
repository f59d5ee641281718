var rb=Object.defineProperty;var ya=(e,t)=>{for(var n in t)rb(e,n,{get:t[n],enumerable:!0})};var ue,wd,wa,Qn,va,xl,_d,vl,kd,_a,ba,Cd,hi=Symbol.for("pv"),wl={},_l=[],ib=/^m(i|n|o|s|text|space)$/,ka=Array.isArray,Ca=_l.
slice,Mo=Object.assign;function Po(e){e&&e.parentNode&&e.remove()}function Td(e,t,n){var o,r,i,l={},a=arguments.length;for(i in t)
i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:l[i]=t[i];return a>2&&(l.children=a>3?Ca.call(arguments,2):n),mi(e,
l,o,r,null)}function mi(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:hi,__v:r||
++wd,__i:-1,__u:0};return!r&&ue.vnode&&ue.vnode(i),i}function Z(e){return e.children}function yr(e,t){this.props=e,this.context=t,this.__g=0}function Xn(e,t){if(t==null)return e.
__&&Xn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Xn(e)}function lb(e){var t,n=e.__v,o=n.__e,r=[],i=[],l=e.__P;l&&((t=Mo({constructor:hi},n)).__v=n.__v+1,
ue.vnode&&ue.vnode(t),Ta(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||Xn(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,Ad(r,t,i),n.__=n.__e=null,t.__e!=o&&Sd(t))}function Sd(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Sd(e)}function xa(e){(8&e.__g||(e.__g|=8,Qn.push(e),xl++))&&va==ue.debounceRendering||
((va=ue.debounceRendering)||queueMicrotask)(Pd)}function Pd(){try{for(var e,t=1;Qn.length;)Qn.length>t&&Qn.sort(_d),e=Qn.
shift(),t=Qn.length,8&e.__g&&lb(e)}finally{(xl=Qn.length)&&(va||queueMicrotask)(Pd)}}function Md(e,t,n,o,r,i,l,a,c,d,p){
var m,v,g,w,k,T,P=o.__k||_l,x=t.length;for(c=sb(n,t,P,c,x),m=0;m<x;m++)(g=n.__k[m])!=null&&(v=~g.__i&&P[g.__i]||wl,g.__i=
m,T=Ta(e,g,v,r,i,l,a,c,d,p),w=g.__e,(v.ref!=g.ref||8&v.__u)&&(v.ref&&Sa(v.ref,null,g,v),g.ref&&p.push(g.ref,g.__c||w,g)),
k=k||w,4&g.__u?(c=Ed(g,c,e,!v.__v),v.__e&&(v.__e=null)):typeof g.type=="function"&&T!==void 0?c=T:w&&(c=w.nextSibling),g.
__u&=-21);return n.__e=k,c}function sb(e,t,n,o,r){var i,l,a,c,d,p,m,v,g,w=n.length,k=w,T=0,P=0,x=e.__k=Array(r);for(i=0;i<
r;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=x[i]=mi(null,
l):ka(l)?l=x[i]=mi(Z,{children:l}):l.constructor===hi&&l.__b?l=x[i]=mi(l.type,l.props,l.key,l.ref,l.__v):x[i]=l,c=i+T,l.
__=e,l.__b=e.__b+1,a=null,~(d=l.__i=ab(l,n,c,k))&&(k--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(l.__u|=16,d==c-1?T--:d==c+1?T++:d!=
c&&(d>c?T--:T++,P=1)):(~d||(r>w?T--:r<w&&T++),typeof l.type!="function"&&(l.__u|=4))):x[i]=null;if(P){for(p=[],m=[],i=0;i<
r;i++)if((l=x[i])&&16&l.__u){for(T=0,v=p.length;T<v;)p[g=T+v>>1]<l.__i?T=g+1:v=g;p[T]=l.__i,m[i]=T+1}for(T=p.length;i--;)
m[i]&&(m[i]==T?T--:x[i].__u|=4)}if(k)for(i=0;i<w;i++)!(a=n[i])||2&a.__u||(a.__e==o&&(o=Xn(a)),Pa(a,a));return o}function Ed(e,t,n,o){
var r,i,l,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=Ed(
r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=Xn(e))&&!t.parentNode&&(t=null),l=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;
for(l!=a&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function ab(e,t,n,o){var r,i=e.key,l=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&i==null||c&&i==a.key&&l==a.type)return n;
if(o>(c?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&i==a.key&&l==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&
!(2&a.__u)&&i==a.key&&l==a.type)return r}return-1}function xd(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function yl(e,t,n,o,r){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||xd(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||xd(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=ba[t]||(ba[t]=
ub(t)),(e.__a||(e.__a={}))[t]=_a,i=t!=(t=t.replace(kd,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,l,i):e.removeEventListener(t,l,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ub(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[vl]==null)t[vl]=_a++;else if(t[vl]<this.__a[e])return;return n(ue.event?ue.event(t):t)}}}function Ta(e,t,n,o,r,i,l,a,c,d){
var p,m,v,g,w,k,T,P,x,C,S,O,$,W,K,X,B,A,j=t.type;if(t.constructor!==hi)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&
(t.__u|=c,m=i=[],p.nodeType==8?a=bl(p,i):i.push(p),a=i[0]||a),(p=ue.__b)&&p(t);e:if(typeof j=="function"){v=l.length;try{
if(P=t.props,x=(p=j.prototype)&&p.render,C=(p=j.contextType)&&o[p.__c],S=p?C?C.props.value:p.__:o,(g=n.__c)?(t.__c=g,2&g.
__g&&(g.__g|=1)):(x?t.__c=g=new j(P,S):(t.__c=g=new yr(P,S),g.constructor=j,g.render=db),C&&C.sub(g),g.state||(g.state={}),
g.__n=o,g.__g|=8,g.__h=[],g.__k=[]),x&&(g.__s||(g.__s=g.state),j.getDerivedStateFromProps&&(g.__s==g.state&&(g.__s=Mo({},
g.__s)),Mo(g.__s,j.getDerivedStateFromProps(P,g.__s)))),w=g.props,k=g.state,g.__v=t,n.__c){if(P!==w&&x&&!j.getDerivedStateFromProps&&
g.componentWillReceiveProps&&g.componentWillReceiveProps(P,S),t.__v==n.__v&&!(8&g.__g)||!(4&g.__g)&&g.shouldComponentUpdate&&
g.shouldComponentUpdate(P,g.__s,S)===!1){t.__v!=n.__v&&(g.props=P,g.state=g.__s,g.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(N){N&&(N.__=t)}),_l.push.apply(g.__h,g.__k),g.__k=[],g.__h.length&&l.push(g),a=Xn(n);break e}g.componentWillUpdate&&
g.componentWillUpdate(P,g.__s,S),x&&g.componentDidUpdate&&g.__h.push(function(){g.componentDidUpdate(w,k,T)})}else x&&!j.
getDerivedStateFromProps&&g.componentWillMount&&g.componentWillMount(),x&&g.componentDidMount&&g.__h.push(g.componentDidMount);
g.context=S,g.props=P,g.__P=e,g.__g&=-5,O=ue.__r,$=x?25:0;do g.__g&=-9,O&&O(t),p=g.render(g.props,g.state=g.__s,g.context);while(8&
g.__g&&++$<25);x&&(_l.push.apply(g.__h,g.__k),g.__k=[]),g.state=g.__s,g.getChildContext&&(o=Mo({},o,g.getChildContext())),
x&&n.__c&&g.getSnapshotBeforeUpdate&&(T=g.getSnapshotBeforeUpdate(w,k)),W=p&&p.type===Z&&p.key==null?p.props.children:p,
P.__P&&(p=a,r=(e=P.__P).namespaceURI,c=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(N){N&&Pa(N,N)}),n.__k=null),
a=n.__k?Xn(n,0):null),a=Md(e,ka(W)?W:[W],t,n,o,r,i,l,a,c,d),P.__P&&(t.__e=null,a=p),t.__u&=-161,m&&m.some(Po),g.__h.length&&
l.push(g),1&g.__g&&(g.__g&=-4)}catch(N){if(l.length=v,t.__v=null,c||i)if(N&&N.then){if(t.__u|=128|c,i){for(~(B=i.indexOf(
a||void 0))||(B=i.length);(A=i[B-1])&&A.nodeType==8;)B--;for(;B<i.length;B++)if(A=i[B])if(i[B]=null,K){if(A==X)break}else{
if(A.nodeType!=8)break;A.data.startsWith("$s")&&(X=bl(K=A))}}if(!K){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
K=a}(p=bl(K=t.__c.__z||(t.__c.__z=K)))?(t.__e=K,a=p):t.__e=a,a=a&&a.nextSibling}else i&&i.some(Po);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),N&&N.then||Dd(t),ue.__e(N,t,n)}}else a=t.__e=cb(n.__e,t,n,o,r,i,l,c,d,e);return(p=ue.diffed)&&p(t),a}function bl(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Dd(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Dd))}function Ad(e,t,n){for(var o=0;o<n.length;)Sa(n[o++],n[o++],n[o++]);ue.__c&&ue.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){ue.__e(i,r.__v)}})}function cb(e,t,n,o,r,i,l,a,c,d){var p,m,v,g,
w,k,T,P,x=n.props||wl,C=t.props,S=t.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((w=i[p])&&(S?w.localName==S:w.nodeType==
3)){e=w,i[p]=null;break}}if(!e){if(P=d.ownerDocument||document,!S)return P.createTextNode(C);e=P.createElementNS(r,S,C.is?
C:d),a&&(ue.__m&&ue.__m(t,i),a=!1),i=null}if(S){if(d=S=="template"&&e.content||e,i=S=="textarea"&&C.defaultValue!=null?null:
i&&Ca.call(d.childNodes),!a&&i)for(x={},p=0;p<e.attributes.length;p++)x[(w=e.attributes[p]).name]=w.value;for(p in x)w=x[p],
p=="dangerouslySetInnerHTML"?v=w:p=="children"||p in C||p=="value"&&"defaultValue"in C||p=="checked"&&"defaultChecked"in
C||yl(e,p,null,w,r);for(p in C)w=C[p],p=="children"?g=w:p=="dangerouslySetInnerHTML"?m=w:p=="value"?k=w:p=="checked"?T=w:
a&&typeof w!="function"||x[p]===w||yl(e,p,w,x[p],r);m?(a||v&&(m.__html==v.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(v&&(e.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ib.test(S))&&(r="\
http://www.w3.org/1999/xhtml"),Md(d,ka(g)?g:[g],t,n,o,r,i,l,i?i[0]:n.__k&&Xn(n,0),a,c),i&&i.some(Po)),a&&S!="textarea"||
(p="value",S=="progress"&&k==null?e.removeAttribute(p):k==null||k===e[p]&&(S!="progress"||k)||yl(e,p,k,x[p],r),p="checke\
d",T!=null&&T!=e[p]&&yl(e,p,T,x[p],r))}else x===C||a&&e.data==C||(e.data=C);return e}function Sa(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
ue.__e(r,n)}}function Pa(e,t,n){var o,r,i,l;if(ue.unmount&&ue.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Sa(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){ue.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(l=
0;l<o.length;l++)o[l]&&Pa(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=bl(o,i=[]))&&(o==
e.__e&&i.some(Po),Po(r),Po(o)),n||Po(e.__e),e.__e=e.__c=e.__=null}function db(e,t,n){return this.constructor(e,n)}function $d(e,t){
var n,o,r,i;ue.__&&ue.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=mi(Z,{children:[e]}),
r=[],i=[],Ta(t,t.__k,o||wl,wl,t.namespaceURI,o?null:t.firstChild?Ca.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),
Ad(r,t.__k,i),t.__k.props.children=null}function Ld(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){
return r},this.shouldComponentUpdate=function(i){this.props.value!=i.value&&o.forEach(function(l){l.__g|=4,xa(l)})},this.
sub=function(i){o.add(i);var l=i.componentWillUnmount;i.componentWillUnmount=function(){o.delete(i),l&&l.call(i)}}),n.children}
return t.__c="__cC"+Cd++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}ue={__e:function(e,t,n,o){for(var r,i,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(i=r.constructor)&&i.getDerivedStateFromError)&&
r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.
__g|=2)}catch(a){e=a}}throw xl=0,e}},wd=0,wa=function(e){return e!=null&&e.constructor===hi},yr.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Mo({},this.state)),typeof e=="function"&&(e=e(Mo({},n),this.props)),e&&(Mo(
n,e),this.__v&&(t&&this.__k.push(t),xa(this)))},yr.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),xa(this))},yr.prototype.render=Z,Qn=[],xl=0,_d=function(e,t){return e.__v.__b-t.__v.__b},vl=Symbol(),kd=/(PointerCapture)$|Capture$/i,
_a=0,ba={},Cd=0;var eo,Re,Ma,Od,Ea=Object.is,kl=0,Wd=[],Da=[],ze=ue,Nd=ze.__b,Rd=ze.__r,Fd=ze.diffed,Hd=ze.__c,zd=ze.unmount,Bd=ze.__;function vr(e,t){
ze.__h&&ze.__h(Re,e,kl||t),kl=0;var n=Re.__H||(Re.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function H(e){
return kl=1,fb(Ud,e)}function fb(e,t,n){var o=vr(eo++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ud(void 0,t),function(i){var l=(o.
__N||o.__)[0],a=o.t(l,i);Ea(l,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=Re,!Re.__f)){Re.__f=!0;var r=Re.shouldComponentUpdate;
Re.shouldComponentUpdate=function(i,l,a){var c=this.__H;if(!c)return!0;var d=!1,p=this.props!=i;if(c.__.some(function(v){
v.__N&&(d=!0,Ea(v.__[0],v.__N[0])||(p=!0))}),r){var m=r.call(this,i,l,a);return d?m||p:m}return!d||p}}return o.__}function me(e,t){
var n=vr(eo++,3);!ze.__s&&$a(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Re.__H.__h.push(n))}function ct(e,t){var n=vr(eo++,4);!ze.
__s&&$a(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Re.__h.push(n))}function Q(e){return kl=5,vt(function(){return{current:e}},[])}function vt(e,t){var n=vr(eo++,7);return $a(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Kd(e){var t=Re.context[e.__c],n=vr(eo++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(Re)),t.props.value):e.__}function kn(){var e=vr(eo++,11);if(!e.__){for(var t=Re.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function pb(){var e;do{for(;e=Da.shift();)try{gi(e)}catch(n){ze.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
Wd.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(gi),t.__h.some(Aa),t.__h=[]}catch(n){t.__h=[],ze.__e(n,e.__v)}}}while(Da.
length)}ze.__b=function(e){Re=null,Nd&&Nd(e)},ze.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Bd&&Bd(e,t)},ze.
__r=function(e){Rd&&Rd(e),eo=0;var t=(Re=e.__c).__H;t&&(Ma==Re?Re.__h=[]:(t.__h.some(gi),t.__h.some(Aa),eo=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ma=Re},ze.diffed=function(e){Fd&&Fd(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&Vd(Wd.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ma=Re=null},ze.__c=function(e,t){t.some(
function(n){try{n.__h.some(gi),n.__h=n.__h.filter(function(o){return!o.__||Aa(o)})}catch(o){n.__h=[function(){throw o}]}}),
Hd&&Hd(e,t)},ze.unmount=function(e){zd&&zd(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Vd(Da.push(r))}else gi(r)}catch(i){t=i}}),o.
__H=void 0,t&&ze.__e(t,o.__v))};var Id=typeof requestAnimationFrame=="function";function mb(e){var t,n=function(){clearTimeout(
o),Id&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Id&&(t=requestAnimationFrame(n))}function Vd(e){e!=1&&Od==
ze.requestAnimationFrame||((Od=ze.requestAnimationFrame)||mb)(pb)}function gi(e){var t=Re,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),Re=t}function Aa(e){var t=Re;e.__c=e.__(),Re=t}function $a(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!Ea(n,e[o])})}function Ud(e,t){return typeof t=="function"?t(e):t}var hb=Symbol.for("preact-signals");function Pl(){if(Rn>1)Rn--;else{var e,t=!1;for((function(){var r=Tl;for(Tl=void 0;r!==
void 0;){var i=r.S;if(i.v===r.v)for(var l=i.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=i.i);r=r.o}})();vi!==void 0;){var n=vi;for(vi=
void 0,Cl++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&jd(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Cl=0,Rn--,
t)throw e}}function Oa(e){if(Rn>0)return e();La=++gb,Rn++;try{return e()}finally{Pl()}}var yi,Oe=void 0;function bi(e){var t=Oe,
n=yi;Oe=void 0,yi=void 0;try{return e()}finally{Oe=t,yi=n}}var vi=void 0,Rn=0,Cl=0,gb=0,La=0,Tl=void 0,Sl=0;function qd(e){
if(Oe!==void 0){var t=e.n;if(t===void 0||t.t!==Oe)return t={i:0,S:e,p:Oe.s,n:void 0,t:Oe,e:void 0,x:void 0,r:t},Oe.s!==void 0&&
(Oe.s.n=t),Oe.s=t,e.n=t,32&Oe.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Oe.s,t.n=void 0,Oe.s.n=t,Oe.s=t),t}}function qe(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}qe.prototype.brand=hb;qe.prototype.h=function(){return!0};qe.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:bi(function(){var o;(o=t.W)==null||o.call(t)}))};
qe.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&bi(function(){var r;(r=t.Z)==null||r.call(t)}))}};qe.prototype.subscribe=
function(e){var t=this;return bt(function(){var n=t.value;bi(function(){return e(n)})},{name:"sub"})};qe.prototype.valueOf=
function(){return this.value};qe.prototype.toString=function(){return this.value+""};qe.prototype.toJSON=function(){return this.
value};qe.prototype.peek=function(){var e=this;return bi(function(){return e.value})};Object.defineProperty(qe.prototype,
"value",{get:function(){var e=qd(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Cl>100)
throw new Error("Cycle detected");(function(n){Rn!==0&&Cl===0&&n.l!==La&&(n.l=La,Tl={S:n,v:n.v,i:n.i,o:Tl})})(this),this.
v=e,this.i++,Sl++,Rn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Pl()}}}});function ne(e,t){return new qe(e,
t)}function jd(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Gd(e){
for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Jd(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.
n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Eo(e,t){qe.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Sl-1,this.
f=4}Eo.prototype=new qe;Eo.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===
Sl))return!0;if(this.g=Sl,this.f|=1,this.i>0&&!jd(this))return this.f&=-2,!0;var e=Oe;try{Gd(this),Oe=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Oe=e,Jd(
this),this.f&=-2,!0};Eo.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}
qe.prototype.S.call(this,e)};Eo.prototype.U=function(e){if(this.t!==void 0&&(qe.prototype.U.call(this,e),this.t===void 0)){
this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Eo.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.
t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Eo.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cyc\
le detected");var e=qd(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function dt(e,t){
return new Eo(e,t)}function Yd(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Rn++;var n=Oe;Oe=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,Na(e),o}finally{Oe=n,Pl()}}}function Na(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,
Yd(e)}function yb(e){if(Oe!==this)throw new Error("Out-of-order effect");Jd(this),Oe=e,this.f&=-2;try{8&this.f&&Na(this)}finally{
Pl()}}function br(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,yi&&yi.push(this)}
br.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.
j=t)}finally{e()}};br.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Yd(this),
Gd(this),Rn++;var e=Oe;return Oe=this,yb.bind(this,e)};br.prototype.N=function(){2&this.f||(this.f|=2,this.u=vi,vi=this)};
br.prototype.d=function(){this.f|=8,1&this.f||Na(this)};br.prototype.dispose=function(){this.d()};function bt(e,t){var n=new br(
e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Zd,El,Ml,vb=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Qd=[];bt(function(){Zd=this.N})();function xr(e,t){ue[e]=t.bind(null,ue[e]||function(){})}function xi(e){if(Ml){var t=Ml;
Ml=void 0,t()}Ml=e&&e.S()}function Xd(e){var t=this,n=e.data,o=xb(n);o.name="ReactiveDom",o.value=n;var r=vt(function(){
for(var a=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var d=dt(function(){var g=o.value.value;return g===0?0:g===!0?
"":g||""}),p=dt(function(){return!Array.isArray(d.value)&&!wa(d.value)}),m=bt(function(){if(this.N=ef,p.value){var g=d.value;
a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=g)}}),v=t.__$u.d;return t.__$u.d=function(){m(),v.call(this)},
[p,d]},[]),i=r[0],l=r[1];return i.value?l.peek():l.value}Xd.displayName="ReactiveTextNode";Object.defineProperties(qe.prototype,
{constructor:{configurable:!0,value:Td(Z,null).constructor},type:{configurable:!0,value:Xd},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});xr("__b",function(e,t){if(xi(),El=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof qe&&(n||(t.__np=
n={}),n[r]=i,o[r]=i.peek())}}e(t)});xr("__r",function(e,t){if(e(t),t.type!==Z){xi();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,i){var l;return bt(function(){l=this},{name:i}),l.c=r,l})((function(r){return function(){var i;
vb&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),El=o,xi(n)}});xr("__e",function(e,t,n,o){xi(),El=void 0,e(t,n,o)});xr("diffed",function(e,t){xi(),El=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var l in i){var a=i[l];a===void 0||o&&l in o||
(a.d(),i[l]=void 0)}if(o){i||(i={},n.U=i);for(var c in o){var d=i[c],p=o[c];d===void 0?(d=bb(n,c,p,r),i[c]=d):d.o(p,r)}}}
e(t)});function bb(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=ne(n);return{o:function(l,a){i.value=l,o=a},d:bt(
function(){this.N=ef;var l=i.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.
removeAttribute(t))})}}xr("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;
for(var r in o){var i=o[r];i&&i.d()}}}var l=t.__np;if(l){var a=t.props;for(var c in l)a[c]=l[c]}t.__np=void 0}else{var d=t.
__c;if(d){d.__$f|=8;var p=d.__$u;p&&(d.__$u=void 0,p.d())}}e(t)});xr("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});
yr.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;
if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||
4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var a in this.props)
if(!(a in e))return!0;return!1};function xb(e,t){return vt(function(){return ne(e,t)},[])}var wb=function(e){queueMicrotask(function(){queueMicrotask(e)})};function _b(){Oa(function(){for(var e;e=Qd.shift();)Zd.call(e)})}function ef(){Qd.push(this)===1&&(ue.requestAnimationFrame||
wb)(_b)}var Ra=new URL("../../",import.meta.url);function qt(e){return new URL(e,Ra).href}function tf(e){return e.startsWith(Ra.
pathname)?e.slice(Ra.pathname.length):e.replace(/^\//,"")}var kb=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],nf=["explore","funnel",
"retention","paths","sessions","difference","live"];function wi(e){return kb.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function Ie(e){return e==null?[]:typeof e=="string"?[e]:e}var lf=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function sf(e,t){
let n=e.split("/").filter(c=>c!=="").map(Cb),[o,r,i]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(lf.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let l=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&i!==void 0)return{kind:"actor",dataset:l,actor:i};let a=nf.find(c=>c===r)??"explore";return{kind:"view",dataset:l,
view:a,fragment:t}}function Cb(e){try{return decodeURIComponent(e)}catch{return e}}function af(e,t){return`${Tb(e)}/${t}`}function Tb(e){let t=lf.has(e)||e.startsWith("~")||e===""?`~${e}`:e;return encodeURIComponent(t)}async function uf(e){let t=[
`q=${await of(e.document)}`];return e.as!==null&&t.push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await of(
e.open)}`),t.join("&")}async function cf(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await rf(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let r=t.get("open"),i=r===null?[]:await rf(r);return{document:o,
as:t.get("as"),open:Array.isArray(i)?i.filter(Sb):[]}}function Sb(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function of(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await df(t,new CompressionStream("defl\
ate-raw")),o="";for(let r of n)o+=String.fromCharCode(r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function rf(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await df(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var Pb=4<<20;async function df(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let r=[],i=0,l=t.readable.getReader();for(;;){let{done:d,value:p}=await l.read();
if(d)break;if(r.push(p),i+=p.length,i>Pb)throw new Error("the link unpacks to too much")}let a=new Uint8Array(i),c=0;for(let d of r)
a.set(d,c),c+=d.length;return a}var ff={before:[],after:[]};function Fa(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function pf(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function mf(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var wr=/([^.[\]]+)|\[(\d+)\]/gy;function _i(e){let t=[];for(wr.lastIndex=0;wr.lastIndex<e.length;){e[wr.lastIndex]==="."&&
wr.lastIndex++;let n=wr.lastIndex,o=wr.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function hf(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function gf(e){return typeof e=="\
string"?_i(e):e}function ki(e,t){let n=e;for(let o of gf(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function je(e,t,n){return Ha(e,gf(t),n)}function Ha(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o==
"number"){let a=Array.isArray(e)?[...e]:e==null?[]:[e],c=Ha(a[o],r,n);return c===void 0?a.splice(o,1):a[o]=c,a}let i=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),l=Ha(i.get(o),r,n);return l===void 0?i.delete(o):i.set(o,l),Object.fromEntries(
i)}function Ot(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(e)!==Array.
isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(t,o)&&Ot(e[o],
t[o]))}function Ci(e){return`'${e.replaceAll("'","''")}'`}var yf="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",Mb=new RegExp(`^${yf}(\\.${yf}\
)*$`,"u"),Eb=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function Nt(e){return Mb.test(e)&&!Eb.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function _r(e){
return`event = ${Ci(e)}`}var Db=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Dl(e){let t=e===void 0?null:Db.exec(e);return t?
t[1].replaceAll("''","'"):null}function bf(e,t){let n=Nt(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${Ci(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>Ci(String(o))).join(", ")})`:`${n} = ${String(t)}`}function za(e,t){return e===
void 0||e.trim()===""?t:`${vf(e)} and ${vf(t)}`}function vf(e){return/\bor\b/i.test(e)?`(${e})`:e}var Ab=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Ba(e){
let t=Ab.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function $b(e){let t=e[wi(e)];return Ie(
t?.by).find(n=>!kr(n))??null}function kr(e){return/^\s*(time|bins)\s*\(/i.test(e)}function wf(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:Lb(e.document),as:e.as}},i=n[t],l=Ba(e.document),a=$b(e.document);
if(i){let m=xf({...l,...i.document},a);return{state:{view:t,document:m,as:i.as,open:[]},waiting:r,said:null}}let c=Ob(t)?
Dl(l.where):null;c!==null&&delete l.where;let d=xf({...l,...Ia(t,c,o)},a),p=c===null?null:`The filter ${_r(c)} became ${Nb(
t)}.`;return{state:{view:t,document:d,as:null,open:[]},waiting:r,said:p}}function Lb(e){let t=wi(e);return e[t]===void 0?
{}:{[t]:e[t]}}function Ob(e){return e==="funnel"||e==="retention"||e==="paths"}function Nb(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function Ia(e,t,n){let[o,r]=n.events,i=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[i,i===r?o:r].filter(Rb).map(Fb),window:"7d"}};case"retention":return{retention:{
start:i===void 0?"true":_r(i),return:"true",period:"day"}};case"paths":return{paths:i===void 0?{}:{start:_r(i)}};case"di\
fference":return{difference:{selection:i===void 0?"true":_r(i)}}}}function Rb(e){return e!==void 0}function Fb(e){return{
where:_r(e)}}function xf(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let i=Ie(n.by);return i.
includes(t)?e:{...e,aggregate:{...n,by:[...i.filter(kr),t]}}}var Va={view:"explore",document:{dataset:""},as:null,open:[]},Ge=ne(Va),on=ne(ff),_f=ne({state:Va,how:"load"}),Al={},$l=!1,
Je=Ge,Ll=_f,_e=dt(()=>Ge.value.document),kf=dt(()=>Ge.value.view),Cf=dt(()=>Ge.value.as),Ol=dt(()=>Ge.value.open),Cn=dt(
()=>Ge.value.document.dataset),Cr=dt(()=>on.value.before.length>0),Tr=dt(()=>on.value.after.length>0);function we(e,t="p\
ush"){let n={...Ge.value,...e};Ot(n,Ge.value)||((t==="push"||!$l)&&(on.value=Fa(on.value,Ge.value)),$l=t==="replace",Ka(
n,t))}function ke(e,t,n="push"){we({document:je(Ge.value.document,e,t)},n)}function Nl(e){we({open:[...Ge.value.open,e]})}
function Rl(){we({open:Ge.value.open.slice(0,-1)})}function Tf(e,t){let n=wf(Ge.value,e,Al,t);return Al=n.waiting,we(n.state),
n.said}function to(){Sf(pf(on.value,Ge.value))}function Sr(){Sf(mf(on.value,Ge.value))}function Sf(e){e&&(on.value=e.stack,$l=!1,
Ka(e.value,"push"))}function Wa(e){Ot(e,Ge.value)||(Ge.value!==Va&&(on.value=Fa(on.value,Ge.value)),$l=!1,Ka(e,"load"))}
function Ka(e,t){Ge.value=e,_f.value={state:e,how:t}}function Pf(){return{undo:on.value,waiting:Al}}function Mf(e){on.value=
e.undo,Al=e.waiting}var ft=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function Fl(){return new ft(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function Hl(e,t=0){let n=Ua(e)&&Ua(
e.error)?e.error:null;if(!n)return new ft({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new ft({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:Hb(n.span),status:t})}
function Hb(e){if(!Ua(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Ua(e){return e!==null&&typeof e=="object"}function Pr(e,t){let n=new TextEncoder().encode(e),o=r=>new TextDecoder().
decode(n.subarray(0,r)).length;return{start:o(t.start),end:o(t.end)}}async function Fn(e,t={}){let n=await zl(e,t);if(n.status!==204)return await Ef(n)}async function zl(e,t={}){let n={method:t.
method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},...t.headers},
cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await zb(qt(e),n);
if(!o.ok)throw Hl(await Ef(o).catch(()=>null),o.status);return o}async function zb(e,t){try{return await fetch(e,t)}catch(n){
throw t.signal?.aborted?n:Fl()}}async function Ef(e){let t=await e.text();try{return JSON.parse(t)}catch{throw new ft({code:"\
unreadable",message:"The server's answer cannot be read",status:e.status})}}function Bl(e){return e instanceof DOMException&&
e.name==="AbortError"}function Do(e){return e instanceof ft?e:new ft({code:"unexpected",message:e instanceof Error?e.message:
String(e)})}var Il=ne({value:null,error:null}),qa=new Map,Tn=Il;async function no(){try{let e=await Fn("v1/datasets");Il.value={value:e.
datasets,error:null}}catch(e){Il.value={value:Il.value.value,error:Do(e)}}}function Ao(e){let t=qa.get(e);return t||(t=ne(
{value:null,error:null}),qa.set(e,t),Bb(e)),t}async function Bb(e){let t=qa.get(e);if(!(!t||e===""))try{t.value={value:await Fn(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:Do(n)}}}async function Df(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),i=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await Fn(
i,{signal:o})).values}var Vl=new Map;function ja(e){return Vl.has(e)||$f(e),Vl.get(e)??{events:[]}}async function $f(e){if(e==="")return{events:[]};
Vl.set(e,{events:[]});let n={events:(await Df(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return Vl.set(e,n),n}var Af=864e5;
async function Ga(e,t){let n=t==="explore"?null:$f(e);Tn.value.value||await no();let o=Tn.value.value?.find(({name:a})=>a===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*Af,i=o!==void 0&&Date.parse(o.from)<Date.now()-31*Af,l=n?await n:ja(e);return{
dataset:e,...r&&i?{from:"now-30d"}:{},timezone:Ja(),...Ia(t,null,l)}}function Ja(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var Wl="sluice.";function oo(e){return Ti(()=>localStorage.getItem(Wl+e))}function ro(e,t){Ti(()=>localStorage.setItem(Wl+
e,t))}function Lf(e){let t=Ti(()=>sessionStorage.getItem(Wl+e));return t===null?null:Ti(()=>JSON.parse(t))}function Of(e,t){
Ti(()=>sessionStorage.setItem(Wl+e,JSON.stringify(t)))}function Ti(e){try{return e()}catch{return null}}var $o=ne({kind:"home"}),lo=$o,io=Promise.resolve(),Nf=0;async function Rf(){let e=Lf("undo");e?.undo&&Array.isArray(e.undo.
before)&&Mf(e),addEventListener("popstate",()=>{Ya()}),addEventListener("pagehide",()=>Of("undo",Pf())),await Ya(),bt(()=>{
let{state:t,how:n}=Ll.value;n!=="load"&&(io=io.then(()=>Kl(t,n)))})}function Hn(e,t=""){history.pushState(null,"",qt(e)+
(t===""?"":`#${t}`)),Ya()}function Za(e=Je.value){$o.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
io=io.then(()=>Kl(e,"push"))}async function Qa(e){return`${qt(af(e.document.dataset,e.view))}#${await uf(e)}`}async function Kl(e,t){
let n=await Qa(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),$o.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function Ya(){let e=++Nf,t=sf(tf(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){$o.value=t;return}let n=await cf(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await Ga(t.dataset,t.view);e===Nf&&(Wa({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),$o.value=t,n||(io=io.then(
()=>Kl(Je.value,"replace"))))}async function Mr(e){let{view:t,document:n}=Je.value,o=await Ga(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){Wa(r),$o.value={kind:"view",dataset:e,view:t,fragment:""},io=io.then(()=>Kl(r,"repla\
ce"));return}we(r),$o.value.kind!=="view"&&Za()}var so={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},Ff={text:so.other,kind:"other"},Ib=new Set(Object.
values(so)),Vb=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function Wb(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function Lo(e){return e.toWellFormed().replace(Vb,Wb).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function Ye(e){
if(e==null)return{text:so.null,kind:"null"};if(e==="")return{text:so.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>Ye(n).text).join(", "),kind:"value"};let t=Lo(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:Ib.has(t)?`"${t}"`:t,kind:"value"}}var Kb=new Intl.Segmenter("en",{granularity:"grapheme"});function Hf(e){return Array.
from(Kb.segment(e),t=>t.segment)}function Xa(e,t){if(e.length<=t)return e;let n=Hf(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function zf(e,t){if(e.length<=t)return e;let n=Hf(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var Ub=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Ul(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function Er(e,t){return e<0?"−"+t:t}function Dr(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return Er(e,Ul(n)+(o===void 0?"":`.${o}`))}
function Pt(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return Er(e,qb(t));if(t>=9995e11)return Er(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=Ub.find(([r])=>Number((t/r).toPrecision(3))>=1);return Er(e,Number(t/
n).toPrecision(3)+" "+o)}function qb(e){return Number.isInteger(e)?Ul(String(e)):e>=1e3?Ul(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function Oo(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return Er(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return Er(e,`${Ul(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function Bf(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?
n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}var eu=[[86400,"d"],[3600,"h"],[60,"min"]];function Si(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${Si(-e)}`;
if(e<59.95)return jb(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=eu.findIndex(
([d])=>t>=d),[o,r]=eu[n],i=Math.floor(t/o),[l,a]=eu[n+1]??[1,"s"],c=Math.round((t-i*o)/l);return c===0?`${i}${" "}${r}`:
`${i}${" "}${r} ${c}${" "}${a}`}function jb(e){return e===0?`0${" "}s`:e<999e-6?`${tu(e*1e6)}${" "}µs`:e<.9995?
`${tu(e*1e3)}${" "}ms`:`${tu(e)}${" "}s`}function tu(e){return String(Number(e.toPrecision(e>=100?3:2)))}function If(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:Si(e/1e3)}var Gb={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Vf=new Map;function Wf(e,t){let n=`${t} ${e}`,o=Vf.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...Gb[t],timeZone:e,hourCycle:"h23"}),Vf.set(n,o)),o}function nu(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function xt(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):nu(t)?Wf(t,n).format(o):`${Wf("UTC",n).format(o)} UTC`}function Kf(e,t=Date.now()){return e==="UTC"||!nu(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function Uf(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:nu(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(i=>[
i.type,Number(i.value)])),r=i=>o.get(i)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function Pi(e,t,n){return t>=300*86400?xt(e,n,"year"):t>=28*86400?xt(e,n,"month"):t>=.9*86400?
xt(e,n,"day"):t>=60?xt(e,n,"minute"):xt(e,n,"second")}function Mi(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Sn(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${Dr(e)} ms`:Si(e/1e3);case"seconds":return n?`${Dr(e)} s`:Si(e);case"bytes":return n?`${Dr(e)} B`:
Bf(e);case"share":return n?`${Dr(e*100)} %`:Oo(e);case"none":return n?Dr(e):Pt(e)}}function Ei(e){return e.type==="int64"||
e.type==="float64"}function qf(e,t,n){return typeof e=="number"&&Ei(t)?{text:Sn(e,Mi(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:xt(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:Ye(e)}var ou={};ya(ou,{default:()=>Xb,empty:()=>Zb,null:()=>Yb,other:()=>Qb,value:()=>Jb});var Jb="pe",Yb="de",Zb="le",Qb="se",
Xb={value:Jb,null:Yb,empty:Zb,other:Qb};var ex=Symbol.for("pv"),tx=0;function s(e,t,n,o,r,i){t||(t={});var l,a,c=t;if("ref"in c&&typeof e!="function")for(a in c={},t)a=="ref"?l=t[a]:c[a]=t[a];
var d={type:e,props:c,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ex,__v:--tx,__i:-1,__u:0};return(r||
i)&&(d.__source=r,d.__self=i),ue.vnode&&ue.vnode(d),d}function ae({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??Ye(e),i=o?zf(r.text,n):Xa(r.text,n);return s("bdi",{class:ou[r.
kind],title:i===r.text?void 0:Xa(r.text,2e3),children:i})}function ve(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}var nx={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function ie({name:e,size:t=16}){return s("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:s("path",{d:nx[e]})})}var jf=8;function ox(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-jf,o)),i=Math.min(o,Math.ceil((e+t)/n)+jf);return{
first:r,end:i,before:r*n,after:(o-i)*n}}function ql(e,t,n){let[o,r]=H({scroll:0,height:600});return me(()=>{let i=e.current;
if(!i)return;let l=()=>{let c=Math.floor(i.scrollTop/t)*t;r(d=>d.scroll===c&&d.height===i.clientHeight?d:{scroll:c,height:i.
clientHeight})};l();let a=new ResizeObserver(l);return a.observe(i),i.addEventListener("scroll",l,{passive:!0}),()=>{a.disconnect(),
i.removeEventListener("scroll",l)}},[t]),ox(o.scroll,o.height,t,n)}function Gf(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}function Jf(e,t,n,o,r=0){let{row:i,column:l}=t??{row:0,column:0},a=e.ctrlKey||e.metaKey,d=new Map([["ArrowDown",{row:a?n-
1:i+1,column:l}],["ArrowUp",{row:a?0:i-1,column:l}],["ArrowRight",{row:i,column:a?o-1:l+1}],["ArrowLeft",{row:i,column:a?
0:l-1}],["PageDown",{row:i+10,column:l}],["PageUp",{row:i-10,column:l}],["Home",{row:a?0:i,column:0}],["End",{row:a?n-1:
i,column:o-1}]]).get(e.key);return!d||n<=r||o===0?null:{row:Math.max(r,Math.min(d.row,n-1)),column:Math.max(0,Math.min(d.
column,o-1))}}var Yf="U",Zf="xe",ru="p",Qf="h",Xf="E",ep="r",tp="d",jl="ce",iu="L",lu="i",np="m",su="ge",op="v",rp="fe",ip="ue";function lp(e){let{columns:t,rows:n,summary:o=[]}=e,r=Q(null),i=Gf(),l=ql(r,i,n.length),[a,c]=H(null),[d,p]=H(new Map),m=t.
map(({key:w,width:k})=>{let T=d.get(w);return T===void 0?k??"minmax(80px, max-content)":`${T}px`}).join(" ")+" minmax(0,\
 1fr)",v=w=>{let k=Jf(w,a,n.length+o.length,t.length,e.onSort?-1:0);if(k){w.preventDefault(),c(k),ix(r.current,k,i);return}
let T=a?[...n,...o][a.row]:void 0,P=a?t[a.column]:void 0;if(a?.row===-1&&P&&(w.key==="Enter"||w.key===" ")){w.preventDefault(),
P.sortable!==!1&&e.onSort?.(sp(P,e.sort??null));return}let x=r.current?.querySelector('[data-cursor="true"]');(w.key==="\
Enter"||w.key===".")&&T!==void 0&&P&&x&&w.target===r.current&&(w.preventDefault(),w.stopPropagation(),(e.onMenu??e.onCell)?.(
T,P,x))},g=(w,k,T)=>s(lx,{row:w,at:k,columns:t,cursor:a?.row===k?a.column:-1,summary:T,last:k===n.length+o.length-1,onMenu:e.
onMenu,onCell:e.onCell},T?`summary ${k}`:k);return s("div",{ref:r,class:Yf,role:"grid","aria-label":e.label,tabIndex:0,"\
aria-rowcount":n.length+o.length+1,"aria-colcount":t.length,onKeyDown:v,onFocus:w=>{w.target===r.current&&!a&&c({row:0,column:0})},
children:s("div",{class:Zf,role:"presentation",style:{gridTemplateColumns:m},children:[s("div",{role:"row","aria-rowinde\
x":1,class:ve(ru,Qf),children:t.map((w,k)=>s(sx,{column:w,cursor:a?.row===-1&&a.column===k,sort:e.sort??null,onSort:e.onSort,
onWidth:T=>p(new Map(d).set(w.key,T))},w.key))}),l.before>0&&s("div",{role:"presentation",class:rp,style:{height:`${l.before}\
px`}}),n.slice(l.first,l.end).map((w,k)=>g(w,l.first+k,!1)),l.after>0&&s("div",{role:"presentation",class:ip,style:{height:`${l.
after}px`}}),o.map((w,k)=>g(w,n.length+k,!0))]})})}function ix(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=
o:o+2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function lx({row:e,at:t,columns:n,cursor:o,summary:r,
last:i,onMenu:l,onCell:a}){return s("div",{role:"row","aria-rowindex":t+2,class:ve(ru,r&&op,i&&Xf),children:n.map((c,d)=>s(
"div",{role:"gridcell","aria-colindex":d+1,"data-cursor":d===o,class:ve(ep,c.number&&iu,d===o&&su),onClick:a&&(p=>a(e,c,
p.currentTarget)),onContextMenu:l&&(p=>{p.preventDefault(),l(e,c,p.currentTarget)}),children:s("span",{class:jl,children:c.
cell(e,t)})},c.key))})}function sp(e,t){let n=e.number??!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===
n?{key:e.key,descending:!n}:null}function sx({column:e,cursor:t,sort:n,onSort:o,onWidth:r}){let i=n?.key===e.key?n.descending?
"descending":"ascending":"none",l=c=>{let d=c.currentTarget,p=d.parentElement.getBoundingClientRect().width-c.clientX;d.
setPointerCapture(c.pointerId),d.onpointermove=m=>r(Math.max(48,Math.round(p+m.clientX))),d.onpointerup=()=>{d.onpointermove=
null}},a=o!==void 0&&e.sortable!==!1;return s("div",{role:"columnheader","aria-sort":a?i:void 0,"data-cursor":t,class:ve(
tp,e.number&&iu,t&&su),children:[a?s("button",{type:"button",tabIndex:-1,class:lu,onClick:()=>o(sp(e,n)),children:[s("sp\
an",{class:jl,children:e.head}),i!=="none"&&s(ie,{name:i==="descending"?"sortDown":"sortUp",size:12})]}):s("span",{class:lu,
children:s("span",{class:jl,children:e.head})}),s("span",{class:np,onPointerDown:l})]})}function Gl(e,t){let n=Ie(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((l,a)=>a),r=o.slice(0,Math.min(
n,e.columns.length)),i=r.find(l=>e.columns[l]?.name==="time"&&e.columns[l]?.type==="timestamp")??-1;return{time:i,keys:r.
filter(l=>l!==i),measures:o.slice(r.length).filter(l=>Ei(e.columns[l]))}}function up(e,t,n){let o=new Map;for(let a of e.
rows){let c=ap(a[t.time]);c!==null&&o.set(c,0)}let r=[...o.keys()].sort((a,c)=>a-c);r.forEach((a,c)=>o.set(a,c));let i=new Map;
for(let a of e.rows){let c=ap(a[t.time]);if(c===null)continue;let d=t.keys.map(g=>a[g]),p=JSON.stringify(d),m=i.get(p);m||
i.set(p,m={keys:d,values:new Array(r.length).fill(null)});let v=a[n];m.values[o.get(c)]=typeof v=="number"?v:null}let l=[
...i.values()].map(a=>({...a,total:a.values.reduce((c,d)=>c+(d??0),0)}));return{times:r,series:l.sort((a,c)=>c.total-a.total)}}
function ap(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Ai(e){let t=e.slice(
1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function Jl({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:i}){let l=vt(()=>ux(e,t,n),[e,n]),a=vt(()=>e.rows.map(d=>({
cells:d,kind:"group"})),[e]),c=vt(()=>ax(e),[e]);return s(lp,{label:"Answer",columns:l,rows:a,summary:c,...o===void 0?{}:
{sort:o},...r?{onSort:r}:{},...i?{onCell:(d,p,m)=>i(d.cells,p.key,m)}:{}})}function ax(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function ux(e,t,n){let o=Gl(
e,t),r=o.time<0?0:Ai([...new Set(e.rows.map(l=>Date.parse(String(l[o.time]))/1e3))].sort((l,a)=>l-a)),i=new Set([o.time,
...o.keys]);return e.columns.map((l,a)=>({key:l.name,head:s(ae,{value:l.name,most:48}),number:Ei(l)&&!i.has(a),cell:c=>c.
kind!=="group"&&i.has(a)?a===0?s(ae,{shown:cx(c.kind)}):null:a===o.time?Pi(String(c.cells[a]),r,n):s(dx,{value:c.cells[a],
column:l,zone:n})}))}function cx(e){return e==="other"?Ff:{text:so.total,kind:"other"}}function dx({value:e,column:t,zone:n}){
let o=qf(e,t,n);return typeof e=="number"?s("span",{title:Sn(e,Mi(t.name),!0),children:o.text}):s(ae,{shown:o,most:64,middle:!0})}function Yl(e,t,n={}){let{side:o="bottom",align:r="start",gap:i=4}=n;e.style.maxHeight="";let{width:l,height:a}=e.getBoundingClientRect(),
c=document.documentElement.clientWidth,d=document.documentElement.clientHeight;if(o==="right"){let k=t.right+i+l<=c-8;dp(
e,k?t.right+i:t.left-i-l,cp(t.top,a,d));return}let p=d-8-t.bottom-i,m=t.top-i-8,v=o==="bottom"?a<=p||p>=m:!(a<=m||m>=p),
g=Math.max(v?p:m,64),w=r==="start"?t.left:r==="end"?t.right-l:t.left+(t.width-l)/2;a>g&&(e.style.maxHeight=`${g}px`),dp(
e,cp(w,l,c),v?t.bottom+i:t.top-i-Math.min(a,g))}function cp(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function dp(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var fp="he";var uu=ne(null),au,mx=500;function pp(e,t,n){clearTimeout(au),au=setTimeout(()=>{e.isConnected&&(uu.value={anchor:e,text:t})},
n)}function No(){clearTimeout(au),uu.value=null}function Ar(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&pp(
t.currentTarget,e,mx)},onPointerLeave:No,onPointerDown:No,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
pp(n,e,0)},onBlur:No}:{}}function mp(){let e=Q(null),t=uu.value;return ct(()=>{!e.current||!t||(e.current.showPopover(),
Yl(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?s("div",{ref:e,popover:"man\
ual",role:"tooltip",class:fp,children:t.text}):null}var cu={};ya(cu,{button:()=>du,danger:()=>yx,default:()=>bx,iconOnly:()=>fu,outlined:()=>hx,primary:()=>gx,quiet:()=>vx,
small:()=>pu});var du="e",hx="me",gx="b",yx="ve",fu="M",vx="N",pu="R",bx={button:du,outlined:hx,primary:gx,danger:yx,iconOnly:fu,
quiet:vx,small:pu};function te(e){let{children:t,icon:n,after:o,label:r,keys:i,kind:l="plain",small:a=!1}=e,c=t==null,d=Ar(c||i?[r,i].filter(
Boolean).join("  "):void 0);return s("button",{ref:e.buttonRef??null,type:e.type??"button",...d,class:ve(du,l!=="plain"&&
cu[l],c&&fu,a&&pu,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&s(ie,{name:n}),t,o&&s(ie,{name:o,size:12})]})}var hp="be",gp="we",yp="ye",vp="ke",bp="ze",xp="je";function wp({title:e,summary:t,actions:n,table:o,announced:r="",onKey:i,legend:l,children:a}){let[c,d]=H(!1),p=kn();return s(
"figure",{class:hp,"aria-labelledby":p,children:[s("div",{class:gp,children:[s("h2",{class:yp,children:e}),s("div",{class:vp,
children:[n,s(te,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:c,onClick:()=>d(
!c)})]})]}),s("figcaption",{id:p,class:"spoken",children:t}),c?s("div",{class:xp,children:o}):s(Z,{children:[s("div",{class:bp,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:v=>{if(!(v.ctrlKey||v.metaKey||v.altKey)){
if(v.key==="t"||v.key==="T")d(!0);else if(!i?.(v))return;v.preventDefault(),v.stopPropagation()}},children:a}),l]}),s("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var mu=new Map,_p=7;function kp(e,t){let n=JSON.stringify([e,t??null]),o=mu.get(n);return o===void 0&&(o=[...mu.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,mu.set(n,o)),o}function Zl(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/_p)%4]}function Ql(e){return`--series-${e%_p+1}`}var Cp=ne(0),Tp=Cp;new MutationObserver(()=>{Cp.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Lr(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var Sp="Se",Pp="Be",Mp="Xe",Ep="l",Dp="Ce",Ap="Ie",$p="Ue";var _x=12;function Lp({rows:e,all:t,hidden:n,onHidden:o,text:r}){let[i,l]=H(""),a=p=>p.keys.map(m=>Ye(m).text).join(", "),
c=i===""?e:e.filter(p=>a(p).toLowerCase().includes(i.toLowerCase())),d=(p,m)=>{let v=e.filter(k=>k.key!==p.key).map(k=>k.
key),g=!n.has(p.key)&&v.every(k=>n.has(k));if(!m)return o(g?new Set:new Set(v));let w=new Set(n);w.delete(p.key)||w.add(
p.key),o(w)};return s("div",{class:Sp,children:[e.length>=_x&&s("input",{class:Pp,"aria-label":"Find in legend",placeholder:"\
find in legend",value:i,onInput:p=>l(p.currentTarget.value)}),s("div",{class:Mp,children:c.map(p=>s("button",{type:"butt\
on",class:Ep,"aria-pressed":!n.has(p.key),onClick:m=>d(p,m.ctrlKey||m.metaKey),children:[s("svg",{width:"16",height:"8",
"aria-hidden":"true",children:s("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":Zl(p.color).join(
" "),style:{stroke:`var(${Ql(p.color)})`}})}),s("span",{class:Dp,children:s(ae,{value:p.keys.length===1?p.keys[0]:p.keys,
most:48,middle:!0})}),s("span",{class:Ap,children:p.last===null?"–":r(p.last)})]},p.key))}),t>e.length&&s("p",{class:$p,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var kx="uplot",Cx="u-hz",Tx="u-vt",Sx="u-title",Px="u-wrap",Mx="u-under",Ex="u-over",Dx="u-axis",zo="u-off",Ax="u-select",
$x="u-cursor-x",Lx="u-cursor-y",Ox="u-cursor-pt",Nx="u-legend",Rx="u-live",Fx="u-inline",Hx="u-series",zx="u-marker",Op="\
u-label",Bx="u-value",Li="width",Oi="height";var Np="bottom",Or="left",hu="right",$u="#000",Rp=$u+"0",gu="mousemove",Fp="mousedown",yu="mouseup",Hp="mouseenter",zp="\
mouseleave",Bp="dblclick",Ix="resize",Vx="scroll",Ip="change",os="dppxchange",Lu="--",Ir=typeof window<"u",_u=Ir?document:
null,Rr=Ir?window:null,Wx=Ir?navigator:null,he,Xl;function ku(){let e=devicePixelRatio;he!=e&&(he=e,Xl&&Tu(Ip,Xl,ku),Xl=
matchMedia(`(min-resolution: ${he-.001}dppx) and (max-resolution: ${he+.001}dppx)`),Bo(Ip,Xl,ku),Rr.dispatchEvent(new CustomEvent(
os)))}function Rt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Cu(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function De(e,t,n){e.style[t]=n+"px"}function ln(e,t,n,o){let r=_u.createElement(e);return t!=null&&Rt(r,
t),n?.insertBefore(r,o),r}function jt(e,t){return ln("div",e,t)}var Vp=new WeakMap;function Pn(e,t,n,o,r){let i="transla\
te("+t+"px,"+n+"px)",l=Vp.get(e);i!=l&&(e.style.transform=i,Vp.set(e,i),t<0||n<0||t>o||n>r?Rt(e,zo):Cu(e,zo))}var Wp=new WeakMap;
function Kp(e,t,n){let o=t+n,r=Wp.get(e);o!=r&&(Wp.set(e,o),e.style.background=t,e.style.borderColor=n)}var Up=new WeakMap;
function qp(e,t,n,o){let r=t+""+n,i=Up.get(e);r!=i&&(Up.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var Ou={passive:!0},Kx={...Ou,capture:!0};function Bo(e,t,n,o){t.addEventListener(
e,n,o?Kx:Ou)}function Tu(e,t,n,o){t.removeEventListener(e,n,Ou)}Ir&&ku();function sn(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let i=o<=2147483647;for(;o-n>1;)r=i?n+o>>1:Ft((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function xm(e){return(n,o,r)=>{
let i=-1,l=-1;for(let a=o;a<=r;a++)if(e(n[a])){i=a;break}for(let a=r;a>=o;a--)if(e(n[a])){l=a;break}return[i,l]}}var wm=e=>e!=
null,_m=e=>e!=null&&e>0,ls=xm(wm),Ux=xm(_m);function qx(e,t,n,o=0,r=!1){let i=r?Ux:ls,l=r?_m:wm;[t,n]=i(e,t,n);let a=e[t],
c=e[t];if(t>-1)if(o==1)a=e[t],c=e[n];else if(o==-1)a=e[n],c=e[t];else for(let d=t;d<=n;d++){let p=e[d];l(p)&&(p<a?a=p:p>
c&&(c=p))}return[a??Ce,c??-Ce]}function ss(e,t,n,o){let r=Jp(e),i=Jp(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let l=n==10?
zn:km,a=r==1?Ft:Gt,c=i==1?Gt:Ft,d=a(l(Qe(e))),p=c(l(Qe(t))),m=Fr(n,d),v=Fr(n,p);return n==10&&(d<0&&(m=Te(m,-d)),p<0&&(v=
Te(v,-p))),o||n==2?(e=m*r,t=v*i):(e=Pm(e,m),t=as(t,v)),[e,t]}function Nu(e,t,n,o){let r=ss(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var Ru=.1,jp={mode:3,pad:Ru},Ri={pad:0,soft:null,mode:0},jx={min:Ri,max:Ri};function rs(e,t,n,o){return us(
n)?Gp(e,t,n):(Ri.pad=n,Ri.soft=o?0:null,Ri.mode=o?3:0,Gp(e,t,jx))}function fe(e,t){return e??t}function Gx(e,t,n){for(t=
fe(t,0),n=fe(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Gp(e,t,n){let o=n.min,r=n.max,i=fe(o.pad,
0),l=fe(r.pad,0),a=fe(o.hard,-Ce),c=fe(r.hard,Ce),d=fe(o.soft,Ce),p=fe(r.soft,-Ce),m=fe(o.mode,0),v=fe(r.mode,0),g=t-e,w=zn(
g),k=_t(Qe(e),Qe(t)),T=zn(k),P=Qe(T-w);(g<1e-24||P>10)&&(g=0,(e==0||t==0)&&(g=1e-24,m==2&&d!=Ce&&(i=0),v==2&&p!=-Ce&&(l=
0)));let x=g||k||1e3,C=zn(x),S=Fr(10,Ft(C)),O=x*(g==0?e==0?.1:1:i),$=Te(Pm(e-O,S/10),24),W=e>=d&&(m==1||m==3&&$<=d||m==2&&
$>=d)?d:Ce,K=_t(a,$<W&&e>=W?W:an(W,$)),X=x*(g==0?t==0?.1:1:l),B=Te(as(t+X,S/10),24),A=t<=p&&(v==1||v==3&&B>=p||v==2&&B<=
p)?p:-Ce,j=an(c,B>A&&t<=A?A:_t(A,B));return K==j&&K==0&&(j=100),[K,j]}var Jx=new Intl.NumberFormat(Ir?Wx.language:"en-US"),
Fu=e=>Jx.format(e),Ht=Math,ns=Ht.PI,Qe=Ht.abs,Ft=Ht.floor,Ze=Ht.round,Gt=Ht.ceil,an=Ht.min,_t=Ht.max,Fr=Ht.pow,Jp=Ht.sign,
zn=Ht.log10,km=Ht.log2,Yx=(e,t=1)=>Ht.sinh(e)*t,vu=(e,t=1)=>Ht.asinh(e/t),Ce=1/0;function Yp(e){return(zn((e^e>>31)-(e>>
31))|0)+1}function Su(e,t,n){return an(_t(e,t),n)}function Cm(e){return typeof e=="function"}function le(e){return Cm(e)?
e:()=>e}var Zx=()=>{},Tm=e=>e,Sm=(e,t)=>t,Qx=e=>null,Zp=e=>!0,Qp=(e,t)=>e==t,Xx=/\.\d*?(?=9{6,}|0{6,})/gm,Io=e=>{if(Em(e)||
co.has(e))return e;let t=`${e}`,n=t.match(Xx);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.
split("e");return+`${Io(r)}e${i}`}return Te(e,o)};function Fo(e,t){return Io(Te(Io(e/t))*t)}function as(e,t){return Io(Gt(
Io(e/t))*t)}function Pm(e,t){return Io(Ft(Io(e/t))*t)}function Te(e,t=0){if(Em(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return Ze(o)/n}var co=new Map;function Mm(e){return((""+e).split(".")[1]||"").length}function Hi(e,t,n,o){let r=[],i=o.map(
Mm);for(let l=t;l<n;l++){let a=Qe(l),c=Te(Fr(e,l),a);for(let d=0;d<o.length;d++){let p=e==10?+`${o[d]}e${l}`:o[d]*c,m=(l>=
0?0:a)+(l>=i[d]?0:i[d]),v=e==10?p:Te(p,m);r.push(v),co.set(v,m)}}return r}var Fi={},Hu=[],Hr=[null,null],uo=Array.isArray,
Em=Number.isInteger,ew=e=>e===void 0;function Xp(e){return typeof e=="string"}function us(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function tw(e){return e!=null&&typeof e=="object"}var nw=Object.getPrototypeOf(
Uint8Array),Dm="__proto__";function zr(e,t=us){let n;if(uo(e)){let o=e.find(r=>r!=null);if(uo(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=zr(e[r],t)}else n=e.slice()}else if(e instanceof nw)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=Dm&&(n[o]=zr(e[o],t))}else n=e;return n}function Ve(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=Dm&&(us(e[r])?Ve(e[r],zr(o[r])):e[r]=zr(o[r]))}return e}var ow=0,rw=1,iw=2;function lw(e,t,n){for(let o=0,r,i=-1;o<t.
length;o++){let l=t[o];if(l>i){for(r=l-1;r>=0&&e[r]==null;)e[r--]=null;for(r=l+1;r<n&&e[r]==null;)e[i=r++]=null}}}function sw(e,t){
if(cw(e)){let l=e[0].slice();for(let a=1;a<e.length;a++)l.push(...e[a].slice(1));return dw(l[0])||(l=uw(l)),l}let n=new Set;
for(let l=0;l<e.length;l++){let c=e[l][0],d=c.length;for(let p=0;p<d;p++)n.add(c[p])}let o=[Array.from(n).sort((l,a)=>l-
a)],r=o[0].length,i=new Map;for(let l=0;l<r;l++)i.set(o[0][l],l);for(let l=0;l<e.length;l++){let a=e[l],c=a[0];for(let d=1;d<
a.length;d++){let p=a[d],m=Array(r).fill(void 0),v=t?t[l][d]:rw,g=[];for(let w=0;w<p.length;w++){let k=p[w],T=i.get(c[w]);
k===null?v!=ow&&(m[T]=k,v==iw&&g.push(T)):m[T]=k}lw(m,g,r),o.push(m)}}return o}var aw=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function uw(e){let t=e[0],n=t.length,o=Array(n);for(let i=0;i<o.length;i++)o[i]=i;o.sort(
(i,l)=>t[i]-t[l]);let r=[];for(let i=0;i<e.length;i++){let l=e[i],a=Array(n);for(let c=0;c<n;c++)a[c]=l[o[c]];r.push(a)}
return r}function cw(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let i=0;i<n;i++)if(r[i]!=t[i])return!1}}return!0}function dw(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let i=_t(1,Ft((r-o+1)/t));for(let l=e[o],a=o+i;a<=
r;a+=i){let c=e[a];if(c!=null){if(c<=l)return!1;l=c}}return!0}var Am=["January","February","March","April","May","June",
"July","August","September","October","November","December"],$m=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function Lm(e){return e.slice(0,3)}var fw=$m.map(Lm),pw=Am.map(Lm),mw={MMMM:Am,MMM:pw,WWWW:$m,WWW:fw};function $i(e){
return(e<10?"0":"")+e}function hw(e){return(e<10?"00":e<100?"0":"")+e}var gw={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>$i(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>$i(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>$i(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>$i(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>$i(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>hw(e.getMilliseconds())};function zu(e,t){t=t||mw;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?gw[r[1]]:r[0]);return i=>{let l="";for(let a=0;a<n.length;a++)l+=typeof n[a]=="string"?n[a]:n[a](
i,t);return l}}var yw=new Intl.DateTimeFormat().resolvedOptions().timeZone;function vw(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==yw?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var Om=e=>e%1==0,is=[1,2,2.5,5],bw=Hi(10,-32,0,is),Nm=Hi(10,0,32,is),xw=Nm.filter(Om),Ho=bw.concat(
Nm),Bu=`
`,Rm="{YYYY}",em=Bu+Rm,Fm="{M}/{D}",Ni=Bu+Fm,es=Ni+"/{YY}",Hm="{aa}",ww="{h}:{mm}",Nr=ww+Hm,tm=Bu+Nr,nm=":{ss}",ye=null;
function zm(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,i=r*30,l=r*365,c=(e==1?Hi(10,0,3,is).filter(Om):Hi(10,-3,0,is)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*
3,i*4,i*6,l,l*2,l*5,l*10,l*25,l*50,l*100]),d=[[l,Rm,ye,ye,ye,ye,ye,ye,1],[r*28,"{MMM}",em,ye,ye,ye,ye,ye,1],[r,Fm,em,ye,
ye,ye,ye,ye,1],[o,"{h}"+Hm,es,ye,Ni,ye,ye,ye,1],[n,Nr,es,ye,Ni,ye,ye,ye,1],[t,nm,es+" "+Nr,ye,Ni+" "+Nr,ye,tm,ye,1],[e,nm+
".{fff}",es+" "+Nr,ye,Ni+" "+Nr,ye,tm,ye,1]];function p(m){return(v,g,w,k,T,P)=>{let x=[],C=T>=l,S=T>=i&&T<l,O=m(w),$=Te(
O*e,3),W=bu(O.getFullYear(),C?0:O.getMonth(),S||C?1:O.getDate()),K=Te(W*e,3);if(S||C){let X=S?T/i:0,B=C?T/l:0,A=$==K?$:Te(
bu(W.getFullYear()+B,W.getMonth()+X,1)*e,3),j=new Date(Ze(A/e)),N=j.getFullYear(),J=j.getMonth();for(let q=0;A<=k;q++){let se=bu(
N+B*q,J+X*q,1),U=se-m(Te(se*e,3));A=Te((+se+U)*e,3),A<=k&&x.push(A)}}else{let X=T>=r?r:T,B=Ft(w)-Ft($),A=K+B+as($-K,X);x.
push(A);let j=m(A),N=j.getHours()+j.getMinutes()/n+j.getSeconds()/o,J=T/o,q=v.axes[g]._space,se=P/q;for(;A=Te(A+T,e==1?0:
3),!(A>k);)if(J>1){let U=Ft(Te(N+J,6))%24,ce=m(A).getHours()-U;ce>1&&(ce=-1),A-=ce*o,N=(N+J)%24;let be=x[x.length-1];Te(
(A-be)/T,3)*se>=.7&&x.push(A)}else x.push(A)}return x}}return[c,d,p]}var[_w,kw,Cw]=zm(1),[Tw,Sw,Pw]=zm(.001);Hi(2,-53,53,
[1]);function om(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function rm(e,t){return(n,o,r,i,l)=>{
let a=t.find(w=>l>=w[0])||t[t.length-1],c,d,p,m,v,g;return o.map(w=>{let k=e(w),T=k.getFullYear(),P=k.getMonth(),x=k.getDate(),
C=k.getHours(),S=k.getMinutes(),O=k.getSeconds(),$=T!=c&&a[2]||P!=d&&a[3]||x!=p&&a[4]||C!=m&&a[5]||S!=v&&a[6]||O!=g&&a[7]||
a[1];return c=T,d=P,p=x,m=C,v=S,g=O,$(k)})}}function Mw(e,t){let n=zu(t);return(o,r,i,l,a)=>r.map(c=>n(e(c)))}function bu(e,t,n){
return new Date(e,t,n)}function im(e,t){return t(e)}var Ew="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function lm(e,t){return(n,o,r,i)=>i==
null?Lu:t(e(o))}function Dw(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}
function Aw(e,t){return e.series[t].fill(e,t)}var $w={show:!0,live:!0,isolate:!1,mount:Zx,markers:{show:!0,width:2,stroke:Dw,
fill:Aw,dash:"solid"},idx:null,idxs:null,values:[]};function Lw(e,t){let n=e.cursor.points,o=jt(),r=n.size(e,t);De(o,Li,
r),De(o,Oi,r);let i=r/-2;De(o,"marginLeft",i),De(o,"marginTop",i);let l=n.width(e,t,r);return l&&De(o,"borderWidth",l),o}
function Ow(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Nw(e,t){let n=e.series[t].points;return n._stroke||
n._fill}function Rw(e,t){return e.series[t].points.size}var xu=[0,0];function Fw(e,t,n){return xu[0]=t,xu[1]=n,xu}function ts(e,t,n,o=!0){
return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function wu(e,t,n,o=!0){return r=>{(!o||r.target==t)&&n(r)}}var Hw={show:!0,
x:!0,y:!0,lock:!1,move:Fw,points:{one:!1,show:Lw,size:Rw,width:0,stroke:Nw,fill:Ow},bind:{mousedown:ts,mouseup:ts,click:ts,
dblclick:ts,mousemove:wu,mouseleave:wu,mouseenter:wu},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),
t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},
left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Bm={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Iu=Ve({},Bm,
{filter:Sm}),Im=Ve({},Iu,{size:10}),Vm=Ve({},Bm,{show:!1}),Vu='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helve\
tica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',
Wm="bold "+Vu,Km=1.5,sm={show:!0,scale:"x",stroke:$u,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Wm,
side:2,grid:Iu,ticks:Im,border:Vm,font:Vu,lineGap:Km,rotate:0},zw="Value",Bw="Time",am={show:!0,scale:"x",auto:!1,sorted:1,
min:Ce,max:-Ce,idxs:[]};function Iw(e,t,n,o,r){return t.map(i=>i==null?"":Fu(i))}function Vw(e,t,n,o,r,i,l){let a=[],c=co.
get(r)||0;n=l?n:Te(as(n,r),c);for(let d=n;d<=o;d=Te(d+r,c))a.push(Object.is(d,-0)?0:d);return a}function Pu(e,t,n,o,r,i,l){
let a=[],c=e.scales[e.axes[t].scale].log,d=c==10?zn:km,p=Ft(d(n));r=Fr(c,p),c==10&&(r=Ho[sn(r,Ho)]);let m=n,v=r*c;c==10&&
(v=Ho[sn(v,Ho)]);do a.push(m),m=m+r,c==10&&!co.has(m)&&(m=Te(m,co.get(r))),m>=v&&(r=m,v=r*c,c==10&&(v=Ho[sn(v,Ho)]));while(m<=
o);return a}function Ww(e,t,n,o,r,i,l){let c=e.scales[e.axes[t].scale].asinh,d=o>c?Pu(e,t,_t(c,n),o,r):[c],p=o>=0&&n<=0?
[0]:[];return(n<-c?Pu(e,t,_t(c,-o),-n,r):[c]).reverse().map(v=>-v).concat(p,d)}var Um=/./,Kw=/[12357]/,Uw=/[125]/,um=/1/,
Mu=(e,t,n,o)=>e.map((r,i)=>t==4&&r==0||i%o==0&&n.test(r.toExponential()[r<0?1:0])?r:null);function qw(e,t,n,o,r){let i=e.
axes[n],l=i.scale,a=e.scales[l],c=e.valToPos,d=i._space,p=c(10,l),m=c(9,l)-p>=d?Um:c(7,l)-p>=d?Kw:c(5,l)-p>=d?Uw:um;if(m==
um){let v=Qe(c(1,l)-p);if(v<d)return Mu(t.slice().reverse(),a.distr,m,Gt(d/v)).reverse()}return Mu(t,a.distr,m,1)}function jw(e,t,n,o,r){
let i=e.axes[n],l=i.scale,a=i._space,c=e.valToPos,d=Qe(c(1,l)-c(2,l));return d<a?Mu(t.slice().reverse(),3,Um,Gt(a/d)).reverse():
t}function Gw(e,t,n,o){return o==null?Lu:t==null?"":Fu(t)}var cm={show:!0,scale:"y",stroke:$u,space:30,gap:5,alignTo:1,size:50,
labelGap:0,labelSize:30,labelFont:Wm,side:3,grid:Iu,ticks:Im,border:Vm,font:Vu,lineGap:Km,rotate:0};function Jw(e,t){let n=3+
(e||1)*2;return Te(n*t,3)}function Yw(e,t){let{scale:n,idxs:o}=e.series[0],r=e._data[0],i=e.valToPos(r[o[0]],n,!0),l=e.valToPos(
r[o[1]],n,!0),a=Qe(l-i),c=e.series[t],d=a/(c.points.space*he);return o[1]-o[0]<=d}var dm={scale:null,auto:!0,sorted:0,min:Ce,
max:-Ce},qm=(e,t,n,o,r)=>r,fm={show:!0,auto:!0,sorted:0,gaps:qm,alpha:1,facets:[Ve({},dm,{scale:"x"}),Ve({},dm,{scale:"y"})]},
pm={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:qm,alpha:1,points:{show:Yw,filter:null},values:null,min:Ce,max:-Ce,
idxs:[],path:null,clip:null};function Zw(e,t,n,o,r){return n/10}var jm={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,
max:null,dir:1,ori:0},Qw=Ve({},jm,{time:!1,ori:1}),mm={};function Gm(e,t){let n=mm[e];return n||(n={key:e,plots:[],sub(o){
n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=o)},pub(o,r,i,l,a,c,d){for(let p=0;p<n.plots.length;p++)n.plots[p]!=
r&&n.plots[p].pub(o,r,i,l,a,c,d)}},e!=null&&(mm[e]=n)),n}var Br=1,Eu=2;function Vo(e,t,n){let o=e.mode,r=e.series[t],i=o==
2?e._data[t]:e._data,l=e.scales,a=e.bbox,c=i[0],d=o==2?i[1]:i[t],p=o==2?l[r.facets[0].scale]:l[e.series[0].scale],m=o==2?
l[r.facets[1].scale]:l[r.scale],v=a.left,g=a.top,w=a.width,k=a.height,T=e.valToPosH,P=e.valToPosV;return p.ori==0?n(r,c,
d,p,m,T,P,v,g,w,k,ds,Vr,ps,Ym,Qm):n(r,c,d,p,m,P,T,g,v,k,w,fs,Wr,Uu,Zm,Xm)}function Wu(e,t){let n=0,o=0,r=fe(e.bands,Hu);
for(let i=0;i<r.length;i++){let l=r[i];l.series[0]==t?n=l.dir:l.series[1]==t&&(l.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?
1:o==3?2:0]}function Xw(e,t,n,o,r){let i=e.mode,l=e.series[t],a=i==2?l.facets[1].scale:l.scale,c=e.scales[a];return r==-1?
c.min:r==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Bn(e,t,n,o,r,i){return Vo(e,t,(l,a,c,d,p,m,v,g,w,k,T)=>{let P=l.
pxRound,x=d.dir*(d.ori==0?1:-1),C=d.ori==0?Vr:Wr,S,O;x==1?(S=n,O=o):(S=o,O=n);let $=P(m(a[S],d,k,g)),W=P(v(c[S],p,T,w)),
K=P(m(a[O],d,k,g)),X=P(v(i==1?p.max:p.min,p,T,w)),B=new Path2D(r);return C(B,K,X),C(B,$,X),C(B,$,W),B})}function cs(e,t,n,o,r,i){
let l=null;if(e.length>0){l=new Path2D;let a=t==0?ps:Uu,c=n;for(let m=0;m<e.length;m++){let v=e[m];if(v[1]>v[0]){let g=v[0]-
c;g>0&&a(l,c,o,g,o+i),c=v[1]}}let d=n+r-c,p=10;d>0&&a(l,c,o-p/2,d,o+i+p)}return l}function e1(e,t,n){let o=e[e.length-1];
o&&o[0]==t?o[1]=n:e.push([t,n])}function Ku(e,t,n,o,r,i,l){let a=[],c=e.length;for(let d=r==1?n:o;d>=n&&d<=o;d+=r)if(t[d]===
null){let m=d,v=d;if(r==1)for(;++d<=o&&t[d]===null;)v=d;else for(;--d>=n&&t[d]===null;)v=d;let g=i(e[m]),w=v==m?g:i(e[v]),
k=m-r;g=l<=0&&k>=0&&k<c?i(e[k]):g;let P=v+r;w=l>=0&&P>=0&&P<c?i(e[P]):w,w>=g&&a.push([g,w])}return a}function hm(e){return e==
0?Tm:e==1?Ze:t=>Fo(t,e)}function Jm(e){let t=e==0?ds:fs,n=e==0?(r,i,l,a,c,d)=>{r.arcTo(i,l,a,c,d)}:(r,i,l,a,c,d)=>{r.arcTo(
l,i,c,a,d)},o=e==0?(r,i,l,a,c)=>{r.rect(i,l,a,c)}:(r,i,l,a,c)=>{r.rect(l,i,c,a)};return(r,i,l,a,c,d=0,p=0)=>{d==0&&p==0?
o(r,i,l,a,c):(d=an(d,a/2,c/2),p=an(p,a/2,c/2),t(r,i+d,l),n(r,i+a,l,i+a,l+c,d),n(r,i+a,l+c,i,l+c,p),n(r,i,l+c,i,l,p),n(r,
i,l,i+a,l,d),r.closePath())}}var ds=(e,t,n)=>{e.moveTo(t,n)},fs=(e,t,n)=>{e.moveTo(n,t)},Vr=(e,t,n)=>{e.lineTo(t,n)},Wr=(e,t,n)=>{
e.lineTo(n,t)},ps=Jm(0),Uu=Jm(1),Ym=(e,t,n,o,r,i)=>{e.arc(t,n,o,r,i)},Zm=(e,t,n,o,r,i)=>{e.arc(n,t,o,r,i)},Qm=(e,t,n,o,r,i,l)=>{
e.bezierCurveTo(t,n,o,r,i,l)},Xm=(e,t,n,o,r,i,l)=>{e.bezierCurveTo(n,t,r,o,l,i)};function eh(e){return(t,n,o,r,i)=>Vo(t,
n,(l,a,c,d,p,m,v,g,w,k,T)=>{let{pxRound:P,points:x}=l,C,S;d.ori==0?(C=ds,S=Ym):(C=fs,S=Zm);let O=Te(x.width*he,3),$=(x.size-
x.width)/2*he,W=Te($*2,3),K=new Path2D,X=new Path2D,{left:B,top:A,width:j,height:N}=t.bbox;ps(X,B-W,A-W,j+W*2,N+W*2);let J=q=>{
if(c[q]!=null){let se=P(m(a[q],d,k,g)),U=P(v(c[q],p,T,w));C(K,se+$,U),S(K,se,U,$,0,ns*2)}};if(i)i.forEach(J);else for(let q=o;q<=
r;q++)J(q);return{stroke:O>0?K:null,fill:K,clip:X,flags:Br|Eu}})}function th(e){return(t,n,o,r,i,l)=>{o!=r&&(i!=o&&l!=o&&
e(t,n,o),i!=r&&l!=r&&e(t,n,r),e(t,n,l))}}var t1=th(Vr),n1=th(Wr);function nh(e){let t=fe(e?.alignGaps,0);return(n,o,r,i)=>Vo(
n,o,(l,a,c,d,p,m,v,g,w,k,T)=>{[r,i]=ls(c,r,i);let P=l.pxRound,x=N=>P(m(N,d,k,g)),C=N=>P(v(N,p,T,w)),S,O;d.ori==0?(S=Vr,O=
t1):(S=Wr,O=n1);let $=d.dir*(d.ori==0?1:-1),W={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Br},K=W.stroke,
X=!1;if(i-r>=k*4){let N=I=>n.posToVal(I,d.key,!0),J=null,q=null,se,U,Ct,Ae=x(a[$==1?r:i]),ce=x(a[r]),be=x(a[i]),oe=N($==
1?ce+1:be-1);for(let I=$==1?r:i;I>=r&&I<=i;I+=$){let Ke=a[I],$e=($==1?Ke<oe:Ke>oe)?Ae:x(Ke),ge=c[I];$e==Ae?ge!=null?(U=ge,
J==null?(S(K,$e,C(U)),se=J=q=U):U<J?J=U:U>q&&(q=U)):ge===null&&(X=!0):(J!=null&&O(K,Ae,C(J),C(q),C(se),C(U)),ge!=null?(U=
ge,S(K,$e,C(U)),J=q=se=U):(J=q=null,ge===null&&(X=!0)),Ae=$e,oe=N(Ae+$))}J!=null&&J!=q&&Ct!=Ae&&O(K,Ae,C(J),C(q),C(se),C(
U))}else for(let N=$==1?r:i;N>=r&&N<=i;N+=$){let J=c[N];J===null?X=!0:J!=null&&S(K,x(a[N]),C(J))}let[A,j]=Wu(n,o);if(l.fill!=
null||A!=0){let N=W.fill=new Path2D(K),J=l.fillTo(n,o,l.min,l.max,A),q=C(J),se=x(a[r]),U=x(a[i]);$==-1&&([U,se]=[se,U]),
S(N,U,q),S(N,se,q)}if(!l.spanGaps){let N=[];X&&N.push(...Ku(a,c,r,i,$,x,t)),W.gaps=N=l.gaps(n,o,r,i,N),W.clip=cs(N,d.ori,
g,w,k,T)}return j!=0&&(W.band=j==2?[Bn(n,o,r,i,K,-1),Bn(n,o,r,i,K,1)]:Bn(n,o,r,i,K,j)),W})}function o1(e){let t=fe(e.align,
1),n=fe(e.ascDesc,!1),o=fe(e.alignGaps,0),r=fe(e.extend,!1);return(i,l,a,c)=>Vo(i,l,(d,p,m,v,g,w,k,T,P,x,C)=>{[a,c]=ls(m,
a,c);let S=d.pxRound,{left:O,width:$}=i.bbox,W=ce=>S(w(ce,v,x,T)),K=ce=>S(k(ce,g,C,P)),X=v.ori==0?Vr:Wr,B={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Br},A=B.stroke,j=v.dir*(v.ori==0?1:-1),N=K(m[j==1?a:c]),J=W(p[j==1?a:c]),q=J,
se=J;r&&t==-1&&(se=O,X(A,se,N)),X(A,J,N);for(let ce=j==1?a:c;ce>=a&&ce<=c;ce+=j){let be=m[ce];if(be==null)continue;let oe=W(
p[ce]),I=K(be);t==1?X(A,oe,N):X(A,q,I),X(A,oe,I),N=I,q=oe}let U=q;r&&t==1&&(U=O+$,X(A,U,N));let[Ct,Ae]=Wu(i,l);if(d.fill!=
null||Ct!=0){let ce=B.fill=new Path2D(A),be=d.fillTo(i,l,d.min,d.max,Ct),oe=K(be);X(ce,U,oe),X(ce,se,oe)}if(!d.spanGaps){
let ce=[];ce.push(...Ku(p,m,a,c,j,W,o));let be=d.width*he/2,oe=n||t==1?be:-be,I=n||t==-1?-be:be;ce.forEach(Ke=>{Ke[0]+=oe,
Ke[1]+=I}),B.gaps=ce=d.gaps(i,l,a,c,ce),B.clip=cs(ce,v.ori,T,P,x,C)}return Ae!=0&&(B.band=Ae==2?[Bn(i,l,a,c,A,-1),Bn(i,l,
a,c,A,1)]:Bn(i,l,a,c,A,Ae)),B})}function gm(e,t,n,o,r,i,l=Ce){if(e.length>1){let a=null;for(let c=0,d=1/0;c<e.length;c++)
if(t[c]!==void 0){if(a!=null){let p=Qe(e[c]-e[a]);p<d&&(d=p,l=Qe(n(e[c],o,r,i)-n(e[a],o,r,i)))}a=c}}return l}function r1(e){
e=e||Fi;let t=fe(e.size,[.6,Ce,1]),n=e.align||0,o=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=le(
r),l=1-t[0],a=fe(t[1],Ce),c=fe(t[2],1),d=fe(e.disp,Fi),p=fe(e.each,g=>{}),{fill:m,stroke:v}=d;return(g,w,k,T)=>Vo(g,w,(P,x,C,S,O,$,W,K,X,B,A)=>{
let j=P.pxRound,N=n,J=o*he,q=a*he,se=c*he,U,Ct;S.ori==0?[U,Ct]=i(g,w):[Ct,U]=i(g,w);let Ae=S.dir*(S.ori==0?1:-1),ce=S.ori==
0?ps:Uu,be=S.ori==0?p:(F,Se,Ue,tr,bo,yn,xo)=>{p(F,Se,Ue,bo,tr,xo,yn)},oe=fe(g.bands,Hu).find(F=>F.series[0]==w),I=oe!=null?
oe.dir:0,Ke=P.fillTo(g,w,P.min,P.max,I),pt=j(W(Ke,O,A,X)),$e,ge,Qt,Et=B,Ne=j(P.width*he),gn=!1,Ln=null,Bt=null,qn=null,Qo=null;
m!=null&&(Ne==0||v!=null)&&(gn=!0,Ln=m.values(g,w,k,T),Bt=new Map,new Set(Ln).forEach(F=>{F!=null&&Bt.set(F,new Path2D)}),
Ne>0&&(qn=v.values(g,w,k,T),Qo=new Map,new Set(qn).forEach(F=>{F!=null&&Qo.set(F,new Path2D)})));let{x0:Xo,size:li}=d;if(Xo!=
null&&li!=null){N=1,x=Xo.values(g,w,k,T),Xo.unit==2&&(x=x.map(Ue=>g.posToVal(K+Ue*B,S.key,!0)));let F=li.values(g,w,k,T);
li.unit==2?ge=F[0]*B:ge=$(F[0],S,B,K)-$(0,S,B,K),Et=gm(x,C,$,S,B,K,Et),Qt=Et-ge+J}else Et=gm(x,C,$,S,B,K,Et),Qt=Et*l+J,ge=
Et-Qt;Qt<1&&(Qt=0),Ne>=ge/2&&(Ne=0),Qt<5&&(j=Tm);let sl=Qt>0,yo=Et-Qt-(sl?Ne:0);ge=j(Su(yo,se,q)),$e=(N==0?ge/2:N==Ae?0:
ge)-N*Ae*((N==0?J/2:0)+(sl?Ne/2:0));let mt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},er=gn?null:new Path2D,
On=null;if(oe!=null)On=g.data[oe.series[1]];else{let{y0:F,y1:Se}=d;F!=null&&Se!=null&&(C=Se.values(g,w,k,T),On=F.values(
g,w,k,T))}let vo=U*ge,ee=Ct*ge;for(let F=Ae==1?k:T;F>=k&&F<=T;F+=Ae){let Se=C[F];if(Se==null)continue;if(On!=null){let Tt=On[F]??
0;if(Se-Tt==0)continue;pt=W(Tt,O,A,X)}let Ue=S.distr!=2||d!=null?x[F]:F,tr=$(Ue,S,B,K),bo=W(fe(Se,Ke),O,A,X),yn=j(tr-$e),
xo=j(_t(bo,pt)),Dt=j(an(bo,pt)),It=xo-Dt;if(Se!=null){let Tt=Se<0?ee:vo,Xt=Se<0?vo:ee;gn?(Ne>0&&qn[F]!=null&&ce(Qo.get(qn[F]),
yn,Dt+Ft(Ne/2),ge,_t(0,It-Ne),Tt,Xt),Ln[F]!=null&&ce(Bt.get(Ln[F]),yn,Dt+Ft(Ne/2),ge,_t(0,It-Ne),Tt,Xt)):ce(er,yn,Dt+Ft(
Ne/2),ge,_t(0,It-Ne),Tt,Xt),be(g,w,F,yn-Ne/2,Dt,ge+Ne,It)}}return Ne>0?mt.stroke=gn?Qo:er:gn||(mt._fill=P.width==0?P._fill:
P._stroke??P._fill,mt.width=0),mt.fill=gn?Bt:er,mt})}function i1(e,t){let n=fe(t?.alignGaps,0);return(o,r,i,l)=>Vo(o,r,(a,c,d,p,m,v,g,w,k,T,P)=>{
[i,l]=ls(d,i,l);let x=a.pxRound,C=U=>x(v(U,p,T,w)),S=U=>x(g(U,m,P,k)),O,$,W;p.ori==0?(O=ds,W=Vr,$=Qm):(O=fs,W=Wr,$=Xm);let K=p.
dir*(p.ori==0?1:-1),X=C(c[K==1?i:l]),B=X,A=[],j=[];for(let U=K==1?i:l;U>=i&&U<=l;U+=K)if(d[U]!=null){let Ae=c[U],ce=C(Ae);
A.push(B=ce),j.push(S(d[U]))}let N={stroke:e(A,j,O,W,$,x),fill:null,clip:null,band:null,gaps:null,flags:Br},J=N.stroke,[
q,se]=Wu(o,r);if(a.fill!=null||q!=0){let U=N.fill=new Path2D(J),Ct=a.fillTo(o,r,a.min,a.max,q),Ae=S(Ct);W(U,B,Ae),W(U,X,
Ae)}if(!a.spanGaps){let U=[];U.push(...Ku(c,d,i,l,K,C,n)),N.gaps=U=a.gaps(o,r,i,l,U),N.clip=cs(U,p.ori,w,k,T,P)}return se!=
0&&(N.band=se==2?[Bn(o,r,i,l,J,-1),Bn(o,r,i,l,J,1)]:Bn(o,r,i,l,J,se)),N})}function l1(e){return i1(s1,e)}function s1(e,t,n,o,r,i){
let l=e.length;if(l<2)return null;let a=new Path2D;if(n(a,e[0],t[0]),l==2)o(a,e[1],t[1]);else{let c=Array(l),d=Array(l-1),
p=Array(l-1),m=Array(l-1);for(let v=0;v<l-1;v++)p[v]=t[v+1]-t[v],m[v]=e[v+1]-e[v],d[v]=p[v]/m[v];c[0]=d[0];for(let v=1;v<
l-1;v++)d[v]===0||d[v-1]===0||d[v-1]>0!=d[v]>0?c[v]=0:(c[v]=3*(m[v-1]+m[v])/((2*m[v]+m[v-1])/d[v-1]+(m[v]+2*m[v-1])/d[v]),
isFinite(c[v])||(c[v]=0));c[l-1]=d[l-2];for(let v=0;v<l-1;v++)r(a,e[v]+m[v]/3,t[v]+c[v]*m[v]/3,e[v+1]-m[v]/3,t[v+1]-c[v+
1]*m[v]/3,e[v+1],t[v+1])}return a}var Du=new Set;function ym(){for(let e of Du)e.syncRect(!0)}Ir&&(Bo(Ix,Rr,ym),Bo(Vx,Rr,
ym,!0),Bo(os,Rr,()=>{it.pxRatio=he}));var a1=nh(),u1=eh();function vm(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((i,l)=>Au(i,l,t,n))}function c1(e,t){return e.map((n,o)=>o==0?{}:Ve({},t,n))}function Au(e,t,n,o){
return Ve({},t==0?n:o,e)}function oh(e,t,n){return t==null?Hr:[t,n]}var d1=oh;function f1(e,t,n){return t==null?Hr:rs(t,
n,Ru,!0)}function rh(e,t,n,o){return t==null?Hr:ss(t,n,e.scales[o].log,!1)}var p1=rh;function ih(e,t,n,o){return t==null?
Hr:Nu(t,n,e.scales[o].log,!1)}var m1=ih;function h1(e,t,n,o,r){let i=_t(Yp(e),Yp(t)),l=t-e,a=sn(r/o*l,n);do{let c=n[a],d=o*
c/l;if(d>=r&&i+(c<5?co.get(c):0)<=17)return[c,d]}while(++a<n.length);return[0,0]}function bm(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=Ze((n=+r)*he))+"px"),[e,t,n]}function g1(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Te(t[2]*he,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function it(e,t,n){let o={mode:fe(e.mode,1)},r=o.mode;function i(u,f,h,y){
let b=f.valToPct(u);return y+h*(f.dir==-1?1-b:b)}function l(u,f,h,y){let b=f.valToPct(u);return y+h*(f.dir==-1?b:1-b)}function a(u,f,h,y){
return f.ori==0?i(u,f,h,y):l(u,f,h,y)}o.valToPosH=i,o.valToPosV=l;let c=!1;o.status=0;let d=o.root=jt(kx);if(e.id!=null&&
(d.id=e.id),Rt(d,e.class),e.title){let u=jt(Sx,d);u.textContent=e.title}let p=ln("canvas"),m=o.ctx=p.getContext("2d"),v=jt(
Px,d);Bo("click",v,u=>{u.target===w&&(Pe!=fr||Le!=pr)&&at.click(o,u)},!0);let g=o.under=jt(Mx,v);v.appendChild(p);let w=o.
over=jt(Ex,v);e=zr(e);let k=+fe(e.pxAlign,1),T=hm(k);(e.plugins||[]).forEach(u=>{u.opts&&(e=u.opts(o,e)||e)});let P=e.ms||
.001,x=o.series=r==1?vm(e.series||[],am,pm,!1):c1(e.series||[null],fm),C=o.axes=vm(e.axes||[],sm,cm,!0),S=o.scales={},O=o.
bands=e.bands||[];O.forEach(u=>{u.fill=le(u.fill||null),u.dir=fe(u.dir,-1)});let $=r==2?x[1].facets[0].scale:x[0].scale,
W={axes:Wv,series:Hv},K=(e.drawOrder||["axes","series"]).map(u=>W[u]);function X(u){let f=u.distr==3?h=>zn(h>0?h:u.clamp(
o,h,u.min,u.max,u.key)):u.distr==4?h=>vu(h,u.asinh):u.distr==100?h=>u.fwd(h):h=>h;return h=>{let y=f(h),{_min:b,_max:_}=u,
M=_-b;return(y-b)/M}}function B(u){let f=S[u];if(f==null){let h=(e.scales||Fi)[u]||Fi;if(h.from!=null){B(h.from);let y=Ve(
{},S[h.from],h,{key:u});y.valToPct=X(y),S[u]=y}else{f=S[u]=Ve({},u==$?jm:Qw,h),f.key=u;let y=f.time,b=f.range,_=uo(b);if((u!=
$||r==2&&!y)&&(_&&(b[0]==null||b[1]==null)&&(b={min:b[0]==null?jp:{mode:1,hard:b[0],soft:b[0]},max:b[1]==null?jp:{mode:1,
hard:b[1],soft:b[1]}},_=!1),!_&&us(b))){let M=b;b=(E,D,L)=>D==null?Hr:rs(D,L,M)}f.range=le(b||(y?d1:u==$?f.distr==3?p1:f.
distr==4?m1:oh:f.distr==3?rh:f.distr==4?ih:f1)),f.auto=le(_?!1:f.auto),f.clamp=le(f.clamp||Zw),f._min=f._max=null,f.valToPct=
X(f)}}}B("x"),B("y"),r==1&&x.forEach(u=>{B(u.scale)}),C.forEach(u=>{B(u.scale)});for(let u in e.scales)B(u);let A=S[$],j=A.
distr,N,J;A.ori==0?(Rt(d,Cx),N=i,J=l):(Rt(d,Tx),N=l,J=i);let q={};for(let u in S){let f=S[u];(f.min!=null||f.max!=null)&&
(q[u]={min:f.min,max:f.max},f.min=f.max=null)}let se=e.tzDate||(u=>new Date(Ze(u/P))),U=e.fmtDate||zu,Ct=P==1?Cw(se):Pw(
se),Ae=rm(se,om(P==1?kw:Sw,U)),ce=lm(se,im(Ew,U)),be=[],oe=o.legend=Ve({},$w,e.legend),I=o.cursor=Ve({},Hw,{drag:{y:r==2}},
e.cursor),Ke=oe.show,pt=I.show,$e=oe.markers;oe.idxs=be,$e.width=le($e.width),$e.dash=le($e.dash),$e.stroke=le($e.stroke),
$e.fill=le($e.fill);let ge,Qt,Et,Ne=[],gn=[],Ln,Bt=!1,qn={};if(oe.live){let u=x[1]?x[1].values:null;Bt=u!=null,Ln=Bt?u(o,
1,0):{_:0};for(let f in Ln)qn[f]=Lu}if(Ke)if(ge=ln("table",Nx,d),Et=ln("tbody",null,ge),oe.mount(o,ge),Bt){Qt=ln("thead",
null,ge,Et);let u=ln("tr",null,Qt);ln("th",null,u);for(var Qo in Ln)ln("th",Op,u).textContent=Qo}else Rt(ge,Fx),oe.live&&
Rt(ge,Rx);let Xo={show:!0},li={show:!1};function sl(u,f){if(f==0&&(Bt||!oe.live||r==2))return Hr;let h=[],y=ln("tr",Hx,Et,
Et.childNodes[f]);Rt(y,u.class),u.show||Rt(y,zo);let b=ln("th",null,y);if($e.show){let E=jt(zx,b);if(f>0){let D=$e.width(
o,f);D&&(E.style.border=D+"px "+$e.dash(o,f)+" "+$e.stroke(o,f)),E.style.background=$e.fill(o,f)}}let _=jt(Op,b);u.label instanceof
HTMLElement?_.appendChild(u.label):_.textContent=u.label,f>0&&($e.show||(_.style.color=u.width>0?$e.stroke(o,f):$e.fill(
o,f)),mt("click",b,E=>{if(I._lock)return;_o(E);let D=x.indexOf(u);if((E.ctrlKey||E.metaKey)!=oe.isolate){let L=x.some((R,z)=>z>
0&&z!=D&&R.show);x.forEach((R,z)=>{z>0&&bn(z,L?z==D?Xo:li:Xo,!0,Be.setSeries)})}else bn(D,{show:!u.show},!0,Be.setSeries)},
!1),or&&mt(Hp,b,E=>{I._lock||(_o(E),bn(x.indexOf(u),hr,!0,Be.setSeries))},!1));for(var M in Ln){let E=ln("td",Bx,y);E.textContent=
"--",h.push(E)}return[y,h]}let yo=new Map;function mt(u,f,h,y=!0){let b=yo.get(f)||{},_=I.bind[u](o,f,h,y);_&&(Bo(u,f,b[u]=
_),yo.set(f,b))}function er(u,f,h){let y=yo.get(f)||{};for(let b in y)(u==null||b==u)&&(Tu(b,f,y[b]),delete y[b]);u==null&&
yo.delete(f)}let On=0,vo=0,ee=0,F=0,Se=0,Ue=0,tr=Se,bo=Ue,yn=ee,xo=F,Dt=0,It=0,Tt=0,Xt=0;o.bbox={};let Gs=!1,al=!1,nr=!1,
wo=!1,ul=!1,Vt=!1;function Js(u,f,h){(h||u!=o.width||f!=o.height)&&Kc(u,f),ar(!1),nr=!0,al=!0,ur()}function Kc(u,f){o.width=
On=ee=u,o.height=vo=F=f,Se=Ue=0,Av(),$v();let h=o.bbox;Dt=h.left=Fo(Se*he,.5),It=h.top=Fo(Ue*he,.5),Tt=h.width=Fo(ee*he,
.5),Xt=h.height=Fo(F*he,.5)}let Mv=3;function Ev(){let u=!1,f=0;for(;!u;){f++;let h=Iv(f),y=Vv(f);u=f==Mv||h&&y,u||(Kc(o.
width,o.height),al=!0)}}function Dv({width:u,height:f}){Js(u,f)}o.setSize=Dv;function Av(){let u=!1,f=!1,h=!1,y=!1;C.forEach(
(b,_)=>{if(b.show&&b._show){let{side:M,_size:E}=b,D=M%2,L=b.label!=null?b.labelSize:0,R=E+L;R>0&&(D?(ee-=R,M==3?(Se+=R,y=
!0):h=!0):(F-=R,M==0?(Ue+=R,u=!0):f=!0))}}),ko[0]=u,ko[1]=h,ko[2]=f,ko[3]=y,ee-=jn[1]+jn[3],Se+=jn[3],F-=jn[2]+jn[0],Ue+=
jn[0]}function $v(){let u=Se+ee,f=Ue+F,h=Se,y=Ue;function b(_,M){switch(_){case 1:return u+=M,u-M;case 2:return f+=M,f-M;case 3:
return h-=M,h+M;case 0:return y-=M,y+M}}C.forEach((_,M)=>{if(_.show&&_._show){let E=_.side;_._pos=b(E,_._size),_.label!=
null&&(_._lpos=b(E,_.labelSize))}})}if(I.dataIdx==null){let u=I.hover,f=u.skip=new Set(u.skip??[]);f.add(void 0);let h=u.
prox=le(u.prox),y=u.bias??=0;I.dataIdx=(b,_,M,E)=>{if(_==0)return M;let D=M,L=h(b,_,M,E)??Ce,R=L>=0&&L<Ce,z=A.ori==0?ee:
F,Y=I.left,pe=t[0],de=t[_];if(f.has(de[M])){D=null;let re=null,G=null,V;if(y==0||y==-1)for(V=M;re==null&&V-- >0;)f.has(de[V])||
(re=V);if(y==0||y==1)for(V=M;G==null&&V++<de.length;)f.has(de[V])||(G=V);if(re!=null||G!=null)if(R){let Ee=re==null?-1/0:
N(pe[re],A,z,0),Fe=G==null?1/0:N(pe[G],A,z,0),rt=Y-Ee,xe=Fe-Y;rt<=xe?rt<=L&&(D=re):xe<=L&&(D=G)}else D=G==null?re:re==null?
G:M-re<=G-M?re:G}else R&&Qe(Y-N(pe[M],A,z,0))>L&&(D=null);return D}}let _o=u=>{I.event=u};I.idxs=be,I._lock=!1;let ut=I.
points;ut.show=le(ut.show),ut.size=le(ut.size),ut.stroke=le(ut.stroke),ut.width=le(ut.width),ut.fill=le(ut.fill);let vn=o.
focus=Ve({},e.focus||{alpha:.3},I.focus),or=vn.prox>=0,rr=or&&ut.one,Wt=[],ir=[],lr=[];function Uc(u,f){let h=ut.show(o,
f);if(h instanceof HTMLElement)return Rt(h,Ox),Rt(h,u.class),Pn(h,-10,-10,ee,F),w.insertBefore(h,Wt[f]),h}function qc(u,f){
if(r==1||f>0){let h=r==1&&S[u.scale].time,y=u.value;u.value=h?Xp(y)?lm(se,im(y,U)):y||ce:y||Gw,u.label=u.label||(h?Bw:zw)}
if(rr||f>0){u.width=u.width==null?1:u.width,u.paths=u.paths||a1||Qx,u.fillTo=le(u.fillTo||Xw),u.pxAlign=+fe(u.pxAlign,k),
u.pxRound=hm(u.pxAlign),u.stroke=le(u.stroke||null),u.fill=le(u.fill||null),u._stroke=u._fill=u._paths=u._focus=null;let h=Jw(
_t(1,u.width),1),y=u.points=Ve({},{size:h,width:_t(1,h*.2),stroke:u.stroke,space:h*2,paths:u1,_stroke:null,_fill:null},u.
points);y.show=le(y.show),y.filter=le(y.filter),y.fill=le(y.fill),y.stroke=le(y.stroke),y.paths=le(y.paths),y.pxAlign=u.
pxAlign}if(Ke){let h=sl(u,f);Ne.splice(f,0,h[0]),gn.splice(f,0,h[1]),oe.values.push(null)}if(pt){be.splice(f,0,null);let h=null;
rr?f==0&&(h=Uc(u,f)):f>0&&(h=Uc(u,f)),Wt.splice(f,0,h),ir.splice(f,0,0),lr.splice(f,0,0)}ot("addSeries",f)}function Lv(u,f){
f=f??x.length,u=r==1?Au(u,f,am,pm):Au(u,f,{},fm),x.splice(f,0,u),qc(x[f],f)}o.addSeries=Lv;function Ov(u){if(x.splice(u,
1),Ke){oe.values.splice(u,1),gn.splice(u,1);let f=Ne.splice(u,1)[0];er(null,f.firstChild),f.remove()}pt&&(be.splice(u,1),
Wt.splice(u,1)[0].remove(),ir.splice(u,1),lr.splice(u,1)),ot("delSeries",u)}o.delSeries=Ov;let ko=[!1,!1,!1,!1];function Nv(u,f){
if(u._show=u.show,u.show){let h=u.side%2,y=S[u.scale];y==null&&(u.scale=h?x[1].scale:$,y=S[u.scale]);let b=y.time;u.size=
le(u.size),u.space=le(u.space),u.rotate=le(u.rotate),uo(u.incrs)&&u.incrs.forEach(M=>{!co.has(M)&&co.set(M,Mm(M))}),u.incrs=
le(u.incrs||(y.distr==2?xw:b?P==1?_w:Tw:Ho)),u.splits=le(u.splits||(b&&y.distr==1?Ct:y.distr==3?Pu:y.distr==4?Ww:Vw)),u.
stroke=le(u.stroke),u.grid.stroke=le(u.grid.stroke),u.ticks.stroke=le(u.ticks.stroke),u.border.stroke=le(u.border.stroke);
let _=u.values;u.values=uo(_)&&!uo(_[0])?le(_):b?uo(_)?rm(se,om(_,U)):Xp(_)?Mw(se,_):_||Ae:_||Iw,u.filter=le(u.filter||(y.
distr>=3&&y.log==10?qw:y.distr==3&&y.log==2?jw:Sm)),u.font=bm(u.font),u.labelFont=bm(u.labelFont),u._size=u.size(o,null,
f,0),u._space=u._rotate=u._incrs=u._found=u._splits=u._values=null,u._size>0&&(ko[f]=!0,u._el=jt(Dx,v))}}function si(u,f,h,y){
let[b,_,M,E]=h,D=f%2,L=0;return D==0&&(E||_)&&(L=f==0&&!b||f==2&&!M?Ze(sm.size/3):0),D==1&&(b||M)&&(L=f==1&&!_||f==3&&!E?
Ze(cm.size/2):0),L}let jc=o.padding=(e.padding||[si,si,si,si]).map(u=>le(fe(u,si))),jn=o._padding=jc.map((u,f)=>u(o,f,ko,
0)),st,Xe=null,et=null,cl=r==1?x[0].idxs:null,en=null,ai=!1;function Gc(u,f){if(t=u??[],o.data=o._data=t,r==2){st=0;for(let h=1;h<
x.length;h++)st+=t[h][0].length}else{t.length==0&&(o.data=o._data=t=[[]]),en=t[0],st=en.length;let h=t;if(j==2){h=t.slice();
let y=h[0]=Array(st);for(let b=0;b<st;b++)y[b]=b}o._data=t=h}if(ar(!0),ot("setData"),j==2&&(nr=!0),f!==!1){let h=A;h.auto(
o,ai)?Ys():Jn($,h.min,h.max),wo=wo||I.left>=0,Vt=!0,ur()}}o.setData=Gc;function Ys(){ai=!0;let u,f;r==1&&(st>0?(Xe=cl[0]=
0,et=cl[1]=st-1,u=t[0][Xe],f=t[0][et],j==2?(u=Xe,f=et):u==f&&(j==3?[u,f]=ss(u,u,A.log,!1):j==4?[u,f]=Nu(u,u,A.log,!1):A.
time?f=u+Ze(86400/P):[u,f]=rs(u,f,Ru,!0))):(Xe=cl[0]=u=null,et=cl[1]=f=null)),Jn($,u,f)}let dl,sr,Zs,Qs,Xs,ea,ta,na,oa,St;
function Jc(u,f,h,y,b,_){u??=Rp,h??=Hu,y??="butt",b??=Rp,_??="round",u!=dl&&(m.strokeStyle=dl=u),b!=sr&&(m.fillStyle=sr=
b),f!=Zs&&(m.lineWidth=Zs=f),_!=Xs&&(m.lineJoin=Xs=_),y!=ea&&(m.lineCap=ea=y),h!=Qs&&m.setLineDash(Qs=h)}function Yc(u,f,h,y){
f!=sr&&(m.fillStyle=sr=f),u!=ta&&(m.font=ta=u),h!=na&&(m.textAlign=na=h),y!=oa&&(m.textBaseline=oa=y)}function ra(u,f,h,y,b=0){
if(y.length>0&&u.auto(o,ai)&&(f==null||f.min==null)){let _=fe(Xe,0),M=fe(et,y.length-1),E=h.min==null?qx(y,_,M,b,u.distr==
3):[h.min,h.max];u.min=an(u.min,h.min=E[0]),u.max=_t(u.max,h.max=E[1])}}let Zc={min:null,max:null};function Rv(){for(let y in S){
let b=S[y];q[y]==null&&(b.min==null||q[$]!=null&&b.auto(o,ai))&&(q[y]=Zc)}for(let y in S){let b=S[y];q[y]==null&&b.from!=
null&&q[b.from]!=null&&(q[y]=Zc)}q[$]!=null&&ar(!0);let u={};for(let y in q){let b=q[y];if(b!=null){let _=u[y]=zr(S[y],tw);
if(b.min!=null)Ve(_,b);else if(y!=$||r==2)if(st==0&&_.from==null){let M=_.range(o,null,null,y);_.min=M[0],_.max=M[1]}else
_.min=Ce,_.max=-Ce}}if(st>0){x.forEach((y,b)=>{if(r==1){let _=y.scale,M=q[_];if(M==null)return;let E=u[_];if(b==0){let D=E.
range(o,E.min,E.max,_);E.min=D[0],E.max=D[1],Xe=sn(E.min,t[0]),et=sn(E.max,t[0]),et-Xe>1&&(t[0][Xe]<E.min&&Xe++,t[0][et]>
E.max&&et--),y.min=en[Xe],y.max=en[et]}else y.show&&y.auto&&ra(E,M,y,t[b],y.sorted);y.idxs[0]=Xe,y.idxs[1]=et}else if(b>
0&&y.show&&y.auto){let[_,M]=y.facets,E=_.scale,D=M.scale,[L,R]=t[b],z=u[E],Y=u[D];z!=null&&ra(z,q[E],_,L,_.sorted),Y!=null&&
ra(Y,q[D],M,R,M.sorted),y.min=M.min,y.max=M.max}});for(let y in u){let b=u[y],_=q[y];if(b.from==null&&(_==null||_.min==null)){
let M=b.range(o,b.min==Ce?null:b.min,b.max==-Ce?null:b.max,y);b.min=M[0],b.max=M[1]}}}for(let y in u){let b=u[y];if(b.from!=
null){let _=u[b.from];if(_.min==null)b.min=b.max=null;else{let M=b.range(o,_.min,_.max,y);b.min=M[0],b.max=M[1]}}}let f={},
h=!1;for(let y in u){let b=u[y],_=S[y];if(_.min!=b.min||_.max!=b.max){_.min=b.min,_.max=b.max;let M=_.distr;_._min=M==3?
zn(_.min):M==4?vu(_.min,_.asinh):M==100?_.fwd(_.min):_.min,_._max=M==3?zn(_.max):M==4?vu(_.max,_.asinh):M==100?_.fwd(_.max):
_.max,f[y]=h=!0}}if(h){x.forEach((y,b)=>{r==2?b>0&&f.y&&(y._paths=null):f[y.scale]&&(y._paths=null)});for(let y in f)nr=
!0,ot("setScale",y);pt&&I.left>=0&&(wo=Vt=!0)}for(let y in q)q[y]=null}function Fv(u){let f=Su(Xe-1,0,st-1),h=Su(et+1,0,
st-1);for(;u[f]==null&&f>0;)f--;for(;u[h]==null&&h<st-1;)h++;return[f,h]}function Hv(){if(st>0){let u=x.some(f=>f._focus)&&
St!=vn.alpha;u&&(m.globalAlpha=St=vn.alpha),x.forEach((f,h)=>{if(h>0&&f.show&&(Qc(h,!1),Qc(h,!0),f._paths==null)){let y=St;
St!=f.alpha&&(m.globalAlpha=St=f.alpha);let b=r==2?[0,t[h][0].length-1]:Fv(t[h]);f._paths=f.paths(o,h,b[0],b[1]),St!=y&&
(m.globalAlpha=St=y)}}),x.forEach((f,h)=>{if(h>0&&f.show){let y=St;St!=f.alpha&&(m.globalAlpha=St=f.alpha),f._paths!=null&&
Xc(h,!1);{let b=f._paths!=null?f._paths.gaps:null,_=f.points.show(o,h,Xe,et,b),M=f.points.filter(o,h,_,b);(_||M)&&(f.points.
_paths=f.points.paths(o,h,Xe,et,M),Xc(h,!0))}St!=y&&(m.globalAlpha=St=y),ot("drawSeries",h)}}),u&&(m.globalAlpha=St=1)}}
function Qc(u,f){let h=f?x[u].points:x[u];h._stroke=h.stroke(o,u),h._fill=h.fill(o,u)}function Xc(u,f){let h=f?x[u].points:
x[u],{stroke:y,fill:b,clip:_,flags:M,_stroke:E=h._stroke,_fill:D=h._fill,_width:L=h.width}=h._paths;L=Te(L*he,3);let R=null,
z=L%2/2;f&&D==null&&(D=L>0?"#fff":E);let Y=h.pxAlign==1&&z>0;if(Y&&m.translate(z,z),!f){let pe=Dt-L/2,de=It-L/2,re=Tt+L,
G=Xt+L;R=new Path2D,R.rect(pe,de,re,G)}f?ia(E,L,h.dash,h.cap,D,y,b,M,_):zv(u,E,L,h.dash,h.cap,D,y,b,M,R,_),Y&&m.translate(
-z,-z)}function zv(u,f,h,y,b,_,M,E,D,L,R){let z=!1;D!=0&&O.forEach((Y,pe)=>{if(Y.series[0]==u){let de=x[Y.series[1]],re=t[Y.
series[1]],G=(de._paths||Fi).band;uo(G)&&(G=Y.dir==1?G[0]:G[1]);let V,Ee=null;de.show&&G&&Gx(re,Xe,et)?(Ee=Y.fill(o,pe)||
_,V=de._paths.clip):G=null,ia(f,h,y,b,Ee,M,E,D,L,R,V,G),z=!0}}),z||ia(f,h,y,b,_,M,E,D,L,R)}let ed=Br|Eu;function ia(u,f,h,y,b,_,M,E,D,L,R,z){
Jc(u,f,h,y,b),(D||L||z)&&(m.save(),D&&m.clip(D),L&&m.clip(L)),z?(E&ed)==ed?(m.clip(z),R&&m.clip(R),pl(b,M),fl(u,_,f)):E&
Eu?(pl(b,M),m.clip(z),fl(u,_,f)):E&Br&&(m.save(),m.clip(z),R&&m.clip(R),pl(b,M),m.restore(),fl(u,_,f)):(pl(b,M),fl(u,_,f)),
(D||L||z)&&m.restore()}function fl(u,f,h){h>0&&(f instanceof Map?f.forEach((y,b)=>{m.strokeStyle=dl=b,m.stroke(y)}):f!=null&&
u&&m.stroke(f))}function pl(u,f){f instanceof Map?f.forEach((h,y)=>{m.fillStyle=sr=y,m.fill(h)}):f!=null&&u&&m.fill(f)}function Bv(u,f,h,y){
let b=C[u],_;if(y<=0)_=[0,0];else{let M=b._space=b.space(o,u,f,h,y),E=b._incrs=b.incrs(o,u,f,h,y,M);_=h1(f,h,E,y,M)}return b.
_found=_}function la(u,f,h,y,b,_,M,E,D,L){let R=M%2/2;k==1&&m.translate(R,R),Jc(E,M,D,L,E),m.beginPath();let z,Y,pe,de,re=b+
(y==0||y==3?-_:_);h==0?(Y=b,de=re):(z=b,pe=re);for(let G=0;G<u.length;G++)f[G]!=null&&(h==0?z=pe=u[G]:Y=de=u[G],m.moveTo(
z,Y),m.lineTo(pe,de));m.stroke(),k==1&&m.translate(-R,-R)}function Iv(u){let f=!0;return C.forEach((h,y)=>{if(!h.show)return;
let b=S[h.scale];if(b.min==null){h._show&&(f=!1,h._show=!1,ar(!1));return}else h._show||(f=!1,h._show=!0,ar(!1));let _=h.
side,M=_%2,{min:E,max:D}=b,[L,R]=Bv(y,E,D,M==0?ee:F);if(R==0)return;let z=b.distr==2,Y=h._splits=h.splits(o,y,E,D,L,R,z),
pe=b.distr==2?Y.map(V=>en[V]):Y,de=b.distr==2?en[Y[1]]-en[Y[0]]:L,re=h._values=h.values(o,h.filter(o,pe,y,R,de),y,R,de);
h._rotate=_==2?h.rotate(o,re,y,R):0;let G=h._size;h._size=Gt(h.size(o,re,y,u)),G!=null&&h._size!=G&&(f=!1)}),f}function Vv(u){
let f=!0;return jc.forEach((h,y)=>{let b=h(o,y,ko,u);b!=jn[y]&&(f=!1),jn[y]=b}),f}function Wv(){for(let u=0;u<C.length;u++){
let f=C[u];if(!f.show||!f._show)continue;let h=f.side,y=h%2,b,_,M=f.stroke(o,u),E=h==0||h==3?-1:1,[D,L]=f._found;if(f.label!=
null){let gt=f.labelGap*E,Lt=Ze((f._lpos+gt)*he);Yc(f.labelFont[0],M,"center",h==2?"top":Np),m.save(),y==1?(b=_=0,m.translate(
Lt,Ze(It+Xt/2)),m.rotate((h==3?-ns:ns)/2)):(b=Ze(Dt+Tt/2),_=Lt);let So=Cm(f.label)?f.label(o,u,D,L):f.label;m.fillText(So,
b,_),m.restore()}if(L==0)continue;let R=S[f.scale],z=y==0?Tt:Xt,Y=y==0?Dt:It,pe=f._splits,de=R.distr==2?pe.map(gt=>en[gt]):
pe,re=R.distr==2?en[pe[1]]-en[pe[0]]:D,G=f.ticks,V=f.border,Ee=G.show?G.size:0,Fe=Ze(Ee*he),rt=Ze((f.alignTo==2?f._size-
Ee-f.gap:f.gap)*he),xe=f._rotate*-ns/180,He=T(f._pos*he),At=(Fe+rt)*E,ht=He+At;_=y==0?ht:0,b=y==1?ht:0;let Kt=f.font[0],
tn=f.align==1?Or:f.align==2?hu:xe>0?Or:xe<0?hu:y==0?"center":h==3?hu:Or,wn=xe||y==1?"middle":h==2?"top":Np;Yc(Kt,M,tn,wn);
let $t=f.font[1]*f.lineGap,Ut=pe.map(gt=>T(a(gt,R,z,Y))),nn=f._values;for(let gt=0;gt<nn.length;gt++){let Lt=nn[gt];if(Lt!=
null){y==0?b=Ut[gt]:_=Ut[gt],Lt=""+Lt;let So=Lt.indexOf(`
`)==-1?[Lt]:Lt.split(/\n/gm);for(let yt=0;yt<So.length;yt++){let bd=So[yt];xe?(m.save(),m.translate(b,_+yt*$t),m.rotate(
xe),m.fillText(bd,0,0),m.restore()):m.fillText(bd,b,_+yt*$t)}}}G.show&&la(Ut,G.filter(o,de,u,L,re),y,h,He,Fe,Te(G.width*
he,3),G.stroke(o,u),G.dash,G.cap);let _n=f.grid;_n.show&&la(Ut,_n.filter(o,de,u,L,re),y,y==0?2:1,y==0?It:Dt,y==0?Xt:Tt,Te(
_n.width*he,3),_n.stroke(o,u),_n.dash,_n.cap),V.show&&la([He],[1],y==0?1:0,y==0?1:2,y==1?It:Dt,y==1?Xt:Tt,Te(V.width*he,
3),V.stroke(o,u),V.dash,V.cap)}ot("drawAxes")}function ar(u){x.forEach((f,h)=>{h>0&&(f._paths=null,u&&(r==1?(f.min=null,
f.max=null):f.facets.forEach(y=>{y.min=null,y.max=null})))})}let ml=!1,sa=!1,ui=[];function Kv(){sa=!1;for(let u=0;u<ui.
length;u++)ot(...ui[u]);ui.length=0}function ur(){ml||(aw(td),ml=!0)}function Uv(u,f=!1){ml=!0,sa=f,u(o),td(),f&&ui.length>
0&&queueMicrotask(Kv)}o.batch=Uv;function td(){if(Gs&&(Rv(),Gs=!1),nr&&(Ev(),nr=!1),al){if(De(g,Or,Se),De(g,"top",Ue),De(
g,Li,ee),De(g,Oi,F),De(w,Or,Se),De(w,"top",Ue),De(w,Li,ee),De(w,Oi,F),De(v,Li,On),De(v,Oi,vo),p.width=Ze(On*he),p.height=
Ze(vo*he),C.forEach(({_el:u,_show:f,_size:h,_pos:y,side:b})=>{if(u!=null)if(f){let _=b===3||b===0?h:0,M=b%2==1;De(u,M?"l\
eft":"top",y-_),De(u,M?"width":"height",h),De(u,M?"top":"left",M?Ue:Se),De(u,M?"height":"width",M?F:ee),Cu(u,zo)}else Rt(
u,zo)}),dl=sr=Zs=Xs=ea=ta=na=oa=Qs=null,St=1,fi(!0),Se!=tr||Ue!=bo||ee!=yn||F!=xo){ar(!1);let u=ee/yn,f=F/xo;if(pt&&!wo&&
I.left>=0){I.left*=u,I.top*=f,cr&&Pn(cr,Ze(I.left),0,ee,F),dr&&Pn(dr,0,Ze(I.top),ee,F);for(let h=0;h<Wt.length;h++){let y=Wt[h];
y!=null&&(ir[h]*=u,lr[h]*=f,Pn(y,Gt(ir[h]),Gt(lr[h]),ee,F))}}if(Me.show&&!ul&&Me.left>=0&&Me.width>0){Me.left*=u,Me.width*=
u,Me.top*=f,Me.height*=f;for(let h in pa)De(mr,h,Me[h])}tr=Se,bo=Ue,yn=ee,xo=F}ot("setSize"),al=!1}On>0&&vo>0&&(m.clearRect(
0,0,p.width,p.height),ot("drawClear"),K.forEach(u=>u()),ot("draw")),Me.show&&ul&&(hl(Me),ul=!1),pt&&wo&&(To(null,!0,!1),
wo=!1),oe.show&&oe.live&&Vt&&(da(),Vt=!1),c||(c=!0,o.status=1,ot("ready")),ai=!1,ml=!1}o.redraw=(u,f)=>{nr=f||!1,u!==!1?
Jn($,A.min,A.max):ur()};function aa(u,f){let h=S[u];if(h.from==null){if(st==0){let y=h.range(o,f.min,f.max,u);f.min=y[0],
f.max=y[1]}if(f.min>f.max){let y=f.min;f.min=f.max,f.max=y}if(st>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;u==
$&&h.distr==2&&st>0&&(f.min=sn(f.min,t[0]),f.max=sn(f.max,t[0]),f.min==f.max&&f.max++),q[u]=f,Gs=!0,ur()}}o.setScale=aa;
let ua,ca,cr,dr,nd,od,fr,pr,rd,id,Pe,Le,Gn=!1,at=I.drag,tt=at.x,nt=at.y;pt&&(I.x&&(ua=jt($x,w)),I.y&&(ca=jt(Lx,w)),A.ori==
0?(cr=ua,dr=ca):(cr=ca,dr=ua),Pe=I.left,Le=I.top);let Me=o.select=Ve({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
mr=Me.show?jt(Ax,Me.over?w:g):null;function hl(u,f){if(Me.show){for(let h in u)Me[h]=u[h],h in pa&&De(mr,h,u[h]);f!==!1&&
ot("setSelect")}}o.setSelect=hl;function qv(u){if(x[u].show)Ke&&Cu(Ne[u],zo);else if(Ke&&Rt(Ne[u],zo),pt){let h=rr?Wt[0]:
Wt[u];h!=null&&Pn(h,-10,-10,ee,F)}}function Jn(u,f,h){aa(u,{min:f,max:h})}function bn(u,f,h,y){f.focus!=null&&Zv(u),f.show!=
null&&x.forEach((b,_)=>{_>0&&(u==_||u==null)&&(b.show=f.show,qv(_),r==2?(Jn(b.facets[0].scale,null,null),Jn(b.facets[1].
scale,null,null)):Jn(b.scale,null,null),ur())}),h!==!1&&ot("setSeries",u,f),y&&pi("setSeries",o,u,f)}o.setSeries=bn;function jv(u,f){
Ve(O[u],f)}function Gv(u,f){u.fill=le(u.fill||null),u.dir=fe(u.dir,-1),f=f??O.length,O.splice(f,0,u)}function Jv(u){u==null?
O.length=0:O.splice(u,1)}o.addBand=Gv,o.setBand=jv,o.delBand=Jv;function Yv(u,f){x[u].alpha=f,pt&&Wt[u]!=null&&(Wt[u].style.
opacity=f),Ke&&Ne[u]&&(Ne[u].style.opacity=f)}let Nn,Yn,Co,hr={focus:!0};function Zv(u){if(u!=Co){let f=u==null,h=vn.alpha!=
1;x.forEach((y,b)=>{if(r==1||b>0){let _=f||b==0||b==u;y._focus=f?null:_,h&&Yv(b,_?1:vn.alpha)}}),Co=u,h&&ur()}}Ke&&or&&mt(
zp,ge,u=>{I._lock||(_o(u),Co!=null&&bn(null,hr,!0,Be.setSeries))});function xn(u,f,h){let y=S[f];h&&(u=u/he-(y.ori==1?Ue:
Se));let b=ee;y.ori==1&&(b=F,u=b-u),y.dir==-1&&(u=b-u);let _=y._min,M=y._max,E=u/b,D=_+(M-_)*E,L=y.distr;return L==3?Fr(
10,D):L==4?Yx(D,y.asinh):L==100?y.bwd(D):D}function Qv(u,f){let h=xn(u,$,f);return sn(h,t[0],Xe,et)}o.valToIdx=u=>sn(u,t[0]),
o.posToIdx=Qv,o.posToVal=xn,o.valToPos=(u,f,h)=>S[f].ori==0?i(u,S[f],h?Tt:ee,h?Dt:0):l(u,S[f],h?Xt:F,h?It:0),o.setCursor=
(u,f,h)=>{Pe=u.left,Le=u.top,To(null,f,h)};function ld(u,f){De(mr,Or,Me.left=u),De(mr,Li,Me.width=f)}function sd(u,f){De(
mr,"top",Me.top=u),De(mr,Oi,Me.height=f)}let ci=A.ori==0?ld:sd,di=A.ori==1?ld:sd;function Xv(){if(Ke&&oe.live)for(let u=r==
2?1:0;u<x.length;u++){if(u==0&&Bt)continue;let f=oe.values[u],h=0;for(let y in f)gn[u][h++].firstChild.nodeValue=f[y]}}function da(u,f){
if(u!=null&&(u.idxs?u.idxs.forEach((h,y)=>{be[y]=h}):ew(u.idx)||be.fill(u.idx),oe.idx=be[0]),Ke&&oe.live){for(let h=0;h<
x.length;h++)(h>0||r==1&&!Bt)&&eb(h,be[h]);Xv()}Vt=!1,f!==!1&&ot("setLegend")}o.setLegend=da;function eb(u,f){let h=x[u],
y=u==0&&j==2?en:t[u],b;Bt?b=h.values(o,u,f)??qn:(b=h.value(o,f==null?null:y[f],u,f),b=b==null?qn:{_:b}),oe.values[u]=b}function To(u,f,h){
rd=Pe,id=Le,[Pe,Le]=I.move(o,Pe,Le),I.left=Pe,I.top=Le,pt&&(cr&&Pn(cr,Ze(Pe),0,ee,F),dr&&Pn(dr,0,Ze(Le),ee,F));let y,b=Xe>
et;Nn=Ce,Yn=null;let _=A.ori==0?ee:F,M=A.ori==1?ee:F;if(Pe<0||st==0||b){y=I.idx=null;for(let E=0;E<x.length;E++){let D=Wt[E];
D!=null&&Pn(D,-10,-10,ee,F)}or&&bn(null,hr,!0,u==null&&Be.setSeries),oe.live&&(be.fill(y),Vt=!0)}else{let E,D,L;r==1&&(E=
A.ori==0?Pe:Le,D=xn(E,$),y=I.idx=sn(D,t[0],Xe,et),L=N(t[0][y],A,_,0));let R=-10,z=-10,Y=0,pe=0,de=!0,re="",G="";for(let V=r==
2?1:0;V<x.length;V++){let Ee=x[V],Fe=be[V],rt=Fe==null?null:r==1?t[V][Fe]:t[V][1][Fe],xe=I.dataIdx(o,V,y,D),He=xe==null?
null:r==1?t[V][xe]:t[V][1][xe];if(Vt=Vt||He!=rt||xe!=Fe,be[V]=xe,V>0&&Ee.show){let At=xe==null?-10:xe==y?L:N(r==1?t[0][xe]:
t[V][0][xe],A,_,0),ht=He==null?-10:J(He,r==1?S[Ee.scale]:S[Ee.facets[1].scale],M,0);if(or&&He!=null){let Kt=A.ori==1?Pe:
Le,tn=Qe(vn.dist(o,V,xe,ht,Kt));if(tn<Nn){let wn=vn.bias;if(wn!=0){let $t=xn(Kt,Ee.scale),Ut=He>=0?1:-1,nn=$t>=0?1:-1;nn==
Ut&&(nn==1?wn==1?He>=$t:He<=$t:wn==1?He<=$t:He>=$t)&&(Nn=tn,Yn=V)}else Nn=tn,Yn=V}}if(Vt||rr){let Kt,tn;A.ori==0?(Kt=At,
tn=ht):(Kt=ht,tn=At);let wn,$t,Ut,nn,_n,gt,Lt=!0,So=ut.bbox;if(So!=null){Lt=!1;let yt=So(o,V);Ut=yt.left,nn=yt.top,wn=yt.
width,$t=yt.height}else Ut=Kt,nn=tn,wn=$t=ut.size(o,V);if(gt=ut.fill(o,V),_n=ut.stroke(o,V),rr)V==Yn&&Nn<=vn.prox&&(R=Ut,
z=nn,Y=wn,pe=$t,de=Lt,re=gt,G=_n);else{let yt=Wt[V];yt!=null&&(ir[V]=Ut,lr[V]=nn,qp(yt,wn,$t,Lt),Kp(yt,gt,_n),Pn(yt,Gt(Ut),
Gt(nn),ee,F))}}}}if(rr){let V=vn.prox,Ee=Co==null?Nn<=V:Nn>V||Yn!=Co;if(Vt||Ee){let Fe=Wt[0];Fe!=null&&(ir[0]=R,lr[0]=z,
qp(Fe,Y,pe,de),Kp(Fe,re,G),Pn(Fe,Gt(R),Gt(z),ee,F))}}}if(Me.show&&Gn)if(u!=null){let[E,D]=Be.scales,[L,R]=Be.match,[z,Y]=u.
cursor.sync.scales,pe=u.cursor.drag;if(tt=pe._x,nt=pe._y,tt||nt){let{left:de,top:re,width:G,height:V}=u.select,Ee=u.scales[z].
ori,Fe=u.posToVal,rt,xe,He,At,ht,Kt=E!=null&&L(E,z),tn=D!=null&&R(D,Y);Kt&&tt?(Ee==0?(rt=de,xe=G):(rt=re,xe=V),He=S[E],At=
N(Fe(rt,z),He,_,0),ht=N(Fe(rt+xe,z),He,_,0),ci(an(At,ht),Qe(ht-At))):ci(0,_),tn&&nt?(Ee==1?(rt=de,xe=G):(rt=re,xe=V),He=
S[D],At=J(Fe(rt,Y),He,M,0),ht=J(Fe(rt+xe,Y),He,M,0),di(an(At,ht),Qe(ht-At))):di(0,M)}else ma()}else{let E=Qe(rd-nd),D=Qe(
id-od);if(A.ori==1){let Y=E;E=D,D=Y}tt=at.x&&E>=at.dist,nt=at.y&&D>=at.dist;let L=at.uni;L!=null?tt&&nt&&(tt=E>=L,nt=D>=
L,!tt&&!nt&&(D>E?nt=!0:tt=!0)):at.x&&at.y&&(tt||nt)&&(tt=nt=!0);let R,z;tt&&(A.ori==0?(R=fr,z=Pe):(R=pr,z=Le),ci(an(R,z),
Qe(z-R)),nt||di(0,M)),nt&&(A.ori==1?(R=fr,z=Pe):(R=pr,z=Le),di(an(R,z),Qe(z-R)),tt||ci(0,_)),!tt&&!nt&&(ci(0,0),di(0,0))}
if(at._x=tt,at._y=nt,u==null){if(h){if(vd!=null){let[E,D]=Be.scales;Be.values[0]=E!=null?xn(A.ori==0?Pe:Le,E):null,Be.values[1]=
D!=null?xn(A.ori==1?Pe:Le,D):null}pi(gu,o,Pe,Le,ee,F,y)}if(or){let E=h&&Be.setSeries,D=vn.prox;Co==null?Nn<=D&&bn(Yn,hr,
!0,E):Nn>D?bn(null,hr,!0,E):Yn!=Co&&bn(Yn,hr,!0,E)}}Vt&&(oe.idx=y,da()),f!==!1&&ot("setCursor")}let Zn=null;Object.defineProperty(
o,"rect",{get(){return Zn==null&&fi(!1),Zn}});function fi(u=!1){u?Zn=null:(Zn=w.getBoundingClientRect(),ot("syncRect",Zn))}
function ad(u,f,h,y,b,_,M){I._lock||Gn&&u!=null&&u.movementX==0&&u.movementY==0||(fa(u,f,h,y,b,_,M,!1,u!=null),u!=null?To(
null,!0,!0):To(f,!0,!1))}function fa(u,f,h,y,b,_,M,E,D){if(Zn==null&&fi(!1),_o(u),u!=null)h=u.clientX-Zn.left,y=u.clientY-
Zn.top;else{if(h<0||y<0){Pe=-10,Le=-10;return}let[L,R]=Be.scales,z=f.cursor.sync,[Y,pe]=z.values,[de,re]=z.scales,[G,V]=Be.
match,Ee=f.axes[0].side%2==1,Fe=A.ori==0?ee:F,rt=A.ori==1?ee:F,xe=Ee?_:b,He=Ee?b:_,At=Ee?y:h,ht=Ee?h:y;if(de!=null?h=G(L,
de)?a(Y,S[L],Fe,0):-10:h=Fe*(At/xe),re!=null?y=V(R,re)?a(pe,S[R],rt,0):-10:y=rt*(ht/He),A.ori==1){let Kt=h;h=y,y=Kt}}D&&
(f==null||f.cursor.event.type==gu)&&((h<=1||h>=ee-1)&&(h=Fo(h,ee)),(y<=1||y>=F-1)&&(y=Fo(y,F))),E?(nd=h,od=y,[fr,pr]=I.move(
o,h,y)):(Pe=h,Le=y)}let pa={width:0,height:0,left:0,top:0};function ma(){hl(pa,!1)}let ud,cd,dd,fd;function pd(u,f,h,y,b,_,M){
Gn=!0,tt=nt=at._x=at._y=!1,fa(u,f,h,y,b,_,M,!0,!1),u!=null&&(mt(yu,_u,md,!1),pi(Fp,o,fr,pr,ee,F,null));let{left:E,top:D,
width:L,height:R}=Me;ud=E,cd=D,dd=L,fd=R}function md(u,f,h,y,b,_,M){Gn=at._x=at._y=!1,fa(u,f,h,y,b,_,M,!1,!0);let{left:E,
top:D,width:L,height:R}=Me,z=L>0||R>0,Y=ud!=E||cd!=D||dd!=L||fd!=R;if(z&&Y&&hl(Me),at.setScale&&z&&Y){let pe=E,de=L,re=D,
G=R;if(A.ori==1&&(pe=D,de=R,re=E,G=L),tt&&Jn($,xn(pe,$),xn(pe+de,$)),nt)for(let V in S){let Ee=S[V];V!=$&&Ee.from==null&&
Ee.min!=Ce&&Jn(V,xn(re+G,V),xn(re,V))}ma()}else I.lock&&(I._lock=!I._lock,To(f,!0,u!=null));u!=null&&(er(yu,_u),pi(yu,o,
Pe,Le,ee,F,null))}function tb(u,f,h,y,b,_,M){if(I._lock)return;_o(u);let E=Gn;if(Gn){let D=!0,L=!0,R=10,z,Y;A.ori==0?(z=
tt,Y=nt):(z=nt,Y=tt),z&&Y&&(D=Pe<=R||Pe>=ee-R,L=Le<=R||Le>=F-R),z&&D&&(Pe=Pe<fr?0:ee),Y&&L&&(Le=Le<pr?0:F),To(null,!0,!0),
Gn=!1}Pe=-10,Le=-10,be.fill(null),To(null,!0,!0),E&&(Gn=E)}function hd(u,f,h,y,b,_,M){I._lock||(_o(u),Ys(),ma(),u!=null&&
pi(Bp,o,Pe,Le,ee,F,null))}function gd(){C.forEach(g1),Js(o.width,o.height,!0)}Bo(os,Rr,gd);let gr={};gr.mousedown=pd,gr.
mousemove=ad,gr.mouseup=md,gr.dblclick=hd,gr.setSeries=(u,f,h,y)=>{let b=Be.match[2];h=b(o,f,h),h!=-1&&bn(h,y,!0,!1)},pt&&
(mt(Fp,w,pd),mt(gu,w,ad),mt(Hp,w,u=>{_o(u),fi(!1)}),mt(zp,w,tb),mt(Bp,w,hd),Du.add(o),o.syncRect=fi);let gl=o.hooks=e.hooks||
{};function ot(u,f,h){sa?ui.push([u,f,h]):u in gl&&gl[u].forEach(y=>{y.call(null,o,f,h)})}(e.plugins||[]).forEach(u=>{for(let f in u.
hooks)gl[f]=(gl[f]||[]).concat(u.hooks[f])});let yd=(u,f,h)=>h,Be=Ve({key:null,setSeries:!1,filters:{pub:Zp,sub:Zp},scales:[
$,x[1]?x[1].scale:null],match:[Qp,Qp,yd],values:[null,null]},I.sync);Be.match.length==2&&Be.match.push(yd),I.sync=Be;let vd=Be.
key,ha=Gm(vd);function pi(u,f,h,y,b,_,M){Be.filters.pub(u,f,h,y,b,_,M)&&ha.pub(u,f,h,y,b,_,M)}ha.sub(o);function nb(u,f,h,y,b,_,M){
Be.filters.sub(u,f,h,y,b,_,M)&&gr[u](null,f,h,y,b,_,M)}o.pub=nb;function ob(){ha.unsub(o),Du.delete(o),yo.clear(),Tu(os,
Rr,gd),d.remove(),ge?.remove(),ot("destroy")}o.destroy=ob;function ga(){ot("init",e,t),Gc(t||e.data,!1),q[$]?aa($,q[$]):
Ys(),ul=Me.show&&(Me.width>0||Me.height>0),wo=Vt=!0,Js(e.width,e.height)}return x.forEach(qc),C.forEach(Nv),n?n instanceof
HTMLElement?(n.appendChild(d),ga()):n(o,ga):ga(),o}it.assign=Ve;it.fmtNum=Fu;it.rangeNum=rs;it.rangeLog=ss;it.rangeAsinh=
Nu;it.orient=Vo;it.pxRatio=he;it.join=sw;it.fmtDate=zu,it.tzDate=vw;it.sync=Gm;{it.addGap=e1,it.clipGaps=cs;let e=it.paths=
{points:eh};e.linear=nh,e.stepped=o1,e.bars=r1,e.spline=l1}var lh="s";function uh(e){let t=Q(null),n=Q(null),o=Q(e);o.current=e;let r=`${e.series.map(({color:i,dashed:l,shown:a})=>`${i} ${l}\
 ${a}`).join()} ${e.zone} ${e.unit} ${e.height} ${Tp.value}`;return ct(()=>{if(!t.current)return;let i=new it(b1(o,t.current.
clientWidth),sh(o.current),t.current);n.current=i;let l=new ResizeObserver(()=>{let a=t.current?.clientWidth??0;a>0&&a!==
i.width&&i.setSize({width:a,height:o.current.height})});return l.observe(t.current),()=>{l.disconnect(),i.destroy(),n.current=
null}},[r]),me(()=>{n.current?.setData(sh(o.current))},[e.times,e.series]),me(()=>{let i=n.current,l=e.cursor===null?void 0:
e.times[e.cursor];!i||i.cursor.idx===e.cursor||i.setCursor(l===void 0?{left:-10,top:-10}:{left:i.valToPos(l,"x"),top:8},
!1)},[e.cursor]),s("div",{ref:t,class:lh})}function sh({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function b1(e,t){
let{series:n,zone:o,unit:r,height:i}=e.current;return{width:Math.max(t,64),height:i,padding:[8,24,0,0],legend:{show:!1},
tzDate:l=>it.tzDate(new Date(l*1e3),o),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(l,a,c)=>[
Math.min(0,a??0),c===null||c<=0?1:c*1.05]}},axes:[{...ah(),grid:{show:!1},size:28,space:72,values:(l,a,c,d,p)=>a.map(m=>x1(
m,p,o))},{...ah(),size:56,values:(l,a)=>a.map(c=>Sn(c,r))}],series:[{},...n.map(w1)],hooks:{setCursor:[l=>{let{idx:a,left:c,
top:d}=l.cursor;e.current.onCursor(c===void 0||c<0?null:a??null,c??0,d??0)}],setSelect:[l=>{if(l.select.width<4)return;let a=l.
posToVal(l.select.left,"x"),c=l.posToVal(l.select.left+l.select.width,"x");l.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(a,c,l.cursor.event?.shiftKey??!1)}]}}}function x1(e,t,n){let{month:o,day:r,hour:i,minute:l,second:a}=Uf(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&r===1?xt(e*1e3,n,"year"):t>=27*86400?xt(e*1e3,n,"month"):t>=86400||i===
0&&l===0&&a===0?xt(e*1e3,n,"dayShort"):xt(e*1e3,n,t<60?"clockSecond":"clock")}function ah(){let e=Lr("--line");return{stroke:Lr(
"--muted"),font:`12px ${Lr("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function w1({color:e,
dashed:t,shown:n,values:o}){let r=e===null?Lr("--other"):Lr(Ql(e)),i=t?[4,4]:e===null?[]:Zl(e);return{stroke:r,width:1.5,
show:n??!0,spanGaps:!1,points:{show:o.length===1,size:6,fill:r},...i.length>0?{dash:i}:{}}}var ch="Ee",dh="Le",fh="Me",ph="Ne",mh="Re",hh="Ae",gh="De",yh="He";var vh=50;function bh({answer:e,document:t,zone:n,onZoom:o}){let r=vt(()=>Gl(e,t),[e]);return s("div",{class:ch,children:r.
measures.map(i=>s(k1,{answer:e,document:t,shape:r,measure:i,zone:n,onZoom:o,height:r.measures.length>1?200:360},e.columns[i].
name))})}function k1({answer:e,document:t,shape:n,measure:o,zone:r,onZoom:i,height:l}){let a=vt(()=>up(e,n,o),[e,n,o]),[
c,d]=H(new Set),[p,m]=H(null),v=e.columns[o].name,g=Mi(v),w=n.keys.map(C=>e.columns[C].name).join(),k=a.series.slice(0,vh).
map(C=>({key:JSON.stringify(C.keys),keys:C.keys,total:C.total,last:C.values.at(-1)??null,color:kp(w,C.keys)})),T=vt(()=>a.
series.slice(0,vh).map((C,S)=>({values:C.values,color:k[S].color,shown:!c.has(k[S].key)})),[a,c]),P=p===null?"":T1(a,p.at,
r,C=>Sn(C,g)),x=C=>{let S=a.times.length-1,O={ArrowRight:(p?.at??-1)+1,ArrowLeft:(p?.at??S+1)-1,Home:0,End:S}[C.key];return O===
void 0||S<0?!1:(m({at:Math.max(0,Math.min(O,S)),left:-1}),!0)};return s(wp,{title:Ye(v).text,summary:S1(a,v,w,C=>Sn(C,g)),
announced:P,onKey:x,table:s(Jl,{answer:e,document:t,zone:r}),legend:w===""?null:s(Lp,{rows:k,all:a.series.length,hidden:c,
onHidden:d,text:C=>Sn(C,g)}),children:[s(uh,{times:a.times,series:T,zone:r,unit:g,height:l,cursor:p?.at??null,onCursor:(C,S)=>m(
C===null?null:{at:C,left:S}),onDrag:(C,S)=>i(C,S)}),p!==null&&s(C1,{lines:a,rows:k,hidden:c,at:p.at,left:p.left,zone:r,text:C=>Sn(
C,g)})]})}function C1({lines:e,rows:t,hidden:n,at:o,left:r,zone:i,text:l}){let a=e.times[o];if(a===void 0)return null;let d=t.
map((p,m)=>({row:p,value:e.series[m].values[o]??null})).filter(({row:p})=>!n.has(p.key)).sort((p,m)=>(m.value??-1/0)-(p.
value??-1/0)).slice(0,12);return s("div",{class:ve(dh,r>400&&fh),"aria-hidden":"true",children:[s("div",{class:ph,children:[
Pi(a*1e3,Ai(e.times),i)," ",Kf(i,a*1e3)]}),d.map(({row:p,value:m})=>s("div",{class:mh,children:[s("span",{class:hh,style:{
background:`var(--series-${p.color%7+1})`}}),s("span",{class:gh,children:p.keys.map(v=>Ye(v).text).join(", ")}),s("span",
{class:yh,children:m===null?"–":l(m)})]},p.key))]})}function T1(e,t,n,o){let r=e.times[t];if(r===void 0)return"";let i=e.
series.slice(0,8).map(({keys:l,values:a})=>{let c=a[t];return`${l.map(d=>Ye(d).text).join(", ")} ${c==null?"nothing":o(c)}`.
trim()});return`${Pi(r*1e3,Ai(e.times),n)}: ${i.join("; ")}`}function S1(e,t,n,o){let r=e.series[0],i=n===""?"":` by ${Ye(
n).text}, ${e.series.length} groups`,l=r?.values.reduce((c,d)=>Math.max(c,d??0),0)??0,a=n!==""&&r?`, ${r.keys.map(c=>Ye(
c).text).join(", ")} leads`:"";return`Line chart of ${Ye(t).text}${i}, ${e.times.length} points, at most ${o(l)}${a}`}var xh="Fe",wh="Te",_h="qe",kh="Ge";function Kr({icon:e,title:t,children:n,actions:o}){return s("div",{class:xh,children:[s(ie,{name:e,size:32}),s("h2",{class:wh,
children:t}),n&&s("p",{class:_h,children:n}),s("div",{class:kh,children:o})]})}var Ch="Je",Th="Ke",Sh="Oe";var Ph="Pe",Mh="Qe";function Eh({busy:e,done:t=null}){let n=Q(null);return ct(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),s("div",{class:Ch,"aria-hidden":"true",children:e&&(t===null||t===0?s("div",{class:Sh}):s("div",{ref:n,class:Th}))})}
function hs({lines:e=6}){return s("div",{class:Ph,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>s("div",{class:Mh},
n))})}var Dh="w";function Jt(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=Q(null);return ct(()=>{let i=r.current;if(!i||!t)return;i.showPopover();
let l=()=>Yl(i,t instanceof Element?t.getBoundingClientRect():t,e.placing);l();let a=new ResizeObserver(l);return a.observe(
i),addEventListener("resize",l),()=>{a.disconnect(),removeEventListener("resize",l)}},[t]),A1(r,o),$1(r,t,n),s("div",{ref:r,
popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:ve(Dh,e.class),children:e.children})}function A1(e,t){
me(()=>{if(No(),!t)return;let n=document.activeElement,o=e.current;return o&&!o.contains(document.activeElement)&&(o.querySelector(
'[data-autofocus], input, button, [tabindex="0"]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===
document.body||o?.contains(document.activeElement))&&n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function $1(e,t,n){
let o=Q(n);o.current=n,me(()=>{let r=l=>{let a=l.target,c=t instanceof Element&&t.contains(a);!e.current?.contains(a)&&!c&&
!L1(e.current,a)&&o.current()},i=l=>{l.key!=="Escape"||l.defaultPrevented||e.current?.querySelector(":popover-open")||(l.
preventDefault(),l.stopPropagation(),o.current())};return document.addEventListener("pointerdown",r,!0),document.addEventListener(
"keydown",i),()=>{document.removeEventListener("pointerdown",r,!0),document.removeEventListener("keydown",i)}},[t])}function L1(e,t){
let n=t instanceof Element?t.closest("[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==
0}var Ah="Ve",$h="t",Lh="We",Oh="Ye",Nh="Ze",Rh="_e",Fh="er",Hh="rr";function Bi({anchor:e,label:t,head:n,items:o,onClose:r,placing:i}){let l=Q(null),a=o.some(d=>d!=="rule"&&d.checked!==void 0),
c=d=>{d.disabled||(r(),d.act())};return s(Jt,{anchor:e,onClose:r,placing:i,children:[n&&s("div",{class:Fh,children:n}),s(
"div",{ref:l,role:"menu","aria-label":t,class:Ah,onKeyDown:d=>N1(d,l.current,r),children:o.map((d,p)=>d==="rule"?s("div",
{role:"separator",class:Rh},p):s("button",{type:"button",tabIndex:-1,class:ve($h,d.danger&&Lh),role:d.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":d.checked,"aria-disabled":d.disabled,onClick:()=>c(d),onPointerMove:m=>m.currentTarget.
focus(),children:[a?s("span",{class:Hh,children:d.checked&&s(ie,{name:"check"})}):d.icon&&s(ie,{name:d.icon}),s("span",{
class:Oh,children:d.label}),d.keys&&s("span",{class:Nh,children:d.keys})]},p))})]})}function N1(e,t,n){let o=[...t?.querySelectorAll(
"button")??[]],r=o.indexOf(document.activeElement),i=l=>{e.preventDefault(),e.stopPropagation(),o[(l+o.length)%o.length]?.
focus()};if(e.key==="ArrowDown")i(r+1);else if(e.key==="ArrowUp")i(r<0?-1:r-1);else if(e.key==="Home")i(0);else if(e.key===
"End")i(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let l=c=>(c.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),a=[...o.slice(r+1),...o.slice(0,r+1)].find(l);a&&i(o.indexOf(
a))}}function In({items:e,menuLabel:t,head:n,placing:o,...r}){let i=Q(null),[l,a]=H(!1);return s(Z,{children:[s(te,{...r,
buttonRef:i,popup:"menu",expanded:l,onClick:()=>a(!l)}),l&&s(Bi,{anchor:i.current,label:t,head:n,items:e,onClose:()=>a(!1),
...o?{placing:o}:{}})]})}var zh="ir",Bh="ar",Ih="or",Vh="x",Wh="c";var Vi=ne([]),gs=new Map,F1=1e4,H1=1;function ys(e,t=null){let n=H1++;Vi.value=[...Vi.value,{id:n,text:e,action:t}].slice(
-3),Kh(n)}function Kh(e){gs.set(e,setTimeout(()=>qu(e),F1))}function qu(e){clearTimeout(gs.get(e)),gs.delete(e),Vi.value=
Vi.value.filter(t=>t.id!==e)}function Uh(){return s("div",{class:zh,role:"status",children:Vi.value.map(({id:e,text:t,action:n})=>s(
"div",{class:Bh,onPointerEnter:()=>clearTimeout(gs.get(e)),onPointerLeave:()=>Kh(e),children:[s("span",{class:Ih,children:t}),
n&&s("button",{type:"button",class:Vh,onClick:()=>{qu(e),n.act()},children:n.label}),s("button",{type:"button",class:Wh,
"aria-label":"Close",onClick:()=>qu(e),children:s(ie,{name:"close",size:14})})]},e))})}function zt(e,t){z1(e).then(n=>ys(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function z1(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var Wo=ne([]);function ju(e,t){Wo.value=[...Wo.value,{from:Je.value,to:e.document,label:t}].slice(-12),we(e)}function Gu(e){
Wo.value=Wo.value.slice(0,e)}function qh(){bt(()=>{let e=Je.value,t=Wo.peek().findIndex(n=>Ot(n.from.document,e.document));
t>=0&&Gu(t)})}var jh=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),B1=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function Jh(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:I1(n.toLowerCase())??V1(n)??W1(n,t)}function I1(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?jh.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?jh.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function V1(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],i=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),l=new Date(i);return r!==void 0?
l.setUTCDate(l.getUTCDate()+1):o!==void 0?l.setUTCMonth(l.getUTCMonth()+1):l.setUTCFullYear(l.getUTCFullYear()+1),{from:i.
toISOString().slice(0,10),to:l.toISOString().slice(0,10)}}function W1(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=Gh(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=Gh(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function Gh(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${vs(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),i=r?B1.indexOf(r[2].toLowerCase()):-1;if(!r||i<0)return null;let l=`${r[3]??t.getUTCFullYear()}-${vs(String(i+1))}\
-${vs(r[1])}`;return r[4]===void 0?l:`${l}T${vs(r[4])}:${r[5]}:00`}function vs(e){return e.padStart(2,"0")}var Ju=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],K1=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function Yu(e,t){let n=Ju.find(
i=>i.from===e.from&&(i.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?K1.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${Yh(e.from,t,"the first event")} – ${Yh(e.
to,t,"now")}`}function Yh(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return xt(e,t,xt(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var Zh="tr",Qh="nr",Xh="pr",eg="dr",tg="lr";function q1(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function kt({id:e,error:t,onHint:n}){let o=q1(t.hint);return s(
"div",{class:Zh,id:e,role:"alert",children:[s("span",{class:Qh,children:s(ie,{name:"error",size:14})}),s("span",{class:Xh,
children:Lo(t.message)}),t.hint!==""&&(o!==null&&n?s("button",{type:"button",class:eg,onClick:()=>n(o),children:[Lo(o),"\
?"]}):s("span",{class:tg,children:Lo(t.hint)}))]})}var og="sr",rg="xr",xs="n",ws="cr";function _s({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:i=!1,error:l=null,autofocus:a=!1}){let[c,d]=H(t),p=Q(
null),m=kn();me(()=>d(t),[t]);let v=k=>{k!==t&&n(k)},g=k=>{k.key==="Enter"&&v(c),!(k.key!=="Escape"||c===t)&&(k.preventDefault(),
d(t))},w=k=>{n(k),p.current?.focus()};return s("div",{class:og,children:[s("label",{for:m,class:r?"spoken":rg,children:e}),
s("input",{ref:p,id:m,class:ve(xs,i&&ws),value:c,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":l!==null,
"aria-describedby":l?`${m}-problem`:void 0,"data-autofocus":a?"":void 0,onInput:k=>d(k.currentTarget.value),onKeyDown:g,
onBlur:()=>v(c)}),l&&s(kt,{id:`${m}-problem`,error:l,onHint:w})]})}var j1=new Set(["estimate","running","exact","error","cancelled","live"]);function ks(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!j1.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?Hl(n):null,
body:n}}function Cs(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var ig=!0;async function lg(e,t,n){try{if(ig&&await G1(e,t,n))return;await J1(e,t,n)}catch(o){if(!Bl(o))throw o}}async function G1(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,i=await zl("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await Y1(i,l=>{let a=ks(l);a&&t(a)}),!0}catch(o){if(!(o instanceof ft)||o.status!==404&&o.status!==
405)throw o;return ig=!1,!1}}async function J1(e,t,n){if(!("run"in e))throw new ft({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await zl("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function Y1(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:i}=await n.read();if(r)break;let l=(o+
i).split(`
`);o=l.pop()??"";for(let a of l)a!==""&&t(a)}o!==""&&t(o)}var ec=250,Z1=8e3,un=ne("idle"),cn=new Map,Zu=null,Q1=1,Ki=ec,Qu,Ts=un;function sg(e,t,n=[]){let o=Q1++,r=n.filter(i=>cn.
has(i));cn.set(o,{message:e,take:t,abort:null}),un.value==="open"&&nc({id:o,...e,...r.length>0?{cancels:r}:{}});for(let i of r)
ug(i);return un.value==="http"&&cg(o),un.value==="idle"&&oc(),o}function tc(e){cn.has(e)&&(un.value==="open"&&nc({id:e,cancel:!0}),
ug(e))}function ag(){un.value==="away"&&(clearTimeout(Qu),oc())}function ug(e){cn.get(e)?.abort?.abort(),cn.delete(e)}function nc(e){
Zu?.send(JSON.stringify(e))}function oc(){un.value=un.value==="away"?"away":"connecting";let e=new URL(qt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,Zu=t,Ki=ec,un.value="open";
for(let[o,r]of cn)nc({id:o,...r.message})},t.onmessage=o=>e_(String(o.data)),t.onclose=()=>{Zu=null,n?rc():X1()}}async function X1(){
if(!await fetch(qt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return rc();Ki=ec,un.value="http";for(let t of cn.
keys())cg(t)}function rc(){un.value="away",clearTimeout(Qu),Qu=setTimeout(oc,Ki*(.75+Math.random()/2)),Ki=Math.min(Ki*2,
Z1)}function e_(e){let t=ks(e);t&&Xu(t)}function Xu(e){let t=cn.get(e.id);t&&(Cs(e)&&cn.delete(e.id),t.take(e))}function cg(e){
let t=cn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!cn.has(e))return;if(t.abort=null,o instanceof
ft&&o.code===Fl().code)return rc();let r=o instanceof ft?o:new ft({code:"unexpected",message:String(o)});Xu({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};lg(t.message,o=>Xu({...o,id:e}),t.abort.
signal).catch(n)}var t_={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},n_=100,Ss=class{present=ne(
t_);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!Ot(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=sg({run:t,...n.history?{history:!0}:{}},i=>this.take(t,i),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(tc(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){tc(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(Cs(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+n_-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let l=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:l,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let i=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:i==="live"?"running":i}}};function Ko(e,t){let n=typeof t=="string"?t:hf(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.
where.slice(n.length))?e:null}var dn=new Ss,Ps=ne(oo("waits")==="yes");function dg(e){Ps.value=e,ro("waits",e?"yes":"no")}var o_=150,ic,Ur=null;function Vn(){
clearTimeout(ic),Ur=_e.value,dn.run(Ur,{history:!0})}function fg(){bt(()=>{let{state:e,how:t}=Ll.value,n=lo.value,o=fn.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Ur!==null&&Ot(Ur,e.document)||Ps.value&&Ur!==
null&&Ot(Ba(Ur).dataset,e.document.dataset)||(clearTimeout(ic),ic=setTimeout(Vn,t==="replace"?o_:0))})}var Uo=ne([]),lc=ne(oo("letters")!=="no"),Ms="",pg,hg=Uo,gg=lc;function yg(e){lc.value=e,ro("letters",e?"yes":"no")}function Es(e){
let t=Q(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");me(()=>{let o=t.current.map((r,i)=>({...r,act:()=>t.current[i]?.
act()}));return Uo.value=[...Uo.value,...o],()=>{Uo.value=Uo.value.filter(r=>!o.includes(r))}},[n])}function r_(e){let t=(e.
key.length===1,e.key),n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(
Boolean),t.length===1?t.toUpperCase():t].join("+")}function vg(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||
["Control","Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(i_(e.target)||!lc.
value&&e.key.length===1||l_()))return;let n=Ms===""?r_(e):`${Ms} ${e.key}`,o=Uo.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
mg(""),o.act()):t&&mg(Uo.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function mg(e){clearTimeout(pg),Ms=
e,e!==""&&(pg=setTimeout(()=>{Ms=""},1200))}function i_(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function l_(){return document.querySelector("dialo\
g[open]")!==null}var bg="gr",xg="fr",wg="ur",_g="hr",kg="mr";function qi(e){we({document:je(je(_e.value,"from",e.from),"to",e.to)})}function Cg(){let e=Q(null),[t,n]=H(!1),o=_e.value.
timezone??"UTC",r=Yu(_e.value,o),{error:i}=dn.result.value,l=Ko(i,"from")??Ko(i,"to");return Es([{keys:"t",label:"Range \
of time",group:"The question",act:()=>n(!0)}]),s(Z,{children:[s(te,{buttonRef:e,icon:"calendar",after:"down",kind:l?"dan\
ger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:s("span",{class:bg,children:r})}),l&&!t&&s("div",{class:kg,
children:s(kt,{error:l})}),t&&s(Jt,{anchor:e.current,role:"dialog",label:"Range of time",onClose:()=>n(!1),children:s(a_,
{zone:o,wrong:l,onDone:()=>n(!1)})})]})}function a_({zone:e,wrong:t,onDone:n}){let[o,r]=H(t),{from:i,to:l}=_e.value,a=i===
void 0&&l===void 0?"":`${i??""} - ${l??"now"}`,c=d=>{let p=Jh(d);if(!p){r({message:"This is no range of time",hint:"try:\
 last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}qi(p),n()};return s("div",{class:xg,children:[s(_s,{
label:`Range, on the clock of ${e}`,value:a,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:c,error:o,autofocus:!0}),
s("div",{class:wg,children:Ju.map(d=>s(te,{small:!0,kind:"plain",class:_g,pressed:Yu(_e.value,e)===d.label,onClick:()=>{
qi(d),n()},children:d.label},d.label))})]})}function Tg({document:e,result:t,as:n}){let{answer:o,of:r,phase:i}=t;if(!o||!r||!("columns"in o))return i==="error"?null:
s(hs,{});if(o.rows.length===0&&i==="exact")return s(c_,{document:r});let l=o.query?.timezone??r.timezone??"UTC";return n===
"line"?s(bh,{answer:o,document:r,zone:l,onZoom:u_}):s(d_,{answer:o,of:r,document:e,zone:l})}function u_(e,t){qi({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function c_({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return s(Kr,{icon:"search",title:"Nothing found",actions:s(Z,{children:[n&&s(te,
{kind:"primary",onClick:()=>qi({}),children:"All data"}),t&&s(te,{kind:"outlined",onClick:()=>we({document:je(e,"where",
void 0)}),children:"Without the filter"}),!n&&!t&&s(te,{kind:"outlined",onClick:Vn,children:"Ask again"})]}),children:n||
t?"No event of this range passes the filter.":"The dataset has no events."})}function d_({answer:e,of:t,document:n,zone:o}){
let[r,i]=H(null),l=Ie(n.aggregate?.order)[0],a=l===void 0?null:f_(l),c=Ie(e.query?.aggregate?.by??t.aggregate?.by),d=(m,v,g)=>{
let w=e.columns.findIndex(({name:k})=>k===v);w>=0&&w<c.length&&!kr(c[w])&&e.rows.some(k=>k===m)&&i({anchor:g,column:v,value:m[w]})},
p=r?bf(r.column,r.value):"";return s(Z,{children:[s(Jl,{answer:e,document:t,zone:o,sort:a,onCell:d,onSort:m=>we({document:je(
n,"aggregate.order",m===null?void 0:[`"${m.key}"${m.descending?" desc":""}`])})}),r&&s(Bi,{anchor:r.anchor,label:"This v\
alue",head:Ye(p).text,onClose:()=>i(null),items:[{label:"Only this",icon:"filter",act:()=>ju({document:je(n,"where",za(n.
where,p))},p)},{label:"Exclude",icon:"minus",act:()=>ju({document:je(n,"where",za(n.where,`not (${p})`))},`not (${p})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>zt(r.value===null?"":String(r.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>zt(p,"The condition")}]})]})}function f_(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var sc="[data-stop]";function ac(e){return[...e.querySelectorAll(sc)].filter(t=>t.closest("[data-sentence]")===e)}function Sg(e){
if(!e)return;let t=ac(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function Pg(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(sc)||t.closest("[data-sentence]")!==e))for(let n of ac(
e))n.tabIndex=n===t?0:-1}function Mg(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=ac(e),o=n.indexOf(
t.target);if(o<0)return!1;let r=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return r===null?!1:(n[Math.max(0,Math.min(r,n.length-1))]?.focus(),!0)}function qo(e,t,n){requestAnimationFrame(()=>{
let o=r=>e?.querySelector(`${sc}[data-stop="${CSS.escape(r)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}var p_=["dataset","define","params","timezone","week_start","missing"];function jo(e,t){let n=p_.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function uc(e,t,n){return(await Fn(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var m_=2e3,Go=new Map,Ds=new Map,Dg=ne(0),Eg;function qr(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function ji(e,t){Dg.value;let n=JSON.stringify(e),o=Ts.value,r=t.filter(l=>l.text!==""&&!Go.has(qr(n,l))),i=r.map(
l=>qr(n,l)).join(`

`);return me(()=>{r.length>0&&o!=="away"&&h_(n,e,r)},[i,o]),t.map(l=>Go.get(qr(n,l))??null)}async function Ag(e,t,n){let o=JSON.
stringify(e),r=Go.get(qr(o,t));if(r)return r;let[i]=await uc(e,[t],n);if(!i)throw new Error("The server did not say what\
 the text means");return $g(o,t,i),i}function h_(e,t,n){let o=Ds.get(e)??{context:t,texts:new Map};for(let r of n)o.texts.
set(qr(e,r),r);Ds.set(e,o),Eg??=setTimeout(()=>{Eg=void 0,g_()},0)}async function g_(){let e=[...Ds];Ds.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let r=[...o.values()];(await uc(n,r).catch(()=>[])).forEach((l,a)=>$g(t,r[a],
l))})),Dg.value++}function $g(e,t,n){Go.size>=m_&&Go.delete(Go.keys().next().value),Go.set(qr(e,t),n)}async function Jo(e,t,n){try{let o=await Ag(e,{kind:t,text:n}),{error:r}=o;return r?{parsed:o,problem:{message:r.message,
hint:r.hint??"",span:r.span??null}}:{parsed:o,problem:null}}catch(o){let{code:r,message:i,hint:l,span:a}=Do(o);return{parsed:null,
problem:r==="away"?null:{message:i,hint:l,span:a}}}}function Gi(e,t,n){if(!t)return n;let{start:o,end:r}=Pr(e,t);return e.
slice(0,o)+n+e.slice(r)}function y_(e,t,n){let o=_i(t.where),r=ki(e,o);if(typeof r=="string")return je(e,o,t.span?Lg(r,t.span,n):n);let i=o.slice(
0,-1),l=ki(e,i);return o.at(-1)!==0||typeof l!="string"?null:je(e,i,t.span?Lg(l,t.span,n):n)}function Lg(e,t,n){let{start:o,
end:r}=Pr(e,t);return e.slice(0,o)+n+e.slice(r)}function Og(e,t){let n=y_(_e.value,e,t);n&&we({document:n})}var Ng="vr",Rg="g",Fg="H";var Hg=Ld({document:{dataset:""},error:null,sentence:()=>null});function lt(){return Kd(Hg)}function Yt({document:e,error:t,
label:n,children:o}){let r=Q(null);ct(()=>Sg(r.current));let i=l=>{!l.defaultPrevented&&Mg(l.currentTarget,l)&&l.preventDefault()};
return s(Hg.Provider,{value:{document:e,error:t,sentence:()=>r.current},children:s("div",{ref:r,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:Ng,onKeyDown:i,onFocusIn:l=>{Pg(l.currentTarget,l.target)},children:o})})}function We({word:e,
children:t}){return s("span",{class:Rg,children:[s(As,{children:e}),t]})}function As({children:e}){return s("span",{class:Fg,
children:e})}function zg({id:e,error:t}){return s(kt,{...e===void 0?{}:{id:e},error:t,onHint:n=>Og(t,n)})}var Bg="br",Ig="f",Vg="wr",Wg="yr",Kg="kr",Ug="zr",qg="jr",jg="F",Gg="Sr",Jg="u",dc="Br";function Zt(e){let{stop:t,label:n,path:o=t,span:r,draft:i=!1,problem:l=null}=e,a=lt(),c=Q(null),d=kn(),[p,m]=H(!1),v=i?null:
x_(a.error,o,r),g=v!==null||l!==null,w=()=>{e.onRemove?.(),qo(a.sentence(),t,e.after)},k=e.editor!==void 0||e.menu!==void 0;
return s("span",{class:Bg,"data-path":o,children:[s("span",{class:ve(Ig,i&&Wg,g&&Kg,e.quiet&&Ug,p&&Vg),children:[g&&s("s\
pan",{class:qg,children:s(ie,{name:"error",size:14})}),s("button",{ref:c,type:"button",class:jg,"data-stop":t,tabIndex:-1,
"aria-label":n,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":k?p:void 0,"aria-invalid":g||void 0,
"aria-describedby":g?`${d}-problem`:void 0,onClick:()=>m(!p),onKeyDown:T=>w_(T,e,w),children:[e.children,e.menu&&s("span",
{class:Gg,children:s(ie,{name:"down",size:12})})]}),e.onRemove&&s("button",{type:"button",class:Jg,tabIndex:-1,"aria-lab\
el":`Remove ${n}`,onClick:w,children:s(ie,{name:"close",size:12})})]}),v&&s("span",{class:dc,children:s(zg,{id:`${d}-pro\
blem`,error:v})}),l&&s("span",{class:dc,children:s(kt,{id:`${d}-problem`,error:l,onHint:e.onHint})}),p&&e.menu&&s(Bi,{anchor:c.
current,label:n,items:e.menu,onClose:()=>m(!1)}),p&&e.editor&&s(Jt,{anchor:c.current,role:"dialog",label:n,onClose:()=>{
m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function x_(e,t,n){let o=Ko(e,t);if(!o||!n)return o;let r=o.span?.
start??0;return r>=n.start&&r<Math.max(n.end,n.start+1)?o:null}function w_(e,t,n){let o=__(e,t,n);o&&(e.preventDefault(),
o())}function __(e,{onNegate:t,onOptional:n,onMove:o,onRemove:r},i){return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLef\
t"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:e.ctrlKey||e.metaKey?null:e.key==="Back\
space"||e.key==="Delete"?r?i:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var k_=new Set(["has","contains","starts_with","ends_with"]);function Gr({property:e,operator:t,values:n}){let o=Nt(e),r=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:k_.has(r)?`${t}(${o}, ${n.map(Ji).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(Ji).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(Ji).join(" and ")}`}
function Ji(e){return typeof e=="string"?Ci(e):String(e)}var C_=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function Qg(e){for(let[t,n]of C_){if(e===t)return n;if(e===n)return t}
return e}var Yg=["=","!=","in","not in"],jr=["is null","is not null"],fc=[">=",">","<","<=","between","not between"],Zg=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function $s(e){switch(e){case"bool":return["is true","is false",...jr];case"string":return[
...Yg,...Zg,...jr];case"int64":case"float64":return["=",...fc,"!=","in","not in",...jr];case"timestamp":return[...fc,...jr];case"\
list of strings":return["has","not has",...jr];case"unknown":return[...Yg,...fc,...Zg,"has","not has",...jr]}}function Mt(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function Yi(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var Xg={property:null,type:"unknown",operator:null,values:[]};function ey(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function pc({property:e,operator:t}){return e===null?"property":t===null||Mt(t)===0?"operator":
"values"}function ty(e,t,n){return e.operator!==null&&e.type===n&&$s(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function ny(e,t){let n=Mt(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Ls(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function oy(e,t){let n=e.operator===null?0:Mt(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function mc({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Mt(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function Zi(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||mc(e)!==null)return null;
if(Mt(n)!=="many"||!o.includes(null))return Gr({property:t,operator:Mt(n)==="many"?Yi(n,o.length):n,values:o});let r=n===
"!="||n==="not in",i=Gr({property:t,operator:r?"is not null":"is null",values:[]}),l=o.filter(c=>c!==null);if(l.length===
0)return i;let a=Gr({property:t,operator:Yi(r?"!=":"=",l.length),values:l});return r?`${a} and ${i}`:`(${a} or ${i})`}function hc(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function ry(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(i=>i.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(i=>i!==""),r=!t&&
o.some(i=>/\s/.test(i));return o.length>1&&!r?[...new Set(o)]:null}var iy="Xr",ly="y",sy="Cr",ay="Ir",uy="Ur",cy="Er";var Os=28;function gc(e,t){return`${e}-${t}`}function dy({id:e,label:t,options:n,active:o,onActive:r,onPick:i,several:l=!1,
foot:a}){let c=Q(null),d=ql(c,Os,n.length);return ct(()=>{let p=c.current;if(!p||o<0)return;let m=o*Os;m<p.scrollTop?p.scrollTop=
m:m+Os+8>p.scrollTop+p.clientHeight&&(p.scrollTop=m+Os+8-p.clientHeight)},[o,n]),s(Z,{children:[s("div",{ref:c,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":l||void 0,class:iy,children:[s("div",{role:"presentation",style:{height:`${d.
before}px`}}),n.slice(d.first,d.end).map((p,m)=>{let v=d.first+m;return s("div",{id:gc(e,v),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":v+1,"data-active":v===o,class:ly,onPointerMove:()=>{v!==o&&r(v)},onPointerDown:g=>g.
preventDefault(),onClick:()=>i(p.value),children:[l&&s("span",{class:cy,children:p.selected&&s(ie,{name:"check"})}),s("s\
pan",{class:sy,children:p.label}),p.note!==void 0&&s("span",{class:ay,children:p.note})]},v)}),s("div",{role:"presentati\
on",style:{height:`${d.after}px`}})]}),a&&s("div",{class:uy,children:a})]})}function Yr(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,i=Q(null),l=kn(),[a,c]=H(e.autofocus??!1),[d,p]=H(r?0:-1),
[m,v]=H(!1);ct(()=>{v(!0),e.autofocus&&i.current?.focus()},[]);let g=Math.min(d,t.length-1),w=a||(e.inline??!1),k=()=>c(
!1),T=(C,S)=>{S||k(),e.onPick(C,S)},P=C=>{let S=w?t[g]:void 0;if(C.key==="ArrowDown"||C.key==="ArrowUp"){C.preventDefault(),
c(!0);let O=C.key==="ArrowDown"?1:-1;p(g<0&&O<0?t.length-1:(g+O+t.length)%Math.max(1,t.length))}else C.key==="Enter"?(C.
preventDefault(),S?T(S.value,!1):(k(),e.onTake(n))):C.key===" "&&o&&S&&g>=0?(C.preventDefault(),T(S.value,!0)):C.key==="\
Escape"&&(w||e.onCancel)?(C.preventDefault(),C.stopPropagation(),k(),e.onCancel?.()):C.key==="Backspace"&&n===""&&e.onBackspace?.()},
x=s(dy,{id:l,label:e.label,options:t,active:g,onActive:p,onPick:C=>T(C,o),several:o,foot:e.foot});return s(Z,{children:[
s("input",{ref:i,class:ve(xs,e.code&&ws),role:"combobox","aria-label":e.label,"aria-expanded":w,"aria-controls":l,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":w&&g>=0?gc(l,g):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:P,onClick:()=>c(!0),onBlur:k,onFocus:()=>{
e.autofocus&&c(!0)},onInput:C=>{c(!0),p(r?0:-1),e.onText(C.currentTarget.value)}}),e.inline&&x,!e.inline&&a&&m&&(t.length>
0||e.foot)&&s(Jt,{anchor:i.current,onClose:k,focus:!1,children:x})]})}var py="T",my="Lr";function mn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...r}){return s("div",{class:py,onKeyDown:c=>{c.key!=="Tab"||!t||
(c.preventDefault(),t())},onKeyDownCapture:c=>{let d=c.target instanceof HTMLElement?c.target.getAttribute("aria-actived\
escendant"):null;c.key===" "&&o&&d?.endsWith("-0")&&c.stopPropagation()},onPaste:c=>{n?.(c.clipboardData?.getData("text/\
plain")??"")&&c.preventDefault()},children:[e&&s("div",{class:my,children:e}),s(Yr,{...r,inline:!0,autofocus:!0,eager:!0})]})}function Mn(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let r=o.
indexOf(n);r>0;r=o.indexOf(n,r+1))if(!/[\p{L}\p{N}]/u.test(o[r-1]))return 1;return o.includes(n)?2:3}function En(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:Mn(n(o),t)})).filter(o=>o.grade<3).sort((o,r)=>o.grade-r.grade).map(({item:o})=>o)}var hy={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function Zr(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function gy({operators:e,present:t,onPick:n,onBack:o,onCancel:r,onLeave:i,head:l}){let[a,c]=H(""),d=e.filter(
m=>m===a.trim()),p=d.length>0?d:En(e,a,m=>`${m} ${Zr(m)} ${hy[m]}`);return s(mn,{label:"Operator",placeholder:"operator",
text:a,onText:c,head:l,onCancel:r,onLeave:i,onBackspace:o,options:p.map(m=>({value:m,label:Zr(m),note:hy[m],selected:m===
t})),onPick:n,onTake:()=>{}})}var vc="k",yy="z",vy="Mr";var bc=8;function by({draft:e,stage:t,onStage:n,onDraft:o}){let{property:r,operator:i,values:l}=e;return r===null?null:s(
Z,{children:[s("button",{type:"button",class:vc,"data-present":t==="property",onClick:()=>n("property"),children:s(ae,{value:r,
most:40,middle:!0})}),i!==null&&s("button",{type:"button",class:vc,"data-present":t==="operator",onClick:()=>n("operator"),
children:Zr(i)}),t==="values"&&l.slice(0,bc).map(a=>s("button",{type:"button",class:yy,"aria-label":`Remove ${String(a)}`,
onClick:()=>o(Ls(e,a)),children:[s(ae,{value:a,most:24,middle:!0}),s(ie,{name:"close",size:12})]},String(a))),t==="value\
s"&&l.length>bc&&s("span",{class:vy,children:["and ",Pt(l.length-bc)," more"]})]})}var xy=50;function wy(e,t,n,o){return Fn(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:xy},
signal:o})}function _y(e,t,n,o,r){let{dataset:i,from:l,to:a,timezone:c,week_start:d,define:p,params:m,missing:v}=e,g={column:t,
contains:o,where:n,from:l,to:a,timezone:c,week_start:d,define:p,params:m,missing:v,limit:xy};return Fn(`v1/datasets/${encodeURIComponent(
i)}/values`,{body:g,signal:r})}function ky(e,t){let[n,o]=H(null);return me(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(i=>{
r.signal.aborted||o({key:e,value:i,error:null})},i=>{Bl(i)||o(l=>({key:e,value:l?.value??null,error:Do(i)}))}),()=>r.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Ns(e,t,n,o=()=>!0){let{dataset:r}=e,
i=t.trim(),l=ky(`${r}
${n.join()}
${i}`,m=>wy(r,i,n,m)),a=M_(e,i),c=l.fresh&&l.value?l.value:{names:E_(r,i),more:0},d=new Set(a.map(({name:m})=>m));return{
names:[...a,...c.names.filter(({name:m})=>!d.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:c.more}}function M_({
define:e},t){return Object.keys(e??{}).filter(n=>Mn(n,t)<3).map(n=>({kind:"definition",name:n,text:Nt(n),type:"unknown",
filled:1}))}function E_(e,t){let n=Ao(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:r,type:i,
filled:l})=>({kind:"property",name:r,text:Nt(r),type:i,filled:l/o})).filter(({name:r})=>Mn(r,t)<3).sort((r,i)=>Mn(r.name,
t)-Mn(i.name,t)||i.filled-r.filled)}function Cy(e,t,n,o){let r=o.trim(),i=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,r]);return ky(i,l=>_y(
e,t??"",n,r,l))}var Ty="Nr";var $_={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},L_={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function xc(e){let t=e.kind==="function"||e.filled>=.9995?"":Oo(e.filled);return[$_[e.kind]||L_[e.type],t].filter(n=>n!==
"").join(", ")}function Sy(e,t){let n=t.trim(),o=e[0],r=e.map(i=>({value:{entry:i},label:s(ae,{value:i.name,most:60,middle:!0}),
note:xc(i)}));return n===""||o&&Mn(o.name,n)<3?r:[Yo(n),...r]}function Yo(e){return{value:{typed:e},label:s("code",{class:Ty,
children:s(ae,{value:e,most:60})}),note:"as it is typed"}}function mo(e){let{document:t,kinds:n,fits:o,onName:r,onText:i}=e,[l,a]=H(e.typed??""),c=Ns(t,l,n,o),d=e.names?En(e.names,
l,({name:T})=>T).filter(({type:T})=>o?.(T)??!0):c.names,p=e.names?0:c.more,m=e.extra?.(l)??[],v=Sy(d,l),g=v[0]!==void 0&&
"typed"in v[0].value,w=m.length>0&&g?[...m,...v.slice(1),v[0]]:[...m,...v],k=T=>{T.trim()!==""&&i(T.trim())};return s(mn,
{label:e.label,placeholder:e.placeholder,text:l,onText:a,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:w,onPick:T=>"entry"in T?r(T.entry):k(T.typed),onTake:k,foot:p>0?`${Pt(p)} more, keep typing`:void 0})}function Py({document:e,beside:t,draft:n,typed:o="",ask:r,onValues:i,onBack:l,onCancel:a,onLeave:c,head:d}){let[p,m]=H(o),
v=n.operator===null?1:Mt(n.operator),g=v==="many",w=Cy(e,r?Nt(n.property??""):null,t,p),k=hc(p,n.type),T=p===""||k!==void 0,
P=O_(n,p,k,w.value),x=O=>{let $=oy(n,O);m(""),i($.values,v!==2||$.values.length>=2)},C=(O,$)=>{let W="typed"in O?k:O.value;
W!==void 0&&($&&g?(m(""),i(Ls(n,W).values,!1)):g&&p===""&&n.values.length>0?i(n.values,!0):x(W))},S=O=>{let $=g?ry(O)?.map(
W=>hc(W,n.type)):void 0;return!$||$.includes(void 0)?!1:(i([...new Set([...n.values,...$])],!0),!0)};return s(mn,{label:"\
Value",placeholder:N_(n,v),text:p,onText:m,head:d,onCancel:a,onLeave:c,onBackspace:()=>n.values.length>0?i(n.values.slice(
0,-1),!1):l(),onPaste:S,invalid:!T,several:g,spaceTypes:p!==""&&P[0]!==void 0&&"typed"in P[0].value,options:P,onPick:C,onTake:()=>{
g&&p===""&&n.values.length>0?i(n.values,!0):k!==void 0&&p!==""&&x(k)},foot:T?R_(w.value,w.error!==null,g):`${Ji(p)} is n\
o number`})}function O_(e,t,n,o){let r=o?.exact===!1?"~ ":"",i=v=>e.values.includes(v),l=(o?.values??[]).map(({value:v,
count:g})=>({value:{value:v},label:s(ae,{value:v,most:60,middle:!0}),note:r+Pt(g),selected:i(v)})),a=o?.values.some(({value:v})=>v===
n)??!1,c=t!==""&&n!==void 0&&!a?[Yo(t)]:[],d=a?l.filter(({value:v})=>"value"in v&&v.value===n):[],p=l.filter(v=>!d.includes(
v)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&Mt(e.operator)==="many"?[{value:{value:null},label:s(ae,{value:null}),note:r+
Pt(o.nulls),selected:i(null)}]:[];return[...c,...d,...p,...m]}function N_({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function R_(e,t,n){let o=e&&e.more>0?[`${Pt(e.more)} more, keep \
typing`]:[],r=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...r].join(" · ")}function wc(e){let{document:t,draft:n,onDraft:o,onDone:r}=e,[i,l]=H(()=>pc(n)),a=Q(e.typed??""),c=g=>{a.current="",l(g)},
d=(g,w)=>{let k=ty(n,g,w);o(k),c(k.operator===null||pc(k)!=="values"?"operator":"values")},p=g=>{let w=ny(n,g);o(w),Mt(g)===
0?r(Zi(w),w):c("values")},m=(g,w)=>{let k={...n,values:g};o(k);let T=w?Zi(k):null;T!==null&&r(T,k)},v={onCancel:e.onCancel,
onLeave:e.onLeave,head:s(by,{draft:n,stage:i,onStage:c,onDraft:o})};return i==="property"?s(mo,{...v,label:"Property",placeholder:"\
property, or a condition",document:t,typed:a.current,kinds:F_,...e.names?{names:e.names}:{},onName:g=>d(g.name,g.type),onText:g=>r(
g,null)},"property"):i==="operator"?s(gy,{...v,operators:$s(n.type),present:n.operator,onPick:p,onBack:()=>c("property")},
"operator"):s(Py,{...v,document:t,beside:e.beside,draft:n,typed:a.current,ask:e.names===void 0,onValues:m,onBack:()=>c("\
operator")},"values")}var F_=["property","definition","cohort","lookup"];var Wn="Ar",Kn="Dr",_c="Hr",Qr="Fr";var My=3;function kc({part:e,draft:t}){let n=t?t.condition:e?.chip??null;if(!n)return s("span",{class:Qr,children:s(ae,{
value:t?.text??e?.text??"",most:60})});let{property:o,operator:r,values:i}=n;return o===null?s("span",{class:Kn,children:"\
…"}):r==="is true"||r==="is false"?s(Z,{children:[r==="is false"&&s("span",{class:Kn,children:"not"}),s("span",{class:Wn,
children:s(ae,{value:o,most:40,middle:!0})})]}):s(Z,{children:[s("span",{class:Wn,children:s(ae,{value:o,most:40,middle:!0})}),
r!==null&&s("span",{class:Kn,children:Zr(Mt(r)==="many"?Yi(r,i.length):r)}),r!==null&&s(H_,{values:i,between:r.endsWith(
"between")})]})}function H_({values:e,between:t}){return e.length>My+1?s("span",{class:_c,children:["(",Pt(e.length)," v\
alues)"]}):s("span",{class:_c,children:e.map((n,o)=>s("span",{children:[o>0&&s("span",{class:Kn,children:t?" and ":", "}),
s(z_,{value:n})]},o))})}function z_({value:e}){return e===null?s("i",{class:Kn,children:so.null}):s(ae,{value:e,most:40,
middle:!0})}function Cc(e,t){let n=t?t.condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:r,
values:i}=n,l=i.length>My+1?`${i.length} values`:i.map(a=>a===null?"null":a===""?"empty":String(a)).join(", ");return[o,
r?.replace("_"," "),l].filter(a=>a!=null&&a!=="").join(" ")}function Tc(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:r,span:i},l)=>({text:o,chip:r,span:{start:l===0?0:i.start,end:n[l+1]?.span.start??1/0}}))}function Xi(e){
return e.length===0?void 0:e.join(" and ")}function ho(e,t,n){return n===null?e.filter((o,r)=>r!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Fs(e,t,n){let o=e.filter((i,l)=>l!==t),r=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,r),e[t],...o.slice(r)]}function Ey({text:e,chip:t}){if(t)return Gr({...t,operator:Qg(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&B_(n)?n:`not (${e})`}function B_(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var Dy={property:"event",type:"string",operator:"=",values:[]};var Ay="q",$y="Gr",Ly="Jr";function Zo({stop:e,label:t,children:n,editor:o,onLeave:r,onBackspace:i}){let l=Q(null),[a,c]=H(null),d=n==null||n===!1,
p=Ar(d?t:void 0),m=()=>c(null),v=g=>{if(!(g.ctrlKey||g.metaKey||g.altKey)){if(g.key.length===1&&g.key!==" "&&g.key!=="/")
c(g.key);else if(g.key==="Backspace"&&i)i();else return;g.preventDefault()}};return s(Z,{children:[s("button",{ref:l,type:"\
button",class:ve(Ay,!d&&$y,a!==null&&Ly),...p,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-haspopup":"dialog","aria-ex\
panded":a!==null,onClick:()=>c(a===null?"":null),onKeyDown:v,children:[s(ie,{name:"plus",size:14}),n]}),a!==null&&s(Jt,{
anchor:l.current,role:"dialog",label:t,onClose:()=>{m(),r?.()},children:o(a,m)})]})}function Hs(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var V_={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function el(e,t){let n=Hs(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,r="per"in o&&typeof o.per=="string"?o.per:Ao(e).value.value?.actors?.[0],i=Object.keys(o.properties??
{}).map(c=>[c,"unknown"]),l="funnel"in o?o.funnel.steps.map((c,d)=>[`step_time_${d+1}`,"timestamp"]):[];return[...i,...V_[n],
...l,...r?[[r,"string"]]:[]].map(([c,d])=>({kind:"property",name:c,text:Nt(c),type:d,filled:1}))}var Oy="Kr",Ny="G",Ry="J";var Fy=null;function K_(){return Fy??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),Fy}function zs(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,i=Q(null),l=Q(null),a=Q(e);a.current=e;let[c,d]=H(!1);return me(()=>{let p=!1;
return K_().then(m=>{p||!m||!i.current||(l.current=m.mount(i.current,{...a.current,onText:v=>{v!==a.current.text&&a.current.
onText(v)},onRun:()=>a.current.onRun?.()}),l.current.setMark(a.current.mark??null),d(!0),r&&l.current.focus())}),()=>{p=
!0,l.current?.destroy()}},[]),me(()=>{l.current?.setText(t)},[t]),me(()=>{l.current?.setMark(o)},[o?.start,o?.end,t]),s(
"div",{class:ve(Oy,e.class),children:[s("div",{ref:i,class:Ny,hidden:!c,"data-editor":c}),!c&&s("textarea",{class:Ry,"ar\
ia-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,onInput:p=>e.onText(p.currentTarget.value)})]})}var Hy="Or",zy="Pr",By="Qr",Iy="Vr",Vy="Wr";function Bs({label:e,text:t,problem:n,onText:o,onDone:r,onCancel:i,onLeave:l}){return s("div",{class:Hy,onKeyDownCapture:c=>{
if(c.key==="Escape")i();else if(c.key==="Enter"&&!c.shiftKey&&!c.altKey)r(t);else if(c.key==="Tab")l();else return;c.preventDefault(),
c.stopPropagation()},children:[s(zs,{class:zy,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?Pr(
t,n.span):null}),n&&s("div",{class:By,children:s(kt,{error:n})}),s("div",{class:Iy,children:[s("span",{class:Vy,children:"\
Enter takes it, Shift+Enter is a new line"}),s(te,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}function Xr(e){let{path:t,text:n,what:o,onChange:r}=e,i=lt(),l=jo(i.document,e.over),a=Tc(n,ji(l,[{kind:"condition",text:n}])[0]??
null),c=a.map(x=>x.text),[d,p]=H(null),m=e.needed!==!0||a.length>1,v=x=>{p(null),r(Xi(x))},g=async(x,C,S)=>{p({at:x,condition:S,
text:C,problem:null});let{parsed:O,problem:$}=await Jo(l,"condition",C);if($)return p({at:x,condition:S,text:C,problem:$});
let W=ho(c,x,Xi(O?.conjuncts?.map(K=>K.text)??[`(${C})`])??C);await Jo(l,"condition",Xi(W)??""),v(W)},w=()=>{if(!d||d.problem)
return;let x=d.condition?Zi(d.condition):d.text;x!==null&&x.trim()!==""?g(d.at,x,d.condition):d.condition?.property?p({...d,
problem:{message:mc(d.condition)??"",hint:"",span:null}}):p(null)},k=(x,C,S)=>{let O=a[x],$=d?.at===x?d:null,W=()=>{p(null),
S()},K=()=>{S(),w()},X=(B,A)=>{S(),g(x,B,A)};return($?$.condition===null&&$.text!==null:O&&!O.chip)?s(Bs,{label:o,text:$?.
text??O?.text??"",problem:$?.problem??null,onCancel:W,onLeave:K,onText:B=>p({at:x,condition:null,text:B,problem:null}),onDone:B=>X(
B,null)}):s(wc,{names:el(i.document.dataset,e.over),document:i.document,typed:C,draft:$?.condition??(O?.chip?ey(O.chip):
e.byEvent&&a.length===0?Dy:Xg),beside:Xi([...e.within?[e.within]:[],...ho(c,x,null)]),onDraft:B=>p({at:x,condition:B,text:null,
problem:null}),onDone:X,onCancel:W,onLeave:K})},T=x=>{d?.text&&g(d.at,Gi(d.text,d.problem?.span??null,x),null)},P=(x,C)=>{
let S=d?.at===x?d:null;return s(Zt,{stop:`${t}#${C?x:"draft"}`,path:t,span:C?.span,after:`${t}#+`,label:`${o}: ${Cc(C,S)}`,
draft:S!==null,problem:S?.problem,onHint:S?.text?T:void 0,editor:O=>k(x,"",O),onLeave:w,onRemove:S?()=>p(null):m?()=>v(ho(
c,x,null)):void 0,onNegate:C&&!S?()=>v(ho(c,x,Ey(C))):void 0,onMove:C&&a.length>1?O=>{v(Fs(c,x,O)),qo(i.sentence(),`${t}\
#${Math.max(0,Math.min(x+O,a.length-1))}`)}:void 0,children:s(kc,{part:C,draft:S})})};return s(Z,{children:[a.map((x,C)=>s(
Wy,{first:C===0,children:P(C,x)},C)),d?.at===a.length&&s(Wy,{first:a.length===0,children:P(a.length,null)},"draft"),s(Zo,
{stop:`${t}#+`,label:`Add a ${o}`,editor:(x,C)=>k(a.length,x,C),onLeave:w,onBackspace:a.length>0&&m?()=>v(c.slice(0,-1)):
void 0,children:a.length===0&&d===null?e.empty:void 0})]})}function Wy({first:e,children:t}){return e?s(Z,{children:t}):
s(We,{word:"and",children:t})}function Dn({word:e="where"}){let{document:t}=lt();return s(We,{word:e,children:s(Xr,{path:"where",what:"filter",text:t.
where??"",onChange:n=>ke("where",n),empty:"filter"})})}var q_=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function Ky({document:e,names:t,axes:n,typed:o,text:r,onDone:i,onCancel:l}){let[a,c]=H(null);if(a)
return s(j_,{of:a,onDone:i,onCancel:l,onBack:()=>c(null)});let d=m=>n?En(q_,m.trim()===""?"time":m,([v,g])=>`time ${g} ${v}`).
map(([v,g])=>({value:{typed:`time('${v}')`},label:v==="auto"?"time":`time, ${v}`,note:g})):[];return s(mo,{label:"Breakd\
own",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?d(m).slice(0,1):d(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?c(m):i(m.text)},onText:i,
onCancel:l,onLeave:l})}function j_({of:e,onDone:t,onCancel:n,onBack:o}){let[r,i]=H(""),l=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],a=En(l,r,([c,d])=>`${c} ${d}`);return s(mn,{label:"Values or bins",placeholder:"values or bins",text:r,onText:i,
onCancel:n,onLeave:n,onBackspace:o,options:[...a.map(([c,d])=>({value:{typed:c},label:c,note:d})),...a.length===0?[Yo(r)]:
[]],onPick:({typed:c})=>t(c),onTake:t})}var Is=()=>!0,An=e=>e==="int64"||e==="float64",Uy=e=>An(e)||e==="timestamp"||e==="string",qy=e=>e!=="list of strings",Mc=[
{name:"count",meaning:"how many",alone:!0,fits:Is},{name:"uniq",meaning:"how many different",usual:!0,fits:qy},{name:"su\
m",meaning:"total",usual:!0,fits:An},{name:"avg",meaning:"mean",usual:!0,fits:An},{name:"median",meaning:"half are below",
usual:!0,fits:An},{name:"p95",meaning:"95 % are below",usual:!0,fits:An},{name:"p75",meaning:"75 % are below",fits:An},{
name:"p90",meaning:"90 % are below",fits:An},{name:"p99",meaning:"99 % are below",fits:An},{name:"p999",meaning:"99.9 % \
are below",fits:An},{name:"min",meaning:"least",fits:Uy},{name:"max",meaning:"largest",usual:!0,fits:Uy},{name:"first",meaning:"\
by time",fits:Is},{name:"last",meaning:"by time",fits:Is},{name:"stddev",meaning:"standard deviation",fits:An},{name:"un\
iq_approx",meaning:"about how many different",fits:qy},{name:"count",meaning:"how many have a value",fits:Is}];function jy(e){let{document:t,names:n,parsed:o,onDone:r,onCancel:i}=e,l=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[a,c]=H(e.typed),[d,p]=H(e.text),[m,v]=H(null),[g,w]=H(!l);if(g)return s(
Bs,{label:"Measure",text:d,problem:e.problem,onText:p,onDone:r,onCancel:i,onLeave:()=>d===e.text?i():r(d)});if(m)return s(
mo,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:T=>T===
"unknown"||m.fits(T),...n?{names:n}:{},onCancel:i,onLeave:i,onBack:()=>v(null),onName:T=>r(`${m.name}(${T.text})`),onText:T=>r(
`${m.name}(${T})`)});let k=T=>{"text"in T?r(T.text):"typed"in T?r(T.typed):T.aggregate.alone?r(`${T.aggregate.name}()`):
v(T.aggregate)};return s(G_,{document:t,names:n,text:a,onText:c,present:e.text,onPick:k,onTake:T=>{T!==""&&r(T)},onCancel:i,
onWrite:()=>w(!0)})}function G_({document:e,names:t,text:n,onText:o,present:r,onPick:i,onTake:l,onCancel:a,onWrite:c}){let d=n.
trim(),p=Ns(e,d,["property","definition","lookup"]).names,m=t?En(t,d,({name:T})=>T):p,v=En(Mc,d.replace(/\(.*$/s,""),({name:T,
meaning:P})=>`${T} ${P}`).map(T=>({value:{aggregate:T},label:T.alone?`${T.name}()`:`${T.name}(…)`,note:T.meaning})),g=d===
""?[]:m.filter(({name:T})=>Mn(T,d)<3).slice(0,4).flatMap(J_),w=/[^\p{L}\p{N}_]/u.test(d)||v.length+g.length===0?[Yo(d)]:
[],k=d===""?v:[...w,...v,...g];return s(mn,{label:"Measure",placeholder:r===""?"measure":r,text:n,onText:o,options:k,onPick:i,
onTake:l,onCancel:a,onLeave:a,foot:s("button",{type:"button",onClick:c,children:"Write it as text"})})}function J_(e){return Mc.
filter(t=>t.usual&&t.fits(e.type)&&!t.alone).map(({name:t})=>({value:{text:`${t}(${e.text})`},label:s(ae,{value:`${t}(${e.
name})`,most:60,middle:!0}),note:xc(e)}))}function Gy({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?s("span",{class:Wn,children:o===
"auto"?"time":`time, ${o}`}):n!=null?s("span",{class:Wn,children:s(ae,{value:n,most:40,middle:!0})}):s("span",{class:Qr,
children:s(ae,{value:e,most:60})})}function Vs(e){let{path:t,texts:n,kind:o,what:r,onChange:i,most:l=1/0}=e,a=lt(),c=jo(a.document,e.over),d=ji(c,n.map(P=>({
kind:o,text:P}))),[p,m]=H(null),v=e.needed!==!0||n.length>1,g=P=>{m(null),i(P.length>0?P:void 0)},w=async(P,x)=>{m({at:P,
text:x,problem:null});let{problem:C}=await Jo(c,o,x);C?m({at:P,text:x,problem:C}):g(ho(n,P,x))},k=(P,x,C)=>{let S=p?.at===
P?p:null;return e.editor({text:S?.text??n[P]??"",parsed:S?null:d[P]??null,typed:x,problem:S?.problem??null,onDone:O=>{C(),
w(P,O)},onCancel:()=>{m(null),C()}})},T=P=>{let x=p?.at===P?p:null,C=P<n.length;return s(Zt,{stop:`${t}[${C?P:"draft"}]`,
path:`${t}[${P}]`,after:`${t}#+`,label:`${r}: ${x?.text??n[P]??""}`,draft:x!==null,problem:x?.problem,onHint:S=>{x&&w(P,
Gi(x.text,x.problem?.span??null,S))},editor:S=>k(P,"",S),onRemove:x?()=>m(null):v?()=>g(ho(n,P,null)):void 0,onMove:C&&n.
length>1?S=>{g(Fs(n,P,S)),qo(a.sentence(),`${t}[${Math.max(0,Math.min(P+S,n.length-1))}]`)}:void 0,children:s(Gy,{text:x?.
text??n[P]??"",parsed:x?null:d[P]??null})},C?P:"draft")};return s(Z,{children:[n.map((P,x)=>T(x)),p?.at===n.length&&T(n.
length),n.length<l&&s(Zo,{stop:`${t}#+`,label:`Add a ${r}`,editor:(P,x)=>k(n.length,P,x),onBackspace:n.length>0&&v?()=>g(
n.slice(0,-1)):void 0,children:n.length===0&&p===null?e.empty:void 0})]})}function Ec({path:e,texts:t,over:n,what:o="measure",onChange:r,needed:i=!1}){let{document:l}=lt();return s(Vs,{path:e,texts:t,
kind:"measure",what:o,over:n,needed:i,empty:t.length===0?o:void 0,onChange:r??(a=>ke(e,a)),editor:a=>s(jy,{...a,document:l,
names:el(l.dataset,n)},a.text)})}function nl({path:e,texts:t,over:n,what:o="breakdown",onChange:r,axes:i=!1,most:l}){let{
document:a}=lt();return s(Vs,{path:e,texts:t,kind:"key",what:o,over:n,empty:o,...l===void 0?{}:{most:l},onChange:r??(c=>ke(
e,c)),editor:c=>s(Ky,{...c,document:a,axes:i,names:el(a.dataset,n)})})}function $n({path:e,what:t,value:n,choices:o,without:r,onChange:i,onRemove:l,children:a}){let c=i??(p=>ke(e,p===r?void 0:
p)),d=o.find(([p])=>p===n)?.[1]??n;return s(Zt,{stop:e,label:`${t}: ${d}`,onRemove:l,menu:o.map(([p,m])=>({label:m,checked:p===
n,act:()=>c(p)})),children:a??d})}var Y_=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function Dc({path:e,over:t,allow:n=Y_}){
let o=Hs(t);return s($n,{path:e,what:"rows",value:o,choices:n,onChange:r=>{r!==o&&we({document:Z_(_e.value,e,r)})}})}function Z_(e,t,n){
let o=je(e,t,Q_(n,e)),r=_i(t).slice(0,-1);if(r[0]!=="aggregate")return o;let i=ki(o,r),{having:l,order:a,...c}=i;return je(
o,r,{...c,measures:["count()"],by:["time('auto')"]})}function Q_(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function Ac({document:e,result:t}){let n=e.aggregate??{},{over:o,having:r}=n;return s(Yt,{document:e,error:t.error,label:"\
Question: groups and measures",children:[s(We,{word:"Show",children:s(Ec,{path:"aggregate.measures",texts:Jy(n.measures),
over:o,needed:!0})}),s(We,{word:"of",children:s(Dc,{path:"aggregate.over",over:o})}),s(Dn,{}),s(We,{word:"by",children:s(
nl,{path:"aggregate.by",texts:Ie(n.by),over:o,axes:!0})}),r!==void 0&&s(We,{word:"having",children:s(Xr,{path:"aggregate\
.having",what:"condition on groups",text:r,onChange:i=>ke("aggregate.having",i)})})]})}function Jy(e){let t=Ie(e);return t.
length===0?["count()"]:t}function $c(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var e3=$c(0,20);function Oc(e){return Ie(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var Qy={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:[
"aggregate","where"],chartOf:e=>Oc(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;let o=Ie(n.by);return t===
"line"&&!Oc(e)?{...e,aggregate:{...n,by:["time('auto')",...o]}}:t==="table"&&Oc(e)?{...e,aggregate:{...n,by:o.filter(r=>!kr(
r))}}:e},Sentence:Ac,Page:Tg};var fn=[Qy],Un=[];var e0="ei",t0="ri";function n0(){let{value:e,error:t}=Tn.value,n=e?.[0]?.name;return me(()=>{e||no()},[]),me(()=>{n!==void 0&&Mr(n)},[n]),t?
s(Kr,{icon:"warning",title:"The datasets cannot be listed",actions:s(te,{kind:"outlined",onClick:()=>{no()},children:"Tr\
y again"}),children:t.message}):e&&n===void 0?s(ak,{}):s(hs,{})}function ak(){let e=`curl --data-binary @events.ndjson -\
H 'Content-Type: application/x-ndjson' '${qt("v1/datasets/my-events/events")}?time=time&actor=user_id&event=event'`;return s(
"main",{class:e0,children:[s(Kr,{icon:"data",title:"There are no events yet",actions:s(Z,{children:[s(te,{kind:"primary",
icon:"copy",onClick:()=>zt(e,"The line"),children:"Copy the line"}),s(te,{kind:"outlined",onClick:()=>{no()},children:"L\
ook again"})]}),children:"Send a file of events to this server; the names after the question mark say which of its field\
s are the time, the actor and the event."}),s("pre",{class:t0,children:e})]})}function Nc(){return s(Kr,{icon:"search",title:"\
There is no such page",actions:s(te,{kind:"primary",onClick:()=>Hn(""),children:"To the first dataset"})})}var Rc={};ya(Rc,{banner:()=>Fc,danger:()=>dk,default:()=>fk,info:()=>uk,text:()=>Hc,warning:()=>ck});var Fc="ii",uk="ai",
ck="oi",dk="ti",Hc="ni",fk={banner:Fc,info:uk,warning:ck,danger:dk,text:Hc};function o0({kind:e,children:t,actions:n}){return s("div",{class:ve(Fc,Rc[e]),role:e==="info"?"status":"alert",children:[
s(ie,{name:e==="info"?"info":"warning"}),s("span",{class:Hc,children:t}),n]})}var r0="K",i0="pi",l0="di",s0="li",a0="si",u0="xi";function Ws({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let i=Q(null),l=kn();return ct(()=>{No();let a=document.activeElement;
return i.current?.showModal(),i.current?.querySelector("[data-autofocus]")?.focus(),()=>{a instanceof HTMLElement&&a.isConnected&&
a.focus()}},[]),s("dialog",{ref:i,class:ve(r0,r&&i0),"aria-labelledby":l,onCancel:a=>{a.preventDefault(),t()},onClick:a=>{
a.target===i.current&&t()},children:[s("div",{class:l0,children:[s("h2",{id:l,class:s0,children:e}),s(te,{icon:"close",label:"\
Close",keys:"Esc",kind:"quiet",onClick:t})]}),s("div",{class:a0,children:n}),o&&s("div",{class:u0,children:o})]})}var c0="ci",d0="gi",f0="fi",p0="O",m0="ui",h0="P";function g0({onClose:e}){let t=Map.groupBy(hg.value,({group:n})=>n);return s(Ws,{title:"Keys",onClose:e,wide:!0,children:[
s("div",{class:c0,children:[...t].map(([n,o])=>s("section",{children:[s("h3",{class:d0,children:n}),s("dl",{class:f0,children:o.
map(({keys:r,label:i})=>s("div",{class:p0,children:[s("dt",{children:i}),s("dd",{children:r.split(" ").map(l=>s("kbd",{class:m0,
children:l},l))})]},r))})]},n))}),s("div",{class:h0,children:[s("label",{children:[s("input",{type:"checkbox",checked:gg.
value,onChange:n=>yg(n.currentTarget.checked)})," Single letters are keys"]}),s("label",{children:[s("input",{type:"chec\
kbox",checked:Ps.value,onChange:n=>dg(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function rl(e){let t=Je.value.view===e.name,n=Tf(e.name,ja(Cn.value));n!==null&&ys(n,{label:"Undo",act:to}),t&&lo.value.
kind!=="view"&&Cn.value!==""&&Za(),Cn.value===""&&Hn("")}function y0(){let e="Go to";return[...fn.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>rl(t)})),...Un.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Hn(t.name)}))]}var Bc=matchMedia("(prefers-color-scheme: dark)"),v0=ne(Bc.matches),zc=oo("theme"),il=ne(zc==="light"||zc==="dark"?zc:"s\
ystem"),ri=dt(()=>il.value==="system"?v0.value?"dark":"light":il.value);function Ks(e){il.value=e,ro("theme",e)}function b0(){
Bc.addEventListener("change",()=>{v0.value=Bc.matches}),bt(()=>{document.documentElement.dataset.theme=ri.value})}function x0({onClose:e,onHelp:t}){let[n,o]=H(""),r=yk(hk(t),n).slice(0,200);return s(Ws,{title:"Find",onClose:e,children:s(
Yr,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(i=>({value:i,label:s(ae,{value:i.name}),note:i.kind})),onPick:i=>{e(),i.act()},onTake:()=>{},
onCancel:e})})}function hk(e){let t=Cn.value===""?[]:Ao(Cn.value).value.value?.columns??[];return[...fn.map(n=>({name:n.
label,kind:"page",act:()=>rl(n)})),...Un.map(n=>({name:n.label,kind:"page",act:()=>Hn(n.name)})),...(Tn.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{Mr(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>gk(
n)})),...Cr.value?[{name:"Undo",kind:"command",act:to}]:[],...Tr.value?[{name:"Redo",kind:"command",act:Sr}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Nl({kind:"json"})},{name:ri.value==="dark"?"Light":"Dark",kind:"command",act:()=>Ks(
ri.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function gk(e){let t=wi(_e.value),n=Ie(_e.value[t]?.
by),o=Nt(e);n.includes(o)||we({document:je(_e.value,[t,"by"],t==="aggregate"?[...n,o]:o)})}function yk(e,t){let n=t.trim().
toLowerCase();if(n==="")return e;let o=i=>{let l=i.toLowerCase();if(l.startsWith(n))return 0;let a=l.indexOf(n);return a<
0?3:/[a-z0-9]/.test(l[a-1]??" ")?2:1};return e.map(i=>({item:i,grade:o(i.name)})).filter(({grade:i})=>i<3).sort((i,l)=>i.
grade-l.grade).map(({item:i})=>i)}var w0="Q",_0="a",k0="V",C0="hi",T0="W",Ic="Y",S0="o",P0="Z",M0="_",E0="j",D0="ee";var go=ne(oo("rail")==="folded");function bk(){go.value=!go.value,ro("rail",go.value?"folded":"open")}function $0({onPalette:e,
onHelp:t}){let n=lo.value;return s("nav",{"aria-label":"Pages",class:ve(w0,go.value&&_0),children:[s("div",{class:k0,children:[
s(wk,{}),!go.value&&s("span",{class:C0,children:"Sluice"})]}),s("ul",{class:Ic,children:fn.map(o=>s(A0,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Je.value.view===o.name,onClick:()=>rl(o)},o.name))}),Un.length>0&&s(
"div",{class:M0,role:"presentation"}),s("ul",{class:Ic,children:Un.map(o=>s(A0,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>Hn(o.name)},o.name))}),s("div",{class:E0,children:[s(te,{icon:"sear\
ch",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),s(xk,{}),s(te,{icon:"help",label:"Keys",keys:"?",kind:"quiet",onClick:t}),
s(te,{icon:"collapse",label:go.value?"Widen":"Fold",kind:"quiet",class:D0,onClick:bk})]})]})}function A0({icon:e,label:t,
keys:n,current:o,onClick:r}){let i=Ar(go.value?`${t}  ${n}`:void 0);return s("li",{children:s("button",{type:"button",class:S0,
"aria-current":o?"page":void 0,"aria-label":go.value?t:void 0,onClick:r,...i,children:[s(ie,{name:e,size:20}),s("span",{
class:P0,children:t})]})})}function xk(){let e=(t,n)=>({label:n,checked:il.value===t,act:()=>Ks(t)});return s(In,{icon:ri.
value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{side:"top"},items:[e("\
system","As the system"),e("light","Light"),e("dark","Dark")]})}function wk(){return s("svg",{width:"24",height:"24",viewBox:"\
0 0 32 32","aria-hidden":"true",class:T0,children:[s("rect",{width:"32",height:"32",rx:"7"}),s("path",{d:"M8 8v16M24 8v1\
6M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var O0="re",N0="ie";function R0({children:e}){let[t,n]=H(null);Es([...y0(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{Cr.value&&to()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{Tr.value&&
Sr()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:Vn},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:kk}]);let o=()=>n(null);return s("div",{class:O0,children:[s($0,{onPalette:()=>n("pal\
ette"),onHelp:()=>n("help")}),s("div",{class:N0,children:[Ts.value==="away"&&s(o0,{kind:"warning",actions:s(te,{small:!0,
kind:"outlined",onClick:ag,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&s(x0,{onClose:o,onHelp:()=>n("help")}),t==="help"&&s(g0,{onClose:o}),s(Uh,{}),s(
mp,{})]})}function kk(){let{phase:e}=dn.result.value;e==="running"||e==="estimate"?dn.cancel():Ol.value.length>0&&Rl()}var H0="mi",z0="S";function B0({label:e,choices:t,value:n,onChange:o}){let r=l=>{let a=l.key==="ArrowRight"||l.key==="ArrowDown"?1:l.key===
"ArrowLeft"||l.key==="ArrowUp"?-1:0;if(a===0)return;l.preventDefault();let c=(t.findIndex(p=>p.value===n)+a+t.length)%t.
length,d=t[c];d&&o(d.value),l.currentTarget.children[c]?.focus()},i=t.some(l=>l.value===n)?n:t[0]?.value;return s("div",
{role:"radiogroup","aria-label":e,class:H0,onKeyDown:r,children:t.map(l=>s("button",{type:"button",role:"radio",class:z0,
"aria-checked":l.value===n,tabIndex:l.value===i?0:-1,onClick:()=>o(l.value),children:[l.icon&&s(ie,{name:l.icon,size:14}),
l.label]},l.value))})}var I0="vi",V0="bi",W0="ae",K0="wi";var qs=dt(()=>Wo.value.filter(e=>e.to.dataset===_e.value.dataset));function U0(){return qs.value.length===0?null:s("nav",
{"aria-label":"The way here",class:I0,children:[qs.value.map((e,t)=>s("span",{class:V0,children:[s("button",{type:"butto\
n",class:W0,onClick:()=>{Gu(t),we(e.from)},children:t===0?"all":Ye(qs.value[t-1]?.label).text}),s(ie,{name:"right",size:12})]},
t)),s("span",{"aria-current":"step",class:K0,children:Ye(qs.value.at(-1)?.label).text})]})}var q0="yi",j0="oe",G0="ki",J0="zi";function Z0({onClose:e}){let t=_e.value,[n,o]=H(()=>JSON.stringify(t,null,2)),[r,i]=H(null);return me(()=>{Ot(Y0(n).value,
t)||(o(JSON.stringify(t,null,2)),i(null))},[t]),s("aside",{class:q0,"aria-label":"The document as JSON",children:[s("div",
{class:j0,children:[s("h2",{children:"JSON"}),s(te,{icon:"copy",label:"Copy",kind:"quiet",onClick:()=>zt(n,"The document")}),
s(te,{icon:"close",label:"Close",kind:"quiet",onClick:e})]}),s(zs,{class:G0,label:"Document",language:"json",text:n,onText:a=>{
o(a);let{value:c,error:d}=Y0(a);i(d),c&&we({document:{...c,dataset:c.dataset||Je.value.document.dataset}},"replace")},onRun:Vn}),
r!==null&&s("div",{class:J0,children:s(kt,{error:{message:r,hint:"the question on the screen is the last that could be r\
ead"}})})]})}function Y0(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(t)?{value:null,error:"\
A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?t.message:String(t)}}}var Q0=new Map([["json",Z0]]);var ev="ji",tv="Si";function Vc({title:e,values:t,value:n,onChange:o,free:r=!1,...i}){let l=Q(null),[a,c]=H(!1),[d,p]=H(""),m=vt(()=>Mk(t,d),
[t,d]),v=()=>{c(!1),p("")},g=w=>{v(),o(w)};return s(Z,{children:[s(te,{...i,after:"down",popup:"dialog",expanded:a,buttonRef:l,
onClick:()=>a?v():c(!0),children:s("span",{class:ev,children:s(ae,{value:n,most:32})})}),a&&s(Jt,{anchor:l.current,onClose:v,
role:"dialog",label:e,children:s("div",{class:tv,children:s(Yr,{label:e,text:d,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(w=>({value:w,label:s(ae,{value:w}),selected:w===n})),onPick:g,onTake:w=>{r&&
w!==""&&g(w)},onCancel:v})})})]})}function Mk(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(i=>i.toLowerCase().
startsWith(n)),r=e.filter(i=>!i.toLowerCase().startsWith(n)&&i.toLowerCase().includes(n));return[...o,...r]}var nv=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function ov(){let e=_e.value.compare?.offset,t=nv.find(([,n])=>n===e)?.[0]??`vs ${Lo(e??"")} before`;
return s(In,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:nv.map(([n,o])=>({label:n,
checked:o===e,act:()=>ke("compare",o===void 0?void 0:{offset:o})})),children:t})}function rv(){return[{label:"Copy link",icon:"share",act:()=>{Qa(Je.value).then(e=>zt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>zt(JSON.stringify(Je.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>zt(Ek(Je.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>zt(Dk(Je.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>zt(Ak(Je.value.document),"The code")}]}function Wc(e){
return`'${e.replaceAll("'","'\\''")}'`}function Ek(e){return`sluice query ${Wc(JSON.stringify(e))}`}function Dk(e){return`\
curl -H 'Content-Type: application/json' ${Wc(qt("v1/query"))} \\
  -d ${Wc(JSON.stringify(e))}`}function Ak(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var iv=ne([]);function lv(){return iv.value.length===0?null:s(In,{icon:"save",menuLabel:"Save",items:iv.value,placing:{align:"end"},children:"\
Save"})}var av="Bi",uv="B";function cv(){let e=dn.result.value,t=e.phase==="running"||e.phase==="estimate";return s("div",{class:av,children:[s("sp\
an",{role:"status",class:uv,"data-phase":e.phase,children:[e.phase==="exact"&&s(ie,{name:"check",size:14}),e.phase==="er\
ror"&&s(ie,{name:"error",size:14}),Lk(e)]}),t&&s(te,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>dn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&s(te,{small:!0,kind:"outlined",onClick:Vn,children:"Run again"})]})}
function Lk(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${Oo(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=If(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${Oo(t.
sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${Pt(t.rows_scanned)} rows`:`${o}, ${n}`}}}var dv=null;function fv(){return dv??=[...new Set([Ja(),"UTC",...Intl.supportedValuesOf("timeZone")])],dv}var pv="X",mv="C",hv="Xi",gv="I",yv="Ci";var vv=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function bv({runs:e}){me(()=>{Tn.value.value||
no()},[]);let t=Tn.value.value?.map(({name:o})=>o)??[Cn.value],n=_e.value.timezone??"UTC";return s("header",{class:pv,"a\
ria-label":"The question",children:[s("div",{class:mv,children:[s(Vc,{title:"Dataset",icon:"data",values:t,value:Cn.value,
onChange:o=>{Mr(o)},class:hv}),s(Cg,{}),s(Vc,{title:"Time zone",icon:"globe",values:fv(),value:n,onChange:o=>ke("timezon\
e",o),kind:"quiet",free:!0}),s(ov,{}),s(Nk,{})]}),s("div",{class:gv,children:e&&s(cv,{})}),s("div",{class:yv,children:[s(
te,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!Cr.value,onClick:to}),s(te,{icon:"redo",label:"Redo",keys:"Ctrl+Shi\
ft+Z",disabled:!Tr.value,onClick:Sr}),s(In,{icon:"share",menuLabel:"Share",items:rv(),placing:{align:"end"},children:"Sh\
are"}),s(lv,{})]})]})}function Nk(){let e=_e.value.sample,t=e===void 0||e===1?void 0:e,n=vv.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return s(In,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:vv.map(([o,r])=>({label:o,checked:r===t,act:()=>ke("sample",r)})),children:n})}var xv="te",wv="Ii",_v="Ui",kv="Ei",Cv="Li",Tv="ne";function Sv(){let e=fn.find(({name:t})=>t===kf.value)??fn[0];return e?s(Fk,{view:e}):null}function Fk({view:e}){let t=_e.
value,n=dn.result.value,o=Cf.value??e.chartOf(t);me(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sluice`},
[e,t.dataset]);let r=l=>{we({as:l,document:e.choose?e.choose(t,l):t})},i=n.phase==="running"||n.phase==="estimate";return s(
Z,{children:[s(bv,{runs:e.runs??!0}),s(Eh,{busy:i,done:n.done}),s("main",{class:xv,"data-view":e.name,"data-state":n.phase,
"aria-busy":i,children:[s("h1",{class:"spoken",children:e.label}),s(U0,{}),s("div",{class:wv,children:[s("div",{class:_v,
children:s(e.Sentence,{document:t,result:n})}),s("div",{class:kv,children:[e.charts.length>1&&s(B0,{label:"Chart",value:o,
onChange:r,choices:e.charts.map(({name:l,label:a,icon:c})=>({value:l,label:a,icon:c}))}),s(te,{icon:"braces",label:"The \
document as JSON",kind:"quiet",onClick:()=>Nl({kind:"json"})})]})]}),n.error&&!Hk(e,n.error)&&s("div",{class:Cv,children:s(
kt,{error:n.error})}),s("div",{class:Tv,"data-former":n.former,children:s(e.Page,{document:t,result:n,as:o})})]}),s(zk,{})]})}
function Hk(e,t){return["from","to",...e.errorPlaces??[]].some(n=>Ko(t,n)!==null)}function zk(){return s(Z,{children:Ol.
value.map((e,t)=>{let n=Q0.get(e.kind);return n?s(n,{layer:e,onClose:Rl},t):null})})}function Pv(){return s(R0,{children:s(Bk,{})})}function Bk(){let e=lo.value;switch(e.kind){case"home":return s(n0,{});case"\
view":return s(Sv,{});case"page":{let t=Un.find(({name:n})=>n===e.page);return t?s(t.Page,{rest:e.rest}):s(Nc,{})}case"a\
ctor":case"link":return s(Nc,{})}}b0();vg();await Rf();fg();qh();$d(s(Pv,{}),document.body);
