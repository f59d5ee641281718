var _k=Object.defineProperty;var Lu=(e,t)=>{for(var n in t)_k(e,n,{get:t[n],enumerable:!0})};var fe,Jp,Fu,Po,Ru,Ss,Gp,_s,Zp,zu,Ou,Yp,la=Symbol.for("pv"),Ts={},Ps=[],Ck=/^m(i|n|o|s|text|space)$/,Bu=Array.isArray,Iu=Ps.
slice,ir=Object.assign;function rr(e){e&&e.parentNode&&e.remove()}function Qp(e,t,n){var o,r,a,s={},l=arguments.length;for(a in t)
a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:s[a]=t[a];return l>2&&(s.children=l>3?Iu.call(arguments,2):n),sa(e,
s,o,r,null)}function sa(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:la,__v:r||
++Jp,__i:-1,__u:0};return!r&&fe.vnode&&fe.vnode(a),a}function V(e){return e.children}function ri(e,t){this.props=e,this.context=t,this.__g=0}function Eo(e,t){if(t==null)return e.
__&&Eo(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||
e.props.__P?null:Eo(e)}function Sk(e){var t,n=e.__v,o=n.__e,r=[],a=[],s=e.__P;s&&((t=ir({constructor:la},n)).__v=n.__v+1,
fe.vnode&&fe.vnode(t),Hu(s,t,n,e.__n,s.namespaceURI,32&n.__u?[o]:null,r,o||Eo(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=
t,rf(r,t,a),n.__=n.__e=null,t.__e!=o&&Xp(t))}function Xp(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Xp(e)}function Nu(e){(8&e.__g||(e.__g|=8,Po.push(e),Ss++))&&Ru==fe.debounceRendering||
((Ru=fe.debounceRendering)||queueMicrotask)(ef)}function ef(){try{for(var e,t=1;Po.length;)Po.length>t&&Po.sort(Gp),e=Po.
shift(),t=Po.length,8&e.__g&&Sk(e)}finally{(Ss=Po.length)&&(Ru||queueMicrotask)(ef)}}function tf(e,t,n,o,r,a,s,l,u,d,p){
var m,g,y,k,w,C,P=o.__k||Ps,S=t.length;for(u=Tk(n,t,P,u,S),m=0;m<S;m++)(y=n.__k[m])!=null&&(g=~y.__i&&P[y.__i]||Ts,y.__i=
m,C=Hu(e,y,g,r,a,s,l,u,d,p),k=y.__e,(g.ref!=y.ref||8&g.__u)&&(g.ref&&Vu(g.ref,null,y,g),y.ref&&p.push(y.ref,y.__c||k,y)),
w=w||k,4&y.__u?(u=nf(y,u,e,!g.__v),g.__e&&(g.__e=null)):typeof y.type=="function"&&C!==void 0?u=C:k&&(u=k.nextSibling),y.
__u&=-21);return n.__e=w,u}function Tk(e,t,n,o,r){var a,s,l,u,d,p,m,g,y,k=n.length,w=k,C=0,P=0,S=e.__k=Array(r);for(a=0;a<
r;a++)(s=t[a])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=S[a]=sa(null,
s):Bu(s)?s=S[a]=sa(V,{children:s}):s.constructor===la&&s.__b?s=S[a]=sa(s.type,s.props,s.key,s.ref,s.__v):S[a]=s,u=a+C,s.
__=e,s.__b=e.__b+1,l=null,~(d=s.__i=Pk(s,n,u,w))&&(w--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(s.__u|=16,d==u-1?C--:d==u+1?C++:d!=
u&&(d>u?C--:C++,P=1)):(~d||(r>k?C--:r<k&&C++),typeof s.type!="function"&&(s.__u|=4))):S[a]=null;if(P){for(p=[],m=[],a=0;a<
r;a++)if((s=S[a])&&16&s.__u){for(C=0,g=p.length;C<g;)p[y=C+g>>1]<s.__i?C=y+1:g=y;p[C]=s.__i,m[a]=C+1}for(C=p.length;a--;)
m[a]&&(m[a]==C?C--:S[a].__u|=4)}if(w)for(a=0;a<k;a++)!(l=n[a])||2&l.__u||(l.__e==o&&(o=Eo(l)),Wu(l,l));return o}function nf(e,t,n,o){
var r,a,s,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=nf(
r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Eo(e))&&!t.parentNode&&(t=null),s=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;
for(s!=l&&(!o&&n.moveBefore&&s.parentNode?n.moveBefore(s,t):n.insertBefore(s,t||null)),t=s;(t=t&&t.nextSibling)&&t.nodeType==
8&&!t.data.startsWith("$s"););return t}function Pk(e,t,n,o){var r,a=e.key,s=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&a==null||u&&a==l.key&&s==l.type)return n;
if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&a==l.key&&s==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&
!(2&l.__u)&&a==l.key&&s==l.type)return r}return-1}function Kp(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function ks(e,t,n,o,r){var a,s;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Kp(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Kp(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(s=Ou[t]||(Ou[t]=
Ek(t)),(e.__a||(e.__a={}))[t]=zu,a=t!=(t=t.replace(Zp,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,s,a):e.removeEventListener(t,s,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ek(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[_s]==null)t[_s]=zu++;else if(t[_s]<this.__a[e])return;return n(fe.event?fe.event(t):t)}}}function Hu(e,t,n,o,r,a,s,l,u,d){
var p,m,g,y,k,w,C,P,S,x,T,N,A,W,K,oe,J,$,Q=t.type;if(t.constructor!==la)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&
(t.__u|=u,m=a=[],p.nodeType==8?l=Cs(p,a):a.push(p),l=a[0]||l),(p=fe.__b)&&p(t);e:if(typeof Q=="function"){g=s.length;try{
if(P=t.props,S=(p=Q.prototype)&&p.render,x=(p=Q.contextType)&&o[p.__c],T=p?x?x.props.value:p.__:o,(y=n.__c)?(t.__c=y,2&y.
__g&&(y.__g|=1)):(S?t.__c=y=new Q(P,T):(t.__c=y=new ri(P,T),y.constructor=Q,y.render=Mk),x&&x.sub(y),y.state||(y.state={}),
y.__n=o,y.__g|=8,y.__h=[],y.__k=[]),S&&(y.__s||(y.__s=y.state),Q.getDerivedStateFromProps&&(y.__s==y.state&&(y.__s=ir({},
y.__s)),ir(y.__s,Q.getDerivedStateFromProps(P,y.__s)))),k=y.props,w=y.state,y.__v=t,n.__c){if(P!==k&&S&&!Q.getDerivedStateFromProps&&
y.componentWillReceiveProps&&y.componentWillReceiveProps(P,T),t.__v==n.__v&&!(8&y.__g)||!(4&y.__g)&&y.shouldComponentUpdate&&
y.shouldComponentUpdate(P,y.__s,T)===!1){t.__v!=n.__v&&(y.props=P,y.state=y.__s,y.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(z){z&&(z.__=t)}),Ps.push.apply(y.__h,y.__k),y.__k=[],y.__h.length&&s.push(y),l=Eo(n);break e}y.componentWillUpdate&&
y.componentWillUpdate(P,y.__s,T),S&&y.componentDidUpdate&&y.__h.push(function(){y.componentDidUpdate(k,w,C)})}else S&&!Q.
getDerivedStateFromProps&&y.componentWillMount&&y.componentWillMount(),S&&y.componentDidMount&&y.__h.push(y.componentDidMount);
y.context=T,y.props=P,y.__P=e,y.__g&=-5,N=fe.__r,A=S?25:0;do y.__g&=-9,N&&N(t),p=y.render(y.props,y.state=y.__s,y.context);while(8&
y.__g&&++A<25);S&&(Ps.push.apply(y.__h,y.__k),y.__k=[]),y.state=y.__s,y.getChildContext&&(o=ir({},o,y.getChildContext())),
S&&n.__c&&y.getSnapshotBeforeUpdate&&(C=y.getSnapshotBeforeUpdate(k,w)),W=p&&p.type===V&&p.key==null?p.props.children:p,
P.__P&&(p=l,r=(e=P.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(z){z&&Wu(z,z)}),n.__k=null),
l=n.__k?Eo(n,0):null),l=tf(e,Bu(W)?W:[W],t,n,o,r,a,s,l,u,d),P.__P&&(t.__e=null,l=p),t.__u&=-161,m&&m.some(rr),y.__h.length&&
s.push(y),1&y.__g&&(y.__g&=-4)}catch(z){if(s.length=g,t.__v=null,u||a)if(z&&z.then){if(t.__u|=128|u,a){for(~(J=a.indexOf(
l||void 0))||(J=a.length);($=a[J-1])&&$.nodeType==8;)J--;for(;J<a.length;J++)if($=a[J])if(a[J]=null,K){if($==oe)break}else{
if($.nodeType!=8)break;$.data.startsWith("$s")&&(oe=Cs(K=$))}}if(!K){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
K=l}(p=Cs(K=t.__c.__z||(t.__c.__z=K)))?(t.__e=K,l=p):t.__e=l,l=l&&l.nextSibling}else a&&a.some(rr);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),z&&z.then||of(t),fe.__e(z,t,n)}}else l=t.__e=Dk(n.__e,t,n,o,r,a,s,u,d,e);return(p=fe.diffed)&&p(t),l}function Cs(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function of(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(of))}function rf(e,t,n){for(var o=0;o<n.length;)Vu(n[o++],n[o++],n[o++]);fe.__c&&fe.__c(t,e),e.some(function(r){try{
e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){fe.__e(a,r.__v)}})}function Dk(e,t,n,o,r,a,s,l,u,d){var p,m,g,y,
k,w,C,P,S=n.props||Ts,x=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/\
Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(p=0;p<a.length;p++)if((k=a[p])&&(T?k.localName==T:k.nodeType==
3)){e=k,a[p]=null;break}}if(!e){if(P=d.ownerDocument||document,!T)return P.createTextNode(x);e=P.createElementNS(r,T,x.is?
x:d),l&&(fe.__m&&fe.__m(t,a),l=!1),a=null}if(T){if(d=T=="template"&&e.content||e,a=T=="textarea"&&x.defaultValue!=null?null:
a&&Iu.call(d.childNodes),!l&&a)for(S={},p=0;p<e.attributes.length;p++)S[(k=e.attributes[p]).name]=k.value;for(p in S)k=S[p],
p=="dangerouslySetInnerHTML"?g=k:p=="children"||p in x||p=="value"&&"defaultValue"in x||p=="checked"&&"defaultChecked"in
x||ks(e,p,null,k,r);for(p in x)k=x[p],p=="children"?y=k:p=="dangerouslySetInnerHTML"?m=k:p=="value"?w=k:p=="checked"?C=k:
l&&typeof k!="function"||S[p]===k||ks(e,p,k,S[p],r);m?(l||g&&(m.__html==g.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(g&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ck.test(T))&&(r="\
http://www.w3.org/1999/xhtml"),tf(d,Bu(y)?y:[y],t,n,o,r,a,s,a?a[0]:n.__k&&Eo(n,0),l,u),a&&a.some(rr)),l&&T!="textarea"||
(p="value",T=="progress"&&w==null?e.removeAttribute(p):w==null||w===e[p]&&(T!="progress"||w)||ks(e,p,w,S[p],r),p="checke\
d",C!=null&&C!=e[p]&&ks(e,p,C,S[p],r))}else S===x||l&&e.data==x||(e.data=x);return e}function Vu(e,t,n,o){try{typeof e==
"function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){
fe.__e(r,n)}}function Wu(e,t,n){var o,r,a,s;if(fe.unmount&&fe.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Vu(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){fe.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(s=
0;s<o.length;s++)o[s]&&Wu(o[s],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Cs(o,a=[]))&&(o==
e.__e&&a.some(rr),rr(r),rr(o)),n||rr(e.__e),e.__e=e.__c=e.__=null}function Mk(e,t,n){return this.constructor(e,n)}function af(e,t){
var n,o,r,a;fe.__&&fe.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=sa(V,{children:[e]}),
r=[],a=[],Hu(t,t.__k,o||Ts,Ts,t.namespaceURI,o?null:t.firstChild?Iu.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),
rf(r,t.__k,a),t.__k.props.children=null}function sf(e){function t(n){var o,r;return this.getChildContext||(o=new Set,(r={})[t.__c]=this,this.getChildContext=function(){
return r},this.shouldComponentUpdate=function(a){this.props.value!=a.value&&o.forEach(function(s){s.__g|=4,Nu(s)})},this.
sub=function(a){o.add(a);var s=a.componentWillUnmount;a.componentWillUnmount=function(){o.delete(a),s&&s.call(a)}}),n.children}
return t.__c="__cC"+Yp++,t.__=e,t.Provider=(t.Consumer=function(n,o){return n.children(o)}).contextType=t,t}fe={__e:function(e,t,n,o){for(var r,a,s;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((s=(a=r.constructor)&&a.getDerivedStateFromError)&&
r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),s=1),s&&8&r.__g)return void(r.
__g|=2)}catch(l){e=l}}throw Ss=0,e}},Jp=0,Fu=function(e){return e!=null&&e.constructor===la},ri.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=ir({},this.state)),typeof e=="function"&&(e=e(ir({},n),this.props)),e&&(ir(
n,e),this.__v&&(t&&this.__k.push(t),Nu(this)))},ri.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.
push(e),Nu(this))},ri.prototype.render=V,Po=[],Ss=0,Gp=function(e,t){return e.__v.__b-t.__v.__b},_s=Symbol(),Zp=/(PointerCapture)$|Capture$/i,
zu=0,Ou={},Yp=0;var Do,We,qu,lf,ju=Object.is,Es=0,yf=[],Uu=[],Ke=fe,uf=Ke.__b,cf=Ke.__r,df=Ke.diffed,pf=Ke.__c,ff=Ke.unmount,mf=Ke.__;function ii(e,t){
Ke.__h&&Ke.__h(We,e,Es||t),Es=0;var n=We.__H||(We.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function D(e){
return Es=1,$k(bf,e)}function $k(e,t,n){var o=ii(Do++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):bf(void 0,t),function(a){var s=(o.
__N||o.__)[0],l=o.t(s,a);ju(s,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=We,!We.__f)){We.__f=!0;var r=We.shouldComponentUpdate;
We.shouldComponentUpdate=function(a,s,l){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=a;if(u.__.some(function(g){
g.__N&&(d=!0,ju(g.__[0],g.__N[0])||(p=!0))}),r){var m=r.call(this,a,s,l);return d?m||p:m}return!d||p}}return o.__}function q(e,t){
var n=ii(Do++,3);!Ke.__s&&Ju(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,We.__H.__h.push(n))}function Dt(e,t){var n=ii(Do++,4);!Ke.
__s&&Ju(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,We.__h.push(n))}function Z(e){return Es=5,Xe(function(){return{current:e}},[])}function Xe(e,t){var n=ii(Do++,7);return Ju(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function vf(e){var t=We.context[e.__c],n=ii(Do++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(We)),t.props.value):e.__}function Mt(){var e=ii(Do++,11);if(!e.__){for(var t=We.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+
"-"+n[1]++}return e.__}function Ak(){var e;do{for(;e=Uu.shift();)try{ua(e)}catch(n){Ke.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=
yf.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ua),t.__h.some(Ku),t.__h=[]}catch(n){t.__h=[],Ke.__e(n,e.__v)}}}while(Uu.
length)}Ke.__b=function(e){We=null,uf&&uf(e)},Ke.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),mf&&mf(e,t)},Ke.
__r=function(e){cf&&cf(e),Do=0;var t=(We=e.__c).__H;t&&(qu==We?We.__h=[]:(t.__h.some(ua),t.__h.some(Ku),Do=0),t.__h=[],t.
__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),qu=We},Ke.diffed=function(e){df&&df(e);var t=e.__c;t&&t.__H&&
(t.__H.__h.length&&gf(yf.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),qu=We=null},Ke.__c=function(e,t){t.some(
function(n){try{n.__h.some(ua),n.__h=n.__h.filter(function(o){return!o.__||Ku(o)})}catch(o){n.__h=[function(){throw o}]}}),
pf&&pf(e,t)},Ke.unmount=function(e){ff&&ff(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){
if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,gf(Uu.push(r))}else ua(r)}catch(a){t=a}}),o.
__H=void 0,t&&Ke.__e(t,o.__v))};var hf=typeof requestAnimationFrame=="function";function Lk(e){var t,n=function(){clearTimeout(
o),hf&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);hf&&(t=requestAnimationFrame(n))}function gf(e){e!=1&&lf==
Ke.requestAnimationFrame||((lf=Ke.requestAnimationFrame)||Lk)(Ak)}function ua(e){var t=We,n=e.__c;typeof n=="function"&&
(e.__c=void 0,n()),We=t}function Ku(e){var t=We;e.__c=e.__(),We=t}function Ju(e,t){return!e||e.length!=t.length||t.some(
function(n,o){return!ju(n,e[o])})}function bf(e,t){return typeof t=="function"?t(e):t}var Rk=Symbol.for("preact-signals");function As(){if(co>1)co--;else{var e,t=!1;for((function(){var r=Ms;for(Ms=void 0;r!==
void 0;){var a=r.S;if(a.v===r.v)for(var s=a.t;s!==void 0;s=s.x)s.i===r.i&&(s.i=a.i);r=r.o}})();da!==void 0;){var n=da;for(da=
void 0,Ds++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&wf(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Ds=0,co--,
t)throw e}}function Zu(e){if(co>0)return e();Gu=++Ok,co++;try{return e()}finally{As()}}var ca,Ie=void 0;function pa(e){var t=Ie,
n=ca;Ie=void 0,ca=void 0;try{return e()}finally{Ie=t,ca=n}}var da=void 0,co=0,Ds=0,Ok=0,Gu=0,Ms=void 0,$s=0;function xf(e){
if(Ie!==void 0){var t=e.n;if(t===void 0||t.t!==Ie)return t={i:0,S:e,p:Ie.s,n:void 0,t:Ie,e:void 0,x:void 0,r:t},Ie.s!==void 0&&
(Ie.s.n=t),Ie.s=t,e.n=t,32&Ie.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.
p=Ie.s,t.n=void 0,Ie.s.n=t,Ie.s=t),t}}function st(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.
watched,this.Z=t?.unwatched,this.name=t?.name}st.prototype.brand=Rk;st.prototype.h=function(){return!0};st.prototype.S=function(e){
var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:pa(function(){var o;(o=t.W)==null||o.call(t)}))};
st.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.
e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&pa(function(){var r;(r=t.Z)==null||r.call(t)}))}};st.prototype.subscribe=
function(e){var t=this;return Tt(function(){var n=t.value;pa(function(){return e(n)})},{name:"sub"})};st.prototype.valueOf=
function(){return this.value};st.prototype.toString=function(){return this.value+""};st.prototype.toJSON=function(){return this.
value};st.prototype.peek=function(){var e=this;return pa(function(){return e.value})};Object.defineProperty(st.prototype,
"value",{get:function(){var e=xf(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ds>100)
throw new Error("Cycle detected");(function(n){co!==0&&Ds===0&&n.l!==Gu&&(n.l=Gu,Ms={S:n,v:n.v,i:n.i,o:Ms})})(this),this.
v=e,this.i++,$s++,co++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{As()}}}});function X(e,t){return new st(e,t)}
function wf(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function kf(e){for(var t=e.
s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function _f(e){for(var t=e.
s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==
void 0&&(t.r=void 0),t=o}e.s=n}function ar(e,t){st.call(this,void 0,t),this.x=e,this.s=void 0,this.g=$s-1,this.f=4}ar.prototype=
new st;ar.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===$s))return!0;if(this.
g=$s,this.f|=1,this.i>0&&!wf(this))return this.f&=-2,!0;var e=Ie;try{kf(this),Ie=this;var t=this.x();(16&this.f||this.v!==
t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Ie=e,_f(this),this.f&=-2,!0};
ar.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}st.prototype.S.call(
this,e)};ar.prototype.U=function(e){if(this.t!==void 0&&(st.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.
s;t!==void 0;t=t.n)t.S.U(t)}};ar.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.
N()}};Object.defineProperty(ar.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=xf(
this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function bt(e,t){return new ar(e,t)}function Cf(e){
var t=e.j;if(e.j=void 0,typeof t=="function"){co++;var n=Ie;Ie=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,Yu(e),o}finally{
Ie=n,As()}}}function Yu(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Cf(e)}function Nk(e){if(Ie!==this)
throw new Error("Out-of-order effect");_f(this),Ie=e,this.f&=-2;try{8&this.f&&Yu(this)}finally{As()}}function ai(e,t){this.
x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ca&&ca.push(this)}ai.prototype.c=function(){var e=this.
S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};ai.prototype.S=
function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Cf(this),kf(this),co++;var e=Ie;return Ie=
this,Nk.bind(this,e)};ai.prototype.N=function(){2&this.f||(this.f|=2,this.u=da,da=this)};ai.prototype.d=function(){this.
f|=8,1&this.f||Yu(this)};ai.prototype.dispose=function(){this.d()};function Tt(e,t){var n=new ai(e,t);try{n.c()}catch(r){
throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Sf,Rs,Ls,Fk=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Tf=[];Tt(function(){Sf=this.N})();function si(e,t){fe[e]=t.bind(null,fe[e]||function(){})}function fa(e){if(Ls){var t=Ls;
Ls=void 0,t()}Ls=e&&e.S()}function Pf(e){var t=this,n=e.data,o=Bk(n);o.name="ReactiveDom",o.value=n;var r=Xe(function(){
for(var l=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=bt(function(){var y=o.value.value;return y===0?0:y===!0?
"":y||""}),p=bt(function(){return!Array.isArray(d.value)&&!Fu(d.value)}),m=Tt(function(){if(this.N=Ef,p.value){var y=d.value;
l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=y)}}),g=t.__$u.d;return t.__$u.d=function(){m(),g.call(this)},
[p,d]},[]),a=r[0],s=r[1];return a.value?s.peek():s.value}Pf.displayName="ReactiveTextNode";Object.defineProperties(st.prototype,
{constructor:{configurable:!0,value:Qp(V,null).constructor},type:{configurable:!0,value:Pf},props:{configurable:!0,get:function(){
var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});si("__b",function(e,t){if(fa(),Rs=
void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof st&&(n||(t.__np=
n={}),n[r]=a,o[r]=a.peek())}}e(t)});si("__r",function(e,t){if(e(t),t.type!==V){fa();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===
void 0&&(o.__$u=n=(function(r,a){var s;return Tt(function(){s=this},{name:a}),s.c=r,s})((function(r){return function(){var a;
Fk&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.
name:""))),Rs=o,fa(n)}});si("__e",function(e,t,n,o){fa(),Rs=void 0,e(t,n,o)});si("diffed",function(e,t){fa(),Rs=void 0;var n;
if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var s in a){var l=a[s];l===void 0||o&&s in o||
(l.d(),a[s]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var d=a[u],p=o[u];d===void 0?(d=zk(n,u,p,r),a[u]=d):d.o(p,r)}}}
e(t)});function zk(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=X(n);return{o:function(s,l){a.value=s,o=l},d:Tt(function(){
this.N=Ef;var s=a.value.value;o[t]!==s&&(o[t]=s,r?e[t]=s:s!=null&&(s!==!1||t[4]==="-")?e.setAttribute(t,s):e.removeAttribute(
t))})}}si("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){
var a=o[r];a&&a.d()}}}var s=t.__np;if(s){var l=t.props;for(var u in s)l[u]=s[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=
8;var p=d.__$u;p&&(d.__$u=void 0,p.d())}}e(t)});si("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});ri.prototype.shouldComponentUpdate=
function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u==
"boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.
__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var l in this.props)if(!(l in e))return!0;
return!1};function Bk(e,t){return Xe(function(){return X(e,t)},[])}var Ik=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Hk(){Zu(function(){for(var e;e=Tf.shift();)Sf.call(e)})}function Ef(){Tf.push(this)===1&&(fe.requestAnimationFrame||
Ik)(Hk)}var Qu=new URL("../../",import.meta.url);function Pt(e){return new URL(e,Qu).href}function Df(e){return e.startsWith(Qu.
pathname)?e.slice(Qu.pathname.length):e.replace(/^\//,"")}var xt=class extends Error{code;where;hint;span;status;constructor(t){super(t.message),this.name="ApiError",this.code=t.
code,this.where=t.where??"",this.hint=t.hint??"",this.span=t.span??null,this.status=t.status??0}};function sr(){return new xt(
{code:"away",message:"The server does not answer",hint:"it is asked again by itself"})}function lr(e,t=0){let n=Xu(e)&&Xu(
e.error)?e.error:null;if(!n)return new xt({code:"unknown",message:`The server answered with status ${t}`,status:t});let o=r=>typeof n[r]==
"string"?n[r]:"";return new xt({code:o("code"),message:o("message"),where:o("where"),hint:o("hint"),span:Vk(n.span),status:t})}
function Vk(e){if(!Xu(e))return null;let{start:t,end:n}=e;return typeof t=="number"&&typeof n=="number"?{start:t,end:n}:
null}function Xu(e){return e!==null&&typeof e=="object"}function li(e,t){let n=new TextEncoder().encode(e),o=r=>new TextDecoder().
decode(n.subarray(0,r)).length;return{start:o(t.start),end:o(t.end)}}var Mf=X(0),$f=Mf;async function He(e,t={}){let n=await Os(e,t);if(n.status!==204)return await Af(n)}async function Os(e,t={}){
let n={method:t.method??(t.body===void 0?"GET":"POST"),headers:{...t.body===void 0?{}:{"Content-Type":"application/json"},
...t.headers},cache:"no-store"};t.body!==void 0&&(n.body=JSON.stringify(t.body)),t.signal&&(n.signal=t.signal);let o=await Wk(
Pt(e),n);if(o.status===401&&Mf.value++,!o.ok)throw lr(await Af(o).catch(()=>null),o.status);return o}async function Wk(e,t){
try{return await fetch(e,t)}catch(n){throw t.signal?.aborted?n:sr()}}async function Af(e){let t=await e.text();try{return JSON.
parse(t)}catch{throw new xt({code:"unreadable",message:"The server's answer cannot be read",status:e.status})}}function ui(e){
return e instanceof DOMException&&e.name==="AbortError"}function ye(e){return e instanceof xt?e:new xt({code:"unexpected",
message:e instanceof Error?e.message:String(e)})}var Lf=X(null),ci=Lf;function Rf(){Tt(()=>{$f.value>=0&&He("v1/me").then(e=>{Lf.value=e},()=>{})})}async function Of(e){
await He("v1/login",{body:{token:e}})}async function Nf(){await He("v1/logout",{method:"POST"})}var tc=X([]),Ff=X(!1),qk=700,ec,ma=tc,zf=Ff,po=bt(()=>tc.value.filter(({state:e})=>e==="running"));async function yn(){clearTimeout(
ec);try{tc.value=(await He("v1/jobs")).jobs,Ff.value=!0}catch{}clearTimeout(ec),po.value.length>0&&(ec=setTimeout(()=>{yn()},
qk))}async function Bf(e){try{return await He(`v1/jobs/${encodeURIComponent(e)}`)}catch(t){if(ye(t).status===404)return null;
throw t}}async function Ns(e){await He(`v1/jobs/${encodeURIComponent(e)}`,{method:"DELETE"}),await yn()}async function If(e){
await He(`v1/datasets/${encodeURIComponent(e)}/compaction`,{method:"POST"}),await yn()}function Hf(){return`ui-${Array.from(
crypto.getRandomValues(new Uint8Array(10)),e=>e.toString(16).padStart(2,"0")).join("")}`}var jk=Symbol.for("pv"),Uk=0;function i(e,t,n,o,r,a){t||(t={});var s,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?s=t[l]:u[l]=t[l];
var d={type:e,props:u,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:jk,__v:--Uk,__i:-1,__u:0};return(r||
a)&&(d.__source=r,d.__self=a),fe.vnode&&fe.vnode(d),d}var Kk={line:"M3 15l4-5 4 3 6-8",bar:"M4 16V9M8.5 16V4M13 16v-5M17 16V7",table:"M3 5h14v10H3zM3 9h14M8.5 9v6",distribution:"\
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
500 17c.500-4 3-5 6.500-5s6 1 6.500 5"};function re({name:e,size:t=16}){return i("svg",{width:t,height:t,viewBox:"0 0 20\
 20",fill:"none",stroke:"currentColor","stroke-width":"1.5","stroke-linecap":"round","stroke-linejoin":"round","aria-hid\
den":"true",focusable:"false",children:i("path",{d:Kk[e]})})}function le(...e){return e.filter(t=>typeof t=="string"&&t!=="").join(" ")}function Fs(e,t,n={}){let{side:o="bottom",align:r="start",gap:a=4}=n;e.style.maxHeight="";let{width:s,height:l}=e.getBoundingClientRect(),
u=document.documentElement.clientWidth,d=document.documentElement.clientHeight;if(o==="right"){let w=t.right+a+s<=u-8;Wf(
e,w?t.right+a:t.left-a-s,Vf(t.top,l,d));return}let p=d-8-t.bottom-a,m=t.top-a-8,g=o==="bottom"?l<=p||p>=m:!(l<=m||m>=p),
y=Math.max(g?p:m,64),k=r==="start"?t.left:r==="end"?t.right-s:t.left+(t.width-s)/2;l>y&&(e.style.maxHeight=`${y}px`),Wf(
e,Vf(k,s,u),g?t.bottom+a:t.top-a-Math.min(l,y))}function Vf(e,t,n){return Math.max(8,Math.min(e,n-8-t))}function Wf(e,t,n){
e.style.left=`${Math.round(t)}px`,e.style.top=`${Math.round(n)}px`}var qf="Ie";var oc=X(null),nc,Zk=500;function jf(e,t,n){clearTimeout(nc),nc=setTimeout(()=>{e.isConnected&&(oc.value={anchor:e,text:t})},
n)}function ur(){clearTimeout(nc),oc.value=null}function Mo(e){return e?{onPointerEnter:t=>{t.pointerType==="mouse"&&jf(
t.currentTarget,e,Zk)},onPointerLeave:ur,onPointerDown:ur,onFocus:t=>{let n=t.currentTarget;n.matches(":focus-visible")&&
jf(n,e,0)},onBlur:ur}:{}}function Uf(){let e=Z(null),t=oc.value;return Dt(()=>{!e.current||!t||(e.current.showPopover(),
Fs(e.current,t.anchor.getBoundingClientRect(),{side:"bottom",align:"center",gap:6}))},[t]),t?i("div",{ref:e,popover:"man\
ual",role:"tooltip",class:qf,children:t.text}):null}var Kf="m";var ha=[];function Jf(){return ha.length>0}function vn(e){let{anchor:t,onClose:n,focus:o=!0}=e,r=Z(null);return Dt(()=>{
let a=r.current;if(!a||!t)return;a.showPopover();let s=()=>Fs(a,t instanceof Element?t.getBoundingClientRect():t,e.placing);
s();let l=new ResizeObserver(s);return l.observe(a),addEventListener("resize",s),()=>{l.disconnect(),removeEventListener(
"resize",s)}},[t]),Xk(r,o),e_(r,t,n),i("div",{ref:r,popover:"manual",role:e.role,"aria-label":e.label,tabIndex:-1,class:le(
Kf,e.class),children:e.children})}function Xk(e,t){q(()=>{if(ur(),!t)return;let n=document.activeElement,o=e.current;return o&&
!o.contains(document.activeElement)&&(o.querySelector("[data-autofocus]")??o.querySelector('input, button, [tabindex="0"\
]')??o).focus(),()=>{(document.activeElement===null||document.activeElement===document.body||o?.contains(document.activeElement))&&
n instanceof HTMLElement&&n.isConnected&&n.focus()}},[])}function e_(e,t,n){let o=Z(n);o.current=n,q(()=>{let r={};ha.push(
r);let a=l=>{let u=l.target,d=t instanceof Element&&t.contains(u);!e.current?.contains(u)&&!d&&!t_(e.current,u)&&o.current()},
s=l=>{l.key!=="Escape"||l.defaultPrevented||ha.at(-1)!==r||(l.preventDefault(),l.stopPropagation(),o.current())};return document.
addEventListener("pointerdown",a,!0),document.addEventListener("keydown",s),()=>{ha.splice(ha.indexOf(r),1),document.removeEventListener(
"pointerdown",a,!0),document.removeEventListener("keydown",s)}},[t])}function t_(e,t){let n=t instanceof Element?t.closest(
"[popover]"):null;return e!==null&&n!==null&&(e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING)!==0}var zs="sluice.";function $o(e){return ga(()=>localStorage.getItem(zs+e))}function Ao(e,t){ga(()=>localStorage.setItem(zs+
e,t))}function Bs(e){let t=ga(()=>sessionStorage.getItem(zs+e));return t===null?null:ga(()=>JSON.parse(t))}function di(e,t){
ga(()=>sessionStorage.setItem(zs+e,JSON.stringify(t)))}function ga(e){try{return e()}catch{return null}}var cr=X([]),rc=X($o("letters")!=="no"),Is="",Gf,Yf=cr,Qf=rc;function Xf(e){rc.value=e,Ao("letters",e?"yes":"no")}function pi(e){
let t=Z(e);t.current=e;let n=e.map(({keys:o})=>o).join("|");q(()=>{let o=t.current.map((r,a)=>({...r,act:()=>t.current[a]?.
act()}));return cr.value=[...cr.value,...o],()=>{cr.value=cr.value.filter(r=>!o.includes(r))}},[n])}function n_(e){let{key:t}=e,
n=e.ctrlKey||e.metaKey;return!n&&!e.altKey?t:[...[n&&"Ctrl",e.altKey&&"Alt",e.shiftKey&&"Shift"].filter(Boolean),t.length===
1?t.toUpperCase():t].join("+")}function em(){document.addEventListener("keydown",e=>{if(e.defaultPrevented||["Control","\
Shift","Alt","Meta"].includes(e.key))return;let t=!e.ctrlKey&&!e.metaKey&&!e.altKey;if(t&&(ya(e.target)||!rc.value&&e.key.
length===1||o_()||Jf()))return;let n=Is===""?n_(e):`${Is} ${e.key}`,o=cr.value.findLast(({keys:r})=>r===n);o?(e.preventDefault(),
Zf(""),o.act()):t&&Zf(cr.value.some(({keys:r})=>r.startsWith(`${e.key} `))?e.key:"")})}function Zf(e){clearTimeout(Gf),Is=
e,e!==""&&(Gf=setTimeout(()=>{Is=""},1200))}function ya(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.
test(e.tagName)||e.closest('[role="menu"], [role="listbox"]')!==null)}function o_(){return document.querySelector("dialo\
g[open]")!==null}var ic=["aggregate","samples","funnel","retention","lifecycle","stickiness","paths","difference"],Hs=["explore","funnel",
"retention","paths","sessions","difference","live"];function dr(e){return ic.find(t=>e[t]!==void 0&&e[t]!==null)??"aggre\
gate"}function et(e){return e==null?[]:typeof e=="string"?[e]:e}var nm=new Set(["boards","definitions","data","history","live","l","dev","v1","assets","healthz","readyz"]);function om(e,t){
let n=e.split("/").filter(u=>u!=="").map(r_),[o,r,a]=n;if(o===void 0)return{kind:"home"};if(o==="l"&&r!==void 0)return{kind:"\
link",id:r};if(nm.has(o))return{kind:"page",page:o,rest:n.slice(1).join("/")};let s=o.startsWith("~")?o.slice(1):o;if(r===
"actor"&&a!==void 0)return{kind:"actor",dataset:s,actor:a};let l=Hs.find(u=>u===r)??"explore";return{kind:"view",dataset:s,
view:l,fragment:t}}function r_(e){try{return decodeURIComponent(e)}catch{return e}}function Vs(e,t){return`${i_(e)}/${t}`}function i_(e){let t=nm.has(e)||e.startsWith("~")||e===""?`~${e}`:e;return encodeURIComponent(t)}async function rm(e){let t=[
`q=${await tm(e.document)}`];return e.as!==null&&t.push(`as=${encodeURIComponent(e.as)}`),e.open.length>0&&t.push(`open=${await tm(
e.open)}`),t.join("&")}async function Ws(e){let t=new URLSearchParams(e),n=t.get("q");if(n===null)return null;let o=await va(
n);if(o===null||typeof o!="object"||Array.isArray(o))return null;let r=t.get("open"),a=r===null?[]:await va(r);return{document:o,
as:t.get("as"),open:Array.isArray(a)?a.filter(a_):[]}}function a_(e){return e!==null&&typeof e=="object"&&typeof e.kind==
"string"}async function tm(e){let t=new TextEncoder().encode(JSON.stringify(e)),n=await im(t,new CompressionStream("defl\
ate-raw")),o="";for(let r of n)o+=String.fromCharCode(r);return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll(
"=","")}async function va(e){try{if(e.startsWith("{")||e.startsWith("["))return JSON.parse(e);let t=atob(e.replaceAll("-",
"+").replaceAll("_","/")),n=Uint8Array.from(t,o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(await im(n,
new DecompressionStream("deflate-raw"))))}catch{return null}}var s_=4<<20;async function im(e,t){let n=t.writable.getWriter();
n.write(e).then(()=>n.close()).catch(()=>{});let r=[],a=0,s=t.readable.getReader();for(;;){let{done:d,value:p}=await s.read();
if(d)break;if(r.push(p),a+=p.length,a>s_)throw new Error("the link unpacks to too much")}let l=new Uint8Array(a),u=0;for(let d of r)
l.set(d,u),u+=d.length;return l}async function qs(e){let t=e.trim();if(t.startsWith("{"))return am(await va(t));let n=/^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.
exec(t);if(n){let r=await Ws(n[2]),a=Hs.find(s=>s===n[1]);return r&&a?{...r,view:a}:null}let o=/(?:sluice query|-d)\s+'([^]*)'\s*$/.
exec(t)??/\[\]byte\(`([^`]*)`\)/.exec(t);return o?am(await va(o[1].replaceAll("'\\''","'"))):null}function am(e){if(e===
null||typeof e!="object")return null;let t=e;return typeof t.dataset!="string"||!ic.some(n=>Object.hasOwn(t,n))?null:{document:t,
view:l_(t),as:null,open:[]}}function l_(e){return e.funnel?"funnel":e.retention??e.lifecycle??e.stickiness?"retention":e.
paths?"paths":e.difference?"difference":typeof e.aggregate?.over=="object"&&"sessions"in e.aggregate.over?"sessions":"ex\
plore"}var sm=/\.(gz|zst|zstd|bz2|xz|zip|lz4|csv|tsv|json|jsonl|ndjson|log|txt|parquet|arrow|arrows|ipc)$/i,u_=/(^|[-_.])\d{4}-?\d{2}-?\d{2}(T?\d{2}-?\d{2}(-?\d{2})?)?(?=[-_.]|$)/g;function um(e){let t=e.replace(/^.*[/\\]/,"");for(;sm.test(t);)t=t.replace(sm,"");return t=t.replace(u_,"$1").normalize(
"NFKD").replace(/[^A-Za-z0-9_.-]+/g,"-"),t=t.replace(/^[-_.]+|[-_.]+$/g,"").replace(/([-_.])[-_.]+/g,"$1").slice(0,64).toLowerCase(),
t===""?"events":t}function js(e){return e===""?"A dataset needs a name.":e.startsWith(".")?"The name must not begin with\
 a dot.":/^[A-Za-z0-9_.-]+$/.test(e)?e.length>64?"At most 64 characters are allowed.":null:"Letters, digits, _, - and . \
are allowed."}var c_=/^\S+ \S+ \S+ \[[^\]]+\] "/;function cm(e){let t=e.trim().split(/\r?\n/,3).filter(r=>r.trim()!==""),
[n,o]=t;return n===void 0?!1:lm(n)?o===void 0||lm(o):/^\[\s*(\{|$)/.test(n)?d_(e):c_.test(n)?!0:o!==void 0&&[",","	",";"].
some(r=>{let a=n.split(r).length;return a>1&&(o.split(r).length===a||o.includes('"'))&&/^[\w "'.,;\t$@:/()-]+$/.test(n)})}
function lm(e){try{let t=JSON.parse(e);return t!==null&&typeof t=="object"&&!Array.isArray(t)}catch{return!1}}function d_(e){
try{let t=JSON.parse(e);return Array.isArray(t)&&t.length>0&&t.every(n=>n!==null&&typeof n=="object")}catch{return!1}}var Us=X({value:null,error:null}),ac=new Map,Je=Us;async function tt(){try{let e=await He("v1/datasets");Us.value={value:e.
datasets,error:null}}catch(e){Us.value={value:Us.value.value,error:ye(e)}}}function bn(e){let t=ac.get(e);return t||(t=X(
{value:null,error:null}),ac.set(e,t),Lo(e)),t}async function Lo(e){let t=ac.get(e);if(!(!t||e===""))try{t.value={value:await He(
`v1/datasets/${encodeURIComponent(e)}`),error:null}}catch(n){t.value={value:t.value?.value??null,error:ye(n)}}}async function Ks(e,t,n,o){
let r=new URLSearchParams({column:t,limit:String(n)}),a=`v1/datasets/${encodeURIComponent(e)}/values?${r.toString()}`;return(await He(
a,{signal:o})).values}async function dm(e,t,n){return He(`v1/datasets/${encodeURIComponent(e)}/values`,{body:t,signal:n})}var p_=1<<20;async function pm(e,t){let n=new URLSearchParams({name:e.name,size:String(e.size)}),o=await fetch(Pt(`v1/pr\
eview?${n.toString()}`),{method:"POST",body:e.slice(0,p_),headers:{"Content-Type":"application/octet-stream"},signal:t??
null}).catch(a=>{throw t?.aborted?a:sr()}),r=await o.json().catch(()=>null);if(!o.ok)throw lr(r,o.status);return r}function fm(e,t,n,o){
let r=new URLSearchParams({filename:n,job:o});t.time!==""&&r.set("time",t.time);for(let a of t.actors)r.append("actor",a);
return t.event!==""&&r.set("event",t.event),`v1/datasets/${encodeURIComponent(e)}/events?${r.toString()}`}function mm(e,t,n,o){
return new Promise((r,a)=>{let s=new XMLHttpRequest;s.open("POST",Pt(e)),s.setRequestHeader("Content-Type","application/\
octet-stream"),s.upload.onprogress=l=>{l.lengthComputable&&n(l.loaded/Math.max(1,l.total))},s.upload.onload=()=>n(1),s.onerror=
()=>a(sr()),s.onabort=()=>a(new xt({code:"cancelled",message:"Loading was cancelled; nothing was added"})),s.onload=()=>{
let l=f_(s.responseText);s.status>=200&&s.status<300?r(l):a(lr(l,s.status))},o.addEventListener("abort",()=>s.abort()),s.
send(t)})}function f_(e){try{return JSON.parse(e)}catch{return null}}var m_=[[1e12,"T"],[1e9,"G"],[1e6,"M"],[1e3,"k"]];function Js(e){return e.length<=4?e:e.replace(/\B(?=(\d{3})+$)/g," ")}
function fi(e,t){return e<0?"−"+t:t}function ue(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t!==0&&(t>=
1e21||t<1e-6))return e.toString().replace("-","−");let[n,o]=String(t).split(".");return fi(e,Js(n)+(o===void 0?"":`.${o}`))}
function pe(e){let t=Math.abs(e);if(!Number.isFinite(e))return"–";if(t<9999.5)return fi(e,h_(t));if(t>=9995e11)return fi(
e,t.toExponential(2).replace("e+"," e"));let[n,o]=m_.find(([r])=>Number((t/r).toPrecision(3))>=1);return fi(e,Number(t/
n).toPrecision(3)+" "+o)}function h_(e){return Number.isInteger(e)?Js(String(e)):e>=1e3?Js(e.toFixed(0)):e!==0&&e<.001?
e.toExponential(1):String(Number(e.toPrecision(3)))}function wt(e){if(!Number.isFinite(e))return"–";let t=Math.abs(e)*
100;if(t!==0&&t<.1)return`${e<0?"> −":"< "}0.1 %`;if(t>99.9&&t<100)return fi(e,"> 99.9 %");let n=t>=99.95||t===
0?t.toFixed(0):t.toFixed(1);return fi(e,`${Js(n.split(".")[0])}${n.includes(".")?`.${n.split(".")[1]}`:""} %`)}function Bt(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;for(;n>=1024&&o<t.length-1;)n/=1024,o++;return`${o===0||n>=100?
n.toFixed(0):Number(n.toPrecision(3))} ${t[o]}`}function $t(e,t,n=`${t}s`){return`${pe(e)} ${e===1?t:n}`}var hm="Ue",gm="Ee",ym="Le",vm="p",bm="d";var xa=X([]),Gs=new Map,y_=1e4,v_=1;function nt(e,t=null){let n=v_++;xa.value=[...xa.value,{id:n,text:e,action:t}].slice(
-3),xm(n)}function xm(e){Gs.set(e,setTimeout(()=>sc(e),y_))}function sc(e){clearTimeout(Gs.get(e)),Gs.delete(e),xa.value=
xa.value.filter(t=>t.id!==e)}function wm(){return i("div",{class:hm,role:"status",children:xa.value.map(({id:e,text:t,action:n})=>i(
"div",{class:gm,onPointerEnter:()=>clearTimeout(Gs.get(e)),onPointerLeave:()=>xm(e),children:[i("span",{class:ym,children:t}),
n&&i("button",{type:"button",class:vm,onClick:()=>{sc(e),n.act()},children:n.label}),i("button",{type:"button",class:bm,
"aria-label":"Close",onClick:()=>sc(e),children:i(re,{name:"close",size:14})})]},e))})}var km={before:[],after:[]};function lc(e,t){return{before:[...e.before,t].slice(-200),after:[]}}function _m(e,t){let n=e.
before.at(-1);return n===void 0?null:{value:n,stack:{before:e.before.slice(0,-1),after:[...e.after,t]}}}function Cm(e,t){
let n=e.after.at(-1);return n===void 0?null:{value:n,stack:{before:[...e.before,t],after:e.after.slice(0,-1)}}}var mi=/([^.[\]]+)|\[(\d+)\]/gy;function wa(e){let t=[];for(mi.lastIndex=0;mi.lastIndex<e.length;){e[mi.lastIndex]==="."&&
mi.lastIndex++;let n=mi.lastIndex,o=mi.exec(e);if(!o)return[...t,e.slice(n)];t.push(o[2]===void 0?o[1]:Number(o[2]))}return t}
function Sm(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n>0?`.${t}`:t).join("")}function Tm(e){return typeof e=="\
string"?wa(e):e}function ka(e,t){let n=e;for(let o of Tm(t)){if(n===null||typeof n!="object"||!Object.hasOwn(n,o))return;
n=n[o]}return n}function Ge(e,t,n){return uc(e,Tm(t),n)}function uc(e,t,n){let[o,...r]=t;if(o===void 0)return n;if(typeof o==
"number"){let l=Array.isArray(e)?[...e]:e==null?[]:[e],u=uc(l[o],r,n);return u===void 0?l.splice(o,1):l[o]=u,l}let a=new Map(
e!==null&&typeof e=="object"?Object.entries(e):[]),s=uc(a.get(o),r,n);return s===void 0?a.delete(o):a.set(o,s),Object.fromEntries(
a)}function nn(e,t){if(e===t)return!0;if(e===null||t===null||typeof e!="object"||typeof t!="object"||Array.isArray(e)!==Array.
isArray(t))return!1;let n=Object.keys(e);return n.length!==Object.keys(t).length?!1:n.every(o=>Object.hasOwn(t,o)&&nn(e[o],
t[o]))}function _a(e){return`'${e.replaceAll("'","''")}'`}var Pm="[\\p{L}_][\\p{L}_\\p{Nd}\\p{M}]*",b_=new RegExp(`^${Pm}(\\.${Pm}\
)*$`,"u"),x_=new Set(["and","or","not","in","is","between","like","ilike","distinct","case","when","then","else","null",
"true","false","where"]);function It(e){return b_.test(e)&&!x_.has(e.toLowerCase())?e:`"${e.replaceAll('"','""')}"`}function Ro(e){
return`event = ${_a(e)}`}var w_=/^\s*event\s*=\s*'((?:[^']|'')*)'\s*$/;function Zs(e){let t=e===void 0?null:w_.exec(e);return t?
t[1].replaceAll("''","'"):null}function Ca(e,t){let n=It(e);return t==null?`${n} is null`:typeof t=="string"?`${n} = ${_a(
t)}`:Array.isArray(t)?`${n} in (${t.map(o=>_a(String(o))).join(", ")})`:`${n} = ${String(t)}`}function Sa(e,t){return e===
void 0||e.trim()===""?t:`${Em(e)} and ${Em(t)}`}function Em(e){return/\bor\b/i.test(e)?`(${e})`:e}var k_=["dataset","from","to","timezone","week_start","where","define","params","missing","compare","sample"];function Ta(e){
let t=k_.filter(n=>e[n]!==void 0).map(n=>[n,e[n]]);return Object.fromEntries(t)}function __(e){let t=e[dr(e)];return et(
t?.by).find(n=>!hi(n))??null}function hi(e){return/^\s*(time|bins)\s*\(/i.test(e)}function Mm(e,t,n,o){if(t===e.view)return{
state:e,waiting:n,said:null};let r={...n,[e.view]:{document:C_(e.document),as:e.as}},a=n[t],s=Ta(e.document),l=__(e.document);
if(a){let m=Dm({...s,...a.document},l);return{state:{view:t,document:m,as:a.as,open:[]},waiting:r,said:null}}let u=S_(t)?
Zs(s.where):null;u!==null&&delete s.where;let d=Dm({...s,...cc(t,u,o)},l),p=u===null?null:`The filter ${Ro(u)} became ${T_(
t)}.`;return{state:{view:t,document:d,as:null,open:[]},waiting:r,said:p}}function C_(e){let t=dr(e);return e[t]===void 0?
{}:{[t]:e[t]}}function S_(e){return e==="funnel"||e==="retention"||e==="paths"}function T_(e){return e==="funnel"?"step \
1":e==="paths"?"the start of the paths":"the start of retention"}function cc(e,t,n){let[o,r]=n.events,a=t??o;switch(e){case"\
explore":case"live":return{aggregate:{measures:["count()"],by:["time('auto')"]}};case"sessions":return{aggregate:{over:{
sessions:{gap:"30m"}},measures:["count() as sessions","avg(events) as events_each","median(duration) as median"],by:["ti\
me('auto')"]}};case"funnel":return{funnel:{steps:[a,a===r?o:r].filter(P_).map(E_),window:"7d"}};case"retention":return{retention:{
start:a===void 0?"true":Ro(a),return:"true",period:"day"}};case"paths":return{paths:a===void 0?{}:{start:Ro(a)}};case"di\
fference":return{difference:{selection:a===void 0?"true":Ro(a)}}}}function P_(e){return e!==void 0}function E_(e){return{
where:Ro(e)}}function Dm(e,t){let{aggregate:n,funnel:o,retention:r}=e;if(t===null)return e;if(o)return{...e,funnel:{...o,
by:t}};if(r)return{...e,retention:{...r,by:t}};if(!n||n.over!==void 0&&n.over!=="events")return e;let a=et(n.by);return a.
includes(t)?e:{...e,aggregate:{...n,by:[...a.filter(hi),t]}}}var dc={view:"explore",document:{dataset:""},as:null,open:[]},lt=X(dc),Mn=X(km),$m=X({state:dc,how:"load"}),Ys={},Qs=!1,
Ze=lt,Xs=$m,ve=bt(()=>lt.value.document),Am=bt(()=>lt.value.view),Lm=bt(()=>lt.value.as),gi=bt(()=>lt.value.open),Ht=bt(
()=>lt.value.document.dataset),yi=bt(()=>Mn.value.before.length>0),vi=bt(()=>Mn.value.after.length>0);function me(e,t="p\
ush"){let n={...lt.value,...e};nn(n,lt.value)||((t==="push"||!Qs)&&(Mn.value=lc(Mn.value,lt.value)),Qs=t==="replace",fc(
n,t))}function Te(e,t,n="push"){me({document:Ge(lt.value.document,e,t)},n)}function Rm(e){me({open:[...lt.value.open,e]})}
function el(){me({open:lt.value.open.slice(0,-1)})}function Om(e,t){let n=Mm(lt.value,e,Ys,t);return Ys=n.waiting,me(n.state),
n.said}function fo(){Nm(_m(Mn.value,lt.value))}function bi(){Nm(Cm(Mn.value,lt.value))}function Nm(e){e&&(Mn.value=e.stack,Qs=!1,
fc(e.value,"push"))}function pc(e){nn(e,lt.value)||(lt.value!==dc&&(Mn.value=lc(Mn.value,lt.value)),Qs=!1,fc(e,"load"))}
function fc(e,t){lt.value=e,$m.value={state:e,how:t}}function Fm(){return{undo:Mn.value,waiting:Ys}}function zm(e){Mn.value=
e.undo,Ys=e.waiting}var tl=new Map;function mc(e){return tl.has(e)||Im(e),tl.get(e)??{events:[]}}async function Im(e){if(e==="")return{events:[]};
tl.set(e,{events:[]});let n={events:(await Ks(e,"event",10).catch(()=>[])).map(({value:o})=>o)};return tl.set(e,n),n}var Bm=864e5;
async function hc(e,t){let n=t==="explore"?null:Im(e);Je.value.value||await tt();let o=Je.value.value?.find(({name:l})=>l===
e),r=o!==void 0&&Date.parse(o.to)>Date.now()-2*Bm,a=o!==void 0&&Date.parse(o.from)<Date.now()-31*Bm,s=n?await n:mc(e);return{
dataset:e,...r&&a?{from:"now-30d"}:{},timezone:on(),...cc(t,null,s)}}function on(){return Intl.DateTimeFormat().resolvedOptions().
timeZone||"UTC"}var pr=X({kind:"home"}),No=pr,Oo=Promise.resolve(),Hm=0;async function Vm(){let e=Bs("undo");e?.undo&&Array.isArray(e.undo.
before)&&zm(e),addEventListener("popstate",()=>{gc()}),addEventListener("pagehide",()=>di("undo",Fm())),await gc(),Tt(()=>{
let{state:t,how:n}=Xs.value;n!=="load"&&(Oo=Oo.then(()=>nl(t,n)))})}function Ue(e,t=""){history.pushState(null,"",Pt(e)+
(t===""?"":`#${t}`)),gc()}function Pa(e=Ze.value){pr.value={kind:"view",dataset:e.document.dataset,view:e.view,fragment:""},
Oo=Oo.then(()=>nl(e,"push"))}async function yc(e){return`${Pt(Vs(e.document.dataset,e.view))}#${await rm(e)}`}async function nl(e,t){
let n=await yc(e);n!==location.href&&(t==="push"?history.pushState(null,"",n):history.replaceState(null,"",n),pr.value={
kind:"view",dataset:e.document.dataset,view:e.view,fragment:""})}async function gc(){let e=++Hm,t=om(Df(location.pathname),
location.hash.slice(1));if(t.kind!=="view"){pr.value=t;return}let n=await Ws(t.fragment),o=n?{...n.document,dataset:t.dataset}:
await hc(t.dataset,t.view);e===Hm&&(pc({view:t.view,document:o,as:n?.as??null,open:n?.open??[]}),pr.value=t,n||(Oo=Oo.then(
()=>nl(Ze.value,"replace"))))}async function mo(e){let{view:t,document:n}=Ze.value,o=await hc(e,t),r={view:t,document:o,
as:null,open:[]};if(n.dataset===""){pc(r),pr.value={kind:"view",dataset:e,view:t,fragment:""},Oo=Oo.then(()=>nl(r,"repla\
ce"));return}me(r),pr.value.kind!=="view"&&Pa()}var fr=X(null),D_=8,M_=3,Wm=fr;async function qm(e,t){let n=await Ks(e,"event",D_).catch(()=>[]);fr.value={dataset:e,sum:t,
events:n,steps:n.slice(0,M_).map(({value:o})=>o)}}function jm(e){let{value:t}=fr;t&&(fr.value={...t,steps:$_(t.steps,e)})}
function $_(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function Um(){let{value:e}=fr;if(!e)return;fr.value=null;
let t=ve.value.dataset===e.dataset?Ta(ve.value):{dataset:e.dataset};me({view:"funnel",as:null,open:[],document:{...t,funnel:{
steps:e.steps.map(n=>({where:Ro(n)})),window:"7d"}}}),Pa(Ze.value)}function vc(){fr.value=null}var Ye=X(null),Yn=X(!1),Ea=null,Jm={accepted:0,rejected:0,known:0},ol="loading",Gm=Ye,Zm=Yn;async function xi(e){if(Yn.value=
!0,Ye.value?.phase==="sending"||Ye.value?.phase==="found"||e.length===0)return;Ea?.abort();let t=Ea=new AbortController;
Ye.value={phase:"reading",files:e};try{let[n]=await Promise.all([pm(e[0],t.signal),Je.value.value?null:tt()]);if(t.signal.
aborted)return;let{time:o,actors:r,event:a}=n.names;Ye.value={phase:"choosing",files:e,preview:n,choice:{dataset:um(e[0].
name),time:o,actors:r,event:a},error:null}}catch(n){t.signal.aborted||(Ye.value={phase:"unreadable",files:e,error:ye(n)})}}
function rl(e){xi([new File([e],"pasted.txt")])}function Da(e){Ye.value?.phase==="choosing"&&(Ye.value={...Ye.value,choice:{
...Ye.value.choice,...e},error:null})}function Fo(){Yn.value=!1;let e=Ye.value?.phase;e==="sending"||e==="found"||(Ea?.abort(),
Ye.value=null)}function A_(){Yn.value=!0}async function Ym(){let e=Ye.value;e?.phase!=="sending"&&e?.phase!=="found"||(await Ns(
e.job).catch(()=>{}),Ea?.abort())}async function Qm(){let e=Ye.value;if(e?.phase!=="choosing")return;let t=Ea=new AbortController,
{files:n,choice:o}=e,r=Jm;try{for(let[a,s]of n.entries())r=await L_(n,a,s,o,r,t.signal);await Xm(o.dataset,r)}catch(a){r.
accepted>0&&tt(),Ye.value={...e,error:ye(a)},Yn.value||nt(`Loading into ${o.dataset} failed: ${ye(a).message}`,{label:"S\
how",act:A_})}finally{di(ol,null),yn()}}async function L_(e,t,n,o,r,a){let s=Hf(),l={phase:"sending",files:e,at:t,dataset:o.
dataset,job:s,sum:r};Ye.value={...l,sent:0},di(ol,{job:s,dataset:o.dataset});let u=setTimeout(()=>{yn()},200);try{let d=await mm(
fm(o.dataset,o,n.name,s),n,p=>{Ye.value={...l,sent:p},p===1&&yn()},a);return{...r,accepted:r.accepted+d.accepted,rejected:r.
rejected+d.rejected_count}}catch(d){if(e.length>1&&ye(d).code==="already_loaded")return{...r,known:r.known+1};throw d}finally{
clearTimeout(u)}}async function Xm(e,t){await tt(),Lo(e),Ye.value=null;let n=bc(e,t);if(!Yn.value){nt(n,{label:"Show",act:()=>Km(
e,t)});return}Yn.value=!1,Km(e,t)}function Km(e,t){Ue(Vs(e,"explore")),qm(e,t)}function bc(e,{accepted:t,rejected:n,known:o}){
let r=[`${ue(t)} ${t===1?"event is":"events are"} in ${e}`];return n>0&&r.push(`${ue(n)} ${n===1?"line was":"lines were"}\
 not taken`),o>0&&r.push(`${ue(o)} ${o===1?"file was":"files were"} there already`),`${r.join("; ")}.`}var R_=500;async function eh(){
let e=Bs(ol);if(typeof e?.job!="string"||typeof e.dataset!="string")return;let{job:t,dataset:n}=e;for(;;){let o=await Bf(
t).catch(()=>{});if(o?.state==="running")Ye.value||(Ye.value={phase:"found",dataset:n,job:t},Yn.value=!0);else if(o!==void 0){
Ye.value=null,di(ol,null),o?.state==="done"&&Yn.value?await Xm(n,{...Jm,accepted:o.rows}):Yn.value=!1;return}await new Promise(
r=>{setTimeout(r,R_)})}}var nh="Me",oh="Ne";function rh(){let[e,t]=D(!1);return q(()=>{let n=0,l=[["dragenter",u=>{xc(u)&&(u.preventDefault(),n++,t(!0))}],["dragove\
r",u=>{xc(u)&&(u.preventDefault(),u.dataTransfer&&(u.dataTransfer.dropEffect="copy"))}],["dragleave",u=>{xc(u)&&(n=Math.
max(0,n-1),n===0&&t(!1))}],["drop",u=>{n=0,t(!1);let d=[...u.dataTransfer?.files??[]];d.length!==0&&(u.preventDefault(),
xi(d))}],["paste",N_]];for(let[u,d]of l)document.addEventListener(u,d);return()=>{for(let[u,d]of l)document.removeEventListener(
u,d)}},[]),e?i("div",{class:nh,"aria-hidden":"true",children:i("div",{class:oh,children:[i(re,{name:"upload",size:32}),i(
"span",{children:"Drop the files to look at them"})]})}):null}function xc(e){return e.dataTransfer?.types.includes("File\
s")??!1}function N_(e){if(ya(e.target)||document.querySelector("dialog[open]"))return;let t=[...e.clipboardData?.files??
[]].filter(({type:o})=>!o.startsWith("image/"));if(t.length>0)return void xi(t);let n=e.clipboardData?.getData("text/pla\
in")??"";cm(n)&&qs(n).then(o=>{o||rl(n)})}var wc={};Lu(wc,{button:()=>kc,danger:()=>B_,default:()=>H_,iconOnly:()=>_c,outlined:()=>F_,primary:()=>z_,quiet:()=>I_,
small:()=>Cc});var kc="e",F_="Re",z_="v",B_="Ae",_c="N",I_="R",Cc="A",H_={button:kc,outlined:F_,primary:z_,danger:B_,iconOnly:_c,
quiet:I_,small:Cc};function R(e){let{children:t,icon:n,after:o,label:r,keys:a,kind:s="plain",small:l=!1}=e,u=t==null,d=Mo(u||a?[r,a].filter(
Boolean).join("  "):void 0);return i("button",{ref:e.buttonRef??null,type:e.type??"button",...d,class:le(kc,s!=="plain"&&
wc[s],u&&_c,l&&Cc,e.class),"aria-label":r,"aria-pressed":e.pressed,"aria-expanded":e.expanded,"aria-haspopup":e.popup,disabled:e.
disabled,onClick:e.onClick,onKeyDown:e.onKeyDown,children:[n&&i(re,{name:n}),t,o&&i(re,{name:o,size:12})]})}var ih="D",ah="De",sh="He",lh="H",uh="Fe",ch="Te";function Vt({title:e,onClose:t,children:n,foot:o,wide:r=!1}){let a=Z(null),s=Mt();return Dt(()=>{ur();let l=document.activeElement;
return a.current?.showModal(),(a.current?.querySelector("[data-autofocus]")??a.current?.querySelector("h2"))?.focus(),()=>{
l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),i("dialog",{ref:a,class:le(ih,r&&ah),"aria-labelledby":s,onCancel:l=>{
l.preventDefault(),t()},onClick:l=>{l.target===a.current&&t()},children:[i("div",{class:sh,children:[i("h2",{id:s,tabIndex:-1,
class:lh,children:e}),i(R,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:t})]}),i("div",{class:uh,children:n}),
o&&i("div",{class:ch,children:o})]})}var dh="qe",ph="Ge",fh="Je";var mh="Ke",hh="Oe";function gh({busy:e,done:t=null}){let n=Z(null);return Dt(()=>{n.current&&t!==null&&(n.current.style.transform=`scaleX(${t}\
)`)},[t,e]),i("div",{class:dh,"aria-hidden":"true",children:e&&(t===null||t===0?i("div",{class:fh}):i("div",{ref:n,class:ph}))})}
function ut({lines:e=6}){return i("div",{class:mh,"aria-hidden":"true",children:Array.from({length:e},(t,n)=>i("div",{class:hh},
n))})}var Bo={null:"(null)",empty:"(empty)",other:"(other)",total:"(total)"},yh={text:Bo.other,kind:"other"},q_=new Set(Object.
values(Bo)),j_=new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200\
c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]","gu");function U_(e){
let t=e.codePointAt(0);return t<32?String.fromCharCode(9216+t):t===127?"␡":`⟨${t.toString(16).toUpperCase().padStart(
4,"0")}⟩`}function mr(e){return e.toWellFormed().replace(j_,U_).replace(/^ +| +$/g,t=>"␣".repeat(t.length))}function Ae(e){
if(e==null)return{text:Bo.null,kind:"null"};if(e==="")return{text:Bo.empty,kind:"empty"};if(Array.isArray(e))return{text:e.
map(n=>Ae(n).text).join(", "),kind:"value"};let t=mr(typeof e=="string"?e:typeof e=="object"?JSON.stringify(e):String(e));
return{text:q_.has(t)?`"${t}"`:t,kind:"value"}}var K_=new Intl.Segmenter("en",{granularity:"grapheme"});function vh(e){return Array.
from(K_.segment(e),t=>t.segment)}function Sc(e,t){if(e.length<=t)return e;let n=vh(e.slice(0,t*16));return n.length<=t&&
e.length<=t*16?e:`${n.slice(0,t-1).join("")}…`}function bh(e,t){if(e.length<=t)return e;let n=vh(e);if(n.length<=t)return e;
let o=Math.floor((t-1)/2);return`${n.slice(0,t-1-o).join("")}…${n.slice(n.length-o).join("")}`}var Tc={};Lu(Tc,{default:()=>Q_,empty:()=>Z_,null:()=>G_,other:()=>Y_,value:()=>J_});var J_="Pe",G_="Qe",Z_="Ve",Y_="We",
Q_={value:J_,null:G_,empty:Z_,other:Y_};function O({value:e,shown:t,most:n=256,middle:o=!1}){let r=t??Ae(e),a=o?bh(r.text,n):Sc(r.text,n);return i("bdi",{class:Tc[r.
kind],title:a===r.text?void 0:Sc(r.text,2e3),children:a})}var xh="Ye",wh="Ze",kh="_e",_h="er",Ch="rr";function eC(e){return/^did you mean (.+)\?$/.exec(e)?.[1]??null}function Pe({id:e,error:t,onHint:n}){let o=eC(t.hint);return i(
"div",{class:xh,id:e,role:"alert",children:[i("span",{class:wh,children:i(re,{name:"error",size:14})}),i("span",{class:kh,
children:mr(t.message)}),t.hint!==""&&(o!==null&&n?i("button",{type:"button",class:_h,onClick:()=>n(o),children:[mr(o),"\
?"]}):i("span",{class:Ch,children:mr(t.hint)}))]})}function $n({children:e,kind:t="outlined"}){let n=Z(null);return i(V,{children:[i(R,{kind:t,icon:"upload",onClick:()=>n.
current?.click(),children:e}),i("input",{ref:n,type:"file",multiple:!0,hidden:!0,"aria-label":"Files of events",onChange:o=>{
let r=[...o.currentTarget.files??[]];o.currentTarget.value="",r.length>0&&xi(r)}})]})}var hr="ir",gr="ar",An="o",al="tr";function ki({label:e,value:t,onCommit:n,placeholder:o,bare:r=!1,code:a=!1,error:s=null,autofocus:l=!1}){let[u,d]=D(t),p=Z(
null),m=Mt();q(()=>d(t),[t]);let g=w=>{w!==t&&n(w)},y=w=>{w.key==="Enter"&&g(u),!(w.key!=="Escape"||u===t)&&(w.preventDefault(),
d(t))},k=w=>{n(w),p.current?.focus()};return i("div",{class:hr,children:[i("label",{for:m,class:r?"spoken":gr,children:e}),
i("input",{ref:p,id:m,class:le(An,a&&al),value:u,placeholder:o,spellcheck:!1,autocomplete:"off","aria-invalid":s!==null,
"aria-describedby":s?`${m}-problem`:void 0,"data-autofocus":l?"":void 0,onInput:w=>d(w.currentTarget.value),onKeyDown:y,
onBlur:()=>g(u)}),s&&i(Pe,{id:`${m}-problem`,error:s,onHint:k})]})}var Th="or",Ph="b";function sl({label:e,choices:t,value:n,onChange:o}){let r=s=>{let l=s.key==="ArrowRight"||s.key==="ArrowDown"?1:s.key===
"ArrowLeft"||s.key==="ArrowUp"?-1:0;if(l===0)return;s.preventDefault();let u=(t.findIndex(p=>p.value===n)+l+t.length)%t.
length,d=t[u];d&&o(d.value),s.currentTarget.children[u]?.focus()},a=t.some(s=>s.value===n)?n:t[0]?.value;return i("div",
{role:"radiogroup","aria-label":e,class:Th,onKeyDown:r,children:t.map(s=>i("button",{type:"button",role:"radio",class:Ph,
"aria-checked":s.value===n,tabIndex:s.value===a?0:-1,onClick:()=>o(s.value),children:[s.icon&&i(re,{name:s.icon,size:14}),
s.label]},s.value))})}var Eh=8;function nC(e,t,n,o){let r=Math.max(0,Math.min(Math.floor(e/n)-Eh,o)),a=Math.min(o,Math.ceil((e+t)/n)+Eh);return{
first:r,end:a,before:r*n,after:(o-a)*n}}function ll(e,t,n){let[o,r]=D({scroll:0,height:600});return q(()=>{let a=e.current;
if(!a)return;let s=()=>{let u=Math.floor(a.scrollTop/t)*t;r(d=>d.scroll===u&&d.height===a.clientHeight?d:{scroll:u,height:a.
clientHeight})};s();let l=new ResizeObserver(s);return l.observe(a),a.addEventListener("scroll",s,{passive:!0}),()=>{l.disconnect(),
a.removeEventListener("scroll",s)}},[t]),nC(o.scroll,o.height,t,n)}function Dh(){return Number.parseInt(getComputedStyle(
document.documentElement).getPropertyValue("--row"),10)||28}var Mh="nr",$h="w",Ah="pr",Lh="dr",Rh="lr",Oh="xr";var ul=28;function Pc(e,t){return`${e}-${t}`}function Nh({id:e,label:t,options:n,active:o,onActive:r,onPick:a,several:s=!1,
foot:l}){let u=Z(null),d=ll(u,ul,n.length);return Dt(()=>{let p=u.current;if(!p||o<0)return;let m=o*ul;m<p.scrollTop?p.scrollTop=
m:m+ul+8>p.scrollTop+p.clientHeight&&(p.scrollTop=m+ul+8-p.clientHeight)},[o,n]),i(V,{children:[i("div",{ref:u,id:e,role:"\
listbox","aria-label":t,"aria-multiselectable":s||void 0,class:Mh,children:[i("div",{role:"presentation",style:{height:`${d.
before}px`}}),n.slice(d.first,d.end).map((p,m)=>{let g=d.first+m;return i("div",{id:Pc(e,g),role:"option","aria-selected":p.
selected??!1,"aria-setsize":n.length,"aria-posinset":g+1,"data-active":g===o,class:$h,onPointerMove:()=>{g!==o&&r(g)},onPointerDown:y=>y.
preventDefault(),onClick:()=>a(p.value),children:[s&&i("span",{class:Oh,children:p.selected&&i(re,{name:"check"})}),i("s\
pan",{class:Ah,children:p.label}),p.note!==void 0&&i("span",{class:Lh,children:p.note})]},g)}),i("div",{role:"presentati\
on",style:{height:`${d.after}px`}})]}),l&&i("div",{class:Rh,children:l})]})}function Ci(e){let{options:t,text:n,several:o=!1,eager:r=!1}=e,a=Z(null),s=Mt(),[l,u]=D(e.autofocus??!1),[d,p]=D(r?0:-1),
[m,g]=D(!1);Dt(()=>{g(!0),e.autofocus&&a.current?.focus()},[]);let y=Math.min(d,t.length-1),k=l||(e.inline??!1),w=()=>u(
!1),C=(x,T)=>{T||w(),e.onPick(x,T)},P=x=>{let T=k?t[y]:void 0;if(x.key==="ArrowDown"||x.key==="ArrowUp"){x.preventDefault(),
u(!0);let N=x.key==="ArrowDown"?1:-1;p(y<0&&N<0?t.length-1:(y+N+t.length)%Math.max(1,t.length))}else x.key==="Enter"?(x.
preventDefault(),T?C(T.value,!1):(w(),e.onTake(n))):x.key===" "&&o&&T&&y>=0?(x.preventDefault(),C(T.value,!0)):x.key==="\
Escape"&&(k||e.onCancel)?(x.preventDefault(),x.stopPropagation(),w(),e.onCancel?.()):x.key==="Backspace"&&n===""&&e.onBackspace?.()},
S=i(Nh,{id:s,label:e.label,options:t,active:y,onActive:p,onPick:x=>C(x,o),several:o,foot:e.foot});return i(V,{children:[
i("input",{ref:a,class:le(An,e.code&&al),role:"combobox","aria-label":e.label,"aria-expanded":k,"aria-controls":s,"aria-\
autocomplete":"list","aria-invalid":e.invalid??!1,"aria-activedescendant":k&&y>=0?Pc(s,y):void 0,value:n,placeholder:e.placeholder,
spellcheck:!1,autocomplete:"off","data-autofocus":e.autofocus?"":void 0,onKeyDown:P,onClick:()=>u(!0),onBlur:w,onFocus:()=>{
e.autofocus&&u(!0)},onInput:x=>{u(!0),p(r?0:-1),e.onText(x.currentTarget.value)}}),e.inline&&S,!e.inline&&l&&m&&(t.length>
0||e.foot)&&i(vn,{anchor:a.current,onClose:w,focus:!1,children:S})]})}var zh="sr",Bh="cr";function yr({title:e,values:t,value:n,onChange:o,free:r=!1,...a}){let s=Z(null),[l,u]=D(!1),[d,p]=D(""),m=Xe(()=>iC(t,d),
[t,d]),g=()=>{u(!1),p("")},y=k=>{g(),o(k)};return i(V,{children:[i(R,{...a,after:"down",popup:"dialog",expanded:l,buttonRef:s,
onClick:()=>l?g():u(!0),children:i("span",{class:zh,children:i(O,{value:n,most:32})})}),l&&i(vn,{anchor:s.current,onClose:g,
role:"dialog",label:e,children:i("div",{class:Bh,children:i(Ci,{label:e,text:d,onText:p,eager:!0,inline:!0,autofocus:!0,
placeholder:"find",options:m.slice(0,1e3).map(k=>({value:k,label:i(O,{value:k}),selected:k===n})),onPick:y,onTake:k=>{r&&
k!==""&&y(k)},onCancel:g})})})]})}function iC(e,t){let n=t.trim().toLowerCase();if(n==="")return e;let o=e.filter(a=>a.toLowerCase().
startsWith(n)),r=e.filter(a=>!a.toLowerCase().startsWith(n)&&a.toLowerCase().includes(n));return[...o,...r]}function Ih(e,t,n,o,r=0){let{row:a,column:s}=t??{row:0,column:0},l=e.ctrlKey||e.metaKey,d=new Map([["ArrowDown",{row:l?n-
1:a+1,column:s}],["ArrowUp",{row:l?0:a-1,column:s}],["ArrowRight",{row:a,column:l?o-1:s+1}],["ArrowLeft",{row:a,column:l?
0:s-1}],["PageDown",{row:a+10,column:s}],["PageUp",{row:a-10,column:s}],["Home",{row:l?0:a,column:0}],["End",{row:l?n-1:
a,column:o-1}]]).get(e.key);return!d||n<=r||o===0?null:{row:Math.max(r,Math.min(d.row,n-1)),column:Math.max(0,Math.min(d.
column,o-1))}}var Hh="q",Vh="gr",Ec="l",Wh="y",qh="G",jh="r",Uh="x",cl="fr",Dc="J",Mc="i",Kh="k",$c="hr",Jh="z",Gh="ur",Zh="mr";function At(e){let{columns:t,rows:n,summary:o=[]}=e,r=Z(null),a=Mt(),s=Dh(),l=ll(r,s,n.length),[u,d]=D(null),[p,m]=D(new Map),
g=t.map(({key:w,width:C})=>{let P=p.get(w);return P===void 0?C??"minmax(80px, max-content)":`${P}px`}).join(" ")+" minma\
x(0, 1fr)",y=w=>{let C=Ih(w,u,n.length+o.length,t.length,e.onSort?-1:0);if(C){w.preventDefault(),d(C),sC(r.current,C,s);
return}let P=u?[...n,...o][u.row]:void 0,S=u?t[u.column]:void 0;if(u?.row===-1&&S&&(w.key==="Enter"||w.key===" ")){w.preventDefault(),
S.sortable!==!1&&e.onSort?.(Yh(S,e.sort??null));return}let x=r.current?.querySelector('[data-cursor="true"]');(w.key==="\
Enter"||w.key===".")&&P!==void 0&&S&&x&&w.target===r.current&&(w.preventDefault(),w.stopPropagation(),(e.onMenu??e.onCell)?.(
P,S,x))},k=(w,C,P)=>i(lC,{id:a,row:w,at:C,columns:t,cursor:u?.row===C?u.column:-1,onCursor:d,summary:P,last:C===n.length+
o.length-1,onMenu:e.onMenu,onCell:e.onCell},P?`summary ${C}`:C);return i("div",{ref:r,class:Hh,role:"grid","aria-label":e.
label,tabIndex:0,"aria-activedescendant":u?`${a}-${u.row}-${u.column}`:void 0,"aria-rowcount":n.length+o.length+1,"aria-\
colcount":t.length,onKeyDown:y,onFocus:w=>{w.target===r.current&&!u&&d({row:0,column:0})},children:i("div",{class:Vh,role:"\
presentation",style:{gridTemplateColumns:g},children:[i("div",{role:"row","aria-rowindex":1,class:le(Ec,Wh),children:t.map(
(w,C)=>i(uC,{id:`${a}--1-${C}`,column:w,cursor:u?.row===-1&&u.column===C,sort:e.sort??null,onSort:e.onSort,onWidth:P=>m(
new Map(p).set(w.key,P))},w.key))}),l.before>0&&i("div",{role:"presentation",class:Gh,style:{height:`${l.before}px`}}),n.
slice(l.first,l.end).map((w,C)=>k(w,l.first+C,!1)),l.after>0&&i("div",{role:"presentation",class:Zh,style:{height:`${l.after}\
px`}}),o.map((w,C)=>k(w,n.length+C,!0))]})})}function sC(e,t,n){if(!e)return;let o=t.row*n;o<e.scrollTop?e.scrollTop=o:o+
2*n>e.scrollTop+e.clientHeight&&(e.scrollTop=o+2*n-e.clientHeight)}function lC({id:e,row:t,at:n,columns:o,cursor:r,onCursor:a,
summary:s,last:l,onMenu:u,onCell:d}){return i("div",{role:"row","aria-rowindex":n+2,class:le(Ec,s&&Jh,l&&qh),children:o.
map((p,m)=>i("div",{id:`${e}-${n}-${m}`,role:"gridcell","aria-colindex":m+1,"data-cursor":m===r,class:le(jh,p.number&&Dc,
m===r&&$c),onPointerDown:()=>a({row:n,column:m}),onClick:d&&(g=>d(t,p,g.currentTarget)),onContextMenu:u&&(g=>{g.preventDefault(),
u(t,p,g.currentTarget)}),children:i("span",{class:cl,children:p.cell(t,n)})},p.key))})}function Yh(e,t){let n=e.number??
!1;return t?.key!==e.key?{key:e.key,descending:n}:t.descending===n?{key:e.key,descending:!n}:null}function uC({id:e,column:t,
cursor:n,sort:o,onSort:r,onWidth:a}){let s=o?.key===t.key?o.descending?"descending":"ascending":"none",l=d=>{let p=d.currentTarget,
m=p.parentElement.getBoundingClientRect().width-d.clientX;p.setPointerCapture(d.pointerId),p.onpointermove=g=>a(Math.max(
48,Math.round(m+g.clientX))),p.onpointerup=()=>{p.onpointermove=null}},u=r!==void 0&&t.sortable!==!1;return i("div",{id:e,
role:"columnheader","aria-sort":u?s:void 0,"data-cursor":n,class:le(Uh,t.number&&Dc,n&&$c),children:[u?i("button",{type:"\
button",tabIndex:-1,class:Mc,onClick:()=>r(Yh(t,o)),children:[i("span",{class:cl,children:t.head}),s!=="none"&&i(re,{name:s===
"descending"?"sortDown":"sortUp",size:12})]}):i("span",{class:Mc,children:i("span",{class:cl,children:t.head})}),i("span",
{class:Kh,onPointerDown:l})]})}var Qh="vr",Xh="br",eg="wr",tg="yr";function pl({share:e}){return i("span",{class:Qh,children:[i("span",{class:Xh,"aria-hidden":"true",children:i("span",{class:eg,
style:{width:`${Math.min(100,e*100)}%`}})}),i("span",{class:tg,children:wt(e)})]})}var ng="kr",og="zr",Ac="jr",rg="Sr";function pC(e,t){return e===t.time?"time":t.actors.includes(e)?"actor":e===t.event?"event":null}function ig({name:e,choice:t}){
let n=pC(e,t);return n===null?null:i("span",{class:og,children:n})}function ag({preview:e,choice:t}){return i(At,{label:"\
Columns",columns:[{key:"name",head:"Column",width:"minmax(140px, max-content)",cell:({name:o})=>i("span",{class:ng,children:[
i(O,{value:o,most:48,middle:!0}),i(ig,{name:o,choice:t})]})},{key:"type",head:"Type",cell:({type:o,time_like:r})=>i("spa\
n",{class:Ac,children:r&&o!=="timestamp"?`${o}, a time`:o})},{key:"filled",head:"Filled",width:"136px",cell:({filled:o})=>i(
pl,{share:o})},{key:"examples",head:"Examples",width:"minmax(240px, max-content)",cell:({examples:o})=>i(Lc,{values:o})}],
rows:e.columns})}function Lc({values:e}){return e.length===0?i("span",{class:Ac,children:"none"}):i("span",{class:rg,children:e.
slice(0,4).map((t,n)=>i("span",{children:i(O,{value:t,most:40,middle:!0})},n))})}function sg({preview:e,choice:t}){let n=Xe(
()=>e.columns.map(({name:o,type:r},a)=>({key:`${a} ${o}`,head:i(V,{children:[i(O,{value:o,most:32})," ",i(ig,{name:o,choice:t})]}),
number:r==="int64"||r==="float64",cell:s=>typeof s[a]=="number"?String(s[a]):i(O,{value:s[a],most:40,middle:!0})})),[e,t]);
return i(At,{label:"First events",columns:n,rows:e.rows})}function lg({preview:e}){return i(At,{label:"Lines that cannot\
 be taken",columns:[{key:"line",head:"Line",number:!0,cell:({line:n})=>ue(n)},{key:"reason",head:"Reason",cell:({reason:n})=>i(
O,{value:n,most:120})},{key:"text",head:"Text",cell:({text:n})=>i("code",{children:i(O,{value:n,most:160})})}],rows:e.rejected})}var ug="Xr",cg="Br",dg="Cr",ml="Ir",pg="Ur",fg="K",mg="Er",hg="Lr",gg="Mr",yg="Nr",vg="Rr",bg="Ar",xg="O";var mC=new Map([["ndjson","JSON lines"],["json","JSON"],["csv","CSV"],["tsv","TSV"],["accesslog","access log"],["parquet",
"Parquet"],["arrow","Arrow"],["arrowstream","Arrow stream"]]);function wg({at:e}){let{files:t,preview:n,choice:o,error:r}=e;
return i("div",{class:ug,children:[i("p",{class:cg,children:[i(O,{value:t[0].name,most:64,middle:!0}),i("span",{class:dg,
children:hC(t,n)})]}),r&&i("div",{class:pg,children:i(Pe,{error:r})}),i("div",{class:fg,children:[i(gC,{name:o.dataset}),
n.columns.length>0&&i(yC,{columns:n.columns,choice:o})]}),n.note?i("p",{class:vg,children:[i(re,{name:"info"}),i("span",
{children:i(O,{value:n.note,most:400})})]}):i(vC,{preview:n,choice:o})]})}function hC(e,t){let n=[mC.get(t.format)??t.format,
t.compression].filter(r=>r!=="").join(", "),o=Bt(e.reduce((r,a)=>r+a.size,0));return e.length>1?`${n}; the first of ${ue(
e.length)} files, ${o} together`:`${n}, ${o}`}function gC({name:e}){let t=Je.value.value?.find(o=>o.name===e),n=js(e);return i(
"div",{class:mg,children:[i(ki,{label:"Dataset",value:e,onCommit:o=>Da({dataset:o.trim()}),error:n===null?null:{message:n,
hint:""}}),n===null&&i("span",{class:ml,children:t?`added to its ${$t(t.events,"event")}`:"a new one"})]})}function yC({
columns:e,choice:t}){let n=e.map(({name:r})=>r),o=[...e].sort((r,a)=>Number(a.time_like)-Number(r.time_like)).map(({name:r})=>r);
return i(V,{children:[i(Rc,{label:"Time",hint:"when it happened",values:o,value:t.time,onChange:r=>Da({time:r})}),i(Rc,{
label:"Actor",hint:"who did it",values:n,value:t.actors[0]??"",onChange:r=>Da({actors:[r]})}),i(Rc,{label:"Event",hint:"\
what happened",values:n,value:t.event,onChange:r=>Da({event:r})})]})}function Rc({label:e,hint:t,values:n,value:o,onChange:r}){
return i("div",{class:hg,children:[i("span",{class:gg,children:e}),i(yr,{title:e,label:`${e}: ${o===""?"not chosen":o}`,
kind:"outlined",class:yg,values:n,value:o===""?"choose":o,onChange:r}),i("span",{class:ml,children:t})]})}function vC({preview:e,
choice:t}){let[n,o]=D("columns"),r=e.rejected.length,a=[{value:"columns",label:`${ue(e.columns.length)} columns`},{value:"\
rows",label:`First ${$t(e.rows.length,"event")}`},...r>0?[{value:"rejected",label:`${ue(r)} not taken`}]:[]];return i(V,
{children:[i("div",{class:bg,children:[i(sl,{label:"What to look at",choices:a,value:n,onChange:o}),i("span",{class:ml,children:[
"guessed from the first ",$t(e.rows_seen,"record")]})]}),i("div",{class:xg,children:[n==="columns"&&i(ag,{preview:e,choice:t}),
n==="rows"&&i(sg,{preview:e,choice:t}),n==="rejected"&&i(lg,{preview:e})]})]})}var kg="Dr",_g="Hr",Cg="Fr",Sg="Tr",Tg="qr";function Si({label:e,done:t,small:n=!1,ended:o=!1}){let r=t!==null;return i("div",{role:"progressbar","aria-label":e,"ar\
ia-valuemin":0,"aria-valuemax":100,"aria-valuenow":r?Math.round(t*100):void 0,class:le(kg,n&&_g),children:i("div",{class:le(
Cg,!r&&Tg,o&&Sg),style:r?{width:`${Math.max(1,t*100)}%`}:void 0})})}var Oc="Gr",Pg="Jr",gl="Kr",Eg="Or";function Dg(){let e=Gm.value;if(!e||!Zm.value)return null;switch(e.phase){case"reading":return i(Vt,{wide:!0,title:Nc(e.
files),onClose:Fo,children:i(ut,{lines:8})});case"unreadable":return i(wC,{files:e.files,error:e.error});case"choosing":
return i(kC,{at:e});case"sending":case"found":return i(_C,{at:e})}}function Nc(e){return e.length>1?`Load ${$t(e.length,
"file")}`:"Load a file"}function wC({files:e,error:t}){return i(Vt,{title:Nc(e),onClose:Fo,foot:i(V,{children:[i(R,{kind:"\
outlined",onClick:Fo,children:"Close"}),i($n,{kind:"primary",children:"Another file"})]}),children:[i("p",{class:Oc,children:i(
O,{value:e[0]?.name,most:80,middle:!0})}),i(Pe,{error:t}),i("p",{class:gl,children:"Events can be JSON (one object a lin\
e, or a list), CSV or TSV with a head, an access log, Parquet or Arrow; also as gzip or zstd."})]})}function kC({at:e}){
let{preview:t,choice:n}=e,o=t.columns.length>0&&n.time==="",r=js(n.dataset)===null&&!o;return i(Vt,{wide:!0,title:Nc(e.files),
onClose:Fo,foot:i(V,{children:[o&&i("span",{class:Eg,children:"Say which column is the time."}),i(R,{kind:"outlined",onClick:Fo,
children:"Cancel"}),i(R,{kind:"primary",icon:"upload",disabled:!r,onClick:()=>{Qm()},children:e.files.length>1?`Load all\
 ${e.files.length}`:"Load"})]}),children:i(wg,{at:e})})}function _C({at:e}){let t=ma.value.find(({id:s})=>s===e.job),n=e.
phase==="sending"?e.sent:1,o=n<1,r=o?n:t?.done??null,a=e.phase==="sending"?e.files:[];return i(Vt,{title:`Loading into ${e.
dataset}`,onClose:Fo,foot:i(V,{children:[i(R,{kind:"danger",onClick:()=>{Ym()},children:"Cancel"}),i(R,{kind:"outlined",
onClick:Fo,children:"Go on in the background"})]}),children:[e.phase==="sending"&&i("p",{class:Oc,children:[i(O,{value:a[e.
at]?.name,most:80,middle:!0}),i("span",{class:Pg,children:a.length>1?`${e.at+1} of ${a.length}`:Bt(a[e.at]?.size??0)})]}),
i(Si,{label:o?"Sending":"Loading",done:r}),i("p",{class:gl,role:"status",children:[o?"Sending":"Reading and sorting",r!==
null&&` ${wt(r)}`,!o&&t&&t.rows>0&&`, ${$t(t.rows,"event")} so far`]}),o&&i("p",{class:gl,children:"Keep this tab open u\
ntil all is sent; after that the server goes on by itself."})]})}var Mg="Pr",$g="Qr",Ag="Vr",Lg="Wr";function ct({icon:e,title:t,children:n,actions:o}){return i("div",{class:Mg,children:[i(re,{name:e,size:32}),i("h2",{class:$g,
children:t}),n&&i("p",{class:Ag,children:n}),i("div",{class:Lg,children:o})]})}var Og="Yr",Ng="s";function Fg({label:e,tabs:t,value:n,onChange:o,panel:r}){return i("div",{role:"tablist","aria-label":e,class:Og,onKeyDown:s=>{
let l=t.findIndex(m=>m.value===n),u={ArrowRight:l+1,ArrowLeft:l-1,Home:0,End:-1}[s.key];if(u===void 0)return;s.preventDefault();
let d=(u+t.length)%t.length,p=t[d];p&&o(p.value),s.currentTarget.children[d]?.focus()},children:t.map(s=>i("button",{type:"\
button",role:"tab",class:Ng,"aria-selected":s.value===n,"aria-controls":r,tabIndex:s.value===n?0:-1,onClick:()=>o(s.value),
children:s.label},s.value))})}var TC=["datasets","properties","ingests","rejects","jobs"];function zg(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t);return{
tab:TC.find(o=>o===n)??"datasets",dataset:t<0?"":e.slice(t+1)}}function vr(e,t){return e==="datasets"?"data":e==="jobs"||
t===""?`data/${e}`:`data/${e}/${encodeURIComponent(t)}`}var PC={clock:{hour:"2-digit",minute:"2-digit"},clockSecond:{hour:"2-digit",minute:"2-digit",second:"2-digit"},hour:{day:"\
numeric",month:"short",hour:"2-digit",minute:"2-digit"},minute:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",
minute:"2-digit"},second:{day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit"},millisecond:{
day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit",second:"2-digit",fractionalSecondDigits:3},dayShort:{
day:"numeric",month:"short"},day:{day:"numeric",month:"short",year:"numeric"},month:{month:"short",year:"numeric"},year:{
year:"numeric"}},Bg=new Map;function Ig(e,t){let n=`${t} ${e}`,o=Bg.get(n);return o||(o=new Intl.DateTimeFormat("en-GB",
{...PC[t],timeZone:e,hourCycle:"h23"}),Bg.set(n,o)),o}function Fc(e){try{return new Intl.DateTimeFormat("en-GB",{timeZone:e}),
!0}catch{return!1}}function Ee(e,t,n="minute"){let o=e instanceof Date?e:new Date(e);return Number.isNaN(o.getTime())?String(
e):Fc(t)?Ig(t,n).format(o):`${Ig("UTC",n).format(o)} UTC`}function Hg(e,t=Date.now()){return e==="UTC"||!Fc(e)?"UTC":new Intl.
DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"short"}).formatToParts(new Date(t)).find(o=>o.type==="timeZoneName")?.value??
e}function Vg(e,t){let n=new Intl.DateTimeFormat("en-GB",{timeZone:Fc(t)?t:"UTC",hourCycle:"h23",year:"numeric",month:"n\
umeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=new Map(n.formatToParts(new Date(e)).map(a=>[
a.type,Number(a.value)])),r=a=>o.get(a)??0;return{year:r("year"),month:r("month"),day:r("day"),hour:r("hour"),minute:r("\
minute"),second:r("second")}}function Oa(e,t,n){return t>=300*86400?Ee(e,n,"year"):t>=28*86400?Ee(e,n,"month"):t>=.9*86400?
Ee(e,n,"day"):t>=60?Ee(e,n,"minute"):Ee(e,n,"second")}var Wg="Zr",qg="n",jg="_r",Ug="ei",Kg="ri",Jg="ii",Gg="ai",Zg="ti";function br({anchor:e,label:t,head:n,items:o,onClose:r,placing:a}){let s=Z(null),l=o.some(d=>d!=="rule"&&d.checked!==void 0),
u=d=>{d.disabled||(r(),d.act())};return i(vn,{anchor:e,onClose:r,placing:a,children:[n&&i("div",{class:Gg,children:n}),i(
"div",{ref:s,role:"menu","aria-label":t,class:Wg,onKeyDown:d=>DC(d,s.current,r),children:o.map((d,p)=>d==="rule"?i("div",
{role:"separator",class:Jg},p):i("button",{type:"button",tabIndex:-1,class:le(qg,d.danger&&jg),role:d.checked===void 0?"\
menuitem":"menuitemradio","aria-checked":d.checked,"aria-disabled":d.disabled,onClick:()=>u(d),onPointerMove:m=>m.currentTarget.
focus(),children:[l?i("span",{class:Zg,children:d.checked&&i(re,{name:"check"})}):d.icon&&i(re,{name:d.icon}),i("span",{
class:Ug,children:d.label}),d.keys&&i("span",{class:Kg,children:d.keys})]},p))})]})}function DC(e,t,n){let o=[...t?.querySelectorAll(
"button")??[]],r=o.indexOf(document.activeElement),a=s=>{e.preventDefault(),e.stopPropagation(),o[(s+o.length)%o.length]?.
focus()};if(e.key==="ArrowDown")a(r+1);else if(e.key==="ArrowUp")a(r<0?-1:r-1);else if(e.key==="Home")a(0);else if(e.key===
"End")a(-1);else if(e.key==="Tab")n();else if(e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey){let s=u=>(u.
textContent??"").toLowerCase().startsWith(e.key.toLowerCase()),l=[...o.slice(r+1),...o.slice(0,r+1)].find(s);l&&a(o.indexOf(
l))}}function Ln({items:e,menuLabel:t,head:n,placing:o,...r}){let a=Z(null),[s,l]=D(!1);return i(V,{children:[i(R,{...r,
buttonRef:a,popup:"menu",expanded:s,onClick:()=>l(!s)}),s&&i(br,{anchor:a.current,label:t,head:n,items:e,onClose:()=>l(!1),
...o?{placing:o}:{}})]})}function Na(e,t=""){return`v1/datasets/${encodeURIComponent(e)}${t}`}async function Yg(e){return(await He(Na(e,"/runs?li\
mit=1000"))).runs}async function Qg(e,t,n,o){let r=new URLSearchParams({limit:"200",...t===""?{}:{reason:t},...n===void 0?
{}:{cursor:n}});return He(Na(e,`/rejects?${r.toString()}`),{signal:o})}function Xg(e,t){let n=new URLSearchParams({format:"\
ndjson",...t===""?{}:{reason:t}});return Pt(Na(e,`/rejects?${n.toString()}`))}async function ey(e,t,n){await He(Na(e,`/p\
roperties/${encodeURIComponent(t)}`),{method:"PUT",body:n})}async function ty(e){await He(Na(e,`?${new URLSearchParams({
confirm:e}).toString()}`),{method:"DELETE"})}var ny="Q",oy="oi",ry="ni",iy="pi",ay="di",Fa="li",sy="V",Lt="xi",zc="W",ly="si",uy="ci",cy="gi",dy="fi",xr="hi";var Ti="mi",py="vi",fy="bi",my="wi",hy="j",Vo="yi";function gy({dataset:e,onClose:t}){let[n,o]=D(""),[r,a]=D(null),[s,l]=D(!1),u=Mt(),d=n===e.name&&!s,p=()=>{d&&(l(!0),ty(
e.name).then(()=>{t(),nt(`${e.name} is dropped.`),tt()},m=>{l(!1),a(ye(m))}))};return i(Vt,{title:"Drop a dataset",onClose:t,
foot:i(V,{children:[i(R,{kind:"outlined",onClick:t,children:"Keep it"}),i(R,{kind:"danger",icon:"trash",disabled:!d,onClick:p,
children:"Drop it for good"})]}),children:i("form",{class:Ti,onSubmit:m=>{m.preventDefault(),p()},children:[i("p",{children:[
$t(e.events,"event")," (",Bt(e.size_bytes),") of ",i("b",{children:i(O,{value:e.name})})," will be gone, with its reject\
ed lines. Nothing brings them back."]}),i("div",{class:hr,children:[i("label",{class:gr,for:u,children:"Type the name of\
 the dataset to drop it"}),i("input",{id:u,class:An,value:n,placeholder:e.name,"data-autofocus":"",autocomplete:"off",spellcheck:!1,
onInput:m=>o(m.currentTarget.value)})]}),r&&i(Pe,{error:r})]})})}function yy({datasets:e}){let[t,n]=D(null),[o,r]=D(null),a=MC((s,l)=>n({dataset:s,anchor:l}));return i(V,{children:[i(At,
{label:"Datasets",columns:a,rows:e,onMenu:(s,l,u)=>n({dataset:s,anchor:u})}),t&&i(AC,{...t,onClose:()=>n(null),onDrop:()=>r(
t.dataset)}),o&&i(gy,{dataset:o,onClose:()=>r(null)})]})}function MC(e){let t=on();return[{key:"name",head:"Dataset",width:"\
minmax(160px, max-content)",cell:({name:n})=>i("button",{type:"button",tabIndex:-1,class:zc,onClick:()=>{mo(n)},children:i(
O,{value:n,most:64,middle:!0})})},{key:"events",head:"Events",number:!0,cell:({events:n})=>i("span",{title:ue(n),children:pe(
n)})},{key:"from",head:`From (${t})`,cell:({from:n,events:o})=>o===0?i(vl,{text:"no events"}):Ee(n,t)},{key:"to",head:"T\
o",cell:({to:n,events:o})=>o===0?null:Ee(n,t)},{key:"size",head:"Size",number:!0,cell:({size_bytes:n})=>i("span",{title:`${ue(
n)} B`,children:Bt(n)})},{key:"actors",head:"Actors",cell:({actors:n})=>n?.length?i(O,{value:n,most:64}):i(vl,{text:"non\
e"})},{key:"event",head:"Event",cell:({event:n})=>n?i(O,{value:n,most:40}):i(vl,{text:"none"})},{key:"copies",head:"Copi\
es",cell:({copies:n,segments:o})=>i("span",{title:n?.map(({actor:r,size_bytes:a})=>`by ${r}: ${Bt(a)}`).join(`
`),children:[n?.length??1,", ",$t(o,"segment")]})},{key:"rejects",head:"Rejected",number:!0,cell:n=>i($C,{dataset:n})},{
key:"more",head:"",width:"52px",cell:n=>i(R,{small:!0,icon:"more",label:`What to do with ${n.name}`,kind:"quiet",onClick:o=>e(
n,o.currentTarget)})}]}function vl({text:e}){return i("span",{class:Lt,children:e})}function $C({dataset:e}){return e.rejects===
0?i(vl,{text:"0"}):i("button",{type:"button",tabIndex:-1,class:zc,onClick:()=>Ue(vr("rejects",e.name)),children:pe(e.rejects)})}
function AC({dataset:e,anchor:t,onClose:n,onDrop:o}){let r=Z(t),a=l=>()=>Ue(vr(l,e.name)),s=()=>{If(e.name).then(()=>nt(
`${e.name} is being compacted.`,{label:"Show",act:()=>Ue(vr("jobs",""))}),l=>nt(`Compacting failed: ${ye(l).message}`))};
return i(br,{anchor:r.current,label:"Dataset",head:i(O,{value:e.name,most:48}),onClose:n,items:[{label:"Explore",icon:"e\
xplore",act:()=>{mo(e.name)}},{label:"Properties",icon:"table",act:a("properties")},{label:"Ingests",icon:"upload",act:a(
"ingests")},{label:"Rejects",icon:"error",act:a("rejects")},"rule",{label:"Compact",icon:"collapse",act:s},{label:"Drop \
the dataset",icon:"trash",danger:!0,act:o}]})}function vy({dataset:e}){let[{value:t,error:n},o]=D({value:null,error:null}),r=()=>{Yg(e).then(s=>o({value:s,error:null}),
s=>o({value:null,error:ye(s)}))},a=po.value.length;return q(r,[e,a]),n?i(ct,{icon:"warning",title:"The ingests cannot be\
 listed",actions:i(R,{kind:"outlined",onClick:r,children:"Try again"}),children:n.message}):t?t.length===0?i(ct,{icon:"u\
pload",title:"No files came into this dataset",actions:i($n,{children:"Load a file"}),children:"Events that programs pus\
h without the name of a file are not listed here."}):i("div",{class:Vo,children:i(At,{label:"Ingests",columns:LC(),rows:t})}):
i(ut,{})}function LC(){let e=on();return[{key:"at",head:`Committed (${e})`,cell:({at:t})=>Ee(t,e,"second")},{key:"source",
head:"Source",width:"minmax(160px, max-content)",cell:({source:t,objects:n})=>t===""?i("span",{class:Lt,children:[ue(n),
" files"]}):i(O,{value:t,most:80,middle:!0})},{key:"kind",head:"By",cell:({kind:t})=>i("span",{class:Lt,children:i(O,{value:t})})},
{key:"objects",head:"Files",number:!0,cell:({objects:t})=>ue(t)},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>i(
"span",{title:ue(t),children:pe(t)})},{key:"rejected",head:"Rejected",number:!0,cell:({rows:t,rejected:n})=>n===0?i("spa\
n",{class:Lt,children:"0"}):i("span",{class:xr,title:wt(n/Math.max(1,t+n)),children:pe(n)})},{key:"bytes",head:"Stored",
number:!0,cell:({bytes:t})=>i("span",{title:`${ue(t)} B`,children:Bt(t)})}]}var Bc=[[86400,"d"],[3600,"h"],[60,"min"]];function wr(e){if(!Number.isFinite(e))return"–";if(e<0)return`−${wr(-e)}`;
if(e<59.95)return RC(e);let t=e<3599.5?Math.round(e):e<86370?Math.round(e/60)*60:Math.round(e/3600)*3600,n=Bc.findIndex(
([d])=>t>=d),[o,r]=Bc[n],a=Math.floor(t/o),[s,l]=Bc[n+1]??[1,"s"],u=Math.round((t-a*o)/s);return u===0?`${a}${" "}${r}`:
`${a}${" "}${r} ${u}${" "}${l}`}function RC(e){return e===0?`0${" "}s`:e<999e-6?`${Ic(e*1e6)}${" "}µs`:e<.9995?
`${Ic(e*1e3)}${" "}ms`:`${Ic(e)}${" "}s`}function Ic(e){return String(Number(e.toPrecision(e>=100?3:2)))}function by(e){
return e<.95?`<${" "}1${" "}ms`:e<99.5?`${e.toFixed(0)}${" "}ms`:e<1e4?`${(e/1e3).toFixed(2)}${" "}s`:wr(e/1e3)}function Pi(e){return e==="ingest"?"Loading":"Compacting"}function xy(e){return{running:"under way",done:"done",failed:"\
failed",cancelled:"cancelled"}[e]}var OC=3e3;function wy(){let e=po.value.length;return q(()=>{yn();let t=setInterval(()=>{document.visibilityState==="vis\
ible"&&yn()},OC);return()=>clearInterval(t)},[]),q(()=>{tt()},[e]),zf.value?ma.value.length===0?i(ct,{icon:"clock",title:"\
Nothing is under way",actions:i($n,{children:"Load a file"}),children:"Loading and compacting show here, with how far th\
ey are, until the server ends."}):i("div",{class:Vo,children:i(At,{label:"Jobs",columns:NC(),rows:ma.value})}):i(ut,{})}
function NC(){let e=on();return[{key:"kind",head:"Job",cell:({kind:t})=>Pi(t)},{key:"dataset",head:"Dataset",width:"minm\
ax(120px, max-content)",cell:({dataset:t})=>i(O,{value:t,most:64,middle:!0})},{key:"state",head:"State",width:"220px",cell:t=>i(
FC,{job:t})},{key:"rows",head:"Events",number:!0,cell:({rows:t})=>pe(t)},{key:"bytes",head:"Read",number:!0,cell:({bytes:t})=>Bt(
t)},{key:"started",head:`Started (${e})`,cell:({started:t})=>Ee(t,e,"second")},{key:"took",head:"Took",number:!0,cell:({
started:t,ended:n})=>wr((Date.parse(n??new Date().toISOString())-Date.parse(t))/1e3)},{key:"end",head:"",width:"92px",cell:t=>i(
zC,{job:t})},{key:"error",head:"",width:"minmax(0, max-content)",cell:({error:t})=>t?i("span",{class:xr,children:i(O,{value:t,
most:160})}):null}]}function FC({job:e}){return e.state!=="running"?i("span",{class:e.state==="failed"?xr:Lt,children:xy(
e.state)}):i("span",{class:py,children:[i(Si,{small:!0,label:`${Pi(e.kind)} ${e.dataset}`,done:e.done}),wt(e.done)]})}function zC({
job:e}){let t=()=>{Ns(e.id).catch(n=>nt(ye(n).message))};return e.state==="running"?i(R,{small:!0,kind:"outlined",onClick:t,
children:"Cancel"}):i(R,{small:!0,kind:"quiet",onClick:t,children:"Forget"})}function _y(e,t,n){let o=t.trim().toLowerCase(),r=e.filter(({name:l,description:u})=>l.toLowerCase().includes(o)||(u??"").
toLowerCase().includes(o)),a=n?.descending?-1:1,s=(l,u)=>{let d=Number(l.hidden??!1)-Number(u.hidden??!1);return d!==0||
!n?d:a*BC(ky(l,n.key),ky(u,n.key))};return r.sort(s)}function ky(e,t){switch(t){case"type":return e.type;case"filled":return e.
filled??0;case"distinct":return e.distinct??-1;case"first":return e.first_seen??"";default:return e.name.toLowerCase()}}
function BC(e,t){return e<t?-1:e>t?1:0}function bl(e,t){let{description:n="",unit:o="",hidden:r=!1}=e;return{description:n,unit:o,hidden:r,...t}}async function xl(e,t,n){
try{return await ey(e,t,n),await Lo(e),null}catch(o){let r=ye(o);return nt(`The note on ${t} was not saved: ${r.message}`),
r}}function Cy({dataset:e,column:t,onClose:n}){let[o,r]=D(t.description??""),[a,s]=D(t.unit??""),[l,u]=D(null),d=Mt(),p=t.type===
"int64"||t.type==="float64",m=async()=>{let g=await xl(e,t.name,bl(t,{description:o.trim(),unit:a.trim()}));g?u(g):n()};
return i(Vt,{title:`Describe ${Ae(t.name).text}`,onClose:n,foot:i(V,{children:[i(R,{kind:"outlined",onClick:n,children:"\
Cancel"}),i(R,{kind:"primary",onClick:()=>{m()},children:"Save"})]}),children:i("form",{class:Ti,onSubmit:g=>{g.preventDefault(),
m()},children:[i("div",{class:hr,children:[i("label",{class:gr,for:`${d}-text`,children:"What it is"}),i("input",{id:`${d}\
-text`,class:An,value:o,"data-autofocus":"",autocomplete:"off",placeholder:"shown in lists of properties",onInput:g=>r(g.
currentTarget.value)})]}),p&&i("div",{class:hr,children:[i("label",{class:gr,for:`${d}-unit`,children:"Unit"}),i("input",
{id:`${d}-unit`,class:An,value:a,autocomplete:"off",placeholder:"ms, bytes, EUR",onInput:g=>s(g.currentTarget.value)})]}),
l&&i(Pe,{error:l}),i("button",{type:"submit",hidden:!0})]})})}function Sy({label:e,value:t,onInput:n}){return i("input",{class:An,type:"search","aria-label":e,placeholder:e.toLowerCase(),
value:t,autocomplete:"off",spellcheck:!1,onInput:o=>n(o.currentTarget.value)})}function Ty({dataset:e}){let{value:t,error:n}=bn(e).value;return q(()=>{bn(e).value.value&&Lo(e)},[e]),t?i(IC,{dataset:t}):
n?i(ct,{icon:"warning",title:"The properties cannot be shown",actions:i(R,{kind:"outlined",onClick:()=>{Lo(e)},children:"\
Try again"}),children:n.message}):i(ut,{})}function IC({dataset:e}){let[t,n]=D(""),[o,r]=D(null),[a,s]=D(null),l=e.columns??
[],u=Xe(()=>_y(l,t,o),[l,t,o]),d=Xe(()=>HC(e,s),[e]),p=l.filter(m=>m.hidden).length;return i(V,{children:[i("div",{class:Fa,
children:[i("div",{class:sy,children:i(Sy,{label:"Find a property",value:t,onInput:n})}),i("span",{class:Lt,role:"status",
children:[t===""?$t(l.length,"property","properties"):`${ue(u.length)} of ${$t(l.length,"property","properties")}`,p>0&&
`, ${ue(p)} hidden`]})]}),u.length===0?i(ct,{icon:"search",title:"No property has this text",actions:i(R,{kind:"outlined",
onClick:()=>n(""),children:"All properties"})}):i("div",{class:Vo,children:i(At,{label:"Properties",columns:d,rows:u,sort:o,
onSort:r})}),a&&i(Cy,{dataset:e.name,column:a,onClose:()=>s(null)})]})}function HC(e,t){let n=on(),o=a=>a.actor?"actor":
a.name==="event"&&e.event?"event":a.name==="time"?"time":null,r=a=>a.hidden?dy:void 0;return[{key:"name",head:"Property",
width:"minmax(160px, max-content)",cell:a=>i("span",{class:`${cy} ${r(a)??""}`,children:[i(O,{value:a.name,most:64,middle:!0}),
o(a)&&i("span",{class:uy,children:o(a)})]})},{key:"type",head:"Type",cell:a=>i("span",{class:Lt,children:[a.type,a.unit?
`, ${a.unit}`:""]})},{key:"filled",head:"Filled",width:"136px",number:!0,cell:a=>i(pl,{share:e.events===0?0:(a.filled??0)/
e.events})},{key:"distinct",head:"Distinct",number:!0,cell:({distinct:a})=>a===void 0?null:i("span",{title:ue(a),children:pe(
a)})},{key:"examples",head:"Examples",sortable:!1,width:"minmax(220px, max-content)",cell:a=>i(VC,{column:a,zone:n})},{key:"\
first",head:"First seen",cell:({first_seen:a})=>a?Ee(a,n,"day"):null},{key:"description",head:"Description",sortable:!1,
width:"minmax(160px, max-content)",cell:a=>a.description?i(O,{value:a.description,most:80}):null},{key:"acts",head:"",sortable:!1,
width:"84px",cell:a=>i("span",{class:ly,children:[i(R,{small:!0,kind:"quiet",icon:"edit",label:`Describe ${a.name}`,onClick:()=>t(
a)}),i(R,{small:!0,kind:"quiet",icon:a.hidden?"plus":"minus",label:a.hidden?`Show ${a.name}`:`Hide ${a.name}`,onClick:()=>{
xl(e.name,a.name,bl(a,{hidden:!a.hidden}))}})]})}]}function VC({column:e,zone:t}){if(e.examples?.length)return i(Lc,{values:e.
examples});let{min:n,max:o}=e;if(n===void 0||o===void 0)return null;let r=a=>typeof a=="number"?pe(a):e.type==="timestam\
p"?Ee(String(a),t):String(a);return i("span",{class:Lt,children:[r(n)," to ",r(o)]})}function qt(e,t){WC(e).then(n=>nt(n?`${t} is copied.`:`${t} cannot be copied here.`))}async function WC(e){if(navigator.
clipboard!==void 0&&await navigator.clipboard.writeText(e).then(()=>!0,()=>!1))return!0;let t=document.createElement("te\
xtarea");t.value=e,t.className="spoken",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}var qC=/"(?:[^"\\]|\\.)*"|'[^']*'|\b\d[\d.:T+-]*Z?\b/g;function Py(e){let t=new Map;for(let{reason:n}of e){let o=n.replace(
qC,"…"),r=t.get(o);t.set(o,{reason:o,part:r?.part??jC(o),count:(r?.count??0)+1})}return[...t.values()].sort((n,o)=>o.count-
n.count)}function jC(e){return e.split("…").reduce((t,n)=>n.trim().length>t.trim().length?n:t,"").trim()}var Dy="Y",My="ki";function Ly({dataset:e}){let[t,n]=D(""),[o,r]=D(null),a=Ay(e,t),s=Ay(e,""),l=Je.value.value?.find(({name:d})=>d===e)?.rejects??
0;if(s.error)return i(ct,{icon:"warning",title:"The lines cannot be listed",actions:i(R,{kind:"outlined",onClick:s.again,
children:"Try again"}),children:s.error.message});if(!s.rows)return i(ut,{});if(s.rows.length===0)return i(ct,{icon:"che\
ck",title:"Every line was taken",actions:i(R,{kind:"outlined",onClick:s.again,children:"Look again"})});let u=Py(s.rows);
return i(V,{children:[i("div",{class:Fa,children:[i("div",{class:my,role:"group","aria-label":"Reasons",children:[i($y,{
text:i(V,{children:"all"}),number:l,pressed:t==="",onClick:()=>n("")}),u.slice(0,12).map(d=>i($y,{text:i(O,{value:d.reason,
most:56}),number:d.count,more:s.more,pressed:t===d.part,onClick:()=>n(t===d.part?"":d.part)},d.reason))]}),i("a",{class:Dy,
href:Xg(e,t),download:`${e}-rejects.ndjson`,children:[i(re,{name:"download"}),"Download"]})]}),i("div",{class:Vo,children:a.
rows?i(At,{label:"Lines that were not taken",columns:KC(),rows:a.rows,onCell:d=>r(d)}):i(ut,{})}),a.rows&&a.more&&i("div",
{class:Fa,children:[i(R,{kind:"outlined",onClick:a.next,children:"More lines"}),i("span",{class:Lt,children:[ue(a.rows.length),
" are shown"]})]}),o&&i(JC,{reject:o,onClose:()=>r(null)})]})}function $y({text:e,number:t,more:n=!1,pressed:o,onClick:r}){
return i("button",{type:"button",class:hy,"aria-pressed":o,onClick:r,children:[e,i("span",{class:Lt,children:[pe(t),n&&"\
+"]})]})}function Ay(e,t){let[n,o]=D({rows:null,cursor:void 0,error:null}),[r,a]=D(0),s=Z(null),l=(u,d)=>{s.current?.abort();
let p=s.current=new AbortController;Qg(e,t,d,p.signal).then(m=>o({rows:[...u,...m.rejects],cursor:m.cursor,error:null}),
m=>{p.signal.aborted||o({rows:null,cursor:void 0,error:ye(m)})})};return q(()=>(l([],void 0),()=>s.current?.abort()),[e,
t,r]),{rows:n.rows,more:n.cursor!==void 0,error:n.error,next:()=>l(n.rows??[],n.cursor),again:()=>a(r+1)}}function KC(){
let e=on();return[{key:"place",head:"File",width:"minmax(140px, max-content)",cell:t=>i(O,{value:Ry(t),most:48,middle:!0})},
{key:"line",head:"Line",number:!0,cell:({line:t})=>ue(t)},{key:"offset",head:"Byte",number:!0,cell:({offset:t})=>ue(t)},
{key:"reason",head:"Reason",width:"minmax(200px, max-content)",cell:({reason:t})=>i(O,{value:t,most:96})},{key:"text",head:"\
Text",width:"minmax(240px, max-content)",cell:({text:t})=>i("span",{class:fy,children:i(O,{value:t,most:120})})},{key:"a\
t",head:`At (${e})`,cell:({at:t})=>Ee(t,e,"second")}]}function Ry({source:e,key:t}){return t!==""?t:e}function JC({reject:e,
onClose:t}){return i(Vt,{wide:!0,title:"A line that was not taken",onClose:t,foot:i(R,{kind:"outlined",icon:"copy",onClick:()=>qt(
e.text,"The line"),children:"Copy the line"}),children:i("div",{class:Ti,children:[i("p",{class:xr,children:i(O,{value:e.
reason,most:1e3})}),i("p",{class:Lt,children:[i(O,{value:Ry(e),most:200,middle:!0}),", line ",ue(e.line),", byte ",ue(e.
offset),"; ",$t(e.text.length,"character")]}),i("pre",{class:My,tabIndex:0,children:i(O,{value:e.text,most:2e4})})]})})}var wl={datasets:"Datasets",properties:"Properties",ingests:"Ingests",rejects:"Rejects",jobs:"Jobs"};function Oy({rest:e}){
let{tab:t,dataset:n}=zg(e),o=Je.value.value?.map(({name:l})=>l)??[],r=n!==""?n:o.includes(Ht.value)?Ht.value:o[0]??"",a=t!==
"datasets"&&t!=="jobs";q(()=>{tt()},[]),q(()=>{document.title=`${wl[t]} · Data · Sluice`},[t]);let s=po.value.length;return i(
"main",{class:ny,"data-tab":t,children:[i("header",{class:oy,children:[i("h1",{children:"Data"}),a&&r!==""&&i(yr,{title:"\
Dataset",icon:"data",kind:"outlined",class:iy,values:o,value:r,onChange:l=>Ue(vr(t,l))}),i("span",{class:ry}),i($n,{kind:"\
primary",children:"Load a file"})]}),i(Fg,{label:"Parts of the data",panel:"data-panel",value:t,onChange:l=>Ue(vr(l,n)),
tabs:Object.keys(wl).map(l=>({value:l,label:l==="jobs"&&s>0?`Jobs (${s})`:wl[l]}))}),i("div",{id:"data-panel",role:"tabp\
anel","aria-label":wl[t],class:ay,children:i(GC,{tab:t,dataset:r})})]})}function GC({tab:e,dataset:t}){let{value:n,error:o}=Je.
value;if(e==="jobs")return i(wy,{});if(!n)return o?i(ct,{icon:"warning",title:"The datasets cannot be listed",actions:i(
R,{kind:"outlined",onClick:()=>{tt()},children:"Try again"}),children:o.message}):i(ut,{});if(n.length===0)return i(ct,{
icon:"data",title:"There are no datasets yet",actions:i($n,{children:"Choose a file"}),children:"Drop a file of events a\
nywhere on this page."});switch(e){case"datasets":return i(yy,{datasets:n});case"properties":return i(Ty,{dataset:t},t);case"\
ingests":return i(vy,{dataset:t},t);case"rejects":return i(Ly,{dataset:t},t)}}var Ny={name:"data",label:"Data",icon:"data",letter:"d",Page:Oy};function za(e){return/^share\s*\(/.test(e)||/(^|_)(share|rate|ratio)$/.test(e)?"share":/^(count|uniq|uniq_approx)\s*\(/.
test(e)?"none":/(^|_)(ms|milliseconds|millis)\b/.test(e)?"milliseconds":/(^|_)(s|sec|seconds)\b/.test(e)||/^(duration|median)$/.
test(e)||/\(duration\)/.test(e)?"seconds":/(^|_)bytes\b/.test(e)?"bytes":"none"}function Qn(e,t,n=!1){switch(t){case"mil\
liseconds":return n?`${ue(e)} ms`:wr(e/1e3);case"seconds":return n?`${ue(e)} s`:wr(e);case"bytes":return n?`${ue(e)} B`:
Bt(e);case"share":return n?`${ue(e*100)} %`:wt(e);case"none":return n?ue(e):pe(e)}}function Ba(e){return e.type==="int64"||
e.type==="float64"}function Fy(e,t,n){return typeof e=="number"&&Ba(t)?{text:Qn(e,za(t.name)),kind:"value"}:typeof e=="s\
tring"&&t.type==="timestamp"?{text:Ee(e,n,/\.\d*[1-9]/.test(e)?"millisecond":"minute"),kind:"value"}:Ae(e)}function kl(e,t){let n=et(e.query?.aggregate?.by??t.aggregate?.by).length,o=e.columns.map((s,l)=>l),r=o.slice(0,Math.min(
n,e.columns.length)),a=r.find(s=>e.columns[s]?.name==="time"&&e.columns[s]?.type==="timestamp")??-1;return{time:a,keys:r.
filter(s=>s!==a),measures:o.slice(r.length).filter(s=>Ba(e.columns[s]))}}function By(e,t,n){let o=new Map;for(let l of e.
rows){let u=zy(l[t.time]);u!==null&&o.set(u,0)}let r=[...o.keys()].sort((l,u)=>l-u);r.forEach((l,u)=>o.set(l,u));let a=new Map;
for(let l of e.rows){let u=zy(l[t.time]);if(u===null)continue;let d=t.keys.map(y=>l[y]),p=JSON.stringify(d),m=a.get(p);m||
a.set(p,m={keys:d,values:new Array(r.length).fill(null)});let g=l[n];m.values[o.get(u)]=typeof g=="number"?g:null}let s=[
...a.values()].map(l=>({...l,total:l.values.reduce((u,d)=>u+(d??0),0)}));return{times:r,series:s.sort((l,u)=>u.total-l.total)}}
function zy(e){let t=typeof e=="string"?Date.parse(e):NaN;return Number.isNaN(t)?null:t/1e3}function Ia(e){let t=e.slice(
1).map((n,o)=>n-e[o]).sort((n,o)=>n-o);return t[Math.floor(t.length/2)]??86400}function _l({answer:e,document:t,zone:n,sort:o,onSort:r,onCell:a}){let s=Xe(()=>YC(e,t,n),[e,n]),l=Xe(()=>e.rows.map(d=>({
cells:d,kind:"group"})),[e]),u=Xe(()=>ZC(e),[e]);return i(At,{label:"Answer",columns:s,rows:l,summary:u,...o===void 0?{}:
{sort:o},...r?{onSort:r}:{},...a?{onCell:(d,p,m)=>a(d.cells,p.key,m)}:{}})}function ZC(e){let t=[];return e.other&&t.push(
{cells:e.other,kind:"other"}),e.total&&e.rows.length>1&&t.push({cells:e.total,kind:"total"}),t}function YC(e,t,n){let o=kl(
e,t),r=o.time<0?0:Ia([...new Set(e.rows.map(s=>Date.parse(String(s[o.time]))/1e3))].sort((s,l)=>s-l)),a=new Set([o.time,
...o.keys]);return e.columns.map((s,l)=>({key:s.name,head:i(O,{value:s.name,most:48}),number:Ba(s)&&!a.has(l),cell:u=>u.
kind!=="group"&&a.has(l)?l===0?i(O,{shown:QC(u.kind)}):null:l===o.time?Oa(String(u.cells[l]),r,n):i(XC,{value:u.cells[l],
column:s,zone:n})}))}function QC(e){return e==="other"?yh:{text:Bo.total,kind:"other"}}function XC({value:e,column:t,zone:n}){
let o=Fy(e,t,n);return typeof e=="number"?i("span",{title:Qn(e,za(t.name),!0),children:o.text}):i(O,{shown:o,most:64,middle:!0})}var Iy="zi",Hy="ji",Vy="Si",Wy="Xi",qy="Bi",jy="Ci";function Uy({title:e,summary:t,actions:n,table:o,announced:r="",onKey:a,legend:s,children:l}){let[u,d]=D(!1),p=Mt();return i(
"figure",{class:Iy,"aria-labelledby":p,children:[i("div",{class:Hy,children:[i("h2",{class:Vy,children:e}),i("div",{class:Wy,
children:[n,i(R,{small:!0,kind:"quiet",icon:"table",label:"The same numbers as a table",keys:"T",pressed:u,onClick:()=>d(
!u)})]})]}),i("figcaption",{id:p,class:"spoken",children:t}),u?i("div",{class:jy,children:o}):i(V,{children:[i("div",{class:qy,
tabIndex:0,role:"application","aria-roledescription":"chart","aria-label":t,onKeyDown:g=>{if(!(g.ctrlKey||g.metaKey||g.altKey)){
if(g.key==="t"||g.key==="T")d(!0);else if(!a?.(g))return;g.preventDefault(),g.stopPropagation()}},children:l}),s]}),i("d\
iv",{class:"spoken","aria-live":"polite",children:r})]})}var Hc=new Map,Ky=7;function Jy(e,t){let n=JSON.stringify([e,t??null]),o=Hc.get(n);return o===void 0&&(o=[...Hc.keys()].
filter(r=>r.startsWith(JSON.stringify([e]).slice(0,-1))).length,Hc.set(n,o)),o}function Cl(e){return[[],[6,4],[2,3],[10,
3,2,3]][Math.floor(e/Ky)%4]}function Sl(e){return`--series-${e%Ky+1}`}var Gy=X(0),Zy=Gy;new MutationObserver(()=>{Gy.value++}).
observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]});function Di(e){return getComputedStyle(
document.documentElement).getPropertyValue(e).trim()}var Yy="Ii",Qy="Ui",Xy="Ei",ev="c",tv="Li",nv="Mi",ov="Ni";var nS=12;function rv({rows:e,all:t,hidden:n,onHidden:o,text:r}){let[a,s]=D(""),l=p=>p.keys.map(m=>Ae(m).text).join(", "),
u=a===""?e:e.filter(p=>l(p).toLowerCase().includes(a.toLowerCase())),d=(p,m)=>{let g=e.filter(w=>w.key!==p.key).map(w=>w.
key),y=!n.has(p.key)&&g.every(w=>n.has(w));if(!m)return o(y?new Set:new Set(g));let k=new Set(n);k.delete(p.key)||k.add(
p.key),o(k)};return i("div",{class:Yy,children:[e.length>=nS&&i("input",{class:Qy,"aria-label":"Find in legend",placeholder:"\
find in legend",value:a,onInput:p=>s(p.currentTarget.value)}),i("div",{class:Xy,children:u.map(p=>i("button",{type:"butt\
on",class:ev,"aria-pressed":!n.has(p.key),onClick:m=>d(p,m.ctrlKey||m.metaKey),children:[i("svg",{width:"16",height:"8",
"aria-hidden":"true",children:i("line",{x1:"0",y1:"4",x2:"16",y2:"4","stroke-width":"2","stroke-dasharray":Cl(p.color).join(
" "),style:{stroke:`var(${Sl(p.color)})`}})}),i("span",{class:tv,children:i(O,{value:p.keys.length===1?p.keys[0]:p.keys,
most:48,middle:!0})}),i("span",{class:nv,children:p.last===null?"–":r(p.last)})]},p.key))}),t>e.length&&i("p",{class:ov,
children:[e.length," of ",t," groups are drawn; the table has all."]})]})}var oS="uplot",rS="u-hz",iS="u-vt",aS="u-title",sS="u-wrap",lS="u-under",uS="u-over",cS="u-axis",Sr="u-off",dS="u-select",
pS="u-cursor-x",fS="u-cursor-y",mS="u-cursor-pt",hS="u-legend",gS="u-live",yS="u-inline",vS="u-series",bS="u-marker",iv="\
u-label",xS="u-value",Va="width",Wa="height";var av="bottom",Mi="left",Vc="right",id="#000",sv=id+"0",Wc="mousemove",lv="mousedown",qc="mouseup",uv="mouseenter",cv="\
mouseleave",dv="dblclick",wS="resize",kS="scroll",pv="change",Ml="dppxchange",ad="--",Fi=typeof window<"u",Gc=Fi?document:
null,Ai=Fi?window:null,_S=Fi?navigator:null,we,Tl;function Zc(){let e=devicePixelRatio;we!=e&&(we=e,Tl&&Qc(pv,Tl,Zc),Tl=
matchMedia(`(min-resolution: ${we-.001}dppx) and (max-resolution: ${we+.001}dppx)`),Tr(pv,Tl,Zc),Ai.dispatchEvent(new CustomEvent(
Ml)))}function an(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Yc(e,t){let n=e.classList;n.contains(
t)&&n.remove(t)}function Ne(e,t,n){e.style[t]=n+"px"}function On(e,t,n,o){let r=Gc.createElement(e);return t!=null&&an(r,
t),n?.insertBefore(r,o),r}function xn(e,t){return On("div",e,t)}var fv=new WeakMap;function Xn(e,t,n,o,r){let a="transla\
te("+t+"px,"+n+"px)",s=fv.get(e);a!=s&&(e.style.transform=a,fv.set(e,a),t<0||n<0||t>o||n>r?an(e,Sr):Yc(e,Sr))}var mv=new WeakMap;
function hv(e,t,n){let o=t+n,r=mv.get(e);o!=r&&(mv.set(e,o),e.style.background=t,e.style.borderColor=n)}var gv=new WeakMap;
function yv(e,t,n,o){let r=t+""+n,a=gv.get(e);r!=a&&(gv.set(e,r),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=
o?-t/2+"px":0,e.style.marginTop=o?-n/2+"px":0)}var sd={passive:!0},CS={...sd,capture:!0};function Tr(e,t,n,o){t.addEventListener(
e,n,o?CS:sd)}function Qc(e,t,n,o){t.removeEventListener(e,n,sd)}Fi&&Zc();function Nn(e,t,n,o){let r;n=n||0,o=o||t.length-
1;let a=o<=2147483647;for(;o-n>1;)r=a?n+o>>1:sn((n+o)/2),t[r]<e?n=r:o=r;return e-t[n]<=t[o]-e?n:o}function jv(e){return(n,o,r)=>{
let a=-1,s=-1;for(let l=o;l<=r;l++)if(e(n[l])){a=l;break}for(let l=r;l>=o;l--)if(e(n[l])){s=l;break}return[a,s]}}var Uv=e=>e!=
null,Kv=e=>e!=null&&e>0,Ll=jv(Uv),SS=jv(Kv);function TS(e,t,n,o=0,r=!1){let a=r?SS:Ll,s=r?Kv:Uv;[t,n]=a(e,t,n);let l=e[t],
u=e[t];if(t>-1)if(o==1)l=e[t],u=e[n];else if(o==-1)l=e[n],u=e[t];else for(let d=t;d<=n;d++){let p=e[d];s(p)&&(p<l?l=p:p>
u&&(u=p))}return[l??De,u??-De]}function Rl(e,t,n,o){let r=xv(e),a=xv(t);e==t&&(r==-1?(e*=n,t/=n):(e/=n,t*=n));let s=n==10?
ho:Jv,l=r==1?sn:wn,u=a==1?wn:sn,d=l(s(pt(e))),p=u(s(pt(t))),m=Li(n,d),g=Li(n,p);return n==10&&(d<0&&(m=Me(m,-d)),p<0&&(g=
Me(g,-p))),o||n==2?(e=m*r,t=g*a):(e=Qv(e,m),t=Ol(t,g)),[e,t]}function ld(e,t,n,o){let r=Rl(e,t,n,o);return e==0&&(r[0]=0),
t==0&&(r[1]=0),r}var ud=.1,vv={mode:3,pad:ud},ja={pad:0,soft:null,mode:0},PS={min:ja,max:ja};function $l(e,t,n,o){return Nl(
n)?bv(e,t,n):(ja.pad=n,ja.soft=o?0:null,ja.mode=o?3:0,bv(e,t,PS))}function be(e,t){return e??t}function ES(e,t,n){for(t=
be(t,0),n=be(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function bv(e,t,n){let o=n.min,r=n.max,a=be(o.pad,
0),s=be(r.pad,0),l=be(o.hard,-De),u=be(r.hard,De),d=be(o.soft,De),p=be(r.soft,-De),m=be(o.mode,0),g=be(r.mode,0),y=t-e,k=ho(
y),w=jt(pt(e),pt(t)),C=ho(w),P=pt(C-k);(y<1e-24||P>10)&&(y=0,(e==0||t==0)&&(y=1e-24,m==2&&d!=De&&(a=0),g==2&&p!=-De&&(s=
0)));let S=y||w||1e3,x=ho(S),T=Li(10,sn(x)),N=S*(y==0?e==0?.1:1:a),A=Me(Qv(e-N,T/10),24),W=e>=d&&(m==1||m==3&&A<=d||m==2&&
A>=d)?d:De,K=jt(l,A<W&&e>=W?W:Fn(W,A)),oe=S*(y==0?t==0?.1:1:s),J=Me(Ol(t+oe,T/10),24),$=t<=p&&(g==1||g==3&&J>=p||g==2&&J<=
p)?p:-De,Q=Fn(u,J>$&&t<=$?$:jt($,J));return K==Q&&K==0&&(Q=100),[K,Q]}var DS=new Intl.NumberFormat(Fi?_S.language:"en-US"),
cd=e=>DS.format(e),ln=Math,Dl=ln.PI,pt=ln.abs,sn=ln.floor,dt=ln.round,wn=ln.ceil,Fn=ln.min,jt=ln.max,Li=ln.pow,xv=ln.sign,
ho=ln.log10,Jv=ln.log2,MS=(e,t=1)=>ln.sinh(e)*t,jc=(e,t=1)=>ln.asinh(e/t),De=1/0;function wv(e){return(ho((e^e>>31)-(e>>
31))|0)+1}function Xc(e,t,n){return Fn(jt(e,t),n)}function Gv(e){return typeof e=="function"}function ce(e){return Gv(e)?
e:()=>e}var $S=()=>{},Zv=e=>e,Yv=(e,t)=>t,AS=e=>null,kv=e=>!0,_v=(e,t)=>e==t,LS=/\.\d*?(?=9{6,}|0{6,})/gm,Pr=e=>{if(e0(e)||
qo.has(e))return e;let t=`${e}`,n=t.match(LS);if(n==null)return e;let o=n[0].length-1;if(t.indexOf("e-")!=-1){let[r,a]=t.
split("e");return+`${Pr(r)}e${a}`}return Me(e,o)};function _r(e,t){return Pr(Me(Pr(e/t))*t)}function Ol(e,t){return Pr(wn(
Pr(e/t))*t)}function Qv(e,t){return Pr(sn(Pr(e/t))*t)}function Me(e,t=0){if(e0(e))return e;let n=10**t,o=e*n*(1+Number.EPSILON);
return dt(o)/n}var qo=new Map;function Xv(e){return((""+e).split(".")[1]||"").length}function Ka(e,t,n,o){let r=[],a=o.map(
Xv);for(let s=t;s<n;s++){let l=pt(s),u=Me(Li(e,s),l);for(let d=0;d<o.length;d++){let p=e==10?+`${o[d]}e${s}`:o[d]*u,m=(s>=
0?0:l)+(s>=a[d]?0:a[d]),g=e==10?p:Me(p,m);r.push(g),qo.set(g,m)}}return r}var Ua={},dd=[],Ri=[null,null],Wo=Array.isArray,
e0=Number.isInteger,RS=e=>e===void 0;function Cv(e){return typeof e=="string"}function Nl(e){let t=!1;if(e!=null){let n=e.
constructor;t=n==null||n==Object}return t}function OS(e){return e!=null&&typeof e=="object"}var NS=Object.getPrototypeOf(
Uint8Array),t0="__proto__";function Oi(e,t=Nl){let n;if(Wo(e)){let o=e.find(r=>r!=null);if(Wo(o)||t(o)){n=Array(e.length);
for(let r=0;r<e.length;r++)n[r]=Oi(e[r],t)}else n=e.slice()}else if(e instanceof NS)n=e.slice();else if(t(e)){n={};for(let o in e)
o!=t0&&(n[o]=Oi(e[o],t))}else n=e;return n}function rt(e){let t=arguments;for(let n=1;n<t.length;n++){let o=t[n];for(let r in o)
r!=t0&&(Nl(e[r])?rt(e[r],Oi(o[r])):e[r]=Oi(o[r]))}return e}var FS=0,zS=1,BS=2;function IS(e,t,n){for(let o=0,r,a=-1;o<t.
length;o++){let s=t[o];if(s>a){for(r=s-1;r>=0&&e[r]==null;)e[r--]=null;for(r=s+1;r<n&&e[r]==null;)e[a=r++]=null}}}function HS(e,t){
if(qS(e)){let s=e[0].slice();for(let l=1;l<e.length;l++)s.push(...e[l].slice(1));return jS(s[0])||(s=WS(s)),s}let n=new Set;
for(let s=0;s<e.length;s++){let u=e[s][0],d=u.length;for(let p=0;p<d;p++)n.add(u[p])}let o=[Array.from(n).sort((s,l)=>s-
l)],r=o[0].length,a=new Map;for(let s=0;s<r;s++)a.set(o[0][s],s);for(let s=0;s<e.length;s++){let l=e[s],u=l[0];for(let d=1;d<
l.length;d++){let p=l[d],m=Array(r).fill(void 0),g=t?t[s][d]:zS,y=[];for(let k=0;k<p.length;k++){let w=p[k],C=a.get(u[k]);
w===null?g!=FS&&(m[C]=w,g==BS&&y.push(C)):m[C]=w}IS(m,y,r),o.push(m)}}return o}var VS=typeof queueMicrotask>"u"?e=>Promise.
resolve().then(e):queueMicrotask;function WS(e){let t=e[0],n=t.length,o=Array(n);for(let a=0;a<o.length;a++)o[a]=a;o.sort(
(a,s)=>t[a]-t[s]);let r=[];for(let a=0;a<e.length;a++){let s=e[a],l=Array(n);for(let u=0;u<n;u++)l[u]=s[o[u]];r.push(l)}
return r}function qS(e){let t=e[0][0],n=t.length;for(let o=1;o<e.length;o++){let r=e[o][0];if(r.length!=n)return!1;if(r!=
t){for(let a=0;a<n;a++)if(r[a]!=t[a])return!1}}return!0}function jS(e,t=100){let n=e.length;if(n<=1)return!0;let o=0,r=n-
1;for(;o<=r&&e[o]==null;)o++;for(;r>=o&&e[r]==null;)r--;if(r<=o)return!0;let a=jt(1,sn((r-o+1)/t));for(let s=e[o],l=o+a;l<=
r;l+=a){let u=e[l];if(u!=null){if(u<=s)return!1;s=u}}return!0}var n0=["January","February","March","April","May","June",
"July","August","September","October","November","December"],o0=["Sunday","Monday","Tuesday","Wednesday","Thursday","Fri\
day","Saturday"];function r0(e){return e.slice(0,3)}var US=o0.map(r0),KS=n0.map(r0),JS={MMMM:n0,MMM:KS,WWWW:o0,WWW:US};function Ha(e){
return(e<10?"0":"")+e}function GS(e){return(e<10?"00":e<100?"0":"")+e}var ZS={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+
"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Ha(e.getMonth()+1),M:e=>e.getMonth()+
1,DD:e=>Ha(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Ha(e.getHours()),
H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=
12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Ha(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Ha(e.getSeconds()),s:e=>e.
getSeconds(),fff:e=>GS(e.getMilliseconds())};function pd(e,t){t=t||JS;let n=[],o=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=o.exec(
e);)n.push(r[0][0]=="{"?ZS[r[1]]:r[0]);return a=>{let s="";for(let l=0;l<n.length;l++)s+=typeof n[l]=="string"?n[l]:n[l](
a,t);return s}}var YS=new Intl.DateTimeFormat().resolvedOptions().timeZone;function QS(e,t){let n;return t=="UTC"||t=="E\
tc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==YS?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(
e.getMilliseconds())),n}var i0=e=>e%1==0,Al=[1,2,2.5,5],XS=Ka(10,-32,0,Al),a0=Ka(10,0,32,Al),eT=a0.filter(i0),Cr=XS.concat(
a0),fd=`
`,s0="{YYYY}",Sv=fd+s0,l0="{M}/{D}",qa=fd+l0,Pl=qa+"/{YY}",u0="{aa}",tT="{h}:{mm}",$i=tT+u0,Tv=fd+$i,Pv=":{ss}",_e=null;
function c0(e){let t=e*1e3,n=t*60,o=n*60,r=o*24,a=r*30,s=r*365,u=(e==1?Ka(10,0,3,Al).filter(i0):Ka(10,-3,0,Al)).concat([
t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,o,o*2,o*3,o*4,o*6,o*8,o*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,a,a*2,a*
3,a*4,a*6,s,s*2,s*5,s*10,s*25,s*50,s*100]),d=[[s,s0,_e,_e,_e,_e,_e,_e,1],[r*28,"{MMM}",Sv,_e,_e,_e,_e,_e,1],[r,l0,Sv,_e,
_e,_e,_e,_e,1],[o,"{h}"+u0,Pl,_e,qa,_e,_e,_e,1],[n,$i,Pl,_e,qa,_e,_e,_e,1],[t,Pv,Pl+" "+$i,_e,qa+" "+$i,_e,Tv,_e,1],[e,Pv+
".{fff}",Pl+" "+$i,_e,qa+" "+$i,_e,Tv,_e,1]];function p(m){return(g,y,k,w,C,P)=>{let S=[],x=C>=s,T=C>=a&&C<s,N=m(k),A=Me(
N*e,3),W=Uc(N.getFullYear(),x?0:N.getMonth(),T||x?1:N.getDate()),K=Me(W*e,3);if(T||x){let oe=T?C/a:0,J=x?C/s:0,$=A==K?A:
Me(Uc(W.getFullYear()+J,W.getMonth()+oe,1)*e,3),Q=new Date(dt($/e)),z=Q.getFullYear(),te=Q.getMonth();for(let Y=0;$<=w;Y++){
let de=Uc(z+J*Y,te+oe*Y,1),G=de-m(Me(de*e,3));$=Me((+de+G)*e,3),$<=w&&S.push($)}}else{let oe=C>=r?r:C,J=sn(k)-sn(A),$=K+
J+Ol(A-K,oe);S.push($);let Q=m($),z=Q.getHours()+Q.getMinutes()/n+Q.getSeconds()/o,te=C/o,Y=g.axes[y]._space,de=P/Y;for(;$=
Me($+C,e==1?0:3),!($>w);)if(te>1){let G=sn(Me(z+te,6))%24,he=m($).getHours()-G;he>1&&(he=-1),$-=he*o,z=(z+te)%24;let Ce=S[S.
length-1];Me(($-Ce)/C,3)*de>=.7&&S.push($)}else S.push($)}return S}}return[u,d,p]}var[nT,oT,rT]=c0(1),[iT,aT,sT]=c0(.001);
Ka(2,-53,53,[1]);function Ev(e,t){return e.map(n=>n.map((o,r)=>r==0||r==8||o==null?o:t(r==1||n[8]==0?o:n[1]+o)))}function Dv(e,t){
return(n,o,r,a,s)=>{let l=t.find(k=>s>=k[0])||t[t.length-1],u,d,p,m,g,y;return o.map(k=>{let w=e(k),C=w.getFullYear(),P=w.
getMonth(),S=w.getDate(),x=w.getHours(),T=w.getMinutes(),N=w.getSeconds(),A=C!=u&&l[2]||P!=d&&l[3]||S!=p&&l[4]||x!=m&&l[5]||
T!=g&&l[6]||N!=y&&l[7]||l[1];return u=C,d=P,p=S,m=x,g=T,y=N,A(w)})}}function lT(e,t){let n=pd(t);return(o,r,a,s,l)=>r.map(
u=>n(e(u)))}function Uc(e,t,n){return new Date(e,t,n)}function Mv(e,t){return t(e)}var uT="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function $v(e,t){return(n,o,r,a)=>a==null?ad:t(e(o))}function cT(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.
width?n.points.stroke(e,t):null}function dT(e,t){return e.series[t].fill(e,t)}var pT={show:!0,live:!0,isolate:!1,mount:$S,
markers:{show:!0,width:2,stroke:cT,fill:dT,dash:"solid"},idx:null,idxs:null,values:[]};function fT(e,t){let n=e.cursor.points,
o=xn(),r=n.size(e,t);Ne(o,Va,r),Ne(o,Wa,r);let a=r/-2;Ne(o,"marginLeft",a),Ne(o,"marginTop",a);let s=n.width(e,t,r);return s&&
Ne(o,"borderWidth",s),o}function mT(e,t){let n=e.series[t].points;return n._fill||n._stroke}function hT(e,t){let n=e.series[t].
points;return n._stroke||n._fill}function gT(e,t){return e.series[t].points.size}var Kc=[0,0];function yT(e,t,n){return Kc[0]=
t,Kc[1]=n,Kc}function El(e,t,n,o=!0){return r=>{r.button==0&&(!o||r.target==t)&&n(r)}}function Jc(e,t,n,o=!0){return r=>{
(!o||r.target==t)&&n(r)}}var vT={show:!0,x:!0,y:!0,lock:!1,move:yT,points:{one:!1,show:fT,size:gT,width:0,stroke:hT,fill:mT},
bind:{mousedown:El,mouseup:El,click:El,dblclick:El,mousemove:Jc,mouseleave:Jc,mouseenter:Jc},drag:{setScale:!0,x:!0,y:!1,
dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,o,r)=>o-
r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},d0={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},md=rt({},d0,{filter:Yv}),p0=rt({},md,{size:10}),f0=rt({},d0,{show:!1}),hd='12\
px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", \
"Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',m0="bold "+hd,h0=1.5,Av={show:!0,scale:"x",stroke:id,space:50,gap:5,
alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:m0,side:2,grid:md,ticks:p0,border:f0,font:hd,lineGap:h0,rotate:0},bT="\
Value",xT="Time",Lv={show:!0,scale:"x",auto:!1,sorted:1,min:De,max:-De,idxs:[]};function wT(e,t,n,o,r){return t.map(a=>a==
null?"":cd(a))}function kT(e,t,n,o,r,a,s){let l=[],u=qo.get(r)||0;n=s?n:Me(Ol(n,r),u);for(let d=n;d<=o;d=Me(d+r,u))l.push(
Object.is(d,-0)?0:d);return l}function ed(e,t,n,o,r,a,s){let l=[],u=e.scales[e.axes[t].scale].log,d=u==10?ho:Jv,p=sn(d(n));
r=Li(u,p),u==10&&(r=Cr[Nn(r,Cr)]);let m=n,g=r*u;u==10&&(g=Cr[Nn(g,Cr)]);do l.push(m),m=m+r,u==10&&!qo.has(m)&&(m=Me(m,qo.
get(r))),m>=g&&(r=m,g=r*u,u==10&&(g=Cr[Nn(g,Cr)]));while(m<=o);return l}function _T(e,t,n,o,r,a,s){let u=e.scales[e.axes[t].
scale].asinh,d=o>u?ed(e,t,jt(u,n),o,r):[u],p=o>=0&&n<=0?[0]:[];return(n<-u?ed(e,t,jt(u,-o),-n,r):[u]).reverse().map(g=>-g).
concat(p,d)}var g0=/./,CT=/[12357]/,ST=/[125]/,Rv=/1/,td=(e,t,n,o)=>e.map((r,a)=>t==4&&r==0||a%o==0&&n.test(r.toExponential()[r<
0?1:0])?r:null);function TT(e,t,n,o,r){let a=e.axes[n],s=a.scale,l=e.scales[s],u=e.valToPos,d=a._space,p=u(10,s),m=u(9,s)-
p>=d?g0:u(7,s)-p>=d?CT:u(5,s)-p>=d?ST:Rv;if(m==Rv){let g=pt(u(1,s)-p);if(g<d)return td(t.slice().reverse(),l.distr,m,wn(
d/g)).reverse()}return td(t,l.distr,m,1)}function PT(e,t,n,o,r){let a=e.axes[n],s=a.scale,l=a._space,u=e.valToPos,d=pt(u(
1,s)-u(2,s));return d<l?td(t.slice().reverse(),3,g0,wn(l/d)).reverse():t}function ET(e,t,n,o){return o==null?ad:t==null?
"":cd(t)}var Ov={show:!0,scale:"y",stroke:id,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:m0,side:3,
grid:md,ticks:p0,border:f0,font:hd,lineGap:h0,rotate:0};function DT(e,t){let n=3+(e||1)*2;return Me(n*t,3)}function MT(e,t){
let{scale:n,idxs:o}=e.series[0],r=e._data[0],a=e.valToPos(r[o[0]],n,!0),s=e.valToPos(r[o[1]],n,!0),l=pt(s-a),u=e.series[t],
d=l/(u.points.space*we);return o[1]-o[0]<=d}var Nv={scale:null,auto:!0,sorted:0,min:De,max:-De},y0=(e,t,n,o,r)=>r,Fv={show:!0,
auto:!0,sorted:0,gaps:y0,alpha:1,facets:[rt({},Nv,{scale:"x"}),rt({},Nv,{scale:"y"})]},zv={scale:"y",auto:!0,sorted:0,show:!0,
spanGaps:!1,gaps:y0,alpha:1,points:{show:MT,filter:null},values:null,min:De,max:-De,idxs:[],path:null,clip:null};function $T(e,t,n,o,r){
return n/10}var v0={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},AT=rt({},v0,{time:!1,ori:1}),Bv={};
function b0(e,t){let n=Bv[e];return n||(n={key:e,plots:[],sub(o){n.plots.push(o)},unsub(o){n.plots=n.plots.filter(r=>r!=
o)},pub(o,r,a,s,l,u,d){for(let p=0;p<n.plots.length;p++)n.plots[p]!=r&&n.plots[p].pub(o,r,a,s,l,u,d)}},e!=null&&(Bv[e]=n)),
n}var Ni=1,nd=2;function Er(e,t,n){let o=e.mode,r=e.series[t],a=o==2?e._data[t]:e._data,s=e.scales,l=e.bbox,u=a[0],d=o==
2?a[1]:a[t],p=o==2?s[r.facets[0].scale]:s[e.series[0].scale],m=o==2?s[r.facets[1].scale]:s[r.scale],g=l.left,y=l.top,k=l.
width,w=l.height,C=e.valToPosH,P=e.valToPosV;return p.ori==0?n(r,u,d,p,m,C,P,g,y,k,w,zl,zi,Il,w0,_0):n(r,u,d,p,m,P,C,y,g,
w,k,Bl,Bi,vd,k0,C0)}function gd(e,t){let n=0,o=0,r=be(e.bands,dd);for(let a=0;a<r.length;a++){let s=r[a];s.series[0]==t?
n=s.dir:s.series[1]==t&&(s.dir==1?o|=1:o|=2)}return[n,o==1?-1:o==2?1:o==3?2:0]}function LT(e,t,n,o,r){let a=e.mode,s=e.series[t],
l=a==2?s.facets[1].scale:s.scale,u=e.scales[l];return r==-1?u.min:r==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function go(e,t,n,o,r,a){
return Er(e,t,(s,l,u,d,p,m,g,y,k,w,C)=>{let P=s.pxRound,S=d.dir*(d.ori==0?1:-1),x=d.ori==0?zi:Bi,T,N;S==1?(T=n,N=o):(T=o,
N=n);let A=P(m(l[T],d,w,y)),W=P(g(u[T],p,C,k)),K=P(m(l[N],d,w,y)),oe=P(g(a==1?p.max:p.min,p,C,k)),J=new Path2D(r);return x(
J,K,oe),x(J,A,oe),x(J,A,W),J})}function Fl(e,t,n,o,r,a){let s=null;if(e.length>0){s=new Path2D;let l=t==0?Il:vd,u=n;for(let m=0;m<
e.length;m++){let g=e[m];if(g[1]>g[0]){let y=g[0]-u;y>0&&l(s,u,o,y,o+a),u=g[1]}}let d=n+r-u,p=10;d>0&&l(s,u,o-p/2,d,o+a+
p)}return s}function RT(e,t,n){let o=e[e.length-1];o&&o[0]==t?o[1]=n:e.push([t,n])}function yd(e,t,n,o,r,a,s){let l=[],u=e.
length;for(let d=r==1?n:o;d>=n&&d<=o;d+=r)if(t[d]===null){let m=d,g=d;if(r==1)for(;++d<=o&&t[d]===null;)g=d;else for(;--d>=
n&&t[d]===null;)g=d;let y=a(e[m]),k=g==m?y:a(e[g]),w=m-r;y=s<=0&&w>=0&&w<u?a(e[w]):y;let P=g+r;k=s>=0&&P>=0&&P<u?a(e[P]):
k,k>=y&&l.push([y,k])}return l}function Iv(e){return e==0?Zv:e==1?dt:t=>_r(t,e)}function x0(e){let t=e==0?zl:Bl,n=e==0?(r,a,s,l,u,d)=>{
r.arcTo(a,s,l,u,d)}:(r,a,s,l,u,d)=>{r.arcTo(s,a,u,l,d)},o=e==0?(r,a,s,l,u)=>{r.rect(a,s,l,u)}:(r,a,s,l,u)=>{r.rect(s,a,u,
l)};return(r,a,s,l,u,d=0,p=0)=>{d==0&&p==0?o(r,a,s,l,u):(d=Fn(d,l/2,u/2),p=Fn(p,l/2,u/2),t(r,a+d,s),n(r,a+l,s,a+l,s+u,d),
n(r,a+l,s+u,a,s+u,p),n(r,a,s+u,a,s,p),n(r,a,s,a+l,s,d),r.closePath())}}var zl=(e,t,n)=>{e.moveTo(t,n)},Bl=(e,t,n)=>{e.moveTo(
n,t)},zi=(e,t,n)=>{e.lineTo(t,n)},Bi=(e,t,n)=>{e.lineTo(n,t)},Il=x0(0),vd=x0(1),w0=(e,t,n,o,r,a)=>{e.arc(t,n,o,r,a)},k0=(e,t,n,o,r,a)=>{
e.arc(n,t,o,r,a)},_0=(e,t,n,o,r,a,s)=>{e.bezierCurveTo(t,n,o,r,a,s)},C0=(e,t,n,o,r,a,s)=>{e.bezierCurveTo(n,t,r,o,s,a)};
function S0(e){return(t,n,o,r,a)=>Er(t,n,(s,l,u,d,p,m,g,y,k,w,C)=>{let{pxRound:P,points:S}=s,x,T;d.ori==0?(x=zl,T=w0):(x=
Bl,T=k0);let N=Me(S.width*we,3),A=(S.size-S.width)/2*we,W=Me(A*2,3),K=new Path2D,oe=new Path2D,{left:J,top:$,width:Q,height:z}=t.
bbox;Il(oe,J-W,$-W,Q+W*2,z+W*2);let te=Y=>{if(u[Y]!=null){let de=P(m(l[Y],d,w,y)),G=P(g(u[Y],p,C,k));x(K,de+A,G),T(K,de,
G,A,0,Dl*2)}};if(a)a.forEach(te);else for(let Y=o;Y<=r;Y++)te(Y);return{stroke:N>0?K:null,fill:K,clip:oe,flags:Ni|nd}})}
function T0(e){return(t,n,o,r,a,s)=>{o!=r&&(a!=o&&s!=o&&e(t,n,o),a!=r&&s!=r&&e(t,n,r),e(t,n,s))}}var OT=T0(zi),NT=T0(Bi);
function P0(e){let t=be(e?.alignGaps,0);return(n,o,r,a)=>Er(n,o,(s,l,u,d,p,m,g,y,k,w,C)=>{[r,a]=Ll(u,r,a);let P=s.pxRound,
S=z=>P(m(z,d,w,y)),x=z=>P(g(z,p,C,k)),T,N;d.ori==0?(T=zi,N=OT):(T=Bi,N=NT);let A=d.dir*(d.ori==0?1:-1),W={stroke:new Path2D,
fill:null,clip:null,band:null,gaps:null,flags:Ni},K=W.stroke,oe=!1;if(a-r>=w*4){let z=j=>n.posToVal(j,d.key,!0),te=null,
Y=null,de,G,Ut,Fe=S(l[A==1?r:a]),he=S(l[r]),Ce=S(l[a]),ae=z(A==1?he+1:Ce-1);for(let j=A==1?r:a;j>=r&&j<=a;j+=A){let it=l[j],
ze=(A==1?it<ae:it>ae)?Fe:S(it),ke=u[j];ze==Fe?ke!=null?(G=ke,te==null?(T(K,ze,x(G)),de=te=Y=G):G<te?te=G:G>Y&&(Y=G)):ke===
null&&(oe=!0):(te!=null&&N(K,Fe,x(te),x(Y),x(de),x(G)),ke!=null?(G=ke,T(K,ze,x(G)),te=Y=de=G):(te=Y=null,ke===null&&(oe=
!0)),Fe=ze,ae=z(Fe+A))}te!=null&&te!=Y&&Ut!=Fe&&N(K,Fe,x(te),x(Y),x(de),x(G))}else for(let z=A==1?r:a;z>=r&&z<=a;z+=A){let te=u[z];
te===null?oe=!0:te!=null&&T(K,S(l[z]),x(te))}let[$,Q]=gd(n,o);if(s.fill!=null||$!=0){let z=W.fill=new Path2D(K),te=s.fillTo(
n,o,s.min,s.max,$),Y=x(te),de=S(l[r]),G=S(l[a]);A==-1&&([G,de]=[de,G]),T(z,G,Y),T(z,de,Y)}if(!s.spanGaps){let z=[];oe&&z.
push(...yd(l,u,r,a,A,S,t)),W.gaps=z=s.gaps(n,o,r,a,z),W.clip=Fl(z,d.ori,y,k,w,C)}return Q!=0&&(W.band=Q==2?[go(n,o,r,a,K,
-1),go(n,o,r,a,K,1)]:go(n,o,r,a,K,Q)),W})}function FT(e){let t=be(e.align,1),n=be(e.ascDesc,!1),o=be(e.alignGaps,0),r=be(
e.extend,!1);return(a,s,l,u)=>Er(a,s,(d,p,m,g,y,k,w,C,P,S,x)=>{[l,u]=Ll(m,l,u);let T=d.pxRound,{left:N,width:A}=a.bbox,W=he=>T(
k(he,g,S,C)),K=he=>T(w(he,y,x,P)),oe=g.ori==0?zi:Bi,J={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ni},
$=J.stroke,Q=g.dir*(g.ori==0?1:-1),z=K(m[Q==1?l:u]),te=W(p[Q==1?l:u]),Y=te,de=te;r&&t==-1&&(de=N,oe($,de,z)),oe($,te,z);
for(let he=Q==1?l:u;he>=l&&he<=u;he+=Q){let Ce=m[he];if(Ce==null)continue;let ae=W(p[he]),j=K(Ce);t==1?oe($,ae,z):oe($,Y,
j),oe($,ae,j),z=j,Y=ae}let G=Y;r&&t==1&&(G=N+A,oe($,G,z));let[Ut,Fe]=gd(a,s);if(d.fill!=null||Ut!=0){let he=J.fill=new Path2D(
$),Ce=d.fillTo(a,s,d.min,d.max,Ut),ae=K(Ce);oe(he,G,ae),oe(he,de,ae)}if(!d.spanGaps){let he=[];he.push(...yd(p,m,l,u,Q,W,
o));let Ce=d.width*we/2,ae=n||t==1?Ce:-Ce,j=n||t==-1?-Ce:Ce;he.forEach(it=>{it[0]+=ae,it[1]+=j}),J.gaps=he=d.gaps(a,s,l,
u,he),J.clip=Fl(he,g.ori,C,P,S,x)}return Fe!=0&&(J.band=Fe==2?[go(a,s,l,u,$,-1),go(a,s,l,u,$,1)]:go(a,s,l,u,$,Fe)),J})}function Hv(e,t,n,o,r,a,s=De){
if(e.length>1){let l=null;for(let u=0,d=1/0;u<e.length;u++)if(t[u]!==void 0){if(l!=null){let p=pt(e[u]-e[l]);p<d&&(d=p,s=
pt(n(e[u],o,r,a)-n(e[l],o,r,a)))}l=u}}return s}function zT(e){e=e||Ua;let t=be(e.size,[.6,De,1]),n=e.align||0,o=e.gap||0,
r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let a=ce(r),s=1-t[0],l=be(t[1],De),u=be(t[2],1),d=be(e.disp,Ua),p=be(
e.each,y=>{}),{fill:m,stroke:g}=d;return(y,k,w,C)=>Er(y,k,(P,S,x,T,N,A,W,K,oe,J,$)=>{let Q=P.pxRound,z=n,te=o*we,Y=l*we,
de=u*we,G,Ut;T.ori==0?[G,Ut]=a(y,k):[Ut,G]=a(y,k);let Fe=T.dir*(T.ori==0?1:-1),he=T.ori==0?Il:vd,Ce=T.ori==0?p:(I,$e,at,Vr,Zo,jn,Yo)=>{
p(I,$e,at,Zo,Vr,Yo,jn)},ae=be(y.bands,dd).find(I=>I.series[0]==k),j=ae!=null?ae.dir:0,it=P.fillTo(y,k,P.min,P.max,j),Rt=Q(
W(it,N,$,oe)),ze,ke,Sn,Yt=J,Ve=Q(P.width*we),qn=!1,so=null,dn=null,wo=null,Br=null;m!=null&&(Ve==0||g!=null)&&(qn=!0,so=
m.values(y,k,w,C),dn=new Map,new Set(so).forEach(I=>{I!=null&&dn.set(I,new Path2D)}),Ve>0&&(wo=g.values(y,k,w,C),Br=new Map,
new Set(wo).forEach(I=>{I!=null&&Br.set(I,new Path2D)})));let{x0:Ir,size:Xi}=d;if(Ir!=null&&Xi!=null){z=1,S=Ir.values(y,
k,w,C),Ir.unit==2&&(S=S.map(at=>y.posToVal(K+at*J,T.key,!0)));let I=Xi.values(y,k,w,C);Xi.unit==2?ke=I[0]*J:ke=A(I[0],T,
J,K)-A(0,T,J,K),Yt=Hv(S,x,A,T,J,K,Yt),Sn=Yt-ke+te}else Yt=Hv(S,x,A,T,J,K,Yt),Sn=Yt*s+te,ke=Yt-Sn;Sn<1&&(Sn=0),Ve>=ke/2&&
(Ve=0),Sn<5&&(Q=Zv);let ps=Sn>0,Jo=Yt-Sn-(ps?Ve:0);ke=Q(Xc(Jo,de,Y)),ze=(z==0?ke/2:z==Fe?0:ke)-z*Fe*((z==0?te/2:0)+(ps?Ve/
2:0));let Ot={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Hr=qn?null:new Path2D,lo=null;if(ae!=null)lo=
y.data[ae.series[1]];else{let{y0:I,y1:$e}=d;I!=null&&$e!=null&&(x=$e.values(y,k,w,C),lo=I.values(y,k,w,C))}let Go=G*ke,ie=Ut*
ke;for(let I=Fe==1?w:C;I>=w&&I<=C;I+=Fe){let $e=x[I];if($e==null)continue;if(lo!=null){let Kt=lo[I]??0;if($e-Kt==0)continue;
Rt=W(Kt,N,$,oe)}let at=T.distr!=2||d!=null?S[I]:I,Vr=A(at,T,J,K),Zo=W(be($e,it),N,$,oe),jn=Q(Vr-ze),Yo=Q(jt(Zo,Rt)),Qt=Q(
Fn(Zo,Rt)),pn=Yo-Qt;if($e!=null){let Kt=$e<0?ie:Go,Tn=$e<0?Go:ie;qn?(Ve>0&&wo[I]!=null&&he(Br.get(wo[I]),jn,Qt+sn(Ve/2),
ke,jt(0,pn-Ve),Kt,Tn),so[I]!=null&&he(dn.get(so[I]),jn,Qt+sn(Ve/2),ke,jt(0,pn-Ve),Kt,Tn)):he(Hr,jn,Qt+sn(Ve/2),ke,jt(0,pn-
Ve),Kt,Tn),Ce(y,k,I,jn-Ve/2,Qt,ke+Ve,pn)}}return Ve>0?Ot.stroke=qn?Br:Hr:qn||(Ot._fill=P.width==0?P._fill:P._stroke??P._fill,
Ot.width=0),Ot.fill=qn?dn:Hr,Ot})}function BT(e,t){let n=be(t?.alignGaps,0);return(o,r,a,s)=>Er(o,r,(l,u,d,p,m,g,y,k,w,C,P)=>{
[a,s]=Ll(d,a,s);let S=l.pxRound,x=G=>S(g(G,p,C,k)),T=G=>S(y(G,m,P,w)),N,A,W;p.ori==0?(N=zl,W=zi,A=_0):(N=Bl,W=Bi,A=C0);let K=p.
dir*(p.ori==0?1:-1),oe=x(u[K==1?a:s]),J=oe,$=[],Q=[];for(let G=K==1?a:s;G>=a&&G<=s;G+=K)if(d[G]!=null){let Fe=u[G],he=x(
Fe);$.push(J=he),Q.push(T(d[G]))}let z={stroke:e($,Q,N,W,A,S),fill:null,clip:null,band:null,gaps:null,flags:Ni},te=z.stroke,
[Y,de]=gd(o,r);if(l.fill!=null||Y!=0){let G=z.fill=new Path2D(te),Ut=l.fillTo(o,r,l.min,l.max,Y),Fe=T(Ut);W(G,J,Fe),W(G,
oe,Fe)}if(!l.spanGaps){let G=[];G.push(...yd(u,d,a,s,K,x,n)),z.gaps=G=l.gaps(o,r,a,s,G),z.clip=Fl(G,p.ori,k,w,C,P)}return de!=
0&&(z.band=de==2?[go(o,r,a,s,te,-1),go(o,r,a,s,te,1)]:go(o,r,a,s,te,de)),z})}function IT(e){return BT(HT,e)}function HT(e,t,n,o,r,a){
let s=e.length;if(s<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),s==2)o(l,e[1],t[1]);else{let u=Array(s),d=Array(s-1),
p=Array(s-1),m=Array(s-1);for(let g=0;g<s-1;g++)p[g]=t[g+1]-t[g],m[g]=e[g+1]-e[g],d[g]=p[g]/m[g];u[0]=d[0];for(let g=1;g<
s-1;g++)d[g]===0||d[g-1]===0||d[g-1]>0!=d[g]>0?u[g]=0:(u[g]=3*(m[g-1]+m[g])/((2*m[g]+m[g-1])/d[g-1]+(m[g]+2*m[g-1])/d[g]),
isFinite(u[g])||(u[g]=0));u[s-1]=d[s-2];for(let g=0;g<s-1;g++)r(l,e[g]+m[g]/3,t[g]+u[g]*m[g]/3,e[g+1]-m[g]/3,t[g+1]-u[g+
1]*m[g]/3,e[g+1],t[g+1])}return l}var od=new Set;function Vv(){for(let e of od)e.syncRect(!0)}Fi&&(Tr(wS,Ai,Vv),Tr(kS,Ai,
Vv,!0),Tr(Ml,Ai,()=>{kt.pxRatio=we}));var VT=P0(),WT=S0();function Wv(e,t,n,o){return(o?[e[0],e[1]].concat(e.slice(2)):[
e[0]].concat(e.slice(1))).map((a,s)=>rd(a,s,t,n))}function qT(e,t){return e.map((n,o)=>o==0?{}:rt({},t,n))}function rd(e,t,n,o){
return rt({},t==0?n:o,e)}function E0(e,t,n){return t==null?Ri:[t,n]}var jT=E0;function UT(e,t,n){return t==null?Ri:$l(t,
n,ud,!0)}function D0(e,t,n,o){return t==null?Ri:Rl(t,n,e.scales[o].log,!1)}var KT=D0;function M0(e,t,n,o){return t==null?
Ri:ld(t,n,e.scales[o].log,!1)}var JT=M0;function GT(e,t,n,o,r){let a=jt(wv(e),wv(t)),s=t-e,l=Nn(r/o*s,n);do{let u=n[l],d=o*
u/s;if(d>=r&&a+(u<5?qo.get(u):0)<=17)return[u,d]}while(++l<n.length);return[0,0]}function qv(e){let t,n;return e=e.replace(
/(\d+)px/,(o,r)=>(t=dt((n=+r)*we))+"px"),[e,t,n]}function ZT(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Me(t[2]*we,
1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function kt(e,t,n){let o={mode:be(e.mode,1)},r=o.mode;function a(c,f,h,v){
let b=f.valToPct(c);return v+h*(f.dir==-1?1-b:b)}function s(c,f,h,v){let b=f.valToPct(c);return v+h*(f.dir==-1?b:1-b)}function l(c,f,h,v){
return f.ori==0?a(c,f,h,v):s(c,f,h,v)}o.valToPosH=a,o.valToPosV=s;let u=!1;o.status=0;let d=o.root=xn(oS);if(e.id!=null&&
(d.id=e.id),an(d,e.class),e.title){let c=xn(aS,d);c.textContent=e.title}let p=On("canvas"),m=o.ctx=p.getContext("2d"),g=xn(
sS,d);Tr("click",g,c=>{c.target===k&&(Le!=Xr||Be!=ei)&&St.click(o,c)},!0);let y=o.under=xn(lS,g);g.appendChild(p);let k=o.
over=xn(uS,g);e=Oi(e);let w=+be(e.pxAlign,1),C=Iv(w);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(o,e)||e)});let P=e.ms||
.001,S=o.series=r==1?Wv(e.series||[],Lv,zv,!1):qT(e.series||[null],Fv),x=o.axes=Wv(e.axes||[],Av,Ov,!0),T=o.scales={},N=o.
bands=e.bands||[];N.forEach(c=>{c.fill=ce(c.fill||null),c.dir=be(c.dir,-1)});let A=r==2?S[1].facets[0].scale:S[0].scale,
W={axes:lk,series:ok},K=(e.drawOrder||["axes","series"]).map(c=>W[c]);function oe(c){let f=c.distr==3?h=>ho(h>0?h:c.clamp(
o,h,c.min,c.max,c.key)):c.distr==4?h=>jc(h,c.asinh):c.distr==100?h=>c.fwd(h):h=>h;return h=>{let v=f(h),{_min:b,_max:_}=c,
E=_-b;return(v-b)/E}}function J(c){let f=T[c];if(f==null){let h=(e.scales||Ua)[c]||Ua;if(h.from!=null){J(h.from);let v=rt(
{},T[h.from],h,{key:c});v.valToPct=oe(v),T[c]=v}else{f=T[c]=rt({},c==A?v0:AT,h),f.key=c;let v=f.time,b=f.range,_=Wo(b);if((c!=
A||r==2&&!v)&&(_&&(b[0]==null||b[1]==null)&&(b={min:b[0]==null?vv:{mode:1,hard:b[0],soft:b[0]},max:b[1]==null?vv:{mode:1,
hard:b[1],soft:b[1]}},_=!1),!_&&Nl(b))){let E=b;b=(M,L,F)=>L==null?Ri:$l(L,F,E)}f.range=ce(b||(v?jT:c==A?f.distr==3?KT:f.
distr==4?JT:E0:f.distr==3?D0:f.distr==4?M0:UT)),f.auto=ce(_?!1:f.auto),f.clamp=ce(f.clamp||$T),f._min=f._max=null,f.valToPct=
oe(f)}}}J("x"),J("y"),r==1&&S.forEach(c=>{J(c.scale)}),x.forEach(c=>{J(c.scale)});for(let c in e.scales)J(c);let $=T[A],
Q=$.distr,z,te;$.ori==0?(an(d,rS),z=a,te=s):(an(d,iS),z=s,te=a);let Y={};for(let c in T){let f=T[c];(f.min!=null||f.max!=
null)&&(Y[c]={min:f.min,max:f.max},f.min=f.max=null)}let de=e.tzDate||(c=>new Date(dt(c/P))),G=e.fmtDate||pd,Ut=P==1?rT(
de):sT(de),Fe=Dv(de,Ev(P==1?oT:aT,G)),he=$v(de,Mv(uT,G)),Ce=[],ae=o.legend=rt({},pT,e.legend),j=o.cursor=rt({},vT,{drag:{
y:r==2}},e.cursor),it=ae.show,Rt=j.show,ze=ae.markers;ae.idxs=Ce,ze.width=ce(ze.width),ze.dash=ce(ze.dash),ze.stroke=ce(
ze.stroke),ze.fill=ce(ze.fill);let ke,Sn,Yt,Ve=[],qn=[],so,dn=!1,wo={};if(ae.live){let c=S[1]?S[1].values:null;dn=c!=null,
so=dn?c(o,1,0):{_:0};for(let f in so)wo[f]=ad}if(it)if(ke=On("table",hS,d),Yt=On("tbody",null,ke),ae.mount(o,ke),dn){Sn=
On("thead",null,ke,Yt);let c=On("tr",null,Sn);On("th",null,c);for(var Br in so)On("th",iv,c).textContent=Br}else an(ke,yS),
ae.live&&an(ke,gS);let Ir={show:!0},Xi={show:!1};function ps(c,f){if(f==0&&(dn||!ae.live||r==2))return Ri;let h=[],v=On(
"tr",vS,Yt,Yt.childNodes[f]);an(v,c.class),c.show||an(v,Sr);let b=On("th",null,v);if(ze.show){let M=xn(bS,b);if(f>0){let L=ze.
width(o,f);L&&(M.style.border=L+"px "+ze.dash(o,f)+" "+ze.stroke(o,f)),M.style.background=ze.fill(o,f)}}let _=xn(iv,b);c.
label instanceof HTMLElement?_.appendChild(c.label):_.textContent=c.label,f>0&&(ze.show||(_.style.color=c.width>0?ze.stroke(
o,f):ze.fill(o,f)),Ot("click",b,M=>{if(j._lock)return;Xo(M);let L=S.indexOf(c);if((M.ctrlKey||M.metaKey)!=ae.isolate){let F=S.
some((B,H)=>H>0&&H!=L&&B.show);S.forEach((B,H)=>{H>0&&Kn(H,F?H==L?Ir:Xi:Ir,!0,Qe.setSeries)})}else Kn(L,{show:!c.show},!0,
Qe.setSeries)},!1),qr&&Ot(uv,b,M=>{j._lock||(Xo(M),Kn(S.indexOf(c),ni,!0,Qe.setSeries))},!1));for(var E in so){let M=On(
"td",xS,v);M.textContent="--",h.push(M)}return[v,h]}let Jo=new Map;function Ot(c,f,h,v=!0){let b=Jo.get(f)||{},_=j.bind[c](
o,f,h,v);_&&(Tr(c,f,b[c]=_),Jo.set(f,b))}function Hr(c,f,h){let v=Jo.get(f)||{};for(let b in v)(c==null||b==c)&&(Qc(b,f,
v[b]),delete v[b]);c==null&&Jo.delete(f)}let lo=0,Go=0,ie=0,I=0,$e=0,at=0,Vr=$e,Zo=at,jn=ie,Yo=I,Qt=0,pn=0,Kt=0,Tn=0;o.bbox=
{};let cu=!1,fs=!1,Wr=!1,Qo=!1,ms=!1,fn=!1;function du(c,f,h){(h||c!=o.width||f!=o.height)&&yp(c,f),Gr(!1),Wr=!0,fs=!0,Zr()}
function yp(c,f){o.width=lo=ie=c,o.height=Go=I=f,$e=at=0,Z1(),Y1();let h=o.bbox;Qt=h.left=_r($e*we,.5),pn=h.top=_r(at*we,
.5),Kt=h.width=_r(ie*we,.5),Tn=h.height=_r(I*we,.5)}let K1=3;function J1(){let c=!1,f=0;for(;!c;){f++;let h=ak(f),v=sk(f);
c=f==K1||h&&v,c||(yp(o.width,o.height),fs=!0)}}function G1({width:c,height:f}){du(c,f)}o.setSize=G1;function Z1(){let c=!1,
f=!1,h=!1,v=!1;x.forEach((b,_)=>{if(b.show&&b._show){let{side:E,_size:M}=b,L=E%2,F=b.label!=null?b.labelSize:0,B=M+F;B>0&&
(L?(ie-=B,E==3?($e+=B,v=!0):h=!0):(I-=B,E==0?(at+=B,c=!0):f=!0))}}),er[0]=c,er[1]=h,er[2]=f,er[3]=v,ie-=ko[1]+ko[3],$e+=
ko[3],I-=ko[2]+ko[0],at+=ko[0]}function Y1(){let c=$e+ie,f=at+I,h=$e,v=at;function b(_,E){switch(_){case 1:return c+=E,c-
E;case 2:return f+=E,f-E;case 3:return h-=E,h+E;case 0:return v-=E,v+E}}x.forEach((_,E)=>{if(_.show&&_._show){let M=_.side;
_._pos=b(M,_._size),_.label!=null&&(_._lpos=b(M,_.labelSize))}})}if(j.dataIdx==null){let c=j.hover,f=c.skip=new Set(c.skip??
[]);f.add(void 0);let h=c.prox=ce(c.prox),v=c.bias??=0;j.dataIdx=(b,_,E,M)=>{if(_==0)return E;let L=E,F=h(b,_,E,M)??De,B=F>=
0&&F<De,H=$.ori==0?ie:I,ne=j.left,xe=t[0],ge=t[_];if(f.has(ge[E])){L=null;let se=null,ee=null,U;if(v==0||v==-1)for(U=E;se==
null&&U-- >0;)f.has(ge[U])||(se=U);if(v==0||v==1)for(U=E;ee==null&&U++<ge.length;)f.has(ge[U])||(ee=U);if(se!=null||ee!=
null)if(B){let Oe=se==null?-1/0:z(xe[se],$,H,0),qe=ee==null?1/0:z(xe[ee],$,H,0),vt=ne-Oe,Se=qe-ne;vt<=Se?vt<=F&&(L=se):Se<=
F&&(L=ee)}else L=ee==null?se:se==null?ee:E-se<=ee-E?se:ee}else B&&pt(ne-z(xe[E],$,H,0))>F&&(L=null);return L}}let Xo=c=>{
j.event=c};j.idxs=Ce,j._lock=!1;let Et=j.points;Et.show=ce(Et.show),Et.size=ce(Et.size),Et.stroke=ce(Et.stroke),Et.width=
ce(Et.width),Et.fill=ce(Et.fill);let Un=o.focus=rt({},e.focus||{alpha:.3},j.focus),qr=Un.prox>=0,jr=qr&&Et.one,mn=[],Ur=[],
Kr=[];function vp(c,f){let h=Et.show(o,f);if(h instanceof HTMLElement)return an(h,mS),an(h,c.class),Xn(h,-10,-10,ie,I),k.
insertBefore(h,mn[f]),h}function bp(c,f){if(r==1||f>0){let h=r==1&&T[c.scale].time,v=c.value;c.value=h?Cv(v)?$v(de,Mv(v,
G)):v||he:v||ET,c.label=c.label||(h?xT:bT)}if(jr||f>0){c.width=c.width==null?1:c.width,c.paths=c.paths||VT||AS,c.fillTo=
ce(c.fillTo||LT),c.pxAlign=+be(c.pxAlign,w),c.pxRound=Iv(c.pxAlign),c.stroke=ce(c.stroke||null),c.fill=ce(c.fill||null),
c._stroke=c._fill=c._paths=c._focus=null;let h=DT(jt(1,c.width),1),v=c.points=rt({},{size:h,width:jt(1,h*.2),stroke:c.stroke,
space:h*2,paths:WT,_stroke:null,_fill:null},c.points);v.show=ce(v.show),v.filter=ce(v.filter),v.fill=ce(v.fill),v.stroke=
ce(v.stroke),v.paths=ce(v.paths),v.pxAlign=c.pxAlign}if(it){let h=ps(c,f);Ve.splice(f,0,h[0]),qn.splice(f,0,h[1]),ae.values.
push(null)}if(Rt){Ce.splice(f,0,null);let h=null;jr?f==0&&(h=vp(c,f)):f>0&&(h=vp(c,f)),mn.splice(f,0,h),Ur.splice(f,0,0),
Kr.splice(f,0,0)}yt("addSeries",f)}function Q1(c,f){f=f??S.length,c=r==1?rd(c,f,Lv,zv):rd(c,f,{},Fv),S.splice(f,0,c),bp(
S[f],f)}o.addSeries=Q1;function X1(c){if(S.splice(c,1),it){ae.values.splice(c,1),qn.splice(c,1);let f=Ve.splice(c,1)[0];
Hr(null,f.firstChild),f.remove()}Rt&&(Ce.splice(c,1),mn.splice(c,1)[0].remove(),Ur.splice(c,1),Kr.splice(c,1)),yt("delSe\
ries",c)}o.delSeries=X1;let er=[!1,!1,!1,!1];function ek(c,f){if(c._show=c.show,c.show){let h=c.side%2,v=T[c.scale];v==null&&
(c.scale=h?S[1].scale:A,v=T[c.scale]);let b=v.time;c.size=ce(c.size),c.space=ce(c.space),c.rotate=ce(c.rotate),Wo(c.incrs)&&
c.incrs.forEach(E=>{!qo.has(E)&&qo.set(E,Xv(E))}),c.incrs=ce(c.incrs||(v.distr==2?eT:b?P==1?nT:iT:Cr)),c.splits=ce(c.splits||
(b&&v.distr==1?Ut:v.distr==3?ed:v.distr==4?_T:kT)),c.stroke=ce(c.stroke),c.grid.stroke=ce(c.grid.stroke),c.ticks.stroke=
ce(c.ticks.stroke),c.border.stroke=ce(c.border.stroke);let _=c.values;c.values=Wo(_)&&!Wo(_[0])?ce(_):b?Wo(_)?Dv(de,Ev(_,
G)):Cv(_)?lT(de,_):_||Fe:_||wT,c.filter=ce(c.filter||(v.distr>=3&&v.log==10?TT:v.distr==3&&v.log==2?PT:Yv)),c.font=qv(c.
font),c.labelFont=qv(c.labelFont),c._size=c.size(o,null,f,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,
c._size>0&&(er[f]=!0,c._el=xn(cS,g))}}function ea(c,f,h,v){let[b,_,E,M]=h,L=f%2,F=0;return L==0&&(M||_)&&(F=f==0&&!b||f==
2&&!E?dt(Av.size/3):0),L==1&&(b||E)&&(F=f==1&&!_||f==3&&!M?dt(Ov.size/2):0),F}let xp=o.padding=(e.padding||[ea,ea,ea,ea]).
map(c=>ce(be(c,ea))),ko=o._padding=xp.map((c,f)=>c(o,f,er,0)),Ct,ft=null,mt=null,hs=r==1?S[0].idxs:null,Pn=null,ta=!1;function wp(c,f){
if(t=c??[],o.data=o._data=t,r==2){Ct=0;for(let h=1;h<S.length;h++)Ct+=t[h][0].length}else{t.length==0&&(o.data=o._data=t=
[[]]),Pn=t[0],Ct=Pn.length;let h=t;if(Q==2){h=t.slice();let v=h[0]=Array(Ct);for(let b=0;b<Ct;b++)v[b]=b}o._data=t=h}if(Gr(
!0),yt("setData"),Q==2&&(Wr=!0),f!==!1){let h=$;h.auto(o,ta)?pu():Co(A,h.min,h.max),Qo=Qo||j.left>=0,fn=!0,Zr()}}o.setData=
wp;function pu(){ta=!0;let c,f;r==1&&(Ct>0?(ft=hs[0]=0,mt=hs[1]=Ct-1,c=t[0][ft],f=t[0][mt],Q==2?(c=ft,f=mt):c==f&&(Q==3?
[c,f]=Rl(c,c,$.log,!1):Q==4?[c,f]=ld(c,c,$.log,!1):$.time?f=c+dt(86400/P):[c,f]=$l(c,f,ud,!0))):(ft=hs[0]=c=null,mt=hs[1]=
f=null)),Co(A,c,f)}let gs,Jr,fu,mu,hu,gu,yu,vu,bu,Jt;function kp(c,f,h,v,b,_){c??=sv,h??=dd,v??="butt",b??=sv,_??="round",
c!=gs&&(m.strokeStyle=gs=c),b!=Jr&&(m.fillStyle=Jr=b),f!=fu&&(m.lineWidth=fu=f),_!=hu&&(m.lineJoin=hu=_),v!=gu&&(m.lineCap=
gu=v),h!=mu&&m.setLineDash(mu=h)}function _p(c,f,h,v){f!=Jr&&(m.fillStyle=Jr=f),c!=yu&&(m.font=yu=c),h!=vu&&(m.textAlign=
vu=h),v!=bu&&(m.textBaseline=bu=v)}function xu(c,f,h,v,b=0){if(v.length>0&&c.auto(o,ta)&&(f==null||f.min==null)){let _=be(
ft,0),E=be(mt,v.length-1),M=h.min==null?TS(v,_,E,b,c.distr==3):[h.min,h.max];c.min=Fn(c.min,h.min=M[0]),c.max=jt(c.max,h.
max=M[1])}}let Cp={min:null,max:null};function tk(){for(let v in T){let b=T[v];Y[v]==null&&(b.min==null||Y[A]!=null&&b.auto(
o,ta))&&(Y[v]=Cp)}for(let v in T){let b=T[v];Y[v]==null&&b.from!=null&&Y[b.from]!=null&&(Y[v]=Cp)}Y[A]!=null&&Gr(!0);let c={};
for(let v in Y){let b=Y[v];if(b!=null){let _=c[v]=Oi(T[v],OS);if(b.min!=null)rt(_,b);else if(v!=A||r==2)if(Ct==0&&_.from==
null){let E=_.range(o,null,null,v);_.min=E[0],_.max=E[1]}else _.min=De,_.max=-De}}if(Ct>0){S.forEach((v,b)=>{if(r==1){let _=v.
scale,E=Y[_];if(E==null)return;let M=c[_];if(b==0){let L=M.range(o,M.min,M.max,_);M.min=L[0],M.max=L[1],ft=Nn(M.min,t[0]),
mt=Nn(M.max,t[0]),mt-ft>1&&(t[0][ft]<M.min&&ft++,t[0][mt]>M.max&&mt--),v.min=Pn[ft],v.max=Pn[mt]}else v.show&&v.auto&&xu(
M,E,v,t[b],v.sorted);v.idxs[0]=ft,v.idxs[1]=mt}else if(b>0&&v.show&&v.auto){let[_,E]=v.facets,M=_.scale,L=E.scale,[F,B]=t[b],
H=c[M],ne=c[L];H!=null&&xu(H,Y[M],_,F,_.sorted),ne!=null&&xu(ne,Y[L],E,B,E.sorted),v.min=E.min,v.max=E.max}});for(let v in c){
let b=c[v],_=Y[v];if(b.from==null&&(_==null||_.min==null)){let E=b.range(o,b.min==De?null:b.min,b.max==-De?null:b.max,v);
b.min=E[0],b.max=E[1]}}}for(let v in c){let b=c[v];if(b.from!=null){let _=c[b.from];if(_.min==null)b.min=b.max=null;else{
let E=b.range(o,_.min,_.max,v);b.min=E[0],b.max=E[1]}}}let f={},h=!1;for(let v in c){let b=c[v],_=T[v];if(_.min!=b.min||
_.max!=b.max){_.min=b.min,_.max=b.max;let E=_.distr;_._min=E==3?ho(_.min):E==4?jc(_.min,_.asinh):E==100?_.fwd(_.min):_.min,
_._max=E==3?ho(_.max):E==4?jc(_.max,_.asinh):E==100?_.fwd(_.max):_.max,f[v]=h=!0}}if(h){S.forEach((v,b)=>{r==2?b>0&&f.y&&
(v._paths=null):f[v.scale]&&(v._paths=null)});for(let v in f)Wr=!0,yt("setScale",v);Rt&&j.left>=0&&(Qo=fn=!0)}for(let v in Y)
Y[v]=null}function nk(c){let f=Xc(ft-1,0,Ct-1),h=Xc(mt+1,0,Ct-1);for(;c[f]==null&&f>0;)f--;for(;c[h]==null&&h<Ct-1;)h++;
return[f,h]}function ok(){if(Ct>0){let c=S.some(f=>f._focus)&&Jt!=Un.alpha;c&&(m.globalAlpha=Jt=Un.alpha),S.forEach((f,h)=>{
if(h>0&&f.show&&(Sp(h,!1),Sp(h,!0),f._paths==null)){let v=Jt;Jt!=f.alpha&&(m.globalAlpha=Jt=f.alpha);let b=r==2?[0,t[h][0].
length-1]:nk(t[h]);f._paths=f.paths(o,h,b[0],b[1]),Jt!=v&&(m.globalAlpha=Jt=v)}}),S.forEach((f,h)=>{if(h>0&&f.show){let v=Jt;
Jt!=f.alpha&&(m.globalAlpha=Jt=f.alpha),f._paths!=null&&Tp(h,!1);{let b=f._paths!=null?f._paths.gaps:null,_=f.points.show(
o,h,ft,mt,b),E=f.points.filter(o,h,_,b);(_||E)&&(f.points._paths=f.points.paths(o,h,ft,mt,E),Tp(h,!0))}Jt!=v&&(m.globalAlpha=
Jt=v),yt("drawSeries",h)}}),c&&(m.globalAlpha=Jt=1)}}function Sp(c,f){let h=f?S[c].points:S[c];h._stroke=h.stroke(o,c),h.
_fill=h.fill(o,c)}function Tp(c,f){let h=f?S[c].points:S[c],{stroke:v,fill:b,clip:_,flags:E,_stroke:M=h._stroke,_fill:L=h.
_fill,_width:F=h.width}=h._paths;F=Me(F*we,3);let B=null,H=F%2/2;f&&L==null&&(L=F>0?"#fff":M);let ne=h.pxAlign==1&&H>0;if(ne&&
m.translate(H,H),!f){let xe=Qt-F/2,ge=pn-F/2,se=Kt+F,ee=Tn+F;B=new Path2D,B.rect(xe,ge,se,ee)}f?wu(M,F,h.dash,h.cap,L,v,
b,E,_):rk(c,M,F,h.dash,h.cap,L,v,b,E,B,_),ne&&m.translate(-H,-H)}function rk(c,f,h,v,b,_,E,M,L,F,B){let H=!1;L!=0&&N.forEach(
(ne,xe)=>{if(ne.series[0]==c){let ge=S[ne.series[1]],se=t[ne.series[1]],ee=(ge._paths||Ua).band;Wo(ee)&&(ee=ne.dir==1?ee[0]:
ee[1]);let U,Oe=null;ge.show&&ee&&ES(se,ft,mt)?(Oe=ne.fill(o,xe)||_,U=ge._paths.clip):ee=null,wu(f,h,v,b,Oe,E,M,L,F,B,U,
ee),H=!0}}),H||wu(f,h,v,b,_,E,M,L,F,B)}let Pp=Ni|nd;function wu(c,f,h,v,b,_,E,M,L,F,B,H){kp(c,f,h,v,b),(L||F||H)&&(m.save(),
L&&m.clip(L),F&&m.clip(F)),H?(M&Pp)==Pp?(m.clip(H),B&&m.clip(B),vs(b,E),ys(c,_,f)):M&nd?(vs(b,E),m.clip(H),ys(c,_,f)):M&
Ni&&(m.save(),m.clip(H),B&&m.clip(B),vs(b,E),m.restore(),ys(c,_,f)):(vs(b,E),ys(c,_,f)),(L||F||H)&&m.restore()}function ys(c,f,h){
h>0&&(f instanceof Map?f.forEach((v,b)=>{m.strokeStyle=gs=b,m.stroke(v)}):f!=null&&c&&m.stroke(f))}function vs(c,f){f instanceof
Map?f.forEach((h,v)=>{m.fillStyle=Jr=v,m.fill(h)}):f!=null&&c&&m.fill(f)}function ik(c,f,h,v){let b=x[c],_;if(v<=0)_=[0,
0];else{let E=b._space=b.space(o,c,f,h,v),M=b._incrs=b.incrs(o,c,f,h,v,E);_=GT(f,h,M,v,E)}return b._found=_}function ku(c,f,h,v,b,_,E,M,L,F){
let B=E%2/2;w==1&&m.translate(B,B),kp(M,E,L,F,M),m.beginPath();let H,ne,xe,ge,se=b+(v==0||v==3?-_:_);h==0?(ne=b,ge=se):(H=
b,xe=se);for(let ee=0;ee<c.length;ee++)f[ee]!=null&&(h==0?H=xe=c[ee]:ne=ge=c[ee],m.moveTo(H,ne),m.lineTo(xe,ge));m.stroke(),
w==1&&m.translate(-B,-B)}function ak(c){let f=!0;return x.forEach((h,v)=>{if(!h.show)return;let b=T[h.scale];if(b.min==null){
h._show&&(f=!1,h._show=!1,Gr(!1));return}else h._show||(f=!1,h._show=!0,Gr(!1));let _=h.side,E=_%2,{min:M,max:L}=b,[F,B]=ik(
v,M,L,E==0?ie:I);if(B==0)return;let H=b.distr==2,ne=h._splits=h.splits(o,v,M,L,F,B,H),xe=b.distr==2?ne.map(U=>Pn[U]):ne,
ge=b.distr==2?Pn[ne[1]]-Pn[ne[0]]:F,se=h._values=h.values(o,h.filter(o,xe,v,B,ge),v,B,ge);h._rotate=_==2?h.rotate(o,se,v,
B):0;let ee=h._size;h._size=wn(h.size(o,se,v,c)),ee!=null&&h._size!=ee&&(f=!1)}),f}function sk(c){let f=!0;return xp.forEach(
(h,v)=>{let b=h(o,v,er,c);b!=ko[v]&&(f=!1),ko[v]=b}),f}function lk(){for(let c=0;c<x.length;c++){let f=x[c];if(!f.show||
!f._show)continue;let h=f.side,v=h%2,b,_,E=f.stroke(o,c),M=h==0||h==3?-1:1,[L,F]=f._found;if(f.label!=null){let Ft=f.labelGap*
M,tn=dt((f._lpos+Ft)*we);_p(f.labelFont[0],E,"center",h==2?"top":av),m.save(),v==1?(b=_=0,m.translate(tn,dt(pn+Tn/2)),m.
rotate((h==3?-Dl:Dl)/2)):(b=dt(Qt+Kt/2),_=tn);let or=Gv(f.label)?f.label(o,c,L,F):f.label;m.fillText(or,b,_),m.restore()}
if(F==0)continue;let B=T[f.scale],H=v==0?Kt:Tn,ne=v==0?Qt:pn,xe=f._splits,ge=B.distr==2?xe.map(Ft=>Pn[Ft]):xe,se=B.distr==
2?Pn[xe[1]]-Pn[xe[0]]:L,ee=f.ticks,U=f.border,Oe=ee.show?ee.size:0,qe=dt(Oe*we),vt=dt((f.alignTo==2?f._size-Oe-f.gap:f.gap)*
we),Se=f._rotate*-Dl/180,je=C(f._pos*we),Xt=(qe+vt)*M,Nt=je+Xt;_=v==0?Nt:0,b=v==1?Nt:0;let hn=f.font[0],En=f.align==1?Mi:
f.align==2?Vc:Se>0?Mi:Se<0?Vc:v==0?"center":h==3?Vc:Mi,Gn=Se||v==1?"middle":h==2?"top":av;_p(hn,E,En,Gn);let en=f.font[1]*
f.lineGap,gn=xe.map(Ft=>C(l(Ft,B,H,ne))),Dn=f._values;for(let Ft=0;Ft<Dn.length;Ft++){let tn=Dn[Ft];if(tn!=null){v==0?b=
gn[Ft]:_=gn[Ft],tn=""+tn;let or=tn.indexOf(`
`)==-1?[tn]:tn.split(/\n/gm);for(let zt=0;zt<or.length;zt++){let Up=or[zt];Se?(m.save(),m.translate(b,_+zt*en),m.rotate(
Se),m.fillText(Up,0,0),m.restore()):m.fillText(Up,b,_+zt*en)}}}ee.show&&ku(gn,ee.filter(o,ge,c,F,se),v,h,je,qe,Me(ee.width*
we,3),ee.stroke(o,c),ee.dash,ee.cap);let Zn=f.grid;Zn.show&&ku(gn,Zn.filter(o,ge,c,F,se),v,v==0?2:1,v==0?pn:Qt,v==0?Tn:Kt,
Me(Zn.width*we,3),Zn.stroke(o,c),Zn.dash,Zn.cap),U.show&&ku([je],[1],v==0?1:0,v==0?1:2,v==1?pn:Qt,v==1?Tn:Kt,Me(U.width*
we,3),U.stroke(o,c),U.dash,U.cap)}yt("drawAxes")}function Gr(c){S.forEach((f,h)=>{h>0&&(f._paths=null,c&&(r==1?(f.min=null,
f.max=null):f.facets.forEach(v=>{v.min=null,v.max=null})))})}let bs=!1,_u=!1,na=[];function uk(){_u=!1;for(let c=0;c<na.
length;c++)yt(...na[c]);na.length=0}function Zr(){bs||(VS(Ep),bs=!0)}function ck(c,f=!1){bs=!0,_u=f,c(o),Ep(),f&&na.length>
0&&queueMicrotask(uk)}o.batch=ck;function Ep(){if(cu&&(tk(),cu=!1),Wr&&(J1(),Wr=!1),fs){if(Ne(y,Mi,$e),Ne(y,"top",at),Ne(
y,Va,ie),Ne(y,Wa,I),Ne(k,Mi,$e),Ne(k,"top",at),Ne(k,Va,ie),Ne(k,Wa,I),Ne(g,Va,lo),Ne(g,Wa,Go),p.width=dt(lo*we),p.height=
dt(Go*we),x.forEach(({_el:c,_show:f,_size:h,_pos:v,side:b})=>{if(c!=null)if(f){let _=b===3||b===0?h:0,E=b%2==1;Ne(c,E?"l\
eft":"top",v-_),Ne(c,E?"width":"height",h),Ne(c,E?"top":"left",E?at:$e),Ne(c,E?"height":"width",E?I:ie),Yc(c,Sr)}else an(
c,Sr)}),gs=Jr=fu=hu=gu=yu=vu=bu=mu=null,Jt=1,ia(!0),$e!=Vr||at!=Zo||ie!=jn||I!=Yo){Gr(!1);let c=ie/jn,f=I/Yo;if(Rt&&!Qo&&
j.left>=0){j.left*=c,j.top*=f,Yr&&Xn(Yr,dt(j.left),0,ie,I),Qr&&Xn(Qr,0,dt(j.top),ie,I);for(let h=0;h<mn.length;h++){let v=mn[h];
v!=null&&(Ur[h]*=c,Kr[h]*=f,Xn(v,wn(Ur[h]),wn(Kr[h]),ie,I))}}if(Re.show&&!ms&&Re.left>=0&&Re.width>0){Re.left*=c,Re.width*=
c,Re.top*=f,Re.height*=f;for(let h in Du)Ne(ti,h,Re[h])}Vr=$e,Zo=at,jn=ie,Yo=I}yt("setSize"),fs=!1}lo>0&&Go>0&&(m.clearRect(
0,0,p.width,p.height),yt("drawClear"),K.forEach(c=>c()),yt("draw")),Re.show&&ms&&(xs(Re),ms=!1),Rt&&Qo&&(nr(null,!0,!1),
Qo=!1),ae.show&&ae.live&&fn&&(Pu(),fn=!1),u||(u=!0,o.status=1,yt("ready")),ta=!1,bs=!1}o.redraw=(c,f)=>{Wr=f||!1,c!==!1?
Co(A,$.min,$.max):Zr()};function Cu(c,f){let h=T[c];if(h.from==null){if(Ct==0){let v=h.range(o,f.min,f.max,c);f.min=v[0],
f.max=v[1]}if(f.min>f.max){let v=f.min;f.min=f.max,f.max=v}if(Ct>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;c==
A&&h.distr==2&&Ct>0&&(f.min=Nn(f.min,t[0]),f.max=Nn(f.max,t[0]),f.min==f.max&&f.max++),Y[c]=f,cu=!0,Zr()}}o.setScale=Cu;
let Su,Tu,Yr,Qr,Dp,Mp,Xr,ei,$p,Ap,Le,Be,_o=!1,St=j.drag,ht=St.x,gt=St.y;Rt&&(j.x&&(Su=xn(pS,k)),j.y&&(Tu=xn(fS,k)),$.ori==
0?(Yr=Su,Qr=Tu):(Yr=Tu,Qr=Su),Le=j.left,Be=j.top);let Re=o.select=rt({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),
ti=Re.show?xn(dS,Re.over?k:y):null;function xs(c,f){if(Re.show){for(let h in c)Re[h]=c[h],h in Du&&Ne(ti,h,c[h]);f!==!1&&
yt("setSelect")}}o.setSelect=xs;function dk(c){if(S[c].show)it&&Yc(Ve[c],Sr);else if(it&&an(Ve[c],Sr),Rt){let h=jr?mn[0]:
mn[c];h!=null&&Xn(h,-10,-10,ie,I)}}function Co(c,f,h){Cu(c,{min:f,max:h})}function Kn(c,f,h,v){f.focus!=null&&gk(c),f.show!=
null&&S.forEach((b,_)=>{_>0&&(c==_||c==null)&&(b.show=f.show,dk(_),r==2?(Co(b.facets[0].scale,null,null),Co(b.facets[1].
scale,null,null)):Co(b.scale,null,null),Zr())}),h!==!1&&yt("setSeries",c,f),v&&aa("setSeries",o,c,f)}o.setSeries=Kn;function pk(c,f){
rt(N[c],f)}function fk(c,f){c.fill=ce(c.fill||null),c.dir=be(c.dir,-1),f=f??N.length,N.splice(f,0,c)}function mk(c){c==null?
N.length=0:N.splice(c,1)}o.addBand=fk,o.setBand=pk,o.delBand=mk;function hk(c,f){S[c].alpha=f,Rt&&mn[c]!=null&&(mn[c].style.
opacity=f),it&&Ve[c]&&(Ve[c].style.opacity=f)}let uo,So,tr,ni={focus:!0};function gk(c){if(c!=tr){let f=c==null,h=Un.alpha!=
1;S.forEach((v,b)=>{if(r==1||b>0){let _=f||b==0||b==c;v._focus=f?null:_,h&&hk(b,_?1:Un.alpha)}}),tr=c,h&&Zr()}}it&&qr&&Ot(
cv,ke,c=>{j._lock||(Xo(c),tr!=null&&Kn(null,ni,!0,Qe.setSeries))});function Jn(c,f,h){let v=T[f];h&&(c=c/we-(v.ori==1?at:
$e));let b=ie;v.ori==1&&(b=I,c=b-c),v.dir==-1&&(c=b-c);let _=v._min,E=v._max,M=c/b,L=_+(E-_)*M,F=v.distr;return F==3?Li(
10,L):F==4?MS(L,v.asinh):F==100?v.bwd(L):L}function yk(c,f){let h=Jn(c,A,f);return Nn(h,t[0],ft,mt)}o.valToIdx=c=>Nn(c,t[0]),
o.posToIdx=yk,o.posToVal=Jn,o.valToPos=(c,f,h)=>T[f].ori==0?a(c,T[f],h?Kt:ie,h?Qt:0):s(c,T[f],h?Tn:I,h?pn:0),o.setCursor=
(c,f,h)=>{Le=c.left,Be=c.top,nr(null,f,h)};function Lp(c,f){Ne(ti,Mi,Re.left=c),Ne(ti,Va,Re.width=f)}function Rp(c,f){Ne(
ti,"top",Re.top=c),Ne(ti,Wa,Re.height=f)}let oa=$.ori==0?Lp:Rp,ra=$.ori==1?Lp:Rp;function vk(){if(it&&ae.live)for(let c=r==
2?1:0;c<S.length;c++){if(c==0&&dn)continue;let f=ae.values[c],h=0;for(let v in f)qn[c][h++].firstChild.nodeValue=f[v]}}function Pu(c,f){
if(c!=null&&(c.idxs?c.idxs.forEach((h,v)=>{Ce[v]=h}):RS(c.idx)||Ce.fill(c.idx),ae.idx=Ce[0]),it&&ae.live){for(let h=0;h<
S.length;h++)(h>0||r==1&&!dn)&&bk(h,Ce[h]);vk()}fn=!1,f!==!1&&yt("setLegend")}o.setLegend=Pu;function bk(c,f){let h=S[c],
v=c==0&&Q==2?Pn:t[c],b;dn?b=h.values(o,c,f)??wo:(b=h.value(o,f==null?null:v[f],c,f),b=b==null?wo:{_:b}),ae.values[c]=b}function nr(c,f,h){
$p=Le,Ap=Be,[Le,Be]=j.move(o,Le,Be),j.left=Le,j.top=Be,Rt&&(Yr&&Xn(Yr,dt(Le),0,ie,I),Qr&&Xn(Qr,0,dt(Be),ie,I));let v,b=ft>
mt;uo=De,So=null;let _=$.ori==0?ie:I,E=$.ori==1?ie:I;if(Le<0||Ct==0||b){v=j.idx=null;for(let M=0;M<S.length;M++){let L=mn[M];
L!=null&&Xn(L,-10,-10,ie,I)}qr&&Kn(null,ni,!0,c==null&&Qe.setSeries),ae.live&&(Ce.fill(v),fn=!0)}else{let M,L,F;r==1&&(M=
$.ori==0?Le:Be,L=Jn(M,A),v=j.idx=Nn(L,t[0],ft,mt),F=z(t[0][v],$,_,0));let B=-10,H=-10,ne=0,xe=0,ge=!0,se="",ee="";for(let U=r==
2?1:0;U<S.length;U++){let Oe=S[U],qe=Ce[U],vt=qe==null?null:r==1?t[U][qe]:t[U][1][qe],Se=j.dataIdx(o,U,v,L),je=Se==null?
null:r==1?t[U][Se]:t[U][1][Se];if(fn=fn||je!=vt||Se!=qe,Ce[U]=Se,U>0&&Oe.show){let Xt=Se==null?-10:Se==v?F:z(r==1?t[0][Se]:
t[U][0][Se],$,_,0),Nt=je==null?-10:te(je,r==1?T[Oe.scale]:T[Oe.facets[1].scale],E,0);if(qr&&je!=null){let hn=$.ori==1?Le:
Be,En=pt(Un.dist(o,U,Se,Nt,hn));if(En<uo){let Gn=Un.bias;if(Gn!=0){let en=Jn(hn,Oe.scale),gn=je>=0?1:-1,Dn=en>=0?1:-1;Dn==
gn&&(Dn==1?Gn==1?je>=en:je<=en:Gn==1?je<=en:je>=en)&&(uo=En,So=U)}else uo=En,So=U}}if(fn||jr){let hn,En;$.ori==0?(hn=Xt,
En=Nt):(hn=Nt,En=Xt);let Gn,en,gn,Dn,Zn,Ft,tn=!0,or=Et.bbox;if(or!=null){tn=!1;let zt=or(o,U);gn=zt.left,Dn=zt.top,Gn=zt.
width,en=zt.height}else gn=hn,Dn=En,Gn=en=Et.size(o,U);if(Ft=Et.fill(o,U),Zn=Et.stroke(o,U),jr)U==So&&uo<=Un.prox&&(B=gn,
H=Dn,ne=Gn,xe=en,ge=tn,se=Ft,ee=Zn);else{let zt=mn[U];zt!=null&&(Ur[U]=gn,Kr[U]=Dn,yv(zt,Gn,en,tn),hv(zt,Ft,Zn),Xn(zt,wn(
gn),wn(Dn),ie,I))}}}}if(jr){let U=Un.prox,Oe=tr==null?uo<=U:uo>U||So!=tr;if(fn||Oe){let qe=mn[0];qe!=null&&(Ur[0]=B,Kr[0]=
H,yv(qe,ne,xe,ge),hv(qe,se,ee),Xn(qe,wn(B),wn(H),ie,I))}}}if(Re.show&&_o)if(c!=null){let[M,L]=Qe.scales,[F,B]=Qe.match,[
H,ne]=c.cursor.sync.scales,xe=c.cursor.drag;if(ht=xe._x,gt=xe._y,ht||gt){let{left:ge,top:se,width:ee,height:U}=c.select,
Oe=c.scales[H].ori,qe=c.posToVal,vt,Se,je,Xt,Nt,hn=M!=null&&F(M,H),En=L!=null&&B(L,ne);hn&&ht?(Oe==0?(vt=ge,Se=ee):(vt=se,
Se=U),je=T[M],Xt=z(qe(vt,H),je,_,0),Nt=z(qe(vt+Se,H),je,_,0),oa(Fn(Xt,Nt),pt(Nt-Xt))):oa(0,_),En&&gt?(Oe==1?(vt=ge,Se=ee):
(vt=se,Se=U),je=T[L],Xt=te(qe(vt,ne),je,E,0),Nt=te(qe(vt+Se,ne),je,E,0),ra(Fn(Xt,Nt),pt(Nt-Xt))):ra(0,E)}else Mu()}else{
let M=pt($p-Dp),L=pt(Ap-Mp);if($.ori==1){let ne=M;M=L,L=ne}ht=St.x&&M>=St.dist,gt=St.y&&L>=St.dist;let F=St.uni;F!=null?
ht&&gt&&(ht=M>=F,gt=L>=F,!ht&&!gt&&(L>M?gt=!0:ht=!0)):St.x&&St.y&&(ht||gt)&&(ht=gt=!0);let B,H;ht&&($.ori==0?(B=Xr,H=Le):
(B=ei,H=Be),oa(Fn(B,H),pt(H-B)),gt||ra(0,E)),gt&&($.ori==1?(B=Xr,H=Le):(B=ei,H=Be),ra(Fn(B,H),pt(H-B)),ht||oa(0,_)),!ht&&
!gt&&(oa(0,0),ra(0,0))}if(St._x=ht,St._y=gt,c==null){if(h){if(jp!=null){let[M,L]=Qe.scales;Qe.values[0]=M!=null?Jn($.ori==
0?Le:Be,M):null,Qe.values[1]=L!=null?Jn($.ori==1?Le:Be,L):null}aa(Wc,o,Le,Be,ie,I,v)}if(qr){let M=h&&Qe.setSeries,L=Un.prox;
tr==null?uo<=L&&Kn(So,ni,!0,M):uo>L?Kn(null,ni,!0,M):So!=tr&&Kn(So,ni,!0,M)}}fn&&(ae.idx=v,Pu()),f!==!1&&yt("setCursor")}
let To=null;Object.defineProperty(o,"rect",{get(){return To==null&&ia(!1),To}});function ia(c=!1){c?To=null:(To=k.getBoundingClientRect(),
yt("syncRect",To))}function Op(c,f,h,v,b,_,E){j._lock||_o&&c!=null&&c.movementX==0&&c.movementY==0||(Eu(c,f,h,v,b,_,E,!1,
c!=null),c!=null?nr(null,!0,!0):nr(f,!0,!1))}function Eu(c,f,h,v,b,_,E,M,L){if(To==null&&ia(!1),Xo(c),c!=null)h=c.clientX-
To.left,v=c.clientY-To.top;else{if(h<0||v<0){Le=-10,Be=-10;return}let[F,B]=Qe.scales,H=f.cursor.sync,[ne,xe]=H.values,[ge,
se]=H.scales,[ee,U]=Qe.match,Oe=f.axes[0].side%2==1,qe=$.ori==0?ie:I,vt=$.ori==1?ie:I,Se=Oe?_:b,je=Oe?b:_,Xt=Oe?v:h,Nt=Oe?
h:v;if(ge!=null?h=ee(F,ge)?l(ne,T[F],qe,0):-10:h=qe*(Xt/Se),se!=null?v=U(B,se)?l(xe,T[B],vt,0):-10:v=vt*(Nt/je),$.ori==1){
let hn=h;h=v,v=hn}}L&&(f==null||f.cursor.event.type==Wc)&&((h<=1||h>=ie-1)&&(h=_r(h,ie)),(v<=1||v>=I-1)&&(v=_r(v,I))),M?
(Dp=h,Mp=v,[Xr,ei]=j.move(o,h,v)):(Le=h,Be=v)}let Du={width:0,height:0,left:0,top:0};function Mu(){xs(Du,!1)}let Np,Fp,zp,
Bp;function Ip(c,f,h,v,b,_,E){_o=!0,ht=gt=St._x=St._y=!1,Eu(c,f,h,v,b,_,E,!0,!1),c!=null&&(Ot(qc,Gc,Hp,!1),aa(lv,o,Xr,ei,
ie,I,null));let{left:M,top:L,width:F,height:B}=Re;Np=M,Fp=L,zp=F,Bp=B}function Hp(c,f,h,v,b,_,E){_o=St._x=St._y=!1,Eu(c,
f,h,v,b,_,E,!1,!0);let{left:M,top:L,width:F,height:B}=Re,H=F>0||B>0,ne=Np!=M||Fp!=L||zp!=F||Bp!=B;if(H&&ne&&xs(Re),St.setScale&&
H&&ne){let xe=M,ge=F,se=L,ee=B;if($.ori==1&&(xe=L,ge=B,se=M,ee=F),ht&&Co(A,Jn(xe,A),Jn(xe+ge,A)),gt)for(let U in T){let Oe=T[U];
U!=A&&Oe.from==null&&Oe.min!=De&&Co(U,Jn(se+ee,U),Jn(se,U))}Mu()}else j.lock&&(j._lock=!j._lock,nr(f,!0,c!=null));c!=null&&
(Hr(qc,Gc),aa(qc,o,Le,Be,ie,I,null))}function xk(c,f,h,v,b,_,E){if(j._lock)return;Xo(c);let M=_o;if(_o){let L=!0,F=!0,B=10,
H,ne;$.ori==0?(H=ht,ne=gt):(H=gt,ne=ht),H&&ne&&(L=Le<=B||Le>=ie-B,F=Be<=B||Be>=I-B),H&&L&&(Le=Le<Xr?0:ie),ne&&F&&(Be=Be<
ei?0:I),nr(null,!0,!0),_o=!1}Le=-10,Be=-10,Ce.fill(null),nr(null,!0,!0),M&&(_o=M)}function Vp(c,f,h,v,b,_,E){j._lock||(Xo(
c),pu(),Mu(),c!=null&&aa(dv,o,Le,Be,ie,I,null))}function Wp(){x.forEach(ZT),du(o.width,o.height,!0)}Tr(Ml,Ai,Wp);let oi={};
oi.mousedown=Ip,oi.mousemove=Op,oi.mouseup=Hp,oi.dblclick=Vp,oi.setSeries=(c,f,h,v)=>{let b=Qe.match[2];h=b(o,f,h),h!=-1&&
Kn(h,v,!0,!1)},Rt&&(Ot(lv,k,Ip),Ot(Wc,k,Op),Ot(uv,k,c=>{Xo(c),ia(!1)}),Ot(cv,k,xk),Ot(dv,k,Vp),od.add(o),o.syncRect=ia);
let ws=o.hooks=e.hooks||{};function yt(c,f,h){_u?na.push([c,f,h]):c in ws&&ws[c].forEach(v=>{v.call(null,o,f,h)})}(e.plugins||
[]).forEach(c=>{for(let f in c.hooks)ws[f]=(ws[f]||[]).concat(c.hooks[f])});let qp=(c,f,h)=>h,Qe=rt({key:null,setSeries:!1,
filters:{pub:kv,sub:kv},scales:[A,S[1]?S[1].scale:null],match:[_v,_v,qp],values:[null,null]},j.sync);Qe.match.length==2&&
Qe.match.push(qp),j.sync=Qe;let jp=Qe.key,$u=b0(jp);function aa(c,f,h,v,b,_,E){Qe.filters.pub(c,f,h,v,b,_,E)&&$u.pub(c,f,
h,v,b,_,E)}$u.sub(o);function wk(c,f,h,v,b,_,E){Qe.filters.sub(c,f,h,v,b,_,E)&&oi[c](null,f,h,v,b,_,E)}o.pub=wk;function kk(){
$u.unsub(o),od.delete(o),Jo.clear(),Qc(Ml,Ai,Wp),d.remove(),ke?.remove(),yt("destroy")}o.destroy=kk;function Au(){yt("in\
it",e,t),wp(t||e.data,!1),Y[A]?Cu(A,Y[A]):pu(),ms=Re.show&&(Re.width>0||Re.height>0),Qo=fn=!0,du(e.width,e.height)}return S.
forEach(bp),x.forEach(ek),n?n instanceof HTMLElement?(n.appendChild(d),Au()):n(o,Au):Au(),o}kt.assign=rt;kt.fmtNum=cd;kt.
rangeNum=$l;kt.rangeLog=Rl;kt.rangeAsinh=ld;kt.orient=Er;kt.pxRatio=we;kt.join=HS;kt.fmtDate=pd,kt.tzDate=QS;kt.sync=b0;
{kt.addGap=RT,kt.clipGaps=Fl;let e=kt.paths={points:S0};e.linear=P0,e.stepped=FT,e.bars=zT,e.spline=IT}var $0="g";function R0(e){let t=Z(null),n=Z(null),o=Z(e);o.current=e;let r=`${e.series.map(({color:a,dashed:s,shown:l})=>`${a} ${s}\
 ${l}`).join()} ${e.zone} ${e.unit} ${e.height} ${Zy.value}`;return Dt(()=>{if(!t.current)return;let a=new kt(XT(o,t.current.
clientWidth),A0(o.current),t.current);n.current=a;let s=new ResizeObserver(()=>{let l=t.current?.clientWidth??0;l>0&&l!==
a.width&&a.setSize({width:l,height:o.current.height})});return s.observe(t.current),()=>{s.disconnect(),a.destroy(),n.current=
null}},[r]),q(()=>{n.current?.setData(A0(o.current))},[e.times,e.series]),q(()=>{let a=n.current,s=e.cursor===null?void 0:
e.times[e.cursor];!a||a.cursor.idx===e.cursor||a.setCursor(s===void 0?{left:-10,top:-10}:{left:a.valToPos(s,"x"),top:8},
!1)},[e.cursor]),i("div",{ref:t,class:$0})}function A0({times:e,series:t}){return[e,...t.map(({values:n})=>n)]}function XT(e,t){
let{series:n,zone:o,unit:r,height:a}=e.current;return{width:Math.max(t,64),height:a,padding:[8,24,0,0],legend:{show:!1},
tzDate:s=>kt.tzDate(new Date(s*1e3),o),cursor:{y:!1,points:{size:7},drag:{x:!0,y:!1,setScale:!1}},scales:{y:{range:(s,l,u)=>[
Math.min(0,l??0),u===null||u<=0?1:u*1.05]}},axes:[{...L0(),grid:{show:!1},size:28,space:72,values:(s,l,u,d,p)=>l.map(m=>e2(
m,p,o))},{...L0(),size:56,values:(s,l)=>l.map(u=>Qn(u,r))}],series:[{},...n.map(t2)],hooks:{setCursor:[s=>{let{idx:l,left:u,
top:d}=s.cursor;e.current.onCursor(u===void 0||u<0?null:l??null,u??0,d??0)}],setSelect:[s=>{if(s.select.width<4)return;let l=s.
posToVal(s.select.left,"x"),u=s.posToVal(s.select.left+s.select.width,"x");s.setSelect({left:0,top:0,width:0,height:0},!1),
e.current.onDrag?.(l,u,s.cursor.event?.shiftKey??!1)}]}}}function e2(e,t,n){let{month:o,day:r,hour:a,minute:s,second:l}=Vg(
e*1e3,n);return t>=300*86400||t>=27*86400&&o===1&&r===1?Ee(e*1e3,n,"year"):t>=27*86400?Ee(e*1e3,n,"month"):t>=86400||a===
0&&s===0&&l===0?Ee(e*1e3,n,"dayShort"):Ee(e*1e3,n,t<60?"clockSecond":"clock")}function L0(){let e=Di("--line");return{stroke:Di(
"--muted"),font:`12px ${Di("--font")}`,gap:6,grid:{stroke:e,width:1},ticks:{show:!1},border:{show:!1}}}function t2({color:e,
dashed:t,shown:n,values:o}){let r=e===null?Di("--other"):Di(Sl(e)),a=t?[4,4]:e===null?[]:Cl(e);return{stroke:r,width:1.5,
show:n??!0,spanGaps:!1,points:{show:o.length===1,size:6,fill:r},...a.length>0?{dash:a}:{}}}var O0="Ri",N0="Ai",F0="Di",z0="Hi",B0="Fi",I0="Ti",H0="qi",V0="Gi";var W0=50;function q0({answer:e,document:t,zone:n,onZoom:o}){let r=Xe(()=>kl(e,t),[e]);return i("div",{class:O0,children:r.
measures.map(a=>i(o2,{answer:e,document:t,shape:r,measure:a,zone:n,onZoom:o,height:r.measures.length>1?200:360},e.columns[a].
name))})}function o2({answer:e,document:t,shape:n,measure:o,zone:r,onZoom:a,height:s}){let l=Xe(()=>By(e,n,o),[e,n,o]),[
u,d]=D(new Set),[p,m]=D(null),g=e.columns[o].name,y=za(g),k=n.keys.map(x=>e.columns[x].name).join(),w=l.series.slice(0,W0).
map(x=>({key:JSON.stringify(x.keys),keys:x.keys,total:x.total,last:x.values.at(-1)??null,color:Jy(k,x.keys)})),C=Xe(()=>l.
series.slice(0,W0).map((x,T)=>({values:x.values,color:w[T].color,shown:!u.has(w[T].key)})),[l,u]),P=p===null?"":i2(l,p.at,
r,x=>Qn(x,y)),S=x=>{let T=l.times.length-1,N={ArrowRight:(p?.at??-1)+1,ArrowLeft:(p?.at??T+1)-1,Home:0,End:T}[x.key];return N===
void 0||T<0?!1:(m({at:Math.max(0,Math.min(N,T)),left:-1}),!0)};return i(Uy,{title:Ae(g).text,summary:a2(l,g,k,x=>Qn(x,y)),
announced:P,onKey:S,table:i(_l,{answer:e,document:t,zone:r}),legend:k===""?null:i(rv,{rows:w,all:l.series.length,hidden:u,
onHidden:d,text:x=>Qn(x,y)}),children:[i(R0,{times:l.times,series:C,zone:r,unit:y,height:s,cursor:p?.at??null,onCursor:(x,T)=>m(
x===null?null:{at:x,left:T}),onDrag:(x,T)=>a(x,T)}),p!==null&&i(r2,{lines:l,rows:w,hidden:u,at:p.at,left:p.left,zone:r,text:x=>Qn(
x,y)})]})}function r2({lines:e,rows:t,hidden:n,at:o,left:r,zone:a,text:s}){let l=e.times[o];if(l===void 0)return null;let d=t.
map((p,m)=>({row:p,value:e.series[m].values[o]??null})).filter(({row:p})=>!n.has(p.key)).sort((p,m)=>(m.value??-1/0)-(p.
value??-1/0)).slice(0,12);return i("div",{class:le(N0,r>400&&F0),"aria-hidden":"true",children:[i("div",{class:z0,children:[
Oa(l*1e3,Ia(e.times),a)," ",Hg(a,l*1e3)]}),d.map(({row:p,value:m})=>i("div",{class:B0,children:[i("span",{class:I0,style:{
background:`var(--series-${p.color%7+1})`}}),i("span",{class:H0,children:p.keys.map(g=>Ae(g).text).join(", ")}),i("span",
{class:V0,children:m===null?"–":s(m)})]},p.key))]})}function i2(e,t,n,o){let r=e.times[t];if(r===void 0)return"";let a=e.
series.slice(0,8).map(({keys:s,values:l})=>{let u=l[t];return`${s.map(d=>Ae(d).text).join(", ")} ${u==null?"nothing":o(u)}`.
trim()});return`${Oa(r*1e3,Ia(e.times),n)}: ${a.join("; ")}`}function a2(e,t,n,o){let r=e.series[0],a=n===""?"":` by ${Ae(
n).text}, ${e.series.length} groups`,s=r?.values.reduce((u,d)=>Math.max(u,d??0),0)??0,l=n!==""&&r?`, ${r.keys.map(u=>Ae(
u).text).join(", ")} leads`:"";return`Line chart of ${Ae(t).text}${a}, ${e.times.length} points, at most ${o(s)}${l}`}var Dr=X([]);function Ja(e,t){Dr.value=[...Dr.value,{from:Ze.value,to:e.document,label:t}].slice(-12),me(e)}function bd(e){
Dr.value=Dr.value.slice(0,e)}function j0(){Tt(()=>{let e=Ze.value,t=Dr.peek().findIndex(n=>nn(n.from.document,e.document));
t>=0&&bd(t)})}var U0=new Map([["s","s"],["sec","s"],["second","s"],["m","m"],["min","m"],["minute","m"],["h","h"],["hour","h"],["d","d"],
["day","d"],["w","w"],["week","w"],["mo","mo"],["month","mo"],["q","q"],["quarter","q"],["y","y"],["year","y"]]),s2=["ja\
n","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"];function J0(e,t=new Date){let n=e.trim();return n===
""||/^all( data| time)?$/i.test(n)?{}:l2(n.toLowerCase())??u2(n)??c2(n,t)}function l2(e){let t=/^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.
exec(e),n=t?U0.get(t[2]):void 0;if(t&&n)return t[1]===void 0?{from:`now-1${n}/${n}`,to:`now/${n}`}:{from:`now-${t[1]}${n}`};
let o=/^this\s+([a-z]+)$/.exec(e),r=o?U0.get(o[1]):void 0;return r?{from:`now/${r}`}:e==="today"?{from:"now/d"}:e==="yes\
terday"?{from:"now-1d/d",to:"now/d"}:null}function u2(e){let t=/^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(e);if(!t)return null;
let[n,o,r]=[Number(t[1]),t[2],t[3]],a=new Date(Date.UTC(n,Number(o??1)-1,Number(r??1))),s=new Date(a);return r!==void 0?
s.setUTCDate(s.getUTCDate()+1):o!==void 0?s.setUTCMonth(s.getUTCMonth()+1):s.setUTCFullYear(s.getUTCFullYear()+1),{from:a.
toISOString().slice(0,10),to:s.toISOString().slice(0,10)}}function c2(e,t){let n=e.split(/\s+(?:-|\u2013|to)\s+/);if(n.length>
2)return null;let o=K0(n[0],t,null);if(o===null)return null;if(n.length===1)return typeof o=="string"&&o.includes("T")?null:
{from:o};let r=K0(n[1],t,typeof o=="string"?o:null);return r===null?null:r==="now"?{from:o}:{from:o,to:r}}function K0(e,t,n){
if(/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(e)||/^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(e))return e.replace(/^(\d{4}-\d\d-\d\d) (\d):/,
"$1 0$2:").replace(" ","T").replace(/T(\d\d:\d\d)$/,"T$1:00");if(/^\d{9,19}$/.test(e))return Number(e);let o=/^(\d{1,2}):(\d\d)(?::(\d\d))?$/.
exec(e);if(o)return n===null||!/^\d{4}/.test(n)?null:`${n.slice(0,10)}T${Hl(o[1])}:${o[2]}:${o[3]??"00"}`;let r=/^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.
exec(e),a=r?s2.indexOf(r[2].toLowerCase()):-1;if(!r||a<0)return null;let s=`${r[3]??t.getUTCFullYear()}-${Hl(String(a+1))}\
-${Hl(r[1])}`;return r[4]===void 0?s:`${s}T${Hl(r[4])}:${r[5]}:00`}function Hl(e){return e.padStart(2,"0")}var xd=[{label:"Last hour",from:"now-1h"},{label:"Last 24 hours",from:"now-24h"},{label:"Last 7 days",from:"now-7d"},{label:"\
Last 30 days",from:"now-30d"},{label:"Last 90 days",from:"now-90d"},{label:"Today",from:"now/d"},{label:"Yesterday",from:"\
now-1d/d",to:"now/d"},{label:"This week",from:"now/w"},{label:"Last week",from:"now-1w/w",to:"now/w"},{label:"This month",
from:"now/mo"},{label:"Last month",from:"now-1mo/mo",to:"now/mo"},{label:"All data"}],d2=new Map([["s","second"],["m","m\
inute"],["h","hour"],["d","day"],["w","week"],["mo","month"],["q","quarter"],["y","year"]]);function wd(e,t){let n=xd.find(
a=>a.from===e.from&&(a.to??"now")===(e.to??"now"));if(n&&(n.from!==void 0||e.to===void 0))return n.label;if(e.from===void 0&&
e.to===void 0)return"All data";let o=typeof e.from=="string"&&(e.to??"now")==="now"?/^now-(\d+)([a-z]+)$/.exec(e.from):null,
r=o?d2.get(o[2]):void 0;return o&&r?`Last ${o[1]==="1"?r:`${o[1]} ${r}s`}`:`${G0(e.from,t,"the first event")} – ${G0(e.
to,t,"now")}`}function G0(e,t,n){if(e===void 0)return n;if(typeof e=="number"||!/^\d{4}-\d\d-\d\dT/.test(e))return String(
e);let o=/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(e)?"day":"minute";return Ee(e,t,Ee(e,t,"clock")==="00:00"?"day":o===
"day"?"minute":o)}var p2=new Set(["estimate","running","exact","error","cancelled","live"]);function Vl(e){let t;try{t=JSON.parse(e)}catch{
return null}if(t===null||typeof t!="object")return null;let n=t;if(typeof n.state!="string"||!p2.has(n.state))return null;
let o=r=>typeof n[r]=="number"?n[r]:null;return{id:o("id")??0,seq:o("seq")??0,state:n.state,done:o("done")??(n.state==="\
exact"?1:0),answer:n.answer??null,intervals:n.intervals??null,elapsed:o("elapsed_ms"),error:n.state==="error"?lr(n):null,
body:n}}function Wl(e){return e.state==="exact"||e.state==="error"||e.state==="cancelled"}var Z0=!0;async function Y0(e,t,n){try{if(Z0&&await f2(e,t,n))return;await m2(e,t,n)}catch(o){if(!ui(o))throw o}}async function f2(e,t,n){
try{let o="run"in e?e.run:e,r="history"in e&&e.history?{"Sluice-History":"keep"}:void 0,a=await Os("v1/stream",{body:o,signal:n,
...r?{headers:r}:{}});return await h2(a,s=>{let l=Vl(s);l&&t(l)}),!0}catch(o){if(!(o instanceof xt)||o.status!==404&&o.status!==
405)throw o;return Z0=!1,!1}}async function m2(e,t,n){if(!("run"in e))throw new xt({code:"not_supported",message:"This s\
erver has no live events"});let r=await(await Os("v1/query",{body:e.run,signal:n})).json();t({id:0,seq:0,state:"exact",done:1,
answer:r,intervals:null,elapsed:r.stats.elapsed_ms,error:null,body:{}})}async function h2(e,t){if(!e.body)return;let n=e.
body.pipeThrough(new TextDecoderStream).getReader(),o="";for(;;){let{done:r,value:a}=await n.read();if(r)break;let s=(o+
a).split(`
`);o=s.pop()??"";for(let l of s)l!==""&&t(l)}o!==""&&t(o)}var Sd=250,g2=8e3,zn=X("idle"),Bn=new Map,kd=null,y2=1,Ga=Sd,_d,ql=zn;function Q0(e,t,n=[]){let o=y2++,r=n.filter(a=>Bn.
has(a));Bn.set(o,{message:e,take:t,abort:null}),zn.value==="open"&&Pd({id:o,...e,...r.length>0?{cancels:r}:{}});for(let a of r)
eb(a);return zn.value==="http"&&tb(o),zn.value==="idle"&&Ed(),o}function Td(e){Bn.has(e)&&(zn.value==="open"&&Pd({id:e,cancel:!0}),
eb(e))}function X0(){zn.value==="away"&&(clearTimeout(_d),Ed())}function eb(e){Bn.get(e)?.abort?.abort(),Bn.delete(e)}function Pd(e){
kd?.send(JSON.stringify(e))}function Ed(){zn.value=zn.value==="away"?"away":"connecting";let e=new URL(Pt("v1/stream"));
e.protocol=e.protocol==="https:"?"wss:":"ws:";let t=new WebSocket(e),n=!1;t.onopen=()=>{n=!0,kd=t,Ga=Sd,zn.value="open";
for(let[o,r]of Bn)Pd({id:o,...r.message})},t.onmessage=o=>b2(String(o.data)),t.onclose=()=>{kd=null,n?Dd():v2()}}async function v2(){
if(!await fetch(Pt("readyz"),{cache:"no-store"}).then(t=>t.ok,()=>!1))return Dd();Ga=Sd,zn.value="http";for(let t of Bn.
keys())tb(t)}function Dd(){zn.value="away",clearTimeout(_d),_d=setTimeout(Ed,Ga*(.75+Math.random()/2)),Ga=Math.min(Ga*2,
g2)}function b2(e){let t=Vl(e);t&&Cd(t)}function Cd(e){let t=Bn.get(e.id);t&&(Wl(e)&&Bn.delete(e.id),t.take(e))}function tb(e){
let t=Bn.get(e);if(!t||t.abort)return;t.abort=new AbortController;let n=o=>{if(!Bn.has(e))return;if(t.abort=null,o instanceof
xt&&o.code===sr().code)return Dd();let r=o instanceof xt?o:new xt({code:"unexpected",message:String(o)});Cd({id:e,seq:0,
state:"error",done:0,answer:null,intervals:null,elapsed:null,error:r,body:{}})};Y0(t.message,o=>Cd({...o,id:e}),t.abort.
signal).catch(n)}var x2={phase:"idle",document:null,answer:null,of:null,intervals:null,former:!1,done:0,elapsed:null,error:null},w2=100,jl=class{present=X(
x2);result=this.present;id=0;painted=0;pending=null;timer;run(t,n={}){let o=this.present.value;this.present.value={...o,
phase:"running",document:t,former:o.answer!==null&&!nn(o.of,t),done:0,elapsed:null,error:null},this.drop();let r=this.id;
this.id=Q0({run:t,...n.history?{history:!0}:{}},a=>this.take(t,a),[r])}cancel(){let{phase:t}=this.present.value;t!=="run\
ning"&&t!=="estimate"||(Td(this.id),this.drop(),this.present.value={...this.present.value,phase:"cancelled"})}close(){Td(
this.id),this.drop()}drop(){clearTimeout(this.timer),this.timer=void 0,this.pending=null}take(t,n){if(Wl(n)){this.drop(),
this.paint(t,n);return}this.pending=n.answer?n:{...n,answer:this.pending?.answer??null,intervals:this.pending?.intervals??
null};let o=this.painted+w2-performance.now();this.timer??=setTimeout(()=>{let r=this.pending;this.drop(),r&&this.paint(
t,r)},Math.max(0,o))}paint(t,n){this.painted=performance.now();let o=this.present.value,r={...o,done:n.done,elapsed:n.elapsed,
error:n.error};if(n.answer&&(n.state==="estimate"||n.state==="exact"||n.state==="running")){let s=n.state==="exact"?"exa\
ct":"estimate";this.present.value={...r,phase:s,answer:n.answer,of:t,intervals:n.intervals,former:!1};return}let a=n.state===
"running"&&o.phase==="estimate"?"estimate":n.state;this.present.value={...r,phase:a==="live"?"running":a}}};function Mr(e,t){let n=typeof t=="string"?t:Sm(t);return!e||e.where===""?null:e.where.startsWith(n)&&/^($|[.[])/.test(e.
where.slice(n.length))?e:null}var kn=new jl,Ul=X($o("waits")==="yes");function nb(e){Ul.value=e,Ao("waits",e?"yes":"no")}var k2=150,Md,Ii=null;function yo(){
clearTimeout(Md),Ii=ve.value,kn.run(Ii,{history:!0})}function ob(){Tt(()=>{let{state:e,how:t}=Xs.value,n=No.value,o=un.find(
r=>r.name===e.view)?.runs??!0;n.kind!=="view"||e.document.dataset===""||!o||Ii!==null&&nn(Ii,e.document)||Ul.value&&Ii!==
null&&nn(Ta(Ii).dataset,e.document.dataset)||(clearTimeout(Md),Md=setTimeout(yo,t==="replace"?k2:0))})}var rb="Ji",ib="Ki",ab="Oi",sb="Pi",lb="Qi";function Hi(e){me({document:Ge(Ge(ve.value,"from",e.from),"to",e.to)})}function ub(){let e=Z(null),[t,n]=D(!1),o=ve.value.
timezone??"UTC",r=wd(ve.value,o),{error:a}=kn.result.value,s=Mr(a,"from")??Mr(a,"to"),l="The question";return pi([{keys:"\
t",label:"Range of time",group:l,act:()=>n(!0)},{keys:"[",label:"The range before",group:l,act:()=>$d(-1,0)},{keys:"]",label:"\
The range after",group:l,act:()=>$d(1,0)},{keys:"-",label:"Zoom out",group:l,act:()=>$d(0,.5)}]),i(V,{children:[i(R,{buttonRef:e,
icon:"calendar",after:"down",kind:s?"danger":"outlined",popup:"dialog",expanded:t,onClick:()=>n(!t),children:i("span",{class:rb,
children:r})}),s&&!t&&i("div",{class:lb,children:i(Pe,{error:s})}),t&&i(vn,{anchor:e.current,role:"dialog",label:"Range \
of time",onClose:()=>n(!1),children:i(C2,{zone:o,wrong:s,onDone:()=>n(!1)})})]})}function $d(e,t){let n=kn.result.value.
answer?.query,[o,r]=[Date.parse(String(n?.from)),Date.parse(String(n?.to))],a=r-o;if(!(a>0))return;let s=l=>new Date(l).
toISOString();Hi({from:s(o+(e-t)*a),to:s(r+(e+t)*a)})}function C2({zone:e,wrong:t,onDone:n}){let[o,r]=D(t),{from:a,to:s}=ve.
value,l=a===void 0&&s===void 0?"":`${a??""} - ${s??"now"}`,u=d=>{let p=J0(d);if(!p){r({message:"This is no range of time",
hint:"try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w"});return}Hi(p),n()};return i("div",{class:ib,children:[
i(ki,{label:`Range, on the clock of ${e}`,value:l,placeholder:"last 2 hours, 2026-05, now-1w/w",onCommit:u,error:o,autofocus:!0}),
i("div",{class:ab,children:xd.map(d=>i(R,{small:!0,kind:"plain",class:sb,pressed:wd(ve.value,e)===d.label,onClick:()=>{Hi(
d),n()},children:d.label},d.label))})]})}function cb({document:e,result:t,as:n}){let{answer:o,of:r,phase:a}=t;if(!o||!r||!("columns"in o))return a==="error"?null:
i(ut,{});if(o.rows.length===0&&a==="exact")return i(T2,{document:r});let s=o.query?.timezone??r.timezone??"UTC";return n===
"line"?i(q0,{answer:o,document:r,zone:s,onZoom:S2}):i(P2,{answer:o,of:r,document:e,zone:s})}function S2(e,t){Hi({from:new Date(
Math.floor(e)*1e3).toISOString(),to:new Date(Math.ceil(t)*1e3).toISOString()})}function T2({document:e}){let t=e.where!==
void 0,n=e.from!==void 0||e.to!==void 0;return i(ct,{icon:"search",title:"Nothing found",actions:i(V,{children:[n&&i(R,{
kind:"primary",onClick:()=>Hi({}),children:"All data"}),t&&i(R,{kind:"outlined",onClick:()=>me({document:Ge(e,"where",void 0)}),
children:"Without the filter"}),!n&&!t&&i(R,{kind:"outlined",onClick:yo,children:"Ask again"})]}),children:n||t?"No even\
t of this range passes the filter.":"The dataset has no events."})}function P2({answer:e,of:t,document:n,zone:o}){let[r,
a]=D(null),s=et(n.aggregate?.order)[0],l=s===void 0?null:E2(s),u=et(e.query?.aggregate?.by??t.aggregate?.by),d=(m,g,y)=>{
let k=e.columns.findIndex(({name:w})=>w===g);k>=0&&k<u.length&&!hi(u[k])&&e.rows.some(w=>w===m)&&a({anchor:y,column:g,value:m[k]})},
p=r?Ca(r.column,r.value):"";return i(V,{children:[i(_l,{answer:e,document:t,zone:o,sort:l,onCell:d,onSort:m=>me({document:Ge(
n,"aggregate.order",m===null?void 0:[`"${m.key}"${m.descending?" desc":""}`])})}),r&&i(br,{anchor:r.anchor,label:"This v\
alue",head:Ae(p).text,onClose:()=>a(null),items:[{label:"Only this",icon:"filter",act:()=>Ja({document:Ge(n,"where",Sa(n.
where,p))},p)},{label:"Exclude",icon:"minus",act:()=>Ja({document:Ge(n,"where",Sa(n.where,`not (${p})`))},`not (${p})`)},
"rule",{label:"Copy value",icon:"copy",act:()=>qt(r.value===null?"":String(r.value),"The value")},{label:"Copy as where",
icon:"copy",act:()=>qt(p,"The condition")}]})]})}function E2(e){let t=/ desc$/i.test(e),n=e.replace(/ (desc|asc)$/i,"");
return{key:n.startsWith('"')?n.slice(1,-1).replaceAll('""','"'):n,descending:t}}var Ad="[data-stop]";function Ld(e){return[...e.querySelectorAll(Ad)].filter(t=>t.closest("[data-sentence]")===e)}function db(e){
if(!e)return;let t=Ld(e),n=t.filter(o=>o.tabIndex===0);for(let o of n.slice(1))o.tabIndex=-1;n.length===0&&t[0]&&(t[0].tabIndex=
0)}function pb(e,t){if(!(!(t instanceof HTMLElement)||!t.matches(Ad)||t.closest("[data-sentence]")!==e))for(let n of Ld(
e))n.tabIndex=n===t?0:-1}function fb(e,t){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return!1;let n=Ld(e),o=n.indexOf(
t.target);if(o<0)return!1;let r=t.key==="ArrowRight"?o+1:t.key==="ArrowLeft"?o-1:t.key==="Home"?0:t.key==="End"?n.length-
1:null;return r===null?!1:(n[Math.max(0,Math.min(r,n.length-1))]?.focus(),!0)}function $r(e,t,n){requestAnimationFrame(()=>{
let o=r=>e?.querySelector(`${Ad}[data-stop="${CSS.escape(r)}"]`);(o(t)??(n===void 0?null:o(n)))?.focus()})}var D2=["dataset","define","params","timezone","week_start","missing"];function Ar(e,t){let n=D2.filter(o=>e[o]!==void 0).
map(o=>[o,e[o]]);return Object.fromEntries(t===void 0||t==="events"?n:[...n,["over",t]])}async function Rd(e,t,n){return(await He(
"v1/parse",{body:{...e,texts:t},signal:n})).texts}var M2=2e3,Lr=new Map,Kl=new Map,hb=X(0),mb;function Vi(e,{kind:t,text:n}){return`${e}
${t}
${n}`}function Ya(e,t){hb.value;let n=JSON.stringify(e),o=ql.value,r=t.filter(s=>s.text!==""&&!Lr.has(Vi(n,s))),a=r.map(
s=>Vi(n,s)).join(`

`);return q(()=>{r.length>0&&o!=="away"&&$2(n,e,r)},[a,o]),t.map(s=>Lr.get(Vi(n,s))??null)}async function gb(e,t,n){let o=JSON.
stringify(e),r=Lr.get(Vi(o,t));if(r)return r;let[a]=await Rd(e,[t],n);if(!a)throw new Error("The server did not say what\
 the text means");return yb(o,t,a),a}function $2(e,t,n){let o=Kl.get(e)??{context:t,texts:new Map};for(let r of n)o.texts.
set(Vi(e,r),r);Kl.set(e,o),mb??=setTimeout(()=>{mb=void 0,A2()},0)}async function A2(){let e=[...Kl];Kl.clear(),await Promise.
all(e.map(async([t,{context:n,texts:o}])=>{let r=[...o.values()];(await Rd(n,r).catch(()=>[])).forEach((s,l)=>yb(t,r[l],
s))})),hb.value++}function yb(e,t,n){Lr.size>=M2&&Lr.delete(Lr.keys().next().value),Lr.set(Vi(e,t),n)}async function Rr(e,t,n){try{let o=await gb(e,{kind:t,text:n}),{error:r}=o;return r?{parsed:o,problem:{message:r.message,
hint:r.hint??"",span:r.span??null}}:{parsed:o,problem:null}}catch(o){let{code:r,message:a,hint:s,span:l}=ye(o);return{parsed:null,
problem:r==="away"?null:{message:a,hint:s,span:l}}}}function Qa(e,t,n){if(!t)return n;let{start:o,end:r}=li(e,t);return e.
slice(0,o)+n+e.slice(r)}function L2(e,t,n){let o=wa(t.where),r=ka(e,o);if(typeof r=="string")return Ge(e,o,t.span?vb(r,t.span,n):n);let a=o.slice(
0,-1),s=ka(e,a);return o.at(-1)!==0||typeof s!="string"?null:Ge(e,a,t.span?vb(s,t.span,n):n)}function vb(e,t,n){let{start:o,
end:r}=li(e,t);return e.slice(0,o)+n+e.slice(r)}function bb(e,t){let n=L2(ve.value,e,t);n&&me({document:n})}var xb="Vi",wb="Wi",kb="Yi";var _b=sf({document:{dataset:""},error:null,sentence:()=>null});function _t(){return vf(_b)}function _n({document:e,error:t,
label:n,children:o}){let r=Z(null);Dt(()=>db(r.current));let a=s=>{!s.defaultPrevented&&fb(s.currentTarget,s)&&s.preventDefault()};
return i(_b.Provider,{value:{document:e,error:t,sentence:()=>r.current},children:i("div",{ref:r,role:"toolbar","aria-lab\
el":n,"data-sentence":!0,class:xb,onKeyDown:a,onFocusIn:s=>{pb(s.currentTarget,s.target)},children:o})})}function Gt({word:e,
children:t}){return i("span",{class:wb,children:[e!==void 0&&i(Nd,{children:e}),t]})}function Nd({children:e}){return i(
"span",{class:kb,children:e})}function Cb({id:e,error:t}){return i(Pe,{...e===void 0?{}:{id:e},error:t,onHint:n=>bb(t,n)})}var Sb="Zi",Tb="f",Pb="_i",Eb="ea",Db="ra",Mb="ia",$b="aa",Ab="Z",Lb="ta",Rb="h",Fd="oa";function Cn(e){let{stop:t,label:n,path:o=t,span:r,draft:a=!1,problem:s=null}=e,l=_t(),u=Z(null),d=Mt(),[p,m]=D(!1),g=a?null:
N2(l.error,o,r),y=g!==null||s!==null,k=()=>{e.onRemove?.(),$r(l.sentence(),t,e.after)},w=e.editor!==void 0||e.menu!==void 0;
return i("span",{class:Sb,"data-path":o,children:[i("span",{class:le(Tb,a&&Eb,y&&Db,e.quiet&&Mb,p&&Pb),children:[y&&i("s\
pan",{class:$b,children:i(re,{name:"error",size:14})}),i("button",{ref:u,type:"button",class:Ab,"data-stop":t,tabIndex:-1,
"aria-label":n,"aria-haspopup":e.menu?"menu":e.editor?"dialog":void 0,"aria-expanded":w?p:void 0,"aria-invalid":y||void 0,
"aria-describedby":y?`${d}-problem`:void 0,onClick:()=>m(!p),onKeyDown:C=>F2(C,e,k),children:[e.children,e.menu&&i("span",
{class:Lb,children:i(re,{name:"down",size:12})})]}),e.onRemove&&i("button",{type:"button",class:Rb,tabIndex:-1,"aria-lab\
el":`Remove ${n}`,onClick:k,children:i(re,{name:"close",size:12})})]}),g&&i("span",{class:Fd,children:i(Cb,{id:`${d}-pro\
blem`,error:g})}),s&&i("span",{class:Fd,children:i(Pe,{id:`${d}-problem`,error:s,onHint:e.onHint})}),p&&e.menu&&i(br,{anchor:u.
current,label:n,items:e.menu,onClose:()=>m(!1)}),p&&e.editor&&i(vn,{anchor:u.current,role:"dialog",label:n,onClose:()=>{
m(!1),e.onLeave?.()},children:e.editor(()=>m(!1))})]})}function N2(e,t,n){let o=Mr(e,t);if(!o||!n)return o;let r=o.span?.
start??0;return r>=n.start&&r<Math.max(n.end,n.start+1)?o:null}function F2(e,t,n){let o=z2(e,t,n);o&&(e.preventDefault(),
o())}function z2(e,{onNegate:t,onOptional:n,onMove:o,onRemove:r},a){return e.altKey?e.key==="ArrowUp"||e.key==="ArrowLef\
t"?o?()=>o(-1):null:(e.key==="ArrowDown"||e.key==="ArrowRight")&&o?()=>o(1):null:e.ctrlKey||e.metaKey?null:e.key==="Back\
space"||e.key==="Delete"?r?a:null:e.key==="n"?t??null:e.key==="o"?n??null:null}var B2=new Set(["has","contains","starts_with","ends_with"]);function qi({property:e,operator:t,values:n}){let o=It(e),r=t.
replace(/^not /,"");return t==="is true"?o:t==="is false"?`not ${o}`:B2.has(r)?`${t}(${o}, ${n.map(Xa).join(", ")})`:t===
"in"||t==="not in"?`${o} ${t} (${n.map(Xa).join(", ")})`:n.length===0?`${o} ${t}`:`${o} ${t} ${n.map(Xa).join(" and ")}`}
function Xa(e){return typeof e=="string"?_a(e):String(e)}var I2=[["=","!="],["<",">="],[">","<="],["in","not in"],["betw\
een","not between"],["is null","is not null"],["is distinct from","is not distinct from"],["like","not like"],["ilike","\
not ilike"],["matches","not matches"],["is true","is false"],["has","not has"],["contains","not contains"],["starts_with",
"not starts_with"],["ends_with","not ends_with"]];function Fb(e){for(let[t,n]of I2){if(e===t)return n;if(e===n)return t}
return e}var Ob=["=","!=","in","not in"],Wi=["is null","is not null"],zd=[">=",">","<","<=","between","not between"],Nb=[
"contains","not contains","starts_with","not starts_with","ends_with","not ends_with","ilike","not ilike","like","not li\
ke","matches","not matches"];function Jl(e){switch(e){case"bool":return["is true","is false",...Wi];case"string":return[
...Ob,...Nb,...Wi];case"int64":case"float64":return["=",...zd,"!=","in","not in",...Wi];case"timestamp":return[...zd,...Wi];case"\
list of strings":return["has","not has",...Wi];case"unknown":return[...Ob,...zd,...Nb,"has","not has",...Wi]}}function Zt(e){
return e.startsWith("is ")&&!e.endsWith("from")?0:e.endsWith("between")?2:e==="in"||e==="not in"||e==="="||e==="!="?"man\
y":1}function es(e,t){return t>1?e==="="?"in":e==="!="?"not in":e:t===1?e==="in"?"=":e==="not in"?"!=":e:e}var zb={property:null,type:"unknown",operator:null,values:[]};function Bb(e){return{property:e.property,type:e.type,operator:e.
operator,values:e.values}}function Bd({property:e,operator:t}){return e===null?"property":t===null||Zt(t)===0?"operator":
"values"}function Ib(e,t,n){return e.operator!==null&&e.type===n&&Jl(n).includes(e.operator)?{...e,property:t,values:t===
e.property?e.values:[]}:{property:t,type:n,operator:null,values:[]}}function Hb(e,t){let n=Zt(t);return{...e,operator:t,
values:n==="many"?e.values:e.values.slice(0,n)}}function Gl(e,t){let n=e.values.filter(o=>o!==t);return{...e,values:n.length<
e.values.length?n:[...e.values,t]}}function Vb(e,t){let n=e.operator===null?0:Zt(e.operator);return n===1?{...e,values:[
t]}:e.values.includes(t)&&n==="many"?e:{...e,values:[...e.values,t]}}function Id({property:e,operator:t,values:n}){if(e===
null)return"The condition has no property yet";if(t===null)return"The condition has no operator yet";let o=Zt(t);return o===
"many"?n.length>0?null:"The condition has no value yet":n.length>=o?null:o===2?"The condition needs two values":"The con\
dition has no value yet"}function ts(e){let{property:t,operator:n,values:o}=e;if(t===null||n===null||Id(e)!==null)return null;
if(Zt(n)!=="many"||!o.includes(null))return qi({property:t,operator:Zt(n)==="many"?es(n,o.length):n,values:o});let r=n===
"!="||n==="not in",a=qi({property:t,operator:r?"is not null":"is null",values:[]}),s=o.filter(u=>u!==null);if(s.length===
0)return a;let l=qi({property:t,operator:es(r?"!=":"=",s.length),values:s});return r?`${l} and ${a}`:`(${l} or ${a})`}function Hd(e,t){
if(t==="bool")return e==="true"?!0:e==="false"?!1:void 0;if(t!=="int64"&&t!=="float64")return e;let n=e.trim().replace(/[\u2019'_\u202f ](?=\d{3})/g,
"").replace("−","-"),o=n===""?NaN:Number(n);return Number.isFinite(o)?o:void 0}function Wb(e){let t=/[\r\n\t]/.test(e.
trim()),n=t?/[\r\n\t]+/:/\s*[,;]\s*/,o=e.split(n).map(a=>a.trim().replace(/^(['"])(.*)\1$/,"$2")).filter(a=>a!==""),r=!t&&
o.some(a=>/\s/.test(a));return o.length>1&&!r?[...new Set(o)]:null}var jb="_",Ub="na";function Hn({head:e,onLeave:t,onPaste:n,spaceTypes:o=!1,...r}){return i("div",{class:jb,onKeyDown:u=>{u.key!=="Tab"||!t||
(u.preventDefault(),t())},onKeyDownCapture:u=>{let d=u.target instanceof HTMLElement?u.target.getAttribute("aria-actived\
escendant"):null;u.key===" "&&o&&d?.endsWith("-0")&&u.stopPropagation()},onPaste:u=>{n?.(u.clipboardData?.getData("text/\
plain")??"")&&u.preventDefault()},children:[e&&i("div",{class:Ub,children:e}),i(Ci,{...r,inline:!0,autofocus:!0,eager:!0})]})}function eo(e,t){let n=t.trim().toLowerCase();if(n==="")return 0;let o=e.toLowerCase();if(o.startsWith(n))return 0;for(let r=o.
indexOf(n);r>0;r=o.indexOf(n,r+1))if(!/[\p{L}\p{N}]/u.test(o[r-1]))return 1;return o.includes(n)?2:3}function to(e,t,n){
return t.trim()===""?e:e.map(o=>({item:o,grade:eo(n(o),t)})).filter(o=>o.grade<3).sort((o,r)=>o.grade-r.grade).map(({item:o})=>o)}var Kb={"=":"is, is one of","!=":"is not, is none of","<":"less than","<=":"at most",">":"more than",">=":"at least",in:"\
is one of","not in":"is none of",between:"from and to, both included","not between":"outside of","is null":"has no value",
"is not null":"has a value","is distinct from":"is not, or has no value","is not distinct from":"is, null too",like:"% a\
ny text, _ one character","not like":"",ilike:"the same, case does not count","not ilike":"",matches:"a regular expressi\
on","not matches":"","is true":"holds","is false":"does not hold",has:"the list has it","not has":"the list has it not",
contains:"has the text inside","not contains":"",starts_with:"begins with the text","not starts_with":"",ends_with:"ends\
 with the text","not ends_with":""};function ji(e){return e.replace("_"," ").replace("!=","≠").replace("<=","≤").replace(
">=","≥")}function Jb({operators:e,present:t,onPick:n,onBack:o,onCancel:r,onLeave:a,head:s}){let[l,u]=D(""),d=e.filter(
m=>m===l.trim()),p=d.length>0?d:to(e,l,m=>`${m} ${ji(m)} ${Kb[m]}`);return i(Hn,{label:"Operator",placeholder:"operator",
text:l,onText:u,head:s,onCancel:r,onLeave:a,onBackspace:o,options:p.map(m=>({value:m,label:ji(m),note:Kb[m],selected:m===
t})),onPick:n,onTake:()=>{}})}var Wd="S",Gb="X",Zb="pa";var qd=8;function Yb({draft:e,stage:t,onStage:n,onDraft:o}){let{property:r,operator:a,values:s}=e;return r===null?null:i(
V,{children:[i("button",{type:"button",class:Wd,"data-present":t==="property",onClick:()=>n("property"),children:i(O,{value:r,
most:40,middle:!0})}),a!==null&&i("button",{type:"button",class:Wd,"data-present":t==="operator",onClick:()=>n("operator"),
children:ji(a)}),t==="values"&&s.slice(0,qd).map(l=>i("button",{type:"button",class:Gb,"aria-label":`Remove ${String(l)}`,
onClick:()=>o(Gl(e,l)),children:[i(O,{value:l,most:24,middle:!0}),i(re,{name:"close",size:12})]},String(l))),t==="values"&&
s.length>qd&&i("span",{class:Zb,children:["and ",pe(s.length-qd)," more"]})]})}var Qb=50;function Xb(e,t,n,o){return He(`v1/datasets/${encodeURIComponent(e)}/names`,{body:{contains:t,kinds:n,limit:Qb},
signal:o})}function ex(e,t,n,o,r){let{dataset:a,from:s,to:l,timezone:u,week_start:d,define:p,params:m,missing:g}=e,y={column:t,
contains:o,where:n,from:s,to:l,timezone:u,week_start:d,define:p,params:m,missing:g,limit:Qb};return He(`v1/datasets/${encodeURIComponent(
a)}/values`,{body:y,signal:r})}function tx(e,t){let[n,o]=D(null);return q(()=>{if(e===null)return;let r=new AbortController;return t(r.signal).then(a=>{
r.signal.aborted||o({key:e,value:a,error:null})},a=>{ui(a)||o(s=>({key:e,value:s?.value??null,error:ye(a)}))}),()=>r.abort()},
[e]),{value:n?.value??null,fresh:n!==null&&n.key===e,error:n?.key===e?n.error:null}}function Zl(e,t,n,o=()=>!0){let{dataset:r}=e,
a=t.trim(),s=tx(`${r}
${n.join()}
${a}`,m=>Xb(r,a,n,m)),l=W2(e,a),u=s.fresh&&s.value?s.value:{names:q2(r,a),more:0},d=new Set(l.map(({name:m})=>m));return{
names:[...l,...u.names.filter(({name:m})=>!d.has(m))].filter(m=>m.kind==="function"||o(m.type)),more:u.more}}function W2({
define:e},t){return Object.keys(e??{}).filter(n=>eo(n,t)<3).map(n=>({kind:"definition",name:n,text:It(n),type:"unknown",
filled:1}))}function q2(e,t){let n=bn(e).value.value,o=Math.max(1,n?.events??1);return(n?.columns??[]).map(({name:r,type:a,
filled:s})=>({kind:"property",name:r,text:It(r),type:a,filled:s/o})).filter(({name:r})=>eo(r,t)<3).sort((r,a)=>eo(r.name,
t)-eo(a.name,t)||a.filled-r.filled)}function nx(e,t,n,o){let r=o.trim(),a=t===null?null:JSON.stringify([e.dataset,e.from,e.to,e.define,t,n,r]);return tx(a,s=>ex(
e,t??"",n,r,s))}var ox="da";var K2={property:"",definition:"definition",cohort:"cohort",lookup:"looked up",function:"function",measure:"measure",event:"\
event",value:"value"},J2={unknown:"",string:"text",int64:"number",float64:"number",bool:"yes or no",timestamp:"time","li\
st of strings":"list"};function jd(e){let t=e.kind==="function"||e.filled>=.9995?"":wt(e.filled);return[K2[e.kind]||J2[e.type],t].filter(n=>n!==
"").join(", ")}function rx(e,t){let n=t.trim(),o=e[0],r=e.map(a=>({value:{entry:a},label:i(O,{value:a.name,most:60,middle:!0}),
note:jd(a)}));return n===""||o&&eo(o.name,n)<3?r:[Or(n),...r]}function Or(e){return{value:{typed:e},label:i("code",{class:ox,
children:i(O,{value:e,most:60})}),note:"as it is typed"}}function Uo(e){let{document:t,kinds:n,fits:o,onName:r,onText:a}=e,[s,l]=D(e.typed??""),u=Zl(t,s,n,o),d=e.names?to(e.names,
s,({name:C})=>C).filter(({type:C})=>o?.(C)??!0):u.names,p=e.names?0:u.more,m=e.extra?.(s)??[],g=rx(d,s),y=g[0]!==void 0&&
"typed"in g[0].value,k=m.length>0&&y?[...m,...g.slice(1),g[0]]:[...m,...g],w=C=>{C.trim()!==""&&a(C.trim())};return i(Hn,
{label:e.label,placeholder:e.placeholder,text:s,onText:l,head:e.head,onCancel:e.onCancel,onLeave:e.onLeave,onBackspace:e.
onBack,options:k,onPick:C=>"entry"in C?r(C.entry):w(C.typed),onTake:w,foot:p>0?`${pe(p)} more, keep typing`:void 0})}function ix({document:e,beside:t,draft:n,typed:o="",ask:r,onValues:a,onBack:s,onCancel:l,onLeave:u,head:d}){let[p,m]=D(o),
g=n.operator===null?1:Zt(n.operator),y=g==="many",k=nx(e,r?It(n.property??""):null,t,p),w=Hd(p,n.type),C=p===""||w!==void 0,
P=G2(n,p,w,k.value),S=N=>{let A=Vb(n,N);m(""),a(A.values,g!==2||A.values.length>=2)},x=(N,A)=>{let W="typed"in N?w:N.value;
W!==void 0&&(A&&y?(m(""),a(Gl(n,W).values,!1)):y&&p===""&&n.values.length>0?a(n.values,!0):S(W))},T=N=>{let A=y?Wb(N)?.map(
W=>Hd(W,n.type)):void 0;return!A||A.includes(void 0)?!1:(a([...new Set([...n.values,...A])],!0),!0)};return i(Hn,{label:"\
Value",placeholder:Z2(n,g),text:p,onText:m,head:d,onCancel:l,onLeave:u,onBackspace:()=>n.values.length>0?a(n.values.slice(
0,-1),!1):s(),onPaste:T,invalid:!C,several:y,spaceTypes:p!==""&&P[0]!==void 0&&"typed"in P[0].value,options:P,onPick:x,onTake:()=>{
y&&p===""&&n.values.length>0?a(n.values,!0):w!==void 0&&p!==""&&S(w)},foot:C?Y2(k.value,k.error!==null,y):`${Xa(p)} is n\
o number`})}function G2(e,t,n,o){let r=o?.exact===!1?"~ ":"",a=g=>e.values.includes(g),s=(o?.values??[]).map(({value:g,
count:y})=>({value:{value:g},label:i(O,{value:g,most:60,middle:!0}),note:r+pe(y),selected:a(g)})),l=o?.values.some(({value:g})=>g===
n)??!1,u=t!==""&&n!==void 0&&!l?[Or(t)]:[],d=l?s.filter(({value:g})=>"value"in g&&g.value===n):[],p=s.filter(g=>!d.includes(
g)),m=o&&t===""&&o.nulls>0&&e.operator!==null&&Zt(e.operator)==="many"?[{value:{value:null},label:i(O,{value:null}),note:r+
pe(o.nulls),selected:a(null)}]:[];return[...u,...d,...p,...m]}function Z2({values:e,type:t},n){return n===2?e.length===0?
"from":"to":t==="timestamp"?"a date, or now-7d":"value"}function Y2(e,t,n){let o=e&&e.more>0?[`${pe(e.more)} more, keep \
typing`]:[],r=n?["Space: several, Enter: done"]:[];return[...t?["the values cannot be listed"]:o,...r].join(" · ")}function Ud(e){let{document:t,draft:n,onDraft:o,onDone:r}=e,[a,s]=D(()=>Bd(n)),l=Z(e.typed??""),u=y=>{l.current="",s(y)},
d=(y,k)=>{let w=Ib(n,y,k);o(w),u(w.operator===null||Bd(w)!=="values"?"operator":"values")},p=y=>{let k=Hb(n,y);o(k),Zt(y)===
0?r(ts(k),k):u("values")},m=(y,k)=>{let w={...n,values:y};o(w);let C=k?ts(w):null;C!==null&&r(C,w)},g={onCancel:e.onCancel,
onLeave:e.onLeave,head:i(Yb,{draft:n,stage:a,onStage:u,onDraft:o})};return a==="property"?i(Uo,{...g,label:"Property",placeholder:"\
property, or a condition",document:t,typed:l.current,kinds:Q2,...e.names?{names:e.names}:{},onName:y=>d(y.name,y.type),onText:y=>r(
y,null)},"property"):a==="operator"?i(Jb,{...g,operators:Jl(n.type),present:n.operator,onPick:p,onBack:()=>u("property")},
"operator"):i(ix,{...g,document:t,beside:e.beside,draft:n,typed:l.current,ask:e.names===void 0,onValues:m,onBack:()=>u("\
operator")},"values")}var Q2=["property","definition","cohort","lookup"];var no="xa",vo="sa",Kd="ca",Ui="ga";var sx=3;function Jd({part:e,draft:t,byEvent:n=!1}){let o=t?t.condition:e?.chip??null;if(!o)return i("span",{class:Ui,children:i(
O,{value:t?.text??e?.text??"",most:60})});let{property:r,operator:a,values:s}=o;return r===null?i("span",{class:vo,children:"\
…"}):n&&r==="event"&&(a==="="||a==="in")&&s.length>0?i(ax,{values:s,between:!1,name:!0}):a==="is true"||a==="is false"?
i(V,{children:[a==="is false"&&i("span",{class:vo,children:"not"}),i("span",{class:no,children:i(O,{value:r,most:40,middle:!0})})]}):
i(V,{children:[i("span",{class:no,children:i(O,{value:r,most:40,middle:!0})}),a!==null&&i("span",{class:vo,children:ji(Zt(
a)==="many"?es(a,s.length):a)}),a!==null&&i(ax,{values:s,between:a.endsWith("between")})]})}function ax({values:e,between:t,
name:n=!1}){return e.length>sx+1?i("span",{class:Kd,children:["(",pe(e.length)," values)"]}):i("span",{class:n?no:Kd,children:e.
map((o,r)=>i("span",{children:[r>0&&i("span",{class:vo,children:t?" and ":n?" or ":", "}),i(X2,{value:o})]},r))})}function X2({
value:e}){return e===null?i("i",{class:vo,children:Bo.null}):i(O,{value:e,most:40,middle:!0})}function Gd(e,t){let n=t?t.
condition:e?.chip??null;if(!n)return t?.text??e?.text??"";let{property:o,operator:r,values:a}=n,s=a.length>sx+1?`${a.length}\
 values`:a.map(l=>l===null?"null":l===""?"empty":String(l)).join(", ");return[o,r?.replace("_"," "),s].filter(l=>l!=null&&
l!=="").join(" ")}function Zd(e,t){if(e.trim()==="")return[];let n=t?.conjuncts??[];return n.length===0?[{text:e,chip:null,span:void 0}]:n.
map(({text:o,chip:r,span:a},s)=>({text:o,chip:r,span:{start:s===0?0:a.start,end:n[s+1]?.span.start??1/0}}))}function os(e){
return e.length===0?void 0:e.join(" and ")}function Ko(e,t,n){return n===null?e.filter((o,r)=>r!==t):[...e.slice(0,t),n,
...e.slice(t+1)]}function Ql(e,t,n){let o=e.filter((a,s)=>s!==t),r=Math.max(0,Math.min(t+n,o.length));return[...o.slice(
0,r),e[t],...o.slice(r)]}function lx({text:e,chip:t}){if(t)return qi({...t,operator:Fb(t.operator)});let n=/^not \((.*)\)$/s.
exec(e)?.[1];return n!==void 0&&eP(n)?n:`not (${e})`}function eP(e){let t=0;for(let n of e.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g,
""))if(n==="("&&t++,n===")"&&--t<0)return!1;return t===0}var ux={property:"event",type:"string",operator:"=",values:[]};function Nr({lead:e,between:t,children:n,after:o}){let r=a=>a===0?e:typeof t=="function"?t(a):t;return i(V,{children:[n.
length===0&&e!==void 0&&i(Gt,{word:e},"lead"),n.map((a,s)=>i(Gt,{word:r(s),children:a},s)),o]})}var cx="ee",dx="ua",px="ma";function Fr({stop:e,label:t,children:n,editor:o,onLeave:r,onBackspace:a}){let s=Z(null),[l,u]=D(null),d=n==null||n===!1,
p=Mo(d?t:void 0),m=()=>u(null),g=y=>{if(!(y.ctrlKey||y.metaKey||y.altKey)){if(y.key.length===1&&y.key!==" "&&y.key!=="/")
u(y.key);else if(y.key==="Backspace"&&a)a();else return;y.preventDefault()}};return i(V,{children:[i("button",{ref:s,type:"\
button",class:le(cx,!d&&dx,l!==null&&px),...p,"data-stop":e,tabIndex:-1,"aria-label":t,"aria-haspopup":"dialog","aria-ex\
panded":l!==null,onClick:()=>u(l===null?"":null),onKeyDown:g,children:[i(re,{name:"plus",size:14}),n]}),l!==null&&i(vn,{
anchor:s.current,role:"dialog",label:t,onClose:()=>{m(),r?.()},children:o(l,m)})]})}function Xl(e){return e===void 0||e==="events"?"events":"sessions"in e?"sessions":"actors"in e?"actors":"flows"}var nP={
sessions:[["duration","float64"],["events","int64"],["start","timestamp"],["end","timestamp"]],actors:[["events","int64"],
["first","timestamp"],["last","timestamp"]],flows:[["converted","bool"],["step","int64"],["duration","float64"],["start",
"timestamp"]]};function rs(e,t){let n=Xl(t);if(n==="events"||t===void 0||t==="events")return;let o="sessions"in t?t.sessions:
"actors"in t?t.actors:t.flows,r="per"in o&&typeof o.per=="string"?o.per:bn(e).value.value?.actors?.[0],a=Object.keys(o.properties??
{}).map(u=>[u,"unknown"]),s="funnel"in o?o.funnel.steps.map((u,d)=>[`step_time_${d+1}`,"timestamp"]):[];return[...a,...nP[n],
...s,...r?[[r,"string"]]:[]].map(([u,d])=>({kind:"property",name:u,text:It(u),type:d,filled:1}))}var fx="va",mx="re",hx="ie";var gx=null;function rP(){return gx??=import(new URL("./editor.js",import.meta.url).href).then(e=>e,()=>null),gx}function eu(e){
let{text:t,label:n,mark:o=null,autofocus:r=!1}=e,a=Z(null),s=Z(null),l=Z(e);l.current=e;let[u,d]=D(!1);return q(()=>{let p=!1;
return rP().then(m=>{p||!m||!a.current||(s.current=m.mount(a.current,{...l.current,onText:g=>{g!==l.current.text&&l.current.
onText(g)},onRun:()=>l.current.onRun?.()}),s.current.setMark(l.current.mark??null),d(!0),r&&s.current.focus())}),()=>{p=
!0,s.current?.destroy()}},[]),q(()=>{s.current?.setText(t)},[t]),q(()=>{s.current?.setMark(o)},[o?.start,o?.end,t]),i("d\
iv",{class:le(fx,e.class),children:[i("div",{ref:a,class:mx,hidden:!u,"data-editor":u}),!u&&i("textarea",{class:hx,"aria\
-label":n,spellcheck:!1,value:t,placeholder:e.placeholder,onInput:p=>e.onText(p.currentTarget.value)})]})}var yx="ba",vx="wa",bx="ya",xx="ka",wx="za";function tu({label:e,text:t,problem:n,onText:o,onDone:r,onCancel:a,onLeave:s}){return i("div",{class:yx,onKeyDownCapture:u=>{
if(u.key==="Escape")a();else if(u.key==="Enter"&&!u.shiftKey&&!u.altKey)r(t);else if(u.key==="Tab")s();else return;u.preventDefault(),
u.stopPropagation()},children:[i(eu,{class:vx,label:e,language:"expression",text:t,onText:o,autofocus:!0,mark:n?.span?li(
t,n.span):null}),n&&i("div",{class:bx,children:i(Pe,{error:n})}),i("div",{class:xx,children:[i("span",{class:wx,children:"\
Enter takes it, Shift+Enter is a new line"}),i(R,{small:!0,kind:"primary",onClick:()=>r(t),children:"Take"})]})]})}function Ki(e){let{path:t,text:n,what:o,onChange:r}=e,a=_t(),s=Ar(a.document,e.over),l=Zd(n,Ya(s,[{kind:"condition",text:n}])[0]??
null),u=l.map(x=>x.text),[d,p]=D(null),m=e.needed!==!0||l.length>1,g=x=>{p(null),r(os(x))},y=async(x,T,N)=>{p({at:x,condition:N,
text:T,problem:null});let{parsed:A,problem:W}=await Rr(s,"condition",T);if(W)return p({at:x,condition:N,text:T,problem:W});
let K=Ko(u,x,os(A?.conjuncts?.map(oe=>oe.text)??[`(${T})`])??T);await Rr(s,"condition",os(K)??""),g(K)},k=()=>{if(!d||d.
problem)return;let x=d.condition?ts(d.condition):d.text;x!==null&&x.trim()!==""?y(d.at,x,d.condition):d.condition?.property?
p({...d,problem:{message:Id(d.condition)??"",hint:"",span:null}}):p(null)},w=(x,T,N)=>{let A=l[x],W=d?.at===x?d:null,K=()=>{
p(null),N()},oe=()=>{N(),k()},J=($,Q)=>{N(),y(x,$,Q)};return(W?W.condition===null&&W.text!==null:A&&!A.chip)?i(tu,{label:o,
text:W?.text??A?.text??"",problem:W?.problem??null,onCancel:K,onLeave:oe,onText:$=>p({at:x,condition:null,text:$,problem:null}),
onDone:$=>J($,null)}):i(Ud,{names:rs(a.document.dataset,e.over),document:a.document,typed:T,draft:W?.condition??(A?.chip?
Bb(A.chip):e.byEvent&&l.length===0?ux:zb),beside:os([...e.within?[e.within]:[],...Ko(u,x,null)]),onDraft:$=>p({at:x,condition:$,
text:null,problem:null}),onDone:J,onCancel:K,onLeave:oe})},C=x=>{d?.text&&y(d.at,Qa(d.text,d.problem?.span??null,x),null)},
P=(x,T)=>{let N=d?.at===x?d:null;return i(Cn,{stop:`${t}#${T?x:"draft"}`,path:t,span:T?.span,after:`${t}#+`,label:`${o}:\
 ${Gd(T,N)}`,draft:N!==null,problem:N?.problem,onHint:N?.text?C:void 0,editor:A=>w(x,"",A),onLeave:k,onRemove:N?()=>p(null):
m?()=>g(Ko(u,x,null)):void 0,onNegate:T&&!N?()=>g(Ko(u,x,lx(T))):void 0,onMove:T&&l.length>1?A=>{g(Ql(u,x,A)),$r(a.sentence(),
`${t}#${Math.max(0,Math.min(x+A,l.length-1))}`)}:void 0,children:i(Jd,{part:T,draft:N,byEvent:e.byEvent??!1})})},S=l.map(
(x,T)=>P(T,x));return i(Nr,{lead:e.lead,between:"and",after:i(Fr,{stop:`${t}#+`,label:`Add a ${o}`,editor:(x,T)=>w(l.length,
x,T),onLeave:k,onBackspace:l.length>0&&m?()=>g(u.slice(0,-1)):void 0,children:l.length===0&&d===null?e.empty:void 0}),children:d?.
at===l.length?[...S,P(l.length,null)]:S})}function oo({word:e="where"}){let{document:t}=_t();return i(Ki,{path:"where",what:"filter",lead:e,text:t.where??"",onChange:n=>Te(
"where",n),empty:"filter"})}var aP=[["auto","about 100 points"],["1m","by minute"],["1h","by hour"],["1d","by day"],["1w","by week"],["1mo","by mont\
h"],["1q","by quarter"]];function kx({document:e,names:t,axes:n,typed:o,text:r,onDone:a,onCancel:s}){let[l,u]=D(null);if(l)
return i(sP,{of:l,onDone:a,onCancel:s,onBack:()=>u(null)});let d=m=>n?to(aP,m.trim()===""?"time":m,([g,y])=>`time ${y} ${g}`).
map(([g,y])=>({value:{typed:`time('${g}')`},label:g==="auto"?"time":`time, ${g}`,note:y})):[];return i(Uo,{label:"Breakd\
own",placeholder:r===""?"property, time":r,document:e,kinds:["property","definition","cohort","lookup"],typed:o,...t?{names:t}:
{},extra:m=>m.trim()===""?d(m).slice(0,1):d(m),onName:m=>{n&&(m.type==="int64"||m.type==="float64")?u(m):a(m.text)},onText:a,
onCancel:s,onLeave:s})}function sP({of:e,onDone:t,onCancel:n,onBack:o}){let[r,a]=D(""),s=[[e.text,"each value"],[`bins(${e.
text}, 20)`,"20 bins of one width"],[`bins(${e.text}, 40, 'log')`,"40 bins that grow"],[`bins(${e.text}, 4, 'quantile')`,
"quarters"]],l=to(s,r,([u,d])=>`${u} ${d}`);return i(Hn,{label:"Values or bins",placeholder:"values or bins",text:r,onText:a,
onCancel:n,onLeave:n,onBackspace:o,options:[...l.map(([u,d])=>({value:{typed:u},label:u,note:d})),...l.length===0?[Or(r)]:
[]],onPick:({typed:u})=>t(u),onTake:t})}var nu=()=>!0,ro=e=>e==="int64"||e==="float64",_x=e=>ro(e)||e==="timestamp"||e==="string",Cx=e=>e!=="list of strings",Xd=[
{name:"count",meaning:"how many",alone:!0,fits:nu},{name:"uniq",meaning:"how many different",usual:!0,fits:Cx},{name:"su\
m",meaning:"total",usual:!0,fits:ro},{name:"avg",meaning:"mean",usual:!0,fits:ro},{name:"median",meaning:"half are below",
usual:!0,fits:ro},{name:"p95",meaning:"95 % are below",usual:!0,fits:ro},{name:"p75",meaning:"75 % are below",fits:ro},{
name:"p90",meaning:"90 % are below",fits:ro},{name:"p99",meaning:"99 % are below",fits:ro},{name:"p999",meaning:"99.9 % \
are below",fits:ro},{name:"min",meaning:"least",fits:_x},{name:"max",meaning:"largest",usual:!0,fits:_x},{name:"first",meaning:"\
by time",fits:nu},{name:"last",meaning:"by time",fits:nu},{name:"stddev",meaning:"standard deviation",fits:ro},{name:"un\
iq_approx",meaning:"about how many different",fits:Cx},{name:"count",meaning:"how many have a value",fits:nu}];function Sx(e){let{document:t,names:n,parsed:o,onDone:r,onCancel:a}=e,s=e.text===""||o?.measure!==void 0&&o.measure.within===
null&&o.measure.filter===null&&!o.measure.quantile,[l,u]=D(e.typed),[d,p]=D(e.text),[m,g]=D(null),[y,k]=D(!s);if(y)return i(
tu,{label:"Measure",text:d,problem:e.problem,onText:p,onDone:r,onCancel:a,onLeave:()=>d===e.text?a():r(d)});if(m)return i(
Uo,{label:`What ${m.name} is of`,placeholder:`${m.name} of`,document:t,kinds:["property","definition","lookup"],fits:C=>C===
"unknown"||m.fits(C),...n?{names:n}:{},onCancel:a,onLeave:a,onBack:()=>g(null),onName:C=>r(`${m.name}(${C.text})`),onText:C=>r(
`${m.name}(${C})`)});let w=C=>{"text"in C?r(C.text):"typed"in C?r(C.typed):C.aggregate.alone?r(`${C.aggregate.name}()`):
g(C.aggregate)};return i(lP,{document:t,names:n,text:l,onText:u,present:e.text,onPick:w,onTake:C=>{C!==""&&r(C)},onCancel:a,
onWrite:()=>k(!0)})}function lP({document:e,names:t,text:n,onText:o,present:r,onPick:a,onTake:s,onCancel:l,onWrite:u}){let d=n.
trim(),p=Zl(e,d,["property","definition","lookup"]).names,m=t?to(t,d,({name:C})=>C):p,g=to(Xd,d.replace(/\(.*$/s,""),({name:C,
meaning:P})=>`${C} ${P}`).map(C=>({value:{aggregate:C},label:C.alone?`${C.name}()`:`${C.name}(…)`,note:C.meaning})),y=d===
""?[]:m.filter(({name:C})=>eo(C,d)<3).slice(0,4).flatMap(uP),k=/[^\p{L}\p{N}_]/u.test(d)||g.length+y.length===0?[Or(d)]:
[],w=d===""?g:[...k,...g,...y];return i(Hn,{label:"Measure",placeholder:r===""?"measure":r,text:n,onText:o,options:w,onPick:a,
onTake:s,onCancel:l,onLeave:l,foot:i("button",{type:"button",onClick:u,children:"Write it as text"})})}function uP(e){return Xd.
filter(t=>t.usual&&t.fits(e.type)&&!t.alone).map(({name:t})=>({value:{text:`${t}(${e.text})`},label:i(O,{value:`${t}(${e.
name})`,most:60,middle:!0}),note:jd(e)}))}function Tx({text:e,parsed:t}){let n=t?.key?.function==="value"?t.key.argument?.property:t?.measure?void 0:t?.tree?.kind===
"name"?t.tree.name:void 0,o=t?.key?.function==="time"?t.key.unit:void 0;return o!==void 0?i("span",{class:no,children:o===
"auto"?"time":`time, ${o}`}):n!=null?i("span",{class:no,children:i(O,{value:n,most:40,middle:!0})}):i("span",{class:Ui,children:i(
O,{value:e,most:60})})}function ou(e){let{path:t,texts:n,kind:o,what:r,onChange:a,most:s=1/0}=e,l=_t(),u=Ar(l.document,e.over),d=Ya(u,n.map(P=>({
kind:o,text:P}))),[p,m]=D(null),g=e.needed!==!0||n.length>1,y=P=>{m(null),a(P.length>0?P:void 0)},k=async(P,S)=>{m({at:P,
text:S,problem:null});let{problem:x}=await Rr(u,o,S);x?m({at:P,text:S,problem:x}):y(Ko(n,P,S))},w=(P,S,x)=>{let T=p?.at===
P?p:null;return e.editor({text:T?.text??n[P]??"",parsed:T?null:d[P]??null,typed:S,problem:T?.problem??null,onDone:N=>{x(),
k(P,N)},onCancel:()=>{m(null),x()}})},C=P=>{let S=p?.at===P?p:null,x=P<n.length;return i(Cn,{stop:`${t}[${x?P:"draft"}]`,
path:`${t}[${P}]`,after:`${t}#+`,label:`${r}: ${S?.text??n[P]??""}`,draft:S!==null,problem:S?.problem,onHint:T=>{S&&k(P,
Qa(S.text,S.problem?.span??null,T))},editor:T=>w(P,"",T),onRemove:S?()=>m(null):g?()=>y(Ko(n,P,null)):void 0,onMove:x&&n.
length>1?T=>{y(Ql(n,P,T)),$r(l.sentence(),`${t}[${Math.max(0,Math.min(P+T,n.length-1))}]`)}:void 0,children:i(Tx,{text:S?.
text??n[P]??"",parsed:S?null:d[P]??null})})};return i(Nr,{lead:e.lead,after:n.length<s&&i(Fr,{stop:`${t}#+`,label:`Add a\
 ${r}`,editor:(P,S)=>w(n.length,P,S),onBackspace:n.length>0&&g?()=>y(n.slice(0,-1)):void 0,children:n.length===0&&p===null?
e.empty:void 0}),children:[...n.map((P,S)=>C(S)),...p?.at===n.length?[C(n.length)]:[]]})}function ep({path:e,texts:t,over:n,what:o="measure",lead:r,onChange:a,needed:s=!1}){let{document:l}=_t();return i(ou,{path:e,
texts:t,kind:"measure",what:o,lead:r,over:n,needed:s,empty:t.length===0?o:void 0,onChange:a??(u=>Te(e,u)),editor:u=>i(Sx,
{...u,document:l,names:rs(l.dataset,n)},u.text)})}function as({path:e,texts:t,over:n,what:o="breakdown",lead:r,onChange:a,
axes:s=!1,most:l}){let{document:u}=_t();return i(ou,{path:e,texts:t,kind:"key",what:o,lead:r,over:n,empty:o,...l===void 0?
{}:{most:l},onChange:a??(d=>Te(e,d)),editor:d=>i(kx,{...d,document:u,axes:s,names:rs(u.dataset,n)})})}function io({path:e,what:t,value:n,choices:o,without:r,onChange:a,onRemove:s,children:l}){let u=a??(p=>Te(e,p===r?void 0:
p)),d=o.find(([p])=>p===n)?.[1]??n;return i(Cn,{stop:e,label:`${t}: ${d}`,onRemove:s,menu:o.map(([p,m])=>({label:m,checked:p===
n,act:()=>u(p)})),children:l??d})}var cP=[["events","events"],["sessions","sessions"],["actors","actors"],["flows","flows"]];function tp({path:e,over:t,allow:n=cP}){
let o=Xl(t);return i(io,{path:e,what:"rows",value:o,choices:n,onChange:r=>{r!==o&&me({document:dP(ve.value,e,r)})}})}function dP(e,t,n){
let o=Ge(e,t,pP(n,e)),r=wa(t).slice(0,-1);if(r[0]!=="aggregate")return o;let a=ka(o,r),{having:s,order:l,...u}=a;return Ge(
o,r,{...u,measures:["count()"],by:["time('auto')"]})}function pP(e,t){switch(e){case"events":return;case"sessions":return{
sessions:{gap:"30m"}};case"actors":return{actors:{}};case"flows":return{flows:{funnel:{steps:t.funnel?.steps??[{where:"t\
rue"}]}}}}}function np({document:e,result:t}){let n=e.aggregate??{},{over:o,having:r}=n;return i(_n,{document:e,error:t.error,label:"\
Question: groups and measures",children:[i(ep,{lead:"Show",path:"aggregate.measures",texts:Px(n.measures),over:o,needed:!0}),
i(Gt,{word:"of",children:i(tp,{path:"aggregate.over",over:o})}),i(oo,{}),i(as,{lead:"by",path:"aggregate.by",texts:et(n.
by),over:o,axes:!0}),r!==void 0&&i(Ki,{lead:"having",path:"aggregate.having",what:"condition on groups",text:r,onChange:a=>Te(
"aggregate.having",a)})]})}function Px(e){let t=et(e);return t.length===0?["count()"]:t}function op(e,t){return n=>{let o=/^\d+$/.test(n.trim())?Number(n.trim()):NaN;return o>=e&&o<=t?o:null}}var lB=op(0,20);function ip(e){return et(e.aggregate?.by).some(t=>/^\s*time\s*\(/i.test(t))}var Mx={name:"explore",label:"Explore",icon:"\
explore",letter:"e",charts:[{name:"line",label:"Line",icon:"line"},{name:"table",label:"Table",icon:"table"}],errorPlaces:[
"aggregate","where"],chartOf:e=>ip(e)?"line":"table",choose:(e,t)=>{let{aggregate:n}=e;if(!n)return e;let o=et(n.by);return t===
"line"&&!ip(e)?{...e,aggregate:{...n,by:["time('auto')",...o]}}:t==="table"&&ip(e)?{...e,aggregate:{...n,by:o.filter(r=>!hi(
r))}}:e},Sentence:np,Page:cb};var un=[Mx],bo=[Ny];var $x="ae",Ax="Ba",Lx="Ca",Rx="Ia",Ox="Ua",Nx="te",Fx="oe",zx="Ea",Bx="La",Ix="ne";function Hx(){let e=Wm.value;if(!e)return null;let{dataset:t,sum:n,events:o,steps:r}=e,a=o.length>1&&un.some(({name:s})=>s===
"funnel");return i("section",{class:$x,"aria-label":"What was loaded",children:[i("div",{class:Ax,children:[i("p",{class:Lx,
role:"status",children:bc(t,n)}),i(R,{small:!0,icon:"close",label:"Close",kind:"quiet",onClick:vc})]}),a&&i("p",{class:Rx,
children:"A funnel of these events? Choose its steps in their order."}),a&&i("div",{class:Ox,children:o.map(({value:s,count:l})=>{
let u=r.indexOf(s);return i("button",{type:"button",class:le(Nx,u>=0&&Fx),"aria-pressed":u>=0,onClick:()=>jm(s),children:[
u>=0&&i("span",{class:zx,children:u+1}),i(O,{value:s,most:32,middle:!0}),i("span",{class:Bx,children:pe(l)})]},s)})}),i(
"div",{class:Ix,children:[n.rejected>0&&i(R,{kind:"outlined",onClick:()=>{vc(),Ue(`data/rejects/${encodeURIComponent(t)}`)},
children:"Lines not taken"}),a&&i(R,{kind:"primary",icon:"funnel",disabled:r.length<2,onClick:Um,children:"Show the funn\
el"})]})]})}function Vx(){return q(()=>{yn(),eh()},[]),i(V,{children:[i(Dg,{}),i(Hx,{}),i(rh,{})]})}var Wx="pe",qx="Ma",jx="Na",ru="Ra",Ux="u",ap="Aa",Kx="Da",Jx="Ha",Gx="de",Zx="Fa",Yx="Ta";var _P=2e3;function Xx(){return q(()=>{document.title="Sluice";let e=setInterval(()=>{document.visibilityState==="visibl\
e"&&!Je.value.value?.length&&tt()},_P);return()=>clearInterval(e)},[]),i("main",{class:Wx,children:i("div",{class:qx,children:[
i("header",{class:jx,children:[i("h1",{children:"There are no events yet"}),i("p",{class:ru,children:"An event says that\
 somebody did something at some time. Bring some, and the first chart is here in a moment."})]}),i(CP,{}),i(SP,{}),i(PP,
{})]})})}function CP(){return i("section",{class:Ux,"aria-label":"A file",children:[i(re,{name:"upload",size:32}),i("h2",
{children:"Drop a file of events anywhere on this page"}),i("p",{class:ru,children:"JSON lines, CSV, TSV, access logs, P\
arquet, Arrow; gzip and zstd too. You see what is in it before it is loaded."}),i($n,{kind:"primary",children:"Choose a \
file"})]})}var Qx=`{"time": "${new Date(Math.floor(Date.now()/6e4)*6e4).toISOString()}", "user_id": "ada", "event": "vis\
it"}`;function SP(){let[e,t]=D("");return i("section",{class:ap,"aria-labelledby":"paste",children:[i("h2",{id:"paste",children:"\
Or paste events"}),i("form",{onSubmit:o=>{o.preventDefault(),e.trim()!==""&&rl(e)},class:Jx,children:[i("textarea",{class:Gx,
rows:3,"aria-labelledby":"paste",spellcheck:!1,placeholder:Qx,value:e,onInput:o=>t(o.currentTarget.value)}),i("div",{class:Zx,
children:[i(R,{kind:"outlined",onClick:()=>t(Qx),children:"Take the example"}),i(R,{kind:"outlined",type:"submit",disabled:e.
trim()==="",children:"Look at them"})]})]})]})}function TP(e){return`curl -H 'Content-Type: application/x-ndjson' -d '{"\
time": "'$(date -u +%FT%TZ)'", "user_id": "ada", "event": "visit"}' \\
  '${Pt(`v1/datasets/${encodeURIComponent(e)}/events`)}?time=time&actor=user_id&event=event'`}function PP(){let e=TP("my\
-events");return i("section",{class:ap,"aria-labelledby":"send",children:[i("div",{class:Kx,children:[i("h2",{id:"send",
children:"Or send them from a program"}),i(R,{small:!0,kind:"outlined",icon:"copy",onClick:()=>qt(e,"The line"),children:"\
Copy"})]}),i("pre",{class:Yx,tabIndex:0,children:e}),i("p",{class:ru,children:"The names after the question mark say whi\
ch fields are the time, the actor and the event. This page shows the events as soon as they are there."})]})}function ew(){let{value:e,error:t}=Je.value,n=e?.[0]?.name;return q(()=>{e||tt()},[]),q(()=>{n!==void 0&&mo(n)},[n]),t?i(
ct,{icon:"warning",title:"The datasets cannot be listed",actions:i(R,{kind:"outlined",onClick:()=>{tt()},children:"Try a\
gain"}),children:t.message}):e&&n===void 0?i(Xx,{}):i(ut,{})}function sp(){return i(ct,{icon:"search",title:"There is no\
 such page",actions:i(R,{kind:"primary",onClick:()=>Ue(""),children:"To the first dataset"})})}var tw="qa",nw="Ga",ow="Ja",rw="Ka",iw="B",aw="Oa";function sw(){let[e,t]=D(""),[n,o]=D(null),[r,a]=D(!1),s=Z(null);return q(()=>{document.title="Log in · Sluice",s.current?.
focus()},[]),i("main",{class:tw,children:i("form",{class:nw,onSubmit:u=>{u.preventDefault(),!(e.trim()===""||r)&&(a(!0),
Of(e.trim()).then(()=>location.reload(),d=>{a(!1),o(ye(d)),s.current?.select()}))},children:[i("h1",{children:"Log in to\
 Sluice"}),i("p",{class:ow,children:["This server asks for a token. Whoever runs it makes one with ",i("code",{children:"\
sluice token"}),"."]}),i("label",{class:rw,for:"token",children:"Token"}),i("input",{ref:s,id:"token",class:iw,type:"pas\
sword",autocomplete:"current-password",spellcheck:!1,value:e,"aria-invalid":n!==null,"aria-describedby":n?"token-problem":
void 0,onInput:u=>{t(u.currentTarget.value),o(null)}}),n&&i(Pe,{id:"token-problem",error:n}),i(R,{kind:"primary",type:"s\
ubmit",disabled:e.trim()===""||r,class:aw,children:"Log in"})]})})}var lp={};Lu(lp,{banner:()=>up,danger:()=>$P,default:()=>AP,info:()=>DP,text:()=>cp,warning:()=>MP});var up="Pa",DP="Qa",
MP="Va",$P="Wa",cp="Ya",AP={banner:up,info:DP,warning:MP,danger:$P,text:cp};function lw({kind:e,children:t,actions:n}){return i("div",{class:le(up,lp[e]),role:e==="info"?"status":"alert",children:[
i(re,{name:e==="info"?"info":"warning"}),i("span",{class:cp,children:t}),n]})}var uw="Za",cw="_a",dw="et",pw="le",fw="rt",mw="xe";function hw({onClose:e}){let t=Map.groupBy(Yf.value,({group:n})=>n);return i(Vt,{title:"Keys",onClose:e,wide:!0,children:[
i("div",{class:uw,children:[...t].map(([n,o])=>i("section",{children:[i("h3",{class:cw,children:n}),i("dl",{class:dw,children:o.
map(({keys:r,label:a})=>i("div",{class:pw,children:[i("dt",{children:a}),i("dd",{children:r.split(" ").map(s=>i("kbd",{class:fw,
children:s},s))})]},r))})]},n))}),i("div",{class:mw,children:[i("label",{children:[i("input",{type:"checkbox",checked:Qf.
value,onChange:n=>Xf(n.currentTarget.checked)})," Single letters are keys"]}),i("label",{children:[i("input",{type:"chec\
kbox",checked:Ul.value,onChange:n=>nb(n.currentTarget.checked)})," Queries wait for Ctrl+Enter"]})]})]})}function iu(e){let t=dr(ve.value),n=et(ve.value[t]?.by),o=It(e);n.includes(o)||me({document:Ge(ve.value,[t,"by"],t==="ag\
gregate"?[...n,o]:o)})}function ls(e){let t=Ze.value.view===e.name,n=Om(e.name,mc(Ht.value));n!==null&&nt(n,{label:"Undo",act:fo}),t&&No.value.
kind!=="view"&&Ht.value!==""&&Pa(),Ht.value===""&&Ue("")}function gw(){let e="Go to";return[...un.map(t=>({keys:`g ${t.letter}`,
label:t.label,group:e,act:()=>ls(t)})),...bo.map(t=>({keys:`g ${t.letter}`,label:t.label,group:e,act:()=>Ue(t.name)}))]}var pp=matchMedia("(prefers-color-scheme: dark)"),yw=X(pp.matches),dp=$o("theme"),us=X(dp==="light"||dp==="dark"?dp:"sys\
tem"),Qi=bt(()=>us.value==="system"?yw.value?"dark":"light":us.value);function au(e){us.value=e,Ao("theme",e)}function vw(){
pp.addEventListener("change",()=>{yw.value=pp.matches}),Tt(()=>{document.documentElement.dataset.theme=Qi.value})}function bw({onClose:e,onHelp:t}){let[n,o]=D(""),r=OP(RP(t),n).slice(0,200);return i(Vt,{title:"Find",onClose:e,children:i(
Ci,{label:"Find pages, properties and commands",text:n,onText:o,eager:!0,inline:!0,autofocus:!0,placeholder:"page, prope\
rty, command",options:r.map(a=>({value:a,label:i(O,{value:a.name}),note:a.kind})),onPick:a=>{e(),a.act()},onTake:()=>{},
onCancel:e})})}function RP(e){let t=Ht.value===""?[]:bn(Ht.value).value.value?.columns??[];return[...un.map(n=>({name:n.
label,kind:"page",act:()=>ls(n)})),...bo.map(n=>({name:n.label,kind:"page",act:()=>Ue(n.name)})),...(Je.value.value??[]).
map(({name:n})=>({name:n,kind:"dataset",act:()=>{mo(n)}})),...t.map(({name:n})=>({name:n,kind:"break down by",act:()=>iu(
n)})),...yi.value?[{name:"Undo",kind:"command",act:fo}]:[],...vi.value?[{name:"Redo",kind:"command",act:bi}]:[],{name:"T\
he document as JSON",kind:"command",act:()=>Rm({kind:"json"})},{name:Qi.value==="dark"?"Light":"Dark",kind:"command",act:()=>au(
Qi.value==="dark"?"light":"dark")},{name:"All keys",kind:"command",act:e}]}function OP(e,t){let n=t.trim().toLowerCase();
if(n==="")return e;let o=a=>{let s=a.toLowerCase();if(s.startsWith(n))return 0;let l=s.indexOf(n);return l<0?3:/[a-z0-9]/.
test(s[l-1]??" ")?2:1};return e.map(a=>({item:a,grade:o(a.name)})).filter(({grade:a})=>a<3).sort((a,s)=>a.grade-s.grade).
map(({item:a})=>a)}var ww="C",kw="se";function _w({folded:e}){let[t,...n]=po.value,o=t?`${Pi(t.kind)} ${t.dataset}, ${wt(t.done)}`:"",r=Mo(o);return t?i("butt\
on",{type:"button",class:ww,"aria-label":o,onClick:()=>Ue("data/jobs"),...r,children:[!e&&i("span",{children:n.length===
0?Pi(t.kind):`${n.length+1} jobs`}),!e&&i("span",{class:kw,children:wt(t.done)}),i(Si,{small:!0,label:o,done:t.done})]}):
null}function Cw(){let e=ci.value?.tokens?ci.value.name:void 0;if(e===void 0)return null;let t=()=>{Nf().then(()=>location.reload(),
n=>nt(`Logging out failed: ${ye(n).message}`))};return i(Ln,{icon:"actor",label:`Logged in as ${Ae(e).text}`,menuLabel:"\
Account",kind:"quiet",placing:{side:"top"},head:i(O,{value:e,most:40}),items:[{label:"Log out",act:t}]})}var Sw="ce",Tw="a",Pw="ge",Ew="it",Dw="fe",fp="he",Mw="t",$w="ue",Aw="me",Lw="I",Rw="ve";var xo=X($o("rail")==="folded");function zP(){xo.value=!xo.value,Ao("rail",xo.value?"folded":"open")}function Nw({onPalette:e,
onHelp:t}){let n=No.value;return i("nav",{"aria-label":"Pages",class:le(Sw,xo.value&&Tw),children:[i("div",{class:Pw,children:[
i(IP,{}),!xo.value&&i("span",{class:Ew,children:"Sluice"})]}),i("ul",{class:fp,children:un.map(o=>i(Ow,{icon:o.icon,label:o.
label,keys:`g ${o.letter}`,current:n.kind==="view"&&Ze.value.view===o.name,onClick:()=>ls(o)},o.name))}),bo.length>0&&i(
"div",{class:Aw,role:"presentation"}),i("ul",{class:fp,children:bo.map(o=>i(Ow,{icon:o.icon,label:o.label,keys:`g ${o.letter}`,
current:n.kind==="page"&&n.page===o.name,onClick:()=>Ue(o.name)},o.name))}),i("div",{class:Lw,children:[i(_w,{folded:xo.
value}),i(R,{icon:"search",label:"Find",keys:"Ctrl+K",kind:"quiet",onClick:e}),i(BP,{}),i(Cw,{}),i(R,{icon:"help",label:"\
Keys",keys:"?",kind:"quiet",onClick:t}),i(R,{icon:"collapse",label:xo.value?"Widen":"Fold",kind:"quiet",class:Rw,onClick:zP})]})]})}
function Ow({icon:e,label:t,keys:n,current:o,onClick:r}){let a=Mo(xo.value?`${t}  ${n}`:void 0);return i("li",{children:i(
"button",{type:"button",class:Mw,"aria-current":o?"page":void 0,"aria-label":xo.value?t:void 0,onClick:r,...a,children:[
i(re,{name:e,size:20}),i("span",{class:$w,children:t})]})})}function BP(){let e=(t,n)=>({label:n,checked:us.value===t,act:()=>au(
t)});return i(Ln,{icon:Qi.value==="dark"?"moon":"sun",label:"Light or dark",menuLabel:"Light or dark",kind:"quiet",placing:{
side:"top"},items:[e("system","As the system"),e("light","Light"),e("dark","Dark")]})}function IP(){return i("svg",{width:"\
24",height:"24",viewBox:"0 0 32 32","aria-hidden":"true",class:Dw,children:[i("rect",{width:"32",height:"32",rx:"7"}),i(
"path",{d:"M8 8v16M24 8v16M12.500 11h7M12.500 16h5M12.500 21h2.500"})]})}var zw="be",Bw="we";function Iw({children:e}){let[t,n]=D(null);pi([...gw(),{keys:"Ctrl+K",label:"Find pages, properties and commands",group:"\
Everywhere",act:()=>n("palette")},{keys:"?",label:"All keys",group:"Everywhere",act:()=>n("help")},{keys:"Ctrl+Z",label:"\
Undo",group:"Everywhere",act:()=>{yi.value&&fo()}},{keys:"Ctrl+Shift+Z",label:"Redo",group:"Everywhere",act:()=>{vi.value&&
bi()}},{keys:"Ctrl+Enter",label:"Run",group:"Everywhere",act:yo},{keys:"Escape",label:"Cancel the query, or close what l\
ies on top",group:"Everywhere",act:VP}]),q(()=>{let r=a=>{if(ya(a.target))return;let s=a.clipboardData?.getData("text/pl\
ain")??"";qs(s).then(l=>{l&&(me(l),nt("The question was pasted.",{label:"Undo",act:fo}))})};return document.addEventListener(
"paste",r),()=>document.removeEventListener("paste",r)},[]);let o=()=>n(null);return i("div",{class:zw,children:[i(Nw,{onPalette:()=>n(
"palette"),onHelp:()=>n("help")}),i("div",{class:Bw,children:[ql.value==="away"&&i(lw,{kind:"warning",actions:i(R,{small:!0,
kind:"outlined",onClick:X0,children:"Try now"}),children:"The server does not answer. It is asked again by itself; you c\
an go on editing."}),e]}),t==="palette"&&i(bw,{onClose:o,onHelp:()=>n("help")}),t==="help"&&i(hw,{onClose:o}),i(wm,{}),i(
Uf,{})]})}function VP(){let{phase:e}=kn.result.value;e==="running"||e==="estimate"?kn.cancel():gi.value.length>0&&el()}var Hw="at",Vw="tt",Ww="ye",qw="ot";var lu=bt(()=>Dr.value.filter(e=>e.to.dataset===ve.value.dataset));function jw(){return lu.value.length===0?null:i("nav",
{"aria-label":"The way here",class:Hw,children:[lu.value.map((e,t)=>i("span",{class:Vw,children:[i("button",{type:"butto\
n",class:Ww,onClick:()=>{bd(t),me(e.from)},children:t===0?"all":Ae(lu.value[t-1]?.label).text}),i(re,{name:"right",size:12})]},
t)),i("span",{"aria-current":"step",class:qw,children:Ae(lu.value.at(-1)?.label).text})]})}var Uw="ke",Kw="ze",Jw="nt",Gw="pt",Zw="dt";function uu({title:e,label:t,onClose:n,actions:o,wide:r=!1,children:a}){let s=Z(null);return q(()=>{let l=document.activeElement;
return()=>{l instanceof HTMLElement&&l.isConnected&&l.focus()}},[]),i("aside",{ref:s,class:le(Uw,r&&Kw),"aria-label":t,children:[
i("div",{class:Jw,children:[i("h2",{class:Gw,children:e}),o,i(R,{icon:"close",label:"Close",keys:"Esc",kind:"quiet",onClick:n})]}),
i("div",{class:Zw,children:a})]})}var Qw="lt",Xw="xt",e1="je",t1="st",n1="ct",o1="gt",r1="Se",i1="ft",a1="ht",s1="ut",l1="mt",u1="Xe",c1="vt";var jP=6;function d1({column:e,document:t}){let n=Z(null),{values:o,error:r,former:a}=UP(n,e.name,t),s=o?.values.reduce(
(u,{count:d})=>Math.max(u,d),0)??0,l=(u,d)=>{let p=d?`not (${Ca(e.name,u)})`:Ca(e.name,u);Ja({document:Ge(t,"where",Sa(t.
where,p))},p)};return i("section",{ref:n,class:e1,"aria-label":Ae(e.name).text,"data-former":a,children:[i("div",{class:t1,
children:[i("h3",{class:n1,children:i(O,{value:e.name,most:40,middle:!0})}),o&&i("span",{class:o1,children:[pe(o.distinct),
" ",o.distinct===1?"value":"values"]}),i(R,{small:!0,kind:"quiet",label:`Break down by ${Ae(e.name).text}`,onClick:()=>iu(
e.name),children:"By"})]}),r&&i(Pe,{error:r}),i("ul",{children:o?.values.map(({value:u,count:d},p)=>i("li",{children:i("\
button",{type:"button",class:r1,onClick:m=>l(u,m.altKey),children:[i("span",{class:i1,style:{width:`${s>0?100*d/s:0}%`}}),
i("span",{class:a1,children:i(O,{value:u,most:40,middle:!0})}),i("span",{class:s1,title:ue(d),children:[o.exact?"":"~",pe(
d)]})]})},p))}),o&&(o.more>0||o.nulls>0)&&i("p",{class:l1,children:[o.more>0&&i("span",{children:[pe(o.more)," more"]}),
o.nulls>0&&i("button",{type:"button",class:u1,onClick:u=>l(null,u.altKey),children:[i(O,{value:null})," ",pe(o.nulls)]})]})]})}
function UP(e,t,n){let[o,r]=D(!1),[a,s]=D({values:null,error:null,former:!1}),l=KP(t,n);return q(()=>{let u=new IntersectionObserver(
([d])=>{d&&r(d.isIntersecting)});return e.current&&u.observe(e.current),()=>u.disconnect()},[]),q(()=>{if(!o)return;let u=new AbortController;
return s(d=>({...d,former:d.values!==null})),dm(n.dataset,l,u.signal).then(d=>s({values:d,error:null,former:!1}),d=>{ui(
d)||s({values:null,error:ye(d),former:!1})}),()=>u.abort()},[o,n.dataset,JSON.stringify(l)]),a}function KP(e,t){let{from:n,
to:o,timezone:r,where:a,define:s}=t;return{column:It(e),limit:jP,...n===void 0?{}:{from:String(n)},...o===void 0?{}:{to:String(
o)},...r===void 0?{}:{timezone:r},...a===void 0?{}:{where:a},...s===void 0?{}:{define:s}}}function p1({onClose:e}){let[t,n]=D(""),o=bn(Ht.value).value.value?.columns,r=(o??[]).filter(({name:a,type:s})=>s!=="tim\
estamp"&&a.toLowerCase().includes(t.trim().toLowerCase()));return i(uu,{title:"Properties",label:"Properties and their v\
alues",onClose:e,children:[i("div",{class:Qw,children:i("input",{class:Xw,"aria-label":"Find a property",placeholder:"fi\
nd a property",value:t,onInput:a=>n(a.currentTarget.value)})}),o?r.map(a=>i(d1,{column:a,document:ve.value},a.name)):i(ut,
{}),i("p",{class:c1,children:"Click: only this value. Alt+click: all but this value."})]})}var m1="bt",h1="wt";function y1({onClose:e}){let t=ve.value,[n,o]=D(()=>JSON.stringify(t,null,2)),[r,a]=D(null);return q(()=>{nn(g1(n).value,
t)||(o(JSON.stringify(t,null,2)),a(null))},[t]),i(uu,{title:"JSON",label:"The document as JSON",onClose:e,actions:i(R,{icon:"\
copy",label:"Copy",kind:"quiet",onClick:()=>qt(n,"The document")}),children:[i(eu,{class:m1,label:"Document",language:"j\
son",text:n,onText:l=>{o(l);let{value:u,error:d}=g1(l);a(d),u&&me({document:{...u,dataset:u.dataset||Ze.value.document.dataset}},
"replace")},onRun:yo}),r!==null&&i("div",{class:h1,children:i(Pe,{error:{message:r,hint:"the question on the screen is t\
he last that could be read"}})})]})}function g1(e){try{let t=JSON.parse(e);return t===null||typeof t!="object"||Array.isArray(
t)?{value:null,error:"A document is an object"}:{value:t,error:null}}catch(t){return{value:null,error:t instanceof Error?
t.message:String(t)}}}var v1=new Map([["facets",p1],["json",y1]]);var b1=[["no comparison",void 0],["vs a day before","1d"],["vs a week before","7d"],["vs 30 days before","30d"],["vs a y\
ear before","1y"]];function x1(){let e=ve.value.compare?.offset,t=b1.find(([,n])=>n===e)?.[0]??`vs ${mr(e??"")} before`;
return i(Ln,{icon:"compare",after:"down",kind:e===void 0?"quiet":"plain",menuLabel:"Compare",items:b1.map(([n,o])=>({label:n,
checked:o===e,act:()=>Te("compare",o===void 0?void 0:{offset:o})})),children:t})}function w1(){return[{label:"Copy link",icon:"share",act:()=>{yc(Ze.value).then(e=>qt(e,"The link"))}},"rule",{label:"Co\
py as JSON",icon:"braces",act:()=>qt(JSON.stringify(Ze.value.document,null,2),"The document")},{label:"Copy as sluice co\
mmand",icon:"copy",act:()=>qt(GP(Ze.value.document),"The command")},{label:"Copy as curl",icon:"copy",act:()=>qt(ZP(Ze.value.
document),"The command")},{label:"Copy as Go",icon:"copy",act:()=>qt(YP(Ze.value.document),"The code")}]}function mp(e){
return`'${e.replaceAll("'","'\\''")}'`}function GP(e){return`sluice query ${mp(JSON.stringify(e))}`}function ZP(e){return`\
curl -H 'Content-Type: application/json' ${mp(Pt("v1/query"))} \\
  -d ${mp(JSON.stringify(e))}`}function YP(e){let t=JSON.stringify(e,null,2);return`answer, err := store.Query(ctx, []by\
te(${t.includes("`")?JSON.stringify(t):`\`${t}\``}))`}var k1=X([]);function _1(){return k1.value.length===0?null:i(Ln,{icon:"save",menuLabel:"Save",items:k1.value,placing:{align:"end"},children:"\
Save"})}var S1="yt",T1="U";function P1(){let e=kn.result.value,t=e.phase==="running"||e.phase==="estimate";return i("div",{class:S1,children:[i("sp\
an",{role:"status",class:T1,"data-phase":e.phase,children:[e.phase==="exact"&&i(re,{name:"check",size:14}),e.phase==="er\
ror"&&i(re,{name:"error",size:14}),XP(e)]}),t&&i(R,{small:!0,kind:"quiet",icon:"close",label:"Cancel",keys:"Esc",onClick:()=>kn.
cancel()}),(e.phase==="cancelled"||e.phase==="error")&&i(R,{small:!0,kind:"outlined",onClick:yo,children:"Run again"})]})}
function XP(e){let t=e.answer?.stats;switch(e.phase){case"idle":return"";case"running":return"running";case"estimate":return`\
estimate from ${wt(e.done)} of actors`;case"cancelled":return"cancelled";case"error":return e.answer?"failed; this is th\
e answer before":"failed";case"exact":{let n=by(e.elapsed??t?.elapsed_ms??0),o=t&&t.sampled_fraction<1?`sample of ${wt(t.
sampled_fraction)}`:"exact";return t?`${o}, ${n}, read ${pe(t.rows_scanned)} rows`:`${o}, ${n}`}}}var E1=null;function D1(){return E1??=[...new Set([on(),"UTC",...Intl.supportedValuesOf("timeZone")])],E1}var M1="E",$1="L",A1="kt",L1="M",R1="zt";var O1=[["All actors",void 0],["1 in 10 actors",.1],["1 in 100 actors",.01]];function N1({runs:e}){q(()=>{Je.value.value||
tt()},[]);let t=Je.value.value?.map(({name:o})=>o)??[Ht.value],n=ve.value.timezone??"UTC";return i("header",{class:M1,"a\
ria-label":"The question",children:[i("div",{class:$1,children:[i(yr,{title:"Dataset",icon:"data",values:t,value:Ht.value,
onChange:o=>{mo(o)},class:A1}),i(ub,{}),i(yr,{title:"Time zone",icon:"globe",values:D1(),value:n,onChange:o=>Te("timezon\
e",o),kind:"quiet",free:!0}),i(x1,{}),i(tE,{})]}),i("div",{class:L1,children:e&&i(P1,{})}),i("div",{class:R1,children:[i(
R,{icon:"undo",label:"Undo",keys:"Ctrl+Z",disabled:!yi.value,onClick:fo}),i(R,{icon:"redo",label:"Redo",keys:"Ctrl+Shift\
+Z",disabled:!vi.value,onClick:bi}),i(Ln,{icon:"share",menuLabel:"Share",items:w1(),placing:{align:"end"},children:"Shar\
e"}),i(_1,{})]})]})}function tE(){let e=ve.value.sample,t=e===void 0||e===1?void 0:e,n=O1.find(([,o])=>o===t)?.[0]??`${Number(
((t??1)*100).toPrecision(3))} % of actors`;return i(Ln,{icon:"sample",after:"down",kind:t===void 0?"quiet":"plain",menuLabel:"\
Sample",items:O1.map(([o,r])=>({label:o,checked:r===t,act:()=>Te("sample",r)})),children:n})}var F1="jt",z1="Be",B1="St",I1="Xt",H1="Bt",V1="Ct",W1="Ce";function j1(){let e=un.find(({name:t})=>t===Am.value)??un[0];return e?i(oE,{view:e}):null}function oE({view:e}){let t=ve.
value,n=rE(kn.result.value,t),o=Lm.value??e.chartOf(t);q(()=>{globalThis.document.title=`${e.label} · ${t.dataset} · Sl\
uice`},[e,t.dataset]),pi([{keys:"f",label:"Properties and their values",group:"The question",act:()=>hp("facets")}]);let r=s=>{
me({as:s,document:e.choose?e.choose(t,s):t})},a=n.phase==="running"||n.phase==="estimate";return i(V,{children:[i(N1,{runs:e.
runs??!0}),i(gh,{busy:a,done:n.done}),i("div",{class:F1,children:[i("main",{class:z1,"data-view":e.name,"data-state":n.phase,
"aria-busy":a,children:[i("h1",{class:"spoken",children:e.label}),i(jw,{}),i("div",{class:B1,children:[i("div",{class:I1,
children:i(e.Sentence,{document:t,result:n})}),i("div",{class:H1,children:[e.charts.length>1&&i(sl,{label:"Chart",value:o,
onChange:r,choices:e.charts.map(({name:s,label:l,icon:u})=>({value:s,label:l,icon:u}))}),i(R,{icon:"filter",label:"Prope\
rties and their values",keys:"f",kind:"quiet",pressed:gp("facets"),onClick:()=>hp("facets")}),i(R,{icon:"braces",label:"\
The document as JSON",kind:"quiet",pressed:gp("json"),onClick:()=>hp("json")})]})]}),n.error&&!iE(e,n.error)&&i("div",{class:V1,
children:i(Pe,{error:n.error})}),i("div",{class:W1,"data-former":n.former,children:i(e.Page,{document:t,result:n,as:o})})]}),
i(aE,{})]})]})}function rE(e,t){return e.of===null||q1(e.of)===q1(t)?e:{...e,answer:null,of:null,former:!1}}function q1(e){
let t=e.aggregate?.over;return`${dr(e)} ${typeof t=="object"?Object.keys(t).join():"events"}`}function gp(e){return gi.value.
some(t=>t.kind===e)}function hp(e){me({open:gp(e)?gi.value.filter(t=>t.kind!==e):[{kind:e}]})}function iE(e,t){return["f\
rom","to",...e.errorPlaces??[]].some(n=>Mr(t,n)!==null)}function aE(){return i(V,{children:gi.value.map((e,t)=>{let n=v1.
get(e.kind);return n?i(n,{layer:e,onClose:el},t):null})})}function U1(){return ci.value?.tokens&&ci.value.name===void 0?i(sw,{}):i(V,{children:[i(Iw,{children:i(sE,{})}),i(Vx,{})]})}
function sE(){let e=No.value;switch(e.kind){case"home":return i(ew,{});case"view":return i(j1,{});case"page":{let t=bo.find(
({name:n})=>n===e.page);return t?i(t.Page,{rest:e.rest}):i(sp,{})}case"actor":case"link":return i(sp,{})}}vw();Rf();em();await Vm();ob();j0();af(i(U1,{}),document.body);
